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
rising rizing=YQ= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint brevity economy seriously occasion bait hiccup glitch
whimper snag grave mustard cheers feather applause barrel corking belting ripping possibilities
possibility winner outright blown saucers hawks flea smiles parents' teachers' brand sing sings
praises praizes=hR= soak soaked soaks soaking future production stuff de cogs brains jackpot
swimmingly decorations costumes plunge bull prize accelerator strides splash nub bay spinning
beady gift licked taped sewn wrapped fort smelling smeling=gS= grief naught fruition shoulder
alight alive stakes pivotal eggshells trojan demon maniac sats screening onions utmost stead
nick fettle flattering groove knees brief sticky wicket cusp verge height peak coal powers pops
absolute nature sore behold labour labor=lT= classic piece dab tower oiled knit burner heart's
butter bald bee's cat's whiskers dog's crop mccoy admiration feat unturned sailing sweetness
bounds ! crow guns punching tacks razors shipshape chapeau squad bowled tumble climb grind
foregone moot breakneck arm's limb freefall shrift pickings spectre specter=XV= bubble drifting
fringes casting event risk areas zones rod stony eternity shops considers evenings weekends
riding profession burst bursts busting seams sixes loggerheads ebb crossroads chasing format
hearted cock inherit inherits inherited price pouring poring=ZW= shoots suggestions slap
eighties nineties sixties seventies avail zoned flounder communities foul wayside wayzide=gW=
final boil piste tangent pieces overboard haywire downhill south houses rag bearings !of
clanger bombshell bogged scot pig's headway tripping aground thumb watching banging hop hopping
hopped bleat baa sardines wildfire theory sway ransom children's people's anyone's losses
ceremony backside caution deadlines heel cropper standstill buffers reputation mercy bush angel
shakes blessing patchwork fabrics quilt squib utter goose chase ocean style unrest blueprint
slippery dawn gesture cannon unto thorn affair compensation macho herring steep clean ark cosh
radar brushing necks cuff wane hoof warpath legs uppers soapbox hobby downward sake burton
swallow gaping glaring rut pickle daze operate operates operating exists doldrums tatters
crisis crizis=oZ= meltdown denial jack coping managing ok okay fizz saloon panic winded tying
haste sizzle hype muchness ado error manoeuvre barred sausage chestnut egged egging fashion
man's eyebrows diamond ruling citizen citizens treatment skating skimming scratches scratched
scratching slipping strictly coated coating swims roundabouts teething gruel wasters iceberg
cooks kneed reinvent reinventing reinvented rome whistling gritted worlds wraps wrapping footed
barking mad cheese chopping watchers cookie cutter tummy dime dusted dribs drabs friend fat
fiddling equals flogging grasping clutching clutch straws nettle nosed maintenance mighty
collar jerk reaction reactions mutton nailing coffin haystack pasture enemy papered papering
tearing tear rearranging tinted fa jury mill thumbs twiddling knots toe toed toeing tongue
cheek turkeys wounded warts wheat chaff serial compulsive habitual inveterate incorrigible
chronic nit pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter
sitters picker pickers splitter splitters eater eaters workers talkers personalities self
bundle mischief conscience consciense=b_= matriarch patriarch godfather queen king kindred
tortured souls tender skinned roadblock liability uptake criticise criticize=P`= bloomer
bloomers developer developers adopter adopters prone outbursts tantrums exaggeration moods
aggression tempered fused natured tendency wee angels monsters monster darlings terrors terror
dears mites horrors madam madams emperor emperors devils sponges sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes underling
underlings greenhorn younger-looking brain villain villains flexible crew gang cheeky various
backgrounds speller pest reasoned rabble mob tribe firecracker sweetheart poppet darling minx
imp scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter
clockwatcher naysayers doubter doubters cheerleader cheerleaders blocker blockers laggard
laggards fighter attention-seeker lone bet achiever linguist sharer joker rebel comedian
brigade estate quickest sportsman helper highers lowers middles stretchers strugglers sens
quietest loudest naughtiest neediest inseparable invisible invizible=ac= generation pioneer
whirlwind coasters rebels thinkers leech freak freaks menace sen eal adhd asd fsm university
attainers achievers attainer prior lows highs ables artist storyteller storyteler=Zd= performer
rockstar hero heroine micromanager nonreader underperformer underperformers dragon sponge whiz
weakling flyer flyers fliers upbringing apples capsule doorstop saga epic virtual heath
robinson silos whack rooming timetabling musical monument shrine ode temple lamination glitter
deer headlights everyone's acquired mouthful midas golden languishes languish dunk dunks phoned
phoning dumpster mary gear autopilot weathered thaw relations purr purrs purred trading trade
trades former yesterday's glories glory gilds gilding plane venom glee tore rip rips ripped
plough ploughs blast blasted powered inhaled swallows floundered shone pats patted patting
trowel haunts ghosts predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=^g= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=bh= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=_i= spiralled spiraled=`i= paralysed paralyzed=ai= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming plummet nosedive rocketed skyrocketed slump hovering labours labors=[k=
pillars cruising cruizing=]k= agonising agonizing=^k= curling flog throats sinking tacked
shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise
mesmerize=ok= enthral enthrals wow towers melt melts melted outburst havoc dissolve dissolved
wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced sped
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
reins firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed
plagues plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding blatant blatantly fashioned glazed fairies
glaze glazes expressions vacant faraway hunted pained expression counting tuned wandered
class's body thoughts lightbulb slots slotted clicks clicked clicking chords gist joins joining
connects connecting dots greek dutch precisely precizely=Ro= wavelength greyhounds greyhound
moths kittens lemmings zombies statues professionals veterans chomping champing straining
raring longing pepped revved leap leapt lips floating clover candy fling worship worships
worshipped dote ] keyed starry dewy doe eyed sleeps mass bug fever drank drinking hungered
clamoured clamored=\P> clamouring clamoring=]P> leaping glowed swelled bubbling brimmed willed
who'd tuppence tuppense=eP> arsed budged boiling saturation despair axes hackles hare composure
huff dudgeon fluster tizzy lather stew flap grin clenched sufferance duress climbing personally
umbrage fright aback solace floored stumped shaken wagons unwanted stiff begrudge begrudges
begrudged bemoan bemoans bemoaned fret frets fretted dissent pity desperation dismay disbelief
unease gloom bewilderment sigh surge anticipation fixated mojo toward lettering approval
reassurance confirmation validation unimpressed flummoxed glued downbeat property luggage
angriest mentally squarely accepted famously concept belonging glad handy esteem wandering
captured capture relishing craving savouring savoring=WS> pretending warmed warms regards
regarded views viewed perceive identifies empathise empathize=aS> empathised empathized=bS>
sympathise sympathize=cS> related fading occur occurs occurred reluctance resolved sought
longed awe amusement anxieties captures grab grabs mastered internalised internalized=TT>
remembered probes probed extends reveal reveals revealed <degree>* elegance vigour vigor=^T>
satisfaction thirst hunger zest demonstrated maturity deliberately wilfully intentionally
knowingly gladly proudly excitedly intently angrily seeking clam clams clammed livens livened
perk perks cheer freezes froze recoil viewer viewers blossom life's nature's notion earthly
sulking panicking yearning fretting clowning bluffing fuming squirming wavering attract escape
mates breathing owning trance warming responds gravitate gravitates masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=lV>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=jW> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll growth development
considering intake constraints inexperience inexperiense=fX> punched army volley parade
interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle piffle
poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon considerable
craft delicacy preoccupation fixation infatuation contact spectator sport weapon weapons sauce
ingredient secrets trump crowning selling hushed reverent minor hush ornament hindrance
decoration outstay outstays outstayed overstay overstays overstayed earns fee rent son daughter
tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery blackmail
busywork babysitting babyzitting=mZ> propaganda gatekeeping navel tag parlour parlor=R[> tricks
meat beauty popularity slanging chocolate teapot poisoned chalice curate's movable moveable
revolving chamber ivory achilles whipping pants ointment china sweetshop cog tipping brainer
stranglehold chokehold handbrake innovation castles ships gestures rhetoric victory weasel
motherhood fur unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead
disguise disguize=`\> kilometre kilometer=a\> kilogram defeat flatters overstates undersells
chills tingle speechless shivers bless !many commend wallpaper drowsy saddened appalled
appaled=Q]> celebrating salvage salvaged redeemed sobering congratulations bravo kudos congrats
hooray applaud alarmed dismayed privilege congratulated commended applauded flourished
florished=c]> thrived celebration fortunate however mustn't essential imperative developing
sorting rethinking reviewing updating additional reservation advised advized=R^> wondered
overhaul shake usefully afford rid what's ideally urge implore advise advize=]^> propose
recommended ebi ebis wwws exploring fixing rebuilding pointer reset reboot rejig urged musts
pressing apace tongues motored zoomed lake firmed tightened smartened toughened bedded squared
levelled leveled=X_> scaled ramped beefed cleaned litter ups upped upping ante dimension
rounding hump reborn revitalised revitalized=f_> rejuvenated turnaround blossoming booming
burgeoning maturing evolving buds quantum transformation metamorphosis renaissance rebirth
sea-change industrial russian recovery stature horizon mired trapped wedged weeds tailspin warp
impasse plateau ceding altitude sliding crept fade backslide backsliding founder foundered
founders languishing nosedives flatlined flatlines crater infancy dive battering upturn
downturn succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=ma> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio deadline eh rating shan't
who's chooses organises organizes=Vc> misbehaving sizes suppose scrapped attribute ascribe
research I attracted noisiest noiziest=`c> cleaning lady ladies guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=Td> regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=]d> stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps
ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
passport metacognition metacognitive formative summative mastery pedagogical baseline smsc gld
dfe sdp qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
meta afl wagoll walt wilf gps nfer adaptive cognitive schema dialogic causation chronology
individual personal mindset organiser organizer=_f> organisers organizers=`f> assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=of> subitising subitizing=Pg> sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister habitually
periodically lifetime thrice tend tends tended ad nauseam masses myriad interaction copious
abundant plentiful countless numerous limitless substantial disproportionate significantly
layer fibre sacred fixes resolves carpeting hears whit hived siphoned carted vegetate housed
housing seals sin childminding hushes airbrush sanitise sanitize=Yi> sanitised sanitized=Zi>
sugarcoat sugarcoated cherrypick twist twisted squirrelled squirreled=`i> spreadsheets
shrugging shelter shelters sheltering magicked conjures dreamed rig gamed gaming cigarette
guesstimate guesstimates concocted capitulated capitulates relented surrendered bottled
kowtowed kowtows backtracked backpedalled backpedaled=Xj> straightaway swerve swerved deflect
deflects deflected fobbing dine dines dined dining traded straying veering shaded bleeds morphs
evening clearing banter sarcasm interrogation generalities helplessness passivity repetition
verged wanders melee din ourselves orselves=Wk> gnawed !the tainted clouded fanned fanning
flames suspicion piles piling heaped heaping misery mizery=dk> agony unflattering disguises
disguizes=gk> disguised disguized=hk> conceal conceals belie belies belied partial sells
understate understates understated oversells overclaim overclaims overclaimed overplays bigs
bigged risks overinflated estimate hinging fumes shouldered shouldering shore shores shored
shoring propping anchored spearhead spearheads spearheaded mastermind masterminds masterminded
orchestrate orchestrates orchestrated turbocharge turbocharges supercharge supercharged doss
dossing dossed lollygagging goofing horsing monkeying footling pratting dallying gallivanting
vegetating baiting rile riling twiddle twiddles twiddled rioted swagger amazement astonishment
discredit eternal funnily fairness defence defense=nm> favour favor=om> deigned condescended
dares uplifted oftener principle practises practizes=Vn> deed existed attraction contrasts
knits whittled dived wades butt butts butted paused roots lustre luster=dn> inroads sprout
sprouted snowballs cornered collared buttonholed accosted waylaid dole doles doled doling
dished dishing detentions churn churns churning crank cranks cranked trot trots trotted forth
policed lord lords lorded lording digging latches latched latching creams creamed creaming
hemmed boxed typing pad darker hotter fierce albeit quibbles criticisms faults frills hoot
arithmetic rusty husk selves reigns reigned tyrannises tyrannizes=^P? looms loomed spotlight
clamour clamor=bP? clamours clamors=cP? smelt headship oxbridge motley fearsome unholy gruesome
twosome threesome duo alliance married chained shilling shiling=QQ? pussycat reining fills
filled camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir
planets countries centuries pose poses posing alleged purported nominal nominally ostensible
notional notionally boils boiled devour devor=PR? devours devors=QR? epitome essence
essense=SR? embodiment antithesis caricature parody health foothills reels mildly remind
section clocked discovered accustomed co pre multi semi received stocked supervised
supervized=gR? intentioned numbing destroying hoc baked sensitivity competence competense=nR?
ranging centred user universally staffed whelming explanatory indulgent congratulatory
leftovers 's motoring racing romping coordination articulation hotbed island fancies whisker
discharges obligations commitments alright usp zipped trundle trundles bounces canter canters
condition repair sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms
changeover metallic monotone razor placing addresses micro strange peculiar weird bizarre
puzzling outlook searching probing pertinent !number acoustics output demeanour demeanor=lT?
conditioning raid v shouty draughty sparingly placed allocated positioned thumbed documented
versed primed schooled honed dress applies timed reacts reacted unwell dud loser gaggle voucher
chill accuracy fidelity distrust mistrust friction animosity rivalry harmony discontent painted
upward trajectory breakthrough milestone setback necessity constraint festival solving major
source sorce=[V? mucking fooling larking naughtiness disobedience disobediense=`V? yardstick
proven exceeded sub abnormal tripped texts batting sweat eyelid hums pinpoint laser laserlike
seasoned pro veteran swiss tee lures witness gladden gladdens swells cockles stripes
accomplishment dos do's bettering topping bettered unbettered unimprovable unfaultable
champagne package you're gifts pinching pinched nicking nicked poach poaching swipe swiped
magpie magpied magpieing filch pilfer pilfering swiping 110 tanker cocked blowing donkey
spadework legwork prose retell zinged blossoms bloom flowered woven weaves stitched threaded
hardwired steeped etched dna safety bloodstream veins heft sheen appeal hardened scarred
vaunted fabled shares disruption instance describing guide sickly basis shiny opaque magnetic
waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn stately
mournful mornful=lY? jig carol tunes ballad polka melody tempo north east outer sunny shady dye
voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated mondays
tuesdays wednesdays thursdays fridays numbered invent inbox sewing pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit capital consumer durable goods monopolistic
competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary
inverse correlation skew gradient ions ion index indices random sampling parallax deviation
frequency dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds
dominant diminished augmented plagal cadence cadense=S]? cadences interval intervals fourth
fifth seventh triad triads severe physical phyzical=]]? medical sensory mobility disability
dizability=a]? disabilities dizabilities=b]? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=X^? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=^_? photographer vaccinations jabs immunisations
immunizations=b_? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=W`? credited condemned defended d e adverts advertisers
advertizers=^`? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=aa? properties giants pirates shopkeepers doll teddy interpreter you'll id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate arriving invitation invitations
assemble intrigued wi fi gender grains dissolves float floats evaporate cooled bye shepherd
samaritan parenting guides actions fees items loan loans consent manchester london tom
conductors multiple vis edition analysis analyzis=[c? educational dietary footwear clothing
friendship trophy shield mesh raincoat objects doctors supplies chin greeted certificates sandy
fertile harvests farming incorrect textures repairs protein circuit circuits period angled
britain grandmother grandfather uncle aunt heroes muscle prince pendulum variables clause digit
digits distribution vowel seller arts liner gross mental fortnight histories wonky guys deck
spaces exits western clare casual isle dinkum shaft emoji coordinates swimmer society broker
electron electrons cholesterol singer rainfall irrigation crops narrator protagonist hamlet
juliet romeo goldilocks troll witch soldier soldiers princess wicked evil particle particles
seedling seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle
expands expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives
adverbs completed filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage
wrongful matt inwards outwards studying typed arrange venue blanks visiting viziting=^g?
verdict op vocab keywords pledge emotions makaton widgit smiley smileys emojis toner valid
snagging bills permissions router perished rusted hoist chromebooks ipads leaky flickering
squeaky flickered smoked unripe pears tomatoes oranges lemon freezing luke wiring electrical
mechanical technical crossword clues gymnasium hips wraparound childcare social intimate dental
palliative aftercare unity endeavour endeavor=Qi? population coral species economic imperial
habitat decay regeneration renewal qualify qualifies chanted shrieked gasped squealed aloud
buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes attributed electrician
certified deemed surveyor auditor county hmi inspectorate criticised criticized=Uj? inspections
representative rep solicitor proposed eligible licence license=\j? delegation covenant cyclists
taxis motorists sampled visited vizited=cj? sprite sprites bugs algorithm algorithms pseudocode
subroutine debugging psalm proverb allegory dealt traces explores whom complimented union
police ministry contractor published ofsted's estyn's regulator regulator's inspected
noticeboard posted pinned marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit submitted logged accompanied renewed forbidden liable ml school's
trust's academy's judgements judgments=Vl? catchphrase punchline phrased deems judges
criticises criticizes=\l? condemns tweet voicemail plumped dashboard dataset spokesman
spokeswoman spokesperson lawyer reporter neighbour neighbor=hl? resident themself strapline
subtitle hashtag tab captioned subtitled inscribed embossed emblazoned sections f g h j k nan
gran howled solar lunar rainy anti incident incidents ambassador ambassadors equation equations
reopen appoint invented unauthorised unauthorized=jm? authorised authorized=km? absences
absentee absentees absenteeism signatures woodland diploma enunciated holder sleepers o disk
elections injuries vowels persons calculate calculated estimated probability investigate poet
mime knelt cited voiced quotes refers referred recommends advises advizes=jn? manual webpage
receipt whilst interviewed suggesting implying judging grading arguing assessed evaluated
implied ranking pros cons recited recites stanza canto stating whereas discrete logbook
principles enters arrives conducted sealed scanned moral prefixes suffixes debts fines arrears
refund refunds references query queries assignment assignments appointments vacancy vacancies
synonym antonym replaced jotter jotters issued
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
[6\6U6V6W6`5`a8_P@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5X2R5S5T5U5V5W5X2X5Y5Z5[5\5]5^5V4_5`5a5b5c5d5e5f5g5h5i5j5
k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6R4X2Z6[6\6X2]6^6_6X2`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7k6U7
V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7V4e7f7g7h7i7j7V4k7l7m7n7o7P8Q8V4R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8
c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9h8R9S9T9U9V9W9X9Y9h8Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:
Q:R:S:T:U:V:W:h9X:Y:Z:[:\:]:^:_:`:a:b:c:_:_:_:d:e:f:g:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;
\;];^;^;^;_;_;`;`;a;a;b;b;b;c;d;b;d;b;d;b;e;f;`;`;g;a;^;^;h;^;`;`;i;i;b;`;a;j;k;l;_;`;`;m;n;o;P<
`;Q<Q<Q<`;`;`;_;R<R<b;^;^;_;_;i;S<T<f;`;`;a;`;`;m;U<V<W<X<Y<Z<X<[<\<]<W<W<^<_<W<`<a<b<W<b<b<c<]<
d<]<e<f<W<g<W<h<h<i<j<k<l<m<n<o<o<P=P=P=P=l<l<l<l<P=P=P=l<Q=o<P=o<P=P=P=o<P=R=S=P=T=U=V=W=W=W=P=
P=P=P=W=l<W=W=X=l<X=P=P=Y=Z=P=P=P=[=P=P=\=[=P=P=l<l<l<l<n<l<n<P=P=P=P=l<l<]=l<l<l<P=P=l<l<l<l<^=
_=`=l<a=P=P=P=P=P=P=b=P=c=n<c=n<l<l<d=l<P=P=P=P=P=l<l<l<l<l<l<X=l<e=l<f=X=f=l<l<l<g=h=i=j=k=l=m=
n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?o>X?Y?Z?[?\?
]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@
m@n@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAo?kAlAmAnAoAPBQBo?RB`ASBTBUBVBWBXBYB
ZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCXCYCZC[CXC\CXC]C^CTC_C`CoBaCbCcCdC
eCfCgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZDZD[D[D\D[D[D[D]D^D_D`DaDbDcDdDZDaDeDfD[D[D[DaDgD[DaD
aDhD[DiDjD[D[DkD[D[DlDmDnD[D[DaD[DoD^DPEQE[D[D[DRESETEUEVEWEXEYEXEYEZE[E\E]E^E_E`EaEbEcEdEeEfEgE
hEiEjEkEkElEmEnEoEPFkEQFkERFSFTFUFkEVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSG
SGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbH
cHdHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJ
SJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbK
cKdKeKfKgKhKiKjKkKjKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLfLhLiLjLkLlLmLnLoLPM
QMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNVNVNVNVNVNVNVNVNVNVN
VNVNVNWNXNVNVNVNVNVNVNVNVNVNVNVNYNXNVNVNVNVNVNVNVNVNVNVNVNZNVNVNVNVNXNXNXNVNVNVNVN[N\NVNVNVNVN]N
VNVNVNVNVNVN^NVN^N^N^N^N^N^N_N`NaNaNaNaNaNbNaNcNaNaNaNdNeNaNfNgNaNaNhNiNjNkNlNmNnNoNPOQOROSOTOUO
VOWOXOYOZO[O\O]O^OZO_OZO`OaObOcOdOeOfOgOhOiOiOjOkOiOkOlOlOlOmOnOiOkOiOoOPP1kOPP1kOiOkOiOkOiOkOlO
QP1iOiOiOiORP1SP1mOiOiOiOiOiOiOiOiOiOiOiOiOiOiOiOiOiOiOiOmOiOTP1kOTP1TP1TP1kOUP1VP1TP1WP1XP1kOTP
1kOTP1kOTP1kOTP1kOkOTP1kOTP1YP1TP1TP1TP1TP1ZP1ZP1ZP1[P1TP1TP1TP1TP1TP1TP1TP1TP1\P1]P1^P1]P1]P1]P
1]P1kO]P1kO]P1]P1]P1kO]P1kO]P1kO]P1kO_P1]P1]P1kO]P1]P1]P1]P1]P1]P1]P1]P1kO]P1]P1kOkO]P1kO`P1kO`P
1kOkOkOkOkOkOkOkOkOkOkOkOkOkOkOaP1kObP1kOcP1kOkOkOdP1eP1kOkOkOkOkOkOkOkOfP1fP1kOkOkOkOkOkOkOkOkO
kOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOgP1hP1`P1kOiP1QP1jP1kP1lP1kO`P1mP1kOkOkOkOkO
kOkOkOkOkOnP1]P1oP1oP1kOkOkOkOkOkOkOPQ1kOkOkOkOkOoP1oP1kOQQ1RQ1SQ1TQ1RQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1
]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1RQ1RQ1SR1TR1UR1VR1WR1XR1YR1ZR1
[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1QR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1UQ1
YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1XQ1gS1hS1iS1jS1kS1lS1mS1mS1nS1oS1PT1QT1RT1ST1XQ1TT1UT1
VT1WT1XT1YT1ZT1[T1nQ1RQ1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1
TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1ZU1fU1gU1hU1hU1iU1hU1jU1kU1lU1hU1mU1nU1oU1
ZU1PV1QV1RV1SV1TV1UV1VV1WV1hU1XV1YV1ZV1[V1\V1]V1^V1ZU1_V1nU1`V1aV1nU1nU1bV1cV1dV1nU1eV1nU1fV1gV1
hV1nU1nU1nU1nU1iV1ZU1jV1kV1lV1nU1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1
[W1bW1cW1dW1eW1fW1ZW1ZW1gW1gW1hW1iW1gW1jW1gW1kW1kW1lW1mW1nW1oW1PX1QX1QX1gW1RX1SX1TX1UX1VX1WX1XX1
YX1ZX1[X1ZX1\X1]X1^X1_X1`X1aX1bX1cX1cX1dX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1eX1fX1cX1gX1cX1hX1hX1
iX1cX1jX1kX1kX1lX1mX1cX1nX1oX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1PY1cX1PY1cX1cX1cX1
cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1QY1cX1QY1cX1cX1cX1cX1cX1cX1cX1cX1RY1RY1RY1cX1SY1SY1cX1cX1TY1cX1UY1
cX1VY1cX1WY1cX1XY1YY1ZY1cX1[Y1cX1\Y1cX1\Y1cX1]Y1cX1]Y1cX1cX1cX1cX1cX1^Y1cX1_Y1[Y1cX1`Y1`Y1`Y1cX1
cX1cX1cX1aY1aY1aY1cX1bY1cY1dY1eY1cX1cX1eY1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1fY1cX1cX1cX1
cX1cX1gY1gY1gY1cX1hY1cX1hY1cX1iY1cX1jY1cX1kY1kY1lY1cX1mY1kY1nY1cX1oY1PZ1QZ1RZ1SZ1TZ1cX1cX1UZ1cX1
cX1cX1VZ1WZ1cX1cX1[Y1cX1XZ1YZ1[Y1ZZ1[Y1YZ1cX1cX1cX1cX1eY1cX1eY1[Z1\Z1cX1cX1cX1cX1cX1cX1cX1cX1cX1
cX1cX1]Z1^Z1_Z1cX1`Z1cX1cX1cX1aZ1cX1cX1cX1cX1cX1bZ1bZ1cX1cX1bZ1cZ1cX1cX1dZ1eZ1cX1cX1cX1cX1[Y1cX1
[Y1fZ1cX1cX1gZ1cX1cX1cX1cX1cX1lX1lX1hZ1iZ1cX1cX1jZ1kZ1cX1cX1gZ1cX1cX1cX1cX1kZ1cX1cX1cX1kZ1lX1lX1
lZ1iZ1cX1cX1cX1cX1cX1cX1gZ1cX1mZ1lX1nZ1lX1cX1cX1oZ1cX1cX1cX1gZ1cX1cX1cX1cX1kZ1P[1Q[1R[1S[1cX1T[1
kZ1cX1cX1cX1kZ1cX1cX1U[1V[1cX1cX1W[1V[1X[1lX1Y[1iZ1lX1lX1Z[1iZ1[[1[[1cX1[[1\[1][1^[1_[1kY1cX1`[1
cX1kY1kY1lY1cX1cX1cX1`[1cX1cX1cX1cX1a[1cX1cX1`[1cX1mY1cX1kY1cX1cX1cX1b[1cX1lX1lX1c[1lX1cX1cX1gX1
cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1d[1cX1cX1cX1cX1cX1cX1cX1e[1cX1f[1cX1cX1cX1cX1cX1cX1
cX1cX1cX1g[1cX1cX1cX1cX1cX1eY1eY1cX1cX1h[1h[1h[1h[1h[1h[1i[1j[1k[1k[1l[1k[1h[1h[1m[1h[1n[1o[1P\1
Q\1[Y1cX1R\1S\1T\1U\1V\1W\1X\1X\1Y\1cX1cX1cX1cX1cX1Z\1hX1[\1cX1\\1]\1^\1_\1`\1hX1a\1cX1cX1cX1cX1
cX1b\1cX1cX1cX1[Y1cX1[Y1cX1c\1d\1e\1cX1cX1cX1f\1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1cX1g\1cX1h\1
cX1i\1cX1cX1cX1fX1cX1fX1fX1j\1k\1l\1m\1n\1o\1cX1P]1Q]1R]1S]1lX1lX1T]1lX1U]1V]1cX1cX1cX1cX1cX1cX1
W]1cX1W]1cX1cX1cX1cX1kZ1cX1cX1X]1cX1Y]1Y]1cX1cX1X]1X]1X]1cX1Z]1Y]1Y]1cX1Y]1Y]1cX1cX1[]1cX1Y]1cX1
Y]1Y]1Y]1cX1cX1cX1cX1cX1\]1]]1^]1_]1`]1a]1a]1b]1c]1d]1b]1e]1f]1g]1g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1
Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1b]1\^1b]1]^1b]1^^1_^1`^1b]1a^1b^1c^1d^1e^1e^1e^1e^1f^1g^1h^1i^1
j^1k^1l^1b]1m^1m^1n^1b]1b]1b]1b]1o^1i]1i]1P_1i]1i]1i]1Q_1i]1R_1S_1R_1o^1T_1U_1V_1W_1X_1Y_1b]1Z_1
[_1\_1]_1^_1b]1b]1]^1b]1b]1b]1__1b]1`_1a_1b_1c_1d_1e_1f_1b]1g_1h_1i_1b]1j_1k_1b]1b]1b]1b]1b]1b]1
l_1m_1n_1o_1P`1Q`1R`1S`1T`1U`1T`1b]1V`1W`1X`1Y`1Y`1Z`1[`1Y`1Y`1\`1\`1\`1Z`1Y`1\`1Y`1[`1Z`1]`1\`1
^`1Y`1_`1``1Y`1Y`1Y`1a`1b`1c`1\`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1d`1e`1[`1Y`1f`1Y`1\`1g`1h`1i`1\`1j`1Z`1Y`1
k`1Y`1l`1Y`1Y`1\`1Y`1[`1j`1Y`1m`1n`1o`1Pa1``1\`1\`1\`1Qa1Y`1Ra1\`1\`1Y`1Qa1Y`1\`1Qa1Z`1Y`1Y`1``1
\`1Z`1\`1Sa1Sa1\`1Ta1Ua1\`1Y`1Va1Wa1Y`1[`1\`1Z`1\`1[`1Xa1Ya1Za1Z`1[a1``1Z`1Z`1``1``1``1``1Y`1\a1
\`1Y`1Y`1Y`1Y`1Y`1]a1^`1^a1\`1_a1`a1aa1Y`1\`1ba1ca1da1ea1fa1ga1ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1
Sb1Tb1Sb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1hb1mb1hb1nb1ob1
Pc1Qc1Rc1Sc1Rc1Rc1Tc1Uc1Rc1Rc1Vc1Wc1Xc1Yc1Rc1Zc1[c1\c1Rc1]c1^c1Rc1_c1Rc1`c1ac1bc1Rc1Rc1Rc1Rc1cc1
dc1ec1^c1fc1gc1hc1ic1jc1kc1lc1Rc1mc1nc1bc1oc1Pd1oc1oc1Qd1Rd1oc1oc1Sd1Td1Ud1Vd1Wd1Xd1Yd1oc1oc1oc1
oc1oc1oc1Zd1Zd1Zd1Zd1Zd1Zd1Zd1oc1oc1oc1[d1\d1]d1]d1^d1_d1_d1`d1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1
]d1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1]d1be1ce1de1ee1fe1ge1he1ie1
je1ke1le1me1_d1ne1_d1oe1Pf1Qf1nd1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1gd1Zf1[f1]d1\f1]f1]d1^f1_f1_f1`f1je1af1
bf1_f1cf1cf1]d1df1oe1_f1ef1ff1gf1hf1if1if1Ve1jf1_f1gd1kf1fd1]d1lf1mf1nf1]d1of1Pg1Qg1Rg1fd1]d1oe1
]d1]d1]d1]d1]d1Sg1]d1]d1]d1Tg1Ug1]d1]d1]d1Ze1fd1_f1]d1_f1]d1_f1Vg1]d1Wg1]d1]d1Xg1_d1Yg1Zg1]d1]d1
[g1]d1\g1]g1_d1^g1]d1]d1_g1`g1ag1bg1cg1dg1eg1]d1fg1gg1hg1ig1jg1gd1oe1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1
Rh1Th1Rh1Uh1Vh1Vh1Vh1Wh1Wh1Xh1Yh1Yh1Zh1Vh1Vh1Vh1[h1Vh1Vh1\h1]h1^h1_h1_h1Zh1`h1ah1bh1Yh1ch1dh1eh1
Yh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1oh1nh1Pi1oh1Qi1Ri1Si1Ti1Ui1Vi1Wi1Xi1oh1Yi1Zi1[i1\i1]i1^i1oh1_i1
`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1Pj1Qj1lh1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1[i1
oh1^j1^j1_j1`j1oh1aj1oh1bj1cj1dj1ej1fj1fj1gj1hj1ij1oh1jj1oh1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Vk1
Rk1Wk1Xk1Yk1Zk1[k1Rk1Rk1\k1Rk1Rk1]k1Uk1^k1_k1Rk1Rk1`k1`k1Rk1Rk1Rk1Rk1ak1bk1ck1`k1`k1dk1ek1Rk1Rk1
`k1`k1fk1gk1hk1ik1ik1jk1kk1lk1mk1nk1ok1Rk1Pl1Ql1Rk1Rk1Rl1Rk1Rk1Sl1`k1`k1Tl1Rk1Rk1Rk1Rk1Ul1`k1Vl1
Wl1`k1`k1`k1Xl1Rk1Yl1Zl1[l1\l1`k1`k1`k1`k1`k1]l1^l1_l1`l1al1bl1cl1dl1el1fl1gl1hl1il1jl1kl1ll1ml1
nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Um1Um1Wm1Xm1Ym1Zm1[m1\m1]m1]m1Um1^m1_m1`m1am1bm1Zm1cm1dm1Um1em1Um1fm1
gm1hm1im1jm1km1lm1mm1nm1om1Pn1Um1Qn1Rn1Sn1Tn1Um1Um1Um1Um1Un1Vn1Wn1Xn1Yn1Zn1Vn1Vn1[n1\n1]n1]n1]n1
]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1^n1]n1]n1]n1_n1_n1_n1_n1_n1_n1_n1_n1`n1an1an1_n1_n1_n1bn1_n1_n1
_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1cn1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1cn1_n1_n1_n1
_n1_n1dn1_n1_n1_n1_n1en1_n1fn1gn1hn1in1jn1kn1ln1mn1nn1on1Po1_n1_n1Qo1_n1dn1_n1_n1_n1Ro1Ro1So1_n1
To1_n1_n1_n1_n1_n1_n1_n1Uo1Vo1Wo1Wo1Xo1Yo1Zo1[o1Wo1Wo1\o1]o1Wo1^o1_o1`o1ao1bo1co1do1eo1fo1go1ho1
io1jo1ko1lo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2WP2XP2XP2XP2XP2XP2YP2XP2ZP2ZP2[P2XP2XP2XP2XP2XP2XP2XP2
\P2XP2\P2XP2\P2XP2WP2XP2XP2XP2XP2XP2]P2XP2XP2XP2^P2XP2XP2XP2XP2XP2_P2XP2XP2XP2`P2ZP2XP2XP2XP2XP2
aP2ZP2XP2XP2bP2XP2cP2ZP2ZP2ZP2ZP2ZP2ZP2_P2XP2dP2XP2XP2XP2XP2XP2XP2XP2eP2XP2fP2fP2gP2hP2iP2hP2iP2
hP2jP2hP2kP2hP2iP2hP2hP2iP2hP2lP2hP2hP2hP2hP2hP2hP2hP2hP2mP2hP2nP2hP2oP2hP2hP2PQ2hP2iP2hP2hP2hP2
QQ2hP2RQ2fP2hP2hP2fP2SQ2fP2hP2hP2hP2hP2fP2TQ2fP2hP2hP2hP2UQ2hP2hP2hP2iP2hP2VQ2hP2WQ2hP2XQ2hP2hP2
hP2YQ2hP2hP2hP2hP2hP2ZQ2[Q2hP2hP2hP2\Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2dQ2hP2aQ2eQ2hP2hP2hP2fQ2hP2gQ2hP2hP2
hQ2hP2hP2hP2hP2hP2hP2aQ2aQ2iQ2hP2jQ2hP2hP2hP2kQ2lQ2mQ2lQ2nQ2lQ2lQ2lQ2oQ2lQ2PR2lQ2QR2lQ2lQ2RR2lQ2
SR2lQ2lQ2lQ2TR2UR2VR2WR2XR2YR2ZR2TR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2
oR2PS2QS2RS2SS2^R2TS2US2VS2WS2XS2dR2dR2dR2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2^R2cS2dR2dR2dR2dS2eS2fS2
dR2gS2hS2dR2dR2dR2dR2dR2dR2dR2iS2jS2kS2dR2dR2dR2lS2mS2dR2nS2dR2oS2dR2dR2PT2dR2QT2dR2RT2ST2TT2TT2
dR2UT2dR2VT2WT2XT2YT2bS2ZT2[T2dR2dR2\T2]T2TT2^T2TT2dR2dR2dR2dR2dR2_T2`T2dR2iS2aT2dR2dR2bT2cT2dT2
dR2eT2fT2dR2gT2dR2hT2dR2iT2jT2dR2kT2lT2mT2nT2dR2dR2dR2oT2dR2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2
\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2
\V2]V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2mV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2
YW2ZW2[W2\W2]W2]W2^W2^W2^W2^W2^W2^W2^W2^W2^W2_W2]W2`W2aW2^W2]W2^W2]W2bW2]W2^W2^W2^W2^W2^W2^W2_W2
^W2cW2^W2^W2^W2^W2^W2^W2^W2^W2dW2`W2eW2`W2^W2^W2^W2`W2^W2^W2^W2^W2^W2^W2^W2fW2^W2gW2^W2^W2^W2`W2
^W2^W2^W2^W2^W2^W2^W2hW2iW2^W2jW2^W2_W2_W2kW2^W2lW2^W2mW2nW2oW2nW2nW2nW2oW2nW2nW2nW2nW2nW2nW2nW2
PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2nW2ZX2nW2[X2\X2]X2^X2_X2`X2nW2ZX2aX2bX2nW2cX2dX2eX2eX2eX2eX2fX2fX2
gX2hX2iX2iX2fX2fX2jX2kX2lX2mX2nX2oX2PY2QY2RY2SY2TY2UY2VY2WY2XY2YY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2
cY2dY2dY2dY2dY2dY2dY2eY2eY2eY2eY2eY2fY2fY2fY2fY2fY2fY2fY2fY2eY2gY2hY2iY2iY2iY2jY2kY2lY2mY2lY2nY2
oY2PZ2QZ2RZ2SZ2TZ2UZ2UZ2UZ2UZ2VZ2WZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2XZ2YZ2UZ2VZ2UZ2VZ2UZ2ZZ2UZ2UZ2UZ2UZ2UZ2
UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2[Z2UZ2\Z2\Z2UZ2]Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2_Z2`Z2
aZ2bZ2_Z2_Z2cZ2dZ2eZ2fZ2gZ2hZ2hZ2hZ2aZ2hZ2iZ2jZ2kZ2lZ2hZ2hZ2mZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2
hZ2hZ2nZ2nZ2oZ2nZ2nZ2P[2Q[2R[2S[2T[2nZ2U[2nZ2V[2W[2X[2nZ2Y[2W[2Z[2[[2R[2\[2][2^[2][2_[2`[2a[2b[2
c[2c[2d[2c[2e[2e[2f[2g[2h[2f[2f[2i[2j[2k[2l[2c[2c[2c[2c[2m[2n[2o[2m[2m[2m[2c[2P\2f[2m[2g[2c[2m[2
m[2m[2Q\2R\2m[2S\2m[2T\2S\2U\2m[2T\2m[2n[2m[2V\2m[2W\2m[2m[2o[2X\2c[2m[2c[2c[2m[2Y\2Z\2P\2[\2[\2
m[2m[2m[2c[2m[2c[2o[2c[2\\2]\2^\2_\2`\2a\2b\2b\2c\2c\2c\2d\2c\2c\2c\2c\2c\2c\2c\2c\2c\2c\2c\2c\2
c\2c\2e\2c\2f\2g\2h\2i\2j\2c\2c\2c\2k\2c\2c\2l\2m\2n\2c\2c\2o\2P]2o\2o\2o\2o\2c\2c\2c\2c\2c\2c\2
c\2c\2c\2c\2c\2c\2c\2c\2c\2c\2c\2c\2Q]2c\2c\2c\2R]2S]2c\2T]2S]2c\2T]2S]2S]2U]2c\2c\2c\2c\2V]2c\2
c\2c\2c\2c\2V]2c\2c\2Q]2c\2c\2W]2c\2c\2c\2c\2c\2c\2X]2Y]2c\2c\2Z]2c\2c\2c\2c\2e\2e\2c\2c\2[]2\]2
]]2]]2^]2_]2`]2a]2b]2[]2[]2c]2d]2e]2f]2g]2h]2i]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2X^2
Y^2T^2Z^2T^2[^2T^2\^2]^2^^2_^2`^2a^2b^2c^2d^2d^2e^2d^2f^2d^2e^2d^2d^2d^2e^2d^2d^2d^2d^2d^2g^2h^2
i^2d^2d^2d^2d^2d^2j^2k^2l^2d^2d^2d^2d^2d^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2U_2W_2X_2Y_2Z_2[_2\_2]_2
^_2__2__2Z_2Z_2`_2a_2Z_2b_2c_2d_2Z_2e_2f_2g_2h_2i_2j_2k_2l_2m_2U_2n_2Z_2o_2Z_2U_2P`2Q`2R`2S`2T`2
Q`2Z_2Z_2U`2V`2W`2Z_2Z_2X`2Y`2Z`2Z_2[`2Z_2\`2]`2^`2_`2``2a`2b`2c`2Z_2d`2e`2U_2f`2Z_2g`2h`2U_2U_2
i`2j`2Z_2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Z_2Wa2Xa2Ya2Za2Q`2Q`2[a2\a2]a2^a2Z_2_a2Z_2`a2aa2ba2
ca2Z_2Z_2da2Z_2Z_2Z_2Z_2Z_2Z_2ea2U_2fa2Z_2ga2U_2ha2ia2ja2ka2U_2la2Z_2ma2Z_2na2oa2Pb2Qb2Rb2Z_2Sb2
Z_2Tb2Z_2Z_2Z_2Z_2Z_2Z_2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2Z_2fb2gb2hb2ib2jb2Z_2
Z_2kb2lb2mb2Z_2Z_2Z_2nb2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Z_2Xc2Yc2Zc2Z_2[c2\c2Z_2Q`2Q`2Z_2Z_2]c2^c2_c2
Z_2Z_2Z_2`c2ac2bc2cc2dc2ec2Q`2fc2gc2hc2ic2jc2kc2lc2Z_2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2
Z_2[d2\d2]d2^d2U_2_d2U_2U_2`d2U_2ad2Q`2bd2cd2dd2Z_2ed2ed2Z_2Z_2Z_2fd2gd2hd2id2jd2kd2Z_2U_2Z_2ld2
md2nd2od2Z_2Pe2Q`2Qe2Q`2Re2Se2Te2Ue2Ve2We2Xe2Ye2Ze2Ye2[e2Ye2Z_2Z_2Q`2\e2Z_2]e2Z_2Z_2^e2_e2Z_2Z_2
Z_2Z_2`e2Z_2ae2be2ce2Z_2Z_2de2ee2Z_2fe2Z_2ge2he2ie2he2je2he2ke2le2me2ne2oe2Pf2Qf2Rf2Qf2Qf2Sf2Tf2
Uf2Qf2Uf2Vf2Wf2Qf2Xf2Yf2Zf2[f2\f2]f2Qf2^f2_f2`f2af2bf2cf2Qf2df2Qf2ef2`f2ff2gf2hf2if2jf2kf2lf2mf2
Qf2Qf2nf2Qf2Qf2Qf2Qf2of2Qf2Qf2Qf2Qf2Qf2Qf2Qf2Qf2Pg2Qf2Qg2Rg2Sg2Tg2Ug2Vg2Qf2Qf2Qf2Wg2Qf2Qf2Xg2Yg2
Zg2[g2\g2]g2^g2_g2_g2`g2Zg2ag2bg2Qf2Zg2cg2dg2eg2fg2gg2hg2ig2jg2kg2Qf2Qf2Qf2lg2mg2ng2og2Ph2Qf2Qh2
Qf2Rh2Sh2Qf2Qf2Th2Sg2Qf2Uh2Vh2Wh2Xh2Yh2Zh2Qf2Qf2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2
kh2lh2mh2nh2oh2oh2oh2Pi2Qi2Ri2Qf2Si2Qf2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2bi2ci2di2ei2fi2
gi2hi2ii2Qf2Qf2ji2Qf2Qf2ki2Qf2li2mi2Qf2ni2oi2Qf2Qf2Pj2Qf2Qj2Rj2Sj2Tj2Uj2Qf2Vj2Qf2Qf2Wj2Xj2Yj2Zj2
[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2jj2kj2lj2mj2nj2oj2Pk2`f2Qf2Qk2Rk2Sk2Tk2Uk2Vk2Wk2Xk2
Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2bk2ck2dk2Zk2Zk2Zk2ek2fk2gk2hk2ik2jk2ik2kk2lk2ik2ik2mk2nk2ok2Pl2Ql2
Rl2Sl2Tl2Pl2Ul2Pl2Vl2Wl2Xl2Yl2Xl2Zl2[l2\l2]l2^l2Xl2_l2`l2al2bl2Xl2Xl2cl2dl2el2Xl2fl2gl2hl2il2jl2
kl2Xl2ll2ml2nl2Xl2Xl2Xl2ol2Pm2Xl2Qm2Rm2Sm2Xl2Tm2Um2Vm2Xl2Wm2Xm2Xl2Ym2Zm2[m2Xl2\m2]m2^m2_m2Xl2`m2
am2bm2Xl2cm2dm2em2fm2Xl2Xl2Xl2gm2hm2Xl2Xl2im2jm2km2Xl2Xl2Xl2Xl2lm2Xl2Xl2Xl2mm2Xl2nm2Xl2Xl2Xl2Xl2
Xl2Xl2Xl2om2Pn2Xl2Qn2Xl2Rn2Xl2Sn2Tn2Xl2Un2Vn2Xl2Wn2Xn2Yn2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Zn2Xl2Xl2Xl2
[n2Xl2Xl2Xl2\n2Xl2]n2Tm2^n2Xl2_n2Xl2Xl2Xl2`n2an2bn2Xl2Xl2Xl2cn2dn2Xl2Xl2Xl2Xl2en2fn2gn2\n2hn2in2
jn2Xl2Xl2Xl2Xl2Xl2kn2ln2Xl2Xl2Xl2Xl2mn2nn2on2Xl2Po2Xl2Qo2Ro2Xl2Xl2So2Xl2Xl2To2Uo2Vo2Wo2Xl2Xl2Xl2
Xo2Xl2Yo2Xl2Xl2Zo2Xl2Xl2[o2Xl2\o2Xl2Xl2]o2^o2_o2`o2Xl2Xl2Xl2ao2Xl2bo2bo2co2Xl2Xl2Xl2do2eo2Xl2Xl2
fo2Xl2go2Xl2ho2io2jo2ko2lo2Xl2Xl2Xl2Xl2mo2Xl2no2Xl2oo2Xl2PP3Xl2Xl2Xl2QP3Xl2Xl2Xl2\n2Xl2RP3Xl2SP3
Xl2Xl2Xl2Xl2Xl2Xl2TP3Xl2Xl2Xl2Xl2UP3VP3Xl2WP3Xl2XP3Xl2YP3ZP3Xl2Xl2[P3Xl2\P3Xl2Xl2Xl2]P3Xl2^P3_P3
`P3Xl2aP3bP3Xl2Xl2cP3Xl2Xl2dP3eP3Xl2Xl2Xl2Xl2Xl2fP3gP3gP3hP3iP3jP3Xl2kP3Xl2Xl2lP3Xl2mP3Xl2Xl2Xl2
nP3Xl2Xl2oP3Xl2Xl2PQ3Xl2Xl2QQ3RQ3Xl2Xl2Xl2SQ3Xl2TQ3Xl2UQ3Xl2Xl2Xl2VQ3Xl2Xl2WQ3XQ3Xl2Xl2YQ3Xl2ZQ3
Xl2[Q3Xl2Xl2Xl2Xl2\Q3]Q3Xl2^Q3_Q3`Q3aQ3bQ3cQ3Xl2Xl2dQ3Xl2eQ3Xl2Xl2Xl2fQ3Xl2Xl2Xl2gQ3hQ3iQ3Xl2Xl2
jQ3kQ3lQ3Xl2Xl2mQ3nQ3oQ3PR3Xl2Xl2QR3Xl2RR3Xl2SR3Xl2Xl2Xl2Xl2Xl2Xl2TR3Xl2UR3Xl2VR3Xl2WR3Xl2XR3YR3
ZR3Xl2[R3Xl2\R3Xl2Xl2Xl2]R3^R3_R3\n2`R3Xl2aR3Xl2bR3cR3Xl2Xl2dR3Xl2eR3Xl2fR3Xl2gR3hR3Xl2Xl2Xl2Xl2
Xl2iR3Xl2Xl2Xl2jR3kR3lR3mR3Xl2nR3Xl2oR3PS3Xl2Xl2QS3RS3Xl2Xl2SS3Xl2TS3US3Xl2Xl2Xl2Xl2VS3WS3XS3Xl2
YS3Xl2Xl2ZS3[S3Xl2Xl2Xl2\S3]S3^S3Xl2Xl2Xl2_S3Xl2`S3aS3bS3cS3dS3Xl2Xl2Xl2eS3Xl2fS3Xl2Xl2gS3hS3Xl2
Xl2Xl2iS3jS3kS3Xl2lS3Xl2mS3Xl2nS3Xl2Xl2Xl2oS3Xl2PT3Xl2QT3RT3ST3Xl2TT3UT3Xl2Xl2Xl2VT3Xl2`l2Xl2WT3
XT3YT3Xl2ZT3[T3\T3Xl2Xl2]T3Xl2Xl2Xl2Xl2^T3_T3`T3Xl2aT3Xl2Xl2Xl2Xl2Xl2bT3Xl2cT3dT3eT3Xl2Xl2Xl2fT3
Xl2gT3Xl2hT3Xl2bP3Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2iT3Xl2jT3Xl2Xl2Xl2Xl2kT3lT3mT3Xl2nT3Xl2oT3PU3QU3RU3SU3
Xl2Xl2Xl2TU3UU3VU3WU3XU3Xl2Xl2Xl2Xl2Xl2YU3Zm2Xl2ZU3[U3\U3bP3]U3RP3Xl2Xl2\o2Xl2Xl2Xl2Xl2Xl2Xl2Xl2
Xl2Xl2Xl2^U3Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2_U3`U3Xl2Xl2aU3Xl2Xl2Xl2Xl2Xl2Xl2
bU3Xl2Xl2Xl2cU3dU3eU3fU3Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2gU3Xl2hU3Xl2iU3jU3kU3lU3mU3nU3oU3PV3QV3RV3SV3Xl2
Xl2Xl2Xl2Xl2TV3UV3VV3WV3XV3YV3ZV3Xl2[V3Xl2\V3]V3^V3Xl2Xl2Xl2Xl2Xl2_V3`V3Xl2Xl2Xl2Xl2aV3bV3Xl2cV3
Xl2Xl2Xl2dV3Xl2Xl2Xl2Xl2Xl2Xl2eV3fV3Xl2Xl2Xl2Xl2gV3hV3iV3Xl2jV3Xl2Xl2Xl2]R3Xl2kV3Xl2lV3Xl2Xl2Xl2
Xl2Xl2Xl2Xl2mV3Xl2nV3Xl2oV3PW3QW3RW3SW3TW3el2UW3Xl2Xl2VW3WW3Xl2Xl2Xl2Xl2Xl2Xl2XW3Xl2YW3ZW3Xl2Xl2
Xl2[W3[W3\W3Xl2Xl2Xl2Xl2Xl2Xl2]W3UW3Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2Xl2^W3_W3Xl2`W3aW3el2Xl2Xl2
Xl2Xl2Xl2bW3Xl2Xl2Xl2Xl2Xl2cW3dW3Xl2\n2Xl2eW3Xl2fW3Xl2gW3hW3iW3jW3Xl2kW3lW3mW3Xl2nW3oW3PX3QX3RX3
Xl2SX3TX3UX3VX3WX3UX3UX3XX3YX3ZX3[X3\X3UX3]X3^X3_X3`X3aX3bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3
^X3oX3PY3QY3RY3^X3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3\Y3^X3^X3]Y3^X3^Y3_Y3`Y3aY3bY3cY3\Y3dY3eY3eY3fY3
gY3hY3iY3jY3kY3YY3lY3mY3nY3YY3oY3PZ3QZ3RZ3SZ3TZ3YY3UZ3VZ3YY3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3
cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3
c[3`[3d[3e[3f[3g[3h[3h[3i[3j[3k[3l[3m[3n[3o[3h[3h[3h[3P\3Q\3R\3S\3T\3U\3V\3W\3X\3Y\3Z\3[\3h[3h[3
\\3]\3^\3_\3`\3a\3b\3c\3d\3_\3b\3e\3a\3f\3g\3d\3`\3`\3`\3`\3`\3`\3`\3`\3`\3`\3h\3`\3i\3`\3`\3j\3
k\3l\3m\3n\3o\3`\3`\3P]3Q]3`\3`\3j\3`\3R]3S]3`\3h\3`\3T]3d\3U]3V]3W]3X]3Y]3`\3Z]3[]3`\3`\3\]3Y]3
]]3`\3j\3`\3`\3`\3j\3`\3`\3`\3`\3^]3_]3`\3`\3Z]3`]3`\3a]3a]3b]3`\3`\3`\3`\3`\3c]3d]3j\3`\3`\3`\3
e]3`\3`\3`\3`\3`\3f]3g]3h]3`\3`\3h]3`\3`\3`\3i]3`\3`\3j]3`\3`\3`\3k]3`\3l]3m]3n]3`\3o]3`\3j\3`\3
`\3`\3`\3P^3i]3j\3`\3Q^3R^3d\3S^3T^3U^3a]3V^3W^3`\3X^3`\3`\3`\3`\3`\3`\3j\3`\3Y^3Z^3[^3`\3`\3\^3
`\3]^3`\3]^3`\3^^3_^3`\3`^3a^3b^3`\3c^3d^3`\3`\3e^3e^3e^3`\3f^3g^3b^3`\3h^3i^3j^3b^3`\3T^3k^3a\3
`\3`\3`\3`\3`\3`\3l^3m^3n^3a]3`\3`\3`\3`\3d\3a]3`\3`\3o^3P_3Q_3j^3j\3`\3`\3`\3j\3`\3R_3S_3T_3`\3
j^3`\3b^3`\3a]3U_3`\3`\3`\3j\3`\3V_3W_3`\3`\3`\3X_3`\3Y_3`\3a]3m^3Z_3`\3`\3a]3a]3b]3`\3`\3`\3[_3
`\3\_3`\3`\3`\3`\3]_3`\3^_3^_3j\3__3`_3a_3`\3`\3`\3`\3`\3`\3b_3`\3c_3`\3d_3e_3`\3f_3d\3a\3`\3g_3
h_3i_3d\3`\3j_3a]3k_3`\3l_3m_3`\3`\3`\3`\3`\3n_3`\3`\3`\3`\3o_3`\3`\3P`3Q`3`\3`\3R`3`\3T^3n^3a]3
`\3`\3`\3`\3`\3`\3S`3T`3U`3V`3W`3X`3Y`3Y`3Z`3`\3`\3`\3`\3[`3Y`3\`3]`3^`3`\3Y`3_`3Y`3``3`\3a`3b`3
c`3d`3e`3f`3`\3`\3`\3`\3g`3h`3i`3`\3j`3`\3j`3`\3j`3j`3`\3k`3l`3m`3n`3o`3Pa3Qa3`\3`\3`\3`\3`\3`\3
`\3Ra3`\3`\3Sa3`\3Ta3`\3Ua3`\3d\3Va3Wa3Xa3`\3Xa3Xa3Ya3Za3[a3\a3]a3`\3^a3a\3`\3_a3`a3aa3`\3`a3ba3
ca3da3`a3ea3ea3fa3`\3d\3ga3`\3`\3`\3`\3a\3d\3ha3`\3`\3ha3`\3`\3`\3ia3d\3ja3`\3`\3`\3d\3`\3ka3`\3
la3`\3`\3j\3`\3`\3`\3ma3`\3na3`\3`\3`\3oa3`\3`\3`\3`\3`\3`\3`\3`\3`\3`\3`\3`\3`\3Pb3`\3`\3`\3j\3
`\3Qb3Rb3Sb3`\3Tb3Ub3`\3`\3Vb3`\3Wb3`\3Xb3Yb3Zb3[b3\b3]b3`\3^b3_b3`b3ab3bb3^b3`\3f]3cb3`\3`\3`\3
`\3h\3`\3j\3`\3`\3db3eb3`\3`\3`\3`\3`\3fb3`\3`\3`\3gb3`\3`\3`\3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3
Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3hc3jc3hc3kc3lc3mc3nc3oc3Pd3
Qd3hc3Rd3nc3Sd3nc3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3Ud3]d3Ud3^d3_d3Wd3`d3`d3Wd3Wd3Ud3ad3bd3cd3dd3ed3fd3
gd3hd3id3jd3kd3bd3ld3md3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3bd3Xe3Ye3Ze3[e3bd3\e3]e3^e3_e3`e3bd3ae3be3
ce3bd3de3bd3ee3fe3ge3he3ie3je3ke3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3]f3]f3]f3
]f3]f3^f3_f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3`f3]f3af3bf3cf3cf3]f3]f3]f3]f3]f3]f3]f3df3]f3ef3
]f3ff3gf3hf3if3jf3]f3kf3lf3mf3nf3of3Pg3]f3Qg3]f3Rg3]f3]f3Sg3Tg3Ug3]f3Vg3]f3]f3]f3]f3]f3]f3Wg3]f3
]f3]f3]f3]f3]f3]f3]f3Xg3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3Yg3Zg3]f3]f3]f3[g3]f3]f3\g3]g3
]f3]f3]f3]f3^g3_g3`g3ag3bg3cg3dg3dg3eg3fg3gg3hg3ig3jg3kg3lg3lg3lg3mg3ng3]f3og3]f3]f3]f3Ph3Qh3Rh3
Sh3]f3Th3]f3Uh3]f3ag3`g3]f3Vh3Vh3]f3Wg3]f3]f3]f3Wh3]f3]f3ag3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3]f3
]f3Xh3Yh3Zh3[h3Wg3\h3]f3]f3]f3]f3]f3]h3^h3_h3`h3ah3bh3ch3dh3eh3]f3]f3]f3fh3gh3hh3ih3jh3]f3]f3]f3
]f3]f3kh3lh3mh3Wg3cf3nh3oh3]f3]f3Pi3]f3]f3]f3]f3]f3Qi3]f3]f3]f3]f3Ri3Si3Ti3Ui3]f3]f3Vi3]f3Wi3]f3
]f3`g3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3
Uj3Vj3Wj3Xj3Yj3Zj3[j3ei3ei3ei3\j3]j3^j3_j3`j3aj3bj3ei3cj3dj3ej3fj3gj3gj3hj3ij3gj3gj3jj3kj3lj3mj3
nj3oj3gj3Pk3Qk3gj3Rk3gj3Sk3Tk3Uk3Vk3Wk3Xk3gj3gj3gj3Yk3gj3Zk3[k3\k3]k3^k3_k3gj3`k3ak3bk3ck3dk3ek3
fk3gk3hk3ik3jk3kk3kk3lk3mk3nk3ok3Pl3kk3kk3kk3kk3kk3kk3kk3kk3kk3kk3kk3kk3kk3kk3Ql3Rl3Sl3Tl3Ul3Vl3
Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3^l3^l3^l3^l3^l3^l3^l3^l3^l3^l3^l3^l3^l3al3bl3^l3^l3cl3dl3el3fl3gl3
hl3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Tm3Tm3Tm3Tm3Um3Vm3Wm3Wm3Tm3Tm3Tm3Tm3Tm3Xm3Ym3Zm3[m3\m3]m3
^m3_m3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3
Un3^n3_n3`n3an3bn3cn3dn3en3fn3gn3hn3in3jn3kn3ln3mn3Un3Un3nn3Un3on3Po3Qo3Qo3Ro3Qo3Qo3Qo3So3Qo3Qo3
Qo3To3Uo3Vo3Wo3Xo3Yo3Un3Zo3[o3Un3Un3Un3\o3]o3^o3_o3`o3ao3bo3co3Un3do3eo3fo3go3ho3ho3io3jo3ko3lo3
mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4
mP4XP4nP4oP4PQ4]P4QQ4RQ4SQ4QQ4QQ4TQ4UQ4VQ4SQ4WQ4QQ4QQ4QQ4XQ4iP4QQ4iP4iP4iP4YQ4iP4ZQ4[Q4\Q4iP4QQ4
iP4iP4mP4QQ4QQ4oP4QQ4QQ4QQ4QQ4QQ4iP4iP4iP4]Q4iP4^Q4^Q4iP4_Q4`Q4aQ4QQ4bQ4cQ4WQ4dQ4iP4eQ4iP4XQ4fQ4
gQ4iP4QQ4iP4iP4iP4iP4iP4hQ4iQ4jQ4kQ4lQ4mQ4mQ4mQ4mQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4mQ4WR4XR4YR4ZR4
[R4\R4]R4^R4mQ4_R4`R4aR4ZR4bR4cR4dR4cR4mQ4mQ4eR4mQ4mQ4mQ4fR4mQ4mQ4mQ4mQ4mQ4mQ4mQ4gR4cR4mQ4mQ4WR4
WR4hR4iR4jR4kR4WR4WR4lR4mR4lR4mR4lR4mR4nR4WR4oR4WR4WR4PS4QS4RS4WR4WR4WR4WR4WR4WR4WR4WR4WR4WR4WR4
WR4SS4WR4WR4WR4TS4US4VS4WR4WS4WR4XS4YS4ZS4YS4YS4[S4\S4]S4oR4^S4_S4AAAAAAA`S4AAAAAAAAAAAAAAAAAAAA
AAAAAA`S4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaS4bS4cS4dS4eS4fS4gS4===hS4hS4hS4hS4hS4hS4hS4
hS4hS4hS4hS4hS4iS4jS4hS4kS4lS4mS4nS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4oS4PT4QT4hS4hS4hS4hS4hS4hS4
hS4hS4hS4hS4RT4ST4hS4TT4hS4hS4UT4hS4VT4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4WT4XT4hS4hS4hS4YT4ZT4hS4
hS4hS4hS4hS4[T4hS4\T4hS4]T4hS4^T4_T4hS4hS4hS4`T4hS4hS4aT4bT4hS4cT4dT4hS4hS4eT4hS4fT4hS4gT4hS4hT4
hS4hS4hS4hS4hS4hS4hS4hS4iT4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4jT4kT4lT4hS4
mT4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4hS4nT4hS4hS4oT4PU4QU4hS4RU4hS4SU4hS4hS4hS4TU4hS4
UU4VU4hS4WU4hS4hS4hS4hS4XU4YU4ZU4hS4[U4hS4hS4hS4hS4hS4\U4hS4]U4hS4hS4^U4hS4_U4`U4hS4hS4aU4bU4cU4
hS4hS4hS4hS4hS4hS4hS4hS4dU4hS4eU4hS4fU4hS4gU4hU4iU4jU4kU4hS4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4
XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4fV4PW4QW4fV4RW4SW4TW4UW4
VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4TX4
UX4VX4VX4TX4WX4TX4TX4QX4XX4YX4ZX4[X4ZX4\X4]X4ZX4^X4^X4^X4_X4`X4^X4^X4aX4^X4bX4cX4^X4^X4dX4eX4fX4
gX4hX4iX4jX4iX4iX4kX4iX4lX4mX4nX4nX4nX4nX4nX4nX4nX4nX4oX4nX4nX4nX4nX4PY4nX4nX4nX4nX4nX4nX4nX4nX4
nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4QY4nX4nX4nX4RY4SY4mX4TY4nX4UY4VY4WY4nX4nX4nX4XY4YY4ZY4nX4[Y4nX4
nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4\Y4nX4nX4\Y4nX4]Y4^Y4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4
_Y4nX4nX4nX4`Y4nX4aY4bY4cY4nX4nX4nX4nX4nX4dY4nX4nX4eY4eY4fY4gY4bY4hY4nX4iY4nX4jY4kY4nX4nX4nX4nX4
nX4nX4nX4lY4nX4nX4nX4nX4mY4nY4oY4nX4nX4nX4PZ4QZ4nX4nX4nX4RZ4SZ4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4
nX4nX4nX4TZ4UZ4VZ4WZ4bY4XZ4nX4nX4YZ4nX4nX4fY4fY4fY4ZZ4nX4nX4nX4[Z4\Z4]Z4nX4nX4nX4nX4nX4eY4nX4lY4
nX4nX4nX4nX4nX4nX4nX4^Z4nX4_Z4nX4nX4nX4bY4nX4lY4lY4`Z4nX4YZ4nX4nX4aZ4bZ4nX4cZ4dZ4eZ4fZ4nX4nX4lY4
lY4nX4nX4nX4eY4nX4nX4gZ4^Z4hZ4nX4iZ4jZ4nX4nX4nX4nX4nX4kZ4lZ4mZ4nZ4oZ4lZ4lZ4P[4nX4nX4nX4nX4\Y4nX4
nX4nX4nX4nX4nX4nX4nX4nX4nX4lY4nX4nX4nX4Q[4nX4R[4S[4T[4nX4nX4nX4nX4nX4nX4nX4U[4nX4nX4V[4W[4nX4nX4
nX4dY4X[4Y[4nX4Z[4[[4nX4\[4nX4][4nX4nX4nX4nX4nX4nX4nX4nX4nX4^[4nX4nX4_[4`[4nX4nX4a[4nX4nX4nX4nX4
nX4nX4nX4nX4b[4c[4nX4nX4d[4nX4e[4f[4eY4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4g[4h[4nX4nX4i[4nX4nX4nX4
nX4nX4nX4nX4nX4nX4j[4nX4nX4Q[4nX4Q[4Q[4TZ4k[4Q[4Q[4nX4l[4nX4m[4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4
nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4nX4bY4n[4Q[4
nX4nX4nX4^Z4o[4nX4nX4nX4nX4P\4Q\4nX4nX4R\4S\4nX4nX4T\4nX4nX4nX4nX4nX4nX4nX4Q[4nX4nX4nX4nX4nX4nX4
nX4Q\4nX4nX4lY4lY4nX4lY4lY4nX4lY4nX4nX4nX4U\4Q[4nX4nX4lY4nX4Q[4V\4W\4X\4Y\4nX4Z\4[\4\\4Q[4]\4Q[4
Q[4^\4_\4Q[4Q[4Q[4Q[4`\4Q[4Q[4Q[4Q[4a\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4b\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4c\4Q[4Q[4Q[4Q[4Q[4d\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4e\4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4f\4Q[4Q[4Q[4Q[4g\4h\4Q[4Q[4Q[4Q[4i\4j\4Q[4Q[4Q[4Q[4Q[4k\4Q[4Q[4Q[4Q[4Q[4Q[4
l\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4m\4Q[4Q[4Q[4n\4Q[4Q[4Q[4Q[4Q[4Q[4o\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4P]4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q]4Q[4Q[4b\4Q[4R]4Q[4
Q[4j\4Q[4S]4T]4Q[4U]4Q[4Q[4Q[4Q[4Q[4Q[4V]4W]4m\4Q[4Q[4X]4Q[4Q[4Y]4Q[4o\4Z]4Q[4Q[4Q[4[]4\]4Q[4\]4
\]4Q[4Q[4Q[4Q[4Q[4Q[4\]4Q[4Q[4Q[4Q[4j\4Q[4Q[4]]4^]4_]4`]4Q[4Q[4a]4a]4b]4Q[4Q[4Q[4c]4Q[4d]4Q[4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4e]4f]4Q[4Q[4Q[4Q[4Q[4g]4Q[4Q[4Q[4Q[4Q[4Q[4Q[4h]4Q[4Q[4Q[4Q[4i]4Q[4Q[4Q[4Q[4Q[4
j\4Q[4Q[4Q[4j]4Q[4Q[4Q[4Q[4k]4Q[4Q[4l]4m]4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4i\4Q[4Q[4n]4Q[4Q[4Q[4Q[4Q[4
Q[4o]4Q[4Q[4j\4P^4Q^4R^4Q[4Q[4Q[4Q[4S^4Q[4Q[4Q[4T^4Q[4Q[4U^4Q[4Q[4Q[4Q[4V^4Q[4Q[4Q[4Q[4W^4Q[4X^4
Q[4Q[4Q\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4S^4Q[4Q[4Y^4Q[4Q[4Q[4Z^4Q[4Q[4Q[4\]4Q[4
[^4Q[4\^4]^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4\]4Q[4Q[4Q[4Q[4Q[4Q[4^^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4T]4Q[4_^4Q[4Q[4`^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4a^4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4\^4Q[4Q[4Q[4Q[4b^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4c^4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4Q[4d^4Q[4e^4Q[4f^4Q[4Q[4Q[4Q[4g^4h^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4i^4Q\4j^4Q\4k^4Q\4Q[4Q[4
l^4m^4Q[4Q[4n^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4o^4P_4Q_4Q[4P_4Q[4Q[4Q[4Q[4Q[4Q[4R_4Q[4Q[4Q[4Q[4S_4S_4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4T_4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4U_4Q[4Q[4Q[4Q[4V_4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4b\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4b\4Q[4Q[4Q[4Q[4Q[4W_4X_4Q[4Q[4Q[4Q[4Q[4T_4T_4Y_4Q[4
Q[4Q[4Q[4Q[4Z_4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4[_4\_4Q[4Q[4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4]^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4]_4Q[4
Q[4Q[4^_4Q[4__4Q[4Q[4Q[4`_4a_4Q\4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4b_4Q[4j\4Q[4Q[4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4\]4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4V^4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4
Q[4Q[4Q[4Q[4Q[4Q[4Q[4Q[4j\4j\4Q[4Q[4c_4c_4c_4c_4c_4c_4d_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4e_4c_4c_4c_4c_4c_4c_4f_4c_4g_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
h_4c_4h_4c_4c_4c_4h_4i_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4j_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4k_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4h_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4l_4c_4c_4c_4c_4c_4c_4c_4c_4m_4m_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4n_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4o_4c_4c_4c_4c_4c_4c_4P`4c_4c_4c_4c_4c_4c_4c_4c_4d_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4o_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4h_4c_4c_4c_4d_4Q`4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4R`4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4h_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4S`4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4o_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4T`4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4d_4d_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4
c_4m_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4c_4U`4V`4W`4X`4X`4X`4X`4X`4Y`4
X`4X`4X`4X`4X`4Z`4X`4[`4X`4X`4X`4V`4V`4X`4V`4\`4]`4^`4_`4``4a`4X`4b`4X`4X`4X`4X`4X`4X`4c`4X`4d`4
e`4f`4g`4h`4i`4i`4j`4k`4l`4m`4n`4i`4o`4Pa4Qa4Ra4Sa4Ta4Ua4Qa4Qa4Va4Wa4Xa4Ya4Za4[a4i`4Qa4Qa4\a4Qa4
Xa4]a4i`4^a4_a4Qa4`a4aa4ba4Wa4ca4ca4da4ea4ca4ca4fa4ga4ha4ca4ia4ja4ka4la4ca4ca4ca4ca4ca4ca4ca4ca4
ma4ca4na4oa4ca4ca4ca4Pb4ca4Qb4ca4ca4ca4Rb4ca4ca4Sb4Tb4ca4Rb4Rb4Ub4Vb4ca4Wb4ca4Xb4ca4Yb4ca4Zb4ca4
[b4\b4ca4ca4ca4]b4^b4_b4`b4ab4bb4ca4ca4ca4cb4ca4ca4db4eb4fb4ca4gb4ca4hb4ca4ib4ca4jb4ca4ca4ca4ca4
kb4ca4lb4ca4ca4mb4ca4ca4nb4ca4ca4ob4ob4Pc4ob4ob4ob4ob4ob4Qc4ob4ob4Rc4Sc4ob4Tc4Uc4Vc4Wc4Xc4Yc4ob4
ob4ob4ob4ob4Zc4[c4ob4ob4\c4]c4^c4_c4`c4ob4ac4ob4ob4bc4ob4ob4ob4cc4ob4dc4ob4ob4ob4ob4Yc4ob4ec4ob4
ob4fc4ob4gc4hc4ic4jc4ob4kc4ob4ob4lc4ob4ob4mc4nc4oc4Pd4ob4Qd4Rd4Sd4Td4ob4ob4Ud4Vd4Wd4Xd4Yd4Zd4[d4
\d4]d4ob4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4jd4kd4ld4ob4md4nd4od4Pe4Qe4Re4Se4ob4Te4Ue4Ve4
We4ob4ob4ob4Xe4ob4Ye4ob4ob4ob4ob4Ze4[e4ob4ob4\e4]e4^e4_e4`e4ae4ob4be4ob4ob4ce4de4ob4ee4ob4fe4ob4
ob4ob4ob4ge4ob4he4ob4ob4ob4ie4je4je4je4je4ke4le4me4ne4je4oe4Pf4Qf4Rf4je4je4Sf4je4Tf4je4Uf4Vf4Uf4
Wf4je4je4Xf4je4je4Vf4Yf4Zf4[f4je4\f4]f4je4^f4je4_f4`f4af4je4bf4je4cf4je4Xf4je4df4je4ef4je4ff4je4
ff4je4gf4je4je4je4hf4je4if4je4jf4kf4je4je4je4lf4if4je4mf4nf4of4Pg4je4je4je4je4Qg4je4je4je4je4je4
Rg4je4je4je4je4je4Sg4je4Tg4je4je4je4Ug4je4je4je4je4je4Vg4je4Uf4je4Uf4je4Uf4je4Wg4je4Xg4je4Yg4Zg4
[g4[g4[g4[g4[g4\g4]g4[g4^g4_g4`g4[g4ag4bg4cg4[g4\g4`g4[g4dg4eg4fg4[g4[g4[g4gg4[g4hg4[g4[g4ig4jg4
jg4[g4[g4[g4[g4[g4kg4lg4mg4[g4[g4[g4[g4ng4[g4[g4[g4og4Ph4Ph4Ph4Ph4Qh4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4
Ph4Ph4Ph4Ph4Ph4Ph4Rh4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Sh4Th4Ph4Ph4Ph4Ph4Ph4Uh4Ph4Ph4Ph4Ph4Vh4Ph4
Ph4Ph4Ph4Ph4Ph4Ph4Ph4Ph4Wh4Wh4Wh4Wh4Wh4Wh4Wh4Wh4Wh4Xh4Wh4Wh4Wh4Yh4Zh4Wh4Wh4Wh4[h4Wh4\h4]h4Wh4^h4
Wh4Wh4_h4`h4ah4Wh4Wh4Wh4bh4Wh4ch4Wh4dh4Wh4eh4fh4Wh4gh4Wh4Wh4hh4ih4jh4kh4Wh4Wh4Wh4Wh4Wh4lh4mh4Wh4
nh4oh4Pi4Wh4Qi4Ri4Wh4Si4Wh4Wh4Ti4Ui4Vi4Wi4Wh4Xi4Yi4Zi4[i4\i4]i4Wh4Wh4^i4_i4`i4Wh4ai4Wh4bi4ci4di4
ei4fi4gi4hi4ii4ji4ji4ki4li4ji4mi4ni4oi4Pj4Qj4mi4mi4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4\j4]j4]j4\j4
]j4^j4\j4_j4]j4]j4Yj4]j4]j4]j4]j4]j4`j4]j4`j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4]j4aj4
]j4]j4aj4]j4\j4]j4]j4]j4]j4]j4]j4]j4\j4]j4]j4bj4]j4]j4]j4]j4]j4]j4cj4dj4]j4]j4ej4fj4gj4hj4hj4ij4
hj4jj4kj4lj4hj4hj4hj4hj4hj4hj4mj4mj4nj4oj4mj4Pk4mj4Qk4Rk4mj4Sk4mj4Tk4mj4Uk4mj4mj4Vk4mj4Wk4Xk4Yk4
Zk4Zk4[k4\k4]k4[k4Zk4Zk4^k4_k4`k4[k4ak4Zk4bk4ck4dk4ek4[k4[k4fk4gk4hk4Zk4ik4jk4kk4lk4mk4nk4ok4Pl4
nk4Ql4Rl4Sl4Tl4nk4nk4Ul4Vl4nk4nk4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4^l4^l4^l4^l4al4bl4cl4dl4el4fl4gl4
hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Pm4Rm4Sm4Pm4Tm4Pm4Um4Pm4Vm4Vm4Vm4Wm4Pm4Xm4Ym4Pm4Pm4Pm4Pm4Pm4Pm4Pm4
Zm4[m4\m4\m4\m4\m4\m4\m4]m4^m4_m4`m4am4bm4cm4]m4]m4dm4em4em4fm4gm4fm4fm4fm4hm4im4jm4km4lm4mm4nm4
om4Pn4Qn4Rn4Sn4Tn4Qn4Un4Vn4Wn4Qn4Xn4Yn4Zn4Zn4Zn4Zn4Zn4[n4Zn4\n4Zn4]n4^n4_n4_n4`n4_n4_n4an4_n4_n4
_n4_n4bn4_n4cn4dn4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4nn4nn4Qo4Qo4Ro4nn4nn4nn4So4To4To4Uo4Vo4Wo4
Xo4Yo4To4Zo4[o4\o4To4To4To4To4To4To4]o4To4To4^o4_o4To4To4`o4ao4bo4co4do4eo4fo4go4ho4io4io4jo4io4
io4ko4lo4mo4no4oo4PP5QP5RP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5
jP5jP5kP5lP5mP5nP5oP5PQ5QQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5
hQ5iQ5jQ5kQ5lQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5VR5WR5XR5WR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5
eR5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5cS5
dS5eS5fS5gS5hS5iS5jS5kS5lS5mS5nS5oS5PT5QT5oS5RT5ST5TT5UT5VT5WT5WT5XT5YT5ZT5[T5\T5\T5]T5]T5]T5]T5
]T5]T5]T5^T5_T5`T5`T5aT5bT5bT5cT5dT5eT5dT5fT5gT5hT5iT5iT5iT5iT5iT5iT5jT5kT5kT5lT5mT5nT5oT5PU5QU5
RU5SU5TU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5\U5^U5_U5`U5aU5bU5cU5dU5eU5fU5gU5hU5iU5iU5jU5kU5hU5lU5mU5nU5
nU5oU5PV5oU5oU5QV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5YV5[V5\V5]V5^V5_V5`V5aV5bV5cV5WV5dV5eV5fV5gV5hV5iV5
jV5kV5lV5mV5nV5oV5PW5QW5RW5SW5TW5SW5UW5VW5TW5WW5XW5YW5ZW5[W5\W5]W5^W5^W5_W5`W5aW5bW5cW5dW5eW5eW5
cW5fW5gW5hW5iW5jW5hW5kW5lW5mW5nW5oW5PX5QX5RX5SX5TX5RX5UX5VX5VX5WX5WX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5
`X5aX5bX5cX5cX5dX5cX5eX5fX5gX5hX5fX5iX5jX5kX5kX5lX5mX5nX5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5UY5YY5
ZY5[Y5[Y5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5SZ5TZ5UZ5VZ5
WZ5WZ5VZ5XZ5YZ5ZZ5[Z5ZZ5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5P[5Q[5R[5
R[5R[5S[5S[5S[5Q[5T[5U[5V[5W[5X[5Y[5Y[5Z[5[[5Z[5Z[5\[5][5Z[5Z[5Z[5Z[5Z[5^[5_[5`[5a[5b[5c[5d[5e[5
f[5f[5g[5h[5i[5j[5k[5l[5m[5m[5n[5o[5m[5P\5Q\5R\5S\5S\5S\5T\5S\5U\5S\5V\5V\5V\5V\5V\5W\5U\5U\5X\5
X\5Y\5Z\5[\5\\5]\5^\5_\5`\5a\5b\5c\5d\5b\5e\5f\5g\5b\5h\5h\5i\5j\5i\5k\5l\5m\5n\5o\5P]5P]5P]5P]5
P]5P]5P]5P]5Q]5R]5S]5T]5U]5T]5V]5W]5X]5Y]5Z]5[]5[]5\]5]]5^]5_]5`]5`]5a]5b]5c]5d]5e]5f]5c]5c]5c]5
d]5g]5e]5h]5i]5j]5k]5l]5m]5n]5o]5P^5P^5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5^^5^^5_^5`^5
`^5a^5b^5c^5`^5d^5d^5e^5f^5d^5d^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5
\_5]_5]_5]_5^_5__5`_5^_5a_5b_5c_5d_5d_5d_5e_5e_5f_5g_5h_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5
T`5U`5U`5U`5V`5V`5V`5U`5U`5U`5W`5X`5X`5X`5Y`5X`5Z`5[`5\`5]`5^`5_`5``5a`5b`5c`5d`5e`5f`5g`5h`5i`5
j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ra5Ra5Ra5Ra5Ra5Ua5Ua5Va5Wa5Ra5Ra5Xa5Ya5Ya5Ya5Ya5Ya5Za5Ya5[a5\a5
]a5^a5^a5_a5`a5aa5ba5ca5ba5da5ea5fa5ga5ha5ia5ja5ka5la5ma5na5oa5Pb5ma5Qb5ma5ma5ma5ma5ma5Rb5ma5Sb5
Tb5Ub5ma5Vb5Wb5Xb5ma5ma5ma5ma5Yb5Zb5ma5[b5ma5ma5\b5]b5^b5]b5_b5ma5`b5ab5ma5ma5bb5cb5db5eb5fb5fb5
gb5hb5ib5ib5jb5kb5lb5lb5mb5nb5ob5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Wc5Wc5Xc5Xc5Xc5Yc5Zc5[c5\c5]c5]c5
^c5_c5`c5ac5bc5bc5ac5ac5cc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5mc5mc5nc5nc5mc5oc5mc5mc5Pd5Qd5Rd5Rd5Rd5
Sd5Rd5Td5Td5Td5Td5Ud5Td5Td5Vd5Vd5Wd5Xd5Yd5Yd5Zd5[d5Zd5\d5]d5^d5_d5`d5`d5ad5bd5cd5dd5ed5fd5gd5hd5
id5jd5kd5ld5md5nd5nd5od5Pe5Qe5Qe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5de5
ee5fe5ge5he5he5he5ie5je5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5_f5`f5
af5af5af5af5af5bf5cf5df5ef5ff5gf5hf5if5jf5jf5kf5jf5jf5lf5mf5mf5nf5mf5mf5mf5of5Pg5Qg5Rg5Rg5Sg5Tg5
Ug5Vg5Wg5Wg5Xg5Yg5Yg5Zg5[g5\g5]g5]g5]g5^g5_g5`g5ag5bg5cg5dg5eg5fg5gg5hg5ig5ig5jg5jg5kg5lg5mg5ng5
jg5og5Ph5Qh5Rh5Sh5Th5Uh5Vh5Wh5Wh5Wh5Wh5Xh5Yh5Zh5[h5[h5[h5\h5[h5[h5]h5^h5_h5`h5_h5ah5bh5ch5ch5ch5
dh5dh5eh5fh5fh5gh5hh5ih5jh5kh5kh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Ti5Ui5Ui5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5
_i5`i5ai5bi5ci5ai5ai5ai5ai5ai5di5di5ei5ai5ai5ai5fi5gi5hi5gi5ii5ji5gi5ki5li5mi5ni5ni5ni5oi5Pj5Qj5
Rj5Sj5Tj5Uj5Vj5Wj5Wj5Xj5Yj5Zj5[j5\j5]j5\j5^j5_j5`j5_j5_j5_j5_j5_j5aj5_j5bj5cj5dj5ej5fj5gj5hj5ij5
jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5ak5bk5ck5dk5ek5fk5fk5fk5fk5
fk5fk5fk5fk5fk5gk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Yl5Zl5[l5\l5]l5^l5^l5_l5
`l5al5bl5cl5cl5bl5cl5cl5cl5cl5cl5cl5dl5el5fl5gl5hl5il5jl5kl5kl5ll5ml5nl5ol5Pm5Qm5Qm5Rm5Qm5Qm5Qm5
Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5am5bm5cm5dm5em5fm5fm5fm5gm5hm5im5im5jm5km5lm5mm5nm5om5
Pn5Qn5Rn5Sn5Tn5Un5Vn5Wn5Vn5Xn5Vn5Yn5Vn5Zn5Vn5Vn5[n5\n5]n5^n5_n5`n5an5bn5an5cn5dn5en5fn5gn5hn5in5
jn5kn5ln5mn5nn5ln5ln5on5Po5Po5Qo5ln5ln5Ro5Ro5Ro5ln5So5To5Uo5Vo5Wo5Xo5Yo5Yo5Zo5[o5\o5]o5^o5_o5`o5
ao5bo5co5do5do5eo5fo5fo5go5ho5io5io5jo5ko5lo5mo5no5oo5PP6QP6RP6SP6TP6SP6SP6SP6SP6UP6SP6VP6SP6SP6
SP6WP6XP6YP6ZP6[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6oP6PQ6oP6oP6QQ6RQ6
SQ6TQ6UQ6oP6VQ6WQ6XQ6YQ6ZQ6ZQ6[Q6YQ6\Q6[Q6[Q6[Q6[Q6[Q6]Q6^Q6^Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6
iQ6iQ6iQ6iQ6jQ6iQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR6
cR6dR6eR6eR6eR6eR6eR6eR6eR6eR6eR6eR6eR6eR6fR6gR6fR6hR6iR6jR6jR6kR6lR6lR6lR6mR6nR6nR6nR6oR6nR6PS6
QS6QS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6gS6gS6hS6iS6jS6kS6lS6mS6
nS6oS6PT6QT6QT6QT6RT6ST6ST6TT6UT6VT6WT6XT6WT6YT6XT6XT6XT6XT6WT6XT6ZT6XT6XT6XT6XT6XT6XT6[T6\T6]T6
^T6_T6_T6`T6aT6bT6cT6dT6eT6eT6fT6gT6hT6iT6jT6kT6lT6mT6nT6oT6PU6QU6RU6SU6SU6TU6UU6VU6WU6XU6XU6YU6
ZU6[U6ZU6\U6]U6^U6_U6`U6`U6aU6bU6cU6dU6eU6fU6fU6fU6gU6hU6gU6gU6gU6gU6gU6iU6jU6kU6kU6lU6mU6nU6oU6
oU6PV6QV6RV6SV6SV6SV6TV6UV6UV6VV6WV6XV6WV6YV6ZV6[V6[V6[V6\V6]V6^V6_V6_V6_V6`V6aV6bV6cV6dV6eV6fV6
gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6SW6SW6SW6TW6UW6VW6WW6WW6XW6YW6ZW6[W6\W6\W6\W6]W6^W6^W6_W6
`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6`W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6kW6lW6mW6nW6
oW6PX6QX6QX6RX6SX6TX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6`X6aX6bX6cX6dX6eX6fX6fX6fX6fX6fX6gX6
fX6fX6fX6hX6iX6fX6fX6fX6fX6jX6fX6kX6fX6fX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6VY6XY6YY6ZY6[Y6\Y6
]Y6^Y6_Y6`Y6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6XZ6YZ6ZZ6
[Z6\Z6]Z6^Z6_Z6`Z6`Z6aZ6bZ6cZ6dZ6eZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6W[6X[6
Y[6Y[6Y[6Z[6[[6[[6[[6\[6][6^[6_[6`[6a[6b[6c[6d[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6o[6P\6Q\6R\6
S\6T\6U\6V\6W\6X\6Y\6Z\6[\6[\6\\6]\6^\6_\6_\6`\6a\6b\6a\6a\6b\6a\6b\6b\6c\6d\6e\6f\6g\6h\6i\6j\6
k\6k\6l\6m\6n\6n\6o\6P]6Q]6R]6S]6T]6U]6U]6V]6W]6X]6Y]6Z]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6c]6d]6e]6f]6
g]6h]6i]6j]6k]6l]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6T^6U^6V^6W^6X^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6
d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6U_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6]_6]_6^_6^_6
__6`_6a_6b_6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_6l_6k_6m_6n_6o_6P`6Q`6R`6S`6T`6U`6V`6V`6W`6X`6Y`6Z`6[`6
\`6]`6^`6_`6``6a`6b`6c`6c`6d`6e`6f`6g`6h`6h`6i`6j`6k`6l`6m`6n`6o`6o`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6
Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea6fa6ga6ha6ia6ja6ka6la6ma6na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6
Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6
Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6ac6bc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Pd6Pd6Qd6Rd6Sd6
Td6Ud6Vd6Vd6Vd6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6bd6cd6dd6ed6fd6gd6hd6id6id6jd6kd6ld6md6nd6
od6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6
ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6kf6
lf6mf6mf6nf6of6Pg6Qg6Rg6Sg6Sg6Tg6Ug6Vg6Wg6Wg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6ag6bg6cg6dg6eg6fg6
gg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Ph6Qh6Rh6Sh6Th6Uh6Vh6Vh6Vh6Wh6Xh6Yh6Yh6Zh6[h6\h6]h6]h6^h6_h6`h6
ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6
ai6ai6ai6bi6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6ni6oi6Pj6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6
\j6]j6^j6_j6`j6aj6bj6cj6dj6ej6ej6ej6ej6fj6gj6hj6hj6hj6hj6hj6hj6hj6hj6hj6ij6hj6hj6hj6hj6hj6jj6jj6
kj6jj6jj6lj6mj6nj6oj6Pk6Pk6Pk6Qk6Rk6Sk6Sk6Tk6Uk6Vk6Wk6Xk6Yk6Zk6[k6\k6[k6\k6\k6\k6]k6^k6^k6^k6^k6
^k6_k6_k6_k6`k6ak6bk6ck6dk6ck6ck6ck6ek6ek6ck6fk6fk6gk6fk6fk6hk6fk6ik6ik6ik6ik6ik6ik6ik6ik6ik6ik6
ik6ik6ik6jk6kk6lk6kk6mk6nk6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6
Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Yl6Zl6[l6\l6]l6]l6^l6_l6`l6al6bl6cl6dl6dl6el6fl6el6gl6el6gl6
hl6il6jl6kl6ll6ml6nl6ol6Pm6ol6ol6ol6ol6Qm6Qm6Rm6Sm6Sm6Tm6Tm6Sm6Um6Vm6Wm6Wm6Xm6Ym6Ym6Ym6Zm6Zm6Zm6
[m6\m6]m6[m6[m6[m6[m6^m6[m6[m6[m6_m6`m6`m6am6bm6cm6cm6dm6dm6em6fm6gm6hm6im6jm6jm6km6lm6lm6lm6lm6
mm6nm6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6Xn6Xn6Yn6Zn6[n6\n6]n6^n6_n6`n6an6bn6bn6bn6cn6dn6cn6en6fn6gn6hn6
in6in6jn6kn6kn6ln6ln6ln6ln6ln6ln6mn6ln6ln6nn6on6Po6Qo6Ro6Ro6Ro6So6To6Uo6Vo6Wo6Xo6Yo6Wo6Zo6[o6[o6
[o6[o6\o6]o6^o6_o6`o6`o6ao6bo6bo6co6bo6do6eo6fo6go6ho6io6io6io6jo6jo6ko6lo6lo6lo6mo6mo6lo6lo6lo6
lo6lo6lo6lo6mo6lo6lo6lo6lo6lo6lo6lo6no6oo6PP7QP7QP7QP7QP7RP7RP7RP7RP7RP7RP7RP7RP7SP7RP7TP7UP7VP7
WP7XP7XP7XP7YP7YP7ZP7YP7[P7YP7\P7]P7YP7^P7YP7_P7`P7aP7bP7cP7dP7eP7YP7fP7gP7gP7gP7gP7gP7hP7iP7iP7
jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7RQ7RQ7RQ7RQ7RQ7RQ7RQ7SQ7TQ7UQ7UQ7UQ7UQ7VQ7UQ7WQ7XQ7YQ7ZQ7XQ7[Q7\Q7]Q7
^Q7_Q7`Q7aQ7bQ7cQ7dQ7eQ7fQ7fQ7gQ7hQ7hQ7iQ7iQ7iQ7iQ7iQ7iQ7jQ7jQ7jQ7kQ7lQ7mQ7nQ7oQ7PR7QR7RR7SR7TR7
TR7TR7TR7UR7VR7VR7VR7VR7WR7XR7YR7ZR7[R7[R7[R7\R7]R7^R7^R7^R7_R7`R7aR7bR7cR7dR7eR7fR7gR7hR7hR7iR7
jR7iR7kR7kR7kR7kR7lR7mR7nR7nR7oR7PS7QS7RS7RS7RS7RS7SS7TS7US7VS7VS7WS7XS7YS7ZS7ZS7[S7\S7]S7]S7]S7
^S7_S7`S7aS7bS7cS7dS7eS7fS7gS7gS7hS7iS7jS7kS7lS7lS7lS7lS7mS7nS7nS7oS7PT7QT7QT7QT7QT7QT7QT7QT7QT7
QT7RT7ST7RT7TT7UT7VT7VT7WT7XT7YT7ZT7[T7\T7]T7^T7^T7_T7`T7_T7aT7bT7bT7bT7cT7dT7eT7fT7gT7hT7iT7jT7
jT7jT7kT7lT7mT7mT7mT7nT7oT7PU7QU7QU7RU7SU7TU7UU7VU7WU7XU7YU7ZU7ZU7ZU7ZU7[U7YU7\U7]U7^U7^U7_U7`U7
aU7aU7bU7aU7cU7dU7cU7eU7fU7gU7hU7hU7hU7hU7hU7hU7hU7hU7hU7iU7jU7kU7lU7mU7nU7oU7mU7PV7PV7QV7RV7SV7
TV7UV7VV7WV7WV7WV7XV7XV7YV7XV7ZV7[V7\V7]V7^V7_V7`V7aV7bV7cV7dV7eV7fV7gV7hV7iV7jV7iV7kV7lV7lV7mV7
nV7oV7PW7QW7RW7RW7RW7RW7SW7TW7UW7UW7UW7VW7WW7XW7YW7ZW7[W7\W7]W7^W7_W7`W7aW7bW7cW7cW7cW7cW7cW7cW7
dW7eW7fW7gW7hW7iW7jW7kW7lW7mW7mW7mW7mW7nW7mW7mW7mW7mW7oW7PX7PX7PX7PX7QX7PX7PX7PX7RX7SX7TX7UX7UX7
VX7WX7WX7XX7YX7ZX7ZX7[X7[X7\X7ZX7[X7[X7[X7]X7^X7_X7`X7aX7bX7cX7dX7cX7cX7eX7eX7fX7fX7fX7fX7gX7hX7
hX7iX7jX7kX7lX7lX7mX7nX7nX7nX7nX7nX7oX7oX7oX7oX7PY7QY7RY7RY7RY7SY7TY7UY7VY7WY7XY7XY7XY7XY7YY7ZY7
[Y7\Y7]Y7^Y7_Y7_Y7`Y7aY7_Y7bY7cY7dY7eY7eY7fY7eY7eY7gY7hY7iY7jY7kY7lY7mY7nY7nY7oY7oY7PZ7PZ7QZ7RZ7
SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7[Z7[Z7\Z7]Z7^Z7_Z7`Z7aZ7aZ7bZ7cZ7cZ7dZ7eZ7fZ7fZ7fZ7fZ7fZ7fZ7fZ7fZ7fZ7
fZ7fZ7gZ7hZ7iZ7iZ7jZ7jZ7jZ7kZ7lZ7mZ7nZ7oZ7oZ7oZ7P[7Q[7R[7S[7T[7U[7V[7W[7X[7X[7Y[7Z[7Z[7Z[7Z[7Z[7
Z[7[[7\[7][7^[7^[7_[7`[7`[7a[7a[7a[7a[7a[7b[7b[7b[7c[7d[7b[7e[7f[7g[7h[7i[7j[7k[7l[7m[7n[7o[7P\7
Q\7R\7R\7S\7T\7U\7V\7W\7X\7Y\7Z\7[\7\\7]\7^\7_\7_\7_\7`\7a\7b\7c\7c\7d\7e\7f\7g\7h\7i\7j\7j\7j\7
j\7j\7j\7k\7l\7m\7n\7o\7P]7Q]7R]7S]7S]7S]7S]7T]7U]7V]7W]7X]7Y]7Z]7[]7\]7\]7\]7]]7^]7_]7_]7_]7`]7
a]7b]7b]7c]7d]7e]7d]7f]7g]7h]7i]7j]7k]7l]7m]7n]7o]7P^7Q^7P^7R^7S^7T^7U^7V^7W^7X^7Y^7Z^7[^7\^7]^7
^^7_^7`^7a^7b^7c^7c^7d^7e^7e^7f^7g^7g^7g^7h^7i^7j^7k^7l^7m^7n^7o^7P_7P_7P_7P_7Q_7P_7P_7R_7P_7P_7
S_7T_7U_7V_7V_7W_7X_7Y_7Z_7[_7\_7\_7]_7[_7[_7[_7[_7[_7^_7__7`_7`_7a_7`_7`_7b_7c_7d_7e_7f_7g_7g_7
g_7h_7i_7j_7k_7l_7m_7n_7o_7P`7Q`7R`7R`7R`7R`7R`7R`7R`7S`7R`7R`7T`7U`7V`7W`7W`7X`7Y`7Z`7[`7\`7]`7
]`7^`7]`7_`7``7_`7_`7a`7b`7c`7d`7e`7f`7g`7h`7h`7i`7j`7k`7k`7l`7l`7m`7n`7m`7o`7Pa7Pa7Pa7Qa7Ra7Sa7
Ta7Ua7Va7Wa7Wa7Xa7Ya7Za7[a7[a7\a7\a7]a7^a7_a7`a7aa7ba7ca7da7ea7fa7ga7ha7ia7ja7ka7la7ma7na7oa7Pb7
Pb7Qb7Rb7Sb7Tb7Ub7Vb7Vb7Wb7Xb7Xb7Xb7Xb7Yb7Yb7Xb7Xb7Xb7Xb7Xb7Xb7Zb7[b7\b7]b7^b7^b7^b7^b7_b7_b7_b7
_b7_b7_b7_b7_b7_b7`b7ab7bb7cb7db7db7db7db7eb7db7fb7fb7db7db7db7fb7fb7gb7hb7ib7jb7kb7lb7lb7mb7mb7
mb7lb7mb7nb7mb7ob7nb7Pc7mb7nb7nb7mb7mb7mb7mb7lb7lb7lb7lb7Qc7Rc7Rc7Sc7Sc7Sc7Sc7Sc7Tc7Sc7Uc7Sc7Sc7
Vc7Wc7Xc7Yc7Yc7Zc7[c7\c7]c7]c7]c7]c7]c7]c7]c7]c7]c7]c7]c7]c7]c7^c7^c7^c7^c7^c7^c7^c7_c7`c7`c7`c7
`c7`c7`c7`c7ac7ac7ac7ac7ac7ac7bc7bc7bc7bc7cc7dc7ec7fc7fc7gc7gc7hc7ic7jc7kc7lc7lc7mc7nc7oc7Pd7Qd7
Rd7Sd7Sd7Sd7Sd7Sd7Sd7Sd7Sd7Td7Ud7Vd7Wd7Xd7Yd7Zd7[d7\d7]d7]d7]d7^d7_d7`d7ad7bd7cd7dd7dd7dd7dd7dd7
dd7dd7dd7dd7ed7fd7gd7hd7id7id7jd7jd7kd7ld7ld7ld7md7nd7nd7nd7od7od7od7od7od7od7od7od7od7Pe7Qe7Qe7
Qe7Qe7Qe7Re7Se7Se7Se7Se7Te7Ue7Ve7We7Xe7Ve7Ye7Ze7[e7[e7[e7[e7[e7[e7[e7\e7]e7^e7^e7_e7`e7ae7be7be7
ce7ce7de7de7ee7fe7fe7fe7ge7ge7he7ie7je7ie7ie7ke7ke7ke7le7me7ne7ne7ne7ne7ne7ne7ne7ne7oe7oe7Pf7Qf7
Rf7Sf7Tf7Uf7Uf7Vf7Vf7Vf7Vf7Wf7Xf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7
Zf7Zf7Zf7Zf7[f7[f7[f7\f7\f7\f7]f7]f7^f7^f7^f7_f7`f7af7bf7bf7cf7cf7df7ef7ff7gf7hf7if7jf7kf7lf7mf7
nf7of7of7of7of7of7Pg7Qg7Rg7Sg7Tg7Tg7Ug7Vg7Vg7Vg7Vg7Vg7Wg7Wg7Wg7Wg7Wg7Wg7Xg7Yg7Yg7Zg7Zg7Zg7Zg7Yg7
Yg7[g7\g7]g7^g7^g7^g7^g7_g7`g7ag7`g7bg7bg7bg7cg7cg7dg7eg7fg7gg7hg7ig7jg7jg7kg7lg7mg7ng7og7Ph7Qh7
Rh7Rh7Rh7Rh7Rh7Sh7Th7Th7Uh7Vh7Wh7Xh7Xh7Xh7Xh7Yh7Yh7Yh7Yh7Zh7Zh7[h7\h7]h7^h7_h7`h7`h7ah7bh7ch7dh7
dh7dh7eh7eh7eh7fh7gh7fh7hh7hh7hh7ih7ih7ih7ih7ih7ih7ih7jh7kh7lh7lh7mh7mh7mh7mh7mh7mh7nh7oh7Pi7Qi7
Ri7Si7Ti7Ui7Vi7Wi7Xi7Yi7Zi7[i7\i7]i7[i7^i7^i7_i7`i7ai7bi7ci7di7ei7fi7gi7hi7ii7ii7ii7ji7ki7li7li7
li7mi7mi7ni7ni7oi7Pj7Qj7Rj7Rj7Sj7Tj7Uj7Uj7Uj7Uj7Uj7Uj7Vj7Wj7Xj7Xj7Xj7Yj7Yj7Yj7Yj7Yj7Yj7Zj7[j7\j7
]j7^j7_j7`j7aj7bj7bj7bj7bj7cj7dj7dj7dj7ej7fj7fj7gj7hj7ij7jj7kj7lj7mj7nj7nj7nj7nj7nj7nj7nj7nj7nj7
oj7Pk7Qk7Rk7Rk7Sk7Tk7Tk7Tk7Uk7Vk7Wk7Xk7Yk7Yk7Zk7Yk7Yk7[k7Yk7\k7]k7^k7_k7_k7_k7_k7_k7`k7ak7bk7ck7
dk7dk7dk7ek7ek7fk7gk7hk7ik7jk7kk7lk7mk7nk7nk7ok7Pl7Pl7Pl7Ql7Rl7Rl7Sl7Tl7Ul7Vl7Wl7Wl7Wl7Xl7Yl7Zl7
[l7[l7\l7\l7]l7]l7]l7]l7^l7_l7`l7`l7al7al7al7al7al7al7al7bl7al7bl7bl7bl7bl7bl7cl7dl7el7fl7gl7hl7
il7il7jl7jl7kl7ll7ll7ll7ml7ml7ml7ml7ml7ml7ml7nl7ol7Pm7Pm7Qm7Rm7Rm7Sm7Sm7Tm7Tm7Um7Vm7Wm7Xm7Ym7Zm7
[m7\m7]m7]m7]m7]m7]m7]m7^m7^m7_m7`m7am7bm7cm7cm7cm7dm7dm7dm7em7dm7dm7dm7fm7fm7fm7gm7fm7hm7im7hm7
jm7km7lm7lm7mm7lm7lm7lm7nm7om7Pn7Pn7Pn7Pn7Pn7Qn7Rn7Sn7Tn7Un7Un7Un7Un7Vn7Vn7Vn7Vn7Vn7Vn7Vn7Wn7Xn7
Yn7Vn7Vn7Zn7[n7\n7]n7]n7^n7_n7_n7_n7`n7an7`n7`n7bn7cn7dn7dn7en7en7fn7gn7hn7in7in7in7jn7kn7ln7mn7
ln7ln7ln7ln7nn7nn7nn7on7Po7Qo7Qo7Qo7Ro7So7To7To7To7Uo7Ro7Vo7Vo7Vo7Vo7Wo7Wo7Xo7Wo7Yo7Wo7Wo7Wo7Wo7
Zo7[o7\o7]o7^o7_o7_o7`o7_o7_o7_o7ao7bo7bo7bo7bo7bo7bo7bo7co7do7do7eo7fo7fo7go7ho7io7io7jo7ko7ko7
lo7mo7no7oo7oo7PP8QP8RP8SP8PP8PP8TP8UP8VP8WP8WP8XP8YP8YP8YP8YP8YP8YP8YP8ZP8YP8YP8[P8[P8[P8YP8YP8
YP8YP8YP8YP8YP8YP8YP8\P8YP8YP8YP8YP8YP8]P8^P8^P8^P8^P8_P8`P8aP8bP8cP8dP8eP8fP8fP8gP8hP8iP8jP8kP8
lP8mP8mP8mP8nP8oP8PQ8QQ8QQ8mP8mP8mP8mP8RQ8SQ8SQ8TQ8UQ8VQ8WQ8WQ8XQ8YQ8ZQ8ZQ8ZQ8ZQ8[Q8[Q8[Q8[Q8[Q8
[Q8[Q8[Q8\Q8\Q8]Q8^Q8_Q8_Q8_Q8`Q8`Q8aQ8bQ8cQ8dQ8eQ8dQ8fQ8gQ8gQ8fQ8hQ8iQ8jQ8kQ8lQ8lQ8lQ8lQ8mQ8nQ8
oQ8oQ8PR8QR8RR8SR8TR8TR8UR8VR8VR8WR8VR8XR8XR8XR8YR8ZR8[R8\R8\R8[R8[R8]R8^R8^R8_R8`R8aR8bR8cR8dR8
eR8fR8gR8gR8hR8iR8iR8jR8kR8lR8mR8nR8oR8PS8QS8RS8RS8SS8TS8US8VS8WS8XS8YS8ZS8[S8\S8]S8]S8]S8]S8]S8
^S8_S8`S8aS8bS8cS8dS8dS8eS8fS8gS8hS8hS8iS8jS8kS8lS8mS8nS8oS8PT8QT8RT8ST8TT8UT8UT8VT8WT8XT8YT8ZT8
[T8\T8]T8^T8_T8`T8aT8aT8bT8cT8cT8cT8cT8cT8dT8dT8eT8eT8dT8fT8fT8gT8gT8gT8gT8gT8gT8hT8gT8hT8gT8iT8
iT8jT8kT8lT8mT8nT8nT8oT8PU8PU8QU8RU8SU8TU8UU8VU8WU8XU8YU8YU8YU8YU8YU8YU8YU8ZU8[U8\U8\U8]U8^U8_U8
`U8aU8bU8cU8dU8eU8eU8fU8gU8gU8gU8hU8hU8iU8jU8kU8lU8mU8mU8nU8oU8oU8PV8QV8QV8RV8RV8RV8SV8SV8TV8UV8
UV8UV8UV8VV8VV8WV8XV8XV8XV8YV8YV8ZV8[V8\V8\V8\V8\V8\V8\V8\V8]V8]V8^V8^V8^V8^V8^V8^V8_V8_V8_V8`V8
`V8aV8bV8cV8bV8dV8eV8fV8fV8gV8hV8hV8iV8jV8jV8kV8kV8lV8mV8nV8oV8PW8QW8RW8SW8TW8UW8VW8WW8WW8XW8YW8
ZW8ZW8ZW8[W8[W8[W8\W8]W8^W8^W8^W8^W8^W8^W8^W8^W8_W8`W8_W8aW8aW8aW8bW8cW8dW8dW8dW8eW8fW8gW8gW8gW8
gW8hW8iW8jW8kW8lW8mW8mW8mW8mW8nW8oW8PX8QX8RX8RX8SX8TX8SX8SX8UX8UX8VX8WX8WX8XX8YX8ZX8ZX8[X8\X8\X8
\X8\X8]X8]X8^X8_X8_X8`X8`X8`X8`X8`X8`X8`X8aX8bX8bX8cX8cX8dX8dX8dX8dX8dX8eX8fX8gX8fX8fX8fX8hX8hX8
iX8jX8jX8kX8lX8mX8nX8nX8nX8oX8oX8PY8PY8QY8RY8RY8SY8SY8SY8SY8TY8UY8VY8WY8XY8YY8ZY8ZY8[Y8\Y8]Y8]Y8
^Y8^Y8^Y8_Y8`Y8aY8bY8cY8dY8dY8eY8eY8eY8eY8eY8fY8gY8gY8hY8iY8jY8jY8jY8jY8jY8kY8kY8lY8mY8nY8oY8PZ8
PZ8QZ8QZ8RZ8SZ8TZ8UZ8VZ8WZ8WZ8XZ8XZ8XZ8YZ8ZZ8ZZ8[Z8[Z8[Z8[Z8[Z8[Z8[Z8[Z8[Z8[Z8[Z8[Z8[Z8\Z8]Z8^Z8
_Z8_Z8`Z8aZ8VmZ60]:Q<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302Kd1_
1b2<1=C;B5K<=JJP621J:5F4U2@Q17L8c10<C618442>129505:822S19MR2l2L>1012261422R1;>d31[18V223a12GQ38;
916:671;0`1D:17>1o464<3B9;4:Z163;9<A600=C298C21I`43>MJ7D933262<=W1K33K69;4X1574R1X4<Q3c2;Q1W1722
95527:2628314232641116450363Z1\A26Ai112o33=E;:5526?P14B161E98>65[51;?C79<<?G6340812M6g1g4F:=V49B
W1MU4Mj3_1_3m4c1N^3W3U4m1S82_f5I^:c;9A?M13C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?
>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@Q17L8c10<C618442>129505:822S19P3l2L>1012261422R1;>d31[18
V223a12GQ38;91A671;a1D:17>1o464<F9;4:Z163;9N60>C298C21I`43>MJ7D9726?=W1K33C769;4X1574R1X4^3GW2Q1
F2=72295527:262831423264111645036^1Q4Z=26Ai112_3?32:Q1185526?P14B161E98>65[51;e1<<?G63408133H6g1
g4F:=d3A26j1Ma2IIMOj2_1S7Y1V1<N8Lg1h3S3=Cm1d2^5<o=hV1dh1hg1W@[K\48912[=Oj;2d]10Xd1Q_1k1U2GK502T2
dR2W1P?Y26c5Z1<d25N0=1Z7e1S12bj7d;3bQ16cU62lU8:a1e4I8_1hV1R2^1TU2Z^1YDe1KR3eT17<d1>Q19T43Jn62P5V
35d1K1b1Z1R194@20^1EB[1j12]2C]22^1`5=X1Q27j163i2jOAoJS\1;7nHY24\4d3Kc2f43hJ^70_<a2Z5<V2:U13`;1Z1
b=a7JY22b3o6f3<2f3\2V`5H=S>j8A12Yc1<2f3\2V`5H=S>j8A12Yc11V62V6mb7e3`5333Z1X1o3`3^3R5G;U7F2f2V14H
d1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;W55d:8j1a32i5f:CX4DS2;X5Bc3X11W1_302[67R2S8Y4Z1X2e1k1P2[3
^8E9i1<;W:S3KZ13d1Eh1j5^1f55Q5FoBm1Q1`3Ih2;=?@Q1S8d2U181[S61T61Tb3K0@Z4g1]U1m5U;]20?m6S3^U1o\1Q>
Z@bD;@0d51d2V>e@_8^;>0c8_`3TAb1S5a<o@^4^9d>XNQ?F<0X60R1jR4dU1Yh1k7U>Ih<8A0R5U10Z:Ice2ZX1eFQ5Lc3h
Ob_1d4S88>0k6l7kT1Je8S9kY1aC2YT1`5XQ3260]n1b60Tk1an3k10S1`38009\>7^7c1g58e6121l2S2\=l2a1V4e4f4Y?
X8R14a2mL16V2Q4g3U8X6f23eJX1_6o6a?Q8T3]3P4Q6c1`1Z1Y;f2P49m1X1D0U1dGV1M=d64V<Z^1?hIY6^9k>^BQ^1i]1
Q8R5E0n1]>Q2`7]1XV1MY_1i49h?a8nd1Y2a?b5mLX;Q8R530Xf6i]160`a2lm1ha1gR23S10W600X1Y=1fi1ZLkT2_D2P:Y
X12k1i4DI22639D501V3W1j4_1>6T1P20CV6l3k68J\1Z9Q46P1eAQ7G3Gb5`3i6\6T9KS1>6^6=?^4Z1l=]1^3]5P2_2Q4H
V1P1f6Q?S3Y:0Q6\3E`62>o6g:h;k4o8]8Y2l1a96c3d2e10W1c3n1l3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6ZEg6`<b2W3
Fg6_2Q4o1S3i5h?c37V1^2^=V72>o6;3lE@Hn9f2hIm2M0@h1T4i:dHZ7l;S9l3cCZBfC^EJ9Cd:=W3m1g120h=m9nH^Y1e4
60dc1W_5WY1MX1V40`5Y3702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci
5:?=]105l8Q62R6g116X1B9C>Y4E[2V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1j3S1W1l31^13
S3=46MW15hA9Y5W3i1U12o1_4Q2@0i1\@3l2U6[7cn2o;`g1YAc<P:TGQ8MY10IQ4_2n:T3=P\1]4S6V8YDU2f9T5_1Z>>o4
m8nP1T42j2CX1Z<P8U<LQ3i1W1o2[3Y9O[2X8Y1a5d100Lh2MDOS7f4Y6b2<P4R12\2U7ia1QX10O_4W77V;_18^2f13Y1W<
:Y15_15b1f7n9o5[9h5k1`Ad6f25g4[7<c6W10EU410a39l1X6Z2e41<W1X2\2Y;14T?1`;R7j5W;Z1V[1_2j1W8_3X2\U1S
3\2X3R5i2Th1[10@>d380:W>g3b3^2U46Y1e614m5U4e9R2V5R5P22[6ea1d40[1W?fX1Y5W70W7c=k5R4a1`Dl2f9>0h1fC
U5Dc1Sn4bCb7nHmJn1O9Q10LP41Z=AT6V6Y12\2R1b5121Qm2c2T?2a=[53>Q1U4e1\=gU14d9V1VEF0Z2b21gP1P4121`X1
]F\>V5bY1h63j3W1dKPi1X5B80U7Vk1Uo5Q201\830kl7X?90Y6og6`HV@c4<1X3@0U1dGV1MR74V<WCYAh9?hIY6iZ1WJ>0
n1]>Q2`7l@iF2J3Pa1X3ch1`P340`a2R>bQ3V10c44V20n3i^2mR2d?UKZK7BB2T2@>a14]4U7V6164;W8\2@416Q1859:S1
0m4`1X4g?j4g3m1U1j1f114\:e8i4<:V?Z3h]1a?^3eKV1>;KQBeD[MJ^:h2B?0k4nk1oHc<m=b>mT1Z3]4eDRNXFY;h3:0k
4k5R_2TY1mT1^LRNh5bO;0iR1TR1^Z2]HYEfj1[;;0160b9aBSR2gQ3kR120R]8P10V1f3009T1R9f<a3GX26\5X1121mV1S
X1R3kIZ3S9T7Z8d2VHX7k7R>cI@0`2jK0RP2gFe2P9J8C^n1Y<h8TQ1fDD0k1Q30cKU914FfQ3e^2fKW2o:T4S3958i230b7
Tl7:0nMVl1SBQk2P9Wc12\8j4:0k4iI2ZW4Xh13WP1^B6F0:b4`1\Hl:14_JQ:PR1S8e<oATDi1YS1a9n<4jOR920b2Z10nB
R6[2oCCo9V@15f@Z42U2o2PAU=h3132EKP6i>Z9UDd;Z1n7V5Gl9]<n4]=l<L?OT3620Xf6:0W600PEZc5\`13[1a;k30DR3
S1C1i1^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2b5YJm4c6f2Y3j3H[3S1X1M>R2@Z42T7FT45[7Og4j1P
3?3S1>328A_11<;11122Z1X2P1g3X6272P83U25n1DS3n5=f2Ij271f4g1;A94U:_4JM=g2V6Y29U12h4KHh1?31n<=31\=[
l2:1e3X9=n^4_1a5:[A[d271e3f9n^4_1l5[A:1e3R3U6=Vj2gd1_1l5[AQ11g4V6o1=Y_4mQ1WT17BEi1:@>a14]4S=816@
d:@416Q1859:61n<=V@oo1^V1J1e3<X1GM0k5=n^4_1l5W<S5W^1f3U251=i1TG6d5?;51n<=o4[\5=1>V3X9=af3o1\F_1l
5[A^6`a1=1e3[3Z6n^4_1l5[Af7P8`U1a1fKN1m1g1[30Y6n2Q2`5o1l@jEN2J]d1[<mH_1l5W<S5g?ZAj?\3?i1PM[7=1[3
9MDS8n^4_1b4Y1[APV2R2[11[2Y1Q1V6]2a=VT10iQ1R:WR1o>:T1l5_7k9g]17BET2@>a14]4l1_;16@d:@416Q1859:`61
7\30T10;MGLS3^1N`1?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6
Q4_1h3O=Bo3Y1e2P:8I305En1C4H315[98d6^3a2:8g2_152Q2d121057Q1HS1313109S10h1N73o11;:B@<2P4E]126O2P3
0<S2b2f4o25b32o102l208=LV44R12119861CT1NQ1P1_137<253Y1T1>=_11g1C\1239Fb6EV5b;g1m8]51<d8h21BR3U18
l18`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3f6_6d3_7c4`2=?\2Q2Z1l=]1^3^3B@J`4Q4Hd3l3\1V5^10h11L
T3O]1g2;\8\3o7h7N\4[<Y;A`3l5Z4T7?NQ::\3Q2DS31Fn2U107l10f1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1Da
2Aa1_3S1a38aG\2S7R2o2Q2e883e21Y1R3i26O01<5U1Y1a2Y8P3;R10[1Mh15c1h2W3^6X3b1U5g2k3i4P3Eg5;Q1X1R9V5
X2m668`>W1b7o1Y5l6n11Q1c2U107`4g29D[1o:0Q1GY2C1Q6A_414SKn5\3Se1gEP3;S18R13_13]2:8J?n2h<f7P3R4h1Y
;a4V;?5`4Z4\=Q2Z7P;@3HV1R51CQ30S10B1i1^13;117f3L>U1V6Z1h5o7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h
1I?S1U2b5YJm4Z9Y3j3H6X4V2>R2@Z4D]4T2T2a10S1;g206R1i1U1=Dd42j1a1h10434D946232105;5?J41<641112000Z
1Y3Q2>V1f6N1n2k7CDS3P4m1=P1_24i231l3m2A9CAG`=<Gj5b10OMY29U12_1[4Z2_11Gm2U10U2Y6`6`8_7h514aDW1M<\
Ag1c7V?RH6MW=g:;S18R1`4W<:R2e2S4b3l8`4d40n2Y:f=j1oJP9Z112T1]2Mi1:0T6=P33N_2]1N0^6]1e4a4c5W3VQ1[4
f4Zf1V;;S1b4N:[Af7BnX17d9RGQ2f1o11Eo2U107m1f13^4_8Q1V22c4X7Z1V314V1]>kJf[1Z5`2m8h8a20:S18R1Y1173
]2:8J95V4k2]1b2c4f7f2U63U;a4^>k5R<]2[1m<k6V1d11DP3U18Z3=M`3b3Z2T5EAX2\2XV1R7h44T<Z1g8^7oJZ4i3]4_
3I^1@_18X5:U7n2V7R<`5g:=e3f;17\4kBY9]7<^11R1b2V1>e1Z6X67P4i:n614l2S2\=l2o4PS1a2`In9n>_18c5V<T5f7
8X1_6o6TJM\3[1V>W8GT5DK_6C\11d1P2U100c4T1f19DZ5`4E]11m1m16_5e614[?f;WQ1jZ1V;;S1o23^1Y1S1Y;4Y10]3
S7Bl8ST1M1Ol3Q8=ZJo1145=B]>X2`6cDV8TQ1m3^3V1Z3fAW:h5S2_5TAYb1X11X2\1U1U21X6j3]d1BRf2;S14R1Q1_21P
18f1=W3?X30k7f7[Bm1g1Q2o5n2S8d49o:n3T>O1X1\2[1o1l5=o5]4f1Y1d9]1W3Pf2T@W7f5_1a5:S7T2V3\2X1U1Hm6mT
1PU1X11U1_2V1>e1Z6S2f<a3GX2c5X114mV1V[1kI[6;S1l5[Af7P8KZ>k7V6R7S1O;T=o96T60:]11Nf2U107b7D^=k>14m
5c7W6GW12Z<2[6`?TR1e4[1U7Q8e2_1l5b3h=dALW70`2?c3^1fFa1n7^?d2D1`2j2P8\6Q7U7Vd1[7a>e7T3X2f3Q3n9]6f
e1[Ebd1c11Hi5<18Q6l4b3`3c3@]>m5T>i1^93NV8a>g5U2k>_1g1n>`5S4[2Y4Q3gM2j2CX1Z<[1@h3Q28g:e2h8[3Y:e2P
4Z6U11Ki2V19U8l4AT6f2_3Y1_1R2b514Qm2ZE_1l5e2e2I`3S2`5g8X4Z4f8XG4a5`JM1b11e3`200HZ6Y2`A]Bb4?2S62g
@RV1l<c2h3SC_1l5_7o23`5V1=Q>P;A^@O4094;?iL2>5Go7o2F@3H1e3U1`8QP1f6ZY1SCa1gS1\6_1l5]:m6`8V7Kk5e1Y
1d7[2\=a51S1a2B8007S1h2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12W1CV9i3]1n1
2h=0e1>e1U4V3Z2Z3^1k4R9260:3;A:JX536;e7E=R2U2a1262>a11d1\29K><12221?l3^2h5:T1\1U3N:BMDd5X3B5<n40
1i1l2o2]61M\128Q1^1R5<>J3`1l2>]1a4S4Q5P3l61]9Y2a5X2g2l20HP51]211\21e1U3Bb10V211f1W2^>V54T:=k<466
h5c1Y8Ug1c26[4BV1:>BBb1GEg3_4W4a2c4h:U1V7`>R2P3Eg5`<h34Q1Y5\3?@;MCg2Y1j63c12A18j3V;44V48?Q21f1n1
I2A6P8b9`Of7HlBV3l1f4b9`2NnIj82[1CV3i3Im1i4;S1l5Y5k1h1U1V7\=n2Z3S1W5j1=S4S;2094;?T=hA1^61T17[292
9?4D1l4P23Z6PCY914FWLdZ1?ib2`U1OgGo55:]11e3U10_8c5T;S1e5c2S214\:e8^1g3:V?Z3h]1a?^3[60:R10o2a245Z
18c;`1Ob1f7l8^9_GWA_:Z4d41[53a10f1702b2c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0Y3Q7JH35^1S
1_1V2o2H>>Ci5:?=]105l8Q62]4d1g116X1B9C>Y4Q3V3h1i3h1@3IMi3313f1U6j1R1a2b13]21>7131OHi5_1h5@Ab2i3R
5P5o1n4W1h331^13S3=46MJ<22:M=e;[49Y5`1f1i1U12_1?`4P2e31g2MM82c10o1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V
3j4V9b8a12521E0c?S:b8F2J401]1^5[3dB_2f3S10023Z5A148c15_1l5Y6b2o3180c1Id1A24l6V7P4h4FJX1I\21154[1
M1999m9m1K9m2_3h6d1d<h6>73X7]11O00;1e3f9e[1XS3_1a5:[Af7_a2i41Y3:0S11;f5]2`1e6n8:a264n54E0200111;
212260171B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1V6Z9O=S2k1c>8G145d2CoD2a2CBd3528h1d12105
24Z3:T1S51FBMS4S2241X9l7b32o102KQ28396E]2X2G211986E9JNR2AS2Y1i32^1Cm1<1e3f9j3bA`i3_1l5S7W:hMjC:1
e3X9=l4oi3Q@_1l5[A]11e3U1[10Q4\2Dl>hLm:ZA[P11]MS9_1o23a1K:c1g?aA`8a3g<CP1n6mA1k4F082^1i:2;HD3I1e
3a20S7VBV3^Fe550ii1nM[5;S1o23h28RAf7WGmZ1U2@1e3f31m5h_1Uo2_1Q2j3O[@k^1U9lBP<G1e3U10j7Do;T4U9o214
fKef2;S1o2l28Y<h4S7lV2D1e3^1W8d?Y;lQ3_12X1j3[;_1l5Z110Z>b1[171_7l5Vg6\2lO_3O1g4V6]2of3YHko1Y67BE
T2@>a14]4\=16@d:@416Q1859:@1e3T1a8\\2PY1`I_1h1V1l2V<T5UOgAl5<1e3[3Z6n^4_1a5:[Adf10oLK1e3U107W8ZL
14mBX20P3dZ2S=Z2_1]2Aa2:[6o:f7hH^>bY181Q7Z6b@kZ3W7b]2S[1K1V2^1a20HX3Q3b8Q7W;m`3S3_1l5[APLa6\;X7M
1P7b<U1m4[6f112b3V1T2]3GT2P33NJi8d72O\3\214a9_Jd<5h7e;0P6XJn5_3V40]10R1U3F9BW3`2Z1W:`8Q9U<V3U83Z
3lU11R8A1e3U1m17Z6^>[1ck1_S2_1l5[A\3T_2o5h2E1e3a20R1n51n^4_1[4`1]:`1<o4`\1@n5VAd5h<81e3U1`8n^4_1
l5[Ag31?_4c10o1Q4EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0d8lB`1Q>k9Q9@]15M
_2T1_21S10023Z5A?c1Y5T1h105V6i12g1T218d1P3:a5i4d3i8FJR27V2721Y21CR2T5m4_<e2h2S6c4h6>;X7_20T11l42
m1^6W@U1Q:J14Q;n1^=Q:m7l1YP1U;_1ROk8d2^LX3QCX3T4T3Nb1R6W;T6Fb871\=iZ3\i13eV2S421\=W21V1R9R3Z>X4g
28?Q6Z1\60]2h5b3[7e1_3>d6ZEXCb2W3FW9Q4S5V3HW71X9OX3:\11o2`1\3`7>92Z70[5c1?<RDc19V3o3X11;7U8W3?h1
_3g5T6MV40>11S4V9R>nS1f<UW1`b2V?`5h?XM181[4\2W3[3gn1n@RZ5O1g4a2d3]2Y_4UV27BET2@>a14]4g<D16@d:@41
6Q1859:91l4_8ZL14ZQ4Q2W4>1e3L9Q8=ZL14\b3_1l5[AgL?1j1m22`8QQ3nDn8Gm]2P9WS1^43n2>1l4_8cAb8S214go2m
1Y4h<_c1i6]11e3T1<c2`5h@T2X7Y93Y3W5f7mHg6S4c2a2m5HNS<b5cH_1l5g3^8T5k9YEV>3\3e9o2i4g1`1P2\4b50HR1
1e3U10Y100S7nC2o2e4B14gFIl4me2_1l5[A_IBQ7l:4;?iL_1o:W1L?1e3U1`8__1c1E^6jT2jA_1o2a2:[A;1l4Q2]6QL8
14Xa2_S2[X141[5P8Vi3^11e3[30V23f1W2ea1m9h9PMR2X2nCj9g8b1_1e2V3j1_;U3Jc@R1c2g5d=Y5l1]50<Q<]1l1Fo4
W2n92X28U2B1P:S37fl2dc1@j3@l1]<`1OS:aAl6d1bQ1V717\30L62512MER4]2`1?U6d835:a264f1404^1:6:406S142B
0200111;212100400171B2P11P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1V6a5h3O=B`1k1c>8I45En1C
4H315[9`6<[32a2CBT2_1528h1d1210524n23131:0S1OQ1Q31FBMS4e1=241O2V1W2f4f4U3b32o102KQ28396EM_1h14R1
2119526E9JNQ1P1AG9D2534T1T1>=_11522[1C\1239W5n;fG1[4k1:1e3R3c6V5jFlb3_1l5[AJ1k4V2j1Y2T2^>1c=j3b6
e8?l1V1<Z4QV1JdU1iAh:QMVN?fOK1e3M8;S8c?T7a514^GS_1e7ST1;S1[1`48RAb_1Dn4U;ZEQ661\=jn3cQ3j8091\=[R
7c21\8Q<d25W71T3@7:6108;E1h2U2]2T7247?2_11>FY220?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:1
2W1CV1<T1o7B3`1]1Q2^3\3^3]30e1>j11S14c58Z2Z3U18a262o1_7BC;2230:3M:02Fm4:3B:C5`6E=R2T20U1;29>a11d
1\2U1><4221?g34^2l4C7:T1\1_4BMDd57OP2BB>_401g11l2U3Y13Q4IM\128Q121f3R2B<>:81436NQ1R22>M3;e8\5h1i
72Q3a<0c1a1:_5@0H1V3G5I@n111W11e3e1P8`@XF0X17I1_S1=^6e4Q5e5T;U1MU3\K_1l5[A^6f;lBDT8\=e1l3k1MS3n6
6g=:1\=Q3j1`7l29i^3R2Ya131\=hj7:1T5W8^;U4YKl>RY3d5[n1:1e3U18W8Z@cn3_1l5[AA1e3f9hb3_>e=_1a5:[Am`1
Z4[1e;Z2Z?4?1[1P<l3PS3`7[5c1PX1eKW1[Cl8a3S7:1[5\1c6PA1n:eo3RHVc1W11i2h14a1d4]2Y_4UV27BET2@>a14]4
m92:P316@R41?o5@416@@859:H1c1W38k1_1k4_HU8`;a5R7h=bg3d:S;Z4`G01P2\7Jn2;1e3f9V5S:co3_1l5[AP=l<P21
71[3Q14Q2o3]2ZL14KdW1jT1YMf7:0S1n3m18R2l6a4c1l1gV1o67BEf12:@>a141[4Y8T10c1X2165:<W:69416Q185918C
1e3V1_8RCU6Q314XGW:ZQ1lFcH_1l5[Ai`1gQ1j51d30U1;MHo3]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1V6a5h3O=BS4[5`88I45En1C4H315R7X2m6Bk2a2C6`2_152Q2d1210
57n23131:T1S51FBMS4S226O2^3f4f4U3b32o102m28=LV44R1211986ET1@=Q1P1c1D253Y1T1>=_11g1C\1239Z8h4_2i8
0^@Q2KDP11g4Ca1P4]2Y_4UV27BET2@>a14]4\=16@d:@416Q18571:a21g2BX30o1g4U1mE]1\3d2m1:=R1S2Q>l6e1a125
21E0oS14Ga15_4PF_2f3S10023Z5A?c1l=b2;c318d1P3[>i8FJR2^274Y21Cg<2m304m6X1d4h2W5P3h6F02X7_2R21i2J0
L4Bh1j3]2`1hd1A^b2d121057Z3:T1l5`1j?c3Y=j7l4o3[5a2S47BET2@>a14]19Jj1n:4X216@P8c2@4163M859:^2DN1b
48S2\6i3f5W9aEV78^:i=c:^V2T1Jl3_2X7V1W>lC0>aMl2j:V21<1e3Li8fX1WV3_1l5[Aj;fCP?l61g2L0L6182Mh4]2`1
?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
c3b2a5h3O=B`1g13j6n34;X38I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n23131:T1o2S21;:BMS4S2241O2^3f4
f4o25b32o102KQ28396E]2h14R12119436E9J<AQ1P1AP10D2531W1T1>=_1152^1C\1239XX1D1]21e3M8f10o1g4U1mE]1
\3;14Q2IS1:=V3Q>=T8a12521E0T[1PF_2f3S10023Z5A?c15_1l5l8DZ318d1^2A[>i8FJX1I2[274Y21CU<50_Do7h6Z3h
4_291l4j6d1TCU914bh3g41d30S1=f5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?
9e2f53DW1V6Y12m7O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524Z3:T1S51;:BMS4S2241X9l7b32o102KQ28396E]2P32
11986E9JN:g1AS2Y1i32^1Cm1h2\=m:iCV1f21e3MP284a1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0jD[@m5PF_2f3S
10023Z5A?c15;S1l5l8Y3E18d1^2A[>i8FJHY12[274Y21Co7d7\31=\3d8X9n1i4Q2f2Z3_223c51d3b13I5B2l3]2`1?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1V6b3n1h3O=BPB8I45En1C4
H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R12119526ET1NQ1J5Y197<253Y1
S10>=_11g1C\1239Z8P7P4c8=LY2d9W10[11T3@7Di8W8lKb1`K0e1>f9lBV1Z24^E2k81k6h5_1l5[Ai710Y13k4h32h3aC
n8WBR=0H1;1e3f9WW4f7_1l5[Af7^Q13C119Y3I2i8]2dS1ST3g4_14g5S;W6\=9S;D1e3U1[10S7P4]:1c@Z4Tf1Ye1_1l5
[<o4`\1@jLT11e3Q1V6]2n^4:T1l5[AUNa?7BET2@>a141[4\=16@d:@416Q1859:n51d3R13;Mh4]2`1?c;Z35:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg
2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R12116286ET1NQ1P1?30ND253Y1T1>57_11g1C\12
39S47BET2@>a14]4\=16@d:@416Q1859:T11_42Ch1`4k1YF\MlG=X<d1e6b=dA_5S1]421k5k;WHn3d3RBf1O`>g;m:X1V2
<Y1l612a30I;;2JJ=_3]2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22
<T4[17<:0@?8f2f53IR1V6a5Q1f2O=Bo5W4h789?45En1C4H315[9m6^3a2Cg2_152X1H3`121057n23131:T1W1g13o11;:
B@<2P4S226O2^3f4c3R1o25b32i1502l208395F@]1W24R1211986ET1NQ1P1c1D253H@T1>=_11g1C\1239o6_7<h1\9X3l
31e1l51;g1S6c11Y1X3X21Fg5^2k5=Y1k?MjHo<W:iBl8W1Q>lDj=iKMS:P4[;c9`5]6j2Z111\3T5b8311T1>2R16F149\3
551b4i8X`7U281e3f9n^4_1l5O[@61l4_8ZL14C1Mn3_8f3ZGX114VI\AkW1m?b9k5UW1U3f8S<H1]1W2U10j7Dd?[3Y914K
jJSHan1_1FW3F5P1O[@]612a30;<38;MER4Hd1`1?O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P1S111O0
15DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1V6a5Y2^1:D=Bc8\98I45En1:84H315[9m6^3a2Cg2_152Q2d121057j1S1
3131:T14n41FBMS4S226O2^3f4n2g1U3b32o102m28=LV44R12115386ET1NQ1P1c1D253Y1T1>=_11g1C\1239FKd7b5@bA
n7n3>:`12H1Y2[1V1_8ZL14`X1]F\>V5iO;S1l5[2l6n3V29b1ea2k6S21e3M7\1A77n1R4e3oW1M2b6a>_2Qa1ET;m2f6]2
b1_1j1Q4U7U:e>@2P:^5X2=a7Y1Cm33W51=j1`;?LQ18c4Z1Ab4R44D_1>6BAl15c10581e3[3Z6n^4_1l5[AS11d30L8>b1
P4]2`1Ze1^b2d121057Z3_1l5`1j?m@j7l4o3[5a2fV1U201P5U3A1e3V1_8VJS214\b3;S1o2l2]1i;S4f781e3Li8n^4_1
l5[A?1e3i6i22n^4_1F64k2Z10A[AI1e3U1?OES66[Ebi3_1l5Q4Y=o7mX1Z4O;mA]5o4U1:h6:1e3U1R7]1n^4_1a5:[A@1
Q2Ga2a13Z6j\1Q_5Q21jFL^4Q2LA1e3f9T5U9Zn1XR2_1l5[Ae:]JbCf7^5Y3X9G1b4g1Q7e8Z6a;nNVR1]4iR2SGX?RMS<1
6^11Z1c1e:<=1l4P23e5DZL14US3b?Y7_`1T11b44a2d3]2l[3\S1UV27BEH[1@>a14]4\=16@[4W4Y1F@416Q1859:41\=Z
P1c2;1e3f9fm2Wa1_1l5[Ah;P7T=U11g4V6Ak1hm2gFhJkn1Y77BEi1:@>a141[4S;X216@d:@4163M859::1\=Zo1g@[9X5
he2g9n2Tl181e3f9bl1[b2_1l5[AJ1e3U1Q4^4PZ1\[2j;e=_1o2a2:c1V9`6`55o1[I^9d15k8XM^1>1e3V1S5[3ZL14\b3
;S1l58RA81e3f9n^4_1l5[Af791e3Z6[3n^4_1a5:[A31\=go6:1Q7l5=h?`Og8kk1Qa2^X131n<=:1\=Pb3iV2oOb4c>b<^
1k1F1e3f9b:VN[DfU11Z2dY1\12X4c1h>Ob1c@^9a4Y@aCG1e3S9Bc@i<XDb3_3lf1iH]6_1b23U3[AaH\7jMY2h@W291m2^
:PA^]1S1e2lV2cZ181e3f9fV1WX3_1l5[AS21b44W2n3]2l7mGV30X5Y3]3k5\4l4oImES50A_>j<Y1R1Q1GBBA^31H;Bm2f
P1h<b2l771@8<T2@>a14l3@Z9Q416@d:@416Q1859:<1i2Kc2R7n^4_1l5[Aj^1QL1]119]4U2P4]2k5lG1]\2SAlCVf1n?7
BER211>>a14]4^5m716@o66]301=416Q18571:A1e3U18W8h;e21]P4_1X4c1W=`1Ob1c@U81d30L6=Mh4]2`12<P621]1[2
V1DEM3@I5:a264f1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?
d1Z1f53@3W1V6a5h3O=B`1k1V2T1;n2c1X68I45Ec1:C4E2315[9KQ6[32f1JCBT2_15234h1d1210524LQ23131:T1S51FB
Mh3:`12?241O2Y1T2f4f4k18P1b32W1G02Kh188396E]2h14R1211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\12317FEP14
19Z4Z4246L5>`3fG1\1\2Lk1R119]4P2U4]2Y_4UV27BET2@>a14]4a2V1e5m316@d:@416Q1859:P51d30S11;T2a3]2`1e
6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6c50e3O=S2k1Fl=8I45d2CoD2a2CB
d3528h1d1210524Z3:T1d34K391FBMS4R1P1241i2]1P5c3X4b32o102KQ28396E]2R1m1211986E9JNR2AS2Y1Z3>2^1Cm1
W5U9jB1b7M1e3LX2`6oAUG1iL\5n3aP1bC[;_1l5[AaS1g1`=_660nH1T1Fh1X2h21c4o10o1g4U1mE]1\3d2m1:=T23Mn10
S1;Z1g5^3b6o1a12521E0U6d8\<_3e2\1Y8PF_2<Y3S100235T5A68c1_@o318d1P3e9e4P4h4FJX1IV1W174Y21CU<6NX=W
>h6>;X7]11OX11e3Q1V6]2Zj2]5i7h?bG:T1l5[ARAdL7BET2@>a14]4Y8R516@d:@416Q1859:U31b4I\2339]14R2:<B_2
X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<Z6b20e2=S2P1[7Y1l1c8R3Z3VAf3l4`7V1?=AT1N]1W1\30o6L?S:`18_:V2
g46[2X2V2Q4;b6Q8m1V162W1k1n1i1k1Je4S:S41@^159l6b51d30a1Mh4]2`1?n>5:7Y264f1404^1:6:406S130F4D1562
71f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2e3U2:P3h3O=BPB8I45En1C4H315^3l5m6^3a2Cg2_152Q2d1
21057n23131:T1S51FBMS4S226O2^3f4f4U3b32o102m28=LV44R1211986ET1NQ1P161Z1D2403O9T1>=_11g1C\1239kY1
X1`119[3Q13R24j3]2hA[^1V7IhV2:T1l5[Ag]17BET25:>a14]19AC_1]9n316@d:@416Q1859:F1k2Cd1`1Q6DU1`6c:V6
W3Z\1T3fT1j@l<g]1d<Z5I[Z1k6100V3<989861K2Y1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:12341B;6C14
0411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120n:8Z2Z3Y1P3o1X3c4U126;3M:Q65Bl:T20U1
;29>9W11i115ND;U1><451?1P<1:T1\1l2I<;BMDZ5904g4_401AI10Ae2U3Y13W5A\1;>22<2[2[3C085>:863j3B>S1205
k8WAf3W6Y30T25W<II312R11e3X8>K2h;lo2g9j;X2\;_18m1@0630S1FA:S11605g?c72W>d^141T=7Te4[61d30U1;Mg2P
21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\1h1V1f53l1V6a5h
3O=BPB8I45En1C4H315[9m6^3a2C6W1X1_152NR1d121057j1S13131:T1g2730n11;:B@1:2P4`1B26O2W1V2f4f4o25b32
o102m28=LV44R1211986ET1NH8P1C0N@3253F1@S10>=_11g1C\1239Z5Q3c3]@S5Z7S1D6;1e3U1`8eT1XZ3_1o2l2[Af7J
1e3e1e1Z6f>io1Y2`T1j=g;_1S5B5[Af7S3ZL`6a7N0Cm;U;N1h1i2Hg1X6i2n13l2Ek<YF`Ol6k4nLQg1_JX>419S1k79M<
dLT7g11e3Q1a4d1O]1j58]49od2b<b4[>m=b1:C@o4A:[AiNi7S77BET2@>a14Ak3S6e58Y116@d:@416Q1859:f481e3f9n
^4_1l5[A`Y1=1e3V1S5[3ZL14\b3;S1l5[Ag71i1j10U1;2JGk13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D1
56271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1_1^2>e1NU27>V2P11O=3>R6j8B_
28I45En1C4H3122Cg8Nn5^36_14ECe1Q1_1132Q2b1121057j1S131310710O3j16m231F89MS4\139826O2^3f4f4k18P1b
32o102KT1L8=L\3I4R1211986ET1NQ13Lc1D253F=4T10==_11g1CN=239h3a1P:]4>dD1Fj2R11e3a20H0Y6^71bQ1U:m=Q
JX2`HT;X7\6_1l5U7U:^Cc=o7m1m3[5?l<T8<_<`2<1e3f9V\2a4T=jFc6aC_1l5[A81e3f9n^4_1l5R2X?k11X3b18Y2S16
>3m31h;W9e19g6R=Z2\>n9T7eElBh2l2a21l5@3;W1W;1Q206[1H18312U1l:\5AjC[7k1XF4Z6Z>k:?c2W4m11e3U1]82`5
R6c12dDCl8412Z=d31WE2U2`6_=`8d4h3132EKb1b1j2S3`:_1FQ118KX1P17:[AaA`>G`4k44J2@Y;d;f?o5Hk5206f3CJf
17LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\5b1EPEg=n58O1P9e1O[1[2S7U3^14?4R1P1i111V3l1J5Q12
Q38509A34T13I@249l8>1479IB:32:EK;7C49630f6022442`13T2294i2Z1:J2?Y2V110@1o2;216<[1;V17R1Z5<?P1433
8:27E1_2IZ14S7V13092620W4Ob3j3l5d1m22n:8BD0O0Q920m38U1<10V17d1=Q12<6Z9479132a1>P320==2438:22C5^5
A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822R2R1:X58Z2[2NY14a262o1o1\5?I;
2;1V1;g5:3B:C5X4W2E39R2T20U1;29>c12a18S2S11>477101?Q11:1A1ID;Y5_1>CW12i1`1@=334T1P1=2>Bc35LU1Oe1
51479I6;:6:ER1U19630V4`2224426Y13^532116D5:M?21[3:ND>I57A3414206N@@A55T129R13f2C5R32M1Z1d1d14;2d
6[6B2l7T50n223:j1S1S1CZ61a18\11JP720m38U1<10V1l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n14
6>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822R2R1:X58Z2Z3Y1f262o1\72<I;2;1V1;g5:3B:C5X4W2E39R2T20U1
;29>c12a18e1=S11>477101?Q11:C1^1;X7CZ1i1`1@EZ2b1c35R2Ok1>9P1FA_:FY13^5:K5:J2?21Y2K518;f1O7A81420
6NQ1R22\13;T3R32M1Z1^3_=Bo7T50n223:R4CZ61W31JP720m38U1<10V1l1=Q12d5Y4479132a1>P320=@438:22I^5A06
234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822R2R1:X58Z2Z3Y1f262o1\72<I;2;1V1;g5:3B:C5X
4W2E39R2T20U1;29>c12a18e1=S11>477101?Q11:C1^1;X7CZ1i1`1@EZ2b1c35R2Ok1>9P1FA_:FY13^5:K5:J2?21Y2K5
18;f1O7A814206NQ1R22\13;T3R32M1Z1^3_=Bo7T50n223:R4CZ61W31JV420V4U1>0c4Q:47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd3c58Z2Z3Y1f262o1f8;g1;g5:3MC5X4W2E=R2T20U1;29>c1d1\2U1><:1b2
1e1]7CT3`2a2_7Od1P2_<o2W4\1]121i5i1810336NQ1R22\13V:?V1`EY60U3:Q;Y31\42W4d10a3Q122@Z947;32a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1l1c58Z2Z3Y1f262o1f8;g1;g5:3MC5X4W2E=R2T20U1;2
9>c1d1\2U1><:1b21e1]7CT3`2a2_7Od1P2_<o2W46U1]121i5i18103206NQ1R22\13V:?V1`EY60U3:Q;Y31X720e378d1
01\1Z13e1;d22m6479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1
]1Q2b211C3\3V1W2Ed220e1d3c58Z2Z3Y1CR262o1X3c4I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5
<a2l2T11NMDd57Oe3S40540^12?=2U2U3Y13CU5\1;>2?21Y2[33@85>:81436NQ1R22>M3018XCSD0AR2@:`2X7W1II312W
1031f720e378d12\1Z1116^1;d22m6479132_11>P320==2438:22C57c2S1k14041234@3;64>140411_1482CA015MLP11
H:12N8CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd3c58Z2Z3Y1CR262o1X3c4I;26;3M:0g5:3B:C5`6E=R2T20U1;29>
a11d1\2U1><451?X;C5<Gi1W18@JT11==2M1Bd57Oe1o1;g30450^12?932U2a2CY13i5\1;>2?21Y2[33@85>:341436NQ1
R22>M3018PB[E0Ac2:Q;II34W1031b42[1Z2@d1031Lb=47?2a1>LS220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`
2B304[1^3`1m1\3^3T5d3c58V23Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7O\38i552?=e4
HW7\1]121i5]1;5101436NQ1R22\13]1U3X@g1SA0U3:f1Z9Y31R120h2IMZ:_U1WU1X7P5R8dX1d121057TN3^W1[5o1Nc6
_>Q101Q4m11d5D\6206o36N>0V1N9211n;47682a1>P320k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1
<V6?]2983c3\1]1T1K\3A012f2T5S25U112j23d28Z2K?n1m1k1662o1X3d1\3;;g1;g5:3MC5X4W2E=R2T20U1;2985a11d
18S2U1><7101?R91S2CT3W1o2J_7Od10o1X31Z79_1T4Z1g1\1JB21e4S1i1341436NQ1R22\130:c5NW?Q5\5R70U3:f100
V1T1l6T1T21[620e378d121e2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12
N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?
X;C5<a2l2V1NMDd57O[1Y2_40^12?=X2U3Y13i5\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:_5Y4W1I_21Y43m38d
1_1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d3c58Z2Z3Y1f262o1f8;g1;g5
:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3S40540n7Y13CU5\1]121i5i181436NQ1R22\13hW10U3:Q;c1312
\11j33m38d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1
;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<Y13i5\1]121i5i181436NQ1R22\13hW10U3:Q;Y31_13g2U
1Y2D>\3]X1W@0[8d2[BkW1[3nEV1hCU73d8^2R<]9g35LS3f9g280b6P3n15;1Z1`2f3l2c1Y131253g2Qa7c6_9<3m3X_1d
Hd2DfAm]2^?3d8oG?3m3X_1dHPE]R2nJ3d8[f1n155`31`720e378d121N;Z1U2R8b1479132_11>P320=@4316:22I7c2S1
k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1d3g2k28Z2Z3FBd21627]19l
71G;26;3M:0g5:3B:C5@R5L8<=R2^1E0U1;253>a11d1\28F5><035130:8o:C5<a2l2V1NMDd57Oe3_40^12?=2U2U3Y13i
5\1;>2?21Y2K_23@85>:81436NQ1R22>M355S70o5@k<Q2h:0AR2@:`21^8II8BI1c620e378d12\1Z1U2[5Y4479132_11>
P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d3c58Z2
Z3Y1f262o1l71G;26;3M:0X4^1:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3Y1
3i5\1;>2?21Y2Ia23@85>:81436NQ1R22>M355S70WP10U3:Q;II8\11m620e378d12g2U2R8b1479132_11>P320=@4316:
22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LHd3c58Z2Z3FBf262
e19l7I;26;3M:0g5:3B:C5@R5L8<=R2<Q1E0U1;253>a11d1\2O5><0351?8o:C5<a2l2V1NMDd57Oi2K_40Q2=2U2U3Y13i
5\1;>2?21Y2L^23@85>:81436NQ1R22>M3;T=@fI0U3:Q;I_21U620e378d12g2U2e9479132_11>P320=@438:22I7c2S1k
14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0
g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13i5\1;>2?21Y2[33@85>:81436
NQ1R22>M3;\W10U3:Q;I_211333QU4U1_620e378NE01g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C1404
11_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T
20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=2JZ1U3Y13i5\1;>2?21Y2Ia23@85>:81436NQ1R22>M3;
\W101S3:Q;I_21[639X32Q1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45EJS1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y
1MS4S2241O2^3S6B=X2U3b32o102KQ28396E]2AV14R1211986E9JNQ1P1A10ND253Y1T1>=_1152^1C\1239?3e37X_1V@1
1Y8PEUf2=2e63d8=3e37X_1dHPEbe2B=h63d8YS2P8209Y2Y1861[101O<Z1Q23k4i4479132_11>P320=@438:22I7c2S1k
14041234@3;6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1d3b2k1T18Z2HC8d1K=f26
2o1Af2c458:;223;3I3:0X1g190[2:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?[1[2U1W3R3C5<a2l2V1NMDZ4Y17OP2d
1_40k1643S1X1U3Y13Q49]1\1;>2?21Y2N\23@85>:81436NQ1P1Q12>M355R9?X6g7_;H1]30U3:h1f3P3Z25I@88\11V62
0V4d101g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1
Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NM
Dd57Oe3_40h4U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3018[T1P30U3:Q;I_21^6380X3T1=Mh4n3?U6h85:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1V6a5h3O=B`1k1
c>8I45En1C4H315[9_4]2V2T12a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3f60<X2U3b32o102KQ28396E]2A
V14R1211986E9JNQ1P1AQ1D2535S1T1>=_1152^1C8S1239m9206^3786]1011Z1Z1116<Q1243:Y22b1Z547620032_11>P
32048=2438:22C57AQ23O[10>4041234@3;324>140411R115446101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b
211C02\3BCW2Eg20LHS2[112X3Z28Z2[1@]16R1CEU1662o1X3c4I;26;3M:0P2m2H:3B:C5`6E=R2T20U1;22685a11T1?\
2CA><451?X;C5<2Di19M8@JT1139=2M1Bf3m17Oe156[16;Al1;K0021500]12?57X2^22926Y13CR2Z1g1\1;>2?21Y2[33
@85>:3414206NQ1R22>M3018j9Ig5g6Ck1b<T10Ac2:n2R8II8W1031Z620e378d12g2U2e9479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I
;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13i5\1;>2?21Y2[33@8
5>:81436NQ1R22>M3018\W10U3:Q;I_21Z536o3U1>0V1X1211h:U147?2a1>;d220Nl17c2_20C06234@3B4>1n149;L15j
1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1l1c58Z2Z361g362o1f8;g1;g5:3MC5X4Db1E=R2T20U1;29>a11d1\2U
1><7101?X;CT3R5_7Od10o1e:i1NX6\1M?21R5Fi18103206NQ1R22\13g>PI0U1o1:U1n2l6T12Q21e18`33m3^1=X17LL7
R1102@06m2XGk2e5AJ`3V4k1V1ZAgBX2Y8g<;7nHd11B4R1P1X2d3KX1Z1T3@A3:N3I@2>Y5k35>9\1:AE_19HV77ER13P66
0<5h1Y2Je1Q3j1;X15R1Z5<?f1:2R13]44m613V1>S=a7JY22b:48X3S23g358AC<S8d7m=e4n9P1F\1Q30Z1RBPE\<6V2DU
18DZ@U8n8lJ3[510H5000@U83i5j2[3\4dA>KDT54e@2>Q1h3V1On;31121I23Zm7d33V4d1f>47?2a1>P320k2P606234@3
V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3
R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31j33V4d10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]12
1i5i181436NQ1R22\13hW101S3:`21Y6T2Y31Q53m38>U10=;U4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1
<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CBa2R5_7Oe3_<Y13i5\
1]121i5i181436NQ1R22\13[=7BET2@>a14]4Q1k1j6BGX216@Z10d2@:`21@c2@416Q1859:T2Y31i13b6o1m5mE]1\3d2m
1:=V3Q>b8a12521E0n<UNPF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C]?^Ih6S8_2@39c3?m2j[1dHPEnf1]V1
3Q4b4jGa^18\53b3<@DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f
53l1V6X3X2Q2f1O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2KH21057n2313<X61Y1MS4S226O2m1O@]9U3>1Q325c1502m
28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239g>^2eKf139]2Jd200B1m3n3cU2j4a3j1Q:W[1c2d121057g=S8
Q8Z<`Cm7k63Z1U21Z25^20S9X3m4916^1U2f3FE8;IZ5D4m35V<3NkP1\M`_36_2FQOXAm7P3Q31V4064Z@3NbQ7m7Y64f2J
;5;D20I101C17e3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L?o2@U53l
1V6a5h3O=B_:`789?45EP1MC4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32Y1E02m28=LV44R
1211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239o69P1gBf1^3O168:JT16W2X21k4X31?e54f2J;AD2J10E53e3n3?O3NP5
j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1V6a5h3O=B_:`78I45En1C
4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32Y1E02m28=LV44R1211986ET1NQ1P14^1D253Y1
T1>=_11g1C\1239Z8jCR4>^@?:4m3\<3N_d31nk1j;bR2;4m3\<3NR9ei3g]1[60PX2f54b2N;56IMHo3n3?O3Nk<5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128m5a5f31O=BPB8I45En1C4H315[9m6
^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3Z8R1U3X26R12Y1E02m28=LU224h14R1211986ET1NQ1P1c1D253Y1T
1>=_11g1C\1239Z8b1[EQ31V40l64=S3;5B=Mh4n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18m5a5e2R1O=B`1k1c>8I455?n1C4H315[9m6[32a2CBT2_152
8h1d1210524n2313<X61Y1MS4S2241O23=5f2]9U3_2R12Y1E02KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_11
52^1CT17239m9j>b91Y2l1V4X54a3b1Mh4n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U
3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m?0i8C4m3A5_2T93NZ@UP5bS1Q6nAQ231_5m1964m
3\<3N``5=4m3Q3Z93NRd4]Li4SS1n?[Af3R14f2h1f100L;h83NoS1g_1[R3Z;iBl5Z3V4@f1f1g81168U1\3U4l1T458?4f
2h1h1LT93NUj6Z3^6j4]2d5j8;4m3\<3NYc1`k1eQ2\8XP10B4m30<n;3Nc:WO[1Q8o8lKe7aV1QZ1R\1oM?4m30<n;3NjY1
0o=dA[F[R2W>R\1R14d2X10<3R2l7j13No1]BS2S1aCQ8Oo7WBc3P6b54;a1I]n1X3k1n3W8nU1RNL4m30<3R2l7j13N]DS2
S1TBP>m<g9d9AS7IaQ24k1V<TN\9_LG4n27F0<V2l7j13NX6T>W3cKOUP2jFUU1j;f9Q>]P1D4V3F0<V2l7j13NX6i2Z;W3T
B^9ST1YW1ha1QT2:4m3\<3NmW1bGR_3l1a3>4m3Ao2j83N^R1QQ1eDj=^Z2m6T594_4j;3NmW15Yj3ak2J4=T2`1;IP;3N^R
1iKgk2oCPX1]5d100W3\31W2;n2g1_>D4m3<b2\93Ndj1ZBi?0c9hKX^1F[4^224lKZ14_4g1Dm7N<33Nd8j3Z5nM^>n8g5S
2ZG`6d4fk1c7V2a45_5b1j>U6X2fB[1116^1f1K`;T1274Z@3NjZ2Q3SS244Z@3Na54a3b12JX1_3n3?O3Nk<5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53l1V6a5h3O=BW:h78I45En1C4H315[9m6^3a2
Cg2_152X1Hd121057n2313<X61Y1MS4S226O2l2A]9U3b32o102m2839LV44R1211986ET1NQ1P14^1D253H@T1>=_11g1C\
1239l>^>a2Z11P874Z@3NV]4o1i154Z@3NV_464U7T93Nnn754Z@3Nnn7N4X5M00B2[93NQU11bH5d2gh3XLb4g8h2g8116^
1[1P2T4:V6?4X6B^93Nlm1d2h7T5Xe1`f1XLb4`;c64e2K;H=Mh4n3?O3NP41a5V35:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1V6a5h3O=B`1k1j6h78I45En1C4H315[9m6
3W32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9k1Y1b32Y1E02KQ28396E]2h14R1211986E9JNQ1P1AQ1D2
53Y1T1>=_1152^1C\1239UDgD74Z@3NYc1Ph2cc3S74b22KM6=2J30Em3n3?O3NR4Mj75:a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1V6a5h3O=B`1k1i7i689?45En1C4H3
15[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3X2Y12o102KQ28396E3j1>h14R1211986E9JNQ1P
14<Q1D253Y1T1>=V18152^1C\1239;c6S6TD168U1k5W82e64a3@<6=2J4c4n3?O3NR4h85:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1V6a5f31O=B`1k1i7i68I45En1C4H3
15[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3X2Y12o102KQ28396E]2h14R1211986E9JNQ1P14
<Q1D253Y1T1>=_1152^1C\1239;lP116^1S>l64a3<<36=Mh4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1V6S3]2P1g2:D=B`1k1g3EH\98I45En1:84
H315[9m6[32a2CBT2\12528h1d1210524j1S1313<X61Y1MS4S2241O2^3e7@V1T2P1b32o102KQ28396E]2h14R1211986E
9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239[?oMn174X6Q:3Ncl6d<e54a30:J;MJ^3>]2`1?O3Nk<5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d12
1057n23131:T1F;P413BBMS4S226O2^3f4]3X1U3b32Y1E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o
6PD1j=1W684m3W3T93N``5im1]14d4S2X3I^53NiJlV1_7\7n4be1]70fd1f80W17BET2@>a14]4a6j616@d:@416Q1859:\
1O4d4V6^53NU[4UV27BET2@>a14]4\=16@d:@416Q1859::4Z@3Nbl38]?fW1S>^J84i3`<3Nbl3aU2^JA4m3\<3N^R1b8f3
1a2Z;1P>[`2o>Y6m@\54a3;0F>Mh4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1V6a5h3O=BV;i68I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3>1Q32Y1
E02m28=LV44R1211986ET1N=CP1c17<253Y1L7>=_11g1C\1239U3\U1T54a3;0U1Mh4n3?O3NJP<5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d1
21057n2313<X61Y1MS4S226O2^3]9U3b32Y1E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239?4T1h2\<3N
_2]1^7]1W9RZ1g[3b4cT1B4i4`;3Nd9d72i614a9R=\=`k2SDQ9SY2D4n4[;3NoB]1W3\@d<S=_i1Lb1aJ^3W5=e^1cF<4P6
Y:3NUn6Y2d11m@2n6G4i1o2>e1f2d63Na2a5Y6U5b414ck1QS1fFe4PR2Z5]O74Z@3NkX2\P5eE65j2lGU2cj2fG85j2V2eE
il2FoFoc175j2_b3V2;ZGoc1<5c26[\34\3i1\HX2i1Ub1^Bl15Z60T2m5d7c4d9]1P4P2m1:=V391Q1VEa12521E0oS14o6
PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_225gJ35gJSX525kR635aEY]51525aE25i235i2QP635i2j
e355i2gBhQ3Y135i2gB25Zg345Zg3`[2:35i2\P635gHYW545gH`o2hW245aEU3YW525XS635aEf]565b2PKlZ1nU1Vb225c
M25U435i2[135i2^e345i2gBd]546m3_<Sc736m3l@26m326Un546[f31K56m3]b31^166SS4Qk11mBgH56m3bDdU5T21646
h2T1nc356_Hj1jS5T2]16V2I^5@hA3n81T2R3d2m1:T1_2dFa12521FKmDn9V44f4RE^7iFQ2Q<[Cd<m:U3_2Ai2]A\;=W96
6m3V_1k=b1T\236m3fi226Tc146X6YBSX136m3l@<6[3Ao20AX]44kd2G9B56m3km2QJ]L27\347Z]2e]1jS227kg337e@ZZ
31747kg3T3jS227S437g2[127g2i17X6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_257`26U2W]347`26]_347dN1Yl227fN77m2OfJ1Ti2T327m327Pk337g2o[4j17g2`3U2m5m
E]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k17g2`30T2m5
mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2K7g270]5@kJ
1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP127eX777f4nCi=Q31487f4nCY=?Q31497f41lCi=Q312127lP337g2Se337S4k
R627g^447Z]2`Z1T337S4lf328QQ6[182]4P2U4m8Z:e1jZ2kBV>j@nR1b1j1hO7BET2@>a14]4CW9`316@d:@416=C859:X
1H80i2hL0S3M\5^6WEV42m;T2i4gBS=o4k4a>CQ\1kBb:Q28k4REg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1c?k7\
5[7g4a8Kl9<Q:0V1f7\>S8@4mGo2c1\3f13Y4X15GNAY141a7jHS18d25c3Q7J[GW3k1o?T7d?f8d1P<fM3a40I10\4k49m5
RV1^2c4AV;b7fP1d9Z2V28]6o1m5mE]1X33d2m1:=V3Q>b8a12521E0^8`8Q8\9e8d:R7X4_2f3S10023=l4A?c1_@o318X1
;P3:V;i2i8FJR2V14R174Fb11CPDkDh6S8_2882`W1JAcT6g9VI38PY1ke5U280j4jIo4HS37B021111;42T142f4`4W8H2I
k2\1<i1c8nX1KP?:JJHIIH1101T1>m2U:`8Y4n1P2:4U211cEh26k6h5X2[1f7Q7W=Z180V?ZEUOYB^1NB[3T4f2V7V3^:f3
00`2g2_3a1:LV1]4;]1Fk4m4`>kH[AY94i1O5_5U?Z3?8o7mU3K^1o72d3Y5[CeV1^DP<i25F80d4aR1X214XHbNg6o8l72f
3d9Di3`l1n:;e4S8V180k9fP1jA?E]21c41?X46E612]FcJR4n5j31?JZ1]32X1h1f@0hIe50hCR1l58k1OAb1Mh4n3?U5P3
f1Y3>W15:a264f1404;R1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1l4a5h3
O=BT7k:8I45En1C4H315[9Q6KQ1\2?Q2CQ1e1_152Q2d121057n2313<]4DBB1Y1Mn34g1;26O2^3V8V1U3b32o102m28=LV
44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12317WD0_18j2P2jIl87B021111;42Y12f4`4i<\1<i1^b1h>2Z1]2762R1
120S1SFX6[24mGo2k6h5X2R9A8X3U3l7[GW30[a1]Z1Z2AR8S;aP2l>^KZ238cOhg6C8^6l7Q1TB:i3W3d<^=^S1RP2a5OaH
bAc@kMl4W18k4jIl87B021111;42Y12f4`4i<\1<i1i4SGk?d6m4e@SFd84mGo2k6h5X2h1Y7S289`2P2c1VHl87B021111;
42Y12f4`4f60f3_1J\1<i1j3h4K1Q6jR1h>]1]27672H00101T1f7\>S85:4mGo2W6Ch5X2[14a7a@hF=80]l1X5]4o6]CaW
2h1M5k2PY1`18k4mHLV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2iN0k8cESFd84iDc1010[1o2g63h5X2a1`728cn678jL
c^1V1kAiN[668^T2PV2Pi1WC7;8W3X3RQ1j1\1fCi9jZ1X`2c448a6T]2aM58Tf1`KlT2mX1R18_6SQ1j1\1f4`4^:Z2\1<i
1j3o4D1`7gd12OT1f7fF:RHo2W6Ch5X2`1a7a@hF=8^Bk?e6[F\V1QBYFVc1`BdJi7PBS180P3S41S1IhQ1TQ1oKnQ1d6@0>
521LY?TCc<W2n4[7k1j6QAJ^4MP9^2e;h3F8a6\:k=H\Ji?b>`S1P:0Z?b3WV17`CT2R2Q<k>1R2I8]3M0Ec9eo2m1oA2mAT
2d121057e3j>aMi4i2U1j<=8a6PY1af1Zf1lA1\1]m1j43n?U6h18h6Mj9V5II_Ck5g3m6T8FW1UC1Y3h2Nc8KV2n;J>o5m7
P2R3Z11C1F;;U4R9R<R>f8V;3f1W1Q10b7Q1S6l4m9h1l:_7U>e59\30a1J2h4]2`1?n>5:a264f1404HE:6:406S14F4D15
6271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f53l1Y3l2d3l1h3O=BPB8I45En1C4H315[9m6^3;U2Cg2_152Q2d1
21057n23131:T1S51FBM:h3S226O2^3f4Z3[1U3b32o102m28=;@V44R12119832ET1NQ1J561Z1D253Y1T1>=_11g1C\123
9R;_LT59\3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z
1n1l2a5h3O=BPB8I45En1C4H315[9m6^3;a1CCg2_152Q2d121057n2313<X61Y1M:h3S226O2^3]9U3b32o102m28=LV44R
1211986ET1NQ1P1c1D253Y1T1>=_11g1C\123969[Z4lk1j1k7i6d19i2P2jIl87B021111;42Y12f4`4i<\1<i1^b1i=N3W
11>0\2:0G41T1U3mBo7D4mGo2c1W5h5X2[1f7U19j4jIh5S37B021111;42Y12f4`4]5[7\1<i1^b1QAa4SFd84mGo2k6h5X
2R919:9jZ1Um1UOW4_K2e61139^T1S6U19^6oMS3j1T17f4`4m9@Z2\1<i1j3d51Xl12T2f7fF:RHo2W6Ch5X2`1[5U2a@E]
<d9D9mAY>g8b1\?o7gG18_6dGc1g7RU2THXB2f3fAL9]35P1_8ZL14m5h<a5MIZE1nR2_1l5a30W7`6dAj;Y5THX1S1I9T7]
S1\8i7`12?S3=_1Mk1?Wc1S?3b3f4a4o[1VCl24l7;9d4hQ1Q314Kgc3PC_13;9\@2e=le2Z9Q7X7Ug1VR1T@A9g3i[1^3i7
j@PEdY1j?lS13d8\4e4i6^V1n1a69\30S1=Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171=42P11P1S
111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1
d1210524n23131:T1OS41FBMS4S2241O2^3f4f4U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AG9D253Y1;H>=_1152^
1C\123989Z3hLd^2^92d3eR329XY3>9VR12nBd=]DX4U2\NnMRX1o8h@QE69ij1_:^Z4S4n::9l4]2VO2m3ZBP9mKV^139TX
5aN49fU4b>Q529eOi8:d309:BF0o2?:[1b1`2=_2=k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P1174
4805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1Y1128EGS13V2=8Z2?=N689C632U2195C662o1
j1R32U28V1;Z1<;P2]18V1H:3MC5k5DE=LL85n10U13729>DL1=7NS28CA><:1236:i1X4j2j16CE<NR19Mo2JQ1?g3_1EOe
3j2;K^5i23Y13S1b1T2D8I2?]121f381g1<\1521436NQ1R22\13k4S1Nl15T1Ii3b66n8i14U70@\271321@`4IU5T3031k
3:d30DU5n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1d:U18T132U21?C66m3
R32^2V1n58R:DE:OL>Y3e2;f1g1Lm136]6j2j1m1Q2_DX9Y13f2T2De1]121^3781g3[=R2T1];n8i1Y:96m8:d30DJ70]17
[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004100815<5209
4Y5X2Ob4P1f1T11l2[:3S288@S20V1>671d1?X14U2KW1^1m2F>166M32F<Q11229C66X2LGE9R22^2V13j516Y1D]2\583@
0D:2E6?<>R36?U2;J:2;1JG4:564d12536=?d2T2Ec1V1R1Gm1Q2_7@l1]5S5]1n4k2Y139?X1CIZ1De18?D21d2D47341X2
LA<_:<O32=235L4P1T1V34n3i1=:_1P1:0j36I;Y2i1R2o3V4626V1m246\1Bd4a18n1g2:Z4P7h2K=e46<l8c2_20g4J051
1f1]5T9_2n2\5\5b1Y1S2`4EY1n7P1d16_1EU1m1i7P6]18G76=]8Z1R5c3_3\91V31S2a9c4]@m64>Q3a2b4m2]<33V4f1l
2U6<6n8i1l7f232m8_3D1f1:Z4P71f2K=l4<>]8c2_20ZHh8\5b1Y1d8n7e26_1[CODk>c3_3U3V61V31S2V2Z7WR1b4m2X<
433m5f9n8j3b86m8T41i9:k2H:9DE1Oh1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P2:07640412312@3:032
30>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>P312:_239<X10C8Z2M=@6
V16112G8>E195C662o1j1R32^2V1;260:3<4;:0I24>V4:3B:C5`6E=R2T20U1;22685a11d18S2U1><4221?n2\3_3\1CB2
^29m3JM1Bf3_1=7Oe156b1Ml1W1002700c146^1X1R2;776Y13k4M\128Q121f3R2B<>:341436NQ1R22>M3018e8n1_<@n1
\6U2h3;O0NV2:U1h1R8IP1^111Z1:g7@U7n:W3c2_20l1Z6=e;F?`;UJPU1i=43;W1d29:f67QAf=5b1Q7c6h67_=j1f:U:Q
;R>_2:k2]10I0`7d8P2X6c2_20d4V6a3T2Q=An1PMf@Nm509W6[4g32k8m3R1[@ZE6=I1R3h2e4h1k3T15\4g1P?P17`2d4O
i727>Y4MX25d1K1b1]2>@3^1U18U1U20T2C`2X3:k2Y29\1\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5
l5_3=S1f1g2\15e2d9BBk9U1f1o4k7R2S5P1]8V1Y1g32Bh1T6:AQ18S3]1ZI[41k2Q39>[1O_6P6n3m17a1W1b51k6eAY30
R:0Jd1]1l1=;Yn31^8^15fm24d9V1QBP31S1;]4V2o3ga4UV27BET2@>2^14]4_2G`1R4m2b116@d:@416Q1859:O;]4V2o3
ga4UV27BET2@>a14]4k<@114@d:@416Q1859:M;]4V6`a3VP1UV27BET2@>a14]4\=16@d:@416Q1859:1;U1;]4V2o3Yd31
[MUV27BET2@>2^14]4]1P4\3B0l316@d:@416Q1859:8;W1jJm2\j4c\11<E;W1U1k1fJhY1VV14[1g1e?mE[Z2a2g17oC4m
1Y9;T1;P4<P2U4a\3UU1UV27BET2@>a14g1W2=f6T3`316@d:@416=C859:3;P4Uc33;QR8i4T1;]40o1U4ga4UV27BET2@>
a14o3=Z1_2R5^416@Z6Y4@416=C859:A;Q3W1Xm2]HRd2[DOm2=\==X28h:i4X2R1;]4V6\Djj1Z8Q4f3[b1UV27BET2@>a1
4]4m8^416@d:@416Q1859:8;mb6a?[4S@V4j6i48;S6XP767]La3R9?;S2Z2l\2m2[5n;aAGj1Q7W9^a2\FQE]1;S49V2o3P
M]<g^2`Il\151PI7BET2@>a14Y2C_1f6g2m316@MW544T4@4160P1859:X1;]40U2o3VDhY2gc1Ua1oD7BET21>>a14]4a2N
7e50l316@U6^4@416Q1859:[1;]4c1B4j3m8mj1k]2UBoc17BET25:>a14]19AC_1f1f71KP316@d:@416Q1859:U7207]3@
>U12:Bi1U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1
Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd5
7Oe3_40^12?=X2U3W7\1;>2?21Y2P2Z13@85>:81436NQ1R22>M3;o<7BET2@>a14]4f1f7n316@Z10U3:g5@4141Q1859:T
2I_21@;X45Z2X7[]2]`3Q>^@92Y4GTGa1>7;Y4PZ3oER[27fh16;Y4QS4P1IUo3T2;]2k1P2o1m5mE]1\3En1m1:=V3Q>?R5
;c2a12521E0oS14o6PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJX1I?n174Y21CSGhAh6>V3]4_2N;Y4;]1SAn400Y<l=n>f
X1o8QV1PA^2V:hEY3[2o?57a2?h<AV1h=V:g1;X44a11<5o3iCdEQ@nJkS1[IUV27<5Ef12:@>a14g1e2m2A0l1X1^35P316
@83e31Z1E^4@416Q1859:9;ld3VOX5Zb1aHn1f9YFN;]4V6ga4UV27BET2@>a14]4l1_;165:d:@416Q1859:P1;]4P2U4^e
2nAYZ1UV27BET2@>a14]4l1_;16@d:@416Q1859:T1;]4V24j3ga4UV27BET2@>a14]19e2]1i1V60l316@d:@416Q1859:P
1;]4V2o3ga4UV27BET2@>a14]4^90_3<16@d:@416Q1859:P1;]4V2o3ga4UV27BET2@>a14]4h3e50l316@d:@416Q1859:
4;Pj3XX352;fV77;b4^J[:14ki54;^6TV1in12;^6O;]4V6eX2m7\U1fKUV27BET2@>a14]4\=16@d:@416Q1859:1;N;]4V
6ga4UV27BET2@>a14]4\=16@M0e9@416Q1859:3;bl703;Xc20W1;c2i10U6bZ2mNV8aG]8T9^Mf8jF7BET2@>2^14]4\=16
@d:@416=C859:3;^6bS6S1;Y43V6Q[2eV2c;aj17BEF]1@>a14Y3S1j3a91678d:@416Q1859:a1;]4[2j3PHn4W^1d?m5c8
XX1UV27BEMV1@>a14]19e2Z1T3031:R2a5E16@Z6Y4@416Q18319:?4;i6cS797;i6cS792k>T=B;`2g19jT114h6Vi2`>jB
jN2j:cHV>@P74;^4i\7hE:;P4=nd3_<P>Ra2V<hED8;^4o1eR1jS13TT5hER1;]4V2o3ga4UV27BET2@>a14]4a2N7e50l31
6@d:@416Q1859:R1;]4V2o3ga4UV27BET2=2>a14]4a2l60l3165:d:@416Q1859:^1;]4[1j4f5Xa1]4k6\Dh2b4dc1[:1U
1P4`f17<5ET2@>a14g1e2Z1T2Y3T5]116@d:@416Q1859:M;]4V6ga4UV27BET2@>a14]4Z1Q<16@d:@416Q1859:1;4;P4W
]7g@i2;Y4o10>`1m5[5R@>]1\3d2m1:=V3Q>X5Y3a12521D00iCE1d@m5Z1eD_2f3S10023Z5A1=c1Q<]4o318d1P3[>i8FJ
X1I^21521Y21CU<50Nm69V7P580\2`1h3P3g3>BX2h4_20@;Y4aY3>RQ3Z3f?0N_C8h:V4BX2Y7X1;]4V6QD\e1kW1P3[Mg^
1]G7BET2@>a14]4a2N7Jj40l316@Mf9@416Q1859:N;]4V2o3ga4UV27BET21>>a14]4\=16@d:@416Q1859:M;]4V6ga4UV
27BET21>>a14]4\=16@d:@416Q1859:S1;]4V2o3ga4S^1QH7BET2@>a14]4a2V1e50l316@P8c2@416Q1859:S1;]4V2o3g
a4UV27BET2@>a14]4a2V1e50l3114@P8c2@416Q1859:4;kV7l2cIU5;Z3MDMh4n3?n>5:a264f1404^1:6:406X1F4D1562
714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n23
13<c1Hk31Y1M^1d2R1P126O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239]AdJn4;Z3MDM
h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En
1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239]1;Y4k;3f1f6`1k3T21S2^6HcEQ5b83>^>T2oGM_3o2[;n2R1o1_1X?_55b2j1R9o<`4\1f5c>g8i6l5b
1;2;kV7Y1;S49V2o3dR3i@g4`Il\151PI7BET2@>a14]4`3m50l316@R4m3c2@416Q1859:Q1;[2Q2V2o3ga4UV27BET2@>a
14]4h3e50l316@d:@416Q1859:O;]4V2o3ga4UV27BET2@>a14]4^90l316@d:@416Q1859:P1;_2m1V2o3ga4UV27BET2@>
a14]4^90l316@d:@416Q1859:Q1;_2m1V2o3ga4UV27BET2@>a14]4^90l3114@d:@416Q1859:_1;_2m1a1Do3ga4jKeR1d
751BET2@>a14]4a2@=7OP2CP20l316@R41Z1T5@416Q1859:^2M;]4V6ga4UV27BET2@>a14]4T8W516@d:@416Q1859:N;]
4V6`U2V\2UV27BET2@>a14]4^9m316@d:@416Q1859:^3;_2h14c18o1Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a125
21E0PKS@PF_2f3S10023Z5A?c1@o3m1b1:R8o318d1P3b2h;i8FJR2^274Y21CQ1\;7BEHN<@>a141V44]9:74V316@[3h64
:@416Q1859:S3Z1_2R1;_2h14c1b4ga4UV27BEHN<@>a14]4]9n316@d:@416Q1859:P1;]4c1Bo3ga4UV27BET2@>a14]4_
9KP316@d:@416Q1859:T1;]4V24j3bR2T_2UV276;ET2@>a14]19e2_9KP316@d:@416Q1859:Z1;X44c1<5o3^Y1XX3a]1c
H7BEf1=@>a14g1e2_30m5m316@83R5T5@416Q1859:N;]4V2o3jDll3UV27BET2@>a14]4\=16@d:@416Q1859:6;P4_b1cP
2f_3UDM;]4V6ga4UV27BET2@>a14]4^9m316@d:@416Q1859:Q1;]4P2U4YQ2oW2]8UV27BET2@>a14]4l1n:@16@d:@416Q
1859:Q1;]4P2U4SQ2hBlT1mHUV27BET2@>a14]4l1_;16@d:@416Q1859:N;]4V6RDa]1R`2UV27BET2@>a14]4\=16@d:@4
16Q1859:P1;]4V2o3\EZl3T9Pm17BET2@>a14]4e5f716@d:@416Q1859:P1;]4P2U4SZ2cW2UV27BET2@>a14g1e2c4h816
@d:@416Q1859:Y4;]4k108f1Y2c3]@_5]1\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3g2<X11e=f<R3^1Z1i5?^21^:f
2_2f3S10023=l4A?c1@n8b4\2o318d1P3[>i8FJR2^2604Y21CU<617BET2@>a14]4Q1;H:E87F33[4:0;`3164;[3S3d3>0
:5416Q185909?HU3]11O0X2;Z6o1m5[5`8P8]1\3d1Om1:=V3Q>b8a12521E0TDQ:V1h5m5PF_2f3S10023Z5A?c1_@o318d
1P3[>i8FJR2^274Y21C[<OT<a4Z2=8g7P3g3Q1X2h4_2^2;]2k30o1m5mE]1\3d2m1:=V3Q>b8a12521E0oS1401N>E52_4l
5c5_:_2f3S10023Z5A?c1_@o318d1P3[1]3a9Q5g3FJR2^274Y21CU<5QD^8h6>;X7]1Q10U6<g2AT1=Mh4n32<U6h85:a26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`
1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524j1S1313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R
1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V6<Y3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E02001001;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT
2_1528h1d1210524j1S1313<X61Y1MS4S2241O2^3f7f1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=
_1152^1C\1239^6<Y3T1=Mh4n32<U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17
Ii5OBJ5[45V1037<:0@?o2f53DW1V6Y57U302>O=B`1k1j6h78I45En1C4H315[9m6[32a2CBT2_1528h1d1210524j1S131
3<X61Y1MS4S2241O2^3T7X2U3b32o102KQ28396E]2h14R12116286E9JNQ1P1AQ1D253Y1T10=66_1152^1C\1239Z4<Y3T
1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD
2a2CBd3528h1d1210524e3T2S41Y1MS4S2241d<`4b32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1W8Z4<Y3T1=f
5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1V6Z9O=S2k1c>8I45d2CoD2a2
CBd3528h1d1210524e3X61Y1MS4S2241Q<B`4b32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1m4<Y3b1Mh4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315
[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11
g1C\1239W6<Y3T1=Mh4n3?U6Q7f15:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?\2Bf53DW1V6a5h3O=B`1k1j67`78I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1M
S4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239_6<]2KT1=Mh4n3?h1\4
h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT1
2V6S4]1f31O=B`1k1c>8I45En1C4H315[9m63W32a2CBT2_1528h1d1210524n2313<X61Y1M^2d1S2241O2^3f7f1k1Y1b3
2o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239lU1S6<Y3T1=Mh4n3?U6h85:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45E
n1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396Ea1Kh14R1211986E9JN
Q1P1AQ1D253Y1T1>=_1152^1C\1239]6<Y3S10=M5Bo3n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d
1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P16182ND253Y1T1>=_1152^1C\12
39Z8Q@U@S92<Uh5U6<Y3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17
Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1M
S4S2241O2^3Y7HZ1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239R6<Y3R14:Mh4n3?\
3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f53l1V6a5h3O=BU2j?8I45E
n1C4H315[9g2U4l2Aa2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D2
53Y1T1>=_11g1C\1239S471@ET2@>a14]4l1_;16@8[:@416Q1859:T5<Y30U1;Mh4]2`1?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d12105
7n23131:T1S51FBMS4S226O2^3f4f4U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12391<X4<Y3T1=
f5n3c61n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2
CBd3528h1d1210524W3=X61Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1W4<Y3T1=f5n3e6n8:
a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d
1210524W3=X61Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1R6<Y3T1=Mh4n3?U6h85:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c
>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R121198
6E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239W4<Y3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65
V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2241[<i4b32o102KQ28396E]2P
3211986E9JNR2AS2Y1i32^1Cm1n7<Y3J26<0MEU19?7j1n3?S61a4V4554a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1`12j11Bf29`2>m18@2>O=B`1FT1j67`781
G459;n1C30H315[9m6[32c1MCBT2_1528h1d1210524Q1HS1313<X61H@MS4c1?241O2m2@]9:j2>16j22i1502KQ28396E]
24c14<E211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\12317^=X1m1@n3oEc1Lj3i6<Y3J26<0MER4n3?U6h85:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1V6Y57V32>O=B`1k
1j67`78I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4c1?241O2^3j7b1U3>1Q32i1502KQ28396E]
2h14R1211986E9JNQ1A>AL4D253Y1T1>=_1152^1C\1239^=[B2i4a=22<Wa72<Z7X5<^2JMD2J3d4n3?n>5:a264f1404^1
:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1V6a5h3O=BPB8I45En1C4H315[9m6U2X1a2C
g2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X
Q11`5209o2C86`1\1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c2
0[87Y1R120i9T18Z2\18d1K=P3o1AZ75O26;3M:g1Y19k2Bl:T20U1;29>a11Q4U1><451?g3d39>4g3<a2l2V1NMDd5m4_4
0h4U3Y13Q462]1\1;>2?2[2[3D85>:863]4>W15g4Z3OYN0c1h=I348=^2@V1`1nW3am2Q:i6209c38610EG2Y1Z1;e13j97
9132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10m7k1T18i1@e1CP1
K=P3o1AV2S55O26;3B::g10X1U3Bi5R5T20U1;29>a11=c3U1><4131?[1Y1Q1h2U1>216`3<a2`1[1V1NMDZ4Y1X3d1_40h
4U3Y13Q462]1?6E;>2?2[24V3D85>:3463W2P1T1>W15g4`2IOS8c6H84?b2O2T1f4[1l20Z2R:KR2I312:=V4`1Y1YZ3VR1
bi3312B=c3B`1Y1j[1dHPE\m23d8a>T@iIk=312W6=X3@C=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1V6a5h3O=B`1k1b2P<8I45En1C4H315[9m6[32a2CBT
2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R81X1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_
1152^1C\12398=l4Jkm1b:d@nL_m3>=o28X;iW4d121057gU2]6R?2=Th5\6=\2KJ9=Mh4n3?U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1V6a5h3O=B`1k1b2W4h78I45
En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R86S1U3b32i1502KQ28396E]2h14R1211986
E9JNQ1P1AQ1D2535S1T1>=_1152^1C\12380S6=X3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h
1d1210524n2313<X61Y1MS4S2241O2^3T7X2U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\
1239\6>2W2P1V1c10o1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0e74Ge2[1[11W10_1V82@
j1R1:6k1e46401N9a2?a2:i=Y5]1S1_2V1T1V102S100239P5A14852U14l2U2k2\1d1W562H35c2518X1;P330783101;45
4h38R1T5V2h1\2Kg3FJ^1C7N23854<74Bf11Co1P1l52>6531U4g545=:J6^20Z1@U1]1Q2h37Nl1f2Y5^1>;X385`3]11OT
2>[3e2U2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1P3I1_=S4e4FJR2k5o1l
V1X50^1S8_2n1>Q6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k
5o1lV1Y5^1>d7_2R4>Z2P1V1c10o1m5W?`2V3MKA2j2>CP2m1:;1V39;3CAd1R:9=Z70Ha12521E0kIS:401DH^5^C]1S1_2
f3S10023Z5A148c1l=b2K3o2180c1P33E10=0354Q4^8i8FJR279D23>A74Bf11CP:1R2U1G=W3e5V1k1b3]820T2h6>82Lj
2`3]11O[4>2W2P1V1c10o1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2e9ZG401]1EV2a2^C]1S1_2f3
S10023Z5A148c1l=b2K35i218d1P33E101;454Q4W6V2i8FJX1I79G3>A74Bf11Cf6@h21R2U1G=m8V1@Z1b3R6Z220T2h6>
82Lj2`3]11Od2>V6080e1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6`T1c@a1f2S1_2f3S10023X4Q1A68c1`3n<o31
8d1P3[>i8FJR27Q1T174BV1?1Cn8R1@a5@a5c6P<h6?R4`3_2_4>Z2P1V1c10o1m5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1
a2e99=[7Ha12521E0d<`1a;7P2Y6U176401X1g14f3T>Y5]1S1_2f3S10023Z5A148c1l=b2K3o2180W1;IV232>310=4:Y:
V2U4c4FJ^1C79D6C<721Bf11Cf991R2k2g2\4^20k11S1]2e:h6>;X385`3]11OR2>Q6U2m58dE]1P4P2m1:=V3912NmC0W1
a12521E0oS140n6PF_2f3S10023Z5<4?8U14YD518d1P3[>S4e4FJR2AY5o1XKc;h6S8_2P3>V43k10o1Y2c3^1^D]1\3d2m
1:=V3G12T=h7Ia12521E0j>YLlDS1_2f3S10023Z5A68c1@n?o318d1P3[>U4c4FJR27V2721Y21CU<87BET2@>a14]4\=16
@[3h6?@416Q1859:^4_2Q3>2e2?V17^10o1@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0UI[2]84o6iBD]
15M_2d31S10023Z5A68c15_1l5l8o318d1^2A[>^4Z4FJR2Y1T174Bc121C[>`Jh6S8_2Q4>Z2P1j20o1m58dE]1\3Od1m1:
=a1d1913MU1];\71S1a12521E0h4n6L\<DT33h66401l6U;l8]1?_2f3S10023Z5A141652U14R5V4\19d3i1?Y3518d1P33
E10=k2Q1:8m7@U4W3[1FJg1:79DJ<74Bf11Cm1_1W3Ha1E531m94CU1Q4o8j5h6S8_2<>_4jT114bMRe2m>W110CU2>Q65o1
m5mE]1\3CP2m1:=V391Q1c<Y70W1a12521E0oS14o6PF_2f3S10023Ed4<4?c1_@i3518d1P3[>S4e4FJR2^274Y21Co1lV1
h6S8_23?n2Q\21?4?P_2l[303?n2Zf32?P_23?dg3d14?n2Zf3`J2?n23?Yi3`J7?mP3EVb1RW1oEST12?[U52?jc45?^4jT
1143?n2Ta4k1?P60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2e3U2
o1lV1h6S8_23?_2\P6??n5P1Yb3cQ2fZ1Z4^C`1Q9Q5312B2?nj54?n2lg5VC4?`f1ZT4X64?n2ac1ZT42?ck53?U3^d33?m
j505?_2Dgo5cC3@fj1XD2@fj15@k3]Lh6f\34@Y6b]4ZZ12@k32@W`61@6@\R2[=fe1de1b23@nV3i@5@m3aQ4Wh1[C3@h_2
fe13@_U4Wh15@h_2fe1e@aW1S1Ae23X3Q2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FoS14RIFZCQIjJU5Z>V1Ae23X3Q2@k
J1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1YR14RIFZCQIjJ0T5X1Ae2f1e1Q2@kJ1Q22R3;14Q2m1:T1_2T>[6S2a12521
FoS14jGn1c5f=_Ea3YJ@0T5LAS46=Y1]U1m5T>d322No2W2Z\2S6dP1WCG9m1U5SB0VR19Ll29AR6]U1m5T>X4h5^b2lc1P2
AR61o1m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0T[1PF_2f3S10023Z5A?c1>P@6U1b218d1P3[>i8FJR20]274Y21ClX1h6
S8_2Q2AR61o1m5mE]1\3En1m1:=V3d:\32_8a12521E0VImAPF_2f3S10023Z5A?c1>P@R1l218d1P3n2\;^4Z4FJa1@^274
Y21ClX1h6S8_2U1Ae2\3Q2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521FoS14iIZ5o=QIYJ@0T5b;=A^4c1RP1V3S2m5T>P
2P8^b2[c1@P1AS4DY17k8YLm5c=@EZ1c122NT12o3R5W>e9l3`a1e5ZKd?Y1[1@g5[2?AR6KaT1m5T>X4h5R5mG]e1QZ1Y9@
g58AR6]U1m5T>Q:^b2lc13AeY2ZP2IA4n3:9f;Z2R;c4j6n:`?h5QDlV11W4b<\<o8hE`5Q63jP1k1AA]2S180095c;`:Y2C
1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4e;]D[D[@072Z9j1]33l>`1]7d9P3i53f3SMgCT;Y2m1Q2A5m38009`3l1\7h
3Q1Y2c4T5S2O27V3121d9P10R?C@W5Y:f[1Z5`2fA`83`1S3_2k2U3JD?0@Df1n:h42[83`1`1Q1oT1i3d7X5i45R32Y1Ae2
f11e3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FoS14iIUACc8T?i2PP19AR6]U1m5T>Q:^b2kKPH;AR6]U1m5d=?Q:
^b2[c1@0>AS4\C17l4lOW7e1R4]d11^b3PMAAR6nR1^2m5U;W1f1X4d2S3mP1Je`1c^1X5hA>A\41c1TS1121Q2m5T>Q:^b2
lc1n1AR61o1m5mE]1\3En1m1:=V3Q>2_8a12521E0T[1PF_2f3S10023Z5@0?c1>P@o318d1P3[>i8FJa1>1^274Y21ClX1h
6S8_2?AS4;a2ZQ1fC[800S5Tm1fBUl1Wa1T6X1Ae22Y3o11@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FoS14jGn1U1A3^AQ
IjJU5Uf1Z2Ab1N`3[3h1a1Q<m1[1U<T3m5V;V1`155=V2ICe1R4>2a51P>k9g>T8\2m3>01n7LCW1DJa2g7KZ1A[2G9S@g88
=0V:d1^4`2D>1n2e2W7093UQ1Z1a;9j3e2Ae2R25U1o1@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0UI[2]84o6]=
d4FV3S2;c1P21S10023Z5A?c1m6R9>j1T218d1P3l1^<^4Z4FJR2^274Y21CdMW;m2Nk2S8_2o1A_4d1o1Q4k1mE]1m2>d2m
1:=V37i=<a40b3a12521E0aKb?PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2S2Ae2^3o1@\5^E1<]
19R3d2m1:=F_2Q>b8a12521E0^M`64o6iBV3_2f3S10023Z5A68c1_@o318d1P3[>i8FJR20]274Y21ClX1h6S8_2l1An5U2
m5mE]1P4P2m1:=V391Q1bA0b3a12521E0oS14o6PF_2d31S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1An5
U2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2^2AW
2P1V1^1U2m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0kS134o6PF_2f3S10023Z5<4?c1eAc2518X1;P3I101;:4`<S4
e4FJR2Y1a4l12WT1d2h6S8_2h1AT6o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8
FJR2^274Y21ClX1h6S8_2Y2AS60o1m5mE]1\3d2m1:=Q2T1Q>b8a12521E0m>V;c9b2h4PF_2f3S10023Z5A?c1_@o318d1P
3[>P4Ni3FJX1I7V23321Y21CU<fLh6>;i3^3]11OZ2AS4o10o1m5Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0oDTFlDS1_2f
3S10023Z5A?c1_@o318d1P3T9V5i8FJR2^274Bf11CU<040:2@`Kh6>d7_2m1An50T2m5mE]1P4P2m1:=V391Q1bA0b3a125
21E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1c<XJh6S8_2l1An5U2m5mE]1P4P2m1:=V391Q1P=a40b3
a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2P3AS4J]7>g=P=>\4`1Q1081>T;l3Ea8
\1c7Y1e2b144D17Ci6h1S1b2lD_1]3S3k3Q1c:253[1d9]19<g5W1a264AGF17AF7168U4\1k22R3`<T8`1>o1Y1343HV140
32001T=f7Y2]A[9f1i3Q2l1AT6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2
^274Y21CU25P1TEZ@h6S8_2f2AW2P1k2o1m5mE]1\3d2m1:=V3>3JS4n5`2b8a12521E0ZL]7640n6gAX4_2[2X11S10023Z
5A68c1R5\;i3518X1;P327>12@_5[7i8FJR27V274Y21CP:1l;W@d2h6S8_2=AR6N1\T1m5T>Q:^b2[c1@SW1nC\2Ae2f11c
11o1@\5e?g501<]19R3;121Q2m1:=F_2Q>2_8a12521E0oS14o6RBFV3_2f3S10023Z5A?c1>P@o318d1P3[>i8FJR2^274Y
21ClX1h6S8_2`2Ae23b11c11o1@\5]E01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0oS14a2]4QB0FV3_2f3S10023Z5A?
c1>P@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2d2Ae23b11_13Q2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E
0oS14a2]4QB0FV3_2f3S10023Z5<4?c1>jC518BQ1P3[>S4e4FJR21S5Eo1lV1h6S8_2V1Ae23b1g3@jJ015n1R3;14Q2m1:
T1_2`DS2a12521FoS14kFV2F\\1PP1`Fi=YD2AeY2`2AW2=0]3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0kS134`20]4Q
B6@2S3_2T1a2S10023Z5A68c1P@>c1[218d1P3e3S1a9i8FJR21\274Y21CdLW<h6S8_2R2Ae2R2[1o1@\5^E1<]19R3d2m1
:=F_2Q>b8a12521E0oS14a2]4iBV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2X6Bo23T1=Mh4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6
S4]1h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_15284c1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ283
96Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239nHe6BS3T1=Mh4n3?n4V1k3_2\25:a264f1404BK:6:12
06S142B020011146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1P5U1E]3]1h3O=B`1EU1h
;R1g18I45En1C4H315[9m6[32a2CBT2_1528h1U1>210524n2313<X61Y1Mn34S2241O2^3]9U3b32o102KQ28396Ee1Gh14
R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239R17B^4eS1_Bgf3Xe2P21Bo4BS3b1Mh4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2
\1721057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239nK[6BS3T
184Mh4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@
?o2f53DW1V6a5h3O=B`1k1i90h48I45En1C4H315[9m6<n22a2CBT2_1528h1d1210524n2313<X61Y1MS4e1=241O2^3]9U
3b32o102KQ28396Ee1Gh14R12119526E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239W4BS3T1=f5n3e6n8:a264n54E02001
11;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6S4V5O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X6
1Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm13BTX14e6BS3T1=Mh4n3?U6k3l45:a264f1404^1
:6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1V6a5h3O=B`1E0T
1]5U98I45En1C4H315[9m6[32a2CBT2_1528h1\17210524n2313<X61Y1Mn34e11;241O230<l2]9U3b32o102KQ28396E]
2h14R1211986E9JNQ1P1AQ1D253Y1T15893V18152^1C\1239P7BT2NN5=MLk3n3?U5Oh85:h1H64f1404;R1:6:406S14E0
2001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1n3a5h3O=B`1k1c>8I45En1C
4H315[92j63W32a2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241:D2^3]9k18P1b32o102K2n18396Ee1Gh14R121198
6E9JNQ1P16:Q1D253Y1T1>=_1152^1C\1239>g:f2Z2o3^2_7_:Q3O_6BT2NN5=1Kh4n3?U6h85:h1H64f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1n=D8I45En1C4H
315[92j63W32a2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241O2^3]9U3b32o102KQ28396Ee1Gh14R1211986E9JNQ1
P1AQ1D253Y1T1>=_1152^1C\1239V9k1n9UFh6BS3N5=MLk3n3?U571EP2g65:a264f1404;R1:6:406S121E02001001;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KV6a5Y3>O=B`1k1^6T88I45En1C4H315[9m63W3
26Z2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241:D2^3]9k18P1b32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D
253Y1T1>=_1152^1C\1239V;Q9n9S7B]2ET1:2Mc2T2n3?U6h85:a264f1404^1:6:1206C?4E020011146212260171B24K
1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1V6a5h3O=BT1;c17i90h48I45En1C4H315[9m6Q24T12]23C
BT2_1528h1\17210524n2313<X61Y1Mn34S2241G2212Al2e2[551S1k1Y1b32Y1E02KQ28396E]2h14R1211986E9JNQ1P1
AQ1D2534T1T1>=_1152^1C\1239[1^L_9Z6BS3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1
210524n2313<X61Y1MS4S2241J4230<5f2R8=LU3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1
C\1239n62B_V76Bo2R[3ZV14bh12BVe3KBl2i1WD_2`82Q347B31:l<cKe4m<c1RT2gG4[7Z5V4U3g:9BT3f9n^4_1l5[AhL
dB7B[40iT114_l4l5CS3T1Da1g1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_60=c1@\2]1k166;CU3LG=0d4f5
JH35O>S1_14Q2o2H>>C`1X4:?=]105l8Q62j3W2g116X12?9C:3Y4X2H1f1]1h1i35b10?3G10LHU2J313@81501A09=T1W4
j1R1a2IH3P10V141>42131OHS5E_1h5e3l8d2[2o1S1j3W1h331^13Y2I=46MW1C`1\;_1R1i19Y5`1f1i1U12FX1a6R7CT3
S1C0j1^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0[:JH350]1S1
_1V2o2H>>Ce3S2:0>=U1705l8Q62`14\4R1D16X1B9C>Y4E[2V3<[1_2ECh12=3K49293M001<B=15M313IL=O?W4j1R1B0?
1C2601:<F642340AE8F1>711112000<<71>X2c2L_1[5<g1m1`3F;X4P5`1>n4W1Q2JO126T13S3=46MW1f3W>9Y5Q35W1:6
U12=a1a6R6CT3S1C0j1^13302b2^;8h5]4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2
H>>Ci5:?=U1705o16X4\2W5I2e1\4g116X1B9C>Y4E[2V3h1U3Ch12=3KKU2EM313IL=O?W4j1R1B0?1C<:92F;234088E8F
1>711112000<<71>X2`3_1h5e3l8P5o1n4W1Q2P1I12[13S3=46MQ15=EP?78X19Y5Y1g15W179U12o1a6e6CT3S1C0Y1@^1
702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1Y3_5JH3310]1S1_1V2o2H>>Ce3S2
:?=[1105_6\2Q62`14\4R1D16X1B9C>Y4E[2V3<[1U3Ch12=3D64<9i3313IL=_2T32j1R1B0AC262:<M42340AEO1>71111
210<<HP27`3_1h5:2Y1m1`3F;X4b1]3`1>No3W1Q2j119T13S3=46MH85=X3j9S2OX19f4BQ35W1:6U12=a1a6Ij5CT3S1C0
j1^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1Y3_5JH35^1S1_1V2o2H>>Ci5:?=[1105o
1_4\2W5I2`14\4g116X1B9C>Y4E[2V3h1U3Ch1@3DR1i3313IL=d52j1R1B0AM2:<R123GEO1>7111122<<HP2h3_1h5:2W3
c4X4P5o1No3W1Q2b171^13S3=46MH85=E]<j28X19f4BQ35W179U12=a1h2h3Ia4CX4DY3702b2^;8In4g5V3Dd1T116J]42
Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8Q62e1\4g116X1B9C>Y4Q3h1]1h1i3h1@3g
1i3313f1]1g4j1R1Hh1b13]21>7131OHi5_1h5e3^493o3d2[2o1n4K;l31^13S37546MW1Z:V3\49Y5W3i1U12o1a6i4CX4
DY3702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0Ia9JH35^1S1_1V2e29H>>Ci5:?=]105l8Q
62R6g116X1B9C>Ib14g19?Cc1V3h1e1S2h1@3g1i3313f1b2g1j1j1R1a2b13]21>7131OHi5_1h5e3^7]1P5o1n4W1Q2j11
^13S306546MW1Z5c<9Y5W3i1U12o1a6W4CT3h1Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0k4_5JH35
^1S1_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7111122IHi5_1h5e3l
8P5o1n4W1l31^13S3=46MQ15=f?i19Y5Y1m1i1U12o1a6h4CT3h12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872
R1V12Z1k166;i3LG=0[:JH35^1S1_1V2o2H>>CQ5G:?2:]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1Y
27MD3I2`11>7111122IHn1k251F_1h5e3f5U3P5o1n4W1l313Z13S3=46MW1nA9Y5W3i1U12o1[5U1f4CT3h12V3702b2^;8
h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C
>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1Y27MD3I2`11>7111122IHn1k251F_1h5e3f5U3P5o1n4W1l313Z13S3=46MW1nA9Y5
W3i1U12o1a6e4CT3h12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0[:JH35^1S1_1V2o2
H>>CQ5G:?2:]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1m2W3j1R1a2MD3]21>7111122IHj451F_1h5e3f5U3
P5o1n4W1l31^13S3=46MK;nA9Y5W3i1U12o1[5U1a4CT3h12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12
Z1k166;i3LG=0[:JH35^1S1_1V2o2H>>CQ5G:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2MD3]2
1>7111122IHj4N_1h5e3f5U3P5o1n4W1l31^13S3=46MK;nA9Y5W3i1U12o1a6]1Dg6W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3\6
T9o1>6^6=?\2Q2Z1l=]1^3n9j4W2Y5\1Q?`;m1^9ER7gAdI[1DP4DY<8W2m>Dk4^1^AKP7T1mHb11Q7?\2Q2Z1n;m1Z:[9W2
PBg3S3U2;64K`6TI3k@\Fm6R2QA[1DXAJ\1l?8Z1kEG3i8U4BR3l5V3]6Kb11Q7?\2[1EZ1_3g9R2^3b=U38[:1Z;S3h24X6
iMo;1k3ER3S1C1i1^17f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3b5YJa;f2Y3j3Hf6>R2k4c3^1T2f3T1_1S2
m4g4j1R1m1?34N46232105;EO1<;1112000S16`2Hg3f6`:Z1CDS3n5=P1_24m219\4a15W1j>b15=g21b2b10OMY29U12V8
?j1E[4@X3n5g8h5[8J]2C1216NY4X2n1c6R?i3b5YJX>T7X5V2>R2j?a4T5g4j1`33b13]21<;31j4g3f6T=S3n5n3R31f7d
LU12R1FU410a3_8Z2T5W1X2\2Y;14T?1cBj5b<V[1_2j1W8a2MI^1jCaA`5X3R5i2Th1BFZ@Z2\6X2\2`:jR1]BZ]1V2a<^1
\U1`5X3VG`V1MGV40PBY2c4X7O:V314j:\[2k7fAi?a7?0i22n:_AoT1a1W2m<R8CGV40T2k?m6^2R1_7H14hK^j1eP1b;RC
_Ml<c1HU40S4i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1_3e48aGc>Q2j1j683Z2f1R3i2l1_2RHW3`@g2Nl2d>Q1X1R9V5a2H
U400Z5<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S1a38Q;f3h83_;o2Q2j1j683Z2f1]2Di2l1_2k:^4g8W3BS4S
5[3f2Bg2k3\32n7<3`1S1Q1X1R9=P1W7m5`:]Dl6NHU42R2h>[>f4H14a1^5U3\=a2[Ih8[I83Z2i4YOW3BaFd>];m>eN2HZ
j6DIT40o>`8_7V2a314aX1Tm2o1Q2d>a<0n2kd1P9h1Ik38009Y1Q2L[:^7Q1b6LV2a3121Q2m5T>d3Ci72V6g1QCh3VBk5T
1XHe53V?V1>P?Q2[8S20P1@\1`9f:dAg;01S3B]8;IT4U2j<PEH14oT50oJNJQ4T2:n:b3P\1]4S6V8YDU2k>j?[2d9R28`G
d4m82j2CX1Z<e5Z2fFU=CJ`Ab3W7hT1]4S6;g?\<U2R=gO\U12g4g\1e3j7CKm=kj1Me9Oh79kFX;1Q?_IP1[@]MU3g2`8;K
m=kj1c:Oh7^R11aX1\AcP14K]c2W[1dj2Z1LV4_<0n1P2j33U3_5f3U4Y6[3h5n16O<]2SOR=V1d:?T2P1o3n?S31a4YAd3T
4<Q1MW3`<ZOcFNLV4_82l30n1P2T7_5l7Y6[3g76O<]2V\1V1Y=P1o3n?S31a4YAoIYHY1LV4_<0n1P2T7h46`4Mm2Y6[3g7
6O<]2V\1S12]<KP1o3[:Bo4S31a4YAd3d^1k83a3LjB^;CLV4_<o1PEW;g7jo1o3n?S31`I6Eh5S3Yn1P9CLf@o1XP1g76j3
]]1Z>o3RC1gH7Z12@W5S3HMP49R=AT6V6Y12\1R2b514Qm2hA2a=V;R?\1ZT14n@?MP4n=T6m?H14k]3Nd=n5Q1lY1U3FNX4
R1TBb2<P4R12b9ia1RX1`]15_1^CTEk1`AY>[7<:NSJm=X1ga1[:^P3TEk1`ABOn3dKl7X114bQ1P9kW1m?b9k5_S1e3U3f8
S<BOn3V<]?l7X114FkP1P9ig1b9k5_S1e3PHg`1<On3jT114\HbOc:k?oKlV1e3IP1m3nEk>14m5U4h;V5S72[6`?jV1[1W?
oEfBY5W70\P1]Gf9AP1m3c>5WEH14m5k=lDm[3R9W70n?k>@Q1l3jR1o114CjGom1m3e4Z3nKh5hHfQ1\2Q1U2f10f3@\7m@
`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FmCk1n<V14h1b7_5Q2m3V2AEU107R3V2X2^Gh5a7VAi>3T9l7Y
1<O2<l>5Z=e4BQ1l3jT114CS;U6`6]:gDbFV8m3^3`P1h5hH>R1R9P3\Ci7W9o7ob1QMBk2j30hV2?R1k30U5P3\CU914d7o
j1QMoW1THn=BR1k30cKN6Y1e614d7Qh2V7hNo1TH\Ni@1R1V1S1j30\26V7o:0Q1GY2C1Q6AMa314V@l:n5n]1YP1P?`GUAe
GQ?Q2i31^3B]:@3c3Y1S1j30c2o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3aZ1YP1P?Y7V@R4P3Q:iH_5]8g1S4`3a;E]1c1BS
1j32hDj1Y2CS6X4H14hKf8]b2RS1XMaFJT1i30g>7j>n614l2S2\=l2o4HoP1W1a2_S1g_1X1nb1X5Q2g2fD:T1i3h>7iE14
^d4_6fV1\4U1T39\1h2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1\7
Z2Z3^1k4R9260:3M:S63Be7E=R2U2a129>a11d1\2U1><4221?[6S6a2R5MDd5Q4[50h4]:\128Q1a6<>J3`1l2>]1e8R8l6
_9X9KBY4b61]211E4U1oMj9oZ3OV1`2e1e10j2^3\;V1MR74V<d:b8[e1Y6ZHd6_1l5\4j7S5X=R?f4WC?_Of66V1iW1Q6PX
2Sa1l1DW1f30b:f<a3GX2c5X114SKi;SX1R3kIeI]T1k78W1f3c:]IH14eQ6OX1c3UKg2HQ6Z1]6]2U6S31Q9n3d6V[1V=Q4
S5V3b2\Cm3^=92[7_7mE?WW1:X1iNiCTFl6f;[@gn17mH7Y1hBZ:b:gX1Ek79Z1h3Z>]4P3[T3[?HdMHZ1h3g1b<]4P3d66^
5dI[n1f:d4HgKk1l8]`11V3?m@c8S34Z1SBaEXf2A[1X3X;k5=Y1k?MjU1W:_:Y8S]1dY1MT>Sg1A[1Y6W8k5=Y1k?MjU1QM
S]1dY1MT>T5na1j38[1]Dg1\[2Y8gQ1W4fa1>\1P4K0k=010h^2aGU1Zd1`Z1[T17\1l40k=l^2cg3[T1@\1k400R1h<^V3U
1kn2^FR=I22Y1T<:\1iB010h^2PE`2U1kn28]1m?m_3c1fS2W1[C\H:]1m?m_3c1fS2W1[CcQ13T?5]1m?aZ3[5c1:^1UGSM
U64[6P3cFQn3PBD^1UGSMU630T2V4P34^F2Wd3X2]7_??P2a<k?]2^1V3P2o1m5mE]1\3d2m1:=V3d32U64n3?l1U3;c2a12
521E0d@c5kDP2oC_2f3S10023Z5A?c1V4X<o318d1P3[>i8FJR2?n174Y21Cf3=Z<W5DFhAh6>e4n2_27_1^3`KY914F>_1^
31c;j?Y9121F_KcGZc1WJ9_1^3hR1<d114]h3[2g1`1i1b18]363;SKS1Fl4R=?2V6Y9X82S2RKj1T3Q3\:`:153bOU:AlFe
4o4i2]6T11g9m1d:o21h3Y6X4=:b2a168E4B`1i1l1\3bR1Dm<c?_:RK^Bf:gX1h1bP1iP1T=d7F`1i1Y5BWKS1Fl4fW1RK^
Bj8g13`Z1d>mAiP1T=f4m2a1?`1T3fC][12Q1T1e20PT43SMX3k1UC6`1XQ1oR1fj1o<lS1Da1\3l>W2o44W41V:14@YS1Nc
X1b5_4cR3Y1W2Ba1\3l>W2T5W41E`91487YS1NcX1b5_4Da1\30k>W2T5W41E`91487YS1N^DTDR:cZ4Ga1\30d;V3^20T9X
:14@YS12K^DTDX3Y2T81m1g9;a1\3l>W2T5`>14jS1NcX19b1W5j;h9R4RP2VT12Vk15b1RAh9\X3Yk16b1RAh9\X3b1fi12
b1bn5Oc1S2h1d1X6o>o1Mg:]d1PT1RBf7_1l5[AQ5b3f8Y@lC082>\>R9>b30[33c1jJm28c1hMd\1iP1PGS<k7gR2Fd1a36
S?n8o;Q>Rj2i8RX12k8P6bBmAY1n2d2n5`66_6=d1lBn8o;f@WP3RX12j80j^1d2VC?d1lBl6Q2o;T:h:_b2ca12k8j^1d2m
6U83d1mP62<e1XT18_4\3Q?S9bY3d4hQ1cOl@P1e1o280:Y1^Lj28a314FZ1Q2k3U;n2d3_2V21fn1[EYEd2\K@g5cOl@B5e
1XT1e?iLTN:f1W30i=d6Z@14Zl1[[29f1W3j=d6a?H14Zl1;g1`n3j2n4a1>`3E\Q1[>dQ1c1g1Q3n57_?mS2iQ1j2[4Ba1>
BU2GE]>P@aT1bA7B?5T2@>a14b1j2^1m;16@d:@416Q1859:Z39h305Ig1m2DQCf:fP1b7PCiQ1j2[4V3U2S2a7[5j@h1YN3
Z4lM`?\;U48g1\5Si3j2`:Em<h^2Hh1k2g2^]1V4R=aU2QQ1U7k?X=eGQ?_25=V61o4Y5F?4c3Dh1c5hn1;];gi1QQ1QGX=Y
N]8e2=V61P;?4AQ3<h1l2DhMROm32_U2dF3X:Re18h1WW1PW1ek1`5VFji1X^1Di1\3Y@U5Dc1c>n:Y4d`1\;Qd1eS1]G]4;
L5V3TO9i1fCU5DW@Z[2gg20`P15i1k2d1hd5Xc23i1c@jl6<j1i2c;n13l2Ek<de4]Z1P:YS18j1]CgCaf1kQ1QGiX2gK\5k
1j1b1M\2>l1n3?n>5:Hh164f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2_1^2a
5h3O=BR67e;8I45Ec1:C4H3122[9m6^3a2Cg2_152Q2b1121057n2313<X61Y1MS4S226O2^3]9U3b32o102_1]18=LV44R1
211986ET1NQ1P10b1D253T14T1>=_11g1C\1239gT1i7Bk1h6SGk8iEo<[6]EkASV1]:iU1h6=h;\1S4ZS1Bk1_R1d4kDg1h
2P9iKkA`?b2g1lX1m2QMTW1^5j85l1fNS:fQ3e^2;l1h280:hMe614mV3mj3P5l1i1MDMh4n3?n>5:a264f1404^1:6:406X
1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d1
21057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239WN<m1i1f9[G
^2c3iF2bj2_1l5[A3m1[U1]^24m1W@SE]^2>n1o20T?a5Y6U5b414en2TGk?nNCn1o2009i>a5Y6U5b4121en2oP1i1Th201
;n1o2U?k;h914cn200hN8o1]>Q2`FC1PH[e1T4P2f10S10B2W33[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5S1j
<Q6^:Z;Z2f6_Ae8P3^2c19l2h4S10:P128^2778:65X1:L839U8Z1361;2;345E2;235:6757<B17414200111210<569>b5
U1`:`2S;=f905368K126n8_=eE]2P2g1S1C2P3m3]5c5`1f2W1Og5a==f1a5n;n=THP`1k5a3l8Z1<:?34N4623405;757<B
17417001112000IHX2_4Q=>R;d8Q10536T1126T\1e2P2g1S1C2P3NT1W7V5<`1f2W1Og5]2k:Ef1`An=^:e=f6VMY7h4]9P
6k2Z1:1:07634K246232105;7=O17417001112000<U1R=:\6[3g7=m936T119[1gDPFNP2d2DP5d74V6g4On4^GT4m104^>
h3^:o6V2^4ZX1Q<[4`:]2kK3eV1b?AP2o?c5_5Old1`:R53^8gQ1e?m@Q39a;QP19Q2S3m1Q[2WY1_Z13\\1V<8Q2S`2V=dQ
1kT13\\1V<;Q2S`2V=PLQE]E3R5YW1^ATS11Q27Q2S`2i6ZCR?_Z1S[1=R2h4XIRS1b:SAe8l@2YL[Fhc114R2h4nV2SAP1R
2a2U1Z61VR1h85TCW3l1`9_2U3j1P4^1R7fCbEb7cL1E`@T1[2g5_1X5\3P`13R2g[2ed12R2g[28S2GSCbf1W_1lc1db2X8
1S24S2`2dX1W33S2]o5TZ1j1T2U1<U18]3[3[11l=A1U8Q7QM12Cf1l5010c=US1o=W1DH1P4o5_1o23k1A:`;V2i1@1=HAj
6V9Ml5l6n9e2DXNi<2T4FT2U1Y5fBk?QM12oEUS1U;i2W1RS1h1iMn9mOEi=2T4MU2Q1^5@kJ1T2R3d2m1:T1_2dFa12521F
oS14iIQ3b3gU1RHm7a:1U22U2\5=V2a<Q45mO4QQ2^d2fP1b@f2i;_65V2a<W4kZ5Ql17V2a<W4^m3\]1V_2k14V2i@1ni7@
W2l4TDdQ1a2RY1]X1cV1c>R;hBk5S4W9l:V73W2]\3cg22W2R^81W2?X2P40Q4d;k;]6Ye3UZ2WGJ18m4[6KX2P40f?_V4UC
\MnFd32a58`6h3Z2]2Y2J18m41J^560c48X2hCnBX`3[4_d1ZP1TL7Y2f\2a\2a^1[3j?15Y2f\2Sk3[3j?<Y2d20iT114oT
1a\2a^1iA\118Y2d20iT114oT1Vh44Y2f\2Z^419Z2n>l[1S9_o2e3h30e`1;Z2n>QCZ1Y3hLPP3a3l30e`1;[2b2XQ1a314
nn1\>V5_`1U67[2b2jT114nn1ST2?\2X2dMlATOkCa<X>>_]1`@k1P3\6oB@\2j2RMFUATOn1lAa<MZ=>Pn1k1P3\I7\2mOl
ATOU_1Zl2o48\2ja1TO[Q1i=Pn1oT1XU1N]2`1JV6o?gQ4UV27BET2@>a14]4\=16@d:@416Q1859:5]2dW3l?lMQP2:^2[2
jT2Z8X3WZ11^W3a:hE6^2VW2Z8X3WZ119^2VW2Z8X3WZ11ZAV:Rk1i1^2W4o1m5mE]1\3d2m1:=Q2T1Q>b8a12521E0T[1Q9
n<_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_26_2^1cc3d9W9^a28_2]R1db2d9H^8P3]^23_2Re3d9<
`2nKSBU5XV12f]3h@P2^7>^D5`2]1`JSBPd55`2fh2QQ1ZP36Aa2a4XG0RP2gFe2P9J81AY]10]MY\1]F=a2jK0RP2gFe2P9
J81Po1Y<gR26a2j<o>0RP2kW3<a2jK0gb1Z=gFe2P9J8Ro1kk1<b2ZHU7PBaY1]8P6m:X2l\2[Ebd1=b2XAQ7U7PBaY1\IX2
f3ZBS1fe1[E;b2eY22ZAU23T<m:o5^CR[2>c2jf1QKk5`6^8QEn2i;B3UW30n6Bc2Ud1fMkW1m13n2P1i3Dl2`:hP30\4P1b
;12c2he71d23d23d_32d233d2Q[3k23d23c^32d2m]32d2oU72d2Yh62d2[\34d23W\3h12e2QU71e24e2R[3o273e2Z4TP7
3e2Z^3;2e222e2f^36e2R[3W3fl3^>^><f2h5dR3U4eT1a3mb1nS1_3g2hAf46f2c\3eT1a3mb1ok1:f2h5fI]_3[2XJPDZX
2EQ42f2c_76f2\4WY31Z2RQ31f26g2Ya1XJ1\KWg2Bg2Ya1S2S5Z155YA1R1a6k3T5f:lm1[Dk2R2f5g2Nb1Mh4n3?e7X75:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1`5Ea5P1g2:6==BAP4
Z3R:8I45En1:84H315^2l6m6S2Z1k1ECg2_152Q2d121057n2313<X61Y1MP3M4S226O2^3]9U3b32o102m28=6EV44R1211
986ET1NQ1P1c1D253Y1T1>=_11g1C\1239\6g2b1d100h2U2b92442?2_11>FY220?[27c2o240412312@3;63?140411_14
801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>U3c58Z2Z3^1>GZ162o1c7R1;260:3A;:0X1^4:3B:C5`6E=R2
T20U1;29>a11d1\2U1><4221?Q19o4l4CBa2R5MDd57Oe3Z3T10h4U3T4o22\128Q121V3P2AB<>:81436NQ1R22>M3;e8d1
e70c5Ja8Y60U3:R9n1I_211:g2g1`2XX2d_3=X:7WMcFOg2k1L]:<Tl1`3T5c3o2fF\2R3kQ1UAT?b3a3T5V2^3T6a:]3\:o
26n53k7n>g1g23i13P22R4^Z1m?dI_=d6SQ1m3^4`X17\M7BET2@>a14]4l1BY20b2_1JZ2G@16@d:@416Q185923351^1Ag
2JLaG]c1b?\D`Q14hY1=U8R27a3a5_m1o4g2Nb1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3k1ECg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9
U3X2Y12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X6g2N@<6=2JHo3n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1
C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P
1AQ1D253Y1T1>=_1152^1C\1239Z8k;Dg2NX;Zo11YS2R5d121057m5a2T1gR1ZI[?R=b4g2b1JI3f2k;47?2a1>P320k2P6
06234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1201o1]30e1d3c58Z2Z3P462o1f8;26;Q119Q1;2V4:3MC5`6E=R2T2
0U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40i1b2;U3W7\1]121i5i181436NQ1R22\13;jQ1X2X30U3:Q;I_211g2Bg2N
d1c9cc3UDd121057e3j>aMi4i2P>i5g23Jb123F3En3n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4<N7<:A?o2f53l1V6S3]2h3O=BPB8I45E2k1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226
O2^3]9U3_2R12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S45?Jg8:C]4V8l3Z11k3m<42U5g2<Ab1
Mh4n3?U5h95:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17n5a5h3O=BPB8
I45En1C4H315[9b5=0K^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102a2;8=LV44R1211986ET1NQ1P
1c1D253Y1T1>=_11g1C\1239@g2mA]2B_5T7Z1Y3UU1iCh4nAWD\:lY2gK4g2m1DmQ47g21^\334V192g2Z^34g2_[2lX2Uf
37g2h2WY5[3lU2Z7T36g2l1bY2T;`e4c@Og2m13V6VX3`Y1UV27BET2@>a14]4P4[916@d:@416Q1859:j7g2NT1=M>o1Y2c
3:?U6h85:a264f1404BK:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@
?U2IJa12521E0T23DW1V6a5h3A==B`1k1c>8I45EV1GC4H315[9m6P3:2Q2?CBo14N00237528h1d1210524>A?]1313<X61
Y1MS4S2241I52^3718d1P3T4U3b322l102K:f18396E@l1h14R12119526@49JH5Q1P15730P1D25361C<T1>=_1152^1C\1
239aP1h6S8_2]1g2NMGOc4n3T7Z6jW1e236kQ1a]1d121057X<PJIm5^1[66e4o3[5a2;hD_6c516^11Z1X1:R;4Lg2Q2V6g
a4UV27BET2@>a14]4\=16@d:@416Q1859:2h2P^38h2]f12dHFSNc1jV11h23h2W\3h13h2P^3c12h2V\33h2U\304h2W\3h
1c12h2W\35h2P^3c1o8Pg22h2e_62h2c^39h24i3l7[GW3SX2\Z3[Z16h2n3l7[GW3ll62h2[a73h2i]3I3h2\^363h2W\3[
23h2T^2RN3h2c_302h2d_34h2S1`^3Qh14h2Y[3Z4af32h2i]3i1h2g3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF
_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_22h2Y[32h2lU7@h2Bb1QKo4T2c214jQ1`U1UCk7`l1P>[S18
h2Bb1jT114]R3^V22h268h2JS3l7[GW3YW2be47h2JS3l7[GW3ll63h2W\3a16h2JiLd^2_1f;2h2Jj1h2g30T2m5mE]1P4P
2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_22h2Xn33h2h^3K2h2mZ
34h2e\3a1[1T2i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0ZR1]1234`168n4PF_2f3S10023Z5A1=c1_@o318d1IV2[>P4h
4FJR2^274Y21CW:S2`Lh6S8_2j1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0kS134o6PF_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_2m1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS1234g18n4PF_2f3S10023Z5A?c1_@o318
d1P3[>i8FJR2^274Y21ClX1h6S8_2S2i2[2_10o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS1234`1?n4QBn3_2f3S10023Z5A
148c1_@o318d1P3[>i8FJR2^274Y21CQ=jKh6S8_2i1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S1002
3Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2n1i27^30T2m5V7f>]1P4P2m1:=V391Q1VEa12521E0oS14g1W5PF_2f3
S10023Z5<4?c1YD518d1P3W=S1S4e4FJR2k5o1lV1h6S8_2Ji2=0]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1j1i2
f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2[2i2
P1e2U2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0kS13401]1?n4QBn3_2f3S10023Z5<4?c1YD5180c1P311E1076o<S4e4FJ
R2k5o1\@f=h8h6S8_2_1i2=^5@kJ1T2R3d2m1:T1_2^?d4`2a12521FoS1401]1E31200WGT4LjM_9l1l2_Af9b;Z4e4V6]H
Y2i2P1j20o1m5mE]1\3d2m1:=V3Q>b8a12521E0[2fLl4401]1E8_4PF_2f3S10023Z5A68c1_@o318d1P3I1?o<i8FJR27V
274I_11CSP1h8h6S8_2n1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0kS13401l6PF_2f3S10023Z5<4?c1YD518d1P3[
>S4e4FJR2k5o1W=dIh6S8_2l1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0kS13401l6PF_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_2e2i2l3o1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0kS13401P174?>5=4f3i4m<0W4_2
f3S10023Z5A?c1_@o3180W1;P3:Ib9c3i8FJR2^274Y21CU6Q4m8fEh6S8_2n1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0
kS1340n6gAX4_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21Cd=WKh6S8_2>i2b\3401]1K2jS2M9cP1oMY1S2i2=X
3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0kS134o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6
S8_2k1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0kS134`1^5PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1
h6S8_2`3i24f1;c10o1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5SN4GHHe4m=`5c1M_2<Y3S10023Z5A?c
1l=b2:@3o2180c13EV232T>P4o3HFJZ13C^2154>j11C9R1h:50:2@g14`4h6Y>h6>;_2h4_20b3i24f1;c10o1R2j3mE]1m
2>d2m1:=V3I2T=h701Fa12521E0n2l2h6R2n2h2e6i84@6HHe4S6i7`5c1M_2<Bf2S10023Z5A?c1[5e2j5b2:@3LR218d1P
3[><c3o3HFJX113C^2154>j11C9R1n:0:2@b19`4REh6>;_2h4_20V2i2^1]2o1m5mE]1\3d26f1:==h2Q>b8a12521E0oS1
40n6PF_2f3S10023Z5A?c1_@KS318d1P3[>i8?6JR2^274Y21C[3g;g1W7_<X4h6f4@k2_2V1i2=^5@kJ1T2R3d2m1:T1_2X
:[<a12521FkS134c;P=>EgW1d43G0SO3i?W4a9R1i2=0]5@kJ1T2R3\1W1m1:T1_2nDe1a12521FkS134QI:<Z7QU1PP1m?i
=l1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0oS140n6QBn3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ>jJh6
S8_2a2i2k1D[1o1m5]E?]1\3\1W1m1:=V3o1i6l2Z2b8a12521E0]Ea>42N>?n4PF_2f3S10023Z5A1=c1_@o318d1P3[>P4
h4FJR2f1G154Y21CQ=i6c2P3X5R:h6[1n1h4_20\2i2=^3o1@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0oS1401
]1?n4iBo26_2d1Q2S10023Z5A?c1_@o318d1P3d:f3i8FJR2^274Y21ClX1h6S8_2V2i2k1P2o1m5mE]1\3d2m1:=V3Q>b8a
12521E0hS164g18n4PF_2f3S10023Z5A?c1_@o318d1P3i4a9P4h4FJR2^2154Y21CU<K^<l6^8h6Z3h4_205i2b\340_1k1
i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0kS134o6PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2k
1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2
5i2ZV2SV134U2i2P1e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1IV21G1?8f<S4
e4FJR2Q2i3o1k7;ZFY8h6S8_2j1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_2k1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hS1640n6PF_2f3S10023Z5<4?c1YD518d
1P3[>S4e4FJR2k5o1lV1h6S8_2]2i2=Bk2o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0kS134a2]4iB6o2_2f3S10023Z5A
?c1P@>o318d1P33E12F41^<i8FJR2Q2<74Y21ClX1h6S8_2_2i2BX30o1m5mE]1\3d2m1:=R1S2Q>P2h5Ha12521E0oS14Y2
5_4PF_2f3S10023Z5A?c1R:4W6Oo218d1P3l2^;m7KFJR2^274Y21Ce6R:04i63X1d4Q;h6k3c3C_2`2i2P1W1b10o1m5mE]
1\3d2@Y110:=Af1MQ>l6e1a12521E0kS134\22_4PF_2f3S10023Z5A?c1W>W2o318@S1P33E54V=i8FJR2^274Y21CUA`7U
@h6JX7]11Ok2i2P1W1b10o1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0kS134\22_4PF_2f3S10023Z5A?c1_3g40W5Fd1B
o318=2=8217P3I:Y6l6i8FJR2^274Y21CUA`7U@h6Jd64>]11OR2i2X2b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0kS13
4\22_4PF_2f3S10023Z5A?c1_@o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_2^2i2Be1b10o1^3202;k1mE]1\3d23NJ:=Af
1MQ>b8a12521E0oS14\22_4PF_2f3S10023Z5A?c1P2V<W2o318d1P3[>i8FJR2^274Y21Ch@0;X6]Ah6S8_1OGi2Be1h4`2
;dLh2NU2f1Yn14\22]h1d1l5lJYJ0;X6T2i2P1j20o1m5mE]1\3d2m190=V3Q>b8a12521E0oS14d1Fc4PF_2f3S10023Z5A
?c1_@o318d1P3I51103R=i8FJR2^274Y21ClX1h6S8_2T2i2k30o1m5mE]1\3d2m190=V3Q>b8a12521E0c4[Ho64V166Fc4
PF_2f3S10023Z5A?c1_@o318d1P3T1d3a9i8FJR2^274Y21CVAeGh6S8_2`2i2P1j20o1m5a1[D]1\3d2m1901;3R3d3\:b8
a12521E0oS14d1Gb4PF_2f3S10023Z5A?[17_@o318d1P33C11021103R=P8H;:JR2^274Y21CVAeGh6S8_2`2i2P1j20o1m
5a1[D]1\3d2m1901;3R3Q>b8a12521B20c4[O4d1Z5PF_2f3S10023Z5A?[17_@o318d1P33C11021103R=P8H;:JR2^274Y
21CVAeGh6S8_2o3i2P1k2o1m5a1[D]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4l4U1f19S1T1V2n7Y2g1f64]1a5:e
E_2Ob23S10023n1[3A68[17g1;n2n27S46j3h2V118d1P33A111021103?_4R8R7MH;:J^1CEh174_1I1Ce3^5K\3h3Q=c:h
6J?CQ3R3_24o2i2P1k2o1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0`9V3X2nD4o6PF_2f3S10023n1[3A68[17_:o
5h2V118d1P33A111021103?b<P8H;:JR2Eh174Y21CT9Q8eGh6JU4R3_2T1i24[2dY1j37ZV1LR6n>4G^9VQ1j;WU1[1^21n
3m3i43\62_<2d2Y3V1@X3o;10c2Gi24[2`OS:j3P`1`<4Gh^2[>_6X?2_<2U7@X?10c2^3i2P1j20o1m5mE]1\3d2m1:;1V3
Q>b8a12521E0d<]12\==X7>640P19g1IQ3m=6k7_2f3S10023Z5A68c1S1b9a56HV318X1;P33A310B:Q4U3Q3V2Q5g3F5DR
27d14<74Y21Cn5m3314m1P:^2R3]2Q1g5k3h6>d3>`3_2m1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0kS134b2\4PF_2f3
S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CW?bHQ1h6S8_28i2AcS2\X14b2bc3bH<i2T21hT1121THR]134S3a3i2k30
o1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3]6oGT14@@1a1W1Q3c2D`1f9V30W4_2f3S10023Z5A?c1_@o3
18X1;P372\:X3:P4P3g1FJX1I^274Y21C9k51Y345314m12R1e1S4o8Q:d2h6>;i3^3]11O0U2i2=0W3U2@\5^E1<]19R3CP
2m1:=F_291Q1WBn2a12521E0oS14o6QBGV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2S2i2=0]3o1@
\5^E1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6QBGV3_2f3S10023Z5A?c1_@o3180c1P3[>i8FJR2^274Y21ClX1h6S8_2l
1i270]3U2m5mE]1P4P2m1:=V391Q1VEa12521E0kS134o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_
25i2b\3401l1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0kS1340n6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k
5o1lV1h6S8_2l1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0kS134a2]4PF]21f3S10023Z5A?c1_@o318d1P3[>i8FJR2^2
74Y21ClX1h6S8_2Z2i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0e?YBo1423OHI5o3PF_2f3AA0023Z5A?Q1AY5T1P:o318d
1P3[>i8FJR27V274Bf11CS4m:m?l9h6S8_28i2bZ36h1423b2n1i2l3o1Y5CmE]1\3d2m1:=V3Q>b8a12521E0oS146b2U4P
F_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Cc3X6oNh6S8_2W2i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0l<X<[
2HGh634o6PF_2[2W101F<0023Z5A68c1_@o318d1P3[>^4Z4FJR2^274OY11Cj2QV1h6S8_2a2i2l3o1m5mE]1\3d2m1:=V3
Q>b8a12521E0e6V6^2i9[2Hd74o6S:l;_2c301F<0023Z5A68c1_@o318d1P3[>^4Z4FJR2^2721Y21Cl931n3775S@11l9h
6JX7_2m1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?52U14YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2o1i2P1e2U2m5mE]1P4P2m1:=V3913MVEa12521E0oS140n6PF_2f3S10023Z5<4?8U14YD518d1P3Ia=S4e4FJR
2k5o1lV1h6S8_2n1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?5X14YD518d1P3[>S4e4F
JR2k5o1PBHRDh6S8_2k1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?8Z1YD518d1P3[>S4
e4FJR2k5o1lV1h6S8_2R2i2l3o1m5mEAK\3d2m1:=V3Q>b8a12521E0kS134S1<^5gA0W4_2f3S10023Z5A?c1_@o318d1P3
[>i8FJR2^274Y21CU6Q4m8fEh6S8_2W2i2k30o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11\R1234Q1m5i4VA_2f3S10023
Z5A?c1_@o318d1P3g:c3i8FJR27V274Y21CU61>^5fLh6S8_2P2i2P1S1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0oL
o64o6PF_2f3S10023Z5<4?c1YD518d1P3Ia=S4e4FJR2k5o1lV1h6S8_2R2i2=X3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa1
2521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2Li2=Bk4@kJ1T2R3d2m1:T1_2dFa125
21FoS14iI\\1I1TOT2i2=0W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2T1a2S10023Z5<4?c1YD518
d1P3[>S4e4FJR2U5Eo1lV1h6S8_2P2i2P1V1^1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0kS134o6PF_2f3S10023Z5<4?
c1YD518d1P3I10^=S4e4FJR2k5o1lV1h6S8_2[2i2=Be2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0kS134o6iBV3_2
f3S10023Z5<4?c1YD518d1P33E101K1^<S4e4FJR2U5Eo1lV1h6S8_2n1i2P1e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0k
S1340n6PF_2f3S10023Z5<4?c1YD518d1P33Ea=S4e4FJR2k5o1lV1h6S8_2S2i2=^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a1
2521E0kS134o6iBV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6[1g6a1MS2i2=^3o1@\5^E1<]19R3d2m1
:=F_2Q>b8a12521E0kS134a2]4QBGV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2b2i2=]30o1@6U5
^E1<]19R3d2m1:=F_2Q>b8a12521E0S;kH4`1?n4l?G\1:<I\2S2;T1>R2S10023Z5A1=c1V6X:o318d1P3i4a9i8FJR2^27
4Y21CmCnDh6S84Z2Z2i2=0W3U2@\5Y9T<1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6l;T6:<V3S2;c1R2S10023Z5<4?
c1YD518d1P3i4a9S4e4FJR2U5Eo1lV1h6S8_2P1i2=^5@kJ1T2R3d2m1:T1_2dFa12521FoS14a2RA\5:<Z5QW1PP1b;P9T2
i2=0W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2c1R2S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo
1lV1h6S8_2o1i2X2b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0oS14o6PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^2
74Y21ClX1h6S8_1OP2i2\2Y1U2m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0kS134a2]4PF_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2P5Jo1lV1h6S8_2]2i2P1Z1Z1U2Y5CmE]1P4P2m1:=V391Q1VEa12521E0oS140R1<^5PF_2f3S10023Z5<4?
52U14YD518d1P3Ia=S4e4FJR2V1?g1\2o1PB4C:l4o8j5h6JX7_2c2i2P1j20o1m5mE]1\3d2m1:=V39g=b8a12521E0hS16
40Z1c5:eE_2f3S10023Z5A6852U14R5\;o318d1P33E10Gf<i8FJR27NW174Y21CPD4C:l4f1X7j5h6S8_2a2i2P1j20o1Q4
k1mE]1\3d2m1:=V3Bd3i9b8a125200E0oS140H1Z2h3PF_2d31S10023Z5A?c1_@o318d1P3I101Ef<i8FJR2^2334;=_11C
P9o:4CY;h8h6S8_2l1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0oS140n6PF_2f3S10023Z5A148c1_@o318d1P3[>i8FJR
2^274Y21ClX1h6S8_2n1i2:a3o1m5h:T;]1\3d2m1:=V3Q>b8a12521E0hS1640n6PF_2f3S10023Z5A68c1_@o318d1P3[>
i8FJR2^274Y21ClX1h6S8_2P2i2V2_10T2m5d;X:]1m32P2m1:=V391Q1VEa12521E0oS140n6PF\22f3S10023Z5<4?V1<Y
D518d1P3[>S4e4FJR2k5o1lV1h6S8_24i2b\34b2;i2T21hT1121[U24SR2@T2i2f3U2m5mE]1P4P2m1:=V391Q1Y8l<a125
21E0XFf=4\3b3PF_2f3S10023Z5<4?c1YD5180c13l23G0^=m1U2e4FJR2k5o1l=m@Q8h6S8_2k1i27^30T2m5mE]1P4P2m1
:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_27i2P1][334ZV2ES2i2P1k
2o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS1234[1c5PF_2f3S10023Z5A?c1_@o318d1P33E101;P=i8FJR2^274Y21ClX1h6
S8_2k1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0kS134o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h
6S8_2T2i2=X30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS140n6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJ
R2U5Eo1lV1h6S8_2n1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0kS134S1Ln4R?m6_2f3S10023Z5A?c1_@o318d1P3[>^6
Z2FJR2^274Y21ClX1h6S8_2l1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0ZR1]1234o6PF_2f3S10023Z5<4?c1YD518d
1P3[>S4e4FJR2k5o1lV1h6S8_2Q1i2=0]5@kJ1T2R3d2m1:T1_2dFa12521FkS134jH6GQ3i3>QU1PP1Q?Li2=0]5@kJ1T2R
3d2m1:T1_2dFa12521FkS134iIk6`U1PP18i2^\334V1O09k1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS164o6PF_2f3
S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_24i2^\334T1j20h14b1c4ga4UV27BET2@>a14]4\=16@R416^
1i4@416Q1859:T6Ej2Ke2b8iT3oR1d121057ni1h;X?oA16^1P;R3^5j2KHI2J4c4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057
n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LU224h14R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S=a3W:Z616^1
P;R3W5j2Kb12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a
5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET
1NQ1P14^1D253Y1T1>=_11g1C\1239VQ1116^1S>Z5j2Kb12J4Co3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3]9U3b32o102m28=Ln1W24R1211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239Z8mH16^1R;P38j2a3QS6df116^1
S>S5j2K@<DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1V6a5
h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1
NQ1P1c1D253Y1T1>=_115a1C\1239S=lE3j2am7a<R6j2KT1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_
1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^
1C\12399j2a3@UQ7oG16^1S>Z6j2KT1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1V6a5h3O=B`1k1c>89?45En1C4H315[9m6[32a2CBT2_1528h1d12105
24n2313<X61Y1MS4S2241O2^3Z8R1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1L7>=_1152^1C\1239Wa1
;j2i1g1^o6mGY216^1f=<7j2a3fi716^1S>Q1k2m1a1d4ga4UV27B<8T2@>a14]4\=16@R41Z1T5@416Q1859:Mk2m1V6hf1
nj2UV27BET2@>a14]4\=16@d:@416Q1859:o1k2h14`100=04@^3\Z4Z7\e10g@7B7=[1H@>a14Y43l1U1J:V1=5V1\53@16
@h37116^1D`1V1\1@416Q1859:JY5_1k2h14a1D@^3cChf3Z7\e1h@7=47=T2@>a14Y43m3:d1\1c2h2D16@R41_6@416Q18
59:Jg1k2m1b1@R4c[11SW1mn1gm1]87B7:2V1M@>T1<4b2[1903R2Ok7T1X116@R416IDU2c2@416Q1859:3Z2e3P1k2m1V6
ga4UV27B7=T2@>a14]4_2[:@16@P8c2@416Q1859:Dk2_30R^1T21Vi1`i2dNo8o>168U1U2Y7MDP36k2_3gZ7o>1U;h1k2m
1a11=T4U9010Y:lf1SHo<V1kP1UV27BET2@>a14]4l1X1A@<H:W1>j2P316@R41k3Q2A96416@@859:U1k2m1c1=T4V9YQ2T
U1U1kP1UV27BET2@>a14]4U3V:16@R:2>@416Q1859::k2_3?4TP7\;f4i81Z16k2o34P\6SDbGX1k2h14a1d4PMWW1^]2UV
27BET2@>T1<4]4k5k6D16@R41R6<@416Q1859:3Z2Ok2h14V6ga4UV27BET2@>a14]4g<D16@W:<@416Q1859:h5k2J0LA22
J3CP4]2`1?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1V6a5h3O=BP
B8I45EV1GC4H315[9m6U2X1a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3b32o102m28=Lg2^14R121198
6ET1NQ1P1c1D2533U1T1>=_11g1C\1239X9oG1j2P1f31n3?[6k2Jb13I3GB<l2n3?a3\;5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1V6S3]2h3O=BPB8I45E2k1C4H315[9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2m1B38@]9g1]1b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1L7>=_11g1C\1239S45V
6S2;[1:1MY1g2Z1]2T1<k2W51?[3f31b1V24Li25X1<k2a3BZ]4V`2b2b4]260S9X3Mk2h14V6ga4UV27BET2@>a14]4\=16
@d:@416Q1859:[1k2h1d1010D>1\3U[1XHjV1UU3d9d1Y2ES3[1^3>Y2Y1j2P14U6O160KAFV2G\4g1BEo2CFk2h17\102N4
^3Sm6EoDX1Y1KBEn2T6X1S3?Nk2m1V2o3ga4UV27BET2@>a14]4\=114@d:@416Q1859:g1k2m19W1AR4i7i2j3c3@e1YG1b
HPD3o[1Y=g;9U1^3WC2SR17BB2T2@>a14]4R3Y:16@R41_6@416Q1859:^2Dn1k2JR198`1R4n3d6iLkAT;jU1SJl42Z2d12
1057e3b8T3VH2Y5k1n5l4X2f1[5a2S47BB2T2@>a14b2j1\=16@d:@416Q1859:W1k2h1f1D0Q1^8lS1T21`1bU1_Gc;o]1B
_?o>W=b6W1W1h2T69W2OZ1Q5@4h1Z61P7g2\1M\38k2h1[20X^3Q_3h2UT1h5k2:S194?Gh2U2b977B_11>FY23?c2c2o2:1
2312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2R9Z2Z3^1k4R9260:3M63=e536;Lc5T1E=R2U2R1>29>a
11d1\2U1><4221?[6_3c2a2R5MDd5X3B3]50k1l2_9M\128Q1a6<>J3]4>]1e8W3Q151BET2@>T1<4X44m2I87l1CY1W2P1o
116@_5T5@416Q1859:^2?_211U5k2^194F@h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1C
P=]1Q2h=0T2R9Z2Z3^1k4R9260:3M:S63B`6T1E=R2U2a129>a11d1\2U1><4221?[6_3c2a2R5MDd5]90h4]:\128Q1a6<>
J3]4>]1e8Y451BET2@>a14X44P4h2a3T2K16@S2Q31V40T1@416Q1859:n2_2114k2h1QQ7WP12k2h1Z1k2h14b1M;Y3ga4U
V27BET2@>>R14]4\=16@R416^1i4@416Q1859:Q31a258Nk2h14`2e3ga4UV27BET2@>a14]4\=16@d:@416Q1859:Lk2m1V
6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Mk2m1V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:S36k2h1e2]b7UCP33k
2h1Tm1X1k2JR1V6n3iW4d121057e3QR2S47BET2@>a14b2j1\=16@d:@416Q1859:S33k2RW8o21k2d1k2h14V6f@Y7g:hR1
l1S2c3e1>1\4_3\4R5QCjM^9]2_4\BnO\37BET2@>a14V46f1e;16@d:@416Q1859:n1Q1k2?X14V6ga4ej1_;7BET2@>a14
]4\=16<3d:@416Q1859:[2Nk2?X14V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:U1k2h14a1M1d3ga4UV27BET2@>a14]
4P:[316@R41P6>@416Q1859:e6Q1k2h14a1d4ga4UV27BET2@>a14]4m5^716@R41_6@416Q1859:P1k2h14a2d3ga4dZ1`K
7BET2@>a14]4m5^716@d:@416Q1859:V1k2h14c1b4^`2XQ2XKlZ17BET2@>a14]4U6b3c316@P8c2@416J6859:S3b3P1k2
h14c1b4ga4XKlZ17BET2@>a14]4\=16@d:@416Q1859:f6Mk2m1V6f;PV4UV27BET2@>a14]4\=16@d:@416Q1859:Q1k2h1
4V6ga4UV27BET2@>a141`2j1Y3R:16@d:@416Q1859:Y2P1k2h14>g5ga4UV27BET2@>a14b2j1Y3R:16@d:@416Q1859:^1
k2h14Z3k2PHU?\b1`Kn9cBSU116]3P8W7f3Z:7BET2@>a14[3Q1Y3h3Y616@d:@416Q1859:Y2Ok2h14V6kLkd3UV27BET2@
>a14]4Y3R:16@d:@416Q1859:=k2h1[2E^o6]1d>0Z@0n3k355k2h1[2]]4fb2\1k2h14S22EY3ga4UV27BET2@>a14]4Y1U
7110g416@d:@4160P1859:g114:[35>k2KW33Z6n^4_1l5[AXf1o7e4bAS7T1k2:HDf1Z?mP11PH0e1>cLV1j?\5f22i?^V1
Y13k4h32h3aCg5`AV1c2Z61m5J0Gk2S1DRS1<bV10e1>cLV1kW1^V1Y13k4h32h3aCcU1j12R1k2m1V6Y8Yl1c2XW1YNl4UV
27BET2@>a14]4g<D16@d:@416Q1859:Q1k2m1V6VD\`1j5QT1VS1UV27BET2@>a14]4g<D16@d:@416Q1859:2k2a^67k2_3
gZ7o>1j5:U1k2KQ1V6]2n^4:T1l5[Ag]17BET2@>a14]4Y3R:16@_6P3S1@416Q1859:Nk2m1V6Pn2fc1UV27BET2@>a14]4
\=16@`9S1@416Q1859:Q1k2m1V6]W1Sj1U`1UV27BET2@>a14]4\=16@a7R3@416Q1859637Nk2h14V6mX3iX1UV27BET2@>
a14]4\=16@d:@416Q1859:?k2JX;_o1YU1oR13`121057gU2X?<k2JX;iW4d121057ni1h;:k2W[1Y2QR1S6g4Ve4:_F:S1k
2m1g2^3j5l[4iKBhY17BET2@>a14]4[:[2D16@P8c2@416Q1859:Nk2m1g2^3ga4UV27BET2@>a14]4g<D16@d:@416Q1859
:1k2U1k2m1a11b4ga4UV27BET2@>a141[4X4S916@R41k3Hj1@416J6859:Mk2m1c1b4ga4UV27BET2@>a14]4\=16@d:@41
6Q1859:`2l2g1Di2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y8Z51^4H=[8RHc5d7]=>X421`1c2g33W3:d6Q4B38SJ4b5Q3X
225fAm3e2f1f26k2l1B45G853n1@5:d:;HI9Y28l2g1``6^BeB]4[B2_5l2IMDK1h4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U31n2a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121
057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239[5o1Nl4f1f1j4
i3j38V5d79o5l2IM4?Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53
l1V6a5h3O=Bn<Q58I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=L3c22[1
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S47BET2@>a14]4_3Q37b616@d:@416Q1859:i5l2IM4?Mh4n3?n>5:a2
64f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m
6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=L3R44R1211986ET1NQ1P1c1D253Y1T1>=_11g1
C\1239S47BET2@>a14]4\=16@d:@416Q1859:U1l2g144Q6hN14gb3Vk1n:7BET2@>a14]4]5n716@@S:69416Q1859:?l2I
X;To2^6dA`@d121057gU26Q5l2H0b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m
28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Z8dCU11l23l2XT7jD<l2IX;iW4d121057gU2Z8Y1l2IR1V6n3i
W4d121057e3^]12_DS47B<8T2@>a14]4\=16@d:@416Q1859:V1l2IR1V6n3iW4d121057e3QR2S47BET2@>a14]4\=16@d:
@416Q1859:=l2IX;b1VV4d121057kU1kO4l2XT7jDi=P5l2ILEMe2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1
MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239W1l2IM4V6n3iW4d121057e3QR2S
47BET2@>a14]4\=16@d:@416Q1859:S5l2H0b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bn<Q58I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3k6
a2U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239h4g@a6Ol2g14W2n3ga4UV27BET2@>a14]4S=81
6@d:@416Q1859:U5l2IMDMER4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2`2M]9U3b32o102m2839LV4
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X9m7n>c<@l2IX;iW4d121057RAgHlKQ69_@2m2G4m2GUn2R3Nm2GS1V6
ga4UV27BET2@>a14]4j3a916@d:@416Q1859:Om2GS1V6ga4UV27BET2@>a14]4j3c5m316@d:@416Q1859:5m2F0^d3U14m
2F0^d33m2G^d33m2Gd_36m2GWn2m22UC8m2F0R\2TBm22UC1m23m2Ffi33m2F_d3>m2k8j9d9U1[T22ji1o1i1SN2n^1e32m
2jQ34m2GUn2l2Jm210f3l7[GW3\a1]Z1R1W1Ag20Z3Y1DU5m5ZX11Z5P>h4[Z1Z22m2gg28m2FR3l7[GW3g]5T_17m2i3l7[
GW3g]5T_16m2i3l7[GW3ll6Bm2CU3l7\8a2\<W3_V1eA\32jBRn1`BT<]2T_19m25c3l7[GW3_V1Yf1RP42n2[a3Nn2>W1DJ
R7Qc2\8f5SP1Z1S>R4AnE9mFn7h;S3m4@e1[5^1j2g1W5j4[=3n2ZLYT61n2En2[2f1Y6k7f:c=`8VJbHRM2ab1o2Q=T5P2^
<\Hd?\;1o22o2jo14o2TU1Ym1mY42o2Xh33o2bZ2`Z1Lo2i1V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:3o25h]4>o23
j1dKU914Qh1oS1Q8S<5SY116o2n1dKU9145o2n1jT1143o2cMaR52o2cM2o2UP62o2aA2o2mC3o2M^m53o2mC03o2Th3WX24
o2Th3WX2eS22o2Th33o2Th3m[4Mo2i1V6`Y3VX1UV27BET2@>a14]4\=16@d:@416Q1859:5o2je3R]1^Mf82o2Q^62o2\P6
3o2je3aZ22o2je32o2`d33o2Dgo52o2T12o2dS64o2[1^d3\^23o2[1^d34o2[1lh3nY22o2[17o2Gf9n^4_1l5[A2o2XB3o
2Ua1dT22o2^@k1o2`30T2m5i4SA]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR
2k5o1lV1h6S8_22o2lCk1o2`30T2m5W8e=]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>
S4e4FJR2k5o1lV1h6S8_25o2[1^B1QP4l1o2`30T2m5W8e=]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023g2b2<
4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_26o2`>MYm1Q_3\14o2`>M[\56o2d=KM[\5\12o2^?6o2[1R>f9bP1^S46o2^?
f9bP1g8fj32o2ka47o2g3l7[GW3g]5T_16o2g3l7[GW3ll63o2\P612o2gT13o2gT1<2o2kc43o2i8Sa44o2iJcb1_\23o2_
U604o2V4bFiW72o2Uh32o2`k52o2no33o2no3V:3o2no3d;3o2lc1Q\23o21oo52o25S1o270e11e3@kJ1T2R3;121Q2m1:T
1_2dFa12521F_D1]?4k>m:\\1PP1n1o2n1a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c
1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2Lo2510]5@kJ1T2R3d2m1:T1_2dFa12521FoS14k>m:\\1PP1j1o2`30T2m5mE]1
P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2No270e1g3@kJ1T2
R3;14Q2m1:T1_2dFa12521FoS14iI\\1PP16o2n1jT114dW4R2o25h11_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0o
S14o6PF_2f3S10023Z5<4?c1YD518BQ1P3[>S4e4FJR2k5o1lV1h6S8_23o2138o20f3l7[GW3UV3ff3T1o2060]5@kJ1T2R
3d2m1:T1_2dFa12521FoS14iIR6h:9CbJPP1cDV6]H3W53o20]\42o2ng34o25md3j23o25RX5i1o2`3U2m5mE]1P4P2m1:=
V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_22o2QR66o2n1S5fO14;o25h1
1hT1121Um2W2bk17o2n11hT11212o2RZ6Lo2n1h11j7[Gf14[1>114S1P9j1j8i9R7lD`2Md?[3cX2h@]2T_1<o2n1h1l7[G
W3@14T:nc1Pn4W2o2n12^1U2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0gLW74o6c4\A_2f3S10023Z5<4?c1YD518d1P
3[>S4e4FJR2k5o1VA4:UEh6S8_27o2n1jT114T:nc1k1o2`30T2m5mE]1P4P2m1:=V391Q1b>c6a12521E0oS14o6PF_2f3S
10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1o2`3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S1
0023Z5<4?c1YD518d1P3T<V2S4e4FJR2k5o1lV1h6S8_22o2Se38o2n11hT1121R^23o2Se3R52o2l32o2f_21o22o2V16o2
V1lc3_FXMUk2k1o2V1Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR
2k5o1lV1h6S8_24o20U1W[46o20U1lc3T5UB5o2V1_Y2\Z1T53o2XZ2Wk24o2mn1Z;Wk26o2mn10Y;=ij23o2XZ2VX24o2c[
4hd1[c12o2UZ43o2cU5]43o2W2[S55o2cU5\3M22o2cU52o2nd36o2\<1lU3b2]^2Mo2i1V6P\4f5UV27BET2@>a14]4\=16
@d:@416Q1859:5o2ZC0[T31;o2o33^1_l6e90d6nCS7:5o2RR7e90gQ13o2Wn3Qb22o2[h7Q1o2i1V6cU3S\1UV27BET2@>a
14]4`4U411a416@d:@416Q1859:2o2[b32o2`]73o2]h3Pg22o2^_63o2Se3Y32o2Xj33o2lK13o2lKVi23o2lK_i23o2_Kb
^18o2_KkD^?c8[_1jKcZ12o2_K4o2lK1RR52o2nK7o25a1TJ1XR1f_23o2]\2j[12o2]\27o2lc1Z:U>TV1Z3Z24o2lc1`Hj
[1<o25h11hT1121Z9k=Mme18o2CS3l7[GW3k^2P^47o2CS3l7[GW3ll62o2Ua12o2c]12o2R[14o2V2kX1aW56o2j1WY1oh5
oO:AP3YLh7\2_1VD0P3YGT7e^1Y@gM2fL^9n>8P3RT1\2_1]T3Q^12fL4P3_V1mU3kZ23P3]\4^V29P3VMja1S=o4W[1jHRI
Sj13P3]\4ma12P3]\4MP3h1V6]T4Y=UV27BET2@>a14]4\=16@d:@416Q1859:NP3h1V6]T4Y=Tf1P@7BET2@>a14]4\=16@
d:@416Q1859:l1P3_30T2m5mE]1P4P2m1:=V391Q1VEa12521E0iHU;4o6PF_2;Z3S10023Z5<4?c1YD518d1P3[>S4e4FJR
2k5o1lV1h6S8_23P3]\4jf14P3]\4jf1]D3P3^U3nV13P3U1W[46P3U1LTh3UB^S28P3U1LTh3UBeK164P3U1W[4^V27P3U2
kX1]2V;fc2UV26P3Q[1]2V;fc2^S25P3Q[1]2V;fc2m1P3_30T2m5mE]1P4P2m118=V391Q1X8m<a12521E0oS14o6PF_2;Z
3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2:P3cT3l@2f3RC\5g6\[1Z;3P3]\4^S28P3ab3`2gAb5T<`?Uc1
h1P3e3o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2;Z3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_26P3
Xf3TF^F3ch17P3R2Ud3TF^F3ch1<P3R2^`3`2U1TAo4^F3[5Bdb13P3]\4bQ24P3[^2hV1XG4P3eZ2e3Qn15P3eZ2kW1kIeK
3P3]\4aW24P3eZ2gQ2WJMP3h1V6]T4Y=UV27BET2@>a14]4\=16@d:@416Q1859:NP3h1V6]T4Y=j;Zj17BET2@>a14]4\=1
6@d:@416Q1859:4P3eZ2gQ2TI;P3PBcT1a50T^2P2m8mBij1gZ15P3Md=]3\j39P3b>]3ci3H[1a70XA6P3PBjX1dOla1\k3
3P3dl3h?7P3m1jT114]U3oi36P3m1jT114]U3=P3m11hT1121Wc2UBaLM^i1dP18P3m1jT114]U3ULXZ14P3ch3iCQI3P3]\
4QI6P3Re3`3iCQIkJ5P3cBii3Xa127P3cBY\1_]2nKYE2k1P3_30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2;Z
3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_24P3U1lc3ZG4P3U1W[4nK3P3Wj3UB5P3]e3i4UB^S25P3Ta1aS2
]3XD3P3Ta1Xk24P3Ta1oV2XDk1P3_3U2m5mE]1P4P2m1:=V391Q1F_Da12521E0oS14o6PF_2;Z3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_2?P3U2RT1a[1kR1e4PCD`:NlQ12f3e5TH;P3ja2bS1n3PCU;NlQ12YEnc16P3[_2^2l5dQ1P
C7P3kQ1hDgT1YIfGVR18P3R2hOY5P1Uc1YIfG>P3R2hOY5Vd1YH1dHWJf1>h5Wb1[43P3gT3eW13P3eZ2gQ23P3:R\44P3:R
\4^S2P1P3602Z5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIR6h:9CPFa4PP1j1P3_3U2m5mE]1P4P2m1:=V391Q1VEa12521E
0oS14o6PF_2;Z3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_29P3YW4_12X1W2b10]:4P3]\4Q<\g1Q1P360]5
@kJ1T2R3d2m1:T1_2dFa12521FaK]84iIR6h:9C:WJX?g@6P3U2`b3fGT<Pj15P3V2Vc3oFT<3P3]\4T<;P3f3l7[GW3UV3S
6k4c[1m@T_17P3f3l7[GW3UV3ff33P3]\4bM4P3R2ZZ4bM6P3R2ZZ4nK`124P3]\4_M0?P3R4_Bf5e6]Y3VKi2W3MQ1X1j5c
n1S43P3R2ZZ4:P3R2TR1UX3mLAf4S8_^1kD6P3]\4ULY10C4P3]\4TI]43P3]\4TIn4P3Eb1Mh4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3]23Cg2_152
Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12393P3]\4_
M4P3dU4h6_M2Q30k1Q30]30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4F
JR2k5o1lV1h6S8_2j1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4F
JR2k5o1lV1h6S8_21Q3l1Q30R2Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[
>S4e4FJR2k5o1lV1h6S8_2T2Q350W30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1
YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2j1Q3^3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6d@[5_2f3S10023Z5<4?
c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2JQ350]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1U2Q350_1g10T2@\5^
E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_23Q30
mn32Q3f1l1Q3^30T2m5mE]1P4P2m1:=V391N2VEa12521E0oS14o6d@[5_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1lV1h6S8_2n1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6k7h8[2o2_2f3S10023Z5<4?c1YD518d1P3[>S4e4F
JR2k5o1j6QP1h6S8_2j1Q30]3U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e
4FJR2k5o1lV1h6S8_2JQ331^5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP17Q3l11hT1121]2Q3313b11_1U2@\5^E1<
]19S2N;1210P2m1:=F_291Q1VEa12521E0oS14o6d@T2V3_2f3S10023Z5<4?c1YD518BQ1P3[>S4e4FJR2U5Eo1lV1h6S8_
2IQ35^5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1S2Q350W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o
6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2k1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS
14o6T>k7_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_22Q3Un33Q3kQ1Sm4T2Q350W3U2@\5^E1<]19R3CP
2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4=1c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2^1Q33102b11e3
@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14k>P4[3_1;LG6j20f>mEd4PP1XQ1KQ3040]5@kJ1T2R3d2m1:T1_2dFa12521Fo
S14iI\\1PP13Q30RP6k1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6d@[5_2f3S10023Z5<4?c1YD518d1P3[>S
4e4FJR2k5o1lV1h6S8_2T2Q35`1g10T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1Y
D518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2Z2Q35X35o1@\5^E1<]19R3CP2m1:=F_291Q1c<b8a12521E0oS14o6QBGV3_2f3S
10023Z5<4?c1_@i3518d1P3[>S4e4FJR2^274Y21Co1lV1h6S8_22Q3l]4[2Q353b11e1o1@\5^E1<>N9S2N;121Q2m1:=F_
2Q>b8a12521E0oS14o6h@P2V3_2k1j1S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1Q3d3o1m5mE]1\3d2
m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2m1Q32[30T2m5Q?k6]1P4P2
m1:=V391Q1VEa12521E0oS14o6fBY3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2NQ350]5@U2Z1ZG1T2
R3d2m1:T1_2dFa12521FoS14dGT26U\1PP1P2Q35^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6iBV3_2f3S1002
3Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2k1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10
023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1[<`Jh6S8_22Q3U]4U2Q350W30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0
oS14o6d@T2V3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_22Q3ac79Q3]7df3j2V3CZ5`3ANQ35^5@W1c
I1T2R3d2m1:T1_2dFa12521FoS14bAQ6U1NZ7QU1PP1l1Q30]30T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f
3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1R3]30T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f
3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_21R3f6S3BT184Mh4n3?U6h85:a264f1404^1:6:406S142B0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1V6a5h3O=B`1k1b2P<8I45En1C4H31
5[9^3^3<7<K1121T12?Q2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3b32o102KQ28396E]2h14R1211952
6E9JNQ1P1AQ1D2534T1T1>2:_1152^1C\1239V2S37b15]3\Fl87B021111;42114P12f4`4g6i1NDh1JEF<i1h1j6kFnBh>
?2Z1O3I762P1410S1U36^<W6S8@4[2aEo2k6h5X2R9UCZF5S3nR4cDE<n4S3Bb1Mh4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9^3^3^3a2Cg2_152Q2d12105
7n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12394S3nR4]d3QFIS3o
g1i=2H2S1124BTj1U35Q4Km1Jh3kf1`6g4XJS9V>3S3VQ3gQ13S3nR42GS36Y5bR1853d<31T1020i@kBd:gM1U:\3PR1Vf2
4S3nR41c4Z1S3P2jIl87B021111;42Y12f4`4i<\1<i1^b1h>33c3<<0IY1SFd84mGo2k6h5X2R9Y1S3d3SQ1j1\1f4`4f60
f3Z2\1<i1j3d51Q6ca1b42T2f7fF:RHo2c1Q3a1Cc2T3G`1Y114a7a@hFT1S3d3SQ1j1\1f4`4^:Z2\1<i1j3d51eg1b42T2
f7fF:oD2o2o2W6Cc2T3X2[14a7a@hF9S36Y5bR1jj21c_1i=\X22S3nR44S3Pb3m@l>P1S3d3SQ1j1\1f4`4^:Z2\1<i1j3d
51eg1b42T2f7fF:RHo2W6Ch5X2`1a7a@hF4S3nR4T7dh2Q1S3d3SQ1j1\1f4`4^:Z2\1<i1j3d51eg1b42OT1f7fF:RHo2W6
Ch5X2`1a7a@hFDS36Y5bR1aOY<UBhL2U4<H7W2X2l1`S1eDa?na1`6S3BT184Mh4n3?U6h85:a264f1404^1:6:406S142B0
200111;212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315
[9^3^3<d14T12a2CBT2_1528h1d1210524n2313<X61Y1Mn34e1=241O2^3]9U3b32o102KQ28396E]2h14R12119526E9JN
Q1P1AQ1D2534T1T1>=_1152^1C\1239n;Y1S36k1[31[1[3j;_3]79g6T9VEi6^OT3P4a<]21[1`3;81\3f1Q4n9A[2=^CP>
c4Y=S83JT]15S3og1nZ2c5\[2a5S3BFKMh4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5`3J5[17<\1o2f53l1V6T2\3CT3O=3>Q4^2_;8I45En1C4H315[9^3^3V1W2a2Cg2_152Q2d121057j1S1313<X61Y1
MS4S226O2^3]9k1Y1b32o102KQ28=LV44R1211986ET1NQ13Lc1D253Y1T1>=_11g13?N392394T3c1S\2[h1:T3oe3`?V3l
3V1S?I7^]36T3Y6io3l3R4_i29T3W72kAd<hLTk27W12T3SV4P1T322Y51@kJ1T2R3i1Jm1:T1_2dFa12521FoS14dH>Ei3b
X1PP1Uf1Q2T3c1m1o1m5^E>]1\3d2m1:=V3Q>?h4Y3a12521E0_D1bFfBY3Ma1U2`1S10023Z5A?c1V6X:o318d1P3[>i8FJ
R2^274Y21ClX1h6S8_2>T3X8a7R6lZ3k3KW3bB^1T1W1^4^U23T3SF42T3dV22T3S^41T33T3Ze1h`2o1T3i1a1U2m5mE]1h
3140P2m1:=V391Q1VEa12521E0oS14o6PF_2U2`1S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1[7`Oh6S8_23T3SV4o73T
3R_2lh35T3hR4Z3l3R4LT32^5@kJ1T2R3d2m1:T1_2dFa12521FoS14SIB2i3bX1PP13T3SV4l38T3o3UGkY3=0_4kl2Y7T3
AT1=Mh4n3?U5Oh85:a264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y340
?F037<:0@?P2;Bf53DW1`50Do1a3>f202>O=BT1;k1b2P<8I45En1C4H315[9Q6K3MD:Y12k1ECBT2_1528h1\17210524n2
313<X61Y1Mn34g1;241O2J;W2j7>S1k1Y1b32o102KQ28396E]2h14R12119166E9JNQ1P1AQ1D253Y1T1>=_1152^1C\123
9_6d9S41U33U3_914U3P]3SGc93U3PR4g;3U3h]4Rd12U3Zh7KU31^5@kJ1T2R3d2m1:T1_2dFa12521FoS14eAS8b7iT1PP
1P2U3h11e1o1m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C
lX1h6S8_28U35b11hT11215U3h1jT114Q1U3102b11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14iI\\1PP14U3b1Uf3oE
2U3h]44U3_91VT4:U3h11]JZ:121YX1Rb1LU310]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIUACbJPP1JU310]5@kJ1T2R3
d2m1:T1_2dFa12521FoS14iI\\1PP1P1U310e11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14iI\\1PP1MU3102Bg4@kJ1
T2R3d2m1:T1_2dFa12521FoS14iIb7iT1PP15U3Pc3o6V1`BNU313\1m3@kJ1T2R3d2m1:T1_2dFa12521FoS14dGT2V7;iT
1PP1R1U310_151e3@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14\;\>\\1PP1T2U35b11_10T2m5mE]1h31210P2m1:=V391Q
1VEa12521E0oS14o6d@W2S3Ma1f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2Z1U3102b11e3@kJ1T2<e2;1
21Q2m1:T1_2dFa12521FoS14dGT22Q4P=C_FR4X?]>Y26U3fK1h7_JPj1S1U310e11e3@kJ1T2R3;121Q2m1:T1_2dFa1252
1FoS14dGT2W5Z2iT1PP1U2U3102T3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD
518BQ1P3[>S4e4FJR2U5Eo1lV1h6S8_2o1U3_1P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1d@[5_2f3S10023Z5A?c1_@o
318d1P3[>i8FJR2^274Y21<6dCUCQ2X401\2S8_25U3hg3W<ZCC3V3`S42S4V3H09NE0e>47?2a1>P320b28P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6
l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31R4V3H09NE0e>47?2a1>P320k2P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6
l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31Q4V3H09d10e>47?2a1>P320k2P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6
l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31V6V3H:d11h2U2b9247?2_11>FY220?[27c2o2
40412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3<4;
630<<2j4:3B:C5`6E=B_1T20U1;29>a11d1\2U1><4221?Q608S1h3CBa2R5MDd57Oe3_40P2g2U3Y13k4M\128Q121f3R2B
<>:81436NQ1R22>M3;e8o>]<X30U3:Q;I_211j5V3H:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:3B:C5`6E=R2T20U1;29
>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3;e8o>f?0U3:Q;I_211
o3V3H:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g
5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31[6
V3H:NE1h2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a
2JV1W2]30e1>P312c58Z2Z3^1a262o1_7V1;260:3M:0I24e4:3B:C5`6E=R2T20U1;226>a11d1\2U1><4221?[6l4CBa2R
5MDd57Oe3_40i16g2U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3018e8o>f?0U3:Q;I_211a6V3H:NE1h2U2b92442?2
_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>P312
c58Z2Z3^1a262o1_7V1;260:3M:0<<24e4:3B:C5`6E=R2T20U1;226>a11d1\2U1><4221?[6Q1j3CBa2R5MDd57Oe3_40d
146g2U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3018e8o>f?0U3:Q;I_211_8V3H09NE00h2116:_1b924423642_11>
FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e
1>P312:_239<X10C8Z2M\26112P1>E195C662o1j1R32^2V1;260:3A;:0I24>V4:3B:C5`6E=B_1T20U1;226>a11d18S2U
1><4221?Q608_3\1CBa2W4JMDd57Oe156b1MU302700c146^1X1^2FY13k4M\128Q121f3R2B<>:81436NQ1R22>M3018e8n
1P=n1b8h3[10NV2:U1k9IP1^111n7V3S161EE1h2;e13b9247?2_11>FY220?[27c2o240412312783;63?140411P13:482
CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1I1S112\4AD8=1::0?CZ3K98a262o1R8C;2230:3
M:0Q1n1:[2:36;:C5`6E=R2T20U1;29>a11d18S2U1><4221?g34^2c2K\1CBa2a4@MD<m3Y17Oi16B386=_40d141l2U3_5
9=1MFE28Q121i5B<>:814363JQ1R22>M3;c81d=HAk1X8<W2R2I0c1a1:Q;I_211DV3H0fZ20e1>cLV1nG2i?^V1Y13k4h32
h3aCP1W30e11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14iIjW1a4PP1LW3]1P4@kJ1T2R3d2m1:T1_2dFa12521F6hS14
iIb7iT1PP1`W1IW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1KW30_1m3@kJ1T2R3d2m1:T1_2dFa12521FoS14\
;\>\\1PP1R2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4
FJR2U5Eo1lV1h6S8_2^2W33b11e1o1@\5^E1<]19R3;121Q2m1:=F_2X:h3b8a12521E0_D1]?4o6h@P22S3_2T1a2S10023
Z5A?c1_@o318BQ1P3[>i8FJR2^274Y21C[C`Eh6S8_2S3W3]30o1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4k6fA2
l64o6f3h=A:<2S3_2T1>R2S10023Z5A148c1_@c16Q22183T1;P3:Z3V2^8i8FJR27^1G74Y21Cl:P9V6^42f1Q2\6h6l23R
54Z2LW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIk6kP1d4PP1XQ1\2W3]30o1@\5^E1<]19R3d2m1:=F_2Y7g6b8a1252
1E0\4bEo94o6iBV3_2f3S10023Z5A?5]1_@o318d1P3[>i8FJR27V274I_11Ck9U3aA2f14Y8h6S8_2X1W33b11e3@kJ15Z1
CR3;121Q2m1:T1_2`DS2a12521F\Mb64^BZ7Q3i3nP1T1\3PP1V2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0Z
Ld74o6QBGV3_2T1_21S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2S2W30W30T2@\5^E1<]19R3CP2m1:=F_2
91Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2Q2W3X3U2@\5^E1<]19R3CP
2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2Y2W302b11_1U2@
\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S
8_2b1W3010b11c31@kJ1T2R3;121V1Jm1:T1_2dFa12521FoS14XFBX1d1Q3i3DZ99CPFT1R26R1PP1YOkFR1W302b11e3@k
J1T2R3;121Q2m1:T1_2dFa12521FoS14hGP2Q3ZY1PP1U2W3^3o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6QBG
V3_2T1a2S10023Z5A?c1_@o318d1P3[>i8FJR2^274W1Q11CjEi=W5h6S8_2NW3^5@k6oC1T2R3d2m1:T1_2^?U7a12521FU
Jl4l44dGT2R8YT1PP1JW3^5@kJ1T2R3d2m1:T1_2dFa12521FoS14dGT2\\1PP1e2S2W3f1g1o1@\5^E1<]19R3;14Q2m1:=
F_2Q>b8a12521E0oS14o6iBV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2P2W3^3o1@\5^E1<]19R3
d2m1:=F_2Q>b8a12521E0oS14o6iBV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CR>iJh6S8_2JW30]5@kJ1T2R
3d2m1:T1_2P8c>a12521FoS14iI\\1PP1Q3W3f12c10o1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0j7iAS
:64Q4m2h?P3V3_2f3S10023=l4A148c1Am?o318BQ1P3l5^8X4\3S1FJR2\21334Fb11CP:1fDR:h6S8_2W1W302b11e3@VF
d41T2R3;121Q2m1:T1_2dFa12521FoS14hGP2Q3WU1R4PP1a:;ZFOW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIQ3ZY1P
P1RCV<2f14Q1W302b11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14iIQ3ZY1PP1Q1W302b11e3@kJ1T2R3;121Q2m1:T1_
2dFa12521FoS14iI[7PU1PP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI6U\1PP1`2W30\30o1@`3k1^E1<]19R3d2m
1:=F_2Q>b8a12521E0m=X3U<b64o6iB6o2_2T1a2S10023Z5A391A52H_@o3183T1;P3[>i8FJR2^274Y21C_3cLh8h6S8_2
]1W33Bg4@kJ1T2R3d2m1:T1_2Y7Z?a12521FoS14DSGP2h5R;9CUCX2AT1R2Y1f@Y?cDV6Z8R@3W5OW302Bg4@kJ1T2R3d2m
1:T1_2dFa12521FoS14iIk@MbJPP1YO2LW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIk@9CbJPP1NW302Z5@kJ1T2R3d2
m1:T1_2dFa12521FoS14k>h8T2\\1PP1QD^2NW30]5@kJ1T2R3d2m1:T1_2eCn2a12521D1oS14iIk6`U1PP1QD^2P2W3^3o
1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6iBV3_2T1a2S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_
2R2W30]3o1@\5n8_<1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6iBV3_2T1a2S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y
21ClX1h6S8_2NW30]5@]31[G1T2R3d2m1:T1_2dFa12521FoS14jHN6S7QU1PP1W1W30e1g3@]31kC2\31T2R3;14Q2m1:T1
_2dFa12521FoS14XFk1EN6j2X4QU1PP1T1W30e11e3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FoS14XF`36U\1PP1JW30
]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIZ7QU1PP1P1W33b1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FoS14dGT2U1\6iT1P
P1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIb7iT1PP1MW3f1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FoS14iIb7iT1P
P1KW302Z5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1ZT1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14\;\>\\1PP1
V1W33\15g3@jJ01`1CR3;14Q2m1:T1_2dFa12521Fb;\H4dGT2R3S4;iT1PP13KW302Z5@kJ1T2R3d2m1:T1_2dFa12521Fo
S14iI\\1f@Y?IW33Z5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1S2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12
521E0oS14o6iBV3_2f3S10023Z5<41=c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2U2W3^3o1@\5Q?\61<]19R3d2m1:=F_
2o3Q:b8a12521E0oS14o6VBB23o2_2f3S10023Z5A1=c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2JW3^5@kJ1T2R3d2m
1:T1_2dFa12521FoS14iIi@bKPP1RCS2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0oS14o6iBV3_2f3S1002
3Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2R2W3X30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6iBV3
_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2KW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI6j2ZY1PP
1JW30l1`3@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1NW3d11g3@kJ1T2R3;14Q2m1:T1_2dFa12521FoS14iI\\1PP1
ij1MW3f1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FoS14iIc5hV1PP1V1W32Y3o11@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521F
oS14jGn1g1k3f=QIjJU5Uf1NW32Y51@kJ1T2R3i1Jm1:T1_2dFa12521FoS14iIc5hV1hJW5Uf1d2W3]30o1@\5^1oC1<]19
R3d2m1:=F_2I_6g6Ni6Ia12521E0V?hD4Q1m5Y6h8f3V3k1Cf3S10023Z5A?c1_@o318X1;P3:Z3e:i8FJR2Q2<74Y21CTEg
3l<R3h6>;d3c3_2]2W3f11e1o1@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0oS14o6d@T2V3_2f3S10023Z5A?c1^
=P3o318d1P3[>^4Z4FJR2^274Y21ClX1h6S8_2Q1W302b11e3@kJ1T2R3;121Q2m1:T1_2k4hAa12521FoS14iI\\1PP1R2W
3^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6\B<V3S2;c1R2S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX
1h6S8_2OW3^5@g>S<1T2R3d2m1:T1_2dFa12521Ff90dDb54_HY1Z5o1QU1PP1OW33Z5@kJ1T2R3d2m1:T1_2dFa12521FoS
14DTIoT1X2f1\3e3VGS5P1W30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14dGT2k@SH\3PP1cDa1lFa;IW3^5@kJ1T2R3d2m1:
T1_2dFa12521FoS14iI\\1PP1R]1S2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS140n6iBV3_2f3S10023Z5
<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2HW3^5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1P1W33b11e3@kJ1T
2<e2;121Q2m1:T1_2dFa12521FoS14iI\\1PP1LW3^5@kJ1T2R3d2m1:T1_2dFa12521FoS14dGT2b7iT1PP1>d7P1W3f1e1
Q2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FoS14iIZCQIjJU5IW3^5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI6U\1PP1IW3^5
@`3ZG1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1Q2W3^3o1@\5^E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0oS14o6iBV3_2
f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2T1W3]1P4@`3ZG1T2R3d2m1:T1_2c71]<`2a125216?d8ZK4
U4^1TDk6ZNk5Y1PP1Q1W3^5@kJ1T2R3d2m1:T1_2c71n>\1425216?aK]84iIk6a2aK\7nIQ6LW33Z5@kJ1T2R3d2m1:T1_2
\@W6a125216?oS14RIF\\1PP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIk6`U1PP1JW3^5@kJ1T2R3d2m1:T1_2dFa
12521FoS14iEo3k6`U1PP1KW3^5@U2eH1T2R3d2m1:T1_2dFa12521FoS14iI[Ef3YCPP1JW30]5@kJ1T2R3d2m1:T1_2dFa
12521FoS14k>m:\\1PP1JW3Fg4@kJ1T2R3d2m1:T1_2dFa12521FoS14iIb7iT1PP1IW3^5@kJ1T2R3d2m1:T1_2dFa12521
FoS14iIb7iT1PP1S2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0oS14o6d>T4V3_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2U5Eo1lV1h6S8_2Q1W30Eg4@kJ1T2R3d2m1:T1_2dFa12521FoS14P8e3m9o1T2b7iT1^Ha7cU1Q2W3^3o1@\
5i;d91<]19R3d2m1:=F_2Q>b8a12521E0oS14o6iBV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8a1MJ
W3^5@TAf91T2R3d2m1:T1_2dFa12521F^M`64iI\\1PP1JW3^5@kJ1T2R3d2m1:T1_2Y9j6_6a12521FoS14iI\\1PP1JW30
]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIUAVKPP1HW3^5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1PP1T1W30]5@j>1S
1j:1T2R3d2m1:T1_2dFa12521FoS14D`Ce2V2Fb7iT1f>W2e8[6JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1X?g@
JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1mIR6JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIZT1Q8PP1P1W30
2Z5@kJ1T2R3d2m1:T1_2dFa12521FoS14iIZ7P2_79CbJPP1cDS2W30]3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0h?RD
34o6iBV3_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ=jKh6S8_2R2W30]3o1@\5^E1<]19R3d2m1:=F_2Q>b8a1
2521E0oS14o6iBV3_2f3S10023Z5A1=c1_@o318d1P3[>i8FJR2^274]1K1ClX1h6S8_2V2W30Ae2U2@\5^E1<]19R3CP2m1
:=F_291Q1VEa12521E0oS14o6iBV3_2f3S10023Z5<4?c1YD518d1P3IJf<S4e4FJR2U5Eo1\@_Fh6S8_2U2W30Ae2U2@\5^
E1<]19R3CP2m1:=F_291Q1VEa12521E0oS140n6iBV3_2f3S10023Z5<4?c1YD518d1P3Ia=S4e4FJR2U5Eo1lV1h6S8_2S1
W33b11e3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FoS14hGP2YX1R4PP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FoS14hGP
2\\1PP1T1W3f100e3@kJ1T2R3;121Q2m1:T1_2dFa12521FoS14dET4kCnDa3i3VLXQ1KW30]5@kJ1T2R3d2m1:T1_2^:V9n
2a12521FoS14iI\\1PP1Z1W3]1DO[2@kJ1T2R3d2m1:T1_2`F20a12521FoS14iIZ1X4b7UOPP1_>n:a9[AU2H9Ll25OW3^5
@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FoS14iIc5hV19fOdNV2W30W30T2@\5^E1<]19R3CP2m1:=F_291Q1m8Y9n2a125
21E0oS14o6iBV3\22f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2NW32Y51@kJ1T2R3i1Jm1:T1_2dFa125
21FoS14iIU1b@cJPP1Uf1T1W310Y51@kJ1T2R3i1Jm1:T1_2dFa12521FoS14iIg13l?cJfJ1W5>TFaOT2W3X30T2@\5^E1<
]19R3CP2m1:=F_291Q1h=]7a12521E0oS14o6iBV3\22f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2U5Eo1lV1h6S8_2JW3B
k4@kJ1T2R3d2m1:T1_2dFa12521FoS14iI\\1IVOR2W3Bk2o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0oS14o6iBV3_2
f3S10023Z5A?c1_@o318d1P3Ia=i8FJR2^274Y21ClX1h6S8_2LW3^5@kJ1T2R3d2m1:T1_2dFa12521FoS14dH>Ei3R4_T1
PP19Y30Y5bR1oP3l>cJcEbP28Y30Y5bR1oP3`Y1cEbP28Y30Y5bR1oP3l>cJVf2=Y30k1]3bR1lY2aF@m3bU1kOa1hd19Y30
Y5bR1oP3BZ3bU1Vf27Y30Y5bR1oP3`Y1Vf29Y30Y5bR1ej2Y6m3bU1Vf2:Y30Y5bR1ej2Y6BZ3bU1Vf2;Y30Y5bR1ej2<P4k
1m3bU1Vf2:Y30Y5bR1ej2Y6m3a6POVf23Y3mX4m38Y30Y5bR1oP3m3bU1Vf22Y3mX46Y30Y5bR1`Z4Vf21Y38Y30Y5bR1oP3
m3bU1Vf29Y30Y5bR1oP3j1R2bU1Vf2:Y30Y5bR1oP3BW1R2bU1Vf24Y3mX4j1R23Y3mX4j1CY30k1]36[R1io2131j?k?h4b
27a2A[e1jP19Y30Y5bR1ko23b1mX1Vf2<Y30Y5BoQ1Yo2A3l?cJdf1aO7Y30Y5bR1bQ3mX1Vf2:Y30Y5bR1ko23b1TW1h1Vf
25Y3jg4:Qe1]98Y30Y5bR1YV30UT1Vf29Y30Y5bR1Uo2\2Z3bU1Vf2=Y30Y5jKg6e9e8k3f^1hNhV1hJ]k1:Y30Y1B\3bR1P
63[T4Vf2Q1Z3k1]36>118_Q1dT2XFk41=0g4i:`50eA7f1\1@_=S1_3]E3j=W4S:hAQ2Z3k19S3E118d3i7PFl1Z4d8R@4j4
0b6]8_4Z1l7f33Ia1a9m6i2^5104S3S30^2Q3P4d1k37[1_=2_27a2A@4310n7X6_2aB^6[;i3a:T?c27Z3Y5bR1ko2f1mX1
Vf2?Z3Y5IhQ1ko2P4\20a9cJhJkKV3`?i<8Z3k1]3bR1ko2dZ1@ee25Z3Y5bR1`Z4Vf2;Z3k1]3bR1io27j?_GS3kOZf1U1Z
3<U18]3`1X3PGg6Z8g?X2O_Q2m215S5o;_1l5;0\>a2AiMC]1g2VF40W1`Dh6C@Z3l1\3bR1Z8jOle2]<iMlV1Q:09^6CT4I
Z3k1]3bR1eB\V1fV17>V:h3Gi>]<W8XBZ52[15`7a@E]<^?7Z3l1\3bR1`Z4W8n]28Z3Y5bR1l_3cJ@eS1oa1GZ3b18]363Y
HU3g6lClc1oG1313bOg:gf1f=gAh187Z3l1\3bR1oo2`Z1Vf2<Z3Y5b@e21W?io27\R1Q8`Iel1:Z3Y5bR1VIRV2R5QNQ8kI
Zl1:Z3k1m1_1bR1R=]m3kO\DmQ16Z3l1\3bR1`Z4Vf2\5Z3;b1M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S
111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1V6a5h3O=Bm:R78I45En1C4H315[9m6DJ7311^1a2C3c2_152Q2d121057n2
313<X61Y1MS4S226O2^3X5T4U3b32o102m28=LV44R1211986ET1NQ16Ic1D253Y18K>=_11g1C\1239T]1R5Z3;b1M\2[2n
3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4
H315[9m6^3_1Q1Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3X5T4U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y
1T1>=_11g1C\1239T]1?Z3Y3o1bR1Jm5T>X4RV2EX3U>QIjJ[k1@Z3k1]3bR1jMf1o5Wj115QT1V2j2Z1lFYo19Z3l1\3bR1
bQ3i2SV1gb1^S18Z3Y5bR1^O2jT2SV1Vf2IZ3U4S1bR1Z<R3[HT7bX1e5Z4U4:U=1^41>X1k@Z8`a1aHDS3NZ3U4S1IPKg6j
M^BWW1h21j2KMIl5:5`A[1YA[c1_6Z>V:D^2D`2f1MZ3S41S1Og3jMW;mNTa1c3S6V10>k>[19R1QBl>0X<k1hLZ>[;c2W4;
Z3S41S1bR1`Z4l>RV11Y3jM?Z3U4S1ObQ1cd1]Z1j4cV1l>0mZ1Z>o=`2>Z3S41S1bR1RQ2RN\2G]3gT1Wk1UGh3BZ3U4S1b
R1Zj2f4f6=20I[S1Wk1P9m3V:h3`2^2Z3k1]363Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GW8e2b7T12U2ZJ[9X116a1b1;
:157Z1_1;\2Y7eH<h21HA[7b6c>i233CV6U3R1:f1h>h=c82J2T32T4]1Z3Y5bR1V4Co92X7U5d112CM8156T1W8X:T1X2o2
fP1X11h1R4a1W1`1Y7XM[7n:U=GZK\F2JW32T4j1Z3Z1n3d>U=S1Fl4V4Co92X7U5f1FM815410S1W8X:T12U2o2fP1X116a
1CZ1<h1_1;K`1Y7XM[7n:U=G^<k>`:W3a92T32T47Z3l1\3bR1dU3kT1Vf29Z3Y5jKg6mS3f1kT1YJlk16Z3U4S1bR1`Z4Vf
28Z3U4S1bR1co2lZ1]b2h3<Z3U4S1bR1e[2[CAo61jS1Vf2R3?Z3Y5ElQ1ko2aE0b1n;`12k5IWe1TP17Z3Y5bR1ko2dZ1\Y
2i<GZ3Y5fEk<g?j?0VIhJU1l4Q2o1a4;]1_1_<gEc2UFU4jk1AZ3Y5fEk<jh1hJU1W3d1Q2o1\1n4_1kT1eX1`]18Z3Y5h2i
OdU3aAYCVf2MZ3<U18]3i4hMYV30>521LS9_1g20S3b@HAa6X=[7k1j6_^1h38Z3l1\3bR1jHea3]b2h3LZ30T1=h1l1o5V9
T>W3@14V1aOkS1^GU:AkT1Y@k7Q<\A11cJi5CZ30T1=h1l1o5P<Z;W3@14V1dU3hS1R1\`2i5b5Z3;0^126F_1L1Y2]2`1?n
>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1V6a5h3O=BPB8I45En1C4H3
15[9P3l3^3a2Cg2_1312Q2d121057n23131:T1S51FBMS4S226O2^3f4AT4U3b32o102m28=Lk2Z14R1211986ET1NQ1P1c1
D2531W1T1>=_11g1C\1239g;nM]3R5Z3;`11M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3X5T4
U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T]18Z3Y5bR1oETV2[^1Qk1TK7Z3k1]3bR1`Z4kOZ
f16Z3Y5bR1mT3bU1Vf26Z3Y5bR1hm1g\2Vf26Z3Y5bR1i>fk3Vf27Z3Y5bR1iFfc3]d1hQ1JZ3k1]3eMl41[>U6R=i2RE2d5
X5R26`5m15Y1Sa1^93gOi1`d1<Z3l1\3bR1cDkg1Ff2Sa1^9c`1bU1?Z3Y5eMk3P1cDSb1U9bj1c`1l1T1h?d=R5@Z3k1]3\
?UCl8]3W8MS_1hQ1WP1j3kOR1We19Z3Y5bR1l8YH^U3j3nP1We19Z3Y5`AQAmb3P2aEmV1X_16Z3Y5`AQA`Z4Vf2CZ3<^1]3
i4hM`Ef5kT2Y6g:_1W2d3\1n?A^]2g8:Z3Y5bR1Zk2c3Z1[3\1]U1Vf29Z3Y5gLj5U;1[Y1le2Vf26Z3Y5bR1`Z4gb1^S16Z
3Y5bR1jR3eW1Vf27Z3Y5bR1jR3R2bU1Vf2b1Z3Z1n3Y1@W6O_IV1V3[:P6a<d1j8n:[2NS2SG[?R2Y23YFY4d1b687^4?:b:
W2b4k3T6\2j6i20:Cb1X:_4lBj4j48Z3Y5\EU=em2W7bU1Vf26[3b1jT114dW45[3b1jT114Q2[3b1a1U2m5mE]1h3140P2m
1:=V3913MVEa12521E0oS14o6gA0W4_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1\D_Bh6S8_27[3b1RP1\3Z1146[
3b1_S1Z1148[3b1jT114mBc1Vn27[3b1jT114QT62B[3a107bT114X1ZBME^6nZ1a1^5oFQ>jh16[3b1XQ1a3149[3b1hQ1Q
314aDSb1nP27[3b1XQ1?Q3146[3b1_JZ:147[3b1_S1Z114dW4A[3T2j613TT3cI_12X1`1Y20W?f2R2WV24[3Bb]6[11[3[
7[3:0S1182Mh4]2`1?m2W3W61^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L2
2?J5g1?57J=<5?F037<:0@?8CR2f53DW1m3X2a5h3O=B`1k1^>48I45E2k1C4H315[9m6[32Ld1CBT2_1528h1d1210524n2
3131:T14FU1c2=1FBMn34S2241O2^3f4f4k18P1\352o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1;5B>=IE152^
1C\1239W51cS1o4[3:`11Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1
211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Y53[3Ta1aH8[3_\1X;gU1oKSZ2Q;R54[3gl3XW1`[17[3QS4iC9CPFW3:[3
cM3VT3i8a6BX^1_2YC3[3BPM2[3]e68[3bi1a2Xm2mX1d:h1]13[3U^6Q28[3X3]U1m5T>`l2lc1M6[3b1hQ1Q3147[3b18_
Q1Q3147[3b1RP1g414dW4;[3b17`Q1Q314mBc1T7m[39[3b18_Q1Q314^`3]h16[3b1jT114m`22[3Y^53[3X4Z_73[3d1mT
12[3B2[3fX49[3b1jT114lQ3X1j307[3b11hT11219[3;f9TCik3_1l5[AmU12[3hg69[3Q8W11kCZ`3h=f3eh1I\3d1JX62
001P2PF_4V4R:l6Qk1lS1Z7a6aV1Y:Z;0;^2`5?\3d18j6301aLVERP3V6hR20;o7;\3S2d66nFiJRP3oX20;b39\3h823nF
lj3oX20;=\3e1Y7PMh2NU2f1nm1]k1^R1YJ0?\3e1ZT1h2NU2f1lEQX1`2lh1gBf?YJ0?\3e1ZT1h2NU2f1il3Y5gIYJ0;X6
jQ1Y2\3e1b10o1m5`E<AK\3d23NJ:=;5f1MQ>b8a12521E0XU1k5c2\C_2f3S10023Z5A?c1W>W2o318@=E>a2[>i8FJR2^2
74Y21CULf<h6JX7_1O[2\3e1b10o1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0XU1k5PF_2f3S10023Z5A?c1_3g:d1B
o318=2=8217P3[>i8FJR2^274Y21ClX1h6S8_28\3l801bb3Un2VAX19\3d1W701aL]U6X1ZG^4\3d1>9e31=9H3K0020041
62l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60Z5]<f1\1R2IR1j85c3o:BS5T2`6X31=KT3i1=0`30<D
>0BA8Y29DA463<0514294X4FAe1M60b32F4Fb7MP18_6D@<1?]2k30e3k1V3;3g9U804m6[2_9RC94]2\3d1>9e3b1O00200
407bFb56R3[1f1<o40Y5?^301i8Q3P60kGk922cAf2T2`6X31f:S1CT3M0AL617>o4W2Mj32KF`86R1d8]2b7k1V3]B04m6[
2bL9Q1\3d1>o3b1O00200120jFb5i6bR31X6]4j50^1OWF6dEdE0R7nN9E\3m1iM\>P3R70`4k1l2R3X8^R2j90Y5]20W5n2
`j1Q2\3e1b10o1f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0dS1c1k5PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^27
4Y21ClX1h6S8_2o1\3e1b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^
274Y21Ch@0;fGh6S8_2Q2\3e1b10o1m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0T[1mBR3_2f3S10023Z5A?c1_@U1i21
8d1P3[>i8FJR2^274Y21ClX1h6S8_25\3_Y1[j50[8l1\3e1b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0T[1PF_2f3S10
023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_29\3e1h4`2PMm5f1U]3e^17\3e1ZT1h2T3f1kk46\3h82RGRP3iJ1
\31]3e3]3Ld10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5
:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31d3]3Ld1f>47?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;2
9>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31R6]3A:d112e22R2b9247?2_11>FY22
0?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1
;260:3M:0Q18\4:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40i1a1\1U3Y13k4M\128Q121f3
R2B<>:81436NQ1R22>M3;e8o>f?0U3:_52^5I_211W4]38Cd1o8f547?2a1>P320k2P606234@3V11n14R1?15j1P1J:\1CV
1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1P7d121057^2CT3R5_7Oe3_<W7
\1]121n2[1^1i181436NQ1R22\13W9W=T3i1W;Q10U3:W8DT2Y31P4]3A:d15`>47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_
7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31m4]38b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<
X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239M]3W1;`;Z@F0b6Ea=:n3iZ
2m>NRIZ;m1W<c7Lg;]6^7d5[77_?[22]3Ti72]3UP7?]3W1;bL2`6EVV1^o2Z;lX1_D7kAY7O]3W1lCP>X6^3?lLBIRI^5?\
GQMV8n3lB7g=o3g3Kg4aB8[7Z;\4[2Y7I]3W1;85Z:[;f4o8MPEW5m@_M0jF\6W4UB4h2d4c2aOhR14]3W1cd6ZN?]3S`1o[
1iA?kR1fh1_6X?`2a>h2d2T=27]3_m2gU1W1\8VY1nR22]3gd3:]3VT2om1^Z2oEk8]4Y?X4e34]3g1]]3em32]3g1n1]3X3
o1m5mE]1\3d2m1:=V32n=b8a12521E0^V1e4PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274]1K1CVC?d<`8h6S8_24
]3mc78b?U1]3W1Do2R>iER3>c6W1dX1c<_1j;gHd3Z7V:>?0AB<nQ1\<b=^5Q7?Nj2g1W5`2T1`>C]3U11JRm3k[2`ET2f4U
1n1c3Z2o7T7>b3U1V6H]3U1L]:<Tl1`3T5c3o2SITf1T?`>^3T6a:]3\:o26n53k7m8]38C96=E7h4n3?V547?10a1>P320k
2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@
2<o2^3W23DW1Kd3e1m38Z1Oh2A==B`1P162@^1g7N;g1;m18I45Ee1813=4:=315`6E=f1;T20U1;29>c19Z1P228U1><631
=BT2_1528h1W1<210524^2?313<a2f31Y1MS4S2241O2^33Y9U3b32o102KA\128396<213]2h14R1211986E981436NQ1P1
A?2>D253Y1T1>=_1152^1C\1239`N0U3:Q;Y314]3U1o]3aV2i3]3L8[10e>47?2a1>P320k2P606234@3V11n14b115j1P1
J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;Z1m2^1:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g7g
4W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y313]3U1o]33]3V1cd66]3V1`1o]4U_1o`1=]3gb1CC[Ea@V=_1b1g1Ja1oe
22^3Ta41^31^3R1^35T1P2U4T[1cKnZ2XT1[@`A7BET2@>a14]4\=16@d:@416Q1859:3^3Z^2cf38^3`Bh[2b1^HaW2b5]8
5_3Y^2^[1eQ2m15_3n>O]3lj11_32_3Ye32`3o_3U1`3c1jIl87B021111;42Y12f4`4i<\1<i1e^1h3lBf2o1SDd84mGo2k
6h5X2R93`3o_3\K4`3o_3dBY=P1`3W3SQ1j1\1f4`4^:Z2\1<i1j3d51SU1TG2T2f7fF:RHo2W6Ch5X2`1a7a@hF9`3X3RQ1
j1\1fCi9jZ1X`2Q1`3W3SQ1j1\1f4`4^:Z2\1<i1j3d51SU1TG2T2f7fF:RHo2W6Cc2T3X2`1a7a@hF[4`35T1=f5n3e6n8:
a264n54E0200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?o2f53DW1V6Z9O=S2k1c>80H45d2CoD2a2CBd352
8h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AG[1Y1i32^1Cm14`3o_3TGcU25`3o_3hl2i62
R1`3W3SQ1j1\1f4`4^:Z2\1<i1j3d51SU1TG2T2f7fF:RHo2W6Cc2T3X2[14a7a@hF4`3o_3TG]\24`3o_3c1QR35`3o_3P5
2^V34`3o_3S5^V33`3o_3c1V1`3W3SQ1j1\1f4`4^:Z2\1<i1j3d51^8dJo1S5PB2H[1f7fF:RHo2W6Cc2T3X2[14a7a@hFk
1`3o20T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14n3P3PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_
2:`3X3RQ1j1\1fCi9jZ1eBbm14`3nS3P<h43`3o_3b73`3o_3`]22a3aa43a3oe501a3<a3SZ2R2m?g4<2m1WS1_4h1hl21a
35a3V\2U2_U4X==a32R3l7[GW3R<0[JRE2UCP^42a3gd74a32ZU6P>;a31S3l7[GW3_k1Sl2SFBa^16a32SQ3[CV5Rj23a3X
3c`6e6b33b1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1
o2Ja12521E0T23l1V6a5h3O=BPB8I455?V1GC4H315[9m6P3=Q2?Cb24N002375284c1d121057>A?]1313<X61Y1MS4S226
I52^3718d1P3T4U3b32o102V1f18=L3R44R12119526@4T1H5Q1P1574P1D25361C<T1>=_11g1C\1239aP1h6S8_2m1b3V1
FLGAX3]Ce;]d1h3aLe3\B4b7bJl2VD\8Q<7BET2@>a14]192><64Z1e92c316@h60:><c2@0316Q18319:I5b3Q1`Q4j>4>b
33i1^9PV44c1d121057gU2T5b33b16Fh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1V6a5V3AO=BPB8I45En1C4H315[9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4S226O2^3k6a2U3Gj2
2o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239\X1R5b33b16Fh4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5V3AO=BPB8I45En1C4H315[9m6^3a2Cg2_15284c1d1210
57n2313<X61Y1MS4S226O2^3]9U3Gj22o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239?b33X;PV44c1d
1210524gU2;T1b3Q14>T1Bo3^4`U44b7UV27BET2@>a14]4\=16@d:@416Q1859:f6Ab33X;PV44c1d1210524gU2j<CZN`1
b33R1m2X3n3f\2o?YY14c1d121057e3oGb2^W1S47BET2@>a14]4e9f316@h6k3@416Q18319:4b3TT1X]343b3]a44o4b33
b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I4
5En1C4H315[9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D
253Y1T1>=_11g1C\1239?b3`>Qf110P^1fN4\S1PU22<i1Q12Q5b33MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_15284c1d121057n2313<
X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239d5b33M@3M^1Y3n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5>Y3O=BPB8I45En1C4H315[9
m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4c1?26O2^3]9U3Gj22o102m28=LV44R1211986?5T1NQ1A>c1D253Y1T1>=
_11g1C\1239j<Cf2?@6^3^>a5k2Ok35U6b33T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m63W32a2CBT2_15284c1d1
210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239i
\1Bb3[1SIZ1[:14^9YNgY1h:Bf=;4]b1Y2W;5b3_]2dKXX14W4b33T1=f5n3e6n8:a264n54E0200111;212260171B2[401
51U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd35284c1d1210524e3X61Y1MS4S2241UAb32o10
2KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm18c3S3l7[GW3b:lK\f57c3S3l7[GW3b:Yb62c3\b11c32c3`d36c3S3l7[G
W3ll62c3iK4c3\b1d^1Zb32c3iL3c3iLkk22c3\c68c3S3l7[GW3\a1^MP^48c3S3l7[GW3P\3fQ2T_12c3Ud39c3S3l7[GW
3g<g^1jb3a^1:c3a`1cH1l2h=V7RES_2P>2c3e^66d3R3l7[GW3ll62d3Uk51d32d3_d33d3hLfg23d3SQ3[C2d3Wm53d3QQ
3Yb33d3hL^n53d3hLkk21d32d3d^67d3R3l7[GW3k^2P^48d3R3l7[GW3\a1^MP^4:d3R3l7[GW3_k1h<mR3`2T_12d3]S75
d3Td3dl23]28d3RT1PX1aZ1fV2\C3]22d3h]66d30Wn2m22UCT1d3T1V6S]3cT1UV27BET2@>2^14]4C0H]7`416@d:@416Q
1859:X1=Q1d3T1V6ga4UV27BET2@>:0U14]4k8k31B16@d:@416Q1859:9d32f9jd1Sj2_1l5[Ad=2d3Vo5S1d3T1V6]Dc^2
Oe]1[\1W:b;n37BET2@>a14]4i4b816@d:@416Q1859:R1d3T1V6]DaT2UDaT1];@2Sj17BET2@>a14]4\=16@d:@416Q185
9:U1d3T1V2o3\Ed^2V=^P1VR2n37BE5n1@>a14]4h3e50l316@d:@416Q1859:Ld3T1V6ga4UV27BET2@>a14]4\=16@d:@4
16Q1859:Z1d3T1P2U4^4m@kQ1P:gR1\4XY1Xb1m?n37B2BT2@>a14]4]1Q1R2X8@16@d:@416Q1859:Md3T1V6ga4Xb1lC7B
ET2@>a14]4\=16@d:@416Q1859:5d3oASj1dQ4b53d3Y3Ua32d3_d32d3_d34d30^d3V54d30^U2hH2d3lg33e3Wn2WF1e33
e3Y3YG2e3nQ32e3\_45e3bb3k1Ua2ZO2e3b\75e3oP74a=`35e3X^2lR2\4l]2:f3X;iW4d121057gU2?f3X;iW4d121057T
a12_D^7SF\=;f3X;iW4d121057gU24Nf3MGc5n3d?eU1XQ1Ua1d121057X<b9UGj7l4o3[5a2e@Q4_5S3i2]:Z2Ef3MGc5n3
Ze1^b2d121057X<hP1j7l4^1`2[5a2b620b3278d12g2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@3;6C1404
11_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20
U1;29>a11d1\2U1><451?`6d1210524^2C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13i5\1;>2?21Y2[33@85>:81436NQ1R22>
M3;k8_KP30U3:f9Z1I_21V4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53
DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2241i<[4b32o102KQ28396E]2P3211986E9JNR2AS
2Y1i32^1Cm1^6f3M6=K13AR4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4
S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239gDm:b116^1m9R1U3>f3X;
_o1YX2d121057_OBX@[E<f3X;iW4d121057_OBdU17g3Z6[3n^4_1l5[ABg3[3I`5`T3XT1T6_1l5V<T5UOgAEkP11>d8U1g
3LIJ0S7ng1Q1Z^1bW1_1l5l:L@P5^;c47_Ga4a2P5l1R<MX2e4U13KX3U31d1X2A9g3^1W8g=VQ4_1l5[A_W1U5f30L8;Mh4
]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En
1C4H315[9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4[3Z1U3b32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1T1>=_11g1C\1239:g3U18W8Xn3e@_1l5[A]P16g3f9n^4_1l5[A:g3^1W8SY1jU3_1l5[A]P1Z4Ag3V17W8XIQ314
\b3_1l5\10Z>b1c@i?Bg3f9Ul3hB_1g2063k1A:\10m?Y726Bg3U18W8__1[9cV2^?_1o2o1A:]1k8Q7_P1Qh1Mg3V1_8ZL1
4d?Xc2h1e=0:S1o4L8T1c7R1R3BME9DM`8nNQa18g3f9n^4_1o2l2]1m?;g3V1_8ZL14Q`3Z2_1l5[ACg3U107W8XIQ314cC
hn2_1c2300R3]1m?@g3V1_8aHh314\b3_1o2l2]1g4U;f7mT18g3f9n^4_1o2l2[AmK8g3f9P<mR4_1l5e>e2=g3V1_8ZL14
\b3_1l5[Af7dDg`1:g3f9n^4_1o2a2:[Aah28;g3U1`8n^4_1l5]1a84V7`3?g3V1_8XIQ314\b3;S1l58T1P>l17g3f9c\4
Z2_1l5[A:g3U18W8XIee3_1l5[A]P1:g3U18W8U`1hn2_1l5[A]P18g3U1`8n^4_1l5[A[3Ag3f9^X1W`1[2kBoP1_1l5R2Y
4n:f7iLPIP5l@@g3V1S5[3XIQ314mBc]2[2^?;S1l5[A:g3U18W8^>1]P4_1l5[AR1g3U1`8gc1_AQ1Z1T7X?n2a8R<c?a18
S50LE:1C_1l5[A_;2Kg51_Bf2^Y1b1c4f30S110:e4P1]2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii
5o65V1037<:0@?LR2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524Z3:T1S51FBMS4S2241X9l7b32o102KQ2
8396E]2P3211986E9JNR2AS2Y1i32^1Cm1mX1S1g3Q13<e5]2n^4:T1l5[Ag]17BET2@>a14]4\=16@d:@416Q1859:_1g3Q
13m1T4]2TMRZ1S5R7_k1:T1l5o2j1l1j1h8g]17BET2@>a14Ka3_3_1`6k116@d:@416Q1859:R2g30j100h7g;g2_8k1X=2
h;\3;;2Dm2lJn?RMS=_1W2m1f1V13e5W533?=2A3Ic11<1420011122b1n1k251WT136T113T9WS15W2g3`200S7TNn:g1:7
=`1k2X1`23Z2]2i112Qm1f@a3c2_1g2T3c:m4@1V1]?R:A^@E=00>;?k1Q4P7j?2285108>5=>5l2i3o292Na151<Jg1g3U1
07c4n2Dh=];S314[:o3X1l4E7[2]1M^1@:RZ1[6dGn6f6;0R1[19V48V7W5c1=>R2b68d9[71\2lJb;n1j>K1\18g3f9n^4_
1l5[Am`1RR1R1g3Q1V6]2jc1Sk2:T1l5[Ag]17BET2@>a14]4\=16@d:@416Q1859:7g3<Y9n^4_1l5[A8g3f9Z;Zl2XW1_1
l5[A7g3f9n^4_1a5:[A7g3f9n^4_1l5[A\?8g35`9n^4_1l5[Adg2;g3V1_8XIQ314\b3_1l5[A8g3f9n^4_1l5[AaQ207g3
f9n^4_1l5[Ahc2:g3f9Z4Y\2Yn1_1l5[6o:lf1<g3f9[k2U4o5YB0f:Z<_1l5[A>g3o2f6U1[GW3Tc3_1l5[Ak@Z6`@VY18g
3f9Zl3cB_1l5[A\N9g3f9\BR4^h3_1l5[AnN<g3U10_8ZL14cChn2_1l5[AX1g3LV2b6VGc8c2C8S1a3k=d4[:j6nDd6`W1_
1l5k1B3g6[2BQ5[8[9X4i2g1]3o4>R;V2X8\JY1Cg3U18W8h;e2W8S7j=li1`@T;e=_1l5U7U:iNX2:g3V1_8ZL14\b3_1l5
[AY5f30V172Mh4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4T3a1U3b32o102m28=LV44
R1211986ET1NQ1P1c1D2531W1T1>=_11g1C\12398g3j7k1Q\2lR2_1l5[A7g3f9n^4_1l5[AU@9g3f9^>1gY1ef2_1l5[A8
g3U1`8Sm3jA_1l5[AT5f30LDMER4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3b32o10
2m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239?g3f9Yj1n?eT2_1l5[AT108k^2V2n61@g3V1P2^6ZL14\b3_
1F;k2Z10A[A7g3U1`8n^4_1l5[A<g3V1_8_Fj514\b3_1l5[A_m1T5f30a12Jh4]2`1?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2
3131:T1S51FBMS4S226O2^3f4f4U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Cg3U18R10S7^>
1Y?]\2SFa>_1l5[A]P1KbX1hA8g3^1W8n^4_1l5[A_P17g3f9n^4_1Y5B[AQ1g3MJm6Oi4a21S1b5l44P4Q<P<aJW6U4iD^9
i4Z10TF_1l5e2b1R=U;TQ1l>b58g3U1`8go3V?_1l5[AAg3V17W8oJZ114\b3;S1f55_7k9RJTZ1\1g3Q1V2o3]2\i1ae2:T
1l5[Ag]17BET2@>a14`1l2DHS1EW6P2k116@d:@416Q1859:4S1<g3f9nAMg:dEaQ2RJ_1l5[An^1>g3V1j6d1ZL14\b3_1e
4V1[AW;\2T7f30S11072Mh4]2`1?U6a5V35:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1
<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n
231201:0S1S51F89MS4S2241O2^3d2Q2]35R1k18P1b32o102Km138396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1>=_11
52^1C\1239T@hH1k2;g3V1_8ZL14dW3g:_1l5[A8g3U1`8jU1SY3_1l5[AX1g3F[1Z61V1X3bOR1?l3b4T2`=>T5h2[>0[4>
3g:Q;U1n3jC`4U3_1;`5c4g<a2WCDQ4Y5_d19g3f9VP2g^2_1l5[AZi1TK=g3f1o7c8gOQ`1nJaK_1l5[A_DkIZ1g3L8`7L2
Od32]T11_Nc6V2hl1b1_1a5:[Ad8a3f4S6f@c2`6f5Bd1\1P8X210j=1\16c4:39g3f9d=YQ4_1l5[A]AaX27g3[3Z6n^4_1
l5[AMg3f9X4b5lMYFf>d6g5eCV1jP1_1l5j2>P161h1o3n6\9[1m52][1:JV2h3S1C5T33U@R8Q5T7[1Z22b3e2F871i58mM
d:Y8R2PIS1Y2G]2c1]6f1X3c3R1AGA[;U1f1O74911112000S7j5NT?j6e723B12T7U?S?g5T1g3h3S1C5l3524C7332V1e<
R83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1P:l3V5b;UK]8Y2GY23@R1]6X35T1;KY1@?181R1A5?16092^<f1D:<;111
210c3Z34i6R127]780_4^1IT1V4Db4V253?123B1W7C1_>S?k4KI:e1h3S1C5U4X1o=[>d2c>15Z4[:<oj1`1m1Z4a8\95U2
l2\1Q<8D>FEP1G774;11122PES1\E12Km6mIb42i6f3h3S1C5b395242@772ABg<V8T60P1b11b4Z223k6871h1S=<Vk1b7S
1[53;4\1f2P3c30223I62293746]1?>D32I??]:8;2IF>V1?D2517>11112000B6T64l73o6M0n5j6f5R153;3123B1X6XO`
1P5:`1V2h3S1CX4f4j9QEk:[2^5aGV5]d1831]1]6f1F[2]11O<8CR1?1N092f9g2Q1d174=610n6\8EP70h5e5E3h8<g6g3
b<n2m4714607G12T;9h3m1i8lV51122Zc1X1h3S1C5R4K?VF`k1X1i\1e>X3]1T1Y1P118\2g@1122XS1Db?L\4gB714T174
X5E[5T2h3S1IR424C7332T1nDV7d1]D8T1d7<oEi\1_6?4R1f95T128KY1P1181=DA5?992j>U11122B`6e?8o5U6Df5R15_
1n63L^NEP5X1h3S1\c1T1W5oHYc1e>f1Hj2L1\18Q1T11;CT<U3R162Q@XS1R1W?n2m4714607G12e1h3j100`Cg2_8T?2^5
Y6\3;;2Dm2lJV94]NiP1W533?=D3Ic11<170011122b1n1k251WT136T113i1h3j100`Cg2_8k1X=2h;\3;>b3lJV903]NW5
iBg8W533?=D3Ic11<170011122b1n1k251WT136T11Z7n>VF5o1h3i11V3n5g8h5R7Z516X5X2n12`6X4[4b16c4i3ROImL>
c2PIg4j1\333MD3Ic11<;11122a3R1h151f1f6T=S3m9R31f7dLU12n6n1h3i11V3n5g8h5R7Z516X5X2n12`6X4[4b16c4i
3ROImL>c2PIg4j1\333MD3Ic11<;11122a3R1h151f1f6T=S3m9R31f7dLU12g1h3i11V3n5g8h5R7Z516X5X2n1c6d8b1j4
i3ROImL>c2PIg4j1`2O3b13]21<;11122d4g3f6T=S3m9R31f74_LU12n6b1h3k10`C2T;k1P6^5Q32[3d1k8;;2b3]2eQ10
03W48i16m3a=b;l=R8a5W5G=b1`262a3k251W7n?f>V7n>VFa1h3k10`C2l92T1k1a>2[3d1k8;>b3]2c;QF0020`4P2m3a=
b;l=2o72^5o5=S462]651W7Y9d6T1hDn>VFNh3k10`CW;]N;Q4KnW1P2oZ120`=W5G=b1`262a3k251\<`I`4kW1T1h3k10`
Co92T1i5cH;Q4KU=QF4a4`C_I20O`<W5G=2FY362]651a@lIkW1>h3[h4T92l;II_262c61a@[EY720e37880DE21e227j1e
9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3\3^
3Eg20e1d3:X58Z1OZ3Y1f262o1l71G;223;3M:0S1T3^1:3B:C5`6E=R2T20U1;29>a11d1Z21U1><4513;[1[2S6\1C5<a2
`1[1V1=@MDd57OP3D_40^12247=X2U3Y13h3P2FE;>2?21Y2[33@85>:81436NQ1R22>M355R71o?W@0U3:_52^5I_21P820
e3789Z12g2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>140411_14801311162A015K1LP11H:128
E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LH_34c58Z2[1@]1Y1CR262o1X3c4I;26;3A;:0g5:3B:C5`6E=R2T20U1;2
9>a11d1\2U1><451?X;C5<a2W18[1T1139@M1Bd57Oe15b16S40450^12247932U2^2FY13f2R3\1;>2?21Y2L^23@85>:81
4206NQ1R22>M3018\W10U3:Q;I_21[620e378d12\1Z1U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1
;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3Y13i5\1;>2?21Y2[33@85>:81436NQ1R22>M355\W10U3
:Q;II8\11S620e3@d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5
<a2l2V1NMDd57Oe3_40^1B=X2U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21e620e378d121e2:j1e947
9132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d
3c58Q1X1Z3Y1f262o1l71G;223;3I3360S14^4:3B:C5`6E=R2T20U1;29>a11d1\2U1><45130:X;?35<a2l2V1NMDd57Oe
3_40^12?=X2U3Y13i5\1;>2?21Y2[33@85>:81436NQ1R22>M3;R71WP10U3:Q;I_21a620e378NE011e2U2[5Y4479132_1
1>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2
Z3Y1f262o1l7I;26;3M:0Z1\4:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3T4450^12?=X2U3Y
13i5\1;>2?21Dd1[33@85>:81436NQ1R22>M3;\W101S3:b5^5I_21a620e378NE01g2U2e9479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d3c58Z2Z3Y1f262o1l
7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3T4450^12?=X2U3Y13i5\1;>2?21Y
2[33@85>:81436NQ1R22>M3018\W10U3:Q;I_21V620e3@d12g2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3
;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6
E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;h
Gc?0U3:Q;I_21X620e3@d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12
N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><4
51?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3018hGc?0U3:Q;I_21:i37X_1dHPEU
f2=h63d8`620e378:Y121e2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N
8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X
;C5<a2l2V1=@MDd57O[1Y2_40^15<=X2U3Y13i5\1;>2?21Dd1[33@85>:81436NQ1R22>M3;TGc3c<0U3:_5a5I_21i620e
378d12g236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1482CA015MLP11H:12N8CV1<X1k7B
3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1X3c4I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2CA><451?X;C5<a
2l2V139@MDd57Oe3S4;0^12?=X2U3Y13i5\1;>2?21Y2[33@85>:814206NQ1R22>M3018TGW@0U3:Q;I_21o620e3@>U12g
2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\
3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_
40Q2=X2U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;o<7BET2@>a14]4\=16@Z10T1P2:g5@416Q1859:T2I_21Z620e37
8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^
3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe
3_40^12?=MZ1U3Y13i5\1;>2?21Y2[33@85>:81436NQ1R22>M355\W101S3:Q;I_21Z620e378d12g2U2e9479132_11>P3
20=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1
f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57O[1Y2_40^122<=X2U3Y13h3P
2\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21_620e378d12g2U2e9479132_11>P320=@438:22I7c2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20LHd3c58Z2Z3Y1f262o1l7I;26;3M:0
g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57O[1Y2Y450^122<=X2U3Y13f2R3\1;>2?21Y2[33@8
5>:81436NQ1R22>M3;\W10U3:Q;I_21W620e378d12g2U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C14041
1_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U
1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^1B=X2U3Y13i5\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:
Q;I_21R620e3@d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X
1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2
l2V1NMDd57Oe3_40Q2=X2U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21U4i378d10^1V=47?2a1>P320k
2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20I\3^3E^4d3c58Z2Z3Y1f262o1n7G;g1;g5:3MC5`6E=R2T20U1;29
>c1d1\2U1><:1h;CT3S4N_7Oe3b6=^5Y13i5\1]121i5i181436NQ1R22\135bW10U3:Q;c18\11g3i3@d10e>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\
2U1><:1h;CT3R5_7Oe3b6=^5W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31Ni3OV6ga4]J=Y[17BET2@>a14]4\=16@d:
@416Q1859:l3i3@d1031_>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f
8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3i552?=^5W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y3
14i3\c5=YBh3i3@d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;
g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3b657^5W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31V2j
3j20o1Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0hS1[7PF_2f3S100235T5A?c1_@o318X1;P33E1012Bf<P4h4FJR27V274Y
21ClX1h6S8_2l2j3IP20o1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0e7\AZ7Z3[7PF_2d31AA0023Z5A?c1_@o318d1C
M^13E1012Q4W9h1\2c4FJX1I24V274I_11CP9O1P5a9V@h6i2>]11Z3_2S2j3e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0o
S14o6PF_2f3S10023Z5<4?c1YD518d1C\211E10^=S4e4FJR2e3U2o1k7;bGQ7h6S8_2S2j3k2o1m5X>d7]1\3d2m1:=V3Q>
b8a12521E0T[1PF_2f3S10023Z5A?c1_@o1HDA18d1P33C1106Db<i8FJR2^274Y21CQGjAh6S8_2U5j3V10c1o1X2d3mBa1
0\1AKd28>d2@C>61072=A1A1P1<@R<E41Q14k1[5U1a12521E0f2Z7P42m2PJ]8g5h1n2n1S1Ma1X31;1D<0023Z5A68c1>0
83?FF17:1`1FT280041U2i2FAR1BK1140i218=2=8000173:?A_1I1021m5>l6Q1g7FJR27Q13P174Z1N1CV6>W2_4g3n3Y2
V1V@h6Jg1l44>_1Oj2j3W1c1o1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0T[1PF_2f3S10023Z5A68c1\1U2S7`
3d1BKS318=2=801173l23Ea=i8FJR2^274Z1N1C[9Q4g3_7V@h6S8_2Dj3iQ1_3R6XR2dL\X110GkCTAl3o6X7]8P4h;Bm3U
2j3S1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14o6gA0W4_2f3S10023Z5<4?c1YD518X1;P33E10^=S4e4FJR2k5
o1W8dNh6S8_29j3[]3YU2151103k1j3e2U2m5mE]1P4P2m1:=V3913MVEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d
1P3Ia=S4e4FJR2k5o1lV1h6S8_2m1j3e20T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518
d1P33E1_=S4e4FJR2k5o1lV1h6S8_2P2j3Z1`1o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS165n6PF_2f3S10023Z5A68c1_@
o318d1P32FJf<i8FJm14^274Y21ClX1h6S8_2m1j3e20T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5
<4?c1YD518d1P3IJf<S4e4FJR2k5o1bNY8h6S8_2l1j3e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S1002
3Z5<4?c1YD518d1P3IEk<S4e4FJR2k5o1lV1h6S8_2j1j3k2o1m5mE]1\3d2m1:=V3Q>n4c3a12521E0hS1[7PF_2f3S1002
3Z5A?c1_@o318d1P3Ia=i8FJR2^274Y21ClX1h6S8_2j1j3j20o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z
5A?c1_@o318d1P3G1a=i8FJR2^274Y21ClX1h6S8_23j3eb51i1j3j20o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S
10023Z5A?c1_@o318d1P3Ia=i8FJR2^274Y21ClX1h6S8_25j3]Bd6di4nf1l1j3i21o1m5mE]1\3d2m1:=V3Q>2_8a12521
E0T[1PF_2f3S10023Z5A?c1>P@o318d1P3Ia=i8FJa1@^274Y21ClX1h6S8_2l1j3e2U2m5mE]1P4P2m1:=V391G9VEa1252
1E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3Ia=S4e4FJR2k5o1[<`Jh6S8_2o1j3j20o1m5Q?k6]1\3d2m1:=V3Q>b8a12
521E0hS1[7PF_2f3S10023Z5A?c1_@o318d1P3Ia=i8FJR27V2334Y21CU<c5RGh6S8_2i1j3k2o1m5mE]1\3d2m1:=V3Q>b
8a12521E0UT1n6PF_2f3S10023Z5A?c1_@o318d1P3Ia=i8FJR2^274Y21ClX1h6S8_2k1j3e20T2m5mE]1P4P2m1:=V391Q
1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3Ia=S4e4FJR2k5o1lV1h6S8_2Z3k3d1a6n1A]<b8Z6@i4IV2e1W2
V2[1Ef2<d37Ch3?^<\3U>l3k6S40P=]:61X3E27HH4DF0`1X5W1b6d7d4K?3X2g2811042=261R<P8n2K@f2V7Jb6Q1>0J2A
Y5h1c2h3l7B2>Q1]21X1d1AX2n8=831121a1P1m2k3d1a6[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4X=l<[>0]G061X3E2
7HZ2`1X5c4m1R?X2d2281107=250000Q<n1l9W3\3m3V5T3Z1i54;P4U:f1o1h3d1A2T;=83141Z10311D92_1k3d1m7BnB9
3R3Z222T2i:a=CX4k?bd161n32P1gS1@E25000Rb14;P4_9E=X1o1h3V2n;54c1S1S4k3P1C^7d52[7K@i1e3T:4\55o23^8
o5Z?_2d1W1:4h9LA@422R1]82e12i3[5@o4;<W363;X16S12H?01<Q5@KR1D9h8_<A:2e1A42D1?[5IW3<L107=25000P4]3
e212^3U3j:]1Y1X1b1V7:o1<0Y52\1m1m2g2a2e45Z2Ld2_2>b39:f2]1Q416;1?Z3f1k3P1C`8fO8^:[1E\HbAh[1Y20`1S
6];S2R1T6I_41107=25000RGf4j1l4Q5Y3>0J2i7e5^8V2X7X2^4Q4141l2b1k3P1CSI3X29W3a1Kf2`8T3Q3Pf3?]517C61
@bHa?3Q1\2i549^14W6Q9Q1]21_3b6d4=831121a1Z1:k3dd1YV2f_1W6C6[DkOdU12l3T[31l36l3U1ZT1m5f1kk4h1l3h2
0o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_22l3Yi67l3
U1ZT1m5f1nm1lm2o1l3U1b10o1m5mE]1\3d2m1:=Af1MQ>P2a6a12521E0T[1PFMa1f3S10023Z5A?c1`=n2o318d1P3^7l6
i8FJR2^274Y21ClX1h6S8_23l3X[1_Q2m1l3U1b10o1Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c
1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_22l3X[1m1l3U1b10o1m5mE]1\3d2j12:=;5f1MQ>b8a12521E0T[1PF_2f3S1
0023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2P2l3U1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0T[1PF
_2f3S10023Z5A?c1W>W2o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_2P2l3U1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12
521E0dS1_7PF_2f3S10023Z5A?c1W>W2o318d1P3[>i8FJR2^274Y21ClX1h6S8_27l3U1ZT1m5f1T\4f?m1l3U1b10o1m5m
E]1\3d2m1:=Af1MQ>b8a12521E0T[1PFMa1f3S10023Z5A?c1_@o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_2P2l3U1b10o
1T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0Q:RQ1PF_2f3S10023Z5A?c1_@o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_2
n1l3U1b10o1T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1
h6S8_21m32m3aV1;m3P1XQ1a314>^5VP6\2U59m3P11hT1121Sl3k;Dm3P107WK202`5S1]214>ck1]I]5gZ1QJl4Dm3P100
^K202d6]2121iIc7\BW8iMQ1P]16m3P1jT114oh66m3P1jT114>>m3P1e1TS114Q2m5T>[82Qd2[c1@5m3P1jT1147m3P10i
T114>8m3P100hT11212m3iU67m3P1]Q11Z3148m3P1XQ141Z314:m3P11VQ141Z31216m3aEc3@Rj2`34m3Zg3^^2h12m3Zg
33m3iU6fU23m3ac2Wb32m3mX86m3g3gf7Q4V9T12m3^m51n33n3ET\13n3XZ6V42n3nZ27n3OdK2R9142n3Tj53n3Ei\15n3
UY1]1k2Tj6^6o3:80Z112Lh127j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<
b41_4B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0`1V4:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?
g3c2l4CBa2R5MDZ4Y17O[1Y2_40d14a1U16g1]1Y13k4MFE28Q121f3R2B<>:81436NQ1R22>M3;e8^>@f?0U3:_52^5I_21
1g6o3:8[112n1;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<_1R31T2Z2
B3`1]1Q2^3\3h1e1]30e1>U3c58Z2Z3^1a262o1_7V1;2230:3M360Q1>V4:3B:C5`6E=B_1T20U1;29>a11d1\2U1><4221
?Q608l4CBa2R5MDZ4Y17O[1Y2_40i16`26g1]1Y13k4MFE28Q121f3R2B<>:81436NQ1R22>M3;e8o>_4j9[10U3:_52j4CI
_211n3o3:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g
1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y3
1X6o3:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>U3c58Z2Z3^1a262o1_7V1;2230:3M360<D1c4:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?Q69Q1j3CBa2R5
MDZ4Y17Oe3_40d1;`26U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3;e8o>f?0U3:_52^5I_211V6o3:8[112e2U2b924
7?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^
1a262o1_7V1;2230:3M360Q11c4:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?Q69l4CBa2R5MDZ4Y17Oe3_40d1;`26U3
Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3;e8o>f?0U3:_52^5I_211k5o3:d11h2U2b9247?2_11>FY220?[27c2o2404
12312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;2230:3M:0g5
:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>
M3;e8o>f?0U3:b5^5I_211o3o3:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c
58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1
R22\13Q9fN0U3:b5^5Y31P6o3:d11h227j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:1
2W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58P1Y1Z3^1a262o1_7V1;260:3E7360g5:3B:C5`6E=R2T20U1;29>a11d1\2U1>
<4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3;e8h1V=f?0U3:_5a5I_211[6o3:d1
00h21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V1W
2]30e1>U3e3m18Z2M\2614P1T1\162o1P5^2V1;260:3M:0I2j4:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2
R5MDd57Oe3_40h4U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3018e8o>f?0U3:Q;I_211Y6o3:d11h21S2b9247?2_11
>FY220?;o17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U3c58Z2Z3
^1a262o1_7V1;260:3M:0I24e4:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40i1n2U3Y13k4M
\128Q121f3R2B<>:81436NQ1R22>M3018e8o>a:T50NV2:Q;I_211k5o3:d11h2U2b9247?2_11>FY220?[27c2o24041231
2@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:3B:C
5`6E=B_1T20U1;29>a11d1\2U1><4221?[6S1h3CBa2R5MDd57Oe3_40h4U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3
;e8o>f?0U3:Q;I_211i5o3:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV
1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l
4CBa2R5MDd57Oe3_40h4U3Y13k4M\128Q121f3R2B<>:81436NQ1R22>M3;e8o>f?0U3:Q;I_211o3o3:d1f>47?2a1>P320
k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;5a1;g5:3MC5`6E=R2T20U1;29
>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31o3o3:d10e>47?2a1>P320k
2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c
1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31P4o3:d15`>47?2a1>P320k2P
606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d
1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9_CV;0U3:Q;Y31Q4o3:d15`>47?2a1>P320k2P
606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d
1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9_CV2o80U3:Q;Y31o3o3:d1f>47?2a1>P320k2
P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;S1c4:3MC5`6E=R2T20U1;29>
c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31o3o3:d1f>47?2a1>P320k2P
606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;226>c1
d1\2U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31_6f38:62GB1h2U2n3c5247?2_
11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U3c58Z2Z3^1a2
62o1_7V1;260:3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[64d121057^2CBa2R5MDd57Oe3_40h4U3Y13Q4IM
\128Q121f3R2B65>:81436NQ1P1Q12>M3;M[5[25i>2b<P30U3:Z3f7I_211Bo3gZ20e1>cLV1Z2`U1^V1Y13k4h32Z3=aC@
o3gZ20e1>cLV1kW1^V1Y13k4h32h3aCBo3DRZ20e1>cLV1kW1^V1Y13k4h32h3aCcU1Q4o309d10e>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U
1><:1k6l4CT3R5_7Oe3Q9]3Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31P4o309d10e>47?2a1>P320k2P606
234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2
U1><:1k6l4CT3R5_7Oe3_<Y13k4M\1]121f3R2i181436NQ1R22\13Q9fN0U3:Q;Y31Ao30fZ20e1>cLV1kW1^V1Y13k4h32
h3aCl3Q48d10[:Y447?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8
;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g7g4Y13i5\1]121i5i181436NQ1R22\13hW10U3:Q;Y31k
3Q48d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1;g5:
3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g7g4Y13i5\1]121i5i181436NQ1R22\13hW10U3:Q;Y317Q4X_1dH
PE\m23d85R4Ae2hj5dY16R4Pn5Pl1Q31W42R4Pn54R4i7j@[U5Y5f3<@DMER4n3?n>554a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313
<X61Y1MS4S226O2^3]8OU3b325i102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12317d9a7`DQ721;S4@m3j9
^c1kMZ\1\`1R2SCZJ8S4fJjb1RW1iT21mP1k=3S4\l5m[13S4h<jT14S4aFWR4Ub3f4f3<@6=c1HY3n3e6n8:a264n54E020
0111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2S4Z9O=S2k1g3k:8I45d2CJTD2a2CBd3528h1d121052
4e3X61Y1MS4c1?241UAb32C[102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Ce17o8C_>eDLn251T42T4l@3T4l@ef24T4b
DXX3`o12T4lg73T4mW3W72T4hi2LT4DV6ga4UV27BET2@>a14]4\=16@d:@416Q1859:2T4km21U42V4ZS62V4f^62V4lc3j
1V4Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_24
V4lc3]_2Ze13V4eb1d`44V4^>]8]\53V4lF]\54V4^>]8ol21V4n1V4Y20T2m5mE]1P4P2m1:=V391Q1Fj1dBa12521E0oS1
4o6c4\A_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1U:fLh6S8_23V4n_1gn46V4m_10XHd[1Q32V4n_1n1V4Y20T2m
5mE]1P4P2m1:=V391Q1_>f6a12521E0oS14o6a1^D_2;Z3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lR1o3h6S8_22W4
^f6o4f3@<DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3
O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ
1P1c1D253Y1T1>=_115a1C\12398W4T2Yd6\U116^1S>a6f3@<6=MC4o3n3?U6h85:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32
a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3X26R12o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1
T1>=_1152^1C\1239;o4>_2\:^17l7n4f3@Q1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b
32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_115a1C\12393W4U_3XW35W4eY2hBbF\S36W4h2ec6^<m6R=4W4<`1
`d63W4<Qf6S6f3@C=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S224
1O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1A2ND253Y1T1>=_1152^1C\1239X4f3@C=f5n3e6n8:a264n54E0
200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3
X61Y1MS4S2241i<[4b32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1ZM;W4<SEhIY`1g2l5T[1PS2S<^DX5f3@Q12
J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l1V6a5h3O=BPB8I
45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D2
53Y1T1>=_115a1C\1239XQ116^1S>Lf3A;GP2b3n3PX1Y=^b2d121057X<W6Y<e7a2n3j7l4o3[5a2XL1X46X4\Z51L?Xg16
X4R2gi71j5:2X4lU6<X4;a:ce2`=\T1UP2h6c9^@X3o;3X4;Uc71Y4=Y4`10F0^U1jW3P6gQ1PD^5312Y4co52Y4[W13Y4k9
dX18Y4K]1^U1ko2o=nZ1RK7Y4K]1^U1SV32d76Y4K]1^U1k]3ln25Y4Y2^U1k]3Xl16Y4X20^U1k]3Xl15Y4X20^U1k]39Y4
`1G0a7lMg:SS3he17Y4`1G0^U1k]3he14Y4`1jU1QT5<Y4`10F0^U10j]3he1^531;Y4`10F0^U1k]3he1^531m1Y4`1E10R
2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJV1Kk5o1lV1h6S8_2k1Y4V21
0R2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_27Y4X20
^U1k]3Xl128Y4`1G0^U1g:SS3he16Y4X20a7lMk]36Y4X20^U1g:SS32Y4K6Y4K\10^U1k]34Y4Y2^U1k]3;Y4`1G0bJ^:<j
W3P6nY1i;k8Z463B7<Y1j1=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1
j570e185Y1W2U212IO;BH0DGA2>V1D1<[5109N01=S2k1^1o1=10_4b2X5:22b2L1^4\15^10B11X12>Y3^19X137P10612Y
154:ACA417296=4:51:1A`1;>NR1P27?U12Y1`1@Y1GO@X1P1F2>A02`35LNV1e151<P1P1Ah1f130V4c2X35>;2i1\11121
1I104J@[2`24JH2566677D7l11188318T1V1c1\1C5ED2e10U14E21]1T1L4;2j1f2k1j3Z32l3n1P3f4\20R1Q1[1U1A27I
I;[4eBe@eX1RAaT11RQ2U11_93[4Rd3h^23[4[o3_S22[4kR63[4\m3^U21[44[4[@Vd2_l22[4`B5[4`Bm[1S;]h32[4en5
3[4`BP22[4aD5[4\CT1PS1k62[4^n15[4\D][1_A]d34[4\D][1mU43[4\D[a52[4\m33[4\m3cY22[4Tc32[4Yc32[4]I3[
4]Iki25[4j2bFdU5TR23[4]b3iGj1[4T20T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518
d1P3[>S4e4FJR2k5o1lV1h6S8_23[4Vb312[4jo62[4T]22\4VS14\4VS1Q<iI1\4M\4<V6ga4UV27BET2@>a14]4\=16@[6
X4@416Q1859:7\4UK0jg2<e9oW45\4UK0Wh2e99\4UK0Z^1_Y11:e9[l23\4]Lh61]41]42]4\h35]4nDnV1ZW1S]4:^4[2\
5gP1R2c1P`42i@Qg16^4[1Z61Zn1TU42^4U]63^4_Z3eR36_4UU624fW1QHY1_49V2o3cC\9_X2V\1l\151PI7BET21>>a14
]4j3S7]216@MT3a6@416Q1859:S3Nf3H4Gc5n3Ze1S`2Z2d121057X<hP1`324Q4l4o3k1g1g1a2f?TKh14_4UU67kD3`4jP
7Y46`4mT2ZP1QZ2_a19O`48V2o3ga4ej1_;7BET2@>a14]4a4j816@d:@416Q1859:M`48V6\`1ZQ3UV27BET2@>a14]4\=1
6@d:@416Q1859:3`4jY3RY31`4C`4fDT3g>YNbKn2o7X2fAQ2T7a5k2ZNb=^4l;eG2`4jU3;`4m2]n1ek22Q1c1]c1X<d1`7
7`4m2[_2jZ2Sf1^EkR13`4mb6i;3`4P]3ST12`4]o3X1a424U3P3\9ZX4Y1^AQC];2e5V50k97BET2@>a14]4\=16@d:@416
Q1859:J[5Z4610\1OQ19<U2]1T877B_11>FY23?c2c2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1
Q2a;V20e1>P3c4]1f1C\18d1O>k4R92500:3M:o4S136;e7E=R2U2a129>a11d1\2U1><4221?l3^2Z1h4a2R5MD\4;KX3B<
50m40k1d27:Z8GO\128Q1a6<>J3]4>]1Y3[5]>A[63Q4bD_211X1a4oDW:0X1X4QMo2m<2\3e6i2a;P:P6m8h91n8S8b6g1e
1g6R6l5m2d11m1l2a8<T6Cj2X2j1b2^4Z46N>0_2211n;47?2a1>P320k2P606234@3V11n149X115j1P1J:\1CV1<V6?]29
83P5]1P2\3A04f2T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;2985a11d1\2U1><:1d9S2CT3R5_7Od10o1Z3T9_
5g1\1]121i5i181436NQ1R22\13o5V@Q5_<0U3:o2Q8T1T215a4bk2jW1cj1]LZ2a42\2[1b2\3h3P8c>a2l7N0Y21Z113@g
CLc2a4BU2S19o2m18@kc1Z4GR1X1PEO5S:b3a3U1`339_3U20e@a2K^:62R14S17U1Hk1<;109:I3[5d2j=N=a4\3kFe7P2_
Lc@m\3dJd8a?k6X2b6f3J26=2Jh4n3?S61h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<
X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1V6P3`2>g2AO=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n23
13<X61Y1MS4c1?241O2^3]9:j2b32i1502KQ28396E]2h14<E211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\1239^=V3SL1
b42b4_T61b43b4W2nF3b4VI^o24b4VI^o2i[26b4g_1U^1V9\m1ob22b4mm22b4TZ3S620V48[12g2U2e9479132_11>P320
=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f2
62o1l7I;26;3M:0Z1m2^1:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?g3`7C5<a2l2V1NMDd57Oe3_40h4U3W7\1;>2?21
Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21g5Z48[11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58f1CZ3^1a262o1f8;2500:3M:0g5:3B:C5`6E=R2T20U1;29
>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40]3Z1U3W7\128Q121i5B<>:81436NQ1R22>M3;e8o>f?0U3:Q;I_211Ac41
JRm3k[2`ET2f4U1b5Z2o7T7>b3U1V6;c4fi2gd1GjJ1b;gNfC8f:Q1c40a5\W1j4NgHn6c8Z2[2m:W2o?1Y:0NT1S8aGn<3<
8RC5n:0d29Lb5U1d4Cn:\A01Il4I0k3X2b3_16c=d2o5Z>[3db1T_11V4_;l>\3Q:j3`6m4:a=e3FT453d4mh5d8<d4\2k`1
T3_S2^Z1b[1dGa@i1^B2m4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=L
V44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S5f3MDK1h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1R2S4a5h3O=BPB8I45En1C4H315[9m6^3k1ECg2_152Q2U1>21057n2313<X61Y1
MS4S226O2d2I]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n\1Fd4ILZ1Z?lR2Q=TCbR1Q:gl
1o9j80d91^70l36f352d4mn6?d4f1Z1f]3kP4110d91\;6:[351d4o5f3MDM^1=k2n3?R2k<536a264S1B404^1:6:406X1F
4D156271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`4Da5Q1f2O=Bo5P<8I45E21i1C4H315[9m6^3a2
Cg2_152Q2d121057n2313<X61Y1MS4c1?26O2^3]9U3b32R1L02e278=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1
239FP>^2i3]2110SCQ1M1?[35n4f3MDMh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o10
2m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239g6f3M6=Mh4n3?U6P2g6536a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1m3X2S3]2h3O=B`1k1c1\4b88I45E2
k1C4H315e5e3m6[32Ld1CBT2_1528h1d1210524n2313<Y1l1U2K1Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211
986E9JNQ1P1AQ1D253Y1L7>=IE152^1C\1239j>\4P1`HV6f3M6=Mh4n3?U6P2g65:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1V6S3]2h3O=B`1k1c>8I45En1C4H315[9m6[
32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T
1>=_1152^1C\1239[?R6f3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y
1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239?d4Z23\?mFgk5g2j5
JY2n3S;Z6>S69d4\2lT7Z4_1]4]4[9m<n1d44Cb100m3n;^[1d2eP1e?e2bT1R_1_1m8d<7BB2Z1I@>a14]4o1P3;8S1[3h1
]1164054W8e1F9641631K859:4V2[3ER5f3M9:Mh4n3?j>35:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3
]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12398d4X2SY7kD]1[50c4?d4f1[X5L@Yh1a7Q@1\4:
R1:[505d4f1gi71Z@R1d4IK0EP:\;RG`J]8^6c6hA^<P>g[1c9b8T=EY<`5Q6_4X2e51X21^2U3_2EV5]1d4IK0EP:YS12m8
2Z62Y2Q81g3n2i3T6iR1^Bn3W]1V1HX4Z2>j;V1lGS4;X2]2W31X212b2N_4ET56d4oa11Yk50`M5d4di6fC0f5W1d4If1Q`
151Z?jV1QQ2:A?l9K1WHi@g69V3<00W35NW21X2044n2g1U7m2U1V2Nm5f3MD4H10Hl3U2h159e7E_3;f2536a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1V6a5h3:D=BNQA8I45En1C4H315[9m6^3a2
Cg2_152Q2d121057n2313<b1e41Y16FS4S226O2^3]9U3b32o102m28=La1d24R1211986E0S1N=CP1c1D253Y1T1>=_11g1
C\1239FKQ:Of60b544n6Q9Q1i5f3MD4H10e4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4W137<=2Ko2f53D1U1V6a5h3:D=BPB8I45En1:84H315[9m6^3a2C_1W1_152Q2d121057n2313<X61Y1MS4S22
6O2l2A]9U3b32o102m28=La1d24R12119866>0S1NQ1P1c1D253Y1T1>=_11g1C\1239Y1QB0b544f4W2Q92d4di62d4\j7S
1d44V6ga4aj1c;7BET2@>NB4]4Y3@V5Z416@Q1b9@416Q1859:Y2Ld44V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Nd4
4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:b1KMd44V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:b1Nd44V6ga4UV2
7BET2@>a14]4\=16@d:@416Q1859:3Z2o4f3MB1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U
3b32o102m28=LV44R1211986ET1<AQ1P1c1D253Y1T1>=_11g1C\12395d4fR7Fg?fH5d4e`3UU3YMfH5d4oo6fAVEQ54d4o
o6dEZF2d4gW23d4i^3S`3Gf3M0Ec9W3[`3UDd121057e3j>gDi8i4i2P>g4VX13d4fk5VS1Dd452\[1N3?P;Y27km3YO^7S8
V3S2R6e?a1>6d4hf3_Z1UV1Z6fA4d4hf3e`2Z67d4XMU\6d@i4a=22d4ee64d4Ug2W`4;Y5f3MDMh4n3?P6b1b3X2^15:c1M
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1V6a5h3O=Bc5\<8I45Ec1:C4H315
[9m6^3a2Cg2_152Q2d121057LQ2313<X61Y1MS4S226O2^3]9U3Ob22W1G02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=
_11g1C\1239\1T5f3MDM^1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1
211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_6_2VHQ8\759d4Q3n=S8gh2ZZ2gZ2k35f5f3M5>MJm3n3?S6j85:a264f14
04^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o24`4P13c18V6Ld4\28R1O=BW2h?8I45En1C
4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4c1?26O2^3]9U3Gj22C[102m28=LV44R1211986ET1NQ1A>FLD253Y
1T1>84_11g1C\1239o6R5b4XCc4P2Q5f3MD2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<L?o2f53i12V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b
32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239n4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n231
3<X61Y1MS4S226O2^3]9U3b32o102m2839LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12395d4X2UQ7lFc<R1d444Q
6hN14gb3l9Ya1n:7BET2@>a14]4\=16@d:@416Q1859:Id4f1Q2P4UZ11iEY<o2m18mi1]B;^?b3Z]1i8Q6P61X21^2W2:d4
d2al12Tl1\EoX3m34l=Od4\2Q19b2]1kV1Y31Z1^D`3h8o2g2Vh1j1X1ZP1b3\8o5f@]3^:9c2W4m13bC5d4\2[LVa5PZ14d
4\2if5Tf14d4\2][4[Z3V4Z49\1Oh1U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d<]1Q
2h=0T2R9Z2Z3O>k4R9260:3M:S63Be7E=R2U2a129>a11d1\2U1><4221?V2T4S6a2R5M<7Z4Y1]90h4]:\128Q1a6<>J3]4
>]1e8o>TO_211Jd4X23l8<k9j3aH1Z1^D`3h8k?W<R3Qc1T?b3m:\310S6\KhL>d4\2[7m1bW2g8kMn^2R7X7a7UK^B2Jd4\
2f?d<VC1_2P5hMd;hZ1W4nT1l18k:^3T1@k;c2i<i:l4g5h56d4hJ^1gY2c^2dY1R1d44V6kEgY2hJZG]Cgb17BET2@>a14]
4m9^316@d:@416Q1859:IOd44V6n:bf1U`2Z;jj17BET2@>a14]4\=16@d:@416Q1859:R1d403V6kP3f4T\1T;Pk17BET2@
>a14]4e70e516@d:@416Q1859:Md44V6ga4UV27BET2@>a14]4f7e516@d:@416Q1859:Ad4U2f\1am1_=mW1PG1WI[N1Bj3
T1A_;B4d4^?]OfQ6;d4f1N0Pm6Y13XJ1m5Q26d4f2Zn6\P12Y:V1d4E4aX1a3V?``1e6Q]1aC]2I1R3j@jC7W1X1d5l7EZ4V
35d1K1b1]2>@3^1P7C]22Q1d4JaX1a3V?XT3oEI1R3S=T1\F7`2d5l7FY4V35d1K1b1]2>@3^1P7C`21d44d4To6W4jA3d4o
R7SG2d4ZR8o4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R121198
6ET1NQ1P1c1D253Y1T1>=_11g1C\1239TZ1>4d4]R7]8S2^6f3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2
CBT2_1528h1d1210524j1S1313<\2k31Y1MS4g1;241O2^3]9k18P1b32o102Kb12;8396E]2h14R1211986E9JNQ1P1AQ1D
253Y1T1>=_1152^1C\1239V9P6P5dDS5f3MD2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<L?o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b
32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239mO[B2l8f3C96=E7h4n3?V547?10a1>P320k2E5:a26
4f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W
23DW1Kd3e1m38Z1Oh2A==B`1P162@^1g7N;g1;m18I45Ee1813=4:=315`6E=f1;T20U1;29>c19Z1P228U1><631=BT2_15
28h1d1210524^2?313<a2f31Y1MS4S2241O2^33U7S2U3b32o102KA\128396<213]2h14R1211986E981436NQ1P1A?2>D2
53Y1T1>=_1152^1C\1239`N0U3:Q;Y31S6f3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d121
0524n2313<X61Y1MS4S2241O2^3Y7S2U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239n
4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1o2f53l1V6a5h3O=BP
B8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1T1>=_11g1C\12392d4i]17d4X2Hb^7XEm35@d4f1AHc]32Sj1jd1lA3e91j5:T952d4e`3R5f3MDMR1e3n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m
6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C
\1239o8]KW<1n4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211
986ET1NQ1P1c1D253Y1T1>=_11g1C\1239i85d4mn6`>U4VI3d4Vh7Q83d4XP8^;R5f3MDMh4n359n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BV;i68I45En1C4H315[9m6^3a2Cg2_152
Q2d121057n2313<X61Y1MS4S226O2^3[7Q2U3b32o102m28=LV44R1211986ET1NQ1P1c1D253CET1>=_11g1C\1239ZY1R5
f3MDMh4n359e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=B
V;i68I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=La1d24R1211986ET1N
Q1P1c1D253CET1>=_11g1C\1239>d4@S102EQ8Wl61[?W4S4b6f68d4d102g8e[7W4]AX5f3MDM000e4n3?S7j75:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2C
g2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239U
KR5O1=d4j9X5f3MD2J10e4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o2
f53l1V6a5h3O=B_:`78I45En1:84H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV4
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239XP1O1Jd4KH0IVb1gHV3o2YW1UKVP2_>?`81X7U5MU3P2_2c1^3f2>S1f
3MC3L0e4n3^S1kAo@^Q2d121057X<hP1k1>0^5l4o3[5a2iCS6OZ5g=0T3Cd4_3][1YAFR?W5^1g5eGY7n9_4T2U`1iFnC_I
S;2d4nd3Gd48]10U2d@e21ZL2?Yd2k2Uo1Y@4o;ZD168U1S>8d4g1[i6ZP116^1S>Od4HL00FWi11_21k3^Mk`2^6e]1S2c5
o>168U1D?6U6:6[1c48Dd4f10XBeW11_21j30^MUS2V8[`216^1n7T68<d4f1O]g2bZ2ej1PL1j527\5:d4f1Ogh71j5224T
:7d4f1gi71?Z5:Ed4IMdQ1aV1PZ2n^1X?Y8T:1VB6W416^1P3b3_722d4of73d4ke7o73d4ke72Ed47AJ0f]1g2Za5Q1m>]1
X3NX1Y1KBe2l4j2h37d4f1i8m`71Z2^25d4`:ki5T5\d1<d4d10nb1V\2m^1Y[1a1hMi5g9M<d4g1h\3hf2cKl8[@W116^1S
>3d4mP7XI8d4g1nm4gk216^1S>8d4g1]b6XW116^1S>3d4gi4c\13d4aQ8Y:]5f3M<7Mh4n3?n>5:a264f1404^1:6:406X1
E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l1V6a5h3O=BLSA8I45En1C4H315[9m6^3a2Cg2_15
2Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1N=CP1:80N783253Y1L7>=_11g1C\1239eK
n4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BP
B8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1T1>=_11g1C\1239[W1<d45^10^5kR2Ug4WIV6R2a3a14d4PZ2Ug4^O3d4ke6U_12d4QU85d4Ti7CP706d49jT114Q
S6S1d4Jh21kIj;a3b6n@mk2oEA9R3f@nC7`2d5l7P5V35d1K1b1]2>@3^1P7C`25d4o]7U2cD`72d4Z\82d4T]7n4f3MDMh4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C
4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3R8Z1U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239X5f3MD2J3AR4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[1
7<L?o2f53c18V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28
=L@e34R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239XQ11h<R5f3MD2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12V6a5f31O=BPB8I45En1C4H315[9m6^3a2Cg2\1252Q2d121057n23
13<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Nd44S2R4ga4UV27BET2
@>>R14]4\=16@d:@416Q1859:Md44V6]W1YZ3UV27BET2@>a14]4\=16@d:@416Q1859:Ld44V6ga4UV27BET2@>a14]4\=1
6@d:@416Q1859:Od44V6m51g[4UV27BET2@>a14]4m5^716@d:@416Q1859:P1d44a2d3m51g[4UV27BET2@>a14]4m5^716
@d:@416Q1859:X1d44X200k3ga4Sj1Q<7BEZ1I@>a14Eg3\=1612;d:@4162N8571:S3P3a1f3M4Bc5n3Ze1`;mV2d121057
e3b8hP1j7l44j3[5a2S47BET2@>a14]4\=16@d:@4162N859:Kf3MGc5n3Ze1`;mV2d121057X<hP1j7l44j3[5a2oNf7U2S
5U3_1d44COA01m3^4oT1jP2RHZ?kKn6ZS17BEZ1I@>a14Y28e14o2\:16@h1k8@416Q1859:`1U53d4@bc7>d4mb1U9hm1b`
2PAo3a5?P7_7AY3c?6d4ST6[6PA^LU1=d4oL0Kg5d7R;XKjCoEoS3VW1K7d4Y[1fGbGl:d^2ej1Q1d44a2d3YDPj2\S1UV27
BEH[1@>a14]4\=16@c8P2@416Q1859:Cd4Zb1h@nV3:Q10U608L:a1Se1U9Y3g1kA1<d4\2V:jQ1lW3i<R8WBY5mOXCj:Id4
`;Zg17[>Pn1lJQ10U608Lb:U1nZ1e;o60b3R:1601Lf3MGc5n3Ze1^b2d121057X<gL1n3j7l4o3[5a2UKm51c4BN6d4V2QY
1P2ZT2f_35d4f2nX3XW1V^23d4f2jn7Nd44V6ga4[a1iD7BET2@>a14]4\=16@d:@416Q1859:JZ1d44W2n3Z:^W1P72l2l4
o`2V4P7m2f1Xf17BET2@>a14l3@_3l916@d:@416Q1859:Y6o4f3MDMh4n3?GV>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239W5n4f3MDMh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2C
g2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Y
a1o4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=
BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3>1Q32o102m28=LV44R1211986ET1NQ
1P1c1D253Y1T1>=_11g1C\1239n4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1V6a5h3O=BX@g18I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o
102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239W5f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271=X
11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1`50Da5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239V5X1o<hE[6f3M6=K13
Do3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102K
Q28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239Z8h4f?5W41S1d44Y2l3T[1bV3UV27B<8T2@>a14]4]
9n316@W9\1@416Q1859815R1d4m8g57R1m17h7ZGl?PD]13f:^5f?`3ZFd11m3T3R4A1m;M?fJc9@f4l?kV16d4VBQP41gg2
iQ1;d4oIi8bLZDn2o[2[7]1mAjc13d4So2m]34d4\T6b4mQ23d4\T6T5Gd4If1d^1g6d:aNlEPc1L?lc1T5b126V3_94`1d?
9D8d4`2k\1UCnQ5b19f<8d4K\b1fT1S:lQ2bK^S18d4Bi1VZ13kb4XQ2m3P1d44W2n3hQ2\Oa`1UV2789ET2@>a14]4\=16@
d:@416Q1859:R1d44V6RS12XT1S6TT2UV27BET2@>a14]4_5c7816@d:@416Q1859:Ld44V6ga4UV27BET2@>a14]4\=16@d
:@416Q1859:1d4Md44P2U4ga4UV27BET2@>a14]4\=16@d:@416Q1859:Nd44V6ga4UV27BEf1=@>a14]4S=816@d:@416Q1
859:W1d44P2U4RDdm3]:W2n2d;ZO`;7BET2@>a14]4_3h1`1b616@<W:@416Q1859:Md44V6ga4YKkZ17BET2@>a14]4\=16
@d:@416Q1859:Od44c1<U4^Y1XX3UV27BET2@>a14]4\=16@d:@416Q1859:W1d44c1<5o3iCdEQ@Vh2X<\e1_4789ET2@>a
14]4_3l916@U6^4@416Q1859:d1d44a1>F^3^Y1SJdT1`6W;W1P>]8];VY1`A71@ET2@>a14]4m2IIW10S6HD16@R41Z1T5@
416Q1859:Z1Q1d44P2F^3^Y1hn1hAfGUV27BET2@>a14]4\=16@d:@416Q1859:R1d44P2U4[9Rh2a]1f2UV27<5ET2@>a14
]4\=16@_5T5@416Q1859:Md44P2U4ga4UV27BET2@>a14]4\=16@d:@416Q1859:R1d44P2U4TR2b_2UV27BET2@>a14]4a6
7Y1V1Q416@d:@416Q1859:Q1d44P2U4Xf1k;RV1_Y1];gj17BET2@>a14]4\=16@d:@416Q1859:2d4lj78d4`1Y1X^6jg13
12g420V49]12d2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g2
0n:8Z2Z3Y1P3Q1Ml7U126;3M:g1_4Bl:T20U1;29>a11Q4U1><451?R<<a2l2V1NMDd5m4_40h4U3W7\1;>2?2[2m2=D85>:
863]4>R1:U2kFR4W:0\?2d4c\14d4`1^]2lU35d4i1\b1\f4fb1Id4ES1d;2X2;jd1b1d8_R16k>`@X3U2co18l:k2h<j3S8
^7_4Kd47Cj7g<dJ^25ISLb7f63[Dj66AXV1U3nBW8QBj6X=ZS11e2>d4e5YZ1P:[]2m76g?\GTC1[;d2Z1h1d4KeLT4i2l2P
1Y2i12i3d117331<F]3]3La21k3o4mS1Z177X1[MXS1^2k341=281?0415_1l4S6o4Z9X9l:RDo4Q3Nd4JaX1a3_c3mDQ1I1
R3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C`2Md4JaX1a3[5S^3oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C`22d4[b1Od4
JaX1a3[5mh2UEoEKR3bNR67`2d5l7P5V35d1K1b1]2>@3^1P7C`2Md4JaX1a3[5S^3oEKR3eT17`2d5l7P5V35d1K1b1]2>@
3^1P7C`2m3e46C`32d1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1h4k4h1l2Om37a2O3k1]1\62R4Go2<f1h:7R
129C5511GY1Q79A19V1c2T5U8>U5o6l1U4P1Y64a1h4^1a1b2R64?m2Y2[2D\7AQ8e2L6HZ1^4[4:2X15i1]5n1W1f22JX1i
34<62]10Y1T1W3e4;>`6b3Q3b2014k2b47Q354X81@j6i3b8l5GR20l43[4[8Al8F_1D31;9S1d1Gd129[=8U17>8@Lk1:8=
o38[160Mc11Z7h1>>fE]1:2F1Z3jBJ>\6`8Y2f1B\5MP3U59T=f1h62P3`22]30a7f2V4<:Be480_1?_D\3l:14_JVd1^HQY
2Y<DoOR9;e4Um1o2[Y1T:lORZ1XP1a4\OBJe4\^1R_1f:^;T>@\4g9U5Bc:]OZ<DV;>m4Y47S@\3k;B\37Ge4;3X9_Jg1[Eg
5fX1W@iNg;X5e<Z;g=[2o?_3]1i8R3o>1e47e4De^1f9Ze4lIaJ5e4;3hS1T[69e4;3hS1nS1^W2T1on1aO2e4?=e4jW1`Mc
1W4c9T=\Gi2\U14j3[K3e4dZ1iX5?e4JiV1c5h40X:\1aBaLZ?cc2Q?PDVH2e4Z\8:e4]U1Pe2\U3b1k;Z30^DU39e4XT1g?
Z<0aV2cS31kJ\1e4D5b7RAi2o;U28P9o1o7g2RP13f2l6S6Z>_AY1^6W1i1j25]19P5]Cj7R1k3k7l1a9L>l1P:<o<_;S;a1
e4D5f1k24gFi4@Z2\1]1^1^2V9k1Q5m8k18PHi1m2B;dF]4R<i@d3X1U951<Q2A_:m10e=bN<6h<Y8U3^1P8=e4JY?1aOib2
Qg10h]1P6cA=a57e4J\i5Wc1X9n8V52e4DFe4D5b671AbP1\23m6nV30R4I_o1Of2R5[<o6`72e4QP75e4cP6]O[1jT1Be4c
109`;g2TGm5e2^;T?fKda1[c1@_^1d=Mg1e4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d
1P3[>i8FJR2^274Y21ClX1h6S8_2Ae4X?df1U5aLik2W;[2Q=Om2V9S1m3Z=R7[76e4T2UR3Q_1gZ2b?4e4T2ok6b?5e4T2o
j2oP4b?4e4T2ok6b?4e4T2ok6`?5e4T2l:kn2Vb34e4T2ok6f?4e4X\1io4hZ12e4i\22e4jE2e4T23e4T2b[72e4T24e4T2
b[7S98e4k:aS1jNd1Y3n4mP42e4Tn6:e4W^1_S1iMn;m2\;0\f2_NP5f3NC00Kh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n23
13<X61Y1MS4S226O2^3]9U3b32o102m28=Le1`24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Ef3NEc9e_2TFh=UDd
121057e3j>aMm3Ki2P>Bf3NEc9cc3UDd121057e3j>aMi4i2P>Y6f3N5=1Kh4n3?U6h85:T2<64f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5Y3>O=B`1k1c>8I45En1C4H315[92
j6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D25
3Y1T1>=_1152^1C\1239g?e5Ff3NEf7l1aT1S[1mS1UDd121057e3j>aMi4i2P>dDLf3NEc9lH4aj2UDd121057e3j>aMi4i
2P>i7c92V1a35YB0Df3NEc9cc3UDd121057e3j>_M1i4i2P>R;Df3NEc9cc3UDd121057e3j>_M1i4i2P>R;Ef3ND0c9cc3U
Dd121057e3j>_M1i4i2P>R;Df3NEc9cc3UDd121057e3j>aMi4?Y2P>j<Bf3NEc9cc3UDd121057e3j>aMi4i2P>U6f3N5=M
h4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3W8U1U3b32o102
KQ28396Ec1Ih14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239_D2e4X]2Q1e43V6YZ3]W1Z\1jI7BE>e1@>a14]4K
R9]316@d:@416Q1859:U5f3NCMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32HV102m28=L
c1b24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239R;j2Q;^2k=\8n4f3NCMh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239R;2e4lj55e4dU3TT3U
MlG2e4Wj31e4T1e43[1DU4oY1A6S^1jh1UV27BET2@>a14]4o3\9161>d:@416Q1859:h1e4P2o1m5mE]1\3d2m1:=V3Q>b8
a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^2154Y21ClX1h6S8_2T1e43P2U4`4[?og1jU2cf1a?7BET2@>
a14]4d3T1b8162=d:@416Q1859:Me43V6QX3eY1UV27BET2@>a14]4\=16@d:@416Q1859:Q1e43V6j5UGT;hb1hf1UV27BE
T2@>a14]4\=16@d:@416Q1859:ILe43V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:T1e43P2U4ga4UV27BEF]1@>a14Y3
S1[2[2S41^416@d:@416Q1859:f1Ne43P2U4ga4UV27BET2@>a14]4P4[916@d:@416Q1859:P1e43P2U4g5bl2\_1UV27B2
BT2@>a14]4\=16@d:@416Q1859:Ne43V6c58j[4UV27BET2@>a14]4\=16@d:@416Q1859:4e4T2cZ7RJ8e4X80Za50R4h:P
13e4DgN6e4Dl=P\2oN`d31e46e4eP2]m1\4_9Uh24e4eP2]m1\4o2e4JU6V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W35e4
<c8n3a2PBi2P10i1iJ=0g2c1d5On1Jm2S1a57K;9^<6Y5a290P123a20?=OR1<e8_1_9Q2R32R1e11X6a8[63Q8B5[2`1S4Z
2C^3^2e9a=D;c1e4J\7g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9]DLVD6h2?AZ2`Ag1o5m>_1[2?`2g3eFTO985P8n
20l5n2k2e4JN;j1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?l2Q:X2a8L7Nm1`3^4Q91d1>KQ135h18j6361R7JW2=Q17
1g;Q2`7H2P12:_:h7Q30_2V2<[3c:Q7i1R9Q349P2O\6m:Af:2`7e46;7Z1j1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GL
Z2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48Kb68Y1H@Y2m2[22j21662c4h15R4[581P1Y2Q34=9c1Do312=J
2Y1DM5C68e2[3;AK37I73Q3`45U6o3j1T1C1_1:23JR1:?7_1AFd>T10A2@44e2E\2:>I7Q5:`1R1a2;MS2a6V1d59469333
^1632<Q10Q2=;<6l135g250e1R2n1H^1W1X1N35i153o22547\1322=U1?C012S1@A5>3562Q1;H2F3V1\185Kb2e4Jl4]21
0b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[8<P;DAnAP31d1\2^1f22[3JF:Y3e47MQ1_17U<S;hE0b5a3e6Z1o8`2`3j
71>W95n3d14l1862g3c5a42g8I;^;e46;7d28BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[1
8871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1Q3e13H>:74>49k13:d5_1@0518FR
1>P27R2Bc26^15e2S1D2721Z10l18:92;17T1l1a2A;02\1o1N1j1552276U1h1JW1<KD4O11592624;a1>@77247@W2BJ_;
=2G2:22<87632356514232841=1J:d11LLLc4S99I00A6<93U1h2e1:31Z14a11Eb2:U1:c2Y1k1I>`1?g5>=>1;AG[1^128
9333T1D2M9Y2I<6><66F56f1I=I=06V2a17CS1\1:X1>C40i15:25;k172547V10462=3Q14N08=A5:AD3137;_26Z1FN<;8
1P2e47<j1c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Ai8k:1U7`=Q7c5R1[1d50R3h@`6R14?5^3kBIAU2k4[1fJa2g3<>9f4n1T
7S1Jc8]3d25Z7e46C7^1j1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=2
43028d4`1f3Y4;K3;Eg512IOg1EY1g9Q2X1R1L[:@3V22R1^1d3W79o5421\2:Y1411b14\1T12EM0P11N?4EKBl1N?FA_18
HIY1G2W15X1P15@W1`3n45d1K3Z1W1Z1b1W33P2^2:>B1^1n1IB2=R1o41JK5C0<CX21R2=a2a32e1V1M3^21]12a4I;7=]1
24Dk8m1;f1Hk4Z1=C0U1<B\21C2Y1\65e1@A0D1a5e4J7^1j1EW1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3
@W4=V4^1P9[7g512IOg1E2DA_2<_2Z4o6n6c4U1Y2i2k5JJo12a5X13X108g1LCP1296S11:1S1N47_2T1K7b15Y15k1Y1G2
2Z1@Gg1>9>Z1I14G0;GQ2T25d1K^1Kf1b1h2>T2He1IB1\1T1X22`1l42LQ16<0Dd21^3c1a32e1V1P52Z37N]1g:j24o9c4
3n13_23Q6Aa1e4J90k6U;^@b2\1X1R1i3o1U30k6aAOm2^NQ?\4`=652n6Q>d5]27Z1X1V6l7S6Z7[5231R8>P3k515\3UHT
3e46C351f6@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28lJU2i71b12b5d5n5X43Z2R1W3]2T:
o123R42Z6Q1:j1n3o7]14Y6]111:T1;S70:S331c3T1m1o2j6\7`8WCh5_>Q1e4J;f4o220fFg:8PQ1`<ULkT1i10g1Q1c1o
11:1`3j16h6m9RW1l=0g6j?Ae4J;aNS3YIZh1eW1S44c9cc1i8Y1b5i8U8`1e4T1l6l5Y2n2]23?d>1^8b50d41o5b1_61S1
]5b2d4`<f<ZMc1m2U6hCW5Y8`2Y2W2Y2R2^1b7U40T1234k1[9Ne4T1P2o:d8B[Ce8l8]1_2bBS8X3@WK`Y17FHiN<]6R6c@
U4<6e?f7;e4J^d22oIgQ3Z@`7W>`7Y52e4J4e4JdP7R5>e4JnX6`ET2f4U1b5Z2o7T7>b3\7?e4fW1m<f;mGo6UV1^ASCb4M
mR1Z1Z2i2l1e4P2o1m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6SBM\APF_2f3S10023Z5A?c1_@o318d1P3T<V2i8FJR2^274
Y21ClX1h6S8_24e4P71dU6a5e4J70]17Q4X1?:AV2R14IX1JIe1874>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X
2Ob4P1f1V1X=W288l3OT2X14U2KW1^1d3@=k1<V12T1_2L]19o5l5`1D]2\5<AR1E6?KR36?\3:2;LG4:56i12@=?d2T2Y2V
1R1W<@l1]5a6n4c4?X1]1n3?^3D@_2LN_:<O32=23R14\54n3i1=:`2:0j36I;V6o3]4`1m246\1Bd4a18n14e4aW11n38e4
P71^P11P3MK^8Z4:I078V1N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S19:12312D;63?1404112\1482CB7ML1N1H721
2J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2R9Z2R10V2^1k4T2m6260:3841=:JI^43BS2a5E=R2U2I3C29>a11d1\2O5><4221
3;Q143;4R1j23:2S6W1GA]1HB=26?P15?7Dm10e3X4T50l3KU1H2R3V3Q2\1252Q1Y2W4<>@1243Z18a1R14>]1e3?P143<8
Lb1LR23o17`2[1DT1^21H1@R1S12T4T2k2BY1G2>5GLF419P1155W2>@3KB\141n2]2<6k1100<02k2e4B607_1j3E9e8R=9
S11U8^2R2^1k6f1f2l9V3c1^2Y?0XBo6l<m5g5n6h>k2W@IQ2KO01o1S7aM7=^1CQ19N841:^2181=n62T2k2V35d1K1Z115
Ff194@3^1X136Q1Z1A]2Cn1>2P2e4B607_1`=`>1d:R2^1b8^AiAXBo6jB_KSCk2KP11o1eT17=^1CQ19N86i2<\72T2k2V3
5d1K1Z17Ff194@3^1X1n1HA]2Cn1>2Z1e4B607_1`=WIR2^1QJ]i2oEKR1o1eT17=R2Q1b4i72P5V35d1K1b1]2>@3^1X1g5
Cn1>2a1e4D407_1j4e8`>1d:R2^1[1eHY_2S:YDe1KR3^7d5c@m67`2d5e2S52P5V35d1K1b1]2>@3^1W3b1U2C]22V1e4D4
07_1`=WIR2^1[1eH]i2oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1b4]2C]22T1e4D407_1hV1R2^1[1Sb3oEKR3eT17`2d5l
7P5V35d1K1b1]294@3^1P7C]22T1e4D407_1hV1R2^1[1Sb3a3]BKR3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C]22W1e4D40
7_1hV1R2^1[1l4V]3oEKR3eT17l1C`53l7P5V35d1K1b1]2>@3^1P7CV1V12`1e4D407_1j4VG1d:R2^1[13j4fC]i2YDe1K
R3^7d5aG7`2`53l7P5V35d1K1b1]294@3^1b47U2C]22W1e4I0`X1a3R6\]3ZEDKR3kBg1n?27]210X3[2l7g48i1\15d1K1
b1]2>@3^1P7C`2\1e4I0gBlB4f2k2ER6Q_2i7_F0K2PEKR3XO:Q57]210d5l7P5i1\15d1K1b1]2>@3^1P7C`2k1e4P2o1m5
mE]1\3d2m1:=V3i8W5b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274I=Q11CVHe@h6S8_2Fe4J91V6S
=R:S1d:a<R5UV1g7`:g<H0bm11X;nNmG6e4W]1l7aS41WO5e4Rf2T<nQ2b\2S2e4;d1o1m5mE]1m2>d2m1:=V3Q>b8a12521
E0hS1[7PF_2T1a2S10023Z5A68c1_@o318d1P3[>i8FJR27^1G74]1K1CLd=m=\<h6JX7_2Q2e4;d1o1m5mE]1m2>d2m1:=V
3Q>b8a12521E0hS1[7PF_2T1a2S10023Z5A68c1_@o318d1P3[>i8FJR27V274]1K1Ca>m=\<h6JX7_2Ne43V6ga4UV27BET
2@>a14]4P4[916@d:@416Q1859:f11e43e4]g3Ug22e4ZT8Cf3NEc9cc3UDd121057e3j>aMi4i2P>R;3e4Dal46e4Dc=Z]2
UJQ1P1e43@e5m7jG`B]o2UV27BET2@>a14]4\=16@d:@416Q1859:5e4_e6m;oG92e4U[8Q2e4j1U2m5^E>]1P4P2m1:=V39
13Mj8[9o2a12521E0oS14o6PF_2T1a2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1[AP3_Bh6>d7_2>e4DT5VBl4]40lh3
U4d=XCgR14]P1>e4JT@RQ1X:S]13_6hc1Y6gAdHc1fL2e4[_73e4]i7S46e4^P1X4Zc4jMb68e4kb1d6_9gY2R;1e78e4\J\
e1kW1_=dQ2g:Qj15e4d1oX2c5Tg5m1e46[100K5n2WQ1R9Z5f3R3]71>`:]CfNS7b9i=Q1YOf8\153jIa6V>4@3I22161310
25>2201I5l277l4n1B6AX1\1e4DM00Ka8]80iCe7\B2S252e6AYP1h5`?S7gE3V=bD\:3l@T9S@W5I22:0M50X4_6AB6e4nR
5Zo17`?a67e4Tb3T[2g9n2QH>5e4[IQ5iU3W7>e480SNe614iI22NRe2S@eR1Ce480:TKc2e614Fd^3QU1^i1e9e1;01W=5e
4ba6[CV4\S1Ke4o^1\Eh9SOX2[BJG]MjN\2n5c2hDZ5[Ac2^1JAk:26P1_3Q1R5f3NCMh4n3?n>5:a264f1404^1:6:406X1
F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1V6a5h3O=Bm8R98I45En1C4H315[9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239R54e4o:J
[^56e4Zn3_O]5Z3d2=e4DN09]U1m5T>`l2[c1@_^1d=V1e4QY1Z3l20W1b1j45FD^2c2o22U7d1k7Y1a9_3T:i2o9nCh>f:Z
Bj<c7o6X9i2:C]6ZLk2:e4gb2Vg2Wd1\7]58Z78kA>e4VX1[@iT2a\1TCkP150j<8[7SBY7;e4aY3Z1VP3X36[?6Nk;XG[2e
4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0c?]CR8dE;_2f3S10023Z5A?c1R<b1l1LC@j218d1P3[>m7KFJR2^2154Y21C9g<
9m2a3[8d<h6>k2h4]11O_2e4P2o1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0c?]C7>[7PF_2f3S10023Z5A?c1_@o
318d1P3i4a9m7KFJX1I\2174[1M199Z1j:Ki6[8d<h6J_2h4_21Y3e4D[1o1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`
3V63Z1Z3f7JFP1Q1l4T9:P:f1?Z1k2V5_2K_1Z1AA0023Z5A?c1a:c2Y3P2n118Q1BCM^1[>i8FJR2^274>:AM1CU2J1\6V1
\2[1W<l2h1m1?P7h6>_1f29S3_2R4e4J0Y3702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1
_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n4
W1l31^13S3=46MW1nA9Y5W3i1U12o1a6@e4DlV113[3U^2LT8P2`42f1Tj1n8b5Z2e4JU1o1m5_41[A]1\3d2W1E:=h1]1j3
V:X3c40Da12521E0T[1U?j6_2]38S10023Z5A?c1\@2KS318d1P3[>i8FJR2^274Dd11Cn2;]=5mGU6BS8_2_2e4JU1o1m5a
4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0_?0h:j@PFe1I]1o18S10023Z5A?c1\@2KS318d1P3[>i8FJR2^274Dd11Cn
2;]=5mGU6Ba3a4_2Y3e4JU1o1W4e1U61m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E0QA]33Y1V3a:]7V1e7S=_
2GCZ2S100232W5A?c1\<:g3o3180c1P3a80h5_1Y7FJR2^274Y21Ca3n4X421i35f5_3_1h6Y3S3j4m1S8_2]2e4P2o1m5mE
]1\3d2<J<872=MJO=Q>b8a12521E0Z1U>`11P8oAPF_2f3S10023Z5A?c1`95e2Z3Go318d1P3[>o7IFJR2>o174Y21Ca3V=
5X4dCh6S8_28e4D5TV2hg44[1d[1>e4DZ;V4_1Y>gMSE`R1Dh1hQ2o7i]1<e4DmX1^AeGU7lLWZ1Q<dOY;^:5f4S2i^2hU1b
k23f4\c3Y31f43f4ff3_Z15f4i`3l5QE]E3f4ff3_Z14f4ff3_Z1`\14f4i`3l5_Z12f4g]63f4c_3Y52f4md32f4kn62f4i
b35g4Wb2aE[NTP1Mg41V6`Q3V`1UV27BET2@>a14]4\=16@d:@416Q1859:Ng41V6`Q3V`1^m1f87BET2@>a14]4\=16@d:@
416Q1859:1g41g41g42g4fJ4g4Wb2`g1oP23h4T<hW32h4PR34h4em3oFb[11h4:h4_T4l3R4\c10QV1JT6fH3h4S]2Ye13h
4]R4=4h4Zg3j6_F8h4lY3b6o2e;m1W;Y82h4P[22h4ne6Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV2
7BET2@>a14]4\=16@d:@416Q1859:V1i4c1b4dY2n?U9m^1UV27=4<8T2@>a14]4Y3=8g5c316@P8c2@416Q1859:Q1i4c1b
4Xh3^IbNbW17=4ET2@>a14]4Y3F[916@d:@416Q1859:Y1i4V6a2l5g;Ya1_5BUGi<nAT@m;fX1`A7BEOT1@>a14]4\=16@d
:@416Q1859:P1ELi4V6][2YV2UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@Mf9@416Q185
9:Mi4V6ga4UV27BET2@>a14]4e9f3161>d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=161>d:@416Q1859:T1i4V6VDcB
]Ml1P7\T11QP1\@he171@ET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27;6ET2@>a14]4\=16@d:@416Q1859:Ni4V6`?
VR4^R1OfR17BET2@>a14]4\=16@d:@416Q1859:Mi4V6`?VR4^R1fS17BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27
BET2@>a14]4k8`416@d:@416Q1859:Mi4V6dR3R_1UV27B2BT2@>a14]4\=16@d:@416Q1859:Ni4V6[a2iT1aKUV27B2BT2
@>a14]4\=16@d:@416Q1859:Mi4V6ga4_=Q1cg17BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4_=eh17BET2@>a14]4\=1
6@d:@416Q1859:Li4V6Pn2fc1UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859
:Oi4P2U4bc3TNUV271@ET2@>a14]4[:P316@d:@416Q1859:Li4P2U4ga4UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6g
a4UV27BET2@>a14]4m6^616@d:@416Q1859:\1Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>
a14]4\=16@d:@416Q1859:Oi4V6k:QP2\;\k1UV27BET2@>a14]4e9f316@d:@416Q1859:Oi4m2X3nZ4h6UV27BET2@>a14
g1e2\=16@d:@416Q18319:Li4V6\_3ZR1UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27=4ET2@>a14]4\=16@d:
@416Q1859:T1i4V6d=i6YF_Ll=kIeR1UV27B2BT2@>a14]4U2V;16@d:@416Q1859:f1Mi4V6ga4UV27B2BT2@>a14]4`<K1
6@d:@416Q1859:Ni4V6`P2\3i]2cf1a?7BET2@>a14]4\=16@d:@416Q1859:Q1i4V6YY1f1lHdBTk1PR22Q47BET2@>a14]
4\=16@d:@416Q1859:Ni4P2U4ga4ee1_@7BET2@>a14]4b4i816@d:@416Q1859:Li4V6ga4ee1_@7BET2@>a14]4\=16@d:
@416Q1859:Ni4P2U4ga4UV27BET2@>a14]4k<@161>d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:V1
i44Q6hN14gb3c@ae17B2BT2@>2^14]4U2]8h216@d:@416Q1859:X1=P1i44Q6hN14gb3UV27BET2@>a14]4c:h216@d:@41
6Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:T1i4V6i5i8Le2fX2if1^R11dS17=4ET2@>a14]4o1\;16@d:@
416Q1859:Q1i4V6c>Le2`o3^R11dS17=4ET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4W7T616@d:@416
Q1859:Mi4V2o3ga4UV27B2BT2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@`2S8@416Q1859:Q1i4V
6fY2Q5aO\S1UV27BET2@>a14]4_5c2Q2V316@d:@416Q1859:Mi4V6S`2cQ2UV27BET2@>a14]4\=16@U:>@416Q1859:R1i
4P2:AX3mZ2iV2UV27BET2@>a14]19e2\=16@d:@416Q18319:Li4m2X3ga4UV27BET2@>a14]4\=16@d:@416Q1859:Oi4V2
o3R7dZ4UV27BET2@>a14]4^90l316@d:@416Q1859:Ni4V2o3R72aZ4UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4c
o1a67BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@`2S8@416Q1859:Li4V6ga4UV27BET2@>a14
]4\=16@d:@4141Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:S1i4P26n3ga4nBVc17BET2@>a14]4_2m5m1_
2@16@P8c2@416Q1859:Mi4P2U4ga4a=ch17BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4S;X216@d:@
416Q1859:Mi4P2U4ga4UV27BET2@>a14]4[:P316@d:@416Q1859:Q1i4Q24o3ga4ee1_@7BET2@>NB4]4\=16@d:@4160P1
859:i1Mi4Q2T4ga4ee1_@7BET2@>a14]4\=16@d:@416Q1859:Li4V6^c3XNUV27BET2@>a14]4\=16@d:@416Q1859:Mi4P
2U4ga4UV27BET2@>a14]4d3g916@d:@416Q1859:U1i4c1b4Wo2_b1UV27BET2@>a141V44U2S1Z1S5BP316@P8c2@416Q18
59:Q1i4c1b4Xh3^IUV27BET2@>a14]4Y3S5Z1BP316@d:@416Q1859:Li4V6Wd3_MUV27BET2@>a14]4\=16@d:@416Q1859
:Mi4V6T]3bT1UV27BET2@>a14]4l4_816@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Li4P2U4ga4
UV27BET2@>a14]4\=16@d:@416Q1859:Oi4V6ga4UV27=4ET2@>a14]4n1Y2S916@i8j1@416Q1859:Q1i4P2U4P[1jm1kX1
UV27B<8f1=@>a14]4[:P316@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4m2^:16@d:@416Q1859:U1i4Q2T4ga4UBmKQH5
1BEi1:@>a14]4_5Y1a3P316@8V5T5@416Q1859:Ni4V6ga4UV251BET2@>a14]4i6a3P316@d:@416Q1859:Li4V6ga4UV27
BET2@>a14]4g<D16@d:@416Q1859:Mi4P2U4ga4cZ1aK7BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4cZ1aK7BET2@>a14
]4\=16@d:@416Q1859:V1i44Q6f6g<Y;14ZS1[Cc=bNi?g`1]E7BET2@>a14]4\=16@d:@416Q1859:U1i444l5^CY;14ZS1
3nQ2Y=g`1]E7BET2@>a14]4\=16@d:@416Q1859:T1i4P2U4U`2eHkX1RP2R671@ET2@>a14]4g3[4V1Q416@8[:@416Q185
9:Oi402R6R^2dS2UV27BET2@>a14]4\=16@U6^4@416Q1859:Li4V6]Y4Y8UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6
^CXn3UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6lW3jY1\V1hO7BET2@>a14]4\=161>d:@416Q1859:Li4V6ga4UV27B
ET2@>a14]4\=161>d:@416Q1859:S1i4V2o3\m27Rd1eT1_Q17BET2@>a14]4a2V1e5X3D16@d:@416Q1859:Mi4V6ga4eT1
_Q17BET2@>a14]4g<D16@d:@416Q1859:Q1i4P2U4^5Q2U`2m:R_1UV27BET2@>a14]4n;]116@d:@416Q1859:Oi4[2j3ga
4UV27BET25:>a14]19e2\=16@d:@416Q1859:Mi4V6k6`1ZY4UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6j60kZ4UV27
BET2@>a14]4\=16@0c:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16
@d:@416Q1859:R1i4V6Zg2\j1S6QP27BET2@>a14V46[2c2e4f316@d:@416Q18319:Li4V6ga4UV27BET2@>a14]4[2P;16
@d:@416Q1859:X1i4W23j3bY2W3V4[:Yf1o;XU1o<l77BET2@>a14]19e2\4h5V316@d:@416Q1859:Li4V6ga4dd1`A7BET
2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4j3a916@d:@416Q1859:Q1i4V6PEfl3g:]k17BET2@>a14f3?
6\=161>d:@416Q1859:P1Mi4V2o3ga4UV27BET2@>a14]4j3a916@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4h9c316@d
:@416Q1859:Mi4V6mf2ij1UV27BET2@>a14X44\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:R
1i4W2<a3Y6l[1`o2UV27B8<T2@>a14]4[:P316@Mf9@416Q1859:Ni4W2<a3ga4UV27BET2@>a14]4\=16@d:@416Q1859:Y
6Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:P1i44Q6fKQ314gb3UV27BET2@>a14]4\=16@d:@416Q1859:P1i4V6k
OiU2nP1R;Ye1R5h;7BET2@>a14]4\=16@d:@416Q1859:R1i4V6fX2MTDQEhKR3UV27BET2@>a14]4o3\916@P8c2@416Q18
59:Mi4V6fX2PY2UV27BET2@>a14]4o3\916@d:@416Q1859:Mi4P2U4ga4UV27BET2@>a14]4n;]116@d:@416Q1859:Li4V
6ga4UV27BET2@>a14]4\=16@d:@416J6859:Ni4V6RGdj3[KQ:gP17BET2@>a14]4\=16@d:@416Q1859:Ni4V6RG3`j3]U1
gP17BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4[:P316@d:@416Q1859:Mi4V6Vh2`i1UV27BET2@>a
14]4\=16@U:>@416Q1859:j5f3R14:Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6l2Aa2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o
102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S47BET2@>a14]4\=16@d:@416Q1859:Li4V6XC^n3UV27B
ET2@>a14]4\=16@d:@416Q1859:Oi4P2U4ga4UV27BET2@>a14]4_2^1l8@16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]
4\=16@d:@416Q1859:Mi4V2o3ga4UV27BET2@>a14]4^9m316@d:@416Q1859:Li4;j5ga4UV27BET2@>a14]4\=16@d:@41
6Q1859:Li4V6ga4UV27BET2@>a14]4\=16@P8c2@416Q1859:Mi4V6ga4UV27BET2@>a14X44[:P316@d:@416Q1859:Oi4c
1b4ga4UV27BET2@>a14]4h9BP316@P8c2@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6ga4T^1Q@
n77BET2@>a14]4^7m516@d:@416Q1859:Oi4a2d3Xg1^j2UV27BET2@>a14]4l1_;16@m9F@416Q1859:Li4V6ga4UV27BET
2@>a14]4`3k916@d:@416Q1859:Mi4V6XT2UT1XY1UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6^X3XY1UV27BET2@>a1
4]4\=16@d:@416Q1859:Ni4V6ga4UV27BET2@>a14]4d3X5^4161>d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@
416Q1859:Li4V6Xf1^k2UV27BET2@>a14]4\=16@d:@416Q1859:V1i444l5hN14`X1jT1QHY=Z@U6dX1o67BET2@>a14]4\
=16@d:@416Q1859:Li4V6ga4nBVc17BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a141[4\=16@d:@416Q18
59:Li4V2o3ga4UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@`2S8@416Q1859:Li4c1b4ga
4UV27BET2@>a14]4\=16@d:@416Q1859:S1i4V2o3iY2m3\OeOl4UV27BET2@>a14]4`3EU9165:d:@416Q1859:Mi4V2o3g
a4UV27BET2@>a14]4V4U916@d:@416Q1859:Li4V6ke2kk1UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6oR4g>oT1UQ17
BET2@>a14]4\=16@d:@416Q1859:T1i4[2AX3P<[Z20Yk1UV27BET2@>a14]19Z1Z1\=16@d:@416Q18319:Li4V6ga4UV27
BET2@>a14]4Y4R916@d:@416Q1859:Ni4V6e_4Q2UV27BET2@>a14]4n1];16@i8j1@416Q1859:P1i4V6ga4UV27BEF]1@>
a14Y3S1[2_6R1]316@d:@416Q1859:Ni4V2o3ga4UV27BET2@>a14]4^90l316@d:@416Q1859:Ki4V6ga4UV27BET2@>a14
]4\=16@d:@416Q1859:R1i4P2U4d[4R6UV27BET2@>a14]4_2T2P5U3@161>d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\
=16@d:@416Q1859:Li4@e5ga4UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4T9Pm17BET2@>a14]4\=16@d:@416Q18
59:P1i4V6dX2RY2UV27BET2@>a14]4f811a416@Ne9@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Q1i4
V6d8WY1S]1S3b_1UV271@ET2@>a14]4o1\;16@d:@416Q1859:Ni4V6hQ2hMQ6S\1UV27BET2@>a14]4\=16@d:@416Q1859
:Ni4V6cDHZl3UV27BET2@>a14]4\=16@d:@416Q1859:DS1i4P2U4i;`f2\_1aj1c;7BET2@>a14f3FQ9i3@16@d:@416Q18
59:Q2Ni4V6ga4aj1c;7BET2@>a14f3FQ9Z416@d:@416Q1859:Mi4V6de2R;o`1UV27BET2@>a14]4\=16@d:@416Q1859:M
i4X2m3ga4UV27BEZ1I@>a14]4\=16@d:@416Q1859:Oi4c1b4P8fY4UV27BET2@>a14]4]91l316@d:@416Q1859:Mi4V6ga
4UV27BET2@>a14]4e9U3@16@d:@416Q1859:Li4V6Q[2eV2UV27BET2@>a14]4\=16@d:@416Q1859:R1i4V6hQ3j3S\1UV2
71@ET2@>a141[4U:V316@P8c2@416@@859:Mi4V6hQ3n_1UV27BET2@>a14]4\=16@P8c2@416Q1859:S1i4V6ga4mQ1WT17
BET2@>a14Ak3g3m1R4Z1Eb116@P8c2@416Q1859:Ni4V6ga4UV27=4ET2@>a14]4h9R3@16@d:@416Q1859:S1i4P2U4ga4X
n1l77BET2@>a141[4g3f3Ec1c316@P8c2@416Q1859:Q1i4V6ga4UV27=4ET2@>a14]4^7NZ1R3@16@P8c2@416Q1859:Mi4
V6]i2Yh1U^1oG7BET2@>a14]4\=16@d:@416Q1859:Li4V6a6U[4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27
BET2@>a14]4\=16@d:@416Q1859:Ni4V6oCgm3UV27B2BT2@>a14]4m8^416@d:@416Q1859:Oi4V6ga4UV27B2BT2@>:0U1
4]4m8^416@d:@416Q1859:Mi4V6n^30gR1UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@d:
@416;E859:Li4V6][2YV2UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V2o3kOka3UV27BET2@>a14]4\=16@d:@416Q1859
:Ni4V6UW1aZ3UV251BET2@>a14]4g3d916@d:@416Q1859:Mi4V6UW1aZ3UV251BET2@>a14]4\=16@d:@416Q1859:Oi4V6
ga4UV27BET2@>a14]4N0Lg5g516@d:@416Q1859:Li4V6ga4ed1_A7BET2@>a14]4\=16@d:@416Q1859:Mi4V6YZ1S[1Yl1
UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=161>d:@416Q1859:Mi4V6S]3cT1UV27BET2@>a1
4]4o1\;16@d:@416Q1859:Mi4V6ga4UV27BET2@>P1964]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@4
16Q1859:Li4V6ga4UV27BET2@>a14]4^9m316@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4h3c916@d:@416Q1859:Li4V
6ga4UV271@ET2@>a14]4\=16@d:@416Q1859:P1i4V6[e2m5]CW2gP1l;Xj17BET2@>a14]4\=16@d:@416Q1859:Ni4P2U4
ga4UV27BEi1:@>a14]4\=16@<W:@416Q1859:Ni4V6ga4UV27BET2@>a14]4`3m5Z2b116@d:@416Q1859:Li4V6ga4UV27B
ET2@>a14]4l1_;16@d:@416Q1859:Li4V6ga4UV27BET2@>P1@4]4\=16@d:@416Q1859:Mi4V6Pf3fKUV27BET2@>W194]4
\=16@d:@416Q1859:U1i4P2U4b4am1Q;UOV5SP1UV27BET2@>a14]4U2b2U7]116@d:@416Q1859:Z1Oi4V6R^2ROaT1n;2S
j17BET2@>a14]4\=16@d:@416Q1859:Mi4V6j5Se2hf1UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6ga4UV27BET2@>a1
41[4h9c316@d:@416Q1859:Li4V6ga4UV27BET2@>:V14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@4
16Q1859:Q1i4V6Tf1hJSBe^1ao11a67BET2@>a14]4k9`316@d:@416Q1859:R1i4P2U4T8lc2ee1c;aj17BET2@>a14]4d3
P2U7@16@d:@416Q1859:Li4V6ga4U^1oG7BET2@>a14]4\=16@d:@416Q1859:Mi4m2X3ga4UV27BET2@>a14]4\=16@d:@4
16Q18319:Li4V6ga4UV27BET2@>a14]4^7m516@d:@416Q1859:P1i4W2n3nf3hJkn1Y77BEi1:@>a14]4]8n416@d:@416Q
1859:Mi4V6PDfm3UV27B2BT2@>a14]4\=16@d:@416Q1859:Ni4V6PDfm3UV27B2BT2@>a14]4m8^416@d:@416Q1859:T1i
4P2U4kX3kX1UV271@ET2@>a14]4l1k3Ha1V1Q416@_5T5@416Q1859:Q1i4P2U4hf1nj2QR1ST171@ET2@>a14]4a6h2Q416
@d:@416Q1859:Mi4V6ga4UV27BET2@>a14X44U:V316@d:@416Q1859:Q1i4V6AcS2a]2UV27BET2@>a14]4X1_3o4BP316@
d:@416Q1859:[1i4V6c6PV1\X1a9Y9e=Y<>Z3]6a5g;oE[89gK7BET2@>a14]4\=16@P8c2@416Q1859:Q7P1i4V6c6o^3aF
a5g;[NQL7BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@Mf9@416Q1859:Oi4V6V7`Z1oo2`S11b
R17BET2@>a14]4\=16@d:@416Q1859:Ni4V6V7`Z1oo2bS1bR17BET2@>a14]4\=16@d:@416Q1859:Ni4V6]V2Y[2UV251B
ET2@>a14]4f2e:16@d:@416Q1859:Li4V6]V2Y[2UV27BET2@>a14]4\=16@d:@416Q1859:Ni4P2U4Z7[d2Pf1UV27BET2@
>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4k<@16@d:@416Q1859:Ni4V6h]2nS2[Q2i47BET2@>a14]4M^<1
6@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4m2^:16@d:@416Q1859:Oi4P2U4ga4UV27BET2@>a14]4[3Ig4^416@d:@41
6Q1859:Mi4V6ga4UV27BET2@>a14]4[3V5i416@d:@416Q1859:Ni4P2LX3ga4UV27BET2@>a14]4\=16@d:@416Q18319:L
i4V6ga4oQ1UT17BET2@>a14]4\=16@d:@416Q1859:P1i4F_5bNhg2[Kbn1b77BET2@>a14]4Hc<16@d:@416Q1859:Mi4V6
bNTc3bn1b77BET2@>a14]4\=16@d:@416Q1859:Mi4P2U4ga4UV27BET2@>a14]4n3]916@d:@416Q1859:Oi4P2U4ga4UV2
7BET2@>a14g1e2_3l916@<W:@416Q1859:Li4V6[Y4[8UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a1
4]4d3g916@d:@416Q1859:Oi4V6d8_j1SBd;i`1UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6f\2PU2UV27BET2@>a14]
4\=16@d:@416Q1859:Ni4V6_6oc2Wg1UV27BET2@>a14]4k9`316@d:@416Q1859:Q1i4V6g:Z7U2Yj1TS2l9Fak17BET2@>
a14]4\=16@d:@416Q1859:Mi4V6g:`9^m3UV27BET2@>a14]4\=16@d:@416Q1859:Oi4V6jm3lCUV27BER212=>a14]4\=1
6@d:2=416Q1859:Q1i4P2U4YQ2]`2UV27BET2@>a14]4l1S2j8@16@d:@4160P1859:\1i4P2:AX3ga4UV27BET2@>a14]19
A<;Z1C0b2Ko6X216@h60j3@416Q18319:X1Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6ga4UV27BET2@>a14
]4N0\<16@d:@416Q1859:Oi4a2d3ga4UV27BET2@>a14]4k8k3D16@m9F@416Q1859:V1i4P2U4hZ1_<g1Q1?XK\3^h1gP1_
9mK7BET2@>a14]4o1\;16@d:@416Q1859:Mi4V6ga4gP12ZU17BET2@>a14]4\=16@d:@416Q1859:Oi4V6VR3i7h?mG`Y1d
L7BET2@>a14]4\=16@d:@416Q1859:Mi4V6`U3V\1UV27BET21>>a14]4\=16@d:@416Q1859:Li4V6ga4ke1Y@7BET2@>a1
4]4\=16@d:@416Q1859:Mi4V6ga4UV27BEf12:@>a14]4\=16@d:@416Q1859:Mi4V2o3ga4T^1PH7BET2@>a14]4\=16@d:
@416Q1859:R1i4V6gIS6`B2Im7_f2UV27=4ET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4h9c316@d:@4
16Q1859:Mi4V6ga4UV27BET2@>Z164V46\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:P1Mi4Q
2T4a@UQ4UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>NB4]4\=16@d:@416Q1859:R1i4P2U4ga4UV27=
4<8i1:@>a14]4\=16@_5`2c2@416@@859:Mi4P2U4ga4UV27=4ET2@>a14]4\=16@d:@416Q1859:Mi4V6ga4UV27BET2@>a
14]4m2k2b716@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6Qg2ej1mQ1WT17BET2@>a14]4\=
16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6de2R;o`1UV27BET2@>a14]4\=16@d:@416Q1
859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4h4c816@d:@416Q1859:Li4V6ga4UV
27BET2@>a14]4U2V;16@d:@416Q1859:Li4V6ga4UV27BET21>>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4
^2m:16@d:@416Q1859:Ni4T2Q4ga4UV27BET2@>a14]4k80_416@d:@416Q1859:\1i4P2U4e3W5iX4nU267BET2@>a14]4a
2X140C00`28\1m3@16@P8c2@416Q1859:DMi4V6e3h@Xm3UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>
a14]4m8^416@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ni4P2U4go2oa1UV27BET2@>a14]4\=16
@Mf9@416Q1859:Li4V6go2oa1UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6ga4UV27BET2@>a14]4S60W716@P8c2@416
Q1859:Mi4V6ga4UV27BET2@>a14]4T6W716@P8c2@416Q1859:Li4V6Xf2^k1UV27BET2@>a14]4\=16@d:@416Q1859:Q1i
4V6YY10[MnDQf1d:]ORL7BET2@>a14]4\=16@d:@416Q1859:Mi4V6ga4m8\Q1jK7BET2@>a14]4\=16@d:@416Q1859:Li4
V6]W3YZ1UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2
@>a14]4\=16@d:@416Q1859:P1i4V6`]32ST1ee1d<j37BET2@>a14]4Y8R516@d:@416Q1859:Ki4V6ga4UV27BET2@>a14
]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ni4c1Bo3ga4UV27BET2@>a14]4[:P316@d:@4
16Q1859:Ni4V6^Y1XX3UV27BET2@>a14]4\=16@P8c2@416J6859:Li4V6d`2RQ2UV27BET2@>a14]4\=16@d:@416Q1859:
g5f3R1?Mh4n3?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O
=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R12116286ET1NQ
1P1c1D253Y1T1>=_11g1C\1239S47BET2@>a14]4\=16@d:@416Q1859:Mi4V6ga4P[1TK7BET2@>a14]4\=16@d:@416Q18
59:P1Li4V6ga4\h1h=7BET2@>a14]4\=16@d:@416Q1859:Mi4V6ik10le2UV27BET2@>a14]4\=16@d:@416Q1859:W1i4C
b5^4dHQ>]R3S4\h1S1BQ<7BET2@>a14g1e2\=16@o6d3@4163M859:]6Mi4V6^4dHcd3UV27BET2@>a14]4\=16@d:@416Q1
859:Li4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Y2Li4V6ga4UV27BET2=2>a14]4\=16@d:@416Q1859:R1i4b1c4g
a4e\1_I7BET2@>a14]4\=16@R416^1i4@416Q1859:T6Li4V6ga4UV27BET2@>a14]4m5^716@d:@416Q1859:Ni4V6^U2X\
2UV27BET2@>a14V46[2P;16@d:@416Q1859:Oi4V6ga4UV27BET2@>:0K94]4[2P;16@d:@416Q1859:Ki4V6ga4UV27BET2
@>a14]4\=16@d:@416Q1859:Li4V6eX2QY2UV27BET2@>a14]4\=16@d:@416Q1859:]1i4U5P1OoCo4T2eT1W3jB`JR8R=R
;VAbS1[A7BE9j1@>Z164]4f83g3I16@d:@416Q1859:R1i4V6oDo4T2eT1l`2h1`4ko17BET2@>a14]4b<I16@d:@416Q185
9:Li4V6ga4UV27BET2@>a14]4\=16@Ne9@416Q1859:Li4V6Qc3eNUV27BET2@>a14]4\=16@d:@416Q1859:Li4;j5ga4UV
27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6`DVm3UV27BET2@>a14]4\
=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:
Oi4V6g]2oS2UV27BET2@>Z164]4f6e616@Ne9@416Q1859:Li4V6^e2Xl1UV27BET2@>a14]4\=16@d:@416Q1859:S1i4V6
Z72f9\I[\1[3dJhL^S1fR17BET2@>a14]4\=16@d:@416Q1859:R1i4V6Z72f9b`2VCQ1fK^S1fR17BET2@>a14]4\=16@d:
@416Q1859:P1i4V6mf2W6T3X5[>gMUV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6ga4UV27BET2@>a14]4f811a416@d:@
416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6j:
b1YU4WV1mO7BET2@>a14]4\=16@d:@416Q1859:Mi4V6YQ3Y4S\1UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6j1l_4m[
1WJ7BET2@>a14]4\=16@d:@416Q1859:Li4V6dX2RY2UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6dX2XKRBfKUV27BET
2@>a14]4\=16@d:@416Q1859:Ni4V6`4\4iX4UV27BET2@>W194]4\=16@d:@416Q1859:Li4V6hU3n[1UV27BET2@>a14]4
\=16@d:@416Q1859:Li4V6^f3XKUV27BET2@>a14]4\=16@d:@416Q1859:Li4V6^f3XKUV27BET2@>a14]4\=16@d:@416Q
1859:P1i4V6cX3g6n9\HUV27BET2@>a14]4f83a416@d:@416Q1859:Mi4V6cX3f@\HUV27BET2@>a14]4\=16@d:@416Q18
59:Li4V6ga4UV27BET2@>a14]4\=16@Ne9@416Q1859:P1i4V6Pg2P:a4Gd?fKUV27BET2@>a14]4\=16@d:@416Q1859:Li
4V6RT2d]2UV27BET2@>a14]4\=16@d:@416Q1859:Mi4V6ga4UV27BET2@>a14]4\=16@M0e9@416Q1859:Li4V6ga4UV27B
ET2@>OA4]4\=16@d:@416Q1859:Li4V6aQ4U@UV27BET2@>a14]4\=16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4l4_8
16@d:@416Q1859:Ki4V6ga4UV27BET2@>a14]4\=16@d:@416Q1859:R1i4V6ga4UV27BEF]1@>a14]4C0_7F0_416@d:@41
6Q1859:X1Q1i4V6ga4UV27BEF]1@>a14]4C0V80Q1]316@d:@416Q1859:Oi4V6ga4UV27BEF]1@>a14]4C0V8`416@d:@41
6Q1859:Li4V6ga4UV27BEF]1@>a14]4\=16@d:@416Q1859:Mi4V6ga4UV27BET2@>a14]4k80_416@d:@416Q1859:P1i4V
6ga4UV27BE@c1@>a14]4\4KS816@d:@416Q1859:`11Oi4V6ga4UV27BE@c1@>a14]4\4o816@d:@416Q1859:`11Li4V6ga
4UV27BET2@>a14]4P1[<16@d:@416Q1859:Oi4V6ga4lAnR1YA7BE>e1@>a14]4K`<16@d:@416Q1859:Mi4V6ga4UV27BEF
]1@>a14Y3S1\=16@d:@416Q1859:Ni4V6ga4UV27BEBa1@>a14]4N0\<16@d:@416Q1859:Ni4V6Xn2l;aW1UV27BET2@>a1
4]4T4W916@d:@416Q1859:Mi4V6ga4UV27BET2@>a14]4l7N`416@d:@416Q1859:Li4V6PV2f[2UV27BET2@>a14]4\=16@
d:@416Q1859:Li4V6PV2f[2UV27BET2@>a14]4\=16@d:@416Q1859:S1i4V6To2bb1b1S3T3Yn17BEF]1@>a14]4]1]7`41
6@d:@416Q1859:X1Li4V6To2bb1UV27BET2@>a14]4\=16@d:@416Q1859:W1i4V6jT1U4R74Z1eA1YS2W3GQ7fX1hAe;7BE
T2@>a14]4\=16@d:@416Q1859:Ni4V6eb3QO\V1hO7BET2@>a14]4Ch<16@d:@416Q1859:Li4V6ga4UV27BET2@>a14]4\=
16@[6X4@416Q1859:Mi4P2U4YY4]8UV27BET2@>a14]4\=16@d:@416Q1859:Ni4V6ga4UV27BET2@>a14o3=\=16@M0e9@4
16Q1859:Li4V6^Y3XX1UV27BET2@>a14]4\=16@d:@416Q1859:Oi4V6on3gBfR1^S17BET2@>a14]4P4h2b616@d:@416Q1
859:Li4V6ga4UV27BET2@>a14]4P4[916@d:@416Q1859:Ni4P2U4ga4UV27BET2@>a14]4c4W5`316@d:@416Q1859:P1i4
V6XE[m19hW1oFm]1WH7BET2@>a14]4\=16@d:@416Q1859:Ni4V6Ql2ee1UV27BET2@>a14]4\=16@U:1<@416Q1859:T1i4
V6h^3c8b=Y4]8X:[DoE`A7BET2@>a14]4P5_2k516@d:@416Q1859:Ni4T2Q4ga4UV27<5ET2@>a14]4k8`416@d:@416Q18
59:Mi4T2Q4ga4UV27BET2@>:V14]4\=16@d:@416Q1859:S1i4Q2T4l5c91lm2h=^F^R1fS17BET2@>a14]4_5l716@d:@41
6Q1859:R1i4Q2T4l5c91lm2WT1XZ1lK7BET2@>a14]4_5l716@d:@416Q1859:P1i4P2U4YD]m3h9\l17BET2@>a14]4Q1i7
`416@d:@416Q1859:6j4WR7a:hEX2X13j4bR8a32j4bR83j4i\7hE5j4WR7U9[1hEo4f3S1>Mh4n3?W=f15:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_15
2Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239bX14j4
TL3YV73j4bR8c33j4WR7ZP15j4fd5`]1ZP1c3Z6f3T1=MR1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6S3]2h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1
528h1d1210524n2313<X61Y1MS4S2241O2^3R85T1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>2:_11
52^1C\1239S@PAk1k2Q6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y
1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V4f3T1=f5n3e6n8:a
264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1
210524e3X61Y1MS4S2241d<`4b32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1S6f3T1=MR1e3n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1
c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R12119
86E9JNQ1P1AQ1D253Y1T1>2:_1152^1C\1239R6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h
1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12
39XY1R6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^
3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239d6f3T1=Mh4h1U22<U6b6U25:7Dd16
4f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=
B`1FT1g1=X3T98I45En1C4H315[9m6[32a2CBT2_1528h1d1210524Q1l1313<X61Y1MY3IGM=241O2V1W2]9U3b32o102KQ
28396E]2h14R1211986E9JNQ1A>AQ1D253Y1T1>57_1152^1C\1239`6f3T1=M4c4n3?U6h85:a264f1404^1:6:406S14E0
200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1V6a5h3O=B`1k1c>8I45En1C4
H315[9_4]2[32a2CBT2_1528h1d1210524n23120<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1
P1AQ1D253Y1T1>=V18152^1C\1239X?oA16^1S>V6f3T1=Mh4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;2122601
71B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1V6a5Q1f2O=BP1?k1c>8I45En1C4H315[9m6[32a2CB
T2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_11
52^1C\1239W6f3T1=M4c4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S22
41O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239XQ116^1S>]6f3T1=M4c4n3?U
6Y31\55:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1V6a5h3O=B`1k1c>8I45En1:84H315[9m6[32a2CBT2\12528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ2
8396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239XQ116^1R8o2P3d6f3T1=M@Ea3n3?U6h85:a264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1j3[2a5h3O
=B`1k1c>8I45En1C4H315[9m6S12T22a2CBT2_1528h1d1210524n2313<X61Y1Mn34k17241O2^3]9U3b32o102KQ28396E
]2h14R12119526E9JNQ1P1AQ1D2534T1;H>=_1152^1C\1239a@hFW6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1j3[2a5h3O=5<`1k1c>8I45En1C4H315
[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D
2403Y1B0@>=_1152^1C\1239[6f3T1=Mh4n3?h42Y1h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d121052
4n2313<X61Y1Mn34S2241O2^3]9U3b32FX102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1B0@>=_1152^1CT172380V
6f3T1=MFQ4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2i1l33DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9
U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1C@>=_1152^1C\1239aGX6f3T1=Mh4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a5Da5h3O=B`1k1c>8I
45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32C[102KQ28396E]2h130R1211986
E9JNQ1P1;5Q17<2403Y1C@>=_1152^1C\1239S6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_152
8h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C
\1239S6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^
3]9U3b32C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V6f3T1=Mh4n3?U6h85:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1V6a5h3O=B`1EU1
c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3b32o102KQ28396E@l1h14R121
1986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239W6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9f3V3[32a2CBT2_1
528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=>1;9815
2^1C\1239c6f3T1=Mh4n3?U6h85:a264f1404^1:05:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5>Q3J5V1037<:0@?U2If53DW1c1b4a5h3O=B`1EU1c>8I45En1C4H315[9m6[32a2CBk18_1528h1d1210524n2313<X61Y1
Mn34e1=241O230Y3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1>93>1;98152^1C\1239`CS6f3T1=
Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3W8U1U3b32o10
2KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239mX1X6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En
1C4H315[9m6[32a2CBT2_1528h1GL210524n23120<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ
1P1AQ1D253Y1T1>=_1152^1C\1239]AYCV4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V10
37<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P32119
86E9JNR2Af1<Y1i32^1Cm1S6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n231
3<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239m4f3T184^1E
a3n3e6n8:a264n542B0200111;212260171B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1V6Z9O=S2k1c>8I
45d2CgB2T22a2CBl1g1528h1\17210524e3X61Y1Mn34k17241UAb32o102KQ28396E]2P32119526E9JNR2AS24T1;]32^1
Cm1a@hFV4f3T1=T2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k
1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1T6f
3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<
:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b
32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239U4f3T1=f5n3e6n8:a264n54E0200111;212
260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2
241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1_6f3T1=Mh4n32<S61h8554a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2S4a5h3O=B`1FT1g3k:8I459;n1C4
E2315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9k1Y1b32C[102KQ28396E]2h14R1211986E9JNQ
1P1AQ1D253Y1T1>=_1152^1C\12317f]1X4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1
037<:0@?o2f53DW1V6Z9O=S2k1g3k:8I45d2CJTD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P3
211986E9JNR2AS2Y1i32^1Cm1R6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n23
13<X61Y1MS4S2241O2^3R8Z1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239\6f3T1:2
Mh4n3?k4Y1h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1V6a5h3A==B`1k1b5W17`78I45En1C4H315[9m6[32a2CBT2_1528h13CL210524n2313<X61Y1MS4S2241O2^3[7Q
2U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ17<253Y1L7>=_1152^1C\1239Y6f3T1=Mh4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I
45En1C4H315[9[5a1[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O23=5f2]9U3b32o102KQ28396E]2h14R121
1986E9JNQ1;DAQ1D253Y1T1>=_1152^16<\1239X6f3T1=Mh4n3?U6h85:a264f1404^1:6:1206S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32k1ECBT2_1
528h1d1210524n2313<X61Y1MS4S2241O23=5f2Z8R1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1
152^1C\1239ZQ1[6f3T1=MCT4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01511@;I92X1
7Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1
MS4e1=241O24Y3g8EU3b32o102KQ28396E]2h14R1211986E9J31HQ1P1AQ1D253Y1S10>=_1152^1C\1239Z4f3T1=f5n3e
6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1d3a2Z9O=S2k1c>8I45d2CoD2a2CB
d3528h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P3211986E9J>?R2AG[1Y1i32^1Cm1]6f3T1=Mh4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1`5E
a5h3O=B`1k1b2P<8I45En1C4H315[9m6Q1K8T12a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3j7BOU3b32o10
2KQ28396Ec1Ih14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239\6f3T1=Mh4n3?U6h85:a264f1404HE:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53DW1`5Ea5h3O=B`1k1c>8I45E
n1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JN
Q1P1AQ1D2534T1T1>=_1152^1C\1239^KXFS6f3T1=1Kh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1
d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12
39R6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3Y8S
1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239]4f3T1=R1c4n3e6n8:a264n54E02001
11;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y
1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1m1k12^1Cm1XQ116^1l2V;Z4f3T1=T2a3n3e6n8:a264n54E02
00111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3
X61Y1MS4S2241l<X4b32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1]>kR1\4f3T1=T2a3n3e6n8:a264n54E0200
111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X6
1Y1MS4S2241l<X4b325i102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1]>jB1a4f3T1=T2a3n3e6MP8:a264n54E0200
111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12V6Z9O=S2k1c>8I45d2CoD2a2CBa32528h1d1210524e3
n4Y11Y1MS4S2241l<X4b32o102KQ28396E2Z2P3211986E9JNR2AS2Y1i32^1Cm1]>jB1n?\4f3T12:2c5n3e6n8:Q1_164n
54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d12
10524e3X61Y1MT2n1S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1Y4f3T1=2c5n3e6n8:a264n54E020
0111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X
61Y1MS4S2241UAb32o102KQ28396C1]2P3211986E9JNR2AS2Y1i32^1Cm1;W4f3T1=Z2[3n3e6n8:a264n54E0200111;21
2260171B2[40151U2X17Ii5o65L9037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S
2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1V4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40
151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1Mn34S2241UAb32o1
02KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1W6f3T12:Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21210040
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6S4]1h3O=B`1k1c>8I45En1C4H315[9m6[32a2CB
T2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R8Z1U3b32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_
1152^1C\1239V4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=
S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2Af1<Y1i32^1Cm
1S6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3
b32o102KQ28396E]2h14R1211986E9JNQ1P1A10ND253Y1T1>=_1152^1C\1239R6f3T1=Mh4n3?U6h85:a264f1404^1:6:
406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45E
n1C4H315[9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3b32o102KQ28396E]2h14R1211986E9JNQ
1P1AQ1D253Y1T1>=_1152^1C\1239W4f3T1=f5n3e6n8:a264n54E02001001;212260171B2[40151U2X17Ii5o65V1037<
:0@?o2f53DW1V6Z9O=S2k1c>61I45d2CoD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAb32o102KQ28396E]2P3211986
E9JNR2AS2Y1i32^1Cm1]6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<
X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315[9m6S1W22a2CBT2_1528h1d1210524n23
13<T2S41Y1MS4S2241O2^3]9U3b32o102KQ28396E6V2h14R1211986E9J>?Q1P1AG9D253Y191H>=_1152^1C\1239k4f3T
1=f5n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1V6Z96H=S2k1U
1]=8I45d2Ch3j100X2P=2]1S1CBd35261h1d1210524e3X61Y1MS4S2241j;Z5b32o102KQ28396E]2P3211986E9JNR2AG[
1Y1;]32^1Cm1`?V4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1V6Z9
O=S2k1c>8I45d2CoD2a2CBd3528h1d1210524e3T2S41Y1MS4S2241UAb32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^
1Cm1Z4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1V6Z9O=S2k1c>
8I45d2CoD2a2CBd3528h1d1210524Q1c2X61Y1MS4S2241Z>j2b32o102KQ28396E]2P3211986E9JNR2Af1<Y1i32^1Cm13
l4__6_c1T5f3U1<Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V
6Q4_1h3O=BPB8I305En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211
986ET1NQ1P1_13D253Y1T1>=_11g1C\1239l7f6Z;R?9l4hR1g<_=<_U1[FjAZT26l4US1Z<_=bP5h52l4[a4;l4=We1PZ1[
=XT1YHPJlIhP1I1l42l4Po68l4V4g[1i;bV1Y]2bAWL2l4_m63l4dFb\66l4o1dDc[4bP2;6l41jT114bV7?l4\10X1_l6P4
El>[7^3V2l6Q16c3@l4\10X1_l6P4X5m<g4U1\:S10LHQ3]1l4[100K5VT1^=e4`:12l:Tb1S7ZW1_EW53h3S=EPMEM24651
025>231:>5T37Y6[1Q3P5f3U1<Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<\4k11Y1MS4S226O2^3]9U3b32o102m28
=LV44R1211986ET1NQ1P1c1D253H@T1>=_11g1C\1239bQ16l4\10hh7S6c7>l4[100KYCZV1]m5I3<NT<24l4hc4gW3U@2l
4f[88l4RS20Ze3YDm1U5dD8l4iI2m`4e^13U8f6f6l4;7X9g1=LGCCM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0
n52Q1R3P5h1]1W2@C^2c2L7JJn1\2V36a12i3D<O>U2U17i37E;i1j1f12<S12G@011:<\3W1R238D17:Fa27;2Mo17W15k<
Mb14N86Jo1P1JLg4P28I<^5T10A2@912U84K1c3?E:c2IP2:X18Y1P1>_9W1169;T1=682X3=;<6><0N:g2U4h1CS1U16:X1
W106=Z1OS225<Y1622:2Z1L1061O@A5>5=6e3>e1C=V6l4Cm5<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM
6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5a5^3:334\5=@6o6T67DS1I\2Q41R4k34:W1M>a1K24A2f10:]1J`1j1B?B6267
;S2CU1;k1CLAQ1j7A8^19EN:396B:Z;U1P1]1f292U1A^17Q3g41U2o3]24?d28m1Gl1B>g5V13AZ7:30f284Y1X1Y1U11Q3
<:Z1J:ELDLk2^25^5X12JFAQ2?j2Q2E\1]7l4;7f450153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;
a1d1l16V1a2]11V4KQ1O2Bk621m3?d4LK7@2FZ13H9[21d44Q1G;3:i2k18Q4=^4P40:JU2^2:6V1153K>K6Cf321d1i1a2Z
3142<1;Q113O3K@;]1574=d41^1l2C11F432:Q111U287=6283=@[1l3U9f2j26b2^1m1c2Y1H4KQ1GY1Q1^3;e1<AR1S1Hf
17Z5L:6GHBW1DV26216h33S1=O3:5g1;e1Y2C?Y7[2d1\1<B7K:o1=8R25Y3U1:0Y1EG9P6l4;7d2i2>U27J211P2f15m115
9C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2Q1X1`1EJ]2;2T1m1[1Y2P1O887U1J]36FV36a1
2Gb2S1;R1;a1Y1H`2:DKh115D<<5f1Nj11L1:<h1[5D186I3a1KC2476;]32]4f2S3j16N2?8B9;:6V1E=^3W4X1U1W1Ik5T
10c73:V1c2GP6U3X18X2b6;4]4X29g3f1JLn2d52g1U1]1[19i5DG9g20X1Y2b6h4l4;7U7W2>Z16EU1n111P4]90m4[5\1R
1m41X2;b5_4?_3428U4]23T3\98S4^2@U25LFl3R15A?El7Q2>Y39m19_264<P1]23EU1N12\11IQ6g1S1;3W11k1X4g?732
AT5d>2D<0U1o2l3V1i:Q3c2U;2617752O=64Om3><05Z1V1`1n3`3R12P2V3g2725127L451235:2W2;U1:AH1b3l2>T5l4;
7Z1Y1j1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2^4Y13`4:T1U2i32W19KQ;P40I7]1M^1
o46n1Q2IN6S12X10K\3^4:7o283O6i3T;Q2Y1V1D;G8Bf1i1n4h9R4S2k2I:J6o3l4^1b28Y1V3o3^3W1623J12O=?M4R3Fh
1:6l2b5j1OV1Ll25=A\2f1<A9G:10E0a2>3<250Jn1Q2E8Q1`5l4CY2b4Y23;1j2?j31@`1_1K5MH=P5Bd1m=22@3AV13Z26
610e1d2[45V2d1g1Aa51J:Q1f2Y1j2<U14[1T2T76:4;]1JW2S3D>R123a12GQ38;9T1;a1O9@o4;<P1V2F`1_2K`43>MQ1g
4G>9i15<d1a2Z912k2R15;:61\1Q3Y5Y17^72b2c3j1P1g1LNQ1Bf2\1S1KU1I?G63408133H6g1g4_1d3AT2M[3Im1j2_1Q
:N8Lg1@X3R32Nb4Y4T1Dl4CcL6mBj1_1c>\R1fFfT1f9Oc57QJPCZJd8d5n9l4;7Z4;5011113C<3F4168322T1T3DQ130NX
3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W12
1n1?Je5O8@?n19\3>c3V1P19=k2e1Y2c2Ii3>Z1e1MP1=b2Q2X2<63>R1B55@2c1;A521LG2>W1U1H3>14K2>S1A142@35A?
D37Y2EE_2F1L[1<6B8E37=0=2]1J4M487173232KZ1W1?\16l3h1GT5R1<f2JQ30_14Y3c1f1O9;D\4a1>DH;S1N<AG>`1R1
F_2F`1_1Y1HBW1=L2O=;Fk1<E9324D6=:n1c72l1D2=P2V1P3\27>374Fj1401B28R25X1KT1U1:0@H:R1Ml4Cd2[=^7Y3]@
lCi5jb1S27`6QS11Z3dIIi6oD<1^20R@d8T9_91Q1l4CS>_;hAW1V1j1T6_1g1R1l;Z3XAj3lDZ7R@jHbW1U6]@Y2Y30bH10
]1A^7P2b1l4C]?XGa3[32UB9n7c@[1n1lCf>]2P9XEX2?FS2P?g9_2EYMU28X5=<LEn30a2V3P3o7451235:l3R1[1n1l4CY
2C_<VN2\3\1dEWGY:i3_20[3V5An7f89c2T6_<A:2?8^142D1^9KR6]32b212^3n:[7c<`1`1D82f3;j2d40U7]:W4G:h7Dl
4Cd]12gU2o4Hn70hQ1m5mg12^6>SA]9P981Fl4C_W1MM98S5`=jU12_K]E3YC[>Z22R8nQ1P7\Q1n2l4CS=Y27l4b2Gm6h5V
1X2R1n1GZ22E:4:Q36T16\2V=?43g4Od2Z4?i3k2[7`1S1l4M]1W9o4P4Z3[1d7CQ3d4:V@3S1FZ3o6o:Q1412^3k29W:Be3
Q3FR9h415Y1\1f5c2Q2[4Y3O:S1B=T6f2f4Y2:W1e1l4CZ4^13o1oE0e74i;o2[8\7??_R1hARBg;66T20l4?\9V7c?l2Z7m
1U?@Z:=:>g2a2k4P7V2a3^4m3Z1<035B9<l4f7^Dc@m1^=NTP1d;2cEUZ23m4iY813m4oF14m4dl1l4gR63m4le4Qo2:m4Q2
4ie1X20nP2a9WP3jV1>m4@f1QBe21jQ4[4Fe?OoOUG93m48]`62m481m4@m48b@e1g1e21[<jS2cQ1Te1iIfQ1;S=_3;m4k>
0nV1oBP4_k1`1cDR2QMh1m407a1<X7PB20Y1]5@j1114>Df4`4^:Z2R19<i1j3d51fG]I]5e52T2f7fF:RHo2o2W3Ch5X2`1
a7[5X699X4l1?[De42m4mW85m48gg1Y2aT34m4oF1Wf3Gm4V2hD1dIe2B]4VHU4`;[5cc1l]13n2Q1P3TF?n3=n36m470ak1
Re2_P22m4o]6P1m4B91k1eLg<Q?0W1`52T1l`1TBgIf;d1:^6n19B`Ck9Z:]9mC76h<^2<m4L1aNi=h;`1EX1`5Tb1_f26m4
LVh1V2ii3dEIm4B91aNc7d;10c4c3g5\c1PU1c@d4m1b4<;49\DQ7[MBm4BgB[KS1_;0W1\3n1mY2R;4k<b5\G[8\1Om47D0
0aNd7^6c<Q1b2`3h=b5_1h1\;^5i2_8j5a3g8f?aQ1T7b5Y6^5319m47\j1d2T4__3]P191Bm47D1aNgJ;E0a2`3jb1j5X8P
4a4ho1n67m47Dgi1Q_3];dE5m4d10^U1k]39m4Q2WBST1h<1nl1a1b1Em4m3[@VFCaF_31\EXW116a1d2[3[^1THG`4V]12Q
1m4U2je1Y27^80ib2kBZ2Y=YDm1U5Z=Z42450;@51<MS3n6o@E4;d45n4_S1Z1144n4jT114m1n4a10T2m5mE]1h3140P2m1
:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_27n4nOg2HZ114;n41lOZ2I
;Z1121dW4l1n4a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5
o1lV1h6S8_26n4nO`3Z114S2n4g1o1m5i@S5]1\3;14Q2m1:=V3Q>b8a12521E0V?bJZ1Y6a7T8_2f3S100235T5A?c1Am?o
318d1P3[>i8FJR2Q2<74Y21ClX1h6>d7_26n4_JZ:14YX15n4S5fO147n41hT1121kQ46n41hT1121n1n4a1U2Y5CmE]1h31
40P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?5]1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2En412dP1P4121`
X1jT1QCo4i?m6o4l1j3F@gY1mZ16n4WHNc;147n4XQ1?Q314XY4;n41gP1NQ3121mV4F@8n41hT1121jo2`m26n4jT114k2_
n36n4hQ1Q314aP38n41fQ1Q3121aP37n41hT1121UX4:n44eT114V1VT3]M\6]:Ln412^L6n3_1`2121VFV_2i?>T=102i31
F@5Y1R6eFUm18n44cQ1Q314]U3jS1<n412cQ1Q3121]U3_Mo3W16n4jT114eb3k16n44eT114]U38n412eT1121]U38n41hT
1121We3k6\2n4a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14o6i7V>_2f3S10023Z5<41=c1YD518d1IV2[>S4e4F5
DX1Ib2X3o1U:2l?k1[2]1P7h6>;X7]11O5n4XQ1a3148n41VQ1a3121kl69n412eT1121]U3gK5n4hQ1Q3147n41fQ1Q3121
7n4jT114\:W_1`T25n4jT114\:7n41QS1f11215n4fR1S2147n4fR1<f114li25n4jT114Rf35n48aT1145n46cT1147n4cL
6o714[R45n4Q8hL145n4jT114Vl46n4cL6o7145n4^K[9146n47bT114c[5Q5f3W181Mh4n3?n>5:a264f1404^1:6:406X1
F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12398n41hT1121
VGg]29n47`Q1Q314aOQ\4`V17n48oP1?Q3148n41fQ1Q3121aO6n4jT114R1[U16n4aR1X214R14n4jT1147n4XQ1a314\e1
dj1:n41VQ1a3121\e1dj1mG5n4jT114Q`38n41hT1121oW4`L5n4QKh9146n4aR1X214^P38n41_R1X2121^P36n4^K`3j51
46n4oNj514Yb57n41mNj51219n4eJ1i7X214[n3QI6n4aR1X214]g45n4jT114]g4d2f3W1=N:o1Y2c3:bE]1\3;14Q2m1:=
V3Q>W4Z4a12521E0T[1PF_2f3S10023b2d121057>A?c1S9[7o318d1P3[>o1i6F9@R2X23174Y21C<[5S239aP1<91o5S8_
2Kf3W1=Nd4n3iJ14YJ`2m_2d121057X<hP1j7l4o3[5a2XQ114n4jT1147n4^K`3j514Z_25n4oNj514n1n4a1U2m5mE]1h3
140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?5]1YD518d1P3[>S4e4FJR2Y4a1o1lV1h6S8_26n4hQ1Q314f
K6n4XQ1?Q3148n41VQ1?Q31216n40WOa514:n400RNS1a5121\d55n4XOa5146n4S5kIj5147n4jIT5j514\d5:n41hIT5j5
121\d538n41fQ1Q3121_F9n4XQ1?Q314\R2>Si3Y2n41e1o1m5mE]16U3;121Q2m1:=V3W3_:97131c2[3R2a12521E0T[1^
C]1S1_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2Al174Y21ClX1h6S8_25n4jT114jc18n41fQ1Q3121mV39n41VQ1?Q312
1UX4o1n41_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_29n41hT1121nl57dO7n41hT1121mG5n4jT114_S55n4jT114TV5=n412[IY;121THU;3fi1W8o1n4a10T2m5j?R6
]1h3140P2m1:=V391Q1VEa12521E0oS14S1k5PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2n1n4a10T
2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14S1k5PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_27n4
1hT1121j`2o1n4a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3V4Q1R9S4e4
FJR2k5o1lV1h6S8_2n1n4a10T2m5mE]1]2Z1140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[
>S4e4FJR2k5o1lV1h6S8_2m1n4a1U2m5mE]1h3140P2m1:;1V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_2m1n4a1U2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD51
8d1P3[>S4e4FJR2k5o1lV1h6S8_2S2n4g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0T[1gA0W4_2f3S10023Z5A685]1R5\
;o318d1P3:P>i8FJR27V274Y21Co1oClBh6S8_25n4jT114m`28n4S5dLQ314Rj3a=<n41gP1NQ3121nl3X4\6@@n41^1\L2
i61212\c1hd2];dT1`]1I;n4mM22m5H14o]3e4PQ18n4\R1]214Rl1UFl]2S5f3W181Mh4n3?n>5:a264f1404^1:663406X
1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239e9=n41c1T
S1121Q2m5T>`l2[>`U15n4jT114hK7n41hT1121c?6n4RP1g414bY48n4RP1U1]1S214hY4:n41PP1U1a3121We3`D6n4RP1
g414iY4Jn4S>X<e5U1]1S214\:e8i4<:aBh]1a?^3eKQ2KgV1Q8W3QBR>;n4RP1n3H14RC^e2WQ1bW1[;5n4jT114_l48n41
hT1121THZT47n4jT114b>1j]49n41hT1121P@hl1e_27n4jT114a17d<>n400RNe6121QCda3LkF^;iU1;n4j7oL14d=Q^4H
eOiP1c38n4TNe614i\2kV2i85n4jT114bZ5;n41RNe6121Zo1[a1`4Ze17n4^K[914Zo1W[37n4_Dh<Ao214@n4_D1a3@_5S
3Ao214VLe`1mk12o_27n4_DZ=V2H14;n4aMX714Yb2]R2eEhJn3iD8n4jT114nm50V7hHo1n41e1o1m5mE]1\3;121Q2m1:=
V3Q>\1U7a12521E0T[1PF_2f3S10023Z5A?c1_@o318d16i2[>i8FJR2^274Y21ClX1h6Y1i6_25n4dKU9146n4jT114]f4\
28n4jT114a\21iY2\25n4jT114VX1=n4XQ1=S314je3kA>=P2\Q2i@Ln41_Eb8d2>=S3121UHm329dY1Q_1j4b5k691H>5X2
\Q2i@8n4fQ1S314^=\6ff25n4jT114l^35n4jT114a_4=n4hJQ:14om1_\1f838c3\@U28n41hT1121dW4@7n4hJQ:14dW4U
26n4ZES6[9146n4ZE_?14X^25n4ZE_?149n41XE_?121aU2W\15n4jT114ni2Gn47h46GT7hBl414bLiY2[<i2R4<2I[=7D]
Bl?;n4RKj4l414SO;hY3A4:n41kOl4121We3eAW16n4jT114VGRn5<n4]Q115T314eG`1Ib\1iS35n4]Q1\3149n41[Q11Z3
121Ym2@n4]Q115T314RA0V5_h1oc1[1a=Y6QM7n4XQ141Z3149n41VQ141Z31215n4mMl6149n41kMl6121lU7I;n4jT114`
P2IVB0_7o1o86n4dKU914dn4n1n4a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518
d1P31Y>S4e4FJR2k5o1lV1h6S8_27n4jT114_T2m2gD8n41QS1f1121kW15n4jT114dn25n4jT114Vm5n1n4g1o1m5Y9g5[6
?]1\3;14Q2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A1=c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1n4g1o1m5m
E]1\3;14Q2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_27n41hT1121dW
46n4jT114Tn2QW36n4jT114Tn2mP25n4jT114Tn28n4jT114Um1`P2XW106n4jT114oT507n4aT1814Xa2_S27n4jT114Xa2
e5im1@n4Z10KYMf1n2B14h\4aOhAnF_<W1Q1n4Y1009A<1jBo9f1n2B14Q2m5T>X4e1af2oa1[1@g5hAnF3<N8f:W18n4aLX
814hK`k4X^1;n4^LX2R614\b1Xf2UR1J^_18n4gN_5B14PAdg35n4gNR6145n4jT114[S46n4jT114[S4oi16n4jT114[Q4o
1<n4mIl:14_JQ:TZ1e<nW1Zi1f6:n4mIl:14aT1TZ1db1o1]i18n41QJo8f11215n4jT11425n4QT1H146n4`KY914F9n48o
P1a314Q`3X6j9?n400j>dE8121i\2^4e5j4m2Pf1Bn40_K202`5S1]214>ck1]I]5]^1XKVD9n400_R1X2121R1Cn40dP1Am
2D14l\2[CAY3e3]i1[9jS1[>Bb7?n40dP1Am2D14KT@i_2Y3Sm1bk1B4P5_R1]2_g4Q2Q5d1o1f2Z1k1mE]1m2>CP2m1:=V3
Q>b8a12521E0hS1[7PF_2f3S10023Z5A68c1W80V8o318d1P3[>i8FJR2^274Y21CZ73]Q1h6S8_2k1Q5d1o1m5mE]1m2>d2
m1:=V3g4Y9b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ>jJh6[1g6_22Q5h`1U2Q5c10o1m5
mE]1m2>d2m1:=V3Q>b8a12521E0W1P:kO`35YB_2f3S10023Z5A68c1_@o318d1P3[>i8FJX1I]1P174Y21CU<U1`Kh6>;?h
6_2V2Q5c10o1T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1nS1m5PF_2Mh2S10023Z5A?c1_@o318d1P3[>i8FJR2]1P174Y
21CU<U1b1mEo3h6>;?h6_24Q5lS1]U6cHl1Q5^1U2m5mE]1m2R1P2m1:=V3171Q1VEa12521E0oS14o6PF_2f3S10023Z5<4
?c1YD5180c1P3[>S4e4FJR2k5o1lV1h6S8_23Q5lS1`]5]2Q5c10o1m5mE]1m2>d2m1:=V3Q>b8a12521E0hS1[7nBQ3X1V1
f3S10023T4U1A?c1_@o318d1P3[>i8FJX1I^2334Bf11C^5f650^<Dl6=W4h3h6>;X7_201j1Q5^1U2m5mE]1m2R1P2m1:=V
391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2S2Q5d1o1Q4k1mE]1m2>d2m1:
=V3Q>h7Ia12521E0P<i2mDP6Z1Y6b>S1_2f3S10023Z5A?c1_@o318d1P3[>o4i3FJR2]1P174Y21CRW1i1h6S8_2n1Q5c10
o1m5mE]1m2>d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A148c1_@o318d1P3[>P4h4FJR2\2174Y21CQ=jKh6S8_2W2Q
5^1U2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05iS14o6Y4ATA_2f3S10023g2b2<4?c1YD518d1P3[>_2c1e4F
JR2Y5Ao1^D]Bh6S8_2m1Q5c10o1m5mE]1m2>d2m1:=V3o1Q<b8\142521E0T[1PF_2T1a2S10023Z5A?c1_@o318d1P3[>i8
FJR27V274Y21ClX1h6S8_2k1Q5d1o1m5mE]1m2>d2m1:=V3?2^=b8a12521E0T[1PF_2f3S10023Z5A68c1_@o318d1P3[>i
8FJR2^274Y21ClX1h6S8_25Q5lS1nS1^W2mm1l1Q5^1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S100235
T5<4?c1YD518d1P3Z6P8S4e4FJR2k5o1lV1h6S8_22Q5lS1]1Q5>P;3P2=Gh5ULQ1]<2\;Bl4dEm>e;R1e8i2X1h1PZ1JEm?
P:k4b4k9l1[16IEV<1R35290Q2Y6EQ54XMo1`12c2@;1^AY2SZ1X8f8oZ1[>Q4RO?ca18Q5TMe6n6X;YIPg3n85Q5eS14oU6
\3W2R5b10o1e3W2mE]1\3d23f110:=Af1MQ>4]8a12521E0dS1_7PF_2f3S10023Z5A?c1?o2g40n5d1Bo318d1P3^7l6i8F
JR2^274Y21ClX1h6S8_2Q2R5b10o1m5mE]1\3d2j110:=Af1MQ>4]8a12521E0T[1PF_2f3S10023Z5A?c1_3g:W2o318d1P
3^7l6i8FJR2^274Y21ClX1h6_7C_2V2R5b10o1m50lE]1\3d23f12:=Af1MQ>b8a12521E0dS1_7PF_2f3S10023Z5A?c1W>
W2o318=2=;17P3^7l6i8FJR2^274Y21ClX1h6_7C_2l1R5b10o1m5mE]1\3d23NJ:=Af1MQ>b8a12521E0T[1PF_2f3S1002
3Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_26R5ZT1h2T3f1kk4n1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E
0dS1_7j?U6_2f3S10023Z5A?c1_@o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_2l1R5b10o1m5mE]1\3d23f12:=Af1MQ>b8
a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2n1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8
a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Ch@0;fGh6S8_2n1R5b10o1m5mE]1\3d23i1:=Af1MQ
>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CULf<h6JX7_1OX2R5b10o1f2V3mE]1\3d23f12:
=Af1MQ>b8a12521E0T[1j?U6Ma1f3S10023Z5A?c1`=FW2o318=2=847>a2^7l6i8FJR2^274Y21ClX1h6S8_2k1R5b10o1m
5mE]1\3d23i1:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_27R5ZT1h2T3
f1nm1lm27R5ZT1h2T3f1T\4f?m1R5b10o1m50lE]1\3d23i1:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P
3[>i8FJR2^274Y21CULf<h6S8_27R5ZT1h2T3f1eh3US1l1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0T[1PF_2f3S1
0023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Ch@SHh6S8_2n1R5b10o1m5mE]1\3d2j110:=Af1MQ>b8a12521E0dS1_7PF_2
f3S10023Z5A?c1_@o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_25R5ZT1m5f1kk4R2R5b10o1e3W2mE]1\3d2m1:=Af1MQ>4
]8a12521E0T[1PF_2f3S10023Z5A?c1?o2g40?^5W2o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1R5b10o1m5mE]1\3d2m1
:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2k1R5b10o1m5mE]1\3d2j12
:=Af1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2\2R5b10o1b301;k1mEAK\3
d2j12:=Af1MR<LQ14k1a6a12521E0T[1mBR3_2f3S10023Z5A?c1>0o2g40?^5W2o318d1P3[>i8FJR2^274Y21ClX1h6S8_
2k1R5b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0Q:RQ1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8
_2S2R5b10o1m5mE]1\3d2m1:=A@U1MQ>b8a12521E0T[1PF_2f3S10023Z5A?c1>0T2AP50V8o318d1P3[>i8FJR2^274Y21
ClGo@h6_7C_26R5ZT1m5@U1kk49R5Z6Z1dLm5f1\c30]X1l1R5b10o1T1h4mE]1\3d2m1:=Af1MQ>b8a12521E0T[1PF_2f3
S10023Z5A?c1_@o318NEP3[>i8FJR2^274Y21ClX1h6S8_2k1R5b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0T[1PF_2f3S
10023Z5A?c1_@o318d1P3^7l6i8FJR2^274Y21ClX1h6S8_28R5ZT1_41[1f1kk4hG7R5ZT1m5f1Ye2jf1f?2S5ZZ44S5ZZ4
nKB5S5TT1T<Pj2_K5S5VQ2S=\j1b1>S5^L6^5QOS=of1\3b1gK_h1e3LjB6S5Z^2af1]5mLEDS5Y1R:R3P2cV1BS]1T3j7^J
QIbFc12_If9m<k9eEHS5\;3n2P2cV1BS]1T3j7^JQIl2B4H3l8l86c12_IoR1P1S5W11\<HP2j3c3@PLb2B^V13`6T3YR1QI
X9U4S9c12_If9[5]AW51R5a4f67S5\;S5ii3QIVH25S5lT4]5gK63S5ZZ4QI5S5ZZ4QIe2^g14S5li2]`1QI6S5`f3iCQIVH
28S5lU1mk2:T8jGh6oHBS5^L6V9kk21:T3o4jGh6oHgL2^3[?[4UE8S5lT4]5jGQ5BS1bQ14S5W=oi3R38S5W=V?6aZ3R3mg
2gC3S5Ud3TF5S5Ud3TFTIi23S5ZZ4gK5S5[<ce2ZX1XP13S5ZZ4Wi24S5^L6d]36S5Ud3TFVKQF23S5[X2nQ25S5WX23nQ2Q
I4S5Y_1Pk2ZW37S5il1a;nQ2gKfR2g84S5jl1_]2gK3S5ZZ4bM7S5ZZ4_M2T5_1R65S5\b3h1TFXa16S5ZZ4nKW6cf1hN3S5
P]1Ym2j1S5b1o1m5mE]1\3d2m1:=V320m=b8a12521E0T[1PF_2;Z3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h
6S8_2S1T5jIl87B021111;42Y12f4`4i<\1<i1^b1dBd1Y1SFd84mGo2k6h5X2R9f5f3]14Mh4n3?n>5:a264f1404^1:6:4
06S142B021111;21226271B2P11P1S111O0151BU1<X17Ii5OBJ5[45V147<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9`
6<<IT22a2Cg2_152Q2d121057n2313<X61Y1MS4e1=241O2^3]9U3b32o102KQ28=6EV44R12119526ET1NQ1P1AQ1D2534T
1T1>=_11g1C\1239R2T5cDV5l8789021111;42Y121d4`4b;V1\1<W1AX30Y5[5\4]F\96WA>3I>2^1K19P4b1j9V22>[2U1
S8@4m?o7h26g63h5X2T5m3P2T5c1VHl87B021111;42Y12f4`4`9<@Z2\1<i1j3d51j4e;o1I[7\:2e3`<g2Z1_272T2\3Y4
\>Y8:4mGo2c1c4Cc2T3X2[14a7a@S=d9X1T5jIl87B021111;42Y12f4`4i<\1<i1^b1l>3c3IT2S1oDd84dEX2o2k6h5X2R
9b6Y1T5jIl87B021111;42Y12f4`4i<\1<i1^b1k>0g3<<0OS1S1oDd84mGo2k6h5X2R9\1T5d1UHl87B021111;42Y12f4`
4^:Z2\1<i1j3[LWBk>0a40OS1S1V;h9d84mGo2k6h5X2R9U1T5jIl87B021111;42Y12f4`4i<\1<i1^b1l>3b6SFd84dEX2
o2k6h5X2a1`7W1T5jIl87B021111;42Y12f4`4i<\1<i1^b1V@W3I021T1SFd84mGo2k6h5X2R9b1T54eIQ4j4203B021111
;42Y12f4`4i<\1<i1R4[^1m:X2\8Kj7\=d84aE[2o2P5j1_525f1249R9eKV1T5jIl87B021111;42Y12f4`4i<\1<i1cDjM
V=l5_2SFd84mGo2k6P5GX2X6i2Y1T5jIl87B021111;42Y12f4`4P9h3\1<i1^b1[?X37Z10Z1o1SDd84mGo26d6h5X2R9R1
T5jIl87B021111;42Y12f4`4i<\1<i1^b1cESFd84kAQ6o2k6h5X2R9`1T5c1VHl87B021111;42Y12f4`4^:Z2\1<i1j3d5
1lX1[C2OT1o1f5\>Y8:4mGo2W6Ch5X2`1a7a@hFd1T5c1VHl87B021111;42Y12f4`4m9@Z2\1<i1j3d51lX1V@T32OT1f7\
>Y8:4Y2cEo2W6Ch5X2`1a7a@E]<d9_1T5c1VHl87B021111;42Y12f4`4^:Z2\1<i1j3d51lX1[C2OT1f7\>Y8:4mGo2W6Ch
5X2`1a7a@hF`1T5c1YGLl87B021111;42Y12f4`4^:Z2\1<i1j3d51lX1k>_42T2f7\>Y8:4mGo2W6Ch5X2`1a7a@hFX1T5j
Ig847B021111;42Y12f4`4i<\1<i1`=m>a<]9T=k1b6S1oDd84mGo2k6h5X2R9Z1T5f7SBl87B021111;42Y12f4`4i<\1<i
1fAEP1c8\FZ8i4^8SFd84mGo26d6h5X2l6U2Q1T5jIl87B021111;42Y12f4`4i<\1<i1^b1cESFd84mGo2k6h5X2R9W1T5j
Il87B021111;42Y12f4`4i<\1<i1QLl=d21h5T=1\8SFd84mGo2k6h5X2R91U5S1U5:e6Y8g>Z:V67>a412S<IeS1n<Y8TDd
:1R4A\6RCd5b2_4_3H0G1]Ko3ZR13U5:jm73U5od4o]1j1U5Z1U2m5mE]1P4P2m1:=V391Q1AdDa12521E0oS14o6PF_2f3S
10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2o1U5Z10T2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3ZP14o6P
F_2f3S10023Z5<4?c1YD518d1P3[>S4Ki3FJR2k5o1lR1o3h6S8_2j1U5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14
o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_28U50SE1la4mEl<_62U5\Z3CU5FaNcKg5\c1n6o;Z20h
J6W2`1@8_HS@aC;U5dP2_R3b10k1`1@lX1jP1UI6U5DlY6cJX=UI3U5^b7UI3U5UU7X=1U5<U5`e1T8Y7XN^5i2i?b^1XJk4
X48U5:`j1ZK\[2g4P@SH5U5DkK`6_W52U5nY53U5]e1`d33U5^Y5\U22U5`U54U5o^5V@13U5Vo513U5\Y4Za12U5dP23U5D
lY62U5Yh55U5l6Q2Ve4nH2U5^Z12U5Qm72U5a\15U5Dl[1om4n35U5]1^U1k]3[d15U5DZ8_MQT55U5\10^U1k]34U5]1^U1
k]35U5]1^U1k]3bl16U5e=0en1d?S22U5Wa62U5TY64U5UR4b8jF5U5`L`6la4gG>U5D1iKg2h3]:aV2bKXDPAbE4o1@U5D1
iKg2h3]:h9bAU[1bKXDPAbE4o18U5D1aNV>aV2lP2bE7U5D1aNhd2lP2bE4U5DYd5bE6U5DiX5];MfDJU5D1aNc7P;E0Z5<T
3]2FP1L>GUb1WMQM`6M9P:[:R73U5UY5R;2U5Rm54U5Z?k`1d8<U5D1i?f5j7U1U;c[1nM_f2i99U5WFhZ1j7jKXEU?_]1\A
2U5b24U5UX5@82U5nP12U5\f53U5[V5P@9U5D0\3lZ2ak3^531;U5DdDV7^X1Z6d3XD^<Z]2^=8U5D0\3^V6^5314U5D]3^V
63U5SS5UW25U5UE3hW5aD7U5DeZ1SJdKY\1Sm18U5D1aNiU1n^1ne1`P17U5D1aNV7a]2_f2>U5D1aNV7n3m?bDQU1^5db1b
;hBRQ29U5D1aNV7_X1QU1Sh1[N:U5D1aNV7n3bY2bZ2l;X=6U5FaNhd2TBoh1MU5k2kH42T@c4h:;m1J\2S6i3>2cC^5o3fE
Z2Zd1HHn1i>T16_KCU5k2cZ1\1d<;m1[9i3dIQLZd1HHn1c6a91]KCU5k2kH42lBk1h:Y2d=2cC`Q1Zd1HHn1U@_K;U5D00a
Nhd2kQ1cd1^531=U5D00aNfU1aW1_7kQ1cd1^531i2U5Z12R2m5mE]1P4P2m1:75U11n191Q1VEa12521E0Z2]B[3j;4o6P4
_:_2o4_2f3S10023Z5<4?c1]Ak2518GLI6o13G_=S4e4FJX1H0V3<HV140111002f1];mD`6h6S8Q2=4U5kh1_h486U5D`D3
We5[5P2U5Z10T2m5k8Q=]1P4P2m1:=V391Q1VEa12521E0oS140n6R?R2j4_2f3S10023Z5<4?c1YD518d1P3[1o<S4e4FJR
2e3U2o1lV1h6S8_2k1U5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4Fn3
FJR2k5o1lV1h6S8_2j1U5Z1U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4F
JR2\2^3o1lV1h6S8_27U5]1^U1b6b=ei2mg16U5o\1k;i:dW413U5dP2o`46U5DVh1`1T`4J3U5kh1`b43U5dP2YT13U5kh1
o\35U5]1^U1nAlk23U5_V1mo55U5DjU1Wh4i;:V5nNQ71^Enf1Xc1cZ1D=;V5d3PJ\8]\2XZ1b:P11P@lG4V5\W5P1oW19V5
oT1P11[>Vf1j7kS1Pj16V5RV1]\2kS1[BdW1BV5h455JVMZL]X2b?V5e1_6GS3a4@`R1T2;V5T1dT1mk2:d5ZJh6oHPi11?V
5b2T[1f64m11_d3^1R4]6QZ1m@S561V53V5`Q1oW32V5]`63V5Th1Xh47V5m1UGn<^Ekd4\D3V5Y2S^64V5mc3e[1i`14V5h
4hd1Qd2CV5jBiFZ223f2]3W8Mm_1a1lI_5bN\2PLd7VR1DV5c=i2\2]1Y2Y1@b=1hd1[3XD`5_1\1ZX1oEV227V5c=d6Y2Y1
dQ3UR27V5TS1k21]\2Tn1gO@V5l1i9l5Ab5g:no1cBR1`KRZ1b5m=kF0?V5`1l7a;i;W3eB6XT1PCkY1`Co4`Bgm14V5cCZg
3^U25V5Td1Pj3P1VQ16V5WEd7SP5l<_64V5hR2i`4D2V5PT83V5fZ3fU36V5fCQ4]KgU3^g1>V5b1SBn>j1\1fCi9_e2lG_3
V:d6U;3V5nh4^g13V5_]2mR43V5`Q1l^53V5fe3fj22V5bT4m4f3_12Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12392V5_`6<V5R10]j1IT1g3oT2m:
eb1R8l]12V5oP74V5ak1V^5hH3V5kX1aW5d1V5d3c40QZ1`13]1i2Q2P8?iW1R2S4YJM92`:553g11i2d1:31269D2Y7bIV5
g7^5IV<f314S@b80O1e42HV5d3YKT2l41T21WGZB2`g1R<n1e6[:Z7P[1X<f;m1j3g?83W5oP1?1W53W5\3hk59W5_1l7`6j
@W3Vd2j@jg33W5eCb\13W5eC`k69W5me1]\1o@oZ1X1TAROm99W5`f11[P1UZ40l@S5]:5W5nT1`]2FTS12W5[f43W5ee3aO
2W5_Q12W5_V48W5cJR4]_1g^1S;ol1eD4W5]b2lT1_Q39W5i]1f;bb2^1f;1^4PR1:W5\@RR3Fi4_1gY1VH2RB2W5[^62W5e
]63W5eCQ43W5gKjS79W5_1l7[GW3eU20UQ1oe32W5lc32W5X22W5n13W5bCZg32W5ee3_;X5760^10NX1?4811873G301D13
8k1R14N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\2
2<JC]1N;6@4DU1m241203LGb11@:6DY1GP30A5^1_5JV1;13[4_2b122:]1<>4:j1AAb1;J7W1^2b1]1BS1Q1N75n1I_120;
S3Z1AU1127DBFV1Q215933E=;h1972\16847Z1==W1L68>o1HP12@554:J2KS172^3W1Z3a:S1H::^122S122F;J9?BW1h13
Y1P5@3D0>5@92f28^15n2<5:0o14<`2M`1T23\1BD0^112@@H=691641DC?975:81=Fm2F29_1?8;j1FQ1@249824O44G_17
;?1=419P11;@99>M;037E326Q1:73416JS123Ae1Z3>=3\4X5760^10W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611@V1W4P
16f2G[61f14Y;\2556@4c;P>b822:]1<>4:j1R3J7V?`5W1:=IFV1a3=T297_1684P2=b5CI@55?@9Q5]5Z=^1l5h83DEJg4
n2<5m7T2h2^4841V3_7o3HLMa27;T11Y2C>Y147In1161Q1Z1b5>=]BX5760^1a161=1=C1020733@6G5600:2=01T2@<444
6632630<?3A417463324:782:@12T11?S1N1Z1J3=3836W226352<2:30;01213C74>;043;=8?74=411410033231742220
9403O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB?
:4H4<5B1G55<5C0E83V28Q1T1@6Q1@4:^142A1557966418Q2<O0X1S21IF:58?Z14:92KX1C@11F2;>2=23M2W1c22E<281
\1J0?4=;158?9A5a1Q186h1M:1S1230611T1824273K5@4:253657?4[173G>0;R2U1AL6P12A;U1C?=9`1>HI62D15G871<
DP1:d17A4=<o1k121=3006G@b16KU141922\1?^207KH:4221710Q1I54422FV17186?2K>i1Y1^2b1;=4<L?K212^44o2NZ
11>ER1<4235LO<Y4?2C00^112@@=H691641:44S1A5:81=FU28>F299U12<D`19h1@24715271R14G964:>7;?175@K03164
@99>24A?0342B232672Q1711416I0S123>h1W1j17>933E251\7X5770]17Y161^2X1?:AV2R14IX1JIe187467E11JR3JA3
<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214JT2X14U1OKW1<Q1
d3@=k1<V12T1_2L]19T82Kh2?P1Db3W4<AR1E6[1R36?a2J:2371JL:56i12@M`1S1T2Y2V1R1Ge2=V4i2Z1@Y6P1B4Oi49l
18g1Fc4?L;J7:FW3?^3D@_2?<>2<_:<O328423R14W1T44g2V1W2k2:0S1f2P1;V6o3Ff3`1U2B446\1Bd4a18n1OX51c7TC
g2ZA\2Q>`4012DgNg1\6g1V<Dj9:f3NP@`V1e3VJg8`@Z7R73Y5Jkd61Y54Y5Qh701P5f3b1Mh4n3?n>5:a264f1404^1:6:
406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152
Q2d121057Q1l1313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c17<253Y1T1>=_11g1C\1239YF2Z
5Tj71Z52Z5]g42Z5Vj6e3Z4ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P4
62o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13_T1X30U3:Q;Y
31d3Z4ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5
`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y315Z5m[3nKmP3l45Z5m
Q70;o77Z5_S1o1SY1Yc40;8Z5_S1o1TLn<Yc40;k1Z5Z10o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c
1_@o318d1P3[>i8FJR2^274Y21Ch@0;fGh6S8_2l1Z5Z10o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c
1_@o318d1P3[>i8FJR2^274Y21Ch@0;fGh6S8_1O2Z5mQ76Z5hl1hl2AP50FZ5?1i?g>^R1gH^6RCa]1X2_5m3i6k2h9P81d
1WMW1bR11Z5NZ54h1hV1a3_c3oEKR3eT17`2d5l7n41V35d1K1b1]2>@3^1P7C`2MZ54h1hV1a3_c3oEKR3eT17`2d5l7P5V
35d1K1b1]2>@3^1P7C`2LZ54aX1a3_c3oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C`22Z5il7Af3d1c9cc3UDd121057e
3j>aMi4i2P>Cf3d1c9cc3UDd121057e3j>n<b@i4i2P>X9Df3d1c9cc3UDd121057e3j>n<Bo?i4i2P>X9Df3d1c9lf1]Cg8
`P1UDd121057e3j>aMi4i2P>Bf3d1c9cc3UDd121057e3j>aMi4i2P>W>T5f3b12Jh4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1V6a5f31O=BV=i48I45En1C4H315[9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9T2P1b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Gf3e1c5n
3Ze1^b2d121057X<hP1j7l4o3[5a2l8]8X1RJGf3e1c5n3Ze1^b2d121057X<hP1j7l4o3[5a2ZAX1Y6hCT5f3b12J\1[3n3
?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=2;?o2f53l1V6a5h3O=BPB8I45En1
C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253O9T
1>=_11g1C\1239P2;]5S\2R>bQ3SX1^@U96U6:_68]5e1e:Zd6Z4gHU6:6]5e1b<]6PLSP5F]5b12iJSb2jf2YH=`3g2NU1W
57Fc1Bg20Y2c9`64]5`Z1Vd5iR12]5R;3]5^d7[F5]5bb5bl1i7h5@]5a13eDWd4ab19V3Z4c1VFG4o4P8C6]5h_5m`1\AZ2
S9l1^5;T<T7`4]1]3Z8V32^10IP60M@5mN]1X8V10[2m2[Ia<`2e2b2U9R3W1l1a2g1?AKZ@h2n1m52Of8[4D8P1HMT1V6P3
f:Y5[2[3\B:^5gS741o4T9o<:a3X34^5mh4Z4ka2K_5aX1a3_c3oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C`2L_5aX1a
3X6V]3oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C`2N_5aX1a3Z6in1Z^1oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1j4U
2C`2L_5aX1a3TU2Z^1oEKR3eT17`2d5l7P5V35d1K1b1]2>@3^1P7C`2g1_5091Z10UMb9a3Xi1U2T<n?T6_DW1oEKR3d@f:
R2V77`21Ob4:a7T2k2V35d1K1b1l1@>80602HEP1V2h3C2k1AI`5bCSC1g1>0H>JB3gc1kIQOR4gA]9k5`1Y7R<^;\@mKa1`
57_1g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5c9l3mBf=d?R553S1;R27P2P;W2o3kHj2c4a4e8o=W3f?B\1U41f@[5`570]17Y
16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9X3Bb1Kf2]1V2@=k1<V12T1_2Z29
_45@HKX12Ki<<AR1Eb1R36?V2l2]1S5X59[17EY2K7Go1;]12e4l1P6h5k4P3k1\1^1Q12m1V1?^3D@P14Y1L>4:c8X2O328
46_2T44g21T1=T2P4a8T37Fk1V1M7FR1V1K2h1:]898n1W1251c3`570]1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7O
l7oAG8l3b4U2Kf2]1U3k1<V12T1_2Z29o5T22Ki<<AR1Eb1R36?S5]1f:>L7o2K7Go1;]1P2g2lHa4f1^3D@P14Y1LNc8X33
2846d64o5A44]6a7B2D:i6U2S=W1251T4`570]17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U8
2m588L7e214T1j12Z1U2Kf2U4=k1<V12ABj49l;`1k4c3<AR1EFKR36?_5Q1S5S1T2o19U6[8@c2f4g1i49X9?X1R118n3?P
1]2D@_2LNl;32=6_2Y4n3Z9o3j7NU1b69m11V68n1X4`570e1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X
2Oc5m2i?8l3Ob3U2Kf2c4k1<V12T1j49o5S3i<<AR1EFKR36?g3[1;Q1\8Y2[1M]3Z49Lg14k1Z721=3002KW444122322\1
?P2g6X6^3D@Bl1LNl;328423W1f;j15;5FW5a?CAi5Z1i38n1o1`5\7c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2k9U1
B^:]3f<Z2M=`3c1`5<S=l63\?EP150gE08S2d5GVD[3c4a2^2o;c1a22g2f>0m38`5WU1Rg2g>f]10c9YK<`5Y?1hIY131b`
2am10i^1YIW1`5kNh5[Z3RA422291387:92<14232M;8B`3f4<R6b6j6S2jEf715TFF`5^7k5Y5P4nj2j1g=R:f7X?d6aAW3
4eR1n6:SAo4`5O4`5_1Yl5jS1G`5Y?1UP1c=WT1iL21cAhX10V:m3jF24e6f5VDW2W3R7b1`5P;38e2l1\5D\1]5U5l1V7]3
i4k3HIU6bKm2CZ4R15Am;DMl31Ma1XCi6b<W1Z31hEZ4P4WGh2W5h5j7c1oAW8?`5d]1SX1e9PDo4g80KV8^IbY1k2m8Yb1F
`5TKR:o5Ic2j^1S5`<l1Mo?\Nb3U2ZU1\1X8fFa4_=[2T1`5g<g3k2f2`6Z5X9\4j3h3oT1J31`1O3X4j<Mf1i6T60eH]Q1e
2U4S;e4Di9l>P1a4S1`5X5T6d:\17YGn@V:R9e6e:a:T1DMl3iBW2a2kBGOM6XF_1[7^:QB^=4U30i3=`5nKfBXV1QM[?n6a
IS1Fe1f1QD?`5hY1E31RW1n<]I2Z7k8S2^l2a<h<;`5P;\h1W;Q3a>SCX=Rh1BdV2B`5^;e;]7Q6Y1Y>P5U2g4\M_6XLS7j`
18NlO7`5jY2_`1RV3PM?M<`5a?d52o1Y5X4n9a4f1Z>V\2R2`5U1o1m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0T[1Y9
f<_2f3S10023Z5A?c1c<k3o318d1P3m7]6i8FJR2^274Dd11Cn2mU1h6S8_21`54`5PHZY1k[39`5`1df6f9nF1X32b31`5M
`5m7oW1jk2U<DZ@Yi1491P4h3\6=X3h3V2W;=85a10311D9M`5Z=`Ae2Y1h1T1UAo5mOAoEg=QZ1\2<?4ab1122f2f5X7]6b
9B^93`5PHan36`5cd1X@ea2S\113`5dU14c1`5b8d6U>b?2C3AId3Y1X4k2Q4j4[IW:2e12Gn8U6Z4W;g4a8j=k4Y5V6n:h2
LW2R3\1o1U1Y1N3408124Hjh12`5kj38`591aNhd2eW1i^1dM5`5in6dEb4gBf4`591Y2Ag;3m3<e1P1^1i1Q3k1@[2K<D14
1172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1b7I]1P2b;k1l2@Ka1;Z1>o6V12Dg16V1h4EGO4P2e1l1@0Ch1_3U3;e1e1R1
2a5EZ5MO_1W5]2Q3j2]2U1b5C9[1A=2H\1l8j20f240H4j1145Q6W2^1CQ:P4F=Q5V3U2m2S3k1]40W1072_2Z2o38244a1A
R1:b2`5f10`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34e9^:U1f1V4Hk7VCV6g5<:Af3lJd4:1`1@k3
6;46C03a:X9Y7W9Y8c2U9Q:J\17o1Z1Q3a3`57^10W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k
5CD9d7W;d4U1f1o4k7E]2h2JR2[:V6]1I_3<:A02V2Y107m8T1Q4J5`129b3n1j12S7T6AV1l5S4j6n2k<^25_2e2l3[1e7e
2^5d4J\17Z3f5b5>=`5g1`=PCTDj:j4`m1l`1ST2J\17l1`573Z1N2T=3k2o;[1Oo1Y7dKU1b9e:nGNe6OK_8g1c3VCeIlLW
1V:1i5GY32^1l1m2^4R2W2a3J=07KLQ13_2j344a1>2>Nc2`57]22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;X66M4@<Q1a<n1
o8a5c12JU3g3T4AK_38f4g1k2<:VC]G9d18=X2^4X70d75a6W1@3a9k5c5e2T2^4R2i5X107m4@o34a1>2R1I`5bNU<V1X3X
22[1ZW11a]1g2ZZ1Oj@_5[BkI;[5:j82i38n2`591Io1_3]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6Z9
_>d<9[2m5\=h1FP3?5S10023Cm1:]2A??S1_@o318d1P3[>9_89<<=V1Kn1?7467GR116<Q3n?k1S2kAh6S8_27`5ke2\[2g
4P@e6]A7`5R5^1<fU4P=S46`5R5^1<gb4S4:`5b1]T3W^1V2^_2Z5R4^:E;`5RL]4dd3Y1kY2m:R4T;T5V22`5PQ62`5`b72
`5ml62`5fQ82`5fQ82`5jm74`5_T5ai1hO4`5lT5mh2Q57`5_n6U8nF>h4V6h3Z4U1>f>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7O
e3g6g5W7\1]121i5i181436NQ1R22\13]>ZI0U3:W2>Z8Y31R1`59R9_KA[7f8n9eO13Y2T62k1<>\JV9=^2]4QFb1R8]=o5
Z1@`35n2k63Q1`591aNjBl7Q1S2>`3h=XDh7o8j5Y<m7BRCl1PBb8[2_3k4]1W4F?312CK`59_3i8c2ke1]3REXP1l>1^45i
12nQ1b8d13;W3h6^5312Cj1`5351k1V8^DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82RM2W;f<R4SFn40f1n3o5d1:^6n19
Bc1`7^3i3T13:^1VD]9mC7^?I`5n:Q2Ka:n:j=bR1I`83e=Z<M2R3]1HSAZn1\@0?k<`;E`5l=\;TLj?0d9R2_8<g6dG<e3X
1`6a5Q_2d4PId>2`5kc1U4`50Y3702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0[:JH35^1S1_1V2o2H>
>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3Q2T1h1i3h1@3g1Q1\1Z1313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n4W1
l31^13S3=46MW1R>k39Y5W3i1U12o1a6R4`50Y3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0[:JH3
5^1S1_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3Q2T1h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l
8P5o1n4W1l31^13S3=46MW1nA9Y5W3i1U12o1a6\1`57^1h1P4\3_4P4i;X4l1T5m:bEiOAe12h?b6o6^:a3T2]1@n2S:Z3T
76i2V2n5W9PFS3TGP2Y4h:W125R1`57^1i5\3_4i5P8Z=1m_1Z?OW22[FPES4R=Z3[7i2V2mH]?TG[3n2Q8f2W1251;`5R3m
^1F?ah28X4eH_?QT19`5l5l]1^FbEP2oR4V6g>9`5d1aP7Q3082[3_;2`5VR7;`5d1cS792[3Y4U7R9>b3:`5d1cS792k>R9
>b3U1P4a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:1==]1054g8Q62R
6g116X13>9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n4W1l31^13S3=46MW1nA9Y5W3i
1U12o1a6Q4a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:1==]1054g8Q
62R6g116X13>9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n48Nl31^13S3=46MW1nA9Y5
W3i1U12o1a6Q4a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l
8Q62R6g116X1B9C>Y4Q3V3h1[3=h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n4;Kl31^13S3=46MW13jA
9Y5W3i1U12o1a6R4a5Y3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5
:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n4W1l31^13S3=4
6MW1X4e=9Y5W3i1U12o1a6R4a5Y3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o
2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4E[2V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n4W1l3
1^13S3=46MW1X4e=9Y5W3i1U12o1a6o3a5Y3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3LG=0[:JH35^1S
1_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1h5e3l8P5o1n
4W1l31^13S3=46MW1nA9Y5W3i1U12o1a6V4a5Y3702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1
S1_1V2o2H>>Ci5:?=]105l8Q62R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1h5<j1R1a2b13]21>7131OHi5_1[2\3
e3a7Z1P5o1n4W1l31^13S3=46MW1nA9Y5W3i1U12o1k3e2Q4a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3
LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8Q62R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1U6j1R1a2b13]21>713
1OHi5_1h5e3l8P5o1n4W1l31^13S3=46MW1nA9Y5W3i1U12o1a6T4a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k1
66;i3LG=0[:JH35^1S1W17V2o2H>>Ci5:?=]105l8Q62R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1U6j1R1a2b13]
21>7131OHi5_1[2\3e3l8P5o1n4W1l314Y13S3=46MW1nA9Y5W3i1U12o1a6P4a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>
c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1P2h1h1@3g1i3313f1b2U3<j1
R1a2b13]21>7131OHi5_1h5e3l8P5o1n4W1l31^13S3=46MW1nA9Y5W3i1U12o1a6o3a5Y3702b2^;8h5n8Di216J]42Q1S1
l7c6>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8Q62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j
1R1a2b13]21>7131OHi5_1h5R1b2l8P5o1n4W1l31^13S3=46MW1nA9Y5W3i1U12o1a6Ld50`CW;l7^5Q32[3d1k8;;2b3^<
fGd4i16m3fd1o5iBn?mEn>VF`2h5Y2n7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4U4\R1m8;P1j1i
23=c3b2`32V1Y1n2Ab2`En<EQ1MC\1i1n??Z1Y4k65_2;P4e6m<Q:_4]1Q6`1Mj500S8]Fd7[62U5^Im2_;b;^5O_7^8VBU7
WOl7]3P:^5312`7eU18j50WV1^6Tm4^5317j5oU3lS3^534C:j5ae2o<[4TW1ik1^534C7j50WV1cS5^531>j5o]2[5[BRF1
RHiBP1QR1H1R6l6=j500aNV7l6iCkDnM_f2^5319j50\3oa23Zd3^5318j50\3lZ2ak3^531:j50F0^U1k]3he1^531:j5_X
1d3ko1ZQ1n2ZI`=eB]b13j5oe5lC8j5iT2nW2Sm1^534CY3j5Z61b3`9;k20X4Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X
12>H2@;1X1<I17LS1GBo3`5j3c6U50Ob<`1l6X3a7Q1V4Bc3>I1@OT1R22V2m2V1Z2U5]>2Q1d5^2g4F060o10a7Ad5Z2DT1
@h1g4=D^1R3c25I\1j5S4\@3YB0X2@00IQ4CY2U3N^2R11Hb4TX1TAcDXHP6a4e5@3S1b;U7[4n1F1o;Ge61k9\4k@Q3j51Y
43[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534[?0g8[5i2R5U2R13e6i1l8:Q1O1R1h5GQ9T6m6o2
P3c2m1@U4853199033U1Jg8V84I;<a5F1Q30k33R2SDP5m=6j51aNhd2lP2bEDj51aNdBE0Z5<T3]2Fm1>mb1WMbS1M9P:[:
:j51aNXk1_I^5Z8UU1Z2TQ19j500aNhd2_f2^531:j50G^U1nAlk2he1^5312j5lY65j51aNhd2_f25j5i\10[BeZ49j5H^U
1RX1a4h]1]Che1V43j5o`1lh46j50kY6^531l1j5E10R2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<
4?c1YD518d1P3[>S4e4FJV1Kk5o1lV1h6S8_2;j50F0^U1RNh_2he1^5316j5G0^U1k]3he19j5G0a7_M<g:SS3he17j5G0Q
U1<k]3he18j5G0a7_M<k]3he15j5o`1QS2n3ka29j5G0^U1g:PW2RLgQ1PD5j5H^U1k]3he13j5m1nW63j5mc1ne43j5Ph3k
a27j5HiOd5k]3he1i68j5G0T1YT1e=UP3he15j5j[4@2]m13j5ke5PD3j5Xj1c_47j5G0^U1PDji2he17j5G0^U1k]3TR1cC
3j5Xf5cC5j5gi1>e_4n66j5H^U1k]3he1n64j5m1oa1ne44j5jU1R>ne43j5jU1QT5>l5aN[Q1\c1[T1PAe<^KjCC;R6V7j?
4l5aNV7a]26l5aNV7n3bY2hS36l5aNV7n3S:^o1i3Z4d1U1\<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181
436NQ1R22\13VE9n>X30U3:Q;Y31c3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3
c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW1
0U3:Q;Y31n5Z4d100h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3
`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2a4@
MDd57Oe3_40i1n2U3W7\128Q121i5B<>:81436NQ1R22>M3;e8]>Af>O0[1i1:Q;I_211d5Z4d11h2U2b9247?2_11>FY220
?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;26
0:3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40]3Z1U3W7\128Q121i5B<>:81436NQ1
R22>M3;e8o>f?0U3:Q;I_211m5Z4d11Ni1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:
12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3I3360S14^4:3B:C5`6E=R2T20U1;29>a11d1c1HU1
><4221?[6l4CBa2R5MDd57Oe3_40h4U3W7\128Q121i5B<>:81436NQ1R22>M3;e8`8^6P6e90U3:_5a5I4Z211h5Z4d11h2
U2b9247?2_11>FY220?[27c23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>P34
c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5`6E=R2T20U1;29>a11d1c1HU1><4221?[6l4CBa2R5MDZ1Y47Oe3_40h4U3W7\
128Q121i5B<>:81436NQ1R22>M3;V5^3o>f?0U3:Q;I_211k5Z4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?
140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3I3360S14^4:3B:C5`6E
=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3W7\128Q121i5B<>:81436NQ1R22>M3;T7`1o>P6e90U
3:d:<F2_211f5Z4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1
]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDZ
1Y47Oe3_40h4U3W7\128Q121i5B<>:81436NQ1R22>M3;e8Z90c5f?0U3:Q;I_211g3Z4d1f>47?2a1>P320k2P606234@3V
11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;c1337S14^4:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h
;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31c5Z4d11h2U2b9247?2_11>FY220?[27c2o240412312@3
;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5`6E=
R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3W7\128Q121i5B<>:81436NQ1R22>M3;e8o>f?0U3:Q;I
_211P620V4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V
1NMDd57Oe3_40_3X1U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21d3Z4d10e>47?2a1>P320k2P606234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;C
T3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31\4Z4d130e2k;47?2a1>P320k2P606234@3V11n14;V115j1
P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d3c58Z2Z3P462o1f8;26;Q1;Q1>V4:3MC5`6E=R2T20U1;29>a11d1\2U1><451?
X;CBa2R5_7Oe3_40i1n2U3W7\1]121i5i181436NQ1R22\13;\W10U3:_5a5I_21e5Z4d102f21j9n147:42a1>P320Ko1k2
3P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC12217e1]30e1S2[14c58Z2Z3m1R262o1f8;26;E;;Q1>V4
:3MC5`6E=R2T20U1;22685a11d1\2U1><4221?X;CBa2R5_7Oe1<b1Ml1W1002240d14b2;U3Q2U5\1]121V3b2i181436NQ
1P212\13018\@k2SD0U3:`2=R8I_21T4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3
^3]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3W7\1]121
i5i181436NQ1R22\13;\W10U3:Q;I_21V4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3
\3^3]30e1d3c58Z2Z3m1R262o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3Z440h4U3W7\
1]121i5i181436NQ1R22\13;\W10U3:Q;I_21Y4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B
3P5^3\3X1221m1]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40
h4U3W7\1]121i5i181436NQ1R22\13;hJc<0U3:Q;I_21d3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1
<T9B3P5^3\3[1R2T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5
i181436NQ1R22\13hW10U3:Q;Y31X4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1
51m1]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3W7\1]1
21i5i181436NQ1R22\13;hJc<0U3:Q;I_21\4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P
5^3\3X1221m1]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40\4
28U3W7\1]121U3c2i181436NQ1R22\13;\W10U3:b5^5I_21U4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1
J:\1CV1<T9B3P5^3\3[1R2]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5
_7Oe3_40h4U3W7\1]121i5i181436NQ1R22\13;\W10U3:Q;I_21[4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115
j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5`6E=R2T20U1;29>a11d1\2U1><451?X;
CBa2R5_7Oe3_40\428U3W7\1]121U3c2i181436NQ1R22\13;\W10U3:b5^5I_21S5Z4d102f2k;47?2a1>P320Ko1k23P30
6234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3\3V1120Q2]30e1S2[112o4C8Z2Z3=_1R262o1f8;26;E;;Q1;2V4:3MC5`
6E=R2T20U1;2985a11d1\2U1><451?X;CBa2R5_7Oe3S40540d14n2U3W7\1]121i5i181436NQ1R22\13018d:k=\4^:0U3
:`2`8I_21o520V4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1
<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<
a2l2V1NMDd57Oe3_40h4U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21R620V4d12g2U2e9479132_11>P
320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2
Z3Y1f262o1l7I;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3W7\1;>2?21
Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21e3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3m1V3d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436
NQ1R22\13VEaB0U3:Q;Y31d3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z
3P462o1f8;c13;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q
;Y31P620V4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l71G;26;3M:0g5:3B:C5`6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2
V1NMDd57Oe3_40h4U3W7\1;>2?21Y2[33@85>:81436NQ1R22>M3;\W10U3:Q;I_21h3Z4d10e>47?2a1>P320k2P606234@
3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT
3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13`7^@h?0U3:d:<Fb21e3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\
1]121i5i181436NQ1R22\13hW10U3:Q;Fb21j3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<i6:o1B3
P5^3\3:S3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i18143
6NQ1R22\13hW1058S2B:Q;Y31o3Z4d10R<2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3:1Q3[
4Hd3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20;I;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\1
3hW1062V2D:12l:Y31e3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P4
62o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10>f2:Q;Y3
1e3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd3c58Z2Z3P462o1f8;g1;g5:3MC
5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31i3Z4d10e>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1
d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW1058S2B:X1^3Y6Y31e3Z4d10e>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h
;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW101S3:Q;Y31e3Z4d10=W>47?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\
1]121i5i181436NQ1R22\13hW10U3:Q;Y31e3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3^3T5d3c58Z2Z3P462o1^87;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1
R22\13hW10U3:Q;Y31e3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P4
62o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:a8_2Y
31g3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d3c58Z2Z3P462o1f8;g1;g5:
3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31e3Z4d10e>47?2
a1>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;2
9>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31m3Z4d10e>47?2]13>P320k2IV50623
4@3V11n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3h2W162o1f8;g1;g5:3MC5b5M0D=R2T20U1;244>c1T1?\2U1
><:1h;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13VKa<0U3:Q;Y31Y4Z4d10k9i447?2a1>P3204f2P606234@3V11n1
41`115j111L5D:4W1>414O<T9B3P5^3\3^3T5i2Jc58Z2OZ2P462P1Nf8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h
;CT3R5_7Oe3X31T9o2W4HC]121i5i181436NQ1R22\13a2T8QM0U3:Q;T3031f3Z4d10e>47?2a1>P320k2P606234@3V11n
14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1R5c3;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5
_7Oe3_<W7\1]121T3d2i181436NQ1R22\13hW10U3:Q;Y31g5Z4d100h2U2b9247?2_11>FY220?[27c2o240412312@3;63
?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5`6E=R2T
20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3U50P2\128Q121i5B<>:81436NQ1R22>M3;e8o>f?0U3:Q;I
_211e3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3
MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3n7`4W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31f3Z4d10e>47?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;2
9>c1d1\2U1><:1h;CT3R5_7Oe3g76`4W7\1]121i5i181436NQ1R22\13hW10U3:Q;Y31g3Z4d10e>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h
;CT3R5_7Oe3_<W7\1]121i5i181436NQ1R22\13_AXF013o2:Q;Y31g3Z4d10_;U347?2a1>P320k2P606234@3V11n14b11
5j1P1J:\1CV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<
^2h4\1]121i5i181436NQ1R22\13hW101S3:Q;Y31g3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5`6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<W7\1]121i5i1814
36NQ1R22\13SAbEQ101S3:Q;Y31X4Z4f1h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=
]1Q2h=0T2R9Z2Z3^1k4R9260:3M63371<X53Be7E=R2U2a129>a11d1\2U1><4221?[6S6a2R5MDd5]90i16g2Ci9\128Q1a
6<>J3]4>]1e8o>W>Z1a?_211<b420V4g1g2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:1
28E8CJQ2S:]1Q2b211Y8g20n:8Z2Z3Y1P3o1l7U126;3M:g1_4Bl:T20U1;29>a11Q4U1><451?R<<a2l2V1NMDd5m4_40h4
U3W7\1;>2?2[2[3D85>:863]4>R118\W10\?2T6Pc53T69\c7?U6O]8PV2Q1Wh2BWk19[3b:[1R2Y2m<3U6c]7PA6U6bf2UD
db3W;P44U6S[7\1f93U6aP5[T25U6TQ1d]3[o2eEl4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226
O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1Mh4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bm;R68I45En1C4H315[9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T5f3b1MLk3
n3?n>5125a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1f3_2a5h3O=BPB8I45
En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4l1626O2^3]9U3b32o102m28=LV44R1211986ET1?>Q1P1c1D2
53Y1T1>=_11g1C\1239o7V3m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m2
8=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239g5n4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1
MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239U`1[1n4f3b1Mh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BQ2n?8I45En1C4H315[9m6^3
a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12
39U`1m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h
3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1N
Q1P1c1D253Y1C@>=_11g1C\1239m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32Y1
E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1Mh4n3?n>5:a264f1404^1:6:406>IF4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3Z8R1U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239ZQ1J`7f3b1M>o1Y2c3:?n>
5:a264f1404BK:6:406X1F4?4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23
l1V6U2[3AV3O=B]3a1Df1d:8I45EV1GC4H315^3l5m6P3=Q2?C_224N0023752Q2d121057>A?]1313<X61Y1MS4S226I524
Y3718d1P35n3U3b32o102V1f18=LV44R12119526@4T1H5Q1P1574P1D25361C29T158=>9001981g1B0\1239X6U90QAh6k
3W4_2U5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1V6a
5h3O=BPB8I45En1C4H315[9m6V2W1a2Cg2_1526j1d121057n2313<X61Y1MS4S226O2R1[2]9U3b32o102m28=LMX34R121
1986ET1>?<DP1c1D253Y162J>=_11g1C\1239[5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1V6Y57h3O=BPB8I45En1C4H315[9m6V2W1a2Cg2_152Q2d121057n2313<X61Y1M
n34S226O2^3]9U3b32o102m28=Lc1b24R1211986ET1N<DP1c1D2534T1T1>=_11g1C<O239R\1m4f3b1Mh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3i7c1U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1
239m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O
=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1
P1c1D253Y1T1>=_11g1C\1239Z5m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o1
02m28=LV44R1211986ET1NQ1P1c1D253Y1L7>=_11g1C\1239[5f3b1Mh4n3?n>5:a264f1404^1:6:406CDF4:9156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1V6a5h3O=BV=0h48I45En1C4H315[9m6^3a2Cg2HF52Q2\1721057n2
313<X61Y1MS4^1D26J212^3e2Jj51U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1<1=_11g1C\1239Q5f3b1Mh4n
3?n>5:a264f1404^1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4
H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4^1D26J42^3e2EQ6U3b32o102m28=LV44R1211986ET1NQ1P1c1D253
Y1T1>=_11g1C\1239n4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44
R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239oH^2P5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S
226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239`7UHP5n<P5f3b1Mh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5>Y3O=BPB8I45EV1GC4H315[9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P16\1D253Y1T1>=_11g1C\12
39cV1o4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h
3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226J212^3W8U1U3b32o102m28=LV44R1211986
ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1V6a5h3O=Bo5P<8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U
3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4:915
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BU?R11e18I45En1C4H315[9m6^3a2Cg2_152Q2d121
057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1BA>=_11g1C\1239n4f3b1Mh4n3?n
>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H3
15[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D2534T1T1>=
_11g1C\1239n4f3b1Mh4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f5
3l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R121
1986ET1NQ1P1c1D253Y1T1>=_11g1C\1239V5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1f3b1LU2i2Ah3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253O9T1>=_11g1C\1239P2I0[6R5f3b1Mh4n3?h42W2j75:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=B_:`78I45En1C4H315^1l7m6
^3a2Cg2_152Q23`121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C
\1239U5f3b1ME<;Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6
a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986E
T1NQ1P1c1D253Y1T1>=_11g1C\1239o8S?eDLn25n4f3b1MR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S2
26O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o8m4f3b1Mh4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239oKm4f3b1
Mh4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45
En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253
Y1T1>=_11g1C\1239o4f3b1Mh4n3?n>5:a264f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV
44R1211986ET1NQ1P12`1D253Y1T1>=_11g1C\1239m4f3b1MR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l4f3b1Mh4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f3b1Mh
4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1V6a5h3O=BPB8I45
En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NH8P1c1D253
Y1T1>=_11g1C\1239o4f3b1M\1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1_1_1f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28
=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bm8R98I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1
MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1Mh4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_1
52Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1?>Q1P1c1D253Y1T1>=_11g1C\1239m4f3
b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I4
5En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3T8X1U3b32o102m28=LV44R1211986ET1NQ1P1c1D
253Y1T1>=_11g1C\1239m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152HX1d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=
LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1Mh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P18Z1@32403Y1T1>=_11g1C\1239n4f3b1Mh4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_1
52Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1N<DP1c1D2534T1T1>=_11g1C\1239U5f3
b1MHo3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1V6a5h3O=
B_9`88I45En1C4H315R7X2m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1
NQ1P1c1D253Y1T1>=_11g1C\1239Z8n4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1V6a5Q1f2O=BP1o@8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9
U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3b32o102m28=Ld3A4R1211986ET1NQ1P1C0ND253Y1T1>=_11g1C\1239n?Q5f3b1M5b4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1:84H3
15[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_
11g1C\1239[?d<Z1_5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[1
7<CHo2f53l1V6a5h3O=:51Le3m:_283E125En1C45B315^2l6m6^3]1S1Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]
9U3b32o102m28=LV44R1211986ET1NQ1P1c1D2534T18K>=_11g1C\1239U\1j4m4f3b1Mh4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d1
21057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239g4m4f3b1M\1
[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En
1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239l5f3b1Mh4n3?[8b65:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\
11FV2f53l1>c1S4a5h3:6==?2L3o@8I45E4i1C4H315[9U54b1Bk23H5>1MC3>T2_152Q2d121057j1S1313<\2R2h11Y1MS
4S226O2d2I]9U3b32o102m28=6EV44R12115386ET1NQ1P1c1783253Y1L7>=_11g1C\1239aa1m4f3b1Mh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=Lc1b24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1
239m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O
=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1
P1c1D253Y1T1>=_11g1C\1239eER5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=Bl<S58I45En1C4H315[9m6^3a2C3c2_152Q2d121057n2313<X61Y1MS4S226O2^3\8P1U3
b32o102m28=LV442O211986ET1N<DP1c1D253Y1T1>=_11g1C\1239R;S5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6S1Z2a2Cg2_152Q2d121057
n2313<X61Y1Ml1V2S226O2P11[2]9U3b32o102m28=LV44R1211986ET1>?Q1P1c1D2534T16M>=_11g1C\1239g5f3b1M@W
4n3?n>5:a264f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1V6a5h3
O=BPB8I45En1C4H315[9m6S12T22a2Cg2_152Q2d121057n2313<X61Y1MS4k1726O2P1]2]9U3b32o102KQ28=6EV44R121
19526ET1N<DP1AQ1D2534T1;H>=_11g1C\1239a@hFT5f3b1Mh4n3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bd=[48I45En1C4H315[9a3[3W2V1a2Cg2_152Q2d121057n2313
<X61Y1MS4S226O2^3]9U3Q1`22o102m28=6EV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q5f3b1Mh4n3?U6h85:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bd7[:8I45En1C4H315
[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=6EV44R1211986ET1N<DP1c1D2534T1T1>=_
11g1C\1239W5f3b1M4Em3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If5
3l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3X2Y12o102m28=LV44R1
211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o6XJ16^1:h=W5f3b1Mh4n3?n>5:a264f1404^1:6:406W10F4D156271f11
P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1V6a5h3O=98PB8I45En1C4H315[9[5a1^3a2Cg2_152Q2d121057n2
313<X61Y1MR3O0S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1@;7>=_11g1C\1239R>S5f3b1MMAX3n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1V6a5h3O=BPB8I45En1C
4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1
>=_11g1C\1239Z:c19h=P5f3b1Mh4n3?n>5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=
LV44R1211986ET1NQ1P1C0ND253Y1T1>=_11;[1C\1239Y5f3b1Mh4n3?n>5::V264f1404^1:6:406X1F4D1562714a11P1
S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2e3^21P3h3O=BS3l>8I45En1C4H315[9f2V4^3a2Cg2_152Q2d121057n
2313<0W61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1L7>=_11g1C\1239Z5P:m4f3b1Mh4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1V6a5h3O=BPB8I45En1C4
H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>
=_11g1C\1239T5f3b1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2
f53l1V6d4Lh3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R
1211986ET1NQ1P1:X1D253Y1T1>=_11g1C\1239V5Y3g:YIm4f3b1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239\5f3b1Mh4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1\4i1a5h3O2:BW9h88I45En1C4
H315[9m6^3a2Cg2_152Q2d121057n2313<X61S15MS4S226O2^3]9T2P1Jg22o102m28=L=h34R1211986ET1NQ1P1c1D253
Y1T1>=_11g1C\1239X5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J
[17<\1]1A0Nf53l1\4i1a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2313<X61S15MS4S226O2^3]9T2P1b
32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1MV1a3n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315[9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1
C\1239P5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1V3o2
a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057\1a1313<X61Y1MS4S226O2^3]9U3b32o102m28=LV44R121198
6ET1NQ16Ic1D253Y18K>=_11g1C\1239n4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1V3o2a5h3O=BPB8I45En1C4H315[9m6^3a2Cg2_152Q2d121057\1a1313<X61Y1MS4S226O2^3
]9U3b32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239JX600Ka8XLe7Z5iFRV1`?S7RR23l@T9UF2DG6X
4_6F@37X600Klg73[19X600HoV4TS3j=_1W<=X600K^HV3Uf2Rk2dT1X62\18CX600KcQ2Qi4SIc2^122819D5k2R9X3@X60
0Wk1l4k_3lZ14;?iLU19o:<J>X600N9_g73Q19c4P3Z3T12<X600X1RS2Sf2Qm2V13[1T<4:X600Klg72\18T4S7a1X600X3
^>30S4jU1k1Q22a_11d\1X1nR1oP1;2l1l>m49I3<50072;8\4U66>632;59=53438X600Klg72\1]47X600Klg72\19X600
Kbo2Yh42\1a;;Y60b>1fi1ZLnZ1fI[_2<=DY60PFfW1fa11Qj1jg1;2kFF082^15c:>S19Y60NaP7WGU1m4[6W19Y60[i4N0
0dBf[2i=5Y60hh7c=5:Y60K^HV3WR1mc1Rk2mZ1U2>Y60X1RS2mb5^1JAj4l6?2U3W1=Y60Ro2P2ZV1kf2QA[9G8T1e;Q3<Y
60Klg7>5225j<FZ2=Y60Klg7>5225T1BR;Q33Y60hh75Y60eo3de1]S25Y60`W4dX2bX18Y60R1WW2ai4kFV6V7CY60R1RP2
7gQ1j\208i2^Fc3^BZ=f7o3i;i31@Y60R17jo1Q\4m9SP10]1J1O0U4b9=Y60oa1S1o>^[31;^8UU1]Gd5^9:Y60fn10fQ1V
k3RM\1Q8S55Y60Xb1_V6^94Y60hh7^94Y60Klg76Y60Hia1`P6d56Y60l[4^W2`>kF7Y60X1mY4ef2kF\17Y60Xb11nT1^Q5
c=:Y60KVT2]l4;f>T8]=59Z6U?n5Y2a:md2fj31f4CZ6Q1eb12dGaV20YGoV1YX1R11?b4G:b6^252Z6`V83Z6`V8b22Z6K1
Z66Z6KbF0hW727Z6KbF0hW72S97Z6KbF0^W7929Z6N;dW7\8\>Q4_1i46Z6hm6nQ1g50c45Z6\m7R80c47Z6^h2^?Sk1fj1P
R1[:GZ69P1b9LlII^3?T1T>T?[]2S;R3eU1i7jF1k1mDQ4Y67Z6Te4[\2hEe1l517Z6UDYf6_>GT511Z68[6Qd7e51\4:R1:
=[6Q]2oV51c51[4090R1g5c46[6>Sl3\_2g]11E[6A5BSG_f22Tb2V@f2Q4U=V6S>1R5_4i11k35:[6NhY7c21Y<1d4W5J3[
6gi714[6gi71b49\6Emo1in4XJ16^1S>7\6aa5TX216^1S>7\6fi716^1:h=7\6Sh7b116^1S>7\6\`7Y916^1S>8\6Zf1a5
im516^1S>6\6fi716^1S>7\6Ngh716^1S>7\6Mhh716^1S>9\6Rd7c516^1k5W82=]6[5]>`X1W:Li6Q5l6jh2mZ1f9[95]6
co6T8c<01]66]6\L[j4mP2Z7Q;3]6XU7jT12]6SZ81^64^6Re4Yn2RD2^6\b14^6i`70S?8^6oX3Y17`1nIPc2K2^6QV42^6
`k73^6YJVQ76^6nI]6ZS5Wc1`44^6lo6UH]32_6gP71_65_6_P77a2eM2_6WZ85_6RY3Rc35_7i1`6U2m5mE]1P4P2m1:=V3
913MVEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2h1`6U2m5mE]1P4P2m1:=V391Q
1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VE
a12521E0oS14S1k5PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa
12521E0ZLd74o6PF_2d31S10023Z5<4?c1YD518d1P3[>S4e4FJR2AY5o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa
12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2\2^3o1lV1h6S8_2Y2`65o1m5mE]1\3CP2m1:=V391Q1c<
b8a12521E0ZLd74o6PF_2f3S10023Z5<4?c1_@i3518X1;P3:a5^8S4e4FJR2^274Y21Co1f791TLd2h6S8_2i1`6U2m5mE]
1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1R5V?518d1P3[>S4e4FJR2k5o1lV1h6S8_2m1`6U2m5mE]1
P4P2m1:=V391Q1R:m2a40b3a12521E0oS14o6PFJd1f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2P2`6U2m
5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6a5j6_6S3Bl1U2`1S10023W52<4?c1YD518d1P3[>LV3e4FJR2Y5Ao1lV1h6S8
_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4Z2Z2FJR2k5o1lV1h6S8_
2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0aK]84o6PF_2d31S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2
P2`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0hS1640n6PF_2[2Z1AA0023Z5<4?c1l2U2[1j=518d1P3[>S4e4FJR2e3U2o1
lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2k1`6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Ed4<4?c1YD518d1P3[>S4e4FJb1?k5o1l
V1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?5]1YD518d1P3[>S4e4FJR2k5o1lV1
h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1_7\Oh6
S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PFJd1f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8
_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6gAX4_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_
2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6d@[5_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2
i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S100235T5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1
`6U2m5mE]1P4P2m1:=V391Q1a2dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`
6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2b2X3o1lV1h6S8_2i1
`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S41c4FJR2k5o1lV1h6S8_2i1`6
U2m5d7X>]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`6U
2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`6
U2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2P2`
6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1U:040:2@`Kh6>d7
_2P2`6U2m5mE]1P4P2m1:=V3171Q1AS1`Ao1a12521E0oS14o6^Ca2_2f3S10023Z5<4?c1YD518d1P3[>S4Ki3FJR2k5o1U
:\>Y>h6S8_2j1`6U2m5d7X>]1P4P2m1:=V391G9VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1lV1h6S8_2m1`6U2m5mE]1P4P2m1:=V391G9VEa12521E0oS14[1g1k3g3XB_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2
\2^3o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR
2k5o1lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5
o1;UFZ@h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1aFZ@h6>d7_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
R1@mDZ@h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0\4bO4o6PF_2f3S10023Z5<4?5]1YD518d1P3[>S4e4FJR2k
5o1lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0\4bEo94o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k
5o1lV1h6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0PLn74o6PF_2f3S10023Z5<4?c1YD518d1P33W>S4Z2Z2FJR2
k5o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0PLn74o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5
o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1H`C518d1P3[>S4e4FJR2k5o1
lV1h6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6R?m6_2f3S10023Z5<4?c1YD518d1P33W>S4e4FJR2k5o
1lV1h6S8_2T2`640o1m5d7X>]1\3CP2m1:=V391Q1c<b8a12521E0oS14o6PF_2f3S10023Z5<4?c1_@i3518d1P3[>S4e4F
JR27V274Y21Co1lV1h6S8_2j1`6U2m5n8n4o7]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P
3[>S4e4FJR2k5o1lV1h6S8_2k1`6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3
[>S4e4FJR2Y5Ao1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1WBn2a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3
[>S4e4FJR2k5o1lV1h6S8_2P2`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1P3d1
f<S4e4F5DR2e3U2o1[7?;ZFY8h6S8_2U2`6U2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0oS14o6PF_2f3
S10023Z5<4?c1YD518d1P3o5[8S4e4FJR2k5\1BlV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3
S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o12iV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S
10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2Q2`65o1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0oS14o6PF_2f3
S10023Z5<4?c1_@i3518d1P3[>S4e4FJR2^274Y21Co1lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0oS14o
6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1R2b=`5a12521E0oS14
o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1`6U2m5h;T:]1P4P2m1:=V391Q1VEa12521E0oS14o
6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF
_2f3S100235T5<4?c1YD518d1P3[>P42e4FJR2k5o1lV1h6S8_2X2`640o1m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0iC
U@4o6PF_2f3S10023Z5<4?c1Q<]4i3518d1P3[>S4e4FJR27V274Y21Co1U:jHk3h6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1
VEa12521E0ZR1d14o6PF_2f3S10023Z5<41=c1YD518d1P31Y>S4e4FJR2k5o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q
1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P31Y>S4e4FJR2k5o1lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391N2]
3hAa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1`6U2m5?]E]1P4P2m1:=V391Q1V
Ea12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391N2VEa1
2521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1a2dBa12
521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2S2`661l1m5CYE]1k1[1>9R1Mm1:=V391Q1
a2j8i9a12521E0oS14o6PF_2f3S10023d2e2<4?c1YD518d1P3P>:S4e4FJR2k5o1lV1h6S8_2[2`62R2m5mE]1P4P2m1:75
U11n191Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1]Ak2518d1P3[>S4e4FJX1H0V3<o140111002f1lV1h6>d7Q2=j1`
610R2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`6
10R2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k531i1lV1h6S8_2l1`
610R2m5mE]1P4P2m1:=V391Q1VEa12521E0Z=dF4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k53k1lV1h6S8_2P2
`610R2m5mE]1P4P2m1:=V391Q1VEa12521E0^6k6dF4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJQ20f5431i1lV1h6
S8_2l1`6U2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0oS14o6PF_2c32S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1l
V1h6S8_2i1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1
h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1H`C518d1P3[>S4e4FJR2e3U2o1lV1
h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3Z6P8S4e4FJR2k5o1lV1h
6S8_2k1`6U2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV
1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2d31S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h
6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14U4i2PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6
S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6XBg3_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR21i5o1lV1h6
S8_2i1`6U2m5mE]1P4P2m1:=V391Q1o3VAa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S
8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0SLk74o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_
2n1`6U2m5mE]1P4P2m1:=V391Q1o3VAa12521E0e7YL4o6PF_2[2Z1S10023Z5<4?c1YD518d1P3S5W9S41c4FJR2k5f18lV
1h6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0Ie7_K4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S41c4FJR2k5o1lV
1h6S8_2l1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14;c6PF_2f3S10023U1T4<4?c1YD518d1P3[>S4e4FJR2a12V4o
1lV1h6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?8U14YD518d1P3[>S4e4FJR2k5o1
\M_9h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6X5g@_2f3S10023Z5<4?c1YD518d1P3Z3P;S4e4FJR2k5
o1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0h?VD4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEY172521E0oS14o6PF_2T1a2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2h1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1
h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1AdDa12521E0oS14o6PF_2T1a2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1
h6S8_2l1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1Q<7=nG
U2h6S8_2i1`6U2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV
1h6S8_2i1`6U2m5h>T7]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1
h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1U:fLh6
S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2a59o1lV1h6S8
_2i1`6U2m5mE]1P4P2m1:=V391Q1_3fAa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_
2m1`6U2m5^B2[3]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Ed4<4?c1YD518d1P3[>S4e4FJR2S4g1o1JQV1h
6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>P42e4FJR2k5o1lV1h6S
8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2e2U3o1lV1h6S
8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2Z4`1o1lV1h6S
8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1mR1n3h6S
8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3U=U1S4e4FJR2k5o1lV1h6S8
_2j1`6U2m5mE]1P4P2m1:=V391Q1]3hAa12521E0oS14o6a1^D_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S
8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1PS1k3h6S8
_2j1`60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8
_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1e<VJh6S8_2
m1`60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0bH6U;4o6PF_2f3S10023R4W1<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6
S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14V1h5PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S
8_2i1`6U2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8
_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6UAj4_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8
_2m1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6SBl3Bl1f3S10023Z5<4?c1g:d4l4518d1P3[>S4e4FJR2Y5Ao1lV
1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1g:a9518d1P3[>S4e4FJR2k5o1lV1
h6S8_2m1`6U2m5^E>]1P4P2m1:=V391Q1j8[<a12521E0oS14o6PFBl1f3S10023Z5<4?c1[<m7518d1P3[>S4e4FJR2Y5Ao
1lV1h6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14S3k3PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0QJm94o6e6Z?_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4Mg3FJR2Y4a1o
12iV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1gC^1a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5
o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0hHV;4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2T1a2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
12iV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0h?VD4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1j
OQ7h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1l
V1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1W=d
Ih6R3P5_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1H`C518d1P3[>S4e4FJR2k5o1l
V1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0S;kH4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV
1h6S8_2m1`60T2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4QO4o6^?a6_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1SMh9h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
U:21aLh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1i?RGh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
U:fLh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1i
?Y>h8h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0iHU;4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1g<TJh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2T1a2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5
o1lV1h6S8_2m1`60T2m5mE]1P4P2m1:=V391N2VEa12521E0oS14o601mE_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5
o1^D]Bh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o
1e<VJh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR20j5o
1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0V4hO4o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1
U:jHk3h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2b2X
3o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6gAX4_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k
5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6d@[5_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k
5o1lV1h6S8_2m1`60T2m5d7X>]1P4P2m1:=V391Q1R2>d@o1a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4
FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD5180c1P33W>S4e4
FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m118=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD5180c1P33W>S4e
4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1g:a9518d1P3[>S4e
4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1`7e=a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e
4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4F
JR2k5o1]<CjIh6S8_2k1`60T2m5mE]1P4P2m118=:k291Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e
4FJR2k5o1lV1h6S8_2k1`6000R2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e
4FJR2k5o1lV1h6S8_2o1`60T2m5X:0c;]1P4P2m1:=V391Q11k8X<a12521E0oS14h1V5PF\22f3S10023Z5<4?c1YD518d1
P3[>S4e4FJR2k5o1lV1h6S8_2m1`60T2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0oS14o6PF_2f3S10023Z5<4?c1Y
D518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1m8X<a12521E0oS14o6PF_2f3S10023Z5<4?c1Y
D518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1[?j5a12521E0oS14o6PF_2f3S10023Z5<4?c1Y
D518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`60T2m5X8d=]1P4P2m1:=V391N2VEa12521E0oS14o6PF_2f3S10023Z5<4?c1Y
D518d1P3W<S2S4e4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391N2WBn2a12521E0oS14o6PF_2f3S10023Z5<4?c
1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0VS1H4o6PF_2f3S10023Z5<4?c1
YD518d1P3[>S4e4FJR2Z4`1o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391N2VEa12521E0oS14o6PF_2f3S10023Z5<4?c1
YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD
518d1P3[>S4e4FJR2k5o1S<hJh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2[2Z1S10023Z5<4?c1Y
D518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD5
18d1P3[>S4e4FJR2k5o1S2hT1h6S8_2m1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD5
18d1P3[>S4e4FJR2k5o1_>\Do3h6>;X7_2m1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6a5j6c9Bl1f3S10023X1
Q4<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1_3fAa12521E0oS14o6PF_2f3S10023
Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14P1n5PF_2f3S10023
Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`60T2m5Y3cB]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023
Z5<4?c1YD518d1P3[>S4e4FJR2k5o1Q;jKh6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z
5<4?c1YD518d1P3[>S41c4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5
<4?c1YD518d1P3[>S4e4FJR2k5o1i<2oIh6S8_2j1`60T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023
Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0oS14o6PF_2f3S1002
3Z5<4?c1YD518d1P3[>S4Ki3FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023
Z5<4?c1l9\:518d1P3NK`<S4e4FJR2k5o1lV1h6S8_2n1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0n5PN4o6PF_2f3S10
023Z5<468c1YD518d1P3[>S4Ki3FJR2\2T39o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3
S10023Z5<4?c1YD518d1P3[>S41c4FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391N2VEa12521E0oS14o6PF_2f3S
10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1n@h?T6h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3
S10023\2m2<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2Y5CmE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f
3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0oS14o6Y4fA_
2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f
3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6i1Y6_2j1`60T2m5VBf3]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_
2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f
3S10023Z5<4?T1>YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1WBn2a12521E0oS14o6PF_2
f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1P9U<a12521E0oS14o6PF_2
f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3
S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6>d7_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S
10023Z5<4?c1YD518d1P3[>S4e4FJR2a59o1lV1h6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S1
0023Z5<4?c1YD518d1P3[<o1S4e4FJR2k5o1lV1h6S8_2j1`60T2m5h;T:]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3
S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2i1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S1
0023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S100
23Z5<4?c1YD518d1P3[>S4e4FJR2k5o1e<_@f9h6>d7_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6R?m6_2f3
S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S1
0023Z5<4?c1YD518d1P33W>S4e4FJR2k5o1k7fFY8h6S8_2l1`60T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0UJl4l44o6P
F_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]1o2P1P2m1:=V391Q1VEa12521E0oS14o6P
F_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2S2`60T2m5X:0c;]1P4P2m1:=V391N21k8j4b1e2T3a1252
1E0oS14h1V5PF\22f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1Y>m3n2
a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`60T2m5W?e6]1P4P2m1:=V391Q1a2
dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S41c4FJR2k5o1lV1h6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1a
2dBa12521E0WKg84o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lR1o3h6S8_2P2`60T2m5mE]1P4P2m1:=V391
Q1a2dBa12521E0j>l:_1g84o6lDS1_2T1a2S10023Z5<4?c1YD518d1P3[>S4Ki3FJR2k5o1lV1h6S8_2j1`60T2m5mE]1P4
P2m1:=V391Q1SCR2a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P4
P2m1:=V391Q1SCR2a12521E0oS14o6PF_2T1a2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5?]E]
1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`60T2m5mE]1P
4P2m1:=V391Q1a2]1VAa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j1`60T2m5mE]
1P4P2m1:=V391Q1o3VAa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l1`60T2m5mE]
1P4P2m1:=V391Q1o3V?o1a12521E0oS14o6PF_2f3S10023;n4<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2n1`60T2m5
Q?k6]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2d31S10023;n4<4?c1YD518d1P3[>P42e4FJR2e3U2o1lV1h6S8_2j1`6
0T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1Z3]3S8_2j1`6
0T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6d6[?_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2n1`6
0T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS140n6PF_2f3S10023Z5<4?c1YD518d1P3[>P42e4FJR2U51Co1lV1h6g1[6_2
j1`60T2m5;aE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j
1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0_P1_34o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j
1`60T2m5X8d=]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j
1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6Z3eB_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j
1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1[7`Oh6S8_2j1
`60T2m5mE]1P4P2m1:=V391Q1h=]7a12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1
`60T2m5mE]1P4P2m1:=V391Q1h=]7a12521E0oS14o6PF_2R1c2S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2
j1`60T2m5<`E]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2j
1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1]<^Jh6S8_2j1
`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0kS134o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2k1`
60T2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8_2l
1`60T2m5mE]1P4P2m1:=V391G9a2dBa12521E0oS14o6PF_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5S1KlV1h6S8_2
k1`60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0oS14o6UAj4_2f3S10023Z5<4?c1YD518d1P3[>S4e4FJR2k5o1lV1h6S8
_24b60^U1k]35b60a7lMk]38b60^U1k]3cf1i5705b60^U1nAlk2;b60^U1_C[j2mC_X160005b60^U1ko2o=5b60^U1R]2h
P16b60^U1o5nDlb25b60^U1g:SS36b60^U1ko2o=bl15b60QU1<k]36b60^U1nCli2gl15b60^U1e=UP35b60^U1k]3[l15b
60T1YT1k]36b60^U1An1Z[35b60^U1k]3f45b60^U1k]3Xl15c6QR1\3dZ1VS24c6^U1ko2o=7c6^U1nAl]2o=nZ1RK3c6^U
1k]35c6^U1ko2o=[d14c6^U1k]3[d14c6^U1k]3nZ1Bc6^U1of1_T1[Bb;g4^117R2UHn?8002o37c6^U1nAlk2cf1Q607c6
^U1k]3cf1d5<05c6^U1ko2o=RA5c6^U1nAlk2RA4c6^U1nAlk24c6^U1k]3Xl14c6iOd5k]3j1d61o1m5mE]1\3d2m1:=V3Q
>2_8a12521E0T[1PF_2f3S10023Z5A?c1>P@o318d1P3[>i8FJa1@^274Y21ClX1h6S8_28d6^8nLm5T>`l2[c1@Ad6]U1m5
S2P<X<fY1`V1aC\2gA1V:[1@g5kR18d6]U1m5T>`l2PCZP1@9d6]U1m5T>`l2o<[V1@Y27d6]U1m5T>`l2[c1@Dd6P1\T1m5
T>Z7SX2Q=[c1@j5hA\E0X21O0U4b9;d6^D4i@m5T>VOYm1e`1e2@8d6]U1m5T>`l2bKhG@8d6]U1m5T>`l2PLkG08d6P1\T1
m5T>`l2[c1@7d6]U1m5T>m6be2lc1i1d61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0T[1PF_2f3S10023Z5A?c1>P@o318d1P
3[>i8FJR2^274Y21ClX1h6S8_26d6]U1m5T>`l2lc17d6]U1m5Z1i<`l2lc18d6AkT1m5T>`l2[c1@8d6N^T1m5T>`l2lc1T
c18d6]U1m5T>`l2[c1@d59d6]U1m5T>m6QT1`a1lc1g57d6]U1m5T>`l2lc107d6]U1m5T>`l2lc1d58d6P1\T1m5T>`l2lc
1SP29d6`;lIm5T>`l2[c1@Rk17d6]U1m5T>P2_j2lc1U2d61LR1m5mE]1\3d2m1:=V3Q>2X4V4a125210D0T[1RCm2_2f3S1
0023Z5A?c1>KT?o318d19f2g60b7i8FJa1@^274Y21ClX1h6Z62c11_2:d6]U1h1T4T>`l2[c1@e5=7d6]U1m5T>[6Tf2lc1
8d6]U1m5T>QP2a9lBlc17d6N^T1m5T>`l2lc18d6bO?Z5m5T>`l2lc18d6]U1m5T>m6be2mZ1n8g1e60o1m5mE]1\3d2m1:=
V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1e60o1m5mE]1\3d2m1:=V3Q>b
8a12521B20c4dHk=PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2l1e60o1m5mE]1\3d2m1901;V3Q>
l6e1a12521E0T[1PF_2f3S10023Z5A?[17_@o318d1P3[>i8;:JR2^274Y21ClX1h6S8_2\2e60o1m58dE]1d2Gd2m1:=V3Q
>b8a12521E0d<[1Z1\5[Fn?Q6_2f3S10023T4U1A1=c1_@o318d1P3[>U4c4FJR27NJ<74Y21Cf:^1P:a5S=P3g3JX3o3W27
Q2e60o1m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4l4_5W>k=PF_2f3S10023Z5A?[17_@o318d1P3[>i8;:JR2Eh174Y21Cl
X1h6S8_2Q2e60o1m5mE]1\3Od1m1:=V3Q>b8a12521E0T[1PF_2f3S100235T5A68c1_@o318d1P3[>i8FJR27V274Bf11CU
<^>W>h6>;X7]1Q1g1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21
ClX1h6S8_2h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CVKe=
h6S8_2X2e60o1m5mE]1d2Gd2m1:=V3k9U4b8a12521E0iCGKfEc2Z2QA_2f3S10023Z5A?c1Q<]4o318d1P3[>P4h4FJR2V1
W13204Y21CU<Y4[DP4h6>;X7_2g1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8
FJR2^274Y21ClX1h6S8_2V2e60o1[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5UU1PF_2d31S10023Z5A?c1_@o318d1P3[>
i8FJR27T2174Y21CU<2JQ?e5P7h6>;X7]11Ol1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0c4[H8R86a5PF_2f3S10023Z5A
?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@
o318d1P3[>i8FJR27V274Y21CU<fLh6S8_2h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o31
8d1P3[>i8FJR2^274Y21CVAeGh6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P
3[>i8FJR2\2174Y2199lX1h6S8_2h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1e@Z5_2f3S10023Z5A?c1_@o318d1P3
[>i8FJR2^274Y21ClX1h6S8_2T2e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T;Z:Z=Y8l=S8_2f3S10023Z5A?c1_@o318d1
P3[>i8FJR2^274Y21CU<W;]1DX5c1^8h6>;X7_22h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1
_@o318d1P3[>i8FJR2^274Y21Ch@SHh6S8_2k1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0bU16Z5e@Z5_2f3S10023Z5A?c
1_@o318d1P3i4a9i8FJR2^274Y21ClX1h6S8_2k1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS1<n6PF_2f3S10023Z5A?c
1Hf?o318d1P3[>i8FJR27V274Y21ClX1h6S8_2U2e60o1V3f2mE]1\3d2m1:=V3Q>b8a12521E0hR13K[7PF_2[2Z1S10023
Z5A?c1HQ21U2k22]8o318d1P3[>i8FJU1L7V274I_11ClX1h6S8_2P2e60o1Q4W1CmE]1\3d2m1:=V3Q>b8a12521E0hS1[7
PFW1W1f3S10023Z5A?c1_@o318d1P3i4a9U4c4FJR27V274I_11CSP1h8h6S8_2l1e60o1Q4k1mE]1\3d2m1:=V3Q>b8a125
21E0hS1[7PF_2f3S10023Z5A?c1_@o318d1P3[>U4c4FJR27V274I_11ClX1h6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12
521E0c4`V1e@Z5_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2Z2e60o1m5mE]1\3d2m1:=T23MQ>b8a1
2521E0Y1l2`Ih7g1k3i4VA_2f3S10023Z5A?c1_@o318d1P3[>i8FJR27V274Y21CU<2JQ?e5P7h6>;X7]11O4h1e60o1m5m
E]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CULf<h6S8_2i1e60o1m5mE]1\
3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CT92dOh6S8_2_2e60o1^4^1W7i7k6
AK\3d2m1:=V3e6Z1P6b8a12521E0nEb5Y8\1k5gA0W4_2f3S10023Z5A?c1_@o318X1;P372P>P4i2n1FJR27V274Y21C9P1
h2^5DoKd2h6S8_2j1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0bU1a5PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y
21CT92dOh6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C
VAo9e=h6S8_2_2e60o1m5a>[7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1]6_GZ2S5Z1Y6f?_2f3S10023Z5A?c1_@l1R218d
1P3[>P4h4FJX1I^2604Y21Ce7_46j<j4h2P8h6>;_2h4]1Q1i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S100
23Z5A?c1_@o318d1P3[>i8FJR2^274Y21CVAo9e=h6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3D>0023
Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6f4\3_2h1e60o1m5mE]1\3d2g15:=V3Q>b8a12521E0T[1PF_2f3S10023Z5
A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2i1e60o1m5mE]1\3d2g15:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1
_@o318d1P3[>i8FJR2^274_1I1ClX1h6S8_2j1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A68c1_@o
318d1P3[>i8FJR2^274Y21CXT1c4h6S8_24m1e60o1m5mE]1\3d2m1:=V3U5k8b8a12521E0T[1:eE_2f3S10023Z5A148c1
_@o318d1P3[>i8FJR2^274Y21ClX1h6Jc3d3_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@
o318d1P3[>i8FJR2^274Y21Ci>2oIh6S8_2k1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o31
8d1P3[>i8FJR27V274Y21CU<jHk3h6JX7_2m1e60o1m5mE]1\3d2m1:=V3]53_8b8a12521E0T[1PF_2[2Z1S10023;n4A?c
1_@o318d1P3[>i8FJR27V274Y21ClHo?h6S8_2^2e60o1m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521E0nEl3n8[2b4Z1PF_2f3S
10023Z5A?c1_@o318d1P3[>j6n1FJX1I^2334Y21CU<2R1_6Y8l1Z2^8h6>;i3^3]11O0P2e60o1m5mE]1\3m1;008m1:=V3
e6[7b8a12521E0RMQ>k9T<_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ3jU1h6JX7_2l1e60o1m5mE]1\3d2m1:
=V3Q>b8a12521E0\4gV1PF_2f3S10023Z5A1=c1_@o318d1P3[>Q5g3FJR27V274]1K1ClX1h6S8_2j1e60o1m5mE]1\3d2m
1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>Q5g3FJR27V274Y21Co1lV1h6S8_2f1f6o1m5mE]1\3d2m1
:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>
b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21B0lX1h6S8_2j1f6o1m5mE]1\3d2m1:=V3]70b6b8
Y172521E0T[1PF_2T1a2S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12
521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ>1_H2U2h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a125
21E0T[1PF_2[2Z1S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0
T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Ci>2oIh6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1P
F_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^2604Y21ClX1h6S8_2j1f6o1m5U3gB]1\3d2m1:=V3Q>b8a12521E0T[1PF_2
f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6f58[1G_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2d3
1S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C^4]T1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10
023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CmNn9h6S8_2g1f6o1m5mE]1\3d2m1:=V3m4S9b8a12521E0T[1PF_2f3S10023
Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1
_@o318d1P3[>i8FJR2^274Y21Co1lV1h6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o3
18d1P3[>P4h4FJR2^274Y21Cf6UR1h6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1REM_2f3S10023Z5A?c1_@o31
8d1P3[>i8FJR2f1G74Y21ClX1h6S8_2h1f6o1m5mE]1\3d2m1:=V3^:b3h4i3a12521E0T[1PF_2f3S10023Z5A?c1_@o318
d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>
i8FJR2d1I74Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR
2^274W1Q11ClX1h6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>a7>Aa12521E0T[1PF_2f3S10023Z5A?c1X8V8o318d1P3[>i8FJR
2^274Y21ClX1h6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0[F`?W5X5g@_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2
^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0h?[KPF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y
21ClX1h6S8_2j1f6o1m5mE]1\3d2m1:=V3i8W5b8a12521E0T[1gAX4_2Z1[2S10023Z5A?c1_@o318d1P3[>i8FJR2^274W
1Q11ClX1h6S8_2f1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Cl
X1h6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0hR1O[7PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ=jK
h6S8_2f1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2
k1f6o1m5mE]1\3d2m1:=V3U72h6b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i86?JR2Q2<74Y21CRW1i1h6S8_
2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1XBGo2_2f3S10023Z5A?c1_@o318d1P3[>i8FJR21\274Y21ClX1h6S8_2k
1f6NP1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6V526AP2_2g
1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0hR1[8PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2h1f6o
1m5mE]1\3d2m1:=V3Q>n40b3a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5
mE]1\3d2m1:=V3Q4o9b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2i1f6o1m5mE]1
\3d2m1:=V3Q>b8a12521E0T[1UAj4_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CX<1aLh6S8_2k1f6o1m5mE]1\3
d2m1:=X2MQ>b8a12521E0V4]A_EPF_2f3S10023Z5A?c1_@o318d1P3S2W<i8FJR2^274Y21CPU1k3h6S8_2g1f6o1m5mE]1
\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C]G^Ah6S8_2l1f6o1m50lE]1\3d2
m1:=V3Q>b8a12521E0WT1X14V1W4PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJLU1^274Y21ClX1h6S8_2h1f6o1m5mE]1\3
d2m1:=V3S3i1S9b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2
m1:=V3Q>b8a12521E0T[1f4YA_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=
V3Q>b8a12521E0iEZEPF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2R2f6o1m5S9]2V3T7]1\3d2m1:
=V3m933Q2i1g2j5a12521E0a2bX1PF_2f3S10023Z5A?c1_@o318d1P3m7]6i8F5DR2^274Y21Cb4YT1h6S8_2g1f6o1m5mE
]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1e>i1o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3
d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C[2`V1h6S8_2m1f6o1m5mE]1\3d2m1
:=V3Q>71_29[3R2a12521E0T[1PF_2f3S10023Z5A68c1_@o318d1P3o5[8i8FJR2^274Y21ClX1h6S8_2i1f6o1m5mE]1\3
d2m1:=V31o=b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CcLX<h6S8b1Li1f6o1m5mE]1\3d2m
1:=V31o=b8a12521E0T[1PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21ClX1h6>d7_2g1f6o1m5mE]1\3d2m1:=
V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6i1Y6_2i1f6o1m5mE]1\3d2m1:=V3Q>
b8a12521E0T[1PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21C[2UFZ@h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8
a12521E0T[1PFJd1f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a1252
1E0T[1PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2g1f6o1Y5CmE]1\3d2m1:=V3Q>b8a12521E0T
[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2
f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21CY@bHh6k31U4_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f
3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Cf1l1X6Z4dJh6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2
[2Z1AA0023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Cf1D`V1h6S8_2k1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0SLP?PF_2
c32S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Cf1l1mDZ@h6S8_2j1f6o1m5mE]1\3d2m1:=V3b5]80b8a12521E0T[1P
F_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C[2W1XU1h6S8_2^2f6o1i3S2mE]1\3d2m1:=V3R3_2n7>0]1F:d22Z
3a12521E0SLS1m2W:FY<i3l5_2f3S10023Z588?c1_@j1T218d1P348m4<n7C^4Z4FJR2^274Y21ClX1h6S8_2h1f6o1m5mE
]1\3d2m1:=V3Q>b8a12521E0hS1[7PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2h1f6o1m5mE]1\
3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A68c1_@o318d1P3[>i8FJR27V274Y21ClX1h6S8_2Z2f6o1m5mE]1\3d2m
1:=V3>3n4n5`2b8a12521E0T[1gA0W4_2f3S10023Z5A68c1R5\;i3518X1;P3:a5R1[7i8FJR27V274Y21Cl1b7@1l;W@d2
h6S8_2m1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1;l2h4]8o318X1;P3:P>i8FJR27V274I_11C
lX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1R5\;o318d1P3[>i8FJR2^274Y21ClX1h
6S8_2k1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0n<UNPF_2f3S10023Z5A?c191l2h4]8o318d1P3[>i8FJR2^274Y21ClX1
h6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8Y172521E0T[1PF_2f3S10023Z5A?c1;e7]8o318d1P3[>i8FJR2^274Y21ClX1h6
j4X3_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0hS1[7PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8
_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21Ce>_@f9h6>d7_2
g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CR2iV1h6S8_2g1f6
o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1^6P:o318d1P3[>i8FJR2^274Y21ClX1h6S8_2T2f6o1^4
^1mEAK\3d2m1:=V3Q>b8a12521E0T[1PF_2f3D>0023Z5A?c1P2]4o1P8o318d1P3[>i8FJX1I^274Y21CZ1h2m9;U1W?P:h
6JX7_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ>GRJh6S8
_2i1f6o1m5g;U:]1\3d2m1:=V3Q>b8a12521E0^Me=PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR20]274Y21ClX1h6S8_2
g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CQ>jJh6S8_2l1f6o
1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@P2n118Q1BP3[>i8FJR2^274Y21CgJc6l2c4h6n1T6_2h
2f6o1m5mE]1\3[1X1m1:=V3Z:f3b8a12521E0e6V6`86T3U2T@[:h4k6_2f3S10023Z5A?c1S1Q<Y3o318GLC<o1Q4R8V2i8
FJR2?n174>:AM1CU2L_1h4KS9P3Z4c6??`6h6>_1T6_2k1f6o1m5mE]1\3d2m1:=V3b9^4b8a12521E0TEoE`>_7_2f3S100
23Z5A?c1S1[?o318d1P3[>i8FJR2^274Y21CQ2jV1h6S8_2o1f6o1m5mE]1\3d2m1:=V3T9l4?h4Ec2a12521E0T[1P20\Aa
2_2f3S10023Z5A?c1_@o318d1P38R>i8FJR2^274Y21ClX1h6>d7_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f
3S10023Z5A?c1_@o318d1P3[>P4h4FJR2^274Y21ClX1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10
023Z5A?c1_@o318d1P3[>i8FJR2^274Y21C`V1[2h6S8_2i1f6o1m5mE]1\3d2m1:=V3d:\3b8a12521E0T[1PF_2f3S1002
3Z5A?c1_@o318d1P3[>i8FJR2^274Y21CX<1aLh6S8_2n1f6o1Q4k1mE]1\3d2m1:=V3]70b6b8Y172521E0T[1PF_2T1_21
S10023Z5A?c1_@o318d1P3[>U4c4FJR2^274Y21CR2iV1h6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b6o1a12521E0T[1PF_2f3
S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>h1i4o1a12521E0bQ1a9PF_2f3
S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21CTNg:h6S8_2h1f6o1m5mE]1\3d2m1:=V3o3Q:b6o1a12521E0T[1PF_2f3S
10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1f6o1m5mE]1\3d2IS1:=Q2T1Q>b8a12521E0\4gV1Y7f>_2f3
S10023Z5A?c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023
Z5A1=c1_@o318d1P3[>i8FJR2^274Y21C[<`Lh6S8_2h1f6o1m5mE]1\3d2m1:=V3Z1f<b8a12521E0T[1PF_2f3S10023Z5
A1=c1_@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0XQ1k9PF_2f3S10023Z5A?c
1_@o318d1IV2[>i8FJR2^274Y21ClX1h6>;X7_2g1f6o1m5mE]1\3d2m1:=V3Q>=T8a12521E0T[1PF_2f3S10023Z5A?c1_
@o318d1P3[>i8FJR2^274Y21ClX1h6S8_2k1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0aKHGQ>PF_2d31S10023Z5A?c1_@o
318d1P3[>^4Z4FJR2^274Y21ClX1h6S8_2h1f6o1m58dE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318
d1P3[>i8FJR2^274Y21ClX1h6g1[6_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1_@o318d1P3
[>i8FJR2^274Y21ClX1h6g1[6_2Q2f6o1m5mE]1\3Od1m1:=V3Q>n40b3a12521E0T[1cC\2_2f3S10023E0c4A68c1_@o31
8d1P3[>i8FJg1:f1G74Y21CG_6dQ1h6S8_2_3f6o1m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0d8_60W:
a82X2b2U4Q2k@@4>IS1_2f3S10023E0j1h2A68B=Bi1^6\6i12R1i218d1P3P<Z2]7[1FJg1:]18G7498f11C>89KU4S123Y
1VFl9h6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0T[1PF_2f3S10023Z5A?c1T@:o318d1P3[>i8FJR2^274Y21Ca3Z
U1h6k31U4_25g6l7[GW3ll6=g6Lo6Q1YFW3QP4`:P2fQ1e@kMl4=g6l7Q1YFW3WS4[9U@`A1c@kMn4Ag6Lo6Q1YFW3TBl1]9
LdQ3`:P2fQ1Q>_P1n4Hg6l7XCKV3W3k1PU1kD0g?]b1g<g4R1b@j5S?H1VHU4Q8]1Fg6l7n:\<W3k1c@XY1[=j5gk1k1n3b@
dE03]4hCX3L_98g6l7[GW3TY2Xb3hCe==g6l7[GW3k1[V1ZC22VCZY2Za1VC6g6l7[GW3eY6VC6g6R7I[GW3ll69g6l7[GW3
hT32T7h`1RP26g6l7[GW3il4RP26g6l7[GW3QDjX68g6l7[GW3TBl1Xj4a^16g6l7[GW3Z^5a^19g6l7[GW3\?nG4oT3[`2=
g6l7[GW3`=\:d22ja3YZ103lU17g6l7[GW3\b3hh1fa1Ag6l7[GW3oJo1kW2c;MD08lW11=0QR26g6l7[GW3nk6M6g6l7[GW
3Pc2kY4Bg6l7[GW3j9hQ1SIQ1JFGcY10CUQ27YEgC:g6l7[GW3iU2Y2cY10iQ2YY16g6l7[GW3\b3_Z39g6l7`1jEW3Z^5TL
g8d9S1g60k7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4og12T2f7fF:RHo2W6Ch5X2`1a7a@hFGg6l7P7Z@f1`1`1oV14RC]2P<2
d40W3fMcW1`7W5l6P3a^19g6l7[GW3o^2j2eMin1a^17g6l7[GW3ja2_l2a^17g6l7[GW3Rd2Wj2a^15g6l7[GW3ll66g6l7
[GW3Y\3b`37g6l7a;i;W3mBnY68g6l7\8n>W3To41em19g6l7[GW3\a1_e1jV2T_1\39g6l7[GW3\FoMdj1So1f^16g6l7[G
W3Q_3j]36g6l7QAY6W3ll69g6l7[GW3kX1_U1h_21en16g6l7[GW3Tl1gP56g62i7[GW3ll67g6l7[GW3XZ2o2c_48g6l7[G
W3Q`2Rh2a=UW16g6l7[GW3_k1\Q58g6l7\8n>W3Uh13bT57g6l7[GW3P\3T5f[37g6l7jC`3W3il4RP2=g6W35^4[GW3e9PR
3V?0jQ1dN]Q1;g6l7[GW3h9ho2f;1^4ZT1gn1Nh6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7fF:RHo2W6Ch5X2`1a7a@hFO
h6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7fF:RHo2W6Cc2T3X2`1a7a@hFR1h6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12H03V
1f7fF:RHo2W6Ch5X2^11a7a@hFQ1h6SQ1j1\1f4`4^:_1J\1<i1j3d51mIZR12T2f7fF:RHo2W6Cc2T3X2`1a7a@hFR1h6SQ
1j1\1f4`4P9L1>Z2\1<i1j3d51U1Rk12T2f7fF:RHo2W6Ch5X2`1a7a@hFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7fF
:RHo2W6Ch5X2`1a7a@S=d9P1h6SQ1j1\1f4`4^:Z2\1<i1j3d51j4[P1QG2T2f7fF:RHo2W6Ch5X2`1a7a@hFU1h6SQ1j1\1
f4`4^:Z2\1<i1j3d51j4mb1_42OT1f7fF:RHo2c1c4Ch5X2[14a7a@E]<d9P1h6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12OT1f
7fF:RHo2W6Ch5X2`1a7a@ERFQ1h6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7fF:cF2[1o2e4a1Ch5X2`1a7a@hFV1h6PI0Q
8j1\1f4`4^:Z2\1<i1j3d51]6m3U9oHf?2T2f7:[F:RHo2W6Ch5X2`1f3j3a@hFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T
2f7fF:RHo2W6Ch5X2[14a7a@hFY1h6SQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3Y2k;aZ1242T2f7fF:RHo2c1c4Cc2T3X2[14
g4i2a@hFR1h6SQ1j1\1f4`4^:Z2\1<i1j3d51j4]g12T2f79\F:RHo2W6Cc2T3X2[14a7a@hFQ1h6SQ1j1\1f4`4^:Z2\1<i
1j3d51gV1`E2MV1f7fF:RHo2W6Ch5X2[14a7a@hFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f79\F:RHo2W6Ch5X2`1a7a
@hFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7fF:RHo2LZ5Ch5X2`1a7a@hFT1h6SQ1j1\1f4`4^:Z2\147i1j3d51U1\4
k2dJTI2T2f7fF:RHo2W6Ch5X2`1P6`1a@hFP1h6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7eDP2:RHo2W6Ch5X2`1P6`1a@
hFP1h6SQ1j1\1f4`4^:Z2\1<i1j3d51Xl12T2f7fF:RHo2W6Ch5X2`1a7a@E]<d9:i6RQ1j1\1fCi9dOm`1`Z1d67i6RQ1j1
\1fCi9Sk38i6RQ1j1\1fCi9b`2`Z18i6RQ1j1\1fCi9ff3\4@i6RQ1[1>Q1:fCi9S9WCYU1e3jb14g2\@8i6RQ1j1\1m6h<i
9Sk38i6RQ1j1\1fCi9Sk3nC8i6RQ1j1\1fCi9Sk3c41j65j6mb2ci3aY107j6[b3P3Sf2e4e3[a17j6[b3P3Q:h5XV2e44j6
3eV2UA5j6g`3e3nb2V42j6bY24j6dh3m=hT32j6X_13j6a3eS42j6[b34j6:cS792j6bS6:j6^c13_8f676U6fe1VC2j6k[6
4j6`c1jn2Va12j6ll55j6Rl1[=fe1de12j6h]42j6]l68j6^I\@\5aW1ZX1YS2Y42j6nX73j6P^4am22j6ma12j6Se68j6iR
2Tj4];i1b:Q=\2:j6R_11U`1Df1[1P\2hS113j6XG32j6_e62j6]T83j6XGT]73j6og2]\52j6Sl38j6dS1Y[1cl4001Y:>j
6d]1OW=b3^S1nKe[3:G000lH4j6cZ7T103j6mi2nS16j6cT1Y=^a1UFXW11j62j6d`7<j6:AQS79A<;^<k90X6=j6Uk1]4^J
IP4Z3X?X3f\11h1RG8j640YY3^9`Jjb2n?5k6bf73n1=3k6kK[^11k66l6Fc`76b6d<<l6FfW2lh4k7j6gDE301c1:l6FcP7
k7j6R8d<E306l6Fne4^Q3Z=j16l6F1]X7[KL2l6F=l6]O[Jg39Wn1`7YS1`4jU2^C<8;l6ii1g39Wn1`7YS1[Z2^C<81l63l
6iT8<9l6F1lV1E^X6dC622l6H4l6HZc7P44m6XU8k121m67m6YHcV6c2V:18=m6HY6QU3W22kP4110SEm357m6oa2jo3X?b9
^<b;6m6V8[R2W9lU5X<>n6bU1Id1`1d5XJ3j9l4mV21_f1bX12n6PQ74n6j`3fOjj22n6a`42n6Za71n63n6SP5Va24n6Wf3
Te3m53n6PQ7`>2n6`_74n6Qo2Y=o43n6f_702n6f_73n6]_785o6Q>jS5f9X^26o6j^1g6UY1RKiZ21o64o60Vl4mS2P1o64
hZ1g1JY1S7a2f3_2Bd1lMi:a1_A2mHl@ld1a1[51=[=3Z2U9:S6V4V12o632o6nP62P7TP73P7TP7aD6P7TP7R@0_DT15P7o
3Tl6U=d73P7Um6n23P7km6X25P7TP7U21QO6P7P]3Sc3\:Z2\76P7TP7a5[C`709P7bg1fQ2i9X6gf2a5_2i16Q7[LhE[U2R
P4h52Q7aS83Q7]l6oP11Q72Q7]m72Q7]m73Q7]l6oP14Q7d^2h]4SW1=Q7UW1]10P;gQ1_Q1Q9d6PH\1YZ1PB3Q7kX1YX59Q
7h:]V5T?m80PGXC]E3Q7nU221Q76Q7`J6lk5f9nL1Q77Q7aZ2Sa1T7Ti22b45Q7aZ2Sa1T7gm23Q7ZX2Yh3:Q7mBlh1\`1R:
YHT1RP1nR1b62R7gn63R7jJlS6ES70Z<XNmOi`1n7lR11Q^1d8Y1Q41=@4BFS=26S7S5U^1lo1XJe91S75S7_G1_e5YF3S7T
k6_W14S7Pk3Bgd3DS7h8e2S3\<]6j4D>FU11T\1F\GWKf4_]1nV1o13S7[T712S7eF2S7mi54S7hG\^1mJ2S7Zh24S7X3Tf4
dj13S7jS3QEU1T7V211Qo12QR2[7_4W4U7UC\Z14>P1X81=@GU1Q4n6^142A181h3[;4V48?6T7Un6b43QNe26T7TP2kS1JP
n3eG5T7cZ1ck31bl12T7lR73T7cl3XV33T7^R7=6U7Y^1Ye59n>RA9U7Y^1a]52h6K9n>RA8U7]R3e`3_@9\5e1nH5U7cS79
R7nH3U7cS794U7lo6f393U7cS794U7cS7927U7ij2iX4082k><U7X7`]2T[2eATJiG082k>[?4U7cS79h75U7lo6f39n>4U7
Ql4aW296U7aZ2Se3R9jJ93V7dP7kT11V72V7mP73V7]X4\e34V7Xf7Ek64V7bFiW723V7Yf7U@3V7bFiW72V7iY85V7]P6Tg
1^B62V7bF[1W7gJ1K2_7S6eGh7`1g2Em3KS40`2e:a:6dF:T1`36I]5c9mKQ<m44i21:S3P3W242d3:kW1`1W7b8TBMW6m3U
3V1X3f1A2g2C]32>a5S1GZ2h7\7X8S=l8X3\4o:`3OT1a4Q2X4hDEP<E9T20[6X8S3T3bAo\11Y71Z77Z7k[2j7Qh4Z5^7h<
3Z7Sa7b6:Z7g:3ne12P^11ZW4X337Z7;nh7l:S1i252Z7Ug75Z7[n6PHQ239[7:fZ3kS41b8[7U952[7bn71[73[7jn7Y:6\
7gm1mc1Qh2iX1dF7]7T\6^BZ=a<1V55]751am7b94]7Pn3ho392]7\W86]74jm3h[3`6TD3]7XU3on4:]7RP2Sf50X21O0U4
b94^71gU7kR11^78^7kV21Uh1c3S6_X1ZW23^7kV2_Z33^7on3da11^72^7eU55^7n[2f6\Z503`7kg2lZ11`71a72a7nY22
a7gb74b7hHg:f]64b7hHVQ5Wg11b72b7T`75b72jQ1T:fd53b7me7e<8c7Xj6hQ1e1l6?2U3;c7lBRS1`7R1jb1Qh2jm12`1
<7c71`5kJd_6V1gB1c71c72d7VO7d7bN0^[4WU2FU?:d7cNB2fB\g2^V2nFU9U?2d7oL4d7RP1<ko66d7k`1UC[d2k8Wi11d
77d7cQ1c7lh1io1gm132d7Z_73d7db7ZF2d7oX82d7VO1e72e7je76e7dW2d=Sc4[K66e7]ClQ3cY2QU2A6e7\@1Qi6j7eG4
e7`5Pj6fA8e7S>e1k@cj4kc1\A]35e7nW4l10ef34e7U_7\Ac32e7[g76e7j>YR7X;Q8X32e7fS86f7b^71b8a@5=f7=d[1T
L`U1\\2\d1110SEm354f7Wg7a@57f7QX2ga3hd1d8a@54f7kS8m355f7lP7ZT1a253f7iW856g7nc2o?^`4c6Y61g71h75h7
d6nb2ii2fP13i7Pb1X[27l7PX4[Kd2RP1S7^R11n72P85>P8V9iKo7Y7T7PMB[T2h2b1bEQ9T;<R8P1P5dQ1[7hT3b1T=k3R
?kDQ7CR8TCe7i9l3b5VOi[1W2W?iKf>k6Y1Q=f6a6Y2f:4T8SQ1^Ca5>T8m4l4gm1P<YR2R4F^Z1\7P3W3Fl34V84g<]W62V
841[82[8m]1=`821j:b4TP18[1\>k9_d3d869b8YR1jAY7mS20R8cU2P8Gd8?YV1CPF@_31:QEXW116a1f6e]1@cGGn2ZH]F
2Id86bV1CPF@_31:QE2U5oQ116a19Mh4Edh1U=Gl9\A5d8_`3gBS5Tj12d8R^63d8bM?6d8g5bP4]e1kAb52d8VU55d8nP1a
Q2J\f34R>^e3hi1k63m8k]5c_208Y99=[i3kBk6o6fP1<Y9<e1R1Wk1gY2HP4S<3ZR1Q<<Y9<e1jG_T1gY2HP4S<3ZR1Q<:e
9aI`]1fP2Ho9W]1]7X8<5e9aIUP3jH[Y34e9aIUP3VR42j944k9UFR7[P4Ak99h1RW1Z3V@gQ2Q8X5Q6V2d1e1k2e<k;cK6m
9bZ1]a4nW1c9X34o9NmIin31o92R:VR46R:iHf`4S:n@^E2R:Xd43R:^:UV41S:3U:Pj405U:Uf1Zc2i<f31U:9U:bj1]U3G
f12\6aR1S2NV:3c1nF`Cg35m4e6P4e5P@ZImBD:T14Ff>R5Q1Y3_W14P8n2l51n<CV:3_5iT1i1T1TX1ZImBl706mV16TC15
4P;6V:hIhNCSm2f34\:nMef1cn17\:nMef1cn1f\1i@05\:dd2gS1kJam17\:dd2cn1Y1U4Ph104\:\Cb\5i@6\:Xc4b\13i
@04\:Xc4`m103\:Xc4`m13\:\h3\h25\:2Qf2Sm1`m13\:eS4R24_:_d4U4Zh25_:0Qb4\2U41_:3a:eh401S;1V;6Y;U>UP
1a5PX1cf14b;VR2\1[X53i;`T4XB4i;Q1oY2g[24i;Sa4k1i37i;Q<Wb1[EYQ2i1Z^2:i;2R=W2dY1^_2]:o1i1iT12i;if4
1j;1P<2P<lf42P<Z16P<SQ2YBmFQI_L7U<m8W>Yb1o2PS2Y92h<`h65h<ULfC[807j<00[P3i7Q\2f\23j<1nP81k<8k<lg3
U@QU3o6o=016k<lGS6m_60eE1n<5P=kA1T<fl3=R=dBQFV6Oj9YEP40fLVJY:T36R=lCk5_^3X?b]17R=WY2@mG0ZAom1:S=
fGR6iF2Nck2R3W1l15U=bOk2Y]4kIDU=_2o8eB;00Q5j7`4W3R2^2lQ1^IV;lET1o1`b15U=Q8Xa2b`104V=kJde4Vk15V=e
EU5de4n@1V=4V=Ta4[4l17X=0`_15?V5[V42_=gQ51b=2i=hW49i=UV2[f1RCmk1\2PJ\:[<5j=nAQ4kd1jl1:j=lA1Q4kd1
?\T2TP1Ph1\:4k=FdX3c^12k=Rl52k=[Y305h_2Q?Vb10V42o^3TO0007ZR11PBhH1aX2e\12n=_[41n=1P>1R>1U>4oj1X[
1gKSj32^i4cR21X>5X>\o2o\3;_C2Z>mg24Z>id6?k<1[>;\>Q=QS3[>o^2lR1Y>;Lk262^>aQ11^>4^>aY5jGWj13^>UA11
b>3^^2eOg71c>03e>U\3mj21e>1oh28m>iT1ha2h^2^;a1kS1\:1m>5dT1G2T1XR52P?j[61P?1Rc401Q?01S?3T?`[7C1T?
2T?aV31T?8U?g>kH`a10GW[1P[18V?ce2`=Y>RFUP2Y6gU11X?6Z?Qj2XQ1gm1e>\U11Z?1bY46\?1U2iS3m`2S73\?1lU35
_?a<]c1b?\^33_?n^5W]11_?9`?YX2NQV1g2\5\3n4c\21a?2e?]e61e?2e?[e1;h?^T1hQ3lIk6m6d?Y1d7[2YV102R@je2
2R@_f33S@aR141T@2T@]]53T@TZ1i?3U@Rg4le1=W@o]2^DkZ21fBi4[22\<XAWBj34W@VNS_414W@ki1]c1Z23nl3fa1SY2
2\@cg54`@d;ja3i`13`@d;dR5<`@3`;fJZ:]4g9_Y1REi`1122`@Y^56`@j1`7l2Va3Ya11`@4`@3W^524`@3U^582`@b^53
`@3^^52b@[^53b@cm6d<8b@R=a1h8]:_i5oP1S36d@8`:Qm25^c47d@8c91lm2fV2m\24d@S[3S`137d@12e=Wo2Q7^n13d@
i1[\51d@5d@f12f9QT54d@KY]5G3d@K\l62d@U^51d@:d@`9ZI\=Ja_1eA`7]4Vk23d@@W^54d@e50[T32d@k^54d@@W^523
d@KQ^52d@m^53e@813f@P]3`U25f@2m\3Q7^n16j@i8Y\2Z4md214j@i8bU519j@i8Y\2Z4V=V5VDX^114j@Se2Z4od27j@i
8Le2fX2Xi211l@4m@Yd2XC53m@bW351m@2n@12SA01SA1UA2UAW^52UAZ^55UAmg3[1n1em12YAbA2YAdH2ZAjb22]Aia23]
A0ha21^A3_Ace2oT22`AY]56`APZ2om2X5]a1Y=4`AgR2WEQf22`AQ^55`A]f2jU1Q7Qi21`A2`Ac`52`AZS31bA3dAhR1hR
34dAhR1_=Xe24dAX`1Xe2[D2dAaU45dAX`1`]2g7[D1dA<dAog2m;Q;i9V4R2]6YA[Nk_1Y@3gA`U4VX14gA[<[EhS32gAo^
27gA0Z<[EhS3\R3b=1gA>gAm1WY1<]9]5n1o>S3g9l1V1[>f[46gAXMU7V1VZ4ZU27hAdY10k1]9lb5b=1iA3iAY\2R\21jA
1kA6nAgl2iBXFkZ2jH1fW61RB2SBfe51UB2UBnc44UBma6RV1S64UBai3mg3`63UBST6WB4WB2n]515WB2hU3UX214WB`Z1`
S413WBQ^513WBS^5_f12WBS^52WBQ^53WB[Nli33WBXf4VH1][82cn5aF3[Boi3Qd12[BQ^58[B`7eAl<V^1YW1W3Q^18[BV
9_c1i8Z\1S8`c1A5[Bfl1Xm1`c1A2[BTU34]Bcb2^k2bU12^Bh]54^B^6Xd3Pc15^B^6W3ZY1fj34^B^6b\1fj34^BYZ1g8f
j31^B3^B^6YW53^BO]36nZ1\H[R2ng1V1VE5aBU`23nAj[24bB`?db2^]23bB`?db22bBUR33cBX]5]J5cBX]5]JbC\R13cB
d<Qk55dB`H_k4PJk>2eBc:3eBc:ig22eBc:2eBW83eBW8lT54eBW8Um2fW22eB_i77gBh`1RMeW2l3P187jB]27b<QS2o3Y;
5jBoAR6iF2LoBf72dDCo9a<d31l@Z42U2o2PA\83]8132a1a\2G\:2ZW1V62QCW<1UC1WC3WCaS3d\22ZCmn12[CbV31[C8]
CaW1cK7W8\[1Q3i11_C1aC2aC[b15bCWn1_k1`1kP15bCWn1ae1m5`1?eCeW110^1<]9UU1V1Un1Q2mi13UBb=2fC]64fC]6
Zf3iU23fC]6QY63jC3mj11jC3kCRj1_Y14kC\<em1\T17nC4_W1`7gL1WW16PD0PGR9Tc1aC2PD004gIRZ2d8Ri22S]3l>3X
D2ok26\DVQ1dLS<ZM_a31`\31]D2aDUV41aD2aDg82aDV^51eD2gDPU43gDPU4lg13gDlb5o13gDVd2_l21gD1QE2QE^R32Q
Ebk55QEYi2Wd22gD2^^2]W11TE2TEG3UEYX3j@1UE3WEQR4[W13WEmS5VJ1WE1WE2XEj<3XE7nn22YE74ZEfh3^\3QF7[Ef2
1cc1[j2113[E\f1g\24[E\f1X`1g[13[E\f1Pl23[E\f1_Z42Y]3hR1C`Eb1b3H_1c3RD_IS1^GT@PS1QX1WDRf141A9?`E^
73Ea:V>oU1U<`DZi1PBf1c]11f44dER[523?dEaDXS1[@kI`5\12Y:[1QNc28YE23dER[522dE_U32dE_U33dE`NoV25dEd9
U1WP522dEP`1=eEi3c3_X2Xk2XDYE246R1<hL2eEV[53eEnh6hL1hE2hE`94iEe1k@cj44iEe1_[5S@2kET]57kEb1[Q10bX
1o2an23kEb1[i21kE3kEb1a[54kEb1W;YP53lE^[2hQ31lE2lEW]53oEh[2QJ1oE2RFcc53TFRc2_P35VFm9dl2W]201YF2e
\2\U44ZF0U[3jU28ZF0S81n:Hnj2Pl11ZF2ZF02ZF\T31]F2_F22`Fmm31aF1bF3dF2PY52eF11hF7jFZ^20U3HaAVL2jFSP
45jF6To1W;31jF1mF2mF]L2mFR[52mF02mFnO8QGU8h8_i1UKbi3VI51QG;ZGb2^3S;RS1P4mV11b4a9ZV15\Gb5`X1le1V[
22\GPT32cGRi31cG5hG]2gQ1_^1fU32iG]X5<kGeX1[8l1in1e4jc1fBf3oK_Dl52QH^V5@QHW9SDOl1^Bm51gP20DUR1WH_
GQ4m52RH1:RH17S2mY1PS2T8^[1UY1o\12VHQZ76ZH\l1S2W9g3jQ13ZHhW2bU1@[HYR1ef2<1Y:l2[4?1Zd1E3m?Z@T85eH
U^1j=f603eHT^104fHj1oU5SZ21iH1jH2lHkX12mH23mHTm4[Q22mH`n65mH0Za3Rl2QA1mH2mH02mH\^11PI5WIhf2dU1n=
Z^1=WIkGS6nHn6e4V5V7X1PY2P8H\R1?bId2UL5RJQ1PV2m1TJST1e2[NC118bIeZ1c7aIQ9i4Rd2]P14bIX^6K_L5bIX^6=
=_L1bI2bI_e23bIVMij13bIQ\3dR35eIL1c2nc38hIn2UQ1Q2;XY2e4WU22hIVV1:mI_6R8SW1iCl:k<mLi`1^96mIb>SW1b
[1Vg2>3mIkZ3Sa23oIdm3d[12QJRm23UJ`_6i>HWJd@`;a31n10?=0V1`4_3BoH64T8Xc2^4T20W4Z12XJj21XJ1YJ2YJXc1
2YJZc14ZJna4mEl<4ZJ1`JVj41ZJ1\J1]J4^Jd7SP5l<3^J^JVj44aJ1cT506aJ1JhS50l\25aJ1ji1Th1C5aJ1Wi1oI[O6a
J1JZ[2Rf4X?3aJeT5O2aJoU503mJU252mJ[23mJ[2PX7FQKX1e?l?REf5X2oA1U2i7Eo1]9;R8o3jGcKV8cl1k7AQKX1ed1o
7oA1U2i7S<;R<jGcKV8nf1d5k71SK2SKg\52SK`[51VK2VKY]63YK_2Xm24YKgc1P\1]92YKVY36[KdV6V6k7]Ld23[KVi4]
]1<[K][2^S1[5XP1fO[BV6k7\@o;01^K2^Kf`77_K\3cU1Vd1j]34f62_K\33mK1`j55QLc8Q3<gh44ULe_3`]1^_12ULe_3
3ULe_3ol22ULkS56WLjP1WX1n2eY2[c14WLcW2T\1i32WLmW26_Lma1l=[f1c5Qa14aLT[40Sd2DfL`P1W39h1^20gOa8n4o
P1SA0?k@ZQ1_623n62gLcS13iL]U5l<1iL2iLZb52iLkZ22iLT[53iLhc3[g12iLbW22mLXj21oL2oL32oLWX6;oLIa:md2Z
i14^C3c]11f42RMdV71SM4WM`ORh2l\15WM`Og8Wl3cV16WM`Og8bb1dY2cV13WM_\2cf22WM_\25WM`Og8m\4ZV14WM`Og8
Xc53YM]b4iP32]McT16`M]`1YW1`1Y1iU32`Mko12aMZY11aM3iMdKQe11iM;iMkJ`Y1no2V7c`1fD16[148iMe[1eh3V72`
`1oD`12iMf`22iMnZ23iM`o6g95iMTZ2T3^<ki32iMY]25iMY]2^<e5iY42iMVj65iMVj61f464iMon6232iMiW72iMcZ43i
MXX314iMfV3X9be12iMbU52iMdj23iMbU512iM^o22iMk`27mMXT2V3m2AnY1_\11lQ53QN[T1_V23RNma3_\32SNS23SNS2
^23SN[Eic11SN5WNU2m]2iY1_\24WN1S2gg32WNmi36WN[4XY11SJWB1YN1YN2YNll65YNfU2UT2@21ZN2ZNjV62\NeU33\N
eU3Sm13\NiR5Uj12\NiR51\N4_O]c2aT4Q405_N1n:Hof43_N1gR53_NiR5jI4_NdR2TP3jI2_NiR52_NSB1_N2_NUh33cN1
_e56cN1_e5bB>hY11cN8iN\]1n@g]1TP1Zc1iL41jN3lN1T<4lN1S9P33lN1kX44lN1h7`d23lN1h72lN13lN\^1mJ3lN1XR
1:mNk;bi1kImY1Wm1`1[DX;S41mN1PO2POfo51RO3ROhb6b:1SO4YOU1WP523YOi7_23YOi7_21YO2YOjV43ZO_f3eX15ZO[
e1W5^1ok32]OhX42^OhW61^O1_O9_Ohb101Z4X4V8kF01aO2aO__12gOZn1<gO10P4R^1j6W9eAi4`3UMab11gO3gO_i12Ag
Oi<QT1^7?V5[E_>S<<X6WAnR1o1V5l<G>jOod1IS3U9j[1R3Z7XW1R;2h9`2n39jOnd10Id6g5PJn4ii26kOR4]_1g^1S;ea
24kOR4YY3ea23kOR4V`52kO[Q301PP12PP1^W49PP1o4T2]Gc4Wi1XGfCfc22QP1Sa61TP101cS64WP1XU2Tm3jH1WP12XP1
em12YP1em1004[P1g:Vg2Wo1;[P1fI2S@1d7ff1g?il1QN\G<[P1mY115^7k?XU1a1g?c_1U=ld15\P10n^1k>cW12\P1VQ5
1\P11]P14]P1fg2`n306aP1oZ1g>lMo^1i23cP1he2lN1cP12cP1Z`12cP1`j53Po2cLk\12iP1V]12iP1V]12jP1g73jP1g
7fm22jP1YV51jP11kP15lP1jU2oP2^AVN3oP13mH3oP1h^1d`11oP14SQ1RHW[1^Q21TQ1;YQ1_Y1gV20D21P4oMn4YP15bQ
1aB2VH03bQ16bR77cQ1:R40hP64]P11mQ13nQ11Ya42nQ113SR13no41SR15VR1lQ3Vn1716VR1a[2e3j`20T91VR1>VR1TC
Q1S6\EF^]3T2010\X1V3nJ8ZR11PB_=X;1aV1e^21_R16_R12Z_1m[1nFlj12fR101fR13fR1h217fR1h219[1QKY41gR12g
R1f`22]U7d1?dV1c2b3P4RS1T21\;lb1REn2Jmi13mS12jR1[j43jR1U8Ub43lR1gZ4R@5lR1iMm\3R@i@2lR1jj46lR1Q9W
Q3j30XW23lR1Q9\\51QS12RS1md34SS1PNhd2ZP27SS1bMQ4U6Wo2k3Y4?SS1d>l1PNhDPLk1I1V5^6eFg5SR1o;1VS11YS1
3eS1nS3oO1eS13Wc2WP2md13mT1Q8R24RT10hk117_T1eF]\1o@oZ1`a1m9@bT1e4b3P4b2k710X9f_2lFQ2mi13UBb=8eT1
Q4Qk57a:U9a:Z65kT1o1__1Qa2]O3lT1[j3mB1lT11mT13mT1Yl2lT13mT1[W3b`34mT1[W3Y2`G3mT1hh2^U21PU18TU1X4
m>g6aa1V5hV3o<3_U1g1XB2`U1XQ68hU1>0^[407kd2B3lU1f3o]61lU11PV11TV12WV1?1XV11]V11gV12gV1fa42kV1nW6
6mV1ji3[1Ajd1:2SW1_21SW13ZW1eEWM2ZW1kf51`W14cW1l1oc4em14cW1l1T:n@1cW15gW1<bS1la144gW1<bS1Wn42gW1
mV22gW1n_52hW1lm21hW17kW1j2QX11Q>c[1`g24lW1a\1m\1ej22lW1kd34cm1UV3P]2RM=Vn1k5_33hd21l3o3_>Uf1]HE
d62Vc1Zd62cm1W32QX1_o61RX12RX1`^32TX1W_31[X13[X1Pk4[D1aX12dX1[71eX12nX1[l56PY1mg37Q;Y@hI3PY1hb3`
U27PY1\[2\OZFS1d2RP11PY13PY1mg373PY1jo2lm32PY1hL2PY1Sd51XY11`Y13`Y1Vg425`Y1o]2VY22kX13`Y1o]2Ub32
`Y1kn53`Y1jS132cY1ga51cY12SZ1jX42fZ1Rd24hZ1j@GUT11lZ12lZ1TI2lZ1ZH1nZ14R[1\l1i@\_12T[1ge41T[12W[1
13`[1R=V1<`[11l<Z1bR1h5n4jLVP1hS3`4j32b[1l<3b[1l<\H4d[1a]1ae341e[14e[1Pi3d<H4e[1WR2i2cP22e[1Wh47
g[10l@Z]2c1PU2a65g[10l@i3T[22g[105g[1`j2g3c1b[21g[13di1fX2d\2=P\1fZ1XDW2i7Eo1lE]c10V8Y4UP21S\11c
S71]a64Pe1\]2lAWe32P_7]J1[g400002fa7Q31fa71fa71fa71fa72fW7o92fW7o91fa71fa71fa71fa72fW7o91fa7000:
Y\1_3n6]_1[;Y5dm2d3\1nd12d\1n11e\14f\1V5`[4WO2f\1g`41f\13i\1j2P36TW5hN2ZQ1PS1P13k\1P4jC;l\1^3?b6
lP1g>Xc1`@c\1KYZ1<l\1Sm24X1jKT3M7Z1P1fQ1PS18T]1]1g1R1\8lm5dC66Y]1W3YZ1:R[2dY13k]1gn3P:3k]1PT2fj1
5k]1PT2fj1P112l]1I3l]1o2iS31m]12R^1d=3R^1d=hk11R^17W^1]10h\1WY2gm1YG4W^1]10gQ51b^14d^1]7i`1nl31d
^11f^1<le10_LbC4D0e1\]2hS1114P_1U7YT1SW32T_1^11T_15]_1]7fS1oi1:2d_1cJ5k_1me12eW4l83m_1RP5o78m_1L
d6^>nd3[Bm5Ym13n_1Q7ZT45o_131RW1eP51P`15[`1R7`R4Q1[M4[`1fIjP3RP33]`11Ue61_`13a`1iS6fE1c`17c`1c4_
=UKoS1`_3i31j`12k`1Qj32k`1VI2l`1jC3l`1Q242n`1io47Pa1BC\b1h:Jd\32Sa1n_12Xa131Xa13^a1QQ1R]12aa1P3@
ba1a@[o2U3T1b1B_1O=??W18XU2i22ga1@7ha1mOi`1n7lR11Q^17Sh1kc1Zn1kP2j2c3YI2ka1PZ12na1cS1HQb1T7i2OV1
c8U9^3j[1d6]<e5`S1Q=R30:T1@n>0h2nCQL1Rb14\Q3ii2ba1801Ub14Wb1Y>kc2bc31Ze11^e13^b1]R5WJ4eb1mj3XT1m
44eb1ed2b8mQ22fb143ib1]Hee32ib1\H1jb15nb14cj4UJ`N5nb14id5`N\41[c14[c1]R5Y>_M2[c1_W22[c1kY22[c1gT
22[c1d27_c1[>_l11P4TQ3QF2`c1nR61`c14ac1a2_8YZ12ac1a21ec15ec1m[2b5g;TZ15ec1Jdb3P6fP2@hc10Pn1j6m5X
:ji2R=[2<0]6j1_1V=f16jc1c3ek1cS1:gT13Qd1XJ16Td12VH0ge337Td12CbG0ge336Td1YHXS3gDV:d74Td10XHnL3Td1
0mS21Ud12Ud1fV23Ud1mS2h22Ud1hS52Ud1We13Ud11Ue12Ud1Xn43Ud1cR2Y12Ud1^b44Ud1cR2Y1`^23Ud1j]1_f15Zd1T
1ge1U_3UH3Zd10P^41]d12_d1Za58`d1:Z8S9d1UP3`5W\21`d19kd1oM\Q1nC]MWQ1Pi1h<_3<md1cY2VZ2[6PAS4`Di3`?
2S2l21md14Qe1^^2QV2n8;Se1i5oU1_4o2[c3`9l4n<S2^A2jl6nP11oe41\e12\e1^V31]e11_e12ae1fb41ae105de1f7o
b4h=k?1de11ge13ie1R[1_Z53je1m_1mE2je1m_16je1U<]4XK[7Xo12me1W`11Pf11Pf14Pf1eF]Ho33Pf1jT2]h22Pf1jT
26cR3mE2W=jA]W24Qf1Tm2\b2XU11Qf17Rf1oCdNmi3e7o<TB3Sf1Z^1l31Sf13Tf1lZ4TX12Uf1kZ43fY3Cji31Vf12]f1f
Y44`f19kT4j:9bf1UMhGW^1l5N00S\34if1ij1PNmT27if1=hh1`1_X2?[10005SR401oV3bQ11jf13lf1`He\14lf1`H_Y1
Z21lf11lf12lf1VQ23lf1mS2=2lf1oW43lf1VU2Xo39lf1TEjBVMP5i1V:j2E3lf1VU2j62lf1X^52lf1YV23lf11XV22nf1
XV22nf1ho21nf12nf1PB01of13Pg1ZT4VC2Pg1ZT401Rg15Rg1SW4W:bL12Wg174Wg17XJjR26Wg17X^1lX2^1k91\g13^g1
WS4QF1^g12^g1^c32_g1`R43_g1`R4l12_g1VS44_g1ln1VNe91_g1Fag1c1P5j7`13;^C]FS4WK2R;l3c2[1dV1[5T2]F1h
O\1bg1b11]1P4JY42c3?c?lP1ZF\2<l6c355k11:2NQ3@91L2Z4n2Z<^<o5V=g6X6dL0O1e423cg1`S4N9og1nDdMU=KO5h3
ii21_h12ch1PU13ch1PU1Xo14ch1`j3Yn1RJ1eh12kh1\f47oh1412c1]Eee11Ri12Vi122Vi1lS52Zi1_S31[i17_i1_@eh
4nS1;f815`i1ll1Q_2311di11di13ei1Qe2mR11hi11ji12ji1PP62]P4nb22Qj1nW41Qj15Vi34Z_2XF^B2Yj1Z?3Yj1Qh4
Q32[j1jn23[j1jn2Va11[j12[j1Q`403\j1ZV421\j18]j1_81l66lk1VC]R15cj1[S2`5U:UL1fj11mj12nj1^Z14oj1kKc
:dj41oj12Qk1Um45Sk1a_2cU2i6h39Sk1c1c3kB]g1cU2l3l248Tk1mV1Y6k3`KZ5U3a[31Tk13Tk1V5cW22Wk1XD3Wk1gf3
Xe22Zk1j602\k1SZ41ak15ck1mT18^W2W`14ck1mT1mf4Q41ck11gk11gk1Fhk11[P1_]2_8DJU2l3SZ1^20>\1T1?[=l1o1
V1Ka9:Pl102Jh5_3A0^j1gj16Pl1i:0n?`X1o]24[l102V93[l1022\l1[f42\l123]l11SY32]l1UY32_l1[83_l1X5R31_
l12_l1_b22_l1V91el13gl1?Q56nl1h8Qg2mX1k=kA1Rm11Vm12Zm1ah32]m1cY11cm1<cm1^6T2Y[20I\Am8k\1dDmIY61l
m11Qn11Yn14Zn11T2P?4Zn1ac15eI2[n1h^21[n13[n1l]1kP13cn1o7iY24hn1bb2^1]S203do1Q1mZ22SP2hg44[P2S[21
61]P21aP21gP203_Q2PX5f?1QQ22TQ2hd23UQ2Tk4V91WQ22WQ2g]21]Q24_Q2_Z5lFJ3bQ2l4je31gQ21hQ22hQ2R32iQ2R
e42mQ2RQ2<mQ2V7Q41df4_2>\1d1i<k2b15mQ2\e1]o3a6oB1nQ21QR23QR2dW5?2UR2X91UR21VR22YR2g13YR2SJg:4YR2
c62bL1YR26YR2i2h=_j1YHWQ13]R2kl4hM1]R22eR2hf12gR2UK1gR22jR2T\21jR22jR2Ph16mR21d6QP1YLde14mR2[=Gn
d11TS23WS2VU3df12WS2bg54WS2di1QZ211WS23WS2[X4_C3kS22gd39kS22\`2nD^<YZ10o4mE4kS22l2^R33kS22[l11kS
22QT2Vh11QT23RT2fa1eV11RT2:RT2_3?\d2Q21^4[1\k2P21XT22XT2lU41^T22^T2eS52^T2U[41`T21`T26dT2Y9eKoFS
@Sf11gT23lT2V@[b32lT2TP18QU200k3gZ1e2PMRb22QU201QU21SU22TU2o[43TU2o[4ko11`U23`U2gi2<2`U2YT11cU21
fU22iU2lU51iU23iU2hh2c21_k61mU203nU2ZW4WS22nU2ZW46RV2R4Z6\T1^a115ZV2S[5:I01ZV22ZV2iW31kV22UV4c51
SW21VW21YW29`W27gV1jW20Zh21296bW2?\d2n7eT2fF1bW25dW2bX2b]23Q]14gW2ij2jj1d;3gW2de4d;4oW20h`4D3SX2
bd2k12SX2bd21SX28UX21Z`3PU22V2Q121d^81d^83^X2`[3bd23fX22fh31iX22iX2\T43lX22nQ62mX221nX21TY22TY2]
`34TY25ih1fX42TY2;4TY2QU5S4VN6TY2Q4mc1e6k8A4VY2`V1n241WY22ZY222]Y2\Z25]Y2`W1g14nP12_Y2UU602aY2SU
12aY2P`31bY21dY24dY2TU1k9]c26iY2`1a5[P2U<k^27lY26L12]FZP34nY2W`2US2e<2oY2gS14RZ2jP3\W1R63TZ21`n1
6TZ21:cl1a1cX32VZ213XZ2mT3oM3XZ2mT3T21XZ23cZ2W`1mj23fZ2mn1[51iZ22iZ2jT25iZ2]m4k7\@k;3iZ2S9]k24iZ
2lo1U2g22jZ2UT62lZ2Yl11V[22W[2ee32SU4o:1^[21a[22a[2Tl31c[2003g[2la1i[32j[2\^12j[2\^11l[21l[23n[2
\a413P\2Se1a?04P\2Uk1fV3\R13P\2lQ5\R12S\2iB1S\24T\2W>`4lT1006X\2lEc5]5i7h?1Z\21\\22]\2Ph32jQ302e
\2]d13f\2]Ho32i\2hM2i\2\O1k\23m\2l\1ec17P]22l>WS1[?T2b[23P]2^8hY1001Z]24[]23m]5l13[]23l]52[]232_
]2Wc301b]21^P31e]25f]2\Z1U1Y_1\32f]2lj22k]2fY12k]2bY12m]2QW54m]2a1b?Xe12n]2cY11n]21P^21W^28Z^210
lY2Qa12V8]n19\^2R1Y2lQ1dP1bZ1=_141]^2004oV3R7];lg21c^201e^21m^2002Ve4eY21Q_21R_201P_32Y_2fh34Y_2
h1`BS91Y_201Z_22]_2j[11]_25__2VT1dP1bZ1=3a_2k[303d_2Wd4dW11d_22d_212e_2XT32h_2WW4=h_2]f13]40Z3a6
BT5SY1oQ1X?o91h_23i_2RZ1n31i_21j_21^\31U`24Y`2fe1de1b23Y`2jl1U31Y`22Z`2ee12]`2fe15]`2T3]b13`e12]
`2T32]`2W[36]`2fe1=g9Th101_`22c`2Rj31c`22f`223h`2fP2H1k`21l`25Pa2`\10mW1X\22Pa2_d21Qa21Ra21Ua21o
^35Va2[l1;]1jF3[a2_@oh33T^3mh3oB5]a2h;Rh1fQ2R74]a2R6e5lP44]a2h;lP4YM0001_a21`a22`a2[_34aa2R>bQ3^
Z12R_7[34ca2Sa1T7e63ca2Sa1`64ea2gh12_a21ha21la24ma2lR2m1]41ma21na21Rb26Sb2T61WW11cU31Xb201kd401n
X308^g2jY1WT1\5f1nIW1[C8\b2VNWM`M7Z12@<[R3\JHk3l3WP13NFa3oKfC05_b2XDlQ2g^1UK00006R`5Sd1o1b7S=A01
Yl23fb2Y_3eJ1ib24lb2_j1YHWQ14Wc2[P1THZ[21Wc22Wc2mA2RU4P;2`c2\j14`c2\j1We1g41bc23bc2cd2kM1ec22il2
i51Y\4001j]31lc21oc21Pg62Qd2iY17Vm2`O]NmR2SM4m11Wd21Xd24^d2a]1=\B1bd22bd2ie11fd27nd2c7j`1ka2j6eC
XB5nd2Ye3d8[<i\13Pe2YZ5l53Qe2e]1hZ24Qe2e]1j=T^23Qe2e]1j=4Ve2l?]o3i@2Ve2mR14Ri2P2io1nQ202_e2ZR23_
e2bHO1be201ie21me22hl3PX35Qf2BXIjo3QE1Rf25]W5`3f1[Je>01[f22YV7SF01`f24kf2dJ_U3=2of2^E1Pg24nZ3QEU
7g91Yg21_g22`g2`f41`g25[[3gH^n1aP1d>1Sh23Sl32\Y12Wh2cf41[h21fh21hh22mh2io22mh2eo21Ri22Xi2na32\i2
_34\i2Yi3d:12^i2Wi33bi2SX366ei2a@^k1o10VO5gX5Yj12h6VB7mi2dj1\\1XKia12l101VU33Yj2lMo^14Yj2lMo^1fI
5Zj2Zd2PZ1lEU92Zj2a^21Zj21\j21^j27aj2X:T8V^1=Yk1T>3gj2eo3T_11RZ31jk62_i3Y[31hj25Rc3nQ3W9X5hW104o
j3]f2^Bj32oQ3Xd33oj2Y[3f82Qk2\;02Yl2]j401dk201ek204gk2eC_]3g71kk22Xl2R^12]l6103`X3lBce202lU3`61a
l24bl2mi41101Rn61il2003Tm2_]3]^12VU4nE2VY5`G2TR3\W55[j3V1b\1QIhE000002_W3i@1`m202em2bH3im2_9\S33
km2lP1Tg21mm21nm23Qn2oi1\a35e]3]d2ZEn=hL7Wn2^DkZ2hBi4[224Wn2T=ij411jl303Zn2ok2K1\n23^n2U[1kR41bn
22in2eE1kn28ln2QT1dA2dV2PP1m1g92ln2^l32ln2WR1001P`42fi3i^1002To2A3Xo2o>mQ31Xo21]o24kS3mc4bB@2kg3
e91^o23_o2YQ2T`201ao205en31^8d1bj16RP3dG]3]]1lEk41TP34f^3hEUn2h22YP3WK2ZP3c<8\P3[IKP^1cT1cP1j8SJ
2\P3bP31\P33^P3jGQc41aP33cP3eW2V53cP3eW2Yk12dP3ei43lP3aS1dd13lP3iT2YQ11nP31oP33TQ3kKcZ11WQ31^Q33
cQ3Q[2[J1eQ32hQ3lI2mU3X79PR3D3`8o1UAgLk_1lQ21PR31`V300001QR33QR3PJn43VR3RS371iW605_R3ZLNU7\31_R3
1cR303gR33kd101\S31dg402eS3`T23PT3UT254i^3P6`1YZ22ZT3n`12\T3Z\43^T3_:^32^T3j33dT3nDjP12fT3f\31a[
801]j31jT31^i4003PU3m2fR11QU302fV3Tl31UU32WU3Rc11d`3002]U3d=1^U306aU3cR3_J50N4eU3ol3nS1;01mU35mU
3<f3fKlR12nU3Xi21XV31ZV35`V3YR2U1^3hK1`V33hX5ZNiR11aV31bV32fV3e`301PW33QW3\>Qh22SW3gF5VW3P3XJUS1
01VW32VW3bV11XW32XW3Wn22ZW3[P22_W3i@3_W3h@03_W3i@h22_W3k;04`W3eP1>_42`W3cS36`W3WW2QS1e7e7]:6dW3l
@2ATi2g<06fW3_N3^7^;Ua11hW33iW3]5i71nW35nW3gZ1T2U]1ZJ007ZX3\[1\a2mEC112ZX3\[102\X3g?2jX3U42kX3Yj
202mX3i[41PY301WY31bY32gY3cf21jY31mY31mY36oY3T3[k1k27@2X[3UV11XZ31ZZ3001\Z31^Z3001eZ33fZ30lh12fZ
301gZ301hZ31cT43om3gW1kV12nZ3QE1nZ301S[34Yj3SBb@X[23Y[3W`4Y?02Z[3[21d`301ok700006l[3dc3G3g=l42VU
7d91bo51^m51Qj31S\31T\32V\3Q24Z\3h3[2ZX41[\3004\\3jP1`U3l33\\3[V4l301a\300001b\32d\3c83d\3c8iV30
1f\31m\31RW71S]32V]3Rf21XS61Se32Y]3b<1Y]32fU5ed10000002\]361c]34c]3eg32cU11e]31f]32f]3Q31h]34h]3
no3^>^>2[Y6gL3j]3bS3ae13k]3ZCn42R^3l`31R^37R^3a2Yi2\NT>116R^3kk2\NT>111U^33V^3Gb12W^3]d32X^3fV41
[^33[^3U3[m31`^32`^3_[32b^3Q21b^32c^301e^31g^33i^30Z_21m^33n^30]32n^304n^3^3Wf3m:1n^31o^33o^3di3
d?2o^3]31P_31Q_31R_33R_3ai3j=3U_3bc314]_3JBhi23]_3JB1b_304g_3n24nP11n_31P`31V`33X`3BTV32X`3B2X`3
R11b`31c`33d`3g]1Qf13d`3k1Xc31h`32j`3F2j`3A1j`31k`33n`3g142o`3ff31Pa32Ua3G3Ua3GUk11Ua32Va3_f33Va
3[Y2S]16Va3aU211031Va31Ya32Za3YD1[a31\a33\a3g6Xi21]a31aa33da3?]V21da31ia34la3C_V2h\13la3CXc32la3
kc31ma31\b31]b32]b3no32]b3QT45]b3af3`=112_b3Xi31_b31fb32mb3cX41Rc32Rc3k[41Tc3002[c3h401]c31_T71^
c31_c32_c3[Q12dc3f@04ec3bT1c1RR2001gc33gc3ZT1[R33jc3Z7]]14jc3Z7]]1lE1Pd32Qd3je41Qd3004lU5<3N3Zd3
c5mV21_d304bd3\4oNUm12ed3QV32hd3j[24hd3j[2PU1l81id31id32jd3j[24jd3YS1c1^h11kd33ld3^a1[Q21Te31Xe3
2Xe3ZG1[e32^e3Qh24be3b5]]1hJ7be3j6]=h@NX[351fe301Vf31Xf31[f31]f33]f3n[202]f3n[202bf311bf35ff3WU1
]Q2f;N4ff3WU1]Q2f;2gf3]I1gf32if3Y11if32if3RV43if3KX;2if3g=6mf3fHV2Zk1]5P22Vg3[f32Wg301Xg31Zg31]g
31`g32`g3k[22`g3SZ24bg3df2l<]83bg3df2l<1bg31eg32eg3X;1ig32lg3hY23Sh3Z_2h62Sh3Y32Sh3P_21Sh32Sh3V_
22Sh3T32Sh3fV22Sh3UX23Sh3`5i[33Sh3ba1nd16Sh3_FRKW32ca14Sh3R1SU3gX14Sh3R1g9[k22Sh3n^45Sh3R1`Q3Z\1
P55Sh3R1g9^h3d;1Ri71Th31Uh31Xh31\h33^h3f2]]12^h3i43ah32oS34ah32m3_Q34ah32fi2g<01ih31jh31mh31nh31
Vi32Vi3g93Vi3l2cn21Yi33Yi3l_1^13Yi3c\1P64Yi3[a1QF21^i31_i31`i32di3\g21li31mi31Qj302Xj3_F2gj311jj
32kj3mj21lj31mj31nj31nj32oj3d\36Pk3mP3nAj80RJ6Pk3mP3nAj80L8Pk3mP3nAj80`6g9W91Rk31Sk34Tk3hb3k8RJ2
Tk3hb31Uk32Uk3]]11Xk33]k3_Z1UV12]k3_Z13bk3b\1QI2bk3dU22dk3k\13hk3c5Qa22hk3V91Sl31Tl31Xl31hl32ml3
mI1ml32ol301ol31Pm32Sm3jZ22Sm3Z11Sm31Sm31Vm31Wm32Wm3_Q31Xm32Xm3de21]a63\m3SY1aY11]m32dm3Z\31dm32
fm3^U21km31lm34nm3:111Rn31Yn32Zn332[n311]n31^n32an3Rn34en31^8d14hn3Y:[1_f12jn3eU403Wo3h7[81Zo35_
o3iV2`DX[1^12_o3Zk24_o3P?Y2oY21_o32bo3eU33UP4n9WV41WP401]P42aP4g]21nP41QQ41RQ42RQ4c?5TQ4Q6CZ5`33
TQ4S8l31WQ49YQ4hU1:h1g1eKW1a@i27YQ4c1PY11cJW1[C3]Q4nh2Z11^Q41`Q42`Q4XF2aQ4jU22hQ4cY21hQ42hQ4^U21
PR41RR403SR4013]R4o^2oi15aR4`T3cD3o21aR43gR4j=bk32gR4j=1iR41mR42nR4l61nR41VS41]S41eS41gS42lS4S<1
lS45nS4W2T4l>Ua11TT402[T4XT31^T42`T4X91`T42`T4oi12aT4`g21cT41eT41oT41RU41SU43SU4312VU4g;3VU4o1g9
1^U41dU44lU4h11mj21mU41RV43UV4RD53UV4RCUa13VV4m7]e12VV4T42VV4Ra22VV4j`21YV42ZV4P42^V4_:2eV4]h23m
V4n6kb102SW4S61SW41VW44VW4=VS2^U21[[801WW402[W4b82\W4WX21bW44nW4[8>lW11oW4:QX4UBSHQh1a1d4Z8R@3W5
1YX41[X41RY44RY40[1^a23SY4[1^a22XY4l31XY44XY4b2\5bg23`Y4Z4R^25dY4e4WU2aJk65dY4[5`Q2P3m92dY4e43dY
4e4E1dY41iY42iY4R`22PZ4[Q11RZ44VZ4AMV31XZ41YZ42YZ4k51[Z42[Z4h31]Z42_Z4^a23_Z4n1em13_Z4n1em13aZ4;
TP11aZ43aZ4kT2RY11bZ41dZ41eZ42eZ4`\23hZ40Y53a[40_22a[402b[4`[21g[44h[4XR11oX11n[43n[4nh1RK1Xa41Y
\42Y\4jI4Y\4Sj2[@b;5Y\4Sj2>k?01[\41`\43n\4RP1ca11o\42T]4U31T]42U]4R41U]42U]4ke11V]42V]4j31W]41X]
41Z]41i]41k]42k]4dX22P^4gc11R^42R^4jo22R^4R21S^41U^44^^4b2m1k23`^42lP22c^4`G1c^41m^41o^41T_41d_4
2d_4ko12d_4[^14d_4oo1Y`1A2l_401S`41U`41W`41]`41j`42j`4jb33l`4Z7XW12n`4li11n`43n`4XZ352n`4SJ1Va41
Xa43Xa4Xm2mL1^a44^a4[??n24`a400Pc12aa401ea41ma401gb43jb4f;11ob41Rc41Sc4002[c4gb21[c41_c41`c44bc4
Ug1S1[M7gc4^4gBl1T1T5]Y22gc4mS23hc4]=V@1jc42Vd4kY22Zd4X31Zd43Zd4P3f_21[d41bd43bd4bQ2_<1cd42fd4go
12fd4^W31id42ld404ld4VW1TDn61nd41Se43Ve4P^3`41Ve42We4Zh22Ze4ml11Ze41[e41\e41Vb63oQ6Y@TQ12_e4ZY11
_e43ae4e_2hU12de4UY11ee42ee4[41ge41me44oe4Vh2c<02oe4d_23Zf40]d21cf41ef41gf41kf42kf4kW13kf4Sa2001
Qg41Tg41Ug43Yg4fc1``11RV601\g41gf701\Q6001^g4000001gg4001ig41jg43lg4jX1201Uh41Vh4001Zh42Zh4n_21[
h4001\h42\h401ih43lh42fg31hQ6002Xi4P_22Zi4[X12Zi4eX11Zi41^i41X[61bi43ii4Z1jn11Qj41Uj43Wj49C1aj42
fj4R11gj42ij4em12nj4=1nj42nj4Rm21Tk41Uk43Wk4V_1Qn13^k40jS33^k40_n12ck4ZA3ck4R>Vj11ik41kk41Sl42Vl
4PC5al41l2h413al41e72fl4]A3fl4k1X32fl4k13fl4k1c23gl4Wb2SI1ml46Pm4R2f1n2Rj2n>4^m4hR3[<c16dn464k2Z
104dn46[402en4W201XP51]P504aP53001aP54eP500S\31gP54jP5n2Rj2n>2SQ5QH1SQ51VQ51kQ51cR51YS52iS5Rj21[
T51jT51aU51fU51mU52mU5P601TV52TV5S42TV5gA2TV5RQ21ml62VV5W\21VV51WV51[V51`V51gV51oV52oV5X44oV52b3
`[101QW51RW52RW5b31bl703XW5m^1\V11[W51bW51dW53fW5ZIjR11gW51hW51VX52VX5^21]X51^X52`X5S35`X5o1]1hD
21`X51cX52cX5Q22Q^623VY5U?W>1VY52VY5^12fY5n73fY5d201fY52PZ5WO1XZ51`Z52`Z5]11eZ53eZ5Z1M1fZ502jZ5Z
f24mZ5b[2111mZ55mZ5i1W=T2TY11oZ51R[54T[516b_21X[51\[51b[51d[52d[5XZ12j[5Z21l[53l[5`j1>4g\5XV1T3a
L1o\51Q]52S]5hi21U]51d]53d]5RY1\?2d]5RY13d]5RY1[e12f]5nS11j]51R^5001VR73[U7h9VC03e^5SY2aC4g^5Lfg
1QT12g^5L2h^5[35R_5_8Rg2;11W_502g_5j41g_53Sa5h4kQ103ba5j2n41nb51Zc52nc5TI1\d51ed51Qg51[g51\g51aW
81jg52jg5ka20001lg51ng51og51Sh51Th52Wh5I1Wh52[h5H2[h5;1[h52\h5W>2]h541]h54^h5ll11]J3ah5k`1T>2bh5
C1bh52bh5B3bh5`U293bh5B11eh52gh5=1gh52gh532gh5>3ih5_9WU22ih5[S21_g61nh52oh5801Qi51Ri51Si52Ti501T
i51Ui51Vi501]i52ai501bi51di51Rj51Tj51Zj51^j51`j52`j5gK002[k5VC1^k51ik51Sl51Tl53bm51Xh12bm511fm52
gm5SJ1gm503Sn5dQ1>1Xn51\n51`n51bn52bn5VV101en51gn51jn52ln521nn51Xo52Zo5d`11Zo51]o51`o51bo51ho51i
o51jo52mo521WP61aP61bP61cP63gP6232gP623gP62Pf11gP64jZ7;j2mL1ka71lP61mP61nP61QQ62TQ6f\21VQ61[Q61\
Q61^Q61`Q62dQ6aT21dQ61eQ61fQ61hQ62hQ6hV11jQ62mQ6UU22oQ6f<1PR61QR61SR61TR64UR6oQ1^>gH1VR61\R61bR6
2gR601hR61kR61nR61QS61US61XS61\S61bS61cS61mS601oS61_T61cT61QU61VU61YU61\U61_U61`U61RV61WV62YV6f8
1\V61dV61gV601PW61QW61RW61TW61ZW61\W61]W62^W6h61^W63^W6c1T52`W682dW6i>1gW61kW61nW62nW6a71QX61RX6
2mY7Y;3nR7XB]E001UX62WX612_X604_X6bb1C11_X62oX6P>2SY6hZ12TY6Wb11ZY61[Y61gY61UZ61\Z61]Z62_Z6V11_Z
61cZ61dZ61kZ61nZ601T[61`[62`[6k51h[62k[6h11m[62m[6[`11S\61]\61c\62c\6[K1R]61V]61Y]64Y]6cP1k3n41`
]61c]65e]6P5SHQ9X81T^62W^6l<1Z^61Y_67__6RDIkNg2271`_62d_6bX11f_600001R`63R`6Y1k43R`6[6V]11U`602V
`6`>2Y`6i61Y`601^`601``62d`6i51d`61e`61h`61Pa61Qa61Va61]a61aa61da61ea61fa62ja6[?1Ub61^b65fb6Y5Z=
k=iG5fb6mNU90eE1hb61mb62ob6V31Tc61Vc61\c62`c601cc61jc62Yd6=1gd61ld61nd61Re61Ue61]e60002ie611ie61
Wf61Xf63Yf6h@o71[f63^f6n?jU11`f601Pg601Qg62Sg6h31Vg61Yg62Yg6[O2Yg6VU16Zg6l?\:V5\Ac31\g61]g61^g60
02ag6e=5ag6X@1[;01fg61hg61Wh61[h61^i61ji61Sj63Zj6RQ1l12`j6WA1dj61ej61gj61kj62mj6]41nj61oj61Pk61T
k61jk61nk61Pl61Zl61_l61`l61dl61hl61jl601Ym62[m611[m61]m61em61Qn601Sn61Un61Vn61Yn61Zn61en61gn62in
622jn6[S11ln61So61Uo61Zo61[o61ho61mo63kP7I02ZQ7X^13_Q7c<hN1eR705hR71HQ?e52hR711kR72mR7P:2VS7=1VS
77WS72o@h2W5a:21aS71bS72bS7fB1cS73cS7gCk?1iS72iS7lT13iS7lT1f22lS7hC1lS72lS7lA2lS7j35mS7o9j8Y@W92
PT7cZ11ST71UT71VT71_T71aT71bT72bT719bT71a3V60Y9^5f:a85bT71P:R9gH1cT75dT7a3V60_I2dT7P:1dT73eT7]I]
11eT71gT72gT7h?1hT71iT71jT71kT71lT71mT73oT7921oT71QU72RU7[@1RU72RU7ZV11SU71TU72TU7f91UU71VU72VU7
b@2VU7_@4VU7LY=X21WU71XU73XU7GZ12XU7`?2YU722ZU7hR15ZU7d9U=Q6k53ZU7hR1^11ZU71[U71[U71]U71]U71^U71
aU72dU7XU11dU71iU71lU71mU73QV7T8d<1SV72TV7VK1TV72TV7XK1YV71[V72[V7k22[V7cK2[V7YO5]V7>2]Dl11]V71f
V71iV71oV71RW73RW7U9XP12RW7TP12RW7U92RW7[F1WW71[W73[W7X7hL1dW72dW7fS11fW76gW7g60T80jD5gW7h6T80jD
1jW72jW712kW7[M2kW7dE1kW72mW7`N3mW7U7ZG2oW702oW7Y@2oW7_>1oW72oW7L1SX71TX72UX7gO1UX71YX71\X71^X72
cX7`S11cX71dX71eX72hX7hW11hX71lX71oX71VY71WY71[Y71]Y73]Y7QOO1fY73fY7?^N1mY72mY7kP11oY71VZ71iZ72]
[731f[71h[71S\72Z\7i=001R]73m]7k8L1m]72m]7k81Q^701S^71V^72V^7d<2V^7c<1[^71_^75_^70T80Q11j^71l^71
m^71n^73o^70_42o^7SI1R_72\_7E2h_7QE1i_71o_73U`7X1RJ1X`71Y`71``71j`73Sa7c2RA1Ta71Ua71\f73Wa7c6X@1
^a74da7V9f8n<1oa74Pb7d4o451Pb71Sb701[b71\b71cb74lb7c3113Qc7c302Sc7hL2Sc7T@2Uc7UH1Vc72Zc7PH2^c7hG
1_c7001Pd71Xd7001[d73`d7f1k?2cd7b=1gd71kd701nd71Qe72Te7^51^e71ae7002ge7M3ge7M01ie71ne72\f7\11\f7
2_f7RE1_f73`f7111`f71cf71ef72ef701gf73hf70L1hf71if72kf7\A1Tg73[g7Q;i41_g71eg71gg75hg7e:4Z5a83hg7
e:Q>3mg7[;;1mg73mg7g;01Qh71Yh71Zh71[h71\h71^h71jh71^i71`i71ei71ki74Pj7oD011Rj71Yj71_j71`j71cj72c
j7d;1ej71hj71jj72kj7eE1Vk72Wk7R21Xk71Zk71\k71]k71`k71ak71bk73ek7131gk71lk71Pl71Tl71Ul71`l71bl71c
l71dl72il7dB2ll731ll71__81nl71ol72Um7k11Um73[m7012[m701]m71^m71`m72`m7f76bm78e1;1e53bm78Q23bm7@i
12cm724cm7Y2Q122dm7b71fm71km72km7i71lm72Zn7\51`n71an72in7eB8in7Y2Z9d2;Lk261jn71nn72nn7n51Qo73Xo7
V=N1Zo71ao73ao7]2e33oP8^4W81oP81SQ81`Q83cQ8T2W=1cQ81VR81WR82]R8i44^R8`2n2c82^R8`21`R81PS81eS82eS
8e11gS81_T82`T8R91`T81dT81mT81TU81WU81XU81ZU81`U81eU81oU82PV8:1PV81RV81SV81^V82^V8\41`V81RW81SW8
1WW802gW8Y31gW81PX81WX81XX81XY81YY81_Y81bY81RZ81VZ81eZ81iZ81kZ81oZ81Q[81[[81\[81][81_[82b[8S11P\
81U\81h\81k\82l\811n\82P]811_]81e^81j^81R_81S_8001^_81`_81c_81h_81k_81o_81T`81X`81Z`81\`81``81a`
82b`811d`81g`81o`81Pa8_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7A
CDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R
17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`
1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]11
0;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q
2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b
2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d21
0;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c
2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220;0mY5^234e3X2f37g3h3\2]
220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3k3\2]220;0mY1^234e3X2f3
7g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420;0mX1[40\4Q3R300;0m
m1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`4c4MK10;0m^1^424_47`4d4
MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^320;0mm1l42m4n47o4Q5k4^3
20;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X5MK10;0mo1Y524G7Z5[5MK1
0;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5Q1c57d5e5`5U410;0mi1a53
4b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0mh1a534b5Q1c57d5i5`5U410
;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`5U410;0mm1a534b5Q1c57d5
m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o524f47Z2S6j2k210;0m
o1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5X6J`210;0m^1T624f47Z5Y6
MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6X2Y27^6`6a6E00;0mY1
b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk3=3>?7@7Ah6;<10;0
mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m[3=3>?7@7Am6;<1020m
o7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q77R7U7V7V71040Y8W727X77Y
7Z7[7[71040iY1\727X77Y7]7^7^71040iY1_727X77Y7`7a7a71040iY1b727X77Y7c7d7d72040Y8e727X77Y7f7g7g710
49iY1h717i7j7g7g7104>iY1k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY1Q827X77Y7R8S8S80140iY1T827X7
7Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77Y7^8j2k200;0mo1l22464m2_8j2k2
01;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0mY1\737e87A>f8g8d8[710:0mY1\73
7e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8MK10;0mk1l824_47`4n8MN10
;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`4R9MK10;0mo1l824_47`4S9
\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo1l824_47`4W9Jn500;0mi3X
924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10;0mm1_924Y97H`9;<10;0mi
1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1o610;0mm1i924Y97Hj9MK10
;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2o9k4^320;0m_1l424G7Z2P:
m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T:24_47`4V:c2d210;0mo1T:
24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:MN10;0mm1O24_47`4\:`5U41
0;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210;0mi3a234f4X2^:7Z2a:J`2
10;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J`210;0mm7g:34f4X2^:7Z2h
:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z2m:Jk210;0mo1n:34f4X2^:
7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2^:7Z2S;J`210;0mi1a234f4
X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z;ME00;0mZ1V;24W;7X;[;MK
00;0mo1V;24W;7X;n2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10P
P11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P8
1P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P
81P10P82P10P10P412^i=QDh7`D\P3PDXP7QDi7PDjP7PDel6PDT8PDoP7PD_a4PDoP7PDT8PDSl5PDjP7PDbc4PDT8QDj7Q
Dk7PDSZ4PD_i4PDXl5QDl7PD[l5QDm7PDel6QDn7PDT8PDSl5PDHQDo7PDdi4PDbj4PDHPDl;QDP8PD\l5PDel6PDY9QDQ8Q
DR8PDjb6PDbT;WD0QDS8PD_l5QDS8XD0WD0PDel6PDne4QDT8QDU8XD0QDV8WD0PDne4QDT8QDU8XD0QDV8WD0PDdi4QDW8Q
DX8XD0SD0WD0PDnP7PDYl5PDoP7XD0WD0QDY8QDZ8P@Wj4XD0SD0WD0QD[8QD\8XD0SD0WD0QD]8QD^8TD1QD]8P@^i4XD0W
D0PD[l5PDcl6QD_8XD0QD`8P@Wj4QDa8QDb8QDc8Q@l5QDd8QDe8QDa5Q`1j5QDf8PDHPDWj4SD0`EVl5`EUl5`E[l5`E4`E
dP1`EQ3QDg8aD0`DPO`DQO`DnN`DoN`D^2`D\O`D_i4`DSl5`D]i4`DTU;`DWl5`D4`D`1QDh8P@Tl5Q@i8WD0QDj8XD0aD_
5`D_i4`Dhk4`D]i4`D^2`D`1`DXl5`DSl5`DVl5WD0QDh8QDj8XD0QDk8WD0PDjP7QDl8XD0WD0PDoP7QDm8XD0`D_i4`D\O
`D^2aD0`DW1`DbO`DlP1PDjP7QDn8QDo8WD0PDPQ7XD0PDTl5QDP9aD_5UD0WD0PDPQ7XD0`DTl5PD]P;QDQ9QDR9PDVU;PD
g3PD]P;QDS9PD\P;QDT9`E^2`E\O`ER3`EVl5`E_R1`Ed3`EWl5PDHQDU9`DPO`DQO`DU1`DS1`D_i4SD0PDTZ4QDV9QDW9Q
DX9SD0UD0WD0QDY9Y@0P@bf3QDZ9P@[l5QD[9XD0`@bT3`Dk8`DXl5`D\e4UD0WD0PDbf3Y@0QD\9PD[l5QD]9XD0WD0QD^9
PD[l5QD_9XD0QD`9`Dk8WD0QDa9PDlo2XD0QDb9TD1QDc9WD0QDd9QDe9XD0WD0PDeh3QDf9QDg9XD0WD0QDh9QDi9TD1QDj
9XD0QDk9WD0QDl9Y@0QDm9TD1QDn9PDQo6XD0WD0QDl9Y@0QDo9XD0YD2WD0QDl9Y@0QDo9XD0QDP:WD0QDQ:Y@0QDR:XD0S
D0WD0QDS:Q@T:P@mNTD2QDU:QDV:QDW:XD0aD_5WD0QDX:Q@Y:TD1QDZ:PD[l5P@mNQD[:XD0WD0QD\:QD]:XD0QD^:`DQb6
`DTb1`DQ[3`D^c3`D\X7WD0QD_:QD`:XD0YD2QDa:WD0QD_:QD`:XD0QDb:QDa:WD0QDc:TD3P@oa1PDT8XD0QFd:`DVf1WD
0QDe:PDmNP@el6PDT8XD0QDf:WD0PDT8XD0QFg:TD2YD1WD0PDT8XD0QFg:TD2QDh:WD0QDi:PDT8XD0QDj:WD0QDk:S@0QD
l:QDm:QDn:QDo:XD0QFP;WD0QDQ;Y@0QDR;P@Vl5XD0QDS;QDT;WD0QDU;Y@0QDV;XD0QFW;`DT9`Dc^5`DXh1`DZh1`D_H`
DdF`D`H`D\H`D]H`Dm5UD0WD0PDeh3QDX;QDY;QDZ;XD0QD[;WD0QD\;P@bf3Y@0PDmNY@0QD];XD0QD^;WD0QDf9Y@0QD1X
D0`D[l5`Dcl6`Dk8`Dnn2`Dmn2`DmN`Dai4`DUQ7`DdQ1WD0QDa9PDbf3Y@0QD1XD0`Dk8`D[l5`DROWD0PDUl5PDeh3QD_;
PD`U;XD0aD_5WD0PDUl5QD`;PDde7XD0WD0PD_i4QDa;QDb;XD0VD0WD0PD_i4QDa;QDb;XD0QDc;WD0PDcl5QDd;QDe;QDf
;XD0WD0PDQOQDg;QDh;XD0WD0PDfo6TD1QDi;QDj;XD0WD0PDcl6PDV\4QDk;QDl;QDm;XD0WD0PDbS5PDUl5XD0PDaMWD0Q
Dn;QDo;TD1QDP<VD0XD0WD0QDn;QDo;TD1QDP<QDQ<XD0UD0WD0QDR<P@\e4QDS<XD0TD9PD2UD0WD0QDR<P@\e4QDT<TD2Q
DU<XD0UD0WD0QDV<QDW<QDX<XD0UD0WD0QDY<SD0XD0TD9PDUR3UD0WD0QDY<SD0TD9PD4PDUR3XD0UD0WD0QDZ<XD0SD0TD
1VD0UD0WD0QDZ<XD0SD0TD1QD[<UD0WD0QD\<XD0SD0TD3QD]<WD0PDXf4QD^<QD_<XD0`DSl5UD0WD0QD`<SD0S@0S@0PD4
QDa<XD0WD0QDb<Q@c<QDd<QDe<XD0QDf<WD0PD\c3PDmNQDg<XD0UD0WD0PDmNQ@j5QDh<XD0aD_5`@Vl5UD0WD0QDi<QDj<
XD0QDk<WD0PDP3QDl<QDm<XD0UD0WD0PDW3TD3PDSl5QDn<XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDSl5QDn<XD0Q
Do<`D`H`DT9`DdF`DUU3UD0WD0QDP=XD0QDQ=WD0QDR=TD1QDS=TD1QDT=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QDU=QDV=X
D0WD0PDo2QDW=PD[l5XD0QDX=PDQS1WD0PD`i4PD[l5XD0QDY=PDQS1WD0PDV3PDcl6PD^V5XD0WD0PD^V5PD^i4PDTl5XD0
WD0PD`U;YD2XD0SD0WD0PD`U;QDZ=QD[=XD0WD0QDe:QD\=TD1QD]=XD0YD2`DdQ1`Dd3`Djn:WD0QDe:QD\=TD1QD]=XD0Q
D^=`DdQ1`Dd3`Djn:QD2WD0QD_=QD`=PDnQ7XD0SD0WD0PDSf4QDY:PDHPD[k6XD0QDa=`DUl5`@[l5`D\3WD0QDb=QDc=QD
d=XD0QDe=WD0PDQU4QDf=QDg=XD0QDh=TD2PD[l5QDg3WD0QDi=PDTl5QDj=XD0WD0PDmW;PDaf3PDnQ7XD0WD0QDk=PDQX;
XD0WD0PDRX;PDSX;XD0WD0PDTX;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PDUX;PDVX;XD0WD0PD`i4PDTl5PDel6PDXX5XD0
VD0WD0PD`i4PDTl5PDel6PDXX5XD0QDl=WD0PD[l5PDWX;PDUl5XD0VD0WD0PD[l5PDWX;PDUl5XD0QDm=WD0QDn=XD0QDo=
WD0PDfh3QDP>XD0PD4WD0QDQ>QDR>XD0VD0PD4WD0QDQ>QDR>XD0QDS>WD0PDeh3PD`f3Q@T>PDo2XD0PDZ^:WD0PD`f3PD^
e6PDo2PDZ^:XD0WD0QDU>`D4SD0XD0`D4WD0PDkg4PD[l5QDV>PD^X;XD0WD0PD_X;PD_i4QDW>PDYo:XD0WD0QDX>PD]i4Q
DY>TD2QDZ>XD0QDa9WD0PD`f3Q@[>QD\>TD2QD]>XD0WD0PD`U;PDel6TD1QD^>XD0WD0PDX3QD_>P@4PD]c3XD0WD0QD`>Q
Da>PD]c3XD0VD0WD0QD`>QDa>PD]c3XD0QDm=WD0QDb>PD]i4PDlX;XD0UD0WD0QDc>PDcl6QDd>XD0UD0PDmX;PD4PDeh3W
D0PDcl6QDg6XD0WD0PD]i4PDnX;PDT8XD0WD0QDe>QDf>XD0VD0`D]i4WD0QDe>QDf>XD0QDg>`D]i4WD0QDh>PDRY;XD0WD
0QDi>PDV`3PDnb1XD0WD0PDcg4PDYl5PDR6XD0QDj>TD1WD0PDQEPD]e4XD0WD0PD[P7QDi5PDR^4XD0VD0WD0PD[P7QDi5P
DR^4XD0QDk>WD0QDl>QDm>PDUY;XD0VD0WD0QDl>QDm>PDUY;XD0QDn>QDo>QDa5TD1WD0PDbT3SD0PDal5SD0XD0VD0QDo>
QDa5TD1WD0PDbT3SD0PDal5SD0XD0QDm=WD0QDP?XD0`Dig4`Dn;`Dlh1`DnU5`D_Y;`Dgn3`Dbc4`D_[4`D_a3`D_a3`D`Y
;WD0QDQ?XD0WD0PDWQ1PDYl5PDcY;XD0QDR?Q@a5WD0PDWj4QDS?XD0WD0QDT?QDU?XD0QDV?WD0PDe8PD\i4XD0VD0QDV?W
D0PDe8PD\i4XD0QDW?WD0QDX?XD0VD0`D_F`Doa3WD0QDX?XD0QDY?`D_F`Doa3WD0QDZ?QD[?PDVl5XD0WD0PDVZ;PDTl5X
D0TD1WD0PDYJPDTl5XD0WD0PDYJPDTl5QDi5PDQm5PDhDXD0WD0QD\?QD]?XD0TD1YD2WD0QD^?P@Zi4PDWl5XD0QD_?WD0P
DR]:PD]i4XD0`Del6`DjX1WD0QD`?PDTl5QDa?XD0`Del6WD0QDb?PDel6QDc?PD[i4XD0WD0PDmb1PDTl5QDi5PDgf1XD0W
D0PD\FPDgn4XD0QDd?WD0QDe?QDf?XD0VD0WD0QDe?QDf?XD0QDg?WD0QDh?QDi?QDj?XD0VD0WD0QDh?QDi?QDj?XD0QDk?
WD0PDVR1PDel6QDl?XD0WD0QDm?PDcl6PDbZ;XD0QDn?TD5WD0QDo?QDP@PD`i4XD0WD0PDU_6QDQ@QDR@XD0WD0QDS@PDab
4XD0QD_5WD0QDT@PDTl5XD0QDU@WD0PDel6QDV@QDW@XD0PDTl5WD0QDX@PDPP7PDZFXD0WD0PDUl5PDcl6SD0PDbi4PDnZ;
XD0VD0WD0PDUl5PDcl6SD0PDbi4PDnZ;XD0PD1QD`6WD0PDUl5QDY@SD0P@Tl5QDZ@PDnZ;XD0WD0QD[@XD0PDTl5SD0QDa9
TD1WD0QDo?PDP3PD`i4XD0QD\@WD0PDcl6PDbX6PD[[4XD0WD0QD]@PD]i4QD^@TD2QD_@XD0WD0QD`@TD6QDa@QDb@XD0QD
c@TD1WD0QDd@TD1QDe@XD0aD_5WD0QDf@TD4QDg@XD0VD0WD0QDf@TD4QDg@XD0QDh@WD0QDi@PDel6PD_f3XD0`Dio6`D[l
5WD0QDj@TD3PDU_6P@el6QDk@XD0WD0QDl@PD_i4PDel6XD0WD0QDm@TD3QDn@XD0VD0WD0QDm@TD3QDn@XD0QDo@WD0PDPi
4QDPAXD0WD0QDQATD4QDRAPDUl5QDSAXD0WD0QDQATD3PDSl5PD^U1XD0WD0QDQATD3PDbl5XD0QDTAWD0QDUAP@^i4QDVAP
@el6P@R8QDWAXD0WD0QDXAQDi5PDQm5PDP[3XD0WD0QDYAPDel6QDZAXD0WD0QD[AQD\AQD]AXD0WD0QD^AXD0WD0PDm[;QD
_AXD0WD0QD`AQDaAXD0QDbAWD0QDcAPD]i4PDUk4XD0WD0PDUk4PD^X;XD0WD0QDdAQDeAQ@fAQDgAXD0WD0PDff4QDhAXD0
WD0PDiHPDTl5PDSZ4XD0WD0QDiAPDnFXD0WD0QDjAQDkATD1QDlAXD0`Dm5`DYH`DY9`DSHWD0QDmAQDi5PDQm5Q@nAQDoAX
D0WD0QDPBQDi5PDQm5Q@nAQDoAXD0WD0PD_i4PDel6PDW^;XD0WD0QDQBQDRBQDSBXD0VD0`D]F`D_H`DdF`D`H`D]]4`DaZ
3WD0QDQBQDRBQDSBXD0QDTB`D]F`D_H`DdF`D`H`D]]4`DaZ3WD0QDUBTD2PDUl5PDel6QDVBXD0WD0QDWBQDXBQDYBXD0`D
QE`DXh1`DZh1`Dhc4`DVf1`DWf1`Djh1`Dlc4`D]h1`Dkl:`D[G`D[c3`DX^4`DkI`DUf4`Dl^;`Djc4`Dm^;WD0QDZBQDXB
XD0`Del6WD0QD[BQD\BQDVAXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DVd4`Dnc5`DTd4`D`HWD0QD[BQD\BQDVAXD0QD]B
`DRF`DdF`DXh1`DVf1`D[F`DfC`DVd4`Dnc5`DTd4`D`H`Eel6`Ecl6WD0QD^BXD0`DU_6`D[i4`D`l4`Da_;`Dio6`Dbl4`
DUn4`Dlc4`DPd5SD0WD0QD_BPD]i4QD`BQDaBXD0WD0QDbBPD]i4QDi5XD0WD0PD]i4QDi5PDb_;XD0WD0QDcBPD]e4XD0VD
0WD0QDcBPD]e4XD0QDdBWD0QDeBTD1QDfBXD0QDgBWD0QDhBPDRP7PDVl5XD0WD0QDiBTD3QDjBXD0VD0WD0QDiBTD3QDjBX
D0QDkBWD0QDiBTD3PD\i4XD0QDlBWD0PD\i4PDel6PDXIXD0`D]i4`Djn6WD0QDmBPDcl6QDnBXD0WD0QDoBPDel6PDco6PD
Qo6XD0WD0QDPCPDel6QDQCXD0`D[l5`Dfe3`DRP7`D\l5WD0PDU`;QDRCXD0WD0QDSCQDTCPDel6QDUCXD0WD0QDVCPDel6P
DV`;XD0WD0QDWCQDXCQDYCQDZCXD0WD0QD[CXD0WD0QD\CQDi5QD]CPD\i4XD0WD0QD^CPDel6QD_CXD0`D_i4`Dio6`D]e4
`DPP7`D]i4WD0QD`CQDaCTD1QDbCXD0`DdF`DhZ5WD0QDcCTD1QDdCTD2QDeCXD0WD0QDfCQDi5PDPR7PDTl5XD0WD0QDgCT
D4QDhCQ@iCQDjCXD0WD0QDi5PDQm5PDk`;XD0WD0QDkCTD3QDlCQ@mCQDnCXD0WD0PDoa1PDYl5PD`f4XD0WD0QDoCTD2PD_
i4PDel6QDPDXD0WD0PD_i4PDel6QDQDXD0WD0PDZi4PDel6PDQa;XD0WD0QDRDTD1QDSDXD0`D\i4`D^i4`DjX1WD0QDTDPD
Ra;XD0WD0PDRa;PD]R4XD0WD0QDUDPDPP7TD1PDSa;XD0WD0QDVDTD2QDWDVD0XD0WD0QDVDTD2QDWDQDXDXD0WD0QDYDQDZ
DQD[DXD0WD0QD\DPDVa;XD0`DZi4WD0QD]DPD]V:XD0WD0PD]i4QDi5PDkb1XD0QD^DWD0PDUl5QD`BPD[Z6PDTl5QD_DXD0
`DfE`Dcg2`Ddg2`Doa3WD0QD`DP@Ul5PDe3XD0VD0WD0QD`DP@Ul5PDe3XD0QDk>WD0QDaDQ@bDXD0QDcD`DSn4`DTn4`DXQ
5`DYQ5WD0QDPBQDdDTD1QDeDPDUl5XD0QFfDWD0QDgDXD0TD4QDhDQDiDQDa5WD0QD6XD0QDjDQFkDTD3WD0QD6XD0QDlD`D
Po4`DQo4`D_H`D]P5`DXa5`DYa5WD0QDmDPD\i4XD0VD0WD0QDmDPD\i4XD0QDnDWD0QDoDQDPEPD\i4XD0WD0QDQETD3QDR
EXD0QDSE`DTb;`DR[5`Dhc4`DSh1`DTn:`D^f3`DVf1WD0QDQAQDTEXD0PDTl5WD0QDUETD3QDVEQDWEXD0WD0QDXETD1QDY
EXD0QDZE`Dco4`DSh1`DP\4`DaG`Dmh4`Dhc4`DP\7WD0QD[EPD]i4TD2PDib;XD0WD0PDib;XD0QD\E`Del6QF]ETD2WD0Q
D7XD0`D_i4SD0WD0QD7XD0QD^E`D^^4`Ddg2QF_ETD1WD0QD`EQDaEXD0QFbE`DXh1`DZh1`Dhc4`Djh1`DaG`DP\4`DlZ5`
D_e1`DjX1aDi4`Dmh4`D[h1`Dco4`DXb3QFcETD2WD0QDdEPDio6XD0YD2`DaG`Dhc4`DZh1`DXh1`Dlc4`D]`5`DS:`Dee1
`DSn4`DP\4`Dd2`D]6QFcETD2WD0QDdEPDio6XD0QDeE`DaG`Dhc4`DZh1`DXh1`Dlc4`D]`5`DS:`Dee1`DSn4`DP\4`Dd2
`D]6QFfETD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0QDgEXD0`DX`3`D_H`D]FWD0QDhEPDel6PDe5XD0WD0QDiEQDjEQDkEXD0
`D[[4`DWc4WD0QD\CTD1QDlEXD0`DQo6`DSo6`DWj4`D[]5WD0QDmEPDPHPDVl5XD0SD0WD0QDnETD1QDoETD1VD0XD0WD0Q
DnETD1QDoETD1QDPFXD0WD0QDQFPDel6QDRFXD0WD0QDSFQDi5PD[EXD0WD0QDTFQDUFQDVFXD0WD0QDWFQDXFXD0aDa5WD0
QDYFXD0`DeH`D`d;`Dgh5`D\H`Dbl5WD0QDZFPDel4XD0`DWl5`DVl5`DXl5S@0WD0QD[FQD\FXD0VD0`DUn4WD0QD[FQD\F
XD0QD]F`DUn4WD0QD^FPDm[4XD0QD_FWD0QD`FQDaFQDbFQDcFXD0WD0PDcl6PDm[4PDYl5PDhd;XD0WD0QDdFQDeFQDfFQD
gFXD0WD0PDlU3QDhFXD0`DZ4`DWT5`DTl5WD0QDiFS@0QDjFQDkFXD0WD0QDlFXD0SD0WD0QDmFXD0SD0WD0QDnFQD`BQDoF
XD0WD0QDPGPDcl6QDQGQDRGXD0`DZ5`Dcl6QDSGPD]e4QDTGQDUGQDVGQ@_5QDWGPD]P;S@0QDXGQDYGQ`1j5WD0QDZGXD0Q
D[GQD\GQD]GQDW6QDiEPDel6QD^GQD_GQD`GQDaGPDZi4`D_i4`D]i4`DSl5`DY5QDbGQ@a5Q`1j5WD0QDcGXD0PD[l5QDdG
WD0QDeGS@0QDfGXD0PDUl5QFgGUD0WD0QDhGXD0SD0QDiGQDjGTD2QDkGQDlGPDel6PDUn4PDTi4PDSl5PDel6QDmGQDnGPD
[l5QDoGPD[l5QDPHPDS1PD[l5QDQHPDHPDWj4QDRHQDSHQDTHPDS1PDQU4QDUHPD]P7PDSOQDVHPDXP7PDSOQDWHQDXHPDhi
4PDU_6QDYHQDZHQD[HP@[l5PDR3QD\HQDSGQD]HP@[l5S@0QD^HQD_HPDW\4QD`HQDaHTD2PDUl5PDd\;QDbHPDn7QDcHQDd
HPDel6QDeHQDfHPD\i4QDgHPD\i4QDhHQDiHQDjHQDkHQDlHQFo5TD2WD0QDmHXD0`Eil:`Ehl:`EQc4QDnHQDoHQDPIQDQI
QDmBPDcl6QDnBQDRIPDel6QDSIQDTIQDUIQDVIQDWIQDVIQDWIPDdi4QDXIQDYIPDmNPD]l2QDZIQD[IQD\IPDXP7QD]IQFo
5TD1WD0QD^IXD0SD0TD2QD_IWD0QD`IXD0QDaIPDROWD0PDjX6XD0PD[l5WD0QDbIXD0PDSl5PDjf;QDa5WD0PDS\:XD0PDU
l5PDel6Q@W6QDcIQDdITD2QDeIQDPCPDel6PDU`;QDfIQDgIQDhIQDiITD2PD_`;PD\i4QDjIPDZi4PD]i4QDkIPDZi4QDlI
PDbl4QDmEPDPHPDVl5QDRDPD_^4QDmIQDnIQDoIQDPJQDQJQDRJPDWl5VD0QDRJPDWl5QDSJQDTJQD]GPDPR7PDTl5QDUJPD
[l5`D\3QDVJTD2QDWJQDXJQDYJQDZJTD1QD[JPD]e4QD\JQD]JQD^JQD_JWD0QDSHPDP1PDZi4XD0WD0PDHPDWj4PDP1PDZi
4XD0WD0PDm9QD`JXD0`DSl5`D]l5`DXl5`D]i4`D_i4WD0PDHPDWj4QD`JXD0`DSl5`D]l5`DXl5`D]i4`D_i4WD0QDaJTD3
QDbJXD0`Del6`DSl5`D[l5`DVh;WD0QDcJQDdJXD0QDeJWD0QDfJPD[i4QDgJXD0QDhJWD0QDiJPD[i4QDjJPDel6XD0QDkJ
QFlJTD2WD0QDmJQDnJXD0VD0`DPR7QFlJTD2WD0QDmJQDnJXD0QDoJ`DPR7WD0QDPKPDZi4PDUl5XD0QDQKWD0QDRKPDZi4P
DVl5XD0SD0WD0QDSKQDTKXD0VD0WD0QDSKQDTKXD0QDUKWD0QDVKTD1XD0QDWKWD0QDXKPDcl6TD1QDYKXD0QDZKWD0QD[KP
DUl5XD0P@el6QD\KWD0QD]KQD^K`D]i4XD0WD0QD_KTD2PD[i4XD0VD0WD0QD_KTD2PD[i4XD0QD`KWD0QDaKQDi5QDbKXD0
WD0SD0QDi5PDQo6QDcKXD0VD0WD0SD0QDi5PDQo6QDcKXD0QDdKWD0QDeKQDfKTD1QDgKPDPHXD0QDhKWD0QDiKQ@jKTD1PD
cFXD0QDkKWD0QDlKQDc<QDmK`D_i4`DSl5`D]i4`DXl5XD0QDkKWD0QDnKQDoK`D_i4`DSl5`D]i4`DXl5XD0QDPLWD0PDnQ
7QDm4XD0`D_i4`DSl5`D]i4QDQLWD0QDRLPD]e4XD0VD0QDQLWD0QDRLPD]e4XD0QDSLQDTLWD0QDULTD1QDVLPDP9XD0WD0
PDSl5PDcl6QDWLXD0VD0WD0PDSl5PDcl6QDWLXD0QDXLWD0PDTl5QDi5PDQm5PDaOXD0WD0QDYLTD1QDjJQDZLXD0WD0QD[L
PDUl5QD\LXD0QD]LWD0QD^LP@el6P@Qm5QD_LXD0WD0QD`LPD_i4PDel6QDaLXD0WD0QDbLPD\i4PDel6PDn5XD0WD0PDgi4
QDcLPD4PDgi4QDdLXD0WD0QDeLQD[IPDci4PD^S7QDfLTD1QDgLXD0QDhLY@0WD0QDiLTD1QDjLXD0SD0QDkLWD0QDa8PD]e
4XD0VD0QDkLWD0QDa8PD]e4XD0QDlLWD0QDb5QDi5QDmLXD0QDnLY@0WD0QDoLXD0QDPMQDQMWD0QDRMPD[l5QDSMXD0SD0W
D0QDTMQDUMP@Tl5PDel6QDVMXD0S@0WD0QDWMQDXMXD0S@0WD0QDYMPD^i4XD0VD0WD0QDYMPD^i4XD0QDZMQD[MWD0Y@0QD
\MQD[GPDWl5XD0SD0QDa5WD0QD]MQD^MXD0SD0WD0QDjIPDPHPDel6XD0SD0WD0QDdGPDQU4P@jP7PDUl5XD0QD_MWD0QD`M
PD]i4XD0TD3QDaMQDbMWD0QDcMXD0SD0TD2QDdMQDb5WD0QDi5PDQm5QDeMXD0WD0QDmGQDfMQDgMXD0QFhMTD1WD0QDiMXD
0QDjMQDkMQDlMQDmMQDnMPDkY;QDmMVD0QDmMPD1WD0QDoMTD3PD`i4PD[l5XD0QDPN`DT9`DVR5`D_h1`DUa;`DWl;`DY5`
DRg3WD0QDQNTD5QDRNXD0`DZ\4WD0QDgCTD2QDSNXD0`D]i4`D_i4WD0QDTNTD1PDeY:QDUNXD0VD0`Del6`Dcl6WD0QDTNT
D1PDeY:QDUNXD0QDVN`Del6`Dcl6WD0PDeY:PDjn5XD0`DTl5WD0QDRKQDiFTD1QDWNQDXNXD0WD0PD`1PDWS1PD[l5XD0WD
0QDRKPDel6QDYNXD0`D]i4`D`i4WD0QDZNP@el6QD[NXD0WD0QD\NTD1PDPHPDSl5XD0WD0QD]NPDio6XD0QD^N`DVm;`Db[
5`DRP5`DWm;`DjX1`D_e1`DaQ6`DXj4`DYj4`Df^4`DUh1`D[^4WD0QD_NTD2QD8QD`NXD0WD0QDaNQDbNS@0PDmCXD0`D]e
4WD0QDcNTD4QD9PD`i4XD0QDdNWD0Q@b5QDeNTD4QD9XD0WD0QDfNTD4PDZi4XD0VD0`Dle1`DUa;`Dee1`DSn4`DSl5`D_i
4`D]i4WD0QDfNTD4PDZi4XD0QDgN`Dle1`DUa;`Dee1`DSn4`DSl5`D_i4`D]i4QDhNWD0QDiNTD1QDjNXD0WD0QDfNQ@kNP
Dhm;XD0WD0QDlNTD3QDmNXD0`DdF`DSd4`D`H`DUH`DVH`DkG`DlG`Do7`DVd4`DdV5WD0QDnNQDoNXD0`D^c5`D_f3`D_S1
WD0QDPOPDel6QDQOXD0PDTl5WD0QDROQDk:QDSOXD0VD0WD0QDROQDk:QDSOXD0QDTOWD0QDUOQDVOQDWOXD0VD0WD0QDUOQ
DVOQDWOXD0QDXOWD0QDYOPDel6QDZOXD0WD0QD[OPDel6PDnn;XD0WD0QD\OPDel6QD]OXD0`D]i4`DVl5`DTl5WD0QD^OPD
el6QD_OXD0WD0QD`OPDcl6TD1QDaOXD0WD0QDbOPDeGPD]`5PD]i4XD0WD0QDcOQDdOXD0WD0QDeOQDfOXD0WD0QDPBTD2QD
gOXD0`Dlg3WD0QDhOP@cl6QDiOXD0WD0QDVEPDcl6QDjOXD0`D_e1WD0QDkOTD3QDlOXD0QDmO`Ddo;`Dg_5WD0QDnOQDoOV
D0XD0WD0QDnOQDoOPDTl5XD0WD0QDPP1TD1QDQP1XD0WD0QDRP1QDSP1PD[l5QDTP1XD0WD0QDQAQDUP1P@eY:PDlo;XD0WD
0QDgCQDVP1P@mo;QDWP1XD0`DTl5`D]i4`D_i4`Dae1WD0QDXP1QDVP1TD1QDYP1XD0QDZP1WD0PDcl6PDef1XD0PDUl5`D_
e1`DR]5`DRP5`D`o4`DR]5`D_Y5`DTo4`DRP<`DSP<WD0QD[P1QD`BQD\P1XD0WD0QDa5PDel6QD]P1QD^P1XD0`D_H`DPo4
`D]F`D^H`DXo4`DdF`D`H`DXh1`DPR5`DQW5WD0QD_P1TD2QD`P1PDel6QDaP1XD0`DTl5`DVl5`DWl5`EWf1`EVf1`EkP5`
ES:`EWR5`EVR5`Ekn4`Ejn4`ETh1`EV_5WD0QDbP1PDZi4PDel6PDTd4XD0WD0QDcP1QDdP1QDeP1XD0`D_H`DZh1`DXh1`D
h5`Del6`Dcl6`DZ\4WD0QDfP1QDgP1XD0QDhP1WD0PDeP<QDiP1XD0WD0QDjP1PDUY;XD0WD0QDkP1QDlP1XD0WD0PDlc5PD
Yl5PDnR5XD0WD0QDmP1Q@nP1PDkW;XD0`DPO`DnN`DTl5`DSl5`D\e4`DTd4`Dgh3WD0PDnNPDQU4PDnR7PDkW;XD0WD0PDH
PD[l6PDUl5XD0WD0PDHQDoP1VD0XD0`D_i4WD0PDHQDoP1QDPQ1XD0`D_i4WD0QDQQ1Q@a5QDRQ1P@cl6QDSQ1Q@TQ1XD0WD
0QDUQ1QDVQ1XD0WD0QDWQ1QDXQ1QDYQ1QDZQ1XD0WD0QD[Q1QD\Q1TD3QD]Q1XD0QD^Q1WD0QDhBTD2PDQo6QD_Q1XD0YD2W
D0QDhBTD2PDQo6QD_Q1XD0QD`Q1UD0WD0PDVQ7PD[l5XD0QFaQ1TD9PD4SD0QDbQ1TD6WD0QDcQ1TD2Q@dQ1QDeQ1XD0PD4W
D0QDcQ1TD1QDfQ1QDgQ1XD0PD4WD0QDcQ1PD[l5XD0QFhQ1aD;QDiQ1TD5WD0QDjQ1PDel6QDkQ1PDTl5XD0`DS:`DdF`D]F
`Dae1`DjV5`DTf1`D_e1`D]9`DbX;`DZ7`DTd4WD0QDjQ1PDel6QDkQ1PDTl5XD0QDlQ1TD2QDmQ1WD0QDnQ1QDoQ1TD2PD[
l5XD0`D=`Dkm:WD0QDPR1QDQR1PD[l5XD0QFRR1WD0QDSR1TD2QDTR1QDUR1XD0QDVR1WD0QDWR1QDjJXD0`Dcl6`Dah4`DT
d4`DS1`D[l4`DSc4`DdFWD0QDXR1PDZl5QDYR1XD0WD0QDZR1QD[R1QD\R1QD]R1XD0WD0QD^R1QD_R1QD`R1XD0`DeY5`D^
b5WD0PD_i4PDHPDXU3QDaR1XD0WD0PDSl5PDel6PDPR7PDTl5XD0WD0PDU_6QDbR1QDcR1VD0XD0`Dco4`DWl:`DUF`D]`5`
DRY1WD0PDU_6QDbR1QDcR1QDdR1XD0`Dco4`DWl:`DUF`D]`5`DRY1WD0QDeR1S@0QDfR1PDTl5XD0`DeP;`Db:`DZF`DQi5
`D]GWD0QDgR1QDhR1XD0`DUR<`DZo:aDi4WD0PDel6PDVR<PD]l5XD0YD2WD0PDel6PDVR<PD]l5XD0QDiR1WD0QDjR1TD1Q
DkR1Q@j5QDR5XD0`Dal5`DZ\4WD0QDlR1QDmR1XD0VD0`D]`5`D_e1`D_i4WD0QDlR1QDmR1XD0QDnR1`D]`5`D_e1`D_i4W
D0QDoR1TD1QDPS1QDQS1XD0`D]i4`DTl5`DRf1WD0PDgf1QDRS1XD0WD0QDQ:PDR3Y@0QDSS1XD0QDTS1WD0QDQ:PDR3YD1X
D0QDUS1UD0WD0PDcl5SD0XD0TD9PD4TD7QDQ:PDR3UD0WD0PDcl5SD0XD0TD9PD4TD7QDVS1PDcl5QDWS1WD0QDXS1SD0XD0
UD0WD0QDYS1TD7PDR3XD0UD0WD0QDZS1TD7QD[S1XD0TD7QDQ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QD\S1TD1QD]
S1XD0TD7QDQ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDeP7QD^S1QD_S1TD2QD`S1XD0QDaS1TD9QDQ:WD0PDXP7XD0QDb
S1TD6QDQ:QDcS1PD[i4PD[l5QDdS1QDeS1PD_i4PDlR<PDTl5PD]i4PDel6QDkQ1PDTl5`Del6`Dcl6`DnP7`Dbi4`DoP7PD
_i4PDel6PDmR<PDTl5QDfS1PDUl5QDgS1PDVl5TD5PD_i4QDhS1PD4QDiS1PDlo6TD6PD4QDjS1TD2QDbGQDhOQDkS1QDlS1
PDel6PD\W;QDnMQDmS1PDVR<QDnS1TD2QDoS1QDPT1TD1QDQT1QDRT1QDgCQDQT1TD1WD0QDST1XD0QDnMQDTT1WD0QDUT1X
D0QDVT1TD3PDio6QDWT1P@Zi4TD1QDXT1PD[l5QDYT1TD2QDZT1WD0QD[T1XD0QD\T1QDW6QD[MQD\T1QD]T1Q@^T1WD0QD_
T1XD0QD`T1TD1QDaT1TD3QDbT1QDcT1PD_i4PD`3PDc5PD]i4QDdT1PDhP<PDUY;QDYLTD3QDeT1QDfT1QDgT1TD2P@el6QD
hT1PD[l5QDa5PDbl4QDiT1`DdF`DVR5`DS:`DVf1`DTd4`DkI`DRR5QDjT1PDSl5PDel6QDkT1QDlT1PDXl5QDmT1QDnT1TD
1QDoT1QDPU1PDmS5QDQU1QDRU1PDXl5QDnMQDSU1Q`1j5QDTU1QDUU1PDgh3QDVU1PD\i4QDWU1PDUl5QDY@QDYLQDXU1QDY
U1PDS<QDnQ1QDZU1QD[U1PDel6QD\U1PD\EQD]U1PDci4PD^S7PDci4PD[i4PD[l5SD0QD^U1PDel6QD_U1PDTl5QD`U1QDa
U1PDTl5PDjh3PD_i4PD`3PDbl5QDbU1TD1QDcU1`En9`E>`Ek8QDdU1P@ai4QDeU1QDmETD2QDfU1QDgU1QDhU1TD1QDiU1P
DaP7QDjU1aD;PDbl5PDcl6QDkU1QDlU1QDmU1QDnU1PD[l5aDoU1`DXh1PDZR1PD[l5QDiFQ`1j5QDPV1`Eeo6`Efo6`EkP7
`EVl5`Efl6`ETl5`ESj4`EcEQDQV1PD[l5aD;QDRV1PD[l5QDSV1SD0QDTV1QDUV1Q`1l5QDVV1P@ai4QDUV1Q`1l5WD0QDW
V1XD0QDXV1`DTl5`DUl5PDci4QDYV1TD2QDZV1PD4PDci4QD[V1aD0aD_5QD\V1QD]V1QD^V1QD_V1QD`V1PDUY;QDjJTD2Q
DaV1QDbV1QDcV1TD2QDdV1QDnMTD1PDVR<QDeV1QDXT1TD1PD[l5QDeV1QDfV1WD0SD0XD0QDgV1TD1QDhV1QDiV1QDjV1PD
[l5QDkV1QDlV1SD0QDmV1QDnV1QDoV1QDPW1QDQW1PDnNQDRW1QDSW1PDXl5QDTDQDTW1QDUW1PDmS5QDVW1QDWW1QDY:PD_
l5TD6PD4TD3QDXW1QDYW1PDel6QDZW1QD[W1QD\W1QD]W1PDcl6TD2QD^W1PD_i4QDmBTD3QD_W1QD`W1PDXP7TD5PD4S@0Q
DaW1PDcl5TD6PD4QDbW1TD2PDbf3WD0QDcW1TD1QDdW1XD0`Del6`Dcl6WD0QDeW1XD0QDfW1TD1QDgW1WD0QDhW1PD\i4XD
0PD]i4WD0QDiW1QDjW1P@Tl5P@el6XD0QDkW1QDlW1TD1WD0`D\c7`D[M`DcR1`DM`DSj2`Dhj2`Doe;`DlT<`DmT<`Dc\6`
DdR;`DnT<`Djk5`Dik5`Djm6`DoT<YD1XD0QDmW1QDlW1TD1WD0`D\c7`D[M`DcR1`DM`DSj2`Dhj2`Doe;`DlT<`DmT<`Dc
\6`DdR;`DnT<`Djk5`Dik5`Djm6`DoT<YD1XD0QDnW1TD1QDoW1WD0QDUOPDel6QDPX1XD0QDQX1TD1WD0QDRX1XD0QDSX1T
D1QDTX1WD0QDUOQDUX1PDZi4XD0QDVX1WD0QDcQ1QDWX1QDXX1QDYX1PD[l5XD0WD0QDQAQDi5PDlo;XD0QFZX1TD1WD0QD[
X1Q@bDQD\X1XD0QD]X1WD0QD^X1TD1XD0QD_X1WD0QD`X1TD1PD[i4XD0QDaX1WD0QDk:S@0PDc5QDbX1QDdT1XD0WD0QDcX
1PDR3QDdX1QDeX1XD0UD0WD0PD^2QDfX1XD0TD9PD4TD4QDX;QDgX1TD4WD0QDb5QDP5XD0QDhX1`D]6`D[[4`DSP1`DW`4`
DSg1QDk4TD2WD0QDn4XD0QDiX1QDk4TD2WD0QDn4XD0QDjX1TD2QDkX1`DZ\4QDlX1WD0QDn4XD0QDmX1UD0QDnX1TD3WD0Q
Dn4XD0QDoX1UD0QDPY1TD7WD0QDn4XD0QDQY1UD0QDRY1TD4WD0QDb5QDP5XD0QDSY1`En9`E>`Ek8WD0QDTY1XD0QDUY1`D
Wl5WD0QDVY1P@Ul5XD0QDWY1TD2QDXY1WD0QDQAPDel6QDYY1QDZY1XD0WD0QDiIPDPHXD0QD[Y1WD0QDnMP@jP7P@el6PDV
R<XD0WD0QDnMQD\Y1TD2QD]Y1XD0WD0QDb5PDTMXD0QD^Y1TD2QD_Y1WD0QD`Y1TD1QDaY1XD0QDbY1WD0QDcY1P@oc6PDXl
5XD0QDdY1WD0QDeY1P@oc6PDXl5XD0QDfY1TD1QDgY1WD0QDa5P@jP7PD[i4PD[l5XD0WD0PDQU4QDa5PDel6SD0TD3QDhY1
XD0QDiY1WD0PDQU4QDa5QDjY1QDhY1XD0QDkY1WD0QDeV1XD0QDlY1TD1SD0PD[l5QDa5PDeh3WD0QDmY1XD0QDnY1WD0QDo
Y1QDa5PDeh3XD0QDPZ1WD0QDQV1PD[l5XD0QDQZ1SD0TD6QDRZ1UD0PDVl5TD6QDSZ1PD4QDTZ1UD0QDUZ1TD7PD4Q@h5S@0
S@0QDVZ1WD0PDXP7QDWZ1XD0TD3PD4TD4QDXZ1WD0QDYZ1XD0QDZZ1PD\i4WD0QDRKTD2PD\i4XD0VD0WD0QDRKTD2PD\i4X
D0QD[Z1QD\Z1TD1WD0QDn4QD]Z1XD0SD0QD^Z1WD0QD_Z1XD0QD`Z1WD0QDaZ1TD4QDbZ1XD0VD0WD0QDaZ1TD4QDbZ1XD0Q
DcZ1WD0QDdZ1QDeZ1XD0VD0WD0QDdZ1QDeZ1XD0QDfZ1WD0QDgZ1TD4QDhZ1XD0Q@k:QDiZ1WD0QDgT1XD0QDjZ1TD2QDkZ1
TD1WD0QDlZ1XD0WD0QDmZ1TD1QDnZ1XD0QDoZ1`DdF`DVR5`DRR5`DYH`DVf1`DTd4`DS:`DkI`DZh1`DP\5`DhQ5`DP\4`D
l[7QD_APDZi4WD0PD]i4PDel6PD`i4XD0WD0QDP[1P@^i4PDTl5XD0QDQ[1WD0PD_i4PDel6QDR[1XD0WD0QDS[1XD0QDT[1
WD0QDU[1TD6PD4Q@h5QDV[1XD0QDW[1QDX[1WD0QDY[1S@0S@0QDZ[1XD0WD0QD[[1QD\[1QD][1QD^[1XD0WD0PDHPDXj4P
DjR;XD0WD0QD_[1P@jP7P@nR7P@cl6QD`[1XD0WD0QDa[1Q@a5QD[IQDb[1XD0WD0PDQU4PDi1PD[l5PD]EXD0WD0QDc[1PD
QU4QDd[1XD0PDU3PDHPDc`:PDn5PDfo6PDW\4QDe[1PDTl5PDnGPDHPDbd2PDXP7P@cl6QDf[1QDa5Q`1j5WD0QDg[1XD0`D
Sn4`@[l5`Djh4PDQU4QDa5Q`1j5WD0QDh[1XD0PDVR7Q`1j5WD0QDh[1XD0QDi[1QDkMPDSf4QDa5WD0QD[IQDj[1XD0PDbl
5PDn9PDjP7PDdQ1QDk[1PD_f3QDl[1PDYOPDXP7PDk`4PD[l5PDmNPDh^:PDel6PDP;QDm[1QDn[1QDo[1PD_i4PDP;PDWl5
PD]S7QDa5PDZW<PD[l5PDgR1PDUl5QDP\1QDQ\1PDgo6PDQm5WD0QDk5XD0QDR\1QDS\1aD_5`DmMQDT\1`D^n:`DQ8`D]W<
`D^W<`D_W<`D`W<`D_;`D[d2`Djo;`DaW<`Dik;`DbW<`DcW<`DdW<`DeW<`DfW<`DgW<`DhW<`DiW<`DjW<`DkW<`DlW<`D
mW<`DnW<`DoW<`DfY:`DdY:`DPX<`DQX<`DRX<`DQX:`DnY:`DmY:`DPX:`DSX<`DTX<`DUX<`Dh^:`DU]:WD0YD4XD0QDU\
1`EYm:`ET;`ET^4`E[m:`Ehm:`E_m:`Elm:QDV\1PDal5QFW\1QDX\1SD0PDal5QDY\1QDZ\1QD[\1PDmNPDhk4PDdi4PDel
6QD\\1QD]\1`Dhh3QD^\1PDQo6QD_\1PDPe;PD]i4PD_i4PDcl6QD`\1PDne4QDa\1PDXn2PDTl5QDb\1TD2SD0PDfl4QDc\
1PDTl5PDel6QDd\1QDe\1QDf\1QDg\1QDh\1QDi\1PDel6SD0PDWl5QDj\1PDeX<QDk\1PD]l5TD4PDYl5TD4QDa5WD0QDl\
1XD0QDm\1TD2PD_i4QDn\1QDo\1QDX\1PDci4QDP]1QDQ]1TD3PDbl5QDR]1PDbl5QDS]1QDT]1QDU]1PDal5P@el6QDV]1W
D0QDW]1XD0VD0PD\P7QDh5S@0S@0QDX]1QDW8QDY]1QDZ]1PD_i4PDcl6QD[]1PDTl5QD\]1QD]]1QD^]1QD_]1QD`]1TD3Q
Da]1QDb]1QDc]1QDd]1PDci4PDal5PDaT;PDoo6QDe]1QDf]1PD\i4QDRKTD3PD[l5PDjj1QDg]1PDTl5QDh]1QDi]1QDj]1
QDk]1PDWl5PDnX<PD_i4QDl]1QDl>QDm]1QDn]1QDa5Q`1j5WD0QDo]1XD0`@al5`@Sl5Q@_5QDX\1QDP^1PDal5QDX\1QDd
6PDal5PDcl4P@Tl5Q@h5QDQ^1QDR^1WD0PDYR1PDel6QDS^1XD0QDT^1QDU^1QDV^1PDT3PDal4PD]9PDYl5PDaQ<QDW^1QD
X^1QDY^1QDZ^1Q@[^1QD\^1WD0PDel6QD]^1XD0QD^^1QD_^1PD^i4PD\P7QDh5QD`^1PD\P7QFa^1QDb^1Q`1j5QDc^1QDd
^1QDe^1QDf^1PDHPDX]4PDUl5PD]i4PDcl6PD\Y<PDVl5PDbl5QDg^1PDbl5PDdi4QDh^1QDi^1PDbl5PDco6QDj^1QDk^1P
Dog3QDl^1QDm^1QDn^1QDo^1PDTl5PDel6QDP_1QDQ_1TD2QDR_1QDS_1WD0QDR5aDi4aD_5`DWj4`DaG`DfD`DWj4SD0XD0
`DTl5WD0QDT_1XD0QDa5Q`1j5WD0QDU_1XD0QDV_1WD0QD`X1QDoT1QD`BTD1QDW_1XD0WD0QDX_1PDnX<QDY_1XD0QFZ_1T
D5QD[_1WD0QD\_1PDTl5PDel6QD]_1XD0SD0QD^_1Q`1j5P@el6WD0QDR5XD0QD__1WD0Qd1j5QDR5XD0QD`_1`DZ\4WD0QD
R5XD0QD`_1`DZ\4QDa_1TD3QDa5Q`1j5WD0QDR5XD0WD0QDR5XD0QDb_1QFc_1QDd_1PDel6WD0YD4XD0`D^n:QDe_1PD_i4
PDY5QDX\1PD\e4SD0TD4PDal5QDf_1WD0QDg_1XD0WD0QDh_1aDQ6aDR6aDi4SD0Y@0TD1PDal5XD0QFi_1aD_5WD0QDX\1Y
D0XD0S@0S@0S@0PDal5YD0Q@a5QDX\1SD0PDal5QDj_1WD0QDX\1QDk_1XD0QDl_1QDm_1PDTl5SD0QDn_1PDZi4TD1QDo_1
QDP`1Q`1j5QDQ`1QDR`1Q`1j5SD0QDS`1P@[l5QFT`1PDXf4QDU`1QDV`1QDW`1PDcl4PDTl5QDX`1QDY`1PD[l5QDZ`1QD[
`1PDT^7QD\`1PDcl4PDTl5Q@h5S@0QF]`1`Dlb5`DP\4WD0PDbl4XD0QD^`1QD_`1QD``1WD0PDbl4XD0SD0PDcl6S@0QDa`
1QDb`1QDc`1TD1QDd`1`DSH`DhR5QD_HTD2QDe`1P@el6QDf`1QDg`1QD\8SD0QDh`1PDel6QDi`1QDj`1PDTl5TD2WD0QDS
5XD0QDk`1QDl`1QDm`1aD_5PDel6QDn`1QDo`1QDPa1QDQa1QDeR1Q`1j5QDRa1S@0WD0QDSa1XD0QDTa1QDUa1QDVa1QDWa
1QDXa1TD2WD0QDYa1XD0QDZa1QD[a1QD\a1TD2QD]a1PDHPDWj4TD1QD^a1SD0QD_a1QD`a1TD1QD^a1SD0QD_a1QDaa1QDb
a1PDal5PDTl5PDel6QDca1PD4Q@h5S@0S@0QDda1QDea1PDPR7QDfa1TD1QDga1SD0QDha1PDZi4QDia1PDkZ<PDYl5PDSZ4
PDeT3QDg_1PDel6PDne4QDja1PDWl5PD]S7QDUOQDk:QDka1QDla1Q@c<QDma1P@el6QDna1QDe5QDma1P@el6QDna1QDoa1
QDPb1QDQb1QDRb1`EZ5`Eem3`Edg2`EZV7`ER[<`EY[4`ES[<`EaX5QDa5Q`1j5WD0QDSb1XD0`D_i4`DVl5`DXl5`D6QDTb
1QDUb1P@_j5QDVb1PDTl5PDkOPDYl5PDS9PDcl6PDjU3QDWb1PDcl6PDjU3PDSn4`DTl5PDW[<PDWZ3PDdi4QDXb1PDX[<PD
]i4QDYb1PDRg3UD0WD0QDZb1QD<XD0UD0QD[b1TD1WD0QD\b1QD<XD0QD]b1QD^b1QDa5Q`1j5WD0QD_b1QD`b1XD0VD0QD]
b1QD^b1QDa5Q`1j5WD0QD_b1QD`b1XD0QDab1PDho6TD2SD0QDa5WD0QDbb1QDcb1XD0VD0PDho6TD2SD0QDa5WD0QDbb1QD
cb1XD0QDk>QD=TD1QDa5TD1WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDdb1UD0WD0PDfS7PD4TD9QD>XD0VD0UD0WD0PD
fS7PD4TD9QD>XD0PD1WD0QDeb1QDfb1XD0VD0WD0QDeb1QDfb1XD0QDgb1WD0QDhb1QDib1P@]i4PDUJXD0WD0QDjb1QDkb1
XD0VD0`Dab4WD0QDjb1QDkb1XD0QDlb1`Dab4WD0QDmb1QDnb1XD0VD0WD0QDmb1QDnb1XD0PD1WD0QDob1PD^i4PDTl5PD`
j4XD0VD0`DfE`Dcg2WD0QDob1PD^i4PDTl5PD`j4XD0QDPc1`DfE`Dcg2WD0QDQc1QDRc1QDSc1XD0WD0QDTc1XD0QDUc1QD
Vc1QDWc1TD3QDa5Q`1j5WD0QD`6XD0VD0QDVc1QDWc1TD3QDa5Q`1j5WD0QD`6XD0QDXc1WD0QDYc1PDTMXD0`DoR3QDZc1T
D2QDa5TD1WD0QD[c1XD0VD0QDZc1TD2QDa5TD1WD0QD[c1XD0QD\c1UD0QD]c1TD2QD<QDa5Q`1j5WD0QD^c1XD0WD0QDeR1
S@0QD_c1PDih3XD0SD0WD0QD`c1QDac1XD0QDbc1WD0QDcc1QDdc1TD1QDec1XD0QDbc1WD0QDfc1TD1QDec1XD0WD0QDgc1
P@jb6QDhc1P@Tl5P@el6QDic1XD0WD0PDdl6PD_l5XD0PDaMWD0QDjc1Q@g5QDkc1XD0WD0QDkc1XD0WD0QDlc1TD3PDUl4V
D0XD0WD0QDlc1TD3PDUl4QDmc1XD0WD0PD`Q3PD]i4SD0XD0TD2QDnc1TD2QDoc1WD0QDPd1PD]i4XD0QDQd1WD0QDRd1QDS
d1QDTd1XD0WD0QDUd1TD1QDVd1XD0`Doh:`DUF`DWi:`D]`5`Dlc4`Dmh4`Dhc4`Dc_5`DnT5`DoT5`Da_5`Dn]5`Del6`DS
h1`DP\4`Dcl6`DU_6WD0QDWd1QDXd1QDYd1TD2QDZd1XD0WD0PD[5PD[l5PDnZ4XD0WD0PDQ]<PDTl5XD0WD0PD]i4PDcl6Q
D[d1XD0QD\d1TD1WD0QD]d1QD^d1QDk:TD2QD_d1XD0WD0QD`d1QDad1QDbd1XD0VD0WD0QD`d1QDad1QDbd1XD0QDcd1WD0
QDdd1QDed1QDfd1XD0QDgd1TD5QDhd1WD0QDid1P@^S7PDTl5QDjd1QDkd1XD0WD0QDld1P@di4PDmNTD2QDmd1XD0VD0WD0
QDld1P@di4PDmNTD2QDmd1XD0QDnd1WD0QDod1PDd3PDel6XD0QDPe1WD0PDah4PDUl5XD0PDel6WD0QDQe1QDRe1XD0VD0`
DT9`Dg2WD0QDQe1QDRe1XD0QDSe1`DT9`Dg2WD0QDTe1QDUe1QDVe1QDWe1XD0WD0PDRe4PDYl5PD]S7XD0WD0PD_i4QDXe1
PDhU3XD0WD0PDSl5PDcl6PD]]<XD0WD0PDkOQDYe1PDS9XD0WD0QDZe1QD[e1XD0`DaZ3`D^]<WD0QDeR1QD\e1QD]e1XD0V
D0`Dnf1`Doa3WD0QDeR1QD\e1QD]e1XD0QD^e1`Dnf1`Doa3WD0QD_e1QD`e1XD0`D]`5`DUF`Doh:WD0QDae1XD0`D]c5`D
\c5`Dh]<`DWG`DRd5`DPf5`Dij4`DTb4`DW_5`Dah4`Da_5`Dhn;`D[o4`Ddh4WD0PDWn;QDbe1XD0WD0PDY2QDce1XD0WD0
PDVk4QDde1XD0WD0QDee1QDfe1XD0WD0QDge1PD_i4XD0WD0QDhe1TD1QDie1XD0`DTl5WD0PD^i4PDTl5QDje1XD0`DcH`D
c^5`Dh5`D\`4`DPR5`DP\5WD0PDWl4PDTl5XD0WD0QDke1QDle1XD0VD0WD0QDke1QDle1XD0QDme1WD0QDne1TD2PDZi4PD
[l5XD0QDoe1WD0PDcl6PDPb4XD0SD0aD_5`DQW5WD0QDPf1XD0`D_e1`Dco4`DVf1`DS:`Djn4`DVV5`DP\5`DXo:`D[o:`D
^^<`DRP5`D`o4`DjX1`D_U5`D^d5`DSg2`DaG`DW<WD0PDl^:QDQf1XD0`DnN`DPOWD0QDeR1TD1QDRf1QDSf1XD0WD0PD]P
1PD_i4QDTf1TD1XD0VD0WD0PD]P1PD_i4QDTf1TD1XD0QDUf1WD0PDX\5QD[R1PDf^<XD0WD0PDnb1PDTl5PDel6XD0QDVf1
`D[]5`DTf1WD0PD_i4QDWf1PDeP7PDYb3XD0WD0PDTl5PDcl6QDXf1XD0VD0WD0PDTl5PDcl6QDXf1XD0PD1WD0PDTl5PDn]
<XD0WD0PDUl5QDYf1QDZf1QD[f1XD0VD0WD0PDUl5QDYf1QDZf1QD[f1XD0QD\f1WD0QDgCTD2PD[l5P@el6QD]f1XD0WD0Q
DgCQD^f1TD2QDa=XD0QD_f1WD0QD`f1QDaf1TD2QDbf1XD0VD0WD0QD`f1QDaf1TD2QDbf1XD0QDcf1WD0QDdf1QDef1QDff
1XD0`Del6`D\j4`DTl5WD0QDgf1QDhf1QDif1XD0WD0PDel6PDVX<QD_5XD0`DT;`Dm^<`DcI`Dlo4`DYh1WD0QD?XD0PDTl
5`Dfe1`DRY1`Dbo4`Dn^<`DaS5`DUF`DRF`D`h5`DRd5`D`[5`DP]5`DfP1`DjX1`DYQ5`Dkh:`DfD`Df]5`Do^<`D^[5WD0
QD@PDTl5XD0`Dcl6`Del6`DRF`D]`5`DjX1`Dh5`DUD`DiH`DbS5`DP_<aDi4WD0QDjf1QDkf1XD0WD0QDlf1XD0QDmf1`D]
`5`DRF`DUF`D`[5`DP]5`Dgh5`Del6`Dcl6WD0QDnf1XD0`DRF`DfC`DUF`Dn_<`DeFWD0PDTd4PD[l5PDTd4XD0`Deh4WD0
PDWl5PDel6QDof1XD0`Dee1WD0QDPg1PDTl5XD0`DYo4`D`e1`DR^4`DfP1`DjX1`D`[5`DRY1`DYQ5`DT`<`Dh]4SD0WD0Q
DQg1PD[l5QDRg1XD0WD0QDSg1QDTg1TD1QDUg1XD0WD0PDnR7PDZ\4XD0PDTl5WD0PDcl6QDVg1QDWg1XD0VD0WD0PDcl6QD
Vg1QDWg1XD0QDXg1WD0QDYg1QDZg1QD[g1XD0QD\g1WD0PDlQ7PDcl6QD]g1XD0WD0QDk:QD^g1QD_g1XD0WD0QD`g1TD2PD
al5QDag1TD2XD0QDbg1WD0PDbT3PDal5QDcg1XD0WD0PDf]:QDdg1XD0QDeg1WD0PD[l5PDbX6XD0`DT;`DkP5WD0QDfg1PD
gi4QDgg1XD0WD0QDhg1QDig1QDjg1XD0VD0aD_5WD0QDhg1QDig1QDjg1XD0QDkg1aD_5WD0PDbT3PD_m5PDal5XD0WD0QDl
g1QDmg1PD^i4TD1PDTl5QDng1XD0`DfEWD0PDhEPDel6QDog1XD0`DPO`DQO`DnNWD0PDiEPDTl5QDPh1QDQh1XD0WD0PDSZ
4QDRh1XD0QDSh1WD0PDS1PD4PD[l4XD0WD0PDhi4QDTh1XD0QDUh1WD0QDh8QDVh1XD0QDWh1`DTl5`D[l5WD0QDXh1TD3QD
Yh1Y@0QDZh1XD0`Dih3`Djh3WD0QD[h1P@di4TD1QD\h1QD]h1XD0WD0QD^h1P@nR7QD_h1XD0VD0WD0QD^h1P@nR7QD_h1X
D0QD`h1WD0QDah1QDbh1TD2QDch1XD0VD0WD0QDah1QDbh1TD2QDch1XD0QDdh1WD0QD`CPDWj4PD`f3TD2XD0QDeh1WD0PD
PR7PD[i4XD0`D\o3WD0QDfh1QDgh1TD1QDhh1XD0WD0PDbl5QDih1TD2XD0QDjh1WD0PDnR7TD1QDkh1QDlh1QDmh1XD0WD0
QDnh1QDoh1QDPi1XD0QDQi1TD4QDRi1WD0QDWQ1QDSi1TD2P@[l5QDTi1XD0WD0PDQU4QDUi1TD2QDVi1XD0WD0QDWi1QDXi
1TD2QDYi1XD0WD0QDZi1TD1PD[l5QD[i1XD0`DVh;`DXQ7WD0QD\i1QD]i1TD1QD^i1QD_i1XD0WD0PDel6S@0QD`i1QDai1
XD0QDbi1WD0PDn:PDmNPDik4XD0WD0PDel6PDP;PDfR7XD0WD0PDel6PDnb1PDP\4XD0QDci1WD0PDel6PD`Q3PDYl5PDUl4
XD0WD0PD^n:PDYo7XD0WD0QDdi1PD[l5XD0QDei1`Dm^<WD0QDQBPDmNQDfi1XD0VD0WD0QDQBPDmNQDfi1XD0QDgi1WD0QD
hi1XD0SD0WD0QDii1QDji1XD0VD0WD0QDii1QDji1XD0QDki1WD0PD_i4PDHPDbd2XD0VD0WD0PD_i4PDHPDbd2XD0QDli1W
D0QDgCQDmi1TD2QDni1XD0VD0WD0QDgCQDmi1TD2QDni1XD0QDoi1WD0PDma<PD^4XD0`D]`5WD0PD\f4PDjP7PD]e4XD0WD
0QDh9Y@0QDPj1PDmNTD2XD0QDQj1WD0QDRj1QDSj1TD1QDTj1XD0SD0WD0QDUj1PDnn2XD0QDVj1`DQb<`DQi4`DSn4QDWj1
WD0QDXj1TD3QDYj1QDZj1XD0SD0WD0QD[j1PDTl5XD0`DRd5`DaX5`DWG`DoF`D^b<`DiX;`DZ`3SD0WD0QD\j1TD1QD]j1Q
D^j1XD0QDk:TD2QD_j1QD`j1WD0PDnU;PDTl5PDcl6XD0SD0WD0QDaj1PDcT3P@Zl5PDcT3PDal5XD0QDbj1WD0QDcj1TD2P
Dih3QDdj1QDej1XD0WD0QDo?PDcl6QDfj1TD1QDgj1XD0WD0PD_i4QDhj1QDij1QDjj1PDQo6XD0VD0WD0PD_i4QDhj1QDij
1QDjj1PDQo6XD0QDkj1WD0PDci4PD[l5QDlj1XD0WD0PDbl5PDQU4PDQOXD0VD0WD0PDbl5PDQU4PDQOXD0QDm=WD0PD]i4P
Del6PD^U1XD0PDTl5WD0PDSl5PDoi1QDmj1XD0WD0PD]i4QDnj1XD0WD0PD[l5QDV>QDoj1XD0WD0PDWl5QDPk1QDQk1XD0V
D0WD0PDWl5QDPk1QDQk1XD0QDm=WD0PDbl5PD]S7PDbl5QDRk1XD0PDo2PDXP7S@0WD0QDSk1XD0WD0PDHXD0QDTk1QDUk1P
@Tl5QDVk1Q@c5Q@d5PDV_6QDWk1PDTl5PDUl4QDXk1QDYk1QDZk1PDTl5PD_i4PD[k6PDTl5PDTV;PD^i4PDUl5PDQc<PDWl
5QD[k1QD\k1PDSf4QDa5Q`1j5QD]k1WD0QD^k1XD0QD_k1S@0QDW6QDiBQD`k1PD[i4QDak1PDUl5QDbk1TD2QDck1QDdk1Q
@ek1QDfk1QDgk1P@bl4QDhk1PD[l5`Del6QDik1QDjk1QDkk1QDlk1QDiBQDmk1PD[i4QDnk1Q@ok1QDPl1QDQl1QDbGQ@a5
QDRl1QDSl1PD^i4QDTl1PDcl6PDcj6QDUl1QDVl1QDWl1QDXl1PDPP7QDm\1TD2QDYl1QDZl1QD[l1QD\l1PDiP7PDRf4PDf
P7PDSf4QDcS1QD]l1QD^l1WD0QD_l1XD0VD0QD^l1WD0QD_l1XD0QD`l1PDS1PD[l5QDal1PD^i4PDTl5QDbl1PDaT;PD[l5
PDmNPD`f3PDZS1PDVl5QDcl1QDXk1TD1QDdl1PDdi4PD_i4PD]6QDa5QDc<WD0QDel1XD0QD[MQDfl1S@0WD0QDgl1XD0`DP
O`D]i4`Dae1QDhl1QDil1TD2QDjl1QDkl1QDll1QDml1QDW6Q@c5QDd5WD0QDnl1XD0QDSl1QDol1TD1QDPm1PDSl5QDQm1Q
DRm1QDSm1PDUl4QDTm1QDUm1WD0QDVm1XD0PDXP7Q@g5WD0QDWm1XD0QDXm1PDTl5QDYm1QDZm1QD[m1QDc<TD1QD\m1PDel
6S@0WD0QD]m1XD0QD^m1WD0QD_m1XD0PDel6S@0WD0QD`m1XD0PDgi4SD0PD[l5PDmNWD0QDam1XD0QDa5QDbm1WD0QDcm1X
D0`D`i4QDlS1QDVIWD0QDdm1XD0QDVIWD0QDdm1XD0QDc<WD0PDb4PD\i4XD0QDlS1QDVIWD0PDP3QDem1XD0QDfm1QDVIWD
0PDP3QDem1XD0QDfm1QDgm1PD]i4P@el6QDW6QDhm1PD]P;QDim1PDlQ7PDb4PD\i4PDb4PD\i4QDc<TD1QDjm1TD4PD[l5P
DX]6QDkm1WD0QDlm1XD0QDb5QD[IWD0QDmm1XD0QDnm1PD]P;PDSl5PDjP7QDla1WD0P@oR7QDom1XD0VD0QDla1WD0P@oR7
QDom1XD0QDPn1QDla1WD0PDel6PDl^:XD0QDUIQDVITD2WD0QDQn1XD0QDVITD2WD0QDQn1XD0QDlS1WD0QDRn1QDQBXD0`D
Vl5PD`f3QDc<WD0PDmNQDSn1XD0QDTn1QDUn1PDal5QDVn1PDHQDWn1QDa5QDXn1QDUIQDVITD1QDYn1TD3QDZn1QDVITD1Q
DYn1TD3QDZn1PDel6QD[n1PDHQD\n1QD]n1PD[k6PDdi4PDR3SD0QDc<P@ROQ`1j5QD^n1QD_n1QD`n1P@ROQ`1j5QD^n1QD
_n1QDan1PD[l5QDbn1QDfl1QDcn1QDdn1`DPO`DnNPDSf4QDa5QDan1QDQBSD0QDbGPD`m5PD[l5QDen1QDfn1P@mNQDgn1Q
Dhn1QDin1QDjn1QDfl1QDkn1QDln1WD0QDan1XD0VD0QDln1WD0QDan1XD0PD1QDln1WD0QDan1XD0QDmn1QDnn1PD\8QDon
1PDmNPDTMPD`f3PDmNPDTMQDPo1P@Tl5QDan1PD[l5QDQo1PDaT;PDoo6SD0PDdi4PDcl6PD_a4PD]P;PD[l5QDRo1PD\S7P
D[l5QDRo1QDSo1PD[l5QDTo1PDHQDUo1QDQBPDSl5PDel6PD\d<PDTl5PD[l5PDel6PDnd<PDnQ7QDVo1SD0QDc5QDc<PDo2
QDWo1QDc<PDo2QDWo1QDUIQDVITD1WD0QDXo1QDYo1XD0QDVITD1WD0QDXo1QDYo1XD0PDZJPDP\<QDm\1QDZo1PD[l5QD[o
1QD\o1TD2PD\Q3QDmGQD]o1PD`Q1QD^o1QD_o1QD`o1TD1QDao1PDdi4PDSOSD0PDdi4SD0QDbo1QDco1QDdo1PDU_6Q@eR1
QDeo1QDfo1QDgo1QDho1QDio1PD`f3QDc<QDjo1QDko1QDlo1QDmo1TD2PD`i4QDno1QDoo1QDPP2QDc<QDQP2QDd5S@0PDf
]:`D[l5`DWU1QDUIQDVITD2WD0PDf]:XD0QDVITD2WD0PDf]:XD0QDRP2WD0PDf]:XD0QDSP2QDTP2PDR3QDUP2PD`f3QDVP
2TD2WD0QDWP2XD0QDQ;Q`1j5PD[Z6PDXl5PDbf3PD[Z6PDXl5QDa5PDdi4Q@XP2QDAQDco1Q@XP2QDAQDb5QDc<QDYP2P@RO
QDAQDb5PD`m5PD[l5PD`m5PD[l5PDmNSD0QDZP2WD0QD[P2XD0WD0QD\P2QD]P2XD0QD^P2WD0PDHPDn;XD0PDHQD_P2WD0Q
D`P2QDaP2XD0QDa5Q`1j5WD0QDbP2XD0VD0QDa5Q`1j5WD0QDbP2XD0QDcP2PD]P;QDdP2QDeP2PD]6QDom1QDY:QDfP2QDg
P2SD0PDVe<PD[l5QDa5PDWe<PD[l5WD0QDod1XD0QDhP2PDXP7S@0WD0QDiP2XD0WD0PDcl6QDjP2PDTl5PDel6S@0QDbGQD
c<XD0SD0QDa5WD0QDkP2QDlP2QDmP2XD0QDnP2WD0QDoP2PDWl5XD0VD0QDnP2WD0QDoP2PDWl5XD0QDPQ2WD0QDQQ2PD^f3
XD0VD0WD0QDQQ2PD^f3XD0QDRQ2WD0QDSQ2TD1QDTQ2XD0QDi5QDUQ2QDVQ2QDa5Q`1j5WD0QDWQ2XD0`D]i4`DSl5`DWl5W
D0QDXQ2P@]Y1QDYQ2QDZQ2XD0QD[Q2QD\Q2TD4QDa5WD0QD]Q2PD[l5XD0WD0QD^Q2QD_Q2XD0VD0WD0QD^Q2QD_Q2XD0QD`
Q2WD0QDa5Q@c<QDaQ2YD2XD0WD0QDco1QDaQ2YD2XD0WD0QD_]1PDdi4QDbQ2XD0QDcQ2QDa5WD0PDS1PD[l5SD0XD0`DdE`
Dk8`DaE`D[l4`Del6`Dcl6`DmNWD0QDdQ2QDeQ2QDfQ2XD0WD0QDgQ2TD1QDhQ2XD0QDiQ2WD0QDjQ2QDkQ2XD0QDlQ2WD0Q
DmQ2XD0`DSl5`DWl5SD0QDb5WD0QDnQ2XD0WD0QDoQ2PD^i4PDTl5XD0QDPR2WD0QDQR2XD0WD0QDRR2TD1QDSR2XD0VD0WD
0QDRR2TD1QDSR2XD0QDTR2QDa5Y@0WD0QDUR2PDTl5XD0QDb5WD0Q@c<PDROTD1QDVR2XD0QDWR2PDSf4QDXR2WD0QD[ITD1
QDYR2XD0`D_i4`DUl5QDjY1WD0QDZR2QD[R2aD_5`Del6`DiQ7`DRR1`DaZ3`Dcl6XD0SD0PDdi4QD\R2TD2WD0QD]R2XD0Q
D^R2WD0QD_R2PD^i4XD0VD0WD0QD_R2PD^i4XD0QD`R2QDaR2WD0QDbR2`DbI`DcI`DUZ4`DX_4S@0XD0QDcR2PDSf4QDa5W
D0QDno1`DSI`D^;`D`c4`Dac4`DbI`DcI`DUZ4`DX_4`DP[3`Dni5`DPO`De6`De;XD0QDcR2QDdR2Y@0WD0QDeR2QDfR2Q@
k:QDgR2XD0QDhR2QDiR2Q`1j5WD0QDjR2XD0WD0QDa5Q@c<QDkR2YD2XD0WD0QDco1QDkR2YD2XD0WD0QDlR2QDmR2XD0PDT
l5WD0QDnR2S@0QDoR2XD0PDTl5QDPS2WD0QDQS2QDRS2SD0XD0VD0WD0QDQS2QDRS2SD0XD0QDSS2WD0QDTS2XD0WD0QDUS2
SD0PDgl6XD0QDb5WD0QDVS2QDWS2XD0QDUk1PDel6SD0WD0QDXS2QDeOPDZi4XD0VD0WD0QDXS2QDeOPDZi4XD0QDYS2WD0Q
DmGTD1PD[l5PDmNXD0PDTl5QDZS2WD0PDSl5QD[S2QD\S2XD0QD]S2Y@0WD0QD^S2YD1XD0WD0QDb5QD_S2QD`S2XD0QDaS2
QDbS2WD0QDb<QDc<`DdQ1`D\o2`DPe2`Ded3`D_R3QDm4XD0`D]i4QDcS2WD0QDdS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDm4X
D0`D]i4QDeS2QDa5WD0QDc<YD2XD0`D_i4`DSl5QDeS2WD0QDfS2YD2XD0`D_i4`DSl5QDk4WD0QDlS1QDc<`Dn2`DV3`DU4
`DXb3`Dl4`Dib3`DcV;`DUc7`DYb3`D_3`Dc4`D\8SD0XD0QDk4WD0QDgS2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DcV;`DUc7`
DYb3`D_3`Dc4`D\8SD0XD0QDhS2WD0QDa5QDbm1YD1XD0`DWl5`D]i4QDiS2WD0QDco1QDjS2XD0QDiS2WD0QDco1YD1XD0Q
DkS2WD0QDa5QDlS2QDmS2XD0QDkS2WD0QDa5QDlS2YD1XD0QDnS2WD0QDoS2QDPT2XD0QDnS2WD0QDoS2YD1XD0QDb5WD0QD
fl1QDQT2XD0QDRT2WD0QDST2XD0QDTT2QDa_1WD0SD0QDan1XD0VD0QDa_1WD0SD0QDan1XD0QDUT2WD0QDVT2QDWT2P@Tl5
P@el6XD0QDXT2WD0QDgc1QDYT2QDom1XD0SD0QDZT2WD0QD[T2PD^i4XD0SD0QD\5WD0QDb<QDc<`DU6`D_3`Djm5`Dn2`Do
e1`DYb3`DUc7`Dib3`DU4`De3`DV3`D]c3`DR3`D_X6SD0XD0QD\5WD0QD\T2`DU6`D_3`Djm5`Dn2`Doe1`DYb3`DUc7`Di
b3`DU4`De3`DV3`D]c3`DR3`D_X6SD0XD0QF]T2QDb5WD0QDc<P@ROQD^T2XD0WD0QD_T2P@ROQD^T2XD0WD0QD`T2QDaT2X
D0VD0WD0QD`T2QDaT2XD0QDbT2QDcT2QDc<WD0QDdT2QDeT2XD0QDfT2WD0QDdT2QDeT2XD0QDgT2PD]l5WD0QDhT2QDan1X
D0QDiT2WD0PDV`<QDjT2XD0PDeP7WD0QDkT2XD0VD0PDeP7WD0QDkT2XD0QDm=QDlT2TD5WD0QDa5QDmT2YD1XD0QDnT2WD0
QDbm1QDoT2XD0VD0QDnT2WD0QDbm1QDoT2XD0QDPU2QDnT2WD0QDbm1YD1XD0VD0QDnT2WD0QDbm1YD1XD0QDPU2WD0PDSf4
QD[MPDHQDQU2XD0SD0WD0PDHQDRU2XD0SD0PD\l4PDHQDSU2WD0QDTU2QDom1XD0QDUU2`DZS1`DWU1`D]n:`D]c3PDSf4QD
VU2TD1WD0QDWU2XD0QDXU2PDSf4QDVU2TD1WD0QDWU2XD0YD2QDYU2WD0QDZU2XD0QDYU2WD0PDcl6PDZ[4XD0WD0QDm\1QD
[U2XD0QD\U2WD0PD]i4QD]U2XD0WD0PD]i4PDjX1PDjb6XD0`E`e4WD0QD[OQD^U2XD0QD_U2TD1VD0`E`e4WD0QD[OQD^U2
XD0QD_U2TD1QDm=WD0QD`U2Q@aU2XD0QDbU2WD0QDcU2XD0QDdU2TD3QDa5QDeU2QDa5WD0PD]P1PD]i4XD0SD0WD0QDfU2X
D0QDla1QDc<QDgU2SD0QDhU2WD0QDiU2XD0PDgi4WD0QDjU2XD0VD0PDgi4WD0QDjU2XD0QDkU2WD0PDHPDPi<XD0QDlU2WD
0QDmU2P@Ri<XD0QDlU2QDa5WD0PDQi<XD0SD0QDnU2WD0PD[l5XD0QDoU2PDbT3PDTl5WD0PDel6PDne4XD0WD0QDPV2Q@a5
QDQV2XD0PDeh3QDa5WD0QDQV2XD0PDSl5QDRV2VD0PDSl5QDRV2PD1WD0PDHPDWj4XD0QDSV2S@0QDTV2`DbF`DRm2`DcFWD
0PDm9XD0QDSV2S@0QDTV2`DbF`DRm2`DcFPDYl5QDh9WD0QDUV2XD0VD0PDYl5QDh9WD0QDUV2XD0PD1QDVV2PDRa;WD0PD]
R4XD0WD0QDc<P@ROQDWV2XD0S@0QDXV2QDYV2WD0QDZV2XD0QD[V2WD0QD\V2XD0SD0WD0QD]V2PD^i4PDTl5XD0QD^V2WD0
QDPj1QD_V2XD0QD`V2PD]P;TD5WD0QDaV2XD0SD0QDa5PDTl5WD0QDbV2XD0QDcV2QDdV2WD0QDeV2XD0VD0QDdV2WD0QDeV
2XD0QDfV2WD0QDgV2QDhV2XD0QDiV2QDSl1WD0QDjV2XD0TD2QDkV2QDlV2PD_i4PD[i<PDTl5PDdj4PDcP7QDmV2Q@a5WD0
QDnV2XD0WD0PDdj4XD0Q@g5QDoV2aD_5`Dhh3`Dcl5QDPW2Q@a5QDQW2Q@RW2QDSW2QDTW2QDco1Q@UW2QDSW2PDVU;QDVW2
PDHQDWW2QDXW2PDdi4QDYW2PDP\4QDo5Q@UIQDZW2TD1PDV5TD2QD[W2QD\W2QDik1TD3QDa5Q`1j5WD0PDUJXD0QDik1TD3
QDa5Q`1j5WD0PD[JXD0QDik1TD3QDa5Q`1j5WD0PDVJXD0QDik1TD3QDa5Q`1j5WD0PD`JXD0QDik1TD3QDa5Q`1j5WD0PDX
h7XD0QDik1TD3QDa5Q`1j5WD0PDWh7XD0QDj5QD]W2QDVk1TD3QDa5Q`1j5PDUn7PDUn7QDW6UD0WD0PDUn7XD0QD^W2Q`1j
5WD0QD_W2XD0S@0QDW6QDVk1TD3QDa5Q`1j5WD0PDTJXD0`DSl5`DUl5QDVk1TD3QDa5Q`1j5WD0PDog3XD0`DSl5`DUl5`D
al5`D_i4`DVl5QD`W2TD4WD0PDTJXD0WD0QDaW2XD0QDW6QDbW2TD1QDcW2QDdW2QDeW2PDXh1PDUl5PDT^7WD0PDT^7QDY:
QDfW2XD0WD0QDgW2TD1QDhW2XD0QDa9WD0QDiW2TD1QDhW2XD0UD0PDfS7PD4WD0PDcl6QD_5XD0UD0PDfS7WD0QDY@QD_5X
D0QDjW2QDa5WD0PDcl6QD_5XD0VD0QDjW2QDa5WD0PDcl6QD_5XD0QDm=WD0PDcl6QDkW2QD_5XD0VD0WD0PDcl6QDkW2QD_
5XD0QDab1QDlW2QDmW2QDj5QDnW2QDmW2QDoW2TD1WD0PDbd<QDmW2XD0WD0QDPX2P@el6PDbd<QDQX2XD0QDRX2QDSX2Q@T
X2QDUX2QDVX2PDcl5QDWX2QDXX2PDbMUD0QDo5QDYX2TD1P@ai4WD0QDZX2XD0SD0aE_5QDo5QD[X2TD1P@ai4QD\X2`DcI`
D][4`DTl5`DSg3`Dli<`Dmi<QD]X2P@jP7QD^X2QD_X2QDa9QD`X2Q@a5QDaX2TD1P@ai4TD3QDbX2QDa9QD`X2Q@a5QDcX2
PD[l5QDa9QD`X2Q@a5QDdX2TD1PDai4TD8QDeX2QDfX2QDgX2PDV\4PD\OQDhX2QDiX2PDQU4QDa5QDjX2QDkX2PDWh6QDlX
2QDmX2QDnX2QDoX2QDPY2UD0QDQY2TD1QDRY2`@el6`@ai4`Dcl6`Ddl6`D\j4QDSY2TD2WD0QDTY2XD0QDUY2QDVY2PDWj4
PDeV7QDWY2WD0PDjb6PDSm3XD0QDXY2QDYY2QDZY2QDXY2QD[Y2PDS1QD\Y2PDgl6QD]Y2QD^Y2P@]i4PDSl5PDgl6QD_Y2Q
D`Y2PDPk<QDaY2QDbY2QDcY2WD0QDdY2PDTl5XD0SD0WD0QDeY2QDfY2TD1QDgY2XD0WD0QDhY2P@di4PD^c3QDiY2XD0SD0
WD0QDjY2P@PHP@Vl5QDkY2S@0QDlY2XD0WD0QDmY2QDnY2Q@a5QDoY2XD0PDdi4WD0PDXP7XD0SD0WD0QDPZ2PDnn2XD0QDQ
Z2WD0QDRZ2TD1QDSZ2PDTl5XD0SD0QDTZ2PDdi4PD[l5PDdi4QDUZ2SD0QDVZ2QDWZ2QDXZ2SD0QDYZ2P@\l5P@bl5WD0Q`1
j5QDZZ2XD0QD[Z2QD\Z2QD]Z2SD0QD[Z2PDnn2QD^Z2QDRP1QD_Z2QD`Z2QDaZ2PDcl6WD0QDbZ2SD0XD0QDa5WD0PDcl6QD
bZ2SD0XD0`DTl5`DYT3`DWT3WD0PDcl6QDbZ2QDcZ2XD0WD0QDdZ2P@Tl5QDeZ2XD0PDQU4QDa5QDfZ2QDkMQDgZ2QDhZ2QD
a9Q@l5QDiZ2PD_i4QD`;QDjZ2PD[l5QD`;QDkZ2QDa9QDa5WD0PDdi4QDlZ2XD0QDmZ2QDa9QDnZ2QDoZ2WD0QDP[2XD0QDQ
[2P@fS7QDR[2QDa5QDS[2QDT[2QDU[2QDV[2PD]i4QDW[2PD]i4PD]i4PDel6SD0PDV\<PDdi4Q`1j5PDel6QDX[2QDgCQDY
[2QDZ[2PDcT3PDal5QD[[2PDcT;PDeP7PD]S7PDXl5QD\[2PD`f3PDmNQD][2PDVl5PDYo2PDHPDnk<WD0QD^[2QD_[2QD`[
2QDa[2XD0WD0QDb[2PD\i4QDi5PDTn:XD0WD0QD]V2S@0PDPP8XD0WD0QDc[2QDd[2TD1QDe[2QDf[2XD0WD0PD[o:PDYl5P
DZm4XD0WD0PD\T5PDYl5PDSl<XD0WD0PDTl<PDPS1XD0WD0QDg[2QDi5PD^^4XD0WD0QDh[2PD]i4QDi[2Q@j[2PDib;XD0W
D0QDk[2PDel6QDl[2XD0WD0QDm[2PDel6QDn[2XD0WD0PD\l<PDel6PDXP5PDSl5XD0WD0PD]l<PD^X5XD0QFo[2TD2WD0QD
P\2PD^i4XD0WD0PDSl5QDQ\2PDgDXD0WD0PDSl5QDR\2QDS\2PDl4XD0WD0PDl4PDTl5QDi5QDT\2XD0WD0PDdl<QDU\2PDZ
FXD0WD0QDV\2PDel6PDel<XD0WD0PD]i4PDgCPDPf3XD0QDW\2TD3WD0QDX\2PDel4QDY\2QDZ\2XD0`DjX1WD0QD[\2PDel
4QDY\2QD\\2XD0WD0PDQQ7QD]\2QD^\2XD0WD0QD_\2PDel6QD`\2XD0WD0QDa\2PDnn2PDkl<XD0WD0QDa\2QDb\2QDXBXD
0QFc\2WD0PD]i4PDcl6QDd\2QDe\2XD0WD0PD]l5PDcl6PDV`3XD0PDYl5WD0QDf\2PDR`;XD0VD0WD0QDf\2PDR`;XD0QDg
\2WD0QDh\2QDi\2XD0VD0WD0QDh\2QDi\2XD0QDj\2WD0PD`Q3P@Sc1QDk\2XD0VD0WD0PD`Q3P@Sc1QDk\2XD0QDl\2WD0Q
Dm\2QDn\2XD0WD0QDnMQDo\2QDP]2QDQ]2XD0WD0QDR]2QDY8QDS]2XD0QDBQDT]2TD1WD0PDPP7PDel6QDU]2XD0WD0QDmA
PD\i4PDcl6PDTm<XD0WD0PDZi4PD_i4PDoFXD0VD0WD0PDZi4PD_i4PDoFXD0QDm=WD0QDV]2QDeR1TD1PDWP<XD0WD0PDWn
;PD]i4QDW]2XD0WD0QDX]2PD]i4PDel6PDUm<XD0WD0QDY]2PD_i4PDel6PDXn;XD0WD0QDa\2PD^i4PDTl5QDZ]2XD0WD0Q
D[]2QD\]2QDTT2XD0PDel6TD1QD]]2QD^]2TD1WD0QD_]2QD`]2XD0QDa]2TD2WD0PD[m<PD^i4XD0WD0QDb]2XD0`Dnc4WD
0PD_m<PDYl5PDSZ6XD0WD0QDc]2QDd]2XD0VD0`DQ8WD0QDc]2QDd]2XD0QDdR1`DQ8QDe]2TD1WD0QDf]2XD0VD0`Dio6QD
e]2TD1WD0QDf]2XD0QDg]2`Dio6WD0PDgi4QDh]2PDUl5QDi5QDi]2XD0WD0QDj]2PD\i4PDbT3XD0WD0QDk]2TD1PDSl5XD
0PDel6TD1QDl]2QDm]2TD2WD0QDn]2QDo]2XD0WD0PDcP5PD^l5PDel6PD^d5XD0WD0QDP^2PDel6TD1PDnc5XD0WD0PDQ]<
PDjMXD0`DT3`D[S<QDQ^2WD0PDR^<XD0VD0QDQ^2WD0PDR^<XD0QDR^2WD0PDUl5PDh8PDTl5PDcl6XD0QDS^2WD0QDfo1PD
]l5QDT^2XD0QDU^2WD0QDSGPDel6PDn7XD0WD0QDV^2PDcl6QDaW2PDgf1XD0WD0QDW^2PDP\4XD0VD0WD0QDW^2PDP\4XD0
QDX^2WD0QDY^2PD]i4XD0QDZ^2WD0QD[^2PD]i4XD0QD\^2WD0QD]^2PDel6QD^^2XD0WD0QDhm1PDjP7PDel6PD[l4XD0PD
PZ4WD0PD[l4PDQn<XD0QD_^2TD3QDa5TD1WD0PDlo2PDoe1XD0WD0QDf@TD2PDUi4XD0WD0QD`^2TD1PDRn<XD0WD0PDSn<P
D[l5PDSc4XD0WD0QDa^2PD[5TD1PDdi4PDdQ1XD0WD0PD`e1PD_4PD[l5XD0WD0QDb^2PDXQ;XD0WD0QDc^2PDTl5PDQ[3XD
0WD0PDTJPDUn<XD0WD0PDob1PDUn<XD0QDd^2TD1WD0QDXAQDi5PDQm5PDP[3XD0WD0QDiITD4PDV\4PDUl5PDQU4XD0WD0Q
De^2PDVl5QDi5PDTn:XD0WD0QDf^2XD0QFg^2WD0PD\i4XD0`Del6`Dcl6QFh^2TD6QDi^2WD0PD\f4PD\i4XD0WD0QDj^2T
D2QDk^2PDel6QDl^2XD0WD0QDgT1TD2PDf]:PDeHXD0WD0QDm^2PDYn<XD0`Dbc5WD0QDhW1TD1PDZi4PDel6PDZ^:XD0WD0
QDn^2PDTl5PDZn<XD0WD0PDob1PD[n<XD0VD0WD0PDob1PD[n<XD0QDo^2WD0QDP_2QDi5PDXh5XD0WD0QDSFS@0PDcl6QDQ
_2XD0WD0QDR_2PDel6PDZ^:PD^d5XD0WD0QDS_2PD^n<XD0VD0WD0QDS_2PD^n<XD0QDT_2WD0PDc`5PDg3XD0WD0QDU_2QD
V_2PD[l5PDP5XD0QDW_2PDcl6WD0PD_U3PDeo4XD0QDX_2QDeR1WD0PDbX6PD[[4XD0WD0PD_n<XD0WD0PDWP<PDWl5QDY_2
XD0WD0PDcn<PDYl5PDm2XD0WD0QDZ_2QD[_2P@dl6QD\_2XD0WD0QD]_2QD^_2XD0TD1QD__2WD0QD`_2PDTl5XD0PDcl6WD
0QDa_2PDTl5XD0QDb_2WD0QDc_2PDif;XD0WD0QDd_2TD1QDe_2XD0WD0QDf_2PD_i4XD0`D[l5`D]i4`Del6WD0PDHPD[l6
PDUl5XD0PDnR<WD0QDg_2PDTl5QDk:QDh_2XD0WD0QDnMQDi_2QDj_2XD0QDk_2TD2WD0QDl_2QDm_2TD1QDn_2XD0WD0PDd
i4QDo_2QDP`2QDQ`2XD0WD0PDmW:PDS^4XD0`Eeh3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PD`f3PDZS1PDVl5QDR`2
XD0`D[5`Dh5`D^c3`DU^4WD0PD[o<PDTl5PDaX5XD0WD0QDPR1QDS`2PD[l5XD0WD0QDPR1QDT`2QDU`2XD0QDV`2WD0QDeL
Q@W`2Q@X`2TD1QDY`2PDTl5XD0WD0PDXP7PDcl6QDZ`2QD[`2XD0WD0PDXP7Q@\`2QD]`2XD0`DUl5QD^`2TD5WD0PDke4QD
_`2QD``2XD0WD0PDke4QDa`2QDb`2P@Rd5XD0PD4WD0PDke4QDc`2XD0VD0PD4WD0PDke4QDc`2XD0PD1QDWQ1QDX;WD0QDd
`2TD2PDUl5XD0`Dd\;`Dcl6QDWQ1QDX;WD0QDd`2QDe`2PDUl5XD0QDWQ1PDbf3WD0QDf`2QDg`2XD0QDh`2WD0QDi`2TD1Q
Dj`2XD0WD0QDk`2PDUl5QDl`2XD0QFm`2TD4WD0QDn`2TD1PD^i4PDTl5Q@o`2QDPa2XD0WD0PDX\;PDYl5PDWV;XD0WD0PD
iHPDSl5PDel6PDl4PDTl5PDel6PDc_5XD0WD0QDQa2PDTl5PDcDXD0WD0PD_g4QDRa2XD0WD0QDSa2TD2QDTa2TD1QDUa2XD
0WD0PDVP=TD2PDeX1XD0QDVa2QDa5WD0PDc3Q@Wa2QDXa2XD0QDa5QDYa2WD0PDUa;PDVd4PDUl5XD0WD0PD]T1PD_e1XD0V
D0WD0PD]T1PD_e1XD0QDZa2QDW_2PDcl6WD0QD[a2PDYP=XD0WD0PDZQ1PDT8XD0QD\a2WD0QD]a2PDfGPDYl5XD0PDeGWD0
QD`?PD]i4QDi5QD^a2XD0WD0PDR1PDSl5PDel6PD]P=XD0WD0PDXl4PDbl5PD^P=XD0WD0PD_P=QD_a2XD0WD0PDkR1QD`a2
XD0WD0PDQR7PD_i4PDel6PD`i4PDTl5QDi5XD0WD0QDaa2TD2QDba2XD0`DeP=`DXQ5WD0QDca2QDda2PDZi4XD0QDea2TD1
WD0QDfa2QDga2XD0WD0QDha2PDPP7PDel6TD1QDia2XD0WD0QDja2PDel6PDXh1XD0VD0WD0QDja2PDel6PDXh1XD0QDka2W
D0QDla2PDel6PDXh1XD0VD0WD0QDla2PDel6PDXh1XD0PD1WD0QDma2QDna2XD0`DaX5`D_e1QD]b1WD0PD`b6QDoa2XD0WD
0QDPb2QDQb2Q@Rb2QDSb2XD0`D]i4`DTl5QDTb2TD1WD0QDUb2XD0WD0QDVb2P@Wj4QDWb2PDel6TD1QDXb2XD0WD0PDTi4P
DSl5PDel6PD`g1XD0WD0QDYb2PDXP7PDcl6PDSQ=XD0WD0PDk^6PDbl5PDSi:XD0WD0PDen4PDTl5PDTQ=XD0WD0PDRGPD_i
4QDi5PDUQ=XD0WD0PDll;PD\i4PDel6PD^k4XD0WD0PDT3PDXl5PDel6PDne4PDVQ5XD0WD0PDVQ=PD[l5PDel6XD0WD0PDV
k4PD[R1PDel6XD0WD0PDWQ=PD]i4XD0WD0PD^d5PD\OPD[X2XD0QDZb2PDel6QD[b2PDcl6PDcS1PDn2PD[l5PDcl6PDlW:P
Djg4PD[i4PD[l5PDcl6PDlW:PDWl5PDXQ=PD_i4PDXQ=PDYl5PDcl6QD\b2PDl`:PDVl5PDU6PDcX;PD]i4PDcl6QD]b2PDV
l5PD[5PD_i4PDUT5PD_i4QDi5PDZQ=PDel6PD[Q=PDel6PDel6PD\o;QDi5PD]i4PD\JPD^f3PDSl5PDel6QD^b2PDcl4PDT
l5QD`BQD_b2PDcl6PDdb:PDTl5PDel6PDci1PDmb1PDel6PD]Q=QD`b2PD[l5PD^Q=PD_Q=PD_i4PD`Q=PDm_;QDab2PDel6
PDR[5`D\i4PDi1PD[l5PD]EQDbb2TD2PD_i4PDel6PD`i;QDcb2TD1PDaQ=PDWl5PDel6PD\b4PDTl5QDdb2PDbQ=PDTl5QD
eb2PDcQ=PD`Z5PDVl5PDWj4PDhDQDSo1PD[l5QDfb2QDgb2`Dcl6`Ddl6`Del6`DXj4`DYj4`DSj4`DcE`DlP7TD2PD_i4PD
el6PD[o3PDTl5QDi5QDhb2PD_i4PDel6PD[o3PDTl5QDi5QDib2PDel6TD1QDjb2QDkb2QDi5QDlb2QDkb2QDi5PDQo6VD0Q
Dkb2QDi5PDQo6QDmb2QDnb2QDob2QDPc2TD1QDQc2QDRc2PDSY4PDTl5QDSc2QDTc2PDUc4VD0QDSc2QDTc2PDUc4QDUc2QD
nMPDZi4PDUl5QDeR1PDbb:PD_i4SD0QDeR1QDVc2QDdU2QDWc2`DQm5PDcl6PDbIPD[l5QDXc2PDcl6PDRj:QDYc2QDa5TD2
WD0QDZc2PDTl5PDjg4XD0VD0QDa5TD2WD0QDZc2PDTl5PDjg4XD0QDk>QDQATD2PDjQ=QD[c2PDQU4PDjP7QD\c2QDhj1TD1
QD]c2PDSf3PDTMPDTMPD[l5PD\b4PDSEPDmk4PDUl5PDT8PDmMPDok4PDde7PDmMPDcl6PDUc4PDmMQD^c2PD[l5QD_c2TD1
QD`c2QDac2PDXP7PDcl6QDbc2PDXP7PDcl6PDeo<PDeo<PDW5PDbT<PDWT1PDbl5PDTJPDbl5QDcc2PDTJPDbl5PD^g4PDTb
1PDbl5QDdc2TD1QDec2PDQ\6PDbl5QDfc2PDPd1PDbl5PDRR=PDYj4PDSR=PD]P=PD]P=QDgc2PD\i4PD[l5PDcl6PDTR=PD
_i4PDcl6PDfe3PDTl5PDUR=QDaHQDi5PDdT5PDmb1PD`b4QDod1QDhc2QDic2PDdi4QDhc2QDod1PDfR1QDjc2PDcl6PDVR=
PDTl5QDkc2PDcl6PDYX2PDXl5PDel6PDcf4PDcl6QDlc2`DYJ`DjN`DTl5`DWF`DgDSD0PDcl6PDPY6PD[l5QDmc2PDcl6PD
kOPDVl5`Dcl6`Ddl6`DSj4`DcETD2QDnc2PDcl6PDgf3PDd3PDcl6PD\o;PDTl5QDoc2PDcl6PD\R=PDVl5TD1QDPd2QDa5P
Dcl6Q@Qd2WD0PD\R=XD0VD0QDa5PDcl6Q@Qd2WD0PD\R=XD0QDRd2QDSd2QDa5WD0PDjP7PD]e4PDQU4XD0QDTd2PD^R=PDP
HQDUd2WD0PDSl5PDgl6QDVd2XD0PDkHPDYl5PDSP8PD`f3PDjn:PDcl6PD[6PDQR7PDnn2QDWd2`Dfc5`DVd5PDWT1PDbl5P
Dcl6QDXd2PD]9PD]e4PDXg;QDYd2QDi5PDZQ=PD_i4QDi5PDmZ;QDZd2QDi5PDlX:QDZd2QDi5PD]9VD0QDZd2QDi5PD]9QD
[d2QDca2QD\d2PDZi4QDca2PDZi4QD]d2`D]`5`DhW5QD^d2QD_d2PDZi4`Dcl6`DXj4`Daf4`Dbf4`Dcf4SD0QD`d2TD1QD
_d2PDZi4QDad2PDfo6PDSZ4PDbT3PDal5PDcl6PDX]4PDkg4PD[l5QDbd2TD1PD^X;PD]i4PD_h5PD_j4PD]i4QDi5PDkb1Q
Dcd2PD[6PD[3QD]W1PD[l5QDi5PDj_:PDVh4PD_i4PDoi:QDdd2PDQU4PD^i4PDTl5PDel6QDed2PD[l4PD]i4QDfd2PD[l4
PD]i4PDel6QDgd2QDhd2PDnn2QDid2TD1QDjd2`EUH`EX`3`EQW5`EgH`EQU4`EQc4QDhd2PDSU:PDc3PDlg3QDkd2QDld2P
Dgf6PDel6QDmd2QDnd2QDod2QDPe2QDQe2QDRe2TD2PDZi4`DVl5QDQe2PDZi4QDSe2QDQe2PDZi4PDel6QDTe2QDXR1QDi5
PD^f3PDm`:PDTl5QDUe2TD1QDVe2PDgc7PDTl5PDel6PDjg4QDWe2QDXe2PD_i4QD`;PDVDPD[l5PDVDQDaHPDkDPDel6PDm
[;PD]i4PDel6PD[l4PDoR=QDYe2P@jP7PDel6PD[l4QDZe2PDT8PDTl5QDi5QD[e2PDmb1PDjX<PD]]4PDPS=PDPY6PDmMPD
`U;QD\e2QD]e2PDUl5QD^e2PDnf3PDn3PDbT3PDk8PD`f3PDjn:PDcl6PD[6PDk8PD`f3PDjn:PDel6QD_e2QD\1QD`e2P@T
l5P@el6QDae2QDKPDel6QDbe2QDKPDel6PDZm4PD]i4QDKPDel6PD^f3PDjOQDDPD[i4P@cl6QDce2QDDPDnn2P@cl6QDde2
QDDPDel6QDee2QDfe2QDDPDal4PDYl5PDal4PDYl5PD[P7QDDPDXl5PDVDQDDPDTS=QDDPD[l5PDeU3QDge2`Del6`DdS5`D
cl6`DSj4`DcE`Dfl6SD0QDDPD[l5PDeU3QDge2QDhe2QDie2QDDPD^i4PDTl5QDi5PDQo6PD[l5QDFPD\i4PDlo6QDFPD[l5
QDje2S@0QDke2PDnn2PDcl6PD]o;PDnn2PDcl6PDPd5QDle2QDFTD2PD_i4QDi5PDZQ=QDFPDel6QDme2QDFPDel6PDXS=PD
Wl5QDFPDel6QDne2VD0QDFPDel6QDne2QDoe2QDFPDel6PDe5VD0QDFPDel6PDe5QDPf2QDFQDi5PD_`;PD\i4PDel6QDQf2
QDFQDi5PDdS5PD\i4PDel6QDRf2QDGPDel6QDSf2PDTl5QDGPDel6QDTf2QDGPD[S=QDGQDUf2PDd8QDGPDiHPDTl5QDGPDT
d;PDnd4QDGPDfh5`D_i4`DVl5`DWl5`D]i4QDGPDcl6QDVf2QDGPDcl6PD\S=`D_i4`D]i4`DYl5QDGQDi5PDn5QDGPDcl6P
DYb3PDUl5QDGQDWf2QDXf2QDHPDel6QDSf2QDYf2QDHPDel6QDZf2PDTl5QDHPDel6PDX`4PD\l5QDHPD[l5PDeR3QDHPD[l
5PDel6QD[f2PDTl5QDHPD[l5PDel6PDnb1PDTl5QD\f2QDHQDi5PDPm5PDel4QDHQDi5PD^^<PDio6QDHQDi5QDSCQDXBQDH
QDi5PDgY4QDHQDi5PDQm5PDQo6QDHPDT?PDio6QDHPDT?PD_i4VD0QDHPDT?PD_i4QD]f2QDHPD\i4PD[l5QDY@PD\i4PD[l
5QDY@S@0PDn2QDITD2PD]i4QDi5PDib;QDITD2PDSl5PD^S=QDITD3QD^f2PD_i4PDel6PDdDQDITD2PDiY5PD_S=QDIPDel
6PDe3PD]i4PDel6QDIPDel6PDdV5PD]i4QD_f2QDIPDcl6QD`f2PD_`;PD]i4PDel6QDIPDcl6PDdV5PD]i4QDIQDi5QDaf2
QDIQDi5PDZS5PD]i4QDbf2PDQb<QDIQDi5QDcf2PD]i4PDel6QDdf2QDJPDcl6QDef2S@0QDff2QDJQDgf2QDEQ@hf2S@0PD
ZS5PD]i4QDbf2PDQb<QDEQDi5PDd8PDT3QDEQDi5QD`?QDif2`Dcl6QDEQDi5QDjf2QDEQDi5PDRP5PDYl5QDEQDi5PDQd5P
D_i4QDEQDi5PD`l<PD\e4QDEQDg5S@0QDkf2PDUl5QDEPDel6PDRb6QDlf2QDEPDcl6TD1PDnCPDTl5QDmf2QDEPDcl6PD\Z
:PDVm5QDEPDcl6PDhc4PDSZ4QDEPDcl6PDne5PDTl5QDEPDcl6PDUn4VD0QDEPDcl6PDUn4QDm=QDEPDel6PDnCPD[l5QDEQ
Dnf2TD1QDof2QDEPDQU4TD1QDPg2VD0QDEPDQU4TD1QDPg2QDQg2QDEQDnf2TD1PDZU1PD^i4QDEQDRg2PDeS=QDXBQDETD2
PDU_6PD]a7QDEQDan1PD[l5QDSg2QDEPDcl6QDTg2QDUg2QDVg2QDP1QDi5QDWg2QDP1QDi5PDQm5VD0QDP1QDi5PDQm5QDX
g2QDP1PDel6QDYg2QDP1PDel6PDP\4VD0QDP1PDel6PDP\4QDZg2QDP1PDel6PD\HPD[l5QDR1PD\Z;QDR1QD[g2QD\g2QDV
1PD]9PDYl5QDV1QD]g2QDX1PDio6QDi5PDQm5QDX1PD]i4QD^g2QDX1PD]i4PD_i4PDXQ=QDX1PDZi4QD_g2QDX1PD[l5QD`
g2PD]9QDX1PDTl5PDY[4QDOPD^i4QDag2P@el6PDRX6QDOQDh9QDbg2VD0QDOQDh9QDbg2QDcg2QDOQDdg2QDeg2QDfg2PDc
6QDi5PDk\5PDZi4QDOQDi5PDZS5PD^i4QDOQDgg2`DTl5`D[l5QDOPDel4VD0QDOPDel4QDhg2QDNPDel6QDig2PDoi1QDNQ
Di5QDjg2QDkg2QDNQDi5PDde7PDih3QDNQDi5QDlg2PDio6QDNQDi5PDkS=PD[l5QDNQDi5PDdS5PD[i4VD0QDNQDi5PDdS5
PD[i4QDmg2QDNPDcl6PDdS5PDZ^:QDNPD_i4PDel6QDng2QDNTD2PD[l5PDjj1QDNPD[l5PDTJPD\8QDU1PDel6QDog2QDU1
PDel6PD[n4`DSl5`D[l5`D]i4QDU1PDel6PD\i5VD0QDU1PDel6PD\i5QDPh2QDU1PDcl6QDQh2PDn^7QDU1PDel6QDRh2QD
Sh2QDW1PD^i4QD`BQDTh2QDW1QDUh2S@0PDmS=QDW1PDgl6QDVh2aDi4QDW1QDUh2S@0PD[l5PDgCQD[2PDel6QDWh2`D[l5
`DWl5`DSl5`DXl5QD[2QDi5PDgf1QDY2PDel6PDe3QD^2PDcl6TD1QDXh2`D]i4`DTl5QD^2PDel6QDYh2QDZh2QD[1PDcl6
PDbZ;QD[1PDcl6QD[h2QD[1PDcl6PD\HQD\h2QD[1QDi5PD`e1QD]h2QD^h2QDi5PD[[4VD0QD^h2QDi5PD[[4QD_h2QDc1P
D_U3PD^f3QDc1PDel6PDmFQDc1PDel6PDWF`D]i4`DVl5`D_i4`DXl5`Dio6QDd1PDel6QD`h2QDd1PDel6PD_f3VD0QDd1P
Del6PD_f3QDah2QDd1PDel6PD[EPDTl5PDel6TD1QDbh2QDe1PDWl5PDn^7QDe1PDXl5PDel6QDe1PDel6QDch2QDdh2QDj1
PDel6QDeh2QDj1PD]i4QDfh2QDk1PDcl6PDW8QDk1QDgh2QDk1PDnn2PDcl6QDhh2QDk1QDi5QDih2QDk1QDi5PD[S5PD[l5
QDb1PD]e4PDQ`;QDjh2TD1QDQ2QDkh2QDQ2PDPP7QDlh2TD1QDmh2QDQ2PDoa1VD0QDQ2PDoa1QDnh2QDW2PDnn2PDcl6QDW
2PDel6PDV<QDV2PDVl5QDoh2PDVl5PDcS1PDkh:QD_2PD]i4PDjP7QD`2PDel6PD]i;QDa2PD^i4PDTl5QDi5PD[5QDa1QDP
i2QDQi2QD`1QDi5QDRi2`D_i4`D]i4`DSl5`DXo2QD`1PDel6QDSi2`Del6aD_5`DWl5QD`1PDel6PD_b4VD0QD`1PDel6PD
_b4QDTi2QD`1TD3PDVf4PD^i4QD`1TD3QDke2VD0QD`1TD3QDke2QDUi2QDi1QDVi2QDi1PDUl5QDP\1QDP2QDWi2QDP2PDe
l6PD\W;QDP2QDi5QDXi2QDP2QDYi2QDZi2QDP2PDel6PDUc4VD0QDP2PDel6PDUc4QD[i2PD_i4PDWj2PDPR7PD_i4PDTJQD
\i2PD_i4QD]i2QD^i2PD_i4PDcl6QD_i2QD`i2`D[l5`D]i4`DUl5PD_i4PDcl6PDXJPDkd3PD_i4PDcl6QDai2QDa\1PD_i
4PDcl6QDbi2PDiHPD_i4PDcl6PDdg2PDTl5PD_i4PD`e4QDci2PD_i4PDci1PDmb1QDdi2WD0PD_i4PDel6QDei2XD0VD0QD
di2WD0PD_i4PDel6QDei2XD0QDk>PD_i4PDoY5PDkd3`EdS5`ETn:`E[5`EPR7`EU1`EYS1`Ek2`E]T=`EnN`Ed5`Ejj;WD0
PD]i4PDel6PDUn4XD0VD0`EdS5`ETn:`E[5`EPR7`EU1`EYS1`Ek2`E]T=`EnN`Ed5`Ejj;WD0PD]i4PDel6PDUn4XD0QDfi
2QDgi2QDa5TD1WD0PD]i4PDel6PDUn4XD0QDhi2PD]i4PDel6QDii2PD]i4PDel6PDY5PDdS5PD]i4PDel6PD[l4QDji2QDk
i2PD]i4PDel6PD[l4PDdS5PD]i4PDmb1PDTl5QDli2PD]i4PDmb1PDTl5Q@eGQDmi2PD]i4QDni2QDa5PD]i4PDX:VD0QDa5
PD]i4PDX:QDoi2QDPj2QDa5TD1PD]i4QDQj2VD0QDPj2QDa5TD1PD]i4QDQj2QDRj2QDa5TD1PD]i4QDSj2VD0QDa5TD1PD]
i4QDSj2QDRj2QDa5PD]i4PDcl6QDTj2VD0QDa5PD]i4PDcl6QDTj2QDUj2QDVj2TD3PD]i4PDcl6PDhY5VD0QDVj2TD3PD]i
4PDcl6PDhY5QDm=PD]i4PDcl6PDTV5PDQEPD]i4PDcl6PDQ_;PD[l5PD]i4PDcl6PD_T=PD`T=PD]i4QDWj2QDXj2PD]i4PD
el6QDYj2PDTl5QDa5PD]i4PDel6PDT[5VD0QDa5PD]i4PDel6PDT[5QDm=PDSl5PDel6QDZj2QD[j2QD\j2PDSl5QDhj1QD]
j2PDRj1PD[l5PDPQ7PDmb1PDTl5PDel6QD^j2`D]i4`DSl5`D_i4QD_j2PDnb1PDTl5PDel6QD`j2PDmb1PDTl5QDYHPDgf1
QDaj2PD_EPDTl5`DdD`Dba:`DfC`DSj4`DcEQDbj2PDdg2PDPm5PDcl6QDcj2QDdj2PDcl6PDT3PDal4PDcl6QDej2QDa=PD
cl6PDg`:PD[l5PDcl6PDPY6QDfj2QDgj2PDcl6PD\]<PDUl5PDjT=PDcl6PD\]<PD[l5PDkT=PDcl6PD]V3PDUl5PDcl6PDl
T=PDTl5QDeR1QDhj2QDij2QDjj2QDeR1PDg^2PDiHPDcl6PDX]4PDTMPD_i4PDHPDX]4PDUl5PDcl6QDkj2QDlj2PDcl6PD\
o;PDfl4PDcl6PDi7QDmj2QDnj2PDcl6PD]S7PDQV;PDcl6PDVl4PDV6PDcl6PDnT=PDTl5PDRP5QDa5WD0PDcl6PD_8PD_i4
PDel6PDg2XD0PDcl6PDoT=PD[5PDcl6PDPU=PDTl5PDVDPDcl6PDmMPDQU=PDcl6PDf^6QDoj2PDf^6PDRU=PD_4PDRU=PDc
l6PD[c1PDWT1PDcl6QDPk2QDQk2PDcl6PD\c1QDRk2PDcl6QDcj2PDW6PDnCPDYl5PDoCPD\Z;PDYl5PD]P3PDnCPDTl5PD^
g4PDTU=PD_i4PDel6PDPR7PD[i4PD]9PDn2PD]9PDYl5PDaQ<PDgn4PDYl5PDd`5PD`o4PDYl5PDUU=QDSk2PDkHPDbl5QDT
k2PDkHPDYl5QDUk2PDkHPDPDPDkHPDmR6PDci1PDmb1PDmb1QDVk2PD\o;QDWk2PDoi1PDnc7QDXk2WD0PDoi1PDdg2XD0VD
0QDXk2WD0PDoi1PDdg2XD0QDYk2QDZk2PDoi1PDdg2WD0QD[k2XD0`Ecl6`Eel6`Ebi4`Eai4`ESj4`EcE`Ego6`Efl6`EWj
4`EnP7`Eaf4`Eff4`EVU=`Eef4`Ene4`EVX<`Efo6`Eeo6`EoP7`Ecf4`EZg4`Ebf4`Edf4`EjT=`EjH`El^:`ESg2PDVm5P
D]i4QD\k2PDmf:PD]i4PDmf:PD]i4QD]k2PDWn;PD]i4QD^k2PD\6PD_c1PDTg1PD_c1PDQQ7PD[l4`Dei4`DRf4`DTl5PDQ
Q7PDel6QD_k2PDQQ7PDeh3QD`k2QDak2PD\Y<PDPa:QDbk2PDel6PDUU5PD]i4PDel6PDUU5PD]i4PDel6PDRP5VD0PDel6P
DUU5PD]i4PDel6PDRP5QDck2PDel6QDdk2PD]T=PDel6PDXU=QDek2PDel6PDZU=QDfk2PDel6PDjf4PDTl5PDel6QDgk2PD
el6PDZ6PDTl5PDel6PDel6PDXn2PDTl5PDel6QDTh2QDhk2`DTl5PDel6QDTh2QDhk2PDTl5QDik2TD1QDjk2QDa5PDel6PD
aOPDTl5PDel6PDa_:QDkk2QDa5PDel6PDa_:PDeT;PDel6PDTZ4PD_j4PDel6QDlk2QDmk2PD^g4PDU]7PD`U;QDi5QDnk2P
D`U;PDel6QDok2PD`U;PDoP7QDPl2PDXP7QDQl2PDcl6QDRl2PDnQ7PDcl6PDho5PDnQ7QDSl2PDcl6PDdS5PDnQ7QDTl2PD
cl6QDUl2PDnQ7QDVl2PD[l5PDnQ7PD[2PD`i4PDdi4PD`1PDcl6PDdS5PDdi4QDWl2PDcl6QDUl2PD]P;PDeP7QDXl2PD]P;
PDUl4PDTl5PDHPDQh3PD^U=PDHPDch4PD_U=PD\X:PD`U=PD\X:PDbl5QDYl2PD^Z:PD`U=PDaU=PDYl5PDiHPD`e4PDTl5Q
DZl2QD[l2TD1PD`e4PDTl5QD\l2QD]l2TD1PD`e4PDTl5PDn];PD`e4PD`b4PDSU1PD]i4PDjP7PDh^6PDal5PDgCPDiHPDR
^4QD^l2aE_5QD_l2QD`l2PDXQ=PDYl5PDbU=PDnU;PDgU3QDa5WD0PDnU;PDTU;XD0VD0QDa5WD0PDnU;PDTU;XD0QDal2PD
nU;PD[l5QDbl2QDcl2PDZi4PDVl5PDel6QDdl2PDZi4PDSf4PDVl5PDZi4PDYl5QDel2PDZi4PDUl5PDQU4PDjP7PD^f<PDj
P7PDjP7PD^f<PDXl5PDjP7PDmX1PDo2PDmS=PDYl5PDX\;QDfl2PDcc4QDfl2PD^JPDeU=PDfU=PDal4PDkDPDTl5PD]6PDT
i2PDbl5PD^k4PDPR7PDZl4PD\i4PDel6PDZl4PD]i4PDel6PD`g5PDTl5PDZh:PDag5PDTl5PDZh:PD[l4QDgl2QD`BQDhl2
PDfe3PDTl5PDUR=PD^[5PDTl5PDel6PDiMPDbl5QDil2PDiU=PDc^8PDYP=QDjl2QDkl2TD2QDll2UD0PDV3PDcl6PDj_;QD
ml2PDV3PDcl6PDj_;QDnl2QDY>PD_EPDNPDYl5QDol2PDoi4PD[l5PDX:PDoi4PD[l5QD]GQDPm2PDfCPD_i4QDi5PDll4PD
mW;PDUl5QDQm2PDZh4QDge2PDWGPDeT5PD\i4PDjU=QDRm2PDjP7PDel6QDSm2PDXm4PDQU4PD]m4PDQU4PDbd;PDQU4PD^i
4PDTl5PDel6PDbd;PDi]<PD\i4PD[m4PDQU4PDd4QDTm2QDUm2PD]i4PDVl5QDVm2QDWm2PDPHPD^R=PDPHQDXm2`Del6`Df
CPD^R=PDPHVD0PD^R=PDPHPD1PDlU=QDWm2PD]e4PDlU=PD]e4PDWl5PD[\;QDXe2PD\i4QDb\1QDYm2PDZi4QDQBQDZm2PD
^i4PDcl6PDdm:QDZm2PD^i4PDXl5PDel6QD[m2PDg3PDn2PDn2PDg3PDg3PDYl5PDn2PDcl6PDc\<PD\Y:PDYl5PDmU=PDUn
5PDel6PDUo;PDSc1QD\m2PDSc1PD]S1PDWl5PDZOPD[l5PDcj6PDcl6PDoJPD[l5PDnU=PDdl6PDQi5PDhU<PDdl6PDe2PD[
l5PDoU=PDdl6PDU6PD]W;PDcl6PDPV=PDcl6PDQV=PDgDPDcl6PDjT=QD]m2PDcl6PDah5PDZ4PDSl5PDcl6PD^i;PDSl5PD
RV=PDSl5PDSV=PD^i4PD]i4PDcl6PDTV=PDS1PD[P1PDel6PDWj4PDi7PDhZ<TD2QD^m2PDXj4PDgb4PDhZ<TD2QD_m2PDbT
3PDkCPDal5PD`i4PD[l5PDZ^4PDWj4PD`i4PD[l5PDel6PDQS1PD_i4PDUV=PD_i4PDel6PDSU1PDcl6PDk\:PDif;PDUl4Q
D`m2PDc7PDWV=PDcl6PDSc1QDam2PDkk4PDUl4PDHPDXj4PDjR;PD[k;PDPh3PDal5QDbm2TD3WD0PDel6PDZ^:PDQo6QDcm
2XD0`D]i4QDa5PDjP7PDn7PDjP7PDn7PDYl5QD[IPDYP7PD]EQDod1QDdm2PDVl5PDYP7PDdl6PDRn:QDem2TD1QDfm2PD]e
4QDfm2PD]e4QDgm2QDfm2PD]e4PDel6QDhm2PD_i4QDi5PDQm5QDim2PDne4PDT]4QDjm2QDkm2TD2QDlm2PDel6QDmm2QDn
m2PDcl6TD1QDom2QDnm2PDcl6TD1PDSh:PD]e4QDPn2TD1QDQn2PDHQDRn2QDSn2PDnFPDf^6PDbl5PDcl6PDWn;QDTn2`DT
l5QDUn2PDcl6PDWn;PDl4QDVn2PDbl5PDmMQDhd2PDel6PD^V=PDHPDo2QDWn2PDaV=PDTl5PDkf5PD]S1PD[l5QDXn2PDbV
=PD^f3QDYn2TD1PDdl6QDZn2PDdl6PDcV=QD[n2PDTY1QD\n2QD]n2PD[b;QD^n2TD3WD0PDa_;QD_n2XD0QD`n2PDio6QDa
n2TD1QDbn2PDPZ5PDfl4aE_5WD0PDem:QDcn2XD0VD0aE_5WD0PDem:QDcn2XD0QDdn2QDen2PDWl5PDQ;QDfn2P@]i4PD`Q
3VD0QDfn2P@]i4PD`Q3QDZg2QDQATD2PDQf6PD]e4PD^l5QDgn2QDdGQ@c<QDhn2TD2PD[o;QDin2PDUl5PDcl6QDjn2PDmb
1PDTl5QDhj1QDkn2PDZi4PD[l5PDRc3PDVl5PDcl6PDPT;PDTl5PDXj4PDcl6PDml<PDR`;QDln2PDSl5PDel6PDmV=PDoP1
PDfl4PDSl5PDjP7PDSl5PDah5PDSl5PDnV=PDYl5PDl4PDTl5QDi5QDmn2PDSl5PDoV=PDSl5PDcl6PDna1PDPW=PDSl5PDc
l6PDQW=QDnn2PDel6PDan<PDUb2PD[l5PDlm4PDRW=QDon2QDPo2QDQo2PDaX2PDTV;PD]e4PDQV<PD[Z2PD_i4QDRo2QDSo
2PD\i4PDel6PDUn4QDTo2TD2QDUo2QDVo2QDWo2PDUm7`D`o4PDhEQDXo2PD_i4PD]e4QDi5QDSCPD]Q1PDPP7PDoT5`D]i4
`D_i4`DTS1`DRP7PDX\;QDi5PDXg;PDS1PD[l4PDYl5QDYo2QDZo2PD^i4PDHPDYY5QDnV2PDQQ<PDig4PD\i4PDfDPDWj4P
DnZ;PDXT1PD^i4PDTl5QDi5QD[o2PD]e4PDel6PDmb1`DTl5QD\o2TD1PD]e4PDel6PD_9QD]o2PDcl6PDli1PDXS1PDel6P
DYW=PDRe5PD_i4PDcl6PDZW=PDeGPDf\<PDWl5VD0PDf\<PDWl5QDZg2QD^o2TD2PD_i4PDel6PDdS5QD^o2PD[i4TD2QD_o
2PD^e4QDi5QD`o2PD[l5PD]W=PD]i4PDel6PDT?PD_i4PDel6QDao2PDel6PDUl4PDcZ<PDel6PDPh3PDUl5PD[l5PDHPDbW
=PDgi4PD^S7PDnn2QDbo2PDcl6PDc`3QDco2TD1PDh`;QDbDQDdo2PDR8QDeo2TD1P@cl6PDd8PD_i4PDeNQDfo2TD2PDSg2
PD^i4PDSg2PD^i4QDgo2`D\8`DXGPDcW=PD^i4QDT1Q@g5S@0QDho2PD[l5PDmNQDT1QDio2PD[l5QDjo2QDko2QDT1PDHPD
Wj4QDlo2QDT1QDmo2QDno2QDT1QDoo2QDPP3QDT1PD[l5QDi5PDQm5QDT1QDQP3PD[l5QDRP3QDMPDcl6QDnBQDMQDi5QDSP
3PDZi4QDMQDi5QDlg2PD]i4TD1QDTP3QDMPD^i4QDUP3QD^1QDk:QDVP3`DUl5`D]i4`DSl5`DTl5QD^1PDel6PDgDPDTl5Q
D^1PDel6PDn`5QD^1QDiFS@0QDWP3QDLPDUl4QDLPDRX:`D]i4aEi4`Eee1`EQ6`EXo4`EXEQDLPDfl4QDLPDfW=PDTl5QDL
PDbl4`Del6`Dcl6`DQU4`DSj4`DcE`Dfo6`Deo6`Dbi4`Dai4QDLQDXP3TD1QDYP3QDLPDSl5PDel6QDZP3QDDPDPP7PDel6
PDSa;QDDPD\i4QD[P3QD\P3QDDPD]e4QD`BQD]P3`DTl5QDDPD[l5QD^P3QDDPD[l5PDel6QD_P3QDDPD^i4QD`P3P@el6PD
Vd4QDDPD_i4PDWj4PDfb<QDDPD_i4PDXT1QDDQDaP3QDbP3TD3QDDQDcP3QDDPDfe3PD_i4PDY^4QDDPDfe3PDel6QDdP3QD
DPD[i4PDnn2PDcl6QDDPD[i4PDel6QDeP3QDfP3TD4PD[i4PDel6QDgP3QDDPD[i4PDcl6QDce2QDDPDVP7PDel6QDhP3QDD
PDZ^:`D[l5QDDPD[l5PD^6QDDPDcl6QDiP3QDjP3QDQ1QDkP3QDlP3QDQ1QDmP3QDnP3QDQ1PD]a7QDZ1QDk:QDoP3QDPQ3Q
DZ1PDel6PDUn4QDZ1PDnn2PD`S1QDHPDel6QDQQ3QDRQ3QDHPDPHPDVl5QDHPD^i4PDTl5QDSQ3QDHQDTQ3QDUQ3TD1QDHQD
VQ3`D_i4`D]i4`DSl5`Dbl4`DU_6`D]l5`Daj4QDHPD\i4QDWQ3QDHPD]i4QDXQ3TD1QDYQ3QDHPDS1QDZQ3QDHPDcl4PDTl
5QDHPDbl4PDVl5QDFTD2PDVl5PDcl6PD[l<QDFPDel6QD[Q3QDFPDUl5PDd\;QDFTD2PDUl5PDd\;QDFQD\Q3QDFQDT`2PDl
o;QDGPDcl6QD]Q3PD^i4QDGPDcl6QD^Q3QD_Q3QDGPDcl6PDa[4PDYl5QDGPDcl6QD`Q3VD0QDGPDcl6QD`Q3QDaQ3QDGPDc
l6QDbQ3QDGPDkY;QDGPDZS1PDVl5QDGQD[IQDcQ3QDIQDi5QDSCQDVCQDIQDdQ3PD_i4PDel6PDjHQDIQDeQ3QDIPDdOQDh9
PDZ^:QDJPD^i4QDfQ3QDgQ3QDJQDhQ3QDJPDiS1QDXBQDJTD1PDPP8QDJPDcl6PDdm:QDJQDiQ3PDnn2QDjQ3PDnn2PDkl<P
Dmc5PDnn2PDcl6QDkQ3PDnn2PDcl6PDXS=PD_i4PDnn2PDcl6PDjT=PD]X=PDnn2PDcl6PDQFPDi6PDnn2PDcl6PDe5PDWn4
PDnn2PDcl6PDUj:PDf8PDnn2PDcl6PDnR=PDP\4PDnn2PDcl6PDe`3PDhn4QDlQ3PDnn2PDcl6QDmQ3PDnn2QDeR1QDnQ3QD
oQ3PDnn2QDPR3`E`X=`EaX=`EbX=`EcX=`EdX=`EZ3`E[1PDnn2QDQR3QDEPDdl6PDe2PD[l5QDEPDcl6TD1PDll;PD]i4QD
EPDcl6PDoJPD[l5QDEPDcl6PDRGPD_i4QDi5QDEPDcl6PD_^5PDfb<QDEPDHQDRR3QDEPDHPDT8PDUl5QDEPD`R1PDog3QDE
PD^2QDon2PDSZ4QDEPDcl6QDSR3PD[l5QDTR3QDEQDi5PDPR7QDUR3QDVR3TD3QDP1PD]`5QDWR3PD]3PD]`5QDXR3QDYR3P
DXP5PD[l5QDP1PDhX=QDP1QDZR3TD2PD`i4`DTl5`DXl5`DdF`Dgo6`DSl5`D_i4`DVl5QDP1TD2PD[l5PDiX=QDNTD2PD]i
4PDel6PD`i4PDSU=QDNTD2PD]i4PD]3QDNTD1PD\i4QDi5QD[R3QDNQD\R3QD]R3VD0`Dcl6`Del6QDNQD\R3QD]R3QD^R3`
Dcl6`Del6QDNPDjP7QDi5PDoR5QDNPDel6PDcP5PD^l5QDNPDel6PDYa3PD_i4QDNPDel6PDfc5PDWP7QDNPDel6PDel;QDN
PDel6PDal;PD]i4`Del6QDNPDW\4QDe`1QD_R3QD`R3QDOPDel6PDo`5PD]e4QDOPDel6PDV[5QDaR3QDOPDel6PDmEPD]i4
QDY1PD_^4`D\i4`DTl5`DXl5`DVl5`D^i4QDY1QDbR3QDcR3QDV1PDYg;QDV1QDdR3QDeR3`Del6QDV1PD_i4PDel6PDQo6P
DTl5QDfR3QDV1PD_i4QDi5PDQo6QDV1PD]i4PDnX=QDo1PD]i4QD`BQDgR3QDo1QDhR3QDiR3QDo1QDjR3PDYl5QDo1PD]i4
QDi5QDkR3QDbBPD]i4QD`BPDb_;QDV2QD`BPDU`;QDV2QDlR3PDWl5VD0QDV2QDlR3PDWl5QDmR3QD[1PDRj1PDU];QD[1PD
Yl4PDYl5QD[1PDel6PDPR4QDnR3PDel6PDgc;VD0QDnR3PDel6PDgc;QDoR3QD[1PDWn:PDZi4QD[1PDQU4PDWj2QD[1PDUl
5PDT8QD[1PDZi4VD0QD[1PDZi4QDPS3QD[1PD_h3QD\1QDQS3VD0QD\1QDQS3QDRS3QDSS3Q@TS3QDae2VD0QDSS3Q@TS3QD
ae2QDUS3QD]1QDVS3TD1QDWS3QD_1QD`BPDdQ<QD_1PDel6PDPg1VD0QD_1PDel6PDPg1QDXS3QDa1PD_i4PDel6PDi^5QDa
1PDde7PDSl5QDa1PDTJPDde7QDa1PDPY=PD[l5QDa1PDeGPD]`5PD]i4QDa1TD2PDU_6PDel6PD]FQDa1TD1PDel6PDTV7PD
^i4QDa1TD2PD_i4PDSl5PDel6PDjMQDYS3PDel4QDf1TD2QDZS3TD1QD[S3QDf1PDel6PDV\<PD[i4QDf1QD\S3Q@]S3QD^S
3QDf1PDQU4TD1QD^S3VD0QDf1PDQU4TD1QD^S3QD_S3QDf1QD`S3PD[i4VD0`Del6QDf1QD`S3PD[i4QDaS3`Del6QDR2QDb
S3TD1QDcS3QDW1TD2PDZi4PDUl4QDW1TD2PD[l5PDRY=QDc1PDXQ;QDc1PDel6PDS4QDc1QDi5QDdS3QDX1PDcl6PDSY=aEi
4`E_H`E]F`EY_5`EUn4`EV8`EjV5`Ekg4`EQU4QDX1PD[l5PDcl6QDeS3QDX1PDU_6PDZFQDX1PDgl6PD[l5PDWd;QDX1QD_
Z2PDbl5QDX1PDfl4PDSl5PDel6QDX1PDfc<VD0QDX1PDfc<QDfS3QDj1PDjP7PD]e4QDgS3QDj1PDPHPDXl5QD`BS@0QDhS3
QDl1PDcl6PDm[<VD0QDl1PDcl6PDm[<QDiS3QDl1PDel6PDUl4QDm1PDQU4PD]i4PDXl4QDm1PDel6PDkf;QDn1QDjS3TD1Q
DkS3QDg1PDaf4VD0QDg1PDaf4QDlS3QDg1PDQDQDg1PDel6QDmS3PDUl5QDi1PD[i4PD[l5QDnS3QDS2QDoS3QDS2PD\FPDg
n4QDS2PDel6PDR<QDKPDcl6TD1PDPR=QDKPDcl6PDdh4PDTd4QDKPDel6QDPT3QDQT3QDKPDel6PDR[5QDU2QDi5QDRT3QDU
2PDel6PDP\4QDST3QDZ2QDTT3QDUT3QD]2PD^i4PDnn2PDcl6PDjT=QD]2PD[l5QDi5PDeU=QD]2QDi5PD]9PD_i4PDel6PD
`[5QD^2QDk:QDVT3PDV`4QD^2PDcl6PDZP=QDWT3QDb2QDXT3TD2QDYT3QDc2PDdl6PDQm<QDc2PDel6PDkg4QD\2PDZi4PD
[l5QD\2PD_i4PDel6PDTP7QD\2PD]i4QDon2PDVY=QDh1PD\i4QDh1QDon2PDY[4QDh1QDon2PDoi4QDh1QD[IS@0QDZT3QD
`2QD[T3TD1QD\T3QDCQD]T3QD^T3TD1P@ig4QDZg1QD_T3P@Qo6PD[l5PDo2PDcl6PD`Q3QD`T3QDaT3aD_5PDcl6PD`Q3PD
Qo6PDXl5Q@bT3QDcT3PDcl6PDjU3QDdT3PDcl6QDeT3PDTl5PDcl6QDfT3PDTl5`Dic4`D[^4`DQi4`D]Y=`Df:`DW\4`Dhk
3`Dkh:`D^Y=PDcl6PDfS1PDTl5QDY@`E[l5`ESl5`EXl5`E_i4`Eoo6`Eel6QDgT3QDhT3PDcl6PDkFPD_Y=QDiT3QDjT3QD
kT3QDlT3QDmT3WD0QDnT3XD0VD0QDlT3QDmT3WD0QDnT3XD0QDoT3PDcl6PDef4PDkn3PDcl6PDj[:PDaY=PDbY=PDcl6PD[
3PD_i4PDel6PDcY=PDcl6PDUGPD_i4PDcl6PDcl6PDQh:PD_i4PDel6PDeX5PDcl6PDj;PDTl5QDPU3PDcl6PDef1PDUl5QD
QU3PDcl6PDfY=PDUl5Q@RU3QDSU3PDcl6PDlP<PDX^4PDcl6PDgY=PDf\5PDcl6QDTU3QDUU3PDcl6PD_T=QDVU3PDcl6PDP
j4PDV`4QDa5PDcl6PDl[7PDTl5PDcl6PDa^6PD[l5PDdl6PDl4PDcl6PDPb4QDWU3PDcl6PDee1PDZQ1PDcl6PD]P1PDgR;P
Dcl6PDg^6PDjY=PDcl6PDo`4PDkY=PDcl6PDlY=PD_i4PDcl6QDXU3QDYU3PDcl6PDZ^4PDQY5PD_i4PDcl6PDWn;QDZU3PD
cl6PDVk4PDj]<PDcl6PDVk4PDVm5VD0PDcl6PDVk4PDVm5QD[U3PDcl6QD\U3QD]U3QDeR1QD^U3PDci5PDcl6PDaf4PDPZ=
PDcl6PDaf4PDfg1QD_U3PDcl6PDjX1PDo^7PDcl6PDVo;PD_i4PDel6PDlR1PDcl6PDT?PDi6PDcl6PDWQ1PDee1PDcl6PDW
a4PDTl5PDmCPD_i4PDcl6PDco4PDgi4PD]S7PDcl6QD`U3PD[Y5PDcl6QDaU3PDie2PDQZ=PDie2PD\Q=PDcl6QDbU3QDcU3
PDal4QDi5QDdU3QDeU3QDfU3QDi5QDgU3VD0QDeU3QDfU3QDi5QDgU3QDm=PD^i4PDTl5QDhU3PD^i4PDTl5QDiU3`DV6`DR
b4`DSb4VD0PD^i4PDTl5QDiU3`DV6`DRb4`DSb4QDjU3PD^i4PDTl5QDi5PDWk5PD^i4PDTl5PDel6PDSZ=QDkU3PDPP7PDe
l6PDR[5PD^i4PDTl5QDlU3PDVl5PDU_6PDel6QDmU3PDU_6PDcl6PD_h5VD0PDU_6PDcl6PD_h5QDm=PDU_6QDi5PDQf;QDn
U3TD2PDU_6PDel6QDoU3QDmEPDU_6QDi5PDQ]<PDU_6QDPV3QDQV3TD2PDU_6QDRV3PDZi4PDVP7PDQU4PDZi4PDel6PDQa;
QDSV3TD2PDZi4PDel6PDTd4PDZi4PDel6PDjc4PDPd4PDZi4PD_i4PDcX;QDTV3PDZi4PD_i4PDel6PDdDPDZi4PD[l5QDUV
3PDZi4PD[l5QDeGQDVV3PDZi4PD[l5QDWV3QDXV3PD_i4QDYV3PD\i4PDel6PDiW=PD\i4PDel6QDZV3QD[V3TD2PD\i4PDe
l6PDXIPD\i4QDi5PDgf1PD\i4PD]i4PDel6QD\V3PDdS5PD\i4QD]V3PD]i4PDel6PD`i4QD^V3PD]i4PDel6PDZ^:QDji2Q
D_V3PD]i4PDel6PDZ^:PDdS5PD]i4PDel6QD`V3PD]i4QDon2PDlU3PD\Z=PD]i4QDon2QDaV3PD]i4QDi5QDbV3PD^d5QDc
V3TD1PD]i4PDgo6PD]T=PD]i4QDdV3QDeV3PD]i4PDcl6QDfV3TD1QDgV3PDbl4PDel6QDhV3QDiV3PDbl4QDi5QDlg2PD`l
4QDjV3PDU_6QDkV3PD`l4PDel6PDhn4PDa_;QDi5PDjDPD[P7QDeR1QDlV3PDTP7QDon2QDmV3PD]S7PDXl5QDnV3PDRe4PD
Yl5PD]S7PDXT1PDYl5PD]k5PDQh:PD_i4PDel6PDeX5PDUl5PDel6PDaZ=PDTl5PDQU4PDXl5QDoV3PD[l5PDZOPDUl5PDcl
6QDPW3PDhEPDcl6PDUc4PDSc1PD[l5QDQW3PD_9PDaf3PDS7PD_9PD_i4PDel6QDRW3PD]9PD_i4PDel6QDRW3PDRf4PDn9P
Do2PDkOQDYe1PDS9QDSW3PDn];PD_i4PDn];PD_i4QDTW3QDUW3PD`FPDSl5PDj4PD_i4PDcl6QDVW3QDWW3PD_i4PDcl6PD
li1QDXW3PD_i4PDcl6QDYW3PD_i4PDcl6P@RX:PDW];PD_i4PDel6QDZW3PD_i4PDel6PDjHQD[W3`Del6QD\W3PD_i4PDel
6PDjHPD_i4PDcl6QD]W3QD^W3PD_i4PDSl5PDel6PDjMPD_i4QD_W3PD_i4PDYb3PDjb6PD_i4PDWj4PDfb<PDR[=PDTl5PD
jP7PDSP<PDki4PDVc4PDUl5PDel6PDbg2PDQQ7PD\e4QD`W3PDe[;QDaW3QDbW3QDcW3P@Tl5QDdW3PDlU3PD[g;PDX[=PDl
U3QDeW3QDfW3PDcFPD_i4PDel6PDSZ4VD0PDcFPD_i4PDel6PDSZ4QDgNPDcFPD_i4PDel6PDgf1PDcT3PDnNPDbT3PDcT3P
Dal5QDgW3PDRa;PD]R4PD`Q3PD_i4PDel6PD[o:PD`Q3PDQo6PD[l5PDo2PD`Q3QDhW3PD`Q3PD]V;`Dle1`D_h1QDiW3TD2
PDg^6QDjW3PDg^6PD^k5QDkW3PD]P1PD_i4PDd^<PD]P1PD]i4TD1QDlW3PD]P1PDUl5PDW\4PD]P1PDel6PDl]<PDbT3PDe
;PDal5PD\\4QDmW3QDnW3QDoW3PDbT3QDPX3PDal5QDQX3QDmW3PDn7QDRX3PDbT3PDTl5PDel6PDne4PD^S7PDTl5PDcl6P
D_[=PD^S7PD`[=QDSX3QDTX3QDUX3PDbX;PDYl5PDbX;PDiP7QDVX3PDfP7QDWX3QDh9PD_i4PDHQDXX3QDYX3PDHPDXh1PD
Ul5QDZX3PDHQD[X3PDHPDog3`Dal5PDHPDTJPDHPDZP1PDc[=PDHPDmn2PD]P1QD[IPDP]4PDZl5PDdi4QDiFQ@j5QD\X3TD
1QD]X3PDdi4QD^X3QD_X3TD1QD`X3PDdi4PDT3PD^i4QDc<PDZi4PD[l5QDaX3`Dk8`DdEPDdi4PD`U;QDbX3PDdi4QDcX3Q
DdX3PDdi4PDYP1QDi5PDdi4QDk:QDeX3TD1QDfX3PDdi4PDel6PDl4PDTl5PDel6PD\o;PDdi4PDUl5PDel6QDgX3PD]P;PD
[l5QDhX3QDiX3PD^k4QDjX3TD1PDWX;PD]e4PDYl5PD]S1PD]e4QDkX3PD\Y<PDUl5PDel6PDZZ4PDh[=PDTP7QDlX3QDmV3
PDU<PDRa;PDgm7PD[j5PDZJQDmX3QDnX3PD[l5QDoX3QDPY3TD1QDQY3QDRY3PD^i4PDTl5QDSY3QDTY3QDUY3PD\Y:QDXBP
Del6PDXZ<PD\Y:PDk[=QDVY3PDfe3PD_i4PDY^4QDWY3PDel6PDWd;QDWY3QDXY3QDYY3`DRe4PDne4PD^k4QDZY3TD3PD]i
4PDel6PDne4PDTf1`DTl5`D_i4QD[Y3QD\Y3QD]Y3PDel6TD3PDVR=QD]Y3QD^Y3VD0QD]Y3QD^Y3QD_Y3QD]Y3PDcl6PDST
1PDRj1QD`Y3PDRj1PDkb1VD0PDRj1PDkb1QDaY3PDRj1PDdg2QDbY3PDc3PD_i4PDch4PDc3PD_i4QDi5PDjR;PDQW;PD_i4
PDel6QDcY3QDdY3QDeY3TD1QDfY3QDgY3QDhY3TD3QDiY3QDgY3PD]i4PDR8QDjY3QDkY3TD1PDlh:`DTl5QDlY3QDmY3PDe
l6PDlh:QDmY3PDel6PDlh:VD0QDmY3PDel6PDlh:QDm=QDnY3TD2PDT\=QDi5QDgU3QDoY3QDPZ3TD2QDQZ3PDoFPDYl5PDk
W5PD^i;PD\i5PDT_<PDU_6PDci4PD]S7PDci4PDci4PDci4QDRZ3QD]m2QDSZ3TD1PDgi4QDTZ3PDm2PD_i4PDel6PDlT1PD
eY5QDUZ3PDV\=PDWl5PDel6PDT?QDVZ3QDeR1TD1QDWZ3PDdY=PD]e4PDf]5QDXZ3QDYZ3TD2PDU_6PDel6QDZZ3PDVP7PDe
l6PDgh5PDk]5PDYl5PDZ\=PD[\=QD[Z3PDXl4PDYl5PDYl4PDR8QD\Z3P@el6PDR8PD\\=QD]Z3QD^Z3PDci1PDTl5PDel6P
D^\=PDgi4PD^U3PDUl5QDi5PDdV;PDgi4QD_Z3QD`Z3PDgi4PDkP7PD_\=PDgi4PD_4QDQBQDaZ3PDgi4PD]S7PDn]6PDgi4
PD\S7PDgi4PDTf3PDYl5PDo2PDec1QDbZ3PDNPDYl5PD[c<PDc_5PDai5PDXj4PDS1PDTn:PDXj4PDZ2PDQm<QDcZ3PDlP<Q
DdZ3QDa5PD]`5PDU_6PDel6PD]`5PD\i4PDcl6PDWJQDeZ3QDfZ3PDel6PD`g1PD_S=QDi5PDag1QDgZ3PDel6PD`g1PDVFP
DUo4PDVFPDbl4PDel6PD^X;PDnd4PDd\=QDhZ3QDiZ3TD1QDjZ3PDWl4PDTl5PDel6PDVd4PDVa;PDk`5PDYl5PDcl6PDR]4
PDVl5PDcl6PDeY:QDkZ3PDVl5PDf\=PD^^<QDPo2PD]l5QDi5PD\Z=QDhOPD[l5PDU7PDd8PDT3PD^i4PD\o;PDTl5PDVR<P
Dcl6PD\o;PDTl5QDi5PDQm5PDg\=PDfl4PDPh3PDUl5PDgn6PDlb1PDTl5QDlZ3PDg\=PDlb1PDTl5PDjP7VD0PDlb1PDTl5
PDjP7QDmZ3QDnZ3QDoZ3PD_i4PDjj4PDeS=PDZi4PD_i4QDP[3PDel6PDdNQDa5PD]i4PDel6PDTd4QDQ[3TD1QDR[3PD\i4
PDZ^:PDl4PDTl5PDel6PDm2PDZ^:PDj\=PDZi4PDel6PDZ^:PDW_5QDS[3PDZi4PDel6PDk\=PDl\=PDk8PDmf3PDU3QDd;P
DZi4PD[Y1QDT[3PDho6PDle;PDnNQDU[3TD4PD[l5PDel6PDe:VD0QDU[3TD4PD[l5PDel6PDe:QDV[3PDWl5PDel6QDW[3P
DTl5PDWl5PDjY;QDX[3TD2PDWl5PDel6PDle1PDWl5PDXIPDZl5PDac3PD_i4PD[5PDcn<QDYe1PDcP5PD^l5PDel6PDlP5P
DYl5QDY[3PDn\=PDYl5PDQW6PD^4PDbl5PDoh:PDSHQDZ[3PDP\;PDel4PDeGQD[[3QDmEPDeGPDTn:PDP[6QD\[3PDP]=PD
Q]=QD][3QD^[3PDPe2PDcT3QD_[3PDd3PDel6PDah4QD`[3QDa[3TD2QDb[3QDc[3PDh5PDcl6PDZS5QDd[3PDP3PDf]:PDo
S1PDcQ;PDT3PDYl5PDie<PDT3PDYl5PDhd;QDe[3PDWn;PD_i4PDel6PD]`5QDLPDRX:PD]i4QDi5`D`i4`DR]=`DY5PDWP<
PDWl5PDS]=PDcl6PDVe4PDnc5PDWU1PDnc5PDZU=QDf[3`DSl5`DnN`D^o4PD]S1PDYl5PDT]=PD]S1PD[l5PDWP<PD[i4PD
Sl5PDRY=PD[i4PD_i4PDel6QDg[3PD[i4PDel6QDh[3`DTl5QDmIQDon2QDoIPDU]=PDYl5PDV]=PD`f4PDbl5QDi[3`D[o4
PD_T3PDhk4PDoP7PD\W;PD_i4PDoP7PD^X1PDUl5PDoP7PDjh3PDQo6QDj[3QDk[3TD1QDl[3QDm[3PD]l5QDT^2QDn[3PDY
l4PDYl5PDg^6PDX]=PD[g;PDY]=PDnd4PDZFPDbT<PDoi1PDWP7PDZ]=PD[]=PDcl6PD_S1PDWl5QDo[3`DVd4QDP\3QDQ\3
TD1QDR\3PDbS5PDUl5PDaMPDdS5PD_i4QDi5PDnZ4PDTn:PDTl5PDPQ5PDTn:PDUf6PD]i4PDel6QDS\3PDSl5TD1QDT\3QD
U\3PDWl5PDcl6PDZ^5PDSc1QDV\3QDW\3PDcOQDeR1TD1QDX\3QD`?QDY\3PD_i4PDoa1QDZ\3TD1QD[\3PDXIPDP\4PDfGP
DYl5PD]l2PDfGPDU_6PDel6PDd]=PDfGPDUZ5`DSP5`DVl5PD`e4PDTl5PDfGPDdDPD\m3PDVT5PDVo:PDe]=QD\\3QDnb2P
DQU4PDjP7`DWl5`DXl5QDnb2PDHQD]\3QD^\3PDio6PDREPDe5PDWn4QD_\3QD`\3PDh]=PD^^;PDdT1PDel6PDm\;QDa\3Q
Di5PDkh:PDZm4PD_i4PDel6PDj]=PDVX5PD_i4PDcl6PDk]=PD`1PD^i4PD[l5PDl]=PDQm5PDWT5`DWl5`D_i4`DSl5PDQm
5PDlb1PDm]=QDb\3PD]e4P@el6PDk];`EnT=`EnP7`E^P7PDjX1PDo^7QDc\3PDWc<PDik3PDWm;PD_i4PDel6PD[h5PDhY5
PD_S=QDd\3QDi5PDaX;PD^i4PDZl4PDYl5QDe\3PDR^=PDel6PDWQ=PDV`3PDel6PDXo4PDQQ<PDig4PDg`6QDf\3PD^e4PD
el6PDQ^:]l2200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13
=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E
01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z1
1SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:
g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP
19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23
VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o
23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP1
7[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34Y
P16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44
XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]
45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e4
5WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15
R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP
16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56
VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k5
7YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15
`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP
16m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77Y
P18Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e7
8TP18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17
S88UP16T88TP1EU88XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP1
5_88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP
14Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99
VP13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d
99VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g6
9WP14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X
:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP1
3d:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16
o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP
15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:
[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P
<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP1
2]<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP
16h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<
VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`
=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1
<n=<VP15o=<VP14P><UP14Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=X
P17\>=XP17]>=XP17]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>
>WP16g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19
S?>VP14T?>UP17U??YP16V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP1
2]?@VP19R=@[P14^?@\P13_?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@U
P15f1@WP16h?@VP13i?@VP16j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@
@VP12R@@UP13S@@WP14T@@VP12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13
^@@XP13_@@WP13l?@YP14`@@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP
110@RP14i@@TP15j@@TP130@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP1
3UA@WP13VA@UP13WA@VP14XA@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP
15`?@XP16`?@[P17_AATP16`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAA
XP15kAATP16Z;AWP17lAAYP16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17W
BAVP16XBAYP15YBAWP16ZBAUP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP1
6dBAYP18eBAZP16fBAZP18fBAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAV
P17nBAVP1:oBAXP1CPCAVP17\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YC
B\P15ZCBWP13[CBYP13\CBYP110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13e
CBWP13fCBYP13gCBYP13hCBXP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP1
4RDDXP14SDDZP15TDDZP13UDDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP1
9[DD\P15W7DYP13\DDWP15i5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP
13fDDXP12j7DUP14f1DXP14gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDX
P13QEDVP12REDVP13SEDYP12TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]E
DXP14^EDZP13_EDWP12`EDUP12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16h
EETP15iEETP17jEEVP15kEEVP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP1
3UFETP16VFEWP14WFEYP13XFEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEW
P14aFEVP14bFEYP18cFEXP13dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nF
EYP12oEEUP13oFEXP12kCEVP13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14X
GFYP12YGFVP12ZGFUP14[GF[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P1
5fGHTP15gGHVP16hGHWP16iGHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIU
P18RHIVP18SHIXP19]GIXP17THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ
[P15]HJWP15^HJVP1F_HJTP17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18h
HJYP16iHJZP15jHJYP17kHJTP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1
A0JRP14UIJUP14VIJUP14WIJUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16
^IJUP16_IJVP17`IJXP17`IJZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP
17hIJVP17iIJXP18jIKVP15kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKW
P16RJKVP15SJKYP16TJKWP16UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^J
KXP15_JKYP19`JK\P18aJKXP16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17
jJLXP17kJLZP15lJLVP16mJLVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP
15WKLYP16XKL[P16YKL\P14ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KL
XP15aKLVP15bKLYP18cKLYP17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18l
KM^P15mKMXP16nKMYP16nKM[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14
XLNUP12]?NUP13YLNWP12]?NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP
120ORP13d:OUP12cLOTP12dLOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP
14nLO\P12oLOTP15PMP1TP15QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14
ZMP1VP13[MP1VP16\MP1VP14]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17
eMP1\P16fMP1VP15gMP1TP14hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14
nMP1TP16oMP1XP13PNP1YP16QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16
YNP1VP15ZNP1VP12[NP1UP13\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12
dNP1TP13eNP1VP15fNP1TP15gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13
oNP1WP13POP1WP14QOP1\P13ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12
[OP1TP12\OP1UP14]OP1VP13^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13
fOP1VP12gOP1TP15hOP1UP16iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13
QP1P1TP15RP1P1XP13bNP1XP14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP1
4YP1P1ZP13ZP1P1VP12Z1P1SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP
15aP1Q1UP15bP1Q1WP17cP1Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1
YP1=kP1Q1YP15lP1Q1VP15mP1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1
WP18TQ1Q1YP19UQ1Q1YP1<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1
Q1UP15^Q1Q1UP15_Q1Q1WP17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ
1Q1YP18f1Q1]P15gQ1Q1WP16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18
PR1Q1WP15QR1Q1VP15RR1Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1W
P17ZR1Q1VP16[R1Q1WP16\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1
Q1VP12eR1Q1UP15fR1Q1VP14gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17
nR1Q1[P15oR1Q1VP13PS1Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1Y
P18XS1Q1VP18YS1Q1XP15ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1
XP15bS1Q1TP15cS1Q1VP15dS1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1
Q1WP16lS1Q1ZP15mS1Q1XP17nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15U
T1Q1VP15VT1Q1VP16WT1Q1VP110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13
_T1T1WP13`T1T1XP17aT1T1YP110U1RP17bT1U1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP1
5iT1U1WP12jT1U1UP14S1U1SP17kT1V1VP19lT1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1Y
P15QU1W1WP15RU1X1TP16SU1X1VP17TU1X1[P16UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1
X1VP16[U1X1WP16\U1X1WP13]U1Y1TP12^U1Z1TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15
eU1[1YP18fU1[1[P12gU1[1TP13hU1[1XP110[1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12n
U1]1TP13oU1]1XP14PV1]1VP13QV1]1VP14RV1]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP1
6XV1^1VP17YV1^1XP18ZV1^1VP16[V1^1VP15\V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1S
P17bV1^1TP14cV1^1WP13dV1^1WP13eV1^1VP16fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1
^1TP13lV1^1WP13mV1^1WP17nV1^1[P16oV1^1XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW
1^1VP13UW1^1XP12VW1^1VP13WW1^1XP13XW1^1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP1
5_W1_1YP15`W1_1YP14aW1_1VP15bW1_1WP17Q8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1X
P16iW1_1ZP16jW1_1ZP15kW1_1XP15lW1_1XP15mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1
_1XP16TX1_1ZP16UX1_1\P15VX1_1UP15WX1_1WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15
]X1_1VP18^X1`1\P16_X1`1[P16`X1`1YP16`X1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P1
6eX1`1VP16fX1`1XP140`1RP15gX1`1YP16hX1`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP1
6mX1`1VP16nX1`1\P16oX1`1XP16PY1`1VP15QY1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1
UP15XY1a1WP15YY1a1WP15ZY1a1WP15[Y1a1WP17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY
1a1[P15cY1a1YP14dY1a1UP15eY1a1XP14fY1a1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP1
7l=a1YP16jOa1XP15lY1a1UP17m<a1[P15mY1a1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP1
5TZ1a1WP14U1a1VP16UZ1a1ZP16VZ1a1[P16WZ1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16
\Z1a1ZP14]Z1a1UP15^Z1a1TP177a1UP16V>a1\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15d
Z1b1YP15eZ1b1WP16fZ1b1XP18^V1b1WP16gZ1b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP
17mZ1b1[P16nZ1b1YP16oZ1b1VP15P[1b1WP1:gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1
VP17V[1b1YP17W[1b1]P15X[1b1VP15Y[1b1XP16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1
b1UP14`[1b1UP18d5b1aP17a[1b1TP15b[1b1WP16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f
[1b1TP15g[1b1WP18h[1b1VP15i[1b1TP18j[1b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17
o[1b1_P15P\1b1YP15Q\1b1YP14j4b1VP15R\1b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP
13Y\1c1XP13Z\1c1YP14[\1c1[P13\\1c1YP13]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c
1YP13d\1c1YP13e\1c1XP12f\1c1VP127c1VP12g\1c1VP14h\1c1XP13i\1c1YP15W7c1[P14j\1c1XP14k\1c1[P13l\1c
1XP12m\1c1VP13n\1c1YP13o\1c1WP1?W7c1`P16d5c1`P14P]1c1WP13Q]1c1VP14\;c1WP14\;c1YP15R]1c1XP13S]1c1
XP14T]1c1WP14T]1c1YP13R;c1XP14U]1c1YP15V]1c1XP14W]1c1[P13X]1c1XP18^V1c1ZP18^V1c1\P13Y]1c1UP13Z]1
c1XP14[]1c1VP12QHc1VP13\]1c1YP13]]1c1YP13^]1c1YP12_]1c1VP13`]1c1YP15a]1c1YP14k[1c1ZP13b]1c1YP12c
]1c1VP12d]1c1VP14e]1c1[P13f]1c1YP15g]1c1ZP13h]1c1XP13i]1c1YP12j]1c1VP12k]1c1VP13l]1c1XP13m]1c1YP
14n]1c1\P13o]1c1WP12P^1c1VP12Q^1c1TP13R^1c1WP13S^1c1WP14T^1c1[P15U^1c1_P18V^1c1VP14W^1c1[P19X^1c
1[P13Y^1c1YP14Z^1c1[P15[^1c1[P17\^1c1XP17\^1c1ZP17]^1c1]P13^^1c1XP16_^1c1ZP13`^1c1YP14a^1c1\P15b
^1c1XP14c^1c1[P13d^1c1YP13]\1c1WP13e^1c1XP13f^1c1WP14g^1c1WP14g^1c1YP13h^1c1WP15i^1c1WP19j^1c1XP
14m<c1WP13k^1c1XP14l^1c1\P15l3c1[P13m^1c1YP14b7c1ZP12n^1c1VP14o^1c1ZP13P_1c1YP16Q_1c1`P13R_1c1XP
14cX1c1[P15S_1c1YP18T_1c1UP12U_1c1VP12V_1c1TP13W_1c1XP13X_1c1VP15Y_1c1WP13Z_1c1WP14m=c1ZP13[_1c1
WP15\_1c1ZP14f3c1\P14]_1c1YP13^_1c1YP12__1c1UP13`_1c1YP13a_1c1YP15b_1c1ZP14c_1c1ZP12d_1c1VP13e_1
c1YP12f_1c1VP14g_1c1YP13h_1c1YP15i_1c1_P15i_1c1^P15j_1c1VP13k_1c1WP14l_1c1[P14m_1c1[P14n_1c1WP14
o_1c1WP14P`1c1YP13Q`1c1XP13R`1c1YP13S`1c1XP12T`1c1UP1;U`1c1[P16U`1c1^P16W3c1`P13V`1c1XP15W`1c1YP
13X`1c1YP14Y`1c1[P15W7c1ZP13Z`1c1WP14[`1c1[P14\`1c1WP14\`1c1YP14X8c1XP14X8c1ZP16]`1c1_P16^`1c1_P
14R=c1ZP13_`1c1WP12``1c1UP13a`1c1WP13b`1c1XP13c`1c1XP16d`1c1UP13e`1c1WP16f`1c1XP13g`1c1WP14h`1c1
[P13i`1c1VP14j`1c1YP14R=c1ZP14k`1c1[P13l`1c1XP15P\1c1]P16P\1c1`P14m`1c1ZP14n`1c1ZP14o`1c1XP13Pa1
c1WP14k5c1ZP13Qa1c1XP14Ra1c1XP14Ra1c1ZP14l]1c1ZP15Sa1c1[P15Ta1c1ZP14h5c1XP16W7c1]P14Ua1c1XP15Va1
c1^P15Wa1c1]P16Xa1c1`P14Ya1c1[P13Za1c1VP16[a1c1_P16\a1c1^P15]a1c1YP12^a1c1TP17_a1c1]P14`a1c1ZP15
aa1c1XP13ba1c1VP14ca1c1ZP14da1c1ZP14ea1c1ZP15fa1c1YP14ga1c1ZP16ha1c1]P14ia1c1[P14ja1c1[P14ka1c1[
P14la1c1XP14la1c1ZP14ma1c1[P14na1c1VP15oa1c1WP15oa1c1YP15Pb1c1ZP14Qb1c1YP14c5c1XP14Rb1c1YP15Sb1c
1[P13Tb1c1VP14k5c1WP14k5c1YP13Ub1c1WP14Vb1c1XP14Vb1c1ZP14Wb1c1[P12Xb1c1UP13Yb1c1VP13Zb1c1XP12[b1
c1TP14\b1c1ZP13]b1c1WP14^b1c1[P13_b1c1WP14`b1c1ZP13ab1c1XP15bb1c1ZP14cb1c1VP14cb1c1XP13db1c1VP15
eb1c1]P14[a1c1ZP14fb1c1TP13b8c1UP13gb1c1WP14hb1c1ZP14ib1c1XP14jb1c1ZP14kb1c1YP14lb1c1ZP15^`1c1ZP
15^`1c1\P14mb1c1[P14d5c1ZP14f1c1XP14nb1c1[P13ob1c1WP16Pc1c1XP14Qc1c1XP14Qc1c1ZP14Rc1c1ZP14Sc1c1Y
P14Tc1c1YP14Uc1c1WP14Vc1c1WP15Wc1c1ZP17Xc1c1WP13Yc1c1WP13Va1c1XP16Zc1c1WP14[c1c1YP13S5c1XP13\c1c
1WP14]c1c1ZP14^c1c1YP14_c1c1WP14_c1c1YP13`c1c1XP13ac1c1XP18bc1c1XP13cc1c1WP14b5c1XP14b5c1ZP17dc1
c1`P13ec1c1XP13o[1c1XP14fc1c1YP13gc1c1WP13hc1c1WP13ic1c1XP12jc1c1TP14kc1c1ZP13lc1c1VP14mc1c1ZP13
nc1c1XP14oc1c1VP15Pd1c1YP13Qd1c1UP13Rd1c1WP13kc1c1XP13Sd1c1XP13Td1c1WP13Ud1c1YP13Vd1c1XP13Wd1c1X
P15W3c1]P13Xd1c1VP17Yd1c1VP16Zd1c1WP14[d1c1XP14[d1c1ZP14\d1c1XP14]d1c1TP14]d1c1VP12^d1c1TP13mCc1
WP12_d1c1TP13b?c1XP13`d1c1VP13ad1c1VP14bd1c1XP14bd1c1ZP13cd1c1YP13dd1c1XP13ed1c1WP17fd1c1ZP14gd1
c1\P14hd1c1ZP14id1c1[P14jd1c1\P13kd1c1XP13d\1c1YP17d5c1ZP17d5c1\P13ld1c1YP1AW9c1YP1AW9c1[P18md1c
1]P14cX1c1ZP14nd1c1\P14od1c1[P15cX1c1^P14Pe1c1[P15Pe1c1[P12Qe1c1UP14Re1c1XP14Re1c1ZP16md1c1YP16m
d1c1[P15Ta1c1WP15Ta1c1YP15Se1c1ZP15Se1c1\P16Ta1c1[P16Ta1c1]P14Te1c1\P14Ue1c1\P14Ve1c1\P13We1c1WP
14R=c1[P15cX1c1[P15cX1c1]P15Xe1c1\P13Ye1c1WP13Ze1c1YP17f3c1[P15[e1c1]P14m4c1[P18\e1c1XP13]e1c1XP
13^e1c1WP13_e1c1YP13`e1c1WP13ae1c1YP14be1c1ZP14ce1c1\P14de1c1\P13ee1c1YP13fe1c1YP14ge1c1XP13he1c
1XP14ie1c1\P13[Ec1YP13je1c1WP13ke1c1YP14le1c1ZP13me1c1YP13ne1c1YP14oe1c1\P18Pf1c1aP13Qf1c1YP14Rf
1c1\P13Sf1c1YP13Tf1c1XP12Uf1c1VP12Uf1c1VP13Vf1c1YP13Wf1c1WP13Xf1c1XP13Yf1c1XP13Zf1c1YP13[f1c1YP1
3\f1c1YP13d5c1YP12lJc1VP12]f1c1VP13SEc1YP13^f1c1YP14_f1c1[P13`f1c1XP13af1c1XP12bf1c1VP12cf1c1VP1
2df1c1VP12ef1c1UP12ff1c1UP12gf1c1VP16hf1c1XP16hf1c1ZP16hf1c1ZP1Mj4c1VP13if1c1XP13jf1c1XP13kf1c1X
P12lf1c1VP12lf1c1VP15mf1c1VP13nf1c1XP14of1c1ZP12Pg1c1VP14Qg1c1[P16Rg1c1_P16Rg1c1aP13Sg1c1XP13Tg1
c1XP13Ug1c1XP15Vg1c1^P14Wg1c1\P13Xg1c1YP14Yg1c1WP17Zg1c1^P14[g1c1[P13\g1c1XP14]g1c1[P13^g1c1YP13
_g1c1WP12`g1c1VP13ag1c1WP13bg1c1XP13cg1c1XP14dg1c1ZP13eg1c1YP14fg1c1[P14gg1c1ZP13hg1c1XP13ig1c1Y
P14jg1c1\P14kg1c1ZP13lg1c1XP13mg1c1YP13ng1c1YP13og1c1YP12Ph1c1VP13Qh1c1XP12Ph1c1VP13Rh1c1YP13Sh1
c1XP15Th1c1ZP15Th1c1[P12P^1c1VP13Vd1c1YP13Uh1c1YP13Vh1c1XP13Wh1c1TP13Xh1c1YP12Yh1c1VP16Zh1c1XP16
Zh1c1ZP14[h1c1ZP14\h1c1[P13]h1c1YP13^h1c1XP13_h1c1YP13`h1c1YP13ah1c1YP13bh1c1YP13ch1c1YP12dh1c1U
P13eh1c1XP12REc1VP13fh1c1YP12gh1c1VP12kFc1VP13h;c1YP13cX1c1YP13hh1c1YP13hh1c1YP14ih1c1YP13jh1c1Y
P13f3c1YP13kh1c1XP110c1SP12lh1c1VP14mh1c1VP14nh1c1YP14oh1c1[P13Pi1c1WP13Qi1c1XP13Ri1c1YP14Si1c1Z
P14Ti1c1[P12`Lc1VP14Ui1c1ZP12j7c1VP110c1SP14\Y1c1ZP12Vi1c1VP12Vi1c1VP15Q_1c1_P13Wi1c1YP12Vi1c1VP
12Xi1c1UP13Yi1c1XP13Zi1c1WP15[i1c1XP13\i1c1VP13]i1c1YP13^i1c1XP13_i1c1YP13`i1c1XP14ai1c1YP14bi1c
1[P15ci1c1]P12]f1d1VP12U1d1VP13di1d1YP12ei1d1VP13fi1d1YP13gi1d1YP12hi1d1UP13ii1d1YP13ji1d1YP14ki
1d1\P13li1d1YP14mi1d1\P13ni1d1YP12oi1d1VP13Pj1d1YP13Qj1d1XP13Rj1d1YP13Sj1d1YP12Tj1d1VP12Uj1d1VP1
4Se1d1\P13Vj1d1YP15Wj1d1[P15Xj1d1[P13Yj1d1YP14Zj1d1\P14P\1d1\P12[j1d1VP13\j1d1YP13]j1d1YP12^j1d1
UP12_j1d1VP13`j1d1XP12aj1d1VP13VCd1YP13bj1d1YP19l=d1]P13cj1d1XP14dj1d1[P12ej1d1VP13fj1d1WP13gj1d
1YP14hj1d1WP13ij1d1WP14jj1d1ZP14k5d1ZP13kj1d1XP15l=d1YP14lj1d1WP18mj1d1_P12nj1d1UP12U6d1UP13c^1d
1YP13oj1d1UP14Pk1d1[P13Qk1d1XP13Rk1d1XP13Sk1d1XP13Tk1d1YP13Uk1d1XP12aP1d1VP14Vk1d1WP13Wk1d1XP12X
k1d1UP12Yk1d1UP16Zk1d1WP15[k1d1YP12\k1d1VP16]k1d1UP16^k1d1WP13_k1d1XP14`k1d1UP14`k1d1WP13ak1d1UP
13bk1d1XP15ck1d1WP14dk1d1ZP14ek1d1ZP14fk1d1\P14gk1d1\P13hk1d1YP14X9d1[P13ik1d1YP13jk1d1YP13kk1d1
YP14lk1d1ZP12mk1d1VP14nk1d1\P13ok1d1YP13Pl1d1XP13Ql1d1YP13Rl1d1WP12Sl1d1UP13Tl1d1YP13Ul1d1XP14h;
d1[P14Vl1d1VP13Wl1d1UP12Xl1d1UP14Yl1d1ZP17Zl1d1YP13[l1d1XP14\l1d1[P12R<d1UP12]l1d1VP13^l1d1XP12_
l1d1VP13`l1d1YP14al1d1ZP14bl1d1YP15hj1d1[P13cl1d1XP13dl1d1YP13el1d1YP12fl1d1VP13a:d1VP13gl1d1XP1
5W7d1[P14hl1d1WP14il1d1ZP13cX1d1YP14d5d1[P13jl1d1YP13kl1d1YP13ll1d1YP13ml1d1YP13nl1d1XP14ol1d1WP
12Pm1d1UP16Qm1d1[P14Rm1d1XP15Sm1d1XP12R<d1VP16Tm1d1ZP15Um1d1[P14Vm1d1ZP13Wm1d1VP13Xm1d1VP14Ym1d1
ZP14Zm1d1YP13g6d1WP14[m1d1YP16\a1d1[P13\m1d1WP17]m1d1VP14^m1d1[P13_m1d1XP14`m1d1VP12aj1d1UP13am1
d1UP17\k1d1UP13bm1d1XP1;]:d1UP14cm1d1VP14X9d1ZP14d[1d1[P14dm1d1YP15em1d1YP13fm1d1WP14P\1d1ZP15gm
1d1ZP14hm1d1[P13im1d1XP12jm1d1TP14km1d1VP14lm1d1[P14mm1d1ZP14nm1d1[P14P;d1ZP15Z;d1ZP14om1d1ZP14P
n1d1ZP13Qn1d1UP13Rn1d1XP14Sn1d1YP13Tn1d1VP13Un1d1VP12Vn1d1UP13Wn1d1VP14Xn1d1ZP13Yn1d1XP14Zn1d1YP
13[8d1XP14W3d1ZP12[n1d1TP1;\n1d1VP13]n1d1WP15^n1d1YP13_n1d1WP13`n1d1XP13an1d1XP15bn1d1[P13cn1d1W
P13dn1d1XP14g5d1XP12en1d1TP13fn1d1WP14gn1d1ZP14hn1d1YP14in1d1[P14jn1d1WP14jn1d1YP13kn1d1WP12^<d1
UP13UMd1XP13ln1d1VP14o`1d1XP15mn1d1]P12nn1d1TP14on1d1ZP14Po1d1YP12Qo1d1TP13Ro1d1WP13So1d1UP13To1
d1XP14Uo1d1YP13Vo1d1YP13Wo1d1XP14Xo1d1\P14Yo1d1\P14Zo1d1\P14[o1d1\P14\o1d1\P14]o1d1\P14^o1d1\P14
kc1d1ZP14_o1d1YP12`o1d1UP19ao1d1UP14bo1d1[P15co1d1[P14do1d1[P15eo1d1]P14fo1d1[P13go1d1WP14ho1d1[
P13io1d1XP14jo1d1ZP15ko1d1\P14R7d1YP14lo1d1WP13mo1d1XP14no1d1ZP12oo1d1UP1;PP2d1WP14f1d1XP16Ta1d1
^P14Ta1d1XP15e6d1YP16QP2d1VP16QP2d1XP14RP2d1ZP14SP2d1[P14TP2d1[P14UP2d1[P13VP2d1XP15WP2d1[P15XP2
d1[P14YP2d1[P14ZP2d1ZP14[P2d1[P17^:d1UP13\P2d1VP12]P2d1UP14^P2d1VP16d5d1`P14_P2d1ZP13`P2d1XP14aP
2d1YP13bP2d1VP13cP2d1WP14dP2d1YP14eP2d1ZP13fP2d1WP14gP2d1WP14gP2d1YP13hP2d1XP13iP2d1XP13jP2d1XP1
4kP2d1XP14kP2d1ZP13lP2d1XP13mP2d1XP13nP2d1XP13S9d1UP13oP2d1WP12PQ2d1UP13QQ2d1TP13RQ2d1VP14SQ2d1T
P14SQ2d1VP14TQ2d1VP13UQ2d1WP14VQ2d1XP14VQ2d1ZP14d5d1[P13WQ2d1XP13XQ2d1XP13YQ2d1XP14[=d1[P15c5d1[
P15l=d1[P16W7d1^P12b8d1UP15ZQ2d1VP14RW1d1[P14[Q2d1VP15\Q2d1WP15\Q2d1YP15]Q2d1WP15]Q2d1YP14^Q2d1V
P14m<d1XP14f1d1XP12dY1d1UP13_Q2d1XP13`Q2d1VP13aQ2d1XP1=V\1d1ZP13bQ2d1XP14cQ2d1[P13dQ2d1WP14ik1d1
[P13eQ2d1UP13fQ2d1WP14bKd1ZP16gQ2d1\P14hQ2d1XP14hQ2d1ZP13iQ2d1XP14jQ2d1[P13kQ2d1XP14lQ2d1VP13mQ2
d1UP13nQ2d1WP12oQ2d1UP14PR2d1ZP14\?d1ZP12QR2d1TP13RR2d1XP13SR2d1XP14TR2d1XP14UR2d1[P13VR2d1WP14W
R2d1ZP13XR2d1VP14Vb1d1ZP13YR2d1VP15ZR2d1^P14[R2d1ZP16g^1d1`P14\R2d1YP14]R2d1ZP14^R2d1VP13_R2d1XP
13`R2d1XP13aR2d1XP14d5d1[P14bR2d1ZP12j7d1UP13cR2d1WP13dR2d1WP14eR2d1VP14fR2d1VP15gR2d1VP15hR2d1Z
P15iR2d1ZP16jR2d1^P13kR2d1XP13lR2d1XP1<mR2d1XP14nR2d1[P18oR2d1TP13PS2d1YP13QS2d1VP16RS2d1VP16RS2
d1XP13SS2d1YP14TS2d1\P15US2d1_P14VS2d1\P15WS2d1_P14XS2d1[P14i=d1[P15YS2d1[P13ZS2d1YP13[S2d1YP13\
S2d1WP13]S2d1XP13^S2d1YP14_S2d1[P15`S2d1_P13aS2d1XP13bS2d1YP13cS2d1YP13dS2d1YP13eS2d1YP13fS2d1YP
13gS2d1WP14hS2d1\P13iS2d1XP13jS2d1YP14kS2d1YP14kS2d1[P13lS2d1WP13mS2d1WP13nS2d1YP14oS2d1[P13PT2d
1YP15QT2d1_P13RT2d1YP13ST2d1YP15TT2d1_P14UT2d1\P13VT2d1XP13WT2d1XP13XT2d1YP13YT2d1WP13ZT2d1WP15[
T2d1XP15[T2d1ZP13\T2d1XP17]T2d1XP17]T2d1ZP14^T2d1[P14f3d1\P14d[1d1[P14_T2d1[P13`T2d1XP14aT2d1YP1
4aT2d1[P13bT2d1XP15c5d1ZP14cT2d1ZP12dT2d1UP14c5d1WP13eT2d1YP13Y7d1YP15m<d1[P14fT2d1\P13gT2d1YP15
hT2d1^P13iT2d1XP14jT2d1ZP15kT2d1]P14h;d1[P13lT2d1XP15e6d1[P13Yc1d1XP15cX1d1^P12mT2d1UP14nT2d1[P1
4RZ1d1[P15cX1d1^P13oT2d1XP14PU2d1[P13QU2d1WP14RU2d1ZP15Ta1d1[P13SU2d1WP15TU2d1ZP13UU2d1XP14VU2d1
YP12WU2d1UP12XU2d1UP13YU2d1YP13ZU2d1XP13[U2d1WP13\U2d1WP13]U2d1XP13nHd1YP13^U2d1YP14d5d1\P15_U2d
1_P13`U2d1XP14dk1d1[P13aU2d1YP13bU2d1XP13cU2d1YP14d5d1[P14d5d1[P13dU2d1YP13QId1XP13eU2d1XP14fU2d
1ZP13gU2d1YP13hU2d1XP14el1d1[P14el1d1ZP14iU2d1YP13jU2d1XP15kU2d1[P14d5d1[P14lU2d1ZP14X9d1\P12mU2
d1UP13nU2d1YP13oU2d1YP13PV2d1YP12QV2d1VP14jHd1\P13RV2d1XP13SV2d1WP13TV2d1TP13UV2d1YP13VV2d1WP15d
5d1\P15d5d1^P14d5d1\P13R3d1YP13WV2d1XP12\7d1VP14d5d1\P14XV2d1\P12YV2d1UP14ZV2d1VP14[V2d1WP13\V2d
1XP13]V2d1YP14^V2d1XP13_V2d1YP13`V2d1YP14aV2d1\P13bV2d1VP14cV2d1ZP13dV2d1WP14f3d1\P14hKd1\P13eV2
d1XP12fV2d1TP13gV2d1YP13hV2d1XP13iV2d1WP13jV2d1WP14kV2d1[P12lV2d1UP13mV2d1VP12nV2d1VP13oV2d1YP13
PW2d1YP13QW2d1XP16RW2d1YP15SW2d1YP13TW2d1YP16aR2d1ZP13UW2d1XP13VW2d1WP13WW2d1XP15XW2d1YP16YW2d1b
P14jHd1[P14ZW2d1ZP14[W2d1XP13\W2d1YP12]W2d1UP13jHd1YP12^W2d1VP13_W2d1WP12[7d1VP12`W2d1VP12aW2d1U
P12d:d1UP14bW2d1VP14W3d1ZP12cW2d1TP14dW2d1[P12eW2d1VP14lm1d1[P13fW2d1XP14gW2d1VP12hW2d1VP18Ta1d1
^P12iW2d1TP14jW2d1XP13kW2d1TP13lW2d1VP13mW2d1XP12nW2d1UP13oW2d1VP13PX2d1XP13QX2d1XP13RX2d1YP14SX
2d1[P14d5d1[P14TX2d1VP14UX2d1VP13VX2d1XP15WX2d1WP14XX2d1ZP14YX2d1XP14YX2d1ZP15ZX2d1YP14[X2d1VP13
\X2d1YP12]X2d1VP12^X2d1VP13_X2d1YP12`X2d1VP12aX2d1TP14bX2d1WP13d5d1YP13cX2d1XP13dX2d1YP15eX2d1YP
12`6d1VP12fX2d1UP14c5d1XP14Pn1d1[P13gX2d1YP12hX2d1UP13iX2d1YP13jX2d1UP12kX2d1VP12lX2d1TP14f3d1\P
15mX2d1^P13nX2d1WP13oX2d1YP14PY2d1ZP13QY2d1YP13RY2d1YP13SY2d1YP12TY2d1UP13UY2d1YP12VY2d1VP13WY2d
1YP12XY2d1VP12YY2d1UP12ZY2d1UP14[Y2d1[P13_X1d1YP12\Y2d1UP13]Y2d1XP13^Y2d1XP13]Y2d1XP12_Y2d1VP14`
Y2d1\P12aY2d1VP14bY2d1VP13f3d1YP12`7d1VP14cY2d1\P14dY2d1[P13eY2d1YP14fY2d1ZP13gY2d1XP13TW2d1YP13
hY2d1YP15Z^1d1^P12\k1d1VP13iY2d1YP14jY2d1[P14PV2d1YP14PV2d1[P14kY2d1ZP14hT2d1[P16lY2d1aP14e6d1WP
15mY2d1_P12nY2d1VP14RZ1d1\P13m=d1XP12oY2d1VP15PZ2d1^P12QZ2d1UP13RZ2d1YP16f1d1[P16f1d1]P14R=d1[P1
2SZ2d1VP15TZ2d1[P13UZ2d1YP13VZ2d1YP12WZ2d1UP13nX1d1YP13XZ2d1XP13YZ2d1YP13ZZ2d1YP12[Z2d1UP12b8d1V
P12\Z2d1UP13]Z2d1XP12^Z2d1UP13_Z2d1XP13`Z2d1XP14iHd1[P14aZ2d1VP14bZ2d1[P13cZ2d1XP12dZ2d1VP13eZ2d
1YP14fZ2d1[P14d5d1\P17gZ2d1ZP12a:d1VP13hZ2d1YP13iZ2d1YP15jZ2d1UP13kZ2d1YP13lZ2d1YP13mZ2d1YP14d5d
1[P14nZ2d1XP13oZ2d1VP13P[2d1YP14Q[2d1XP12R[2d1VP13S[2d1YP13T[2d1YP13U[2d1YP14V[2d1VP14TY1d1YP13W
[2d1YP12X[2d1VP12Y[2d1VP12Z[2d1VP13[[2d1YP12\[2d1VP14][2d1XP14^[2d1VP13^2d1YP14_[2d1[P13`[2d1YP1
4a[2d1\P14b[2d1WP14c[2d1[P12d[2d1UP15e[2d1YP13f[2d1WP14g[2d1WP12WY1d1VP13h[2d1YP14i[2d1\P14j[2d1
VP14k[2d1\P12l[2d1VP13m[2d1XP15Z]1d1XP13n[2d1WP13o[2d1XP12P\2d1VP12Q\2d1TP12R\2d1VP13S\2d1YP13T\
2d1WP14d5d1\P14el1d1\P14U\2d1\P15V\2d1VP13W\2d1YP14X\2d1XP15Y\2d1VP13Z\2d1XP14d5d1\P12[\2d1VP14\
\2d1ZP13]\2d1XP13^\2d1YP13_\2d1YP12`\2d1VP12a\2d1UP13b\2d1YP1hn?PD_g4QDg\3PDYS1QDh\3PDZ^4QDi\3PD
_i4PDcZ<PDai4PDPFPDeLTD1QDTZ3`DYl5PDeLPDgi4QDj\3PDeLPD[l5QDk\3QDl\3PDV^;QDm\3PDeP<PDfP<PDel6PDVk
4PD[R1PDel6QDn\3PDcZ<PDel6QDn\3PDZm4PD_i4PDel6QDo\3PD_^<PDel6PDl^:PD\o4PDel6PDkn3PD_i4PDel6PDU^=
PDnNPDel6PD^k4QDP]3PDel6PD^k4PDbg2PDUR4PDel6PDnn;PDc3PDel6PDeP<PDfP<PDel6PDag1QDQ]3TD1PD\i4`Del6
`Dcl6`DSj4`DcEPDel6PDlb1PDYd1PDel6PDlb1PDTl5QDR]3PDPP7QD`BQDS]3QDT]3PDPP7PDel6QDU]3QDV]3PDX^=PDX
^=QDi5QDW]3QDX]3TD1PD_i4PDY^=PDfl<PDZi4PD_i4PDY^=PDPR7QDa5TD1PDfl<PDfl<QDi5PDPR7QDY]3PDel6PDP\4P
D]^=PD_i4PD^^=PD_^=PDVn<PDkR1PD`^=PDa^=PDYl5PDjP7QDZ]3QD[]3TD1PD`f4PDb^=PDXl5P@el6PDc^=PDj[:PDaY
=PDbY=PDUT7SD0PD_f3PDTl5PDQf5QD\]3TD1WD0QDd2XD0VD0QD\]3TD1WD0QDd2XD0QD]]3QD^]3Q@a5TD1WD0QD_]3S@0
QDe2XD0VD0`D_i4`DSl5QD^]3Q@a5TD1WD0QD_]3S@0QDe2XD0QD`]3`D_i4`DSl5QFa]3TD6PD4QDb]3S@0WD0QDd2XD0VD
0QFa]3TD6PD4QDb]3S@0WD0QDd2XD0QDV[3WD0QDc]3SD0XD0VD0`DZ\4WD0QDc]3SD0XD0QDd]3`DZ\4WD0QDe]3QDf]3XD
0`DnGWD0QDg]3QDh]3XD0WD0PD__=QDi]3XD0WD0QDj]3PDTl5QDk]3XD0QDl]3QDm]3TD1WD0QDg2QDf2XD0QFn]3TD2WD0
QDo]3PDWj4QDQBXD0WD0QDP^3PD_i4PDhU<XD0WD0QDQ^3QDi5PDQm5PD\P3XD0WD0QDR^3PDTl5QDS^3TD1QDT^3XD0WD0Q
DU^3QDV^3XD0WD0QDW^3QDX^3XD0WD0QDY^3PD]9PD]i4XD0QDZ^3WD0QDk:QD[^3QDZQ2QD\^3TD1VD0XD0QDZ^3WD0QDk:
QD[^3QDZQ2QD\^3TD1QD]^3XD0WD0QD^^3QD_^3TD1QD`^3XD0`Dcl6`Del6WD0QDa^3QDb^3XD0WD0QDc^3PD[l5XD0YD2W
D0QDd^3PD[l5QDe^3XD0WD0QDf^3QDg^3XD0QFh^3QDmY1QDY@TD1WD0QDi^3XD0`D]i4`DSl5WD0QDj^3QDk^3XD0YD2WD0
QDl^3QDm^3S@0XD0QDn^3WD0PD\S7QDo^3XD0WD0QDP_3XD0WD0QDQ_3XD0QDj8`DVf1`DWf1QDa5WD0PDel6QDR_3QDS_3X
D0QFT_3QDa5Q`1j5WD0QDU_3XD0VD0QFT_3QDa5Q`1j5WD0QDU_3XD0QDV_3QFW_3TD3QDa5Q`1j5WD0Q`1j5QDX_3XD0VD0
QFW_3TD3QDa5Q`1j5WD0Q`1j5QDX_3XD0QDY_3WD0QDY@aDo5aD_5SD0PDYl5`Dcl6`Ddl6`Del6`DWj4aD_5SD0S@0XD0QD
Z_3QD[_3Q`1j5WD0QD\_3XD0QD]_3WD0Qd1j5QDi2XD0`DWj4QDj8aD_5WD0QDi2XD0`DWj4QDj8aD_5WD0QDY@Q`1j5QDi2
XD0S@0QD^_3QD__3PDo9QD`_3WD0Q`1j5QDa_3XD0QF]T1QDa5Q`1j5WD0Q`1j5QDb_3XD0QDc_3QDa5Q`1j5Q@Y@WD0Q`1j
5QDd_3XD0WD0QDi2`DaP7`DUl5`DTl5`DYl5`D_i4`DSl5`D[l5`Dal5`Dhh3`Dbl5`DeP7`D]i4`DVl5`Dai4`DXl5SD0QD
X[1XD0aD_5WD0PDel6PDgCPDYl5XD0PDoCWD0QDc<PDel6SD0QDe_3QDf_3XD0PDXl5`Dke4`Dga=`DjP7`Dco6`DXj4`DYj
4`DmP7`DkP7`Dbo6WD0SD0QDg_3XD0`Eel6`E]F`EV8`E^FQDh_3TD1WD0QDh2XD0`DZ7`Dm[5`Doe1`DTl5QDi_3WD0PDlQ
7QDiFSD0XD0VD0QDi_3WD0PDlQ7QDiFSD0XD0QDk>QDa5WD0QDj_3QDk_3XD0QDl_3QDfAWD0QDm_3XD0QDn_3QDo_3TD1WD
0QDP`3XD0VD0QDo_3TD1WD0QDP`3XD0QDQ`3QFT_3TD4QDa5Q`1j5WD0QDR`3QDS`3XD0VD0QFT_3TD4QDa5Q`1j5WD0QDR`
3QDS`3XD0QDab1QFc_3QDa5WD0PDHSD0XD0VD0QFc_3QDa5WD0PDHSD0XD0PD1QDT`3WD0PDHSD0XD0VD0QDT`3WD0PDHSD0
XD0PD1WD0QDiFPD\c1SD0XD0QFT_3WD0QDU`3PDmNQDV`3XD0QDa5QDW`3TD3WD0QDX`3XD0`DTl5WD0QDY`3TD1QDZ`3QD[
`3XD0QDa5WD0QD\`3TD2QD]`3PDTl5QDV]1XD0WD0QD^`3PDTl5QD_`3QD``3XD0WD0PD^k4QDa`3XD0`D_i4`DSl5WD0QDb
`3XD0`DTl5WD0QDc`3QDd`3XD0`DVf1`DWf1`DZ5`DP\5`D^^4`DXl5`DTl5`D_i4`D]i4`Dke1QFT_3QDa5Q`1j5WD0QDe`
3PD[l5QDf`3XD0WD0QDo?QDg`3TD1QDh`3XD0QDi`3PDbg2PDaf3PDmNPDdg2QDj`3QDVW1`DnY4`DXg1`DZF`DXo4`D^f3`
Dab5`D_H`Dl[7`D\HS@0QDk`3QDZ@PDZ[4`DTl5PD]c1QDl`3PDXl5QDY@S@0WD0QDm`3XD0QDn`3QDc<TD1PDel6QDo`3QF
c_3TD1QDa5WD0PDcl6Q`1j5SD0XD0QDPa3QDQa3WD0QDRa3XD0QDSa3QDTa3QDUa3PDel6QDVa3QDWa3QDVa3QDWa3QDXa3Q
Da5Q`1j5WD0QDYa3XD0QDZa3QD[a3QD\a3`DnF`DTl5`D_i4PD]a7QD]a3QD^a3QD_a3QDb5Q@g5Q`1j5QD`a3QDY@QDaa3P
Del6QDba3QDca3PDVX<PDk^<QDda3QDea3PDbX1QDfa3PDdi4QDga3QDha3PDdi4QDia3PD]9PD_i4PDel6PD`h5PDll;PD]
i4PDmMPDS2PDZi4PDZ^:QDja3QDka3QDla3PDel6QDma3PDel6QDna3QEoa3QDPb3TD1WD0QDQb3XD0QDRb3QDd]1QDSb3QD
X[1QDTb3QDUb3QDVb3QDWb3PD[l5QDXb3QDYb3QDZb3QD[b3QD\b3QD]b3PDgT1QD^b3PDoa1QD_b3PDna1QD`b3PDdi4PDc
l6QDab3PDUl5QDbb3QDcb3PDUl5PDP9QDdb3QDeb3QDfb3QDgb3QDhb3PDTl5QDib3PDXl5QDjb3QDkb3QDlb3PDob1QDmb3
PDUZ8PDVm;QDnb3QDob3PDWn;PDah4PD^k4QDPc3QDR6Q@UIQDVIWD0QDQc3XD0QDR6TD1WD0QDcW3XD0QDj2QDa5TD1QDY@
Q`1j5aDk2aDd4aD_5WD0QDi4XD0VD0QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0QDk>QDj2QDa5TD1WD0QDY@S@
0QDRc3XD0VD0QDj2QDa5TD1WD0QDY@S@0QDRc3XD0QDm=QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm2XD0VD0QDl2TD1QDa5TD1W
D0QDY@Q`1j5QDm2XD0QDSc3QDTc3WD0PD_a3PDnT=XD0VD0QDTc3WD0PD_a3PDnT=XD0QDk>WD0QDUc3PDkY=QDP[3XD0WD0
PDQe=PDRe=XD0QDVc3TD3WD0PDWj4PDQo6PDn[7XD0WD0QDWc3QDXc3PD]l5XD0QDYc3WD0QDZc3PDTa;XD0WD0PD_i4QD[c
3XD0VD0WD0PD_i4QD[c3XD0QD\c3WD0PDgf1PDTl5PDTe=XD0QD]c3TD3WD0PDgf1PDTl5PDWe=XD0WD0QD^c3PD[l5XD0QD
_c3WD0PDVg:PDnGPD_i4XD0QD`c3WD0QDac3PD_i4PDfh3XD0QDbc3WD0QDac3PD_i4QDcc3XD0WD0QDdc3PD_i4PDel6PD_
e=XD0WD0PD[l5QDec3PDmg:XD0VD0WD0PD[l5QDec3PDmg:XD0QDm=WD0PDae=PDmg:XD0PDcl6WD0PDbe=PDTl5XD0QDfc3
QDb5TD1WD0QDgc3PDTf3XD0VD0`DYH`DZi4QDb5TD1WD0QDgc3PDTf3XD0QDhc3`DYH`DZi4QDic3TD4WD0QDjc3QDkc3QDe
R1QDlc3XD0VD0QDic3TD4WD0QDjc3QDkc3QDeR1QDlc3XD0PD1WD0QDX\1PD[l5QDmc3TD3PDal5PDQl5XD0PD`f3TD1WD0Q
Dnc3TD2PDY^;XD0WD0QDoc3PD\o4PD[l5XD0QDa5PDcl6WD0PDgl6PD_3XD0WD0PDeg<QDPd3XD0WD0QDQd3PDQU4PD_i4XD
0VD0WD0QDQd3PDQU4PD_i4XD0QDRd3WD0QDi5PDcl6PDgf1PD[l5XD0WD0PD^i4QDSd3PDS1PDhc4XD0WD0PDel6PD^j4PDU
n4XD0WD0PD\i4PDmh1XD0VD0WD0PD\i4PDmh1XD0QDTd3WD0PDke=PDZFXD0WD0PDVh5PDle=XD0QDUd3QDa5TD1WD0QDVd3
PDel6PDgl6QDWd3XD0WD0PDdd3PDVQ1PDhc4XD0WD0PD`l4PDel6PDhn4XD0VD0WD0PD`l4PDel6PDhn4XD0QDm=WD0QDXd3
P@cl6QDn2PDme=XD0WD0QDkb2PDdo6PDme=XD0QDYd3TD1QDa5TD1WD0QDkc3QDZd3XD0VD0QDYd3TD1QDa5TD1WD0QDkc3Q
DZd3XD0QD[d3WD0QD\d3QD]d3XD0QD^d3TD1QDa_1WD0QD_d3QD`d3QDad3XD0`D[a3PDcl6WD0PDPf=PD_i4XD0QDbd3TD1
QDcd3QDdd3TD1WD0QDed3XD0VD0QDdd3TD1WD0QDed3XD0QDfd3WD0PDfCPDbl4QDgd3XD0WD0PD]i4PDR8PDWFXD0WD0QDh
d3PD]i4XD0QDid3TD1QDjd3WD0QDkd3PDel6PD]];XD0WD0PD]i4PDdo6QDld3XD0VD0WD0PD]i4PDdo6QDld3XD0QDmd3QD
nd3TD2WD0QDod3PDPHPDXl5XD0QDPe3WD0QDQe3QDRe3PD_i4XD0QDSe3WD0PDVl5QDTe3XD0VD0WD0PDVl5QDTe3XD0QDUe
3WD0QDVe3PD[5XD0VD0`DV\<WD0QDVe3PD[5XD0QDWe3`DV\<WD0QDXe3PDPP7XD0QDYe3TD2QDZe3WD0QD[e3XD0QD\e3TD
1QD]e3WD0QD^e3XD0TD2QD_e3WD0PDTZ4XD0WD0QD`e3PDgl6XD0QDae3TD1WD0QDbe3XD0VD0QDae3TD1WD0QDbe3XD0QDc
e3WD0QDeY1PDTJXD0VD0WD0QDeY1PDTJXD0QDde3`EfE`Ecg2`El8`Ek8`En9`E>`Em8`En8`Eem3`Eo9`Edg2WD0PD`f3PD
\8QDee3XD0SD0WD0QDfe3QDP[3PD]i4XD0QDge3PD]i4TD3WD0PDVl5PDcl6PDQg=XD0QDRKQDhe3PDkIWD0PD]i4PDel6PD
m5XD0WD0QDie3QDje3PDTl5XD0aD_5WD0QDke3PDel6QDle3XD0WD0QDme3QDne3QDXe2XD0VD0WD0QDme3QDne3QDXe2XD0
PD1WD0QDoe3QDPf3QDQf3QDRf3TD1QDSf3XD0WD0QDPj1PD^c3PDeP7XD0WD0QDXQ1PDdi4PD^c3PDeP7XD0WD0QDTf3PD^c
3YD2XD0WD0PDnY4QDUf3XD0`DTl5WD0QDVf3XD0QDWf3`Dl[7WD0QDXf3PDTl5XD0QDYf3WD0PD_i4PDel6PDSh:PDTl5XD0
QDZf3TD2QD[f3WD0QD\f3PDTl5QD]f3XD0QD^f3TD1WD0QD_f3TD1PDYg=PD[l5XD0QD^f3TD1WD0QD_f3TD1PDWb;PD[l5X
D0QD`f3TD1QDaf3QD^f3TD1QDa5TD1WD0QDbf3XD0QDcf3WD0QDdf3QDef3XD0QDcf3QDff3TD2WD0QDgf3XD0QDhf3QDa9T
D2WD0QDif3PDPP7XD0`Dcl6`DXj4`DYj4`DWj4QDa9TD1QDa5WD0QDjf3XD0PDel6QDa9TD1QDa5PDdR1WD0QDkf3TD1QDlf
3XD0WD0PDeh3QDa>QDe;TD1QDmf3PD[l5PDd3XD0WD0PDPQ7PDel6PDii3XD0WD0QDnf3TD1PDbT3PDal5XD0QDof3TD1QDP
g3WD0QDQg3PDbT3QDRg3PDal5XD0WD0QDSg3QDTg3XD0VD0WD0QDSg3QDTg3XD0QDUg3WD0PDRg3QDVg3XD0WD0PDUQ7QDWg
3XD0WD0PDUl5QDXg3PDaZ=XD0QDa5WD0PDcl6PDUZ3XD0VD0QDa5WD0PDcl6PDUZ3XD0QDk>WD0YD1PD[l5PDWP<XD0QDYg3
Q@bGWD0QDZg3PDZi4XD0QF[g3Y@0WD0PDXc;XD0QDjJWD0QD\g3PDel6QD]g3XD0WD0QD^g3TD1PDde7XD0QF_g3Q@_5Y@0W
D0QD`g3XD0QDag3WD0QDbg3TD1Q@cg3QDdg3XD0QFhMY@0WD0QDeg3XD0QDfg3QD_5WD0QDgg3XD0WD0QDmIQDhg3XD0WD0P
DZi4PD_i4PDcX;XD0WD0QDiFS@0PDW5PDUl5QDig3P@Tl5XD0VD0WD0QDiFS@0PDW5PDUl5QDig3P@Tl5XD0QDjg3WD0QDkg
3TD2QDlg3XD0SD0WD0QDkg3TD2PDio6XD0QDmg3TD1QDa_1WD0QDng3QDog3Q@Ph3TD1QDQh3XD0QFRh3TD1WD0QDSh3XD0`
Del6`Db[4`Da[4`Dcl6`D_i4`DSj=QDa5Q@g5Q`1j5S@0WD0QDTh3XD0VD0QDa5Q@g5Q`1j5S@0WD0QDTh3XD0QDUh3PD]i4
PDel6QDVh3VD0PD]i4PDel6QDVh3QDWh3PD]i4PDel6PDQEPDTl5QDXh3PD_i4QDYh3PDU_6QDZh3QD[h3QD\h3QF]h3WD0Q
D^h3XD0VD0QF]h3WD0QD^h3XD0QD_h3QD`h3TD2WD0PDPP7XD0VD0QD`h3TD2WD0PDPP7XD0PD1QDah3QDbh3`Dbj=QDch3S
@0WD0QDdh3XD0PD^P1QDeh3PDU_6PD]a7PD^i4PDTl5PD]a7QDfh3TD2PDPP7PDbT3PDal5QDhj1PDlg3PD]7QDgh3PD[i4P
@el6QDhh3PDT8QDih3QDih3VD0QDih3PD1QDjh3QDkh3QDlh3Q`1j5WD0QDmh3XD0VD0QDkh3QDlh3Q`1j5WD0QDmh3XD0QD
nh3QDoh3Y@0Q@b5Q@j5WD0QDP3XD0VD0QDoh3Y@0Q@b5Q@j5WD0QDP3XD0QDPi3QDQi3WD0QDRi3QDSi3XD0QFo5TD2WD0QD
Ti3QDUi3XD0QDVi3PDVl5`DcGQFWi3TD1`Ea1`EV3`E^O`E_O`EH`E_i4`Eel6`Ecl6`Edl6`ETl5`EnP7`Eco6`EVl<WD0Q
Do2XD0QD[MQ@l5WD0QDo2XD0QDXi3UD0WD0QDo2XD0SD0PDPY6PDTl5PDiT=QDYi3PD_i4PDel6PDjHQDZi3PDTl5PDZS5PD
]i4PDel6QD[i3QD\i3PD]i4TD1QD]i3Q@RAPDPi4QDPAQD^i3PDRj1PDiT=QD_i3PDTl5PDmn2QD`i3PDTl5PDWj2PDW6PDT
l5QDai3QDbi3PD\i4PDjU3QDci3QDdi3QDnn2PD\i4PDbT3PD_HPDVg:PDV8PDbg;PDZU=QDfk2PDYX=PDfb<PD`i4PDSU=P
DlU3PDcZ<PDh4PDi^;PDQm<QDei3PDU6PDWT5PDQm5PDWT5PDna1QDfi3QDmAQDgi3QDeGQDhi3PD]e4PDel6PDmb1PDcl6Q
Dii3PDTl5QDji3QDki3QDli3PD[l5QDmi3QDni3PD]i4PDne=PDjX1QDkY3PDk];QDoi3QDPj3PDX\5PDZl5PDf^<PDlP5PD
Yl5PDn7PDne4PD^k4QDQj3PDcl6PDQFPDi6QDRj3QDSj3QDTj3PDcl6PDf^6PDUo;PDREPD]i4PDmb1PDX:PD]i4QDUj3PDS
l5QDVj3QDWj3PDak=QDeR1QDXj3PDUo;QDeR1PDmMPDQU=QDYj3PDU^4QDZj3PDW5PDUl5PDjP7PDcl6PDfS1PDTl5PDcl6Q
D[j3PD[l5PDcl6QD\j3QD]j3QD^j3QDjQ1QD_j3PDRX:PDbl5QD`j3QDaj3QDbj3QDcj3PDel6QDdj3QDej3QDfj3QD_\3QD
`\3PDoFPDYl5PDm[;PDP1QDgj3QDhj3QDij3PD]i4QDjj3QDkj3QDlj3QDmj3QDnj3QDoj3QDfU3QDPk3QDQk3QDRk3QDSk3
QDTk3TD1QD`HQDUk3QDmIQDVk3QDWk3VD0QDWk3PD1QDXk3PDV]5QDYk3`E>`En9QDZk3PDcl6QD[k3QD\k3QD]k3TD1QD^k
3QD_k3QD`k3Q@ak3QDbk3QDck3QDdk3QDek3PD^i4PDTl5QDfk3PDjP7PD]e4PDel6QDgk3QDhk3QDik3QDa\2QDjk3PDRa;
PD]R4QDkk3QDlk3PDee1PDZQ1QDmk3PDPP7PDoT5QDnk3PDPP7QDok3QDPl3PDUl5PDel6PDaZ=PDTl5QDQl3PD]`5PDcl6P
D]S7PDQV;PDci1PDTl5PDel6PD^\=PDkn3PD_i4PDel6PD_EPDTl5PDUZ:PDnn2QDRl3S@0PDmMPDQU=QDSl3QDTl3QDUl3T
D3QDVl3QDWl3PDTl5PDSl5PDel6QDXl3PDTl5QDk:QDYl3QDZl3QD[l3QD\l3QD]l3QD^l3QD_l3PDel6PDZl<QD`l3TD1QD
al3QDbl3PDal4QDcl3PDel6QDdl3QDcb2TD1QDel3QDfl3QDgl3QDgP1QDaHTD3PDWl5QDhl3QDTFPDel6QDil3PDkf5QDjl
3QDkl3QDll3QDbo2PD]i4PDPT=PDZFPDbT<QDml3PDVV3PD]a7PDWP<PDWl5PDWj4QDnl3QDol3PD[i4QDPm3PD[i4QDQm3P
D_i4QDRm3PDjMQDSm3QDTm3QDUm3P@Vd4QDVm3TD1QDY\2QDWm3QDXm3QDYm3QDZm3QD[m3PDgm=PDTl5PDmMQD\m3QD]m3Q
D^m3PDg\=PDfl4QD_m3TD3PDnn2PDbl5QD]Z2QD`m3SD0PDSl5PDcl6PD\i;PD_i4QD]GQDam3PD^i4PDTl5QDYHQDbm3PD^
i4PDTl5PDgo6QDcm3QDdm3TD1QDem3QDfm3TD1PDZi4QDgm3QDhm3QD_AQDim3QDjm3PD[P1QDkm3PDHPDga:PD^k4QDlm3P
DPQ1PDQEPDgc7PDTl5PDel6PDjg4QDmm3QDnm3PDSn=PD]e4aE_5`ElP7`ERe4WD0QDom3PDPHXD0VD0`DXl5aE_5`ElP7`E
Re4WD0QDom3PDPHXD0QDPn3`DXl5WD0QDQn3PDVl5PDel6QDRn3XD0WD0PD]i4QDSn3TD1PDjo<XD0WD0PDgGQDTn3PD]i4P
DeP7QDUn3XD0WD0PDm9PDgl6XD0VD0WD0PDm9PDgl6XD0QDm=WD0PDSl5PDcl6PDg^6XD0QDVn3WD0PDg^6QDVn3XD0VD0WD
0PDg^6QDVn3XD0QDWn3WD0QDXn3PD]i4QDi5PDTn:XD0WD0QDYn3PD]e4XD0QDZn3WD0QD[n3XD0VD0QDZn3WD0QD[n3XD0Q
D\n3WD0QD]n3QD^n3XD0WD0QD_n3PD^X=XD0WD0QD`n3PDel6PDSHXD0WD0QDan3PDel6QDbn3XD0QDcn3TD4WD0Q@dn3QDe
n3QDcg3XD0WD0QDdn3QDfn3P@lo6QDgn3QDcg3XD0WD0QDfn3P@lo6QDgn3QDcg3XD0WD0QDhn3PD\i4XD0`D[l5`Del6`Di
o6`DnG`D[i4`DRP7VD0WD0QDhn3PD\i4XD0`D[l5`Del6`Dio6`DnG`D[i4`DRP7QDin3WD0QDfh3PD\i4XD0QDjn3WD0QDk
n3TD2QDln3XD0VD0QDjn3WD0QDkn3TD2QDln3XD0QDmn3WD0QD`?QDnn3P@di4PD_i4XD0WD0QDj_1QDon3QDPo3XD0WD0QD
Qo3Q@fa1QDRo3PDVl5XD0QDSo3WD0QDTo3QDUo3PD_i4PDan=XD0WD0PD_i4PDan=QDVo3XD0WD0PD]P1PD_i4XD0QDWo3WD
0PD_c5PD_i4QDi5XD0WD0QDXo3TD2QDYo3XD0WD0QDZo3QD[o3XD0WD0QD\o3TD1QD]o3PD]i4XD0QD^o3WD0QD_o3PDio6P
D]6XD0WD0QDb5Y@0PD^]2XD0VD0WD0QDb5Y@0PD^]2XD0QD`o3WD0QDao3QDbo3XD0WD0QDco3PDcl6TD1QDdo3XD0`DTl5W
D0QDeo3XD0QDfo3WD0QDgo3PDPP7PD[l5XD0QDho3WD0QDfU3QDio3QDgU3XD0VD0aD_5WD0QDfU3QDio3QDgU3XD0QDjo3a
D_5WD0QDko3P@Tl5QDi5QDlo3XD0WD0PDPQ7PDel6PDii3XD0WD0QDmo3PDel6PDii3XD0WD0PDjP7PDSl5PDah5XD0WD0PD
Rd5QDno3P@Tl5PD]`5XD0WD0QDoo3PD[l5PD]`5XD0WD0PDRj1PDiT=XD0WD0QDPP4QDi5QDQP4QDRP4XD0WD0QD_[2QDSP4
PDVl5XD0WD0QDTP4PDel6QDUP4XD0VD0WD0QDTP4PDel6QDUP4XD0QDVP4WD0QDWP4P@Zi4QDhe2PDon=XD0WD0QDXP4QDYP
4QDZP4XD0VD0WD0QDXP4QDYP4QDZP4XD0QD[P4WD0QDnMTD1QDSCQD\P4QDPo2XD0WD0QD]P4PD[l5XD0QD^P4WD0QD_P4PD
_i4PDd^<XD0WD0QD`P4Y@0QDaP4TD1QDbP4XD0SD0WD0QDQAQ@cP4PD_i4XD0VD0WD0QDQAQ@cP4PD_i4XD0QDm=WD0QDdP4
PD_i4XD0WD0QDZIQDeP4PDQDXD0VD0WD0QDZIQDeP4PDQDXD0QDfP4WD0QDgP4PD[l4PDSf4XD0QDhP4WD0PDVl5QDiP4PDj
P7QD_c2XD0QDjP4WD0PD_i4QDkP4PDVl5XD0QDlP4WD0PD]i4PDel6QDmP4QDnP4XD0WD0PDfS1PD]l5XD0WD0QDoP4QDVAQ
D`BQDPQ4XD0WD0PDnn2P@cl6QDQQ4XD0WD0QDRQ4PDSl5PDel6XD0QDSQ4WD0QDTQ4XD0QDUQ4WD0PD`e4PDTl5QDVQ4XD0W
D0QDWQ4PDZi4XD0`Del6`Dcl6`DX`3WD0PDZi4PDUl5QDXQ4XD0WD0QDYQ4PDSl5XD0QDZQ4WD0QD[Q4PDbo6PDPR7XD0VD0
WD0QD[Q4PDbo6PDPR7XD0QDm=WD0PDcl6QD\Q4QDkc3QDi5QD]Q4XD0WD0PD]i4PD_h5PD_j4XD0WD0PD]e4PDel6PDTb;XD
0WD0PDRl2PD[g4XD0WD0QD^Q4PD]i4PDdDXD0WD0PD_i4QDi5PDmZ;XD0WD0QDVEQ@Y@QD_Q4PD_i4QD`Q4XD0WD0QD`?PDY
l5PDoCXD0WD0QDaQ4QDbQ4QDcQ4PDio6XD0WD0QDSFQDZLPDio6XD0WD0QDdQ4PDel6QDeQ4PDTl5XD0WD0QDdQ4QDfQ4QDg
Q4P@if;PDTl5XD0SD0WD0QDhQ4QDiQ4WD0PD\Z:PDVm5PDUl5XD0WD0QDjQ4TD2QDYf2PDTl5QD`BQDPQ4XD0WD0QDfm2QDk
Q4TD2QDlQ4XD0WD0QDmQ4QDnQ4QDi5QDoQ4XD0WD0PDjP7QDPR4XD0VD0WD0PDjP7QDPR4XD0QDQR4WD0QDRR4PDTP>XD0WD
0QDSR4PDYl5QDTR4XD0WD0QDUR4PD4QDVR4XD0WD0PD_i4PDel6QDWR4XD0VD0WD0PD_i4PDel6QDWR4XD0QDXR4WD0PDU_6
QDYR4PDle3XD0WD0QDZR4TD1QD[R4XD0VD0WD0QDZR4TD1QD[R4XD0QD\R4WD0PDcl6QD]R4PDTl5XD0QD^R4WD0QD_R4PDe
l6PDWP>XD0WD0QD`R4PDWl5PDel6QDaR4XD0WD0QDbR4PDUl5XD0QDcR4WD0QDa5QDdR4QDeR4XD0QDfR4WD0QDQAPD[l5TD
1PDnn2XD0WD0QDgR4TD2PDZi4XD0VD0WD0QDgR4TD2PDZi4XD0QDhR4WD0QDiR4PDUl5PDbT3XD0WD0QDTf3QDjR4QDkR4XD
0QDlR4WD0QDmR4PDUl5PDiCXD0WD0QDnR4TD1PDVl5XD0`D`S1`DPG`DQGSD0QFoR4TD2WD0QDPS4Q@QS4QDT3XD0QFoR4TD
1QDa5Y@0WD0QDU3XD0VD0QFoR4TD1QDa5Y@0WD0QDU3XD0QDRS4WD0QDSS4Q@TS4PDPP7XD0QDUS4`DVd4`D]Y1`D`V5`DR^
5`Dle1`DRY1`Doe1`DdF`DdW5`D]e1`Dg^4`DVb4`DU_5WD0QDVS4QDhn2TD1QDWS4XD0WD0QDfm2PD_i4PDSf4XD0WD0QDX
S4QDi5QDYS4TD1QDZS4QD[S4QD`BQD\S4XD0WD0QD]S4QD^S4Y@0PDmNXD0WD0QD]S4QD^S4XD0VD0WD0QD]S4QD^S4XD0QD
_S4WD0QD`S4QDaS4XD0QDbS4WD0QDe^2PDVl5QDi5PDTn:XD0WD0PD`f3Q@cS4QDdS4QDeS4XD0WD0PDnf3QDdS4QDeS4XD0
WD0QDfS4P@di4PDmNQDgS4XD0WD0QDhS4QDeGQDiS4PDTl5QDi5QDjS4XD0WD0QDkS4QDlS4PDgDXD0WD0QDmS4PD[l5QDnS
4XD0WD0QDoS4QDQBP@cl6QDPT4XD0VD0WD0QDoS4QDQBP@cl6QDPT4XD0QDQT4WD0QDRT4PD]i4TD2QDST4XD0WD0QDTT4PD
[l5PDoU=XD0WD0PD[o4PD[l5PDZ6XD0WD0QDSP3QDUT4PDTl5PDe^6XD0WD0PDlP>XD0WD0QDVT4TD3QDWT4PDZi4XD0VD0W
D0QDVT4TD3QDWT4PDZi4XD0QDXT4WD0PDl^5PD^i4PDTl5XD0WD0PDZi4PD_i4PDcX;XD0WD0PDeGPDTn:XD0VD0WD0PDeGP
DTn:XD0QDYT4WD0PDec5XD0VD0WD0PDec5XD0QDZT4WD0QD[T4QD\T4TD2PD_e=XD0WD0PDP[6QD\[3XD0WD0QD]T4QDi5QD
^T4XD0`DZi4`D[i4WD0PD_i4QD_T4QD`T4XD0WD0QDaT4PDYl5QDbT4XD0WD0PDPP7QDcT4PD^^<XD0WD0QDdT4QDeT4XD0W
D0PDVl5QDfT4PDSZ;XD0WD0PDVP7QD`BQDgT4XD0VD0WD0PDVP7QD`BQDgT4XD0QDhT4WD0QDiT4QDYe1PDWV;XD0WD0QDjT
4P@Zi4PD_i4PDY^=XD0WD0QDkT4QDlT4QDmT4Q@i5QDnT4XD0WD0QDoT4TD1QDPU4PDel6QDQU4XD0WD0QDQAQ@h9QDRU4XD
0WD0QDQAQDSU4XD0`DUg1WD0QFTU4PDlQ1PDWl5XD0SD0UD0QFUU4TD3WD0QDVU4QDWU4XD0SD0WD0QDXU4QDYU4QDZU4XD0
WD0PDZ^:PDj\=XD0WD0QDjQ1QD_V1QD[U4XD0VD0WD0QDjQ1QD_V1QD[U4XD0QD\U4WD0QD]U4QD^U4XD0VD0WD0QD]U4QD^
U4XD0QD_U4WD0PDZY1PDP\4XD0WD0QD`U4Q@aU4PDeh3TD2QDbU4TD2PDjn:XD0WD0QDcU4TD2QDdU4XD0WD0QDeU4TD2QDf
U4XD0WD0QDgU4QDeR1QDhU4XD0VD0WD0QDgU4QDeR1QDhU4XD0QDiU4WD0QDjU4QDkU4QDlU4XD0WD0QDmU4XD0SD0WD0QDn
U4P@ci4P@^S7P@bl5Q@oU4QDPV4QDQV4XD0VD0WD0QDnU4P@ci4P@^S7P@bl5Q@oU4QDPV4QDQV4XD0QDRV4WD0QDeLPDHQD
SV4TD2QDTV4XD0WD0PD^i4PDTl5P@gQ<QDUV4XD0WD0QDVV4QDWV4XD0QDXV4WD0QDeR1QDYV4PDTl5XD0QDZV4QF[V4WD0Q
D\V4QD]V4TD1XD0SD0TD8PDal5WD0QD^V4PD]i4XD0YD2`DZFWD0QD^V4PD]i4XD0QD_V4`DZFWD0QDnb2Q@j5QD`V4XD0SD
0WD0QDb5QDaV4QDbV4XD0QDcV4WD0QDb5QDdV4Q@i5QDeV4XD0VD0WD0QDb5QDdV4Q@i5QDeV4XD0QDfV4UD0QDh5SD0QFgV
4WD0Q`1j5QDW3XD0QDhV4UD0SD0QFgV4WD0Q`1j5QDW3XD0QDhV4UD0QDh5QFgV4WD0Q`1j5QDW3XD0QDhV4UD0QFgV4WD0Q
`1j5QDW3XD0QDhV4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDiV4QDjV4WD0QDQ3XD0VD0QDjV4WD0QDQ3XD
0QDkV4`Edi4`EHQDlV4Q`1j5WD0QDR3XD0WD0QDR3XD0QDmV4`E>`En9QDnV4Q`1l5Q`1j5WD0QDX3XD0`Dee1`D]R>QDoV4
WD0QDPW4QDa5XD0QDQW4WD0QDRW4TD3PDUl5QDSW4XD0QFTW4QDUW4Q`1l5Q`1j5WD0QDVW4XD0`Dm[5`DfR>`DgR>`DXQ5`
DT4QDa5Y@0WD0PD]i4PDY9XD0`DUo;`Del6QDo5QDa5PD]i4PDV\<QDWW4QDXW4QFhMQDYW4Q`1j5WD0QDW3XD0`DbMQDa5P
D`W;WD0QDZW4XD0PDiR>SD0QDo5QDa5Q`1j5QD[W4PDbl4QDa5QD\W4PDWl5QD]W4QDQAS@0S@0QD^W4PD_i4QD_W4WD0QD`
W4XD0QDo5QDa5SD0PDmQ7PDal5WD0QDW3XD0QDmEQDaW4Q`1j5QDbW4QF]T1QDa5YD0WD0QDW3XD0QDcW4QDa5Y@0WD0QDdW
4XD0PD[l5UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5WD0Q`1j5QDW3XD0V
D0UD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0QDeW4UD0SD0QDo5WD0Q`1j5QDW3XD0QDeW4UD0QD
h5QDo5WD0Q`1j5QDW3XD0QDeW4UD0QDo5WD0Q`1j5QDW3XD0QDeW4WD0QDfW4QDgW4XD0PDSl5PDj4QDhW4PDjCPD_i4PDXj
4PD]P3PDHQDiW4QDjW4PD[l5QD`[3PD^8`En9`E>QDkW4PDhZ<PD[l5QDlW4QDmW4PDel6PDRm<PDRQ1QDnW4PDgn=QDdY3P
D_i4PDQDPDTl5QDoW4QDiIQDPX4PDX4PD_i4QDQX4PD[l5PD]i4PDfl6PDib;QDa5PDZi4PDUl5PDQU4QDRX4PDel6QDSX4Q
DTX4PDQDPDTl5PDSl5PDcl6PD\i;QDUX4PDVl5QDo5QDa5Q`1l5WD0QDVX4XD0QDo5TD1QDWX4QDXX4S@0S@0WD0QDYX4XD0
QDo5QDkb2WD0QDW6Q`1j5QDZX4XD0PD^NQDa5PD__=QD[X4QD\X4QD]X4PDmg1PDTl5PD\P3PDXb6QD^X4PDHPD[d2PD_i4S
D0PD[d2QDa5QD_X4QD`X4QDaX4QFXGTD3QDa5WD0Q`1l5Q`1j5QDW3XD0`DVl5Q@_5QFcW4QDa5Q`1l5Q`1j5WD0QDW3XD0Q
DbX4Q`1j5WD0QDW3XD0QD_5PDTl5QD_5Q@o5`DbMWD0Q`1j5QDW3XD0`D[l5WD0QDcX4XD0Q`1j5QDj8QDd5Q`1j5WD0QDdX
4XD0QDo5QDa5Q@d5WD0QDeX4XD0`D\e4`D[l5S@0aD_5QDfX4Q`1j5PDQb6QDo5TD3QDgX4P@[l5P@mNWD0Q`1j5QDW3XD0Q
Do5TD3QDTZ2WD0PD[l5SD0XD0QDo5TD3QDa5Q`1j5WD0QDhX4QDiX4XD0PD__=QDjX4QDkX4QDcg3PD]i4QDlX4PDVl5QDmX
4PDio6QDnX4QDoX4QDPY4QDQY4TD2QDRY4QDSY4TD2QDTY4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDUY4`EoN`EQO`E
nN`EPO`EmN`EROWD0QD[3XD0QDVY4TD2QDj8QFWY4QDa5Q`1l5WD0QDXY4XD0QD_]1QDYY4QDZY4TD2QD[Y4QD\Y4QD]Y4TD
1WD0QD^Y4S@0QD_Y4XD0QFWY4Q`1l5WD0QD`Y4PD[l5XD0QDaY4QDbY4PDTl5aDcY4`DZ\4SD0QDdY4QDeY4TD1PDbl5WD0S
D0XD0QDfY4PD\i4PDWl5QDgY4TD2PD]e4PDSl5QDhY4QD[Q4QDo5WD0QDiY4XD0QDl>PD]i4PDel6PDQEPDTl5QD]GQDjY4Q
DkY4QDlY4QDmY4TD1PDZi4QDnY4QDoY4Q`1j5WD0QDPZ4XD0QDQZ4QDRZ4PD[l5QDSZ4PDel6QDTZ4QDUZ4WD0QDVZ4XD0QD
WZ4QFWY4WD0QDXZ4QDYZ4XD0PD[l5QDZZ4QD_k1QD[Z4QD\Z4WD0QD]Z4XD0QD^Z4QD_Z4TD1QD`Z4QDXGQDdn3Q@l5WD0QD
aZ4XD0WD0QDbZ4XD0TD2QDcZ4PDVl5Q@dZ4WD0QDeZ4XD0`DTl5QDfZ4QDgZ4S@0WD0QDhZ4XD0WD0QDiZ4XD0QDVd3QDjZ4
QFo5Q@l5WD0QDkZ4XD0PD[l5QDlZ4Q@l5WD0QDmZ4XD0QDnZ4QDo5Q@UIQDVIWD0PDP3XD0QDoZ4QD]T1WD0PDUT>XD0`D[l
5QFo5QDP[4Q`1l5WD0QDQ[4XD0`D[l5QDo5QDR[4SD0S@0WD0QDS[4XD0QFXGQ`1l5WD0Q@UIQ@VIQ`1l5QDZ3XD0aDT[4Q@
_5QDU[4Q`1l5WD0Q@UIQ@VIQDZ3XD0QDo5TD2PDHPDWT3WD0QDZ3XD0QDo5TD2PDYl5WD0QDZ3XD0QDV[4WD0QDW[4XD0QDX
[4QDUIQDVIWD0QDY[4QDZ[4QD[[4XD0QDVIWD0QDY[4QDZ[4QD[[4XD0QDUIQDVIQD\[4WD0QD][4XD0QDVIQD\[4WD0QD][
4XD0QD^[4S@0QD_[4QDo5QDb5QD`[4S@0WD0QDa[4XD0QDb[4QDk^3SD0WD0QDc[4QDa5Q`1j5QDd[4XD0PD`e4PDTl5QDe[
4PDVl5S@0WD0QDf[4XD0QDg[4S@0S@0WD0QDh[4XD0PD_i4PDmS>PD^i4PDTl5QDi[4PD_i4PDV6PD[l5QDj[4QDk[4P@di4
PD[l5QDl[4PD[l5WD0QDm[4XD0PD]i4PDSEQDn[4QDo[4PDnT>QDm[2WD0Q`1j5QDW3XD0QDP\4TD1WD0PDcl6QDQ\4QDaR3
XD0WD0QDmEPDcl6QDR\4TD1QDYf2XD0P@Tl5QDa5PD]i4QDS\4WD0PDV\<XD0WD0QDT\4QDU\4PDXP7XD0WD0QDha1PD]i4X
D0VD0WD0QDha1PD]i4XD0QDV\4`E>`En9WD0QDW\4XD0`DWl5WD0QDQATD3PD]i4QDX\4XD0QFlJTD2WD0QDY\4PDZi4XD0V
D0QFlJTD2WD0QDY\4PDZi4XD0QDZ\4QFlJTD2WD0QD[\4QD\\4PDXl5XD0WD0QDmEQD]\4XD0WD0QD^\4QD_\4QD`\4XD0WD
0QDa\4PDcl6Q`1j5QDb\4S@0QDc\4XD0WD0PDjh3QDd\4QDe\4QDf\4XD0WD0QDQNPD_i4PD[l5XD0WD0QDg\4QDh\4TD1PD
Xb6XD0VD0WD0QDg\4QDh\4TD1PDXb6XD0QDi\4UD0aDo5`Del6SD0WD0QDj\4XD0QDk\4WD0QDl\4QDh5QDm\4QDn\4XD0WD
0PDWj4PDTl5QDo\4XD0SD0`E>`En9`E[l5`ETl5`Eo9`EYl5WD0QDY3XD0QDP]4WD0QDTY1TD2QDQ]4XD0QDa=WD0QDR]4P@
di4QDS]4TD1QDT]4XD0`DUl5`D`e1`D_e1`Dee1`E>`En9WD0QDa5Y@0QDU]4XD0`DZi4`D[i4WD0QDa=QDV]4TD2QDW]4XD
0WD0QDbR4PDYl5QDX]4XD0QDY]4WD0QDZ]4XD0QD[]4WD0PDd:QDi5QD\]4XD0WD0QDnMTD4QD]]4XD0WD0QD^]4Q@_]4TD1
QD`]4XD0WD0QD[U1QDa]4TD1QDb]4QDc]4XD0`DQ8`D\Y4WD0QDd]4QDe]4PDbl5XD0WD0QDf]4PDPHXD0VD0WD0QDf]4PDP
HXD0QDg]4WD0QDe`1QDh]4P@Qm5QDi]4XD0WD0QDRKPD]i4QDY@QDj]4XD0WD0QDk]4TD1QDl]4Q@k:QDm]4XD0WD0QDUOQD
i5QDn]4QDo]4XD0WD0QDP^4TD1QDQ^4XD0QF[g3Y@0WD0QDR^4QDQBXD0WD0PDSl5PDel6QDS^4PDTl5XD0WD0QDl>QDi5QD
T^4XD0WD0PD^S7PD[l5QD`BXD0WD0QDU^4TD1PDcl6QDV^4PD[l5XD0SD0WD0QDW^4QDX^4QD`BQDY^4XD0WD0QDZ^4TD3PD
bl5QD[^4XD0SD0WD0QD\^4QD]^4TD1QD^^4XD0QD_^4WD0QD`^4XD0QDa^4TD1VD0QD_^4WD0QD`^4XD0QDa^4TD1QDb^4QD
_^4Y@0WD0QDc^4XD0PDel6S@0WD0QDd^4Y@0QDe^4XD0QDV]1TD5WD0QDf^4PD[l5XD0QDg^4QDcW4TD6QDh^4TD1QDi^4Q`
1j5WD0QDW3XD0VD0QDcW4TD6QDh^4TD1QDi^4Q`1j5WD0QDW3XD0QDj^4QDcW4WD0QDk^4XD0QDeGQDl^4WD0QDm^4PD[l5X
D0SD0WD0PDTMPD[l5PDQP3XD0SD0QDn^4QDa5Y@0WD0QDo^4XD0`DWl5WD0QDa5QDP_4TD2QDQ_4XD0QDR_4WD0PDbl5QDS_
4QDT_4XD0VD0WD0PDbl5QDS_4QDT_4XD0QDm=WD0QDU_4PDcT3XD0WD0QDV_4QDc<PDd3XD0QDW_4QDX_4WD0QDY_4PDd3XD
0QDZ_4QF[_4TD3WD0QDdn3QD]GQD\_4QD]_4XD0`DVR5`DVf1WD0QDT5XD0Y@0QD^_4TD1VD0WD0QDT5XD0Y@0QD^_4TD1QD
__4QD`_4QDa_4SD0S@0WD0QDZ3XD0QDb_4QFc_4WD0QDd_4XD0QDe_4QDf_4TD4WD0QDdn3Y@0PDSMQDg_4XD0QDh_4TD1WD
0QDkIPDZi4XD0VD0QDh_4TD1WD0QDkIPDZi4XD0QDi_4QDa5WD0QDj_4QDk_4TD1QDl_4XD0P@el6VD0QDa5WD0QDj_4QDk_
4TD1QDl_4XD0P@el6QDm_4WD0QDn_4PDbl4XD0QDo_4WD0PDSl5QDP`4XD0VD0WD0PDSl5QDP`4XD0QDQ`4QFT_3TD2WD0PD
]i4QDi5QDR`4XD0QFT_3Y@0WD0QD\CTD1QDS`4XD0VD0QFT_3Y@0WD0QD\CTD1QDS`4XD0QDT`4QFT_3Y@0WD0QDU`4XD0QD
V`4WD0QDW`4QD[W3XD0SD0QDX`4TD3WD0QDmY1QDY`4TD1QDZ`4XD0VD0QDX`4TD3WD0QDmY1QDY`4TD1QDZ`4XD0QD[`4WD
0QDd]4QD\`4TD1QD]`4XD0VD0WD0QDd]4QD\`4TD1QD]`4XD0QD^`4QD_`4WD0QD``4QDi5QDa`4XD0WD0QDb`4TD1QDc`4X
D0QDd`4WD0PD`f3QDfa1QDP@PDf]:QDe`4XD0WD0QD`[3QDP@PDf]:XD0PDTl5WD0QDf`4QDg`4TD1PD[l5XD0SD0WD0QDh`
4PD_i4XD0QDi`4WD0QDj`4P@_i4XD0VD0QDi`4WD0QDj`4P@_i4XD0QDk`4QFT_3TD1WD0QDl`4Y@0TD1QDm`4XD0SD0QFT_
3QDa5Y@0WD0QDn`4XD0QDo`4WD0QDPa4PD[l5QDQa4XD0SD0QDa5WD0PD^i4PD[l5XD0QDRa4QDa5Y@0WD0PD[1QDSa4XD0Q
DTa4QDUa4WD0QDVa4QDWa4XD0QFT_3QDa5WD0QDXa4TD1VD0XD0`D_i4`D]i4`DUf4`DVl5QFT_3QDa5WD0QDXa4TD1QDYa4
XD0`D_i4`D]i4`DUf4`DVl5WD0QD\3S@0PDal5QDZa4QD[a4XD0WD0QD\3S@0PDal5QD\a4QD]a4PD[l5XD0WD0QD\3S@0PD
al5Q@Y:TD1QD^a4XD0WD0PDal5QD_a4Q@`a4P@R3TD1QDaa4XD0WD0PDal5QDa9Q@`a4P@R3TD1QDba4XD0WD0PDal5QDca4
TD2QDda4XD0QDea4WD0PDbT3SD0PDal5QDfa4XD0WD0QD_=P@di4PDR3XD0QDa5TD2WD0PDih3QDga4QDha4P@[l5PDmNXD0
`D2WD0PDbl5QDia4QDja4QDka4TD1QDla4XD0`D2WD0PDbl5QDma4XD0VD0WD0PDbl5QDma4XD0QDm=WD0QDna4QDoa4QDPb
4QDQb4QDa=QDRb4XD0WD0QDSb4QDTb4QDUb4Q@Vb4QDWb4XD0WD0PDbl5QDXb4Q@Yb4QDWb4XD0`Eeh3`Efh3`Ecl5QDh`2W
D0QDZb4XD0QD[b4`Eeh3`Efh3`Ecl5QDWQ1QDPb4WD0P@R3QD\b4XD0QD]b4WD0PDWl5PDQX>XD0WD0PDdi4PD^l5PDT8XD0
WD0PDPQ7PDgi4PDPV7XD0WD0PDdi4PDcl6QD^b4PDgi4PDPV7XD0WD0QD_b4PD]V;XD0`D_h1`Dle1WD0QD`b4PD\Y<XD0VD
0`DP\4WD0QD`b4PD\Y<XD0QDab4`DP\4WD0QDbb4QDcb4TD1PDUl4XD0PDTl5`Del6aDi4WD0QDdb4PDUl4PDTl5QDeb4XD0
WD0PDUl4PDTl5QDfb4XD0WD0PDcT3PDal5QDgb4XD0WD0QDhb4PDeP7XD0QDib4WD0QDjb4QDkb4XD0WD0PDHQDlb4QDiZ3Q
Dmb4XD0QDnb4WD0QDob4QDPc4QDQc4TD2QDRc4XD0`DX8WD0QDSc4QDTc4XD0WD0PDZX>PDTl5QDUc4XD0WD0QDVAPDcl6PD
[X>XD0WD0QDVc4QDWc4QDXc4TD1QDYc4XD0WD0QDZc4QD[c4XD0QD\c4`D[5`DV\<WD0PD[l5PDmNPDbd<XD0VD0WD0PD[l5
PDmNPDbd<XD0QD]c4WD0QD^c4QD_c4XD0`DbI`DnG`Dce1WD0PD_i4QDbb3QD`c4PD\o;XD0WD0PDTl5PDn]<XD0VD0WD0PD
Tl5PDn]<XD0QDac4WD0PD_l5PDcl6PDh[=XD0WD0PDTl5PDcl6PDe7XD0VD0WD0PDTl5PDcl6PDe7XD0QDm=WD0QDbc4PDR3
PD[l5PDZS1XD0VD0WD0QDbc4PDR3PD[l5PDZS1XD0PD1WD0QDQ;P@R3QDcc4TD1PDPh3XD0WD0QDc<TD1QDdc4PDob1XD0VD
0WD0QDc<TD1QDdc4PDob1XD0QDec4WD0QDgCTD2QDfc4PDUl5XD0QDgc4WD0QDhc4Q@ic4P@\P3TD1QDjc4XD0`DTl5UD0WD
0PDUl5QDkc4QD]3XD0TD6PD4QDlc4Q@a5QDmc4UD0WD0PDUl5QDkc4QD]3XD0TD6PD4TD6QDnc4QDoc4P@4WD0PDUl5QDY@Q
D]3TD2XD0VD0QDoc4P@4WD0PDUl5QDY@QD]3TD2XD0QDm=UD0WD0PDUl5QDY@TD2QDPd4QDQd4TD7XD0PD4TD6QDRd4UD0WD
0PDUl5QDSd4QDTd4TD6XD0PD4UD0WD0PDUl5QDUd4QD_5XD0PD4TD5QDVd4WD0PDcX>QDWd4XD0QDXd4QDYd4WD0QD^3PDTl
5XD0`DUF`Df]5`D^[5`D^S5`Dm\=`D]e=`D]`5`DC`Del6`DRFUD0WD0QD^3PDTl5XD0`DUF`Df]5`D^[5`DC`Del6WD0QDZ
d4PDTl5XD0QD[d4WD0QD\d4QD]d4PDTl5XD0`D]`5WD0PDV[<PDTl5XD0QD^d4WD0QD_d4PDTl5QD`d4XD0VD0WD0QD_d4PD
Tl5QD`d4XD0QDad4WD0QDbd4QDcd4PDTl5XD0QDdd4QDed4WD0PDcP3QDfd4XD0QDgd4TD4QDa5TD1WD0QD_3XD0VD0QDgd4
TD4QDa5TD1WD0QD_3XD0QDhd4WD0QDid4XD0QDa5WD0QDjd4P@eP7QDkd4XD0`E\T1`EV\4`EW\4`E_i4`E\e4`E]i4`EnN`
EPO`EUl5WD0QD`3XD0`Doa3`DT<`Dee1`DSZ4`Dn]4`DQ8`D[n4QDa[1Q@a5TD2WD0QD`3XD0WD0PDTl5QDld4aDi4`DgC`D
gX1SD0XD0VD0WD0PDTl5QDld4aDi4`DgC`DgX1SD0XD0QDk>WD0QDmd4QDnd4XD0WD0PDXP7QDod4XD0VD0WD0PDXP7QDod4
XD0QDk>QDPe4QDQe4TD2Q@b]3TD1WD0QDa3XD0VD0`DbI`D_[4`Dgn3QDPe4QDQe4TD2Q@b]3TD1WD0QDa3XD0QDRe4`DbI`
D_[4`Dgn3WD0QDSe4QDTe4XD0QDUe4QDa5WD0QDY@QDVe4QDWe4Q@Xe4XD0WD0QDeY1PDbl5QDY@TD1QDYe4XD0`D[l5WD0P
D]W;QDZe4XD0WD0QDTh2PDgOQD[e4XD0WD0QD\e4QD]e4XD0VD0WD0QD\e4QD]e4XD0QD^e4WD0PDnY>PD]j5XD0WD0PDf[:
PDoY>PDgDXD0WD0QD_e4QD`e4XD0WD0QDae4QDbe4XD0VD0WD0QDae4QDbe4XD0QDce4WD0PD`_2PDTl5XD0SD0PD]e4WD0Q
Dde4PDTl5QDY@XD0`Da[4WD0PDbT3QDee4PDal5QDfe4XD0WD0QDge4QDi5PDcP3XD0WD0QDo?QDhe4PDcl6PD[g;XD0WD0P
Dih3SD0QDie4PD[l5QDje4XD0WD0QDQ;QDke4PD[l5XD0QDle4WD0QDme4QDne4QDoe4XD0WD0QDPf4QDP\1XD0VD0WD0QDP
f4QDP\1XD0PD1WD0QDQf4QDRf4P@Zi4PDUl4XD0WD0QDSf4QDTf4PD^Q>XD0WD0QDUf4PDhk4TD3PDog3XD0WD0QDUf4QDVf
4QDXQ1P@mNTD1QDWf4XD0WD0QDXf4QDVj3QDWj3XD0PDY\4QDYf4TD6WD0QD`;PDQm5QDZf4XD0WD0PDf3QD`;TD1QD[f4XD
0QD\f4WD0PD_i4PDcl6PDb^3XD0WD0QDWb3PD[l5QD]f4P@Tl5QD^f4XD0SD0WD0QD_f4QD`f4QDaf4TD1QDbf4XD0WD0QDc
f4XD0QFdf4WD0QDef4PDoP7TD1QDff4XD0`D]`5WD0QDgf4SD0XD0WD0QDhf4QDc3XD0QDif4TD1QDjf4TD1QDb]3S@0WD0Q
Dd3XD0aDi4`DY]4`Dnf1`Dg2QDa5TD1WD0QDkf4XD0VD0QDa5TD1WD0QDkf4XD0QDlf4WD0PDP[>PD\m=XD0WD0PDQ\6PDd8
XD0`Dgd<WD0PDm[4PDYl5PDhd;QDmf4XD0WD0QDnf4P@Zi4QDof4XD0QDPg4WD0QDQg4PD]i4XD0VD0QDPg4WD0QDQg4PD]i
4XD0QDRg4QDSg4P@cl6WD0QDTg4QDUg4XD0QDVg4QDWg4QDeR1WD0P@ff4QDXg4XD0`D_i4WD0PDd[=PDWa3XD0WD0QDYg4P
Dfa3XD0VD0WD0QDYg4PDfa3XD0QDZg4WD0PDU[>QD[g4XD0WD0PDV[>PDaW<XD0WD0QD\g4PDX]4XD0WD0QD]g4PDUa;XD0V
D0WD0QD]g4PDUa;XD0QDW?WD0PDX[>PDY[>XD0WD0PDZ[>PD[[>XD0WD0PDkf;PDgf1XD0WD0PD\[>PDnR5XD0WD0PDPj4PD
hY=XD0WD0QD^g4PD]V3XD0WD0PDXa<PDYU5XD0WD0PDe`3PDhn4XD0PDTl5WD0PD_[>PDdFPDTl5XD0WD0PD^g:PD`[>XD0V
D0WD0PD^g:PD`[>XD0QD_g4WD0PDa[>QDoj3XD0WD0PD[P1PDdT;XD0WD0PDjX1PDbY=XD0WD0PDWn;PD[5PDTl5XD0WD0PD
Pi:QD`g4XD0WD0PD\]2PDQT>XD0WD0PD\e5PDe`6XD0QDag4WD0PDWj4QDbg4QDcg4XD0WD0PDb[>QDdg4XD0WD0PDn[<QDe
g4XD0WD0PDc[>QDfg4XD0WD0PDQW;PD_i4PDel6PDWo:XD0WD0PDUEQDg_4PDel6QDgg4XD0WD0PD]W=PD_i4PDel6PD^U1X
D0WD0PDQY4PD_i4PDel6PD`i4XD0WD0PDhY;PD]i4PDel6PD`i4XD0VD0WD0PDhY;PD]i4PDel6PD`i4XD0QDoe2WD0PDlY=
PD_i4QD`BPDV\<XD0WD0PDZm4PD_i4PDel6PDj]=XD0WD0PD_S1PD_i4PDel6PDe[>XD0WD0PDVo;PD_i4PDel6PDlR1XD0W
D0PDVX5PD_i4PDcl6PDk]=XD0WD0PDXS=PD_i4PDcl6PDf[>XD0WD0PDRd5PD^i4PDTl5PD]`5XD0WD0QDhg4PD_i4PDcl6Q
Dig4XD0WD0QDjg4PD_i4QD_U2XD0QDkg4WD0QDlg4PDgDQDmg4QDng4TD1QDog4XD0WD0PDgf1QDPh4XD0WD0PDHPDj[>XD0
WD0PDVU;QDQh4XD0WD0QDRh4PDZ^5XD0QDSh4WD0PDnY>QDTh4XD0WD0QDUh4PD]i4QDVh4XD0WD0PDY]4PD[l5PDel6PDnb
1XD0WD0PDW5PD`d;XD0WD0PDWm;PD_i4PDel6PD[h5XD0WD0PDo[>PD_i4PDel6PDdDXD0WD0PDZHQDWh4XD0WD0PDnn2PDP
\>PD_i4XD0WD0PDo`5PD]e4QDXh4PDQR7XD0WD0QDYh4QDZh4XD0WD0QD[h4PDW\4XD0`DTd4`DSh1`DS4`D]i4WD0PDV\4P
D\[5XD0WD0PDU\>PDYl5PDVm;XD0WD0PDjP7PDnZ4PDYl5PDHXD0WD0PDV\>PDXQ5PDYl5PDHXD0QDf3TD1WD0QD\h4PDnn2
QDiFXD0aD_5QDh9WD0QD]h4PDnn2QDiFXD0QD^h4TD1WD0QD_h4PDnn2QD`h4XD0aD_5QDah4TD3PDnn2Q@iFWD0QDe3XD0V
D0QDah4TD3PDnn2Q@iFWD0QDe3XD0QDbh4QDch4TD3WD0PDbT3QDY@SD0PDal5XD0QDY@QDdh4TD4QDeh4WD0QDfh4SD0PDa
l5QDgh4XD0WD0PDbj6PDS^4QDhh4XD0RD0PDnn2WD0QDih4XD0QDjh4Q@b5WD0QDkh4P@io6QDY@S@0SD0QDlh4XD0QDmh4P
@T8TD2WD0QDnh4P@io6QDY@aDd4aDi4aDW6S@0aDi4SD0XD0VD0QDmh4P@T8TD2WD0QDnh4P@io6QDY@aDd4aDi4aDW6S@0a
Di4SD0XD0QDm=QDk4TD4QDa5WD0QDY@SD0QDoh4Q@Pi4XD0Q@Y@SD0VD0QDk4TD4QDa5WD0QDY@SD0QDoh4Q@Pi4XD0Q@Y@S
D0PD1WD0PDWl5QDQi4P@co6PDYb3XD0QDRi4TD6WD0PD_i4PD`\>XD0WD0PDkV2SD0XD0WD0QDom1PDbT3PDal5XD0QDY@`D
Zm:`DU^4`Ddm:`DS^4`Dn]4`DP^4`DoY4`DVe4`Dmm:`DSZ4`Da\>`Db\>WD0QDSi4PD^S7PDbT3PDal5XD0YD2WD0PDcT3Q
DY@SD0P@4QDTi4QDUi4XD0WD0QDVi4PDTl5XD0`Del6`DRd5`DVT=`DoFWD0QDWi4PDTl5QDXi4XD0WD0QDYi4QDh9QDY@SD
0QDZi4XD0WD0QDTX4QD[i4TD1PDcP3XD0UD0WD0QDi^1QDnc1SD0XD0QDa_1WD0QD\i4QD]i4TD3QD^i4XD0WD0PDk\>XD0Q
D_i4WD0QD`i4PDcl6QDai4XD0UD0WD0PDfh3XD0QD[^1QDbi4WD0QDci4QDdi4QDei4QDQn3XD0WD0QDfi4QDgi4QDi5QDSC
PDoa1XD0WD0PDjP7QDhi4PD[l5XD0WD0QDb]1PD[l5PDPQ7XD0QDa9WD0QDPj1PD`f3P@di4QDii4TD2QDji4XD0WD0QDki4
QDli4QDmi4XD0UD0WD0QDni4XD0SD0QDoi4PDcl6PDTJPDgf1QDfm2TD1PD]i4TD4QDRAQDPj4QDQj4WD0QDRj4XD0TD2QDS
j4SD0UD0QDTj4WD0QDUj4XD0VD0UD0QDTj4WD0QDUj4XD0QDab1QDVj4Q@a5Q`1j5WD0QDWj4XD0`D[l5aD_5UD0WD0PDeh3
QDY@SD0XD0UD0WD0PDkQ7QDY@SD0XD0UD0QDXj4QDYj4UD0WD0QDZj4XD0SD0`DZ\4UD0PDg`:QD[j4QD\j4PDg`:PD[l5QD
]j4QD`;QDgc2PDSR=QDQBQDa5PDcl6Q`1j5WD0QD^j4XD0QD_j4QD`j4UD0WD0QDaj4XD0WD0QDbj4Q`1j5Q@cj4QDh6XD0Q
Dh6QDdj4QDej4QDhn1TD2QDfj4QDgj4QDhj4QDa5WD0QDij4XD0PD[l5QDjj4WD0QDhn1XD0SD0PDmMPD]S1PDS3QDkj4PDZ
i4PDS3PDZi4QDlj4QDmj4QDnj4PDeT5PD\i4QDoj4QDPk4PD^g4QDQk4PDW^=PDZi4QDRk4QDSk4WD0QDTk4XD0`D[l5QDSk
4WD0QDTk4XD0`D[l5QDRk4WD0QDTk4XD0`D[l5WD0QDTk4XD0`D[l5QDa9QDa5Q`1j5WD0QDUk4XD0QDVk4QDWk4QDXk4PDc
l6WD0PDg`:XD0PD[l5QDYk4QDZk4TD1QD[k4QDhn1TD2QD\k4QD]k4PDmNWD0QD^k4XD0QDa5PD[l5PDmNWD0QD_k4XD0QD`
k4QDak4QDbk4PDel6PDe3QDck4QDdk4QDek4QDZl1PDal4QDfk4PDal4PDYl5PD[P7PDel6PDRW;PDdm:QDTf3QDgk4QDhk4
P@Tl5QDik4PDRl=QDjk4PDUl5PDUa4QDkk4PD[l5PDR3QDlk4PDkDPD_i4QDmk4PDQU4PD\i4PDkb1TD2QDnk4PDWj4PDTl5
PDel6QDok4PDng3QDPl4TD6WD0Q`1j5QDcj4XD0QDQl4QDPl4TD5PDUl5TD3WD0QDh6XD0QDRl4TD8PD4WD0QDSl4XD0UD0W
D0PDg]>XD0WD0QDRl4SD0PD4QDSl4XD0WD0QDRl4SD0SD0PD4QDSl4XD0QDTl4`Don6`DV3`Dn2QFUl4TD2WD0QDVl4XD0QD
Vl4`DR3SD0PDgf3PDR3Q`1j5QDWl4PD^2PDog3QDXl4PDog3WD0QDYl4P@bT3QDZl4XD0`DUl5`D^6QD[l4WD0QDcT2PD[l5
XD0SD0QDYl4PD[l5aD_5`DW3QD\l4PD[l5QD]l4QDcT2PD[l5WD0QD^l4XD0QDVk1WD0QD_l4XD0`DHQDa[1Q@`l4P@cl6PD
[k6QDQBQDa5WD0QDal4QDbl4XD0PDQU4QDY:QDcl4QDdl4WD0QDel4QDfl4XD0QDgl4S@0S@0WD0QDa5QDfW2XD0QDhl4TD1
WD0QDPb4QDil4XD0`Eeh3`Eai4`Eo9`Ejh3`EQU4`Ebi4WD0QDX;QDjl4XD0VD0`Eeh3`Eai4`Eo9`Ejh3`EQU4`Ebi4WD0Q
DX;QDjl4XD0QDkl4WD0QDf9QDg3XD0`DdQ1`Dai4WD0QDa9PDbf3QDg3XD0`DdQ1`Dai4QDll4TD2WD0QDml4QDnl4XD0WD0
QDol4PDmNTD1QDPm4QDQm4XD0PDel6WD0SD0PDeT;QDRm4TD1PD[l5XD0UD0WD0QDSm4QDTm4XD0TD6QDUm4WD0QDVm4QDWm
4VD0XD0WD0QDVm4QDWm4QDXm4XD0WD0QDYm4PDo2PD[^:XD0WD0QDZm4PDmNTD2QD[m4XD0WD0PDcl5PDjb6XD0SD0UD0WD0
QD\m4QD]m4TD1XD0SD0QD^m4QD_m4QD`m4TD1WD0QDam4TD1QDbm4XD0WD0PDdi4PDgi4QDcm4PD[l5XD0WD0PDel6PDmT3X
D0SD0WD0QDcX1PDZS1PDHQDdm4XD0WD0QDem4P@^i4PDUl5XD0WD0QDZ;QDfm4QDgm4Q@hm4XD0SD0WD0QDX:QDY:QDim4TD
1PD[l5QDjm4XD0WD0QDcT2QDkm4PD[l5QDlm4XD0WD0PDcOPD[l5XD0QDmm4WD0QD_;QDnm4QDom4TD1YD2XD0SD0WD0QDPn
4QDQn4QDRn4QDSn4TD1QDTn4XD0WD0QDc5Q@c<QDUn4XD0SD0WD0QDVn4QDWn4QDXn4XD0WD0QDYn4PDTl5SD0XD0QDZn4WD
0PDel6QD[n4QD\n4QD]n4XD0WD0QD^n4QD_n4PDUl5SD0QD`n4XD0QDan4WD0QDbn4XD0QDcn4PDcl6S@0WD0QDdn4XD0PDj
;PDUl5SD0QDen4SD0QDfn4PDW^>PD[l5PDmNQDgn4PD[l5QDhn4WD0QDin4XD0QDjn4QDkn4PDZi4PDUZ:PDi8PDi7PDZ4QD
ln4WD0QDmn4XD0QDnn4QDa5WD0QDon4XD0PDUl5TD2QDPo4QDh9WD0QDQo4PD[l5PDmNXD0QDa5QDRo4QDSo4QDTo4QDUo4Q
DVo4PDHPDlY6PD_i4UD0QDWo4QDg3QDX;PDR3WD0QDXo4XD0QDcX1QDYo4QDZo4SD0QD[o4PDZS1PDmMPD[l5PDbf3PDZS1Q
D\o4QDl>QD]o4QD^o4QD_o4PD[l5QDa5QD`o4QDdl4QDao4QDbo4QDco4QDdo4QDa5PDkb1QDeo4PDUR7SD0UD0PD\R1SD0Q
Df9QDfo4PDbf3PDmNQ`1j5WD0QDgo4XD0PDbf3QDho4QDio4PDcl6PDgf3PD`f3PDZS1QDjo4PDQU4QDko4PD[l5QDlo4P@o
a1PDT8PDg`<QDmo4PDel6PDfY4QDno4PDel6QDoo4PDei4QDPP5QDQP5PDSl5QDRP5QDSP5QDTP5PD[l5QDg3QDUP5QDVP5P
D`c5PD_i4PD\P3PDP4QDQBQDWP5QDXP5QDVAQDd]1PDTl5QDYP5QDZP5QD[P5PD]i4QD\P5QD]P5QD^P5PDRV;PD^i4QD_P5
P@nNQD`P5QDQBPDcf3PDZ^>PDZ^>QDaP5QDbP5QDcP5QDdP5QDQBPDUR3`Da3`DX3`D]c3`Dn3`Df3`De3`De8`DY4`DY^:`
D[4`D]7`Dg6`Dd3QDg3QDf9QDeP5QDa9QDX;S@0QDfP5`DROQDa9Q`1j5QDgP5QDhP5QDiP5QDa5QDjP5QDkP5QDlP5Q`1j5
QDmP5PDgh3PDdi4SD0PDfh3PD\e4SD0PDeh3PD\e4QDnP5PDXf4QDoP5QDPQ5PDXf4PDT8PD4SD0PDXf4PDT8QDQQ5PDdo6P
DT8QDRQ5PDdj4PDog3PDcl5QDSQ5PDSl5QDTQ5PDkIPD4QDa>PDSl5QDTQ5PDkIQDa>PD_i4QDTQ5PDkIPD4PDn9PD_i4QDT
Q5PDkIPDn9PDeo6PDkIQDUQ5PDcl5QDa9PDQOPDk8PDU3PDQk2PDmNPDQk2PD[l5QDa5PD`U;SD0PD`U;QDVQ5QDX;PDmNQD
WQ5QDXQ5QDh_1SD0TD2PDUR3QDYQ5QDQ:PDmNQ`1j5QDZQ5QD[Q5QD\Q5QD]Q5QD^Q5PDel6QD_Q5QD`Q5QDaQ5PDXf4QDbQ
5QDcQ5PDT8QDdQ5SD0QDlo4PDT8QDa=QDeQ5QDfQ5QDgQ5QDhQ5PDbf3PDZS1PDmMPD[l5QDf9QDiQ5QD\o4PDog3PD\i4PD
og3PD[l5PD_\>PD4SD0QDjQ5WD0QDel4QDkQ5QDlQ5XD0WD0QD^`3SD0QDmQ5PDmNPD[l5XD0WD0PDmS1PDaj4XD0QDnQ5WD
0QDoQ5QDPR5TD1QDQR5XD0QDRR5WD0QDSR5PD[k6XD0SD0QDRR5WD0QDWGPDdi4PD[k6XD0SD0WD0QDTR5QDUR5PD[l5QDVR
5XD0SD0QDWR5WD0QDXR5S@0QDYR5PD[l5XD0`DdQ1`Dd3`Djn:`Dg2UD0WD0QDZR5QD[R5TD4PDmNXD0QD\R5UD0WD0QDZR5
QD[R5TD4PDmNXD0YD1QD]R5P@bf3WD0PDmNTD1QD^R5QD_R5XD0QDf9WD0PDR3QD`R5XD0QDf9WD0PDR3YD1XD0QDa9PDbf3
WD0PDR3YD1XD0QDa9PDbf3WD0PDR3QD`R5XD0WD0QDaR5PDbf3QDg3XD0QDbR5WD0QDcR5XD0TD1QDdR5QDeR5Q@fR5WD0P@
Xf4QDgR5XD0P@hZ<QDhR5WD0PDXf4QDiR5XD0QDjR5WD0PDXf4PDg[4XD0QDkR5UD0WD0PDT8QDa=XD0SD0WD0QDlR5QDa=Q
DmR5XD0VD0WD0QDlR5QDa=QDmR5XD0QDnR5UD0WD0QDoR5SD0S@0S@0PD4PDbT3XD0SD0UD0WD0QDfh4SD0S@0S@0PD4QDoR
5XD0SD0UD0WD0QDPS5XD0QDQS5WD0QDRS5YD2XD0`D[l5QDSS5WD0QDTS5XD0SD0QDa5WD0QDUS5P@^i4P@Ul5XD0QDVS5TD
2QDWS5WD0QDXS5QDYS5XD0VD0WD0QDXS5QDYS5XD0QDZS5WD0QD[S5XD0QD\S5TD3QD]S5QD^S5WD0QDQ;Y@0QD_S5XD0`D`
R1`DTm2`DPl4`D_Y6UD0WD0PDmQ7PDal5YD2XD0TD5PD4SD0UD0WD0PD_\>PDTl5YD2XD0TD5PD4SD0UD0WD0PD_\>PDTl5S
D0TD4PD4QDg3XD0SD0UD0WD0PDmQ7PDal5SD0TD4PD4QDg3XD0SD0`Ecl5`Ehh3`Eai4`Eeh3QD`S5WD0QDaS5XD0QDbS5`D
Z\4PDeh3WD0SD0TD1QDcS5QDY:XD0SD0PDgh3WD0QDdS5XD0WD0QDeS5TD1QDfS5XD0QDgS5WD0QDhS5QDiS5XD0PD[l5QDj
S5WD0QDkS5QDlS5QDmS5XD0SD0WD0QDkS5QDlS5QDcT2PD[l5XD0SD0WD0QDnS5QDoS5QDPT5QDQT5XD0QDRT5S@0S@0S@0W
D0QDX;P@R3QDST5XD0WD0QDTT5QDUT5PDmNTD2QDVT5XD0SD0WD0PDSf4QDa5TD2QDWT5QDXT5XD0SD0WD0QDao4QDa5TD1Q
DYT5XD0QDZT5WD0PDcl6QD[T5XD0VD0WD0PDcl6QD[T5XD0QD\T5QD]T5WD0QD^T5TD1QD_T5XD0SD0WD0QDYl4TD1QD`T5X
D0SD0WD0QDaT5TD1QDbT5XD0SD0WD0QDcT5QDdT5XD0P@hZ<QDeT5`D=QDfT5WD0QDcT5QDdT5XD0P@hZ<QDeT5`D=YD2WD0
QDgT5QDhT5XD0QDiT5`Dal5WD0QDjT5PDUl5XD0SD0WD0QD[Q5QDkT5TD2QDlT5QDa5XD0QDmT5PDXf4PDT8WD0PD4QDnT5X
D0UD0WD0PDXf4PDT8XD0SD0UD0WD0QDoT5QDPU5XD0SD0UD0WD0QDg3PD4QDQU5XD0UD0QDRU5TD9PD4WD0QDg3XD0SD0UD0
WD0QDg3XD0aDSU5UD0WD0QDTU5`DR7`DY4`D\;`Djn6`DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`DY^:`D]7`Dn3QDg3XD0UD0W
D0QDUU5XD0SD0QDVU5WD0QDWU5XD0SD0UD0WD0QDXU5XD0SD0UD0WD0QDYU5QDZU5TD2QD[U5TD1PDmNXD0SD0UD0WD0QD\U
5QD]U5TD2QD^U5XD0SD0UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0XD0QD_U5UD0aD`5
aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QDoZ2SD0`DgLaDa5aDb5WD0QDRP
1PD^i4PDTl5Q@i5QD`U5XD0`D]`5WD0QDRP1QDaW4QDaU5XD0WD0QDRP1PDio6QDi5QDbU5XD0WD0QDRP1PDPP7TD2PDco6X
D0WD0QDRP1QDcU5XD0VD0WD0QDRP1QDcU5XD0QDdU5WD0QDeU5QDi5QDfU5XD0WD0PDcl6QDgU5QDhU5XD0QDiU5WD0QDjU5
QDkU5XD0VD0WD0QDjU5QDkU5XD0QDlU5WD0QDmU5TD1QDnU5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`DVd4`Dlc4`Dch5`DQ_>
`DXb3WD0QDmU5TD1QDnU5XD0QDoU5`D[h1`DdF`D`H`DZh1`DdD`DVd4`Dlc4`Dch5`DQ_>`DXb3QDPV5WD0QDQV5XD0VD0Q
DPV5WD0QDQV5XD0QDRV5QDSV5WD0QDTV5TD1QDUV5XD0`De\5`DUY5`DVY5`DYQ5`DU_5`DV_5`DWf1`DRY1`D]_>`Dl^5aD
_5WD0QDVV5QD`BQDWV5XD0WD0QDXV5PDZi4TD1QDYV5XD0WD0QDZV5QD[V5XD0VD0WD0QDZV5QD[V5XD0QD\V5WD0QDZV5QD
]V5QD^V5XD0WD0PDio6QD^FQ@_V5PDme=XD0WD0QD`V5TD1QDaV5XD0VD0`DTl5WD0QD`V5TD1QDaV5XD0QDbV5`DTl5WD0Q
DcV5QDdV5Q@`BQDeV5XD0WD0PD\i4PD[l5PDcl6XD0SD0WD0PD^i4PDTl5PDel6PDn`5XD0WD0QDfV5PDel6QDgV5XD0VD0W
D0QDfV5PDel6QDgV5XD0QDhV5WD0QDiV5PD]i4QDjV5XD0VD0WD0QDiV5PD]i4QDjV5XD0QDkV5WD0PD]i4PDcl6PDS7XD0W
D0PD[OPDcc4XD0WD0QDoBPD`i4XD0VD0`DSl5WD0QDoBPD`i4XD0QDm=`DSl5WD0QDlV5QDmV5PD`i4XD0WD0QDmAPDXl5TD
1PD[l5XD0QDnV5`DZ\4WD0QDoV5XD0`DdY5`DaS5`Dn_>WD0QDPW5S@0QDQW5QDRW5XD0VD0`Dlg4`DU`>`DV`>`Del6WD0Q
DPW5S@0QDQW5QDRW5XD0QDSW5`Dlg4`DU`>`DV`>`Del6WD0QDTW5QDUW5XD0WD0PD]i4PDel6QDVW5QDWW5XD0QDXW5WD0P
D_i4PDXQ=XD0WD0QDYW5QDZW5XD0QD[W5`DU_5`Djc4`DSZ5`DP]5`Den4`D]`5`DjH`DiH`DVd4WD0QDmEQD_[2QD\W5XD0
WD0QDQATD1QD]W5XD0VD0`DSj4`DcE`DYQ5WD0QDQATD1QD]W5XD0QD^W5`DSj4`DcE`DYQ5WD0QD_W5QD`W5XD0VD0WD0QD
_W5QD`W5XD0QDaW5WD0PDiHQDXCTD1QDbW5XD0WD0PDbf4PD[W=XD0WD0PDd\=QDcW5XD0WD0QDdW5QDeW5TD2QDfW5XD0WD
0PD_i4PDcl6QDgW5XD0VD0WD0PD_i4PDcl6QDgW5XD0QDhW5WD0QDiW5PD]`5XD0WD0QDjW5PDT8XD0VD0`DT8WD0QDjW5PD
T8XD0QDkW5`DT8WD0QDlW5PD[l5QDmW5TD2QDnW5XD0WD0QDoW5QDPX5QDQX5XD0WD0QDXBQDRX5QDSX5XD0VD0`Del6`DZh
1`Djh1`Dhc4WD0QDXBQDRX5QDSX5XD0QDTX5`Del6`DZh1`Djh1`Dhc4WD0QDUX5P@[l5QDiFS@0QDVX5XD0`DTl5`DWl5`D
VP7`DVl5WD0QDWX5PDim6XD0VD0`DUl5`Dhh3`D]i4aD_5WD0QDWX5PDim6XD0QDXX5`DUl5`Dhh3`D]i4aD_5WD0QDmAQDY
X5XD0VD0WD0QDmAQDYX5XD0QDZX5WD0QDa\2P@^i4QD[X5P@el6QD\X5XD0WD0QD]X5QD^X5XD0VD0WD0QD]X5QD^X5XD0QD
_X5WD0QD`X5QDaX5XD0VD0`Del6`Dlc4`D]`5`DP\4`Dlb5`DZ7`DS:`DXh1`DZh1WD0QD`X5QDaX5XD0QDbX5`Del6`Dlc4
`D]`5`DP\4`Dlb5`DZ7`DS:`DXh1`DZh1WD0QDcX5XD0S@0WD0QDdX5PDel6QDeX5XD0VD0aD_5WD0QDdX5PDel6QDeX5XD0
QDfX5aD_5WD0PD]i4QD`BQDgX5QDhX5XD0VD0WD0PD]i4QD`BQDgX5QDhX5XD0QDiX5WD0PD]i4PDel6QDjX5XD0WD0QDkX5
QDi5QDlX5XD0WD0QDmX5PDcl6QDnX5QDoX5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QDmX5PDcl6QDnX5QDoX5XD0QDPY5`D`
H`DkI`DaG`D[a3`D]FWD0PDae4QDQY5XD0WD0QDZc2PD_i4PDeNXD0`D\`4`Dae1`DY9WD0QDRY5Q@i5PDQa>XD0WD0QDSY5
QDTY5XD0VD0WD0QDSY5QDTY5XD0QDUY5WD0QDSf4QDY@TD1QDVY5XD0VD0WD0QDSf4QDY@TD1QDVY5XD0QDWY5QDm\4WD0QD
S5PDU_6XD0QDXY5QDm\4Y@0WD0QDS5XD0VD0aD_5QDm\4Y@0WD0QDS5XD0QDYY5aD_5QDZY5TD2WD0QDa5Y@0YD1XD0VD0aD
_5`D_i4QDZY5TD2WD0QDa5Y@0YD1XD0QD[Y5aD_5`D_i4WD0QD\Y5P@_i4P@el6QD]Y5QD^Y5XD0QD_Y5WD0QD`Y5QDaY5XD
0VD0QD_Y5WD0QD`Y5QDaY5XD0QDbY5WD0QDcY5QDdY5Q@b5QDeY5XD0QDb5WD0QDfY5XD0VD0QDb5WD0QDfY5XD0QDgY5WD0
QDhY5Q@aW4PDal5QDiY5QDjY5XD0WD0QDkY5TD1QDlY5XD0VD0WD0QDkY5TD1QDlY5XD0QDmY5QDa5WD0PDdOPDSf4XD0VD0
QDa5WD0PDdOPDSf4XD0QDnY5WD0PD]i4QDoY5QDPZ5Q@QZ5XD0VD0WD0PD]i4QDoY5QDPZ5Q@QZ5XD0QDRZ5WD0QDSZ5QDmT
3QDTZ5QDUZ5XD0WD0QDVZ5QDWZ5XD0WD0QDXZ5QDeW5XD0VD0WD0QDXZ5QDeW5XD0QDYZ5WD0QDZZ5QD[Z5QD\Z5XD0VD0WD
0QDZZ5QD[Z5QD\Z5XD0QD]Z5QD[MQD^Z5Q`1j5WD0QD_Z5XD0QD`Z5QDaZ5PD]i4QDbZ5QDcZ5PDT?QDdZ5QDeZ5PDal5QDf
Z5PDal5QDgZ5QDhZ5PDcl6QDiZ5PDda>PD4PDhi:PDVl5QDjZ5PDim6QDkZ5Q`1j5S@0WD0QDlZ5XD0QDmZ5WD0QDnZ5XD0Q
DoZ5`DZ\4PDei4WD0QDP[5XD0Q`1j5S@0WD0QDQ[5XD0QD[U1WD0QDR[5XD0QDS[5WD0QDT[5XD0QDU[5S@0WD0QDV[5XD0Q
DjU5QDW[5QDaY5QDb5WD0QDX[5XD0QDY[5PD[l5WD0QDZ[5XD0QD[[5QDa5Q@l5WD0QD\[5XD0QDW6WD0QD][5XD0`D^i4`D
U_6`D]i4`D\i4`DXl5`DPP7`DZi4`D[i4`D[[4`D]6`Del6`Dcl6QDb5QD^[5QD_[5QDb5QD`[5PD\i4QDbGWD0QDa[5P@eP
7QDb[5XD0QDc[5QDa5Y@0WD0QDd[5XD0`DSl5`D_i4`DXl5`D[l5`D\i4WD0QDR5QDe[5PDal5XD0QDf[5QDa5Y@0WD0PDoP
1Q@g[5XD0VD0QDf[5QDa5Y@0WD0PDoP1Q@g[5XD0QDh[5WD0QDi[5PD]i4Q@j5QDj[5XD0QDk[5QDb5WD0QDl[5XD0QDm[5Q
@b5WD0QDn[5QDo[5XD0QDb5QDP\5QDQ\5QDg[5QDR\5PDeR<PDZi4`EPO`EQO`EmN`ERO`EYl5`E^2QDS\5PDZi4`Del6`Dc
l6`Ddl6`DSj4`DcE`Dfl6`DQU4`DXj4`DYj4`DXl5`DWl5`D]_>QDkY5Q`1j5QDT\5QDU\5QDV\5PDHPDeT3PDhZ<QDXQ1QD
W\5QDa5PDei4QDX\5PDHPDWT3QDY\5QDb5QDZ\5QDQZ5QDb5QD[\5aD_5QDb5QD\\5PD]i4PDel6QD]Y5QD]\5QDX\1QDW3Q
D^\5QD_\5PDPZ4P@QU4PDSP7PDXl5QD`\5PD[l5PD]e4PDT8QDa\5TD1QDb\5QDc\5Q`1j5QDd\5QDnMTD3QDe\5PDeNQDf\
5QDg\5QDh\5QDi\5P@Tl5Q@j\5QDk\5QDl\5`DQU4`Del6`Dho6`DSj4`DcE`Dfl6`Dfo6`Deo6QDm\5QDbGWD0QDn\5XD0W
D0QDo\5XD0QDP]5QDQ]5PDaNQDbGQ@a5S@0QDR]5QDS]5QDT]5QDS]5PDel6QDU]5QDb5PDb4QDaW4QDb5QDV]5PDcl6QDW]
5QDX]5PDcl6PD`Q3PDQo6QDY]5PD_i4PDel6QD]Y5PDZb7QDZ]5QD_[5QD[]5QD\]5P@el6QD]]5QD^]5PDZi4PD]i4PDel6
QD_]5QDUDPDXl5QD`]5PDXQ=PDYl5PDbU=QDa]5QDeR1PD^^4QDb]5QDa5Q`1j5S@0QDc]5QDd]5Q`1j5QDe]5QDf]5TD2PD
PV;QDg]5QDh]5PDgZ6QDi]5QDj]5QDk]5Q`1j5P@cl6QDl]5QDm]5PDie2QDn]5PD[l5WD0QDo]5XD0PDXS1PD\i4QDP^5PD
_i4QDQ^5QDR^5P@_i4QDS^5QDT^5QDU^5QDV^5QDW^5UD0PDjh3SD0QDlS1QDT;QDX^5PD4SD0UD0WD0PDjh3XD0QDY^5SD0
UD0WD0QDh3XD0aDZ^5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`DXc7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1UD
0WD0QDh3PDk8PD]c3XD0SD0UD0WD0PDfh3QD[^5QD\^5XD0UD0WD0PDjh3XD0SD0QD]^5`DTM`DRM`DS1`DM`D_M`DQi;TD4
PD2UD0WD0QDh3PDk8QD^^5QD_m4XD0UD0WD0QD^^5TD1QD_^5XD0UD0WD0QD`^5QDa^5XD0`DQo6`DjR;`DQD`DYo2`DZo2`
Dib>`Dmj<`Djb>`Dlj<`Dkb>`DX:`Dme1`D_V=`DV6`Dlb>`DeR;`DYd1`Dmb>`De7`Dn]<SD0UD0WD0QDb^5XD0TD;PD2UD
0WD0QDc^5SD0XD0TD;PD2WD0PDoi4PDZl5PDPj4XD0WD0PDfh3QDd^5XD0UD0WD0PDeh3QDe^5XD0UD0WD0PDY^>QDf^5TD1
QDg^5XD0PD6TD5WD0PDZl5XD0TD4PD2PD4WD0QDh^5XD0PD2`EnR7`EjP7PD4WD0QDh3XD0QDi^5`DmS1`D]c3QDj^5WD0QD
h3QDk^5XD0WD0PDfh3QDl^5XD0WD0PDfh3PD]S7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`D_f3`Dbf3`DoN`DnNWD0PDfh3P
D]S7QDm^5XD0`Del6`DQU4`Dho6`Dbi4`Dai4SD0WD0PDfh3PD^S7XD0`D\O`DR3`D\S1UD0WD0PDjh3XD0QDn^5QDo^5QDR
R5TD4PD2UD0WD0PDo9QDlS1XD0QDP_5TD9PD2UD0WD0PDjh3PDTl5TD3QDm^5XD0PDel6YD4UD0WD0PDjh3PDTl5TD3QDm^5
XD0QDj3UD0QDQ_5TD9PD4TD3WD0PDZl5XD0TD3PD2WD0PDeh3QDR_5QDS_5XD0QDnQ5UD0WD0QDT_5QDU_5XD0UD0WD0QDV_
5XD0TD;PD2PD4WD0QDW_5XD0QDX_5UD0WD0PDTc>QDY_5XD0UD0WD0QDZ_5PDk8QD[_5XD0SD0UD0WD0PDjh3XD0QD\_5PDk
8TD4PD4QD]_5TD4PDZl5UD0WD0PDjh3PDTl5QD^_5TD2QDPj4XD0Q@__5QD`_5UD0WD0PDeh3QDa_5QDa5XD0QDb_5UD0WD0
PDeh3QDc_5PDel6QDd_5XD0UD0WD0PDkh3XD0QDe_5QDf_5UD0WD0PDo9QDg_5XD0UD0WD0PDjh3XD0QDh_5PDk8TD1QDi_5
TD5QDj_5SD0UD0WD0PDjh3XD0QDk_5PDk8QDl_5UD0WD0PDo9QDm_5XD0UD0WD0PDjh3XD0QDn_5`Dbf3UD0WD0QDo_5QDP`
5XD0TD<PD2UD0WD0PDhh3QDb<TD2QDQ`5XD0`D[l5UD0WD0PDih3QDb<TD2QDR`5XD0`Dhh3`Dcl5`Dnd4`DVl5`DoX7UD0W
D0QDS`5XD0SD0UD0WD0PDlV<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDeh3QDT`5XD0WD0PD[Y1PDZl5PDHXD0PDZl5PDdi
4PD2UD0WD0PDnc7XD0WD0PD]i4PDcl6PDW7XD0PDPd7PDZl5PDRd7WD0PDeh3QD`l4PDho6QDU`5XD0UD0WD0QDV`5XD0PDf
h3QDW`5PDk8TD1QDX`5QDY`5TD1QDZ`5PDgh3QDW`5TD6WD0QDoP2PDPHXD0PDgh3QD[`5QD\`5TD1QD]`5QD^`5QD`6QD_`
5QD``5PDel6QDa`5TD2QDb`5UD0PDbl5QDiFS@0QDc`5PD4PDfh3QDd`5PDoNTD3PDVl5TD2QD`6PDeh3QDe`5PDk8QDf`5P
D\e4TD2QDg`5QDh`5PDel6QDi`5SD0QDj`5UD0PDk8QDk`5SD0PDbf3PDk8PD]c3TD6QDl`5PDfh3QDm`5QDb5TD5QDn`5PD
eh3QD[MQDo`5S@0QDPa5QDQa5TD3QDRa5PDgh3QDa5TD4WD0QDSa5XD0PDk8Q@l5QDTa5QDUa5PDfh3WD0QDVa5XD0PDeh3Q
DWa5TD5WD0QDXa5XD0SD0QDYa5QDZa5UD0WD0QDYa5XD0SD0QD[a5QD\a5PDk8TD1PDPd7QD]a5QD^a5QD]a5PDel6`DZ\4`
DQ;`DnZ;`DXc>`DT8`Dbc4`Dnb>`DRk5`DY[4`DR[<`DRESD0UD0WD0PDei4PDai4XD0SD0PDgh3QD_a5TD5WD0QDTX4TD3Q
D`a5XD0PDgh3QDlS1QDaa5QDba5TD4WD0QDa5TD1QDca5XD0PDgh3QDda5TD6WD0QDea5XD0WD0PDeh3QDfa5PDQU4PD\e4X
D0TD6QDhY1QDga5PDeh3QDha5TD6WD0P@[l5QDia5TD1QDja5XD0PD4WD0QDka5QDla5XD0PD2PDfh3QDc5TD3WD0QDma5P@
Zi4PDVl5XD0PDfh3QDna5TD3WD0QDoa5PDTl5XD0PDfh3QDTn1QDb5TD8WD0QDPb5XD0PDfh3QDm`5WD0QDQb5QDRb5XD0QD
Sb5SD0PD4WD0QDTb5XD0PD2PDfh3QDUb5TD7WD0QDVb5XD0PD_i4PDeh3QDnX5QDWb5TD4WD0QDVb5XD0PDfh3QDXb5TD4WD
0QDYb5TD1QDZb5XD0PD_i4PDeh3QDnX5QDXb5TD4WD0QDYb5TD1QDZb5XD0PDfh3Q`1j5WD0PD^S7QD[b5XD0PDfh3WD0PD^
S7SD0XD0QD\b5PDfh3WD0QDm`5QDb5TD5XD0QD]b5PDfh3QD^b5TD4WD0QDad2TD4QD_b5XD0PDgh3QDlS1TD3WD0QD`b5XD
0PDhh3QDab5QDbb5TD2WD0QDcb5XD0PDfh3WD0PD^S7QDc5TD4XD0QDdb5PDfh3QDcc1QDbb5TD1WD0QDeb5PD[l5XD0WD0Q
Dfb5PDUl5PDel6QDgb5XD0WD0QDhb5PDjP7QDib5XD0PDgh3QDjb5TD4WD0QDkb5XD0PDgh3WD0QDlb5XD0QDmb5TD6PDmNW
D0QDnb5XD0PDcf3SD0QDob5TD6PD2UD0WD0QDPc5PDk8TD1QDQc5XD0QDRc5QDao4PDdi4QDSc5UD0PDbf3PDk8WD0QDTc5X
D0PDeh3WD0QDUc5XD0TD4QDb5TD8PD2PDgh3QDc5TD4WD0QDVc5XD0TD1QDWc5PDfh3QDXc5TD5WD0QDYc5XD0PD[l5PDeh3
QDc5PDk8WD0QDZc5XD0PDbf3PDQU4PDmNWD0QD[c5XD0PD[l5QD\c5PDeh3WD0QD]c5QD^c5TD1QD_c5XD0PDgh3QD`c5TD7
WD0PDci4QDac5XD0PDfh3QDbc5TD5WD0QDcc5XD0QDdc5QDec5TD3QDfc5PDeh3QDgc5WD0QDhc5XD0PDeh3QDic5QDjc5TD
1PDXl5PDeh3QDkc5QDVEQDlc5TD2QDmc5QDnc5TD1QDoc5PDel6QDPd5QDQd5PDROPDjX6PDbl5QDRd5P@jP7PDdQ1QDSd5P
DnNPDQU4PDai4QDTd5TD6PD4PD[l4QDUd5PDlU3QDVd5QDWd5TD4WD0QDXd5XD0PDnNPDQU4QDYd5PDk8QDZd5TD1WD0QD[d
5XD0QD\d5QD]d5PDoNPDk8QD^d5UD0QD_d5QD`d5TD8PD4PDYl5WD0QDad5XD0QDbd5UD0QDh3TD:PD4PDYl5WD0QDh3XD0U
D0QDcd5TD<PD4PDYl5WD0PDgh3XD0QDW`5`Dk8`DQU4`Dai4SD0UD0QDdd5TD<PD4PDYl5WD0PDeh3XD0QDed5QDfd5UD0QD
h3QDgd5WD0PDYl5XD0QDhd5UD0QDdd5TD<PD4PDYl5WD0QDid5XD0SD0QDjd5QDkd5UD0QDld5QDW`5QDmd5WD0PDYl5XD0Q
Dnd5UD0QDdd5TD<PD4PDYl5WD0QDcd5XD0QDod5`DQU4`Dai4`Dbi4`Dl8`Ddl6UD0QDh3PDk8WD0PDYl5XD0QDPe5SD0UD0
QDVd5QDQe5TD3WD0PDYl5XD0TD3PDnP7SD0UD0QDh3QDRe5QDSe5WD0PDYl5XD0QDRe5QDTe5UD0QDh3QDUe5TD8WD0QDYe1
`Da3`De3`D]c3`Dn7`Dm4XD0QDVe5UD0QDh3PDk8SD0QDWe5TD3WD0PDYl5XD0QDXe5PDfh3QDYe5TD8WD0PDYl5XD0QDZe5
UD0QDh3TD<QDYe1WD0QD[e5XD0QD\e5UD0QD]e5TD<WD0QD^e5XD0QD]e5`Ddk5QD_e5UD0QD]e5TD<WD0QD^e5XD0QDh3QD
`e5UD0`Dhh3`Dcl5`Dnd4`D_l5`D^l5`Dih3QD]e5TD<WD0PD4XD0QDk3`Ddk5QDae5UD0QDh3TD5QDW6WD0PDYl5XD0QDbe
5S@0QDW6QD]e5TD<QDYe1WD0QDce5XD0`DTU;QD]e5TD<QDYe1WD0PDeh3XD0`DTU;`Dk8`Dl8`Dn9`DfE`DoX7`Dm8`Dn8`
DQU4QDde5TD<WD0PDYl5XD0QDee5QDde5TD<WD0PDYl5XD0PDeh3`Dk8`Dl8`Dn9`DfE`DoX7`Dm8`Dn8`DQU4WD0PD2QDfe
5XD0UD0QDge5TD5WD0QDhe5QDYe1QDhe5XD0PDaW;QDie5QDje5`EQP3`ERP3`E[l5WD0QDke5XD0`D[i4QDiBTD3QDQk3QD
j3TD1QDi3QDa5TD3QDi3TD2QDj3QD`6`Eho6`Efl6QDle5`Dcl5`Df]:PDdi4QDme5PDeh3QDa5TD2PDZ^:PDVl5`Eo2`EYO
`E[O`EY1`EnU;`EQU4`EPZ4`EcT;`EaE`EP3`EcO`E\\4`E[\4PDZ^:`D[\4PDfh3WD0PDmMXD0PDoW=PDZi4PD[l5QDne5P
DaNTD4QDoe5PDgi4QDPf5Qd1j5QDc6QDc6QDQf5QDRf5WD0QDSf5XD0QDTf5QDh3TD1WD0QDi3XD0TD2QDUf5QDVf5QDWf5Q
Di3QDa5TD1QDj3QDh3TD1QFi3R@0TD2QDj3QDh3TD2QDi3TD1QD`6PDeh3QDc5PDk8PDmS1QDXf5TD2WD0QDi3XD0PDeh3QD
c5PDk8QDYf5PD\e4TD1WD0QDi3XD0PDfh3QDZf5PDk8QD[f5TD3WD0QFi3XD0WD0QD\f5XD0TD3QDi3PDeh3QD`l4QF]f5R@
0WD0QD^f5XD0QD_f5QDWf5TD2WD0QDiBXD0TD3PD[i4PDo9QDa5TD4WD0QD`f5XD0PDjh3QDi3TD2QDaf5TD3QDbf5QDcf5T
D6`Ei8`ET`;`EYJ`EUP<`EQP3`ERP3`ESP3`EmNWD0QDdf5XD0WD0QDef5XD0TD3QDff5PDfh3QDgf5TD3QDi3QDWf5QDX[1
QD]^5TD1WD0QDhf5XD0QDWf5QDif5TD4WD0QDjf5XD0PDo9WD0QDkf5TD3QDlf5XD0WD0QDmf5XD0QDnf5QDPj4QDof5QDPg
5PDel6WD0QDQg5XD0PDeh3QDa5TD1WD0PDZ^:XD0PDVl5TD3QDi3QDa5TD4WD0PDnR7PDTJXD0QD_f5QDRg5QDY@TD1WD0QD
Sg5XD0QDi3WD0QDTg5XD0QDUg5WD0PD_j5XD0PDTl5TD2QDVg5QDa5TD3QDWg5TD1WD0P@nR7QDXg5XD0QDYg5QDZg5TD1QD
[g5QD\g5TD1WD0QD]g5XD0PDfh3WD0QD^g5XD0QDa5QD_g5TD2QD`g5UD0WD0PDTc>QD__5YD4XD0UD0WD0PDTc>QD__5TD1
QDag5XD0PDeh3WD0QDbg5QDS_5XD0TD5QDi3PDfh3WD0QDcg5XD0QDa5TD3QDdg5QDh3TD2QDi3TD1WD0QDeg5XD0QDfg5SD
0QDZg5TD3QDgg5TD2WD0PD^i4PDTl5QDhg5XD0QDig5PDdc>PDbNaDjg5YD3PDQd>QDkg5PDRd>PDSd>QDlg5QDmg5PD__=Q
Dng5QDog5QDPh5QDQh5PDbo:QDRh5QDSh5QDTh5QDUh5PDeGQDYi4PDgT1QDVh5PDUZ<QDWh5PDl4QDXh5QDYh5PDTl5QDZh
5QD[h5PDjMQD\h5QD]h5PDV_4QD^h5PDnIPDie2QD_h5QD`h5QDah5QDbh5PDUh4QDch5PDf3QDdh5QDeh5PDV6QDfh5QDgh
5PDRm3PD]]<QDhh5PDgj5QDih5QDjh5PDaX>PD^f>QDkh5QDlh5PDf8PDTl5PD\HPDnY4QDmh5QDnh5PD_j5QDoh5PDWo2PD
Vc7PDUd=QDPi5PDU`6PDWk5PDoS1PDbf>PDeh5QDQi5QDRi5YD3TD<YD3TD<YD3QDSi5QDTi5QDUi5QDVi5QDWi5QDXi5PDW
f>PDWl:PDf8PDTl5PDjg>PDgh3QDYi5PDgh3QDlS1TD2QDZi5PDcl5PDk8QD[i5QD\i5PD^i4PDTl5QD]i5PDfh3QD^i5PD]
i4PDcl6PDW7QD_i5TD4QDYf2PDSl5PDgl6QD`i5QDai5QDbi5PDfh3QDci5RD0SD0PDho6QDdi5QDei5Q@_5QDfi5PDVl5PD
\e4RD0VD0QDgi5QDhi5QDii5PDeh3PDY1QDji5PDel6QDki5WD0QDli5QDmi5XD0`Dhk4`Dik4`DYQ1`DOWD0QDli5P@Tl5Q
@ni5QDj8XD0`Do9`Dhk4`Dik4`DYQ1`DOQDoi5WD0QDPj5XD0WD0PDcl6QDQj5P@Tl5QDj8XD0`Dhk4`Dik4`DYQ1`DOWD0Q
DRj5XD0QDSj5QDTj5WD0QDUo3QD_5XD0`Dm^<`D_l5`D^l5`DbT3`DT;`D][4`Do]4PDiEPDTl5WD0QDUj5XD0`Do9`Dhk4`
Dik4`DYQ1`DOWD0QDVj5PDTl5QDWj5XD0QDXj5WD0QDYj5PDcl6SD0XD0WD0PDdl6QDZj5XD0`DZ5`Djb7`Di5UD0WD0PDRe
4XD0`DTl5`DT;`D][4`Do]4`DT^4`D[m:`DYm:`DQ^4`DR^4`DW\4SD0`Dhk4`Dik4`DYQ1`DO`DX1QD[j5WD0PDRe4XD0`D
Tl5`DT;`D][4`Do]4`DT^4SD0PDHPDl4PDTl5QD\j5WD0QD[g1aD_5SD0XD0QD]j5WD0QD^j5PDbl5QD_j5XD0VD0WD0QD^j
5PDbl5QD_j5XD0PD1WD0QD`j5PD[l5XD0WD0PDjb6QDk:TD1QDaj5XD0WD0PDjb6PDel6QDbj5XD0SD0PDXf4PD[l5QDcj5P
Dcl6QDaW2QDdj5PDel6PDcj4QDej5PDTl5PDel6PDT8PD^S7PDTl5QD_V1PDel6QDfj5QDgj5PDjP7PDgi4PD_m5PDbT3PD_
m5PDal5PDWl5PDYl5PD]U3QDhj5QDij5QDjj5QDc<PDcl6QDkj5PDT8PDYl5QDk7PDhi4PDYl5PDhi4PD]e4PDYl5PD]e4PD
]i4PDYl5PD]i4PDS^4PD_l5PDcl6QDlj5QDmj5QDnj5PDcl6QDoj5PDgi4QDPk5PDel6QDQk5PDb`<QDRk5QDSk5QDTk5QD]
X4PDXh>PDYh>PDUl5QDUk5PD`Q3QDVk5PDcl6QDY^2QDWk5QDXk5PDRQ7QDYk5PDoR7QDZk5QD[k5PDTl5PDcl6Q`1j5WD0Q
D\k5QD]k5XD0PDTl5PDcl6PDZ[4QD^k5PDTl5PDgi4QD_k5aD_5PDci4QD_k5PDoR7QD`k5QDQ8QDak5QDbk5QDck5PDdi4Q
Ddk5PDdi4PDcl6QDek5QDfk5QDgk5PDRe4QDW6PD\S7QDW6WD0QDhk5QDik5XD0PDbT3PDYl5PDbT3PDcT3PDYl5PDcT3QDj
k5PDgi4WD0QDkk5QD_5XD0`Dm^<`D_l5`D^l5`DbT3WD0QDUo3QDlk5QDmk5XD0PDbl5QD`k5PDbl5PDcl6PDW\<QDnk5PDa
l5QDok5QDPl5QDok5PDSl5QDQl5WD0PDf]:XD0QDRl5QDSl5QDTl5`DZ:`DY:QDb5PDoU;PDgh3QDUl5PDgh3QD`c5TD3QDV
l5QDWl5PD]EP@gh3PDdi4PD]EPDgh3QDXl5PDfh3QD_]1QDYl5S@0QDZl5UD0WD0PDgh3PDdi4XD0SD0UD0WD0PDfh3PD\e4
XD0SD0UD0WD0QD[l5QD\l5XD0PD4WD0QD]l5QDZa5XD0VD0UD0WD0PDPg3TD3QD^l5XD0UD0WD0QDPc5QD_l5TD1QD`l5XD0
WD0QDPc5QD_l5TD1QDal5XD0QDbl5UD0WD0PD\S1QDT;TD1QDcl5XD0UD0WD0PDeh3PDcl5QDdl5XD0UD0WD0QDZ_5PDk8TD
1QDel5XD0UD0WD0QDfl5TD2PDdi4XD0PDlV<PDfh3QDgl5PDnNPDQU4PDdi4UD0WD0PDbf3PDQU4PDmNQDhl5XD0UD0WD0QD
Pb4QDil5TD1QDjl5XD0PDZS1PDk8PDPd7UD0WD0QDkl5QDll5TD1QDml5XD0WD0QDnl5QDl3PDTl5XD0QDol5WD0QDl3PDTl
5XD0QDol5WD0PDel6QDR5PDTl5PDel6QDPm5XD0VD0WD0PDel6QDR5PDTl5PDel6QDPm5XD0QDm=WD0PDel6QDQm5SD0PDTl
5XD0PDel6QDRm5`Daf6QFSm5TD3QDTm5TD1WD0QDl3XD0VD0QFSm5TD3QDTm5TD1WD0QDl3XD0QDUm5WD0QDVm5TD2QDWm5X
D0VD0WD0QDVm5TD2QDWm5XD0QDXm5WD0QDVm5TD2QDl3XD0WD0PDnn2PDHPDco6XD0WD0PD\P7QDYm5QDZm5XD0WD0PDaT;P
DTU;XD0`D[l5WD0QD[m5QDhj1QD\m5XD0QDmY1WD0QD]m5QD^m5XD0VD0QDmY1WD0QD]m5QD^m5XD0QD_m5WD0QDm3PD\P;X
D0`D]i4`D_i4`DSl5WD0QD`m5PDPP7PD\P;XD0WD0QDm3QDam5TD1QDbm5XD0WD0QDcm5PDPP7QDh8TD1QDdm5XD0WD0PD]P
;QDn3XD0`Dmo6`D^l5`DSl5`Dhh3`D]l5WD0PD]P;QDem5P@[l5SD0XD0`Dmo6WD0PD]P;QDY:TD1QDfm5XD0WD0PD]P;Q@a
5PDS1PD[l5PD[g;XD0WD0QDgm5QDhm5XD0`D[l5`D_i4`DUl5`Dhh3WD0QDlS1QDim5QDQBXD0`DSl5WD0QDjm5P@cl6QDkm
5QDlm5QDmm5XD0WD0PDb4PDkX;PDZl5XD0WD0PDSl5PDoP7QDnm5XD0WD0PD[l5PDcl6PDjf;XD0VD0WD0PD[l5PDcl6PDjf
;XD0QDk>WD0PD_i4QDom5QDPn5XD0VD0WD0PD_i4QDom5QDPn5XD0QDQn5WD0PDk5PDfY;XD0WD0PDPP7PDYl5PDPP7XD0WD
0PDWj4PDYl5PDjP7XD0VD0WD0PDWj4PDYl5PDjP7XD0PD1WD0PDiX1PD4PDiQ7XD0WD0PDTd4PD[l5PDTd4XD0`Deh4`Dkh>
WD0QDRn5PDbT;QDSn5XD0QDTn5TD1WD0QDUn5QDk^3YD2XD0WD0QDVn5QDWn5TD1QDXn5QDYn5XD0QDo3TD1WD0QDT4XD0VD
0QDo3TD1WD0QDT4XD0QDZn5WD0QDT4XD0QFo3TD1QD[n5QDo3QDa5TD1WD0QD\n5QDgP1XD0`Dgl6QD]n5TD1WD0QD^n5PDZ
Z;XD0WD0QD_n5XD0QFo3WD0PD[l5QD`n5XD0QFan5TD1WD0PDS1PD[l5QD`n5XD0WD0PDfGQDbn5XD0WD0PD^?QDcn5XD0WD
0PDYR6QDcn5XD0PDUl5`Dcc5`DRd5`DTi>`DWd5QDdn5PDcl6WD0QDen5QDfn5XD0WD0QDU4XD0`DYl5`DkV7`DXj4`DYj4`
D^Q7WD0QDgn5XD0`DnG`Doa3`D]R4`D^Z>`DVe1`DUc4WD0QDnZ3TD2P@Zi4PD_i4PDjj4PDo`5XD0WD0QDhn5QDin5XD0WD
0PDQn4PDe]5XD0VD0WD0PDQn4PDe]5XD0PD1WD0QDjn5P@Zi4XD0QDkn5TD1QDR4WD0QDln5P@PHXD0QDmn5TD2QDnn5WD0Q
Don5P@PHQDPo5XD0QDQo5TD1QDRo5WD0QDSo5QDTo5XD0QDUo5WD0QD_BPD]i4XD0QDVo5TD2QDR4`D[9`DgX5WD0QDWo5PD
Rg;XD0WD0QDXo5PD\i4XD0`DSj4`DcE`Dfl6WD0QDYo5TD2PDU_6TD1QDoU3XD0WD0QDZo5PDbl4XD0Q@[o5TD1QD\o5WD0Q
D]o5QDaR3P@Tl5P@R8Q@^o5QD_o5XD0WD0QD`o5PDZi4XD0S@0QDao5`De[4`D\o;WD0QDbo5PDel6QDco5XD0WD0QDdo5QD
eo5PDZi4QDfo5XD0WD0PDZS5PD_i4PDel6QDgo5XD0WD0PD`i4PDTl5TD1QDho5PDnd;XD0WD0QDio5XD0QFQ4TD1WD0QDjo
5XD0VD0QFQ4TD1WD0QDjo5XD0QDko5QFQ4TD1WD0QDlo5QD]HXD0VD0`Del6QFQ4TD1WD0QDlo5QD]HXD0QDmo5`Del6QFQ4
TD1WD0QDno5QDoo5XD0VD0QFQ4TD1WD0QDno5QDoo5XD0QDPP6WD0QDQP6QDRP6QDSP6PDTU;PD[l5XD0WD0QDf@TD3PDio6
PDel6XD0PD`Q3PDmh4WD0QDf@TD3PD[i4PDel6PDaGXD0`DUn4WD0QDSFPD_i4PDel6PDi^5XD0WD0QDfCQDi5PDPR7PDTl5
XD0WD0QDgCTD3PD[l5QDTP6XD0QDQ4TD1WD0QDoBPDel6PDco6PDQo6XD0WD0QDUP6PDel6QDVP6XD0WD0QDWP6P@PHXD0Q@
XP6TD1QDS4WD0QDYP6QDRP4XD0QDZP6WD0QD[P6QD\P6XD0PDel6TD1QDS4WD0QD]P6PDPHPDXl5XD0WD0QD^P6QD_P6QDVA
XD0QD`P6WD0QDaP6S@0S@0PD\i4XD0WD0QDbP6PD^i4PD]i4XD0WD0QDcP6PD]i4XD0QDdP6TD1QDeP6QDfP6TD2WD0QDgP6
QDhP6`Del6`D[G`DiX1`Djj>`DZd4`Dkj>`Db\7YD2XD0QDiP6TD2WD0QDjP6Q@kP6QDhP6Q@Y@QDlP6XD0WD0QDmP6PD]i4
XD0PDel6`DaGSD0VD0WD0QDmP6PD]i4XD0PDel6`DaGSD0PD1WD0QDmP6PD]i4XD0SD0VD0WD0QDmP6PD]i4XD0SD0PD1WD0
QDnP6QD_c5TD1QDoP6XD0WD0QDPQ6TD3PD]P1PD_i4QDk:QDQQ6XD0WD0QDRQ6PDPHPDVl5XD0QDSQ6WD0QDW]3QDTQ6TD1Q
DUQ6PDY^=XD0WD0QDVQ6PDPHPDSl5XD0`D^V5`Dm\=`DV`3WD0QDWQ6QDXQ6PD[i4XD0WD0QDYQ6TD2PDel6TD1QDZQ6QDbZ
1XD0QD[Q6WD0QD\Q6PDel6TD1QD]Q6XD0WD0QD^Q6QD_Q6QD`Q6XD0WD0PDWP<PDYP<XD0WD0PD\FPDgn4XD0QDaQ6WD0QDb
Q6QDcQ6PDUl5XD0WD0QDdQ6P@]i4P@el6QDeQ6XD0QDW4Q@j5WD0QDV4XD0`DU6WD0QDfQ6XD0QDX4TD2WD0PDSX:XD0QDgQ
6QDX4TD3WD0QDhQ6P@]e4XD0QDiQ6WD0QDjQ6XD0WD0QDgc1QDkQ6TD2QDlQ6XD0WD0QDjIQDY@QDmQ6QDnQ6XD0WD0QDoQ6
TD2PDUl4XD0WD0PDZo;XD0WD0QDPR6XD0WD0QDQR6QDQZ5XD0Q@RR6TD1QDSR6WD0QDTR6QDUR6XD0WD0QDVR6QDjJXD0`Dc
l6`DS1`D[l4WD0QDWR6Q@XR6TD1QDjJQDYR6TD1QDZR6XD0WD0QD[R6PD]i4QD\R6XD0WD0QD]R6QD^R6XD0WD0QD_R6PDZl
5QD`R6QDaR6XD0WD0QDbR6XD0TD5QDcR6TD4PD]i4QDi5WD0QDdR6XD0WD0QDeR6PDel6QDfR6QDfj2XD0WD0QDgR6PDZi4X
D0`Del6`DdF`DVS5WD0QDhR6PDZi4XD0QDiR6QDjR6WD0QDkR6XD0QDlR6TD2QDmR6WD0QDnR6XD0WD0QDhEPDel6PDe5XD0
WD0QDoR6PDel6QDPS6XD0WD0QDQS6Q@RS6XD0WD0QDSS6PDcl6PDYl4PDWj4XD0WD0QD\CPDel6QDTS6XD0WD0QDUS6QDVj3
QDVS6QDWS6XD0WD0QDXS6QDi5QDYS6XD0WD0PD]n=PDel6QDbn3QDZS6XD0WD0QDa\2PDiS1QDRP4XD0WD0QDnMPDjCPDTl5
XD0QD[S6QD_5Y@0WD0QD\S6XD0QD]S6TD4WD0QD^S6XD0VD0QD]S6TD4WD0QD^S6XD0QD_S6UD0WD0QDY4XD0QD`S6PD4WD0
QDY4XD0PD4UD0WD0QDaS6QDY4XD0PD4UD0WD0PD[l5QDi5QDbS6XD0`D_e1`D`e1WD0PD[l5QDi5QDcS6QDdS6XD0WD0QDWQ
1QDeS6QDfS6XD0`Del6WD0QDWQ1QDXQ1QDgS6QDhS6XD0QDiS6WD0QDZf1Q@jS6QDkS6XD0VD0WD0QDZf1Q@jS6QDkS6XD0Q
Dm=WD0QDlS6PD]l5PDel6PDl1XD0WD0QDmS6PDf]:XD0WD0PD[l5PDmNPDlg3XD0`DQ8WD0QDnS6P@jP7PDmm>XD0WD0PD_i
4QDi5QDoS6XD0VD0WD0PD_i4QDi5QDoS6XD0QDPT6WD0QDQT6QDRT6Q@i5QDST6XD0WD0PDSl5PDYS7XD0aD_5`DoP7`Dbl5
`DiE`Dcl6`DhE`Daj4`Dbj4`Dfe4`Dge4`Dbi4`Dai4aDa5`DUl5WD0PDSl5QDTh2XD0aD_5VD0WD0PDSl5QDTh2XD0aD_5Q
DTT6WD0PDcl5QDUT6QDVT6XD0QDWT6WD0PDUl5PDjP7QD`BXD0TD4PD4WD0PDTl5PDjP7QDXT6XD0WD0PDg`:PDih3XD0WD0
PDkQ7PDbl5QDYT6QD]^5XD0WD0PDUl5PDeh3QDYT6QD]^5XD0PD`U;WD0PDog3PDal5PD]P;XD0WD0PDjP7QDZT6PDZW:XD0
QD[T6TD1WD0QD\T6XD0YD1QD[T6TD1WD0QD\T6XD0QD]T6WD0QD^T6QD_T6XD0PD[l5WD0PDjl<XD0YD1WD0PDjl<XD0QD`T
6WD0PDSl5PD`Q3PDlU3XD0WD0QDaT6PDT8XD0VD0WD0QDaT6PDT8XD0QDbT6WD0QDcT6QDa9QDdT6XD0WD0QDeT6TD2PDQm5
XD0SD0WD0QDfT6TD1QDgT6XD0TD3QDhT6QDiT6TD3WD0QDfT6QDjT6XD0QDkT6WD0QDlT6QDmT6QDnT6XD0`DdQ1`Djn:`Dd
3`DUQ7`Dn3`Dn7`Djm5`D\k6QDa5WD0QDSo1PDdi4PD[l5XD0SD0WD0QDoT6Q@PU6QDQU6XD0WD0PDoP7QDRU6QDSU6XD0WD
0QDTU6PDTl5QDUU6XD0PDUR3WD0QDVU6PDal5QDWU6SD0XD0VD0WD0QDVU6PDal5QDWU6SD0XD0QDXU6WD0QDVd3QDYU6P@4
QDZU6QD[U6XD0SD0WD0QD\U6PDeh3QD]U6QD^U6XD0WD0QDhm1PDWj4PDeT;XD0WD0QDmW3SD0PDal5QD_U6XD0WD0QD`U6Q
DVd3P@jb6QDaU6XD0WD0QDUo3QDbU6XD0VD0WD0QDUo3QDbU6XD0QDm=WD0QDeR1PDke4QDcU6XD0VD0WD0QDeR1PDke4QDc
U6XD0QDdU6WD0PDel6QDeU6QDa5XD0QDfU6`Eeh3`Eai4`Eo9`Ejh3`Efh3WD0QDoQ5QDgU6XD0QFhU6PDk8WD0QDiU6QDjU
6XD0TD3QDkU6PDk8WD0QDlU6PD[l5QDjU6XD0TD3QDkU6WD0QDmU6Q@mV2PD[l5QDnU6XD0VD0WD0QDmU6Q@mV2PD[l5QDnU
6XD0QDoU6WD0QDPV6Q@mV2PD[l5QDnU6XD0VD0WD0QDPV6Q@mV2PD[l5QDnU6XD0QDoU6QDQV6TD1WD0QDRV6XD0QDSV6Q@h
5TD2QDTV6WD0PDel6PDYo;XD0VD0WD0PDel6PDYo;XD0QDUV6WD0PDTl5QDVV6QDWV6XD0VD0WD0PDTl5QDVV6QDWV6XD0QD
m=QDXV6Y@0WD0QDYV6QDZV6XD0VD0QDXV6Y@0WD0QDYV6QDZV6XD0QD[V6WD0QD\V6QD]V6XD0VD0WD0QD\V6QD]V6XD0QD^
V6WD0PDPQ7PDgi4SD0XD0WD0QDc<PDkb1QD_V6XD0WD0QD`V6XD0`D=TD4QDaV6TD2QDbV6QFcV6TD1WD0QDdV6PD_i4XD0V
D0QFcV6TD1WD0QDdV6PD_i4XD0QDeV6QFfV6TD2WD0QDgV6TD1PD[i4QDdg1QDhV6XD0QDiV6TD2WD0QDjV6QDkV6XD0`Del
6`DSj4`DcE`Dfl6WD0QDlV6P@[i4PDcn>XD0WD0QDmV6QDi5QDnV6XD0WD0QDRP1PDTl5PDY[4XD0WD0QDRP1PDio6QDi5PD
Qm5XD0WD0QDoV6QDi5QDPW6XD0WD0QDnMQDQW6XD0WD0QDnMPDcl6PDah:XD0WD0QDRW6QDSW6XD0WD0QDTW6XD0VD0WD0QD
TW6XD0QDUW6QFVW6TD1WD0QD[4XD0`DYj4`DXj4`DZj4WD0QDWW6QDXW6XD0QFYW6WD0QDZW6XD0QF[W6WD0QD\W6PD^i4XD
0QD]W6WD0QD^W6TD2PD^i4XD0`DUU=`Den4QD_W6TD1WD0QD\4XD0QD`W6WD0QDaW6PDU_6XD0QDbW6QDcW6TD2QDa5WD0QD
dW6QDeW6TD1QDfW6XD0WD0QDgW6PDQU4PD]e4XD0WD0QDhW6QDiW6XD0`DU\5WD0QDaGPD[l5PDel6QDjW6XD0WD0QDkW6P@
_i4QDi5PDXg;XD0WD0QDlW6PDSl5PDel6TD1QDmW6XD0WD0QDnW6P@]i4QDoW6XD0QDi5TD1QDPX6WD0QDQX6PD\i4XD0WD0
QDRX6PD_i4XD0QDY\2WD0QDSGPD[i4PD[l5XD0QDSX6PDcl6WD0QD^4`DTl5`DYH`D[i4`Dmo>`Dno>`DbT3`DcT3aDR5`Do
o>`Dfm6`DWT3`DXT3`Dbm6`DPP?`Dem6`Dab1`Dl5`D[l5`D]i4`DYl5`D_i4`DSl5`DUl5`DXl5`Del6`DVl5`DQ[>`D]h4
`DnN`DPOSD0XD0`DTl5UD0PDcl6WD0QD^4`DTl5`DYH`D[i4`Dmo>`Dno>aDR5`Doo>`Dfm6`DWT3`DXT3`Dbm6`DPP?`Dem
6`Dab1`Dl5`D[l5`D]i4`DYl5`D_i4`DSl5`DUl5`DXl5`Del6`DVl5`DQ[>`D]h4`DnN`DPOSD0XD0WD0PDcl6QD^4QDTX6
XD0SD0WD0PD]i4PDel6TD1QDUX6PDV\<XD0VD0WD0PD]i4PDel6TD1QDUX6PDV\<XD0QDVX6WD0PDgi4SD0PDWl5PDhEXD0W
D0PDgi4SD0PD[l5PDmNPDoi4XD0WD0PDjP7SD0PDYl5PDHSD0XD0WD0QDWX6QDXX6XD0VD0WD0QDWX6QDXX6XD0QDm=WD0QD
YX6P@cl6TD1QDf6XD0VD0WD0QDYX6P@cl6TD1QDf6XD0QDm=WD0QDZX6QD]4XD0VD0WD0QDZX6QD]4XD0QD[X6WD0PDbl5QD
cj4QDY@SD0PDbl5XD0WD0PDbl5`D]U3`DXU3`Doa1`D`Q3`DUl4`DWl4`DVl4`D^U3SD0QDY@QDW6PDbl5XD0UD0WD0PDlP7
SD0PD4PDai4XD0UD0WD0PDlQ7PDel6SD0XD0UD0WD0QD\X6P@^S7QD]X6XD0UD0WD0QD^X6QD_X6XD0VD0UD0WD0QD^X6QD_
X6XD0PD1UD0WD0QD^X6QD`X6PDXl5QDXe2XD0UD0WD0QDYj5SD0XD0VD0UD0WD0QDYj5SD0XD0PD1WD0QDaX6QDbX6QDcX6X
D0UD0WD0QDQ;QDiQ5QDf]1XD0VD0UD0WD0QDQ;QDiQ5QDf]1XD0PD1UD0WD0PDQU4PDaf3QDdX6XD0VD0UD0WD0PDQU4PDaf
3QDdX6XD0PD1WD0PD]P;PD[l5QDeX6P@el6QDfX6XD0WD0PD\P;PD_i4PDgo6PD]6XD0WD0QDY8QDgX6QDhX6XD0QDiX6TD2
WD0QDjX6QDkX6QDlX6XD0WD0PDUl5QDmX6XD0VD0WD0PDUl5QDmX6XD0QDnX6QDa5WD0PDcl6QDoX6XD0VD0QDa5WD0PDcl6
QDoX6XD0QDPY6QDQY6TD2WD0QDRY6XD0QDSY6TD1QDa5Q`1j5WD0QDTY6XD0QDUY6QDa5WD0PDZe2QDVY6XD0VD0QDUY6QDa
5WD0PDZe2QDVY6XD0QDWY6WD0PD]i4PDel6QDXY6XD0VD0WD0PD]i4PDel6QDXY6XD0QDYY6WD0QDZY6PDTl5TD2QD[Y6XD0
WD0PDdi4PDeh3QDPc2QDf_3XD0VD0WD0PDdi4PDeh3QDPc2QDf_3XD0QDaY3WD0PDdi4PDeh3TD3QD\Y6XD0WD0PDdi4Q@]Y
6PDeh3QD^n4TD1QD^Y6QD_Y6XD0WD0PDal5QD`Y6P@bf3QDaY6TD1QDbY6XD0WD0PDih3QDoa4QDPb4QDcY6XD0WD0QDdY6P
D_i4PDel6PDW^;XD0QFeY6TD2WD0QDQFPDel6QDfY6XD0QD_4TD1WD0QDgY6XD0QDhY6TD1WD0QDiY6XD0QDjY6QDkY6TD1W
D0QDlY6XD0QDmY6QDa5P@el6WD0QDnY6XD0VD0QDmY6QDa5P@el6WD0QDnY6XD0QDoY6QDPZ6TD1WD0PDV\4QDY:PDo`4XD0
WD0QDa\2PDel6QDQZ6XD0WD0QDWY3PDel6TD1QDRZ6XD0WD0PDmNPDjP7PDYl5PDl4XD0WD0QDSZ6QDYo2PDnY4XD0WD0QDT
Z6PDel6QDUZ6XD0WD0PD_i4PDel6QDVZ6PDZ7XD0QDWZ6TD1WD0QDXZ6XD0VD0QDWZ6TD1WD0QDXZ6XD0QDYZ6QDZZ6TD1WD
0PDkk5QD[Z6XD0WD0QD\Z6PDUl5PDQb6XD0WD0QD]Z6PDTl5XD0QD^Z6WD0QDhd2PDgo6PDnGXD0VD0WD0QDhd2PDgo6PDnG
XD0QDk>WD0QD_Z6PDdn6XD0VD0WD0QD_Z6PDdn6XD0QDW?WD0PDYf=QD`Z6XD0QDaZ6QDa5WD0PDWj4PDTl5PDYR7XD0VD0Q
DaZ6QDa5WD0PDWj4PDTl5PDYR7XD0QDbZ6WD0QDcZ6QDdZ6XD0WD0QDbR4QDkc3QDeZ6PDQm5P@\S7QDfZ6XD0WD0QDPT1QD
ZLPD[l5QDZLXD0QFgZ6TD1WD0QDhZ6PDo2PD]S7XD0VD0QFgZ6TD1WD0QDhZ6PDo2PD]S7XD0QDm=QFiZ6TD1WD0QDmY1PDQ
U4PD_i4QDjZ6XD0VD0QFiZ6TD1WD0QDmY1PDQU4PD_i4QDjZ6XD0QDaY3WD0QDkZ6PD[l5QD`BQDlZ6XD0WD0PD`e4PDQQ?X
D0WD0PD^X:QDmZ6PD_i4XD0WD0PDUl4PDTl5PDcl6QDnZ6XD0WD0QDoZ6QDP[6XD0VD0WD0QDoZ6QDP[6XD0QDQ[6WD0PD[k
;TD1PDPh3PDal5XD0WD0PDRQ?XD0QFR[6TD1WD0QDS[6QDT[6XD0WD0QDU[6QDV[6QDW[6XD0VD0`D[l5WD0QDU[6QDV[6QD
W[6XD0QDX[6`D[l5WD0QDY[6PDmMXD0WD0QDZ[6QD[[6PD[]<XD0WD0QD\[6QD][6P@^f3XD0VD0WD0QD\[6QD][6P@^f3XD
0QD^[6WD0QD_[6XD0TD1WD0QD`[6XD0`D]`5WD0QDa[6QDb[6QDc[6XD0WD0PDWj4PDi8XD0QDVATD3QDd[6WD0PD^i4PDTl
5QDe[6XD0VD0WD0PD^i4PDTl5QDe[6XD0QDgb1WD0PD\c1QDQBXD0QDf[6WD0QDg[6TD1PD[l5XD0QDh[6WD0PDT4QDi[6TD
1QDj[6XD0QDk[6TD1QDl[6WD0QDm[6QD[Q4TD1QDn[6XD0WD0QDo[6P@PHPDYe2PDbT3XD0WD0PDbf3PDai4QDP\6XD0WD0P
Dcl5PDjb6XD0QDQ\6QDR\6TD2WD0QDS\6QDT\6XD0WD0QDU\6QDV\6TD1PDTl5QDW\6TD1QDX\6XD0WD0QD]j2PDhEQDY\6X
D0WD0QDnW2QDZ\6XD0QD[\6`D]i4QDa5QD\\6WD0QD]\6XD0WD0QD]\6PDTl5QDW\6XD0QD^\6S@0TD5WD0QD_\6QD`\6XD0
VD0QD^\6S@0TD5WD0QD_\6QD`\6XD0QDoe2WD0QDa\6QD^l5QDb\6P@Xj4PDke4QDc\6XD0PDbf3WD0QDd\6QDe\6QDf\6XD
0QDg\6WD0QDh\6PDQo6PDUl4PDTl5XD0QDi\6WD0QDb]1PDjb6PD[l5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDQ:UD0WD0PD^
2SD0XD0`@ROTD9PD4TD6QDYS1WD0QDj\6P@di4QD[>YD1XD0`DPo2`Dno2`D\c7`Dnn2WD0QDk\6P@di4PDR3QDl\6XD0`Dm
^<`DoR>`D]h2`DcS2`D_j2aD_5`Dcl6`Ddl6`DW5`DU6`DY2`D^e4`D`e4`DRf4`DSf4`D_i4`DSl5`D]i4`DaZ3`Df]:WD0
QDk\6P@di4PDR3PDROQDm\6TD2QDn\6XD0WD0QDo\6PDR3YD1XD0WD0QDo\6PDR3QDP]6XD0WD0QDh>PDUl5XD0Q@g5QDQ]6
WD0QDR]6PDbl5XD0WD0PD^^;P@Zi4PDbl5XD0QDS]6WD0PDci4QDT]6XD0QDU]6WD0QDV]6XD0`D[l5SD0WD0PD_i4PDjP7P
DeP7XD0PDYb3WD0PD_i4PDYb3QDW]6XD0WD0QDX]6PD_i4QDk:S@0PDQDXD0QDa_1TD3WD0QDY]6P@[i4PD[l5XD0`D=WD0P
DkQ7QDa5QD`BXD0SD0WD0QDZ]6XD0QD[]6QDa5WD0QD\]6QD]]6PDel6QD^]6XD0QD_]6TD1WD0QD`]6Q@og3XD0QDa]6WD0
PDcl5QDWQ1QDXQ1PDY4XD0QDb]6WD0QDoZ2S@0QDc]6PDTl5XD0SD0WD0QDoZ2S@0QDd]6PDTl5QDe]6XD0WD0QDf]6QDg]6
PDgf1XD0QDh]6QDa5Q@i]6TD1WD0QD`4XD0`D]i4`DjX1QDh]6WD0QDj]6TD1QD`4XD0WD0QD[V2PDcl6QDk]6QDl]6XD0WD
0QDm]6PDgR;PDUl5XD0QDn]6QDo]6QDa5WD0QDP^6QDhh4QDg5TD3QDQ^6XD0WD0QDR^6QDS^6PDel6TD2QDT^6XD0QDU^6W
D0QDlh1PDjb6aD_5aDa5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DPo6`Djm5`D\8`Do2SD0XD0QFU^6TD2WD0QDb4XD0QDV^
6QFU^6TD2WD0QDW^6QDcg3XD0WD0PDX3QDX^6PD\P3XD0YD2WD0PDX3PDRi4XD0WD0PDdi4QDY^6SD0XD0WD0PD[l5PD]c3P
Del6PDYS7XD0WD0PD[l5PD`1PDQU4QDZ^6XD0WD0QD[^6QDZf1QDkS6XD0UD0WD0PDUl5QD\^6TD2QDc4XD0PD4QD]^6UD0W
D0PDUl5QD\^6TD2QDc4QD^^6P@cl6QD_^6TD2XD0PD4QD]^6PD4WD0PDUl5QDY@TD2QDc4XD0VD0PD4WD0PDUl5QDY@TD2QD
c4XD0PD1QD`^6WD0PDUl5QDiFTD3QDc4XD0VD0QD`^6WD0PDUl5QDiFTD3QDc4XD0QDm=WD0QDa^6QDb^6XD0VD0WD0QDa^6
QDb^6XD0QDm=UD0WD0PDdj4XD0QFc^6UD0WD0PDdj4XD0QDk:TD2QDd^6QDe^6TD3WD0QDf^6XD0P@Ul5QDP\1WD0QDg^6TD
1QDh^6QDi^6XD0`Del6`D_i4`DW\4WD0QDhm1QDX\1PD\e4XD0WD0QDj^6QDk^6Q@l^6QDm^6XD0QDn^6QFo^6TD1WD0QDP_
6TD4XD0QDa4PDel4WD0QDQ_6QDR_6TD3QDa4PDel4XD0QDS_6TD1WD0QDT_6QDjJXD0QFU_6TD3QDa=WD0PDQU4QDV_6QFW_
6S@0QFX_6PD[l5XD0QDY_6WD0PDQU4PDPOPDS1PD[l5XD0QFZ_6WD0QD[_6QD\_6QD]_6XD0QD^_6WD0PDHPDWj4QD\_6QD]
_6XD0QD^_6QD__6TD2WD0QD`_6Q@a_6XD0QDkMQDb_6QDc_6TD1WD0QDb5QDd_6XD0PDai4WD0QDnMP@Zi4QDi5QD[NP@Zi4
XD0WD0QDe_6QDf_6PD[l5XD0SD0QDi6QDg_6QDi6QD`6QDj5QD`6QD`6QDh_6Q`1j5QDcj4QDf6PDYl5Q`1j5QD`6WD0QDi_
6YE5YD1XD0`DWl5QDj_6TD1QDa5Q`1j5aD_5`D[[4`D`e4`DU6`DS1`D[l4`DaR?`D__=`DbR?`DRh4`DVU;`D[5`Dh4`DXj
4`DjU3`DjP7`DiH`DjH`Da`5`DoS1`DoY4`DcR?`D_a4`DdR?`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0VD0QDj_6TD1QDa5Q
`1j5aD_5`D[[4`D`e4`DU6`DS1`D[l4`DaR?`D__=`DbR?`DRh4`DVU;`D[5`Dh4`DXj4`DjU3`DjP7`DiH`DjH`Da`5`DoS
1`DoY4`DcR?`D_a4`DdR?`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0QDab1WD0QD^S2YD1XD0VD0WD0QD^S2YD1XD0QDV[3QDk
_6PDdd3`DTl5`D\FQDW6QDl_6QDXa2PDdd3QDm_6QDn_6QDo_6QDP`6QDQ`6QDR`6PD_3PDTl5PDel6PDV^=PDci4PDci4PD
bU3PDTl5PDel6PDaGPD]P;QDS`6PDe8PD`Q3PDZ[=PD\i4PDVP1PD_`;PDmn:PDaMPD`S6QDT`6QDU`6PDkOPDZl5PDS9PDX
h>PDkR?PDR1PDZi4PDhEQDV`6PDma<PD^4PDjP1PD^i4PDWc4QDW`6PDVl5Q`1j5Q@X`6WD0QDY`6XD0PD_`;QDZ`6PDWJQD
[`6PDXJQD\`6PDlT1PDeY5PDji2PDZe2PDWl4PDoR?PD\Y:PDSP7PDR8PD]i4PDeY:QD]`6PDV_6PDdn>PDSm3QD^`6PDQS?
PDVh3PDSc1PDnR1PD^S7QD_`6QD``6QDa`6QDb`6QDc`6QD^S2QDd`6PD__=QDe`6QDf`6PD^P3PD]^6PDZi4PD[i4PD[l5P
DlX;PDTS1PD`i4PDh^6PDal5PDgCPDk^6PDYl5SD0PDdi4Q@g5Q`1j5WD0QDi^1XD0WD0QDg`6PDel6TD1QDh`6XD0QDi`6P
D6Q@Y@WD0QDg6XD0QDi`6PD6WD0Q`1j5QDi^1XD0VD0QDi`6PD6WD0Q`1j5QDi^1XD0QDj`6QDa5QDY@Q`1j5WD0QDk`6aDi
4aD_5`Dje;SD0XD0VD0QDa5QDY@Q`1j5WD0QDk`6aDi4aD_5`Dje;SD0XD0QDl`6QDm`6WD0QDn`6P@bf3TD1QDo`6XD0QDP
a6WD0QDQa6XD0QDRa6WD0QDSa6PDhi4XD0VD0WD0QDSa6PDhi4XD0QDW?QDTa6QDY@Q`1j5WD0QDi^1aDi4aD_5SD0XD0`DT
l5`DXl5WD0QDUa6XD0TD2QDVa6QDa5Q`1j5WD0QDf6QD[^6Q`1j5QDP^1XD0aDi4QDa5QDk:WD0QD]Y5XD0QDWa6VD0QDa5Q
Dk:WD0QD]Y5XD0QDWa6QDXa6PDel6WD0QDYa6SD0XD0TD1QDZa6TD1QD[a6WD0QD\a6PD[l5PD]_<XD0WD0PDdl6PDn`<PDb
IXD0WD0PDoP7SD0PD[b4XD0QDa5WD0QDY@Q`1j5QD]a6PDTl5XD0SD0aE_5WD0QD^a6QD_a6XD0`DZ\4QD`a6WD0QDPc2QDa
a6XD0WD0QDm:QDba6TD1QDca6XD0QDa5PDcl6WD0QDda6SD0XD0QDea6TD1WD0QDfa6XD0UD0QDga6QDa5Q`1j5WD0QDf6XD
0`DeG`DVFVD0UD0QDga6QDa5Q`1j5WD0QDf6XD0`DeG`DVFQDha6UD0QDia6QDa5Q`1j5WD0QDja6XD0VD0UD0QDia6QDa5Q
`1j5WD0QDja6XD0PD1QDka6TD1QDa5TD1QDla6P@YS7WD0QDma6XD0WD0QDna6P@Tl5PDel6QDoa6XD0WD0QDPb6TD1Q@Qb6
QDRb6QDSb6XD0WD0QDb5P@kQ7PDcl6S@0PDQo6PDVl5XD0WD0PD]i4PDmb1PDTl5QDTb6XD0WD0PDmY>QDUb6QDVb6QDWb6Q
DXb6QDYb6XD0WD0QDZb6QD[b6XD0VD0WD0QDZb6QD[b6XD0QD\b6QD]b6WD0QD^b6QD_b6XD0WD0PDbl5QD`b6PDbl5QDab6
XD0WD0QDYk4Q@bb6PDeh3QDcb6TD2XD0VD0WD0QDYk4Q@bb6PDeh3QDcb6TD2XD0QDdb6WD0QDe`1QDeb6QDfb6XD0WD0QDg
b6PD[l5PDmNQDhb6XD0WD0QDQf3QDib6QDjb6QDkb6XD0QDlb6Y@0WD0QDmb6XD0VD0QDlb6Y@0WD0QDmb6XD0QDnb6QDob6
TD6QDa5Q`1j5WD0QDPc6XD0QDQc6TD4QDa5Q`1j5WD0QDRc6XD0`DTl5`DXl5QDSc6QDa5Q`1j5WD0QDTc6XD0QDY@Q`1j5W
D0SD0XD0PDQP3QDoX4QDUc6Q@a5WD0QDVc6XD0QDY@Q`1j5WD0QDi^1XD0QDWc6QDXc6QDa5Q`1j5WD0QDYc6XD0WD0QDZc6
PD]6XD0VD0WD0QDZc6PD]6XD0QD[c6QD\c6WD0QD]c6XD0PDmf:WD0PDZi4PD[l5PD`c4XD0QD^c6TD2QDa5Q`1j5WD0QD_c
6XD0aD_5`Dal5QD`c6PDTl5TD3QDa5Q`1j5WD0PDnf2XD0QDac6PDTl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0VD0QD
ac6PDTl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0QDk>QDbc6TD4WD0PDTS7XD0QDcc6TD2WD0PDh`<XD0WD0QDdc6P@d
i4P@R3QDec6QDR5XD0WD0QDfc6PDbl5QDi^1XD0QDjY1WD0QDgc6XD0VD0QDjY1WD0QDgc6XD0QDhc6QDic6WD0PDX3PD[i4
XD0QDjc6WD0PD]V:XD0PDel6WD0QDkc6PDTl5QDVk1XD0QDlc6WD0PDcV:TD1QDmc6XD0QDnc6QDoc6WD0`DZl4SD0QDPd6X
D0VD0QDoc6WD0`DZl4SD0QDPd6XD0QDk>QFQd6QDb5Q@g5Q`1j5WD0QDRd6aDi4SD0XD0`DTl5`DUl5`DSl5QDSd6WD0QDTd
6XD0SD0WD0QDUd6TD1QDVd6XD0`Ebl5YD1WD0QDWd6XD0VD0`Ebl5YD1WD0QDWd6XD0QDXd6PDQU4QDa5Q`1j5WD0QDYd6XD
0QDZd6QD[d6WD0QD\d6QD]d6XD0QDa5QDiFSD0WD0QD^d6XD0`Dhc4WD0QDi^1PDbl5QDiFXD0SD0QDiFWD0QD_d6XD0QD`d
6QDad6WD0QDbd6XD0WD0PDU8PDUk4XD0WD0QDcd6TD1QDdd6XD0`Dbl5QDa5P@di4WD0QDed6PD[l5XD0SD0QDa5WD0QDfd6
QD]Y5XD0VD0QDa5WD0QDfd6QD]Y5XD0QDah2WD0PDlg3PDf]:XD0VD0WD0PDlg3PDf]:XD0QDm=QDgd6WD0QDhd6XD0QDid6
P@di4P@R3WD0QDec6QDjd6XD0QDa5WD0QDkd6PD[l5XD0SD0PD[h5PDoa1QDld6TD3QDa5Q`1j5WD0QDmd6XD0WD0QDnd6XD
0QDW6PDWo2PDUl5PDde7PDel6QDf6PDdk4SD0QDod6PDdk4QDW6QDa5Q@d5WD0PDnR1XD0VD0QDW6QDa5Q@d5WD0PDnR1XD0
QDPe6QDeR1Q`1j5WD0QDf6XD0QDQe6QDRe6WD0Qd1j5QDf6XD0QDW6WD0QDf6XD0QDW6QDW6TD4QDa5WD0Q`1j5QDf6XD0aD
_5`Dal5QDW6TD3QDa5QDY@Q`1j5WD0QDf6XD0QDa5Q@g5QDk5WD0QDf6XD0WD0QDk5QDf6XD0SD0WD0QDSe6QDf6XD0QDW6Q
DTe6TD2`D`Q1WD0QDf6XD0QDW6TD2QDa5TD4PDYl5WD0Q`1j5QDf6XD0VD0QDW6TD2QDa5TD4PDYl5WD0Q`1j5QDf6XD0QDm
=QDUe6TD2QDa5Q@Ve6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0VD0QDUe6TD2QDa5Q@Ve6Y@0aDe4aD_5iD1iD2aDW6
aDo5bD0WD0SD0XD0QDWe6QDXe6QDYe6Q@Ze6Y@0aDe4aD_5`Dnn2`Dbl5`D[l5bD0WD0SD0XD0VD0QDXe6QDYe6Q@Ze6Y@0a
De4aD_5`Dnn2`Dbl5`D[l5bD0WD0SD0XD0QD[e6QDY@Q@\e6aDe4aD_5aDo5WD0SD0XD0QD]e6`DTl5`DmT?`DnT?QDa5YD0
aDe4aD_5iD1iD2`Dcl6`Ddl6`Del6WD0SD0XD0VD0QDa5YD0aDe4aD_5iD1iD2`Dcl6`Ddl6`Del6WD0SD0XD0QDha6QD^e6
Y@0QD_e6aDe4aD_5WD0SD0XD0VD0QD^e6Y@0QD_e6aDe4aD_5WD0SD0XD0QD`e6aDU5bD0WD0YD0XD0YD1QD[MaDU5bD0WD0
YD0XD0YD1aDU5bD0WD0YD0XD0aDU5bD0WD0YD0XD0VD0aDU5bD0WD0YD0XD0QDae6aDU5bD0WD0YD0XD0YD2QDbe6aDU5bD0
WD0YD0XD0UD0SD0QDce6TD1WD0QDde6XD0aD_5UD0QDce6TD1WD0QDde6XD0aD_5UD0SD0QDee6TD1WD0QDfe6TD2XD0QDge
6UD0QDee6TD1WD0QDfe6TD2XD0QDge6QDhe6Y@0WD0QDW5XD0aD_5`DZi4`D^i4`DYj4`DXj4`DZj4`D[j4`D\j4`D]j4`Dm
P7UD0QDY5Q@_5Q`1j5P@oT?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDie6XD0VD0UD0QDY5Q@_5Q`1j5P@oT?`DTm2`
DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDie6XD0QDje6UD0QDY5Q@_5TD3PD4Q`1j5WD0QDke6XD0VD0UD0QDY5Q@_5TD3PD4Q
`1j5WD0QDke6XD0QDle6UD0QDY5Q@_5Y@0WD0QDme6XD0WD0QDXj4XD0VD0WD0QDXj4XD0PD1QDne6QDa5Q`1j5aDe4aD_5i
D1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0VD0QDne6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD
0XD0QDoe6QDne6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDPf6QDP^1QDne6QDa5Q`1j5aDe
4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDPf6YD0QDQf6WD0Q@Rf6PDgi4SD0XD0`DTl5WD0PDgi4SD0QDQBX
D0QDa5WD0QDSf6SD0XD0VD0QDa5WD0QDSf6SD0XD0QETf6WD0QDUf6QDVf6XD0WD0QDWf6Q@j5QDXf6XD0QFcW4QDYf6TD2W
D0QDZf6XD0QD[f6TD2WD0QD\f6XD0`Dbl5`DgQ1QDa5Q`1j5QD]f6WD0QD^f6XD0PDiP7QD_f6PDfP7SD0PD^g4PDnFQD`f6
TD2WD0QDaf6XD0PDgS7VD0PDgS7QDk>QDUOS@0S@0WD0QDf6XD0QDbf6`Ebl5`EQP3`ERP3`E_d2`EP3`Edi4`EaU?WD0PDm
MXD0VD0WD0QDcf6XD0VD0QD[MQ@l5WD0QDd6Q`1j5QDdf6XD0QDc6`Dbl5`D]S1`DgQ1WD0QDef6QDd6XD0QDd5Q`1j5QDff
6Q@d6PDdi4QDd6QDff6QDVk1QDgf6TD3WD0QDhf6XD0PDgi4QDif6PDgi4QDjf6QDkf6PDgi4QDlf6QDa5QDY@Q`1j5aDd4a
Di4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0VD0QDlf6QDa5QDY@Q`1j5aDd4aDi4aDW6aDk4aD\6aD
_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0QDmf6QDnf6QDof6PDTl5S@0WD0QDPg6XD0`DUa;`DeU?`Dee1`DSn4QDa[1Q
@a5Q@g5Q`1j5WD0QDQg6XD0QDRg6PDVl5WD0QDSg6XD0VD0PDVl5WD0QDSg6XD0QDTg6QDUg6QDSb6TD3QDa5Q`1j5aDe4WD
0SD0XD0VD0QDUg6QDSb6TD3QDa5Q`1j5aDe4WD0SD0XD0QDk>PDVl5WD0QDVg6XD0VD0PDVl5WD0QDVg6XD0QDk>QDWg6WD0
QDXg6XD0PDSf4QDa5Q`1j5WD0QDYg6XD0QDZg6QD[g6TD3PDTg1QD\g6QD]g6QDa5Q`1j5QDiFQ`1j5S@0WD0QD^g6XD0`D_
e1`DnQ5`DT<`DkZ;QDiF`DkIiD0SD0S@0WD0QD_g6XD0`DTl5`D_a3`Doa3`DkZ<`Dn]4`DXV?WD0QD`g6PDTl5SD0XD0`Dk
I`Del6QDa5Q`1j5QDiF`DV\4`DcN`DZ\4SD0WD0QDg6XD0`DYV?QDa5Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j5Q@`6QDg6XD0WD0Q
Dcj4QDg6XD0WD0QDag6QDfj2QDg6XD0WD0QDg6XD0QDbg6PDel6QDW6QDcg6QDdg6PDTl5QDeg6PD_V=PDUl5PDbX>PD\i4P
Dg[4PD]i4PDg[4PD\i4PDgn3PD]i4PD[c3QDfg6QDgg6QDhg6PDVQ1PDZi4QDk:QD\V3QDig6QDjg6QDkg6PDna1PD]U1PDm
S5QDlg6PDfY4`DUk5`Doe1`Dlb5QDmg6QDng6QDog6QDi^1QDPh6PD_j5QDQh6QDRh6QDa5PDTl5Q`1j5Q@i^1PD_j5QDW6Q
@UIQ@VIQDhOVD0QDnW2PDki5WD0PD_j5XD0QDW6WD0PD_i4PDP\4QDSh6QDTh6XD0WD0QDUh6QDVh6QDWh6XD0WD0QDXh6QD
Yh6QDZh6P@[l5P@mNXD0QDa5PD_i4TD1PDQa>QD[h6TD1QD\h6QD]h6QD^h6QDZIPDUl5TD1WD0QD_h6XD0PDbNQD`h6QDa5
WD0QDah6XD0VD0QD`h6QDa5WD0QDah6XD0PD1PDnU;PDTl5QDiFSD0QDbh6QDch6PDTl5QDW6QDa5Q`1j5PDZi4PD[l5PD`c
4QDdh6TD2QDeh6QDfh6`DTl5`D[l5QDgh6PD[l5PDel6QDhh6QDih6TD1QDjh6`DUl5PD^i4PDTl5PDel6PDa]:QDa5Q`1j5
WD0QDkh6XD0VD0QDa5Q`1j5WD0QDkh6XD0QDlh6PDbl5QDmh6PDcf3PDel6PDQo6QDYT6PDcf3PDWl5PDel6PDle1QDeR1WD
0PDRj:XD0QDnh6QDa5WD0PDRj:XD0VD0QDa5WD0PDRj:XD0QDk>QDa5QDc<WD0QDoh6QDYT6QDPi6XD0PDSl5PDbi4QDQi6Q
DdU2PDUl5PDbi4QDRi6P@Tl5PDUl5PDel6PDT8PDTl5PDWl5PDei4PDih3QDSi6QDTi6PDbd<PDTl5PDRf;PD[l5QDUi6PDU
l5PDcl6PDZ4PDSl5QDVi6PD\e4PDT8PD]P;QDd]1PDal5PDHQDX\1PDal5SD0PD_P3PDdi4QD`i4QDWi6PDZi4PDSf4PDVl5
PDbMPDUl5QDXi6PD^k4PDf]:PD[l5PDgi4QDYi6QDa=PD`h6QDZi6QD[i6QD\i6PDel6QDo\3PD_^<PD_^<QD]i6QD^i6QD_
i6QDo?QD`i6QDa5PDdi4PD]i4VD0QDa5PDdi4PD]i4PD1QDai6QDbi6PDbl5QDci6PDbl5QDdi6Q@ei6QDfi6PDUl5PDbj4Q
DQZ5PD[l5QDgi6PDZi4PD[l5PDel6QDhi6PDdi4PDZi4PD[l5QDii6PDWT1PDUl5PDSEQDji6QDki6PDY[4QDli6QDQ_1QDm
i6TD3PD[l5PDmNPD\Q3QDni6PD[l5P@mNQDoi6PD]P;PD[l5QDPj6QDan1PDZ^:PDVl5QDQj6PDUl5QDRj6PDUl5QDYHPDY[
4QDa5WD0QDSj6XD0aD_5QD[Q5QDTj6PDbf3QDcY6PDTJPDf]:PD_i4PDP\4PDVl5TD2QDUj6PDRj1PD[l5PDPQ7PD\Y<PDUl
5PDel6PDnGPDVm5PD]i4QDVj6PDel6QDWj6WD0QDXQ1TD6PD_i4QDi5PDP_<XD0QDXQ1TD5WD0PDVl5QDi5PDQR7QDXj6XD0
WD0PDWj4QDYj6PDfl<PDbl4XD0WD0QDZj6QD[j6QD`BQD\j6XD0WD0PDRj1QD]j6XD0WD0QDf4PDPP7XD0QD^j6WD0QDf4PD
PP7XD0QD_j6TD1QD`j6WD0QDnMQDaj6QDbj6QDcj6XD0WD0PDSm3PD_6XD0`DkZ;`Dg2WD0PDXP7QDdj6P@cl6QDej6XD0QD
fj6TD2WD0QDgj6QDhj6XD0QDij6WD0QDjj6PDio6PD]6XD0WD0QDkj6QDlj6XD0WD0PDnn2QDY@QDmj6QDnj6XD0WD0PDnn2
PDcl6PDfGQDoj6XD0WD0PD[l5PDcl6QDPk6XD0VD0WD0PD[l5PDcl6QDPk6XD0QDk>WD0PD[l5PDel6PDQa7PD\c1XD0WD0P
DoP7PDRn:QDk:XD0WD0PDoP7PDfS1PDel6XD0WD0PDdi4QDW8QDQk6TD1QDRk6XD0`DVb1WD0PDcl6PD]6PDUl5PD\P;XD0W
D0PDVm;PDWm;PDV6XD0WD0PDl[7PD_i4PDV6XD0QDSk6QDi5WD0PDQd5PD_i4PDcl6XD0QDi5WD0PDPm5PDel4XD0WD0QDTk
6QDUk6PD_i4XD0WD0QDVk6P@^i4PD[l5PDmNXD0WD0QDWk6PD^i4PDUl5XD0WD0QDXk6QD[j6PDel6QDYk6XD0WD0QDlW6PD
^i4PDSl5XD0QDZk6WD0QD[k6QD\k6PDgCXD0WD0QD]k6QD^k6PD_i4XD0QD_k6PDm^5WD0QD`k6PDel6PD_`;XD0WD0PDX]5
PD_i4QD`BPDi7XD0QDak6QDbk6TD1WD0P@_i4QDh4XD0WD0PDQEPDTl5QDck6QDdk6XD0WD0QDek6QDjQ1XD0QDfk6TD1WD0
QDgk6XD0WD0QDhk6PDTl5PDU[>XD0WD0QDik6PD[l5QDjk6XD0WD0PD\]<PDUl5PDjT=XD0QDkk6WD0PD`f3Q@[>QDlk6TD2
QDmk6XD0WD0PDcl6PD`f4PD_`;XD0WD0QDnk6QDok6QDPl6XD0WD0QDQl6QDiFQDRl6QDSl6XD0WD0QDlS1QDTl6QDUl6PDT
JXD0QFVl6TD1WD0QDg4XD0QDWl6TD1QDXl6`DY9QFYl6TD1WD0QDg4QDZf1XD0VD0QFYl6TD1WD0QDg4QDZf1XD0QDm=WD0Q
Dme4QDon2QDZl6XD0WD0PD`U;QD[l6QD\l6XD0WD0PDlP7QD]l6XD0VD0WD0PDlP7QD]l6XD0QDm=WD0QDnV2QD^l6QD_l6X
D0WD0PDlQ7PDnU;XD0VD0WD0PDlQ7PDnU;XD0QDaY3WD0PDlg3QD`l6PD[l5XD0QFal6WD0QDbl6PD[l5PD[5PDQU4PD[l5X
D0WD0QDaHTD1QDcl6P@Tl5QDdl6XD0WD0QDel6PD[l5QDfl6XD0WD0QDgl6PDPm5PD[l5XD0WD0QDhl6XD0WD0PDdg2QDil6
XD0WD0QDjl6QDkl6XD0QDll6WD0PDZ6PDTl5PDel6QDml6XD0WD0PDjf4PDTl5PDel6XD0WD0QDnl6PDTl5QDQ[2QDol6XD0
QDPm6WD0QDQm6PD[l5PD`8XD0WD0PDmR=QDRm6XD0WD0QDSm6PD_i4P@el6QDTm6XD0WD0PD[OPDcc4XD0WD0PDZa<PDUl5Q
DUm6XD0WD0PDTMPDTl5QDVm6PDoR=XD0QDWm6WD0QDcT2PDQU4PDjP7XD0VD0QDWm6WD0QDcT2PDQU4PDjP7XD0QDm=WD0QD
Xm6PDeW?XD0VD0WD0QDXm6PDeW?XD0QDm=QDYm6TD1WD0PDR]:QDZm6XD0WD0QD[m6XD0PDho6QD\m6TD3WD0QD]m6XD0QD^
m6WD0QD_m6PDTS7XD0QD`m6WD0QDam6PDel6QDbm6PDTl5XD0WD0PDWl5PDaQ6XD0WD0QDjIQDcm6QDQf3XD0VD0WD0QDjIQ
Dcm6QDQf3XD0QDdm6WD0QDjITD1QDem6QDfm6XD0WD0QDgm6QDhm6XD0QDim6WD0QDjm6P@Tl5QDkm6QDmY1QDlm6XD0QDmm
6WD0QDnm6TD2QDom6XD0PDio6WD0QDPn6PDPKXD0WD0QDmBTD1QDQn6QDRP4XD0WD0QDmk4PDcl6PDbZ;XD0WD0QDRn6PDal
4XD0WD0PD^i4PDTl5PDbi4PD\o;XD0VD0WD0PD^i4PDTl5PDbi4PD\o;XD0QDk>WD0PD^i4PDTl5PDel6PDg2XD0VD0WD0PD
^i4PDTl5PDel6PDg2XD0PD1WD0PDio6PDcl6PDYX?PDdT5XD0QDSn6TD3WD0PD^i4PDTl5PDel6PD]`5XD0WD0QDaNQDTn6P
D\i4XD0WD0QDP2TD1QDUn6QDUNXD0WD0QDP2TD2QDVn6XD0WD0PDeY:PDjn5XD0VD0WD0PDeY:PDjn5XD0QDWn6WD0PDgm4Q
Da9QDXn6XD0QDYn6TD1WD0QDZn6XD0VD0QDYn6TD1WD0QDZn6XD0QD[n6QD\n6TD1WD0QD]n6TD1QD^n6TD2VD0XD0`DdF`D
X\2`Dee1`DdV5QD\n6TD1WD0QD]n6TD1QD^n6TD2QD_n6XD0`DdF`DX\2`Dee1`DdV5QD`n6TD1WD0QDan6QDk:TD1QDbn6X
D0VD0QD`n6TD1WD0QDan6QDk:TD1QDbn6XD0QDcn6QDdn6TD1WD0QDen6XD0VD0`DSV5QDdn6TD1WD0QDen6XD0QDfn6`DSV
5WD0QDgn6QDhn6TD1QDin6XD0aDi4WD0QDe`1PDel6PDQi4PDTl5XD0QDjn6TD2QDa5PD_i4QDkn6TD1WD0QDln6XD0WD0QD
mn6PDYl5QDnn6XD0`D_i4`DU_6`DdD`DPP7WD0QDon6QDPo6QDS^3TD1QDQo6XD0QDRo6TD2WD0QDSo6XD0VD0`DXl5`DTl5
QDRo6TD2WD0QDSo6XD0QDTo6`DXl5`DTl5WD0PD]P1PDgo6QDUo6XD0QDVo6TD2WD0QDWo6QDXo6PD^^<XD0WD0QDSS6PD_i
4PDel6PDne4XD0WD0QDYo6PDXl5PDel6PDne4XD0WD0PDj`<QDZo6XD0WD0PDT8QDdY6XD0WD0QD[o6SD0XD0`Del6`DR]5`
DVl5]l220d1UP121d1UP132d1XP133d1YP144d1UP135d1XP146d1ZP127d1UP128d1VP139d1YP13:d1XP14;d1[P13<d1X
P13=d1YP13>d1YP13?d1YP13@d1XP14Ad1\P13Bd1YP13Cd1YP19Dd1[P13Ed1YP14Fd1[P13Gd1WP14Hd1ZP12Id1UP12Jd
1UP15Kd1ZP14Ld1\P14Md1XP13Nd1XP13Od1XP13P1d1YP12Q1d1VP12R1d1VP13S1d1YP14T1d1WP14U1d1YP13V1d1YP12
W1d1TP13X1d1YP16Y1e1TP16Y1e1VP1;Z1e1VP1;Z1e1XP19[1e1YP19[1e1[P16W1e1SP16\1e1UP15]1e1TP14^1e1TP14
_1e1UP15`1e1WP17a1f1XP17b1f1YP15c1f1XP16d1f1ZP17e1f1YP14f1f1TP14g1f1TP15h1f1XP19i1f1ZP19i1f1\P18
j1f1VP14k1f1TP15l1f1VP15m1f1WP14n1f1TP19o1f1XP15P2f1UP16Q2f1VP14R2f1UP13S2f1RP16T2g1TP16U2g1YP17
V2g1VP17W2g1XP19X2g1VP19Y2g1XP1?Z2g1YP16[2g1VP17\2g1TP16T2g1TP17]2g1VP17^2g1YP17_2g1VP18`2g1VP1E
a2g1UP16b2h1\P17c2h1ZP1>d2h1VP1=e2h1TP17f2h1XP17f2h1ZP16g2h1XP15h2h1VP16i2h1TP16i2h1VP19j2h1XP19
j2h1ZP17k2h1XP17k2h1[P16l2h1VP16m2h1YP15n2h1VP16o2h1YP17P3h1VP16Q3h1VP18R3h1[P16S3h1YP16T3h1UP14
S2h1RP1>U3h1TP18V3h1[P16W3h1VP11S2h1RP13X3h1YP12Y3h1UP1<Z3h1TP13[3h1UP12\3h1UP17]3h1YP14^3h1WP19
_3h1ZP15`3h1VP12a3h1TP13b3h1TP12c3h1TP16d3h1VP12e3h1TP14S2h1RP12f3h1UP12g3h1TP14h3h1TP12i3h1TP13
j3h1WP12k3h1VP12l3h1TP12m3h1UP13n3h1WP12o3h1UP14P4h1\P12Q4h1VP13R4h1YP12S4h1UP12T4h1TP12U4h1UP13
V4h1UP16W4h1VP13X4h1VP13Y4h1VP13Z4h1WP12[4h1TP12\4h1TP11S2h1RP12]4h1UP12^4h1UP12_4h1UP13`4h1XP13
a4h1WP13b4h1XP12c4h1TP14d4h1YP13e4h1WP13f4h1WP12g4h1VP12h4h1TP12i4h1VP12j4h1UP16k4i1VP15l4i1TP1<
m4j1XP1<m4j1ZP19m4j1XP19m4j1ZP1:n4j1XP1:n4j1ZP16o4j1XP16o4j1ZP15P5j1WP14Q5j1VP17b1j1[P16R5j1YP14
S5j1UP15T5j1UP15U5j1WP15V5j1YP17W5j1[P15X5j1WP16Y5j1[P16Z5j1ZP15[5j1WP16P4j1[P16\5j1XP16\5j1ZP14
]5j1VP16^5j1[P19_5j1WP19_5j1YP19`5j1ZP19a5j1]P18b5j1]P17c5j1XP15d5j1XP16e5k1[P14f5k1UP16g5k1XP16
g5k1ZP16h5k1[P16i5k1[P15j5k1YP15k5k1VP15l5k1XP14m5k1VP15n5k1XP18^3k1\P15o5k1YP16P6k1YP16P6k1[P16
Q6k1WP15R6k1XP19`5k1XP19`5k1ZP17S6k1XP16T6k1VP18U6k1]P16V6k1TP16V6k1VP15W6k1XP15X6k1YP17Y6k1YP15
Z6k1XP16[6k1XP16[6k1ZP18\6k1\P16]6k1YP15^6k1UP15_6k1WP16`6k1UP16a6k1WP17b6k1YP16c6k1VP18d6k1WP14
e6k1UP16f6k1TP16f6k1VP15g6k1UP15h6k1WP1Ai6k1YP15j6k1WP18k6k1^P18l6k1`P16m6k1WP15n6k1WP16o6k1VP16
P7k1YP18Q7k1ZP15R7k1XP16S7k1[P15T7k1VP15U7k1UP15V7k1TP15W7k1WP19X7k1`P15Y7k1WP18Z7l1ZP1;[7l1^P18
\7l1XP15]7l1VP16^7l1VP1:_7l1WP17^3l1YP19`7l1[P19a7l1_P15b7l1YP19c7l1\P16d7l1ZP15e7l1TP15f7l1VP14
g7l1UP14h7l1UP15i7l1XP16j7l1XP16j7l1ZP15k7m1WP16l7m1WP16m7m1WP15n7m1WP15o7m1UP17P8m1VP16Q8m1TP15
R8m1TP15S8m1VP14T8m1TP15U8m1YP19V8m1ZP19V8m1\P16W8m1UP18X8m1YP17Y8m1VP1;Z8m1TP18[8m1TP18\8m1VP14
]8m1XP14^8m1ZP15_8m1^P12`8m1UP12a8m1UP12b8m1TP15c8m1TP15d8m1VP16_7m1UP16_7m1XP13e8m1TP15f8m1TP12
g8m1UP12h8m1VP13i8m1YP13_7m1UP15j8m1^P14k8m1WP12l8m1UP12S2m1RP12m8m1UP11S2m1RP17n8m1VP17n8m1XP18
o8m1TP18P9m1VP15Q9m1VP16R9m1VP13S9m1UP1BT9m1TP16U9m1VP15V9m1SP13W9m1YP11S2m1RP13X9m1YP12Y9m1UP14
Z9m1[P15[9m1WP12\9m1UP11S2m1RP12]9m1VP13^9m1XP12Y9m1UP13_9m1YP13`9m1WP12a9m1UP11S2m1RP13b9m1XP12
c9m1VP12d9m1VP12e9m1UP12f9m1VP12g9m1VP12h9m1VP12i9m1VP12j9m1UP12k9m1VP12k9m1VP12l9m1UP14m9m1XP13
n9m1YP13o9m1XP12P:m1TP13Q:m1WP11S2m1RP12R:m1VP13S:m1XP12T:m1TP13U:m1YP13V:m1YP12W:m1VP12X:m1UP12
Y:m1VP12Z:m1TP13[:m1XP12\:m1VP13]:m1YP12^:m1UP14_:m1ZP13`:m1WP13a:m1XP13b:m1WP13c:m1YP14d:m1\P13
e:m1XP12f:m1TP13g:m1VP12h:m1VP13i:m1VP13j:m1WP12k:m1TP12l:m1TP12m:m1VP12n:m1VP12o:m1TP12Q4m1UP11
S2m1RP11S2m1RP11S2m1RP11S2m1RP11S2m1RP12P;m1TP12Q;m1TP11S2m1RP11S2m1RP13R;m1TP11S2m1RP12S;m1TP12
S2m1RP12m8m1UP11S2m1RP12T;m1UP16U;m1YP13V;m1TP13W;m1TP12X;m1TP12Y;m1TP13Z;m1XP14[;m1[P12\;m1TP12
];m1TP12^;m1VP12_;m1TP12`;m1VP13a;m1XP14b;m1YP14c;m1\P12d;m1UP13e;m1YP14f;m1\P13P4m1YP13g;m1YP13
h;m1UP12i;m1VP12j;m1TP13k;m1TP12Y9m1UP14l;m1[P13m;m1VP12n;m1TP12o;m1TP13P<m1XP13Q<m1TP12R<m1UP13
S<m1WP14T<m1VP12U<m1TP14V<m1WP13W<m1WP12X<m1UP12Y<m1TP13Z<m1XP12[<m1VP11S2m1RP12h8m1VP12\<m1VP12
]<m1UP12^<m1UP12^<m1UP14_<m1ZP14`<m1VP13a<m1TP11S2m1RP11S2m1RP12b<m1TP11S2m1RP12Y9m1VP12c<m1UP12
d<m1TP12e<m1VP13f<m1UP14g<m1XP13h<m1YP13i<m1WP14j<m1ZP14k<m1[P13l<m1TP13m<m1UP12n<m1TP12o<m1TP12
P=m1UP11S2m1RP12Q=m1VP12R=m1UP12S=m1VP14f;m1\P12T=m1TP12U=m1VP19V=n1UP19W=n1WP16X=n1ZP16Y=n1XP17
Z=n1]P15e6n1VP15[=n1XP16\=n1[P15]=n1UP15^=n1WP16_=n1ZP14U=n1UP15`=n1TP15a=n1VP14b=n1TP14c=n1UP15
d=n1XP15e=n1WP17f=n1VP17g=n1VP16h=n1VP1;i=n1UP1;j=n1WP14i=n1UP17k=n1VP17k=n1XP16l=n1WP15m=n1VP17
n=n1YP16o=n1ZP15P>n1XP15Q>n1XP15R>n1XP15S>o1TP14T>o1TP17U>o1YP15V>o1XP16W>o1UP16W>o1WP14X>o1TP17
Y>o1WP14Z>o1TP16[>o1ZP17\>o1VP17\>o1XP16]>o1VP15b7o1YP15b7o1XP15^>o1YP16_>o1XP15`>o1XP14]9o1VP16
a>o1XP15b>o1WP16c>o1WP16d>o1YP16e>o1WP16f>o1VP16f>o1XP17g>o1XP15h>o1WP15i>o1XP18j>o1WP16k>o1UP16
k>o1WP14l>o1UP16m>o1WP16m>o1YP16n>o1ZP17o>o1\P16P?o1ZP16Q?o1ZP14R?P2VP16S?P2XP15T?P2UP16U?P2ZP14
V?P2TP15W?P2XP17X?P2UP15Y?P2XP15Z?P2WP16[?P2XP16[?P2ZP17\?P2[P15]?P2YP15^?P2YP14_?P2VP15`?P2XP15
a?P2XP17b?P2YP15c?P2XP16d?P2YP15e?P2WP16l;P2ZP18f?P2ZP13g?P2TP15h?P2YP18i?P2[P16j?P2VP16k?P2XP15
l?P2UP15m?P2WP14n?P2UP15o?P2WP15P@P2WP16Q@P2XP16Q@P2ZP15R@P2XP16S@P2TP16S@P2VP16T@P2ZP15U@P2XP16
V@P2ZP15W@P2WP16X@P2XP16Y@P2XP16m<P2UP16m<P2WP15Z@P2XP16[@P2XP15\@P2XP19]@P2VP17^@Q2VP18X2Q2VP18
_@Q2XP1C`@Q2WP16a@Q2VP15b@Q2XP1:c@Q2^P16d@Q2WP15e@Q2TP15f@Q2VP15g@Q2VP16h@Q2ZP16i@Q2WP15j@Q2WP16
k@Q2WP18l@Q2]P15m@Q2WP15n@Q2WP17o@Q2VP17o@Q2XP16PAQ2WP15QAQ2XP15RAQ2YP16SAQ2ZP13S2Q2SP17m<Q2WP17
m<Q2YP15TAQ2YP15U8Q2YP15UAQ2VP15VAQ2XP14S2Q2SP14WAQ2UP16XAQ2WP14YAQ2UP17ZAQ2VP15[AQ2WP15\AQ2WP15
]AQ2XP14^AQ2TP15_AQ2XP16`AQ2WP16`AQ2YP15aAQ2WP16bAQ2XP17cAQ2XP17^3Q2YP15dAQ2TP15eAQ2TP16fAQ2YP18
gAQ2WP15hAQ2VP14iAQ2VP16jAQ2VP16jAQ2XP15kAQ2TP15lAQ2VP14mAQ2VP19nAQ2ZP15oAQ2TP15PBQ2TP16QBQ2VP16
QBQ2XP15RBQ2VP14W1Q2SP1:SBR2VP1:SBR2XP17TBR2YP16UBR2XP15VBR2VP16WBR2YP19XBR2ZP16YBR2VP16ZBR2WP16
[BR2UP16\BR2XP17]BR2VP17^BR2XP19_BS2VP18`BS2VP18`BS2VP17aBS2VP17bBS2TP17cBS2VP15dBS2TP15eBS2VP17
fBS2TP14gBS2TP1:hBS2TP16iBS2XP16jBS2WP1<kBS2VP18lBS2XP14mBS2ZP12nBS2TP17oBS2VP15PCS2WP12W1S2TP15
QCS2YP14RCS2YP15SCS2WP14TCS2TP18UCS2]P14VCS2VP16WCS2WP17V3S2YP19XCS2TP18YCS2TP18YCS2TP17ZCS2TP19
[CS2VP18\CS2VP18\CS2VP17]CS2VP14^CS2TP12_CS2VP12`CS2UP13aCS2YP12bCS2UP12cCS2UP12dCS2UP15eCS2XP12
fCS2TP13gCS2YP12hCS2UP12l>S2UP13iCS2XP12jCS2TP12l>S2VP12cCS2UP13kCS2YP14lCS2[P13mCS2WP13nCS2XP13
h<S2YP12S9S2UP16oCS2VP19PDS2XP17QDS2XP12RDS2UP12SDS2UP12TDS2TP13UDS2YP12VDS2UP13WDS2YP13XDS2VP13
YDS2VP1:X2S2VP17WCS2VP15ZDS2TP1:[DS2YP15\DS2TP15]DS2TP1:^DS2VP13_DS2UP19`DS2VP17aDS2XP18bDS2XP12
cDS2UP12dDS2TP13eDS2XP12fDS2UP12gDS2TP14hDS2VP13iDS2TP1:jDT2TP1<kDT2VP16lDU2VP15mDU2XP18nDU2XP17
oDU2YP15Y9U2VP17PEU2TM3QEU2XP13REU2UP13SEU2WP15TEU2VP15_8U2^P12UEU2TP14VEU2WP16WEU2VP13XEU2WP13Y
EU2WP15ZEU2VP17[EU2[P12\EU2TP15]EU2VP13^EU2TP16_EU2VP15`EU2TP16aEU2UP16bEU2VP15cEU2VP16dEU2WP16e
EU2VP17fEU2YP15gEU2UP17hEU2VP17iEU2WP1:jEU2TP17kEU2TP17lEU2ZP17mEU2YP14nEU2TP17oEU2XP16PFU2XP16Q
FU2VP15RFU2VP13SFU2TP17TFU2XP13UFU2UP16VFU2VP13WFU2XP15XFU2UP16YFU2TP12ZFU2VP13[FU2XP14\FU2[P13]
FU2UP15^FU2WP12_FU2VP11S2U2RP12`FU2UP15ZDU2TP17_3U2YP18aFV2YP16bFV2ZP15cFV2WP15Q4V2UP15dFV2WP16S
2V2RP16U>V2WP17m<V2WP17m<V2YP17eFV2YP14fFV2TP15gFV2VP18hFV2YP16iFV2YP15jFV2XP17kFV2WP17kFV2YP18l
FV2UP16mFV2XP16nFV2YP1:oFV2TP16PGV2VP1;QGV2VP19RGV2TP16SGV2VP15TGV2WP15UGV2VP15VGV2WP15WGV2TP16X
GV2TP19YGV2XP15ZGV2WP15V=V2UP15[GV2WP16\GV2VP16]GV2YP17^GV2VP16_GV2XP15`GV2TP16aGV2VP16l;V2[P15b
GV2VP15cGV2XP18_3V2[P16dGV2XP17eGV2XP16fGV2VP17gGV2VP17gGV2XP15hGV2TP17iGV2WP17aDV2YP1:jGV2XP1:j
GV2ZP16kGV2XP15cCV2VP16lGV2ZP17mGV2VP17nGV2XP16oGV2WP16PHV2YP14QHV2UP17RHV2[P15SHV2WP1:THV2ZP17U
HV2TP17VHV2VP18WHV2YP15XHV2VP18YHV2YP17m<V2WP17m<V2YP19ZHV2XP19ZHV2ZP15[HV2WP15\HV2UP15]HV2WP17U
>V2YP18^HV2VP18^HV2XP16_HV2VP15`HV2UP19aHV2XP19aHV2ZP17bHV2VP17cHV2XP16dHV2XP16eHV2VP17fHV2\P16g
HV2ZP17hHV2XP14l>V2UP16iHV2TP16jHV2VP19kHV2WP17lHV2XP16mHV2XP16nHV2ZP17oHV2YP15PIV2VP1;QIV2VP1;R
IV2XP17SIW2YP18SIW2\P18SIW2WP18TIW2WP18UIW2WP17VIW2YP16WIW2YP15XIW2UP1:YIX2\P19ZIX2[P15[IX2UP15\
IX2WP18]IX2\P17^IX2XP16_IX2WP18`IX2VP1:aIX2XP14bIX2VP15cIX2YP15dIX2YP17eIX2^P16fIX2UP16gIX2UP16h
IX2WP19iIY2ZP16jIY2ZP15kIY2XP15lIY2XP15mIY2WP14nIY2TP17oIY2[P18PJY2XP14QJY2TP15RJY2XP15SJY2XP17T
JY2XP17UJY2VP16VJY2YP16VJY2[P17WJY2TP16XJY2ZP15YJY2VP15ZJY2XP15[JY2YP16\JY2YP16\JY2[P17]JY2[P17]
JY2^P17^JY2WP17_JY2WP17_JY2YP17jBY2YP18`JY2TP1;aJZ2^P1:aJZ2\P19bJZ2YP19bJZ2[P1<cJZ2^P18dJZ2ZP19e
JZ2\P15fJZ2WP1?gJ[2WP1:hJ[2UP15iJ[2WP16jJ[2WP15kJ[2XP16lJ[2WP16lJ[2YP16mJ[2YP15nJ[2WP18oJ\2VP18o
J\2XP13S2\2RP16PK\2VP1CS2]2RP16QK]2TP19RK]2VP19SK]2XP14TK]2TP15UK]2UP15VK]2WP1<WK^2VP1<XK^2XP14Y
K^2TP18m4^2ZP18ZK^2YP14[K^2UP15\K^2WP15]K^2TP15^K^2VP14_K^2VP15`K^2YP14aK^2TP15bK^2TP15cK^2VP16d
K^2ZP16eK^2WP16fK^2ZP15gK_2WP16hK_2ZP17iK_2[P16jK_2YP15kK_2VP15lK_2TP15mK_2WP16nK_2WP15oK_2WP16P
L_2XP18QL_2XP16RL_2YP17SL_2YP17TL_2YP15UL_2YP18VL_2ZP17WL_2XP14XL_2TP17YL_2WP14W1_2SP14ZL`2TP1=[
L`2XP16\L`2TP16\L`2VP14]L`2VP15^L`2VP16_L`2[P15`L`2TP16aL`2WP16aL`2YP16bL`2VP18cL`2XP14dL`2VP15e
L`2UP15fL`2WP14gL`2UP14hL`2VP14iL`2UP15jL`2UP15kL`2WP14lL`2VP14mL`2VP14nL`2VP14oL`2VP14PM`2VP14Q
M`2UP14RM`2VP15SM`2YP15TM`2YP15UM`2VP15VM`2XP14WM`2UP14XM`2VP14YM`2VP15ZM`2YP14[M`2UP14\M`2VP15]
M`2XP15^M`2WP14_M`2UP14`M`2UP14aM`2UP16P4`2\P16bM`2ZP16P4`2\P16P4`2\P17Z9`2\P17Z9`2^P16cM`2[P16P
4`2\P16P4`2\P16P4`2\P16dM`2\P16dM`2\P16TA`2\P16dM`2ZP16eM`2YP18fM`2[P14gM`2UP14hM`2VP14iM`2UP15j
M`2WP14kM`2UP15lM`2WP16mM`2\P14nM`2VP16P4`2\P16P4`2\P14oM`2UP15PN`2YP16QN`2[P14RN`2TP18SN`2UP14T
N`2VP15UN`2YP16VN`2\P16WN`2\P18f<a2YP16XNa2YP18f<a2YP18f<a2WP18f<a2YP19c7a2]P19YNa2\P16ZNa2YP14[
Na2UP1:\Na2YP1?n4a2WP1?n4a2YP1<n4a2ZP1<a5a2]P16]Na2XP16^Na2XP14W1a2TP1Bd7a2ZP17_Na2\P18`Na2ZP18Y
9a2UP15aNa2WP17bNa2YP16cNb2WP17dNb2WP16eNb2VP14fNb2UP15gNb2WP16hNb2WP16iNb2XP17jNb2[P15kNb2XP15l
Nb2XP19mNb2[P15nNb2VP15V9b2SP14oNb2[P15U>b2WP12POb2TP16QOb2UP16ROb2TP16SOb2VP18TOb2TP16UOb2VP16U
Ob2VP13VOb2TP16V9b2SP13WOb2UP13XOb2XP13YOb2VP12ZOb2UP16[Ob2WP12\Ob2TP14]Ob2RP16^Ob2TP13_Ob2VP13`
Ob2TP12aOb2TP16bOb2YP14W1b2SP12cOb2VP13dOb2XP12X?b2VP12eOb2TP11S2b2RP12i=b2VP12fOb2TP12gOb2UP12X
?b2VP16hOb2RP15iOb2RP15iOb2RP14S2b2RP16jOb2VP13kOb2VP15XOb2YP14lOb2VP13mOb2TP15nOb2WP16oOb2ZP12P
P1b2TP13QP1b2XP11S2b2RP12RP1b2TP13SP1b2WP13TP1b2YP13UP1b2YP12VP1b2TP13WP1b2TP11S2b2SP13XP1b2XP13
YP1b2XP13ZP1b2XP13[P1b2XP13\P1b2UP14f;b2[P11S2b2SP17]P1c2VP17jBc2WP16[1d2WP14]Od2SP16^P1e2XP17^P
1e2YP14S2f2RP15_P1f2TP13W1f2SP14`P1f2XP12aP1f2VP12aP1f2UP17bP1g2TP16cP1g2XP14cCg2UP13dP1g2WP15eP
1g2WP15fP1g2TP15gP1g2WP15hP1g2VP14iP1g2YP14jP1g2TP17kP1g2VP16lP1h2VP1;mP1h2TP1;nP1h2VP16oP1h2TP1
7PQ1h2WP16QQ1h2VP17RQ1h2YP18SQ1h2\P17TQ1h2VP15UQ1h2TP15VQ1h2VP15WQ1h2XP16XQ1h2WP15YQ1h2WP17ZQ1h2
UP19[Q1h2ZP16\Q1h2[P15]Q1h2WP16^Q1h2ZP15_Q1h2UP17`Q1h2WP18aQ1h2[P16bQ1h2YP15cQ1h2XP18dQ1h2XP18eQ
1h2ZP16fQ1h2UP15gQ1h2VP16hQ1h2XP16iQ1h2YP17jQ1h2ZP14kQ1h2TP16lQ1h2WP13mQ1h2WP12W1h2SP13nQ1h2XP13
oQ1h2XP15PR1h2VP12X?h2UP12QR1h2VP12RR1h2VP15SR1h2VP17TR1h2YP16UR1h2ZP13VR1h2VP13WR1h2VP13XR1h2YP
13YR1h2TP15ZR1h2WP14[R1h2WP14\R1h2[P14]R1h2ZP14^R1h2YP13_R1h2VP14`R1h2XP13aR1h2WP12W1h2TP13V9h2T
P12bR1h2TP16cR1h2XP13dR1h2WP12eR1h2VP13fR1h2XP13gR1h2XP13hR1h2UP12iR1h2UP13jR1h2XP14kR1h2ZP14lR1
h2YP13mR1h2WP12nR1h2TP13oR1h2YP12ZOh2UP13PS1h2VP14QS1h2YP13RS1h2WP12SS1h2TP12TS1h2VP14US1h2VP12V
S1h2VP11S2h2SP12WS1h2TP13XS1h2VP1?oP1h2UP12YS1h2TP15ZS1h2VP13[S1h2TP12\S1h2TP12]S1h2TP14^S1h2VP1
3_S1h2WP13`S1h2WP13aS1h2XP13bS1h2WP14cS1h2ZP13dS1h2XP13eS1h2XP13fS1h2YP11S2h2RP15gS1h2]P14gS1h2Z
P15gS1h2^P14gS1h2[P13hS1h2XP14iS1h2[P12jS1h2VP13kS1h2YP13lS1h2VP12mS1h2UP14nS1h2YP14oS1h2VP15PT1
h2YP14QT1h2XP13RT1h2WP13ST1h2WP14TT1h2XP13UT1h2WP12VT1h2TP12WT1h2TP14\R1h2\P13XT1h2VP12i=h2VP12c
Ch2VP13YT1h2WP16ZT1i2XP17[T1i2[P14\T1i2VP17]T1i2XP16^T1i2XP17_T1i2[P17`T1i2ZP1;aT1i2YP18bT1i2YP1
8bT1i2XP18cT1i2YP15dT1i2WP15eT1i2VP16fT1i2YP16fT1i2ZP15PQ1i2WP16gT1i2VP18hT1i2VP15iT1i2WP15jT1i2
XP16kT1i2VP16lT1i2VP16lT1i2XP1:mT1i2ZP1:mT1i2YP15nT1i2TP15oT1i2SP15PU1i2UP19QU1i2XP15RU1i2TP15SU
1i2VP16TU1i2VP1:UU1i2VP19VU1i2[P19WU1i2[P1:WU1i2]P1:VU1i2]P1:XU1i2VP18YU1i2YP14ZU1i2UP16[U1i2VP1
6\U1i2YP16]U1i2WP17^U1i2ZP16_U1i2XP19`U1i2VP18aU1i2ZP18bU1i2ZP17cU1i2XP15dU1i2UP15eU1i2WP17fU1i2
WP16gU1i2UP16hU1i2UP18iU1i2XP18jU1i2WP16kU1i2VP15mQ1i2VP18lU1i2ZP16cS1i2[P16mU1i2WP16nU1j2UP16oU
1k2WP18PV1k2XP15QV1k2RP1CRV1k2TP15SV1k2SP15TV1k2UP15UV1l2SP1:VV1m2ZP18WV1m2WP1BXV1n2oLJYV1n2PM8T
Ao2ZP15ZV1o2VP16[V1o2YP16\V1o2XP15]V1o2TP15^V1o2VP15_V1o2VP16`V1o2YP15aV1o2TP15bV1o2VP1@cV1o2TP1
@cV1o2VP15dV1o2TP15eV1o2VP1AfV1o2VP15gV1o2VP16hV1o2WP15iV1o2TP15jV1o2VP15kV1o2VP16lV1o2XP17mV1o2
TP17mV1o2VP16nV1o2VP16e:o2ZP16f;o2\P16oV1o2WP16oV1o2YP16PW1o2WP16PW1o2YP15QW1o2YP14RW1o2VP16SW1o
2UP16TW1o2WP15UW1o2WP18VW1o2ZP16S2o2RP1;WW1o2VP1;WW1o2XP14XW1o2TP17YW1o2\P14ZW1o2VP1>[W1o2VP15\W
1o2VP19]W1o2TP19]W1o2VP15^W1o2TP15_W1o2VP16`W1o2WP14aW1o2VP14bW1o2UP16cW1P3VP16dW1P3XP16dW1P3ZP1
4d;P3UP16eW1P3UP16fW1P3WP17gW1P3YP15hW1P3VP1:iW1P3VP1:iW1P3XP1;jW1P3VP19kW1P3UP19lW1P3WP15mW1P3T
P15nW1P3VP17oW1P3VP15PX1P3TP15QX1P3VP1>RX1P3TP1>SX1P3VP14S2P3RP17TX1P3WP17UX1P3YP17VX1P3YP17VX1P
3[P15WX1P3XP15XX1P3VP1<YX1P3YP1<YX1P3[P14ZX1P3UP18[X1P3XP15\X1P3UP15]X1P3TP15^X1P3VP17_X1Q3VP17`
X1Q3XP16aX1Q3YP17bX1Q3TP17cX1Q3VP1:X2Q3UP1:dX1Q3WP17eX1Q3VP16fX1Q3VP16fX1Q3XP16gX1Q3VP15hX1Q3TP1
5iX1Q3VP17jX1Q3YP16kX1Q3TP16kX1Q3VP16lX1Q3XP16lX1Q3ZP17mX1Q3WP17nX1Q3YP16oX1Q3XP14PY1Q3TP15QY1Q3
TP15RY1Q3VP16SY1Q3VP16SY1Q3XP16TY1Q3VP12UY1Q3TP13VY1Q3WP12WY1Q3UP11S2Q3RP12XY1Q3UP13YY1Q3WP14ZY1
Q3[P13[Y1Q3XP17\Y1Q3WP16]Y1Q3VP19^Y1Q3WP14_Y1Q3TP14`Y1Q3TP15aY1Q3TP13bY1Q3VP14cY1Q3TP15dY1Q3WP16
eY1Q3VP1@fY1Q3TP13gY1Q3VP13hY1Q3WP16iY1Q3VP1;jY1Q3VP15kY1Q3WP18lY1Q3WP18lY1Q3YP16mY1Q3WP15nY1Q3V
P16oY1Q3VP12PZ1Q3TP13QZ1Q3VP12X?Q3VP1DX?Q3UP13RZ1Q3TP12SZ1Q3TP13TZ1Q3YP12UZ1Q3TP13VZ1Q3WP13WZ1Q3
XP13XZ1Q3VP13YZ1Q3TP12ZZ1Q3TP14[Z1Q3ZP13\Z1Q3VP14]Z1Q3XP13^Z1Q3XP12eW1Q3VP13_Z1Q3TP13`Z1Q3TP13aZ
1Q3TP12bZ1Q3UP12cZ1Q3TP14dZ1Q3TP19S2Q3RP15eZ1Q3VP14fZ1Q3TP11S2Q3RP15gZ1Q3WP12hZ1Q3TP13iZ1Q3WP13j
Z1Q3WP14kZ1Q3YP14lZ1Q3[P15P4Q3]P13mZ1Q3VP13nZ1Q3TP12X?Q3UP13oZ1Q3XP13P[1Q3WP13Q[1Q3YP13R[1Q3WP15
S[1Q3VP13T[1Q3TP13U[1Q3UP12V[1Q3TP12W[1Q3UP11S2Q3RP14X[1Q3TP12Y[1Q3UP15Z[1Q3WP12i=Q3VP13[[1Q3WP1
3\[1Q3TP12][1Q3TP12^[1Q3TP18_[1R3^P16`[1R3VP16a[1R3SP1Bb[1R3UP17c[1R3YP16d[1R3WP1>e[1R3YP17f[1R3
YP16g[1R3TP1Jh[1R3UP16i[1R3UP17e[1R3VP15j[1R3YP14k[1R3UP15l[1R3UP17m[1R3WP17n[1R3YP15o[1R3XP19P\
1R3WP15Q\1R3VP14R\1R3UP1>S\1R3VP1;T\1R3YP17U\1R3VP19V\1R3\P18W\1R3ZP19X\1R3\P18Y\1R3ZP1:Z\1R3[P1
6[\1R3YP15\\1R3TP16i[1R3UP15]\1R3WP15^\1R3UP17_\1R3XP1;`\1R3`P1:a\1R3\P17b\1R3YP17c\1R3ZP16d\1R3
WP15e\1R3UP1;f\1R3]P17g\1R3ZP15h\1R3UP16i\1R3UP17j\1R3WP18k\1R3WP1<l\1R3WP15a[1R3SP14m\1R3SP17e[
1R3WP15n\1R3UP15o\1R3YP13P]1R3YP14m\1R3SP15Q]1R3YP13R]1R3YP16S]1R3ZP14m\1R3RP18T]1S3^P17U]1S3ZP1
5V]1S3YP13W]1S3VP15X]1S3YP16Y]1S3ZP17Z]1S3]P17[]1S3_P15\]1S3ZP14]]1S3VP15^]1S3[P15_]1S3YP18`]1S3
]P16a]1S3WP14b]1S3WP14c]1S3UP17d]1S3XP12e]1S3TP15a[1S3SP11f]1S3RP14g]1S3XP12h]1S3TP1>i]1S3VP16j]
1S3WP18k]1S3YP1:l]1S3]P16m]1S3WP19n]1S3_P19o]1S3YP16P^1S3ZP18Q^1S3ZP17R^1S3ZP17S^1S3YP16T^1S3YP1
2U^1S3SP15V^1S3XP16W^1S3WP18X^1S3\P18Y^1S3YP1:X^1S3^P16Z^1S3XP16[^1S3YP17\^1S3YP18]^1S3YP16^^1S3
WP17_^1S3YP17`^1S3ZP18a^1S3\P16b^1S3ZP15c^1S3WP16d^1S3WP14e^1S3UP16f^1S3WP12U^1S3TP13g^1S3UP17h^
1S3WP14i^1S3YP16j^1S3XP18k^1S3ZP18l^1S3YP16m^1S3WP17n^1S3]P18o^1S3`P17P_1S3YP17Q_1S3ZP16R_1S3WP1
4S_1S3VP15T_1S3WP15U_1S3ZP12V_1S3UP14W_1S3VP13X_1S3TP13Y_1S3WP12Z_1S3VP14[_1S3XP14\_1S3[P14]_1S3
XP12^_1S3UP16__1S3VP13`_1S3XP16a_1S3WP12b_1S3TP13c_1S3XP1:d_1T3^P18Z\1T3ZP1=Z\1T3^P1:Z\1T3_P17e_
1T3YP1;Z\1T3_P18f_1T3[P1>Z\1T3\P18g_1T3[P1:h_1T3[P19i_1T3]P1=j_1T3XP1:g_1T3]P17k_1T3ZP18l_1T3XP1
9m_1T3XP18m_1T3XP1?Z\1T3YP1:n_1T3[P17o_1T3VP1?P`1T3WP16Q`1T3WP1>Q`1T3XP14R`1T3UP18l_1T3XP12S`1U3
UP11f]1U3RP17f]1U3RP13T`1U3TP13U`1U3TP15U`1U3VP11f]1U3RP15f]1U3RP12V`1U3UP15W`1U3[P1?f]1U3SP14X`
1U3VP11f]1U3SP13Y`1U3XP13Z`1U3UP12[`1U3UP12\`1U3RP11f]1U3RP11f]1U3RP11f]1U3RP14]`1U3TP18^`1V3XP1
5_`1V3XP16``1V3VP15U`1V3VP19a`1V3_P19a`1V3_P18b`1V3\P15U`1V3TP18c`1V3[P17d`1V3WP16e`1V3WP16f`1V3
YP1=g`1V3TP15h`1V3TP14i`1V3WP17j`1V3XP16k`1V3VP16l`1V3WP14m`1V3TP17n`1V3[P19W`1V3]P17o`1V3ZP17Pa
1V3XP14Qa1V3TP16Ra1V3XP19Sa1V3XP18Ta1V3XP18Ua1V3[P16Va1V3VP17Wa1V3WP17Xa1V3YP17Ya1V3YP19Za1V3YP1
9[a1V3\P11\a1W3RP12]a1W3VP12\a1W3QP12^a1W3UP12_a1W3VP12`a1W3TP12aa1W3UP11\a1W3RP12ba1W3TP12ca1W3
UP11\a1W3RP12da1W3TP12ea1W3UP12fa1W3UP12ga1W3UP12ha1W3UP13ia1W3WP11\a1W3RP12ja1W3UP12ka1W3UP12la
1W3UP12ma1W3UP12na1W3TP11\a1W3RP12oa1W3UP12Pb1W3UP13Qb1W3WP11\a1W3RP12Rb1W3VP12Sb1W3UP12Tb1W3TP1
2Ub1W3VP12Vb1W3TP12Wb1W3VP12Xb1W3VP12Yb1W3TP12Zb1W3UP12[b1W3VP12\b1W3UP12]b1W3VP12^b1W3VP12_b1W3
UP11\a1W3RP15`b1X3SP11ab1X3RP11ab1X3RP11ab1X3RP11ab1X3RP12bb1X3TP12cb1X3VP13db1X3YP12eb1Y3UP14fb
1Y3WP13gb1Z3XP11hb1Z3RP13ib1[3XP12jb1[3UP13Q]1[3YP13kb1[3TP12lb1\3VP12mb1\3TP11f]1\3RP14nb1]3WP1
2ob1]3UP14Pc1]3WP13Qc1]3TP13Rc1^3VP13Sc1^3XP12Tc1^3UP18Uc1_3TP1;Vc1_3TP14Wc1_3TP1:Xc1_3WP13S2_3R
P11S2`3RP11S2`3RP1;Yc1a3TP1:Zc1b3XP16[c1b3YP15X:b3VP17\c1b3UP1DV9b3TP1:]c1b3VP13^c1b3YP17_c1b3WP
16`c1b3WP16ac1b3ZP14cCb3UP16bc1b3WP16cc1b3YP13dc1b3XP13ec1b3WP12fc1b3VP14f;b3[P13gc1b3XP13hc1b3W
P13ic1b3YP13jc1b3YP13kc1b3YP13lc1b3VP13mc1b3WP13nc1b3XP13oc1b3YP13Pd1b3YP13Qd1b3YP12Rd1b3VP13Sd1
b3WP13Td1b3WP12Ud1b3UP13Vd1b3XP12Wd1b3TP12TDb3TP12Xd1b3VP13Yd1b3XP11S2b3RP14Zd1b3YP12[d1b3UP12\d
1b3UP12Y9b3UP17]d1b3ZP12[3b3VP12Y9b3UP13^d1b3UP12^d1b3UP12_d1b3UP12`d1b3TP12ad1b3TP12bd1b3UP13cd
1b3XP12dd1b3TP12ed1b3UP12ed1b3UP14fd1b3TP13gd1b3YP13hd1b3YP12id1b3UP18Yc1b3TP15jd1b3VP13kd1b3XP1
2ld1b3VP14md1b3YP13nd1b3WP14od1b3UP11S2b3RP13S2b3RP12Pe1b3UP12Qe1c3UP14Re1c3WP14Se1c3XP13Te1c3XP
15Ue1c3YP16Ve1d3WP16We1d3WP15Xe1d3TP16Ye1d3WP16Ze1d3UP17[e1d3VP17\e1d3XP17]e1d3WP16^e1d3XP17_e1d
3WP16`e1d3UP11ae1d3SP12be1d3UP13ce1d3YP17de1d3[P17ee1d3VP13fe1d3YP17ge1d3VP16he1e3WP15ie1e3WP18j
e1e3]P18je1e3_P19ke1e3^P18le1e3VP18me1e3XP16ne1e3TP16oe1e3VP15le1e3TP15Pf1e3YP15Qf1e3WP15Rf1e3VP
15Sf1e3VP16Tf1e3VP16Tf1e3XP17Uf1f3UP15Vf1f3XP16Wf1f3VP17Xf1f3YP19Yf1f3UP17Zf1f3VP16[f1f3WP17\f1f
3\P18]f1f3TP16^f1f3VP17_f1f3XP15`f1f3YP15af1f3XP16bf1f3YP16bf1f3[P16cf1f3WP16cf1f3YP14df1f3VP15e
f1f3YP16S1f3YP16S1f3\P15ff1f3YP17gf1f3YP15hf1f3WP17if1f3WP17jf1f3XP16kf1g3TP16lf1g3VP16mf1g3VP18
nf1g3XP16of1g3WP18Pg1g3YP17Qg1g3ZP14Rg1g3UP14Sg1g3UP19Tg1g3XP16Ug1g3YP18S2h3RP19S2h3RP18^Nh3[P14
Vg1h3TP15Wg1h3VP15Xg1h3YP17Yg1i3VP17Zg1i3VP18[g1i3XP15\g1i3VP19]g1i3YP14^g1i3UP17i=i3UP17_g1i3WP
17`g1i3WP18ag1j3VP18bg1j3WP15cg1j3WP16dg1j3YP16P4j3[P17eg1j3[P13S2j3RP16fg1k3TP16fg1k3VP18gg1k3V
P18gg1k3XP17hg1k3VP17hg1k3XP17ig1k3\P18X8k3^P18jg1k3[P16P4k3[P16Nk3ZP16aDk3WP18^3k3]P15kg1k3WP17
lg1l3TP15mg1l3VP17ng1l3YP15og1l3XP16Ph1l3XP16Qh1l3UP15Rh1l3XP17Sh1l3YP1>Th1m3WP19Th1m3XP18Z9m3YP
18Z9m3\P16Q4m3VP16Uh1m3YP16Vh1m3VP18Wh1m3\P16Xh1m3ZP17Yh1m3YP18Zh1n3XP15[h1n3WP19^3n3[P16\h1n3WP
15]h1n3VP14^h1n3VP15_h1n3XP15`h1n3WP16ah1n3TP16bh1n3TP13S2o3RP16ch1o3WP17dh1o3VP13S2o3RP16eh1o3V
P16fh1o3XP15gh1o3UP13S2o3SP13S2o3RP17hh1o3VP14ih1o3TP17jh1P4TP19kh1P4XP15lh1P4WP14mh1P4TP16nh1P4
YP1;U>P4[P16oh1P4YP17X?P4UP16Pi1P4YP16Qi1P4VP13S2P4RP15Ri1Q4XP15Si1Q4WP14S2Q4RP16Ti1Q4[P15Ui1Q4W
P16Vi1Q4XP15Wi1Q4VP16Xi1Q4ZP15Yi1Q4WP15Zi1Q4XP16[i1Q4VP16\i1Q4TP16\i1Q4VP15]i1R4TP15^i1R4XP16_i1
R4WP18`i1R4WP16ai1R4YP16bi1R4VP17ci1R4ZP16di1R4TP16di1R4VP16ei1R4[P14fi1R4UP16gi1S4YP15hi1S4UP16
ii1S4WP16ii1S4YP16ji1S4VP1Bki1S4VP16li1S4UP16mi1S4WP16ni1S4YP17oi1S4[P15Pj1S4XP14Qj1S4VP16Rj1S4Z
P17Sj1S4]P15Tj1S4YP15Uj1S4XP16Vj1T4UP16Vj1T4VP15Wj1T4WP14Xj1T4TP14Yj1T4UP15Zj1T4YP15eW1T4UP15[j1
T4WP15\j1T4VP16SLU4VP17]j1U4VP17^j1U4XP1=_j1U4VP17`j1U4[P15aj1U4TP15bj1U4WP16cj1U4ZP17dj1V4XP17d
j1V4ZP18ej1V4YP16fj1V4YP15gj1V4XP16WIV4XP16hj1V4VP15ij1V4TP15jj1V4VP16kj1V4WP16kj1V4YP16lj1V4YP1
:mj1W4VP17nj1W4YP18oj1W4\P17Pk1W4WP17Pk1W4YP17Pk1W4WP17Pk1W4YP19Qk1X4XP15Rk1X4VP15Sk1X4XP16Tk1X4
WP16Uk1X4YP17Vk1X4VP17Vk1X4XP15Wk1X4TP15Xk1X4VP15id1X4WP15Yk1X4WP18Zk1Y4VP17^NZ4WP17^NZ4YP19jg1Z
4[P1:[k1[4VP15\k1[4UP15]k1[4VP15^k1[4XP16_k1[4ZP15`k1[4VP14ak1[4TP15bk1[4XP14ck1[4TP14S2[4RP14dk
1[4TP18ek1\4TP14fk1\4TP15gk1\4VP15hk1\4WP17ik1\4UP16jk1\4VP15kk1\4WP19lk1\4ZP15mk1\4XP15nk1\4TP1
6mM\4ZP16ok1\4WP17U?\4ZP18Pl1\4XP14i=\4UP15Ql1\4WP15Rl1\4XP1U1Sl1]4XP1R1Tl1]4VP16Ul1]4XP18Vl1]4[
P18Vl1]4]P16Wl1]4ZP17iK]4]P17Z2]4[P15Xl1]4TP15Yl1]4VP17Zl1]4TP17[l1]4VP15\l1^4TP15]l1^4VP17^l1^4
[P1?_l1^4[P17mT1^4ZP16`l1^4WP16al1^4TP16bl1^4TP16cl1^4WP17dl1^4YP16V9^4SP16el1^4VP15fl1^4VP17gl1
^4VP17hl1^4YP17il1^4XP17jl1^4[P17kl1^4ZP16ll1^4\P15ml1^4VP17nl1^4XP15ol1^4UP15Pm1^4WP16Qm1^4WP16
Rm1^4YP15Sm1^4TP17Tm1^4VP17Um1^4YP17Um1^4[P16Vm1^4XP16Vm1^4ZP16Wm1^4WP17Xm1^4ZP17Xm1^4\P16Ym1^4X
P19Zm1^4\P18[m1^4YP16]I^4YP16P4^4[P17^3_4YP15\m1_4TP16]m1_4VP15^m1_4TP17_m1_4VP17_m1_4XP17`m1_4Z
P15am1_4WP16bm1_4WP16cm1_4\P15dm1_4WP15em1_4WP16fm1_4[P16gm1_4TP16gm1_4VP16hm1_4WP15im1_4XP15jm1
_4WP16km1_4XP16km1_4ZP15lm1`4UP15mm1`4WP14nm1`4UP18om1`4]P18om1`4_P14Pn1`4TP18Qn1`4[P16Rn1`4YP18
Sn1`4ZP18Sn1`4\P19Tn1`4\P19Tn1`4^P16Un1`4YP14Vn1`4VP15Wn1`4XP16Xn1`4[P15Yn1`4TP15Zn1`4VP16[n1`4Y
P13S2`4SP16\n1`4VP17]n1`4VP17]n1`4XP14^n1`4UP15_n1`4WP16`n1`4TP16an1`4VP18bn1`4TP15cn1`4VP17dn1`
4ZP16en1`4XP16en1`4ZP15fn1`4WP16aD`4WP16gn1`4WP19hn1`4ZP16in1`4XP15jn1`4XP15kn1`4XP16ln1`4VP19mn
1a4[P15nn1a4WP16on1a4VP15Po1a4VP15Qo1a4WP18Ro1a4VP18Ro1a4XP18So1a4[P17To1a4[P17Uo1a4]P15Vo1a4XP1
9mT1b4YP1:mT1b4YP1:Wo1b4UP1JXIb4WP19XIb4\P15eT1b4VP15Xo1b4WP16Yo1c4WP14h:c4UP16Zo1c4XP15[o1c4WP1
5W1c4SP16\o1c4\P15]o1c4XP17^o1c4ZP18aDc4WP16_o1c4XP15`o1c4VP16ao1c4YP17bo1c4VP17co1c4\P17do1c4XP
17eo1c4YP15fo1c4WP19go1d4VP16ho1d4VP16io1d4YP16jo1d4ZP19ko1e4\P17lo1e4YP1Cmo1e4XP16no1e4VP16f=e4
VP16oo1e4YP14PP2e4VP15QP2e4VP16RP2e4\P16SP2e4[P15TP2e4VP19UP2f4\P1=UP2f4`P18VP2f4ZP18WP2f4]P18XP
2f4YP18YP2f4[P15ZP2f4TP15[P2f4VP15\P2g4UP17]P2g4WP17^P2h4VP19_P2h4VP15`P2h4WP17aP2h4XP18bP2h4YP1
7cP2h4YP19kh1h4ZP19dP2i4^P17eP2i4^P16fP2i4XP17gP2i4\P18hP2j4XP17iP2j4YP17jP2j4VP16kP2j4XP11S2k4R
P12lP2k4TP11S2k4RP12mP2k4TP14nP2k4VP14oP2k4WP16PQ2l4SP1U1X2l4VP1U1QQ2l4XP15Xj1l4SP15RQ2l4UP14SQ2
l4UP14TQ2l4YP12UQ2l4TP12VQ2l4TP12WQ2l4TP14f;l4\P12XQ2l4VP14f;l4\P13YQ2l4XP12ZQ2l4VP12[Q2l4VP12\Q
2l4VP12]Q2l4VP12^Q2l4TP13_Q2l4YP12`Q2l4VP12X?l4VP12aQ2l4UP12bQ2l4VP12TS1l4VP12cQ2l4UP16dQ2l4UP12
eQ2l4UP12fQ2l4UP12gQ2l4UP12hQ2l4VP12iQ2l4VP12jQ2l4VP12kQ2l4VP12Q4l4VP12lQ2l4UP12mQ2l4VP12nQ2l4UP
12oQ2l4VP12PR2l4VP12QR2l4UP12RR2l4TP12SR2l4TP12TR2l4TP12UR2l4UP12VR2l4UP12X?l4VP13WR2l4YP12SW1l4
VP13XR2l4YP13m:l4WP16YR2l4UP16ZR2m4WP16[R2m4WP17\R2m4WP17]R2m4YP1;^R2m4WP1;_R2m4YP17`R2m4VP15aR2
m4VP15bR2m4UP15cR2m4WP1;dR2m4WP15eR2m4TP19fR2m4XP17gR2m4XP17gR2m4ZP19hR2m4ZP15iR2m4XP15jR2m4YP15
kR2m4WP18lR2m4ZP16mR2m4TP15nR2m4VP16oR2m4VP16PS2m4XP15QS2m4TP1:RS2m4VP1:SS2m4XP18TS2m4VP18US2m4Y
P19VS2m4XP16WS2m4WP17XS2m4VP18YS2m4[P16ZS2m4[P18[S2m4]P15\S2m4TP15]S2m4VP15^S2m4VP16_S2m4ZP18`S2
m4WP18`S2m4YP15aS2m4VP16oOm4ZP16bS2m4XP16cS2m4TP16dS2m4VP17eS2m4VP19X2m4VP16fS2m4VP17gS2m4TM5hS2
m4TP16iS2m4VP16jS2m4VP15kS2m4UP15lS2m4WP14mS2m4TP16nS2m4\P19X2m4VP18oS2m4ZP1=PT2m4TM=QT2m4VM5RT2
m4UP15ST2m4UP17TT2m4VP15UT2m4WP15VT2m4TP15WT2m4VP15XT2m4XP14YT2m4UP17ZT2m4\P16[T2m4WP17\T2m4UP17
\T2m4WP1<]T2m4WP15^T2m4UP15_T2m4TP16`T2m4SP16aT2m4UP17bT2m4YP15cT2m4VP17dT2m4WP16eT2m4XP15fT2m4V
P14gT2m4TP14hT2m4VP16iT2m4TP17jT2m4XP16kT2m4VP16kT2m4XP15fi1m4VP15lT2m4XP14mT2m4TP17TT2m4VP16nT2
m4XP12oT2m4VP17PU2m4VP14ed1m4TP13QU2m4YP14RU2m4YP12SU2m4UP17TU2m4WP17TU2m4YP17UU2m4XP15VU2m4TP14
ed1m4TP19X2m4VP18n4m4XP16WU2m4VP15XU2m4UP14XU2m4TP17YU2m4VP1:mEn4YP1:mEn4[P1@X2n4QM@ZU2n4SM>[U2n
4QM>\U2n4SM<]U2n4QM=^U2n4PM=_U2n4RM9`U2n4QM9aU2n4SM6Xj1o4RP16^U2o4SP16^U2o4RP16S2o4QP16bU2o4SP16
oT1o4RP16^U2o4SP18cU2P5TP17dU2P5TP19eU2P5VP18fU2P5VP1?gU2P5TP1@hU2Q5TP1@iU2Q5VP1:jU2Q5WP1:jU2Q5Y
P17kU2Q5TP14S2Q5RP14m8Q5UP1ARDR5QMAlU2R5SMBmU2R5UMBmU2R5TM7nU2S5VP15oU2S5VP16PV2S5UP16QV2S5UP14R
V2S5TP15SV2T5TP16TV2T5VP17UV2T5TP16VV2T5VP14WV2T5YP12XV2T5VP15YV2T5TP12S2T5SP12ZV2T5UP17[V2T5VP1
;S2T5SP14S2T5RP17\V2T5VP14S2T5RP14]V2T5TP14^V2T5TP13_V2T5WP16`V2T5VP12aV2U5UP12bV2U5UP12id1U5UP1
Em4V5SMEm4V5UM;cV2V5YP18dV2V5VP15eV2V5UP15fV2V5WP1:gV2V5SM:hV2V5UM5iV2V5UP15jV2V5WP14kV2V5TP16lV
2V5WP14mV2V5WP12nV2V5TP1<oV2V5VP1>PW2V5UP17Y9V5VP1;oV2V5WP1:QW2V5TP14RW2V5TP15SW2V5VP16TW2V5YP11
S2V5RP13UW2V5WP13VW2V5YP12WW2W5VP12WW2W5VP12XW2W5VP12YW2W5VP12ZW2W5TP11S2W5RP12X?W5VP13[W2X5VP12
\W2X5TP13]W2X5YP15^W2Y5UP13_W2Y5VP12`W2Y5TP13aW2Y5WP15bW2Y5XP15cW2Y5TP12dW2Y5UP14ed1Y5UP16eW2Z5Z
P15fW2Z5VP17gW2Z5VP14hW2Z5XP13iW2Z5TP12jW2Z5TP17kW2Z5ZP16lW2Z5VP16mW2Z5YP14nW2Z5YP13oW2Z5WP16PX2
Z5]P16QX2Z5VP14mMZ5ZP14RX2Z5TP14f;Z5\P16SX2Z5TP16TX2Z5VP13UX2Z5XP14VX2Z5[P13WX2Z5YP15XX2Z5WP15YX
2Z5UP15ZX2Z5WP17[X2Z5ZP14\X2Z5ZP14]X2Z5XP14^X2Z5\P12_X2Z5VP13`X2Z5WP12Y9Z5VP13aX2Z5XP13bX2Z5YP12
cX2Z5UP12eW1Z5VP13dX2Z5XP15eX2Z5\P13fX2Z5WP13gX2Z5YP13hX2Z5XP13iX2Z5YP13jX2Z5WP12kX2Z5UP12lX2Z5T
P13<Z5XP12mX2Z5UP12nX2Z5TP12oX2Z5TP14PY2Z5XP14PY2Z5[P12QY2Z5TP12RY2Z5UP14SY2Z5WP12TY2Z5VP13UY2Z5
WP14mMZ5[P14nS2Z5[P13VY2Z5YP12WY2Z5TP12XY2Z5UP16YY2Z5]P14ZY2Z5WP13[Y2Z5XP13\Y2Z5XP13]Y2Z5WP13^Y2
Z5XP15_Y2Z5TP14`Y2Z5YP12fi1Z5VP15aY2Z5[P13lNZ5YP14bY2Z5\P12Q4Z5VP13cY2Z5WP17^N[5ZP18]@[5\P16dY2[
5[P16eY2[5XP14fY2[5UP15gY2[5WP17hY2[5YP16iY2[5XP16jY2[5VP16kY2[5WP16lY2[5VP16mY2[5ZP14nY2[5TP16o
Y2[5YP16PZ2[5[P16QZ2[5XP16QZ2[5ZP16RZ2[5\P15SZ2[5XP15TZ2[5YP18UZ2[5YP16VZ2[5\P15WZ2[5YP15XZ2[5YP
17YZ2[5]P15ZZ2[5XP15[Z2\5WP16\Z2\5XP15]Z2\5XP16^Z2\5YP16_Z2\5ZP15`Z2\5WP17aZ2\5\P15bZ2\5XP16cZ2\
5[P17dZ2\5VP16eZ2\5ZP19fZ2\5XP15gZ2\5XP15hZ2\5WP15iZ2\5YP18jZ2\5YP15kZ2\5YP15lZ2\5VP16mZ2\5XP16n
Z2\5YP19oZ2]5XP17P[2]5VP17P[2]5XP15Q[2]5VP15R[2]5WP15S[2]5UP15T[2]5WP15U[2]5VP15V[2]5VP15W[2]5XP
16X[2]5ZP17Y[2]5^P17Z[2]5VP15[[2]5WP15\[2]5XP13S2]5RP14][2]5UP15^[2]5VP16f;]5[P15f;]5YP16_[2]5YP
16`[2]5ZP14a[2]5UP16b[2]5WP14RW1]5VP15c[2]5XP16d[2]5[P17e[2]5ZP17e[2]5\P15f[2]5UP15g[2]5WP16h[2]
5WP14i[2]5UP16j[2]5VP15k[2]5WP16l;]5ZP14l[2]5VP16m[2]5VP16m[2]5XP16n[2]5VP15o[2]5VP17P\2]5XP17Q\
2]5YP14R\2]5UP16S\2]5VP15T\2]5XP14R<]5UP17U\2]5\P17U\2]5^P17f;]5\P17f;]5_P16V\2]5\P18ik1]5^P15W\
2]5WP16X\2]5VP15Y\2]5TP15Z\2]5VP15[\2]5XP15\\2]5WP16]\2]5TP16]\2]5VP1=^\2]5VP1=_\2]5XP19`\2]5XP1
9`\2]5ZP17a\2]5TP17b\2]5VP17c\2^5VP16d\2^5[P19^N^5[P19e\2^5WP17f\2^5XP18g\2^5TP18h\2^5VP15i\2^5X
P17j\2^5YP16P4^5[P16k\2^5[P14l\2^5UP14m\2^5UP17W1^5SP1[P4PDeh3QD\o6QD]o6QD^o6PDeh3QDWa5QD_o6QD`o
6QDao6QDbo6PDcf3QDa>QDco6PDel6QDdo6QDeo6QDfo6QDgo6QDYe1QDgo6QDho6Q@io6QDjo6TD1QDko6QDlo6QDa5PDdi
4PDnR1PDna1PDdd3QDmo6QDhY1QDno6TD1QDoo6PDbf3PDk8QDPP7PDgi4QDQP7PD4PDgi4QDRP7QDSP7PD4TD3QDTP7QDUP
7PDbl5QDVP7QDWP7PD\e4QDXP7QDYP7QDZP7QD[P7PDcl6QD\P7QD]P7QD^P7PDeh3QD_P7QDY@WD0QD`P7XD0SD0TD5QDaP
7PDnn2PDeh3QDWa5QDY@WD0QDbP7XD0SD0QDQBQDcP7UD0QDdP7QDeP7TD6QDfP7TD6QDgP7S@0UD0PDfh3QDc5PDk8QDhP7
UD0QDVd5QDiP7PDk8QDjP7P@ai4QDkP7PDeh3QDWa5PDk8QDlP7UD0QDXQ1PDk8QDmP7TD4SD0QDnP7TD3PDbT3UD0PDgh3V
D0UD0PDgh3PD2UD0QDZQ1QDoP7PD2UD0PDkQ7PDbl5UD0PD_i4PDeh3QDnX5PD2UD0PDeh3PDTU;PDeh3QDPQ7QDQQ7QDRQ7
PDnn2UD0QDSQ7PDTU;UD0QDTQ7QDg\6PDai4PD2UD0QDUQ7PDQU4P@mNP@jP7QDVQ7QDWQ7TD6QDXQ7QDYQ7PDk8PD\P3QDZ
Q7QD[Q7PDk8P@mNQD\Q7PD[l5QD]Q7QD^Q7PDk8QD_Q7QD`Q7TD2QDaQ7QDbQ7PDk8QDcQ7Q@Xe2QDdQ7TD2QDeQ7PDYl5PD
eh3QDX;PDmNQDdQ7TD1QDfQ7UD0QDgQ7QDhQ7TD6PDYl5QDiQ7UD0QDdP7PD4QDjQ7TD5PD4QDRb5PDel6QDkQ7PD_i4TD6Q
DlQ7UD0QDmQ7QDnQ7TD9PD4QDoQ7UD0PD[l5PDeh3QElS1QDPR7TD<PDcf3QDQR7QDco1QDRR7QDSR7UD0QDdP7PD4PDcl5Q
DTR7TD3PD4QDUR7UD0QDkW3PDeh3QDVR7PD4PDYl5TD5PD4QDWR7QDT\4PDk8QDXR7Q@Xe2TD<PDYl5QDYR7QDZR7QDYe1QD
[R7PDYl5PDeh3QD\R7PDYl5PDeh3QD]R7QD^R7PDYl5PDfh3QD_R7QD`R7PDYl5PDfh3QDaR7QDbR7QDcR7QDdR7PDZl5QDd
R7QD\_5UD0PDo9SD0TD2PD4PDo9TD3PDYl5PDo9QDeR7QDj6aDW6`D\Y?UD0PDYJQDk6QDfR7QDgR7QDhR7QDiR7TD1QDjR7
QDkR7PD6PD=QDa5QDlR7PD4TD2QD_5QDa5QDlR7PD6TD2QD_5QDmR7TD3PD_i4PDel6PDjHQDnR7TD2QDoR7QDPS7QDQS7QD
_5TD3QDV]3QDQZ5PDW^=QDQZ5QDRS7QDj_1TD1QDSS7QDVd3QDeGTD1QDTS7QDfm2QDcn6QDUS7TD1QDVS7QDWS7QDXS7`DT
l5QDYS7QDk:QDZS7PDWj4VD0QDYS7QDk:QDZS7PDWj4QD[S7QD\S7PDel6QD]S7VD0QD\S7PDel6QD]S7QD^S7QD_5QD_S7Q
D`S7`DVl5QDaS7QDbS7PD]i4PDel6QDcS7PDV\<QDRKTD2QDdS7PD[i4QDYT1TD4QD]Y5VD0QDYT1TD4QD]Y5QDeS7QDfS7Q
DmGSD0QDgS7QDhS7Q@i4QDiS7TD1QDjS7PDgi4QDkS7QDlS7TD3QDmS7QDnS7QDoS7QDPT7PDP8QDQT7QDRT7TD2QDa5QDST
7QDTT7SD0S@0S@0PD[l5QDUT7PDcf3PDmNTD4QDVT7Q@WT7VD0PDcf3PDmNTD4QDVT7Q@WT7QDXT7QDa9QDYT7QDZT7TD8QD
[T7QD\T7TD4QD_5PDga1QD]T7SD0QD^T7PDga1QD_T7QD[MPDga1QD`T7QDaT7Q@iR7S@0QDbT7QDcT7QDdT7QDeT7QDfT7Q
DgT7QDhT7QDiT7QDjT7QDkT7QDlT7QDmT7QDnT7QDoT7QDPU7QDQU7TD1QDRU7QDSU7QDTU7QDUU7QDVU7QDWU7QDXU7QDYU
7QDZU7QD[U7QD\U7QD]U7QD^U7QD_U7VD0QD^U7QD_U7QD`U7QDaU7QDbU7QDcU7QDdU7PDj_:PDYl5QDeU7QDfU7QDgU7TD
1QDR7QDhU7QDiU7QDjU7QDkU7QDdU2P@HQDlU7QDmU7PDX8`D]l5`D_i4`DTl5`Dai4QDnU7QDoU7PDX8PDmCQDPV7PD[d2Q
DQV7QDRV7QDSV7P@Tl5PD[d2PD]k4PD[l5QDTV7QDa5PD]k4QDUV7QDVV7QDWV7QDa5QDXV7QDYV7QDa5PDUl5aDk4SD0QDZ
V7TD3QD[V7PDjb6QDP7TD4QD\V7PD[l5QDo6QDP7TD3QD]V7VD0QDP7TD3QD]V7QD^V7QD_V7QD`V7TD1QDaV7QDbV7QDcV7
TD1QDdV7QDeV7QDfV7QDgV7SD0QDi4TD2QDa5PDnQ7QDhV7`D[l5QDiV7QDjV7QDkV7Q@hR1TD4QDP7TD1QDlV7QDmV7TD4Q
DP7TD1QDnV7QDoV7QDPW7QDQW7TD4QDRW7QDSW7P@ai4QDTW7TD2QDUW7TD1QDnV7Q@VW7QDWW7QD_5QDQ7TD1QDXW7QDYW7
TD1QDZW7QD_5QD[W7TD:QD\W7TD2QD_5QD_5QD]W7TD3QD^W7QD_W7QD`W7TD:QDaW7TD1QD_5PDel6SD0PDTl5QDbW7QDcW
7S@0QDdW7QD_5QDQ7QDeW7PDal5SD0QDfW7TD1QDgW7PDi6QDm6TD4QDhW7QDiW7aDa5QDjW7TD2QDkW7SD0QDlW7QDmW7SD
0QDl6TD2QDnW7TD1QDoW7PD[2PDSl5QDSd5QDPX7QDQX7QDRX7PD6SD0QDSX7TD1QDTX7QDUX7QDVX7PD6`EXU;`EYU;`ER3
QDWX7TD1QDXX7aDa5aEio1QDn6TD4QDYX7QDZX7QD[X7TD2QDn6QD\X7TD5QD]X7QD^X7QD_X7PDbi4PDl[7QD`X7QDaX7PD
bl5SD0PD_i4QDbX7QDcX7P@4SD0QDdX7QDk:TD1QDeX7QDfX7PDQ_7TD3QDgX7TD3PD]i4QDhX7QDiX7QDjX7TD5PDbl5QDk
X7PD[l5PDmNQDlX7SD0QDmX7QDnX7TD1QDoX7QDPY7QDQY7Y@0QDRY7P@[l5Y@0QDS7aDW6aDk4`DbT3`DcT3`D[l5QD]R5P
@^2QDaT5QDS7QDSY7P@R3PDcOPD[l5QDS7QDa9QDTY7P@ZS1P@Vl5QDUY7TD2QDVY7QDWY7QDXY7QDYY7QDZY7TD2QD[Y7QF
o5QDS[6QD\Y7TD1QD]Y7QDa9Y@0QD^Y7TD1PD[l5QDT7aDW6aDk4QDa9QD_Y7QD`Y7P@[l5QDaY7`DnR7`DH`Dfh3`Dgh3`D
eh3aDW6aDk4QDa9QDbY7TD2QDcY7`DnR7`Dfh3`Dgh3`Deh3`Dn;aDk4QDa9QDdY7TD4QDeY7P@[l5QDT7QDa9Y@0QDfY7QD
gY7TD1QDa9QDhY7Y@0QDiY7VD0QDa9QDhY7Y@0QDiY7QDjY7QDa9QDhY7Y@0QDkY7PD\e4QDlY7QD`;QDmY7TD1QDnY7TD2`
DfEQDa9QD`X2Q@a5QDoY7QDPZ7QDQZ7QDRZ7P@ROQDoY7QDPZ7QDQZ7QDa9QDd9QDa9QDSZ7QDTZ7QDa9QDUZ7PDR3Y@0QDV
Z7QDa9PD]P1QDWZ7QDXZ7QDa9QDa5PDgi4QDYZ7TD1QDZZ7PDgi4QD[Z7PDUl5QDXe2QDVj4Q@\Z7Y@0QD]Z7QD^Z7TD1QD_
Z7`EVR7QD`Z7QDaZ7QDbZ7TD2QDcZ7VD0`EVR7QD`Z7QDaZ7QDbZ7TD2QDcZ7QDdZ7QDYQ5Q@Y:QDeZ7QDfZ7QDgZ7TD1QDh
Z7TD4QDU7PDW]>QDZQ2TD3QDiZ7UD0PDTJQDjZ7PDcl5TD4QDa5PDHQDkZ7QDlZ7QDa5PDHQDkZ7PDSl5PDlU3QDmZ7QDa9T
D3QDnZ7PDSl5PDlU3PDci4QDoZ7PDTl5QDP[7QDQ[7PDk8QDR[7QD]Y5PD\e4QDY>TD1QDS[7UD0QDT[7QDU[7S@0S@0QDV[
7UD0PDd3QDW[7QDX[7`EmNQDY[7QDk;QDZ[7QD[[7SD0QD\[7PD\c3QD][7PD\c3QD][7PDUR3PD\c3QD^[7PDHPD[k6QDa=
QD_[7PDQP3PDW5PD[l5QD`[7PDdi4QDa[7VD0QD`[7PDdi4QDa[7QDb[7UD0QDc[7TD5QDd[7QDYQ5Q@Y:PDT8PDUl5Q@\\6
TD1QDe[7PD`U;QDf[7QDg[7QDh[7TD5PD[l5QDi[7QD]R5P@bf3QDj[7PD[l5QDk[7QD]R5P@bf3QD\9PD[l5QDl[7QDm[7T
D1QDn[7QD]R5P@bf3PDmNQDo[7QDP\7QDWo4QDa>QDfn4QDQ\7TD3QDR\7UD0QDS\7QDT\7TD4QDU\7QDV\7QDW\7QDX\7TD
1QDY\7`D_i4`DVl5`DTl5QDa9QDa5QDZ\7TD1QD[\7QDa9Q@a5S@0QD\\7PDhZ<QDa9QD]\7PDeo6TD1QD^\7PDQU4PDbf3P
DmNQD_\7PD[l5QD`\7PD`b?PDab?PDSP3QDa\7SD0QDb\7QDUOPDZi4QDc\7SD0QDfCQDd\7PDPR7PD`d1QD[Q1PDi]8QDe\
7QDf\7QDg\7QDh\7QDi\7QDj\7QDk\7TD3QDl\7QDjATD1QDPc4PDel6QD]Y5QDm\7QDn\7TD6PD[l5PDWn:PDZi4QDo\7QD
P]7QDQ]7SD0PDjU3QDR]7PDHQDS]7TD8QDT]7QD_5QD[i6PDXh1QDU]7QDV]7QDW]7QDX]7QDY]7QDY_5QDZ]7PDnn2QD[]7
QD\]7QD]]7P@bl5QDnS7QD^]7QD_]7QD`]7QD_5PDTl5PDdEPDZ[4PDTl5QD_5QDa]7QDb]7QDc]7QDd]7PDel6PD_R3QDe]
7QDf]7PDPf3QDg]7QDWV7PD[l5QDh]7TD1QDi]7PDiEPDTl5PDel6QDj]7QDa5QDk]7QDl]7PD`i4QD_5QDm]7QDn]7QDo]7
QDP^7QDkc3QDeR1S@0QDi4PDTJQDQ^7PDTJPDf]:PDlb?PDTJPDdd3PDTl5PDbX>PDTJPDg]?PDV_4PDkb1QDR^7QDS^7PDk
b1QDT^7PDkb1QDU^7PDP\4PDTl5PDkb1PDWT1PDel6QDTh2PDTl5QD_5QDTh2PDTl5QD_5PDUJQDV^7QDW^7PDUJQDX^7QDY
^7PDbd<QDZ^7PDU`6QD[^7PDnR1PDUP7QD\^7PDal5QD_5PDXJQD]^7PDWJQD^^7PDZJQD_^7PDTJQD`^7PDlg3QDa^7QDb^
7PDlg3PDQh3QDc^7PDel6QDd^7PD^i8QDnT7PDai;QDe^7QDf^7QDg^7PDcj4PDYl5PDdj4PDcj4PDWj4PD^i4PDhj4QDh^7
PDgj4QDi^7PDmY:PDng<PDnY:PDng<PDng<QDj^7QDXa2QDk^7PDoa1QDl^7PDTU6QDm^7PDh`<QDn^7QDo^7PDh`<PDgU3Q
DP_7PD`d1PDWj2PDTj6PDWj2PDbl5PDmMPDbl5QDQ_7QDR_7PDce4QDS_7QDT_7TD3QDU_7QDV_7QDW_7QDX_7PDYh6PDgm4
PDmMPDmMQDY_7PDYh6QDZ_7PDbl5PDmMQDmR3PDnW:PDYl5PDZJPDZJPDYl5PDnW:QD[_7PD^;QDim1QD\_7VD0QDim1QD\_
7QD]_7QD^_7TD2QDV]3QD__7QD`_7TD3QD_6TD6QDa_7QDb_7QDc_7QDd_7PD[l5QDeR1QDe_7PDWj4`DTl5QDf_7TD2QDa5
PDdi4QDg_7PDf]:QDh_7TD4QDTh2PDcl6PDlW:QDi_7QDj_7QDk_7S@0QDl_7PDSl5P@el6QDm_7PDTl5QDn_7PDWZ:QDYe1
PDZb8PD[]:PDUl5QDiFQDo_7QDP`7PDf]:PD[l5QDQ`7S@0S@0QDa5QDR`7QDS`7QDT`7TD3QDU`7PDaP7QDV`7Q@a5QDW`7
TD2QDX`7QDj_1PD_3PD^i4QDY`7TD1QDZ`7PD^i4QD[`7TD2QD\`7QD]`7TD8QDa_7QD^`7QD_`7QD``7PDQU4QDa5QDa`7P
D[l5QDb`7QDc`7QDa9QDa5QDd`7PD[l5QDlIQDe`7QDf`7TD1QDg`7QDh`7PDea1QDi`7PDga1PDYl5PDha1QDj`7QDk`7PD
]i4QDk:QDl`7VD0PD]i4QDk:QDl`7QDm`7QDn`7QDo`7QDa9QDPa7QDQa7TD2QDa5QDRa7QDSa7TD3QD\i3QDTa7QDUa7PDe
l6PDTJPD4PDel6PDob1PDSc1PD]`5PD`f4PDnc?QDVa7TD3QDWa7PDgi4QDoZ7TD2PD[l5QDXa7QDS[6TD1QD_5QDYa7QDT^
1QDZa7TD1QD[a7PD[l5QD\a7QD]a7QD^a7QDhZ2QD_a7QD`a7TD1QDaa7QDba7TD1QDa5QDca7QDcj3PDaP7P@Tl5TD4QDda
7PD^i4PD]i4PDel6QDea7QDfa7SD0PDbl5PDTJPDbl5PD_U3PDbl5PDPV7PDbl5PDbl5PD`Q3PDbl5PDbl5PD]S7PDbl5QDo
P2PDmMQDga7QDha7PDmMPDSc1QDia7PD^4QDja7PDVb1PDYl5PD^4PDjP7PD^4QDka7QDla7PDnW:QDma7QDna7QDoa7PDT^
:QDPb7PDU^:QDQb7PD_R3QDRb7PDja1PDYNPDc;PDW5QDSb7PDjb6QDTb7PDQQ7QDUb7PD[l4QDVb7PD[l4PDVd?PDZ^:QDW
b7QDXb7QDYb7PDob1QDZb7PD^JQD[b7PD^JPD^JPDfo7QD\b7PDac1PDef4PDkHQD]b7PDk^6QD^b7PDlX:QD_b7PDeGQD`b
7PDho5QDab7PDRX:QDbb7PD\X:QDcb7PD\Y:QDdb7QDeb7PDal5PDi3QDfb7QDgb7QDhb7PDYl4QDib7PDWn;QDjb7PDWd1Q
Dkb7PD]h2QDlb7PDWo2QDmb7PD]6PDWo2PD[c1QDnb7QDob7QDPc7PD`i;PDWj7QDQc7PDn]:QDRc7PDn]:PDRDPDnc1QDSc
7QDTc7PDU]?PDha>QDUc7PDb]:QDVc7PDQ^:QDWc7PDiHQDXc7PDe7PDTl5PDYJQDYc7QDZc7QD[c7aDW6`D\Y?`DQg<`Daj
5PD[d2QD\c7QD]c7PD[d2PDkb1QD^c7PDd]:PD\8PDlW:QD_c7PDid?PDgHPDgU3QD`c7PDga1PDYl5PDha1PDWb4PD[2PD_
l5QDac7PD]V7QDbc7PDaP3QDcc7PDRl=QDdc7PDl`:QDec7PDmMQDfc7PDd8QDgc7QDhc7QDic7PD[l5PDbb3PD]i4QDjc7P
Dmn2QDkc7PDel6PD^n:PDjd?QDlc7PDRY:QDmc7PD]\:QDnc7PDde=QDoc7PDoP7QDPd7PDiEQDQd7PDSl5QDRd7PDSl5PDY
S7QDSd7PDjP7QDTd7PDdi4PDSl5PDjP7PD_l5PDjP7PDoi1PDTl5PDjP7PDfh3QDUd7PDbl5QDdk5PDbl5PDgi4PD1PDgi4P
D4PDgi4VD0QDVd7PDgi4QDPW7TD6QD;QD;TD6PD4PDci4SD0PDci4QDWd7PDWh3QDXd7PDmd?PD[X?PDob1PDnd?PDka1PD]
FQDk:PD`c1PD?PDgf3PDR3QDYd7QDZd7QD[d7QDiBTD2QD\d7VD0QDiBTD2QD\d7QD]d7QDiBTD2QD\d7PDTl5QDk:QD^d7Q
D_d7QD`d7UD0PDVQ7PD[l5TD6PDUl5PDho5PDYl5PDkHPDkHPDYl5QDad7PDiHPDYl5QDbd7PDfGPDYl5PDeGQDcd7TD4QDa
5QDdd7QDed7PDYl5QDo]7PDXJPD4PDWJPDTJPDYl5QDfd7QDTh2S@0QDgd7PDXf4QDhd7PDV^8PDYl5PDXc?QDid7QDjd7PD
ZJQDkd7PDnW:QDld7PDRY:PDTe?PDlW:QDmd7PDlg3QDnd7PDSc1PDTl5PDkn:PDSc1QDod7PDk^6PDcP3PDYd1QDPe7PDmM
QDQe7QDRe7PD_6PD]h2PDZl5PD_h2PD_h2PDZl5PD]h2QDSe7QDTe7QDUe7TD2QDVe7PD[a1PDZl5PDTb1PDoi4PDZl5PDPj
4PDbT3PDZl5PDcT3PDal5PDTf3QDWe7PDiMQDXe7QDYe7QDZe7QD[e7PDlh2QD\e7QD]e7QDob7QD^e7QD_e7QD`e7PDji2Q
Dae7PD^a1PDmn3PD[e?PDh^:PD\e?PDce4QDbe7QDce7QDde7QDee7QDfe7PD`h2QDge7QDhe7QDie7QDje7QDke7QDle7QD
me7PDe5QDne7`DVa:`Dne:`Dc]?QDoe7QDPf7TD4QDQf7QDRf7TD3QDSf7`Del6`Dfl6QDTf7QDUf7QDVf7PDf]:QDWf7PDf
]:PDUl5QDXf7UD0PD_i4QDbX7S@0QDYf7`D^^4`D^f3`DT8PD_i4QDZf7S@0QD[f7QD\f7QD]f7QDa5PD\e4UD0PDel6S@0Q
D^f7QDa5aDj5aD`6aDf6aDW3QD_f7UD0QDk:S@0QD`f7QDaf7QDk:S@0QDbf7QDcf7S@0QDdf7UD0QDh5SD0QDef7UD0SD0Q
Def7UD0QDh5QDef7UD0QDef7QDff7QDgf7QDhf7QDif7QDjf7QDkf7Q@lf7TD2QDmf7QDnf7QDof7SD0QDPg7QDQg7S@0QDa
5QDRg7QDSg7QDTg7QDUg7TD6PDWl5QDVg7QDWg7PDcf3PDmNSD0QDXg7QDa5PDdi4PDnR1QDYg7TD1QDZg7P@[l5PDgi4QD[
g7QDa=PDgi4QD\g7PD[l5QD]g7QD^g7TD2QD_g7QD`g7PDea1PD[l5QDag7QDS[6TD3QDbg7QDcg7PD_i4QD_5PDoR7QDdg7
UD0QDeg7TD1QDfg7QDgg7TD5QDhg7PDPb1QDig7QDjg7TD4QDa5QDkg7QDlg7TD2PDW^=QDQZ5QD;TD6PDaP7PDcf3PDmNQD
mg7QDng7QD\V3QDog7QDPh7TD1QDQh7QDRh7QDSh7QDTh7QFo5QDa5PDbFQDUh7TD2QDa5PDgi4SD0QDQBQDVh7TD1QDWh7Q
DXh7QDYh7QDZh7PDlZ3QD[h7PDV\<QD\h7PDWJQD]h7QD^h7TD1P@el6QD_h7PDTl5P@el6RD0QDa9QD`h7PD[l5QDa9QDah
7QDbh7QDch7QDdh7QDa9QDeh7PDdi4QDbh7QDfh7QDgh7QD`;QDhh7TD1QDih7QDa9QDjh7TD3QDkh7QDa9PD`f3PDZS1PDV
l5QDlh7TD1QDmh7UD0PDcDTD5QDnh7UD0QDoh7PD[l5QDPi7QDQi7QDRi7TD1QDSi7QDTi7UD0QD`[3TD1QDUi7QDVi7`DgD
`DSEUD0QDWi7P@jb6PD[l5QDXi7UD0QDYi7QDZi7QD[i7UD0PD_Q1QD\i7QDa9QD]i7P@[l5QD^i7QD_i7QD`i7QDai7PD[l
5PD`1QDbi7QD`;TD1QDci7QDdi7TD3QDei7QDfi7QDgi7TD1QDhi7QDii7PDVl;PD[l5QDji7QDki7TD1QDWGQDc<QDli7QD
mi7TD1QDni7QDoi7QDPj7QDa9QDQj7TD5QDRj7QD]R5P@bf3Q@Sj7QDTj7PD[l5QDUj7QD]R5P@bf3QDVj7PD[l5QDWj7QDX
j7QDYj7TD4PD6QDZj7TD2QD[j7RD0QD\j7PDel6TD1QD]j7QD^j7QD_j7TD3PD6QD`j7QDaj7TD3QDbj7QDcj7TD1PD4QDdj
7PD^i4PDTl5QDej7QDfj7PDUl5QDgj7QDhj7PDZ`6QDij7PDUJQDjj7QDkj7TD1PDUJQDa5PD[1PD[l5QDlj7TD2QDmj7PD[
c<QDnj7VD0PD[c<QDnj7QDoj7PD[c<QD_5PDbc4QDPk7QDQk7TD1QDRk7QDSk7TD1QDTk7TD1QDUk7TD1QD_5QDVk7TD2QDj
_1QDWk7QDXk7TD5PD^i4PDTl5QDYk7QDZk7TD1QD[k7QD\k7S@0QDi4QDi4TD1QD]k7QD^k7QDk:PDjHQD_k7QD`k7QDak7Q
Dbk7QDck7PDjf;QDdk7QDek7TD4QDfk7QDgk7QDhk7QDik7QDjk7PD_i4QDUh2QDkk7PDWP8QDlk7QDmk7PDnm7VD0QDmk7P
Dnm7QDnk7PDnm7QDok7QDa5PD[1PD[l5QDlj7TD2QDPl7QDQl7QDRl7QDSl7QDTl7QDUl7PDPe2PDPe2QDVl7VD0PDPe2QDV
l7QDWl7QDWV7QDXl7P@el6QDYl7PDf]:PDUl5Q@Zl7QD[l7QD\l7PD\8QDk:TD2QD]l7QD^l7Q@_l7QD_5QD`l7QDal7QDbl
7QDcl7QDdl7PDbl5Q@iFQDel7QDfl7TD4QDa5P@ROQDgl7QDYe1QDhl7QDil7P@^i4QDjl7TD1QDkl7QDll7P@ai?QDml7TD
3QDnl7QDol7TD6QDPm7QDQm7PD]i4QDRm7`Dkj;QDSm7PD[[?QDTm7TD2QDSm7PD\Y7QDUm7TD6QDVm7TD3QDWm7QDXm7QDY
m7TD2SD0QDj_1QDZm7QD[m7TD1QDSl2TD6PD[i4PD[l5QD\m7TD1QD]m7TD6PD[l5PD4QD^m7TD1QD_m7QD`m7TD5PDWl5QD
am7TD3QDbm7QDcm7TD1QDdm7QDem7TD<QDfm7QDgm7TD1QDhm7QD_5QDim7TD2QDjm7QD_5QDkm7TD2QDlm7QDmm7QDnm7QD
om7PD[l5QDPn7QDQn7QDRn7P@el6TD2QDSn7QDTn7`EmN`E>`En9QDUn7QDVn7QDWn7QDj8QDXn7TD6QDYn7QDWn7QDj8QDX
n7TD6QDYn7QDZn7QD[n7TD1QD\n7QD]n7QD^n7QD_n7TD3QD\6QD^n7QD_n7TD4QD`n7QD\6PD4TD4PD6QDan7TD8QDiU6QD
bn7TD7QDcn7P@el6Q@dn7QD_5QDen7QDfn7Q@gn7QD_5QDhn7QDin7QDjn7PDZJQDkn7QDln7PD_i4QDmn7QDnn7PD_i4PDW
c4QDon7QD[5QDPo7TD1QDQo7QDRo7TD5QDSo7WD0QDTo7TD3XD0QDUo7QDo5QDVo7aDc6`DmMQDo5QDWo7aDc6`DmMaDW6QD
o5QDXo7TD5QDYo7QDo5TD2QDY6PDai4QDR6TD1QDZo7SD0QDo5TD1QD[o7QD\o7S@0VD0QDo5TD1QD[o7QD\o7S@0QD]o7QD
o5QD[U1QDY6QD^o7S@0QD_o7QDY6QDo5TD1QD`o7TD3PDai4RD0QDY6RD0RD0QDY6QDao7QDbo7QDco7TD1QDdo7QDeo7SD0
QDfo7QDgo7TD2QDho7TD4PDai4QDio7TD2QDjo7`EPJQD\6TD2QDko7`DT^7`DQb6`Dd8`Dh[:QDlo7TD8PD4TD5QDY6PD_i
4QDQm1SD0PDW\4QDmo7TD2QDno7`Dbf3QDoo7TD1QDPP8QDQP8TD1QDRP8QDSP8TD4QDTP8P@ai4QDUP8TD3QDVP8QFo5QDW
P8QDXP8QFo5QDYP8QDZP8QFo5QDX6QD[P8QD\P8TD2QD]P8`D]S1`DRO`DTM`D_Y6`DZR1`D^2`DS2`DSM`DhR7`DcO`D]P1
`DmR1`D]o5`DPW6`DH`D\S7iD1SD0PD4QD^P8QDX6VD0PD4QD^P8QDX6QDm=PD4QD_P8S@0QDo5QD`P8VD0PD4QD_P8S@0QD
o5QD`P8PD1PD4QDaP8S@0QDbP8QDcP8QFo5QDX6QDdP8VD0QFo5QDX6QDdP8QDm=PD4QDk:S@0QDeP8QDfP8PD4QDgP8PDTl
5QDhP8TD2QDiP8PDYl5QDjP8Q@kP8PDci4PDld7PD[l5PD4QDlP8QFmP8QDnP8PD\c7QDoP8TD7QDPQ8QDQQ8TD6QDRQ8QDS
Q8TD8QDem7QDem7SD0QDTQ8TD2QD_5QDUQ8PDgP;QDVQ8TD2QDWQ8PDXk?QDXQ8QD\6TD1QDYQ8P@ai4TD8QDZQ8QDiU6QD[
Q8QD\Q8PDk8PDcf3QD]Q8QD^Q8PDcf3PDmNQD_Q8PDel6QD`Q8QD\6QDaQ8TD9QDbQ8QD\6TD3QDcQ8TD6QDdQ8QD\6QDeQ8
TD3QDfQ8TD6QDZQ8QDgQ8QDhQ8S@0QD\6QDiQ8TD6PD4Q@h5S@0QD\6QDZQ8TD8QDjQ8QDhQ8S@0QD\6VD0QDkQ8TD3QDlQ8
QDmQ8TD8QDa5QDnQ8QDoQ8QDPR8QDQR8P@[l5QD]5QDRR8QDSR8QDTR8QD_5QDiU6PDmNPDSl5QDUR8PDZFQDVR8QDWR8PDo
i1PDaY6PDWl5PDo`4QDQ_7QDR_7QD\^5QDXR8PD[l5QDYR8QDZR8PDcl5QD[R8PDcl5PDQU4QD\R8PDcl5PDQU4QDY:QD]R8
QD^R8TD4PDkQ7PDbl5QD^R8TD3PD6QDm^5QD_R8PDbl5QD`R8TD4QDY[6QDaR8QDbR8QDcR8PDi1PDUl5PDUQ7SD0PDVQ7VD
0`D[l5Q`1j5QDdR8`D^4`D_U3`DXU3`DZ4`Dc^6`De^6`D_M`DT5`D\8PDVQ7QDeR8`D[l5Q`1j5QDdR8`D^4`D_U3`DXU3`
DZ4`Dc^6`De^6`D_M`DT5`D\8UD0PDVQ7QFfR8QDgR8PDVQ7QDa9PDcDQDhR8PDcn2QDiR8S@0QDjR8PDcn2QDiR8S@0QDjR
8QDkR8QDlR8QDQBPD[R7QDmR8PDkb1PDmo2PDTJPDdQ<QDnR8TD3PDjb6QDiU6TD4QDoR8QD_5PDgf3QDPS8QD]6TD2QDQS8
QDRS8QDSS8TD8QDTS8QDUS8QDcT2PD[l5TD8QDTS8QDUS8QD^6S@0QDVS8PDUR3QDWS8PDU_6QDXS8QDiU6PDmNS@0QDYS8T
D3QDZS8QDiU6TD4PDWl5QD[S8QDiU6TD3QD\S8QD_5QDiU6QD]S8P@[l5S@0QD^S8VD0QDiU6QD]S8P@[l5S@0QD^S8QD_S8
QDiU6QD]S8PD[l5S@0QD`S8PDcf3PDmNQDaS8QDbS8QDiU6TD3QDcS8QDdS8PDgf3PDmNS@0QDeS8PDcf3PDmNQDfS8`Del6
`D]6QDm^5QDgS8QDa=QDQR8P@[l5P@mNQDhS8VD0QDQR8P@[l5P@mNQDhS8QDiS8QDjS8QDkS8TD6PD4QDlS8QDmS8TD5QD0
`DXk6`DjC`DdY4`D^Y4`DmC`Dcl6`Ddl6QDnS8TD6QDoS8Q@PT8TD1QDQT8QDRT8TD3QDST8TD8QDTT8QDUT8QDVT8TD4QDa
5QDWT8QDXT8QDaHPD]6TD5QDam5QDYT8TD1QDZT8PDel6QD^5QD_5QD[T8P@el6QD_5QD_5PD^i4PDTl5QD_5QD_5PD9QD_5
PD^P7QD\T8QD]T8QD_5QD^T8PDXl5QD_5TD6PD[l5QD_5QD_5QD_T8QD`T8QDaT8QDjR5QDbT8TD5QDcT8aDj5aD`6aDf6QD
dT8TD4QDeT8`Del6`DR8`Dcl6`DSj4`DcE`DlU3PDXl5QDfT8PD[l5QDgT8QDhT8QDiT8QDjT8TD2PDUl5QDkT8SD0PD4SD0
PD4S@0QDlT8QDa5QDh]7TD1QDmT8QDnT8QDoT8SD0`EmN`E>`En9`E[l5`Ebf3`E`f3`EXU;`EYU;`EnN`EROQDV7QDPU8`D
jP7`EmN`E>`En9`E[l5`Ebf3`E`f3`EnN`EROQDQU8QDRU8SD0`DjP7`EmN`E>`En9`EnN`EROQDV7TD3PDai4SD0QDSU8QD
dP8QDW7QDV7TD2PD4QDW7SD0TD2QD[MPDbl5TD4QDTU8PDQU4QDTQ8QFUU8TD2QDVU8VD0QDTQ8QFUU8TD2QDVU8PD4`EmN`
Ekb1`Ejb6`E_f3`E>`En9QDY7TD5PDbl5QDZ7TD3QDWU8`D^i4QDXU8PDXl5TD4QDYU8QF]h3TD1QDZU8QDWT3SD0QD[U8QD
Vd3QD\U8TD2PDai4QD]U8P@el6TD2QD^U8QDTn7PD_i4PDel6QD_5QD_U8QD`U8TD2QDaU8TD3QDbU8QDX7TD3QDcU8QDdU8
QDeU8QDfU8QDgU8QD[7TD6QD\7TD1QDhU8QD[7PD4TD3QDiU8QD[7TD4PD6QDjU8QD_5PD<SD0QD]7TD6QDkU8PD=QDlU8SD
0QD]7TD5QDmU8QDeR1TD2QDnU8QD]7TD3QDoU8TD4PDbl5SD0QDPV8TD7QDQV8aDj5`Ddi4aD`6aDf6SD0QDRV8TD1SD0QDS
V8QDTV8TD1QDUV8QD_5QDVV8TD3QDWV8SD0QDXV8TD4QDYV8QD_5TD2QDZV8PD6PDhd7RD0QD[V8TD7QD\V8RD0UD0QD]V8Q
D^V8PD6UD0QFo5QD_V8TD3PD6UD0QD`V8QDaV8TD4PD6aEbV8QDi4QDcV8Q`1j5QDdV8aDW6aDo5QDeV8TD2QDfV8QDgV8QD
hV8QDgV8QDiV8QDjV8QDgV8VD0QDjV8QDgV8QDkV8QDi4TD2QDlV8QDmV8QDnV8PDTl5S@0QDi4QDoV8PDTl5S@0QDi4WD0Q
DPW8XD0QDi4`DTl5`DPO`DnN`DQO`DoN`DT`;`D[2`DSP3QDQW8S@0QDi4Y@0QDRW8QDSW8PDd[2PDgi4QDTW8TD2PDUl5QD
UW8QDVW8QD\T1QDh9QDa5S@0QDWW8QDXW8QDYW8QDZW8S@0QD[W8QD\T1QD\W8S@0QDi4PDbl5P@cl6QDkU1PDTl5Q@h5S@0
QD]W8QD^W8TD4QDj4QDj4TD2QD_W8PDk8PDcf3PDmNPDea1PD[l5QD`W8PDWT1QDaW8QDbW8QDiBQDcW8QDdW8QDiBQDk:QD
eW8QDfW8PD`m?PDaj1QDgW8PDaj1QDgW8UD0WD0QDhW8XD0SD0QDiW8UD0WD0QDjW8XD0QDkW8TD3QDlW8QDmW8QDnW8QDoW
8Q@Ye1Q@oW8QDPX8QDQX8QDk:QDRX8QDSX8PDh`<QDTX8QDUX8QDVX8PD[l5QDWX8QDXX8QDiFSD0QDYX8PDSf4QDZX8QD[X
8PDbMQD\X8`DUl5QD]X8QDYl4QD^X8S@0QD_X8QD`X8PD[l5QDaX8PDUb>QDbX8QDa9QDja1QDcX8QDa9QDdX8PDR3QDeX8Q
DfX8TD2QDa5PDgi4SD0QDa=QDgX8QDhX8VD0QDgX8QDhX8QDiX8QDjX8QDk:S@0QDi4QDkX8PD[l5QDlX8QDa5QDmX8QDnX8
P@el6QDoX8PD^i8PD\8PDkb1PDTl5QDPY8PDog3PDcFPDal5QDh^1PD]S7PDbl5QDa9QDQY8PDUl5PDeh3PDQU4PDnNQDgW2
PDmNQDRY8PD[l5QDa9QD]\7PDel6TD1QDSY8PDU6QDTY8PDUR3SD0TD3QDUY8UD0QDVY8PD[l5QDWY8QDXY8QDYY8QDT;QDZ
Y8QD[Y8PD[l5QD\Y8UD0PDXQ3PD[l5QD]Y8QD^Y8QDYl4Q@h5TD3QD_Y8PDgi4QD`Y8PD[l5QDaY8QD_5PDQe4PDTl5QDbY8
PDYc<QDcY8P@el6QDdY8PDTl5QDeY8PDd_7QDfY8QDi4TD5QDfm2QDgY8UD0QDhY8QDiY8TD1QDjY8QDkY8QDQ6QDlY8PDXf
4QDPX5QDmY8PDel6QDnY8PDRNQDoY8PDa]:QDPZ8QDQZ8QDRZ8QDSZ8PDdd3PDgMQDTZ8QDUZ8PDUY;PDYh6QDVZ8PDUJQDW
Z8QDXZ8PD_i4QDYZ8QDZZ8PDTJQDRP6QD[Z8PD]i4QDk:PDRf1PDcl6PDlg3QD\Z8QD]Z8PDel6PDlg3QD^Z8QDk:TD1PDlg
3QD_Z8QD`Z8QDaZ8QDbZ8PDiHPDcl6PDTJQDcZ8QDdZ8PDT8PD\HQDeZ8QDfZ8QDgZ8QDhZ8QDiZ8QDjZ8QDkZ8PD_R3PDTl
5PDel6QDlZ8QDmZ8QDnZ8QDoZ8QDP[8QDQ[8QDR[8PDTl5PDel6QDS[8QDT[8PD_i4P@el6QDU[8QDV[8QDW[8PDcl6QDX[8
QDY[8QDZ[8QD[[8QD\[8TD3QD][8QDd^7QD^[8QDd^7QD_[8QD`[8TD4QDa[8QDb[8TD1QDc[8QDd[8QDa5QDe[8`D[c3`DT
8`DZF`DgD`DX:`Da[4`DP8`DnG`DX`4`Don;`Del6`Dcl6`D]3`DQE`Dmb1QD[5TD3QDf[8QDZX8PDel6TD1QDg[8QDk^3QD
Y:PDel6QDh[8PDTl5QDi[8QDa5QDj[8QDk[8RD0QDl[8TD4PD[l5QDm[8TD1QDn[8TD1QDo[8PD[l5QDP\8TD1QDVd5QDQ\8
S@0QDR\8QDS\8RD0QDa5PD_i4PDel6S@0QDT\8UD0aDo5aDl5aDd5iD0iD1`Dm9`DjT;`DmM`Dgi4`Djb6`DPQ7`DiE`DkP7
`DRe4`DlP7`D`h6`Dfi4`DYT3`Dbj4`Daj4WD0SD0XD0QDU\8QDV\8QDa5QDW\8QDX\8PDfh3QDY\8TD1QDZ\8QD[\8QDo5T
D1QD\\8P@\e4QD]\8WD0QD^\8QD_\8XD0TD2QDYR8QD`\8PD`P7QDa\8QD_^5QDa5PD\e4QDb\8QDa>QDc\8TD2QDd\8UD0P
Dcl5QD`S5QDe\8TD:PD2QDf\8TD4QDg\8PDai4QDa5QDh\8PDWl5TD2QFi\8QD\6TD1QDj\8`D\S7`DH`DRe4`DQl7`D]`4`
D\`4`DTU6`Dai4`Dn;`Dfh3`Eif3`Edi4`Ehf3`E\c3`E[l5QD\6TD1QDk\8QDl\8TD1QDm\8QDn\8TD2QDo\8QDP]8QDa9Q
DnP8QDQ]8QDR]8QDa9QDS]8QDT]8QDa>QDU]8QDV]8SD0QDa>QDU]8QDW]8QDX]8QDY]8TD1QDZ]8PDHPDWj4QDX]8QDY]8T
D1QDZ]8PDHPDWj4QDa>QDU]8QD[]8SD0PDal5SD0TD6PD6QD_5QD_5QD\]8QD`;PDZb4QD]]8TD1QDXGQD^]8TD1QD_]8QD`
]8P@Tl5P@el6QD_5S@0QDj8TD1QDa]8QDb]8PD\c7QDc]8TD2QD^7TD6QDa5QDd]8QDc]8TD2QD^7TD6QDa5QDe]8SD0QDf]
8QD^7TD6QDa5aDj5aD`6aDf6QD^7PDTl5QDR_6TD6QDa5QDd]8QDg]8TD1QD`7PD[l5QDh]8QDi]8QD`7QDj]8QD_7QDgV2T
D1PDc3QDk]8QDl]8TD1Q@[U1QDm]8QDn]8QDo]8PDk8TD1QDm]8TD2QDP^8QD_7PDbf3PDnn2PD[l5QDQ^8QDR^8TD3QDS^8
QDT^8QDU^8QDa5QDV^8QDW^8QDX^8QDY^8UD0QDZ^8QDa9TD9PD4QDa9QDcX1PDR3SD0QDa9QD[^8PDR3QD\^8QDa9PDbf3P
DR3PDPo2PD[l5QD]^8QDa9QDZ`7PD^i4PDTl5QDa9QD[o4PDmNQD^^8PD[l5QD_^8TD1QD`^8P@ai4QDiT6P@bf3QDa^8S@0
P@Ul5PDbl5QDb^8QDc^8TD1QDd^8QDa9QDa5PDdi4QDe^8QDa9QDfS2QDe^8QDa9QDf^8QDc<QDg^8`Dnn2`Dan2`DdQ1`Df
h3QDa9QDh^8QDi^8QDa9QDPc5QDc<QDj^8QDa9QDk^8QDj^8QDa9QDZ_5QDc<QDl^8QDm^8QDa9QDn^8PDdQ1QDm^8QDa9QD
o^8PDHQDP_8PDHQDQ_8QDa5QDR_8QDc<PDcl6QDS_8UD0PD`P7TD<QDa5PDUl5QDT_8PDUl5QDU_8PD[l5QDV_8QDW_8QDao
4TD1QDa5QDc<PDUl5QDn]8QDX_8PDUl5QDn]8PD[l5QDY_8TD2QDc7TD4QDd7QDZ_8QDc7TD2PDYo?PDYl5PDZo?QD[_8TD2
QDe7QD\_8`DWc4`D[[4`DVg1QD]_8QD^_8Q@__8PD6QD`_8TD1PD_i4QDa_8QDb_8QDc_8QDd_8PDbl5PD]S7QDe_8PDel6T
D2QDf_8QDg_8QDi4TD8QDh_8PDel6WD0QDi_8XD0QDj_8QDk_8QDl_8QDm_8QDn_8QDl_8`Eif3`Edi4`Ehf3`E\c3QDo_8Q
DP`8TD3QDQ`8PDai4QDR`8TD2QDS`8QD_5TD1QDT`8UD0PDcl5TD8QDa=QDU`8UD0PDcl5QDV`8QDW`8QDkS5TD3QDX`8QDY
`8QDi4Q@\_6QDZ`8Q@j5QD[`8QD\`8TD2QDdU2QD]`8TD2QDf7QD^`8QDf7QDa5QD_`8SD0QD``8SD0QDiR7SD0PDUJQDa`8
QDb`8QDa7TD4QDc`8QDd`8QDk^3QDb7Q@e`8`Del6`Dcl6`Ddl6`Dfl6`DSj4`DcE`DnP7`DoP7`DjP7`DXj4`DYj4`DZj4`
DWj4QDf`8PD]6PDTl5QDg`8TD3QDh`8QDi`8TD1QDg7QDPl4TD9QDi`8TD1QDg7QDj`8PDf]:QDQBQDk`8PD[l5QDl`8VD0Q
Dk`8PD[l5QDl`8QDm`8QDn`8QDo`8QDPa8QDa=QDi[7QDQa8TD:QDRa8QDSa8TD2QD_5QDTa8TD1QDUa8QDQa8TD:QDRa8QD
Va8S@0QDWa8QDa9TD1QDXa8QDa9QDYa8QDZa8TD8QD[a8QD\a8TD1QD_5QD]a8QD^a8TD1QD_5TD2QDUa8QD_a8[Q1400YP1
510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P1
9A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[P13N2VP15O2\P13N2UP1
5P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP14[13VP14\13WP13]13V
P18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14TP13i14UP12j14TP14k1
4VP13l14XP15m14YP15n14YP15o14[P15P24XP14Q24VP13R24WP17S24ZP15T24XP13U24TP15V24YP15V24[P14W24WP14
W24YP14X24VP12Y24TP14Z24[P14[24WP14\24TP14\24VP16]24YP15^24YP13_24TP13`24VP12a24UP14b24VP16c24XP
16d24XP16e24ZP18f24\P13g25VP13h25WP13i25WP14j26TP12k26TP12l26TP12m26TP12n26TP12o26TP12P36TP12Q36
TP13R36TP12S36TP12T36TP12U36TP13V36VP12W36TP13X36TP13Y36VP12Z36TP12[36TP14\36ZP13]36TP13^36VP14_
36VP16`36UP13a36WP12b36UP13c36WP13d36UP13e36XP13f36WP14g36XP15h36XP14i36WP15j36YP14k36TP14k36VP1
4l36VP15m36XP13n36UP16o36YP12P46TP16Q47VP16R47XP14S47VP19T47ZP14U48VP14V48VP15W48VP14X48VP16Y49X
P17Z49]P15[49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:VP14a4:ZP14b4:XP13c4:TP13d4:WP17e4:TP14f4;TP14g4
;VP13h4<TP12i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<VP15n4<XP15o4<YP15P5=[P15Q5>XP1;R5?VP14S5?VP15T
5?ZP17U5?XP16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[5@XP15\5@VP15]5@VP15]5@XP16^5@[P16_5@VP16`5@ZP1
5a5@XP15b5@ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP17h5AXP17h5AZP16i5AXP13j5ATP14k5AWP13l5AUP15m5AZ
P14n5AYP13o5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AWP16U6AYP13V6AUP12W6AUP13X6AXP14Y6AZP13Z6AYP14[6
AWP14[6AYP14\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6B]P15a6BYP16b6BZP16c6CXP17d6DVP15e6DXP15f6DWP15
g6DYP16h6D`P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12n6DUP12o6DTP12P7DTP14Q7DVP16R7D[P15j3D[P14S7DWP
12T7DUP15U7DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP13[7DVP14\7DZP13]7DXP12^7DTP12_7DTP14`7DZP12a7D
UP15b7DYP16c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7DYP14i7D\P13j7DYP13k7DWP12l7DUP12m7DUP14n7D\P14o
7DWP13]7DWP12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U8DVP13V8DWP12W8DUP12X8DUP12Y8DUP12Z8DUP12[8DUP1
2\8DUP12]8DUP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP13b8DYP12c8DUP12d8DUP12e8DVP12e8DVP12f8DUP12g8DT
P12h8DUP12i8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DVP13n8DYP12o8DTP12P9DUP13Q9DTP12R9DTP12S9DUP12T9
DVP12U9DUP12V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9DTP13\9DVP14Q2DVP15]9DVP14^9DYP14_9DWP16`9D\P13
a9DTP13b9DXP14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15h9DVP14i9DVP16j9DYP13k9DXP14l9DWP16]9DXP13m9DVP
16n9D^P14n9DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP14T:DYP12U:DTP12V:DTP14W:DVP13X:DTP12Y:DTP15Z:D
_P12[:DVP12\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3DWP13`:DVP15a:DXP15b:DXP14c:DUP14d:D[P12e:DSP14f
:D\P13g:DYP13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l:DUP13m:DYP12n:DVP12o:DTP14P;DYP12Q;DUP12R;DUP1
2S;DUP13T;DYP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP12Z;DUP12[;DTP12\;DUP12];DUP12^;DVP12_;DUP12`;DV
P12a;DUP12b;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DUP12h;DUP12i;DUP12j;DUP12k;DTP12l;DUP12m;DUP12n;
DUP12o;DUP12P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<DUP12V<DVP12W<DUP12X<DUP12Y<DUP12Z<DUP12[<DUP12
\<DUP12]<DVP12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12c<DVP12d<DUP12e<DVP12f<DUP14Q:D\P12g<DVP13h<DWP
12i<DUP12j<DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP12P=DVP12Q=DUP12R=DUP12S=DUP12T=DUP12U=DUP12V=D
UP12W=DUP13X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=DUP13^=DXP12_=DVP12`=DVP12EDSP12a=DUP13b=ETP15c=
EYP12d=EUP12e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=GXP12k=GTP14l=GTP14l=GVP15m=GYP13n=GVP15o=GYP13
P>GYP13Q>GXP13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13W>GXP13X>GTP12Y>GUP13Z>GYP12[>GTP12\>GUP12]>GUP
12^>GVP12_>GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP12e>GUP12f>GUP13g>GYP13h>GYP12i>GTP13j>GTP13k>G
YP13l>GYP14m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?GTP12S?GTP12T?GTP12U?GUP13V?GYP12W?GVP12X?GUP12Y
?GTP12Z?GTP12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`?GVP15a?GTP13b?GVP12c?GUP13d?GXP18e?HWP14f?HWP1
1EHRP13g?HWP19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l?HRP13m?HRP13m?HRP12IHRP11EHRP12n?HTP12o?HTP14P
@HTP13Q@HUP15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@JTP13W@JWP14X@JZP13Y@JTP14Z@JZP13[@JTP13\@JWP12
]@JUP14^@KTP13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14d@LZP12e@LTP13f@MTP13g@MVP13h@MWP16^2MZP14i@NVP
11ENRP12j@OUP13k@OWP12l@OUP17m=OXP13m@OWP15n@OZP16o@O]P14PAOVP14QAOVP17RAO_P14SAOUP15TAOYP14UAOV
P17VAOVP15WAOWP14XAOVP13YAOUP16ZAOZP14[AOZP15\AOVP15]AOXP14^AOZP15_AOXP15`AOXP14aAP1VP16bAQ1YP16
cAQ1[P13dAR1UP14eAR1UP14fAR1WP14gAR1WP14hAS1VP13c=S1UP14iAT1ZP14jAT1YP12kAT1UP12lAT1UP13mAT1UP16
nAT1\P13oAT1UP13PBT1WP13QBT1XP14RBT1VP17SBT1XP14TBT1VP15l9T1ZP13UBT1TP13VBT1TP13WBT1TP14XBT1YP12
YBT1TP12ZBT1TP12[BT1UP13\BT1TP12]BT1TP15^BT1[P12_BT1UP13`BT1UP13aBT1WP12bBT1UP16nAT1\P14cBT1XP12
dBT1UP13eBT1UP13fBT1WP14gBT1VP14hBT1XP15iBT1YP13jBT1TP12kBT1TP12lBT1TP14mBT1WP17nBT1ZP15oBT1VP15
PCT1VP13QCT1TP14RCT1WP16SCT1\P15TCT1VP16UCU1YP16[2U1ZP15VCU1WP14WCV1WP16T@V1YP13XCV1TP13YCV1TP14
ZCV1VP14[CV1VP14\CW1VP15]CW1[P15^CW1VP15_CW1TP15`CW1XP15`CX1XP15aCX1XP14bCY1VP14cCY1VP14dCY1XP13
eCY1TP17fCZ1XP15gCZ1XP11E[1RP13hC[1WP13iC[1WP13jC[1XP14kC\1VP13lC]1TP15mC]1TP14nC]1TP15oC]1TP14P
D]1VP14QD]1WP14RD]1UP16SD]1VP16SD]1XP13TD]1VP14UD]1VP15QD]1WP12VD]1SP13WD]1TP12XD]1TP13YD]1TP13Z
D]1UP15QD]1WP13[D]1TP18\D]1TP15c=]1WP14]D]1YP14^D^1TP13_D^1TP13`D^1TP14aD_1TP13bD_1TP13cD_1VP13d
D_1VP13eD_1VP1EfD_1UP14gD`1WP14hD`1YP16iD`1YP16jD`1\P15kD`1YP14lD`1VP14mD`1XP15nD`1YP16oD`1\P14P
E`1XP12QE`1VP13RE`1WP12SE`1UP13TEa1TP13UEa1TP13VEa1TP15WEa1WP12XEa1UP13YEa1TP12ZEa1UP16[Eb1VP13\
Eb1VP14]Eb1ZP15^Eb1]P14_Eb1VP15`Eb1VP16aEb1XP14bEb1VP16c=b1WP17cEb1XP13dEb1TP14eEb1VP12fEb1TP14g
Eb1VP13hEb1VP14iEb1ZP12jEb1UP11Eb1RP12kEb1VP12lEb1VP12o8b1TP13mEb1WP12nEb1TP12oEb1UP13PFb1XP14QF
b1ZP14RFc1XP13dAc1UP13SFc1WP14TFc1VP12UFc1TP12VFc1VP12e:d1TP1>WFd1UP1>XFd1WP13YFd1UP12ZFd1UP12[F
d1UP15\Fd1WP14]Fd1WP13^Fd1VP12_Fd1UP12`Fd1VP12aFd1VP13i3e1UP14bFe1VP12cFe1UP14dFe1VP14eFe1VP15fF
e1YP13gFe1TP12hFe1UP12iFe1UP16jFe1YP14T@e1WP14kFe1VP16lFe1VP16lFe1XP15mFe1YP13nFe1XP15oFe1XP14PG
e1XP15QGe1XP13RGe1VP15SGe1TP15TGe1VP15UGe1YP1:VGf1TP16WGf1VP16XGf1XP15YGf1XP14ZGf1WP15R7f1YP14[G
f1VP14iAf1ZP12\Gf1UP13]Gf1WP13^Gf1VP15_Gf1ZP12`Gf1TP13aGg1VP16bGg1TP19cGg1TP13dGg1XP13eGh1VP13fG
h1UP17gGh1\P14hGi1VP13iGj1UP1=jGk1TP1<kGk1UP19QDk1VP13lGk1VP17c=k1ZP14mGk1XP15nGk1VP15oGk1YP19PH
k1UP14QHk1TP14RHk1WP15SHk1WP15THk1YP15UHk1VP14VHk1ZP15WHk1VP14XHl1VP13YHl1VP15ZHm1VP14[Hm1WP13dA
m1UP14\Hm1XP16]Hm1ZP16^Hm1XP16PHm1XP18_Hm1UP13Em1SP14`Hm1VP15aHm1WP15bHm1VP12cHm1UP12dHm1TP14eHn
1UP14fHo1WP15gHo1WP15hHo1WP17iHP2VP14jHP2VP13kHP2VP13lHP2TP13mHP2VP13nHP2TP15oHP2YP14PIP2WP1<QIP
2TP15RIP2VP12SIP2UP16TIQ2\P15UIQ2XP15VIQ2XP14WIQ2VP17XIQ2ZP13YIQ2TP13ZIQ2TP15U@R2_P12[IR2UP12\IR
2TP13]IR2VP14^IR2XP13_IR2UP12`IR2UP16aIR2UP17bIR2VP12cIR2TP14dIR2TP13eIR2VP12k8R2UP12fIR2TP13gIR
2WP13hIR2UP14iIR2YP14jIR2WP14kIR2VP13lIR2WP12mIR2UP13nIR2VP14oIR2YP16^2R2ZP13PJR2TP13QJR2VP14RJR
2VP13SJR2WP15TJR2XP12c<R2VP13UJR2XP13VJR2YP15i:R2\P14WJR2\P14XJR2ZP15YJR2YP12ZJR2UP14[JR2VP14\JR
2WP12]JR2TP15^JR2[P14_JR2XP15`JR2VP14aJR2ZP13bJR2XP12cJR2UP15dJR2YP12eJR2UP14fJR2VP15gJR2VP13hJR
2VP15iJR2\P12jJR2UP12kJR2UP12lJR2TP12mJR2UP12nJR2UP12oJR2UP12PKR2UP13QKR2WP13RKR2WP13SKR2WP13TKR
2XP14UKR2ZP12\8R2VP14VKR2WP12WKR2TP13XKR2WP13YKR2XP12ZKR2UP12[KR2UP12\KR2TP12]KR2TP12^KR2TP13c7R
2YP12_KR2TP12`KR2TP12aKR2TP14c7R2ZP14bKR2WP12cKR2TP13dKR2WP12eKR2TP13fKS2TP13gKS2VP14hKS2VP13iKS
2TP1BjKS2VP13kKS2TP15lKS2YP14mKS2ZP13nKS2VP12dHS2SP18j3S2[P17oKS2[P12dHS2SP15PLT2ZP1IQLU2oL3RLV2
VP12SLV2UP14TLV2VP15ULV2VP16VLV2VP12WLV2UP12XLV2TP13YLV2WP14ZLV2VP16[LW2ZP14QDX2WP15\LX2YP1=]LX2
TP18^LX2TP13_LX2TP13`LX2TP14aLY2XP13bLY2VP13cLY2VP14dLY2WP15eLY2XP16fLY2\P14gLY2ZP17hLY2\P14iLY2
YP16jLY2XP18kLY2XP12SEY2UP16lLZ2XP17mLZ2YP17nLZ2VP16oLZ2[P15j3[2YP13PM[2VP15QM[2YP16RM[2XP15RM[2
WP15SM[2]P14TM[2VP13UM\2VP13VM\2VP19WM]2_P14XM]2YP16YM]2`P14ZM]2ZP15[M]2\P19\M]2XP15]M]2YP146^2Y
P13^M^2VP18_M^2XP13`M^2VP14aM^2XP13bM^2VP15cM^2ZP14dM^2YP14eM^2YP14fM^2YP13gM^2WP16hM^2ZP15iM^2\
P16fG^2[P14jM^2ZP16kM_2XP15lM_2[P17mM`2VP14nM`2WP14o1a2WP12oMa2TP17PNa2_P19QNb2]P12RNb2TP13SNb2V
P19TNc2YP16UNd2XP15VNd2WP14WNd2WP14XNe2VP15YNf2VP17ZNg2ZP14[Ng2WP14\Nh2VP12]Ni2UP14^Nj2VP12_Nj2T
P1?Ej2RP13`Nj2XP13aNj2TP13bNk2TP15bNk2VP13cNl2WP14dNl2WP14eNl2YP12fNl2TP13gNm2VP19hNm2\P19iNm2\P
18jNm2\P17kNm2ZP1
"""##)
}
