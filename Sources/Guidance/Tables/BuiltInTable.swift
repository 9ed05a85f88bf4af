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
visualise visualize=[f3 weigh withdraw ground can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
headteacher headteachers leader ta tas assistant assistants sendco adult adults coaches senco
colleague colleagues mentor mentors principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=ng3 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=_h3 organised organized=`h3 disorganised disorganized=ah3 harsh
popular trustworthy honest professional unprofessional welcoming punctual thorough shouty scary
cruel sarcastic lenient inconsistent respectful disrespectful biased bossy unfriendly gossipy
incapable dreadful awful rubbish terrible what how why when where which whose it that this
anybody everybody says said saying tells told means meant hear hears finds found learn learned
learnt learns changed chosen helps helped happen happens happened looks starts stops ends ended
begins notice noticed need follows became become becomes arrive arrives reach reaches decide
decided decides responded reply replied surprising surprizing=Uk3 stays shaped so then next
after afterwards differently different instead else too again usually same rather otherwise
otherwize=fk3 since before of to for from in with about by on at out up off over down back if
across along through upon into around yours mine ours theirs asked talked a way lot part thing
things something anything nothing each all both role example reasons effect outcome written
reads not never easy least describe recall imagine suppose what's how's who's where's an any
some one two there another parents families others either neither everything you've you're it's
there's someone's somebody's hardest easiest trickiest dull interesting useful important right
wrong enough quick quickly slowly unclear messy tidy unkind upsetting failed fail fails badly
valuable worthwhile rewarding frustrating stressful satisfying successful success strengths
weakness weaknesses downside downsides upside upsides meaningful misbehaves misbehaving
misbehave behind annoying tiring exhausting enjoyable memorable improved underperforming
distressed fault exciting engaging manageable unmanageable realistic meeting meetings training
comment comments note notes surveys briefing briefings day days visits vizits=\P4 rotas desk
message messages duties workshops workshop conference conferense=dP4 contract contracts rises
dip dips gap gaps improvement improvements successes failure failures slump growth surge
decrease turnaround shortage breakdown breakdowns chaos confusion unrest resentment disruption
underachievement underperformance misbehaviour misbehavior=`Q4 indiscipline absenteeism
mistakes errors deterioration stagnation exodus gains strides leap upturn downturn crisis
crizis=mQ4 built eased reduced saved calmed freed deepened widened sharpened enabled lightened
lessened increased decreased disrupted ruined spoiled revived rescued sped slowed broadened
narrowed fostered nurtured prevented driven caused fuelled fed cemented secured ensured
guaranteed weakened enable lighten lessen disrupt ruin spoil revive rescue broaden relieve
foster guarantee weaken cause damage harm hinder transform rowdier chattier sleepier scruffier
shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner
bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder
ruder crueller crueler=_T4 wiser savvier shrewder nimbler zippier snappier punchier pacier
tauter trickier harsher stricter laxer sloppier woollier hazier vaguer muddier patchier
choppier bittier stodgier cosier homelier lovelier prettier nicer jollier merrier perkier
brisker dreamier dozier grumpier moodier sulkier stroppier feistier braver bolder tamer saner
trustier likelier worthier prouder humbler kinder meaner fairer permeate permeates permeated
permeating pervade pervades pervaded pervading infuse infuses infused suffuse suffuses shapes
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
shoveled=hZ4 shovelling shoveling=iZ4 babied babying nannied nannying cosseted cosseting cosset
pampered pampering swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded
creak creaks creaked creaking groan groans groaned groaning buckle buckles buckled buckling
splutter splutters spluttered spluttering limp limps limped limping fray frays frayed fraying
teeter teeters teetered teetering totter totters tottered tottering judder judders juddered
juddering arrangements arrangement machinery infrastructure framework system timetables
staffing funding finances network networks partnership partnerships organisation
organization=l\4 administration pastoral services service procedures processes scores
percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=h]4 unwisely unwizely=i]4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=]_4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=c_4 fuss fusses fussed fussing dotes doted
pontificate pontificates pontificated preaches preached sermonise sermonize=o_4 sermonised
sermonized=P`4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=V`4 filibuster filibustered colonise colonize=Y`4 colonised colonized=Z`4 colonises
colonizes=[`4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=n`4
idolises idolizes=o`4 idolised idolized=Pa4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=[b4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=_c4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=\d4 nuisances nuizances=]d4 distraction distractions stage year
community whole session regurgitate regurgitates regurgitated regurgitating parrot parrots
parroted parroting spout spouts spouted spouting mumble mumbles mumbled mumbling drone drones
droned droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed
spewing trainee cohort monday age parts topics project projects song songs poem poems story
stories task tasks activity activities series serieses copy copies mixes line focuses theme
themes title titles word words sentence sentense=df4 sentences number answer answers quizes
recount recounts debates dramas drawings painting paintings graph graphs diagram diagrams
timeline timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance
dances match race races trips tour tours talks speech speeches lecture lectures units module
modules blocks term terms week weeks month months years hour hours minute cycle cycles circle
circles square squares rectangle rectangles corner corners column columns halfs third thirds
quarter quarters sample samples selection selections collection collections exhibition
exhibitions fairs sale sales concert concerts rehearsal rehearsals practice practices sessions
starters plenaries introduction introductions summary summaries extract extracts chapter
chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=Sj4 revisions revizions=Tj4 continuation continuations response responses replies
notices sign signs heading headings caption captions code codes symbol symbols names nickname
nicknames phrase phrases sayings quotation quotations law laws requirement requirements option
options choice choices vote votes polls interview interviews census censuses doubles single
singles mixture mixtures version versions draft drafts outline outlines template templates
scaffolds worksheet worksheets handout handouts token tokens stamp stamps log logs records
register tally tallies count counts measure measures scales score marks grade grades levels
band bands stages steps rungs strand strands subjects discipline disciplines language languages
schemes programme program=ol4 programmes post posts job jobs roles responsibilities statements
description descriptions definition definitions date dates times places buildings halls offices
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities
federation federations companies schools academies colleges nurseries primaries secondaries
church churches visitor vizitor=hn4 visitors vizitors=in4 while whiles bits lots few fews
couple couples dozen dozens hundred hundreds thousand thousands shut empty full early online
silent optional compulsory weekly daily monthly annual termly similar identical available
present visible vizible=io4 here underway outside inside indoors private public oral verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=aP5 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver triangular oval curved straight vertical
horizontal english history geography science sciense=^Q5 art music french spanish german welsh
latin pe re ict computing phonics poetry fractions spelling speling=mQ5 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick carpet concrete tile
tiled metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty now today yesterday tomorrow tuesday wednesday thursday true
false his hers three four five six seven eight nine ten twice once odd even equal prime
positive negative liquid cotton woollen digital electric male female british scottish irish
polish somali deaf blind pregnant local national regional unknown due old recent voluntary
statutory temporary permanent possible necessary lit sung frozen sold bought sent spent spread
hidden begun short tall wide thick fast elsewhere nearby overhead below above ahead opposite
together apart breeze breezed breezes sail sailed sails romp romped romps cruise cruize=gU5
cruised cruized=hU5 cruises cruizes=iU5 waltz waltzed glide glided glides nailed nails nail
aced aces smashed bossed rocked sussed clinched slayed nodding laughing smiling grinning
wishing transfixed riveted beaming stitches tears giggling cheering purring alarms apron aprons
bag bags ball balls balloon balloons banana bananas bar bars basket baskets bat bats beaker
beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes
bins biscuit biscuits blanket blankets blinds boat boats boilers bone bones bottles bowl bowls
bread breads bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button
buttons cabinet cabinets cables cake cakes calculator calculators camera cameras candle candles
canopy canopies caps cars cardboard cardboards carpets carriage carriages cart carts cartridge
cartridges cello cellos chain chains chairs chalk chalks charger chargers clay clays clip clips
clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones
container containers cooker cookers cot cots counter counters crate crates crayon crayons cup
cups cupboard cupboards curtain curtains cushion cushions desks dials dice dices dinners dish
dishes doorbell doorbells dough doughs drain drains drawer drawers drill drills drum drums
duster dusters easel easels egg eggs eraser erasers escalator escalators fan fans fence fences
ferry ferries finger fingers flask flasks flour flours flors=U\5 flower flowers food foods foot
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
lavatory lavatories washroom washrooms pitches court courts corts=Uk5 heatings lighting
lightings plumbing plumbings ventilation ventilations wifis signals internets sandpaper
sandpapers queue queues photograph photographs portrait portraits plaque plaques mobile mobiles
sculpture sculptures brochure brochures postcard postcards animal animals ant ants bear bears
bird birds butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken
chickens dog dogs duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen
hens horse horses insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey
monkeys newt newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits
rat rats sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels
tadpole tadpoles tiger tigers tortoise tortoize=bn5 tortoises tortoizes=cn5 whale whales worm
worms acid acids alkali alkalis atom atoms axis axises axizes=on5 angle angles cube cubes
cylinder cylinders decimal decimals denominator denominators fraction gases hexagon hexagons
ices integer integers iron irons liquids copper coppers magnesium magnesiums molecule molecules
numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms pyramid
pyramids ray rays solids solution solutions solvent solvents sphere spheres steel steels
substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts hail
hails thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers
wave waves tide tides election ballot raffle closure funeral merger inquiry consultation
accident injury bereavement illness referendum assessment monitoring moderation evaluation
communication participation pace guidance explanation instruction instructions vision
vizion=WR6 ethos culture climate atmosphere relationship relationships rapport routines
expectation expectations transition transitions supervision supervizion=dR6 accountability
ambition aspiration oversight collaboration discussion dialogue dialog=kR6 intervention
interventions tracking strategies approach approaches achievement outcomes quality consistency
knowledge vocabulary oracy mathematics literacy numeracy criteria objectives objective targets
rewards sanctions sanction consequences inclusion safeguarding punctuality layout deployment
grouping seating rigour rigor=kS6 depth breadth emphasis input inputs finishes finished lasts
lasted covers covered includes listed named uses mentions mentioned contains contained meets
opens and or between during than as n't assess intervene discuss observe evaluate connect
address collaborate communicate consult analyse analyze=RU6 act own drive refer reflect
anticipate spot coordinate enforce implement apply deliver always consistently routinely often
yet really properly fully regularly systematically actively necessarily appear seem meet
settles settling unsettling calms calming soothe soothes soothed soothing steady steadies
steadying stabilise stabilize=ZV6 stabilises stabilizes=[V6 stabilised stabilized=\V6
stabilising stabilizing=]V6 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revives reviving refreshes refreshed refreshing lifted lifting boosts boosted
boosting widens widening broadens broadening deepens deepening enrich enriches enriched
enriching improves strengthens strengthened strengthening weakens weakening sharpens sharpening
dulls dulled dulling dampen dampens dampened dampening deflate deflates deflating slows slowing
quicken quickens quickened quickening accelerate accelerates accelerated accelerating hasten
hastens hastened hastening halt halts halted halting curb curbs curbed curbing curtail curtails
curtailed curtailing reduces reducing increases increasing minimises minimizes=hX6 minimised
minimized=iX6 minimising minimizing=jX6 maximises maximizes=kX6 maximised maximized=lX6
maximising maximizing=mX6 multiply multiplies multiplied multiplying doubled doubling halve
halves halved halving cement cements cementing consolidate consolidates consolidating cultivate
cultivates cultivated cultivating nurtures nurturing fosters fostering breed breeds breeded
breeding engender engenders engendered engendering generate generates generated generating
creates created creating produce produces produced producing yield yields yielded yielding
sparks sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes
stoked stoking prompt prompts prompted prompting provoking trigger triggers triggered
triggering encourages encorages=U[6 encouraging encoraging=V[6 discouraging discoraging=W[6
detered detering dissuade dissuades dissuaded dissuading enables enabling disable dizable=`[6
disables dizables=a[6 disabled dizabled=b[6 disabling dizabling=c[6 empowering equips equiped
equiping frees freeing releases released releasing liberate liberates liberated liberating
unlock unlocks unlocked unlocking unleash unleashes unleashed unleashing restricts restricted
restricting constrain constrains constrained constraining limits limited limiting confine
confines confined confining hampered hampering hinders hindered hindering holded impede impedes
impeded impeding inhibit inhibits inhibited inhibiting blocked blocking undermining erode
erodes eroded eroding sap saps sapped sapping drained draining deplete depletes depleted
depleting exhaust exhausts overloads overloaded overloading overwhelming distracting losed
motivating demotivating enthusing captivates captivating hooking transforms transformed
transforming changing shaping moulds moulded moulding drived driving underpined underpining
sustains sustaining supports supporting secures securing guarantees guaranteeing ensures
ensuring safeguard safeguards safeguarded protects protected protecting prevent prevents
preventing stopping rob robs robbed robbing deprive deprives depriving deny denies denied
denying cost costed costing spare spares spared sparing saves saving allows allowed allowing
permit permits permited permiting force forces forced forcing prod prods prodded prodding
nudges nudged nudging steers steered steering helping aid aids aided aiding assist assists
assisted assisting hurts hurted hurting harms harmed harming damages damaging ruins ruining
spoils spoiling benefit benefits benefited benefiting rewarded payed influence influense=Xa6
influences influenced influencing affecting impact impacts impacted impacting alter alters
altered altering reassuring comfort comforts comforting unnerve unnerves unnerving intimidating
frighten frightens frightening scare scaring upseted upseting anger angers angered angering
embarrassing silences silenced silencing focusing refocus refocuses refocused refocusing occupy
occupies occupied occupying busy busies busied busying absorbing immerse immerses immersing
involves involving including exclude excludes excluding isolate isolates isolating divides
divided dividing unite unites united uniting bond bonds bonded bonding bind binds binded
binding feeds feeded feeding informing explains explained explaining account accounts accounted
accounting narrows narrowing closes closing bridged bridging eases easing relieves relieving
lightens lightening removes removed removing maked gived keeped leaved bringed sends sended
sending throwed builds builded getted letted drove bred careful regular joint tight loose
larger frequent warm skilful skillful=Ve6 firm brisk rushed vague constant endless repeated
under lack presence presense=`e6 visibility vizibility=ae6 sharper richer calmer neater messier
keener abler cleverer friendlier colder softer happier tidier noisier noizier=oe6 steadier
smoother slicker fuller broader narrower fresher livelier duller tighter looser smarter clearer
finer greater lesser shallower firmer politer safer sadder healthier superior inferior plainer
crisper maturer readier dipped rose risen slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied motivation concentration attention patience
patiense=Xh6 anxiety frustration boredom enjoyment mood spirits appetite resolve determination
resilience resiliense=bh6 commitment loyalty nerves nerve tempers temper yearly hourly
horly=jh6 nightly fortnightly quarterly biweekly only july italy ally rally belly lolly holly
billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly
dragonfly monopoly doily imply comply rely ply sly homily quietly loudly softly silently
directly exactly nearly partly approximately roughly shortly recently currently previously
originally initially finally eventually immediately suddenly briefly separately individually
alternately simultaneously verbally orally physically phyzically=ij6 manually digitally
electronically annually formally informally publicly privately locally nationally globally
internationally horizontally vertically diagonally anonymously randomly numerically
alphabetically chronologically jointly respectively namely possibly probably presently formerly
lately legally officially automatically evenly equally firstly secondly thirdly lastly kindly
thankfully sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly
largely generally normally typically occasionally frequently rarely elderly likely unlikely
costly chiefly solely purely simply merely temporarily permanently gradually rapidly instantly
promptly punctually subsequently consequently accordingly additionally similarly alternatively
conversely theoretically practically chemically electrically mechanically biologically
historically geographically mathematically scientifically grammatically phonetically visually
musically internally externally centrally remotely virtually completely entirely totally
partially wholly doubly triply singly freely openly sideways heavily slightly apparently
evidently clearly obviously certainly actually basically essentially literally hardly barely
scarcely especially particularly specially specifically mutually culturally bodily readily
overly unduly ugly silly jolly lowly holy orderly burly manly womanly secretly safely securely
cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply thinly thickly
independently correctly incorrectly improperly accurately hopefully sadly behave achieve attain
thrive flourish florish=RP7 gain grow participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander rush waste tolerate assume depend exceed
accept champion overlook neglect underestimate overestimate instil uphold embody exhibit exude
relate conduct acquire master access underachieve underperform promotes champions prides
listens treats celebrates prioritises prioritizes=_Q7 neglects ignores lacks thrives flourishes
florishes=dQ7 embodies exudes instils upholds demonstrates exemplifies breathes punches
deserves drifts serves delivers caters underestimates overestimates overlooks undervalues
prizes treasures strives aspires insists tolerates epitomises epitomizes=\R7 radiates the their
home t ch ht ending captain goalkeeper keeper partners partner twins siblings friends brothers
sisters helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic
asthmatic taller older younger heavier lighter nearer closer still seated eleven twelve
thirteen aged rs pshe rshe mandarin dt citizenship economics biology chemistry physics
phyzics=QT7 literature philosophy textiles cookery psychology sociology business media algebra
geometry resources resorces=\T7 material materials examples wear collect wash phone stack tuck
enter exit attend password route fourteen forteen=kT7 fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety other our my its your onto
beside until till near throughout past towards against among without within beyond unlike
despite per via whether because although though unless but nor also many several every none
just almost perhaps maybe thank thanks dear hello hi tonight meanwhile saturday sunday january
february march april june august september october november december noon midday such quite
except hands eyes besides plus minus let's that's these those sorry summer autumn winter
christmas easter they're he's she's we're remain remains remained becoming cannot very
extremely fairly pretty hugely highly truly absolutely utterly exceptionally increasingly
somewhat little far much sometimes seldom already genuinely thoroughly noticeably visibly
vizibly=dX7 overall perfectly unusually immensely enormously wonderfully terribly awfully
stubbornly worryingly disappointingly dizappointingly=oX7 persistently unacceptably pleasingly
painfully woefully encouragingly encoragingly=UY7 reliably stunningly delightfully
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately sufficiently suitably
appropriately uncommonly invariably commonly constantly undeniably unquestionably fiercely
passionately emotionally academically socially technically professionally soon plainly
definitely undoubtedly baby babies crawler crawlers twin sibling classes cohorts reader readers
writer writers mathematician mathematicians coordinator coordinators sencos parent carer carers
mother mothers father fathers mum mums dad dads practitioner practitioners trainees cleaner
cleaners arrival arrivals leaver leavers joiner joiners prefect prefects bursars middays
playmate playmates director directors receptions apprentices ects lsas author authors inspector
inspectors researcher researchers adviser advizer=l\7 advisers advizers=m\7 advisor advisors
consultant consultants officer officers technician technicians principals facilitator volunteer
volunteers counsellor counselor therapist lecturer lecturers newcomers scholars scholar para
paras paraprofessional paraprofessionals instructors keyworker keyworkers pupil's peers pupils'
boys' men women individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1
p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6
a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2
f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill
foundation madame professor señor teachings learnings provisions provizions=Sa7 curriculums
plannings questionings modellings feedbacks markings assessments behaviours behaviors=[a7
discussions paces opening openings endings conclusion conclusions environment environments
atmospheres climates ethoses cultures rapports leaderships managements governances attendances
attainments achievements standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=^b7
sequences structures design designs method methods technique techniques communications
organisations organizations=hb7 playtimes lunchtimes trainings inductions monitorings
evaluations presentation presentations handwritings spellings deliveries teamworks trackings
datas engagements participations performance performances progression progressions coverage
coverages attitude attitudes efforts concentrations contribution contributions demonstration
demonstrations exercise exercize=gc7 exercises exercizes=hc7 essay essays signage signages
catering caterings greeting greetings handover handovers dismissals residential residentials
artwork artworks sketchbook sketchbooks mock mocks tutoring tutorings recruitments retention
retentions appraisal appraizal=ad7 appraisals appraizals=bd7 consultations scrutiny scrutinies
oversights tutorial tutorials seminars phrasing phrasings wording wordings feature features
spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs storytelling
storyteling=Ze7 storytellings diction dictions classrooms playgrounds libraries websites
newsletters reviews deployments conducts tones manner manners guidances links thinkings
reasoning reasonings oracies listenings handling handlings orders control controls movement
movements safeguardings morales uniforms qualities idea grammar grammars punctuation
punctuations pronunciation pronunciations numeracies literacies memory memories fluency
fluencies comprehensions stamina staminas habit habits mannerses pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=fg7 command commands commented mention added
reported described suggested remarked recalled recaled=Ph7 whispered writes asks describes
suggest suggests adds noted state stated states remark whisper voted rate rated agree agreed
disagree dizagree=ch7 disagreed dizagreed=dh7 announce announced confirm confirmed predict
predicted argue argued shouted quote quoted texted chorused admitted claimed complained
labelled labeled=Ui7 titled entitled headed marked praised praized=Zi7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=lj7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=ek7 laudable exemplary uplifting
compelling compeling=ik7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient invaluable vibrant buzzing dynamic harmonious meticulous cohesive sensible
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=Pm7
unparalleled pleasing pleasurable gratifying heartening heartwarming promising promizing=Wm7
tasteful elegant eloquent astute shrewd diligent industrious studious courteous corteous=`m7
considerate devoted tireless tedious dreary drab uninspiring uninspired uninteresting
monotonous lacklustre lackluster=km7 lifeless pedestrian mediocre unremarkable mundane humdrum
feeble deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic
patchy erratic haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual
unproductive pointless futile worthless meaningless irrelevant inappropriate unsuitable
unacceptable counterproductive concerning alarming depressing dismal dire appalling
appaling=Uo7 atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=ho7 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unjust unsustainable outdated scant inaccurate unreliable untrustworthy
amateurish inept clueless negligent irresponsible thoughtless insensitive tactless insolent
disobedient unruly hectic frantic frenzied lopsided misguided unconvincing unimpressive
underwhelming underdeveloped aimless directionless rudderless unstructured underprepared
unprepared forgettable overcomplicated bland insipid stale untidy cluttered unwelcoming
uninviting soulless joyless oppressive overbearing condescending dismissive unimaginative
formulaic repetitive disjointed fragmented piecemeal tokenism sociable problematic troubling
unfortunate regrettable poorly appallingly superbly brilliantly beautifully marvellously
fantastically adequate authoritative charismatic transformative transformational fascinating
intriguing entertaining groundbreaking outmoded antiquated overambitious unrealistic
unachievable inflexible disorderly purposeless childish sophisticated unsatisfying illogical
nonsensical unwise unwize=kR8 excessive needless unnecessary wasteful inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=iS8 commanding disconcerting flawed nagging overcrowded
punishing ragged rambling brash breezy candid celebratory civilised civilized=VT8 cryptic
dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential
inquiring manic misplaced murky offhand pacey permissive perverse plausible provocative punchy
quirky radiant redundant sensational serene speedy sporadic strenuous superfluous temperamental
theatrical turbulent uncompromising uncompromizing=ZU8 wearisome zany zestful assertive
cautious jerky lousy staid disarming dizarming=cU8 engrossing exuberant foolhardy frosty
gormless heartless immoderate incisive incizive=kU8 militaristic overheated disastrous
dizastrous=nU8 catastrophic horrendous horrific adventurous marvelous righteous hurtful
attainable unattainable unimportant arduous melodramatic gratuitous extravagant uncontrollable
unstoppable invincible breathless excitable impressionable precocious disagreeable
dizagreeable=dV8 fastidious scrumptious delectable nightmarish childlike mischievous glamorous
hateful hideous obnoxious monstrous classy peachy nifty natty dapper skeletal anaemic
turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank musty mouldy
rickety sweltering airless reactive hollow filthiest babyish bookish boorish brattish snappish
sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish
outlandish makeshift shopworn careworn toothless faceless characterless bloodless gutless
voiceless formless baseless groundless rootless ruthless reckless lustreless shameless
tasteless timeless priceless senseless thriving flourishing florishing=PY8 floundering ailing
dysfunctional toxic rosy daft compliant obedient biddable glacial accommodating adaptable
appreciative attuned cheery collegiate communicative conducive congenial constructive convivial
courageous corageous=fY8 dextrous diplomatic discerning disciplined discreet dutiful earnest
ebullient effervescent enlightened favourable favorable=QZ8 forgiving forthright graceful
hearty humorous impactful impartial impassioned influential inquisitive inquizitive=[Z8
intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering
pragmatic principled proactive prolific prudent refined resounding selfless spontaneous staunch
stoic streamlined succinct trailblazing unbiased versatile watchful zippy abrasive ambiguous
antagonistic argumentative austere avoidable backward barren belligerent bombastic brittle
brutal bureaucratic burdensome caustic clinical coarse colourless colorless=i[8 combative
confrontational contentious contradictory cowardly deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=V\8 disingenuous dizingenuous=W\8
dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff
hackneyed harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient
indiscriminate inert infantile inhospitable injudicious insidious insignificant insular
intolerant irksome judgmental judgemental=U]8 lumbering meek menial merciless moaning
neglectful nondescript noxious obsolete obstructive overpriced partisan partizan=a]8
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill
slavish spartan spineless squalid subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving uneasy unequal unlucky unrecognisable
unrecognizable=e^8 unskilful unskillful=f^8 unsuccessful untrained uptight volatile vulgar
whining worrisome clunking outshone laughably unbelievable unbelievably superlatively
immeasurable indispensable irreplaceable inimitable insubstantial indistinct ponderously
workaday homespun artless graceless tuneless spotlessly overfull overlooked underused
underutilised underutilized=d_8 underexploited underexplored underplayed overplayed oversold
undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque curt
cheerless consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=\`8 divisive divizive=]`8 domineering dour effortless effusive enterprising
enterprizing=b`8 erudite exquisite exquizite=d`8 expressive faddish fatuous faulty fraught
fulsome ghastly glorious glowing grating grotty hapless honourable honorable=Qa8 horrid
humourless humorless=Sa8 imprecise imprecize=Ta8 indecisive indecizive=Ua8 inexpert
interminable intrusive jovial laborious languid lightweight luminous majestic merry noble
offensive onerous opportune pacy painless palatable pedantic playful poised poized=ia8 polished
ponderous profitable profound prosaic raucous reductive riotous rousing rudimentary scattergun
scholarly scintillating shapeless sketchy skilled slick snappy snazzy soporific spiritless
spirited stagnant sterile stirring strained strident superlative tame tantalising
tantalizing=gb8 tawdry taxing tepid thrilling thriling=kb8 timely tiresome touching tranquil
turgid unassuming unbalanced unconsidered uncritical underpowered uneventful unflappable
unfounded ungainly uninformed unpolished unrelenting unruffled unskilled unskiled=^c8
unsophisticated unsound unspectacular unsteady unstimulating unthinking unwarranted valiant
vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous unknowledgeable
masterfully tactful untaught unsupervised unsupervized=Td8 unsupported unsafe unhygienic
unpopular unprofitable underrated overrated overhyped lovingly painstakingly pitiable gallant
heroic saintly angelic diabolical abrupt gullible naive canny wily streetwise streetwize=jd8
comical hilarious amusing poignant evocative atmospheric exemplified unblemished watertight
foolproof stringent underwhelmed unmoved overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmissable unmistakeable unnatural unobtrusive unpersuasive
unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=af8
unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed
unsympathetic untenable unthinkable unwelcome unyielding infectious contagious riveting
gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious
lavish tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy
naff lame ropey dodgy iffy shaky flimsy tenuous spurious questionable doubtful debatable facile
glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory
negligible nuanced lucid cogent penetrating exacting wholesome generous gracious humane
compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed renowned
distinguished eminent legendary iconic unforgettable momentous stupendous formidable potent
decisive decizive=_i8 resolute tenacious dogged plucky feisty vivacious zesty joyous blissful
idyllic heavenly controlling controling=ki8 autocratic dictatorial authoritarian draconian
punitive vindictive spiteful malicious callous irritable obstinate intransigent arrogant
conceited pompous pretentious snobbish elitist devious manipulative dishonest deceitful evasive
robotic regimented fusty middling overdone mismatched misaligned mizaligned=ij8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing heartbreaking saddening demoralising demoralizing=Wk8 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=fk8 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=Ul8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=_m8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=gn8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding fulfilling fulfiling=Uo8 unfulfilling unfulfiling=Vo8 thankless fruitless moribund
easygoing splendidly fabulously terrifically tremendously awesomely lovelily charmingly
gorgeously attractively appealingly praiseworthily praizeworthily=eo8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=WP9 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=PR9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=TS9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=WT9
sluggishly ploddingly labouredly laboredly=ZT9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=fV9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=VW9 disinterestedly dizinterestedly=WW9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=_Y9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=nY9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=U[9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=e[9 disarmingly dizarmingly=f[9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=P\9
militaristically overheatedly disastrously dizastrously=S\9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=j\9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=a]9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=__9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=_`9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=k`9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=Ua9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=hb9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=Vc9 disgruntledly disingenuously dizingenuously=Xc9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=ad9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=od9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=Wf9 unskilfully unskillfully=Xf9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=[g9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=Xh9 domineeringly dourly dorly=Zh9
effortlessly effusively energisingly energizingly=]h9 enliveningly enterprisingly
enterprizingly=_h9 eruditely exquisitely exquizitely=ah9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=Pi9 horridly humourlessly humorlessly=Ri9 imprecisely
imprecizely=Si9 inattentively indecisively indecizively=Ui9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=li9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=Sj9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=mj9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=\l9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=Vm9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=nn9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=oQ: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=iS: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=\T: discouragingly
discoragingly=]T: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=`U: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=PX: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=YZ: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=X[:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=h\: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat
neatest tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest soft
softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest animated composed
controlled controled=X^: dramatic elaborate exploratory faithful fluid frank grand intricate
irregular mellow moderate muted pointed progressive relentless restrained revealing savage
selective sheltered sober stern sturdy subtle tangible unfinished unique unusual urgent vain
wild youthful agile airy arid delicate dotty funny lumpy responsible soggy spotty static
inactive intermittent individualised individualized=f_: gentle humble collaborative interactive
traditional expert conscious measured sensitive reflective strategic intense tentative distant
detached remote rigid raw heated troubled extreme scarce stifling tangled wasted fiddly
gruelling grueling=a`: modest proportionate minimal variable uneven balanced suitable relevant
comprehensive detailed thoughtful original ordinary normal reasonable acceptable sufficient
productive beneficial vital crucial critical responsive joyful stable accurate logical simple
complex complicated active energetic correct amiss lacking impersonal generic dense wordy
abstract scattered disconnected inclusive exclusive equitable transparent fragile precarious
sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing
persuasive powerful forceful vivid colourful colorful=bb: automatic instinctive intuitive
genuine authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes disaster dizaster=Qc: disasters dizasters=Rc: messes highlights joys pleasures
disappointment dizappointment=Wc: disappointments dizappointments=Xc: flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake asset
assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=oc: excellences brilliance brilliances mediocrity mediocrities chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbishes treasure masterpiece
masterpieces threat threats insult insults affront affronts outrage outrages indictment
indictments travesty travesties slur slurs stain stains blot blots eyesores tokenisms
masterclass masterclasses beacon beacons exemplar exemplars washout washouts catastrophe
catastrophes calamity calamities mockery mockeries drawback drawbacks bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=Wf: fervour fervor=Xf: dedication
professionalism passion generosity creativity expertise expertize=^f: diligence diligense=_f:
integrity humility kindness perseverance tenacity compassion wisdom insight charisma charm wit
devotion diplomacy ingenuity imagination originality tact tenderness vigilance gusto artistry
craftsmanship eloquence eloquense=Vg: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
complacency laziness negativity defensiveness inertia arrogance indifference indifferense=lg:
negligence negligense=mg: incompetence incompetense=ng: stubbornness hostility carelessness
thoughtlessness rudeness insolence insolense=Th: impatience impatiense=Uh: favouritism
favoritism=Vh: nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=fh: inconsistency incoherence incoherense=hh: inefficiency
ineffectiveness unruliness disaffection dizaffection=lh: disengagement dizengagement=mh:
disillusionment dizillusionment=nh: despondency tedium monotony superficiality shallowness
dullness blandness vagueness mismanagement inflexibility rigidity greys greens blues reds
browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump crash
clatter rattle squeak squeal click roar boom echo ache throb cramp twinge toothache cough
sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker flash beam shadow
draught gust shower drizzle sleet mist sunshine moonlight daylight swell current smear scratch
dent crease crust puncture bleed graze bruise bruize=]k: bump swelling sweling=_k: blister
colours colors=ak: surface texture grain mud turf foil varnish toast coffee steam basin stream
kerb engineer proof proofing studied discussed debated explored investigated examined analysed
analyzed=Xl: researched revised revized=Zl: practised practized=[l: compared contrasted traced
mapped illustrated enquiry documentary motion novel exam textbook league nations war wars
treaty empire reformation restoration rebellion revolt revolution famine plague depression
weimar tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons
normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry
elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism
apartheid suffragettes chartists luddites peasants crusades armada boycott siege invasion
uprising uprizing=an: coup massacre abyssinia versailles glacier earthquake drought rainforest
erosion load sync upload download update install scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=oo: centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=RQ; confess rebook reschedule hurry nip pop sprint
shoot beg wrap hearing following catching spotting reaching locate locating decipher
deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=PR;
birthday wedding retirement flight argues remarks warned joked reckoned reckons maintains
insisted confided declared declares conceded boasted protested emailed tweeted observed
muttered recounted testified lamented ventured quipped volunteered relayed branded brands
termed characterised characterized=QS; characterises characterizes=RS; summed audits study
studies inspection article articles questionnaire blog editorial legend continuum spectrum
barometer categories subheadings tabs tiers offers rates ranked ranks scored circled coloured
colored=kS; graded aims ambitions intention intentions intent intents purposes aspirations
mission missions aimed aspired banks glossary glossaries thesaurus thesauruses dictionary
dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=eT; underlined
highlighted erased translated decoded rhymed alphabetised alphabetized=lT; capitalised
capitalized=mT; pronounced hyphenated recorded offered sorted brainstormed grouped causes
effects arguments ways similarities differences advantages characteristics traits synonyms
antonyms opposites hypotheses predictions motives factors debugged classified classed tested
weighed corrected mended dissected acted imagined mimed impersonated portrayed rewrote
proofread annotated tagged coded categorised categorized=WV; critiqued copied plotted charted
tallied fable tale parable myth passage advert sermon breakfast refreshments continually
perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere ever pattern
whoever wherever whichever whatever noone ownership seems seemed tries behaves contributes
listened member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit
warrant liven brighten solve cure there'd mileage scope milage plenty potential cry cries cried
crying scream screams screaming begs begged begging aches ripe overdue gasping revamp trimming
pruning discover boots hunch instinct plea suggestion advice counsel pennyworth cents mull
ponder chew punt shot extra specific explicit yourself yorself=ZY; yourselves yorselves=[Y;
instincts judgement judgment=]Y; permission unsaid kill trick secret knack lies easily obvious
cheap fixed solved remedied remedy basics needn't onus miracle wonder miracles wonders heaven
god heavens forbid shock horror quelle chef's kiss die goosebumps goosepimples quaint
convenient suspiciously ears lump hairs hair neck arms 've watched fare admission entry petrol
detour detor=nZ; hell earth oh borrowed choppy uncharted stormy muster telling devastating
forensic surgical evangelical monastic balletic operatic herculean byzantine kafkaesque era
ware befits befit flick dimensional sided stock canned pat scripted rote excuses complete
ventriloquism showmanship salesmanship oneupmanship brinkmanship gamesmanship grace graces
graced fond swallowed devoured devored=[\; admin packing tidying hearts oak relative
comparative particular teaches blinder illusion illusions borderline elements aspects hallmarks
flavour flavor=l\; greatness area aspect element size aide bury buries buried burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix item footnote footnotes agenda
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks kicking sweep
sweeps swept sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks
plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking
massage massages doctor fiddle fiddled spin inflate inflated gild gilded sugared lily disappear
dizappear=a_; disappears dizappears=b_; disappeared dizappeared=c_; vanish vanishes vanished
vanishing sank ether void plughole hole abyss cracks pile bottomless holes collects collecting
gathers gathered gathering pointing accusing sweet breach visitors' vizitors'=[`; gallery
staged tidied printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting
danced dancing pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying
hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolled
rolling whenever bow bows bowed cave caves caved folded backwards ride lie buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton
everybody's owns owned washes washed washing wolves devices chucked cast adrift lurch
wilderness creek lip motions mentality shop dressing choreographed rescues rescuing bail bails
bailed prop props propped spoonfeeding answering honour honor=ac; honours honors=bc; honoured
honored=cc; preach profess professes lumber lumbered saddle saddled loaded burden burdened
inflict inflicted impose imposed moon advantage liberties treated treating cattle dirt fools
criminals servants rides rode roughshod feelings stepped stepping tread treads trod trodden
treading toes shout stray strays strayed drifted veer veers veered degenerate degenerates
degenerated descend descends descended morph morphed stumble stumbled tipped blurred chat
monologue monolog=]e; mode swinging swung acts acting maggot fool clown eejit gooseberry martyr
victim innocent mickey mick piss michael liberty amok hay shots ruled roost remiss cavalier
hamfisted cackhanded highhanded heavyhanded flippant offhanded rein flung knocked lashed slung
hashed patched overnight paste copying & pasted pasting fag packet gasp patch stitch hatchet
hash lash overegg overegged overplay overstepped overdo overdid overcook overcooked overrun
oversell scene beeline dragged rushes rushing loath loth wasting dismiss dismisses dismissed
view fend guess intervened reminded nose noses ought cue cues fob abandons tolerated condone
condoned idle ignoring neglecting refuse refuses refused refusing disregard disregards
disregarded flout flouts flouted disregarding bother deal blame blames blamed blaming culprit
culprits guilty aside regard heed drag drags dragging heels idly forgot chance disrupts
disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed batted fobs goodbye opt opts opted themselves himself herself knuckle knuckles knuckled
dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop
paddy stared smiled shuts shutting react chatter pretend pretends pretended waits loss odds
snail's promise promize=Uk; loop proper consideration leans leant leaned resort resorts
resorted default defaults defaulted cling clings clung retreat retreats retreated pets overrode
override overrides overrule overruled interrupt interrupts interrupted shouts permitted roam
disturb gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps bark barks barked yell yells yelled screamed lectured nag nagged nags
confessed concede concedes protest scoff scoffed sulk sulked sulks whinge whinged rant ranted
rants blurt blurted excuse owner buying peace scar scars legacy vacuum bruises bruizes=Tn;
wounds brake brakes damper dampener strain kibosh mockers frighteners seal skids concentrates
concentrated chip chips chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie
knocks knocking suck sucks sucked sucking beaten drummed wring wrung leach leached lends lent
lending cracked floodgates kills killed killing stifle stifles choke chokes choked nips nipped
squash squashed quash quashed dead bud sow sows sowed sown planted pave paves paved clears
cleared smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked reversed rot
trend deadlock muddy muddies muddied applecart ship spanner curveball favours favors=nP< magic
disservice justice world dream clockwork breathe breathed injects injected pumped lungs reap
reaps reaped reaping bearing harvest haunt toll lasting bitter imprint casts pall curry jam
spells sounds sounded death doom knell undoing salvation catalyst brink jolt jolted coax coaxes
coaxed lure lured tail wagging wags domino ripple snowball knock-on vicious spiral coincidence
coincidense=dR< mystery fluke rocket to? survived cent owing campaign owe owes owed hinged
revolve revolves revolved pivot pivots shoulders personality whim luck dies dint sheer symptom
by-product casualty product fallout aftermath consequence consequense=cS< symptoms symptomatic
testament tribute testimony indicative asthma difference differense=kS< emerge emerges emerged
achieves achieved solves prove proves proved landscape changer changers earned gained caught
might've would've could've mightn't rooted grounded courtesy cortesy=aT< wake guessing lacked
temperature root benefitted profits profited woke wakes geared cheered perked wound quietened
borne impossible upshot direct resulted resulting therefore thus hence thereby contributed
causing adversely instilled instiled=^U< enhance enhances enhanced stunt stunts factor main
arise arises arizes=gU< arose foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=[V< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaved others' fared visual using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=UW< rehearsing practising practizing=WW<
waiting pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway astray security stake foothold
underneath limbo dependence dependense=QX< dependency contempt disengage dizengage=TX< dispute
argument escaping mistaking disguising disguizing=YX< volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable bound itself massively west nest forest guest contest priest
chest vest quest nearest latest largest smallest tallest longest shortest oldest youngest
earliest widest fastest thickest eldest furthest closest usual unfavourably unfavorably=gY<
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=SZ< comfortably distance gulf huge growing compare notch performing attaining
achieving comparison contrast preferable trails trailed underperforms underperformed streets
leagues comparing pale pales paled insignificance par heap outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked rare arguably character calibre
amount stacks alongside fares faring vast slight neighbours neighbors=c[< counterparts tier
tops topped edges pips pipped bested intensity noticeable distinct disparity distinction dregs
bunch straw settings districts touches farther forward uniformly catches night benchmark
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending forecast broadly solidly ri verging bordering mid b c stunted dated garbled
bloated skewed entrenched fractured splintered siloed orphaned undercooked blank cinderella
orphan relation cousin penetrated touched percolated travelled traveled=e]< side mere specifics
survive survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling
scrape scrapes scraping bumble bumbled crawl crawls crawled crawling slogged wade waded wading
skin shoestring cease ceases threshold travels counted banked anywhere sight premium supper
gamble toss lucky crapshoot roulette wafer charmless flavourless flavorless=T_< structureless
creature spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=j_< stodgy
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
overemphasized=]c< emphasised emphasized=^c< pulse tinge undertone undertones vibe smack smacks
smacked reeks reeked redolent stink stinks bleach shades echoes hint somewhere million blush
reflection ear outsider's reckoning precision precizion=Wd< clarity clue cohesion urgency
dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=bd< awry pear askew trail
trailing chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=be< unrewarded unexplained aligned rationale serve expense revisited revizited=ie<
reviewed failings stomach exposed expected delivering critically neatly possess experience
experiense=Sf< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=jf< sacrificed
obliged justify lying dormant fallow unopened journals jornals=Rg< ceased died dried shrivelled
shriveled=Vg< shrunk decayed mispronounced misread mislabelled mislabeled=[g< mistimed
mispitched misdirected misapplied mizapplied=_g< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=Rh< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=oh< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=oi< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Zj< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=Zk<
rumours rumors=[k< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=\l< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=Ym< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=gn< axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=Yo< jargon promised promized=[o< noises
noizes=\o< runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=hP= jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=dR= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=`S= soak soaked soaking stuff de jackpot
swimmingly plunge bull splash nub bay gift taped licked sewn wrapped fort reins shoulder
smelling smeling=UT= grief naught fruition alight alive stakes eggshells onions utmost stead
nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=mT= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod stony eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock price pouring poring=hV= shoots slap avail
zoned flounder foul wayside wayzide=oV= final boil piste tangent pieces downhill south
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
talkers personalities self bundle mischief brains conscience consciense=e]= matriarch patriarch
godfather queen king kindred tortured souls tender skinned roadblock liability uptake criticise
criticize=S^= bloomer bloomers developer developers adopter adopters prone outbursts tantrums
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
invizible=fa= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=_b= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=Ze= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=ee= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=if= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=fg= spiralled spiraled=gg= paralysed paralyzed=hg= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts fizz punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed hovering labours labors=ci=
pillars cruising cruizing=ei= agonising agonizing=fi= curling flog throats sinking grind squib
tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=Yj= enthral enthrals wow towers melt melts melted outburst havoc dissolve
dissolved wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=_m= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=jn= clamouring
clamoring=kn= leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=So= arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh anticipation fixated mojo toward lettering approval reassurance confirmation validation
unimpressed flummoxed glued downbeat property luggage angriest mentally squarely accepted
famously concept belonging glad handy esteem wandering captured capture relishing craving
savouring savoring=dQ> pretending warmed warms regards regarded views viewed considers perceive
identifies empathise empathize=oQ> empathised empathized=PR> sympathise sympathize=QR> related
fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=cR> remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=mR> satisfaction thirst hunger
zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=^U>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=\V> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll error manoeuvre
development considering intake constraints inexperience inexperiense=YW> punched army volley
parade interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle
piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=`Y> propaganda gatekeeping navel tag parlour
parlor=eY> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog disguise disguize=W[> kilometre kilometer=X[>
kilogram defeat flatters overstates undersells chills tingle speechless shivers bless !many
commend wallpaper drowsy saddened appalled appaled=h[> celebrating salvage salvaged redeemed
sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege
congratulated commended applauded flourished florished=Z\> thrived celebration fortunate
however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=i\> wondered overhaul shake usefully afford rid ideally
urge implore advise advize=S]> propose suggestions recommended ebi ebis wwws exploring fixing
rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed lake
firmed tightened smartened toughened bedded squared levelled leveled=o]> scaled ramped beefed
cleaned litter ups upped upping ante dimension rounding hump reborn revitalised revitalized=]^>
rejuvenated blossoming booming burgeoning maturing evolving buds quantum transformation
metamorphosis renaissance rebirth sea-change industrial russian recovery stature horizon mired
trapped wedged tailspin warp impasse plateau ceding altitude sliding crept fade backslide
backsliding founder foundered founders languishing nosedives flatlined flatlines crater infancy
dive battering succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=``> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions basis kinds length ratio deadline eh rating
shan't chooses organises organizes=ia> maximum presume you'll they've fellow research sizes
scrapped attribute ascribe distrust underachieved quit destroy destroyed fuelling
notwithstanding acknowledge concur underlying biggest tripled faults shortcuts attracted clean
informal verdict noisiest noiziest=fb> cleaning lady ladies competence competense=jb> abilities
communicates receptionist receptionists funnier brainy guided bbc usa nhs pta gcse gcses faq
dvd cbbc rspb vip xxx graduated dual coding standardised standardized=ac> regulate regulates
regulated regulating interleaving interleave interleaved metacog disapplied dizapplied=jc>
stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps ssp spag gpc
tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp
qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive screening
meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology
individual personal mindset organiser organizer=ne> organisers organizers=oe> assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=^f> subitising subitizing=_f> rubrics assessed assessing
cultural capital entitlement restorative relational trauma stakeholder stakeholders ebacc
summatively formatively decodable decodables vle automaticity hinterland wagolls kwl banding
tiering multisensory multizensory=Wg> inferential dyscalculia ehcps ehc sendcos semh camhs ewo
elsa ihp ieps ilps pep peps lac fft cat4 mfl kpi kpis rwi rwinc nelli hap haps ppa dsl dsls hod
hods hoy hoys eaa asp idsr dispositions solo blooms taxonomy rosenshine vygotsky lemov marzano
taf tafs eha kagan toolkit toolkits moderated pre sendiass apdr lpa mpa hpa els qft ect1 npq
npqs tlac erp srp cla clpe eef epistemic granularity heutagogy andragogy proximal 10 diagnosis
abused medication brother sister habitually periodically thrice tend tends tended ad nauseam
masses myriad interaction copious abundant plentiful countless numerous limitless substantial
disproportionate significantly equals layer fibre sacred fixes resolves carpeting whit hived
siphoned carted vegetate housed housing seals sin childminding wrapping hushes airbrush
sanitise sanitize=nj> sanitised sanitized=oj> sugarcoat sugarcoated cherrypick twist twisted
squirrelled squirreled=Uk> spreadsheets brushing shrugging shelter shelters sheltering magicked
conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted capitulated
capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=nk> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=ml> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=Zm> agony flattering unflattering disguises disguizes=^m> disguised
disguized=_m> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=eo> favour favor=fo> deigned condescended dares uplifted
oftener theory principle practises practizes=no> deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=]P? inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms frills hoot arithmetic rusty husk
selves reigns reigned tyrannises tyrannizes=VR? looms loomed spotlight clamour clamor=ZR?
clamours clamors=[R? smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=jR? pussycat reining fills filled
camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir planets
countries centuries pose poses posing alleged purported nominal nominally ostensible notional
notionally boils boiled devour devor=iS? devours devors=jS? epitome essence essense=lS?
embodiment antithesis caricature parody health foothills reels mildly remind section clocked
discovered accustomed co multi semi received stocked supervised supervized=_T? intentioned
numbing destroying hoc baked sensitivity ranging centred user universally staffed whelming
explanatory indulgent congratulatory leftovers 's motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped trundle trundles bounces canter canters condition repair sniffed sneezed faulted zings
fizzes crackles grates clunks underwhelms changeover metallic monotone razor placing addresses
micro strange peculiar weird bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=cV? conditioning raid v draughty sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity mistrust friction animosity rivalry
harmony discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=PX? mucking fooling larking naughtiness
disobedience disobediense=UX? yardstick proven exceeded sub abnormal tripped texts batting
sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee lures behold witness
gladden gladdens swells cockles stripes accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne future package gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
tanker cocked blowing donkey spadework legwork prose retell zinged blossoms bloom flowered
woven weaves stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen
appeal hardened scarred vaunted fabled shares deciding judges judging gauge strangest funniest
simplest perspective appoint whom members instance describing guide sickly shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn
stately mournful mornful=k[? jig carol tunes ballad polka melody tempo north east outer sunny
shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated
mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit consumer durable goods monopolistic competition
markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse
correlation skew gradient ions ion index indices random sampling parallax deviation frequency
dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=Q_? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=[_? medical sensory mobility disability
dizability=__? disabilities dizabilities=`_? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=V`? payments vested
conflicts expire resume receive bays hatch users guests contractors residents ticket-holders
jammed glitched thermostat express replacement offline chickenpox measles covid norovirus nits
headlice virus appointment maternity paternity ramadan eid diwali yom passover carnival fixture
tournament tornament=[a? photographer vaccinations jabs immunisations immunizations=_a? dentist
optician refurbishment painters builders electricians plumber repaired serviced cordoned
waterlogged margin median routes sides dullest conductor insulator historian historians sources
sorces=Tb? credited condemned defended d e adverts advertisers advertizers=[b? poets empires
characters volcanoes kings queens newspapers composers artists cells rse warns tackles modal
modals defeated rendered renders debating cartoon comic animation scenario mural shopkeeper
goblin elf mermaid stepmother stepsisters genie sultan pirate knight reference referense=^c?
properties giants pirates shopkeepers doll teddy interpreter id username signature inhaler
mislaid misheard miscounted smudged gaelic eyesight wrestling mistaken marriage grandson
granddaughter anniversary hesitate arriving invitation invitations assemble intrigued wi fi
gender grains dissolves float floats evaporate cooled bye shepherd samaritan parenting guides
actions fees items loan loans consent manchester london tom conductors multiple vis edition
analysis analyzis=We? educational dietary footwear clothing friendship trophy shield mesh
raincoat objects doctors supplies chin greeted certificates sandy fertile harvests farming
incorrect textures repairs protein circuit circuits period angled britain grandmother
grandfather uncle aunt heroes muscle reactions prince pendulum variables clause digit digits
distribution vowel seller arts liner gross mental fortnight histories wonky guys deck spaces
exits western clare casual isle dinkum shaft emoji coordinates swimmer society broker electron
electrons cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded sketched streams bunk foggy snack carrots rust underline adjectives adverbs completed
filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage wrongful matt
inwards outwards studying typed arrange venue blanks visiting viziting=[i? op vocab keywords
pledge emotions makaton widgit smiley smileys emojis toner valid snagging bills permissions
router perished rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked unripe
pears tomatoes oranges lemon freezing luke wiring electrical mechanical technical crossword
clues tummy gymnasium hips wraparound childcare social intimate dental palliative aftercare
unity endeavour endeavor=nj? population coral species economic imperial habitat decay
regeneration renewal qualify qualifies chanted shrieked gasped squealed aloud buzzer lightning
moth conjugated parsed conjugate dht aht sbm attributes attributed electrician certified deemed
surveyor auditor county hmi inspectorate criticised criticized=Rl? inspections representative
rep solicitor proposed eligible licence license=Yl? delegation covenant cyclists taxis
motorists sampled visited vizited=`l? sprite sprites bugs algorithm algorithms pseudocode
subroutine debugging psalm proverb allegory dealt traces explores complimented union police
ministry contractor published ofsted's estyn's regulator regulator's inspected noticeboard
posted pinned marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit submitted logged accompanied renewed forbidden liable ml school's
trust's academy's judgements judgments=Rn? catchphrase punchline phrased deems criticises
criticizes=Wn? condemns tweet voicemail plumped dashboard dataset spokesman spokeswoman
spokesperson lawyer reporter neighbour neighbor=cn? resident themself strapline subtitle
hashtag tab captioned subtitled inscribed embossed emblazoned sections f g h j k nan gran
howled solar lunar rainy anti incident incidents ambassador ambassadors equation equations
reopen invented unauthorised unauthorized=do? authorised authorized=eo? absences absentee
absentees signatures woodland diploma enunciated holder sleepers o disk elections injuries
vowels persons calculate calculated estimated probability investigate fabrics poet mime knelt
cited voiced quotes refers referred recommends advises advizes=dP@ manual webpage receipt
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
c6d6]6^6_6h5gn8VR@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
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
YOZO[O\O]O^O_O`OaO]ObO]OcOdOeOfOgOhOiOjOkOlOlOmOnOlOnOoOoOoOPP1QP1lOnOlORP1SP1nOSP1nOlOnOlOnOlOn
OoOTP1lOlOlOlOUP1VP1PP1lOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOPP1lOWP1nOWP1WP1WP1nOXP1YP1WP1ZP1[P
1nOWP1nOWP1nOWP1nOWP1nOnOWP1nOWP1\P1WP1WP1WP1WP1]P1]P1]P1^P1WP1WP1WP1WP1WP1WP1WP1WP1_P1`P1aP1`P1
bP1bP1bP1nObP1nObP1bP1bP1nObP1nObP1nObP1nOcP1bP1bP1nObP1bP1bP1bP1bP1bP1bP1bP1nObP1bP1nOnObP1nOdP
1nOdP1nOnOnOnOnOnOnOnOnOnOnOnOnOnOnOeP1nOfP1nOgP1nOnOnOhP1iP1nOnOnOnOnOnOnOnOjP1kP1nOnOnOnOnOnOn
OnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOlP1mP1dP1nOnP1TP1oP1PQ1QQ1nOdP1RQ1nOnOn
OnOnOnOnOnOnOnOSQ1bP1TQ1TQ1nOnOnOnOnOnOnOUQ1nOnOnOnOnOTQ1TQ1nOVQ1WQ1XQ1YQ1WQ1ZQ1[Q1\Q1]Q1^Q1_Q1`
Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`
R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`
S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1]Q1PT1QT1RT1ST1TT1UT1VT1VT1WT1XT1YT1ZT1[T1\T1]Q1]
T1^T1_T1`T1aT1bT1cT1dT1SR1WQ1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[
U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1cU1oU1PV1QV1QV1RV1QV1SV1TV1UV1QV1VV1W
V1XV1cU1YV1ZV1[V1\V1]V1^V1_V1`V1QV1aV1bV1cV1dV1eV1fV1gV1cU1hV1WV1iV1jV1WV1WV1kV1lV1mV1WV1nV1WV1o
V1PW1QW1WV1WV1WV1WV1RW1cU1SW1TW1UW1WV1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1i
W1jW1dW1kW1lW1mW1nW1oW1cW1cW1PX1PX1QX1RX1PX1SX1PX1TX1TX1UX1VX1WX1XX1YX1ZX1ZX1PX1[X1\X1]X1^X1QX1_
X1`X1aX1bX1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1lX1mX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1nX1oX1lX1PY1lX1Q
Y1QY1RY1lX1SY1TY1TY1UY1VY1lX1WY1XY1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1YY1lX1YY1lX1l
X1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1ZY1lX1ZY1lX1lX1lX1lX1lX1lX1lX1lX1[Y1[Y1[Y1lX1\Y1\Y1lX1lX1]Y1l
X1^Y1lX1_Y1lX1`Y1lX1aY1bY1cY1lX1dY1lX1eY1lX1eY1lX1fY1lX1fY1lX1lX1lX1lX1lX1gY1lX1hY1dY1lX1iY1iY1i
Y1lX1lX1lX1lX1jY1jY1jY1lX1kY1lY1mY1nY1lX1lX1nY1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1oY1lX1l
X1lX1lX1lX1PZ1PZ1PZ1lX1QZ1lX1QZ1lX1RZ1lX1SZ1lX1TZ1TZ1UZ1lX1VZ1TZ1WZ1lX1XZ1YZ1ZZ1[Z1\Z1]Z1lX1lX1^
Z1lX1lX1lX1_Z1`Z1lX1lX1dY1lX1aZ1bZ1dY1cZ1dY1bZ1lX1lX1lX1lX1nY1lX1nY1dZ1eZ1lX1lX1lX1lX1lX1lX1lX1l
X1lX1lX1lX1fZ1gZ1hZ1lX1iZ1lX1lX1lX1jZ1lX1lX1lX1lX1lX1kZ1kZ1lX1lX1kZ1lZ1lX1lX1mZ1nZ1lX1lX1lX1lX1d
Y1lX1dY1oZ1lX1lX1P[1lX1lX1lX1lX1lX1UY1UY1Q[1R[1lX1lX1S[1T[1lX1lX1P[1lX1lX1lX1lX1T[1lX1lX1lX1T[1U
Y1UY1U[1V[1lX1lX1lX1lX1lX1lX1P[1lX1W[1UY1X[1UY1lX1lX1Y[1lX1lX1lX1P[1lX1lX1lX1lX1T[1Z[1[[1\[1][1l
X1^[1T[1lX1lX1lX1T[1lX1lX1_[1`[1lX1lX1a[1`[1b[1UY1c[1R[1UY1UY1d[1R[1e[1e[1lX1e[1f[1g[1h[1i[1TZ1l
X1j[1lX1TZ1TZ1UZ1lX1lX1lX1j[1lX1lX1lX1lX1k[1lX1lX1j[1lX1VZ1lX1TZ1lX1lX1lX1l[1lX1UY1UY1m[1UY1lX1l
X1PY1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1n[1lX1lX1lX1lX1lX1lX1lX1o[1lX1P\1lX1lX1lX1lX1l
X1lX1lX1lX1lX1Q\1lX1lX1lX1lX1lX1nY1nY1lX1lX1R\1R\1R\1R\1R\1R\1S\1T\1U\1U\1V\1U\1R\1R\1W\1R\1X\1Y
\1Z\1[\1dY1lX1\\1]\1^\1_\1`\1a\1b\1b\1c\1lX1lX1lX1lX1lX1d\1QY1e\1lX1f\1g\1h\1i\1j\1QY1k\1lX1lX1l
X1lX1lX1l\1lX1lX1lX1dY1lX1dY1lX1m\1n\1o\1lX1lX1lX1P]1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1lX1Q]1l
X1R]1lX1S]1lX1lX1lX1oX1lX1oX1oX1T]1U]1V]1W]1X]1Y]1lX1Z]1[]1\]1]]1UY1UY1^]1UY1_]1`]1lX1lX1lX1lX1l
X1lX1a]1lX1a]1lX1lX1lX1lX1T[1lX1lX1b]1lX1c]1c]1lX1lX1b]1b]1b]1lX1d]1c]1c]1lX1c]1c]1lX1lX1e]1lX1c
]1lX1c]1c]1c]1lX1lX1lX1lX1lX1f]1g]1h]1i]1j]1k]1k]1l]1m]1n]1l]1o]1P^1Q^1Q^1R^1S^1T^1U^1V^1W^1X^1Y
^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1l]1f^1l]1g^1l]1h^1i^1j^1l]1k^1l^1m^1n^1o^1o^1o^1o^1P_1Q_1R
_1S_1T_1U_1V_1l]1W_1W_1X_1l]1l]1l]1l]1o]1S^1S^1Y_1S^1S^1S^1Z_1S^1[_1\_1[_1o]1]_1^_1__1`_1a_1b_1l
]1c_1d_1e_1f_1g_1l]1l]1g^1l]1l]1l]1h_1l]1i_1j_1k_1l_1m_1n_1o_1l]1P`1Q`1R`1l]1S`1T`1l]1l]1l]1l]1l
]1l]1U`1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1]`1l]1_`1``1a`1b`1b`1c`1d`1b`1b`1e`1e`1e`1c`1b`1e`1b`1d`1c`1f
`1e`1g`1b`1h`1i`1b`1b`1b`1j`1k`1l`1e`1b`1b`1b`1b`1b`1b`1b`1m`1n`1d`1b`1o`1b`1e`1Pa1Qa1Ra1e`1Sa1c
`1b`1Ta1b`1Ua1b`1b`1e`1b`1d`1Sa1b`1Va1Wa1Xa1Ya1i`1e`1e`1e`1Za1b`1[a1e`1e`1b`1Za1b`1e`1Za1c`1b`1b
`1i`1e`1c`1e`1\a1\a1e`1]a1^a1e`1b`1_a1`a1b`1d`1e`1c`1e`1d`1aa1ba1ca1c`1da1i`1c`1c`1i`1i`1i`1i`1b
`1ea1e`1b`1b`1b`1b`1b`1fa1ga1ha1e`1ia1ja1ka1b`1e`1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[
b1\b1]b1^b1]b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Rc1Wc1Rc1X
c1Yc1Zc1[c1\c1]c1\c1\c1^c1_c1\c1\c1`c1ac1bc1cc1\c1dc1ec1fc1\c1gc1hc1\c1ic1\c1jc1kc1lc1\c1\c1\c1\
c1mc1nc1oc1hc1Pd1Qd1Rd1Sd1Td1Ud1Vd1\c1Wd1Xd1lc1Yd1Zd1Yd1Yd1[d1\d1Yd1Yd1]d1^d1_d1`d1ad1bd1cd1Yd1Y
d1Yd1Yd1Yd1Yd1dd1dd1dd1dd1dd1dd1dd1Yd1Yd1Yd1ed1fd1gd1gd1hd1id1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1T
e1Ue1gd1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1gd1le1me1ne1oe1Pf1Qf1R
f1Sf1Tf1Uf1Vf1Wf1id1Xf1id1Yf1Zf1[f1Xe1\f1]f1^f1_f1`f1af1bf1cf1Qe1df1ef1gd1ff1gf1gd1hf1if1if1jf1T
f1kf1lf1if1mf1nf1gd1of1Pg1if1Qg1Rg1Sg1Tg1Ug1Ug1Vg1Wg1if1Qe1Xg1Pe1gd1Yg1Zg1[g1gd1\g1]g1^g1_g1Pe1g
d1Yf1gd1gd1gd1gd1gd1`g1gd1gd1gd1ag1bg1gd1gd1gd1cg1Pe1if1gd1if1gd1if1dg1gd1eg1gd1gd1fg1id1gg1hg1g
d1gd1ig1gd1jg1kg1id1lg1gd1gd1mg1ng1og1Ph1Qh1Rh1Sh1gd1Th1Uh1Vh1Wh1Xh1Qe1Yf1Yh1Zh1[h1\h1]h1^h1_h1`
h1ah1bh1ch1dh1eh1fh1fh1fh1gh1hh1ih1jh1kh1lh1fh1fh1fh1mh1fh1fh1nh1oh1Pi1Qi1Qi1lh1Ri1Si1Ti1Ui1Vi1W
i1Xi1kh1Yi1Zi1[i1\i1]i1^i1_i1`i1ai1bi1ci1di1ei1bi1fi1gi1hi1ii1ji1ki1li1mi1bi1ni1oi1Pj1Qj1Rj1Sj1b
i1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1S
k1Pj1bi1Tk1Tk1Uk1Vk1bi1Wk1bi1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1bk1bi1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1m
k1nk1ok1Pl1Ql1Rl1Sl1Tl1jk1ok1Ul1Vl1jk1Wl1mk1Xl1Yl1jk1ok1Zl1Zl1jk1jk1jk1jk1[l1\l1]l1Zl1Zl1^l1_l1j
k1jk1Zl1Zl1`l1al1bl1cl1cl1dl1el1fl1gl1hl1il1jk1jl1kl1jk1jk1ll1jk1jk1ml1Zl1Zl1nl1Vl1jk1jk1jk1ol1Z
l1Pm1Qm1Zl1Zl1Zl1Rm1jk1Sm1Tm1Um1Vm1Zl1Zl1Zl1Zl1Zl1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1bm1cm1dm1em1f
m1gm1hm1im1jm1km1lm1mm1nm1om1Pn1om1om1Qn1Rn1Sn1Tn1Un1Vn1Wn1Wn1om1Xn1Yn1Zn1[n1\n1Tn1]n1^n1om1_n1o
m1`n1an1bn1cn1dn1en1fn1gn1hn1in1jn1om1kn1ln1mn1nn1om1om1om1om1on1Po1Qo1Ro1So1To1Po1Po1Uo1Vo1Wo1W
o1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Xo1Wo1Wo1Wo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Zo1[o1[o1Yo1Yo1Yo1\o1Y
o1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1]o1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1]o1Yo1Y
o1Yo1Yo1Yo1^o1Yo1Yo1Yo1Yo1_o1Yo1`o1ao1bo1co1do1eo1fo1go1ho1io1jo1Yo1Yo1ko1Yo1^o1Yo1Yo1Yo1lo1lo1m
o1Yo1no1Yo1Yo1Yo1Yo1Yo1Yo1Yo1oo1PP2QP2QP2RP2SP2TP2UP2QP2QP2VP2WP2QP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2a
P2bP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2RQ2RQ2RQ2RQ2SQ2RQ2TQ2TQ2UQ2RQ2RQ2RQ2RQ2RQ2R
Q2RQ2VQ2RQ2VQ2RQ2VQ2RQ2QQ2RQ2RQ2RQ2RQ2RQ2WQ2RQ2RQ2RQ2XQ2RQ2RQ2RQ2RQ2RQ2YQ2RQ2RQ2RQ2ZQ2TQ2RQ2RQ2R
Q2RQ2[Q2TQ2RQ2RQ2\Q2RQ2]Q2TQ2^Q2TQ2TQ2TQ2TQ2YQ2RQ2_Q2RQ2RQ2RQ2RQ2RQ2RQ2RQ2`Q2RQ2aQ2aQ2bQ2cQ2dQ2c
Q2dQ2cQ2eQ2cQ2fQ2cQ2dQ2cQ2cQ2dQ2cQ2gQ2cQ2cQ2cQ2cQ2cQ2cQ2cQ2cQ2hQ2cQ2iQ2cQ2jQ2cQ2cQ2kQ2cQ2dQ2cQ2c
Q2cQ2lQ2cQ2mQ2aQ2cQ2cQ2aQ2nQ2aQ2cQ2cQ2cQ2cQ2aQ2oQ2aQ2cQ2cQ2cQ2PR2cQ2cQ2cQ2dQ2cQ2QR2cQ2RR2cQ2SR2c
Q2cQ2cQ2TR2cQ2cQ2cQ2cQ2cQ2UR2VR2cQ2cQ2cQ2WR2XR2YR2ZR2[R2\R2]R2^R2_R2cQ2\R2`R2cQ2cQ2cQ2aR2cQ2bR2c
Q2cQ2cR2cQ2cQ2cQ2cQ2cQ2cQ2\R2\R2dR2cQ2eR2cQ2cQ2cQ2fR2gR2hR2gR2iR2gR2gR2gR2jR2gR2kR2gR2lR2gR2gR2m
R2gR2nR2gR2gR2gR2oR2PS2QS2RS2SS2TS2US2oR2VS2WS2XS2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2h
S2iS2jS2kS2lS2mS2nS2YS2oS2PT2QT2RT2ST2_S2_S2_S2TT2UT2VT2WT2XT2YT2ZT2[T2\T2]T2YS2^T2_S2_S2_S2_T2`
T2aT2_S2bT2cT2_S2_S2_S2_S2_S2_S2_S2dT2eT2fT2_S2_S2_S2gT2hT2_S2iT2_S2jT2_S2_S2kT2_S2lT2_S2mT2nT2o
T2oT2_S2PU2QU2RU2SU2TU2UU2]T2VU2WU2XU2_S2YU2ZU2oT2[U2oT2_S2_S2_S2_S2_S2\U2]U2_S2dT2^U2_S2_S2_U2`
U2aU2_S2bU2cU2_S2dU2_S2eU2_S2fU2gU2_S2hU2iU2jU2kU2_S2_S2_S2lU2_S2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2W
V2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2W
W2XW2YW2ZW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2hW2iW2jW2jW2kW2lW2mW2nW2oW2PX2QX2RX2SX2TX2U
X2VX2WX2SX2XX2YX2ZX2[X2VX2\X2]X2VX2^X2SX2_X2VX2`X2`X2aX2bX2cX2dX2eX2fX2gX2hX2iX2jX2kX2lX2mX2nX2o
X2PY2QY2RY2SY2TY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2o
Y2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2o
Z2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o
[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2k\2m\2n
\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n
]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2a^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l
^2m^2n^2i^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2]_2^_2__2`_2a_2b_2c_2d_2e_2f_2g_2g_2h_2i_2j
_2k_2l_2m_2n_2o_2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Z`2[`2[`2\`2]`2[`2^`2_`2[`2[`2``2a`2b`2c`2d`2[`2[
`2[`2e`2f`2g`2h`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Ua2Wa2Xa2Ya2Za2[a2\a2]a2Ta2^a2_a2`
a2aa2ba2ca2da2ea2Ta2fa2ga2ha2ia2ja2ka2la2ma2na2oa2ka2Pb2Qb2Qb2Rb2Sb2Qb2Tb2Ub2Vb2Wb2Xb2Yb2Yb2Zb2Z
b2Zb2Zb2Zb2Zb2Zb2Zb2Zb2[b2Yb2\b2]b2Zb2Yb2Zb2Yb2^b2_b2Zb2Zb2Zb2Zb2Zb2Zb2`b2Zb2ab2Zb2Zb2Zb2Zb2Zb2Z
b2Zb2Zb2bb2\b2cb2\b2Zb2Zb2Zb2\b2Zb2Zb2Zb2Zb2Zb2Zb2Zb2db2Zb2eb2Zb2Zb2Zb2\b2Zb2Zb2Zb2Zb2Zb2Zb2Zb2f
b2gb2Zb2hb2Zb2[b2[b2ib2Zb2jb2kb2lb2mb2nb2mb2mb2mb2nb2mb2mb2mb2mb2mb2mb2mb2ob2Pc2Qc2Rc2Sc2Tc2Uc2V
c2mb2Wc2mb2Xc2Yc2Zc2[c2\c2]c2mb2Wc2^c2_c2mb2`c2ac2bc2bc2bc2bc2cc2cc2dc2ec2fc2fc2cc2cc2gc2hc2ic2j
c2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2ad2ad2ad2ad2ad2ad2bd2bd2b
d2bd2bd2cd2cd2cd2cd2cd2cd2cd2cd2bd2dd2ed2fd2fd2fd2gd2hd2id2hd2jd2kd2ld2md2nd2od2Pe2Qe2Qe2Qe2Qe2R
e2Se2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Te2Ue2Qe2Re2Qe2Re2Qe2Ve2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Qe2Qe2We2Qe2X
e2Xe2Qe2Ye2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2Ze2[e2\e2]e2^e2[e2[e2_e2`e2ae2be2ce2de2d
e2de2]e2de2ee2fe2ge2he2de2de2ie2de2de2de2de2de2de2de2de2de2de2de2de2de2je2je2je2je2ke2le2me2ne2o
e2je2Pf2je2Qf2Rf2Sf2je2Tf2Rf2Uf2Vf2me2Wf2Xf2Yf2Xf2Zf2[f2\f2]f2^f2^f2_f2^f2`f2`f2af2bf2cf2af2af2d
f2ef2ff2gf2^f2^f2^f2^f2hf2if2jf2hf2hf2hf2kf2lf2af2hf2bf2^f2hf2hf2hf2mf2nf2hf2of2hf2Pg2of2Qg2hf2P
g2hf2if2hf2Rg2hf2Sg2hf2hf2jf2Tg2^f2hf2^f2^f2hf2Ug2Vg2lf2Wg2Wg2hf2hf2hf2^f2hf2^f2jf2^f2Xg2Yg2Zg2[
g2\g2]g2]g2^g2^g2^g2_g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2`g2^g2ag2bg2cg2dg2eg2^g2^g2^g2f
g2^g2^g2gg2hg2ig2^g2^g2jg2kg2jg2jg2jg2jg2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2^g2l
g2^g2^g2^g2mg2ng2^g2og2ng2^g2og2ng2ng2Ph2^g2^g2^g2^g2Qh2^g2^g2^g2^g2^g2Qh2^g2^g2lg2^g2^g2Rh2^g2^
g2^g2^g2^g2^g2Sh2Th2^g2^g2Uh2^g2^g2^g2^g2`g2`g2^g2^g2Vh2Wh2Xh2Xh2Yh2Zh2[h2\h2]h2Vh2Vh2^h2_h2`h2a
h2bh2ch2dh2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2oh2Ui2oh2Vi2oh2Wi2Xi2Yi2Zi2[i2\i2\
i2]i2\i2^i2\i2]i2\i2\i2\i2]i2\i2\i2\i2\i2\i2_i2`i2ai2\i2\i2\i2\i2\i2bi2\i2ci2\i2\i2\i2\i2\i2di2e
i2fi2gi2hi2ii2ji2ii2ki2li2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2ni2ni2Uj2Vj2ni2Wj2Xj2Yj2ni2Zj2[j2\j2]j2^j2_j2`
j2aj2bj2ii2cj2ni2dj2ni2ii2ej2fj2gj2hj2ij2fj2ni2ni2jj2kj2lj2ni2ni2mj2nj2oj2ni2Pk2ni2Qk2Rk2Sk2Tk2U
k2Vk2Wk2ni2Xk2Yk2ii2Zk2ni2[k2\k2ni2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2hk2ni2ik2jk2kk2lk2fj2fj2mk2n
k2ok2Pl2ni2Ql2ni2Rl2Sl2Tl2Ul2ni2ni2Vl2ni2ni2ni2ni2ni2ni2Wl2ii2Xl2ni2Yl2Zl2[l2\l2]l2^l2ii2_l2ni2`
l2ni2al2bl2cl2dl2el2ni2fl2ni2gl2ni2ni2ni2ni2ni2ni2hl2il2jl2kl2ll2ml2nl2ol2Pm2ni2Qm2Rm2Sm2Tm2Um2n
i2ni2Vm2Wm2ni2ni2ni2Xm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2ni2bm2cm2dm2ni2em2fm2ni2fj2fj2ni2ni2gm2hm2im2n
i2ni2ni2jm2km2lm2mm2nm2om2fj2Pn2Qn2Rn2Sn2Tn2Un2Vn2ni2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2n
i2en2fn2gn2hn2ii2in2ii2ii2jn2ii2kn2fj2ln2mn2ni2nn2ni2ni2ni2on2Po2Qo2Ro2So2To2ni2ii2ni2Uo2Vo2fj2W
o2ni2Xo2fj2Yo2fj2Zo2[o2\o2]o2^o2_o2`o2ao2bo2ao2co2ao2ni2ni2fj2do2ni2eo2ni2ni2fo2go2ni2ni2ni2ni2h
o2ni2io2jo2ko2ni2lo2mo2no2ni2oo2ni2PP3QP3RP3QP3SP3QP3TP3UP3VP3WP3XP3YP3XP3XP3ZP3[P3\P3XP3\P3]P3X
P3^P3_P3`P3aP3XP3bP3cP3dP3eP3fP3XP3XP3gP3dP3hP3iP3jP3kP3lP3mP3nP3oP3XP3XP3PQ3XP3XP3XP3XP3QQ3XP3X
P3XP3XP3XP3XP3XP3XP3RQ3XP3SQ3TQ3SQ3UQ3VQ3WQ3XP3XP3XP3XQ3XP3XP3YQ3ZQ3[Q3\Q3]Q3^Q3_Q3`Q3`Q3aQ3[Q3b
Q3cQ3XP3[Q3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3XP3XP3XP3mQ3nQ3oQ3PR3QR3XP3RR3XP3SR3TR3XP3XP3UR3SQ3XP3VR3W
R3XR3YR3ZR3[R3XP3XP3\R3]R3^R3_R3`R3aR3bR3bR3bR3cR3dR3eR3XP3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3QS3R
S3SS3TS3US3VS3WS3XP3XP3XS3XP3XP3YS3XP3ZS3[S3XP3\S3]S3XP3XP3^S3XP3_S3`S3aS3bS3XP3cS3XP3XP3dS3eS3f
S3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3QT3RT3ST3TT3UT3dP3XP3VT3WT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3_T3aT3bT3c
T3dT3eT3eT3fT3gT3^T3^T3^T3hT3iT3jT3kT3lT3mT3lT3nT3oT3lT3lT3PU3QU3RU3QU3SU3TU3UU3VU3QU3WU3QU3XU3Y
U3ZU3[U3ZU3\U3]U3^U3_U3`U3ZU3aU3bU3cU3dU3ZU3ZU3eU3fU3gU3ZU3hU3iU3jU3kU3lU3mU3ZU3nU3oU3PV3ZU3ZU3Z
U3QV3RV3ZU3SV3TV3UV3ZU3VV3WV3XV3ZU3YV3ZV3ZU3[V3\V3]V3ZU3^V3_V3`V3aV3ZU3bV3cV3dV3ZU3eV3fV3gV3hV3Z
U3ZU3ZU3iV3jV3ZU3ZU3kV3lV3mV3ZU3ZU3ZU3ZU3nV3ZU3ZU3ZU3oV3ZU3PW3ZU3ZU3ZU3ZU3ZU3ZU3ZU3QW3RW3ZU3SW3Z
U3TW3ZU3UW3VW3ZU3WW3XW3ZU3YW3ZW3[W3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3\W3ZU3ZU3ZU3]W3ZU3ZU3ZU3^W3ZU3_W3V
V3`W3ZU3aW3ZU3ZU3ZU3bW3cW3ZU3ZU3ZU3dW3eW3ZU3ZU3ZU3ZU3fW3gW3hW3^W3iW3jW3kW3ZU3ZU3ZU3ZU3ZU3lW3mW3Z
U3ZU3ZU3ZU3nW3oW3PX3ZU3QX3ZU3RX3SX3ZU3ZU3TX3ZU3ZU3UX3VX3WX3XX3ZU3ZU3ZU3YX3ZU3ZX3ZU3ZU3[X3ZU3ZU3\
X3ZU3]X3ZU3ZU3^X3_X3`X3aX3ZU3ZU3ZU3bX3ZU3cX3cX3dX3eX3ZU3ZU3fX3gX3ZU3ZU3hX3ZU3iX3ZU3jX3kX3lX3mX3n
X3ZU3ZU3ZU3ZU3oX3ZU3PY3ZU3QY3ZU3RY3ZU3ZU3ZU3SY3ZU3ZU3ZU3^W3ZU3TY3ZU3UY3ZU3ZU3ZU3ZU3ZU3ZU3VY3ZU3Z
U3ZU3ZU3WY3XY3ZU3YY3ZU3ZY3ZU3[Y3\Y3ZU3ZU3]Y3ZU3^Y3ZU3ZU3ZU3_Y3ZU3`Y3aY3bY3ZU3cY3dY3ZU3ZU3eY3ZU3Z
U3fY3gY3ZU3ZU3ZU3ZU3ZU3hY3iY3iY3jY3kY3lY3ZU3mY3ZU3ZU3nY3ZU3oY3ZU3ZU3ZU3PZ3ZU3ZU3QZ3ZU3ZU3RZ3ZU3Z
U3SZ3TZ3ZU3ZU3ZU3UZ3ZU3VZ3ZU3WZ3ZU3ZU3ZU3XZ3ZU3ZU3YZ3ZZ3ZU3ZU3[Z3ZU3\Z3ZU3]Z3ZU3ZU3ZU3ZU3^Z3ZU3Z
U3_Z3`Z3aZ3bZ3cZ3dZ3ZU3ZU3eZ3ZU3fZ3ZU3ZU3ZU3gZ3ZU3ZU3ZU3hZ3iZ3jZ3ZU3ZU3kZ3_U3lZ3ZU3ZU3mZ3nZ3oZ3P
[3ZU3ZU3Q[3ZU3R[3ZU3S[3ZU3ZU3ZU3ZU3ZU3ZU3T[3ZU3U[3ZU3V[3ZU3W[3ZU3X[3Y[3Z[3ZU3[[3ZU3\[3ZU3ZU3ZU3]
[3^[3_[3^W3`[3ZU3a[3ZU3b[3c[3ZU3ZU3d[3ZU3e[3ZU3f[3ZU3g[3h[3ZU3ZU3ZU3ZU3ZU3i[3ZU3j[3ZU3k[3l[3m[3n
[3ZU3o[3ZU3P\3Q\3ZU3ZU3R\3S\3ZU3ZU3T\3ZU3U\3V\3ZU3ZU3ZU3ZU3W\3X\3Y\3ZU3Z\3ZU3ZU3[\3\\3ZU3ZU3ZU3]
\3^\3_\3ZU3ZU3ZU3`\3ZU3a\3b\3c\3d\3e\3ZU3ZU3ZU3f\3ZU3g\3ZU3ZU3h\3i\3ZU3ZU3ZU3j\3k\3l\3ZU3m\3ZU3n
\3ZU3o\3ZU3ZU3ZU3P]3ZU3Q]3ZU3R]3S]3T]3ZU3U]3V]3ZU3ZU3ZU3W]3ZU3bU3ZU3X]3Y]3Z]3ZU3[]3\]3]]3ZU3ZU3^
]3ZU3ZU3ZU3ZU3_]3`]3a]3ZU3ZU3ZU3ZU3ZU3ZU3ZU3b]3ZU3c]3[Z3d]3ZU3ZU3ZU3e]3ZU3f]3ZU3g]3ZU3dY3ZU3ZU3Z
U3ZU3ZU3ZU3ZU3ZU3h]3ZU3i]3ZU3ZU3ZU3ZU3j]3k]3l]3ZU3m]3ZU3n]3o]3P^3Q^3R^3ZU3ZU3ZU3S^3T^3U^3V^3W^3Z
U3ZU3ZU3ZU3ZU3X^3\V3ZU3Y^3Z^3[^3dY3\^3TY3ZU3ZU3]X3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3Z
U3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3]^3^^3ZU3ZU3_^3ZU3ZU3ZU3ZU3ZU3ZU3`^3ZU3ZU3ZU3a^3b^3c^3d^3Z
U3ZU3ZU3ZU3ZU3ZU3ZU3ZU3e^3ZU3f^3ZU3g^3h^3i^3j^3k^3l^3m^3n^3o^3P_3Q_3ZU3ZU3ZU3ZU3ZU3R_3S_3T_3U_3V
_3W_3X_3ZU3Y_3ZU3ZU3Z_3[_3ZU3ZU3ZU3ZU3ZU3\_3]_3ZU3ZU3ZU3ZU3ZU3^_3ZU3__3ZU3ZU3ZU3`_3ZU3ZU3ZU3ZU3Z
U3ZU3a_3b_3ZU3ZU3ZU3ZU3c_3d_3e_3ZU3f_3ZU3ZU3ZU3][3ZU3g_3ZU3h_3ZU3ZU3ZU3ZU3ZU3i_3ZU3j_3ZU3k_3ZU3l
_3m_3n_3o_3P`3Q`3gU3R`3ZU3ZU3S`3T`3ZU3ZU3ZU3ZU3ZU3ZU3U`3ZU3V`3W`3ZU3ZU3ZU3X`3X`3Y`3ZU3ZU3ZU3ZU3Z
U3ZU3Z`3R`3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3ZU3[`3\`3ZU3]`3ZU3gU3ZU3ZU3ZU3ZU3ZU3^`3ZU3ZU3ZU3ZU3Z
U3_`3``3ZU3^W3ZU3a`3ZU3b`3ZU3c`3d`3e`3f`3ZU3g`3h`3i`3ZU3j`3k`3l`3m`3n`3ZU3o`3Pa3Qa3Ra3Sa3Qa3Qa3T
a3Ua3Va3Wa3Xa3Qa3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ca3da3ea3fa3ga3ha3ia3ja3Za3ka3la3ma3na3Za3oa3Pb3Q
b3Rb3Sb3Tb3Ub3Vb3Wb3Wb3Za3Za3Xb3Yb3Zb3[b3\b3]b3^b3_b3Wb3`b3ab3ab3bb3cb3db3eb3fb3gb3Tb3hb3ib3jb3T
b3kb3lb3mb3nb3ob3Pc3Tb3Qc3Rc3Tb3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3h
c3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3Sd3Sd3Sd3[d3\d3]d3^d3_d3`d3ad3bd3cd3d
d3ed3fd3Sd3Sd3gd3hd3id3jd3kd3ld3md3nd3jd3md3od3Pe3Qe3Re3nd3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3k
d3Se3Te3Ue3Ve3We3Xe3kd3kd3Ye3kd3kd3Ze3kd3[e3kd3\e3nd3]e3^e3_e3`e3ae3kd3kd3`e3kd3Se3kd3kd3kd3Se3k
d3kd3kd3kd3be3kd3kd3ae3ce3kd3de3de3ee3kd3kd3kd3kd3kd3fe3ge3Se3kd3kd3kd3he3kd3kd3kd3kd3kd3ie3je3k
d3je3kd3kd3kd3ke3kd3kd3le3kd3kd3kd3me3kd3ne3oe3Pf3kd3Qf3kd3kd3kd3kd3kd3Rf3ke3Se3kd3Sf3nd3Tf3de3U
f3Vf3kd3Wf3kd3kd3kd3kd3kd3kd3Se3kd3Xf3Yf3Zf3kd3kd3[f3kd3\f3kd3\f3kd3]f3^f3kd3_f3`f3af3kd3bf3cf3k
d3kd3df3df3df3kd3ef3ff3af3kd3gf3hf3if3af3kd3Tf3jf3Pe3kd3kd3kd3kd3kd3kd3kf3de3kd3kd3kd3kd3nd3de3k
d3kd3lf3mf3if3Se3kd3kd3kd3Se3kd3nf3of3Pg3kd3if3kd3af3kd3de3Qg3kd3kd3kd3Se3kd3Rg3Sg3kd3kd3kd3kd3k
d3Tg3kd3kf3Ug3kd3kd3de3de3ee3kd3kd3kd3Vg3kd3Wg3kd3kd3kd3kd3Xg3kd3Yg3Yg3Se3Zg3[g3\g3kd3kd3kd3kd3k
d3kd3kd3]g3kd3^g3_g3kd3nd3Pe3kd3`g3nd3kd3de3ag3kd3bg3kd3kd3kd3kd3kd3cg3kd3kd3kd3kd3dg3kd3kd3eg3f
g3kd3gg3de3kd3kd3kd3kd3kd3kd3hg3ig3jg3kg3lg3lg3mg3kd3kd3kd3kd3ng3lg3og3Ph3Qh3kd3lg3Rh3lg3Sh3kd3T
h3Uh3Vh3Wh3Xh3Yh3kd3kd3kd3Zh3[h3\h3kd3]h3kd3]h3kd3]h3]h3kd3^h3_h3`h3ah3bh3kd3kd3kd3kd3kd3kd3kd3c
h3kd3kd3kd3dh3kd3kd3eh3fh3kd3gh3hh3ih3jh3kh3kd3lh3kd3mh3nh3oh3kd3nh3Pi3Qi3Ri3nh3Si3Si3Ti3kd3Ui3V
i3kd3kd3kd3kd3Pe3nd3Wi3kd3kd3Wi3kd3kd3kd3Xi3kd3kd3kd3Ui3kd3Yi3kd3Zi3kd3kd3Se3kd3kd3kd3[i3kd3\i3k
d3kd3kd3]i3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3kd3^i3kd3kd3kd3Se3kd3_i3`i3ai3kd3bi3ci3kd3kd3di3k
d3ei3kd3fi3gi3hi3ii3ji3ki3kd3li3mi3ni3oi3li3kd3ie3kd3kd3kd3kd3kd3kd3Pj3Qj3kd3kd3kd3kd3kd3Rj3kd3k
d3kd3Sj3kd3kd3kd3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3n
j3oj3nj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3nj3Yk3Zk3[k3Zk3\k3]k3^k3_k3`k3ak3_k3bk3ck3]k3dk3]k3ek3fk3_k3g
k3gk3_k3_k3]k3hk3ik3jk3kk3lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3Pl3]l3^l3_l3`l3Pl3a
l3bl3cl3dl3el3Pl3fl3gl3hl3Pl3il3Pl3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^
m3_m3`m3am3am3am3am3am3am3bm3cm3am3am3am3am3am3am3am3am3am3am3am3am3dm3am3em3fm3gm3gm3am3am3am3a
m3am3am3am3hm3am3im3am3jm3km3lm3am3mm3nm3om3Pn3Qn3Rn3am3Sn3am3Tn3am3am3Un3Vn3Wn3am3Xn3am3am3am3a
m3am3am3Yn3am3am3am3am3am3am3am3am3Zn3am3am3am3am3am3am3am3am3am3am3am3am3am3am3[n3\n3am3am3am3]
n3am3am3^n3_n3am3am3am3am3`n3an3bn3cn3dn3en3fn3fn3gn3hn3in3jn3kn3ln3mn3mn3mn3nn3on3am3Po3am3am3a
m3Qo3Ro3So3To3am3Uo3am3Vo3am3cn3bn3am3Wo3Wo3am3Yn3am3am3am3Xo3am3am3cn3am3am3am3am3am3am3am3am3a
m3am3am3am3am3Yo3Zo3[o3Zo3Yn3\o3am3am3am3am3am3]o3^o3_o3`o3ao3bo3co3do3eo3am3am3am3fo3go3ho3io3j
o3am3am3am3am3am3ko3lo3Yn3gm3mo3no3am3am3oo3am3am3am3am3am3PP4am3am3am3am3QP4RP4SP4TP4am3am3UP4a
m3VP4am3am3bn3WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4nP4oP4PQ4Q
Q4RQ4SQ4TQ4UQ4VQ4WQ4XQ4cP4cP4cP4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4bQ4cQ4dQ4bQ4bQ4eQ4fQ4gQ4hQ4iQ4bQ4j
Q4kQ4bQ4lQ4bQ4mQ4nQ4oQ4PR4QR4RR4bQ4bQ4bQ4SR4bQ4TR4UR4VR4WR4XR4YR4bQ4ZR4[R4\R4]R4^R4_R4`R4aR4bR4c
R4cR4dR4eR4fR4gR4hR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4T
S4US4VS4WS4XS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4YS4ZS4VS4VS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4e
S4fS4gS4hS4iS4jS4jS4jS4jS4jS4kS4lS4mS4mS4jS4jS4jS4jS4jS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[
T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4cT4cT4cT4X
U4YU4ZU4ZU4[U4ZU4ZU4ZU4\U4ZU4ZU4ZU4]U4^U4_U4`U4cT4aU4bU4cT4cT4cT4cU4dU4eU4fU4gU4hU4cT4iU4jU4kU4l
U4mU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4j
V4kV4XV4lV4mV4nV4\V4oV4PW4QW4oV4oV4RW4SW4TW4QW4UW4oV4oV4oV4VW4gV4oV4gV4gV4gV4WW4gV4XW4YW4ZW4gV4o
V4gV4gV4kV4oV4oV4mV4oV4oV4oV4oV4oV4gV4gV4gV4[W4gV4\W4\W4gV4]W4^W4_W4oV4`W4aW4UW4bW4gV4cW4gV4VW4d
W4eW4gV4oV4gV4gV4gV4gV4gV4fW4gW4hW4iW4jW4kW4kW4kW4kW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4UX4VX4WX4XX4Y
X4ZX4[X4\X4kW4]X4^X4_X4XX4`X4aX4`X4bX4cX4dX4kW4kW4kW4eX4kW4kW4kW4kW4kW4kW4kW4fX4`X4kW4kW4VX4gX4h
X4iX4jX4kX4gX4gX4lX4mX4lX4mX4lX4mX4nX4gX4oX4gX4gX4PY4QY4RY4gX4gX4gX4gX4gX4gX4gX4gX4gX4gX4gX4gX4S
Y4gX4gX4gX4TY4UY4gX4VY4gX4WY4XY4YY4XY4XY4ZY4[Y4\Y4]Y4^Y4_Y4AAAAAAA`Y4AAAAAAAAAAAAAAAAAAAAAAAAAA`
Y4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaY4bY4cY4dY4eY4fY4gY4===hY4hY4hY4hY4hY4hY4hY4hY4hY4i
Y4hY4hY4jY4kY4hY4lY4mY4nY4oY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4PZ4QZ4hY4hY4hY4hY4hY4hY4hY4hY4hY4h
Y4RZ4SZ4hY4TZ4hY4hY4UZ4hY4VZ4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4WZ4XZ4hY4hY4hY4hY4hY4YZ4h
Y4ZZ4hY4hY4hY4[Z4\Z4hY4hY4hY4]Z4hY4hY4^Z4hY4_Z4`Z4hY4hY4aZ4hY4bZ4hY4cZ4hY4hY4hY4hY4hY4hY4hY4hY4d
Z4hY4eZ4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4hY4fZ4gZ4hZ4hY4iZ4hY4hY4hY4hY4hY4hY4hY4h
Y4hY4hY4hY4hY4hY4hY4hY4hY4jZ4hY4hY4kZ4lZ4mZ4hY4nZ4hY4hY4hY4hY4hY4oZ4hY4P[4Q[4R[4S[4hY4hY4hY4hY4T
[4U[4V[4hY4W[4hY4hY4hY4hY4hY4X[4Y[4Z[4hY4hY4[[4hY4\[4][4hY4hY4^[4_[4`[4hY4hY4hY4hY4hY4hY4hY4hY4a
[4hY4b[4hY4c[4hY4d[4e[4f[4g[4h[4hY4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]
\4^\4_\4`\4a\4b\4c\4d\4e\4f\4g\4_\4h\4i\4_\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4[
]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j]4j]4k]4l]4l]4j]4m]4j]4j]4h]4n]4o]4P^4Q^4P^4R^4S^4P
^4T^4T^4T^4U^4V^4T^4T^4W^4T^4X^4Y^4T^4T^4Z^4[^4\^4]^4^^4_^4`^4_^4_^4a^4_^4b^4c^4d^4d^4d^4d^4d^4d
^4d^4d^4e^4d^4d^4d^4d^4f^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4g^4d^4d^4d^4h
^4d^4i^4j^4d^4d^4d^4k^4l^4m^4d^4n^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4o^4d^4d^4o^4d^4P_4d^4d^4d
^4d^4d^4d^4d^4d^4d^4d^4d^4d^4Q_4d^4d^4d^4R_4d^4S_4T_4U_4d^4d^4d^4d^4d^4V_4d^4d^4W_4X_4Y_4Z_4T_4[
_4d^4\_4d^4]_4^_4__4d^4d^4d^4d^4d^4d^4`_4d^4d^4d^4d^4a_4b_4c_4d^4d^4d^4d_4e_4d^4__4d^4d^4d^4d^4d
^4d^4__4d^4d^4d^4d^4d^4f_4d^4g_4h_4i_4j_4T_4k_4d^4d^4l_4d^4d^4Y_4Y_4Y_4d^4d^4__4m_4n_4o_4d^4d^4d
^4d^4X_4d^4P`4d^4d^4d^4d^4d^4d^4Q`4d^4R`4d^4d^4d^4T_4d^4P`4P`4S`4d^4l_4d^4d^4T`4U`4d^4V`4W`4X`4d
^4d^4P`4P`4d^4d^4d^4X_4d^4Y`4Q`4Z`4d^4[`4\`4d^4d^4]`4d^4d^4^`4_`4``4a`4b`4_`4_`4c`4d^4d^4d`4d^4o
^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4P`4d^4d^4d^4e`4d^4f`4g`4h`4d^4d^4d^4d^4d^4d^4d^4i`4d^4d^4j`4k`4d
^4d^4d^4V_4l`4m`4d^4n`4o`4d^4Pa4d^4Qa4d^4d^4d^4d^4d^4d^4d^4d^4d^4Ra4d^4d^4Sa4Ta4d^4d^4Ua4d^4d^4d
^4d^4d^4d^4d^4d^4Va4Wa4d^4d^4d^4Xa4Ya4X_4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4Za4[a4d^4d^4d^4d^4d^4d
^4d^4d^4d^4d^4\a4d^4d^4e`4d^4e`4e`4g_4]a4e`4e`4d^4^a4d^4_a4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d
^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4T_4`a4e`4d^4d
^4d^4Q`4aa4d^4d^4d^4d^4ba4ca4d^4d^4da4ea4d^4d^4fa4d^4d^4d^4d^4d^4d^4d^4e`4d^4d^4d^4d^4d^4d^4d^4c
a4d^4d^4P`4P`4d^4P`4P`4d^4P`4d^4d^4d^4ga4e`4d^4d^4P`4d^4e`4ha4ia4ja4ka4d^4la4ma4na4e`4oa4e`4e`4P
b4e`4e`4e`4e`4e`4e`4e`4e`4e`4Qb4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e
`4e`4Rb4e`4e`4e`4e`4e`4e`4e`4Sb4e`4e`4e`4e`4e`4Tb4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e
`4e`4e`4e`4Ub4e`4e`4e`4Vb4Wb4e`4e`4e`4e`4Xb4Yb4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4Zb4[b4e`4e`4e`4e`4e
`4e`4e`4e`4e`4e`4e`4\b4e`4e`4]b4^b4e`4e`4e`4e`4e`4e`4_b4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e
`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4`b4e`4e`4e`4e`4e`4e`4e`4ab4e`4e`4Rb4e`4bb4e`4e`4Yb4e`4cb4e`4d
b4e`4e`4e`4e`4e`4e`4eb4\b4e`4e`4fb4e`4e`4gb4e`4_b4hb4e`4e`4e`4ib4jb4e`4jb4jb4e`4e`4e`4e`4e`4e`4j
b4e`4e`4e`4e`4Yb4e`4e`4kb4lb4mb4nb4e`4e`4ob4ob4Pc4e`4e`4e`4Qc4e`4Rc4e`4e`4e`4e`4e`4e`4e`4e`4Sc4T
c4e`4e`4e`4e`4e`4Uc4e`4e`4e`4e`4e`4e`4e`4Vc4e`4e`4e`4e`4Wc4e`4e`4e`4e`4e`4Yb4e`4e`4e`4Xc4e`4e`4e
`4e`4Yc4e`4e`4Zc4[c4e`4e`4e`4e`4e`4e`4e`4e`4e`4Xb4e`4e`4\c4e`4e`4e`4e`4e`4e`4]c4e`4e`4Yb4^c4_c4`
c4e`4e`4e`4e`4ac4e`4e`4e`4bc4e`4e`4cc4e`4e`4e`4e`4dc4e`4e`4e`4e`4ec4e`4fc4e`4e`4ca4e`4e`4e`4e`4e
`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4ac4e`4e`4gc4e`4e`4e`4hc4e`4e`4e`4jb4e`4ic4e`4jc4kc4e`4e`4e`4e
`4e`4e`4e`4jb4e`4e`4e`4e`4e`4e`4lc4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4cb4e`4mc4e
`4e`4nc4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4oc4e`4e`4e`4e`4e`4e`4e`4e`4e
`4e`4e`4e`4e`4e`4jc4e`4e`4e`4e`4Pd4e`4e`4e`4e`4e`4e`4e`4Qd4e`4e`4e`4e`4e`4e`4e`4e`4e`4Rd4e`4Sd4e
`4Td4e`4e`4e`4e`4Ud4Vd4e`4e`4e`4e`4e`4e`4e`4e`4Wd4ca4Xd4ca4Yd4Zd4e`4e`4[d4\d4e`4e`4]d4e`4e`4e`4e
`4e`4e`4e`4e`4^d4_d4`d4e`4_d4e`4e`4e`4e`4e`4e`4ad4e`4e`4e`4e`4bd4bd4e`4e`4e`4e`4e`4e`4e`4e`4e`4e
`4e`4e`4e`4e`4e`4e`4e`4cd4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4dd4e`4e`4e`4e`4e`4e`4e`4e`4Rb4e`4e
`4e`4e`4e`4e`4e`4Rb4e`4e`4e`4e`4e`4ed4fd4e`4e`4e`4e`4e`4cd4cd4gd4e`4e`4e`4e`4e`4e`4e`4hd4e`4e`4e
`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4id4jd4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e
`4e`4e`4e`4e`4e`4e`4e`4e`4kc4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4kd4e`4e`4e`4ld4e`4md4e`4e`4e`4nd4od4c
a4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4Pe4e`4Yb4e`4Qe4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4jb4e`4e`4e
`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4dc4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4e`4Yb4Yb4e`4e
`4Re4Re4Re4Re4Re4Re4Se4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Te4Re4Re4R
e4Re4Re4Re4Ue4Re4Ve4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4We4Re4We4Re4Re4Re4We4Xe4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Ye4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Ze4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4[e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4We4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4\e4Re4Re4Re4Re4Re4Re4Re4R
e4]e4]e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4^e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4_e4Re4Re4Re4Re4Re4Re4`e4Re4R
e4Re4Re4Re4Re4Re4Re4Se4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4_e4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4We4Re4Re4Re4Se4ae4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4be4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4We4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4ce4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4_e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4de4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Se4Se4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4]e4Re4Re4Re4Re4Re4Re4Re4Re4Re4R
e4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4Re4ee4fe4ge4he4he4he4he4he4ie4he4he4he4he4he4je4he4ke4he4he4he4f
e4fe4he4fe4le4me4ne4oe4Pf4Qf4he4Rf4he4he4he4he4he4he4Sf4he4Tf4Uf4Vf4Wf4Xf4Yf4Yf4Zf4[f4\f4]f4^f4Y
f4_f4`f4af4bf4cf4df4ef4af4ff4gf4hf4if4jf4kf4lf4Yf4af4af4mf4af4if4nf4Yf4of4Pg4af4Qg4Rg4Sg4hf4Tg4T
g4Ug4Vg4Tg4Tg4Wg4Xg4Yg4Tg4Zg4[g4\g4]g4Tg4Tg4Tg4Tg4Tg4Tg4Tg4Tg4^g4Tg4_g4`g4Tg4Tg4Tg4ag4Tg4bg4Tg4T
g4Tg4cg4Tg4Tg4dg4eg4Tg4cg4cg4fg4gg4Tg4hg4Tg4ig4Tg4jg4Tg4kg4Tg4lg4mg4Tg4Tg4Tg4ng4og4Ph4Tg4Qh4Tg4R
h4Tg4Tg4Sh4Th4Uh4Tg4Tg4Vh4Tg4Wh4Tg4Xh4Tg4Tg4Tg4Tg4Yh4Tg4Zh4Tg4Tg4[h4Tg4Tg4\h4Tg4Tg4]h4]h4^h4]h4]
h4]h4]h4]h4_h4]h4]h4`h4]h4ah4bh4ch4dh4eh4]h4]h4]h4]h4]h4fh4gh4]h4]h4hh4ih4jh4kh4lh4]h4mh4]h4]h4]
h4]h4]h4]h4nh4]h4oh4]h4]h4]h4]h4eh4]h4Pi4]h4]h4Qi4]h4Ri4Si4Ti4Ui4]h4Vi4]h4]h4Wi4]h4]h4Xi4Yi4Zi4[
i4]h4\i4]i4^i4_i4]h4]h4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4hi4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4]h4V
j4Wj4Xj4Yj4Zj4[j4\j4]h4]j4^j4_j4]h4]h4]h4`j4]h4aj4]h4]h4]h4]h4bj4]h4]h4cj4dj4ej4fj4gj4hj4]h4ij4]
h4]h4jj4kj4]h4lj4]h4mj4]h4]h4]h4]h4nj4]h4oj4]h4]h4]h4Pk4Qk4Qk4Qk4Qk4Rk4Sk4Qk4Qk4Tk4Qk4Uk4Qk4Vk4W
k4Vk4Xk4Qk4Qk4Yk4Qk4Qk4Zk4[k4\k4Qk4]k4^k4Qk4_k4Qk4`k4ak4bk4Qk4ck4Qk4dk4Qk4Yk4Qk4Qk4ek4Qk4fk4Qk4f
k4Qk4gk4Qk4Qk4Qk4Qk4Qk4hk4Qk4ik4jk4Qk4Qk4kk4hk4Qk4lk4mk4nk4ok4Qk4Qk4Qk4Qk4Pl4Qk4Qk4Qk4Qk4Qk4Ql4Q
k4Qk4Qk4Qk4Qk4Rl4Qk4Sl4Qk4Tl4Tl4Ul4Qk4Qk4Qk4Qk4Qk4Vl4Qk4Vk4Qk4Wl4Qk4Xl4Qk4Yl4Zl4[l4[l4[l4[l4[l4\
l4]l4[l4^l4_l4`l4[l4al4bl4cl4[l4\l4`l4[l4dl4el4fl4[l4[l4[l4gl4[l4hl4[l4[l4il4jl4jl4[l4[l4[l4[l4[
l4kl4ll4ml4[l4[l4[l4[l4nl4[l4[l4[l4ol4Pm4Pm4Pm4Pm4Qm4Pm4Pm4Rm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4P
m4Sm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Tm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Um4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4Pm4V
m4Vm4Vm4Vm4Vm4Vm4Vm4Vm4Vm4Wm4Vm4Vm4Vm4Xm4Ym4Vm4Vm4Vm4Zm4Vm4[m4\m4Vm4]m4Vm4Vm4^m4_m4`m4Vm4Vm4Vm4a
m4Vm4bm4Vm4cm4Vm4dm4em4Vm4fm4Vm4Vm4gm4hm4im4jm4Vm4Vm4Vm4Vm4Vm4km4lm4Vm4mm4nm4om4Vm4Pn4Qn4Vm4Rn4V
m4Vm4Sn4Tn4Sn4Un4Vm4Vn4Wn4Xn4Yn4Zn4[n4Vm4Vm4\n4]n4^n4Vm4_n4Vm4`n4an4bn4cn4dn4en4fn4gn4hn4hn4hn4i
n4jn4kn4ln4mn4in4in4nn4on4Po4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Xo4Yo4Yo4Xo4Yo4Zo4Xo4[o4Yo4Yo4Uo4Yo4Yo4Yo4Y
o4Yo4\o4Yo4\o4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4]o4Yo4Yo4]o4Yo4Xo4Yo4Yo4Yo4Yo4Yo4Y
o4Yo4Xo4Yo4Yo4^o4Yo4Yo4Yo4Yo4Yo4Yo4_o4`o4Yo4Yo4ao4bo4co4do4do4eo4do4fo4go4do4do4do4do4do4do4ho4h
o4io4jo4ho4ko4ho4lo4mo4ho4no4ho4oo4ho4PP5ho4ho4QP5ho4RP5SP5TP5UP5UP5VP5WP5XP5VP5UP5UP5YP5ZP5[P5V
P5\P5UP5]P5^P5_P5`P5VP5VP5aP5bP5cP5UP5dP5eP5fP5gP5hP5iP5jP5kP5iP5lP5mP5nP5oP5iP5iP5PQ5QQ5iP5iP5R
Q5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5XQ5XQ5XQ5XQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5jQ5lQ5m
Q5jQ5nQ5jQ5oQ5jQ5PR5PR5PR5QR5jQ5RR5SR5jQ5jQ5jQ5jQ5jQ5jQ5jQ5TR5TR5TR5TR5TR5TR5UR5VR5WR5XR5YR5ZR5[
R5UR5UR5\R5]R5]R5^R5_R5^R5^R5^R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5lR5iR5mR5nR5oR5iR5PS5QS5RS5R
S5RS5RS5RS5SS5RS5TS5RS5US5VS5WS5WS5XS5WS5WS5YS5WS5WS5WS5WS5ZS5WS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5e
S5fS5dS5dS5gS5gS5hS5dS5dS5dS5iS5jS5jS5kS5lS5mS5nS5oS5jS5PT5QT5RT5jS5jS5jS5jS5jS5jS5ST5jS5jS5TT5U
T5jS5jS5VT5WT5XT5YT5ZT5[T5\T5]T5^T5_T5_T5`T5_T5_T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5nT5oT5P
U5QU5RU5SU5TU5UU5VU5WU5XU5YU5ZU5[U5[U5\U5]U5^U5_U5`U5aU5bU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5n
U5oU5PV5QV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5cV5dV5eV5dV5fV5gV5hV5iV5jV5k
V5lV5mV5nV5oV5PW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5k
W5lW5mW5nW5oW5PX5PX5QX5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5[X5^X5_X5`X5aX5bX5cX5cX5dX5eX5fX5gX5g
X5hX5hX5hX5hX5hX5hX5hX5iX5jX5kX5kX5lX5mX5mX5nX5oX5PY5oX5QY5RY5SY5TY5TY5TY5TY5TY5TY5UY5VY5VY5WY5X
Y5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5UZ5VZ5W
Z5TZ5XZ5YZ5ZZ5ZZ5[Z5\Z5[Z5[Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5eZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5cZ5P[5Q
[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5_[5a[5b[5`[5c[5d[5e[5f[5g[5h[5i[5j[5j[5k[5l[5m[5n
[5o[5P\5Q\5Q\5o[5R\5S\5T\5U\5V\5T\5W\5X\5Y\5Z\5[\5\\5]\5^\5_\5`\5^\5a\5b\5b\5c\5c\5c\5d\5e\5f\5g
\5h\5i\5j\5k\5l\5m\5n\5o\5o\5P]5o\5Q]5R]5S]5T]5R]5U]5V]5W]5W]5X]5Y]5Z]5Z]5[]5\]5]]5^]5_]5`]5a]5b
]5c]5d]5a]5e]5f]5g]5g]5g]5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5^
^5_^5`^5a^5b^5b^5a^5c^5d^5e^5f^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5[
_5[_5\_5\_5\_5Z_5]_5^_5__5`_5a_5b_5b_5c_5d_5c_5c_5e_5f_5c_5c_5c_5c_5c_5g_5h_5i_5j_5k_5l_5m_5n_5o
_5o_5P`5Q`5R`5S`5T`5U`5V`5V`5W`5X`5V`5Y`5Z`5[`5[`5[`5\`5[`5]`5[`5^`5^`5^`5^`5^`5_`5]`5]`5``5``5a
`5b`5c`5d`5e`5f`5g`5h`5i`5j`5k`5l`5j`5m`5n`5o`5j`5Pa5Pa5Qa5Ra5Qa5Sa5Ta5Ua5Va5Wa5Xa5Xa5Xa5Xa5Xa5X
a5Xa5Xa5Ya5Za5[a5\a5]a5\a5^a5_a5`a5aa5ba5ca5ca5da5ea5fa5ga5ha5ha5ia5ja5ka5la5ma5na5ka5ka5ka5la5o
a5ma5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Xb5Xb5Yb5Zb5[b5\b5]b5^b5_b5`b5ab5bb5cb5db5eb5eb5eb5fb5gb5gb5hb5i
b5jb5kb5lb5lb5mb5nb5lb5lb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5cc5cc5dc5e
c5fc5gc5hc5ic5jc5kc5kc5kc5lc5lc5mc5nc5oc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5[d5\d5\d5\d5]d5]
d5]d5\d5\d5\d5^d5_d5`d5_d5ad5_d5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5W
e5Xe5Ye5We5We5We5We5We5Ze5Ze5[e5\e5We5We5]e5^e5^e5^e5^e5^e5_e5^e5`e5ae5be5ce5ce5de5ee5fe5ge5he5g
e5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Rf5Vf5Rf5Wf5Wf5Rf5Rf5Xf5Rf5Yf5Rf5Zf5Rf5[f5\f5]f5Rf5Wf5R
f5Wf5^f5_f5Rf5`f5Rf5Rf5af5bf5cf5bf5df5Rf5ef5ff5Rf5Rf5gf5hf5if5jf5kf5kf5lf5mf5nf5nf5of5Pg5Qg5Qg5R
g5Sg5Tg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5\g5\g5]g5]g5]g5^g5_g5`g5ag5bg5bg5cg5dg5eg5fg5gg5gg5fg5fg5h
g5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Rh5Rh5Rh5Sh5Sh5Rh5Th5Rh5Rh5Uh5Vh5Wh5Wh5Wh5Xh5Wh5Yh5Yh5Yh5Yh5Zh5Yh5Y
h5[h5[h5\h5]h5^h5^h5_h5`h5_h5ah5bh5ch5dh5eh5eh5fh5gh5hh5ih5jh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Si5Ti5U
i5Vi5Vi5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5ai5bi5ci5di5ei5fi5gi5hi5ii5ii5ji5ki5li5mi5mi5mi5ni5oi5o
i5Pj5Qj5Rj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5cj5dj5ej5ej5ej5ej5ej5fj5gj5hj5ij5j
j5kj5lj5mj5nj5nj5oj5nj5nj5Pk5Qk5Qk5Rk5Qk5Qk5Qk5Sk5Tk5Uk5Vk5Vk5Wk5Xk5Yk5Zk5[k5[k5\k5]k5]k5^k5_k5`
k5ak5ak5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5lk5mk5mk5nk5ok5Pl5Ql5mk5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Xl5Xl5X
l5Yl5Zl5[l5\l5\l5\l5]l5\l5\l5^l5_l5`l5al5`l5bl5cl5dl5dl5dl5el5el5fl5gl5gl5hl5il5jl5kl5ll5ll5ll5m
l5nl5ol5Pm5Qm5Rm5Sm5Tm5Um5Vm5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5am5bm5`m5`m5`m5`m5`m5cm5cm5dm5`m5`
m5`m5em5fm5gm5fm5hm5im5fm5jm5km5lm5mm5mm5mm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Vn5Wn5Xn5Yn5Zn5[n5\n5[n5]
n5^n5_n5^n5^n5^n5^n5^n5`n5^n5an5bn5cn5dn5en5fn5gn5hn5in5jn5kn5ln5mn5nn5on5Po5Qo5Ro5So5To5Uo5Vo5W
o5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5do5eo5eo5eo5eo5eo5eo5eo5eo5eo5fo5go5ho5io5jo5ko5lo5mo5no5o
o5PP6QP6RP6SP6TP6UP6VP6WP6XP6XP6YP6ZP6[P6\P6]P6]P6^P6_P6`P6aP6bP6bP6aP6bP6bP6bP6bP6bP6bP6cP6dP6e
P6fP6gP6hP6iP6jP6jP6kP6lP6mP6nP6oP6PQ6PQ6QQ6PQ6PQ6PQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`
Q6aQ6bQ6cQ6dQ6eQ6eQ6eQ6fQ6gQ6hQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6UR6WR6UR6XR6UR6YR6U
R6UR6ZR6[R6\R6]R6^R6_R6`R6aR6`R6bR6cR6dR6eR6fR6gR6hR6iR6jR6kR6lR6mR6kR6kR6nR6oR6oR6PS6kR6kR6QS6Q
S6QS6kR6RS6SS6TS6US6VS6WS6XS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6aS6bS6cS6cS6dS6eS6fS6fS6gS6hS6iS6jS6k
S6lS6mS6nS6oS6PT6QT6PT6PT6PT6PT6RT6PT6ST6PT6PT6PT6TT6UT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6c
T6dT6eT6fT6gT6hT6iT6jT6kT6lT6lT6mT6lT6lT6nT6oT6PU6QU6RU6lT6SU6TU6UU6VU6WU6WU6XU6VU6YU6XU6XU6XU6X
U6XU6ZU6[U6[U6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6fU6fU6fU6gU6fU6hU6iU6jU6kU6lU6mU6nU6oU6PV6QV6R
V6SV6TV6UV6VV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6_V6`V6`V6aV6bV6bV6bV6bV6bV6bV6bV6bV6bV6bV6bV6bV6cV6dV6c
V6eV6fV6gV6gV6hV6iV6iV6iV6jV6kV6kV6kV6lV6kV6mV6nV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6\W6]
W6^W6_W6`W6aW6bW6cW6cW6cW6dW6eW6fW6gW6hW6iW6jW6kW6lW6lW6lW6mW6nW6nW6oW6PX6QX6RX6SX6RX6TX6SX6SX6S
X6SX6RX6SX6UX6SX6SX6SX6SX6SX6SX6VX6WX6XX6YX6ZX6ZX6[X6\X6]X6^X6_X6`X6`X6aX6bX6cX6dX6eX6fX6gX6hX6i
X6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6TY6UY6VY6WY6VY6XY6YY6ZY6[Y6\Y6\Y6]Y6^Y6_Y6`Y6aY6bY6cY6bY6dY6e
Y6dY6dY6dY6dY6dY6fY6gY6hY6hY6iY6jY6kY6jY6jY6lY6mY6nY6oY6oY6oY6PZ6QZ6QZ6RZ6SZ6TZ6SZ6UZ6VZ6WZ6WZ6W
Z6XZ6YZ6ZZ6[Z6[Z6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6nZ6nZ6nZ6oZ6P[6Q[6R
[6R[6S[6T[6U[6V[6W[6W[6W[6X[6Y[6Y[6Z[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6[[6\[6][6^
[6_[6`[6a[6b[6c[6d[6e[6f[6f[6g[6h[6i[6j[6k[6l[6l[6m[6n[6o[6o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6Y\6Z\6[
\6[\6\\6]\6^\6_\6`\6a\6a\6a\6a\6a\6b\6a\6a\6a\6c\6d\6a\6a\6a\6a\6e\6a\6f\6a\6a\6g\6h\6i\6j\6k\6l
\6m\6n\6o\6P]6Q]6R]6Q]6S]6T]6U]6V]6W]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6c]6d]6e]6f]6g]6g]6h]6i]6j
]6k]6l]6m]6n]6o]6P^6Q^6R^6S^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6[^6\^6]^6^^6_^6`^6`^6a^6b^6c^6d^6e^6f^6g
^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6T_6T_6U_6V_6V_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6__6`_6a_6b
_6c_6d_6e_6f_6g_6h_6i_6j_6j_6k_6l_6m_6n_6o_6P`6Q`6R`6S`6T`6U`6V`6V`6W`6X`6Y`6Z`6Z`6[`6\`6]`6\`6\
`6]`6\`6]`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6f`6g`6h`6i`6i`6j`6k`6l`6m`6n`6o`6Pa6Pa6Qa6Ra6Sa6Ta6Ua6U
a6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea6fa6ga6ga6ha6ia6ja6ka6la6ma6na6oa6oa6Pb6Qb6Rb6S
b6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Pc6P
c6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6cc6dc6ec6dc6fc6gc6hc6ic6jc6kc6lc6mc6nc6o
c6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6ld6ld6md6n
d6od6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6n
e6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6kf6lf6m
f6nf6of6of6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6k
g6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Yh6Zh6[h6\h6]h6^h6_h6`h6ah6bh6bh6bh6ch6ch6ch6dh6eh6f
h6gh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ti6Ti6Ui6Vi6Wi6Xi6Xi6Yi6Zi6[i6\i6]i6^i6_i6_i6`i6ai6bi6c
i6di6ei6fi6gi6hi6hi6hi6ii6ji6ki6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_
j6`j6aj6bj6cj6dj6ej6fj6gj6hj6ij6jj6kj6lj6lj6lj6mj6mj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Wk6Xk6Yk6Zk6[k6\
k6]k6^k6_k6`k6ak6bk6ck6dk6ek6fk6gk6hk6ik6ik6ik6ik6jk6kk6lk6lk6lk6lk6lk6lk6lk6lk6lk6mk6lk6lk6lk6l
k6lk6nk6nk6ok6nk6nk6Pl6Ql6Rl6Sl6Tl6Ul6Ul6Ul6Vl6Wl6Xl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6al6`l6al6al6al6b
l6cl6cl6cl6cl6cl6dl6dl6dl6el6fl6gl6hl6il6hl6hl6hl6jl6jl6hl6kl6kl6ll6kl6kl6ml6kl6nl6nl6nl6nl6nl6n
l6nl6nl6nl6nl6nl6nl6nl6ol6Pm6Qm6Pm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6]m6^m6_m6`m6`m6`m6`m6`m6`m6`
m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6`m6am6bm6cm6dm6dm6em6fm6gm6hm6im6jm6km6k
m6lm6mm6lm6nm6lm6nm6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6Vn6Vn6Vn6Vn6Xn6Xn6Yn6Zn6Zn6[n6[n6Zn6\n6]n6^n6_n6`
n6an6an6an6bn6bn6bn6cn6dn6en6cn6cn6cn6cn6fn6cn6cn6cn6gn6hn6hn6in6jn6kn6kn6ln6ln6mn6nn6on6Po6Qo6R
o6Ro6So6To6To6To6To6Uo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6_o6`o6`o6ao6bo6co6do6eo6fo6go6ho6io6jo6jo6jo6k
o6lo6ko6mo6no6oo6PP7QP7QP7RP7SP7TP7TP7UP7UP7UP7UP7UP7UP7VP7UP7UP7WP7XP7YP7ZP7[P7[P7[P7\P7]P7^P7^
P7_P7`P7aP7bP7`P7cP7dP7dP7dP7dP7eP7fP7gP7hP7iP7iP7jP7kP7kP7lP7kP7mP7nP7oP7PQ7QQ7RQ7RQ7RQ7SQ7SQ7T
Q7UQ7UQ7UQ7VQ7VQ7UQ7UQ7WQ7UQ7UQ7UQ7UQ7VQ7UQ7UQ7UQ7UQ7UQ7UQ7UQ7XQ7YQ7ZQ7[Q7[Q7[Q7[Q7\Q7\Q7\Q7\Q7\
Q7\Q7\Q7\Q7]Q7\Q7^Q7_Q7`Q7aQ7bQ7bQ7bQ7cQ7cQ7dQ7cQ7eQ7cQ7fQ7gQ7cQ7hQ7cQ7iQ7jQ7kQ7lQ7mQ7nQ7oQ7cQ7P
R7QR7QR7QR7QR7QR7RR7SR7SR7TR7UR7VR7WR7XR7YR7ZR7[R7\R7]R7]R7]R7]R7]R7]R7]R7]R7^R7_R7`R7`R7`R7`R7a
R7`R7bR7cR7dR7eR7fR7dR7gR7hR7iR7jR7kR7lR7mR7nR7oR7PS7QS7RS7SS7SS7TS7US7US7VS7VS7VS7VS7VS7VS7WS7W
S7WS7XS7YS7ZS7[S7\S7]S7^S7_S7`S7aS7aS7aS7aS7bS7cS7cS7cS7cS7dS7eS7fS7gS7gS7gS7hS7iS7jS7jS7jS7kS7l
S7mS7nS7oS7PT7QT7RT7ST7ST7TT7UT7TT7VT7VT7VT7VT7WT7XT7YT7YT7ZT7[T7\T7]T7]T7]T7]T7^T7_T7`T7aT7aT7a
T7aT7aT7bT7cT7dT7eT7eT7fT7gT7hT7hT7hT7iT7jT7kT7lT7mT7nT7oT7PU7QU7RU7SU7SU7TU7UU7VU7WU7XU7YU7YU7Y
U7YU7ZU7[U7[U7\U7]U7^U7^U7^U7^U7^U7^U7^U7^U7^U7_U7`U7_U7aU7bU7cU7cU7dU7eU7fU7gU7hU7iU7jU7jU7kU7l
U7kU7mU7nU7oU7oU7oU7PV7QV7RV7SV7TV7UV7VV7WV7XV7XV7XV7YV7ZV7[V7[V7[V7\V7]V7^V7_V7_V7`V7aV7bV7cV7d
V7eV7fV7gV7hV7hV7hV7hV7iV7gV7jV7kV7lV7lV7mV7nV7oV7oV7PW7oV7QW7RW7QW7SW7TW7UW7VW7VW7VW7VW7VW7VW7V
W7VW7VW7WW7XW7YW7ZW7[W7\W7]W7[W7^W7_W7`W7aW7bW7cW7dW7eW7eW7eW7fW7fW7gW7fW7hW7iW7jW7kW7lW7mW7nW7o
W7PX7QX7RX7SX7TX7UX7VX7WX7XX7WX7YX7ZX7ZX7[X7\X7]X7^X7_X7`X7aX7aX7aX7aX7bX7cX7dX7dX7dX7eX7fX7gX7h
X7iX7jX7kX7lX7mX7nX7oX7PY7QY7RY7SY7SY7SY7SY7SY7SY7TY7UY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7]Y7]Y7]Y7^Y7]Y7]
Y7]Y7]Y7_Y7`Y7`Y7`Y7`Y7aY7`Y7`Y7`Y7bY7cY7dY7eY7eY7fY7gY7gY7hY7iY7jY7jY7kY7kY7lY7jY7kY7kY7kY7mY7n
Y7oY7PZ7QZ7RZ7SZ7TZ7UZ7TZ7TZ7VZ7WZ7XZ7XZ7YZ7YZ7YZ7YZ7ZZ7[Z7[Z7\Z7]Z7^Z7_Z7_Z7`Z7aZ7aZ7aZ7aZ7aZ7b
Z7bZ7bZ7bZ7cZ7dZ7eZ7eZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7kZ7kZ7kZ7lZ7mZ7nZ7oZ7P[7Q[7R[7R[7S[7T[7R[7U[7V[7W[7X
[7X[7Y[7X[7X[7Z[7[[7\[7][7^[7_[7`[7a[7a[7b[7b[7c[7c[7d[7e[7f[7g[7h[7i[7j[7k[7l[7m[7n[7o[7o[7o[7P
\7Q\7R\7S\7T\7U\7U\7V\7W\7W\7X\7Y\7Z\7Z\7Z\7Z\7Z\7Z\7Z\7Z\7Z\7Z\7Z\7[\7\\7]\7]\7^\7^\7^\7_\7`\7a
\7b\7c\7c\7c\7d\7e\7f\7g\7h\7i\7j\7k\7l\7l\7m\7n\7n\7n\7n\7n\7n\7o\7P]7Q]7R]7R]7S]7T]7T]7U]7U]7U
]7U]7U]7V]7V]7V]7W]7X]7V]7Y]7Z]7[]7\]7]]7^]7_]7`]7a]7b]7c]7d]7e]7f]7f]7g]7h]7i]7j]7k]7l]7m]7n]7o
]7P^7Q^7R^7S^7S^7T^7U^7V^7W^7W^7W^7X^7Y^7Z^7[^7[^7\^7]^7^^7_^7`^7a^7b^7b^7b^7b^7b^7b^7c^7d^7e^7f
^7g^7h^7i^7j^7j^7j^7j^7k^7l^7m^7n^7o^7P_7Q_7R_7S_7S_7S_7T_7U_7V_7V_7V_7W_7X_7Y_7Y_7Z_7[_7\_7[_7]
_7^_7__7`_7a_7b_7c_7d_7e_7f_7g_7h_7g_7i_7j_7k_7l_7m_7n_7o_7P`7Q`7R`7S`7T`7U`7V`7W`7X`7Y`7Z`7Z`7[
`7\`7\`7]`7^`7^`7^`7_`7``7a`7b`7c`7d`7e`7f`7g`7g`7g`7g`7h`7g`7g`7i`7g`7g`7j`7k`7l`7m`7m`7n`7o`7P
a7Qa7Ra7Sa7Sa7Ra7Ra7Ra7Ra7Ra7Ta7Ua7Va7Va7Wa7Va7Va7Xa7Ya7Za7[a7\a7]a7]a7]a7^a7_a7`a7aa7ba7ca7da7e
a7fa7ga7ga7ga7ga7ga7ga7ga7ha7ga7ga7ia7ja7ka7la7ma7na7oa7Pb7Qb7Qb7Rb7Qb7Sb7Tb7Sb7Sb7Ub7Vb7Wb7Xb7Y
b7Zb7[b7\b7\b7]b7^b7_b7_b7`b7`b7ab7bb7ab7cb7db7db7db7eb7fb7gb7hb7ib7jb7kb7kb7lb7mb7nb7ob7ob7Pc7P
c7Qc7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7^c7_c7`c7ac7bc7cc7dc7ec7fc7gc7hc7hc7ic7jc7kc7lc7lc7mc7n
c7oc7oc7Pd7Pd7Qd7Rd7Sd7Td7Ud7Vd7Wd7Xd7Yd7Zd7Zd7[d7\d7]d7^d7^d7_d7`d7ad7bd7bd7bd7bd7cd7cd7bd7bd7b
d7bd7bd7bd7dd7ed7fd7gd7hd7hd7hd7hd7id7id7id7id7id7id7id7id7id7jd7kd7ld7md7nd7nd7nd7nd7od7nd7Pe7P
e7nd7nd7nd7Pe7Pe7Qe7Re7Se7Te7Ue7Ve7Ve7We7We7We7Ve7Xe7Ye7We7Ze7Ye7[e7We7We7Ye7We7We7We7We7Ve7Ve7V
e7Ve7\e7]e7^e7^e7_e7_e7_e7_e7_e7_e7`e7_e7ae7_e7_e7be7ce7de7ee7ee7fe7ge7he7ie7ie7ie7ie7ie7ie7ie7i
e7ie7ie7ie7ie7ie7je7ke7le7me7ne7oe7Pf7Pf7Pf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7R
f7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Sf7Sf7Rf7Rf7Rf7Rf7Sf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Rf7Tf7U
f7Vf7Wf7Wf7Xf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Zf7Zf7Zf7[f7\f7\f7\f7\f7\f7\f7\f7]f7]f7]f7]f7]f7]f7^f7^f7^
f7_f7_f7_f7_f7`f7af7bf7cf7cf7df7df7ef7ff7gf7hf7hf7if7jf7kf7lf7mf7nf7of7of7of7of7of7of7of7of7Pg7Q
g7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Yg7Yg7Zg7[g7\g7]g7^g7_g7`g7ag7ag7ag7ag7ag7ag7ag7ag7ag7bg7cg7dg7eg7fg7g
g7gg7hg7hg7ig7jg7jg7jg7kg7lg7lg7lg7mg7mg7mg7mg7mg7mg7mg7mg7mg7ng7og7og7og7og7og7Ph7Qh7Qh7Qh7Qh7R
h7Sh7Th7Uh7Vh7Th7Wh7Xh7Yh7Yh7Yh7Yh7Yh7Yh7Yh7Zh7[h7\h7\h7]h7^h7_h7`h7`h7ah7ah7bh7bh7ch7dh7dh7dh7e
h7eh7fh7gh7hh7ih7hh7hh7jh7jh7jh7kh7lh7mh7mh7mh7mh7mh7mh7mh7mh7nh7nh7oh7Pi7Qi7Ri7Si7Ti7Ti7Ui7Ui7U
i7Ui7Vi7Wi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Xi7Yi7Yi7Yi7Yi7Yi7Yi7Yi7Yi7Yi7Yi7Yi7Yi7Zi7Zi7Zi7[
i7[i7[i7\i7\i7]i7]i7]i7^i7_i7`i7ai7ai7bi7bi7ci7di7ei7fi7gi7hi7ii7ji7ji7ki7li7mi7ni7oi7oi7oi7oi7o
i7Pj7Qj7Rj7Sj7Tj7Tj7Uj7Vj7Vj7Vj7Vj7Vj7Wj7Wj7Wj7Wj7Wj7Wj7Xj7Yj7Yj7Zj7Zj7Zj7Zj7Yj7Yj7[j7\j7]j7^j7^
j7^j7^j7_j7`j7aj7`j7bj7bj7bj7cj7cj7dj7ej7fj7gj7hj7ij7jj7jj7kj7lj7mj7nj7oj7Pk7Qk7Qk7Qk7Qk7Qk7Rk7S
k7Sk7Tk7Uk7Vk7Wk7Wk7Wk7Wk7Xk7Yk7Yk7Yk7Yk7Zk7Zk7[k7\k7]k7^k7_k7`k7`k7ak7bk7ck7dk7dk7dk7ek7ek7ek7f
k7gk7fk7hk7hk7hk7ik7ik7ik7ik7ik7ik7ik7jk7kk7lk7lk7mk7mk7mk7mk7mk7mk7nk7ok7Pl7Ql7Rl7Sl7Tl7Ul7Vl7W
l7Xl7Yl7Zl7[l7\l7Zl7]l7]l7^l7_l7`l7al7bl7cl7dl7el7fl7gl7gl7gl7hl7il7jl7jl7jl7kl7kl7ll7ll7ml7nl7o
l7Pm7Pm7Qm7Rm7Sm7Sm7Sm7Sm7Sm7Sm7Tm7Um7Vm7Vm7Vm7Wm7Wm7Wm7Wm7Wm7Wm7Xm7Ym7Zm7[m7\m7]m7^m7_m7`m7`m7`
m7`m7am7bm7bm7bm7cm7dm7dm7em7fm7gm7hm7im7jm7km7km7km7km7km7km7km7km7km7lm7mm7nm7om7om7Pn7Qn7Qn7Q
n7Rn7Sn7Tn7Un7Vn7Wn7Vn7Vn7Xn7Vn7Yn7Zn7[n7\n7\n7\n7\n7\n7]n7^n7_n7`n7an7an7an7bn7bn7cn7dn7en7fn7g
n7hn7in7jn7kn7kn7ln7mn7mn7mn7nn7on7on7Po7Qo7Ro7So7So7To7To7To7Uo7Vo7Wo7Xo7Xo7Yo7Yo7Zo7Zo7Zo7Zo7[
o7\o7]o7^o7_o7_o7_o7_o7_o7_o7_o7`o7_o7`o7`o7`o7`o7`o7ao7bo7co7do7eo7fo7go7go7ho7ho7io7jo7jo7jo7k
o7ko7ko7ko7ko7ko7ko7lo7mo7no7no7oo7PP8PP8QP8QP8RP8RP8SP8TP8UP8VP8TP8WP8WP8XP8YP8ZP8[P8\P8]P8^P8_
P8`P8aP8bP8bP8bP8bP8bP8bP8cP8cP8dP8eP8fP8gP8hP8hP8hP8iP8iP8iP8jP8iP8iP8iP8kP8kP8kP8lP8kP8mP8nP8m
P8oP8PQ8QQ8QQ8RQ8QQ8QQ8QQ8SQ8TQ8UQ8UQ8UQ8UQ8UQ8VQ8WQ8XQ8YQ8ZQ8ZQ8ZQ8ZQ8[Q8[Q8[Q8[Q8[Q8[Q8[Q8\Q8]
Q8^Q8[Q8[Q8_Q8`Q8aQ8bQ8bQ8cQ8dQ8dQ8dQ8eQ8eQ8eQ8fQ8gQ8hQ8hQ8iQ8iQ8jQ8kQ8lQ8mQ8mQ8mQ8nQ8oQ8PR8QR8P
R8PR8PR8PR8RR8RR8RR8SR8TR8UR8UR8UR8VR8WR8XR8XR8XR8YR8VR8ZR8ZR8ZR8ZR8[R8[R8\R8[R8]R8[R8[R8[R8[R8^
R8_R8`R8aR8bR8cR8cR8dR8cR8cR8cR8eR8fR8fR8fR8fR8fR8fR8fR8gR8hR8hR8iR8jR8jR8kR8lR8mR8mR8nR8oR8oR8P
S8QS8RS8SS8SS8TS8US8VS8WS8TS8XS8YS8ZS8[S8[S8\S8]S8]S8]S8]S8]S8]S8]S8^S8]S8]S8_S8_S8_S8]S8]S8]S8]
S8]S8]S8]S8]S8]S8`S8]S8]S8]S8]S8]S8aS8bS8bS8bS8bS8cS8dS8eS8fS8gS8hS8iS8jS8jS8kS8lS8mS8nS8oS8PT8Q
T8QT8QT8RT8ST8TT8UT8UT8QT8QT8QT8QT8VT8WT8WT8XT8YT8ZT8[T8[T8\T8]T8^T8^T8^T8^T8_T8_T8_T8_T8_T8_T8_
T8_T8`T8`T8aT8bT8cT8cT8cT8dT8dT8eT8fT8gT8hT8gT8iT8jT8jT8iT8kT8lT8mT8nT8oT8oT8oT8oT8PU8QU8RU8RU8S
U8TU8UU8VU8WU8WU8XU8YU8YU8ZU8YU8[U8[U8[U8\U8]U8^U8_U8_U8^U8^U8`U8aU8aU8bU8cU8dU8eU8fU8gU8hU8iU8j
U8jU8kU8lU8lU8mU8nU8oU8PV8QV8RV8SV8TV8UV8UV8VV8WV8XV8YV8ZV8[V8\V8]V8^V8_V8`V8`V8`V8`V8`V8aV8bV8c
V8dV8eV8fV8gV8hV8hV8iV8jV8kV8lV8lV8mV8nV8oV8PW8QW8RW8SW8TW8UW8VW8WW8XW8YW8YW8ZW8[W8\W8]W8^W8_W8`
W8aW8bW8cW8dW8eW8eW8fW8gW8gW8gW8gW8gW8hW8hW8iW8iW8hW8hW8jW8jW8kW8kW8kW8kW8kW8kW8lW8kW8lW8kW8mW8m
W8nW8oW8PX8QX8QX8RX8SX8SX8TX8UX8VX8WX8XX8YX8ZX8[X8\X8\X8\X8\X8\X8\X8\X8]X8^X8_X8_X8`X8aX8bX8cX8d
X8eX8fX8gX8gX8hX8iX8iX8iX8jX8jX8kX8lX8mX8nX8oX8oX8PY8QY8QY8RY8SY8SY8TY8TY8TY8UY8UY8VY8WY8WY8WY8W
Y8XY8XY8YY8ZY8ZY8ZY8[Y8[Y8\Y8]Y8^Y8_Y8_Y8_Y8_Y8_Y8_Y8_Y8`Y8`Y8aY8aY8aY8aY8aY8aY8bY8bY8bY8cY8cY8d
Y8eY8fY8eY8gY8hY8iY8iY8jY8kY8kY8lY8mY8mY8nY8nY8oY8PZ8QZ8RZ8SZ8TZ8UZ8VZ8WZ8XZ8YZ8ZZ8ZZ8[Z8\Z8]Z8]
Z8]Z8^Z8^Z8^Z8_Z8`Z8aZ8aZ8aZ8aZ8aZ8aZ8aZ8aZ8bZ8cZ8bZ8dZ8dZ8dZ8eZ8fZ8fZ8fZ8gZ8hZ8iZ8iZ8iZ8iZ8jZ8k
Z8lZ8mZ8nZ8oZ8oZ8oZ8oZ8P[8Q[8R[8S[8T[8T[8U[8V[8U[8U[8W[8W[8X[8Y[8Y[8Z[8[[8\[8\[8][8^[8^[8^[8_[8_
[8`[8a[8a[8b[8b[8b[8b[8b[8b[8b[8c[8d[8d[8e[8e[8f[8f[8f[8f[8f[8g[8h[8i[8h[8h[8h[8j[8j[8k[8l[8l[8m
[8n[8o[8P\8P\8P\8Q\8Q\8R\8S\8T\8T\8U\8U\8U\8V\8W\8X\8Y\8Z\8[\8\\8\\8]\8^\8_\8_\8`\8`\8`\8a\8b\8c
\8d\8e\8f\8g\8g\8h\8h\8h\8h\8h\8i\8j\8j\8k\8l\8m\8m\8m\8m\8n\8o\8P]8Q]8R]8S]8S]8T]8T]8U]8V]8W]8X
]8Y]8Z]8[]8[]8[]8\]8]]8]]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8_]8`]8a]8b]8b]8c]8d]8Qif60Y9Y<9
CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5
F4U2@V1_3:@2Z32\3f3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y163;9<A700=C298C21Ib43>MJ7D933272<=
W1K33K69;4X15748JX4<Q3c2;Q1W172295527:2627314232641116450373Z1lM26Ak112P43=E;:5526?O4B1612C;8>65
\51;?C79<<>>96340812M6g1f4F:=_99BW1MU4Mh3]1_3k4c1N^3W3U4m1S8@m`5Q2]15P2E7d3;Bm13bZ1IBi1d9k;9A?M1
3C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V
1_3:@2Z32\3f3U6221a12GQ39;91A671;a1D:17>1R564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X1
5748JX4^3GW2Q1F2=72295527:262731423264111645037^1Q4Ii4W37b2S>26Ak112`3?32:Q1185526?O4B1612C;8>65
\51;e1<<>>963408133H6g1f4F:=b1I;6m5A26j1Ma2IIMNi2]1Q7Y1V1<N8Kh1h3S3=Cm1d2^5@W>hV1`c1Sh1];i4W3j2d
1YP1\48912cBS1R<2d]10U_1[_1k1U2GK502T2`;i4W3ke1S;W1j>Y26c5Z1<c25O0=1Z7e1S12iW8d;3jQ16hb62Sc8:c1m
4I8_1hV1R2^1RP2c^1iO0P1c1KS3RZ17<d1>Q19S43Jk62n4V35d1K1b1Z1R194?20_1EB[1j12]2C]22d1l31i1=X1Q27j1
63i2jOAoJQW1;7UIZ24\4e3Kc2f43lHEe=a70b<a2Z5<V29U13\5e2f81Z1\=a7JY22b3o6f3B2f3d2XU5`=h13M;W15l?m8
A12_CkT1B2f3d2XU5`=h13M;W15l?m8A12_CkT11^62^6lo7h3h5333Z1X1o3`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X
12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4f1g:C[4DU2;X5Bd3X11X1`302[67S2S8Y4Z1W2f1k1P2d4]7D@Q;E9i1<;Y:V3
LZ13d1Eh1j5^1e55Z:FiBm1Q1`3Ih2;=??Q1T8d2U181][61\61Y]3L0@Z3W1g1]U1m5U;]20?m6S3[P1Y]1Q>jLhD;@0d51
d2^C_@_8^;?0k3o4][3ZAb1U5b<o@i5cDi>aS1k>F>0k3d20R1nm3gU1^Q2h8g7S>Ih<8@0Z5U10Z:ISi3gFQ5Lc3^\1dd1d
4S88?0k3W3l7kT1Je8S9hT1fC2]T1a5Pc3260en1b60Vf1^`4g10S1g2P18009\>7^7c1g58e6121l2S2\=l2a1V4e4f4]c1
16W2R4h3V8X6f23UW1X1b6Q7b?Y=T3]3n3o5c1^1Z1X;g2P49m1X1D0U1lGV1M=d64V<oZ1=SH\6`9n>^Bhj1jb1R8R5E0n1
e>Q2`7]1XV1MVZ1j49m?c8cQ2Y2d?b5oQ1W;R8R530]n6jb160ha2Qi1]n1kW23U10k3c200X1Y=1fi1]l2RQ12S:_BV2eH2
j1i4DI22639D501U3X1j4_1>6T1l10CW3V3l3k68J\1Z9Q46P1eAQ7G3Gb5`3i6V6P6a1m5cD^1^3_5P2`2R4HV1Q1f6R?R3
g;1P1S@[3Ec62>Q7h:\<d4j4k8[8Y2k1b96c3d2f10W1c2W1n1l3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6VDf2c<e2W3Gh6`
2R4o1T3j5g?d37V1^2nIY72>Q7<3UK?Hl9d2fIm2L0@h1\4i:dHZ7l;S9l3kP1kCcEJ9Cd:=V3n1g120XJP:PIa^1e470k3P
`1\l5QY1MX1Y40k3l1Y3702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116
Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1j3R1W1j525f1[11
]13S3=46MW15bA9Y5V3j1U12o1_4Q2@0i1d@3l2U6[7ei2R<UT2\AkAo9nFR8MX10IY4_2n:T3=P\1]4S6Z7g?X<V5`1]>>P
5o8`]1R42l2CY1]<P8]ALQ3i1W1n2X3W9OZ2X8Z1a5l100Lh24P1DOS7f4Y6b2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13
Y1W<R17b15a15k11V1k3N^<Q:R6[9h5j1gFb6d25Z4<Z7=c6X10EU3W110a39l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL
_2k1X8`3X2oa1S3\2Y3T5i2Vm1_10@>Q3J80:W>g3b3^2U46Y1e614m5U4e9R2V5R5P22Tc1e40[1Z?oHR4o3;jCX5[70W7k
Bk5P4a1[Dm2f9?0h1nCU5Dc1jU5hCb7g:\CiJn1O9V10Ln25S11Z=AT6V6Y12\2R1b5121Th2d2W?2a=[53>Q1U58g1[1BdF
S[14`9V1TEI0Z2j21gP1P4121aX1n@h>Y5hY1h63l4FG1Q6mP1Rn1X5B80]7Vk1T\6Q201\830QZ8Y?90a6ko6dMU@c4<1X3
@0U1lGV1MR74V<WCVA`6=SH\6nZ1kV1>0n1e>Q2`7l@iF2J3n[1X3lh1Xb340ha2S:[]3Z10k44V20n3[\2n9cf1d?`;2V1l
JfP17BB2T2@>a14[4S7T6164;V8]2@416Q1859:X10k35S1`1X4g?j4g3m1U1j1f114\:e8i4<:V?W2mY1e?^3fL8X1>>[4b
1V1lFhD]R1J]:i2B>0k3W1nk1_^1f>RU1Z3]4XQ1^S1QFX;i3:0k3W1k5Yc3RU1QY1^S1g5\O;0QS1TR1cU2_HiQ1no1[;;0
150j9aBd[5WX120Yj8T10V1d25S1009T1R9f<a3GX26\5X1121mV1QS1U3PJ[3S9S7R9AX7j1TMX7k7ZC]I@0`2RL0[l1\Ee
2U9I8CV[2\<h8VV1fDD0k1Y30cKU914Fkl2]k2iP1V2n:U4S3958i230j7SY890VNlX2XX3T9Yh12\8j4<0Q4Q1iI2aR4b<Z
h13ZU1^B6I0:f3S1`1\Hl:14_JQ:mLT8j<RBUDi1Z5n3eV1a9VB4dOR920b2W10k3Z?R6[2oCCo9V@15^>jGY=i3132FKQ6k
>Z9eP1g;Y1R8V5Gj9fAk4[=l<L?OT3620]n6:0_600PEWk5^e13[1a;b40DR33W1C1i1^1GT1Q4\7Z1h5o7;JV3114X5>[1=
n1c6b4i2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>S2@[42U7FT45[7Og4j1P3?L238J43>32:AW2:14DC27;L8V15A<;1112
2FY2\5Ng3[6272S83U25n1DS3n5=e2Id4;25f1T161e4g1;A94Q:]4JM=g2U6Z29U12h4KHh1?31V==31d=gf2:1e3`9=UZ4
_1a5:SI[n271e3n9UZ4_1l5SI:1e3Z3U6=md2We1_1l5SIT11o4V6o1=`Z4UK2V1mAeY17BEi1:@>a14[4o<816@d:@416Q1
859:61V==V@no1aQ1J1e3DX1GM0k5=UZ4_1l5W<k<]h1f3U251=i1nF6d5?;51V==o4Sd5=1>V3`9=ca3P2`F_1l5SIV;mf1
=1e3c3Z6UZ4_1l5SI^<S8kZ1`1aKN1m1g1c30Y6n2Q2`5o1l@jEN2J[_1_<RI_1l5W<k<bD]ARE\3?i1jL[7=1[39U1DS8UZ
4_1b4Y1SIP`2Q2^11[2Y1Y1V6]2a=VT10aMf7PT1Q?:T1l5_7c<2V1e3mg17BET2@>a14[4k1\;16@d:@416Q1859:b617\3
04W10;MGLS3^1N`1?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3
\:8I305En1C4H315_98f6_3a2:8h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2o3F]126O2P30\1^2j2T12V1J93
\2_9n25d32Q202k208=KY44S12119861CT1NQ1P1^138<253Y1T1>=_11f1C\1239F`51X6EU5];g1m8]51<d8h21BR34X18
l18`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;
f9j6P3o5g6k7N^4\<Y;o2Y2?`3k5W4R7?NQ::\3Q2DW31Fn24X107l10f1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1D
a2Aa1_3S1a38^Dg2h4R2P3Q2h893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1h2V3e6Ic3o7Z4e1l3g2m3j4o2Fj5;Q1
X1R9T5b7m668Z>W1b7o1Y5l6Z21Q1c240W107`4g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP3;S18R13_13]2:8J?m2h8i
4@V3V3Z4S8R3S4h1\;a4U;3^2e11P1>5^4Z4V=Q2Z7P;@3HV1S61CQ303W10B1i1^13;117f3L>U1V6Z1h5o7;JV3114h4?>
V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1a1h104L2343
B743462321123;5?OG:14DC27234L82S15A<641112000>73U2^2l3Q2>V1i6N1m2o7CDS3P4m1=O_24_491222EP1X121k3
m2A9CAGZ=<Gj5b10OLZ29U12_1[4Z2a11Gm24X10U2Y6`6`8_7h514aDW1M<_BdZ16NZ=h:;S18R1`4W<Z1]2d2]6m8`3o8b
4e40n2X:S5N;`<j1iJP9`112T1]2:0Ii1:0T6=P33N_2]1N0^6]1e4a4c5W3VQ1n2a3`5c7mV1W;;S1b4N:l>P4U6^<B\^17
`9PGQ2f1X21Eo24X107m1f13^4_8Q1V22c4X7Z1V314V1]>TJ`W1Z5a2o8i8a20:S18R1Y1173]2:8J95U4l2]1b3m4@h4S1
B3e1R2n7h2V63X;a4f;Y1e6k5Z>[1m<k6V1o11DP340W18Z3=M`3b3Z2T5EAX2\2XV1R7h44h8[8e5h1VK[4j3]4`3I^1@_1
8X5:U7n2k290V7?P4m@`5j:=e3U;3^2g1_117Z4eBY9]7<^11R1b24Y1>e1Z6X67P4i:n614l2S2\=l2o4Uj1Q:P?_18c5V<
l<o5^68X1b6Q7]OM\3[1P>W8GT5DK_6C^11d1P24X100c4T1f19DZ5`4E]11m1m16_5e614[?f;XW2W;;S1o23^1Y1S1Y<4b
10^3Z3R3k;Bo8^Y1N1OT4Q8=ZJo1145=B]>X2`6lBQ6SP1m3_3V1[3hAV:i5S3c4h3jI^g1X11X2\1]1U21X6j3]d1BYa2;S
14R1Q1_21P18f1=V3?Y30c?^<aBm1g1Q2o5m2\=d49k:l3T>U11X1\29Y1o1l5=o5]4f1Y1d9]1W3Qa2X@X7g5_1a5:S7T2V
4g2_1<j3259`2h1e:]Z1hT1_11U1_2405R1>e1Z6S2f<a3GX2c5X114mV1WV1PJ\6;S1l5gF[2^<S8K]>k7j43P4_2Q7S1O;
n<o96T60:]11Nf2]107b7D^=k>14m5c7W6GW12Z<2Tc1f4[1W7R8e2_1l5b3\?o3S2_FK[70`2?c3^1lKa1j7^?d2D1`2R3P
8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6ZR2^Edi1f11HQ6<18Q6l4b3`3c3@]>m5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3g@[=
U1Z2b82l2CY1]<[1@g3R28Q@c2g8X3W:d2Q4Z6X11Ki24Y19U8l4AT6f2_3Y1_1R2b514Th2^E_1l5e2d2Ia3S2Q7V6_=[4Z
4i8gEh64`5[JM1Q21e340b200HZ6Y2`A]Bb4?2S62g@PQ1P=d2i3VC_1l5_7o23n6`7=9ElAS;A\@U13LH7@55Y1404>894;
>bL2>5Go7o2F@3N1e3]1`8QP1f6[g1a1PT1]6_1l5]:e>M1^38m3b4Y7Km5f1Y1d7[2Y9M\8b51S1a2J8007S1h2U2]2T777
B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12W1CV9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2
V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDd5X3B5<e61n501Jd2d13?f3n2`61M\128Q1]1V5<>J3`1l2=^1a4R
4R6W4P3j61Y9Y2a5X2f2m20HP51]211e21e1T2X1Bb10V211f1W2^>V54T:=k<466h5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X
4a2c4h:U1n>[CR2o2Fj5`<f34W1@4E6Y1U1S1V5\3?@;MBf2W1h63c12A18j3V;44V48?\21f1n15K2A6P8b9`Of7HlBQ3:T
;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1U3h;GX5V<n2Y3T1Z5j1=S4U;3e1H5_1404D294;>Q=dA1^61T17[2929?4D1T5
P23Z6PCY914FWLaU1?fo2kZ1OaGo55:a11e34X10_8c5T;S1e5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18e<i
1Oh2V5^<o8a9RCd9QA_:Z4g41j3h13a10f1702b2c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]10
5m8T62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5@Aa2l3S5P5
o1m4W1j525V1?X121]13S3=46MJ<22:M=_;[49Y5`1e1j1U12_1?`4P2o31g2M423I82c10o1f2P2U1n8:c4S1k6]1m2>;14
Q2m1:=V3j4V9b8a12521E0o<j7\8F2J401]1_5\3jB_2g3S10023[5A148c15_1l5Y6b2Q5180AZ1IQ8AA0?4<Z3GT6Y7o3l
4FJX1I\21154[1M1999k9S1S6K9m2_3d6d1b<h6>73X7]11O00;1e3n9e[1_n2_1a5:SI^<gf2c41Y3:0[11;f5]2`1e6n8:
a264n54E0200111;212260171B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1
e1210524Z3:T1S51FBMR4T2241PAd<d32Q202JQ28396D^2Z2H211986E9JNR2AS2Y1i32]1Cm1<1e3n9j3bAgd3_1l5S7oA
fR1RI:1e3`9=l4Te3S@_1l5SIb11e34X1[10Q4\2Dl>hLm:U@^L1eMT9_1o23a1K:c1_G\Fc8a3e<Ck4192Q1l6gA1k4F082
^1i:2;HD3L1e3i20S7VBV3^Fe550gd1VN\5;S1o23h28jH^<]Go@72dNU2@1e3n31m5h_1\j2_1Q2j3OSHQi1T9gBP<J1e3]
10j7Do;T4U9o214fKla2;S1o2l28Y=R5`4l1R1h:T\2F1e3f1W8d?Y;Pm2_12Y1k3\;_1l5Z110e?Oo6l2^281g7l5_a2kb4
\2fO_3R11o4V6]2Rb3]HUK2V1P`1b;7BET2@>a14[4X=16@d:@416Q1859:B1e34W1a8_`3eI_1h1V1l2V<l<RT1e@1X6k5>
1e3c3Z6UZ4_1a5:SIhd11o;0iLL1e3;Q107W8ZL14mBX20P3iU2U=Z2_1]2Aa2:[6gB^<nHfC\Y181Y7Z6b@oU3X7Yj2V`1M
1V2^1i20HX3Q3b8Q7W;T\3S3_1l5SIS5jKa6g:l5X7M1l6`<U1l4\6g112b34Y1T2]3GT2P33NJi8d72O\3\214a9_JVK0Q6
_Jo5`3V40]10R1U3F9BW3_2[1`?^2X=T9X<V3T83n4S2b1dU11R8C1e3]1m17Z6^>[1Zj3_1l5SIW7U1WX1l2nX1o5h2O1e3
40c20R1n51UZ4_1[4`1]:`1<>X<c`13`1Q1R1>FT1?m5PAd5h<81e3]1`8UZ4_1l5SIl31?Z32Y1c10o1Q4EU1^1n>e2i2]1
m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S10023[5A?c1Y5T1h105V6i12g1
V318BZ1]9A0G2V9k4e3l8FJR27V2721Y21CR2S5R4S6]<c2h2Q6c4h6>;X7_20S11T52m1^6W@U1Q:J14Q;n1^=Q:RU1Y;`1
VOk8d2d6_R1X3YHX3T4R3N`1R6U;T6Fb8:1o3d9gU3nj13P79i_2S421d=[21V1c2f6R3Z>X4g28?Q6Z1\60]2h5b3[7e1_3
>d6_EQ>e2W3GY9R4T5V3HX71X9NY3:\11W3Gi1k9X<>92]70]5c1@<TH@Fa19V3o3X11;6R8U3?h1^3h5T6MV40@11l3>V9R
>nS1f<SR1lZ2_DY?`5PERM171c4\2W3[3gn1PX6R11o4a2d3]2`Z4UK2V1ck17BET2@>a14[4c<D16@d:@416Q1859:91T5_
8ZL14al3Q2`5>1e3T19Q8=ZL14c]3_1l5SIeQ1?1j1U32`8nk2SEQ9Gej2X>QS1^43n2@1Q4R1_8cAb8S214kj2m1Z4j<nIV
V1i6c11e34W1<c2`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1l5g3^8l<d>]ER?\43\3b9n2g4g1`1o1]4b50
H^11e35W10Y100S7nC2o2e4B14gFIl4Ta2_1l5Z=[65V5Gf38eIBQ7d:^2e140V14;>bL_1o:W1L?1e3]1`8__1c1E^6no1m
A_1o2a2:SI;1T5Q2]6QL814Y\2V`2h]141c5P8Yd3g11e34^30V23f1W2ea1m9f9U5iBR2Y2TDl9h8b1_1e2V3j1a<Y395[5
`1a1lCR1c2j5c=P4i1R1e3k1]50<m;[1l1Fo4W2n92X28U2B1X:S37b[4@j3@l1_=i1Oh2_BgAl6d1dV1U717\30T162512M
ER4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P11P1S111O0151BU1<X17Ii5L2BJ5[45V1037
<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n23131:0S1OQ1Q31FBMR4f1=241O2V1W3Y5T12
V1J93\2_9T3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8E2534T1T1>=_11522Z1C\1239`:j;dG1[4k1:1e3Z3c6
V5jFS^3_1l5SIJ1j3X1V2j1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jAh:fY1_S1?`OM1e3;I8;S8c?T7a514^GPZ1f7\T1;S1
[1`48dBU6hi1Dn4Q;XEQ661d=oi3ac3g80:1d=lY2`U5b21Z8Q<d25Y71T3@?:6108;E1h2U2]2T7247?2_11>FY220?[27c
2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2^3\3^3]30e1>j1l9]26R9CC;2230:3M:02
Fn4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMDd57OP2BB^1Z6Y1T1Ic1015Db21d13?AU2NT3Y
13T4IM\128Q111i3S2B<>:81436NQ1R22=N3;d8f4n5h1g72o2^<1c1a1:_5@0H1V3G5I@n111V11e3m1P8`@XF0X17I1ZQ1
i4o3=T:X;U1MW3`K_1l5SIV;h;PCD\=X=e1l3i1MS3n66g=:1d=Q3j1`7l29mY3S2mm141d=Vm6`Z1;1\5W8^;U4YKl>YU3`
4k8]W2:1e3]18W8Z@ji3_1l5SI91e3n9UZ4_1l5SIhd11A1e3n9j]3b>g=_1a5:SISk1Z4[1_;Z2Z?4?1[1X<l3nm2c7]5b1
UX1XX1V1_CT>a3Q7:1c5\1c6PA1n:kj3fT1]h1Z11i2P24a1d4]2`Z4UK2V1ck17BET2@>a14[4i92:P316@R41?o5@416@@
859:L1c1_38k1_1k4_HU8`;a5R7Y>j8[d2h:8dFe:]@X4YG11P2\7Jn2;1e3n9V5S:jj3_1l5SIkAo<U2171[3;M4Q2o3]2Z
L14KeW1]CY<aMg7:0S1n3m18R2l6j5e1Y32V1e3e[1W<7BEf12:@>a141Y4W8R10c1X2165:<W:69416Q185918C1e3^1_8R
CU6Q314XGW:Yc1hH_1l5b<`<oj1aQ1k51d30]1;MHo3]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C7`2_152Q2e121057n23131:T1S51FBM
R4T226O2^4Y5T12V1J93\2_9T3d32Q202l28=KY44S1211986ET1@=Q1P1b1E253Y1T1>=_11f1C\1239c=g4^2e80^@Q2KD
S11o4Ca1P4]2`Z4UK2V1ck17BET2@>a14[4X=16@d:@416Q18571:a21g2B`30o1g4U1mE]1\3d2m1:=R1S2Q>l6e1a12521
E0lN4Ga15`4WF_2g3S10023[5A?c1l=b2;e418m1]9VCl8FJR2^274Y21CoA2m304k6W1c4f2W5P3h6F02X7_2U21i2J0T14
Bh1j3]2`1hd1Ad]2e121057Z3:T1l5`1bB2V1e3^7Y>m7l4o3Z5a2\97BET2@>a14]19Ii1j:4X216@o7d2@4163M859:^2D
T11j48S2\6i3f5W9aEV78^:c<c7S510dP2T1Im3_2i>d1\19=f@oC0>cR1l2j:V21<1e3T1i8fX1^Q3_1l5SId@jCXDj61g2
L0T16182Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V10
37<:0@?o2f53DW1`3i<[:4;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMR4T2241O2^4Y
5T12V1J93\2_9n25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AO0E2531W1T1>=_1152]1C\1239[]1D1`21e3;I8f1
0o1g4U1mE]1\3;14Q2IS1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l8D\418m1c2W6Ad1aAl8FJX1I2[274Y2
1C]A50YDo7h6Z3h4_291T5j6d1TCU914ic3a41d30[1=f5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5
j4T25V1037<:0@?9e2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;:BMR4T2241PAd<d32Q202JQ28396D
^2S3211986E9JN:g1AS2Y1i32]1Cm1S8X=i:iCV1g21e3;IP284a1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5W
F_2g3S10023[5A?c15;S1l5l8Y3g118m1k8AVCl8FJHY12[274Y21Cn7m<\31=Z3b8V9n1i4Q2f2Z3_223e51d3j13I5B2l3
]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12119526ET1NQ1J5Y1
88<253Y1S10>=_11f1C\1239U3]:n6n3a8=LY2d9W10[11T3@?Di8W8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5SIa<10Y1
3n4h31k3aCW>QBR=0H1;1e3n9]R4g7_1l5SI^<cQ13C119Y3Q12i8]2dS1Yo2h4_14g5S;o=WB:U;L1e35W1[10S7P4]:1c@
Z4hW1ln1_1l5[<>X<c`13`1_23FT1?cLW11e3Y1V6]2UZ4:T1l5SD2V1e3SS1iD7BET2@>a141Y4X=16@d:@416Q1859:P61
d3Z13;Mh4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fAj<8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12116286E
T1NQ1P1?30ME253Y1T1>57_11f1C\1239\97BET2@>a14[4X=16@d:@416Q1859:W11g42Ch1`4k1YF\MeE;^6T3Y1k6f=hA
`5S1^421k5k;cAVCn3f3RBf1On2h@c;l:Y1V2<Y1k612a30Q1;;2JJ=_3]2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1aN89?45En1C4H315_9o6_3a2Ch2_152X1H3a12
1057n23131:T1W1g13o11;:B@<2o3T226O2^4Y5T12V1J93\2g4f2P2n25d32j1602k208395E@^1Y24S1211986ET1NQ1P1
b1E253H@T1>=_11f1C\1239X<]7<h1X9X3l31e1l51;g1S6b11Y1`2OX21Fg5^2k5=Y1k?MjHo<lP1W1U>QEj=\X1NU:P4Z;
l>`5Y6j2Y111[3T5b8311T1>2R16F149\3551j4i8Wm7U281e3n9UZ4_1l5OSH61T5_8ZL14E1MV4_8f3ZGX114VIc@_CU@Q
@c9l5oU1i=T3i8S<G1]1W2]10j7Dd?[3Y914KjJla2_1FW3F5P1OSH\612a308:<38;MER4Hd1`1?O3NX6Z4W2536a264f14
04^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3
a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2^4Y5T12V1J93\2i6e2T3d32Q202l28=KY44S12115386ET1NQ1P1
b1E253Y1T1>=_11f1C\1239FJn<`5@^An7n3>:`12I1Y2[1;R1_8ZL14aX1n@h>Y5oO;S1l5[2l6P5_29o7ek2k6T21e34P1
7\1A77n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7mA`C@2S:^5X2=`7X1CW93W51=j1Z;?LQ18c4Z1Aa4S44D_1>6BA
l15c10581e3c3Z6UZ4_1l5SIS11d30T18>b1P4]2`1Ze1d]2e121057Z3_1l5`1bGhEm7l4o3Z5a2i[1U201P5U3C1e3;R1_
8VJS214c]3;S1o2l2]1k<c4U6^<81e3T1i8UZ4_1l5SI?1e3Q7i22UZ4_1F64k2Z10ASIJ1e3]1?OES66[Eid3_1l5Q4QEg<
PX1Z6Z4O;gA]5o4U1:h6:1e3]1R7]1UZ4_1a5:SI@1Q2Gi2a13Z6j\1Vl5Q21dFL^4Q2LA1e3n9T5U9hk1QP2_1l5SI_?aJh
Hd7\5Y3X9H1j4g1Q7e8Z6a;nNhLh4ST2eR1_2l<VR1Q<16^11Z1b1f:<?1Q4R1P23e5DZL14Zn2d?Y7Tm1i=W11j44a2d3]2
jV3eS1UK2V1ck17BEH[1@>a14[4X=16@[4V4Z1F@416Q1859:41d=ZP1c2:1e3n9UZ4_1l5SIb@P7X=X11o4V6Ak1[h2VGmJ
UK2V1Q_1a<7BEi1:@>a141Y4o:X216@d:@4163M859::1d=Zo1X=g7m4PS3i9o2VQ281e3n9bl1b]2_1l5SIS11e35W1Q4^4
PZ1^V2m;g=_1o2a2:c1V9_2h;X:5o1aI\9U13k38152V15i8RM^1?1e3;R1S5[3ZL14c]3;S1l58jH81e3n9UZ4_1l5SI^<9
1e3b6[3UZ4_1a5:SI31d=k\7:1Y7l5=h?`Og8mf1lm2`]131V==:1d=Q]3bc2ZU1b4]>b<^1k1F1e3n9b:VN[DcP11Z2nY1\
12X4c1S@Oo7^Ea9a4aE[CG1e3[9Bc@i<XDb3_3ma1nH^6_1b23U3SI_M\7nR1Y2f@W291m2f:PA^]1S1e2RR2Wg181e3n9fV
1^S3_1l5SIW21j44W2n3]2l7mGV30X5Y3]3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2o<2V1QOi<b2T=71@8<T2@>a
14k3?V9Q416@d:@416Q1859:<1i2Kk2R7UZ4_1l5SIPi1kK1a119e4U2P4]2k5lG1[W2YAoCVIn12V1\V1VE7BER211>>a14
[4\5k716@o66]301=416Q18571:B1e3]18W8h;e21dk3_1X4c1Y>i1Oh2V5^E`81d3040N6=Mh4]2`12<P621]1[2V1DEM3@
I5:a264f1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53
@3W1PCW3g1`68I45Ec1:C4E2315_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMg3:a12?241O2Y1j29Y5T12
V1J93\2GEQ8j18P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12317FDF3n1?a13404Q1
419X4Z4246L4>]3dG1\1\2Lk1U119e4P2U4]2`Z4UK2V1ck17BET2@>a14[4_2V1c5m316@d:@416Q1859:j41d30[11;T2a
3]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4c7Z4h=8I45d2CVE2a2CCd3
528h1e1210524Z3:T1d34K391FBMR4S1P1241i2]1h<^7U5d32Q202JQ28396D^2T1n1211986E9JNR2AS2Y1Z3>2]1Cm1`:
T9eB1b7L1e3T1X2`6oAUG1jR1mNgC\;_1l5SI]8QP1g1hB]660jH1T1Fh1X2i21k4o10o1g4U1mE]1\3d2m1:=T23Mn10S1;
Z1g5^3b6o1a12521E0U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@Q518m1]9_>f4o3l4FJX1IV1W174Y21C]A6NT=U>h
6>;X7]11O[11e3Y1V6]2bj2m7m?fG:T1l5SD2V1e3g@U5oQ17BET2@>a14[4W8P516@d:@416Q1859:T31j3OI\2339]14R2
:<B_2X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N]1W1\30o6L?lBg3_18b:U2k46
[2X2U2R4;`6[2^1]1R8m1V162V1j1l1i1k1Jc4S:S41@^159l6b51d30i1Mh4]2`1?n>5:7Y264f1404^1:6:406S130F4D1
56271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m5o6_3a2Ch2_152Q2e121057n2
3131:T1S51FBMR4T226O2^4Y5T12V1J93\2_9T3d32Q202l28=KY44S1211986ET1NQ1P161Y1E2403O9T1>=_11f1C\1239
n^1X1c119[3Y13R24j3]2hA[^1j6US2:T1l5SD2V1e3Mof17BET25:>a14]19AB^1Y9n316@d:@416Q1859:H1k2Cl1`1Q6D
U1`6c:V6W3T[1a3a4nKn@n<^V1jCh<Z5I]_1l6100V3<A89861K2Y1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:
12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;29>
:W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDZ5904o4:<U5S2U193U1S101AZ25Cd19i3T3Y13Z5A\1;>22<1\2^3C085>:8
63j3B=T1205j8\Ff3U6X31T25W<II312T11e34[8>K2h;jj2k9m;Y2];_18m1@0630S1FA:S11605SA[6[<2\>gc141\=7[`
4c61d304X1;Mg2P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\
1h1V1f53l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2o3a1B26O2W1\2IY5T
12V1J93\2OA?T4X3n25d32Q202l28=KY44S1211986ET1NH8P1C0MA3253F1@S10>=_11f1C\1239U3]7Q3c3W@S5Z7S1D6;
1e3]1`8eT1_U3_1o2l2SI^<I1e3m1e1Z6f>jY2kGn=h;_1S5B5SI^<U3]Li;a7N0Bh;U;X11h1R2NHg1X6i2n13l2Ek<YF^M
P5X4aLW_1DlBU1\Jl=3^2e140V1419Q1k79L<_LT7j11e3Y1a4d1O]1j58]49j_2f<d4_>o=b1:C@o4A:SD2V1e3gS1i7[<7
BET2@>a14Ai3Q6c58Y116@d:@416Q1859:f481e3n9UZ4_1l5SI]^1>1e3;R1S5[3ZL14c]3;S1l5SIl71i1j1041V1;2JGk
13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\20S2[17<:A?
]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2c1121057j1S131310710O3j
16m231F89MR4]139826O2^4Y5T12V1J93\2`8Nj18P1d32Q202JT1L8=K_3I4S1211986ET1NQ13Lb1E253F=4T10==_11f1
CN=239T2R1J2f1T3a1n9[4>bD1Fj2T11e34d20H0Y6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7f5V<XHg=n7l1W9[5?g<S8<_<`2
<1e3n9jY2W3\;ZGe6dC_1l5SI81e3n9UZ4_1l5R2PGT21X3AX18Y2S16>3m31h;W9e19g6R=Z2\>k9Y1`FQCi2m2a21n5@3;
W1X;1Q206[1H18312U1l:Kl5[6A96X4kC^7k1XB81l84W6W>k:?c2W4n11e34X1]82`5R6c12dDCl8412Z=d31bHl=c8e4i3
132FKb1b1k2T3a:_1FQ118KX1P17:SI\Fc>G`4j43J280W4Z1V;_;f?o5HZ7206a31:CJf17LU18H10296<l12P2l4F13`6C
22C=c2Bl101:g?V4R3Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12Q38509A34T13I@249l8>1479L118
?7<:2::GK>;C411A3>BG7:K04966O49630:61=3J52<V1`7022442`13V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1Z5<?
P14338927E1^2I@31224L;E479X106]1V7V13092620T4Nb3h3l5d1m22n:8BD0O0o920h31:8U1<10V17d1=Q12<6Z94791
32a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1R8R46
o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11>477101@Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>Bb35M
U1Oe151479L118?6=:=:GR1W1N>7:@660>D896[19630:61=3J52<V1MS4_2224426Y13a532116D5:M?11^3:NE>I57A341
4206N@@A55T128S13f2C5Q32M1Z1c1J;4L;E4762X1@T1?f6X6A2j7S51n223:j1R1S1DZ61a18\11JQ720h3<8U1<10V1l1
=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o
82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2Ok1>9NQ1HH
h4K=T1Il1g;FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1^2_24PAAm7S51n223:Q4DZ61W31JQ720h
3<8U1<10V1l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh
2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35
S2Ok1>9NQ1HHh4K=T1Il1g;FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1^2_24PAAm7S51n223:Q4D
Z61W31J\420h31CU1>0c4Q:47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3M
C5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7Od1o1P1Z6Y1T1Il1^<Q3X4\1]111m5i1810336NQ1R22\13T:
?E8e136Gj2XEX61U3:Q;Y31b42i31Cd10a3Q122@Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7Od1o1P1Z6Y1T1Il1^<Q3X46U1]1
11m5i18103206NQ1R22\13T:?E8e136Gj2XEX61U3:Q;Y31a720e3?8d101\1Z13e1;d22m6479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9I;26;3M:0h5
:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDd57OZ380P1l3]2:;BT1B6W105407D1;33R1Q1;2T15o3T
3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R22=N3018k<d;lC1AR2@:`2X7W1II312W1031o720e3?8d12\1Z1116^1;d22m6
479132_11>P320==2438:22C57c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02\
3V1W2Ed220LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd57Oe1d19P
1=^3Ge1:91BN5IW104507D1f1Q1822T15o3`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22=N3018k<13V:TE1Ac2:Q;II
34W1031d42[1Z2Hd1031Lb=47?2a1>LS220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8Q
66Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Q18Z6Y1T1Il1Dh13M;W15[6HZ7\1]111m5]1;51014
36NQ1R22\13]1U3c8l<f1m@1U3:f1Z9Y31Q120h2IU1Z:_U1ad1mX1e121057bW12W1CjX1d:o1Na6[>P111Q4m11d5D`620
6a3E6N>0V1N9211n;47682a1>P320k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1
K\3A012f2T5k4l4`4:6n9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J_7Od10m109Ff31P
111\1R16;C033E61COd:9_1W4Z1g1\1JB11h4T1i1341436NQ1R22\130:c5M`Dm4[5P71U3:f100U1T1m6T1T21\620e3?8
d121e2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^
3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O[1n1Z1Z6Y1T1Ic1
07Dh1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;k<aO1U3:_5Y4W1I_21W43U48d1_1V=47?2a1>P320k2
P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1
j;CT3R5_7Oe4Z6Y1T1IW105407Di;Y13DW5\1]111m5i181436NQ1R22\13i\11U3:Q;c1312\11g33U48d1f>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7Oe4Z6Y1T1Il1^<Y13l5\1]111m5i181436NQ1R22\13i\11U3:Q;Y31`13g2]1Y2D>\3]X1W@0[8d2[e1\3PFV1VM
n1?h73g8^2U<\9P95LS3b9g280`6P3n15;1Z1_2g3l2c1Y131253g2Zn7a6^9<3U4X_1dHd2Dkj2eCX83g8QH>3U4X_1dHeb
2^W13g8`k1n155`31g720e3?8d121N;Z1U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA0
15MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:0h5:3B:C5AT5L17==Q2_1E0
U1;253>b11d1]28F5><035130;8P;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;2T15o3T3Y13l5\1;>2?11Z2M`23@85
>:81436NQ1R22=N355R70g5`5@g<Q2e:1AR2@:`21^8II8BI1d620e3?8d12\1Z1U2[5Y4479132_11>P320=@438:22I7c2
S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`91G;26;3M:0Y4^1:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Y13l5\1;>2?11Z2Kb2
3@85>:81436NQ1R22=N355R70g5aO1U3:Q;II8\11X720e3?8d12g2U2R8b1479132_11>P320=@4316:22I7c2S1k140412
34@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LH`4_6Hj26_1^3a4I;26;3M:0h5:3B:C
5AT5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57Oi2@Z1l3]2D1BN5Ic107Dh1Q1;2T15o3T3Y13l5
\1;>2?11Z2N_23@85>:81436NQ1R22=N3;k<`5@_I1U3:Q;I_21X620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1
k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q
2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81
436NQ1R22=N3;k<aO1U3:Q;I_211333\P4U1a620e3?8NE01g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C
140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b1
1d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;2T155`1X2T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R
22=N3;k<aO11S3:Q;I_21a639X32Y1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2
241O2W3V1Y5T12V1J93W3h1Q1;?G5C[3T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\12
39P4D3e3?X_1V@11Y8_o2`=h1Q1;2T15^83g8fKA3e3?X_1dH_o2`=h1Q1;W15^83g8fKg\1m7209Y2a1861[101O<Z1Q23k
4i4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^
3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2
V1NMDZ4Y17OP2\1W1Z6Y1N5Ic107]2K633f1?R1V2T3Y13T4:\1\1;>2?11Z2P1]23@85>:81436NQ1P1Q12=N355Q9?a;e7
[;H1\31U3:h1f3P3Z25I@88\11S620^4d101g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482C
A015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><45
1@Y;C5<a2l2V1NMDd57Oe4Z6Y1T1Ic107Y9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3018]Y1o21U3:Q;I_21a6380X3
\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<450
@?o2f53DW1aN8I45En1C4H315_9`4^2V2U12a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93P5Q10:
?a11Y3T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AP1E2535S1T1>=_1152]1C8S1239h:206^3?86]1011Z1Z1116<
Q1243:Y22b1Z547620032_11>P32048=2438:22C57AQ23O[10>4041234@3;324>140411R115446101311162A015?;1LP
11H:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q2m2H:3B:C5c6G=Q2U20U1;22685b11T
1?]2CA><451@Y;C5<2Di19M8@JT1139=2M1Be3n17Oe156W1818?6=Hn1>7G4117L7:91;6;B53496V100215006?411933J
51=C46W15o3]22926Y13DT2Z1g1\1;>2?11Z2^33@85>:3414206NQ1R22=N3018h9ILQ1913a2P6f6Bj1_<S11Ac2:m2S8I
I8W1031]620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1
<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd5
7OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3018k<aO1U3:Q;I_21^536c3CU1>0V
1X1211h:U147?2a1>;d220Nl17c2_20C06234@3B4>1n149;L15j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X3
6Z:;g1;h5:3MC5[4Db1G=Q2U20U1;29>b11d1]2U1><7101@Y;CT3R5_7Od10X2FZ6R16T1I8@R1d:i1N[6\1M?11V5Fi181
03206NQ1R22\13Y=R1b5iH1U1o1:U1m2m6T12Q21e18n33h31:^1=X17LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe
11B4R1P1X2e3KX1Z1T3@A3:N3I@2>Y5k35>9N18T1:HGf1C]1B@U2=EHn;7ER13S660<5h1Y2Le1R3j1;X15R1Z5<?f192R1
3b3i1E4AX1e1P713V1>m<a7JY22b:48X3j23g31;8AC<S8d7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9mJ3S=10H5000F2
Oa2R93l5j2]3]4bA<08C88>2196B22731E59;KBT54_@2>Q1h3V1On;31121I33[m5U]2c33^4d1f>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z
6Y1T1Il1k4b7Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31h33^4d10=W>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]11
1m5i181436NQ1R22\13i\111S3:`21Y6T2Y31o43U48>U10=;U4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1
<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7Oe4Z62V1T1Il1^<Y13l5\1]11
1m5i181436NQ1R22\13cB7BET2@>a14[4Q1i1h6BGX216@Y11d2@:`21?d2@416Q1859:T2Y31i13j6o1m5mE]1\3d2m1:=V
3Q>b8a12521E0o:RKWF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CeDXIh6S8_2?39k3?m2j[1dHVW2mb13T4b4l
Gdc18_53b3D@DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7
S3^:e98I45En1C4H315_9o6_3a2Ch2_152Q2KI21057n2313<X61Y1MR4T226O2m1O<S1Y5T12V1J93l;T3>1S325d1602l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239nC\2cKh139]2Jl200B1m3n3UX29T2h9m[1c2e121057g=S8_Ad1
3?V=cCl7T<3Z1U21Z24]20o8X3m4916^1T2g3FE8;IZ5F4i3;5V<3NkP1\MYg36`2GSP1Y4RAk7P3Q31V4074b@3Ngj4kc2k
7[64f2J995;D20I101C17e3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L
?o2@U53l1aN89?45EP1MC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93Z3a8T3d32Z1F02
l28=KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239X<9P1aBf1^3O168:JT16W2X21k4X31?f54f2J99AD2J10E53
e3n3?O3NP5j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Z1F02l28=KY44S1211986ET1NQ1P1
4]1E253Y1T1>=_11f1C\1239c=dCR4>^@?:4U4\<3Nb_31eX2m;dW2>4l38\<3NR9kd3hU19XDZ60V]2f54b2NC56IMHo3n3
?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93k9P2T3Z26R12Z1F02l28=KV224j14S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239c=b1UEQ31V40n64=S37;5B=Mh4n3?O3NR4h85:a264f1404BK:23:406S14E020011146
2002260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32a2CCT2_1528
h1e1210524n2313<X61Y1MR4T2241O23=5f3m419T12V1J93l;T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E2
53Y1T1>=_1152]1CT17239R4S;d>b91Y2l1V4^54a35d1Mh4n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
^4T54T12V1J93c1X:T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239d4=Q@0e8D4k39A5_2T93NZ@
oW5mX1Q6hAQ231_5m1964U4\<3NZh5>4U4Q3Z93NY_4jBUFi4^X1h?[Af3R14f2P2f100L;h83NoS1lZ1o^3^;QHl5X3T4@f
1d1g81168U1[3V4l1T458?4f2P2h1LT93NZW7X3\6h4\2e5j8<4U4\<3NYc1cf1\^2^8nGb=0C4U40<n;3Nc:WO[1Q8o8_Nk
V1QQ1bEgOcAkM>4U40<n;3NjY10o=mR1ST2\I[a1[14d2R12180<3R2l7j13No1]BS2S1aCQ8Oo7XAS;4;a1Iio1Mj2`3O9d
30@g7Y8gO0`;lMT14g32180<3R2l7j13N]DS2S1TBP>YKc7IgP2a28`49d30@Q@UN_110S=YLI4n27N0<V2l7j13NX6T>W3c
KOXk1nFoMk6l<m;f9YCWP1F4V3N0<V2l7j13NX6i2Z;W3TB^9eNmW1cZ1hCVOoY1:4U4\<3NmW1bGkf3m1a3<4U4Ao2j83N^
R1`n1Zg2l6X594g4j;3NmW15Rg3g[3L4=T2h1;IP;3N^R1iKnEoP2i>gA\]1\5c100U3\31U2;n2f1`>F4U4<b2\93Ndj1QM
0d9PLcLES=^@GZ4^224WQ174U4\<3Ngj4bMW14g4g1Dm7N<33Nd8j3Z5nM^>SS1c6e4\X2e7U2e45_5a1SDU6W2aB[1116^1
f1Ja;T1254b@3NW\444b@3Nd54a37b12JX1_3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7I
i5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152X1He121057n2313<X61Y1MR4T226O2l2a1Y5T12V1J93
T7g4T3d32Q202l2839KY44S1211986ET1NQ1P14]1E253H@T1>=_11f1C\1239R4P@Z>a2Z11P874b@3N]X4o1i154b@3N]Z
464]7T93Nm[854b@3Nm[8O4k3d1M00B2[93NQU11bH5d2cP4aQ1b4c8f2g8116^1[1o1U4:V6>4k3d2B^93Nlm1d2\m1VS2a
Q1b4Z;b64e2K99H=Mh4n3?O3NP41a5V35:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<<K7I
i5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4
Y5T12V1J93l;j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239ZIeD74b@3NYc1Wc2[
U4Q74b22KU16=2J30Em3n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^
4Y5T12V1J93l;T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<P1E253Y1T1>=V18152]1C\1239;l;R6oC168U1k
5W82b64a3H<6=2J4c4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12
V1J93l;T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<P1E253Y1T1>=_1152]1C\1239;oU116^1S>j64a39:<36=M
h4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V10
37<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1MR4T2241O2^4Y5T12V1J
93V9@T2S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239h5Io=kMn174`6Q:3NfY7`<f
54a30BJ;MJ^3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMR4T226O2^4Y5T12V1J93\2X7V2T3d32Z1F02l28=
KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X<jC1j=1W684U4W3T93NZh5nR2^14l4S2X3I^53NiJi[1ho1]70fC
2V1[\1Z9e40U17BET2@>a14[4_6h616@d:@416Q1859:\1R14l4V6^53N\V4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859
::4b@3Ngg38_?Yd1V>dO84Q4`<3Ngg3Yb2dOC4g3=\<3N^R1b8f31a2Z;1ci2l5bE\6PAj@]54a3C0F>Mh4n3?O3Nk<5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3>1S32Z1F02l28=KY44S1211986ET1N=CP1b18<253Y1L7>=_11
f1C\1239d4k3TU1V54a3C0U1Mh4n3?O3NJP<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Z1F02l
28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239h5?4T1P3\<3N_2]1^7]1W9RZ1^c3e4nY1E4g3Y1`;3Nd9d72i6
14a9R=\=YA\U2dP1T9kM\`1H4l3Y1[;3NoB]1W3\@d<n<id1Lb1bJ_3b6=Y589]i1[F=4X6Y:3NmZ5YP2X2d11j@2o6I4i1Q
2U1>e1f2d63Na2a5Y6U5b414if1oR1iFe4eGXl1Z5WO74b@3NWV2o_5eE65j2THU2ae2mG85j2^2eEgg2FVGdP275j2e]3V2
;aGdP2=5c26`W34\3j1cHX2j1Sb1e<aBQ25b60T2m5d7c4d9]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_225oJ35oJn_535dn5Y<25nZ635iETe51525iE35i2P125i235i2TX6
35i2Pa355i2oBfl2Y135i2oB25`b345`b3]h2935i2^X635oHR_545oH^j2cd245iEU3R_525Z[635iE`e565b2XKlZ1kP1R
o225kM25]435i2c135i2d`345i2oB^e546U4_<RP836U4l@26U426TV646aa31K56U4[]31^166]n3fW21SCoM56U4bD[]5V
21646h2\1l^356gHj1a[5V2c16V2ID2n4@hA3n81T2R3d2m1:T1_2dFa12521FKc@\=4g4XE`7jFP2Q9h:A0bGh<k:>D[7_2
Ai2WA\;=W966U4V_1k=b1YW226\c156`6YBSX1W`336U4l@<6[3Io20A^X44jV3G9B56U4]i2`IcL27\347b]2fX1a`227Qc
337m@[U31747Qc3W3a`227[437g2c127g2n17`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1Y
E718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_277`26]2TX3]_2077`26bZ3]_20>87g2L2VZ5Z;0[`147lN1Zg227nN77
m2W1fJ1Rd2W327U427Yf337g2\W4o17g2h3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718
BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P27g2h30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2K7g270e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT127Rf79
7k3R1nCi=Q314nW487n4nCY=?Q314<7j3S11lCi=Q3121mS4P427ll237g2Y`337[4eZ627TZ447b]2^U1W337[4ma328SY6
_182e4P2U4m8Z:e1cn1f6\CY>m@UK2V1PCc1k1RU17BET2@>a14[4CS9`316@d:@416=C859:X1H80i2PM0S3M\5^6WEV42Y
<]3i@W=Q5k4d>CUQ1_GnBa:R28S5REg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDb?b8KQ:;S:0W1g7]>S8@4f:`3
93jEo2b1_3g13Y4X15GNAY141`7mMS18d25k3Q7J[GW3k1o?T7d?S6R1f9XN3b40I10]4l49n5eb1^2b4AZ;b7hU1d9Z2`28
c32n2o1m5mE]1X33d2m1:=V3Q>b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c1_@Q518BN;l22MV15i2X1A0GQ?i2l8FJ
R2V14R174Fb11CY;n=eDh6S8_2882hW1JAfa6c9VI38XY1gm5^280R5jIo4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8l
S1KU?:JKHIIH1101U1>n2V:`8Y4m1Q2:4U211W8126Y393U1dDh26n6h5X2[1e7k3^8S=]180^?ZEUOl@80EG<Z2W3MY1P:_
:i300`2h2`3a1:MV1^4;]1Fl4n4_>YCUB^AY93i1O5h:Q?X3?8W8jP3K^1P82g3Z5_CVc1dDo;i25G80l4aR1X214XHUFU4e
5U9m72i3f9Dj3VY2Q;;e4R8Y180S:fP1jA?E]21c41?X46E612RBo1oGT4n5k31?J[1^32X1h1g@0XV1h50kCR1Z8_1o58k1
OAj1Mh4n3?U5P3f1Y3>W15:a264f1404;R1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n
1g33l1Y1WM8I45En1C4H315_9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4DBB1Y1Mm34h1;26O2^4Y5T12V1J93g9MV1T
3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12317d4=YD0b18j2X2jIl87B021111;42Y12f4`4i<\1<
i1\]1m>2Z1^2762R1120T1UFW6\24W>93jEo2n6h5X2Q9A8X3]3l7[GW30h^1SX1Z2BS8U;W]2TDXKZ238kOgT7I8c32o2l7
Q1TB:i3W3d<^=ZN]P2a5OV5Z;0aDeAS:g;eMl4Y18S5jIl87B021111;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84W>93jEo2
n6h5X2h1X7V289`2X2c1VHl87B021111;42Y12f4`4f60f3_1J\1<i1j3h4K1jS1m>]1^27672H00101U1g7]>S85:4W>93U
1dDo2Z6Ch5X2[14`7hEdF=80el1X5]4o6V?nV2i1M5k2fe1c18S5mHLV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2fI0l8j
EUFd84W>93eBd1010[1o2j63h5X2a1_728gV768RMc^1V1f[1\668fT2TQ2fU2ZC7;8W3`3RQ1j1\1fCi9hU1Tm2b438i6cU
358\f1`KRP2`e1R18g6SQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12OU1g7gF:eT1o2Z6Ch5X2`1`7hEdF>8fBk?e6[FZQ1QB`F
n\1lBcBjOf7oAW180P3Ai31S1IhQ1TQ1`FaR1f6@0>521LZ?W>f5m6^AW2n4^7k1j6f;b:JZ4Mn8^2e;h3I8i6\:k=H\Ji?`
<_8j70W@R:0]?c3ib17dCT2R2YAg>1R2I8]3U10Ec9bj2m1TB2QBT2e121057e3j>SZ1m4i2U1i<=8i6PY1]a1ef1lA1\1Y_
2h43l?U6h18c3\3Mj9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>K?Q6o7P2S3Z11C1F<;U4S9R<eIe9Y;4f1W1Q10b7Q1R6g4]5
k9g1i:_7U>g59\308`1J2h4]2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<
CHo2f53l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:g3T226O2^4Y5T12V1J93\2U7Y2T
3d32Q202l28=;?Y44S12119832ET1NQ1J561Y1E253Y1T1>=_11f1C\1239[@YLV59\39`1Mh4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_152Q2
e121057n2313<X61Y1M:g3T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
3979fQ3PT1bX2i1o7i6g19i2X2jIl87B021111;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4W>93jEo2b1[5
h5X2[1e7Y19R5jIh5S37B021111;42Y12f4`4]5[7\1<i1\]1WAb4UFd84W>93;^Eo2n6h5X2Q91999R[1^g2X4bK2e61139
fT1S6V19f6oMS3j1T17f4`4m9@Z2\1<i1j3d51\g12U2g7gF:k:iIo2Z6Ch5X2`1Z5U2hEC[<d9C9UBY>g8b1\?o7VE7l4iF
e1i7ja2VH]G2f3dAL9]3=P1_8ZL14m5h<a5MIQC1^P2_1l5a30W7X>_Fm;Y5XMX1S1J9\7]S1\8i7`12?S3=_1Mk1?U^1Y?3
b3h4a4bh1ZCl24k7g4<9i3R1hQ1Q314Kn^3YDa13;9d@2e=j`2]9S7Z7jS2aW1P@@9o3i[1^3i7j@ii1m?\`13g8^4f4i6`[
1n1`69\30[1=Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ2
2<S3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T2241O2^4Y
5T12V1J93\2_9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AG8E253Y1;H>=_1152]1C\123989Z3PMaY2_92g3`_3?9
^R12nBd=cBD[2b1RMTNed1Q9h@VJ69Qk1_:[b4S4m:@9b3a1]2VO2m3ZBP9kC^a1X[1?nb1O=39bS5U[159^e2b[1e>R529m
OQ9:a3:09:BF0o2?:[1b1`2=_2=k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P11744805118E15094Z
1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]18V1H:3MC5n5
DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?f3`1EOe4U3>T111AJY1;7@3EV1ES5]4h23Y13
U1c1T2D8I2?]111i381h1<\1521436NQ1R22\13k4S1Ml15S1ID12>7f17Q2a3b66j8i13S71@\271321@`4IU5T3031l3:a
3:0DU5n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K8H0Q20<:1:6R9W1o5
8U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2mET1j;Z7Y13i2T2De1]111a3781h3Z=R2S1^1X?j8i1W:96X9:a3:0DJ70]17[2
e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004100815<52094Y
5X2Ob4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123Eh1:W13k516Y1D]2_583@
0F:2D6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1^5a6T10a6R3T23[4j2Y13:@X1DIZ1De18?D11e2
F47341Y2LA<_:<O32<235L4P1S1^1Q74n3i1=:_1O:0g36I;Y2i1P2o3V4626V1l247\1Bd4a18n1g2:a3P1P7h2K=e46<l8
c2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S2a9b4f<X@n65>Q3`2e4n2]<33T
4a3n1;U1j2U6<6j8i1j7f232m8_3D1i1:a3P1P71f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50n1SDODP?d3`3U3W61W31S2V2Z7
i^1e4n2X<433f7n1;U1d9j8h3b86m8T41c::k2G8:9DE1Oh1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P2:07
640412312@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0
o2::5Q10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^29m3J
M1Be3`1=7Oe156^1118FV1n1FG4117=FD1;60:B534@V10027006?43933J52<646_1S2V2Q2;776Y13n4M\128Q111i3S2B
<>:341436NQ1R22=N3018d8m1L4L;36Z1Og<?m1[6S2h3;N1NV2:U1g1S8IP1^111c1:a31[4@U7n:W3c2_20l1Z6=e;F?`;
^FiS1m=43;W1d29:g67QAn10a<d;5b1T7e6i67]=Ne136U4d:P:Q;R>_2:k2e10I0`7d8P2X6c2_20d4V6a3T2Q=An1kHh?N
n509Z6\4h32m8n3R1\@jQ16=I1S3j2e4g1n3U15\4g1XDP17`2d4Nf727>W4MX25d1K1b1]2>?3_1U18U1U20T2C`2^3:k2E
k19\1\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;d9Y<R2T5P1b8U1Y1h32Bi1U
6:BQ18S3]1[Ii54R312CJ10T1EX:9=[1Ob6P6Q4m17a1W1b51j6X2aDY30P:0Jd1]1k1>;bi31`8_15V]1`R24`9V1oAP31V
1;e4V2o3n\4UK2V1ck17BET2@>2^14[4]2G`1Q4l2b116@d:@416Q1859:R1;e4V2o3n\4UK2V1ck17BET2@>a14[4g<@114
@d:@416Q1859:Q1;e4V6Pc2`I\P1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:1;X1;e4V2o3Z_31aMUK2V1ck17BET2@
>2^14[4]1n3[3A0l316@d:@416Q1859:8;W1RKm2TR5Pb11<F;W1U1S2fJhY1YDi<4[1g1j?RFYl2a2g17iC4l1Z9;W1;X4<
P2U4_W3^U1UK2V1ck17BET2@>a14g1U2=d6R3`316@d:@416=C859:3;X4S^33;X_8i4W1;e40o1U4n\4UK2V1ck17BET2@>
a14m3=Z1]2Q5]416@Z6Y4@416=C859:A;Q3_1jh2kGoP3cIOm2=X==V28h:i4X2V1;e4V6\DQg1T1^6]3W3Uc1UK2V1ck17B
ET2@>a14[4j8]416@d:@416Q1859:8;Rk6iD[4m?V4j6i48;[6]]767WLa3R9?;S2b2l\2h5a7m1_AGl1T7X9Wn2`KoD`1;[
49V2o3PM]<iY2eIUK2V1oL51[N7BET2@>a14Y2B^1d6e2m316@LX544T4@4160P1859:\1;e40U2o3VDSP2V4\d1UK2V1[Q1
WJ7BET21>>a14[4_2N7c50l316@U6^4@416Q1859:a1;e4c1B4j3m8mj1S=b2[i1UB\1b72V1ck17BET25:>a14]19AB^1f1
b71KP316@d:@416Q1859:W7207]3H>U12:Bi1U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482C
A015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y
;C5<a2l2V1NMDd57OZ3Z1Z62V1T1Ic107Dh1Q1;W15o3T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22=N3;k<[57BET2@>a1
4[4f1b7n316@Y11U3:g5@4141Q1859:T2I_21?;`45Z2X7eU6R>fE92W4ERGa1>7;a4mT3UFlg27hm16;a4Tn3Q1IPa4Z2;]
2R12MP2o1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF_2g3S10023[5A?c1_@Q518BZ1]9A0cBl8FJX1I?n174Y21C
Y;o@dAh6>V3]4_2T1;`32M;]1SAn400Y<l=n>cS1P9ZV1PA`3AZ;0f9nEX3\2o:W:57a2?b<AV1h=V:j1;`44a11<5o3iCdE
Q@QGjR1`IUK2V1ck17<5Ef12:@>a14g1c2k2A0l1X1\35P316@83e31Z1E^4@416Q1859:9;R`3^OY5on1jMn1b9WFQ1;e4V
6n\4UK2V1ck17BET2@>a14[4k1\;165:d:@416Q1859:S1;e4P2U4Ya2PAcZ1UK2V1ck17BET2@>a14[4k1\;16@d:@416Q1
859:W1;e4V24j3n\4UK2V1ck17BET2@>a14]19c2]1g1T60l316@d:@416Q1859:S1;e4V2o3n\4UK2V1ck17BET2@>a14[4
Z90_3<16@d:@416Q1859:S1;e4V2o3n\4UK2V1ck17BET2@>a14[4f3c50l316@d:@416Q1859:5;PP3WE]j352;Sd78;j4^
J[:14^\1aj43;f6TV12;f6Q1;e4V6e]2]S1jKUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:1;R1;e4V6cb2Zj1UK2V1ck
17BET2@>a14[4X=16@L0f9@416Q1859:3;hY80[1;c2Q20U6\Y2S8mBY8fG^8T9PB2V1fFh8SL7BET2@>2^14[4X=16@d:@4
16=C859:3;f6^[6U1;a43V6n\4b;b?2V1ck17BEF]1@>a14X3R1h3_91678d:@416Q1859:d1;e4[2j3PHn4j\1S<\5P9aX1
UK2V1ck17BEMV1@>a14]19c2Z1R3031:R2_5E16@Z6Y4@416Q18319:?4;Q7h`797;Q7h`792e>T=B;`2o19jT114h6Zd2c>
jB_[12k:iMR>@P74;f4ji7fE:;X4=m_3c<S>QS3R<fED8;f4o1eR1jS13Ua5fEU1;e4V2o3n\4UK2V1ck17BET2@>a14[4_2
N7c50l316@d:@416Q1859:U1;e4V2o3n\4UK2V1ck17BET2=2>a14[4_2j60l3165:d:@416Q1859:a1;e4[1j4f5Xa1]4k6
Q@b2g3Wd1[:1T1Q4`;2V1ck17<5ET2@>a14g1c2Z1R2Y3R5]116@d:@416Q1859:P1;e4V6n\4UK2V1ck17BET2@>a14[4Z1
m;16@d:@416Q1859:1;4;X4Xj7e@i2;a4o10>`1m5[5R@>]1\3d2m1:=V3Q>X5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023
[5A1=c1P<^4Q518m1]9VCl8FJX1I^21521Y21C]A50Nm69R7n480\2`1h3P3g3>BX2h4_20A;a4XR3U2>R^3Z3nD0NYC8h:V
4BX2Y7[1;e4V6QDed1cS1P3aMUK2V1lNfL7BET2@>a14[4_2N7Jh40l316@Lg9@416Q1859:Q1;e4V2o3n\4UK2V1ck17BET
21>>a14[4X=16@d:@416Q1859:P1;e4V6n\4UK2V1ck17BET21>>a14[4X=16@d:@416Q1859:V1;e4V2o3n\4UK2V1XNZM7
BET2@>a14[4_2V1c50l316@o7d2@416Q1859:V1;e4V2o3n\4UK2V1ck17BET2@>a14[4_2V1c50l3114@o7d2@416Q1859:
4;Xd7l2]IV5;Z3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<c1Hk31Y1M^1c2S1P126O2^4Y5T12V1J93l;T3d32Q202l28=K
Y44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239bFbJo4;Z3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^1;a4k;3f1f6`1k3T21S2^6Hc
EQ5b83>j;P11cFMb3o2^;o2R1o1`1Y?_55a2k1]:VHa4\1h5d>o=i6h5b1;2;Xd7]1;[49V2o3gh2i4m@h4eIUK2V1oL51[N
7BET2@>a14[4^3k50l316@R4l3d2@416Q1859:T1;[2Y2V2o3n\4UK2V1ck17BET2@>a14[4f3c50l316@d:@416Q1859:R1
;e4V2o3n\4UK2V1ck17BET2@>a14[4Z90l316@d:@416Q1859:S1;_2U2V2o3n\4UK2V1ck17BET2@>a14[4Z90l316@d:@4
16Q1859:T1;_2U2V2o3n\4UK2V1ck17BET2@>a14[4Z90l3114@d:@416Q1859:b1;_2U2a1Do3n\4UK2V1m:hS1l<51BET2
@>a14[4_2@=7OP2Cn10l316@R41Z1T5@416Q1859:^2P1;e4V6n\4UK2V1ck17BET2@>a14[4R8U516@d:@416Q1859:Q1;e
4V6`U2]W2UK2V1ck17BET2@>a14[4Z9m316@d:@416Q1859:d3;_2P24c18o1Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j
1a12521E0T:Jl:U@WF_2g3S10023[5A?c1@o3m1b1:R8Q518m1k32V1W4]6Z1];l8FJR2^274Y21CQ1d@7BEHN<@>a141T44
Y9:74V316@[3h64:@416Q1859:S3Z1_2U1;_2P24c1b4n\4UK2V1ck17BEHN<@>a14[4Y9n316@d:@416Q1859:S1;e4c1Bo
3n\4UK2V1ck17BET2@>a14[4[9KP316@d:@416Q1859:W1;e4V24j3bR2[Z2UK2V1ck176;ET2@>a14]19c2[9KP316@d:@4
16Q1859:]1;`44c1<5o3^Y1_S3UK2V1fMlM7BEf1=@>a14g1c2]30k5m316@83R5T5@416Q1859:R1;e4V2o3jDSQ2of1UK2
V1ck17BET2@>a14[4X=16@d:@416Q1859:6;X4_b1ak1mQ4oCP1;e4V6n\4UK2V1ck17BET2@>a14[4Z9m316@d:@416Q185
9:T1;e4P2U4YQ2US2^8UK2V1ck17BET2@>a14[4k1k:@16@d:@416Q1859:S1;e4P2U4SQ2gb1RIUK2V1ck17BET2@>a14[4
k1\;16@d:@416Q1859:Q1;e4V6RDa]1Y[2UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:S1;e4V2o3\Eag3T9PB2V1ck17
BET2@>a14[4c5d716@d:@416Q1859:R1;e4P2U4n\4UK2V1ck17BET2@>a14g1c2a4f816@d:@416Q1859:`4;e4k108f1Y2
c3]@_5]1\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8
b4\2Q518m1k32V1W4VCl8FJR2^2604Y21C]A617BET2@>a14[4Q1;F:E87F33Z490;`3164;[3S3d3>0:5416Q185909?HU3
]11O0Y2;b6o1m5[5`8P8]1\3d1Om1:=V3Q>b8a12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^27
4Y21CcAOP<a4Y2<8g7P3g3Q1X2h4_2c2;]2S40o1m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023
[5A?c1_@Q518m1]9\1d1a119Gi3d9P5k3FJR2^274Y21C]A5lC]8h6>;X7]1Q10T6<g2A\1=Mh4n32<U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o
6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1E253Y1T1>=_1152]1C\1239U6<Y3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<
X61Y1MR4T2241O2^4Y5T12V1J93W9d2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239\
6<Y3\1=Mh4n32<U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2^4Y5T12V1J93^6
?a1a2IT3d32Q202JQ28396D^2j14S12116286E9JNQ1P1AP1E253Y1T10=66_1152]1C\1239T4<Y3\1=f5n3e6n8:a264n5
4E0200111;212260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41
Y1MR4T2241WH]5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1`=T4<Y3\1=f5n3e6n8:a264n54E0200111;212
260171B2[40151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241dGB]5
d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1n4<Y3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4
Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T6<Y3\1=Mh4n3?U6Q7f15:a264f1
404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1aN8I45En1C4
H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S121198
6E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239_6<]2K9R1=Mh4n3?h1\4h85:a264f1404^1:6:406S14E02001001;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2_1528h1e1
210524n2313<X61Y1M^2c1T2241O2^4Y5T12V1J93W9Ne1j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T
1>=_1152]1C\1239nZ1S6<Y3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
^4Y5T12V1J93S1h:T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239\6<Y3[10=M5Bo3n
32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396
D^2j14S1211986E9JNQ1P16182ME253Y1T1>=_1152]1C\1239c=k?U@S92<Wo5T6<Y3U16=Mh4n3?U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6
\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93j8HX2T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1E253Y1T1>=_1152]1C\1239T6<Y3Z14:Mh4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015D
U1<X17Ii5OBJ5a4L>7<\1o2f53l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4
Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\971@ET2@>a14[4k1\;16@8[:@41
6Q1859:U5<Y30]1;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4Y5T12V1J93\2_9T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12391<R4<Y3\1=f5n3c61n8:a264n54E0200111;212260171B2[40151U2X
17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241eMd32Q202JQ28396D^2S321
1986E9JNR2AS2Y1i32]1Cm1Q4<Y3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2
f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1
Cm1Q6<Y3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q4<Y3\1=f5n3e6n8:a264n54E0200111;2
12260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241nGf5d
32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1c7<Y3R126<0MEU19?7j1n3?S61a4V4554a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3cG81G459;n1C
30H315_9o6\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2m2<S1Y5T12V1J933h;:i2>16l22j1602JQ28
396D^25d14<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12317fBW1m1>n3mEc1Lj3f6<Y37J26<0MER4n3?U6h85:a26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1aN8I45En1
C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2^4Y5T12V1J93[9`2T3>1S32j1602JQ28396D^2j1
4S1211986E9JNQ1A>AK4E253Y1T1>=_1152]1C\1239R4e1m<VB2i4a=24<c3bl5Yn12<b7Y5<^2JU1D2J3d4n3?n>5:a264
f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1aN8I45En1C4H315_9o6U2Y1a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f
1C\1239[V11W5209o2K86`1\1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2
S:]1Q2c20[87Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g3d3:>4g3<a2l2V1NMDd5m5W;0g5?Y3T3Y
13T472\1\1;>2?1\2^3D85>:863]4=X15g4Y3O[S11c1h=I348=^2@^1`1kR3`Z3R:a6209k38610EG2Y1Z1;e13j979132_
11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10[6f1c:j1`55O26;3B::g
10Y1U3Bl5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ4Y1X3\1W1T7R40a9T3Y13T472\1?6E;>
2?1\24Y3D85>:3463W2P1T1=X15g4_2IOa6j6a6H84?`2O2T1d4[1k21Z2R:KR2I312:=^4`1Y1VU3_R1[[4312A=k3B`1Y1
j[1dHTj33g8d>\EcIk=312U6=X3HC=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2
241O2^4Y5T12V1J93c91V2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12398=T5Jkm1b:
dX1ej2gd1>=o28`;oR4e121057\b2f;n>2=Vo5Z6=\2KR19=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2^4Y5T12V1J93c96C]1T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AP1E2535S1T1>=_11
52]1C\12380R6=X3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V
1J93^6]5T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239m6>2W2P112Y1c10o1m58W1a?
P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM^5Q485h1U56401N9b2?a2:n=Z5]1T1_2W1T
1V102S100239Q5A14852U14l2U2k2\1d1W562H35c33318A0N;^57Jk2A0@0815@326;443D6:61874f48R1W5V2h1[2Kk3F
J^1C7N23854<74Bf11Co1P1k52=6531X1Ol2Y4g545=:I6]20X1@U1]1Q2f37Nl1f2X5_1>;X385`3]11O[2>[3m2U2m5`1\
D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1h34V1\1b1X1Z20j@R4i4FJR2k5o1Y9dR
1W50_1S8_2T2>Y6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h34V1o2X1VCR4i
4FJR2k5o1Y9dR1X5_1>d7_2f4>Z2P112Y1c10o1m5W?`2V3MKA2j2>CP2m1:;1V39;3CAd1R:9=Z70Ha12521E0mDn9401DH
_5dC]1T1_2g3S10023[5A148c1l=b2K3Q4180AZ1h34V1T1S3A0@@E01B0343K81610;3T5a8l8FJR279D23>A74Bf11Cn91
X1JX5U1G=W3c5V1i1b3Z820U2h6>82Lj2`3]11Oj4>2W2P112Y1c10o1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\
142521E0n2h7Q1RC401]1EW2a2dC]1T1_2g3S10023[5A148c1l=b2K35k318BZ1h3h2k2A0@V126;443K:610?T5Z6V2l8F
JX1I79G3>A74Bf11Ce6@g21X1OS5U1G=k8V1?Y1b3P6Y220U2h6>82Lj2`3]11Of2>^6080e1m5fAV4]1\3d2m1:=V3E1Y7o
5b8a1100421E0c6^Oh@b1f2T1_2g3S10023Y4Q1A68c1`3n<Q518m1]9VCl8FJR27Q1T174BV1?1Cm8Q180b5_5@`5`6n;h6
?R4`3_2o4>Z2P112Y1c10o1m5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3
Y>Z5]1T1_2g3S10023[5A148c1l=b2K3Q4180@0N;In24V1T1S3A0@27G32B48D681I_;V2T4g4FJ^1C79D6C<721Bf11Cd9
91X1JX5k2g2[4]20i11S1]2c:h6>;X385`3]11O]2>]32h2U2m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_2g3S
10023[5<4?8U14YE718BZ1h34V1o2X1A0KgAR4i4FJR2AY5o1Y9RGa;h6S8_2S3>^43k10o1Y2c3^1^D]1\3d2m1:=V3G12T
=h7Ia12521E0V<kIRET1_2g3S10023[5A68c1@n?Q518m1k32V1W4VCT4g4FJR27V2721Y21C]A87BET2@>a14[4X=16@[3h
6?@416Q1859:^4_2o2>2e2?^17^10o1@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31
S10023[5A68c15_1l5l8Q518m1k8AVC]4^4FJR2Y1T174Bc121CcCZJh6S8_2^4>Z2P112m20o1m58dE]1\3Od1m1:=a1d19
13MU1];\71S1a12521E0h4W5Fh9l22T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?Y4718BZ1m3V15V1b1
X1A0@V101BR16d4P1:8P8@T4Z3\1FJg1:79DJ<74Bf11Cm1_1V3Ha1D531X1On<4CT1n3m8j5h6S8_2<>g4jT114bMY`2m>W
110CZ2>Y65o1m5mE]1\3CP2m1:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@i4718BZ1h3[1o2X1VCR4i
4FJR2^274Y21Co1Y9dR1h6S8_23?n2Y\21?2?R\54?X_2cc303?n2aa32?X_23?jb3e14?n2aa3gJ2?n23?`d3gJ8?ml2>2h
a1cc1UFWY12?jP52?X_45?f4jT1143?n2b\4P2?X60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YE718BZ1h3[1o2X1VCR4i4FJR2d3V2o1Y9dR1h6S8_23?_2^X6??V6P1X]3[^2T`1Z4XC`1Q9Q5312B2?mR64?n2ko5\C4
?hf1Q\4[64?n2ic1Q\42?bS63?U3d_33?lR605?_2DiW6fC3@nj1XD2@nj15@S4]Lh6lW34@a6hX4lf12@S42@\h61@6@dR2
[=i`1XR2b23@mQ3PA5@U4dl3kT2aC3@P`2i`13@jP4kT25@P`2i`1h@Rd1S1Ae23`3Q2@j>1n;1T2R3d2m1:T1_2T>[6S2a1
2521FlN4YIF]CiP1hOU5bCX1Ae23Fi2Q2@kJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CPFh:hO0T5\1Ae2n1e
1Q2@kJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FlN4PHo1d5h=RDe21n9A0dN@0T5LA[46=Y1]U1m5T>d322No2W2`W2T6T]1]
CG9m1U5[G0PR19Ll29AZ6]U1m5T>X4h5e]2bP2P2AZ61o1m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023[5
A?c1>P@6U1d318m1]9VCl8FJR20]274Y21Cn]1h6S8_2P2AZ61o1m5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S10
023[5A?c1>P@R1n318m1]9i6\<]4^4FJa1@^274Y21Cn]1h6S8_2V1Ae2d3Q2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521
FlN4PJ[5Q>RDf<WO@0T5l@>Af4c1RP1V3S2m5T>P2P8e]2[R1eM@OA[4DY17k8YLm5c=@EZ1c122NT12o3R5bX2e5eLa6b4j
?Y1[1@g5[2?AZ6KaT1m5T>X4h5R5bX2[R1XD\9@g58AZ6]U1m5T>Q:e]2bP23AmY2^k1IA4U3P1:9f;Z2R;c4j6n:`?h5Qf1
1X4d<]<o8[R1`5T63PV1P2AA]2:5J80095c;`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4PK`D_@072[9j1]33Q@4
a1e1l@g9P3l53f3UDJX=cCT;Y2m1X2A5T35J8009`3l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@W5b9]4RS1Z5a2iA`83`1S
3^2l2U3j1F=9AEg2^25>d1Bh?i42^83`1`1Q1k]1d7X5i45R32\1Ae2JS11e3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12
521FlN4PJXACc8m>a1Y5l3nT19AZ6]U1m5T>Q:e]2^W1SI<AZ6]U1m5d=?Q:e]2[R1eM@0>A[4\C17l4lOW7e1R4^_11^T4n
L@AZ3o2nR1^2m5U;W1f1X4d2S3e]2Xk1Y5QG>Ad41c1TS1121Q2m5T>Q:e]2bP2n1AZ61o1m5mE]1\3En1m1:=V3Q>2_8a12
521E0RV1WF_2g3S10023[5@0?c1>P@Q518m1]9VCl8FJa1>1^274Y21Cn]1h6S8_2?A[4;a2ZQ1fC[800S5Wh1jBkX2Yf1T6
X1Ae22a3o11@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FlN4PHo1U1A3aAiP1hOU5Wk1[2Ab1NHo2[3h1a1Q<m1[1U<T3m5V
;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa2h7KZ1A[2G9^Ae:V98=0Y:c1b4`2D>1n2e2V7093h3_R1Z1a;9j3d2
Ae2Z25U1o1@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6R9>j1V2O18m
1]9`3e?]4^4FJR2^274Y21ChR1U;m2Nk2S8_2Q2AX3^1d1o1Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0RV1WF_2g3S10
023[5A?c1_@Q518m1]9c1Fk@l8FJR2^274Y21Cn]1h6S8_2U2Ae2f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0nGm64P7
oBW3_2g3S10023[5A68c1_@Q518m1]9c10aAl8FJR20]274Y21Cn]1h6S8_2R2AV6U2m5mE]1P4P2m1:=V391Q1bA0b3a125
21E0lN4P7WF_2e31S10023[5<4?c1YE718BZ1h3[1o2X1c1bAR4i4FJR2k5o1Y9dR1h6S8_2Q2AV6U2m5mE]1P4P2m1:=V39
1Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1c1bAR4i4FJR2k5o1Y9dR1h6S8_2h2AW2P112Y1^1
U2m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0hN34P7WF_2g3S10023[5<4?c1eAc3718BN;h3[1o2X1A0g126;93]11W
>R4i4FJR2Y1a4l12Y9nOe2h6S8_2h1A\6o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9
VCl8FJR2^274Y21Cn]1h6S8_2Y2A[60o1m5mE]1\3d2m1:=Q2T1Q>b8a12521E0Y<o8[9b2i4WF_2g3S10023[5A?c1_@Q51
8m1]9VCo3Nm3FJX1I7V23321Y21C]A`Lh6>;i3^3]11OZ2A[4o10o1m5Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0j@WERET
1_2g3S10023[5A?c1_@Q518m1]9m=X5l8FJR2^274Bf11C]A040:2@ZKh6>d7_2R2AV60T2m5mE]1P4P2m1:=V391Q1bA0b3
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9a8RJh6S8_2Q2AV6U2m5mE]1P4P2m1:=V
391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2T3AZ32MJ]7>
g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g5W1`264BGF17AF7168`40Nj5`409CS1V1
:P1b3b<W8`1>o1Y134LV14032001P;[1o5f7W2YA[9f1i3Q2l1A\6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S100
23[5A68c1_@Q518m1]9VCl8FJR2^274Y21CU25P1ZJV@h6S8_2P3AW2P112n2o1m5mE]1\3d2m1:=V3>3JS4n5`2b8a12521
E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;i4718BN;Z5;f3A0?7O9@f11h6^7l8FJR27V274Y21Cn91X1IR?Q@e2h6S
8_2=AZ6N1\T1m5T>Q:e]2QP2@U\1nC]2Ae2n11c11o1@\5e?g501<]19R3;121Q2m1:=F_2Q>2_8a12521E0lN4P7XBFW3_2
g3S10023[5A?c1>P@Q518m1_2m6VCl8FJR2^274Y21Cn]1h6S8_2c2Ae23FS11c11o1@\5]E01<]162R3;121Q2m1:=F_2Q>
2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@Q518BZ1_2m6VCl8FJR2^274Y21Cn]1h6S8_2l2Ae23FS11_13Q2
@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_2g3S10023[5<4?c1>jD718B6S1_2X1[1;c2X1
VCR4i4FJR21S5Eo1Y9dR1h6S8_2Y1Ae23@Y1g3@jJ015n1R3;14Q2m1:T1_2`DS2a12521FlN4QGW2F`W1h5m6nT1gKd=YD2
AmY2b2AW2=0e3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4WB6@2T3_2T1b2S10023[5A68c1P@>c1]2O18m1]
9Lb7Q1d9l8FJR21\274Y21ChQ1U<h6S8_2R2Ae2Z2[1o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4a2^4oBW3_2g3S10
023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2Y6Bo23\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15284c1e1
210524n2313<X61Y1MR4T2241O2^4m419T12V1J93l;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_
1152]1CT17239k3UJg6BS37T1=Mh4n3?n4V1k3_2\25:a264f1404BK:6:1206S142B020011146212260171B21N1P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7iCR1h18I45En1C4H315_9o6\32a2CCT2_1528h1V1>210524n2313<
X61Y1Mm34T2241O2^4m419T12V1;7693l;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1CT1
7239Q1P39B]3X1eS1_BWc3b4TQ3P21BP5BS3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]1721057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239QQ1]6BS3\184Mh4n3?U6h85:a264f1404^1:6:40
6S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1fI0i48I45En1C4H315_9o6
<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O2^4m419T12V1;>93l;T3d32Q202JQ28396De1Hj14S12119526
E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239V4BS39R1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o6
5V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241_:19c33Q?d32Q202JQ28396D^2S3211
986E9JNR2AS2Y1i32]1Cm15B]3nT14]S4f6BS3\1=Mh4n3?U6k3l45:a264f1404^1:6:406C?4E0200111;212260171B2P
11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1S?d5h98I45En1C4H315_9o6\32a2CCT2_1528h1]1721
0524n2313<X61Y1Mm34f11;241O230<l3m419T12V1C693l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T
15893V18152]1C\1239P7BT2NV15=MLk3n3?U5Oh85:h1H64f1404;R1:6:406S14E02001001;212260171B2P11P1S111O
0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X
61Y1MD]3T2241:D2^4Y5T12V1J93l;j18P1d32Q202J2n18396De1Hj14S1211986E9JNQ1P16:P1E253Y1T1>=_1152]1C\
1239>\3c<e2Y2m3^2\7`:Q3O^6BT2NV15=1Kh4n3?U6h85:h1H64f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1kME8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61
Y1MD]3T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239_>k1
j9SFg6BS3V15=MLk3n3?U571EP2g65:a264f1404;R1:6:406S121E02001001;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5[45V1037<:0@?o2f53D;KQF_88I45En1C4H315_9o63X326Z2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D
2^4Y5T12V1J93m:Nj18P1d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239_@m8k9U7B]2E
:Q1:2Mc2T2n3?U6h85:a264f1404^1:6:1206C?4E020011146212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F
037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q24U12]23CCT2_1528h1]17210524n2313<X61Y1Mm34T2241G2212
Al3P3l119T12V1J93b951Q2j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239Z1bQ1
_9[6BS3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V10
37<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241J4230<5f3Y5T12V1J93
c9=NKT3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239k3[82Blc76Bo2WV3cV14YU22B\`
3KBl2A_1WD_2`82Q347B31:l<cK`b2o@9PC4[7^5V4U3e:9BT3n9UZ4_1l5SIfQ1lG9Bc40iT114cW41cLR6CS34W1Da1g17
02BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_60=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T62k3X2g116Y12?
9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501A09=T1W4j1R1_2Q1K7G3R10[1Y15R101:330LW1O>42131Lc1W2k6E_
1k5d3P9d2[2o1S1i3W1a2h1_125V1?X121]13Y2I=46MW1C_1W;_1R1i19Y5`1e1j1U12FX1a6_7CT33W1C0j1^1702L4`1X
1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=U1705m8T62b14\4R1D1
6Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B=15M313IL=O?W4j1R1B0?1C260161@9685D43642344?E;h145>C01B0LW
17G>711112000F3AM<1h1Q4b2L_1^5<g1l1c3G;X4P5`1>m4W1P2Bf1_125Y1<<N126S13S3=46MW1d3S>9Y5P35X1:6U12=
a1a6^6CT33W1C0j1^13302b2^;8h5]4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0VB\6;@=U1705o16Y4\2
Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O?W4j1R1B0?1C<8@96822D43;234468E;m15>C01B0LW17G>7
11112000F3AM<1h1g2Y1_3_1k5d3P9P5o1m4W1P2Y2_125f1BH12Z13S3=46MQ15=Ej>78X19Y5Y1f15X179U12o1a6m6CT3
3W1C0Y1@^1702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5j8\6;@=[1105`6
\2T62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1B0AC26261@9685D4:42344?EY25R101B0LW
17G>71111210FEMW2j36_3_1k5:2Y1l1c3G;X4b1]3`1>Nn3W1P2Y2_125f1[119S13S3=46MH85=V3f9S2OX19f4BP35X1:
6U12=a1a6IS6CT33W1C0j1^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\6;@=[110
5o1`4\2Z5I2b14\4g116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1B0AM28@9685D4?23IEY25R101B0LW17G>711
1122FEMW2j3f3_1k5:2V3g4X4P5o1Nn3W1P2Y2_125f1T161]13S3=46MH85=EW<j28X19f4BP35X179U12=a1h2h3Id4CX3
W1DY3702b2^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0VB\6;@=]105m8T62g1\4g116Y1B9C>Z4R3
h1]1h1j3h1@3g1i3313f1]1g4j1R1Hf1Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3b493o3d2[2o1m4K;j525f1[11]1
3S37546MW1V:T3\49Y5V3j1U12o1a6l4CX3W1DY3702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1L
G=0I\A\6;@=]105m8T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1R1_2Q1S1G3i35R101B0LW1O>
7131Lc1W2a7_1k5d3b7]1P5o1m4W1P2T2d125f1[11]13S306546MW1X5_<9Y5V3j1U12o1a6]4CT33l1Y3702b2^;8h5n8D
i216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2
Q18J4B3i35R101B0LW17G>7111122Fc1W2a7_1k5d3P9P5o1m4W1j525f1[11]13S3=46MQ15=`?i19Y5Y1l1j1U12o1a6Q5
CT33l12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B
9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1Y25F:8F34B3K2j25R101B0LW17G>7111122Fc1W2W1`2i251F_1k5d3j5U3P5o1m
4W1j5250e1[113Y13S3=46MW1hA9Y5V3j1U12o1[5U1P5CT33l12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I
8V12Z1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1Y25E0:8F34B3K2j25R101B
0LW17G>7111122Fc1W2W1`2i251F_1k5d3j5U3P5o1m4W1j5250e1[113Y13S3=46MW1hA9Y5V3j1U12o1a6m4CT33l12V37
02b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h
1j3h1@3g1i3313f1m2W3j1R1_2E;8F34B3i35R101B0LW17G>7111122Fc1W2b651F_1k5d3j5U3P5o1m4W1j5250e1[11]1
3S3=46MK;hA9Y5V3j1U12o1[5U1i4CT33l12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=
0VB[5P1;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2E;8F34B3i35R101B0LW17G>7111122Fc1W
2b6N_1k5d3j5U3P5o1m4W1j5250e1[11]13S3=46MK;hA9Y5V3j1U12o1a6X1DW3g3W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6P
6a1m5cD^1^3Q:k4X2Y5\1R?i<cFEU7jAY;R1[BX1DW3P1DY<8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64K`5]2N1[
S13j@aKk6Q2RAV1DW3X>J\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2^3f=U39\:1Z;R3i24c7W2lV1n;1h4ER33W1C1i1^1
7f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4g4j1R1m1?O343J4346
2321123;E9]1:14DC27;L82K75A<;1112000F3n16^2T3Gg3i6c:Z1CDS3n5=O_24_4;222f1[119[4a15W1d>b15=g21b2b
10OLZ29U12V8?\2EV3\1@X3n5g8h5[8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1`43S1G3b314DC107;L8\1
A<;31Le8g3i6W=S3n5m3d4;25f1[11e7^LU12S1FU3W110a3_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b2MI^1jCTN`5Y3T
5i2Vm1AFb@Z2\6X2\2`:jR1lj1W2c<^1oa1`5Y3bLXV1P1GT3Y10PBY2c4X7O:V314j:_V2l7iAh?d8G^65S2?2h?cAbAPJW
2m<R8FGT3Y10T2k?m6^2R1_7H14hKae1iP1b;_:\7g=bMUBd1HS3Y10S4i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1_3e48SQ1
Q2j1m693Z2g1R3j2l1`2THV3^Gb5g2Nn2h>Q1X1R9T5_2HS3Y100Z5<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S
1a38RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3CS4`6P1[:i5Ag2m3]32Q8<3`1S1Q1X1R9=O`<m5\:[Dl6P1HS3Y12R2h>[>
f4H14a1^5U3\=a2SI]M93Z2j4]OV3CoCS?h>];Y7k<_N2H_R7GIR3Y10o>`8_7V2a314mP4X3V2X4e1jCd<0n2[@aY1P9j1I
R35J8009Y1Q2L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53V@8X1>]6k3n?Q2^8S20P1@\1`9n?^Ag;01S3B]8;I
\4U2j<PEH14l\50WP1MJY4T2:n:b3P\1]4S6Z7WQ1n?\2e9S28`G\<R5b82l2CY1]<d5[2lKQ=BJhAb3W7hT1]4S6;]<X:d?
PP1la12j4Pb1c3h7BKU>kj1MP9Q67WE[;1U?`IP1mLbMU3f2i=:KU>kj1n9Q6kP11fX1nMhP14KPc2mV1`W3]1LT3Y1_<0n1
P2j33U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T31a4YAe3T5>X1Ol1g3289Y4[@gT1[FOLT3Y1_82l30n1P2T7_5l7Y6[3g
76O<]2ge1Q1o3R@T31a4YAcA9eD\HY1L^4_<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP5T31a4YAe3i9`a1S>3
a3LdB^;GL^4_<o1PEW;g7kj1o3R@T31aI6Ed5^1h1e34l4[W2m8FLn@o1XP1g76j3if1o3WC1hH7Z12@b6d34[2_1j2IMn2Y
19R=AT6V6Y12\1R2b514Th2lA2a=_<[J]1eY14h@@MX4n=T6m?H14Tk1m]1Nd=n5Q1bf1U3JNm2b1R1TBb2<P4R12b9f^1XV
1m^15a1]6H_GWEj1gFh=<Z7=;N[Jm=X1d^1Z8U2V[3WEj1gFDOV4dKl7X114bQ1W8_CU@Q@c9l5oU1Q:g3T3i8S<BOV4V<]?
l7X114FkP1W8gc1c9l5Q`1g3RHie1<OV4jT114\HTKnIUL\Y1Q:g3IP1U4nEk>14m5U4h;V5S72kg1[1Z?oER;;jCX5[70bU
1YGf9BP1U4c>5WEH14m5k=Vd3o3Z@T9[70m?RD@Q1T4jR1o114CjGRi1m3f4[3oKi5[U1QW1d2Q1U2D2V10f3@\7m@`1O1T2
^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi5`4V3a7A0^El>3S9R2D
]:Y1<O2<f>5Z=e4BQ1T4jT114CS;U6`6]:\@kE[8m3_3bP1i5[U1>R1Z9P3\Ci7W9o7g]1]MBl2k30_c2?R1S40U5P3\CU91
4d7ge1]M[Y1^S1Q>BR1S40cKN6Y1e614d7Uc2X7iNX3^S1gS1c@1R1X1S1h2Y10\26V7o:0Q1GY2C1Q6AMa314V@l:n5lX1b
P1o>lHV;YAmLk>Q2i31^3B]:@3c3[1S1h2Y10c2o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP1o>Z7W6`FS4P3T:QN]5Y8
g1S4`3a;E]1c1BS1R42hDj1Y2CS6X4H14hKf8d]2e_1eR1YFHT1g2Y10g>7j>n614l2S2\=l2o4H^S2Yl1X1Xh1W5P2g2fD;
T1Q4h>7iE14R]4R?b6Q\1X4U1\39\1h2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=
]1Q2h=0T2e1]G260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5Q4S=0Ld8_:\128Q1d6<>J3`1l2=^1d8
[=j6[9X9KBY4b61]211E4U1WNj9UV3P1V1`2m1e10j2^3\;V1MR74V<d:b8Y`1\6_He6_1l5[4k7n:l1SBU?f4_H?YOf66V1
QX1Q6nR2[a1m1DW1n30b:f<a3GX2c5X114SKi;QS1U3PJfISa1k78W1n3c:]IH14j^6P1X1c2W1UKg2HQ6Z1]6]2U6S31Q9n
3d6WV1Y=R4T5V3c2\Cm3nI92^7b7VK>QW1<X1c2]LiCTFl6\8i;f2So17`U17Y1PCZ:b:gX1EW5<Z1f2Y1Z>]4P3\o2_?HfM
o<9KZ1P4g1b<]4P3d66^5dI\i1i:e4HiKk1d5W3e3Q5ci11V3?g@c8S35Z1[BaEYa2hl1?[1`2OX;k5=Y1k?MjU1\U2Wf1NV
>Ul1A[1`2P4W8k5=Y1k?MjU1\U2Wf1NV>T5Pg1j36[1eDg1c`3X4[n1=\1X4K0k=010ZQ3V1`d1Vg1]Y16\1T50k=]^6]Y1@
\1S500R1h<^Q3V1g[3bKP=I22Y1T<9\1QC010gn2b2V1g[38]1U@P[3b1^`2V1_C`M:]1U@P[3b1^`2V1_CdV13U?5]1U@bU
3]5b1:^1]GSMU64[6P3_CRY4WGE^1]GSMU630T2V4P34ZC0Zo3X2]7V;`9?o1\<k?]2^1^3P2o1m5mE]1\3d2m1:=V3d32U6
4n3?l1U3;c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<Q518m1]9VCl8FJR2?n174Y21Cf3=bAV5DEdAh6>e4n2_27_
1f3`KY914F=_1f31c;j?Y9121F_KTV2XJ9_1f3hR1<d114dc3[2V2`1i1AX18]363;SKS1Fl4R=?2V6Y9X82P2RFj1T3R3a:
a:153eO`:m5^1A9j3eGe4o4i2[6\1E0;a17J:19A5d9l1_:o21h3X6Y4=:b2a168E4F`1i1Ab1\3bR1Dm<c?\:RFdBg:XZ1R
8T4[Q1b:R1UJS=e7H`1i1Ao4BWKS1Fl4cW1RFdBk8g13[b1_CPBZ>`GS=g4m2a1@`1[2P1fC][12Q1T1e20m[43[R1V3k1QC
6`1`Q1oR1ie1Q=SU1Da1d3l>W2o44W41V:14@YS1NaS1e5`4fd3Y1W2Ba1d3l>W2T5W41E`91487YS1NaS1e5`4Ca1d30k>W
2T5W41E`91487YS1NaS1V:`l4Fa1d30d;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1d3l>W2T5`>14jS1NaS1:b1_5j;h9R
4lk1Y7UL2lW25b1ZAh9_S3oW26b1ZAh9_S3b1\V22b1cV6Nc1S2P2d1X6o>o1Mg:`c2VBg7_1l5SIj9a3i8\@TI082>V>R9>
b30[33c1RKm27c1PNd\1lb1V<m7]_2Fd1i36S?n8o;Q>Xe2j8ed12m8Q6jGiAW1n2c2o5`66_6=d1TCn8o;f@^k2ed12l80m
c1c2WC?d1TCl6Q2o;T:h:e]2Wn12m8mc1c2m6V83d1oX62?e1`T18_4\3Q?S9iT3c7h4R58ZQ1gT1j@V1e1\2J80:Y1^Lj28
a314FZ1Q2k3U;n2d3_2V21ii1_EPFAZ3Lk4d2Z2ZK@g5gT1j@B6e1`T1e?iLYEg3;f1U2Y10i=d6Z@14VT4j68f1_3j=d6a?
H14<g1T2fg3i2P5a1>a3E^Q1kJhQ1g1g1T2T1n57_?jP3i2\4Ca1>BV2GE_>P@T;2V1hT1n@k57B?5T2@>a14b1h2^1i;16@
d:@416Q1859:Z39h305Jg1T2P1DQCf:fP1b7m_1i2\4W3V2S2b7\5j@h1]:aP13Z4RS1\?\;U49g1d5Vd3i2c:Eo<ZP1[P2H
h1S3g2^]1V4R=eP2TQ1c8PK[=mLk>_25=V61o4Y5F?4c3Dh1k5hn1;];kd1TQ1dS1[=_S1Y8e2=V61P;?4AQ3<h1T3DhMROm
32cP2gF3X:RW28h1_W1PW1if1b5WFj[2P^1Fi1R2a1Y@U5Dc1c>n:Y4bH`Bk;Zd1[`1eL]4;L4U3PO9i1nCU5DW@XV2fT30f
U15i1S3d1_l5`h23i1k@mY7=j1Q3c;n13l2Ek<^l4U1b_1o9TS18j1eCgCcb1kP1VGij2^K`5k1j15d1M\2>l1n3?n>5:Hh1
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2Z1Q?l;8I45Ec1:C4H3122_9o6_
3a2Ch2_152Q2c1121057n2313<X61Y1MR4T226O2^4Y5T12V1J93R1i:T3d32Q202^1]18=KY44S1211986ET1NQ1P10a1E2
53T14T1>=_11f1C\1239T2R1bV1i7Hk1P22l4SGk8iEo<[6WR1\V1\:Q9Z;0RNh6=Q;7g5[1S4TS1Dk1P2fP1d4kDg1h2P9c
X1f?b2h1e^1P3h5TNS<QP1_5j85l1nNS:kl2]k2;l1P380:hMe614SR3f\4Q5l1i1U1DMh4n3?n>5:a264f1404^1:6:406X
1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239YS1=m1i1n9
[G^2c3iF2ie2_1l5fC\53m1cU1[Y24m1_@SE[Y2?n1W30T?a5Y6U5b414ii2WGk?Q<bODn1W3009i>a5Y6U5b4121ii2QQ1j
1X@ci201;n1W3U?k;h914gi200kN8o1e>Q2`FC1PHY`1a5P2f103W10B2W33[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1
k2U3\5S1j<n5\@^9dAh8P3_2c19l2i4S10:P128^2778:65X1:L839U8Z1361;2;14;3523433F123;236286757?d140491
27;017;N50C?25A7414200111210D13AB:49S15ES7U1b:c2T;=d905Y13d1351222_16158J126m8Y=eEb3P2g13W1C2P3m
3]5c5`1f2W1Og5a==f1a5n;k=_S2k5a3l8Z1<:?14E2343J4346234123;757?d1404947;017;T10S125A7417001112000
D13_14]15`4^4V=>S;c8P105`2A91222f115S1126m[1P4P2g13W1C2P3NT1W7V5<`1f2W1Og5]2k:Ef1`Ak=kI^MZ7i4]9P
6k2Z1:1:0766;352343J123462321123;7=g1:1404947;017;L162K425A7417001112000D13AR1Y2f>:^6\3g7=k9`2A3
51222_1615S119Z1aDPFLP2k1P1DP5d74V6g4On4^GT4m104^>e3m6jd1R<[4`:_3_W13i[1`?AP2k1[>c5_5Oid1Y;lY1g?
m@S49[<T3^7VP19Q2[3m1Q[2XT1eZ13Ri1U<7Q2[`2nY1oT13Ri1U<:Q2[`2XT1VE^E3R5oc1fFnR11Q27Q2[`2b4S@a?eZ1
ig1>R2P5XIRS1b:[=T78j@2aL\F]P214R2P5nV2[=Q1R2i1OU1Z61VR1h85TCW3l1X7g1]2[1^3V8mCeEc7SY11Ee@U1[2g5
_1W5[3[2hb13R2o[2g_12R2o[29S2G[Cbf1h@_IRd1\T3X81S24S2h2dX1W33S2_W6__1]2T2U1<40W18]3[3[11l=A1U8Q7
QM12Cf1l5010k[1R>X1DH1P4P6_1o23k1A:`;i1e1k1C13:]4R1`1A034`1R2d7Y9Mo5l6m9d2D13>42Ih2A:oMi<2T4FT2U
1Ao4fBk?QM12Wd1X;i2X1aT1R8gR1m9PU1Ei=2T4U1U2Q1D2n4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3b3hR1o6h3A0]L
m7_:JD1U22U2d5>V2i<Q45mO4k`1S;YQ3RV1\@f2i;_65V2i<W4bb5YQ27V2i<W4dh3mi1^d2k14V2QA1mV8@W2T5TDdQ1a2
bS1SY1P`1jAU;PHk5Q4S9l:V74W2\j2U=`T32W2Yk81W2?X2X40Q4d;k;]6``3Sl2QGJ18l4\6LX2X40f?fQ4UCRZ1SFR6d3
2_58^6f3Z2\2Z2J18l41K^560c48X2PDnB_[3[4UQ2^U1RL7Y2n\2hW2Vk1\3i?15Y2n\2oR4\3i?<Y2l20iT114oT1hW2Vk
1jA[118Y2l20iT114oT1[U54Y2n\2Vf419Z2V?l[1S9fj2d3i30Zm1;Z2V?QCZ1Y3hLWk2`3m30Zm1;[2j2XQ1a314`i1h>Y
5e`1`77[2j2jT114`i1hT2?\2`2dMlAoN`K\>>d]1=dLl1P3^6oB>\2R3RMFUAoN`KM^=>gZ2l1P3^I7\2UP1lAoN\Z1TY3X
:8\2Rb1oN^Lm=gZ2[Z1RU1R1]2h1JV6o?`Y2]c1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:6]2WR33]@SNg\29^2c2j
T2Z8aX11bi3]:fE5^2^W2Z8aX119^2]1PV2Z8aX11_AW:hW2i1^2_4o1m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g
3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_26_2f1a^3i9X9Wn28_2eR1b]2i9G`8Q3Uk23_2X`3i9=`2VLS
BU5US12m2ee3k@o1g<>XD5`2e1`JSBUQ65`2Xf2hNU]36Aa2i4XG0[l1\Ee2U9I81A^]10SZ1[a1]F=a2RL0[l1\Ee2U9I81
h[2\<iW26a2R=o>0[l1\c3=a2RL0gb1U4]5\Ee2U9I8j[2oP2;b2bHU7PBQV1`<Y;X2hi2^Edi1=b2`AQ7U7PBQV1jGX2i3^
BT1ZR2^E:b2mY22j=b1m:Y;R6cCig2=c2Rg1YNm4U7bEo2l;B3Qi30l6Ac2]d1cP2m13o2P1j3Dm2b:cb30Z4P1b;12c2oR8
1d23d23iZ32d233d2VV3k23d23hY32d2RY32d2\c72d2^P72d2`W34d23\W3h12e2^b71e24e2WV3o273e2b4Y]73e2_Y3;2
e222e2kY36e2WV3W3l^4Z>^>=f2P6Ym2@l3nT1a3co1UY1]3g2fAf46f2hW3nT1a3co1RQ2<f2P6fIcZ3[2YJn1dNgOg]1EQ
42f2ll76f2d4TT31Z2R^32f2PZ75g2aa1XJ1]j3>g2aa1S2S5Z155YA1R1]c2kP1l2S2e5g2Nj1Mh4n3?e7X75:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6
o6S2[1k1ECh2_152Q2e121057n2313<X61Y1Mo2M4T226O2^4Y5T12V1J93l;T3d32Q202l28=6DY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239d3S2o6g2T11Cd100h2U2b92442?2_11>FY220?[27c2o240412312@3;63?140411_14801CB1
5ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>P=T16W9R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><
4221@Q19o4m4CBa2R5MDd57Oe4h33L11\1D1B;B534@c107D`1S7T3W4o22\128Q111Y3Q2AB<>:81436NQ1R22=N3;d8c1N
7@@9136Z1d80a5J]8X61U3:R9n1I_211:g2o1`2XX2\g3>Y:7bR1]FMg2S2L]:<Tl1`3\M]2R3TR1UAeKa3d3T5U2a3U6`:\
3R2c=m26l53i7n>i1g23Q23P22R4^Z1m?UKa=[Q1n3^4UK2V1cH7gR17BET2@>a14[4k1AY20b2^1IZ2G@16@d:@416Q1859
23351^1@g2JT1aG]c1mNhQ14Zf1>U8S27d3a5aR2P5g2Nj1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T
12V1J93l;T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W6g2NH<6=2JHo3n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H3
15_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E
9JNQ1P1AP1E253Y1T1>=_1152]1C\1239c=g;Eg2N`;Zo11WDWZ1R5e121057m5a2T1Z_1\IbDn<a4g2j1JI3f2k;47?2a1>
P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;
29>b11d1]2U1><451@Y;CBa2R5_7Oe4Z6Y1T1Ic107Db2e5;T3Z7\1]111m5i181436NQ1R22\13;lV1X2W31U3:Q;I_211g
2Bg2Nl1c9e^3YDe121057e3j>SZ1m4i2o=i5g23Jj123F3En3n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y
5T12V1J93l;T3a2R12Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\95?Jf89C[4T8l3Z11j3n<42V5g
2<Aj1Mh4n3?U5h95:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45E
n1C4H315_9d5=0K_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202`2;8=KY44S1211986E
T1NQ1P1b1E253Y1T1>=_11f1C\1239?g2UB]2B_5T7Z1Y3UU1[?SF^D]:mk2^K4g2U2DPm37g21cW334V192g2_Y34g2g[2R
T2nW47g2P3^T5d4[f2Z7T36g2T2bY2k8lT5_@R1g2U23V6TS3iY1UK2V1ck17BET2@>a14[4n3Y916@d:@416Q1859:h7g2N
\1=M>o1Y2c3:?U6h85:a264f1404BK:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S1
5V1037<:0@?U2IJa12521E0T23DW1aN8I45EV1GC4H315_9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1MR
4T2241I52^4918m1f2T12V1J93n2m8T3d322n102J:f18396D@m1j14S12119526@49JH5Q1P15730OE25361C<T1>=_1152
]1C\1239dU1h6S8_2]1g2NU1GOc4n3T7Z6jW1e236cZ2e121057X<bV1In5]1_2o36e4o3Z5a2;mI]6c516^11Z1W1:S;4Og
2Y2V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:2h2UY38h2ef12dHFPIc1TW11h23h2\W3h13h2UY3c12h2[W33h2
ZW304h2\W3h1c12h2\W35h2UY3c1S9lS32h2jg62h2hY39h24Q4l7[GW3PS2\g3]_16h2V4l7[GW3kY72h2dn73h2nX3I3h2
aY363h2\W3[23h2\^2oH4h2hZ30m_23h2iZ3m_25h2[1]Y3[h1aG2h2iZ34h2^V3Z4iX42h2nX3n1h2o3U2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_22h2^V32h2Yc7@h
2Bj1QKo4T2c214jQ1]P1[Cm7TY2T>]X18h2Bj1jT114bm2Vc24h26]^5h32h268h2J[3l7[GW3VR2dW57h2J[3l7[GW3kY73
h2\W3a16h2JQMaY2_1j;2h2Jo1h2o30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h
3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_22h2ci33h2mY3K2h2RV34h2jW3a1[1]2i2R12n2o1m5mE]1\3d2m1:=V3Q>b8a125
21E0WM]1234`168o4WF_2g3S10023[5A1=c1_@Q518BZ1Ic8A0Q1Z37n=o3l4FJR2^274Y21CU:S1Y6ZLh6S8_2o1i2n3U2m
5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n
1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g3S10023[5A?c1_@Q518m1]9W5n=l8FJR2^274Y21Cn]1h6
S8_2S2i2c2_10o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1?o4WBo3_2g3S10023[5A148c1_@Q518m1]9VCl8FJR2^27
4Y21CYBdKh6S8_2n1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR
4i4FJR2k5o1Y9dR1h6S8_2S2i27f30T2m5V7f>]1P4P2m1:=V391Q1VEa12521E0lN4g1X5WF_2g3S10023[5<4?c1YE718B
Z1h3[1o2X1SBR1R4i4FJR2k5o1Y9dR1h6S8_2Ji2=0e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1o1i2n30T2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2f2i2P1m
2U2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5<4?c1YE7180AZ1h34V1d2:X1Q11V101<6a
1197n=R4i4FJR2k5o1Y9Z<a=g8h6S8_2a1i2=f5@kJ1T2R3d2m1:T1_2^?d4`2a12521FlN401]1E31200^GU4LlMWA`3T19
a4dAg9l@X4e4R6[H_2i2P1R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0[2SG\5401]1E8`4WF_2g3S10023[5A68c1_@Q518m
1]9Z2Fa116107?^=l8FJR27V274H`11CVU1g8h6S8_2S2i2n30T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3
S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9U9^Ih6S8_2Q2i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3
401m6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2R3i2R12n2o1m5d33e>^3AK\3d2m1:=V
3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2g3S10023[5A?c1_@Q5180AN;o10`4k2A0G_1h119a:d3l8FJR2^274
Y21CT6P4S1IY<`Eh6S8_2W2i2R12n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN340o6mAY4_2g3S10023[5A68c1_@Q518BZ
1o1]7A0JW3`>l8FJR2^274Y21CY;b7QKh6S8_2Ji2R12aV3401]1K2oP2X5Q60@c19a1197?UQ1P:RIW1^2i2=D2h2U2@\5^
E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1IU2X1A0\4V>R4i4FJR2U5Eo1Y
9dR1h6S8_2Q2i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34`1_5WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1o4V>R
4i4FJR2k5o1Y9dR1h6S8_2n3i24M2M;c10o1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5
c1N_2<Z3S10023[5A?c1l=b2:@3Q4180AZ13En2`2S3A0@2=P3n2;U;o3R4IFJZ13C^2154>j11C9R1l9JX550:2@g14`4d6
W>h6>;_2h4_20h3i24n1;c10o1R2j3mE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<B
g2S10023[5A?c1[5e2j5b2:@3LT318m1h3d5]16o5;U;<b3R4IFJX113C^2154>j11C9R1g:^50:2@b19`4lDh6>;_2h4_20
Z2i2f1]2o1m5mE]1\3d26f1:==h2Q>b8a12521E0ZFa840o6WF_2g3S10023[5A?c1_@Ki2EE18m1]9^1gAl8?6JR2^274Y2
1C[3o@g1U7[<X4h6f4@k2_2^1i2=D2n4@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>ElX1Ah5[3c1A0@W11`R13k;U9W4
]9X1i2=0C2n4@kJ1T2R3\1W1m1:T1_2nDe1a12521FhN34XI:<\7QR1h:A0[T1o;U9e=l1i2T4o1m5mE]1\3d2m1:=V3Q>b8
a12521E0lN40o6WBo3_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYCdJh6S8_2g2i2R12MD[1o1m5]E?]1\3\1W1
m1:=V3o1i6l2Z2b8a12521E0VAe=42N>?o4WF_2g3S10023[5A1=c1_@Q518BZ1]9A0cBo3l4FJR2f1G154Y21CY;o6i6b2m
2X5P:h6[1n1h4_20\2i2=f3o1@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oBP36_2e1Q2S10023[5
A?c1_@Q518m1]9^?g3l8FJR2^274Y21Cn]1h6S8_2\2i2R12MP2o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64g18o4WF_2g3
S10023[5A?c1_@Q518BZ1]9A0n8d9o3l4FJR2^2154Y21CY;S6KZ<k6]8h6Z3h4_205i2gW340_1l1i2T4o1m5mE]1\3d2m1
:=V3Q>b8a12521E0hN34P7WF_2g3S10023[5A68c1_@Q518m1]9c1bAl8FJR2^274Y21Cn]1h6S8_2P2i2n30T2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_25i2bV2PQ1
34c2i2P112h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1In24V1d2:X1A0>X10E7
Y1;7n=R4i4FJR2Q2i3o1i7;S1ZJY8h6S8_2Q2i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?
c1YE718BZ1h3[1o2X1c41`>R4i4FJR2k5o1Y9dR1h6S8_2P2i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2g
3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0h
N34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2P2i2n3U2m5mE]1P4P2m1:=V391Q1V
Ea12521E0hN34P7WF_2g3S10023[5<4?c1YE3318BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2_2i2=BS3o1@\5^E1<]19
R3d2m1:=F_2Q>b8a12521E0hN34a2^4oB6P3_2g3S10023[5A?c1P@>Q518m1]9S1V108E31[11W>l8FJR2Q2<74Y21Cn]1h
6S8_2_2i2B`30o1m5mE]1\3d2m1:=R1S2Q>P2h5Ha12521E0lN4Y25`4WF_2g3S10023[5A?c1R:4W6OQ418m1]9g6^<o7LF
JR2^274Y21Cd6[?04g63W1c4o:h6k3c3C_2i2i2P112Z1b10o1m5mE]1\3d2@Y110:=Af1MQ>l6e1a12521E0hN34\22`4WF
_2g3S10023[5A?c1W>W2Q518B4U1]9A0@V1:4b1L:`=l8FJR2^274Y21CY;S;^7Q@h6JX7]11OV3i2P112Z1b10o1m5mE]1\
3d2@Y110:=Af1MQ>4]8a12521E0hN34\22`4WF_2g3S10023[5A?c1_3g40V5Gd1BQ518B12=9317Q34V6A0g1?b1L:`6o6l
8FJR2^274Y21CY;S;^7Q@h6Jd64>]11OT2i2`2b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0hN34\22`4WF_2g3S10023[
5A?c1_@Q518m1V3V6Z5k6o6l8FJR2^274Y21Cn]1h6S8_2_2i2Bm1b10o1^3202;k1mE]1\3d23NJ:=Af1MQ>b8a12521E0l
N4\22`4WF_2g3S10023[5A?c1P2V<W2Q518m1]9Z5k=l8FJR2^274Y21CPF0;V6YAh6S8_1OJi2Bm1h4`2;dLh2NU2f1Vi14
\22gh1d1U7d326ZR1aO0;V6U2i2P1R30o1m5mE]1\3d2m190=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5A?c1_@Q518m
1]9Z2:1103a1e>l8FJR2^274Y21Cn]1h6S8_2T2i2S40o1m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S
10023[5A?c1_@Q518m1]9j2f6d9l8FJR2^274Y21C^F_Gh6S8_2c2i2P1R30o1m5a1[D]1\3d2m1901;3R3d3\:b8a12521E
0lN4d1Gc4WF_2g3S10023[5A?[17_@Q518m1]9S1T1100071103a1Jj=R8I;:JR2^274Y21C^F_Gh6S8_2`2i2P1R30o1m5a
1[D]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d1[5WF_2g3S10023[5A?[17_@Q518m1]9S1T11271103a1e>R8I;:JR2^274
Y21C^F_Gh6S8_2Z4i2P112n2o1m5a1[D]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:lE_
2Oc23S10023n1\3A68[17g1;n2n27R46k3h2X218BZ1m5m1a1A0@R111271103[15Hf5U8T7M3E;:J^1CEh174_1I1Ce3\5K
K>4V7h3m<a:h6J?CQ3R3_24Z3i2P112n2o1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF_2g3S1002
3n1\3A68[17_:o5h2X218BZ1k7a1A0@R111271103[15Hl=R83E;:JR2Eh174Y21CR9g1>4o:_Gh6JU4R3_2V1i24c2dY1j3
7QT1A4c3HP>4G`9^Q1j;]L^E\1^21n3m3h43e;2\<f2Y3T1@X3o;10c2Ii24c2`OS:j3SR1l2^6n;4GXc2Z8`>_6`D2\<U7@
X?10c2Q4i2P112m20o1m5mE]1\3d2m1:;1V3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S10023[5A68c1S1b
9a56HX418A0N;R2j1V197B7k2A0@R132G8D6:618\5V3S3V2P5k3F5DR27d14<74Y21Cm5l3314S1S6o9]2P3]2Q1e5k3h6>
d3>`3_2m1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b2]4WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21C_
D\HQ1h6S8_28i2AkS2YS14b2jU4\H<i2\21hT1121THoW134S3n3i2R12m20o1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[
152521E0[1P3P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@m4318A0N;o10]3n3A0D22S>Y3:o3S3h1FJX1I^
274Y21C9j51X345314S1IY52R1e1S4k8n9e2h6>;i3^3]11O0Z2i2=0_3U2@\5^E1<]19R3CP2m1:=F_291Q1WBn2a12521E
0lN4P7WBGW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2T2i2=0e3o1@\5^E1<]19R3d2m1
:=F_2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@Q5180l1i7c1VCl8FJR2^274Y21Cn]1h6S8_2Q2i270e3U2m5mE]
1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_25i2gW
3401o1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o
1Y9dR1h6S8_2Q2i2n30T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR
4i4FJR2k5o1Y9dR1h6S8_2n1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34a2^4WF]21g3S10023[5A?c1_@m4318m1]9
VCl8FJR2^274Y21CY<dQ1h6S8_2Z2i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0Q=i?P2423OHI5P4WF_2g3AA0023[5A?Q1
AY5T1P:Q518m1]9VCl8FJR27V274Bf11CS4U@i?j9h6S8_28i2fU37h1423b2n1i2T4o1Y5CmE]1\3d2m1:=V3Q>b8a12521
E0lN46b2V4WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cc3V6ST1h6S8_2[2i2R12n2o1m5mE]1\3d2m1:=V3Q>
b8a12521E0_FAAT734P7WF_2\2W101F<0023[5A68c1_@Q518BZ1]9A0cB]4^4FJR2^274NZ11Cj2^8dR1h6S8_2e2i2R12n
2o1m5mE]1\3d2m1:=V3Q>b8a12521E0e6R6f9Aj74P7X:n;_2d301F<0023[5A68c1_@Q518BZ1]9A0cB]4^4FJR2^2721Y2
1Cj931X1o7775o?11j9h6JX7_2U2i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?52U14YE
718BZ1h34V1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2[2i2P112h2U2m5mE]1P4P2m1:=V3913MVEa12521E0lN40o6WF_2g3
S10023[5<4?8U14YE718BZ1h34V1o2X1A0g12l1k>R4i4FJR2k5o1Y9dR1h6S8_2\2i2P112h2U2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN40o6WF_2g3S10023[5<4?5X14YE718BZ1h34V15k1MX1A0g1k@R4i4FJR2k5o1Y9n=HlCh6S8_2S2i2P1m2U
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1YE718BZ1h34V1o2X1Z2k@R4i4FJR2k5o1Y9dR1h
6S8_2Z2i2R12n2o1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X4_2g3S10023[5A?c1_@Q518BZ1o10\7A0cBl8FJ
R2^274Y21CT6P4S1S=`Eh6S8_2X2i2S40o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11YM234Q1n5l4ZA_2g3S10023[5A?c
1_@Q518m1]9c1m=d3l8FJR27V274Y21CT61>g:`Lh6S8_2U2i2P1[1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0`G[74
P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2P2i2P1m2U2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2Z2i2=Bm2U2@\5^E1<]19R
3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE3318BZ1h3[1o2X1Z2k@R4i4FJR2U5Eo1Y9dR1h6S8_2
Mi2=BS5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\X1j;Z20bR1[2i2=0Am2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0
lN4P7oBW3_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2U5Eo1Y9dR1h6S8_2Y2i2P112Y1^1U2m5mE]1m2R1
P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1A0g101h@R4i4FJR2k5o1Y9dR1h6S8_2c2
i2=Bm2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1S1V10006I
1[11W>R4i4FJR2U5Eo1Y9dR1h6S8_2V2i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1
YE718BZ1h3[1o2X1S1V110\3[=R4i4FJR2k5o1Y9dR1h6S8_2S2i2=f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P
7oBW3_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6[1g6a1MS2i2=f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12
521E0hN34a2^4WBGW3_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2b2i2=e30o1@6U5^E1<]19R3d2m1
:=F_2Q>b8a12521E0lN4`1?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:Q4O18m1]9a9d9l8FJR2^274Y21CUIhDh6S84
Z2_2i2=0_3U2@\5Y9T<1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1YE718BZ1h3[1o
2X1a9d9R4i4FJR2U5Eo1Y9dR1h6S8_2Q1i2=f5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5TR1f<nT1l@n8Y2i2=0_
3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5E
o1Y9dR1h6S8_2o1i2`2b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2
^274Y21Cn]1h6S8_1OU2i2d2Y1U2m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1YE718B
Z1h3[1o2X1VCR4i4FJR2P5Jo1Y9dR1h6S8_2h2i2P112]1Z1U2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3
S10023[5<4?52U14YE718BZ1h34V15i2X1A0g1k@R4i4FJR2V1?g1\2o1Y9n=4C:h4m8j5h6JX7_2n2i2P112m20o1m5mE]1
\3d2m1:=V39g=b8a12521E0eN640Z1d5:lE_2g3S10023[5A6852U14R5\;Q518BZ1V7V2A0@V101K[1618n=l8FJR27NW17
4Y21CY;n=4C:h4f1V7j5h6S8_2i2i2P112m20o1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240H1Z2i3WF_2e31S100
23[5A?c1_@Q518BZ1]9A0g126Db11W>l8FJR2^2334;<`11Co8Y2n=4CT;g8h6S8_2n1i2P1S3o1m5mE]1\3d2m1:=V3Q>b8
a12521E0lN40o6WF_2g3S10023[5A148c1_@Q518m1]9Z2k@l8FJR2^274Y21Cn]1h6S8_2Q2i2:ES3o1m5h:T;]1\3d2m1:
=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@m4318m1]9Z2k@l8FJR2^274Y21Cn]1h6S8_2W2i2X1U1_10T2m5d;
X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<YE718BZ1h3[1;c2X1VCR4i4FJR2k5o1Y9dR1h6S8
_24i2gW34b2?i2\21hT1121XP24fS2@1V3j2Ab2i2R12h2U2m5mE]1P4P2m1:=V391Q1Y8l<a12521E0mAn<4\3c3WF_2g3S
10023[5<4?c1YE7180AZ13d34?Fd2:X1A0@W100\3[=m1T2i4FJR2k5o1Y9j9g@Q8h6S8_2P2i27f30T2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_28i2P1bV334\_2V10
T2i2P1S3o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2g3S10023[5A?c1_@Q518m1]9S1V126;k11W>l8FJR2^27
4Y21Cn]1h6S8_2R2i2P1m20T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1
Z2k@R4i4FJR2k5o1Y9dR1h6S8_2Y2i2=`30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<
4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2n1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_
2g3S10023[5A?c1_@Q518m1]9VC`6[2FJR2^274Y21Cn]1h6S8_2Q2i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0WM]123
4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Y1i2=0C2n4@kJ1T2R3d2m1:T1_2dFa125
21FhN34QI6GR3i3?SP1m1b4U6A0[T1o;Y8Mi2=0e5@kJ1T2R3d2m1:T1_2dFa12521FhN34PJl6TW1U6nT18i2cW334V1O09
k1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7WF_2g3S10023[5A68c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2
4i2cW334W1j20P24b1c4n\4UK2V1ck17BET2@>a14[4X=16@R416^1i4@416Q1859:T6Fj2K9c2b8go2WS1e121057dV2g;_
DkA16^1P;R3_5j2KP1I2J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2
\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KV2
24j14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[B`3S:Z616^1P;R3Y5j2K9`12J4c4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239YV1116^1
S>[5j2Kj12J4Co3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=Ko1Y24S1211986
ET1NQ1P14]1E253Y1T1>=_11f1C\1239c=gH16^1R;P38j2i3kZ6ik116^1S>U5j2K9><DMh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239[BgE4j
2Zm5]]2a<Q6j2K\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J
93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12399j2i3@Z^7iG16^1S>Y6j2K\1=Mh4
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f
53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93k9P2T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1L7>=_1152]1C\1239Zf1;j2Q2g1c\7gGY216^1f=<7j2i3eV816^1S>T1k
2U2a1d4n\4UK2V1ck17B<8T2@>a14[4X=16@R41Z1T5@416Q1859:P1k2U2V6hf1Uf2UK2V1ck17BET2@>a14[4X=16@d:@4
16Q1859:R2k2P24`100=04@^3bU4[7UK2V1bU10oE7B7=[1H@>a14W43k1T1J:V1=5V1Z53@16@h37116^1D_1V1]1@416Q1
859:JY5c1k2P24a1D@^3cChg1Uj1[7UK2V1bU1PF7=47=T2@>a14W43k3:d1\1a2h2D16@R41_6@416Q1859:Jj1k2U2b1@R
4c[11bS1em1UK2V1m]1e=7B7:2V1M@>T1<4a2Z1903Q2Ni7T1X116@R416IDT2d2@416Q1859:3Z2e3S1k2U2V6n\4UK2V1c
k17B7=T2@>a14[4]2Y:@16@o7d2@416Q1859:Dk2g30R^1T21Sd1]V3oS1k8m>168U1T2Z7MDP36k2g3hg7m>1U;l1k2U2a1
1=T4U9010Y:fe1_<f7R=W1QQ1UK2V1ck17BET2@>a14[4k1W1A@<H:W1>h2P316@R41j3R2A96416@@859:Y1k2U2c1=T4V9
SP2R:WGV1QQ1UK2V1ck17BET2@>a14[4S3T:16@R:2>@416Q1859::k2g3?4Y]7X;d4i81Z16k2W44mc6[I\G[1k2P24a1d4
PMWW1eX2UK2V1ck17BET2@>T1<4[4i5i6D16@R41R6<@416Q1859:3Z2R1k2P24V6n\4UK2V1ck17BET2@>a14[4c<D16@W:
<@416Q1859:i5k2J0T1A22J3CP4]2`1?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[
17<L?o2f53l1aN8I45EV1GC4H315_9o6U2Y1a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4Y5T12V1J93\2_9T3d
32Q202l28=Kj2^14S1211986ET1NQ1P1b1E2533U1T1>=_11f1C\1239a>iG1j2Og31n3?\6k2Jj13I3GB<l2n3?a3\;5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m1B38<S1Y5T12V1J93l;f1]1d32Q202l28=KY44S1211986ET1NQ1P1b1E2
53Y1L7>=_11f1C\1239\95V6S2;Z191MX1f2Z1\2S1<k2W51?Z3g31b1V24Li25X1<k2i3B`X4UR3b2b4[260o8X3P1k2P24
V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:\1k2P2d1010D>1\3U[1XHhQ1ek1^f1l>d1Y2ER3Z1\3>Y2Y1h2P14U
6O160KAFU2H\4g1BEo2CFk2P27\102N4^3XZ7EiDX1Y1KBEn2T6X1S3?Q1k2U2V2o3n\4UK2V1ck17BET2@>a14[4X=114@d
:@416Q1859:l1k2U29W1AR4i7i2j3c3@e1YG1bHZ?2k[1[=f;9U1_3^:2V1A2[C2_W17BB2T2@>a14[4P3W:16@R41_6@416
Q1859:^2DQ2k2JZ198`1R4n3d6iLkAT;hP1ZJm42Z2e121057e3b8S3^?2V1PD2Z5j1R6l4X2f1Z5a2\97BB2T2@>a14a2i1
X=16@d:@416Q1859:Y1k2P2f1D0Q1^8lS1T21`1QR1`9]<h;S^1BIVKT?W=l;U1W1h2R69V2NZ1o4@4h1Z61P7g2\1M\38k2
P2[20VY3XQ4h2oS1i5k2:IA94?Gh2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6
]1Q2h=0T2SI260:3M63=f536;Lf5T1G=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDd5X3B3X82V1b30Ld2j2T3a9M\1
28Q1d6<>J3]4=^1d8b8O51BET2@>T1<4V44k2I87l1CY1U2P1o116@_5T5@416Q1859:^2?_211T5k2f194F@h2U2b977B_1
1>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a129>b11d1]2
U1><4221@[6`3c2a2R5MDd5X<2V1b30Ld8_:\128Q1d6<>J3]4=^1d8b951BET2@>a14V44n3h2_3T2K16@S2Q31V40T1@41
6Q1859:n2_2114k2P2V^7QP12k2P2]1k2P24b1M;Y3n\4UK2V1ck17BET2@>>R14[4X=16@R416^1i4@416Q1859:Q31a258
Q1k2P24`2e3n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Ok2U2V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q185
9:P1k2U2V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:S36k2P2e2\o7UCP33k2P2Tm1[1k2JZ1V6n3oR4e121057e
3UK2V1Vb1\97BET2@>a14a2i1X=16@d:@416Q1859:S34k2bm2ff5o21k2e1k2P24V6f@Y7g:hR1l1j3S1911g9g4aCPN^9\
2`4h:2V1kBQP1e87BET2@>a14T46f1a;16@d:@416Q1859:n1T1k2?`14V6n\4UK2V1kZ1g@7BET2@>a14[4X=16<3d:@416
Q1859:[2R1k2?@O4V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:X1k2P24a1M1d3n\4UK2V1ck17BET2@>a14[4l9
[316@R41P6>@416Q1859:e6T1k2P24a1d4n\4UK2V1ck17BET2@>a14[4k5\716@R41_6@416Q1859:S1k2P24a2d3n\4UK2
V1fJlP17BET2@>a14[4k5\716@d:@416Q1859:Y1k2P24c1b4b]2[o1UK2V1[:Wa17BET2@>a14[4S6`3c316@o7d2@416J6
859:S3b3S1k2P24c1b4n\4UK2V1[:Wa17BET2@>a14[4X=16@d:@416Q1859:f6Q1k2U2V6f;iW2]i1UK2V1ck17BET2@>a1
4[4X=16@d:@416Q1859:T1k2P24V6n\4UK2V1ck17BET2@>a141_2i1W3P:16@d:@416Q1859:Y2S1k2P24>g5n\4UK2V1ck
17BET2@>a14a2i1W3P:16@d:@416Q1859:d1k2Q1N4Z3k2PHU?j]1TKP:fBUK2V1VE16]3S8W7f3X83U77BET2@>a14Z3P1W
3h3W616@d:@416Q1859:Y2R1k2P24V6kLR`3UK2V1ck17BET2@>a14[4W3P:16@d:@416Q1859:=k2P2[2Ec\7]1^>0Z@0n3
k355k2P2[2cX4eT3_1k2P24S22EY3n\4UK2V1ck17BET2@>a14[4Y1R7110f416@d:@4160P1859:g114:[35>k2K_33Z6UZ
4_1l5SI^P2k7c4bAS7T1k2:P1Df1Z?mP11PH0e1>_GW1n?]5g22l?ob1Y13n4h31k3aCP;\AT1c2Z61m5J0Gk2[1DRS1<bV1
0e1>_GW1TX1ob1Y13n4h31k3aCeZ1k12V1k2U2V6Y8Yl1c2kBZ?bNl4UK2V1ck17BET2@>a14[4c<D16@d:@416Q1859:U1k
2U2V6VD\`1\5R@Z?_S1UK2V1ck17BET2@>a14[4c<D16@d:@416Q1859:2k2ff67k2g3hg7m>1j5:Y1k2KY1V6]2Uc2of1:T
1l5SD2V1e3mg17BET2@>a14[4W3P:16@_6P3S1@416Q1859:Q1k2U2V6bh2[d1UK2V1ck17BET2@>a14[4X=16@`9S1@416Q
1859:S1k2U2V6]W1`U3UK2V1ck17BET2@>a14[4X=16@a7R3@416Q1859637Q1k2P24V6kS3RY1UK2V1ck17BET2@>a14[4X
=16@d:@416Q1859:?k2J`;_o1WP1WS13a121057\b2_D<k2J`;oR4e121057dV2g;9k2_[1Y2QR1Q4QY5:]F:V1k2U2g2^3j
5SW4UK2V1l:a1T_17BET2@>a14[4W:[2D16@o7d2@416Q1859:Q1k2U2g2^3n\4UK2V1ck17BET2@>a14[4c<D16@d:@416Q
1859:1k2X1k2U2a11b4n\4UK2V1ck17BET2@>a141Y4V4Q916@R41j3Hk1@416J6859:P1k2U2c1b4n\4UK2V1ck17BET2@>
a14[4X=16@d:@416Q1859:`2l2S1KDi2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y8Z5h2C:T6WGf5f7`=>Y421`1c2g33W3:
d6Q4B38gV15c5Q3X225nFm3c2f1d26k2j1B45G853n1@5:d:;HI9Y29l2S1K]h6fG_B]4[B2_5l2IU1DK1h4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U3[K8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C
\1239d:o1Nk4e1f1h4g3j38V5d79P6l2IU14?Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D:J<X17I
i5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;
T3d32Q202l28=K3f22[14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\97BET2@>a14[4]3Q37`616@d:@416Q1859:
j5l2IU14?Mh4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=K3U44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239\97BET2@>a14[4X=16@d:@416Q1859:X1l2o144Q6hN14n]3UK2V1\[1V@7BET2@>a14
[4[5l716@@S:69416Q1859:?l2I`;Qj2_6iAc@e121057\b26R5l2H0j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239c=^CU11l23l2ea7dD<l2I`
;oR4e121057\b2c=\1l2IZ1V6n3oR4e121057e3UK2V1cM2_D\97B<8T2@>a14[4X=16@d:@416Q1859:Y1l2IZ1V6n3oR4e
121057e3UK2V1Vb1\97BET2@>a14[4X=16@d:@416Q1859:=l2I`;b1\Q4e121057\b1oO4l2ea7dDi=Q5l2IT1EMe2R2n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>
=_11f1C\1239Z1l2IU14V6n3oR4e121057e3UK2V1Vb1\97BET2@>a14[4X=16@d:@416Q1859:T5l2H0j1Mh4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93V6e5T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11
f1C\1239Q:c@_6R1l2o14W2n3n\4UK2V1ck17BET2@>a14[4o<816@d:@416Q1859:V5l2IU1DMER4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2`2m1Y5T12V1J93l;T3d32Q202l2839KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239a
>i7l>c<@l2I`;oR4e121057RA[U1mKZ;9[@2m2G4m2GQj2d2Q1m2G[1V6n\4UK2V1ck17BET2@>a14[4h3_916@d:@416Q18
59:R1m2G[1V6n\4UK2V1ck17BET2@>a14[4h3a5m316@d:@416Q1859:5m2F0d_3U14m2F0d_33m2Gd_33m2GjZ35m2GQj2d
2mB7m2F0Z\2f=d2mB1m23m2Fod33m2Fe_3=m2S9j9d9U1do1ki1o1i1eZ12Wd1d32m2^m2Jm210n3l7[GW3i^1SX1R1W1Bg2
0[3Y1DV5n5md11Y5T>h4]_1Z22m2\e28m2FZ3l7[GW3de5Vd18m2Q4l7[GW3f^1mV4Vd18m2Q4l7[GW3k`4k2Sf27m2Q4l7[
GW3de5Vd1Fm2C?m2l7\8a2\<W3_V1\=1l2l1e@bR29V4ZFW<^2Vd19m25k3l7[GW3_V1\a1na42n2a\3On2>>P1DJR7l^2Q7
S6[P1Z1U>R4AaQ19PHn7PAS3m4?d1Y5^1h2g1W5j4[=3n2bL^a61n2En2c2f1Y6k7f:c=`8VJRCeM2Xn1l3S=X5P2]<aMa?]
;1o22o2RP2;o2L2\T1]h1[]2Z;0g_1ChB2o2ac33o2jZ2^U1Oo2Q2V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:3
o25VY4?o23R2dKU914Q\1c7^S1S8U<5fe116o2V2dKU9145o2V2jT1143o2kM\Z52o2kM2o2XX62o2iA2o2UD3o2U1XU63o2
UD03o2]c3Pe24o2]c3Pe2jX22o2]c33o2]c3km4P1o2Q2V6^T3_X1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:5o2Pa3
[]1QZ1h82o2Vf62o2^X63o2Pa3]g22o2Pa32o2f_33o2DiW62o2\12o2f[64o2c1\_3Xk23o2c1\_34o2c1mc3gf22o2c17o
2Gn9UZ4_1l5SI2o2`B3o2]a1bo12o2f@P2o2h30T2m5i4SA]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_22o2TDP2o2h30T2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_25o2c1^B1Wk3Q2o2h30T2m5W8e=]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023g2c2<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_26o2h>MYm1if3]14o
2h>MSd56o2l=KMSd5]12o2f?6o2c1R>f9bP1W[46o2f?f9bP1g8_R42o2Y]47o2o3l7[GW3de5Vd16o2o3l7[GW3kY73o2^X
612o2oT13o2oT1<2o2Y_43o2Q9Z\44o2QKcb1fW23o2`]604o2^4bFhd72o2^c33o2\b5RA2o2Xk33o2Xk3Y:3o2Xk3g;3o2
Td1SW23o21RX62o25R1o270m11e3@kJ1T2R3;121Q2m1:T1_2dFa12521F\@_>4o>P;Wd1nT1S2o2V2a10T2m5mE]1h3140P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Lo2510e5@k
J1T2R3d2m1:T1_2dFa12521FlN4o>P;Wd1nT1o1o2h30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2No270m1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJWd1nT1T2
o2V2a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1Q2MX1VCR4i4FJR2k5o
1Y9dR1h6S8_27o2S1R1jT114TT4X2o25LS11_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1YE718B6S1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_23o2138o20n3l7[GW3ZQ3`X4U1o2060e5@kJ1T2R3d2m1:T1_2dF
a12521FlN4PJS6j:9CTLU6nT1kIR6[H3W53o20jW42o2Vc34o25S`3l23o25aS5n1o2h3U2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_22o2SZ67o2S1R1S5fO14=o25LS1
1hT1121Xh2X2[Y1lN7o2V21hT11212o2Wb6P1o2Q1T1h11j7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3So19_4^Aj@^2Vd1<
o2V2h1l7[GW3@14T:`^1]`5]2o2V22^1U2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?
c1YE718BZ1h34V1o2X1VCR4i4FJR2k5o1Y9T=4:oDh6S8_27o2V2jT114T:`^1P2o2h30T2m5mE]1P4P2m1:=V391Q1b>c6a
12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1o2h3U2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1o@V2R4i4FJR2k5o1Y9dR1h6S8_22o2Y`38o2V21hT1
121PY23o2Y`3U52o2T42o2n_21o22o2^16o2^1j^3fFZMm\3P2o2^1Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_24o20]1\V46o20]1j^3W5YB5o2^1_Y2ZU1W53o2
`Z2]f24o2Uo1Z;]f26o2Uo10Y;=oe23o2`Z2\S24o2PW4]Q2ah12o2bU44o2QQ5^4l83o2_2an46o2QQ5]3M2l82o2QQ52o2
T`36o2d<1jP3b2Yk2P1o2Q2V6VW4g5UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:5o2bC0[o21;o2W43^1dY7c90b6lCS
7:5o2__7c90cQ13o2bi3kn22o2bU8U1o2Q2V6X`2W@]\1UK2V1ck17BET2@>a14[4^4T411`416@d:@416Q1859:2o2a]32o
2ij73o2fc3lS32o2cg63o2Y`3\32o2ae33o2TL13o2TLTd23o2TL]d23o2gKb^18o2gKkD^?c8[Z1PLWg12o2gK4o2TL1kY5
2o2VL7o25i1TJ1XR1lZ23o2e\2kV12o2e\27o2Td1Z:U>RQ1Z3]24o2Td1`HkV1<o25P21hT1121Z9k=Mk`18o2C[3l7[GW3
iY2QP57o2C[3l7[GW3kY72o2]a12o2k]12o2Z[14o2^2kX1^_56o2R2WY1TV6iO:@P3aLh7\2_1VD0P3nDZc1[@WZ12lLf>j
>8P3ZT1\2_1bo2cj12lL4P3gV1RQ3cg23P3jW4Vc29P3^Mja1Y9V_1kHl=iGXo13P3jW4bn12P3jW4P1P3P2V6bo3[=UK2V1
ck17BET2@>a14[4X=16@d:@416Q1859:Q1P3P2V6bo3[=UK2V1ZV1XE7BET2@>a14[4X=16@d:@416Q1859:P2P3g30T2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_23P3
jW4_S24P3jW4_S2`D3P3WP3bW13P3]1\V46P3]1LUc3YBV`28P3]1LUc3YBgK164P3]1\V4Vc28P3]2kX1]2V;k^2aV1[\16
P3Y[1]2V;k^2V`25P3Y[1]2V;k^2R2P3g30T2m5mE]1P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5<4?c1Y
E718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_29P3f`32i3VC]5h6og1];3P3jW4V`28P3g]3`2mAc5V<`?jo1h1P3m3o1
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2;[3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_27P3^a3[F`F3
hC_a17P3Z2S_3[F`F3XU2=P3Z2\[3`2U1ZAP5`F3[5Bi=_a13P3jW4Z^24P3c^2fQ1_G4P3mZ2e3Vi15P3mZ2iR1RJgK3P3j
W4Yd24P3mZ2ll1XJP1P3P2V6bo3[=UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1P3P2V6bo3[=i;[?2V1ck17BET2@>
a14[4X=16@d:@416Q1859:4P3mZ2ll1UI;P3XBcT1a50YY2P2o8mBg\2aZ15P3U1d=]3ae39P3j>]3hd3H\1b70WA6P3XBjX
1UL``1V]43P3mg3l?8P3U2jT114bP3]Z1[Q36P3U2jT114bP3>P3U21hT1121X^2YBcLMk<`n1^P18P3U2jT114bP3WLnf14
P3lc3mCRI3P3jW4RI6P3X`3c3mCRI_W15P3kBnd3lm127P3kBY\1dX2PLkQ124P3]1j^3aG4P3]1\V4PL3P3`e3YB5P3c`3l
4YBV`25P3\a1_n1`3\D3P3\a1]f24P3\a1PR2\DP2P3g3U2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S10023
[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2?P3]2RT1dZ1fNh4TCDb:N\^12i3e5VH;P3Ua2]OQ4TCW;N\^
12_EPi16P3c_2a1V4XOTC8P3SR1hDQQ1mGmGaS1o28P3Z2hOY5P1__1mGmG>P3Z2hOY5``1mF1kHXJg1>Q7lR2[4:P3K2gn2
SX1ZS1h5a50[`13P3mZ2ll13P3:_W44P3:_W4V`2S1P3602b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9CcE^1Q5U6P5
mOU2P3K2h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1YE718BZ1h34V1Q2MX1A0cBR4i4FJR
2k5o1Y9dR1h6S8_29P3eR4_12Y1W2c10^:4P3jW4S<RT2Q1P360e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9C:iKU6S
Dj@6P3]2^]3mGV<fV25P3^2T^3VGV<3P3jW4V<;P3n3l7[GW3ZQ3T6l4Vh1PAVd17P3n3l7[GW3ZQ3`X43P3jW4dM4P3Z2_U
4dM8P3Z2_U4PL`12o7h44P3jW4aM0CP3P1Y3_Bf5e6bT3XKi2Y4T1S1_1W489n;jS2S43P3Z2_U4<P3Z2TR1ZS3oLAo5f64_
<lc1dD8P3jW4WLY10C\:k34P3jW4UI^43P3jW4UIo4P3Ej1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T
12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12394P3jW4aMf<4P3PQ4i6aM2Q30P2Q30e3
0T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8
_2o1Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y
9dR1h6S8_21Q3Q2Q30Z2Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1V
CR4i4FJR2k5o1Y9dR1h6S8_2Z2Q350_30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c
1YE718BZ1h3[1o2X1d1aAR4i4FJR2U5Eo1Y9dR1h6S8_2o1Q3f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3
S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2JQ350e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1n
T1Z2Q350g1g10T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR
4i4FJR2U5Eo1Y9dR1h6S8_23Q30Wj32Q3n1Q2Q3f30T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7i@]5_2g3S10023[5<
4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2S2Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7n7j8\2P
3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1i6_2dR1h6S8_2o1Q30e3U2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2JQ331f5@kJ1T2R3d2m1:T1_2dFa
12521FlN4PJWd1nT17Q3T21hT1121c2Q3313FS11_1U2@\5^E1<]19S2N;1210P2m1:=F_291Q1VEa12521E0lN4P7i@U2W3
_2g3S10023[5<4?c1YE718B6S1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2IQ35f5@kJ1T2R3d2m1:T1_2dFa12521FlN4P
JWd1nT1X2Q350_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1V
CR4i4FJR2U5Eo1Y9dR1h6S8_2P2Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7Y>m7_2g3S10023[5<4?c1YE718B
Z1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_22Q3`i33Q3SR1mT5Y2Q350_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0
lN4P7oBW3_2g3S10023[5<4=1c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2`1Q33102j11e3@kJ1T2R3;121Q2
m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>oFT5a4c1nT1ZV1KQ3040e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT13
Q30UX6P2Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR
2k5o1Y9dR1h6S8_2Y2Q35h1g10T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718B
Z1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2_2Q35`35o1@\5^E1<]19R3CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2
g3S10023[5<4?c1_@i4718BZ1h3[1o2X1VCR4i4FJR2^274Y21Co1Y9dR1h6S8_22Q3ZY4[2Q353j11e1o1@\5^E1<>N9S2N
;121Q2m1:=F_2Q>b8a12521E0lN4P7m@Q2W3_2l1j1S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2g1Q3l3o
1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2R2Q32c30T2m
5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7lBZ3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8
_2NQ350e5@U2Z1ZG1T2R3d2m1:T1_2dFa12521FlN4jGU26Pd1nT1P2Q35f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0l
N4P7oBW3_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2P2Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9Y8ZJh6S8_22Q3bX4Y2Q350_30T2@\5^E1<]19R
3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2Z2Q
350_30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJ
R2U5Eo1Y9dR1h6S8_22Q3iP89Q3e7ga3i2W3C\5a3ANQ35f5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7j\1nT1Q2
Q30e30T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9
dR1h6S8_2o1R3e30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJ
R2k5o1Y9dR1h6S8_21R3e6S3B\184Mh4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1aN8I45En1C4H315_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n231
3<X61Y1Mm34T2241O2^4Y5T12V1J93_8\3T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1T1>2:_1152]1C
\1239Z2S37j15]3\Fl87B021111;42114P12f4`4g6i1NDh1JEF<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2k;
93U1dDo2n6h5X2Q9ZHXF5S3Yn3gDE<o4S3Bj1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12394S3Yn3YV4QFKS3Wh1i=2H2S1124BWe1V35R4Kn1J
h3oU1aMa6g4Y;RDQ9V>3S3ml2[Q13S3Yn32ES36a5bR1853d<31T1020i@[f11X:\3iY1VP34S3Yn31d4]1S3X2jIl87B021
111;42Y12f4`4i<\1<i1\]1m>33d3<<0IZ1UFd84W>93jEo2n6h5X2Q9X1S3l3SQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42
U2g7gF:eT1o2b1T3b1Cc2T3G`1Y114`7hEdFT1S3l3SQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:aQ12P3o2Z6Cc2T3X
2[14`7hEdF9S36a5bR1me21_g1dBa]22S3Yn34S3V]3RAo>P1S3l3SQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:eT1o2
Z6Ch5X2`1`7hEdF4S3Yn3V7dZ3Q1S3l3SQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42OU1g7gF:eT1o2Z6Ch5X2`1`7hEdFES36a
5bR1aOb:h[12V4<H7X2Y2l1`X1h2`2QGb?Pg1_6S3B\184Mh4n3?U6h85:a264f1404^1:6:406S142B0200111;21226017
1B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2CCT2_1528h1e1
210524n2313<X61Y1Mm34f1=241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1T1>=
_1152]1C\1239WA`1S36S2[31[1[3j;_3]79g6T9VEi6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=dE2^5P40i>b4]=R83JZ6
:a[15S3Wh1QV2d5Uh2`5S3BNKMh4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`
3J5[17<\1o2f53l1^6W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T226O2^4Y5T12V1
J93l;j1Y1d32Q202JQ28=KY44S1211986ET1NQ13Lb1E253Y1T1>=_11f13?N392394T3k1S\2_c1:T3Ua3f?V3m3W1T?I7V
o36T3a6mj3m3S4^[39T3_72kAd<hL[f27W12T3_Q4P1T322a51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3\`1nT1Wk1P
2T3k1m1o1m5^E>]1\3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:Q518m1]9VCl8FJR2^274Y21C
n]1h6S8_2>T3`8a7R6nU3m3KW3eB^1T1W1^4[g24T3[F4d_62T3lV22T3aY41T33T3be1l[2Z2T3G2V1a1U2m5mE]1h3140P
2m1:=V391Q1VEa12521E0lN4P7WF_2V2`1S10023[5<4?c1YE718BZ1h3[1Q2MX1A0cBR4i4FJR2k5o1Y7[1CdR1h6S8_23T
3_Q4Q83T3Z_2hP45T3Sn3[3m3S4MT32f5@kJ1T2R3d2m1:T1_2dFa12521FlN4ZIB2j3aT1j;nT13T3_Q4m38T3W4UGoT3=0
`4k^3W7T3A51T1=Mh4n3?U5Oh85:a264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5
OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6o7V@8I45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1]17210524n2313<X61Y1
Mm34h1;241O2J;W3Y5T12V1J93l3^5>J<Ij1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AP1E253Y1T1>=_1152]1C
\1239R4e7b9Q41U33U3g914U3UX3YGf93U3[m3j;3U3VY4fP22U3aU8KU31f5@kJ1T2R3d2m1:T1_2dFa12521FlN4kAT8d7
b\1nT1P2U3P21e1o1m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^27
4Y21Cn]1h6S8_2:U35FS11hT1121mS45U3P2jT114Q1U3102j11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJWd1nT14U
3j1Ua3UF2U3VY44U3g91\o3:U3P21]JZ:121YX1U]1LU310e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXACZR1nT1JU310e5
@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1P1U310m11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJWd1nT1MU3102J
g4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7b\1nT15U3V^3R7V1eBNU313d1m3@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2X
7;b\1nT1R1U310g151e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>Wd1nT1Y2U35j11_10T2m5mE]1h31210P2m1:=V3
91Q1VEa12521E0lN4P7i@X2T3Ma1g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2^1U3102FS11e
3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4jGU22R4R=CaG6d6KP3SD`>Y26U3nK1h7_JQe1S1U310m11e3@kJ1T2R3;121Q
2m1:T1_2dFa12521FlN4jGU2X5[2b\1nT1[2U3102Fe2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S
10023[5<4?c1YE718B6S1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2o1U3g1P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
i@]5_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21<6lHnBR2X401\2S8_25U3Pc3Z<^CC3V3kn32Q4V3P109NE0e>47
?2a1>P320b28P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31P4V3P109NE0e>47
?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d
1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31o3V3P109d10e>47?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1
]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31T6V3P1:d11h2U2b92
47?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2
60:3<4;630<<2k4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDd57Oe4Z6Y1T1Ic107Di2j5T3Y13
n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDY<W31U3:Q;I_211h5V3P1:d11h2U2b9247?2_11>FY220?[27c2o240412
312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDa
?1U3:Q;I_211m3V3P1:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;
h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS1
1U3:Q;Y31Y6V3P1:NE1h2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T
9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDd
57Oe4Z6Y1T1Ic107Db26_1Z4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8c4b?a?1U3:Q;I_211_6V3P1:NE1h2
U2b92442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2
]30e1>U>6R9W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1k3CBa2R5MDd57Oe4Z6Y1T1Ic10
7D]246_1Z4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8c4b?a?1U3:Q;I_211l8V3G809NE00h2116:_1b92442
3642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3
V1W2]30e1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1;226>b11d18T2U1><4221@Q608`3\1C
Ba2W4JMDd57Oe156`118FV1e2L11EFD1;6;B534@W1027006D393d1646_1S2V2]2FY13n4M\128Q111i3S2B<>:81436NQ1
R22=N3018d8m1L4X136Z1W>m1_8h3Z11NV2:U1k9IP1^111P8V3[161EE1h2;e13b9247?2_11>FY220?[27c2o240412312
783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1Ig3:N129600R4]26e4P
5C;2230:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2a4@MD<m3Y17Oi16B386]1Z6I
?T1Ic107D]241d13?<Y3T3b5:<1MFE28Q111m5B<>:814363JQ1R22=N3;b81f4U>H@k1T8<W2R2H1c1a1:Q;I_211DV3P10
fZ20e1>_GW1TH2l?ob1Y13n4h31k3aCT1W30IS11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ`W1^1>b4U6nT1LW3e1P
4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7b\1nT1a\1IW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1KW30g1m3@
kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>Wd1nT1W2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3
S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2d2W33@2V11e1o1@\5^E1<]19R3;121Q2m1:=F_2X:
h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@Q518B6S1]9A0cBl8FJR2^274Y21Cd:DY=ZEh6S8_2[3W3D2m20
o1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7h3l=A:<2T3_2T1?R2S10023[5A148c1_@c16S32183>N;
_2m6A09=T7T2a8l8FJR27^1G74Y21CY;l4n8R6^42e1P2\6h6l23R54Z2V1W30C2n4@kJ1T2R3d2m1:T1_2dFa12521FlN4P
Jl6oQ1Ah5V1T2c1A0]4mOo;ZJc2W3D2m20o1@\5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW3_2g3S10023[5
A?5]1_@Q518BZ1W3U6A0cBl8FJR27V274H`11Ci9_1o6]A2e13Y8h6S8_2a1W33@2V11e3@kJ15Z1CR3;121Q2m1:T1_2`DS
2a12521FlGo64cB\7R3i3cP1^1>Nc3U6A0[T1g;7[2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0QGj74P7WBGW
3_2T1`21S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2X2W30_30T2@\5^E1<]19R3CP2m1:=F_29
1Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2V2W3`3U2@\5^E1<
]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_
2_2W302FS11_1U2@\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X
1VCR4i4FJR2U5Eo1Y9dR1h6S8_2m1W3010@2V11c31@kJ1T2R3;121V1Jm1:T1_2dFa12521FlN4^FBX1e1R3i3E[99CcE^1
>NV2\1U1l3R1A0]4mOg;7]HiFT1W302j11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3]T1`6U6nT1U2W3f3o1@`3
k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023[5A?c1_@Q518m1]9VCl8FJR2^274W1Q11CQKd=W5h6
S8_2U1W3D2n4@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2T8[Om1h:A0[T1o;P1W3D2n4@kJ1T2R3d2m1:T1_2dFa
12521FlN4jGU2^Y1h:A0[T1e2Y9S2W3n1g1o1@\5^E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?
c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2P2W3f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S1002
3[5A?c1_@Q518m1]9VCl8FJR2^274Y21CZCcJh6S8_2LW30e5@kJ1T2R3d2m1:T1_2P8c>a12521FlN4PJ`W1`6U6nT1X3W3
D23R12c10o1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7mF64R4m2m?Q3W3_2g3S10023=m4A148c1Am?Q
518B6S1_2m6A0Q:a8W4_3T1FJR2\21334Fb11Cn91X1cHP:h6S8_2^1W302@2V11e3@VFd41T2R3;121Q2m1:T1_2dFa1252
1FlN4nGQ2R3[V16[4U6A0[T1_:;S1ZJW1W30C2n4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3[V1b4\2h3A0[T1o;Z<R<2e1
3R1W302j11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJR3nZ1U6nT1R1W302j11e3@kJ1T2R3;121Q2m1:T1_2dFa1252
1FlN4PJ]7cV1U6nT1KW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6j]1U6nT1h2W30C2m20o1@`3k1^E1<]19R3d2m1:=F
_2Q>b8a12521E0e;V<o64P7oB6P3_2T1b2S10023[5A391A52H_@Q4O183>N;W3U6A0cBl8FJR2^274Y21C_3a77lIg8h6S8
_2_1W33Jg4@kJ1T2R3d2m1:T1_2Y7Z?a12521FlN4DYGQ2i5T;9CUCZ3A]1V2\1U6aE\?g;S>R6X8R@3W5Q1W302@9g4@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJn@McEf<nT1]T12MW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CTLU6nT1OW302@Q
5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>j8U2Wd1nT1YI]2NW30e5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6Z]1nT1YI
]2P2W3f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21C
n]1h6S8_2R2W30e3o1@\5n8_<1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@Q518m1]9VCl8FJ
R2^274Y21Cn]1h6S8_2NW30e5@]31[G1T2R3d2m1:T1_2dFa12521FlN4QIN6U7j\1nT1W1W30m1g3@]31kC2\31T2R3;14Q
2m1:T1_2dFa12521FlN4^Fk1FN6k2Y4j\1nT1T1W30m11e3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36Pd1nT1
JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7j\1nT1P1W33j1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6b\
1nT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7b\1nT1MW3n1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7b\1n
T1KW302b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1\Y1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>Wd1nT1V1
W33d15g3@jJ01`1CR3;14Q2m1:T1_2dFa12521Fn9mD4jGU2S3T4;b\1nT13KW302b5@kJ1T2R3d2m1:T1_2dFa12521FlN4
PJWd1aE\?IW33b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1X2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E
0lN4P7oBW3_2g3S10023[5<41=c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2V2W3f3o1@\5Q?\61<]19R3d2m1
:=F_2o3Q:b8a12521E0lN4P7\BB23P3_2g3S10023[5A1=c1_@Q518m1]9VCl8FJR2^274Y21Cd:YS1h6S8_2JW3f5@kJ1T2
R3d2m1:T1_2dFa12521FlN4PJl@ZS1nT1ZHX2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S
10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2W2W3`30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa1252
1E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2KW30e5@kJ1T2R3d2m1:T1_2dF
a12521FlN4PJ6k2Ta1nT1KW30T2`3@kJ1T2R3d2m1:T1_2dFa12521FlN4PJPb1V2nT1NW3l11g3@kJ1T2R3;14Q2m1:T1_2
dFa12521FlN4PJWd1nT1ko1MW3n1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd5b^1nT1X1W32a3o11@kJ19j1R3i1Jm1
:T1_2T>Q17U7a12521FlN4PHo1g1l3h=iP1A0UOU5Wk1P1W32a51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5b^1A0SOW5W
k1m2W3D2m20o1@\5^1oC1<]19R3d2m1:=F_2I_6g6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@Q4O18BN
;_2m6A09=T7f:l8FJR2Q2<74Y21CY;R?e3h<R3h6>;d3c3_2`2W3n11e1o1@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a125
21E0lN4P7i@U2W3_2g3S10023[5A?c1]=Q3Q518BZ1]9LYB]4^4FJR2^274Y21CV>gOh6S8_2W1W302@2V11e3@kJ1T2R3;1
21Q2m1:T1_2k4hAa12521FlN4PJ^Y1h:A0[T1o;R2W3f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R
2S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2LW3f5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2j\1n
T1OW33b5@kJ1T2R3d2m1:T1_2dFa12521FlN4D[IRU1Z3o1i9_8ZGS5R1W30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n
@aFl2c3U6nT1kI`1gFa;KW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ`W1`6U6nT1Tb1\2W30Am2U2@\5^E1<]19R3CP2m1
:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1\1Mo1k>R4i4FJR2U5Eo1Y9dR1h6S8_2HW3
f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1R1W33FS11e3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJ^Y1h:nT1LW
3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2d7b\1nT1>c7Q1W3n1e1Q2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]CR
Df<hOU5KW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6YW1f<a7\MIW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6Pd1nT1
IW3f5@`3ZG1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1Y2W3Bm20T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7o
BW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2U5Eo1Y9dR1h6S8_2R2W3f3o1@\5^E1<]19R3d2m1:=F_2g4Y
9Nc7a12521E0lN4P7oBW3_2g3S10023[5A?c1_@Q4O18m1]9VCl8FJR2^274Y21Cn]1h6S8_2S1W3e1P4@`3ZG1T2R3d2m1:
T1_2c71]<`2a125216?lN4V4^1ZDl6\NZ7b7nT1P1W3f5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2bKT?lNQ6LW3
3b5@kJ1T2R3d2m1:T1_2\@W6a125216?lN4YIFWd1nT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6Z]1nT1JW30e5@
kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6Pd1nT1JW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6Z]1nT1KW3f5@U2eH1T2
R3d2m1:T1_2dFa12521FlN4PJ^Ef3QKnT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;Wd1nT1JW3Ng4@kJ1T2R3d2m
1:T1_2dFa12521FlN4PJd7b\1nT1IW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7b\1nT1X2W30_3U2@\5^E1<]19R3CP2
m1:=F_291Q1VEa12521E0lN4P7i>U4W3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2Q1W30
Mg4@kJ1T2R3d2m1:T1_2dFa12521FlN4Q8h3o9o1U2d7b\1\Ma7eZ1Q2W3f3o1@\5i;d91<]19R3d2m1:=F_2Q>b8a12521E
0lN4P7oBW3_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8a1MJW3f5@TAf91T2R3d2m1:T1_2dFa12521Fn
Gm64PJWd1nT1JW3f5@kJ1T2R3d2m1:T1_2Y9j6_6a12521FlN4PJWd1nT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJX
AnR1nT1HW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1nT1LW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CZR1nT1
U1W30e5@j>1S1j:1T2R3d2m1:T1_2dFa12521FcKX34DeCf2W2Fd7b\1aCW2h8[6JW30e5@kJ1T2R3d2m1:T1_2dFa12521F
lN4PJWd1SDj@JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1kNR6JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1
i?nT1Q1W302b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7P2`79CTLU6nT1kIT2W30AS3o1@\5^E1<]19R3d2m1:=F_2Q>b8
a12521E0hN34P7oBW3_2g3S10023[5A?c1_@Q518m1]9Z2k@l8FJR2^274Y21CYBdKh6S8_2R2W30e3o1@\5^E1<]19R3d2m
1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A1=c1_@Q518m1]9VCl8FJR2^274]1K1Cn]1h6S8_2[2W30Am2U2@\5^E1
<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2Nl?R4i4FJR2U5Eo1Y9Z<YF
h6S8_2Z2W30Am2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z
2k@R4i4FJR2U5Eo1Y9dR1h6S8_2S1W33j11e3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2eY1a:nT1JW30e5@kJ1T
2R3d2m1:T1_2dFa12521FlN4nGQ2Wd1nT1W1W3KR100e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jEU4nCWF1Q6l3b8[LZ
V1KW30e5@kJ1T2R3d2m1:T1_2^:V9n2a12521FlN4PJWd1nT1]1W3DP1DO[2@kJ1T2R3d2m1:T1_2`F20a12521FlN4PJZ1Y
4c7^R1_4B[T1gCl:]9[AU2H9Ll25P1W3f5@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FlN4PJd5PW1a7Y1dS1hS1[2W30_30
T2@\5^E1<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U
5Eo1Y9dR1h6S8_2NW32a51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@[R1nT1Wk1T1W310a51@kJ1T2R3i1Jm1:T1_2dF
a12521FlN4PJg13o?[R1dO1W5>[K\OY2W3`30T2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a12521E0lN4P7oBW3\22g3S1002
3[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2U5Eo1Y9dR1h6S8_2JW3BS5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJWd1Z2cR1R
2W3BS3o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@Q518m1]9Z2k@l8FJR2^274Y21C
n]1h6S8_2LW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4X\1nT19Y30a5bR1Tl2n>[R1`JeU28Y30a5bR1Tl2Za1`J
eU28Y30a5bR1Tl2n>[R1VP3=Y30S2]3bR1jT2gFAm3\]1iT1a1ji19Y30a5bR1Tl2BZ3\]1VP37Y30a5bR1Tl2Za1VP3=Y30
a5bR1he2[6m3jU1[3\10g2VP3:Y30a5bR1he2[6BZ3\]1VP3:Y30a5bR1he2[6m3jU1a7VP3AY30a5bR1he2<Q4l1m3jU1Y1
Q2\10g2i4\k29Y30a5bR1he2[6m3\]1VP3;Y30a5bR1he2[6m3b6WOa7VP33Y3ZT4m39Y30a5bR1Tl2m3cZ1h2VP38Y30a5b
R1Tl2m3\]1VP32Y3ZT48Y30a5bR1fZ40g2VP36Y30a5bR1_]4VP31Y39Y30a5bR1_]1d^1m3\]1VP39Y30a5bR1Tl2j1R2\]
1VP3:Y30a5bR1Tl2BW1R2\]1VP34Y3ZT4j1R23Y3ZT4j1IY30S2]36[R1mj2131m?k?h4KQ37b2EQ2c3A=h`1Z>dP19Y30a5
bR1oj23c1g`1VP3=Y30a5BoQ1]j2A3o?[R1Va1b?\O7Y30a5bR1mU4a7VP37Y30a5bR1gl2g`1VP3:Y30a5bR1oj23c1dX1R
8VP35Y3Yc4:gQ2]98Y30a5bR1_Q30n[1VP39Y30a5bR1Yj2]2Z3\]1VP3?Y30a5jKg6e9e8k3cY1POb^1A0SO_P2:Y30a1B\
3bR1P63ZW4VP3U1Z3S2]36>118_Q1ao1^Fl41=0i4j:`50PC7k1\1Q2U4=_1m@S1^3`E3U7m;S4Q:hA]2Z3Aa19S3E118d3i
7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2Q3Q4d1k37[1_=2HQ3b5c3A083_1835X2i8[6^2eB\6d
1R381b;f3^:T?c28Z3a5bR1oj2g1g`1Va1o^1@Z3a5IhQ1oj2Q4]20b9[R1fO_Ab?T3]?i<<Z3S2]3bR1oj2mZ1Y1Q2U4m1B
em25Z3a5bR1_]4VP36Z3a5bR1mU4a7VP3?Z3S2]3bR1oj2mZ1Y1Q2<Oh2=_1Bem2=Z3S2]3bR1mj27m?jHX3Q2U4iT1\k1X1
Z3<]18]3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0g?X3Q2d2NAgR1C]1g2\K40U1]Di6CAZ3T2\3bR1Z8eOWa2eB`1gR1n[1
P:09_6CT4KZ3S2]3bR1eBkQ1[V17>X:i3Gh>]Bh1`2^:^BZ52[15_7hEC[<^?7Z3T2\3bR1_]4o<Vc2:Z3a5bR1S[3UNU4m1
BcV1Qg1JZ3j18]363YHU3g6lCi^1VH1313eOj5d<9_`1R@a=gAh187Z3T2\3bR1Sk2[b1VP3>Z3a5b@e21W?mj27_R1f9R6^
NdAR`1;Z3a5bR1VIVQ2S5SNf9R6iN\Q2<Z3S2m1_1bR1R=Yj3LU5iT1dIgQ16Z3T2\3bR1_]4VP3_5Z3;j1M\2[2n3?n>5:a
264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1RG^78I45En1C4H315_9o6DJ731
1_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5C@2V1J93n2`5\3T3d32Q202l28=KY44S1211986ET1NQ16Ib1E
253Y18K>=_11f1C\1239Wb1S5Z3;j1M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93n2m8T3d
32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Wb1?Z3a3o1bR1Jm5T>X4VQ2EY3W>iP1hO]P2DZ3S2]3
bR1jMf1o5[e115TT1j1d1e2:`5R2jKiDa_19Z3T2\3bR1gl2i2m]1ml1XS18Z3a5bR1^O2oo1m]1VP3HZ3]4S1bR1Z<R3XHl
Z1g5[4V4:V=1^41>X1cHR=kf1^HDS3OZ3]4S1IPKg6jMb?UU1i21k2KMIn5:5aA[1QIdd1l8\6W>V:D^2D`2f1P1Z3Ai31S1
Og3jMW;hM\]1d3U6V10>l>[19R1iIgC0[<k1aB1Y?W>[;c2W4;Z3[41S1bR1_]4gC][11W3fM?Z3]4S1ObQ1Uj2k4]^1gC0k
P1Y?W>o=`2>Z3[41S1bR1dk1dN]2G^3`\1YU2SGh3CZ3]4S1bR1]e2g4h6=20IT[1dd1d@n8m3V:h3`2f2Z3Aa1]363Y>k<9
S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2Z7gICe290EY2]1R1`1A034c3U8e6f>i233CU6U3Q180
E4b4c1d>f=c82J2T32T4[1Z3Ao4bR1V4Co92X7U5d112CM8156T1hd1X11i1S4a1W1a1Z7PU1S<P;Y=Gf:2dEZF2JW32T4f1
Z3AP1n3d>U=S1Fl4V4Co92X7U5f1FM815410S1hd1X116b1CZ1<i1_1;Ka1Z7`P1_4S<P;Y=GgAf>^:W3a92T32T49Z3T2\3
bR1jP3d\1P40Tl29Z3a5jKg6Ro2g1d\1WOnP26Z3]4S1bR1_]4VP38Z3]4S1bR1gj2gb1]l2h3<Z3]4S1bR1cV2aCAQ71c[1
VP3R3DZ3a5ElQ1oj2dE0b1n;`12Hk4n7=l1^2j_1b;nO7Z3a5bR1oj2g1g`1VP37Z3a5bR1oj2_b1\c2i<KZ3a5fEk<g?j?0
hBWLV1m4Q2P2b4;]1`1`<RG]2b6=dJV4TB1e^1AZ3a5fEk<d^2V1W3e1Q2P2\1o4`1QV1b6b]1cb18Z3a5h2iOjP3bAQKVP3
R1Z3<4X18]3i4hM_Q30>521LT9_1g20S3P=:e4P3P4A9o:[=^7k1j6ac1h38Z3T2\3bR1jHdd3]l2h3OZ30\1=h1l1o5V9T>
W3@14V1aOhNdGX:AQZ1?R2X4k@n7Q<dF11]Ji5DZ30\1=h1l1o5P<Z;W3@14V1jP3a[1R1\`1oY1i5g5Z3;0f126F_1L1Y2]
2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1aN8I45En1C4H315_9
Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMR4T226O2h3EY5T12V1H193\2A;6Z8T3d32Q202l28=Kn2Z14S1211986
ET1NQ1P1b1E2531W1T1>=_11f1C\1239PAhM]3S5Z3;h11M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T
12V1J93n2m8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Wb18Z3a5bR1oEWQ2Wf1SU2RK7Z3S2
]3bR1_]4iT1\k16Z3a5bR1RP3\]1VP36Z3a5bR1Zh1Te2VP36Z3a5bR1i>en3VP37Z3a5bR1iFef3cn1bQ1Q1Z3A2^1]3eMl
41[>U6R=i2[@l4g5R26a5n15[1Ya1]6V3a7A0@l2hP1i1Z:W_1CZ3A2_1\3bR1cDib1Fi2Ya1]6h:A0]3m\1j9\U1@Z3a5eM
k3P1cDP]1Y9nj1a7ij1l1T1b?d=R5DZ3S2]3\?UCl8]3W8MPZ1QR1aQ1l4\5l330gP1R1Yj1:Z3a5bR1l8YHnQ3Y:Q4jQ1Yj
1:Z3a5bR1l8YHnQ3l4\5lU1Yj1:Z3a5`AQAT^3P2gEa7j[1[d16Z3a5`AQA_]4VP3KZ3<5`1]3i4hM`Ef5oo1[6h:_1W2d3\
1fGAQ`13C<8o2A\R1g86Z3a5bR1_]4Va1o^1:Z3a5bR1]f2d3Z1\3]1V]1VP38Z3a5gLj5U;1WR4VP36Z3a5bR1_]4ml1XS1
6Z3a5bR1om2__1VP37Z3a5bR1om2R2\]1VP3h1Z3b1n3Y1@W6O_IV1V3[:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4d1Z>8
W1V8?:e:V2f4k3T6\2h6g423T30:Cb1U:^4jBj4j48Z3a5\EU=ih2X7\]1VP36[3j1jT114TT45[3j1jT114]2[3@2V1a1U2
m5mE]1h3140P2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1YE718BZ1o10g14V1o2X1A0cBR4i4FJR2k5o1
Y9Y@ZBh6S8_27[3j1RP1\3Z1146[3j1_S1Z1148[3j1jT114mBc1]i26[3j1jT114So58[3@Y1jT114Ta62B[3i107bT114X
1ZBME^6kU1a1_5VGS>`U26[3j1XQ1a314:[3GR1hQ1Q314aDP]1aR27[3j1XQ1?Q314<[3@2V1_JZ:14mS4Z;0[`16[3GR1j
T1148[3GR1_S1Z114TT4C[3Aj1j613Qo2jI_12Y1`1Z20X?f2R2aX2c?5[3J_e6[1Y>1[3Y7[3:0[1182Mh4]2`1?m2W3W61
^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8C
R2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU1c2=1FBMm34T2241O2^4Y5T12V1J93
\2_9j18P1^352Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1;5B>=IE152]1C\1239`:1]S1P5[3:h11Mh4n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11
f1C\1239b:3[3\a1aH8[3g\1X;`Q1WKlf2T;R54[3Qh3]W1Vh1:[3\n3mC9CcEKBd3c<:[3kM3Yo2k8b6Blj1_2\C4[3@9PM
2[3bm69[3ji1a2_h2`e1g:h1]1]>4[3Zf6Q2]>8[3`3]U1m5T>gg2bP2M7[3GR1hQ1Q3147[3j18_Q1Q3147[3j1RP1g414T
T4=[3GR17`Q1Q314mBc1T7]X3`79[3j18_Q1Q314e[3SU26[3j1jT114m[23[3GYZ53[3`4Zl73[3l1mT12[3J2[3ST49[3j
1jT114Pm2Y1k307[3j11hT11219[3;n9TCPg3_1l5SIkZ12[3mo69[3Y8W11kC`[3i=f3[U2I\3l1JX62001P2PF_4V4R:l6
oe1UT1Z7a6Wc1Y:b@0;^2]5?\3l18j6301aLVEYk2V6fd20;l7;\3[2d66nFiJYk2mj20;b3:\3P923nFSf3fa2V90;>\3m1
Y7PMh2NU2f1kh1gk1i<ZR1aO0A\3m1ZT1h2NU2f1lEnR1`2Vi1i<h4d=l?aO0@\3m1ZT1h2NU2f1Ph3d6g2ZR1aO0;V6fQ1e
2\3?2Z1b10o1m5`E<AK\3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3S10023[5A?c1W>W2Q518B4=G>BP1I214V6A0cB
l8FJR2^274Y21CY;oEd<h6JX7_1Oh2\3?2Z1b10o1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[
5A?c1_3g:d1BQ518B12=9317Q1P1I214h4]1A0cBl8FJR2^274Y21CY;dR1h6S8_28\3T901c]3P[3]FW19\3l1W701aL`b6
W1WG_4\3?\1>9e31=9H3K002004162l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3T
;BS5U2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0514294W4GAe1M60k42G5Fk1k@MP18b6D@<1?\2n30f3k1V3;3f9V6W704
k6Y2]9RC94`2\3?\1>9e3b1O00200407bFb56R3[1f1<o40Y5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617>o
4W2MS52MFk1iA6R1g8\2f7k1V3eG04k6Y2`L9Q1\3l1>o3b1O00200120jFb5i6hm21Y6]4j50^1OgR16jElJ0P7jN9E\3U2
iM\>P3R70`4k1l2R3X8dm1k90Y5]20V5o2^\2Q2\3m1b10o1f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2g3
S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2o1\3m1b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2
g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CPF0;`Gh6S8_2Q2\3m1b10o1m5mE]1\3d23i1:=Af1Ma2_;4k1a6a1252
1E0RV1SCS3_2g3S10023[5A?c1_@U1k318m1]9VCl8FJR2^274Y21Cn]1h6S8_25\3gY1`W60X8l1\3m1b10o1m5mE]1\3d2
3i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2=\3m1h4`2PMm5f1\X3f
H26h4aM7\3m1ZT1h2T3f1hS56\3P92RGTk2nJ1\31]3c3]3T1d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181
436NQ1R22\13i\11U3:Q;Y31b3]3T1d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q
;Y31P6]3I:d112e22R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q
2^3\3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1I
c107Db2f3Z2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDa?1U3:_52^5I_211U4]38Kd1o8f547?2a1>P320k2P
606234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1Q7e12105
7^2CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111Q3[1_1i181436NQ1R22\13V9_BS3g1U;P11U3:W8DT2Y31n3]3I:d15`>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31n4]38j1Mh4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
239M]3_1;`;Z@F0b6Ea=:n3lU2P?NSIkGl1Y<g7Lf;f;^7`5Y77_?[22]3[V82]3b]7A]3_1;bL2`6EVV1ej2kGlZ12Y3YD7
kAY7S1]3_1lCP>X6^3?lLBIdCQ2g3?bGUMV8n3_O7j=o3g3Kf4b723m?7Y7Z;\4[2Y7I]3_1;85Z:[;f4o8MPEW5XBQG0QG]
6X4VB4g2e4c3W[1lW14]3_1`l6\S1@]3[`1fh1?TS1^`1;bD_6`D`2]>f2d2T=28]3`i2QU1X1^8][1Z:UX22]3m_3=]3^T2
cA^W1Se1b1aP1WKi8[4W?X4e34]3o1ZX3i_42]3o1P2]3`3o1m5mE]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g3S10023
[5A68c1_@Q518m1]9P8U;l8FJR2^274]1K1C^H?_<_8h6S8_24]3TQ88b?V1]3_1Do2R>iER3>c6W1_T1W5Y6c1m;mHd3[7U
:>?0AC<d^1\<jB]5n6?Nh2g1W5`2T1`>C]3]11JTh3fh2hJT2f4T1m1a3Z2m7T7>b3U1V6E]3]1L]:<Tl1`3jO]f1eKa>a3U
6`:\3f?m26l53i7g8]38K96=E7h4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;212260151
1B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U
20U1;29>d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1MR4T2241O2^43U5T12V1J93El1Y9T3d32Q202J
A\128396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\1239bS11U3:Q;Y315]3]1lX3jb2Bg3]3T18[
10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1i6d5Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y313]3]1lX33]3^1`l66]3^
1`1UY4ik1Vf1<]3ob1CC[EUHa1P2g1Ja1kR32^3b\41^32^3md2V1^35\1P2U4T[1cKW@me1UK2V1ZD_@hF7BET2@>a14[4X
=16@d:@416Q1859:3^3b^2\n38^3hB[W2Y1UHZd2a5a85_3a^2_V1\^2n15_3V?O]3lj11_32_3_`32`3U[3X1`3k1jIl87B
021111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84W>93jEo2n6h5X2Q93`3U[3cK4`3U[3iB\=P1`3_3SQ1j1\1f4`4^:Z2\1
<i1j3d51QP1ZG2U2g7gF:eT1o2Z6Ch5X2`1`7hEdF9`3`3RQ1j1\1fCi9hU1Tm2Q1`3_3SQ1j1\1f4`4^:Z2\1<i1j3d51QP
1ZG2U2g7gF:eT1o2Z6Cc2T3X2`1`7hEdFU4`35\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5L0V5J
5V1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9J
NR2AG[1Y1i32]1Cm14`3U[3ZG\b25`3U[3gY3i62R1`3_3SQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:eT1o2Z6Cc2T3
X2[14`7hEdF4`3U[3ZGVi24`3U[3c1P_35`3U[3P52\c34`3U[3S5\c33`3U[3c1U1`3_3SQ1j1\1f4`4^:Z2\1<i1j3d51P
NP2S5VB2H\1g7gF:eT1o2Z6Cc2T3X2[14`7hEdFP2`3W30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4o3P3WF_2g3S1002
3[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2:`3`3RQ1j1\1fCi9hU1jBYZ24`3mn2W<h43`3U[3e73`3U[
3[j22a3o\43a3om501a3;a3[Z2R2T@6d1^S1`4i1\a1Ym11a35a3^\2U2\]4`B<a32Z3l7[GW3R<0[J[@mBQP52a3nQ84a32
[]6T>;a31[3l7[GW3kf1`X3WFBcc16a32gl2mBY5nV33a3`3`h6f6b33j1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?41
56271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?Cc24N0
02375284c1e121057>A?]1313<X61Y1MR4T226I52^4918m1f2T12V1J93n2m8T3d32Q202U1f18=K3U44S12119526@4T1H
5Q1P1574OE25361C<T1>=_11f1C\1239dU1h6S8_2o1b3^1FLGAX3]Ce;Sm1eBf3`B4c7UK2V1_7P6[D\8YA7BET2@>a14]1
92>;64Y1a92c316@h60:>;d2@0316Q18319:I6b3=Kcl3m>4>b33Q2^9VQ44c1e121057\b2T5b33j16Fh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284
c1e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93V6e5T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1
C\1239_]1R5b33j16Fh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3Gl22Q202l28=KY44S1
211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b33`;VQ44c1e1210524\b2;W1b3Y14>T1Bo3^4fP44c7UK2V1ck17BET2@
>a14[4X=16@d:@416Q1859:f6Ab33`;VQ44c1e1210524\b2SBBUNc1b33Z1m2X3n3Vg2\>bK4c1e121057e3UK2V1W3W4fZ
1\97BET2@>a14[4a9f316@h6k3@416Q18319:4b3\T1^X343b3k\44P5b33j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y
1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b3h>Qf110nX1nN4
P_1U[22<i1Q12R5b33U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY4
4S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\1239d5b33U1@3M^1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4d1?26
O2^4Y5T12V1J93l;T3Gl22Q202l28=KY44S1211986?5T1NQ1A>b1E253Y1T1>=_11f1C\1239SBBe2?>6^3\>a5k2Ok35T6
b33\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1aN8I45En1C4H315_9o63X32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32
Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239la1Bb3c1SIZ1[:14^9YNhT1j:Bi=;4Po1Z2Z;
5b3g]2\FfX14R4b339R1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I
45d2CVE2a2CCd35284c1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm18c3[3l7
[GW3b:lK[S67c3[3l7[GW3b:Xo62c3db11c32c3f_36c3[3l7[GW3kY72c3QL4c3db1PZ1kn32c3QM3c3QMlf22c3ak68c3[
3l7[GW3i^1oJQP58c3[3l7[GW3VW3]^2Vd12c3[_3=c3=m2l7[GW3g<SZ1Ue29_4[U1cc1:c3=m2l7[GW3Q\49_4oh2:c3i`
1cH1l2Y:Q6eDmk2T>2c3jf66d3Z3l7[GW3kY72d3US61d32d3e_33d3PMdb23d3gl2mB2d3XU63d3dl2kn33d3PMZV63d3PM
lf21d32d3if67d3Z3l7[GW3iY2QP58d3Z3l7[GW3i^1oJQP5;d3Z3l7[GW3kf1Y<a`2ZOa2Vd12d3j`75d3Z_3bY33^28d3Z
T1PX1aU1_c2_C3^23d3dn2Xg35d30Qj2d2mBW1d3\1V6QX3lT1UK2V1ck17BET2@>2^14[4C0HZ7_416@d:@416Q1859:X1=
T1d3\1V6n\4UK2V1ck17BET2@>:0U14[4h8j31B16@d:@416Q1859:9d32n9jd1Ze2_1l5SI`B2d3YW6W1d3\1V6]Dno1a9O
o]1UK2V1]L[:a;W97BET2@>a14[4g4`816@d:@416Q1859:W1d3\1V6]DVh1h7m1gAjT1\;@2T?2V1ck17BET2@>a14[4X=1
6@d:@416Q1859:X1d3\1V2o3\EaY2Z=dP1UK2V1[b1W97BE5n1@>a14[4f3c50l316@d:@416Q1859:Od3\1V6n\4UK2V1ck
17BET2@>a14[4X=16@d:@416Q1859:]1d3\1P2U4^4m@kQ1P:dM]4aY1UK2V1^R1l?W97B2BT2@>a14[4]1OR2V8@16@d:@4
16Q1859:P1d3\1V6n\4UK2V1^R1TI7BET2@>a14[4X=16@d:@416Q1859:5d3WBSj1aY4b53d3a3S\32d3e_34d3Rj2d2mB4
d30d_3Y54d30fU2ZD2d3Uc33e3Qj2cE1e34e3a3YGfo12e3\m22e3jZ45e3h]3k1Pn2fT12e3ki75e3\^74]=`35e3`^2Rn1
]4jo2:f3`;oR4e121057\b2?f3`;oR4e121057im12_Dg<mE\=;f3`;oR4e121057\b24Of3U1Gc5n3d?eU1]LVa1e121057
X<b9\1[R1m7l4o3Z5a2lEo3]5S3i2]:Z2Ef3U1Gc5n3Ze1d]2e121057X<[]1m7l4]1a2Z5a2e620b32?8d12g2U2n3f5479
132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>
6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1
Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;j8P4aLo21U3:f9Z1I_21P4f3\1=f5n3e6n8:a264n54E0200
111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241
\HX5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1^6f3U16=K13AR4n3?U6h85:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_152
8h1e1210524n2313<X61Y1MR4T2241O2Z3S1Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T
1>=_1152]1C\1239lIk:b116^1m9R1U3>f3`;_o1_S2e121057R[1a1Y@]E<f3`;oR4e121057R[1a1gU17g3b6[3UZ4_1l5
SIBg3c3I`5]o2aT1U6_1l5V<l<RT1PGEeP11>d8X1g3T1IJ0S7ng1Q1XY1kW1_1l5l:L@AV<X@d47aG`5Z3P1_2P5l1l;MX2
e4U13KW3V31d1X2A:g3f1W8g=]l3_1l5SBo6\\1V5f30T18;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2
^4Y5T12V1J93\2V7X2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239:g3]18W8\i3h@_1l5SI[U1
6g3n9UZ4_1l5SI:g3f1W8SY1QQ3_1l5SI[U1Z4Cg3;R17W8XIQ314c]3_1l5\10e?_4_3^El?Dg3n9Yg3kB_1g2063k1A:\1
0eGS5m626lU1Cg3]18W8__1[9hQ2`?_1o2o1A:]1k8i>]U1Q=Q`1Og3;R1_8ZL14d?]^2h1g=0:S1o4L8T1c7R1T4IOE9Y2e
5o5X7SOTf18g3n9UZ4_1o2l2]1eG;g3^1_8ZL14X[3Z2_1l5SIDg3;Q107W8XIQ314cCoi2_1c2300R3]1eGDg391R1_8aHh
314c]3_1o2l2]1f4S@9`2^<]Z18g3n9UZ4_1o2l2SIkP18g3n9P<Tn3_1l5P@R9?g3^1_8ZL14c]3_1l5SIR1[;jD\A\T1:g
3n9UZ4_1o2a2:SIaR38;g3]1`8UZ4_1l5]1a84n>[7@g3;R1_8XIQ314c]3;S1l58T1[?Y87g3n9jW4Z2_1l5SI:g3]18W8X
Il`3_1l5SI[U1:g3]18W8U`1oi2_1l5SI[U18g3]1`8UZ4_1l5SIV7Ag3n9^X1UU1o5ZEUQ1_1l5R2Y4fB^<oLTNn4l@Ag3;
R1S5[3XIQ314mBgX2\2`?;S1l5SI:g3]18W8^>1dk3_1l5SIQ1g3]1`8gc1_AHc5l<\3b8V<g?a18T50LE:1C_1l5SIY@2Lf
51cBe2a^1b1^4f30[110:e4P1]2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f5
3DW1aN8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241PAMf;d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i3
2]1Cm1P^1W1g3Y13<e5]2UZ4:T1l5SD2V1e3Mof17BET2@>a14[4X=16@d:@416Q1859:c1g3Y13m1T4]2TMh\1Y5d4Xf1:T
1l5o2i1m1j1`;2V1e3Mof17BET2@>a14K_3]3_1^6k116@d:@416Q1859:n2g303n100h7g;g2_8k1X=2h;\3;;2Dm2hU1ZM
U=_1W2m1f1V13e5W5J16388=312B3Km2049<;017;U1S12G<1420011122D1h1Z3`2i251[T1R3912220e115S113S9QS15n
2g340b200S7TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2T3c:f2a3C13h4c2B8AQ3h?U:A\@E=111>73E46E1_118F0
>;>j1Q4n6f?2285108>5=>5k2j3o292Na151<Jo1g34X107c4n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6;0R1[1
9V48V7j5<n1=>_8KZ5S58g9^71\2jACMW2_:^;l1j>K1\18g3n9UZ4_1l5SISk1lQ1U1g3Y1V6]2jc1Zf2:T1l5SD2V1e3mg
17BET2@>a14[4X=16@d:@416Q1859:7g3DY9UZ4_1l5SI9g3n9Z;Xg2aW1_1l5SBo67g3n9UZ4_1a5:SI7g3n9UZ4_1l5SIW
D8g3=`9UZ4_1l5SIdQ3;g3^1_8XIQ314c]3_1l5SI8g3n9UZ4_1l5SIb[207g3n9UZ4_1l5SIhm2=g3n9Z4dX2Um1_1l5[6d
6:f7P4QQ2<g3n9ke2`4Q6_B0h:\<_1l5SI>g3W3f6U1[GW3[^3_1l5SIfE]6_@Y^18g3n9^g3fB_1l5SIZS19g3n9\BR4ec3
_1l5SIlS1<g3]10_8ZL14cCoi2_1l5SIY1g3T1V2b6VGc8c2C8S1a3k=d4[:b4`5b<e6iW1_1l5k1B3g6[2Bi<S=^9Z4j2g1
]3o4>Z@V2V8XJY1Eg3]18W8h;e2W8S7j=id1e@W;g=_1l5U7mA^48oNX2:g3^1_8ZL14c]3_1l5SI[5f30;R172Mh4]2`1?n
>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4Y5T12V1J93\2o6_2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E
2531W1T1>=_11f1C\12399g3n9ah2ca1_1l5SIMC8g3R8k1hY2\P2_1l5SI7g3n9UZ4_1l5SIPE9g3n9^>1gY1la2_1l5SI8
g3]1`8Wh3mA_1l5SIU5f30T1DMER4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4Y5T12V1J93\2_9T3d32Q
202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?g3n9Yj1S>gQ2_1l5SIb238Zg2V2n618g3n9UZ4_1l5SIM
aa1@g3^1P2^6ZL14c]3_1F;k2Z10ASI7g3]1`8UZ4_1l5SI<g3^1_8_Fj514c]3_1l5SIaW2U5f30i12Jh4]2`1?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n23131:T1S51FBMR4T226O2^4Y5T12V1J93\2_9T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11
f1C\1239Fg34X18R10S7^>1Y?[W2ZFc>_1l5SIK_T1K^<UQ1hA9g3f1W8UZ4_1l5SI]U1Q=7g3n9UZ4_1Y5BSIT1g3U1Jm6O
i4a21S1b5l44P4Q<P<hH`4Y3n2Z3j1n;b9j4Z10XF_1l5e2a1kDo?bV1f>b58g3]1`8lj3X?_1l5SICg3^17W8oJZ114c]3;
S1f55_7cAPOYDR1iI_1g3Y1V2o3]2\i1h`2:T1l5SD2V1e3mg17BET2@>a14`1j2DHQ1EU6P2k116@d:@416Q1859:4S1<g3
n9nAMg:dEcl1WJ_1l5SITi1>g3^1j6d1ZL14c]3_1e4V1SIQ@^2U7f30[11072Mh4]2`1?U6a5V35:a264f1404^1:6:406S
14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315
_9o6\32a2CCT2_1528h1e1210524n231201:0S1S51F89MR4T2241O2^4o2Y2T12V1J93\2^4i25P2j18P1d32Q202Jm1383
96D^2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239U4UAdH1k2;g3^1_8ZL14jR3h:_1l5SI8g3]1`8jU1ZT3_
1l5SIY1g3N[1Z61V1X3bOR1?l3b4T2`=>T5h2T:0d3?1c:U;U1P4mCa4U3_1;`5b4YCV1U4`FDR4Y5ai19g3n9VP2nY2_1l5
SI^S2PK=g3n1o7c8gOR[1PKeK_1l5SIZIVOX1g38K8`7L2Od32]T11Zo2b1_1a5:SI\=d3f4U6f@b2j;f5Ac1\1l7X210j=1
\16c4:3:g3n9d=`l3_1l5SIXF\JYc17g3c3Z6UZ4_1l5SIP1g3n9X4b5lMYFj8R2T1Q5j4R5f>W1PQ1_1l5j2>O61i1o3f>T
>]1n52d`1:JQ3h330V1C5T33U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AGAd;E2L?h1g2<9HI
OBG74911112000FT;m5NW?j6Z7e23:5D132?123B23A12S7o>S?g5T1^4h330V1C5l3524C7332V1e<R83m4X2b11R2Q11[1
Z22X6F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092W<O?h1Jl1Fb1OBG<;111210Fo2f4X34l
6R127`780_4^1IT1V4Da4U25<m1G3:5D132?1231>123A1V7C1Y>S?k4KI:V2h33W1C5U4X1o=[>d2c>15Z4[:<Qf1a1m1[4
c8]95U2l2\1Q<8ME2>=?GP1Lj1<R1IOBG74;11122D1VIS1nG:5J>M12Jl6gIb42i6j4h330V1C5b395242@772ABg<V8T60
P1b11b4Z223k6871h1S=<Xf1d7T1\53;4\1f2Q3c30223I62293746]1?>D32I??]:8;2R1E2I2?X1?J1`19<;2Ci1:7G7>1
1112000D1X1:4V1R1l64o73Q7N0n5j6e5Q1574LP1G351222D132;561:3123A1W6RO`1P5:`1\2h3[1CX4f4j9QEk:[2^5\
\2831]1^6f1F[2]11O<8CR1?1N092f9`2O?S1\3FU3G74=610Fo2f1X6_8ES70h5e5E3R>;f6f3]<n2m4714607G12T;@h3U
2i8Zn4Og5U3b11122Vd1H4[8`1h33W1C5R4K?VFSi1c[1h>X3]1T1Y1P118\2n<Og5U3b11122VX1DZ;1F4a8LZ4cB714T17
4X5E[5_2h33W1IR424C7332T1nDV7d1]D8T1d7<YBc[1a6?4R1g95T128KY1P1181=DA5?992W<OS3i5b11122o1k9k?8o5U
6De5Q15\34J132?d1m63LXNEP5[1h3[1\c1T1W5]W2h>f1Hj2L1\18Q1T11;Cd<A=U3P3f2b162lDcX1R1Q?n2m4714607G1
2`2h33n100`Cg2_8T?2^5Y6\3;;2Dm2dNUOlP1W5L6388=34B3Km2049<;017;U1S12G<170011122D1h1Z3`2i251[T1`2A
912220e115S113b2h33n100`Cg2_8k1X=2h;\3;>b3dNUOX5kBg8W5L6388=34B3Km2049<;017;U1S12G<170011122D1h1
k5i251[T1`2A912220e115S11Y7h>VF5f2h33m11V3n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1\3L638F
34B3Kf214DC27;L8V15A<;11122Fd7P1h151f1i6W=S3l9d4;250e1[11e7^LU12n6e2h33m11V3n5g8h5R7Z516X5X2n12`
6X4[4b16c4i3dIR1VM>d2RIg4j1\3L638F34B3Kf214DC27;L8V15A<;11122Fd7P1h151f1i6W=S3l9d4;250e1[11e7^LU
12\2h3Q21V3n5g8h5R7Z516X5X2n1c6d8b1j4i3dIR1VM>d2RIg4j1`2g1738J4B3b314DC27;L8V15A<;11122Fe8g3i6W=
S3l9d4;25f1[11e74YLU12n6i1h33o10`C2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5W5`18=8b1c4f2
b162j5`2i251Z7Q@g@Cc2U7h>VFf1h33o10`C2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5S60C8=8m8b1
62j5Z551Z7\9d6T1PJh>VFU1h33o10`CW;]N;Q4KkR1P2Y[120`=W5LC8=8b1Z7b162j5`2i251^<eKW3_4eW1X1h33o10`C
o92T1i5cH;Q4KP<gAR5eCdI20O`<W5LC8=52GU8b162U;51g@TOeW1Ch3jc4T92b;0CF8GKY7b162[;1g@dJX720e3?880DE
21e227j1e9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1
]1Q2^3\3^3Eg20e1d>6`91G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<a2`1[1V1=
@MDd57OP39Z1Z6Y1T1Ic107Dh1D47;W15o3T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22=N355Q71g5_?Q@1U3:_52^5
I_21]820e3?89Z12g2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>140411_14801311162A015K1L
P11H:128E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;26;3A;:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><451@Y;C5<a2W18[1T1139@M1Bd57Oe15^1818?6l3Ge1D1;6N5IW104507D1;3V1D47822T15o3]2FY13i2R3\1;>2?11
Z2N_23@85>:814206NQ1R22=N3018k<13a2iL1U3:Q;I_21\620e3?8d12\1Z1U2e9479132_11>P320=@438:22I7c2S1k1
4041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U
20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:8143
6NQ1R22=N355k<aO1U3:Q;II8\11V620e3Hd12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451
@Y;C5<a2l2V1NMDd57OZ3Z1Z6FBT1Ic107Dh1Q1;W15o3T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;k<aO1U3:Q;I_21
f620e3?8d121e2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><45130;Y;?35<a2l2V1N
MDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;Q71g5aO1U3:Q;I_21b620e3?
8NE011e2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]
1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T
1IX14507Dh1Q1;W15o3T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=N3;k<aO11S3:b5^5I_21b620e3?8NE01g2U2e94
79132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2E
g20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1IX14507Dh1Q
1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3018k<aO1U3:Q;I_21W620e3Hd12g2U2[5Y4479132_11>P320=
@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0
h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Z7\1;>2?11Z2
^33@85>:81436NQ1R22=N3;k<R@^?1U3:Q;I_21[620e3Hd12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6
C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>
b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N30
18k<R@^?1U3:Q;I_21@i3?X_1dH_o2`=h1Q1;W15e2h53g8fKb620e3?8:Y121e2:j1e9479132_11>P320=@438:22I7c2S
1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=
Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@MDd57O[1n1Z1Z6Y1T1Ic107Dh1D<;W15o3T3Y13l5\1;>2?11De1^33@8
5>:81436NQ1R22=N3;k<_?`3`<1U3:_5a5I_21j620e3?8d12g236j1e9479132_11>P320==2438:22C57c2S1d16404123
4@3;64>140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20
U1;29>b11d1]2CA><451@Y;C5<a2l2V139@MDd57OZ3Z1Z6Y1T1IW1;07Dh1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:814
206NQ1R22=N3018k<5Y?Q@1U3:Q;I_21S720e3H>U12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C14041
1_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]
2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z62V1T1Ic107Dh1Q1;W15o3T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;k<[57
BET2@>a14[4X=16@Y11T1P2:g5@416Q1859:T2I_21[620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234
@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29
>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15f1X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R
22=N355k<aO11S3:Q;I_21[620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA01
5MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5
<a2l2V1NMDd57O[1n1Z1Z6Y1T1Ic107Dh1D<;W15o3T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=N3;k<aO1U3:Q;I_
21e620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2b211G\3^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O[1n
1Z1l3]2D1BN5I]1507Dh1D<;W15o3T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=N3;k<5[O1U3:Q;I_21Y620e3?8d1
2g2U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\
3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh
1Q1;W15o3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;k<aO1U3:Q;I_21U620e3Hd12g2U2e9479132_11>P320=@4
38:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5
:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Z6Y1T1Ic107Dh1Q1;W15o3T3Z7\1;>2?11Z2^3
3@85>:81436NQ1R22=N3;k<aO1U3:Q;I_21X4i3?8d10^1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7
B3P5c20I\3^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OZ3Z1Z6Y1T1Il1Dh1Q1;W15T7Y1
3l5\1]111m5i181436NQ1R22\135Q=aO1U3:Q;c18\11k3i3Hd10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Z1Z6Y1T1Il1Dh1Q1;W15T7Z7\
1]111m5i181436NQ1R22\13W=aO1U3:Q;Y31W1i3W1V6n\4_Ce72V1`4h1Q1;W15Q]1[57BET2@>a14[4X=16@d:@416Q185
9:n3i3Hd1031_>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U2
0U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Z1Z6Y1T1Il1Dh13M;W15T7Z7\1]111m5i181436NQ1R22\13W=aO1U3:Q;Y31:i3m
W5`=h1Q1;W15RDnHl3i3Hd10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:
3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Z1Z6Y1T1Il1Dh1Q146W15T7Z7\1]111m5i181436NQ1R22\13W=aO
1U3:Q;Y31\2j3R30o1Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@Q518a1;]9S1950E00062A
b11W>o3l4FJR27V274Y21Cn]1h6S8_2S3j312LP20o1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\6f3\7WF_2e31
AA0023[5A?c1_@Q518BZ1CR1f7A0@V1262T21l4Z9h1[2g4FJX1I24V274H`11Co8N1X1Q9_9R@h6i2>]11Z3_2_2j312h2U
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1CT34V1ABj1X1A0>1V101h@R4i4FJR2d3V
2o1i7;S1bKQ7h6S8_2S2j3S3o1m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o1HDc118m1k7a1S1T
1101;\@l8FJR2^274Y21CWLfAh6S8_2h5j312Y10c1o1X2d3mBa10\1AKd28>d2@C>61072=A1A1P1<@R<E41Q14k1[5U1a1
2521E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041U2h2GAR1BK1140k318B12=9100
173:?2P1<<214Am16C]1]1A0g1271b12L:Q6>o6Q1j7FJR27Q13P174Z1N1CU6>W2\2[7g3n3W2V1R@h6Jg1l44>_1O]3j31
2Z1c1o1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S10023[5A68c1\1U2S7`3d1BKU418B12=911173
J2P1I214AT2CW1c1A0@V1R2W1`=l8FJR2^274Z1N1CY9o1[7g3]7R@h6S8_2Lj312lQ1_3R6Um1lLcT1Z;0g101Km1UETAk3
=Q1i:V7Y8P4h;Bm3c2j312V1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1YE718BN;
o10g14V15V1b1X1A0@V101h@R4i4FJR2k5o1U8S1dR1h6S8_2;j3`X3l^21181103a1T2j312h2U2m5mE]1P4P2m1:=V3913
MVEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1A0g1k@R4i4FJR2k5o1Y9dR1h6S8_2T2j3m20T2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1S1V10`21W>R4i4FJR2k5o1Y9dR1h6S8_2
V2j3b1`1o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN65o6WF_2g3S10023[5A68c1_@Q518m1Z5R4A0?W1Nb118n=l8FJm14^2
74Y21Cn]1h6S8_2R2j3m20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2
Nl?R4i4FJR2k5o1Y9ZJY8h6S8_2X2j312h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE71
8BZ1h34V1o2X1A0g12GT1k>R4i4FJR2k5o1Y9dR1h6S8_2j1j3S3o1m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S1
0023[5A?c1_@Q518m1]9Z2k@l8FJR2^274Y21Cn]1h6S8_2k1j3R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10
023[5A?c1_@Q518m1]9X211i@l8FJR2^274Y21Cn]1h6S8_2j1j3R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@Q518m1]9X21k@l8FJR2^274Y21Cn]1h6S8_23j3]g51i1j3R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1W
F_2g3S10023[5A?c1_@Q518m1]9Z2k@l8FJR2^274Y21Cn]1h6S8_25j3eBd6Tn4ao1Q2j3Q31o1m5mE]1\3d2m1:=V3Q>2_
8a12521E0RV1WF_2g3S10023[5A?c1>P@Q518m1]9A0NHa21W>l8FJa1@^274Y21Cn]1h6S8_2Q2j3m2U2m5mE]1P4P2m1:=
V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9Y8ZJh6S8_2T2j3R30o1m5Q
?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@Q518m1h34V1T1S3d1Ek@l8FJR27V2334Y21C]Ac5lFh6S
8_2k1j3S3o1m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_2g3S10023[5A?c1_@Q518m1^5R1k2Z2k@l8FJR2^274Y21Cn]1
h6S8_2P2j3m20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR
2k5o1Y9dR1h6S8_2P2j3S3o1Q4k1mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1`21S10023[5A?c1_@Q518m1]9Z2k@
T4g4FJR2^274Y21CR2k[1h6S8_2k1j3S3o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2e31S10023[5A?c1_@m4318m1]9
Z2k@l8FJR2^274Y21C^4_Y1h6S8_2o1j3m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718
BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2P2j3m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5
<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2n1j3^1d1o1m5mE]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2
g3S10023[5A68c1_@Q518m1]9c1Fk@l8FJR2^274Y21Cn]1h6S8_24j3_g5cR119j312VZ5Z3o70g1c^1R2j3m20T2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9g;T>g8h6S8_2Q2
j3m2U2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1d1Ek@R4i4FJR2k5o1Y
9dR1h6S8_2T2j3^1^1U2m5mE]1m2R1P2m1:=V3171Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE7180AZ1h3[1T1j1X1
Z2k@R4i4FJR2k5o1Y9dR1h6S8_2S2j312h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718
BZ1h3[1o2X1A0g1k@R4i4FJR2k5o1Y9dR1h6S8_2U2j3m20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S1002
3[5<4?c1YE718BZ1h3[1o2X1Z2k@o32i4FJR2U51Co1Y9dR1h6g1[6_22j3_g5P2j3m2U2m5mE]1P4P2m1:=V391Q1VEa125
21E0gFT84P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2k@R4i4FJR2k5o1Y9dR1h6S8_2P2j3m2U2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Z2o1k>R4i4FJR2k5o1Y9dR1h6S8_2:j3T3l7[GW3k
`4M2l1Qf2T2j3m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1YE718BZ1h34V1o2X1S1V1o1
k>R4]2[2FJR2k5o1Y9dR1h6S8_2Z4k31j1a6n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^:61Y3E27IH4DF0
`1Y5W1b6c7e4K?3l1`11e3`190P401042=261F20k2V=P8Q3K@f2V7Jb7<082@A>>324:2230002031<859;0J2?Y5h1b2e3
j7B2>Q1^2Y1d1AX2n8=831121a1P1l3k31j1a6[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8XK0cG061Y3E27IZ2`1Y5c4
m1R?]31o2E1N1=90a2^10107=2500008<2S@n1o9W3[3n3U5S3<0LA>>32?5301331<859W1g54;o3Q:e1o1h3d1A2T;=831
41Z10311D92o1k31j1m7BnB93R3Z222T2i:a=CX4bo161o32Q1YR1P3V2:T4E25000W`1\23B901331<>9o64;o3\9D=W1o1
h3V2n;54c1S1]4k300V1C^7d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\5@R5;<X363;X17S12H?01<S5@KR1D9j8_<A:
2e1@42D1?\5Ib4<\2l4107=25000F2o7\3g212_3U3m:]1X1Y1b1U7:n1180J8F1?36555273G68;0W52\1m1l2V5d4_2Lc2
`2>b399g2]1Q416;1?Z3Z2k31V1C`8fO8^:[1EYHdh1Y20`1T6];S2Q1U6I\7k40107=25000F2VKf4j1l4P5X3=82@M10>3
B52731E59;0J2g7n=V2X7X2^4Q4141l2Z2k31V1CSI3X29W3a1Kf2`8T3Q3i]1]S2?P2U;07C61F3Na2eI`?3_2082@88>49
6E20503G13a1g549^14S6o8Q1^2`3b6d4=831121a1Z1=k3ld1ZQ2l_1o=C6]4hDSI[1f:^U1Z9l31C63B7<Y1j1=15J<674
2[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X1
0I0P24CY3O1n3`3Y5:22b2L1a4\15`10B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y
1GO@X1P1F2>A02_35MNV1e151<X118<R1Hj1\1m1>M3W330Q1i36l3b2Z35>;2j1\111211I104J@Z2c24KH2566677D7l11
188318T1V1c1\1C5ED2d10U14E21\1o17I<8415142X1@7L?l1f2k1i3W32l3m1o2f4\20R1Q1Z1U1B27IIo7l3P16C7^1j1
EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512
IOSH@3V22S1^1d3\79o5421]2:Y1411c14\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1_3o45g118AM6`1^1KN9
<5>D25S1W2X3g1@Q42P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2<b2a32d1V1M3Z3711J1586514\1?51\1c4I;7=]124Dg8
l1;e1Hk4Z1=C0U1<B[21D2Y1\65e1@A0D1Y6l3P1J7^1j1EW1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4
=V4^1P9[7g512IOl1_2n:o6c4V1Y2i2n5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1
H14G0;HQ2T25g11JMg1K]1S113415D;555J851Q1MK\2g1662b3>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21^3c1a32d1V1\47
f174c18d1\37N]1c:i24n9b43o13_23Q6ABl31i1R3m^1F?gc28X4fHn10a<]=YS1e1`4c4l3E6N>0_2211n;47?2a1>P320
k2P606234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2985b11d1]2
U1><:1f9S2CT3R5_7Od10n19Fh3a2R16T1I8CO^<b5g1\1]111m5i181436NQ1R22\13o5\8Q=m4\<1U3:n2R8T1T21`1l3W
1[100K5VT1^=e4`:12g:\]1U7jX1dP1Z53h3Q=EAd2mNEM24651025>231:>5S37Z6[1Q3o1l3P16[100K5n2WQ1R9Z5f3R3
]71>[:\]1U7c9j=Q1l[1i8\153kB`1e:_6R>4@3I2216131025>2201I5k277m4n1B6AX1=l3Od10nb1YW2``1^f1m6`Mh5h
9MKl3c200Ka8XLe7Z5iFPQ1e?U7j^23j@^>oE2DG6W4`6F@3_1l3P1DM00Ka8]80iCe7\B2S252e6AVKi5e?U7iE3V=UQ1_:
3j@Z1V2l:m?W5I22:0M50W4`6ABBl3Y10dP1Am2D14KT@mZ2Z3jY2^E0U[1BDl3Y10dP1Am2D14jW2aCAZ3f3SV2[9mX1[>B
b7Z1l3_3V211Qo12Um1]7_4X4U7mJX_14>^10[31^1V81=@GT1n3l6^142A181h3[;4V48?4l3UR6hQ1>;l3Va1mM\LTD`M[
@^MUn1h<_3Ml3P1o^1\Ef9RJY2`BJH`MZCRH\2Q6c2PJZ5UAc2^1JAk:26P1_3Q1Ml3a1d3YKT2l41T21WGc@2\d1T<n1e6[
:R?l_1_1;o21c<a;m1j3g?8>l3W3]O[Jg39Yi1b7\S1k5Wf2^C<8<l3W3ii1g39Yi1b7\S1Sl2^C<84l3o4]P5kP2Bl3Y11^
1\L2i61212m_1hd2k6g?SZ1Y]1I>l3P1DN09]U1m5T>gg2QP2@ac1d=@l3Y1XQ1=S314Qa3TC@=]8Yb1MVHg@Q1l3Y11_Eb8
d2>=S3121UHm329aT1[_1j4a5l7;1O>15k5AW2Yb1TIg@7l3d7U>UP1a5ki2[d2:l3W1V4g[1i;kf3k1aDjOh14l3W1mX7g1
Jl3Z?f72dDCo9a<d31_V1_83_8132b1Zi2GZ:282R\1V6U5f35W1<Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1^13E253Y1T1>=_11f1C\1239U=d6V;R?Ml3Y1S>X<e5U1]1S
214\:e8i4<:^AmY1e?^3oLV2n5V1e[1n6Z6W3kAR>9l3W1hR1g<_=<lf1nAQa27l3W1US1Z<_=h]5g54l3W1[g6bh1Kl3O8]
10U2d@e21ZL2?^_2k2[W1aT1W@4W1n3R<TD168U1S><l3]D17S2mY1Sn1V8]Y1b>c^1i\1g1l3a1d3c40QZ1`13]1i2Q2P8?
fR1R2T4aJM92a:553g11i2d1:31269D2Y7gAk4a?X5h7^5I^Af314m?b80O1e425l3o4nP1kl1SY4V4l3l1Y3702b2^;8h5n
8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j
1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1]2]3d3P9P5o1m4W1j525f1[114X13S3=46MW1hA9Y5V3j1U12o1a6[4l3l
1Y3702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h
1@3g1i3313f1h5<j1R1_2Q1S1G3h2P15R101B0LW1O>7131Lc1W2a7_1]2]3d3e7Z1P5o1m4W1`4Y125f1[11]13S3=46MW1
hA9Y5V3j1U12o1k3e2T4l3l1Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116
3U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W1j525f1[
11]13S3=46MW1hA9Y5V3j1U12o1a6Al3h1a13eD^_4_T29V3Z4b1QFG4o4P8C2l3bi8Q1l3Z34hZ1g1JY1S7a2f3_2Bd1mHe
:a1dA2RIl@jV2a1[51=U=3Z2U9:S6V4V19l3k`1:Z8S9d1[k2a5om2:l3fG_]6d2R1c2T6g7[Ld2?l3fGPZ3\5ZP1\\1YAd2
R1c2T6g7Z@o;07l3fGUl4Ya1d2R1c26l3d20eR4\e2d]1?l3O@S102EQ8\Y71U?W4S4b6f6;l3c200KkT82\18S4T7V2l32h
2U2m5^B2[3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1YE718BZ1h3[1o2X1A0cBR4i4FJR2S4g1o1J
^8dR1h6S8_2R4l3l1Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>
Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5R1a2P9P5o1m4W1j525f1[11]13S3=4
6MW1hA9Y5V3j1U12o1a6:l38P11hT1121Zg3T=g1l3P1J90k6U;^@b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>e5_3>\1_
1^2\31V;o7R6^7[5231Q8>^5[1W18i515\3oGDl3P1J;aNS3YIXc1nW1S44c9WQ2c2f1h8X1_5g8U8Gl3P1D5b671AbP1\23
m6UR30R4I^a2Nf2R5U<o6`7P2l3W1CY2C_<VN2\3\1dE^Li3`20[3Y5AP8h89d2U6_<A:2?8]142D1h7Q3KXA\32d212_3Q;
[7m?n1_1`1D82f3;h2b40S7]:W4G:h73l3k1SZ72l3PU1>l3P1jW1`Mc1W4X7[:aGk2`U14j3nW14l3^`42^Y46l3]:U[2ZU
1]V2n6b1l3P1T1l6l5Y2n2]23?d>1^8b50d41o5b1_61S1]5m>Z4Q3Q5bMd1m2V6hCb6U7X<`2[2X2Y2R2]1f7U40T1234k1
Y9Ll3P1T1P2o:d8B[Ce8l8]1_2iNoEeY17FH\[1<a6R6kEU4<6_?f78l3`1D1aNf_2f]2gEAl3P1JiV1c5h40X:\1cA\H`?\
P3m>\5jCVHKl3k19_3i8c2ke1]3]`1P?1^45j12^^1e8d13;V3l6^5312C2l3]:\1l3k1kNh5aU3SA422291387:92;14232
M;9B`3i1F`3<2`6d:c6k6R2mEo<15mEg1l3W1C]?XGa3[32UB9n7m<e2Y6k<k>]2R9ZEX2?ET2Z6n:W:i9_2EfL^2^3U28X5
<<KEl30a2T3P3o74512359m3R1[1e6l3W1Cm5<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILN
I>?`1d2P10C;2;R3]3\4A5n3]2;3S4;>49\2S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU
1;k1DLAQ1j7A8^19EN:396A:m<a5@X1Bj1d1ET592U1A^17T3[1[31T2S4]24?d28l1Hl1B>f5V13@m1=_1<O[7:30f284X1
a2T11P3<:Z1J9EKDLk2^25]5Y12JFAQ2?j2Q2E\1]:l3W1;7Z4;5011113C<3F4168322T1T3DQ130NX3I1=W175>U1I23<>
<G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1k
23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8
E37=0=2]1J4M487173232KZ1V1?]16l3h2Ia4L_3H[3_1:j5JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<@H>`1R1F_2V2_1X19Y
141:CA:?T1HBU1=L2O=;Fk1<E9324D6<:m1a72j1D2=P2V1P3\27>374F`19401B28R25X1KT1U1:0@H:R1f7l3W1;7f4501
53O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ1O2Bk621m3?n2OX1`130Bi1j7C
h1;^4=_4P40:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2C11F432:Q111U287=6273=@\1l
3`2^61S4<n4j5j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH9S1Hf17Y5L:5G9Y123NA45?T1HBU1DV26216h33S1<O395g1:d1
Y2C?W7[2d1\1<B7K9V1I=8R25Y3U1:0Y1EG9V5l3W1;7Z1Y1j1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1
j1DP1Dm7O@W2`3Jd2Z3S5m:Q40I7]1M^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2Y1U1D;G9Bf1i1i1_4]6_>U4S2k2
I9J6S4l4^1b28Y1V3n3j3P1AJT1[1U1623J12O=?M4R3Fg196j2a5i1OV1Ll25=A\2f1<@9H:10E0a2>3<250Jn1Q2E8Q1b;
l3P16;7d28BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2
@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S1E2721Z10l18:92;17V1m1a
2A<02\3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22<87632355514232841=1K:d11LLLc1a4G9^
2d1;n4`99I00B6=93V1h2e1:31Y14a11Fe2:U1:c2Y1j1J>`1?f5>=>1;@G9Y16`1::03O4[1\1289333T1D2M9Y2I<6>;66
K6f1G=I=06V2a16CR1\1:X1>C40i15:25;k172547V10462<3R14N08=A5:AD3137;_26Z1FN<;81V6l3W1;7d2i2>U27J21
1P2f15m1159C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a12Gb2T
1;R1;a1Y1Hc2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F=^3`2Q3_1`26Hn1OKh2;B
T1E2o6T10f73:U1f2GQ6T3Y18X2a6;4_1Kc1A:?T1T3X29g3f1IKl2d51f1U1]1[19i5DG9g20X1Y2b6V4l3P16C`32d1DBD
FV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R129C5511GZ1R763A19V1c2U5U8>T5P
7n2o8k1B5d1T3_64a1l4]1a1a2V64?m2X2\2D[7@Q1K=U197:T1:\7e2L6GY1\4Z4:2W15i1]5n1W1f22JX1i34<62]10Y1T
1j4l3W1;7U7W2>Z16EU1n111P4]90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5R2>Y39P29_264<Q
1]23EV1N12\11IS6g1T1;3W11k1Y4f?732AU5i1F`AR72D<0W1P3l3U1m:Q3c2]<T1j22617752O=64Om3>;05Y1V1^1n3^3
R12P2V3g2725127L45123592X2;U1:AH1b3l2>i7l3P16;7Z1j1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2NA^5IU
16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP412=J2Z1DM5C
68f2\3;AK37J73Q3a45U6o3j1T1C1^1:23JS1:?7_1AF`2[>W:T10B2A44f2R3:>P1U5:`1R1a2;MS2g7\3Q3J9E4^294693
33^1632<Q10Q2=;<6k18e250e1R2m1H]1W1X1N35i153o22547\1322<V1?C012S1@A5>3562Q1;H2F3V1\185Ki6l3W1;7X
9g1=LGCCM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;j1j1
f12=S12G@011:<]3X1R238D17:Ga27;2Mo17X15k<Ma14N86Ko1P1JLc1e4]5Q4@;B:IHS2k4T10B2A912U84K1g3?E:c2IP
29Y18Y1P1>Q8l3T1d1V1169;T1=682X3=;<6>;0N9e2U4g1CR1U16:X1W106<[1OS225<Y162292[1L1061O@A5>5=6e3>e1
C=i2l3P1Jl4]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1`17V<
R;_=<\D0e5`3i6Z1o8`2_3R3P:1>S95n3d13k1862g3c5a42g8I;U3l3P1JU6V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W3
5e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290P123`20@=OR1<`8h2\6j1f<T52Q1e11\6a8Z
63Z=B5[2`1Q4X2C^3\2e9a=D;n2l3P1JN;j1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4Y1f3R91d1?LR
135h18l6361T7JW2=R171h;Q2`7H2O2:k;U1J\4_<Q30a2X2;[3f:Q7i1Z>Q349P2OX6k:Af:2Z3l3P1;>`6b3Q3b2014k2b
47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8=P48[170Mc11\7h168>gE\1:2F1[3Y?
b9_6J>Q?Y2f1A]5Mo2o7^29P=f1f62P3`22]30a7f2V4<:j1l3P1J\7g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9P8a
5f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2i4R@RB`T1985n7l20j5n2Y2l3P17<j1c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5
k1:21P3:e2D^=T7e5R1[1f50R3j@`6R1C5_3V:=\4Z@JAV2j4[1RP1a2g3<>9c4m1R7S1Jc8]3d25o1l3W1CZ4^13o1oE0e7
4i;o2[8\7??[MmAWBh;66T20l4?\9c=Z1^Dk2^7m1S?18K8F1J5e13HX:<:>V5j;V2a3^4m3Z1<035B9P1l3W1Cd2[=^7Y3]
@lCi5aDYIS27b6TS11[3WV1Il6hG^2<1^20n?b8T9_91Fl3k1TKR:o5Ic2`^1l<l1MT@`Na3V2Pb1\1X8jKa4]=[2e1l3k1P
;38e2l1\5D\1]5U5l1V7]3i4k3HIU6QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31ZR1\4o3ZGh4g1b1U5g5g7c1mAW8=l3k1a
?d52o1Y5X4n9a4f1Z>\W2o1l3k1\7c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`6l4m<Z2M=c3c1a5<V=m63]?EO5
0XR108U2e5GYDZ3l9a2^2k;c1_22g2f>0m3S1l3k1g<g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf1m6U60iHo]1g2[?e4DS?
f>P1a42l3P15l3P1P71a]69l3P1P71^P11P3MK5l3P1aW11n3c1l3c200X3^>30S4jU1k1Q22_Z11m\1X1a_1gNb7;2l1f>m
49I3<50072;8[4V66>632;59=5343Dl3kAb1b3H_1c3RD_IS1aR1YS1dd1ZDg:\`141A9j;l31a1760^10NX1?4811873G30
1D138k1R14N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1
i1\22<JC]1N;6@4DU1m241203LGg1\1@U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J_120;T3Z1AV
1127DBFW1Q215933E=;h1972]16847Z1==W1L68>o1HP12@554:J2KS172g2FW1Z3T15a52EQ1i5Y1^2g4R1H::^122U122F
;K9?CV1h13X1T5@3D0>5@92f28^15n2<5:0o14<_2M`1^18e131U297S13Z1BD0^112@@H=691641DC?97?81=Ek2F29_1?8
;i1EQ1@249824O44G^18;?1=419P11;@99>M;37E327Q1:73416JS123Ae1Z3>=3U2l3i1;T<T7`4]1]3Z8V32^10IP60M@5
bJc2R1f3\2Q10U20U2gIc<`2f2b2V9R3W1l1a2f1?AL_;a12e?h2P2n52Oi8[4D8P1HMT1U6j2^1P4d:V5[2Y3\BU1l3N0a5
\W1j4NgHR54X6P2V2n2\7W2T@1[:1NT1T8bGZDS53<8XC5n:0c29Lk:W1l3OCn:\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1fk
11Y4b;k>[3[2o<h3^6k4:a=e3FT45Al3_4m4l4gm1P90_P2R4FTg1\7P3W3Fj3[2^1l31JoDW:0X1X4QMo2n=X7T;Q:S6P9j
91o8S8a6h1e1R8\1^3\<m5n2d11m1k2e8<T6Cj2W2i1R1n1e1I1Y2W1l31_63c1nF`Cg35m4e6P4e5n;0YHSCE:T14Fh>R5Q
1Y3Ud14P8n2j51R1n15U231c<Hl3]4TCe7i9l3b5c[1_JV2[?jKVKn6Y1T=f6_6T1T2Y21n1d:e1l31`3b8TBMW6m3U3V1X3
f1A2g2C]32>a5S1GZ2h7c5R6T3c8T9X3_4R;`3P1T1b4Q2Y4hDE^=Q;E9T20^6[8S3T3T@e6i\1m1l3k173Z1N2T=3k2o;[1
Oo1Y7dKU1n?VGP1h6NKa8h1d3WCf<^IRMW1^?1i5FW31^1l1l2]4Q2X2a3J<07KMQ13_2j344a1>2>No4l3k191Y2Ag;3m3<
e1P1^1i1Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:\2<`2a1m7V12Dg16V1k4EGQ14o1f1l1@0C
i1`3U3<e1e1R12b5EZ5MO_1V5^2Q3m109f11d24e2<1<=D1X1Z1Z:C9[1A=2I]1l8m20g240H4j1145Q6W2^1BZ?P4F=m4V3
T2l2S3k1]40V1072`2Z2o38244a1AR1:i1l31h1091Z10UMb9a3lc1d>T@U6aDW1_R1KS3i@f:Q2[6S67`21Oa4:^7S2j2V3
5d1K1b1l1@>70602HFP1V2h3C2k1A:l3OoIi8bL`n2[7]1`NQi1X5f35d1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239R5Y2H0Y66l3o3VO
P`4^c1]18l3oP1G2T1[\4eMRKS5f35d1Mh4n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93k9P2T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R5ZQ1JBl3P1c109`;g2TGm5e2^;T?bX2QP2@ac1d=MDl3
e2Q1eb12dGhQ20YGec1[]1R11?a4H:b6^25U3l3P16C351f6@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;
CP1;Q1B28aHl61m12c5d5Q6Y43[2R1X3^2U:P223R42Z6Q1:j1n3Z9b13ZA]111:T1;V70:R331g3T1m1o2j6U;`1^8PCi5_
>m1l3k1351k1V8^DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f1n3Q7m1:e7]7a2l19Bc1c7]3m3T13:^
1^I[9iC7^?e2l32m20o1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@Q518BN;
]9A0D2kAo3l2o1FJR27V274Y21C9P1h2\5DS1ITOe2h6S8_2<l3U2_X1d3hj1cQ1n2[Ij9U@kB_g1Jm3b200Wk1l4lU3`<k_
13`14He140V14;>bLU19o:<JAm3`1R10]j1IT1g3SP2o:Xo1V8e?3Y4AXNDm3cM_Y1mQ20D21P4^J:e4P3P=]P1S713JQ1;m
3\X5:d1P3P3P=cW13JQ15m3ng4W]20_32m3WU73m3WU7P2e4n3a1760^10W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611@V1
W4P16f2G[61f14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9P5^5T1`6U8n9^
1o5k83DEJg4n2<5l7^1n15U29[1f2^4841U3\7m3HLM`28;T11Y2C>]17Io1161Q1Z1b5>=g2n3Q2Y2n7@j1P3V5Y4n1d5R1
<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2`Eo15R:]4^2W1P5EQ1MD]1j1Q@?Z1Y
4j65d33Q4:o3d6h<a>]1Q6`1`3n3i17^10W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X
>Y<E]2i2JR2_:X6]1I`3<:B02V2Y107n8T1Q4J5`129a3o1j12d8d6_:@V1o5S4m6n2j<^25d3U4c2l3[1a7e2\5d4J\17Y3
g5b5>f8n3C:I078V1N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S19:12312D;63?1404112\1482CB7ML1N1H7212J29:
8U1T2h3O<>=b3]1Q2g8LU1m20T2^;[6c2d4260:3841=:JI_43BU2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1j23:
2T6W1GA]1HB=26?P15?7Dm10e3X49?R<0Lj680_1T1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14=^1e3?P143<7Lb1L\1T1
I31U2AS13m17`2[1DT1]21H1?R1R11T4S2j2BY1G2>5FMF419P1155W2>?3KC\141n2]2<6k1100<02n2n3NB607_1j3E9e8
R=9S11U8^2R2^1k6f1f2l9V3c1^2`LP7P=o5h5o6i>k2h8QCI80d2KO01P2U7hLS67=^1CQ19N841:]2181=k62S2j2V35d1
K1Z115Ff194?3_1X136Q1Z1A]2Cn1>2g1n3ND5f1k24gFi4@Z2\1]1^1^2V9k1Q5m8k18_Cd3:HTG^4U<k@d3X1U951<X118
_1Hd5Q@m10j=eDU2o<<6b<Y8U3]1Q8a1n3i17_1g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5[Kj=h?S553S1;R27Q2P;W2o3_U1
i2e4b4e8n:X8W3`?B\1U41f@c6n3Cd102f21j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P
5b211C3\3BC12217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7Oe1<`100
8FV1n1FG411EFD12860:B534@V10022407?4=33J52<64Jj4;T3R2W5\1]111Y3c2i181436NQ1P212\13018_;4L;3b8k2l
C1U3:`2<S8I_21]5n3Cd102f2k;47?2a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3\3V1120Q2]3
0e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5_7Od3P1l3L11\1D1B;B53EW105407
?4]24Q6T3Z7\1]111m5i181436NQ1R22\13018b:L4X13d@Z4[:1U3:`2`8I_21_4n3Cd10k9i447?2a1>P3204f2P606234
@3V11n141`115j111L5D:4W1>414O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7
Oe4f31a2CEM103I6EO^<Q3X4HC]111m5i181436NQ1R22\13a2R8V1]1=3mN1U3:Q;T30313n3i1XU77n3i1XU7e6^Eb4gBY
1n3`3gJ1K2_7S6eGh7`1T5P5mD6kF:T1a36I^5c9h@1bGT<P54i21:S3P3W242c3:S4jX14n3]X5Q8bf14n3]X5Pi1c5Z4n3
i10Y3702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3
h1@3g1Q1\1Z1313f1U6j1R1_2C=S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W1d4U125f1[11]13S3=46MW1l=
k39Y5V3j1U12o1a6W4n3NJ0Y3702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1
16Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2C=S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W1d4U125f1[1
1]13S3=46MW1hA9Y5V3j1U12o1a63n3j?Wg64n3j?[b1kT5Q2l32m20o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@Q518BZ1]9A0cBl8FJR2^274Y21CR92d1>4_R1h6S8_2R2l32m20o1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1
b5WF_2g3S10023[5A?c1_@Q518BZ1]9A0cBl8FJR2^274Y21CR92d1>4_R1h6S8_27l32VZ5Z;0l_1>i2l32V1a1U2m5mE]1
h3140P2m1:=V391Q1VEa12521E0lN4P7l7Z>_2g3S10023[5<41=c1YE718BZ1IU10g14V1o2X1A0Q1aAR4i4F5DX1Ib2X3o
1Y9S62h?k1Z2\1P7h6>;X7]11OY2l32V1g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4_2g3S10023[5A685]1R5
\;Q518BZ1]9A0GkAl8FJR27V274Y21Co1Y9l?gBh6S8_2c2l32n2o1m5mE]1\3d2m1:=V3>3n4n5`2b8a12521E0RV1mA0X4
_2g3S10023[5A68c1R5\;i4718BN;f5f3A0Ga3g5R1^7l8FJR27V274Y21Cl1`7@1X1IR?Q@e2h6S8_2U2l32n2o1m5mE]1\
3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8Q518BN;f5f3A0GkAl8FJR27V274H`11CY;IjQ1h6S8_2^3l
32MD[1o1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9KKW5V9:U:e1?[1k2X5_2K`1Z1AA0023[5A?c1a:b2Z3P2P3
18BEDCR1o3h1m1A0cBl8FJR2^274>9BM1CU2J1Z6k1[1`2IZ2[1S<l2h1k1?P7h6>_1f29S3_2T3l32n2o1m5mE]1\3[1X1m
1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1S1P<Z3Q518B;NC=1Nc3f3A0W8T8V2l8FJR2?n174
>9BM1CU2L_1f4KS1[1m;o2W4a6??`6h6>_1T6_2f2l32n2o1i3S2mE]1\3d2m1:=V3R3_2n7>0]1F:d22Z3a12521E0jFLl2
f:F]<j3n5_2g3S10023[588?c1_@j1V318BZ1]9A0AA]3:c4<Q8C]4^4FJR2^274Y21CY;dR1h6S8_2e2l32MP2o1f2g1^1n
8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@Q518BZ1]9A0n8d9o7LFJX1I\2174[1M199Z1
n9S6Ki6W8b<h6J_2h4_21Jl32]1FaNcKg5Z^1R7R<Z20iJ6X2`1@8a4V7S40TEV@o:i=Al32]1dP2em2b10l1`1@j4Z;0[U1
o:lJUIZ2l32Mj1U2m5^E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1A0c
BR4i4FJR2k5o1Y9Y=o2ZBh6>d7_2U2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0WMd14P7WF_2g3S10023[5<41=c1YE
718BZ1h34V1o2X1A0>TBR4i4FJR2k5o1Y9dR1h6S8_2S2l32m20o1m5mE]1\3d2m1:=V3U5k8b8a12521E0RV1:lE_2g3S10
023[5A148c1_@Q518BZ1]9A0cBl8FJR2^274Y21CY;dR1h6Jc3d3_2Z2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
0o6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1A0f2e1V>R4i4F5DR2d3V2o1Y7?;S1ZJY8h6S8_2U2l32h20T2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1Q2MX1A0cBR4i4FJR2k5o1Y7[1CdR1h6S8_2Ol32
Ph11UMk[2Q9G1DJLV4l30@e7TX1[7^20>\1T1?U=l1o1V1Jb9Gl32^1b2T[1f64m11f`3\1:k2S80@e4_5dU1j9g@S56@l32
_1`f11UMmd2Z;0V5T[1j90f@S5]:[3l32]1Z12R2m5mE]1P4P2m1:75U11n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S
10023[5<4?c1]Ak3718A0;NI71d2[19Z2:X1A0@<J_1:H71l=R4i4FJX1H0V3U1V140111002f1Y9[1o5gD`6h6S8Q2=o1l3
2n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518BZ1n5^3A0cBl8FJR27V274Y21CY;dR1h6S8
_2S2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1R5V@718BZ1l2K[1o2X1A0cBR4i4FJR2
k5o1Y9dR1h6S8_2W2l32V1a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1
Q2MX1A0cBR4i4FJR2k5o1Y9dR1h6S8_2X2l32V1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YE718BZ1o10g1[1Q2MX1A0cBR4i4FJR2k5o1Y9dR1h6S8_2V2l32h20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
mAY4_2g3S10023[5<4?c1YE718BZ1o10g1[1Q2MX1A0cBR4i4FJR2k5o1Y9dR1h6S8_2S2l32h20T2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1Q2MX1A0cBR4i4FJR2k5o1Y9dR1h6S8_2e2l32h25o1m5mE]1
\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S10023[5<4?c1_@i4718BN;h34V1IBb1X1A0GY9a8R4i4FJR2^274Y21
Co1d791X1nOe2h6S8_2P1l321m2l7XCKV3W3k1PU1bOfb1^;j2`417d30W6P2f@k5R?G1b1gKU4P8^1Fl32o2Lo6Q1YFW3Wk
3]9a2h80@e20g1UQ1U:g;eMl4El32o2l7Q1YFW3^n3V6Z;0@e20YAcA1S:g;eMn4Kl32o2Lo6Q1YFW3TBl1]9Ljl2]9a2h80
@e20g1UQ1R:2S9YP1n4<l32o2l7[GW3eT4Z;0aDiK]Y1;l32o2l7[GW3eT4Z;0[`1]Y1V2l32h2U2m5mE]1P4P2m1:=V391Q
1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1YE718BZ1h3[1o2X1A0cBR4i4FJR2k5o1Y9dR1h6S8_27l32cT1bU4
Z;0[`19l32dY5AZ;0@iU1P:?l32^1TS1k21[W2Xk1V3h3Z40@eS1T<f3l32MJU1o1W4e1U61m7c3d3>8T1K`2`1S1<JE:=8D
JO=e95<]3:b8a12521E0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3Q5180AZ1m1a10LU35c1A0f<0k5_1\7FJR2
^274Y21Ca3m4i2S2c421i35e5\3_1f6Y3S3i4n1S8_2Y2l32V1a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1YE718BZ1h3[1Q2MX1A0>TBR4i4FJR2k5o1e8CdR1h6S8_26l32VZ5Z;0[`1X2l32V1a10T2m5mE]1h31
40P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1YE718BZ1h3[1Q2MX1A0cBR4i4FJR2k5o1Y9dR1h6S8_2Q2
l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1A0cBR4i4FJR2k5o1Y9d
R1h6S8_2R2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1YE718BZ1h3[1o2X1A0cBR4i4
FJR2k5o1Y9dR1h6S8_2Y1l32V112^L6n3_1`2121VF[Z2k?>T=102k41F6@15Y1i2[1;1?HS30V8jFYAm`1V2l32h20T2m5m
E]1P4P2m118=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE7180AZ1h3[1o2X1A0@f4[=R4i4FJR2k5o1Y9dR1h6S
8_2Jl32jEd2UL5RJH`Bo^1m1oFg4e2o1l10@QX1d2R50ZNC11X2l32V1a1U2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1YE718BZ1h34V15i2X1A0cBR4i4FJR2k5o1Y9dR1h6S8_2V2l32V1a1U2m5mE]1h3140P2m1:;1
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1A0cBR4i4FJR2k5o1Y9dR1h6S8_2m1l32n2o1m5mE
]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1S10023[5A?c1_@Q518BZ1]9A0cBl8FJR2^274Y21CY;dR1h6S8_2R2l32h20T
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1A0cBR4i4FJR2k5o1Y9dR1h6S8
_2T2l32h20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1A0cBR4i4FJR2
k5o12V9dR1h6S8_2e5f39K5>MJm3n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ5
a4[17<\1o24`4P13c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2^4Y5T12V1J93l;T
3Gl22D\102l28=KY44S1211986ET1NQ1A>FKE253Y1T1>84_11f1C\1239X<R5`4TCc4P2T5f39KD2Jh4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2^4Y5T12V1J93e3V8T3d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\1
239X6f39R1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1
J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1GM210524n23120<X61Y1MR4T2241O2^4Y5T12V1J9
3l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239bFWCZ5f39KDM000e4n3?S7j75:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239XP1R5O1=c4k9Y5f39KD2J10e4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[
17<L?o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l
28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[U1O1LP4KKH0IVb1gHa=Be7fB[Kl\2gC?\81V7U5MU3o1`2c1^
3f2>T1f39KC3L0e4n3^S1kAk?hm1e121057X<[]1j1>0b5l4o3Z5a2nHQ6OZ5g=0T36P49Ae2bR6o^1o4f39`1MR1e3n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239n4f39`1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239W2P4H2\2[1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg1Z4GS1X1PEO56Y:S<a
3d3U1`339`3V21d@a2Jh?62Q14R17U1Gj1<;109:I3Y5d2j=N=P4K\2k`1T3`n1cZ1Xh1lL[@j1^B28P4KXMXi6`@i4a=2Q5
f39><DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1
b1E253Y1T1>=_115`1C\1239Y1P4P1Q2T4n\4UBo82V1XNZM51BEi1:@>a14[4]5Y1_3P316@8V5T5@416Q1859:BP4K_3][
1YAFY?a2YL]7P:`4U2hl1mFVIXIT;3P4Kl_34P4K`j2]j3o4f39KDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12391P48P4c2\m7X916^1S>2P4PP88
Q4Y1VQ2n<fe1b1fZ199Q4Y1TT1T<Ue2aKk>895Q4Y1_U4fZ19CQ4hP1e4b3P4b2k710X9lZ2mFQ2e<9kn13oAb=AQ4k?eW11
0^1<]9io2Q2Q9c39kn13oAb=]5f3:_1Mh4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D26J212^4P3Q1V1T12V
1J93j;1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1<1=_11f1C\1239R5f3:_1Mh4n3?n>5:a264f1404^1:6:4
06CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4_1D26J42^4P3X2T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12398Q4m
2l7[GW3Q\49_m2JQ4m2l7n:\<W3k1c@aa1k5bm1`417V4g7f@cE03_1W8bCX3L_9<Q4m2l7[GW3QT2oW29nc1W8bCe=8Q4]`
3da1T?89kB2:Q4S[4_4gBl1T1_6b59mc24Q4bm3mc194Q4VR1Y_497Q4\n42b3]?9^X17Q4]g1Wc3b4W29bn23Q4`a59JQ4m
2l7P7Z@f1`1`1oV14W@W<2d40Z3lMjP19_4`>`7[5k6Q3cc1BQ4o2RQ1[1>Q1:fCi9S9ec1f3S\19PC4h2_@Y1Q4Z1jIl87B
021111;42Y12f4`4i<\1<i1\]1Q?3d6UFd84W>93aCX2o2n6h5X2a1_74Q4`a59Sb1;Q4o2RQ1j1\1fCi9d\39nEQD:Q4o2R
Q1j1\1fCi9d\39nE4Q4`a59cP3AQ4m2l7[GW3`=\:d22[a39S4U^103_1`Y1<Q4QP22b[2nDi@9S4U^10Y:gE<Q4[6bj1dP3
Gf12g7b59oW1S29Q4n`2k]2`3f1]=9VIh><Q4bh3lU1:g1h1T?9iHV1e@i25Q4bP5_1]?96Q4\n2o@0RR29@R4J80SNe614i
I22NY`2S@`8jV1<R4S11QJo8f1121mS4P4j2<R4S1fR1<f114nd2n^1P4R1g1>R4S11RNe6121ji1Rb1`4^Ck6dW1=R4S11l
OZ2I;Z1121mS46>R4S100RNS1a5121mS4P4j2^a1:R4S11fQ1Q3121ek2WX1;R4S11hT1121nj2nX1V8[n1:R4S11hT1121^
`3k6b<;R4S11VQ1?Q3121mS4k68R4S11hT1121mS42R4SZ58R4S1jT114mS4S5i13R4]Fec49R4S1ZE_?14mS4P4j2<R4S11
XE_?121^P2a\1lFk69R4S11hT1121Rm3j65R4f@\Q4oGP44R4cb3eZ1i<:R4S11VQ1a3121mS4lU3:R4S1jT114bn3Z5n3W4
[n1:R4S11fQ1Q3121aO[T3:R4S11hT1121VGlX2iS1=R4S11PP1U1a3121^`3^C_2n5DR42P100^K202d6]2121iIc7`c1R1
k]1A<R4mQ1>0eW4807W4c2^n2B6R4U1_R1]2oS4YKBR4S100j>dE8121gW2a4g5j4n2QZ1o6bA?R4S11c1TS1121Q2m5T>gg
2[>d7aZ1:R4S11VQ1?Q3121mS49R4S11hT1121c?Yd3;R4S112eT1121bP3ZS1V87S4R1hQ1Q314fK6S4R1S5fO141S43S4\
Fj28S4R1ZES6[914nW46S4R1ZE_?145S4V6^:\Q4PL5S4R1jT114:S4R17`Q1Q314aOnc4b[16S4R1jT114dZ4?S4h3cNB2f
Bbb2_V1a1a2?QX1TLQ9U?9S4R1hJQ:14TT4Z2^1>S4R1hJQ:14bh1R]1g838c3eAZ26S4R1hQ1Q3149S4R1S5dLQ314Ye3j>
2T4QV31T46T4U1ZT1m5f1hS5h1T4h20o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8
FJR2^274Y21Cn]1h6S8_22T4UQ78T4U1ZT1m5f1kh1Sd2hF3T4QV3Sd27T4U1ZT1m5f1o\4hFo1T4U1b10o1m5mE]1\3d2m1
:=Af1MQ>P2a6a12521E0RV1WFMa1g3S10023[5A?c1_=o2Q518m1]9V<o6l8FJR2^274Y21Cn]1h6S8_23T4X[1\l1o1T4U1
b10o1Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9]4W1`=l8FJR2^274Y21Cn]1h6S8
_22T4X[1P2T4U1b10o1m5mE]1\3d2j12:=;5f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1V3V6Z5:`=l8FJR2^
274Y21Cn]1h6S8_2P2T4U1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1W>W2Q518m1]9V
<o6l8FJR2^274Y21Cn]1h6S8_2Q2T4U1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>
W2Q518m1Q3[6VCl8FJR2^274Y21Cn]1h6S8_27T4U1ZT1m5f1kc4l?n1T4U1b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0R
V1WFMa1g3S10023[5A?c1_@Q518m1V3V6V<o6l8FJR2^274Y21Cn]1h6S8_2Q2T4U1b10o1T1l2k1mE]1\3d2j12:=Af1MQ>
b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9]4W1`6o6l8FJR2^274Y21Cn]1h6S8_22T4`j5P2T4U1b10o1T1l2k1m
E]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1o7]1e5`=l8FJR2^274Y21Cn]1h6S8_21U42U4aV
1;U4P1XQ1a314>^5W]6\2S5CU4P107WK202`5S1]214>R`2_5kZ1dV1o46U4P1jT114nU76U4P1jT114>@U4P1e1TS114Q2m
5T>[82X_2RDXDeG@5U4P1jT1147U4P10iT114>8U4P100hT11212U4c]67U4P1]Q11Z3148U4P1XQ141Z314:U4P11VQ141Z
31216U4aEc3@Pe2c34U4[b3Wk2j12U4[b33U4c]6kZ23U4ha2jk32U4le86U4g3fS8Q4V9T12U4XU61V43V4ET\13V4Ub6V4
2V4nZ27V4OdK2R9143V4kQ6YS13V4Ei\15V4UY1]1k2SW7]6W4:80Z112Lh127j1b9247?2_11>FY220?[27c2o240412312
@3;63?140411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20
U1;29>b11d1]2U1><4221@g3c2m4CBa2R5MDZ4Y17O[1n1Z1Z6Y1T1Ic107D]24f3S26f1]1Y13n4MFE28Q111i3S2B<>:81
436NQ1R22=N3;d8fC?a?1U3:_52^5I_211f6W4:8[112n1;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411
_1482CB15ML1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1
;29>b11d1]2U1><4221@Q608m4CBa2R5MDZ4Y17O[1n1Z1Z6Y1T1Ic107Db26c56f1]1Y13n4MFE28Q111i3S2B<>:81436N
Q1R22=N3;d8VD]4h9Z11U3:_52j4CI_211l3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i
181436NQ1R22\13P9hS11U3:Q;Y31W6W4:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15
ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6`8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><422
1@Q69Q1k3CBa2R5MDZ4Y17Oe4Z6Y1T1Ic107D]2;c56T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDa?1U3:_52^
5I_211T6W4:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1
Q2^3\3^3]30e1>U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y17Oe4Z
6Y1T1Ic107D]2;c56T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDa?1U3:_52^5I_211i5W4:d11h2U2b9247?2_
11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Y13n4M\128Q111i3S2B<
>:81436NQ1R22=N3;d8VDa?1U3:b5^5I_211m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^
3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S
2i181436NQ1R22\13P9hS11U3:b5^5Y31n5W4:d11h227j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482
CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4
221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8g1^Ba?1U3:_5a5I_211
T6W4:d100h21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2
^3\3V1W2]30e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y
1T1Ic107Dd8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8VDa?1U3:Q;I_211W6W4:d11h21S2b9247?2_11>FY2
20?;o17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3
M:0I24f4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Db2Q6T3Y13n4M\128Q111i
3S2B<>:81436NQ1R22=N3018d8VD]:S51NV2:Q;I_211i5W4:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?14
0411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]
2U1><4221@[6T1h3CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDa?1U3:Q;I
_211g5W4:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3
\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd
8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8VDa?1U3:Q;I_211m3W4:d1f>47?2a1>P320k2P606234@3V11n14b1
15j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1
T1Il1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31m3W4:d10e>47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il
1^<Y13n4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31n3W4:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y
13n4M\1]111i3S2i181436NQ1R22\13P9dHS;1U3:Q;Y31o3W4:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n
4M\1]111i3S2i181436NQ1R22\13P9dHV2l81U3:Q;Y31m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n
4M\1]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1
]111i3S2i181436NQ1R22\13P9hS11U3:Q;Y31_6f3@:62GB1h2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140
411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2
U1><4221@[64e121057^2CBa2R5MDd57Oe4Z6Y1T1Ic107De7NT3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12=N3;MZ5
[25h5W>2^<o21U3:Y3g7I_211BW4gZ20e1>_GW1Z2iU1ob1Y13n4h31]3=aC@W4gZ20e1>_GW1TX1ob1Y13n4h31k3aCBW4D
RZ20e1>_GW1TX1ob1Y13n4h31k3aCeZ1o3W409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1Q9\3Y13n4M\1]111i3S
2i181436NQ1R22\13P9hS11U3:Q;Y31n3W409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Z6Y1T1Il1^<Y13n4M\1]111i3S2i1
81436NQ1R22\13P9hS11U3:Q;Y31AW40fZ20e1>_GW1TX1ob1Y13n4h31k3aCi3Y48d10[:Y447?2a1>P320k2P606234@3V
11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y
1T1Il1i6d5Y13l5\1]111m5i181436NQ1R22\13i\11U3:Q;Y31h3Y48d10e>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1i6d5Y1
3l5\1]111m5i181436NQ1R22\13i\11U3:Q;Y316Y4X_1dHTj33g86Z4jU6UQ2Q31W42Z4jU64Z4i7j@U]5[5f3D@DMER4n3
?n>554a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Z3S1Y5T12V1J93n9m1T3d325k102l28=KY44S1211986ET1NQ1P1b1E25
3Y1T1>=_11f1C\12317m>]7]DR721;[4@m3j9^c1XIR\1Pm1S2VC^O8[4fJjb1PR1ba21RQ1SC4[4UT6UT1R=3[4h<jT14[4
aF^m3mS4_4f3D@6=c1HY3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I
45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4d1?241eMd32D\102JQ28396D^2S3211986E9JNR2AS2Y1i32]1Ce17X>CZ
>dDLn251\42\4l@3\4l@Ua24\4bD[S3V\22\4kT83\4\R3f72\4Uf2O\4DV6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1
859:2\4]i21]42^4S[62^4cf62^4j^3o1^4Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE
718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_24^4j^3Xl2_j13^4eb1]h44^4^>]8Vd53^4lFVd54^4^>]8mg21^4S2^4Y
20T2m5mE]1P4P2m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9S
6`Lh6S8_23^4n_1dV56^4m_10XHbV1T32^4n_1S2^4Y20T2m5mE]1P4P2m1:=V391Q1_>f6a12521E0lN4P7a1eD_2;[3S10
023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dNo3h6S8_22_4[n68_4T2Vl6^Z116^1S>a6f3H<6=MC4o3n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>f?
8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3Z26R12Q202JQ28396D
^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239;X:>_2X:^17j7o4f3HQ1Mh4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\12393_4SZ3Wd34_
4eY2YT1[`36_4h2bk6fAk6n<4_4<`1]l63_4<nm6R6f3HC=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2ME253Y1T1>=_1152]1C\12
39R4f3HC=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CC
d3528h1e1210524e3X61Y1MR4T2241\HX5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1]R1;_4<SEhIe[1W2e5
e[1g_2[AXDY5f3HQ12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23E
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S
1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239[V116^1S>Mf3I;GP2b3n3PX1Y=d]2e121057X<W6lGd8b2n3m7l4o3Z5a
2k3_M1`48`4cU51L?N^P2h76`4R2fV81j5:2`4h]6=`4;a:Qn2eT1eIE`b1g6l>X@X3o;3`4;TP81a4=a4`10F0^U1PS3Q6W
^1VD^5312a4]W62a4[W13a4k9dX18a4K]1^U1oj2R>ag1SK7a4K]1^U1YQ32e76a4K]1^U1RY3d`35a4Y2^U1RY3nX26a4X2
0^U1RY3nX25a4X20^U1RY39a4`1G0a7lMg:Zn2^R27a4`1G0^U1RY3^R22a4[Y54a4`1jU1n[5<a4`10F0^U10QY3^R2^531
;a4`10F0^U1RY3^R2^531R2a4`1E10R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3
[1o2X1VCR4i4FJV1Kk5o1Y9dR1h6S8_2P2a4V210R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_27a4X20^U1RY3nX228a4`1G0^U1g:Zn2^R26a4X20a7lMRY36a4X20^U
1g:Zn22a4K6a4K\10^U1RY34a4Y2^U1RY3;a4`1G0bJ^:<PS3Q6af1l;;c4eBe@eX1g<oS11i]2T11c93c4P_3dk23c4]j3W
`22c4eZ63c4^h3Vb21c44c4[@f^2iY32c4`B5c4`Bm[1S;WP42c4`V63c4`BP22c4aD5c4\CT1PS1k62c4^n15c4\D][1Y@_
m34c4\D][1i]43c4\DWi52c4^h33c4^h3]f22c4R^32c4W^32c4]I3c4]Iid25c4j2bF^]5YW23c4[]3PHo1c4T20T2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_23c4T]3
12c4o\72c4T]22d4VS14d4VS1Q<iI1d4P1d4<V6n\4UK2V1ck17BET2@>a14[4X=16@[6X4@416Q1859:7d4UK0hb2<i9li4
5d4UK0Uc2i99d4UK0Z^1]T11:i9UY33d4]Lh61e41e42e4]c35e4nDnV1QR1]o4:f4[2\5gP1R2c1ig42m@Sl16f4[1Z61Zn
1Q]42f4Re63f4\U3e_36g4o\624m\1oG\1g49V2o3cC\9\S2`\1UK2V1oL51[N7BET21>>a14[4h3Q7]216@LU3a6@416Q18
59:S3Of3P14Gc5n3Ze1Y[2Z2e121057X<PP1Z=`324T4l4o3k1g1f1a2mDPKh14g4o\67mD4h4TU7j8Y46h4mT2QW3Ri1l89
R1h48V2o3n\4UK2V1kZ1g@7BET2@>a14[4_4h816@d:@416Q1859:P1h48V6\`1al2UK2V1ck17BET2@>a14[4X=16@d:@41
6Q1859:3h4gT3Rf31h4Fh4fDT3g>YNTIY8X2kAR2V7b5k2mO`3RE^4o;h?X31i93h4WP3[T4;h4m2]n1lf22Q1c1SP2`Ad1_
78h4m2`]27dW2iR2eJfR13h4jj6QA3h4mW3\T12h4_j3\1i424U3P3\9aS4Y1^A\82V1Q<k9`;2e5V50S?7BET2@>a14[4X=
16@d:@416Q1859:JT5b4610\1OQ19<U2]1T877B_11>FY23?c2c2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G
[2R31g6]1Q2a;V20e1>SI2500:3M:P5S136;h7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MD\4;KX3B<50e<0Ld2d
13Q3L7:\8GO\128Q1d6<>J3]4=^1Y3Z5eC@Y63o3bD_2115i4Yb2W\1YW2_L>i4\3kFe7P2_L]?io2SFfJm=]?i6X2_6f3R1
26=2Jh4n3?S61h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0
@?o2e4L33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2^4Y5T12V1J93m:N:i2d
32j1602JQ28396D^2j14<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\1239fBU3oK1j42j4X\61j43j4W2nF3j4VI_j24
j4VI_j2ah26j4g_1la1<em1hT32j4QU3P620^48[12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d1]
2U1><451@g3a7C5<a2l2V1NMDd57Oe4Z6Y1T1Ic107Y9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;]\11U3:Q;I_21g5
b48[11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]3
0e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107DY43?]1X2
T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8VDa?1U3:Q;I_211Ak41JTh3fh2hJT2f4T1_5Z2m7T7>b3U1V6=k4Pf2^2d2_^
1GkJ1RFmP1mH8a:4l4dP6g8]Nn4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3U1DK1h4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1M
R4T226O2d2i1Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Qb1Fl4ILZ1Z?]P2e
5oGiR1Q:e^2m9g80c91^70l36f352l4R\7?l4f1Z1dX3mb4110c91\;6:[351l4n5f3U1DM^1=k2n3?R2k<536a264S1B404
^1:6:406X1F4D156271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4d1?26O2^4Y5T12V1J93l;T3d32S1M02d278=KY44S1211986ET1NQ1P1b1E253Y1T1>=_
11f1C\1239Fm3Y?\2i3\2110RCQ1M1?[35P5f3U1DMh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J9
3l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239h5e6f3U16=Mh4n3?U6P2g6536a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1
C4H315h5f3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2
j14S1211986E9JNQ1P1AP1E253Y1L7>=IE152]1C\1239QDZ4P1^HU6f3U16=Mh4n3?U6P2g65:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E25
3Y1T1>=_1152]1C\1239h5i>Q6f3U16=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2
241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239R6f3U16=Mh4n3
?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239h5?l4Z23\?mFlX6f2g5JY2l3R;[6>S69l4\2Pb7W4_1\4\4Z9n
<S2l44Cb100m3n;^[1d2]@m9[1a?e2kT1UK2V1WO`1m8lA7BB2Z1I@>a14[4n1o2;8S1Y3h1]1164054V8f1F9641631K859
:4V2[3ES5f3U19:Mh4n3?j>35:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12
11986ET1NQ1P1b1E253Y1T1>=_11f1C\12398l4X2Tf7hD^1[50c4?l4f1bS5L@WZ2]7o?1[4:S1:[505l4f1fV81Z@R1l4I
K0EP:\;RG`Jn6a4Y5\Ab<S>Yh1f9e8T=EaA^5o5]4X2e51X21]2V3_2EV5]1l4IK0EP:YS12m82Z62Y2Q81g3\@\JbBo3ji1
V1G[4[2>j;V1c6V2UDQ4;X2\2X31X212a2O_4ET56l4oa11ZX60^M5l4`Q7kH0d5Y1l4If1Q`151Z?gQ1[Q2:A?N^EJ1]HdA
\4g69T3<00U35NW21V2044n2f1U7n2U1V2Nn5f3U1D4H10Hl3U2h159e7E_3;f2536a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<b1e41Y
16FR4T226O2^4Y5T12V1J93l;T3d32Q202l28=Ka1g24S1211986E0S1N=CP1b1E253Y1T1>=_11f1C\1239FJR3X<Ob60`5
44n6Q9Q1j5f3U1D4H10e4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4W137<
=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2l2a1Y5T12V1J93l;T3d3
2Q202l28=Ka1g24S12119866>0S1NQ1P1b1E253Y1T1>=_11f1C\1239X1WG0`544e4X2Q92l4`Q72l4[W8V1l44V6n\4UK2
V1gZ1k@7BET2@>NB4[4W3@U5Y416@P1c9@416Q1859:Y2Ol44V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1l44
V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:b1KP1l44V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:b1Q1
l44V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:3Z2P5f3U1B1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1<AQ1P1b1E253Y1T1>=_11f1C\12395l4k_7Fa?fH5l4c[3Tb3[R
1fH6l4Wn2l^4aAUEQ54l4T]7^EZF2l4gW23l4gY3ZR4Gf3U10Ec9W3][3YDe121057e3j>YQ1i8m4i2o=P:PX13l4_S6bX1E
l452\[1N3?P;Y27[S1VR3^Og<R8U3Q2P6e?a1>6l4ia3eZ1jb1[6nF4l4ia3`m2[62l4bm63l4ad7;Y5f3U1DMh4n3?P6b1b
3X2^15:c1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1aN8I45Ec1:C4H315_
9o6_3a2Ch2_152Q2e121057LQ2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3Od22X1H02l28=KY44S1211986ET1NQ1P1b1E
253Y1T1>=_11f1C\1239[1U5f3U1DM^1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239h;_2PHQ8\759l4Q3n=S8ec2Ug2m_2k35o4f3U1DMh4n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l2839KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\12395l4X2Z^7fFc<U1l444Q6hN14n]3l9XA2V1\[1V@7BET2@>a14[4X=16@d:@416Q1859:Fl4f1Q2P4UZ11iEeV2]
B;a5]Fa3hb1e8o5P61X21]2X2:l4d2al12Vg1`Ehj3m34l=Nl4\2Q19b2]1kV1Y31Z1^D`3mQ2k1X1]FY:S<a3_8Q6f@\3h?
9a2U4m13`C5l4\2[LRi5S_15l4\2`T5oI^k14l4\2cV4Sl3S4b49\1Oh1U2b977B_11>FY23?c2c2o2:12312D;63?140411
_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8c1U?260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7Z4Y1
UA0Ld8_:\128Q1d6<>J3]4=^1d8VDPO_211Il4X23l8<k9j3aH1Z1^D`3TCe<R3Zc1eKa3o:_311S6bP1dL=l4\2[7m1eU2a
S1jk2Q7Y7i<oJ^B2Jl4\2f?d<VC1_2P5eJ^9W[1W4_a1l18m:a3U1@k;b2RBe:j4g5g56l4hJ^1UT2nk2P_1U1l44V6kEUT2
]K^G]Cg72V1ck17BET2@>a14[4i9^316@d:@416Q1859:IS1l44V6n:bf1i?bk1Y;k?2V1ck17BET2@>a14[4X=16@d:@416
Q1859:V1l403V6[e2P6R5^\1T;P@2V1ck17BET2@>a14[4c70c516@d:@416Q1859:P1l44V6n\4UK2V1ck17BET2@>a14[4
d7c516@d:@416Q1859:Al4U2f\1^h1c=SX1`S11]I_S11Bh3T1A_;B5l4^?]O`Z1VT5;l4f1N0UZ7Y13RJ1m5Q26l4f2_[7V
P12Y:V1l4E4aX1a3V?][1f6Z]1TOZ3I1S3o@RI7W1X1c5i7EX4V35d1K1b1]2>?3_1P7C]22Q1l4JaX1a3V?_o2_R1I1S3W=
U1dK7`2c5i7FW4V35d1K1b1]2>?3_1P7C`21l44l4Y\7W4dA3l4T`7mF2l4Y_8P5f3U1DMh4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W_1>4l4b_7
[8Q2`6f3U16=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45
V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<\2k31Y1MR4h1;241O2^4Y5T12
V1J93`:[1j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239d3j:n5n4bDo4f3U1DM
h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93`:[1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E25
3Y1T1>=_11f1C\1239U5f3U1D2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93m:NT3d32Q202l28
=KY44S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\1239PU1[B2f8f3K96=E7h4n3?V547?10a1>P320k2E5:a264f140412
34@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>
6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1MR4T
2241O2^43U5T12V1J93El1W6Q3T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\
1239bS11U3:Q;Y31R6f3U16=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y
5T12V1J93j8Q3T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239o4f3U1DMh4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1
C\12392l4i]17l4X2Hbk7WEm35@l4f1AHaX32\j1hV2gA3d91j5:T952l4c[3S5f3U1DMR1e3n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X>WKW<1o4
f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239R>5l4R\7\>T4UI3l4TU8Q83l4V]8_;R5f3U1DMh4n359n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2^4Y5T12V1J93l8o2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253CET1>=_11f1C\1239]^1R5f3U1DMh4n359
e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=Ka1g24S1211986ET1NQ1P1b1E253CE
T1>=_11f1C\12398l4d102g8dh7W4]A8l4g1VQ7^U116^1S>Ol4HL00FWi11_21k3mH[h2V;Sc1S2_5m>168U1D?6U6:6[1c
48Dl4f10XBeW11_21j30mHmR2V8SR316^1n7T68<l4f1Ofc2_Y2d\2jK1j527\5:l4f1OfU81j5224T:7l4f1fV81?Z5:Fl4
IMdQ1aV1WU2hGgS1\?X8]?1PB6W416^1o2c3_722l4nS83l4jR8o73l4jR82El47AJ0f]1g2_n5Q1g>]1W3OX1Y1KBd2m4j2
h37l4f1i8lm71Z2]25l4`:dQ6X5^i1<l4g1eW3eS3nP1j8W@W116^1S>3l4R^7RI8l4g1Ui4_]316^1S>8l4g1Zj6Z\116^1
S>3l4nd4Xi13l4`^8Y:_5f3U1<7Mh4n3?n>5:a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a
49Q17<CH]1a1f53l1S>]@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d3
2Q202l28=KY44S1211986ET1N=CP1:80M883253Y1L7>=_11f1C\1239d4SLo4f3U1DMh4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^\1<l45^10^5
kR2ZT5QIU6S2a3a14l4PZ2ZT5WO3l4hm6Wd12l4Pb85l4SV8CP706l49jT114U`6S1l4Jh21kIj;a3b6n@Tg2_R1A9S3k@VI
7`2c5i7n4V35d1K1b1]2>?3_1P7C`25l4Pk7U2aD`72l4Yi83l4bX7bAo4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2^4Y5T12V1J93c9X2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Y5f3U1D2J3AR4n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=K@h34S1211986ET1NQ1P1b1E25
3Y1T1>=_11f1C\1239[V11h<R5f3U1D2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2\1252Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q1l44S2R4n\4UK2V1ck17BET2@>>R14[4X=16@d:@416Q
1859:P1l44V6]W1`U3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Ol44V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q
1859:R1l44V6m51nV4UK2V1ck17BET2@>a14[4k5\716@d:@416Q1859:S1l44a2d3m51nV4UK2V1ck17BET2@>a14[4k5\7
16@d:@416Q1859:[1l44X200k3n\4UK2V1YZ1YA7BEZ1I@>a14Ee3X=1612;d:@4162N8571:S3P3d1f3U14Bc5n3Ze1`;SR
2e121057e3b8bB2V1^Im7l44j3Z5a2\97BET2@>a14[4X=16@d:@4162N859:Kf3U1Gc5n3Ze1`;SR2e121057X<[]1m7l44
j3Z5a2RT1f7U2S5U3b1l44COA01m3^4oT1hk1YH\?UK2V1n:m7fX17BEZ1I@>a14Y27d14m2Z:16@h1k8@416Q1859:`1U53
l4@aP8?l4mb1U9ih1^m2n@]2k6a5?l6]7AY3c?6l4l[6_6n@bQ1U1<l4oL0Kg5d7R;kIYV1Rf3PW1K6l4Y[1fGgCVT3lP2T1
l44a2d3YDnd2eS1UK2V1ck17BEH[1@>a14[4X=16@b8Q2@416Q1859:El4Zb1h@S?Qc2:Q10M]>3X19W2`2]j1Q9Y3f1lA1?
l4\2V:jQ1SS3i<R8ZA=Q=X5YKo9RCj:Jl4`;Zg17n<cj1mJQ10[?38O9_=U1W`1a;o60a3S:1601Lf3U1Gc5n3Ze1d]2e121
057X<ZY11n3m7l4o3Z5a2XP1m51b4BO6l4V2QY1P2Xo1mQ45l4f2kS3aW1UP33l4f2i[8Q1l44V6n\4UK2V1aQ1QJ7BET2@>
a14[4X=16@d:@416Q1859:J]1l44W2n3Z:^W1P72l2l4V\2V4P7m2f1X;2V1ck17BET2@>a14k3?]3j916@d:@416Q1859:Y
6P5f3U1DMh4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ
1P1b1E253Y1T1>=_11f1C\1239`:o4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d3
2Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\f1Q5f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2^4Y5T12V1J93l;T3>1S32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239h5P5f3U1DMh4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1hLh18I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93_8\3T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1
T1>=_11f1C\1239W5f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Z3S1Y5T12V1J93l;T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239_:X1k<fEZ6f3U16=K13Do3n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT
2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253
Y1T1>=_1152]1C\1239c=g4a?5W41W1l44Y2l3T[1iQ3bCb72V1ck17B<8T2@>a14[4Y9n316@V9]1@416Q1859815R1l4m8
g57R1m17h7ZGl?UA;T1`81VE`3_Fd11n3T3R4A1m;M?[W1c9Af4TEeV16l4VBWk31dY3eQ13l4`j2]j34l4U\6f4oV23l4U\
6X5Il4If1d^1g6d:kCg5kEVc1L?NkT2T5b126T3[94`1d?9D8l4`2k\1UCS_5b19`<8l4K\b1\Q1Y8VR2VX1iX19l4Bi1VZ1
3iU4kD]V2m3S1l44W2n3hQ2nIVa1UK2V1ck1789ET2@>a14[4X=16@d:@416Q1859:V1l44V6RS12XT1h2X1]Q2UK2V1ck17
BET2@>a14[4]5a7816@d:@416Q1859:2l4\l2P1l44P2U4n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1l44V6n\4
UK2V1ck17BEf1=@>a14[4o<816@d:@416Q1859:Z1l44P2U4RDkh3]:V2o2`;2V1\:]P1h@7BET2@>a14[4]3h1`1`616@<W
:@416Q1859:P1l44V6n\4UK2V1\:Va17BET2@>a14[4X=16@d:@416Q1859:R1l44c1<U4^Y1_S3UK2V1ck17BET2@>a14[4
X=16@d:@416Q1859:Z1l44c1<5o3iCdEQ@]c2W<m>2V1ja1h9789ET2@>a14[4]3j916@U6^4@416Q1859:l1l44a1>F^3^Y
1SJf=R30b15n<a6[;W1S>^8\;h?2V1jT1hF71@ET2@>a14[4k2IIW10Q6HD16@R41Z1T5@416Q1859:Z1U1l44P2F^3^Y1fi
1mAjGUK2V1o;c_17BET2@>a14[4X=16@d:@416Q1859:U1l44P2U4[9gb2S^1f2UK2V1ck17<5ET2@>a14[4X=16@_5T5@41
6Q1859:P1l44P2U4n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:U1l44P2U4TR2iZ2UK2V1ck17BET2@>a14[4_67Y1
T1Q416@d:@416Q1859:T1l44P2U4Xf1k;PQ1hY1\;h?2V1ck17BET2@>a14[4X=16@d:@416Q1859:2l4kW88l4`1Y1Uf6ll
1312e420^49]12d2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;
g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5m5l3R312^1c20a9T3Z7\1;>2?1\2P3=D85>:863]
4=S1:U2]=c>P4T:1\?2l4c\13l4`1Sk55l4i1\b1Yn4hg1Il4ES1d;2X2;jd1b1RV16P?c@Y3U2Y\28S:P6k2d<h3S8^7_4I
l47Cj7g<dJ^25ImU12jCm66A^V1T3_OZ8TBi6aBTS11e22l4jW7>l4e5YZ1P:_X2o76h?lS1ZC1[;c2Z1j1l4KeLT4i2l2P1
Y2i12i3d117331<F]3]3La21k3o4jNZ177X1dMdT1]1U5W3d741<281?0415_1o4R6S5Z9V9V@lCn4R3Nl4JaX1a3f^3^Q1P
1I1S3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Ml4JaX1a3[5ZY3_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C`22l4[b
1Ol4JaX1a3[5Rd2WE_R1KS3fN[;7`2c5i7n4V35d1K1b1]2>?3_1P7C`2Ml4JaX1a3[5ZY3_R1KS3RZ17`2c5i7n4V35d1K1
b1]2>?3_1P7C`2Bm480_1?_D\3l:14_JT_1fHhe2aADiOR9;m4Um1o2XT1U:UP1ef1cU1a4VOBJm4\^1gZ1S9Z<Y>@]4i9V5
Bc:P\1]<DU;>V:Y47m?\3k;B\37Gm4;3X9_Jg1[Eg5cS1[@oNf;Y5UI];i=\2WE_3]1e8P3o>1m47m4De^1f9Wm4SO\J5m4;
3hS1Uh69m4;3hS1nS1dR2T1e[2fT12m4?3m4dZ1f`52m4Yi8:m4]U1Q`2`g3b1g;Z30\DU39m4XT1g?Z<0eQ2be31gJ]1m4D
5b7RAi2o;U28P9o1o7g2_MW7T6^>cAY1_6W1i1j25]19o4]?P2_>m7R1k3n7l1`9L>k14U?<i<_;S;>m4JY?1aOl]2lY1hI0
Uc1m5aA<b57m4JTQ6`h1V9m8W52m4D2m4V]75m4]X6hT1[1dT1g1m4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2Bm4X?df1U5a=a9PY3[;[2YBOm2R9S1m3X=R7[78m4T2]h2Z1n2
f_1el2^?4m4T2TY7^?5m4T2cf2`b4^?4m4T2TY7^?4m4T2TY7\?5m4T2l:hi2^T44m4T2TY7b?5m4X\1hW1mo3j_12m4i\22
m4jE2m4T23m4T2ch74m4T2ch7Q97m4k:aS1jN]1]5k[42m4Y[79m4W^1Wl1R<m2_;0\X3YNR5f3V1C00Kh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=Ke1c24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
239k3Ef3V1Ec9hP3l=YDe121057e3j>i:YOQ4Ki2o=Bf3V1Ec9e^3YDe121057e3j>SZ1m4i2o=W6f3V15=1Kh4n3?U6h85:
T2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45
En1C4H315_92l6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396De1Hj14
S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239nDc5Ef3V1Ef7l1aT1SZ2YDe121057e3j>SZ1m4i2o=iILf3V1Ec9lH
4ce2YDe121057e3j>SZ1m4i2o=R=_92V1a35WB0Df3V1Ec9e^3YDe121057e3j>QZ11m4i2o=[@Df3V1Ec9e^3YDe121057e
3j>QZ11m4i2o=[@Ef3V1D0c9e^3YDe121057e3j>QZ11m4i2o=[@Df3V1Ec9e^3YDe121057e3j>SZ1m4?Y2o=SBBf3V1Ec9
e^3YDe121057e3j>SZ1m4i2o=T6f3V15=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2^4Y5T12V1J93h9S2T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239dI2m4X]2T
1m43V6WU3fW1UK2V1\LVO7BE>e1@>a14[4Kn8]316@d:@416Q1859:V5f3V1CMh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2^4Y5T12V1J93l;T3d32IW102l28=Kc1e24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[@i2l:^2k=\8o4f
3V1CMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1
E253Y1T1>=_11f1C\1239[@2m4eR65m4PP3ea3]R1fG2m4Xe31m4Y1m43[1DU4oY1A6eT1i4g6ma1UK2V1ck17BET2@>a14[
4m3Z9161>d:@416Q1859:h1m4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2
^2154Y21Cn]1h6S8_2W1m43P2U4`4[?UU2kc1UK2V1iV1iD7BET2@>a14[4b3T1`8162=d:@416Q1859:Q1m43V6\d2a>oY1
UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:U1m43V6j5UGT;h]1of1UK2V1bBPY17BET2@>a14[4X=16@d:@416Q1859:I
Om43V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:W1m43P2U4n\4UK2V1ck17BEF]1@>a14X3R1Y2[2R41]416@d:@
416Q1859:f1Q1m43P2U4n\4UK2V1ck17BET2@>a14[4n3Y916@d:@416Q1859:S1m43P2U4g5]g2h_1UK2V1ck17B2BT2@>a
14[4X=16@d:@416Q1859:Q1m43V6c58QW4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:4m4T2dg7PJ8m4X80Qi50U4k:P
13m4DgN6m4Dl=UX2kM`V41m47m4eP2_h1]4b9Tm2o<4m4eP2_h1]4Q1m4J;f4o220fFg:8PQ1dS1TU1i10g1Q1c1o11:1`3j
16S8?bD`\1h=0e6j?:m4JPb2^Gf^3bE^7S>`7Y52m4J4m4Ji]7R5>m4Jk`6hJT2f4T1_5Z2m7T7>b3\7?m4fW1m<f;aDg5mU
1aASCm5R1S^1Z1Z2h2l1m4P2o1m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6b=AWAWF_2g3S10023[5A?c1_@Q518m1]9o@V2l
8FJR2^274Y21Cn]1h6S8_2k5m4J70]17Q4X1?:AV2R14IX1JIe1874>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X
2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_123Eh1f1m5`1D]2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d
2T2Z2V1R1W<@k1^5g7a6R3X2[4c4@X1^1n3?^3F@`2LN_:<O32<23R14e:4n3i1=:_2:0g36I;T6o3]4`1l247\1Bd4a18n1
R2m4B607_1`=`>1d:R2^1b8^AoNP7PCbKd;QCR10d2KP11P2RZ17=^1CQ19N86h2<Y72S2j2V35d1K1Z17Ff194?3_1X1n1H
A]2Cn1>2Z1m4B607_1`=WIR2^1QJdd2_R1KR1P2RZ17=R2Q1a4f72n4V35d1K1b1]2>?3_1X1g5Cn1>2a1m4D407_1j4e8`>
1d:R2^1[1eH`Z2S:kP1c1KS3`7f5c@V<7`2c5d2Q52n4V35d1K1b1]2>?3_1W3b1U2C]22V1m4D407_1`=WIR2^1[1eHdd2_
R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3_1b4]2C]22T1m4D407_1hV1R2^1[1Z]3_R1KS3RZ17`2c5i7n4V35d1K1b1]294?3
_1P7C]22T1m4D407_1hV1R2^1[1Z]3`3nNKS3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C]22W1m4D407_1hV1R2^1[1l4]X3_
R1KS3RZ17l1C_53i7n4V35d1K1b1]2>?3_1P7CV1V12`1m4D407_1j4VG1d:R2^1[13j4fCdd2kP1c1KS3`7f5jL7`2_53i7
n4V35d1K1b1]294?3_1b47U2C]22W1m4I0`X1a3R6cX3jQ1DKS3PCg1VE27]210X3Z2i7e48i1\15d1K1b1]2>?3_1P7C`2]
1m4I0gBlB4f2k2ER6TZ2k7aF0K2n:aFKS3\O:Z:7]210c5i7n4i1\15d1K1b1]2>?3_1P7C`2k1m4P2o1m5mE]1\3d2m1:=V
3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274H>Q11C\Ma@h6S8_2Em4J91V6S=R:S1d:a<R5jX
1a:l<H0YZ21[;TT1iG6m4W]1l7X[41\O5m4_c2d9WR2]n2S2m4;d1o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2
S10023[5A68c1_@Q518m1]9VCl8FJR27^1G74]1K1CLlBi=Z<h6JX7_2Q2m4;d1o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN
\7WF_2T1b2S10023[5A68c1_@Q518m1]9VCl8FJR27V274]1K1CiCi=Z<h6JX7_2Q1m43V6n\4UK2V1ck17BET2@>a14[4n3
Y916@d:@416Q1859:f12m4mP33m4^b3QT32m4Ya8Cf3V1Ec9e^3YDe121057e3j>SZ1m4i2o=[@3m4Dhg46m4Dc=UY2ZIR1V
1m43@e5m7jG`BYP1i2X7W`1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:6m4`k5kQ1UAiG92m4Th8>m4DT5VBl4]40Sd3
U4f>iNRX14WP1@m4JT@RQ1X:hR1W53`6Pd1Z6YNhHc1l9kG2m4\l73m4\V8S48m4^P1X4hX4XBPNR;I9m4kb1d6_9mT2S;1e
7_E8m4\Jed1cS1b=\^2h:So15m4d1oX2e4QU66m4Un4Xa27[?_67m4R]3Ph2i9o2YM>5m4[IQ5mP3X7Cm480:TKc2e614FkY
3aa1fn1e9e1;01W=5m4_i6cHT4XS1S5f3V1CMh4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172
Fi5OBJ5a4[17<\1o2Mh43l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93
l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[:4m4o:JSf56m4\i3dO]5Z3d2W1m4QY1Z3l20W
1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:kNl<g7o6V9S8:C]6TLk2:m4n`2Vd2UV2\7Z57X78kA>m4VX1[@ko1f\1g
OVV150g<7Y7SBY7=m4^T3Z1kb2S1VIX36cD6Nh;UG]2m4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0o<n@S8kE;_2g3S10023
[5A?c1Q<b1m1LC@l318m1k5a3d1aAo7LFJR2^2154Y21C9oA9m2a3W8b<h6>k2h4]11O@m4DlV113[3VY2LV8Q2a42f1iV2Q
9b5^2m4JU1o1m5_41[A]1\3d2W1E:=h1]1j3V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@2KU418m1]9X7m;
l8FJR2^274Dd11Cn2;eB5gGU6BS8_2a2m4JU1o1m5a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<n4_3e@`4fAe1I^1
o18S10023[5A?c1\@2KU418m1m7_1VCl8FJR2^274Dd11Cn2;eB5gGU6Ba3a4_2]2m4P2o1m5mE]1\3d2<J<872=MJO=Q>b8
a12521E0Z1b;Lh6^AWF_2g3S10023[5A?c1`95d2[3GQ518m1m7_1VCQ8JFJR2>o174Y21Ca3^B5X4^Ch6S8_29m4D5TV2eo
4W54[1^[1?m4DZ;V4_1Y>gMZC2VODi1^^2R8Pc1@m4DmX1^AlEe2`21T1n2_G]Z1Z=Q[1X;g?5n4S2c]2oQ1^X33n4Z^3\31
n43n4ga3eZ15n4g[3o5VE^E4n4ga3eZ1Vi14n4g[3o5eZ12n4de63n4aZ3Y52n4k_32n4P\72n4g]34o4c`2e`1WP1P1o41V
6Ul2h`1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:S1o41V6[Y2iBAV`1UK2V1d]1n=7BET2@>a14[4X=16@d:@416Q18
59:1o41o41o42o4fJ4o4c`2Yd1g]23P5T<fR31P54P5gh3TGUh1:P5co3m3S4PP20\[1JP6dH3P5S]2\`13P5`m3=4P5[b3k
6dF8P5iT3c6o2i;n1Z;Z82P5P[22P5km6NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17B
ET2@>a14[4X=16@d:@416Q1859:X1Q5c1b4Qe2d8W_1UK2V1ck17=4<8T2@>a14[4W3=8e5c316@o7d2@416Q1859:T1Q5c1
b4Zc3cIUK2V1b>P]17=4ET2@>a14[4W3FY916@d:@416Q1859:^1Q5V6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;X?2V1jT1hF7BE
OT1@>a14[4X=16@d:@416Q1859:P1EOQ5V6PZ2mR2UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17B
ET2@>a14[4X=16@Lg9@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4a9f3161>d:@416Q1859:OQ5V6n\4UK2V1ck17BE
T2@>a14[4X=161>d:@416Q1859:X1Q5V6VDcB]Ml1l46ZQ11WP1\@h:2V1ck171@ET2@>a14[4X=16@d:@416Q1859:OQ5V6
n\4UK2V1ck17;6ET2@>a14[4X=16@d:@416Q1859:Q1Q5V6`?]m3UK2V1_BP1RX17BET2@>a14[4X=16@d:@416Q1859:P1Q
5V6`?]m3UK2V1_BSY17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4h8_416@d:@416Q1859:P1
Q5V6am2\_1UK2V1ck17B2BT2@>a14[4X=16@d:@416Q1859:Q1Q5V6T^2SS1eKUK2V1ck17B2BT2@>a14[4X=16@d:@416Q1
859:Q1Q5V6Q[2lQ2_=Q1c<2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4_=e=2V1ck17BET2@>a14[4X=16@d:@4
16Q1859:P1Q5V6[d2V4[d1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6gf2Vf1UK2V1ck17BET2@>a14[4X=16@d
:@416Q1859:R1Q5P2U4c^3ZNUK2V1ck171@ET2@>a14[4W:P316@d:@416Q1859:OQ5P2U4n\4UK2V1ck17BET2@>a14[4X=
16@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4k6\616@d:@416Q1859:\1NQ5V6n\4UK2V1ck17BET2@>a14[4X=1
6@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6k:gn1\8mj1UK2V1ck17BET2@>a14[4a
9f316@d:@416Q1859:R1Q5m2X3TV4i6UK2V1ck17BET2@>a14g1c2X=16@d:@416Q18319:P1Q5V6Vj2U@aR1UK2V1ck17BE
T2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17=4ET2@>a14[4X=16@d:@416Q1859:W1Q5V6d=i6YF_Lf9QIlR1UK2
V1ck17B2BT2@>a14[4S2T;16@d:@416Q1859:f1P1Q5V6n\4UK2V1ck17B2BT2@>a14[4\<K16@d:@416Q1859:Q1Q5V6`P2
\3PY2UK2V1iV1iD7BET2@>a14[4X=16@d:@416Q1859:U1Q5V6YY1f1lHY>a:T`1UK2V1Ub12Z97BET2@>a14[4X=16@d:@4
16Q1859:Q1Q5P2U4n\4UK2V1kU1gE7BET2@>a14[4`4g816@d:@416Q1859:OQ5V6n\4UK2V1kU1gE7BET2@>a14[4X=16@d
:@416Q1859:Q1Q5P2U4n\4UK2V1ck17BET2@>a14[4g<@161>d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:
@416Q1859:Y1Q54Q6hN14n]3c@a:2V1ck17B2BT2@>2^14[4S2[8h216@d:@416Q1859:X1=S1Q54Q6hN14n]3UK2V1ck17B
ET2@>a14[4_:h216@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:V1Q5V6i5i8Le2gj3UK2V1_
B1QY17=4ET2@>a14[4n1Y;16@d:@416Q1859:T1Q5V6c>Le2gj3UK2V1_B1QY17=4ET2@>a14[4X=16@d:@416Q1859:P1Q5
V6ga2Vk1UK2V1ck17BET2@>a14[4U7R616@d:@416Q1859:P1Q5V2o3n\4UK2V1ck17B2BT2@>a14[4X=16@d:@416Q1859:
OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@`2S8@416Q1859:S1Q5V6Y\2nLeS1UK2V1ck17BET2@>a14[4]5c2o1V316@d:@4
16Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@U:>@416Q1859:V1Q5P2:AX3cY2BgR2UK2V1ck17BET2@>a14]19c2X=
16@d:@416Q18319:OQ5m2X3n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:R1Q5V2o3R7kU4UK2V1ck17BET2@>a14[4
Z90l316@d:@416Q1859:Q1Q5V2o3R72hU4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6kb2Rj1UK2V1h_1j;7BE
T2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@`2S8@416Q1859:OQ5V6n\4UK2V1ck17BET2@>
a14[4X=16@d:@4141Q1859:P1Q5V6ob2_5^d1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:V1Q5P26n3n\4nBV82V1ck1
7BET2@>a14[4]2l5l1_2@16@o7d2@416Q1859:P1Q5P2U4n\4a=c=2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4
UK2V1ck17BET2@>a14[4o:X216@d:@416Q1859:Q1Q5P2U4ck2Za1UK2V1ck17BET2@>a14[4W:P316@d:@416Q1859:T1Q5
Q24o3n\4UK2V1kU1gE7BET2@>NB4[4X=16@d:@4160P1859:i1P1Q5Q2T4n\4UK2V1kU1gE7BET2@>a14[4X=16@d:@416Q1
859:OQ5V6_^3^NUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5P2U4n\4UK2V1ck17BET2@>a14[4b3e916@d:@416Q
1859:X1Q5c1b4ci2Zc1UK2V1ck17BET2@>a141T44S2S1Z1Q5BP316@o7d2@416Q1859:T1Q5c1b4Zc3cIUK2V1ck17BET2@
>a14[4W3R5Y1BP316@d:@416Q1859:OQ5V6X_3eMUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6RX3kT1UK2V1ck
17BET2@>a14[4j4]816@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5P2U4n\4UK2V1ck17
BET2@>a14[4X=16@d:@416Q1859:R1Q5V6n\4UK2V1ck17=4ET2@>a14[4m1X2Q916@h8k1@416Q1859:T1Q5P2U4P[1hh1T
Y1UK2V1ck17B<8f1=@>a14[4W:P316@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4k2\:16@d:@416Q1859:Q1Q5V6
n\4UK2V1ck151BET2@>a14[4g6_3P316@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4c<D16@d:@416Q1859:P1Q5P
2U4n\4UK2V1eJmP17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1eJmP17BET2@>a14[4X=16@d:@416Q1859:Z1Q5
4Q6f6g<Y;14ZS1T?g9o2jNk?UK2V1mP1eJ7BET2@>a14[4X=16@d:@416Q1859:X1Q544l5^CY;14ZS13Sm1[=UK2V1mP1eJ
7BET2@>a14[4X=16@d:@416Q1859:W1Q5P2U4_]2YFTY1UK2V1W`1[;71@ET2@>a14[4e3[4T1Q416@8[:@416Q1859:R1Q5
02R6k[2RQ2UK2V1ck17BET2@>a14[4X=16@U6^4@416Q1859:OQ5V6cT4Z8UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:
OQ5V6^C_i3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6iR3TZ1UK2V1`FRU17BET2@>a14[4X=161>d:@416Q18
59:OQ5V6n\4UK2V1ck17BET2@>a14[4X=161>d:@416Q1859:V1Q5V2o3mg26id1UK2V1hDjV17BET2@>a14[4_2V1c5X3D1
6@d:@416Q1859:P1Q5V6n\4UK2V1hDjV17BET2@>a14[4c<D16@d:@416Q1859:T1Q5P2U4^5Q2d[2[:\_1UK2V1ck17BET2
@>a14[4j;]116@d:@416Q1859:R1Q5[2j3n\4UK2V1ck17BET25:>a14]19c2X=16@d:@416Q1859:S1Q5V6k6`1dQ2HU@ma
1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6j60iT2XQ2UK2V1ck17BET2@>a14[4X=16@0c:@416Q1859:NQ5V6
n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6n\4S6
QE2V1ck17BET2@>a14T46Y2c2c4f316@d:@416Q18319:OQ5V6n\4UK2V1ck17BET2@>a14[4Y2n:16@d:@416Q1859:_1Q5
W23j3dY2Y1\1b1[8Z4K[1P`1n;V?2V1^Q1o<T=7BET2@>a14]19c2Z4f5V316@d:@416Q1859:OQ5V6n\4UK2V1jT1hF7BET
2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4h3_916@d:@416Q1859:T1Q5V6PEmg3g:]@2V1ck17BE
T2@>a14e3>6X=161>d:@416Q1859:P1P1Q5V2o3n\4UK2V1ck17BET2@>a14[4h3_916@d:@416Q1859:OQ5V6n\4UK2V1ck
17BET2@>a14[4d9c316@d:@416Q1859:P1Q5V6_b2^j1UK2V1ck17BET2@>a14V44X=16@d:@416Q1859:NQ5V6n\4UK2V1c
k17BET2@>a14[4X=16@d:@416Q1859:V1Q5W2<a3Y6l[1QZ1e`1UK2V1ck17B8<T2@>a14[4W:P316@Lg9@416Q1859:Q1Q5
W2<a3n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Y6NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:S1Q5
4Q6fKQ314n]3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:X1Q5V6kOfP2WQ1S;nJ62V1c4Cl2ZMR5i;V57BET2@>a14[4
X=16@d:@416Q1859:OQ5V6n\4UK2V1T8^c17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6\X2l?bEnKR3UK2V1ck17BET2@>
a14[4m3Z916@o7d2@416Q1859:P1Q5V6\X2aT2UK2V1ck17BET2@>a14[4m3Z916@d:@416Q1859:P1Q5P2U4n\4UK2V1ck1
7BET2@>a14[4j;]116@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416J6859:Q1Q5V6RGke3UK2V1^:Q;
RV17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6RG3ge3UK2V1`ERV17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1
ck17BET2@>a14[4W:P316@d:@416Q1859:P1Q5V6_c2^i1UK2V1ck17BET2@>a14[4X=16@U:>@416Q1859:k5f3Z14:Mh4n
3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239\97BET2@>a14[4X=16@d:@416Q1859:OQ5V6XCei3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:R
1Q5P2U4n\4UK2V1ck17BET2@>a14[4]2^1j8@16@d:@416Q1859:OQ5V6n\4bCb72V1ck17BET2@>a14[4X=16@d:@416Q18
59:P1Q5V2o3n\4UK2V1ck17BET2@>a14[4Z9m316@d:@416Q1859:OQ5;j5n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q18
59:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@o7d2@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14V44W:P316@d:@416Q18
59:R1Q5c1b4n\4UK2V1ck17BET2@>a14[4d9BP316@o7d2@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q
1859:R1Q5V6a\2\P2UK2V1YNR@V=7BET2@>a14[4\7k516@d:@416Q1859:S1Q5a2d3Xg1bERP2UK2V1ck17BET2@>a14[4k
1\;16@m9F@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4^3i916@d:@416Q1859:P1Q5V6XT2SOaY1UK2V1ck17BET2@>a
14[4X=16@d:@416Q1859:OQ5V6\S3aY1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6n\4UK2V1ck17BET2@>a14
[4b3W5]4161>d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6Xf1gCmR2UK2V1ck17BET2
@>a14[4X=16@d:@416Q1859:Y1Q544l5hN14aX1gOXH[=Z@`7Y32V1[_1W<7BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4
nBV82V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a141Y4X=16@d:@416Q1859:OQ5V2o3n\4U
K2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@`2S8@416Q1859:OQ5c1b4n\4UK2
V1ck17BET2@>a14[4X=16@d:@416Q1859:T1Q5V2o3RX3nOl4UK2V1ck17BET2@>a14[4^3ES9165:d:@416Q1859:P1Q5V2
o3n\4UK2V1ck17BET2@>a14[4T4S916@d:@416Q1859:OQ5V6da2Yk1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5
V6Tn3i>UK2V1RE`V17BET2@>a14[4X=16@d:@416Q1859:W1Q5[2AX3P<SV21gj1UK2V1ck17BET2@>a14]19Y1Y1X=16@d:
@416Q18319:OQ5V6n\4UK2V1ck17BET2@>a14[4W4P916@d:@416Q1859:Q1Q5V6lZ4Q2UK2V1ck17BET2@>a14[4m1Z;16@
h8k1@416Q1859:S1Q5V6n\4UK2V1ck17BEF]1@>a14X3R1Y2^6Q1]316@d:@416Q1859:Q1Q5V2o3n\4UK2V1ck17BET2@>a
14[4Z90l316@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:U1Q5P2U4jV4S6UK2V1ck17BET2@
>a14[4]2T2n4U3@161>d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5@e5n\4UK2V1ck17BE
T2@>a14[4X=16@d:@416Q1859:OQ5V6n\4T9PB2V1ck17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6n\4UK2V1ck17BET2@
>a14[4c811`416@Mf9@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6d8WY1^W1b3o_1UK2V
1ck171@ET2@>a14[4n1Y;16@d:@416Q1859:Q1Q5V6hQ2UHa6]\1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6c
DHag3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:DV1Q5P2U4i;[a2h_1UK2V1gZ1k@7BET2@>a14e3En8h3@16@d:@416
Q1859:Q2Q1Q5V6n\4UK2V1gZ1k@7BET2@>a14e3En8Y416@d:@416Q1859:P1Q5V6_a2g9fa1UK2V1ck17BET2@>a14[4X=1
6@d:@416Q1859:P1Q5X2m3n\4UK2V1ck17BEZ1I@>a14[4X=16@d:@416Q1859:R1Q5c1b4P8mT4UK2V1ck17BET2@>a14[4
Y91l316@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4a9U3@16@d:@416Q1859:V1Q5V6\e2S7o3]\1UK2V1ck171@
ET2@>a141Y4Q:V316@o7d2@416@@859:P1Q5V6`l2]`1UK2V1ck17BET2@>a14[4X=16@o7d2@416Q1859:V1Q5V6n\4UK2V
1mAeY17BET2@>a14Ai3e3m1P4Z1Eb116@o7d2@416Q1859:Q1Q5V6n\4UK2V1ck17=4ET2@>a14[4d9R3@16@d:@416Q1859
:V1Q5P2U4n\4UK2V1^^1T=7BET2@>a141Y4e3f3Ea1c316@o7d2@416Q1859:T1Q5V6n\4UK2V1ck17=4ET2@>a14[4\7MY1
R3@16@o7d2@416Q1859:P1Q5V6ld2Qh1UK2V1ZNXM7BET2@>a14[4X=16@d:@416Q1859:OQ5V6a6\V4UK2V1ck17BET2@>a
14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6oCnh3UK2V1ck17B2BT2@>a14
[4j8]416@d:@416Q1859:R1Q5V6n\4UK2V1ck17B2BT2@>:0U14[4j8]416@d:@416Q1859:P1Q5V6nY30nR1UK2V1ck17BE
T2@>a14[4X=16@d:@416Q1859:P1Q5V6a\2\P2UK2V1ck17BET2@>a14[4X=16@d:@416;E859:P1Q5V2o3kOR]3UK2V1ck1
7BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6UW1hU3UK2V1ck151BET2@>a14[4e3b916@d:@416Q1859:P1Q5V6UW1hU3UK2
V1ck151BET2@>a14[4X=16@d:@416Q1859:R1Q5V6n\4UK2V1ck17BET2@>a14[4N0Kf5e516@d:@416Q1859:P1Q5V6i_2T
m1UK2V1kT1gF7BET2@>a14[4X=16@d:@416Q1859:P1Q5V6YZ1nV1ek1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q
5V6nk2o`1UK2V1ck17BET2@>a14[4X=161>d:@416Q1859:P1Q5V6QX3lT1UK2V1ck17BET2@>a14[4n1Y;16@d:@416Q185
9:P1Q5V6n\4UK2V1ck17BET2@>P1964[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:O
Q5V6n\4UK2V1ck17BET2@>a14[4Z9m316@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4f3a916@d:@416Q1859:OQ5
V6n\4UK2V1ck171@ET2@>a14[4X=16@d:@416Q1859:T1Q5V6Va2V3h1_CY2mP1k;Y?2V1ck17BET2@>a14[4X=16@d:@416
Q1859:Q1Q5P2U4n\4UK2V1ck17BEi1:@>a14[4X=16@<W:@416Q1859:Q1Q5V6n\4UK2V1ck17BET2@>a14[4^3k5Z2b116@
d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4k1\;16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>P1@4[4X=16@d:@
416Q1859:P1Q5V6Sa3jKUK2V1ck17BET2@>W194[4X=16@d:@416Q1859:Y1Q5P2U4b4am1T9S9lBY5YP1UK2V1ck17BET2@
>a14[4S2b2S7]116@d:@416Q1859:Z1T1Q5V6k[2Hf9gAjT1m;2T?2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6j5
U]2mi1UK2V1bBPY17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a141Y4d9c316@d:@416Q1859:OQ
5V6n\4UK2V1ck17BET2@>:V14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6T
f1fGR@o^1UK2V1f_11j;7BET2@>a14[4g9`316@d:@416Q1859:W1Q5P2U4T8VZ2V2[2oe1b;b?2V1ck17BET2@>a14[4b3P
2S7@16@d:@416Q1859:OQ5V6n\4UK2V1ZNXM7BET2@>a14[4X=16@d:@416Q1859:P1Q5m2X3n\4UK2V1ck17BET2@>a14[4
X=16@d:@416Q18319:OQ5V6n\4UK2V1ck17BET2@>a14[4\7k516@d:@416Q1859:OQ5V6cb2Zj1UK2V1ck17BET2@>a14[4
X=16@d:@416Q1859:S1Q5W2n3Pb3mJUK2V1Q_1a<7BEi1:@>a14[4Z8m416@d:@416Q1859:Q1Q5V6PDWm1ek1UK2V1ck17B
2BT2@>a14[4X=16@d:@416Q1859:Q1Q5V6PDmh3UK2V1ck17B2BT2@>a14[4j8]416@d:@416Q1859:W1Q5P2U4iS3TY1UK2
V1ck171@ET2@>a14[4k1j3Ha1T1Q416@_5T5@416Q1859:T1Q5P2U4hf1Uf2UK2V1RB`Y171@ET2@>a14[4_6f2Q416@d:@4
16Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14V44Q:V316@d:@416Q1859:T1Q5V6AcS2hX2UK2V1ck17BET2@>a14[4X1]3m4
BP316@d:@416Q1859:^1Q5V6c6PV1VT1T8i9k=[<>[3]6b5f;^?2V1gA^89RQ17BET2@>a14[4X=16@o7d2@416Q1859:Q7S
1Q5V6c6RZ3dFb5f;^?2V1VJ\Q17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@Lg9@416Q
1859:R1Q5V6V7`Z1Vk2UK2V1bC1nW17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6V7`Z1Vk2UK2V1dCnW17BET2@>a14[4X
=16@d:@416Q1859:Q1Q5V6]V2`V2UK2V1ck151BET2@>a14[4d2c:16@d:@416Q1859:OQ5V6]V2`V2UK2V1ck17BET2@>a1
4[4X=16@d:@416Q1859:Q1Q5P2U4Z7W_2[f1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>
a14[4g<@16@d:@416Q1859:R1Q5V6jZ2JXQ2UK2V1`a1R:7BET2@>a14[4MZ<16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET
2@>a14[4k2\:16@d:@416Q1859:R1Q5P2U4n\4UK2V1ck17BET2@>a14[4Y3If4]416@d:@416Q1859:P1Q5V6n\4UK2V1ck
17BET2@>a14[4Y3U5h416@d:@416Q1859:R1Q5P2LX3Qg2le1UK2V1ck17BET2@>a14[4X=16@d:@416Q18319:OQ5V6n\4U
K2V1PBbY17BET2@>a14[4X=16@d:@416Q1859:S1Q5F_5bNjb2`KUK2V1h^1j<7BET2@>a14[4H_<16@d:@416Q1859:P1Q5
V6bN[^3UK2V1h^1j<7BET2@>a14[4X=16@d:@416Q1859:P1Q5P2U4n\4UK2V1ck17BET2@>a14[4l3[916@d:@416Q1859:
R1Q5P2U4n\4UK2V1ck17BET2@>a14g1c2]3j916@<W:@416Q1859:OQ5V6aT4\8UK2V1ck17BET2@>a14[4X=16@d:@416Q1
859:OQ5V6n\4UK2V1ck17BET2@>a14[4b3e916@d:@416Q1859:Q1Q5V6d8_j1n=jk1UK2V1ck17BET2@>a14[4X=16@d:@4
16Q1859:OQ5V6kZ2RR2UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6_6T_2Yg1UK2V1ck17BET2@>a14[4g9`316
@d:@416Q1859:T1Q5V6g:Z7U2ng1fP2l9Fa@2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6g:`9eh3UK2V1ck17BET
2@>a14[4X=16@d:@416Q1859:R1Q5V6nh3oCUK2V1ck17BER212=>a14[4X=16@d:2=416Q1859:T1Q5P2U4YQ2d[2UK2V1c
k17BET2@>a14[4k1R2h8@16@d:@4160P1859:_1Q5P2:AX3n\4UK2V1ck17BET2@>a14]19A;;Y1C0`2Km6X216@h60j3@41
6Q18319:X1NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4N0X<16@d:@41
6Q1859:R1Q5a2d3n\4UK2V1ck17BET2@>a14[4h8j3D16@m9F@416Q1859:Y1Q5P2U4hZ1_<g1Q1?QGQ3Wh1UK2V1g@b9XQ1
7BET2@>a14[4n1Y;16@d:@416Q1859:P1Q5V6n\4UK2V1g@2hZ17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6nT3m?QHUK2
V1]DU5oQ17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6]P3`\1UK2V1ck17BET21>>a14[4X=16@d:@416Q1859:P1Q5V6cb
2Zj1UK2V1QV1aE7BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6Wk2fa1UK2V1ck17BEf12:@>a14[4X=16@d:@416Q1859:P1
Q5V2o3n\4UK2V1YNYM7BET2@>a14[4X=16@d:@416Q1859:U1Q5V6gIS6`B2Im7fa2UK2V1ck17=4ET2@>a14[4X=16@d:@4
16Q1859:P1Q5V6bc2[i1UK2V1ck17BET2@>a14[4d9c316@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>Z164T46X=16@d
:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1P1Q5Q2T4a@\l3UK2V1ck17BET2@>a14[4X=16@
d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>NB4[4X=16@d:@416Q1859:U1Q5P2U4n\4UK2V1ck17=4<8i1:@>a14[4X=16@
_5_2d2@416@@859:P1Q5P2U4n\4UK2V1ck17=4ET2@>a14[4X=16@d:@416Q1859:S1Q5V6i\2k=W2P`1UK2V1ck17BET2@>
a14[4k2k2`716@d:@416Q1859:P1Q5V6eb2Xj1UK2V1mAeY17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BE
T2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a1
4[4f4a816@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4S2T;16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET21>>a14
[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4\2k:16@d:@416Q1859:Q1Q5T2Q4n\4UK2V1ck17BET2@>a14[
4h80^416@d:@416Q1859:b1Q5P2U4e3W5eR2n7@jh1UK2V1\k167BET2@>a14[4_2X140C00`28[1l3@16@o7d2@416Q1859
:DP1Q5V6e3h@_h3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4j8]416@d:@416Q18
59:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5P2U4Wj2fb1UK2V1ck17BET2@>a14[4X=16@Lg9@416Q1
859:OQ5V6Wj2fb1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6n\4UK2V1ck17BET2@>a14[4Q60U716@o7d2@41
6Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4R6U716@o7d2@416Q1859:OQ5V6na2oj1UK2V1ck17BET2@>a14[4X=16@d:@
416Q1859:T1Q5V6YY10[Mj?\f1d:`@2V1UJ]Q17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4m8WB2V1]JUQ17BET2@>a
14[4X=16@d:@416Q1859:OQ5V6ZR3cZ1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6o`2nk1UK2V1ck17BET2@>a
14[4X=16@d:@416Q1859:OQ5V6Pc2mi1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:S1Q5V6^X32\T1UK2V1kU1c<S97B
ET2@>a14[4W8P516@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@
>a14[4X=16@d:@416Q1859:Q1Q5c1Bo3n\4UK2V1ck17BET2@>a14[4W:P316@d:@416Q1859:Q1Q5V6^Y1_S3UK2V1ck17B
ET2@>a14[4X=16@o7d2@416J6859:h5f3Z1?Mh4n3?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T
3d32Q202l28=KY44S12116286ET1NQ1P1b1E253Y1T1>=_11f1C\1239\97BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4
UK2V1RK`P17BET2@>a14[4X=16@d:@416Q1859:P1OQ5V6n\4UK2V1bX1PC7BET2@>a14[4X=16@d:@416Q1859:P1Q5V6ik
10Sa2UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Z1Q5Cb5^4dHQ>dm2S4UK2V1bX1S1BYA7BET2@>a14g1c2X=16@o6d3
@4163M859:]6P1Q5V6^4dHj_3UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d
:@416Q1859:Y2OQ5V6n\4UK2V1ck17BET2=2>a14[4X=16@d:@416Q1859:U1Q5b1c4n\4UK2V1hLjN7BET2@>a14[4X=16@
R416^1i4@416Q1859:T6OQ5V6n\4UK2V1ck17BET2@>a14[4k5\716@d:@416Q1859:Q1Q5V6^U2_W2UK2V1ck17BET2@>a1
4T46Y2n:16@d:@416Q1859:R1Q5V6n\4UK2V1ck17BET2@>:0K94[4Y2n:16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>
a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:a1Q5U5P1OoCo4T2eT1W3[>0oIT8U=
S;VAn92V1oT1cF7BE9j1@>Z164[4c83f3I16@d:@416Q1859:U1Q5V6oDo4T2eT1S\2h1`4kD2V1ck17BET2@>a14[4^<I16
@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@Mf9@416Q1859:OQ5V6R^3kNUK2V1ck17BET2@>a14[4X=16@d:
@416Q1859:OQ5;j5n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q
1859:P1Q5V6`D^n1ni1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q
1859:NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6Tk2ia1UK2V1ck17BET2@>Z164[4d6c616@Mf9@41
6Q1859:P1Q5V6Ya2j9ia1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:W1Q5V6Z72f9\IPOl8n2aJmLUK2V1`CRX17BET2
@>a14[4X=16@d:@416Q1859:V1Q5V6Z72f9Qi1XB`CR1jKUK2V1`CRX17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6_b2W5
^2Ec5_>mMUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6n\4UK2V1ck17BET2@>a14[4c811`416@d:@416Q1859:
NQ5V6n\4UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6j:b1`U2oj1UK2V1[FWU17BET2@>a14[4X=16@d:@416Q1
859:Q1Q5V6]f2]5d4]\1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6j1S[4UK2V1oKcO7BET2@>a14[4X=16@d:
@416Q1859:Q1Q5V6bb2W<XBjKUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6`4\4PT4UK2V1ck17BET2@>W194[4
X=16@d:@416Q1859:OQ5V6eP3X\1UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6`a3]KUK2V1ck17BET2@>a14[4X
=16@d:@416Q1859:OQ5V6`a3]KUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6^b2RAi6Q:`HUK2V1ck17BET2@>a
14[4c83`416@d:@416Q1859:Q1Q5V6bb2n@k@`HUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET
2@>a14[4X=16@Mf9@416Q1859:S1Q5V6bb2m8o4Gj?jKUK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6RT2kX2UK2V
1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4X=16@L0f9@416Q1859:P1Q5V6ce2e6d`1U
K2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>OA4[4X=16@d:@416Q1859:P1Q5V6WZ2^b1W@U
K2V1ck17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6Vm2g_1UK2V1ck17BET2@>a14[4j4]816@d:@416Q1859:NQ5V6n\4U
K2V1ck17BET2@>a14[4X=16@d:@416Q1859:U1Q5V6n\4UK2V1ck17BEF]1@>a14[4C0]7E0^416@d:@416Q1859:X1T1Q5V
6n\4UK2V1ck17BEF]1@>a14[4C0S80P1]316@d:@416Q1859:R1Q5V6n\4UK2V1ck17BEF]1@>a14[4C0S8_416@d:@416Q1
859:OQ5V6n\4UK2V1ck17BEF]1@>a14[4X=16@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a14[4h80^416@d:@416Q18
59:S1Q5V6n\4UK2V1ck17BE@c1@>a14[4Z4KQ816@d:@416Q1859:`11R1Q5V6n\4UK2V1ck17BE@c1@>a14[4Z4m816@d:@
416Q1859:`11OQ5V6n\4UK2V1ck17BET2@>a14[4P1W<16@d:@416Q1859:S1Q5V6n\4lAX92V1QU1WCY37BE>e1@>a14[4K
\<16@d:@416Q1859:P1Q5V6n\4UK2V1ck17BEF]1@>a14X3R1X=16@d:@416Q1859:Q1Q5V6n\4UK2V1ck17BEBa1@>a14[4
N0X<16@d:@416Q1859:P1Q5V6SU3jW1UK2V1ck17BET2@>a14[4R4U916@d:@416Q1859:P1Q5V6n\4UK2V1ck17BET2@>a1
4[4j7M_416@d:@416Q1859:OQ5V6PV2mV2UK2V1ck17BET2@>a14[4X=16@d:@416Q1859:OQ5V6PV2mV2UK2V1ck17BET2@
>a14[4X=16@d:@416Q1859:U1Q5V6n\4b1S3T3YC2V1ck17BEF]1@>a14[4]1Z7_416@d:@416Q1859:X1[1Q5V6jT1U4R74
Z1eA1WDWZ1W3GR7UK2V1iHkAm@7BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6f]3WOUK2V1`FRU17BET2@>a14[4Cd<16@d:
@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4X=16@[6X4@416Q1859:P1Q5P2U4_T4^8UK2V1ck17BET2@>a14[4X=16@d
:@416Q1859:Q1Q5V6n\4UK2V1ck17BET2@>a14m3=X=16@L0f9@416Q1859:OQ5V6\T3aX1UK2V1ck17BET2@>a14[4X=16@
d:@416Q1859:R1Q5V6Sj3jBUK2V1hBjX17BET2@>a14[4n3h2`616@d:@416Q1859:OQ5V6n\4UK2V1ck17BET2@>a14[4n3
Y916@d:@416Q1859:Q1Q5P2U4n\4UK2V1ck17BET2@>a14[4a4U5`316@d:@416Q1859:S1Q5V6XERj1b6kOSGUK2V1RN`M7
BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6nf2oe1UK2V1ck17BET2@>a14[4X=16@U:1<@416Q1859:X1Q5V6`g2VBf8e=Z4
^8X:l@2V1d>UFhF7BET2@>a14[4n4_2i516@d:@416Q1859:Q1Q5T2Q4n\4UK2V1ck17<5ET2@>a14[4h8_416@d:@416Q18
59:P1Q5T2Q4n\4UK2V1ck17BET2@>:V14[4X=16@d:@416Q1859:V1Q5Q2T4l5c91jh2m=bFUK2V1_BSY17BET2@>a14[4]5
j716@d:@416Q1859:V1Q5Q2T4l5c91Tj1eN`T1UK2V1[JWQ17BET2@>a14[4]5j716@d:@416Q1859:S1Q5P2U4YDdh3h9\A
2V1ck17BET2@>a14[4Q1f7_416@d:@416Q1859:6R5\_7]:fEX2X13R5a_8a32R5a_83R5ji7fE5R5\_7Q9[1fEP5f3[1>Mh
4n3?W=f15:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239e]14R5TL3Xc73R5a_8c33R5\_7TP15R5^l5mb1TP1c3[6f3\1=MR1e3n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93j4h45<CQ1T3d32Q202JQ28396D^2j14S1211986E9J
NQ1P1AP1E253Y1T1>2:_1152]1C\1239ZEl@k1j2P6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12
39P4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CC
d3528h1e1210524e3X61Y1MR4T2241WH]5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1R6f3\1=MR1e3n3?U6h
85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I
45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AP1E253Y1T1>2:_1152]1C\1239Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12105
24n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C
\1239[^1Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4Y5T12V1J9
3l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239c6f3\1=Mh4h1U22<U6b6U25:7Dd16
4f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2g
98I45En1C4H315_9o6\32a2CCT2_1528h1e1210524Q1l1313<X61Y1MX3IHM=241O2V1W3Y5T12V1J93l;T3d32Q202JQ28
396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>57_1152]1C\1239_6f3\1=M4c4n3?U6h85:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\32a2
CCT2_1528h1e1210524n23120<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1
E253Y1T1>=V18152]1C\1239_DkA16^1S>T6f3\1=Mh4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;212260171B2P
11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1MR4T2241O2^4Y5T12V1J93S1h:T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\123
9V6f3\1=M4c4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d3
2Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239[V116^1S>\6f3\1=M4c4n3?U6Y31\55:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:8
4H315_9o6\32a2CCT2\12528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211
986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239[V116^1R8o2P3c6f3\1=M@Ea3n3?U6h85:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12
U22a2CCT2_1528h1e1210524n2313<X61Y1Mm34l17241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S12119526E9JN
Q1P1AP1E2534T1;H>=_1152]1C\1239hEdFU6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1Mm34T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2403Y1B0@>=_1152]1C\12
39Z6f3\1=Mh4n3?h42Y1h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4Y5T12V1J93
l;T3d32GY102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1B0@>=_1152]1CT172380U6f3\1=MFQ4n3?U6h85:a264S1
B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1aN8I45En1C
4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AP1E253Y1C@>=_1152]1C\1239eLV6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5P18<2403Y1C@>=_1152]1C
\1239R6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b2
5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l
;T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239R6f3\1=Mh4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4Y5T12V1J93l;T3d32D\102JQ28396D^2j14S1211986E9JN
Q1P1AP1E253Y1T1>=_1152]1C\1239T6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S1
11O0151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61
Y1Mm34T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239W6f3
\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@
?o2f53DW1aN8I45En1C4H315_9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93Z:a1T3d32
Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=>1;98152]1C\1239c6f3\1=Mh4n3?U6h85:a264f1404^1:05:
406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1mL8I45En1C4H315_
9o6\32a2CCk18_1528h1e1210524n2313<X61Y1Mm34f1=241O230Y4Y5T12V1J93Z:=S1T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1E2534T1T1>93>1;98152]1C\1239eHQ6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121
0524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]
1C\1239P^1P4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2
CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm1R6f3\1=Mh4n
3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53
DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ2839
6D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239j4f3\184^1Ea3n3e6n8:a264n542B0200111;212260171B
2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U22a2CCl1g1528h1]17210524e3X61Y1Mm34l1
7241U>93Q?d32Q202JQ28396D^2S32119526E9JNR2AS24T1;]32]1Cm1hEdFP4f3\1=T2a3n3e6n8:a264n54E0200111;2
12260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32
Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1
C\1239o3f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2
a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1\6f3\1=Mh4n32<S6
1h8554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW
1R2^L8I459;n1C4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;j1Y1d32D\102J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12317ib1Q4f3\1=f5n3e6n8:a264n54E0200111;212260
171B2[40151U2X17Ii5T6J5V1037<:0@?o2f53DW1aN8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q20
2JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1MR4T2241O2^4Y5T12V1J93c9X2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12
39X6f3\1:2Mh4n3?k4Y1h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h13CM210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l8
c1[1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP18<253Y1L7>=_1152]1C\1239Q6f3\1=Mh4n3?U6h85:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315
_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93`:[1T3d32Q202JQ28396D^2j14S1211986E
9JNQ1P1AP1E253Y1T1>=_1152]1C\1239X6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313
<X61Y1Mm34T2241O23=5f3Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAP1E253Y1T1>=_1152]16<\1
239W6f3\1=Mh4n3?U6h85:a264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5f3Y5T12V1J93
k9P2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239]V1Z6f3\1=MCT4n3?U6h85:a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C
4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O24Y4Y5T12V1J93W;DT3d32Q202JQ28396D^2j14S12
11986E9J31HQ1P1AP1E253Y1S10>=_1152]1C\1239S4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17
Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211
986E9J>?R2AG[1Y1i32]1Cm1\6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61Y
1Mm34T2241O2^4Y5T12V1J93_8KBFV1T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\123
9[6f3\1=Mh4n3?U6h85:a264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V
1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4Y5T12V1J93l
;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239k3eLXFR6f3\1=1Kh4n3?U6h85:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4
H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396De1Hj14S12119
86E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1MR4T2241O2^4Y5T12V1J93j9Q2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239
W4f3\1=R1c4n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CC
d3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1m1k12]1Cm1[V116^1k2W;T4f3\1=
T2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h
1e1210524e3X61Y1MR4T2241_HU5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1eCfR1V4f3\1=T2a3n3e6n8:a
264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X
61Y1MR4T2241_HU5d325k102JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1eCeB1[4f3\1=T2a3n3e6MP8:a264n54E020
0111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524e3n4Y11Y1MR
4T2241_HU5d32Q202JQ28396D2[2S3211986E9JNR2AS2Y1i32]1Cm1eCeB1n?V4f3\12:2c5n3e6n8:Q1_164n54E020011
1;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MT2m1T2
241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S4f3\1=2c5n3e6n8:a264n54E0200111;212260171B2[40
151U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396B
1^2S3211986E9JNR2AS2Y1i32]1Cm1;Q4f3\1=Z2[3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65L90
37<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS
2Y1i32]1Cm1P4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d
2CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1U6f3\12:Mh
4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93c9X2T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P4f3\1=f5n3e6n8:a264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ283
96D^2S3211986E9JNR2Af1<Y1i32]1Cm1R6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X6
1Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\1239Q6f3
\1=Mh4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@
?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q4f3\1=f5n3e6n8:a264n54E02001001;21226017
1B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eMd32Q202JQ
28396D^2S3211986E9JNR2AS2Y1i32]1Cm1\6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6S1X22a2CCT2_1528h1e1210524
n2313<T2S41Y1MR4T2241O2^4Y5T12V1J93l;T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1P1AG8E253Y191H>=_1152
]1C\1239e4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW
1WA0X=8I45d2Ck3j100Y2S=2]1S1CCd35261h1e1210524e3X61Y1MR4T2241VE^8d32Q202JQ28396D^2S3211986E9JNR2
AG[1Y1;]32]1Cm1gDP4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1a
N8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241eMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1T4f
3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1aN8I45d2CVE2a2CCd35
28h1e1210524Q1c2X61Y1MR4T2241kJi2d32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm12T5a\4;T5=We1Yb1aT
1ZHbV1dHd6aP1H1T52T5U\73T5dFgi66T5o1dDjV4`b2;6T51jT114ac7?T5\10X1dY7P4Ef>[7^3U2m6Q16c3AT5\10X1ZQ
7Y8P4V5i<g4U1\:S10LHQ3Q5f3]1<Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1MR4T226O2^4Y5T12V1J93l;T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1E253H@T1>=_11f1C\1239eV16T5\10gU8R6d7@T5[100KYCZV1RX5V2RP1I3<NT<24T5o
^4_i3U@2T5eh88T5RS20Qm3_Dm1U5jI8T5iI2T\4Zk13^=d6^5T5CY2b4Y23;1j2?j31@`1_1K5MH=P5Bd1m=22@3AV13Z26
610e1d2[45V2d1g1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39;9T1;a1O9@R5;<Q1V2Fa1_2Kb43>MQ1h4G>9i15<e1a2Z
912j2R15;:71\1Q3k6_77V53k62d2d3j1P1f1LOS1Bg2\1S1KU1I>H63408133H6g1f4_1b1IBW1d2P2AT2M[3Il1i2]1o9N
8Kh1@X3R32Nb4Y4T1GT5CcL6mBj1_1c>iL\GjT1f9Oc=V53dIm@d2e4SJe8d5Q1T5CS>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>
_7U@jHYd1U6eEY2X30]H10]1A^7P2FT5Cd]12eP2R5HP80kQ1n5`2WP2R72]6=o@]9P981GT5C_W1MM98S5`=_P10nKbE3YC
kJZ22U8lL\:n6XQ1Q3T5CS=Y27l4b2Gm6h5V1X2R1n1GZ22E:4:Q36T16\2V=?43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k
1d4:W@3R1F[3\4m3c6`4o:S1412_3k29Z:Be3Q3Fb9U3c1f415Y1\1d5a2Q2Y4Y3N:T1B=T6f2f4Y2:W1;T5f7^Dc@m1^=Nf
V12hEPg27U5Ud5d1V5kX1jb113U5oF15U5dl1l4mV5hX13U5Sa4i`34U5Ud5bR31:U5Q24ie1X20Pl1c9Xb3dV1@U5@f1QBe
21Qm3[4F_=`3Oh2aX1]L93U58Zh64U58lc5`31U5AU58b@e1g1e21[<c\1hAVR1jQ2jIiV1;S=_3=U5k>0nV1oBP4e3Z1ca1
`1eDR2dY1g1U507a1<X7PB20Y1]5@j1114>Df4`4^:Z2R19<i1j3d51U\1_5f52U2g7gF:eT1o2o2Z3Ch5X2`1`7d:X699V4
j1?YDe42U5ld85U58gg1Y2ho24U5oF1]a3KU5V2hD1dIe2B]4PGLQ;3n3D\d1SI]Q14n2Q1P3a=j=?l3=l36U570ak1X`2V]
22U5le6P1U5B91k1eLg<Q?0W1`52T1j[1ZBjIh<m1:eAl19BfCk9b?[9iC76h<^2<U5L1aNi=h;`1EX1`5R]1^S36U5LVh1V
2aQ4iEMU5B91aNc7d;10c4c3g5Z^1YU1c@o5Z8[9;;49bDQ7m=230YDBU5BgB[KS1_;0W1\3n1SU2S;4j<c5oS1^8\1MU57D
00aNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?POP?W7b5\6^531f;;U57\j1d2T4^c3R3XQ191\:BU57D1aNgJ;E0a2`3h]1m5Z8Q
4b4`\2n67U57Dgi1XZ3nGiE5U5d10^U1RY39U5Q2WBST1h<1Qh1b1b1DU5m3[@VFCaF_31hg116b1d2\3mj1ZHG`4Xb12Q1U
5U2je1Y27^80P^2kBZ2iI_Dm1U5bBZ42450;@41<LQ3l6o@E4;d45V5_S1Z1144V5jT114S2V5a10T2m5mE]1h3140P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1IU2X1VCR4i4FJR2k5o1Y9dR1h6S8_27V5nOg2HZ114Q2
V5a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9d
R1h6S8_26V5nO`3Z114R2V5a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[
1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2S2V5g1o1m5i@S5]1\3;14Q2m1:=V3Q>b8a12521E0c<SHZ1\6c7V8_2g3S100235U5
A?c1Am?Q518m1]9VCl8FJR2Q2<74Y21Cn]1h6>d7_26V5_JZ:14YX16V51hT1121S2V5a1U2Y5CmE]1h3140P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?5]1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2HV512dP1P4121aX1gOWC
P5k?m6o4l1l4F6@1Q6P_1o_16V5WHNc;147V5XQ1?Q314jU4>V51gP1NQ3121VS4M@1Q6A6V5jT114k2fi36V5hQ1Q314ek2
5V5S5fO148V51hT1121eT41:V54eT114V1[o2_Mg7bE8V54cQ1Q314bP3WU1?V512cQ1Q3121bP3aMQ5^11Q6Z16V5jT114l
]3k16V54eT114bP35V5XQ1a3149V512eT1121bP3iK5V5hQ1Q3147V51fQ1Q31218V5jT114\:bZ1f8dk15V5jT114\:7V51
QS1f11215V5fR1S2145V5jT114Ya35V58aT1145V56cT1148V5cL6o714bm3a>5V5Q8hL145V5jT114PT57V5cL6o714T\45
V5^K[9146V57bT114`c5R5f3_181Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12397V58oP1?Q3146V5jT114R1[U16V5aR1X214R14V5jT1146V5
XQ1a314X[39V51VQ1a3121X[3VI5V5jT114X[38V51hT1121_T4mW15V5QKh9146V5aR1X214bk28V51_R1X2121bk26V5^K
`3j5146V5oNj514Uj57V51mNj51219V5eJ1i7X214ai3eU16V5aR1X214Wo45V5jT114Wo4d2f3_1=N:o1Y2c3:bE]1\3;14
Q2m1:=V3Q>W4Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7Q518m1]9VCo1l6F9@R2X23174Y21C<Z5S239dU1<9
1o5S8_2Kf3_1=Nd4n3iJ14YJ`2S[2e121057X<[]1m7l4o3Z5a2[V114V5jT1147V5^K`3j514XZ25V5oNj514S2V5a1U2m5
mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1YE718BZ1h3[1o2X1VCR4i4FJR2Y4a1o1Y9dR1h6S
8_26V5XQ1?Q3146V50WOa5145V5XOa5146V5S5kIj5147V5jIT5j514Xl5:V51hIT5j5121Xl538V51fQ1Q3121_F9V5XQ1?
Q314j\1X3Pi4Z2V51e1o1m5mE]16U3;121Q2m1:=V3W3_:97131c2[3R2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@Q51
8m1]9VCl8FJR2Al174Y21CT<iQ1h6S8_28V51fQ1Q3121SR3;V51VQ1?Q3121eT41Q6T2V51_10T2m5mE]1h31210P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_29V51hT1121SZ67^O
7V51hT1121mG5V5jT114\[55V5jT114Q^5=V512[IY;121THU;3id1Y8T2V5a10T2m5j?R6]1h3140P2m1:=V391Q1VEa125
21E0lN4S1l5WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_27V51hT1121j[2T2V5a10T2m5m
E]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1o8P1U9R4i4FJR2k5o1Y9dR1h6S
8_2S2V5a10T2m5mE]1]2Z1140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR
2k5o1Y9dR1h6S8_25V5jT114m[2?V51gP1NQ3121Uh3X4^76@1c6;V5mM22m5H14VY3e4`]18V5\R1]214Y]2_k1WOV5f3_1
81Mh4n3?n>5:a264f1404^1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93k6P5T3d32Q202l28=KY44S1211986ET1NQ1
P1b1E253Y1T1>=_11f1C\1239U4h:5V5jT114hK5V5jT114dZ48V58oP1?Q314dZ47V5RP1g414TV4Sj1:V5RP1U1]1S214]
V4n5kc16V5RP1g414^V4;V5RP1n3H14RCd`2fR1jb1c@5V5jT114YT58V51hT1121THT\47V5jT114b>1de49V51hT1121P@
fg1al27V5jT114a17d<?V500RNe6121QCk\3L^1oQ1a;kZ1;V5j7oL14d=ke4HPU1cP1c38V5TNe614gW2dc2l86V5jT114^
b5i=7V5^K[914ji1ch37V5_Dh<Ao214@V5_D1a3@_5S3Ao214VLc[1am12\P37V5_DZ=V2H145V5jT114W\4<V5aMX714Q^1
XOT_2iEoOl3gD8V5jT114S[60T7dHo1V51e1o1m5mE]1\3;121Q2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@Q
518m16V9VCl8FJR2^274Y21Cn]1h6Y1i6_25V5dKU9146V5jT114Vn4^28V5jT114_W21df2^25V5jT114VX18V5fQ1S314^
=\6la25V5jT114SZ35V5jT114Yg4:V51hT1121TT4@1Q6R2V5a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1YE718BZ1h3[1IU2X1VCR4i4FJR2k5o1Y9dR1h6S8_26V5ZE_?14VY25V5ZE_?145V5jT114Pe2IV57h46G
T7hBl414bLoT2\<i2R4<2If>7Dc2a6_Do?;V5RKj4l414SO;ZV3D8<V51kOl4121^`3gB^11S66V5jT114VGQ[6=V5]Q115T
314eG`1I_W1^W2YY15V5]Q1\3149V51[Q11Z3121\h2AV5]Q115T314RA0V5]c1Xd1[1a9_@\6SM7V5XQ141Z3149V51VQ14
1Z31215V5mMl6149V51kMl6121kb7IR2V5a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1Y
E718BZ1h3[1Q2MX1VCR4i4FJR2k5o1Y9dR1h6S8_2;V5jT114mj1NeB0a7o1Q96V5dKU914]V57V5jT114\o1m2mD8V51QS1
f1121kW15V5jT114hi25V5jT114[Z6o1V5g1o1m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1
_@m4318m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1V5g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1
_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_27V51hT1121TT46V5jT114Xi2Pi36V5jT114Xi2b]25V5jT114Xi28V5jT114P
h1lP2nc106V5jT114l\507V5aT1814Y\2V`27V5jT114Y\2g5^Z2CV5Z10KYMf1n2B14gX4e8U18ZQ1PGhF_<W1Q1V5Y1009
A<1jBo9f1n2B14Q2m5T>X4e1ha2en1[1@g5PGhF3<N8f:W18V5aLX814hKgX5P^1:V5^LX2R614WU4`]1J_d19V5gN_5B14P
AVd3_35V5gNR6145V5jT114bn36V5jT114bl3o1<V5mIl:14_JQ:RU1j<RX1X[2d6:V5mIl:14aT1RU1mb1o1[[25V5jT114
25V5QT1H146V5`KY914F9V58oP1a314X[3X6j9AV50_K202`5S1]214>R`2_5l_1cV1^I9V500_R1X2121R1Q2Y5d1o1f2Z1
k1mE]1m2>CP2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1W80V8Q518m1]9VCl8FJR2^274Y21CY73`V1h6S8_2k1
Y5d1o1m5mE]1m2>d2m1:=V3g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYCdJh6[1g6_2
2Y5h`1W2Y5c10o1m5mE]1m2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S10023[5A68c1_@Q518m1h3d5d1aAl8FJX1I]
1P174Y21C]AU1ZKh6>;?h6_2W2Y5c10o1T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?c1_@Q51
8m1]9d1aAl8FJR2]1P174Y21C]AU1b1gEo3h6>;?h6_24Y5lS1`b6_H3Y5lS1]e5_2Y5c10o1m5mE]1m2>d2m1:=V3Q>b8a1
2521E0eN\7TCR3X1V1g3S10023U4U1A?c1_@Q518m1]9A0cBl8FJX1I^2334Bf11C^5n;50\<Bk6<W4h3h6>;X7_201o1Y5^
1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6
S8_2T2Y5d1o1Q4k1mE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@Q518m1]9_5f=n4m3FJ
R2]1P174Y21CT\1i1h6S8_2n1Y5c10o1m5mE]1m2>d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A148c1_@Q518m1]9VC
o3l4FJR2\2174Y21CYBdKh6S8_2]2Y5^1U2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P7[4BXA_2g3S100
23g2c2<4?c1YE718BZ1h3[1o2X1d1aA_2b1i4FJR2Y5Ao1Y9[@XBh6S8_2n1Y5c10o1m5mE]1m2>d2m1:=V3o1Q<b8\14252
1E0RV1WF_2T1b2S10023[5A?c1_@Q518m1]9d1aAl8FJR27V274Y21Cn]1h6S8_28Y5lS1nS1dR2_S1a1NcT1S2Y5^1U2m5m
E]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1YE718BZ1h3[15Nj1X1R;S8R4i4FJR2k5o1Y9dR1h6S
8_22Y5lS1c1Y5>P;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1hLR7eBKFQ@P:j4R7h2j9k1Y16IET<1R35290P2Z6
FY54XMo1`12c2@;1^AY2jT1^8g8X[1d?b4m6PS1?ef17Y5TMe6n6X;Vh4n85Y5eS14Rc6Z3W2Z5b10o1e3W2mE]1\3d23f11
0:=Af1MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1BQ518m1]9V<o6l8FJR2^274Y21Cn]1h6S8_2Q2Z5b10o
1m5mE]1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2Q518m1]9V<o6l8FJR2^274Y21Cn]1h6_7C_
2\2Z5b10o1m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2Q518B12==17l2214h4]1V<o6l8F
JR2^274Y21Cn]1h6_7C_2l1Z5b10o1m5mE]1\3d23NJ:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8
FJR2^274Y21Cn]1h6S8_26Z5ZT1h2T3f1hS5P2Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7o?W6_2g3S10023[5
A?c1_@Q518m1Q34V6V<o6l8FJR2^274Y21Cn]1h6S8_2n1Z5b10o1m5mE]1\3d23f12:=Af1MQ>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@Q518m1]9Z5:`=l8FJR2^274Y21Cn]1h6S8_28Z5ZT1h2T3f1]Q4l;]Fn1Z5b10o1m5mE]1\3d23i1:=Af1MQ
>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CPF0;`Gh6S8_2n1Z5b10o1m5mE]1\3d23i1:=Af
1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYQ1d<h6JX7_1O]2Z5b10o1f2V3mE]1\3d23
f12:=Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_=GW2Q518B12=957>`214h4]1V<o6l8FJR2^274Y21Cn]1h6S8_
2l1Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1V3V6VCl8FJR2^274Y21Cn]1h6S
8_28Z5ZT1h2T3f1kh1Sd2hF7Z5ZT1h2T3f1kc4l?m1Z5b10o1m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023
[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYQ1d<h6S8_27Z5ZT1h2T3f1kc3l_1k1Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12
521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2l1Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12
521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CPFmGh6S8_2n1Z5b10o1m5mE]1\3d2j110:=Af1MQ>b8a
12521E0aN`7WF_2g3S10023[5A?c1_@Q518m1]9V<o6l8FJR2^274Y21Cn]1h6S8_25Z5ZT1m5f1hS5R2Z5b10o1e3W2mE]1
\3d2m1:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1?o2g40?^5W2Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1Z5b1
0o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2l1Z5b10
o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9Z5k=l8FJR2^274Y21Cn]1h6S8_2_2Z5b
10o1b301;k1mEAK\3d2j12:=Af1MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2Q518m1l226V6VCl
8FJR2^274Y21Cn]1h6S8_2T2Z5b10o1m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8Q51
8m1]9Y7l;l8FJR2^274Y21CRMk@h6_7C_26Z5ZT1m5@U1hS59Z5Z6Z1dLm5f1c^30Se1P2Z5b10o1T1h4mE]1\3d2m1:=Af1
MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518U1Gl226h4]1VCl8FJR2^274Y21Cn]1h6S8_2k1Z5b10o1m5mE]1\3d2m
1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9V<o6l8FJR2^274Y21Cn]1h6S8_28Z5ZT1_41[1f1hS5PM7
Z5ZT1m5f1\`2^S2l?5[5_U4PLBi=>[5^L6^5QOn<Xb1]3b1iK]Z2e3LdB9[5U^2ja1^5oLEd5m64C[5Y1R:R3P2cV1B^W1b;
eJRITS1d12cIn>i<i9eEI[5\;3n2P2cV1B^W1b;eJRIm2B4H3d5R7l4e<6d12cIPX1Q1[5W11\<HP2j3c3@PLb2BhQ12b5XV
1RIb:g62i4l<d12cIn>[5WAW51Q5b4f68[5\;S5nd3RIZA^C22[5_U46[5PP4^5iK6\>3[5_U4RI6[5_U4RIf2c>hj14[5Sf
2[_1RI6[5aa3mCRIiT128[5lU1Pg2:V8lGh6bU1B[5^L6V9nf21:U3P5lGh6bU1RR12^3V?Z4UE;[5PP4^5lGQ5BS1Q8`34`
R14[5W=Te3R38[5W=V?6fU3R3mY3aC3[5S_3[F6[5S_3[FUIj2\>3[5_U4iK4[5[<Si3ZP13[5_U4W[34[5^L6iX37[5S_3[
FXKT?^C23[5[X2Sm15[5WX23Sm1RI4[5Y_1Uf2Ui38[5il1a;Sm1iKc>nU2d85[5jl1dX2iKc>3[5_U4dM;[5_U4aM2]61_1
c44:T<5[5Z]3h1[Flm18[5_U4PL`7R2h4\P2bN3[5P]1^h2j1[5b1o1m5mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2;[3S
10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2X1\5jIl87B021111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd84f:`
393U1dDo2n6h5X2Q9g5f3e14Mh4n3?n>5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1MR4f1=241O2^4Y5T12V1
J93l;T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AP1E2534T1T1>=_11f1C\1239V2\5cDV5l8789021111;42Y121d4`4
b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4W>93g=R8h26j63h5X2T5l3U2\5c1VHl87B021111
;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4W>93U1Y75T=o2b1g4Cc2T3X2[14`7hEo<d9[
1\5jIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84W>93aCX2o2n6h5X2Q9k;]1\5jIl87B021111;42Y12f4`4
i<\1<i1\]1P?0h3<<0OT1S1QEd84W>93;^Eo2n6h5X2Q9^1\5d1UHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0b40OT1
S1X;h9d84W>93jEo2n6h5X2Q9Z1\5jIl87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84W>93jEo2n6h5X2Q9e1\5
4eIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2^8Kk7]=d84W>93^C[2o2R5k1_525f1249Q9hP1Y1\5jIl87B02111
1;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84W>93jEo2n6P5GX2X6h2\1\5jIl87B021111;42Y12f4`4P9h3\1<i1\]1`?Y37Z
10[1o1UDd84W>93jEo26g6h5X2Q9U1\5jIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84W>93e?T6o2n6h5X2Q9c1\5c1V
Hl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4W>93jEo2Z6Ch5X2`1`7hEdFg1\5c1VHl87B021111;
42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2m;93jEo2Z6Ch5X2`1`7hEC[<d9b1\5c1VHl87B021111;42Y12f
4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4W>93jEo2Z6Ch5X2`1`7hEdFc1\5c1YGLl87B021111;42Y12f4`4^:Z2\1<i1j
3d51jS1P?`42U2g7]>Y8:4W>93jEo2Z6Ch5X2`1`7hEdF[1\5jIg847B021111;42Y12f4`4i<\1<i1`=c:h;^9Y=k1d6S1Q
Ed84W>93jEo2n6h5X2Q9]1\5f7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84W>93jEo26g6h5X2k6U2T1\
5jIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84W>93jEo2n6h5X2Q9[1\5jIl87B021111;42Y12f4`4i<\1<i1jGP=d21
i5Y=1^8UFd84W>93e8T=o2n6h5X2Q91]5S1]5:e6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6V=\Bg5b2^4c3H0G1eP1m3VR1
3]5:iZ83]5V`4aj1o1]5Z1U2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1V
CR4i4FJR2k5o1Y9dR1h6S8_2T2]5Z10T2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10023[5<4?c1YE7
18BZ1h3[1o2X1VCR4Km3FJR2k5o1Y9dNo3h6S8_2o1]5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_28]50SE1S]4`R1o<_62]5YU36]5Dia6kOR=UI3]5]o7UI3]5Z
b7R=1]5<]5`e1T8Y7iHj5i2o?f^1kV1n4X48]5:`j1nQ3g4R=]?YH5]5DkK`6\_52]5UU53]5]e1g_34]5eT5kR2ZD2]5gP5
4]5h[5WK13]5PW613]5aT4nm12]5dP23]5Dia62]5PP65]5l6Q2]`4^U12]5^Z12]5PZ82]5a\15]5Dl[1lU5n36]5]1^U1R
Y3hW1XI5]5DZ8_Mn[55]5\10^U1RY34]5]1^U1RY35]5]1^U1RY3XY26]5e=0en1Z;g12]5Ti62]5Qa64]5Xm3d8lF5]5`L`
6di4lG>]5D1iKg2h3]:_Q2jKXDbMgE4o1@]5D1iKg2h3]:h9bASV1jKXDbMgE4o18]5D1aNV>_Q2f]2gE4]5DQl5gE7]5DPT
5nGLlDREK]5D1aNc7P;E0Z5<T3]2FP1L>GS]1_M]N\1Y@L9S:^:R73]5\T5dG2]5lT64]5Z?k`1d8<]5D1i?f5j7U1U;`T2Z
m1SV1i99]5WFhZ1j7T\1Y?oW1QBbA2]5b24]5\S5@82]5nP12]5Sn53]5bQ5`L8]5D0\3[^6^531:]5DdDV7^X1Z6^Bk<Vj2
a=4]5D]3[^63]5Yn4Ri25]5UE3b_5dD6]5DeZ1SJTS2jY28]5D1aNiU1lY1Wf1V]19]5D1aNV7_X2_i11lY1A]5D1aNV7n3m
?bd1a5mc11c7_1R6f7nBTV2:]5D1aNV7_X2^i1f7_1hP1:]5D1aNV7n3`T2^g2o;W=6]5FaNf_2ZBeU2N]5k2kH42T@c4h:;
m1J\2S6i3>2R?l8kE[2^`1V5Y;GHn1o>T16gP1B]5k2cZ1\1d<;m1[9i3i`1oP2GHn1f6d91eP1C]5k2kH42lBk1h:Y2d=2R
?TQ1oP2GHn1[@gP1;]5D00aNf_2TR1YQ2^531=]5D00aNfU1^R1`7TR1YQ2^5314]5kh1\P586]5D`D3Tm5[5W2]5Z10T2m5
k8Q=]1P4P2m1:=V391Q1VEa12521E0lN40o6W?R2l4_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Q3a1Cn=R4i4FJR2d3V2o1
Y9dR1h6S8_2P2]5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4FR
4FJR2k5o1Y9dR1h6S8_2o1]5Z1U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2
X1VCR4i4FJR2\2^3o1Y9dR1h6S8_27]5]1^U1b6b=ld2cT26]5o\1k;i:a_413]5dP2lh46]5DVh1`1Qh4J3]5kh1]j42]5d
P23]5kh1VX35]5]1^U1nASg23]5_V1R]65]5DjU1QP5l;:^5nNQ71^Ela1ac1Yg1D=;^5d3PJ\8[W2aZ1b:P11`LRH4^5cR5
P1ed19^5oT1P11[>Sa1k7TT1fV26^5RV1[W2TT1[BZd1B^5h455JVMZLbS2d?V5e1_6GS3l5@k]1T2<^5T1dT1Pg2:f5\Jh6
bU1hK\R111^54^5`Q1TS3nW12^5Zh63^5Th1UP57^5m1UGn<^Ehl4dI3^5Y2Pf64^5k^3n[1_m15^5h4hd1W_2_^1J^5jBiF
Z223f2]3W8MWU1b5a1TJ`5cOg2f3;h5Cl28eId7XW1E^5c=i2\2]1Y2Y1@b=1b`1j2mCc5_1]1^X1]ARAX227^5c=d6Y2Y1e
l2m^2@^5l1i9l5Ab5g:ej1lBS1eKef1c5o=TL0A^5`1l7a;i;W3eB6SP1SBTZ1bDo3V4^4ZFmR25^5cC_b3mZ1XW19^5Td1f
b3:`3T1`2?\Y16^5WEd7mW5o<_64^5hR2fh4D5^5]]5Lf2mo23^5cU3fb37^5fCQ4]KnP3hG[\1?^5b1SBn>j1\1fCi9f`2h
Gk8X7X:f6V;3^5Ud4TT23^5_]2jZ43^5`Q1if53^5f`3cW32^5fo3n4f3g12Mh4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12392^5\h62^5T^74^5ak1Y
k5dH3^5n[5[\14^5kX1RS4[\13_5oP1?1_55_5\3oc58Y?:_5_1l7`6j@W3W_2n@]c1Vf23_5eCb\13_5eCaX79_5me1TW1V
AX[1X1lIPS1l95_5nT1^X2F]S12_5ba43_5e`3hO2_5_Q12_5cQ48_5cJR4X_1nY1V;fY2eD5_5c`2`AV@Z^3:_5i]1f;h]2
^1g;1^4VN\@:_5\@Pm2Fl4_1lY1iT12VB2_5Xf62_5be63_5eCQ43_5gKh`79_5_1l7[GW3bP20]Q1iW42_5j^32_5X22_5n
13_5bC_b32_5e`3QD`5760^1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1
J3=3836W226352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1
593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;=>15=489N4;023238
41298J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1Gn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U1
824273K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DP1:c17A4><o1k121=3006E21143ABk16K\1
009H111415A>551A181851Q1<419228;063M:=09>BE2362h307JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K2
12^44o2NZ11>ER1<3235LO<[2[4j2?2C00^112@@=H691641:44S1A?81=ES28>F299U12<D`18g1@24715271R14G9649>8
;?175@K03164@99>24A?342B232772Q1711416I0S123>h1W1j17>933E251S8`5770]17Y161^2X1?:AV2R14IX1JIe1874
67E11JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?
T2CV1;9T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V
4i2Z1@Y6P1B4MQ1n419j2L1Y1R19830Y20H7:L[4c4@L;K7:GV3?^3F@`2?<>2<_:<O328323R14W1]94g2V1W2j2:0R1d2P
1;T6o3Eg3`1T2B447\1Bd4a18n1Q1`51c7TCg2ZA\2Q>`4012DW<g8W4d1l6g1Z<Dm9:g3NR@Sc1d3bOg8Z@Z7R73a5Jhl61
a54a5oT811Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12
11986ET1NQ1P1b18<253Y1T1>=_11f1C\1239^K2b5SW81b52b5db42b5RR7c3b4ODf>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<
Z7\1]111m5i181436NQ1R22\13aY1W31U3:Q;Y31b3b4ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3
P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1
R22\13i\11U3:Q;Y315b5jV3VLkb3j45b5R_70;l76b5_S1o1bY60;7b5_S1o1TL]]50;k1b5Z10o1m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CPF0;`Gh6S8_2l1b5Z10o1m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CPF0;`Gh6S8_1O2b5R_76b5hl1og2AP50Eb5?1i?
g>^R1W]1j]1W2`5X5X6g;i2k9S81d1^R1V1^R11b5Nb54h1hV1a3f^3_R1KS3RZ17`2c5i7l41V35d1K1b1]2>?3_1P7C`2M
b54h1hV1a3f^3_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Lb54aX1a3f^3_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3
_1P7C`22b5hY8Af3l1c9e^3YDe121057e3j>SZ1m4i2o=Cf3l1c9e^3YDe121057e3j>aHaAm4i2o=a>Df3l1c9e^3YDe121
057e3j>aHa1o?m4i2o=a>Df3l1c9lf1UAc6nOYDe121057e3j>SZ1m4i2o=Bf3l1c9e^3YDe121057e3j>SZ1m4i2o=_CT5f
3j12Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1fIj48I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;S2P1d32Q202l28=KY44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239Gf3m1c5n3Ze1d]2e121057X<[]1m7l4o3Z5a2U>Y8X1PJGf3m1c5n3Ze1d]2e121057X
<[]1m7l4o3Z5a2_FX1W6hCU5f3j12J\1[3n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239\7;e5S\2S:[]3^]1X@U96U6:_68e5e1e:_Q7Z4aHU6:6e
5e1b<]6PLPX5Fe5b12iJQ]2hS3bM=`3g2NT1T57Fc1Be20Y2c9`64e5`Z1[Q6cR12e5R;3e5]Q8[F5e5\i5iR2g7h56e5gb5
Sk1VAZ2S9;f5UV5fZ241m4P9n<:b3X34f5Td4Z4eS3Kg5aX1a3f^3_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Lg5a
X1a3X6]X3_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Ng5aX1a3Z6gi1c^1_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3
_1j4U2C`2Lg5aX1a3RP2c^1_R1KS3RZ17`2c5i7n4V35d1K1b1]2>?3_1P7C`2R1h5bCSC1g1>0H>JB3e\1nKWOR4UC4R312
^110j1e=o5_1[7S<Y;\5X@kKS6h570]17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:_
7G8l3O9W1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12e4k1Q6T
7^11V15V18Y1CH30k1=0[1S12h3o2l1]1_1R12l1V1?^3F@P15Y1L>4:c8X2O32836_2]94g21T1=T2n3^8S37Fk1V1M7FR1
V1K2g1:^898n1W1251n3h570]1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5;2[1HZ
19?_123Eh1f1T22Km<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2^U1b4f1^3F@P15Y1LNc8X332836m5o54o5A44Y6_7B2D
:i6U2S=W1251g4h570]17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2
Cl1T1e29G94NJ5;2[1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2g4e1Q1o4^11V4I9830c=@X1S118
n3?O^2F@`2LNl;32<6_2b9n3V9o3h7MV1a6:m11V68n1U6h570e1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y
1@X2Oc5m2i?8l3Oa1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14k1Z721=
3002I21143An40017=:1341Q142251K01@H617441223228306063X1=09>BE2:2S:Y6^3F@Bm1LNl;328323W1c3122Io2Y
9j15;KT5_?CAi5Z1i38n18h5WU1Tb2k>Wj10e9eP1<h5Y?1hIY131e[2UZ20Vd1TIGh5^7k5Y5P4le2j1l=U:g7X?d6i1YLX
34PX1m69o@o4`5O5h5_1`T5bOUY1Gh5Y?1UP1c=UOmL21gAYe10X:Q4RL24e6b5SDX2W3R7=h5d]1hP2R5i80KX8_IYf1k2l
8\g1R1h5X5T6d:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6jR1`1[7b:YGZ=4U30g3=h5nKfBXn1`?P7cIR1Ff1f1RH`8?h5
hY1E31ad1nC2\7m8S2]^3\<U<B9h5P;\h1_M]=]=fT2Ck[2Bh5^;e;]7Q6Y1Y>P5U2g4YNnLU7R_1Y>8OPP1:h5jY2a[1Za1
gCd]1]5jL?LR2h5U1o1m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0RV1]9i<_2g3S10023[5A?c1b<l3Q518m1]9e<`6l
8FJR2^274Dd11Cn2oZ1h6S8_21h56h5PHZY1]X3P439h5`1`n6o>hF1X32b31h5Oh5m7oW1Pg2V<DZ@Uo1T1l:491o3e3[6=
W3h3V2W;=85a10311D9Mh5Z=`Ae2Y1h1T1UAo5]a1l=W[1e2<2C2i5Um1122f2d5U7[6c9B^94h5PHhi3TL7h5cd1X@l\2TL
`L13h5dU14e1h5b8d6U>b?2C3AId3Y1X4k2Q4j4RH\62f12Go8X6[4Z;h4b8i=l4k6TAQ;g2LZ2S3\1o1U1X1O3408124H]<
d2i^12h5ne39h591aNf_2nW1^JPQ1jR1l2h5f10`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EZ9Y
<[CX6h5<:Bf3mJo5=4JW21a110T1ER1`1\2W56:46C03d:[9Y7U9g4230c8c2Q9o9J\17o1Y1R3>h5g1`=PCTDj:j4dh1^_1
Q>ZY2J\17c2h57]22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h1k2=:WCf<o712GFb=9d18=
Z2_4Z70e75a6W1?3j>k5_5e2S2]4Q2j5W107n4@o34a1>2R1Ih5bNU<V1X3X22[1WS1k\1h2i[1Q;OPA_5cGeI;Z5:k82i38
n2h591Io1_3]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?5S10023Cm1:^2A??S1_@Q5
18m1V2V7VC9b89<<=V1Kn1?7467FS116<Q3g9^;k1Q2gAh6S8_27h5_l4g4R=]?h6`A7h5R5^1<lP4Q=S46h5R5^1<n]4S49
h5b1l]4V2\Q3V5R4\:E;h5RL]4k_3Y1ik2i:R4R;S5W22h5jX62h5_o72h5e^82h5e^82h5iZ84h5eo4`[2bO4h5SP5eZ3Q5
7h5d[7T8iF>h4V6f3b4U1>f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3M
C5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1c3j8Z7\1]111m5i181436NQ1R22\13eCSI1U3:W2>Z8Y31
S1h59R9_KA[7f8n9QKT82l1<>cJX9=^2^4l>V8k1h35l2[<_=S6Z1@`35n2j63P1h591aNjBl7Q1S2>`3bLT8P9m5\<o7BSC
k1aNe8[2_3n4]1W4E@312CLh5n:Q2Ka:n:j=YP1e6<3d3S6Z3^<M2T3\1HWA[Le^1dE0?g<^;Gh5l=\;TLj?0i9<W68b5gG<
f3X1b6b5hk2k31o5jHd>2h5kc1U4h50Y3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105
m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1_2C=S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W
1j525f1[11]13S3=46MW1hA9Y5V3j1U12o1a6k1h57^1h1P4\3_4P4i;X4l1T5m:bEfJAe12m?d6P7`:a3T2]1@n2S:S1a3Y
2S113415V1e11Q1n5Y46h2W2P6Z9dCg3k3S3nFP2X4i:W125[1h57^1i5\3_4i5P8Z=1Uj1OW22bFSES4R=S1a3c341V4_:h
2W2RIm9M6A7h8nF[3m2R8f2W1251:h5l5l]1^Ff@c1\`2PU2R6e>9h5d1f]7Q3082Y3[;2h5[_7;h5d1h`792Y3W4S7R9>b3
:h5d1h`792e>R9>b3U1S4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g11
6Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2C=S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W1j525f1[11]
13S3=46MW1hA9Y5V3j1U12o1a6S4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T
62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m48Nj52
5f1[11]13S3=46MW1hA9Y5V3j1U12o1a6S4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0VB\6;@=]
105m8T62T6g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m
4;Kj525f1[11]13S3=46MW13dA9Y5V3j1U12o1a6T4i5Y3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3
LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7131Lc1W2a7_1
k5d3P9P5o1m4W1j525f1[11]13S3=46MW1V4a=9Y5V3j1U12o1a6T4i5Y3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3
\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3i35R101B0LW1O>7
131Lc1W2a7_1k5d3P9P5o1m4W1j525f1[11]13S3=46MW1V4a=9Y5V3j1U12o1a6Q4i5Y3702b2^;8h5n8Di216J]42Q1S1l
7l2f3>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3i35R10
1B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W1j525f1[11]13S3=46MW1hA9Y5V3j1U12o1a6S4i5Y3702b2^;8h5n8Di216J]
42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<j1R1_2Q1S
1G3i35R101B0LW1O>7131Lc1W2a7_1k5d3P9P5o1m4W1U4d125f1[11]13S3=46MW1hA9Y5V3j1U12o1a6Ll50`CW;l7^5Q3
2[3d1k8;;2b3S<cGi16n3kASS1Q7ZNQ@UKh>VFJR600S8]Fd7[62U5^I\JO`7b8ZBV7g[1o7]3S:^5312_7hZ18R60WV1^6Q
U5^5318R6`P3bf2eJ^534C9R6Rm2b4bW1`X2^534C7R60WV1`[5^531=R6Sa2R?eF1WHiBP1g^1H1R6k6<R600aNV7l6iCh]
1^S3^5317R60\3[^6^531:R60F0^U1RY3^R2^5313R6fm5RD8R6iT2TS2jY2^534C^3R6Z61b3`9;k20X4Q1Me3a2W1d1P1\
3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I1@P1T1S22V2m2V1[2U5]>2Q1i4U2
]1`4U1f2_8F060o10d7Af5[2DT1@h1g4=D^1Q3c25Hc2Z2`1R6S4\@3YB0X2@00IQ4CY2U3N^2R11Hb4UMTGhDYHR7W;]:@3
S1d;Y7[4n1F1k=230S3Ge61g9Z4k@U3R61Y43[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534Y;0R=
i2S5U2R13i6i1n8:Q1P11R1i5GR9T6m6o2R4FU2]1l6`1n7753199033U1Jj8Y84I;<a5F1Q30j33Q2g424YDn4m=6R61aNf
_2f]2gEER61aNdBE0Z5<T3]2Fm1>k]1_MjOY@L9S:^:9R61aNf_2a5\8YU1Z2j]19R600aNf_2^S3^531:R60G^U1nASg2^R
2^5312R6ia65R61aNf_2^S35R6i\10[Bbb48R6H^U1bZ1mZ1aC^R2V43R6o`1iP56R60ha6^531Q2R6E10R2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJV1Kk5o1Y9dR1h6S8_2;R60F0^U1RNo
Z2^R2^5316R6G0^U1RY3^R29R6G0a7_M<g:Zn2^R27R6G0QU1<RY3^R28R6G0a7_M<RY3^R25R6o`1Pn1P4gn29R6G0^U1g:
QR2XLW^1VD5R6H^U1RY3^R23R6m1k_63R6mc1km43R6Qc3gn27R6HiOd5RY3^R2i68R6G0T1YT1e=\k2^R25R6PW4@2TZ23R
6bm5VD3R6Xj1`g47R6G0^U1PDQe2^R27R6G0^U1RY3d^1iC3R6om5iC5R6gi1>bg4n66R6H^U1RY3^R2n64R6m1oa1km45R6
jU1R>kc3oY13R6jU1n[5AT6aN[Q1Z^1dT1PAY;k=dKm=2Q;C;n5T7j?7T6aNV7_X2_i11S96T6aNV7n3`T2f`37T6aNV7n3S
:\j1^i1h3b4d1U1\<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5T>?6Z:;g1;h5:3MC5c6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13^J9h>W31U3:Q;Y31a3b4d1
f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]
2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31m5b4d100h2U2b9247?2_11>FY220
?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B
:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57Oe4Z6DDT1Ic107Db2Q6T3Z7\128Q111m5B<>:81436NQ1R
22=N3;d8eC@b>N1[1i1:Q;I_211b5b4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1
H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5M
Dd57Oe4Z6Y1T1Ic107D[6X2T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8VDa?1U3:Q;I_211k5b4d11Ni1U2b9247?2_11>
FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S
14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Z7\128Q111m5B<>:8143
6NQ1R22=N3;d8i=\6n5b91U3:_5a5I4Z211f5b4d11h2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411_1482
CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[
6m4CBa2R5MDZ1Y47Oe4Z6Y1T1Ic107Dd8T3Z7\128Q111m5B<>:81436NQ1R22=N3;V5]3\4i?a?1U3:Q;I_211i5b4d11h2
U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z
:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Z7\128Q1
11m5B<>:81436NQ1R22=N3;S7`1VDn5b91U3:d:<F2_211d5b4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?1
40411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><4221@[6m4CBa2R5MDZ1Y47Oe4Z6Y1T1Ic107Dd8T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8c>0a5a?1U3:Q;I_211e
3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U
1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31a5b4d11h2U2b9247?2
_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:
0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3Z7\128Q111m5B<>:81436N
Q1R22=N3;d8VDa?1U3:Q;I_211n520^4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA
015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;
C5<a2l2V1NMDd57Oe4Z6Y1T1Ic107Y5h1V2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;]\11U3:Q;I_21b3b4d1f>47?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><
:1j;CT3R5_7Oe4Z6Y1T1Il1Y5T7Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3
V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T
1Il1o7^4Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31[4b4d130e2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J
:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;26;Q1;Q1>W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Z6
Y1T1Ic107Db2Q6T3Z7\1]111m5i181436NQ1R22\13;]\11U3:_5a5I_21S4b4d13f2k;47?2a1>P320k2P606234@3V11n1
4;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe
4Z6Y1T1Ic107Dd8T3Z7\1]111m5i181436NQ1R22\13;]\11U3:Q;I_21T4b4d13f2k;47?2a1>P320k2P606234@3V11n14
;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4
Z6Y1T1I^1407Dd8T3Z7\1]111m5i181436NQ1R22\13;]\11U3:Q;I_21X4b4d13f2k;47?2a1>P320k2P606234@3V11n14
;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5
_7Oe4Z6Y1T1Ic107Dd8T3Z7\1]111m5i181436NQ1R22\13;lO`<1U3:Q;I_21b3b4d1f>47?2a1>P320k2P606234@3V11n
14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1I
l1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31W4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV
1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Z6Y1T1Ic107
Dd8T3Z7\1]111m5i181436NQ1R22\13;lO`<1U3:Q;I_21[4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:
\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Z6Y1T1
Ic107DX828T3Z7\1]111X3d2i181436NQ1R22\13;]\11U3:b5^5I_21T4b4d13f2k;47?2a1>P320k2P606234@3V11n14;
V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe
4Z6Y1T1Ic107Dd8T3Z7\1]111m5i181436NQ1R22\13;]\11U3:Q;I_21Z4b4d13f2k;47?2a1>P320k2P606234@3V11n14
;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_
7Oe4Z6Y1T1Ic107DX828T3Z7\1]111X3d2i181436NQ1R22\13;]\11U3:b5^5I_21l520^4d12g2U2e9479132_11>P320=
@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0
h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe4Z6Y1T1Ic107Y9T3Z7\1;>2?11Z2^33@85>:814
36NQ1R22=N3;]\11U3:Q;I_21o520^4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA0
15MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@
Y;C5<a2l2V1NMDd57Oe4Z6Y1T1Ic107Y9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;]\11U3:Q;I_21c3b4d1f>47?2a
1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1
j;CT3R5_7Oe4e5DY1T1Il1k4b7Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31b3b4d1f>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1I
l1k4b7Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31c3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<
T9B3P5^3\3^3m1V3d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181
436NQ1R22\13^JZB1U3:Q;Y31b3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:
;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q
;Y31m520^4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe4Z6Y
1T1Ic107Y9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;]\11U3:Q;I_21b3b4d10e>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^
<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31f3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3
P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1
R22\13_7eEc?1U3:d:<Fb21c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;F
b21h3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q2
U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\1158S2B:Q;Y31m3b4d10R<2_
247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d1d
1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\1162V2D:12l:Y31c3b4d10e>47?2a1>P320k
2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5
_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11>f2:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115
j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\
1]111m5i181436NQ1R22\13i\11U3:Q;Y31g3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\
13i\1158S2B:X1^3Y6Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1
;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\111S3:Q;Y3
1c3b4d10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31c3b4d10e>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT
3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b1
15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7
\1]111m5i181436NQ1R22\13i\11U3:a8_2Y31e3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P
5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436N
Q1R22\13i\11U3:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1
;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31
j3b4d10e>47?2]13>P320k2IV506234@3V11n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20
U1;244>d1T1?]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111m5i181436NQ1R22\13ZP1^<1U3:Q;Y31d3b4d10e>47?2
a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1>
<:1j;CT3R5_7Oe4Z6Y1T1Il1^<Z7\1]111W3e2i181436NQ1R22\13i\11U3:Q;Y31e5b4d100h2U2b9247?2_11>FY220?[
27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6
G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Z6Y1T1Ic107Dd8T3X50P2\128Q111m5B<>:81436NQ1R22=N3
;d8VDa?1U3:Q;I_211c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5
:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1P7]5Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31d
3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1i66]5Z7\1]111m5i181436NQ1R22\13i\11U3:Q;Y31f3b4d10e>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5_7Oe4Z6Y1T1Il1k4b7Z7\1]111m5i181436NQ1R22\13gFQF113o2:Q;Y31f3b4d10_;U347?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1I
l1k4b7`2i4\1]111m5i181436NQ1R22\13i\111S3:Q;Y31f3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1k4b7Z7\1]111m5
i181436NQ1R22\13[F\EP111S3:Q;Y31d3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Z6Y1T1Il1k4b7Z7\1]111m5i181436NQ1R22\1
3i\111S3:Q;Y31U4b4f1h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI26
0:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5UA0Lb26e2T3Bl9\128Q1d6<>J3]4=^1d8VDS>Y1b?
_211<[420^4g1g2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8
g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5m5W;0a9T3Z7\1;>2?1\2^3D85>:863]4=S118]\1
1\?2\6ij53\69[P8@]6O]8jT2EPe2BI[\29Y3^:[1R2Y2m<3]6dj7m@6]6Xc2\BlT4U;n35]6Rd2QT5\1d94]6Yf2^U2Yf25
]6TQ1jX3Va3cEm4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12
11986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J9
3V:e1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\HT68I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3j1MLk3
n3?n>5125a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1626O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1?>Q1P1b1E25
3Y1T1>=_11f1C\1239X=V3n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P;o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Xe1[1o4f3j1Mh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239Xe1n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8
I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986E
T1NQ1P1b1E253Y1C@>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d
32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239`7f3j1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?
4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45EV1GC4H31
5a3m5o6Q3=Q2?C`224N0023752Q2e121057>A?]1313<X61Y1MR4T226I524Y4918m1f2T12V1J93n2U1U6a1T3d32Q202U1
f18=KY44S12119526@4T1H5Q1P1574OE25361C29T158=>9001981f1B0\1239a;S90m@h6k3W4_2V5f3j1Mh4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_9o6V2X1a2Ch
2_1526j1e121057n2313<X61Y1MR4T226O2R1[3Y5T12V1J93l;T3d32Q202l28=KM[34S1211986ET1>?<DP1b1E253Y162
J>=_11f1C\1239^5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2J[17<
=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mm34T226O2^4Y5T12V1J93n6`1\3T3d32Q
202l28=Kc1e24S1211986ET1N<DP1b1E2534T1T1>=_11f1C<O239h5\[1n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2^4Y5T12V1J93Z9a2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_
11f1C\1239c:o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S121
1986ET1NQ1P1b1E253Y1L7>=_11f1C\1239U3o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J
93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239RN^2Q5f3j1Mh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i<oGP5n<Q
5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45EV1GC
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93n6m4T3d32Q202l28=KY44S1211986ET1NQ1
P16[1E253Y1T1>=_11f1C\1239f[1P5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226J212^4Y5T12V1J93h9S2
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4:91
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2^4Y5T12V1J93n6m4T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1BA>=_11f1C\1239o4f3j1Mh4
n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2534T
1T1>=_11f1C\1239o4f3j1Mh4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=
No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY
44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3j1Mh4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4
T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V5f3j1ME<;Y3n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1
C\1239X>n>dDLn25o4f3j1MR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY
44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X>n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5
T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239RQ1n4f3j1Mh4n3?n>5:a264f1404^1
:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P5f
3j1Mh4n3?n>5:a264f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P12
_1E253Y1T1>=_11f1C\1239m4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l
28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
4Y5T12V1J93R;IT3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P5f3j1Mh4n3?GV>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NH8P1b1E253Y1T1>=_11f1C\1239
Q5f3j1M\1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239h5o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93e9V2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152HX1e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239R5f3j1Mh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93n
6m4T3d32Q202l28=KY44S1211986ET1NQ1P18Y1A32403Y1T1>=_11f1C\1239Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2^4Y5T12V1J93_8\3T3d32Q202l28=KY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1239d3V5f3j1
MHo3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1`EP98I45En
1C4H315W7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239c=Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d3
2Q202l28=Kg3A4S1211986ET1NQ1P1C0ME253Y1T1>=_11f1C\1239UER5f3j1M5b4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239bD`<Z1c5f3j1Mh4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1S=4JT3g:`283E1
25En1C45B315a2m6o6_3]1S1Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93k6c15V3T3d32Q202l28=KY44
S1211986ET1NQ1P1b1E2534T18K>=_11f1C\1239Xa1j4n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4
Y5T12V1J93k6P5T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P:n
4f3j1M\1[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1
C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P
1b1E253Y1T1>=_11f1C\1239m5f3j1Mh4n3?[8b65:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M1B
J5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1C4H315_9V55b1Bl23H5>1MC4>T2_152Q2e121057j1S1313<\2R2h11Y1MR4T
226O2d2i1Y5T12V1J93l;T3d32Q202l28=6DY44S12115386ET1NQ1P1b1883253Y1L7>=_11f1C\1239d3O=aa1n4f3j1Mh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=Kc1e24S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239jJS5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\IT58I45En1C4H315_9o6_3a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2^4
Y5T12V1J93m9n1T3d32Q202l28=KY442P1211986ET1N<DP1b1E253Y1T1>=_11f1C\1239[@n4f3j1Mh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
h5T5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6S1[2a2Ch2_152Q2e121057n2313<X61Y1Ml1U2T226O2P11[3Y5T12V1J93l;T3d32Q202l28=KY44S121198
6ET1>?Q1P1b1E2534T16M>=_11f1C\1239h5f3j1M@W4n3?n>5:a264f1404^1:6:406S14F4D1226271EP11P1S111O0151
BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1aN8I45En1C4H315_9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1
726O2P1]3Y5T12V1J93l;T3d32Q202JQ28=6DY44S12119526ET1N<DP1AP1E2534T1;H>=_11f1C\1239hEdFU5f3j1Mh4n
3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H3
15_9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3Q1b22Q202l28=6DY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239S5f3j1Mh4n3?U6h85:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3
d32Q202l28=6DY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1239d3X5f3j1M4Em3n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2^4Y5T12V1J93l;T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X<RJ16^1:h
=X5f3j1Mh4n3?n>5:a264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1R=^A
8I45En1C4H315_9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1MQ3O0T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S121
1986ET1NQ1P1b1E253Y1@;7>=_11f1C\1239ZCT5f3j1MMAX3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T
12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239c?c19b=Q5f3j1Mh4n3?n>5:a264f140
4^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1C0ME253Y1T1>=_11;Z1C\12
39Y5f3j1Mh4n3?n>5::V264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[
9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2e121057n2313<0W61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1
211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239c:n9n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5
T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U5f3j1MT1c3n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1:W1E253Y1T1>=_11f1C\1239_
:Y3c:WIn4f3j1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S121198
6ET1NQ1P1b1E253Y1T1>=_11f1C\1239\5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OB60B540V1S25J[17<\1]1BNf53l1^<h8Y98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2
^4Y5T12V1J93l;S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X5f3j1Mh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61S15MR4T226O2^4Y5T12V1J93l;S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\1239Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2\3Q1Y5T12V1J93l;T3d32Q202l28=KY
44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1MV1a3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4Y5
T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3j1Mh4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7\1a1313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ16Ib1E253Y18K>=_11f1C\1239o4f
3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2^4Y5T12V1J93l;T3d32Q202l28=KY44S1211986ET1NQ1P
1b1E253Y1T1>=_11f1C\12397`600KkT83[1:`600HTR4o_1PU2h=_1W<=`600K^HV3Sa2QX3fY1X62\18C`600KcQ2XV5kH
c2^122819D5k2R9X3?`600N9ZQ7SS13Q19b4Q3Z3T12<`600X1RS2Za2i^3V13[1T<48`600KkT82\1\47`600KkT82\18`6
00KkT82\1a;:a60b>1fi1_R2gISQ3<=Da60PFfW1d\11Zj1hY2;2eFF082^15c:>S19a60Nf]7QGU1l4\6W19a60bd4N00oC
Sl2i=5a60gU8c=5:a60K^HV3WR1k^1QX3o_1U2>a60X1RS2lo5^1JAj4l6?2U3W1@a60Vj2c1hV1oR1V72an1m@Y9G8T1e;Q
3<a60KkT8>5225j<FZ2=a60KkT8>5225T1BR;Q33a60gU85a60hj3XR2eX28a60R1WW2fV5eFU6W7Ha60R1RP27i@];YX2\=
P1382X2f3bFc3fGV=d7o3i;i31@a60R17jo1nc4l9VU10]1J1O0T4c9Da60oa1S1o>SX3139^2E\2l=YT1d2R1c2UGd5^9<a
60fn10hS5d2R1c2jL\1Q8S55a60Xb1^c6^94a60gU8^94a60KkT86a60Hia1_]6d56a60RW4Ud2hCeF7a60X1SU4dX3eF\17
a60Xb11_Q1la5c=:a60KVT2bY5;a>S8]=59b6U?n5Y2a:n_2d\41e42b6_c83b6_c8b22b6K1b66b6KbF0gd727b6KbF0gd7
2S98b6KbF0Zc4QQ3:29b6N;gd7X8\>Q4_1i46b6mZ7hQ1g50c45b6[Z8R80c47b6gd2R>\k1e\2jQ1[:Gb69P1b9LlII^3?T
1T>T?bX2S;R3[b1i7PL1i1kDQ4Y67b6[`4Yn2bEe1k517b6UDZS7]>GS511b68c6PQ8e51[4:S1:=c6l\2Sd51c51Z4090S1
g5c46c6>Ug3Wl2ib11Ec6A5BSG]a22on2Z@f2P4^BR6Q>1Q5`4i11k35:c6Nif7c21W<1c4X5J3c6fV814c6fV81a49d6Emo
1n[5RJ16^1S>7d6[h5Y^216^1S>7d6eV816^1:h=7d6RU8b116^1S>8d6Zf1a5hZ616^1S>6d6eV816^1S>7d6NfU816^1S>
7d6MgU816^1S>9d6QQ8c516^1k5W82=e6[5]>`X1W:LP8[1W7fR3Z`1d9W95e6h\7R8_<01e66e6\LRR5UV2Z7Q;3e6]b7dT
12e6Rg81f64f6Y`4Q`3RD2f6\b14f6hm70S?8f6lS3Y17`1VJgo2J2f6VQ42f6_X83f6YJU^77f6nI]6[f4jDZh1`45f6hf5
Xf1oG]32g6l]71g65g6d]77a2_M2g6Vg86g6oS3kb2^b15_7n1h6U2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S
10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4S1l5WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h6U2m5mE]1P4P2m1:=V391Q1VEa12
521E0QGj74P7WF_2e31S10023[5<4?c1YE718BZ1h34V1o2X1VCR4i4FJR2AY5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2\2^3o1Y9dR1h6S8_2o1h6U2m5mE]1P4
P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1IU2X1VCR4i4FJR2k5o1Y9dR1h6S8_2U2h6U2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1YE718BZ1h3[1o2X1VCLU3i4FJR2Y5Ao1Y9
dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4]2[2FJR
2k5o1Y9dR1h6S8_2V2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023[5<4?c1l2U2[1j>3318BZ1h
3[1o2X1VCR4i4FJR2d3V2o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P7WF_2g3S10023[5<4?c
1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S100
23[5<4?c1YE718BZ1h3[1o2X1^1gAR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023Ee4<4?c1YE718BZ1h3[1o2X1VCR4i4FJb1?k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?5]1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1]7k1dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6
U2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S
8_2o1h6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2b2X3o
1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR41g4F
JR2k5o1Y9dR1h6S8_2o1h6U2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h34V1o2X
1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1
h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c
1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10
023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2V2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2
g3S10023[5<4?c1YE718BZ1h3[1o2X1d1aAR4i4FJR2k5o1Y9S6040:2@ZKh6>d7_2U2h6U2m5mE]1P4P2m1:=V3171Q1AS1
`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4Km3FJR2k5o1Y9S6X>W>h6S8_2o1h6U2m5d7X>]
1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2S2h6U2
m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l3i3]B_2g3S10023[5<4?c1YE718BZ1h34V1o2X1VCR4i4FJR2\2^3o1Y9d
R1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h34V1o2X1VCR4i4FJR2k
5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1b1cA
R4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o
2X1VCR4i4FJR2k5o1;m8]BV@h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718B
Z1h3[1o2X1VCR4i4FJR2k5o1Y9]BV@h6>d7_2P2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1R1@e7]BV@h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0\4_J4P7WF_2g3S
10023[5<4?5]1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h9
4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1b1cAR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`D718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h6U2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN40o6W?o6_2g3S10023[5<4?c1YE718BZ1h3[1o2X1S1RBR4i4FJR2k5o1Y9dR1h6S8_2Z2h640o1m5
d7X>]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@i4718BZ1h3[1o2X1d1aAR4i4FJR27V274Y21C
o1Y9dR1h6S8_2o1h6U2m5n8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR
4i4FJR2k5o1Y9dR1h6S8_2P2h6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1
o2X1VCR4i4FJR2Y5Ao1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YE71
8BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Z2h6U2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0lN4P7W
F_2g3S10023[5<4?c1YE718BZ1h3[1o2X1g:^8R4i4FJR2k5\1BY9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o12V9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V3
91Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2V2h65o1m5mE]1\3
CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@i4718BZ1h3[1o2X1VCR4i4FJR2^274Y21Co1Y9dR1h6S8
_2o1h6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9
dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1R2b=`5a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4F
JR2k5o1Y9dR1h6S8_2n1h6U2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1
VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1YE718BZ1h3
[1o2X1VCo32i4FJR2k5o1Y9dR1h6S8_2^2h640o1m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5
<4?c1P<^4i4718BZ1R2e1[1o2X1VCR4i4FJR27V274Y21Co1Y9S6dHk3h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1Q1TBR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391N2]
3hAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5?]E]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4
P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5m
E]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2X2
h661l1m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S10023d2f2<4?c1YE718BZ1h3[1o2X1kB:R4i4F
JR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VC
R4i4FJR2k5o1e8CdR1h6S8_2c2h62R2m5mE]1P4P2m1:75U11n191Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1]Ak3718
A0Z1h3[1d2:X1`1h3l=R4i4FJX1H0V3\240111002f1Y9dR1h6>d7Q2=o1h610R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h610R2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k531i1Y9dR1h6S8_2Q2h610R2m5mE]1P4P2m1:=V3
91Q1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k53k1Y9dR1h6S8_2U2h610R2m5mE]1
P4P2m1:=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJQ20f5431i1Y9dR1h6S8_
2R2h6U2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d32S10023[5<4?c1YE718BZ1h3[1o2X1^1gAR4i4FJR2
k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1IU2X1VCR4
i4FJR2k5o1Y9dR1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2
X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`D718BZ1
h3[1o2X1VCR4i4FJR2d3V2o1Y9dR1h6S8_2P2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1Y
E718BZ1h34V1T1j1X1R;S8R4i4FJR2k5o1Y9dR1h6S8_2P2h6U2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0lN4P7WF_2g
3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2e31S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4V4i2WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7^Bh3_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR21i5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=
V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P
4P2m1:=V391Q1VEa12521E0jFQ84P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2T2h6U2
m5mE]1P4P2m1:=V391Q1o3VAa12521E0b7YG4P7WF_2\2Z1S10023[5<4?c1YE718BZ1h3[1o2X1S4g5Z9R41g4FJR2k5f18
Y9dR1h6S8_2P2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0IY7hF4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR41g
4FJR2k5o1Y9dR1h6S8_2Q2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4;d6WF_2g3S10023U1U4<4?c1YE718BZ1h3[1o
2X1VCR4i4FJR2a12V4o1Y9dR1h6S8_2P2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?8U14YE7
18BZ1h3[1o2X1VCR4i4FJR2k5o1Y9VI]9h6S8_2P2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0nAm<4P7[5k@_2g3S10023
[5<4?c1YE718BZ1h3[1o2X1T8Q;R4i4FJR2k5o1Y9dR1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEY172521E0lN4P
7WF_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1Ad
Da12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h6U2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9o77=gGV2h6S8_2n1h6U2m5h>
T7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h
6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9S6`Lh6S
8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2a59o1Y9
dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR
2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1d1aA
o32i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[
1o2X1VCR4i4FJR2e2U3o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE7
18BZ1h3[1o2X1VCR4i4FJR2Z4`1o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9eNn3h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1YE718BZ1h3[1o2X1QBT1R4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1]3hAa12521E0lN4P
7a1eD_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9hNk3h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1
a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9c8PJh6S8_2Q2h60T2m5mE]1
P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n
1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1
h6S8_2n1h6U2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5
o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_2g3S10023[5<4?c1YE718BZ1h3[1o2X1b1cA
R4i4FJR2k5o1Y9dR1h6S8_2R2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7YBm3Bl1g3S10023[5<4?c1g:d4l5718B
Z1h3[1o2X1VCR4i4FJR2Y5Ao1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
g:a:718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2R2h6U2m5^E>]1P4P2m1:=V391Q1j8[<a12521E0lN4P7WFBl1g3S1
0023[5<4?c1Z<n8718BZ1h3[1o2X1VCR4i4FJR2Y5Ao1Y9dR1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S3
l3WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521
E0UEf94P7h6^?_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4Mk3FJR2Y4a1o12V9dR1h6S8_2o1h60T2m5mE]1P4
P2m1:=V391Q1gC^1a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2
m5mE]1P4P2m1:=V391Q1VEa12521E0TDg:4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_
2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9bK
Q7h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2
k5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4
i4FJR2k5o1Y9U9^Ih6R3P5_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`D718BZ1h3
[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2R2h60T2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c?c6_2g3S10023[5<4?
c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9mHf9h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9S621[Lh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9g;lFh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9S6`Lh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1R2
SCa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1IU2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9e8nIh6S8_2o1h60T2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_
2P2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1IU2X1b1cAR4i4FJR2k5o1Y
9dR1h6S8_2R2h60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P701TF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4F
JR2k5o1Y9[@XBh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1
VCR4i4FJR2k5o1Y9c8PJh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h
3[1o2X1VCR4i4FJR20j5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1
YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9S6dHk3h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2b2X3o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@
]5_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2R2h60T2m5d7X>]1P4P2m1:=V391Q1R2>d@o1
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE7180AZ1h3[1o2X1S1RBR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:a:718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T
2m5mE]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8
_2P2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9[
8CdIh6S8_2P2h60T2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4F
JR2k5o1Y9dR1h6S8_2P2h6000R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X
1VCR4i4FJR2k5o1Y9dR1h6S8_2U2h60T2m5X:0c;]1P4P2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1
YE718BZ1k1l1[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2R2h60T2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_
2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1m8X<a12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1[?j5
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5X8d=]1P4P2m1:=
V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1RAS2R4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5mE]1
P4P2m1:=V391N2WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60
T2m5mE]1P4P2m1:=V391Q1VEa12521E0SNH4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2Z4`1o1Y9dR1h6
S8_2o1h60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y
9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR
2k5o1Y9Q8bJh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1YE718BZ1h3[1o2X1
VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3
[1o2X1VCR4i4FJR2k5o1S2U7dR1h6S8_2R2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE
718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9]:VDo3h6>;X7_2R2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6f9Bl1g
3S10023X1R4<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1_3fAa12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P1o5WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5Y3cB]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9o6dKh6S8_2o1h60T2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR41g4FJR2k5o1Y9dR1h6S8_2P2h60T2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9g82iIh6S8_
2o1h60T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9
dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4Km3
FJR2k5o1Y9dR1h6S8_2S2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l9\;718BZ1h3[1o2
X1d2I]11W>R4i4FJR2k5o1Y9dR1h6S8_2S2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0n5mH4P7WF_2g3S10023[5<468c
1YE718BZ1h3[1o2X1VCR4Km3FJR2\2T39o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1YE718BZ1h3[1o2X1VCR41g4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7W
F_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9l<b?T6h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023\2n2<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2Y5CmE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1
:=V391Q1a2dBa12521E0lN4P7[4kA_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6i1Y6_2o
1h60T2m5VBf3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR
1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>YE718BZ1h3[1o2X1VCR4i4FJR2k
5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR
4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[
1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718
BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6>d7_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YE718BZ1h3[1o2X1VCR4i4FJR2a59o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1YE718BZ1h3[1o2X1VAo1R4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9c8[@d9h6>d7_2o1h60T2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1S1RBR4i4FJR2k5o1i7_1ZJY8h6S8_2Q
2h60T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1
Y9dR1h6S8_2o1h60T2m5mE]1o2P1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4
FJR2k5o1Y9dR1h6S8_2Y2h60T2m5X:0c;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0lN4h1W5WF\22g3S10023[5<4?c1Y
E718BZ1k1l1[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0lN4P7WF_2g3S1
0023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5W?e6]1P4P2m1:=V391Q1a2dBa12521E0lN4
P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR41g4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1a2dBa1
2521E0SFh84P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dNo3h6S8_2U2h60T2m5mE]1P4P2m1:=V
391Q1a2dBa12521E0V<c8X1h84P7RET1_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1VCR4Km3FJR2k5o1Y9dR1h6S8_2P2h
60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h34V1o2X1VCR4i4FJR2k5o1Y9dR1
h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k
5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1h3[1o2X1V
CR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3
[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<4?c1
YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S1002
3[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7W
F_2g3S10023;o4<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2S2h60T2m5Q?k6]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2e31S10023;o4<4?c1YE718BZ1h3[1o2X1VCo32i4FJR2d3V2o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1Z3]3S8_2o1h60T2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2
m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2
o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9d
R1h6S8_2o1h60T2m5X8d=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR
2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7[3kB_2g3S10023[5<4?c1YE718BZ1h3[1o2X1V
CR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[
1Q2MX1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2g3S10023[5<4?c1YE
718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2R1d2S1002
3[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5<`E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2
g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9[8XJh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa125
21E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2P2h60T2m5d7X>]1P4P2m1:=V39
1Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S8_2Q2h60T2m5mE]1P4P
2m1:=V391G9a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5S1KY9dR1h6S8_2P2h60T2
m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1YE718BZ1h3[1o2X1VCR4i4FJR2k5o1Y9dR1h6S
8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1h3[1o2X1b1cAR4i4FJR2k5o1
Y9dR1h6S8_24j60^U1RY35j60a7lMRY38j60^U1RY3YS2i5705j60^U1nASg2<j60^U1_Cbe2mC_CeQ160005j60^U1oj2R>
5j60^U1PX2QQ16j60^U1o5nDS^25j60^U1g:Zn25j60^U1RY3hW16j60^U1oj2R>XY25j60QU1<RY36j60^U1nCSe2]Y25j6
0^U1e=\k25j60^U1RY3QY25j60T1YT1RY36j60^U1An1aV35j60^U1RY3f45j60^U1RY3nX26k6QR1\3jW1W1oo14k6^U1oj
2R>7k6^U1nAPY2R>ag1SK3k6^U1RY35k6^U1oj2R>QQ24k6^U1RY3QQ24k6^U1RY3ag1Bk6^U1bf2_Bb;g4^117R2aCVAQ@8
002o37k6^U1nASg2YS2Q607k6^U1RY3YS2d5<05k6^U1oj2R>RA5k6^U1nASg2RA4k6^U1nASg24k6^U1RY3nX24k6iOd5RY
3j1l61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@Q518m1]9VCl8FJa1@^274Y21Cn]1h6S8_28
l6^8nLm5T>gg2QP2@Bl6]U1m5S2P<X<dT1iV1aDg2Q;mA1Y:[1@g5mW19l6]U1m5T>gg2PCZ?eM@9l6]U1m5T>gg2n<Rc1@Y
27l6]U1m5T>gg2QP2@Dl6P1\T1m5T>Z7XS2S=QP2@j5PGVE0X21O0T4c9:l6^D4i@m5T>gg2[m1e2@8l6]U1m5T>gg2UW1kH
@8l6]U1m5T>gg2cW1nH08l6P1\T1m5T>gg2QP2@7l6]U1m5T>m6i`2bP2i1l61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1
WF_2g3S10023[5A?c1>P@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_26l6]U1m5T>gg2bP27l6]U1m5Z1i<gg2bP28l6AkT1m
5T>gg2QP2@8l6N^T1m5T>gg2bP2Vh18l6]U1m5T>gg2QP2@d57l6]U1m5T>gg2[R1VN8l6]U1m5T>m6i`2bP2g57l6]U1m5T
>gg2bP207l6]U1m5T>gg2bP2d58l6P1\T1m5T>gg2bP2UU29l6`;lIm5T>gg2QP2@TP27l6]U1m5T>P2fe2bP2U2l61LR1m5
mE]1\3d2m1:=V3Q>2X4V4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?Q518m19S9_;0e7l8FJa1@^274Y21Cn]1h6Z62c1
1_2;l6]U1h1T4T>gg2RV1nI@e5=7l6]U1m5T>[6[a2bP28l6]U1m5T>Sk1c9oBbP27l6N^T1m5T>gg2bP28l6bO?Z5m5T>gg
2bP28l6]U1m5T>m6i`2_g1R9g1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJ
R2^274Y21Cn]1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521B20c4TCY>WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR
2^274Y21Cn]1h6S8_2l1m60o1m5mE]1\3d2m1901;V3Q>l6e1a12521E0RV1WF_2g3S10023[5A?[17_@Q518m1]9VCl8;:J
R2^274Y21Cn]1h6S8_2]2m60o1m58dE]1d2Gd2m1:=V3Q>b8a12521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@Q518m1
]9VCT4g4FJR27NJ<74Y21CV?I\1o9^5Q=P3g3JX3o3W27Q2m60o1m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g
3S10023[5A?[17_@Q518m1]9VCV8E;:JR2Eh174Y21Cn]1h6S8_2Q2m60o1m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g
3S100235U5A68c1_@Q518m1]9VCl8FJR27V274Bf11C]AZ>U>h6>;X7]1Q1g1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2h1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CZP1c=h6S8_2Y2m60o1m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[
;c2]2UA_2g3S10023[5A?c1P<^4Q518m1]9VCo3l4FJR2V1W13204Y21C]AY4UDP4h6>;X7_2g1m60o1m5mE]1\3d2m1:=V3
Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2V2m60o1[1a4]@_5]1\3d2m1:=V3Q
>b8a12521E0n5SP1WF_2e31S10023[5A?c1_@Q518m1]9VCl8FJR27T2174Y21C]A2Jm>c5P7h6>;X7]11Ol1m60o1m5mE]1
\3d2m1:=V3Q>b8a12521E0c4lB7_86b5WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2i1m60o1m5mE
]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR27V274Y21C]A`Lh6S8_2h1m60o1m5mE]1\
3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21C^F_Gh6S8_2i1m60o1m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2\2174Y2199n]1h6S8_2h1m60o1m5mE]1\3d2m1:=
V3Q>b8a12521E0RV1j@\5_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2V2m60o1m5mE]1\3d2m1:=V3Q
>b8a12521E0Y8[1b7^<Z8Q>U8_2g3S10023[5A?c1_@Q518m1]9f5_=l8FJR2^274Y21C]AU;]1BX5b1]8h6>;X7_22h1m60
o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CPFmGh6S8_2k1m60o1m5
mE]1\3d2m1:=V3Q>b8a12521E0_P16[5j@\5_2g3S10023[5A?c1_@Q518m1]9a9d9l8FJR2^274Y21Cn]1h6S8_2k1m60o1
m5mE]1\3d2m1:=V3Q>b8a12521E0eN<o6WF_2g3S10023[5A?c1Hf?Q518m1]9VCl8FJR27V274Y21Cn]1h6S8_2U2m60o1V
3f2mE]1\3d2m1:=V3Q>b8a12521E0eM3K\7WF_2\2Z1S10023[5A?c1HQ21U2k22]8Q518m1]9VCl8FJU1L7V274H`11Cn]1
h6S8_2P2m60o1Q4W1CmE]1\3d2m1:=V3Q>b8a12521E0eN\7WFW1W1g3S10023[5A?c1_@Q518m1]9a9d9T4g4FJR27V274H
`11CVU1g8h6S8_2l1m60o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@Q518m1]9VCT4g4FJR27V
274H`11Cn]1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0c4^Q1j@\5_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^
274Y21Cj:SS1h6S8_2Z2m60o1m5mE]1\3d2m1:=T23MQ>b8a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@Q518m1]
9VCl8FJR27V274Y21C]A2Jm>c5P7h6>;X7]11O4h1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@Q518m1]9VCl8FJR2^274Y21CYQ1d<h6S8_2i1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q5
18m1]9VCl8FJR2^274Y21C^Fk9c=h6S8_2b2m60o1m5a>[7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5`@X3Z2T5Z1\6j?_
2g3S10023[5A?c1_@l1T318m1h3`2S3VCo3l4FJX1I^2604Y21Cd7h96g<i4f2P8h6>;_2h4]1Q1i1m60o1m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21C^Fk9c=h6S8_2h1m60o1m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9c1bAl8FJR2^274Y21Cn]1h6S8_2i1m60o1m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3D>0023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6f4\3_2h1m60o1m5mE]1\3d2g15:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2i1m60o1m5mE]1\3d2g15:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274_1I1Cn]1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0
RV1WF_2g3S10023[5A68c1_@Q518m1]9VCl8FJR2^274Y21CZY1c4h6S8_24i1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0R
V1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CQD2iIh6S8_2k1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1W
F_2g3S10023[5A?c1_@Q518m1]9VCl8FJR27V274Y21C]AdHk3h6JX7_2m1m60o1m5mE]1\3d2m1:=V3]53_8b8a12521E0R
V1WF_2\2Z1S10023;o4A?c1_@Q518m1]9VCl8FJR27V274Y21CRNk?h6S8_2`2m60o1m5Q?Q4i2]1\3d2m1:=V3Q>b8a1252
1E0k9h7X3i8[2c4Z1WF_2g3S10023[5A?c1_@Q518m1]9d1aAl6o1FJX1I^2334Y21C]A2R1_6U8l1Y2]8h6>;i3^3]11O0P
2m60o1m5mE]1\3m1;008m1:=V3e6[7b8a12521E0cG^>P:V<_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CQ3lZ1h
6JX7_2l1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0\4eQ1WF_2g3S10023[5A1=c1_@Q518m1]9VCP5k3FJR27V274]1K1Cn
]1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCP5k3FJR27V274Y21Co1n
[1h6S8_2f1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8
_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21B0n]1h6S8_2j1n
6o1m5mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1b2S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n
6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYC1XH2V2h6S8_2i1n6
o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9o7V;l8FJR2^274Y21CQD2iIh6S8_2g1n6o1
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^2604Y21Cn]1h6S8_2j1n6o1m5U3g
B]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6f58[1G_2g1n6o1m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CQT1l9h6S8_2g1n6o1m5mE]1\3d
2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Co1n[1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q
>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCo3l4FJR2^274Y21Ce6XW1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1XEN_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2f1G74Y21Cn]1h6S8_2h1n6o1m5mE]1\3d2m1:=V3^:b3h4i
3a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@Q518m1a6k2VCl8FJR2d1I74Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0
RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274W1Q11Cn]1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV
1WF_2g3S10023[5A?c1X8V8Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5
[5k@_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n6o1m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mA
Y4_2[1[2S10023[5A?c1_@Q518m1]9VCl8FJR2^274W1Q11Cn]1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@m4318m1R6Z3VCl8FJR2^274Y21Cn]1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_
2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYBdKh6S8_2f1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2k1n6o1m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S1002
3[5A?c1_@Q518m1]9VCl86?JR2Q2<74Y21CT\1i1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S100
23[5A?c1_@Q518m1]9VCl8FJR21\274Y21Cn]1h6S8_2k1n6NP1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6V526AP2_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5
A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c
1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q
518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@Q518m
1]9d1aAl8FJR2^274Y21C`A1[Lh6S8_2k1n6o1m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@Q51
8m1]9n5W=l8FJR2^274Y21CRZ1k3h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m
1]9VCl8FJR2^274Y21CcLZAh6S8_2l1n6o1m50lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@Q51
8m1]9VCl8FJLU1^274Y21Cn]1h6S8_2h1n6o1m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518
m1]9VCl8FJR2^274Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@Q518m1]9
VCl8FJR2^274Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[5A?c1_@Q518m1]9VCl8F
JR2^274Y21Cn]1h6S8_2S2n6o1m5S9]2V3T7]1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@Q51
8m1k1a7e<`6l8F5DR2^274Y21Cb4[Y1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1
Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1
]9VCl8FJR2^274Y21C[2b[1h6S8_2m1n6o1m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@Q5
18m1]9g:^8l8FJR2^274Y21Cn]1h6S8_2i1n6o1m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m
1]9VCl8FJR2^274Y21CgQ1V<h6S8b1Li1n6o1m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1
]9VCl8FJR2^274Y21Cn]1h6>d7_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl
8FJR2^274Y21Cn]1h6i1Y6_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1]9VCl8FJ
R2^274Y21C[2[KV@h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c1_@Q518m1]9VCl8FJR2
^274Y21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1]9VCl8FJR2^274Y
21Cn]1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9c1bAl8FJR2^274Y21Cn
]1h6S8_2g1n6o1Y5CmE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S
8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1]9VCl8FJR2^274Y21CaE\Hh6k31U4
_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cf1l1V6d9^Jh6S
8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1AA0023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cf1Db[1h6S8
_2l1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0jFW?WF_2d32S10023[5A?c1_@Q518m1]9^1gAl8FJR2^274Y21Cf1l1SJV@h
6S8_2k1n6o1m5mE]1\3d2m1:=V3b5]80b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9^1gAl8FJR2^274Y21C[2W1Z
Z1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6
S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;Q518m1n5^3VCl8FJR2^274Y21Cn]1h6S8
_2l1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8Q518m1f5f3VCl8FJR2^274Y21Cn]1h
6S8_2k1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8Q518m1]9VCl8FJR2^274Y21Cn]1
h6S8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8Q518m1]9VCl8FJR2^274Y21Cn]1h6
j4X3_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_
2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CmC[@d9h6>d7_2g
1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CR2k[1h6S8_2g1n6o
1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2U2n6o1^4^
1mEAK\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8Q518m1]9VCl8FJX1I^274Y21CZ1h2o7U7;U1S?n9
h6JX7_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYCGlIh6S
8_2i1n6o1m5g;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR20]274Y21Cn]1h6S8_
2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CYCdJh6S8_2l1n6
o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@P2P318X1D]9VCl8FJR2^274Y21CkOa6l2c4h6n1T6_2
k1n6o1m5mE]1\3d2m1:=V3b9^4b8a12521E0PAQEe>a7_2g3S10023[5A?c1S1[?Q518m1]9VCl8FJR2^274Y21CQ2l[1h6S
8_2o1n6o1m5mE]1\3d2m1:=V3T9l4?h4Ec2a12521E0RV1P20bAb2_2g3S10023[5A?c1_@Q518m1]9X1mAl8FJR2^274Y21
Cn]1h6>d7_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCo3l4FJR2^274Y21Cn]
1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Ca[1\2h6S
8_2i1n6o1m5mE]1\3d2m1:=V3d:\3b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21C`A1[Lh6S8_
2g1n6o1m5mE]1\3d2m1:=V3Q>b6o1a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n
6o1m5mE]1\3d2m1:=V3Q>h1i4o1a12521E0\Le9WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21CXS1e:h6S8_2h1
n6o1m5mE]1\3d2m1:=V3o3Q:b6o1a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n6
o1m5mE]1\3d2IS1:=Q2T1Q>b8a12521E0\4eQ1\7j>_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2h1n
6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@Q518m1]9VCl8FJR2^274Y21CcAZLh6S8_2h1n6o1m
5mE]1\3d2m1:=V3Z1f<b8a12521E0RV1WF_2g3S10023[5A1=c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n6o1m5mE
]1\3d2m1:=V3Q>b8a12521E0PLQ:WF_2g3S10023[5A?c1_@Q518m1Ic8VCl8FJR2^274Y21Cn]1h6>;X7_2g1n6o1m5mE]1
\3d2m1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6S8_2j1n6o1m5mE]1\3d2m
1:=V3Q>b8a12521E0QGA^>WF_2e31S10023[5A?c1_@Q518m1]9VC]4^4FJR2^274Y21Cn]1h6S8_2h1n6o1m58dE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6g1[6_2g1n6o1m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1]9VCl8FJR2^274Y21Cn]1h6g1[6_2Q2n6o1m5mE]1\3Od1m1:=V3Q>
n40b3a12521E0RV1iC]2_2g3S10023E0d4A68c1_@Q518m1]9VCl8FJg1:f1G74Y21CG^6gV1h6S8_2^3n6o1m58GP=k7]1B
i2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1k318
m1o4]4k@Z2_7\1FJg1:]18G7498f11C>89KT4S123Y1[Kj9h6S8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3
S10023[5A?c1T@:Q518m1]9VCl8FJR2^274Y21Ca3\Z1h6k31U4_25o6l7[GW3kY7<o6l7[GW3k1[V1c>QCiY2\<af1TC6o6
l7[GW3ff6TC6o6R7I[GW3kY7:o6l7[GW3mo22U7`\1k@WU26o6l7[GW3cT5WU2:o6l7[GW3QDWi3n50g1id2<o6l7[GW3TBl
1Wi3n50g1UQ1cc16o6l7[GW3Wf5cc16o6l7[GW3QDie69o6l7[GW3\?nG4nX3[i28o6l7[GW3c]3SV1YOif1Bo6l7[GW3oJo
1iAVa1e;MD08_d11=0VW26o6l7[GW3lX7N7o6l7[GW3f^1ZOik4Do6l7[GW3j9kP1o3m@Q1JFGmY10CSV1fW17^JeC<o6l7[
GW3fP2Y2mY10VV1H^W1\^16o6l7[GW3c]3Wl39o6l7`1jEW3Wf5XQ1e8d9S1o60k7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc
12U2g7gF:eT1o2Z6Ch5X2`1`7hEdF9o6l7[GW3mY2m2kM_[2cc17o6l7[GW3k\2[Y3cc17o6l7[GW3S_2SW3cc16o6l7[GW3
_W3[R47o6l7a;i;W3mBmf68o6l7\8n>W3mV51kR29o6l7[GW3i^1Wc1bc2Vd1\38o6l7[GW3\Fkc2i[2hc16o6l7[GW3XZ3b
o36o6l7QAY6W3kY79o6l7[GW3kX1]P1cl21kS26o6l7[GW3Xg1bb56o62i7[GW3kY78o6l7[GW3jY1[Ko2dQ58o6l7[GW3oZ
2QU3`=X\16o6l7[GW3Qg4ib26o6l7[GW3kf1ob58o6l7\8n>W3lc11le57o6l7[GW3VW3U5^m37o6l7jC`3W3cT5WU2=o6W3
5^4[GW3e9Vm2W?0]^1oS1WQ1;o6l7[GW3h9nj2g;1^4l`1mS2NP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:eT1o2Z6C
h5X2`1`7hEdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:eT1o2Z6Cc2T3X2`1`7hEdFR1P7SQ1j1\1f4`4^:Z2\1<i
1j3d51\g12H03W1g7gF:eT1o2Z6Ch5X2^11`7hEdFP1P7SQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:eT1o2Z6Cc2T3X2
`1`7hEdFR1P7SQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:eT1o2Z6Ch5X2`1`7hEdFOP7SQ1j1\1f4`4^:Z2\1<i1
j3d51\g12U2g7gF:eT1o2Z6Ch5X2`1`7hEo<d9OP7SQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:eT1o2Z6Ch5X2`1`7h
EdFT1P7SQ1j1\1f4`4^:Z2\1<i1j3d51kb1`42OU1g7gF:eT1o2b1g4Ch5X2[14`7hEC[<d9P1P7SQ1j1\1f4`4^:Z2\1<i1
j3d51\g12OU1g7gF:eT1o2Z6Ch5X2`1`7hECPFQ1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:VS12[1o2g4b1Ch5X2`
1`7hEdFT1P7PI0Q8j1\1f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:eT1o2Z6Ch5X2`1f3i3hEdFOP7SQ1j1\1f4`4^:Z2\1<
i1j3d51\g12U2g7gF:eT1o2Z6Ch5X2[14`7hEdFW1P7SQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:eT1o2b1g4
Cc2T3X2[14g4h2hEdFQ1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:eT1o2Z6Cc2T3X2[14`7hEdFQ1P7SQ1j1\1f4`
4^:Z2\1<i1j3d51eQ1fE2MW1g7gF:eT1o2Z6Ch5X2[14`7hEdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:eT1o2Z
6Ch5X2`1`7hEdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:eT1o2K^5Ch5X2`1`7hEdFS1P7SQ1j1\1f4`4^:Z2\14
7i1j3d51U1e5TG[I2U2g7gF:eT1o2Z6Ch5X2`1o5`1hEdFP1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:eT1o2Z6C
h5X2`1o5`1hEdFP1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:eT1o2Z6Ch5X2`1`7hEC[<d99Q7RQ1j1\1fCi9i[2Sg
1f67Q7RQ1j1\1fCi9mR48Q7RQ1j1\1fCi9i[2Sg18Q7RQ1j1\1fCi9kc3Q?8Q7RQ1j1\1fCi9_n3]48Q7RQ1j1\1m6h<i9mR
48Q7RQ1j1\1fCi9mR4b41R74R7^d6b^107R7Y]3S3oR3e4e3]f17R7Y]3S3S:j5Pc2e43R73eV25R7e[3h3jo2V42R7bY24R
7ec3Q>df32R7X_13R7a3jn32R7Y]34R7:h`792R7^[6:R7^c13_8f676U6i`1ZC2R7hc64R7`c1Qj2km12R7fT65R7Rl1[=i
`1XR22R7nX43R7^j2S_48R7^I\@\5XT1fV1o_2]42R7Pf73R7VY4\_32R7ma12R7Pm68R7iR2YW5[;g1`:Q=\29R7R_11S[1
C`2de2fW113R7XG32R7[m62R7\a83R7XGSj72R7Ug39R7dS1Xe1^7Vh4001V:>R7d]1OW=b3nMaLcm3:G000jH4R7dg7T102
R7oh37R7cT1Y=jV1o4lF\W11R72R7cm7<R7:AV`79A;;Y<k90X6<R7Uk1]4WFE^3^B[3k\11i1eS18R740VT3`9gJiT3h?5S
7aS83n1=3S7kK[^11S76T7Fbm76b6d<<T7FfW2QV5g7i6fDE301c1:T7Fh]7g7i6Q8d<E306T7FUa4Vc3Z=j16T7F1^e7YKL
2T7F1T73T7ha8<9T7F1lV1E]e6dC622T7H4T7HYP8P44U7Wb8k121U77U7YHhc6c2R:18=U7HY6no2X22mb4110REm356U7g
i6`D^9\<b;7U7V8[R2b1Q5^e5X<>V7bU1Id1`1d5XJ3c6BeY21TS2e]12V7U^75V7`f2WEnOe\32V7g[42V7Yn71V73V7Zk4
nR34V7Xa3TW4k53V7U^7[>2V7`l74V7Qj2W=o43V7fl702V7fl73V7]l785W7Q>dZ5f:]c26W7j^1g6XT1RKbg21W74W70]g
4ke22W732W7gX62X7Y]73X7Y]7[D7X7^]5jo1l?0_DT15X7o3YY7Q=b73X7ZZ7n23X7P[7X25X7Y]7U21kN6X7nW3ZU4X:Z2
Z76X7Y]7`5VC`709X7bg1il1j9Z6fX3`5^2g16Y7[LhE\P2Pb4g52Y7``83Y7bY7hP11Y72Y7[Z82Y7[Z83Y7bY7hP15Y7^]
2k8Wc4mV1=Y7UW1]10P;^NiOS9f6RH\1of1XG3Y7kX1V`5:Y7h:dZ5b2S@Q90XLRC]E3Y7nU221Y76Y7`J6hS6o>gL1Y78Y7
aZ2U\1V7Zk1j_12b46Y7aZ2U\1V7Zk1]d13Y7ZX2RP4=Y7mBjh1T3m?DhGU:[HT1e\1YX1^63Z7Pb5ki13Z7jJQa6E[70Z<X
NmOk[1P8oR11gj1l=Y1Q41=@4BEn<26[7S5U^1lj1^Jf91[75[7_G1\m5aK3[7ZX7XW14[7Rf3BdV4E[7h8e2S3\<]6j4D>F
U11jX1[F^Kg4`U1bDYQ1o:o13[7`a712[7eF2[7fQ64[7hG\^1_E2[7]d24[7X3[a4ZW24[7]n2`E\[26\7Z[7b43kMe25\7
TP2UOf`4_G5\7cZ1jf31`^22\7Q`73\7eg3[h33\7c_7=6]7Y^1^R69h>RA9]7Y^1fj52h6K9h>RA8]7Wn2hl3gE9X5e1lH5
]7h`79n6lH4]7mf2ji494]7Q]7f393]7h`794]7h`7927]7[f2\j4082e>;]7X7lc4XMWKQM082e>[?4]7h`79d75]7Q]7f3
9h>4]7Xg4_i296]7aZ2ml3U9RP193^7i]7eT11^72^7R^73^7bS4UW44^7WS8Ej64^7bFhd723^7XS8U@3^7bFhd72^7hf85
^7VX6Zl1^B62^7bF1a71b78b7h[2Y5gP3nV2X5^7h<3b7Rn7b6:b7g:3ne12nX11[i4X337b7;mU8l:S1i252b7TT85b7`[7
jGQ239c7:cU3ne41a8[7U952c7a[81c73c7i[8Y:6d7gm1k^1PU3k]1dF7e7Qd6fGV=_<1U55e751_Z8c95e7_g2cQ1ca4:2
e7[d86e74mh3fm3^6TD3e7PP3Va5:e7RP2RS60X21O0T4c94f71kb7fR11f78f7kV21Xc1d3U6Sd1_]23f7kV2Ya33f7Rj3[
m11f72f7lP55f7i[2Y4li502h7lm31h71i72i7nY22i7fo74j7hHg:ej64j7hHPY5\l11j72j7Sm75j72jQ1T:kQ63j7lR8e
<8k7_W7`Q1e1l6?2U3;k7lBRS1`7R1h]1PU3lR22`1<8k71`5kJkU4gf2V1gB1k71k79l7bN0nW4`4S4R]2EU?2l7oL4l7RP
1<j\79l7k`1UCb_2j8^=Xh1b2l21l76l7cQ1c7lc3f_232l7Zl73l7co7ZF2l7ne82l7VO1m72m7iR86m7dW2X:`S5YK66m7
]Cml2\f2VZ2A6m7\@1RV7h7eG4m7`5UW7`A8m7S>e1k@^R5Pi1[A]35m7SS4m10^X44m7Ul7[Ac32m7ZT86m7j>X_7W;R8X3
2m7e`86n7bk71a8a@5=n7=d[1TL^P1Xi2bi1110REm354n7VT8a@57n7QX2ai3ni1c8a@54n7j`8m355n7Q^7TT1a253n7hd
856o7^n2\>`d4c6Y61o71P85P8d6d^2jU3lP13Q8Pb1[V28T8US4]Kd2h\1S7X>WI1V82X85?X8V9iKo7Y7T7lH>n4kn1g2b
1UR1Q9X;<Z8P1P5dQ1[7oo2b1T=k3bKQEQ74\8SQ1^Ca54^84g<Y_62^841c82c8m]1=h821j:b4TP18[1\>k9Yl3g869j8Y
R1jAY7Qo10S8[b2o7Fl8?YV1CPF@_31:]g116b1g6Wj1@iGGn2^M[F2Fl86bV1CPF@_31:]g116b19Mi4EXU2Y=Gj9bF5l8]
[3mBU5jV22l8oe63l8bM?7l8g5gk3U_1lBnAb53U9`b5mg208a99=]d3oBl6o6Y]1<a9<e1R1Wk1mT2HP4T<3m^1T<<a9<e1
jG_T1mT2HP4T<3m^1T<<m9aI`]1lk1HP:dDQ8SM`7X8<5m9aIWk2oHSk34m9aIWk2Sd42R:44S:UFR7bk3CS:9h1RW1Z3V@k
l1S8X5R6V2d1e1k2g=V8j4W:iK7U:bZ1Vg3PR1W]1_9X34W:NmIPj31W:2Z:[m36Z:iHX]4XETAfJ2Z:__41[:3]:We405]:
Uf1`^2j<f31]:D^:3_5iT1i1T1RT1ZHSCn706^T1o>6ZC154P;6^:hIhNCZh2f35d:nMlb1cm1QL6d:nM``3[i1j@04d:^c3
PKWZ27d:k`2cm1Y1U4fT204d:\C^d5j@6d:_^4Wi13j@04d:_^4VZ203d:_^4VZ23d:^c3WU35d:2ma2^l1VZ23d:jn3R24g
:f_4U4RZ35g:0X]4\2U41g:3i:lc401[;2^;]W54j;VR2\1Ze53Q<fo3YB3Q<Q1n`44Q<Z\4k1i36Q<Q<Wb1la2i1TP3:Q<2
R=W2dY1dZ2^:o1i1[a12Q<Pb41R<1X<2X<Sb42X<Z16X<SQ2\>hEXIaL8]<m8W>Sa1S2YP2Y9jB2P=eU75P=ULfC[806R=00
SS3mh2ka23R=1m]81S=:S=ob3X@^Z1n2\Y2o6o=016S=lGS6ll60eE1V=5X=kA1T<mg3>Z=dBQFV6Oj9VBm20X:dA[JZ:T36
Z=lCk5eY3Y?Xj17Z=jW2:]D0_AdZ2<[=fGR6iF2Njf2R3W1l1kBo95]=bOk2Pe4QJC]=_2o8eB;00Q5j7`4W3R2^2^f1W;oE
T1o1Vo15]=Q8T\2l`105^=kJkU4_G^P25^=eEU5[m4TA1^=4^=[\4[4l17`=0`_15?V5T^43g=nl4g11j=2Q>nR48Q>eg3UC
cX2\2TOZ:[<5R>nAQ4ib1Rj1:R>lA1Q4ib19kQ2d\1Zm1Z:4S>FbS3l^12S>lS62S>YT304P`2^l10V42TZ3\O0007bR11PB
hH1gS2Yi12V>fV41V>1X>1]>4Wk1VV1kKP\42md4Y_21`>6`>Si2U1oi3;eH2b>kb25b>gb2V_4?g<1c>;d>Q=Rn2_>gk2nW
1Y>;Lk262f>aQ11f>4f>[`5mHYo13f>UA11j>3f^2bJh71k>03m>UW3jW31m>1Pg28U?iT1k\2ak2];m6bS1]:1U?2X?gc61
X?1`^401Y?01[?3\?_h7C1\?2\?_Q31\?6]?g>kHgh2PW1b@7^?Qn2_>UFl\2X6jZ11`?6b?ad2lQ1\Z2i>^Z11b?1nT46d?
1U2gn2im2V73d?1jP34g?a<]c1lU43g?ef5eb11g?9h?]V2GUS1h2]5]3o4[i21i?2m?bR71m?2m?[e1=P@^T1nl2mIY@U18
`8j?Y1d7[2[[102Z@l`22Z@ba33[@aR142\@Zl63\@Te5UW11\@3\@TZ1i?3]@Yb4aR2=_@YZ2QCeg21lBi4[22dATAUBj34
_@VNjf414_@ki1^^1[24Wh3la1g1Si22d@\o54h@d;o\3\m13h@d;\Z5<h@3`;fJZ:]4g9]T1YE\m1122h@Qf56h@j1`7l2[
\3mm11h@4h@3oe524h@3me582h@Zf53h@3Vf52j@Sf53j@fZ7`<8j@R=a1h8]:cV6jP1S36l@8`:og25_U57l@8c91jh2`c2
Tb24l@TV3Y`137l@12e=Xj2S7U[23l@i1Sd51l@5l@f12f9j[54l@KQe5H3l@K_Y72l@me51l@:l@`9ZI\=J^Z1jAb7^4V]3
3l@@Pf54l@e50[o22l@df54l@@Pf523l@Kje52l@ff53m@813n@QX3Yb25n@2nW3S7U[25RAi8P[2YR314RAi8Z]518RAi8P
[2h=Y5[Djj113RAjc2[R36RAi8Le2gY511TA4UA[_2TC53UA`R351UA2VA12[A01[A1]A2]APf52]ASf55]AQc3[1o1\Z22a
AbA2aAdH2bAV^22eAR]23eA0Q]21fA2gAje42hAQe56hATW2cX3X5ff1W=3hA_b2ZS32hAje56hA``2AZV1R7nZ31hA2hA]h
52hAXn21jA3lAhR1nm24lAhR1_=^`24lAX`1^`2\D2lAgP45lAX`1eX2h7\D1lA<lA\b2^<V;j9W4S2]6YAoZ1Qe1X@3oAfP
4id14oA[<[Enn23oAhZ2g98oA0Z<[Em\1Pb1Ud3b=1oA<oAm1WY1<]9]5n1n=W8b3b>dm47oAXMU7V1^P1aa3_Z28PBdY10k
1]9\B^]5b=1QB3QBdX2nZ21RB1SB6VBdg2nB]Fil2dH1g_61ZB2[B_m51]B2]BU_44]BRo6lU1S64]Bed3hY4`63]BP\6_G4
_B2ge515_B2fP3Pe214_B`Z1Y[413_Bje513_Ble5fk12_Ble52_Bje53_B[NSe33_B^a4iT11dh82bV6gF3cBTe3eP22cBj
e59cB`7eAl<ROo9bW1X3dj1:cBV9_c1l6m5g5dMU8TP2A5cBfl1]h1TP2A2cBRP33eBke5nZ12fBae54fB^6]_3do15fB^6W
3ZY1_R44fB^6b\1_R44fBYZ1g8_R41fB3fB^6R_53fBO]37V[1\HZNSObT2W1[E5iBd[23]Aeh24jB`?b]2Zj23jB`?b]22j
BSm23kBQe5aJ5kBQe5aJhHXR13kBd<nR67lB`HYS5QJV1O12mBc:3mBc:gb22mBc:2mBW83mBW8e\54mBW8Sh2ad22mB^V89
oBh`1lHQW2m3P18d817RC]27b<Tn1^3e;6RCoAR6iF2mj32YCW<1]C1_C3_C_n2`i22bCmn12cCaQ31cC9eCaW1eI<5Q6YZ1
R3i11gC1iC5jCWn1df1`1mP15jCWn1d`1o5`12nC]64nC]6`a3`b23nC]6Vf63RD3mj11RD3SDRj1]T14SD\<Rj1QS16VD4_
W1`7dH_V17XD0PGR9jU1Q8iC3XD0P^21YQ34oI^U2m7WV32WX3Q?3`D2lf26dDVQ1dL]8QLbS41]W31eD2iD\Q41iD2iDg82
iDQf51mD2oDWP43oDWP4bT23oDej5P23oDf^2iY31oD1YE2YE\m22YE_S65YEVd2TQ32jD2f^2[R11\E2\EG3]EZS3n@1]E3
_EWm3lc13_Ef[5ZJ1_E1_E2`Ej<3`E7li22aE74bEkc3Xn3QF7cEf21cc1be2113cE\f1nW24cE\f1Y[1m[13cE\f1Wg23cE
\f1\b42\X3RS1BhE^73Ea:V>fR1n9QEcl1U6c10dCi1fb11e44lEkb523>lEaDXS1UU1c5\12\:[1SNd28kQ123lEkb522lE
`P32lE`P33lE`NPR25lEd9U1PX522lEP`1=mEi3c3dS2lW3\DaJ246Q1<cL2mEob53mEQV7dL1PF2PF`94QFe1k@^R54QFe1
Zc5U@2SFod58SFb1[Q10YT1W1_1mZ33SFb1Xd21SF3SFb1\c54SFb1W;TX53TFTW2m]31TF2TFRe53WF[W2_I2WFhn12ZF]k
54\Fd]2g]3:6^Fm9mn1gHPj211aF2m\2Y]44bF0WV3ab28bF0S81n:HQf2gX21bF2bF02bF\o21eF3gF2__22hFSi31iF1jF
3lF2i`52mF11PG6RG]Y2d2IoA\L2RGYk35RG6gm1[811RG1UG2UG]L2UGlb52UG02UGnO9YGU8h8R^1Q7aJa[4UI51YG;bGb
2^3S;RS1P4kQ11e4c9^V15dGb5`X1m`1og22dGQo22kGXd31kG5PH]2gQ1lX1Vc32QHV`5ASHeX1[8l1mi1f4d\1b3K[?iBf
3e91[G]Dl52YHU^5CYHW9SDOl1^Bm51mk10DdN:e4P3]P1gLQ4k52ZH12^HPg77bHml1d6Y3g1WNa15bHbS2Q5WNa1AcHYR1
ka2<1Z:l2[4?1mNRR1E3UET@T82mHU^13mHT^104nHj1h]5Y_21QI1RI2TIkX12UI25UIWh4h3R5[Z22UI_[76UI0^\3g[1[
R2k@3UI2fj41UI2UI02UI\^11XI5_Iea2mU1o=Pk1?_IkGS6nHW5Z3P4P6Y\2h3T6W9HaR1d49jIeZ1c7eDj8j4]T2_LiU14
jI]k6KXL5jI]k6==XL1jI2jI\`23jIVMfe13jITW3fd35mIL1c2T_39PJn2UQ1Q2;\T2f4oa2n>2PJVV1:UJ_6R8SW1R?`:o
<SM[m1b96UJb>SW1cV1RT3>3UJnU3mm23WJjh3Xh12YJPh24]Jof4eU2c>H_Jd@`;a31n10?=0V1`4_3BPE4k6^P3`4U20W4
Y1UJ1`J1aJ2aJXc13aJZc1ZT32aJeg44bJU]4`R1o<4bJ1`JSR51bJ1dJ1eJ4fJd7mW5o<3fJ^JSR54iJ1[\506iJ1J`[50S
b24iJ1T]3C4iJ1T^2cO5iJ1J[^7Y?3iJ]\5P12iJh]503UKU252UK[23UK[2nd7FYKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4
lGVX1U8iQ2k7?YKX1ed1h5YGl1X<:U<lGVX1U8Tl1d5k71[K2[K`d52[KZc51^K2^Kne42^K^j63aK_2Yh24aKgc1QW1_92a
KYT31fK2fKem77gK\3cU1T_1QP44d62gK\34UL1Qm4[U15YLc8Q3<`P54]LiZ3Uj1jd12]LiZ33]LiZ3P_32]Ld[57_LjP1\
S1[2c[2b4]o14_LoR2m[1j32_LYS26gLma1g:fd1d5dm14iL[V40kU3DnL`P1W39h1^20US1o4XQ1TA0?cI[4lP1^623W<2o
LcS13QMW]5o<1QM2QMWj52QMbU22QMmb53QMn^3nS22QMQS22UMVe21WM2WM32WM\e6=WMIa:n_2iR29Y10ZE3fb11e42ZMc
c71[M4_M`OXc2`i15_M`Og8QT4n[16_M`Og8`]1`f2n[13_MlV2oS32_MlV25_M`Og8jd4\[14_M`Og8WP64aMd]4dEll22e
McT16hM]`1WR1`1Y1gb32hM]l13iMZY1b\31iM5QNdKn_1VY2L1QN:QNkJYa4V7he1fD16[148QNe[1_P4V72ee1oD`13QNc
[2gW22QN^U23QNnn403QN^\7h95QNiT2S3h<n[44QNfd2h5gk42QNUW75QNUW71e464QNm[7232QNhd73QNiU4m?3QN[S314
QNiQ3Z9WR22QN\]52QNbe23QN\]512QN_j22QNh[27UNcR2Z2@dZ1_X1b@1[m43YN[T1cQ23ZNR]3Yn32[NS23[NS2^23[N[
Ea^11[N5_NU2jX2SZ1]n26_N1S2bm1_5k_12_NTe36_N[4XY11QEWB2aNfo11aN2aNkY74aNRU4@21bN2bNoc63dNWo1_Q13
dNgP3kY23dNcZ5Zo12dNcZ51dN4gOZ^2cf4Q405gN1n:Hin43gN1aZ53gNcZ5mI4gN\n1V\3mI2gNcZ52gNSB1gN2gN[c33k
N1\m56kN1\m5jG>bY11kN7QO\]1ji1WP1oo1lQ141RO3TO1T<4TO1S9P33TO1RT44TO1h7a_23TO1h72TO13TO\^1_E3TO1X
R1<UOk;Qe1Bd5UCRZ1V_2`1UDX;S41UO1XO2XObW61ZO3ZOio6`:1[O4aOU1PX523aOi7_23aOi7_21aO2aOQR43bOea3Ve1
3bOTh1jW42eOnS42fOmd61fO1gO9gOhb101h2V3S6bF01iO2iO__12oOej1<oO10P4R^1g4l6QAi4c3[MVo11oO3oOWg12Ao
Oi<QT1a5S2n1iCd>V<<Y6XA`_1R2W5k<G=RP1cd14l8][1S3[7jc1U;2h9a2n36RP1cd1T9_IP5cV36SP1R4X_1nY1V;\n24
SP1R4^T3\n23SP1R4Sh52SP1^l201XP12XP1eR49XP1o4T2]Gc4Xd1]GgC^U32YP1Tn61\P12\m2ke21e[64_P1]P2T_4dH1
_P12`P1Rj12aP1Rj1004cP1g:Xb2o[2=cP1fI2S@1d7ja1j?_Y2^;2cGZG;cP1mY115^7W`1b1j?Ul1Y=ni15dP10n^1U;\V
12dP1PY51dP11eP14eP1db2b`406iP1oZ1S<^KX_1h23kP1f`2TO1kP12kP1Z`12kP1]R64_k2T:XAP]12QQ1V]12QQ1V]12
RQ1g73RQ1g7ih22RQ1S^51RQ11SQ15TQ1fP2ZQ2PNZN3WQ13mH3WQ1h^1g[11WQ14[Q1RHfV1VQ21\Q15jQ1aB2VH03jQ16`
_77kQ1:R40m]64WP11UR13VR11k]42VR113[R13hW51[R15^R1nl2nZ2716^R1^V2e3gm20V91^R1@^R1TCQ1S6\EFk;[Y3U
2010SP1c=T3jJ8bR11PB_=X;1_Q1ak21gR16gR12Z_1nV1SGcW22nR101nR14nR1h21ja48nR1h219[1QKY4h`31oR12oR1d
[22jb7d1AlV1c2b3P4jS11^8V8VZ1REo2J[:[2So13gS12RS1RR53RS1U8li43TS1nU4bL5TS1iMTX3bLo@2TS1aR56TS1Q9
\l2k30oc23TS1Q9Yd51YS12ZS1T`34[S1PNn_2Q]27[S1bMQ4U6^j2k3d5>[S1d>l1PNk[1l1I1W5`6fFg5i^1o;1^S11aS1
3mS1Qo2SP11mS12m^4`Q23UU1Q8R23ZT10eg17gT1eFTW1VAX[1Vn1l98mT1Q4VX67_:Q9a:Z66SU1o1R^1e]2dA[J5TU1be
3VD1S61TU11UU13UU1\g2PU13UU1`R3[R44UU1`R3Y2bG3UU1ic2Xb21XU1:\U1X4m>g6^\1W5^P20Vc1XB3gU1g1XB2hU1]
^64TV1f3WX4fb21TV11\V13_V1?S[43`V1a\4L1eV11oV12oV1`h42SW1Qe67UW1Qe3[1A[FT[1:2[W1_21[W13bW1eEcJ2b
W1gn51hW14kW1l1fk4mR24kW1l1T:n@1kW15oW1<bS1m\144oW1<bS1\[52oW1jQ22oW1kg52PX1oh21PX16SX1j2QX1l9oZ
1`Y33TX1ad2`W32TX1R`34km1\Q3jn2PM=^n1k5_33o_21l3o3j?hV2WHEd62^c1YQ72km1W32YX1^\71ZX12ZX1fY32\X1]
Z34cX1iX4PJ^D1iX12lX1[72VY1`Y66XY1Tc37Q;iLnI3XY1o]3`g27XY1ZV2dO[FS1d2h\11XY13XY1Tc373XY1nj2g_42X
Y1hL3XY1fZ4Xa11`Y11hY13hY1on425hY1mX2Qf22W^13hY1mX2\T42hY1P\63hY1jS132kY1di51kY12[Z1\U42nZ1S_24P
[1j@GQP11T[12T[1TI2T[1ZH1V[14Z[1Sg1PAe_12\[1`m41\[13_[11kU43h[1R=V19h[11l<Z1WU2[P1`e3`4j32j[1l<3
j[1l<\H4l[1Y[1fo341m[16m[1Wd3m<H6H5m[1Tm1i2PR212m[1QP57o[10l@^X2c1ia2a65o[10l@i3XV22o[105o[1ce2h
3c1[h21o[13li1hS2_i2>X\1TY1Z?R1_8l1Eo1SFQP21U8]4WU21[\11Pa71bi64Xe1^X2PBPW42[l7YJ1ib400002on7Q31
on71on71on71on72Se7k92Se7k91on71on71on71on72Se7k91on7000:a\1_3n6[Z1Z;Z5bZ3e3\1Pj12l\1n11m\14n\1V
5Wc4\O2n\1^h41n\13Q]1j2P36cR5[[12eV1jR1P13S]1P4jC9T]1^3?b6Tn2`@Yi1K[_1=T]1Wh24X1mKT3M7Z1P1j9aT1T
X18\]1]1g1R1\8kZ6dC66a]1W3gW16oX2Zf14S^1ni3XC05S^1mn1Pk1bH;5S^1mn1Pk1P112T^1I3T^1o2on21U^12Z^1d=
3Z^1d=ff11Z^17_^1]10_Y1gW2e_2SG4_^1]10dY51j^14l^1]7f[1V_41l^11n^1;Tf10_Lb>2C0Th2fW1114X_1U7eQ1aa
32\_1^11\_15e_1]7RQ1ig1:2l_1cJ5S`1o`11gi4i83U`1oW5o78U`1Ld6^>el3aBm5[R23V`1Q7Q\44W`131gd61X`15c`
1R7XZ4P1aM4c`1fIQl2ja33e`11TR71g`13i`1j`6dE1k`18k`1c4_=bG\9WI_Q4i31Ra12Sa1Xe32Sa1VI2Ta1jC3Ta1Q24
2Va1fW58Xa1BCj]1W:JXb2ZW13[a1f[1m:2`a131`a13fa1QQ1SX12ia1P3@ja1a@kR1fg1U3T1b1Q2P1=??W18Rg2i22oa1
@7Pb1mOk[1P8oR11gj16[h1]]3ib2h2a3WI2Sb1nV12Vb1]R1HYb1T7i2OV1c8U9ZZ1f6`<f5P`1S=U30:U1@m>0g2[2hFoK
1Zb14Zm2jU3of1801]b14_b1Y>Q_2[U41be11fe13fb1ZZ5]O4mb1Tf3n`1m44mb1h_2d8e^22nb143Qc1]H^m32Qc1\H1Rc
15Vc14`R5]OZN5Vc14nQ6ZN\41cc14cc1ZZ5aCYM2cc1_R22cc1lT22cc1eo12cc1d27gc1[>`g11Q4Wc3kE2hc1n_61hc14
ic1a2_8iT12ic1a21mc15mc1nV2d5j;ef15mc1Jk]3P6bb2DPd10a]1Z4W2h4k6P6[:Ui1eb1o<Z2<0[6j1_1V=f16Rd1c3b
f1lS1:Xa13Yd1XJ17\d12VH0jV3fF37\d12CbG0am338\d1YH_n2eA8[?Y:d74\d10XH^G3\d10kn11]d12]d1fQ23]d1kn1
j22]d1e[52]d1g_13]d11e_12]d1UV53]d1am1Y12]d1Xj44]d1am1Y1\k23]d1\Y1Tf17bd1T1_[1V3c1_l3YM3bd10je41
ed12gd1_n51hd1<Ue1dT2nf2_6n@]9ZDi3`?2S2l21Ue14Ye1`Y2ib2Q9<[e1i5VMa4j3\2gP4h>l4h<S2^A2nT7QV11]a41
de12de1eQ31ee11ge12ie1_j41ie106le1f7[L`n3g=RE2le1jZ11oe14Qf1kV1k5ie53Rf1P[1kE3Rf1P[1c[44Rf1U<]4S
m22Uf1U[11Xf11Xf14Xf1eF`C^33Xf1jo1ZU32Xf1jo1:We2f8<W4c5_;2\=mASd26Yf1ha1aV1WMSW2RU11Yf17Zf1oCTIb
\4e7i<TB3[f1iY1n21[f14\f1\\1XV3`]12]f1db44[T3BPW2bU21^f12ef1_a44hf19b\4m:9jf1lL`Q2l5N00bQ1Xl24Qg
1fe1XNda27Qg1=ec1`1Ze2>[10006]m301X\3i<\Q11Rg13Tg1`HfW14Tg1`H]T1]21Tg11Tg12Tg1Tl13Tg1mn1>2Tg1g_4
3Tg1WP2Va49Tg1TER?oKR5h1Y:j2F3Tg1WP2k62Tg1]k52Tg1ZQ23Tg11YQ22Vg1YQ22Vg1nj21Vg12Vg1PB01Wg13Xg1Q\4
\C2Xg1Q\401Zg15Zg1j^4Y:nQ112_g174_g17XJPn17_g17[Y1PY2^1\FP[11dg13fg1nZ4WF1fg12fg1e^32gg1XZ43gg1X
Z4k12gg1mZ44gg1ji1^Nf91gg1Fig1c1P5j7`13;b@VDT4_K2S;l3c2[1Yc1\5T2eK1bO\1jg1b11]1P4JY42c3?^[1aF]2<
m6c355k11:2NQ3@91L2Y4o2cFY1^=Q6W=f6a;^L0O1e423kg1W[4N9Wh1nDRHe=KP15j3eV31gh12kh1aQ13kh1aQ1nm14kh
1Rg3h^2PJ1mh12Si1Yn47Wi1412c1]Eh`11Zi12^i122^i1h[52bi1fn22ci1Xj37gi1_@jU5hS1;f815hi1jg1mk2311li1
1li13mi1V`2XT11Pj11Rj13Rj1SV4kV22hk3ho22Yj1h_41Yj15\d34Ul2[FcG2aj1Z?3aj1no4Q32cj1Qj23cj1Qj2km11c
j12cj1mg403dj1S^421dj18ej1_81l66of1ZCm^15kj1\n1a5X:VL1nj11Uk12Vk1bU13Wk1XJjc51Wk12Yk1RU55[k1eZ2\
b2i6h39[k1c1c3hBdb1\b2l3l248\k1aR1V5l3QL\5V3Zm31\k13\k1V5gR22_k1XD2bk1j602dk1ma41ik15kk1iP15kV2n
l14kk1iP1PX5Q41kk11ok11ok1:Xl102Jh5_3A0ae1[W27Xl1i:0[>TU1kj2VG4cl102V93cl1022dl1Xn42dl124el11aR1
hQ23el1cR1hQ22gl1[83gl1X5R31gl12gl1d]22gl1V91ml13ol1?Q56Vm1h8Xb2`e1n=SG1Zm11^m16bm1Wi3X3e20g12em
1`T11km1?km1^6T2_V20I]Am8RH0]Q1k;n=iIY61Tn11Yn11an16bn11T2P?cj417bn1^^15lIje1Q4hY12cn1mY21cn13cn
1^X1^Q13kn1o7oT24Po1h]2^1T`203lo1Q1QV22[P2eo44cP2WV2161eP21iP22iP2m[51oP204gQ2Wb3mR2`?1YQ22\Q2n_
23]Q2PS5_>1_Q22_Q2lX21eQ24gQ2cg5gFJ3jQ2l4am31oQ21PR22PR2R32QR2ol42UR2Tl1<UR2V7Q41iS5_2>\1d1d<j2b
16UR2TT1U<_a4_6PC1VR23VR2Rc3S11YR23YR2id5?2]R2X91]R21^R22aR2g11aR24aR2c62gG6aR2i2f=fe1[Hj]13eR2g
T5jR11eR22mR2fa12oR2bG1oR22RS2YW21RS23RS2Pc1`T26US21d6^JoLXR24US2[=GQ`11\S23_S2\P3ZS22_S2aT64_S2
ed1jf211_S23_S2W`4_C3ST22ak34ST22l2dm23ST22^g11ST23YT2Wc1lX21YT23ZT2d\1nV11ZT2:ZT2_3?c_2Q21^4[1T
]3P21`T22`T2h]41fT22fT2j`52fT2Rc41hT21hT26lT2Y9RFeGV@gR21oT22TU2[Z41TU28YU200k3eU1e2XMQT32YU202Y
U2Ze31[U22\U2lc43\U2lc4mT21hU24hU2nd2<XF2hU2eN1kU21nU22QV2Qc51QV23QV2oc2c21dS71UV203VV2W_4YX22VV
2W_46ZV2R4Z6ZOga115bV2Th5:I01bV22bV2PS31SW22`Q4d51[W21^W21aW2;hW27dQ1Za23n]1g3R_11296jW2?c_2n7cf
2`F1jW25lW2gS2Yj23Tb14oW2Pf2_W2m@3oW2`m4m@4WX20eh4D3[X2i_2k12[X2i_21[X28]X21Tg3U[22V2Q121kk81kk8
5fX2UX3Vh1d2PZ13nX22`P41QY22QY2Y\43TY22m^62UY221VY21\Y22\Y2Uh34\Y25kc1cj42\Y2;4\Y2Tb5Q4TN6\Y2Q4P
_1e6n8A4^Y2]Q1n241_Y22bY222eY2bU25eY2]R1g14WQ12gY2Tb602iY2PP12iY2hg31jY21lY24lY2QP1l9[P36QZ2`1a5
ak1V<hP38TZ26L12RBZm2T?4VZ2^[2j_2nA2WZ2dN4ZZ2Ql2Rd1R63\Z21di16\Z21:fg1b1`j32^Z213`Z2TP3eZ13`Z2TP
3V31`Z23kZ2W[1jW33nZ2Qj1\51Q[22Q[2oo15Q[2bZ5g7Z@k;6Q[2ho2j1f7]6i^14Q[2Pk1V2g27R[2Y[3^4n2c\11fa12
T[2\g11^[22_[2^m32^P4Q;1f[21i[22i[2mS41k[2003o[2m\1mm32R\2\Y12R\2\Y11T\21T\24V\2\Iko313X\2V`1d?0
4X\2Xf1fh3XR13X\2o^5XR12[\2S91[\23\\2c;SW1006`\2aAV:m7m?oX21b\21d\22e\2jo32fm202m\2`_13n\2`C^32Q
]2UH2Q]2nI1S]23U]2kW1mc17X]22i;[Q1_?U2Xh22X]2X]1001b]24c]23lj5k13c]23kj52c]232g]2Pk301j]21al21m]
25n]2ZU1U1a_1]32n]2Rf22S^2dT12S^2`T12U^2Rd53U^2a1QP22V^2aT11V^21X^21_^28b^210SU2dm12Y8_S29d^2R1Y
2jLlP1Tg1>_141e^2004UR3Q7^;kT31k^201m^21U_2002d`4[f21Y_21Z_201UZ32a_2_P44a_2h1g=d81a_201b_22e_2k
V11e_25g_2TOlP1Tg1>3i_2bc303l_2\Q5^W11l_22l_213m_2mP3X32P`2T_4=P`2`a13^40[3b6BU5fe1ZW1T?m91P`23Q
`2QU1P41Q`21R`21[W31]`24a`2i`1XR2b23a`2og1V31a`22b`2h`12e`2i`14e`2e`13TR21e`22e`2nb36e`2i`1=j9gT
201g`22k`2nQ41k`22n`223Pa2lk1H1Sa21Ta25Xa2aW10SX1Rn22Xa2f_21Ya21Za21]a21TZ35^a2`g1;]1lF3ca2S<XU4
3YY3U[4iB5ea2W>i`1]^2Q74ea2Y4W9oV44ea2[8U\4\R10001ga21ha22ha2Tg34ia2S:[]3i_12]l7Y34ka2U\1V7g63ka
2U\1b64ma2kc12Xn21Pb21Tb24Ub2Rn1m1^41Ub21Vb21Zb25[b2W4WT11gg31`b201Y`401fS308me2fV1[T1\5f1aV1V1_
C:db2SI_MbM7Z12@W:`2<RQ3nFHl3m3[P13NFa3bX1iC05gb2T?VR2^k1YP100006a[5QV2o1`7o<A003nb2Sg3gJ1ob24Rc
2fe1[Hj]14\c2\KZHSh22]P4R;1fW4002WT3g41hc21Uo62ic2U97Qj2nMcNb_2VR14l16Xd2ad1bn2S<_CXB5Xd2Sn3e8Z<
la13Zd2Vh5k53[d2eY1cg24[d2eY1n=jj23[d2eY1n=4^d2d2Xo1c^201dd201ld24ld2j8YJTj31Qe21Ve22fc7mE4`e2TG
_b3=1ce22ce2gA6ce2U@`EV7j9Zj11ie22ie2WR17le2:m?WIV[2lU1`>1ne23oe2W9Tl42oe2W91oe21^f24af2jP12bY12
bf2cU52lf2_81Sg22Xg2Rl32[g2]24[g2_S4c:12]g2]S46ag2Y=Yl1o10i[17fg2Yh1oh1[Klf12l12jg2d83mg2^KX_14m
g2^KX_1XV15ng2Ub2ff1RKQ93ng22X\21ng22Ph2fX31Rh26Uh2k?c^1=oW2\C2ed3`m31]h25W^3n^3V9a:bW104Wf3ZS3f
Gj32im2cP43ch2ge3i82eh2m801oS81nh22nh2^=1Qi22[i2[\12aT7104\i2l9\C_R302\j2h61ko21VV7002aP4RF2dT5S
T1003gm2S2i40002^R3PA1Yj203`j2h7``31bj21cj26dm2U;ZQ3]EVCbL8ij2QCeg2nBi4[22m<4ij2\;V]511Sh302lj2X
X31lj21nj22Zk2ZD8\k2kR1hA2[c2RU1l1h92\k2SX42\k2RQ11Zo201][41]k22md3P_103ek2g=m^31ek26_o2\\2E]h2b
B@2Qc3i91ik2005ni31`8e1XW26Tl2hF`3b]1]R1n45Zl2`=nEW`3h22\l2]J2]l2a;9_l2o4_CLV^1Za1iU1g8RJ2_l2`\3
1_l23al2mFRU56el2QW2W5c7P113el2QW2X]21el23fl2Y7`S54ml2[3_OZQ23ml2WT2l]11Pm23Tm2TKiZ11Um21]m23`m2
cZ2nV11bm22cm2ZI2gm2bE9jm2B2c7X2[AmL`l1oV21jm21km23km2_IP53Pn2X7^a52Tn2ea301[n203^n23bd11jn22To2
mc102Xo2[T23eo2nS2_Z13fo2mS254nY3Q6`1Tg22QP3e`12SP3lm43UP3m9^32UP3m22YP3Xi33ZP3^DSQ11md44]P3]2US
1mf11^P32jQ3]^41`P31`P32aP3Wc11i[3002iP3]=1jP31lP36nP3W_3kO50N1SQ31WQ33WQ3^3a36WQ37@c2^LoR11_Q35
dQ3cR2U1_3ZX11dQ31eQ34fQ3_R2nZ1TX15UT5X\22h6PB2jQ3fm303VR3]>PU35YR3a2oJYS101YR32YR3lV12ZR3jP24ZR
3jP2lU1VX12^R3PA3^R3PAk22^R3R<05_R3RQ1>`4]d12_R3h`37_R3gW2g_1e7U<I[:06eR3kN3`7`;jm11gR31kR35kR3X
[1T2ii1\J0002US3T@2bS3`42cS3dW302eS3Zn41jS31oS32QT3R^31RT32\T3oS31^T31`T35bT3[o1l27@1l\41lT31nT3
001QU31SU3001[U33]U30di11]U31^U301`U31no33Xi3mW1ac11nU31oU35PV3`?XBd@Vm23SV3dR5Y?02TV3f21i[3002^
V3dg20007eV3QU2mk1F3oBj42cb7b91cW61Ye31mV31nV32PW3\24TW3S4[2\j41UW31XW3001^W31`W301fW301kW33nW3_
8hc32nW3_81_d71WX33XX3lS2UO1Z[62[X3m72\X3f<1\X32UQ5[Q200002`X371hX34hX3mY42]U11jX31kX32kX3Q31mX3
4mX3Tb4Z>^>3VP6UASR13oX3b`3cj13PY3`Cn42WY3O2WY3km31WY37WY3a2VV3gS1o=116WY3hX3gS1o=111ZY33[Y3Gb12
\Y3eV42]Y3jh41`Y34`Y3U3a`2on11eY32eY3_h32gY3Q21gY32hY301jY31lY33nY30Tl21RZ33SZ30]32SZ304SZ3^3_X4
i:1SZ31TZ33TZ3l[4^?2TZ3]31UZ31VZ31WZ33WZ3i[4e=3ZZ3jU414bZ3JBgV33bZ3^j3P=3bZ3JB1gZ304lZ3n24WQ13R[
3oa4mD1S[31U[31[[33][3BTc32][3B2][3R11g[31h[36i[3Q^1^B:f7UX13i[3k1`U41m[32o[3F2o[3A1o[31P\33S\3g
143T\3nm3o:1U\32Z\3G3Z\3G_k11Z\32[\3gX43[\3Uf2ab17[\3Y_21103a11[\31^\32_\3_D1`\31a\33a\3h6WV31b\
31f\33i\3?Zb21i\31n\36Q]3C\b2?2`b13Q]3C`U44Q]3Cob2`b14Q]3bc2;Tb11R]31a]31b]32b]3Rb42b]3Tf45b]3iX
4[=112d]3`[41d]31k]32R^3ej41W^32W^3mm41Y^3002a^3h401c^31la71d^31e^32e^3cQ12j^3k@04k^3kT1c1h^2001
m^33m^3cT1Sd33P_3]7b]14P_3]7b]1]R11V_32W_3kW51W_3004[Q5<3N3`_3d5gc21e_304h_3\4XOkY22k_3Pc32n_3eh
24n_3eh2\Z1j81o_31o_32P`3eh24P`3bS1c1TU21Q`33R`3ga1Yc22W`3mh21Z`31^`32^`3aG1a`32d`3PU34h`3e5b]1\
W17h`3m6`=k@NPm351l`301\a31^a31aa31ca33ca3jh202ca3jh202ha311ha35la3`U1R^2o@N4la3`U1R^2o@2ma3dI1m
a32oa3Y11oa32oa3Rh43oa3K\;2oa3l=6Sb3mHW2QX2]5o12\b3`X42]b301^b31`b31cb31fb32fb3gh22fb3k]22fb3of2
4hb3cS3l<e=3hb3cS3l<1hb31kb32kb3\;1ob32Rc3df23Yc3Ul2l62Yc3\32Yc3lk21Yc32Yc3Ql22Yc3W32Yc3`c22Yc3P
e23Yc3c5mm33Yc3ja1dQ26Yc3fFSKX32Xn14Yc3R1Qb3j]14Yc3R1k9UX32Yc3oP55Yc3R1_^3\a1P55Yc3R1k9[Z4d;1YV8
1Zc31[c31^c31bc33dc3i2b]12dc3l43gc32m`35gc32ASV3f<4gc32P4Z^34gc32eV3f<01oc31Pd31Sd31Td31\d32\d3k
93\d3o2_[32bR7Vd11_d33_d3T`1_14_d3l\1P6o>1dd31ed31fd32jd3[T31Se31Te31Ye302`e3eF5ce3W1g\1eU1kE1ee
32oe311Rf32Sf3jW31Tf31Uf31Vf31Vf32Wf3in36Yf3i]3TGg80QJ6Yf3i]3TGg80K8Yf3i]3TGg80^6h9W91[f31\f34]f
3jT4h8QJ2]f3jT41^f32^f3b]11af33ff3eZ1jb13kf3g\1eU12kf3]b22mf3P]13Qg3d5lm22Qg3X91\g31]g31ag32Vh3R
J1Vh32Xh301Xh31Yh32\h3bg22\h3Z11\h31\h31_h31`h32`h3Z^31ah32ah3`R31bi63eh3YY1Wf11fh32mh3^n31mh32o
h3Xb21Ti31Ui34Wi3:111[i31bi32ci332di311fi31gi32ji3P`44ni31`8e12Qj3PT34Qj3\:[1TS24Sj3NW7]32Sj3bg4
3`j3j7]81cj35hj3bc2cDZ`1^12hj3VX34hj3T?Z2ff21hj32kj3ig32Zk3\[23_k3P:Rh41ak301hk32lk3aj21Yl31\l31
]l32]l3f?5_l3Q6C\5a33_l3T8m31bl37dl3b1UY11VW1V1_C3gl3iU3Z11hl31jl32jl3]F2kl3ab22Rm3]f21Rm32Rm3Vb
23Zm3=`B1Zm31\m303]m3013gm3jk2Qo15km3cf3]D3o21km33Qn3n=[]42Qn3n=2Qn3cg21Sn31Wn32Xn3n61Xn31`n31gn
31on31Qo32Vo3V<1Vo35Xo3X2U4o>jm11^o302fo3Zf31io32ko3Z91ko32ko3cV22lo3ZT31no31PP41ZP41]P41^P43^P4
312aP4j;3aP4o1j91iP41oP44WQ4h11o\31XQ41]Q43`Q4VD53`Q4VCjm13aQ4o7RR22aQ4U42aQ4lm22aQ4dm21dQ42eQ4Q
42iQ4b:2PR4VU33XR4P7_o102^R4U61^R41aR44aR4=o_2aZ21bh801bR402fR4d82gR4Qe21mR44ZS4]8>`c11[S4;]S4XB
^Ic3PU2`1a4X8R@3W51eS41gS41^T44^T40[1Wn23_T4[1Wn22dT4m31dT44dT4b2^5aY33lT4[4jj25PU4f4oa2gOi65PU4
\5X^2P3l92PU4f43PU4f4E2PU4fd41PU41UU43UU4Tk1fQ12\U4^Q11^U44bU4AMW31dU41eU42eU4l51gU42gU4i31hU41i
U42kU4Wn23kU4o1\Z23kU4o1\Z23mU4;WP11mU43mU4da2T^11nU41PV41QV42QV4Yi23TV40Z53mV40`22mV402nV4Yh21S
W44TW4[R11ee11ZW43ZW4dU2SK1f\41fW42fW4lI4fW4S\3V@a;5fW4S\3>f?01hW41mW43[X4TP1Xn11\X42aX4V31aX42b
X4S41bX42bX4aR22cX4YR32cX4k33dX4\g3k31dX41eX41gX41VY41XY42XY4\e21ZY43ZY4mQ2e42]Y4\P21_Y42_Y4ha32
_Y4R21`Y41bY44kY4c2m1k23mY42d]22PZ4bG1PZ41ZZ41\Z41aZ41Q[42Q[4c\22Q[4mj14Q[4g\2[e1A2Y[401`[41b[41
d[41k[41X\42X\4cT43Z\4[7jc12\\4bV21\\43\\4Ql352\\4TJ1d\41f\43f\4U_3iL1l\44l\4\??n24n\400do12o\40
1S]41[]401U^43X^4g;11]^41`^41a^4002i^4fT31i^41m^41n^44P_4kS2S1dR16U_4[S3gEC111U_42U_4d`24V_4^=[A
Po11X_42d_4af22h_4X31h_43h_4P3eQ31i_41P`43P`4Y^2gA1Q`42T`4]\22T`4Wi31W`42Z`404Z`4gc1ZDn61\`41a`4
3d`4io3`41d`43e`4TKR_22h`4dY21h`41i`41j`41[j63QZ6\@XV12m`4le11m`43o`4dQ3bU12Ra4ge11Sa42Sa4\41Ua4
1[a44]a4SZ3_<02]a4cQ33ha40\V31Qb41Sb41Ub41Yb42Yb4\d13Yb4RS3001_b41bb41cb43gb4\P2ce11T^601jb41oS8
01^Y6001lb40000001Uc400001Xc41Yc43[c4\e1202`c4TS41dc41ec4001ic42ic4lQ31jc4001kc42kc401Xd41jY6002
gd4nP32id4nd12id4Xe11id41md41\c61Qe43Xe4Z1`[21`e41de43fe49C1Pf42Uf4R11Vf42Xf4[Z22]f4=1]f42]f4j^3
1cf41df43ff4kk1TS23mf40be33mf40U[22Rg4ZA3Rg4Q>U\21Xg41Zg41bg43eg4PCg16Ph41l2h41]E3Ph41e72Uh4]A3U
h4k1X32Uh4k13Uh4k1c23Vh4ST3oH1\h46_h4R2f1n2j[3n>4mh4`d3[<c16Sj464k2Z104Sj46[402Tj4W201gk404Pl430
01Pl44Tl400km31Vl42Xl4nQ34Yl4n2j[3n>2bl4cT11bl41el41Zm41Rn41hn42Xo4j[31jo41YP51PQ51UQ51\Q52\Q5P6
01cQ52cQ5S42cQ5ZM2cQ5Pc21QU72eQ5Qn21eQ51fQ51jQ51oQ51VR51^R52^R5X401`R51aR52aR5b31iY803gR5ck1^[11
jR51QS51SS51VS51WS51dS53dS5_2X;1kS51lS52nS5T35nS5P2]1ZQ122nS5ZA1QT52QT5R22Vf623dT5iJW?1dT52TU5X9
3TU5e201TU52^U5j[11gU51oU52oU5]11TV54TV5Z1Mo81UV502YV5RX34\V5[m2111\V55\V5i1hIS2b^11^V51aV54cV51
6ZQ31gV51kV51QW51SW52SW5nf12YW5Z21[W53[W5^\2>4VX5nb1T3eQ11^X51`X52bX5`[31dX51SY54SY5hCoQ1dD3SY5h
CoQ13SY5he1]j12UY5d`11YY51aY5001d_73hb7f9RC01g\74TZ5g1Si2aC6VZ5LHEUX2kS13VZ5L^12WZ5d46aZ5kA9To2;
11fZ53V[5b<nc11V[51l[53Z\5:f73\\5Q8UR21\\51T]53U^5e2\T101h_51T`52]a5P^11]a52]a5h31Wb51Rc51gc51ic
51ad51]f58jf5n50g1mAhg1C11jf51lg55ai50_f1hS1;1dj56kj5n2\Y2oD011nk51Wl51Xl53il50cK1il51ll51_m51en
51gn51hd81ln52ln5Ph20001nn51Po51Qo51Uo52Vo5c13Yo5I82Yo5R12]o5g12]o5;1]o52^o5W?2_o541_o54`o5SS21[
J3co5Vg1n=2do5b11do52do5U12do5a13do5e[293do5a112eo5T11go52io5\11io52io532io5]13ko5_:\Z22ko5`Y21d
o61PP62QP6W102SP681TP61UP62WP6ik21WP602Tb7d?1_P61`P61bP61cP62cP6B2cP6A3cP6A01gP61lP601mP61oP61RQ
61TQ61UQ61VQ61WQ601^Q62aQ601bQ61dQ61RR61TR61]R61_R62_R6mK002ZS6\C1]S61hS61RT61ST61]U63aU61bm12aU
611eU62fU6YJ1fU601WV61[V61_V61aV62aV6d[101dV61fV61gV61jV62lV621nV61WW61XW62[W6le11[W61^W61aW61cW
61iW61jW61kW62nW621XX61bX61cX61dX63hX6232hX623hX62Wk11hX64Wh7;h2iL1To71mX61nX61oX61RY62VY6ka21XY
61]Y61^Y61`Y61bY62fY6fY21fY61gY62hY661hY61jY62jY6S\11lY62oY6ZZ22QZ6i<1RZ61SZ61UZ61VZ64WZ6ZW1Z>eH
1XZ61^Z61dZ62jZ601kZ61nZ61Q[61T[61X[61Z[61^[61d[61e[61o[601Q\61a\61e\61S]61X]62[]671[]61^]61a]61
b]61T^61Y^62[^6i81^^61f^61i^601R_61S_61T_61V_61[_61]_61^_62__6l61__63__6c1X52a_682e_6m>1h_61l_61
o_62o_6e71R`61S`62Zg7U;3[`7TB[E001V`62X`612``601``62Pa6T>2Ta6P`12Ua6]g11[a61\a61ia61Yb61`b61ab62
cb6V11cb61gb62hb6`c11hb61ob61Rc601Xc61dc62dc6l51lc62oc6i11Qd62Qd6^e11Wd61bd61hd62hd6cP11We61[e61
^e64^e6iU1i3m41ee61he65je6P5[Mm8V81Yf62\f6l<1_f61^g67dg6ZIIeNg2271eg62ig6d]11kg60001Wh63Wh6Y1k43
Wh6[6Xb11Zh602[h6_>2^h6i601ch601eh62ih6i51ih61jh61mh61Ui61Vi61[i61bi61fi61ii61ji61ki63oi6kCI1Zj6
1cj65kj6Y5bBg=gG5kj6QT1S90eE1mj61Rk62Tk6V31Yk61[k61ak62ek601hk61ok62]l6>1ll61Qm61Sm61Wm61Zm61bm6
0001nm61\n61]n63^n6PFm71`n63cn6VEdU11en601Uo601Vo62Xo6h31[o61^o62^o6^T12^o6XZ16_o6TEX:U5[Ac31ao6
1bo61co6002fo6mB5fo6`E1W;01ko61mo61\P71`P71cQ71oQ71XR73_R7TV1k12eR7_F1iR71jR71lR71PS72RS7\41SS71
TS71US71YS71oS71ST71UT71^T71cT71dT71hT71lT71nT72na7e@01]U72_U711_U71aU71iU71UV701WV71YV71ZV71]V7
1^V71iV71kV72mV722nV7^X11PW71WW71YW71^W71_W71kW71SY72SY7YY12SY7hb11_Y71SZ71`Z72mZ7`Z15S[7e1eOV=N
2U[7b83[^7H02i^7P^13n^7_<dN1R`75U`71Hm>c52U`711X`72Z`7o92c`7=1c`77d`72k@f2W5a:21n`71o`72o`7aB1Pa
73Pa7aCk?1Va72Va7fT13Va7fT1f22Ya7bC1Ya72Ya7hA2Ya7j35Za7m9g8X@W92]a7]Z11`a71ba71ca71la71na71oa72o
a719oa71a3T60U9]5g:a85oa71n9n8gH1Pb75Qb7a3T60[I2Qb7n91Qb73Rb7WI]11Rb71Tb71Ub71Vb71Wb71Xb71Yb71Zb
73\b7921\b71^b72_b7W@1_b72_b7TV11`b71ab72ab7d91bb71cb72cb7^@2cb7[@4cb7LU=X21db71eb73eb7GZ12eb7\?
2fb722gb7bR15gb7b9Q=Q6k53gb7bR1^11gb71hb71hb71jb71jb71kb71nb72Qc7RU11Qc71Vc71Yc71Zc73^c7R8`<1`c7
2ac7PK1ac72ac7RK1fc71hc72hc7k22hc7]K2hc7SO5jc7>2WDk11jc71Sd71Vd71\d71_d73_d7Q9VP12_d7nO2_d7Q92_d
7UF1dd71hd73hd7V7dL1Qe72Qe7`S11Se76Te7e60Q80iD5Te7f6Q80iD1We72We712Xe7TM2Xe7^E1Xe72Ze7ZN3Ze7S7VG
2\e702\e7S@2\e7Z>1\e72\e7L1`e71ae72be7aO1be71fe71ie71ke72Pf7ZS11Pf71Qf71Rf72Uf7bW11Uf71Yf71\f71c
f71hf71jf73jf7kNO1Sg73Sg7?XN1Zg72Zg7eP11\g71cg71Vh72jh731Si71Ui71_i72fi7d=001^j73Xk7h8K1Xk72Xk7h
81\k701^k71ak72ak7`<2ak7_<1fk71jk75jk70Q80P11Ul71Wl71Xl71Yl73Zl70]42Zl7oH1]l72gl7C2Rm7mD1Sm71Xm7
3^m7X1PJ1am71bm71im71Sn73\n7c2o@1]n71^n71dS83`n7a6X@1gn74mn7T9f8n<1Xo74Yo7c4n451Yo71\o701do71eo7
1lo72QP8k34UP8b3113ZP8b302\P8fL2\P8R@2^P8SH1_P82cP8nG2gP8fG1hP8001YQ81aQ8001dQ83iQ8e1j?2lQ8`=1PR
81TR801WR81ZR82]R8\51gR81jR8002PS8L3PS8L01RS81WS82dS8[11dS82gS8QE1gS83hS8111hS81kS81mS82mS801oS8
3PT80K1PT82ST8[A1[T83bT8Q;i41fT81lT81nT85oT8e:4Z5a83oT8e:Q>3TU8[;;1TU83TU8g;01XU81`U81aU81bU81cU
81eU81QV81eV81gV81lV81RW81YW81`W81fW81gW81jW82jW8d;1lW81oW81QX82RX8eE1]X82^X8Q21_X81aX81cX81dX81
gX81hX81iX83lX8131nX81SY81VY81WY81[Y81\Y81gY81iY81jY81kY82oY8eB2RZ831RZ81fl81TZ81UZ82[Z8l11[Z83a
Z8112aZ811dZ81eZ81gZ82gZ8e76iZ88e1;1e53iZ88Q23iZ8@i12jZ824jZ8Y2Q122kZ8a71mZ81R[82R[8i71S[82a[8\5
1g[81h[82P\8eB8P\8Y2Z9d2;Lk261Q\81U\82U\8m51X\81a\81h\83h\8]2e33V^8^4W81V^81Z^81g^83j^8T2W=1j^81
]_81^_82d_8i44e_8_2o2c82e_8_21g_81W`81l`82l`8e11n`81ea82fa8S91fa81ja81Sb81Zb81]b81^b81`b81gb81lb
81Vc82Wc8:1Wc81Yc81Zc81ec82ec8\41gc81Yd81Zd81^d802nd8Y31nd81We81^e81_e81_f81`f81ff81if81Yg81]g81
lg81Ph81Rh81Vh81Xh81bh81ch81dh81fh81hh82ih8S11Wi81\i81oi81Rj82Sj811Uj82Wj811fj81lk81Ql81Yl81Zl80
01el81gl81jl81ol81Rm81Vm81[m81_m81am81cm81gm81hm82im811km81nm81Vn81Wn8_501210;0mo13345467891210;
0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q
1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R1
7S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\
1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i
114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\
2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h
1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d
210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3
a3d200;0m]1b317c3d3\2]220;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j
3\2]220;0m\5^234e3X2f37g3k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R
4S4T4U410;0im1V41Q1W4X4Y4Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^42
4_47`4b4MK10;0m^1^424_47`4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4
^320;0mm1l42m4n47o4P5k4^320;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5
k4^310;0mi1R534S5X2T57U5X5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^52
4_47`4_5`5U410;0mh1a534b5Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh
1a534b5Q1c57d5h5`5U410;0mh1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5
U410;0mm1a534b5Q1c57d5l5`5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd21
0;0mm1o524f47Z2R6m1n510;0mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624
f47Z5W6MK10;0mo1T624f47Z5X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V
234]6X2Y27^6_6DE00;0mi1V234]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@
7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7
Ak6;<1190mk3=3>?7@7Al6;<10;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P72
4Q77R7T7\1o610;0mo1P724Q77R7U7V7V71040Y8W727X77Y7Z7[7[71040Y8\727X77Y7]7^7^71040Y8_727X77Y7`7a7a
71040iY1b727X77Y7c7d7d72040Y8e727X77Y7f7g7g71049Y8h717i7j7g7g7104>Y8k727X77Y7l7m7m71140iY1n727X7
7Y7o7P8P80141iY1Q827X77Y7R8S8S80140iY1T827X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\
81140iY1]827X77Y7^8j2k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l224
64m2c8d8[710;0mY1\737e87A>f8g8d8[710:0mY1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8
MK10;0mk1l824_47`4m8MK10;0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47
`4Q9MN10;0mo1l824_47`4R9MK10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m
_1l824_47`4V9MN10;0mo1l824_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE0
0;0mi3X924Y97H^9c2N10;0mm1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9
MN10;0mi1g924Y97Hh9\1o610;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7
Z2n9MK10;0mo1k924G7Z2o9k4^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1
T:24_47`4U:JK10;0mi1T:24_47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:
JK10;0ii1T:24_47`4[:MN10;0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj
3a234f4X2^:7Z2`:J`210;0mi3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210
;0mo5e:34f4X2^:7Z2f:J`210;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J
`210;0mi3a234f4X2^:7Z2m:Jk210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z
2R;J`210;0mi3a234f4X2^:7Z2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;
Y;ME00;0mj3V;24W;7X;Z;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;X3P10P10P10P10P80P80P81P80P80P80P80P
P81PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP
11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P83
12P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412m`=
QDP8`D\P3PDhU7QDQ8PDPm3PD^R7PDT8PDYV7PD]k4PDYV7PDT8PDRl3PDPm3PD^m4PDT8QDR8QDS8PDZP4PDmk3PDlk3QDT
8PDjk3QDU8PD^R7QDV8PDT8PDRl3PDHQDW8PDYm3PDcS5PDHPDl;QDX8PDZl3PD^R7PDY9QDY8QDZ8PDoh6PDPW;WD0QD[8P
D[k3QD[8XD0WD0PD^R7PDdk3QD\8QD]8XD0QD^8WD0PDdk3QD\8QD]8XD0QD^8WD0PDYm3QD_8QD`8XD0SD0WD0PDol3PDaT
6PDYV7XD0WD0QDa8QDb8P@hm3XD0SD0WD0QDc8QDd8XD0SD0WD0QDe8QDf8TD1QDe8P@Sl3XD0WD0PDjk3PDfl3QDg8XD0QD
h8P@hm3QDi8QDj8QDk8Q@T6QDl8QDm8QDi5Q`1R6QDn8PDHPDhm3SD0`Enk3`Ekk3`Ejk3`E4`EdP1`EQ3QDo8aD0`DPO`DQ
O`DnN`DoN`D^2`D\O`Dmk3`DRl3`DQl3`D`k3`DPl3`D4`D`1QDP9P@ik3Q@Q9WD0QDR9XD0aDg5`Dmk3`Dii3`DQl3`D^2`
D`1`Dlk3`DRl3`Dnk3WD0QDP9QDR9XD0QDS9WD0PDPm3QDT9XD0WD0PDYV7QDU9XD0`Dmk3`D\O`D^2aD0`DW1`DbO`DlP1P
DPm3QDV9QDW9WD0PDZV7XD0PDik3QDX9aDg5UD0WD0PDZV7XD0`Dik3PDnl3QDY9QDZ9PD_W;PDg3PDnl3QD[9PDQn3QD\9`
E^2`E\O`ER3`Enk3`E_R1`Ed3`EPl3PDHQD]9`DPO`DQO`DU1`DS1`Dmk3SD0PDcd4QD^9QD_9QD`9SD0UD0WD0QDa9Y@0P@
bf3QDb9P@jk3QDc9XD0`@bT3`Dk8`Dlk3`Dok3UD0WD0PDbf3Y@0QDd9PDjk3QDe9XD0WD0QDf9PDjk3QDg9XD0QDh9`Dk8W
D0QDi9PDlo2XD0QDj9TD1QDk9WD0QDl9QDm9XD0WD0PD\i3QDn9QDo9XD0WD0QDP:QDQ:TD1QDR:XD0QDS:WD0QDT:Y@0QDU
:TD1QDV:PDgl3XD0WD0QDT:Y@0QDW:XD0YD2WD0QDT:Y@0QDW:XD0QDX:WD0QDY:Y@0QDZ:XD0SD0WD0QD[:Q@\:P@mNTD2Q
D]:QD^:QD_:XD0aDg5WD0QD`:Q@a:TD1QDb:PDjk3P@mNQDc:XD0WD0QDd:QDe:XD0QDf:`DWh6`DTb1`DQ[3`D^c3`DY]7W
D0QDg:QDh:XD0YD2QDi:WD0QDg:QDh:XD0QDj:QDi:WD0QDk:TD3P@oa1PDT8XD0QFl:`DVf1WD0QDm:PDmNP@^R7PDT8XD0
QDn:WD0PDT8XD0QFo:TD2YD1WD0PDT8XD0QFo:TD2QDP;WD0QDQ;PDT8XD0QDR;WD0QDS;S@0QDT;QDU;QDV;QDW;XD0QFX;
WD0QDY;Y@0QDZ;P@nk3XD0QD[;QD\;WD0QD];Y@0QD^;XD0QF_;`DT9`DYg5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD
0WD0PD\i3QD`;QDa;QDb;XD0QDc;WD0QDd;P@bf3Y@0PDmNY@0QDe;XD0QDf;WD0QDn9Y@0QD1XD0`Djk3`Dfl3`Dk8`Dnn2
`Dmn2`DmN`Ddi3`D_V7`DdQ1WD0QDi9PDbf3Y@0QD1XD0`Dk8`Djk3`DROWD0PDkk3PD\i3QDg;PDiW;XD0aDg5WD0PDkk3Q
Dh;PDSj7XD0WD0PDmk3QDi;QDj;XD0VD0WD0PDmk3QDi;QDj;XD0QDk;WD0PDYl3QDl;QDm;QDn;XD0WD0PDQOQDo;QDP<XD
0WD0PD[U7TD1QDQ<QDR<XD0WD0PDfl3PDbf4QDS<QDT<QDU<XD0WD0PDX\5PDkk3XD0PDaMWD0QDV<QDW<TD1QDX<VD0XD0W
D0QDV<QDW<TD1QDX<QDY<XD0UD0WD0QDZ<P@ok3QD[<XD0TD9PD2UD0WD0QDZ<P@ok3QD\<TD2QD]<XD0UD0WD0QD^<QD_<Q
D`<XD0UD0WD0QDa<SD0XD0TD9PDUR3UD0WD0QDa<SD0TD9PD4PDUR3XD0UD0WD0QDb<XD0SD0TD1VD0UD0WD0QDb<XD0SD0T
D1QDc<UD0WD0QDd<XD0SD0TD3QDe<WD0PDZk3QDf<QDg<XD0`DRl3UD0WD0QDh<SD0S@0S@0PD4QDi<XD0WD0QDj<Q@k<QDl
<QDm<XD0QDn<WD0PD\c3PDmNQDo<XD0UD0WD0PDmNQ@R6QDP=XD0aDg5`@nk3UD0WD0QDQ=QDR=XD0QDS=WD0PDP3QDT=QDU
=XD0UD0WD0PDW3TD3PDRl3QDV=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDRl3QDV=XD0QDW=`D`H`DT9`DdF`DUU3U
D0WD0QDX=XD0QDY=WD0QDZ=TD1QD[=TD1QD\=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD]=QD^=XD0WD0PDo2QD_=PDjk3XD0
QD`=PDQS1WD0PDXl3PDjk3XD0QDa=PDQS1WD0PDV3PDfl3PDT_5XD0WD0PDT_5PDSl3PDik3XD0WD0PDiW;YD2XD0SD0WD0P
DiW;QDb=QDc=XD0WD0QDm:QDd=TD1QDe=XD0YD2`DdQ1`Dd3`Doi3WD0QDm:QDd=TD1QDe=XD0QDf=`DdQ1`Dd3`Doi3QD2W
D0QDg=QDh=PDZm3XD0SD0WD0PDjm3QDa:PDHPDfj3XD0QDi=`Dkk3`@jk3`D\3WD0QDj=QDk=QDl=XD0QDm=WD0PDci3QDn=
QDo=XD0QDP>TD2PDjk3QDg3WD0QDQ>PDik3QDR>XD0WD0PDRZ;PDaf3PDZm3XD0WD0QDS>PDVZ;XD0WD0PDWZ;PDXZ;XD0WD
0PDYZ;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PDZZ;PD[Z;XD0WD0PDXl3PDik3PD^R7PDn`5XD0VD0WD0PDXl3PDik3PD^R7
PDn`5XD0QDT>WD0PDjk3PD\Z;PDkk3XD0VD0WD0PDjk3PD\Z;PDkk3XD0QDU>WD0QDV>XD0QDW>WD0PD]i3QDX>XD0PD4WD0
QDY>QDZ>XD0VD0PD4WD0QDY>QDZ>XD0QD[>WD0PD\i3PD`f3Q@\>PDo2XD0PD`n3WD0PD`f3PDak6PDo2PD`n3XD0WD0QD]>
`D4SD0XD0`D4WD0PD`Q5PDjk3QD^>PDbZ;XD0WD0PDcZ;PDmk3QD_>PDkQ;XD0WD0QD`>PDQl3QDa>TD2QDb>XD0QDi9WD0P
D`f3Q@c>QDd>TD2QDe>XD0WD0PDiW;PD^R7TD1QDf>XD0WD0PDX3QDg>P@4PD]c3XD0WD0QDh>QDi>PD]c3XD0VD0WD0QDh>
QDi>PD]c3XD0QDU>WD0QDj>PDQl3PDP[;XD0UD0WD0QDk>PDfl3QDl>XD0UD0PDQ[;PD4PD\i3WD0PDfl3QDo6XD0WD0PDQl
3PDR[;PDT8XD0WD0QDm>QDn>XD0VD0`DQl3WD0QDm>QDn>XD0QDo>`DQl3WD0QDP?PDV[;XD0WD0QDQ?PDV`3PDnb1XD0WD0
PDXQ5PDaT6PDR6XD0QDR?TD1WD0PDQEPDVl3XD0WD0PDjU7QDQ6PDYh4XD0VD0WD0PDjU7QDQ6PDYh4XD0QDS?WD0QDT?QDU
?PDUm3XD0VD0WD0QDT?QDU?PDUm3XD0QDV?QDW?QDi5TD1WD0PDbT3SD0PDeT6SD0XD0VD0QDW?QDi5TD1WD0PDbT3SD0PDe
T6SD0XD0QDU>WD0QDX?XD0`D^Q5`Dn;`Dlh1`Dd^5`Db[;`D[Y4`D^m4`Dke4`D_a3`D_a3`Dc[;WD0QDY?XD0WD0PDWQ1PD
aT6PDf[;XD0QDZ?Q@i5WD0PDhm3QD[?XD0WD0QD\?QD]?XD0QD^?WD0PDe8PDUl3XD0VD0QD^?WD0PDe8PDUl3XD0QD_?WD0
QD`?XD0VD0`D_F`Doa3WD0QD`?XD0QDa?`D_F`Doa3WD0QDb?QDc?PDnk3XD0WD0PDY\;PDik3XD0TD1WD0PDYJPDik3XD0W
D0PDYJPDik3QDQ6PDTU6PDhDXD0WD0QDd?QDe?XD0TD1YD2WD0QDf?P@Tl3PDPl3XD0QDg?WD0PD_`:PDQl3XD0`D^R7`DjX
1WD0QDh?PDik3QDi?XD0`D^R7WD0QDj?PD^R7QDk?PDWl3XD0WD0PDmb1PDik3QDQ6PDgf1XD0WD0PD\FPD^W5XD0QDl?WD0
QDm?QDn?XD0VD0WD0QDm?QDn?XD0QDo?WD0QDP@QDQ@QDR@XD0VD0WD0QDP@QDQ@QDR@XD0QDS@WD0PDVR1PD^R7QDT@XD0W
D0QDU@PDfl3PDe\;XD0QDV@TD5WD0QDW@QDX@PDXl3XD0WD0PD^e6QDY@QDZ@XD0WD0QD[@PD_l4XD0QDg5WD0QD\@PDik3X
D0QD]@WD0PD^R7QD^@QD_@XD0PDik3WD0QD`@PD\l3PDZFXD0WD0PDkk3PDfl3SD0PDei3PDQ];XD0VD0WD0PDkk3PDfl3SD
0PDei3PDQ];XD0PD1QDh6WD0PDkk3QDa@SD0P@ik3QDb@PDQ];XD0WD0QDc@XD0PDik3SD0QDi9TD1WD0QDW@PDP3PDXl3XD
0QDd@WD0PDfl3PDb_6PDil3XD0WD0QDe@PDQl3QDf@TD2QDg@XD0WD0QDh@TD6QDi@QDj@XD0QDk@TD1WD0QDl@TD1QDm@XD
0aDg5WD0QDn@TD4QDo@XD0VD0WD0QDn@TD4QDo@XD0QDPAWD0QDQAPD^R7PD_f3XD0`D^l3`Djk3WD0QDRATD3PD^e6P@^R7
QDSAXD0WD0QDTAPDmk3PD^R7XD0WD0QDUATD3QDVAXD0VD0WD0QDUATD3QDVAXD0QDWAWD0PDeR5QDXAXD0WD0QDYATD4QDZ
APDkk3QD[AXD0WD0QDYATD3PDRl3PD^U1XD0WD0QDYATD3PDfT6XD0QD\AWD0QD]AP@Sl3QD^AP@^R7P@R8QD_AXD0WD0QD`
AQDQ6PDTU6PDP[3XD0WD0QDaAPD^R7QDbAXD0WD0QDcAQDdAQDeAXD0WD0QDfAXD0WD0PDP^;QDgAXD0WD0QDhAQDiAXD0QD
jAWD0QDkAPDQl3PDVT5XD0WD0PDVT5PDbZ;XD0WD0QDlAQDmAQ@nAQDoAXD0WD0PD[P5QDPBXD0WD0PDiHPDik3PDZP4XD0W
D0QDQBPDnFXD0WD0QDRBQDSBTD1QDTBXD0`Dm5`DYH`DY9`DSHWD0QDUBQDQ6PDTU6Q@VBQDWBXD0WD0QDXBQDQ6PDTU6Q@V
BQDWBXD0WD0PDmk3PD^R7PDZ`;XD0WD0QDYBQDZBQD[BXD0VD0`D]F`D_H`DdF`D`H`Dhg4`DaZ3WD0QDYBQDZBQD[BXD0QD
\B`D]F`D_H`DdF`D`H`Dhg4`DaZ3WD0QD]BTD2PDkk3PD^R7QD^BXD0WD0QD_BQD`BQDaBXD0`DQE`DXh1`DZh1`Ddm4`DVf
1`DWf1`Djh1`Dhm4`D]h1`D^o:`D[G`D[c3`D_h4`DkI`Dlo4`Do`;`Dfm4`DPa;WD0QDbBQD`BXD0`D^R7WD0QDcBQDdBQD
^AXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DRn4`Ddl5`DPn4`D`HWD0QDcBQDdBQD^AXD0QDeB`DRF`DdF`DXh1`DVf1`D[
F`DfC`DRn4`Ddl5`DPn4`D`H`E^R7`Efl3WD0QDfBXD0`D^e6`DWl3`DXU5`Dda;`D^l3`Dao3`DlV5`Dhm4`Dfl5SD0WD0Q
DgBPDQl3QDhBQDiBXD0WD0QDjBPDQl3QDQ6XD0WD0PDQl3QDQ6PDea;XD0WD0QDkBPDVl3XD0VD0WD0QDkBPDVl3XD0QDlBW
D0QDmBTD1QDnBXD0QDoBWD0QDPCPD[l3PDnk3XD0WD0QDQCTD3QDRCXD0VD0WD0QDQCTD3QDRCXD0QDSCWD0QDQCTD3PDUl3
XD0QDTCWD0PDUl3PD^R7PDXIXD0`DQl3`DcT7WD0QDUCPDfl3QDVCXD0WD0QDWCPD^R7PDYU7PDgl3XD0WD0QDXCPD^R7QDY
CXD0`Djk3`Dfe3`D[l3`DZl3WD0PDWb;QDZCXD0WD0QD[CQD\CPD^R7QD]CXD0WD0QD^CPD^R7PDXb;XD0WD0QD_CQD`CQDa
CQDbCXD0WD0QDcCXD0WD0QDdCQDQ6QDeCPDUl3XD0WD0QDfCPD^R7QDgCXD0`Dmk3`D^l3`DVl3`D\l3`DQl3WD0QDhCQDiC
TD1QDjCXD0`DdF`D^c5WD0QDkCTD1QDlCTD2QDmCXD0WD0QDnCQDQ6PDWW7PDik3XD0WD0QDoCTD4QDPDQ@QDQDRDXD0WD0Q
DQ6PDTU6PDjb;XD0WD0QDSDTD3QDTDQ@UDQDVDXD0WD0PDoa1PDaT6PDUP5XD0WD0QDWDTD2PDmk3PD^R7QDXDXD0WD0PDmk
3PD^R7QDYDXD0WD0PDTl3PD^R7PDPc;XD0WD0QDZDTD1QD[DXD0`DUl3`DSl3`DjX1WD0QD\DPDQc;XD0WD0PDQc;PDP]4XD
0WD0QD]DPD\l3TD1PDRc;XD0WD0QD^DTD2QD_DVD0XD0WD0QD^DTD2QD_DQD`DXD0WD0QDaDQDbDQDcDXD0WD0QDdDPDUc;X
D0`DTl3WD0QDeDPDPZ:XD0WD0PDQl3QDQ6PDkb1XD0QDfDWD0PDkk3QDhBPDRa6PDik3QDgDXD0`DfE`Dcg2`Ddg2`Doa3WD
0QDhDP@kk3PDe3XD0VD0WD0QDhDP@kk3PDe3XD0QDS?WD0QDiDQ@jDXD0QDkD`DjV5`DkV5`DoY5`DPZ5WD0QDXBQDlDTD1Q
DmDPDkk3XD0QFnDWD0QDoDXD0TD4QDPEQDQEQDi5WD0QD6XD0QDREQFSETD3WD0QD6XD0QDTE`DgW5`DhW5`D_H`DTY5`Dni
5`Doi5WD0QDUEPDUl3XD0VD0WD0QDUEPDUl3XD0QDVEWD0QDWEQDXEPDUl3XD0WD0QDYETD3QDZEXD0QD[E`DRd;`Dhc5`Dd
m4`DSh1`DgP;`D^f3`DVf1WD0QDYAQD\EXD0PDik3WD0QD]ETD3QD^EQD_EXD0WD0QD`ETD1QDaEXD0QDbE`DZX5`DSh1`D\
f4`DaG`DbR5`Ddm4`Dl`7WD0QDcEPDQl3TD2PDgd;XD0WD0PDgd;XD0QDdE`D^R7QFeETD2WD0QD7XD0`Dmk3SD0WD0QD7XD
0QDfE`Deh4`Ddg2QFgETD1WD0QDhEQDiEXD0QFjE`DXh1`DZh1`Ddm4`Djh1`DaG`D\f4`Dbc5`D_e1`DjX1aDQ5`DbR5`D[
h1`DZX5`DXb3QFkETD2WD0QDlEPD^l3XD0YD2`DaG`Ddm4`DZh1`DXh1`Dhm4`DSi5`DS:`Dee1`DjV5`D\f4`Dd2`D]6QFk
ETD2WD0QDlEPD^l3XD0QDmE`DaG`Ddm4`DZh1`DXh1`Dhm4`DSi5`DS:`Dee1`DjV5`D\f4`Dd2`D]6QFnETD2WD0QD5XD0`
DX`3`D_H`D]F`D4WD0QDoEXD0`DX`3`D_H`D]FWD0QDPFPD^R7PDe5XD0WD0QDQFQDRFQDSFXD0`Dil3`DRm3WD0QDdCTD1Q
DTFXD0`Dgl3`DjT7`Dhm3`DQf5WD0QDUFPDPHPDnk3XD0SD0WD0QDVFTD1QDWFTD1VD0XD0WD0QDVFTD1QDWFTD1QDXFXD0W
D0QDYFPD^R7QDZFXD0WD0QD[FQDQ6PD[EXD0WD0QD\FQD]FQD^FXD0WD0QD_FQD`FXD0aDi5WD0QDaFXD0`DeH`D]f;`D]Q6
`D\H`DfT6WD0QDbFPD\U5XD0`DPl3`Dnk3`Dlk3S@0WD0QDcFQDdFXD0VD0`DlV5WD0QDcFQDdFXD0QDeF`DlV5WD0QDfFPD
Yf4XD0QDgFWD0QDhFQDiFQDjFQDkFXD0WD0PDfl3PDYf4PDaT6PDef;XD0WD0QDlFQDmFQDnFQDoFXD0WD0PDlU3QDPGXD0`
DZ4`Dm\5`Dik3WD0QDQGS@0QDRGQDSGXD0WD0QDTGXD0SD0WD0QDUGXD0SD0WD0QDVGQDhBQDWGXD0WD0QDXGPDfl3QDYGQD
ZGXD0`DZ5`Dfl3QD[GPDVl3QD\GQD]GQD^GQ@g5QD_GPDnl3S@0QD`GQDaGQ`1R6WD0QDbGXD0QDcGQDdGQDeGQD_6QDQFPD
^R7QDfGQDgGQDhGQDiGPDTl3`Dmk3`DQl3`DRl3`DY5QDjGQ@i5Q`1R6WD0QDkGXD0PDjk3QDlGWD0QDmGS@0QDnGXD0PDkk
3QFoGUD0WD0QDPHXD0SD0QDQHQDRHTD2QDSHQDTHPD^R7PDlV5PDiR5PDRl3PD^R7QDUHQDVHPDjk3QDWHPDjk3QDXHPDS1P
Djk3QDYHPDHPDhm3QDZHQD[HQD\HPDS1PDci3QD]HPDlU7PDSOQD^HPDhU7PDSOQD_HQD`HPDbk3PD^e6QDaHQDbHQDcHP@j
k3PDR3QDdHQD[GQDeHP@jk3S@0QDfHQDgHPDcf4QDhHQDiHTD2PDkk3PDg^;QDjHPDn7QDkHQDlHPD^R7QDmHQDnHPDUl3QD
oHPDUl3QDPIQDQIQDRIQDSIQDTIQFW6TD2WD0QDUIXD0`E\o:`E[o:`Eol4QDVIQDWIQDXIQDYIQDUCPDfl3QDVCQDZIPD^R
7QD[IQD\IQD]IQD^IQD_IQD^IQD_IPDYm3QD`IQDaIPDmNPD]l2QDbIQDcIQDdIPDhU7QDeIQFW6TD1WD0QDfIXD0SD0TD2Q
DgIWD0QDhIXD0QDiIPDROWD0PDi_6XD0PDjk3WD0QDjIXD0PDRl3PDjo3QDi5WD0PD`_:XD0PDkk3PD^R7Q@_6QDkIQDlITD
2QDmIQDXCPD^R7PDWb;QDnIQDoIQDPJQDQJTD2PDab;PDUl3QDRJPDTl3PDQl3QDSJPDTl3QDTJPDao3QDUFPDPHPDnk3QDZ
DPDfh4QDUJQDVJQDWJQDXJQDYJQDZJPDPl3VD0QDZJPDPl3QD[JQD\JQDeGPDWW7PDik3QD]JPDjk3`D\3QD^JTD2QD_JQD`
JQDaJQDbJTD1QDcJPDVl3QDdJQDeJQDfJQDgJWD0QD[HPDP1PDTl3XD0WD0PDHPDhm3PDP1PDTl3XD0WD0PDm9QDhJXD0`DR
l3`DcT6`Dlk3`DQl3`Dmk3WD0PDHPDhm3QDhJXD0`DRl3`DcT6`Dlk3`DQl3`Dmk3WD0QDiJTD3QDjJXD0`D^R7`DRl3`Djk
3`Doi;WD0QDkJQDlJXD0QDmJWD0QDnJPDWl3QDoJXD0QDPKWD0QDQKPDWl3QDRKPD^R7XD0QDSKQFTKTD2WD0QDUKQDVKXD0
VD0`DWW7QFTKTD2WD0QDUKQDVKXD0QDWK`DWW7WD0QDXKPDTl3PDkk3XD0QDYKWD0QDZKPDTl3PDnk3XD0SD0WD0QD[KQD\K
XD0VD0WD0QD[KQD\KXD0QD]KWD0QD^KTD1XD0QD_KWD0QD`KPDfl3TD1QDaKXD0QDbKWD0QDcKPDkk3XD0P@^R7QDdKWD0QD
eKQDfK`DQl3XD0WD0QDgKTD2PDWl3XD0VD0WD0QDgKTD2PDWl3XD0QDhKWD0QDiKQDQ6QDjKXD0WD0SD0QDQ6PDgl3QDkKXD
0VD0WD0SD0QDQ6PDgl3QDkKXD0QDlKWD0QDmKQDnKTD1QDoKPDPHXD0QDPLWD0QDQLQ@RLTD1PDcFXD0QDSLWD0QDTLQDk<Q
DUL`Dmk3`DRl3`DQl3`Dlk3XD0QDSLWD0QDVLQDWL`Dmk3`DRl3`DQl3`Dlk3XD0QDXLWD0PDZm3QDU5XD0`Dmk3`DRl3`DQ
l3QDYLWD0QDZLPDVl3XD0VD0QDYLWD0QDZLPDVl3XD0QD[LQD\LWD0QD]LTD1QD^LPDP9XD0WD0PDRl3PDfl3QD_LXD0VD0W
D0PDRl3PDfl3QD_LXD0QD`LWD0PDik3QDQ6PDTU6PDaOXD0WD0QDaLTD1QDRKQDbLXD0WD0QDcLPDkk3QDdLXD0QDeLWD0QD
fLP@^R7P@TU6QDgLXD0WD0QDhLPDmk3PD^R7QDiLXD0WD0QDjLPDUl3PD^R7PDn5XD0WD0PDak3QDkLPD4PDak3QDlLXD0WD
0QDmLQDcIPDXk3PD]X7QDnLTD1QDoLXD0QDPMY@0WD0QDQMTD1QDRMXD0SD0QDSMWD0QDi8PDVl3XD0VD0QDSMWD0QDi8PDV
l3XD0QDTMWD0QDj5QDQ6QDUMXD0QDVMY@0WD0QDWMXD0QDXMQDYMWD0QDZMPDjk3QD[MXD0SD0WD0QD\MQD]MP@ik3PD^R7Q
D^MXD0S@0WD0QD_MQD`MXD0S@0WD0QDaMPDSl3XD0VD0WD0QDaMPDSl3XD0QDbMQDcMWD0Y@0QDdMQDcGPDPl3XD0SD0QDi5
WD0QDeMQDfMXD0SD0WD0QDRJPDPHPD^R7XD0SD0WD0QDlGPDci3P@Pm3PDkk3XD0QDgMWD0QDhMPDQl3XD0TD3QDiMQDjMWD
0QDkMXD0SD0TD2QDlMQDj5WD0QDQ6PDTU6QDmMXD0WD0QDUHQDnMQDoMXD0QFPNTD1WD0QDQNXD0QDRNQDSNQDTNQDUNQDVN
PDn[;QDUNVD0QDUNPD1WD0QDWNTD3PDXl3PDjk3XD0QDXN`DT9`D^P4`D_h1`DTc;`Dmm;`DY5`DRg3WD0QDYNTD5QDZNXD0
`Dff4WD0QDoCTD2QD[NXD0`DQl3`Dmk3WD0QD\NTD1PDU]:QD]NXD0VD0`D^R7`Dfl3WD0QD\NTD1PDU]:QD]NXD0QD^N`D^
R7`Dfl3WD0PDU]:PDjV6XD0`Dik3WD0QDZKQDQGTD1QD_NQD`NXD0WD0PD`1PDWS1PDjk3XD0WD0QDZKPD^R7QDaNXD0`DQl
3`DXl3WD0QDbNP@^R7QDcNXD0WD0QDdNTD1PDPHPDRl3XD0WD0QDeNPD^l3XD0QDfN`Dln;`DXd5`DiX5`Dmn;`DjX1`D_e1
`DUY6`Dim3`DZS5`Dmh4`DUh1`Dbh4WD0QDgNTD2QD8QDhNXD0WD0QDiNQDjNS@0PDmCXD0`DVl3WD0QDkNTD4QD9PDXl3XD
0QDlNWD0Q@j5QDmNTD4QD9XD0WD0QDnNTD4PDTl3XD0VD0`Dle1`DTc;`Dee1`DjV5`DRl3`Dmk3`DQl3WD0QDnNTD4PDTl3
XD0QDoN`Dle1`DTc;`Dee1`DjV5`DRl3`Dmk3`DQl3QDPOWD0QDQOTD1QDROXD0WD0QDnNQ@SOPD^o;XD0WD0QDTOTD3QDUO
XD0`DdF`Dom4`D`H`DUH`DVH`DkG`DlG`Do7`DRn4`DZ_5WD0QDVOQDWOXD0`DTl5`D_f3`D_S1WD0QDXOPD^R7QDYOXD0PD
ik3WD0QDZOQDS;QD[OXD0VD0WD0QDZOQDS;QD[OXD0QD\OWD0QD]OQD^OQD_OXD0VD0WD0QD]OQD^OQD_OXD0QD`OWD0QDaO
PD^R7QDbOXD0WD0QDcOPD^R7PDdP<XD0WD0QDdOPD^R7QDeOXD0`DQl3`Dnk3`Dik3WD0QDfOPD^R7QDgOXD0WD0QDhOPDfl
3TD1QDiOXD0WD0QDjOPDeGPDSi5PDQl3XD0WD0QDkOQDlOXD0WD0QDmOQDnOXD0WD0QDXBTD2QDoOXD0`Dlg3WD0QDPP1P@f
l3QDQP1XD0WD0QD^EPDfl3QDRP1XD0`D_e1WD0QDSP1TD3QDTP1XD0QDUP1`DZQ<`D]h5WD0QDVP1QDWP1VD0XD0WD0QDVP1
QDWP1PDik3XD0WD0QDXP1TD1QDYP1XD0WD0QDZP1QD[P1PDjk3QD\P1XD0WD0QDYAQD]P1P@U]:PDbQ<XD0WD0QDoCQD^P1P
@cQ<QD_P1XD0`Dik3`DQl3`Dmk3`Dae1WD0QD`P1QD^P1TD1QDaP1XD0QDbP1WD0PDfl3PDef1XD0PDkk3`D_e1`Dhe5`DiX
5`DWX5`Dhe5`DUb5`DkW5`DhQ<`DiQ<WD0QDcP1QDhBQDdP1XD0WD0QDi5PD^R7QDeP1QDfP1XD0`D_H`DgW5`D]F`D^H`Do
W5`DdF`D`H`DXh1`DgZ5`Dg_5WD0QDgP1TD2QDhP1PD^R7QDiP1XD0`Dik3`Dnk3`DPl3`EWf1`EVf1`EbY5`ES:`EmZ5`E^
P4`EbW5`EaW5`ETh1`Elg5WD0QDjP1PDTl3PD^R7PDPn4XD0WD0QDkP1QDlP1QDmP1XD0`D_H`DZh1`DXh1`Dh5`D^R7`Dfl
3`Dff4WD0QDnP1QDoP1XD0QDPQ1WD0PD[R<QDQQ1XD0WD0QDRQ1PDUm3XD0WD0QDSQ1QDTQ1XD0WD0PDbl5PDaT6PDd[5XD0
WD0QDUQ1Q@VQ1PDPZ;XD0`DPO`DnN`Dik3`DRl3`Dok3`DPn4`D^i3WD0PDnNPDci3PDfm3PDPZ;XD0WD0PDHPDVR7PDkk3X
D0WD0PDHQDWQ1VD0XD0`Dmk3WD0PDHQDWQ1QDXQ1XD0`Dmk3WD0QDYQ1Q@i5QDZQ1P@fl3QD[Q1Q@\Q1XD0WD0QD]Q1QD^Q1
XD0WD0QD_Q1QD`Q1QDaQ1QDbQ1XD0WD0QDcQ1QDdQ1TD3QDeQ1XD0QDfQ1WD0QDPCTD2PDgl3QDgQ1XD0YD2WD0QDPCTD2PD
gl3QDgQ1XD0QDhQ1UD0WD0PD`V7PDjk3XD0QFiQ1TD9PD4SD0QDjQ1TD6WD0QDkQ1TD2Q@lQ1QDmQ1XD0PD4WD0QDkQ1TD1Q
DnQ1QDoQ1XD0PD4WD0QDkQ1PDjk3XD0QFPR1aD;QDQR1TD5WD0QDRR1PD^R7QDSR1PDik3XD0`DS:`DdF`D]F`Dae1`D`_5`
DTf1`D_e1`D]9`DfZ;`DZ7`DPn4WD0QDRR1PD^R7QDSR1PDik3XD0QDTR1TD2QDUR1WD0QDVR1QDWR1TD2PDjk3XD0`D=`D^
P;WD0QDXR1QDYR1PDjk3XD0QFZR1WD0QD[R1TD2QD\R1QD]R1XD0QD^R1WD0QD_R1QDRKXD0`Dfl3`DVR5`DPn4`DS1`D_n3
`DQm4`DdFWD0QD`R1PDbT6QDaR1XD0WD0QDbR1QDcR1QDdR1QDeR1XD0WD0QDfR1QDgR1QDhR1XD0`D[b5`DTk5WD0PDmk3P
DHPDXU3QDiR1XD0WD0PDRl3PD^R7PDWW7PDik3XD0WD0PD^e6QDjR1QDkR1VD0XD0`DZX5`Dkn:`DUF`DSi5`DRY1WD0PD^e
6QDjR1QDkR1QDlR1XD0`DZX5`Dkn:`DUF`DSi5`DRY1WD0QDmR1S@0QDnR1PDik3XD0`DUS;`Db:`DZF`DgQ6`D]GWD0QDoR
1QDPS1XD0`DjS<`DlQ;aDQ5WD0PD^R7PDkS<PDcT6XD0YD2WD0PD^R7PDkS<PDcT6XD0QDQS1WD0QDRS1TD1QDSS1Q@R6QDZ
5XD0`DeT6`Dff4WD0QDTS1QDUS1XD0VD0`DSi5`D_e1`Dmk3WD0QDTS1QDUS1XD0QDVS1`DSi5`D_e1`Dmk3WD0QDWS1TD1Q
DXS1QDYS1XD0`DQl3`Dik3`DRf1WD0PDgf1QDZS1XD0WD0QDY:PDR3Y@0QD[S1XD0QD\S1WD0QDY:PDR3YD1XD0QD]S1UD0W
D0PDYl3SD0XD0TD9PD4TD7QDY:PDR3UD0WD0PDYl3SD0XD0TD9PD4TD7QD^S1PDYl3QD_S1WD0QD`S1SD0XD0UD0WD0QDaS1
TD7PDR3XD0UD0WD0QDbS1TD7QDcS1XD0TD7QDY:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDdS1TD1QDeS1XD0TD7QDY
:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDTV7QDfS1QDgS1TD2QDhS1XD0QDiS1TD9QDY:WD0PDhU7XD0QDjS1TD6QDY:QD
kS1PDWl3PDjk3QDlS1QDmS1PDmk3PDaT<PDik3PDQl3PD^R7QDSR1PDik3`D^R7`Dfl3`Dol3`Dei3`DYV7PDmk3PD^R7PDb
T<PDik3QDnS1PDkk3QDoS1PDnk3TD5PDmk3QDPT1PD4QDQT1PDgk3TD6PD4QDRT1TD2QDjGQDPP1QDST1QDTT1PD^R7PDaY;
QDVNQDUT1PDkS<QDVT1TD2QDWT1QDXT1TD1QDYT1QDZT1QDoCQDYT1TD1WD0QD[T1XD0QDVNQD\T1WD0QD]T1XD0QD^T1TD3
PD^l3QD_T1P@Tl3TD1QD`T1PDjk3QDaT1TD2QDbT1WD0QDcT1XD0QDdT1QD_6QDcMQDdT1QDeT1Q@fT1WD0QDgT1XD0QDhT1
TD1QDiT1TD3QDjT1QDkT1PDmk3PD`3PDc5PDQl3QDlT1PD^R<PDUm3QDaLTD3QDmT1QDnT1QDoT1TD2P@^R7QDPU1PDjk3QD
i5PDao3QDQU1`DdF`D^P4`DS:`DVf1`DPn4`DkI`DiZ5QDRU1PDRl3PD^R7QDSU1QDTU1PDlk3QDUU1QDVU1TD1QDWU1QDXU
1PDc\5QDYU1QDZU1PDlk3QDVNQD[U1Q`1R6QD\U1QD]U1PD^i3QD^U1PDUl3QD_U1PDkk3QDa@QDaLQD`U1QDaU1PDS<QDVR
1QDbU1QDcU1PD^R7QDdU1PD\EQDeU1PDXk3PD]X7PDXk3PDWl3PDjk3SD0QDfU1PD^R7QDgU1PDik3QDhU1QDiU1PDik3PDa
i3PDmk3PD`3PDfT6QDjU1TD1QDkU1`En9`E>`Ek8QDlU1P@di3QDmU1QDUFTD2QDnU1QDoU1QDPV1TD1QDQV1PDPV7QDRV1a
D;PDfT6PDfl3QDSV1QDTV1QDUV1QDVV1PDjk3aDWV1`DXh1PDZR1PDjk3QDQGQ`1R6QDXV1`EZU7`E[U7`EWV7`Enk3`E_R7
`Eik3`EXS5`EcEQDYV1PDjk3aD;QDZV1PDjk3QD[V1SD0QD\V1QD]V1Q`1T6QD^V1P@di3QD]V1Q`1T6WD0QD_V1XD0QD`V1
`Dik3`Dkk3PDXk3QDaV1TD2QDbV1PD4PDXk3QDcV1aD0aDg5QDdV1QDeV1QDfV1QDgV1QDhV1PDUm3QDRKTD2QDiV1QDjV1Q
DkV1TD2QDlV1QDVNTD1PDkS<QDmV1QD`T1TD1PDjk3QDmV1QDnV1WD0SD0XD0QDoV1TD1QDPW1QDQW1QDRW1PDjk3QDSW1QD
TW1SD0QDUW1QDVW1QDWW1QDXW1QDYW1PDnNQDZW1QD[W1PDlk3QD\DQD\W1QD]W1PDc\5QD^W1QD_W1QDa:PD[k3TD6PD4TD
3QD`W1QDaW1PD^R7QDbW1QDcW1QDdW1QDeW1PDfl3TD2QDfW1PDmk3QDUCTD3QDgW1QDhW1PDhU7TD5PD4S@0QDiW1PDYl3T
D6PD4QDjW1TD2PDbf3WD0QDkW1TD1QDlW1XD0`D^R7`Dfl3WD0QDmW1XD0QDnW1TD1QDoW1WD0QDPX1PDUl3XD0PDQl3WD0Q
DQX1QDRX1P@ik3P@^R7XD0QDSX1QDTX1TD1WD0`Ddl3`D[M`DcR1`DM`DSj2`Dhj2`Dkg;`D^V<`D_V<`DWc6`DTU;`D`V<`
DYT6`DXT6`DcS7`DaV<YD1XD0QDUX1QDTX1TD1WD0`Ddl3`D[M`DcR1`DM`DSj2`Dhj2`Dkg;`D^V<`D_V<`DWc6`DTU;`D`
V<`DYT6`DXT6`DcS7`DaV<YD1XD0QDVX1TD1QDWX1WD0QD]OPD^R7QDXX1XD0QDYX1TD1WD0QDZX1XD0QD[X1TD1QD\X1WD0
QD]OQD]X1PDTl3XD0QD^X1WD0QDkQ1QD_X1QD`X1QDaX1PDjk3XD0WD0QDYAQDQ6PDbQ<XD0QFbX1TD1WD0QDcX1Q@jDQDdX
1XD0QDeX1WD0QDfX1TD1XD0QDgX1WD0QDhX1TD1PDWl3XD0QDiX1WD0QDS;S@0PDc5QDjX1QDlT1XD0WD0QDkX1PDR3QDlX1
QDmX1XD0UD0WD0PD^2QDnX1XD0TD9PD4TD4QD`;QDoX1TD4WD0QDj5QDX5XD0QDPY1`D]6`Dil3`DSP1`DVP4`DSg1QDS5TD
2WD0QDV5XD0QDQY1QDS5TD2WD0QDV5XD0QDRY1TD2QDSY1`Dff4QDTY1WD0QDV5XD0QDUY1UD0QDVY1TD3WD0QDV5XD0QDWY
1UD0QDXY1TD7WD0QDV5XD0QDYY1UD0QDZY1TD4WD0QDj5QDX5XD0QD[Y1`En9`E>`Ek8WD0QD\Y1XD0QD]Y1`DPl3WD0QD^Y
1P@kk3XD0QD_Y1TD2QD`Y1WD0QDYAPD^R7QDaY1QDbY1XD0WD0QDQJPDPHXD0QDcY1WD0QDVNP@Pm3P@^R7PDkS<XD0WD0QD
VNQDdY1TD2QDeY1XD0WD0QDj5PDTMXD0QDfY1TD2QDgY1WD0QDhY1TD1QDiY1XD0QDjY1WD0QDkY1P@Rj6PDlk3XD0QDlY1W
D0QDmY1P@Rj6PDlk3XD0QDnY1TD1QDoY1WD0QDi5P@Pm3PDWl3PDjk3XD0WD0PDci3QDi5PD^R7SD0TD3QDPZ1XD0QDQZ1WD
0PDci3QDi5QDRZ1QDPZ1XD0QDSZ1WD0QDmV1XD0QDTZ1TD1SD0PDjk3QDi5PD\i3WD0QDUZ1XD0QDVZ1WD0QDWZ1QDi5PD\i
3XD0QDXZ1WD0QDYV1PDjk3XD0QDYZ1SD0TD6QDZZ1UD0PDnk3TD6QD[Z1PD4QD\Z1UD0QD]Z1TD7PD4Q@P6S@0S@0QD^Z1WD
0PDhU7QD_Z1XD0TD3PD4TD4QD`Z1WD0QDaZ1XD0QDbZ1PDUl3WD0QDZKTD2PDUl3XD0VD0WD0QDZKTD2PDUl3XD0QDcZ1QDd
Z1TD1WD0QDV5QDeZ1XD0SD0QDfZ1WD0QDgZ1XD0QDhZ1WD0QDiZ1TD4QDjZ1XD0VD0WD0QDiZ1TD4QDjZ1XD0QDkZ1WD0QDl
Z1QDmZ1XD0VD0WD0QDlZ1QDmZ1XD0QDnZ1WD0QDoZ1TD4QDP[1XD0Q@S;QDQ[1WD0QDoT1XD0QDR[1TD2QDS[1TD1WD0QDT[
1XD0WD0QDU[1TD1QDV[1XD0QDW[1`DdF`D^P4`DiZ5`DYH`DVf1`DPn4`DS:`DkI`DZh1`Dfd5`D_Z5`D\f4`Dh`7QDgAPDT
l3WD0PDQl3PD^R7PDXl3XD0WD0QDX[1P@Sl3PDik3XD0QDY[1WD0PDmk3PD^R7QDZ[1XD0WD0QD[[1XD0QD\[1WD0QD][1TD
6PD4Q@P6QD^[1XD0QD_[1QD`[1WD0QDa[1S@0S@0QDb[1XD0WD0QDc[1QDd[1QDe[1QDf[1XD0WD0PDHPDim3PDXU;XD0WD0
QDg[1P@Pm3P@fm3P@fl3QDh[1XD0WD0QDi[1Q@i5QDcIQDj[1XD0WD0PDci3PDi1PDjk3PD]EXD0WD0QDk[1PDci3QDl[1XD
0PDU3PDHPDcc:PDn5PD[U7PDcf4QDm[1PDik3PDnGPDHPDbd2PDhU7P@fl3QDn[1QDi5Q`1R6WD0QDo[1XD0`DjV5`@jk3`D
_R5PDci3QDi5Q`1R6WD0QDP\1XD0PDTn3Q`1R6WD0QDP\1XD0QDQ\1QDSNPDjm3QDi5WD0QDcIQDR\1XD0PDfT6PDn9PDPm3
PDdQ1QDS\1PD_f3QDT\1PDYOPDhU7PDji3PDjk3PDmNPDeh3PD^R7PDP;QDU\1QDV\1QDW\1PDmk3PDP;PDPl3PD\X7QDi5P
DjX<PDjk3PDgR1PDkk3QDX\1QDY\1PD\U7PDTU6WD0QDS6XD0QDZ\1QD[\1aDg5`DmMQD\\1`DQQ;`DQ8`DmX<`DnX<`DoX<
`DPY<`D_;`D[d2`D`Q<`DQY<`D_m;`DRY<`DSY<`DTY<`DUY<`DVY<`DWY<`DXY<`DYY<`DZY<`D[Y<`D\Y<`D]Y<`D^Y<`D
_Y<`DV]:`DT]:`D`Y<`DaY<`DbY<`Dd[:`D^]:`D]]:`Dc[:`DcY<`DdY<`DeY<`Deh3`Db`:WD0YD4XD0QD]\1`Elo:`ET;
`E[h4`Eno:`E[P;`ERP;`E_P;QD^\1PDeT6QF_\1QD`\1SD0PDeT6QDa\1QDb\1QDc\1PDmNPDii3PDYm3PD^R7QDd\1QDe\
1`D_i3QDf\1PDgl3QDg\1PDmf;PDQl3PDmk3PDfl3QDh\1PDdk3QDi\1PDXn2PDik3QDj\1TD2SD0PD]U5QDk\1PDik3PD^R
7QDl\1QDm\1QDn\1QDo\1QDP]1QDQ]1PD^R7SD0PDPl3QDR]1PDUZ<QDS]1PDcT6TD4PDaT6TD4QDi5WD0QDT]1XD0QDU]1T
D2PDmk3QDV]1QDW]1QD`\1PDXk3QDX]1QDY]1TD3PDfT6QDZ]1PDfT6QD[]1QD\]1QD]]1PDeT6P@^R7QD^]1WD0QD_]1XD0
VD0PDkU7QDP6S@0S@0QD`]1QD_8QDa]1QDb]1PDmk3PDfl3QDc]1PDik3QDd]1QDe]1QDf]1QDg]1QDh]1TD3QDi]1QDj]1Q
Dk]1QDl]1PDXk3PDeT6PDoV;PDbU7QDm]1QDn]1PDUl3QDZKTD3PDjk3PDjj1QDo]1PDik3QDP^1QDQ^1QDR^1QDS^1PDPl3
PD^Z<PDmk3QDT^1QDT?QDU^1QDV^1QDi5Q`1R6WD0QDW^1XD0`@eT6`@Rl3Q@g5QD`\1QDX^1PDeT6QD`\1QDl6PDeT6PDZU
5P@ik3Q@P6QDY^1QDZ^1WD0PDYR1PD^R7QD[^1XD0QD\^1QD]^1QD^^1PDT3PDYU5PD]9PDaT6PDVS<QD_^1QD`^1QDa^1QD
b^1Q@c^1QDd^1WD0PD^R7QDe^1XD0QDf^1QDg^1PDSl3PDkU7QDP6QDh^1PDkU7QFi^1QDj^1Q`1R6QDk^1QDl^1QDm^1QDn
^1PDHPDdg4PDkk3PDQl3PDfl3PDlZ<PDnk3PDfT6QDo^1PDfT6PDYm3QDP_1QDQ_1PDfT6PDYU7QDR_1QDS_1PDog3QDT_1Q
DU_1QDV_1QDW_1PDik3PD^R7QDX_1QDY_1TD2QDZ_1QD[_1WD0QDZ5aDQ5aDg5`Dhm3`DaG`DfD`Dhm3SD0XD0`Dik3WD0QD
\_1XD0QDi5Q`1R6WD0QD]_1XD0QD^_1WD0QDhX1QDWU1QDhBTD1QD__1XD0WD0QD`_1PD^Z<QDa_1XD0QFb_1TD5QDc_1WD0
QDd_1PDik3PD^R7QDe_1XD0SD0QDf_1Q`1R6P@^R7WD0QDZ5XD0QDg_1WD0Qd1R6QDZ5XD0QDh_1`Dff4WD0QDZ5XD0QDh_1
`Dff4QDi_1TD3QDi5Q`1R6WD0QDZ5XD0WD0QDZ5XD0QDj_1QFk_1QDl_1PD^R7WD0YD4XD0`DQQ;QDm_1PDmk3PDY5QD`\1P
Dok3SD0TD4PDeT6QDn_1WD0QDo_1XD0WD0QDP`1aDY6aDZ6aDQ5SD0Y@0TD1PDeT6XD0QFQ`1aDg5WD0QD`\1YD0XD0S@0S@
0S@0PDeT6YD0Q@i5QD`\1SD0PDeT6QDR`1WD0QD`\1QDS`1XD0QDT`1QDU`1PDik3SD0QDV`1PDTl3TD1QDW`1QDX`1Q`1R6
QDY`1QDZ`1Q`1R6SD0QD[`1P@jk3QF\`1PDZk3QD]`1QD^`1QD_`1PDZU5PDik3QD``1QDa`1PDjk3QDb`1QDc`1PDlP4QDd
`1PDZU5PDik3Q@P6S@0QFe`1`Dbk5`D\f4WD0PDao3XD0QDf`1QDg`1QDh`1WD0PDao3XD0SD0PDfl3S@0QDi`1QDj`1QDk`
1TD1QDl`1`DSH`D^[5QDgHTD2QDm`1P@^R7QDn`1QDo`1QDd8SD0QDPa1PD^R7QDQa1QDRa1PDik3TD2WD0QD[5XD0QDSa1Q
DTa1QDUa1aDg5PD^R7QDVa1QDWa1QDXa1QDYa1QDmR1Q`1R6QDZa1S@0WD0QD[a1XD0QD\a1QD]a1QD^a1QD_a1QD`a1TD2W
D0QDaa1XD0QDba1QDca1QDda1TD2QDea1PDHPDhm3TD1QDfa1SD0QDga1QDha1TD1QDfa1SD0QDga1QDia1QDja1PDeT6PDi
k3PD^R7QDka1PD4Q@P6S@0S@0QDla1QDma1PDWW7QDna1TD1QDoa1SD0QDPb1PDTl3QDQb1PD[\<PDaT6PDZP4PDeT3QDo_1
PD^R7PDdk3QDRb1PDPl3PD\X7QD]OQDS;QDSb1QDTb1Q@k<QDUb1P@^R7QDVb1QDm5QDUb1P@^R7QDVb1QDWb1QDXb1QDYb1
QDZb1`EZ5`EZX4`Edg2`EY[7`Eb\<`Ehe4`Ec\<`EWa5QDi5Q`1R6WD0QD[b1XD0`Dmk3`Dnk3`Dlk3`D6QD\b1QD]b1P@TS
6QD^b1PDik3PDkOPDaT6PDS9PDfl3PDjU3QD_b1PDfl3PDjU3PDjV5`Dik3PDg\<PDWZ3PDYm3QD`b1PDh\<PDQl3QDab1PD
Rg3UD0WD0QDbb1QD<XD0UD0QDcb1TD1WD0QDdb1QD<XD0QDeb1QDfb1QDi5Q`1R6WD0QDgb1QDhb1XD0VD0QDeb1QDfb1QDi
5Q`1R6WD0QDgb1QDhb1XD0QDib1PD]U7TD2SD0QDi5WD0QDjb1QDkb1XD0VD0PD]U7TD2SD0QDi5WD0QDjb1QDkb1XD0QDS?
QD=TD1QDi5TD1WD0QD>XD0VD0QD=TD1QDi5TD1WD0QD>XD0QDlb1UD0WD0PDeX7PD4TD9QD>XD0VD0UD0WD0PDeX7PD4TD9Q
D>XD0PD1WD0QDmb1QDnb1XD0VD0WD0QDmb1QDnb1XD0QDob1WD0QDPc1QDQc1P@Ql3PDUJXD0WD0QDRc1QDSc1XD0VD0`D_l
4WD0QDRc1QDSc1XD0QDTc1`D_l4WD0QDUc1QDVc1XD0VD0WD0QDUc1QDVc1XD0PD1WD0QDWc1PDSl3PDik3PDaS5XD0VD0`D
fE`Dcg2WD0QDWc1PDSl3PDik3PDaS5XD0QDXc1`DfE`Dcg2WD0QDYc1QDZc1QD[c1XD0WD0QD\c1XD0QD]c1QD^c1QD_c1TD
3QDi5Q`1R6WD0QDh6XD0VD0QD^c1QD_c1TD3QDi5Q`1R6WD0QDh6XD0QD`c1WD0QDac1PDTMXD0`DoR3QDbc1TD2QDi5TD1W
D0QDcc1XD0VD0QDbc1TD2QDi5TD1WD0QDcc1XD0QDdc1UD0QDec1TD2QD<QDi5Q`1R6WD0QDfc1XD0WD0QDmR1S@0QDgc1PD
`i3XD0SD0WD0QDhc1QDic1XD0QDjc1WD0QDkc1QDlc1TD1QDmc1XD0QDjc1WD0QDnc1TD1QDmc1XD0WD0QDoc1P@oh6QDPd1
P@ik3P@^R7QDQd1XD0WD0PDem3PD[k3XD0PDaMWD0QDRd1Q@o5QDSd1XD0WD0QDSd1XD0WD0QDTd1TD3PDPU5VD0XD0WD0QD
Td1TD3PDPU5QDUd1XD0WD0PD`Q3PDQl3SD0XD0TD2QDVd1TD2QDWd1WD0QDXd1PDQl3XD0QDYd1WD0QDZd1QD[d1QD\d1XD0
WD0QD]d1TD1QD^d1XD0`Dek:`DUF`Dmk:`DSi5`Dhm4`DbR5`Ddm4`DYh5`Dd]5`De]5`DWh5`Ddf5`D^R7`DSh1`D\f4`Df
l3`D^e6WD0QD_d1QD`d1QDad1TD2QDbd1XD0WD0PD[5PDjk3PD]e4XD0WD0PDa^<PDik3XD0WD0PDQl3PDfl3QDcd1XD0QDd
d1TD1WD0QDed1QDfd1QDS;TD2QDgd1XD0WD0QDhd1QDid1QDjd1XD0VD0WD0QDhd1QDid1QDjd1XD0QDkd1WD0QDld1QDmd1
QDnd1XD0QDod1TD5QDPe1WD0QDQe1P@]X7PDik3QDRe1QDSe1XD0WD0QDTe1P@Ym3PDmNTD2QDUe1XD0VD0WD0QDTe1P@Ym3
PDmNTD2QDUe1XD0QDVe1WD0QDWe1PDd3PD^R7XD0QDXe1WD0PDVR5PDkk3XD0PD^R7WD0QDYe1QDZe1XD0VD0`DT9`Dg2WD0
QDYe1QDZe1XD0QD[e1`DT9`Dg2WD0QD\e1QD]e1QD^e1QD_e1XD0WD0PDnn4PDaT6PD\X7XD0WD0PDmk3QD`e1PDhU3XD0WD
0PDRl3PDfl3PDk^<XD0WD0PDkOQDae1PDS9XD0WD0QDbe1QDce1XD0`DaZ3`Dl^<WD0QDmR1QDde1QDee1XD0VD0`Dnf1`Do
a3WD0QDmR1QDde1QDee1XD0QDfe1`Dnf1`Doa3WD0QDge1QDhe1XD0`DSi5`DUF`Dek:WD0QDie1XD0`DSl5`DRl5`DV_<`D
WG`Dhl5`Dfn5`DjS5`DRl4`Dmg5`DVR5`DWh5`D^P<`DRX5`DYR5WD0PDmo;QDje1XD0WD0PDY2QDke1XD0WD0PDWT5QDle1
XD0WD0QDme1QDne1XD0WD0QDoe1PDmk3XD0WD0QDPf1TD1QDQf1XD0`Dik3WD0PDSl3PDik3QDRf1XD0`DcH`DYg5`Dh5`D[
j4`DgZ5`Dfd5WD0PDRU5PDik3XD0WD0QDSf1QDTf1XD0VD0WD0QDSf1QDTf1XD0QDUf1WD0QDVf1TD2PDTl3PDjk3XD0QDWf
1WD0PDfl3PDnk4XD0SD0aDg5`Dg_5WD0QDXf1XD0`D_e1`DZX5`DVf1`DS:`DaW5`Dl^5`Dfd5`DjQ;`DmQ;`Dl_<`DiX5`D
WX5`DjX1`DU^5`DTm5`DSg2`DaG`DW<WD0PDSb:QDYf1XD0`DnN`DPOWD0QDmR1TD1QDZf1QD[f1XD0WD0PD]P1PDmk3QD\f
1TD1XD0VD0WD0PD]P1PDmk3QD\f1TD1XD0QD]f1WD0PDnd5QDcR1PDT`<XD0WD0PDnb1PDik3PD^R7XD0QD^f1`DQf5`DTf1
WD0PDmk3QD_f1PDTV7PDYb3XD0WD0PDik3PDfl3QD`f1XD0VD0WD0PDik3PDfl3QD`f1XD0PD1WD0PDik3PD\_<XD0WD0PDk
k3QDaf1QDbf1QDcf1XD0VD0WD0PDkk3QDaf1QDbf1QDcf1XD0QDdf1WD0QDoCTD2PDjk3P@^R7QDef1XD0WD0QDoCQDff1TD
2QDi=XD0QDgf1WD0QDhf1QDif1TD2QDjf1XD0VD0WD0QDhf1QDif1TD2QDjf1XD0QDkf1WD0QDlf1QDmf1QDnf1XD0`D^R7`
D]S5`Dik3WD0QDof1QDPg1QDQg1XD0WD0PD^R7PDfY<QDg5XD0`DT;`D[`<`DcI`DcX5`DYh1WD0QD?XD0PDik3`Dfe1`DRY
1`DYX5`D\`<`DW\5`DUF`DRF`DVQ6`Dhl5`DVd5`Dfe5`DfP1`DjX1`DPZ5`Dak:`DfD`D\f5`D]`<`DTd5WD0QD@PDik3XD
0`Dfl3`D^R7`DRF`DSi5`DjX1`Dh5`DUD`DiH`DX\5`D^`<aDQ5WD0QDRg1QDSg1XD0WD0QDTg1XD0QDUg1`DSi5`DRF`DUF
`DVd5`Dfe5`D]Q6`D^R7`Dfl3WD0QDVg1XD0`DRF`DfC`DUF`D\a<`DeFWD0PDPn4PDjk3PDPn4XD0`DZR5WD0PDPl3PD^R7
QDWg1XD0`Dee1WD0QDXg1PDik3XD0`DPX5`D`e1`DYh4`DfP1`DjX1`DVd5`DRY1`DPZ5`Dba<`Dog4SD0WD0QDYg1PDjk3Q
DZg1XD0WD0QD[g1QD\g1TD1QD]g1XD0WD0PDfm3PDff4XD0PDik3WD0PDfl3QD^g1QD_g1XD0VD0WD0PDfl3QD^g1QD_g1XD
0QD`g1WD0QDag1QDbg1QDcg1XD0QDdg1WD0PDUW7PDfl3QDeg1XD0WD0QDS;QDfg1QDgg1XD0WD0QDhg1TD2PDeT6QDig1TD
2XD0QDjg1WD0PDbT3PDeT6QDkg1XD0WD0PDan3QDlg1XD0QDmg1WD0PDjk3PDb_6XD0`DT;`DbY5WD0QDng1PDak3QDog1XD
0WD0QDPh1QDQh1QDRh1XD0VD0aDg5WD0QDPh1QDQh1QDRh1XD0QDSh1aDg5WD0PDbT3PDbU6PDeT6XD0WD0QDTh1QDUh1PDS
l3TD1PDik3QDVh1XD0`DfEWD0PDhEPD^R7QDWh1XD0`DPO`DQO`DnNWD0PDiEPDik3QDXh1QDYh1XD0WD0PDZP4QDZh1XD0Q
D[h1WD0PDS1PD4PD_n3XD0WD0PDbk3QD\h1XD0QD]h1WD0QDP9QD^h1XD0QD_h1`Dik3`Djk3WD0QD`h1TD3QDah1Y@0QDbh
1XD0`D`i3`Dai3WD0QDch1P@Ym3TD1QDdh1QDeh1XD0WD0QDfh1P@fm3QDgh1XD0VD0WD0QDfh1P@fm3QDgh1XD0QDhh1WD0
QDih1QDjh1TD2QDkh1XD0VD0WD0QDih1QDjh1TD2QDkh1XD0QDlh1WD0QDhCPDhm3PD`f3TD2XD0QDmh1WD0PDWW7PDWl3XD
0`DPZ4WD0QDnh1QDoh1TD1QDPi1XD0WD0PDfT6QDQi1TD2XD0QDRi1WD0PDfm3TD1QDSi1QDTi1QDUi1XD0WD0QDVi1QDWi1
QDXi1XD0QDYi1TD4QDZi1WD0QD_Q1QD[i1TD2P@jk3QD\i1XD0WD0PDci3QD]i1TD2QD^i1XD0WD0QD_i1QD`i1TD2QDai1X
D0WD0QDbi1TD1PDjk3QDci1XD0`Doi;`DbV7WD0QDdi1QDei1TD1QDfi1QDgi1XD0WD0PD^R7S@0QDhi1QDii1XD0QDji1WD
0PDn:PDmNPDli3XD0WD0PD^R7PDP;PDkW7XD0WD0PD^R7PDnb1PD\f4XD0QDki1WD0PD^R7PD`Q3PDaT6PDPU5XD0WD0PDQQ
;PDYS8XD0WD0QDli1PDjk3XD0QDmi1`D[`<WD0QDYBPDmNQDni1XD0VD0WD0QDYBPDmNQDni1XD0QDoi1WD0QDPj1XD0SD0W
D0QDQj1QDRj1XD0VD0WD0QDQj1QDRj1XD0QDSj1WD0PDmk3PDHPDbd2XD0VD0WD0PDmk3PDHPDbd2XD0QDTj1WD0QDoCQDUj
1TD2QDVj1XD0VD0WD0QDoCQDUj1TD2QDVj1XD0QDWj1WD0PD[c<PD^4XD0`DSi5WD0PDWm3PDPm3PDVl3XD0WD0QDP:Y@0QD
Xj1PDmNTD2XD0QDYj1WD0QDZj1QD[j1TD1QD\j1XD0SD0WD0QD]j1PDnn2XD0QD^j1`D_c<`DfR5`DjV5QD_j1WD0QD`j1TD
3QDaj1QDbj1XD0SD0WD0QDcj1PDik3XD0`Dhl5`DWa5`DWG`DoF`Dlc<`DmZ;`DZ`3SD0WD0QDdj1TD1QDej1QDfj1XD0QDS
;TD2QDgj1QDhj1WD0PDll3PDik3PDfl3XD0SD0WD0QDij1PDcT3P@bT6PDcT3PDeT6XD0QDjj1WD0QDkj1TD2PD`i3QDlj1Q
Dmj1XD0WD0QDW@PDfl3QDnj1TD1QDoj1XD0WD0PDmk3QDPk1QDQk1QDRk1PDgl3XD0VD0WD0PDmk3QDPk1QDQk1QDRk1PDgl
3XD0QDSk1WD0PDXk3PDjk3QDTk1XD0WD0PDfT6PDci3PDQOXD0VD0WD0PDfT6PDci3PDQOXD0QDU>WD0PDQl3PD^R7PD^U1X
D0PDik3WD0PDRl3PDoi1QDUk1XD0WD0PDQl3QDVk1XD0WD0PDjk3QD^>QDWk1XD0WD0PDPl3QDXk1QDYk1XD0VD0WD0PDPl3
QDXk1QDYk1XD0QDU>WD0PDfT6PD\X7PDfT6QDZk1XD0PDo2PDhU7S@0WD0QD[k1XD0WD0PDHXD0QD\k1QD]k1P@ik3QD^k1Q
@k5Q@l5PD_e6QD_k1PDik3PDPU5QD`k1QDak1QDbk1PDik3PDmk3PDfj3PDik3PDZX;PDSl3PDkk3PD^d<PDPl3QDck1QDdk
1PDjm3QDi5Q`1R6QDek1WD0QDfk1XD0QDgk1S@0QD_6QDQCQDhk1PDWl3QDik1PDkk3QDjk1TD2QDkk1QDlk1Q@mk1QDnk1Q
Dok1P@ao3QDPl1PDjk3`D^R7QDQl1QDRl1QDSl1QDTl1QDQCQDUl1PDWl3QDVl1Q@Wl1QDXl1QDYl1QDjGQ@i5QDZl1QD[l1
PDSl3QD\l1PDfl3PDbP7QD]l1QD^l1QD_l1QD`l1PD\l3QDU]1TD2QDal1QDbl1QDcl1QDdl1PDPn3PDjo4PDUV7PDjm3QDk
S1QDel1QDfl1WD0QDgl1XD0VD0QDfl1WD0QDgl1XD0QDhl1PDS1PDjk3QDil1PDSl3PDik3QDjl1PDoV;PDjk3PDmNPD`f3P
DZS1PDnk3QDkl1QD`k1TD1QDll1PDYm3PDmk3PD]6QDi5QDk<WD0QDml1XD0QDcMQDnl1S@0WD0QDol1XD0`DPO`DQl3`Dae
1QDPm1QDQm1TD2QDRm1QDSm1QDTm1QDUm1QD_6Q@k5QDl5WD0QDVm1XD0QD[l1QDWm1TD1QDXm1PDRl3QDYm1QDZm1QD[m1P
DPU5QD\m1QD]m1WD0QD^m1XD0PDhU7Q@o5WD0QD_m1XD0QD`m1PDik3QDam1QDbm1QDcm1QDk<TD1QDdm1PD^R7S@0WD0QDe
m1XD0QDfm1WD0QDgm1XD0PD^R7S@0WD0QDhm1XD0PDak3SD0PDjk3PDmNWD0QDim1XD0QDi5QDjm1WD0QDkm1XD0`DXl3QDT
T1QD^IWD0QDlm1XD0QD^IWD0QDlm1XD0QDk<WD0PDb4PDUl3XD0QDTT1QD^IWD0PDP3QDmm1XD0QDnm1QD^IWD0PDP3QDmm1
XD0QDnm1QDom1PDQl3P@^R7QD_6QDPn1PDnl3QDQn1PDUW7PDb4PDUl3PDb4PDUl3QDk<TD1QDRn1TD4PDjk3PDlc6QDSn1W
D0QDTn1XD0QDj5QDcIWD0QDUn1XD0QDVn1PDnl3PDRl3PDPm3QDTb1WD0P@oW7QDWn1XD0VD0QDTb1WD0P@oW7QDWn1XD0QD
Xn1QDTb1WD0PD^R7PDSb:XD0QD]IQD^ITD2WD0QDYn1XD0QD^ITD2WD0QDYn1XD0QDTT1WD0QDZn1QDYBXD0`Dnk3PD`f3QD
k<WD0PDmNQD[n1XD0QD\n1QD]n1PDeT6QD^n1PDHQD_n1QDi5QD`n1QD]IQD^ITD1QDan1TD3QDbn1QD^ITD1QDan1TD3QDb
n1PD^R7QDcn1PDHQDdn1QDen1PDfj3PDYm3PDR3SD0QDk<P@ROQ`1R6QDfn1QDgn1QDhn1P@ROQ`1R6QDfn1QDgn1QDin1PD
jk3QDjn1QDnl1QDkn1QDln1`DPO`DnNPDjm3QDi5QDin1QDYBSD0QDjGPDcU6PDjk3QDmn1QDnn1P@mNQDon1QDPo1QDQo1Q
DRo1QDnl1QDSo1QDTo1WD0QDin1XD0VD0QDTo1WD0QDin1XD0PD1QDTo1WD0QDin1XD0QDUo1QDVo1PD\8QDWo1PDmNPDTMP
D`f3PDmNPDTMQDXo1P@ik3QDin1PDjk3QDYo1PDoV;PDbU7SD0PDYm3PDfl3PD]k4PDnl3PDjk3QDZo1PD[X7PDjk3QDZo1Q
D[o1PDjk3QD\o1PDHQD]o1QDYBPDRl3PD^R7PDhe<PDik3PDjk3PD^R7PDZf<PDZm3QD^o1SD0QDk5QDk<PDo2QD_o1QDk<P
Do2QD_o1QD]IQD^ITD1WD0QD`o1QDao1XD0QD^ITD1WD0QD`o1QDao1XD0PDZJPD`]<QDU]1QDbo1PDjk3QDco1QDdo1TD2P
D\Q3QDUHQDeo1PD`Q1QDfo1QDgo1QDho1TD1QDio1PDYm3PDSOSD0PDYm3SD0QDjo1QDko1QDlo1PD^e6Q@mR1QDmo1QDno1
QDoo1QDPP2QDQP2PD`f3QDk<QDRP2QDSP2QDTP2QDUP2TD2PDXl3QDVP2QDWP2QDXP2QDk<QDYP2QDl5S@0PDan3`Djk3`DW
U1QD]IQD^ITD2WD0PDan3XD0QD^ITD2WD0PDan3XD0QDZP2WD0PDan3XD0QD[P2QD\P2PDR3QD]P2PD`f3QD^P2TD2WD0QD_
P2XD0QDY;Q`1R6PDRa6PDlk3PDbf3PDRa6PDlk3QDi5PDYm3Q@`P2QDAQDko1Q@`P2QDAQDj5QDk<QDaP2P@ROQDAQDj5PDc
U6PDjk3PDcU6PDjk3PDmNSD0QDbP2WD0QDcP2XD0WD0QDdP2QDeP2XD0QDfP2WD0PDHPDn;XD0PDHQDgP2WD0QDhP2QDiP2X
D0QDi5Q`1R6WD0QDjP2XD0VD0QDi5Q`1R6WD0QDjP2XD0QDkP2PDnl3QDlP2QDmP2PD]6QDWn1QDa:QDnP2QDoP2SD0PDbf<
PDjk3QDi5PDcf<PDjk3WD0QDWe1XD0QDPQ2PDhU7S@0WD0QDQQ2XD0WD0PDfl3QDRQ2PDik3PD^R7S@0QDjGQDk<XD0SD0QD
i5WD0QDSQ2QDTQ2QDUQ2XD0QDVQ2WD0QDWQ2PDPl3XD0VD0QDVQ2WD0QDWQ2PDPl3XD0QDXQ2WD0QDYQ2PD^f3XD0VD0WD0Q
DYQ2PD^f3XD0QDZQ2WD0QD[Q2TD1QD\Q2XD0QDQ6QD]Q2QD^Q2QDi5Q`1R6WD0QD_Q2XD0`DQl3`DRl3`DPl3WD0QD`Q2P@]
Y1QDaQ2QDbQ2XD0QDcQ2QDdQ2TD4QDi5WD0QDeQ2PDjk3XD0WD0QDfQ2QDgQ2XD0VD0WD0QDfQ2QDgQ2XD0QDhQ2WD0QDi5Q
@k<QDiQ2YD2XD0WD0QDko1QDiQ2YD2XD0WD0QDg]1PDYm3QDjQ2XD0QDkQ2QDi5WD0PDS1PDjk3SD0XD0`DdE`Dk8`DaE`D_
n3`D^R7`Dfl3`DmNWD0QDlQ2QDmQ2QDnQ2XD0WD0QDoQ2TD1QDPR2XD0QDQR2WD0QDRR2QDSR2XD0QDTR2WD0QDUR2XD0`DR
l3`DPl3SD0QDj5WD0QDVR2XD0WD0QDWR2PDSl3PDik3XD0QDXR2WD0QDYR2XD0WD0QDZR2TD1QD[R2XD0VD0WD0QDZR2TD1Q
D[R2XD0QD\R2QDi5Y@0WD0QD]R2PDik3XD0QDj5WD0Q@k<PDROTD1QD^R2XD0QD_R2PDjm3QD`R2WD0QDcITD1QDaR2XD0`D
mk3`Dkk3QDRZ1WD0QDbR2QDcR2aDg5`D^R7`DRW7`DRR1`DaZ3`Dfl3XD0SD0PDYm3QDdR2TD2WD0QDeR2XD0QDfR2WD0QDg
R2PDSl3XD0VD0WD0QDgR2PDSl3XD0QDhR2QDiR2WD0QDjR2`DbI`DcI`Ddd4`D_i4S@0XD0QDkR2PDjm3QDi5WD0QDVP2`DS
I`D^;`D\m4`D]m4`DbI`DcI`Ddd4`D_i4`DP[3`DRP4`DPO`De6`De;XD0QDkR2QDlR2Y@0WD0QDmR2QDnR2Q@S;QDoR2XD0
QDPS2QDQS2Q`1R6WD0QDRS2XD0WD0QDi5Q@k<QDSS2YD2XD0WD0QDko1QDSS2YD2XD0WD0QDTS2QDUS2XD0PDik3WD0QDVS2
S@0QDWS2XD0PDik3QDXS2WD0QDYS2QDZS2SD0XD0VD0WD0QDYS2QDZS2SD0XD0QD[S2WD0QD\S2XD0WD0QD]S2SD0PD`R7XD
0QDj5WD0QD^S2QD_S2XD0QD]k1PD^R7SD0WD0QD`S2QDmOPDTl3XD0VD0WD0QD`S2QDmOPDTl3XD0QDaS2WD0QDUHTD1PDjk
3PDmNXD0PDik3QDbS2WD0PDRl3QDcS2QDdS2XD0QDeS2Y@0WD0QDfS2YD1XD0WD0QDj5QDgS2QDhS2XD0QDiS2QDjS2WD0QD
j<QDk<`DdQ1`D\o2`DPe2`Ded3`D_R3QDU5XD0`DQl3QDkS2WD0QDlS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDU5XD0`DQl3QDm
S2QDi5WD0QDk<YD2XD0`Dmk3`DRl3QDmS2WD0QDnS2YD2XD0`Dmk3`DRl3QDS5WD0QDTT1QDk<`Dn2`DV3`DU4`DXb3`Dl4`
Dib3`D[j3`Djg7`DYb3`D_3`Dc4`D\8SD0XD0QDS5WD0QDoS2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`D[j3`Djg7`DYb3`D_3`D
c4`D\8SD0XD0QDPT2WD0QDi5QDjm1YD1XD0`DPl3`DQl3QDQT2WD0QDko1QDRT2XD0QDQT2WD0QDko1YD1XD0QDST2WD0QDi
5QDTT2QDUT2XD0QDST2WD0QDi5QDTT2YD1XD0QDVT2WD0QDWT2QDXT2XD0QDVT2WD0QDWT2YD1XD0QDj5WD0QDnl1QDYT2XD
0QDZT2WD0QD[T2XD0QD\T2QDi_1WD0SD0QDin1XD0VD0QDi_1WD0SD0QDin1XD0QD]T2WD0QD^T2QD_T2P@ik3P@^R7XD0QD
`T2WD0QDoc1QDaT2QDWn1XD0SD0QDbT2WD0QDcT2PDSl3XD0SD0QDd5WD0QDj<QDk<`DU6`D_3`DmU6`Dn2`Doe1`DYb3`Dj
g7`Dib3`DU4`De3`DV3`D]c3`DR3`D__6SD0XD0QDd5WD0QDdT2`DU6`D_3`DmU6`Dn2`Doe1`DYb3`Djg7`Dib3`DU4`De3
`DV3`D]c3`DR3`D__6SD0XD0QFeT2QDj5WD0QDk<P@ROQDfT2XD0WD0QDgT2P@ROQDfT2XD0WD0QDhT2QDiT2XD0VD0WD0QD
hT2QDiT2XD0QDjT2QDkT2QDk<WD0QDlT2QDmT2XD0QDnT2WD0QDlT2QDmT2XD0QDoT2PDcT6WD0QDPU2QDin1XD0QDQU2WD0
PDda<QDRU2XD0PDTV7WD0QDSU2XD0VD0PDTV7WD0QDSU2XD0QDU>QDTU2TD5WD0QDi5QDUU2YD1XD0QDVU2WD0QDjm1QDWU2
XD0VD0QDVU2WD0QDjm1QDWU2XD0QDXU2QDVU2WD0QDjm1YD1XD0VD0QDVU2WD0QDjm1YD1XD0QDXU2WD0PDjm3QDcMPDHQDY
U2XD0SD0WD0PDHQDZU2XD0SD0PDUn3PDHQD[U2WD0QD\U2QDWn1XD0QD]U2`DZS1`DWU1`DPQ;`D]c3PDjm3QD^U2TD1WD0Q
D_U2XD0QD`U2PDjm3QD^U2TD1WD0QD_U2XD0YD2QDaU2WD0QDbU2XD0QDaU2WD0PDfl3PDhl3XD0WD0QDU]1QDcU2XD0QDdU
2WD0PDQl3QDeU2XD0WD0PDQl3PDjX1PDoh6XD0`EZo4WD0QDcOQDfU2XD0QDgU2TD1VD0`EZo4WD0QDcOQDfU2XD0QDgU2TD
1QDU>WD0QDhU2Q@iU2XD0QDjU2WD0QDkU2XD0QDlU2TD3QDi5QDmU2QDi5WD0PD]P1PDQl3XD0SD0WD0QDnU2XD0QDTb1QDk
<QDoU2SD0QDPV2WD0QDQV2XD0PDak3WD0QDRV2XD0VD0PDak3WD0QDRV2XD0QDSV2WD0PDHPD[j<XD0QDTV2WD0QDUV2P@]j
<XD0QDTV2QDi5WD0PD\j<XD0SD0QDVV2WD0PDjk3XD0QDWV2PDbT3PDik3WD0PD^R7PDdk3XD0WD0QDXV2Q@i5QDYV2XD0PD
\i3QDi5WD0QDYV2XD0PDRl3QDZV2VD0PDRl3QDZV2PD1WD0PDHPDhm3XD0QD[V2S@0QD\V2`DbF`DRm2`DcFWD0PDm9XD0QD
[V2S@0QD\V2`DbF`DRm2`DcFPDaT6QDP:WD0QD]V2XD0VD0PDaT6QDP:WD0QD]V2XD0PD1QD^V2PDQc;WD0PDP]4XD0WD0QD
k<P@ROQD_V2XD0S@0QD`V2QDaV2WD0QDbV2XD0QDcV2WD0QDdV2XD0SD0WD0QDeV2PDSl3PDik3XD0QDfV2WD0QDXj1QDgV2
XD0QDhV2PDnl3TD5WD0QDiV2XD0SD0QDi5PDik3WD0QDjV2XD0QDkV2QDlV2WD0QDmV2XD0VD0QDlV2WD0QDmV2XD0QDnV2W
D0QDoV2QDPW2XD0QDQW2QD[l1WD0QDRW2XD0TD2QDSW2QDTW2PDmk3PDfj<PDik3PDeS5PDRV7QDUW2Q@i5WD0QDVW2XD0WD
0PDeS5XD0Q@o5QDWW2aDg5`D_i3`DYl3QDXW2Q@i5QDYW2Q@ZW2QD[W2QD\W2QDko1Q@]W2QD[W2PD_W;QD^W2PDHQD_W2QD
`W2PDYm3QDaW2PD\f4QDW6Q@]IQDbW2TD1PDV5TD2QDcW2QDdW2QDQl1TD3QDi5Q`1R6WD0PDUJXD0QDQl1TD3QDi5Q`1R6W
D0PD[JXD0QDQl1TD3QDi5Q`1R6WD0PDVJXD0QDQl1TD3QDi5Q`1R6WD0PD`JXD0QDQl1TD3QDi5Q`1R6WD0PDcl7XD0QDQl1
TD3QDi5Q`1R6WD0PDbl7XD0QDR6QDeW2QD^k1TD3QDi5Q`1R6PDUR8PDUR8QD_6UD0WD0PDUR8XD0QDfW2Q`1R6WD0QDgW2X
D0S@0QD_6QD^k1TD3QDi5Q`1R6WD0PDTJXD0`DRl3`Dkk3QD^k1TD3QDi5Q`1R6WD0PDog3XD0`DRl3`Dkk3`DeT6`Dmk3`D
nk3QDhW2TD4WD0PDTJXD0WD0QDiW2XD0QD_6QDjW2TD1QDkW2QDlW2QDmW2PDXh1PDkk3PDlP4WD0PDlP4QDa:QDnW2XD0WD
0QDoW2TD1QDPX2XD0QDi9WD0QDQX2TD1QDPX2XD0UD0PDeX7PD4WD0PDfl3QDg5XD0UD0PDeX7WD0QDa@QDg5XD0QDRX2QDi
5WD0PDfl3QDg5XD0VD0QDRX2QDi5WD0PDfl3QDg5XD0QDU>WD0PDfl3QDSX2QDg5XD0VD0WD0PDfl3QDSX2QDg5XD0QDib1Q
DTX2QDUX2QDR6QDVX2QDUX2QDWX2TD1WD0PDne<QDUX2XD0WD0QDXX2P@^R7PDne<QDYX2XD0QDZX2QD[X2Q@\X2QD]X2QD^
X2PDYl3QD_X2QD`X2PDbMUD0QDW6QDaX2TD1P@di3WD0QDbX2XD0SD0aEg5QDW6QDcX2TD1P@di3QDdX2`DcI`D[P4`Dik3`
DSg3`DWk<`DXk<QDeX2P@Pm3QDfX2QDgX2QDi9QDhX2Q@i5QDiX2TD1P@di3TD3QDjX2QDi9QDhX2Q@i5QDkX2PDjk3QDi9Q
DhX2Q@i5QDlX2TD1PDdi3TD8QDmX2QDnX2QDoX2PDbf4PD\OQDPY2QDQY2PDci3QDi5QDRY2QDSY2PDYn6QDTY2QDUY2QDVY
2QDWY2QDXY2UD0QDYY2TD1QDZY2`@^R7`@di3`Dfl3`Dem3`D]S5QD[Y2TD2WD0QD\Y2XD0QD]Y2QD^Y2PDhm3PDd[7QD_Y2
WD0PDoh6PDhW4XD0QD`Y2QDaY2QDbY2QD`Y2QDcY2PDS1QDdY2PD`R7QDeY2QDfY2P@Ql3PDRl3PD`R7QDgY2QDhY2PD[l<Q
DiY2QDjY2QDkY2WD0QDlY2PDik3XD0SD0WD0QDmY2QDnY2TD1QDoY2XD0WD0QDPZ2P@Ym3PD^c3QDQZ2XD0SD0WD0QDRZ2P@
PHP@nk3QDSZ2S@0QDTZ2XD0WD0QDUZ2QDVZ2Q@i5QDWZ2XD0PDYm3WD0PDhU7XD0SD0WD0QDXZ2PDnn2XD0QDYZ2WD0QDZZ2
TD1QD[Z2PDik3XD0SD0QD\Z2PDYm3PDjk3PDYm3QD]Z2SD0QD^Z2QD_Z2QD`Z2SD0QDaZ2P@Zl3P@fT6WD0Q`1R6QDbZ2XD0
QDcZ2QDdZ2QDeZ2SD0QDcZ2PDnn2QDfZ2QDZP1QDgZ2QDhZ2QDiZ2PDfl3WD0QDjZ2SD0XD0QDi5WD0PDfl3QDjZ2SD0XD0`
Dik3`DYT3`DWT3WD0PDfl3QDjZ2QDkZ2XD0WD0QDlZ2P@ik3QDmZ2XD0PDci3QDi5QDnZ2QDSNQDoZ2QDP[2QDi9Q@T6QDQ[
2PDmk3QDh;QDR[2PDjk3QDh;QDS[2QDi9QDi5WD0PDYm3QDT[2XD0QDU[2QDi9QDV[2QDW[2WD0QDX[2XD0QDY[2P@eX7QDZ
[2QDi5QD[[2QD\[2QD][2QD^[2PDQl3QD_[2PDQl3PDQl3PD^R7SD0PDf]<PDYm3Q`1R6PD^R7QD`[2QDoCQDa[2QDb[2PDc
T3PDeT6QDc[2PDml3PDTV7PD\X7PDlk3QDd[2PD`f3PDmNQDe[2PDnk3PDYo2PDHPDYm<WD0QDf[2QDg[2QDh[2QDi[2XD0W
D0QDj[2PDUl3QDQ6PDgP;XD0WD0QDeV2S@0PDPT8XD0WD0QDk[2QDl[2TD1QDm[2QDn[2XD0WD0PDmQ;PDaT6PDQV5XD0WD0
PDR]5PDaT6PD^m<XD0WD0PD_m<PDPS1XD0WD0QDo[2QDQ6PDeh4XD0WD0QDP\2PDQl3QDQ\2Q@R\2PDgd;XD0WD0QDS\2PD^
R7QDT\2XD0WD0QDU\2PD^R7QDV\2XD0WD0PDgm<PD^R7PDoX5PDRl3XD0WD0PDhm<PDTa5XD0QFW\2TD2WD0QDX\2PDSl3XD
0WD0PDRl3QDY\2PDgDXD0WD0PDRl3QDZ\2QD[\2PDl4XD0WD0PDl4PDik3QDQ6QD\\2XD0WD0PDom<QD]\2PDZFXD0WD0QD^
\2PD^R7PDPn<XD0WD0PDQl3PDgCPDPf3XD0QD_\2TD3WD0QD`\2PD\U5QDa\2QDb\2XD0`DjX1WD0QDc\2PD\U5QDa\2QDd\
2XD0WD0PD[V7QDe\2QDf\2XD0WD0QDg\2PD^R7QDh\2XD0WD0QDi\2PDnn2PDVn<XD0WD0QDi\2QDj\2QD`BXD0QFk\2WD0P
DQl3PDfl3QDl\2QDm\2XD0WD0PDcT6PDfl3PDV`3XD0PDaT6WD0QDn\2PDUb;XD0VD0WD0QDn\2PDUb;XD0QDo\2WD0QDP]2
QDQ]2XD0VD0WD0QDP]2QDQ]2XD0QDR]2WD0PD`Q3P@Sc1QDS]2XD0VD0WD0PD`Q3P@Sc1QDS]2XD0QDT]2WD0QDU]2QDV]2X
D0WD0QDVNQDW]2QDX]2QDY]2XD0WD0QDZ]2QDa8QD[]2XD0QDBQD\]2TD1WD0PD\l3PD^R7QD]]2XD0WD0QDUBPDUl3PDfl3
PD_n<XD0WD0PDTl3PDmk3PDoFXD0VD0WD0PDTl3PDmk3PDoFXD0QDU>WD0QD^]2QDmR1TD1PDmQ<XD0WD0PDmo;PDQl3QD_]
2XD0WD0QD`]2PDQl3PD^R7PD`n<XD0WD0QDa]2PDmk3PD^R7PDno;XD0WD0QDi\2PDSl3PDik3QDb]2XD0WD0QDc]2QDd]2Q
D\T2XD0PD^R7TD1QDe]2QDf]2TD1WD0QDg]2QDh]2XD0QDi]2TD2WD0PDfn<PDSl3XD0WD0QDj]2XD0`Djm4WD0PDjn<PDaT
6PDUS4XD0WD0QDk]2QDl]2XD0VD0`DQ8WD0QDk]2QDl]2XD0QDlR1`DQ8QDm]2TD1WD0QDn]2XD0VD0`D^l3QDm]2TD1WD0Q
Dn]2XD0QDo]2`D^l3WD0PDak3QDP^2PDkk3QDQ6QDQ^2XD0WD0QDR^2PDUl3PDbT3XD0WD0QDS^2TD1PDRl3XD0PD^R7TD1Q
DT^2QDU^2TD2WD0QDV^2QDW^2XD0WD0PDZY5PDhk3PD^R7PDTm5XD0WD0QDX^2PD^R7TD1PDdl5XD0WD0PDa^<PDjMXD0`DT
3`DoT<QDY^2WD0PD`_<XD0VD0QDY^2WD0PD`_<XD0QDZ^2WD0PDkk3PDh8PDik3PDfl3XD0QD[^2WD0QDno1PDcT6QD\^2XD
0QD]^2WD0QD[GPD^R7PDn7XD0WD0QD^^2PDfl3QDiW2PDgf1XD0WD0QD_^2PD\f4XD0VD0WD0QD_^2PD\f4XD0QD`^2WD0QD
a^2PDQl3XD0QDb^2WD0QDc^2PDQl3XD0QDd^2WD0QDe^2PD^R7QDf^2XD0WD0QDPn1PDPm3PD^R7PD_n3XD0PDkl3WD0PD_n
3PD\o<XD0QDg^2TD3QDi5TD1WD0PDlo2PDoe1XD0WD0QDn@TD2PDjR5XD0WD0QDh^2TD1PD]o<XD0WD0PD^o<PDjk3PDQm4X
D0WD0QDi^2PD[5TD1PDYm3PDdQ1XD0WD0PD`e1PD_4PDjk3XD0WD0QDj^2PDhS;XD0WD0QDk^2PDik3PDQ[3XD0WD0PDTJPD
`o<XD0WD0PDob1PD`o<XD0QDl^2TD1WD0QD`AQDQ6PDTU6PDP[3XD0WD0QDQJTD4PDbf4PDkk3PDci3XD0WD0QDm^2PDnk3Q
DQ6PDgP;XD0WD0QDn^2XD0QFo^2WD0PDUl3XD0`D^R7`Dfl3QFP_2TD6QDQ_2WD0PDWm3PDUl3XD0WD0QDR_2TD2QDS_2PD^
R7QDT_2XD0WD0QDoT1TD2PDan3PDeHXD0WD0QDU_2PDdo<XD0`DXl5WD0QDPX1TD1PDTl3PD^R7PD`n3XD0WD0QDV_2PDik3
PDeo<XD0WD0PDob1PDfo<XD0VD0WD0PDob1PDfo<XD0QDW_2WD0QDX_2QDQ6PDnP6XD0WD0QD[FS@0PDfl3QDY_2XD0WD0QD
Z_2PD^R7PD`n3PDTm5XD0WD0QD[_2PDio<XD0VD0WD0QD[_2PDio<XD0QD\_2WD0PDYi5PDg3XD0WD0QD]_2QD^_2PDjk3PD
P5XD0QD__2PDfl3WD0PD_U3PD\X5XD0QD`_2QDmR1WD0PDb_6PDil3XD0WD0PDjo<XD0WD0PDmQ<PDPl3QDa_2XD0WD0PDno
<PDaT6PDm2XD0WD0QDb_2QDc_2P@em3QDd_2XD0WD0QDe_2QDf_2XD0TD1QDg_2WD0QDh_2PDik3XD0PDfl3WD0QDi_2PDik
3XD0QDj_2WD0QDk_2PDeh;XD0WD0QDl_2TD1QDm_2XD0WD0QDn_2PDmk3XD0`Djk3`DQl3`D^R7WD0PDHPDVR7PDkk3XD0PD
cT<WD0QDo_2PDik3QDS;QDP`2XD0WD0QDVNQDQ`2QDR`2XD0QDS`2TD2WD0QDT`2QDU`2TD1QDV`2XD0WD0PDYm3QDW`2QDX
`2QDY`2XD0WD0PD`[:PDZh4XD0`E\i3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PD`f3PDZS1PDnk3QDZ`2XD0`D[5`Dh
5`D^c3`D\h4WD0PDfP=PDik3PDWa5XD0WD0QDXR1QD[`2PDjk3XD0WD0QDXR1QD\`2QD]`2XD0QD^`2WD0QDmLQ@_`2Q@``2
TD1QDa`2PDik3XD0WD0PDhU7PDfl3QDb`2QDc`2XD0WD0PDhU7Q@d`2QDe`2XD0`Dkk3QDf`2TD5WD0PD^k3QDg`2QDh`2XD
0WD0PD^k3QDi`2QDj`2P@hl5XD0PD4WD0PD^k3QDk`2XD0VD0PD4WD0PD^k3QDk`2XD0PD1QD_Q1QD`;WD0QDl`2TD2PDkk3
XD0`Dg^;`Dfl3QD_Q1QD`;WD0QDl`2QDm`2PDkk3XD0QD_Q1PDbf3WD0QDn`2QDo`2XD0QDPa2WD0QDQa2TD1QDRa2XD0WD0
QDSa2PDkk3QDTa2XD0QFUa2TD4WD0QDVa2TD1PDSl3PDik3Q@Wa2QDXa2XD0WD0PD[^;PDaT6PD]X;XD0WD0PDiHPDRl3PD^
R7PDl4PDik3PD^R7PDYh5XD0WD0QDYa2PDik3PDcDXD0WD0PDTQ5QDZa2XD0WD0QD[a2TD2QD\a2TD1QD]a2XD0WD0PDaQ=T
D2PDeX1XD0QD^a2QDi5WD0PDc3Q@_a2QD`a2XD0QDi5QDaa2WD0PDTc;PDRn4PDkk3XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1
PD_e1XD0QDba2QD__2PDfl3WD0QDca2PDdQ=XD0WD0PDZQ1PDT8XD0QDda2WD0QDea2PDfGPDaT6XD0PDeGWD0QDh?PDQl3Q
DQ6QDfa2XD0WD0PDR1PDRl3PD^R7PDhQ=XD0WD0PDSU5PDfT6PDiQ=XD0WD0PDjQ=QDga2XD0WD0PDkR1QDha2XD0WD0PDXW
7PDmk3PD^R7PDXl3PDik3QDQ6XD0WD0QDia2TD2QDja2XD0`DPR=`DoY5WD0QDka2QDla2PDTl3XD0QDma2TD1WD0QDna2QD
oa2XD0WD0QDPb2PD\l3PD^R7TD1QDQb2XD0WD0QDRb2PD^R7PDXh1XD0VD0WD0QDRb2PD^R7PDXh1XD0QDSb2WD0QDTb2PD^
R7PDXh1XD0VD0WD0QDTb2PD^R7PDXh1XD0PD1WD0QDUb2QDVb2XD0`DWa5`D_e1QDeb1WD0PDeh6QDWb2XD0WD0QDXb2QDYb
2Q@Zb2QD[b2XD0`DQl3`Dik3QD\b2TD1WD0QD]b2XD0WD0QD^b2P@hm3QD_b2PD^R7TD1QD`b2XD0WD0PDiR5PDRl3PD^R7P
D`g1XD0WD0QDab2PDhU7PDfl3PD^R=XD0WD0PDUe6PDfT6PDik:XD0WD0PD\W5PDik3PD_R=XD0WD0PDRGPDmk3QDQ6PD`R=
XD0WD0PDbn;PDUl3PD^R7PD^T5XD0WD0PDT3PDlk3PD^R7PDdk3PDmY5XD0WD0PDaR=PDjk3PD^R7XD0WD0PDWT5PD[R1PD^
R7XD0WD0PDbR=PDQl3XD0WD0PDTm5PD\OPD[X2XD0QDbb2PD^R7QDcb2PDfl3PDcS1PDn2PDjk3PDfl3PD_[:PD_Q5PDWl3P
Djk3PDfl3PD_[:PDPl3PDcR=PDmk3PDcR=PDaT6PDfl3QDdb2PDkc:PDnk3PDU6PDgZ;PDQl3PDfl3QDeb2PDnk3PD[5PDmk
3PDk\5PDmk3QDQ6PDeR=PD^R7PDfR=PD^R7PD^R7PDRQ<QDQ6PDQl3PD\JPD^f3PDRl3PD^R7QDfb2PDZU5PDik3QDhBQDgb
2PDfl3PDae:PDik3PD^R7PDci1PDmb1PD^R7PDhR=QDhb2PDiW;QDib2PDjk3PDiR=PDjR=PDmk3PDkR=PDPb;QDjb2PD^R7
PDhc5`DUl3PDi1PDjk3PD]EPDmk3PD^R7PDVk;QDkb2TD1PDlR=PDPl3PD^R7PDZl4PDik3QDlb2PDmR=PDik3QDmb2PDnR=
PDVc5PDnk3PDhm3PDhDQD[o1PDjk3QDnb2PDoY4PDik3QDQ6QDob2PD^R7TD1QDPc2QDQc2QDQ6QDRc2QDSc2QDTc2QDUc2T
D1QDVc2QDWc2PDec4PDik3QDXc2QDYc2PDSm4VD0QDXc2QDYc2PDSm4QDZc2QDVNPDTl3PDkk3QDmR1QD[c2QDlU2QD\c2QD
]c2PDik3PD_Q5QDYATD2PDSS=QD^c2PDci3PDPm3QD_c2QDPk1TD1QD`c2PDSf3PDTMPDTMPDjk3PDZl4PDSEPDnQ4PDkk3P
DT8PDmMPDlT5PDSj7PDmMPDfl3PDSm4PDmMQDac2PDjk3QDbc2QDcc2PDhU7PDfl3PDhU7PDfl3PDPQ=PDPQ=PDW5PDTV<PD
WT1PDfT6PDTJPDfT6QDdc2PDTJPDfT6PDSQ5PDTb1PDfT6PDeb6PDfT6PDPd1PDfT6PDZS5PDTS=PDhQ=PDhQ=QDec2PDUl3
PDjk3PDfl3PDUS=PDmk3PDfl3PDfe3PDik3PDVS=QDiHQDQ6PDZ]5PDmb1PD^l4QDfc2PDYm3QDgc2PDfl3PDWS=PDik3PDf
l3PDYX2PDlk3PDfl3QDhc2SD0PDfl3PDo_6PDjk3PDfl3PDkOPDnk3PDfl3PDgf3PDd3PDfl3PDRQ<PDik3PDfl3PD[S=QDi
c2PDPm3PDVl3PDci3QDjc2PD]S=PDPHPDRl3PD`R7QDkc2QDmGPDkHPDaT6PDST8PD`f3PDoi3PDfl3PD[6PDXW7PDnn2PDW
T1PDfT6PD]9PDVl3QDlc2QDQ6PDeR=PDmk3QDQ6PDP];QDmc2QDQ6QDnc2QDka2QDoc2P@Tl3QDPd2PDTl3QDQd2QDRd2PD[
U7PDZP4PDbT3PDeT6PDfl3PDdg4PD`Q5PDjk3PDQl3PDUQ6PD`S5PDQl3QDQ6PDkb1PD[6PD[3QDeW1PDjk3QDQ6PDVo3PDk
Q5PDmk3QDSd2PDci3PDSl3PD_n3PDQl3QDTd2QDUd2PDc3PDlg3QDVd2QDWd2PDil6PD^R7QDXd2QDYd2QDZd2QD[d2QDoc2
QD`R1QDQ6PD^f3PDlc:PDik3PDYh7PDik3PD^R7QD\d2QD]d2PDmk3PDVDPDjk3QDiHPDkDPD^R7PDP^;PDQl3PD^R7PD_n3
QD^d2PDT8PDik3QDQ6PDmb1PDZZ<PDhg4PDeS=PDmMPDiW;QD_d2QD`d2QDad2PDk8PD`f3PDoi3QD\1QDbd2P@ik3P@^R7Q
Dcd2QDKPD^R7QDdd2QDDPDWl3P@fl3QDed2QDDPDnn2P@fl3QDfd2QDDPD^R7QDgd2QDhd2QDDPDYU5PDaT6PDYU5PDaT6PD
jU7QDDPDlk3PDVDQDDPDgS=QDDPDjk3PDeU3QDDPDSl3PDik3QDQ6PDgl3PDjk3QDFPDUl3PDgk3QDFPDjk3QDid2S@0QDjd
2PDnn2PDfl3QDkd2QDFTD2PDmk3QDQ6PDeR=QDFPD^R7QDld2QDFQDQ6QDmd2PDUl3QDGPD^R7QDnd2PDik3QDGPD^R7QDod
2QDGQDPe2QDGPDfl3QDQe2QDGQDQ6PDn5QDGPDfl3PDYb3PDkk3QDGQDRe2QDSe2QDHPD^R7QDnd2QDTe2QDHPD^R7QDUe2Q
DHPDjk3PDeR3QDHPDjk3PD^R7QDVe2QDHQDQ6QDWe2QDHQDQ6PDTU6PDgl3QDHPDT?QDhHQDHPDUl3PDjk3QDa@PDUl3PDjk
3QDa@S@0PDn2QDITD2PDQl3QDQ6PDgd;QDITD2PDRl3PDlS=QDIQDXe2QDYe2QDIP@em3PDab;PDQl3PD^R7QDIP@fl3PDZ_
5PDQl3QDIQDQ6QDZe2QDJPDfl3QD[e2S@0QD\e2QDJQD]e2QDEQ@^e2S@0PDP\5PDQl3QDEQDQ6QD_e2QDEQDo5S@0QD`e2Q
Dae2QDEQDbe2TD1QDce2QDETD2PD^e6PDSf7QDEQDin1PDjk3QDde2QDEPDfl3QDee2QDfe2QDge2QDP1QDQ6QDhe2QDP1PD
^R7QDie2QDR1PD_\;QDR1QDje2QDke2QDV1QDle2QDX1PD^l3QDQ6PDTU6QDX1PDQl3QDme2QDX1PDQl3PDmk3PDcR=QDX1P
DTl3QDne2`D^R7`Dfl3`Dem3`Dim3`DZS5QDX1PDjk3QDoe2PD]9QDX1PDik3PDhe4QDOPDSl3QDPf2P@^R7PD`j3QDOQDP:
QDQf2QDOQDRf2QDSf2QDOQDTf2QDNPD^R7QDUf2PDoi1QDNQDQ6QDVf2QDNQDQ6QDWf2QDXf2QDNPDmk3PD^R7QDYf2QDNTD
2PDjk3QDZf2QDNPDjk3PDTJPD\8QDU1PD^R7QD[f2QDU1PDfl3QD\f2PDSm3QDU1PD^R7QD]f2QD^f2QDW1PDSl3QDhBQD_f
2QDW1QD`f2S@0QDaf2QDW1QD`f2S@0PDjk3PDgCQD[2PD^R7QDbf2QD[2QDQ6PDgf1QDY2PD^R7PDe3QD^2PDfl3QDcf2QD[
1PDfl3PDe\;QD[1PDfl3QDdf2QD[1QDQ6QDef2QDc1QDff2QDgf2QDd1PD^R7QDhf2QDe1PDPl3PDSm3QDe1PDlk3PD^R7QD
e1PD^R7QDif2QDjf2QDj1PD^R7QDkf2QDj1PDQl3QDlf2QDk1PDfl3PDW8QDk1QDmf2QDk1PDnn2PDfl3QDk1QDQ6QDnf2QD
b1PDVl3PDTb;QDQ2QDof2QDW2PDnn2PDfl3QDW2PD^R7PDV<QDV2PDnk3QDPg2PDnk3PDcS1PDak:QD_2PDQl3PDPm3QD`2P
D^R7PDSk;QDa2PDSl3PDik3QDQ6PD[5QDa1QDQg2QDRg2QD`1QDQ6QDSg2QD`1PD^R7QDTg2`D^R7aDg5QD`1TD3PDmo4PDS
l3QD`1TD3QDjd2VD0QD`1TD3QDjd2QDUg2QDi1QDVg2QDi1PDkk3QDX\1QDP2QDWg2QDP2PD^R7PDaY;QDP2QDQ6QDXg2QDP
2QDYg2QDZg2PDmk3PDWj2PDWW7PDmk3PDTJQD[g2PDmk3QD\g2QD]g2PDmk3PDfl3QD^g2QD_g2PDmk3PDfl3PDdg2PDik3P
Dmk3PDZo4QD`g2PDmk3PDci1PDmb1PDmk3PD^R7QDag2PDmk3PDeb5PDkd3PDQl3PD^R7QDbg2PDQl3PD^R7QDcg2QDdg2PD
Ql3PDmb1PDik3QDeg2VD0PDQl3PDmb1PDik3QDeg2QDfg2PDQl3QDgg2PDQl3QDhg2VD0PDQl3QDhg2QDig2PDQl3PDfl3QD
jg2PDQl3QDkg2QDlg2PDQl3PD^R7QDmg2PDRl3PD^R7QDng2QDog2QDPh2PDRl3QDPk1QDQh2PDRj1PDjk3PDZV7PDmb1PDi
k3PD^R7QDRh2QDSh2PDik3QDgV1QDTh2QDUh2PD_EPDik3QDVh2QDWh2PDSU6PDfl3QDXh2QDYh2PDfl3PDT3PDYU5PDfl3Q
DZh2QD[h2PDfl3QD\h2QDYBPDfl3PDmT=PDik3QDmR1QD]h2QD^h2QD_h2PDfl3PDdg4QD`h2PDfl3QDah2QDbh2PDfl3PD\
X7PDWX;PDfl3PDQU5PDV6PDfl3PDoT=PDik3PDiX5PDfl3PD_8PDmk3PDfl3PDPU=PD[5PDfl3PDQU=PDik3PDVDPDfl3PDm
MPDRU=PDfl3PDQe6QDch2PDQe6PDSU=PD_4PDSU=PDfl3PD[c1PDWT1PDfl3QDdh2QDeh2PDfl3PD\c1QDfh2PDfl3QDXh2P
DW6PDnCPDaT6PDoCPD_\;PDaT6PD]P3PDnCPDik3PDSQ5PDUU=PDmk3PD^R7PDWW7PDWl3PD]9PDn2PD]9PDaT6PDVS<PD_9
PDaT6PDWg6PD^W5PDaT6PDZi5PDWX5PDaT6PDVU=PDkHQDgh2PDkHPD]Z6PDci1PDmb1PDmb1QDhh2PDRQ<QDih2PDoi1QDj
h2PDYU6PDQl3PDci:PDQl3PDmo;PDQl3PD\6PD_c1PDTg1PD_c1PD[V7PD_n3`DoR5`Djo4PD[V7PD^R7QDkh2PD[V7PD\i3
QDlh2QDmh2PDlZ<PDoc:QDgV1PDk]5PDQl3PD^R7QDnh2PD^R7QDoh2PDik3PD^R7QD_f2QDPi2PD^R7PDXn2PDik3PD^R7P
DaOPDik3PD^R7PDhb:QDQi2PD^R7PDcd4PD`S5PD^R7QDRi2QDSi2PDSQ5PDPb7PDiW;Q@hBQDTi2PDiW;PDYV7QDUi2PDhU
7QDVi2PDfl3QDWi2PDZm3PDfl3PD[n3PDZm3QDXi2PDYm3PD`1PDfl3PDZ\5PDYm3QDYi2PDfl3QDZi2PDnl3PDTV7QD[i2P
Dnl3PDPU5PDik3PDHPDQh3PD\U=PDHPDXR5PD]U=PDo[:QD\i2PDm]:PD^U=PD_U=PDaT6PDiHPD`Q5PDjk3QDQ6PDZo4PDi
k3QD]i2PDZo4PD^l4PDSU1PDQl3PDPm3PDSe6PDeT6PDgCPDiHPDYh4QD^i2QD_i2PDcR=PDaT6PD`U=PDll3QD`i2QDai2P
DmNPDTl3PDnk3PD^R7QDbi2PDTl3PDjm3PDnk3PDTl3PDaT6QDci2PDTl3PDkk3PDci3PDPm3PDjg<PDPm3PDmX1PDZT=PDa
T6PD[^;QDdi2PD_m4QDdi2PD^JPDaU=PDbU=PDYU5PDkDPDik3PD]6PDTi2PDfT6PD^T5PDWW7PDbn3PDUl3PD^R7PDbn3PD
Ql3PD^R7PDVP6PDik3PDPk:PDWP6PDik3PDPk:PD_n3QDei2QDhBQDfi2PDfe3PDik3PDVS=PDTd5PDik3PD^R7PDiMPDfT6
PDcU=PDZb8PDdQ=QDgi2QDhi2TD2QDii2PDV3PDfl3PDma;QDji2QDa>PD_EPDNPDaT6QDki2PDVS5PDjk3PDX:PDVS5PDjk
3QDeGQDli2PDfCPDmk3QDQ6PDRZ;PDkk3PDoQ5QDmi2PDWGPD[]5PDUl3PDdU=QDni2PDPm3PD^R7PDoU5PDci3PDTV5PDci
3PD_f;QDoi2QDjZ1PDRV5PDci3PDd4QDPj2PDbS8PDQl3QDQj2QDRj2TD1P@PHPDeU=QDSj2P@Vl3PD^^;QD]d2PDUl3QDj\
1QDTj2PDTl3QDYBQDUj2PDSl3QDi]1PDg3PDn2PDn2PDg3PDg3PDaT6PDn2PDfl3PDS^<PDo\:PDaT6PDfU=PDWV6PD^R7PD
kP<PDSc1QDVj2PDZOPDjk3PDbP7PDfl3PDoJPDjk3PDem3PDgQ6PDXW<PDem3PDe2PDjk3PDem3PDU6PDbY;PDfl3PDgU=PD
fl3PDhU=PDgDPDfl3PDiU=QDWj2PDfl3PDWQ6PDZ4PDRl3PDfl3PDTk;PDRl3PDjU=PDRl3PDkU=PDSl3PDQl3PDfl3PDlU=
PDS1PD[P1PD^R7PDS1PDmk3PD^R7QDXj2PDhm3PDi7PDX\<PDim3PDel4PDX\<PDbT3PDkCPDeT6PDXl3PDjk3PDah4PDXl3
PDjk3PD^R7PDQS1PDmk3PDmU=PDmk3PD^R7PDSU1PDfl3PDX`:PDeh;PDPU5QDYj2PDc7PDoU=PDfl3PDSc1QDZj2PDiT5PD
PU5PDQl3PD\U7PDlU3PDHPDim3PDXU;PDQm;PDPh3PDeT6PD^R7PD`n3PDgl3QD[j2PDPm3PDn7PDiU7QD\j2QDWe1QD]j2P
Dnk3PDiU7PDem3PDeP;QD^j2PDVl3QD_j2PDmk3QDQ6PDTU6QD`j2PDdk3PD`g4QDaj2PDjk3PD^R7QDbj2QDcj2PDfl3TD1
QDdj2PDHQDej2QDfj2PDnFPDQe6PDfT6PDfl3PDmo;QDgj2QDhj2PDfT6PDmMQDTd2PD^R7PDSV=PDHPDo2QDij2PDVV=PDi
k3PDao5PD]S1PDjk3QDjj2PDWV=PD^f3QDkj2QDlj2QDmj2PDTY1QDnj2QDoj2PDYd;PDda;QDPk2QDQk2PD^l3QDRk2QDSk
2VD0QDRk2QDSk2QDTk2aEg5WD0PDXP;QDUk2XD0VD0aEg5WD0PDXP;QDUk2XD0QDTk2PDPl3PDQ;VD0PDPl3PDQ;PD1QDVk2
P@Ql3PD`Q3VD0QDVk2P@Ql3PD`Q3QDWk2QDYATD2PDTl6PDVl3PDhk3QDXk2QDlGQ@k<QDYk2TD2PDQQ<QDZk2PDkk3PDfl3
PDmb1PDik3QDPk1PDTl3PDjk3QD[k2PDnk3PDfl3PD^V;PDik3PDim3PDfl3PDXn<PDUb;QD\k2PDRl3PD^R7PD_V=PDoP1P
D]U5PDRl3PDPm3PDRl3PDWQ6PDRl3PD`V=PDaT6PDRl3PD^R7PDl4PDik3QDQ6PDRl3PDaV=PDRl3PDfl3QD]k2P@cV=QD^k
2PD^R7PDlo<PDUb2PDjk3PDcV5PDdV=QDib2QD_k2QD`k2QDak2PD[Z2PDmk3QDbk2PDUl3PD^R7PDlV5PDTU5PDiR5PDZo4
PDik3PDQ`;QDck2QDdk2PDhEQDek2PDmk3PDVl3QDQ6PD]Q1PD\l3PD[^;QDQ6PDSi;PDS1PD_n3PDaT6QDfk2PDSl3PDHPD
oa5QDVW2PDgR<PD^Q5PDUl3PDfDPDhm3PDQ];PDXT1PDSl3PDik3QDQ6PDgl:PDVl3PD^R7QDgk2PDXS1PD^R7PDgV=PDhm5
PDmk3PDfl3PDhV=PDeGPDV^<QDhk2QDik2QDjk2PDXo4QDQ6QDkk2PDjV=PDQl3PD^R7PDT?PDmk3PD^R7PD^R7PDPU5PDS\
<PD^R7PD[R<PDl4PD^R7PDPh3PDkk3PDiQ1PDTJPDSj7PDjk3PDHPDkV=PDak3PD]X7PDnn2QDlk2PDfl3PDc`3PDgb;QDjD
QDmk2PDR8PDd8PDmk3PDeNPDSg2PDSl3PDlV=PDSl3QDT1Q@o5S@0QDnk2PDjk3PDmNQDT1QDok2PDjk3QDPl2QDT1PDHPDh
m3QDQl2QDT1QDRl2QDQl2QDT1PDjk3QDQ6PDTU6QDT1QDSl2PDjk3QDTl2QDMPDfl3QDVCQDMQDQ6QDUl2QDVl2QDMPDSl3Q
DWl2QD^1QDS;QDXl2QD^1QDQGS@0QDYl2QDLQDZl2QDLQD[l2TD1QD\l2QDLPDRl3PD^R7QD]l2QDDPD\l3PD^R7PDRc;QDD
PDUl3QD^l2QD_l2QDDPDVl3QDhBQD`l2QDDPDjk3QDal2QDDPDjk3PD^R7QDbl2QDDPDSl3QDcl2P@^R7PDRn4QDDPDmk3QD
dl2QDDQDel2QDDPDfe3PDmk3PD`h4QDDPDfe3PD^R7QDfl2QDDPDWl3QDgl2QDDPDWl3PD^R7QDhl2QDDPDWl3PDfl3QDil2
QDDPDfU7PD^R7QDDPD`n3`Djk3QDDPDjk3PD^6QDDPDfl3QDjl2QDkl2QDQ1QDll2QDml2QDQ1QDnl2QDol2QDQ1PDSf7QDZ
1QDS;QDPm2QDZ1PDnn2PD`S1QDHPD^R7QDQm2QDRm2QDHPDPHPDnk3QDHPDSl3PDik3QDSm2QDHQDTm2QDHPDUl3QDUm2QDH
PDQl3QDVm2QDWm2QDHPDS1QDXm2QDHPDZU5PDik3QDHPDao3PDnk3QDFQDQ6QDmd2PDUl3QDFTD2PDnk3PDfl3PDfm<QDFPD
^R7QDYm2QDFPDkk3PDg^;QDFTD2PDkk3PDg^;QDFQDZm2QD[m2QD\m2PDbQ<QDGPDfl3QD]m2QD^m2QDGPDfl3QD_m2QDGPD
n[;QDGPDZS1PDnk3QDGQDcIQD`m2QDIQDQ6QD[CQDam2QDITD3PDmk3PD^R7PDjHQDIQDbm2P@ci3QDJPDSl3QDcm2QDdm2Q
DJQDem2PDnn2QDfm2PDnn2PDVn<PDcl5PDnn2PDfl3QDgm2PDnn2QDmR1QDhm2QDim2PDnn2QDjm2PDnn2QDkm2QDEQ@o5S@
0QDlm2QDmm2QDEPDHQDnm2QDEPDHPDT8PDkk3QDEPD`R1PDog3QDEPD^2QDib2PDZP4QDEPDfl3QDom2PDjk3QDPn2QDEQDQ
6QDQn2QDRn2QDP1PDSi5QDP1QDSn2QDTn2QDP1QDUn2S@0PDXl3QDP1TD2PDjk3PDkW=QDNTD2PDQl3PD^R7PDXl3QDNTD2P
DQl3PD]3QDNTD1PDUl3QDQ6QDNQDVn2QDWn2QDNPDPm3QDQ6PDe[5QDNPD^R7QDXn2QDNPDcf4QDm`1QDOPD^R7QDYn2QDY1
QDZn2TD1QD[n2QDV1PDTi;QDV1QD\n2QD]n2QDV1PDmk3QDhBPDgl3QDV1PDQl3PDnW=QDo1PDQl3QDhBQD^n2QDo1QD_n2Q
D`n2QDo1QDan2PDaT6QDo1PDQl3QDQ6QDbn2QDjBPDQl3QDhBPDea;QDV2QDhBPDWb;QDV2QDcn2PDPl3VD0QDV2QDcn2PDP
l3QDdn2QD[1PDRj1PDX_;QD[1PDTU5PDaT6QD[1PD^R7QDen2QD[1PDjP;PDTl3QD[1PDci3PDWj2QD[1PDkk3PDT8QD[1PD
Tl3QD[1PD_h3QD\1QDfn2P@Vl3QD\1Q@mR1QDcd2QD]1QDgn2TD1QDhn2QD_1QDhBQDin2QDa1PDmk3QDjn2TD2QDkn2QDa1
TD2PDmk3PDRl3PD^R7QDa1PD\U5QDf1TD2QDln2TD1QDmn2QDf1PD^R7PDf]<PDWl3QDf1QDnn2TD1QDon2QDf1QDPo2PDWl
3QDR2QDQo2TD1QDRo2QDW1TD2QDSo2QDTo2PDPU5QDc1QDUo2TD1QDVo2QDX1PDfl3PDRX=QDX1PDjk3QDWo2QDXo2QDX1QD
Yo2TD1QDZo2QDj1PDPm3PDVl3QD[o2QDj1PDQl3QD\o2QDj1PDPHPDlk3QDhBS@0QD]o2QDl1PDfl3PD]]<QDl1PD^R7PDPU
5QDm1PDci3PDQl3PDSU5QDm1PD^R7PDfh;QDn1QD^o2TD1QD_o2QDg1QD`o2`DaT6`D4`Dbh4`Dfe1QDg1PD^R7QDao2PDkk
3QDi1PDWl3PDjk3QDbo2QDS2QDco2TD1QDdo2QDKPDfl3QDeo2TD1QDfo2QDU2PD^R7QDgo2PD\P3QDZ2QDho2QDio2QD]2Q
Djo2TD2QDko2QD^2PD^R7QDlo2TD1QDmo2QDb2QDno2TD2QDoo2QDc2PDem3PD\n<QDc2PD^R7PD`Q5QD\2PDTl3PDjk3QD\
2PDmk3PD^R7PDdU7QD\2PDQl3QDib2PDVX=QDh1PDUl3QDh1QDib2QDPP3QDh1QDcIS@0QDQP3QD`2QDRP3TD1QDSP3QDCQD
TP3QDUP3TD1P@^Q5QDmR1QDVP3P@gl3PDjk3PDo2PDfl3PD`Q3QDWP3QDXP3PDfl3QDYP3QDZP3`Ejk3`ERl3`Elk3`Emk3`
EbU7QD[P3QD\P3PDfl3PDZP5PD_Y4PDfl3PDW_:PD]X=PDfl3PD[3PDmk3PDfl3PDUGPDmk3PDfl3PDgj:PDmk3PDfl3PDj;
PDik3QD]P3PDfl3QD^P3PDkk3PDfl3PDbR<PD_h4PDfl3PD`X=PD\e5PDfl3QD_P3QD`P3QDi5PDfl3PDh`7PDik3PDfl3PD
mi3PDjk3PDfl3PDnk4QDaP3PDfl3PDee1PDZQ1PDfl3PD]P1PD^S4PDfl3PDRe6PDdX=PDfl3PDmj4PDeX=PDfl3PDfX=PDm
k3PDfl3QDbP3QDcP3PDfl3QDdP3QDeP3PDfl3QDfP3QDgP3PDfl3QDhP3QDiP3QDmR1QDjP3PDYR6PDfl3QDkP3QDlP3PDfl
3PDlP<PDmk3PDfl3PDT?PDi6PDfl3PDWQ1PDee1PDfl3PDUk4PDik3PDfl3PDZX5PDak3PDfl3QDmP3PDQb5PDfl3QDnP3PD
ie2PDkX=PDie2PDgR=PDfl3QDoP3QDPQ3QDQQ3QDQ6QDRQ3PDSl3PDik3Q@hBQDSQ3QDTQ3PD\l3PD^R7PDhc5PDSl3PDik3
QDUQ3PDnk3PD^e6QDVQ3QDWQ3PD^e6QDXQ3PD^e6PDfl3PDUQ6PDTl3PDfU7PDci3PDTl3PD^R7QDYQ3PDTl3PDmk3QDZQ3P
DdDPDTl3PDjk3QD[Q3PDTl3PDjk3QDmGQD\Q3PDTl3QD]Q3QDh[2QD^Q3PDUl3PD^R7QD_Q3PDUl3QDQ6PDgf1PDUl3PDQl3
PD^R7QD`Q3PDUl3QDaQ3PDQl3PD^R7QDbQ3QDcQ3PDQl3PD^R7QDdQ3PDQl3QDib2QDeQ3Q@fQ3QDgQ3TD1PDQl3PD\U7PDY
Y=PDQl3QDhQ3QDiQ3PDQl3PDfl3QDjQ3TD1QDkQ3PDao3PD^R7QDlQ3PDao3QDQ6QDmQ3QDnQ3QDoQ3TD1QDPR3PDjU7QDmR
1QDQR3PDdU7QDib2QDRR3QDSR3PDlk3QDTR3PDnn4PDaT6PD\X7PDXT1PDaT6PD_j3PDgj:PDmk3PD^R7PDkk3PD^R7PD[Y=
PDik3PDci3PDlk3QDUR3PDjk3PDZOPDkk3PDfl3PDhEPDfl3PDSm4PDSc1PDjk3QDVR3PD_9PDaf3PDS7PD_9PDmk3PD^R7P
D]9PDmk3QDhBQDWR3PDjo4PDn9PDo2PDkOQDae1PDS9PDQ`;PDmk3QDXR3PD`FPDRl3PDj4PDmk3PDfl3QDYR3PDmk3PD^R7
QDZR3VD0PDmk3PD^R7QDZR3QD[R3PDmk3PDfl3QD\R3QD]R3PDmk3PDRl3PD^R7PDjMPDmk3QD^R3PDmk3PDYb3PDoh6PDmk
3PDhm3PDTd<PDeY=PDik3PDPm3PDiQ<PDRS5PDTm4PDkk3PD^R7PDbg2PD[V7PDok3QD_R3PDh];QD`R3QDaR3QDbR3P@ik3
QDcR3PDlU3PDVi;PDjY=PDlU3QDdR3QDeR3PDcFPDmk3PD^R7PDcT3PDnNPDbT3PDcT3PDeT6QDfR3PDQc;PDP]4PD`Q3PDm
k3PD^R7PD`Q3PDgl3PDjk3PD`Q3QDgR3PD`Q3PDcX;`Dle1`D_h1PDRe6PDaj3PD]P1QDhR3TD1QDiR3QDjR3QDkR3QDlR3Q
DjR3PDn7QDmR3PDbT3PDik3PD^R7PDdk3PD]X7PDik3PDfl3PDPZ=PD]X7PDQZ=QDnR3QDoR3PDfZ;PDaT6PDfZ;PDPn3QDP
S3PDUV7QDQS3QDP:PDmk3PDHQDRS3QDSS3PDHPDXh1PDkk3PDHQDTS3PDHPDTJPDHPDZP1PDRZ=PDHPDim3PDXU;PDHPDmn2
PD]P1QDcIPD\g4PDbT6PDYm3QDQGQ@R6QDUS3TD1QDVS3PDYm3QDWS3QDXS3TD1QDYS3PDYm3PDT3PDSl3PDYm3PDTl3PDjk
3PDYm3PDiW;QDZS3PDYm3QD[S3QD\S3PDYm3PDYP1QDQ6PDYm3QDS;QD]S3TD1QD^S3PDYm3PDkk3PD^R7QD_S3PDnl3PDjk
3QD`S3QDaS3PD^T5QDbS3TD1PD\Z;PDVl3PDaT6PD]S1PDVl3QDcS3TD1PDmb1PDlZ<PDkk3PD^R7PDid4PDWZ=PDdU7QDdS
3QDRR3PDU<PDQc;PDgQ8PDPS6PDm]:PD^U=PDfb5PD]U5PDZJQDeS3QDfS3PDjk3QDgS3PD^R7QDhS3QDiS3QDjS3TD1QDkS
3QDlS3PDSl3QDmS3QDnS3QDoS3QD`BPD^R7QDPT3PDfe3PDaT6PDfe3PDmk3QDQT3QD]^1P@nk3PDdk3QDRT3QDST3QDTT3Q
DUT3QDVT3TD1QDWT3PDRj1QDXT3PDc3PDmk3PDXR5PDc3PDmk3QDQ6PDXU;PDVY;PDmk3PD^R7QDYT3QDZT3TD1QD[T3QD\T
3QD]T3QD^T3QD_T3TD1PDbk:QD`T3QDhBQDaT3QDbT3QDcT3TD2QDdT3PDoFPDaT6PDa`5PDTk;PDRR6PDb`<PD^e6PDXk3P
D\X7PDXk3PDXk3PDXk3QDeT3QDfT3QDgT3QDhT3TD1P@eo6PDm2PDmk3PD^R7QDiT3PD[b5PDcZ=PDPl3PD^R7PDT?QDjT3Q
DmR1TD1QDkT3PD^X=PDVl3PD\f5QDlT3QDmT3TD2PD^e6PD^R7QDnT3QDoT3PDaf5PDaT6PDgZ=PDhZ=QDPU3PDSU5PDaT6P
DTU5PDR8QDQU3P@^R7PDR8PDiZ=QDRU3QDSU3PDci1PDik3PD^R7PDkZ=PDak3QDTU3QDUU3PDak3PDWV7PDlZ=PDak3PD_4
QDYBQDVU3PDak3PD\X7PD]d6PDak3PD[X7PDak3PDTf3PDaT6PDo2PDTf3PDik3PD^R7PDec1QDWU3PDNPDaT6PDjn3PDYh5
PDWR6PDim3PDel4QDXU3PDim3PDS1PDgP;PDim3PDZ2PD\n<QDYU3PDbR<QDZU3PDSi5PD^e6PDSi5PDUl3PDfl3PDWJQD[U
3QD\U3QD]U3QD^U3PD^R7PDVFQD_U3PDjn4PDR[=QD`U3QDaU3TD1QDbU3PDRU5PDik3PD^R7PDRn4PDUc;PDai5PDaT6PDf
l3PDnk3PDfl3QDcU3PDnk3PDT[=PDl_<PDnk3QDdU3TD1QDeU3QDPP1QDfU3PDU7PDRQ<PDik3QDgU3PDU[=PD]U5PDPh3PD
kk3PD`T7PDlb1PDik3QDhU3QDiU3QDjU3TD1QDkU3QDlU3PDQl3QDmU3TD1P@Pn4PD`n3QDnU3P@ik3QDoU3QDPV3PDk8PDm
f3PDU3PD[Y1QDQV3PD]U7PDig;PDnNPDjk3PD^R7PDe:PDPl3PD^R7QDRV3P@ik3PDPl3PDm[;PDPl3PD^R7PDle1PDPl3PD
XIPDac3PDmk3PD[5PDno<QDae1PDZY5PDhk3PD^R7PDcY5PDaT6QDSV3PDZ[=PDaT6PDW^6PD^4PDfT6PDek:PDSHQDTV3PD
S^;PD\U5PDeGQDUV3PDfa6QDVV3PD\[=PD][=QDWV3QDXV3TD2QDYV3PDoS1PDST;PDT3PDaT6QDZV3PDmo;PDmk3PD^R7QD
[V3QD\V3Q@Q6PDmQ<PDPl3PD^[=PDfl3PDRo4PDdl5PDWU1QD]V3QD^V3PD]S1PDaT6PD`[=PD]S1PDjk3PDmQ<PDWl3PDRl
3PDQX=PDWl3PDmk3PD^R7QD_V3PDWl3PD^R7QD`V3QDUJQDaV3TD1QDWJPDa[=PDaT6PDb[=PDUP5PDfT6PD_T3PDii3PDYV
7QDbV3QDcV3QDdV3TD1QDeV3PDnOPDcT6PDTU5PDaT6PDRe6PDd[=PDVi;PDe[=PDjn4PDZFPDTV<PDoi1QDfV3PDf[=PDfl
3PD_S1PDPl3QDgV3QDhV3TD1QDiV3PDX\5PDkk3QDjV3QDkV3TD2QDlV3QDmV3PDRl3TD1QDnV3QDoV3PDPl3PDSc1QDPW3Q
DQW3PDcOQDmR1TD1QDRW3QDh?QDSW3PDmk3PDoa1QDTW3TD1QDUW3PDXIPD\f4QDVW3QDWW3TD1QDXW3PDQX4PDl\5PDhQ;P
DP\=QDSc2QDYW3QDZW3QD[W3PD^l3PDe5PDnV5QD\W3QD]W3PDQ\=PDa`;PDdT1PD^R7PDP_;QD^W3QD_W3PDl`5PDmk3PDU
l3PD^R7PDXIPDQl3PDfl3PDj^5PDSl3PDjk3QD`W3PDTU6QDaW3PDjX1QDbW3TD1P@n_;PDdd<PDWk3PDmn;PDmk3PD^b5PD
oZ=QDcW3QDQ6QDdW3PDbn3PDaT6QDeW3PDT\=PD^R7PDV`3PD^R7PDoW5PDgR<PD^Q5PDmf6QDfW3PDXo4PD^R7PDZa:PDTQ
5QDgW3PDYS1QDhW3PDah4QDiW3PDV\=PDiQ1PDS\<PDdi3PDeLQDjW3PDY`;QDkW3PD[R<PD\R<QDlW3QDmW3PDjW5QDnW3Q
DQ6PDeZ;PD^R7QDoW3QDPX3PD^R7QDQX3QDRX3PD^R7PD_Y4PDmk3PD^R7PDZ\=PDnNPD^R7PD^T5QDSX3PD^R7PDdP<PDc3
PD^R7PD[R<PD\R<PD^R7PDag1QDTX3TD1PDUl3`D^R7`Dfl3`DXS5`DcEPD^R7PDlb1QDUX3PD^R7PD`n3QDVX3PD\l3QDhB
QDWX3TD1P@hc5QDXX3PD]\=PD]\=QDQ6QDYX3QDZX3TD1QD[X3QD\X3QDdAPDa\=PDmk3PDb\=PDao<PDkR1PDc\=PDd\=PD
aT6QD]X3QD^X3TD1PDUP5PDe\=PDlk3PDW_:PD]X=PDTY7SD0QD_X3PDik3PD_f3PDik3PDgn5QD`X3TD1WD0QDd2XD0VD0Q
D`X3TD1WD0QDd2XD0QDaX3QDbX3Q@i5TD1WD0QDcX3S@0QDe2XD0VD0`Dmk3`DRl3QDbX3Q@i5TD1WD0QDcX3S@0QDe2XD0Q
DdX3`Dmk3`DRl3QFeX3TD6PD4QDfX3S@0WD0QDd2XD0VD0QFeX3TD6PD4QDfX3S@0WD0QDd2XD0QDgX3WD0QDhX3SD0XD0VD
0`Dff4WD0QDhX3SD0XD0QDiX3`Dff4WD0QDjX3QDkX3XD0`DnGWD0QDlX3QDmX3XD0WD0PDa]=QDnX3XD0WD0QDoX3PDik3Q
DPY3XD0QDQY3QDRY3TD1WD0QDg2QDf2XD0QFSY3TD2WD0QDTY3PDhm3QDYBXD0WD0QDUY3PDmk3PDXW<XD0WD0QDVY3QDQ6P
DTU6PD\P3XD0WD0QDWY3PDik3QDXY3TD1QDYY3XD0WD0QDZY3QD[Y3XD0WD0QD\Y3QD]Y3XD0WD0QD^Y3PD]9PDQl3XD0QD_
Y3WD0QDS;QD`Y3QDbQ2QDaY3TD1VD0XD0QD_Y3WD0QDS;QD`Y3QDbQ2QDaY3TD1QDbY3XD0WD0QDcY3QDdY3TD1QDeY3XD0`
Dfl3`D^R7WD0QDfY3QDgY3XD0WD0QDhY3PDjk3XD0YD2WD0QDiY3PDjk3QDjY3XD0WD0QDkY3QDlY3XD0QFmY3QDUZ1QDa@T
D1WD0QDnY3XD0`DQl3`DRl3WD0QDoY3QDPZ3XD0YD2WD0QDQZ3QDRZ3S@0XD0QDSZ3WD0PD[X7QDTZ3XD0WD0QDUZ3XD0WD0
QDVZ3XD0QDR9`DVf1`DWf1QDi5WD0PD^R7QDWZ3QDXZ3XD0QFYZ3QDi5Q`1R6WD0QDZZ3XD0VD0QFYZ3QDi5Q`1R6WD0QDZZ
3XD0QD[Z3QF\Z3TD3QDi5Q`1R6WD0Q`1R6QD]Z3XD0VD0QF\Z3TD3QDi5Q`1R6WD0Q`1R6QD]Z3XD0QD^Z3WD0QDa@aDW6aD
g5SD0PDaT6`Dfl3`Dem3`D^R7`Dhm3aDg5SD0S@0XD0QD_Z3QD`Z3Q`1R6WD0QDaZ3XD0QDbZ3WD0Qd1R6QDi2XD0`Dhm3QD
R9aDg5WD0QDi2XD0`Dhm3QDR9aDg5WD0QDa@Q`1R6QDi2XD0S@0QDcZ3QDdZ3PDo9QDeZ3WD0Q`1R6QDfZ3XD0QFeT1QDi5Q
`1R6WD0Q`1R6QDgZ3XD0QDhZ3QDi5Q`1R6Q@a@WD0Q`1R6QDiZ3XD0WD0QDi2`DPV7`Dkk3`Dik3`DaT6`Dmk3`DRl3`Djk3
`DeT6`D_i3`DfT6`DTV7`DQl3`Dnk3`Ddi3`Dlk3SD0QD`[1XD0aDg5WD0PD^R7PDgCPDaT6XD0PDoCWD0QDk<PD^R7SD0QD
jZ3QDkZ3XD0PDlk3`D^k3`Dk_=`DPm3`DYU7`Dim3`DZS5`DXV7`DWV7`DQm3WD0SD0QDlZ3XD0`E^R7`E]F`EV8`E^FQDmZ
3TD1WD0QDh2XD0`DZ7`Dcd5`Doe1`Dik3QDnZ3WD0PDUW7QDQGSD0XD0VD0QDnZ3WD0PDUW7QDQGSD0XD0QDS?QDi5WD0QDo
Z3QDP[3XD0QDQ[3QDnAWD0QDR[3XD0QDS[3QDT[3TD1WD0QDU[3XD0VD0QDT[3TD1WD0QDU[3XD0QDV[3QFYZ3TD4QDi5Q`1
R6WD0QDW[3QDX[3XD0VD0QFYZ3TD4QDi5Q`1R6WD0QDW[3QDX[3XD0QDib1QFhZ3QDi5WD0PDHSD0XD0VD0QFhZ3QDi5WD0P
DHSD0XD0PD1QDY[3WD0PDHSD0XD0VD0QDY[3WD0PDHSD0XD0PD1WD0QDQGPD\c1SD0XD0QFYZ3WD0QDZ[3PDmNQD[[3XD0QD
i5QD\[3TD3WD0QD][3XD0`Dik3WD0QD^[3TD1QD_[3QD`[3XD0QDi5WD0QDa[3TD2QDb[3PDik3QD^]1XD0WD0QDc[3PDik3
QDd[3QDe[3XD0WD0PD^T5QDf[3XD0`Dmk3`DRl3WD0QDg[3XD0`Dik3WD0QDh[3QDi[3XD0`DVf1`DWf1`DZ5`Dfd5`Deh4`
Dlk3`Dik3`Dmk3`DQl3`Dke1QFYZ3QDi5Q`1R6WD0QDj[3PDjk3QDk[3XD0WD0QDW@QDl[3TD1QDm[3XD0QDn[3PDbg2PDaf
3PDmNPDdg2QDo[3QD^W1`D`d4`DXg1`DZF`DoW5`D^f3`DWk5`D_H`Dh`7`D\HS@0QDP\3QDb@PDhl3`Dik3PD]c1QDQ\3PD
lk3QDa@S@0WD0QDR\3XD0QDS\3QDk<TD1PD^R7QDT\3QFhZ3TD1QDi5WD0PDfl3Q`1R6SD0XD0QDU\3QDV\3WD0QDW\3XD0Q
DX\3QDY\3QDZ\3PD^R7QD[\3QD\\3QD[\3QD\\3QD]\3QDi5Q`1R6WD0QD^\3XD0QD_\3QD`\3QDa\3`DnF`Dik3`Dmk3PDS
f7QDb\3QDc\3QDd\3QDj5Q@o5Q`1R6QDe\3QDa@QDf\3PD^R7QDg\3QDh\3PDfY<PDY`<QDi\3QDj\3PDbX1QDk\3PDYm3QD
l\3QDm\3PDYm3QDn\3PD]9PDmk3PD^R7PDVQ6PDbn;PDQl3PDmMPDS2PDTl3PD`n3QDo\3QDP]3QDQ]3PD^R7QDR]3PD^R7Q
DS]3QET]3QDU]3TD1WD0QDV]3XD0QDW]3QDl]1QDX]3QD`[1QDY]3QDZ]3QD[]3QD\]3PDjk3QD]]3QD^]3QD_]3QD`]3QDa
]3QDb]3PDgT1QDc]3PDoa1QDd]3PDna1QDe]3PDYm3PDfl3QDf]3PDkk3QDg]3QDh]3PDkk3PDP9QDi]3QDj]3QDk]3QDl]3
QDm]3PDik3QDn]3PDlk3QDo]3QDP^3QDQ^3PDob1QDR^3PDn]8PDln;QDS^3QDT^3PDmo;PDVR5PD^T5QDU^3QDZ6Q@]IQD^
IWD0QDV^3XD0QDZ6TD1WD0QDbR3XD0QDj2QDi5TD1QDa@Q`1R6aDk2aDl4aDg5WD0QDQ5XD0VD0QDj2QDi5TD1QDa@Q`1R6a
Dk2aDl4aDg5WD0QDQ5XD0QDS?QDj2QDi5TD1WD0QDa@S@0QDW^3XD0VD0QDj2QDi5TD1WD0QDa@S@0QDW^3XD0QDU>QDl2TD
1QDi5TD1WD0QDa@Q`1R6QDm2XD0VD0QDl2TD1QDi5TD1WD0QDa@Q`1R6QDm2XD0QDX^3QDY^3WD0PD_a3PDoT=XD0VD0QDY^
3WD0PD_a3PDoT=XD0QDS?WD0QDZ^3PDeX=QD[^3XD0WD0PDVc=PDWc=XD0QD\^3TD3WD0PDhm3PDgl3PDj`7XD0WD0QD]^3Q
D^^3PDcT6XD0QD_^3WD0QD`^3PDSc;XD0WD0PDmk3QDa^3XD0VD0WD0PDmk3QDa^3XD0QDb^3WD0PDgf1PDik3PDYc=XD0QD
c^3TD3WD0PDgf1PDik3PD\c=XD0WD0QDd^3PDjk3XD0QDe^3WD0PDli:PDnGPDmk3XD0QDf^3WD0QDg^3PDmk3PD]i3XD0QD
h^3WD0QDg^3PDmk3QDi^3XD0WD0QDj^3PDmk3PD^R7PDdc=XD0WD0PDjk3QDk^3PDcj:XD0VD0WD0PDjk3QDk^3PDcj:XD0Q
DU>WD0PDfc=PDcj:XD0PDfl3WD0PDgc=PDik3XD0QDl^3QDj5TD1WD0QDm^3PDTf3XD0VD0`DYH`DTl3QDj5TD1WD0QDm^3P
DTf3XD0QDn^3`DYH`DTl3QDo^3TD4WD0QDP_3QDQ_3QDmR1QDR_3XD0VD0QDo^3TD4WD0QDP_3QDQ_3QDmR1QDR_3XD0PD1W
D0QD`\1PDjk3QDS_3TD3PDeT6PD_T6XD0PD`f3TD1WD0QDT_3TD2PD\`;XD0WD0QDU_3PDSX5PDjk3XD0QDi5PDfl3WD0PD`
R7PD_3XD0WD0PDPi<QDV_3XD0WD0QDW_3PDci3PDmk3XD0VD0WD0QDW_3PDci3PDmk3XD0QDX_3WD0QDQ6PDfl3PDgf1PDjk
3XD0WD0PDSl3QDY_3PDS1PDdm4XD0WD0PD^R7PD_S5PDlV5XD0WD0PDUl3PDmh1XD0VD0WD0PDUl3PDmh1XD0QDZ_3WD0PDP
d=PDZFXD0WD0PDlP6PDQd=XD0QD[_3QDi5TD1WD0QD\_3PD^R7PD`R7QD]_3XD0WD0PDdd3PDVQ1PDdm4XD0WD0PDXU5PD^R
7PD_W5XD0VD0WD0PDXU5PD^R7PD_W5XD0QDU>WD0QD^_3P@fl3QDn2PDRd=XD0WD0QDQc2PDkm3PDRd=XD0QD__3TD1QDi5T
D1WD0QDQ_3QD`_3XD0VD0QD__3TD1QDi5TD1WD0QDQ_3QD`_3XD0QDa_3WD0QDb_3QDc_3XD0QDd_3TD1QDi_1WD0QDe_3QD
f_3QDg_3XD0`D[a3PDfl3WD0PDUd=PDmk3XD0QDh_3TD1QDi_3QDj_3TD1WD0QDk_3XD0VD0QDj_3TD1WD0QDk_3XD0QDl_3
WD0PDfCPDao3QDm_3XD0WD0PDQl3PDR8PDWFXD0WD0QDn_3PDQl3XD0QDo_3TD1QDP`3WD0QDQ`3PD^R7PD`_;XD0WD0PDQl
3PDkm3QDR`3XD0VD0WD0PDQl3PDkm3QDR`3XD0QDS`3QDT`3TD2WD0QDU`3PDPHPDlk3XD0QDV`3WD0QDW`3QDX`3PDmk3XD
0QDY`3WD0PDnk3QDZ`3XD0VD0WD0PDnk3QDZ`3XD0QD[`3WD0QD\`3PD[5XD0VD0`Df]<WD0QD\`3PD[5XD0QD]`3`Df]<WD
0QD^`3PD\l3XD0QD_`3TD2QD``3WD0QDa`3XD0QDb`3TD1QDc`3WD0QDd`3XD0TD2QDe`3WD0PDcd4XD0WD0QDf`3PD`R7XD
0QDg`3TD1WD0QDh`3XD0VD0QDg`3TD1WD0QDh`3XD0QDi`3WD0QDmY1PDTJXD0VD0WD0QDmY1PDTJXD0QDj`3`EfE`Ecg2`E
l8`Ek8`En9`E>`Em8`En8`EZX4`Eo9`Edg2WD0PD`f3PD\8QDk`3XD0SD0WD0QDl`3QD[^3PDQl3XD0QDm`3PDQl3TD3WD0P
Dnk3PDfl3PDWe=XD0QDZKQDn`3PDkIWD0PDQl3PD^R7PDm5XD0WD0QDo`3QDPa3PDik3XD0aDg5WD0QDQa3PD^R7QDRa3XD0
WD0QDSa3QDTa3QD]d2XD0VD0WD0QDSa3QDTa3QD]d2XD0PD1WD0QDUa3QDVa3QDWa3QDXa3TD1QDYa3XD0WD0QDXj1PD^c3P
DTV7XD0WD0QD`Q1PDYm3PD^c3PDTV7XD0WD0QDZa3PD^c3YD2XD0WD0PD`d4QD[a3XD0`Dik3WD0QD\a3XD0QD]a3`Dh`7WD
0QD^a3PDik3XD0QD_a3WD0PDmk3PD^R7PDij:PDik3XD0QD`a3TD2QDaa3WD0QDba3PDik3QDca3XD0QDda3TD1WD0QDea3T
D1PD`e=PDjk3XD0QDda3TD1WD0QDea3TD1PDUd;PDjk3XD0QDfa3TD1QDga3QDda3TD1QDi5TD1WD0QDha3XD0QDia3WD0QD
ja3QDka3XD0QDia3QDla3TD2WD0QDma3XD0QDna3QDi9TD2WD0QDoa3PD\l3XD0`Dfl3`Dim3`DZS5`Dhm3QDi9TD1QDi5WD
0QDPb3XD0PD^R7QDi9TD1QDi5PDdR1WD0QDQb3TD1QDRb3XD0WD0PD\i3QDi>QDm;TD1QDSb3PDjk3PDd3XD0WD0PDZV7PD^
R7PD`T4XD0WD0QDTb3TD1PDbT3PDeT6XD0QDUb3TD1QDVb3WD0QDWb3PDbT3QDXb3PDeT6XD0WD0QDYb3QDZb3XD0VD0WD0Q
DYb3QDZb3XD0QD[b3WD0PDRg3QD\b3XD0WD0PD_V7QD]b3XD0WD0PDkk3QD^b3PD[Y=XD0QDi5WD0PDfl3PDUZ3XD0VD0QDi
5WD0PDfl3PDUZ3XD0QDS?WD0YD1PDjk3PDmQ<XD0QD_b3Q@jGWD0QD`b3PDTl3XD0QFab3Y@0WD0PDUe;XD0QDRKWD0QDbb3
PD^R7QDcb3XD0WD0QDdb3TD1PDSj7XD0QFeb3Q@g5Y@0WD0QDfb3XD0QDgb3WD0QDhb3TD1Q@ib3QDjb3XD0QFPNY@0WD0QD
kb3XD0ij2200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0
YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01
RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11S
P1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g1
2VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19
U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP
16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23
XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[
33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP1
6g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP
16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45
ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45W
P19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R5
5XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16
_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP
16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57Y
P17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`6
7UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16
m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP1
8Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78T
P18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S8
8UP16T88TP1EU88XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_
88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14
Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP
13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99
VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69W
P14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9
TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d
:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o:
:YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15
[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P
16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:
YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]
<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16
h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP
16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<
WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n
=<VP15o=<VP14P><UP14Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP1
7\>=XP17]>=XP17]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>W
P16g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?
>VP14T?>UP17U??YP16V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]
?@VP19R=@[P14^?@\P13_?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP1
5f1@WP16h?@VP13i?@VP16j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@V
P12R@@UP13S@@WP14T@@VP12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@
@XP13_@@WP13l?@YP14`@@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP11
0@RP14i@@TP15j@@TP130@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13U
A@WP13VA@UP13WA@VP14XA@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15
`?@XP16`?@[P17_AATP16`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP
15kAATP16Z;AWP17lAAYP16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBA
VP16XBAYP15YBAWP16ZBAUP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16d
BAYP18eBAZP16fBAZP18fBAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP1
7nBAVP1:oBAXP1CPCAVP17\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\
P15ZCBWP13[CBYP13\CBYP110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCB
WP13fCBYP13gCBYP13hCBXP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14R
DDXP14SDDZP15TDDZP13UDDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[
DD\P15W7DYP13\DDWP15i5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13
fDDXP12j7DUP14f1DXP14gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP1
3QEDVP12REDVP13SEDYP12TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDX
P14^EDZP13_EDWP12`EDUP12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEE
TP15iEETP17jEEVP15kEEVP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13U
FETP16VFEWP14WFEYP13XFEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP1
4aFEVP14bFEYP18cFEXP13dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEY
P12oEEUP13oFEXP12kCEVP13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGF
YP12YGFVP12ZGFUP14[GF[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15f
GHTP15gGHVP16hGHWP16iGHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP1
8RHIVP18SHIXP19]GIXP17THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P
15]HJWP15^HJVP1F_HJTP17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJ
YP16iHJZP15jHJYP17kHJTP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0
JRP14UIJUP14VIJUP14WIJUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^I
JUP16_IJVP17`IJXP17`IJZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17
hIJVP17iIJXP18jIKVP15kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP1
6RJKVP15SJKYP16TJKWP16UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKX
P15_JKYP19`JK\P18aJKXP16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJ
LXP17kJLZP15lJLVP16mJLVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15
WKLYP16XKL[P16YKL\P14ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP
15aKLVP15bKLYP18cKLYP17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM
^P15mKMXP16nKMYP16nKM[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XL
NUP12]?NUP13YLNWP12]?NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP12
0ORP13d:OUP12cLOTP12dLOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14
nLO\P12oLOTP15PMP1TP15QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZM
P1VP13[MP1VP16\MP1VP14]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eM
P1\P16fMP1VP15gMP1TP14hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nM
P1TP16oMP1XP13PNP1YP16QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YN
P1VP15ZNP1VP12[NP1UP13\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dN
P1TP13eNP1VP15fNP1TP15gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oN
P1WP13POP1WP14QOP1\P13ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[O
P1TP12\OP1UP14]OP1VP13^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fO
P1VP12gOP1TP15hOP1UP16iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP
1P1TP15RP1P1XP13bNP1XP14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14Y
P1P1ZP13ZP1P1VP12Z1P1SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15
aP1Q1UP15bP1Q1WP17cP1Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP
1=kP1Q1YP15lP1Q1VP15mP1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP
18TQ1Q1YP19UQ1Q1YP1<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1
UP15^Q1Q1UP15_Q1Q1WP17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q
1YP18f1Q1]P15gQ1Q1WP16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR
1Q1WP15QR1Q1VP15RR1Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP1
7ZR1Q1VP16[R1Q1WP16\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1
VP12eR1Q1UP15fR1Q1VP14gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR
1Q1[P15oR1Q1VP13PS1Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP1
8XS1Q1VP18YS1Q1XP15ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP
15bS1Q1TP15cS1Q1VP15dS1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1
WP16lS1Q1ZP15mS1Q1XP17nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1
Q1VP15VT1Q1VP16WT1Q1VP110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T
1T1WP13`T1T1XP17aT1T1YP110U1RP17bT1U1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15i
T1U1WP12jT1U1UP14S1U1SP17kT1V1VP19lT1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP1
5QU1W1WP15RU1X1TP16SU1X1VP17TU1X1[P16UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1
VP16[U1X1WP16\U1X1WP13]U1Y1TP12^U1Z1TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU
1[1YP18fU1[1[P12gU1[1TP13hU1[1XP110[1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1
]1TP13oU1]1XP14PV1]1VP13QV1]1VP14RV1]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16X
V1^1VP17YV1^1XP18ZV1^1VP16[V1^1VP15\V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP1
7bV1^1TP14cV1^1WP13dV1^1WP13eV1^1VP16fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1
TP13lV1^1WP13mV1^1WP17nV1^1[P16oV1^1XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^
1VP13UW1^1XP12VW1^1VP13WW1^1XP13XW1^1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_
W1_1YP15`W1_1YP14aW1_1VP15bW1_1WP17Q8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP1
6iW1_1ZP16jW1_1ZP15kW1_1XP15lW1_1XP15mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1
XP16TX1_1ZP16UX1_1\P15VX1_1UP15WX1_1WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X
1_1VP18^X1`1\P16_X1`1[P16`X1`1YP16`X1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16e
X1`1VP16fX1`1XP140`1RP15gX1`1YP16hX1`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16m
X1`1VP16nX1`1\P16oX1`1XP16PY1`1VP15QY1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP
15XY1a1WP15YY1a1WP15ZY1a1WP15[Y1a1WP17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a
1[P15cY1a1YP14dY1a1UP15eY1a1XP14fY1a1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l
=a1YP16jOa1XP15lY1a1UP17m<a1[P15mY1a1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15T
Z1a1WP14U1a1VP16UZ1a1ZP16VZ1a1[P16WZ1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z
1a1ZP14]Z1a1UP15^Z1a1TP177a1UP16V>a1\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1
b1YP15eZ1b1WP16fZ1b1XP18^V1b1WP16gZ1b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17
mZ1b1[P16nZ1b1YP16oZ1b1VP15P[1b1WP1:gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP
17V[1b1YP17W[1b1]P15X[1b1VP15Y[1b1XP16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1
UP14`[1b1UP18d5b1aP17a[1b1TP15b[1b1WP16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1
b1TP15g[1b1WP18h[1b1VP15i[1b1TP18j[1b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[
1b1_P15P\1b1YP15Q\1b1YP14j4b1VP15R\1b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13
Y\1c1XP13Z\1c1YP14[\1c1[P13\\1c1YP13]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1Y
P13d\1c1YP13e\1c1XP12f\1c1UP12g\1c1VP127c1VP12h\1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1
[P13n\1c1XP12o\1c1VP13P]1c1YP13Q]1c1WP13R]1c1XP14S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]
1c1YP13R;c1XP14X]1c1XP13Y]1c1XP13Z]1c1UP13[]1c1XP14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`
]1c1VP13a]1c1YP13b]1c1WP13k[1c1XP13c]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP
12h]1c1VP12i]1c1VP12j]1c1VP13k]1c1XP13l]1c1YP14m]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c
1YP13S^1c1VP13T^1c1YP13U^1c1YP13V^1c1YP13W^1c1YP13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]
^1c1\P12^^1c1VP12h]1c1VP12`6c1VP13]\1c1WP13_^1c1XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P1
2d:c1VP13e^1c1YP13b7c1XP12f^1c1VP14g^1c1ZP127c1VP13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12e
Q1c1VP13l^1c1VP12a^1c1TP13m^1c1WP12]?c1VP13f3c1YP13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R
]1c1XP12R_1c1VP12S_1c1VP12T_1c1VP13U_1c1VP13V_1c1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP
13\_1c1XP13]_1c1YP13^_1c1XP12__1c1UP13`_1c1XP16W3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1W
P14n6c1YP14R=c1ZP13e_1c1WP12f_1c1TP13g_1c1WP13h_1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1
XP14P\1c1ZP13n_1c1VP14k5c1ZP13o_1c1WP14k]1c1ZP15P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c
1XP13U`1c1VP15V`1c1YP12W`1c1TP15X`1c1XP13Y`1c1VP15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`
1c1VP13_`1c1WP12``1c1UP13a`1c1VP12b`1c1TP14c`1c1ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP1
5i`1c1ZP13j`1c1VP13k`1c1VP12l`1c1TP14m`1c1ZP13n`1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP
14Ra1c1ZP14Sa1c1YP14Ta1c1YP14Ua1c1VP15Va1c1ZP13Wa1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1
WP13\a1c1VP13]a1c1VP13^a1c1WP13_a1c1XP13o[1c1XP14`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea
1c1XP13fa1c1VP13ga1c1XP12ha1c1TP13ea1c1XP13ia1c1XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13
na1c1VP13oa1c1VP15Pb1c1WP14Qb1c1XP14Rb1c1TP14Rb1c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP1
3Vb1c1VP13Wb1c1YP13Xb1c1XP13Yb1c1WP14Zb1c1ZP14[b1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1
XP14`b1c1ZP15ab1c1[P15ab1c1]P12bb1c1UP13cb1c1UP13db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib
1c1WP13jb1c1YP14f3c1[P14kb1c1YP13lb1c1XP13mb1c1WP13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14
Sc1c1XP13Tc1c1XP13Uc1c1WP13Vc1c1YP13Wc1c1YP14Xc1c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1X
P12^c1c1VP12^c1c1VP13_c1c1YP13`c1c1WP13ac1c1XP13bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1
VP12fc1c1VP13SEc1YP13gc1c1YP13hc1c1YP13ic1c1YP12jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1
c1UP12j4c1VP12j4c1VP12j4c1VP12Pd1c1VP12Pd1c1VP14Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1
c1UP13Wd1c1XP13Xd1c1WP13Yd1c1YP13Zd1c1YP13[d1c1XP13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14
ad1c1ZP13bd1c1YP12cd1c1UP14dd1c1\P14ed1c1ZP13fd1c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1V
P13ld1c1YP13md1c1XP13nd1c1XP12o]1c1VP13la1c1YP13od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1
c1[P13Ue1c1YP13Ve1c1XP13We1c1YP12Xe1c1VP12Ye1c1VP13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h
]1c1VP12kFc1VP13h;c1YP13cX1c1YP13^e1c1YP13^e1c1YP14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1
c1VP14be1c1VP13ce1c1YP13de1c1WP13ee1c1XP13fe1c1YP14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c
1SP13\Y1c1XP12je1c1VP12je1c1VP13ke1c1WP12je1c1VP12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf
1c1YP13Qf1c1WP12fc1d1VP12U1d1VP13Rf1d1YP12Sf1d1VP13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13
Yf1d1YP13Zf1d1YP13[f1d1YP12\f1d1VP13]f1d1YP13^f1d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\
P13df1d1YP14d5d1[P13ef1d1YP13ff1d1YP13gf1d1YP13hf1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d
1UP12mf1d1VP13nf1d1XP12of1d1VP13Pg1d1YP13VCd1YP13Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg
1d1YP13Wg1d1WP14k5d1ZP13Xg1d1XP13Yg1d1XP14Zg1d1WP12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_
g1d1XP13`g1d1XP13ag1d1YP13bg1d1XP12aP1d1VP13cg1d1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP
13ig1d1VP16jg1d1UP16kg1d1WP13lg1d1VP13mg1d1YP14ng1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d
1XP13Sh1d1XP14Th1d1[P14Uh1d1\P13Vh1d1YP14X9d1[P13Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h
1d1XP13]h1d1XP13^h1d1YP13_h1d1WP12`h1d1TP127d1VP14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh
1d1XP12kLd1VP13fh1d1XP13gh1d1YP12R<d1UP12hh1d1VP13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13n
h1d1YP13oh1d1YP12Pi1d1VP12Qi1d1UP12Ri1d1TP13Si1d1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP1
3Wi1d1YP13Xi1d1YP13Yi1d1YP13Zi1d1XP12[i1d1UP12\i1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP
14`i1d1ZP13ai1d1VP14bi1d1ZP14ci1d1YP13g6d1WP14di1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1
VP14X9d1ZP14d[1d1[P14ji1d1YP14ki1d1YP13li1d1WP14P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1
d1ZP13Rj1d1WP14P;d1ZP14Sj1d1ZP13Tj1d1XP13Uj1d1UP13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[
j1d1VP13\j1d1XP14]j1d1YP13[8d1XP14W3d1ZP12^j1d1TP13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14
n6d1YP15dj1d1[P13ej1d1WP13fj1d1XP14g5d1XP15gj1d1[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14k
j1d1XP15W7d1[P13lj1d1TP14mj1d1YP14nj1d1YP13oj1d1YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP1
3Uk1d1WP14Vk1d1[P13Wk1d1XP14Xk1d1ZP15Yk1d1\P14Zk1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[
P14Q`1d1XP14e6d1WP13^k1d1VP14_k1d1ZP13`k1d1WP13ak1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d
1ZP13gk1d1XP14hk1d1YP13ik1d1VP13jk1d1WP14kk1d1YP14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13P
l1d1XP13Ql1d1WP13Rl1d1XP13Sl1d1XP13Tl1d1XP12S9d1UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP1
5Zl1d1YP15W7d1[P12b8d1UP15[l1d1VP14RW1d1[P14\l1d1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP1
4al1d1YP14bl1d1VP14bKd1ZP13cl1d1WP16dl1d1\P13el1d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1T
P14kl1d1ZP14\?d1ZP14ll1d1VP15ml1d1YP14nl1d1ZP13ol1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d
1XP13Um1d1XP14d5d1[P14Vm1d1ZP12j7d1UP13Wm1d1VP14Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1
d1WP17^m1d1TP13_m1d1YP13`m1d1YP13am1d1YP13bm1d1YP13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13
hm1d1WP14im1d1[P13jm1d1YP13km1d1XP13lm1d1YP13mm1d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1W
P13Sn1d1WP13Tn1d1WP13Un1d1WP13Vn1d1WP13Wn1d1YP13Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1
d1XP13^n1d1YP13_n1d1WP13`n1d1VP14an1d1XP14d[1d1[P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13
gn1d1XP14hn1d1[P13in1d1XP14jn1d1ZP14kn1d1YP13ln1d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1X
P14Po1d1WP15Q`1d1[P13Qo1d1WP15Ro1d1ZP13So1d1XP13To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd
1YP13Yo1d1YP13d5d1YP15Zo1d1_P13[o1d1XP13Rh1d1YP13\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1
d1YP13QId1XP13ao1d1XP13bo1d1YP13co1d1XP14do1d1XP14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io
1d1YP13jo1d1YP12ko1d1VP14jHd1\P13lo1d1XP13mo1d1WP13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP
2d1XP12\7d1VP13d5d1YP13RP2d1YP12SP2d1UP14TP2d1VP12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hK
d1\P12YP2d1VP12ZP2d1TP13[P2d1YP13\P2d1XP13]P2d1WP13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13
VCd1YP13cP2d1YP13dP2d1XP16eP2d1YP15fP2d1YP13gP2d1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP
14jHd1[P14lP2d1ZP14mP2d1XP13nP2d1YP14oP2d1XP13jHd1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP
12SQ2d1VP12TQ2d1UP12d:d1UP13UQ2d1WP14VQ2d1VP13WQ2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1
UP12]Q2d1TP14^Q2d1VP12_Q2d1UP13`Q2d1YP14aQ2d1[P13d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2
d1VP13gQ2d1YP12hQ2d1VP12iQ2d1VP13jQ2d1YP12kQ2d1VP12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15P
R2d1YP12`6d1VP12QR2d1UP14c5d1XP12RR2d1TP13SR2d1YP12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14
f3d1\P13YR2d1WP13ZR2d1YP14[R2d1ZP13\R2d1YP13]R2d1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP1
3bR2d1XP13cR2d1YP12dR2d1VP12eR2d1UP12fR2d1UP12iQ2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1
UP12jR2d1VP14kR2d1VP13f3d1YP12`7d1VP13lR2d1YP13mR2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d
1VP13RS2d1YP13SS2d1XP14TS2d1VP15US2d1WP13VS2d1UP12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\
S2d1XP12]S2d1VP13^S2d1YP12_S2d1VP13`S2d1YP12aS2d1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP
12b8d1VP12fS2d1UP12gS2d1UP12hS2d1VP14iS2d1VP12jS2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP
12nS2d1VP12oS2d1TP13PT2d1YP13QT2d1YP13RT2d1YP14d5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1
VP12WT2d1UP14XT2d1VP12eR1d1VP13YT2d1YP12ZT2d1VP12[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2
d1VP12`Ld1VP14`T2d1VP14aT2d1WP12a:d1UP12bT2d1UP15cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT
2d1VP12hT2d1VP13iT2d1VP12gg1d1UP12jT2d1VP12kT2d1TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT
2d1YP13PU2d1XP12QU2d1UP14RU2d1UP12SU2d1VP127d1VP12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12X
U2d1VP12YU2d1UP13ZU2d1YP12[U2d1UP12\U2d1UP12]U2d1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP
13cU2d1WP13dU2d1WP13eU2d1WP13fU2d1WP13gU2d1YP13hU2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d
1XP13nU2d1XP15oU2d1WP12PV2d1UP12QV2d1UP14RV2d1VP12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2
d1WP12P@d1VP12XV2d1VP12Z1d1TP12]?d1UP13YV2d1YP16ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1
[P16Z1e1SP16\V2e1UP15]V2e1TP14^V2e1TP14_V2e1UP15`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f
1YP14eV2f1TP14fV2f1TP15gV2f1XP19hV2f1ZP19hV2f1\P18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19n
V2f1XP15oV2f1UP16PW2f1VP14QW2f1UP130f1RP16RW2g1TP16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?W
W2g1YP16XW2g1VP17YW2g1TP16RW2g1TP17ZW2g1VP17[W2g1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP
1>aW2h1VP1=bW2h1TP17cW2h1XP17cW2h1ZP16dW2h1XP15eW2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h
1XP17hW2h1[P16iW2h1VP16jW2h1YP15kW2h1VP16lW2h1YP17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140
h1RP1>RX2h1TP18SX2h1[P16TX2h1VP110h1RP13UX2h1YP12VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=
h1WP19[X2h1ZP15\X2h1VP12]X2h1TP13^X2h1TP12_X2h1TP16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX
2h1TP12eX2h1TP13fX2h1WP12gX2h1VP12hX2h1TP12iX2h1UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12m
X2h1UP12nX2h1TP12oX2h1UP13PY2h1UP16QY2h1VP13RY2h1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12
WY2h1UP12XY2h1UP12YY2h1UP13ZY2h1XP13[Y2h1WP13\Y2h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1V
P12bY2h1TP12cY2h1VP12dY2h1UP16eY2i1VP15fY2i1TP1<gY2j1XP1<gY2j1ZP19gY2j1XP19gY2j1ZP1:hY2j1XP1:hY2
j1ZP16iY2j1XP16iY2j1ZP15jY2j1WP14kY2j1VP17bV2j1[P16lY2j1YP14mY2j1UP15nY2j1UP15oY2j1WP15PZ2j1YP17
QZ2j1[P15RZ2j1WP16SZ2j1[P16TZ2j1ZP15UZ2j1WP16d5j1[P16VZ2j1XP16VZ2j1ZP14WZ2j1VP16XZ2j1[P19YZ2j1WP
19YZ2j1YP19ZZ2j1ZP19[Z2j1]P18\Z2j1]P17]Z2j1XP15^Z2j1XP16_Z2k1[P14`Z2k1UP16aZ2k1XP16aZ2k1ZP16VY1k
1[P16bZ2k1[P15cZ2k1YP15dZ2k1VP15eZ2k1XP14fZ2k1VP15gZ2k1XP18l=k1\P15hZ2k1YP16iZ2k1YP16iZ2k1[P16jZ
2k1WP15kZ2k1XP19ZZ2k1XP19ZZ2k1ZP17lZ2k1XP16mZ2k1VP18nZ2k1]P16oZ2k1TP16oZ2k1VP15P[2k1XP15Q[2k1YP1
7R[2k1YP15S[2k1XP16T[2k1XP16T[2k1ZP18h<k1\P16U[2k1YP15V[2k1UP15W[2k1WP16X[2k1UP16Y[2k1WP17Z[2k1Y
P16[[2k1VP18\[2k1WP14][2k1UP16^[2k1TP16^[2k1VP15aP2k1UP15_[2k1WP1A`[2k1YP15a[2k1WP18b[2k1^P18c[2
k1`P16d[2k1WP15e[2k1WP16f[2k1VP16g[2k1YP18h[2k1ZP15i[2k1XP16j[2k1[P15k[2k1VP15l[2k1UP15m[2k1TP15
n[2k1WP19o[2k1`P15P\2k1WP18Q\2l1ZP1;R\2l1^P18S\2l1XP15T\2l1VP16U\2l1VP1:V\2l1WP17l=l1YP19W\2l1[P
19X\2l1_P15Y\2l1YP19Z\2l1\P16[\2l1ZP15\\2l1TP15]\2l1VP14^\2l1UP14_\2l1UP15`\2l1XP16a\2l1XP16a\2l
1ZP15QT2m1WP16b\2m1WP16c\2m1WP15d\2m1WP15e\2m1UP17f\2m1VP16g\2m1TP15h\2m1TP1jW@QDlb3QDg5WD0QDmb3
XD0WD0QDUJQDnb3XD0WD0PDTl3PDmk3PDgZ;XD0WD0QDQGS@0PDW5PDkk3QDob3P@ik3XD0VD0WD0QDQGS@0PDW5PDkk3QDo
b3P@ik3XD0QDPc3WD0QDQc3TD2QDRc3XD0SD0WD0QDQc3TD2PD^l3XD0QDSc3TD1QDi_1WD0QDTc3QDUc3Q@Vc3TD1QDWc3X
D0QFXc3TD1WD0QDYc3XD0`D^R7`Dne4`Dme4`Dfl3`Dmk3`DZh=QDi5Q@o5Q`1R6S@0WD0QDZc3XD0VD0QDi5Q@o5Q`1R6S@
0WD0QDZc3XD0QD[c3PDQl3PD^R7QD\c3VD0PDQl3PD^R7QD\c3QD]c3PDQl3PD^R7PDQEPDik3QD^c3PDmk3QD_c3PD^e6QD
`c3QDac3QDbc3QFcc3WD0QDdc3XD0VD0QFcc3WD0QDdc3XD0QDec3QDfc3TD2WD0PD\l3XD0VD0QDfc3TD2WD0PD\l3XD0PD
1QDgc3QDhc3`Djh=QDic3S@0WD0QDjc3XD0PD^P1QDkc3PD^e6PDSf7PDSl3PDik3PDSf7QDlc3TD2PD\l3PDbT3PDeT6QDP
k1PDlg3PD]7QDmc3PDWl3P@^R7QDnc3PDT8QDoc3QDoc3VD0QDoc3PD1QDPd3QDQd3QDRd3Q`1R6WD0QDSd3XD0VD0QDQd3Q
DRd3Q`1R6WD0QDSd3XD0QDTd3QDUd3Y@0Q@j5Q@R6WD0QDP3XD0VD0QDUd3Y@0Q@j5Q@R6WD0QDP3XD0QDVd3QDWd3WD0QDX
d3QDYd3XD0QFW6TD2WD0QDZd3QD[d3XD0QD\d3PDnk3`DcGQF]d3TD1`Ea1`EV3`E^O`E_O`EH`Emk3`E^R7`Efl3`Eem3`E
ik3`Eol3`EYU7`Eam<WD0QDo2XD0QDcMQ@T6WD0QDo2XD0QD^d3UD0WD0QDo2XD0SD0PDo_6PDik3PD]i=QD_d3PDmk3PD^R
7PDjHQD`d3PDik3PDP\5PDQl3PD^R7QDad3QDbd3PDQl3TD1QDcd3Q@ZAPDeR5QDXAQDdd3PDRj1PD]i=QDed3PDik3PDmn2
QDfd3PDik3PDWj2PDW6PDik3QDgd3QDhd3PDUl3PDjU3QDid3QDjd3QD^k2PDUl3PDbT3PD_HPDli:PDV8PD[i;PDYU=QDkd
3PD`W=PDTd<PDXl3PDTU=PDlU3PDS\<PDh4PDl`;PD\n<QDld3PDU6PDm\5PDTU6PDm\5PDna1QDmd3QDUBQDnd3QDmGQDod
3PDVl3PD^R7PDmb1PDfl3QDPe3PDik3QDQe3QDRe3QDSe3PDjk3QDTe3QDUe3PDQl3PDSd=PDjX1QDVe3PDn_;QDWe3QDXe3
PDnd5PDbT6PDT`<PDcY5PDaT6PDn7PDdk3PD^T5QDYe3PDfl3PDQFPDi6QDZe3QD[e3QD\e3PDfl3PDQe6PDkP<PDREPDQl3
PDmb1PDX:PDQl3QD]e3PDRl3QD^e3QD_e3PDii=QDmR1QD`e3PDkP<QDmR1PDmMPDRU=QDae3PD\h4QDbe3PDW5PDkk3PDPm
3PDfl3PDfS1PDik3PDfl3QDce3PDjk3PDfl3QDde3QDee3QDfe3QDRR1QDge3PDe[:PDfT6QDhe3QDie3QDje3QDke3PD^R7
QDle3QDme3QDne3QD\W3QD]W3PDoFPDaT6PDP^;PDP1QDoe3QDPf3QDQf3PDQl3QDRf3QDSf3QDTf3QDUf3QDVf3QDWf3QDX
f3QDYf3QDZf3QD[f3QD\f3QD]f3TD1QDhHQD^f3QDUJQD_f3QD`f3VD0QD`f3PD1QDaf3PDle5QDbf3`E>`En9QDcf3PDfl3
QDdf3QDef3QDff3TD1QDgf3QDhf3QDif3Q@jf3QDkf3QDlf3QDmf3QDnf3PDSl3PDik3QDof3PDPm3PDVl3PD^R7QDPg3QDQ
g3QDRg3QDi\2QDSg3PDQc;PDP]4QDTg3QDUg3PDee1PDZQ1QDVg3PD\l3PDe]5QDWg3PD\l3QDXg3QDYg3PDkk3PD^R7PD[Y
=PDik3QDZg3PDSi5PDfl3PD\X7PDWX;PDci1PDik3PD^R7PDkZ=PD_Y4PDmk3PD^R7PD_EPDik3PDd]:PDnn2QD[g3S@0PDm
MPDRU=QD\g3QD]g3QD^g3TD3QD_g3QD`g3PDik3PDRl3PD^R7QDag3PDik3QDS;QDbg3QDcg3QDdg3QDeg3QDfg3QDgg3QDh
g3PD^R7PDem<QDig3TD1QDjg3QDkg3PDYU5QDlg3PD^R7QDmg3QDkb2TD1QDng3QDog3QDPh3QDoP1QDiHTD3PDPl3QDQh3Q
D\FPD^R7QDRh3PDao5QDSh3QDTh3QDUh3QDlk2PDQl3PD\T=PDZFPDTV<QDVh3PDVV3PDSf7PDmQ<PDPl3PDhm3QDWh3QDXh
3PDWl3QDYh3PDWl3QDZh3PDmk3QD[h3PDjMQD\h3QD]h3QD^h3P@Rn4QD_h3TD1QDa\2QD`h3QDah3QDbh3QDch3QDdh3PDo
k=PDik3PDmMQDeh3QDfh3QDgh3PDU[=PD]U5QDhh3TD3PDnn2PDfT6QDeZ2QDih3SD0PDRl3PDfl3PDRk;PDmk3QDeGQDjh3
PDSl3PDik3QDaHQDkh3PDSl3PDik3PD\U7QDlh3QDmh3TD1QDnh3QDoh3TD1PDTl3QDPi3QDQi3QDgAQDRi3QDSi3PD[P1QD
Ti3PDHPDed:PD^T5QDUi3PDPQ1PDQEPDYh7PDik3PD^R7PD_Q5QDVi3QDWi3PD^l=PDVl3aEg5`Egm3`Enn4WD0QDXi3PDPH
XD0VD0`Dlk3aEg5`Egm3`Enn4WD0QDXi3PDPHXD0QDYi3`Dlk3WD0QDZi3PDnk3PD^R7QD[i3XD0WD0PDQl3QD\i3TD1PDUQ
=XD0WD0PDgGQD]i3PDQl3PDTV7QD^i3XD0WD0PDm9PD`R7XD0VD0WD0PDm9PD`R7XD0QDU>WD0PDRl3PDfl3PDRe6XD0QD_i
3WD0PDRe6QD_i3XD0VD0WD0PDRe6QD_i3XD0QD`i3WD0QDai3PDQl3QDQ6PDgP;XD0WD0QDbi3PDVl3XD0QDci3WD0QDdi3X
D0VD0QDci3WD0QDdi3XD0QDei3WD0QDfi3QDgi3XD0WD0QDhi3PDeW=XD0WD0QDii3PD^R7PDSHXD0WD0QDji3PD^R7QDki3
XD0QDli3TD4WD0Q@mi3QDni3QDib3XD0WD0QDmi3QDoi3P@gk3QDPj3QDib3XD0WD0QDoi3P@gk3QDPj3QDib3XD0WD0QDQj
3PDUl3XD0`Djk3`D^R7`D^l3`DnG`DWl3`D[l3VD0WD0QDQj3PDUl3XD0`Djk3`D^R7`D^l3`DnG`DWl3`D[l3QDRj3WD0QD
lc3PDUl3XD0QDSj3WD0QDTj3TD2QDUj3XD0VD0QDSj3WD0QDTj3TD2QDUj3XD0QDVj3WD0QDh?QDWj3P@Ym3PDmk3XD0WD0Q
DR`1QDXj3QDYj3XD0WD0QDZj3Q@na1QD[j3PDnk3XD0QD\j3WD0QD]j3QD^j3PDmk3PD_[=XD0WD0PDmk3PD_[=QD_j3XD0W
D0PD]P1PDmk3XD0QD`j3WD0PDUl5PDmk3QDQ6XD0WD0QDaj3TD2QDbj3XD0WD0QDcj3QDdj3XD0WD0QDej3TD1QDfj3PDQl3
XD0QDgj3WD0QDhj3PD^l3PD]6XD0WD0QDj5Y@0PD^]2XD0VD0WD0QDj5Y@0PD^]2XD0QDij3WD0QDjj3QDkj3XD0WD0QDlj3
PDfl3TD1QDmj3XD0`Dik3WD0QDnj3XD0QDoj3WD0QDPk3PD\l3PDjk3XD0QDQk3WD0QDXf3QDRk3QDSk3XD0VD0aDg5WD0QD
Xf3QDRk3QDSk3XD0QDTk3aDg5WD0QDUk3P@ik3QDQ6QDVk3XD0WD0PDZV7PD^R7PD`T4XD0WD0QDWk3PD^R7PD`T4XD0WD0P
DPm3PDRl3PDWQ6XD0WD0PDhl5QDXk3P@ik3PDSi5XD0WD0QDYk3PDjk3PDSi5XD0WD0PDRj1PD]i=XD0WD0QDZk3QDQ6QD[k
3QD\k3XD0WD0QDg[2QD]k3PDnk3XD0WD0QD^k3PD^R7QD_k3XD0VD0WD0QD^k3PD^R7QD_k3XD0QD`k3WD0QDak3P@Tl3QDb
k3PD\m=XD0WD0QDck3QDdk3QDek3XD0VD0WD0QDck3QDdk3QDek3XD0QDfk3WD0QDVNTD1QD[CQDgk3QD_k2XD0WD0QDhk3P
Djk3XD0QDik3WD0QDjk3PDmk3PDR`<XD0WD0QDkk3Y@0QDlk3TD1QDmk3XD0SD0WD0QDYAQ@nk3PDmk3XD0VD0WD0QDYAQ@n
k3PDmk3XD0QDU>WD0QDok3PDmk3XD0WD0QDbIQDPl3PDQDXD0VD0WD0QDbIQDPl3PDQDXD0QDQl3WD0QDRl3PD_n3PDjm3XD
0QDSl3WD0PDnk3QDTl3PDPm3QDbc2XD0QDUl3WD0PDmk3QDVl3PDnk3XD0QDWl3WD0PDQl3PD^R7QDXl3QDYl3XD0WD0PDfS
1PDcT6XD0WD0QDZl3QD^AQDhBQD[l3XD0WD0PDnn2P@fl3QD\l3XD0WD0QD]l3PDRl3PD^R7XD0QD^l3WD0QD_l3XD0QD`l3
WD0PDZo4PDik3QDal3XD0WD0QDbl3PDTl3XD0`D^R7`Dfl3`DX`3WD0PDTl3PDkk3QDcl3XD0WD0QDdl3PDRl3XD0QDel3WD
0QDkc2PDQm3PDWW7XD0VD0WD0QDkc2PDQm3PDWW7XD0QDU>WD0PDfl3QDfl3QDQ_3QDQ6QDgl3XD0WD0PDQl3PDUQ6PD`S5X
D0WD0PDVl3PD^R7PDRd;XD0WD0PDRl2PDPQ5XD0WD0QDhl3PDQl3PDdDXD0WD0PDmk3QDQ6PDP];XD0WD0QD^EQ@a@QDil3P
Dmk3QDjl3XD0WD0QDh?PDaT6PDoCXD0WD0QDkl3QDll3QDml3PD^l3XD0WD0QD[FQDbLPD^l3XD0WD0QDnl3PD^R7QDol3PD
ik3XD0WD0QDnl3QDPm3QDQm3P@eh;PDik3XD0SD0WD0QDRm3QDSm3WD0PDk]:PDYU6PDkk3XD0WD0QDTm3TD2QDTe2PDik3Q
DhBQD[l3XD0WD0QD^j2QDUm3TD2QDVm3XD0WD0QDWm3QDXm3QDQ6QDYm3XD0WD0PDPm3QDZm3XD0VD0WD0PDPm3QDZm3XD0Q
D[m3WD0QD\m3PDan=XD0WD0QD]m3PDaT6QD^m3XD0WD0QD_m3PD4QD`m3XD0WD0PDmk3PD^R7QDam3XD0VD0WD0PDmk3PD^R
7QDam3XD0QDbm3WD0PD^e6QDcm3PDle3XD0WD0QDdm3TD1QDem3XD0VD0WD0QDdm3TD1QDem3XD0QDfm3WD0PDfl3QDgm3PD
ik3XD0QDhm3WD0QDim3PD^R7PDdn=XD0WD0QDjm3PDPl3PD^R7QDkm3XD0WD0QDlm3PDkk3XD0QDmm3WD0QDi5QDnm3QDom3
XD0QDPn3WD0QDYAPDjk3TD1PDnn2XD0WD0QDQn3TD2PDTl3XD0VD0WD0QDQn3TD2PDTl3XD0QDRn3WD0QDSn3PDkk3PDbT3X
D0WD0QDZa3QDTn3QDUn3XD0QDVn3WD0QDWn3PDkk3PDiCXD0WD0QDXn3TD1PDnk3XD0`D`S1`DPG`DQGSD0QFYn3TD2WD0QD
Zn3Q@[n3QDT3XD0QFYn3TD1QDi5Y@0WD0QDU3XD0VD0QFYn3TD1QDi5Y@0WD0QDU3XD0QD\n3WD0QD]n3Q@^n3PD\l3XD0QD
_n3`DRn4`D]Y1`DV_5`Dhf5`Dle1`DRY1`Doe1`DdF`DZ`5`D]e1`Dnh4`DTl4`Dkg5WD0QD`n3QDYk2TD1QDan3XD0WD0QD
^j2PDmk3PDjm3XD0WD0QDbn3QDQ6QDcn3TD1QDdn3QDen3QDhBQDfn3XD0WD0QDgn3QDhn3Y@0PDmNXD0WD0QDgn3QDhn3XD
0VD0WD0QDgn3QDhn3XD0QDin3WD0QDjn3QDkn3XD0QDln3WD0QDm^2PDnk3QDQ6PDgP;XD0WD0PD`f3Q@mn3QDnn3QDon3XD
0WD0PDnf3QDnn3QDon3XD0WD0QDPo3P@Ym3PDmNQDQo3XD0WD0QDRo3QDmGQDSo3PDik3QDQ6QDTo3XD0WD0QDUo3QDVo3PD
gDXD0WD0QDWo3PDjk3QDXo3XD0WD0QDYo3QDYBP@fl3QDZo3XD0VD0WD0QDYo3QDYBP@fl3QDZo3XD0QD[o3WD0QD\o3PDQl
3TD2QD]o3XD0WD0QD^o3PDjk3PDki=XD0WD0PDRX5PDjk3PDZ6XD0WD0QD_o3QD`o3PDik3PDPe6XD0WD0PDZo=XD0WD0QDa
o3TD3QDbo3PDTl3XD0VD0WD0QDao3TD3QDbo3PDTl3XD0QDco3WD0PDbg5PDSl3PDik3XD0WD0PDTl3PDmk3PDgZ;XD0WD0P
DeGPDgP;XD0VD0WD0PDeGPDgP;XD0QDdo3WD0PD[l5XD0VD0WD0PD[l5XD0QDeo3WD0QDfo3QDgo3TD2PDdc=XD0WD0PDfa6
QDVV3XD0WD0QDho3QDQ6QDio3XD0`DTl3`DWl3WD0PDmk3QDjo3QDko3XD0WD0QDlo3PDaT6QDmo3XD0WD0PD\l3QDno3PDl
_<XD0WD0QDoo3QDPP4XD0WD0PDnk3QDQP4PDV\;XD0WD0PDfU7QDhBQDRP4XD0VD0WD0PDfU7QDhBQDRP4XD0QDSP4WD0QDT
P4QDae1PD]X;XD0WD0QDUP4P@Tl3PDmk3PD^\=XD0WD0QDVP4QDWP4QDXP4Q@Q6QDYP4XD0WD0QDZP4TD1QD[P4PD^R7QD\P
4XD0WD0QDYAQ@P:QD]P4XD0WD0QDYAQD^P4XD0`DUg1WD0QF_P4PDlQ1PDPl3XD0SD0UD0QF`P4TD3WD0QDaP4QDbP4XD0SD
0WD0QDcP4QDdP4QDeP4XD0WD0PD`n3PDV[=XD0WD0QDRR1QDgV1QDfP4XD0VD0WD0QDRR1QDgV1QDfP4XD0QDgP4WD0QDhP4
QDiP4XD0VD0WD0QDhP4QDiP4XD0QDjP4WD0PDZY1PD\f4XD0WD0QDkP4Q@lP4PD\i3TD2QDmP4TD2PDoi3XD0WD0QDnP4TD2
QDoP4XD0WD0QDPQ4TD2QDQQ4XD0WD0QDRQ4QDmR1QDSQ4XD0VD0WD0QDRQ4QDmR1QDSQ4XD0QDTQ4WD0QDUQ4QDVQ4QDWQ4X
D0WD0QDXQ4XD0SD0WD0QDYQ4P@Xk3P@]X7P@fT6Q@ZQ4QD[Q4QD\Q4XD0VD0WD0QDYQ4P@Xk3P@]X7P@fT6Q@ZQ4QD[Q4QD\
Q4XD0QD]Q4WD0QDmLPDHQD^Q4TD2QD_Q4XD0WD0PDSl3PDik3P@\S<QD`Q4XD0WD0QDaQ4QDbQ4XD0QDcQ4WD0QDmR1QDdQ4
PDik3XD0QDeQ4QFfQ4WD0QDgQ4QDhQ4TD1XD0SD0TD8PDeT6WD0QDiQ4PDQl3XD0YD2`DZFWD0QDiQ4PDQl3XD0QDjQ4`DZF
WD0QDSc2Q@R6QDkQ4XD0SD0WD0QDj5QDlQ4QDmQ4XD0QDnQ4WD0QDj5QDoQ4Q@Q6QDPR4XD0VD0WD0QDj5QDoQ4Q@Q6QDPR4
XD0QDQR4UD0QDP6SD0QFRR4WD0Q`1R6QDW3XD0QDSR4UD0SD0QFRR4WD0Q`1R6QDW3XD0QDSR4UD0QDP6QFRR4WD0Q`1R6QD
W3XD0QDSR4UD0QFRR4WD0Q`1R6QDW3XD0QDSR4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDTR4QDUR4WD0QD
Q3XD0VD0QDUR4WD0QDQ3XD0QDVR4`EYm3`EHQDWR4Q`1R6WD0QDR3XD0WD0QDR3XD0QDXR4`E>`En9QDYR4Q`1T6Q`1R6WD0
QDX3XD0`Dee1`DjP>QDZR4WD0QD[R4QDi5XD0QD\R4WD0QD]R4TD3PDkk3QD^R4XD0QF_R4QD`R4Q`1T6Q`1R6WD0QDaR4XD
0`Dcd5`DSQ>`DTQ>`DoY5`DT4QDi5Y@0WD0PDQl3PDY9XD0`DkP<`D^R7QDW6QDi5PDQl3PDf]<QDbR4QDcR4QFPNQDdR4Q`
1R6WD0QDW3XD0`DbMQDi5PDeY;WD0QDeR4XD0PDVQ>SD0QDW6QDi5Q`1R6QDfR4PDao3QDi5QDgR4PDPl3QDhR4QDYAS@0S@
0QDiR4PDmk3QDjR4WD0QDkR4XD0QDW6QDi5SD0PDek3PDeT6WD0QDW3XD0QDUFQDlR4Q`1R6QDmR4QFeT1QDi5YD0WD0QDW3
XD0QDnR4QDi5Y@0WD0QDoR4XD0PDjk3UD0QDP6SD0QDW6WD0Q`1R6QDW3XD0VD0UD0SD0QDW6WD0Q`1R6QDW3XD0VD0UD0QD
P6QDW6WD0Q`1R6QDW3XD0VD0UD0QDW6WD0Q`1R6QDW3XD0VD0UD0QDP6SD0QDW6WD0Q`1R6QDW3XD0QDPS4UD0SD0QDW6WD0
Q`1R6QDW3XD0QDPS4UD0QDP6QDW6WD0Q`1R6QDW3XD0QDPS4UD0QDW6WD0Q`1R6QDW3XD0QDPS4WD0QDQS4QDRS4XD0PDRl3
PDj4QDSS4PDjCPDmk3PDim3PD]P3PDHQDTS4QDUS4PDjk3QDVS4PD^8`En9`E>QDWS4PDX\<PDjk3QDXS4QDYS4PD^R7PD]n
<PDRQ1QDZS4PDSm=QDYT3PDmk3PDQDPDik3QD[S4QDQJQD\S4PDX4PDmk3QD]S4PDjk3PDQl3PD_R7PDgd;QDi5PDTl3PDkk
3PDci3QD^S4PD^R7QD_S4QD`S4PDQDPDik3PDRl3PDfl3PDRk;QDaS4PDnk3QDW6QDi5Q`1T6WD0QDbS4XD0QDW6TD1QDcS4
QDdS4S@0S@0WD0QDeS4XD0QDW6QDQc2WD0QD_6Q`1R6QDfS4XD0PD^NQDi5PDa]=QDgS4QDhS4QDiS4PDmg1PDik3PD\P3PD
]h6QDjS4PDHPD[d2PDmk3SD0PD[d2QDi5QDkS4QDlS4QDmS4QF`GTD3QDi5WD0Q`1T6Q`1R6QDW3XD0`Dnk3Q@g5QFnR4QDi
5Q`1T6Q`1R6WD0QDW3XD0QDnS4Q`1R6WD0QDW3XD0QDg5PDik3QDg5Q@W6`DbMWD0Q`1R6QDW3XD0`Djk3WD0QDoS4XD0Q`1
R6QDR9QDl5Q`1R6WD0QDPT4XD0QDW6QDi5Q@l5WD0QDQT4XD0`Dok3`Djk3S@0aDg5QDRT4Q`1R6PDWh6QDW6TD3QDST4P@j
k3P@mNWD0Q`1R6QDW3XD0QDW6TD3QD\Z2WD0PDjk3SD0XD0QDW6TD3QDi5Q`1R6WD0QDTT4QDUT4XD0PDa]=QDVT4QDWT4QD
ib3PDQl3QDXT4PDnk3QDYT4PD^l3QDZT4QD[T4QD\T4QD]T4TD2QD^T4QD_T4TD2QD`T4`EoN`EQO`EnN`EPO`EmN`EROWD0
QD[3XD0QDaT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDbT4TD2QDR9QFcT4QDi5Q`1T6WD0QDdT4XD0QDg]1QDeT4QDf
T4TD2QDgT4QDhT4QDiT4TD1WD0QDjT4S@0QDkT4XD0QFcT4Q`1T6WD0QDlT4PDjk3XD0QDmT4QDnT4PDik3aDoT4`Dff4SD0
QDPU4QDQU4TD1PDfT6WD0SD0XD0QDRU4PDUl3PDPl3QDSU4TD2PDVl3PDRl3QDTU4QDkc2QDW6WD0QDUU4XD0QDT?PDQl3PD
^R7PDQEPDik3QDeGQDVU4QDWU4QDXU4QDYU4TD1PDTl3QDZU4QD[U4Q`1R6WD0QD\U4XD0QD]U4QD^U4PDjk3QD_U4PD^R7Q
D`U4QDaU4WD0QDbU4XD0QDcU4QFcT4WD0QDdU4QDeU4XD0PDjk3QDfU4QDgk1QDgU4QDhU4WD0QDiU4XD0QDjU4QDkU4TD1Q
DlU4QD`GQDmi3Q@T6WD0QDmU4XD0WD0QDnU4XD0TD2QDoU4PDnk3Q@PV4WD0QDQV4XD0`Dik3QDRV4QDSV4S@0WD0QDTV4XD
0WD0QDUV4XD0QD\_3QDVV4QFW6Q@T6WD0QDWV4XD0PDjk3QDXV4Q@T6WD0QDYV4XD0QDZV4QDW6Q@]IQD^IWD0PDP3XD0QD[
V4QDeT1WD0PDdR>XD0`Djk3QFW6QD\V4Q`1T6WD0QD]V4XD0`Djk3QDW6QD^V4SD0S@0WD0QD_V4XD0QF`GQ`1T6WD0Q@]IQ
@^IQ`1T6QDZ3XD0aD`V4Q@g5QDaV4Q`1T6WD0Q@]IQ@^IQDZ3XD0QDW6TD2PDHPDWT3WD0QDZ3XD0QDW6TD2PDaT6WD0QDZ3
XD0QDbV4WD0QDcV4XD0QDdV4QD]IQD^IWD0QDeV4QDfV4QDgV4XD0QD^IWD0QDeV4QDfV4QDgV4XD0QD]IQD^IQDhV4WD0QD
iV4XD0QD^IQDhV4WD0QDiV4XD0QDjV4S@0QDkV4QDW6QDj5QDlV4S@0WD0QDmV4XD0QDnV4QDPZ3SD0WD0QDoV4QDi5Q`1R6
QDPW4XD0PDZo4PDik3QDQW4PDnk3S@0WD0QDRW4XD0QDSW4S@0S@0WD0QDTW4XD0PDmk3PD[R>PDSl3PDik3QDUW4PDmk3PD
V6PDjk3QDVW4QDWW4P@Ym3PDjk3QDXW4PDjk3WD0QDYW4XD0PDQl3PDSEQDZW4QD[W4PD]S>QDU\2WD0Q`1R6QDW3XD0QD\W
4TD1WD0PDfl3QD]W4QD^W4XD0WD0QDUFPDfl3QD_W4TD1QDTe2XD0P@ik3QDi5PDQl3QD`W4WD0PDf]<XD0WD0QDaW4QDbW4
PDhU7XD0WD0QDPb1PDQl3XD0VD0WD0QDPb1PDQl3XD0QDcW4`E>`En9WD0QDdW4XD0`DPl3WD0QDYATD3PDQl3QDeW4XD0QF
TKTD2WD0QDfW4PDTl3XD0VD0QFTKTD2WD0QDfW4PDTl3XD0QDgW4QFTKTD2WD0QDhW4QDiW4PDlk3XD0WD0QDUFQDjW4XD0W
D0QDkW4QDlW4QDmW4XD0WD0QDnW4PDfl3Q`1R6QDoW4S@0QDPX4XD0WD0PDai3QDQX4QDRX4QDSX4XD0WD0QDYNPDmk3PDjk
3XD0WD0QDTX4QDUX4TD1PD]h6XD0VD0WD0QDTX4QDUX4TD1PD]h6XD0QDVX4UD0aDW6`D^R7SD0WD0QDWX4XD0QDXX4WD0QD
YX4QDP6QDZX4QD[X4XD0WD0PDhm3PDik3QD\X4XD0SD0`E>`En9`Ejk3`Eik3`Eo9`EaT6WD0QDY3XD0QD]X4WD0QD\Y1TD2
QD^X4XD0QDi=WD0QD_X4P@Ym3QD`X4TD1QDaX4XD0`Dkk3`D`e1`D_e1`Dee1`E>`En9WD0QDi5Y@0QDbX4XD0`DTl3`DWl3
WD0QDi=QDcX4TD2QDdX4XD0WD0QDlm3PDaT6QDeX4XD0QDfX4WD0QDgX4XD0QDhX4WD0PDd:QDQ6QDiX4XD0WD0QDVNTD4QD
jX4XD0WD0QDkX4Q@lX4TD1QDmX4XD0WD0QDcU1QDnX4TD1QDoX4QDPY4XD0`DQ8`Dnc4WD0QDQY4QDRY4PDfT6XD0WD0QDSY
4PDPHXD0VD0WD0QDSY4PDPHXD0QDTY4WD0QDm`1QDUY4P@TU6QDVY4XD0WD0QDZKPDQl3QDa@QDWY4XD0WD0QDXY4TD1QDYY
4Q@S;QDZY4XD0WD0QD]OQDQ6QD[Y4QD\Y4XD0WD0QD]Y4TD1QD^Y4XD0QFab3Y@0WD0QD_Y4QDYBXD0WD0PDRl3PD^R7QD`Y
4PDik3XD0WD0QDT?QDQ6QDaY4XD0WD0PD]X7PDjk3QDhBXD0WD0QDbY4TD1PDfl3QDcY4PDjk3XD0SD0WD0QDdY4QDeY4QDh
BQDfY4XD0WD0QDgY4TD3PDfT6QDhY4XD0SD0WD0QDiY4QDjY4TD1QDkY4XD0QDlY4WD0QDmY4XD0QDnY4TD1VD0QDlY4WD0Q
DmY4XD0QDnY4TD1QDoY4QDlY4Y@0WD0QDPZ4XD0PD^R7S@0WD0QDQZ4Y@0QDRZ4XD0QD^]1TD5WD0QDSZ4PDjk3XD0QDTZ4Q
DnR4TD6QDUZ4TD1QDVZ4Q`1R6WD0QDW3XD0VD0QDnR4TD6QDUZ4TD1QDVZ4Q`1R6WD0QDW3XD0QDWZ4QDnR4WD0QDXZ4XD0Q
DmGQDYZ4WD0QDZZ4PDjk3XD0SD0WD0PDTMPDjk3PDQP3XD0SD0QD[Z4QDi5Y@0WD0QD\Z4XD0`DPl3WD0QDi5QD]Z4TD2QD^
Z4XD0QD_Z4WD0PDfT6QD`Z4QDaZ4XD0VD0WD0PDfT6QD`Z4QDaZ4XD0QDU>WD0QDbZ4PDcT3XD0WD0QDcZ4QDk<PDd3XD0QD
dZ4QDeZ4WD0QDfZ4PDd3XD0QDgZ4QFhZ4TD3WD0QDmi3QDeGQDiZ4QDjZ4XD0`D^P4`DVf1WD0QD\5XD0Y@0QDkZ4TD1VD0W
D0QD\5XD0Y@0QDkZ4TD1QDlZ4QDmZ4QDnZ4SD0S@0WD0QDZ3XD0QDoZ4QFP[4WD0QDQ[4XD0QDR[4QDS[4TD4WD0QDmi3Y@0
PDSMQDT[4XD0QDU[4TD1WD0QDSJPDTl3XD0VD0QDU[4TD1WD0QDSJPDTl3XD0QDV[4QDi5WD0QDW[4QDX[4TD1QDY[4XD0P@
^R7VD0QDi5WD0QDW[4QDX[4TD1QDY[4XD0P@^R7QDZ[4WD0QD[[4PDao3XD0QD\[4WD0PDRl3QD][4XD0VD0WD0PDRl3QD][
4XD0QD^[4QFYZ3TD2WD0PDQl3QDQ6QD_[4XD0QFYZ3Y@0WD0QDdCTD1QD`[4XD0VD0QFYZ3Y@0WD0QDdCTD1QD`[4XD0QDa[
4QFYZ3Y@0WD0QDb[4XD0QDc[4WD0QDd[4QDe[4XD0SD0QDf[4TD3WD0QDUZ1QDg[4TD1QDh[4XD0VD0QDf[4TD3WD0QDUZ1Q
Dg[4TD1QDh[4XD0QDi[4WD0QDQY4QDj[4TD1QDk[4XD0VD0WD0QDQY4QDj[4TD1QDk[4XD0QDl[4QDm[4WD0QDn[4QDQ6QDo
[4XD0WD0QDP\4TD1QDQ\4XD0QDR\4WD0PD`f3QDna1QDX@PDan3QDS\4XD0WD0QDVS4QDX@PDan3XD0PDik3WD0QDT\4QDU\
4TD1PDjk3XD0SD0WD0QDV\4PDmk3XD0QDW\4WD0QDX\4P@mk3XD0VD0QDW\4WD0QDX\4P@mk3XD0QDY\4QFYZ3TD1WD0QDZ\
4Y@0TD1QD[\4XD0SD0QFYZ3QDi5Y@0WD0QD\\4XD0QD]\4WD0QD^\4PDjk3QD_\4XD0SD0QDi5WD0PDSl3PDjk3XD0QD`\4Q
Di5Y@0WD0PD[1QDa\4XD0QDb\4QDc\4WD0QDd\4QDe\4XD0QFYZ3QDi5WD0QDf\4TD1VD0XD0`Dmk3`DQl3`Dlo4`Dnk3QFY
Z3QDi5WD0QDf\4TD1QDg\4XD0`Dmk3`DQl3`Dlo4`Dnk3WD0QD\3S@0PDeT6QDh\4QDi\4XD0WD0QD\3S@0PDeT6QDj\4QDk
\4PDjk3XD0WD0QD\3S@0PDeT6Q@a:TD1QDl\4XD0WD0PDeT6QDm\4Q@n\4P@R3TD1QDo\4XD0WD0PDeT6QDi9Q@n\4P@R3TD
1QDP]4XD0WD0PDeT6QDQ]4TD2QDR]4XD0QDS]4WD0PDbT3SD0PDeT6QDT]4XD0WD0QDg=P@Ym3PDR3XD0QDi5TD2WD0PD`i3
QDU]4QDV]4P@jk3PDmNXD0`D2WD0PDfT6QDW]4QDX]4QDY]4TD1QDZ]4XD0`D2WD0PDfT6QD[]4XD0VD0WD0PDfT6QD[]4XD
0QDU>WD0QD\]4QD]]4QD^]4QD_]4QDi=QD`]4XD0WD0QDa]4QDb]4QDc]4Q@d]4QDe]4XD0WD0PDfT6QDf]4Q@g]4QDe]4XD
0`E\i3`E]i3`EYl3QDPa2WD0QDh]4XD0QDi]4`E\i3`E]i3`EYl3QD_Q1QD^]4WD0P@R3QDj]4XD0QDk]4WD0PDPl3PDcV>X
D0WD0PDYm3PDhk3PDT8XD0WD0PDZV7PDak3PDoZ7XD0WD0PDYm3PDfl3QDl]4PDak3PDoZ7XD0WD0QDm]4PDcX;XD0`D_h1`
Dle1WD0QDn]4PDlZ<XD0VD0`D\f4WD0QDn]4PDlZ<XD0QDo]4`D\f4WD0QDP^4QDQ^4TD1PDPU5XD0PDik3`D^R7aDQ5WD0Q
DR^4PDPU5PDik3QDS^4XD0WD0PDPU5PDik3QDT^4XD0WD0PDcT3PDeT6QDU^4XD0WD0QDV^4PDTV7XD0QDW^4WD0QDX^4QDY
^4XD0WD0PDHQDZ^4QDaU3QD[^4XD0QD\^4WD0QD]^4QD^^4QD_^4TD2QD`^4XD0`DX8WD0QDa^4QDb^4XD0WD0PDlV>PDik3
QDc^4XD0WD0QD^APDfl3PDmV>XD0WD0QDd^4QDe^4QDf^4TD1QDg^4XD0WD0QDh^4QDi^4XD0QDj^4`D[5`Df]<WD0PDjk3P
DmNPDne<XD0VD0WD0PDjk3PDmNPDne<XD0QDk^4WD0QDl^4QDm^4XD0`DbI`DnG`Dce1WD0PDmk3QDg]3QDn^4PDRQ<XD0WD
0PDik3PD\_<XD0VD0WD0PDik3PD\_<XD0QDo^4WD0PD[k3PDfl3PDWZ=XD0WD0PDik3PDfl3PDe7XD0VD0WD0PDik3PDfl3P
De7XD0QDU>WD0QDP_4PDR3PDjk3PDZS1XD0VD0WD0QDP_4PDR3PDjk3PDZS1XD0PD1WD0QDY;P@R3QDQ_4TD1PDPh3XD0WD0
QDk<TD1QDR_4PDob1XD0VD0WD0QDk<TD1QDR_4PDob1XD0QDS_4WD0QDoCTD2QDT_4PDkk3XD0QDU_4WD0QDV_4Q@W_4P@\P
3TD1QDX_4XD0`Dik3UD0WD0PDkk3QDY_4QD]3XD0TD6PD4QDZ_4Q@i5QD[_4UD0WD0PDkk3QDY_4QD]3XD0TD6PD4TD6QD\_
4QD]_4P@4WD0PDkk3QDa@QD]3TD2XD0VD0QD]_4P@4WD0PDkk3QDa@QD]3TD2XD0QDU>UD0WD0PDkk3QDa@TD2QD^_4QD__4
TD7XD0PD4TD6QD`_4UD0WD0PDkk3QDa_4QDb_4TD6XD0PD4UD0WD0PDkk3QDc_4QDg5XD0PD4TD5QDd_4WD0PDVW>QDe_4XD
0QDf_4QDg_4WD0QD^3PDik3XD0`DUF`D\f5`DTd5`DT\5`DY[=`Dbc=`DSi5`DC`D^R7`DRFUD0WD0QD^3PDik3XD0`DUF`D
\f5`DTd5`DC`D^R7WD0QDh_4PDik3XD0QDi_4WD0QDj_4QDk_4PDik3XD0`DSi5WD0PDf\<PDik3XD0QDl_4WD0QDm_4PDik
3QDn_4XD0VD0WD0QDm_4PDik3QDn_4XD0QDo_4WD0QDP`4QDQ`4PDik3XD0QDR`4QDS`4WD0PDcP3QDT`4XD0QDU`4TD4QDi
5TD1WD0QD_3XD0VD0QDU`4TD4QDi5TD1WD0QD_3XD0QDV`4WD0QDW`4XD0QDi5WD0QDX`4P@TV7QDY`4XD0`E\T1`Ebf4`Ec
f4`Emk3`Eok3`EQl3`EnN`EPO`Ekk3WD0QD`3XD0`Doa3`DT<`Dee1`DZP4`DUh4`DQ8`DRW5QDi[1Q@i5TD2WD0QD`3XD0W
D0PDik3QDZ`4aDQ5`DgC`DgX1SD0XD0VD0WD0PDik3QDZ`4aDQ5`DgC`DgX1SD0XD0QDS?WD0QD[`4QD\`4XD0WD0PDhU7QD
]`4XD0VD0WD0PDhU7QD]`4XD0QDS?QD^`4QD_`4TD2Q@fX3TD1WD0QDa3XD0VD0`DbI`Dke4`D[Y4QD^`4QD_`4TD2Q@fX3T
D1WD0QDa3XD0QD``4`DbI`Dke4`D[Y4WD0QDa`4QDb`4XD0QDc`4QDi5WD0QDa@QDd`4QDe`4Q@f`4XD0WD0QDmY1PDfT6QD
a@TD1QDg`4XD0`Djk3WD0PDbY;QDh`4XD0WD0QD_f2PDgOQDi`4XD0WD0QDj`4QDk`4XD0VD0WD0QDj`4QDk`4XD0QDl`4WD
0PDaX>PDRS6XD0WD0PDS_:PDbX>PDgDXD0WD0QDm`4QDn`4XD0WD0QDo`4QDPa4XD0VD0WD0QDo`4QDPa4XD0QDQa4WD0PD`
_2PDik3XD0SD0PDVl3WD0QDRa4PDik3QDa@XD0`Dme4WD0PDbT3QDSa4PDeT6QDTa4XD0WD0QDUa4QDQ6PDcP3XD0WD0QDW@
QDVa4PDfl3PDVi;XD0WD0PD`i3SD0QDWa4PDjk3QDXa4XD0WD0QDY;QDYa4PDjk3XD0QDZa4WD0QD[a4QD\a4QD]a4XD0WD0
QD^a4QDX\1XD0VD0WD0QD^a4QDX\1XD0PD1WD0QD_a4QD`a4P@Tl3PDPU5XD0WD0QDaa4QDba4PDlo=XD0WD0QDca4PDii3T
D3PDog3XD0WD0QDca4QDda4QD`Q1P@mNTD1QDea4XD0WD0QDfa4QD^e3QD_e3XD0PDef4QDga4TD6WD0QDh;PDTU6QDha4XD
0WD0PDf3QDh;TD1QDia4XD0QDja4WD0PDmk3PDfl3PDb^3XD0WD0QD\]3PDjk3QDka4P@ik3QDla4XD0SD0WD0QDma4QDna4
QDoa4TD1QDPb4XD0WD0QDQb4XD0QFRb4WD0QDSb4PDYV7TD1QDTb4XD0`DSi5WD0QDUb4SD0XD0WD0QDVb4QDc3XD0QDWb4T
D1QDXb4TD1QDfX3S@0WD0QDd3XD0aDQ5`Deg4`Dnf1`Dg2QDi5TD1WD0QDYb4XD0VD0QDi5TD1WD0QDYb4XD0QDZb4WD0PDc
Y>PDdk=XD0WD0PDeb6PDd8XD0`DSf<WD0PDYf4PDaT6PDef;QD[b4XD0WD0QD\b4P@Tl3QD]b4XD0QD^b4WD0QD_b4PDQl3X
D0VD0QD^b4WD0QD_b4PDQl3XD0QD`b4QDab4P@fl3WD0QDbb4QDcb4XD0QDdb4QDeb4QDmR1WD0P@[P5QDfb4XD0`Dmk3WD0
PDSZ=PDWa3XD0WD0QDgb4PDfa3XD0VD0WD0QDgb4PDfa3XD0QDhb4WD0PDhY>QDib4XD0WD0PDiY>PDQY<XD0WD0QDjb4PDd
g4XD0WD0QDkb4PDTc;XD0VD0WD0QDkb4PDTc;XD0QD_?WD0PDkY>PDlY>XD0WD0PDmY>PDnY>XD0WD0PDfh;PDgf1XD0WD0P
DoY>PDd[5XD0WD0PDWS5PDaX=XD0WD0QDlb4PD]V3XD0WD0PDfb<PDo]5XD0WD0PDe`3PD_W5XD0PDik3WD0PDRZ>PDdFPDi
k3XD0WD0PDTj:PDSZ>XD0VD0WD0PDTj:PDSZ>XD0QDmb4WD0PDTZ>QDWf3XD0WD0PD[P1PDQW;XD0WD0PDjX1PDUZ>XD0WD0
PDmo;PD[5PDik3XD0WD0PDfk:QDnb4XD0WD0PD\]2PD`R>XD0WD0PDRn5PDhP4XD0QDob4WD0PDhm3QDPc4QDQc4XD0WD0PD
VZ>QDRc4XD0WD0PD^]<QDSc4XD0WD0PDWZ>QDTc4XD0WD0PDVY;PDmk3PD^R7PDiQ;XD0WD0PDUEQDT[4PD^R7QDUc4XD0WD
0PDjV=PDmk3PD^R7PD^U1XD0WD0PDcc4PDmk3PD^R7PDXl3XD0WD0PDk[;PDQl3PD^R7PDXl3XD0VD0WD0PDk[;PDQl3PD^R
7PDXl3XD0QDVc4WD0PDfX=PDmk3QDhBPDf]<XD0WD0PDQV5PDmk3PD^R7PDYZ>XD0WD0PD_S1PDmk3PD^R7PDZZ>XD0WD0PD
lP<PDmk3PD^R7PDlR1XD0WD0PDl`5PDmk3PDfl3PD[Z>XD0WD0PDiS=PDmk3PDfl3PD\Z>XD0WD0PDhl5PDSl3PDik3PDSi5
XD0WD0QDWc4PDmk3PDfl3QDXc4XD0WD0QDYc4PDmk3QDgU2XD0QDZc4WD0QD[c4PDgDQD\c4QD]c4TD1QD^c4XD0WD0PDgf1
QD_c4XD0WD0PDHPDaZ>XD0WD0PD_W;QD`c4XD0WD0QDac4PDPg5XD0QDbc4WD0PDaX>QDcc4XD0WD0QDdc4PDQl3QDec4XD0
WD0PDeg4PDjk3PD^R7PDnb1XD0WD0PDW5PD]f;XD0WD0PDmn;PDmk3PD^R7PDQQ6XD0WD0PDgZ>PDmk3PD^R7PDdDXD0WD0P
DZHQDfc4XD0WD0PDnn2PDhZ>PDmk3XD0WD0PDei5PDVl3QDgc4PDXW7XD0WD0QDhc4QDic4XD0WD0QDjc4PDcf4XD0`DPn4`
DSh1`DS4`DQl3WD0PDbf4PDRd5XD0WD0PDmZ>PDaT6PDln;XD0WD0PDPm3PD]e4PDaT6PDHXD0WD0PDnZ>PDoY5PDaT6PDHX
D0QDf3TD1WD0QDkc4PDnn2QDQGXD0aDg5QDP:WD0QDlc4PDnn2QDQGXD0QDmc4TD1WD0QDnc4PDnn2QDoc4XD0aDg5QDPd4T
D3PDnn2Q@QGWD0QDe3XD0VD0QDPd4TD3PDnn2Q@QGWD0QDe3XD0QDQd4QDRd4TD3WD0PDbT3QDa@SD0PDeT6XD0QDa@QDSd4
TD4QDTd4WD0QDUd4SD0PDeT6QDVd4XD0WD0PDaP7PDZh4QDWd4XD0RD0PDnn2WD0QDXd4XD0QDYd4Q@j5WD0QDZd4P@^l3QD
a@S@0SD0QD[d4XD0QD\d4P@T8TD2WD0QD]d4P@^l3QDa@aDl4aDQ5aD_6S@0aDQ5SD0XD0VD0QD\d4P@T8TD2WD0QD]d4P@^
l3QDa@aDl4aDQ5aD_6S@0aDQ5SD0XD0QDU>QDS5TD4QDi5WD0QDa@SD0QD^d4Q@_d4XD0Q@a@SD0VD0QDS5TD4QDi5WD0QDa
@SD0QD^d4Q@_d4XD0Q@a@SD0PD1WD0PDPl3QD`d4P@YU7PDYb3XD0QDad4TD6WD0PDmk3PDW[>XD0WD0PDkV2SD0XD0WD0QD
Wn1PDbT3PDeT6XD0QDa@`Dmo:`D\h4`DWP;`DZh4`DUh4`DWh4`Dad4`DRo4`D`P;`DZP4`DX[>`DY[>WD0QDbd4PD]X7PDb
T3PDeT6XD0YD2WD0PDcT3QDa@SD0P@4QDcd4QDdd4XD0WD0QDed4PDik3XD0`D^R7`Dhl5`D]T=`DoFWD0QDfd4PDik3QDgd
4XD0WD0QDhd4QDP:QDa@SD0QDid4XD0WD0QD`S4QDjd4TD1PDcP3XD0UD0WD0QDQ_1QDVd1SD0XD0QDi_1WD0QDkd4QDld4T
D3QDmd4XD0WD0PDb[>XD0QDnd4WD0QDod4PDfl3QDPe4XD0UD0WD0PD]i3XD0QDc^1QDQe4WD0QDRe4QDSe4QDTe4QDZi3XD
0WD0QDUe4QDVe4QDQ6QD[CPDoa1XD0WD0PDPm3QDWe4PDjk3XD0WD0QDj]1PDjk3PDZV7XD0QDi9WD0QDXj1PD`f3P@Ym3QD
Xe4TD2QDYe4XD0WD0QDZe4QD[e4QD\e4XD0UD0WD0QD]e4XD0SD0QD^e4PDfl3PDTJPDgf1QD^j2TD1PDQl3TD4QDZAQD_e4
QD`e4WD0QDae4XD0TD2QDbe4SD0UD0QDce4WD0QDde4XD0VD0UD0QDce4WD0QDde4XD0QDib1QDee4Q@i5Q`1R6WD0QDfe4X
D0`Djk3aDg5UD0WD0PD\i3QDa@SD0XD0UD0WD0PDTW7QDa@SD0XD0UD0QDge4QDhe4UD0WD0QDie4XD0SD0`Dff4UD0PDfc:
QDje4QDke4PDfc:PDjk3QDle4QDh;QDec2PDTS=QDYBQDi5PDfl3Q`1R6WD0QDme4XD0QDne4QDoe4UD0WD0QDPf4XD0WD0Q
DQf4Q`1R6Q@Rf4QDP7XD0QDP7QDSf4QDTf4QDPo1TD2QDUf4QDVf4QDWf4QDi5WD0QDXf4XD0PDjk3QDYf4WD0QDPo1XD0SD
0PDmMPD]S1PDS3QDZf4PDTl3PDS3PDTl3QD[f4QD\f4QD]f4PD[]5PDUl3QD^f4QD_f4PDSQ5QD`f4PD\\=PDTl3QDaf4QDb
f4WD0QDcf4XD0`Djk3QDbf4WD0QDcf4XD0`Djk3QDaf4WD0QDcf4XD0`Djk3WD0QDcf4XD0`Djk3QDi9QDi5Q`1R6WD0QDdf
4XD0QDef4QDff4QDgf4PDfl3WD0PDfc:XD0PDjk3QDhf4QDif4TD1QDjf4QDPo1TD2QDkf4QDlf4PDmNWD0QDmf4XD0QDi5P
Djk3PDmNWD0QDnf4XD0QDof4QDPg4QDQg4PD^R7PDe3QDRg4QDSg4QDTg4QDbl1PDYU5QDUg4PDYU5PDaT6PDjU7PD^R7PDW
Y;PDWP;QDZa3QDVg4QDWg4P@ik3QDXg4PD\j=QDYg4PDkk3PDSk4QDZg4PDjk3PDR3QD[g4PDkDPDmk3QD\g4PDci3PDUl3P
Dkb1TD2QD]g4PDhm3PDik3PD^R7QD^g4PDng3QD_g4TD6WD0Q`1R6QDRf4XD0QD`g4QD_g4TD5PDkk3TD3WD0QDP7XD0QDag
4TD8PD4WD0QDbg4XD0UD0WD0PD^\>XD0WD0QDag4SD0PD4QDbg4XD0WD0QDag4SD0SD0PD4QDbg4XD0QDcg4`Dkj3`DV3`Dn
2QFdg4TD2WD0QDeg4XD0QDeg4`DR3SD0PDgf3PDR3Q`1R6QDfg4PD^2PDog3QDgg4PDog3WD0QDhg4P@bT3QDig4XD0`Dkk3
`D^6QDjg4WD0QDkT2PDjk3XD0SD0QDhg4PDjk3aDg5`DW3QDkg4PDjk3QDlg4QDkT2PDjk3WD0QDmg4XD0QD^k1WD0QDng4X
D0`DHQDi[1Q@og4P@fl3PDfj3QDYBQDi5WD0QDPh4QDQh4XD0PDci3QDa:QDRh4QDSh4WD0QDTh4QDUh4XD0QDVh4S@0S@0W
D0QDi5QDnW2XD0QDWh4TD1WD0QD^]4QDXh4XD0`E\i3`Edi3`Eo9`Eai3`Eci3`Eei3WD0QD`;QDYh4XD0VD0`E\i3`Edi3`
Eo9`Eai3`Eci3`Eei3WD0QD`;QDYh4XD0QDZh4WD0QDn9QDg3XD0`DdQ1`Ddi3WD0QDi9PDbf3QDg3XD0`DdQ1`Ddi3QD[h4
TD2WD0QD\h4QD]h4XD0WD0QD^h4PDmNTD1QD_h4QD`h4XD0PD^R7WD0SD0PDjl3QDah4TD1PDjk3XD0UD0WD0QDbh4QDch4X
D0TD6QDdh4WD0QDeh4QDfh4VD0XD0WD0QDeh4QDfh4QDgh4XD0WD0QDhh4PDo2PDca:XD0WD0QDih4PDmNTD2QDjh4XD0WD0
PDYl3PDoh6XD0SD0UD0WD0QDkh4QDlh4TD1XD0SD0QDmh4QDnh4QDoh4TD1WD0QDPi4TD1QDQi4XD0WD0PDYm3PDak3QDRi4
PDjk3XD0WD0PD^R7PDmT3XD0SD0WD0QDkX1PDZS1PDHQDSi4XD0WD0QDTi4P@Sl3PDkk3XD0WD0QDb;QDUi4QDVi4Q@Wi4XD
0SD0WD0QD`:QDa:QDXi4TD1PDjk3QDYi4XD0WD0QDkT2QDZi4PDjk3QD[i4XD0WD0PDcOPDjk3XD0QD\i4WD0QDg;QD]i4QD
^i4TD1YD2XD0SD0WD0QD_i4QD`i4QDai4QDbi4TD1QDci4XD0WD0QDk5Q@k<QDdi4XD0SD0WD0QDei4QDfi4QDgi4XD0WD0Q
Dhi4PDik3SD0XD0QDii4WD0PD^R7QDji4QDki4QDli4XD0WD0QDmi4QDni4PDkk3SD0QDoi4XD0QDPj4WD0QDQj4XD0QDRj4
PDfl3S@0WD0QDSj4XD0PDj;PDkk3SD0QDTj4SD0QDUj4PDn\>PDjk3PDmNQDVj4PDjk3QDWj4WD0QDXj4XD0QDYj4QDZj4PD
Tl3PDd]:PDi8PDi7PDZ4QD[j4WD0QD\j4XD0QD]j4QDi5WD0QD^j4XD0PDkk3TD2QD_j4QDP:WD0QD`j4PDjk3PDmNXD0QDi
5QDaj4QDbj4QDcj4QDdj4QDej4PDHPD`S4PDmk3UD0QDfj4QDg3QD`;PDR3WD0QDgj4XD0QDkX1QDhj4QDij4SD0QDjj4PDZ
S1PDmMPDjk3PDbf3PDZS1QDkj4QDT?QDlj4QDmj4QDnj4PDjk3QDi5QDoj4QDSh4QDPk4QDQk4QDRk4QDSk4QDi5PDkb1QDT
k4PD\W7SD0UD0PD\R1SD0QDn9QDUk4PDbf3PDmNQ`1R6WD0QDVk4XD0PDbf3QDWk4QDXk4PDfl3PDgf3PD`f3PDZS1QDYk4P
Dci3QDZk4PDjk3QD[k4P@oa1PDT8PDUb<QD\k4PD^R7PDXd4QD]k4PD^R7QD^k4PDoR5QD_k4QD`k4PDRl3QDak4QDbk4QDc
k4PDjk3QDg3QDdk4QDek4PDVl5PDmk3PD\P3PDP4QDYBQDfk4QDgk4QD^AQDl]1PDik3QDhk4QDik4QDjk4PDQl3QDkk4QDl
k4QDmk4PDXX;PDSl3QDnk4P@nNQDok4QDYBPDcf3PDP]>PDP]>QDPl4QDQl4QDRl4QDSl4QDYBPDUR3`Da3`DX3`D]c3`Dn3
`Df3`De3`De8`DY4`Dba:`D[4`D]7`Dg6`Dd3QDg3QDn9QDTl4QDi9QD`;S@0QDUl4`DROQDi9Q`1R6QDVl4QDWl4QDXl4QD
i5QDYl4QDZl4QD[l4Q`1R6QD\l4PD^i3PDYm3SD0PD]i3PDok3SD0PD\i3PDok3QD]l4PDZk3QD^l4QD_l4PDZk3PDT8PD4S
D0PDZk3PDT8QD`l4PDkm3PDT8QDal4PDeS5PDog3PDYl3QDbl4PDRl3QDcl4PDkIPD4QDi>PDRl3QDcl4PDkIQDi>PDmk3QD
cl4PDkIPD4PDn9PDmk3QDcl4PDkIPDn9PDZU7PDkIQDdl4PDYl3QDi9PDQOPDk8PDU3PDQk2PDmNPDQk2PDjk3QDi5PDiW;S
D0PDiW;QDel4QD`;PDmNQDfl4QDgl4QDP`1SD0TD2PDUR3QDhl4QDY:PDmNQ`1R6QDil4QDjl4QDkl4QDll4QDml4PD^R7QD
nl4QDol4QDPm4PDZk3QDQm4QDRm4PDT8QDSm4SD0QD[k4PDT8QDi=QDTm4QDUm4QDVm4QDWm4PDbf3PDZS1PDmMPDjk3QDn9
QDXm4QDkj4PDog3PDUl3PDog3PDjk3PD_k3PD4SD0QDYm4WD0QDTh4QDZm4QD[m4XD0WD0QDc[3SD0QD\m4PDmNPDjk3XD0W
D0PDmS1PDbS5XD0QD]m4WD0QD^m4QD_m4TD1QD`m4XD0QDam4WD0QDbm4PDfj3XD0SD0QDam4WD0QD_GPDYm3PDfj3XD0SD0
WD0QDcm4QDdm4PDjk3QDem4XD0SD0QDfm4WD0QDgm4S@0QDhm4PDjk3XD0`DdQ1`Dd3`Doi3`Dg2UD0WD0QDim4QDjm4TD4P
DmNXD0QDkm4UD0WD0QDim4QDjm4TD4PDmNXD0YD1QDlm4P@bf3WD0PDmNTD1QDmm4QDnm4XD0QDn9WD0PDR3QDom4XD0QDn9
WD0PDR3YD1XD0QDi9PDbf3WD0PDR3YD1XD0QDi9PDbf3WD0PDR3QDom4XD0WD0QDPn4PDbf3QDg3XD0QDQn4WD0QDRn4XD0T
D1QDSn4QDTn4Q@Un4WD0P@Zk3QDVn4XD0P@X\<QDWn4WD0PDZk3QDXn4XD0QDYn4WD0PDZk3PDSf4XD0QDZn4UD0WD0PDT8Q
Di=XD0SD0WD0QD[n4QDi=QD\n4XD0VD0WD0QD[n4QDi=QD\n4XD0QD]n4UD0WD0QD^n4SD0S@0S@0PD4PDbT3XD0SD0UD0WD
0QDUd4SD0S@0S@0PD4QD^n4XD0SD0UD0WD0QD_n4XD0QD`n4WD0QDan4YD2XD0`Djk3QDbn4WD0QDcn4XD0SD0QDi5WD0QDd
n4P@Sl3P@kk3XD0QDen4TD2QDfn4WD0QDgn4QDhn4XD0VD0WD0QDgn4QDhn4XD0QDin4WD0QDjn4XD0QDkn4TD3QDln4QDmn
4WD0QDY;Y@0QDnn4XD0`D`R1`DTm2`DRj3`DZj3UD0WD0PDek3PDeT6YD2XD0TD5PD4SD0UD0WD0PD_k3PDik3YD2XD0TD5P
D4SD0UD0WD0PD_k3PDik3SD0TD4PD4QDg3XD0SD0UD0WD0PDek3PDeT6SD0TD4PD4QDg3XD0SD0`EYl3`E_i3`Edi3`E\i3Q
Don4WD0QDPo4XD0QDQo4`Dff4PD\i3WD0SD0TD1QDRo4QDa:XD0SD0PD^i3WD0QDSo4XD0WD0QDTo4TD1QDUo4XD0QDVo4WD
0QDWo4QDXo4XD0PDjk3QDYo4WD0QDZo4QD[o4QD\o4XD0SD0WD0QDZo4QD[o4QDkT2PDjk3XD0SD0WD0QD]o4QD^o4QD_o4Q
D`o4XD0QDao4S@0S@0S@0WD0QD`;P@R3QDbo4XD0WD0QDco4QDdo4PDmNTD2QDeo4XD0SD0WD0PDjm3QDi5TD2QDfo4QDgo4
XD0SD0WD0QDPk4QDi5TD1QDho4XD0QDio4WD0PDfl3QDjo4XD0VD0WD0PDfl3QDjo4XD0QDko4QDlo4WD0QDmo4TD1QDno4X
D0SD0WD0QDhg4TD1QDoo4XD0SD0WD0QDPP5TD1QDQP5XD0SD0WD0QDRP5QDSP5XD0P@X\<QDTP5`D=QDUP5WD0QDRP5QDSP5
XD0P@X\<QDTP5`D=YD2WD0QDVP5QDWP5XD0QDXP5`DeT6WD0QDYP5PDkk3XD0SD0WD0QDjl4QDZP5TD2QD[P5QDi5XD0QD\P
5PDZk3PDT8WD0PD4QD]P5XD0UD0WD0PDZk3PDT8XD0SD0UD0WD0QD^P5QD_P5XD0SD0UD0WD0QDg3PD4QD`P5XD0UD0QDaP5
TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDbP5UD0WD0QDcP5`DR7`DY4`D\;`DcT7`DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`D
ba:`D]7`Dn3QDg3XD0UD0WD0QDdP5XD0SD0QDeP5WD0QDfP5XD0SD0UD0WD0QDgP5XD0SD0UD0WD0QDhP5QDiP5TD2QDjP5T
D1PDmNXD0SD0UD0WD0QDkP5QDlP5TD2QDmP5XD0SD0UD0aDh5aDg5aDW6aD_6aDQ5aDS5aDT6aDi5aDj5aDk5aDn5aDQ6aDn
6WD0SD0XD0QDnP5UD0aDh5aDg5aDW6aD_6aDQ5aDS5aDT6aDi5aDj5aDk5aDn5aDQ6aDn6iD1iD2iD0iD4WD0SD0XD0QDW[2
SD0`DgLaDi5aDj5WD0QDZP1PDSl3PDik3Q@Q6QDoP5XD0`DSi5WD0QDZP1QDlR4QDPQ5XD0WD0QDZP1PD^l3QDQ6QDQQ5XD0
WD0QDZP1PD\l3TD2PDYU7XD0WD0QDZP1QDRQ5XD0VD0WD0QDZP1QDRQ5XD0QDSQ5WD0QDTQ5QDQ6QDUQ5XD0WD0PDfl3QDVQ
5QDWQ5XD0QDXQ5WD0QDYQ5QDZQ5XD0VD0WD0QDYQ5QDZQ5XD0QD[Q5WD0QD\Q5TD1QD]Q5XD0VD0`D[h1`DdF`D`H`DZh1`D
dD`DRn4`Dhm4`DYQ6`Dh]>`DXb3WD0QD\Q5TD1QD]Q5XD0QD^Q5`D[h1`DdF`D`H`DZh1`DdD`DRn4`Dhm4`DYQ6`Dh]>`DX
b3QD_Q5WD0QD`Q5XD0VD0QD_Q5WD0QD`Q5XD0QDaQ5QDbQ5WD0QDcQ5TD1QDdQ5XD0`D[e5`Dka5`Dla5`DPZ5`Dkg5`Dlg5
`DWf1`DRY1`DT^>`Dbg5aDg5WD0QDeQ5QDhBQDfQ5XD0WD0QDgQ5PDTl3TD1QDhQ5XD0WD0QDiQ5QDjQ5XD0VD0WD0QDiQ5Q
DjQ5XD0QDkQ5WD0QDiQ5QDlQ5QDmQ5XD0WD0PD^l3QDfFQ@nQ5PDRd=XD0WD0QDoQ5TD1QDPR5XD0VD0`Dik3WD0QDoQ5TD1
QDPR5XD0QDQR5`Dik3WD0QDRR5QDSR5Q@hBQDTR5XD0WD0PDUl3PDjk3PDfl3XD0SD0WD0PDSl3PDik3PD^R7PDdi5XD0WD0
QDUR5PD^R7QDVR5XD0VD0WD0QDUR5PD^R7QDVR5XD0QDWR5WD0QDXR5PDQl3QDYR5XD0VD0WD0QDXR5PDQl3QDYR5XD0QDZR
5WD0PDQl3PDfl3PDS7XD0WD0PD[OPD_m4XD0WD0QDWCPDXl3XD0VD0`DRl3WD0QDWCPDXl3XD0QDU>`DRl3WD0QD[R5QD\R5
PDXl3XD0WD0QDUBPDlk3TD1PDjk3XD0QD]R5`Dff4WD0QD^R5XD0`DZb5`DW\5`Dd^>WD0QD_R5S@0QD`R5QDaR5XD0VD0`D
aQ5`Dk^>`Dl^>`D^R7WD0QD_R5S@0QD`R5QDaR5XD0QDbR5`DaQ5`Dk^>`Dl^>`D^R7WD0QDcR5QDdR5XD0WD0PDQl3PD^R7
QDeR5QDfR5XD0QDgR5WD0PDmk3PDcR=XD0WD0QDhR5QDiR5XD0QDjR5`Dkg5`Dfm4`Dib5`Dfe5`D\W5`DSi5`DjH`DiH`DR
n4WD0QDUFQDg[2QDkR5XD0WD0QDYATD1QDlR5XD0VD0`DXS5`DcE`DPZ5WD0QDYATD1QDlR5XD0QDmR5`DXS5`DcE`DPZ5WD
0QDnR5QDoR5XD0VD0WD0QDnR5QDoR5XD0QDPS5WD0PDiHQD`CTD1QDQS5XD0WD0PDWP5PDiV=XD0WD0PDR[=QDRS5XD0WD0Q
DSS5QDTS5TD2QDUS5XD0WD0PDmk3PDfl3QDVS5XD0VD0WD0PDmk3PDfl3QDVS5XD0QDWS5WD0QDXS5PDSi5XD0WD0QDYS5PD
T8XD0VD0`DT8WD0QDYS5PDT8XD0QDZS5`DT8WD0QD[S5PDjk3QD\S5TD2QD]S5XD0WD0QD^S5QD_S5QDXU3XD0WD0QD`BQD`
S5QDaS5XD0VD0`D^R7`DZh1`Djh1`Ddm4WD0QD`BQD`S5QDaS5XD0QDbS5`D^R7`DZh1`Djh1`Ddm4WD0QDcS5P@jk3QDQGS
@0QDdS5XD0`Dik3`DPl3`DfU7`Dnk3WD0QDeS5PDbS7XD0VD0`Dkk3`D_i3`DQl3aDg5WD0QDeS5PDbS7XD0QDfS5`Dkk3`D
_i3`DQl3aDg5WD0QDUBQDgS5XD0VD0WD0QDUBQDgS5XD0QDhS5WD0QDi\2P@Sl3QDiS5P@^R7QDjS5XD0WD0QDkS5QDlS5XD
0VD0WD0QDkS5QDlS5XD0QDmS5WD0QDnS5QDoS5XD0VD0`D^R7`Dhm4`DSi5`D\f4`Dbk5`DZ7`DS:`DXh1`DZh1WD0QDnS5Q
DoS5XD0QDPT5`D^R7`Dhm4`DSi5`D\f4`Dbk5`DZ7`DS:`DXh1`DZh1WD0QDQT5XD0S@0WD0QDRT5PD^R7QDST5XD0VD0aDg
5WD0QDRT5PD^R7QDST5XD0QDTT5aDg5WD0PDQl3QDhBQDUT5QDVT5XD0VD0WD0PDQl3QDhBQDUT5QDVT5XD0QDWT5WD0PDQl
3PD^R7QDXT5XD0WD0QDYT5QDQ6QDZT5XD0WD0QD[T5PDfl3QD\T5QD]T5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QD[T5PDfl
3QD\T5QD]T5XD0QD^T5`D`H`DkI`DaG`D[a3`D]FWD0PD[o4QD_T5XD0WD0QD]c2PDmk3PDeNXD0`D[j4`Dae1`DY9WD0QD`
T5Q@Q6PDf_>XD0WD0QDaT5QDbT5XD0VD0WD0QDaT5QDbT5XD0QDcT5WD0QDaa4QDa@TD1QDdT5XD0VD0WD0QDaa4QDa@TD1Q
DdT5XD0QDeT5QDZX4WD0QD[5PD^e6XD0QDfT5QDZX4Y@0WD0QD[5XD0VD0aDg5QDZX4Y@0WD0QD[5XD0QDgT5aDg5QDhT5TD
2WD0QDi5Y@0YD1XD0VD0aDg5`Dmk3QDhT5TD2WD0QDi5Y@0YD1XD0QDiT5aDg5`Dmk3WD0QDjT5P@mk3P@^R7QDkT5QDlT5X
D0QDmT5WD0QDnT5QDoT5XD0VD0QDmT5WD0QDnT5QDoT5XD0QDPU5WD0QDQU5QDRU5Q@j5QDSU5XD0QDj5WD0QDTU5XD0VD0Q
Dj5WD0QDTU5XD0QDUU5WD0QDVU5Q@lR4PDeT6QDWU5QDXU5XD0WD0QDYU5TD1QDZU5XD0VD0WD0QDYU5TD1QDZU5XD0QD[U5
QDi5WD0PDdOPDjm3XD0VD0QDi5WD0PDdOPDjm3XD0QD\U5WD0PDQl3QD]U5QD^U5Q@_U5XD0VD0WD0PDQl3QD]U5QD^U5Q@_
U5XD0QD`U5WD0QDaU5QDbU5QDcU5QDdU5XD0WD0QDeU5QDfU5XD0WD0QDgU5QDTS5XD0VD0WD0QDgU5QDTS5XD0QDhU5WD0Q
DiU5QDjU5QDkU5XD0VD0WD0QDiU5QDjU5QDkU5XD0QDlU5QDcMQDmU5Q`1R6WD0QDnU5XD0QDoU5QDPV5PDQl3QDQV5QDRV5
PDT?QDSV5QDTV5PDeT6QDUV5PDeT6QDVV5QDWV5PDfl3QDXV5PDW`>PD4PD\l:PDnk3QDYV5PDbS7QDZV5Q`1R6S@0WD0QD[
V5XD0QD\V5WD0QD]V5XD0QD^V5`Dff4PDoR5WD0QD_V5XD0Q`1R6S@0WD0QD`V5XD0QDcU1WD0QDaV5XD0QDbV5WD0QDcV5X
D0QDdV5S@0WD0QDeV5XD0QDYQ5QDfV5QDoT5QDj5WD0QDgV5XD0QDhV5PDjk3WD0QDiV5XD0QDjV5QDi5Q@T6WD0QDkV5XD0
QD_6WD0QDlV5XD0`DSl3`D^e6`DQl3`DUl3`Dlk3`D\l3`DTl3`DWl3`Dil3`D]6`D^R7`Dfl3QDj5QDmV5QDnV5QDj5QDoV
5PDUl3QDjGWD0QDPW5P@TV7QDQW5XD0QDRW5QDi5Y@0WD0QDSW5XD0`DRl3`Dmk3`Dlk3`Djk3`DUl3WD0QDZ5QDTW5PDeT6
XD0QDUW5QDi5Y@0WD0PDoP1Q@VW5XD0VD0QDUW5QDi5Y@0WD0PDoP1Q@VW5XD0QDWW5WD0QDXW5PDQl3Q@R6QDYW5XD0QDZW
5QDj5WD0QD[W5XD0QD\W5Q@j5WD0QD]W5QD^W5XD0QDj5QD_W5QD`W5QDVW5QDaW5PDZT<PDTl3`EPO`EQO`EmN`ERO`EaT6
`E^2QDbW5PDTl3`D^R7`Dfl3`Dem3`DXS5`DcE`D_R7`Dci3`Dim3`DZS5`Dlk3`DPl3`DT^>QDYU5Q`1R6QDcW5QDdW5QDe
W5PDHPDeT3PDX\<QD`Q1QDfW5QDi5PDoR5QDgW5PDHPDWT3QDhW5QDj5QDiW5QD_U5QDj5QDjW5aDg5QDj5QDkW5PDQl3PD^
R7QDkT5QDlW5QD`\1QDW3QDmW5QDnW5PDkl3P@ci3PD_l3PDlk3QDoW5PDjk3PDVl3PDT8QDPX5TD1QDQX5QDRX5Q`1R6QDS
X5QDVNTD3QDTX5PDeNQDUX5QDVX5QDWX5QDXX5P@ik3Q@YX5QDZX5QD[X5`Dci3`D^R7`D]U7`DXS5`DcE`D_R7`D[U7`DZU
7QD\X5QDjGWD0QD]X5XD0WD0QD^X5XD0QD_X5QD`X5PDaNQDjGQ@i5S@0QDaX5QDbX5QDcX5QDbX5PD^R7QDdX5QDj5PDb4Q
DlR4QDj5QDeX5PDfl3QDfX5QDgX5PDfl3PD`Q3PDgl3QDhX5PDmk3PD^R7QDkT5PDPg7QDiX5QDnV5QDjX5QDkX5P@^R7QDl
X5QDmX5PDTl3PDQl3PD^R7QDnX5QD]DPDlk3QDoX5PDcR=PDaT6PD`U=QDPY5QDmR1PDeh4QDQY5QDi5Q`1R6S@0QDRY5QDS
Y5Q`1R6QDTY5QDUY5TD2PDVX;QDVY5QDWY5PD]a6QDXY5QDYY5QDZY5Q`1R6P@fl3QD[Y5QD\Y5PDie2QD]Y5PDjk3WD0QD^
Y5XD0PDXS1PDUl3QD_Y5PDmk3QD`Y5QDaY5P@mk3QDbY5QDcY5QDdY5QDeY5QDfY5UD0PDai3SD0QDTT1QD\;QDgY5PD4SD0
UD0WD0PDai3XD0QDhY5SD0UD0WD0QDh3XD0aDiY5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`D]m3`Dm4`D]c3`De3`D_8`DV3`D
Q3`D]7`D^c3`DmS1`D`1UD0WD0QDh3PDk8PD]c3XD0SD0UD0WD0PD]i3QDjY5QDkY5XD0UD0WD0PDai3XD0SD0QDlY5`DTM`
DRM`DS1`DM`D_M`DPk3TD4PD2UD0WD0QDh3PDk8QDmY5QDnh4XD0UD0WD0QDmY5TD1QDnY5XD0UD0WD0QDoY5QDPZ5XD0`Dg
l3`DXU;`DQD`DYo2`DZo2`D\a>`DXl<`D]a>`DWl<`D^a>`DX:`Dme1`DTV=`DV6`D_a>`DTm3`D]E`DgD`D[P;`D`a>`DPa
;`DTh4`Ddg7`Dge7`D^X=`DeX1`DWD`DiH`DSE`Did<`DYd1`Daa>`De7`D\_<SD0UD0WD0QDQZ5XD0TD;PD2UD0WD0QDRZ5
SD0XD0TD;PD2WD0PDVS5PDbT6PDWS5XD0WD0PD]i3QDSZ5XD0UD0WD0PD\i3QDTZ5XD0UD0WD0PDam3QDUZ5TD1QDVZ5XD0P
D6TD5WD0PDbT6XD0TD4PD2PD4WD0QDWZ5XD0PD2`Efm3`EPm3PD4WD0QDh3XD0QDXZ5`DmS1`D]c3QDYZ5WD0QDh3QDZZ5XD
0WD0PD]i3QD[Z5XD0WD0PD]i3PD\X7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`D_f3`Dbf3`DoN`DnNWD0PD]i3PD\X7QD\Z5
XD0`D^R7`Dci3`D]U7`Dei3`Ddi3SD0WD0PD]i3PD]X7XD0`D\O`DR3`D\S1UD0WD0PDai3XD0QD]Z5QD^Z5QDam4TD4PD2U
D0WD0PDo9QDTT1XD0QD_Z5TD9PD2UD0WD0PDai3PDik3TD3QD\Z5XD0PD^R7YD4UD0WD0PDai3PDik3TD3QD\Z5XD0QDj3UD
0QD`Z5TD9PD4TD3WD0PDbT6XD0TD3PD2WD0PD\i3QDaZ5QDbZ5XD0QD]m4UD0WD0QDcZ5QDdZ5XD0UD0WD0QDeZ5XD0TD;PD
2PD4WD0QDfZ5XD0QDgZ5UD0WD0PDcm3QDhZ5XD0UD0WD0QDiZ5PDk8QDjZ5XD0SD0UD0WD0PDai3XD0QDkZ5PDk8TD4PD4QD
lZ5TD4PDbT6UD0WD0PDai3PDik3QDmZ5TD2QD_e4XD0Q@nZ5QDoZ5UD0WD0PD\i3QDP[5QDi5XD0QDQ[5UD0WD0PD\i3QDR[
5PD^R7QDS[5XD0UD0WD0PDbi3XD0QDT[5QDU[5UD0WD0PDo9QDV[5XD0UD0WD0PDai3XD0QDW[5PDk8TD1QDX[5TD5QDY[5S
D0UD0WD0PDai3XD0QDZ[5PDk8QD[[5UD0WD0PDo9QD\[5XD0UD0WD0PDai3XD0QD][5`Dbf3UD0WD0QD^[5QD_[5XD0TD<PD
2UD0WD0PD_i3QDj<TD2QD`[5XD0`Djk3UD0WD0PD`i3QDj<TD2QDa[5XD0`D_i3`DYl3`Djn4`Dnk3`Dnm3UD0WD0QDb[5XD
0SD0UD0WD0PD\X<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PD\i3QDc[5XD0WD0PD[Y1PDbT6PDHXD0PDbT6PDYm3PD2UD0WD
0PD_h7XD0WD0PDQl3PDfl3PDW7XD0PDah7PDbT6PDch7WD0PD\i3QDog4PD]U7QDd[5XD0UD0WD0QDe[5XD0UD0WD0PDai3X
D0`DbT6`Dil3`DfS1`Djl3`D^\<`Do\;`Ddf4`DoT=`D[f7`Dbf4`De6`D\f4`Ddf7`DZ4`D`d4`Dmm3`Dlm3`DfE`Dcg2`D
gX1`DZX4`D_m4`DiD`D]g3`Dj9`D^Y4`DP<`Din4`DlR7SD0TD2QDf[5UD0WD0PDai3XD0QDg[5QDn5UD0WD0PDo9XD0`DbT
6`DoN`DYj3`DZj3`D^c3`D`R3`DdL`D`O`DTM`Db^6`DfL`D_f3`D`f3`Dbf3`Dff3`Dcf3`DZj4`Dej3`D\Q7`D]W;`DQk3
`DbO`DQj3`DSa6`D^Q1`D`k3`D\O`DR3`DPj3`DVb<`D\P1`DhQ4`DRP3SD0UD0WD0PDbi3XD0`DhD`DiDSD0QDh[5UD0WD0
QDi[5PD_i3XD0UD0WD0PD\i3QDj[5XD0QDh3UD0WD0PD\i3QD_e4QDk[5TD2QDl[5XD0PD2UD0WD0PD]i3PD\X7XD0QDm[5Q
Dn[5TD2QDo[5PD6WD0QDh3QDP\5XD0`Efm3`EPm3PD4WD0QDh3QDQ\5XD0PD5WD0QDh3XD0QDR\5`DmS1`D]c3QDS\5WD0PD
ai3XD0QDW[5QD\;QDT\5UD0WD0QDU\5QD_U5XD0UD0WD0QDV\5XD0QDW\5PD6TD2PD4TD2PD4TD1WD0PDbT6XD0TD3PD2PD6
TD4PD4TD3WD0PDbT6XD0TD3PD2UD0WD0PDSl3PDik3QDg5XD0UD0WD0PD]i3QDX\5QDY\5XD0UD0WD0PD>QDZ\5XD0TD;PD2
UD0WD0PDXk3QD[\5XD0TD;PD2UD0WD0QD\\5XD0TD<PD2WD0QD]\5PDk8XD0PDah7PD2UD0WD0QD^\5XD0SD0PD4WD0QD_\5
XD0SD0TD;PD2UD0QD`\5`D\i3`Dai3TD9PD4WD0QDh3XD0SD0UD0QDa\5TD9PD4TD2PD4TD2WD0PDbT6XD0TD3PD2UD0WD0P
D\i3QDi5XD0QDk[5TD2QDb\5UD0WD0QDc\5QD\;XD0QDd\5SD0PD4WD0QDi9QDe\5XD0P@ci3PD2PD]i3QDf\5PDk8TD1QDg
\5QDh\5TD1QDi\5PD^i3QDf\5TD6WD0QDWQ2PDPHXD0PD^i3QDj\5QDk\5TD1QDl\5QDm\5QDh6QDn\5QDo\5PD^R7QDP]5T
D2QDQ]5UD0PDfT6Q@QGTD2QDR]5PD4QDS]5`D`f3`D_f3`Dk8UD0PDfT6Q@QGQDT]5SD0TD2PD4PD]i3QDU]5PDoNTD3PDnk
3TD2QDh6PD\i3QDV]5PDk8QDW]5PDok3TD2QDX]5QDY]5PD^R7QDZ]5SD0QD[]5UD0PDk8QD\]5SD0UD0PDbf3PDk8PD]c3T
D6QD]]5PD]i3QD^]5QDj5TD5QD_]5PD\i3QDcMQD`]5S@0QDa]5QDb]5TD3QDc]5PD^i3QDi5TD4WD0QDd]5XD0PDk8Q@T6Q
De]5QDf]5PD]i3WD0QDg]5XD0PD\i3QDh]5TD5WD0QDi]5XD0`D`Q3`D\X7`Ddi3SD0QDj]5QDk]5UD0WD0QDj]5XD0SD0QD
l]5UD0QDm]5P@4SD0QDn]5QDo]5SD0QDP^5PDk8TD1PDah7UD0QDQ^5QDR^5TD<PD4QDS^5QDQ^5QDT^5TD2QDU^5QDQ^5PD
^R7`Dff4`DQ;`DQ];`DPb>`DT8`D^m4`Dba>`DgS6`Dhe4`Db\<`DRESD0WD0PDoR5PDdi3XD0TD8QDV^5PD^i3QDW^5TD5W
D0QD`S4TD3QDX^5XD0PD^i3QDTT1QDY^5QDZ^5TD4WD0QDi5TD1QD[^5XD0PD^i3QD\^5TD6WD0QD]^5XD0WD0PD\i3QD^^5
PDci3PDok3XD0TD6QDPZ1QD_^5PD\i3QD`^5TD6WD0P@jk3QDa^5TD1QDb^5XD0PD4WD0QDc^5QDd^5XD0PD2PD]i3QDk5TD
3WD0QDe^5P@Tl3PDnk3XD0`D[P4`D^m4`DVh4`DSO`DR<`DZ4`DQn3`D]OPD]i3QDf^5TD3WD0QDg^5PDik3XD0PD]i3QD\n
1QDj5TD8WD0QDh^5XD0PD]i3QD^]5WD0QDi^5QDj^5XD0QDk^5SD0PD4WD0QDl^5XD0PD2PD]i3QDm^5TD7WD0QDn^5XD0PD
mk3PD\i3QD\T5QDo^5TD4WD0QDP_5XD0PD]i3QDQ_5TD4`EmN`ERO`EnNWD0QDR_5TD1QDS_5XD0PDmk3PD\i3QD\T5QDT_5
TD4WD0QDR_5TD1QDS_5XD0PD]i3Q`1R6WD0PD]X7QDU_5XD0PD]i3WD0PD]X7SD0XD0QDV_5PD]i3WD0QD^]5QDj5TD5XD0Q
DW_5PD]i3QDX_5TD4WD0QDRd2TD4QDY_5XD0PD^i3QDTT1TD3WD0QDZ_5XD0PD_i3QD[_5QD\_5TD2WD0QD]_5XD0PD]i3WD
0PD]X7QDk5TD4XD0QD^_5PD]i3QDkc1QD\_5TD1WD0QD__5PDjk3XD0WD0QD`_5PDkk3PD^R7QDa_5XD0WD0QDb_5PDPm3QD
c_5XD0PD^i3QDd_5TD4WD0QDe_5XD0PD^i3WD0QDf_5XD0QDg_5TD6PDmNWD0QDh_5XD0PDcf3SD0PD4QDi_5TD6PD2UD0WD
0QDj_5PDk8TD1QDk_5XD0QDl_5QDPk4PDYm3QDm_5UD0PDbf3PDk8WD0QDn_5XD0PD\i3WD0QDo_5XD0TD4QDj5TD8`D\P3P
D2PD^i3QDk5TD4WD0QDP`5XD0TD1QDQ`5PD]i3QDR`5TD5`Ejk3`Ek8WD0QDS`5XD0PDjk3PD\i3QDk5PDk8WD0QDT`5XD0P
Dbf3PDci3PDmNWD0QDU`5XD0PDjk3QDV`5PD\i3WD0QDW`5QDX`5TD1QDY`5XD0PD^i3QDZ`5TD7WD0PDXk3QD[`5XD0PD]i
3QD\`5TD5WD0QD]`5XD0QD^`5QD_`5TD3QD``5QDa`5QD_`5TD3QDb`5QDc`5PD\i3QDd`5TD1WD0QDe`5XD0PD\i3QDf`5Q
Dg`5TD1PDlk3PD\i3QDh`5QD^EQDi`5TD2QDj`5`EZS1`E[S1`E\S1`Ebf3`Eff3`EZS1`E^R7`E\i3`Edi3`E_i3`E]i3`E
Yl3`E`i3QDk`5TD1QDl`5TD<QDm`5`EZS1`E[S1`E\S1`Ebf3`Eff3`E\i3`EYl3`E^i3QDn`5QDo`5QDPa5TD<QDm`5PD^R
7QDQa5QDRa5PDROPDi_6`E\X7`E`Q3`E]X7PDfT6QDSa5P@Pm3PDdQ1QDTa5PDnNPDci3PDdi3QDUa5TD6PD4PD_n3QDVa5P
DlU3PD]i3QDWa5TD4WD0PDbb3XD0PDnNPDci3QDXa5PDk8QDYa5TD1WD0QDZa5XD0QDi9QD[a5PDoNPDk8QD\a5PD^i3QDf\
5TD5WD0QD]a5XD0PD^i3QDf\5TD4WD0QD^a5QD_a5XD0PD^i3QDk5TD4QD`a5WD0QDRe1TD1QDaa5XD0PD^i3QDk5TD4QD`a
5TD3WD0QDba5XD0PD2PD^i3QDj^5TD4WD0PDYm3XD0`Doh6PD^i3QDj5TD4WD0QDca5TD1QDda5XD0PD^i3TD8WD0QDea5QD
fa5XD0PD^i3QDk5QDga5TD1WD0QDha5XD0PD^i3QDk5WD0QDi]5QDia5XD0UD0QDja5Q@ka5QDj5TD8`DRO`Dk8`Dl8`Dn9W
D0QDR4XD0QDla5PD]i3QDk5QFma5TD6`Dk8`Dl8`Dn9WD0QDS4XD0QDna5PD]i3QDk5QFma5TD5`Dk8`Dl8`Dn9WD0QDoa5X
D0QDPb5TD1P@^R7QDQb5PD]i3QDRb5TD6WD0QDSb5QDTb5XD0SD0PD]i3QDRb5TD8WD0QDUb5PD^R7QDck1XD0PD]i3QDRb5
TD6WD0QDVb5TD4QD\k3XD0PD]i3QDRb5TD6`DROWD0QDWb5XD0QDXb5PD]i3QDf\5TD6WD0QDYb5TD3QDZb5XD0PD]i3QDf\
5TD6WD0QD[b5TD3QD\b5PDRl3XD0PD]i3QD]b5TD6WD0PDTMTD4QD^b5XD0UD0QD_b5TD6WD0QD`b5TD3QDab5XD0`DbT6PD
\i3QDUZ1PDTMTD2WD0QDbb5TD2QDcb5XD0PD]i3QD^]5WD0QD`\1XD0TD2QDdb5PD]i3WD0PD]X7QDeb5XD0QDfb5TD3QDgb
5PD]i3PD]X7WD0QDhb5XD0PD]i3Q`1R6WD0QDib5XD0QDjb5QDkb5PD\S1TD3WD0QDlb5XD0QDmb5WD0PDjk3QDnb5XD0QDo
b5PDbi3WD0PDjo3XD0PD\i3QDPc5TD2QDQc5TD3WD0QDQ4XD0TD5PD2PD\i3QDi5QDRc5TD2QDSc5TD2WD0QDQ4XD0QDod4Q
DTc5QDUc5TD1QDVc5TD2QDWc5TD2WD0QDQ4XD0WD0PDPm3QD^W1QDQ4XD0PD\i3QDXc5QDYc5TD2WD0QDZc5XD0UD0QD[c5T
D9QD\c5WD0QDh6XD0QD]c5UD0QD[c5TD6QD^c5WD0QD_c5XD0QD`c5PD]i3QDac5TD3WD0QDbc5P@Tl3QDcc5XD0QDdc5QDe
c5QD`Q1TD6WD0QDi]5XD0SD0UD0QDfc5TD:WD0PDeS5QDgc5XD0QDh3QDhc5TD1WD0QDic5XD0QDjc5UD0QDkc5QDi>TD1WD
0QDlc5XD0`Dk8`Dfl3`Dhm3`DdE`Dei3`D^W7`Ddi3SD0UD0QDmc5QD\;WD0PDYm3XD0SD0UD0QDnc5TD3WD0PDbS7XD0TD1
QDoc5QDPd5TD2P@4WD0QD^EQDQd5XD0TD2QDRd5UD0WD0QDSd5XD0TD2QDTd5TD;QDUd5QDh3WD0PDfT6QDVd5XD0TD2QDWd
5QDXd5UD0QDYd5WD0QDZd5XD0QD[d5SD0UD0WD0QDi9QD\d5XD0TD;QD]d5UD0WD0QD^d5XD0TD1QD_d5TD9QD]d5UD0WD0P
DXk3QD`d5XD0a@i5TD;PD2QDad5WD0QDbd5XD0QDcd5UD0QDdd5TD1QDed5WD0QDfd5XD0QDgd5PD\i3QDTT1QDhd5TD2QDi
d5Q@jd5PDok3QDkd5WD0QDld5XD0PD]i3QDk5TD6WD0QDmd5XD0QDnd5SD0PD\i3QDod5TD3WD0PDXk3QDPe5XD0UD0QDkT2
QFQe5TD5WD0QDRe5XD0QDSe5PD]i3QD^]5TD6WD0QDTe5XD0PD\i3QDUe5TD3WD0QDVe5XD0PD^i3QD\Z5QDWe5TD1WD0QDX
e5XD0PD^i3QD]b5`Dk8`Dl8`Dn9TD7WD0QDYe5XD0QDZe5QD[e5TD1WD0QD\e5XD0PD]i3WD0QD]e5QD^e5XD0SD0WD0PDkk
3PD^R7QD_e5XD0PD_i3PD\S1TD2WD0PDg3XD0YD2PD]i3WD0QD`e5XD0QDae5UD0QDja5QDj5TD6`DRO`Dk8`Dl8`Dn9WD0Q
DR4XD0QDbe5UD0WD0PDk8XD0QDce5SD0TD;PD2UD0PDbf3PDk8PD]c3TD9WD0QDde5XD0UD0WD0QD^EQDee5XD0TD2QDfe5T
D6PD4QDh3PD4WD0PDnn2QDge5XD0TD6PD4SD0PD4WD0PDfT6QDhe5XD0TD3QDie5PD4QDec5QDje5WD0QDke5XD0QDle5PD]
i3QDme5TD4WD0QDne5QDoe5XD0TD3QDYBPD]i3PD\S1`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`Ejk3`Ek8`El8`En9WD0QDS4XD0
QDPf5PD]i3QDRb5TD7WD0QDQf5PDok3XD0PD\i3QDh]5QDRf5TD2WD0QDSf5XD0aDTf5TD3PD2PD\i3QDk5QDUf5TD1WD0QD
Vf5XD0PD\i3QDh]5TD3WD0QDWf5XD0UD0QDXf5TD9WD0QDYf5TD3PDXl3XD0WD0QDZf5PDPZ;XD0QDk5TD2WD0PD]7QD[f5X
D0QD\f5PD^i3QDf^5`Dk8`Dl8`Dn9TD7WD0QD]f5XD0QD^f5QD_f5TD1WD0QD`f5XD0TD3QDaf5UD0QDod4TD6QDbf5QDcf5
WD0QDQ4XD0QDdf5PD\i3QDef5TD1QDff5TD2WD0QDgf5XD0PD]i3WD0QDhf5XD0QDif5PD\i3WD0QDjf5XD0UD0QDk5PDk8P
@4WD0QDkf5XD0QDlf5PD4WD0PDfT6QDmf5XD0QDnf5UD0WD0QDof5XD0TD:QDPg5QDQg5UD0QDRg5TD4WD0QDSg5XD0TD6PD
4QDTg5TD1QDUg5TD2WD0QDQ4XD0QDk3TD:WD0QDXS4QDVg5XD0UD0QDWg5TD7WD0QDXg5PDUl3XD0UD0QDWg5TD7WD0QDYg5
TD1PDkS<XD0QDZg5PD^i3QDTT1QD\;TD1QDZ^5TD6WD0QD[g5XD0PD4WD0QDi9QDe\5XD0P@ci3PD2PD\i3QDh]5TD4WD0QD
\g5QD]g5XD0PD^i3QDk5TD4WD0QD^g5XD0TD3QD_g5PD^i3QDf^5WD0QD`g5XD0SD0UD0PDbf3TD5WD0QDag5XD0QDbg5`Db
T6UD0QDnc5PDk8WD0PDfT6XD0SD0TD5PDfT6QDcg5UD0QDi5TD6WD0QDS;QDdg5XD0QDPZ3UD0QDh3PDk8TD2QDeg5TD1WD0
QDfg5XD0SD0UD0QDgg5QDmc5TD8PD4PDaT6WD0QDhg5XD0QDig5UD0QDh3TD:PD4PDaT6WD0QDh3XD0UD0QDjg5TD<PD4PDa
T6WD0PD^i3XD0QDf\5`Dk8`Dci3`Ddi3SD0UD0QDkg5TD<PD4PDaT6WD0PD\i3XD0QDlg5QDmg5UD0QDh3QDng5WD0PDaT6X
D0QDog5UD0QDkg5TD<PD4PDaT6WD0QDPh5XD0SD0QDQh5QDRh5UD0QDSh5QDf\5QDTh5WD0PDaT6XD0QDUh5UD0QDkg5TD<P
D4PDaT6WD0QDjg5XD0QDVh5`Dci3`Ddi3`Dei3`Dl8`Dem3UD0QDh3PDk8WD0PDaT6XD0QDWh5SD0UD0QDec5QDXh5TD3WD0
PDaT6XD0TD3PDol3SD0UD0QDh3QDYh5QDZh5WD0PDaT6XD0QDYh5QD[h5UD0QDh3QD\h5TD8WD0QDae1`Da3`De3`D]c3`Dn
7`Dm4XD0QD]h5UD0QDh3PDk8SD0QD^h5TD3WD0PDaT6XD0QD_h5PD]i3QD`h5TD8WD0PDaT6XD0QDah5UD0QDh3TD<PDaT6W
D0QDbh5XD0QDch5UD0QDdh5TD<WD0QDeh5XD0QDdh5`D\j3QDfh5UD0QDdh5TD<WD0QDeh5XD0QDh3QDgh5UD0`D_i3`DYl3
`Djn4`D[k3`Dhk3`D`i3QDdh5TD<WD0PD4XD0QDk3`D\j3QDhh5UD0QDh3TD5QD_6WD0PDaT6XD0QDih5S@0QD_6QDdh5TD<
QDae1WD0QDjh5XD0`D`k3QDdh5TD<QDae1WD0PD\i3XD0`D`k3`Dk8`Dl8`Dn9`DfE`Dnm3`Dm8`Dn8`Dci3QDkh5TD<WD0P
DaT6XD0QDlh5QDkh5TD<WD0PDaT6XD0PD\i3`Dk8`Dl8`Dn9`DfE`Dnm3`Dm8`Dn8`Dci3WD0PD2QDmh5XD0UD0QDnh5TD5W
D0QDoh5PDaT6QDoh5XD0UD0QDod4QDk5TD2QDPi5Q@Qi5QDRi5TD2WD0PDaT6XD0Q@Qi5QDRi5`Dl4`DQQ;`DYU7UD0QDod4
QDk5QDSi5QDTi5QDQi5SD0S@0WD0PDaT6XD0QDQi5SD0UD0QDUi5TD3QDVi5SD0S@0WD0PDaT6XD0QDWi5`Dci3`Ddi3UD0Q
Dec5QDk5Q@Wh5QDXi5WD0PDaT6XD0Q@Wh5QDXi5TD2QDYi5UD0PD]i3QDk5QDZi5`DaT6SD0TD2SD0WD0PDaT6XD0QD[i5`D
ci3`DaE`Dol3UD0QDh3QD\i5QD]i5Q@^i5SD0WD0PDaT6XD0Q@^i5SD0PD2UD0QDh3QD_i5SD0S@0QD`i5TD2WD0PDaT6XD0
SD0UD0QDh3TD6QDai5WD0PDaT6XD0QDbi5QDod4QDci5QD\;WD0PDVV7XD0SD0UD0QDkg5TD<PD4PDaT6WD0QDdi5XD0QDei
5QDfi5`Ddk3UD0QDgi5TD<PD4PDaT6WD0PDmk3QDhi5XD0QD\T5PD4WD0PDaT6XD0QDii5QDji5UD0QDk3TD<PD4PDaT6WD0
QDk3XD0QDh3`Dk8`Dci3`Dl8`Dn9`Dm8`Dn8`Ddi3`Dei3`D_W7`D^W7`D>`Djm3`D]U7`D_R7`Dao3`Dok3`D^k3`Deo4`D
_U3`DiE`Doi1`DZk3`Dnn2`Dmk3SD0UD0QDki5TD2PDok3TD9PDaT6WD0QDki5TD2PDok3XD0UD0QDcMTD4YD1WD0PDaT6XD
0YD1UD0QDh3TD4QDli5WD0PDaT6XD0QDmi5UD0QDod4QDk5QDni5QDoi5QDnZ5SD0WD0PDaT6XD0QDnZ5SD0PD2PDfY;QDPj
5QDQj5`EQP3`ERP3`Ejk3WD0QDRj5XD0`DWl3QDQCTD3QDZf3QDj3TD1QDi3QDi5TD3QDi3TD2QDj3QDh6`E]U7`E_R7QDSj
5`DYl3`Dan3PDYm3QDTj5PD\i3QDi5TD2PD`n3PDnk3`Eo2`EYO`E[O`EY1`Ell3`Eci3`Ekl3`Eml3`EaE`EP3`EcO`Ehf4
`Egf4PD`n3`Dgf4PD]i3WD0PDmMXD0PDUW=PDTl3PDjk3QDUj5PDaNTD4QDVj5PDak3QDWj5Qd1R6QDk6QDk6QDXj5QDYj5W
D0QDZj5XD0QD[j5QD\j5`DfD`Dak:`DiH`DXP5`DVP5`DYP5QDi5TD8WD0QD]j5PDan3XD0UD0QDh3TD8WD0QD^j5XD0WD0P
Dfm3QD_j5XD0PDbP7PDik3WD0QD`j5QDaj5XD0WD0QDbj5XD0QDi5TD6WD0QDcj5PDan3XD0WD0PDak3QDdj5XD0QDh3TD1W
D0QDi3XD0TD2QDej5QDfj5QDgj5QDi3QDi5TD1QDj3QDh3TD1QFi3aDP4R@0Q`1R6Q@hj5Q`1R6QDj3QDh3TD2QDi3TD1QDh
6PD\i3QDk5QDij5TD1QDjj5QDQi5TD2WD0QDi3XD0aDP4`Dgl3`Do9`DaT6PD\i3QDi5PD]U7TD2WD0QDkj5QDlj5XD0TD3Q
Di3PD\i3QDk5PDk8QDmj5PDok3TD1WD0QDi3XD0PD]i3QDnj5QDoj5QDPk5TD3WD0QDQk5XD0PD]i3QDnj5PDk8QDPk5TD1W
D0RD0XD0PD]i3QDnj5QDRk5PD]m3QDSk5TD2WD0QDi3XD0aDP4WD0QDTk5XD0TD3QDi3PD\i3QDog4QFUk5R@0WD0QDVk5XD
0QDWk5QDgj5TD2WD0QDQCXD0TD3PDWl3PDo9QDi5TD4WD0QDXk5XD0PDai3QDi3TD2QDYk5TD3QDZk5QDi3aDP4TD1`Ei8`E
^j3`EYJ`EkQ<`EQP3`ERP3`ESP3`EmN`EnN`EPO`Ebf3`EZS1`E[S1WD0QD[k5XD0QDi3TD6WD0QD\k5XD0WD0QD]k5XD0TD
1QDi3aDP4QD^k5QD_k5TD1WD0QD`k5XD0QDak5TD2QDi3aDP4`Djk3PD\i3QDi5QDbk5TD2WD0QDi3XD0TD1PDnn2QDck5PD
]i3QDdk5TD3QDi3QDgj5QD`[1QDlY5TD1WD0QDek5XD0QDgj5QDfk5TD4WD0QDgk5XD0PDo9WD0QDhk5TD3QDik5XD0WD0QD
jk5XD0QDkk5QD_e4QDlk5QDmk5PD^R7WD0QDnk5XD0PD\i3QDi5TD1WD0PD`n3XD0PDnk3TD3QDi3QDi5TD4WD0PDfm3PDTJ
XD0QDWk5QDok5QDa@TD1WD0QDPl5XD0QDi3WD0QDQl5XD0QDRl5WD0PDTS6XD0PDik3TD2QDSl5QDi5TD3QDTl5TD1WD0P@f
m3QDUl5XD0QDVl5QDnc5TD1QDWl5QDXl5TD1WD0QDYl5XD0PD]i3WD0QDZl5XD0QDi5QD[l5TD2QD\l5UD0WD0PDcm3QDnZ5
YD4XD0UD0WD0PDcm3QDnZ5TD1QD]g5XD0PD\i3WD0QD]l5QDbZ5XD0TD5QDi3PD]i3WD0QD^l5XD0QDi5TD3QD_l5QDh3TD2
QDi3TD1WD0QD`l5XD0QDal5SD0QDnc5TD3QDbl5TD2WD0PDSl3PDik3QDcl5XD0QDdl5TD4QDel5QDfl5PDQ3TD3WD0QDi3X
D0QDdl5TD4QDel5QDfl5PDQ3TD2WD0RD0XD0WD0QDgl5XD0TD8QDhl5TD3QDi3QDi3TD3WD0QDil5XD0WD0QDjl5PDik3XD0
TD3QDi3PD]i3QDkl5QDdb5TD3QDi3WD0QDll5XD0QDml5QDQi5QDnl5TD2QDi3WD0QDol5XD0QDh3TD2QDi3TD2WD0QDPm5X
D0QDh3RD0R@0TD2WD0QDQm5XD0QDh3TD2QDi3Q@i5QDRm5WD0PDfl3TD1QDSm5PDSm4XD0QDh3TD2QDi3WD0QDTm5PD\i3QD
hZ3XD0QDi5PD^S1QDh3TD2QDi3TD1QDUm5TD3WD0QDVm5XD0QDi3QDi5TD1QDWm5WD0QDXm5XD0QDYm5TD5QDnc5TD1WD0QD
Zm5XD0QD[m5WD0QD\m5XD0TD2PD[EQDh3TD3QDi3TD1WD0QD]m5XD0PDeT6WD0QDQCXD0TD3QD^m5QDi5TD2QD_m5TD1WD0Q
Dj3XD0TD1PD2PDo9QDi5QDnZ5TD2WD0QD`m5XD0QDam5TD2QDbm5TD2WD0QDcm5XD0QDi5QDdm5TD3QDa@TD1WD0QDem5QDf
m5XD0QD^k5PDk8TD1WD0PD_h7XD0QDgm5QDi3TD1QD\;WD0PD_h7XD0PDai3WD0QDi3XD0QDhm5QD\;TD1QDim5QDgj5TD3W
D0QDi3XD0QDnc5PDYm3QDjm5TD1QD`k1TD3WD0QDi3XD0QDh3TD2QDi3TD1WD0PDTl3PDjk3XD0QDkm5PD]i3Q`1R6WD0QDl
m5XD0QDnc5TD3QDmm5PD]i3Q`1R6WD0QDnm5XD0QDnc5RD0QDgj5QD`[1QD_e4TD1WD0QDom5XD0QDgj5TD4WD0QDi3XD0TD
3QDPn5QDQn5UD0QDi5QDRn5TD2QDSn5TD2WD0QDj3XD0QDTn5QDi5QDUn5QDVn5TD2WD0QDWn5XD0QDXn5QDh3TD3QDi3Q`1
R6WD0QDj3XD0QDgj5TD4WD0QDi3XD0TD4QDYn5QDi5TD3QDY6TD4WD0QDZn5P@P[:XD0PDeT6WD0QD[n5PDj5XD0QDh3TD3Q
Di3SD0WD0PDan3XD0QDgj5TD5WD0QD\n5P@jk3XD0QD]n5QDh3TD2QDi3QD^n5TD1WD0QD_n5QD`n5XD0WD0QDan5PD^X=XD
0PDik3TD2QDi3WD0QDbn5PDik3XD0TD3QDcn5QDh3TD3QDi3Q`1R6WD0PDfm3QDdn5XD0QDi3Q@i5WD0PDTl3PDjk3XD0QDk
m5QDh3TD4QDi3TD1WD0QDen5XD0PDeT6QDh3TD2QDi3TD1WD0QDQX1TD1QDfn5XD0QDnZ5WD0QDgn5QDhn5XD0QDgj5TD3WD
0QDi3XD0QDin5QDh3TD5QDi3TD1WD0QDjn5XD0QDkn5PDQc>PDbNaDln5YD3PD^c>QDmn5PD_c>PD`c>QDnn5QDon5PDa]=Q
DPo5QDQo5QDRo5QDSo5PDTR;QDTo5QDUo5QDVo5QDWo5PDeGQDhd4PDgT1QDXo5PDe[<QDYo5PDl4QDZo5QD[o5PDik3QD\o
5QD]o5PDjMQD^o5QD_o5PD]i4QD`o5PDnIPDie2QDao5QDbo5QDco5QDdo5PDjQ5QDeo5PDf3QDfo5QDgo5PDV6QDho5QDio
5PDgW4PDk^<QDjo5PD\S6QDko5QDlo5PDRQ4PDme>QDmo5QDno5PDf8PDik3PD\HPD`d4QDoo5QDPP6PDTS6QDQP6PDWo2PD
kg7PDZb=QDRP6PD^f6PDlS6PDoS1PDQf>PD[Q6QDSP6QDTP6QDUP6QDVP6QDWP6QD`a2PD[T=SD0PDnR1QDXP6QDYP6PDcf>
PDdf>PDhe4QDZP6QD[P6PD[Q6QD\P6PDe[<QD]P6QD^P6QD_P6QD`P6QDaP6QDbP6QDcP6QDdP6QDeP6QDfP6QDgP6PDl4PD
ik3QDhP6QDiP6QDjP6QDkP6QDlP6PD^h>QDmP6PDQc>QDnP6QDoP6QDPQ6QDQQ6QDRQ6QDSQ6YD3TD<YD3TD<YD3QDTQ6QDU
Q6QDVQ6QDWQ6QDXQ6QDYQ6PDfe>PDkn:PDf8PDik3PD_i>PD^i3QDZQ6PD^i3QDTT1TD2QD[Q6PDYl3PDk8QD\Q6QD]Q6PDS
l3PDik3QD^Q6PD]i3QD_Q6PDQl3PDfl3PDW7QD`Q6TD4QDTe2PDRl3PD`R7QD\g5QDaQ6QDbQ6PD]i3QDcQ6RD0SD0PD]U7Q
DdQ6QDeQ6Q@g5QDfQ6PDnk3PDok3RD0VD0QDgQ6QDhQ6QDiQ6PD\i3PDY1QDjQ6PD^R7QDkQ6WD0QDlQ6QDmQ6XD0`Dii3`D
li3`DYQ1`DOWD0QDlQ6P@ik3Q@nQ6QDR9XD0`Do9`Dii3`Dli3`DYQ1`DOQDoQ6WD0QDPR6XD0WD0PDfl3QDQR6P@ik3QDR9
XD0`Dii3`Dli3`DYQ1`DOWD0QDRR6XD0QDSR6QDTR6WD0QD^j3QDg5XD0`D[`<`D[k3`Dhk3`DbT3`DT;`D[P4`DVh4PDiEP
Dik3WD0QDUR6XD0`Do9`Dii3`Dli3`DYQ1`DOWD0QDVR6PDik3QDWR6XD0QDXR6WD0QDYR6PDfl3SD0XD0WD0PDem3QDlj2X
D0`DZ5`D`g7`Di5UD0WD0PDnn4XD0`Dik3`DT;`D[P4`DVh4`D[h4`Dno:`Dlo:`DXh4`DYh4`Dcf4SD0`Dii3`Dli3`DYQ1
`DO`DX1QDZR6WD0PDnn4XD0`Dik3`DT;`D[P4`DVh4`D[h4SD0PDHPDl4PDik3QD[R6WD0QDcg1aDg5SD0XD0QD\R6WD0QD]
R6PDfT6QD^R6XD0VD0WD0QD]R6PDfT6QD^R6XD0PD1WD0QD_R6PDjk3XD0WD0PDoh6QDS;TD1QD`R6XD0WD0PDoh6PD^R7QD
aR6XD0SD0PDZk3PDjk3QDbR6PDfl3QDiW2QDcR6PD^R7PDdS5QDdR6PDik3PD^R7PDT8PD]X7PDik3QDgV1PD^R7QDeR6QDf
R6PDPm3PDak3PDbU6PDbT3PDbU6PDeT6PDPl3PDaT6PD]U3QDgR6QDhR6QDiR6QDk<PDfl3QDjR6PDT8PDaT6QDS8PDbk3PD
aT6PDbk3PDVl3PDaT6PDVl3PDQl3PDaT6PDQl3PDZh4PD[k3PDfl3QDkR6QDlR6QDmR6PDfl3QDnR6PDak3QDoR6PD^R7QDP
S6PDPb<QDQS6QDRS6QDSS6QDiS4PDli>PDmi>PDkk3QDTS6PD`Q3QDUS6PDfl3QDa^2QDVS6QDWS6PD\V7QDXS6PDoW7QDYS
6QDZS6PDik3PDfl3Q`1R6WD0QD[S6QD\S6XD0PDik3PDfl3PDhl3QD]S6PDik3PDak3QD^S6aDg5PDXk3QD^S6PDoW7QD_S6
QDY8QD`S6QDaS6QDbS6PDYm3QDcS6PDYm3PDfl3QDdS6QDeS6QDfS6PDnn4QD_6PD[X7QD_6WD0QDgS6QDhS6XD0PDbT3PDa
T6PDbT3PDcT3PDaT6PDcT3QDiS6PDak3WD0QDjS6QDg5XD0`D[`<`D[k3`Dhk3`DbT3WD0QD^j3QDkS6QDlS6XD0PDfT6QD_
S6PDfT6PDfl3PDg]<QDmS6PDeT6QDnS6QDoS6QDnS6PDRl3QDPT6WD0PDan3XD0QDQT6QDRT6QDST6`DZ:`DY:QDj5PDUX;P
D^i3QDTT6PD^i3QDZ`5TD3QDUT6QDVT6PD]EP@^i3PDYm3PD]EPD^i3QDWT6PD]i3QDg]1QDXT6S@0QDYT6UD0WD0PD^i3PD
Ym3XD0SD0UD0WD0PD]i3PDok3XD0SD0UD0WD0QDZT6QD[T6XD0PD4WD0QD\T6QDk]5XD0VD0UD0WD0PDPg3TD3QD]T6XD0UD
0WD0QDj_5QD^T6TD1QD_T6XD0WD0QDj_5QD^T6TD1QD`T6XD0QDaT6UD0WD0PD\S1QD\;TD1QDbT6XD0UD0WD0PD\i3PDYl3
QDcT6XD0UD0WD0QDiZ5PDk8TD1QDdT6XD0UD0WD0QDeT6TD2PDYm3XD0PD\X<PD]i3QDfT6PDnNPDci3PDYm3UD0WD0PDbf3
PDci3PDmNQDgT6XD0UD0WD0QD^]4QDhT6TD1QDiT6XD0PDZS1PDk8PDah7UD0WD0QDjT6QDkT6TD1QDlT6XD0WD0QDmT6QDT
4PDik3XD0QDnT6WD0QDT4PDik3XD0QDnT6WD0PD^R7QDZ5PDik3PD^R7QDoT6XD0VD0WD0PD^R7QDZ5PDik3PD^R7QDoT6XD
0QDU>WD0PD^R7QDPU6SD0PDik3XD0PD^R7QDQU6`Dcl6QFRU6TD3QDSU6TD1WD0QDT4XD0VD0QFRU6TD3QDSU6TD1WD0QDT4
XD0QDTU6WD0QDUU6TD2QDVU6XD0VD0WD0QDUU6TD2QDVU6XD0QDWU6WD0QDUU6TD2QDT4XD0WD0PDnn2PDHPDYU7XD0WD0PD
kU7QDXU6QDYU6XD0WD0PDoV;PD`k3XD0`Djk3WD0QDZU6QDPk1QD[U6XD0QDUZ1WD0QD\U6QD]U6XD0VD0QDUZ1WD0QD\U6Q
D]U6XD0QD^U6WD0QDU4PDQn3XD0`DQl3`Dmk3`DRl3WD0QD_U6PD\l3PDQn3XD0WD0QDU4QD`U6TD1QDaU6XD0WD0QDbU6PD
\l3QDP9TD1QDcU6XD0WD0PDnl3QDV4XD0`D`U7`Dhk3`DRl3`D_i3`DcT6WD0PDnl3QDdU6P@jk3SD0XD0`D`U7WD0PDnl3Q
Da:TD1QDeU6XD0WD0PDnl3Q@i5PDS1PDjk3PDVi;XD0WD0QDfU6QDgU6XD0`Djk3`Dmk3`Dkk3`D_i3WD0QDTT1QDhU6QDYB
XD0`DRl3WD0QDiU6P@fl3QDjU6QDkU6QDlU6XD0WD0PDb4PDoZ;PDbT6XD0WD0PDRl3PDYV7QDmU6XD0WD0PDjk3PDfl3PDj
o3XD0VD0WD0PDjk3PDfl3PDjo3XD0QDS?WD0PDmk3QDnU6QDoU6XD0VD0WD0PDmk3QDnU6QDoU6XD0QDPV6WD0PDk5PDi[;X
D0WD0PD\l3PDaT6PD\l3XD0WD0PDhm3PDaT6PDPm3XD0VD0WD0PDhm3PDaT6PDPm3XD0PD1WD0PDiX1PD4PDRW7XD0WD0PDP
n4PDjk3PDPn4XD0`DZR5`D`j>WD0QDQV6PDPW;QDRV6XD0QDSV6TD1WD0QDTV6QDPZ3YD2XD0WD0QDUV6QDVV6TD1QDWV6QD
XV6XD0QDW4TD1WD0QD\4XD0VD0QDW4TD1WD0QD\4XD0QDYV6WD0QD\4XD0QFW4TD1QDZV6QDW4QDi5TD1WD0QD[V6QDoP1XD
0`D`R7QD\V6TD1WD0QD]V6PD]\;XD0WD0QD^V6XD0QFW4WD0PDjk3QD_V6XD0QF`V6TD1WD0PDS1PDjk3QD_V6XD0WD0PDfG
QDaV6XD0WD0PD^?QDbV6XD0WD0PDiY6QDbV6XD0PDkk3`DYl5`Dhl5`Dhj>`Dml5QDcV6PDfl3WD0QDdV6QDeV6XD0WD0QD]
4XD0`DaT6`Di[7`Dim3`DZS5`DgV7WD0QDfV6XD0`DnG`Doa3`DP]4`DQY>`DVe1`DSm4WD0QDgV6TD2P@Tl3PDmk3PDkS5P
Dei5XD0WD0QDhV6QDiV6XD0WD0PDhV5PD[f5XD0VD0WD0PDhV5PD[f5XD0PD1WD0QDjV6P@Tl3XD0QDkV6TD1QDZ4WD0QDlV
6P@PHXD0QDmV6TD2QDnV6WD0QDoV6P@PHQDPW6XD0QDQW6TD1QDRW6WD0QDSW6QDTW6XD0QDUW6WD0QDgBPDQl3XD0QDVW6T
D2QDZ4`D[9`D]a5WD0QDWW6PDmh;XD0WD0QDXW6PDUl3XD0`DXS5`DcE`D_R7WD0QDYW6TD2PD^e6TD1QDZW6XD0WD0QD[W6
PDao3XD0Q@\W6TD1QD]W6WD0QD^W6QD^W4P@ik3P@R8Q@_W6QD`W6XD0WD0QDaW6PDTl3XD0S@0QDbW6`DQf4`DRQ<WD0QDc
W6PD^R7QDdW6XD0WD0QDeW6QDfW6PDTl3QDgW6XD0WD0PDP\5PDmk3PD^R7QDhW6XD0WD0PDXl3PDik3TD1QDiW6PDkf;XD0
WD0QDjW6XD0QFY4TD1WD0QDkW6XD0VD0QFY4TD1WD0QDkW6XD0QDlW6QFY4TD1WD0QDmW6QDeHXD0VD0`D^R7QFY4TD1WD0Q
DmW6QDeHXD0QDnW6`D^R7QFY4TD1WD0QDoW6QDPX6XD0VD0QFY4TD1WD0QDoW6QDPX6XD0QDQX6WD0QDRX6QDSX6QDTX6PD`
k3PDjk3XD0WD0QDn@TD3PD^l3PD^R7XD0PD`Q3PDbR5WD0QDn@TD3PDWl3PD^R7PDaGXD0`DlV5WD0QD[FPDmk3PD^R7PD_g
5XD0WD0QDnCQDQ6PDWW7PDik3XD0WD0QDoCTD3PDjk3QDUX6XD0QDY4TD1WD0QDWCPD^R7PDYU7PDgl3XD0WD0QDVX6PD^R7
QDWX6XD0WD0QDXX6P@PHXD0Q@YX6TD1QD[4WD0QDZX6QD\k3XD0QD[X6WD0QD\X6QD]X6XD0PD^R7TD1QD[4WD0QD^X6PDPH
PDlk3XD0WD0QD_X6QD`X6QD^AXD0QDaX6WD0QDbX6S@0S@0PDUl3XD0WD0QDcX6PDSl3PDQl3XD0WD0QDdX6PDQl3XD0QDeX
6TD1QDfX6QDgX6TD2WD0QDhX6QDiX6`D^R7`D[G`DiX1`D`l>`DVn4`Dal>`D^a7YD2XD0QDjX6TD2WD0QDkX6Q@lX6QDiX6
Q@a@QDmX6XD0WD0QDnX6PDQl3XD0PD^R7`DaGSD0VD0WD0QDnX6PDQl3XD0PD^R7`DaGSD0PD1WD0QDnX6PDQl3XD0SD0VD0
WD0QDnX6PDQl3XD0SD0PD1WD0QDoX6QDY`5TD1QDPY6XD0WD0QDQY6TD3PD]P1PDmk3QDS;QDRY6XD0WD0QDSY6PDPHPDnk3
XD0QDTY6WD0QDUY6QDVY6TD1QDWY6PD^\=XD0WD0QDXY6PDPHPDRl3XD0`DT_5`DY[=`DV`3WD0QDYY6QDZY6PDWl3XD0WD0
QD[Y6TD2PD^R7TD1QD\Y6QDjZ1XD0QD]Y6WD0QD^Y6PD^R7TD1QD_Y6XD0WD0QD`Y6QDaY6QDbY6XD0WD0PDmQ<PDoQ<XD0W
D0PD\FPD^W5XD0QDcY6WD0QDdY6QDeY6PDkk3XD0WD0QDfY6P@Ql3P@^R7QDgY6XD0QD_4Q@R6WD0QD^4XD0`DU6WD0QDhY6
XD0QD`4TD2WD0PDf[:XD0QDiY6QD`4TD3WD0QDjY6P@Vl3XD0QDkY6WD0QDlY6XD0WD0QDoc1QDmY6TD2QDnY6XD0WD0QDRJ
QDa@QDoY6QDPZ6XD0WD0QDQZ6TD2PDPU5XD0WD0PDPQ<XD0WD0QDRZ6XD0WD0QDSZ6QD_U5XD0Q@TZ6TD1QDUZ6WD0QDVZ6Q
DWZ6XD0WD0QDXZ6QDRKXD0`Dfl3`DS1`D_n3WD0QDYZ6Q@ZZ6TD1QDRKQD[Z6TD1QD\Z6XD0WD0QD]Z6PDQl3QD^Z6XD0WD0
QD_Z6QD`Z6XD0WD0QDaZ6PDbT6QDbZ6QDcZ6XD0WD0QDdZ6XD0TD5QDeZ6TD4PDQl3QDQ6WD0QDfZ6XD0WD0QDgZ6PD^R7QD
hZ6QDiZ6XD0WD0QDjZ6PDTl3XD0`D^R7`DdF`Dl[5WD0QDkZ6PDTl3XD0QDlZ6QDmZ6WD0QDnZ6XD0QDoZ6TD2QDP[6WD0QD
Q[6XD0WD0QDPFPD^R7PDe5XD0WD0QDR[6PD^R7QDS[6XD0WD0QDT[6Q@U[6XD0WD0QDV[6PDfl3PDTU5PDhm3XD0WD0QDdCP
D^R7QDW[6XD0WD0QDX[6QD^e3QDY[6QDVl2XD0WD0QDZ[6QDQ6QD[[6XD0WD0PDhl=PD^R7QDki3QD\[6XD0WD0QDi\2PDiS
1QD\k3XD0WD0QDVNPDjCPDik3XD0QD][6QDg5Y@0WD0QD^[6XD0QD_[6TD4WD0QD`[6XD0VD0QD_[6TD4WD0QD`[6XD0QDa[
6UD0WD0QDa4XD0QDb[6PD4WD0QDa4XD0PD4UD0WD0QDc[6QDa4XD0PD4UD0WD0PDjk3QDQ6QDd[6XD0`D_e1`D`e1WD0PDjk
3QDQ6QDe[6QDf[6XD0WD0QD_Q1QDg[6QDh[6XD0`D^R7WD0QD_Q1QD`Q1QDi[6QDj[6XD0QDk[6WD0QDbf1Q@l[6QDm[6XD0
VD0WD0QDbf1Q@l[6QDm[6XD0QDU>WD0QDn[6PDcT6PD^R7PDl1XD0WD0QDo[6PDan3XD0WD0PDjk3PDmNPDlg3XD0`DQ8WD0
QDP\6P@Pm3PDdo>XD0WD0PDmk3QDQ6QDQ\6XD0VD0WD0PDmk3QDQ6QDQ\6XD0QDR\6WD0QDS\6QDT\6Q@Q6QDU\6XD0WD0PD
Rl3PD\m3XD0aDg5`DYV7`DfT6`DiE`Dfl3`DhE`DbS5`DcS5`D`o4`Dao4`Dei3`Ddi3aDi5`Dkk3WD0PDRl3QD_f2XD0aDg
5VD0WD0PDRl3QD_f2XD0aDg5QDV\6WD0PDYl3QDW\6QDX\6XD0QDY\6WD0PDkk3PDPm3QDhBXD0TD4PD4WD0PDik3PDPm3QD
Z\6XD0WD0PDfc:PD`i3XD0WD0PDTW7PDfT6QD[\6QDlY5XD0WD0PDkk3PD\i3QD[\6QDlY5XD0PDiW;WD0PDog3PDeT6PDnl
3XD0WD0PDPm3QD\\6PDmZ:XD0QD]\6TD1WD0QD^\6XD0YD1QD]\6TD1WD0QD^\6XD0QD_\6WD0QD`\6QDa\6XD0PDjk3WD0P
DUn<XD0YD1WD0PDUn<XD0QDb\6WD0PDRl3PD`Q3PDlU3XD0WD0QDc\6PDT8XD0VD0WD0QDc\6PDT8XD0QDd\6WD0QDe\6QDi
9QDf\6XD0WD0QDg\6TD2PDTU6XD0SD0WD0QDh\6TD1QDi\6XD0TD3QDj\6QDk\6TD3WD0QDh\6QDl\6XD0QDm\6WD0QDn\6Q
Do\6QDP]6XD0`DdQ1`Doi3`Dd3`D_V7`Dn3`Dn7`DmU6`DSj3QDi5WD0QD[o1PDYm3PDjk3XD0SD0WD0QDQ]6Q@R]6QDS]6X
D0WD0PDYV7QDT]6QDU]6XD0WD0QDV]6PDik3QDW]6XD0PDUR3WD0QDX]6PDeT6QDY]6SD0XD0VD0WD0QDX]6PDeT6QDY]6SD
0XD0QDZ]6WD0QD\_3QD[]6P@4QD\]6QD]]6XD0SD0WD0QD^]6PD\i3QD_]6QD`]6XD0WD0QDPn1PDhm3PDjl3XD0WD0QDjR3
SD0PDeT6QDa]6XD0WD0QDb]6QD\_3P@oh6QDc]6XD0WD0QD^j3QDd]6XD0VD0WD0QD^j3QDd]6XD0QDU>WD0QDmR1PD^k3QD
e]6XD0VD0WD0QDmR1PD^k3QDe]6XD0QDf]6WD0PD^R7QDg]6QDi5XD0QDh]6`E\i3`Edi3`Eo9`Eai3`E]i3WD0QD^m4QDi]
6XD0QFj]6PDk8WD0QDk]6QDl]6XD0TD3QDm]6PDk8WD0QDn]6PDjk3QDl]6XD0TD3QDm]6WD0QDo]6Q@UW2PDjk3QDP^6XD0
VD0WD0QDo]6Q@UW2PDjk3QDP^6XD0QDQ^6WD0QDR^6Q@UW2PDjk3QDP^6XD0VD0WD0QDR^6Q@UW2PDjk3QDP^6XD0QDQ^6QD
S^6TD1WD0QDT^6XD0QDU^6Q@P6TD2QDV^6WD0PD^R7PDoP<XD0VD0WD0PD^R7PDoP<XD0QDW^6WD0PDik3QDX^6QDY^6XD0V
D0WD0PDik3QDX^6QDY^6XD0QDU>QDZ^6Y@0WD0QD[^6QD\^6XD0VD0QDZ^6Y@0WD0QD[^6QD\^6XD0QD]^6WD0QD^^6QD_^6
XD0VD0WD0QD^^6QD_^6XD0QD`^6WD0PDZV7PDak3SD0XD0WD0QDk<PDkb1QDa^6XD0WD0QDb^6XD0`D=TD4QDc^6TD2QDd^6
QFe^6TD1WD0QDf^6PDmk3XD0VD0QFe^6TD1WD0QDf^6PDmk3XD0QDg^6QFh^6TD2WD0QDi^6TD1PDWl3QDlg1QDj^6XD0QDk
^6TD2WD0QDl^6QDm^6XD0`D^R7`DXS5`DcE`D_R7WD0QDn^6P@Wl3PD\P?XD0WD0QDo^6QDQ6QDP_6XD0WD0QDZP1PDik3PD
he4XD0WD0QDZP1PD^l3QDQ6PDTU6XD0WD0QDQ_6QDQ6QDR_6XD0WD0QDVNQDS_6XD0WD0QDVNPDfl3PDWk:XD0WD0QDT_6QD
U_6XD0WD0QDV_6XD0VD0WD0QDV_6XD0QDW_6QFX_6TD1WD0QDc4XD0`DZS5`Dim3`D[S5WD0QDY_6QD]T3XD0QFZ_6WD0QD[
_6XD0QF\_6WD0QD]_6PDSl3XD0QD^_6WD0QD__6TD2PDSl3XD0`DVU=`D\W5QD`_6TD1WD0QDd4XD0QDa_6WD0QDb_6PD^e6
XD0QDc_6QDd_6TD2QDi5WD0QDe_6QDf_6TD1QDg_6XD0WD0QDh_6PDci3PDVl3XD0WD0QDi_6QDj_6XD0`Dkd5WD0QDiGPDj
k3PD^R7QDk_6XD0WD0QDl_6P@mk3QDQ6PDSi;XD0WD0QDm_6PDRl3PD^R7TD1QDn_6XD0WD0QDo_6P@Ql3QDP`6XD0QDQ6TD
1QDQ`6WD0QDR`6PDUl3XD0WD0QDS`6PDmk3XD0QDa\2WD0QD[GPDWl3PDjk3XD0QDT`6PDfl3WD0QDf4`Dik3`DYH`DWl3`D
fQ?`DgQ?`DbT3`DcT3aDZ5`DhQ?`D_S7`DWT3`DXT3`D[S7`DiQ?`D^S7`Dab1`Dl5`Djk3`DQl3`DaT6`Dmk3`DRl3`Dkk3
`Dlk3`D^R7`Dnk3`DdY>`DRR5`DnN`DPOSD0XD0`Dik3UD0PDfl3WD0QDf4`Dik3`DYH`DWl3`DfQ?`DgQ?aDZ5`DhQ?`D_S
7`DWT3`DXT3`D[S7`DiQ?`D^S7`Dab1`Dl5`Djk3`DQl3`DaT6`Dmk3`DRl3`Dkk3`Dlk3`D^R7`Dnk3`DdY>`DRR5`DnN`D
POSD0XD0WD0PDfl3QDf4QDU`6XD0SD0WD0PDQl3PD^R7TD1QDV`6PDf]<XD0VD0WD0PDQl3PD^R7TD1QDV`6PDf]<XD0QDW`
6WD0PDak3SD0PDPl3PDhEXD0WD0PDak3SD0PDjk3PDmNPDVS5XD0WD0PDPm3SD0PDaT6PDHSD0XD0WD0QDX`6QDY`6XD0VD0
WD0QDX`6QDY`6XD0QDU>WD0QDZ`6P@fl3TD1QDn6XD0VD0WD0QDZ`6P@fl3TD1QDn6XD0QDU>WD0QD[`6QDe4XD0VD0WD0QD
[`6QDe4XD0QD\`6WD0PDfT6QDRf4QDa@SD0PDfT6XD0WD0PDfT6`D]U3`DXU3`Doa1`D`Q3`DPU5`DRU5`DQU5`D^U3SD0QD
a@QD_6PDfT6XD0UD0WD0PDgm3SD0PD4PDdi3XD0UD0WD0PDUW7PD^R7SD0XD0UD0WD0QD]`6P@]X7QD^`6XD0UD0WD0QD_`6
QD``6XD0VD0UD0WD0QD_`6QD``6XD0PD1UD0WD0QD_`6QDa`6PDlk3QD]d2XD0UD0WD0QDYR6SD0XD0VD0UD0WD0QDYR6SD0
XD0PD1WD0QDb`6QDc`6QDd`6XD0UD0WD0QDY;QDXm4QDn]1XD0VD0UD0WD0QDY;QDXm4QDn]1XD0PD1UD0WD0PDci3PDaf3Q
De`6XD0VD0UD0WD0PDci3PDaf3QDe`6XD0PD1WD0PDnl3PDjk3QDf`6P@^R7QDg`6XD0WD0PDQn3PDmk3PD\U7PD]6XD0WD0
QDa8QDh`6QDi`6XD0QDj`6TD2WD0QDk`6QDl`6QDm`6XD0WD0PDkk3QDn`6XD0VD0WD0PDkk3QDn`6XD0QDo`6QDi5WD0PDf
l3QDPa6XD0VD0QDi5WD0PDfl3QDPa6XD0QDQa6QDRa6TD2WD0QDSa6XD0QDTa6TD1QDi5Q`1R6WD0QDUa6XD0QDVa6QDi5WD
0PDZe2QDWa6XD0VD0QDVa6QDi5WD0PDZe2QDWa6XD0QDXa6WD0PDQl3PD^R7QDYa6XD0VD0WD0PDQl3PD^R7QDYa6XD0QDZa
6WD0QD[a6PDik3TD2QD\a6XD0WD0PDYm3PD\i3QDUc2QDkZ3XD0VD0WD0PDYm3PD\i3QDUc2QDkZ3XD0QD]a6WD0PDYm3PD\
i3TD3QD^a6XD0WD0PDYm3Q@_a6PD\i3QDmi4TD1QD`a6QDaa6XD0WD0PDeT6QDba6P@bf3QDca6TD1QDda6XD0WD0PD`i3QD
]]4QD^]4QDea6XD0WD0QDfa6PDmk3PD^R7PDZ`;XD0QFga6TD2WD0QDYFPD^R7QDha6XD0QDg4TD1WD0QDia6XD0QDja6TD1
WD0QDka6XD0QDla6QDma6TD1WD0QDna6XD0QDoa6QDi5P@^R7WD0QDPb6XD0VD0QDoa6QDi5P@^R7WD0QDPb6XD0QDQb6QDR
b6TD1WD0PDbf4QDa:PDmj4XD0WD0QDi\2PD^R7QDSb6XD0WD0QDTb6PD^R7TD1QDUb6XD0WD0PDmNPDPm3PDaT6PDl4XD0WD
0QDVb6QDWb6PD`d4XD0WD0QDXb6PD^R7QDYb6XD0WD0PDmk3PD^R7QDZb6PDZ7XD0QD[b6TD1WD0QD\b6XD0VD0QD[b6TD1W
D0QD\b6XD0QD]b6QD^b6TD1WD0PDhi3QD_b6XD0WD0QD`b6PDkk3PDWh6XD0WD0QDab6PDik3XD0QDbb6WD0QDTd2PD\U7PD
nGXD0VD0WD0QDTd2PD\U7PDnGXD0QDS?WD0QDcb6PD]T7XD0VD0WD0QDcb6PD]T7XD0QD_?WD0PD^d=QDdb6XD0QDeb6QDi5
WD0PDhm3PDik3PD_W7XD0VD0QDeb6QDi5WD0PDhm3PDik3PD_W7XD0QDfb6WD0QDgb6QDhb6XD0WD0QDlm3QDQ_3QDib6PDT
U6P@[X7QDjb6XD0WD0QDXT1QDbLPDjk3QDbLXD0QFkb6TD1WD0QDlb6PDo2PD\X7XD0VD0QFkb6TD1WD0QDlb6PDo2PD\X7X
D0QDU>QFmb6TD1WD0QDUZ1PDci3PDmk3QDnb6XD0VD0QFmb6TD1WD0QDUZ1PDci3PDmk3QDnb6XD0QD]a6WD0QDob6PDjk3Q
DhBQDPc6XD0WD0PDZo4PDjR?XD0WD0PDQ\:QDQc6PDmk3XD0WD0PDPU5PDik3PDfl3QDRc6XD0WD0QDSc6QDTc6XD0VD0WD0
QDSc6QDTc6XD0QDUc6WD0PDQm;TD1PDPh3PDeT6XD0WD0PDkR?XD0QFVc6TD1WD0QDWc6QDXc6XD0WD0QDYc6QDZc6QD[c6X
D0VD0`Djk3WD0QDYc6QDZc6QD[c6XD0QD\c6`Djk3WD0QD]c6PDmMXD0WD0QD^c6QD_c6PDi^<XD0WD0QD`c6QDac6P@^f3X
D0VD0WD0QD`c6QDac6P@^f3XD0QDbc6WD0QDcc6XD0TD1WD0QDdc6XD0`DSi5WD0QDec6QDfc6QDgc6XD0WD0PDhm3PDi8XD
0QD^ATD3QDhc6WD0PDSl3PDik3QDic6XD0VD0WD0PDSl3PDik3QDic6XD0QDob1WD0PD\c1QDYBXD0QDjc6WD0QDkc6TD1PD
jk3XD0QDlc6WD0PDT4QDmc6TD1QDnc6XD0QDoc6TD1QDPd6WD0QDQd6QDkc2TD1QDRd6XD0WD0QDSd6P@PHPDYe2PDbT3XD0
WD0PDbf3PDdi3QDTd6XD0WD0PDYl3PDoh6XD0QDUd6QDVd6TD2WD0QDWd6QDXd6XD0WD0QDYd6QDZd6TD1PDik3QD[d6TD1Q
D\d6XD0WD0QD]d6PDhEQD^d6XD0WD0QDVX2QD_d6XD0QD`d6`DQl3QDi5QDad6WD0QDbd6XD0WD0QDbd6PDik3QD[d6XD0QD
cd6S@0TD5WD0QDdd6QDed6XD0VD0QDcd6S@0TD5WD0QDdd6QDed6XD0QDVc4WD0QDfd6QD]T6QDgd6P@im3PD^k3QDhd6XD0
PDbf3WD0QDid6QDjd6QDkd6XD0QDld6WD0QDmd6PDgl3PDPU5PDik3XD0QDnd6WD0QDj]1PDoh6PDjk3XD0UD0WD0PD^2SD0
XD0TD9PD4TD6QDY:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDaS1WD0QDod6P@Ym3QDc>YD1XD0`DPo2`Dno2`Ddl3`Dnn2WD0
QDPe6P@Ym3PDR3QDQe6XD0`D[`<`D\Q>`D]h2`DcS2`D_j2aDg5`Dfl3`Dem3`DW5`DU6`DY2`DXo4`DZo4`Djo4`Djm3`Dm
k3`DRl3`DQl3`DaZ3`Dan3WD0QDPe6P@Ym3PDR3PDROQDRe6TD2QDSe6XD0WD0QDTe6PDR3YD1XD0WD0QDTe6PDR3QDUe6XD
0WD0QDP?PDkk3XD0Q@o5QDVe6WD0QDWe6PDfT6XD0WD0PDa`;P@Tl3PDfT6XD0QDXe6WD0PDXk3QDYe6XD0QDZe6WD0QD[e6
XD0`Djk3SD0WD0PDmk3PDPm3PDTV7XD0PDYb3WD0PDmk3PDYb3QD\e6XD0WD0QD]e6PDmk3QDS;S@0PDQDXD0QDi_1TD3WD0
QD^e6P@Wl3PDjk3XD0`D=WD0PDTW7QDi5QDhBXD0SD0WD0QD_e6XD0QD`e6QDi5WD0QDae6QDbe6PD^R7QDce6XD0QDde6TD
1WD0QDee6Q@Uc3XD0QDfe6WD0PDYl3QD_Q1QD`Q1PDY4XD0QDge6WD0QDW[2S@0QDhe6PDik3XD0SD0WD0QDW[2S@0QDie6P
Dik3QDje6XD0WD0QDke6QDle6PDgf1XD0QDme6QDi5Q@ne6TD1WD0QDh4XD0`DQl3`DjX1QDme6WD0QDoe6TD1QDh4XD0WD0
QDcV2PDfl3QDPf6QDQf6XD0WD0QDRf6PD^S4PDkk3XD0QDSf6QDTf6QDi5WD0QDUf6QDWd4QDo5TD3QDVf6XD0WD0QDWf6QD
Xf6PD^R7TD2QDYf6XD0QDZf6WD0QDTi1PDoh6aDg5aDi5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DhT7`DmU6`D\8`Do2SD0
XD0QFZf6TD2WD0QDj4XD0QD[f6QFZf6TD2WD0QD\f6QDib3XD0WD0PDX3QD]f6PD\P3XD0YD2WD0PDX3PDgR5XD0WD0PDYm3
QD^f6SD0XD0WD0PDjk3PD]c3PD^R7PD\m3XD0WD0PDjk3PD`1PDci3QD_f6XD0WD0QD`f6QDbf1QDm[6XD0UD0WD0PDkk3QD
af6TD2QDk4XD0PD4QDbf6UD0WD0PDkk3QDaf6TD2QDk4QDcf6P@fl3QDdf6TD2XD0PD4QDbf6PD4WD0PDkk3QDa@TD2QDk4X
D0VD0PD4WD0PDkk3QDa@TD2QDk4XD0PD1QDef6WD0PDkk3QDQGTD3QDk4XD0VD0QDef6WD0PDkk3QDQGTD3QDk4XD0QDU>WD
0QDff6QDgf6XD0VD0WD0QDff6QDgf6XD0QDU>UD0WD0PDeS5XD0QFhf6UD0WD0PDeS5XD0QDS;TD2QDif6QDjf6TD3WD0QDk
f6XD0P@kk3QDX\1WD0QDlf6TD1QDmf6QDnf6XD0`D^R7`Dmk3`Dcf4WD0QDPn1QD`\1PDok3XD0WD0QDof6QDPg6Q@Qg6QDR
g6XD0QDSg6QFTg6TD1WD0QDUg6TD4XD0QDi4PD\U5WD0QDVg6QDWg6TD3QDi4PD\U5XD0QDXg6TD1WD0QDYg6QDRKXD0QFZg
6TD3QDi=WD0PDci3QD[g6QF\g6S@0QF]g6PDjk3XD0QD^g6WD0PDci3PDPOPDS1PDjk3XD0QF_g6WD0QD`g6QDag6QDbg6XD
0QDcg6WD0PDHPDhm3QDag6QDbg6XD0QDcg6QDdg6TD2WD0QDeg6Q@fg6XD0QDSNQDgg6QDhg6TD1WD0QDj5QDig6XD0PDdi3
WD0QDVNP@Tl3QDQ6QDcNP@Tl3XD0WD0QDjg6QDkg6PDjk3XD0SD0QDQ7QDlg6QDQ7QDh6QDR6QDh6QDh6QDmg6Q`1R6QDRf4
QDn6PDaT6Q`1R6QDh6WD0QDng6YE5YD1XD0`DPl3QDog6TD1QDi5Q`1R6aDg5`Dil3`DZo4`DU6`DS1`D_n3`DZT?`Da]=`D
jh>`DgQ5`D_W;`D[5`Dh4`Dim3`DjU3`DPm3`DiH`DjH`DWi5`DoS1`Dad4`D[T?`D]k4`D\T?`DkI`DRg3`DgW4`DhW4WD0
SD0YD5XD0VD0QDog6TD1QDi5Q`1R6aDg5`Dil3`DZo4`DU6`DS1`D_n3`DZT?`Da]=`Djh>`DgQ5`D_W;`D[5`Dh4`Dim3`D
jU3`DPm3`DiH`DjH`DWi5`DoS1`Dad4`D[T?`D]k4`D\T?`DkI`DRg3`DgW4`DhW4WD0SD0YD5XD0QDib1WD0QDfS2YD1XD0
VD0WD0QDfS2YD1XD0QDgX3QDPh6PDdd3`Dik3`D\FQD_6QDQh6QD`a2PDdd3QDRh6QDSh6QDTh6QDUh6QDVh6QDWh6PD_3PD
ik3PD^R7PD[\=PDXk3PDXk3PDbU3PDik3PD^R7PDaGPDnl3QDXh6PDe8PD`Q3PDlY=PDUl3PDVP1PDab;PD_Q;PDaMPDP[6Q
DYh6QDZh6PDkOPDbT6PDS9PDli>PDcT?PDR1PDTl3PDhEQD[h6PD[c<PD^4PDjP1PDSl3PDRm3QD\h6PDnk3Q`1R6Q@]h6WD
0QD^h6XD0PDab;QD_h6PDWJQD`h6PDXJQDah6PDlT1PD[b5PDji2PDZe2PDRU5PDfT?PDo\:PD_l3PDR8PDQl3PDU]:QDbh6
PD_e6PD]P?PDhW4QDch6PDhT?PDVh3PDSc1PDnR1PD]X7QDdh6QDeh6QDfh6QDgh6QDhh6QDfS2QDih6PDa]=QDjh6QDkh6P
D^P3PDkR4PDTl3PDWl3PDjk3PDP[;PDTS1PDXl3PDSe6PDeT6PDgCPDUe6PDaT6SD0PDYm3Q@o5Q`1R6WD0QDQ_1XD0WD0QD
lh6PD^R7TD1QDmh6XD0QDnh6PD6Q@a@WD0QDo6XD0QDnh6PD6WD0Q`1R6QDQ_1XD0VD0QDnh6PD6WD0Q`1R6QDQ_1XD0QDoh
6QDi5QDa@Q`1R6WD0QDPi6aDQ5aDg5`Dgg;SD0XD0VD0QDi5QDa@Q`1R6WD0QDPi6aDQ5aDg5`Dgg;SD0XD0QDQi6QDRi6WD
0QDSi6P@bf3TD1QDTi6XD0QDUi6WD0QDVi6XD0QDWi6WD0QDXi6PDbk3XD0VD0WD0QDXi6PDbk3XD0QD_?QDYi6QDa@Q`1R6
WD0QDQ_1aDQ5aDg5SD0XD0`Dik3`Dlk3WD0QDZi6XD0TD2QD[i6QDi5Q`1R6WD0QDn6QD`f6Q`1R6QDX^1XD0aDQ5QDi5QDS
;WD0QDkT5XD0QD\i6VD0QDi5QDS;WD0QDkT5XD0QD\i6QD]i6PD^R7WD0QD^i6SD0XD0TD1QD_i6TD1QD`i6WD0QDai6PDjk
3PDk`<XD0WD0PDem3PD\b<PDbIXD0WD0PDYV7SD0PDYl4XD0QDi5WD0QDa@Q`1R6QDbi6PDik3XD0SD0aEg5WD0QDci6QDdi
6XD0`Dff4QDei6WD0QDUc2QDfi6XD0WD0QDU;QDgi6TD1QDhi6XD0QDi5PDfl3WD0QDii6SD0XD0QDji6TD1WD0QDki6XD0U
D0QDli6QDi5Q`1R6WD0QDn6XD0`DeG`DVFVD0UD0QDli6QDi5Q`1R6WD0QDn6XD0`DeG`DVFQDmi6UD0QDni6QDi5Q`1R6WD
0QDoi6XD0VD0UD0QDni6QDi5Q`1R6WD0QDoi6XD0PD1QDPj6TD1QDi5TD1QDQj6P@\m3WD0QDRj6XD0WD0QDSj6P@ik3PD^R
7QDTj6XD0WD0QDUj6TD1Q@Vj6QDWj6QDXj6XD0WD0QDj5P@TW7PDfl3S@0PDgl3PDnk3XD0WD0PDQl3PDmb1PDik3QDYj6XD
0WD0PD`X>QDZj6QD[j6QD\j6QD]j6QD^j6XD0WD0QD_j6QD`j6XD0VD0WD0QD_j6QD`j6XD0QDaj6QDbj6WD0QDcj6QDdj6X
D0WD0PDfT6QDej6PDfT6QDfj6XD0WD0QDhf4Q@gj6PD\i3QDhj6TD2XD0VD0WD0QDhf4Q@gj6PD\i3QDhj6TD2XD0QDij6WD
0QDm`1QDjj6QDkj6XD0WD0QDlj6PDjk3PDmNQDmj6XD0WD0QDWa3QDnj6QDoj6QDPk6XD0QDQk6Y@0WD0QDRk6XD0VD0QDQk
6Y@0WD0QDRk6XD0QDSk6QDTk6TD6QDi5Q`1R6WD0QDUk6XD0QDVk6TD4QDi5Q`1R6WD0QDWk6XD0`Dik3`Dlk3QDXk6QDi5Q
`1R6WD0QDYk6XD0QDa@Q`1R6WD0SD0XD0PDQP3QD[T4QDZk6Q@i5WD0QD[k6XD0QDa@Q`1R6WD0QDQ_1XD0QD\k6QD]k6QDi
5Q`1R6WD0QD^k6XD0WD0QD_k6PD]6XD0VD0WD0QD_k6PD]6XD0QD`k6QDak6WD0QDbk6XD0PDci:WD0PDTl3PDjk3PD\m4XD
0QDck6TD2QDi5Q`1R6WD0QDdk6XD0aDg5`DeT6QDek6PDik3TD3QDi5Q`1R6WD0PDnf2XD0QDfk6PDik3TD3QDi5Q`1R6aDm
4aDg5iD1iD2WD0SD0XD0VD0QDfk6PDik3TD3QDi5Q`1R6aDm4aDg5iD1iD2WD0SD0XD0QDS?QDgk6TD4WD0PDTX7XD0QDhk6
TD2WD0PDVb<XD0WD0QDik6P@Ym3P@R3QDjk6QDZ5XD0WD0QDkk6PDfT6QDQ_1XD0QDRZ1WD0QDlk6XD0VD0QDRZ1WD0QDlk6
XD0QDmk6QDnk6WD0PDX3PDWl3XD0QDok6WD0PDPZ:XD0PD^R7WD0QDPl6PDik3QD^k1XD0QDQl6WD0PDVZ:TD1QDRl6XD0QD
Sl6QDTl6WD0`Dbn3SD0QDUl6XD0VD0QDTl6WD0`Dbn3SD0QDUl6XD0QDS?QFVl6QDj5Q@o5Q`1R6WD0QDWl6aDQ5SD0XD0`D
ik3`Dkk3`DRl3QDXl6WD0QDYl6XD0SD0WD0QDZl6TD1QD[l6XD0`EfT6YD1WD0QD`j5XD0VD0`EfT6YD1WD0QD`j5XD0QD\l
6PDci3QDi5Q`1R6WD0QD]l6XD0QD^l6QD_l6WD0QD`l6QDal6XD0QDi5QDQGSD0WD0QDbl6XD0`Ddm4WD0QDQ_1PDfT6QDQG
XD0SD0QDQGWD0QDcl6XD0QDdl6QDel6WD0QDfl6XD0WD0PDU8PDVT5XD0WD0QDgl6TD1QDhl6XD0`DfT6QDi5P@Ym3WD0QDi
l6PDjk3XD0SD0QDi5WD0QDjl6QDkT5XD0VD0QDi5WD0QDjl6QDkT5XD0QDkl6WD0PDlg3PDan3XD0VD0WD0PDlg3PDan3XD0
QDU>QDll6WD0QDml6XD0QDnl6P@Ym3P@R3WD0QDjk6QDol6XD0QDi5WD0QDPm6PDjk3XD0SD0PDQQ6PDoa1QDQm6TD3QDi5Q
`1R6WD0QDRm6XD0WD0QDSm6XD0QD_6PDWo2PDkk3PDSj7PD^R7QDn6PDdT5SD0QDTm6PDdT5QD_6QDi5Q@l5WD0PDnR1XD0V
D0QD_6QDi5Q@l5WD0PDnR1XD0QDUm6QDmR1Q`1R6WD0QDn6XD0QDVm6QDWm6WD0Qd1R6QDn6XD0QD_6WD0QDn6XD0QD_6QD_
6TD4QDi5WD0Q`1R6QDn6XD0aDg5`DeT6QD_6TD3QDi5QDa@Q`1R6WD0QDn6XD0QDi5Q@o5QDS6WD0QDn6XD0WD0QDS6QDn6X
D0SD0WD0QDXm6QDn6XD0QD_6QDYm6TD2`D`Q1WD0QDn6XD0QD_6TD2QDi5TD4PDaT6WD0Q`1R6QDn6XD0VD0QD_6TD2QDi5T
D4PDaT6WD0Q`1R6QDn6XD0QDU>QDZm6TD2QDi5Q@[m6Y@0aDm4aDg5iD1iD2aD_6aDW6bD0WD0SD0XD0VD0QDZm6TD2QDi5Q
@[m6Y@0aDm4aDg5iD1iD2aD_6aDW6bD0WD0SD0XD0QD\m6QD]m6QD^m6Q@_m6Y@0aDm4aDg5`Dnn2`DfT6`Djk3bD0WD0SD0
XD0VD0QD]m6QD^m6Q@_m6Y@0aDm4aDg5`Dnn2`DfT6`Djk3bD0WD0SD0XD0QD`m6QDa@Q@am6aDm4aDg5aDW6WD0SD0XD0QD
bm6`Dik3`DdV?`DeV?QDi5YD0aDm4aDg5iD1iD2`Dfl3`Dem3`D^R7WD0SD0XD0VD0QDi5YD0aDm4aDg5iD1iD2`Dfl3`Dem
3`D^R7WD0SD0XD0QDmi6QDcm6Y@0QDdm6aDm4aDg5WD0SD0XD0VD0QDcm6Y@0QDdm6aDm4aDg5WD0SD0XD0QDem6aD]5bD0W
D0YD0XD0YD1QDcMaD]5bD0WD0YD0XD0YD1aD]5bD0WD0YD0XD0aD]5bD0WD0YD0XD0VD0aD]5bD0WD0YD0XD0QDfm6aD]5bD
0WD0YD0XD0YD2QDgm6aD]5bD0WD0YD0XD0UD0SD0QDhm6TD1WD0QDim6XD0aDg5UD0QDhm6TD1WD0QDim6XD0aDg5UD0SD0Q
Djm6TD1WD0QDkm6TD2XD0QDlm6UD0QDjm6TD1WD0QDkm6TD2XD0QDlm6QDmm6Y@0WD0QD_5XD0aDg5`DTl3`DSl3`DZS5`Di
m3`D[S5`D\S5`D]S5`D^S5`DXV7UD0QDa5Q@g5Q`1R6P@fV?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1R6QDnm6XD0VD0UD
0QDa5Q@g5Q`1R6P@fV?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1R6QDnm6XD0QDom6UD0QDa5Q@g5TD3PD4Q`1R6WD0QDPn
6XD0VD0UD0QDa5Q@g5TD3PD4Q`1R6WD0QDPn6XD0QDQn6UD0QDa5Q@g5Y@0WD0QDRn6XD0WD0QDge4XD0VD0WD0QDge4XD0P
D1QDSn6QDi5Q`1R6aDm4aDg5iD1iD2aD_6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0VD0QDSn6QDi5Q`1R6aDm4aDg5iD1iD2aD_
6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0QDTn6QDSn6QDi5Q`1R6aDm4aDg5iD1iD2aD_6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0QD
Un6QDX^1QDSn6QDi5Q`1R6aDm4aDg5iD1iD2aD_6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0QDUn6YD0QDVn6WD0Q@Wn6PDak3SD
0XD0`Dik3WD0PDak3SD0QDYBXD0QDi5WD0QDXn6SD0XD0VD0QDi5WD0QDXn6SD0XD0QEYn6WD0QDZn6QD[n6XD0WD0QD\n6Q
@R6QD]n6XD0QFnR4QD^n6TD2WD0QD_n6XD0QD`n6TD2WD0QDan6XD0`DfT6`DgQ1QDi5Q`1R6QDbn6WD0QDcn6XD0PDPn3QD
dn6PDUV7SD0PDSQ5PDnFQDen6TD2WD0QDfn6XD0PDfX7VD0PDfX7QDS?QD]OS@0S@0WD0QDn6XD0QDgn6`EfT6`EQP3`ERP3
`E_d2`EP3`EYm3`EWW?WD0PDmMXD0VD0WD0QDhn6XD0VD0QDcMQ@T6WD0QDl6Q`1R6QDin6XD0QDk6`DfT6`D]S1`DgQ1WD0
QDjn6QDl6XD0QDl5Q`1R6QDkn6Q@l6PDYm3QDl6QDkn6QD^k1QDln6TD3WD0QDmn6XD0PDak3QDnn6PDak3QDon6QDPo6PDa
k3QDQo6QDi5QDa@Q`1R6aDl4aDQ5aD_6aDS5aDd6aDg5aDm4aDW6aDc5aDn6bD0iD1iD2WD0SD0XD0VD0QDQo6QDi5QDa@Q`
1R6aDl4aDQ5aD_6aDS5aDd6aDg5aDm4aDW6aDc5aDn6bD0iD1iD2WD0SD0XD0QDRo6QDSo6QDTo6PDik3S@0WD0QDUo6XD0`
DTc;`D[W?`Dee1`DjV5QDi[1Q@i5Q@o5Q`1R6WD0QDVo6XD0QDWo6PDnk3WD0QDXo6XD0VD0PDnk3WD0QDXo6XD0QDYo6QDZ
o6QDXj6TD3QDi5Q`1R6aDm4WD0SD0XD0VD0QDZo6QDXj6TD3QDi5Q`1R6aDm4WD0SD0XD0QDS?PDnk3WD0QD[o6XD0VD0PDn
k3WD0QD[o6XD0QDS?QD\o6WD0QD]o6XD0PDjm3QDi5Q`1R6WD0QD^o6XD0QD_o6QD`o6TD3PDTg1QDao6QDbo6QDi5Q`1R6Q
DQGQ`1R6S@0WD0QDco6XD0`D_e1`DeZ5`DT<`Dn\;QDQG`DkIiD0SD0S@0WD0QDdo6XD0`Dik3`D_a3`Doa3`D[\<`DUh4`D
mW?WD0QDeo6PDik3SD0XD0`DkI`D^R7QDi5Q`1R6QDQG`Dbf4`DcN`Dff4SD0WD0QDo6XD0`DnW?QDi5Q`1R6Q@o5Q`1R6Q@
n6WD0Q`1R6Q@h6QDo6XD0WD0QDRf4QDo6XD0WD0QDfo6QDiZ6QDo6XD0WD0QDo6XD0QDgo6PD^R7QD_6QDho6QDio6PDik3Q
Djo6PDTV=PDkk3PDUW>PDUl3PDSf4PDQl3PDSf4PDUl3PD[Y4PDQl3PD[c3QDko6QDlo6QDmo6PDVQ1PDTl3QDS;QD`Q3QDn
o6QDoo6QDPP7PDna1PD]U1PDc\5QDQP7PDXd4`DjS6`Doe1`Dbk5QDRP7QDSP7QDTP7QDQ_1QDUP7PDTS6QDVP7QDWP7QDi5
PDik3Q`1R6Q@Q_1PDTS6QD_6Q@]IQ@^IQDPP1VD0QDVX2PDaR6WD0PDTS6XD0QD_6WD0PDmk3PD\f4QDXP7QDYP7XD0WD0QD
ZP7QD[P7QD\P7XD0WD0QD]P7QD^P7QD_P7P@jk3P@mNXD0QDi5PDmk3TD1PDf_>QD`P7TD1QDaP7QDbP7QDcP7QDbIPDkk3T
D1WD0QDdP7XD0PDbNQDeP7QDi5WD0QDfP7XD0VD0QDeP7QDi5WD0QDfP7XD0PD1PDll3PDik3QDQGSD0QDgP7QDhP7PDik3Q
D_6QDi5Q`1R6PDTl3PDjk3PD\m4QDiP7TD2QDjP7QDkP7`Dik3`Djk3QDlP7PDjk3PD^R7QDmP7QDnP7TD1QDoP7`Dkk3PDS
l3PDik3PD^R7PDn`:QDi5Q`1R6WD0QDPQ7XD0VD0QDi5Q`1R6WD0QDPQ7XD0QDQQ7PDfT6QDRQ7PDcf3PD^R7PDgl3QD[\6P
Dcf3PDPl3PD^R7PDle1QDmR1WD0PDfl:XD0QDSQ7QDi5WD0PDfl:XD0VD0QDi5WD0PDfl:XD0QDS?QDi5QDk<WD0QDTQ7QD[
\6QDUQ7XD0PDRl3PDei3QDVQ7QDlU2PDkk3PDei3QDWQ7P@ik3PDkk3PD^R7PDT8PDik3PDPl3PDoR5PD`i3QDXQ7QDYQ7PD
ne<PDik3PDng;PDjk3QDZQ7PDkk3PDfl3PDZ4PDRl3QD[Q7PDok3PDT8PDnl3QDl]1PDeT6PDHQD`\1PDeT6SD0PD_P3PDYm
3QDod4QD\Q7PDTl3PDjm3PDnk3PDbMPDkk3QD]Q7PD^T5PDan3PDjk3PDak3QD^Q7QDi=PDbn6QD_Q7QD`Q7QDaQ7PD^R7QD
QX3PDm_<PDm_<QDbQ7QDcQ7QDdQ7QDW@QDeQ7QDi5PDYm3PDQl3VD0QDi5PDYm3PDQl3PD1QDfQ7QDgQ7PDfT6QDhQ7PDfT6
QDiQ7Q@jQ7QDkQ7PDkk3PDcS5QD_U5PDjk3QDlQ7PDTl3PDjk3PD^R7QDmQ7PDYm3PDTl3PDjk3QDnQ7PDWT1PDkk3PDSEQD
oQ7QDPR7PDhe4QDQR7QDY_1QDRR7TD3PDjk3PDmNPD\Q3QDSR7PDjk3P@mNQDTR7PDnl3PDjk3QDUR7QDin1PD`n3PDnk3QD
VR7PDkk3QDWR7PDkk3QDaHPDhe4QDi5WD0QDXR7XD0aDg5QDjl4QDYR7PDbf3QDea6PDTJPDan3PDmk3PD\f4PDnk3TD2QDZ
R7PDRj1PDjk3PDZV7PDlZ<PDkk3PD^R7PDnGPDYU6PDQl3QD[R7PD^R7QD\R7WD0QD`Q1TD6PDmk3QDQ6PD^`<XD0QD`Q1TD
5WD0PDnk3QDQ6PDXW7QD]R7XD0WD0PDhm3QD^R7PDQn<PDao3XD0WD0QD_R7QD`R7QDhBQDaR7XD0WD0PDRj1QDbR7XD0WD0
QDn4PD\l3XD0QDcR7WD0QDn4PD\l3XD0QDdR7TD1QDeR7WD0QDVNQDfR7QDgR7QDhR7XD0WD0PDhW4PD_6XD0`Dn\;`Dg2WD
0PDhU7QDiR7P@fl3QDjR7XD0QDkR7TD2WD0QDlR7QDmR7XD0QDnR7WD0QDoR7PD^l3PD]6XD0WD0QDPS7QDQS7XD0WD0PDnn
2QDa@QDRS7QDSS7XD0WD0PDnn2PDfl3PDfGQDTS7XD0WD0PDjk3PDfl3QDUS7XD0VD0WD0PDjk3PDfl3QDUS7XD0QDS?WD0P
Djk3PD^R7PDge7PD\c1XD0WD0PDYV7PDeP;QDS;XD0WD0PDYV7PDfS1PD^R7XD0WD0PDYm3QD_8QDVS7TD1QDWS7XD0`DVb1
WD0PDfl3PD]6PDkk3PDQn3XD0WD0PDln;PDmn;PDV6XD0WD0PDh`7PDmk3PDV6XD0QDXS7QDQ6WD0PDgl5PDmk3PDfl3XD0Q
DQ6WD0PDSU6PD\U5XD0WD0QDYS7QDZS7PDmk3XD0WD0QD[S7P@Sl3PDjk3PDmNXD0WD0QD\S7PDSl3PDkk3XD0WD0QD]S7QD
`R7PD^R7QD^S7XD0WD0QDm_6PDSl3PDRl3XD0QD_S7WD0QD`S7QDaS7PDgCXD0WD0QDbS7QDcS7PDmk3XD0QDdS7PDcg5WD0
QDeS7PD^R7PDab;XD0WD0PDne5PDmk3QDhBPDi7XD0QDfS7QDgS7TD1WD0P@mk3QDP5XD0WD0PDQEPDik3QDhS7QDiS7XD0W
D0QDjS7QDRR1XD0QDkS7TD1WD0QDlS7XD0WD0QDmS7PDik3PDhY>XD0WD0QDnS7PDjk3QDoS7XD0WD0PDj^<PDkk3PDiU=XD
0QDPT7WD0PD`f3Q@c>QDQT7TD2QDRT7XD0WD0PDfl3PDUP5PDab;XD0WD0QDST7QDTT7QDUT7XD0WD0QDVT7QDQGQDWT7QD]
Q3XD0WD0QDTT1QDXT7QDYT7PDTJXD0QFZT7TD1WD0QDo4XD0QD[T7TD1QD\T7`DY9QF]T7TD1WD0QDo4QDbf1XD0VD0QF]T7
TD1WD0QDo4QDbf1XD0QDU>WD0QD[a4QDib2QD^T7XD0WD0PDiW;QD_T7QD`T7XD0WD0PDgm3QDaT7XD0VD0WD0PDgm3QDaT7
XD0QDU>WD0QDVW2QDbT7QDcT7XD0WD0PDUW7PDll3XD0VD0WD0PDUW7PDll3XD0QD]a6WD0PDlg3QDdT7PDjk3XD0QFeT7WD
0QDfT7PDjk3PD[5PDci3PDjk3XD0WD0QDiHTD1QDgT7P@ik3QDhT7XD0WD0QDiT7PDjk3QDjT7XD0WD0QDkT7PDSU6PDjk3X
D0WD0QDlT7XD0WD0PDdg2QDmT7XD0WD0QDnT7QDoT7XD0QDPU7WD0PDZ6PDik3PD^R7QDQU7XD0WD0PD_P5PDik3PD^R7XD0
WD0QDRU7PDik3QDY[2QDSU7XD0QDTU7WD0QDUU7PDjk3PD`8XD0WD0PD[Y?QDVU7XD0WD0QDWU7PDmk3P@^R7QDXU7XD0WD0
PD[OPD_m4XD0WD0PDhb<PDkk3QDYU7XD0WD0PDTMPDik3QDZU7PDdS=XD0QD[U7WD0QDkT2PDci3PDPm3XD0VD0QD[U7WD0Q
DkT2PDci3PDPm3XD0QDU>WD0QD\U7PD\Y?XD0VD0WD0QD\U7PD\Y?XD0QDU>QD]U7TD1WD0PD_`:QD^U7XD0WD0QD_U7XD0P
D]U7QD`U7TD3WD0QDaU7XD0QDbU7WD0QDcU7PDTX7XD0QDdU7WD0QDeU7PD^R7QDfU7PDik3XD0WD0PDPl3PDUY6XD0WD0QD
RJQDgU7QDWa3XD0VD0WD0QDRJQDgU7QDWa3XD0QDhU7WD0QDRJTD1QDiU7QDjU7XD0WD0QDkU7QDlU7XD0QDmU7WD0QDnU7P
@ik3QDoU7QDUZ1QDPV7XD0QDQV7WD0QDRV7TD2QDSV7XD0PD^l3WD0QDTV7PDPKXD0WD0QDUCTD1QDUV7QD\k3XD0WD0QD\g
4PDfl3PDe\;XD0WD0QDVV7PDYU5XD0WD0PDSl3PDik3PDei3PDRQ<XD0VD0WD0PDSl3PDik3PDei3PDRQ<XD0QDS?WD0PDSl
3PDik3PD^R7PDg2XD0VD0WD0PDSl3PDik3PD^R7PDg2XD0PD1WD0PD^l3PDfl3PDoY?PDZ]5XD0QDWV7TD3WD0PDSl3PDik3
PD^R7PDSi5XD0WD0QDiNQDXV7PDUl3XD0WD0QDP2TD1QDYV7QD]NXD0WD0QDP2TD2QDZV7XD0WD0PDU]:PDjV6XD0VD0WD0P
DU]:PDjV6XD0QD[V7WD0PD^V5QDi9QD\V7XD0QD]V7TD1WD0QD^V7XD0VD0QD]V7TD1WD0QD^V7XD0QD_V7QD`V7TD1WD0QD
aV7TD1QDbV7TD2VD0XD0`DdF`DX\2`Dee1`DZ_5QD`V7TD1WD0QDaV7TD1QDbV7TD2QDcV7XD0`DdF`DX\2`Dee1`DZ_5QDd
V7TD1WD0QDeV7QDS;TD1QDfV7XD0VD0QDdV7TD1WD0QDeV7QDS;TD1QDfV7XD0QDgV7QDhV7TD1WD0QDiV7XD0VD0`Di^5QD
hV7TD1WD0QDiV7XD0QDjV7`Di^5WD0QDkV7QDlV7TD1QDmV7XD0aDQ5WD0QDm`1PD^R7PDfR5PDik3XD0QDnV7TD2QDi5PDm
k3QDoV7TD1WD0QDPW7XD0WD0QDQW7PDaT6QDRW7XD0`Dmk3`D^e6`DdD`D\l3WD0QDSW7QDTW7QDXY3TD1QDUW7XD0QDVW7T
D2WD0QDWW7XD0VD0`Dlk3`Dik3QDVW7TD2WD0QDWW7XD0QDXW7`Dlk3`Dik3WD0PD]P1PD\U7QDYW7XD0QDZW7TD2WD0QD[W
7QD\W7PDl_<XD0WD0QDV[6PDmk3PD^R7PDdk3XD0WD0QD]W7PDlk3PD^R7PDdk3XD0WD0PDXb<QD^W7XD0WD0PDT8QDfa6XD
0WD0QD_W7SD0XD0`D^R7`Dhe5`Dnk3jj250m1VP141m1TP152m1YP193m1ZP193m1\P164m1UP185m1YP176m1VP1;7m1TP1
88m1TP189m1VP14:m1XP14;m1ZP15<m1^P12=m1UP12>m1UP12?m1TP15@m1TP15Am1VP16Bm1UP16Bm1XP13Cm1TP15Dm1T
P12Em1UP12Fm1VP13Gm1YP13Bm1UP15Hm1^P14Im1WP12Jm1UP12Km1RP12Lm1UP11Km1RP17Mm1VP17Mm1XP18Nm1TP18Om
1VP15P1m1VP16Q1m1VP13R1m1UP1BS1m1TP16T1m1VP15U1m1SP13V1m1YP11Km1RP13W1m1YP12X1m1UP14Y1m1[P15Z1m1
WP12[1m1UP11Km1RP12\1m1VP13]1m1XP12X1m1UP13^1m1YP13_1m1WP12`1m1UP11Km1RP13a1m1XP12b1m1VP12c1m1VP
12d1m1UP12e1m1VP12f1m1VP12g1m1VP12h1m1VP12i1m1UP12j1m1VP12j1m1VP12k1m1UP14l1m1XP13m1m1YP13n1m1XP
12o1m1TP13P2m1WP11Km1RP12Q2m1VP13R2m1XP12S2m1TP13T2m1YP13U2m1YP12V2m1VP12W2m1UP12X2m1VP12Y2m1TP1
3Z2m1XP12[2m1VP13\2m1YP12]2m1UP14^2m1ZP13_2m1WP13`2m1XP13a2m1WP13b2m1YP14c2m1\P13d2m1XP12e2m1TP1
3f2m1VP12g2m1VP13h2m1VP13i2m1WP12j2m1TP12k2m1TP12l2m1VP12m2m1VP12n2m1TP12o2m1UP11Km1RP11Km1RP11K
m1RP11Km1RP11Km1RP12P3m1TP12Q3m1TP11Km1RP11Km1RP13R3m1TP11Km1RP12S3m1TP12Km1RP12Lm1UP11Km1RP12T3
m1UP16U3m1YP13V3m1TP13W3m1TP12X3m1TP12Y3m1TP13Z3m1XP14[3m1[P12\3m1TP12]3m1TP12^3m1VP12_3m1TP12`3
m1VP13a3m1XP14b3m1YP14c3m1\P12d3m1UP13e3m1YP14f3m1\P13g3m1YP13h3m1YP13i3m1UP12j3m1VP12k3m1TP13l3
m1TP12X1m1UP14m3m1[P13n3m1VP12o3m1TP12P4m1TP13Q4m1XP13R4m1TP12S4m1UP13T4m1WP14U4m1VP12V4m1TP14W4
m1WP13X4m1WP12Y4m1UP12Z4m1TP13[4m1XP12\4m1VP11Km1RP12Fm1VP12]4m1VP12^4m1UP12_4m1UP12_4m1UP14`4m1
ZP14a4m1VP13b4m1TP11Km1RP11Km1RP12c4m1TP11Km1RP12X1m1VP12d4m1UP12e4m1TP12f4m1VP13g4m1UP14h4m1XP1
3i4m1YP13j4m1WP14k4m1ZP14l4m1[P13m4m1TP13n4m1UP12o4m1TP12P5m1TP12Q5m1UP11Km1RP12R5m1VP12S5m1UP12
T5m1VP14f3m1\P12U5m1TP12V5m1VP19W5n1UP19X5n1WP16Y5n1ZP16Z5n1XP17[5n1]P15\5n1VP15]5n1XP16^5n1[P15
_5n1UP15`5n1WP16a5n1ZP14V5n1UP15b5n1TP15c5n1VP14d5n1TP14e5n1UP15f5n1XP15g5n1WP17h5n1VP17i5n1VP16
j5n1VP1;k5n1UP1;l5n1WP14k5n1UP17m5n1VP17m5n1XP16n5n1WP15o5n1VP17P6n1YP16Q6n1ZP15R6n1XP15S6n1XP15
T6n1XP15U6o1TP14V6o1TP17W6o1YP15X6o1XP16Y6o1UP16Y6o1WP14Z6o1TP17[6o1WP14\6o1TP16]6o1ZP17^6o1VP17
^6o1XP16_6o1VP15`6o1YP15`6o1XP15a6o1YP16b6o1XP15c6o1XP14\1o1VP16d6o1XP15e6o1WP16f6o1WP16g6o1YP16
h6o1WP16i6o1VP16i6o1XP17j6o1XP15k6o1WP15l6o1XP18m6o1WP16n6o1UP16n6o1WP14o6o1UP16P7o1WP16P7o1YP16
Q7o1ZP17R7o1\P16S7o1ZP16T7o1ZP14U7P2VP16V7P2XP15W7P2UP16X7P2ZP14Y7P2TP15Z7P2XP17[7P2UP15\7P2XP15
]7P2WP16^7P2XP16^7P2ZP17_7P2[P15`7P2YP15a7P2YP14b7P2VP15c7P2XP15d7P2XP17e7P2YP15f7P2XP16g7P2YP15
h7P2WP16m3P2ZP18i7P2ZP13j7P2TP15k7P2YP18l7P2[P16m7P2VP16n7P2XP15o7P2UP15P8P2WP14Q8P2UP15R8P2WP15
S8P2WP16T8P2XP16T8P2ZP15U8P2XP16V8P2TP16V8P2VP16W8P2ZP15X8P2XP16Y8P2ZP15Z8P2WP16[8P2XP16\8P2XP16
n4P2UP16n4P2WP15]8P2XP16^8P2XP15_8P2XP19`8P2VP17a8Q2VP18b8Q2VP18c8Q2XP1Cd8Q2WP16e8Q2VP15f8Q2XP1:
g8Q2^P16h8Q2WP15i8Q2TP15j8Q2VP15k8Q2VP16l8Q2ZP16m8Q2WP15n8Q2WP16o8Q2WP18P9Q2]P15Q9Q2WP15R9Q2WP17
S9Q2VP17S9Q2XP16T9Q2WP15U9Q2XP15V9Q2YP16W9Q2ZP13KQ2SP17n4Q2WP17n4Q2YP15X9Q2YP152Q2YP15Y9Q2VP15Z9
Q2XP14KQ2SP14[9Q2UP16\9Q2WP14]9Q2UP17^9Q2VP15_9Q2WP15`9Q2WP15a9Q2XP14b9Q2TP15c9Q2XP16d9Q2WP16d9Q
2YP15e9Q2WP16f9Q2XP17g9Q2XP17h9Q2YP15i9Q2TP15j9Q2TP16k9Q2YP18l9Q2WP15m9Q2VP14n9Q2VP16o9Q2VP16o9Q
2XP15P:Q2TP15Q:Q2VP14R:Q2VP19S:Q2ZP15T:Q2TP15U:Q2TP16V:Q2VP16V:Q2XP15W:Q2VP14X:Q2SP1:Y:R2VP1:Y:R
2XP17Z:R2YP16[:R2XP15\:R2VP16]:R2YP19^:R2ZP16_:R2VP16`:R2WP16a:R2UP16b:R2XP17c:R2VP17d:R2XP19e:S
2VP18f:S2VP18f:S2VP17g:S2VP17h:S2TP17i:S2VP15j:S2TP15k:S2VP17l:S2TP14m:S2TP1:n:S2TP16o:S2XP16P;S
2WP1<Q;S2VP18R;S2XP14S;S2ZP12T;S2TP17U;S2VP15V;S2WP12X:S2TP15W;S2YP14X;S2YP15Y;S2WP14Z;S2TP18[;S
2]P14\;S2VP16];S2WP17^;S2YP19_;S2TP18`;S2TP18`;S2TP17a;S2TP19b;S2VP18c;S2VP18c;S2VP17d;S2VP14e;S
2TP12f;S2VP12g;S2UP13h;S2YP12i;S2UP12j;S2UP12k;S2UP15l;S2XP12m;S2TP13n;S2YP12o;S2UP12o6S2UP13P<S
2XP12Q<S2TP12o6S2VP12j;S2UP13R<S2YP14S<S2[P13T<S2WP13U<S2XP13i4S2YP12R1S2UP16V<S2VP19W<S2XP17X<S
2XP12Y<S2UP12Z<S2UP12[<S2TP13\<S2YP12]<S2UP13^<S2YP13_<S2VP13`<S2VP1:b8S2VP17];S2VP15a<S2TP1:b<S
2YP15c<S2TP15d<S2TP1:e<S2VP13f<S2UP19g<S2VP17h<S2XP18i<S2XP12j<S2UP12k<S2TP13l<S2XP12m<S2UP12n<S
2TP14o<S2VP13P=S2TP1:Q=T2TP1<R=T2VP16S=U2VP15T=U2XP18U=U2XP17V=U2YP15X1U2VP17W=U2TM3X=U2XP13Y=U2
UP13Z=U2WP15[=U2VP15<U2^P12\=U2TP14]=U2WP16^=U2VP13_=U2WP13`=U2WP15a=U2VP17b=U2[P12c=U2TP15d=U2V
P13e=U2TP16f=U2VP15g=U2TP16h=U2UP16i=U2VP15j=U2VP16k=U2WP16l=U2VP17m=U2YP15n=U2UP17o=U2VP17P>U2W
P1:Q>U2TP17R>U2TP17S>U2ZP17T>U2YP14U>U2TP17V>U2XP16W>U2XP16X>U2VP15Y>U2VP13Z>U2TP17[>U2XP13\>U2U
P16]>U2VP13^>U2XP15_>U2UP16`>U2TP12a>U2VP13b>U2XP14c>U2[P13d>U2UP15e>U2WP12f>U2VP11KU2RP12g>U2UP
15a<U2TP17h>U2YP18i>V2YP16j>V2ZP15k>V2WP15o2V2UP15l>V2WP16KV2RP16W6V2WP17n4V2WP17n4V2YP17m>V2YP1
4n>V2TP15o>V2VP18P?V2YP16Q?V2YP15R?V2XP17S?V2WP17S?V2YP18T?V2UP16U?V2XP16V?V2YP1:W?V2TP16X?V2VP1
;Y?V2VP19Z?V2TP16[?V2VP15\?V2WP15]?V2VP15^?V2WP15_?V2TP16`?V2TP19a?V2XP15b?V2WP15W5V2UP15c?V2WP1
6d?V2VP16e?V2YP17f?V2VP16g?V2XP15h?V2TP16i?V2VP16m3V2[P15j?V2VP15k?V2XP18h>V2[P16l?V2XP17m?V2XP1
6n?V2VP17o?V2VP17o?V2XP15P@V2TP17Q@V2WP17h<V2YP1:R@V2XP1:R@V2ZP16S@V2XP15j;V2VP16T@V2ZP17U@V2VP1
7V@V2XP16W@V2WP16X@V2YP14Y@V2UP17Z@V2[P15[@V2WP1:\@V2ZP17]@V2TP17^@V2VP18_@V2YP15`@V2VP18a@V2YP1
7n4V2WP17n4V2YP19b@V2XP19b@V2ZP15c@V2WP15d@V2UP15e@V2WP17W6V2YP18f@V2VP18f@V2XP16g@V2VP15h@V2UP1
9i@V2XP19i@V2ZP17j@V2VP17k@V2XP16l@V2XP16m@V2VP17n@V2\P16o@V2ZP17PAV2XP14o6V2UP16QAV2TP16RAV2VP1
9SAV2WP17TAV2XP16UAV2XP16VAV2ZP17WAV2YP15XAV2VP1;YAV2VP1;ZAV2XP17[AW2YP18[AW2\P18[AW2WP18\AW2WP1
8]AW2WP17^AW2YP16_AW2YP15`AW2UP1:aAX2\P19bAX2[P15cAX2UP15dAX2WP18eAX2\P17fAX2XP16gAX2WP18hAX2VP1
:iAX2XP14jAX2VP15kAX2YP15lAX2YP17mAX2^P16nAX2UP16oAX2UP16PBX2WP19QBY2ZP16RBY2ZP15SBY2XP15TBY2XP1
5UBY2WP14VBY2TP17WBY2[P18XBY2XP14YBY2TP15ZBY2XP15[BY2XP17\BY2XP17]BY2VP16^BY2YP16^BY2[P17_BY2TP1
6`BY2ZP15aBY2VP15bBY2XP15cBY2YP16dBY2YP16dBY2[P17eBY2[P17eBY2^P17fBY2WP17gBY2WP17gBY2YP17P;Y2YP1
8hBY2TP1;iBZ2^P1:iBZ2\P19jBZ2YP19jBZ2[P1<kBZ2^P18lBZ2ZP19mBZ2\P15nBZ2WP1?oB[2WP1:PC[2UP15QC[2WP1
6RC[2WP15SC[2XP16TC[2WP16TC[2YP16UC[2YP15VC[2WP18WC\2VP18WC\2XP13K\2RP16XC\2VP1CK]2RP16YC]2TP19Z
C]2VP19[C]2XP14\C]2TP15]C]2UP15^C]2WP1<_C^2VP1<`C^2XP14aC^2TP18bC^2ZP18cC^2YP14dC^2UP15eC^2WP15f
C^2TP15gC^2VP14hC^2VP15iC^2YP14jC^2TP15kC^2TP15lC^2VP16mC^2ZP16nC^2WP16oC^2ZP15PD_2WP16QD_2ZP17R
D_2[P16SD_2YP15TD_2VP15UD_2TP15VD_2WP16WD_2WP15XD_2WP16YD_2XP18ZD_2XP16[D_2YP17\D_2YP17]D_2YP15^
D_2YP18_D_2ZP17`D_2XP14aD_2TP17bD_2WP14X:_2SP14cD`2TP1=dD`2XP16eD`2TP16eD`2VP14fD`2VP15gD`2VP16h
D`2[P15iD`2TP16jD`2WP16jD`2YP16kD`2VP18lD`2XP14mD`2VP15nD`2UP15oD`2WP14PE`2UP14QE`2VP14RE`2UP15S
E`2UP15TE`2WP14UE`2VP14VE`2VP14WE`2VP14XE`2VP14YE`2VP14ZE`2UP14[E`2VP15\E`2YP15]E`2YP15^E`2VP15_
E`2XP14`E`2UP14aE`2VP14bE`2VP15cE`2YP14dE`2UP14eE`2VP15fE`2XP15gE`2WP14hE`2UP14iE`2UP14jE`2UP16g
3`2\P16kE`2ZP16g3`2\P16g3`2\P17Y1`2\P17Y1`2^P16lE`2[P16g3`2\P16g3`2\P16g3`2\P16mE`2\P16mE`2\P16X
9`2\P16mE`2ZP16nE`2YP18oE`2[P14PF`2UP14QF`2VP14RF`2UP15SF`2WP14TF`2UP15UF`2WP16VF`2\P14WF`2VP16g
3`2\P16g3`2\P14XF`2UP15YF`2YP16ZF`2[P14[F`2TP18\F`2UP14]F`2VP15^F`2YP16_F`2\P16`F`2\P18g4a2YP16a
Fa2YP18g4a2YP18g4a2WP18g4a2YP19bFa2]P19cFa2\P16dFa2YP14eFa2UP1:fFa2YP1?gFa2WP1?gFa2YP1<gFa2ZP1<h
Fa2]P16iFa2XP16jFa2XP14X:a2TP1BkFa2ZP17lFa2\P18mFa2ZP18X1a2UP15nFa2WP17oFa2YP16PGb2WP17QGb2WP16R
Gb2VP14SGb2UP15TGb2WP16UGb2WP16VGb2XP17WGb2[P15XGb2XP15YGb2XP19ZGb2[P15[Gb2VP15U1b2SP14\Gb2[P15W
6b2WP12]Gb2TP16^Gb2UP16_Gb2TP16`Gb2VP18aGb2TP16bGb2VP16bGb2VP13cGb2TP16U1b2SP13dGb2UP13eGb2XP13f
Gb2VP12gGb2UP16hGb2WP12iGb2TP14jGb2RP16kGb2TP13lGb2VP13mGb2TP12nGb2TP16oGb2YP14X:b2SP12PHb2VP13Q
Hb2XP12[7b2VP12RHb2TP11Kb2RP12k5b2VP12SHb2TP12THb2UP12[7b2VP16UHb2RP15VHb2RP15VHb2RP14Kb2RP16WHb
2VP13XHb2VP15eGb2YP14YHb2VP13ZHb2TP15[Hb2WP16\Hb2ZP12]Hb2TP13^Hb2XP11Kb2RP12_Hb2TP13`Hb2WP13aHb2
YP13bHb2YP12cHb2TP13dHb2TP11Kb2SP13eHb2XP13fHb2XP13gHb2XP13hHb2XP13iHb2UP14f3b2[P11Kb2SP17jHc2VP
17P;c2WP16kHd2WP14jGd2SP16lHe2XP17lHe2YP14Kf2RP15mHf2TP13X:f2SP14nHf2XP12oHf2VP12oHf2UP17PIg2TP1
6QIg2XP14j;g2UP13RIg2WP15SIg2WP15TIg2TP15UIg2WP15VIg2VP14WIg2YP14XIg2TP17YIg2VP16ZIh2VP1;[Ih2TP1
;\Ih2VP16]Ih2TP17^Ih2WP16_Ih2VP17`Ih2YP18aIh2\P17bIh2VP15cIh2TP15dIh2VP15eIh2XP16fIh2WP15gIh2WP1
7hIh2UP19iIh2ZP16jIh2[P15kIh2WP16lIh2ZP15mIh2UP17nIh2WP18oIh2[P16PJh2YP15QJh2XP18RJh2XP18SJh2ZP1
6TJh2UP15UJh2VP16VJh2XP16WJh2YP17XJh2ZP14YJh2TP16ZJh2WP13[Jh2WP12X:h2SP13\Jh2XP13]Jh2XP15^Jh2VP1
2[7h2UP12_Jh2VP12`Jh2VP15aJh2VP17bJh2YP16cJh2ZP13dJh2VP13eJh2VP13fJh2YP13gJh2TP15hJh2WP14iJh2WP1
4jJh2[P14kJh2ZP14lJh2YP13mJh2VP14nJh2XP13oJh2WP12X:h2TP13U1h2TP12PKh2TP16QKh2XP13RKh2WP12SKh2VP1
3TKh2XP13UKh2XP13VKh2UP12WKh2UP13XKh2XP14YKh2ZP14ZKh2YP13[Kh2WP12\Kh2TP13]Kh2YP12gGh2UP13^Kh2VP1
4_Kh2YP13`Kh2WP12aKh2TP12bKh2VP14cKh2VP12dKh2VP11Kh2SP12eKh2TP13fKh2VP1?]Ih2UP12gKh2TP15hKh2VP13
iKh2TP12jKh2TP12kKh2TP14lKh2VP13mKh2WP13nKh2WP13oKh2XP13PLh2WP14QLh2ZP13RLh2XP13SLh2XP13TLh2YP11
Kh2RP15ULh2]P14ULh2ZP15ULh2^P14ULh2[P13VLh2XP14WLh2[P12XLh2VP13YLh2YP13ZLh2VP12[Lh2UP14\Lh2YP14]
Lh2VP15^Lh2YP14_Lh2XP13`Lh2WP13aLh2WP14bLh2XP13cLh2WP12dLh2TP12eLh2TP14jJh2\P13fLh2VP12k5h2VP12j
;h2VP13gLh2WP16hLi2XP17iLi2[P14jLi2VP17kLi2XP16lLi2XP17mLi2[P17nLi2ZP1;oLi2YP18PMi2YP18PMi2XP18Q
Mi2YP15RMi2WP15SMi2VP16TMi2YP16TMi2ZP15^Ii2WP16UMi2VP18VMi2VP15WMi2WP15XMi2XP16YMi2VP16ZMi2VP16Z
Mi2XP1:[Mi2ZP1:[Mi2YP15\Mi2TP15]Mi2SP15^Mi2UP19_Mi2XP15`Mi2TP15aMi2VP16bMi2VP1:cMi2VP19dMi2[P19e
Mi2[P1:eMi2]P1:dMi2]P1:fMi2VP18gMi2YP14hMi2UP16iMi2VP16jMi2YP16kMi2WP17lMi2ZP16mMi2XP19nMi2VP18o
Mi2ZP18PNi2ZP17QNi2XP15RNi2UP15SNi2WP17TNi2WP16UNi2UP16VNi2UP18WNi2XP18XNi2WP16YNi2VP15[Ji2VP18Z
Ni2ZP16QLi2[P16[Ni2WP16\Nj2UP16]Nk2WP18^Nk2XP15_Nk2RP1C`Nk2TP15aNk2SP15bNk2UP15cNl2SP1:dNm2ZP18e
Nm2WP1BfNn2oLJgNn2PM8X9o2ZP15hNo2VP16iNo2YP16jNo2XP15kNo2TP15lNo2VP15mNo2VP16nNo2YP15oNo2TP15POo
2VP1@QOo2TP1@QOo2VP15ROo2TP15SOo2VP1ATOo2VP15UOo2VP16VOo2WP15WOo2TP15XOo2VP15YOo2VP16ZOo2XP17[Oo
2TP17[Oo2VP16\Oo2VP16d2o2ZP16f3o2\P16]Oo2WP16]Oo2YP16^Oo2WP16^Oo2YP15_Oo2YP14`Oo2VP16aOo2UP16bOo
2WP15cOo2WP18dOo2ZP16Ko2RP1;eOo2VP1;eOo2XP14fOo2TP17gOo2\P14hOo2VP1>iOo2VP15jOo2VP19kOo2TP19kOo2
VP15lOo2TP15mOo2VP16nOo2WP14oOo2VP14PP1o2UP16QP1P3VP16RP1P3XP16RP1P3ZP14d3P3UP16SP1P3UP16TP1P3WP
17UP1P3YP15VP1P3VP1:WP1P3VP1:WP1P3XP1;XP1P3VP19YP1P3UP19ZP1P3WP15[P1P3TP15\P1P3VP17]P1P3VP15^P1P
3TP15_P1P3VP1>`P1P3TP1>aP1P3VP14KP3RP17bP1P3WP17cP1P3YP17dP1P3YP17dP1P3[P15eP1P3XP15fP1P3VP1<gP1
P3YP1<gP1P3[P14hP1P3UP18iP1P3XP15jP1P3UP15kP1P3TP15lP1P3VP17mP1Q3VP17nP1Q3XP16oP1Q3YP17PQ1Q3TP17
QQ1Q3VP1:b8Q3UP1:RQ1Q3WP17SQ1Q3VP16TQ1Q3VP16TQ1Q3XP16UQ1Q3VP15VQ1Q3TP15WQ1Q3VP17XQ1Q3YP16YQ1Q3TP
16YQ1Q3VP16ZQ1Q3XP16ZQ1Q3ZP17[Q1Q3WP17\Q1Q3YP16]Q1Q3XP14^Q1Q3TP15_Q1Q3TP15`Q1Q3VP16aQ1Q3VP16aQ1Q
3XP16bQ1Q3VP12cQ1Q3TP13dQ1Q3WP12eQ1Q3UP11KQ3RP12fQ1Q3UP13gQ1Q3WP14hQ1Q3[P13iQ1Q3XP17jQ1Q3WP16kQ1
Q3VP19lQ1Q3WP14mQ1Q3TP14nQ1Q3TP15oQ1Q3TP13PR1Q3VP14QR1Q3TP15RR1Q3WP16SR1Q3VP1@TR1Q3TP13UR1Q3VP13
VR1Q3WP16WR1Q3VP1;XR1Q3VP15YR1Q3WP18ZR1Q3WP18ZR1Q3YP16[R1Q3WP15\R1Q3VP16]R1Q3VP12^R1Q3TP13_R1Q3V
P12[7Q3VP1D[7Q3UP13`R1Q3TP12aR1Q3TP13bR1Q3YP12cR1Q3TP13dR1Q3WP13eR1Q3XP13fR1Q3VP13gR1Q3TP12hR1Q3
TP14iR1Q3ZP13jR1Q3VP14kR1Q3XP13lR1Q3XP12SP1Q3VP13mR1Q3TP13nR1Q3TP13oR1Q3TP12PS1Q3UP12QS1Q3TP14RS
1Q3TP19KQ3RP15SS1Q3VP14TS1Q3TP11KQ3RP15US1Q3WP12VS1Q3TP13WS1Q3WP13XS1Q3WP14YS1Q3YP14ZS1Q3[P15g3Q
3]P13[S1Q3VP13\S1Q3TP12[7Q3UP13]S1Q3XP13^S1Q3WP13_S1Q3YP13`S1Q3WP15aS1Q3VP13bS1Q3TP13cS1Q3UP12dS
1Q3TP12eS1Q3UP11KQ3RP14fS1Q3TP12gS1Q3UP15hS1Q3WP12k5Q3VP13iS1Q3WP13jS1Q3TP12kS1Q3TP12lS1Q3TP18mS
1R3^P16nS1R3VP16oS1R3SP1BPT1R3UP17QT1R3YP16RT1R3WP1>ST1R3YP17TT1R3YP16UT1R3TP1X1VT1R3UP16WT1R3UP
17ST1R3VP15XT1R3YP14YT1R3UP15ZT1R3UP17[T1R3WP17\T1R3YP15]T1R3XP19^T1R3WP15_T1R3VP14`T1R3UP1>aT1R
3VP1;bT1R3YP17cT1R3VP19dT1R3\P18eT1R3ZP19fT1R3\P18gT1R3ZP1:hT1R3[P16iT1R3YP15jT1R3TP16WT1R3UP15k
T1R3WP15lT1R3UP17mT1R3XP1;nT1R3`P1:oT1R3\P17PU1R3YP17QU1R3ZP16RU1R3WP15SU1R3UP1;TU1R3]P17UU1R3ZP
15VU1R3UP16WU1R3UP17XU1R3WP18YU1R3WP1<ZU1R3WP15oS1R3SP14[U1R3SP17ST1R3WP15\U1R3UP15]U1R3YP13^U1R
3YP14[U1R3SP15_U1R3YP13`U1R3YP16aU1R3ZP14[U1R3RP1T1bU1R3VP16cU1R3WP1V1oS1R3TP18dU1R3VP15eU1R3UP1
6fU1R3WP19gU1R3\P19hU1R3\P15iU1R3WP17jU1R3WP17kU1R3WP17lU1R3[P15mU1R3TP15nU1R3TP1;oU1R3_P19oU1R3
\P16PV1R3XP16QV1R3WP17RV1R3XP17SV1R3XP16WT1R3UP16TV1R3[P15oS1R3SP17UV1R3YP1:hT1R3XP1<hT1R3^P18VV
1R3YP17WV1R3WP17XV1R3ZP18YV1S3^P17ZV1S3ZP15[V1S3YP13\V1S3VP15]V1S3YP1:hT1S3ZP17^V1S3YP17_V1S3]P1
7`V1S3_P15aV1S3ZP14bV1S3VP16QT1S3[P15cV1S3YP18dV1S3]P16eV1S3WP14fV1S3WP14gV1S3UP1:hV1S3XP12iV1S3
TP15oS1S3SP11jV1S3RP14kV1S3SP13lV1S3UP14TV1S3XP16mV1S3YP14nV1S3VP1>oV1S3VP16PW1S3XP18QW1S3YP1:RW
1S3]P16SW1S3WP19TW1S3_P19UW1S3YP16VW1S3ZP1@WW1S3ZP17XW1S3ZP17YW1S3YP16ZW1S3YP12[W1S3SP15\W1S3XP1
6]W1S3WP18^W1S3\P1;_W1S3YP1:^W1S3^P16`W1S3XP16aW1S3YP17bW1S3YP18cW1S3YP16dW1S3WP17eW1S3YP17fW1S3
ZP18gW1S3\P16hW1S3ZP15iW1S3WP16jW1S3WP14kW1S3UP16lW1S3WP12[W1S3TP14mW1S3XP17nW1S3WP14oW1S3YP16PX
1S3XP19QX1S3ZP18RX1S3YP18SX1S3WP17TX1S3]P18UX1S3`P17VX1S3YP17WX1S3ZP16XX1S3WP14YX1S3VP15ZX1S3XP1
6[X1S3WP15\X1S3ZP12]X1S3UP14^X1S3VP1B_X1S3VP1=`X1S3XP13aX1S3WP12bX1S3VP17cX1S3XP14dX1S3[P14oU1S3
XP12eX1S3UP16fX1S3XP13gX1S3XP16hX1S3WP12iX1S3TP13jX1S3XP16kX1S3WP17lX1S3YP19mX1S3[P19nX1S3\P17oX
1S3XP18PY1S3YP16QY1S3WP17RY1S3YP16SY1S3YP1=TY1S3XP1;UY1S3[P1>VY1S3]P18WY1S3ZP18XY1S3\P18YY1S3YP1
8ZY1S3YP18[Y1S3YP19\Y1S3\P18]Y1S3ZP19^Y1S3VP19_Y1S3\P17`Y1S3YP18aY1S3\P15bY1S3XP16cY1S3WP17dY1S3
YP15eY1S3WP14fY1S3VP1:gY1S3\P19hY1S3[P1;iY1S3\P15jY1S3WP17kY1S3YP18lY1S3XP18mY1S3XP19nY1S3[P17oY
1S3WP17PZ1S3WP17QZ1S3XP1?RZ1S3WP17SZ1S3XP18TZ1S3WP19UZ1S3XP19VZ1S3XP17WZ1S3YP17XZ1S3WP17YZ1S3VP1
8ZZ1S3VP18[Z1S3XP15\Z1S3VP18]Z1S3XP1;^Z1S3`P18_Z1S3ZP17`Z1S3ZP18aZ1S3XP16bZ1S3WP16cZ1S3WP17dZ1S3
YP19eZ1S3WP16fZ1S3VP16gZ1S3XP15hZ1S3XP17iZ1S3ZP15jZ1S3WP1<kZ1S3XP18lZ1S3YP18QT1S3[P1:mZ1S3[P18nZ
1S3\P18oZ1S3]P16P[1S3XP19Q[1S3[P1AR[1S3ZP17S[1S3ZP1:T[1S3\P17U[1S3YP16V[1S3WP18W[1S3WP14X[1S3UP1
7Y[1S3YP19Z[1S3WP18[[1S3XP19\[1S3ZP18][1S3YP15^[1S3WP14_[1S3UP18`[1S3YP16a[1S3ZP17b[1S3VP18hT1S3
WP17c[1S3VP16d[1S3VP17e[1S3WP19f[1S3YP19g[1S3[P17XV1S3ZP17h[1S3YP18i[1S3YP16j[1S3XP18k[1S3WP1:l[
1S3^P18m[1S3XP1:n[1S3ZP1:o[1T3^P18hT1T3ZP1=hT1T3^P1:hT1T3_P17P\1T3YP1;hT1T3_P18Q\1T3[P1>hT1T3\P1
8R\1T3[P1:S\1T3[P19T\1T3]P1=U\1T3XP1:R\1T3]P17V\1T3ZP18W\1T3YP19X\1T3XP18X\1T3XP1?hT1T3YP1:W\1T3
[P17Y\1T3VP1?Z\1T3WP16[\1T3WP1>[\1T3XP14\\1T3UP18W\1T3YP1@]\1T3]P1=]\1T3aP1<W\1T3ZP1<]\1T3]P1?]\
1T3^P1<^\1T3^P1;_\1T3[P18W\1T3YP17`\1T3ZP1;hT1T3^P1:hT1T3_P16a\1T3ZP1R1hT1T3]P1;b\1T3]P18W\1T3WP
18W\1T3YP1=]\1T3dP12c\1U3UP11jV1U3RP17jV1U3RP13d\1U3TP13e\1U3TP15e\1U3VP11jV1U3RP15jV1U3RP12f\1U
3UP15g\1U3[P1?jV1U3SP14h\1U3VP11jV1U3SP13i\1U3XP13j\1U3UP12k\1U3UP12l\1U3RP11jV1U3RP11jV1U3RP11j
V1U3RP14m\1U3TP17jV1U3RP16n\1U3WP16o\1U3TP14P]1U3UP12Q]1U3VP14R]1U3TP13jV1U3RP16n\1U3WP14S]1U3UP
18T]1V3XP15U]1V3XP19V]1V3VP15e\1V3VP1>W]1V3]P1:X]1V3^P19Y]1V3_P18Z]1V3[P18[]1V3[P1:\]1V3^P15e\1V
3TP18]]1V3[P17^]1V3WP16_]1V3WP16`]1V3YP1Ca]1V3TP15b]1V3TP16e\1V3TP1;c]1V3ZP1:d]1V3^P14e]1V3WP17f
]1V3XP16g]1V3VP16h]1V3WP14i]1V3TP17j]1V3[P19g\1V3]P17k]1V3ZP17l]1V3XP14m]1V3TP16n]1V3XP19o]1V3XP
18P^1V3XP18Q^1V3[P16R^1V3VP17S^1V3WP17T^1V3YP17U^1V3YP19V^1V3YP19W^1V3\P19X^1V3[P19X^1V3ZP17Y^1V
3VP15Z^1V3TP16[^1V3WP18\^1V3[P18]^1V3ZP17^^1V3VP17_^1V3UP1;`^1V3^P1:Z\1V3`P19a^1V3XP17b^1V3XP18c
^1V3XP15d^1V3UP18e^1V3YP15f^1V3TP19g^1V3YP17h^1V3YP17i^1V3VP19j^1V3ZP17k^1V3ZP16l^1V3WP18m^1V3[P
17n^1V3YP17o^1V3VP19P_1V3\P18Q_1V3YP17R_1V3XP17S_1V3XP18T_1V3XP1:U_1V3ZP18V_1V3ZP17e\1V3VP17W_1V
3VP19e^1V3YP14X_1V3UP17n\1V3XP17Y_1V3VP19Z_1V3ZP17[_1V3ZP16\_1V3WP18k]1V3YP17]_1V3ZP18e^1V3YP19^
_1V3XP15__1V3VP16`_1V3VP17a_1V3VP11b_1W3RP12c_1W3VP12b_1W3QP12d_1W3UP12e_1W3VP12f_1W3TP12g_1W3UP
11b_1W3RP12h_1W3TP12i_1W3UP11b_1W3RP12j_1W3TP12k_1W3UP12l_1W3UP12m_1W3UP12n_1W3UP13o_1W3WP11b_1W
3RP12P`1W3UP12Q`1W3UP12R`1W3UP12S`1W3UP12T`1W3TP11b_1W3RP12U`1W3UP12V`1W3UP13W`1W3WP11b_1W3RP12X
`1W3VP12Y`1W3UP12Z`1W3TP12[`1W3VP12\`1W3TP12]`1W3VP12^`1W3VP12_`1W3TP12``1W3UP12a`1W3VP12b`1W3UP
12c`1W3VP12d`1W3VP12e`1W3UP11b_1W3RP11b_1W3RP12f`1W3TP13g`1W3VP13h`1W3WP12i`1W3VP13j`1W3WP12k`1W
3UP12l`1W3UP12m`1W3TP12n`1W3TP11b_1W3RP11b_1W3RP12o`1W3TP12Pa1W3TP14Qa1W3ZP12Ra1W3TP12Sa1W3UP11b
_1W3RP12Ta1W3UP11b_1W3RP12Ua1W3TP12Va1W3TP15Wa1X3SP11Xa1X3RP11Xa1X3RP11Xa1X3RP11Xa1X3RP12Ya1X3TP
12Za1X3VP13[a1X3YP12\a1Y3UP14]a1Y3WP13^a1Z3XP11_a1Z3RP13`a1[3XP12aa1[3UP13_U1[3YP13ba1[3TP12ca1\
3VP12da1\3TP11jV1\3RP14ea1]3WP12fa1]3UP14ga1]3WP13ha1]3TP13ia1^3VP13ja1^3XP12ka1^3UP18la1_3TP1;m
a1_3TP14na1_3TP1:oa1_3WP13K_3RP11K`3RP11K`3RP1;Pb1a3TP1:Qb1b3XP16Rb1b3YP15W2b3VP17Sb1b3UP1DU1b3T
P1:Tb1b3VP13Ub1b3YP17Vb1b3WP16Wb1b3WP16Xb1b3ZP14j;b3UP16Yb1b3WP16Zb1b3YP13[b1b3XP13\b1b3WP12]b1b
3VP14f3b3[P13^b1b3XP13_b1b3WP13`b1b3YP13ab1b3YP13bb1b3YP13cb1b3VP13db1b3WP13eb1b3XP13fb1b3YP13gb
1b3YP13hb1b3YP12ib1b3VP13jb1b3WP13kb1b3WP12lb1b3UP13mb1b3XP12nb1b3TP12[<b3TP12ob1b3VP13Pc1b3XP11
Kb3RP14Qc1b3YP12Rc1b3UP12Sc1b3UP12X1b3UP17Tc1b3ZP12Uc1b3VP12X1b3UP13Vc1b3UP12Vc1b3UP12Wc1b3UP12X
c1b3TP12Yc1b3TP12Zc1b3UP13[c1b3XP12\c1b3TP12]c1b3UP12]c1b3UP14^c1b3TP13_c1b3YP13`c1b3YP12ac1b3UP
18Pb1b3TP15bc1b3VP13cc1b3XP12dc1b3VP14ec1b3YP13fc1b3WP14gc1b3UP11Kb3RP13Kb3RP12hc1b3UP12ic1c3UP1
4jc1c3WP14kc1c3XP13lc1c3XP15mc1c3YP16nc1d3WP16oc1d3WP15Pd1d3TP16Qd1d3WP16Rd1d3UP17Sd1d3VP17Td1d3
XP17Ud1d3WP16Vd1d3XP17Wd1d3WP16Xd1d3UP11Yd1d3SP12Zd1d3UP13[d1d3YP17\d1d3[P17]d1d3VP13^d1d3YP17_d
1d3VP16`d1e3WP15ad1e3WP18bd1e3]P18bd1e3_P19cd1e3^P18dd1e3VP18ed1e3XP16fd1e3TP16gd1e3VP15dd1e3TP1
5hd1e3YP15id1e3WP15jd1e3VP15kd1e3VP16ld1e3VP16ld1e3XP17md1f3UP15nd1f3XP16od1f3VP17Pe1f3YP19Qe1f3
UP17Re1f3VP16Se1f3WP17Te1f3\P18Ue1f3TP16Ve1f3VP17We1f3XP15Xe1f3YP15Ye1f3XP16Ze1f3YP16Ze1f3[P16[e
1f3WP16[e1f3YP14\e1f3VP15]e1f3YP16^e1f3YP16^e1f3\P15_e1f3YP17`e1f3YP15ae1f3WP17be1f3WP17ce1f3XP1
6de1g3TP16ee1g3VP16fe1g3VP18ge1g3XP16he1g3WP18ie1g3YP17je1g3ZP14ke1g3UP14le1g3UP19me1g3XP16ne1g3
YP18Kh3RP19Kh3RP18jFh3[P14oe1h3TP15Pf1h3VP15Qf1h3YP17Rf1i3VP17Sf1i3VP18Tf1i3XP15Uf1i3VP19Vf1i3YP
14Wf1i3UP17k5i3UP17Xf1i3WP17Yf1i3WP18Zf1j3VP18[f1j3WP15\f1j3WP16]f1j3YP16g3j3[P17^f1j3[P13Kj3RP1
6_f1k3TP16_f1k3VP18`f1k3VP18`f1k3XP17af1k3VP17af1k3XP17bf1k3\P185k3^P18cf1k3[P16g3k3[P16df1k3ZP1
6h<k3WP18h9k3]P15ef1k3WP17ff1l3TP15gf1l3VP17hf1l3YP15if1l3XP16jf1l3XP16kf1l3UP15lf1l3XP17mf1l3YP
1>nf1m3WP19nf1m3XP18Y1m3YP18Y1m3\P16o2m3VP16of1m3YP16Pg1m3VP18Qg1m3\P16Rg1m3ZP17Sg1m3YP18Tg1n3XP
15Ug1n3WP19h9n3[P16Vg1n3WP15Wg1n3VP14Xg1n3VP15Yg1n3XP15Zg1n3WP16[g1n3TP16\g1n3TP13Ko3RP16]g1o3WP
17^g1o3VP13Ko3RP16_g1o3VP16`g1o3XP15ag1o3UP13Ko3SP13Ko3RP17bg1o3VP14cg1o3TP17dg1P4TP19eg1P4XP15f
g1P4WP14gg1P4TP16hg1P4YP1;W6P4[P16ig1P4YP17[7P4UP16jg1P4YP16kg1P4VP13KP4RP15lg1Q4XP15mg1Q4WP14KQ
4RP16ng1Q4[P15og1Q4WP16Ph1Q4XP15Qh1Q4VP16Rh1Q4ZP15Sh1Q4WP15Th1Q4XP16Uh1Q4VP16Vh1Q4TP16Vh1Q4VP15W
h1R4TP15Xh1R4XP16Yh1R4WP18Zh1R4WP16[h1R4YP16\h1R4VP17]h1R4ZP16^h1R4TP16^h1R4VP16_h1R4[P14`h1R4UP
16ah1S4YP15bh1S4UP16ch1S4WP16ch1S4YP16dh1S4VP1Beh1S4VP16fh1S4UP16gh1S4WP16hh1S4YP17ih1S4[P15jh1S
4XP14kh1S4VP16lh1S4ZP17mh1S4]P15nh1S4YP15oh1S4XP16Pi1T4UP16Pi1T4VP15Qi1T4WP14Ri1T4TP14Si1T4UP15T
i1T4YP15SP1T4UP15Ui1T4WP15Vi1T4VP16\DU4VP17Wi1U4VP17Xi1U4XP1=Yi1U4VP17Zi1U4[P15[i1U4TP15\i1U4WP1
6]i1U4ZP17^i1V4XP17^i1V4ZP18_i1V4YP16`i1V4YP15ai1V4XP16_AV4XP16bi1V4VP15ci1V4TP15di1V4VP16ei1V4W
P16ei1V4YP16fi1V4YP1:gi1W4VP17hi1W4YP18ii1W4\P17ji1W4WP17ji1W4YP17ji1W4WP17ji1W4YP19ki1X4XP15li1
X4VP15mi1X4XP16ni1X4WP16oi1X4YP17Pj1X4VP17Pj1X4XP15Qj1X4TP15Rj1X4VP15ac1X4WP15Sj1X4WP18Tj1Y4VP17
jFZ4WP17jFZ4YP19cf1Z4[P1:Uj1[4VP15Vj1[4UP15Wj1[4VP15Xj1[4XP16Yj1[4ZP15Zj1[4VP14[j1[4TP15\j1[4XP1
4]j1[4TP14K[4RP14^j1[4TP18_j1\4TP14`j1\4TP15aj1\4VP15bj1\4WP17cj1\4UP16dj1\4VP15ej1\4WP19fj1\4ZP
15gj1\4XP15hj1\4TP16VF\4ZP16ij1\4WP17X7\4ZP18jj1\4XP14k5\4UP15kj1\4WP15lj1\4XP1U1mj1]4XP1R1nj1]4
VP16oj1]4XP18Pk1]4[P18Pk1]4]P16Qk1]4ZP17RD]4]P17Rk1]4[P15Sk1]4TP15Tk1]4VP17Uk1]4TP17Vk1]4VP15Wk1
^4TP15Xk1^4VP17Yk1^4[P1?Zk1^4[P17[M^4ZP16[k1^4WP16\k1^4TP16]k1^4TP16^k1^4WP17_k1^4YP16U1^4SP16`k
1^4VP15ak1^4VP17bk1^4VP17ck1^4YP17dk1^4XP17ek1^4[P17fk1^4ZP16gk1^4\P15hk1^4VP17ik1^4XP15jk1^4UP1
5kk1^4WP16lk1^4WP16mk1^4YP15nk1^4TP17ok1^4VP17Pl1^4YP17Pl1^4[P16Ql1^4XP16Ql1^4ZP16Rl1^4WP17Sl1^4
ZP17Sl1^4\P16Tl1^4XP19Ul1^4\P18Vl1^4YP16eA^4YP16g3^4[P17h9_4YP15Wl1_4TP16Xl1_4VP15Yl1_4TP17Zl1_4
VP17Zl1_4XP17[l1_4ZP15\l1_4WP16]l1_4WP16^l1_4\P15_l1_4WP15`l1_4WP16al1_4[P16bl1_4TP16bl1_4VP16cl
1_4WP15dl1_4XP15el1_4WP16fl1_4XP16fl1_4ZP15gl1`4UP15hl1`4WP14il1`4UP18jl1`4]P18jl1`4_P14kl1`4TP1
8ll1`4[P16ml1`4YP18nl1`4ZP18nl1`4\P19ol1`4\P19ol1`4^P16Pm1`4YP14Qm1`4VP15Rm1`4XP16Sm1`4[P15Tm1`4
TP15Um1`4VP16Vm1`4YP13K`4SP16Wm1`4VP17Xm1`4VP17Xm1`4XP14Ym1`4UP15Zm1`4WP16[m1`4TP16\m1`4VP18]m1`
4TP15^m1`4VP17_m1`4ZP16`m1`4XP16`m1`4ZP15am1`4WP16h<`4WP16bm1`4WP19cm1`4ZP16dm1`4XP15em1`4XP15fm
1`4XP16gm1`4VP19hm1a4[P15im1a4WP16jm1a4VP15km1a4VP15lm1a4WP18mm1a4VP18mm1a4XP18nm1a4[P17om1a4[P1
7Pn1a4]P15Qn1a4XP19[Mb4YP1:[Mb4YP1:Rn1b4UP1J`Ab4WP19`Ab4\P15SMb4VP15Sn1b4WP16Tn1c4WP14g2c4UP16Un
1c4XP15Vn1c4WP15X:c4SP16Wn1c4\P15Xn1c4XP17Yn1c4ZP18h<c4WP16Zn1c4XP15[n1c4VP16\n1c4YP17]n1c4VP17^
n1c4\P17_n1c4XP17`n1c4YP15an1c4WP19bn1d4VP16cn1d4VP16dn1d4YP16en1d4ZP19fn1e4\P17gn1e4YP1Chn1e4XP
16in1e4VP16h5e4VP16jn1e4YP14kn1e4VP15ln1e4VP16mn1e4\P16nn1e4[P15on1e4VP19Po1f4\P1=Po1f4`P18Qo1f4
ZP18Ro1f4]P18So1f4YP18To1f4[P15Uo1f4TP15Vo1f4VP15Wo1g4UP17Xo1g4WP17Yo1h4VP19Zo1h4VP15[o1h4WP17\o
1h4XP18]o1h4YP17^o1h4YP19eg1h4ZP19_o1i4^P17`o1i4^P16ao1i4XP17bo1i4\P18co1j4XP17do1j4YP17eo1j4VP1
6fo1j4XP11Kk4RP12go1k4TP11Kk4RP12ho1k4TP14io1k4VP14jo1k4WP16ko1l4SP1U1b8l4VP1U1lo1l4XP15Ri1l4SP1
5mo1l4UP14no1l4UP14oo1l4YP12PP2l4TP12QP2l4TP12RP2l4TP14f3l4\P12SP2l4VP14f3l4\P13TP2l4XP12UP2l4VP
12VP2l4VP12WP2l4VP12XP2l4VP12YP2l4TP13ZP2l4YP12[P2l4VP12[7l4VP12\P2l4UP12]P2l4VP12bKl4VP12^P2l4U
P16_P2l4UP12`P2l4UP12aP2l4UP12bP2l4UP12cP2l4VP12dP2l4VP12eP2l4VP12fP2l4VP12o2l4VP12gP2l4UP12hP2l
4VP12iP2l4UP12jP2l4VP12kP2l4VP12lP2l4UP12mP2l4TP12nP2l4TP12oP2l4TP12PQ2l4UP12QQ2l4UP12[7l4VP13RQ
2l4YP12aOl4VP13SQ2l4YP13l2l4WP16TQ2l4UP16UQ2m4WP16VQ2m4WP17WQ2m4WP17XQ2m4YP1;YQ2m4WP1;ZQ2m4YP17[
Q2m4VP15\Q2m4VP15]Q2m4UP15^Q2m4WP1;_Q2m4WP15`Q2m4TP19aQ2m4XP17bQ2m4XP17bQ2m4ZP19cQ2m4ZP15dQ2m4XP
15eQ2m4YP15fQ2m4WP18gQ2m4ZP16hQ2m4TP15iQ2m4VP16jQ2m4VP16kQ2m4XP15lQ2m4TP1:mQ2m4VP1:nQ2m4XP18oQ2m
4VP18PR2m4YP19QR2m4XP16RR2m4WP17SR2m4VP18TR2m4[P16UR2m4[P18VR2m4]P15WR2m4TP15XR2m4VP15YR2m4VP16Z
R2m4ZP18[R2m4WP18[R2m4YP15\R2m4VP16\Hm4ZP16]R2m4XP16^R2m4TP16_R2m4VP17`R2m4VP19b8m4VP16aR2m4VP17
bR2m4TM5cR2m4TP16dR2m4VP16eR2m4VP15fR2m4UP15gR2m4WP14hR2m4TP16iR2m4\P19b8m4VP18jR2m4ZP1=kR2m4TM=
lR2m4VM5mR2m4UP15nR2m4UP17oR2m4VP15PS2m4WP15QS2m4TP15RS2m4VP15SS2m4XP14TS2m4UP17US2m4\P16VS2m4WP
17WS2m4UP17WS2m4WP1<XS2m4WP15YS2m4UP15ZS2m4TP16[S2m4SP16\S2m4UP17]S2m4YP15^S2m4VP17_S2m4WP16`S2m
4XP15aS2m4VP14bS2m4TP14cS2m4VP16dS2m4TP17eS2m4XP16fS2m4VP16fS2m4XP15`h1m4VP15gS2m4XP14hS2m4TP17o
R2m4VP16iS2m4XP12jS2m4VP17kS2m4VP14]c1m4TP13lS2m4YP14mS2m4YP12nS2m4UP17oS2m4WP17oS2m4YP17PT2m4XP
15QT2m4TP14]c1m4TP19b8m4VP18gFm4XP16RT2m4VP15ST2m4UP14ST2m4TP17TT2m4VP1:T>n4YP1:T>n4[P1@b8n4QM@U
T2n4SM>VT2n4QM>WT2n4SM<XT2n4QM=YT2n4PM=ZT2n4RM9[T2n4QM9\T2n4SM6Ri1o4RP16YT2o4SP16YT2o4RP16Ko4QP1
6]T2o4SP16]Mo4RP16YT2o4SP18^T2P5TP17_T2P5TP19`T2P5VP18aT2P5VP1?bT2P5TP1@cT2Q5TP1@dT2Q5VP1:eT2Q5W
P1:eT2Q5YP17fT2Q5TP14KQ5RP14LQ5UP1AY<R5QMAgT2R5SMBhT2R5UMBhT2R5TM7iT2S5VP15jT2S5VP16kT2S5UP16lT2
S5UP14mT2S5TP15nT2T5TP16oT2T5VP17PU2T5TP16QU2T5VP14RU2T5YP12SU2T5VP15TU2T5TP12KT5SP12UU2T5UP17VU
2T5VP1;KT5SP14KT5RP17WU2T5VP14KT5RP14XU2T5TP14YU2T5TP13ZU2T5WP16[U2T5VP12\U2U5UP12]U2U5UP12ac1U5
UP1EbCV5SMEbCV5UM;^U2V5YP18_U2V5VP15`U2V5UP15aU2V5WP1:bU2V5SM:cU2V5UM5dU2V5UP15eU2V5WP14fU2V5TP1
6gU2V5WP14hU2V5WP12iU2V5TP1<jU2V5VP1>kU2V5UP17X1V5VP1;jU2V5WP1:lU2V5TP14mU2V5TP15nU2V5VP16oU2V5Y
P11KV5RP13PV2V5WP13QV2V5YP12RV2W5VP12RV2W5VP12SV2W5VP12TV2W5VP12UV2W5TP11KW5RP12[7W5VP13VV2X5VP1
2WV2X5TP13XV2X5YP15YV2Y5UP13ZV2Y5VP12[V2Y5TP13\V2Y5WP15]V2Y5XP15^V2Y5TP12_V2Y5UP14]c1Y5UP16`V2Z5
ZP15aV2Z5VP17bV2Z5VP14cV2Z5XP13dV2Z5TP12eV2Z5TP17fV2Z5ZP16gV2Z5VP16hV2Z5YP14iV2Z5YP13jV2Z5WP16kV
2Z5]P16lV2Z5VP14VFZ5ZP14mV2Z5TP14f3Z5\P16nV2Z5TP16oV2Z5VP13PW2Z5XP14QW2Z5[P13RW2Z5YP15SW2Z5WP15T
W2Z5UP15UW2Z5WP17VW2Z5ZP14WW2Z5ZP14XW2Z5XP14YW2Z5\P12ZW2Z5VP13[W2Z5WP12X1Z5VP13\W2Z5XP13]W2Z5YP1
2^W2Z5UP12SP1Z5VP13_W2Z5XP15`W2Z5\P13aW2Z5WP13bW2Z5YP13cW2Z5XP13dW2Z5YP13eW2Z5WP12fW2Z5UP12gW2Z5
TP13hW2Z5XP12iW2Z5UP12jW2Z5TP12kW2Z5TP14lW2Z5XP14lW2Z5[P12mW2Z5TP12nW2Z5UP14oW2Z5WP12PX2Z5VP13QX
2Z5WP14VFZ5[P14iR2Z5[P13RX2Z5YP12SX2Z5TP12TX2Z5UP16UX2Z5]P14VX2Z5WP13WX2Z5XP13XX2Z5XP13YX2Z5WP13
ZX2Z5XP15[X2Z5TP14\X2Z5YP12`h1Z5VP15]X2Z5[P13YGZ5YP14^X2Z5\P12o2Z5VP13_X2Z5WP17jF[5ZP18`8[5\P16`
X2[5[P16aX2[5XP14bX2[5UP15cX2[5WP17dX2[5YP16eX2[5XP16fX2[5VP16gX2[5WP16hX2[5VP16iX2[5ZP14jX2[5TP
16kX2[5YP16lX2[5[P16mX2[5XP16mX2[5ZP16nX2[5\P15oX2[5XP15PY2[5YP18QY2[5YP16RY2[5\P15SY2[5YP15TY2[
5YP17UY2[5]P15VY2[5XP15WY2\5WP16XY2\5XP15YY2\5XP16ZY2\5YP16[Y2\5ZP15\Y2\5WP17]Y2\5\P15^Y2\5XP16_
Y2\5[P17`Y2\5VP16aY2\5ZP19bY2\5XP15cY2\5XP15dY2\5WP15eY2\5YP18fY2\5YP15gY2\5YP15hY2\5VP16iY2\5XP
16jY2\5YP19kY2]5XP17lY2]5VP17lY2]5XP15mY2]5VP15nY2]5WP15oY2]5UP15PZ2]5WP15QZ2]5VP15RZ2]5VP15SZ2]
5XP16TZ2]5ZP17UZ2]5^P17VZ2]5VP15WZ2]5WP15XZ2]5XP13K]5RP14YZ2]5UP15ZZ2]5VP16f3]5[P15f3]5YP16[Z2]5
YP16\Z2]5ZP14]Z2]5UP16^Z2]5WP14`O]5VP15_Z2]5XP16`Z2]5[P17aZ2]5ZP17aZ2]5\P15bZ2]5UP15cZ2]5WP16dZ2
]5WP14eZ2]5UP16fZ2]5VP15gZ2]5WP16m3]5ZP14hZ2]5VP16iZ2]5VP16iZ2]5XP16jZ2]5VP15kZ2]5VP17lZ2]5XP17m
Z2]5YP14nZ2]5UP16oZ2]5VP15P[2]5XP14S4]5UP17Q[2]5\P17Q[2]5^P17f3]5\P17f3]5_P16R[2]5\P18cj1]5^P15S
[2]5WP16T[2]5VP15U[2]5TP15V[2]5VP15W[2]5XP15X[2]5WP16Y[2]5TP16Y[2]5VP1=Z[2]5VP1=[[2]5XP19\[2]5XP
19\[2]5ZP17][2]5TP17^[2]5VP17_[2^5VP16`[2^5[P19jF^5[P19a[2^5WP17b[2^5XP18c[2^5TP18d[2^5VP15e[2^5
XP17f[2^5YP16g3^5[P16g[2^5[P14h[2^5UP14i[2^5UP17X:^5SP1RR5PD\i3QD`W7QDaW7QDbW7PD\i3QDh]5QDcW7QDd
W7QDeW7QDhi5PDcf3QDi>QDfW7PD^R7QDgW7QDhW7QDiW7QDjW7QDae1QDjW7QDkW7Q@lW7QDmW7TD1QDnW7QDoW7QDi5PDY
m3PDnR1PDna1PDdd3QDPX7QDPZ1QDQX7TD1QDRX7PDbf3PDk8QDSX7PDak3QDTX7PD4PDak3QDUX7QDVX7PD4TD3QDWX7QDX
X7PDfT6QDYX7QDZX7PDok3QD[X7QD\X7QD]X7QD^X7PDfl3QD_X7QD`X7QDaX7PD\i3QDbX7QDa@WD0QDcX7XD0SD0TD5QDd
X7PDnn2PD\i3QDh]5QDa@WD0QDeX7XD0SD0QDYBQDfX7UD0QDgX7QDhX7TD6QDiX7TD6QDjX7S@0UD0QDm3TD8QDTQ5TD2WD
0Q`1R6QDo3XD0QDkX7UD0QDm3TD8WD0QDo3TD4QDae1TD4QDo3XD0UD0QDm3PD4TD6PD4TD5WD0QDo3TD4QDae1TD4QDo3XD
0UD0QDod4TD9WD0QDo3TD5PD4SD0TD4QDo3XD0UD0PD\i3QDk5Q@a@WD0Q`1R6QDo3XD0S@0S@0QDlX7QDi=UD0QDm3TD6QD
od4TD1WD0Q`1R6QDo3XD0S@0S@0QDmX7UD0QDod4QDhX7TD3WD0Q`1R6QDo3XD0TD5QDnX7PDnn2UD0PD\i3TD4QDoX7QDa@
WD0Q`1R6QDo3XD0SD0QDPY7UD0QDQY7TD7QDRY7TD2WD0Q`1R6QDo3XD0UD0QDm3TD3QDSY7TD2QDTY7TD5WD0Q`1R6QDo3X
D0UD0QDUY7TD5PD^R7WD0QDo3XD0SD0TD3P@4TD2PDk8QDVY7UD0QDm3TD7QDWY7QD`;WD0QDSX7XD0UD0QDm3TD8WD0QDXY
7XD0QDYY7QDi5WD0QDZY7XD0QD[Y7UD0QDhi5TD2WD0QD\Y7XD0QD]Y7UD0QD^Y7TD5QDi5TD2WD0QD_Y7XD0TD3QDYBQD`Y
7UD0QDaY7QDjGTD2P@ROWD0Q`1R6QDo3XD0TD6PDkk3QD`Y7UD0QDhi5TD5QDkX1WD0QDbY7XD0TD3QDo3UD0QDod4QDkZ5Q
DcY7TD2QDdY7TD5WD0PDmMXD0QDeY7UD0PD\i3QDi5PDk8TD1WD0QDjd5TD1QDfY7XD0QDgY7UD0QDod4QDXh5QDa@WD0Q`1
R6QDo3XD0SD0UD0PD]i3WD0PDmMXD0QDm[5QDhY7TD2QDiY7UD0QDm3TD8QDjY7PDok3P@^R7WD0QDkY7XD0UD0QDm3TD6QD
lY7P@^R7WD0QDmY7XD0QDlY5UD0QDm3TD9`ETW7`EUW7`Eek3QDa@WD0Q`1R6QDnY7XD0`DaT6PD\i3QDi5TD1WD0QDo3XD0
PDok3QDoY7UD0WD0QDPZ7QDn3TD9XD0QDQZ7QDRZ7UD0QDm3TD9P@^R7WD0QDSZ7XD0QDTZ7QDUZ7QDVZ7TD2`E^R7WD0PDk
b1XD0QDWZ1QDh]5QDWZ7WD0QDo3XD0QDXZ7UD0QDod4QDkX1TD8QDYZ7TD5WD0QDo3XD0UD0QDm3TD8WD0QDo3TD3QDZZ7TD
2QDo3XD0UD0QDm3TD9QD[Z7QDQc2TD2WD0Q`1R6QDo3XD0WD0QDo3XD0TD5P@4QD\Z7QD]Z7QD^Z7WD0QDo3XD0TD5PD4PDf
T6QD\;QD_Z7UD0QDUV1QD\g5P@TU6QD`Z7PD4TD9WD0QDo3XD0UD0QDm3TD9QDaZ7TD4PDlk3QDbZ7WD0QDo3XD0UD0QDm3T
D9WD0PDTJXD0QDcZ7UD0QDdZ7TD3QDeZ7TD1QDfZ7TD4QDgZ7TD4WD0QDo3XD0UD0PD]i3WD0QDhZ7TD3XD0QDi5PDci3UD0
QDm3TD8PDnk3WD0QDiZ7XD0QDjZ7UD0PDZS1QDkZ7TD8WD0QDo3TD4QDae1TD4QDo3XD0UD0PDkk3PDk8PD4TD9WD0QDo3XD
0WD0QDo3XD0TD3QDYBPDk8PD2UD0PD\i3TD5QDlZ7QDa@WD0Q`1R6QDo3XD0SD0QDmZ7WD0QDnZ7TD1QDoZ7XD0UD0QDm3TD
8QDP[7QDQ[7TD7WD0Q`1R6QDo3XD0UD0QDR[7QDn3TD7WD0Q`1R6QDo3XD0TD7QDQZ7QDS[7UD0QDm3TD6QDT[7TD3QDU[7Q
DV[7TD6WD0Q`1R6QDo3XD0UD0QDm3TD8QDW[7S@0TD2QDX[7WD0Q`1R6QDY[7TD3QDZ[7XD0UD0QDm3TD5QD[[7TD1QD\[7Q
DP[3TD4WD0QDo3XD0UD0PDk8QD][7TD2QD^[7TD<PD1UD0PDk8PDli3PD^R7QD_[7QDbf1TD<PD1WD0QD`[7P@4Q@a[7QDb[
7XD0Q`1l3Q`1l3Q`1l3PD2WD0PD4Q@`[7Q@a[7QDb[7XD0Q`1l3Q`1l3Q`1l3PD2WD0QD`[7P@4Q@a[7QDb[7XD0Q`1l3Q`1
l3PD^R7QDc[7PD2WD0QDae1QDk3PDjk3XD0WD0QDae1PDoU7PDjk3XD0UD0QDd[7TD2QDe[7TD:WD0P@4PDaT6QDf[7XD0QD
g[7WD0PD5QDb[7XD0Q`1l3Q`1l3Q`1l3PD2QDh[7TD1QDi[7`DZS1`D[S1`D\S1TD8WD0P@4PDaT6QDi[7XD0`DZS1`D[S1`
D\S1UD0QDod4TD8WD0P@4PDaT6PD]i3XD0QD`Q1PDk8QDj[7UD0QDm3TD<WD0P@4PDaT6QDgX7XD0QDk[7QDl[7Q`1l3QDm[
7QDn[7WD0PD4PDaT6PD]i3XD0QDo[7PDk8QDP\7`Dok3WD0PDaT6PD]i3XD0QDo[7PDk8QDP\7`Dok3WD0PD4PDaT6PD\i3X
D0QDi5QDWh5QDQ\7QDR\7WD0PDaT6PD\i3XD0QDi5QDWh5QDQ\7QDR\7UD0QDm3TD<WD0P@4PDaT6PD\i3PD\j3XD0TD1QDS
\7QDT\7UD0QDm3TD<WD0P@4PDaT6PD]i3QDU\7XD0QDWY7Q`1l3QDV\7UD0PD\i3QDW\7TD1WD0SD0PDaT6PD\i3QDW\7TD1
SD0XD0QDX\7WD0PD4PDaT6QDY\7XD0QDZ\7QD[\7WD0PDaT6QDY\7XD0QDZ\7QD[\7UD0PD\i3QDcM`D^R7`D]U7`Dfl3SD0
TD6WD0P@4PDaT6PD\i3XD0QDcM`D^R7`D]U7`Dfl3UD0QD\\7SD0WD0P@4PDaT6QD\\7XD0aDi5aDk5aDj5SD0UD0PD\i3QD
]\7QD^\7SD0WD0P@4PDaT6PD\i3XD0QD]\7QD^\7SD0UD0PDam3SD0S@0S@0S@0WD0P@4PDaT6PDam3XD0SD0WD0PD4PDaT6
QD_\7XD0QD`\7PDYm3WD0PDaT6QD_\7XD0QD`\7PDYm3WD0PD4QD_\7XD0QD`\7PDYm3WD0QD_\7XD0QD`\7PDYm3WD0PD4P
DaT6QD_\7XD0TD1QDa\7WD0PDaT6QD_\7XD0TD1QDa\7WD0PD4QD_\7XD0TD1QDa\7WD0QD_\7XD0TD1QDa\7UD0WD0QDb\7
XD0TD<P@4QDae1QDc\7UD0WD0QDb\7XD0TD<PD4TD8PD4QDae1QDd\7UD0WD0QDe\7Q@i5PD]U7TD1SD0XD0TD8PD4PDaT6Q
Df\7UD0WD0QDe\7Q@i5PD]U7PDng3XD0TD8PDaT6QDf\7UD0WD0PDai3XD0TD3QDg\7aDi5`D\S1UD0WD0QDh\7QDi\7XD0T
D<PD4QDae1QDj\7UD0QDm3TD5QDk\7TD2WD0PD]i3QDl\7XD0UD0WD0QDh3SD0XD0TD:PD4P@aT6PDYl3QDm\7P@4QDn\7UD
0WD0PD]i3QDo\7XD0TD<PD4PDaT6QDP]7UD0WD0PD\i3QDQ]7XD0TD<PD4PDaT6QDP]7QDR]7WD0PD]i3QDS]7XD0UD0WD0P
D]i3QDT]7PD4QD\g1XD0UD0PD]i3SD0PD4TD5PD4WD0QDh3XD0UD0WD0QDU]7QDi9XD0QDV]7`DYl3`DoU7PD4WD0QDW]7QD
i9XD0QDX]7`DYl3`DoU7WD0QDjj4PDk8QDY]7PDjk3XD0QDZ]7WD0QD[]7PDk8P@UR3XD0QD\]7TD1QD]]7`DYl3`DoU7WD0
QD^]7PDk8P@UR3XD0QD_]7`DeE`DdE`DYl3`DoU7`Ddi3WD0QD^]7PDk8P@UR3XD0QD`]7QD]d2`DYl3`DoU7`Ddi3`D[Y1U
D0WD0QD\Z5PDjm3XD0QDa]7TD7QDb]7TD5PD2UD0WD0QD\Z5PDjm3XD0QDc]7PD`k3TD8PD2UD0WD0QD\Z5PDjm3XD0TD4PD
k8TD3QDd]7TD3QDe]7QDf]7P@`k3WD0PDcf3XD0QDg]7UD0WD0QD\Z5PDjm3XD0PDml3QDh]7TD8PD2UD0WD0QDZ[5PDk8PD
\P3XD0QDi]7UD0WD0QDj]7PDci3P@mNP@Pm3QDk]7XD0QDQP5UD0WD0QDl]7PD4QDm]7XD0TD5PD4QDh3UD0QDl]7PD4TD6P
D4WD0QDh3XD0UD0WD0QDn]7QDi9XD0PDV3QDo]7UD0QDP^7PDk8TD2QDQ^7TD<PD2UD0PD\i3QDR^7TD2PD2UD0QDS^7QDi>
TD9PD2UD0PD]i3QDk5PDk8QDT^7UD0QDU^7P@4P@Yk3QDb[7Q`1l3Q`1l3Q`1l3PD2UD0QDV^7QDW^7QDX^7Q`1l3Q`1l3PD
2UD0QDec5QDY^7PDk8QDZ^7P@di3QD[^7PD\i3QDh]5PDk8QD\^7UD0QD`Q1PDk8QD]^7TD4SD0QDj[7TD3PDbT3UD0PD^i3
VD0UD0PD^i3PD2UD0QDbQ1QD^^7PD2UD0PDTW7PDfT6UD0PDmk3PD\i3QD\T5PD2UD0PD\i3PD`k3PD\i3QD_^7QD`^7QDa^
7PDnn2UD0QDb^7PD`k3UD0QDc^7QDld6PDdi3PD2UD0QDd^7PDci3P@mNP@Pm3QDe^7QDf^7TD6QDg^7QDh^7PDk8PD\P3QD
i^7QDj^7PDk8P@mNQDk^7PDjk3QDl^7QDm^7PDk8QDn^7QDo^7TD2QDP_7QDQ_7PDk8QDR_7Q@]d2QDS_7TD2QDT_7PDaT6P
D\i3QD`;PDmNQDS_7TD1QDU_7UD0QDV_7QDW_7TD6PDaT6QDX_7UD0QDgX7PD4QDY_7TD5PD4QDj^5PD^R7QDZ_7PDmk3TD6
QD[_7UD0QD\_7QD]_7TD9PD4QD^_7UD0PDjk3PD\i3QETT1QD__7TD<PDcf3QD`_7QDko1QDa_7QDl[7UD0QDgX7PD4PDYl3
QDb_7TD3PD4QDc_7UD0QDTb5PD\i3QDd_7PD4PDaT6TD5PD4QDe_7QDaW4PDk8QDf_7Q@]d2TD<PDaT6QDg_7QDh_7QDae1Q
Di_7PDaT6PD\i3QDj_7PDaT6PD\i3QDk_7QDl_7PDaT6PD]i3QDm_7QDn_7PDaT6PD]i3QDo_7QD[\7QDP`7QDQ`7PDbT6QD
Q`7QDkZ5UD0PDo9SD0TD2PD4PDo9TD3PDaT6PDo9QDR`7QDR7aD_6`D`a>UD0PDYJQDS7QDS`7QDT`7QDU`7QDV`7TD1QDW`
7QDX`7PD6PD=QDi5QDY`7PD4TD2QDg5QDi5QDY`7PD6TD2QDg5QDZ`7TD3PDmk3PD^R7PDjHQD[`7TD2QD\`7QD]`7QD^`7Q
Dg5TD3QDXX3QD_U5PD\\=QD_U5QD_`7QDR`1TD1QD``7QD\_3QDmGTD1QDa`7QD^j2QDgV7QDb`7TD1QDc`7QDd`7QDe`7`D
ik3QDf`7QDS;QDg`7PDhm3VD0QDf`7QDS;QDg`7PDhm3QDh`7QDi`7PD^R7QDj`7VD0QDi`7PD^R7QDj`7QDk`7QDg5QDl`7
QDm`7`Dnk3QDn`7QDo`7PDQl3PD^R7QDPa7PDf]<QDZKTD2QDQa7PDWl3QDaT1TD4QDkT5VD0QDaT1TD4QDkT5QDRa7QDSa7
QDUHSD0QDTa7QDUa7Q@Q5QDVa7TD1QDWa7PDak3QDXa7QDYa7TD3QDZa7QD[a7QD\a7QD]a7PDP8QD^a7QD_a7TD2QDi5QD`
a7QDaa7SD0S@0S@0PDjk3QDba7PDcf3PDmNTD4QDca7Q@da7VD0PDcf3PDmNTD4QDca7Q@da7QDea7QDi9QDfa7QDga7TD8Q
Dha7QDia7TD4QDg5PDga1QDja7SD0QDka7PDga1QDla7QDcMPDga1QDma7QDna7Q@V`7S@0QDoa7QDPb7QDQb7QDRb7QDSb7
QDTb7QDUb7QDVb7QDWb7QDXb7QDYb7QDZb7QD[b7QD\b7QD]b7QD^b7TD1QD_b7QD`b7QDab7QDbb7QDcb7QDdb7QDeb7QDf
b7QDgb7QDhb7QDib7QDjb7QDkb7QDlb7VD0QDkb7QDlb7QDmb7QDnb7QDob7QDPc7QDQc7PDVo3PDaT6QDRc7QDSc7QDTc7T
D1QDZ7QDUc7QDVc7QDWc7QDXc7QDlU2P@HQDYc7QDZc7PDX8`DcT6`Dmk3`Dik3`Ddi3QD[c7QD\c7PDX8PDmCQD]c7PD[d2
QD^c7QD_c7QD`c7P@ik3PD[d2PD]T5PDjk3QDac7QDi5PD]T5QDbc7QDcc7QDdc7QDi5QDec7QDfc7QDi5PDkk3aDS5SD0QD
gc7TD3QDhc7PDoh6QDX7TD4QDic7PDjk3QDW7QDX7TD3QDjc7VD0QDX7TD3QDjc7QDkc7QDlc7QDmc7TD1QDnc7QDoc7QDPd
7TD1QDQd7QDRd7QDSd7QDTd7SD0QDQ5TD2QDi5PDZm3QDUd7`Djk3QDVd7QDWd7QDXd7Q@PS1TD4QDX7TD1QDYd7QDZd7TD4
QDX7TD1QD[d7QD\d7QD]d7QD^d7TD4QD_d7QD`d7P@di3QDad7TD2QDbd7TD1QD[d7Q@cd7QDdd7QDg5QDY7TD1QDed7QDfd
7TD1QDgd7QDg5QDhd7TD:QDid7TD2QDg5QDg5QDjd7TD3QDkd7QDld7QDmd7TD:QDnd7TD1QDg5PD^R7SD0PDik3QDod7QDP
e7S@0QDQe7QDg5QDY7QDRe7PDeT6SD0QDSe7TD1QDTe7PDi6QDU7TD4QDUe7QDVe7aDi5QDWe7TD2QDXe7SD0QDYe7QDZe7S
D0QDT7TD2QD[e7TD1QD\e7PD[2PDRl3QDTa5QD]e7QD^e7QD_e7PD6SD0QD`e7TD1QDae7QDbe7QDce7PD6`EaW;`EbW;`ER
3QDde7TD1QDee7aDi5aEQP2QDV7TD4QDfe7QDge7QDhe7TD2QDV7QDie7TD5QDje7QDke7QDle7PDei3PDh`7QDme7QDne7P
DfT6SD0PDmk3QDoe7QDPf7P@4SD0QDQf7QDS;TD1QDRf7QDSf7PDic7TD3QDTf7TD3PDQl3QDUf7QDVf7QDWf7TD5PDfT6QD
Xf7PDjk3PDmNQDYf7SD0QDZf7QD[f7TD1QD\f7QD]f7QD^f7Y@0QD_f7P@jk3Y@0QD[7aD_6aDS5`DbT3`DcT3`Djk3QDlm4
P@^2QDPP5QD[7QD`f7P@R3PDcOPDjk3QD[7QDi9QDaf7P@ZS1P@nk3QDbf7TD2QDcf7QDdf7QDef7QDff7QDgf7TD2QDhf7Q
FW6QDWc6QDif7TD1QDjf7QDi9Y@0QDkf7TD1PDjk3QD\7aD_6aDS5QDi9QDlf7QDmf7P@jk3QDnf7`Dfm3`DH`D]i3`D^i3`
D\i3aD_6aDS5QDi9QDof7TD2QDPg7`Dfm3`D]i3`D^i3`D\i3`Dn;aDS5QDi9QDQg7TD4QDRg7P@jk3QD\7QDi9Y@0QDSg7Q
DTg7TD1QDi9QDUg7Y@0QDVg7VD0QDi9QDUg7Y@0QDVg7QDWg7QDi9QDUg7Y@0QDXg7PDok3QDYg7QDh;QDZg7TD1QD[g7TD2
`DfEQDi9QDhX2Q@i5QD\g7QD]g7QD^g7QD_g7P@ROQD\g7QD]g7QD^g7QDi9QDl9QDi9QD`g7QDag7QDi9QDbg7PDR3Y@0QD
cg7QDi9PD]P1QDdg7QDeg7QDi9QDi5PDak3QDfg7TD1QDgg7PDak3QDhg7PDkk3QD]d2QDee4Q@ig7Y@0QDjg7QDkg7TD1QD
lg7`ETn3QDmg7QDng7QDog7TD2QDPh7VD0`ETn3QDmg7QDng7QDog7TD2QDPh7QDQh7QDhl4Q@a:QDRh7QDSh7QDTh7TD1QD
Uh7TD4QD]7PDn[>QDbQ2TD3QDVh7UD0PDTJQDWh7PDYl3TD4QDi5PDHQDXh7QDYh7QDi5PDHQDXh7PDRl3PDlU3QDZh7QDi9
TD3QD[h7PDRl3PDlU3PDXk3QD\h7PDik3QD]h7QD^h7PDk8QD_h7QDkT5PDok3QDa>TD1QD`h7UD0QDah7QDbh7S@0S@0QDc
h7UD0PDd3QDdh7QDeh7`EmNQDfh7QDS<QDgh7QDhh7SD0QDih7PD\c3QDjh7PD\c3QDjh7PDUR3PD\c3QDkh7PDHPDfj3QDi
=QDlh7PDQP3PDW5PDjk3QDmh7PDYm3QDnh7VD0QDmh7PDYm3QDnh7QDoh7UD0QDPi7TD5QDQi7QDhl4Q@a:PDT8PDkk3Q@ad
6TD1QDRi7PDiW;QDSi7QDTi7QDUi7TD5PDjk3QDVi7QDlm4P@bf3QDWi7PDjk3QDXi7QDlm4P@bf3QDd9PDjk3QDYi7QD^i5
TD1QDZi7QDlm4P@bf3PDmNQD[i7QD\i7QDfj4QDi>QDUj4QD]i7TD3QD^i7UD0QD_i7QD`i7TD4QDai7QDbi7QDci7QDdi7T
D1QDei7`Dmk3`Dnk3`Dik3QDi9QDi5QDfi7TD1QDgi7QDi9Q@i5S@0QDhi7PDX\<QDi9QDii7PDZU7TD1QDji7PDci3PDbf3
PDmNQDki7PDjk3QDli7PD\d?PD]d?PDSP3QDmi7SD0QDni7QD]OPDTl3QDoi7SD0QDnCQDPj7PDWW7PD`d1QDcQ1PD`a8QDQ
j7QDRj7QDSj7QDTj7QDUj7QDVj7QDWj7TD3QDXj7QDRBTD1QD^^4PD^R7QDkT5QDYj7QDZj7TD6PDjk3PDjP;PDTl3QD[j7Q
D\j7QD]j7SD0PDjU3QD^j7PDHQD_j7TD8QD`j7QDg5QD`Q7PDXh1QDaj7QDbj7QDcj7QDdj7QDkV3QDhZ5QDej7PDnn2QDfj
7QDgj7QDhj7P@fT6QD[a7QDij7QDjj7QDkj7QDg5PDik3PDdEPDhl3PDik3QDg5QDlj7QDmj7QDnj7QDoj7PD^R7PD_R3QDP
k7QDQk7PDPf3QDRk7QDdc7PDjk3QDSk7TD1QDTk7PDiEPDik3PD^R7QDUk7QDi5QDVk7QDWk7PDXl3QDg5QDXk7QDYk7QDZk
7QD[k7QDQ_3QDmR1S@0QDQ5PDTJQD\k7PDTJPDan3PDhd?PDTJPDdd3PDik3PDUW>PDTJPDe_?PD]i4PDkb1QD]k7QD^k7PD
kb1QD_k7PDkb1QD`k7PD\f4PDik3PDkb1PDWT1PD^R7QD_f2PDik3QDg5QD_f2PDik3QDg5PDUJQDak7QDbk7PDUJQDck7QD
dk7PDne<QDek7PD^f6QDfk7PDnR1PDeU7QDgk7PDeT6QDg5PDXJQDhk7PDWJQDik7PDZJQDjk7PDTJQDkk7PDlg3QDlk7QDm
k7PDlg3PDQh3QDnk7PD^R7QDok7PDRm8QD[b7PDWk;QDPl7QDQl7QDRl7PDdS5PDaT6PDeS5PDdS5PDhm3PDSl3PDiS5QDSl
7PDhS5QDTl7PD]]:PDYi<PD^]:PDYi<PDYi<QDUl7QD`a2QDVl7PDoa1QDWl7PDa\6QDXl7PDVb<QDYl7QDZl7PDVb<PDgU3
QD[l7PD`d1PDWj2PDkn3PDWj2PDfT6PDmMPDfT6QD\l7QD]l7PD]o4QD^l7QD_l7TD3QD`l7QDal7QDbl7QDcl7PD[n6PD^V
5PDmMPDmMQDdl7PD[n6QDel7PDfT6PDmMQDdn2PDa[:PDaT6PDZJPDZJPDaT6PDa[:QDfl7PD^;QDQn1QDgl7VD0QDQn1QDg
l7QDhl7QDil7TD2QDXX3QDjl7QDkl7TD3QDg6TD6QDll7QDP[7QDml7QDnl7PDjk3QDmR1QDol7PDhm3`Dik3QDPm7TD2QDi
5PDYm3QDQm7PDan3QDRm7TD4QD_f2PDfl3PD_[:QDSm7QDTm7QDUm7S@0QDVm7PDRl3P@^R7QDSh2PDik3QDWm7PDf]:QDae
1PDQf8PDh`:PDkk3QDQGQDXm7QDYm7PDan3PDjk3QDZm7S@0S@0QDi5QD[m7QD\m7QD]m7TD3QD^m7PDPV7QD_m7Q@i5QD`m
7TD2QDam7QDR`1PD_3PDSl3QDbm7TD1QDcm7PDSl3QDdm7TD2QDem7QDfm7TD8QDll7QDgm7QDhm7QDim7PDci3QDi5QDjm7
PDjk3QDkm7QDlm7QDi9QDi5QDmm7PDjk3QDTJQDnm7QDom7TD1QDPn7QDQn7PDea1QDRn7PDga1PDaT6PDha1QDSn7QDTn7P
DQl3QDS;QDUn7VD0PDQl3QDS;QDUn7QDVn7QDWn7QDXn7QDi9QDYn7QDZn7TD2QDi5QD[n7QD\n7TD3QDbd3QD]n7QD^n7PD
^R7PDTJPD4PD^R7PDob1PDSc1PDSi5PDUP5PDje?QD_n7TD3QD`n7PDak3QD\h7TD2PDjk3QDan7QDWc6TD1QDg5QDbn7QD\
^1QDcn7TD1QDdn7PDjk3QDen7QDfn7QDgn7QDP[2QDhn7QDin7TD1QDjn7QDkn7TD1QDi5QDln7QDke3PDPV7P@ik3TD4QDm
n7PDSl3PDQl3PD^R7QDnn7QDon7SD0PDfT6PDTJPDfT6PD_U3PDfT6PDoZ7PDfT6PDfT6PD`Q3PDfT6PDfT6PD\X7PDfT6QD
WQ2PDmMQDPo7QDQo7PDmMPDSc1QDRo7PD^4QDSo7PDVb1PDaT6PD^4PDPm3PD^4QDTo7QDUo7PDa[:QDVo7QDWo7QDXo7PD]
a:QDYo7PD^a:QDZo7PD_R3QD[o7PDja1PDYNPDc;PDW5QD\o7PDoh6QD]o7PD[V7QD^o7PD_n3QD_o7PD_n3PDRf?PD`n3QD
`o7QDao7QDbo7PDob1QDco7PD^JQDdo7PD^JPD^JPDfS8QDeo7PDac1PDZP5PDkHQDfo7PDUe6QDgo7PD_\:QDho7PDeGQDi
o7PD[n3QDjo7PDe[:QDko7PDo[:QDlo7PDo\:QDmo7QDno7PDeT6PDi3QDoo7QDPP8QDQP8PDTU5QDRP8PDmo;QDSP8PDWd1
QDTP8PD]h2QDUP8PDWo2QDVP8PD]6PDWo2PD[c1QDWP8QDXP8QDYP8PDVk;PD_n7QDZP8PDWa:QD[P8PDWa:PDRDPDnc1QD\
P8QD]P8PDS_?PD[`>QD^P8PDo`:QD_P8PDZa:QD`P8PDiHQDaP8PDe7PDik3PDYJQDbP8QDcP8QDdP8aD_6`D`a>`D]h<`DV
S6PD[d2QDeP8QDfP8PD[d2PDkb1QDgP8PDQa:PD\8PD_[:QDhP8PDff?PDgHPDgU3QDiP8PDga1PDaT6PDha1PDUl4PD[2PD
[k3QDjP8PD\[7QDkP8PDaP3QDlP8PD\j=QDmP8PDkc:QDnP8PDmMQDoP8PDd8QDPQ8QDQQ8QDRQ8PDjk3PDbb3PDQl3QDSQ8
PDmn2QDTQ8PD^R7PDQQ;PDgf?QDUQ8PDe\:QDVQ8PDj_:QDWQ8PDic=QDXQ8PDYV7QDYQ8PDiEQDZQ8PDRl3QD[Q8PDRl3PD
\m3QD\Q8PDPm3QD]Q8PDYm3PDRl3PDPm3PD[k3PDPm3PDoi1PDik3PDPm3PD]i3QD^Q8PDfT6QDcS6PDfT6PDak3PD1PDak3
PD4PDak3VD0QD_Q8PDak3QD]d7TD6QD;QD;TD6PD4PDXk3SD0PDXk3QD`Q8PDWh3QDaQ8PDjf?PDQZ?PDob1PDkf?PDka1PD
]FQDS;PD`c1PD?PDgf3PDR3QDbQ8QDcQ8QDdQ8QDQCTD2QDeQ8VD0QDQCTD2QDeQ8QDfQ8QDQCTD2QDeQ8PDik3QDS;QDgQ8
QDhQ8QDiQ8UD0PD`V7PDjk3TD6PDkk3PD[n3PDaT6PDkHPDkHPDaT6QDjQ8PDiHPDaT6QDkQ8PDfGPDaT6PDeGQDlQ8TD4QD
i5QDmQ8QDnQ8PDaT6QDZk7PDXJPD4PDWJPDTJPDaT6QDoQ8QD_f2S@0QDPR8PDZk3QDQR8PDma8PDaT6PDTe?QDRR8QDSR8P
DZJQDTR8PDa[:QDUR8PDe\:PDQg?PD_[:QDVR8PDlg3QDWR8PDSc1PDik3PD]Q;PDSc1QDXR8PDUe6PDcP3PDYd1QDYR8PDm
MQDZR8QD[R8PD_6PD]h2PDbT6PD_h2PD_h2PDbT6PD]h2QD\R8QD]R8QD^R8TD2QD_R8PD[a1PDbT6PDTb1PDVS5PDbT6PDW
S5PDbT3PDbT6PDcT3PDeT6PDTf3QD`R8PDiMQDaR8QDbR8QDcR8QDdR8PDlh2QDeR8QDfR8QDXP8QDgR8QDhR8QDiR8PDji2
QDjR8PD^a1PDaY4PDXg?PDeh3PDYg?PD]o4QDkR8QDlR8QDmR8QDnR8QDoR8PD`h2QDPS8QDQS8QDRS8QDSS8QDTS8QDUS8Q
DVS8PDe5QDWS8`DYQ4`DZQ4`Da_?QDXS8QDYS8TD4QDZS8QD[S8TD3QD\S8`D^R7`D_R7QDYg5QD]S8QD^S8PDan3QD_S8PD
an3PDkk3QD`S8UD0PDmk3QDoe7S@0QDaS8`Deh4`D^f3`DT8PDmk3QDbS8S@0QDcS8QDdS8QDeS8QDi5PDok3UD0PD^R7S@0
QDfS8QDi5aDR6aDh6aDn6aDW3QDgS8UD0QDS;S@0QDhS8QDiS8QDS;S@0QDjS8QDkS8S@0QDlS8UD0QDP6SD0QDmS8UD0SD0
QDmS8UD0QDP6QDmS8UD0QDmS8QDnS8QDoS8QDPT8QDQT8QDRT8QDST8Q@TT8TD2QDUT8QDVT8QDWT8SD0QDS\7QDXT8S@0QD
i5QDYT8QDZT8QD[T8QD\T8TD6PDPl3QD]T8QD^T8PDcf3PDmNSD0QD_T8QDi5PDYm3PDnR1QD`T8TD1QDaT8P@jk3PDak3QD
bT8QDi=PDak3QDcT8PDjk3QDdT8QDeT8TD2QDfT8QDgT8PDea1PDjk3QDhT8QDWc6TD3QDiT8QDjT8PDmk3QDg5PDoW7QDkT
8UD0QDlT8TD1QDmT8QDnT8TD5QDoT8PDPb1QDPU8QDQU8TD4QDi5QDRU8QDSU8TD2PD\\=QD_U5QD;TD6PDPV7PDcf3PDmNQ
DTU8QDUU8QD`Q3QDVU8QDWU8TD1QDXU8QDYU8QDZU8QD[U8QFW6QDi5PDbFQD\U8TD2QDi5PDak3SD0QDYBQD]U8TD1QD^U8
QD_U8QD`U8QDaU8PDlZ3QDbU8PDf]<QDcU8PDWJQDdU8QDeU8TD1P@^R7QDfU8PDik3P@^R7RD0QDi9QDgU8PDjk3QDi9QDh
U8QDiU8QDjU8QDkU8QDi9QDlU8PDYm3QDiU8QDmU8QDnU8QDh;QDoU8TD1QDPV8QDi9QDQV8TD3QDRV8QDi9PD`f3PDZS1PD
nk3QDSV8TD1QDTV8UD0PDcDTD5QDUV8UD0QDVV8PDjk3QDWV8QDXV8QDYV8TD1QDZV8QD[V8UD0QDVS4TD1QD\V8QD]V8`Dg
D`DSEUD0QD^V8P@oh6PDjk3QD_V8UD0QD`V8QDaV8QDbV8UD0PD_Q1QDcV8QDi9QDdV8P@jk3QDeV8QDfV8QDgV8QDhV8PDj
k3PD`1QDiV8QDh;TD1QDjV8QDkV8TD3QDlV8QDmV8QDnV8TD1QDoV8QDPW8PDlm;PDjk3QDQW8QDRW8TD1QD_GQDk<QDSW8Q
DTW8TD1QDUW8QDVW8QDWW8QDi9QDXW8TD5QDYW8QDlm4P@bf3Q@ZW8QD[W8PDjk3QD\W8QDlm4P@bf3QD]W8PDjk3QD^W8QD
_W8QD`W8TD4PD6QDaW8TD2QDbW8RD0QDcW8PD^R7TD1QDdW8QDeW8QDfW8TD3PD6QDgW8QDhW8TD3QDiW8QDjW8TD1PD4QDk
W8PDSl3PDik3QDlW8QDmW8PDkk3QDnW8QDoW8PDcf6QDPX8PDUJQDQX8QDRX8TD1PDUJQDi5PD[1PDjk3QDSX8TD2QDTX8PD
jn3QDUX8VD0PDjn3QDUX8QDVX8PDjn3QDg5PD^m4QDWX8QDXX8TD1QDYX8QDZX8TD1QD[X8TD1QD\X8TD1QDg5QD]X8TD2QD
R`1QD^X8QD_X8TD5PDSl3PDik3QD`X8QDaX8TD1QDbX8QDcX8S@0QDQ5QDQ5TD1QDdX8QDeX8QDS;PDjHQDfX8QDgX8QDhX8
QDiX8QDjX8PDjo3QDkX8QDlX8TD4QDmX8QDnX8QDoX8QDPY8QDQY8PDmk3QD`f2QDRY8PDWT8QDSY8QDTY8PDnQ8VD0QDTY8
PDnQ8QDUY8PDnQ8QDVY8QDi5PD[1PDjk3QDSX8TD2QDWY8QDXY8QDYY8QDZY8QD[Y8QD\Y8PDPe2PDPe2QD]Y8VD0PDPe2QD
]Y8QD^Y8QDdc7QD_Y8P@^R7QD`Y8PDan3PDkk3Q@aY8QDbY8QDcY8PD\8QDS;TD2QDdY8QDeY8Q@fY8QDg5QDgY8QDhY8QDi
Y8QDjY8QDkY8PDfT6Q@QGQDlY8QDa\5TD4QDi5P@ROQDmY8QDae1QDnY8QDoY8P@Sl3QDPZ8TD1QDQZ8QDRZ8P@^k?QDSZ8T
D3QDTZ8QDUZ8TD6QDVZ8QDWZ8PDQl3QDXZ8`Dal;QDYZ8PDZ]?QDZZ8TD2QDYZ8PDX^7QD[Z8TD6QD\Z8TD3QD]Z8QD^Z8QD
_Z8TD2SD0QDR`1QD`Z8QDaZ8TD1QDbZ8TD6PDWl3PDjk3QDcZ8TD1QDdZ8TD6PDjk3PD4QDeZ8TD1QDfZ8QDgZ8TD5PDPl3Q
DhZ8TD3QDiZ8QDjZ8TD1QDkZ8QDlZ8TD<QDmZ8QDnZ8TD1QDoZ8QDg5QDP[8TD2QDQ[8QDg5QDR[8TD2QDS[8QDT[8QDU[8Q
DV[8PDjk3QDW[8QDX[8QDY[8P@^R7TD2QDZ[8QD[[8`EmN`E>`En9QD\[8QD][8QD^[8QDR9QD_[8TD6QD`[8QD^[8QDR9QD
_[8TD6QD`[8QDa[8QDb[8TD1QDc[8QDd[8QDe[8QDf[8TD3QDd6QDe[8QDf[8TD4QDg[8QDd6PD4TD4PD6QDh[8TD8QDk]6Q
Di[8TD7QDj[8P@^R7Q@k[8QDg5QDl[8QDm[8Q@n[8QDg5QDo[8QDP\8QDQ\8PDZJQDR\8QDS\8PDmk3QDT\8QDU\8PDmk3PD
Rm3QDV\8QDc5QDW\8TD1QDX\8QDY\8TD5QDZ\8WD0QD[\8TD3XD0QD\\8QDW6QD]\8aDk6`DmMQDW6QD^\8aDk6`DmMaD_6Q
DW6QD_\8TD5QD`\8QDW6TD2QDa6PDdi3QDZ6TD1QDa\8SD0QDW6TD1QDb\8QDc\8S@0VD0QDW6TD1QDb\8QDc\8S@0QDd\8Q
DW6QDcU1QDa6QDe\8S@0QDf\8QDa6QDW6TD1QDg\8TD3PDdi3RD0QDa6RD0RD0QDa6QDh\8QDi\8QDj\8TD1QDk\8QDl\8SD
0QDm\8QDn\8TD2QDo\8TD4PDdi3QDP]8TD2QDQ]8`EPJQDd6TD2QDR]8`DlP4`DWh6`Dd8`DU_:QDS]8TD8PD4TD5QDa6PDm
k3QDYm1SD0PDcf4QDT]8TD2QDU]8`Dbf3QDV]8TD1QDW]8QDX]8TD1QDY]8QDZ]8TD4QD[]8P@di3QD\]8TD3QD]]8QFW6QD
^]8QD_]8QFW6QD`]8QDa]8QFW6QD`6QDb]8QDc]8TD2QDd]8`D]S1`DRO`DTM`DZj3`DZR1`D^2`DS2`DSM`Dij3`DcO`D]P
1`DmR1`Dgo3`DWj3`DH`D[X7iD1SD0PD4QDe]8QD`6VD0PD4QDe]8QD`6QDU>PD4QDf]8S@0QDW6QDg]8VD0PD4QDf]8S@0Q
DW6QDg]8PD1PD4QDh]8S@0QDi]8QDj]8QFW6QD`6QDk]8VD0QFW6QD`6QDk]8QDU>PD4QDS;S@0QDl]8QDm]8PD4QDn]8PDi
k3QDo]8TD2QDP^8PDaT6QDQ^8Q@R^8PDXk3PD\i7PDjk3PD4QDS^8QFT^8QDU^8PDdl3QDV^8TD7QDW^8QDX^8TD6QDY^8QD
Z^8TD8QDlZ8QDlZ8SD0QD[^8TD2QDg5QD\^8PDWS;QD]^8TD2QD^^8PDTm?QD_^8QDd6TD1QD`^8P@di3TD8QDa^8QDk]6QD
b^8QDc^8PDk8PDcf3QDd^8QDe^8PDcf3PDmNQDf^8PD^R7QDg^8QDd6QDh^8TD9QDi^8QDd6TD3QDj^8TD6QDk^8QDd6QDl^
8TD3QDm^8TD6QDa^8QDn^8QDo^8S@0QDd6QDP_8TD6PD4Q@P6S@0QDd6QDa^8TD8QDQ_8QDo^8S@0QDd6VD0QDR_8TD3QDS_
8QDT_8TD8QDi5QDU_8QDV_8QDW_8QDX_8P@jk3QDe5QDY_8QDZ_8QD[_8QDg5QDk]6PDmNPDRl3QD\_8PDZFQD]_8QD^_8PD
oi1PD^`6PDPl3PDmj4QD\l7QD]l7QDkY5QD__8PDjk3QD`_8QDa_8PDYl3QDb_8PDYl3PDci3QDc_8PDYl3PDci3QDa:QDd_
8QDe_8TD4PDTW7PDfT6QDe_8TD3PD6QD\Z5QDf_8PDfT6QDg_8TD4QD]c6QDh_8QDi_8QDj_8PDi1PDkk3PD_V7SD0PD`V7V
D0`Djk3Q`1R6QDk_8`D^4`D_U3`DXU3`DZ4`Dnd6`DPe6`D_M`DT5`D\8PD`V7QDl_8`Djk3Q`1R6QDk_8`D^4`D_U3`DXU3
`DZ4`Dnd6`DPe6`D_M`DT5`D\8UD0PD`V7QFm_8QDn_8PD`V7QDi9PDcDQDo_8PDcn2QDP`8S@0QDQ`8PDcn2QDP`8S@0QDQ
`8QDR`8QDS`8QDYBPD`W7QDT`8PDkb1PDmo2PDTJPDYS<QDU`8TD3PDoh6QDk]6TD4QDV`8QDg5PDgf3QDW`8QDe6TD2QDX`
8QDY`8QDZ`8TD8QD[`8QD\`8QDkT2PDjk3TD8QD[`8QD\`8QDf6S@0QD]`8PDUR3QD^`8PD^e6QD_`8QDk]6PDmNS@0QD``8
TD3QDa`8QDk]6TD4PDPl3QDb`8QDk]6TD3QDc`8QDg5QDk]6QDd`8P@jk3S@0QDe`8VD0QDk]6QDd`8P@jk3S@0QDe`8QDf`
8QDk]6QDd`8PDjk3S@0QDg`8PDcf3PDmNQDh`8QDi`8QDk]6TD3QDj`8QDk`8PDgf3PDmNS@0QDl`8PDcf3PDmNQDm`8`D^R
7`D]6QD\Z5QDn`8QDi=QDX_8P@jk3P@mNQDo`8VD0QDX_8P@jk3P@mNQDo`8QDPa8QDQa8QDhj5TD6PD4QDRa8QDSa8TD5QD
0`DVQ7`DjC`DVd4`DPd4`DmC`Dfl3`Dem3QDTa8TD6QDUa8Q@Va8TD1QDWa8QDXa8TD3QDYa8TD8QDZa8QD[a8QD\a8TD4QD
i5QD]a8QD^a8QDiHPD]6TD5QD`U6QD_a8TD1QD`a8PD^R7QDf5QDg5QDaa8P@^R7QDg5QDg5PDSl3PDik3QDg5QDg5PD9QDg
5PDmU7QDba8QDca8QDg5QDda8PDlk3QDg5TD6PDjk3QDg5QDg5QDea8QDfa8QDga8QDYn4QDha8TD5QDia8aDR6aDh6aDn6Q
Dja8TD4QDka8`D^R7`DR8`Dfl3`DXS5`DcE`DlU3PDlk3QDla8PDjk3QDma8QDna8QDoa8QDPb8TD2PDkk3QDQb8SD0PD4SD
0PD4S@0QDRb8QDi5QDSk7TD1QDSb8QDTb8QDUb8SD0`EmN`E>`En9`Ejk3`Ebf3`E`f3`EaW;`EbW;`EnN`EROQD^7QDVb8`
DPm3`EmN`E>`En9`Ejk3`Ebf3`E`f3`EnN`EROQDWb8QDXb8SD0`DPm3`EmN`E>`En9`EnN`EROQD^7TD3PDdi3SD0QDYb8Q
Dk]8QD_7QD^7TD2PD4QD_7SD0TD2QDcMPDfT6TD4QDZb8PDci3QD[^8QF[b8TD2QD\b8VD0QD[^8QF[b8TD2QD\b8PD4`EmN
`Ekb1`Eoh6`E_f3`E>`En9QDa7TD5PDfT6QDb7TD3QD]b8`DSl3QD^b8PDlk3TD4QD_b8QFcc3TD1QD`b8QDab8SD0QDbb8Q
D\_3QDcb8TD2PDdi3QDdb8P@^R7TD2QDeb8QD[[8PDmk3PD^R7QDg5QDfb8QDgb8TD2QDhb8TD3QDib8QD`7TD3QDjb8QDkb
8QDlb8QDmb8QDnb8QDc7TD6QDd7TD1QDob8QDc7PD4TD3QDPc8QDc7TD4PD6QDQc8QDg5PD<SD0QDe7TD6QDRc8PD=QDSc8S
D0QDe7TD5QDTc8QDmR1TD2QDUc8QDe7TD3QDVc8TD4PDfT6SD0QDWc8TD7QDXc8aDR6`DYm3aDh6aDn6SD0QDYc8TD1SD0QD
Zc8QD[c8TD1QD\c8QDg5QD]c8TD3QD^c8SD0QD_c8TD4QD`c8QDg5TD2QDac8PD6PDXi7RD0QDbc8TD7QDcc8RD0UD0QDdc8
QDec8PD6UD0QFW6QDfc8TD3PD6UD0QDgc8QDhc8TD4PD6aEic8QDQ5QDjc8Q`1R6QDkc8aD_6aDW6QDlc8TD2QDmc8QDnc8Q
Doc8QDnc8QDPd8QDQd8QDnc8VD0QDQd8QDnc8QDRd8QDQ5TD2QDSd8QDTd8QDUd8PDik3S@0QDQ5QDVd8PDik3S@0QDQ5WD0
QDWd8XD0QDQ5`Dik3`DPO`DnN`DQO`DoN`D^j3`D[2`DSP3QDXd8S@0QDQ5Y@0QDYd8QDZd8PDd[2PDak3QD[d8TD2PDkk3Q
D\d8QD]d8QDdT1QDP:QDi5S@0QD^d8QD_d8QD`d8QDad8S@0QDbd8QDdT1QDcd8S@0QDQ5PDfT6P@fl3QDSV1PDik3Q@P6S@
0QDdd8QDed8TD4QDR5QDR5TD2QDfd8PDk8PDcf3PDmNPDea1PDjk3QDgd8PDWT1QDhd8QDid8QDQCQDjd8QDkd8QDQCQDS;Q
Dld8QDmd8PD[o?PDaj1QDnd8PDaj1QDnd8UD0WD0QDod8XD0SD0QDPe8UD0WD0QDQe8XD0QDRe8TD3QDSe8QDTe8QDUe8QDV
e8Q@ae1Q@Ve8QDWe8QDXe8QDS;QDYe8QDZe8PDVb<QD[e8QD\e8QD]e8PDjk3QD^e8QD_e8QDQGSD0QD`e8PDjm3QDae8QDb
e8PDbMQDce8`Dkk3QDde8QDhg4QDee8S@0QDfe8QDge8PDjk3QDhe8PDh`>QDie8QDi9QDRb1QDje8QDi9QDke8PDR3QDle8
QDme8TD2QDi5PDak3SD0QDi=QDne8QDoe8VD0QDne8QDoe8QDPf8QDQf8QDS;S@0QDQ5QDRf8PDjk3QDSf8QDi5QDTf8QDUf
8P@^R7QDVf8PDRm8PD\8PDkb1PDik3QDWf8PDog3PDcFPDeT6QDP_1PD\X7PDfT6QDi9QDXf8PDkk3PD\i3PDci3PDnNQDoW
2PDmNQDYf8PDjk3QDi9QDii7PD^R7TD1QDZf8PDU6QD[f8PDUR3SD0TD3QD\f8UD0QD]f8PDjk3QD^f8QD_f8QD`f8QD\;QD
af8QDbf8PDjk3QDcf8UD0PDXQ3PDjk3QDdf8QDef8QDhg4Q@P6TD3QDff8PDak3QDgf8PDjk3QDhf8QDg5PDmn4PDik3QDif
8PDfd<QDjf8P@^R7QDkf8PDik3QDlf8PDZd7QDmf8QDQ5TD5QD^j2QDnf8UD0QDof8QDPg8TD1QDQg8QDRg8QDY6QDSg8PDZ
k3QD_S5QDTg8PD^R7QDUg8PDRNQDVg8PDn`:QDWg8QDXg8QDYg8QDZg8PDdd3PDgMQD[g8QD\g8PDUm3PD[n6QD]g8PDUJQD
^g8QD_g8PDmk3QD`g8QDag8PDTJQDSX6QDbg8PDQl3QDS;PDRf1PDfl3PDlg3QDcg8QDdg8PD^R7PDlg3QDeg8QDS;TD1PDl
g3QDfg8QDgg8QDhg8QDig8PDiHPDfl3PDTJQDjg8QDkg8PDT8PD\HQDlg8QDmg8QDng8QDog8QDPh8QDQh8QDRh8PD_R3PDi
k3PD^R7QDSh8QDTh8QDUh8QDVh8QDWh8QDXh8QDYh8PDik3PD^R7QDZh8QD[h8PDmk3P@^R7QD\h8QD]h8QD^h8PDfl3QD_h
8QD`h8QDah8QDbh8QDch8TD3QDdh8QDok7QDeh8QDok7QDfh8QDgh8TD4QDhh8QDih8TD1QDjh8QDkh8QDi5QDlh8`D[c3`D
T8`DZF`DgD`DX:`Dme4`DP8`DnG`D_P4`DeP<`D^R7`Dfl3`D]3`DQE`Dmb1QDc5TD3QDmh8QDae8PD^R7TD1QDnh8QDPZ3Q
Da:PD^R7QDoh8PDik3QDPi8QDi5QDQi8QDRi8RD0QDSi8TD4PDjk3QDTi8TD1QDUi8TD1QDVi8PDjk3QDWi8TD1QDec5QDXi
8S@0QDYi8QDZi8RD0QDi5PDmk3PD^R7S@0QD[i8UD0aDW6aDT6aDl5iD0iD1`Dm9`DVW;`DmM`Dak3`Doh6`DZV7`DiE`DWV
7`Dnn4`Dgm3`Dbn6`DYk3`DYT3`DcS5`DbS5WD0SD0XD0QD\i8QD]i8QDi5QD^i8QD_i8PD]i3QD`i8TD1QDai8QDbi8QDW6
TD1QDci8P@ok3QDdi8WD0QDei8QDfi8XD0TD2QD`_8QDgi8PDoU7QDhi8QDnY5QDi5PDok3QDii8QDi>QDji8TD2QDki8UD0
PDYl3QDon4QDli8TD:PD2QDmi8TD4QDni8PDdi3QDi5QDoi8PDPl3TD2QFPj8QDd6TD1QDQj8`D[X7`DH`Dnn4`DUP8`D\j4
`D[j4`Da\6`Ddi3`Dn;`D]i3`Eif3`EYm3`Ehf3`E\c3`Ejk3QDd6TD1QDRj8QDSj8TD1QDTj8QDUj8TD2QDVj8QDWj8QDi9
QDU^8QDXj8QDYj8QDi9QDZj8QD[j8QDi>QD\j8QD]j8SD0QDi>QD\j8QD^j8QD_j8QD`j8TD1QDaj8PDHPDhm3QD_j8QD`j8
TD1QDaj8PDHPDhm3QDi>QD\j8QDbj8SD0PDeT6SD0TD6PD6QDg5QDg5QDcj8QDh;PDXl4QDdj8TD1QD`GQDej8TD1QDfj8QD
gj8P@ik3P@^R7QDg5S@0QDR9TD1QDhj8QDij8PDdl3QDjj8TD2QDf7TD6QDi5QDkj8QDjj8TD2QDf7TD6QDi5QDlj8SD0QDm
j8QDf7TD6QDi5aDR6aDh6aDn6QDf7PDik3QDWg6TD6QDi5QDkj8QDnj8TD1QDh7PDjk3QDoj8QDPk8QDh7QDQk8QDg7QDoV2
TD1PDc3QDRk8QDSk8TD1Q@cU1QDTk8QDUk8QDVk8PDk8TD1QDTk8TD2QDWk8QDg7PDbf3PDnn2PDjk3QDXk8QDYk8TD3QDZk
8QD[k8QD\k8QDi5QD]k8QD^k8QD_k8QD`k8UD0QDak8QDi9TD9PD4QDi9QDkX1PDR3SD0QDi9QDbk8PDR3QDck8QDi9PDbf3
PDR3PDPo2PDjk3QDdk8QDi9QDcm7PDSl3PDik3QDi9QDjj4PDmNQDek8PDjk3QDfk8TD1QDgk8P@di3QDk\6P@bf3QDhk8S@
0P@kk3PDfT6QDik8QDjk8TD1QDkk8QDi9QDi5PDYm3QDlk8QDi9QDnS2QDlk8QDi9QDmk8QDk<QDnk8`Dnn2`Dan2`DdQ1`D
]i3QDi9QDok8QDPl8QDi9QDj_5QDk<QDQl8QDi9QDRl8QDQl8QDi9QDiZ5QDk<QDSl8QDTl8QDi9QDUl8PDdQ1QDTl8QDi9Q
DVl8PDHQDWl8PDHQDXl8QDi5QDYl8QDk<PDfl3QDZl8UD0PDoU7TD<QDi5PDkk3QD[l8PDkk3QD\l8PDjk3QD]l8QD^l8QDP
k4TD1QDi5QDk<PDkk3QDUk8QD_l8PDkk3QDUk8PDjk3QD`l8TD2QDk7TD4QDl7QDal8QDk7TD2PDQQ@PDaT6PDRQ@QDbl8TD
2QDm7QDcl8`DRm3`Dil3`DVg1QDdl8QDel8Q@fl8PD6QDgl8TD1PDmk3QDhl8QDil8QDjl8QDkl8PDfT6PD\X7QDll8PD^R7
TD2QDml8QDnl8QDQ5TD8QDol8PD^R7WD0QDPm8XD0QDQm8QDRm8QDSm8QDTm8QDUm8QDSm8`Eif3`EYm3`Ehf3`E\c3QDVm8
QDWm8TD3QDXm8PDdi3QDYm8TD2QDZm8QDg5TD1QD[m8UD0PDYl3TD8QDi=QD\m8UD0PDYl3QD]m8QD^m8QDZo4TD3QD_m8QD
`m8QDQ5Q@ag6QDam8Q@R6QDbm8QDcm8TD2QDlU2QDdm8TD2QDn7QDem8QDn7QDi5QDfm8SD0QDgm8SD0QDV`7SD0PDUJQDhm
8QDim8QDi7TD4QDjm8QDkm8QDPZ3QDj7Q@lm8`D^R7`Dfl3`Dem3`D_R7`DXS5`DcE`Dol3`DYV7`DPm3`Dim3`DZS5`D[S5
`Dhm3QDmm8PD]6PDik3QDnm8TD3QDom8QDPn8TD1QDo7QD_g4TD9QDPn8TD1QDo7QDQn8PDan3QDYBQDRn8PDjk3QDSn8VD0
QDRn8PDjk3QDSn8QDTn8QDUn8QDVn8QDWn8QDi=QDVi7QDXn8TD:QDYn8QDZn8TD2QDg5QD[n8TD1QD\n8QDXn8TD:QDYn8Q
D]n8S@0QD^n8QDi9TD1QD_n8QDi9QD`n8QDan8TD8QDbn8QDcn8TD1QDg5QDdn8QDen8TD1QDg5TD2QD\n8QDfn8QU1400YP
1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P
19A1^P18B1XP1:C2XP1:D2XP1=E2^P1;F2ZP1<G2[P1<H2XP1;I2[P1;J2\P19K2VP1;L2XP1=M2]P18N2XP17O2VP15P12V
P17Q12VP1;R12ZP1<S12[P19T12XP1;U12]P1;V12^P19W12YP19X12\P19Y12YP19Z12XP1<J2VP18[12\P18\12XP19]13
XP16^13UP17_13ZP19`13XP1:a13XP1:b13XP18c13XP18d13\P1:e13[P1:f13[P17g13WP1<h13ZP18i13ZP18j13YP1;k
13[P18l13[P17m13ZP1:n14ZP16o14VP1:P25XP1;\15ZP1<Q25ZP1=R25ZP1;S25ZP17T26ZP18U26`P1:V27WP1:W27XP1
;X27\P15Y27WP15Z27XP1;[27[P18\27XP1?]27YP1;[27_P1=[27_P19^27]P18_27]P19`27^P18a27^P1<[27_P1<[27^
P1=b27aP17c27YP16d27YP1Ae27^P1<f27YP1=g27cP1<f27[P17h27WP16i27WP16i27WP15j27WP17k27TP16l27TP16l2
7TP15m27TP18D8VP1:F8\P1<n28^P1:n28]P18o28UP19P38[P19Q39YP1<R39]P19S39]P19T39]P15U39WP17V39ZP19R3
9\P18W3:VP18X3:YP17Y3:\P1:Z3:YP1;[3:WP1;\3:YP1:]3:\P19^3:]P1;_3:\P16`3:WP19a3:]P17b3:ZP19c3:YP19
E:\P18E:ZP17d3:YP17e3;ZP15f3;XP15g3;WP15h3<ZP19i3<WP17j3<YP16k3<YP11l3<RP14m3<ZP16n3<XP13o3<UP13
P4<SP13Q4<VP14R4<WP13S4<VP15T4<[P13U4<VP15V4<\P13U4<UP15W4<ZP19X4=[P14Y4=ZP16Y3=\P16Z4=[P17[4=[P
17\4=_P16]4=YP17E=\P15^4=ZP16_4=YP14`4=VP14a4=WP13b4=VP18c4=_P19d4=bP17e4=\P13f4=VP13g4=XP14h4=Z
P14i4=ZP15j4=\P14k4=YP19R3=`P14l4>TP13m4>UP12n4>TP14o4>VP13P5>XP15Q5>YP15R5>YP15S5>[P15T5>XP14U5
>VP13V5>WP17W5>ZP15X5>XP13Y5>TP15Z5>YP15Z5>[P14[5>WP14[5>YP14\5>VP12]5>TP14^5>[P14_5>WP14`5>TP14
`5>VP16a5>YP15b5>YP13c5>TP13d5>VP12e5>UP14f5>VP16g5>XP16h5>XP16i5>ZP18j5>\P13k5?VP13l5?WP13m5?WP
14n5@TP12o5@TP12P6@TP12Q6@TP12R6@TP12S6@TP12T6@TP12U6@TP13V6@TP12W6@TP12X6@TP12Y6@TP13Z6@VP12[6@
TP13\6@TP13]6@VP12^6@TP12_6@TP14`6@ZP13a6@TP13b6@VP14c6@VP16d6@UP13e6@WP12f6@UP13g6@WP13h6@UP13i
6@XP13j6@WP14k6@XP15l6@XP14m6@WP15n6@YP14o6@TP14o6@VP14P7@VP15Q7@XP13R7@UP16S7@YP12T7@TP16U7AVP1
6V7AXP14W7AVP19X7AZP14Y7BVP14Z7BVP15[7BVP14\7BVP16]7CXP17^7C]P15_7CZP14`7CWP15a7DVP14b7DUP13c7DU
P15d7DVP14e7DZP14f7DXP13g7DTP13h7DWP17i7DTP14j7ETP14k7EVP13l7FTP12m7FTP13n7FXP13o7FVP15P8FXP11l3
FRP14Q8FVP15R8FXP15S8FYP15T8G[P15U8HXP1;V8IVP14W8IVP15X8IZP17Y8IXP16Z8IZP15[8IXP18\8JYP1<]8JXP1:
^8JVP16_8JXP15`8JVP15a8JVP15a8JXP16b8J[P16c8JVP16d8JZP15e8JXP15f8JZP15g8JYP14h8JYP16i8J[P14j8JZP
17k8KXP17l8KXP17l8KZP16m8KXP13n8KTP14o8KWP13P9KUP15Q9KZP14R9KYP13S9KXP15T9KZP15U9K\P17V9K^P16W9K
VP14X9KWP16Y9KYP13Z9KUP12[9KUP13\9KXP14]9KZP13^9KYP14_9KWP14_9KYP14`9KTP17a9KZP13b9KWP14n6KWP15c
9LYP18d9L]P15e9LYP16f9LZP16g9MXP17h9NVP15i9NXP15j9NWP15k9NYP16l9N`P12m9NVP14n9NXP14o9NXP13P:NWP1
2Q:NUP12R:NUP12S:NTP12T:NTP14U:NVP16V:N[P15n6N[P14W:NWP12X:NUP15Y:NYP13Z:NWP12[:NTP14\:NXP12]:NU
P13^:NTP13_:NVP14`:NZP13a:NXP12b:NTP12c:NTP14d:NZP12e:NUP15f:NYP16g:N_P13h:NWP12i:NTP16j:NZP12k:
NUP13l:NYP14m:N\P13n:NYP13o:NWP12P;NUP12Q;NUP14R;N\P14S;NWP13a:NWP12T;NUP12U;NUP12V;NTP12W;NUP12
X;NUP12Y;NVP13Z;NWP12[;NUP12\;NUP12];NUP12^;NUP12_;NUP12`;NUP12a;NUP12b;NUP12T6NUP12c;NUP12d;NTP
13e;NYP13f;NYP12g;NUP12h;NUP12i;NVP12i;NVP12j;NUP12k;NTP12l;NUP12m;NUP12n;NUP12o;NUP12P<NUP12Q<N
VP12Q<NVP13R<NYP12S<NTP12T<NUP13U<NTP12V<NTP12W<NUP12X<NVP12Y<NUP12Z<NUP13[<NXP13\<NYP13]<NYP12^
<NUP13_<NTP13`<NVP14U5NVP15a<NVP14b<NYP14c<NWP16d<N\P13e<NTP13f<NXP14g<NVP15h<NZP13i<NXP14j<NZP1
3k<NXP15l<NVP14m<NVP16n<NYP13o<NXP14P=NWP16a<NXP13Q=NVP16R=N^P14R=NYP15S=NXP13T=NWP13U=NYP12V=NT
P14W=NWP14X=NYP12Y=NTP12Z=NTP14[=NVP13\=NTP12]=NTP15^=N_P12_=NVP12`=NVP13a=NTP15b=NZP13[7NTP12c=
NTP14n6NWP13d=NVP15e=NXP15f=NXP14g=NUP14h=N[P12i=NSP14j=N\P13k=NYP13l=NYP13m=NYP13n=NWP12X<NUP12
o=NUP12P>NUP13Q>NYP12R>NVP12S>NTP14T>NYP12U>NUP12V>NUP12W>NUP13X>NYP12Y>NUP12Z>NUP12[>NUP12\>NUP
12]>NVP12^>NUP12_>NTP12`>NUP12a>NUP12b>NVP12c>NUP12d>NVP12e>NUP12f>NUP12g>NUP12h>NUP12i>NUP12j>N
UP12k>NUP12l>NUP12m>NUP12n>NUP12o>NTP12P?NUP12Q?NUP12R?NUP12S?NUP12T?NUP12U?NVP12V?NUP13W?NWP12X
?NUP12Y?NUP12Z?NVP12[?NUP12\?NUP12]?NUP12^?NUP12_?NUP12`?NUP12a?NVP12b?NUP16c?NTP12d?NUP12e?NUP1
2f?NUP12g?NVP12h?NUP12i?NVP12j?NUP14U=N\P12k?NVP13l?NWP12m?NUP12n?NUP12o?NUP14P@NZP12Q@NTP14R@N[
P12S@NUP12T@NVP12U@NUP12V@NUP12W@NUP12X@NUP12Y@NUP12Z@NUP12[@NUP13\@NXP12]@NUP13^@NYP12_@NVP13`@
NYP12a@NUP13b@NXP12c@NVP12d@NVP12l3NSP12e@NUP13f@OTP15d1OYP12g@OUP12h@P1UP12i@P1VP12j@P1VP12k@P1
VP13l@P1XP13m@Q1XP12n@Q1TP14o@Q1TP14o@Q1VP15PAQ1YP13QAQ1VP15RAQ1YP13SAQ1YP13TAQ1XP13UAQ1XP13VAQ1
YP14WAQ1VP13XAQ1WP13YAQ1YP13ZAQ1XP13[AQ1TP12\AQ1UP13]AQ1YP12^AQ1TP12_AQ1UP12`AQ1UP12aAQ1VP12bAQ1
UP12cAQ1UP13dAQ1YP12eAQ1UP12fAQ1VP12gAQ1UP12hAQ1UP12iAQ1UP13jAQ1YP13kAQ1YP12lAQ1TP13mAQ1TP13nAQ1
YP13oAQ1YP14PBQ1\P12QBQ1UP12RBQ1UP12SBQ1TP12TBQ1UP12UBQ1TP12VBQ1TP12WBQ1TP12XBQ1UP13YBQ1YP12ZBQ1
VP12[BQ1UP12\BQ1TP12]BQ1TP12^BQ1UP12_BQ1TP12`BQ1TP12aBQ1TP15bBQ1UP14cBQ1VP15dBQ1TP13eBQ1VP12fBQ1
UP13gBQ1XP18hBR1WP14iBR1WP11l3R1RP13[1R1WP19jBR1WP11l3R1RP14kBR1TP14lBR1VP13mBR1TP14nBR1RP13oBR1
RP13oBR1RP12P4R1RP11l3R1RP12PCR1TP12QCR1TP14RCR1TP13SCR1UP15TCS1XP12UCT1TP14VCT1WP14WCT1YP146T1Z
P14XCT1TP13YCT1WP14ZCT1ZP13[CT1TP14\CT1ZP13]CT1TP13^CT1WP12_CT1UP14`CU1TP13aCU1TP12bCV1UP14cCV1V
P14dCV1WP13eCV1UP14fCV1ZP12gCV1TP13hCW1TP13iCW1VP13jCW1WP16b5W1ZP14kCX1VP11l3X1RP12lCY1UP13mCY1W
P12nCY1UP17PAY1XP13oCY1WP15PDY1ZP16QDY1]P14RDY1VP14SDY1VP17TDY1_P14UDY1UP15VDY1YP14WDY1VP17XDY1V
P15YDY1WP14ZDY1VP13[DY1UP16\DY1ZP14]DY1ZP15^DY1VP15_DY1XP14`DY1ZP15aDY1XP15bDY1XP14cDZ1VP16dD[1Y
P16eD[1[P13fD\1UP14gD\1UP14hD\1WP14iD\1WP14jD]1VP13d1]1UP14kD^1ZP14lD^1YP12mD^1UP12nD^1UP13oD^1U
P16PE^1\P13QE^1UP13RE^1WP13SE^1XP14TE^1VP17UE^1XP14VE^1VP15P=^1ZP13WE^1TP13XE^1TP13YE^1TP14ZE^1Y
P12[E^1TP12\E^1TP12]E^1UP13^E^1TP12_E^1TP15`E^1[P12aE^1UP13bE^1UP13cE^1WP12dE^1UP16PE^1\P14eE^1X
P12fE^1UP13gE^1UP13hE^1WP14iE^1VP14jE^1XP15kE^1YP13lE^1TP12mE^1TP12nE^1TP14oE^1WP17PF^1ZP15QF^1V
P15RF^1VP13SF^1TP14TF^1WP16UF^1\P15VF^1VP16WF_1YP16_5_1ZP15XF_1WP14YF`1WP16VC`1YP13ZF`1TP13[F`1T
P14\F`1VP14]F`1VP14^Fa1VP15_Fa1[P15`Fa1VP15aFa1TP15bFa1XP15bFb1XP15cFb1XP14dFc1VP14eFc1VP14fFc1X
P13gFc1TP17hFd1XP15iFd1XP11l3e1RP13jFe1WP13kFe1WP13lFe1XP14mFf1VP13nFg1TP15oFg1TP14PGg1TP15QGg1T
P14RGg1VP14SGg1WP14TGg1UP16UGg1VP16UGg1XP13VGg1VP14WGg1VP15SGg1WP12XGg1SP13YGg1TP12ZGg1TP13[Gg1T
P13\Gg1UP15SGg1WP13]Gg1TP18^Gg1TP15d1g1WP14_Gg1YP14`Gh1TP13aGh1TP13bGh1TP14cGi1TP13dGi1TP13eGi1V
P13fGi1VP13gGi1VP1EhGi1UP14iGj1WP14jGj1YP16kGj1YP16lGj1\P15mGj1YP14nGj1VP14oGj1XP15PHj1YP16QHj1\
P14RHj1XP12SHj1VP13THj1WP12UHj1UP13VHk1TP13WHk1TP13XHk1TP15YHk1WP12ZHk1UP13[Hk1TP12\Hk1UP16]Hl1V
P13^Hl1VP14_Hl1ZP15`Hl1]P14aHl1VP15bHl1VP16cHl1XP14dHl1VP16d1l1WP17eHl1XP13fHl1TP14gHl1VP12hHl1T
P14iHl1VP13jHl1VP14kHl1ZP12lHl1UP11l3l1RP12mHl1VP12nHl1VP12S<l1TP13oHl1WP12PIl1TP12QIl1UP13RIl1X
P14SIl1ZP14TIm1XP13fDm1UP13UIm1WP14VIm1VP12WIm1TP12XIm1VP12i=n1TP1>YIn1UP1>ZIn1WP13[In1UP12\In1U
P12]In1UP15^In1WP14_In1WP13`In1VP12aIn1UP12bIn1VP12cIn1VP13m6o1UP14dIo1VP12eIo1UP14fIo1VP14gIo1V
P15hIo1YP13iIo1TP12jIo1UP12kIo1UP16lIo1YP14VCo1WP14mIo1VP16nIo1VP16nIo1XP15oIo1YP13PJo1XP15QJo1X
P14RJo1XP15SJo1XP13TJo1VP15UJo1TP15VJo1VP15WJo1YP1:XJP2TP16YJP2VP16ZJP2XP15[JP2XP14\JP2WP15V:P2Y
P14]JP2VP14kDP2ZP12^JP2UP13_JP2WP13`JP2VP15aJP2ZP12bJP2TP13cJQ2VP16dJQ2TP19eJQ2TP13fJQ2XP13gJR2V
P13hJR2UP17iJR2\P14jJS2VP13kJT2UP1=lJU2TP1<mJU2UP19SGU2VP13nJU2VP17d1U2ZP14oJU2XP15PKU2VP15QKU2Y
P19RKU2UP14SKU2TP14TKU2WP15UKU2WP15VKU2YP15WKU2VP14XKU2ZP15YKU2VP14ZKV2VP13[KV2VP15\KW2VP14]KW2W
P13fDW2UP14^KW2XP16_KW2ZP16`KW2XP16RKW2XP18aKW2UP13l3W2SP14bKW2VP15cKW2WP15dKW2VP12eKW2UP12fKW2T
P14gKX2UP14hKY2WP15iKY2WP15jKY2WP17kKZ2VP14lKZ2VP13mKZ2VP13nKZ2TP13oKZ2VP13PLZ2TP15QLZ2YP14RLZ2W
P1<SLZ2TP15TLZ2VP12ULZ2UP16VL[2\P15WL[2XP15XL[2XP14YL[2VP17ZL[2ZP13[L[2TP13\L[2TP15WC\2_P12]L\2U
P12^L\2TP13_L\2VP14`L\2XP13aL\2UP12bL\2UP16cL\2UP17dL\2VP12eL\2TP14fL\2TP13gL\2VP12o;\2UP12hL\2T
P13iL\2WP13jL\2UP14kL\2YP14lL\2WP14mL\2VP13nL\2WP12oL\2UP13PM\2VP14QM\2YP16b5\2ZP13RM\2TP13SM\2V
P14TM\2VP13UM\2WP15VM\2XP12g?\2VP13WM\2XP13XM\2YP15m=\2\P14YM\2\P14ZM\2ZP15[M\2YP12\M\2UP14]M\2V
P14^M\2WP12_M\2TP15`M\2[P14aM\2XP15bM\2VP14cM\2ZP13dM\2XP12eM\2UP15fM\2YP12gM\2UP14hM\2VP15iM\2V
P13jM\2VP15kM\2\P12lM\2UP12mM\2UP12nM\2TP12oM\2UP12PN\2UP12QN\2UP12RN\2UP13SN\2WP13TN\2WP13UN\2W
P13VN\2XP14WN\2ZP12`;\2VP14XN\2WP12YN\2TP13ZN\2WP13[N\2XP12\N\2UP12]N\2UP12^N\2TP12_N\2TP12`N\2T
P13g:\2YP12aN\2TP12bN\2TP12cN\2TP14g:\2ZP14dN\2WP12eN\2TP13fN\2WP12gN\2TP13hN]2TP13iN]2VP14jN]2V
P13kN]2TP1BlN]2VP13mN]2TP15nN]2YP14oN]2ZP13PO]2VP12fK]2SP18n6]2[P17QO]2[P12fK]2SP15RO^2ZP1ISO_2o
L3TO`2VP12UO`2UP14VO`2VP15WO`2VP16XO`2VP12YO`2UP12ZO`2TP13[O`2WP14\O`2VP16]Oa2ZP14SGb2WP15^Ob2YP
1=_Ob2TP18`Ob2TP13aOb2TP13bOb2TP14cOc2XP13dOc2VP13eOc2VP14fOc2WP15gOc2XP16hOc2\P14iOc2ZP17jOc2\P
14kOc2YP16lOc2XP18mOc2XP12UHc2UP16nOd2XP17oOd2YP17PP1d2VP16QP1d2[P15n6e2YP13RP1e2VP15SP1e2YP16TP
1e2XP15TP1e2WP15UP1e2]P14VP1e2VP13WP1f2VP13XP1f2VP19YP1g2_P14ZP1g2YP16[P1g2`P14\P1g2ZP15]P1g2\P1
9^P1g2XP15_P1g2YP146h2YP13`P1h2VP18aP1h2XP13bP1h2VP14cP1h2XP13dP1h2VP15eP1h2ZP14fP1h2YP14gP1h2YP
14hP1h2YP13iP1h2WP16jP1h2ZP15kP1h2\P16hJh2[P14lP1h2ZP16mP1i2XP15nP1i2[P17oP1j2VP14PQ1j2WP14S5k2W
P12QQ1k2TP17RQ1k2_P19SQ1l2]P12TQ1l2TP13UQ1l2VP19VQ1m2YP16WQ1n2XP15XQ1n2WP14YQ1n2WP14ZQ1o2VP15[Q1
P3VP17\Q1Q3ZP14]Q1Q3WP14^Q1R3VP12_Q1S3UP14`Q1T3VP12aQ1T3TP1?l3T3RP13bQ1T3XP13cQ1T3TP13dQ1U3TP15d
Q1U3VP13eQ1V3WP14fQ1V3WP14gQ1V3YP12hQ1V3TP13iQ1W3VP19jQ1W3\P19kQ1W3\P18lQ1W3\P17mQ1W3ZP1
"""##)
}
