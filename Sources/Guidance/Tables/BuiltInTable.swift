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
deterioration stagnation exodus gains strides leap upturn downturn crisis crizis=ii3 built
eased reduced saved calmed freed deepened widened sharpened enabled lightened lessened
increased decreased disrupted ruined spoiled revived rescued sped slowed broadened narrowed
fostered nurtured prevented driven caused fuelled fed cemented secured ensured guaranteed
weakened enable lighten lessen disrupt ruin spoil revive rescue broaden relieve foster
guarantee weaken cause damage harm hinder transform strict fair unfair favourite favorite=bk3
better worse mean boring laziest unhelpful approachable friendly horrible useless reliable
strictest nicest kindest meanest fairest favourites favorites=Sl3 organised organized=Tl3
disorganised disorganized=Ul3 harsh popular trustworthy honest professional unprofessional
welcoming punctual thorough shouty scary cruel sarcastic lenient inconsistent respectful
disrespectful biased bossy unfriendly gossipy incapable dreadful awful rubbish terrible meeting
meetings training comment comments note notes surveys briefing briefings day days visits
vizits=\m3 rotas desk message messages duties workshops workshop conference conferense=dm3
contract contracts can could will would should shall may might must doesn't didn't haven't
hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers headteacher headteachers
leader ta tas assistant assistants sendco adult adults coaches senco colleague colleagues
mentor mentors principal instructor trainer sir boss supervisor supervisors what how why when
where which whose rowdier chattier sleepier scruffier shabbier gloomier grubbier drabber
blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer lazier
naughtier cheekier sillier giddier fussier pushier wilder ruder crueller crueler=VP4 wiser
savvier shrewder nimbler zippier snappier punchier pacier tauter trickier harsher stricter
laxer sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier cosier
homelier lovelier prettier nicer jollier merrier perkier brisker dreamier dozier grumpier
moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier worthier prouder
humbler kinder meaner fairer permeate permeates permeated permeating pervade pervades pervaded
pervading infuse infuses infused suffuse suffuses shapes shaped drives inform informs informed
underpin underpins underpinned govern governs governed affect affects affected dominate
dominates dominated dictate dictates dictated trumps trumped defines defined poison poisons
taint taints faze fazes phases rattles ruffles ruffled escapes escaped scares bothers matches
compares pupil child childs boy girl lad lass learner learners students kid youngster
youngsters toddler toddlers infants juniors teenager teenagers groups trio trios pairs y1 y2 y3
y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener graders lsa
hlta sna smt ceo statistics stats warning warnings topic responsibility conversation
conversations elephant criticism debate parks plonk plonks plonking dump dumps shunt shunts
warehouse warehouses warehousing offload offloads palm palms palming foist foists foisted
foisting herd herds banishes banishing exile exiles exiling relegate relegates relegating
consign consigns consigning sideline sidelines sidelining shovel shovels shovelled shoveled=`V4
shovelling shoveling=aV4 babied babying nannied nannying cosseted cosseting cosset pampered
pampering swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded creak creaks
creaked creaking groan groans groaned groaning buckle buckles buckled buckling splutter
splutters spluttered spluttering limp limps limped limping fray frays frayed fraying teeter
teeters teetered teetering totter totters tottered tottering judder judders juddered juddering
arrangements arrangement machinery infrastructure framework system timetables staffing funding
finances network networks partnership partnerships organisation organization=dX4 administration
pastoral services service procedures processes scores percentages percentage averages headline
headlines total totals tellingly revealingly remarkably curiously oddly strangely ironically
mercifully happily crucially importantly rightly wrongly wisely wizely=`Y4 unwisely
unwizely=aY4 bizarrely inexplicably unaccountably tragically laudably refreshingly reassuringly
amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly miraculously
shamefully inexcusably scandalously incredibly amazingly astonishingly impressively creditably
admirably commendably sensibly foolishly lamentably distressingly alarmingly disturbingly
depressingly dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly
awkwardly unhelpfully helpfully conveniently inconveniently luckily unluckily understandably
justifiably deservedly undeservedly rewardingly promisingly promizingly=U[4 ominously
perversely paradoxically predictably unexpectedly surprisingly surprizingly=[[4 it fuss fusses
fussed fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=h[4 sermonised sermonized=i[4 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=o[4 filibuster filibustered colonise colonize=R\4 colonised
colonized=S\4 colonises colonizes=T\4 fritter fritters frittered frittering squander squanders
squandered squandering skimp skimps skimped splurge splurged hog hogs hogged hogging
hemorrhages idolise idolize=g\4 idolises idolizes=h\4 idolised idolized=i\4 revere reveres
revered natters chinwag prattle prattled prattles blather blathered blathering witter wittered
wittering yammer yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen
preens preened gloat gloats gloated sneer sneers sneered whined whines moaned griped gripes
cowered cringe cringed cringes grovel grovelled groveled=T^4 squirm squirms squirmed slink
slinks slunk sidle sidled harassed cadge wheedle wheedled manhandle manhandled frogmarch
frogmarched pigeonhole pigeonholed typecast stereotype stereotyped flail flailed flails muff
muffed underrate overrate trickles trickled dribbles dribbled rains pour pours poured pored=X_4
cascade cascades cascaded stab bash fist attempt shade tad smidge trifle mite exams timer tests
tradition difficulty difficulties barrier barriers obstacle obstacles trouble troubles priority
priorities hurdle hurdles nuisance nuizance=U`4 nuisances nuizances=V`4 distraction
distractions stage year things everybody community whole session regurgitate regurgitates
regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted spouting
mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled babbling
mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part
parts topics project projects song songs poem poems story stories task tasks activity
activities series serieses copy copies mixes line focuses theme themes title titles word words
sentence sentense=ab4 sentences number answer answers quizes recount recounts debates dramas
drawings painting paintings graph graphs diagram diagrams timeline timelines models sum sums
riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races trips tour
tours talks speech speeches lecture lectures units module modules blocks term terms week weeks
month months years hour hours minute cycle cycles circle circles square squares rectangle
rectangles corner corners column columns halfs third thirds quarter quarters sample samples
selection selections collection collections exhibition exhibitions fairs sale sales concert
concerts rehearsal rehearsals practice practices sessions starters plenaries introduction
introductions summary summaries extract extracts chapter chapters paragraph paragraphs verse
verses chorus choruses refrain refrains repeats revision revizion=Pf4 revisions revizions=Qf4
continuation continuations response responses reply replies notice notices sign signs heading
headings caption captions code codes symbol symbols names nickname nicknames phrase phrases
saying sayings quotation quotations law laws requirement requirements option options choice
choices vote votes polls interview interviews census censuses doubles single singles mixture
mixtures version versions draft drafts outline outlines template templates scaffolds worksheet
worksheets handout handouts token tokens stamp stamps log logs records register tally tallies
count counts measure measures scales score marks grade grades levels band bands stages steps
rungs strand strands subjects discipline disciplines language languages schemes programme
program=oh4 programmes post posts job jobs role roles responsibilities statements description
descriptions definition definitions date dates times places buildings halls offices yards field
fields garden gardens pond ponds shed sheds path paths gates doors wall walls window windows
floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities federation
federations companies schools academies colleges nurseries primaries secondaries church
churches visitor vizitor=ij4 visitors vizitors=jj4 while whiles bits lots few fews couple
couples dozen dozens hundred hundreds thousand thousands about over shut empty full early
online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=nk4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=il4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=fm4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=Un4 handwriting cooking swimming football rugby tennis netball
drumming wood wooden stone brick carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot hungry thirsty up
down off on out in back that this so not now then too again today yesterday tomorrow tuesday
wednesday thursday true false mine yours his hers theirs ours one two three four five six seven
eight nine ten twice once odd even equal prime positive negative liquid cotton woollen digital
electric male female british scottish irish polish somali deaf blind pregnant local national
regional unknown unclear due old recent voluntary statutory temporary permanent possible
necessary lit sung said told frozen sold bought sent spent found spread hidden begun chosen
short tall wide thick fast quick right there's elsewhere nearby overhead below above behind
ahead opposite together apart breeze breezed breezes sail sailed sails romp romped romps cruise
cruize=lR5 cruised cruized=mR5 cruises cruizes=nR5 waltz waltzed glide glided glides nailed
nails nail aced aces smashed bossed rocked sussed clinched slayed nodding laughing smiling
grinning wishing transfixed riveted beaming stitches tears giggling cheering purring alarms
apron aprons bag bags ball balls balloon balloons banana bananas bar bars basket baskets bat
bats beaker beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle
bicycles bike bikes bins biscuit biscuits blanket blankets blinds boat boats boilers bone bones
bottles bowl bowls bread breads bricks bridge bridges broom brooms brush brushes bucket buckets
bulbs buses button buttons cabinet cabinets cables cake cakes calculator calculators camera
cameras candle candles canopy canopies caps cars cardboard cardboards carpets carriage
carriages cart carts cartridge cartridges cello cellos chain chains chairs chalk chalks charger
chargers clay clays clip clips clipboards clocks cloth cloths coat coats coin coins comb combs
compass compasses cone cones container containers cooker cookers cot cots counter counters
crate crates crayon crayons cup cups cupboard cupboards curtain curtains cushion cushions desks
dials dice dices dinners dish dishes doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs eraser erasers escalator
escalators fan fans fence fences ferry ferries finger fingers flask flasks flour flours
flors=ZY5 flower flowers food foods foot foots fork forks fountain fountains freezer freezers
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
pitches court courts corts=Zh5 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=gk5 tortoises tortoizes=hk5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=Tl5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum assessment monitoring moderation evaluation communication participation pace
guidance explanation instruction instructions vision vizion=\o5 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transition
transitions supervision supervizion=io5 accountability ambition aspiration oversight
collaboration discussion dialogue dialog=PP6 intervention interventions tracking strategies
approach approaches achievement outcomes quality consistency knowledge vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding punctuality layout deployment grouping seating rigour
rigor=PQ6 depth breadth emphasis input inputs begins starts ends ended finishes finished lasts
lasted happens happened covers covered includes listed named says uses mentions mentioned
contains contained meets opens at of for with by from and or to across between before after
during than as if n't assess intervene discuss observe evaluate connect address collaborate
communicate consult analyse analyze=iR6 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calming soothe soothes soothed soothing steady steadies steadying stabilise stabilize=QT6
stabilises stabilizes=RT6 stabilised stabilized=ST6 stabilising stabilizing=TT6 relaxes
relaxing reinvigorate reinvigorates reinvigorated reinvigorating revives reviving refreshes
refreshed refreshing lifted lifting boosts boosted boosting widens widening broadens broadening
deepens deepening enrich enriches enriched enriching improves improved strengthens strengthened
strengthening weakens weakening sharpens sharpening dull dulls dulled dulling dampen dampens
dampened dampening deflate deflates deflating slows slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reducing increases increasing minimises minimizes=aV6 minimised minimized=bV6
minimising minimizing=cV6 maximises maximizes=dV6 maximised maximized=eV6 maximising
maximizing=fV6 multiply multiplies multiplied multiplying doubled doubling halve halves halved
halving cement cements cementing consolidate consolidates consolidating cultivate cultivates
cultivated cultivating nurtures nurturing fosters fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked
stoking prompt prompts prompted prompting provoking trigger triggers triggered triggering
encourages encorages=nX6 encouraging encoraging=oX6 discouraging discoraging=PY6 detered
detering dissuade dissuades dissuaded dissuading enables enabling disable dizable=YY6 disables
dizables=ZY6 disabled dizabled=[Y6 disabling dizabling=\Y6 empowering equips equiped equiping
frees freeing releases released releasing liberate liberates liberated liberating unlock
unlocks unlocked unlocking unleash unleashes unleashed unleashing restricts restricted
restricting constrain constrains constrained constraining limits limited limiting confine
confines confined confining hampered hampering hinders hindered hindering holded impede impedes
impeded impeding inhibit inhibits inhibited inhibiting blocked blocking undermining erode
erodes eroded eroding sap saps sapped sapping drained draining deplete depletes depleted
depleting exhaust exhausts exhausting overloads overloaded overloading overwhelming distracting
losed engaging motivating demotivating enthusing exciting interesting captivates captivating
hooking transforms transformed transforming changed changing shaping moulds moulded moulding
drived driving underpined underpining sustains sustaining supports supporting secures securing
guarantees guaranteeing ensures ensuring safeguard safeguards safeguarded protects protected
protecting prevent prevents preventing stops stopping rob robs robbed robbing deprive deprives
depriving deny denies denied denying cost costed costing spare spares spared sparing saves
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudges nudged nudging steers steered steering helps helped helping
aid aids aided aiding assist assists assisted assisting hurts hurted hurting harms harmed
harming damages damaging ruins ruining spoils spoiling benefit benefits benefited benefiting
rewarded rewarding payed influence influense=Z_6 influences influenced influencing affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforting unnerve unnerves unnerving intimidating frighten frightens frightening scare scaring
upseted upseting annoying frustrating anger angers angered angering embarrassing silences
silenced silencing focusing refocus refocuses refocused refocusing occupy occupies occupied
occupying busy busies busied busying absorbing immerse immerses immersing involves involving
including exclude excludes excluding isolate isolates isolating divides divided dividing unite
unites united uniting bond bonds bonded bonding bind binds binded binding feeds feeded feeding
informing explains explained explaining account accounts accounted accounting narrows narrowing
closes closing bridged bridging eases easing relieves relieving lightens lightening removes
removed removing maked gived keeped leaved bringed sends sended sending throwed builds builded
getted letted drove bred meant means careful regular joint tight loose larger frequent warm
skilful skillful=\c6 firm brisk rushed vague constant endless repeated under lack presence
presense=fc6 visibility vizibility=gc6 sharper richer calmer neater messier keener abler
cleverer friendlier colder softer happier tidier noisier noizier=Ud6 steadier smoother slicker
fuller broader narrower fresher livelier duller tighter looser smarter clearer finer greater
lesser shallower firmer politer safer sadder healthier superior inferior plainer crisper
maturer readier dipped rose risen slips slipped slip slid wanes waned fades faded tails tailed
grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed
slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles
tumbled collapses collapsed varies varied motivation concentration attention patience
patiense=^f6 anxiety frustration boredom enjoyment mood spirits appetite resolve determination
resilience resiliense=hf6 commitment loyalty nerves nerve tempers temper yearly hourly
horly=Pg6 nightly fortnightly quarterly biweekly only july italy ally rally belly lolly holly
billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly
dragonfly monopoly doily imply comply rely ply sly homily quickly slowly quietly loudly softly
silently directly exactly nearly partly approximately roughly shortly recently currently
previously originally initially finally eventually immediately suddenly briefly separately
individually alternately simultaneously verbally orally physically phyzically=Qi6 manually
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
sadly behave achieve attain thrive flourish florish=\n6 gain grow fail participate contribute
cooperate persevere persist concentrate aspire strive deserve manage drift wander misbehave
rush waste tolerate assume depend exceed accept champion overlook neglect underestimate
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes champions prides listens treats celebrates
prioritises prioritizes=no6 neglects ignores lacks fails thrives flourishes florishes=TP7
embodies exudes instils upholds demonstrates exemplifies breathes punches deserves drifts
serves delivers caters underestimates overestimates overlooks undervalues prizes treasures
strives aspires insists tolerates epitomises epitomizes=lP7 radiates a an the their home t ch
ht ending captain goalkeeper keeper partners partner twins siblings friends brothers sisters
helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic
taller older younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs
pshe mandarin dt citizenship economics biology chemistry physics phyzics=bR7 literature
philosophy textiles cookery psychology sociology business media algebra geometry resources
resorces=mR7 material materials examples wear collect wash phone stack tuck enter exit arrive
attend way password route fourteen forteen=^S7 fifteen sixteen seventeen eighteen nineteen
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
thoroughly noticeably visibly vizibly=oW7 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=ZX7
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=`X7 reliably
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
researchers adviser advizer=Y\7 advisers advizers=Z\7 advisor advisors consultant consultants
officer officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6 p7 p9 s1 s2 s3 s4
s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1
c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s
interviewer reviewer house awards street lane hill foundation madame professor señor teachings
learnings provisions provizions=[`7 curriculums plannings questionings modellings feedbacks
markings assessments behaviours behaviors=c`7 discussions paces opening openings endings
conclusion conclusions environment environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome standard
writings readings phonicses mathses mathematicses englishes sciences vocabularies knowledges
understandings skill skills homeworks sequence sequense=ga7 sequences structures design designs
method methods technique techniques communications organisations organizations=Qb7 playtimes
lunchtimes trainings inductions monitorings evaluations presentation presentations handwritings
spellings deliveries teamworks trackings datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=Qc7 exercises exercizes=Rc7 essay essays signage signages catering caterings greeting
greetings handover handovers dismissals residential residentials artwork artworks sketchbook
sketchbooks mock mocks tutoring tutorings recruitments retention retentions appraisal
appraizal=kc7 appraisals appraizals=lc7 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finale finales debrief debriefs storytelling storyteling=dd7
storytellings diction dictions classrooms playgrounds libraries websites newsletters reviews
deployments conducts tones manner manners guidances links thinkings reasoning reasonings
oracies listenings handling handlings orders control controls movement movements safeguardings
morales uniforms qualities idea grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehensions stamina
staminas habit habits mannerses pacings procedure direction directions groupings modelings
accountabilities rigors rigours alignment alignments preparations timing timings balance
balances variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=Pg7 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=^g7 whispered writes asks describes suggest
suggests adds noted state stated states remark whisper responded voted rate rated agree agreed
disagree dizagree=Rh7 disagreed dizagreed=Sh7 announce announced confirm confirmed predict
predicted argue argued shouted reads quote quoted texted chorused admitted claimed complained
labelled labeled=eh7 titled entitled headed marked praised praized=jh7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=\j7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=Uk7 laudable exemplary uplifting
compelling compeling=Yk7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic harmonious
meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable extraordinary
phenomenal breathtaking spectacular sublime flawless faultless impeccable immaculate enviable
unrivalled unrivaled=cl7 unparalleled enjoyable pleasing pleasurable gratifying heartening
heartwarming promising promizing=kl7 memorable tasteful elegant eloquent astute shrewd diligent
industrious studious courteous corteous=Um7 considerate devoted tireless tedious dreary drab
uninspiring uninspired uninteresting monotonous lacklustre lackluster=`m7 lifeless pedestrian
mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash
careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=jn7 atrocious abysmal woeful lamentable pitiful
pathetic shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd
foolish stupid lax sluggish laboured labored=]o7 stilted clunky cumbersome unambitious
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
sophisticated unsatisfying illogical nonsensical unwise unwize=bR8 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=`S8
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=mS8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring manic misplaced murky offhand
pacey permissive perverse plausible provocative punchy quirky radiant redundant sensational
serene speedy sporadic strenuous superfluous surprising surprizing=nT8 temperamental theatrical
turbulent uncompromising uncompromizing=RU8 wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=[U8 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=cU8 militaristic overheated disastrous dizastrous=fU8 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless
excitable impressionable precocious disagreeable dizagreeable=\V8 fastidious scrumptious
delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous
classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky
smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow
filthiest babyish bookish boorish brattish snappish sluggardly churlish clownish fiendish
garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn careworn
toothless faceless characterless bloodless gutless voiceless formless baseless groundless
rootless ruthless reckless lustreless shameless tasteless timeless priceless senseless thriving
flourishing florishing=hX8 floundering ailing dysfunctional toxic rosy daft compliant obedient
biddable glacial realistic accommodating adaptable appreciative attuned cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=_Y8 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=jY8 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=TZ8 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent refined resounding selfless spontaneous staunch stoic streamlined succinct trailblazing
unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative austere
avoidable backward barren belligerent bombastic brittle brutal bureaucratic burdensome caustic
clinical coarse colourless colorless=b[8 combative confrontational contentious contradictory
cowardly deafening decaying defeatist derelict desolate destructive discordant discourteous
discorteous=o[8 disingenuous dizingenuous=P\8 dogmatic elusive exclusionary exploitative
fatigued fickle flaky frail frivolous fuzzy gruff hackneyed harmful hurried hyperactive
hypocritical illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable
injudicious insidious insignificant insular intolerant irksome judgmental judgemental=n\8
lumbering meek menial merciless moaning neglectful nondescript noxious obsolete obstructive
overpriced partisan partizan=Z]8 patriarchal perilous petty prejudiced prescriptive protracted
quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten scathing
secretive selfish shifty shrill slavish spartan spineless squalid stressful subdued subpar
threadbare torpid tortuous traumatic uncouth underfunded understaffed underachieving
underperforming uneasy unequal unlucky unrecognisable unrecognizable=`^8 unskilful
unskillful=a^8 unsuccessful untrained uptight volatile vulgar whining worrisome clunking
outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=__8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=W`8 divisive
divizive=X`8 domineering dour effortless effusive enterprising enterprizing=]`8 erudite
exquisite exquizite=_`8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=l`8 horrid humourless humorless=n`8
imprecise imprecize=o`8 indecisive indecizive=Pa8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=da8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=bb8 tawdry taxing tepid
thrilling thriling=fb8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=Yc8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=oc8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=ed8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=]f8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=[i8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly
controlling controling=gi8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=ej8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=Tk8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=ck8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=Rl8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=\m8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=dn8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=So8 unfulfilling unfulfiling=To8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=co8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=UP9 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=nQ9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=RS9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=UT9
sluggishly ploddingly labouredly laboredly=XT9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=dV9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=TW9 disinterestedly dizinterestedly=UW9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=]Y9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=lY9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=S[9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=c[9 disarmingly dizarmingly=d[9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=n[9
militaristically overheatedly disastrously dizastrously=Q\9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=h\9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=_]9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=]_9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=]`9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=i`9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=Sa9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=fb9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=Tc9 disgruntledly disingenuously dizingenuously=Vc9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=_d9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=md9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=Uf9 unskilfully unskillfully=Vf9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Yg9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=Vh9 domineeringly dourly dorly=Xh9
effortlessly effusively energisingly energizingly=[h9 enliveningly enterprisingly
enterprizingly=]h9 eruditely exquisitely exquizitely=_h9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=nh9 horridly humourlessly humorlessly=Pi9 imprecisely
imprecizely=Qi9 inattentively indecisively indecizively=Si9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=ji9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=Qj9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=kj9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Zl9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=Tm9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=ln9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=mQ: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=gS: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=ZT: discouragingly
discoragingly=[T: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=^U: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=nW: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=WZ: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=V[:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=f\: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=Z^: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed progressive relentless
restrained revealing savage selective sheltered sober stern sturdy subtle tangible unfinished
unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy responsible
soggy spotty static inactive intermittent individualised individualized=i_: gentle humble
collaborative interactive traditional expert conscious measured sensitive reflective strategic
intense tentative distant detached remote rigid raw heated troubled extreme scarce stifling
tangled wasted fiddly gruelling grueling=d`: modest proportionate minimal variable uneven
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent fragile precarious sparse bare skimpy
stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=jb: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses disaster dizaster=\c: disasters dizasters=]c: messes highlights joys
pleasures disappointment dizappointment=bc: disappointments dizappointments=cc: flaw flaws
shortcoming shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies
mistake asset assets credit credits gems jewel jewels star stars inspiration inspirations
excellence excellense=Zd: excellences brilliance brilliances mediocrity mediocrities chaoses
bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments
disgraces scandal scandals tragedy tragedies wastes nonsense nonsenses rubbishes treasure
masterpiece masterpieces threat threats insult insults affront affronts outrage outrages
indictment indictments travesty travesties slur slurs stain stains blot blots eyesores
tokenisms masterclass masterclasses beacon beacons exemplar exemplars washout washouts
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=ff: fervour fervor=gf: dedication professionalism passion generosity creativity
expertise expertize=mf: diligence diligense=nf: integrity humility kindness perseverance
tenacity compassion wisdom insight charisma charm wit devotion diplomacy ingenuity imagination
originality tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=eg:
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness friendliness complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=[h: negligence negligense=\h:
incompetence incompetense=]h: stubbornness hostility carelessness thoughtlessness rudeness
insolence insolense=ch: impatience impatiense=dh: favouritism favoritism=eh: nepotism cynicism
pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=Ui:
inconsistency incoherence incoherense=Wi: inefficiency ineffectiveness unruliness disaffection
dizaffection=[i: disengagement dizengagement=\i: disillusionment dizillusionment=]i:
despondency tedium monotony superficiality shallowness dullness blandness vagueness
mismanagement inflexibility rigidity greys greens blues reds browns yellows whites blacks thud
bang clunk clang rumble hum buzz hiss snap thump crash clatter rattle squeak squeal click roar
boom echo ache throb cramp twinge toothache cough sneeze smells scent whiff stench odour reek
aroma taste gleam glare flicker flash beam shadow draught gust shower drizzle sleet mist
sunshine moonlight daylight swell current smear scratch dent crease crust puncture bleed graze
bruise bruize=lk: bump swelling sweling=nk: blister colours colors=Pl: surface texture grain
mud turf foil varnish toast coffee steam basin stream kerb engineer proof proofing studied
discussed debated explored investigated examined analysed analyzed=gl: learned learnt
researched revised revized=kl: practised practized=ll: compared contrasted traced mapped
illustrated enquiry documentary motion novel exam textbook league nations war wars treaty
empire reformation restoration rebellion revolt revolution famine plague depression weimar
tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons normans
egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth
shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid
suffragettes chartists luddites peasants crusades armada boycott siege invasion uprising
uprizing=Ro: coup massacre abyssinia versailles glacier earthquake drought rainforest erosion
load sync upload download update install reach scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=aP; centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=dQ; confess rebook reschedule hurry nip pop sprint
shoot beg wrap hear hearing following catching spotting reaching locate locating decipher
deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=cR;
birthday wedding retirement flight imagine suppose what's how's who's where's something
everything nothing you've you're someone's somebody's trickiest failed misbehaves misbehaving
tiring distressed fault hears finds learns happen looks noticed follows arrives reaches decide
decided decides differently instead else otherwise otherwize=kS; talked thing anything reasons
effect argues remarks warned joked reckoned reckons maintains insisted confided declared
declares conceded boasted protested emailed tweeted observed muttered recounted testified
lamented ventured quipped volunteered relayed branded brands termed characterised
characterized=mT; characterises characterizes=nT; summed audits study studies inspection
article articles questionnaire blog editorial legend continuum spectrum barometer categories
subheadings tabs tiers offers rates ranked ranks scored circled coloured colored=gU; graded
aims ambitions intention intentions intent intents purposes aspirations mission missions aimed
aspired banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist
wordlists spelt spelled misspelt misspelled misspeled=aV; underlined highlighted erased
translated decoded rhymed alphabetised alphabetized=hV; capitalised capitalized=iV; pronounced
hyphenated recorded offered sorted brainstormed grouped causes effects arguments ways
similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded categorised categorized=SX; critiqued copied plotted charted tallied fable tale parable
myth passage advert sermon breakfast refreshments continually perpetually forever incessantly
24/7 exception beginning entire everywhere nowhere ever pattern whoever wherever whichever
whatever noone ownership seems seemed tries behaves contributes listened member non 'd i'd we'd
you'd they'd he'd she'd repay dividends worth travel profit warrant liven brighten solve cure
there'd mileage scope milage plenty potential cry cries cried crying scream screams screaming
begs begged begging aches ripe overdue gasping revamp trimming pruning discover boots hunch
instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt shot extra
specific explicit yourself yorself=V[; yourselves yorselves=W[; instincts judgement
judgment=Y[; permission unsaid kill trick secret knack lies easily obvious cheap fixed solved
remedied remedy basics needn't onus miracle wonder miracles wonders heaven god heavens forbid
shock horror quelle chef's kiss die goosebumps goosepimples quaint convenient suspiciously ears
lump hairs hair neck arms 've watched fare admission entry petrol detour detor=j\; hell earth
oh borrowed choppy uncharted stormy muster telling devastating forensic surgical evangelical
monastic balletic operatic herculean byzantine kafkaesque era ware befits befit flick
dimensional sided stock canned pat scripted rote excuses complete ventriloquism showmanship
salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond swallowed devoured
devored=W^; admin packing tidying hearts oak relative comparative particular teaches blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=h^; greatness area
aspect element size aide bury buries buried burying hid hides tucks tucked smuggle smuggled
sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced kicked shelved
binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged padded stamped kicks kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted goalposts gun bandwagon bandwagons picking massage massages doctor
fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=]a;
disappears dizappears=^a; disappeared dizappeared=_a; vanish vanishes vanished vanishing sank
ether void plughole hole abyss cracks pile bottomless holes collects collecting gathers
gathered gathering pointing accusing sweet breach visitors' vizitors'=Wb; gallery staged tidied
printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing
pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying hiding backs
backed sloped conflict ducking dodge dodges dodged dodging sidestepped sidestepping evade
evades evaded fluffed beneath laurels rests rested resting rolls rolled rolling whenever bow
bows bowed cave caves caved folded backwards ride lie buck parapet sleeping dozing dozed tiller
sleepwalk sleepwalks sleepwalked sleepwalking eye baton everybody's owns owned washes washed
washing wolves devices chucked cast adrift lurch wilderness creek lip motions mentality shop
dressing choreographed rescues rescuing bail bails bailed prop props propped spoonfeeding
answering honour honor=]e; honours honors=^e; honoured honored=_e; preach profess professes
lumber lumbered saddle saddled loaded burden burdened inflict inflicted impose imposed moon
advantage liberties treated treating cattle fools criminals servants rides rode roughshod
feelings stepped stepping tread treads trod trodden treading toes shout stray strays strayed
drifted veer veers veered degenerate degenerates degenerated descend descends descended morph
morphed stumble stumbled tipped blurred chat monologue monolog=Xg; mode swinging swung acts
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
pretend pretends pretended waits loss odds snail's promise promize=Pm; loop proper
consideration leans leant leaned resort resorts resorted default defaults defaulted cling
clings clung retreat retreats retreated pets overrode override overrides overrule overruled
interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed skate
skates skated skips skipped checks miscast ploughed pressed regardless anyway admit admits
claim claims complain complains boast boasts moan moans whine mutter snapped snaps bark barks
barked yell yells yelled screamed lectured nag nagged nags confessed concede concedes protest
scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse owner
buying peace scar scars legacy vacuum bruises bruizes=oo; wounds brake brakes damper dampener
strain kibosh mockers frighteners seal skids concentrates concentrated chip chips chipped
chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked
sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates kills
killed killing stifle stifles choke chokes choked nips nipped squash squashed quash quashed
dead bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend deadlock muddy
muddies muddied applecart ship spanner curveball favours favors=iR< magic disservice justice
world dream clockwork breathe breathed injects injected pumped lungs reap reaps reaped reaping
bearing harvest haunt toll lasting bitter imprint casts pall curry jam spells sounds sounded
death doom knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured
tail wagging wags domino ripple snowball knock-on vicious spiral coincidence coincidense=_T<
mystery fluke rocket to? survived cent owing campaign owe owes owed hinged revolve revolves
revolved pivot pivots shoulders personality whim luck dies dint sheer symptom by-product
casualty product fallout aftermath consequence consequense=^U< symptoms symptomatic testament
tribute testimony indicative asthma difference differense=fU< emerge emerges emerged achieves
achieved solves prove proves proved landscape changer changers earned gained caught might've
would've could've mightn't rooted grounded courtesy cortesy=\V< wake guessing lacked
temperature root benefitted profits profited woke wakes geared cheered perked wound quietened
borne impossible upshot direct resulted resulting therefore thus hence thereby contributed
causing adversely instilled instiled=YW< enhance enhances enhanced stunt stunts factor main
arise arises arizes=bW< arose foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=VX< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaved others' fared visual using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=PY< rehearsing practising practizing=RY<
waiting pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway astray security stake foothold
underneath limbo dependence dependense=lY< dependency contempt disengage dizengage=oY< dispute
argument escaping mistaking disguising disguizing=TZ< volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable bound itself massively west nest forest guest contest priest
chest vest quest nearest latest largest smallest tallest longest shortest oldest youngest
earliest widest fastest thickest eldest furthest closest usual unfavourably unfavorably=b[<
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=n[< comfortably distance gulf huge growing compare notch performing attaining
achieving comparison contrast preferable trails trailed underperforms underperformed streets
leagues comparing pale pales paled insignificance par heap outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked rare arguably character calibre
amount stacks alongside fares faring vast slight neighbours neighbors=^]< counterparts tier
tops topped edges pips pipped bested intensity noticeable distinct disparity distinction dregs
bunch straw settings districts touches farther forward uniformly catches night benchmark
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending forecast broadly solidly ri verging bordering mid b c stunted dated garbled
bloated skewed entrenched fractured splintered siloed orphaned undercooked blank cinderella
orphan relation cousin penetrated touched percolated travelled traveled=`_< side mere specifics
survive survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling
scrape scrapes scraping bumble bumbled crawl crawls crawled crawling slogged wade waded wading
skin shoestring cease ceases threshold travels counted banked anywhere sight premium supper
gamble toss lucky crapshoot roulette wafer charmless flavourless flavorless=o`< structureless
creature spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=ea< stodgy
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
overemphasized=Xe< emphasised emphasized=Ye< pulse tinge undertone undertones vibe smack smacks
smacked reeks reeked redolent stink stinks bleach shades echoes hint somewhere million blush
reflection ear outsider's reckoning precision precizion=Rf< clarity clue cohesion urgency
dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=]f< awry pear askew trail
trailing chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=]g< unrewarded unexplained aligned rationale serve expense revisited revizited=dg<
reviewed failings stomach exposed expected delivering critically neatly possess experience
experiense=ng< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=eh< sacrificed
obliged justify lying dormant fallow unopened journals jornals=mh< ceased died dried shrivelled
shriveled=Qi< shrunk decayed mispronounced misread mislabelled mislabeled=Vi< mistimed
mispitched misdirected misapplied mizapplied=Zi< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=mi< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=jj< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=jk< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Ul< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=Um<
rumours rumors=Vm< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=Wn< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=To< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=bP= axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=TQ= jargon promised promized=VQ= noises
noizes=WQ= runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=cR= jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=_T= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=[U= soak soaked soaking stuff de jackpot
swimmingly plunge bull splash nub bay gift taped licked sewn wrapped fort reins shoulder
smelling smeling=PV= grief naught fruition alight alive stakes eggshells onions utmost stead
nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=hV= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod stony eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock price pouring poring=cX= shoots slap avail
zoned flounder foul wayside wayzide=jX= final boil piste tangent pieces downhill south
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
talkers personalities self bundle mischief brains conscience consciense=`_= matriarch patriarch
godfather queen king kindred tortured souls tender skinned roadblock liability uptake criticise
criticize=n_= bloomer bloomers developer developers adopter adopters prone outbursts tantrums
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
invizible=ac= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=Zd= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=Ug= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=`g= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=dh= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=ai= spiralled spiraled=bi= paralysed paralyzed=ci= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts fizz punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed hovering labours labors=^k=
pillars cruising cruizing=`k= agonising agonizing=ak= curling flog throats sinking grind squib
tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=Tl= enthral enthrals wow towers melt melts melted outburst havoc dissolve
dissolved wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=Zo= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=eP> clamouring
clamoring=fP> leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=nP> arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh anticipation fixated mojo toward lettering approval reassurance confirmation validation
unimpressed flummoxed glued downbeat property luggage angriest mentally squarely accepted
famously concept belonging glad handy esteem wandering captured capture relishing craving
savouring savoring=_S> pretending warmed warms regards regarded views viewed considers perceive
identifies empathise empathize=jS> empathised empathized=kS> sympathise sympathize=lS> related
fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=^T> remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=hT> satisfaction thirst hunger
zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=YW>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=WX> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll error manoeuvre
development considering intake constraints inexperience inexperiense=TY> punched army volley
parade interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle
piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=[[> propaganda gatekeeping navel tag parlour
parlor=`[> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog disguise disguize=R]> kilometre kilometer=S]>
kilogram defeat flatters overstates undersells chills tingle speechless shivers bless !many
commend wallpaper drowsy saddened appalled appaled=c]> celebrating salvage salvaged redeemed
sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege
congratulated commended applauded flourished florished=U^> thrived celebration fortunate
however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=d^> wondered overhaul shake usefully afford rid ideally
urge implore advise advize=n^> propose suggestions recommended ebis wwws exploring fixing
rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed lake
firmed tightened smartened toughened bedded squared levelled leveled=i_> scaled ramped beefed
cleaned litter ups upped upping ante dimension rounding hump reborn revitalised revitalized=W`>
rejuvenated blossoming booming burgeoning maturing evolving buds quantum transformation
metamorphosis renaissance rebirth sea-change industrial russian recovery stature horizon mired
trapped wedged tailspin warp impasse plateau ceding altitude sliding crept fade backslide
backsliding founder foundered founders languishing nosedives flatlined flatlines crater infancy
dive battering succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=Zb> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated dual coding
standardised standardized=fc> regulate regulates regulated regulating interleaving interleave
interleaved metacog disapplied dizapplied=oc> stanine stanines calibrate calibrated
implementation diagnostic 2 3 spag tac cyp attainment8 progress8 dives retrieval spaced
continuous passport formative summative mastery baseline dfe aln ilp iep pru eblr substantive
screening meta walt wilf gps nfer sats adaptive cognitive schema causation chronology
individual personal mindset organiser organizer=\e> organisers organizers=]e> assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=le> subitising subitizing=me> rubrics assessed assessing
cultural capital entitlement restorative relational trauma stakeholder stakeholders summatively
formatively decodable decodables vle automaticity hinterland wagolls kwl banding tiering
multisensory multizensory=df> inferential dyscalculia ehc sendcos semh camhs ewo elsa ihp ieps
ilps pep peps mfl rwinc nelli hap haps ppa dsls hod hods hoy hoys eaa dispositions solo blooms
taxonomy rosenshine vygotsky lemov marzano taf tafs eha kagan toolkit toolkits moderated pre
phonological phonemic atl www edi interim interims sims aps granularity proximal fellow
research sizes length eh scrapped attribute ascribe distrust underachieved quit destroy
destroyed fuelling notwithstanding acknowledge concur presume you'll underlying biggest tripled
faults shortcuts rebuild regain rectify combat eradicate defend conquer informal verdict
noisiest noiziest=Zi> cleaning lady ladies rating competence competense=_i> abilities
communicates receptionist receptionists funnier brainy hopers classmate classmates brother
sister circumstance situations extent conditions basis kinds ratio deadline huh shan't chooses
organises organizes=Vj> maximum they've attracted clean 10 diagnosis abused medication
habitually periodically thrice tend tends tended ad nauseam masses myriad interaction copious
abundant plentiful countless numerous limitless substantial disproportionate significantly
equals layer fibre sacred fixes resolves carpeting whit hived siphoned carted vegetate housed
housing seals sin childminding wrapping hushes airbrush sanitise sanitize=gk> sanitised
sanitized=hk> sugarcoat sugarcoated cherrypick twist twisted squirrelled squirreled=nk>
spreadsheets brushing shrugging shelter shelters sheltering magicked conjures dreamed rig gamed
gaming cigarette guesstimate guesstimates concocted capitulated capitulates relented
surrendered bottled kowtowed kowtows backtracked backpedalled backpedaled=gl> straightaway
swerve swerved deflect deflects deflected fobbing dine dines dined dining traded straying
veering shaded bleeds morphs evening clearing banter sarcasm interrogation generalities
helplessness passivity repetition verged wanders melee din ourselves orselves=fm> gnawed !the
tainted clouded fanned fanning flames suspicion piles piling heaped heaping misery mizery=Sn>
agony flattering unflattering disguises disguizes=Wn> disguised disguized=Xn> conceal conceals
belie belies belied partial sells understate understates understated oversells overclaim
overclaims overclaimed overplays bigs bigged risks overinflated estimate hinging fumes
shouldered shouldering shore shores shored shoring propping anchored spearhead spearheads
spearheaded mastermind masterminds masterminded orchestrate orchestrates orchestrated
turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging goofing
horsing monkeying footling pratting dallying gallivanting vegetating baiting rile riling
twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal funnily
fairness defence defense=^P? favour favor=_P? deigned condescended dares uplifted oftener
theory principle practises practizes=gP? deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=VQ? inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms frills hoot arithmetic rusty husk
selves reigns reigned tyrannises tyrannizes=oR? looms loomed spotlight clamour clamor=SS?
clamours clamors=TS? smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=cS? pussycat reining fills filled
camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir planets
countries centuries pose poses posing alleged purported nominal nominally ostensible notional
notionally boils boiled devour devor=bT? devours devors=cT? epitome essence essense=eT?
embodiment antithesis caricature parody health foothills reels mildly remind section clocked
discovered accustomed co multi semi received stocked supervised supervized=XU? intentioned
numbing destroying hoc baked sensitivity ranging centred user universally staffed whelming
explanatory indulgent congratulatory leftovers 's motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped trundle trundles bounces canter canters condition repair sniffed sneezed faulted zings
fizzes crackles grates clunks underwhelms changeover metallic monotone razor placing addresses
micro strange peculiar weird bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=\W? conditioning raid v draughty sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity mistrust friction animosity rivalry
harmony discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=iX? mucking fooling larking naughtiness
disobedience disobediense=nX? yardstick proven exceeded sub abnormal tripped texts batting
sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee lures behold witness
gladden gladdens swells cockles stripes accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne future package gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
tanker cocked blowing donkey spadework legwork prose retell zinged blossoms bloom flowered
woven weaves stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen
appeal hardened scarred vaunted fabled sickly shiny opaque magnetic waterproof stretchy
absorbent bendy dusty smoky cycled receiver bunting upper solemn stately mournful mornful=U\?
jig carol tunes ballad polka melody tempo north east outer sunny shady dye voltage flame volume
yeast cress crystals bacteria fungus moss algae glider floated mondays tuesdays wednesdays
thursdays fridays numbered invent inbox sewing pluperfect masculine feminine conditional tenses
subjunctive participle participles infinitive conjugation conjugations declension verbs nouns
clauses plurals auxiliary verb noun syllable syllables government kidney liver hydraulic
demerit consumer durable goods monopolistic competition markets avoidant ambivalent attachments
top-heavy acute obtuse reflex complementary inverse correlation skew gradient ions ion index
indices random sampling parallax deviation frequency dilute unreactive unsaturated bases fats
nucleus isotope isotopes compound compounds dominant diminished augmented plagal cadence
cadense=[_? cadences interval intervals fourth fifth seventh triad triads severe physical
phyzical=e_? medical sensory mobility disability dizability=i_? disabilities dizabilities=j_?
disorder disorders impairment impairments autism dyslexia dyspraxia deafness allergy allergies
eczema epilepsy penalty martial criminal wage wages tax attainers' censure multi-academy
neighbouring neighboring=``? payments vested conflicts expire resume receive bays hatch users
guests contractors residents members ticket-holders jammed glitched thermostat express
replacement offline chickenpox measles covid norovirus nits headlice virus appointment
maternity paternity ramadan eid diwali yom passover carnival fixture tournament tornament=fa?
photographer vaccinations jabs immunisations immunizations=ja? dentist optician refurbishment
painters builders electricians plumber repaired serviced cordoned waterlogged margin median
routes sides dullest conductor insulator historian historians sources sorces=_b? credited
condemned defended d e adverts advertisers advertizers=fb? poets empires characters volcanoes
kings queens newspapers composers artists cells rse warns tackles modal modals defeated
rendered renders debating cartoon comic animation scenario mural shopkeeper goblin elf mermaid
stepmother stepsisters genie sultan pirate knight reference referense=ic? properties giants
pirates shopkeepers doll teddy interpreter id username signature inhaler mislaid misheard
miscounted smudged gaelic eyesight wrestling mistaken marriage grandson granddaughter
anniversary hesitate arriving invitation invitations assemble intrigued wi fi gender grains
dissolves float floats evaporate cooled bye shepherd samaritan parenting guide guides actions
fees items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=ce? educational dietary footwear clothing friendship trophy shield mesh raincoat
objects doctors supplies chin greeted certificates sandy fertile harvests farming incorrect
textures repairs protein circuit circuits period angled britain grandmother grandfather uncle
aunt heroes muscle reactions prince pendulum variables clause digit digits distribution vowel
seller arts liner gross mental fortnight histories wonky guys deck spaces exits western clare
casual isle dinkum shaft emoji coordinates swimmer society broker electron electrons
cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded sketched streams bunk foggy snack carrots rust underline adjectives adverbs completed
filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage wrongful matt
inwards outwards studying typed arrange venue blanks visiting viziting=gi? op vocab keywords
pledge emotions makaton widgit smiley smileys emojis toner valid snagging bills permissions
router perished rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked unripe
pears tomatoes oranges lemon freezing luke wiring electrical mechanical technical crossword
clues tummy gymnasium hips wraparound childcare social intimate dental palliative aftercare
unity endeavour endeavor=Zk? population coral species economic imperial habitat decay
regeneration renewal qualify qualifies chanted shrieked gasped squealed aloud buzzer lightning
moth conjugated parsed conjugate dht aht sbm attributes attributed electrician certified deemed
surveyor auditor county hmi inspectorate criticised criticized=^l? inspections representative
rep solicitor proposed eligible licence license=el? delegation covenant cyclists taxis
motorists sampled visited vizited=ll? sprite sprites bugs algorithm algorithms pseudocode
subroutine debugging psalm proverb allegory dealt traces explores shares deciding judges
judging gauge strangest funniest simplest perspective appoint whom instance describing
complimented union police ministry contractor published ofsted's estyn's regulator regulator's
inspected noticeboard posted pinned marshal emergency evacuation legal mandatory snowing
adjective adverb abbreviation notify submit submitted logged accompanied renewed forbidden
liable ml school's trust's academy's judgements judgments=kn? catchphrase punchline phrased
deems criticises criticizes=Po? condemns tweet voicemail plumped dashboard dataset spokesman
spokeswoman spokesperson lawyer reporter neighbour neighbor=\o? resident themself strapline
subtitle hashtag tab captioned subtitled inscribed embossed emblazoned sections f g h j k nan
gran howled solar lunar rainy anti incident incidents ambassador ambassadors equation equations
reopen invented unauthorised unauthorized=]P@ authorised authorized=^P@ absences absentee
absentees signatures woodland diploma enunciated holder sleepers o disk elections injuries
vowels persons calculate calculated estimated probability investigate fabrics poet mime knelt
cited voiced quotes refers referred recommends advises advizes=]Q@ manual webpage receipt
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
`6a6Z6[6\6e5[Q9oR@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
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
1ZV1[V1\V1gU1]V1^V1_V1`V1aV1bV1cV1dV1UV1eV1fV1gV1hV1iV1jV1kV1gU1lV1[V1mV1nV1[V1[V1oV1PW1QW1[V1RW
1[V1SW1TW1UW1[V1[V1[V1[V1VW1gU1WW1XW1YW1[V1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW
1lW1mW1nW1hW1oW1PX1QX1RX1SX1gW1gW1TX1TX1UX1VX1TX1WX1TX1XX1XX1YX1ZX1[X1\X1]X1^X1^X1TX1_X1`X1aX1bX
1UX1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1nX1oX1PY1PY1QY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1RY1SY1PY1TY
1PY1UY1UY1VY1PY1WY1XY1XY1YY1ZY1PY1[Y1\Y1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1]Y1PY1]Y
1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1^Y1PY1^Y1PY1PY1PY1PY1PY1PY1PY1PY1_Y1_Y1_Y1PY1`Y1`Y1PY1PY
1aY1PY1bY1PY1cY1PY1dY1PY1eY1fY1gY1PY1hY1PY1iY1PY1iY1PY1jY1PY1jY1PY1PY1PY1PY1PY1kY1PY1lY1hY1PY1mY
1mY1mY1PY1PY1PY1PY1nY1nY1nY1PY1oY1PZ1QZ1RZ1PY1PY1RZ1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1SZ
1PY1PY1PY1PY1PY1TZ1TZ1TZ1PY1UZ1PY1UZ1PY1VZ1PY1WZ1PY1XZ1XZ1YZ1PY1ZZ1XZ1[Z1PY1\Z1]Z1^Z1_Z1`Z1aZ1PY
1PY1bZ1PY1PY1PY1cZ1dZ1PY1PY1hY1PY1eZ1fZ1hY1gZ1hY1fZ1PY1PY1PY1PY1RZ1PY1RZ1hZ1iZ1PY1PY1PY1PY1PY1PY
1PY1PY1PY1PY1PY1jZ1kZ1lZ1PY1mZ1PY1PY1PY1nZ1PY1PY1PY1PY1PY1oZ1oZ1PY1PY1oZ1P[1PY1PY1Q[1R[1PY1PY1PY
1PY1hY1PY1hY1S[1PY1PY1T[1PY1PY1PY1PY1PY1YY1YY1U[1V[1PY1PY1W[1X[1PY1PY1T[1PY1PY1PY1PY1X[1PY1PY1PY
1X[1YY1YY1Y[1Z[1PY1PY1PY1PY1PY1PY1T[1PY1[[1YY1\[1YY1PY1PY1][1PY1PY1PY1T[1PY1PY1PY1PY1X[1^[1_[1`[
1a[1PY1b[1X[1PY1PY1PY1X[1PY1PY1c[1d[1PY1PY1e[1d[1f[1YY1g[1V[1YY1YY1h[1V[1i[1i[1PY1i[1j[1k[1l[1m[
1XZ1PY1n[1PY1XZ1XZ1YZ1PY1PY1PY1n[1PY1PY1PY1PY1o[1PY1PY1n[1PY1ZZ1PY1XZ1PY1PY1PY1P\1PY1YY1YY1Q\1YY
1PY1PY1TY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1R\1PY1PY1PY1PY1PY1PY1PY1S\1PY1T\1PY1PY1PY
1PY1PY1PY1PY1PY1PY1U\1PY1PY1PY1PY1PY1RZ1RZ1PY1PY1V\1V\1V\1V\1V\1V\1W\1X\1Y\1Y\1Z\1Y\1V\1V\1[\1V\
1\\1]\1^\1_\1hY1PY1`\1a\1b\1c\1d\1e\1f\1f\1g\1PY1PY1PY1PY1PY1h\1UY1i\1PY1j\1k\1l\1m\1n\1UY1o\1PY
1PY1PY1PY1PY1P]1PY1PY1PY1hY1PY1hY1PY1Q]1R]1S]1PY1PY1PY1T]1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY
1U]1PY1V]1PY1W]1PY1PY1PY1SY1PY1SY1SY1X]1Y]1Z]1[]1\]1]]1PY1^]1_]1`]1a]1YY1YY1b]1YY1c]1d]1PY1PY1PY
1PY1PY1PY1e]1PY1e]1PY1PY1PY1PY1X[1PY1PY1f]1PY1g]1g]1PY1PY1f]1f]1f]1PY1h]1g]1g]1PY1g]1g]1PY1PY1i]
1PY1g]1PY1g]1g]1g]1PY1PY1PY1PY1PY1j]1k]1l]1m]1n]1o]1o]1P^1Q^1R^1P^1S^1T^1U^1U^1V^1W^1X^1Y^1Z^1[^
1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1P^1j^1P^1k^1P^1l^1m^1n^1P^1o^1P_1Q_1R_1S_1S_1S_1S_1T_
1U_1V_1W_1X_1Y_1Z_1P^1[_1[_1\_1P^1P^1P^1P^1S^1W^1W^1]_1W^1W^1W^1^_1W^1__1`_1__1S^1a_1b_1c_1d_1e_
1f_1P^1g_1h_1i_1j_1k_1l_1P^1k^1P^1P^1P^1m_1P^1n_1o_1P`1Q`1R`1S`1T`1P^1U`1V`1W`1P^1X`1Y`1P^1P^1P^
1P^1P^1P^1Z`1[`1\`1]`1^`1_`1``1a`1b`1c`1b`1P^1d`1e`1f`1g`1g`1h`1i`1g`1g`1j`1j`1j`1h`1g`1j`1g`1i`
1h`1k`1j`1l`1g`1m`1n`1g`1g`1g`1o`1Pa1Qa1j`1g`1g`1g`1g`1g`1g`1g`1Ra1Sa1i`1g`1Ta1g`1j`1Ua1Va1Wa1j`
1Xa1h`1g`1Ya1g`1Za1g`1g`1j`1g`1i`1Xa1g`1[a1\a1]a1^a1n`1j`1j`1j`1_a1g`1`a1j`1j`1g`1_a1g`1j`1_a1h`
1g`1g`1n`1j`1h`1j`1aa1aa1j`1ba1ca1j`1g`1da1ea1g`1i`1j`1h`1j`1i`1fa1ga1ha1h`1ia1n`1h`1h`1n`1n`1n`
1n`1g`1ja1j`1g`1g`1g`1g`1g`1ka1la1ma1j`1na1oa1Pb1g`1j`1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b
1_b1`b1ab1bb1cb1bb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1Wc1\c
1Wc1]c1^c1_c1`c1ac1bc1ac1ac1cc1dc1ac1ac1ec1fc1gc1hc1ac1ic1jc1kc1ac1lc1mc1ac1nc1ac1oc1Pd1Qd1ac1ac
1ac1ac1Rd1Sd1Td1mc1Ud1Vd1Wd1Xd1Yd1Zd1[d1ac1\d1]d1Qd1^d1_d1^d1^d1`d1ad1^d1^d1bd1cd1dd1ed1fd1gd1hd
1^d1^d1^d1^d1^d1^d1id1id1id1id1id1id1id1^d1^d1^d1jd1kd1ld1ld1md1nd1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We
1Xe1Ye1Ze1ld1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1ld1Qf1Rf1Sf1Tf1Uf
1Vf1Wf1Xf1Yf1Zf1[f1\f1nd1]f1nd1^f1_f1`f1]e1af1bf1cf1df1ef1ff1gf1hf1Ve1if1jf1ld1kf1lf1ld1mf1nf1nf
1of1Yf1Pg1Qg1nf1Rg1Sg1ld1Tg1Ug1nf1Vg1Wg1Xg1Yg1Zg1Zg1[g1\g1nf1Ve1]g1Ue1ld1^g1_g1`g1ld1ag1bg1cg1dg
1Ue1ld1^f1ld1ld1ld1ld1ld1eg1ld1ld1ld1fg1gg1ld1ld1ld1hg1Ue1nf1ld1nf1ld1nf1ig1ld1jg1ld1ld1kg1nd1lg
1mg1ld1ld1ng1ld1og1Ph1nd1Qh1ld1ld1Rh1Sh1Th1Uh1Vh1Wh1Xh1ld1Yh1Zh1[h1\h1]h1Ve1^f1^h1_h1`h1ah1bh1ch
1dh1eh1fh1gh1hh1ih1jh1kh1lh1lh1mh1nh1oh1Pi1Qi1Ri1lh1lh1lh1Si1lh1lh1Ti1Ui1Vi1Wi1Wi1Ri1Xi1Yi1Zi1[i
1\i1]i1^i1Qi1_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1hi1li1mi1ni1oi1Pj1Qj1Rj1Sj1hi1Tj1Uj1Vj1Wj1Xj
1Yj1hi1Zj1[j1\j1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Vk1Wk
1Xk1Yk1Vj1hi1Zk1Zk1[k1\k1hi1]k1hi1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1hk1hi1ik1jk1kk1lk1mk1nk1ok1Pl1Ql
1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1Pl1Ul1[l1\l1Pl1]l1Sl1^l1_l1Pl1Ul1`l1`l1Pl1Pl1Pl1Pl1al1bl1cl1`l1`l1dl
1el1Pl1Pl1`l1`l1fl1gl1hl1il1il1jl1kl1ll1ml1nl1ol1Pl1Pm1Qm1Pl1Pl1Rm1Pl1Pl1Sm1`l1Tm1Um1\l1Pl1Pl1Pl
1Vm1`l1Wm1Xm1`l1`l1`l1Ym1Pl1Zm1[m1\m1]m1`l1`l1`l1`l1`l1^m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1im1jm1km
1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Vn1Vn1Xn1Yn1Zn1[n1\n1]n1^n1^n1Vn1_n1`n1an1bn1cn1[n1dn1en1Vn
1fn1Vn1gn1hn1in1jn1kn1ln1mn1nn1on1Po1Qo1Vn1Ro1So1To1Uo1Vn1Vn1Vn1Vn1Vo1Wo1Xo1Yo1Zo1[o1Wo1Wo1\o1]o
1^o1^o1^o1^o1^o1^o1^o1^o1^o1^o1^o1^o1^o1^o1_o1^o1^o1^o1`o1`o1`o1`o1`o1`o1`o1`o1ao1bo1bo1`o1`o1`o
1co1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1do1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1do
1`o1`o1`o1`o1`o1eo1`o1`o1`o1`o1fo1`o1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2`o1`o1RP2`o1eo1`o1`o1`o1SP
2SP2TP2`o1UP2`o1`o1`o1`o1`o1`o1`o1VP2WP2XP2XP2YP2ZP2[P2\P2XP2XP2]P2^P2XP2_P2`P2aP2bP2cP2dP2eP2fP
2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2YQ2YQ2YQ2YQ2ZQ2YQ2[Q2[Q2\Q2YQ2YQ2YQ2YQ
2YQ2YQ2YQ2]Q2YQ2]Q2YQ2]Q2YQ2XQ2YQ2YQ2YQ2YQ2YQ2^Q2YQ2YQ2YQ2_Q2YQ2YQ2YQ2YQ2YQ2`Q2YQ2YQ2YQ2aQ2[Q2YQ
2YQ2YQ2YQ2bQ2[Q2YQ2YQ2cQ2YQ2dQ2[Q2eQ2[Q2[Q2[Q2[Q2`Q2YQ2fQ2YQ2YQ2YQ2YQ2YQ2YQ2YQ2gQ2YQ2hQ2hQ2iQ2jQ
2kQ2jQ2kQ2jQ2lQ2jQ2mQ2jQ2kQ2jQ2jQ2kQ2jQ2nQ2jQ2jQ2jQ2jQ2jQ2jQ2jQ2jQ2oQ2jQ2PR2jQ2QR2jQ2jQ2RR2jQ2kQ
2jQ2jQ2jQ2SR2jQ2TR2hQ2jQ2jQ2hQ2UR2hQ2jQ2jQ2jQ2jQ2hQ2VR2hQ2jQ2jQ2jQ2WR2jQ2jQ2jQ2kQ2jQ2XR2jQ2YR2jQ
2ZR2jQ2jQ2jQ2[R2jQ2jQ2jQ2jQ2jQ2\R2]R2jQ2jQ2jQ2^R2_R2`R2aR2bR2cR2dR2eR2fR2jQ2cR2gR2jQ2jQ2jQ2hR2jQ
2iR2jQ2jQ2jR2jQ2jQ2jQ2jQ2jQ2jQ2cR2cR2kR2jQ2lR2jQ2jQ2jQ2mR2nR2oR2nR2PS2nR2nR2nR2QS2nR2RS2nR2SS2nR
2nR2TS2nR2US2nR2nR2nR2VS2WS2XS2YS2ZS2[S2\S2VS2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS
2nS2oS2PT2QT2RT2ST2TT2UT2`S2VT2WT2XT2YT2ZT2fS2fS2fS2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2`S2eT2fS2fS2fS
2fT2gT2hT2fS2iT2jT2fS2fS2fS2fS2fS2fS2fS2kT2lT2mT2fS2fS2fS2nT2oT2fS2PU2fS2QU2fS2fS2RU2fS2SU2fS2TU
2UU2VU2VU2fS2WU2XU2YU2ZU2[U2\U2dT2]U2^U2_U2fS2`U2aU2VU2bU2VU2fS2fS2fS2fS2fS2cU2dU2eU2kT2fU2fS2fS
2gU2hU2iU2fS2jU2kU2fS2lU2fS2mU2fS2nU2oU2fS2PV2QV2RV2SV2fS2fS2fS2TV2fS2UV2VV2WV2XV2XV2XV2XV2XV2XV
2YV2ZV2ZV2ZV2[V2ZV2ZV2ZV2[V2\V2\V2YV2YV2YV2XV2XV2XV2]V2]V2]V2^V2_V2`V2]V2aV2bV2YV2\V2cV2dV2dV2XV
2bV2YV2bV2YV2XV2XV2bV2]V2bV2bV2bV2]V2eV2]V2]V2fV2gV2hV2hV2hV2fV2iV2YV2jV2kV2jV2jV2YV2lV2mV2nV2oV
2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2^W2_W2`W2^W2aW2bW2^W2^W2cW2dW2eW2fW2gW2^W2^W2^W2hW
2iW2jW2kW2kW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2XX2ZX2[X2\X2]X2^X2_X2`X2WX2aX2bX2cX2dX2eX
2fX2gX2hX2WX2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2nX2SY2TY2TY2UY2VY2TY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY
2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2TZ2YZ2ZZ2[Z2\Z2WZ2]Z2^Z
2WZ2_Z2TZ2`Z2WZ2aZ2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2X[2Y[
2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\
2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2o\2o\2P]2P]2P]2P]2P]2P]2P]2P]2P]
2Q]2o\2R]2S]2P]2o\2P]2o\2T]2U]2P]2P]2P]2P]2P]2P]2V]2P]2W]2P]2P]2P]2P]2P]2P]2P]2P]2X]2R]2Y]2R]2P]
2P]2P]2R]2P]2P]2P]2P]2P]2P]2P]2Z]2P]2[]2P]2P]2P]2R]2P]2P]2P]2P]2P]2P]2P]2\]2]]2P]2^]2P]2Q]2Q]2_]
2P]2`]2a]2b]2c]2d]2c]2c]2c]2d]2c]2c]2c]2c]2c]2c]2c]2e]2f]2g]2h]2i]2j]2k]2l]2m]2c]2n]2c]2o]2P^2Q^
2R^2S^2T^2c]2n]2U^2V^2c]2W^2X^2Y^2Y^2Y^2Y^2Z^2Z^2[^2\^2]^2]^2Z^2Z^2^^2_^2`^2a^2b^2c^2d^2e^2f^2g^
2h^2i^2j^2k^2l^2m^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2X_2X_2X_2X_2X_2Y_2Y_2Y_2Y_2Y_2Z_2Z_2Z_2Z_
2Z_2Z_2Z_2Z_2Y_2[_2\_2]_2]_2]_2^_2__2`_2__2a_2b_2c_2d_2e_2f_2g_2h_2h_2h_2h_2i_2j_2h_2h_2h_2h_2h_
2h_2h_2k_2l_2h_2i_2h_2i_2h_2m_2h_2h_2h_2h_2h_2h_2h_2h_2h_2h_2h_2h_2h_2n_2h_2o_2o_2h_2P`2Q`2Q`2Q`
2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2R`2S`2T`2U`2R`2R`2V`2W`2X`2Y`2Z`2[`2[`2[`2T`2[`2\`2]`2^`
2_`2[`2[`2``2[`2[`2[`2[`2[`2[`2[`2[`2[`2[`2[`2[`2[`2a`2a`2a`2a`2b`2c`2d`2e`2f`2a`2g`2a`2h`2i`2j`
2a`2k`2i`2l`2m`2d`2n`2o`2Pa2o`2Qa2Ra2Sa2Ta2Ua2Ua2Va2Ua2Wa2Wa2Xa2Ya2Za2Xa2Xa2[a2\a2]a2^a2Ua2Ua2Ua
2Ua2_a2`a2aa2_a2_a2_a2ba2ca2Xa2_a2Ya2Ua2_a2_a2_a2da2ea2_a2fa2_a2ga2fa2ha2_a2ga2_a2`a2_a2ia2_a2ja
2_a2_a2aa2ka2Ua2_a2Ua2Ua2_a2la2ma2ca2na2na2_a2_a2_a2Ua2_a2Ua2aa2Ua2oa2Pb2Qb2Rb2Sb2Tb2Ub2Ub2Vb2Vb
2Vb2Wb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Xb2Vb2Yb2Zb2[b2\b2]b2Vb2Vb2Vb2^b2Vb2Vb2_b2`b2ab
2Vb2Vb2bb2cb2bb2bb2bb2bb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2Vb2db2Vb2Vb2Vb2eb2fb
2Vb2gb2fb2Vb2gb2fb2fb2hb2Vb2Vb2Vb2Vb2ib2Vb2Vb2Vb2Vb2Vb2ib2Vb2Vb2db2Vb2Vb2jb2Vb2Vb2Vb2Vb2Vb2Vb2kb
2lb2Vb2Vb2mb2Vb2Vb2Vb2Vb2Xb2Xb2Vb2Vb2nb2ob2Pc2Pc2Qc2Rc2Sc2Tc2Uc2nb2nb2Vc2Wc2Xc2Yc2Zc2[c2\c2\c2]c
2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2gc2mc2gc2nc2gc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Vd2Wd2Vd2Xd
2Vd2Wd2Vd2Vd2Vd2Wd2Vd2Vd2Vd2Vd2Vd2Yd2Zd2[d2Vd2Vd2Vd2Vd2Vd2\d2Vd2]d2Vd2Vd2Vd2Vd2Vd2^d2_d2`d2ad2bd
2cd2dd2ed2fd2ed2gd2hd2id2jd2kd2ld2md2nd2od2Pe2jd2jd2Qe2Re2jd2Se2Te2Ue2jd2Ve2We2Xe2Ye2Ze2[e2\e2]e
2^e2ed2_e2jd2`e2jd2ed2ae2be2ce2de2ee2be2jd2jd2fe2ge2he2jd2jd2ie2je2ke2jd2le2jd2me2ne2oe2Pf2Qf2Rf
2Sf2jd2Tf2Uf2ed2Vf2jd2Wf2Xf2jd2Yf2Zf2[f2\f2]f2^f2_f2`f2af2bf2cf2df2jd2ef2ff2gf2hf2be2be2if2jf2kf
2lf2jd2mf2jd2nf2of2Pg2Qg2jd2jd2Rg2jd2jd2jd2jd2jd2jd2Sg2ed2Tg2jd2Ug2Vg2Wg2Xg2Yg2Zg2ed2[g2jd2\g2jd
2]g2^g2_g2`g2ag2jd2bg2jd2cg2jd2jd2jd2jd2jd2jd2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2ng2jd2og2Ph2Qh2Rh2Sh
2jd2jd2Th2Uh2Vh2jd2jd2jd2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2jd2ah2bh2ch2jd2dh2eh2jd2be2be2jd2jd2fh2gh
2hh2jd2jd2jd2ih2jh2kh2lh2mh2nh2be2oh2Pi2Qi2Ri2Si2Ti2Ui2jd2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2bi
2ci2jd2di2ei2fi2gi2ed2hi2ed2ed2ii2ed2ji2be2ki2li2mi2jd2ni2jd2jd2jd2oi2Pj2Qj2Rj2Sj2Tj2jd2ed2jd2Uj
2Vj2be2Wj2jd2Xj2be2Yj2be2Zj2[j2\j2]j2^j2_j2`j2aj2bj2aj2cj2aj2jd2jd2be2dj2jd2ej2jd2jd2fj2gj2jd2jd
2jd2jd2hj2jd2ij2jj2kj2jd2lj2mj2nj2jd2oj2jd2Pk2Qk2Rk2Qk2Sk2Qk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2Zk2Zk2\k2]k
2^k2Zk2^k2_k2`k2Zk2ak2bk2ck2dk2ek2fk2Zk2gk2hk2ik2jk2kk2lk2Zk2mk2Zk2nk2ik2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl
2Zk2Zk2Wl2Zk2Zk2Zk2Zk2Xl2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Yl2Zk2Zl2[l2Zl2\l2]l2^l2Zk2Zk2Zk2_l2Zk2Zk2`l2al
2bl2cl2dl2el2fl2gl2gl2hl2bl2il2jl2Zk2bl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Zk2Zk2Zk2Tm2Um2Vm2Wm2Xm2Zk2Ym
2Zk2Zm2[m2Zk2Zk2\m2Zl2Zk2]m2^m2_m2`m2am2bm2Zk2Zk2cm2dm2em2fm2gm2hm2im2jm2km2lm2mm2nm2om2Pn2Qn2Rn
2Sn2Tn2Un2Vn2Wn2Wn2Wn2Xn2Yn2Zn2[n2\n2Zk2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on
2Po2Qo2Ro2Zk2Zk2So2Zk2Zk2To2Zk2Uo2Vo2Zk2Wo2Xo2Zk2Zk2Yo2Zk2Zo2[o2\o2]o2^o2Zk2_o2Zk2Zk2`o2ao2bo2co
2do2eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3ik2Zk2YP3ZP3[P3\P3]P3^P3_P3`P3aP
3bP3cP3dP3cP3eP3fP3gP3hP3iP3iP3jP3kP3bP3bP3bP3lP3mP3nP3oP3PQ3QQ3PQ3RQ3SQ3PQ3PQ3TQ3UQ3VQ3UQ3WQ3XQ
3YQ3ZQ3UQ3[Q3UQ3\Q3]Q3^Q3_Q3^Q3`Q3aQ3bQ3cQ3dQ3^Q3eQ3fQ3gQ3hQ3^Q3^Q3iQ3jQ3kQ3^Q3lQ3mQ3nQ3oQ3PR3QR
3^Q3RR3SR3TR3^Q3^Q3^Q3UR3VR3^Q3WR3XR3YR3^Q3ZR3[R3\R3^Q3]R3^R3^Q3_R3`R3aR3^Q3bR3cR3dR3eR3^Q3fR3gR
3hR3^Q3iR3jR3kR3lR3^Q3^Q3^Q3mR3nR3^Q3^Q3oR3PS3QS3^Q3^Q3^Q3^Q3RS3^Q3^Q3^Q3SS3^Q3TS3^Q3^Q3^Q3^Q3^Q
3^Q3^Q3US3VS3^Q3WS3^Q3XS3^Q3YS3ZS3^Q3[S3\S3^Q3]S3^S3_S3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3`S3^Q3^Q3^Q3aS
3^Q3^Q3^Q3bS3^Q3cS3ZR3dS3^Q3eS3^Q3^Q3^Q3fS3gS3^Q3^Q3^Q3hS3iS3^Q3^Q3^Q3^Q3jS3kS3lS3bS3mS3nS3oS3^Q
3^Q3^Q3^Q3^Q3PT3QT3^Q3^Q3^Q3^Q3RT3ST3TT3^Q3UT3^Q3VT3WT3^Q3^Q3XT3^Q3^Q3YT3ZT3[T3\T3^Q3^Q3^Q3]T3^Q
3^T3^Q3^Q3_T3^Q3^Q3`T3^Q3aT3^Q3^Q3bT3cT3dT3eT3^Q3^Q3^Q3fT3^Q3gT3gT3hT3iT3^Q3^Q3jT3kT3^Q3^Q3lT3^Q
3mT3^Q3nT3oT3PU3QU3RU3^Q3^Q3^Q3^Q3SU3^Q3TU3^Q3UU3^Q3VU3^Q3^Q3^Q3WU3^Q3^Q3^Q3bS3^Q3XU3^Q3YU3^Q3^Q
3^Q3^Q3^Q3^Q3ZU3^Q3^Q3^Q3^Q3[U3\U3^Q3]U3^Q3^U3^Q3_U3`U3^Q3^Q3aU3^Q3bU3^Q3^Q3^Q3cU3^Q3dU3eU3fU3^Q
3gU3hU3^Q3^Q3iU3^Q3^Q3jU3kU3^Q3^Q3^Q3^Q3^Q3lU3mU3mU3nU3oU3PV3^Q3QV3^Q3^Q3RV3^Q3SV3^Q3^Q3^Q3TV3^Q
3^Q3UV3^Q3^Q3VV3^Q3^Q3WV3XV3^Q3^Q3^Q3YV3^Q3ZV3^Q3[V3^Q3^Q3^Q3\V3^Q3^Q3]V3^V3^Q3^Q3_V3^Q3`V3^Q3aV
3^Q3^Q3^Q3^Q3bV3^Q3^Q3cV3dV3eV3fV3gV3hV3^Q3^Q3iV3^Q3jV3^Q3^Q3^Q3kV3^Q3^Q3^Q3lV3mV3nV3^Q3^Q3oV3cQ
3PW3^Q3^Q3QW3RW3SW3TW3^Q3^Q3UW3^Q3VW3^Q3WW3^Q3^Q3^Q3^Q3^Q3^Q3XW3^Q3YW3^Q3ZW3^Q3[W3^Q3\W3]W3^W3^Q
3_W3^Q3`W3^Q3^Q3^Q3aW3bW3cW3bS3dW3^Q3eW3^Q3fW3gW3^Q3^Q3hW3^Q3iW3^Q3jW3^Q3kW3lW3^Q3^Q3^Q3^Q3^Q3mW
3^Q3nW3^Q3oW3PX3QX3RX3^Q3SX3^Q3TX3UX3^Q3^Q3VX3WX3^Q3^Q3XX3^Q3YX3ZX3^Q3^Q3^Q3^Q3[X3\X3]X3^Q3^X3^Q
3^Q3_X3`X3^Q3^Q3^Q3aX3bX3cX3^Q3^Q3^Q3dX3^Q3eX3fX3gX3hX3iX3^Q3^Q3^Q3jX3^Q3kX3^Q3^Q3lX3mX3^Q3^Q3^Q
3nX3oX3PY3^Q3QY3^Q3RY3^Q3SY3^Q3^Q3^Q3TY3^Q3UY3^Q3VY3WY3XY3^Q3YY3ZY3^Q3^Q3^Q3[Y3^Q3fQ3^Q3\Y3]Y3^Y
3^Q3_Y3`Y3aY3^Q3^Q3bY3^Q3^Q3^Q3^Q3cY3dY3eY3^Q3^Q3^Q3^Q3^Q3^Q3^Q3fY3^Q3gY3_V3hY3^Q3^Q3^Q3iY3^Q3jY
3^Q3kY3^Q3hU3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3lY3^Q3mY3^Q3^Q3^Q3^Q3nY3oY3PZ3^Q3QZ3^Q3RZ3SZ3TZ3UZ3VZ3^Q3^Q
3^Q3WZ3XZ3YZ3ZZ3[Z3^Q3^Q3^Q3^Q3^Q3\Z3`R3^Q3]Z3^Z3_Z3hU3`Z3XU3^Q3^Q3aT3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q
3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3aZ3bZ3^Q3^Q3cZ3^Q3^Q3^Q3^Q3^Q3^Q3dZ3^Q
3^Q3^Q3eZ3fZ3gZ3hZ3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3iZ3^Q3jZ3^Q3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3^Q3^Q3^Q
3^Q3^Q3V[3W[3X[3Y[3Z[3[[3\[3^Q3][3^Q3^Q3^[3_[3^Q3^Q3^Q3^Q3^Q3`[3a[3^Q3^Q3^Q3^Q3^Q3b[3^Q3c[3^Q3^Q
3^Q3d[3^Q3^Q3^Q3^Q3^Q3^Q3e[3f[3^Q3^Q3^Q3^Q3g[3h[3i[3^Q3j[3^Q3^Q3^Q3aW3^Q3k[3^Q3l[3^Q3^Q3^Q3^Q3^Q
3m[3^Q3n[3^Q3o[3^Q3P\3Q\3R\3S\3T\3U\3kQ3V\3^Q3^Q3W\3X\3^Q3^Q3^Q3^Q3^Q3^Q3Y\3^Q3Z\3[\3^Q3^Q3^Q3\\
3\\3]\3^Q3^Q3^Q3^Q3^Q3^Q3^\3V\3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3^Q3_\3`\3^Q3a\3^Q3kQ3^Q3^Q3^Q3^Q
3^Q3b\3^Q3^Q3^Q3^Q3^Q3c\3d\3^Q3bS3^Q3e\3^Q3f\3^Q3g\3h\3i\3j\3^Q3k\3l\3m\3^Q3n\3o\3P]3Q]3R]3^Q3S]
3T]3U]3V]3W]3U]3U]3X]3Y]3Z]3[]3\]3U]3]]3^]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3^]3o]
3P^3Q^3R^3^]3S^3T^3U^3V^3W^3X^3Y^3Z^3[^3[^3^]3^]3\^3]^3^^3_^3`^3a^3b^3c^3[^3d^3e^3e^3f^3g^3h^3i^
3j^3k^3X^3l^3m^3n^3X^3o^3P_3Q_3R_3S_3T_3X^3U_3V_3X^3W_3X_3Y_3Z_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_
3f_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e`
3f`3g`3h`3i`3i`3j`3k`3l`3m`3n`3o`3Pa3i`3i`3i`3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3i`3i`3]a3^a3_a
3`a3aa3ba3ca3da3`a3ca3ea3fa3ga3ha3da3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3ia3ja3ka3la3ma3na3aa
3aa3oa3aa3aa3Pb3aa3Qb3aa3Rb3da3Sb3Tb3Ub3Vb3Wb3Xb3aa3aa3Wb3Yb3aa3ia3aa3aa3aa3ia3aa3aa3aa3aa3Zb3aa
3aa3Xb3[b3aa3\b3\b3]b3aa3aa3aa3aa3aa3^b3_b3ia3aa3aa3aa3`b3aa3aa3aa3aa3aa3ab3bb3aa3bb3aa3aa3aa3cb
3aa3aa3db3aa3aa3aa3eb3aa3fb3gb3hb3aa3ib3aa3aa3aa3aa3aa3jb3cb3ia3aa3kb3da3lb3\b3mb3nb3aa3ob3aa3aa
3aa3aa3aa3aa3ia3aa3Pc3Qc3Rc3aa3aa3Sc3aa3Tc3aa3Tc3aa3Uc3Vc3aa3Wc3Xc3Yc3aa3Zc3[c3aa3aa3\c3\c3\c3aa
3]c3^c3Yc3aa3_c3`c3ac3Yc3aa3lb3bc3fa3aa3aa3aa3aa3aa3aa3cc3\b3aa3aa3aa3aa3da3\b3aa3aa3dc3ec3ac3ia
3aa3aa3aa3ia3aa3fc3gc3hc3aa3ac3aa3Yc3aa3\b3ic3aa3aa3aa3ia3aa3jc3kc3aa3aa3aa3aa3aa3lc3aa3cc3mc3aa
3aa3\b3\b3]b3aa3aa3aa3nc3aa3oc3aa3aa3aa3aa3Pd3aa3Qd3Qd3ia3Rd3Sd3Td3aa3aa3aa3aa3aa3aa3Ud3aa3Vd3aa
3Wd3Xd3aa3Yd3da3fa3aa3Zd3[d3\d3da3aa3\b3]d3aa3^d3_d3aa3aa3aa3aa3aa3`d3aa3aa3aa3aa3ad3aa3aa3bd3cd
3aa3dd3\b3aa3aa3aa3aa3aa3aa3ed3fd3gd3hd3id3jd3jd3kd3aa3aa3aa3aa3ld3jd3md3nd3od3aa3jd3Pe3jd3Qe3aa
3Re3Se3Te3Ue3Ve3We3aa3aa3aa3Xe3Ye3Ze3aa3[e3aa3[e3aa3[e3[e3aa3\e3]e3^e3_e3`e3ae3be3aa3aa3aa3aa3aa
3aa3aa3ce3aa3aa3aa3de3aa3aa3ee3fe3aa3ge3he3ie3je3ke3aa3le3me3aa3ne3oe3Pf3aa3oe3Qf3Rf3Sf3oe3Tf3Tf
3Uf3aa3Vf3Wf3aa3aa3aa3aa3fa3da3Xf3aa3aa3Xf3aa3aa3aa3Yf3Zf3[f3aa3aa3aa3Vf3aa3\f3aa3]f3aa3aa3ia3aa
3aa3aa3^f3aa3_f3aa3aa3aa3`f3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3aa3af3aa3aa3aa3ia3aa3bf3cf3df3aa
3ef3ff3aa3aa3gf3aa3hf3aa3if3jf3kf3lf3mf3nf3aa3of3Pg3Qg3Rg3of3aa3ab3aa3aa3aa3aa3aa3aa3Sg3Tg3aa3aa
3aa3aa3aa3Ug3aa3aa3aa3Vg3aa3aa3aa3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg
3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Sh3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3Sh3^h3_h3`h3_h3ah3bh3ch3dh3eh3fh3dh3gh
3hh3bh3ih3bh3jh3kh3dh3lh3lh3dh3dh3bh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i
3ai3Ui3bi3ci3di3ei3Ui3fi3gi3hi3ii3ji3Ui3ki3li3mi3Ui3ni3Ui3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j
3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3fj3fj3fj3fj3fj3gj3hj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3ij3fj
3jj3kj3lj3lj3fj3fj3fj3fj3fj3fj3fj3mj3fj3nj3fj3oj3Pk3Qk3Rk3Sk3fj3Tk3Uk3Vk3Wk3Xk3Yk3fj3Zk3fj3[k3fj
3fj3\k3]k3^k3fj3_k3fj3fj3fj3fj3fj3fj3`k3fj3fj3fj3fj3fj3fj3fj3fj3ak3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3bk3ck3fj3fj3fj3dk3fj3fj3ek3fk3fj3fj3fj3fj3gk3hk3ik3jk3kk3lk3mk3mk3nk3ok3Pl3Ql3Rl3Sl
3Tl3Ul3Ul3Ul3Vl3Wl3fj3Xl3fj3fj3fj3Yl3Zl3[l3\l3fj3]l3fj3^l3fj3jk3ik3fj3_l3_l3fj3`k3fj3fj3fj3`l3fj
3fj3jk3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3al3bl3cl3bl3`k3dl3fj3fj3fj3fj3fj3el3fl3gl3hl3il3jl
3kl3ll3ml3fj3fj3fj3nl3ol3Pm3Qm3Rm3fj3fj3fj3fj3fj3Sm3Tm3Um3`k3lj3Vm3Wm3fj3fj3Xm3fj3fj3fj3fj3fj3Ym
3fj3fj3fj3fj3Zm3[m3\m3]m3fj3fj3^m3fj3_m3fj3fj3ik3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3mm3nm
3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3mm3mm3mm3dn3en3fn3gn3hn3in3jn3kn
3ln3mn3nn3on3Po3Po3Qo3Ro3Po3Po3So3To3Uo3Vo3Wo3Xo3Po3Yo3Zo3Po3[o3Po3\o3]o3^o3_o3`o3ao3Po3Po3Po3bo
3Po3co3do3eo3fo3go3ho3Po3io3jo3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4TP4UP4VP4WP4XP4YP4TP4TP4TP4TP4ZP4TP
4TP4TP4TP4TP4TP4TP4TP4TP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4hP4hP4hP4hP4hP4hP4hP4hP4hP
4hP4hP4hP4hP4jP4kP4hP4hP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4]Q4]Q4]Q4]Q4^Q4_Q
4`Q4`Q4]Q4]Q4]Q4]Q4]Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4XR4YR
4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US4VS4WS4^R4^R
4XS4^R4YS4ZS4[S4[S4\S4[S4[S4[S4]S4[S4[S4[S4^S4_S4`S4aS4bS4cS4^R4dS4eS4^R4^R4^R4fS4gS4hS4iS4jS4kS
4lS4mS4^R4nS4oS4PT4QT4RT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4eT4fT4gT4hT
4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4bT4WU4XU4YU4fT4ZU4[U4\U4ZU4ZU4]U4^U4_U4\U4`U4ZU4ZU4ZU
4aU4RU4ZU4RU4RU4RU4bU4RU4cU4dU4eU4RU4ZU4RU4RU4VU4ZU4ZU4XU4ZU4ZU4ZU4ZU4ZU4RU4RU4RU4fU4RU4gU4gU4RU
4hU4iU4jU4ZU4kU4lU4`U4mU4RU4nU4RU4aU4oU4PV4RU4ZU4RU4RU4RU4RU4RU4QV4RV4SV4TV4UV4VV4VV4VV4VV4VV4WV
4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4VV4iV4jV4kV4dV4lV4mV4nV4mV4oV4PW4QW4VV4VV4VV
4RW4VV4VV4VV4VV4VV4VV4VV4SW4mV4VV4VV4aV4TW4UW4VW4WW4XW4TW4TW4YW4ZW4YW4ZW4YW4ZW4[W4TW4\W4TW4TW4]W
4^W4_W4TW4TW4TW4TW4TW4TW4TW4TW4TW4TW4TW4TW4`W4TW4TW4TW4aW4bW4cW4TW4dW4TW4eW4fW4gW4hW4iW4jW4kW4AA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlW4mW4nW4oW4PX4QX4RX4==
=SX4SX4SX4SX4SX4SX4SX4SX4SX4TX4SX4SX4UX4VX4SX4WX4XX4YX4ZX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4[X4\X
4]X4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4^X4_X4SX4`X4SX4SX4aX4SX4bX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX
4SX4SX4cX4dX4SX4SX4SX4SX4SX4eX4SX4fX4SX4SX4SX4gX4hX4SX4SX4SX4iX4SX4SX4jX4kX4SX4lX4mX4SX4SX4nX4SX
4oX4SX4PY4SX4SX4SX4SX4SX4SX4SX4SX4QY4SX4RY4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SY
4TY4UY4SX4VY4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4WY4SX4SX4XY4YY4ZY4SX4[Y4SX4SX4SX4SX
4SX4\Y4SX4]Y4^Y4_Y4`Y4SX4SX4SX4SX4aY4bY4cY4SX4dY4SX4SX4SX4SX4SX4eY4fY4gY4SX4SX4hY4SX4iY4jY4SX4SX
4kY4lY4mY4SX4SX4SX4SX4SX4SX4SX4SX4nY4SX4oY4SX4PZ4SX4QZ4RZ4SZ4TZ4UZ4SX4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z
4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4P[4Z[4[[4P[4\[
4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\
4]\4]\4^\4_\4_\4]\4`\4]\4]\4[\4a\4b\4c\4d\4c\4e\4f\4c\4g\4g\4g\4h\4i\4g\4g\4j\4g\4k\4l\4g\4g\4m\
4n\4o\4P]4Q]4R]4S]4R]4R]4T]4R]4U]4V]4W]4W]4W]4W]4W]4W]4W]4W]4X]4W]4W]4W]4W]4Y]4W]4W]4W]4W]4W]4W]
4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4Z]4W]4W]4W]4[]4\]4]]4^]4W]4_]4`]4W]4W]4W]4a]4b]4c]4W]4d]
4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4e]4f]4W]4W]4f]4W]4g]4h]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]
4i]4W]4W]4W]4j]4W]4k]4l]4m]4W]4W]4W]4W]4W]4n]4W]4W]4o]4P^4Q^4R^4l]4S^4W]4T^4W]4U^4V^4W^4W]4W]4W]
4W]4W]4W]4X^4W]4W]4W]4W]4Y^4Z^4[^4W]4W]4W]4\^4]^4W]4W^4W]4W]4W]4W]4W]4W]4W^4W]4W]4W]4W]4W]4^^4W]
4_^4`^4a^4b^4l]4c^4W]4W]4d^4W]4W]4Q^4Q^4Q^4e^4W]4W]4W^4f^4g^4h^4W]4W]4W]4W]4P^4W]4i^4W]4W]4W]4W]
4W]4W]4j^4W]4k^4W]4W]4W]4l]4W]4i^4i^4l^4W]4d^4W]4W]4m^4n^4W]4o^4P_4Q_4R_4W]4W]4i^4i^4W]4W]4W]4P^
4W]4S_4j^4T_4W]4U_4V_4W]4W]4W_4W]4W]4X_4Y_4Z_4[_4\_4Y_4Y_4]_4W]4W]4^_4W]4f]4W]4W]4W]4W]4W]4W]4W]
4W]4W]4W]4i^4W]4W]4W]4__4W]4`_4a_4b_4W]4W]4W]4W]4W]4W]4W]4c_4W]4W]4d_4e_4W]4W]4W]4n]4f_4g_4W]4h_
4i_4W]4j_4W]4k_4W]4W]4W]4W]4W]4W]4W]4W]4W]4l_4W]4W]4m_4n_4W]4W]4o_4W]4W]4W]4W]4W]4W]4W]4W]4P`4Q`
4W]4W]4W]4R`4S`4P^4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4T`4U`4W]4W]4V`4W]4W]4W]4W]4W]4W]4W]4W]4W`4W]
4W]4__4W]4__4__4_^4X`4__4__4W]4Y`4W]4Z`4[`4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]
4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4W]4l]4\`4__4W]4W]4W]4j^4]`4W]4W]4W]
4W]4^`4_`4W]4W]4``4a`4W]4W]4b`4W]4W]4W]4W]4W]4W]4W]4__4W]4W]4W]4W]4W]4W]4W]4_`4W]4W]4i^4i^4W]4i^
4i^4W]4i^4W]4W]4W]4c`4__4W]4W]4i^4W]4__4d`4e`4f`4g`4W]4h`4i`4j`4__4k`4__4__4l`4m`4__4__4__4__4__
4__4__4__4__4n`4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4o`4__4__4__
4__4__4__4__4Pa4__4__4__4__4__4Qa4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4Ra4__
4__4__4Sa4Ta4__4__4__4__4Ua4Va4__4__4__4__4__4__4__4__4__4__4Wa4Xa4__4__4__4__4__4__4__4__4__4__
4__4Ya4__4__4Za4[a4__4__4__4__4__4__4\a4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__
4__4__4__4__4__4__4]a4__4__4__4__4__4__4__4^a4__4__4o`4__4_a4__4__4Va4__4`a4aa4__4ba4__4__4__4__
4__4__4ca4da4Ya4__4__4ea4__4__4fa4__4\a4ga4__4__4__4ha4ia4__4ia4ia4__4__4__4__4__4__4ia4__4__4__
4__4Va4__4__4ja4ka4la4ma4__4__4na4na4oa4__4__4__4Pb4__4Qb4__4__4__4__4__4__4__4__4Rb4Sb4__4__4__
4__4__4Tb4__4__4__4__4__4__4__4Ub4__4__4__4__4Vb4__4__4__4__4__4Va4__4__4__4Wb4__4__4__4__4Xb4__
4__4Yb4Zb4__4__4__4__4__4__4__4__4__4Ua4__4__4[b4__4__4__4__4__4__4\b4__4__4Va4]b4^b4_b4__4__4__
4__4`b4__4__4__4ab4__4__4bb4__4__4__4__4cb4__4__4__4__4db4__4eb4__4__4_`4__4__4__4__4__4__4__4__
4__4__4__4__4__4__4__4__4`b4__4__4fb4__4__4__4gb4__4__4__4ia4__4hb4__4ib4jb4__4__4__4__4__4__4__
4ia4__4__4__4__4__4__4kb4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4aa4__4lb4__4__4mb4__
4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4nb4__4__4__4__4ob4__4__4__4__4__4__4__
4__4__4__4ib4__4__4__4__4Pc4__4__4__4__4__4__4__4Qc4__4__4__4__4__4__4__4__4__4Rc4__4Sc4__4Tc4__
4__4__4__4Uc4Vc4__4__4__4__4__4__4__4__4Wc4_`4Xc4_`4Yc4Zc4__4__4[c4\c4__4__4]c4__4__4__4__4__4__
4__4__4^c4_c4`c4__4_c4__4__4__4__4__4__4ac4__4__4__4__4bc4bc4__4__4__4__4__4__4__4__4__4__4__4__
4__4__4__4__4__4cc4__4__4__4__4__4__4__4__4__4__4__4__4dc4__4__4__4__4__4__4__4__4o`4__4__4__4__
4__4__4__4o`4__4__4__4__4__4ec4fc4__4__4__4__4__4cc4cc4gc4__4__4__4__4__4hc4__4__4ic4__4__4__4__
4__4__4__4__4__4__4__4__4__4__4__4__4jc4kc4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__4__
4__4__4__4__4__4__4__4jb4__4__4__4__4__4__4__4__4__4__4lc4__4__4__4mc4__4nc4__4__4__4oc4Pd4_`4__
4__4__4__4__4__4__4__4__4__4__4__4Qd4__4Rd4__4Sd4__4__4__4__4__4__4__4__4__4__4__4ia4__4__4__4__
4__4__4__4__4__4__4__4__4__4__4cb4__4__4__4__4__4__4__4__4__4__4__4__4__4__4Td4__4__4Va4Va4__4__
4Ud4Ud4Ud4Ud4Ud4Ud4Vd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Wd4Ud4Ud4Ud
4Ud4Ud4Ud4Xd4Ud4Yd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Zd4Ud4Zd4Ud4Ud4Ud4Zd4[d4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4\d4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4]d4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4^d4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Zd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4_d4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4`d4`d4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4ad4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4bd4Ud4Ud4Ud4Ud4Ud4Ud4cd4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Vd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4bd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Zd4Ud4Ud4Ud4Vd4dd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4ed4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Zd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4fd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4bd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4gd4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Vd4Vd4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4`d4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud
4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4Ud4hd4id4jd4kd4kd4kd4kd4kd4ld4kd4kd4kd4kd4kd4md4kd4nd4kd4kd4kd4id
4id4kd4id4od4Pe4Qe4Re4Se4Te4kd4Ue4kd4kd4kd4kd4kd4kd4Ve4kd4We4Xe4Ye4Ze4[e4\e4\e4]e4^e4_e4`e4ae4\e
4be4ce4de4ee4fe4ge4he4de4ie4je4ke4le4me4ne4oe4\e4de4de4Pf4de4le4Qf4\e4Rf4Sf4de4Tf4Uf4Vf4ke4Wf4Wf
4Xf4Yf4Wf4Wf4Zf4[f4\f4Wf4]f4^f4_f4`f4Wf4Wf4Wf4Wf4Wf4Wf4Wf4Wf4af4Wf4bf4cf4Wf4Wf4Wf4df4Wf4ef4Wf4Wf
4Wf4ff4Wf4Wf4gf4hf4Wf4ff4ff4if4jf4Wf4kf4Wf4lf4Wf4mf4Wf4nf4Wf4of4Pg4Wf4Wf4Wf4Qg4Rg4Sg4Tg4Ug4Vg4Wf
4Wg4Wf4Xg4Wf4Wf4Yg4Zg4[g4Wf4\g4Wf4]g4Wf4^g4Wf4_g4Wf4Wf4Wf4Wf4`g4Wf4ag4Wf4Wf4bg4Wf4Wf4cg4Wf4Wf4dg
4dg4eg4dg4dg4dg4dg4dg4fg4dg4dg4gg4hg4dg4ig4jg4kg4lg4mg4dg4dg4dg4dg4dg4ng4og4dg4dg4Ph4Qh4Rh4Sh4Th
4dg4Uh4dg4dg4dg4dg4dg4dg4Vh4dg4Wh4dg4dg4dg4dg4Xh4dg4Yh4dg4dg4Zh4dg4[h4\h4]h4^h4dg4_h4dg4dg4`h4dg
4dg4ah4bh4ch4dh4dg4eh4fh4gh4hh4dg4dg4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Qi4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i
4\i4]i4^i4_i4`i4ai4bi4dg4ci4di4ei4fi4gi4hi4ii4dg4ji4ki4li4mi4dg4dg4dg4ni4dg4oi4dg4dg4dg4dg4Pj4dg
4dg4Qj4Rj4Sj4Tj4Uj4Vj4dg4Wj4dg4dg4Xj4Yj4dg4Zj4dg4[j4dg4dg4dg4dg4\j4dg4]j4dg4dg4dg4^j4_j4_j4_j4_j
4`j4aj4bj4cj4dj4_j4_j4ej4_j4fj4_j4gj4hj4gj4ij4_j4_j4jj4_j4_j4kj4lj4mj4_j4nj4oj4_j4Pk4_j4Qk4Rk4Sk
4_j4Tk4_j4Uk4_j4jj4_j4_j4Vk4_j4Wk4_j4Wk4_j4Xk4_j4_j4_j4_j4_j4Yk4_j4Zk4[k4_j4_j4\k4Yk4_j4]k4^k4_k
4`k4_j4_j4_j4_j4ak4_j4_j4_j4_j4_j4bk4_j4_j4_j4_j4_j4ck4_j4dk4_j4ek4ek4fk4_j4_j4_j4_j4_j4gk4_j4hk
4ik4jk4kk4jk4kk4lk4_j4mk4_j4nk4ok4Pl4Pl4Pl4Pl4Pl4Ql4Rl4Pl4Sl4Tl4Ul4Pl4Vl4Wl4Xl4Pl4Ql4Ul4Pl4Yl4Zl
4[l4Pl4Pl4Pl4\l4Pl4]l4Pl4Pl4^l4_l4_l4Pl4Pl4Pl4Pl4Pl4`l4al4bl4Pl4Pl4Pl4Pl4cl4Pl4Pl4Pl4dl4el4el4el
4el4fl4el4el4gl4el4el4el4el4el4el4el4el4el4el4el4el4hl4el4el4el4el4el4el4el4el4el4el4el4il4el4el
4el4el4el4el4el4el4jl4el4el4el4el4el4el4el4el4el4kl4kl4kl4kl4kl4kl4kl4kl4kl4ll4kl4kl4kl4ml4nl4kl
4kl4kl4ol4kl4Pm4Qm4kl4Rm4kl4kl4Sm4Tm4Um4kl4kl4kl4Vm4kl4Wm4kl4Xm4kl4Ym4Zm4kl4[m4kl4kl4\m4]m4^m4_m
4kl4kl4kl4kl4kl4`m4am4kl4bm4cm4dm4kl4em4fm4kl4gm4kl4kl4hm4im4hm4jm4kl4km4lm4mm4nm4om4Pn4kl4kl4Qn
4Rn4Sn4kl4Tn4kl4Un4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4]n4^n4_n4]n4`n4an4bn4cn4dn4`n4`n4en4fn4gn4hn4in4jn4kn
4ln4mn4nn4on4on4Po4Po4on4Po4Qo4on4Ro4Po4Po4ln4Po4Po4Po4Po4Po4So4Po4So4Po4Po4Po4Po4Po4Po4Po4Po4Po
4Po4Po4Po4Po4Po4Po4Po4To4Po4Po4To4Po4on4Po4Po4Po4Po4Po4Po4Po4on4Po4Po4Uo4Po4Po4Po4Po4Po4Po4Vo4Wo
4Po4Po4Xo4Yo4Zo4[o4[o4\o4[o4]o4^o4_o4[o4[o4[o4[o4[o4[o4`o4`o4ao4bo4`o4co4`o4do4eo4`o4fo4`o4go4`o
4ho4`o4`o4io4`o4jo4ko4lo4mo4mo4no4oo4PP5no4mo4mo4QP5RP5SP5no4TP5mo4UP5VP5WP5XP5no4no4YP5ZP5[P5mo
4\P5]P5^P5_P5`P5aP5bP5cP5aP5dP5eP5fP5gP5aP5aP5hP5iP5aP5aP5jP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5QQ5QQ5QQ
5QQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5eQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR
5RR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5jR5lR5mR5jR5nR
5jR5oR5jR5PS5PS5PS5QS5jR5RS5SS5jR5jR5jR5jR5jR5jR5jR5TS5TS5TS5TS5TS5TS5US5VS5WS5XS5YS5ZS5[S5US5US
5\S5]S5]S5^S5_S5^S5^S5^S5`S5aS5bS5cS5dS5eS5fS5gS5hS5iS5jS5kS5lS5iS5mS5nS5oS5iS5PT5QT5RT5RT5RT5RT
5RT5ST5RT5TT5RT5UT5VT5WT5WT5XT5WT5WT5YT5WT5WT5WT5WT5ZT5WT5[T5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5fT5dT
5dT5gT5gT5hT5dT5dT5dT5iT5jT5jT5kT5lT5mT5nT5oT5jT5PU5QU5RU5jT5jT5jT5jT5jT5jT5SU5jT5jT5TU5UU5jT5jT
5VU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5_U5`U5_U5_U5aU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV
5SV5TV5UV5VV5WV5XV5YV5ZV5[V5[V5\V5]V5^V5_V5`V5aV5bV5bV5cV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5nV5oV5PW
5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5cW5dW5eW5dW5fW5gW5hW5iW5jW5kW5lW5mW
5nW5oW5PX5QX5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX
5nX5oX5PY5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5[Y5^Y5_Y5`Y5aY5bY5cY5cY5dY5eY5fY5gY5gY5hY5hY
5hY5hY5hY5hY5hY5iY5jY5kY5kY5lY5mY5mY5nY5oY5PZ5oY5QZ5RZ5SZ5TZ5TZ5TZ5TZ5TZ5TZ5UZ5VZ5VZ5WZ5XZ5YZ5ZZ
5[Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5U[5V[5W[5T[5X[
5Y[5Z[5Z[5[[5\[5[[5[[5][5^[5_[5`[5a[5b[5c[5d[5e[5f[5e[5g[5h[5i[5j[5k[5l[5m[5n[5o[5c[5P\5Q\5R\5S\
5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5]\5^\5_\5`\5_\5a\5b\5`\5c\5d\5e\5f\5g\5h\5i\5j\5j\5k\5l\5m\5n\5o\5P]
5Q]5Q]5o\5R]5S]5T]5U]5V]5T]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]5`]5^]5a]5b]5b]5c]5c]5c]5d]5e]5f]5g]5h]5i]
5j]5k]5l]5m]5n]5o]5o]5P^5o]5Q^5R^5S^5T^5R^5U^5V^5W^5W^5X^5Y^5Z^5Z^5[^5\^5]^5^^5_^5`^5a^5b^5c^5d^
5a^5e^5f^5g^5g^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5^_5__5`_
5a_5b_5b_5a_5c_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5[`5[`5\`
5\`5\`5Z`5]`5^`5_`5``5a`5b`5b`5c`5d`5c`5c`5e`5f`5c`5c`5c`5c`5c`5g`5h`5i`5j`5k`5l`5m`5n`5n`5o`5Pa
5Qa5Ra5Sa5Ta5Ua5Ua5Va5Wa5Ua5Xa5Ya5Za5Za5Za5[a5Za5\a5Za5]a5]a5]a5]a5]a5^a5\a5\a5_a5_a5`a5aa5ba5ca
5da5ea5fa5ga5ha5ia5ja5ka5ia5la5ma5na5ia5oa5oa5Pb5Qb5Pb5Rb5Sb5Tb5Ub5Vb5Wb5Wb5Wb5Wb5Wb5Wb5Wb5Wb5Xb
5Yb5Zb5[b5\b5[b5]b5^b5_b5`b5ab5bb5bb5cb5db5eb5fb5gb5gb5hb5ib5jb5kb5lb5mb5jb5jb5jb5kb5nb5lb5ob5Pc
5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Wc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5cc5dc5ec5dc5fc5gc5gc5hc5ic5jc5kc5lc
5lc5mc5nc5lc5lc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5cd5dd5ed5fd5gd5hd
5id5jd5kd5kd5kd5ld5ld5md5nd5od5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5[e5\e5\e5\e5]e5]e5]e5\e5\e
5\e5^e5_e5`e5_e5ae5_e5be5ce5de5ee5fe5ge5he5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Wf
5Wf5Wf5Wf5Wf5Zf5Zf5[f5\f5Wf5Wf5]f5^f5^f5^f5^f5^f5_f5^f5`f5af5bf5cf5cf5df5ef5ff5gf5hf5gf5if5jf5kf
5lf5mf5nf5of5Pg5Qg5Rg5Sg5Tg5Ug5Rg5Vg5Rg5Wg5Wg5Rg5Rg5Xg5Rg5Yg5Rg5Zg5Rg5[g5\g5]g5Rg5Wg5Rg5Wg5^g5_g
5Rg5`g5Rg5Rg5ag5bg5cg5bg5dg5Rg5eg5fg5Rg5Rg5gg5hg5ig5jg5kg5kg5lg5mg5ng5ng5og5Ph5Qh5Qh5Rh5Sh5Th5Th
5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5\h5\h5]h5]h5]h5^h5_h5`h5ah5bh5bh5ch5dh5eh5fh5gh5gh5fh5fh5hh5ih5jh5kh
5lh5mh5nh5oh5Pi5Qi5Ri5Ri5Ri5Si5Si5Ri5Ti5Ri5Ri5Ui5Vi5Wi5Wi5Wi5Xi5Wi5Yi5Yi5Yi5Yi5Zi5Yi5Yi5[i5[i5\i
5]i5^i5^i5_i5`i5_i5ai5bi5ci5di5ei5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Sj5Sj5Tj5Uj5Vj5Vj5Vj
5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5dj5ej5fj5gj5hj5ij5ij5jj5kj5lj5mj5mj5mj5nj5oj5oj5Pk5Qk5Rk
5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5ak5bk5ck5ck5dk5ek5ek5ek5ek5ek5fk5gk5hk5ik5jk5kk5lk5mk
5nk5nk5ok5nk5nk5Pl5Ql5Ql5Rl5Ql5Ql5Ql5Sl5Tl5Ul5Vl5Vl5Wl5Xl5Yl5Zl5[l5[l5\l5]l5]l5^l5_l5`l5al5al5al
5bl5cl5dl5el5fl5gl5hl5il5jl5kl5ll5ll5ml5ml5nl5ol5Pm5Qm5ml5Rm5Sm5Tm5Um5Vm5Wm5Xm5Xm5Xm5Xm5Ym5Zm5[m
5\m5\m5\m5]m5\m5\m5^m5_m5`m5am5`m5bm5cm5dm5dm5dm5em5em5fm5gm5gm5hm5im5jm5km5lm5lm5lm5mm5nm5om5Pn
5Qn5Rn5Sn5Tn5Un5Vn5Vn5Wn5Xn5Yn5Zn5[n5\n5]n5^n5_n5`n5an5bn5`n5`n5`n5`n5`n5cn5cn5dn5`n5`n5`n5en5fn
5gn5fn5hn5in5fn5jn5kn5ln5mn5mn5mn5nn5on5Po5Qo5Ro5So5To5Uo5Vo5Vo5Wo5Xo5Yo5Zo5[o5\o5[o5]o5^o5_o5^o
5^o5^o5^o5^o5`o5^o5ao5bo5co5do5eo5fo5go5ho5io5jo5ko5lo5mo5no5oo5PP6QP6RP6SP6TP6UP6VP6WP6XP6YP6ZP
6[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6eP6eP6eP6eP6eP6eP6eP6eP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ
6SQ6TQ6UQ6VQ6WQ6XQ6XQ6YQ6ZQ6[Q6\Q6]Q6]Q6^Q6_Q6`Q6aQ6bQ6bQ6aQ6bQ6bQ6bQ6bQ6bQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ
6iQ6jQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6PR6QR6PR6PR6PR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR
6dR6eR6eR6eR6fR6gR6hR6hR6iR6jR6kR6lR6mR6nR6oR6PS6QS6RS6SS6TS6US6VS6US6WS6US6XS6US6YS6US6US6ZS6[S
6\S6]S6^S6_S6`S6aS6`S6bS6cS6dS6eS6fS6gS6hS6iS6jS6kS6lS6mS6kS6kS6nS6oS6oS6PT6kS6kS6QT6QT6QT6kS6RT
6ST6TT6UT6VT6WT6XT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6aT6bT6cT6cT6dT6eT6fT6fT6gT6hT6iT6jT6kT6lT6mT6nT
6oT6PU6QU6PU6PU6PU6PU6RU6PU6SU6PU6PU6PU6TU6UU6VU6WU6XU6YU6ZU6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU
6gU6hU6iU6jU6kU6lU6lU6mU6lU6lU6nU6oU6PV6QV6RV6lU6SV6TV6UV6VV6WV6WV6XV6VV6YV6XV6ZV6XV6XV6XV6[V6\V
6\V6\V6]V6^V6_V6`V6aV6bV6cV6dV6eV6fV6gV6gV6gV6gV6hV6gV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW
6WW6WW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6aW6bW6cW6cW6cW6cW6cW6cW6cW6cW6cW6cW6cW6cW6dW6eW6dW6fW6gW6hW
6hW6iW6jW6jW6jW6kW6lW6lW6lW6mW6lW6nW6oW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX
6bX6cX6dX6dX6dX6eX6fX6gX6hX6iX6jX6kX6lX6mX6mX6mX6nX6oX6oX6PY6QY6RY6SY6TY6SY6UY6TY6TY6TY6TY6SY6TY
6VY6TY6TY6TY6TY6TY6TY6WY6XY6YY6ZY6[Y6[Y6\Y6]Y6^Y6_Y6`Y6aY6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY
6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6UZ6VZ6WZ6XZ6WZ6YZ6ZZ6[Z6\Z6]Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6cZ6eZ6fZ6eZ6eZ6eZ
6eZ6eZ6gZ6hZ6iZ6iZ6jZ6kZ6lZ6kZ6kZ6mZ6nZ6oZ6P[6P[6P[6Q[6R[6R[6S[6T[6U[6T[6V[6W[6X[6X[6X[6Y[6Z[6[[
6\[6\[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6o[6o[6o[6P\6Q\6R\6S\6S\6T\6U\
6V\6W\6X\6X\6X\6Y\6Z\6Z\6[\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6\\6]\6^\6_\6`\6a\6b\
6c\6d\6e\6f\6g\6g\6h\6i\6j\6k\6l\6m\6m\6n\6o\6P]6P]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Z]6[]6\]6\]6]]6^]
6_]6`]6a]6b]6b]6b]6b]6b]6c]6b]6b]6b]6d]6e]6b]6b]6b]6b]6f]6b]6g]6b]6b]6h]6i]6j]6k]6l]6m]6n]6o]6P^
6Q^6R^6S^6R^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6d^6e^6f^6g^6h^6h^6i^6j^6k^6l^6m^6n^
6o^6P_6Q_6R_6S_6T_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6\_6]_6^_6__6`_6a_6a_6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_
6l_6m_6n_6o_6P`6Q`6R`6S`6T`6U`6U`6U`6V`6W`6W`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6``6a`6b`6c`6d`6e`6f`
6g`6h`6i`6j`6k`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Wa6Xa6Ya6Za6[a6[a6\a6]a6^a6]a6]a6^a6]a6^a
6^a6_a6`a6aa6ba6ca6da6ea6fa6ga6ga6ha6ia6ja6ja6ka6la6ma6na6oa6Pb6Qb6Qb6Rb6Sb6Tb6Ub6Vb6Vb6Wb6Xb6Yb
6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Pc6Qc6Rc6Sc6Tc6Tc6Uc6Vc
6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Qd6Qd6Rd6Sd6Td
6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6ed6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6Se
6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6me6ne6oe6Pf6Qf6Rf
6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6Rg
6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6lg6mg6ng6og6Ph6Ph
6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h6^h6_h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6kh6lh6mh6nh6oh
6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Yi6Zi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6ci6ci6di6di6di6ei6fi6gi6hi6ii6ji
6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Uj6Vj6Wj6Xj6Yj6Yj6Zj6[j6\j6]j6^j6_j6`j6`j6aj6bj6cj6dj6ej6fj6gj
6hj6ij6ij6ij6jj6kj6lj6lj6mj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Wk6Wk6Xk6Yk6Zk6[k6\k6]k6^k6_k6`k6ak6bk6ck
6dk6ek6fk6gk6hk6ik6jk6kk6lk6mk6mk6mk6nk6nk6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l
6al6bl6cl6dl6el6fl6gl6hl6il6jl6jl6jl6jl6kl6ll6ml6ml6ml6ml6ml6ml6ml6ml6ml6nl6ml6ml6ml6ml6ml6ol6ol
6Pm6ol6ol6Qm6Rm6Sm6Tm6Um6Vm6Vm6Vm6Wm6Xm6Ym6Ym6Zm6[m6\m6]m6^m6_m6`m6am6bm6am6bm6bm6bm6cm6dm6dm6dm
6dm6dm6em6em6em6fm6gm6hm6im6jm6im6im6im6km6km6im6lm6lm6mm6lm6lm6nm6lm6om6om6om6om6om6om6om6om6om
6om6om6om6om6Pn6Qn6Rn6Qn6Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6^n6_n6`n6an6an6an6an6an6an6an6an6an6an
6an6an6an6an6an6an6an6an6an6an6an6an6an6an6an6an6bn6cn6dn6en6en6fn6gn6hn6in6jn6kn6ln6ln6mn6nn6mn
6on6mn6on6Po6Qo6Ro6So6To6Uo6Vo6Wo6Xo6Wo6Wo6Wo6Wo6Yo6Yo6Zo6[o6[o6\o6\o6[o6]o6^o6_o6`o6ao6bo6bo6bo
6co6co6co6do6eo6fo6do6do6do6do6go6do6do6do6ho6io6io6jo6ko6lo6lo6mo6mo6no6oo6PP7QP7RP7SP7SP7TP7UP
7UP7UP7UP7VP7WP7XP7YP7ZP7[P7\P7]P7^P7_P7`P7aP7aP7bP7cP7dP7eP7fP7gP7hP7iP7jP7kP7kP7kP7lP7mP7lP7nP
7oP7PQ7QQ7RQ7RQ7SQ7TQ7UQ7UQ7VQ7VQ7VQ7VQ7VQ7VQ7WQ7VQ7VQ7XQ7YQ7ZQ7[Q7\Q7\Q7\Q7]Q7^Q7_Q7_Q7`Q7aQ7bQ
7cQ7aQ7dQ7eQ7eQ7eQ7eQ7fQ7gQ7hQ7iQ7jQ7jQ7kQ7lQ7lQ7mQ7lQ7nQ7oQ7PR7QR7RR7SR7SR7SR7TR7TR7UR7VR7VR7VR
7WR7WR7VR7VR7XR7VR7VR7VR7VR7WR7VR7VR7VR7VR7VR7VR7VR7YR7ZR7[R7\R7\R7\R7\R7]R7]R7]R7]R7]R7]R7]R7]R
7^R7]R7_R7`R7aR7bR7cR7cR7cR7dR7dR7eR7dR7fR7dR7gR7hR7dR7iR7dR7jR7kR7lR7mR7nR7oR7PS7dR7QS7RS7RS7RS
7RS7RS7SS7TS7TS7US7VS7WS7XS7YS7ZS7[S7\S7]S7^S7^S7^S7^S7^S7^S7^S7^S7_S7`S7aS7aS7aS7aS7bS7aS7cS7dS
7eS7fS7gS7eS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7RT7ST7TT7TT7UT7VT7VT7WT7WT7WT7WT7WT7WT7XT7XT7XT7YT7ZT
7[T7\T7]T7^T7_T7`T7aT7bT7bT7bT7bT7cT7dT7dT7dT7dT7eT7fT7gT7hT7hT7hT7iT7jT7kT7kT7kT7lT7mT7nT7oT7PU
7QU7RU7SU7TU7TU7UU7VU7UU7WU7WU7WU7WU7XU7YU7ZU7ZU7[U7\U7]U7^U7^U7^U7^U7_U7`U7aU7bU7bU7bU7bU7bU7cU
7dU7eU7fU7fU7gU7hU7iU7iU7iU7jU7kU7lU7mU7nU7oU7PV7QV7RV7SV7TV7TV7UV7VV7WV7XV7YV7ZV7ZV7ZV7ZV7[V7\V
7\V7]V7^V7_V7_V7_V7_V7_V7_V7_V7_V7_V7`V7aV7`V7bV7cV7dV7dV7eV7fV7gV7hV7iV7jV7kV7kV7lV7mV7lV7nV7oV
7PW7PW7PW7QW7RW7SW7TW7UW7VW7WW7XW7YW7YW7YW7ZW7[W7\W7\W7\W7]W7^W7_W7`W7`W7aW7bW7cW7dW7eW7fW7gW7hW
7iW7iW7iW7iW7jW7hW7kW7lW7mW7mW7nW7oW7PX7PX7QX7PX7RX7SX7RX7TX7UX7VX7WX7WX7WX7WX7WX7WX7WX7WX7WX7XX
7YX7ZX7[X7\X7]X7^X7\X7_X7`X7aX7bX7cX7dX7eX7fX7fX7fX7gX7gX7hX7gX7iX7jX7kX7lX7mX7nX7oX7PY7QY7RY7SY
7TY7UY7VY7WY7XY7YY7XY7ZY7[Y7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7bY7bY7bY7cY7dY7eY7eY7eY7fY7gY7hY7iY7jY7kY7lY
7mY7nY7oY7PZ7QZ7RZ7SZ7TZ7TZ7TZ7TZ7TZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7^Z7^Z7^Z7_Z7^Z7^Z7^Z7^Z7`Z
7aZ7aZ7aZ7aZ7bZ7aZ7aZ7aZ7cZ7dZ7eZ7fZ7fZ7gZ7hZ7hZ7iZ7jZ7kZ7kZ7lZ7lZ7mZ7kZ7lZ7lZ7lZ7nZ7oZ7P[7Q[7R[
7S[7T[7U[7V[7U[7U[7W[7X[7Y[7Y[7Z[7Z[7Z[7Z[7[[7\[7\[7][7^[7_[7`[7`[7a[7b[7b[7b[7b[7b[7c[7c[7c[7c[
7d[7e[7f[7f[7f[7g[7h[7i[7j[7k[7l[7l[7m[7l[7n[7o[7P\7Q\7R\7S\7T\7T\7U\7V\7T\7W\7X\7Y\7Z\7Z\7[\7Z\
7Z\7\\7]\7^\7_\7`\7a\7b\7c\7c\7d\7d\7e\7e\7f\7g\7h\7i\7j\7k\7l\7m\7n\7o\7P]7Q]7Q]7Q]7R]7S]7T]7U]
7V]7W]7W]7X]7Y]7Y]7Z]7[]7\]7\]7\]7\]7\]7\]7\]7\]7\]7\]7\]7]]7^]7_]7_]7`]7`]7`]7a]7b]7c]7d]7e]7e]
7e]7f]7g]7h]7i]7j]7k]7l]7m]7n]7n]7o]7P^7P^7P^7P^7P^7P^7Q^7R^7S^7T^7T^7U^7V^7V^7W^7W^7W^7W^7W^7X^
7X^7X^7Y^7Z^7X^7[^7\^7]^7^^7_^7`^7a^7b^7c^7d^7e^7f^7g^7h^7h^7i^7j^7k^7l^7m^7n^7o^7P_7Q_7R_7S_7T_
7U_7U_7V_7W_7X_7Y_7Y_7Y_7Z_7[_7\_7]_7]_7^_7__7`_7a_7b_7c_7d_7d_7d_7d_7d_7d_7e_7f_7g_7h_7i_7j_7k_
7l_7l_7l_7l_7m_7n_7o_7P`7Q`7R`7S`7T`7U`7V`7V`7W`7X`7Y`7Y`7Y`7Z`7[`7\`7\`7]`7^`7_`7^`7``7a`7b`7c`
7d`7e`7f`7g`7h`7i`7j`7k`7j`7l`7m`7n`7o`7Pa7Qa7Ra7Sa7Ta7Ua7Va7Wa7Xa7Ya7Za7[a7\a7\a7]a7^a7^a7_a7`a
7`a7`a7aa7ba7ca7da7ea7fa7ga7ha7ia7ia7ia7ia7ja7ia7ia7ka7ia7ia7la7ma7na7oa7oa7Pb7Qb7Rb7Sb7Tb7Ub7Ub
7Tb7Tb7Tb7Tb7Tb7Vb7Wb7Xb7Xb7Yb7Xb7Xb7Zb7[b7\b7]b7^b7_b7_b7_b7`b7ab7bb7cb7db7eb7fb7gb7hb7ib7ib7ib
7ib7ib7ib7ib7jb7ib7ib7kb7lb7mb7nb7ob7Pc7Qc7Rc7Sc7Sc7Tc7Sc7Uc7Vc7Uc7Uc7Wc7Xc7Yc7Zc7[c7\c7]c7^c7^c
7_c7`c7ac7ac7bc7bc7cc7dc7cc7ec7fc7fc7fc7gc7hc7ic7jc7kc7lc7mc7mc7nc7oc7Pd7Qd7Qd7Rd7Rd7Sd7Td7Ud7Ud
7Ud7Ud7Vd7Vd7Ud7Ud7Ud7Ud7Ud7Ud7Wd7Xd7Yd7Zd7[d7[d7[d7[d7\d7\d7\d7\d7\d7\d7\d7\d7\d7]d7^d7_d7`d7ad
7bd7bd7bd7bd7cd7dd7ed7fd7gd7hd7hd7hd7id7jd7hd7hd7hd7hd7hd7hd7kd7ld7md7md7md7md7md7md7nd7md7md7md
7od7Pe7Qe7Re7Re7Se7Te7Ue7Ve7Ve7Ve7Ve7Ve7Ve7Ve7Ve7Ve7Ve7Ve7Ve7Ve7We7Xe7Ye7Ze7[e7\e7]e7]e7]e7^e7^e
7^e7^e7^e7^e7^e7^e7^e7^e7^e7^e7^e7^e7^e7^e7_e7_e7_e7_e7_e7_e7_e7_e7_e7`e7_e7_e7_e7_e7_e7_e7_e7_e
7_e7_e7_e7_e7_e7ae7be7be7ce7de7de7de7de7de7de7de7de7ee7ee7ee7fe7ge7ge7he7he7he7ie7ie7je7je7ke7le
7me7ne7oe7Pf7Qf7Rf7Sf7Sf7Tf7Uf7Vf7Wf7Wf7Xf7Yf7Zf7Zf7[f7\f7]f7]f7^f7_f7`f7af7af7af7af7af7af7bf7cf
7df7ef7ff7gf7hf7if7jf7kf7lf7mf7mf7nf7of7Pg7Qg7Qg7Rg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7[g7\g7]g7^g7_g7`g
7ag7bg7cg7dg7eg7eg7fg7gg7hg7ig7ig7jg7kg7lg7mg7ng7og7Ph7Ph7Ph7Ph7Ph7Ph7Ph7Ph7Qh7Rh7Sh7Th7Uh7Vh7Wh
7Xh7Yh7Zh7Zh7Zh7[h7\h7]h7^h7_h7`h7ah7bh7bh7bh7bh7bh7bh7bh7bh7bh7ch7dh7eh7fh7gh7hh7hh7ih7ih7jh7kh
7kh7kh7lh7mh7mh7mh7nh7nh7nh7nh7nh7nh7nh7nh7nh7oh7Pi7Pi7Pi7Pi7Pi7Qi7Ri7Ri7Ri7Ri7Si7Ti7Ui7Vi7Wi7Ui
7Xi7Yi7Zi7Zi7Zi7Zi7Zi7Zi7Zi7[i7\i7]i7]i7^i7_i7`i7ai7ai7bi7bi7ci7ci7di7ei7ei7ei7fi7fi7gi7hi7ii7ji
7ii7ii7ki7ki7ki7li7mi7ni7ni7ni7ni7ni7ni7ni7ni7oi7oi7Pj7Qj7Rj7Sj7Tj7Uj7Uj7Vj7Vj7Vj7Vj7Wj7Xj7Yj7Yj
7Yj7Yj7Yj7Yj7Yj7Yj7Yj7Yj7Yj7Yj7Yj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7[j7[j7[j7\j7\j7\j7]j7]j7^j
7^j7^j7_j7`j7aj7bj7bj7cj7cj7dj7ej7fj7gj7hj7ij7jj7kj7kj7lj7mj7nj7oj7Pk7Pk7Pk7Pk7Pk7Qk7Rk7Sk7Tk7Uk
7Uk7Vk7Wk7Wk7Wk7Wk7Wk7Xk7Xk7Xk7Xk7Xk7Xk7Yk7Zk7Zk7[k7[k7[k7[k7Zk7Zk7\k7]k7^k7_k7_k7_k7_k7`k7ak7bk
7ak7ck7ck7ck7dk7dk7ek7fk7gk7hk7ik7jk7kk7kk7lk7mk7nk7ok7Pl7Ql7Rl7Rl7Rl7Rl7Rl7Sl7Tl7Tl7Ul7Vl7Wl7Xl
7Xl7Xl7Xl7Yl7Zl7Zl7Zl7Zl7[l7[l7\l7]l7^l7_l7`l7al7al7bl7cl7dl7el7el7el7fl7fl7fl7gl7hl7gl7il7il7il
7jl7jl7jl7jl7jl7jl7jl7kl7ll7ml7ml7nl7nl7nl7nl7nl7nl7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7[m7\m7]m
7[m7^m7^m7_m7`m7am7bm7cm7dm7em7fm7gm7hm7hm7hm7im7jm7km7km7km7lm7lm7mm7mm7nm7om7Pn7Qn7Qn7Rn7Sn7Tn
7Tn7Tn7Tn7Tn7Tn7Un7Vn7Wn7Wn7Wn7Xn7Xn7Xn7Xn7Xn7Xn7Yn7Zn7[n7\n7]n7^n7_n7`n7an7an7an7an7bn7cn7cn7cn
7dn7en7en7fn7gn7hn7in7jn7kn7ln7ln7ln7ln7ln7ln7ln7ln7ln7mn7nn7on7Po7Po7Qo7Ro7Ro7Ro7So7To7Uo7Vo7Wo
7Xo7Wo7Wo7Yo7Wo7Zo7[o7\o7]o7]o7]o7]o7]o7^o7_o7`o7ao7bo7bo7bo7co7co7do7eo7fo7go7ho7io7jo7ko7lo7lo
7mo7no7no7no7oo7PP8PP8QP8RP8SP8TP8TP8UP8UP8UP8VP8WP8XP8YP8YP8ZP8ZP8[P8[P8[P8[P8\P8]P8^P8_P8`P8`P
8`P8`P8`P8`P8`P8aP8`P8aP8aP8aP8aP8aP8bP8cP8dP8eP8fP8gP8hP8hP8iP8iP8jP8kP8kP8kP8lP8lP8lP8lP8lP8lP
8lP8mP8nP8oP8oP8PQ8QQ8QQ8RQ8RQ8SQ8SQ8TQ8UQ8VQ8VQ8VQ8VQ8VQ8VQ8WQ8WQ8XQ8YQ8ZQ8[Q8\Q8\Q8\Q8]Q8]Q8]Q
8^Q8]Q8]Q8]Q8_Q8_Q8_Q8`Q8_Q8aQ8bQ8aQ8cQ8dQ8eQ8eQ8fQ8eQ8eQ8eQ8gQ8hQ8iQ8iQ8iQ8iQ8iQ8jQ8kQ8lQ8mQ8nQ
8nQ8nQ8nQ8oQ8oQ8oQ8oQ8oQ8oQ8oQ8PR8QR8RR8oQ8oQ8SR8TR8UR8VR8VR8WR8XR8XR8XR8YR8YR8YR8ZR8[R8\R8\R8]R
8]R8^R8_R8`R8aR8aR8aR8bR8cR8dR8eR8dR8dR8dR8dR8fR8fR8fR8gR8hR8iR8iR8iR8jR8kR8lR8lR8lR8mR8jR8nR8nR
8nR8nR8oR8oR8PS8oR8QS8oR8oR8oR8oR8RS8SS8TS8US8VS8WS8WS8XS8WS8WS8WS8YS8ZS8ZS8ZS8ZS8ZS8ZS8ZS8[S8\S
8\S8]S8^S8^S8_S8`S8aS8aS8bS8cS8cS8dS8eS8fS8gS8gS8hS8iS8jS8kS8lS8hS8mS8nS8oS8PT8PT8QT8RT8RT8RT8RT
8RT8RT8RT8ST8RT8RT8TT8TT8TT8RT8RT8RT8RT8RT8RT8RT8RT8RT8UT8RT8RT8RT8RT8RT8VT8WT8WT8WT8WT8XT8YT8ZT
8[T8\T8]T8^T8_T8_T8`T8aT8bT8cT8dT8eT8fT8fT8fT8gT8hT8iT8jT8jT8fT8fT8fT8fT8kT8lT8lT8mT8nT8oT8PU8PU
8QU8RU8SU8SU8SU8SU8TU8TU8TU8TU8TU8TU8TU8TU8UU8UU8VU8WU8XU8XU8XU8YU8YU8ZU8[U8\U8]U8\U8^U8_U8_U8^U
8`U8aU8bU8cU8dU8dU8dU8dU8eU8fU8gU8gU8hU8iU8jU8kU8lU8lU8mU8nU8nU8oU8nU8PV8PV8PV8QV8RV8SV8TV8UV8UV
8TV8TV8VV8WV8WV8XV8YV8ZV8[V8\V8]V8^V8_V8`V8`V8aV8bV8bV8cV8dV8eV8fV8gV8hV8iV8jV8kV8kV8lV8mV8nV8oV
8PW8QW8RW8SW8TW8UW8VW8VW8VW8VW8VW8WW8XW8YW8ZW8[W8\W8]W8^W8^W8_W8`W8aW8bW8bW8cW8dW8eW8fW8gW8hW8iW
8jW8kW8lW8mW8nW8oW8oW8PX8QX8RX8SX8TX8UX8VX8WX8XX8YX8ZX8[X8[X8\X8]X8]X8]X8]X8]X8^X8^X8_X8_X8^X8^X
8`X8`X8aX8aX8aX8aX8aX8aX8bX8aX8bX8aX8cX8cX8dX8eX8fX8gX8gX8hX8iX8iX8jX8kX8lX8mX8nX8oX8PY8QY8RY8RY
8RY8RY8RY8RY8RY8SY8TY8UY8UY8VY8WY8XY8YY8ZY8[Y8\Y8]Y8]Y8^Y8_Y8_Y8_Y8`Y8`Y8aY8bY8cY8dY8eY8eY8fY8gY
8gY8hY8iY8iY8jY8jY8jY8kY8kY8lY8mY8mY8mY8mY8nY8nY8oY8PZ8PZ8PZ8QZ8QZ8RZ8SZ8TZ8UZ8UZ8UZ8UZ8UZ8UZ8UZ
8VZ8VZ8WZ8WZ8WZ8WZ8WZ8WZ8XZ8XZ8XZ8YZ8YZ8ZZ8[Z8\Z8[Z8]Z8^Z8_Z8_Z8`Z8aZ8aZ8bZ8cZ8cZ8dZ8dZ8eZ8fZ8gZ
8hZ8iZ8jZ8kZ8lZ8mZ8nZ8oZ8P[8P[8Q[8R[8S[8S[8S[8T[8T[8T[8U[8V[8W[8W[8W[8W[8W[8W[8W[8W[8X[8Y[8X[8Z[
8Z[8Z[8[[8\[8][8^[8\[8_[8_[8`[8a[8b[8c[8d[8e[8f[8g[8g[8g[8h[8i[8j[8j[8j[8j[8k[8l[8m[8n[8o[8P\8P\
8P\8P\8Q\8R\8S\8T\8U\8U\8V\8W\8V\8V\8X\8X\8Y\8Z\8Z\8[\8\\8]\8]\8^\8_\8_\8_\8`\8`\8a\8b\8b\8c\8c\
8c\8c\8c\8c\8c\8d\8e\8e\8f\8f\8g\8g\8g\8g\8g\8h\8i\8j\8i\8i\8i\8k\8k\8l\8m\8m\8n\8o\8P]8Q]8Q]8Q]
8R]8R]8S]8T]8U]8U]8V]8V]8V]8W]8X]8Y]8Z]8[]8\]8]]8]]8^]8_]8`]8`]8a]8a]8a]8b]8c]8d]8e]8f]8g]8h]8h]
8i]8i]8i]8i]8i]8j]8k]8k]8l]8m]8n]8n]8n]8n]8o]8P^8Q^8R^8S^8T^8T^8U^8U^8V^8W^8X^8Y^8Z^8[^8\^8\^8\^
8]^8^^8^^8_^8_^8_^8_^8_^8_^8_^8_^8_^8_^8_^8_^8_^8`^8a^8b^8c^8c^8d^8e^8ioh60Y9Z<9CL05C3281=3L6T1?
6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z32\
3f3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y163;9<A700=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748
JX4<Q3c2;Q1W172295527:2627314232641116450373Z1QP126Ak112P43=E;:5526?O4B1612C;8>65\51;?C79<<>>963
40812M6g1f4F:=M9BW1MU4Mh3^1_3l4c1N\<W3U4m1S8C_`5Q2]15Q2E8\1]1;Co13OTY2IIk1T1e9l;9A?M13C3281=3L6T
1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z32\3
f3U6221a12GQ39;91A671;a1D:17>1R564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW
2Q1F2=72295527:262731423264111645037^1V9W37c2R9Ii626Ak112`3?32:Q1185526?O4B1612C;8>65\51;e1<<>>9
63408133H6g1f4F:=;A26j1Ma2IIMNi2^1R7Y1V1<N8Kh1`1I<<P3`6S3=Cm1d2^5@X>hV1`c1Sh1h?W3k2l9`1SI\48912Q
:S1S<2d]10U_1[_1k1U2GK502T2k?W3h<X^1W1l>Y26Q7_7Z1<c25O0=1Z7e1S12_Q8bD3kQ16[\62ge8:c1j4I8c1hV1R2^
1RP2c^1e:0YHc1KS3`Q17<d1>Q19S43Jl62o4V35d1i91b1Z1R194?20_1EB[1j12]2C]22d1e5=X111Q27j163i2jOAoJQW
1;7UIZ24\4e3Kc2f43^HFW@a70b<a2Z5<V29U13W81Z1^=h:k2j2JY22b3o6f3B2l3[2_c53N=W15Y3^2\=m8A12P`1h8B2l
3[2_c53N=W15Y3^2\=m8A12P`1h81[62[6ei7h3e5333^1X1o3`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W3;1K
<<I17h2B;W;^34P86i1h2\4f1g:C[4DU2;X5Bd3X11X1`302[67S2S8Y4Z1W2f1k1V6^7DAb7P6E9i1<;Y:V3LZ13d1Eh1j5
^1e55h1FkBm1Q1`3g9h2;=??Q1T8d2U181c]61Y61Z]3L0@_4g1DlT1m5U;]20?m6S3[P1Y]1Q>oNhD;@0d51d2l:a@]A^;?
0]7^1][3ZAb1U5b<ZFS?S8i>oJm>F>0]60N7nm3Sj1^_1h7T>]6Y3h<8@0W5U10^:ISi3gFQ5LoGWJRe1d4S88?0P7<c7kT1
Je8S9hT1fC2]T1a5ce3260fn1b60Vf1SZ4g10S1e38009n1a<7^7c1g58e6121l2S2\=l2a1V4e4f4]c116W2R4h3V8X6f23
ZY1X1b6Q7b?g4T3]3n3P6c1_1Z1VDg2P49m1X1D0U1mGV1M=d64V<oZ1=SH\6`9n>^Bml1Xc1R8R5E0n1f>Q2`7]1XV1MVZ1
j49m?c8hS2Y2d?b5_IUDR8R530cP7Xc160ia2Qi1bP2YX23U10\600N=Y=1fi1i`3k>2S:kT12k1i4D^2_2h422639D501U3
X1j4_1>6T1l10C[6=b3k68J\1Z9Q46P1eAQ7G3Gb5`3i6V6P6a1m5cD^1^3_5P2`2R4HV1Q1f6R?R3X;1P1gB[3Ec62>Q7h:
Z=l8\8Y2k1Q6i4d76c3d2f10W1h3n1=b3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6VDf2c<e2W3Gh6`2R4o1T3j5g?d37V1jFg
7Y72>Q7<3SCHl9e2ZGZ;m2L0@h1Y4m:dHZ7l;S9l3kP1kCcEJ9Cd:=V3n1g120]LP:PIo^1e470]7_\1oe5Qb1MX1Z40e5g1
e1702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h
1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3P9P5o1j3R1W1T23S3=46MW15dA9i715l1Z11k
2V3j1U12o1_4Q2@0i1e@3l2U6[7ei2R<ZV2\AY9o9nOR8MX10IV4c2n:T3=P\1]4S6Z7g?X<V5`1]>>P5o8e_1R42l2CY1]<
P8k8LQ3i1W1n2Y3X9OZ2VAZ1a5m100Lh2R1DONX6f4Y6b2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13Y1S=b15a15k11V1m
3k8R1Ge1b3Q:R6[9h5j1U>c6e25Z4<X@=c6X10EZ410Y2[19l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL_2k1X8`3X2Td1
S3\2Y3T5i2dm1_10@>i2O80:[>g3b3^2U46Y1e614m5U4e9R2V5R5P22Tc1e40[1Z?`HR4P4;]FX5[70W7Y:k5P4a1[Mm2f9
?0h1oCU5Dc1oW5hCb7bE]A[Bn1O9V10Ll2X11X2U;AT6V6Y12\2R1b5121Th2d2W?2a=[53>Q1f48g1[1BXIaR14a9V1SNI0
Z2g21kP1P4121aX1n@h>Y5hY1h63]4FG1Q6aS1`n1X5B80^7Vk1g^6Q201\830gS8WH90^6TR7SETIc4<1X3@0U1mGV1MR74
V<WCVA`6=SH\6nZ1PY1>0n1f>Q2`7l@iF2J3n[1X3X]2_P340ia2S:`_3Z10h44V20R4[\2n9cf1d?Q;2V1`MTH7BB2T2@>a
14[4T7U6164;TA]2@416Q1859:X10i3X1`1Ib3g?j4g3m1U1j1f114\:e8i4<:V?W2mY1e?^3WL8X1>>[4c1o:f?hDmIJ[Ci
2B>0P5\2ei1_^1f>RU1Z3iHQ?Pa1R?S5i3:0P5\2b3Yc3RU1V[1dP1^Om8;0RS1TR1cU2_HnS1^g1YD;0150k9aBi]5eO20m
l8T10V1b2X1009T1I\8f<a3GX26\5X1121mV1QS1U3PJ[3S9S7c8AY7c;nEX7k7h:]R1@0`2SL0[l1\Ee2U9I8C[]2\<h8fM
dMD0k1V30gKU914Fkl2bm2XHW2lCU4S3958i230k7f[890WNlX2]Z3T9gh12\8j4<0i3V1mI2aR4S<nj13jL\K6I0:^3X1`1
`Hl:14_JQ:mLT8j<RBUDi1k4n3YY1a9d94dX1R920b2W10]7i;R6[2oCCo9V@15^>jGY=i3132FKQ6k>Z9jR1g;Y1R8V5GoB
l4\=IPEL?OT3620cP7:0\600TE\m5le13[1a;d40DX3R1C1f16^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U
2gJo4d6i2Y3k3H\3S1Y1M>S2@[42U7FT45[7Og4j1Q438J43>32:AW2:14DC27;M8V15R1BY2h4?L4<;11122EANg3[6272S
83U25n1DS3n5=e2Ib4g1;A94R:^4JM=g2m5:15l1T151X5Z29U12h4KHh1?31W==31e=gf2;1e3a9=UZ4_1a5:^R1e1me281
e3o9UZ4_1l5^R1e1;1e3W3Y6=md2We1_1l5^R1e1T11l4Z6o1=`Z4fJ2V1aDSQ17BEi1:@>a14[4Q=816@bC@416Q1859:61
W==V@no1aQ1K1e3AX1GM0o5=UZ4_1l5cP1j1e1oV1f3U251=i1nO6d5?;51W==o4Xf5>1>V3a9=ca3P2`F_1l5^R1e1Z2[^1
>1e3`3^6UZ4_1l5^R1e1b3S8YR1`1aT1O1m1g1`30]6n2Q2`5o1l@jEN2J[_1_<RI_1l5cP1j1e1f;]A`<\3?i1jU1[7>1[3
9R1DW8UZ4_1b4Y1^R1e1dn1Q2_11[2Y1V1Z6]2a=VT10aMf7PT1Q?:T1l5_7T<2V1_=e1_V17BET2@>a14[4l1];16@bC@41
6Q1859:d617\30Y10;MG9FS3^1N`1?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1e@^3\:8I305En1C4H315_98f6_3a2:8h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2o3F]126O2o3^2
j2T12V1K93o1Y80j1e1Cn25d32Q202k208=KY44S12119861CT1NQ1P1^138<253Y1T1>=_11f1C\1239P4EU5_;g1j5m51P
6]51<d8j21BR3Z18l156`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1
W5^10h11LT3O]1f2;W9k6S3V5^4e1k3k7N^4\<R<k5X4S7?Nn8U3X2?Q4:\3Q2DX31Fn2Z107l104e1Z2b1Da2l59W3c1o1@
d6S4[114P7U38T5`5CT1Da2Aa1_3S1a38^Dg2h4R2P3Q2h893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1h2V3P7c3e;
e1P3\1e1Q1g2m3j4o2Fj5;Q1X1R9S;68\>W1T6n7\2o1Y5l6\21Q1c2Z107o12a2g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1
lEP3;S18R13_13]2:8J?m2S=@V3l6[5GQ1Cb3R3S4h1\;a4S=Z4X=Q2d63g2i11P1>5U3P;@3HV1X61CQ36R10B1f16^13;1
17f3L>U1V6Z1h5o7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g
206R1i1U1=Dd42j1Q4343B743462321123;5?OG:14DC27234M82S15R1@1Y2`2Ld104L4<641112000=243:Q1Q2>V1i6N1
m2o7CDS3P4m1=O_24c3m2A9CAG\=<GS981122KP1W121g1b10OLZ29U12_1[4Z2b11Gm2Z10U24X6`6`8_7h514aDW1M<_Bd
Z16NZ=h:;S18R1`4S=]2d2\>j1e11`3o8b4e40n2X:]:j1SEU1<R=P9a112T1]220Ni1:0X6=P33N_2]1N0^6]1e4a4c5W3V
Q1n2a3`5c7mV1W;;S1b4N:]>P4o?e1b3BjU17a9oOQ2f1[21Eo2Z107m14e13^4_8Q1V22c4X7Z1V314V1]>TJ`W1Z5a2o8i
8a20:S18R1Y1173]2:8J95U4l2]1S3m4@i4@U2V2S2j3B2Ob3h2V63X;a4T;k5\>[1U7a1S=k6V1Q21DP3Z18o12[1=M`3b3
Z2T5EAX2\2XV1R7h44h8[8e5h1VK[4j3]4`3I^1@_18X5:U7n2n9?P3g99Ge1Q8`5j:=e3S=gBb73g2k1CK17R4]7<_11R1b
2[1>e15X6X67P4i:n614l2S2\=l2o4Uj1Q:P?_18c5oMb2k1e1b38X1b6Q7kFM\3[1R>UAGT5DK_6C`11d1P2Z100Y2]2T1f
19DZ5`4E]11m1m16_5e614[?f;XW2W;;S1o23^1Y1S1j;4b10^3[3k<e1o2Bo8lP1lKN1OQ4U8=ZJo1145=B]>X2`6lBQ6SP
1m3_3V1[3hAV:i5d2c4h3^Ln^1Y11X2\1Z1U21\6j3]d1BYa2;S14R1Q1_21P18f1=V3?Y30nHe1b3aBm1g1Q2o5m2j4d49l
:m3RGV11X1\21^1o1P6=o5]4f1Y1d9]1W3Qa2X@X7g5_1a5:S7T2g3g2_1<k3259^3j8e1b3SW2`8`11U1_23W1>e122X6S2
f<a3GX2c5X114mV1WV1PJ\6;S1l5YFT<e1b3S8K]>k7o9S1O;P=b73]4^2Y46T60:^11Nf2Z107f7D^=k>14m5c7W6GW12Z<
2Tc1f4[1W7R8e2_1l5b3m>P4l;e1c=K[70`2?c3^1ZCa1l7\Hd2D1`2o2T8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6_T2^ERj1g1
1Hn5<1<Q6l4b3`3c3@]>m5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3PN_2b4Y24i42l2CY1]<[1@g3R28S:g8Y3X:d2c9[3Z
6Y11Ki2[19P2X6l4AT6f2_3Y1_1R2b514Th2^E_1l5e2d2Ia3f8h=W2e1c4[4Z4i8nC4`5hHb:M1S21e3e200H22X6Y2`A]B
b4?2S62g@PQ1P=d2i3VC_1l5_7c9k=2[3=8E43^:S;Ae\1U13MO6B55]1404:<94;=;2>5Go7o2F@3P11e3Z1d8QP1f6[g1a
1PT1]6_1l5e<h?8U2`3L12C\4Y7Km5f1Y1d7[2R:fKMc51S1a2G8007S1l2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63
?140411_1482CB7ML1:C1H:12W1CV9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2
i5:T1\1U3N:BMDd5e:1j8f13?h1@5<e101IKCn2`61M\128Q1]1V5<>J3`1l2=^1a4R4h1P3j61[9Y2a5f5_5f2m20HP51]2
11f21e1Z3Bb104U211f1W2^>V54T:=k<466h5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X4a2c4h:U1YHJJ_:R2o2Fj5`<o6\3?@
;MBf2X1i63c12A18j3W14W1@4L7d2S1k;44V48?^21f1n1N2A6h1[6b9`Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l
1h1U1kCe3GFN[9n2Y3T1Z5j1=S4[FRA3m1I5c1404:9294;=_21^61T17[2929?4D1Q5P23^6PCY914FWLaU1?kQ3YR1OaP1
o55:c11e3Z10Z2X6c5T;S1e5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18V<i1Oh2P?e1b3o8a9UDSAX:d3_5Z4
h41`53a104e1702b2c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62^4e1g116Y1B9C>Z4R
3V3h1j3h1@3IMi3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5@Aa2l3S5P5o1m4W1T23S3=46MJ<22:M
=a;[49i715\1?W121k2`1e1j1U12_1?`4P2T41g2M3N82c10A0`1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E
0o<j7\8F2J401]1_5\3jB_2g3S10023[5A148c15_1l5Y6b2b4180AZ1Ik71J34<_3GT4A@0Ab3Y7o3l4FJX1I\21154[1M1
999a8K9m2_3e6d1c=T14c6h6>73X7]11O00<1e3o9e[1_n2_1a5:^R1e1b3Ug2d41Y3:0X11;j5]2`1e6n8:a264n54E0200
111;212260171B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T
1S51FBMR4T2241[Je1h3d32Q202JQ28396D^2Z2H211986E9JNR2AS2Y1i32]1Cm1=1e3o9j3bAgd3_1l5S7ZKe1jI`@;1e3
a9=l4Te3S@_1l5^R1e1d11e3Z1[10NV3\2Dl>hLm:U@^L1eMT9_1o23a1K:c1jP1e1`=c8a3QBiA1P5CX5192:FZ1F082^1i
:2;HD3M1e3f20W7VBV3^Fe550gd1VN\5;S1o23h28UR1e1b3]Ge]172\2U2A1e3o31m5h_1\j2_1Q2j3O^Q1e1cW1T9gKP<K
1e3Z10n7Do;T4U9o214fKla2;S1o2l28j<R5a4e;Q1Co2b\2G1e3c1[8d?Y;Pm2_12Y1k3\;_1l5Z110V?OT9a2R5e181h7l
5_a2^\4\2fX1_3R11l4Z6]2Rb3]HfJ2V1db1P37BET2@>a14[4Z=16@bC@416Q1859:C1e3Y1\2X6_`3eI_1h1V1l2bP1k1e
1VK^>k5PI1?1e3`3^6UZ4_1a5:^R1e1\_10TI1b<M1e33V107[8ZL14mBX20P3iU2U=Z2_1]2Aa2:[6RLe1b3nHT;\b181V7
^6b@oU3X7^l2d`1N1V2^1f20H\3Q3b8Q7W;T\3S3_1l5SMZ5e1RHa6R8X7M1m6n?`5U1l4\6h112b3[1T25[3GT2P33NJi8d
72O\3\214a9_JVK0Q6_Jo5`3V40]10R1U3F9BW3_2[1R?W<e1\4T9X<V3T83`Q1W2b1\91R8C1e3Z1m17^6^>[1Zj3_1l5W;
U1PFe1RT2P@o5h2P11e3f20K27n51UZ4_1[4`1mN\1<>W1e1h[1RAT73h1R1S1AGS1><h<91e3Z1d8UZ4_1l5^R1e1n31?d4
c10A0`1Q4EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S1002
3[5A?c1Y5T1h105V6i12_418BZ1e8X12[5i3@0l2k4e3l8FJR27V2721Y21CR2S5d1]<d2h2R6h64c6h6>;X7_20S11Q52m1
b6W@U1Q:J14Q;n1^=Q:RU1Y;`1VOk8j8U>mFX3g?X3T4R3Na1R6TDT6Fb8:1g3m9gU3_j13Q79lY2S421e=\21V1U6U3R3Z>
X4g28?Q6Z1\60]2h5b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9NY3:\11`3i1XB\1e1\3>92]70]5c1@<fBV3o3X11;6S8V
3?h1^3k7@F`1Q4T6MV40@11i3>Z9R>nS1f<SR1Vd2Z=Y?`5^<RV1171`4\2[3[3gn1cZ6R11l4e2d3]2`Z4fJ2V1ee17BET2
@>a14[4e<D16@bC@416Q1859:91Q5c8ZL14al3Q2Q5?1e3Q19U8=ZL14c]3_1l5^R1e1iH?1j1R32d8nk2SEQ9Gjl2f5Q\1^
43n2@1i3W1c8cAb8S214kj2m1Z4j<_IjX1i6d11e3Y1<o1G`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1l5g3
jLk1e1h5]EQ;\3c9n2h4g1`1o1`6_4Z2b50H`11e3Z10Y100K[6nC2o2e4B14gFIl4Ta2_1l5WC5P98n4GFJ3aEBQ7mV1g2i
140V14;=;_1o:W1L@1e3Z1d8__1c1E^6no1mA_1o2a2:^R1e1;1Q5Q2a6QL814Y\2[b2VU141`5T8Yd3h11e3`304U23f1W2
ea1m9f9U5iBR2Y2TDl9h8b1_1e2V3j1R<Y395\5Y;JE4b<R1c2j5c=m3]50<n;\1l1F_6Q2l4>W2n92X28U2B1Y:S37b[4@j
3@l1P=i1Oh2SEgAl6d1TNW717\30Q162512MEV4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P
11P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n2
3131:0S1OQ1Q31FBMR4f1=241O2V1h2Y5T12V1K93o1U:e1CT3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8E2534
T1T1>=_11522Z1C\1239n1k;cP11[4k1;1e3W3g6V5jFS^3_1l5^R1e1J1P5V24i1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jA
XO[GmJ?`X1N1e33N8;W8c?T7a514^GPZ1f7\T1;S1[1`48UBo?e1ZX1Dn4R;WNQ661e=oi3T]3h80:1e=lY2To4b21[8oDd2
5Z71T3@<:6108;E1l2U2]2T7247?2_11>FY220?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o
7B3`1]1Q2^3\3^3]30e1>j1l9]26R9CC;2230:3M:02Fn4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\
1_4BMDd57O]3HZ6Y1U1I\41f13?AV1@Be1015CKCT3Y13T4IM\128Q111i3S2B<>:81436NQ1R22=N3;d8S2h1g72P3_<1c1
Y4U6:_5@0H1V3G5I@n111W11e3j1T8`@XF0X17I1ZQ1i4o3=T:X;U1MW3`K_1l5^R1e1Z2h;PCDj4Y=e1l3j1MS3l?6g=:1e
=Q3j1`7l29mY3S2RP241e=lk7]><1Y5[8^;U4YKl>jT3`4Y7GZR2;1e3Z18[8Z@ji3_1l5^R1e1:1e3o9UZ4_1l5^R1e1bX2
1B1e3o9j]3b>g=_1a5:^R1e1eY1Z4[1a;Z2XH4?1[1Y<l3nm2c7]5b1UX1]Z1V1_Cb5a3Q7:1`5\1g6PA1n:kj3kV1l_1Z11
i2m14a1h4]2`Z4fJ2V1ee17BET2@>a14[4k92:P316@P=1?o5@416@@859:N1c1\38k1c1k4_HU8`;a5R7Y>j8lc2k6W38n1
nGe:T<[G11^9_1\7Jn2<1e3o9V5S:jj3_1l5^R1e1o8o<V2171[33R14Q2S4]2ZL14KeW1]CY<aMg7:0S1n3m18R2l6[5e1Y
32V1_=e1iR1e37BEf12:@>a141Y4X8S10c1X2165:<UC69416Q185918D1e3[1c8RCU6Q314XGW:Yc1hH_1l5nP1_1e1aY1a
Z1m51d30Z1;MHS4]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2
Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C7`2_152Q2e121057n23131:T1S51FBMR4T226O2o3Y5T12V1K93o1U:e1CT
3d32Q202l28=KY44S1211986ET1@=Q1P1b1E253Y1T1>=_11f1C\1239Q5g4^2g80\IQ2KDS11l4Ca1T4]2`Z4fJ2V1ee17B
ET2@>a14[4Z=16@bC@416Q18571:a21g2B]30S2g4U1mE]1\3d2m1:=R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3S10023[5
A?c1l=b2;V418m1WCP<l8FJR2^274Y21C]92m304k6X1c4g2W5n;h6F02X7_2V21i2J0Q14Bh1n3]2`1hd1Ad]2e121057Z3
:T1l5`1m9U82V1_=e1l<m7l4o3Z5a2J7BET2@>a14]19Ii1l:4X216@m@d2@4163M859:^2DT11g48S2`6i3f5W9aEV78^:c
<c7S510dP2T1Im3gA^1:=m2e3[=oC0>SJl2hCV21=1e3Q1m8fX1^Q3_1l5^R1e1h7jCf;l61g2L0Q16182Ml4]2`1?U6h85:
a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`3i<[:4
;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMR4T2241O2o3Y5T12V1K93o1U:e1Cn25d32
Q202JQ28396D^2j14S12119436E9J<AQ1P1AO0E2531W1T1>=_1152]1C\1239i]1D1a21e33N8f10S2g4U1mE]1\3;14Q2I
S1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l8Dm318m1c2d7\8AS1l:l8FJX1I2[274Y21Ck850[Dm@h6Z3h4_
291Q5n6d1TCU914ic3c41d30X1=j5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?9e
2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;:BMR4T2241[JQ1Ch3d32Q202JQ28396D^2S3211986E9JN
:g1AS2Y1i32]1Cm1j<k:R=d?V1h21e33NP284e1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S10023[5A
?c15;S1l5l8b418m1i@k1AS1l:l8FJHY12[274Y21Cn7[4\31=Z3c8UBn1i4Q2f2Z3_223f51d3g13I5B2P4]2`1?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S12119526ET1NQ1J5Y188<253Y1S1
0>=_11f1C\1239Q5n6o3b8=LY2\3U?W10\11T3@<Dm8W8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5^R1e1e310Y13n4h31k
3aCe5SBPF0H1<1e3o9]R4g7_1l5^R1e1b3cQ13D119Y3N2m8]2dS1Yo2h4_14g5aOl2e1[9:U;M1e3Z1[10K[6P4]:1c@Z4h
W1ln1_1l5gP1>W1e1PT23h1d23GS1><X11e3V1Z6]2UZ4:T1l5dC2V1_=e1WJW<7BET2@>a141Y4Z=16@bC@416Q1859:Q61
d3W13;Ml4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fAj<8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211628
6ET1NQ1P1?30ME253Y1T1>57_11f1C\1239J7BET2@>a14[4Z=16@bC@416Q1859:W11d42Ch1d4k1YF\MeE;^6T3Y1k6f=h
A`5S1^421k5k;VAhEn3f3RBf1OU;e;b8W;Y1V2<Y1m612a30N;;2JJA_3]2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1aN89?45En1C4H315_9o6_3a2Ch2_152X1H3a12
1057n23131:T1W1g13o11;:B@<2o3T226O2X2f1Y5T12V1K93o1^4f5e1Cn25d32j1602k208395E@^1Y24S1211986ET1NQ
1P1b1E253H@T1>=_11f1C\1239f3]7<h1Z9X3j<1e1l51;g1S6b11Y1]3X219@g5^2k5=Y1k?MjHo<lP1W1U>QEj=aZ1NU:P
4Z;Z6`5Z6j2Y111\3T5`A311T1>2R16F149\3551g4m8lf7S;91e3o9UZ4_1l5O^Q1e161Q5c8ZL14E1MS4c8f3ZGX114VIc
@_CU@Q@c9l5kT1RAT3i8S<H1]1W2Z10n7Dd?[3Y914KjJla2_1FW3F5P1O^Q1e1^612a305:<38;MEV4Hd1`1?O3NX6Z4W25
36a264f1404^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1aN8I45En1:84H
315_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2c1[2Y5T12V1K93o1U:e1CT3d32Q202l28=KY44S1211
5386ET1NQ1P1b1E253Y1T1>=_11f1C\1239n5`5@n@Jd8n7n3>:`12J1Y2[13W1c8ZL14aX1n@h>Y5oO;S1l5[2l6a4_29iA
e1Wc2k6U21e3R17\1A746n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7XKe1d:@2S:^5X2=`7b23W51=j1\;?LQ18c4>
CU9Aa4S44D_1>6BAl15c10591e3`3^6UZ4_1l5^R1e1T11d30Q18>b1T4]2`1Ze1d]2e121057Z3_1l5`1mP1e1l<m7l4o3Z
5a2W\1U201P5U3D1e33W1c8VJS214c]3;S1o2l2]1\<c4o?e1b391e3Q1m8UZ4_1l5^R1e1@1e3R7i22UZ4_1F64k2Z10A^R
1e1K1e3Z1?OEW66[Eid3_1l5Q4\Ne1k3iU1Z4O;iA[7o6o4U1:h6;1e3Z1V7]1UZ4_1a5:^R1e1@1Q2Gf2a13^6j\1ie5Q21
dOL^4Q2LB1e3o9T5U9hk1QP2_1l5^R1e1c6aJV@e7]5Y3VBI1g4g1U7e8Z6a;nNhLh4dS2R;VJ_2l<eIPE16^11Z1b1f:<?1
i3W1P23i5DZL14Zn2d?Y7Yo1YZ1W11g44e2d3]2jV3eS1fJ2V1ee17BEH[1@>a14[4Z=16@Y=V4Z1F@416Q1859:41e=ZP1c
2;1e3o9UZ4_1l5^R1e1f7P7X=X11l4Z6Ak1[h2VGmJfJ2V1ea1o37BEi1:@>a141Y4Q;X216@bC@4163M859::1e=Zo1X=g7
m4UU3i9o2dQ291e3o9bl1b]2_1l5^R1e1T11e3Z1X2l1^4PZ1^V2m;g=_1o2a2:c1eM\2Ge1\15o1aIk@iDU13U4;152V15d
9^1@1e33W1W5[3ZL14c]3;S1l58UR1e191e3o9UZ4_1l5^R1e1b3:1e3c6[3UZ4_1a5:^R1e131e=^V7:1V7P6=h?`Og8mf1
QP3PU131W==:1e=Q]3ge2hLb4_>`E^1k1G1e3o9b:VN[DcP11Z2nY1\12X4c1d?OiAe1b<a9a4o<]CH1e3\9Bc@i<XDb3_3m
a1nH^6_1b23U3^R1e1cD\7]JY2eIW291m2g:PA^]1S1e2RR2\i191e3o9fV1^S3_1l5^R1e1W21g44W2R4]2l7mGV30X5Y3]
3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2`<2V1eQ1i<b2b471@8<T2@>a14k3?X9Q416@bC@416Q1859:=1i2Kh2V7
UZ4_1l5^R1e1bW1kT11a119b4U2T4]2k5lG1[W2YAoCgHn12V1PY1d<7BER211>>a14[4]5l716@m?6]301=416Q18571:C1
e3Z18[8h;e21dk3_1X4c1j=i1Oh2P?e1b<c81d30Q16=MN2j3]2`12<P621]1[2V1DEM3@I5:a264f1404^1:6:406S1212B
0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68I45Ec1:C4E231
5_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMg3:a12?241O2o3Y5T12V1K93o1f6f2GFE43Cj18P1d32X1H0
2Jh188396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12317P4Z4246L4>^3T?DF3U2Ae13404Q1419^91\1\2
Lk1U119b4P2Y4]2`Z4fJ2V1ee17BET2@>a14[4`2V1d5m316@bC@416Q1859:k41d30X11;X2a3]2`1e6n8:a264n54E0200
111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4c7Z4h=8I45d2CVE2a2CCd3528h1e1210524Z3:T1d34K
391FBMR4S1P1241[3lCZ1g1e1h3d32Q202JQ28396D^2T1n1211986E9JNR2AS2Y1Z3>2]1Cm1n1T9eK1b7M1e3Q1X2d6oAU
G1jR1mNgC\;_1l5]<PFe1cOg1V:]660jQ11T1Fh1X2i21h4o10S2g4U1mE]1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0
U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@b418m1WCY7f4o3l4FJX1IV1W174Y21Ck86NU=TGh6>;X7]11O\11e3V1Z6
]2bj2m7m?fG:T1l5dC2V1_=e1k7U5]I7BET2@>a14[4X8Q516@bC@416Q1859:T31g4Ij1E339]14R2:<B_2X:j3;e4f<[32
Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N]1W1\30UJX1I?]4_18b:U2k46[2X2U2R4;Z;m1V162
V1j1m1i1k1Jd4i5b2`1^1d7S41@^159l6d51d30f1Ml4]2`1?n>5:7Y264f1404^1:6:406S130F4D156271f11P1S111F80
15DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m5o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T2
26O2o3Y5T12V1K93o1U:e1CT3d32Q202l28=KY44S1211986ET1NQ1P161Y1E2403O9T1>=_11f1C\1239\_1X1d119[3V13
R24n3]2hA[^1j6US2:T1l5dC2V1_=LH_V17BET25:>a14]19AB^1[9n316@bC@416Q1859:H1k2Ci1`1U6DU1`6c:V6W3T[1
a3a4nKn@n<ZU1SGh<Z5Ik_1m6100V3<>89861K2]1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:12341B;6C1404
11Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;29>:W11i115OD;U1
><451@1Q<1:T1\1l2I<;BMDZ5904X5U5S2V193U15T35Df19f3N01AS1CT3Y13Z5A\1;>22<1\2^3C085>:863j3B=T1205j
8k=f3V6X31R;5W<II312U11e3f3j4>K2h;jj2k9m;Y2];_18m1@0630S1FA:S11605d@U@e1_32\>W[141]=7[`4f61d30Z1
;MQ1i1P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\1h1V1f53
l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2o3a1B26O2o3Y5T12V1K93o1c1
Y4FX2W1N2>4Cn25d32Q202l28=KY44S1211986ET1NH8P1C0MA3253F1@S10>=_11f1C\1239Q2Q3c3Y@c6]7Z7S1D6<1e3Z
1d8eT1_U3_1o2l2^R1e1b3J1e3j1e1^6f>jY2kGn=h;_1S5B5^R1e1b3U3]LW3a7N0Bj;SDX11h1n2Hg10[6i2n13l2Ek<YF
^MP5X4aLe]1U1gDDXLc<k79L<QD3g2i140V1419i:T7k11e3V1e4d1O]1j58]49j_2f<d4_>o=b1:C@o4A:dC2V1_=e1kJi7
i37BET2@>a14Ai3R6d58Y116@bC@416Q1859:f491e3o9UZ4_1l5^R1e1aU1?1e33W1W5[3ZL14c]3;S1l5^R1e1n71i1j10
Z1;2JG71e13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\20
S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2c1121057j1S131
310710O3j16m231F89MR4]139826O2Z3DY5T12V1K93o1U:e1Cj18P1d32Q202JT1L8=K_3I4S1211986ET1NQ13Lb1E253F
=4T10==_11f1CN=239Q2n9\4>`=Y1J2i1V3g81Fj2U11e3f20H04X6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7RJU1e1\?g=n7b2
[5?h<m8T8<_<`2=1e3o9jY2W3\;ZGe6dC_1l5^R1e191e3o9UZ4_1l5R2[P1e1U21X3g18R2:S16>3m31h;W9e19g6R=Z2\>
k9Y1`FQCi2m2a21n5@3;W1X;1Q206[1H18312U1VAR;n2KW1A86C[@^7k1nB4X6X>X781U<?c2W4o11e3Z1[2U62`5R6c12d
DCl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:^R1e1`=c>G`4^>a;R73J280d4Z1U:o5H^7206k3CJf111
7LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12Q38
509A34T13I@249_;7<:2::GK>;C411A3>BG7:L04966M0R262<Y1f2=1368L118@49630961=3S3022442`13V2295i2Z1:J
2?Y2X110@1P3;216<[1;V17R1Z5<?P14338927E1d8V13092620U4Nb3i3l5_1I@31224<1E:G468^106]1T1m22n:8BD0O0
P:20R48U1<10V1117d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3A
B3`1Gg2d2I\3Dn1JEh2e1822o1R8R46o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11>477101@Q11:1A1ID
;Z5_1>CW12i1`1@=334T1P1=2>Bb35MU1Oo36=:=:GR1W1N>7:@660?D896X362<Y1MP251368L118E9630961=3D_222442
6Y13a532116D5:M?11^3:NE>I57A3414206N@@A55T128S13f2C5Q32M1Z1Y7Y6A2k7S51a2J;4>E:G4652^1@T1>]123:j1
R1S1DZ61a18\11JQ720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1
<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^
1;Y7CZ1i1`1@EZ2b1b35S2OV4HHh4K=U1I^8<8Na1a4FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1c
=An7S51\3h24a523:Q4DZ61W31JQ720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L1
5j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>47
7101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OV4HHh4K=U1I^8<8Na1a4FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\1
3;T3Q32M1Z1c=An7S51\3h24a523:Q4DZ61W31J^420[4U1>0V11^3Q:47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7OV4Z6Y1U1IW8l1`1
X5Q3X4\1]111m5i1810336NQ1R22\13PNX61Q2?E8l13600Fo2a2:Q;Y31d42\4d10V11\2Q122@Z947;32a1>P320k2P606
234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7
CT3`2a2_7OV4Z6Y1U1IW8l1`1X5Q3X46U1]111m5i18103206NQ1R22\13PNX61Q2?E8l13600Fo2a2:Q;Y31b720k368d10
1`1Z13e1;d22m6479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]
1Q2b211C3\3V1W2Ed220e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDd57OV4l
3]2:;BU1B6a3R1=2T15Y380K05407C1;334DT3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R22=N3018n?nC1Aj4U6@:`2X7W
1II312W1031P820k368d12`1Z1116^1;d22m6479132_11>P320==2438:22C57c2S1k14041234@3;64>140411_1482CA0
15MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1>
<451@Y;C5<Gi1W18@JT11==2M1Bd57OV4=^3Ge1:91BO5Ia3R1842T15g1a19K04507C1HD`2CY13l5\1;>2?11Z2^33@85>
:341436NQ1R22=N3018f>VE1Aj403a6:Q;II34W1031d42[1`2?d1031Lf=47?2a1>LS220k2P606234@3V11n14b115j1P1
J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8Q66Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Om38Z6Y1U
1Ia33N=W15Y3j1Ck3HZ7\1]111m5]1;5101436NQ1R22\13]1U3n<f1o@1\5f6:f1Z9Y31Q120h2IR1^:_U1ad1mX1e12105
7\V12Y1CS\1R2o1Na6]>P111o<m11d5Db6206T46N>0X11N9211n;47682a1>P320k27c2_20C062312@3V11>R174416051
11L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1K\3A012f2T5k4l4`4:6n9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U
1><7101@S91S2CT3W1o2J_7OV4f31P111\1R16;D033E61D60Q70j109V1^39_1W4Z1g1\1JB11h4T1i1341436NQ1R22\13
0:c5Mn;n4[5Q71S<:f100U1T1m6T1T21\620k368d121i2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C1404
11_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15^1j1a107C_1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS1
1\5f6:_5Y4W1I_21W43R48d1c1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1IP;05407Cd4Y13DW5\1]111m5i181436NQ1R2
2\13YT11S<:Q;c1312\11g33R48d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Y13l5\1]111m5i181436NQ1R22\13YT11S
<:Q;Y31`13g2Z1Y2DB\3]X1W@0[8d2[e1\3PFV1PLP2?Q;3g8^2U<\9>5LS3c9g280a6P3l:5;1Z1_2g3l2c1Y131253g2og
7b6\B<3R4\_1dHd2D]]3k1e93g8QH>3R4\_1dHeb2cY13g8Pc1l:55`31g720k368d121N?Z1U2R8b1479132_11>P320=@4
316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g2
2683R1P81G;26;3M:0h5:3B:C5AT5L17==Q2_1E0U1;253>b11d1]28F5><035130;8P;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3
R1=2T15Y3a107C_1T3Y13l5\1;>2?11Z2M`23@85>:81436NQ1R22=N355R70f2@h<Q2f:1Aj4U6@:`21^8II8BI1d620k36
8d12`1Z1U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]
1Q2c20I\3^3Eg20e1d>6`91G;26;3M:0Y4^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1
U1Ia3R1=W15Y3a107C_1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=N355R70iL1\5f6:Q;II8\11X720k368d12k2U2
R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G
\3^3Eg20LH`4_6Hj26_1^3a4I;26;3M:0h5:3B:C5AT5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd5
7OV4l3]2D1BO5Ia3R1=2T15h2@a107C_1T3Y13l5\1;>2?11Z2N_23@85>:81436NQ1R22=N3;j9@aI1\5f6:Q;I_21X620k
368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q
2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1
=W15Y3a107C_1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11\5f6:Q;I_211333]P4U1a620k368NE01k2U2e94
79132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20
e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OS2R2Z6Y1U1Ia3R1=2T155S3a
107C_1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=N3;mS111Z5f6:Q;I_21b639X38P1=Ml4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315_9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1W2R1=?G5Ce2^2_1T3d32Q202JQ28396D^2C
V14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\1239aP1D3k36\_1V@11Y8b]3R1=2T15Y3^2n53g8Wh1A3k36\_1dHb
]3R1=W15Y3^2n53g8Wh1d@m7209Y2^1861[101O@Z1Q23k4i4479132_11>P320=@438:22I7c2S1k14041234@3;6C14041
1T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2:3B:C5c
6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDZ4Y17OU2P2Z6Y1O5Ia3L633h1?[1Z1^107S2T3Y13T4:\
1\1;>2?11Z2P1]23@85>:81436NQ1P1Q12=N355Q9_3e7];H1\31j1X::h1f3P3Z25I@88\11S620[4d101k2U2e9479132_
11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6
`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1I\;07S2T3Z7\1;>2?11Z2
^33@85>:81436NQ1R22=N3018mP1o21S<:Q;I_21b6380X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1aN8I45En1C4H315_9`4^2V2U12a2CCT2_1528h1
e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1W2R10<?a11b6T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AP
1E2535S1T1>=_1152]1C8S1239k:206d3686]1011^1Z1116<Q1243:Y22b1Z547620032_11>P32048=2438:22C57AQ23O
[10>4041234@3;324>140411R115446101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c
4:U4:6`9I;26;3M:0Q2m2H:3B:C5c6G=Q2U20U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139=2M1Be3n17Oo36=H
n1>7G4117L7:91;6;C53496T10R261=D48W15[1;55U1818@00215006>411933I]22926Y13DT2Z1g1\1;>2?11Z2^33@85
>:3414206NQ1R22=N3018R=f6Bk1`<S11A_1ILY1903g2i3:m2S8II8W1031]620k368d12k2U2e9479132_11>P320=@438
:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h
5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3a107C_1T3Y13l5\1;>2?11
Z2^33@85>:81436NQ1R22=N3018mS11\5f6:Q;I_21^536T4U1>0V13X1211h:U147?2a1>;d220Nl17c2_20C06234@3B4>
1n149;L15j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4Db1G=Q2U20U1;29>b11d1]2U1>
<7101@Y;CT3R5_7OV4Z6R16U1I8A\70U2V1^3i1N[6\1M?11V5Fi18103206NQ1R22\13];kH1U1W4S1a5:U1m2m6T12Q21e
18n33R4^1=X1117LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe11B4R1P1X2e3KX1Z1T3@A3:N3I@2>Y5j6:HGf1C]1
B@V2=FZ75<8N18Oh47ER13S660<5h1Y2Le1R3j1;X15R1Z5<?f192R13W813V1>o<g8P2G4?^1e1T1JY22b:48X3m23l358A
C<X1n6d7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9lY1e2a1V12Q210H5000E2_53l5j2]3]4_E4a@2>Q1h3W2<08D589=2
1;6@2220631H59;]16On;31121I43Xl5d1YV2d33[4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1IR6d1m3X5Z7\1]111m5i181436N
Q1R22\13YT11S<:Q;Y31h33[4d10=[>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g
1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT111Q<:`21
Y6T2Y31P53R48>U10=;Y4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:
3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7OV4Z62V1U1Ig7m3X5Y13l5\1]111m5i181436NQ1R22\13Q:7BET2@>
a14[4Q1j1i6BGX216@Y11b;@:`21?d2@416Q1859:T2Y31i13g6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S1002
3[5A?c1_@b418m1WCP<l8FJR2^274Y21CS<XR1h6S8_2?39h3?Q3j[1dHVW2Re13T4b4lGRd18`53b3A@DMl4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3^:e98I45En1C4H315_9o6_3a2
Ch2_152Q2KI21057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1X7M<k3T3>1S325d1602l28=KY44S1211986ET1NQ1P1b1E
253Y1T1>=_11f1C\1239\;]2bT1h139]2Ji200B1Q4n3UX29T2h9m[1c2e121057g=]Hf13?h1f>cCl7b33Z1U21Z24]20Q9
X3k=916^1T2g3FE8;IZ5F4R45n2[93NkP1\M^i36`2Go\1l7P3e4_4i21V4074c@3NS_5Si1l7\64f2J695;D20I101C1;e3
n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L?o2@U53l1aN89?45EP1MC4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1R;\1T3d32Z1F02l28=KY44S1211986ET1NQ
1P14]1E253Y1T1>=_11f1C\1239f39P1cBf1\<O168:JT16W2X21k4X31?h54f2J69AD2J10E93e3n3?O3NP5j75:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1i;ET3d32Z1F02l28=KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1
C\1239Q5fCP=>^@?:4R4`<3Nb_31jZ2m;RX2>4d3=`<3NR9kd3ZU19kFZ60d]2g54b2N@56IMHS4n3?O3Nk<5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2X2f1Y5T12V1K93o1_<T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1b1E253Y1T1>=
_11f1C\1239Q5b1WEo;1V40o64=S3@5B=MOl3n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<
X61Y1MR4T2241O23=5W3m419T12V1K93o1_<T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]
1CT17239d6f>V;Y71Y2l1V4_54a3g1MQ1j3n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3T54T12V1K93
d1:_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239b<0g8j;=D4h39A5c2T93NZ@TZ5[P1Q6jAo:
31_5m1964R4`<3N_j5>4R4Q3^93NY_4[BiHi4lOj?YJf3R14f2m1f100P1;h83NoS1lZ1Ta3^;_?l5X3U4@f1e1eA1168U1[
3V4l1T458?4f2m1h1P1T93NmP7X3]6i4\2c>j8<4R4`<3NYc1cf1a`2^8oL0^GC4R40<R<3Nc:WO[1Q8o8_NkV1bP1VHiX1V
CdC>4R40<R<3NjY10o=mR1dS2PLiX1]14d2O=0<3R2@0^7j13No1]BS2S1aCQ8Oo7XAS;4;a1IZo1Mj2`3P19Y2Q1P:0S1Y8
gR1XI14\=V14d3=0<3R2@0^7j13N]DS2S1TBP>YKc7IXP2a28a49Y2Q1P:0]9ZT1SF_1114\=I4n27K0<V2P8j13NX6T>W3c
KOXk1nFaMU6U@m;f9g:WY1F4V3K0<V2P8j13NX6i2Z;W3TB^9eNmW1UZ1[F_k1T>:4R4`<3NmW1bGPi3m1a3<4R4AS3j83N^
R1`n1_i2l6X594d4n;3NmW15cf3i^3L4=T2e1;IT;3N^R1iKnEoP2[>ZDjT1\5c100V3\31V2;n2f1^GF4R4<b2`93Ndj1QM
0d9PLo`1EQ2Y9GZ4^224eH74R4`<3NS_5[;W14d4g1DQ8N<33Nd8j3Z5nM^>SS1c6e4aZ2e7U2e45_5a1a;U6W2cBY:116^1
f1Ja;T1254c@3NW\444c@3Ne54a3g12JO<_3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii
5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152X1He121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1^
4f3Y4T3d32Q202l2839KY44S1211986ET1NQ1P14]1E253H@T1>=_11f1C\1239a;\>a2Q4V61P874c@3N]X4o1i154c@3N]
Z464^7T93N`^854c@3N`^8O4h3d1M00B2_93NQU11bH5d2hR4oHb4d8g2eA116^1[1o1U4:V6>4h3d2Bb93Nlm1d2\m1[U2o
Hb4\;c64e2K69H=Ml4n3?O3NP41a5V35:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<<K7Ii
5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y
5T12V1K93o1_<j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239i@dM74c@3NYc1Wc2
nW4R74b22KR16=2J30EQ4n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
o3Y5T12V1K93o1_<T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<P1E253Y1T1>=V18152]1C\1239;Z3R6oL168
U1k5W82c64a3E<6=2J4g4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5
T12V1K93o1_<T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<P1E253Y1T1>=_1152]1C\1239;]V116^1S>k64a36:
<36=Ml4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[
45V1037<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1MR4T2241O2c1@j1
Y5T12V1K93o1_<S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P<ZFLc?n174]6U:3
NYS7b<h54a30?J;MJb3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMR4T226O2R2l1Y5T12V1K93o1U:e1CT3d3
2Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239f3lC1hF1W684R4[3T93N_j5\S2^14i4S2\3I^53NiJi
[1ho1]70WC2V1o^1e67BET2@>a14[4`6i616@V6k40^8@416Q1859:\1R14i4Z6^53N\V4fJ2V1ee17BET2@>a14[4Z=16@b
C@416Q1859::4c@3Ngg38_?^f1V>RG84n3d<3Ngg3^d2RGC4R4V3Y93N^R1b8f31a2Z;1ci2]5VH\6PA\]1^54a3@0F>Ml4n
3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3>1S32Z1F02l28=KY44S1211986ET1N=CP1b1
8<253Y1L7>=_11f1C\1239VQ1n3m8W54a3@0U1Ml4n3?O3NJP<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K9
3o1_<T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[R1?4T1m2`<3N_2]1^7]1W9RZ1ce3e4\Q1
E4n4Z2Y93Nd9d72i614a9R=\=YA\U2iR1T9^j1WDH4d3^1_;3NoB]1W3\@d<n<id1Lb1bJ_3S6=Z589lY2i>=4U6]:3NiY5Q
k1X2d11iI2o6J4i1n1U1>e1j2d63Na2a5Y6U5b414if1oR1iFe4WGf1bd1Z5WX174c@3NWV2dY5cN65j2UHU2ae2mG85j2[2
iEgg2FVGiR275j2f]3V2;aGiR2=5c26aW34\3j1cHX2j1o`1n?aBR25_60X2m5d7c4d9]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_225PK35PKSb535am5b?25T]635jEYg515
25jE35i2M25i235i2ZZ635i2Qa355i2PCfl2Y135i2PC25ab345ab3bj2935i2dZ635PIWa545PI^j2hf245jEU3Wa525`]6
35jEeg565b2YKlZ1kP1WQ325lM25Z435i2`135i2e`345i2PCcg546R4c<eR836R4PA26R426ZX646ba31K56R4_]31^166^
n3kY21SC]E56R4fD`_5V21646h2Y1P_356hHj1f]5V2e16V2IU40`1@hA3n81T2R3d2m1:T1_2dFa12521FKc@\=4g4XE`7j
FP2b8P:a:@0]@h<i:_2Ai2YAT5>E4k==W966R4Z_1k=b1YW226]c156]6]BSX1h_336R4PA<6[3Fo20E^X44]P3G9B56R4ai
2`IcL27\347c]2fX1fb227Rc337n@[U31747Rc3W3fb227X437g2`127g2o17]6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_277`26Z2XX3Y^2077`26cZ3Y^20>:7g2
]40YV5P:R;0`U2447mN1Zg227oN77m2T1jJ1Rd2W327R427Zf337g2]W4P27g2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q27g2e30X2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2K7g270f5@kJ1T2R3d2m1
:T1_2dFa12521FlN4PJbm1hM27f_7:7c3W1RDi=Q314_W4_697k4RDY=?Q314o]4<7b3X11PDi=Q3121^S4P427ml237g2Z`
337X4n\627UZ447c]2^U1W337X4Qb328Y[6_182b4P2Y4m8Z:e1cn1f6\CY>m@fJ2V1dEc1k1`L7BET2@>a14[4CU9`316@b
C@416=C859:X1H80i2QM0S3M\5^6WEV42Y<]3i@W=Q5k4d>CfP1SJnBa:R28P5VEg4LY2h1l37B021111;42Y12f4`4f60_1
a4EF<i1ZDb?b8KQ:;S:0W1g7]>S8@4W:a393]Ho2b1_3g13Y4X15GNAY141`7]ES18d25h3U7J[GW3k1o?T7d?S6R1f9XN3b
40I10]4l49n5jd1^2b4AZ;b7XMbBZ2b28b6A0`1m5mE]1X33d2m1:=V3Q>b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c
1_@b418BN;l22MV15k2>X1X9@0d8i2l8FJR2V14R174Fb11Cf@lF4c6h6S8_2882iW1JAY[6e9TR138YY1lo5^280o4nIo4H
S37B021111;42T142f4`4W8H2Ik2\1<i1c8lS1KU?:JKHIIH1101U1>n2V:`8Y4m1Q2:4U211h7126Z393U1WGh26n6h5X2[
1e7h3T=^?]180_?ZEUOl@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1^4;]1Fl4n4_>kBhD^AY93i1O5V2R?Y3?8X8jP3K^1P8
2g3Z5_C[e1dDo;i25G80i4eR1X214XHUFU4e5U9m72i3f9Dj3[[2Q;;e4R8Y180T:fP1jA?E]21c41?X46E612RBo1oGT4n5
k31?J[1^32X1h1g@0]X1h50kCR1cT1g1P68k1OAg1Ml4n3?U5P3f1Y3>W15:a264f1404;R1726:406V11F4;8156271f11P
1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En1C4H315_9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<
]4DBB1Y1Mm34h1;26O2T2MLY5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12317k@
0Y@=b18j2U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>2Z1^2762R1120T1UFW6\24i=93]Ho2n6h5X2Q9A8X3Z3P8[GW30
h^1SX1Z2BS8U;\_2b;XT1Z238lO\n6L8c6@0^7Q1TB:i3W3d<^=ZN]P2a5Og4P:MT:0\=eAY=SI4\=l4Y18P5nIl87B02111
1;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84i=93]Ho2n6h5X2h1X7V289`2U2c1ZHl87B021111;42Y12f4`4f60f3_1J\1<i
1j3h4K1jS1m>]1^27672H00101U1g7]>S85:4i=93U1WGo2Z6Ch5X2[14`7V=dO=80fl1X5]4o6V?nV2i1M5k2kg1c18P5QI
LV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2fI0l8jEUFd84i=93XEd1010[1o2j63h5X2a1_728mX768SMc^1V1f[1\668g
T2TQ2kW2ZC7;8W3]3VQ1j1\1fCi9hU1Yo2b438f6gU358]f1`KRP2eg1R18d6WQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12OU1
g7gF:jV1o2Z6Ch5X2`1`7V=dO>8gBk?e6[FZQ1QB`F`\1_EcBXGg7nJX180P3S481S1IhQ1TQ1`FaR1f6@0>521LZ?_C[5g9
c1X:W2n4^7k1j6g=J[4Mo8^2P9b;h3I8f6`:k=H\Ji?`<_8j70W@R:0]?c3nd17dCT2R2g8h>1R2I8]3R10Eg9bj2m1TB2QB
T2e121057e3j>X\1m4i2U1i<=8f6TY1]a1ef1[V11Y1`d1i43kHU6h18m67Ij9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>K?Q6
o7P2S3Z11C1F<;U4S9R<a4nP1Y;4f1W1Q10b7Q1R6c1k9h1j:U9W7U>i59\305`1J2l4]2`1?n>5:a264f1404HE:6:406S1
4F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f53l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152Q2e1210
57n23131:T1S51FBM:g3T226O2o1o1Y5T12V1K93o1U:e1CT3d32Q202l28=;?Y44S12119832ET1NQ1J561Y1E253Y1T1>=
_11f1C\1239i7YU1W59\36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[1
7<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_152Q2e121057n2313<X61Y1M:g3T226O2o3Y5T12V1K93o1_<T3d
32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\123979gQ3PT1gZ2i1o7i6g19i2U2nIl87B021111;42Y12f
4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4i=93]Ho2b1[5h5X2[1e7Y19o4nIh5S37B021111;42Y12f4`4]5[7\1<i
1\]1WAb4UFd84i=93;QHo2n6h5X2Q91999S[1^g2X4bK2e61139gT1S6W19c6SNS3j1T17f4`4m9@Z2\1<i1j3d51\g12U2g
7gF:\:S7YEo2Z6Ch5X2`1Z5U2V=D\<bBC9VBY>g8b1\?o7VE7l4iFe1i7oc2VHl>2f3cJM9]3:P1c8ZL14m5h<a5MIQC1^P2
_1l5a30fKT3e1c=m;Y5gDX1S1J9]7]S1\8i7`12?S3=_1Mk1?U^1Y?3b3h4a4gj1ZCl24k7YQ1<9a3W1lQ1Q314Kn^3jCa13
;9e@2e=j`2]9S7Z7oU2oNQ@@9l3m[1^3i7j@ii1m?ab13g8^4f4i6PS1l:b69\30X1=Ml4]2`1?U6h85:a264f1404^1:6:4
06S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_
9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T2241O2o3Y5T12V1K93o1U:e1CT3d32Q202JQ28396D^2j14S12
11986E9JNQ1P1AG8E253Y1;H>=_1152]1C\123989Z3QMaY2_92g3ea3?9_R12nBd=cBD[2b1RMTNjf1Q9h@eA69Rk1_:`d4
S4m:@9Q5R2>VO2m3ZBP9kC^a1jZ1@Qb2P1=39cS5Z]159_e2b[1e>R529nOU9:i309:BF0X1j1?:[1b1`2=_2=k124212633
02a1>FV22204:d1=87c2_20<6062312783F?1:11P11744805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S2
0e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]18V1H:3MC5n5DG=KL85o10U13729>EL1=7NT28CA><:1236;i
1X4k2j16CE<NR19Mo2JQ1?f3`1EOV4U3>T111AJY1;8@3ET10T5d4E[2h23Y13U1c1T2D8I2?]111i381h1<\1521436NQ1R
22\13k4S1Ml15_2b66k8i13T71@`1ID12?48h16;j1P371321@`4IU5T3031o3:i30Dc2e2n2^5=k12712633T2FY28:d1=@
c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K8H0Q20<:1:6R9W1o58U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1
Q2^ET1o50T5c:Y13i2T2De1]111a3781h3Z=R2Y9k8i1\9^1I`796\9:i30DJ70_117[2e1X1?:AV2R14B66Q1I01712633a
18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004100815<52094Y5X2Ob4P1f1T11l2[:3S288@S20V
1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123Eh1:W13k516Y1D]2_583@0F:2D6?<>S36?V2;J:2;1KG4:56
4d12536>?d2T2Ed1V1R1Gm1Q2_7@k1a;T10n50l2W23Q1JU3a2j2Y13:@X1DIZ1De18?D11e2F47341Y2LA<_:<O32<235L4
P1R14n3i1=:_1O:0h36I;Y2i1Q2o3Z3^1I`7626V1l247\1Bd4a18n1g2:_4c2`4h2K=e46<l8c2_20g4J0511f1]5T9_2n2
\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S2a9b4W<lBn65>Q3`2e4n2]<33`5U6<6k8i1k7`1j3R2;U1c2
32m8_3D1j1:_4c2`41f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50n1SDODP?d3`3U3W61W31S2V2Z7n`1e4n2X<433Z<k8i3e9a1
R2;U1c26m8T41f::k2M:9DE1O5f1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P2:07640412312@3:03230>11
20411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0o2::5Q10IW10<<:6V3k5
W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^29m3JM1Be3`1=7OU2P2V1n1FG
4117=FD1;60:C534@T10R262<746a1f1;55\1118@0027006>43933IQ2;776Y13n4M\128Q111i3S2B<>:341436NQ1R22=
N3018d8T;?n1[6T2h3;N1Nl1L4T1:36]1R1i3:U1g1S8IP1^111f1:Q71L@U7n:W3c2_20l1Z6=e;F?`;^FiS1m=43;W1d29
:g67`U1k10`1^45b1T7e6i67fFR:l8NIR13600X4`3R>_2:k2b10I0d7d8P2X6c2_20d4V6a3T2Q=An1kHh?Nn509Z6\4h32
m8n3R1\@oS16=I1S3j2e4g1n3U15\4g1f;P17`2d4Ng727>X4MX25d1i91b1]2>?3_1U18U1U20T2C`2_3:k2^29^11\=4LP
2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;d9Y<R2T5P1b8U1Y1h32Bi1U6:BQ18S3]1
fN4R312CK10T1F>e7e49=[1Ob6P6Q4m17a1W1b51j6Y>Y30Q:0i2n6d1]1k1>;ci31`8_15g\1bl14a9V1nJP31V1;b4V2S4
n\4fJ2V1ee17BET2@>2^14[4^2G`1Q4m2b116@bC@416Q1859:R1;b4V2S4n\4fJ2V1ee17BET2@>a14[4i<@114@bC@416Q
1859:Q1;b4Z6Pc2`I\P1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:1;X1;b4V2S4Z_31aMfJ2V1ee17BET2@>2^14[4]
1o3[3B0l316@bC@416Q1859:8;W1SKm2YT5^Y11<F;W1U1P2jJhY1YDi<4[1g1j?RFle2a2g17kC4l1XB;W1;U4<P2Y4_W3^
U1fJ2V1ee17BET2@>a14g1U2=e6S3`316@bC@416=C859:3;U4W^33;la8i4W1;b40o1Y4n\4fJ2V1ee17BET2@>a14m3=Z1
^2Q5^416@X?Y4@416=C859:A;Q3\1nh2kGTS3QAOm2=Y==W28fCi4X2V1;b4Z6\DQg1T1^6]3W3Uc1fJ2V1ee17BET2@>a14
[4k8^416@bC@416Q1859:8;Xm6W<[4o?V4h?i48;X6TW767WU1a3R9?;S2_2P]2h5a7m1_AGl1T7X9\P3oBnM`1;X49V2S4P
M]<iY2eIfJ2V1cO51iE7BET2@>a14Y2B^1e6f2m316@LV>44T4@4160P1859:\1;b40U2S4VDSP2V4\d1fJ2V1oS1eA7BET2
1>>a14[4`2N7d50l316@S?^4@416Q1859:a1;b4c1B4n3m8mj1S=b2[i1fJ2V1b:Z1gY17BET25:>a14]19AB^1f1d71KP31
6@bC@416Q1859:W7207c3?>U12:Bm1U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP
11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l
2V1NMDd57OV4Z62V1U1Ia3R1=W15Y3a107C_1T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22=N3;e97BET2@>a14[4f1d7n3
16@Y11\5f6:g5@4141Q1859:T2I_21?;]45Z2\7jW6R>T=92W4FQP1a1>7;^4QU3UFQj27Vn16;^4Xn3Q1Icc4\2;]2P2P2A
0`1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF_2g3S10023[5A?c1_@b418BZ1e8a:@0^;l8FJX1I?n174Y21CgCkC
4c6h6>V3]4_2V1;^4;]1H0]@n400Y<l=n>cS1P9ZV1RDAP:i6X40a2nEX3\2e<57a2?d<AV1e84k=V:j1;]44a11<5S4iCdE
Q@QGjR1`IfJ2V1ee17<5Ef12:@>a14g1c2l2A0l1X1]35P316@83c<1Z1E^4@416Q1859:9;S`3^OY5TQ2XEn1c9VOQ1;b4Z
6n\4fJ2V1ee17BET2@>a14[4l1];165:bC@416Q1859:S1;b4P2Y4Ya2PAcZ1fJ2V1ee17BET2@>a14[4l1];16@bC@416Q1
859:W1;b4V24n3n\4fJ2V1ee17BET2@>a14]19c2]1h1U60l316@bC@416Q1859:S1;b4V2S4n\4fJ2V1ee17BET2@>a14[4
\90_3<16@bC@416Q1859:S1;b4V2S4n\4fJ2V1ee17BET2@>a14[4g3d50l316@bC@416Q1859:5;QP3WEPd352;g]78;g4b
J[:14^\1Td43;c6XV12;c6Q1;b4Z6e]2]S1jKfJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:1;R1;b4Z6cb2Zj1fJ2V1ee
17BET2@>a14[4Z=16@L0dB@416Q1859:3;^S80[1;c2n10Y6\Y2S8mBY8fG^8T9aA2V1ZIh8aC7BET2@>2^14[4Z=16@bC@4
16=C859:3;c6g]6U1;^43Z6n\4b;S?2V1ee17BEF]1@>a14X3R1i3`91678bC@416Q1859:d1;b4[2n3PHn4j\1S<\5P9aX1
fJ2V1ee17BEMV1@>a14]19c2Z1S3031:R2`5E16@X?Y4@416Q18319:?4;n6_Z797;n6_Z792g>RFB;`2l19nT114h6Zd2c>
jBd]12k:WET>@n?4;c4bc7eN:;U4=Q`3c<S>dl2S<eND8;c4o1iR1jS13iZ5eNU1;b4V2S4n\4fJ2V1ee17BET2@>a14[4`2
N7d50l316@bC@416Q1859:U1;b4V2S4n\4fJ2V1ee17BET2=2>a14[4`2k60l3165:bC@416Q1859:a1;b4[1n4f5Xa1]4k6
Q@b2g3Wd1[:1T1Q4Q;2V1ee17<5ET2@>a14g1c2Z1S2Y3S5]116@bC@416Q1859:P1;b4Z6n\4fJ2V1ee17BET2@>a14[4Z1
o;16@bC@416Q1859:1;4;U4Pd7dIi2;^4o10>d1m5[5R@>]1\3d2m1:=V3Q>X5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023
[5A1=c1P<^4b418m1WCP<l8FJX1I^21521Y21Ck850Nm69S7o480\2`1f<P3g3>BX2h4_20A;^4\R3U2>W`3Z3\<0N[C8fCV
4BX2Y7[1;b4Z6QDed1cS1P3aMfJ2V1`Q1TD7BET2@>a14[4`2N7Ji40l316@LeB@416Q1859:Q1;b4V2S4n\4fJ2V1ee17BE
T21>>a14[4Z=16@bC@416Q1859:P1;b4Z6n\4fJ2V1ee17BET21>>a14[4Z=16@bC@416Q1859:V1;b4V2S4n\4fJ2V1lP1h
D7BET2@>a14[4`2V1d50l316@m@d2@416Q1859:V1;b4V2S4n\4fJ2V1ee17BET2@>a14[4`2V1d50l3114@m@d2@416Q185
9:4;l]7l2]R1W5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<c1Hk31Y1M^1c2S1P126O2o3Y5T12V1K93o1_<T3d32Q202
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q>aS1P5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^1;^4o;3f1f6`1k3T
21S2^6HcEQ5b83>j;P11cFMb3o2^;o2R1o1`1Y?_55a2k1n9jJa4\1h5d>]5i6i5b1;2;l]7]1;X49V2S4gh2i4m@h4eIfJ2
V1cO51iE7BET2@>a14[4_3l50l316@P=l3d2@416Q1859:T1;[2V2V2S4n\4fJ2V1ee17BET2@>a14[4g3d50l316@bC@416
Q1859:R1;b4V2S4n\4fJ2V1ee17BET2@>a14[4\90l316@bC@416Q1859:S1;_2R2V2S4n\4fJ2V1ee17BET2@>a14[4\90l
316@bC@416Q1859:T1;_2R2V2S4n\4fJ2V1ee17BET2@>a14[4\90l3114@bC@416Q1859:b1;_2R2a1DS4n\4YB\82V1Za1
Z451BET2@>a14[4`2@=7OP2Co10l316@P=1Z1T5@416Q1859:^2P1;b4Z6n\4fJ2V1ee17BET2@>a14[4S8V516@bC@416Q1
859:Q1;b4Z6`U2]W2fJ2V1ee17BET2@>a14[4\9m316@bC@416Q1859:d3;_2m14c18S2Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n
9R4_5W1j1a12521E0T:Jl:U@WF_2g3S10023[5A?c1@o3m1b1:R8R2Z1T118m1k32V1Q>P<l8FJR2^274Y21CQ1R87BEHN<@
>a141T44[9:74V316@Y<h64:@416Q1859:S3Z1_2U1;_2m14c1f4n\4fJ2V1ee17BEHN<@>a14[4[9n316@bC@416Q1859:S
1;b4c1BS4n\4fJ2V1ee17BET2@>a14[4]9KP316@bC@416Q1859:W1;b4V24n3bR2[Z2fJ2V1ee176;ET2@>a14]19c2]9KP
316@bC@416Q1859:]1;]44c1<5S4^Y1_S3fJ2V1ZP1ZE7BEf1=@>a14g1c2^30l5m316@83P>T5@416Q1859:R1;b4V2S4jD
SQ2of1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:6;U4cb1ak1`k3QDP1;b4Z6n\4fJ2V1ee17BET2@>a14[4\9m316@b
C@416Q1859:T1;b4P2Y4YQ2US2^8fJ2V1ee17BET2@>a14[4l1l:@16@bC@416Q1859:S1;b4P2Y4SQ2gb1RIfJ2V1ee17BE
T2@>a14[4l1];16@bC@416Q1859:Q1;b4Z6RDa]1Y[2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:S1;b4V2S4\Eag3T9
aA2V1ee17BET2@>a14[4d5e716@bC@416Q1859:R1;b4P2Y4n\4fJ2V1ee17BET2@>a14g1c2b4g816@bC@416Q1859:`4;b
4k108j1Y2c3]@_5]1\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=
m4A?c1@n8b4\2b418m1k32V1Q>P<l8FJR2^2604Y21Ck8617BET2@>a14[4Q1;G:E87F33Z4:0;`3164;Y<S3d3>0:5416Q1
85909?HU3]11O0Y2;_6S2m5[5`8P8]1\3d1Om1:=V3Q>b8a12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@b418m1WCP<
l8FJR2^274Y21CQ9OQ<a4Y2=8e@P3g3Q1X2h4_2d2;]2P40S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_
2g3S10023[5A?c1_@b418m1P:g1c119G7^4[2d9P5k3FJR2^274Y21Ck85mC\Ah6>;X7]1Q10U6<g2AY1=Ml4n32<U6h85:a
264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En
1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239V6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121
0524j1S1313<X61Y1MR4T2241O2d1Z2Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=
_1152]1C\1239]6<Y3Y1=Ml4n32<U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17
Ii5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2
_3?Y5T12V1K93o1h3?a1d6T3d32Q202JQ28396D^2j14S12116286E9JNQ1P1AP1E253Y1T10=66_1152]1C\1239T4<Y3Y1
=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h
1e1210524e3T2S41Y1MR4T2241S3fLd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1n4T4<Y3Y1=j5n3e6n8:a26
4n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X6
1Y1MR4T2241`2BfLd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1o4<Y3g1Ml4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U6<Y3Y1=Ml
4n3?U6Q7f15:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2
Bf53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239`6<]2K6R1=Ml4n3?h1\4h85:a264f1404^1:6:406
S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o
63X32a2CCT2_1528h1e1210524n2313<X61Y1M^2c1T2241O2d1N[1Y5T12V1K93o1_<j1Y1d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239\[1T6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2o3Y5T12V1K93S1K_<T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152
]1C\1239]6<Y3X10=M5BS4n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12
V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P16182ME253Y1T1>=_1152]1C\1239Q5m?SIS92<TZ5U6<Y3R16
=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W1Hn1Y5T12V1K93o1_<T3d32Q2
02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239U6<Y3W14:Ml4n3?\3a;5:a264f1404^1:6:406X
1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f53l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\123
9J71@ET2@>a14[4l1];16@8YC@416Q1859:W5<Y30Z1;Ml4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o3Y5
T12V1K93o1U:e1CT3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12391<R4<Y3Y1=j5n3c61n8:a264n
54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1
MR4T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1Q4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171
B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241jOd32Q202JQ2
8396D^2S3211986E9JNR2AS2Y1i32]1Cm1R6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<
X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q
4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3
528h1e1210524e3X61Y1MR4T2241j2oLd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1d7<Y3O26<0MEY19?7j1n
3?S61a4V4554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:
0@?o2e4L33DW1>c1]1\3cG81G459;n1C30H315_9o6\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2o3Y5
T12V1K933k1V8<k3:i2>16l22j1602JQ28396D^25d14<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12317T:W1m1?n3
lNc1Lj3g6<Y3O26<0ME9l3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K
3BJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2h1V2Y5
T12V1K93o1_<T3>1S32j1602JQ28396D^2j14S1211986E9JNQ1A>AK4E253Y1T1>=_1152]1C\1239T:XB2Q4h1l7a=24<`
3bW5Q]22<c7Z5<^2JR1D2J3h4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?
\2Bf53l1aN8I45En1C4H315_9o6U2Y1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239iV11W5209o2H86`1`1Z1U2k4n479132_11_320=@438:22Q1c2S
1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c20[87Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><
451@g3d3:>4g3<a2l2V1NMDd5^5[@?U40[2T3Y13T472\1\1;>2?1\2^3D85>:863]4=X15g4Y3OkJ1c1fFI348=^2@[1`1o
R3e\3R:b6209h38610EG2]1Z1;e13j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2
S:]1Q2c20[87Y1U10[6f1c:j1`55O26;3B::g10Y1U3Bl5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V
1NMDZ4Y1^5T7R;Z1^10e1ET3Y13T472\1?6E;>2?1\24Y3D85>:3463W2P1T1=X15g4_2IOj4a6H84?a2O2T1e4[1k21Y8n2
R:KR2I312:=[4`1]1VU3_R1n]4312A=h3B`1]1j[1dHYl33g8d>j<cR1k=312V6=X3EC=Ml4n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P21l1Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9J
NQ1P1AP1E253Y1T1>=_1152]1C\12398=Q5Jom1b:dX1jl2W\1>=o28a;oR4e121057ad2T3o>4=Z3hV5b1[6=\2KO9=Ml4n
3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P26CS1Y5T12V1K93o1_<T3d32j1602
JQ28396D^2j14S1211986E9JNQ1P1AP1E2535S1T1>=_1152]1C\12380S6=X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1h3f8T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP
1E253Y1T1>=_1152]1C\1239U7>2W2R1Y1c10A0`1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521
E0b74n1P1O1NM^5Q485h1U56401N9b2?a2:n=Z5]1T1_2W1T1V102S100239Q5A14852U14l2U2k2\1d1W562H35T33318A0
N;^58JR28H08150A326<445D6:61874763V4@0c28R1W5V2h1[2Kk3FJ^1C7N23854<74Bf11Co1P1m7g545=:I6]20Y1@U1
]1Q2g37Nl1]22=6531Y14E;Q3_2X5_1>;X385`3]11O^2>]3h2Y2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6WF
_2g3S10023[5<4?c1jD718BZ1h34V1]1c1>Z20c3:V4P<R4i4FJR2k5o1cU1h6W50_1S8_2U2>V6Y2m5mE]1P4P2m1:=V391
9GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h34V1Q3>a:P<R4i4FJR2k5o1cU1h6X5_1>d7_2l4>Z2R1Y1c1
0A0`1m5W?`2V3MKA2j2>CP2m1:;1V39;3CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3S10023[5A148c1l=b2K3b3
180AZ1h34V1U1Z21O@G01C0345K81610;3<63V4@0l2a8l8FJR279D23>A74Bf11Ck8U1G=W3c5V1j1b3[820n21Y14Lf5h6
>82Lj2`3]11Oo4>2W2R1Y1c10A0`1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC401]1EW2a2d
C]1T1_2g3S10023[5A148c1l=b2K35\318BZ1h3i2R2Q1X126<445K:610?<63V4@0l2Z6V2l8FJX1I79G3>A74Bf11Ce6@d
1U1G=k8V1@Y1b3Q6Y220n21Y14Q1a5h6>82Lj2`3]11Of2>[6080i1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6^Oh@
b1f2T1_2g3S10023Y4Q1A68c1`3n<b418m1WCP<l8FJR27Q1T174BV1?1Cj<@`5a6g;Q180o5i1h6?R4`3_2U5>Z2R1Y1c10
A0`1m5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]1T1_2g3S10023[
5A148c1l=b2K3b3180@0N;In24V1U1S261O27I32C4:D681I<:V4@0W9V2T4g4FJ^1C79D6C<721Bf11Ck8k2g2[4]20j11S
1]2S;91Y14Lf5h6>;X385`3]11O_2>V6G0`1m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_2g3S10023[5<4?8U1
4jD718BZ1h34V1Q3>\1T9@0^;R4i4FJR2AY5o1kGg=4c6h6S8_2S3>[43k10S2Y2c3^1^D]1\3d2m1:=V3G12T=h7Ia12521
E0V<kIRET1_2g3S10023[5A68c1@n?b418m1k32V1Q>P<T4g4FJR27V2721Y21Ck887BET2@>a14[4Z=16@Y<h6?@416Q185
9:^4_2P3>2e2?[17^10S2@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31S10023[5A6
8c15_1l5l8b418m1eBAS1l:]4^4FJR2Y1T174Bc121CQ;ZS1h6S8_2c4>Z2R1m20A0`1m58dE]1\3Od1m1:=a1d1913MU1];
\71S1a12521E0h4W5Fh9l22T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?j3718BZ1m3V15W1c1>Q1AF01
CT16a1:V4@0W1P1:8P8@T4Z3\1FJg1:79DJ<74Bf11Cm1_1V3HX94CT1o3n8d5D531Y14Q1a5h6S8_2<>d4nT114bMY`2m>W
110C[2>V65S2m5mE]1\3CP2m1:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@Z4718BZ1h3[1Q3>a:P<R4
i4FJR2^274Y21Co1cU1h6h6S8_23?n2Z\21?2?_P64?Y_2he303?n2ba32?Y_23?kb3e14?n2ba3gJ2?n23?ad3gJ8?nl2>2
ha1he1UFfP12?kP52?Y_45?c4nT1143?n2c\4Q2?U60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2d3V2o1cU1h6h6S8_23?_2dZ6??S6T1X]3``2bW1Z4ZC^:Q9Q5312B2?SU64?n2QR6\
C4?if1V^4[64?n2jc1V^42?hU63?U3e_33?RU605?_2DoY6fC3@oj1XD2@oj15@P4aLh6lW34@^6lX4Qi12@P42@bj61@6@e
R2[=i`1]T2b23@nQ3PA5@R4hl3PW2aC3@Q`2i`13@kP4PW25@Q`2i`1h@Wf1S1Ae23]3U2@j>1n;1T2R3d2m1:T1_2T>[6S2
a12521FlN4YIF]CTZ1bHU5P;X1Ae23>n2U2@kJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CaEbDbH0T5\1Ae2k
1e1U2@kJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FlN4PHo1d5h=YF1RBe1@0_G@0T5LAX46=Y1aU1m5T>d322No2W2`W2T6Y_
1]CG9m1U5i>0P[19Ll29AW6aU1m5T>X4h5e]2gR2P2AW61S2m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023
[5A?c1>P@6U1U318m1WCP<l8FJR20]274Y21C\^1h6S8_2P2AW61S2m5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S
10023[5A?c1>P@R1[1S218m1WCP<]4^4FJa1@^274Y21C\^1h6S8_2V1Ae2a3U2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a125
21FlN4PJ[5Q>^X1e1QH@0T5b]1>Ac4c1VP1V3S2m5T>P2P8e]2RQ1SQ1@OAX4DY17o8YLm5c=@EZ1c122NT12o3R5bX2e5S>
X=b>j?Y1[1@g5[2?AW6OaT1m5T>X4h5R5bX2RQ1fG\9@g58AW6aU1m5T>Q:e]2gR23AnY2^k1IA4S4:9n1k9Z2R;c4j6n:`?
h5Qf11X4d<]<o8`T1`5T63^MP2AA]28O80095h1n9`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4PK`D_@072[9j1]
33b?4a1e1`Cg9P3l53f3gIPGMd4T;Y2m1Y2A5R3O8009n1e1l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@W5b9]4RS1Z5a2iA
`83`1S3^2l2a4F=9AEg2^25?d1@U8d1b8i42^83`1`1Q1[U1b@X5i45R32\1Ae2BX11i3@kJ1Q22<e2;121Q2m1:T1_2b;c3
o49S2a12521FlN4PJXACc8^>a1Y5f=hM9AW6aU1m5T>Q:e]2ZB\`1<AW6aU1m5d=?Q:e]2RQ1SQ1@0>AX4`C17l4lOW7e1R4
^_11Rn3mU1@AW6D]R1^2m5U;W1f1X4d2S3e]2]m1Y5fc1>Aa41c1XS1121Q2m5T>Q:e]2gR2n1AW61S2m5mE]1\3En1m1:=V
3Q>2_8a12521E0RV1WF_2g3S10023[5@0?c1>P@b418m1WCP<l8FJa1>1^274Y21C\^1h6S8_2?AX4;e2ZQ1fC[800S5Wh1j
BP[2gf1T6X1Ae22^3S21@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FlN4PHo1U1A3aATZ1bHU5ek1[2Ab1Ne3Dj2h1a1Q<m1
[1U<T3m5V;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa2h7KZ1A[2G9o@k9d<8=0Y:c1b4`2D>1n2e2V7093QP1d6
Z1a;9j3d2Ae2W25U1S2@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6R9
>b418m1Y<S3S2e1P<]4^4FJR2^274Y21CWJTDm2Nk2S8_2S2AZ3Y1d1S2Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0RV1
WF_2g3S10023[5A?c1_@b418m1W:Hd3:V4P<l8FJR2^274Y21C\^1h6S8_2U2Ae2c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12
521E0nGm64P7oBW3_2g3S10023[5A68c1_@b418m1W:0n8P<l8FJR20]274Y21C\^1h6S8_2S2AS6Y2m5mE]1P4P2m1:=V39
1Q1bA0b3a12521E0lN4P7WF_2e31S10023[5<4?c1jD718BZ1h3[1Q3>a1o8P<R4i4FJR2k5o1cU1h6h6S8_2R2AS6Y2m5mE
]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a1o8P<R4i4FJR2k5o1cU1h6h6S8_
2m2AW2R1Y1^1G0`1m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0hN34P7WF_2g3S10023[5<4?c1eAT3718BN;h3[1Q3>
Z226<95]11M63V4@0^;R4i4FJR2Y1a4l12hP1j44c6h6S8_2h1AY6S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2Y2AX60S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0Y<o8[9b2i4WF_
2g3S10023[5A?c1_@b418m1WCP<o3Nm3FJX1I7V23321Y21Ck8`U1h6>;i3^3]11OZ2AX4o10S2m5Y5c@]1\3Od1m1:=V3_3
f91Hb8a12521E0j@WERET1_2g3S10023[5A?c1_@b418m1WCg6X5l8FJR2^274Bf11Ck8040:2@ZT1h6>d7_2S2AS60X2m5m
E]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1Y9YLh6h6S8_
2R2AS6Y2m5mE]1P4P2m1:=V391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5
o1cU1h6h6S8_2V3AX4Jg10h5>g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g5W1`264B
GF17AF7168Q40Nj5V3^1U1Y1:P1g509Hb<W8`1>o1Y134LV14032001j9f7W2`C4\1V5[9f1i3Q2l1AY6S2m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b418m1WCP<l8FJR2^274Y21CU25P1hAVIh6S8_2U3AW2R1n2A0`1m5mE]
1\3d2m1:=V3>3JS4n5`2b8a12521E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;Z4718BN;Z5<m2P17Q19Ah11M63V4@
0o3^7l8FJR27V274Y21CdBS@^31Y14Kg5h6S8_2=AW6R11\T1m5T>Q:e]2VR2@eS1lL]2Ae2k11c11S2@\5e?g501<]19R3;
121Q2m1:=F_2Q>2_8a12521E0lN4P7XBFW3_2g3S10023[5A?c1>P@b418m1_2g@P<l8FJR2^274Y21C\^1h6S8_2c2Ae23>
X11c11S2@\5]E01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@b418BZ1_2g@P<l
8FJR2^274Y21C\^1h6S8_2m2Ae23>X11_13U2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_
2g3S10023[5<4?c1>[D718B6S1_2X1[1;e2>a:P<R4i4FJR21S5Eo1cU1h6h6S8_2Y1Ae23g1Z2`1@jJ015n1R3;14Q2m1:T
1_2`DS2a12521FlN4QGW2Fj\1Q?e1hMUCf=WM2AnY2b2AW2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4W
B6@2T3_2T1b2S10023[5A68c1P@>b418m1W?Y2e1K=Q1d9l8FJR21\274Y21CWITEh6S8_2R2Ae2W2[1S2@\5^E1<]19R3d2
m1:=F_2Q>b8a12521E0lN4a2^4oBW3_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2Z6Bo23Y1=Ml4n3?
U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6\32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2o3m419T12V1K93o1_<T3d32Q202JQ283
96De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239aEj:h6BS3Y1=MOl3n3?n4V1k3_2\25:a264f1404BK:6
:1206S142B020011146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7iCR1h18I45En1C4
H315_9o6\32a2CCT2_1528h1V1>210524n2313<X61Y1Mm34T2241O2o3m419T12V1;8693o1_<T3d32Q202JQ28396De1Hj
14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239ZMW39BZ3X1iS1_Bhb3b4VT3P21BQ5BS3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]
1721057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
239aH^6BS3Y184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1fI0i48I45En1C4H315_9o6<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O2o3m419T
12V1;?93o1_<T3d32Q202JQ28396De1Hj14S12119526E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239V4BS36R1=j5n3e6n8
:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3
X61Y1MR4T2241P:19d33dAd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm15BZ3RU14ig4g6BS3Y1=Ml4n3?U6k3l
45:a264f1404^1:6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1
S?d5h98I45En1C4H315_9o6\32a2CCT2_1528h1]17210524n2313<X61Y1Mm34f11;241O230<]3m419T12V1D693o1_<T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T15893V18152]1C\1239Q7BT2NS15=MLo3n3?U5Oh85:h1H64f1
404;R1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45
En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2o3Y5T12V1K93o1_<j18P1d32Q202J2n183
96De1Hj14S1211986E9JNQ1P16:P1E253Y1T1>=_1152]1C\1239>^7e2Y2n3^2]7b5k=Q3O_6BT2NS15=1Kl4n3?U6h85:h
1H64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1kME8I45
En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396De1
Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239m5k1k9ROh6BS3S15=MLo3n3?U571EP2g65:a264f1404;R1:6:
406S121E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KQF_88I45En1C4H315_9
o63X326Z2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2Z3DY5T12V1K93o1_<j18P1d32Q202JQ28396De1Hj14S1
211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239m7n8l9V7B]2E2V1:2Mg2T2n3?U6h85:a264f1404^1:6:1206C?4E020
011146212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q2
4U12]23CCT2_1528h1]17210524n2313<X61Y1Mm34T2241G2212A]151g1P3l119T12V1K93o1_<j1Y1d32Z1F02JQ28396
D^2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239]JU3W?\6BS3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2
_1528h1e1210524n2313<X61Y1MR4T2241J4230<5X1=NAY5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1
P1AP1E253Y1T1>=_1152]1C\1239e3fL2B`]76Bo2XV3cV14^W22B]`3KBl29d1[D_2`82Q347B31:l<cK`b2a@9cE4[7^5V
4U3nV1:BT3o9UZ4_1l5^R1e1jHZ?9B`40mT114TW41WOT6CS3Y1Da15e1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n
223_60=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81
501A09=T1W4j1R1R3K7G3R10[1Y15R101:330MW1`1U2Z2f3O>42131K>S3E_1k5d3P9d2[2o1S1i3W1T23Y2I=46MW1C_1Y
;_1R1i19X4P2_115\1?W121k2`1e1j1U12FX1a6`7CZ3R1C0g16^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P3
5_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=U1705m8T62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M00
1<B=15M313IL=O?W4j1R1R385D43642344?E;h145>C01B0B:W17X1U1O;11j1m1@A260161@94>711112000E3Db2L_1^5<
g1l1c3G;X4P5`1>m4W1T23S3=46MW1d3U>9g3Bn1_115_1<<M126a2P35X1:6U12=a1a6_6CZ3R1C0g16^13302b2^;8h5]4
`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0VB\6;@=U1705o16Y4\2Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch
12=3KKU2EM313IL=O?W4j1R1l1U1822D43;234468E;m15>C01B0B:W17X1U1O;11j1m1@A<8@94>711112000E3D_3_1k5d
3P9P5o1m4W1T23S3=46MQ15=El>78X19g3a2_115l1BG12h2Y1f15X179U12o1a6n6CZ3R1C0Y1=6^1702L4[14l3a78h5i7
T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5j8\6;@=[1105`6\2T62b14\4R1D16Y1B9C>Z4E\2V
3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1R385D4:42344?EY25R101B0MW17X1U1O;n1m1@A26261@94>71111210EA6_3_
1k5:2Y1l1c3G;X4b1]3`1>Nn3W1T23S3=46MH85=V3h9S2OX19g3a2_115l1Z119n1BP35X1:6U12=a1a6IT6CZ3R1C0g16^
1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\6;@=[1105o1`4\2Z5I2b14\4g116Y1B
9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1R385D4?23IEY25R101B0MW17X1U1O;n1m1@K28@94>7111122EAf3_1k5:2
V3g4X4P5o1Nn3W1T23S3=46MH85=EY<j28X19g3a2_115l1T151X2BP35X179U12=a1h2h3Ie4C]4Dg1e1702b2^;8In4g5V
3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0VB\6;@=]105m8T62g1\4g116Y1B9C>Z4R3h1]1h1j3h1@3g1i3313
f1]1g4j1R1R3S1G3i35R101B0MW1`1U2Z2R2c1O>7131KX4_1k5d3b493o3d2[2o1m4K;T23S37546MW1W:U3\49i715l1Z1
1k2V3j1U12o1a6m4C]4Dg1e1702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0I\A\6;@=]105m
8T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k
5d3b7]1P5o1m4W1T23S306546MW1X5a<9g3[2e115l1Z11k2V3j1U12o1a6^4CZ3g1g1e1702b2^;8h5n8Di216J]42Q1S1l
7c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R38J4B3i35R101B
0MW17X1U2Z2f3O>7111122EX4_1k5d3P9P5o1m4W1T23S3=46MQ15=b?i19i715l1Z11k2Y1l1j1U12o1a6R5CZ3g12d1e17
02b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h
1j3h1@3g1i3313f1U6j1R1R38F34B3K2j25R101B0MW17X1U2Z2W1X25F8>7111122E?i251F_1k5d3j5U3P5o1m4W1T23S3
=46MW1jA9i7150k1Z113g2V3j1U12o1[5U1Q5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k
166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R38F34B3K2j25R101B0MW17X1U2Z2
W1X25E08>7111122E?i251F_1k5d3j5U3P5o1m4W1T23S3=46MW1jA9i7150k1Z113g2V3j1U12o1a6n4CZ3g12d1e1702b2
^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h
1@3g1i3313f1m2W3j1R1R38F34B3i35R101B0MW17X1U2Z2f3E9>7111122EY351F_1k5d3j5U3P5o1m4W1T23S3=46MK;jA
9i7150k1Z11k2V3j1U12o1[5U1j4CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=
0VB[5P1;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R38F34B3i35R101B0MW17X1U2Z2f3E9>7111
122EY3N_1k5d3j5U3P5o1m4W1T23S3=46MK;jA9i7150k1Z11k2V3j1U12o1a6Y1Di66W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V
6P6a1m5cD^1^3Q:k4X2Y5\1R?Z<o9W?EU7jAWFaAR1Y1DU4Dn1^:8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64KQ5]
2N1k6SO3j@PCl6Q2PJV1Di6g:J\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2^3f=U39\:1Z;R3i24T7W2`Y1n;1k4EX3R1C1
f16^17f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4g4j1R1n2343J4
3462321123;E9]1:14DC27;M82K75R1@1R26`2W2?Q1<;1112000E3DGg3i6c:Z1CDS3n5=O_24]4a15W1f>b15=g21k5:12
2l1Z119]1b10OLZ29U12V8?^2E`4@f1e1n5g8h5[8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1Q43S1G3b314
DC107;M8\1R1Bd8<;31K`1g3i6W=S3n5m3b7cI:15l1Z11m7U12S1FZ410Y2[1_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b
2MI^1VX1m;`5Y3T5i2dm1AFc@Z2\6X2\2`:jR1lj1W2c<^1Td1`5Y3Xi1P:P1G[40Y2j?Y2c4X7O:V314j:_V2l7iAh?U8G^
65T2X:2b8cASS1W2g8S=R8FG[40T24j?m6^2R1_7H14hKae1iP1b;P:UAb6bMc9d1HZ40Y2m1i<9k4U9_514P7<h28:Z8o1]
1:Da2Aa1_3e48SQ1Q2j1m693Z2g1R3j2l1`2THV3ZFk8g2Nn2h>Q1X1R9]Q1_2HZ400X2U3<T;U5o7U1P2^3121P7c2>;e85
i1h1Da2753a1]2Q1S1a38RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3CU:P1d9f3]5Ag2m3]32Q8<3`1S1Q1X1R9=On3m5]:Z
Ml6P1HZ42R24g>[>f4H14a1^5U3\=a2SI]M93Z2j4]OV3CYMn7h>];c;UHY?2HeT7GIY40Y2i<`8_7V2a314gS4V2X4f1Z9R
=d<0n2k\1_=P9j1IP3O8009Y1D`1L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53g?8X1>^6P3\CQ2^8S20P1@\1`
9\7`AeD01S3B]8;IY4U2n<PEH14Q_50eGMJV4T2>n:b3P\1]4S6Z7WQ1n?\2e9S28lW1o3[1_62l2CY1]<d5[2ZCS=BJiAb3
W7hT1]4S6;]<X:d?PP1Qd12j4^Y1d3i7BKV>kj1MP9Q67WE[;1U?`IP1RObMU3f2W5:KV>kj1n9Q6kP11fX1SP1hP14KQc2m
V1eY3]1Ll2^1c<0n1P2j33U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T31a4YAe3e4>X1Ol1g3389^3iCcb1i>OLl2^1c82l
30n1P2T7_5l7Y6[3g76O<]2ge1Q1o3R@T31a4YAUA9XG\HY1L[4c<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP5
T31a4YAe3Z9Td1a53a3LfB\DGL[4c<o1PEW;g7kj1o3R@T31aI6EU5^1h1e35Q4XR2n8GLo@o1XP1g76j3if1o3WC1hH7Z12
@S6d34\2_1LR1IMU49P2U;AT6V6Y12\1R2b514Th2lA2a=P<oL]1SQ14j@@MU4R>T6m?H14Tk1m]1Nd=n5Q1gh1U3JN]4R1N
YAb2<P4R12b9f^1XV1^^15a1^6IQJWEj1U>j=<X@=;N\Jm=X1d^1Z8U2[]3WEj1U>DOS4hKl7X114bQ1W8_CU@Q@c9l5kT1Z
=g3T3i8S<BOS4Z<]?l7X114FkP1W8gc1c9l5Vb1g3RHWf1<OS4nT114\HTKnIULXX1Z=g3IP1R4RFk>14m5U4h;V5S72kg1[
1Z?dP1;Z9R=X5[70PMYP1f9BP1R4g>5WEH14m5k=gc3P4mBT9[70m?`;@Q1Q4nR1o114CjGRi1m3f4[3oKi5`W1_Nf2Q1U2k
10X20`1@\7m@`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi5
Q4V3i6a:@0Y>l>3S9c4Y1<O2<h>5a7E4k=e4BQ1Q4nT114CS;U6`6]:\@kE[8m3_3bP1i5`W1>R1[9P3\Ci7W9o7g]1]MBl2
k30de2?R1P40Y5P3\CU914d7ge1]MlX1RV1Q>BR1P40gKN6Y1e614d7Uc2X7cQ1aA`DUKe@1R1X1S1o30Y266V7o:0Q1GY2C
1Q6AMa314V@l:n5lX1bP1o>hG_>YA[Dm>Q2i31\<B]:@3c3[1S1o30Y2=o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP1o>
S=b>a:S4P3T:_E]5[8g1S4^<a;E]1c1BS1o32lDj1Y2CS6X4H14hKf8d]2ja1_`1k>HT1n30Y2a<7j>n614l2S2\=l2o4H^S
2^n1X1g_1W5Q2g2dM;T1n3l>7iE14d\4eAb6_S1X4U1Y39\1l2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1482
CB7ML1:C1H:12W1CP=]1Q2h=0T2e1]G260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5]HR20K_1_:\12
8Q1d6<>J3`1l2=^1d8i4j6]9VBKBY4b61]211E4U1XNj9UV3Q1V1`2j1e10n2^3\;V1MR74V<d:b8Y`1\6_He6_1l5[4\Bj9
j1e1W9U?f4m??YX1f66V1RX1Q6nR2[a1m1DW1k30f:f<a3GX2c5X114SKi;QS1U3PJR^1lNk78W1k3g:]IH14]X6P1X1h3\2
lHg2HQ6Z1]6]2U6S31Q9n3d6WV1Y=R4T5V3c2\CYHg792^7b7SCgT1Y;<X1U6lHiCTFl6\8i;f2So17eW17Y1QCZ:b:gX1EW
5<Z1^2^1^>]4P3\o2_?HfMa<9KZ1m3g1f<]4P3d66^5dI\i1i:e4HiKk1U5W3e3W4_d11V3?i@aAS35Z1\BaEYa2Zl1?[1]3
d2g8k5=Y1k?MjU1\U2\h1NV>cl1A[1R6?W8k5=Y1k?MjU1\U2\h1NV>T5^g1j36[1fDg1c`3X4`P2=\1U4K0o=010ZQ3V1lX
2oT1kY16\1Q50o=b`6kY1@\1P500V1h<^Q3V1l]3QCQ=g922Y1T<9\1RC010gn2b2V1l]38]1V@P[3b1cb2V1_CoD:]1V@P[
3b1cb2V1_CTN3SH5]1V@bU3]5b1:^1^GSMU64[6P3_CW[4e>E^1^GSMU630T2V4P34ZC0_Q4X2]7U<?o1^<g<Q<]2^1[3P2S
2m5mE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<b418m1WCP<l8FJR2?n174Y21C
f3=P9V5DEdJh6>e4n2_27_1c3dKY914F=_1c31g;j?Y9121F_KTV2XJ9_1c3lR1<d114dc3[2V2`1i1g18R2^163;SKS1Fl4
R=?2V6Y9X82P2RFj1T3R3a:a:153eOQ:n5_5g5A8J`Ce4o4i2R>l1a:o21h3W1\1E0Bc17K=19Gm6Y4=:b2a168E4F`1i1Q2
Q2^1bR1Dm<c?\:RFdBg:iY1b;Y6ZN[M_9Y1W;e7H`1i1S4^1BWKS1Fl4cW1RFdBk8g13fk1Y<PB[Ma=_8g4m2a1@`1Y3c2VA
][12Q1T1e20R^43iIV3k1QL6`1aQ1oR1ie1Q=dT1Da1a3P?W2o44W41V:14@YS1NaS1e5`4Y^3Y1W2Ba1a3P?W2T5W41E`91
487YS1NaS1e5`4Ca1a30o>W2T5W41E`91487YS1NaS1V:So4Fa1a30h;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1a3P?W2
T5`>14jS1NaS1:b1\5n;h9R4lk1Y7UL2QZ25b1[Ah9_S3TZ26b1[Ah9_S3b1aX22b1iX6Oc1S2m1d1\6o>o1Mg:`c2VBg7_1
l5^R1e1Na3i8\@b@082>X>PB>b30[33c1SKm27c1QNd\1lb1V<m7ba2Fd1f36W?n8o;Q>Xe2j8jf12m8Q6X?jAX1n2c2m>`6
6_6=d1UCn8o;f@^k2jf12l80][1c2UL?d1UCl6Q2o;T:h:e]2\P22m8][1c2k?V83d1U[62Ae1aT18_4\3Q?S9n[3n5W38n1
g1[1`OVLiIW1e1T2O80:Y1bLj28a314FZ1Q2k3U;n2d3_2V21ii1_EaEAZ3Ln5G_2^5TI@g5VLiIB6e1aT1e?iLYEg3;f1\3
0Y2c;d6Z@14gS4k68f1\3n=d6a?H14<g1f5Ud3i2P5a1>a3Eje1d8Qn1g1g1V3_2b37_?jP3i2\4Ca1>BV2GE_>P@e:2V1\W
1X>7B?5T2@>a14b1h2^1k;16@W6Z=@416Q1859:Z39h305Jg1R3Dn1VAf:fP1b7m_1i2\4W3V2S2b7\5j@g;_:eH3Z4`J^?Z
DU49g1a5Zd3i2c:Eo<lO\j1Hh1P3k2^]1V4R=eP2TQ1T8dM[=[Dm>_25=T?1o4Y5F?4c3Dh1l5hn1;];kd1TQ1iU1[=mJ[8e
2=T?1P;?4AQ3<h1Q3DlMROm32cP2gF3X:mU38h1`W1PW1if1b5WFeZ3hAFi1a3R2Z>U5Dc1c>n:Y4bH`Bk;Zd1`b1SD]4;L4
U3PX19i1oCU5DW@XV2kV30TM5i1P3d1hn5nh23i1l@`S7=j1n2g;n13l2Ek<ZW4U1Yn1o9T\18j1fCgCcb1kP1VGm_3f9a5k
1j1g1MQ1^1>l1n3?n>5:Hh164f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2Z1Q
?l;8I45Ec1:C4H3122_9o6_3a2Ch2_152Q2c1121057n2313<X61Y1MR4T226O2o3Y5T12V1K93R1L_<T3d32Q202^1]18=K
Y44S1211986ET1NQ1P10a1E253T14T1>=_11f1C\1239]NY1`:i7Jk1a50^1SGk8iEo<[6WR1\V1\:b8P:R;0mFh6=k9S4[I
48l5]<Dk1b5UMd4kDg1h2P9cX1f?b2h1[R1k;U2[W1eS1m4_9j85l1oNS:kl2bm2;l1m280:lMe614SR3Y_4R5l1i1R1DMl4
n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239iJ>m1i1o9[G^2c3iF2ie2_1l5WCV?e13m1dU1[Y24m1`@SE[Y2?n1T30X?a5Y6U5b414ii2WG_Kg8]I
En1T3009m>a5Y6U5b4121ii2QQ1j1j?f1mj201;n1T3Y?k;h914gi200kN8o1f>Q2`FC1PHY`1g5P2f16R10B2e1e13[1B3_
1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5S1j<n5\@^9dAh8P3_2c19l2i4S10:P128^2778:65X1:L839U8S33433F12
3;236286757?d14049127;017;O50C?25O2268BD:4:F>5EW291:2;14;3547414200111210C13:b3U1b:c2T;=^A[=R705
Z19f1341122f15158I126f?e3P2m1R1C2e1^1m3]5c5`1f2W1Og5a==f1a5n;k=_S2k5a3l8S3343J4346234123;757?d14
04947;017;U10S125O2Bb14`15m2;9?14E47417001112000C13D^4V=>S;lT1P105g2C81122l115R1126f?T4P2m1R1C2e
1^1NT1W7V5<`1f2W1Og5]2k:Ef1`Ak=kI^MZ7i4]9P6k2S3343J123462321123;7=g1:1404947;017;M162K425O2@1BT1
\2W29190766;3547417001112000C13`;:^6\3g7=k9cDd7g2C341122f1515R119f?LP2i2Dn1U3d74V6g4On4^GT4m104^
>e3m6jd1R<[4a=]AeH3XS1_HAP2]5j:c5_5Oid1Y;lY1g?m@d39k>X7^3VP19Q2X3m1U[2XT1eZ13Wk1U<7Q2\`2nY1oT13W
k1U<:Q2\`2XT1VE^E3R5Tf1T>n[11Q27Q2\`2b4S@a?eZ1ni1>R2m4\IRS1b:[=T78j@2aL\FbR214R2m4RW2[=Q1R2f2U1^
1o41VR1h85TCW3l1X7g1]2[1^3V8mCeEc7X[11Ee@U1[2g5_1W5dOb2fF3R2P\2g_12R2P\29S2G\Cbf1h@_I^X2cb2X81S2
4S2e2hX1W33S2eY6mV1a2T2U1<Z18o12^1[3[11l=A1U8Q7QM12Cf1l5010k[1R>X1DH1P4P6_1o23k1A:a>k1C13:^4R1h1
Z1V2S2Y1h1GA024JX3Y9Mo5l6m9mND13>42Q1`2<B9g1i<2T4FT2U1S4^1fBk?QM12Wd1X;i2X1RT1lAaKm9`LEgF2T4W1U2
Q1U40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3b3YR1o6P3a:@0XEm7hV1JE41U22U2e5>V2j<Q45mO4k`1S;^S3`M^@f2
gD_65V2j<W4gd5ih17V2j<W4dh3Rl1ld2k14V2RA1`Y8@W2Q5XDdQ1a2bS1SY1l^1SEU;^?k5Q4U9jCV74W2]j2U=eV32W2m
m81W2?X2U40U4d;k;]6``3fe2QP1J18l4\6LX2U40j?fQ4aW1kGdCd32_58_6g3Z2\2_6h4J18l41K^560c48X2QDnB_[3[4
ZS2mLQU17Y2o\2hW2[m1\3i?15Y2o\2TU4\3i?<Y2i20mT114oT1hW2[m1jA[118Y2i20mT114oT1nn44Y2o\2[h419Z2W?l
[1S9fj2d3i30_o1;Z2W?QCZ1Y3hLWk2`3m30_o1;[2g2\Q1a314`i1h>Y5e`1Q77[2g2nT114`i1hT2?\2]2hMlAoN`K\>>P
R2=]:l1P3^6oB>\2o2VMFUAoN`KM^=>l\2l1P3^I7\2VP1lAoN\Z1Y[3f18\2Sb1oN^Lm=l\2iQ1R^1R1]2e1JZ6o?`Y2]c1
fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:6]2XR33]@SNl^29^2`2nT2Z8aX11Uc3^:eN5^2_W2Z8aX119^2o4_R2Z8aX
11_AW:mY2i1^2\4S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C
\^1h6S8_26_2c1e^3i9X9\P38_2fR1b]2i9G`8Q3Zm23_2Y`3i9>`2WLSBU5US12m2Ul2dKk@o1U4>ZD5`2b1dJSBhj55`2Y
f2hNZ_36Aa2f4\G0[l1\Ee2U9I81AjQ20lGkX1[O=a2SL0[l1\Ee2U9I81m]2\<WX26a2S=o>0[l1ae3=a2SL0gb1U4]5\Ee
2U9I8o]2_h1;b2cHU7PBQV1`<Y;X2mk2^ERj1=b2aAQ7U7PBQV1jGX2i3^BT1_T2^E:b2nY22j=b1m:Y;R6cCni2=c2Sg1YN
m4U7bEo2l;B3eb30m6Ac2^d1cP2m13o2P1j3Dm2b:W\30[4P1`D12c2el71d23d23jZ32d233d2WV3k23d23iY32d2SY32d2
P]72d2dR72d2aW34d23]W3h12e2R\71e24e2XV3o273e2_4PW73e2`Y3;2e222e2lY36e2XV3W3_X4\>\G=f2Q6Ym2@l3nT1
a3hQ2cP1^3g2eJf46f2iW3nT1a3hQ2`Q2<f2Q6fIcZ3[2i^1j1]<Wl1eAEQ42f2af76f2a4XT31Z2W`32f2iX85g2ba1XJ1b
l3>g2ba1S2S5Z155YA1R1]c2PS1l2S2f5g2Ng1Ml4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6o6S2[1k1ECh2_152Q2e121057n2313<X61Y1M
o2M4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=6DY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239UP1U2R7g2g1d1
00U11d1U2b92442?2_11>FY220?[27c2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f
2?m20e1>P=T16W9R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd57OV4h33L11\
1D1B;C534@T10R2S807CJDT3W4o22\128Q111Y3Q2AB<>:81436NQ1R22=N3;d8Q60a5J_8X61a2N7GA9036]1l4:R9n1I_2
11:g2l1`2\X2ai3>Y:7PJ_FMg2P2La:<Tl1`3\M]2R3TR1UAjMa3d3T5U2a3U6`:a:m26m53j7Q4Z2_Ai1g23n13P22V4^Z1
m?UKa=[Q1n3^4fJ2V1WK7UJ7BET2@>a14[4l1AY20b2^1JZ2G@16@bC@416Q185923351^1@g2JQ1eG]c1mNhQ14_h1>U8S2
7d3a5oR2Q5g2Ng1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3Z2Y12Q202l28=KY44S1
211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X6g2NE<6=2JHS4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524
n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C
\1239Q5h;Eg2Na;Zo11WDWZ1R5e121057m5a2T1_a1\IP<P=a4g2g1JI3j2k;47?2a1>P320k2P606234@3V11n14;V115j1
P1J:\1CV1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7
OV4Z6Y1U1I\4o607CS1;T3Z7\1]111m5i181436NQ1R22\13;\NX2W31S<:Q;I_211g2Bg2Ni1g9e^3YDe121057e3j>X\1m
4i2o=j5g23Jg123F3ER4n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f
53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3a2R12Q202l28=K
Y44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J5?Jf89C\4U8l3X:1j3n<42W5g2<Ag1Ml4n3?U5h95:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=0K_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202`2;8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239?g2VB]2B_5T7Z1Y3UU1[?SF^D]:Qa3f94g2R2DTm37g21dW334V192g2`Y34g2h[2RT2aZ47g2m2hX5X@VP2X@T36g2Q
2fY2k8_n4_IR1g2R23Z6TS3iY1fJ2V1ee17BET2@>a14[4o3Z916@bC@416Q1859:i7g2NY1=M>S2Y2c3:?U6h85:a264f14
04BK:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23
DW1aN8I45EV1GC4H315_9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1MR4T2241I52o3918m1f2T12V1K93
o1g:g1T3d322n102J:f18396D@m1j14S12119526@49JH5Q1P15730OE25361C<T1>=_1152]1C\1239RV1h6S8_2^1g2NR1
GOg4n3T7Z6jW1e236cZ2e121057X<gFoAIn5]1_2o36e4o3Z5a2;\A^6a>16^11Z1W1:S;4Og2V2Z6n\4fJ2V1ee17BET2@>
a14[4Z=16@bC@416Q1859:2h2VY38h2ff12dHFPIc1TW12h2Tk51h23h2]W3h13h2VY3c12h2\W33h2[W304h2]W3h1c12h2
]W35h2VY3c1S9QV32h2Pj63h2VY3ma22h2iY39h24n3P8[GW3PS2ai3k_16h2S4P8[GW3^\72h2Yh73h2oX3I3h2bY363h2]
W3[23h2]^2oH4h2iZ30i^23h2jZ3i^25h2X1aY3[h1]F4h2jZ3i^2_12h2jZ34h2_V3Z4\R43h2jZ3Y`22h2oX3o1h2l3Y2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_22
h2_V32h2m\7@h2Bg1UKo4T2c214jQ1]P1[Cm7Y[2T>mO8h2Bg1nT114bm2[e24h26o]5h32h268h2JX3P8[GW3VR2WZ57h2J
X3P8[GW3^\73h2]W3a16h2JRMaY2_1j;2h2JP2h2l30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_22h2di33h2nY3K2h2SV34h2kW3a1[1_2i2Q4A0`1m5mE]1\3d2m1
:=V3Q>b8a12521E0WM]1234`168o4WF_2g3S10023[5A1=c1_@b418BZ1Ik7b1_37V5@0^;o3l4FJR2^274Y21CQ9\MT14c6
h6S8_2P2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2
k5o1cU1h6h6S8_2n1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g3S10023[5A?c1_@b418m1P>V5P<l8F
JR2^274Y21C\^1h6S8_2S2i2`2_10S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1?o4WBo3_2g3S10023[5A148c1_@b41
8m1WCP<l8FJR2^274Y21Cg9dT1h6S8_2o1i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD
718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2T2i27c30X2m5V7f>]1P4P2m1:=V391Q1VEa12521E0lN4g1X5WF_2g3S
10023[5<4?c1jD718BZ1h3[1Q3>a:m:R1R4i4FJR2k5o1cU1h6h6S8_2Ji2=0f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm
1hMP2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o
1cU1h6h6S8_2j2i2R1h2Y2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5<4?c1jD7180AZ1h
34V1e2;>O1X101=6c1197D27V4P<R4i4FJR2k5o1R=b=m:h6h6S8_2b1i2=g5@kJ1T2R3d2m1:T1_2^?d4`2a12521FlN401
]1E31200^GU4LlMdCT19La4[2dAg9c<e4S6TFU;c2i2R1m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0[2SG\5401]1E8`4WF_
2g3S10023[5A68c1_@b418m1Y:FGc116107?427V4P<l8FJR27V274H`11CeLfAh6S8_2T2i2k30X2m5mE]1P4P2m1:=V391
Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1m9eKh6h6S8_2R2i2k3Y2m5mE]1
P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2T3i
2Q4A0`1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2g3S10023[5A?c1_@b4180AN;o10
a4R2X1b1j119^5@0i7d3l8FJR2^274Y21CT6f9bFT14Kg5h6S8_2Y2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0hN340o
6mAY4_2g3S10023[5A68c1_@b418BZ1o1e6[1\3h5@0^;l8FJR2^274Y21CZ:XM4c6h6S8_2Ni2c40SS3401]1K2`P2X5g4Q
1f19c1197?77g40UObJX1^:4`2i2=]3G0`1@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?
c1jD718BZ1h3[1JV2>R5^5@0^;R4i4FJR2U5Eo1cU14c6h6S8_2R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34`1_
5WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>R5^5P<R4i4FJR2k5o1cU1h6h6S8_2Q4i24k1;c10A0`1m5n:n:]1S2I>d2m1:
=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5c1N_2<Z3S10023[5A?c1l=b2:@3Y2;L180AZ13En2a2Z21O2=U3h5
@0^;o3R4IFJZ13C^2154>j11C9R1^750:2@g14`4e6]@4Lf5h6>;_2h4_20h3i24k1;c10S2R2j3mE]1m2>d2m1:=V3I2T=h
701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<Bg2S10023[5A?c1[5e2j5b2:@3Y2;L18m1h3X66V5g3P<<b3R4I
FJX113C^2154>j11C9R1d70:2@b19`4UHf5h6>;_2h4_20Z2i2c1]2S2m5mE]1\3d26f1:==h2Q>b8a12521E0ZFa840o6WF
_2g3S10023[5A?c1_@Kf318m1R:R7E[1P<l8?6JR2^274Y21C[3]8g1U7]<V=h6f4@k2_2`1i2=U40`1@kJ1T2R3d2m1:T1_
2X:[<a12521FhN34g;S=>E]X1Ah5\3JQ1Y11S8@0VM3_<W4^9n=4[1i2=0T40`1@kJ1T2R3\1W1m1:T1_2nDe1a12521FhN3
4XI:<\7bQ1P:Ld9@0VMc<f=n=4l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WBo3_2g3S10023[5A?c1_@b418m1
WCP<l8FJR2^274Y21Cg:dS1h6S8_2i2i2P2D[1A0`1m5]E?]1\3\1W1m1:=V3o1i6l2Z2b8a12521E0VAe=42N>?o4WF_2g3
S10023[5A1=c1_@b418BZ1e8a:@0^;o3l4FJR2f1G154Y21Cg9i6b2n2X5V<4c6h6[1n1h4_20\2i2=c3S2@]31l1f3gA1<]
19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oBP36_2e1Q2S10023[5A?c1_@b418m1WCX8g3l8FJR2^274Y21C\^1h6S
8_2^2i2P2P2A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64g18o4WF_2g3S10023[5A?c1_@b418BZ1e8a:@0i1d9o3l4FJR
2^2154Y21Ck8K[<k6c:4c6h6Z3h4_205i2hW340_1l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34P7WF_2g3S10023[
5A68c1_@b418m1W:o8P<l8FJR2^274Y21C\^1h6S8_2Q2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S1
0023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_25i2cV2PQ134g2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1
VEa12521E0lN40o6WF_2g3S10023[5<4?c1jD718BZ1In24V1e2;>OZ10F7[1;7D:V4@0^;R4i4FJR2Q2i3o1TKm8;T14c6h
6S8_2R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>f41h5P<R4i4FJ
R2k5o1cU1h6h6S8_2Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>
a:P<R4i4FJR2k5o1cU1h6h6S8_2T2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jD71
8BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10
023[5<4?c1jD3318BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2b2i2=Dn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0
hN34a2^4oB6P3_2g3S10023[5A?c1P@>b418m1g9X108F51[11M63V4P<l8FJR2Q2<74Y21C\^1h6S8_2_2i2B]30S2m5mE]
1\3d2m1:=R1S2Q>P2h5Ha12521E0lN4Y25`4WF_2g3S10023[5A?c1R:4W6O\1U218m1WCP<o7LFJR2^274Y21Cd6i604g63
X1c4nCh6k3c3C_2m2i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>l6e1a12521E0hN34\22`4WF_2g3S10023[5A?c1W>W2
b418B4U1e8Q1X1;4d1L:6:V4@0^;l8FJR2^274Y21Ck=^7XB4c6h6JX7]11OZ3i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1M
Q>4]8a12521E0hN34\22`4WF_2g3S10023[5A?c1_3g40V5Gd1Bb418B12=9317Q34^5Z2@d1L:6:V4@0^4o6l8FJR2^274Y
21Ck=^7XB4c6h6Jd64>]11OT2i2]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0hN34\22`4WF_2g3S10023[5A?c1_@b4
18m1V3l:S5P5o6l8FJR2^274Y21C\^1h6S8_2_2i2Bj1b10S2^3202;k1mE]1\3d23NJ:=Af1MQ>b8a12521E0lN4\22`4WF
_2g3S10023[5A?c1P2V<W2b418m1S>S5P<l8FJR2^274Y21C^=0;V6YJh6S8_1OKi2Bj1l4`2;dLh2NU2f1Vi14\22gh1d1f
6d326Q5lOoF0;V6W2i2R1m20S2m5mE]1\3d2m190=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5A?c1_@b418m1P;;1103
c1[1:V4P<l8FJR2^274Y21C\^1h6S8_2T2i2P40S2m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S10023
[5A?c1_@b418m1a;e7[2d9l8FJR2^274Y21Cl=_P1h6S8_2e2i2R1m20S2m5a1[D]1\3d2m1901;3R3d3\:b8a12521E0lN4
d1Gc4WF_2g3S10023[5A?[17_@b418m1g9V1100081103c1J@:V4P<R8I;:JR2^274Y21Cl=_P1h6S8_2b2i2R1m20S2m5a1
[D]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d1[5WF_2g3S10023[5A?[17_@b418m1g9V11281103c1[1:V4P<R8I;:JR2^2
74Y21Cl=_P1h6S8_2_4i2R1n2A0`1m5a1[D]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:
lE_2Oc23S10023n1\3A68[17g1;n2n27R46k3b418BZ1n5n1GQ1T111281103]15HB:W1n2@0X3U8T7M3E;:J^1CEh174_1I
1Ce3]6h3n<_:KK?413]6h6J?CQ3R3_24_3i2R1n2A0`1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF
_2g3S10023n1\3A68[17_:o5b418BZ1m7GQ1T111281103]15HB:W1n2@0^;R83E;:JR2Eh174Y21Cl=^Gg1?413]6h6JU4R
3_2V1i24`2hY1j37QT1A4c3HP>4G`9^Q1j;YKgH\1^21n3m3h43S32]<f2Y3U1@X3mD10c2Ii24`2dOS:j3SR1l2^6n;4GTb
2c;`>_6n;2]<V7@VH10c2Z4i2R1m20A0`1m5mE]1\3d2m1:;1V3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S
10023[5A68c1S1b9a56Hi318A0N;R2j1V198B7R218FAB32H:D6:618D63V4@0l2V3S3V2P5k3F5DR27d14<74Y21Cm5m2o9
]2Q3]2Q1f5`4314T14Em5h6>d3>`3_2m1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b2]4WF_2g3S10023[5A?c1_@b
418m1WCP<l8FJR2^274Y21Cm;^Ho9h6S8_28i2AlS2YS14b2]o3^H<i2Y21lT1121THoW134S3Q4i2P40A0`1m5d33X;\3^3
AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@^4318A0N;o10]3V
3U1227m8@0i7Y3:o3S3h1FJX1I^274Y21C9j51d22R1e1S4l8o9o245314T14Kg5h6>;i3^3]11O0[2i2=0\3Y2@\5^E1<]1
9R3CP2m1:=F_291Q1WBn2a12521E0lN4P7WBGW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S
8_2T2i2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@b4180l1j7\;P<l8FJR2^27
4Y21C\^1h6S8_2R2i270b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:
P<R4i4FJR2k5o1cU1h6h6S8_25i2hW3401P2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c
1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S
10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34a2
^4WF]21g3S10023[5A?c1_@^4318m1n8X:P<l8FJR2^274Y21CjX1a5h6S8_2Z2i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E
0Q=i?P2423OHI5P4WF_2g3AA0023[5A?Q1AY5T1P:b418m1WCP<l8FJR27V274Bf11CS4c7j?iBh6S8_28i2gU37h1423b2n
1i2Q4S2Y5CmE]1\3d2m1:=V3Q>b8a12521E0lN46b2V4WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Cc3_R1X8h
6S8_2]2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_FAAT734P7WF_2\2W101F<0023[5A68c1_@b418BZ1e8a:@0^;]4^
4FJR2^274NZ11Cj2hT14c6h6S8_2g2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0e6R6f9Aj74P7X:n;_2d301F<0023[5
A68c1_@b418BZ1e8a:@0^;]4^4FJR2^2721Y21Cg:775P@11`:31Y14c6h6JX7_2Y2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN40o6WF_2g3S10023[5<4?52U14jD718BZ1h34V1Q376Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2`2i2R1h2G0`
1m5mE]1P4P2m1:=V3913MVEa12521E0lN40o6WF_2g3S10023[5<4?8U14jD718BZ1h34V1Q376Z22o1a1:V4@0^;R4i4FJR
2k5o1cU14c6h6S8_2a2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?5X14jD718BZ1h3
4V15l1N76Z2d3:V4@0^;R4i4FJR2k5o1f>HSF4c6h6S8_2W2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2
g3S10023[5<4?8Z1jD718BZ1h34V1Q376Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2\2i2Q4A0`1m5mEAK\3d2m1:=V3Q>b8a
12521E0hN34S1<_5mA0X4_2g3S10023[5A?c1_@b418BZ1o10d6a:@0^;l8FJR2^274Y21CT6f9bFT14c6h6S8_2X2i2P40S
2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11YM234Q1n5l4ZA_2g3S10023[5A?c1_@b418m1W:o8[8d3l8FJR27V274Y21CT6
1>U2`U1h6S8_2X2i2R1V1a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0`G[74P7WF_2g3S10023[5<4?c1jD718BZ1h3[1
Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2S2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2^2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0
lN4P7oBW3_2g3S10023[5<4?c1jD3318BZ1h3[1Q3>8Q2d3:V4P<R4i4FJR2U5Eo1cU1h6h6S8_2P1i2=DR5@kJ1T2R3d2m1
:T1_2dFa12521FlN4PJmW1[;Q20c3:V4hM^2i2=0Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2T1b2
S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2U5Eo1cU1h6h6S8_2]2i2R1Y1^1G0`1m5mE]1m2R1P2m1:=V391Q
1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z201a3:V4@0^;R4i4FJR2k5o1cU14c6h6S8_2g2i2=Dh2
Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Q1X10006L1[11M63
V4P<R4i4FJR2U5Eo1cU1h6h6S8_2Y2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1jD
718BZ1h3[1Q3>Q1X110_31:V4P<R4i4FJR2k5o1cU1h6h6S8_2S2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34
P7oBW3_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6[1g6a1MS2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a1
2521E0hN34a2^4WBGW3_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2b2i2=b30S2@6U5^E1<]19R3d2m
1:=F_2Q>b8a12521E0lN4`1?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:b418m1aAe1[2d9l8FJR2^274Y21Cc@hMh6S
84Z2`2i2=0\3Y2@\5Y9T<1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1jD718BZ1h3[
1Q3>a:[2d9R4i4FJR2U5Eo1cU1h6h6S8_2Q1i2=g5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5`f1e1hMYAXL[2i2=
0\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1jD718BZ1h3[1Q3>Ld9P<R4i4FJR
2U5Eo1cU1h6h6S8_2o1i2]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@b418m1WCP<l8
FJR2^274Y21C\^1h6S8_1OV2i2a2Y1Y2m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1jD
718BZ1h3[1Q3>a:P<R4i4FJR2P5Jo1cU1h6h6S8_2m2i2R1]1Z1G0`1Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5W
F_2g3S10023[5<4?52U14jD718BZ1h34V15k276Z2d3:V4@0^;R4i4FJR2V1?g1\2o1f>4C:i4n8o74c6h6JX7_2R3i2R1m2
0A0`1m5mE]1\3d2m1:=V39g=b8a12521E0eN640Z1d5:lE_2g3S10023[5A6852U14R5\;b418BZ1W7]1Q1X101L]1618D:V
4@0^;l8FJR27NW174Y21Cf@4C:i4f1W7o74c6h6S8_2m2i2R1m20A0`1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240
H1Z2i3WF_2e31S10023[5A?c1_@b418BZ1e8Z226Ed11M:V4@0^;l8FJR2^2334;<`11Cf@4CU;b8Z24c6h6S8_2P2i2R1n2
S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WF_2g3S10023[5A148c1_@b418m1P;d3:V4P<l8FJR2^274Y21C\^1h6S8_2
T2i2:Gn2S2m5h:T;]1\3d2m1:=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@^4318m1n8Q2d3:V4P<l8FJR2^274
Y21C\^1h6S8_2X2i2P1Z1_10X2m5d;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<jD718BZ1h3
[1;e2>a:P<R4i4FJR2k5o1cU1h6h6S8_24i2hW34b2?i2Y21lT1121XP24WS2@1V3j2Be2i2k3G0`1m5mE]1P4P2m1:=V391
Q1Y8l<a12521E0mAn<4\3c3WF_2g3S10023[5<4?c1jD7180AZ13d34?Fe2;76Q1Y100_3c4@0^;m1T2i4FJR2k5o1b:i@V:
4c6h6S8_2Q2i27c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4
FJR2k5o1cU1h6h6S8_2:i2R1aV334S^2X10c3:W2i2R1n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2g3S1002
3[5A?c1_@b418m1g9X126<m11M63V4P<l8FJR2^274Y21C\^1h6S8_2U2i2R1h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0
hN34P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2Z2i2=]30X2@\5^E1<]19R3CP
2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2n1i2
Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@b418m1WCP<`6[2FJR2^274Y21C\^1h6S8
_2R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k
5o1cU1h6h6S8_2[1i2=0T40`1@kJ1T2R3d2m1:T1_2dFa12521FhN34QI6GR3i3?bQ1b4]5k8e1@0VMg;aL4Mi2=0f5@kJ1T
2R3d2m1:T1_2dFa12521FhN34PJl6eV1o?hM8i2dW334V1O09k1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7WF_2g
3S10023[5A68c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_24i2dW334W1j20m14b1g4n\4fJ2V1ee17BET2@>a14[4Z=16
@P=16^1i4@416Q1859:T6Fj2K6c2f8go2WS1e121057iX2g;m;kJ16^1P;R3`5j2KMI2J4g4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KV224j14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i9
`3U:X?16^1P;R3Z5j2K6`12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L
?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=
KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239gV1116^1S>\5j2Kg12J4CS4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239Q5gQ116^1R
;P38j2f3T]6Wl116^1S>V5j2K6><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q
202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239i9gN4j2WX5TU3a<R6j2KY1=Ml4n3?U6h85:a264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9J
NQ1P1AP1E253Y1T1>=_1152]1C\12399j2f3@QX7iP116^1S>Z6j2KY1=Ml4n3?U6h85:a264f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1MR4T2241O2X2f1Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2
53Y1L7>=_1152]1C\1239hf1;j2n1g1ZV7iGW;16^1f=<7j2f3\Y816^1S>T1k2R2a1h4n\4fJ2V1ee17B<8T2@>a14[4Z=1
6@P=1Z1T5@416Q1859:P1k2R2Z6hf1Uf2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R2k2m14`100=04D^3bU4[7fJ2V
1VX10]=7B7=[1H@>a14W43l1T1J:V1=5V1[53@16@f<7116^1D_1V1]1@416Q1859:JY5c1k2m14a1DD^3cChg1Uj1[7fJ2V
1VX1^=7=47=T2@>a14W43l3:d1\1b2h2D16@P=1_6@416Q1859:Jj1k2R2b1@V4c[11bS1em1fJ2V1a`1S57B7:2V1M@>T1<
4a2Z1903R2Nj7T1X116@P=16IDT2d2@416Q1859:3Z2e3S1k2R2Z6n\4fJ2V1ee17B7=T2@>a14[4^2Z:@16@m@d2@416Q18
59:Dk2d30V^1T21Sd1bX3]Kl8lG168U1T2Z7MDP36k2d3`a7lG1U;l1k2R2a11=X4U9010Y:fe1_<f7R=W1QQ1fJ2V1ee17B
ET2@>a14[4l1W1A@<H:W1>i2P316@P=1j3R2A96416@@859:Y1k2R2c1=X4V9SP2R:WGV1QQ1fJ2V1ee17BET2@>a14[4T3U
:16@PC2>@416Q1859::k2d3?4PW7Y;e4gA1Z16k2T44Vf6i@^G[1k2m14a1h4PMWW1eX2fJ2V1ee17BET2@>T1<4[4j5j6D1
6@P=1R6<@416Q1859:3Z2R1k2m14Z6n\4fJ2V1ee17BET2@>a14[4e<D16@UC<@416Q1859:k5k2J0Q1A22J3CT4]2`1?n>5
:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8I45EV1GC4H315_9o6U2Y
1a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o3Y5T12V1K93o1U:e1CT3d32Q202l28=Kj2^14S1211986ET1NQ1P1
b1E2533U1T1>=_11f1C\1239o5iP11j2Og31n3?]6k2Jg13I3GF<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2o3Y5T12V1K93o1X7@38<k3f1]1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239J5V6S2;Z19
1MY1f2Z1\2T1<k2U>1?Z3g31b1V24Li25X1<k2f3BdX4hk2b2b4[260Q9X3P1k2m14Z6n\4fJ2V1ee17BET2@>a14[4Z=16@
bC@416Q1859:\1k2m1d1010DB1\3U[1XHhQ1Q`2WT1Z6d1Y2ER3Z1]3>Y2Y1i2P14S?O160KAFU2H\4g1BEo2CFk2m17\102
R14^3kS7EkDV:Y1KBEn2T6X1S3?Q1k2R2V2S4n\4fJ2V1ee17BET2@>a14[4Z=114@bC@416Q1859:l1k2R29W1AV4i7i2j3
c3@e1YG1bHZ?2k[1[=f;9U1_3o92V1B2nE2mN7BB2T2@>a14[4Q3X:16@P=1_6@416Q1859:^2DQ2k2JW198`1V4n3d6iLkA
T;hP1ZJm42Z2e121057e3b8S3o>2V1dF2Z5j1R6l4X2f1Z5a2J7BB2T2@>a14a2i1Z=16@bC@416Q1859:Y1k2m1f1D0U1^8
lS1T21`1QR1`9]<h;aR2@Io8T?W=`4W1h2R69W2NZ1P5@4h1a=f11P7g2\1M\38k2m1[20ZY3kj3h2o\1i5k2:FA94?Gl2U2
b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2SI260:3M63=f536;Lf5T1G
=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDd5i;2V1^6l2V1@3T20K_1a9M\128Q1d6<>J3]4=^1d8P151BET2@>T1<4
V44l2I87l1CY1V2P1o116@Y;S3T5@416Q1859:^2?_211T5k2c194F@l2U2b977B_11>FY23?c2c2o2:12312D;63?140411
_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDd5i;2V1\=
0K_1_:\128Q1d6<>J3]4=^1d8P151BET2@>a14V44o3h2`3T2K16@S2o;1V40T1@416Q1859:n2_2114k2m1mW7QY12k2m1]
1k2m14b1Q1;Y3n\4fJ2V1ee17BET2@>>R14[4Z=16@P=16^1i4@416Q1859:Q31a258Q1k2m14d2e3n\4fJ2V1ee17BET2@>
a14[4Z=16@bC@416Q1859:Ok2R2Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1k2R2Z6n\4fJ2V1ee17BET2@>a
14[4Z=16@bC@416Q1859:S36k2m1i2Qi7SLP33k2m1Xm1[1k2JW1Z6n3oR4e121057e3fJ2V1jd1J7BET2@>a14a2i1Z=16@
bC@416Q1859:S34k2cm2Yi5o21k2e1k2m14Z6f@Y7g:hR1l1j3S1911g9g4aCPN^9\2`4Y:2V1_EUP17BET2@>a14T46f1c;
16@V3[@@416Q1859:n1T1k2?]14Z6n\4fJ2V1_]1U87BET2@>a14[4Z=16<3bC@416Q1859:[2R1k2?]14_2j3n\4fJ2V1ee
17BET2@>a14[4Z=16@bC@416Q1859:X1k2m14a1Q11d3n\4fJ2V1ee17BET2@>a14[4n9[316@P=1P6>@416Q1859:e6T1k2
m14a1h4n\4fJ2V1ee17BET2@>a14[4l5]716@P=1_6@416Q1859:S1k2m14e2d3n\4fJ2V1ZMZH7BET2@>a14[4l5]716@bC
@416Q1859:Y1k2m14c1f4b]2[o1gAn82V1ee17BET2@>a14[4T6a3c316@m@d2@416J6859:S3b3S1k2m14c1f4n\4gAn82V
1ee17BET2@>a14[4Z=16@bC@416Q1859:f6Q1k2R2Z6f;iW2]i1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:T1k2m14Z
6n\4fJ2V1ee17BET2@>a141_2i1X3Q:16@bC@416Q1859:Y2S1k2m14>k5n\4fJ2V1ee17BET2@>a14a2i1X3Q:16@bC@416
Q1859:d1k2m14\2Q1k2PHU?j]1TKP:fBfJ2V1jG16]3S8W7f3P77BET2@>a14Z3P1X3h3X616@b43k>@416Q1859:Y2R1k2m
14Z6kLR`3fJ2V1ee17BET2@>a14[4X3Q:16@bC@416Q1859:=k2m1[2IVV7]1`>0XI0n3k355k2m1[2gX4Xn2_1k2m14S22I
Y3n\4fJ2V1ee17BET2@>a14[4Y1S7110g416@bC@4160P1859:g114:[35?k2K\33^6UZ4_1l5^R1e1P_1l7d4`JS7T1k2:M
Df1^?mP11PH0e1>_GW1n?]5g22l?Te1Y13n4h31k3aC^2]AU1c2X?1m5J0Gk2X1DVS1<bV10e1>_GW1TX1Te1Y13n4h31k3a
CS[1k12V1k2R2Z6Y8Yl1c2kBZ?bNl4fJ2V1ee17BET2@>a14[4e<D16@bC@416Q1859:U1k2R2Z6VD\`1\5R@Z?_S1fJ2V1e
e17BET2@>a14[4e<D16@bC@416Q1859:2k2lh67k2d3`a7lG1j5:Z1k2KV1Z6]2Uc2of1:T1l5dC2V1_=e1_V17BET2@>a14
[4X3Q:16@]?P3S1@416Q1859:Q1k2R2Z6bh2[d1fJ2V1ee17BET2@>a14[4Z=16@^BS1@416Q1859:S1k2R2Z6]W1`U3fJ2V
1ee17BET2@>a14[4Z=16@_@R3@416Q1859637Q1k2m14Z6kS3RY1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:?k2Ja;_
o1WP1WS13a121057ad2m;<k2Ja;oR4e121057iX2g;9k2`[1Y2QR1Q4eR5:\O:V1k2R2k2^3j5SW4XBb1j62V1ee17BET2@>
a14[4Y:[2D16@m@d2@416Q1859:Q1k2R2k2^3n\4fJ2V1ee17BET2@>a14[4e<D16@bC@416Q1859:1k2X1k2R2a11f4n\4f
J2V1ee17BET2@>a141Y4W4R916@P=1j3Hk1@416J6859:P1k2R2c1f4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:`
2l2P1KDm2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y8Z5h2C:T6WGf5f7`=>Y421`1c2g33W3:d6_H@38`D5c5Q3X225\>m3c
2f1e26k2k1B45G853n1@5:bC;HI9Y29l2P1Kfj6T?aB]4YK2`5l2IR1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U3[K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R2o1Nk4e1f1i4h3j3
8T>d79Q6l2IR14?Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^
IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=K3f22[1
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J7BET2@>a14[4^3Q37a616@bC@416Q1859:k5l2IR14?Ml4n3?n>5:a2
64f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=K3U44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239J7BET2@>a14[4Z=16@bC@416Q1859:X1l2l144U6hN14n]3fJ2V1P^1d77BET2@>a14[4\5m716@@QC69416Q18
59:?l2Ia;Qj2_6iAc@e121057ad26S5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5`CU11l23l2Y[7fD<l2Ia;oR4e121057ad2Q5\1
l2IW1Z6n3oR4e121057e3fJ2V1WP12_DJ7B<8T2@>a14[4Z=16@bC@416Q1859:Y1l2IW1Z6n3oR4e121057e3fJ2V1jd1J7
BET2@>a14[4Z=16@bC@416Q1859:=l2Ia;b1\Q4e121057ad1oO4l2Y[7fDgFR5l2IQ1EMi2R2n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Z1l2I
R14Z6n3oR4e121057e3fJ2V1jd1J7BET2@>a14[4Z=16@bC@416Q1859:U5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2o3Y5T12V1K93o1^3P9T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239_1d@`6R1
l2l14W2R4n\4fJ2V1ee17BET2@>a14[4Q=816@bC@416Q1859:W5l2IR1DMEV4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2o3Y5T12V1K93o1i7e4T3d32Q202l2839KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o5j7m>aE@l2Ia;o
R4e121057RA`W1mKh29\@2m2G4m2GRj2d2Q1m2GX1Z6n\4fJ2V1ee17BET2@>a14[4i3`916@bC@416Q1859:R1m2GX1Z6n\
4fJ2V1ee17BET2@>a14[4i3b5m316@bC@416Q1859:5m2F0e_3U14m2F0e_33m2Ge_33m2GkZ35m2GRj2d2mB7m2F0[\2f=d
2mB1m23m2FPe33m2Ff_3=m2T9j9d9U1do1ki1o1i1j\12f[1d32m2_m2Jm210k3P8[GW3i^1SX1R1W1Bg20[3Y1DV5n5Rg11
Y5T>h4k_1Z22m2]e28m2FW3P8[GW3ig5dd18m2n3P8[GW3f^1RY4dd18m2n3P8[GW3b_4P3ji27m2n3P8[GW3ig5dd1Fm2C7
R3P8\8a2\<W3_V1\=1l2l1e@TR29[3hIW<^2dd19m25h3P8[GW3_V1\a1ad42n2b\3On2>\1DJS1R6l^2Q7S6[P1Z1U>R4A]
<9Y_1n7^8S3m4?d1Z5^1i2g1W5h=[=3n2cLQ[61n2En2`2f1]6k7f:c=`8VJRCeM2TY1UKS=X5P2]<PE`H];1o22o2SP2=o2
]40nP1]h1l\2P:R;0]c1]AD42o2bc33o2kZ2^U1Oo2n1Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:3o25WY4?o2
3o1hKU914Q\1c7^S1S8U<5kg116o2S2hKU9145o2S2nT1143o2lMa\52o2lM2o2^Z62o2jA2o2VD3o2R1aW63o2VD03o2^c3
Ug24o2^c3Ug2XY22o2^c33o2^c3^P5P1o2n1Z6^T3_X1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:5o2Qa3[]1V\1h82
o2\h62o2dZ63o2Qa3bi22o2Qa32o2g_33o2DoY62o2Y12o2l]64o2`1`_3]m23o2`1`_34o2`1Qd3lh22o2`18o2Go9UZ4_1
l5^R1e12o2aB3o2^a1bo12o2g@Q2o2e30X2m5i4SA]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718
BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_22o2UDQ2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_25o2`1bB1Wk3R2o2e30X2m5W8e=]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023g2c2<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_26o2i>MYm1nh3]14o2i>
MXf56o2m=KMXf5]12o2g?6o2`1V>f9bP1\]46o2g?f9bP1g8dT42o2Z]47o2l3P8[GW3ig5dd16o2l3P8[GW3^\73o2dZ612
o2PU13o2PU1<2o2Z_43o2R9Z\44o2RKcb1fW23o2f_604o2_4bF[g72o2_c33o2oa5eC2o2Yk33o2Yk3Y:3o2Yk3g;3o2Ud1
SW23o21XZ62o25R1o270j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521F\@_>4o>P;bm1hMT2o2S2a10X2m5mE]1h3140P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Lo2510f5@kJ1T
2R3d2m1:T1_2dFa12521FlN4o>P;bm1hMP2o2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2No270j1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJbm1hMU2o2S2
a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1R2N>a:P<R4i4FJR2k5o1cU
1h6h6S8_27o2KW1nT114eS4Y2o25DX11_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
D718B6S1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_23o2138o20k3P8[GW3ZQ3S[4U1o2060f5@kJ1T2R3d2m1:T1_2dFa12
521FlN4PJS6j:9CeKo?hMYAS6ZQ13W53o20kW42o2Wc34o25T`3l23o25bS5o1o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_22o2Y\67o2KW1W5fO14=o25DX11lT
1121Xh2X2lX1`Q17o2S21lT11212o2]d6P1o2IY1h11n7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3en19d3lDj@^2dd1<o2S
2h1P8[GW3@14T:`^1Pc5^2o2S22^1Y2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?c1j
D718BZ1h34V1Q3>a:P<R4i4FJR2k5o1l=4:VGh6h6S8_27o2S2nT114T:`^1Q2o2e30X2m5mE]1P4P2m1:=V391Q1b>c6a12
521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2o2e3Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:i9V2R4i4FJR2k5o1cU1h6h6S8_22o2Z`38o2S21lT1
121PY23o2Z`3U52o2Q43o2o_2YU31o22o2[16o2[1n^3fFZM`_3Q2o2[1Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_24o20Z1`V46o20Z1n^3W5YB5o2[1cY2ZU1W
53o2aZ2]f24o2Vo1Z;]f26o2Vo10Y;=oe23o2aZ2\S24o2QW4bS2P`12o2cU44o2RQ5^4]83o2\2en46o2RQ5]3M2]82o2RQ
52o2U`36o2e<1jP3b2^m2P1o2n1Z6VW4g5fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:5o2cC0[o21;o2T43b1WS7c90c
6kLS7:5o2SY7c90cZ13o2ci3PQ32o2Xo7U1o2n1Z6X`2W@]\1fJ2V1ee17BET2@>a14[4_4T411a416@bC@416Q1859:2o2b
]32o2^d73o2gc3QV32o2ii63o2Z`3\32o2be33o2UL13o2ULTd23o2UL]d23o2hKb^18o2hKkD^?c8[Z1PL\i12o2hK4o2UL
1P\52o2WL7o25f1XJ1XR1lZ23o2f\2kV12o2f\27o2Ud1Z:U>RQ1Z3]24o2Ud1`HkV1<o25m11lT1121Z9k=Mk`18o2CX3P8
[GW3iY2dR57o2CX3P8[GW3^\72o2^a12o2l]12o2[[14o2[2oX1ca56o2o1[Y1go5iX1:@P3bLh7\2_1VD0P3nDZc1[@\\12
lLT6k>8P3[T1\2_1bo2hl12lL4P3hV1RQ3hi23P3kW4[e29P3_Mja1Y9V_1kH]=]Jhf13P3kW4gP22P3kW4P1P3m1Z6bo3[=
fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1P3m1Z6bo3[=fJ2V1nX1f<7BET2@>a14[4Z=16@bC@416Q1859:Q2P3d30
X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S
8_23P3kW4dU24P3kW4dU2`D3P3XP3bW13P3Z1`V46P3Z1LYc3YB[b28P3Z1LYc3YBgK164P3Z1`V4[e28P3Z2oX1]2V;k^2R
V1o^16P3Z[1]2V;k^2[b25P3Z[1]2V;k^2S2P3d30X2m5mE]1P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5
<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_29P3g`32i3VC]5h6Tj1];3P3kW4[b28P3h]3`2mAc5V<`?oQ2h
1P3j3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2;[3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_27P3_
a3[F`F3ZCRd17P3W2W_3[F`F3]W2=P3W2`[3`2U1ZAP5`F3[5B[=Rd13P3kW4_`24P3d^2fQ1_G4P3nZ2e3Vi15P3nZ2iR1R
JgK4P3kW4e]1hX15P3nZ2ll1XJ\CP1P3m1Z6bo3[=fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1P3m1Z6bo3[=i;l>2
V1ee17BET2@>a14[4Z=16@bC@416Q1859:4P3nZ2ll1UI;P3YBcT1a50YY2P2o8mBZV2ac15P3R1h=]3ae39P3k>]3hd3H\1
b70WA6P3YBjX1UL``1i_43P3ng3l?8P3R2nT114bP3oY1\T36P3R2nT114bP3>P3R21lT1121X^2YBcLM]<ah1^Y18P3R2nT
114bP3WLSi14P3mc3mCRI3P3kW4RI6P3Y`3c3mCRIdY15P3lBnd3QP227P3lBY\1dX2PLPT124P3Z1n^3aG4P3Z1`V4PL3P3
ae3YB5P3d`3l4YB[b25P3]a1_n1`3\D3P3]a1]f24P3]a1PR2\DQ2P3d3Y2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7W
F_2;[3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2?P3Z2VT1dZ1fNh4TCDb:Na`12i3e5VH;P3V
a2]OQ4TCW;Na`12_E^i16P3d_2a1V4XOTC8P3TR1hDQQ1mGmGRS1o28P3W2lOY5P1__1mGmG>P3W2lOY5``1mF1kHXJg1>b6
nl1[4<P3\40Yk2SX1kR1h5W4R;0`U243P3kW4e]13P3nZ2ll13P3:`W44P3:`W4[b2S1P3602c5@kJ1T2R3d2m1:T1_2dFa1
2521FlN4PJS6j:9CcFQ5a:g3e1hMW2P3d3G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1jD7
18BZ1h34V1R2N>a:@0^;R4i4FJR2k5o1cU14c6h6S8_29P3fR4_12Y1W2c10^:4P3kW4S<WV2Q1P360f5@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJS6j:9C:ZKo?m<j@6P3Z2b]3mGV<kX25P3[2X^3VGV<3P3kW4V<;P3k3P8[GW3ZQ3T6l4[j1PAdd17P3k
3P8[GW3ZQ3S[43P3kW4dM4P3W2cU4dM8P3W2cU4PL`12`7i44P3kW4aM0CP3H^3cBf5e6bT3XKi2j3T1S1_1X489a>Zk1S43
P3W2cU4<P3W2XR1ZS3oLA`5f65R?Z[1fD9P3kW4WLY10Cm9l3L4P3kW4UI^43P3kW4UIP5P3Eg1Ml4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2e121
057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12394
P3kW4aMW<4P3QQ4i6aM2Q30Q2Q30b30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_21Q3R2Q30W2Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2
g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2[2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>b1n8P<R4i4FJR2U5Eo1cU1h6h6S8_2P2Q3c3Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2JQ350f5
@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1hM[2Q350d1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2
g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_23Q30Xj32Q3k1R2Q3c30X2m5mE]1P4P2m1:=V39
1N2VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2T2Q3c30X2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7n7j8\2P3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1i6iNh6h6S8_
2P2Q30b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1c
U1h6h6S8_2JQ331g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1hM7Q3Q21lT1121d2Q3313>X11_1Y2@\5^E1<]19S2N;12
10P2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1jD718B6S1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_
2IQ35g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1hMY2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oB
W3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2Q2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7Y>m7_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_22Q3ai33Q3TR1RW5Z2Q350\3
Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4=1c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo
1cU1h6h6S8_2`1Q33102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>`FT5b4\;hMjMKQ3040f5@
kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1hM3Q30[Z6Q2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S1
0023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Z2Q35e1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12
521E0lN4P7oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2`2Q35]35S2@\5^E1<]19R3
CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5<4?c1_@Z4718BZ1h3[1Q3>a:P<R4i4FJR2^274Y21Co1cU1h
6h6S8_22Q3[Y4[2Q353g11e1S2@\5^E1<>N9S2N;121Q2m1:=F_2Q>b8a12521E0lN4P7m@Q2W3_2l1j1S10023[5A?c1_@b
418m1WCP<l8FJR2^274Y21C\^1h6S8_2g1Q3i3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m
1WCP<l8FJR2^274Y21C\^1h6S8_2S2Q32`30X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7lBZ3_2g3S10023[5<4?c1
jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2NQ350f5@U2Z1ZG1T2R3d2m1:T1_2dFa12521FlN4jGU26[m1hMP2Q3
5c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8
_2Q2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1
Q9aLh6h6S8_22Q3cX4Z2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718
BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2[2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7i@U2W3
_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_22Q3^j79Q3f7ga3i2W3C\5a3ANQ35g5@W1cI1
T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7Uf1hMR2Q30b30X2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2R3b30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_21R3f6S3BY184Ml4n3?U6h85:a264f1404^1:
6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1aN8I45En1C4H315
_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o3Y5T12V1K93o1i5e6T3d32Q202JQ28396D
^2j14S12119526E9JNQ1P1AP1E2534T1T1>2:_1152]1C\1239Z2S37g15a3\Fl87B021111;42114P12f4`4g6i1NDh1JEF
<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2];93U1WGo2n6h5X2Q9i?WO5S3Zn3gDE<P5S3Bg1Ml4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9_3_3_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f
1C\12394S3Zn3no3oNKS3Xh1i=2H2S1124BWe1V35R4Kn1Jh3aU1TP1a6g4kFR9j7Y?3S3nl2[Q13S3Zn32ES36b5bR1853d
<31T1020i@[f11X:\3Tc1^i24S3Zn31d4]1S3U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>33d3<<0IZ1UFd84i=93]Ho2
n6h5X2Q9X1S3i3WQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42U2g7gF:jV1o2b1T3b1Cc2T3G`1Y114`7V=dOT1S3i3WQ1j1\
1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:fS12P3o2Z6Cc2T3X2[14`7V=dO:S36b5bR1me21ef1T:^;o]22S3Zn34S3W]3RAo
>P1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:jV1o2Z6Ch5X2`1`7V=dO4S3Zn3V7WT3Q1S3i3WQ1j1\1f4`4^:Z
2\1<i1j3d51hb1c42OU1g7gF:jV1o2Z6Ch5X2`1`7V=dOFS36b5bR1aOb:h[12V4<H7X2Y2l1RX1\2S2P8\Bb?^g1`6S3BY1
84Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F037<:0@
?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34f1=241O2o3Y5T12V1K93o1_
<T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239e8a1S36P2_31[1[3j;_3]79g6T9VE
i6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=UE2`4Y40\6e;b4]=R83JPS1:Y?5S3Xh1QV2d5Zj2a5S3BKKMl4Z2c1?l9JV45:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1o2f53l1^6W:S2f;8I45En1C4H315_9_
3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T226O2o3Y5T12V1K93o1_<j1Y1d32Q202JQ28=KY44S1211986ET1NQ
13Lb1E253Y1T1>=_11f13?N392394T3h1W\2_c1:T3Va3f?V3m3W1T?I7iQ46T3b6mj3m3S4QU39T3`72kAd<hL[f27W12T3
`Q4P1T322b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3gi1hMek1P2T3h1m1S2m5^E>]1\3d2m1:=V3Q>?h4Y3a12521
E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:b418m1WCP<l8FJR2^274Y21C\^1h6S8_2>T3a8a7R6nU3m3KW3eB^1T1W1^4n`2
4T3\F4R^72T3mV22T3bY41T33T3ce1l[2\2T3n1a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2V2`1S1002
3[5<4?c1jD718BZ1h3[1R2N>a:@0^;R4i4FJR2k5o1bS1[1D4c6h6S8_23T3`Q4Q83T3[_2mR45T3Tn3[3m3S4NT32g5@kJ1
T2R3d2m1:T1_2dFa12521FlN4ZIB2j3RT1[;X:hM3T3`Q4m38T3T4YGoT3=0`4^X3X7T3AY1=MO1j3n3?U5Oh85:a264f140
4^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6o7V
@8I45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1]17210524n2313<X61Y1Mm34h1;241O2J;A>J<?Y5T12V1K93o1d;Jj1
Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239V3b9R4e?1U33U3h914U3VX3YGf93U3\
m3j;3U3WY4kR22U3Wo7KU31g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kAT8d7me1hMP2U3m11e1S2m5mE]1\3;121Q2m1:=V3
d:\3n40b3a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2:U35>X11lT1121^S45U3m1n
T114Q1U3102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJbm1hM4U3g1Ya3UF2U3WY44U3h91\o3:U3m11aJZ:121YX
1U]1LU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXACe[1hMJU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1hMP1U
310j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJbm1hMMU3102Gk4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7me1hM5
U3W^3R7V1eBNU313a1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2X7;me1hMR1U310d151i3@kJ1T2R3;121Q2m1:T1_2dF
a12521FlN4_;`>bm1hMZ2U35g11_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7i@X2T3Ma1g3S10023[5<4?c1j
D718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2^1U3102>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4jGU22R4R
=CRG6d6Li<m<`>Y26U3oK1h7_JQe1S1U310j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jGU2X5[2me1hM\2U3102>j2
Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718B6S1h3[1Q3>a:P<R4i4FJR2U5Eo
1cU1h6h6S8_2o1U3d1P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i@]5_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y
21<6Z@PCP;X401\2S8_25U3Qc3Z<^CC3V3ln32Q4V3M09NE0i>47?2a1>P320b28P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]
111i3S2i181436NQ1R22\13P9XK1S<:Q;Y31P4V3M09NE0i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3
P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111
i3S2i181436NQ1R22\13P9XK1S<:Q;Y31o3V3M09d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^
3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S
2i181436NQ1R22\13P9XK1S<:Q;Y31T6V3M:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15
ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3<4;630<<2k4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><42
21@Q608T1h3CBa2R5MDd57OV4Z6Y1U1Ic4h607C_1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;[<W31S<:Q;I_
211h5V3M:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3
\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\;07C_
1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1S<:Q;I_211m3V3M:d1j>47?2a1>P320k2P606234@3V11n14b
115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1
U1Ie;X5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1S<:Q;Y31Y6V3M:NE1l2U2b9247?2_11>FY220?[27c23k2404123
12@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G
=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\46a1V507C_1T3Y13n4M\128Q111i3S2B<>:81436N
Q1R22=N3018d8d;c?1h5Z6:Q;I_211_6V3M:NE1l2U2b92442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4
801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1
]2U1><4221@[6Q1k3CBa2R5MDd57OV4Z6Y1U1IW446a1V507C_1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;
c?1h5Z6:Q;I_211P9V3M09NE00U1f1116:_1b924423642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801
311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c
6G=A_1U20U1;226>b11d18T2U1><4221@Q608`3\1CBa2W4JMDd57OU2P2V1e2L11EFD1;6;C534@T10i2746a1_16;55^11
8A027006C393M]2FY13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;n1`8h3Z11Nl1L4_136]1l4:U1k9IP1^111P8V
3X161EE1l2;e13b9247?2_11>FY220?[27c2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1
_4B3`1]1Q2^3Z31^3S2Y10e1>P1Ig3:N129600R4]26e4P5C;2230:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U
1><4221@g34^2d2K\1CBa2a4@MD<m3Y17OV4Z6I?U1IW441f13?<U15@386d107C_1T3b5:<1MFE28Q111m5B<>:814363JQ
1R22=N3;b81Z:H@k1V8<W2R2H1c1Y4U6:Q;I_211DV3M0jZ20e1>_GW1TH2l?Te1Y13n4h31k3aCT1W30AX11i3@kJ1T2R3;
121Q2m1:T1_2dFa12521FlN4PJ`X1>b4Y>e1hMLW3b1T4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7me1hMQT1IW30f5@kJ
1T2R3d2m1:T1_2dFa12521FlN4PJbm1hMKW30d1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>bm1hMX2W30\3Y2@\5^E1<]
19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_
2f2W33g11e1A0`1@\5^E1<]19R3;121Q2m1:=F_2X:h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@b418B6S1
e8a:@0^;l8FJR2^274Y21CQ@kFE4c6h6S8_2]3W3b30A0`1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7
h3l=A:<2T3_2T1?R2S10023[5A148c1_@_42183>N;_2U6X1X55i3@09=T2a8l8FJR27^1G74Y21Cc@S6^42e1Q2a84S5_1h
6l23R54Z2X1W30T40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6`Q1Ah5V1U2JS5]5@0VMjM^:4e2W3b30A0`1@\5^E1<]1
9R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW3_2g3S10023[5A?5]1_@b418BZ1W3]5a:@0^;l8FJR27V274H`11Cg9^A2
e14m8`14c6h6S8_2c1W33g11W20`1@kJ15Z1CR3;121Q2m1:T1_2`DS2a12521FlGo64cB\7R3i3cQ1>Nc3]5k8e1@0VMPX1
84\2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0QGj74P7WBGW3_2T1`21S10023[5<4?c1jD718BZ1h3[1Q3>a:
P<R4i4FJR2U5Eo1cU1h6h6S8_2Y2W30\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?
c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2W2W3]3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oB
W3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2`2W302>X11_1Y2@\5^E1<]19R3;1210P2m
1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2o1W3010
g11W20^11@kJ1T2R3;121V1Jm1:T1_2dFa12521FlN4^FBX1e1R3i3E[99CcF>NV2\1U1W4S5g3BR1@0VMlKS<84VCT1W302
g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3_Z1Y>e1hMU2W3c3S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0
lN4P7WBGW3_2T1b2S10023[5A?c1_@b418m1WCP<l8FJR2^274W1Q11C_Bf=U>h6S8_2W1W3U40`1@k6oC1T2R3d2m1:T1_2
^?U7a12521FZET4\54jGU2T8jP1P:k8e1@0VMYX14R1W3U40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2oX1P:a:@0VMe2
cU14S2W3k1g1S2@\5^E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^27
4Y21C\^1h6S8_2P2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b418m1WCP<l8FJ
R2^274Y21Ch:cS1h6S8_2LW30f5@kJ1T2R3d2m1:T1_2P8c>a12521FlN4PJb]1Y>e1hMZ3W3CW12c10A0`1@\5]?[1c401<
:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7mF64R4m2m?Q3W3_2g3S10023=m4A148c1Am?b418B6S1_2U6a:@0l2a8W4_3
T1FJR2\21334Fb11C\Kj:1Y14c6h6S8_2`1W302g11W20`1@VFd41T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3lU16[4]5
a:@0VMjMm8;T14Y1W30T40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3lU1b4\2P3a:@0VMh?S<2e14^:4R1W302g11i3@k
J1T2R3;121Q2m1:T1_2dFa12521FlN4PJR3_Z1o?hMR1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7TV1o?h
MKW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6[]1o?hMj2W30a30A0`1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V
<o64P7oB6P3_2T1b2S10023[5A391A52H_@b4183>N;W3]5k8e1@0^;l8FJR2^274Y21C_3UId:84c6h6S8_2_1W33Gk4@kJ
1T2R3d2m1:T1_2Y7Z?a12521FlN4DYGQ2i5T;9CQFA]1V2\1o;o3[>\?YAS6Y8X8g@3W5Q1W302GZ3`1@kJ1T2R3d2m1:T1_
2dFa12521FlN4PJn@MoY1e1hMlK2MW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CeKo?hMOW302R4`1@kJ1T2R3d2m1
:T1_2dFa12521FlN4o>j8U2bm1hMg@]2NW30f5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6ef1hMg@]2P2W3c3S2@\5^E
1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2S2W30b
3S2@\5n8_<1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@b418m1b9d9P<l8FJR2^274Y21C\^1
h6S8_2OW30f5@]31[G1T2R3d2m1:T1_2dFa12521FlN4QIN6U7`\1d9hMX1W30j1k3@]31kC2\31T2R3;14Q2m1:T1_2dFa1
2521FlN4^Fk1FN6k2Y4`\1d9hMT1W30j11i3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36[m1hMJW30f5@kJ1T2
R3d2m1:T1_2dFa12521FlN4PJ\7Uf1hMP1W33g1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6me1hMJW30f5@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJd7me1hMMW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7me1hMKW302c5@kJ1T2R
3d2m1:T1_2dFa12521FlN4PJbm1hMlP1JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>bm1hMV1W33a15k3@jJ01`1CR3
;14Q2m1:T1_2dFa12521Fn9mD4jGU2S3T4;me1hM3KW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1[>\?IW33c5@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJbm1hMY2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023
[5<41=c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2V2W3c3S2@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E0
lN4P7\BB23P3_2g3S10023[5A1=c1_@b418m1WCP<l8FJR2^274Y21CmV1^7h6S8_2JW3g5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJl@e\1hMh?Y2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718BZ1
h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2X2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10
023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2KW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6k2_j1
hMKW30Q2d3@kJ1T2R3d2m1:T1_2dFa12521FlN4PJba1o;hMNW3i11k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJbm1hMY
P2MW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd5mg1hMX1W32^3S21@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521FlN4
PHo1g1l3h=TZ1@0PHU5ek1P1W32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5mg1@0nGW5ek1o2W3b30A0`1@\5^1oC1<
]19R3d2m1:=F_2I_6g6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@b418BN;_2U6X1b7e1@09=f:l8FJR2
Q2<74Y21CjAe3j<W54c6h6>;d3c3_2`2W3k11e1S2@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0lN4P7i@U2W3_2g
3S10023[5A?c1]=Q3b418BZ1WCKT;]4^4FJR2^274Y21CiZ1b3h6S8_2Y1W302g11W20`1@kJ1T2R3;121Q2m1:T1_2k4hAa
12521FlN4PJoX1P:a:@0VMYX14R2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S10023[5A?c1
_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2LW3g5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2Uf1hMOW33c5@kJ1T2
R3d2m1:T1_2dFa12521FlN4D[InW1o1c?o3Y1ZGS5R1W30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@oHc3Y>e1hMYA`
1gOa;KW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJb]1Y>e1hMbb1_2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa1252
1E0lN40o6oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z1OR2a1:V4P<R4i4FJR2U5Eo1cU1h6h6S8_2HW3g5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJbm1hMR1W33>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJoX1bDhMLW3g5@kJ1T2R3d2m
1:T1_2dFa12521FlN4jGU2d7me1hM>c7Q1W3k1e1U2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]C^X1e1bHU5KW3g5@k
J1T2R3d2m1:T1_2dFa12521FlN4PJ6^V1VEe1hMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6[m1hMIW3g5@`3ZG1T2R3
d2m1:T1_2dFa12521FlN4PJbm1hM\2W3Dh20X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<
4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2U5Eo1cU1h6h6S8_2R2W3c3S2@\5^E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0
lN4P7oBW3_2g3S10023[5A?c1_@b418m1aAe1P<l8FJR2^274Y21C\^1h6S8_2S1W3b1T4@`3ZG1T2R3d2m1:T1_2c71]<`2
a125216?lN4V4^1ZDl6XU1b=i3hMP1W3g5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2R`1o3fGQ6LW33c5@kJ1T2R
3d2m1:T1_2\@W6a125216?lN4YIFbm1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6ef1hMJW30f5@kJ1T2R3d2m1:
T1_2dFa12521FlN4PJ6[m1hMJW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6ef1hMKW3g5@U2eH1T2R3d2m1:T1_2dFa
12521FlN4PJ^Ef3\T1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;bm1hMJW3Kk4@kJ1T2R3d2m1:T1_2dFa12521F
lN4PJd7me1hMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7me1hMY2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa125
21E0lN4P7i>U4W3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2Q1W30Jk4@kJ1T2R3d2m1:
T1_2dFa12521FlN4Q8h3o9o1U2d7me1VFa7UR1Q2W3c3S2@\5i;d91<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S1
0023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8a1MJW3g5@TAf91T2R3d2m1:T1_2dFa12521FnGm64PJbm1hMJW3g5
@kJ1T2R3d2m1:T1_2Y9j6_6a12521FlN4PJbm1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXAY\1hMHW3g5@kJ1T2R
3d2m1:T1_2dFa12521FlN4PJbm1hMLW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9Ce[1hMU1W30f5@j>1S1j:1T2R3d
2m1:T1_2dFa12521FcKX34DeCf2W2Fd7me1[<W2h8[6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJbm1m<j@JW30f5@kJ
1T2R3d2m1:T1_2dFa12521FlN4PJbm1eGR6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1TIhMQ1W302c5@kJ1T2R3d
2m1:T1_2dFa12521FlN4PJ\7P2`79CeKo?hMYAV2W30Cn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S
10023[5A?c1_@b418m1P;d3:V4P<l8FJR2^274Y21Cg9dT1h6S8_2R2W30b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0l
N4P7oBW3_2g3S10023[5A1=c1_@b418m1WCP<l8FJR2^274]1K1C\^1h6S8_2^2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q
1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2Od2:V4P<R4i4FJR2U5Eo1R=`Hh6h6S8_2]2W30Ch2Y
2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2
U5Eo1cU1h6h6S8_2S1W33g11i3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2VY1[DhMJW30f5@kJ1T2R3d2m1:T1_2
dFa12521FlN4nGQ2bm1hMW1W3CW100i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jEU4nChE1Q6f=\1[LjMKW30f5@kJ1T2
R3d2m1:T1_2^:V9n2a12521FlN4PJbm1hM]1W3b1DON`1@kJ1T2R3d2m1:T1_2`F20a12521FlN4PJZ1Y4c7oQ1Y>AVMU;l:
_9YJU2H9Ll25P1W3g5@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FlN4PJd5aV1Q8Y9hMWK\2W30\30X2@\5^E1<]19R3CP2m
1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2NW
32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@f[1hMek1T1W310b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJg13o?f
[1^H1W5>iB\X1Z2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a12521E0lN4P7oBW3\22g3S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2U5Eo1cU1h6h6S8_2LW3DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ[e1d3:V4hMT2W3Dn2S2@`3k1^
E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b418m1P;d3:V4P<l8FJR2^274Y21C\^1h6S8_2LW
3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4ce1hM9Y30b5bR1Tl2n>f[1ZCSV28Y30b5bR1Tl2ej1ZCSV28Y30b5bR1
Tl2n>f[1^i2=Y30P2a3bR1jT2gFAm3gf1cMa1Xj19Y30b5bR1Tl2BZ3gf1^i27Y30b5bR1Tl2ej1^i2>Y30b5bR1he2[6m3[
U1[3]10[2T:^i2:Y30b5bR1he2[6BZ3gf1^i2:Y30b5bR1he2[6m3[U1[A^i2BY30b5bR1he2<Q4l1m3[U1Y1Q2]10[2_4d5
^i29Y30b5bR1he2[6m3gf1^i2;Y30b5bR1he2[6m3b6hN[A^i24Y3[T4m3b\13Y3[T4m3:Y30b5bR1Tl2m3UZ1\2T:^i28Y3
0b5bR1Tl2m3gf1^i22Y3[T48Y30b5bR1XZ40`<^i26Y30b5bR1jf4^i21Y3:Y30b5bR1_]1d^1m3b\1T:^i29Y30b5bR1Tl2
j1R2gf1^i2:Y30b5bR1Tl2BW1R2gf1^i24Y3[T4j1R23Y3[T4j1JY30P2a36[R1mj2131m?k?W87b2EQ2Y;KW1A<Fe^1fFmB
9Y30b5bR1oj23c1Rj1^i2=Y30b5BoQ1]j2A3o?f[1Qa1^EmB7Y30b5bR1^U4[A^i27Y30b5bR1gl2Rj1^i2:Y30b5bR1oj23
c1UX1lA^i25Y3Zc4:lS2]98Y30b5bR1_Q30Ye1^i29Y30b5bR1Yj2]2Z3gf1^i2?Y30b5jKg6e9e8k3cY1POmg1@0nGmP2:Y
30^1B`3bR1P63e`4^i2U1Z3P2a36>118_Q1ao1^Fl41=0i4j:`50aB7k1\1Q2[5c8<X;S1^3`E3a:T4R:Q;d?^2Z3P29h1^1
E118d3i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2Q3Q4d1k37[1n@b5[5835[2n22HW1A073FY5[
6^2eB`>g3_:l5k1X381e<c28Z3b5bR1oj2g1Rj1`V2mB@Z3b5IhQ1oj2Q4]20b9f[1`H`HU3XBS6i<<Z3P2a3bR1oj2^Z1Y1
Q2[5BP8^i25Z3b5bR1jf4^i26Z3b5bR1^U4[A^i2@Z3P2a3bR1oj2^Z1Y1Q2<P1\2`1BP8<Qi2=Z3P2a3bR1mj27m?[HX3Q2
o=cMjk1Y1Z3<Z18a3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0X?X3Q2f2f:AS1]JC]1g2jB40V1\Mi6CAZ3Q2`3bR1Z8eOWa
2XBX;aK^S1nB09_6CT4KZ3P2a3bR1eBkQ1[V17>X:i3Gh>oA`3P8i5^BZ52[15_7V=D\<\H7Z3Q2`3bR1jf4i5dc2:Z3b5bR
1S[3fM[5BP8nQ1_g1KZ3g18a363YHU3g6lCi^1VH1313eO^@g9c18k`1c=S7aCh187Z3Q2`3bR1Sk2fk1^i2>Z3b5b@e21W?
mj27_R1W9l?XGm]1WD;Z3b5bR1VIVQ2S5SNW9l?cGjQ2<Z3P2m1c1bR1R=ji3Lo>cMRAgZ16Z3Q2`3bR1jf4^i2`5Z3;g1M`
2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1RG^78I45En1C4H3
15_9o6DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5C@2V1K93o1i5m4g1T3d32Q202l28=KY44S12119
86ET1NQ16Ib1E253Y18K>=_11f1C\1239eb1T5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T1
2V1K93o1g:g1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239eb1?Z3^3S2bR1Jm5T>X4VQ2EY3W>
TZ1bHkP2DZ3P2a3bR1jMf1o5[e115UW1e2:a5?X8R3dDRa1fC9Z3Q2`3bR1gl2i2Xg1U]1X\18Z3b5bR1^O2oo1Xg1^i2HZ3
^4S1bR1Z<R3XHlZ1g5[4V4:V=1^41>X1nQ1l5Z^1]Q1DS3OZ3^4S1IPKg6jMb?UU1i21k2KMIn5:5aA[1\R1i]1]6X>c7`;D
^2D`2f1P1Z3S481S1Og3jMW;hM\]1d3U6V10>l>[19R1TS1a<0[<k1\IX>a71e<c2W4;Z3\41S1bR1jf4a<kR11W3fV1?Z3^
4S1ObQ1Uj2k4hg1a<0dW1X>c7Y?`2>Z3\41S1bR1dk1dN]2G^3ke1be1RP1h3CZ3^4S1bR1]e2g4h6=20I_d1be1o8m3c7`;
h3`2h2Z3P2R2^163Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2Z7XICe290EY2^1R1Z5n5A0
24Ji3e6f>i233CU6gAf=Q180E4c4;b14c82J2T32T4[1Z3S4^1bR1V4Co92X7U5d112CM8156T1hd1X11i1S4a1W1a1Z7[^1
m4P;Y=GmGQ?2T@2JW32T4f1Z3_1c2^1d>U=S1Fl4V4Co92X7U5f1FM815410S1hd1X116b1CZ1<i1_1;Ka1Z7QP1Y>m4P;Y=
GmG_:n;6a92T32T49Z3Q2`3bR1jP3a_10\6^i29Z3b5jKg6Ro2g1oe1QH\Q26Z3^4S1bR1jf4^i28Z3^4S1bR1gj2Rl1ee2h
3<Z3^4S1bR1cV2aCAQ71nd1^i2R3DZ3b5ElQ1oj2dE0b1hBa9a2a1\12Hi1<R`1dIY?7Z3b5bR1oj2g1Rj1^i27Z3b5bR1oj
2jk1d\2i<KZ3b5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<cF]2\@<_CV4d^11cBAZ3b5fEk<d^2V1W3e1Q2P2\1o4`1bU1\@\V
1Qc18Z3b5h2iOjP3bA\T1^i2S1Z3<Z18R2^1i4hM_Q30>521LT9_1g20S3bAP3P3g9Q1A8Jo2[=^7k1j6oc1h38Z3Q2`3bR1
jHom3ee2h3OZ30Y1=h1P2o5V9T>W3@14V1aOhNdGX:AcY1?e5U6n=n7Q<R>11]S1i5DZ30Y1=h1P2o5P<Z;W3@14V1jP3ld1
R1_U2T>i5i5Z3;0c126Fc1L1Y2]2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17
<\1o2f53l1aN8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMR4T226O2o3Y5T12V1I193o1Q9S1A:
6ACT3d32Q202l28=Kn2Z14S1211986ET1NQ1P1b1E2531W1T1>=_11f1C\1239^8hV1]3T5Z3;e11M`2[2n3?n>5:a264f14
04^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1g:g1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239eb18Z3b5bR1oEWQ2bo1\e1QT17Z3P2a3bR1jf4cMjk16Z3b5bR1RP3gf1^i26Z3b5bR1Zh1_n2^i26Z3b5bR1i>PX4^i
27Z3b5bR1iFPP4k^1bZ1S1Z3P2Q20^1eMl41[>U6R=i2[@l4g5R26a5n15[1Ya1n5V3i6Q1Q3]6@0QMi1dV14VCEZ3Q2P20^
1bR1cDib1Fi2Ya1n5P:S4]6@0_Z1PK4VC@Z3b5eMk3P1cDP]1Y9_j1[AQ[1l1T1d?bFR5DZ3P2a3\?UCl8]3W8MPZ1QR1RQ1
l4d830\6cMR1gj1:Z3b5bR1l8YH_Q3f=\6fNgj1:Z3b5bR1l8YH_Q3l4V?fNgj1:Z3b5`AQAT^3P2XE[AdT1id16Z3b5`AQA
jf4^i2LZ3<c1o1a1i4hM`Ef5oo1[6h:_1W2d3\1QQ1AS1PT23CC8U3BS6g86Z3b5bR1jf4`V2mB:Z3b5bR1]f2d3Z1\3]1af
1^i28Z3b5gLj5U;1b[4^i26Z3b5bR1jf4U]1X\16Z3b5bR1om2jh1^i27Z3b5bR1om2R2gf1^i2k1Z3_1R4Y1@W6O_IV1V3[
:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4Q?U1k5V38X2?:e:V2f4k3T6\2Z60:Cb1V:^4];o1Q3233n:j4j48Z3b5\EU=ih
2X7gf1^i26[3g1nT114eS45[3g1nT114_2[3g1a1G0`1m5mE]1h3140P2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S1002
3[5<4?c1jD718BZ1o10g14V1Q3>a:@0^;R4i4FJR2k5o1QAaD4c6h6S8_27[3g1VP1\3Z1146[3g1cS1Z1148[3g1nT114mB
c1]i26[3g1nT114am68[3g1Z2cR114gZ62B[3f107fT114X1ZBME^6kU1a1_5VGS>eW26[3g1\Q1a314:[3?W1lQ1Q314aDP
]1RR27[3g1\Q1?Q314>[3g1Y20XHZ:14^S4P:R;0`U246[3?W1nT1148[3?W1cS1Z114eS4C[3Y2e1X513Qo2jI_12Y1`1Z2
0X?f2R2ha2VE5[3Ghg6[1bZ11[3[7[3:0X1182Ml4]2`1?m2W3W61^25:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_152
8h1e1210524n23131:T14FU1c2=1FBMm34T2241O2o3Y5T12V1K93o1U:e1Cj18P1^352Q202JQ28396D^2j14S1211986E9
JNQ1P1AP1E253Y1;5B>=IE152]1C\1239n11]\1Q5[3:e11Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T1
2V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P23[3]a1aH8[3h\1X;`Q1WKQi2T;R5
4[3Rh3]W1[j1;[3]n3mC9CPFBd3S7j4g3:[3lM3Yo2k8b6BQm1_2\C4[3GZ3iI2[3ho69[3ki1a2_h2eg1g:h1]1mZ14[3`h
6Q2mZ18[3]3aU1m5T>gg2gR2M7[3?W1lQ1Q3147[3g18cQ1Q3147[3g1VP1g414eS4=[3?W17dQ1Q314mBc1T7nW3a79[3g1
8cQ1Q314e[3XW26[3g1nT114m[23[3?SZ52[3Pe54[3a4^`5_U23[3i1QU12[3G2[3TT49[3g1nT114Pm2Y1k307[3g11lT1
121:[3;o9TCPg3_1l5^R1e1oQ12[3SR79[3Z8W11kC`[3i=f3`W2I\3i1J\62001P2PF_4V4R:l6oe1UT1Z7a6\e1Y:P80;^
2^5?\3i18n6301aLVEYk2V6Y^20;m7;\3X2h66nFiJYk2`d20;b3:\3Q923nFSf3`d20;_K>\3j1]7PMh2NU2f1kh1gk1Z<n
T1oF0A\3j1^T1h2NU2f1lEnR1`2Vi1Z<j4V@l?oF0@\3j1^T1h2NU2f1Ph3U6g2nT1oF0;V6fZ1g2\3j1b10A0`1m5`E<AK\
3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3S10023[5A?c1W>W2b418B4=G>BP1I214^5a:@0^;l8FJR2^274Y21ChHj>
4c6h6JX7_1Ok2\3j1b10A0`1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[5A?c1_3g:d1Bb418B
12=9317Q1P1I214j46<a:@0^;l8FJR2^274Y21CcW14c6h6S8_29\3U901c]3Rm1R`1k=X19\3i1[701aLS\6X1VP1_4\3i1
>9^1Z21=9H3K002004162l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3T;BS5U2a6Y
31=KT3j1=0`30<D>0BA8Y29DA463<0514294W4GAe1M60\42G5Fk1_CMP18b6D@<1?\2n30f3k1V3;3f9l404k6Z2^9S;l@9
4`2\3i1>9^1Z2b1O00200407bFb56R3[1f1<o40Y5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617>o4W2Md42M
Fk1]D6R1g8\2f7k1V3S?04k6Z2_U19Q1\3i1>S4b1O00200120jFb5i6hm21Y6]4j50^1OlT16jEZB0P7jW19E\3R2mM\>P3
R70`4k1l2R3X8dm1k90Y5]20V5o2QV2Q2\3j1b10S2f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2g3S10023
[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2o1\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S100
23[5A?c1_@b418m1WCP<l8FJR2^274Y21C^=0;`P1h6S8_2Q2\3j1b10S2m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0RV
1SCS3_2g3S10023[5A?c1_@U1\318m1WCP<l8FJR2^274Y21C\^1h6S8_25\3hY1SQ60Y8l1\3j1b10S2m5mE]1\3d23i1:=
Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2=\3j1l4`2PMm5f1\X3WH26j4
SP17\3j1^T1h2T3f1mU56\3Q92RGTk2nJ1\31]3c3]3Q1d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436N
Q1R22\13YT11S<:Q;Y31b3]3Q1d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1
;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31
P6]3F:d112i22R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OQ2T2Z6Y1U1I\4
o607C_1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1S<:_52^5I_211U4]38Hd1S9f547?2a1>P320k2P6062
34@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1Q7e121057^2C
T3R5_7OV4Z6Y1U1Ie;X5Z7\1]111Q3[1_1i181436NQ1R22\13V9m9S3h1V;P11S<:W8DT2Y31n3]3F:d15d>47?2a1>P320
k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1
l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1S<:Q;Y31o4]38g1Ml4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
N]3\1;d;Z@F0b6Ea=:n3lU2P?Nb]1a5l1Y<g7Lf;T3^7a5Z77Q:[>[22]3QP82]3VW7A]3\1;fL2`6EVV1T_3a5gU1[D7S=2
b=Y7U1]3\1PDP>X6^3?lLBIdCQ2g3?bGUMV8[AQ7U=7j=o3g3Kf4V?7Z7Y:Q323e6\4[2Y7I]3\1;85^:[;f4o8MPEW5XBQG
0QG]6X4VB4g2e4T3k]1[O4]3\1in6lJ@]3\`1fh1?TS1ZK;k[1_6n;`2^>g2d2RF28]3ai2QU1X1^8oZ1m<eo12]3n_3>]3_
T2cA^W1ed1c1R2PQ1eBi8\4VHX4e34]3l1^X3]Y42]3l1P2]3]3S2m5mE]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g3S1
0023[5A68c1_@e3L18m1WCP<l8FJR2^274]1K1Cl??`<^Ah6S8_24]3jj78`HV1]3\1DS3R>iER3>c6W1_T1W5Y6c1m;mHd3
[7U:>?0AC<i`1\<X:]5o6?Ni2g1W5^;T1`>C]3Z11JXh3kj2VBT2f4T1m1b3Z2n7R@>b3U1V6E]3Z1La:<Tl1`3jO]f1jMa>
a3U6`:a:m26m53j7Q4h8]38H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;212260
1511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e
1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1MR4T2241O2o33U5T12V1K93EY1[:S2T3d32
Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\1239RK1S<:Q;Y316]3:OPY3fm1Cg3]3
Q18[10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U
1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y2Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y313]3Z1PY33]3[1in6
6]3[1`1YY4nm1e]1<]3Pc1CC[EUHa1P2g1Ja1PU32^3c\41^32^3nd2V1^35Y1P2Y4T[1cKW@me1fJ2V1nF_@V>7BET2@>a1
4[4Z=16@bC@416Q1859:3^3c^2aP48^3iB[W2Y1UH_f2a5a85_3b^2_V1a`2n15_3W?O]3lj11_32_3``32`3V[3X1`3h1nI
l87B021111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84i=93]Ho2n6h5X2Q93`3V[3cK4`3V[3iB\=P1`3\3WQ1j1\1f4`4^:
Z2\1<i1j3d51QP1ZG2U2g7gF:jV1o2Z6Ch5X2`1`7V=dO9`3]3VQ1j1\1fCi9hU1Yo2Q1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d
51QP1ZG2U2g7gF:jV1o2Z6Cc2T3X2`1`7V=dOU4`35Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5L
0V5J5V1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S321198
6E9JNR2AG[1Y1i32]1Cm14`3V[3ZGad25`3V[3l[3i62R1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:jV1o2Z6C
c2T3X2[14`7V=dO4`3V[3ZG[k24`3V[3c1Ua35`3V[3P52ae34`3V[3S5ae33`3V[3c1U1`3\3WQ1j1\1f4`4^:Z2\1<i1j3
d51PNP2S5VB2H\1g7gF:jV1o2Z6Cc2T3X2[14`7V=dOQ2`3T30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4o3P3WF_2g3S
10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2:`3]3VQ1j1\1fCi9hU1jB^\24`3nn2W<h43`3V[3e7
3`3V[3`l22a3P]43a3UP601a3;a3\Z2R2T@6d1^S1`4i1X`1Ph11a35a3_\2U2a_4n9<a32W3P8[GW3R<0[J[@mBdR52a3dk
74a32a_6T>;a31X3P8[GW3kf1eZ3WFBQd16a32hl2mBY5SY33a3]3ij6g6b33g1M>S2Y2c3:?n>5:a264f1404BK:6:406X1
F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?C
c24N002375284c1e121057>A?]1313<X61Y1MR4T226I52o3918m1f2T12V1K93o1g:g1T3d32Q202U1f18=K3U44S121195
26@4T1H5Q1P1574OE25361C<T1>=_11f1C\1239RV1h6S8_2o1b3[1FLGEX3]Ce;Sm1eBf3`B4c7fJ2V1h6[9[D\8g87BET2
@>a14]192>;64Y1c92c316@f?0:>;d2@0316Q18319:I6b3:Kgl3m>4>b33n1b9VQ44c1e121057ad2U5b33g16Fl4n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_15284c1e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1^3P9T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1E253Y1
T1>=_11f1C\1239m]1S5b33g16Fl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3Gl22Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b33a;VQ44c1e1210524ad2;W1b3V14>T1BS4^4fP44c7fJ2
V1ee17BET2@>a14[4Z=16@bC@416Q1859:f6Ab33a;VQ44c1e1210524ad2a9BUW1c1b33W1Q3X3n3Vg2\>bK4c1e121057e
3fJ2V1h6X6hW1J7BET2@>a14[4c9f316@f?k3@416Q18319:4b3]T1^X343b3l\44Q5b33g1Ml4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e12105
7n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b3
i>Qf110nX1nN4lIni22<g:Q12S5b33R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3
d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\1239e5b33R1@3Mb1Y3n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313
<X61Y1MR4d1?26O2o3Y5T12V1K93o1_<T3Gl22Q202l28=KY44S1211986?5T1NQ1A>b1E253Y1T1>=_11f1C\1239a9Be2?
?6^3[Ga5k2Ok35U6b33Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o63X32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2o3Y
5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Zb1Bb3`1WIZ1[:14^9Y
NhT1j:Bi=;4UQ2Z2Z;5b3h]2\FfX14R4b336R1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V103
7<:0@?o2f53DW1aN8I45d2CVE2a2CCd35284c1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS
2Y1i32]1Cm18c3X3P8[GW3b:lKnU67c3X3P8[GW3b:kQ72c3eb11c32c3g_36c3X3P8[GW3^\72c3RL4c3eb1PZ1PQ42c3RM
3c3RMlf22c3gm68c3X3P8[GW3i^1oJdR58c3X3P8[GW3VW3b`2dd12c3\_3=c35R3P8[GW3g<SZ1gd29d3iX1Qd1:c35R3P8
[GW3c[49d3kl2:c3j`1cH1l2Y:Q6eDRn2T>2c3Pi66d3W3P8[GW3^\72d3[U61d32d3f_33d3QMdb23d3hl2mB2d3^W63d3e
l2PQ43d3QM_X63d3QMlf21d32d3oh67d3W3P8[GW3iY2dR58d3W3P8[GW3i^1oJdR5;d3W3P8[GW3kf1Y<]_2cR1a2dd12d3
^Z75d3[_3g[33^28d3[T1PX1aU1de2_C3^23d3en2]i35d30Rj2d2mBW1d3Y1Z6QX3lT1fJ2V1ee17BET2@>2^14[4C0H[7`
416@bC@416Q1859:X1=T1d3Y1Z6n\4fJ2V1ee17BET2@>:0U14[4i8k31B16@bC@416Q1859::d32o9jd1Ze2_1l5^R1e1d9
2d3_Y6W1d3Y1Z6]Dno1a9Oo]1fJ2V1QO[:a;E7BET2@>a14[4h4a816@bC@416Q1859:W1d3Y1Z6]DVh1h7m1gAjT1\;@2e>
2V1ee17BET2@>a14[4Z=16@bC@416Q1859:X1d3Y1V2S4\EaY2Z=dP1fJ2V1od1E7BE5n1@>a14[4g3d50l316@bC@416Q18
59:Od3Y1Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:]1d3Y1P2Y4^4m@kQ1P:dM]4aY1fJ2V1RU1l?E7B2BT2@>a
14[4]1P1R2W8@16@bC@416Q1859:P1d3Y1Z6n\4fJ2V1RU1b@7BET2@>a14[4Z=16@bC@416Q1859:5d3XBSj1f[4b53d3^3
W\32d3f_34d3Sj2d2mB4d30e_3Y54d30gU2ZD2d3Vc33e3Rj2cE1e34e3^3]Gfo12e3]m22e3kZ45e3i]3k1UP3TL2e3`c75
e3PX74^=`35e3a^2Rn1]4]i2:f3a;oR4e121057ad2?f3a;oR4e121057no12_DU4oEZF;f3a;oR4e121057ad24Of3R1Gg5
n3d?eU1]LVa1e121057X<PNZ1T@m7l4o3Z5a2Z=P4^5S3i2[CZ2Ef3R1Gg5n3Ze1d]2e121057X<`_1m7l4]1a2Z5a2e620b
3868d12k2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1
]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDd57O
V4Z6Y1U1Ia3R1=W15Y3a107C_1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;j8RHo21\5f6:f9Z1I_21P4f3Y1=j5n
3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210
524e3X61Y1MR4T2241X3aLd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1_6f3R16=K13AV4n3?U6h85:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H31
5_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1c8k3T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239[Al:`:16^1m9R1U3?f31_;_o1_S2e121057nEb1aW1]E=f31_;oR4e121057
nEb1ol18g3c6[3UZ4_1l5^R1e1Cg3`3M`5]o2aT1U6_1l5bP1k1e1VK^>EeY11>d8Y1g3Q1IJ0W7ng1Q1XY1kW1_1l5[OI@A
U1e1\7d47aGj3P5l1n;MX2R8`3OOU13KW3V31d1X2A;g3c1[8g=]l3_1l5dAi@e1`S1X5f30Q18;Ml4]2`1?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n23131:T1S51FBMR4T226O2P2n1Y5T12V1K93o1U:e1CT3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239;g3Z18[8\i3h@_1l5^R1e1_L7g3o9UZ4_1l5^R1e1;g3c1[8SY1QQ3_1l5^R1e1_LZ4Dg33W17[8XIQ314c]3_1
l5\10V?_4Y=e1b<l?Eg3o9Yg3kB_1g2063k1A:\10eKZ5e1U326]R2Dg3Z18[8__1[9hQ2`?_1o2o1A:]1k8THe1aLbY1nCP
1g33W1c8ZL14d?]^2h1g=0:S1o4L8T1c7R1e3IOE9Y2P;^4e1\4SObf19g3o9UZ4_1o2l2]1PQ1e1<g3[1c8ZL14X[3Z2_1l
5^R1e1Eg33V107[8XIQ314cCoi2_1c2300R3]1PQ1e1Eg311W1c8aHh314c]3_1o2l2]1f4e?9Y<e1b3SW2:g3o9UZ4_1o2l
2^R1Q1CoG9g3o9P<Tn3_1l5a?lBe1@g3[1c8ZL14c]3_1l5^R1Q1Cb3jDl]1Z8;g3o9UZ4_1o2a2:^R1e1Sj28<g3Z1d8UZ4
_1l5]1a84V1RGe1Ag33W1c8XIQ314c]3;S1l58T1l>SBe18g3o9jW4Z2_1l5^R1e1;g3Z18[8XIl`3_1l5^R1e1_L;g3Z18[
8U`1oi2_1l5^R1e1_L9g3Z1d8UZ4_1l5V;WGe1Bg3o9^X1UU1o5ZEUQ1_1l5R2Y4QLe1b3oLcEo4jIBg33W1W5[3XIQ314mB
gX2\2`?;S1l5^R1e1;g3Z18[8^>1dk3_1l5^R1e1R1g3Z1d8gc1_AHc5l<\3b8V<g?a18T50LE:1C_1l5^R1e1]72Lf51cBe
2o^1b1_4f30X110:i4P1]2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1a
N8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241[JLHh3d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1C
m1^^1X1g3V13<i5]2UZ4:T1l5dC2V1_=LH_V17BET2@>a14[4Z=16@bC@416Q1859:d1g3V13m1X4]2TMh\1Y5d4Xf1:T1l5
o2i1m1j1Q;2V1_=LH_V17BET2@>a14K_3^3_1_6k116@bC@416Q1859:Q3g36i100c1X6g;g2_8k1X=2h;\3;;2Dm2hU1ZMU
=_1W2m1f1V13e5l5388=312B3Km2049<;017;V1S12U12Z2]3X2J18<1420011122C1>0i251n[1eD[3811220k115R113n?
5R3g3e200K2X6TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2T3]@C13i4k2a3b2c2GB7A8\;U:AaAQ4n6R@E=111>74L
45G1[1718:;0>;=;2285108>5=>5k2j3o292Na151<JP2g3Z107R2d2n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6
;0R1[19V48V7h5n1=>Q>_3GJJ^28g9^71\2bG_;m1R9JM]2^:K1\19g3o9UZ4_1l5^R1e1eY1lZ1V1g3V1Z6]2jc1Zf2:T1l
5dC2V1_=e1_V17BET2@>a14[4Z=16@bC@416Q1859:8g3A]9UZ4_1l5^R1e1:g3o9Z;Xg2aW1_1l5dAi@e18g3o9UZ4_1a5:
^R1e18g3o9UZ4_1l5^R1e1[;9g3:d9UZ4_1l5^R1e1Vi2<g3[1c8XIQ314c]3_1l5^R1e19g3o9UZ4_1l5^R1e1Uj108g3o9
UZ4_1l5^R1e1Ze2>g3o9Z4dX2Um1_1l5[6W>P3g9Q1e1c_1=g3o9ke2`4Q6_B0h:\<_1l5^R1e1?g3T3j6U1[GW3[^3_1l5^
R1e1j<]6_@g^19g3o9^g3fB_1l5^R1e1^J:g3o9\BR4ec3_1l5^R1e1PK=g3Z10c8ZL14cCoi2_1l5^R1e1Z1g3Q1V2f6VGc
8c2C8S1a3k=d4[:b4`5b<e6iW1_1l5k1B3g6gFBh1e1W4^9Z4j2g1]3o4>h7V2V8XS1Y1Fg3Z18[8h;e2W8S7j=id1e@W;g=
_1l5U7XE8f5e1kJX2;g3[1c8ZL14c]3_1l5^R1e1]5f303W172Ml4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T
226O2i1U2Y5T12V1K93o1U:e1CT3d32Q202l28=KY44S1211986ET1NQ1P1b1E2531W1T1>=_11f1C\1239:g3o9ah2ca1_1
l5^R1LC49g3S8k1hY2\P2_1l5^R1e18g3o9UZ4_1l5^R1e1T<:g3o9^>1gY1la2_1l5^R1e19g3Z1d8Wh3mA_1l5^R1e1W5f
30Q1DMEV4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o3Y5T12V1K93o1U:e1CT3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239Ag3o9Yj1S>gQ2_1l5_J38o3a3e1la2V2n619g3o9UZ4_1l5^R1LHTV2Ag3[1P2b
6ZL14c]3_1F;k2Z10A^R1e18g3Z1d8UZ4_1l5^R1e1=g3[1c8_Fj514c]3_1l5^R1e1Tf1W5f30f12Jl4]2`1?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n23131:T1S51FBMR4T226O2o3Y5T12V1K93o1U:e1CT3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239Gg3Z18R10NX6^>1Y?[W2ZFc>_1l5^R1JJ_LKnX1S5hA8g3o9UZ4_1l5fHg9e1:g3c1[8UZ4_1l5^R1e1aLbY18g
3o9UZ4_1Y5B^R1e1U1g3R1JQ7Oi4a21S1b5l44P4Q<P<hH`4Y3n2Z3j1n;b9j4Z10XF_1l5e2a1VNe1S7h\1b5l@9g3Z1d8l
j3X?_1l5^R1e1Dg3[17[8oJZ114c]3;S1f55_7nJe1TFfV1T:S1`1g3V1V2S4]2\i1h`2:T1l5dC2V1_=e1_V17BET2@>a14
`1j2DHR1EV6P2k116@bC@416Q1859:4S1=g3o9nAMg:dEcl1WJ_1l5^R1e1fW1?g3[1n6d1ZL14c]3_1e4V1^R1e1U7^2X7f
30X11072Ml4]2`1?U6a5V35:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<
<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231201:0S1S51F89MR4T2241O
2R25f1o2Y2T12V1K93o1U4o5JJCj18P1d32Q202Jm138396D^2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239
i<kCh=1k2<g3[1c8ZL14jR3h:_1l5^R1e19g3Z1d8jU1ZT3_1l5^R1e1Z1g3K[1^61V1X3bOR1?l3b4T2`=>T5h2T:0d3?1c
:U;U1P4mCa4U3_1;`5b4kBf4X6e1jADR4Y5oi1:g3o9VP2nY2_1l5^R1e1Pb1PT1>g3k1S8c8gOR[1PKeK_1l5^R1e1^@dFY
1g35K8d7L2Od32]T11Zo2b1_1a5:^R1e1`4d3f4U6f@k5f5Ac1\1n7X210Z5]A1\16c4:3;g3o9d=`l3_1l5^R1e1\=ef1^G
8g3`3^6UZ4_1l5^R1e1Q1g3o9X4b5lMYFj8R2T1Q5j4R5f>W1PQ1_1l5j2>O61i1o3QHe1X5]1n52SX1:J3h3[X512h3[X54
h3aV5i113h3aV5i14h3gW5C13h3hV5b13h3mV5]15h3gAaf41ba14h3mV5]11Ef31g1g9e^3YDe121057e3j>]3b1WW1m4i2
o=o53h3gW5C4h3jh4^?14h3`2jU514h3hV5b104h3hV5b124h3mV5]123h3[X504h3hV5b11e3h3Fd10i>47?2a1>P320k2P
606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7
OS2b1?Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31f3h3Fd10i>47?2a1>P320k2P606234@3V11n14b11
5j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol16b1?Z6Y1U1Ie;X
5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y313h3fW5D8i3^1ZQ2n<fe1b1XZ199i3^1XT1T<Ue2aK]>895i3^1cU4XZ19
Ci3QQ1e4b3P4b2k710X9lZ2mFQ2W<9lh13QB`FAi3T@eW110^1<]9io2Q2b8d39lh13QB`F^5f32d1Ml4n3?n>5:a264f140
4^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_3a2Ch2HF
52Q2]1721057n2313<X61Y1MR4_1D26J212o3P3Q1V1T12V1K93o1]<1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y
1T1<1=_11f1C\1239S5f32d1Ml4n3?n>5:a264f1404^1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4_1D26J42o3P3X2T12V1K93o1_<T3d32Q202
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R1i3R3@0^7XCKV3W3k1PU1bOfb1n7P3j2a417Y2R;0S1f@k5g
T1U4]2G1c14m;^18i3R3P8[GW3c[49`P3Ji3R3P8n:\<W3k1c@aa1k5Sm1a417[3U;f@nFdCX3LR303_1e=<i3R3P8[GW3QT
2aW29Wf1dCm8e=8i3f`3da1f>89^E2:i3\[4_4gBl1T1P6c59P^24i3km3_c194i3_R1k^497i3en42b3o>9Q[17i3fg1hb3
b4X29cQ33i3[a59Ji3R3P8P7Z@f1`1`1oV14W@W<2d40Z3lM\P19d3nA`7[5k6Q3Qd1Bi3T3VQ1[1>Q1:fCi9S9ec1f3e[19
cE4h2_@Y1i3_1nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d6UFd84i=93TFX2o2n6h5X2a1_74i3[a59o`2;i3T3VQ1j1\
1fCi9V\39aHQD:i3T3VQ1j1\1fCi9V\39aH4i3[a59dS3Ai3R3P8[GW3`=\:d22m`39X3l]203_1e=<i3ZP22b[2nD[@9X3\
c1iEe40<i3d6bj1dP3Gf12X7c59bZ1S29i3Wa2k]2`3f1o<9iKh><i3kh3lU1:g1h1f>9\KV1e@i25i3kP5_1o>96i3en2o@
0dQ29@j3O80WNe614iI22NY`2S@Q8^Y1<j3X11UJo8f1121^S4P4j2<j3X1jR1<f114nd2_^1P4R1g1>j3X11VNe6121ji1R
b1`4oBk6XZ1=j3X11PP1Z2I;Z1121^S46>j3X100VNS1a5121^S4P4j2Rd1:j3X11jQ1Q3121ek2hW1;j3X11lT1121nj2_X
1W8\h1:j3X11lT1121^`3k6S<;j3X11ZQ1?Q3121^S4k68j3X11lT1121^S42j3mY58j3X1nT114^S4S5i13j3fFVc49j3X1
^E_?14^S4P4j2<j3X11\E_?121^P2a\1]Fk69j3X11lT1121Rm3[65j3o@\Q4`GP44j3lb3eZ1Z<:j3X11ZQ1a3121^S4nX3
:j3X1nT114bn3k4n3X4\h1:j3X11jQ1Q3121aOlS3:j3X11lT1121VGlX2ZS1=j3X11TP1U1a3121^`3oB_2o5Dj37P100bK
202d6]2121iIc7`c1R1\]1A<j3VR1>0VW4807W4d2_Q3B6j3Z1cR1]2`S4mMBj3X100n>dE8121gW2a4g5j4n2bY1o6VD?j3
X11c1XS1121Q2m5T>gg2[>U7U]1:j3X11ZQ1?Q3121^S49j3X11lT1121c?jc3;j3X112iT1121bP3kR1W87k3W1lQ1Q314f
K6k3W1W5fO141k33k3eFj28k3W1^ES6[914_W46k3W1^E_?145k3_6^:\Q4aK5k3W1nT114:k3W17dQ1Q314aOSf4RS16k3W
1nT114UZ4@k3Q4cNB2fBbb2PV1a1b2@[1WY1bCS9SH9k3W1lJQ:14eS4Z2^1?k3W1lJQ:14bh1R]1g838c3VAZ2Q86k3W1lQ
1Q3149k3W1W5dLQ314Ye3[>^2l3m20S2Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@b418a1;
g9950G00063Ad11M:V4P<o3l4FJR27V274Y21C\^1h6S8_2W3l3LP20A0`1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b
7n<\6f3\7WF_2e31AA0023[5A?c1_@b418BZ1CR1n6Q1X1263V21M:V4@0S2Z9h1[2g4FJX1I24V274H`11Ci;_9n?N1Y14c
6h6i2>]11Z3_2d2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1CT34V1BBk17
6O1X101a3:V4@0^;R4i4FJR2d3V2o1\Le7;T14c6h6S8_2U2l3n2S2m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10
023[5A?c1_@b418m1m7i1V1101<T3:AEDY2P<l8FJR2^274Y21CeCfJh6S8_2m5l3Y10c1A0`1X2d3mBa10\1AKd28>d2@C>
61072=A1A1P1<@R<E41Q14k1[5U1a12521E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT28
0041U2h2GAR1BK1140\318B12=9100173:?2P1<<214An16C^16<Z2281d12L:6:V4@0o3>o6Q1j7FJR27Q13P174Z1N1CU6
>^3g3n3W2V1k?]24c6h6Jg1l44>_1Oa3l3Z1c1A0`1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S100
23[5A68c1\1U2S7`3d1BKf318B12=911173J2P1I214AU2CW1JQ1X1U2W16:V4@0^;l8FJR2^274Z1N1CS:g3]7X@P24c6h6
S8_2P1l3`30^N_3R6Um1lLTT1P:Z201Lo1D:g40eBTAc7V7[8P4l4=R14S>Bm3h2l3V1a1G0`1m5mE]1h3140P2m1:=V391Q
1VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1jD718BN;o10g14V15W1c176Q1X101a3:V4@0^;R4i4FJR2k5o1^T1T14c6
h6S8_2=l3_X3e]21191103c1[1:X2l3h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718
BZ1h3[1Q3>Z2d3:V4@0^;R4i4FJR2k5o1cU14c6h6S8_2W2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1jD718BZ1h3[1Q3>Q1X10c21M:V4P<R4i4FJR2k5o1cU1h6h6S8_2X2l3]1`1S2m5mE]1\3d2m1:=V3Q>b8a1
2521E0eN65o6WF_2g3S10023[5A68c1_@b418m1Z5[4Y1Od118D:V4@0^;l8FJm14^274Y21C\^1h6S8_2U2l3h20X2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2Od2:V4P<R4i4FJR2k5o1TK^:h6h6S8
_2]2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jD718BZ1h34V1Q376Z22HV1a1:V4@
0^;R4i4FJR2k5o1cU14c6h6S8_2l1l3n2S2m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S10023[5A?c1_@b418m1P
;d3:V4P<l8FJR2^274Y21C\^1h6S8_2m1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m
1n:11b3:V4P<l8FJR2^274Y21C\^1h6S8_2l1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b
418m1n:1d3:V4P<l8FJR2^274Y21C\^1h6S8_25l3Uf51d3:k1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@b418m1P;d3:V4P<l8FJR2^274Y21C\^1h6S8_27l3dBd6ml4d3:[f1T2l3l21S2m5mE]1\3d2m1:=V3Q>2_8
a12521E0RV1WF_2g3S10023[5A?c1>P@b418m1U:Jd21M63V4@0^;l8FJa1@^274Y21C\^1h6S8_2T2l3h2Y2m5mE]1P4P2m
1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1Q9aLh6h6S8_2W2l3m
20S2m5Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b418m1h34V1U1S2i1Gd3:V4P<l8FJR27V2334Y
21Ck8c5lOh6S8_2m1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_2g3S10023[5A?c1_@b418m1^5S1]4d3:V4P<l8
FJR2^274Y21C\^1h6S8_2S2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1
Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2R2l3n2S2Q4k1mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1`21S10023[
5A?c1_@b418m1P;d3:V4P<T4g4FJR2^274Y21CR2Y\1h6S8_2n1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2e31S
10023[5A?c1_@^4318m1n8Q2d3:V4P<l8FJR2^274Y21C^4mY1h6S8_2R2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2S2l3h2Y2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7WF_2e31S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2P2l3Y1d1S2m5m
E]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2g3S10023[5A68c1_@b418m1W:Hd3:V4P<l8FJR2^274Y21C\^1h6S8_26l3Wf
5d3:oQ11=l3`30YV5Z3e6Z2d3:g40`U24U2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
jD718BZ1h3[1Q3>Z2d3:V4P<R4i4FJR2k5o1_<U>m:h6h6S8_2T2l3h2Y2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jD718BZ1h3[1Q3>b1Gd3:V4P<R4i4FJR2k5o1cU1h6h6S8_2W2l3Y1^1Y2m5mE]1m2R1P2m1:=V317
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD7180AZ1h3[1U1k1>Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2W2l3h2G0`
1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4@0^;R4i4FJR2k5o1cU1
4c6h6S8_2X2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Z2d3:V4P
<o32i4FJR2U51Co1cU1h6h6g1[6_24l3Wf5d3:T2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[
5<4?c1jD718BZ1h3[1Q376Z2d3:V4P<R4i4FJR2k5o1cU1h6h6S8_2T2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q376Z2R2a1:V4P<R4i4FJR2k5o1cU1h6h6S8_2<l3o2P8[GW3b_4O2o1a1:kg2X2
l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1jD718BZ1h34V1Q376Q1X1R2a1:V4P<R4]2
[2FJR2k5o1cU1h6h6S8_2f5f36K5>MJQ4n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_
3OBJ5a4[17<\1o24`4P13c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2o3Y5T12V1K
93o1_<T3Gl22D\102l28=KY44S1211986ET1NQ1A>FKE253Y1T1>84_11f1C\1239f3R5`4TLc4P2V5f36KD2Jl4n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1];;ET3d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>
=_11f1C\1239Y6f36R1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5_11n1J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1GM210524n23120<X61Y1MR4T2241O2o3
Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q>VL[5f36KDM000i4n
3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239hGP>O1=c4k9Z5f36KD2J10i4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<
K7Ii5OBJ5a4[17<L?o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93
o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239iU1O1Lm3KKH0IZb1gHa=Be7fB[KQ_2U;?]81
W7S>MU3o1`2c1^3f2>T1f36KC3L0i4n3^S1kAk?hm1e121057X<`_1j1>0b5l4o3Z5a2]@R6OX>g=0T36m39Ai2gT6]V1P5f
36`1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1
P1b1E253Y1T1>=_11f1C\1239o4f36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W2m3H2\2_1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg
1Z4GS1X1YP1T9M56V4a3d3U1`339`3V21d@c:62Q14R17U1Hj1<;109:I3Z5d2Q3JkBN=m3K\2o`1T3`n1cZ1]j1ZD]@j1\K
28m3K\Mkb6b@g=a=2R5f36><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28
=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239Y1m3P1Q2X4n\4fJ2V1b:YFhD51BEi1:@>a14[4^5Y1`3P316@8T
>T5@416Q1859:Bm3Kc3][1YAFY?a2YL]7P:`4U2mn1mFd@XR1T;3m3KP`34m3Kdj2bl3P5f36KDMl4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12391m
38m3c2Tg7WB16^1S>2m3hi7S3n3R1C5_12e13U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AGAk
;2L?h1g2<9HJOBU15i8:74911112000Eo3m5NW?j6_<Q?Q8n2385J132?222B23@12P9g5T1a4n3R1C5_12]2524C7332V1e
<R83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092h;O?h1Jl1Fc1OB
U113a3b5<;111210EAX34l6R127`780_4^1IT1V4Da4m7C1[>^75<T2I385J132?2221>123@1S9k4KI:Y2n3R1C5b1f2X1o
=[>d2c>15Z4[:<Qf1a1m1[4c8]95U2l2\1_=2>=?GP1Lj1<R1JOBU113b78M:74;11122C1QBS1RJ]J85P1>M12I]4b42i6n
4n3R1C5_12S295242@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7T1\53;4\1f2Q3c30223I62293746]1?>D32I??_<
2I2?X1?J1`19<;2Cj1:7U1109`1:4Q17R1c2:2R1:7>11112000C1j34o73Q7N0n5j6`;]FQ1574MV1I341122J132;651:3
123@1S9`1P5:`1^2n3R1C\4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092h;O?S1\3FV3U11]37f1k374=610Ej3_
8ES70h5e5E3c<f3_<n2n::a2714607G12T;@n3l1m8km4Og5V3[;1122h]1mKH5`1n3R1C5b1c2K?VFSi1c[1h>X3]1T1Y1P
118\2_<Og5V3[;1122PQ1DX<LZ4_F1F5T4714T174X5E[5`2n3R1Ib1c224C7332T1nDV7d1]D8T1d7<YBc[1a6?4R1g95T1
28KY1P1181=DA5?992h;OS3j5W1k1W81122e4k?8o5U6DT<3LhDQ15d33P1132?c1P:EP5\1n3R1`c1T1W5]W2h>f1Hj2L1\
18Q1T11;CU<A=U3P3g2W1S:62f=QP1R1S?n2k=714607G12b2n3i100c1PBg2_8T?2^5Y6\3;;2Dm2dNUOlP1l5388=34B3K
m2049<;017;V1S12U12Z2]3X2L8<170011122C1?i251dP2g2C811220k115R113d2n3i100c1PBg2_8k1X=2h;\3;>b3dNU
OX5kBg8l5388=34B3Km2049<;017;V1S12U12Z2f5L8<170011122C1?i251PZ1j>h7g2C811220k115R11R@5h2n3h11d1e
1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1Q438F34B3Kf214DC27;M8V15R1B^7L8<;11122E?P1h151f1
i6W=S3l9b7cI:150k1Z11m7U12n6g2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1Q438F34B3K
f214DC27;M8V15R1B^7L8<;11122E?P1h151f1i6W=S3l9b7cI:150k1Z11m7U12^2n3h11Z3n5g8h5R7Z516X5X2n1c6d8b
1j4i3dIR1VM>d2RIg4j1Q438J4B3b314DC27;M8V15R1Bc6f19<;11122E`1g3i6W=S3l9b74^I:15l1Z11m7U12n6i1n3j1
0c1PB2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5Y68=8b1c4g2Q7X2P262U1i251Z7Q@cBj>h;Ib2n?f1
n3j10c1PB2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5Y68=8n8Q7T30S162o351Z7\9d6T1^Aj>TOU1n3j
10c1PBW;]N;Q4KkR1P2Y[120`=Y68=8b1[7Q7X2LS162U1i251^<kJYM\3n?X1n3j10c1PBo92T1i5cH;Q4KP<gAR5eCdI20
O`<Y68=52GV8Z9LS162o351g@bFe`1Cn3ec4T92h;F8GKZ7V:0S162U41g@Yg1X720k36880DE21i227j1e9479132_11>P3
20=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1d>6`91
G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<a2`1[1V1=@MDd57OV4Z6Y1U1Ia3E47=
W15o29a107C_1T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22=N355Q71e<S@1\5f6:_52^5I_21_820k3689Z12k2116j
1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>140411_14801311162A015K1LP11H:128E8CG237<X1k7B3
CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;26;3A;:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2W18[1T11
39@M1Bd57Oo36l3Ge1D1;6O5Ia3E47842T15[1;5[1818A04507C1;38D]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R
22=N3018mS11\503g2i3:Q;I_21\620k368d12`1Z1U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4
51@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3a107C_1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N355mS11\5f6
:Q;II8\11V620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O
V4Z6FBU1Ia3R1=W15Y3a107C_1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11\5f6:Q;I_21f620k368d121i2:j1e
9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20
e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><45130;Y;?35<a2l2V1NMDd57OV4Z6Y1U1Ia3R
1=W15Y3a107C_1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;Q71iL1\5f6:Q;I_21b620k368NE011i2U2[5Y44791
32_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6
`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3V14507C_
1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=N3;mS111Z5f6:b5^5I_21b620k368NE01k2U2e9479132_11>P320=@43
8:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M
:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3V14507C_1T3Y13l5\1;
>2?11Z2^33@85>:81436NQ1R22=N3018mS11\5f6:Q;I_21W620k3?d12k2U2[5Y4479132_11>P320=@438:22I7c2S1k14
041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U2
0U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3a107C_1T3Z7\1;>2?11Z2^33@85>:81436NQ1
R22=N3;\D`?1\5f6:Q;I_21[620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA01
5MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y
;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3a107C_1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3018\D`?1\5f6:Q;I_
21@o36\_1dHWo2Z>R1=W15Y3^2n53g8Wh1b620k368:Y121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C
140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><451@Y;C5<a2l2V1=@MDd57OV4Z6Y1U1Ia3E<=W15^1j1a107C_1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=
N3;iCa3a<1\5f6:_5a5I_21j620k368d12k236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2CA
><451@Y;C5<a2l2V139@MDd57OV4Z6Y1U1Ia3R1=W15Y3U1;07C_1T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22=N3018
iCS@1\54a6:Q;I_21S720k3?>U12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP1
1H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a
2l2V1NMDd57OV4Z62V1U1Ia3R1=W15Y3a107C_1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;e97BET2@>a14[4Z=16@Y
11T1W4f6:g5@416Q1859:T2I_21[620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451
@Y;C5<a2l2V1NMDd57OS2R2Z6Y1U1Ia3R1=W15Y3a107C_1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N355mS111Z5f
6:Q;I_21[620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O
V4Z6Y1U1Ia3E<=W15^1j1a107C_1T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11\5f6:Q;I_21e620k368d12
k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G
\3^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4l3]2D1BO5Ia3E<
=W15^1j1[1507C_1T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11\54a6:Q;I_21Y620k368d12k2U2e947913
2_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6
`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3a107C_1T3Y
13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11\5f6:Q;I_21U620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1
k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q
2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1Ia3R1=W15Y3a107C_1T3Z7\1;>2?11Z2^33@85>:81436
NQ1R22=N3;mS11\5f6:Q;I_21X4o368d10b1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20I\3
^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OV4Z6Y1U1Ia3R1=W15Y3j1Cd4Y13l5\1]111m
5i181436NQ1R22\135ST11\5f6:Q;c18\11k3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^
3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ia3R1=W15Y3j1Cd4Z7\1]111m5i1
81436NQ1R22\13YT11\5f6:Q;Y31W1o3NZ6n\4fJ2V1a5R1=W15Y3^2[W17BET2@>a14[4Z=16@h6i<@416Q1859:n3o3?d1
031c>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ia33N=W15Y3j1Cd4Z7\1]111m5i181436NQ1R22\13YT11\5f6:Q;Y31:o3ke5R1=W15
Y3^2bA_e1l3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G
=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ia3R148W15Y3j1Cd4Z7\1]111m5i181436NQ1R22\13YT11\5f6:Q;
Y31m3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ia3R148W15W1Q2j1Cd4Z7\1]111m5i181436NQ1R22\13YT11\5f6:Q;Y31\
4P4d1e1o4n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^:61Y3E27IH4DF0`1Y5W1b6c7e4^41e3`190W46i3n
2>2k1401042=261E20m8P8Q3K@f2V7Jd;h1b2f3k7B2>Q1^2Y1W2<082A5B=@324;2230002031?859;0L?DAX2n8=831121
a1P1n3P4d1e1o4[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8XK0cG061Y3E27IZ2`1Y5c4m1QB1o2E1N1=90b2d17Y7P20
107=2500007<2n8n1o9W3[3n3U5P74;o3R:f1o1h3W2<0M5B=@32C2301331?859^2A2T;=83141Z10311D92Q2P4d1e1[6B
nB93R3Z222T2i:a=CX4bo161o32Q1jQ1P3V2:W46_9E25000`\14;o3]9D=X1o1h3e2e23I301331?>9P3n;54c1S1`4P4P1
Ce12i5d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\5@R5;<X363;X17S12H?01<S5@KR1D9j8_<A:2e1@42D1?Z:<\2R5a
7HX1107=25000E2J\3g212_3U3m:]1X1Y1b1U7:^42\1m1l2f2`2d45Z2Lc2^3180K67HA36?21073J68;0h1>b399g2]1Q4
16;1?Z3\2P4P1Ce1n6fO8^:[1EYHdh1Y20`1T6];S2Q1m=R5a7HW10107=25000E2QDf4j1l4P5X9c5\8V2P6=82A5O0@3F2
20631H59;0Lo2X2^4Q4141l2[2P4P1Ce1aG3X29W3a1Kf2`8T3Q3i]1lb2e2a1G>n1407C61E3QF`?3o549^14T6P9Q1^2n3
082A589=4;6C50503J13Z3b6d4=831121a1Z1=P4hd1ZQ2QR2Y2k2C6PBdLnH^1PD2Q4UV31Q46Q4U1^T1m5f1mU5h1Q4h20
S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_22Q4^S78Q4U
1^T1m5f1kh1ob2QJ3Q4UV3ob27Q4U1^T1m5f1k[4QJo1Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>P2a6a12521E0RV1WFMa1g3S
10023[5A?c1_=o2b418m1WCP5o6l8FJR2^274Y21C\^1h6S8_23Q4\[1\l1o1Q4U1b10S2Q4k1mE]1\3d2j12:=Af1MQ>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b418m1V=W1h4P<l8FJR2^274Y21C\^1h6S8_22Q4\[1Q2Q4U1b10S2m5mE]1\3d2j1
2:=;5f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1V3Q5j5:h4P<l8FJR2^274Y21C\^1h6S8_2P2Q4U1b10S2f2
Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1W>W2b418m1WCP5o6l8FJR2^274Y21C\^1h6S8_2Q2Q
4U1b10S2f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2b418m1Q3U@P<l8FJR2^274Y21C\
^1h6S8_27Q4U1^T1m5f1Pf4l?n1Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WFMa1g3S10023[5A?c1_@b418m1
V3P@P5o6l8FJR2^274Y21C\^1h6S8_2Q2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?
c1_@b418m1V=W1h4P5o6l8FJR2^274Y21C\^1h6S8_22Q4`i5Q2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0R
V1WF_2g3S10023[5A?c1_@b418m1Q86U6h4P<l8FJR2^274Y21C\^1h6S8_21R42R4eV1;R4P1\Q1a314>^5kV6\2T5:R4P1
1X2cR1121Zg3e<CR4P107[K202`5S1]214>R`2_5Wo1]Do46R4P1nT114aX76R4P1nT114>@R4P1e1XS114Q2m5T>[82X_2W
CVEgI@5R4P1nT1147R4P10mT114>8R4P100lT11212R4l_67R4P1aQ11Z3148R4P1\Q141Z314:R4P11ZQ141Z31216R4eEc
3@Pe2c34R4_b3\m2j12R4_b33R4l_6Y[23R4la2om32R4ch86R4k3[m7o<V9T12R4aW61S43S4EX\13S4^d6V42S4R[27S4O
hK2R9143S4TT6bo13S4Em\15S4YY1]1k2fY7]6T4:80Z112Ll127j1b9247?2_11>FY220?[27c2o240412312@3;63?1404
11_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><4221@g3c2m4CBa2R5MDZ4Y17OQ2T2Z6Y1U1IW44b3j1a107CX16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=
N3;d8T;?c?1S<:_52^5I_211g6T4:8[112R2;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15M
L1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1;29>b11d1]
2U1><4221@Q608m4CBa2R5MDZ4Y17OV4Z6Y1U1I\46Q39j1a107CX16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=N3;
d8d;^4i9Z11S<:_52j4CI_211l3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>
U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i181436NQ1
R22\13P9XK1S<:Q;Y31W6T4:8[112i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W
1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6`8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69Q1k3C
Ba2R5MDZ4Y17OV4Z6Y1U1IW4;h607CX16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1S<:_52^5I_211T6T4
:8[112i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]3
0e1>U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y17OV4Z6Y1U1IW4;h
607CX16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1S<:_52^5I_211i5T4:d11l2U2b9247?2_11>FY220?[
27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M:0h5:3B:C
5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\;07C_1T3Y13n4M\128Q111i3S2B<>:81436NQ1
R22=N3;d8d;c?1S<:b5^5I_211m3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1
>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i181436NQ
1R22\13P9XK1S<:b5^5Y31n5T4:d11l227j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:
12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa
2R5MDd57OV4Z6Y1U1I\;07C_1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1e2]9:_5a5I_211T6T4:d100l2
1S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V1W2]30
e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\;07C_1
T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;c?1S<:Q;I_211W6T4:d11l21S2b9247?2_11>FY220?;o17c2o2
40412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3M:0I24f4:3B
:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\4o607C_1T3Y13n4M\128Q111i3S2B<>:8143
6NQ1R22=N3018d8d;_:S51NT;:Q;I_211i5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB
15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@[
6T1h3CBa2R5MDd57OV4Z6Y1U1I\;07C_1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1S<:Q;I_211g5T4:d1
1l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U
>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\;07C_1T3Y13n4M\1
28Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1S<:Q;I_211m3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3]30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n
4M\1]111i3S2i181436NQ1R22\13P9XK1S<:Q;Y31m3T4:d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]
111i3S2i181436NQ1R22\13P9XK1S<:Q;Y31n3T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3
S2i181436NQ1R22\13P9S@T;1S<:Q;Y31o3T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i
181436NQ1R22\13P9S@V2m81S<:Q;Y31m3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i
181436NQ1R22\13P9XK1S<:Q;Y31m3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30
e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i18143
6NQ1R22\13P9XK1S<:Q;Y31_6f3=:62GB1l2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1
N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[64e12
1057^2CBa2R5MDd57O]3HZ6Y1U1I\;07C_1T3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12=N3;MZ5[25^;2`<o21V7l4
:Y3g7I_211BT4kZ20e1>_GW1Z2iU1Te1Y13n4h31]3=aC@T4kZ20e1>_GW1TX1Te1Y13n4h31k3aCBT4DVZ20e1>_GW1TX1T
e1Y13n4h31k3aCS[1o3T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W
1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;k1\3Y13n4M\1]111i3S2i181436NQ1R22\
13P9XK1S<:Q;Y31n3T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV4Z6Y1U1Ie;X5Y13n4M\1]111i3S2i181436NQ1R22\13P9
XK1S<:Q;Y31AT40jZ20e1>_GW1TX1Te1Y13n4h31k3aCi3V48d10_:Y447?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y2Z6Y1U1Ie;X5Y13l5\1
]111m5i181436NQ1R22\13YT11S<:Q;Y31h3V48d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5
^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y2Z6Y1U1Ie;X5Y13l5\1]111m5i18143
6NQ1R22\13YT11S<:Q;Y316V4\_1dHYl33g86W4SX6eh1o;1W42W4SX64W4m7j@Z_5\5f3A@DMEV4n3?n>554a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2[2c1Y5T12V1K93o1c8k3T3d325k102l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
2317[6^7\MR721;X4@Q4j9^c1XIR\1Uo1S2VCmF8X4jJjb1PR1gc21RQ1a:4X4^V6fX1QH3X4l<jT14X4eF^m3`V4_4f3A@6
=c1LY3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I45d2CJ[D2a2CCd3
528h1e1210524e3X61Y1MR4d1?241jOd32D\102JQ28396D^2S3211986E9JNR2AS2Y1i32]1Ce17f5C[>cMLn251Y42Y4PA
3Y4PAUa24Y4fD[S3[^22Y4dn73Y4`R3f72Y4Yf2OY4DZ6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:2Y4ai21Z42[
4\]62[4lh62[4n^3P2[4Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:
P<R4i4FJR2k5o1cU1h6h6S8_24[4n^3]n2oa13[4ib1bj44[4b>]8[f53[4PG[f54[4b>]8mg21[4T2[4Y20X2m5mE]1P4P2
m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1k6gNh6h6S8_23[4R
`1iX56[4Q`10XHbV1T32[4R`1T2[4Y20X2m5mE]1P4P2m1:=V391Q1_>f6a12521E0lN4P7a1eD_2;[3S10023[5<4?c1jD7
18BZ1h3[1Q3>a:P<R4i4FJR2k5o1^OT6h6h6S8_22\4dP78\4T2_n6lZ116^1S>b6f3E<6=MC4S4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>f?8I45En1C4H31
5_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3Z26R12Q202JQ28396D^2j14S1211
986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239;f1>_2Y:^17k7P5f3EQ1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\12393\4WZ3\f34\4iY2YT1`
b36\4h2km6T9k6P=4\4<`1fn63\4<WP7S6f3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61
Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2ME253Y1T1>=_1152]1C\1239R4f3
EC=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h
1e1210524e3X61Y1MR4T2241X3aLd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1mI<\4<WEhIe[1W2e5e[1^T1]
]1i8ZDZ5f3EQ12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l
1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S12
11986ET1NQ1P1b1E253Y1T1>=_115`1C\1239iV116^1S>Mf3F;GT2b3n3PX1Y=d]2e121057X<W6h2mOb2n3m7l4o3Z5a2k
H`71]48]4Vj51I?N^]1[M6]4R2]Y81j5:2]4Q`6=]4;e:Qn2eT1Q^1EYP1g6Z6Z@X3mD3]4;mi71^4=^4`10F0bU1PS3Q6\`
1VD^5312^4fY62^4_W13^4o9dX18^4K]1bU1oj2R>fi1\g17^4K]1bU1YQ32e76^4K]1bU1RY3YZ35^4Y2bU1RY3S[26^4X2
0bU1RY3S[25^4X20bU1RY39^4`1G0e7lMg:Zn2cT27^4`1G0bU1RY3cT22^4PY54^4`1nU1S^5<^4`10F0bU10QY3cT2^531
;^4`10F0bU1RY3cT2^531S2^4`1E10V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3
[1Q3>a:P<R4i4FJV1Kk5o1cU1h6h6S8_2Q2^4V210V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_27^4X20bU1RY3S[228^4`1G0bU1g:Zn2cT26^4X20e7lMRY36^4X20
bU1g:Zn22^4K6^4K\10bU1RY34^4Y2bU1RY3;^4`1G0fJ^:<PS3Q6fh1l;\9_463B7<Y111j1=15J<6742[5U13\5T11?E=N
<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X10I0P24CY3O1n3`3
Y5:22b2L1a4\15`10B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02_
35MNV1l3R1Hj1\1m1>N3`2Q56i151:W118V130P1Hb2Z35>;2j1\111211I104J@Z2c24KH2566677D7l11188318T1V1c1\
1C5ED2d10U14E21e2f2k1i3X32l3m1P3f4c1P2=I>84141324Y1@7L>\10R1Q1Z1U1B27II;`4iBe@eX1g<oS11n_2T11c93
`4T_3im23`4aj3\b22`4n\63`4bh3[d21`44`4_@f^2n[32`4dB5`4dBm[1S;\R42`4iX63`4dBP22`4eD5`4`CT1PS1k62`
4bn15`4`D][1Y@do34`4`D][1n_43`4`D\k52`4bh33`4bh3bh22`4V^32`4[^32`4aI3`4aIid25`4n2bFc_5gW23`4_]3P
HP2`4T20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1c
U1h6h6S8_23`4X]312`4fV72`4X]22a4ZS14a4ZS1Q<iI1a4P1a4<Z6n\4fJ2V1ee17BET2@>a14[4Z=16@Y?X4@416Q1859
:7a4YK0hb2<i9_l45a4YK0Uc2i99a4YK0Z^1]T11:i9Z[33a4aLh61b41b42b4ac35b4REnV1QR1Qi4:c4[2`5gP1R2c1ni4
2m@al16c4[1^61Zn1V_42c4[g63c4`U3ja36d4X_624\T1nP1\1d49V2S4cC\9\S2`\1fJ2V1cO51iE7BET21>>a14[4i3R7
]216@LS<a6@416Q1859:S3Of3M4Gg5n3Ze1Y[2Z2e121057X<l:cT1`324T4l4o3k1g1f1a2[<PT1h14d4X_67mD4e4fW7Y4
eG6e4QU2bV3Ql19cKR1e48V2S4n\4fJ2V1_]1U87BET2@>a14[4`4i816@bC@416Q1859:P1e48Z6\`1al2fJ2V1ee17BET2
@>a14[4Z=16@bC@416Q1859:3e4kT3Wh31e4Ge4jDT3g>YNTIY8X2kAR2V7b5k2^O`3d9Q>^4o;[DeGe313e4[P3iR5;e4Q3
]n1lf22Q1c1XR2n8d1_78e4Q3`]27dW2nT2SBf[13e4Sm6_83e4QX3\T12e4cj3\1f424Y3P3\9aS4Y1SBX72V1S;]=`;2e5
V50a67BET2@>a14[4Z=16@bC@416Q1859:JT5_4610\1OU19<U2]1T877B_11>FY23?c2c2o2:12312D;63?140411_1482C
2?7ML1N1H:128?85:8G[2R31g6]1Q2a;V20e1>SI2500:3M:P5S136;h7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5
MD\4;K_4R?f13X2@<50d10KW17:\8GO\128Q1d6<>J3]4=^1Y3Z5S;@Z63P4`M_211^1f4e21[BW:0X1X4QMo2n=X7T;Q:S6
P9j91o8S8a6h1e1c7\1_3o>m5n2d11m1k2e8<T6Cj2W2RNR1U2h1L1X2c4_46N>0X1Z1211n;47?2a1>P320k2P606234@3V
11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2985b11d1]2U1><:1f9S2CT
3R5_7OV4h3a2R16U1I8DY70k19V1X5b5g1\1]111m5i181436NQ1R22\13o5l<n4]<1a6a5:n2R8T1T215f4]b2W\1^Y2_L>
f4`3kFe7P2_L]?Zo2gHfJ[5^?j6X2`6f3O26=2Jl4n3?S61h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X
61Y1MR4d1?241O2Z3DY5T12V1K93o1_<:i2d32j1602JQ28396D^2j14<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12
39T:U3oT11g42g4a^61g43g4W2RG3g4ZI_j24g4ZI_j2fj26g4k_1la1<em1]n22g4UU3P620[48[12k2U2e9479132_11>P
320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;
3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDd57OV4Z6Y1U1I\;07S2T3Z7\1;>2?11Z2^
33@85>:81436NQ1R22=N3;mS11S<:Q;I_21g5_48[11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482
CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[
6m4CBa2R5MDd57OS2R2Z6Y1U1IU63?b407C_1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8d;c?1S<:Q;I_211Ah41JXh3k
j2VBT2f4T1`5Z2n7R@>b3U1V6=h4Tf2^2d2_^1GlK]C1fT1[@8c:U1h40d2P3\W1j4NgHR54X6P2V2n2\7W2T@1[:1NT1T8b
GVC\83<8XC5n:0c29LY2W1i4CP2Q9\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1km11Y4b;k>U:h3_6l4:m5b2n=e3FT454i4mR
6g8Pk1o4f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8
I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S121198
6ET1NQ1P1b1E253Y1T1>=_11f1C\1239U5f3R1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1MR4T226O2o3Y5T12V1
K93o1m7a4T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239_b1Fi4IL^1Z?]P2e5oGiR1Q:XX2m9h8
0bB1^70l36f352i4iU7?i4f1^1dX3a\4110bB1\;6:[351i4o5f3R1DMb1=k2n3?R2k<536a264S1B404^1:6:406X1F4D15
6271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4d1?26O2o3Y5T12V1K93o1_<T3d32S1M02d278=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\;]
2i3\2110h8V4Q?Q1M1?[35Q5f3R1DMl4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[R1f6f3R16=Ml4n3?U6P2g6536a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1C4H315h5f
3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1E253Y1L7>=IE152]1C\1239_;[4P1]Q1V6f3R16=Ml4n3?U6P2g65:a264f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_152
8h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T
1>=_1152]1C\1239P<ZFR6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O
2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239S6f3R16=Ml4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN
8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239[R1?i4Z23`?mF_R6f2h5JY2m3PD[6>S69i4\2g[7X4_1\4]4XB
n<S2i44Cb100Q4n;^[1d2]@m9[1a?e2kT1fJ2V1kQ1`1m8Z97BB2Z1I@>a14[4o1o2;8S1Z3h1]1164054TAf1F9641631K8
59:4V2[3ET5f3R19:Ml4n3?j>35:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12398i4X2l_7gM^1[50c4?i4f1Uh5I@^_1^7nH1[4:S1:[505i4f1]Y81Z@R
1i4IK0ET:\;RG`Jn6a4Y5\Ab<S>^j1f9e8T=Eo8^5P6^4X2c>1X21]2V3_2EV5]1i4IK0ET:YS12m82Z62Y2Q81g3\@\JbBo
3ok1V1G[4[2>j;V1_DR4;X2\2^5Y2]41X212a2O_4ET56i4Sb11nQ60]V15i4iS7Z@0e5Y1i4If1U`151Z?gQ1je29??NW3J
1]H_=g69T3<00V35NW21W2044n2f1R8P8n2U1V2No5f3R1D4H10HP4U2h159e7E_3;f2536a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<b
1e41Y16FR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=Ka1g24S1211986E0S1N=CP1b1E253Y1T1>=_11f1C\1239[8Oc6
0a544R7J[3b4Q9Q1k5f3R1D4H10i4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4W137<=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93
o1U8Y4T3d32Q202l28=Ka1g24S12119866>0S1NQ1P1b1E253Y1T1>=_11f1C\1239o?0a544e4n2W8Q92i4iS72i4TQ8V1i
44Z6n\4fJ2V1[]1Y87BET2@>NB4[4X3@U5Z416@P1aB@416Q1859:Y2Oi44Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q
1859:Q1i44Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:b1KP1i44Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416
Q1859:b1Q1i44Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:3Z2Q5f3R1B1Ml4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1<AQ1P1b1E253Y1T1>=_11f1C\12395i4bY7Fc?d
Q15i4g[3Yd3kIdQ16i4[n2_X4bATNQ54i4kV7`EXO2i4kW23i4kY3mk3Gf3R10Eg9W3][3YDe121057e3j>^S1i8m4i2o=^1
Pa13i4hU6PP1Ei452`[1N3?P;Y27[S1[T3^OU4R8U3R2Q6cHa1>6i4ma3eZ1od1[6\>4i4ma3eo2[62i4ko63i4X^7;Z5f3R
1DMl4n3?P6b1b3X2^15:c1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1aN8I
45Ec1:C4H315_9o6_3a2Ch2_152Q2e121057LQ2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3Od22X1H02l28=KY44S121
1986ET1NQ1P1b1E253Y1T1>=_11f1C\1239dMV5f3R1DMb1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12
V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V3_2PQ1Q8\759i4U3n=S8ec2Zi2[`2k
35P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l2839KY44S1211986ET
1NQ1P1b1E253Y1T1>=_11f1C\12395i4X2QX7hFaEU1i444U6hN14n]3l9i@2V1P^1d77BET2@>a14[4Z=16@bC@416Q1859
:Fi4f1U2P4UZ11iEeV2]B;mIV4a3VZ1f8P6n>1X21]2X2:i4h2al12Vg1`E]d3k<4l=Ni4\2U19b2]1kV1Y31Z1^D`3mQ2k1
X1YP1_:V4a3_8Q6f@c:9a2V4m13l;b@5i4\2_LWk5cV15i4\2Pi5h7mb14i4\2gV4he3S4_49\1Ol1U2b977B_11>FY23?c2
c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8c1U?260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4
221@V2T4T6a2R5M<7Z4Y1`J0K_1_:\128Q1d6<>J3]4=^1d8d;PX1_211Ii4X23P9<k9j3aH1Z1^D`3TCe<R3Zc1jMa3o:_3
11S6PHdU1=i4\2_7m1eU2aS1om2Q7Y7W4QK\K2Ji4\2j?d<VC1_2P5eJ^9W[1W4dc1l18m:a3U1@k;b2`9f:k4g5e>5i4lJ^
1UT2bT4U1i44Z6kEUT2]K^GfJ2V1h;lY17BET2@>a14[4k9^316@bC@416Q1859:IS1i44Z6n:bf1i?bk1Y;\?2V1ee17BET
2@>a14[4Z=16@bC@416Q1859:V1i403Z6[e2P6R5^\1T;a?2V1ee17BET2@>a14[4d70d516@bC@416Q1859:P1i44Z6n\4f
J2V1ee17BET2@>a14[4e7d516@bC@416Q1859:Ai4U2j\1^h1c=SX1eU11]InJ1Bi3T1A]DB5i4b?]O`Z1jm4;i4f1R10hS7
Y13RS11m5Q26i4j2RU7VY12Y:V1i4E4eX1a3V?][1f6Z]1P:cJI1S3o@`@7W1X1c5j7EY4V35d1i91b1]2>?3_1P7C]22Q1i
4JeX1a3V?_o2dT1I1S3W=U1RC7`2c5j7FX4V35d1i91b1]2>?3_1P7C`21i44i4PV7W4fA3i4kY7oF2i4Pb8Q5f3R1DMl4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T
1>=_11f1C\1239e_1>4i4YY7[8R2a6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<\
2k31Y1MR4h1;241O2m2Q1Y5T12V1K93o1_<j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152
]1C\1239m5n5o4X?X>P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m2Q1Y5T12V1K93o1_<T3d32Q202l
28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V5f3R1D2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2Z3DY5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\1239`LYK2g8f3H96=E7l4n3?V
547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F
5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_152
8h1e1210524^2?313<a2f31Y1MR4T2241O2W1g23U5T12V1K93EY1[:S2T3d32Q202JA\128396<113^2j14S1211986E981
436NQ1P1A?2=E253Y1T1>=_1152]1C\1239RK1S<:Q;Y31S6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1
210524n2313<X61Y1MR4T2241O2W1g2Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=
_1152]1C\1239P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12392i4m]17i4X2LVe7VNm35@i4f1ALaX32h^2o[1hA3cB1j5:T952i4g[3T
5f3R1DMV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239f5WT1W<1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K9
3o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239`55i4iU7]>T4TR13i4mn7o@3i4m_8_;S5f3
R1DMl4n359n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Y1e2Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1
P1b1E253CET1>=_11f1C\1239k^1S5f3R1DMl4n359e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_
<T3d32Q202l28=Ka1g24S1211986ET1NQ1P1b1E253CET1>=_11f1C\1239?i4@S102E5o7oR71W?U=S4b6f68i4d102k8Yb
7U=]AKi48]10L\1d@e21ZL2?^_2k2lV1UW1TI[C4W1X4R4168U1S>8i4g1ho7c916^1S>P1i4HL00F[i11_21k3mHfQ3e1Z2
aZ1S2`5lG168U1D?6U6:6[1c48Di4f10\BeW11_21j30mHmR2bLZ`216^1n7T68<i4f1S1fc2_Y2WV2jT11j527\5:i4f1S1
YX81j5224T:7i4f1]Y81?Z5:Fi4IMhQ1aV1WU2T\1`A\?X8k61RB6U=16^1o2c3_722i4gm73i4cl7m@3i4cl72Ei47AJ0j]
1g2Rh5Q1i>]1W3OV:Y1KBd2m4j2h37i4f1m8_P81Z2]25i4d:iS6X5li1=i4d10NSb1YW2Q`1[e2Z7X1h5h9M<i4g1iW3jU3
\Hj8Y@U:16^1S>3i4iW7TI8i4g1Yi4R`316^1S>8i4g1cl6h\116^1S>3i4Re4]k13i4Wa8Y:`5f3R1<7Ml4n3?n>5:a264f
1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l1S>]@8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1N=CP1:80M883253Y
1L7>=_11f1C\1239XHm8P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l
28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239l\1<i45^10b5kR2mm4QR1U6S2a3a14i4TZ2mm4WX13i4QP7ed1
2i4gd85i4lo7Cn?06i49nT114hY6S1i4Jl21kIj;a3b6n@Tg2dT1A9S3k@d@7`2c5j7o4V35d1i91b1]2>?3_1P7C`25i4hd
7U2`M`72i4Pl83i4mc7cCP5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2P2n1Y5T12V1K93o1_<T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Z5f3R1D2J3AV4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=K@h34S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239iV11h<S5f3R1D
2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H31
5_9o6_3a2Ch2\1252Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239Q1i44S2V4n\4fJ2V1ee17BET2@>>R14[4Z=16@bC@416Q1859:P1i44Z6]W1`U3fJ2V1ee17BE
T2@>a14[4Z=16@bC@416Q1859:Oi44Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1i44Z6m51nV4fJ2V1ee17BE
T2@>a14[4l5]716@bC@416Q1859:S1i44e2d3m51nV4fJ2V1ee17BET2@>a14[4l5]716@bC@416Q1859:[1i44X200o3n\4
fJ2V1m\1g87BEZ1I@>a14Ee3Z=1612;bC@4162N8571:S3P3d1f3R14Bg5n3Ze1`;SR2e121057e3b8SB2V1RLm7l44j3Z5a
2J7BET2@>a14[4Z=16@bC@4162N859:Kf3R1Gg5n3Ze1`;SR2e121057X<`_1m7l44j3Z5a2bKd@U2S5U3b1i44COA01Q4^4
oT1hk1YH\?ZB[82V1`ETP17BEZ1I@>a14Y27d14n2[:16@h1iA@416Q1859:`1U53i4@Zj7?i4Qc1U9ih1co2fAa5?m6^7AY
3U3e2eB6i4U^6_6QZ1U1o1=i4SM0Kg5d7R;kIYV1fR2n\1P`1K6i4][1fGgCR_2d_2T1i44e2d3YDnd2eS1fJ2V1ee17BEH[
1@>a14[4Z=16@`AQ2@416Q1859:Ei4^b1h@S?fb2m?3Z1:Q39O0Mf2ka1S9Y3f1jJ1?i4\2Z:jQ1SS3i<YH=f3c<X5gLTCm7
j;Ji4d;Zg17n<cj1UZ138Q1:[3O0[<U1eW1c;m?0a3S:1601Lf3R1Gg5n3Ze1d]2e121057X<_[11n3m7l4o3Z5a2hGk>1b4
BO6i4V2UY1P2Xo1`k35i4j2kS3aW1hi23i4j2\^8Q1i44Z6n\4fJ2V1UT1_A7BET2@>a14[4Z=16@bC@416Q1859:J]1i44W
2R4Z:^W1P72l2l4V\2V4P7m2f1i:2V1ee17BET2@>a14k3?^3k916@bC@416Q1859:Y6Q5f3R1DMl4n3?GV>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n
1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239jf1R5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<
T3>1S32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[R1Q5f3R1DMl4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1hLh18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2o3Y5T12V1K93o1i5e6T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X5f3R
1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1c8k3T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239m1X1l<eN[6f3R16=K13DS4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2
313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1
239Q5g4c?5U=1W1i44Y2P4T[1iQ3fJ2V1m;gY17B<8T2@>a14[4[9n316@TB]1@416Q1859815R1i4Q9g57R1m17h7ZGl?UA
;T1`81VE`3_Fd11n3T3R4A1\P1J?TEc9Af4b<e_16i4ZBWk31WS3eZ1:i4d2^Gi8bL`n2jKZ1Y<``13i4dj2bl34i4^^6f4]
W23i4^^6X5Ii4If1h^1g6d:kCg5kEeW2I?NRZ1T5b126T3]94`1bH9D8i4`2o\1UCfX5b19b<8i4K`b1\Q1Y8VR2[Z1WP19i
4Bi1ZZ13\U4]GkV2m3S1i44W2R4hQ2nIVa1fJ2V1ee1789ET2@>a14[4Z=16@bC@416Q1859:V1i44Z6RS12XT1h2X1]Q2fJ
2V1ee17BET2@>a14[4^5b7816@bC@416Q1859:2i4`l2P1i44P2Y4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1i
44Z6n\4fJ2V1ee17BEf1=@>a14[4Q=816@bC@416Q1859:Z1i44P2Y4RDkh3]:V2o2S2m82V1^]1V87BET2@>a14[4^3h1`1
a616@<UC@416Q1859:P1i44Z6n\4hAm82V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1i44c1<Y4^Y1_S3fJ2V1ee17BET2
@>a14[4Z=16@bC@416Q1859:Z1i44c1<5S4iCdEQ@]c2W<^>2V1^d1V1789ET2@>a14[4^3k916@S?^4@416Q1859:l1i44a
1>J^3^Y1SJf=R30b15n<a6[;W1S>^8\;Y?2V1^W1V>71@ET2@>a14[4l2IIW10R6HD16@P=1Z1T5@416Q1859:Z1U1i44P2J
^3^Y1fi1mAjG[CZ72V1ee17BET2@>a14[4Z=16@bC@416Q1859:U1i44P2Y4[9gb2S^1f2fJ2V1ee17<5ET2@>a14[4Z=16@
]>T5@416Q1859:P1i44P2Y4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:U1i44P2Y4TR2iZ2fJ2V1ee17BET2@>a14
[4`67Y1U1Q416@bC@416Q1859:T1i44P2Y4Xf1k;PQ1hY1\;Y?2V1ee17BET2@>a14[4Z=16@bC@416Q1859:2i4bZ88i4`1
]1Zh6Zm1312e420[49]12h2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[
2]1Q2P;g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5^5l3R312_1\<0[2T3Z7\1;>2?1\2P3=D8
5>:863]4=S1:U2_CQ4U:1Y8P@2i4g\13i4`1\m55i4i1`b1^P5Vh1Ii4ES1h;2X2;jd1b1RV16P?c@Y3U2^^28b7k2e<i3j;
V5^7_4Ii47Cn7g<dJ^25ImU12jCm66A^V1T3dQ1Z8TBi6o9T\11e22i4fV8>i4i5YZ1P:_X2o76h?QV1ZC1[;c2Z1j1i4KiL
T4i2l2P1Y2i12i3d117331<F]3]3La21k3o4jNZ177X1dMUT1]1V5\2R;41<281?0415_1o4R6S5Z9k@cDX8n4R3Ni4JeX1a
3f^3cS1P1I1S3`Q17`2c5j7o4V35d1i91b1]2>?3_1P7C`2Mi4JeX1a3[5ZY3dT1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1
P7C`22i4_b1Oi4JeX1a3[5Rd2WEdT1KS3fNi27`2c5j7o4V35d1i91b1]2>?3_1P7C`2Mi4JeX1a3[5ZY3dT1KS3`Q17`2c5
j7o4V35d1i91b1]2>?3_1P7C`2W4j46Ch1k12d1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62
S4Go2<f1l:8R129C5511GZ1R763A19V1c2U5U8>T5`9P9b1k11W3R2h2GT44a1l4]1a1a2V64?m2X2\2D[7Z5e2L6GY1]4Z4
:2X15i1R5Q1KDU1;79Y1:l2n1W1f22JX1i34<62]10Y1T1[3j4;>h1k4b3Q3b2014k2b47Q354X81@j6i3b8l5GR20l43[4b
6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8=P48[170Mc11\7h168>gE\1:2F1[3h3S;KhAJ>Q?Y2f1A]5Mo2l19Q=f1g6
2P3`22U7U50a7f2V4<:Bj480_1?cD\3l:14_JT_1fHmg2o8DiX1R9;j4Ym1o2XT1U:UP1jh1QMa4VX1BJj4`^1gZ1S9Z<Y>@
]4i9V5Bc:U^1]<DU;>d1Y47o?\3iDB\37Gj4;3\9_Jg1[Eg5cS1[@oNf;hIk6];i=\2e<_3]1f8Q3mG1j47j4Di^1f9\o4aF
\S15j4;3lS1ia69j4;3lS1nS1dR2T1j]2UL2j4?>j4c2ZU1`Mc1W4X7[:aGk2`U14j3SZ13j4hZ1kb5Aj4Jh1TU1c5h40X:\
1cA\H`?aR3h;lCi;ZE2j4Pl8:j4aU1Q`2Sa3b1h;Z30[MU39j4\T1g?Z<0eQ2U_31gS1^1j4D5h1m5RAi2o;U28P9o1o7g2_
MW7T6^>cAY1_6W1i1j25]19o4n>Q2RAm7R1k3n7l1`9L>d8<k<V84Q<S;i1j4D5f111k24gFi4@Z2\1]1^1^2V9k1Q5m8k18
_Cd3:HTG^4U<k@d3X1_<Hd5f:51:W118h5m10j=YK<6d<[8\2a1l4U3]1Q8>j4J]?1aOl]2Xn1a70cZ1n5`J<b57j4J]S6o_
1W9kAW52j4DGj4D5h1m471AbP1\23m6UR30R4IP\2f2R5W<o6U9X72j4mV75j4fZ6VL[1d]1Bj4c109Do:g2TGm5e2^;T?bX
2VR2@oc1d=Mg1j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^
1h6S8_2Bj4\?df1U5a=a9U[3[;[2g9Om2S9S1m3WFR7[78j4T2ah2Z1n2f_1Xf2_?4j4T2kR7_?5j4T2gf2S\4_?4j4T2kR7
_?4j4T2kR7]?5j4T2P;hi2Qn34j4T2kR7c?5j4\\1hW1RR4ZW12j4m\22j4nE2j4T23j4T2[b74j4T2[b7R97j4o:aS1jN]1
]5P^42j4PU79j4[^1Wl1R<m2_;0oQ3YW1S5f3S1C00Kl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K9
3o1_<T3d32Q202l28=Ke1c24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\P1Ef3S1Eg9hP3l=YDe121057e3j>Z:mQ
1Q4Ki2o=Bf3S1Eg9e^3YDe121057e3j>X\1m4i2o=X6f3S15=1Kl4n3?U6h85:T2<64f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_92l6\32a2CCT2_1528h1e121
0524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_11
52]1C\1239\<d5Ef3S1Ej7l1aT1SZ2YDe121057e3j>X\1m4i2o=XALf3S1Eg9lH4ce2YDe121057e3j>X\1m4i2o=`4`92V
1a35VK0Df3S1Eg9e^3YDe121057e3j>V\11m4i2o=i7Df3S1Eg9e^3YDe121057e3j>V\11m4i2o=i7Ef3S1D0g9e^3YDe12
1057e3j>V\11m4i2o=i7Df3S1Eg9e^3YDe121057e3j>X\1m4?Y2o=a9Bf3S1Eg9e^3YDe121057e3j>X\1m4i2o=U6f3S15
=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2U2i1Y5T12V1K93o1_<T3d32Q20
2JQ28396Dc1Jj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239SA2j4\]2T1j43Z6WU3fW1fJ2V1POdF7BE>e1@>a
14[4KP9]316@bC@416Q1859:W5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32I
W102l28=Kc1e24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i7i2n:^2iF\8P5f3S1CMl4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i72j4
nT65j4TP3jc3kIfP12j4\e31j4Y1j43[1DY4oY1A6eT1i4g6ma1fJ2V1ee17BET2@>a14[4n3[9161>bC@416Q1859:h1j4P
2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^2154Y21C\^1h6S8_2W1j43P2Y
4`4[?UU2kc1fJ2V1]Y1W<7BET2@>a14[4c3T1a8162=bC@416Q1859:Q1j43Z6\d2a>oY1fJ2V1ee17BET2@>a14[4Z=16@b
C@416Q1859:U1j43Z6j5UGT;h]1of1fJ2V1VE^P17BET2@>a14[4Z=16@bC@416Q1859:IOj43Z6n\4fJ2V1ee17BET2@>a1
4[4Z=16@bC@416Q1859:W1j43P2Y4n\4fJ2V1ee17BEF]1@>a14X3R1Z2[2R41^416@bC@416Q1859:f1Q1j43P2Y4n\4fJ2
V1ee17BET2@>a14[4o3Z916@bC@416Q1859:S1j43P2Y4g5]g2h_1fJ2V1ee17B2BT2@>a14[4Z=16@bC@416Q1859:Q1j43
Z6c58QW4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:4j4T2\a7oR18j4\80Vk50U4k:P13j4DkN6j4DP>UX2kMTP41j47
j4iP2_h1]4b9gS3jG4j4iP2_h1]4U3j4Jh1`4V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W35e4<c8n3a2f>b4R1`2k1Q1e6
5Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290P123`20@=OR1<Q8h2c5n1o?T52Q1e11\6a8Z63h4B5[2`1Q4Y2C^3]2cBa=D
;j1j4Jh1g5g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9P8a5f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2Z4]?[EnK985n7m
20k5n2n2j4JN;=`1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4Y1f3R91d1?LR135h18l6361T7JW2=R17
1h;Q2`7H2O2:\;U1J]4R?Q30a2X2;[3f:Q7i1h5Q349P2OY6l:AdC2i7j46;7Z1=`1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[
198GLZ2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c
1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6o3j1T1C1^1:23JS1:?7_1A\@h4]2\6T10B2A44f2R3:>P1U5:`1R1a2;MS2g
7[29469333^1632<Q10Q2=;<6k18f250e1R2m1H^1W1X1N35i153P2Z3K9H4]42547\1322<V1?C012S1@A5>3562Q1;H2F3
V1\185Ki2j4Jh1W3]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1
`17V<R;P=<PG0e5`3i6Z1o8`2_3a41>T95n3d13l1862g3m4c9a42g8I;e;j46;7h1O8BU1`18I16?R16HI39EP1=GK11`1R
2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1
>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S1E2721Z10l18:92;17V1m1a2A<02\3O1j1552276V1h1JX1<KD4O11592724;
a1>@77247@W2CJ_;=2G2:22<87632355514232841=1K:d11L`7G9^2e1;g1;1o1Q4Jb1\69I00B6=93V1h2e1:31Y14a11F
e2:U1:c2Y1j1J>`1?f5>=>1;K289333T1D2M9Y2I<6>;66K6f1H=I=06V2a16CS1\1:X1>C40i15:25>G9`16b19<03R14[1
Mk172547V10462<3R14N08=A5:AD3137;_26Z1FN<;81Y2j47<j13c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5k1:21P3:e
2D^=T7e5R1[1f50R3j@`6R1C5_3g9=]4mBJAV2j4[1`Ga2g3<>9d4m1S7S1JaA]3d25P8j46C7`11j1EK1356i1X3HU1l9d1
H3e1A0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\7
9o5421]2:Y1411c14\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1_3[7M6`1^1KN9<5>D26S1o1h2i1@_15d118V
1]22P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2<b2a32d1V1M3Z5I;7=]124Dh8l1;f1Hk4d3=11J1786413b1?51[1:=C0U1
<B[21D2Y1\65e1@A0D1_6j4J7`11j1EW1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl
1_2n:o6c4V1Y2i2n5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1H14G0;HQ2`4Mg1K]
1S113415D;556J851R172964:Q2i1662_15d11_1JS1>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21^3c1a32d1V1U57N]1d:i24
W;=h163i18c1\1b43o13_23Q6Ag1j4J90]1a5U;^@b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>f8>\1_1^2]31R8f5o7R6
^7[5231Q8>c515\3gH\1Z18V5U3j46C351\1]5@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28a
Hl61m12c5d5Q6Y43[2R1X3^2U:P223R42Z6Q1:j1n3k8b13nC]111:T1;V70:R331g3T1m1o2j6c<RCQ8c1Q5_>Q1j4J;j4o
220fFg:8PQ1dS1TU1i10g1Q1c1o11:1`3j16d7?VGnS1i=0f6hHEj4J;\1XMS3YIXc1nW1S44PN1_c1X1`5h8\8g2e1X4b1j
4T1^1a5l5Y2n2]23?d>1^8b50d41o5b1_61S1]5m>Z4Q3Q5bMd1m2V6hCS6V7k>`2[2X2Y2R2]1f7U40T1234k1bU1Lj4T1^
1Eo:d8B[Ce8l8]1_2iNoEeY17FHa]1<a6R6Y=U4<6a?d@:j4JTb2^Gk`3P=^7U>^@Y52j4J4j4J`W7R5>j4JTc6VBT2f4T1`
5Z2n7R@>b3\7?j4jW1m<f;aDg5mU1aAbHR1l=jR1Z1Z2h2l1j4P2S2m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6b=AWAWF_2g
3S10023[5A?c1_@b418m1WCi9V2l8FJR2^274Y21C\^1h6S8_25j4c2`41f_62j4c2l5j4J70a17Q4X1?:AV2R14IX1JIe18
74>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_123
Eh1f1m5`1D]2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d2T2Z2V1R1W<@k1g<l8[2Q1JU3a2c4@X1^1n3?^3F@`2LN_:<O32<
23R14S24n3i1=:_2:0h36I;U6o3[=`1l247\1Bd4a18n15j4c2QU11n39j4c2`41^P11P3MKh8_4:I078U14N4=U22J4M_6Q
1517B_11>FY23?c2c2B9:520S19:12312D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2^;
[6c2d4260:3841=:JI_43BU2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dm10e3j38
0_D9?Q10K_1T1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14=^1e3?P143<7Lb1j17`2[1DT1]21H1?R1S11T4S2k2BY1G2>5
FMF9\1[1I3150T2AS13I19P1155W2>?3KC\141n2]2<6k1100<02P3j4B607^14j3E9e8R=9S11U8^2R2^1k6f1f2l9V3c1^
2`LP7P=o5h5o6i>k2f6I80YEc4KO01P2U7ZJ7=^1CQ19N841:]2181=l62S2k2V35d1Y3Y1;i41Z115Ff194?3_1X136Q1Z1
A]2Cn1>2T2j4B607c1`=`>1d:R2^1b8^AoNP7PCbKb9R10YEc4KP11P2`Q17=^1CQ19N86h2<Z72S2k2V35d1Y3e1i41Z17F
f194?3_1X1n1HA]2Cn1>2Z1j4B607c1`=WIR2^1QJdd2dT1KR1P2`Q17=R2Q1a4g72o4V35d1i91b1]2>?3_1X1g5Cn1>2a1
j4D407c1j4e8`>1d:R2^1[1eH`Z2S:PS1c1KS3`7f5c@d37`2c5d2R52o4V35d1i91b1]2>?3_1W3b1U2C]22V1j4D407c1`
=WIR2^1[1eHdd2dT1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1b4]2C]22T1j4D407c1hV1R2^1[1Z]3dT1KS3`Q17`2c5j7o
4V35d1i91b1]294?3_1P7C]22T1j4D407c1hV1R2^1[1Z]3`3SQ1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1P7C]22W1j4D4
07c1hV1R2^1[1l4]X3dT1KS3`Q17l1C_53j7o4V35d1i91b1]2>?3_1P7CV1V12`1j4D407c1j4VG1d:R2^1[13j4fCdd2PS
1c1KS3`7f5XD7`2_53j7o4V35d1i91b1]294?3_1b47U2C]22W1j4I0dX1a3R6cX3oS1DKS3PCg1d<27]210X3Z2j7f48i1\
15d1i91b1]2>?3_1P7C`2^1j4I0kBlB4f2k2ER6TZ2k7aF0K2ZOZ4KS3\O:h17]210c5j7o4i1\15d1V6b31b1]2>?3_1P7C
`2k1j4P2S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274H>Q11CjDaIh6S
8_2Ej4J91Z6S=R:S1d:a<R5jX1a:l<H0^\21[;bKiP16j4[]1l7]]41\O5j4cc2d9WR2Qh2S2j4;d1S2m5mE]1m2>d2m1:=V
3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@b418m1WCP<l8FJR27^1G74]1K1CLZ:j=YEh6JX7_2Q2j4;d1S2m5mE]1
m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@b418m1WCP<l8FJR27V274]1K1CW;j=YEh6JX7_2Q1j43Z6
n\4fJ2V1ee17BET2@>a14[4o3Z916@bC@416Q1859:f12j4QQ33j4bb3VV32j4Pd8Cf3S1Eg9e^3YDe121057e3j>X\1m4i2
o=i73j4Dlg46j4Dg=UY2ZIR1V1j43@i5m7jG`BYP1i2X7W`1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:6j4`V5Ti1c8
kG92j4kj8\2j4j1G0`1m5^E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1jD718BZ1h3[1Q3>a
:@0^;R4i4FJR2k5o1Q>o2aD4c6h6>d7_2>j4DX5VBl4]40Sd3U4W>]Q1`O4WY1@j4JX@RQ1X:hR1W53`6Pd1iJo;hHc1XIV=
2j4Tf73j4UP8Q=8j4bP1X4YX4lDPNhW1I9j4ob1d6_9mT2S;1e7QE8j4`Jed1cS1b=a`2h:ao15j4d1SY2e4dW6o1j46[100
N05n2WQ1R9Z5f3R3]71>[:\]1U7c9j=Q1Q^1i8\153`F_6T>4@3T3i1h42216131025>2201I5k277m4n1B6AX1_1j4DM00N
0a8]80iCe7\B2S252e6AVKi5e?U7iE3bQ1n>_:3gFo?W5S1Z1_2h422:0M50W4`6AB6j4Yn4kZ27\?`67j4V]3Uj2i9o2gD>
5j4_IQ5mP3X7Cj480:XKc2e614FkY3fc1Vf1cBe1;01W=5j4hk6Q@T4X\1Mj4c2_\1\Ef9RJY2`BJH`MkBfJ\2Q6c2^AZ5WA
c2\:JAk:26P1_3Q1T5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<
\1o2Mh43l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i14j4S;JXh56j4`i3dO]5Z3d2>j4DN09DlT1m5T>gg2VR2@oc
1d=Y1j4UY1Z3l20W1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:ZCe=l<g7o6h8:C]6YEn1k=k2:j4Ra2eX3Y[1\7[57
Y78iJ>j4ZX1[@ko1UQ2]=dM50h<7Z7QKY7>j4bT3Z1ga2S17WLX36Q<6Ni;TP1^2j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521
E0o<n@S8kE;_2g3S10023[5A?c1Q<b1m1LC@]318m1l5[4n8P<o7LFJR2^2154Y21C9]99m2a3X8m>c6h6>k2h4]11Oh2j4P
2A0`1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@b418BZ1e8Ld9@0i1d9o7LFJX
1I\2174[1M199Z1`7Ki6X8h>4c6h6J_2h4_21a3j4D[1A0`1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9KKW5V9:
U:e1?[1k2X5_2K`1Z1AA0023[5A?c1a:b2Z3b418BEDCR1P4h1T1Mo5c3@0^;l8FJR2^274>9BM1CU2J1f6[1T<l2h1l1?X7
l14\1f2Ie1h6>_1f29S3_2X4j4J0e1g1702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8
T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3C;>7131KX4_1k5d3P9P5o1m4W1
T23S3=46MW1jA9b6V115l1Z11k2V3j1U12o1a6@j4DPW113[3VY2LV8Q2a42f1nX2Q9b5^2j4JU1S2m5_41[A]1\3d2W1E:=
h1]1j3V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@2KQ2d118m1WCP<l8FJR2^274Dd11Cn2;S:5gP1U6BS8_
2a2j4JU1S2m5a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<n4_3e@`4fAe1I^1o18S10023[5A?c1\@2Kf318m1o7W;
P<l8FJR2^274Dd11Cn2;S:5gP1U6Ba3a4_2h3j4JU1A0`1W4e1U61m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E
0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3b4180AZ1m1a10LV35Ja:@0a50k5_1\7FJR2^274Y21Ca3m4O21i35
e5]3_1g6Y3X54V2\4i4n1S8_2]2j4P2S2m5mE]1\3d2<J<872=MJO=Q>b8a12521E0Z1b;Lh6^AWF_2g3S10023[5A?c1`95
d2[3Gb418m1o7W;P<Q8JFJR2>o174Y21Ca3l95X4^Lh6S8_29j4D5XV2`n44[1ZNSF?j4D^;V4_1Y>gMZC2VODi1c`2R8_Z1
@j4DQY1^AlEe2`21T1n2_G]Z1k<e]1X;U75k4S2g]2oQ1cZ33k4^^3\31k43k4ka3eZ15k4k[3o5VE^E4k4ka3eZ1[k14k4k
[3o5eZ12k4mg63k4eZ3Y52k4o_32k4gU72k4k]34l4g`2e`1WP1P1l41Z6Ul2h`1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q
1859:S1l41Z6[Y2iBAV`1fJ2V1X`1\57BET2@>a14[4Z=16@bC@416Q1859:1l41l41l42l4jJ4l4g`2Yd1l_23m4X<fR31m
44m4kh3TGZj1:m4go3m3S4UR20jR1JQ6cQ13m4W]2\`13m4dm3=4m4_b3k6dF8m4mT3c6o2i;n1Z;Z82m4T[22m4TP7Nn4Z6
n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:X1n4c1f4Qe2
d8W_1fJ2V1ee17=4<8T2@>a14[4X3=8f5c316@m@d2@416Q1859:T1n4c1f4Zc3cIfJ2V1VA^T17=4ET2@>a14[4X3FZ916@
bC@416Q1859:^1n4Z6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;i>2V1^W1V>7BEOT1@>a14[4Z=16@bC@416Q1859:P1EOn4Z6PZ2
mR2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@LeB@416Q1859:P1n4Z6n\4f
J2V1ee17BET2@>a14[4c9f3161>bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=161>bC@416Q1859:X1n4Z6VDcB]
Ml1l46ZQ11WP1\@Y:2V1ee171@ET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17;6ET2@>a14[4Z=16@bC@416Q18
59:Q1n4Z6`?]m3fJ2V1SEP1`O7BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6`?]m3fJ2V1SEaP17BET2@>a14[4Z=16@bC@4
16Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4i8`416@bC@416Q1859:P1n4Z6am2\_1fJ2V1ee17B2BT2@>a14[4Z=16@bC@
416Q1859:Q1n4Z6T^2SS1eKfJ2V1ee17B2BT2@>a14[4Z=16@bC@416Q1859:Q1n4Z6Q[2lQ2_=Q1T<2V1ee17BET2@>a14[
4Z=16@bC@416Q1859:On4Z6n\4_=V=2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6[d2V4[d1fJ2V1ee17BET2@>a1
4[4Z=16@bC@416Q1859:On4Z6gf2Vf1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4P2Y4c^3ZNfJ2V1ee171@ET2@
>a14[4Y:P316@bC@416Q1859:On4P2Y4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>
a14[4l6]616@bC@416Q1859:\1Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a1
4[4Z=16@bC@416Q1859:R1n4Z6k:gn1\8mj1fJ2V1ee17BET2@>a14[4c9f316@bC@416Q1859:R1n4Q3X3TV4i6fJ2V1ee1
7BET2@>a14g1c2Z=16@bC@416Q18319:P1n4Z6Vj2U@aR1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1
ee17=4ET2@>a14[4Z=16@bC@416Q1859:W1n4Z6d=i6YF_Lf9QIlR1fJ2V1ee17B2BT2@>a14[4T2U;16@bC@416Q1859:f1
P1n4Z6n\4fJ2V1ee17B2BT2@>a14[4^<K16@bC@416Q1859:Q1n4Z6`P2\3PY2fJ2V1]Y1W<7BET2@>a14[4Z=16@bC@416Q
1859:U1n4Z6YY1f1lHY>a:T`1fJ2V1id12H7BET2@>a14[4Z=16@bC@416Q1859:Q1n4P2Y4n\4fJ2V1_X1U=7BET2@>a14[
4a4h816@bC@416Q1859:On4Z6n\4fJ2V1_X1U=7BET2@>a14[4Z=16@bC@416Q1859:Q1n4P2Y4n\4fJ2V1ee17BET2@>a14
[4i<@161>bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Y1n44U6hN14n]3c@R:2V1ee17B2BT2
@>2^14[4T2\8h216@bC@416Q1859:X1=S1n44U6hN14n]3fJ2V1ee17BET2@>a14[4a:h216@bC@416Q1859:Nn4Z6n\4fJ2
V1ee17BET2@>a14[4Z=16@bC@416Q1859:V1n4Z6i5i8Le2gj3fJ2V1SE1_P17=4ET2@>a14[4o1Z;16@bC@416Q1859:T1n
4Z6c>Le2gj3fJ2V1SE1_P17=4ET2@>a14[4Z=16@bC@416Q1859:P1n4Z6ga2Vk1fJ2V1ee17BET2@>a14[4V7S616@bC@41
6Q1859:P1n4V2S4n\4fJ2V1ee17B2BT2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@`2QA@41
6Q1859:S1n4Z6Y\2nLeS1fJ2V1ee17BET2@>a14[4^5c2P2V316@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16
@SC>@416Q1859:V1n4P2:EX3cY2BgR2fJ2V1ee17BET2@>a14]19c2Z=16@bC@416Q18319:On4Q3X3n\4fJ2V1ee17BET2@
>a14[4Z=16@bC@416Q1859:R1n4V2S4R7kU4fJ2V1ee17BET2@>a14[4\90l316@bC@416Q1859:Q1n4V2S4R72hU4fJ2V1e
e17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6kb2Rj1fJ2V1\b1X37BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1e
e17BET2@>a14[4Z=16@`2QA@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@4141Q1859:P1n4Z6ob2_5^d1fJ2
V1ee17BET2@>a14[4Z=16@bC@416Q1859:V1n4P26R4n\4fJ2V1Y;[Z17BET2@>a14[4^2l5m1_2@16@m@d2@416Q1859:P1
n4P2Y4n\4a=T=2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Q;X216@bC@416Q1859:Q
1n4P2Y4ck2Za1fJ2V1ee17BET2@>a14[4Y:P316@bC@416Q1859:T1n4Q24S4n\4fJ2V1_X1U=7BET2@>NB4[4Z=16@bC@41
60P1859:i1P1n4Q2X4n\4fJ2V1_X1U=7BET2@>a14[4Z=16@bC@416Q1859:On4Z6_^3^NfJ2V1ee17BET2@>a14[4Z=16@b
C@416Q1859:P1n4P2Y4n\4fJ2V1ee17BET2@>a14[4c3f916@bC@416Q1859:X1n4c1f4ci2Zc1fJ2V1ee17BET2@>a141T4
4T2S1Z1R5BP316@m@d2@416Q1859:T1n4c1f4Zc3cIfJ2V1ee17BET2@>a14[4X3R5Z1BP316@bC@416Q1859:On4Z6X_3eM
fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6RX3kT1fJ2V1ee17BET2@>a14[4k4^816@bC@416Q1859:Nn4Z6n\4
fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4P2Y4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6n\4fJ2
V1ee17=4ET2@>a14[4n1X2R916@fAk1@416Q1859:T1n4P2Y4P[1hh1TY1fJ2V1ee17B<8f1=@>a14[4Y:P316@bC@416Q18
59:On4Z6n\4fJ2V1ee17BET2@>a14[4l2]:16@bC@416Q1859:Q1n4Z6n\4fJ2V1ee151BET2@>a14[4h6`3P316@bC@416Q
1859:On4Z6n\4fJ2V1ee17BET2@>a14[4e<D16@bC@416Q1859:P1n4P2Y4n\4fJ2V1YM[H7BET2@>a14[4Z=16@bC@416Q1
859:On4Z6n\4fJ2V1YM[H7BET2@>a14[4Z=16@bC@416Q1859:Z1n44U6f6g<Y;14ZS1T?g9o2jNk?fJ2V1aS1SB7BET2@>a
14[4Z=16@bC@416Q1859:X1n444P6^CY;14ZS13Sm1[=fJ2V1aS1SB7BET2@>a14[4Z=16@bC@416Q1859:W1n4P2Y4_]2YF
TY1fJ2V1kb1i271@ET2@>a14[4f3[4U1Q416@8YC@416Q1859:R1n402V6k[2RQ2fJ2V1ee17BET2@>a14[4Z=16@S?^4@41
6Q1859:On4Z6cT4Z8fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6^C_i3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q
1859:Q1n4Z6iR3TZ1fJ2V1TI`L7BET2@>a14[4Z=161>bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=161>bC@416
Q1859:V1n4V2S4mg26id1fJ2V1\GXN7BET2@>a14[4`2V1d5X3D16@bC@416Q1859:P1n4Z6n\4fJ2V1\GXN7BET2@>a14[4
e<D16@bC@416Q1859:T1n4P2Y4^5Q2d[2[:\_1fJ2V1ee17BET2@>a14[4l;]116@bC@416Q1859:R1n4[2n3n\4fJ2V1ee1
7BET25:>a14]19c2Z=16@bC@416Q1859:S1n4Z6k6`1dQ2HU@ma1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6j
60iT2XQ2fJ2V1ee17BET2@>a14[4Z=16@0aC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6
n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:T1n4Z6n\4S6bD2V1ee17BET2@>a14T46Z2c2d4f316@bC@416Q18319:
On4Z6n\4fJ2V1ee17BET2@>a14[4Z2o:16@bC@416Q1859:_1n4W23n3dY2Y1\1b1[8Z4K[1P`1n;g>2V1RT1o<b47BET2@>
a14]19c2[4g5V316@bC@416Q1859:On4Z6n\4fJ2V1^W1V>7BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET
2@>a14[4i3`916@bC@416Q1859:T1n4Z6PEmg3g:n?2V1ee17BET2@>a14e3>6Z=161>bC@416Q1859:P1P1n4V2S4n\4fJ2
V1ee17BET2@>a14[4i3`916@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4f9c316@bC@416Q1859:P1n4Z6_b2^j1f
J2V1ee17BET2@>a14V44Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:V1n4W2@a3Y6l[1
QZ1e`1fJ2V1ee17B8<T2@>a14[4Y:P316@LeB@416Q1859:Q1n4W2@a3n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:
Y6Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:S1n44U6fKQ314n]3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1
859:X1n4Z6kOfP2WQ1S;_J62V1_7l6CRIR5^87BET2@>a14[4Z=16@l6e<@416Q1859:On4Z6n\4fJ2V1_7U^17BET2@>a14
[4Z=16@bC@416Q1859:T1n4Z6\X2l?bEnKR3fJ2V1ee17BET2@>a14[4n3[916@m@d2@416Q1859:P1n4Z6\X2aT2fJ2V1ee
17BET2@>a14[4n3[916@bC@416Q1859:P1n4P2Y4n\4fJ2V1ee17BET2@>a14[4l;]116@bC@416Q1859:On4Z6n\4fJ2V1e
e17BET2@>a14[4Z=16@bC@416J6859:Q1n4Z6RGke3jAk82V1TH`M7BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6RG3ge3fJ
2V1TH`M7BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Y:P316@bC@416Q1859:P1n4Z6_c2^i1f
J2V1ee17BET2@>a14[4Z=16@SC>@416Q1859:l5f3W14:Ml4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5
T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J7BET2@>a14[4Z=16@bC@416Q185
9:On4Z6XCei3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4P2Y4n\4fJ2V1ee17BET2@>a14[4^2^1k8@16@bC@416
Q1859:On4Z6n\4fJ2V1m;gY17BET2@>a14[4Z=16@bC@416Q1859:P1n4V2S4n\4fJ2V1ee17BET2@>a14[4\9m316@bC@41
6Q1859:On4;n5n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@m@d2@416Q1
859:P1n4Z6n\4fJ2V1ee17BET2@>a14V44Y:P316@bC@416Q1859:R1n4c1f4n\4fJ2V1ee17BET2@>a14[4f9BP316@m@d2
@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6a\2\P2fJ2V1mP1R@d47BET2@>a14[4]7l51
6@bC@416Q1859:S1n4e2d3Xg1bERP2fJ2V1ee17BET2@>a14[4l1];16@kBF@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14
[4_3j916@bC@416Q1859:P1n4Z6XT2SOaY1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6\S3aY1fJ2V1ee17BET2
@>a14[4Z=16@bC@416Q1859:Q1n4Z6n\4fJ2V1ee17BET2@>a14[4c3W5^4161>bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2
@>a14[4Z=16@bC@416Q1859:P1n4Z6Xf1gCmR2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Y1n444P6hN14aX1gOXH[=
Z@Q7Y32V1oa1e37BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1Y;[Z17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n
\4fJ2V1ee17BET2@>a141Y4Z=16@bC@416Q1859:On4V2S4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4f
J2V1ee17BET2@>a14[4Z=16@`2QA@416Q1859:On4c1f4n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:T1n4V2S4RX3
nOl4fJ2V1ee17BET2@>a14[4_3ET9165:bC@416Q1859:P1n4V2S4n\4fJ2V1ee17BET2@>a14[4U4T916@bC@416Q1859:O
n4Z6da2Yk1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6Tn3i>fJ2V1fGnM7BET2@>a14[4Z=16@bC@416Q1859:
W1n4[2EX3P<SV21gj1fJ2V1ee17BET2@>a14]19Y1Y1Z=16@bC@416Q18319:On4Z6n\4fJ2V1ee17BET2@>a14[4X4Q916@
bC@416Q1859:Q1n4Z6lZ4Q2fJ2V1ee17BET2@>a14[4n1[;16@fAk1@416Q1859:S1n4Z6n\4fJ2V1ee17BEF]1@>a14X3R1
Z2^6R1]316@bC@416Q1859:Q1n4V2S4n\4fJ2V1ee17BET2@>a14[4\90l316@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@
>a14[4Z=16@bC@416Q1859:U1n4P2Y4jV4S6fJ2V1ee17BET2@>a14[4^2T2o4U3@161>bC@416Q1859:Nn4Z6n\4fJ2V1ee
17BET2@>a14[4Z=16@bC@416Q1859:On4@i5n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4T9aA2V1ee17B
ET2@>a14[4Z=16@bC@416Q1859:R1n4Z6n\4fJ2V1ee17BET2@>a14[4d811a416@MdB@416Q1859:Nn4Z6n\4fJ2V1ee17B
ET2@>a14[4Z=16@bC@416Q1859:T1n4Z6d8WY1^W1b3o_1fJ2V1ee171@ET2@>a14[4o1Z;16@bC@416Q1859:Q1n4Z6hQ2U
Ha6]\1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6cDHag3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:DV1n
4P2Y4i;[a2h_1fJ2V1[]1Y87BET2@>a14e3Eo8i3@16@bC@416Q1859:Q2Q1n4Z6n\4fJ2V1[]1Y87BET2@>a14e3Eo8Z416
@bC@416Q1859:P1n4Z6_a2g9fa1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4X2Q4n\4fJ2V1ee17BEZ1I@>a14[4
Z=16@bC@416Q1859:R1n4c1f4P8mT4fJ2V1ee17BET2@>a14[4[91l316@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>a1
4[4c9U3@16@bC@416Q1859:V1n4Z6\e2S7o3]\1fJ2V1ee171@ET2@>a141Y4S:V316@m@d2@416@@859:P1n4Z6`l2]`1fJ
2V1ee17BET2@>a14[4Z=16@m@d2@416Q1859:V1n4Z6n\4fJ2V1aDSQ17BET2@>a14Ai3f3m1Q4Z1Eb116@m@d2@416Q1859
:Q1n4Z6n\4fJ2V1ee17=4ET2@>a14[4f9R3@16@bC@416Q1859:V1n4P2Y4n\4fJ2V1Ra1b47BET2@>a141Y4f3f3Eb1c316
@m@d2@416Q1859:T1n4Z6n\4fJ2V1ee17=4ET2@>a14[4]7MZ1R3@16@m@d2@416Q1859:P1n4Z6ld2Qh1fJ2V1nP1fD7BET
2@>a14[4Z=16@bC@416Q1859:On4Z6a6\V4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a
14[4Z=16@bC@416Q1859:Q1n4Z6oCnh3fJ2V1ee17B2BT2@>a14[4k8^416@bC@416Q1859:R1n4Z6n\4fJ2V1ee17B2BT2@
>:0U14[4k8^416@bC@416Q1859:P1n4Z6nY30nR1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6a\2\P2fJ2V1ee
17BET2@>a14[4Z=16@bC@416;E859:P1n4V2S4kOR]3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6UW1hU3fJ2V
1ee151BET2@>a14[4f3c916@bC@416Q1859:P1n4Z6UW1hU3fJ2V1ee151BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6n\4f
J2V1ee17BET2@>a14[4N0Lf5f516@bC@416Q1859:P1n4Z6i_2Tm1fJ2V1_W1U>7BET2@>a14[4Z=16@bC@416Q1859:P1n4
Z6YZ1nV1ek1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6nk2o`1fJ2V1ee17BET2@>a14[4Z=161>bC@416Q185
9:P1n4Z6QX3lT1fJ2V1ee17BET2@>a14[4o1Z;16@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>P1964[4Z=16@bC@416Q
1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4\9m316@bC@416Q1859
:On4Z6n\4fJ2V1ee17BET2@>a14[4g3b916@bC@416Q1859:On4Z6n\4fJ2V1ee171@ET2@>a14[4Z=16@bC@416Q1859:T1
n4Z6Va2V3h1_CY2mP1k;j>2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4P2Y4n\4fJ2V1ee17BEi1:@>a14[4Z=16@<U
C@416Q1859:Q1n4Z6n\4fJ2V1ee17BET2@>a14[4_3l5Z2b116@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4l1];1
6@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>P1@4[4Z=16@bC@416Q1859:P1n4Z6Sa3jKfJ2V1ee17BET2@>W194[4Z=16
@bC@416Q1859:Y1n4P2Y4b4am1T9S9lBY5YP1fJ2V1ee17BET2@>a14[4T2b2T7]116@bC@416Q1859:Z1T1n4Z6k[2Hf9gA
jT1m;2e>2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6j5U]2mi1fJ2V1VE^P17BET2@>a14[4Z=16@bC@416Q1859:
P1n4Z6n\4fJ2V1ee17BET2@>a141Y4f9c316@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>:V14[4Z=16@bC@416Q1859:N
n4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:T1n4Z6Tf1fGR@o^1fJ2V1Zb11X37BET2@>a14[4i9`316@bC@416
Q1859:W1n4P2Y4T8VZ2V2[2oe1b;S?2V1ee17BET2@>a14[4c3P2T7@16@bC@416Q1859:On4Z6n\4fJ2V1nP1fD7BET2@>a
14[4Z=16@bC@416Q1859:P1n4Q3X3n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q18319:On4Z6n\4fJ2V1ee17BET2@>a14
[4]7l516@bC@416Q1859:On4Z6cb2Zj1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:S1n4W2R4Pb3mJfJ2V1ea1o37BEi
1:@>a14[4[8n416@bC@416Q1859:Q1n4Z6PDWm1ek1fJ2V1ee17B2BT2@>a14[4Z=16@bC@416Q1859:Q1n4Z6PDmh3fJ2V1
ee17B2BT2@>a14[4k8^416@bC@416Q1859:W1n4P2Y4iS3TY1fJ2V1ee171@ET2@>a14[4l1j3Ha1U1Q416@]>T5@416Q185
9:T1n4P2Y4hf1Uf2fJ2V1fDnP171@ET2@>a14[4`6g2Q416@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>a14V44S:V316
@bC@416Q1859:T1n4Z6AcS2hX2fJ2V1ee17BET2@>a14[4X1^3n4BP316@bC@416Q1859:^1n4Z6c6PV1VT1T8i9k=[<>[3]
6b5f;o>2V1[D^89`H7BET2@>a14[4Z=16@m@d2@416Q1859:Q7S1n4Z6c6RZ3dFb5f;o>2V1jLjH7BET2@>a14[4Z=16@bC@
416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@LeB@416Q1859:R1n4Z6V7`Z1Vk2fJ2V1VF1\O7BET2@>a14[4Z=16@
bC@416Q1859:Q1n4Z6V7`Z1Vk2fJ2V1XF\O7BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6]V2`V2fJ2V1ee151BET2@>a14[
4e2d:16@bC@416Q1859:On4Z6]V2`V2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4P2Y4Z7W_2[f1fJ2V1ee17BET
2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4i<@16@bC@416Q1859:R1n4Z6jZ2JXQ2fJ2V1Td1`17B
ET2@>a14[4M\<16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4l2]:16@bC@416Q1859:R1n4P2Y4n\4fJ2V1ee17B
ET2@>a14[4Z3If4^416@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>a14[4Z3U5i416@bC@416Q1859:R1n4P2P1X3Qg2l
e1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q18319:On4Z6n\4fJ2V1dDPQ17BET2@>a14[4Z=16@bC@416Q1859:S1n4Fc5bN
jb2`KfJ2V1\a1X47BET2@>a14[4Ha<16@bC@416Q1859:P1n4Z6bN[^3fJ2V1\a1X47BET2@>a14[4Z=16@bC@416Q1859:P
1n4P2Y4n\4fJ2V1ee17BET2@>a14[4m3\916@bC@416Q1859:R1n4P2Y4n\4fJ2V1ee17BET2@>a14g1c2^3k916@<UC@416
Q1859:On4Z6aT4\8fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4c3f916@bC@416Q1
859:Q1n4Z6d8_j1n=jk1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6kZ2RR2fJ2V1ee17BET2@>a14[4Z=16@bC@
416Q1859:Q1n4Z6_6T_2Yg1fJ2V1ee17BET2@>a14[4i9`316@bC@416Q1859:T1n4Z6g:Z7U2ng1fP2l9FR@2V1ee17BET2
@>a14[4Z=16@bC@416Q1859:P1n4Z6g:`9eh3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6nh3oCfJ2V1ee17BE
R212=>a14[4Z=16@bC2=416Q1859:T1n4P2Y4YQ2d[2fJ2V1ee17BET2@>a14[4l1R2i8@16@bC@4160P1859:_1n4P2:EX3
n\4fJ2V1ee17BET2@>a14]19A;;Y1C0a2Kn6X216@f?0j3@416Q18319:X1Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@4
16Q1859:P1n4Z6n\4fJ2V1ee17BET2@>a14[4N0Z<16@bC@416Q1859:R1n4e2d3n\4fJ2V1ee17BET2@>a14[4i8k3D16@k
BF@416Q1859:Y1n4P2Y4hZ1_<g1Q1?QGQ3Wh1fJ2V1[Cb9fH7BET2@>a14[4o1Z;16@bC@416Q1859:P1n4Z6n\4fJ2V1[C2
VR17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6nT3m?QHfJ2V1QGU5]I7BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6]P3`\
1fJ2V1ee17BET21>>a14[4Z=16@bC@416Q1859:P1n4Z6cb2Zj1fJ2V1eX1o<7BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6
Wk2fa1fJ2V1ee17BEf12:@>a14[4Z=16@bC@416Q1859:P1n4V2S4n\4fJ2V1mP1gD7BET2@>a14[4Z=16@bC@416Q1859:U
1n4Z6gIS6`B2Im7fa2fJ2V1ee17=4ET2@>a14[4Z=16@bC@416Q1859:P1n4Z6bc2[i1fJ2V1ee17BET2@>a14[4f9c316@b
C@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>Z164T46Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@4
16Q1859:P1P1n4Q2X4a@\l3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>NB4[4Z=16@bC@
416Q1859:U1n4P2Y4n\4fJ2V1ee17=4<8i1:@>a14[4Z=16@]>_2d2@416@@859:P1n4P2Y4n\4fJ2V1ee17=4ET2@>a14[4
Z=16@bC@416Q1859:S1n4Z6i\2k=W2P`1fJ2V1ee17BET2@>a14[4l2k2a716@bC@416Q1859:P1n4Z6eb2Xj1fJ2V1aDSQ1
7BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@
>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4g4b816@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14
[4T2U;16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET21>>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4]
2l:16@bC@416Q1859:Q1n4T2U4n\4fJ2V1ee17BET2@>a14[4i80_416@bC@416Q1859:b1n4P2Y4e3W5eR2n7@jh1fJ2V1^
e167BET2@>a14[4`2X140C00`28[1m3@16@m@d2@416Q1859:DP1n4Z6e3h@_h3fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1
859:On4Z6n\4fJ2V1ee17BET2@>a14[4k8^416@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:
Q1n4P2Y4Wj2fb1fJ2V1ee17BET2@>a14[4Z=16@LeB@416Q1859:On4Z6Wj2fb1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1
859:Q1n4Z6n\4fJ2V1ee17BET2@>a14[4R60V716@m@d2@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>a14[4S6V716@m@d2@
416Q1859:On4Z6na2oj1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:T1n4Z6YY10[Mj?\f1d:Q@2V1iLkH7BET2@>a14[
4Z=16@bC@416Q1859:P1n4Z6n\4m8hA2V1QMcH7BET2@>a14[4Z=16@bC@416Q1859:On4Z6ZR3cZ1fJ2V1ee17BET2@>a14
[4Z=16@bC@416Q1859:On4Z6o`2nk1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6Pc2mi1fJ2V1ee17BET2@>a14
[4Z=16@bC@416Q1859:S1n4Z6^X32\T1fJ2V1_X1c<A7BET2@>a14[4X8Q516@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@
>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4c1BS4n\4fJ2V1ee17BET2@>a
14[4Y:P316@bC@416Q1859:Q1n4Z6^Y1_S3fJ2V1ee17BET2@>a14[4Z=16@m@d2@416J6859:i5f3W1?Ml4n3?c;Z35:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S12116286ET1NQ1P1b1E253Y1T1>=_11f
1C\1239J7BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6n\4fJ2V1fMnG7BET2@>a14[4Z=16@bC@416Q1859:P1On4Z6n\4fJ
2V1V[1^:7BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6ik10Sa2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Z1n4Cf5^4
dHQ>dm2S4fJ2V1V[1S1Bg87BET2@>a14g1c2Z=16@m?d3@4163M859:]6P1n4Z6^4dHj_3fJ2V1ee17BET2@>a14[4Z=16@b
C@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Y2On4Z6n\4fJ2V1ee17BET2=2>a14[4Z=16@bC@4
16Q1859:U1n4b1g4n\4fJ2V1\OXF7BET2@>a14[4Z=16@P=16^1i4@416Q1859:T6On4Z6n\4fJ2V1ee17BET2@>a14[4l5]
716@bC@416Q1859:Q1n4Z6^U2_W2fJ2V1ee17BET2@>a14T46Z2o:16@bC@416Q1859:R1n4Z6n\4fJ2V1ee17BET2@>:0K9
4[4Z2o:16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z
=16@bC@416Q1859:a1n4Y5P1OoCo4T2eT1W3[>0oIT8U=S;VA_92V1cW1Q>7BE9j1@>Z164[4d83g3I16@bC@416Q1859:U1
n4Z6oDo4T2eT1S\2h1`4\D2V1ee17BET2@>a14[4`<I16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@MdB@4
16Q1859:On4Z6R^3kNfJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4;n5n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q
1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6`D^n1ni1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q
1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R
1n4Z6Tk2ia1fJ2V1ee17BET2@>Z164[4e6d616@MdB@416Q1859:P1n4Z6Ya2j9ia1fJ2V1ee17BET2@>a14[4Z=16@bC@41
6Q1859:W1n4Z6Z72f9\IPOl8n2aJmLfJ2V1TF`O7BET2@>a14[4Z=16@bC@416Q1859:V1n4Z6Z72f9Qi1XB`CR1jKfJ2V1T
F`O7BET2@>a14[4Z=16@bC@416Q1859:T1n4Z6_b2W5^2Ec5_>mMfJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6n
\4fJ2V1ee17BET2@>a14[4d811a416@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6j:
b1`U2oj1fJ2V1oHeL7BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6]f2]5d4]\1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q18
59:P1n4Z6j1S[4fJ2V1cNQG7BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6bb2W<XBjKfJ2V1ee17BET2@>a14[4Z=16@bC@4
16Q1859:Q1n4Z6`4\4PT4fJ2V1ee17BET2@>W194[4Z=16@bC@416Q1859:On4Z6eP3X\1fJ2V1ee17BET2@>a14[4Z=16@b
C@416Q1859:On4Z6`a3]KfJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6`a3]KfJ2V1ee17BET2@>a14[4Z=16@bC@
416Q1859:T1n4Z6^b2RAi6Q:`HfJ2V1ee17BET2@>a14[4d83a416@bC@416Q1859:Q1n4Z6bb2n@k@`HfJ2V1ee17BET2@>
a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@MdB@416Q1859:S1n4Z6bb2m8o4Gj?jKfJ2V1ee17B
ET2@>a14[4Z=16@bC@416Q1859:On4Z6RT2kX2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET
2@>a14[4Z=16@L0dB@416Q1859:P1n4Z6ce2e6d`1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:On4Z6n\4fJ2V1ee17B
ET2@>OA4[4Z=16@bC@416Q1859:P1n4Z6WZ2^b1W@fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:P1n4Z6Vm2g_1fJ2V1e
e17BET2@>a14[4k4^816@bC@416Q1859:Nn4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:U1n4Z6n\4fJ2V1ee17
BEF]1@>a14[4C0^7E0_416@bC@416Q1859:X1T1n4Z6n\4fJ2V1ee17BEF]1@>a14[4C0T80Q1]316@bC@416Q1859:R1n4Z
6n\4fJ2V1ee17BEF]1@>a14[4C0T8`416@bC@416Q1859:On4Z6n\4fJ2V1ee17BEF]1@>a14[4Z=16@bC@416Q1859:P1n4
Z6n\4fJ2V1ee17BET2@>a14[4i80_416@bC@416Q1859:S1n4Z6n\4fJ2V1ee17BE@c1@>a14[4[4KR816@bC@416Q1859:`
11R1n4Z6n\4fJ2V1ee17BE@c1@>a14[4[4n816@bC@416Q1859:`11On4Z6n\4fJ2V1ee17BET2@>a14[4P1Y<16@bC@416Q
1859:S1n4Z6n\4fJ2V1Z:ZMo=7BE>e1@>a14[4K^<16@l8e:@416Q1859:P1n4Z6n\4fJ2V1ee17BEF]1@>a14X3R1Z=16@b
C@416Q1859:Q1n4Z6n\4fJ2V1ee17BEBa1@>a14[4N0Z<16@bC@416Q1859:P1n4Z6SU3jW1fJ2V1ee17BET2@>a14[4S4V9
16@bC@416Q1859:P1n4Z6n\4fJ2V1ee17BET2@>a14[4k7M`416@bC@416Q1859:On4Z6PV2mV2fJ2V1ee17BET2@>a14[4Z
=16@bC@416Q1859:On4Z6PV2mV2fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:U1n4Z6n\4b1S3T3jB2V1ee17BEF]1@>a
14[4]1[7`416@bC@416Q1859:X1[1n4Z6jT1U4R74Z1eA1WDWZ1W3GR7fJ2V1]KkA[87BET2@>a14[4Z=16@bC@416Q1859:
Q1n4Z6f]3WOfJ2V1TI`L7BET2@>a14[4Cf<16@bC@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4Z=16@Y?X4@416Q1859
:P1n4P2Y4_T4^8fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6n\4fJ2V1ee17BET2@>a14m3=Z=16@L0dB@416Q1
859:On4Z6\T3aX1fJ2V1ee17BET2@>a14[4Z=16@bC@416Q1859:R1n4Z6Sj3jBfJ2V1\EXP17BET2@>a14[4o3h2a616@bC
@416Q1859:On4Z6n\4fJ2V1ee17BET2@>a14[4o3Z916@bC@416Q1859:Q1n4P2Y4n\4fJ2V1ee17BET2@>a14[4b4V5`316
@bC@416Q1859:S1n4Z6XERj1b6kOSGfJ2V1fP1nD7BET2@>a14[4Z=16@bC@416Q1859:Q1n4Z6nf2oe1fJ2V1ee17BET2@>
a14[4Z=16@SC1<@416Q1859:X1n4Z6`g2VBf8e=Z4^8X:]@2V1XAUFV>7BET2@>a14[4o4_2j516@bC@416Q1859:Q1n4T2U
4n\4fJ2V1ee17<5ET2@>a14[4i8`416@bC@416Q1859:P1n4T2U4n\4fJ2V1ee17BET2@>:V14[4Z=16@bC@416Q1859:V1n
4Q2X4l5c91jh2m=bFfJ2V1SEaP17BET2@>a14[4^5k716@bC@416Q1859:V1n4Q2X4l5c91Tj1eN`T1fJ2V1oLeH7BET2@>a
14[4^5k716@bC@416Q1859:S1n4P2Y4YDdh3h9m@2V1ee17BET2@>a14[4Q1g7`416@bC@416Q1859:6o4SY7^:eNX2X13o4
Xb8a32o4Xb83o4bc7eN5o4SY7R9[1eNQ5f3X1>Ml4n3?W=f15:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o
1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S^14o4XL3ke73o4Xb8c33o4SY7TY15o4gn5[Z
1TY1c3\6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P25<CGY5T12V
1K93o1Q2]:T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>2:_1152]1C\1239h<lIk1j2Q6f3Y1=Ml4n3?
U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D
^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151
U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241S3fLd32Q202JQ28396D^2
S3211986E9JNR2AS2Y1i32]1Cm1S6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>2:_1152]1C\1239R6f3Y1
=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239i^1R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT
2_1528h1e1210524n2313<X61Y1Mm34T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E
253Y1T1>=_1152]1C\1239d6f3Y1=Ml4h1U22<U6b6U25:7Dd164f1404^1:6:406S130E0200111;212260171B2P11P1S1
11O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2g98I45En1C4H315_9o6\32a2CCT2_1528h1e1210524Q1l
1313<X61Y1MX3IHM=241O2V1h2Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>57_115
2]1C\1239`6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y1MR4T2241O2o3
Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=V18152]1C\1239m;kJ16^1S>U6f3Y1=
Ml4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;212260171B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?
o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93S1K_<T3d32Q2
02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239W6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E
253Y1T1>=_1152]1C\1239iV116^1S>]6f3Y1=M4g4n3?U6Y31\55:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524n231
3<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\123
9iV116^1R8o2P3d6f3Y1=M@Ia3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17
Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12U22a2CCT2_1528h1e1210524n2313<X61Y1M
m34l17241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1;H>=_1152]1C\1239V=d
OV6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o3Y5T12V1K93o1_<
T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2403Y1B0@>=_1152]1C\1239[6f3Y1=Ml4n3?h42Y1h85:a264S1B4
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1aN8I45En1C4H3
15_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o3Y5T12V1K93o1_<T3d32GY102JQ28396D^2j14S1211
986E9JNQ1P1AP1E253Y1B0@>=_1152]1CT172380V6f3Y1=MFU4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1C@>=_1152
]1C\1239TDW6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K
93o1_<T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5P18<2403Y1C@>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a2
64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1aN8I45E
n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32D\102JQ28396D^2j14
S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1Mm34T2241O2o3Y5T12V1K93o1_<T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152
]1C\1239U6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22
[45V1037<:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o3Y5T12V1
K93o1_<T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239X6f3Y1=Ml4n3?U6h85:a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1aN8I45En1C4
H315_9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2g2W1Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S
1211986E9JNQ1P1AP1E253Y1T1>=>1;98152]1C\1239d6f3Y1=Ml4n3?U6h85:a264f1404^1:05:406S14E0200111;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1mL8I45En1C4H315_9o6\32a2CCk18_1528
h1e1210524n2313<X61Y1Mm34f1=241O230b2=IY5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2
534T1T1>93>1;98152]1C\1239T@R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR
4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239^^1P4f3Y
1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1
e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H
315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239j4f3Y184^1Ia3n3e6n8:a264n542B0200111;212260171B2[40151U2X17I
i5L04P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U22a2CCl1g1528h1]17210524e3X61Y1Mm34l17241g=93dAd32
Q202JQ28396D^2S32119526E9JNR2AS24T1;]32]1Cm1V=dOP4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40
151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^
2S3211986E9JNR2AS2Y1i32]1Cm1T6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y
1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239o3f3Y
1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1
e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1]6f3Y1=Ml4n32<S61h8554a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2^L8I459;
n1C4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<j1Y1d32D\102JQ28396D^2
j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12317Wc1Q4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[401
51U2X17Ii5T6J5V1037<:0@?o2f53DW1aN8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D
^2S3211986E9JNR2AS2Y1i32]1Cm1R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2P2n1Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Y6f3Y
1:2Ml4n3?k4Y1h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h13CM210524n2313<X61Y1MR4T2241O2Y1c1Q1Y5T12V1K93o1_<T
3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP18<253Y1L7>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2m2Q1Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1E253Y1T1>=_1152]1C\1239Y6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S1
11O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313<X6
1Y1Mm34T2241O23=5W3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAP1E253Y1T1>=_1152]16<\12
39X6f3Y1=Ml4n3?U6h85:a264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V10
37<:0@?o2f53DW1aN8I45En1C4H315_9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5`1f1Y5T12V1K9
3o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239kV1Z6f3Y1=MCX4n3?U6h85:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1
C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O24j3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S
1211986E9J31HQ1P1AP1E253Y1S10>=_1152]1C\1239S4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X
17Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S32
11986E9J>?R2AG[1Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X6
1Y1Mm34T2241O2h1BFLY5T12V1K93o1i5e6T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C
\1239\6f3Y1=Ml4n3?U6h85:a264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV
2D5V1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o3Y5T12V1
K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239QHZ8kFS6f3Y1=1Kl4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396De1Hj
14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1MR4T2241O2W2g1Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_11
52]1C\1239W4f3Y1=R1g4n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45
d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS2Y1m1k12]1Cm1iV116^1k
2W;T4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2
a2CCd3528h1e1210524e3X61Y1MR4T2241[3^Ld32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S;f[1V4f3Y1=X2
a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e
1210524e3X61Y1MR4T2241[3^Ld325k102JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S;eK1[4f3Y1=X2a3n3e6MP8:a
264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524e
3n4Y11Y1MR4T2241[3^Ld32Q202JQ28396D2[2S3211986E9JNR2AS2Y1i32]1Cm1S;eK1n?V4f3Y12:2g5n3e6n8:Q1_164
n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X6
1Y1MT2m1T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S4f3Y1=2g5n3e6n8:a264n54E0200111;2122
60171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q2
02JQ28396B1^2S3211986E9JNR2AS2Y1i32]1Cm1;Q4f3Y1=^2[3n3e6n8:a264n54E0200111;212260171B2[40151U2X1
7Ii5o65L9037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jOd32Q202JQ28396D^2S32119
86E9JNR2AS2Y1i32]1Cm1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53
DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1
V6f3Y12:Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P2n1Y5T12V1K93o1
_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E020011
1;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jO
d32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121
0524n2313<X61Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10ME253Y1T1>=_11
52]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o3Y5T12V1
K93o1_<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q4f3Y1=j5n3e6n8:a264n54E0
2001001;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4
T2241jOd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6S1X22a2CCT
2_1528h1e1210524n2313<T2S41Y1MR4T2241O2o3Y5T12V1K93o1_<T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1P1A
G8E253Y191H>=_1152]1C\1239e4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5
V1037<:0@?8f2f53DW1WA0X=8I45d2Ck3j100Y2S=2]1S1CCd35261h1e1210524e3X61Y1MR4T2241RDg;d32Q202JQ2839
6D^2S3211986E9JNR2AG[1Y1;]32]1Cm1U<P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V
1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241jOd32Q202JQ28396D^2S3211986E9JN
R2AS2Y1i32]1Cm1T4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1a
N8I45d2CVE2a2CCd3528h1e1210524Q1c2X61Y1MR4T2241PMi2d32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm1
4Q5\2Wg6Pi1V5f3Z1<MQ1j3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY4
4S1211986ET1NQ1P1^13E253Y1T1>=_11f1C\1239c4d6X;PH9Q5\2_P1g<_=<lf1nAVc27Q5\2lP1Z<_=S]5^O2Q5e\4;Q5
=[e1Yb1aT1i\1XDmd1P7Z4H1Q52Q5lU7:Q5\2m1g[1i;VP4j1\=al1f14Q5\2`U8e13Q5hFZc66Q5o1hDjV4S\2;6Q51nT11
4Tf7?Q5\10\1WS7P4Eh>Y@^3U2m6Q16c3AQ5\10\1WS7P4V5k<\6X7U1\:S10LHQ3`1Q5[100N05VT1^=e4`:12g:\]1U7[X
1XS1Z53h3\W1EW1EAm2]424651025>231:>5S37Z6[1Q3R5f3Z1<Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1MR4T226O
2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253H@T1>=_11f1C\1239SW16Q5\10^X8R6d7@Q5[100
OYCZV1QT6^2_2h43<NT<24Q5S_4Rl3U@2Q5\k88Q5VS20Vo3_Dm1U5XA8Q5mI2`P5SY13l4d6l6Q5;7h1c7g1=LGCCM1`1a4
P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;j1j1f12=S12G@011:<
]3X1R238D17:Ga27;2Mo17X15k<Ma14N86Ko1P1o1b5^5g1;S1A;C<IHS19Jb1\6T10B2A912U84K1g3?E:c2IP29Y18Y1P1
>]7169;T1=682X3=;<6>;0N9f2U4g1CS1U16:X1W106<[1T2V4W1c1ES225<Y162292[1L1061O@A5>5=6e3>e1C=i6Q5Ch1
X4<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3S4;>49\
2S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EN:396A:^<b5@K:;1V1
1g1Ee5g292U1A^17T3[1[31T2S4]24?d28l1Hl1B>f5V13c4:30f284X1a2U11P3<:Z1J9ELDLk2^25>m1Da1<P1Y8Y12JFA
Q2?j2Q2E\1f7Q5;7h1Q350153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ1O2
Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2C11
F432:Q111U287=6273=@\1]<1T4=W4P3]2d3j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH9S1Hf17Y5LDDV26216h33S1<O395
g1;d1Y2C?X7[2A5G9`123NC44AW1HBm1\1<B7K9V1I=8R25Y3U1:0Y1EG9Y6Q5;7h1Oi2>U27J211P2f15m1159C4R6<Q1e4
e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a12Gb2T1;R1;a1Y1Hc2:DKh115F
<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F=b8_1`26Ho1P1=N]1;CV1E2S19]2L_5T10f73:U1f
2GQ6T3Y18X2a6;4T1X29g3f1IKm2d51g1U1]1[19T4Kj1C9AW1S5DG9g20X1Y2b6k4Q5;7h1`5W2>Z16EU1n111P4]90m4[5
\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5R2>Y39P29_264<Q1]23EV1N12\11IS6g1T1;3W11k1Y4f?73
2AiBY5`1f1F\62D<0W1P3l3U1m:Q3c2k72617752O=64Om3>;05Y1V1_1n3_3R12P2V3W6W1U4725127L45123592X2;U1:A
H1b3l2>X5Q5;7Z1=Oj1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3S5m:Q40I7]1M
^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2Y1U1D;G9Bf1d7^6d1;S6f1V7U4S2k2I9J6S4l4^1b28Y1V3n3]1623J12O
=?M4R3Fg196k2a5j1OV1Ll25=\3P1CKW1[1M\2f1<@9H:10E0a2>3<250Jn1Q2E8Q1^5Q5C]2b4Y23;1j2?j31@`1_1K5MH=
P5Bd1m=22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39;9T1;a1O9@R5;<Q1V2Fa1_2Kb43
>MQ1h4G>9i15<e1a2Z912j2R15;:71\1^9Y<3c1W37P52d2d3j1P1f1LOS1Bg2\1S1KU1I>H63408133H6g1f4_1;AT2M[3I
l1i2^1P:N8Kh1`1IIY1h2V2X3R32Nb4Y4T1GQ5CgL6mBj1_1c>iL\GjT1]L3c1Lb2iGf?UJY3m2[;d5_:Q5;7h1e2;501111
3C<3F4168322T1T3DQ130NX3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25
N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1k23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A521LH2>W1
U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M487173232KZ1V1?]16V6Ia4L`3H_15Ka1<P3R6JQ30a14
Z3c1f1N9;D;T4a1>DH;S1N<@H>`1R1F_2V2_1D=L2O=;Fk1<E9324D6<:m1b72k1D2=P2V1f39`141;BC9AW1HBR1\27>374
F`19401B28R25X1KT1U1:0@H:R1P1Q5Ch1O[=^7Y3]@lCi5aDYIS27b6TS11[3\X1Il6eA<1^20o?c8U7l:_91Q1Q5CW>_;h
AW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jH^f1U6S=Y2X30]Q110]1A^7P2h1Q5Ch1h=XGa3[32UB9n7m<e2Y6k<k>]2R9ZEX2?E
T2l@i9o2i9_2ERJU28X5<<KEm30a2U3P3Y8S1^1P64512359m3R1[1Q2Q5Ch1DC_<VN2\3\1dE^Li3`20[3Y5AP8h89d2U6_
<A:2?8]142D1[:Kl@o2\32d212_3Q;[7j:`1D82f3;h2c40T7Q;^1m1l4W4G:h7GQ5Ch]12eP2R5HP80kQ1]J]2a\12]6=QA
i56Z<P981GQ5CcW1MM98S5`=_P10nKbE3YCPMZ22U8gNn6eCbFQ3Q5CW=Y27l4b2Gm6h5V1X2R1n1GZ22E:4:Q36T16\2V=?
43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k1d4:W@3R1F[3k7d6g3_6k7S1412_3k29Z:Be3Q3Fa:15Y1\1d5b2Q2Z4Y3N:T1
Ba3Z3b1KT6f2f4Y2:W1Q2Q5Ch1e2^13o1oE0e74i;o2[8\7??[MmAWBh;66T20l4?cFW7j3X=k2^7m1gF<:>f2`2j4P7Y218
L67HLDZ13H`2a3^4m3Z1<035B9;Q5j7^Dc@m1^=NfV12hEUi27R5QV5e>k8kT2oF13R5SG15R5hl1l4hU6`<3R5Wa4^Z34R5
cm5kk21:R5Q24me1X20Pl1c9k[3d_1@R5@f1UBe21Qm3[4Fa@Oh2`=dMkC93R58cj64R58]f5l61R5BR58f@e1g1e21[<c\1
hAVR1Vj1h9jIYN;QF_3=R5o>0nV1oBP4e3Z1ca1`1eDR2i[1g1R507a1<\7PB20Y1]5@j1114>Df4`4^:Z2R19<i1j3d51U\
1_5f52U2g7gF:jV1o2o2Z3Ch5X2`1`7R2X699V4k1?XMe42R5cg85R58kg1Y2ho24R5SG1]a3KR5V2lD1dIe2B]4PGLQ;3n3
D\d1dHQT14n2Q1P3jB?l3=m3V>6R570ek1X`2[_22R5Uh6P1R5B91o1eLg<Q?0W1`52T1j[1ZBjIY<m1:YDl19BfCk9P7[9i
L76h<^2<R5L1eNi=h;`1EX1`5R]1cU36R5LZh1V2fS4iENR5B91eNc7d;10c4c3g5Z^1YU1TFm>V3U2;;49bDQ7nIa@2302B
R5BkB[KS1_;0W1\3n1SU2S;4j<RJeA^8\1MR57D00eNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?bNcAW7b5\6^531oW1;R57`j1d
2T4Ub3W3aT191eV1BR57D1eNgJ;E0a2`3h]1m5Z8Q4b4e^2n67R57Dki1gn3d5iE5R5d10bU1RY39R5Q2[BST1h<1Qh1b1b1
DR5Q4[@VFCaF_31hg116b1d2\3Rm1ZHG`4fb12Q1R5U2ne1Y27^80P^2kBfFb7_Dm1U5P:Z42450;@41<LR3m6mIE4;d45S5
cS1Z1144S5nT114T2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1JV2
>a:P<R4i4FJR2k5o1cU1h6h6S8_27S5RP1g2HZ114R2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_26S5RP1`3Z114S2S5a10X2m5mE]1h3140P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2S2S5g1S2m5i@S5]1\3;1
4Q2m1:=V3Q>b8a12521E0c<SHZ1\6c7V8_2g3S100235U5A?c1Am?b418m1WCP<l8FJR2Q2<74Y21C\^1h6>d7_26S5cJZ:1
4YX16S51lT1121T2S5a1Y2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jD718BZ1h3[1Q3>
a:P<R4i4FJR2k5o1cU1h6h6S8_2HS512hP1P4121aX1gOWCP5k?m6o4l1]4F6@1Q6da1]`16S5[HNc;147S5\Q1?Q314[U4>
S51kP1NQ3121gR4M@1Q6B6S5nT114k2fi36S5lQ1Q314ek25S5W5fO148S51lT1121VT41:S54iT114V1[o2_MX7VH\1S512
T20\J6n3_1`2121VF[Z2k?>T=102\41F6@15Y1i2[1;1@H[1<R;0Q1jFc]14lD8S54gQ1Q314bP3hT1?S512gQ1Q3121bP3a
Mb4^11Q6[16S5nT114l]3k16S54iT114bP3k2S5a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7l7Z>_2g3S1002
3[5<41=c1jD718BZ1IU10g14V1Q3>b1n8@0^;R4i4F5DX1Ib2X3o1k62i?k1Z2]1U94c6h6>;X7]11O5S5\Q1a3149S512iT
1121bP3iK5S5lQ1Q3147S51jQ1Q31218S5nT114\:bZ1f8dk15S5nT114\:7S51US1f11215S5jR1S2145S5nT114Ya35S58
eT1145S56gT1148S5gL6o714bm3S>5S5U8hL145S5nT114UV57S5gL6o714f[45S5bK[9146S57fT114ee5S5f3\181Ml4n3
?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\12397S58SQ1?Q3146S5nT114R1[U16S5eR1X214R14S5nT1146S5\Q1a314X[39S51ZQ1a3121X[3gH5S5n
T114X[38S51lT1121PT4aZ15S5UKh9146S5eR1X214bk28S51cR1X2121bk26S5bK`3j5146S5SOj514Zl57S51QOj51219S
5iJ1i7X214ai3jW16S5eR1X214\Q55S5nT114\Q5d2f3\1=N:S2Y2c3:bE]1\3;14Q2m1:=V3Q>W4Z4a12521E0RV1WF_2g3
S10023b2e121057>A?c1S9[7b418m1WCP<o1l6F9@R2X23174Y21C<Z5S239RV1<91o5S8_2Kf3\1=Nh4n3iJ14YJ`2S[2e1
21057X<`_1m7l4o3Z5a2iV114S5nT1147S5bK`3j514XZ25S5SOj514T2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?5]1jD718BZ1h3[1Q3>a:P<R4i4FJR2Y4a1o1cU1h6h6S8_26S5\Q1?Q3146S50[Oa5145S5\Oa
5146S5W5kIj5147S5nIT5j514]n5:S51lIT5j5121]n538S51jQ1Q3121_F9S5\Q1?Q314j\1X3cb4Z2S51e1S2m5mE]16U3
;121Q2m1:=V3W3_:97131c2[3R2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@b418m1WCP<l8FJR2Al174Y21CeX1f5h6S
8_28S51jQ1Q3121SR3;S51ZQ1?Q3121VT41Q6U2S51_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_29S51lT1121fS67^X17S51lT1121mG5S5nT114a]55S5nT
114V`5=S512_IY;121THU;3id1Y8U2S5a10X2m5j?R6]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?
c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Z2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5W
F_2g3S10023[5<4?c1jD718BZ1h3[1R2N>a:@0^;R4i4FJR2k5o1cU14c6h6S8_27S51lT1121j[2U2S5a10X2m5mE]1h314
0P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:i1P1U9R4i4FJR2k5o1cU1h6h6S8_2T2S
5a10X2m5mE]1]2Z1140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1
cU1h6h6S8_2X2S5a1G0`1m5mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:
@0^;R4i4FJR2k5o1cU14c6h6S8_2Z2S5a1G0`1Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
jD718BZ1h34V15k2>a:@0^;R4i4FJR2k5o1cU14c6h6S8_2[2S5g1A0`1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4
_2g3S10023[5A685]1R5\;b418BZ1e8X1X9@0^;l8FJR27V274Y21Co1d@nD4c6h6S8_25S5nT114m[2?S51kP1NQ3121Uh3
X4o66@1d6BS51^1IfK2i61212m_1Yd2l6ZBhV2RAI;S5QN22m5H14VY3e4e_18S5`R1]214Y]2Pk1kQ1W5f3\181Ml4n3?n>
5:a264f1404^1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1U4Y8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239\6XJ5S5nT114hK5S5nT114UZ48S58SQ1?Q314UZ47S5VP1g414eU4Wi2:S5VP1U1]1S214nU4o5nb26
S5VP1g414oU4MS5Z2l;X<e5U1]1S214\:e8i4<:^AmY1e?^3`LV2o5o:_T1g4W3mA`9_=;S5VP1n3H14RCd`2WR1^e1Q85S5
nT114^V58S51lT1121THY^47S5nT114b>1ig49S51lT1121P@fg1fn27S5nT114a17d<?S500VNe6121QCZQ4I^1h?a;[R1;
S5n7oL14d=Ph4H^LcY1c38S5XNe614gW2ie2l86S5nT114cd5YZ17S5bK[914ji1hj37S5cDh<Ao214@S5cD1a3@_5S3Ao21
4VLc[1Rm12^S37S5cDZ=V2H145S5nT114i[4<S5eMX714Q^1XOYa2iE]Gm3fM8S5nT114fT60T7dQ1o1S51e1S2m5mE]1\3;
121Q2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@b418m16PCP<l8FJR2^274Y21C\^1h6Y1i6_25S5hKU9146S5
nT114[P5^28S5nT114_W21ih2^25S5nT114VX1@S5Z2QO=S314Qa3eB@=WBgk1k;Ml<Q1S51X2ZCb8d2>=S3121UHm329aT1
[_1j4a5]7;1O>15k5BP<gk1k;j=8S5jQ1S314^=\6la25S5nT114SZ35S5nT114^i4:S51lT1121eS4@1Q6S2S5a1Y2m5mE]
1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1JV2>a:P<R4i4FJR2k5o1cU1h6h6S8_26
S5^E_?14VY25S5^E_?145S5nT114Pe2JS57l46GT7hBl414bLoT2\<i2R4<2IW>7Dc2R6W:Z=o?<S5VKj4l414SO;kU3D8h7
<S51oOl4121^`3XB^11S66S5nT114VGd]6Y2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1jD718BZ1h3[1R2N>a:@0^;R4i4FJR2k5o1cU14c6h6S8_2=S5aQ115T314eG`1I_W1oV2m[15S5aQ1\3149S51_Q11
Z3121\h2AS5aQ115T314RA0V5]c1Xd1[1R9SC\6SM7S5\Q141Z3149S51ZQ141Z31215S5QNl6149S51oMl6121^e7IS2S5a
1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1R2N>a:P<R4i4FJR2k5o1cU1h
6h6S8_2;S5nT114mj1NeB0a7o1Q96S5hKU914bX5\2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1jD718BZ1h3[1R2N>Oo4a4@0^;R4i4FJR2k5o1nT1D4c6h6S8_2Z2S5a1G0`1m5mE]1h3140P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1o10g1[1R2N>a:@0^;R4i4FJR2k5o1cU14c6h6S8_27S5nT114\o1m2m
D8S51US1f1121kW15S5nT114hi25S5nT114nS6P2S5g1S2m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S1002
3[5A1=c1_@^4318m1n8X:P<l8FJR2^274Y21C\^1h6S8_2j1S5g1S2m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_27S51lT1121eS46S5nT114Xi2cb36S5nT114Xi2g_25S5nT114Xi
28S5nT114Ph1lP2Sf106S5nT114Q_507S5eT1814Y\2[b27S5nT114Y\2g5c\2CS5Z10OYMf1n2B14XX4n7W18cT1^>hO_<W
1Q1S5Y1009E<1jBo9f1n2B14Q2m5T>X4e1ha2jP2[1@g5^>hO3<N8f:W18S5eLX814hKbW6hA:S5bLX2R614hT4T`1Jmd19S
5kN_5B14PAgc3_35S5kNR6145S5nT114bn36S5nT114bl3o1<S5QJl:14_JQ:RU1j<RX1kT2d6:S5QJl:14aT1RU1mb1o1nT
25S5nT11425S5UT1H146S5dKY914F9S58SQ1a314X[3X6j9AS50cK202`5S1]214>R`2_5]_1WY1l@9S500cR1X2121R1DS5
0Y2^NAm2D14jW2aCAZ3f3XX2[9]P1YGBb7BS50Y2^NAm2D14KT@mZ2Z3o[2ga10Z?BQ2V5d1S2f2Z1k1mE]1m2>CP2m1:=V3
Q>b8a12521E0eN\7WF_2g3S10023[5A68c1W80V8b418m1WCP<l8FJR2^274Y21CY73nV1h6S8_2k1V5d1S2m5mE]1m2>d2m
1:=V3g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Cg:dS1h6[1g6_22V5l`1W2V5c10S2m5
mE]1m2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S10023[5A68c1_@b418m1h3_6n8P<l8FJX1I]1P174Y21Ck8U1ZT1h
6>;?h6_2W2V5c10S2T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?c1_@b418m1X:n8P<l8FJR2]
1P174Y21Ck8U1b1iEm<h6>;?h6_24V5PT1S\6_Q13V5PT1bg5_2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7TCR3X
1V1g3S10023U4U1A?c1_@b418m1WC@0^;l8FJX1I^2334Bf11C^5\350\<Ck6=W4f<h6>;X7_201P2V5^1Y2m5mE]1m2R1P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2T2V5d1S2Q4
k1mE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@b418m1X>n4P<n4m3FJR2]1P174Y21CdS
1g:h6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A148c1_@b418m1WCP<o3l4FJR2\2174Y
21Cg9dT1h6S8_2^2V5^1Y2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P7[4BXA_2g3S10023g2c2<4?c1jD
718BZ1h3[1Q3>b1n8P<_2b1i4FJR2Y5Ao1SA_Dh6h6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3o1Q<b8\142521E0RV1WF_2T1
b2S10023[5A?c1_@b418m1X:n8P<l8FJR27V274Y21C\^1h6S8_29V5PT1nS1dR2PS1a1OV2oT1U2V5^1Y2m5mE]1m2R1P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1jD718BZ1h3[15Ok1:3a:l3S8R4i4FJR2k5o1cU1h6h6S8_22V5PT
1c1V5>T;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1\S1g=a7KFQ@P:j4Y1j9k1Z16IEU<1]7b45290P2Z6GV54\Mo
1`12c2@;1^AY2jT1^8g8X[1U?b4\5F^V1?Sg17V5XMe6n6X;[j4n85V5iS14e\6[3W2W5b10S2e3W2mE]1\3d23f110:=Af1
MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1Bb418m1WCP5o6l8FJR2^274Y21C\^1h6S8_2Q2W5b10S2m5mE]
1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2b418m1WCP5o6l8FJR2^274Y21C\^1h6_7C_2]2W5b
10S2m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2b418B12==17l2214j46n:P5o6l8FJR2^2
74Y21C\^1h6_7C_2l1W5b10S2m5mE]1\3d23NJ:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^
274Y21C\^1h6S8_26W5^T1h2T3f1mU5P2W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7o?W6_2g3S10023[5A?c1_
@b418m1Q34P@P5o6l8FJR2^274Y21C\^1h6S8_2n1W5b10S2m5mE]1\3d23f12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[
5A?c1_@b418m1S>:h4P<l8FJR2^274Y21C\^1h6S8_29W5^T1h2T3f1nP4Q5U6fIn1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8
a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C^=0;`P1h6S8_2n1W5b10S2m5mE]1\3d23i1:=Af1M
Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21ChHcEh6JX7_1O^2W5b10S2f2V3mE]1\3d23f12
:=Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_=GW2b418B12=957>`214j46n:P5o6l8FJR2^274Y21C\^1h6S8_2l
1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1V3P@P<l8FJR2^274Y21C\^1h6S8_
28W5^T1h2T3f1kh1ob2QJ7W5^T1h2T3f1Pf4l?m1W5b10S2m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5
A?c1_@b418m1WCP<l8FJR2^274Y21ChHcEh6S8_27W5^T1h2T3f1kc3Qb1k1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2l1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C^=mP1h6S8_2n1W5b10S2m5mE]1\3d2j110:=Af1MQ>b8a12
521E0aN`7WF_2g3S10023[5A?c1_@b418m1WCP5o6l8FJR2^274Y21C\^1h6S8_25W5^T1m5f1mU5R2W5b10S2e3W2mE]1\3
d2m1:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1?o2g40?^5W2b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1W5b10S
2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2l1W5b10S2
m5mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1S>S5P<l8FJR2^274Y21C\^1h6S8_2`2W5b10
S2b301;k1mEAK\3d2j12:=Af1MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2b418m1l226Q5n:P<l
8FJR2^274Y21C\^1h6S8_2T2W5b10S2m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8n2c
118m1WCP<l8FJR2^274Y21C`DkIh6_7C_26W5^T1m5@U1mU59W5^6Z1dLm5f1c^30Xg1P2W5b10S2T1h4mE]1\3d2m1:=Af1
MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418U1Gl226j4U;P<l8FJR2^274Y21C\^1h6S8_2k1W5b10S2m5mE]1\3d2m
1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP5o6l8FJR2^274Y21C\^1h6S8_28W5^T1_41[1f1mU5^D7
W5^T1m5f1\`2cU2l?5X5cU4PLB[=>X5bL6^5QOn<Xb1]3b1iKPT2e3LfB9X5Y^2ja1^5oLEU5m65CX5Y1V:R3P2cV1B^W1b;
eJRIYU1d12cI\6j<j9cNIX5`;3n2P2cV1B^W1b;eJRIm2B4H3U5S7Q4S@6d12cI`OQ1X5W11`<HP2j3c3@PLb2BhQ12b5XV1
RIS:h62n3Z@d12cI\6[5YAU>1Q5b4f68X5`;S5nd3RIl@QF22X5cU46X5TP4^5iK6n=3X5cU4RI6X5cU4RIf2U>id14X5Wf2
[_1RI6X5ea3mCRInV128X5PV1Pg2:V8lGh6gW1BX5bL6V9nf21:U3P5lGh6gW1`I2^3W?[4SN;X5TP4^5lGQ5BS1b7`35SU1
4X5[=Te3R38X5[=V?6fU3R3`S3cC3X5W_3[F6X5W_3[FUIj2n=3X5cU4iK4X5_<Si3fd13X5cU4jT34X5bL6iX37X5W_3[FX
Kf>QF23X5_X2Sm15X5[X23Sm1RI4X5]_1Uf2ib38X5ml1a;Sm1iKU>oo1e85X5nl1dX2iKU>3X5cU4dM;X5cU4aM2n51_1c4
5:g>5X5^]3h1[FQP28X5cU4PLQ7R2i4]j1bW13X5T]1^h2j1X5b1S2m5mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2;[3S1
0023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2X1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd84W:a3
93U1WGo2n6h5X2Q9h5f3b14Ml4n3?n>5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1MR4f1=241O2o3Y5T12V1K
93o1_<T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AP1E2534T1T1>=_11f1C\1239V2Y5gDV5l8789021111;42Y121d4`
4b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4i=93Z@R8h26j63h5X2T5l3U2Y5c1ZHl87B02111
1;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4i=93U1c65]@o2b1g4Cc2T3X2[14`7V=Q=bB
[1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84i=93TFX2o2n6h5X2Q9Y3]1Y5nIl87B021111;42Y12f4`
4i<\1<i1\]1P?0h3<<0OT1S1QEd84i=93;QHo2n6h5X2Q9^1Y5d1YHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0b40OT
1S1X;h9d84i=93]Ho2n6h5X2Q9Z1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84i=93]Ho2n6h5X2Q9e1Y
54iIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2^8Kk7]=d84i=93QF[2o2R5k1_525f1249Q9XHY1Y5nIl87B02111
1;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84i=93]Ho2n6P5GX2X6h2\1Y5nIl87B021111;42Y12f4`4P9h3\1<i1\]1`?Y37Z
10[1o1UDd84i=93]Ho26g6h5X2Q9U1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84i=93XBT6o2n6h5X2Q9c1Y5c1Z
Hl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4i=93]Ho2Z6Ch5X2`1`7V=dOg1Y5c1ZHl87B021111;
42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2_;93]Ho2Z6Ch5X2`1`7V=D\<bBb1Y5c1ZHl87B021111;42Y12f
4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4i=93]Ho2Z6Ch5X2`1`7V=dOc1Y5c1]GLl87B021111;42Y12f4`4^:Z2\1<i1j
3d51jS1P?`42U2g7]>Y8:4i=93]Ho2Z6Ch5X2`1`7V=dO[1Y5nIg847B021111;42Y12f4`4i<\1<i1`=c:h;^9Y=k1d6S1Q
Ed84i=93]Ho2n6h5X2Q9^1Y5j7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84i=93S3YEo26g6h5X2k6U2T
1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84i=93]Ho2n6h5X2Q9[1Y5nIl87B021111;42Y12f4`4i<\1<i1jGP=d
21i5Y=1^8UFd84i=93o7]@o2n6h5X2Q91Z5S1Z5:i6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6g<PEg5b2^4c3H0G1SHm3V[
13Z5:`]83Z5Z`4fl1P2Z5Z1Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a
:P<R4i4FJR2k5o1cU1h6h6S8_2U2Z5Z10X2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10023[5<4?c1j
D718BZ1h3[1Q3>a:P<R4Km3FJR2k5o1^OT6h6h6S8_2P2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_28Z50WE1S]4eT1o<_62Z5]U3LZ5F[10XMcKg5Z^1R7R<Z
20iJ6X2`1@8R4W7h2R;0o=V@W@QG4CZ5R20dn1em2b10l1`1@[4P:R;0VN\Ml94QH6Z5DRd6YGT=SR13Z5Vi7SR13Z5Q\7T=
1Z5<Z5de1T8Y7iHj5i2o?SS2cDn4X49Z5:dj1nQ3g4c<P4P>YH5Z5DoK`6aa52Z5fi53Z5ae1TT44Z5Xi5[l1h@2Z5kP54Z5
][5kM13Z5YY613Z5eT4SP22Z5hP23Z5DRd62Z5YR65Z5P7Q2]`4cW13Z5bZ1nW42Z5g\82Z5e\15Z5DP\1QX5n36Z5]1bU1R
Y3dV1aL5Z5D^8_MS^55Z5\10bU1RY34Z5]1bU1RY35Z5]1bU1RY3][26Z5i=0en1Z;g12Z5]k62Z5Zc64Z5\m3d8lF5Z5dL`
6ik4lG>Z5D1mKg2h3]:_Q2jKXDgOgE4o1@Z5D1mKg2h3]:h9bASV1jKXDgOgE4o18Z5D1eNV>_Q2k_2gE8Z5D1\1XMf_2k_2
gE4Z5DZn5gE7Z5Dch5d5LlDea1KZ5D1eNc7P;E0Z5<T3]2FP1L>GS]1_MnM\1mBL9S:^:R73Z5Pi5Y52Z5UW64Z5^?k`1d8<
Z5D1m?f5j7U1U;`T2kl1gX1i99Z5[FhZ1j7T\1Y?`W1eDbA2Z5f24Z5`S5@82Z5RQ12Z5\P63Z5fQ5eN8Z5D0`3``6^531:Z
5DhDV7^X1Z6^Bk<[l2a=4Z5Da3``63Z5]n4eb25Z5YE3ga5dD6Z5DiZ1SJTS2o[28Z5D1eNiU1lY1dZ2nJ9Z5D1eNV7_X2Pi
11`\1AZ5D1eNV7n3m?bd1a5^c11d7_1\5o:nBbV2:Z5D1eNV7_X2oh1g7_1[S1:Z5D1eNV7n3`T2ci2o;W=6Z5FeNf_2ZBjW
2NZ5o2kH42T@c4h:;m1J\2S6i3>2R?l8kE[2o_1W5l=GHn1o>T16UHBZ5o2cZ1\1d<;m1[9i3i`1TS2GHn1f6d91SHCZ5o2k
H42lBk1h:Y2d=2R?TQ1TS2GHn1[@UH;Z5D00eNf_2TR1^S2^531=Z5D00eNfU1^R1`7TR1^S2^531_3Z5Z12D0`1m5mE]1P4
P2m1:75U11n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]A\3718A0;NI71d2[19[2;>:F<Lb1:H71E^4
@0^;R4i4FJX1H0V3U1V140111002f1S8iDe84\1V5h6S8Q2=4Z5oh1aR586Z5DdD3Yo5[5Z2Z5Z10X2m5k8Q=]1P4P2m1:=V
391Q1VEa12521E0lN40o6W?R2l4_2g3S10023[5<4?c1jD718BZ1h3[1Q376R3c1CG^4P<R4i4FJR2d3V2o1cU1h6h6S8_2Q
2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4FR4FJR2k5o1cU
1h6h6S8_2P2Z5Z1Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJ
R2\2^3o1cU1h6h6S8_27Z5]1bU1b6b=ld2hV26Z5S]1k;i:fa413Z5hP2Qk46Z5DZh1`1Vj4J3Z5oh1bl42Z5hP23Z5oh1VX
35Z5]1bU1nASg23Z5cV1eV65Z5DnU1VR5l;:[5ROQ71^Ela1ac1^i1D=;[5h3PJ\8[W2aZ1b:P11eNRH4[5gR5P1jf19[5SU
1P11[>Sa1k7TT1kX26[5VV1[W2TT1[B_f1B[5l455JVMZLbS2d?V5e1_6GS3]5@_`1T2<[5T1hT1Pg2:f5\Jh6gW1Yh1Y61K
[5Q20CT[1f64m11W`3\1:k2i6?88j4U50a3mV1i@S56k441[55[5dQ1TS3_W1n@2[5cj63[5Xh1ZR57[5m1YGn<^Emn4RA3[
5]2Uh64[5o^3n[1do15[5l4hd1W_2[]1J[5nBiFZ223f2]3W8MWU1b5a1TJ`5TOg2f3;d88c6CfEd7hNE[5g=i2\2]1Y2Y1@
b=1b`1j2mCc5_1]1^X1o@eCX227[5g=d6Y2Y1el2Ra2A[5Q20UQ1k21[W2ij1V3h3P3Q1P:0QM^X14@[5l1m9l5Ab5g:ej1l
BS1eKjh1c5o=bC0B[5`1P8a;i;W3eB6SP1SBTZ1SDo3W4Q3AhI[S25[5gC_b3_Z1kY19[5Xd1Sf3T1`2?P3g9WO6[5[Ed7RZ
5o<_64[5lR2kj4D5[5R]5Lg2nR33[5gU3kd37[5jCQ4]KnP3YGo^1@[5b1WBn>j1\1fCi9f`2YGY7Gf:X:f6V;3[5Yd4YV23
[5c]2o\43[5dQ1nh53[5j`3hY32[5jo3o4f3d12Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1
_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12392[5ej6A[5R10Kei1IT1g3SP2o:]Q2V8n[13f4B
o12[5kW74[5ek1ld5dQ13[5c[5o^14[5oX1cR4o^1g1[5R2e1c40QZ1`13]1i2Q2P8?fR1R2T4aJM92a:553g11i2d1:3126
9D2Y7_Ea5X=X5h7^5Il8f314o?`A0O1e42N[5R2e1YKT2l41T21WGc@2\d1T<n1e6[:]He1P`1c;m1j3k1_1BU31^A83\5SQ
1?1\55\5`3kb58bB:\5_1P8`6j@W3W_2n@Yb1mi24\5iCb\1_b34\5iCRo4RS2:\5Qf1TW1VAX[1X1lGF^V1l9C\5P20bd11
UM^d2P:?\5U50_Z10h@S5R54S>5\5RU1^X2F]S12\5fa43\5i`3hO2\5cQ12\5gQ48\5gJR4X_1nY1V;k[2eD5\5g`2`AV@_
`3:\5m]1f;h]2^1g;1^4RMeC:\5`@Pm2Fl4_1lY1nV12VB2\5ah62\5kg63\5iCQ43\5kK[c79\5_1P8[GW3bP20]Q1\Z42\
5n^32\5\22\5R23\5fC_b32\5i`3n;]5760^1110NX1?4811873G301D138k1R14N84Q2Y166@772Q8Y10G?263222?3:049
8\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\22<JC]1N;6@4DU1m241203LGg1\1@U20\5?B@D5
8Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J_120;T3Z1AV1127DBFW1Q215933E=;h1972]16847Z1==W1L68>o1
HP12@554:J2KS172g2FW1h92EQ1Z6b2U3S15T2CGR1H::^122U122F;K9?CV1h13X1T5@3D0>5@92f28^15n2<5:0o14<_2M
m1BD0^112@@H=691641DC?97?81=El2F29_1?8;i1FQ1@249824O44G^18;?1=7^18BY13150T297S13I19P11;@99>M;37E
327Q1:73416JS123Ae1Z3>=3h4]5760^130W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4
Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9P5e<\7h5S1^6^1o5k83DEJg4n2<5a9^4841U
3]7n3HLM`28;W1^1KY1550T29[1M1Y2C>]17Io1161Q1Z1b5>=]D]5760b1a161=1=C1020733@6G5600:2=01T2@<444663
2630<?3A417463324:782:@12T11?S1N1Z1J3=3836W226352<2:30;01213C74>;043;=8?74=411410033231742220940
3O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7
?>5375?22853b1K6?;=>15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1Gn12E<281\1
J0?14=;148?9A5b1Q186i1M:1S1230611U1824273K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<D
P1:c17A4><o1T4Bk16K\1009H111415A>551B181851R11312964:K;=0:>1BE2362G0I21;306E21143E419227;06360F0
7JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K212^44o2NZ11>ER1<3235LO<P1?2C00^112@@=H691641:44S1A
?81=ET28>F299U12<D`18h1@24715271R14G9649>8;?175o1h4e2K03164@99>24A?342B232772Q1711416I0S123>h1W1
j17>933E251W8]5770a17Y161^2X1?:AV2R14IX1JIe187467E11JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53
CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1;9T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4
<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2Z1@Y6Y3n419j2M1Z1@S1e10I9:LQ1J@4Lb19730IP1c4@L
;K7:GV3?^3F@`2?<>2<_:<O328323R14W1K4g2V1W2j2:0R1e2P1;U6o3Ee<`1T2B447\1Bd4a18n1Q1]51g7TCg2ZA\2Q>`
4012DW<g8W4d1l6g1Z<Dm9:g3NR@Xe1d3PGg8\@X@R73^5JQo61^54^5hn711R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1
F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057Q1l13
13<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b18<253Y1T1>=_11f1C\1239mB2_5j
Y81_52_5hb43_5ch5PX2c3_4ODj>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h
5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13QQ1W31S<:Q;Y31
b3_4ODj>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y316_5nV3VL]e1Pg1k42_5]h5
5_5iX70;m76_5cS1o1US60;7_5cS1o1TLPW50;k1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1
_@b418m1WCP<l8FJR2^274Y21C^=0;`P1h6S8_2l1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c
1_@b418m1WCP<l8FJR2^274Y21C^=0;`P1h6S8_1O2_5iX76_5ll1og2AP50E_5?1m?g>^R1W]1j]1W2Z:Y6Z9o4i2k9S81d
1lIV1^[11_5N_54l1hV1a3f^3dT1KS3`Q17`2c5j7m41V35d1i91b1]2>?3_1P7C`2M_54l1hV1a3f^3dT1KS3`Q17`2c5j7
o4V35d1i91b1]2>?3_1P7C`2L_54eX1a3f^3dT1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1P7C`22_5_\8Af3i1g9e^3YDe1
21057e3j>X\1m4i2o=Cf3i1g9e^3YDe121057e3j>]3jX1m4i2o=o5Df3i1g9lf1UAc6nOYDe121057e3j>X\1m4i2o=Bf3i
1g9e^3YDe121057e3j>X\1m4i2o=m:U5f3g12Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7I
i5OBJ5_1Q3[17<L?o2f537d1fIj48I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K9
3o1_<S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Gf3j1g5n3Ze1d]2e121057X<`_1m7l4o3
Z5a2c5Z8X1oR1Gf3j1g5n3Ze1d]2e121057X<`_1m7l4o3Z5a2n=X1X6fLV5f3g12J`1[3n3?n>5:a264f1404^1:6:406S1
4F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239RT1;b5W
\2S:`_3lT1Z@SB6U6:_68b5e1i:Rk6Z4aQ1U6:6b5e1f<]6PLUZ5Fb5b12mJQ]2mU3PE=`3g2NT1U57Fc1Bf20Y2aB`65b5d
Z1o]4n\1c[12b5V;3b5Vk7YO5b5\T5aa2h7f>Ab5a135cDjS5PZ1V3Z4b1gKY3G4o4P8C7b5Vl5e1eY1XAZ2QBU2c5;^1i:T
7`4]1]3Z8V32^10IP60M@5bJc2R1f3\2Q10U20U2gIc<`2f2b2V9R3W1l1a2f1?ALP;a12YBh2P2n52Oi8[4D8P1HMT1U6]:
W5[2Z3m9`1S4g;;c5ej5m_141m4R9lE:b3X34c5Xd4Z4Ym2Kd5eX1a3f^3dT1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1P7C
`2Ld5eX1a3X6]X3dT1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1P7C`2Nd5eX1a3Z6gi1c^1dT1KS3`Q17`2c5j7o4V35d1i9
1b1]2>?3_1j4U2C`2Ld5eX1a3RP2c^1dT1KS3`Q17`2c5j7o4V35d1i91b1]2>?3_1P7C`2j1d5091Z1110UMb9a3lc1d>T@
U6aDW1dT1KS3i@f:Q2m37`21Oa4:_7S2k2V35d1Y3Y1U51b1l1@>70602HFP1V2h3C2k1AS1e5fCSC1g1>0H>JB3e\1nKWOR
4fB4R312_110k1>h?o5_1[7S<T8Y@\?]Ea1e57^14g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5[Kj=h?S553S1;R27Q2P;W2o3d
W1i2e4b4e8e:W3b?B\1m7U51f@Y6e570a17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_
:_7G8l3O9W1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12e4k1g
<^11V15W18Z115Cg1=0^1S12G[1^2G30I0Fo2l1]1_1R12l1V1?^3F@P15Y1L>4:c8X2O32836_2K4g21T1=T2n3_8T37Fk1
V1M7d9R1V1K2g1:^898n1W1251n3e570a1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1
J5;2[1HZ19?_123Eh1f1T22Km<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2cW1b4f1^3F@P15Y1LNc8X332836[34o5A44Z
6`7B2D:^8X7U2S=W1251h4e570a17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214
T1W1?2Q2Cl1T1e29G94NJ5;2[1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2P7o4^11X47S7b1b1973
0^6@X1S118n3?O^2F@`2LNl;32<6_2P1n3W9o3i7MV1_?:m11V68n1c6e570i1Y1g2X168:AV2W1;=X1JNj83b10Z163222[
10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49L
g14k1c9n40017=:1341Q142251L01@I611201<64:W1=0:>1BE2:2G0I21;302I21143@44122322730606360Q7Y6^3F@Bm
1LNl;328323W1]8j15;KU5o>122A1<U3o4CAi5Z1i38n1o1e5h1g5c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`6l
4m<Z2M=c3c1a5<V=m63]?EO50]T108U2e5GYDZ3Z1a2^2l;c1`22g2dG0m38e5[U1Tb2k>\l10e9SH<e5]?1hIY131e[2Z\2
0d[1TR1\1e5h1VMh5aU3SA422291387:92;14232M;9BS9<2a6i7f1Fo2c6k6R2mE]415oEGe5b7k5Y5P4le2j1l=U:g7X?S
Kf1R:X34^Om69QAm=`5O5e5_1Pi5[=cP1Ge5]?1UP1c=UOmL21gA^g10X:Q4`C24e6c5RMX2W3R7e1e5h1[938e2l1\5D\1]
5U5l1V7]3i4k3HIU6QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31_T1\4o3ZGg4g5h7c1]=k1b1o9W8=e5h]1hP2R5i80KX8_I
^h1k2l8jg1Fe5h1_IR:o5Ic2`^1l<l1MT@`Na3V2Ud1\1X8YCa4\F[2S1e5h1R;g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf
1m6U60iHT`1g2[?e4DYEP1a4l@R1e5\5T6d:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6oT1`1[7b:g>[=4U30h3=e5RLfBX
n1`?P7cIR1Ff1f1n2iO?e5lY1E31ad1nC2\7m8S2PX3^<SEB9e5T;\h1_M]=]=kV2CY\2Be5b;e;]7Q6Y1Y>P5U2g4YNnLU7
e^1k@8OPP1:e5nY2a[1n_1gEQ\1iOP6?L=e5h1l=d52o1Y5X4n9a4f1Z>\W2R2e5U1S2m5mE]1\3Q2Bm1:=V3]23V5]5JR4_
4a12521E0RV1]9i<_2g3S10023[5A?c1b<l3b418m1WC_5`6l8FJR2^274Dd11Cn2][1h6S8_21e56e5THZY1nW3P439e5`1
iP7]6jF1V<2b31e5Oe5Q8oW1Pg2V<DiT1[`1491o3f3[6=X3h3d2[1S7W;=85a10311D9Me5^=`Ae2Y1h1T1UAo5]a1l=hZ1
e2<2C2j5Vg1122f2d5V7\6aBB^94e5THhi3eK7e5gd1X@l\2eKTO13e5hU14e1e5f8d6U>b?2C3AId3Y1X4k2Q4j4RH\62f1
2Go8X6[4Z;h4b8i=Y;Q>f5Q;g2LZ2S3\1o1U1X1O3408124HoX1h2aB2e5Rf39e591eNf_2nW1PJcS1XJ3e5f1ZR87e5f1nS
7`Eb4W4]GQ5e591\1P1Ag;3m3<e1P1^1i1Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:\2<`2a1m
7V12Dg16V1k4EGQ14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5MO_1V5^2b61d24e2<1<=E1X1R11k6j109LT3C9[1A=2I]1l8m20
g240H4j1145Q6W2^1Bh6P4F=n4V3T2m2S3k1[=0V1072`2Z2o38244a1AR1:n2e5j10`=k@C1^13I141118=R1R1^2H1<>N3
_5;862T4^1_3[4_1b14R34_8EZ9Y<[CX6h5<:Bf3^P1=4JW21b110T1F>X1a2Y3V3o16:46C03d:[9Y7W>c2R9P:^1Q52302
l2\17o1Y1R3b3e57^130W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y<E]2i2JR2_:X
6]1I`3<:B02V2Y107n8T1Q4J5`129a3o1j12U8f6Q=@V1o5S4m6n2j<^25l1l3[1b7e2]5d4X36R1[4I\17Y3g5b5>?e5k1`
=PCTDj:j4dh1o^1e@jP2X3_6\17m1e573\11N2T=3k2o;[1Oo1Y7dKU1n?VGP1h6NKa8h1d3WCRQ1W7RMW1l61i5FX31^1l1
l2^4Q2V;a3J<07KMQ13_2j344a1>2>Nc2e57a22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h
1k2=:WCWD12GGU;o49d18=Z2_4Z70e75a6W1?3X6k5`5e2S2^4Q2h>W107n4@o34a1>2R1Ie5fNU<V1X3X22[1WS1k\1h2\[
1c=OPA_5Q?gI;X>:k82i38n2e591IS2_3]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?
5S10023Cm1:^2A??S1_@b418m1V2PAP<9b89<<=V1Kn1?7467FS116<Q3d<k1Q2fEP5h6S8_27e5cl4g4c<QBh6`A7e5V5^1
<lP4Q=S46e5V5^1<n]4S49e5b1P^4V2oj2W5R4[CE;e5VL]4k_3Y1\e2j:R4QDS5W22e5S[62e5Xi73e5h1XW82e5\a82e5\
a82e5`]84e5io4SU2bX14e5WP5X]3Q57e5[U7T8iO>h4V6f3_4U1>j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ih4l6X5Z7\1]111m5i
181436NQ1R22\13S;UI1S<:W2>Z8Y31U1e59V9_KA[7f8n9QKT82l1<>cJX9=^2^4l>g7k1h35m2U2:]<_=S6Z1@`35n2j63
P1e591eNjBl7Q1S2>`3bLT8P9m5\<o7BSCk1fP1e8[2_3n4]1W4E@312CKe59^1T2i8c2ke1]3]`1P?1^45j12c`1e8d13;V
3l6^5312Cm1e5351\1BV8^DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f1n3b6m1:f7g6j5l19Bc1c7]3
m3T13:^1l@[9iL7^?Le5R;Q2Ka:n:j=YP1e6<3d3S6Z3^<M2T3\1HWAg`1^LR=0?h<_;Ge5P>\;TLj?0i9<W68b5gG<f3X1b
6b5mm2[1lHR61]A2e5oc1[4e50e1g1702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB\6;@=]105m8T6
2T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1Q1\1Z1313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3C;>7131KX4_1k5d3P9P5o1
m4W1T23S3=46MW1n=k39b6V115l1Z11k2V3j1U12o1a6V4e50]3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166
;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3C;>7
131KX4_1k5d3P9P5o1m4W1T23S3=46MW1jA9i715l1Z11k2V3j1U12o1a6P2e57b1h1P4\3_4P4i;X4l1T5m:bEfJAe12m?d
6P7`:a3T2]1@n2Z>Y2S113415V1f11R172@?k3Y1_1R1e36h2W2P6Z9fBS3PGX3m3g3X4i:W125`1e57b1i5\3_4i5P8Z=1U
j1OW22bFSES4YAc341X47Y6_1R1l3h2W2RIS<PGX3M600A6;d6m2R8f2W1251Be5f11]1m^1F?gc28X4U]1k10`1W6bo1l1e
4:e5P6l]1^Ff@c1m_2Ro1S6dG9e5d1]W7Q3082Y3];2e5RY7;e5d1_Z792Y3X4T7PB>b3:e5d1_Z792g>PB>b3U1T4f5]370
2b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i33
13f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3C;>7131KX4_1k5d3P9P5o1m4W1T23S3=46MW1jA9i715l1Z11k2V3j1U12o1
a6T4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j
3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3P9P5o1m48NT23S3=46MW1jA9i715l1Z11k2
V3j1U12o1a6T4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4
R3V3h1\3=h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3P9P5o1m4;KT23S3=46MW13fA9i7
15l1Z11k2V3j1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62
T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3P9P5o1m4W1T23S
3=46MW1V4c=9i715l1Z11k2V3j1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0VB\
6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3
P9P5o1m4W1T23S3=46MW1V4c=9i715l1Z11k2V3j1U12o1a6R4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k1
66;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>71
31KX4_1k5d3P9P5o1m4W1T23S3=46MW1jA9i715l1Z11k2V3j1U12o1a6\4f5g1e1702b2^;8`57n8Di216J]42Q1S1l7c6>
c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1h5<j1R1R3S1G3h2P15R101
B0MW1`1U2Z2f3O>7131KX4_1]2]3d3e7Z1P5o1m4W1T23S3=46MW1jA9_6Y115l1Z11k2V3j1U12o1k3e2U4f5g1e1702b2^
;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313
f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3P9P5o1m4W1T23S3=46MW1jA9i715l1Z11k2V3j1U12o1a6W
4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22
e1h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1]2]3d3P9P5o1m4W1T23S3=46MW1jA9i715l1Z1
14f2V3j1U12o1a6T4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C
>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5d3P9P5o1m4W1T23S3=46MW
1jA9S6e115l1Z11k2V3j1U12o1a6S4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105
m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R3S1G3i35R101B0MW1`1U2Z2f3O>7131KX4_1k5R1a2P9P5o1m
4W1T23S3=46MW1jA9i715l1Z11k2V3j1U12o1a6Li50dCW;l7^5Q32[3d1k8;;2b3S<cGi16n3kASS1b6nP1Q@cBj>TOk2m5
^1Nn7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2[Q1c3b2W1>
El15Q5EQ1MD]1j1Q@?Z1Y4j65c3d6j<f7Y1370n39h9]1Q6`1Jo500W8]Fd7[62U5^I\JO`7b8ZBV7l]1o7]3S:^5312_7V[
18o50[V1^6VW5^5318o5dP3^e2nM^534C9o5Vm2b4bW1eZ2^534C7o50[V1e]5^531=o5Wa2R?eF1WHiBP1l`1H1R6k6<o50
0eNV7l6iCh]1cU3^5317o50`3``6^531:o50F0bU1RY3cT2^531<o5^1TW1d3hj1cQ1n2gR1o:i7kBmg13o5oo5RD8o5mT2T
S2o[2^534C^3o5^61b3`9;k20X4Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6
X3f7P1W4Bd3>I1@P1T1S22V2m2V1[2U5]>2Q1Z4U2]1a4V1j1m;F060o10d7Af5[2DT1@h1g4=D^1Q3c25QMk2\2a1o5W4\@
3YB0X2@00IQ4CY2U3N^2R11Hb4UMTGhDYHc6QEW3@3S1d;Y7[4n1F1e8Ge61h9[4S<2302Z=V3o51]43[B>X4@1e1F27@[2<
S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534Y;0R=i2S5U2R13i6i1n8:Q1P11R1i5GR9T6m6o2c3FU2]1c7R9Y2753199
033U1Jj8Y84I;<a5F1Q30j33jBo4_6Q5242n:6o51eNf_2k_2gEEo51eNdBE0Z5<T3]2Fm1>k]1_M[OmBL9S:^:9o51eNf_2
a5\8YU1iF`K9o500eNf_2cU3^531:o50GbU1nASg2cT2^5312o5Rd65o51eNf_2cU35o5m\10[Bgd48o5HbU1bZ1mZ1aCcT2
V43o5Sa1nR56o50Qd6^531R2o5E10V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[
1Q3>a:P<R4i4FJV1Kk5o1cU1h6h6S8_2;o50F0bU1RNoZ2cT2^5316o5G0bU1RY3cT29o5G0e7_M<g:Zn2cT27o5G0UU1<RY
3cT28o5G0e7_M<RY3cT25o5Sa1Pn1P4lP39o5G0bU1g:QR2XL\`1VD5o5HbU1RY3cT23o5Q2Pb63o5Qd1PP53o5Uc3lP37o5
HmOd5RY3cT2i68o5G0X1YT1e=\k2cT25o5TW4@2Y\23o5ko5VD3o5\j1ei47o5G0bU1PDQe2cT27o5G0bU1RY3i`1iC3o5XP
6iC5o5ki1>gi4n66o5HbU1RY3cT2n64o5Q2oa1PP55o5nU1R>\c3c\13o5nU1S^5AQ6eN[Q1Z^1dT1lKb9k6dK`@C;o5U7i;
2k<7Q6eNV7_X2Pi11T96Q6eNV7n3`T2kb37Q6eNV7n3S:\j1oh1h3_4d1U1`<7K47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3\3^3T5T>?6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1
]111m5i181436NQ1R22\13lA9j>W31S<:Q;Y31a3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R2
2\13YT11S<:Q;Y31m5_4d100l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;2
37<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57OV
4Z6DDU1I\4o607C_1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8S;@d>N1[1g::Q;I_211b5_4d11l2U2b9247?2_11>FY2
20?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OS2R2Z6Y1U1I\;07C_1T3Z7\128Q111m5B<>:81436NQ1R22
=N3;d8d;c?1S<:Q;I_211k5_4d11Nm1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W
1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5
MDd57OV4Z6Y1U1I\;07C_1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8W5\6o5c91S<:_5a5I4Z211f5_4d11l2U2b9247?
2_11>FY220?[27c23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDZ1Y47OV4Z6Y1U1I\;07C_1T3Z7\128Q111m5B<>:8
1436NQ1R22=N3;V5]3d;c?1a5a6:Q;I_211i5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482C
B15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><422
1@[6m4CBa2R5MDd57OV4Z6Y1U1I\;07C_1T3Z7\128Q111m5B<>:81436NQ1R22=N3;S7`1d;o5c91S<:d:<F2_211d5_4d1
1l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U
>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDZ1Y47OV4Z6Y1U1I\;07C_1T3Z7\128Q1
11m5B<>:81436NQ1R22=N3;d8Q60a5c?1S<:Q;I_211e3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i1
81436NQ1R22\13YT11S<:Q;Y31a5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H
:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MD
d57OV4Z6Y1U1I\;07C_1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8d;c?1S<:Q;I_211o520[4d12k2U2e9479132_11>P
320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;
3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OU2P2Z6Y1U1I`6V1d307S2T3Z7\1;>2?11Z2^
33@85>:81436NQ1R22=N3;mS11S<:Q;I_21b3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1I`6T5X5Z7\1]111m5i181436NQ1R22
\13YT11S<:Q;Y31c3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3M
C5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OR3S1Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31[4_4
d130i2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;26;Q1;Q1>W4:3MC
5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\4o607C_1T3Z7\1]111m5i181436NQ1R22\13;mS11S<:
_5a5I_21g6_4d102S1f11j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC1221
7e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7OV4V1n1FG411EFD12860:C5
34@T10R262<74Lb2;;^1008@0022407>4=3348;T3R2W5\1]111Y3c2i181436NQ1P212\13018R=k2nC1h34T1:3a6:`2<S
8I_21S4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3MC
5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\;07C_1T3Z7\1]111m5i181436NQ1R22\13;mS11S<:Q;
I_21T4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3MC5
c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1IW;407C_1T3Z7\1]111m5i181436NQ1R22\13;mS11S<:Q;
I_21X4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h5
:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\;07C_1T3Z7\1]111m5i181436NQ1R22\13;[Ga<1
S<:Q;I_21b3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5d>6Z:;g1;h5:3MC5c6G
=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31W4_4d13j2k;
47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1
;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\;07C_1T3Z7\1]111m5i181436NQ1R22\13;[Ga<1S<:Q;I_21[4_4d13
j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2
U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\;07CS128T3Z7\1]111X3d2i181436NQ1R22\13;mS11S<:b5^5I
_21T4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e1d>6Z:;26;Q1;h5:3MC
5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\;07C_1T3Z7\1]111m5i181436NQ1R22\13;mS11S<:Q;
I_21Z4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:
3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV4Z6Y1U1I\;07CS128T3Z7\1]111X3d2i181436NQ1R22\13;mS
11S<:b5^5I_21_5_4d102S1f1k;47?2a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3\3V1120Q2]3
0e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5_7OV4l3L11\1D1B;C53EW44_3W2K0
5407>4JDT3Z7\1]111m5i181436NQ1R22\13018TE[4\:1k2L4_13a6:`2`8I_21l520[4d12k2U2e9479132_11>P320=@4
38:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5
:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z6Y1U1I\;07S2T3Z7\1;>2?11Z2^33@85>:81436
NQ1R22=N3;mS11S<:Q;I_21o520[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015
MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;
C5<a2l2V1NMDd57OV4Z6Y1U1I\;07S2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11S<:Q;I_21d3_4d1j>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7OV4e5DY1U1IR6e1l3X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31c3_4d1j>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1I
R6e1l3X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3m1V3d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i1
81436NQ1R22\13lA\B1S<:Q;Y31b3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6
Z:;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<
:Q;Y31m520[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1
k7B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV4Z
6Y1U1I\;07S2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11S<:Q;I_21b3_4d10i>47?2a1>P320k2P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie
;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31f3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436N
Q1R22\13_7S=e?1S<:d:<Fb21c3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q
;Fb21h3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT1158Q;B:Q;Y31m3_4d10V<
2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d
1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT1162T;D:12l:Y31c3_4d10i>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11>d;:Q;Y31c3_4d10i>47?2a1>P320k2P606234@3V11n14b1
15j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z
7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31g3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R2
2\13YT1158Q;B:X1^3Y6Y31c3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT111Q<:Q;
Y31c3_4d10=[>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31c3_4d10i>47?2a1>P
320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y31c3_4d10i>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5
Z7\1]111m5i181436NQ1R22\13YT11S<:a8_2Y31e3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i18143
6NQ1R22\13YT11S<:Q;Y31c3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13YT11S<:Q;Y
31j3_4d10i>47?2]13>P320k2IV506234@3V11n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U
20U1;244>d1T1?]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111m5i181436NQ1R22\13iG_<1S<:Q;Y31`4_4d10V1h8i
447?2a1>P3204f2P606234@3V11n141`115j111L5D:4W1>414O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5_7OV4f31a2CEN103I6Fg:X5Q3X4HC]111m5i181436NQ1R22\13a2gQ11a2V1d1?3MS5:Q;T3031
d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1Ie;X5Z7\1]111W3e2i181436NQ1R22\13YT11S<:Q;Y31e5_4d100l2U2b9247
?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV4Z6Y1U1I\;07C_1T3X50P2\128Q111m5B<>:8
1436NQ1R22=N3;d8d;c?1S<:Q;I_211f3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3
T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1IR6b5X5Z7\1]111m5i181436NQ1R22\13
U>SF113m;:Q;Y31g3_4d10c;U347?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:
3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1IR6e1l3X5`2i4\1]111m5i181436NQ1R22\13YT111Q<:Q;
Y31g3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U
1;29>d1d1]2U1><:1j;CT3R5_7OV4Z6Y1U1IR6e1l3X5Z7\1]111m5i181436NQ1R22\13i=^EP111Q<:Q;Y31d3_4d10i>4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5_7OV4Z6Y1U1IR6b5X5Z7\1]111m5i181436NQ1R22\13YT111Q<:Q;Y31U4_4f1l2U2b977B_11>FY23?c2c2
o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1><4221
@[6T6a2R5MDd5`C6g2P40K_1Bl9\128Q1d6<>J3]4=^1d8d;U>Y1`H_211<[420[4g1k2U2j979132_11_320=@438:22Q1c
2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@
S<<a2l2V1NMDd5^5QE0[2T3Z7\1;>2?1\2^3D85>:863]4=S118mS11ZH3Y69Tj7@Z6Oa8jT2E^Y3@Iba19Y3`:[1R2Y2kE3
Z6\d7lI6Z6\c2\B_n3U;o35Z6Vd2em4\1e94Z6]f2^U2l_25Z6XQ1jX3jZ3bNn4f3g1Ml4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P5f3g1Ml4n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2c2N<Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1\HT68I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28
=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U5f3g1MLo3n3?n>5125a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1626O
2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239f4V3o4f3g1Ml4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f
1C\1239^2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211
986ET1NQ1P1b1E253Y1T1>=_11f1C\1239fe1[1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T1
2V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239fe1o4f3g1Ml4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1C@>=_11f1C\1239o4
f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Z1F02l28=KY44S1211986ET1NQ1P
1b1E253Y1T1>=_11f1C\1239T5f3g1MQ1j3n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2f1Y5T12V1K93o1_<T3d
32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239dQ1V5Ja7f3g1M>S2Y2c3:?n>5:a264f1404BK:6:406
X1F4?4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45EV1G
C4H315a3m5o6Q3=Q2?C`224N0023752Q2e121057>A?]1313<X61Y1MR4T226I524b2W1918m1f2T12V1K93o1Y1]9g1T3d3
2Q202U1f18=KY44S12119526@4T1H5Q1P1574OE25361C29T158=>9001981f1B0\1239o2S90mIh6k3W4_2W5f3g1Ml4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_9o6V
2X1a2Ch2_1526j1e121057n2313<X61Y1MR4T226O2R1l2Y5T12V1K93o1_<T3d32Q202l28=KM[34S1211986ET1>?<DP1b
1E253Y162J>=_11f1C\1239_5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2
I1T2J[17<=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mm34T226O2o3Y5T12V1K93o1X
4`1e6T3d32Q202l28=Kc1e24S1211986ET1N<DP1b1E2534T1T1>=_11f1C<O239[R1W?o4f3g1Ml4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2g1W2Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1
P1b1E253Y1T1>=_11f1C\1239Q2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d3
2Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239eOP5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239bE^2R5f3g1Ml4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>
=_11f1C\1239W4QHn=n<R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45EV1GC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1X4V8T3d32Q20
2l28=KY44S1211986ET1NQ1P16[1E253Y1T1>=_11f1C\1239T\1Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T
226J212U2i1Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3g1Ml4n3?n>5
:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1X4V8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E25
3Y1BA>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28
=KY44S1211986ET1NQ1P1b1E2534T1T1>=_11f1C\1239P5f3g1Ml4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Y5f3g1MQ1j3n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_1
1f1C\1239n5eK]2H0U5f3g1Ml4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3
d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W5f3g1ME@;Y3n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239f5o>cMLn25P5f3
g1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1
b1E253Y1T1>=_11f1C\1239f5o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q
202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239bHo4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F42A15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3g1Ml4n3?n>5:a2
64f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P12_1E253Y1T1>=_
11f1C\1239n4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S121
1986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2_3?Y5T12V1K9
3o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3g1Ml4n3?GV>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NH8P1b1E253Y1T1>=_11f1C\1239R5f3g1M
`1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1
b1E253Y1T1>=_11f1C\1239[R1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3
d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2R2l1Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=
_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_152HX1e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1
211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S5f3g1Ml4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1
K93o1X4V8T3d32Q202l28=KY44S1211986ET1NQ1P18Y1A32403Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2o3Y5T12V1K93o1i5e6T3d32Q202l28=KY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1239
UP1W5f3g1MHS4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1`
EP98I45En1C4H315W7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S
1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12
V1K93o1_<T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0ME253Y1T1>=_11f1C\1239c<S5f3g1M5f4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
P<b<Z1d5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l
1S=4JT3g:`283E125En1C45B315a2m6o6_3]1S1Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1U4c15_6
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2534T18K>=_11f1C\1239fa1j4o4f3g1Ml4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2o3Y5T12V1K93o1U4Y8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1M
l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E25
3Y1T1>=_11f1C\1239^1o4f3g1M`1[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n5f3g1Ml4n3?[8b65:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1C4H315_9V55b1Bl23H5>1MC4>T2_152Q2e1210
57j1S1313<\2R2h11Y1MR4T226O2o3Y5T12V1K93o1m7a4T3d32Q202l28=6DY44S12115386ET1NQ1P1b1883253Y1L7>=_
11f1C\1239UP1P1=]Eo4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=
Kc1e24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3
Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239YBT5f3g1Ml4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\IT58I45En1C4H315_9o6_3a2C4c2_152Q
2e121057n2313<X61Y1MR4T226O2Z2d1Y5T12V1K93o1_<T3d32Q202l28=KY442P1211986ET1N<DP1b1E253Y1T1>=_11f
1C\1239i7o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211
986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[R1U5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6S1[2a2Ch2_152Q2e121057n2313<X61Y1Ml1U2T226O2P11l2Y
5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1>?Q1P1b1E2534T16M>=_11f1C\1239i5f3g1M@[4n3?n>5:a264f140
4^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1aN8I45En1C4H315_9o6S12
U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1726O2P1n2Y5T12V1K93o1_<T3d32Q202JQ28=6DY44S12119526ET1N<DP1
AP1E2534T1;H>=_11f1C\1239V=dOV5f3g1Ml4n3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H315_9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12
V1K93o1_<T3Q1b22Q202l28=6DY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3g1Ml4n3?U6h85:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=6DY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1
239UP1Y5f3g1M4EQ4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3Z2Y12Q202l28=KY44S12
11986ET1NQ1P1b1E253Y1T1>=_11f1C\1239f3RS116^1:h=Y5f3g1Ml4n3?n>5:a264f1404^1:6:406W10F4D156271f11
P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1R=^A8I45En1C4H315_9]5a1_3a2Ch2_152Q2e121057n2313<X61Y
1MQ3O0T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1@;7>=_11f1C\1239h:U5f3g1MME
X3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E
253Y1T1>=_11f1C\1239Q7c19d=R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d
32Q202l28=KY44S1211986ET1NQ1P1C0ME253Y1T1>=_11;Z1C\1239Z5f3g1Ml4n3?n>5::V264f1404^1:6:406X1F4D15
62714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2e121057n
2313<0W61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239Q2n9
o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239V5f3g1MX1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5f3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_
<T3d32Q202l28=KY44S1211986ET1NQ1P1:W1E253Y1T1>=_11f1C\1239m1Y3d:VR1o4f3g1MX1c3n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239]5
f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1^<
h8Y98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2o3Y5T12V1K93o1_<S2P1Ji22Q202l28=K=
k34S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Y5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T
226O2o3Y5T12V1K93o1_<S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1e8i3T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\1239o4f3g1MZ1a3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2o3Y
5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ16Ib1E253Y18K>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057\1a1313<X61Y1MR4T226O2o3Y5T12V1K93o1_<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
39K]600N0a8XLe7Z5iFPQ1e?U7o`23gF[Fc82DG6W4`6F@37]600O^W83[1:]600HXR4Yi1Ze1gF_1W<=]600O^HV3Sa2VZ3
VQ1V?2\18C]600OcQ2ih5c2e9F22819D5k2R9X3K]600K_j1l4Xj3^1JTT23h14Ii140V14;=;U19o:<J?]600R19ho7X73Q
19b4Q3Z3T12<]600\1RS2Za2^X3T:3[1T<4;]600N0^W82\18S4T7c1]600N]2^>30S4jU1k1Q22_Z11m\1X1fa1hM;2l1h>
m49W7_23<50072;8[4V66>632;59=53438]600O^W82\1\47]600O^W82\18]600O^W82\1a;:^60f>1fi1_R2S^1Z_2<=D^
60TFfW1d\11f^2o^1;2eOF082^15c:>S19^60R1YW7QP1U1l4\6W19^60fd4N00`CUo2i=5^60^X8c=5:^60O^HV3WR1k^1V
Z3]`1U2>^60\1RS2ai5\:JAj4l6?2U3W1A^60Zj2c1hV1gY12`4o8R[1n@XBG8T1e;Q3<^60O^W8>5225j<FZ2=^60O^W8>5
225T1BR;Q33^60^X85^60lj3]T2SY26^60NjQ4ag2R^18^60V1WW2YP5eOU6W7J^60V1RP27i@];`e2382[2`1g2d1E;bFc3
T?W=e7m<i;i31@^60V17jo1Sf4l9fL0[:J1O0T4c9D^60Sb1S1o>dW3139^2E]2_@[i1V7m2S1e2C^9=^60jn10[i3jX2m2S
1e2C\1Q8S55^60\b1Qf6^94^60^X8^94^60O^W86^60Hma1TW6b>6^60VW4Zf2V;eO7^60\1SU4WR3eO\17^60\b11_Q1_d5
c=:^60OVT2US5;b>RA]=59_6Y?n5Y2a:n_2YV41e4D_6N6eb12dGhQ20e[1^Q1kT1P:1?a4H:b6^252_6Vf83_6Vf8b22_6O
1_66_6ObF0Zg727_6ObF0Zg72S98_6ObF0kb4ST3:29_6R1;Z^7Z8ZGQ4_1i46_6dT7hZ1g50c45_6R]8R80c47_6kd2R>\k
1XV2jZ1[:G_69T1b9LlII^3?T1T>T?bX2S;R3`d1i7^C1j1jMQ4Y67_6_`4lg2dEc:k517_6YDnl6\GGS511_68`6ij7c>1[
4:S1:=`6P]2h]51a>1Z4090S1g5c46`6>Yg3\n2Wc11E`6A5FSG]a22TQ3Z@f2P4l9S6PG1Q5`4i11k35:`6R1]`7c21VE1c
4X5J3`6]Y814`6]Y81a49a6EQP2aU5RS116^1S>7a6[S5PV316^1S>7a6\Y816^1:h=7a6kn7`:16^1S>8a6^f1a5[]616^1
S>6a6\Y816^1S>7a6R1YX816^1S>7a6Q1ZX816^1S>9a6jj7a>16^1k5W82=b6_5]>`X1W:LP8[1W7kT3hW1d9Y95b6_V7R8
a<01b66b6`LWT5em1X@Q;3b6T\7d]12b6ii81c64c6]`4fY3PM2c6`b14c6ag70QH8c6PT3Y17`1VJUn3J2c6ZQ42c6V[83c
6]Jh`77c6RJ]6We4SHj_1^=6c6he5e1Y_1QH[<2d6cW71d65d6[W77a2_V12d6mi86d6ST3ga2U]15_7o1e6Y2m5mE]1P4P2
m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2n1e6Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6
S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0QGj74P7WF_2e31S10023[5<4?c1jD718BZ1h34V1Q3>a:P<R4i4FJR2A
Y5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4
i4FJR2\2^3o1cU1h6h6S8_2g2e65A0`1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S10023[5<4?c1_@Z47
18BN;h34V1JBc1>X1X9@0l2a8R4i4FJR2^274Y21Co1hP1T391Y14c6h6S8_2U2e6G0`1m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1R5g?718BZ1l2K[1Q3>a:@0^;R4i4FJR2k5o1cU14c6h6S8_2P2e6Y2m5mE]1P4P2m1:=V
3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1JV2>a:P<R4i4FJR2k5o1cU1h6h6S8_2X2e6G0`1m5mE]1
P4P2m1:=V391Q1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1jD718BZ1h3[1Q3>a:@0^;R4i4FJR2k5o1cU14c6h
6S8_2V2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1jD718BZ1h3[1Q3>a:P<LU
3i4FJR2Y5Ao1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q
3>a:P<R4]2[2FJR2k5o1cU1h6h6S8_2W2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023[5<4?c1l
2U2[1[>3318BZ1h3[1Q3>a:P<R4i4FJR2d3V2o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P7WF
_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e6Y2m5mE]1P4P2m1:=V3919GmC0W1a12521
E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>\1T9P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJb1?k5o1cU1h6h6S8_2S2e6G0`1m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:@0^;R4i4FJR2k5o1cU14c6h6S8_2o1e6Y2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2
o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1fS1l1
h6h6S8_2T2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1jD718BZ1h3[1Q3>a:@0^;R4i4
FJR2k5o1cU14c6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1jD718BZ1h3[1Q3
>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1jD718B
Z1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c
1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S100
23[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF
_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2b2X3o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R41g4FJR2k5o1cU1h6h6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h34V1Q376a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5d7X>]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5d7
X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2
P2e6Y2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1c
U1h6h6S8_2W2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>b1n8P<R4i4F
JR2k5o1k6040:2@aMh6h6>d7_2V2e6Y2m5mE]1P4P2m1:=V3171Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1jD
718BZ1h3[1Q3>a:P<R4Km3FJR2k5o1k6Y>]@h6h6S8_2P2e6Y2m5d7X>]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2U2e6Y2m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l
3i3]B_2g3S10023[5<4?c1jD718BZ1h34V1Q376a:P<R4i4FJR2\2^3o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h34V1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V
391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3:3`1P9P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1;iB]Bh6h6S8_2P2
e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1UC]Bh6h
6>d7_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o
1R1@aA]Bh6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4_J4P7WF_2g3S10023[5<4?5]1jD718BZ1h3[1Q3>a:
P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h94P7WF_2g3S10023[5<4?c1jD718BZ
1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
D718BZ1h3[1Q376`1P9P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1HQD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6W?o
6_2g3S10023[5<4?c1jD718BZ1h3[1Q376Q1_9P<R4i4FJR2k5o1cU1h6h6S8_2[2e640S2m5d7X>]1\3CP2m1:=V391Q1c<
b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@Z4718BZ1h3[1Q3>b1n8P<R4i4FJR27V274Y21Co1cU1h6h6S8_2P2e6Y2m5n
8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_
2Q2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2Y5Ao1c
U1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4F
JR2k5o1cU1h6h6S8_2\2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>
Z3g1^5@0^;R4i4F5DR2d3V2o1TK]8?;T14c6h6S8_2[2e6Y2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0l
N4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:a3^8R4i4FJR2k5\1BcU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o12`U1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4
P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2W2e65S
2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@Z4718BZ1h3[1Q3>a:P<R4i4FJR2^274Y21Co
1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i
4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1R2b=`5a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1
Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD71
8BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4
?c1jD718BZ1h3[1Q3>a:P<o32i4FJR2k5o1cU1h6h6S8_2_2e640S2m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7
WF_2g3S10023[5<4?c1P<^4Z4718BZ1R2e1[1Q3>a:P<R4i4FJR27V274Y21Co1k6fHP6h6h6S8_2W2e6G0`1m5mE]1P4P2m
1:=V391Q1VEa12521E0WMd14P7WF_2g3S10023[5<41=c1jD718BZ1h34V1Q3>Oa9@0^;R4i4FJR2k5o1cU14c6h6S8_2o1e
6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>Oa9P<R4i4FJR2k5o1cU1h6h6
S8_2P2e6Y2m5mE]1P4P2m1:=V391N2]3hAa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o
1cU1h6h6S8_2o1e6Y2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4
FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:
P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Y2e661P2m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S100
23d2f2<4?c1jD718BZ1h3[1Q3>a:e;:R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1nT1Dh6h6S8_2d2e62V2m5mE]1P4P2m1:75U11n191Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1]A\3718A0Z1h3[1e2;>^1m3T5P<R4i4FJX1H0V3\240111002f1cU1h6h6>d7Q2=P2
e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6
h6S8_2R2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k
531i1cU1h6h6S8_2R2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a
:P<R4i4FJR2k53k1cU1h6h6S8_2V2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1jD7
18BZ1h3[1Q3>a:P<R4i4FJQ20f5431i1cU1h6h6S8_2S2e6Y2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d3
2S10023[5<4?c1jD718BZ1h3[1Q3>\1T9P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1JV2>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e60X2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HQD718BZ1h3[1Q3>a:P<R4i4FJR2d3V2o1cU1h6h6S8_2R2e6Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h34V1U1k1:3a:l3S8R4i4FJR2k5o1cU1h6h6S8_2R2e
6Y2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3:3a:P<R4i4FJR2k5o1cU
1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR
2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V4i2WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P
<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7^Bh3_2g3S10023[5<4?c1jD718BZ1h3
[1Q3>a:P<R4i4FJR21i5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1j
D718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0jFQ84P7WF_2g3S10023
[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2U2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0b7YG4P7WF
_2\2Z1S10023[5<4?c1jD718BZ1h3[1Q3>V4Z6e2Z9R41g4FJR2k5f18cU1h6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa
12521E0IY7hF4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R41g4FJR2k5o1cU1h6h6S8_2R2e6Y2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4;d6WF_2g3S10023U1U4<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2a12V4o1cU1h6h6S8_2Q2e6Y2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?8U14jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1oIc;h6h6S8
_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0nAm<4P7[5k@_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o
1cU1h6h6S8_2n1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4F
JR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEY172521E0lN4P7WF_2T1b2S10023[5<4?c1jD718BZ1h3[1Q3>
a:P<R4i4FJR2k5o1cU1h6h6S8_2n1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2T1b2S10023[5<4?c1
jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1g87=iG[4h6h6S8_2o1e6Y2m5h>T7]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1k6gNh6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2a59o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V
391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2X2e6G0`1m5^B2
[3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1jD718BZ1h3[1Q3>a:@0^;R4i4FJR2S4g1o1JhT14c6h
6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>b1n8P<o32i4FJR2k
5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4
i4FJR2e2U3o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1
Q3>a:P<R4i4FJR2Z4`1o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD7
18BZ1h3[1Q3>a:P<R4i4FJR2k5o1_OS6h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1jD718BZ1h3[1Q376a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1jD718BZ1h3[1Q3>a:k:T1R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1]3hAa12521E0lN4
P7a1eD_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1bOP6h6h6S8_2P2e60X2m5mE]1P4P2m1:=V39
1Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1e6Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1[9WLh6h6S8_2R2e60X2m
5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h
6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5
o1cU1h6h6S8_2o1e6Y2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4
i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_2g3S10023[5<4?c1jD718BZ1h3[1
Q3>`1P9P<R4i4FJR2k5o1cU1h6h6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7YBm3Bl1g3S10023[5<4?c1g
:d4]5718BZ1h3[1Q3>a:P<R4i4FJR2Y5Ao1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1g:R:718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2S2e6Y2m5^E>]1P4P2m1:=V391Q1j8[<a12521E0lN4
P7WFBl1g3S10023[5<4?c1Z<_8718BZ1h3[1Q3>a:P<R4i4FJR2Y5Ao1cU1h6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4S3l3WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0UEf94P7h6^?_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e60X2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4Mk3FJR2Y4a1o12`U1h6h6S8_2
P2e60X2m5mE]1P4P2m1:=V391Q1gC^1a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU
1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0TDg:4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4F
JR2k5o1cU1h6h6S8_2V2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1jD718BZ1h3[1Q
3>a:@0^;R4i4FJR2k5o12`U14c6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD
718BZ1h3[1Q3>a:P<R4i4FJR2k5o1\LV9h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023
[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1m9eKh6h6R3P5_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1HQD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1Q@
T5a12521E0m4nI4P7c?c6_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1fIl;h6h6S8_2R2e60X2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1k621bNh6h6S8_2P2e60
X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1_<SIh6h6S
8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1k
6gNh6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i
4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1JV2
>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ
1h3[1Q3>a:P<R4i4FJR2k5o1]9ULh6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4
?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jD718BZ1h3[1JV2>`1P9P<R4i4FJR2k5o1cU1h6h6S8_2S2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P
701TF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1SA_Dh6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1[9WLh6h6S8_2P2e60X2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR20j5o1cU1h6h6S8_2R2e60X2m5mE]1P4
P2m1:=V391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1k6fHP6h6h6S8_2P2e
60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2b2X3o1cU1h6
h6S8_2X2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1jD718BZ1o10g1[1R2N>a:@0^;
R4i4FJR2k5o1cU14c6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2S2e60X2m5d7X>]1P4P2m1:=V391Q1R2>d@o1a12521E0lN4P7WF_2g3S10023[5
<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1jD7180AZ1h3[1Q3>Q1_9P<R4i4FJR2k5o1cU1h6h6S8_2X2e60F0`1m5mE]1P4P2m118=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1jD7180AZ1h3[1Q3>Q1k4c4@0^;R4i4FJR2k5o1cU14c6h6S8_2P2e60X2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:R:718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]
1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e
60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1S9CkKh6
h6S8_2Q2e60X2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2
k5o1cU1h6h6S8_2Q2e6000V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P
<R4i4FJR2k5o1cU1h6h6S8_2V2e60X2m5X:0c;]1P4P2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1jD
718BZ1k1l1[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2S2e60X2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_2
g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1m8X<a12521E0
lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1[?j
5a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e60X2m5X8d=]1P4P2m1
:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:l9S2R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5m
E]1P4P2m1:=V391N2WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q
2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0SNH4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2Z4`1o1cU
1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR
2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<
R4i4FJR2k5o1i8iLh6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD
718BZ1h3[1Q3>a:P<R4i4FJR2k5o1S2_S1h6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1U;XDT6h6h6>;X7_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
d5k6f9Bl1g3S10023X1R4<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1_
3fAa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P1o5WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5Y
3cB]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1g7kMh6h6S8_2
P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R41g4FJR2k5o1cU1
h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2
k5o1_92PLh6h6S8_2P2e60X2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a
:P<R4i4FJR2k5o1cU1h6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718B
Z1h3[1Q3>a:P<R4Km3FJR2k5o1cU1h6h6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1l9m:718BZ1h3[1Q3>d2L]11_5P<R4i4FJR2k5o1cU1h6h6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0n5mH4P7
WF_2g3S10023[5<468c1jD718BZ1h3[1Q3>a:P<R4Km3FJR2\2T39o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R41g4FJR2k5o1cU1h6h6S8_2R2e60X2m5mE]1P4P2m1:=V
391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1d=d?Y8h6h6S8_2P2e60X2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023\2n2<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e
60X2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h
6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7[4kA_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR
2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<
R4i4FJR2k5o1cU1h6h6i1Y6_2P2e60X2m5VBf3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1
h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>
jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S100
23[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P7W
F_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6>d7_2P2e60X2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2a59o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P:o1R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5h;
T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2o1
e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h
6S8_2T2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:@0^;R4i4FJR
2k5o1cU14c6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P
<R4i4FJR2k5o1[9\@j;h6h6>d7_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1jD718
BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1jD718BZ1h3[1Q3>Q1_9P<R4i4FJR2k5o1TKm8`1h6h6S8_2R2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P
7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1o2P1P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Z2e60X2m5X:0c;]1P4P2m1:=V
391N21k8j4b1e2T3a12521E0lN4h1W5WF\22g3S10023[5<4?c1jD718BZ1k1l1[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q
2e60X2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1c
U1h6h6S8_2R2e60X2m5W?e6]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4
1g4FJR2k5o1cU1h6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0SFh84P7WF_2g3S10023[5<4?c1jD718BZ1h
3[1Q3>a:P<R4i4FJR2k5o1^OT6h6h6S8_2V2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0V<c8X1h84P7RET1_2T1b2S1
0023[5<4?c1jD718BZ1h3[1Q3>a:P<R4Km3FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4
P7WF_2g3S10023[5<4?c1jD718BZ1h34V1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1SCR2a
12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V3
91Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5?]E
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e6
0X2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h
6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR
2k5o1cU1h6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7WF_2g3S10023;o4<4?c1jD718BZ1h3[1Q3
>a:P<R4i4FJR2k5o1cU1h6h6S8_2T2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023;o4<4?c1jD7
18BZ1h3[1Q3>a:P<o32i4FJR2d3V2o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6Z3]3S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7g6_
?_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5;aE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1V
Ea12521E0PKk34P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5X8d=]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7[3kB_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2W
2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1R2N>a:@0^;R4i4FJR2k5o1
bS1[1D4c6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1R2N>a:P<
R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3
[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2R1d2S10023[5<4?c
1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5<`E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1S9_Lh6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
hN34P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2Q2e60X2m5d7X>]1P4P2m1:=V391Q1
a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S8_2R2e60X2m5mE]1P4P2m
1:=V391G9a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5S1KcU1h6h6S8_2Q2e60X2m
5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1jD718BZ1h3[1Q3>a:P<R4i4FJR2k5o1cU1h6h6S
8_2Q2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3:3a:P<R4i4FJR2k5
o1cU1h6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[1Q3>`1P9P<R
4i4FJR2k5o1cU1h6h6S8_2U2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jD718BZ1h3[
1R2N>a:@0^;R4i4FJR2k5o1cU14c6h6S8_24g60bU1RY35g60e7lMRY38g60bU1RY3^U2i5705g60bU1nASg2<g60bU1_Cbe
2mC[BnT160005g60bU1oj2R>5g60bU1PX2QQ16g60bU1o5nDS^25g60bU1g:Zn25g60bU1RY3dV16g60bU1oj2R>][25g60U
U1<RY36g60bU1nCSe2b[25g60bU1e=\k25g60bU1RY3V[25g60X1YT1RY36g60bU1An1aV35g60bU1RY3f45g60bU1RY3S[2
6h6UR1\3jW1W1oo14h6bU1oj2R>7h6bU1nAPY2R>fi1\g13h6bU1RY35h6bU1oj2R>VS24h6bU1RY3VS24h6bU1RY3fi1Bh6
bU1bf2_Bb;g4^117R2]B_DQ@8002o37h6bU1nASg2^U2Q607h6bU1RY3^U2d5<05h6bU1oj2R>RA5h6bU1nASg2RA4h6bU1n
ASg24h6bU1RY3S[24h6mOd5RY3j1i61S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b418m1WCP<
l8FJa1@^274Y21C\^1h6S8_28i6b8nLm5T>gg2VR2@Bi6aU1m5S2P<X<dT1iV1RDg2W:[E1Y:[1@g5]O9i6aU1m5T>gg2RQ1
Y6iJ@9i6aU1m5T>gg2n<We1@Y27i6aU1m5T>gg2VR2@Di6T1\T1m5T>Z7XS2S=VR2@j5^>XE0V;1O0T4c9:i6bD4i@m5T>gg
2`o1e2@8i6aU1m5T>gg2QBT`1@8i6aU1m5T>gg2_BW`108i6T1\T1m5T>gg2VR2@7i6aU1m5T>m6i`2gR2i1i61S2m5mE]1\
3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b418m1WCP<l8FJR2^274Y21C\^1h6S8_26i6aU1m5T>gg2gR27
i6aU1m5Z1i<gg2gR28i6EkT1m5T>gg2VR2@8i6R1^T1m5T>gg2gR2dh18i6aU1m5T>gg2VR2@d57i6aU1m5T>gg2RQ1dQ18i
6aU1m5T>m6i`2gR2g57i6aU1m5T>gg2gR207i6aU1m5T>gg2gR2d58i6T1\T1m5T>gg2gR2cU29i6d;lIm5T>gg2VR2@bP27
i6aU1m5T>P2fe2gR2U2i61P1R1m5mE]1\3d2m1:=V3Q>2X4V4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?b418m19mBY4
0e7l8FJa1@^274Y21C\^1h6Z62c11_2;i6aU1h1T4T>gg2nT1WM@e5=7i6aU1m5T>[6[a2gR28i6aU1m5T>Sk1c9oBgR27i6
R1^T1m5T>gg2gR28i6fO?Z5m5T>gg2gR28i6aU1m5T>m6i`2di1R9g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521B20c4TCY>WF_2g3
S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2l1j60S2m5mE]1\3d2m1901;V3Q>l6e1a12521E0RV1WF_2g3S
10023[5A?[17_@b418m1WCP<l8;:JR2^274Y21C\^1h6S8_2]2j60S2m58dE]1d2Gd2m1:=V3Q>b8a12521E0g:OP1i3_ES@
S6_2g3S10023U4U1A1=c1_@b418m1WCP<T4g4FJR27NJ<74Y21Ck8o9_5`CIe1P3g3JX3o3W27Q2j60S2m5mE]1\3d2m1901
;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S10023[5A?[17_@b418m1WCP<V8E;:JR2Eh174Y21C\^1h6S8_2Q2j60S2m5mE]1\3
Od1m1:=V3Q>b8a12521E0RV1WF_2g3S100235U5A68c1_@b418m1WCP<l8FJR27V274Bf11Ck8[>TGh6>;X7]1Q1g1j60S2m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2h1j60S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21CiGbFh6S8_2Y2j60S2m5mE]1d2Gd
2m1:=V3k9U4b8a12521E0o?E@_9[;c2]2UA_2g3S10023[5A?c1P<^4b418m1WCP<o3l4FJR2V1W13204Y21Ck8Y4WDn<h6>
;X7_2g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2
V2j60S2[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5SP1WF_2e31S10023[5A?c1_@b418m1WCP<l8FJR27T2174Y21Ck82Jn
>d5n?h6>;X7]11Ol1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0c4lB7_86b5WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2
^274Y21C\^1h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR27V274
Y21Ck8`U1h6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21
Cl=_P1h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2\2174Y2199
\^1h6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1j@\5_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1
h6S8_2V2j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0Y8[1b7^<Z8Q>U8_2g3S10023[5A?c1_@b418m1_>g4P<l8FJR2^274Y
21Ck8U;]1CX5b1\Ah6>;X7_22h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8F
JR2^274Y21C^=mP1h6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0_P16[5j@\5_2g3S10023[5A?c1_@b418m1WC[2d
9l8FJR2^274Y21C\^1h6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN<o6WF_2g3S10023[5A?c1Hf?b418m1WCP<l
8FJR27V274Y21C\^1h6S8_2U2j60S2V3f2mE]1\3d2m1:=V3Q>b8a12521E0eM3K\7WF_2\2Z1S10023[5A?c1HQ21U2k22]
8b418m1WCP<l8FJU1L7V274H`11C\^1h6S8_2P2j60S2Q4W1CmE]1\3d2m1:=V3Q>b8a12521E0eN\7WFW1W1g3S10023[5A
?c1_@b418m1WC[2d9T4g4FJR27V274H`11CeLfAh6S8_2l1j60S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100
23[5A?c1_@b418m1WCP<T4g4FJR27V274H`11C\^1h6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0c4^Q1j@\5_2g3S
10023[5A?c1_@b418m1WCP<l8FJR2^274Y21CSW1X7h6S8_2Z2j60S2m5mE]1\3d2m1:=T23MQ>b8a12521E0Y1l2RDS8g1l
3l4ZA_2g3S10023[5A?c1_@b418m1WCP<l8FJR27V274Y21Ck82Jn>d5n?h6>;X7]11O4h1j60S2m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21ChHcEh6S8_2T2j60A0`1m5mE]1\3d2m1:=V3Q>b8a1
2521E0RV1WF_2g3S10023[5A?c1_@b418BZ1e8a:@0^;l8FJR2^274Y21C[U12d1?413]6h6S8_2g2j60A0`1^4^1W7i7k6A
K\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@b418BN;e8U12X9@0^;o3l2o1FJR27V274Y21C9
P1h2dNP3DT14Kg5h6S8_2U2j60A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1b5WF_2g3S10023[5A?c1_@b418BZ1e8a:@0
^;l8FJR2^274Y21C[U12d1?413]6h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418
m1WCP<l8FJR2^274Y21Cl=l9bFh6S8_2b2j60S2m5a>[7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5`@X3Z2T5Z1\6j?_2g
3S10023[5A?c1_@b418m1h3a2T9g3P<o3l4FJX1I^2604Y21Cd7V16h<i4g2n@h6>;_2h4]1Q1i1j60S2m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Cl=l9bFh6S8_2h1j60S2m5mE]1\3d2m1:=V3Q
>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1W:o8P<l8FJR2^274Y21C\^1h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3D>0023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6f4\3_2h1j60S2m5mE]1\3d2g15:=V3Q>b8a1
2521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2i1j60S2m5mE]1\3d2g15:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274_1I1C\^1h6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A68c1_@b418m1WCP<l8FJR2^274Y21CjP1a=h6S8_24U2j60A0`1m5mE]1\3d2m1:=V3U5k8b8a12521E
0RV1:lE_2g3S10023[5A148c1_@b418BZ1e8a:@0^;l8FJR2^274Y21CcW14c6h6Jc3d3_2i1j60S2m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C_;2iR1h6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR27V274Y21Ck8fHi<h6JX7_2m1j60S2m5mE]1\3d2m1:=V3]53_
8b8a12521E0RV1WF_2\2Z1S10023;o4A?c1_@b418m1WCP<l8FJR27V274Y21C`EkHh6S8_2`2j60S2m5Q?Q4i2]1\3d2m1:
=V3Q>b8a12521E0k9h7X3i8[2c4Z1WF_2g3S10023[5A?c1_@b418m1X:n8P<l6o1FJX1I^2334Y21Ck82R1_6V8l1Y2\Ah6
>;i3^3]11O0P2j60S2m5mE]1\3m1;008m1:=V3e6[7b8a12521E0cG^>P:V<_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^2
74Y21CQ3Z[1h6JX7_2l1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0\4eQ1WF_2g3S10023[5A1=c1_@b418m1WCP<P5k3FJR
27V274]1K1C\^1h6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<P5k3FJR2
7V274Y21Co1\\1h6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^27
4Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21B0
\^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1b2S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C
\^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Cg:1ZH2
T;h6S8_2o1k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1S10023[5A?c1_@b418BZ1e8a:@0^;l8FJR2^274Y2
1CcW14c6h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d3M18m1WCP<l8FJR2^274Y21C
_;2iR1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^2604Y21C\^
1h6S8_2j1k6S2m5U3gB]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6f
58[1G_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C`KkBh6S8
_2h1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1a8e:P<l8FJR2^274Y21C\^1h6S8_2
g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Co1\\1h6S8_2h1k6
S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<o3l4FJR2^274Y21Ce6fW1h6S8_2h1k6S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1XEN_2g3S10023[5A?c1_@b418m1WCP<l8FJR2f1G74Y21C\^1h6S8_2h1k6S2m5mE
]1\3d2m1:=V3^:b3h4i3a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2h1k6S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1b6d<P<l8FJR2d1I74Y21C\^1h6S8_2g1k6S2m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274W1Q11C\^1h6S8_2i1k6S2m5mE]1\3d2m1:
=V3Q>a7>Aa12521E0RV1WF_2g3S10023[5A?c1X8V8b418m1WCP<l8FJR2^274Y21C\^1h6S8_2i1k6S2m5mE]1\3d2m1:=V
3Q>b8a12521E0nAj>X5[5k@_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3
i8W5b8a12521E0RV1mAY4_2[1[2S10023[5A?c1_@b418m1WCP<l8FJR2^274W1Q11C\^1h6S8_2i1k6S2m5mE]1\3d2m1:=
V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@^4318m1S6j2X:P<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V
3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b
8a12521E0eMO\7WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Cg9dT1h6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2k1k6S2m5mE]1\3d2m1:=V3U72h6b8a125
21E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l86?JR2Q2<74Y21CdS1g:h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1^BGP3_2g3S10023[5A?c1_@b418m1WCP<l8FJR21\274Y21C\^1h6S8_2k1k6R1P1m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6V526AP2_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E
0eM\8WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>n40b3a12521E0R
V1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF
_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3
S10023[5A?c1_@b418m1X:n8P<l8FJR2^274Y21Cn81[U1h6S8_2k1k6S2m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_
2g3S10023[5A?c1_@c1n218m1WCP<l8FJR2^274Y21CbQ1i<h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21CQDZJh6S8_2l1k6S2m50lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_
2g3S10023[5A?c1_@b418m1WCP<l8FJLU1^274Y21C\^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2
g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S1
0023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[
5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2S2k6S2m5S9]2V3T7]1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_
2g3S10023[5A?c1_@b418m1k1[A_5`6l8F5DR2^274Y21Cb4iY1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1e>i1b418m1WCP<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3
S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C[2P\1h6S8_2m1k6S2m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_
2g3S10023[5A68c1_@b418m1WCa3^8l8FJR2^274Y21C\^1h6S8_2i1k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g
3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21CVIUEh6S8b1Li1k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S1
0023[5A68c1_@b418m1WCP<l8FJR2^274Y21C\^1h6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023
[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6i1Y6_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A6
8c1_@b418m1WCP<l8FJR2^274Y21C[2iBVIh6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c
1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b4
18m1WCP<l8FJR2^274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1W:
o8P<l8FJR2^274Y21C\^1h6S8_2g1k6S2Y5CmE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l
8FJR2^274Y21C\^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b418m1WCP<l8FJR2
^274Y21Co<\Q1h6k31U4_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^
274Y21Cf1l1Y7UKX8h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1AA0023[5A?c1_@b418m1WCP<l8FJ
R2^274Y21Cf1DP\1h6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0jFW?WF_2d32S10023[5A?c1_@b418m1R:T9P<l8F
JR2^274Y21Cf1l1aAVIh6S8_2k1k6S2m5mE]1\3d2m1:=V3b5]80b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1R:T9P
<l8FJR2^274Y21C[2W1hZ1h6S8_2h2k6A0`1i3S2mE]1\3d2m1:=V3R3_2n7>0]1F:d22Z3a12521E0jFLl2f:F]<j3n5_2g
3S10023[588?c1_@b418BZ1e8R1Ba3:T1i3@0[2<Q8C]4^4FJR2^274Y21CcW14c6h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b
8a12521E0eN\7WF_2g3S10023[5A68c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2Q2k6A0`1m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A68c1_@b418BZ1o5e2a:@0^;l8FJR27V274Y21CcW14c6h6S8_2e2k6A0`1m5mE]1\3d2m1:
=V3>3n4n5`2b8a12521E0RV1mA0X4_2g3S10023[5A68c1R5\;Z4718BN;g5m2X1f3a5@0l2R1^7l8FJR27V274Y21Cl1g@S
@m2@1Y14Kg5h6S8_2W2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8b418BN;g5m2X1X9
@0^;l8FJR27V274H`11CcW14Kg5h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;b418
m1o5W=P<l8FJR2^274Y21C\^1h6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8b
418m1g5_=P<l8FJR2^274Y21C\^1h6S8_2k1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4
]8b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8
b418m1WCP<l8FJR2^274Y21C\^1h6j4X3_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b41
8m1WCP<l8FJR2^274Y21C\^1h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP
<l8FJR2^274Y21C[;\@cBh6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l
8FJR2^274Y21CR2Y\1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:b418m1WCP<l8F
JR2^274Y21C\^1h6S8_2U2k6S2^4^1mEAK\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8b418m1WCP<l
8FJX1I^274Y21CZ1h2c6;U1T?U=g5h6JX7_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b41
8m1WCP<l8FJR2^274Y21Cg:GlR1h6S8_2i1k6S2m5g;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@b41
8m1WCP<l8FJR20]274Y21C\^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WC
P<l8FJR2^274Y21Cg:dS1h6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418X1Dc?c3P
<l8FJR2^274Y21CZGb6l2a=h6n1T6_2W3k6A0`1m5mE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3
S10023[5A?c1S1P<Z3b418B;NC=1Nd3m2:V:@0R1T8V2l8FJR2?n174>9BM1CU2L_1^;o2X4b6??d6KT14\1V5h6>_1T6_2k
1k6S2m5mE]1\3d2m1:=V3b9^4b8a12521E0PAQEe>a7_2g3S10023[5A?c1S1[?b418m1WCP<l8FJR2^274Y21CQ2Z\1h6S8
_2o1k6S2m5mE]1\3d2m1:=V3T9l4?h4Ec2a12521E0RV1P20bAb2_2g3S10023[5A?c1_@b418m1l9Z9P<l8FJR2^274Y21C
\^1h6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<o3l4FJR2^274Y21C\^1
h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21CQS1Z;h6S8
_2i1k6S2m5mE]1\3d2m1:=V3d:\3b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21Cn81[U1h6S8_
2g1k6S2m5mE]1\3d2m1:=V3Q>b6o1a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k
6S2m5mE]1\3d2m1:=V3Q>h1i4o1a12521E0\Le9WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21CgJdCh6S8_2h1k
6S2m5mE]1\3d2m1:=V3o3Q:b6o1a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k6S
2m5mE]1\3d2IS1:=Q2T1Q>b8a12521E0\4eQ1\7j>_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2h1k6
S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@b418m1WCP<l8FJR2^274Y21CQ9ZU1h6S8_2h1k6S2m
5mE]1\3d2m1:=V3Z1f<b8a12521E0RV1WF_2g3S10023[5A1=c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k6S2m5mE
]1\3d2m1:=V3Q>b8a12521E0PLQ:WF_2g3S10023[5A?c1_@b418m1I]BP<l8FJR2^274Y21C\^1h6>;X7_2g1k6S2m5mE]1
\3d2m1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6S8_2j1k6S2m5mE]1\3d2m
1:=V3Q>b8a12521E0QGA^>WF_2e31S10023[5A?c1_@b418m1WCP<]4^4FJR2^274Y21C\^1h6S8_2h1k6S2m58dE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6g1[6_2g1k6S2m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b418m1WCP<l8FJR2^274Y21C\^1h6g1[6_2Q2k6S2m5mE]1\3Od1m1:=V3Q>
n40b3a12521E0RV1iC]2_2g3S10023E0d4A68c1_@b418m1WCP<l8FJg1:f1G74Y21CG^6UW1h6S8_2^3k6S2m58GP=k7]1B
i2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1\318
m1o4W>e9Z2_7\1FJg1:]18G7498f11C>89KT4S123Y1jBiBh6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3
S10023[5A?c1T@:b418m1WCP<l8FJR2^274Y21Ca3jZ1h6k31U4_25l6P8[GW3^\7Hl6@0>o6Q1YFW3Wk3n8a2^7Q1j20g1\
50PO[=SI4\=l4Gl6@0^7Q1YFW3^n3g5P:Q1j20T70\=cA1Y=SI4\=n4Ml6@0>o6Q1YFW3TBl1]9Ljl2n8a2^7Q1j20g1\50P
Og:cK34\=n4<l6P8[GW3k1[V1c>QCeX2e?P^1SL6l6P8[GW3Z`6SL6l6V7I[GW3^\7:l6P8[GW3mo22U7\[1TDeU26l6P8[G
W3hV5eU2:l6P8[GW3QDih3X50g1`h2<l6P8[GW3TBl1ih3X50g1^T1Qd16l6P8[GW3\h5Qd16l6P8[GW3QD\h69l6P8[GW3\
?nG4eW3Wm28l6P8[GW3c]3oT1bR1Wg1Bl6P8[GW3oJo1iAVa1e;MD08df11=0dW26l6P8[GW3_[7N7l6P8[GW3f^1ZO\n4Dl
6P8[GW3j9kP1o3m@Q1JFGmY10CoT1oZ17mAdL<l6P8[GW3fP2Y2mY10RU1HgZ1j^16l6P8[GW3c]3jn39l6P8`1jEW3\h5gH
f8bBS1l60o7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc12U2g7gF:jV1o2Z6Ch5X2`1`7V=dO9l6P8[GW3mY2m2kMd]2Qd17l6
P8[GW3k\2`[3Qd17l6P8[GW3S_2XY3Qd16l6P8[GW3_W3nT48l6P8a;i;W3mBik3fm28l6P8\8n>W3RY51YS29l6P8[GW3i^
1Wc1ge2dd1\38l6P8[GW3\Fkc2n]2Vd16l6P8[GW3XZ3UR46l6P8QAY6W3^\79l6P8[GW3kX1]P1hn21YT26l6P8[GW3Xg1U
e56l62m7[GW3^\78l6P8[GW3jY1[Ko2WT58l6P8[GW3oZ2VW3`=f\16l6P8[GW3mQ4`Z36l6P8[GW3kf1be58l6P8\8n>W3l
c11_h57l6P8[GW3j^4mGeU26l6P8[GW3j^4cm2>l6@0^7[GW3VT4P:R;0\=Sh14\==l6@0^7[GW3VT4P:R;0`U24\=7l6P8[
GW3VW3U5QP47l6P8jC`3W3hV5eU2=l6[35^4[GW3e9Vm2W?0b`1]KWZ1;l6P8[GW3h9nj2g;1^4Qc1[T2Nm6WQ1j1\1f4`4^
:Z2\1<i1j3d51\g12U2g7gF:jV1o2Z6Ch5X2`1`7V=dOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:jV1o2Z6Cc2T3X
2`1`7V=dOR1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12H03W1g7gF:jV1o2Z6Ch5X2^11`7V=dOP1m6WQ1j1\1f4`4^:_1J\1<
i1j3d51\g12U2g7gF:jV1o2Z6Cc2T3X2`1`7V=dOR1m6WQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:jV1o2Z6Ch5X
2`1`7V=dOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:jV1o2Z6Ch5X2`1`7V=Q=bBOm6WQ1j1\1f4`4^:Z2\1<i1j3d
51TP1WG2U2g7gF:jV1o2Z6Ch5X2`1`7V=dOT1m6WQ1j1\1f4`4^:Z2\1<i1j3d51kb1`42OU1g7gF:jV1o2b1g4Ch5X2[14`
7V=D\<bBP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12OU1g7gF:jV1o2Z6Ch5X2`1`7V=DoNQ1m6WQ1j1\1f4`4^:Z2\1<i1j3
d51\g12U2g7gF:[U12[1o2g4b1Ch5X2`1`7V=dOT1m6TI0Q8j1\1f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:jV1o2Z6Ch5X
2`1f3i3V=dOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:jV1o2Z6Ch5X2[14`7V=dOW1m6WQ1j1\1f4`4P2f4f3Z2\1
<i1j3d51X3kc1242U2g7gF:jV1o2b1g4Cc2T3X2[14g4h2V=dOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:jV1o2
Z6Cc2T3X2[14`7V=dOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51eQ1fE2MW1g7gF:jV1o2Z6Ch5X2[14`7V=dOOm6WQ1j1\1f4`4
^:Z2\1<i1j3d51\g12U2g79]F:jV1o2Z6Ch5X2`1`7V=dOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:jV1o2K^5Ch5
X2`1`7V=dOS1m6WQ1j1\1f4`4^:Z2\147i1j3d51U1e5TG[I2U2g7gF:jV1o2Z6Ch5X2`1o5`1V=dOP1m6WQ1j1\1f4`4^:Z
2\1<i1j3d51\g12U2g7eDQ2:jV1o2Z6Ch5X2`1o5`1V=dOP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:jV1o2Z6Ch5
X2`1`7V=D\<bB9n6VQ1j1\1fCi9i[2Xi1f67n6VQ1j1\1fCi9RU48n6VQ1j1\1fCi9i[2Xi18n6VQ1j1\1fCi9gb3ZB8n6VQ
1j1\1fCi9dP4]48n6VQ1j1\1m6h<i9RU48n6VQ1j1\1fCi9RU4b41o64o6gf6RV107o6]]3S3TU3e4e3kf17o6]]3S3S:j5U
e2e43o63iV25o6i[3h3oQ3V42o6fY24o6ic3Q>X`32o6\_13o6e3jn32o6]]34o6:_Z792o6g]6:o6bc13_8f676U6i`1ZC2
o6Qf64o6dc1Qj2PP22o6oV65o6Vl1[=i`1]T22o6RY43o6bj2fX48o6bI\@\5XT1fV1Tb2]42o6h_73o6ZY4PY32o6Qb12o6
Yo68o6mR2lP5[;h1a:oE\29o6V_11S[1C`2[d2T[113o6\G32o6do62o6Sd83o6\Gfl72o6Yg39o6hS1Xe1^7ja4001W:>o6
h]1OW=b3nMaLWg3:G000iQ14o6\a7T102o6Si37o6gT1Y=jV1o4lF\W11o62o6\g7<o6:EiY79A;;[<iB0X6<o6Yk1]4WFE^
3^B[3k\11i1jU18o640ZT3`9gJ\n2j?5P7Zm73l:=3P7oK[^11P76Q7JWg76b6bE<Q7JfW2do4h7i6eME301c1:Q7J[W7h7i
6R8bEE306Q7JUa4k\3XFj16Q7J1R_7XT1L2Q7J>Q7<TO[Jg39Yi1b7\S1\5[`2\L<8<Q7<`i1g39Yi1b7\S1he2\L<81Q73Q
7_d8<9Q7J1lV1ER_6bL622Q7L4Q7Lni7P44R7nd8k121R77R7]H[]6c2S:18=R7LY6no2X22a\4110QNm356R7Pl6n;_9]<`
D7R7Z8[R2b1Q5Qh5X<>S7fU1Id1`1d5XJ3c6BeY21YU2S^12S7lW75S7df2WEnOYV32S7k[42S7Rh71S73S7^k4cl24S7\a3
hP4l53S7lW7\>2S7Xf74S7Uj2W=o43S7^f702S7^f73S7Uf785T7U>`e4oQ1kc26T7n^1g6XT1RKgi21T74T70ag4^_2Q1T7
44gZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@oQ2[51=W=3Z2Q>Q4:S6V4V12T732T7P[62U7PW73U7PW7]D7U7S]5li1n?0]MT
15U7S4lR7R=c73U7QT7n23U7gT7X25U7PW7U21kW16U7RX3mn3Y:Z2[76U7PW7`5VL`709U7fg1il1j9Z6YR3`5^2h16V7_L
hE\P2e[4e>2V7Wc83V7YS7hY11V72V7R]82V7R]83V7YS7hY15V7b]2k8j\4m_1=V7YW1]10P;^NiOS9f6RH\1Ti1f>3V7oX
1[b5:V7l:Sh4\AoEQ90fCTC[N3V7RV221V76V7dJ6mU6]6gU11V78V7eZ2U\1V7VV1an12b46V7eZ2U\1V7VV1TS23V7^X2W
R4=V7QCjh1T3m?DhGU:[HT1j^1gO_64W7^k54oY13W7nJdZ6EX70^<XNmOk[1P8oR11ll1Z5Y1Q41=@4BEP=26X7W5U^1lj1
^Jf91X75X7cG1ao5oB3X7XW8Q;4X7Vf3BYP4EX7l8e2S3\<]6j4D>FU11jX1[F^Kg4RU1UGgS1o1SH3X7W[712X7iF2X7oS6
4X7lG\^1_E2X7ad24X7\3[a4_Y24X7an2`Ea]2[1Y74U211Qo12Um1]7_4X4U7XT1e1R]11=@GT1o3m6^142A181h3W14>^1
0h31^1c;4V48?6Y7QU7b43kV1e25Y7XP2UOYZ4_P15Y7gZ1jf31SX22Y7hY73Y7ig3na33Y7ZY7=6Z7]^1Ql59j>PJ9Z7]^1
Yd52h6K9j>PJ8Z7[n2mn3U=9Y5e1kQ15Z7_Z79o6kQ14Z7Qg2]c494Z7hV7f393Z7_Z794Z7_Z7927Z7_f2oc4082g>;Z7\7
lc4T8`b1_D082g>YH4Z7_Z79e75Z7hV7f39j>4Z7\g4Rc296Z7eZ2Ro3U9`G9D[7VJ_Y1mQ20D21P4POP3P3g9k2]P1\S113
KW1<[7`V5P3P3P3g9k2lS23KW1a15[7ad4e[30i32[7XP83[7XP8W2W1\71P33c1nF`Cg35m4e6P4e5n;0YHSCE:T14Fh>R5
Q1Y3Zf14P8n2b?`B1R1U25[231Y1\73gJ1K2_7S6eGh7`1T5P5mD6kF:T1a36I^5c9Y@1VJT<P54i21:S3P3W242c3:cP1h<
e1\711b8TBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5R6T3c8T9X3_4R;`3P1T1b4Q2Y4hDg=\7V6E9T20^6[8S3T3X>[N]G
4\7c\5h<mX24\7\i5iV1SR13\7]<le74\7]<[b1`S6:]70YV5P:R;0PU2?41S1]70bd11UMk[2b8G1DJLW4a2?88P:0Q1nV1
^20>\1T1?W=l1o1V1JW44S>9]70UQ1SU4P:R;0`U24;]70gU5AP:Q1P:0UOZV148]70YV5P:R;0`U24L]70\Bd2UL5RJH`Bo
^1m1`Fg4f2P2@Q1P:0]Q1d2nJC11d5144^7iP6Qn1>;^7e]1mM\LTD`Ml?RP1cn1h<_34^7^1]P5`o27^7S4U>UP1a5ki2Vc
3J^7i;f72dDCo9a<d31_V1_83_8132b1_k2GcV1282W@V6<^7l@17S2mY1Sn1V8nX1VAQV1ie15^7^1nP1kl1mW52^7dh89^
7Z]1:Z8S9d1[k2a5dg2:^7UDcc6h7`@m2S1e2Q>d2?^7UDPZ3\5fd1UJXEh7`@m2S1e2P2o;07^7UD`U5\V2m2S1e22^7_Q1
4^7m\42Q\46^7l6U[2ZU1bX2n62^7l6D^7Z>b1b3H_1c3RD_IS1aR1YS1if1ZDPW1aD41A9A^7Nm4l4gm1P90_P2R4FYi1\7
P3W3FSP1b2H^7LTCe7i9l3b5c[1_JV2[?Y`1l8n6Y1T=f6W@`BT1[2_21m16^7>VOb_4bb2^18^7^MG2T1l[4YP1dg13_7\W
7e]11_72_7eW73_7bS4hY44_7ll7Eh?4_7bF[g723_7ml7SI3_7bF[g72_7[i85_7[Z6jc1\K62_7bF1b71c78c7h[2Y5QZ3
Xg1Y5\@h<3c7gg7b6:c7g:3ne12nX11Pc4V<37c7;`X8l:S1i252c7im75c7SU7lGo:39d7:cU3b_41b8Y@U952d7T^81d73
d7\^8Y:6e7gm1k^1UW3[U1bO7f7Vf6T?W=^E1U55f751R]8c95f7_g2cQ1Vd4:2f7nf86f74mh3Zg3_6RM3f7PP3ic5:f7RP
2gl50V;1O0T4c94g71^\7f[11g78g7kV21Xc1d3U6oNVU33g7kV2Ul23g7Rj3WX11g72g7lP55g7i[2Y4_l502i7lm31i71j
72j7nY22j7[i74k7hHg:Zd64k7hHU[5lc11k72k7hf75k72jQ1T:^k53k7al7cE8l7ZV8X5e1l6?2U3;l7lBRS1`7R1h]1UW
3ZS22`1<8l71`5kJ\U4k`2V1eK1l71l7:m7bN0_W4`4T4l1WU2FSH2m7oL4m7RP1<]_79m7k`1UCb_2j8o<\g2e2n21m76m7
cQ1c7lc3YY233m7^`5_U23m7Xi7XO2m7ah82m7VO1n72n7^l76n7dW2X:Tm4XT166n7]Cml2ah2dZ2A6n7\@1fo6i7cP14n7
`5hP7bA8n7S>e1k@cT5_`1ZJ]35n7SS4m10Q[44n7ie7ZJc32n7om76n7j>mX7UDR8X32n7Xc86o7Ve71b8_I5=o7=d[1TL^
P1]k2Qa1110QNm354o7km7_I57o7QX2fk3]a1d8_I54o7]c8m355o7dW7T]1a253o7[g856P8^n2\>U^4a?Y61P81Q85Q8d6
d^2oW3lP13R8Pb1[V28U8US4]Kd2m^1S7POi;1W82Y85?Y8V9iKo7Y7T7lH>n4kn1g2b1ZT1Q9X;<[8P1P5dQ1[7oo2b1T=Z
HX9QEQ74]8SQ1^Ca54_84g<^a62_841d82d8m]1=i821j:b4TP18[1\>k9^n3g869k8YR1jAY7Qo10S8`d2o7Fm8?YV1CPF@
_31:]g116b1g6\l1@iGGn2mDZO2Fm86bV1CPF@_31:]g116b19Mi4E]W2Y=GlGV>5m8][3mBU5oX22m8Th63m8bM?7m8g5gk
3_h1g;nAb53V9Za5fk208b99=]d3oBl6o6^_1<b9<e1R1Wk1mT2HP4T<3Ra1T<<b9<e1jG_T1mT2HP4T<3Ra1T<<n9aI`]1l
k1HP:WLh<nB`7X8<5n9aIWk2oHfm34n9aIWk2ff42S:44T:UFR7bk3CT:9h1RW1Z3V@kl1S8X5R6V2d1e1k2X=W8o3e=iK7V
:bZ1b[4i?eT1a9X34X:NmIPj31X:2[:[m36[:iHi\4lGTATB2[:__41\:3^:We405^:Uf1`^2j<f31^:D_:3_5iT1i1T1RT1
ZHSCn706oS1cA6ZC154P;6_:hIhNCZh2f35e:nMlb1cm1bK6e:nM``3`k1j@04e:^c3PK\\27e:k`2cm1Y1U4kV204e:\Ccf
5j@6e:_^4\k13j@04e:_^4[\203e:_^4[\23e:^c3\W35e:2ma2^l1[\23e:jn3R24h:f_4U4gS35h:0X]4\2U41h:3j:lc4
01\;2_;nV54k;VR2\1o^53R<fo3YB3R<Q1n`44R<Z\4k1i36R<Q<Wb1la2i1hi2:R<2R=W2dY1dZ2^:o1i1`c12R<Pb41S<1
Y<2Y<Sb42Y<Z16Y<SQ2\>hEXIaL8^<m8W>Sa1S2YP2Y9[B2Q=Xo65Q=ULfC[806S=00SS3Rk2Yb23S=1``81T=:T=ob3X@WY
1Q3UT2m?o=016T=lGS6af60cN1W=5Y=kA1T<mg3>[=dBQFV6Oj9VBm20X:dA[JZ:T36[=lCk5eY3Y?]l17[=jW2:]D0_Ai\2
<\=fGR6iF2Njf2R3W1l1\BZ95^=bOk2Ug4QJC^=_2o8eB;00Q5j7`4W3R2^2^f1W;oET1o1[Q25^=Q8T\2l`105_=kJ\U4SJ
ng15_=eEU5`o4TA1_=5_=[\4[4l1lG7a=0`_15?V5Y`43h=[a5f11k=2R>nR48R>eg3UChZ2\2cFYC[<5S>nAQ4ib1Rj1:S>
lA1Q4ib19kQ2i^1id1YC4T>FbS3l^12T>QV62T>YT304Q`2^l10V42UZ3\O0007cR11PBhH1gS2^k12W>fV41W>1Y>1^>4Xk
1VV1kKeU42nd4^a21a>6a>Si2U1Tl3;S@2c>kb25c>gb2iX4?h<1d>;e>Q=Rn2_>lm2^OWG;Lk262g>aQ11g>4g>Wk4V`1go
13g>UA11k>3g^2bJh71l>03n>UW3oY31n>1Qg28V?iT1k\2fm2fW1Z7Z7]:1V?2Y?le61Y?1a^401Z?01\?3]?Tb7C1]?2]?
_Q31]?6^?g>kHgh2bV1UC7_?Qn2_>UFQ_2X6X[11a?6c?ad2lQ1a\2i>nQ11c?1oT46e?1U2gn2no2V73e?1jP34h?a<]c1Q
X43h?jh5SZ11h?9i?]V2GUS1h2]5]3o4`k21j?2n?Ul61n?2n?[e1=Q@^T1nl2QY1W18f3R8j?Y1d7[2kR102[@l`22[@ba3
3\@aR142]@Rk73]@Yg5hS21]@3]@TZ1i?3^@Yb4fT2=`@YZ2QCji21lBi4[22R9UATKj34`@VNoh414`@ki1^^1[24Xh3[V2
d1\n12e@aQ64i@d;o\3ao13i@d;a\5<i@3`;fJZ:]4g9]T1YEao1122i@Vh56i@j1`7l2[\3RP21i@4i@3Th524i@3Rh582i
@_h53i@3[h52k@Xh53k@YT7b<8k@R=a1h8]:VP6jY1S36m@8`:og25RX57m@8c91jh2ee2bb24m@TV3Y`137m@12e=Xj2S7Z
]23m@i1Xf51m@5m@f12f9o]54m@KVg5H3m@KRS72m@Rh51m@:m@`9ZI\=J^Z1jAb7^4iV33m@@Uh54m@e50[o22m@ih54m@@
Uh523m@Kog52m@kh53n@813o@QX3^d25o@2nW3S7Z]25SAi8P[2^T314SAi8__518SAi8P[2h=Y5[Dol113SAjc2`T36SAi8
Le2l[511UA4VA[_2TC53VA`R351VA2WA12\A01\A1^A2^AUh52^AXh55^AQc3[1o1a\22bAbA2bAdH2cAV^22fAR]23fA0Q]
21gA2hAje42iAVg56iATW2hZ3X5U^1X=3iA_b2_U32iAog56iA``2AZV1R7aT31iA2iAbj52iAXn21kA3mAhR1nm24mAhR1_
=^`24mAX`1^`2\D2mAgP45mAX`1eX2h7\D1mA<mA\b2^<V;j9W4S2]6YAT]1`\1WI3PBfP4nf14PB[<[Enn23PBhZ2g98PB0
Z<[Em\1Pb1j]3`F1PB<PBm1WY1<]9]5n1n=W8b3b>WP57PBXMU7V1^P1fc3mZ28QBdY10k1]9\BSW5`F1RB3RBdX2nZ21SB1
TB6WBdg2nB]F\f2fH1ma61[B2\Bdo51^B2^BU_44^Beh6l^1S64^Bed3[\4`63^BU^6m>4`B2lg515`B2fP3Ug214`B`Z1^]
413`Bog513`BQh5Uc12`BQh52`Bog53`B[NSe33`B^a4nV11Xk82hX6gF3dBTe3jR22dBog59dB`7eAl<ROo9bW1X3il1:dB
V9_c1l6m5g5dMU8YR2A5dBfl1]h1YR2A2dBRP33fBPh5\R12gBfg54gB^6]_3iQ25gB^6W3ZY1dT44gB^6b\1dT44gBYZ1g8
dT41gB3gB^6Wa53gBO]37W[1\HZNSOgV2W1[E5jBd[23]Ajj24kB`?b]2_l23kB`?b]22kBSm23lBVg5aJ5lBVg5aJV@X[13
lBd<SU69mB`H^U5cU1f@W16P1a12nBc:3nBc:gb22nBc:2nBW83nBW8j^54nBW8Sh2ff22nBQY89PCh`1lHQW2m3P18U817S
C]27b<Tn1^3e;6SCoAR6iF2ii32ZCW<1^C1`C3`C_n2ek22cCmn12dCaQ31dC9fCaW1eI<5Q6YZ1R3i11hC1jC5kCWn1df1`
1Ye15kCWn1d`1o5`12oC]64oC]6`a3ed23oC]6i_63SD3mj11SD3TDRj1]T14TD\<Rj1QS16WD4_W1`7dH_V17YD0PGR9jU1
Q8iC3YD0P^21ZQ34PJ^U2m7\X32XX3Q?3aD2lf26eDVQ1dL]8QLUm31^W31fD2jD\Q41jD2jDg82jDVh51nD2PEWP43PEWP4
gV23PEjl5P23PEf^2n[31PE1ZE2ZE\m22ZEdU65ZEVd2YS32jD2g^2[R12]EnR52]EG3^EZS3n@1^E3`EWm3Qf11`E1`E2aE
j<3aE7li22bE74cEkc3mg3oN7dEf21cc1be2113dE\f1nW24dE\f1Y[1m[13dE\f1Wg23dE\f1ad42]X3RS1BiE^73Ea:V>f
R1n9QETl1]5f10mFi1VZ11e44mEPe523>mEaDXS1UU1c5\12\:[1SNd28PT123mEPe522mE`P32mE`P33mE`NPR25mEd9U1U
Z522mEP`1=nEi3c3dS2QZ3\DoA246Q1<cU12nETe53nEdo6dU11QF2QF`94RFe1k@cT54RFe1_e5U@2TFTg58TFb1[Q10YT1
W1_1R]33TFb1Xd21TF3TFb1ae54TFb1W;YZ53UFTW2R`31UF2UFWg53XF[W2_I2XFhn12[Fbm54]Fd]2l_3:6_Fm9mn1gHUl
211bF2n\2^_44cF0WV3fd28cF0S81n:HQf2lZ21cF2cF02cF\o21fF3hF2__22iFSi31jF1kF3mF2nb52nF11QG6SG]Y2d2I
oA\L2SGYk35SG6gm1[811SG1VG2VG]L2VGQe52VG02VGnO9ZGU8h8R^1Q7aJUU4TR151ZG;cGb2^3S;RS1P4kQ11e4c9^V15
eGb5`X1m`1Tj22eGQo22lGXd31lG5QH]2gQ1lX1[e32RH[b5BTHeX1[8l1mi1f4V\1e3n8ER9iBf3bHb=1g?l52ZHZ`5CZHW
9SDOl1^Bm51mk10DVS1P3P3g9XFUDQ4k52[H12_Hci77cHml1d6Y3g1WNa15cHbS2Q5WNa1AdHYR1ka2<1Z:l2[4?1iM[U1E
3c<V@RA2nHU^13nHT^104oHj1m_5g_21RI1SI2SImn42UIkX12VI25VIhg4h3X4YU22VITU76VI0^\3X[1]l1m@3VI2Wj41V
I2VI02VI\^11YI5`Iea2mU1o=Um1?`IkGS6nHW5Z3P4P6j[2h3m?R2HaR1UQ19kIeZ1c7eDj8j4nS2SOWM4kIPe6KXU15kIP
e6==XU11kI2kI\`23kIVMfe13kITW3Y^35nIL1c2T_39QJn2UQ1Q2;\T2f4Td2_[12QJVV1:VJ_6R8SW1R?`:o<SM`o1b96V
Jb>SW1cV1WV3>3VJnU3RP33XJjh3]j12ZJPh24^J`f4go1e>H`Jd@`;a31n10?=0V1`4_3BPE4k6cR3`4U20W4Y1ef11aJ1b
J2bJXc13bJZc1kS32bJVg44cJU]4eT1o<4cJ1`JXT51cJ1eJ1fJ4gJd7RZ5o<3gJ^JXT54jJ1`^506jJ1Je]50ab24jJ1T]3
C4jJ1T^2cO5jJ1JPX7WH3jJb^5P12jJm_503VKU252VK[23VK[2ag7FZKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4lG[Z1U8WR
2k7?ZKX1ed1h5YGl1X<:U<lG[Z1U8bl1d5k71\K2\Kef52\K_e51_K2_K_e42_KQd63bK_2Yh24bKgc1QW1_92bKYT31gK2g
KXP87hK\3cU1T_1di34d62hK\34VL1[V5VN5ZLc8Q3<eR55^LiZ3Pa1Y;X\12^LiZ33^LiZ3cX32^Li]57`LjP1\S1[2T[2b
4_i14`LoR2m[1j32`LYS26hLma1g:fd1d5io14jL[V40`o2DoL`P1W39h1^20US1o4XQ1TA0?ZH`4UT1^623e32PMcS13RM\
_5o<1RM2RM\l52RMbU22RMRe53RMn^3SV22RMQS22VMVe21XM2XM32XMo^6=XMIa:n_2bQ2:[10cH3VZ11e42[MVf71\M4`M
`OXc2ek15`M`Og8VV4\S16`M`Og8`]1eh2\S13`MlV2TV32`MlV25`M`Og8of4lR14`M`Og8li54bMU^4jChP32fMcT16iM]
`1WR1`1Y1ld32iM]l13jMZY1S\31jM5RNdKn_1gX2L1RN:RNkJ^c4V7X]1dM16[148RNe[1dR4V72U]1mM`13RNc[2XW22RN
^U23RNjm403RNSV7fB5RNiT2S3h<bU44RNfd2h5Zn42RNjP75RNjP71e464RNbU7232RN[g73RNiU4^?3RN[S314RNiQ3Z9\
T22RNa_52RNbe23RNa_512RN_j22RNh[28VNcR2Z2@dZ1QX1c1aA1\m43ZN[T1cQ23[NR]3ng32\NS23\NS2^23\N[Ea^11\
N5`NU2jX2SZ1Ph26`N1S2bm1_5k_12`NTe36`N[4XY11QEWB2bNfo11bN2bN`S74bNRU4@21cN2cNb]63eNWo1_Q13eNgP3P
\23eNh\5jf12eNh\51eN4hOZ^2X`4Q405hN1n:HnP53hN1f\53hNh\5mI4hN\n1[^3mI2hNh\52hNSB1hN2hN[c33lN1ao56
lN1ao5X?>bb11lN7RO\]1ji1WP1TR2\I41SO3UO1T<4UO1S9P33UO1RT44UO1h7a_23UO1h72UO13UO\^1_E3UO1XR1<VOk;
Qe1Bd5UCRZ1iX2`1WDVDS41VO1YO2YOgY61[O3[O]i6a:1\O4bOU1UZ523bOi7_23bOi7_21bO2bOQR43cOea3[g13cOTh1o
Y42fOnS42gO`^61gO1hO9hOhb101h2V3S6bF01jO2jO__12PP1ej1<PP110P4R^1g4l6QAi4c3[M[Q21PP13PP1Wg12APP1i
<QT1a5S2n1iCd>V<<Y6XAea1R2W5k<G=SP1cd14l8][1S3[7oe1U;2h9a2n36SP1cd1T9_IP5hX36TP1R4X_1nY1V;aP34TP
1R4^T3aP33TP1R4Xj52TP1^l201YP12YP1eR49YP1o4T2]Gc4Xd1]GgCSo22ZP1hg61]P12]m2\e21k]64`P1]P2gX4fH1`P
12aP1Rj12bP1Rj1004dP1g:Xb2T^2=dP1fI2S@1d7ja1j?d[2dJR=2SC;dP1mY115^7W`1b1j?Zn1Y=\j15eP10n^1U;\V12
eP1U[51eP11fP14fP1db2VZ406jP1oZ1S<^KX_1h23lP1f`2TO1lP12lP1Z`12lP1bT64`k2T:XAP]12RQ1V]12RQ1V]12SQ
1g73SQ1g7ih22SQ1X`51SQ11TQ14UQ1fP2ZQ2`n13XQ13mH3XQ1h^1g[11XQ14\Q1RHfV1VQ21]Q16kQ1aB2VH0f[33kQ16S
b77lQ1:R40`W64WY11VR13WR11\]42WR113\R13mY51\R15_R1nl2S]2716_R1^V2e3lo20V91_R1@_R1TCQ1S6\EFk;`[3U
2010UU1T3YD`?8cR11PB_=X;1_Q1fm21hR16hR12Z_1nV1SGhY22oR101oR14oR1h21]a48oR1h219[1QKY4[`31PS12PS1d
[22^\7d1AmV1c2b3P4jS11^8V8VZ1REo2Jl9\2Ti13g\12SS1WT53SS1U8Ql43US1nU4gN5US1iMTX3gNo@2US1fT56US1Q9
\l2k30Tf23US1Q9^f51ZS12[S1T`34\S1PNn_2V_27\S1bMQ4U6^j2k3U5>\S1d>l1PNk[1l1I1W5`6fFg5n`1o;1_S11bS1
3nS1Qo2SP11nS12n^4eS23VU1Q8R23[T10eg17hT1eFTW1VAX[1[P2l98nT1Q4iQ67_:S9_CZ66TU1o1R^1e]2UAoL5UU1be
3gC1S61UU11VU13VU1\g2PU13VU1`R3Pl34VU1`R3Y2bG3VU1ic2]d21YU1:]U1X4m>g6^\1W5oo10je1f93hU1g1XB2iU1P
X64UV1f3hW4j\21UV11]V14`V1?dZ4k63aV1R\4L1fV11PW12PW1\S42TW1d^67VW1Qe3[1AlEh]1:2\W1_21\W13cW1eEcJ
2cW1lP61iW14lW1l1km4]j14lW1l1T:n@1lW15PX1<bS1m\144PX1<bS1oT52PX1jQ22PX1Pj52QX1oh21QX16TX1j2QX1l9
oZ1SS33UX1ad2eY32UX1R`34lm1\Q3^h2oU1=_n1k5_33o_21l3o3[?jP2WQ1Ed62_c1lS72lm1W32ZX1Q_71[X12[X1fY32
]X1]Z34dX1ZX4dL^D1jX12mX1[72WY1SS66YY1Tc37Q;nNnI3YY1o]3[f37YY1ZV2dO[FS1d2m^11YY13YY1Tc373YY1nj2Z
b42YY1hL3YY1WZ4lc11aY11iY13iY1TQ525iY1mX2Vh22eU13iY1mX2om32iY1cU63iY1jS132lY1ik51lY12\Z1mT42oZ1S
_25Q[1j@GQP1]k21U[12U[1TI2U[1ZH1W[14[[1Sg1PAe_12][1eo41][13`[11\U43i[1R=V19i[11l<Z1WU2[P1Sh3`4j3
2k[1l<3k[1l<\H4m[1Y[1kQ441n[17n[1Wd3^<H6HcB5n[1Tm1i2aQ212n[1VR57P\10l@^X2c1nc2a65P\10l@i3XV22P\1
05P\1ce2h3c1`j21P\13mi1hS2dk2>Y\1TY1Z?R1_8l1Eo1SFVR21U8]4eU21\\11dZ71hk64Ye1^X2PBcY42oe7YS11jb40
0002dh7Q31dh71dh71dh71dh72g^7l92g^7l91dh71dh71dh71dh72g^7l91dh7000:b\1_3n6[Z1Z;Z5g\3e3\1^j12m\1n
11n\14o\1V5\e4\O2o\1cj41o\13R]1j2P36dR5`]12SNj[1P13T]1P4jC9U]1^3?b6Tn2`@^k1Ki_1=U]1Wh24X1mKT3M7Z
1P1[9UW1cO9]]1]1g1R1\8ST4\P2bL66b]1W3gW16oX2_h14T^1ni3QB05T^1mn1Pk1^3;5T^1mn1Pk1P112U^1I3U^1o2on
21V^12[^1d=3[^1d=ff11[^17`^1]10_Y1gW2XY2UG4`^1]10i[51k^14m^1]7f[1iX41m^11o^1;Uf10_Lb>2C0kf2T[111
4Y_1U7eQ1fc32]_1^11]_15f_1]7RQ1ig1:2m_1cJ5T`1o`11Zc4j83V`1TZ5o78V`1Ld6^>jn3aBm5iR23W`1Q7V^44X`13
1\^61Y`15d`1R7]\4P1aM4d`1fIQl2]d33f`11gT71h`13j`1^Z6cN1l`18l`1c4_=bG\9WISk3i31Sa12Ta1Xe32Ta1VI2U
a1jC3Ua1Q242Wa1kY58Ya1BCj]1W:JTa2cZ13\a1f[1m:2aa131aa13ga1QQ1SX12ja1P3@ka1a@kR1fg1U3T1b1Q2P1=??W
18f`2i22Pb1@7Qb1mOk[1P8oR11ll16\h1]]3\\2h2b3VR12Tb1nV12Wb1]R1HZb1T7i2OV1c8U9ZZ1f6`<f5Ub1S=U30:U1
@m>0[Cd;b2fF1[b14[m2oW3]^1801^b14`b1Y>Q_2nW41ce11ge13gb1_\5kF4nb1Tf3Sc1m44nb1h_2d8j`22ob143Rc1]H
co32Rc1\H1Sc15Wc14eT5kFZW15Wc14ak5ZW1\41dc14dc1_\5o:YV12dc1_R22dc1lT22dc1eo12dc1d27hc1[>`g11Q4j\
3mE2ic1bY61ic14jc1a2_8iT12jc1a21nc15nc1nV2d5j;jh15nc1Jk]3P6U\2DQd10a]1Z4W2h4k6P6[:Qh1\]1P=Z2<0\6
j1_1TFf16Sd1c3bf1lS1:]c13Zd1XJ18]d12VH0[V3Z5oC37]d12CbG0fo338]d1YHQ_38`3S?Y:d74]d10XH^G3]d10kn11
^d12^d1fQ23^d1kn1j22^d1j]52^d1g_13^d11e_12^d1ZX53^d1am1Y12^d1]l44^d1am1Y1am23^d1\Y1Tf17cd1T1_[1V
3c1dn3hD3cd10og41fd12hd1Rh51id1<Ve1dT2Si2_6jA\Di3U3XE2S2l21Ve14Ze1`Y2nd2Q9<\e1i5VMa4j3\2lR4V6l4j
<S2\J2TW7aM1^a41ee12ee1eQ31fe11he12je1dl41je106me1f7[LeP4g=`<2me1jZ11Pf14Rf1kV1k5\h53Sf1P[1kE3Sf
1P[1[Z54Sf1U<]4Sm22Vf1U[11Yf11Yf14Yf1eF`C^33Yf1jo1_W32Yf1jo1:Xe2f8<W4c5_;2\=mAXf26Zf1ha1aV1ca1Z\
1R^11Zf17[f1oCTIUV4e7k<RK3\f1iY1n21\f14]f1\\1]X3nT12^f1id44\T3B\k2iZ11_f12ff1dc44if19g^4m:9kf1lL
`Q2l5N00^P1oo24Rg1fe1XNic27Rg1=ec1`1_g2>[10006^m301eb3PH[B1Sg13Ug1`HfW14Ug1`H]T1]21Ug11Ug12Ug1Tl
13Ug1mn1>2Ug1la43Ug1WP2kZ49Ug1TER?oKR5h1Y:j2F3Ug1WP2k62Ug1Pe52Ug1ZQ23Ug11YQ22Wg1YQ22Wg1nj21Wg12W
g1PB2Wg1]P401Xg13Yg1V^4\C2Yg1V^401[g15[g1o`4Y:\I12`g174`g17XJPn17`g17[Y1_m2[1U4cW21eg13gg1S]4WF1
gg12gg1e^32hg1]\43hg1]\4k12hg1R]44hg1ji1^Nf91hg1Fjg1c1P5j7`13;b@VDT4_K2S;l3c2[1^e1\5T2SC1bX1\1kg
1b11]1P4JY42c3?^[1aF]2<m6c355k11:2NQ3@91L2Y4o2i2eBQBQ6W=f6o2^U10O1e423lg1\]4N9Xh1nDRHe=KP15j3jX3
1hh12lh1aQ13lh1aQ1nm14lh1cf3kX2oR11nh12Ti1^P57Xi1412c1]Eh`11[i12_i122_i1m]52ci1fn22di1ii37hi1_@]
o4h\1;f815ii1jg1Rn2311mi11mi14ni1V`2iS1b:1Qj11Sj13Sj1o`3de22ik3mQ32Zj1ma41Zj15]d34Zn2[FR?2bj1Z?3
bj1SR5Q32dj1Qj23dj1Qj2PP21dj12dj1Rj403ej1X`421ej18fj1_81l66of1ZCRa15lj1\n1a5X:VL1oj11Vk12Wk1bU13
Xk1XJ_]51Xk12Zk1WW55\k1eZ2ad2i6h39\k1c1c3hBdb1ad2l3l248]k1aR1V5l3QL\5V3of31]k13]k1V5gR22`k1XD2ck
1j602ek1Rd41jk15lk1iP15kV2So14lk1iP1eQ5Q41lk11Pl11Pl1:Yl102Jh5_3A0ae1`Y27Yl1i:0[>TU1Pm2ic14dl102
V93dl1022el1]P52el124fl11aR1hQ23fl1cR1hQ22hl1[83hl1X5R31hl12hl1d]22hl1V91nl13Pm1?Q56Wm1h8Xb2eg1n
=a>1[m11_m16cm1ih3]2j20g12fm1`T11lm1?lm1^6T2_V20I]Am8n20fh1XAXG`;Y61Un11Zn11bn17cn11T2P?hb3_V217
cn1^^15lIhT1m?d]22dn1mY21dn13dn1^X1^Q13ln1o7oT24Qo1h]2^1Yb203mo1Q1QV22\P2jQ54dP2WV2161fP21jP22jP
2eZ61PQ205hQ2ha3T5jg1b?1ZQ22]Q2n_23^Q2UU5m51`Q22`Q2lX21fQ24hQ2Va5gOJ4kQ2l4Xa3]>1PR21QR22QR2R32RR
2To42VR2Tl1<VR2V7Q41\m4_2>\1d1e<k2b16VR2TT1U<S[4`6nK1WR23WR2db3S11ZR23ZR2\^5?2^R2X91^R21_R22bR2g
11bR24bR2c62gG6bR2i2f=fe1[Ho_13fR2lV5ZJ1fR22nR2fa12PS2bG1PS22SS2YW21SS23SS2Pc1WS26VS21d6^JoL]T24
VS2[=GQ`11]S23`S2\P3_U22`S2Vn54`S2ed1oh211`S23`S2\b4_C3TT22]V34TT22l2dm23TT22^g11TT23ZT2Wc1hc11Z
T23[T2d\1nV11[T2:[T2_3?c_2Q21^4[1g_3P21aT22aT2m_41gT22gT2]Z52gT2We41iT21iT26mT2Y9RFeGV@lT21PU22U
U2`\41UU28ZU200k3eU1e2XMdm22ZU202ZU2Qd31\U22]U2Qf43]U2Qf4[U21iU24iU2nd2<iE2iU2eN1lU21oU22RV2d\51
RV23RV2oc2c21jU71VV203WV2\a4gX22WV2\a46[V2R4Z6ZOga115cV2ha5:I01cV22cV2PS31TW22aQ4d51\W21_W21bW2;
iW27dQ1S`23c]2Q4mB1296kW2?c_2n7V`2`O1kW25mW2gS2^l23bb14PX2Pf2dY2[83PX2eo4[84XX20jj4D3\X2i_2k12\X
2i_21\X28^X21PR3ni22T;Q121_n81_n85gX2fW3Sg2m2l=3oX22eR41RY22RY2^^43UY22`a62VY221WY21]Y22]Y2Zj34]
Y25kc1Vm42]Y2;4]Y2g[5R4SW16]Y2Q4P_1e6n8A4_Y2]Q1n241`Y22cY222fY2bU25fY2]R1g14WQ12hY2gd602jY2PP12j
Y2mi31kY21mY24mY2QP1l9`R36RZ2`1a5ak1V<[j28UZ26L12RBSl2`B4WZ2^[2oa2\92XZ2dN4[Z2Ql2Wf1R63]Z21di16]
Z21:fg1b1Td32_Z213aZ2ad3]H4aZ2lR3dAn11aZ23lZ2W[1oY33oZ2Qj1\51R[22R[2oo15R[2UT5h7YIk;7R[2kX3P3c2d
5jX2j34R[2Pk1V2g27S[2kZ3e3Q3\\21dE2U[2\g11_[22`[2co32_P4Q;1g[21j[22j[2RV41l[2003P\2m\1`g32S\2\Y1
2S\2\Y11U\21U\24W\2\IPR413Y\2V`1d?04Y\2Xf1Yb3X[13Y\2bX5X[12\\2S91\\23]\2c;SW1006a\2aAV:m7m?T[21c
\21e\22f\2oQ42gm202n\2`_13o\2`C^32R]2UH2R]2nI1T]23V]2kW1mc17Y]22i;[Q1_?U2]j22Y]2X]1001c]24d]23ad
5k13d]23`d52d]232h]2Um301k]21bl21n]25o]2ZU1U1a_1]32o]2Rf22T^2dT12T^2`T12V^2f]53V^2a1QP22W^2aT11W
^21Y^21`^28c^210SU2io12Y8mS29e^2R1Y2jLlP1Yi1>_141f^2004VR3Q7^;PW31l^201n^21V_2002e`4`h21Z_21[_20
1VZ32b_2dR44b_2h1g=d81b_201c_22f_2kV11f_25h_2TOlP1Yi1>3j_2ge303m_2oj4^`11m_22m_213n_2^P3X32Q`2Ya
4=Q`2`a13^40[3b6BU5kg1hNU?n91Q`23R`2QU1P41R`21S`21\W31^`24b`2i`1]T2b23b`2og1V31b`22c`2h`12f`2i`1
4f`2e`13YT21f`22f`2Se36f`2i`1=j9lV201h`22l`2ST41l`22o`223Qa2lk1H1Ta21Ua25Ya2aW10SX1fg22Ya2f_21Za
21[a21^a21UZ35_a2`g1;]1lF3da2S<]W43ZY3hT4kB5fa2W>i`1b`2Q74fa2Y4W9TY44fa2[8Z^4lI0001ha21ia22ia2Yi
34ja2S:`_3WW12Qf7Z34la2U\1V7g63la2U\1b64na2kc12]P31Qb21Ub24Vb2Rn1m1^41Vb21Wb21[b25\b2W4WT11Za31a
b201Z`401gS308ne2fV1[T1\5f1fX1V1_C;eb2SI_MbM7Z12@h9a2\2<SQ3nFHl3m3[P13NFa3gZ1iC05hb2T?VR2cm1hG00
006no5X[1o1`7Q=A003ob2Xi3gJ1Pc24Sc2fe1[Ho_14]c2\KZHXj22^P4R;1gW4002XT3g41ic21[Q72jc2U97Rj2nMcNga
2fI4l16Yd2ad1gP3a3aCVK5Yd2XP4e8Z<Zb13[d2ij5k53\d2eY1hi24\d2eY1n=ol23\d2eY1n=4_d2d2Xo1h`201ed201m
d24md2j8YJgc31Re21We22Z]7oE4ae2TGdd3=1de22de2gA6de2U@`EV7j9_l11je22je2WR17me2:m?WI[]2ZMa>1oe23Pf
2W9ge42Pf2W91Pf21_f24bf2jP12bY12cf2Vo42mf2_81Tg22Yg2Wn32\g2]24\g2dU4c:12^g2bU46bg2Y=Yl1o10n]17gg
2Yh1Tk1[KZg12l12kg2d83ng2^KX_14ng2^KX_1]X15og2dV3\T1`BS93og22X\21og22Qh2bc21Sh26Vh2k?c^1=TZ2j:2f
d3Sg31^h25X^3Sa3V9o1b`104Xf3_U3T?j32jm2hR43dh2lg3i82fh2m801dm71oh22oh2^=1Ri22\i2[\12gV7104]i2l9\
CdT302]j2h61lo21\X7002bP4RF2eT5XV1003hm2S2i40002_R3PA1Zj203aj2h7eb31cj21dj26em2U;_S3]Ed:bU18jj2Q
Cji2nBi4[22`Y14jj2\;i_511Th302mj2]Z31mj21oj22[k2ZD8]k2kR1hA2`e2bLl1fB2]k2XZ42]k2RQ11[o201^[41^k2
2nd3P_103fk2g=Ra31fk26`o2hP3Efm1`K@2Rc3i91jk2005oi31`8e1]Y26Ul2hF`3b]1bT1n45[l2`=nEjY3h22]l2]J2^
l2a;9`l2o4_CLV^1_c1WMh8QS12`l2e^31`l23bl2mFeW57fl2QW2W5T7P11k63fl2QW2kV21fl23gl2Y7Um43nl2[3_O3nl
2WT2Q`11Qm23Um2TKiZ11Vm21^m23am2cZ2SY11cm22dm2ZI2hm2bE9km2B2c7X2[AmLen1]W21km21lm23lm2_IP53Qn2X7
Qd52Un2jc301\n203_n23bd11kn22Uo2mc102Yo2[T23fo2nS2d\13go2mS254oY3Q6`1Yi22RP3e`12TP3`g43VP3m9^32V
P3m22ZP3]k33[P3^DSQ11nd44^P3]2US1ie11_P32kQ3PX41aP31aP32bP3Wc11j[3002jP3]=1kP31mP36oP3\a3YG50N1T
Q31XQ33XQ3^3a36XQ37@c2^LoR11`Q35eQ3cR2U1_3_Z11eQ31fQ34gQ3_R2S]1bO5VT5kU22h6RB2kQ3ko303WR3]>UW35Z
R3a2oJYS101ZR32ZR3lV12[R3jP24[R3jP2QX1dO2_R3PA3_R3PAk22_R3R<05`R3RQ1>`4Yc12`R3mb37`R3Vl2]Me7i>QJ
I06fR3kN3`7`;oo11hR31lR35lR3X[1T2nk1\J0002VS3T@2cS3`42dS3iY302fS3ng41kS31PT32RT3W`31ST32]T3TV31_
T31aT35cT3[o1l27@1m\41mT31oT3001RU31TU3001\U33^U30di11^U31_U301aU31oo33Yi3mW1fe11oU31PV35QV3`?XB
d@if23TV3Yl4WH02UV3f21j[3002_V3`f20008fV3\g2P2od1k4S<F32W\7b91iY61Ze31nV31oV32QW3\24UW3S4[2Qd41V
W31YW3001_W31aW301gW301lW33oW3_8me32oW3_81S^71XX33YX3Xh2n<1`]62\X3m72]X3f<1]X32VQ5`S200002aX371i
X34iX3`S42]^11kX31lX32lX3Q31nX34nX3g[4\>\G3S[5^X1aI3PY3gb3Qk13QY3`Cn42XY3O2XY3PP41XY37XY3a2[X3UK
P>116XY3mZ3UKP>111[Y33\Y3Gb12]Y3XP42^Y3^b41aY34aY3U3]_2fi11fY32fY3dj32hY3Q21hY32iY301kY31mY33oY3
0Yn21SZ33TZ30]32TZ304TZ3^3RR4j:1TZ31UZ33UZ3_U4`?2UZ3]31VZ31WZ31XZ33XZ3\U4f=3[Z3]o314cZ3JBlX33cZ3
cl3^43cZ3JB1hZ304mZ3n24WQ13S[3c[4lM1T[31V[31\[33^[3BYe32^[3B2^[3R11h[31i[36j[3Q^1QJP3g9PN3j[3k1S
o31n[32P\3F2P\3A1P\31Q\33T\3g143U\3aR4QJ1V\32[\3G3[\3G_k11[\32\\3ZR43\\3Zh2oY17\\3S^21103c11\\31
_\32`\3_D1a\31b\33b\3h6\X31c\31g\33j\3?Vm11j\31o\36R]3CXm1?2WQ23R]3CSo34R]3Ckm1WQ24R]3^n1;kP21S]
31b]31c]32c]3f[42c]3h_45c]3\R4\=112e]3SU41e]31l]32S^3Zd41X^32X^3bg41Z^3002b^3h401d^31`[71e^31f^3
2f^3cQ12k^3k@04l^3kT1c1m`2001n^33n^3cT1h]33Q_3]7b]14Q_3]7b]1bT11W_32X_3^Z51X_3004\Q5<3N3a_3d5le2
1f_304i_3\4XOP\22l_3Ue32o_3jj24o_3jj2jQ1j81P`31P`32Q`3jj24Q`3bS1c1YW21R`33S`3ga1l\22X`3Rk21[`31_
`32_`3aG1b`32e`3UW34i`3e5b]1aY17i`3m6`=k@Nco351m`301]a31_a31ba31da33da3oj202da3oj202ia311ia35ma3
`U1W`2]8N4ma3`U1W`2]83na3dIk\11na32Pb3Y11Pb32Pb3ga43Pb3K\;2Pb3l=6Tb3mHW2VZ2]5o12]b3SR42^b301_b31
ab31db31gb32gb3lj22gb3gh12gb3Ti24ib3hU3l<S53ib3hU3l<1ib31lb32lb3\;1Pc32Sc3ih23Zc3Zn2l62Zc3\32Zc3
Qn21Zc32Zc3Vn22Zc3W32Zc3ee22Zc3Ug23Zc3c5`g33Zc3ja1iS26Zc3fFSKX32]P24Zc3R1Vd3X^14Zc3R1k9ZZ32Zc3bS
55Zc3R1d`3ja1P55Zc3R1k9PT4bD1oo71[c31\c31_c31cc33ec3i2b]12ec3l43hc32Rc35hc32AXX3f<4hc32P4_`34hc3
2jX3f<01Pd31Qd31Td31Ud31]d32]d3k93]d3o2d]32hT7dd11`d33`d3T`1_14`d3l\1P6a>1ed31fd31gd32kd3`V31Te3
1Ue31Ze302ae3eF5de3W1g\1jW1kE1fe32Pf311Sf32Tf3oY31Uf31Vf31Wf31Wf32Xf3\h36Zf3n_3b>h80PS16Zf3n_3b>
h80L8Zf3n_3b>h80_6fBW91\f31]f34^f3]n3i8PS12^f3]n31_f32_f3b]11bf33gf3eZ1od13lf3g\1jW12lf3bd22nf3P
]13Rg3d5QP32Rg3X91]g31^g31bg32Wh3RJ1Wh32Yh301Yh31Zh32]h3gi22]h3Z11]h31]h31`h31ah32ah3_`31bh32bh3
eT31hk63fh3YY1\h11gh32nh3Qh31nh32Pi3]d21Ui31Vi34Xi3:111\i31ci32di332ei311gi31hi32ki3eY44oi31`8e1
2Rj3UV34Rj3\:[1YU24Tj3NW7]32Tj3Uj43aj3j7]81dj35ij3ge2cDh`1^12ij3[Z34ij3T?Z2kh21ij32lj3\a32[k3a]2
3`k3P:ej41bk301ik32mk3fl21Zl31]l31^l32^l3f?5`l3Q6C\5a33`l3T8m31cl37el3b1UY11[Y1V1_C3hl3nW3Z11il3
1kl32kl3]F2ll3fd22Sm3bh21Sm32Sm3[d23[m3=`B1[m31]m303^m3013hm3om2_o15lm3V`3_D3o21lm33Rn3n=n_42Rn3
n=2Rn3hi21Tn31Xn32Yn3n61Yn31an31hn31Po31Ro32Wo3V<1Wo35Yo3X2U4o>oo11_o302go3m_31jo32lo3Z91lo32lo3
hX22mo3_V31oo31QP41[P41^P41_P43_P4312bP4j;3bP4o1j91jP41PQ44XQ4h11bV31YQ41^Q43aQ4VD53aQ4VCoo13bQ4
o7WT22bQ4U42bQ4QP32bQ4io21eQ42fQ4Q42jQ4b:2QR4[W33YR4P7dQ202_R4U61_R41bR44bR4=Tb2oZ21Vk801cR402gR
4d82hR4Vg21nR44[S4]8>\N1\S4;^S4XBoHc3Ro1`1b4Y8PI3W51fS41hS41_T44_T40[1\P33`T4[1\P32eT4m31eT44eT4
b2^5TS33mT4[4ol25QU4f4Td2UGj65QU4\5]`2P3l92QU4f43QU4f4E2QU4Yg41QU41VU43VU4PV1oh12]U4^Q11_U44cU4A
MW31eU41fU42fU4l51hU42hU4i31iU41jU42lU4\P33lU4o1a\23lU4o1a\23nU4;WP11nU43nU4ic2dU11oU41QV41RV42R
V4^k23UV40Z53nV40`22nV402oV4^j21TW44UW4[R11jg11[W43[W4iW2\g11g\41gW42gW4lI4gW4fU3W@`D5gW4fU3>g?0
1iW41nW43\X4TP1]P21]X42bX4V31bX42cX4S41cX42cX4fT22dX4oP42dX4k33eX4Pa3k31eX41fX41hX41WY41YY42YY4a
g21[Y43[Y4RT2e42^Y4aR21`Y42`Y4[[32`Y4R21aY41cY44lY4c2m1k23nY42i_22QZ4bG1QZ41[Z41]Z41bZ41R[42R[4h
^22R[4Rm14R[4l^2ie1A2Z[401a[41c[42c[4k\11e[41l[41Y\42Y\4VW43[\4[7oe12]\4gX21]\43]\4fe353]\4TJlA1
e\41g\43g\4hX3iU11m\44m\4\??n24o\400iQ22P]401T]41\]401V^43Y^4g;11^^41a^41b^4002j^4Yn21j^41n^41o^
44Q_4PV2S1RJ6V_4nl2iEC111V_42V_4ib24W_4^=l@Wn21Y_42e_4fh22i_4X31i_43i_4P3Xk21j_41Q`43Q`4^`2U91R`
42U`4b^22U`4lb31X`42[`404[`4le1ZDn61]`41b`43e`4\R4`41e`43f`4`_1Yd12i`4i[21i`41j`41k`41al63W\6\@g
M2n`4Qh11n`43Pa4Wk2b^12Sa4lg11Ta42Ta4\41Va41\a44^a4fS3a<02^a4Vk24ia40T\1jc11Rb41Tb41Vb41Zb42Zb4a
f13Zb4el2001`b41cb41db43hb4aR2S]11Z`601kb41dm701d[6001mb40000001Vc400001Yc41Zc43\c4ag1202ac4gU41
ec41fc4001jc42jc4_k21kc4001lc42lc401Yd41P\6002hd4aj22jd4Sg12jd4]g11jd41nd41be61Re43Ye4Z1e]21ae41
ee43ge49C1Qf42Vf4R12Wf4iQ11Wf42Yf4`\22^f4=1^f42^f4_X31df41ef43gf4Pn1bS23nf40Uh33nf40Z]22Sg4ZA3Sg
4Q>hU21Yg41[g41cg43fg4]W1f16Qh41l2h41oD3Qh41e72Vh4]A3Vh4k1X32Vh4k13Vh4k1c23Wh4fm2oQ11]h46`h4R2f1
n2_U3lG4nh4Sg3[<c16Tj464k2Z104Tj46[402Uj4W201hk404Ql43001Ql44Ul400^P41Wl42Yl4bk24Zl4n2_U3lG2cl4^
?1fl41[m41Sn41in42Yo4_U31ko41ZP51QQ51VQ51]Q52]Q5P601dQ52dQ5S42dQ5V82dQ5c\21WW72fQ5eg21fQ51gQ51kQ
51PR51WR51_R52_R5X401aR51bR52bR5b31_S803hR5hm1nR11kR51RS51TS51WS51XS51eS53eS5_2i:1lS51mS52oS5T35
oS5P2]1_S122oS5l@1RT52RT5R22\h623eT5e5`V11eT53UU5i8b:3UU5e201UU52_U5o]11hU51PV52PV5]11UV54UV5Z1M
`81VV502ZV5eZ34]V5of2111]V55]V5i1mKS2PV11_V51bV54dV516oj21hV51lV51RW51TW52TW5Si12ZW5Z21\W53\W5QV
2>4WX5Se1T3TI1_X51aX52cX5S^31eX51TY54TY5dBXU1R<3TY5dBXU13TY5mg1kj12VY5ib11ZY51bY51\g81iY52iY5g_3
0001kY51mY51nY51RZ52SZ5c13VZ5I82VZ5R12ZZ5;1ZZ52[Z5`V12\Z541\Z54]Z5ka21ZS13`Z5mU2P>1aZ52aZ5U13aZ5
^j292bZ5T11dZ51fZ52fZ533hZ5hQ1jZ22hZ5Yh21jQ71mZ51nZ502P[581Q[51R[52T[5`c31T[502h[7e?1\[51][51_[5
1`[52`[5C1d[51i[501j[51l[51o[51Q\51R\51S\51T\51U\501f\53g]5e2PW104dn5d1\n1_L2^^5X@1Z_51f_52o`5d`
11o`52o`5h31ia51db51Yc51[c53nc5P3g93Pd5h<^_11Sd51Pf58]f5X50g1VEX_1C11]f51Qh51_h51\i56ei5Q3UT2mM0
11ij51Rk51Sk52Sk5n26Yk5:[3_o2;13fk50lN1fk51ik52\l5e11bm51dm51mm51Sn52Sn5f5001_^83\\7f9RL01`[86fn
5IHE\]1k\13fn5I^11gn51To53co5a1ZY21co51YP61iP61XQ65lR60hV1h\1;1dS62gS601hS61XT61ZT61cT61eT62eT6m
K002`U6\C1cU61nU61XV61YV61cW63gW61Qe12gW611kW62lW6YJ1lW601]X61aX61eX61gX62gX6RS101jX61lX61mX61PY
62RY621TY61]Y61^Y62aY6[]11aY61dY61gY61iY61oY61PZ61QZ62TZ621^Z61hZ61iZ61jZ63nZ6232nZ623nZ62fb11nZ
64ka7;h2iU11ih71S[61T[61U[61X[62\[6Yb21^[61c[61d[61f[61h[62l[6TZ21l[61m[62n[661n[61P\62P\6aS11R\
62U\6hZ22W\6i<1X\61Y\61[\61\\64]\6hN[>dQ11^\61d\61j\62P]601Q]61T]61W]61Z]61^]61`]61d]61j]61k]61U
^601W^61g^61k^61Y_61^_62a_671a_61d_61g_61h_61Z`61_`62a`6i81d`61l`61o`601Xa61Ya61Za61\a61aa61ca61
da62ea6l61ea63ea6c1X52ga682ka6m>1na61Rb61Ub62Ub6e71Xb61Yb62n`7V;3oY7UBZN001\b62^b612fb601fb62Vc6
T>2Zc6_W12[c6m^11ac61bc61oc61_d61fd61gd62id6V11id61md62nd6P[11nd61Ue61Xe601^e61je62je6l51Rf62Uf6
i11Wf62Wf6n\11]f61hf61nf62nf6QH1]g61ag61dg64dg6WMj3m41kg61ng65Ph6P5iDn8W81_h62bh6l<1eh61di67ji6h
@IeW1g2271ki62oi6TU11Qj60001]j63]j6Y1k43]j6[6fb11`j602aj6_>2dj6i601ij601kj62oj6i51oj61Pk61Sk61[k
61\k61ak61hk61lk61ok61Pl61Ql63Ul6a`1I1`l61il65Qm6Y5P:h=fP15Qm6`KT90cN1Sm61Xm62Zm6V31_m61am61gm62
km601nm61Un62cn6>1Ro61Wo61Yo61]o61`o61ho60001TP71bP71cP73dP7^=m71fP73iP7d<d^11kP701[Q701\Q72^Q7h
31aQ71dQ72dQ7mK2dQ7hQ16eQ7b<Y:U5ZJc31gQ71hQ71iQ7002lQ7[:5lQ7n<1X;01QR71SR71bR71fR71iS71UT71^T73e
T7dMk12kT7m=1oT71PU71RU71VU72XU7\41YU71ZU71[U71_U71UV71YV71[V71dV71iV71jV71nV71RW71TW72b[7f@01cW
72eW711eW71gW71oW71[X701]X71_X71`X71cX71dX71oX71QY72SY722TY7lX11VY71]Y71_Y71dY71eY71fY75iY71Hn>d
52iY711lY72nY7o92WZ7=1WZ77XZ72l@g2W5_C21bZ71cZ72cZ7bB1dZ73dZ7cCiH1jZ72jZ7f]13jZ7f]1f22mZ7dC1mZ72
mZ7iA2mZ7j35nZ7m9h8WIW92Q[7]c11T[71V[71W[71`[71b[71c[72c[719c[71a3T60W9]5eCa85c[71n9P9eQ11d[75e[
7a3T60[R12e[7n91e[73f[7YI[:1f[71h[71i[71j[71k[71l[71m[71n[73P\7921P\71R\72S\7X@1S\72S\7T_11T\71U
\72U\7d91V\71W\72W\7_@2W\7\@4W\7LV=X21X\71Y\73Y\7GZ12Y\7]?2Z\722[\7b[15[\7b9S=o>k53[\7b[1^11[\71
\\71\\71^\71^\71_\71b\72e\7R^11e\71j\71m\71n\73R]7R8b<1T]72U]7PT11U]72U]7RT11Z]71\]72\]7k22\]7]T
12\]7SX12\]7^L5^]7>2YDk11^]71g]71j]71P^71S^73S^7R9UY12S^7nX12S^7R92S^7WF1X^71\^73\^7V7dU11e^72e^
7`\11g^76h^7e60R80hM5h^7f6R80hM1k^72k^712l^7TV12l^7`E1l^72n^7ZW13n^7S7VP12P_702P_7U@2P_7[>1P_72P
_7L1T_71U_72V_7aX11V_71Z_71]_71__72d_7Z\11d_71e_71f_72i_7b`11i_71m_71P`71W`71\`71^`73^`7kW1O1g`7
3g`7?XW11n`72n`7eY11Pa71Wa71ja72^b731gb71ib71Sc72Zc7f=001Rd73ld7i8L1ld72ld7i81Pe703Re7gHl>1Re71U
e72Ue7b<2Ue7a<1Ze71^e75^e70R80Q11ie71ke71le71me73ne70^42ne7oQ11Qf72[f7D2gf7lM1hf71mf73Sg7X1oR11V
g71Wg71^g71hg73Qh7c2nI1Rh71Sh71Ym73Uh7b6VI1\h74bh7U9dAn<1mh74nh7c4o451nh71Qi701Yi71Zi71ai72fi7k3
4ji7b3113oi7b302Qj7eU12Qj7QI2Sj7RQ11Tj72Xj7mP12\j7eP11]j7001nj71Vk7001Yk73^k7e1iH2ak7_F1ek71ik70
1lk71ok72Rl7]51\l71_l7002el7L3el7L01gl71ll72Ym7\11Ym72\m7PN1\m73]m7111]m71`m71bm72bm701dm73em70L
1em72hm7ZJ1Qn73Xn7oCi41\n71bn71dn75en7cC4Z5a83en7cCQ>3jn7YD;1jn73jn7eD01nn71Vo71Wo71Xo71Yo71[o71
go71[P81]P81bP81hP81oP81VQ81\Q81]Q81`Q82`Q8bD1bQ81eQ81gQ82hQ8cN1SR82TR8Q21UR81WR81YR81ZR81]R81^R
81_R83bR8131dR81iR81lR81mR81QS81RS81]S81_S81`S81aS82eS8cK2hS831hS81Zo81jS81kS82QT8l11QT83WT8112W
T811ZT81[T81]T82]T8c@6_T88c:;1e53_T88o:3_T8@g:2`T824`T8W;Q122aT8_@1cT81hT82hT8g@1iT82WU8Z>1]U81^
U82fU8cK8fU8W;Z9d2;Lk261gU81kU82kU8k>1nU81ZV81bW82bW8^=2bW8mF1nW81iX81VY82dY8]>5iY8h1`3V=N3W]8H0
2e]8hA1U_81\_83\_8]2e33j`8^4W81j`81n`81[a83^a8T2W=1^a81Qb81Rb82Xb8i44Yb8_2o2c82Yb8_21[b81kb81`c8
2`c8e11bc81Yd82Zd8S91Zd81^d81gd81nd81Qe81Re81Te81[e81`e81je82ke8:1ke81me81ne81Yf82Yf8\41[f81mf81
nf81Rg802bg8Y31bg81kg81Rh81Sh81Si81Ti81Zi81]i81mi81Qj81`j81dj81fj81jj81lj81Vk81Wk81Xk81Zk81\k82]
k8S11kk81Pl81cl81fl82gl811il82kl811Zm81`n81en81mn81nn8001Yo81[o81^o81co81fo81jo81oo81SP91UP91WP9
1[P91\P92]P911_P91bP91jP91kP9_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=
3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O
34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^
124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1
f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o
124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X
2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3
W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g
27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220;0mY5^234e3X2f37
g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3k3\2]220;0mY1^23
4e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420;0mX1[40\4Q3
R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`4c4MK10;0m^1^424
_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^320;0mm1l42m4n47o
4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X5MK10;0mo1Y524G7
Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5Q1c57d5e5`5U410;
0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0mh1a534b5Q1c57d5i
5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`5U410;0mm1a534b5
Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o524f47Z2S6j2
k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5X6J`210;0m^1T624
f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6X2Y27^6`6a6E
00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk3=3>?7@7Ah
6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m[3=3>?7@7Am6
;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q77R7U7V7V71049Y8W
717X7Y7V7V71046Y8Z727[77\7]7^7^71040Y8_727[77\7`7a7a71040iY1b727[77\7c7d7d72040Y8e727[77\7f7g7g7
1040Y8h727[77\7i7j7j71040Y8k727[77\7l7m7m71140iY1n727[77\7o7P8P80141iY1Q827[77\7R8S8S80140iY1T82
7[77\7U8V8V82140iY1W827[77\7X8Y8Y81140YY1Z827[77\7[8\8\81140iY1]827[77\7^8j2k200;0mo1l22464m2_8j
2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8^710;0mY1_737e87A>f8g8d8^710:0mY1
_737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8MK10;0mk1l824_47`4n8M
N10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`4R9MK10;0mo1l824_47`
4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo1l824_47`4W9Jn500;0m
i3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10;0mm1_924Y97H`9;<10;
0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1o610;0mm1i924Y97Hj9M
K10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2o9k4^320;0m_1l424G7Z
2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T:24_47`4V:c2d210;0mo
1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:MN10;0mm1O24_47`4\:`5
U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210;0mi3a234f4X2^:7Z2a:
J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J`210;0mm7g:34f4X2^:7
Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z2m:Jk210;0mo1n:34f4X
2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2^:7Z2S;J`210;0mi1a23
4f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z;ME00;0mZ1V;24W;7X;[
;MK00;0mo1V;24W;7X;X3P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10P
P11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP12P10P10P10P10P80P80P81P80P80P80P80PP81PP8
1P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P1
0P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412Xe=QDQ8`D\P3PDbT7QDR8PDTU7PDPQ7PDT8PDYU7PD]g
4PDYU7PDT8PDmQ6PDTU7PD_i4PDT8QDS8QDT8PDZm3PD\o4PDRR6QDU8PDUR6QDV8PDPQ7QDW8PDT8PDmQ6PDHQDX8PDao4P
D_P5PDHPDl;QDY8PDVR6PDPQ7PDY9QDZ8QD[8PDUg6PDlX;WD0QD\8PDYR6QD\8XD0WD0PDPQ7PDkk4QD]8QD^8XD0QD_8WD
0PDkk4QD]8QD^8XD0QD_8WD0PDao4QD`8QDa8XD0SD0WD0PDXU7PDSR6PDYU7XD0WD0QDb8QDc8P@TP5XD0SD0WD0QDd8QDe
8XD0SD0WD0QDf8QDg8TD1QDf8P@[o4XD0WD0PDUR6PDnP7QDh8XD0QDi8P@TP5QDj8QDk8QDl8Q@Q6QDm8QDn8QDf5Q`1o5Q
Do8PDHPDTP5SD0`EPR6`EoQ6`EUR6`E4`EdP1`EQ3QDP9aD0`DPO`DQO`DnN`DoN`D^2`D\O`D\o4`DmQ6`DZo4`DjS;`DQR
6`D4`D`1QDQ9P@nQ6Q@R9WD0QDS9XD0aDd5`D\o4`DeQ5`DZo4`D^2`D`1`DRR6`DmQ6`DPR6WD0QDQ9QDS9XD0QDT9WD0PD
TU7QDU9XD0WD0PDYU7QDV9XD0`D\o4`D\O`D^2aD0`DW1`DbO`DlP1PDTU7QDW9QDX9WD0PDZU7XD0PDnQ6QDY9aDd5UD0WD
0PDZU7XD0`DnQ6PDPS;QDZ9QD[9PD[Y;PDg3PDPS;QD\9PDoR;QD]9`E^2`E\O`ER3`EPR6`E_R1`Ed3`EQR6PDHQD^9`DPO
`DQO`DU1`DS1`D\o4SD0PD^`4QD_9QD`9QDa9SD0UD0WD0QDb9Y@0P@jm3QDc9P@UR6QDd9XD0`@bT3`Dk8`DRR6`DYk4UD0
WD0PDjm3Y@0QDe9PDUR6QDf9XD0WD0QDg9PDUR6QDh9XD0QDi9`Dk8WD0QDj9PDlo2XD0QDk9TD1QDl9WD0QDm9QDn9XD0WD
0PDSo3QDo9QDP:XD0WD0QDQ:QDR:TD1QDS:XD0QDT:WD0QDU:Y@0QDV:TD1QDW:PD[S7XD0WD0QDU:Y@0QDX:XD0YD2WD0QD
U:Y@0QDX:XD0QDY:WD0QDZ:Y@0QD[:XD0SD0WD0QD\:Q@]:P@mNTD2QD^:QD_:QD`:XD0aDd5WD0QDa:Q@b:TD1QDc:PDUR6
P@mNQDd:XD0WD0QDe:QDf:XD0QDg:`D]f6`DTb1`DQ[3`D^c3`Df\7WD0QDh:QDi:XD0YD2QDj:WD0QDh:QDi:XD0QDk:QDj
:WD0QDl:TD3P@oa1PDT8XD0QFm:`DVf1WD0QDn:PDmNP@PQ7PDT8XD0QDo:WD0PDT8XD0QFP;TD2YD1WD0PDT8XD0QFP;TD2
QDQ;WD0QDR;PDT8XD0QDS;WD0QDT;S@0QDU;QDV;QDW;QDX;XD0QFY;WD0QDZ;Y@0QD[;P@PR6XD0QD\;QD];WD0QD^;Y@0Q
D_;XD0QF`;`DT9`D^d5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PDSo3QDa;QDb;QDc;XD0QDd;WD0QDe;P@jm3Y
@0PDmNY@0QDf;XD0QDg;WD0QDo9Y@0QD1XD0`DUR6`DnP7`Dk8`Dnn2`Dmn2`DmN`D^o4`D_U7`DdQ1WD0QDj9PDjm3Y@0QD
1XD0`Dk8`DUR6`DROWD0PDoQ6PDSo3QDh;PDeY;XD0aDd5WD0PDoQ6QDi;PDci7XD0WD0PD\o4QDj;QDk;XD0VD0WD0PD\o4
QDj;QDk;XD0QDl;WD0PD]R6QDm;QDn;QDo;XD0WD0PDQOQDP<QDQ<XD0WD0PDPT7TD1QDR<QDS<XD0WD0PDnP7PD_b4QDT<Q
DU<QDV<XD0WD0PD]Y5PDoQ6XD0PDaMWD0QDW<QDX<TD1QDY<VD0XD0WD0QDW<QDX<TD1QDY<QDZ<XD0UD0WD0QD[<P@Yk4QD
\<XD0TD9PD2UD0WD0QD[<P@Yk4QD]<TD2QD^<XD0UD0WD0QD_<QD`<QDa<XD0UD0WD0QDb<SD0XD0TD9PDUR3UD0WD0QDb<S
D0TD9PD4PDUR3XD0UD0WD0QDc<XD0SD0TD1VD0UD0WD0QDc<XD0SD0TD1QDd<UD0WD0QDe<XD0SD0TD3QDf<WD0PDUl4QDg<
QDh<XD0`DmQ6UD0WD0QDi<SD0S@0S@0PD4QDj<XD0WD0QDk<Q@l<QDm<QDn<XD0QDo<WD0PD\c3PDmNQDP=XD0UD0WD0PDmN
Q@o5QDQ=XD0aDd5`@PR6UD0WD0QDR=QDS=XD0QDT=WD0PDP3QDU=QDV=XD0UD0WD0PDW3TD3PDmQ6QDW=XD0VD0`D`H`DT9`
DdF`DUU3UD0WD0PDW3TD3PDmQ6QDW=XD0QDX=`D`H`DT9`DdF`DUU3UD0WD0QDY=XD0QDZ=WD0QD[=TD1QD\=TD1QD]=XD0S
D0WD0PDcT3PDnNPDbT3XD0WD0QD^=QD_=XD0WD0PDo2QD`=PDUR6XD0QDa=PDQS1WD0PD]o4PDUR6XD0QDb=PDQS1WD0PDV3
PDnP7PDY\5XD0WD0PDY\5PD[o4PDnQ6XD0WD0PDeY;YD2XD0SD0WD0PDeY;QDc=QDd=XD0WD0QDn:QDe=TD1QDf=XD0YD2`D
dQ1`Dd3`DoQ;WD0QDn:QDe=TD1QDf=XD0QDg=`DdQ1`Dd3`DoQ;QD2WD0QDh=QDi=PDXV7XD0SD0WD0PDPl4QDb:PDHPDfo6
XD0QDj=`DoQ6`@UR6`D\3WD0QDk=QDl=QDm=XD0QDn=WD0PD\[4QDo=QDP>XD0QDQ>TD2PDUR6QDg3WD0QDR>PDnQ6QDS>XD
0WD0PDn[;PDim3PDXV7XD0WD0QDT>PDR\;XD0WD0PDS\;PDT\;XD0WD0PDU\;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PDV\;
PDW\;XD0WD0PD]o4PDnQ6PDPQ7PDS^5XD0VD0WD0PD]o4PDnQ6PDPQ7PDS^5XD0QDU>WD0PDUR6PDX\;PDoQ6XD0VD0WD0PD
UR6PDX\;PDoQ6XD0QDV>WD0QDW>XD0QDX>WD0PDTo3QDY>XD0PD4WD0QDZ>QD[>XD0VD0PD4WD0QDZ>QD[>XD0QD\>WD0PDS
o3PDhm3Q@]>PDo2XD0PDja:WD0PDhm3PDii6PDo2PDja:XD0WD0QD^>`D4SD0XD0`D4WD0PDhm4PDUR6QD_>PD^\;XD0WD0P
D_\;PD\o4QD`>PD^R;XD0WD0QDa>PDZo4QDb>TD2QDc>XD0QDj9WD0PDhm3Q@d>QDe>TD2QDf>XD0WD0PDeY;PDPQ7TD1QDg
>XD0WD0PDX3QDh>P@4PD]c3XD0WD0QDi>QDj>PD]c3XD0VD0WD0QDi>QDj>PD]c3XD0QDV>WD0QDk>PDZo4PDl\;XD0UD0WD
0QDl>PDnP7QDm>XD0UD0PDm\;PD4PDSo3WD0PDnP7QDl6XD0WD0PDZo4PDn\;PDT8XD0WD0QDn>QDo>XD0VD0`DZo4WD0QDn
>QDo>XD0QDP?`DZo4WD0QDQ?PDR];XD0WD0QDR?PDV`3PDnb1XD0WD0PD`m4PDSR6PDR6XD0QDS?TD1WD0PDQEPDZk4XD0WD
0PDeT7QDn5PDVd4XD0VD0WD0PDeT7QDn5PDVd4XD0QDT?WD0QDU?QDV?PDPT;XD0VD0WD0QDU?QDV?PDPT;XD0QDW?QDX?QD
f5TD1WD0PDbT3SD0PD[R6SD0XD0VD0QDX?QDf5TD1WD0PDbT3SD0PD[R6SD0XD0QDV>WD0QDY?XD0`Dfm4`Dn;`Dlh1`Di[5
`D^];`DSU4`D_i4`Dha4`D_a3`D_a3`D_];WD0QDZ?XD0WD0PDWQ1PDSR6PDb];XD0QD[?Q@f5WD0PDTP5QD\?XD0WD0QD]?
QD^?XD0QD_?WD0PDe8PDYo4XD0VD0QD_?WD0PDe8PDYo4XD0QD`?WD0QDa?XD0VD0`D_F`Doa3WD0QDa?XD0QDb?`D_F`Doa
3WD0QDc?QDd?PDPR6XD0WD0PDU^;PDnQ6XD0TD1WD0PDYJPDnQ6XD0WD0PDYJPDnQ6QDn5PDkR6PDhDXD0WD0QDe?QDf?XD0
TD1YD2WD0QDg?P@Wo4PDQR6XD0QDh?WD0PDb`:PDZo4XD0`DPQ7`DjX1WD0QDi?PDnQ6QDj?XD0`DPQ7WD0QDk?PDPQ7QDl?
PDXo4XD0WD0PDmb1PDnQ6QDn5PDgf1XD0WD0PD\FPDcT5XD0QDm?WD0QDn?QDo?XD0VD0WD0QDn?QDo?XD0QDP@WD0QDQ@QD
R@QDS@XD0VD0WD0QDQ@QDR@QDS@XD0QDT@WD0PDVR1PDPQ7QDU@XD0WD0QDV@PDnP7PDa^;XD0QDW@TD5WD0QDX@QDY@PD]o
4XD0WD0PDdc6QDZ@QD[@XD0WD0QD\@PD_h4XD0QDd5WD0QD]@PDnQ6XD0QD^@WD0PDPQ7QD_@QD`@XD0PDnQ6WD0QDa@PDZT
7PDZFXD0WD0PDoQ6PDnP7SD0PD_o4PDm^;XD0VD0WD0PDoQ6PDnP7SD0PD_o4PDm^;XD0PD1QDe6WD0PDoQ6QDb@SD0P@nQ6
QDc@PDm^;XD0WD0QDd@XD0PDnQ6SD0QDj9TD1WD0QDX@PDP3PD]o4XD0QDe@WD0PDnP7PDa]6PDea4XD0WD0QDf@PDZo4QDg
@TD2QDh@XD0WD0QDi@TD6QDj@QDk@XD0QDl@TD1WD0QDm@TD1QDn@XD0aDd5WD0QDo@TD4QDPAXD0VD0WD0QDo@TD4QDPAXD
0QDQAWD0QDRAPDPQ7PDgm3XD0`DST7`DUR6WD0QDSATD3PDdc6P@PQ7QDTAXD0WD0QDUAPD\o4PDPQ7XD0WD0QDVATD3QDWA
XD0VD0WD0QDVATD3QDWAXD0QDXAWD0PDmn4QDYAXD0WD0QDZATD4QD[APDoQ6QD\AXD0WD0QDZATD3PDmQ6PD^U1XD0WD0QD
ZATD3PD\R6XD0QD]AWD0QD^AP@[o4QD_AP@PQ7P@R8QD`AXD0WD0QDaAQDn5PDkR6PDP[3XD0WD0QDbAPDPQ7QDcAXD0WD0Q
DdAQDeAQDfAXD0WD0QDgAXD0WD0PDl_;QDhAXD0WD0QDiAQDjAXD0QDkAWD0QDlAPDZo4PDRQ5XD0WD0PDRQ5PD^\;XD0WD0
QDmAQDnAQ@oAQDPBXD0WD0PDcl4QDQBXD0WD0PDiHPDnQ6PDZm3XD0WD0QDRBPDnFXD0WD0QDSBQDTBTD1QDUBXD0`Dm5`DY
H`DY9`DSHWD0QDVBQDn5PDkR6Q@WBQDXBXD0WD0QDYBQDn5PDkR6Q@WBQDXBXD0WD0PD\o4PDPQ7PDVb;XD0WD0QDZBQD[BQ
D\BXD0VD0`D]F`D_H`DdF`D`H`Dec4`DaZ3WD0QDZBQD[BQD\BXD0QD]B`D]F`D_H`DdF`D`H`Dec4`DaZ3WD0QD^BTD2PDo
Q6PDPQ7QD_BXD0WD0QD`BQDaBQDbBXD0`DQE`DXh1`DZh1`Dei4`DVf1`DWf1`Djh1`Dii4`D]h1`DPP;`D[G`D[c3`D\d4`
DkI`DRl4`Dkb;`Dgi4`Dlb;WD0QDcBQDaBXD0`DPQ7WD0QDdBQDeBQD_AXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DSj4`D
ii5`DQj4`D`HWD0QDdBQDeBQD_AXD0QDfB`DRF`DdF`DXh1`DVf1`D[F`DfC`DSj4`Dii5`DQj4`D`H`EPQ7`EnP7WD0QDgB
XD0`Ddc6`DXo4`D\R5`D`c;`DST7`D^R5`DQT5`Dii4`Dki5SD0WD0QDhBPDZo4QDiBQDjBXD0WD0QDkBPDZo4QDn5XD0WD0
PDZo4QDn5PDac;XD0WD0QDlBPDZk4XD0VD0WD0QDlBPDZk4XD0QDmBWD0QDnBTD1QDoBXD0QDPCWD0QDQCPD\T7PDPR6XD0W
D0QDRCTD3QDSCXD0VD0WD0QDRCTD3QDSCXD0QDTCWD0QDRCTD3PDYo4XD0QDUCWD0PDYo4PDPQ7PDXIXD0`DZo4`DTS7WD0Q
DVCPDnP7QDWCXD0WD0QDXCPDPQ7PDmS7PD[S7XD0WD0QDYCPDPQ7QDZCXD0`DUR6`Dfe3`D\T7`DVR6WD0PDSd;QD[CXD0WD
0QD\CQD]CPDPQ7QD^CXD0WD0QD_CPDPQ7PDTd;XD0WD0QD`CQDaCQDbCQDcCXD0WD0QDdCXD0WD0QDeCQDn5QDfCPDYo4XD0
WD0QDgCPDPQ7QDhCXD0`D\o4`DST7`DZk4`DZT7`DZo4WD0QDiCQDjCTD1QDkCXD0`DdF`Dc`5WD0QDlCTD1QDmCTD2QDnCX
D0WD0QDoCQDn5PDZV7PDnQ6XD0WD0QDPDTD4QDQDQ@RDQDSDXD0WD0QDn5PDkR6PDfd;XD0WD0QDTDTD3QDUDQ@VDQDWDXD0
WD0PDoa1PDSR6PD]l4XD0WD0QDXDTD2PD\o4PDPQ7QDYDXD0WD0PD\o4PDPQ7QDZDXD0WD0PDWo4PDPQ7PDld;XD0WD0QD[D
TD1QD\DXD0`DYo4`D[o4`DjX1WD0QD]DPDmd;XD0WD0PDmd;PDhX4XD0WD0QD^DPDZT7TD1PDnd;XD0WD0QD_DTD2QD`DVD0
XD0WD0QD_DTD2QD`DQDaDXD0WD0QDbDQDcDQDdDXD0WD0QDeDPDQe;XD0`DWo4WD0QDfDPDnY:XD0WD0PDZo4QDn5PDkb1XD
0QDgDWD0PDoQ6QDiBPDS_6PDnQ6QDhDXD0`DfE`Dcg2`Ddg2`Doa3WD0QDiDP@oQ6PDe3XD0VD0WD0QDiDP@oQ6PDe3XD0QD
T?WD0QDjDQ@kDXD0QDlD`DoS5`DPT5`DTW5`DUW5WD0QDYBQDmDTD1QDnDPDoQ6XD0QFoDWD0QDPEXD0TD4QDQEQDREQDf5W
D0QD6XD0QDSEQFTETD3WD0QD6XD0QDUE`DlT5`DmT5`D_H`DYV5`DSg5`DTg5WD0QDVEPDYo4XD0VD0WD0QDVEPDYo4XD0QD
WEWD0QDXEQDYEPDYo4XD0WD0QDZETD3QD[EXD0QD\E`Dne;`Dm`5`Dei4`DSh1`DYQ;`D^f3`DVf1WD0QDZAQD]EXD0PDnQ6
WD0QD^ETD3QD_EQD`EXD0WD0QDaETD1QDbEXD0QDcE`D_U5`DSh1`DYb4`DaG`Djn4`Dei4`DT`7WD0QDdEPDZo4TD2PDbf;
XD0WD0PDbf;XD0QDeE`DPQ7QFfETD2WD0QD7XD0`D\o4SD0WD0QD7XD0QDgE`Dbd4`Ddg2QFhETD1WD0QDiEQDjEXD0QFkE`
DXh1`DZh1`Dei4`Djh1`DaG`DYb4`Dg`5`D_e1`DjX1aDn4`Djn4`D[h1`D_U5`DXb3QFlETD2WD0QDmEPDST7XD0YD2`DaG
`Dei4`DZh1`DXh1`Dii4`DXf5`DS:`Dee1`DoS5`DYb4`Dd2`D]6QFlETD2WD0QDmEPDST7XD0QDnE`DaG`Dei4`DZh1`DXh
1`Dii4`DXf5`DS:`Dee1`DoS5`DYb4`Dd2`D]6QFoETD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0QDPFXD0`DX`3`D_H`D]FWD0
QDQFPDPQ7PDe5XD0WD0QDRFQDSFQDTFXD0`Dea4`DUi4WD0QDeCTD1QDUFXD0`D[S7`D]S7`DTP5`DVc5WD0QDVFPDPHPDPR
6XD0SD0WD0QDWFTD1QDXFTD1VD0XD0WD0QDWFTD1QDXFTD1QDYFXD0WD0QDZFPDPQ7QD[FXD0WD0QD\FQDn5PD[EXD0WD0QD
]FQD^FQD_FXD0WD0QD`FQDaFXD0aDf5WD0QDbFXD0`DeH`DXh;`Dbn5`D\H`D\R6WD0QDcFPDaR5XD0`DQR6`DPR6`DRR6S@
0WD0QDdFQDeFXD0VD0`DQT5WD0QDdFQDeFXD0QDfF`DQT5WD0QDgFPDVb4XD0QDhFWD0QDiFQDjFQDkFQDlFXD0WD0PDnP7P
DVb4PDSR6PD`h;XD0WD0QDmFQDnFQDoFQDPGXD0WD0PDlU3QDQGXD0`DZ4`DRZ5`DnQ6WD0QDRGS@0QDSGQDTGXD0WD0QDUG
XD0SD0WD0QDVGXD0SD0WD0QDWGQDiBQDXGXD0WD0QDYGPDnP7QDZGQD[GXD0`DZ5`DnP7QD\GPDZk4QD]GQD^GQD_GQ@d5QD
`GPDPS;S@0QDaGQDbGQ`1o5WD0QDcGXD0QDdGQDeGQDfGQD\6QDRFPDPQ7QDgGQDhGQDiGQDjGPDWo4`D\o4`DZo4`DmQ6`D
Y5QDkGQ@f5Q`1o5WD0QDlGXD0PDUR6QDmGWD0QDnGS@0QDoGXD0PDoQ6QFPHUD0WD0QDQHXD0SD0QDRHQDSHTD2QDTHQDUHP
DPQ7PDQT5PDQo4PDmQ6PDPQ7QDVHQDWHPDUR6QDXHPDUR6QDYHPDS1PDUR6QDZHPDHPDTP5QD[HQD\HQD]HPDS1PD\[4QD^H
PDgT7PDSOQD_HPDbT7PDSOQD`HQDaHPDeo4PDdc6QDbHQDcHQDdHP@UR6PDR3QDeHQD\GQDfHP@UR6S@0QDgHQDhHPD`b4QD
iHQDjHTD2PDoQ6PDc`;QDkHPDn7QDlHQDmHPDPQ7QDnHQDoHPDYo4QDPIPDYo4QDQIQDRIQDSIQDTIQDUIQFT6TD2WD0QDVI
XD0`Eno:`Emo:`Eoh4QDWIQDXIQDYIQDZIQDVCPDnP7QDWCQD[IPDPQ7QD\IQD]IQD^IQD_IQD`IQD_IQD`IPDao4QDaIQDb
IPDmNPD]l2QDcIQDdIQDeIPDbT7QDfIQFT6TD1WD0QDgIXD0SD0TD2QDhIWD0QDiIXD0QDjIPDROWD0PDh]6XD0PDUR6WD0Q
DkIXD0PDmQ6PD[S;QDf5WD0PDc_:XD0PDoQ6PDPQ7Q@\6QDlIQDmITD2QDnIQDYCPDPQ7PDSd;QDoIQDPJQDQJQDRJTD2PD]
d;PDYo4QDSJPDWo4PDZo4QDTJPDWo4QDUJPD^R5QDVFPDPHPDPR6QD[DPDcd4QDVJQDWJQDXJQDYJQDZJQD[JPDQR6VD0QD[
JPDQR6QD\JQD]JQDfGPDZV7PDnQ6QD^JPDUR6`D\3QD_JTD2QD`JQDaJQDbJQDcJTD1QDdJPDZk4QDeJQDfJQDgJQDhJWD0Q
D\HPDP1PDWo4XD0WD0PDHPDTP5PDP1PDWo4XD0WD0PDm9QDiJXD0`DmQ6`DWR6`DRR6`DZo4`D\o4WD0PDHPDTP5QDiJXD0`
DmQ6`DWR6`DRR6`DZo4`D\o4WD0QDjJTD3QDkJXD0`DPQ7`DmQ6`DUR6`Djk;WD0QDlJQDmJXD0QDnJWD0QDoJPDXo4QDPKX
D0QDQKWD0QDRKPDXo4QDSKPDPQ7XD0QDTKQFUKTD2WD0QDVKQDWKXD0VD0`DZV7QFUKTD2WD0QDVKQDWKXD0QDXK`DZV7WD0
QDYKPDWo4PDoQ6XD0QDZKWD0QD[KPDWo4PDPR6XD0SD0WD0QD\KQD]KXD0VD0WD0QD\KQD]KXD0QD^KWD0QD_KTD1XD0QD`K
WD0QDaKPDnP7TD1QDbKXD0QDcKWD0QDdKPDoQ6XD0P@PQ7QDeKWD0QDfKQDgK`DZo4XD0WD0QDhKTD2PDXo4XD0VD0WD0QDh
KTD2PDXo4XD0QDiKWD0QDjKQDn5QDkKXD0WD0SD0QDn5PD[S7QDlKXD0VD0WD0SD0QDn5PD[S7QDlKXD0QDmKWD0QDnKQDoK
TD1QDPLPDPHXD0QDQLWD0QDRLQ@SLTD1PDcFXD0QDTLWD0QDULQDl<QDVL`D\o4`DmQ6`DZo4`DRR6XD0QDTLWD0QDWLQDXL
`D\o4`DmQ6`DZo4`DRR6XD0QDYLWD0PDXV7QDR5XD0`D\o4`DmQ6`DZo4QDZLWD0QD[LPDZk4XD0VD0QDZLWD0QD[LPDZk4X
D0QD\LQD]LWD0QD^LTD1QD_LPDP9XD0WD0PDmQ6PDnP7QD`LXD0VD0WD0PDmQ6PDnP7QD`LXD0QDaLWD0PDnQ6QDn5PDkR6P
DaOXD0WD0QDbLTD1QDSKQDcLXD0WD0QDdLPDoQ6QDeLXD0QDfLWD0QDgLP@PQ7P@kR6QDhLXD0WD0QDiLPD\o4PDPQ7QDjLX
D0WD0QDkLPDYo4PDPQ7PDn5XD0WD0PDdo4QDlLPD4PDdo4QDmLXD0WD0QDnLQDdIPD`o4PDhW7QDoLTD1QDPMXD0QDQMY@0W
D0QDRMTD1QDSMXD0SD0QDTMWD0QDj8PDZk4XD0VD0QDTMWD0QDj8PDZk4XD0QDUMWD0QDg5QDn5QDVMXD0QDWMY@0WD0QDXM
XD0QDYMQDZMWD0QD[MPDUR6QD\MXD0SD0WD0QD]MQD^MP@nQ6PDPQ7QD_MXD0S@0WD0QD`MQDaMXD0S@0WD0QDbMPD[o4XD0
VD0WD0QDbMPD[o4XD0QDcMQDdMWD0Y@0QDeMQDdGPDQR6XD0SD0QDf5WD0QDfMQDgMXD0SD0WD0QDSJPDPHPDPQ7XD0SD0WD
0QDmGPD\[4P@TU7PDoQ6XD0QDhMWD0QDiMPDZo4XD0TD3QDjMQDkMWD0QDlMXD0SD0TD2QDmMQDg5WD0QDn5PDkR6QDnMXD0
WD0QDVHQDoMQDPNXD0QFQNTD1WD0QDRNXD0QDSNQDTNQDUNQDVNQDWNPDj];QDVNVD0QDVNPD1WD0QDXNTD3PD]o4PDUR6XD
0QDYN`DT9`D^m3`D_h1`DPe;`Dho;`DY5`DZn3WD0QDZNTD5QD[NXD0`Dcb4WD0QDPDTD2QD\NXD0`DZo4`D\o4WD0QD]NTD
1PDV]:QD^NXD0VD0`DPQ7`DnP7WD0QD]NTD1PDV]:QD^NXD0QD_N`DPQ7`DnP7WD0PDV]:PDaT6XD0`DnQ6WD0QD[KQDRGTD
1QD`NQDaNXD0WD0PD`1PDWS1PDUR6XD0WD0QD[KPDPQ7QDbNXD0`DZo4`D]o4WD0QDcNP@PQ7QDdNXD0WD0QDeNTD1PDPHPD
mQ6XD0WD0QDfNPDST7XD0QDgN`DgP<`D]a5`DnU5`DhP<`DjX1`D_e1`DnV6`DUP5`DVP5`Djd4`DUh1`D_d4WD0QDhNTD2Q
D8QDiNXD0WD0QDjNQDkNS@0PDmCXD0`DZk4WD0QDlNTD4QD9PD]o4XD0QDmNWD0Q@g5QDnNTD4QD9XD0WD0QDoNTD4PDWo4X
D0VD0`Dle1`DPe;`Dee1`DoS5`DmQ6`D\o4`DZo4WD0QDoNTD4PDWo4XD0QDPO`Dle1`DPe;`Dee1`DoS5`DmQ6`D\o4`DZo
4QDQOWD0QDROTD1QDSOXD0WD0QDoNQ@TOPDYQ<XD0WD0QDUOTD3QDVOXD0`DdF`DPj4`D`H`DUH`DVH`DkG`DlG`Do7`DSj4
`D_\5WD0QDWOQDXOXD0`DYi5`Dgm3`D_S1WD0QDYOPDPQ7QDZOXD0PDnQ6WD0QD[OQDT;QD\OXD0VD0WD0QD[OQDT;QD\OXD
0QD]OWD0QD^OQD_OQD`OXD0VD0WD0QD^OQD_OQD`OXD0QDaOWD0QDbOPDPQ7QDcOXD0WD0QDdOPDPQ7PD_R<XD0WD0QDeOPD
PQ7QDfOXD0`DZo4`DPR6`DnQ6WD0QDgOPDPQ7QDhOXD0WD0QDiOPDnP7TD1QDjOXD0WD0QDkOPDeGPDXf5PDZo4XD0WD0QDl
OQDmOXD0WD0QDnOQDoOXD0WD0QDYBTD2QDPP1XD0`D`k3WD0QDQP1P@nP7QDRP1XD0WD0QD_EPDnP7QDSP1XD0`D_e1WD0QD
TP1TD3QDUP1XD0QDVP1`DUS<`Dbe5WD0QDWP1QDXP1VD0XD0WD0QDWP1QDXP1PDnQ6XD0WD0QDYP1TD1QDZP1XD0WD0QD[P1
QD\P1PDUR6QD]P1XD0WD0QDZAQD^P1P@V]:PD]S<XD0WD0QDPDQD_P1P@^S<QD`P1XD0`DnQ6`DZo4`D\o4`Dae1WD0QDaP1
QD_P1TD1QDbP1XD0QDcP1WD0PDnP7PDef1XD0PDoQ6`D_e1`Dmb5`DnU5`D\U5`Dmb5`DZ_5`DPU5`DcS<`DdS<WD0QDdP1Q
DiBQDeP1XD0WD0QDf5PDPQ7QDfP1QDgP1XD0`D_H`DlT5`D]F`D^H`DTU5`DdF`D`H`DXh1`DlW5`Dl\5WD0QDhP1TD2QDiP
1PDPQ7QDjP1XD0`DnQ6`DPR6`DQR6`EWf1`EVf1`EgV5`ES:`ERX5`E^m3`EgT5`EfT5`ETh1`EQe5WD0QDkP1PDWo4PDPQ7
PDQj4XD0WD0QDlP1QDmP1QDnP1XD0`D_H`DZh1`DXh1`Dh5`DPQ7`DnP7`Dcb4WD0QDoP1QDPQ1XD0QDQQ1WD0PDVT<QDRQ1
XD0WD0QDSQ1PDPT;XD0WD0QDTQ1QDUQ1XD0WD0PDgi5PDSR6PDiX5XD0WD0QDVQ1Q@WQ1PDl[;XD0`DPO`DnN`DnQ6`DmQ6`
DYk4`DQj4`DUo3WD0PDnNPD\[4PDXW7PDl[;XD0WD0PDHPDfP7PDoQ6XD0WD0PDHQDXQ1VD0XD0`D\o4WD0PDHQDXQ1QDYQ1
XD0`D\o4WD0QDZQ1Q@f5QD[Q1P@nP7QD\Q1Q@]Q1XD0WD0QD^Q1QD_Q1XD0WD0QD`Q1QDaQ1QDbQ1QDcQ1XD0WD0QDdQ1QDe
Q1TD3QDfQ1XD0QDgQ1WD0QDQCTD2PD[S7QDhQ1XD0YD2WD0QDQCTD2PD[S7QDhQ1XD0QDiQ1UD0WD0PD`U7PDUR6XD0QFjQ1
TD9PD4SD0QDkQ1TD6WD0QDlQ1TD2Q@mQ1QDnQ1XD0PD4WD0QDlQ1TD1QDoQ1QDPR1XD0PD4WD0QDlQ1PDUR6XD0QFQR1aD;Q
DRR1TD5WD0QDSR1PDPQ7QDTR1PDnQ6XD0`DS:`DdF`D]F`Dae1`De\5`DTf1`D_e1`D]9`Db\;`DZ7`DQj4WD0QDSR1PDPQ7
QDTR1PDnQ6XD0QDUR1TD2QDVR1WD0QDWR1QDXR1TD2PDUR6XD0`D=`DPQ;WD0QDYR1QDZR1PDUR6XD0QF[R1WD0QD\R1TD2Q
D]R1QD^R1XD0QD_R1WD0QD`R1QDSKXD0`DnP7`D^n4`DQj4`DS1`DWR5`DQi4`DdFWD0QDaR1PDTR6QDbR1XD0WD0QDcR1QD
dR1QDeR1QDfR1XD0WD0QDgR1QDhR1QDiR1XD0`D`_5`DYh5WD0PD\o4PDHPDXU3QDjR1XD0WD0PDmQ6PDPQ7PDZV7PDnQ6XD
0WD0PDdc6QDkR1QDlR1VD0XD0`D_U5`D\o:`DUF`DXf5`DRY1WD0PDdc6QDkR1QDlR1QDmR1XD0`D_U5`D\o:`DUF`DXf5`D
RY1WD0QDnR1S@0QDoR1PDnQ6XD0`DQU;`Db:`DZF`Dln5`D]GWD0QDPS1QDQS1XD0`DeU<`D_R;aDn4WD0PDPQ7PDfU<PDWR
6XD0YD2WD0PDPQ7PDfU<PDWR6XD0QDRS1WD0QDSS1TD1QDTS1Q@o5QDW5XD0`D[R6`Dcb4WD0QDUS1QDVS1XD0VD0`DXf5`D
_e1`D\o4WD0QDUS1QDVS1XD0QDWS1`DXf5`D_e1`D\o4WD0QDXS1TD1QDYS1QDZS1XD0`DZo4`DnQ6`DRf1WD0PDgf1QD[S1
XD0WD0QDZ:PDR3Y@0QD\S1XD0QD]S1WD0QDZ:PDR3YD1XD0QD^S1UD0WD0PD]R6SD0XD0TD9PD4TD7QDZ:PDR3UD0WD0PD]R
6SD0XD0TD9PD4TD7QD_S1PD]R6QD`S1WD0QDaS1SD0XD0UD0WD0QDbS1TD7PDR3XD0UD0WD0QDcS1TD7QDdS1XD0TD7QDZ:`
DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDeS1TD1QDfS1XD0TD7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDoT7QD
gS1QDhS1TD2QDiS1XD0QDjS1TD9QDZ:WD0PDbT7XD0QDkS1TD6QDZ:QDlS1PDXo4PDUR6QDmS1QDnS1PD\o4PD\V<PDnQ6PD
Zo4PDPQ7QDTR1PDnQ6`DPQ7`DnP7`DXU7`D_o4`DYU7PD\o4PDPQ7PD]V<PDnQ6QDoS1PDoQ6QDPT1PDPR6TD5PD\o4QDQT1
PD4QDRT1PDVT7TD6PD4QDST1TD2QDkGQDQP1QDTT1QDUT1PDPQ7PD][;QDWNQDVT1PDfU<QDWT1TD2QDXT1QDYT1TD1QDZT1
QD[T1QDPDQDZT1TD1WD0QD\T1XD0QDWNQD]T1WD0QD^T1XD0QD_T1TD3PDST7QD`T1P@Wo4TD1QDaT1PDUR6QDbT1TD2QDcT
1WD0QDdT1XD0QDeT1QD\6QDdMQDeT1QDfT1Q@gT1WD0QDhT1XD0QDiT1TD1QDjT1TD3QDkT1QDlT1PD\o4PD`3PDc5PDZo4Q
DmT1PDYT<PDPT;QDbLTD3QDnT1QDoT1QDPU1TD2P@PQ7QDQU1PDUR6QDf5PD^R5QDRU1`DdF`D^m3`DS:`DVf1`DQj4`DkI`
DnW5QDSU1PDmQ6PDPQ7QDTU1QDUU1PDRR6QDVU1QDWU1TD1QDXU1QDYU1PDhY5QDZU1QD[U1PDRR6QDWNQD\U1Q`1o5QD]U1
QD^U1PDUo3QD_U1PDYo4QD`U1PDoQ6QDb@QDbLQDaU1QDbU1PDS<QDWR1QDcU1QDdU1PDPQ7QDeU1PD\EQDfU1PD`o4PDhW7
PD`o4PDXo4PDUR6SD0QDgU1PDPQ7QDhU1PDnQ6QDiU1QDjU1PDnQ6PDXo3PD\o4PD`3PD\R6QDkU1TD1QDlU1`En9`E>`Ek8
QDmU1P@^o4QDnU1QDVFTD2QDoU1QDPV1QDQV1TD1QDRV1PDkT7QDSV1aD;PD\R6PDnP7QDTV1QDUV1QDVV1QDWV1PDUR6aDX
V1`DXh1PDZR1PDUR6QDRGQ`1o5QDYV1`EoS7`EPT7`EUU7`EPR6`EQQ7`EnQ6`EPP5`EcEQDZV1PDUR6aD;QD[V1PDUR6QD\
V1SD0QD]V1QD^V1Q`1Q6QD_V1P@^o4QD^V1Q`1Q6WD0QD`V1XD0QDaV1`DnQ6`DoQ6PD`o4QDbV1TD2QDcV1PD4PD`o4QDdV
1aD0aDd5QDeV1QDfV1QDgV1QDhV1QDiV1PDPT;QDSKTD2QDjV1QDkV1QDlV1TD2QDmV1QDWNTD1PDfU<QDnV1QDaT1TD1PDU
R6QDnV1QDoV1WD0SD0XD0QDPW1TD1QDQW1QDRW1QDSW1PDUR6QDTW1QDUW1SD0QDVW1QDWW1QDXW1QDYW1QDZW1PDnNQD[W1
QD\W1PDRR6QD]DQD]W1QD^W1PDhY5QD_W1QD`W1QDb:PDYR6TD6PD4TD3QDaW1QDbW1PDPQ7QDcW1QDdW1QDeW1QDfW1PDnP
7TD2QDgW1PD\o4QDVCTD3QDhW1QDiW1PDbT7TD5PD4S@0QDjW1PD]R6TD6PD4QDkW1TD2PDjm3WD0QDlW1TD1QDmW1XD0`DP
Q7`DnP7WD0QDnW1XD0QDoW1TD1QDPX1WD0QDQX1PDYo4XD0PDZo4WD0QDRX1QDSX1P@nQ6P@PQ7XD0QDTX1QDUX1TD1WD0`D
\g7`D[M`DcR1`DM`DSj2`Dhj2`Dfi;`DYX<`DZX<`D[a6`DPW;`D[X<`DdQ6`DcQ6`DUR7`D\X<YD1XD0QDVX1QDUX1TD1WD
0`D\g7`D[M`DcR1`DM`DSj2`Dhj2`Dfi;`DYX<`DZX<`D[a6`DPW;`D[X<`DdQ6`DcQ6`DUR7`D\X<YD1XD0QDWX1TD1QDXX
1WD0QD^OPDPQ7QDYX1XD0QDZX1TD1WD0QD[X1XD0QD\X1TD1QD]X1WD0QD^OQD^X1PDWo4XD0QD_X1WD0QDlQ1QD`X1QDaX1
QDbX1PDUR6XD0WD0QDZAQDn5PD]S<XD0QFcX1TD1WD0QDdX1Q@kDQDeX1XD0QDfX1WD0QDgX1TD1XD0QDhX1WD0QDiX1TD1P
DXo4XD0QDjX1WD0QDT;S@0PDc5QDkX1QDmT1XD0WD0QDlX1PDR3QDmX1QDnX1XD0UD0WD0PD^2QDoX1XD0TD9PD4TD4QDa;Q
DPY1TD4WD0QDg5QDU5XD0QDQY1`D]6`Dea4`DSP1`DVm3`DSg1QDP5TD2WD0QDS5XD0QDRY1QDP5TD2WD0QDS5XD0QDSY1TD
2QDTY1`Dcb4QDUY1WD0QDS5XD0QDVY1UD0QDWY1TD3WD0QDS5XD0QDXY1UD0QDYY1TD7WD0QDS5XD0QDZY1UD0QD[Y1TD4WD
0QDg5QDU5XD0QD\Y1`En9`E>`Ek8WD0QD]Y1XD0QD^Y1`DQR6WD0QD_Y1P@oQ6XD0QD`Y1TD2QDaY1WD0QDZAPDPQ7QDbY1Q
DcY1XD0WD0QDRJPDPHXD0QDdY1WD0QDWNP@TU7P@PQ7PDfU<XD0WD0QDWNQDeY1TD2QDfY1XD0WD0QDg5PDTMXD0QDgY1TD2
QDhY1WD0QDiY1TD1QDjY1XD0QDkY1WD0QDlY1P@Zh6PDRR6XD0QDmY1WD0QDnY1P@Zh6PDRR6XD0QDoY1TD1QDPZ1WD0QDf5
P@TU7PDXo4PDUR6XD0WD0PD\[4QDf5PDPQ7SD0TD3QDQZ1XD0QDRZ1WD0PD\[4QDf5QDSZ1QDQZ1XD0QDTZ1WD0QDnV1XD0Q
DUZ1TD1SD0PDUR6QDf5PDSo3WD0QDVZ1XD0QDWZ1WD0QDXZ1QDf5PDSo3XD0QDYZ1WD0QDZV1PDUR6XD0QDZZ1SD0TD6QD[Z
1UD0PDPR6TD6QD\Z1PD4QD]Z1UD0QD^Z1TD7PD4Q@m5S@0S@0QD_Z1WD0PDbT7QD`Z1XD0TD3PD4TD4QDaZ1WD0QDbZ1XD0Q
DcZ1PDYo4WD0QD[KTD2PDYo4XD0VD0WD0QD[KTD2PDYo4XD0QDdZ1QDeZ1TD1WD0QDS5QDfZ1XD0SD0QDgZ1WD0QDhZ1XD0Q
DiZ1WD0QDjZ1TD4QDkZ1XD0VD0WD0QDjZ1TD4QDkZ1XD0QDlZ1WD0QDmZ1QDnZ1XD0VD0WD0QDmZ1QDnZ1XD0QDoZ1WD0QDP
[1TD4QDQ[1XD0Q@T;QDR[1WD0QDPU1XD0QDS[1TD2QDT[1TD1WD0QDU[1XD0WD0QDV[1TD1QDW[1XD0QDX[1`DdF`D^m3`Dn
W5`DYH`DVf1`DQj4`DS:`DkI`DZh1`Dka5`DdW5`DYb4`DP`7QDhAPDWo4WD0PDZo4PDPQ7PD]o4XD0WD0QDY[1P@[o4PDnQ
6XD0QDZ[1WD0PD\o4PDPQ7QD[[1XD0WD0QD\[1XD0QD][1WD0QD^[1TD6PD4Q@m5QD_[1XD0QD`[1QDa[1WD0QDb[1S@0S@0
QDc[1XD0WD0QDd[1QDe[1QDf[1QDg[1XD0WD0PDHPDUP5PDTW;XD0WD0QDh[1P@TU7P@XW7P@nP7QDi[1XD0WD0QDj[1Q@f5
QDdIQDk[1XD0WD0PD\[4PDi1PDUR6PD]EXD0WD0QDl[1PD\[4QDm[1XD0PDU3PDHPDnc:PDn5PDPT7PD`b4QDn[1PDnQ6PDn
GPDHPDbd2PDbT7P@nP7QDo[1QDf5Q`1o5WD0QDP\1XD0`DoS5`@UR6`Dgn4PD\[4QDf5Q`1o5WD0QDQ\1XD0PD`V7Q`1o5WD
0QDQ\1XD0QDR\1QDTNPDPl4QDf5WD0QDdIQDS\1XD0PD\R6PDn9PDTU7PDdQ1QDT\1PDgm3QDU\1PDYOPDbT7PDif4PDUR6P
DmNPDYl3PDPQ7PDP;QDV\1QDW\1QDX\1PD\o4PDP;PDQR6PDgW7QDf5PDeZ<PDUR6PDgR1PDoQ6QDY\1QDZ\1PDQT7PDkR6W
D0QDP6XD0QD[\1QD\\1aDd5`DmMQD]\1`DcQ;`DQ8`DhZ<`DiZ<`DjZ<`DkZ<`D_;`D[d2`D[S<`DlZ<`DZo;`DmZ<`DnZ<`
DoZ<`DP[<`DQ[<`DR[<`DS[<`DT[<`DU[<`DV[<`DW[<`DX[<`DY[<`DZ[<`DW]:`DU]:`D[[<`D\[<`D][<`Db[:`D_]:`D
^]:`Da[:`D^[<`D_[<`D`[<`DYl3`De`:WD0YD4XD0QD^\1`E^P;`ET;`EXd4`E`P;`EmP;`EdP;`EQQ;QD_\1PD[R6QF`\1
QDa\1SD0PD[R6QDb\1QDc\1QDd\1PDmNPDeQ5PDao4PDPQ7QDe\1QDf\1`DVo3QDg\1PD[S7QDh\1PDhh;PDZo4PD\o4PDnP
7QDi\1PDkk4QDj\1PDXn2PDnQ6QDk\1TD2SD0PDbR5QDl\1PDnQ6PDPQ7QDm\1QDn\1QDo\1QDP]1QDQ]1QDR]1PDPQ7SD0P
DQR6QDS]1PDP\<QDT]1PDWR6TD4PDSR6TD4QDf5WD0QDU]1XD0QDV]1TD2PD\o4QDW]1QDX]1QDa\1PD`o4QDY]1QDZ]1TD3
PD\R6QD[]1PD\R6QD\]1QD]]1QD^]1PD[R6P@PQ7QD_]1WD0QD`]1XD0VD0PDfT7QDm5S@0S@0QDa]1QD`8QDb]1QDc]1PD\
o4PDnP7QDd]1PDnQ6QDe]1QDf]1QDg]1QDh]1QDi]1TD3QDj]1QDk]1QDl]1QDm]1PD`o4PD[R6PDkX;PDYT7QDn]1QDo]1P
DYo4QD[KTD3PDUR6PDjj1QDP^1PDnQ6QDQ^1QDR^1QDS^1QDT^1PDQR6PDY\<PD\o4QDU^1QDU?QDV^1QDW^1QDf5Q`1o5WD
0QDX^1XD0`@[R6`@mQ6Q@d5QDa\1QDY^1PD[R6QDa\1QDi6PD[R6PD_R5P@nQ6Q@m5QDZ^1QD[^1WD0PDYR1PDPQ7QD\^1XD
0QD]^1QD^^1QD_^1PDT3PD]R5PD]9PDSR6PDQU<QD`^1QDa^1QDb^1QDc^1Q@d^1QDe^1WD0PDPQ7QDf^1XD0QDg^1QDh^1P
D[o4PDfT7QDm5QDi^1PDfT7QFj^1QDk^1Q`1o5QDl^1QDm^1QDn^1QDo^1PDHPDac4PDoQ6PDZo4PDnP7PDg\<PDPR6PD\R6
QDP_1PD\R6PDao4QDQ_1QDR_1PD\R6PDmS7QDS_1QDT_1PDck3QDU_1QDV_1QDW_1QDX_1PDnQ6PDPQ7QDY_1QDZ_1TD2QD[
_1QD\_1WD0QDW5aDn4aDd5`DTP5`DaG`DfD`DTP5SD0XD0`DnQ6WD0QD]_1XD0QDf5Q`1o5WD0QD^_1XD0QD__1WD0QDiX1Q
DXU1QDiBTD1QD`_1XD0WD0QDa_1PDY\<QDb_1XD0QFc_1TD5QDd_1WD0QDe_1PDnQ6PDPQ7QDf_1XD0SD0QDg_1Q`1o5P@PQ
7WD0QDW5XD0QDh_1WD0Qd1o5QDW5XD0QDi_1`Dcb4WD0QDW5XD0QDi_1`Dcb4QDj_1TD3QDf5Q`1o5WD0QDW5XD0WD0QDW5X
D0QDk_1QFl_1QDm_1PDPQ7WD0YD4XD0`DcQ;QDn_1PD\o4PDY5QDa\1PDYk4SD0TD4PD[R6QDo_1WD0QDP`1XD0WD0QDQ`1a
DV6aDW6aDn4SD0Y@0TD1PD[R6XD0QFR`1aDd5WD0QDa\1YD0XD0S@0S@0S@0PD[R6YD0Q@f5QDa\1SD0PD[R6QDS`1WD0QDa
\1QDT`1XD0QDU`1QDV`1PDnQ6SD0QDW`1PDWo4TD1QDX`1QDY`1Q`1o5QDZ`1QD[`1Q`1o5SD0QD\`1P@UR6QF]`1PDUl4QD
^`1QD_`1QD``1PD_R5PDnQ6QDa`1QDb`1PDUR6QDc`1QDd`1PDgh3QDe`1PD_R5PDnQ6Q@m5S@0QFf`1`Dgh5`DYb4WD0PD^
R5XD0QDg`1QDh`1QDi`1WD0PD^R5XD0SD0PDnP7S@0QDj`1QDk`1QDl`1TD1QDm`1`DSH`DcX5QDhHTD2QDn`1P@PQ7QDo`1
QDPa1QDe8SD0QDQa1PDPQ7QDRa1QDSa1PDnQ6TD2WD0QDX5XD0QDTa1QDUa1QDVa1aDd5PDPQ7QDWa1QDXa1QDYa1QDZa1QD
nR1Q`1o5QD[a1S@0WD0QD\a1XD0QD]a1QD^a1QD_a1QD`a1QDaa1TD2WD0QDba1XD0QDca1QDda1QDea1TD2QDfa1PDHPDTP
5TD1QDga1SD0QDha1QDia1TD1QDga1SD0QDha1QDja1QDka1PD[R6PDnQ6PDPQ7QDla1PD4Q@m5S@0S@0QDma1QDna1PDZV7
QDoa1TD1QDPb1SD0QDQb1PDWo4QDRb1PDV^<PDSR6PDZm3PDeT3QDP`1PDPQ7PDkk4QDSb1PDQR6PDgW7QD^OQDT;QDTb1QD
Ub1Q@l<QDVb1P@PQ7QDWb1QDj5QDVb1P@PQ7QDWb1QDXb1QDYb1QDZb1QD[b1`EZ5`ERT4`Edg2`EdZ7`E]^<`Eca4`E^^<`
E\^5QDf5Q`1o5WD0QD\b1XD0`D\o4`DPR6`DRR6`D6QD]b1QD^b1P@YP6QD_b1PDnQ6PDkOPDSR6PDS9PDnP7PDjU3QD`b1P
DnP7PDjU3PDoS5`DnQ6PDb^<PDWZ3PDao4QDab1PDc^<PDZo4QDbb1PDZn3UD0WD0QDcb1QD<XD0UD0QDdb1TD1WD0QDeb1Q
D<XD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0VD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0QDjb1PDRT7TD2SD0QD
f5WD0QDkb1QDlb1XD0VD0PDRT7TD2SD0QDf5WD0QDkb1QDlb1XD0QDT?QD=TD1QDf5TD1WD0QD>XD0VD0QD=TD1QDf5TD1WD
0QD>XD0QDmb1UD0WD0PDPX7PD4TD9QD>XD0VD0UD0WD0PDPX7PD4TD9QD>XD0PD1WD0QDnb1QDob1XD0VD0WD0QDnb1QDob1
XD0QDPc1WD0QDQc1QDRc1P@Zo4PDUJXD0WD0QDSc1QDTc1XD0VD0`D_h4WD0QDSc1QDTc1XD0QDUc1`D_h4WD0QDVc1QDWc1
XD0VD0WD0QDVc1QDWc1XD0PD1WD0QDXc1PD[o4PDnQ6PD]P5XD0VD0`DfE`Dcg2WD0QDXc1PD[o4PDnQ6PD]P5XD0QDYc1`D
fE`Dcg2WD0QDZc1QD[c1QD\c1XD0WD0QD]c1XD0QD^c1QD_c1QD`c1TD3QDf5Q`1o5WD0QDe6XD0VD0QD_c1QD`c1TD3QDf5
Q`1o5WD0QDe6XD0QDac1WD0QDbc1PDTMXD0`DoR3QDcc1TD2QDf5TD1WD0QDdc1XD0VD0QDcc1TD2QDf5TD1WD0QDdc1XD0Q
Dec1UD0QDfc1TD2QD<QDf5Q`1o5WD0QDgc1XD0WD0QDnR1S@0QDhc1PDWo3XD0SD0WD0QDic1QDjc1XD0QDkc1WD0QDlc1QD
mc1TD1QDnc1XD0QDkc1WD0QDoc1TD1QDnc1XD0WD0QDPd1P@Ug6QDQd1P@nQ6P@PQ7QDRd1XD0WD0PDoP7PDYR6XD0PDaMWD
0QDSd1Q@l5QDTd1XD0WD0QDTd1XD0WD0QDUd1TD3PDQR5VD0XD0WD0QDUd1TD3PDQR5QDVd1XD0WD0PD`Q3PDZo4SD0XD0TD
2QDWd1TD2QDXd1WD0QDYd1PDZo4XD0QDZd1WD0QD[d1QD\d1QD]d1XD0WD0QD^d1TD1QD_d1XD0`DTl:`DUF`D\l:`DXf5`D
ii4`Djn4`Dei4`D^e5`DiZ5`DjZ5`D\e5`Dic5`DPQ7`DSh1`DYb4`DnP7`Ddc6WD0QD`d1QDad1QDbd1TD2QDcd1XD0WD0P
D[5PDUR6PDXa4XD0WD0PD\`<PDnQ6XD0WD0PDZo4PDnP7QDdd1XD0QDed1TD1WD0QDfd1QDgd1QDT;TD2QDhd1XD0WD0QDid
1QDjd1QDkd1XD0VD0WD0QDid1QDjd1QDkd1XD0QDld1WD0QDmd1QDnd1QDod1XD0QDPe1TD5QDQe1WD0QDRe1P@hW7PDnQ6Q
DSe1QDTe1XD0WD0QDUe1P@ao4PDmNTD2QDVe1XD0VD0WD0QDUe1P@ao4PDmNTD2QDVe1XD0QDWe1WD0QDXe1PDd3PDPQ7XD0
QDYe1WD0PD^n4PDoQ6XD0PDPQ7WD0QDZe1QD[e1XD0VD0`DT9`Dg2WD0QDZe1QD[e1XD0QD\e1`DT9`Dg2WD0QD]e1QD^e1Q
D_e1QD`e1XD0WD0PDoj4PDSR6PDgW7XD0WD0PD\o4QDae1PDhU3XD0WD0PDmQ6PDnP7PDf`<XD0WD0PDkOQDbe1PDS9XD0WD
0QDce1QDde1XD0`DaZ3`Dg`<WD0QDnR1QDee1QDfe1XD0VD0`Dnf1`Doa3WD0QDnR1QDee1QDfe1XD0QDge1`Dnf1`Doa3WD
0QDhe1QDie1XD0`DXf5`DUF`DTl:WD0QDje1XD0`DXi5`DWi5`DQa<`DWG`Dmi5`Dkk5`DfP5`DRh4`DRe5`D^n4`D\e5`DY
R<`DWU5`Dan4WD0PDhQ<QDke1XD0WD0PDY2QDle1XD0WD0PDSQ5QDme1XD0WD0QDne1QDoe1XD0WD0QDPf1PD\o4XD0WD0QD
Qf1TD1QDRf1XD0`DnQ6WD0PD[o4PDnQ6QDSf1XD0`DcH`D^d5`Dh5`DZf4`DlW5`Dka5WD0PDSR5PDnQ6XD0WD0QDTf1QDUf
1XD0VD0WD0QDTf1QDUf1XD0QDVf1WD0QDWf1TD2PDWo4PDUR6XD0QDXf1WD0PDnP7PDng4XD0SD0aDd5`Dl\5WD0QDYf1XD0
`D_e1`D_U5`DVf1`DS:`DfT5`DQ\5`Dka5`D]R;`D`R;`Dga<`DnU5`D\U5`DjX1`DZ[5`DYj5`DSg2`DaG`DW<WD0PD[b:Q
DZf1XD0`DnN`DPOWD0QDnR1TD1QD[f1QD\f1XD0WD0PD]P1PD\o4QD]f1TD1XD0VD0WD0PD]P1PD\o4QD]f1TD1XD0QD^f1W
D0PDSb5QDdR1PDoa<XD0WD0PDnb1PDnQ6PDPQ7XD0QD_f1`DVc5`DTf1WD0PD\o4QD`f1PDoT7PDYb3XD0WD0PDnQ6PDnP7Q
Daf1XD0VD0WD0PDnQ6PDnP7QDaf1XD0PD1WD0PDnQ6PDWa<XD0WD0PDoQ6QDbf1QDcf1QDdf1XD0VD0WD0PDoQ6QDbf1QDcf
1QDdf1XD0QDef1WD0QDPDTD2PDUR6P@PQ7QDff1XD0WD0QDPDQDgf1TD2QDj=XD0QDhf1WD0QDif1QDjf1TD2QDkf1XD0VD0
WD0QDif1QDjf1TD2QDkf1XD0QDlf1WD0QDmf1QDnf1QDof1XD0`DPQ7`DYP5`DnQ6WD0QDPg1QDQg1QDRg1XD0WD0PDPQ7PD
a[<QDd5XD0`DT;`DVb<`DcI`DhU5`DYh1WD0QD?XD0PDnQ6`Dfe1`DRY1`D^U5`DWb<`D\Y5`DUF`DRF`D[n5`Dmi5`D[a5`
Dkb5`DfP1`DjX1`DUW5`DPl:`DfD`Dac5`DXb<`DYa5WD0QD@PDnQ6XD0`DnP7`DPQ7`DRF`DXf5`DjX1`Dh5`DUD`DiH`D]
Y5`DYb<aDn4WD0QDSg1QDTg1XD0WD0QDUg1XD0QDVg1`DXf5`DRF`DUF`D[a5`Dkb5`Dbn5`DPQ7`DnP7WD0QDWg1XD0`DRF
`DfC`DUF`DWc<`DeFWD0PDQj4PDUR6PDQj4XD0`Dbn4WD0PDQR6PDPQ7QDXg1XD0`Dee1WD0QDYg1PDnQ6XD0`DUU5`D`e1`
DVd4`DfP1`DjX1`D[a5`DRY1`DUW5`D]c<`Dlc4SD0WD0QDZg1PDUR6QD[g1XD0WD0QD\g1QD]g1TD1QD^g1XD0WD0PDXW7P
Dcb4XD0PDnQ6WD0PDnP7QD_g1QD`g1XD0VD0WD0PDnP7QD_g1QD`g1XD0QDag1WD0QDbg1QDcg1QDdg1XD0QDeg1WD0PDVV7
PDnP7QDfg1XD0WD0QDT;QDgg1QDhg1XD0WD0QDig1TD2PD[R6QDjg1TD2XD0QDkg1WD0PDbT3PD[R6QDlg1XD0WD0PDVa:QD
mg1XD0QDng1WD0PDUR6PDa]6XD0`DT;`DgV5WD0QDog1PDdo4QDPh1XD0WD0QDQh1QDRh1QDSh1XD0VD0aDd5WD0QDQh1QDR
h1QDSh1XD0QDTh1aDd5WD0PDbT3PDYS6PD[R6XD0WD0QDUh1QDVh1PD[o4TD1PDnQ6QDWh1XD0`DfEWD0PDhEPDPQ7QDXh1X
D0`DPO`DQO`DnNWD0PDiEPDnQ6QDYh1QDZh1XD0WD0PDZm3QD[h1XD0QD\h1WD0PDS1PD4PDWR5XD0WD0PDeo4QD]h1XD0QD
^h1WD0QDQ9QD_h1XD0QD`h1`DnQ6`DUR6WD0QDah1TD3QDbh1Y@0QDch1XD0`DWo3`DXo3WD0QDdh1P@ao4TD1QDeh1QDfh1
XD0WD0QDgh1P@XW7QDhh1XD0VD0WD0QDgh1P@XW7QDhh1XD0QDih1WD0QDjh1QDkh1TD2QDlh1XD0VD0WD0QDjh1QDkh1TD2
QDlh1XD0QDmh1WD0QDiCPDTP5PDhm3TD2XD0QDnh1WD0PDZV7PDXo4XD0`DhU4WD0QDoh1QDPi1TD1QDQi1XD0WD0PD\R6QD
Ri1TD2XD0QDSi1WD0PDXW7TD1QDTi1QDUi1QDVi1XD0WD0QDWi1QDXi1QDYi1XD0QDZi1TD4QD[i1WD0QD`Q1QD\i1TD2P@U
R6QD]i1XD0WD0PD\[4QD^i1TD2QD_i1XD0WD0QD`i1QDai1TD2QDbi1XD0WD0QDci1TD1PDUR6QDdi1XD0`Djk;`DbU7WD0Q
Dei1QDfi1TD1QDgi1QDhi1XD0WD0PDPQ7S@0QDii1QDji1XD0QDki1WD0PDn:PDmNPDfQ5XD0WD0PDPQ7PDP;PDPW7XD0WD0
PDPQ7PDnb1PDYb4XD0QDli1WD0PDPQ7PD`Q3PDSR6PDQR5XD0WD0PDcQ;PDPS8XD0WD0QDmi1PDUR6XD0QDni1`DVb<WD0QD
ZBPDmNQDoi1XD0VD0WD0QDZBPDmNQDoi1XD0QDPj1WD0QDQj1XD0SD0WD0QDRj1QDSj1XD0VD0WD0QDRj1QDSj1XD0QDTj1W
D0PD\o4PDHPDbd2XD0VD0WD0PD\o4PDHPDbd2XD0QDUj1WD0QDPDQDVj1TD2QDWj1XD0VD0WD0QDPDQDVj1TD2QDWj1XD0QD
Xj1WD0PDVe<PD^4XD0`DXf5WD0PDYl4PDTU7PDZk4XD0WD0QDQ:Y@0QDYj1PDmNTD2XD0QDZj1WD0QD[j1QD\j1TD1QD]j1X
D0SD0WD0QD^j1PDnn2XD0QD_j1`DZe<`Dnn4`DoS5QD`j1WD0QDaj1TD3QDbj1QDcj1XD0SD0WD0QDdj1PDnQ6XD0`Dmi5`D
\^5`DWG`DoF`Dge<`Di\;`DZ`3SD0WD0QDej1TD1QDfj1QDgj1XD0QDT;TD2QDhj1QDij1WD0PDnR;PDnQ6PDnP7XD0SD0WD
0QDjj1PDcT3P@TR6PDcT3PD[R6XD0QDkj1WD0QDlj1TD2PDWo3QDmj1QDnj1XD0WD0QDX@PDnP7QDoj1TD1QDPk1XD0WD0PD
\o4QDQk1QDRk1QDSk1PD[S7XD0VD0WD0PD\o4QDQk1QDRk1QDSk1PD[S7XD0QDTk1WD0PD`o4PDUR6QDUk1XD0WD0PD\R6PD
\[4PDQOXD0VD0WD0PD\R6PD\[4PDQOXD0QDV>WD0PDZo4PDPQ7PD^U1XD0PDnQ6WD0PDmQ6PDoi1QDVk1XD0WD0PDZo4QDWk
1XD0WD0PDUR6QD_>QDXk1XD0WD0PDQR6QDYk1QDZk1XD0VD0WD0PDQR6QDYk1QDZk1XD0QDV>WD0PD\R6PDgW7PD\R6QD[k1
XD0PDo2PDbT7S@0WD0QD\k1XD0WD0PDHXD0QD]k1QD^k1P@nQ6QD_k1Q@h5Q@i5PDec6QD`k1PDnQ6PDQR5QDak1QDbk1QDc
k1PDnQ6PD\o4PDfo6PDnQ6PDVZ;PD[o4PDoQ6PDYf<PDQR6QDdk1QDek1PDPl4QDf5Q`1o5QDfk1WD0QDgk1XD0QDhk1S@0Q
D\6QDRCQDik1PDXo4QDjk1PDoQ6QDkk1TD2QDlk1QDmk1Q@nk1QDok1QDPl1P@^R5QDQl1PDUR6`DPQ7QDRl1QDSl1QDTl1Q
DUl1QDRCQDVl1PDXo4QDWl1Q@Xl1QDYl1QDZl1QDkGQ@f5QD[l1QD\l1PD[o4QD]l1PDnP7PDnn6QD^l1QD_l1QD`l1QDal1
PDZT7QDV]1TD2QDbl1QDcl1QDdl1QDel1PDSU7PDok4PDPU7PDPl4QDlS1QDfl1QDgl1WD0QDhl1XD0VD0QDgl1WD0QDhl1X
D0QDil1PDS1PDUR6QDjl1PD[o4PDnQ6QDkl1PDkX;PDUR6PDmNPDhm3PDZS1PDPR6QDll1QDak1TD1QDml1PDao4PD\o4PD]
6QDf5QDl<WD0QDnl1XD0QDdMQDol1S@0WD0QDPm1XD0`DPO`DZo4`Dae1QDQm1QDRm1TD2QDSm1QDTm1QDUm1QDVm1QD\6Q@
h5QDi5WD0QDWm1XD0QD\l1QDXm1TD1QDYm1PDmQ6QDZm1QD[m1QD\m1PDQR5QD]m1QD^m1WD0QD_m1XD0PDbT7Q@l5WD0QD`
m1XD0QDam1PDnQ6QDbm1QDcm1QDdm1QDl<TD1QDem1PDPQ7S@0WD0QDfm1XD0QDgm1WD0QDhm1XD0PDPQ7S@0WD0QDim1XD0
PDdo4SD0PDUR6PDmNWD0QDjm1XD0QDf5QDkm1WD0QDlm1XD0`D]o4QDUT1QD_IWD0QDmm1XD0QD_IWD0QDmm1XD0QDl<WD0P
Db4PDYo4XD0QDUT1QD_IWD0PDP3QDnm1XD0QDom1QD_IWD0PDP3QDnm1XD0QDom1QDPn1PDZo4P@PQ7QD\6QDQn1PDPS;QDR
n1PDVV7PDb4PDYo4PDb4PDYo4QDl<TD1QDSn1TD4PDUR6PDPb6QDTn1WD0QDUn1XD0QDg5QDdIWD0QDVn1XD0QDWn1PDPS;P
DmQ6PDTU7QDUb1WD0P@YW7QDXn1XD0VD0QDUb1WD0P@YW7QDXn1XD0QDYn1QDUb1WD0PDPQ7PD[b:XD0QD^IQD_ITD2WD0QD
Zn1XD0QD_ITD2WD0QDZn1XD0QDUT1WD0QD[n1QDZBXD0`DPR6PDhm3QDl<WD0PDmNQD\n1XD0QD]n1QD^n1PD[R6QD_n1PDH
QD`n1QDf5QDan1QD^IQD_ITD1QDbn1TD3QDcn1QD_ITD1QDbn1TD3QDcn1PDPQ7QDdn1PDHQDen1QDfn1PDfo6PDao4PDR3S
D0QDl<P@ROQ`1o5QDgn1QDhn1QDin1P@ROQ`1o5QDgn1QDhn1QDjn1PDUR6QDkn1QDol1QDln1QDmn1`DPO`DnNPDPl4QDf5
QDjn1QDZBSD0QDkGPDZS6PDUR6QDnn1QDon1P@mNQDPo1QDQo1QDRo1QDSo1QDol1QDTo1QDUo1WD0QDjn1XD0VD0QDUo1WD
0QDjn1XD0PD1QDUo1WD0QDjn1XD0QDVo1QDWo1PD\8QDXo1PDmNPDTMPDhm3PDmNPDTMQDYo1P@nQ6QDjn1PDUR6QDZo1PDk
X;PDYT7SD0PDao4PDnP7PD]g4PDPS;PDUR6QD[o1PDfW7PDUR6QD[o1QD\o1PDUR6QD]o1PDHQD^o1QDZBPDmQ6PDPQ7PDcg
<PDnQ6PDUR6PDPQ7PDUh<PDXV7QD_o1SD0QDh5QDl<PDo2QD`o1QDl<PDo2QD`o1QD^IQD_ITD1WD0QDao1QDbo1XD0QD_IT
D1WD0QDao1QDbo1XD0PDZJPD[_<QDV]1QDco1PDUR6QDdo1QDeo1TD2PD\Q3QDVHQDfo1PD`Q1QDgo1QDho1QDio1TD1QDjo
1PDao4PDSOSD0PDao4SD0QDko1QDlo1QDmo1PDdc6Q@nR1QDno1QDoo1QDPP2QDQP2QDRP2PDhm3QDl<QDSP2QDTP2QDUP2Q
DVP2TD2PD]o4QDWP2QDXP2QDYP2QDl<QDZP2QDi5S@0PDVa:`DUR6`DWU1QD^IQD_ITD2WD0PDVa:XD0QD_ITD2WD0PDVa:X
D0QD[P2WD0PDVa:XD0QD\P2QD]P2PDR3QD^P2PDhm3QD_P2TD2WD0QD`P2XD0QDZ;Q`1o5PDS_6PDRR6PDjm3PDS_6PDRR6Q
Df5PDao4Q@aP2QDAQDlo1Q@aP2QDAQDg5QDl<QDbP2P@ROQDAQDg5PDZS6PDUR6PDZS6PDUR6PDmNSD0QDcP2WD0QDdP2XD0
WD0QDeP2QDfP2XD0QDgP2WD0PDHPDn;XD0PDHQDhP2WD0QDiP2QDjP2XD0QDf5Q`1o5WD0QDkP2XD0VD0QDf5Q`1o5WD0QDk
P2XD0QDlP2PDPS;QDmP2QDnP2PD]6QDXn1QDb:QDoP2QDPQ2SD0PD]h<PDUR6QDf5PD^h<PDUR6WD0QDXe1XD0QDQQ2PDbT7
S@0WD0QDRQ2XD0WD0PDnP7QDSQ2PDnQ6PDPQ7S@0QDkGQDl<XD0SD0QDf5WD0QDTQ2QDUQ2QDVQ2XD0QDWQ2WD0QDXQ2PDQR
6XD0VD0QDWQ2WD0QDXQ2PDQR6XD0QDYQ2WD0QDZQ2PD^f3XD0VD0WD0QDZQ2PD^f3XD0QD[Q2WD0QD\Q2TD1QD]Q2XD0QDn5
QD^Q2QD_Q2QDf5Q`1o5WD0QD`Q2XD0`DZo4`DmQ6`DQR6WD0QDaQ2P@]Y1QDbQ2QDcQ2XD0QDdQ2QDeQ2TD4QDf5WD0QDfQ2
PDUR6XD0WD0QDgQ2QDhQ2XD0VD0WD0QDgQ2QDhQ2XD0QDiQ2WD0QDf5Q@l<QDjQ2YD2XD0WD0QDlo1QDjQ2YD2XD0WD0QDh]
1PDao4QDkQ2XD0QDlQ2QDf5WD0PDS1PDUR6SD0XD0`DdE`Dk8`DaE`DWR5`DPQ7`DnP7`DmNWD0QDmQ2QDnQ2QDoQ2XD0WD0
QDPR2TD1QDQR2XD0QDRR2WD0QDSR2QDTR2XD0QDUR2WD0QDVR2XD0`DmQ6`DQR6SD0QDg5WD0QDWR2XD0WD0QDXR2PD[o4PD
nQ6XD0QDYR2WD0QDZR2XD0WD0QD[R2TD1QD\R2XD0VD0WD0QD[R2TD1QD\R2XD0QD]R2QDf5Y@0WD0QD^R2PDnQ6XD0QDg5W
D0Q@l<PDROTD1QD_R2XD0QD`R2PDPl4QDaR2WD0QDdITD1QDbR2XD0`D\o4`DoQ6QDSZ1WD0QDcR2QDdR2aDd5`DPQ7`DSV7
`DRR1`DaZ3`DnP7XD0SD0PDao4QDeR2TD2WD0QDfR2XD0QDgR2WD0QDhR2PD[o4XD0VD0WD0QDhR2PD[o4XD0QDiR2QDjR2W
D0QDkR2`DbI`DcI`D_`4`D\e4S@0XD0QDlR2PDPl4QDf5WD0QDWP2`DSI`D^;`D]i4`D^i4`DbI`DcI`D_`4`D\e4`DP[3`D
Rm3`DPO`De6`De;XD0QDlR2QDmR2Y@0WD0QDnR2QDoR2Q@T;QDPS2XD0QDQS2QDRS2Q`1o5WD0QDSS2XD0WD0QDf5Q@l<QDT
S2YD2XD0WD0QDlo1QDTS2YD2XD0WD0QDUS2QDVS2XD0PDnQ6WD0QDWS2S@0QDXS2XD0PDnQ6QDYS2WD0QDZS2QD[S2SD0XD0
VD0WD0QDZS2QD[S2SD0XD0QD\S2WD0QD]S2XD0WD0QD^S2SD0PDRQ7XD0QDg5WD0QD_S2QD`S2XD0QD^k1PDPQ7SD0WD0QDa
S2QDnOPDWo4XD0VD0WD0QDaS2QDnOPDWo4XD0QDbS2WD0QDVHTD1PDUR6PDmNXD0PDnQ6QDcS2WD0PDmQ6QDdS2QDeS2XD0Q
DfS2Y@0WD0QDgS2YD1XD0WD0QDg5QDhS2QDiS2XD0QDjS2QDkS2WD0QDk<QDl<`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`D
Zo4QDlS2WD0QDmS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`DZo4QDnS2QDf5WD0QDl<YD2XD0`D\o4`DmQ6QDnS2WD0QDo
S2YD2XD0`D\o4`DmQ6QDP5WD0QDUT1QDl<`Dn2`DV3`DU4`DXb3`Dl4`Dib3`D_S;`DUg7`DYb3`D_3`Dc4`D\8SD0XD0QDP
5WD0QDPT2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`D_S;`DUg7`DYb3`D_3`Dc4`D\8SD0XD0QDQT2WD0QDf5QDkm1YD1XD0`DQR6
`DZo4QDRT2WD0QDlo1QDST2XD0QDRT2WD0QDlo1YD1XD0QDTT2WD0QDf5QDUT2QDVT2XD0QDTT2WD0QDf5QDUT2YD1XD0QDW
T2WD0QDXT2QDYT2XD0QDWT2WD0QDXT2YD1XD0QDg5WD0QDol1QDZT2XD0QD[T2WD0QD\T2XD0QD]T2QDj_1WD0SD0QDjn1XD
0VD0QDj_1WD0SD0QDjn1XD0QD^T2WD0QD_T2QD`T2P@nQ6P@PQ7XD0QDaT2WD0QDPd1QDbT2QDXn1XD0SD0QDcT2WD0QDdT2
PD[o4XD0SD0QDa5WD0QDk<QDl<`DU6`D_3`DdS6`Dn2`Doe1`DYb3`DUg7`Dib3`DU4`De3`DV3`D]c3`DR3`D^]6SD0XD0Q
Da5WD0QDeT2`DU6`D_3`DdS6`Dn2`Doe1`DYb3`DUg7`Dib3`DU4`De3`DV3`D]c3`DR3`D^]6SD0XD0QFfT2QDg5WD0QDl<
P@ROQDgT2XD0WD0QDhT2P@ROQDgT2XD0WD0QDiT2QDjT2XD0VD0WD0QDiT2QDjT2XD0QDkT2QDlT2QDl<WD0QDmT2QDnT2XD
0QDoT2WD0QDmT2QDnT2XD0QDPU2PDWR6WD0QDQU2QDjn1XD0QDRU2WD0PD_c<QDSU2XD0PDoT7WD0QDTU2XD0VD0PDoT7WD0
QDTU2XD0QDV>QDUU2TD5WD0QDf5QDVU2YD1XD0QDWU2WD0QDkm1QDXU2XD0VD0QDWU2WD0QDkm1QDXU2XD0QDYU2QDWU2WD0
QDkm1YD1XD0VD0QDWU2WD0QDkm1YD1XD0QDYU2WD0PDPl4QDdMPDHQDZU2XD0SD0WD0PDHQD[U2XD0SD0PDXR5PDHQD\U2WD
0QD]U2QDXn1XD0QD^U2`DZS1`DWU1`DbQ;`D]c3PDPl4QD_U2TD1WD0QD`U2XD0QDaU2PDPl4QD_U2TD1WD0QD`U2XD0YD2Q
DbU2WD0QDcU2XD0QDbU2WD0PDnP7PDda4XD0WD0QDV]1QDdU2XD0QDeU2WD0PDZo4QDfU2XD0WD0PDZo4PDjX1PDUg6XD0`E
]k4WD0QDdOQDgU2XD0QDhU2TD1VD0`E]k4WD0QDdOQDgU2XD0QDhU2TD1QDV>WD0QDiU2Q@jU2XD0QDkU2WD0QDlU2XD0QDm
U2TD3QDf5QDnU2QDf5WD0PD]P1PDZo4XD0SD0WD0QDoU2XD0QDUb1QDl<QDPV2SD0QDQV2WD0QDRV2XD0PDdo4WD0QDSV2XD
0VD0PDdo4WD0QDSV2XD0QDTV2WD0PDHPDVl<XD0QDUV2WD0QDVV2P@Xl<XD0QDUV2QDf5WD0PDWl<XD0SD0QDWV2WD0PDUR6
XD0QDXV2PDbT3PDnQ6WD0PDPQ7PDkk4XD0WD0QDYV2Q@f5QDZV2XD0PDSo3QDf5WD0QDZV2XD0PDmQ6QD[V2VD0PDmQ6QD[V
2PD1WD0PDHPDTP5XD0QD\V2S@0QD]V2`DbF`DRm2`DcFWD0PDm9XD0QD\V2S@0QD]V2`DbF`DRm2`DcFPDSR6QDQ:WD0QD^V
2XD0VD0PDSR6QDQ:WD0QD^V2XD0PD1QD_V2PDmd;WD0PDhX4XD0WD0QDl<P@ROQD`V2XD0S@0QDaV2QDbV2WD0QDcV2XD0QD
dV2WD0QDeV2XD0SD0WD0QDfV2PD[o4PDnQ6XD0QDgV2WD0QDYj1QDhV2XD0QDiV2PDPS;TD5WD0QDjV2XD0SD0QDf5PDnQ6W
D0QDkV2XD0QDlV2QDmV2WD0QDnV2XD0VD0QDmV2WD0QDnV2XD0QDoV2WD0QDPW2QDQW2XD0QDRW2QD\l1WD0QDSW2XD0TD2Q
DTW2QDUW2PD\o4PDal<PDnQ6PDaP5PDmT7QDVW2Q@f5WD0QDWW2XD0WD0PDaP5XD0Q@l5QDXW2aDd5`DVo3`D]R6QDYW2Q@f
5QDZW2Q@[W2QD\W2QD]W2QDlo1Q@^W2QD\W2PD[Y;QD_W2PDHQD`W2QDaW2PDao4QDbW2PDYb4QDT6Q@^IQDcW2TD1PDV5TD
2QDdW2QDeW2QDRl1TD3QDf5Q`1o5WD0PDUJXD0QDRl1TD3QDf5Q`1o5WD0PD[JXD0QDRl1TD3QDf5Q`1o5WD0PDVJXD0QDRl
1TD3QDf5Q`1o5WD0PD`JXD0QDRl1TD3QDf5Q`1o5WD0PDVl7XD0QDRl1TD3QDf5Q`1o5WD0PDUl7XD0QDo5QDfW2QD_k1TD3
QDf5Q`1o5PDlQ8PDlQ8QD\6UD0WD0PDlQ8XD0QDgW2Q`1o5WD0QDhW2XD0S@0QD\6QD_k1TD3QDf5Q`1o5WD0PDTJXD0`DmQ
6`DoQ6QD_k1TD3QDf5Q`1o5WD0PDck3XD0`DmQ6`DoQ6`D[R6`D\o4`DPR6QDiW2TD4WD0PDTJXD0WD0QDjW2XD0QD\6QDkW
2TD1QDlW2QDmW2QDnW2PDXh1PDoQ6PDgh3WD0PDgh3QDb:QDoW2XD0WD0QDPX2TD1QDQX2XD0QDj9WD0QDRX2TD1QDQX2XD0
UD0PDPX7PD4WD0PDnP7QDd5XD0UD0PDPX7WD0QDb@QDd5XD0QDSX2QDf5WD0PDnP7QDd5XD0VD0QDSX2QDf5WD0PDnP7QDd5
XD0QDV>WD0PDnP7QDTX2QDd5XD0VD0WD0PDnP7QDTX2QDd5XD0QDjb1QDUX2QDVX2QDo5QDWX2QDVX2QDXX2TD1WD0PDig<Q
DVX2XD0WD0QDYX2P@PQ7PDig<QDZX2XD0QD[X2QD\X2Q@]X2QD^X2QD_X2PD]R6QD`X2QDaX2PDbMUD0QDT6QDbX2TD1P@^o
4WD0QDcX2XD0SD0aEd5QDT6QDdX2TD1P@^o4QDeX2`DcI`D[m3`DnQ6`D[n3`DRm<`DSm<QDfX2P@TU7QDgX2QDhX2QDj9QD
iX2Q@f5QDjX2TD1P@^o4TD3QDkX2QDj9QDiX2Q@f5QDlX2PDUR6QDj9QDiX2Q@f5QDmX2TD1PD^o4TD8QDnX2QDoX2QDPY2P
D_b4PD\OQDQY2QDRY2PD\[4QDf5QDSY2QDTY2PDbl6QDUY2QDVY2QDWY2QDXY2QDYY2UD0QDZY2TD1QD[Y2`@PQ7`@^o4`Dn
P7`DoP7`DYP5QD\Y2TD2WD0QD]Y2XD0QD^Y2QD_Y2PDTP5PDoZ7QD`Y2WD0PDUg6PD`S4XD0QDaY2QDbY2QDcY2QDaY2QDdY
2PDS1QDeY2PDRQ7QDfY2QDgY2P@Zo4PDmQ6PDRQ7QDhY2QDiY2PDVn<QDjY2QDkY2QDlY2WD0QDmY2PDnQ6XD0SD0WD0QDnY
2QDoY2TD1QDPZ2XD0WD0QDQZ2P@ao4PD^c3QDRZ2XD0SD0WD0QDSZ2P@PHP@PR6QDTZ2S@0QDUZ2XD0WD0QDVZ2QDWZ2Q@f5
QDXZ2XD0PDao4WD0PDbT7XD0SD0WD0QDYZ2PDnn2XD0QDZZ2WD0QD[Z2TD1QD\Z2PDnQ6XD0SD0QD]Z2PDao4PDUR6PDao4Q
D^Z2SD0QD_Z2QD`Z2QDaZ2SD0QDbZ2P@VR6P@\R6WD0Q`1o5QDcZ2XD0QDdZ2QDeZ2QDfZ2SD0QDdZ2PDnn2QDgZ2QD[P1QD
hZ2QDiZ2QDjZ2PDnP7WD0QDkZ2SD0XD0QDf5WD0PDnP7QDkZ2SD0XD0`DnQ6`DYT3`DWT3WD0PDnP7QDkZ2QDlZ2XD0WD0QD
mZ2P@nQ6QDnZ2XD0PD\[4QDf5QDoZ2QDTNQDP[2QDQ[2QDj9Q@Q6QDR[2PD\o4QDi;QDS[2PDUR6QDi;QDT[2QDj9QDf5WD0
PDao4QDU[2XD0QDV[2QDj9QDW[2QDX[2WD0QDY[2XD0QDZ[2P@PX7QD[[2QDf5QD\[2QD][2QD^[2QD_[2PDZo4QD`[2PDZo
4PDZo4PDPQ7SD0PDa_<PDao4Q`1o5PDPQ7QDa[2QDPDQDb[2QDc[2PDcT3PD[R6QDd[2PDnS;PDoT7PDgW7PDRR6QDe[2PDh
m3PDmNQDf[2PDPR6PDYo2PDHPDTo<WD0QDg[2QDh[2QDi[2QDj[2XD0WD0QDk[2PDYo4QDn5PDYQ;XD0WD0QDfV2S@0PDgS8
XD0WD0QDl[2QDm[2TD1QDn[2QDo[2XD0WD0PD`R;PDSR6PDVS5XD0WD0PDWZ5PDSR6PDYo<XD0WD0PDZo<PDPS1XD0WD0QDP
\2QDn5PDbd4XD0WD0QDQ\2PDZo4QDR\2Q@S\2PDbf;XD0WD0QDT\2PDPQ7QDU\2XD0WD0QDV\2PDPQ7QDW\2XD0WD0PDbo<P
DPQ7PDTV5PDmQ6XD0WD0PDco<PDY^5XD0QFX\2TD2WD0QDY\2PD[o4XD0WD0PDmQ6QDZ\2PDgDXD0WD0PDmQ6QD[\2QD\\2P
Dl4XD0WD0PDl4PDnQ6QDn5QD]\2XD0WD0PDjo<QD^\2PDZFXD0WD0QD_\2PDPQ7PDko<XD0WD0PDZo4PDgCPDPf3XD0QD`\2
TD3WD0QDa\2PDaR5QDb\2QDc\2XD0`DjX1WD0QDd\2PDaR5QDb\2QDe\2XD0WD0PD[U7QDf\2QDg\2XD0WD0QDh\2PDPQ7QD
i\2XD0WD0QDj\2PDnn2PDQP=XD0WD0QDj\2QDk\2QDaBXD0QFl\2WD0PDZo4PDnP7QDm\2QDn\2XD0WD0PDWR6PDnP7PDV`3
XD0PDSR6WD0QDo\2PDQd;XD0VD0WD0QDo\2PDQd;XD0QDP]2WD0QDQ]2QDR]2XD0VD0WD0QDQ]2QDR]2XD0QDS]2WD0PD`Q3
P@Sc1QDT]2XD0VD0WD0PD`Q3P@Sc1QDT]2XD0QDU]2WD0QDV]2QDW]2XD0WD0QDWNQDX]2QDY]2QDZ]2XD0WD0QD[]2QDb8Q
D\]2XD0QDBQD]]2TD1WD0PDZT7PDPQ7QD^]2XD0WD0QDVBPDYo4PDnP7PDZP=XD0WD0PDWo4PD\o4PDoFXD0VD0WD0PDWo4P
D\o4PDoFXD0QDV>WD0QD_]2QDnR1TD1PDhS<XD0WD0PDhQ<PDZo4QD`]2XD0WD0QDa]2PDZo4PDPQ7PD[P=XD0WD0QDb]2PD
\o4PDPQ7PDiQ<XD0WD0QDj\2PD[o4PDnQ6QDc]2XD0WD0QDd]2QDe]2QD]T2XD0PDPQ7TD1QDf]2QDg]2TD1WD0QDh]2QDi]
2XD0QDj]2TD2WD0PDaP=PD[o4XD0WD0QDk]2XD0`Dki4WD0PDeP=PDSR6PDQk3XD0WD0QDl]2QDm]2XD0VD0`DQ8WD0QDl]2
QDm]2XD0QDmR1`DQ8QDn]2TD1WD0QDo]2XD0VD0`DST7QDn]2TD1WD0QDo]2XD0QDP^2`DST7WD0PDdo4QDQ^2PDoQ6QDn5Q
DR^2XD0WD0QDS^2PDYo4PDbT3XD0WD0QDT^2TD1PDmQ6XD0PDPQ7TD1QDU^2QDV^2TD2WD0QDW^2QDX^2XD0WD0PD_V5PDXR
6PDPQ7PDYj5XD0WD0QDY^2PDPQ7TD1PDii5XD0WD0PD\`<PDjMXD0`DT3`DjV<QDZ^2WD0PD[a<XD0VD0QDZ^2WD0PD[a<XD
0QD[^2WD0PDoQ6PDh8PDnQ6PDnP7XD0QD\^2WD0QDoo1PDWR6QD]^2XD0QD^^2WD0QD\GPDPQ7PDn7XD0WD0QD_^2PDnP7QD
jW2PDgf1XD0WD0QD`^2PDYb4XD0VD0WD0QD`^2PDYb4XD0QDa^2WD0QDb^2PDZo4XD0QDc^2WD0QDd^2PDZo4XD0QDe^2WD0
QDf^2PDPQ7QDg^2XD0WD0QDQn1PDTU7PDPQ7PDWR5XD0PD[`4WD0PDWR5PDWQ=XD0QDh^2TD3QDf5TD1WD0PDlo2PDoe1XD0
WD0QDo@TD2PDRo4XD0WD0QDi^2TD1PDXQ=XD0WD0PDYQ=PDUR6PDQi4XD0WD0QDj^2PD[5TD1PDao4PDdQ1XD0WD0PD`e1PD
_4PDUR6XD0WD0QDk^2PDdU;XD0WD0QDl^2PDnQ6PDQ[3XD0WD0PDTJPD[Q=XD0WD0PDob1PD[Q=XD0QDm^2TD1WD0QDaAQDn
5PDkR6PDP[3XD0WD0QDRJTD4PD_b4PDoQ6PD\[4XD0WD0QDn^2PDPR6QDn5PDYQ;XD0WD0QDo^2XD0QFP_2WD0PDYo4XD0`D
PQ7`DnP7QFQ_2TD6QDR_2WD0PDYl4PDYo4XD0WD0QDS_2TD2QDT_2PDPQ7QDU_2XD0WD0QDPU1TD2PDVa:PDeHXD0WD0QDV_
2PD_Q=XD0`D]i5WD0QDQX1TD1PDWo4PDPQ7PDja:XD0WD0QDW_2PDnQ6PD`Q=XD0WD0PDob1PDaQ=XD0VD0WD0PDob1PDaQ=
XD0QDX_2WD0QDY_2QDn5PDSn5XD0WD0QD\FS@0PDnP7QDZ_2XD0WD0QD[_2PDPQ7PDja:PDYj5XD0WD0QD\_2PDdQ=XD0VD0
WD0QD\_2PDdQ=XD0QD]_2WD0PD^f5PDg3XD0WD0QD^_2QD__2PDUR6PDP5XD0QD`_2PDnP7WD0PD_U3PDaU5XD0QDa_2QDnR
1WD0PDa]6PDea4XD0WD0PDeQ=XD0WD0PDhS<PDQR6QDb_2XD0WD0PDiQ=PDSR6PDm2XD0WD0QDc_2QDd_2P@oP7QDe_2XD0W
D0QDf_2QDg_2XD0TD1QDh_2WD0QDi_2PDnQ6XD0PDnP7WD0QDj_2PDnQ6XD0QDk_2WD0QDl_2PD`j;XD0WD0QDm_2TD1QDn_
2XD0WD0QDo_2PD\o4XD0`DUR6`DZo4`DPQ7WD0PDHPDfP7PDoQ6XD0PD^V<WD0QDP`2PDnQ6QDT;QDQ`2XD0WD0QDWNQDR`2
QDS`2XD0QDT`2TD2WD0QDU`2QDV`2TD1QDW`2XD0WD0PDao4QDX`2QDY`2QDZ`2XD0WD0PD^[:PDWd4XD0`ESo3`E>`En9`E
l8`Ek8`Em8`En8`EfE`Ecg2WD0PDhm3PDZS1PDPR6QD[`2XD0`D[5`Dh5`D^c3`DYd4WD0PDaR=PDnQ6PD\^5XD0WD0QDYR1
QD\`2PDUR6XD0WD0QDYR1QD]`2QD^`2XD0QD_`2WD0QDnLQ@``2Q@a`2TD1QDb`2PDnQ6XD0WD0PDbT7PDnP7QDc`2QDd`2X
D0WD0PDbT7Q@e`2QDf`2XD0`DoQ6QDg`2TD5WD0PDhk4QDh`2QDi`2XD0WD0PDhk4QDj`2QDk`2P@mi5XD0PD4WD0PDhk4QD
l`2XD0VD0PD4WD0PDhk4QDl`2XD0PD1QD`Q1QDa;WD0QDm`2TD2PDoQ6XD0`Dc`;`DnP7QD`Q1QDa;WD0QDm`2QDn`2PDoQ6
XD0QD`Q1PDjm3WD0QDo`2QDPa2XD0QDQa2WD0QDRa2TD1QDSa2XD0WD0QDTa2PDoQ6QDUa2XD0QFVa2TD4WD0QDWa2TD1PD[
o4PDnQ6Q@Xa2QDYa2XD0WD0PDW`;PDSR6PDYZ;XD0WD0PDiHPDmQ6PDPQ7PDl4PDnQ6PDPQ7PD^e5XD0WD0QDZa2PDnQ6PDc
DXD0WD0PD\m4QD[a2XD0WD0QD\a2TD2QD]a2TD1QD^a2XD0WD0PD\S=TD2PDeX1XD0QD_a2QDf5WD0PDc3Q@`a2QDaa2XD0Q
Df5QDba2WD0PDPe;PDSj4PDoQ6XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1PD_e1XD0QDca2QD`_2PDnP7WD0QDda2PD_S=XD0W
D0PDZQ1PDT8XD0QDea2WD0QDfa2PDfGPDSR6XD0PDeGWD0QDi?PDZo4QDn5QDga2XD0WD0PDR1PDmQ6PDPQ7PDcS=XD0WD0P
DTR5PD\R6PDdS=XD0WD0PDeS=QDha2XD0WD0PDkR1QDia2XD0WD0PD[V7PD\o4PDPQ7PD]o4PDnQ6QDn5XD0WD0QDja2TD2Q
Dka2XD0`DkS=`DTW5WD0QDla2QDma2PDWo4XD0QDna2TD1WD0QDoa2QDPb2XD0WD0QDQb2PDZT7PDPQ7TD1QDRb2XD0WD0QD
Sb2PDPQ7PDXh1XD0VD0WD0QDSb2PDPQ7PDXh1XD0QDTb2WD0QDUb2PDPQ7PDXh1XD0VD0WD0QDUb2PDPQ7PDXh1XD0PD1WD0
QDVb2QDWb2XD0`D\^5`D_e1QDfb1WD0PDkf6QDXb2XD0WD0QDYb2QDZb2Q@[b2QD\b2XD0`DZo4`DnQ6QD]b2TD1WD0QD^b2
XD0WD0QD_b2P@TP5QD`b2PDPQ7TD1QDab2XD0WD0PDQo4PDmQ6PDPQ7PD`g1XD0WD0QDbb2PDbT7PDnP7PDYT=XD0WD0PD[c
6PD\R6PDXl:XD0WD0PDaT5PDnQ6PDZT=XD0WD0PDRGPD\o4QDn5PD[T=XD0WD0PD]P<PDYo4PDPQ7PD[Q5XD0WD0PDT3PDRR
6PDPQ7PDkk4PDRW5XD0WD0PD\T=PDUR6PDPQ7XD0WD0PDSQ5PD[R1PDPQ7XD0WD0PD]T=PDZo4XD0WD0PDYj5PD\OPD[X2XD
0QDcb2PDPQ7QDdb2PDnP7PDcS1PDn2PDUR6PDnP7PD][:PDgm4PDXo4PDUR6PDnP7PD][:PDQR6PD^T=PD\o4PD^T=PDSR6P
DnP7QDeb2PDVd:PDPR6PDU6PDc\;PDZo4PDnP7QDfb2PDPR6PD[5PD\o4PDPZ5PD\o4QDn5PD`T=PDPQ7PDaT=PDPQ7PDPQ7
PDmR<QDn5PDZo4PD\JPD^f3PDmQ6PDPQ7QDgb2PD_R5PDnQ6QDiBQDhb2PDnP7PDle:PDnQ6PDPQ7PDci1PDmb1PDPQ7PDcT
=QDib2PDeY;QDjb2PDUR6PDdT=PDeT=PD\o4PDfT=PDlc;QDkb2PDPQ7PDm`5`DYo4PDi1PDUR6PD]EPD\o4PDPQ7PDQm;QD
lb2TD1PDgT=PDQR6PDPQ7PDZh4PDnQ6QDmb2PDhT=PDnQ6QDnb2PDiT=PD[`5PDPR6PDTP5PDhDQD\o1PDUR6QDob2PDgU4P
DnQ6QDn5QDPc2PDPQ7TD1QDQc2QDRc2QDn5QDSc2QDTc2QDUc2QDVc2TD1QDWc2QDXc2PD^_4PDnQ6QDYc2QDZc2PDSi4VD0
QDYc2QDZc2PDSi4QD[c2QDWNPDWo4PDoQ6QDnR1QD\c2QDmU2QD]c2QD^c2PDnQ6PDgm4QDZATD2PDnT=QD_c2PD\[4PDTU7
QD`c2QDQk1TD1QDac2PDSf3PDTMPDTMPDUR6PDZh4PDSEPDji3PDoQ6PDT8PDmMPDkQ5PDci7PDmMPDnP7PDSi4PDmMQDbc2
PDUR6QDcc2QDdc2PDbT7PDnP7PDbT7PDnP7PDkR=PDkR=PDW5PDoW<PDWT1PD\R6PDTJPD\R6QDec2PDTJPD\R6PD[m4PDTb
1PD\R6PDi`6PD\R6PDPd1PD\R6PDVP5PDoT=PDcS=PDcS=QDfc2PDYo4PDUR6PDnP7PDPU=PD\o4PDnP7PDfe3PDnQ6PDQU=
QDjHQDn5PD_Z5PDmb1PD^h4QDgc2PDao4QDhc2PDnP7PDRU=PDnQ6PDnP7PDYX2PDRR6PDnP7QDic2SD0PDnP7PDn]6PDUR6
PDnP7PDkOPDPR6PDnP7PDom3PDd3PDnP7PDmR<PDnQ6PDnP7PDVU=QDjc2PDTU7PDZk4PD\[4QDkc2PDXU=PDPHPDmQ6PDRQ
7QDlc2QDnGPDkHPDSR6PDjS8PDhm3PDoQ;PDnP7PD[6PD[V7PDnn2PDWT1PD\R6PD]9PDZk4QDmc2QDn5PD`T=PD\o4QDn5P
Dl^;QDnc2QDn5QDoc2QDla2QDPd2P@Wo4QDQd2PDWo4QDRd2QDSd2PDPT7PDZm3PDbT3PD[R6PDnP7PDac4PDhm4PDUR6PDZ
o4PDZn5PD\P5PDZo4QDn5PDkb1PD[6PD[3QDfW1PDUR6QDn5PDYc:PDSn4PD\o4QDTd2PD\[4PD[o4PDWR5PDZo4QDUd2QDV
d2PDc3PD`k3QDWd2QDXd2PDRk6PDPQ7QDYd2QDZd2QD[d2QD\d2QDPd2QDaR1QDn5PD^f3PDWd:PDnQ6PDgg7PDnQ6PDPQ7Q
D]d2QD^d2PD\o4PDVDPDUR6QDjHPDkDPDPQ7PDl_;PDZo4PDPQ7PDWR5QD_d2PDT8PDnQ6QDn5PDmb1PDU\<PDec4PD`U=PD
mMPDeY;QD`d2QDad2QDbd2PDk8PDhm3PDoQ;QD\1QDcd2P@nQ6P@PQ7QDdd2QDKPDPQ7QDed2QDDPDXo4P@nP7QDfd2QDDPD
nn2P@nP7QDgd2QDDPDPQ7QDhd2QDid2QDDPD]R5PDSR6PD]R5PDSR6PDeT7QDDPDRR6PDVDQDDPDbU=QDDPDUR6PDeU3QDDP
D[o4PDnQ6QDn5PD[S7PDUR6QDFPDYo4PDVT7QDFPDUR6QDjd2S@0QDkd2PDnn2PDnP7QDld2QDFTD2PD\o4QDn5PD`T=QDFP
DPQ7QDmd2QDFQDn5QDnd2PDYo4QDGPDPQ7QDod2PDnQ6QDGPDPQ7QDPe2QDGQDQe2QDGPDnP7QDRe2QDGQDn5PDn5QDGPDnP
7PDYb3PDoQ6QDGQDSe2QDTe2QDHPDPQ7QDod2QDUe2QDHPDPQ7QDVe2QDHPDUR6PDeR3QDHPDUR6PDPQ7QDWe2QDHQDn5QDX
e2QDHQDn5PDkR6PD[S7QDHPDT?QDiHQDHPDYo4PDUR6QDb@PDYo4PDUR6QDb@S@0PDn2QDITD2PDZo4QDn5PDbf;QDITD2PD
mQ6PDgU=QDIQDYe2QDZe2QDIP@oP7PD]d;PDZo4PDPQ7QDIP@nP7PD_\5PDZo4QDIQDn5QD[e2QDJPDnP7QD\e2S@0QD]e2Q
DJQD^e2QDEQ@_e2S@0PDUY5PDZo4QDEQDn5QD`e2QDEQDl5S@0QDae2QDbe2QDEQDce2TD1QDde2QDETD2PDdc6PD]e7QDEQ
Djn1PDUR6QDee2QDEPDnP7QDfe2QDge2QDhe2QDP1QDn5QDie2QDP1PDPQ7QDje2QDR1PD[^;QDR1QDke2QDle2QDV1QDme2
QDX1PDST7QDn5PDkR6QDX1PDZo4QDne2QDX1PDZo4PD\o4PD^T=QDX1PDWo4QDoe2`DPQ7`DnP7`DoP7`DUP5`DVP5QDX1PD
UR6QDPf2PD]9QDX1PDnQ6PDca4QDOPD[o4QDQf2P@PQ7PDQ]6QDOQDQ:QDRf2QDOQDSf2QDTf2QDOQDUf2QDNPDPQ7QDVf2P
Doi1QDNQDn5QDWf2QDNQDn5QDXf2QDYf2QDNPD\o4PDPQ7QDZf2QDNTD2PDUR6QD[f2QDNPDUR6PDTJPD\8QDU1PDPQ7QD\f
2QDU1PDnP7QD]f2PDPc7QDU1PDPQ7QD^f2QD_f2QDW1PD[o4QDiBQD`f2QDW1QDaf2S@0QDbf2QDW1QDaf2S@0PDUR6PDgCQ
D[2PDPQ7QDcf2QD[2QDn5PDgf1QDY2PDPQ7PDe3QD^2PDnP7QDdf2QD[1PDnP7PDa^;QD[1PDnP7QDef2QD[1QDn5QDff2QD
c1QDgf2QDhf2QDd1PDPQ7QDif2QDe1PDQR6PDPc7QDe1PDRR6PDPQ7QDe1PDPQ7QDjf2QDkf2QDj1PDPQ7QDlf2QDj1PDZo4
QDmf2QDk1PDnP7PDW8QDk1QDnf2QDk1PDnn2PDnP7QDk1QDn5QDof2QDb1PDZk4PDPd;QDQ2QDPg2QDW2PDnn2PDnP7QDW2P
DPQ7PDV<QDV2PDPR6QDQg2PDPR6PDcS1PDPl:QD_2PDZo4PDTU7QD`2PDPQ7PDnl;QDa2PD[o4PDnQ6QDn5PD[5QDa1QDRg2
QDSg2QD`1QDn5QDTg2QD`1PDPQ7QDUg2`DPQ7aDd5QD`1TD3PDSl4PD[o4QD`1TD3QDkd2VD0QD`1TD3QDkd2QDVg2QDi1QD
Wg2QDi1PDoQ6QDY\1QDP2QDXg2QDP2PDPQ7PD][;QDP2QDn5QDYg2QDP2QDZg2QD[g2PD\o4PDWj2PDZV7PD\o4PDTJQD\g2
PD\o4QD]g2QD^g2PD\o4PDnP7QD_g2QD`g2PD\o4PDnP7PDdg2PDnQ6PD\o4PD]k4QDag2PD\o4PDci1PDmb1PD\o4PDPQ7Q
Dbg2PD\o4PDj_5PDkd3PDZo4PDPQ7QDcg2PDZo4PDPQ7QDdg2QDeg2PDZo4PDmb1PDnQ6QDfg2VD0PDZo4PDmb1PDnQ6QDfg
2QDgg2PDZo4QDhg2PDZo4QDig2VD0PDZo4QDig2QDjg2PDZo4PDnP7QDkg2PDZo4QDlg2QDmg2PDZo4PDPQ7QDng2PDmQ6PD
PQ7QDog2QDPh2QDQh2PDmQ6QDQk1QDRh2PDRj1PDUR6PDZU7PDmb1PDnQ6PDPQ7QDSh2QDTh2PDnQ6QDhV1QDUh2QDVh2PD_
EPDnQ6QDWh2QDXh2PDjR6PDnP7QDYh2QDZh2PDnP7PDT3PD]R5PDnP7QD[h2QD\h2PDnP7QD]h2QDZBPDnP7PDhV=PDnQ6QD
nR1QD^h2QD_h2QD`h2PDnP7PDac4QDah2PDnP7QDbh2QDch2PDnP7PDgW7PDSZ;PDnP7PDRR5PDV6PDnP7PDjV=PDnQ6PDnU
5PDnP7PD_8PD\o4PDnP7PDkV=PD[5PDnP7PDlV=PDnQ6PDVDPDnP7PDmMPDmV=PDnP7PDWc6QDdh2PDWc6PDnV=PD_4PDnV=
PDnP7PD[c1PDWT1PDnP7QDeh2QDfh2PDnP7PD\c1QDgh2PDnP7QDYh2PDW6PDnCPDSR6PDoCPD[^;PDSR6PD]P3PDnCPDnQ6
PD[m4PDPW=PD\o4PDPQ7PDZV7PDXo4PD]9PDn2PD]9PDSR6PDQU<PD_9PDSR6PD]e6PDcT5PDSR6PD_f5PD\U5PDSR6PDQW=
PDkHQDhh2PDkHPDVX6PDci1PDmb1PDmb1QDih2PDmR<QDjh2PDoi1QDkh2PDPS6PDZo4PDRj:PDZo4PDhQ<PDZo4PD\6PD_c
1PDTg1PD_c1PD[U7PDWR5`Dbo4`Dok4PD[U7PDPQ7QDlh2PD[U7PDSo3QDmh2QDnh2PDg\<PDZd:QDhV1PDP[5PDZo4PDPQ7
QDoh2PDPQ7QDPi2PDnQ6PDPQ7QD`f2QDQi2PDPQ7PDXn2PDnQ6PDPQ7PDaOPDnQ6PDPQ7PDPc:QDRi2PDPQ7PD^`4PD\P5PD
PQ7QDSi2QDTi2PD[m4PDYa7PDeY;Q@iBQDUi2PDeY;PDYU7QDVi2PDbT7QDWi2PDnP7QDXi2PDXV7PDnP7PDXU6PDXV7QDYi
2PDao4PD`1PDnP7PD_Y5PDao4QDZi2PDnP7QD[i2PDPS;PDoT7QD\i2PDPS;PDQR5PDnQ6PDHPDek3PDWW=PDHPD`n4PDXW=
PDm[:QD]i2PDo]:PDYW=PDZW=PDSR6PDiHPDhm4PDUR6QDn5PD]k4PDnQ6QD^i2PD]k4PD^h4PDSU1PDZo4PDTU7PDYc6PD[
R6PDgCPDiHPDVd4QD_i2QD`i2PD^T=PDSR6PD[W=PDnR;QDai2QDbi2PDmNPDWo4PDPR6PDPQ7QDci2PDWo4PDPl4PDPR6PD
Wo4PDSR6QDdi2PDWo4PDoQ6PD\[4PDTU7PDei<PDTU7PDmX1PDUV=PDSR6PDW`;QDei2PD`i4QDei2PD^JPD\W=PD]W=PD]R
5PDkDPDnQ6PD]6PDTi2PD\R6PD[Q5PDZV7PDVR5PDYo4PDPQ7PDVR5PDZo4PDPQ7PD[m5PDnQ6PD_k:PD\m5PDnQ6PD_k:PD
WR5QDfi2QDiBQDgi2PDfe3PDnQ6PDQU=PDYa5PDnQ6PDPQ7PDiMPD\R6PD^W=PDUb8PD_S=QDhi2QDii2TD2QDji2PDV3PDn
P7PDic;QDki2QDb>PD_EPDNPDSR6QDli2PDlo4PDUR6PDX:PDlo4PDUR6QDfGQDmi2PDfCPD\o4QDn5PDn[;PDoQ6PDWn4QD
ni2PDWGPD`Z5PDYo4PD_W=QDoi2PDTU7PDPQ7PDTS5PD\[4PDYS5PD\[4PDZh;QDPj2QDkZ1PDWS5PD\[4PDd4QDQj2PDYS8
PDZo4QDRj2QDSj2TD1P@PHPD`W=QDTj2P@Zk4PDZ`;QD^d2PDYo4QDk\1QDUj2PDWo4QDZBQDVj2PD[o4QDj]1PDg3PDn2PD
n2PDg3PDg3PDSR6PDn2PDnP7PDn_<PDm\:PDSR6PDaW=PDnS6PDPQ7PDfR<PDSc1QDWj2PDZOPDUR6PDnn6PDnP7PDoJPDUR
6PDoP7PDln5PDSY<PDoP7PDe2PDUR6PDoP7PDU6PD^[;PDnP7PDbW=PDnP7PDcW=PDgDPDnP7PDdW=QDXj2PDnP7PD\n5PDZ
4PDmQ6PDnP7PDol;PDmQ6PDeW=PDmQ6PDfW=PD[o4PDZo4PDnP7PDgW=PDS1PD[P1PDPQ7PDS1PD\o4PDPQ7QDYj2PDTP5PD
i7PDS^<PDUP5PDeh4PDS^<PDbT3PDkCPD[R6PD]o4PDUR6PD^d4PD]o4PDUR6PDPQ7PDQS1PD\o4PDhW=PD\o4PDPQ7PDSU1
PDnP7PD[`:PD`j;PDQR5QDZj2PDc7PDjW=PDnP7PDSc1QD[j2PDhQ5PDQR5PDZo4PDQT7PDlU3PDHPDUP5PDTW;PDln;PDdk
3PD[R6PDPQ7PDja:PD[S7QD\j2PDTU7PDn7PDcT7QD]j2QDXe1QD^j2PDPR6PDcT7PDoP7PDWQ;QD_j2PDZk4QD`j2PD\o4Q
Dn5PDkR6QDaj2PDkk4PD]c4QDbj2PDUR6PDPQ7QDcj2QDdj2PDnP7TD1QDej2PDHQDfj2QDgj2PDnFPDWc6PD\R6PDnP7PDh
Q<QDhj2QDij2PD\R6PDmMQDUd2PDPQ7PDnW=PDHPDo2QDjj2PDQX=PDnQ6PDfl5PD]S1PDUR6QDkj2PDRX=PD^f3QDlj2QDm
j2QDnj2PDTY1QDoj2QDPk2PDTf;PD`c;QDQk2QDRk2PDST7QDSk2QDTk2VD0QDSk2QDTk2QDUk2aEd5WD0PDjP;QDVk2XD0V
D0aEd5WD0PDjP;QDVk2XD0QDUk2PDQR6PDQ;VD0PDQR6PDQ;PD1QDWk2P@Zo4PD`Q3VD0QDWk2P@Zo4PD`Q3QDXk2QDZATD2
PD\j6PDZk4PDXR6QDYk2QDmGQ@l<QDZk2TD2PDlR<QD[k2PDoQ6PDnP7PDmb1PDnQ6QDQk1PDWo4PDUR6QD\k2PDPR6PDnP7
PDZX;PDnQ6PDUP5PDnP7PDSP=PDQd;QD]k2PDmQ6PDPQ7PDZX=PDoP1PDbR5PDmQ6PDTU7PDmQ6PD\n5PDmQ6PD[X=PDSR6P
DmQ6PDPQ7PDl4PDnQ6QDn5PDmQ6PD\X=PDmQ6PDnP7QD^k2P@^X=QD_k2PDPQ7PDgQ=PDUb2PDUR6PDhS5PD_X=QDjb2QD`k
2QDak2QDbk2PD[Z2PD\o4QDck2PDYo4PDPQ7PDQT5PDUR5PDQo4PD]k4PDnQ6PDma;QDdk2QDek2PDhEQDfk2PD\o4PDZk4Q
Dn5PD]Q1PDZT7PDW`;QDn5PDnj;PDS1PDWR5PDSR6QDgk2PD[o4PDHPDT_5QDWW2PDbT<PDfm4PDYo4PDfDPDTP5PDm^;PDX
T1PD[o4PDnQ6QDn5PDXm:PDZk4PDPQ7QDhk2PDXS1PDPQ7PDbX=PDmj5PD\o4PDnP7PDcX=PDeGPDQ`<QDik2QDjk2QDkk2P
D[k4QDn5QDlk2PDeX=PDZo4PDPQ7PDT?PD\o4PDPQ7PDPQ7PDQR5PDn]<PDPQ7PDVT<PDl4PDPQ7PDdk3PDoQ6PDiQ1PDTJP
Dci7PDUR6PDHPDfX=PDdo4PDhW7PDnn2QDmk2PDnP7PDc`3PDcd;QDkDQDnk2PDR8PDd8PD\o4PDeNPDSg2PD[o4PDgX=PD[
o4QDT1Q@l5S@0QDok2PDUR6PDmNQDT1QDPl2PDUR6QDQl2QDT1PDHPDTP5QDRl2QDT1QDSl2QDRl2QDT1PDUR6QDn5PDkR6Q
DT1QDTl2PDUR6QDUl2QDMPDnP7QDWCQDMQDn5QDVl2QDWl2QDMPD[o4QDXl2QD^1QDT;QDYl2QD^1QDRGS@0QDZl2QDLQD[l
2QDLQD\l2TD1QD]l2QDLPDmQ6PDPQ7QD^l2QDDPDZT7PDPQ7PDnd;QDDPDYo4QD_l2QD`l2QDDPDZk4QDiBQDal2QDDPDUR6
QDbl2QDDPDUR6PDPQ7QDcl2QDDPD[o4QDdl2P@PQ7PDSj4QDDPD\o4QDel2QDDQDfl2QDDPDfe3PD\o4PD]d4QDDPDfe3PDP
Q7QDgl2QDDPDXo4QDhl2QDDPDXo4PDPQ7QDil2QDDPDXo4PDnP7QDjl2QDDPD`T7PDPQ7QDDPDja:`DUR6QDDPDUR6PD^6QD
DPDnP7QDkl2QDll2QDQ1QDml2QDnl2QDQ1QDol2QDPm2QDQ1PD]e7QDZ1QDT;QDQm2QDZ1PDnn2PD`S1QDHPDPQ7QDRm2QDS
m2QDHPDPHPDPR6QDHPD[o4PDnQ6QDTm2QDHQDUm2QDHPDYo4QDVm2QDHPDZo4QDWm2QDXm2QDHPDS1QDYm2QDHPD_R5PDnQ6
QDHPD^R5PDPR6QDFQDn5QDnd2PDYo4QDFTD2PDPR6PDnP7PDao<QDFPDPQ7QDZm2QDFPDoQ6PDc`;QDFTD2PDoQ6PDc`;QDF
QD[m2QD\m2QD]m2PD]S<QDGPDnP7QD^m2QD_m2QDGPDnP7QD`m2QDGPDj];QDGPDZS1PDPR6QDGQDdIQDam2QDIQDn5QD\CQ
Dbm2QDITD3PD\o4PDPQ7PDjHQDIQDcm2P@\[4QDJPD[o4QDdm2QDem2QDJQDfm2PDnn2QDgm2PDnn2PDQP=PDhi5PDnn2PDn
P7QDhm2PDnn2QDnR1QDim2QDjm2PDnn2QDkm2PDnn2QDlm2QDEQ@l5S@0QDmm2QDnm2QDEPDHQDom2QDEPDHPDT8PDoQ6QDE
PD`R1PDck3QDEPD^2QDjb2PDZm3QDEPDnP7QDPn2PDUR6QDQn2QDEQDn5QDRn2QDSn2QDP1PDXf5QDP1QDTn2QDUn2QDP1QD
Vn2S@0PD]o4QDP1TD2PDUR6PDfY=QDNTD2PDZo4PDPQ7PD]o4QDNTD2PDZo4PD]3QDNTD1PDYo4QDn5QDNQDWn2QDXn2QDNP
DTU7QDn5PDjX5QDNPDPQ7QDYn2QDNPD`b4QDn`1QDOPDPQ7QDZn2QDY1QD[n2TD1QD\n2QDV1PDoj;QDV1QD]n2QD^n2QDV1
PD\o4QDiBPD[S7QDV1PDZo4PDiY=QDo1PDZo4QDiBQD_n2QDo1QD`n2QDan2QDo1QDbn2PDSR6QDo1PDZo4QDn5QDcn2QDkB
PDZo4QDiBPDac;QDV2QDiBPDSd;QDV2QDdn2PDQR6VD0QDV2QDdn2PDQR6QDen2QD[1PDRj1PDTa;QD[1PDUR5PDSR6QD[1P
DPQ7QDfn2QD[1PD\Q;PDWo4QD[1PD\[4PDWj2QD[1PDoQ6PDT8QD[1PDWo4QD[1PDSl3QD\1QDgn2P@Zk4QD\1Q@nR1QDdd2
QD]1QDhn2TD1QDin2QD_1QDiBQDjn2QDa1PD\o4QDkn2TD2QDln2QDa1TD2PD\o4PDmQ6PDPQ7QDa1PDaR5QDf1TD2QDmn2T
D1QDnn2QDf1PDPQ7PDa_<PDXo4QDf1QDon2TD1QDPo2QDf1QDQo2PDXo4QDR2QDRo2TD1QDSo2QDW1TD2QDTo2QDUo2PDQR5
QDc1QDVo2TD1QDWo2QDX1PDnP7PDmY=QDX1PDUR6QDXo2QDYo2QDX1QDZo2TD1QD[o2QDj1PDTU7PDZk4QD\o2QDj1PDZo4Q
D]o2QDj1PDPHPDRR6QDiBS@0QD^o2QDl1PDnP7PDX_<QDl1PDPQ7PDQR5QDm1PD\[4PDZo4PDTR5QDm1PDPQ7PDaj;QDn1QD
_o2TD1QD`o2QDg1QDao2`DSR6`D4`D_d4`Dfe1QDg1PDPQ7QDbo2PDoQ6QDi1PDXo4PDUR6QDco2QDS2QDdo2TD1QDeo2QDK
PDnP7QDfo2TD1QDgo2QDU2PDPQ7QDho2PD\P3QDZ2QDio2QDjo2QD]2QDko2TD2QDlo2QD^2PDPQ7QDmo2TD1QDno2QDb2QD
oo2TD2QDPP3QDc2PDoP7PDWP=QDc2PDPQ7PDhm4QD\2PDWo4PDUR6QD\2PD\o4PDPQ7PD^T7QD\2PDZo4QDjb2PDQZ=QDh1P
DYo4QDh1QDjb2QDQP3QDh1QDdIS@0QDRP3QD`2QDSP3TD1QDTP3QDCQDUP3QDVP3TD1P@fm4QDnR1QDWP3P@[S7PDUR6PDo2
PDnP7PD`Q3QDXP3QDYP3PDnP7QDZP3QD[P3`EUR6`EmQ6`ERR6`E\o4`EYT7QD\P3QD]P3PDnP7PDbl4PDWU4PDnP7PDZ_:P
DXZ=PDnP7PD[3PD\o4PDnP7PDUGPD\o4PDnP7PDVk:PD\o4PDnP7PDj;PDnQ6QD^P3PDnP7QD_P3PDoQ6PDnP7PD]T<PD\d4
PDnP7PD[Z=PDab5PDnP7QD`P3QDaP3QDf5PDnP7PDP`7PDnQ6PDnP7PDSc6PDUR6PDnP7PDng4QDbP3PDnP7PDee1PDZQ1PD
nP7PD]P1PDZk3PDnP7PDXc6PD_Z=PDnP7PDmf4PD`Z=PDnP7PDaZ=PD\o4PDnP7QDcP3QDdP3PDnP7QDeP3QDfP3PDnP7QDg
P3QDhP3PDnP7QDiP3QDjP3QDnR1QDkP3PD^o5PDnP7QDlP3QDmP3PDnP7PDgR<PD\o4PDnP7PDT?PDi6PDnP7PDWQ1PDee1P
DnP7PDUg4PDnQ6PDnP7PD_U5PDdo4PDnP7QDnP3PDV_5PDnP7QDoP3PDie2PDfZ=PDie2PDbT=PDnP7QDPQ3QDQQ3QDRQ3QD
n5QDSQ3PD[o4PDnQ6Q@iBQDTQ3QDUQ3PDZT7PDPQ7PDm`5PD[o4PDnQ6QDVQ3PDPR6PDdc6QDWQ3QDXQ3PDdc6QDYQ3PDdc6
PDnP7PDZn5PDWo4PD`T7PD\[4PDWo4PDPQ7QDZQ3PDWo4PD\o4QD[Q3PDdDPDWo4PDUR6QD\Q3PDWo4PDUR6QDnGQD]Q3PDW
o4QD^Q3QDi[2QD_Q3PDYo4PDPQ7QD`Q3PDYo4QDn5PDgf1PDYo4PDZo4PDPQ7QDaQ3PDYo4QDbQ3PDZo4PDPQ7QDcQ3QDdQ3
PDZo4PDPQ7QDeQ3PDZo4QDjb2QDfQ3Q@gQ3QDhQ3TD1PDZo4PDQT7PDT[=PDZo4QDiQ3QDjQ3PDZo4PDnP7QDkQ3TD1QDlQ3
PD^R5PDPQ7QDmQ3PD^R5QDn5QDnQ3QDoQ3QDPR3TD1QDQR3PDeT7QDnR1QDRR3PD^T7QDjb2QDSR3QDTR3PDRR6QDUR3PDoj
4PDSR6PDgW7PDXT1PDSR6PDWQ6PDVk:PD\o4PDPQ7PDoQ6PDPQ7PDV[=PDnQ6PD\[4PDRR6QDVR3PDUR6PDZOPDoQ6PDnP7P
DhEPDnP7PDSi4PDSc1PDUR6QDWR3PD_9PDim3PDS7PD_9PD\o4PDPQ7PD]9PD\o4QDiBQDXR3PDok4PDn9PDo2PDkOQDbe1P
DS9PDma;PD\o4QDYR3PD`FPDmQ6PDj4PD\o4PDnP7QDZR3PD\o4PDPQ7QD[R3VD0PD\o4PDPQ7QD[R3QD\R3PD\o4PDnP7QD
]R3QD^R3PD\o4PDmQ6PDPQ7PDjMPD\o4QD_R3PD\o4PDYb3PDUg6PD\o4PDTP5PDoe<PD`[=PDnQ6PDTU7PDdS<PDho4PDTi
4PDoQ6PDPQ7PDbg2PD[U7PDYk4QD`R3PDd_;QDaR3QDbR3QDcR3P@nQ6QDdR3PDlU3PDQk;PDe[=PDlU3QDeR3QDfR3PDcFP
D\o4PDPQ7PDcT3PDnNPDbT3PDcT3PD[R6QDgR3PDmd;PDhX4PD`Q3PD\o4PDPQ7PD`Q3PD[S7PDUR6PD`Q3QDhR3PD`Q3PD_
Z;`Dle1`D_h1PDXc6PDXQ6PD]P1QDiR3TD1QDjR3QDkR3QDlR3QDmR3QDkR3PDn7QDnR3PDbT3PDnQ6PDPQ7PDkk4PDhW7PD
nQ6PDnP7PDk[=PDhW7PDl[=QDoR3QDPS3PDb\;PDSR6PDb\;PDSU7QDQS3PDPU7QDRS3QDQ:PD\o4PDHQDSS3QDTS3PDHPDX
h1PDoQ6PDHQDUS3PDHPDTJPDHPDZP1PDm[=PDHPDUP5PDTW;PDHPDmn2PD]P1QDdIPDYc4PDTR6PDao4QDRGQ@o5QDVS3TD1
QDWS3PDao4QDXS3QDYS3TD1QDZS3PDao4PDT3PD[o4PDao4PDWo4PDUR6PDao4PDeY;QD[S3PDao4QD\S3QD]S3PDao4PDYP
1QDn5PDao4QDT;QD^S3TD1QD_S3PDao4PDoQ6PDPQ7QD`S3PDPS;PDUR6QDaS3QDbS3PD[Q5QDcS3TD1PDX\;PDZk4PDSR6P
D]S1PDZk4QDdS3TD1PDmb1PDg\<PDoQ6PDPQ7PDd`4PDR\=PD^T7QDeS3QDSR3PDU<PDmd;PD^Q8PDUP6PDo]:PDYW=PDk_5
PDbR5PDZJQDfS3QDgS3PDUR6QDhS3PDPQ7QDiS3QDjS3QDkS3TD1QDlS3QDmS3PD[o4QDnS3QDoS3QDPT3QDaBPDPQ7QDQT3
PDfe3PDSR6PDfe3PD\o4QDRT3QD^^1P@PR6PDkk4QDST3QDTT3QDUT3QDVT3QDWT3TD1QDXT3PDRj1QDYT3PDc3PD\o4PD`n
4PDc3PD\o4QDn5PDTW;PDR[;PD\o4PDPQ7QDZT3QD[T3TD1QD\T3QD]T3QD^T3QD_T3QD`T3TD1PDQl:QDaT3QDiBQDbT3QD
cT3QDdT3TD2QDeT3PDoFPDSR6PDf]5PDol;PDWo5PD]b<PDdc6PD`o4PDgW7PD`o4PD`o4PD`o4QDfT3QDgT3QDhT3QDiT3T
D1P@om6PDm2PD\o4PDPQ7QDjT3PD`_5PD^\=PDQR6PDPQ7PDT?QDkT3QDnR1TD1QDlT3PDYZ=PDZk4PDac5QDmT3QDnT3TD2
PDdc6PDPQ7QDoT3QDPU3PDfc5PDSR6PDb\=PDc\=QDQU3PDTR5PDSR6PDUR5PDR8QDRU3P@PQ7PDR8PDd\=QDSU3QDTU3PDc
i1PDnQ6PDPQ7PDf\=PDdo4QDUU3QDVU3PDdo4PDUU7PDg\=PDdo4PD_4QDZBQDWU3PDdo4PDgW7PDab6PDdo4PDfW7PDdo4P
DTf3PDSR6PDo2PDTf3PDnQ6PDPQ7PDec1QDXU3PDNPDSR6PDVS;PD^e5PD\o5PDUP5PDeh4QDYU3PDUP5PDS1PDYQ;PDUP5P
DZ2PDWP=QDZU3PD]T<QD[U3PDXf5PDdc6PDXf5PDYo4PDnP7PDWJQD\U3QD]U3QD^U3QD_U3PDPQ7PDVFQD`U3PDkj4PDm\=
QDaU3QDbU3TD1QDcU3PDSR5PDnQ6PDPQ7PDSj4PDQe;PDff5PDSR6PDnP7PDPR6PDnP7QDdU3PDPR6PDo\=PDga<PDPR6QDe
U3TD1QDfU3QDQP1QDgU3PDU7PDmR<PDnQ6QDhU3PDP]=PDbR5PDdk3PDoQ6PDQS7PDlb1PDnQ6QDiU3QDjU3QDkU3TD1QDlU
3QDmU3PDZo4QDnU3TD1P@Qj4PDja:QDoU3P@nQ6QDPV3QDQV3PDk8PDUn3PDU3PD[Y1QDRV3PDRT7PDdi;PDnNPDUR6PDPQ7
PDe:PDQR6PDPQ7QDSV3P@nQ6PDQR6PDi];PDQR6PDPQ7PDle1PDQR6PDXIPDac3PD\o4PD[5PDiQ=QDbe1PD_V5PDXR6PDPQ
7PDhV5PDSR6QDTV3PDU]=PDSR6PDU\6PD^4PD\R6PDTl:PDSHQDUV3PDo_;PDaR5PDeGQDVV3PDh_6QDWV3PDW]=PDX]=QDX
V3QDYV3TD2QDZV3PDoS1PDoU;PDT3PDSR6QD[V3PDhQ<PD\o4PDPQ7QD\V3QD]V3Q@n5PDhS<PDQR6PDY]=PDnP7PDSk4PDi
i5PDWU1QD^V3QD_V3PD]S1PDSR6PD[]=PD]S1PDUR6PDhS<PDXo4PDmQ6PDlY=PDXo4PD\o4PDPQ7QD`V3PDXo4PDPQ7QDaV
3QDVJQDbV3TD1QDXJPD\]=PDSR6PD]]=PD]l4PD\R6PD_T3PDeQ5PDYU7QDcV3QDdV3QDeV3TD1QDfV3PDnOPDWR6PDUR5PD
SR6PDXc6PD_]=PDQk;PD`]=PDkj4PDZFPDoW<PDoi1QDgV3PDa]=PDnP7PD_S1PDQR6QDhV3QDiV3TD1QDjV3PD]Y5PDoQ6Q
DkV3QDlV3TD2QDmV3QDnV3PDmQ6TD1QDoV3QDPW3PDQR6PDSc1QDQW3QDRW3PDcOQDnR1TD1QDSW3QDi?QDTW3PD\o4PDoa1
QDUW3TD1QDVW3PDXIPDYb4QDWW3QDXW3TD1QDYW3PDiS4PDQZ5PD[R;PDk]=QDTc2QDZW3QD[W3QD\W3PDST7PDe5PDST5QD
]W3QD^W3PDl]=PD]b;PDdT1PDPQ7PDl`;QD_W3QD`W3PDQ^5PD\o4PDYo4PDPQ7PDXIPDZo4PDnP7PDo[5PD[o4PDUR6QDaW
3PDkR6QDbW3PDjX1QDcW3TD1P@ja;PD_f<PDWR4PDhP<PD\o4PDc_5PDj\=QDdW3QDn5QDeW3PDVR5PDSR6QDfW3PDo]=PDP
Q7PDV`3PDPQ7PDTU5PDbT<PDfm4PDSe6QDgW3PD[k4PDPQ7PDaa:PD\m4QDhW3PDYS1QDiW3PD^d4QDjW3PDQ^=PDiQ1PDn]
<PD^o4PDeLQDkW3PDUb;QDlW3PDVT<PDWT<QDmW3QDnW3PDoT5QDoW3QDn5PDa\;PDPQ7QDPX3QDQX3PDPQ7QDRX3QDSX3PD
PQ7PDWU4PD\o4PDPQ7PDU^=PDnNPDPQ7PD[Q5QDTX3PDPQ7PD_R<PDc3PDPQ7PDVT<PDWT<PDPQ7PDag1QDUX3TD1PDYo4`D
PQ7`DnP7`DPP5`DcEPDPQ7PDlb1QDVX3PDPQ7PDja:QDWX3PDZT7QDiBQDXX3TD1P@m`5QDYX3PDX^=PDX^=QDn5QDZX3QD[
X3TD1QD\X3QD]X3QDeAPD\^=PD\o4PD]^=PD\Q=PDkR1PD^^=PD_^=PDSR6QD^X3QD_X3TD1PD]l4PD`^=PDRR6PDZ_:PDXZ
=PD_X7SD0QD`X3PDnQ6PDgm3PDnQ6PDlk5QDaX3TD1WD0QDd2XD0VD0QDaX3TD1WD0QDd2XD0QDbX3QDcX3Q@f5TD1WD0QDd
X3S@0QDe2XD0VD0`D\o4`DmQ6QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0QDeX3`D\o4`DmQ6QFfX3TD6PD4QDgX3S@0WD0QDd2
XD0VD0QFfX3TD6PD4QDgX3S@0WD0QDd2XD0QDhX3WD0QDiX3SD0XD0VD0`Dcb4WD0QDiX3SD0XD0QDjX3`Dcb4WD0QDkX3QD
lX3XD0`DnGWD0QDmX3QDnX3XD0WD0PD\_=QDoX3XD0WD0QDPY3PDnQ6QDQY3XD0QDRY3QDSY3TD1WD0QDg2QDf2XD0QFTY3T
D2WD0QDUY3PDTP5QDZBXD0WD0QDVY3PD\o4PDSY<XD0WD0QDWY3QDn5PDkR6PD\P3XD0WD0QDXY3PDnQ6QDYY3TD1QDZY3XD
0WD0QD[Y3QD\Y3XD0WD0QD]Y3QD^Y3XD0WD0QD_Y3PD]9PDZo4XD0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1VD0XD0QD`Y3WD
0QDT;QDaY3QDcQ2QDbY3TD1QDcY3XD0WD0QDdY3QDeY3TD1QDfY3XD0`DnP7`DPQ7WD0QDgY3QDhY3XD0WD0QDiY3PDUR6XD
0YD2WD0QDjY3PDUR6QDkY3XD0WD0QDlY3QDmY3XD0QFnY3QDVZ1QDb@TD1WD0QDoY3XD0`DZo4`DmQ6WD0QDPZ3QDQZ3XD0Y
D2WD0QDRZ3QDSZ3S@0XD0QDTZ3WD0PDfW7QDUZ3XD0WD0QDVZ3XD0WD0QDWZ3XD0QDS9`DVf1`DWf1QDf5WD0PDPQ7QDXZ3Q
DYZ3XD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0VD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0QD\Z3QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3X
D0VD0QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0QD_Z3WD0QDb@aDT6aDd5SD0PDSR6`DnP7`DoP7`DPQ7`DTP5aDd5SD0S@0
XD0QD`Z3QDaZ3Q`1o5WD0QDbZ3XD0QDcZ3WD0Qd1o5QDi2XD0`DTP5QDS9aDd5WD0QDi2XD0`DTP5QDS9aDd5WD0QDb@Q`1o
5QDi2XD0S@0QDdZ3QDeZ3PDo9QDfZ3WD0Q`1o5QDgZ3XD0QFfT1QDf5Q`1o5WD0Q`1o5QDhZ3XD0QDiZ3QDf5Q`1o5Q@b@WD
0Q`1o5QDjZ3XD0WD0QDi2`DkT7`DoQ6`DnQ6`DSR6`D\o4`DmQ6`DUR6`D[R6`DVo3`D\R6`DoT7`DZo4`DPR6`D^o4`DRR6
SD0QDa[1XD0aDd5WD0PDPQ7PDgCPDSR6XD0PDoCWD0QDl<PDPQ7SD0QDkZ3QDlZ3XD0PDRR6`Dhk4`Dfa=`DTU7`DmS7`DUP
5`DVP5`DWU7`DUU7`DlS7WD0SD0QDmZ3XD0`EPQ7`E]F`EV8`E^FQDnZ3TD1WD0QDh2XD0`DZ7`Dha5`Doe1`DnQ6QDoZ3WD
0PDVV7QDRGSD0XD0VD0QDoZ3WD0PDVV7QDRGSD0XD0QDT?QDf5WD0QDP[3QDQ[3XD0QDR[3QDoAWD0QDS[3XD0QDT[3QDU[3
TD1WD0QDV[3XD0VD0QDU[3TD1WD0QDV[3XD0QDW[3QFZZ3TD4QDf5Q`1o5WD0QDX[3QDY[3XD0VD0QFZZ3TD4QDf5Q`1o5WD
0QDX[3QDY[3XD0QDjb1QFiZ3QDf5WD0PDHSD0XD0VD0QFiZ3QDf5WD0PDHSD0XD0PD1QDZ[3WD0PDHSD0XD0VD0QDZ[3WD0P
DHSD0XD0PD1WD0QDRGPD\c1SD0XD0QFZZ3WD0QD[[3PDmNQD\[3XD0QDf5QD][3TD3WD0QD^[3XD0`DnQ6WD0QD_[3TD1QD`
[3QDa[3XD0QDf5WD0QDb[3TD2QDc[3PDnQ6QD_]1XD0WD0QDd[3PDnQ6QDe[3QDf[3XD0WD0PD[Q5QDg[3XD0`D\o4`DmQ6W
D0QDh[3XD0`DnQ6WD0QDi[3QDj[3XD0`DVf1`DWf1`DZ5`Dka5`Dbd4`DRR6`DnQ6`D\o4`DZo4`Dke1QFZZ3QDf5Q`1o5WD
0QDk[3PDUR6QDl[3XD0WD0QDX@QDm[3TD1QDn[3XD0QDo[3PDbg2PDim3PDmNPDdg2QDP\3QD_W1`DY`4`DXg1`DZF`DTU5`
D^f3`D\h5`D_H`DP`7`D\HS@0QDQ\3QDc@PDda4`DnQ6PD]c1QDR\3PDRR6QDb@S@0WD0QDS\3XD0QDT\3QDl<TD1PDPQ7QD
U\3QFiZ3TD1QDf5WD0PDnP7Q`1o5SD0XD0QDV\3QDW\3WD0QDX\3XD0QDY\3QDZ\3QD[\3PDPQ7QD\\3QD]\3QD\\3QD]\3Q
D^\3QDf5Q`1o5WD0QD_\3XD0QD`\3QDa\3QDb\3`DnF`DnQ6`D\o4PD]e7QDc\3QDd\3QDe\3QDg5Q@l5Q`1o5QDf\3QDb@Q
Dg\3PDPQ7QDh\3QDi\3PDa[<PDTb<QDj\3QDk\3PDbX1QDl\3PDao4QDm\3QDn\3PDao4QDo\3PD]9PD\o4PDPQ7PD[n5PD]
P<PDZo4PDmMPDS2PDWo4PDja:QDP]3QDQ]3QDR]3PDPQ7QDS]3PDPQ7QDT]3QEU]3QDV]3TD1WD0QDW]3XD0QDX]3QDm]1QD
Y]3QDa[1QDZ]3QD[]3QD\]3QD]]3PDUR6QD^]3QD_]3QD`]3QDa]3QDb]3QDc]3PDgT1QDd]3PDoa1QDe]3PDna1QDf]3PDa
o4PDnP7QDg]3PDoQ6QDh]3QDi]3PDoQ6PDP9QDj]3QDk]3QDl]3QDm]3QDn]3PDnQ6QDo]3PDRR6QDP^3QDQ^3QDR^3PDob1
QDS^3PDg]8PDgP<QDT^3QDU^3PDhQ<PD^n4PD[Q5QDV^3QDW6Q@^IQD_IWD0QDW^3XD0QDW6TD1WD0QDcR3XD0QDj2QDf5TD
1QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0VD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0QDT?QDj2QDf5TD1WD0Q
Db@S@0QDX^3XD0VD0QDj2QDf5TD1WD0QDb@S@0QDX^3XD0QDV>QDl2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0VD0QDl2TD1QDf
5TD1WD0QDb@Q`1o5QDm2XD0QDY^3QDZ^3WD0PD_a3PDjV=XD0VD0QDZ^3WD0PD_a3PDjV=XD0QDT?WD0QD[^3PD`Z=QD\^3X
D0WD0PDQe=PDRe=XD0QD]^3TD3WD0PDTP5PD[S7PDR`7XD0WD0QD^^3QD_^3PDWR6XD0QD`^3WD0QDa^3PDod;XD0WD0PD\o
4QDb^3XD0VD0WD0PD\o4QDb^3XD0QDc^3WD0PDgf1PDnQ6PDTe=XD0QDd^3TD3WD0PDgf1PDnQ6PDWe=XD0WD0QDe^3PDUR6
XD0QDf^3WD0PD[j:PDnGPD\o4XD0QDg^3WD0QDh^3PD\o4PDTo3XD0QDi^3WD0QDh^3PD\o4QDj^3XD0WD0QDk^3PD\o4PDP
Q7PD_e=XD0WD0PDUR6QDl^3PDRk:XD0VD0WD0PDUR6QDl^3PDRk:XD0QDV>WD0PDae=PDRk:XD0PDnP7WD0PDbe=PDnQ6XD0
QDm^3QDg5TD1WD0QDn^3PDTf3XD0VD0`DYH`DWo4QDg5TD1WD0QDn^3PDTf3XD0QDo^3`DYH`DWo4QDP_3TD4WD0QDQ_3QDR
_3QDnR1QDS_3XD0VD0QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0PD1WD0QDa\1PDUR6QDT_3TD3PD[R6PDkQ6XD0PDhm3TD
1WD0QDU_3TD2PDXb;XD0WD0QDV_3PDXU5PDUR6XD0QDf5PDnP7WD0PDRQ7PD_3XD0WD0PDkj<QDW_3XD0WD0QDX_3PD\[4PD
\o4XD0VD0WD0QDX_3PD\[4PD\o4XD0QDY_3WD0QDn5PDnP7PDgf1PDUR6XD0WD0PD[o4QDZ_3PDS1PDei4XD0WD0PDPQ7PD[
P5PDQT5XD0WD0PDYo4PDmh1XD0VD0WD0PDYo4PDmh1XD0QD[_3WD0PDke=PDZFXD0WD0PDQn5PDle=XD0QD\_3QDf5TD1WD0
QD]_3PDPQ7PDRQ7QD^_3XD0WD0PDdd3PDVQ1PDei4XD0WD0PD\R5PDPQ7PDdT5XD0VD0WD0PD\R5PDPQ7PDdT5XD0QDV>WD0
QD__3P@nP7QDn2PDme=XD0WD0QDRc2PDnS7PDme=XD0QD`_3TD1QDf5TD1WD0QDR_3QDa_3XD0VD0QD`_3TD1QDf5TD1WD0Q
DR_3QDa_3XD0QDb_3WD0QDc_3QDd_3XD0QDe_3TD1QDj_1WD0QDf_3QDg_3QDh_3XD0`D[a3PDnP7WD0PDPf=PD\o4XD0QDi
_3TD1QDj_3QDk_3TD1WD0QDl_3XD0VD0QDk_3TD1WD0QDl_3XD0QDm_3WD0PDfCPD^R5QDn_3XD0WD0PDZo4PDR8PDWFXD0W
D0QDo_3PDZo4XD0QDP`3TD1QDQ`3WD0QDR`3PDPQ7PD\a;XD0WD0PDZo4PDnS7QDS`3XD0VD0WD0PDZo4PDnS7QDS`3XD0QD
T`3QDU`3TD2WD0QDV`3PDPHPDRR6XD0QDW`3WD0QDX`3QDY`3PD\o4XD0QDZ`3WD0PDPR6QD[`3XD0VD0WD0PDPR6QD[`3XD
0QD\`3WD0QD]`3PD[5XD0VD0`Da_<WD0QD]`3PD[5XD0QD^`3`Da_<WD0QD_`3PDZT7XD0QD``3TD2QDa`3WD0QDb`3XD0QD
c`3TD1QDd`3WD0QDe`3XD0TD2QDf`3WD0PD^`4XD0WD0QDg`3PDRQ7XD0QDh`3TD1WD0QDi`3XD0VD0QDh`3TD1WD0QDi`3X
D0QDj`3WD0QDnY1PDTJXD0VD0WD0QDnY1PDTJXD0QDk`3`EfE`Ecg2`El8`Ek8`En9`E>`Em8`En8`ERT4`Eo9`Edg2WD0PD
hm3PD\8QDl`3XD0SD0WD0QDm`3QD\^3PDZo4XD0QDn`3PDZo4TD3WD0PDPR6PDnP7PDRg=XD0QD[KQDo`3PDkIWD0PDZo4PD
PQ7PDm5XD0WD0QDPa3QDQa3PDnQ6XD0aDd5WD0QDRa3PDPQ7QDSa3XD0WD0QDTa3QDUa3QD^d2XD0VD0WD0QDTa3QDUa3QD^
d2XD0PD1WD0QDVa3QDWa3QDXa3QDYa3TD1QDZa3XD0WD0QDYj1PD^c3PDoT7XD0WD0QDaQ1PDao4PD^c3PDoT7XD0WD0QD[a
3PD^c3YD2XD0WD0PDY`4QD\a3XD0`DnQ6WD0QD]a3XD0QD^a3`DP`7WD0QD_a3PDnQ6XD0QD`a3WD0PD\o4PDPQ7PDXk:PDn
Q6XD0QDaa3TD2QDba3WD0QDca3PDnQ6QDda3XD0QDea3TD1WD0QDfa3TD1PD[g=PDUR6XD0QDea3TD1WD0QDfa3TD1PDQf;P
DUR6XD0QDga3TD1QDha3QDea3TD1QDf5TD1WD0QDia3XD0QDja3WD0QDka3QDla3XD0QDja3QDma3TD2WD0QDna3XD0QDoa3
QDj9TD2WD0QDPb3PDZT7XD0`DnP7`DUP5`DVP5`DTP5QDj9TD1QDf5WD0QDQb3XD0PDPQ7QDj9TD1QDf5PDdR1WD0QDRb3TD
1QDSb3XD0WD0PDSo3QDj>QDn;TD1QDTb3PDUR6PDd3XD0WD0PDZU7PDPQ7PDWP4XD0WD0QDUb3TD1PDbT3PD[R6XD0QDVb3T
D1QDWb3WD0QDXb3PDbT3QDYb3PD[R6XD0WD0QDZb3QD[b3XD0VD0WD0QDZb3QD[b3XD0QD\b3WD0PDZn3QD]b3XD0WD0PD_U
7QD^b3XD0WD0PDoQ6QD_b3PDV[=XD0QDf5WD0PDnP7PDUZ3XD0VD0QDf5WD0PDnP7PDUZ3XD0QDT?WD0YD1PDUR6PDhS<XD0
QD`b3Q@kGWD0QDab3PDWo4XD0QFbb3Y@0WD0PDPg;XD0QDSKWD0QDcb3PDPQ7QDdb3XD0WD0QDeb3TD1PDci7XD0QFfb3Q@d
5Y@0WD0QDgb3XD0QDhb3WD0QDib3TD1Q@jb3QDkb3XD0QFQNY@0WD0QDlb3XD0QDmb3QDd5WD0QDnb3XD0WD0QDVJQDob3XD
0WD0PDWo4PD\o4PDc\;XD0WD0QDRGS@0PDW5PDoQ6QDPc3P@nQ6XD0VD0WD0QDRGS@0PDW5PDoQ6QDPc3P@nQ6XD0QDQc3WD
0QDRc3TD2QDSc3XD0SD0WD0QDRc3TD2PDST7XD0QDTc3TD1QDj_1WD0QDUc3QDVc3Q@Wc3TD1QDXc3XD0QFYc3TD1WD0QDZc
3XD0`DPQ7`Dka4`Dja4`DnP7`D\o4`DUj=QDf5Q@l5Q`1o5S@0WD0QD[c3XD0VD0QDf5Q@l5Q`1o5S@0WD0QD[c3XD0QD\c3
PDZo4PDPQ7QD]c3VD0PDZo4PDPQ7QD]c3QD^c3PDZo4PDPQ7PDQEPDnQ6QD_c3PD\o4QD`c3PDdc6QDac3QDbc3QDcc3QFdc
3WD0QDec3XD0VD0QFdc3WD0QDec3XD0QDfc3QDgc3TD2WD0PDZT7XD0VD0QDgc3TD2WD0PDZT7XD0PD1QDhc3QDic3`Dej=Q
Djc3S@0WD0QDkc3XD0PD^P1QDlc3PDdc6PD]e7PD[o4PDnQ6PD]e7QDmc3TD2PDZT7dk2200RP1210UP1320YP1230VP1240
VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1
XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16
R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP
15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12
VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z
23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP1
7h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33T
P17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`3
4YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j
34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P1
5V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP
1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP
16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55
WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c
56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15
o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP
1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67
VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1:o67WP18P77VP17Q7
7VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16
^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP
15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP19W88
TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88
TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14m89YP15n89WP17o
89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP13Z99WP13[99XP1
3\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f99WP13g99WP12j79U
P12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n99TP12o99UP13P:9XP
13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99U
P12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109RP13f:9TP12g:9U
P1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:
YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_
;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P1
7i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:W
P16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<
TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l
<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP1
8X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<Y
P16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P><UP14Q><UP14R><TP15S>
<YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]>=XP17]>=YP19^>>\P18_>>VP17
`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP
1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>UP17U??YP16V??XP1:e2?\P19e2?
YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]?@VP19R=@[P14^?@\P13_?@WP16W7@]P16`?
@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP15f1@WP16h?@VP13i?@VP16j?@VP15k?@VP13
l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@VP12R@@UP13S@@WP14T@@VP12U@@UP12j7@UP
13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@@XP13_@@WP13l?@YP14`@@WP16a@@TP13b@@
TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP110@RP14i@@TP15j@@TP130@RP14k@@WP15l@@
XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13UA@WP13VA@UP13WA@VP14XA@YP12P@@UP12YA
@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15`?@XP16`?@[P17_AATP16`AAVP15aAAXP17b
AAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP15kAATP16Z;AWP17lAAYP16mAAYP19nAAZP1
<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBAVP16XBAYP15YBAWP16ZBAUP16[BAVP17\BAY
P16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16dBAYP18eBAZP16fBAZP18fBAWP18gBAZP15hB
AWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP17nBAVP1:oBAXP1CPCAVP17\:A^P16QCAWP15
RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\P15ZCBWP13[CBYP13\CBYP110BRP12]CBVP1
2^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCBWP13fCBYP13gCBYP13hCBXP12iCBTP12jCBV
P12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14RDDXP14SDDZP15TDDZP13UDDWP12j4DVP15VD
D]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[DD\P15W7DYP13\DDWP15i5DZP12]DDTP14^D
DWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13fDDXP12j7DUP14f1DXP14gDDYP12hDDTP12i
DDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP13QEDVP12REDVP13SEDYP12TEDTP14UEDVP15
VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDXP14^EDZP13_EDWP12`EDUP12aEDTP14f3DZP
13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEETP15iEETP17jEEVP15kEEVP16lEEVP13mEEX
P15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13UFETP16VFEWP14WFEYP13XFEXP13YFEWP13ZF
EWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP14aFEVP14bFEYP18cFEXP13dFEVP16eFEVP15
fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEYP12oEEUP13oFEXP12kCEVP13PGEVP15QGEVP
14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGFYP12YGFVP12ZGFUP14[GF[P15\GGTP17]GGV
P19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15fGHTP15gGHVP16hGHWP16iGHTP16jGHVP15kG
HTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP18RHIVP18SHIXP19]GIXP17THJXP14UHJTP17
VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P15]HJWP15^HJVP1F_HJTP17`HJXP15aHJYP1
4]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJYP16iHJZP15jHJYP17kHJTP17lHJVP16mHJX
P15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0JRP14UIJUP14VIJUP14WIJUP14XIJTP147JU
P16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^IJUP16_IJVP17`IJXP17`IJZP15aIJXP18f3J
[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17hIJVP17iIJXP18jIKVP15kIKVP1:lIKXP1G]
?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP16RJKVP15SJKYP16TJKWP16UJKYP16VJKXP15
WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKXP15_JKYP19`JK\P18aJKXP16bJKZP15cJKWP
15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJLXP17kJLZP15lJLVP16mJLVP16nJLWP17oJL
YP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15WKLYP16XKL[P16YKL\P14ZKLVP16[KLWP16\
KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP15aKLVP15bKLYP18cKLYP17dKMWP18eKMWP1
8fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM^P15mKMXP16nKMYP16nKM[P16oKM\P15PLMX
P14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XLNUP12]?NUP13YLNWP12]?NUP13ZLNYP13[LN
YP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP120ORP13d:OUP12cLOTP12dLOTP13eLOWP13fL
OTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14nLO\P12oLOTP15PMP1TP15QMP1VP13RMP1XP
13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZMP1VP13[MP1VP16\MP1VP14]MP1VP13^MP1WP
13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eMP1\P16fMP1VP15gMP1TP14hMP1TP15iMP1XP
17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nMP1TP16oMP1XP13PNP1YP16QNP1TP16QNP1VP
15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YNP1VP15ZNP1VP12[NP1UP13\NP1WP14]NP1ZP
15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dNP1TP13eNP1VP15fNP1TP15gNP1WP15hNP1VP
15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oNP1WP13POP1WP14QOP1\P13ROP1YP13SOP1VP
14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[OP1TP12\OP1UP14]OP1VP13^OP1WP13_OP1VP
12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fOP1VP12gOP1TP15hOP1UP16iOP1UP15jOP1UP
14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP1P1TP15RP1P1XP13bNP1XP14TMP1ZP14SP1P
1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14YP1P1ZP13ZP1P1VP12Z1P1SP12d:P1VP13[P1
P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15aP1Q1UP15bP1Q1WP17cP1Q1XP19dP1Q1VP17
eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP1=kP1Q1YP15lP1Q1VP15mP1Q1TP15nP1Q1VP
17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP18TQ1Q1YP19UQ1Q1YP1<VQ1Q1WP17WQ1Q1YP
15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1UP15^Q1Q1UP15_Q1Q1WP17`Q1Q1YP16aQ1Q1
UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q1YP18f1Q1]P15gQ1Q1WP16hQ1Q1UP15iQ1Q1
VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR1Q1WP15QR1Q1VP15RR1Q1UP16SR1Q1XP16TR
1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP17ZR1Q1VP16[R1Q1WP16\R1Q1XP1D]R1Q1WP1
C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1VP12eR1Q1UP15fR1Q1VP14gR1Q1UP15hR1Q1
UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR1Q1[P15oR1Q1VP13PS1Q1XP19QS1Q1VP17RS
1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP18XS1Q1VP18YS1Q1XP15ZS1Q1TP17[S1Q1XP1
6\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP15bS1Q1TP15cS1Q1VP15dS1Q1WP16f3Q1\P1
5eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1WP16lS1Q1ZP15mS1Q1XP17nS1Q1VP14oS1Q1
TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1Q1VP15VT1Q1VP16WT1Q1VP110R1RP13XT1R1
YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T1T1WP13`T1T1XP17aT1T1YP110U1RP17bT1U
1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15iT1U1WP12jT1U1UP14S1U1SP17kT1V1VP19lT
1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP15QU1W1WP15RU1X1TP16SU1X1VP17TU1X1[P1
6UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1VP16[U1X1WP16\U1X1WP13]U1Y1TP12^U1Z1
TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU1[1YP18fU1[1[P12gU1[1TP13hU1[1XP110[
1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1]1TP13oU1]1XP14PV1]1VP13QV1]1VP14RV1
]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16XV1^1VP17YV1^1XP18ZV1^1VP16[V1^1VP15\
V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP17bV1^1TP14cV1^1WP13dV1^1WP13eV1^1VP1
6fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1TP13lV1^1WP13mV1^1WP17nV1^1[P16oV1^1
XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^1VP13UW1^1XP12VW1^1VP13WW1^1XP13XW1^
1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_W1_1YP15`W1_1YP14aW1_1VP15bW1_1WP17Q
8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP16iW1_1ZP16jW1_1ZP15kW1_1XP15lW1_1XP1
5mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1XP16TX1_1ZP16UX1_1\P15VX1_1UP15WX1_1
WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X1_1VP18^X1`1\P16_X1`1[P16`X1`1YP16`X
1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16eX1`1VP16fX1`1XP140`1RP15gX1`1YP16hX1
`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16mX1`1VP16nX1`1\P16oX1`1XP16PY1`1VP15Q
Y1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP15XY1a1WP15YY1a1WP15ZY1a1WP15[Y1a1WP
17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a1[P15cY1a1YP14dY1a1UP15eY1a1XP14fY1a
1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l=a1YP16jOa1XP15lY1a1UP17m<a1[P15mY1a
1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15TZ1a1WP14U1a1VP16UZ1a1ZP16VZ1a1[P16WZ
1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z1a1ZP14]Z1a1UP15^Z1a1TP177a1UP16V>a1
\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1b1YP15eZ1b1WP16fZ1b1XP18^V1b1WP16gZ1
b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17mZ1b1[P16nZ1b1YP16oZ1b1VP15P[1b1WP1:
gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP17V[1b1YP17W[1b1]P15X[1b1VP15Y[1b1XP
16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1UP14`[1b1UP18d5b1aP17a[1b1TP15b[1b1W
P16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1b1TP15g[1b1WP18h[1b1VP15i[1b1TP18j[1
b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[1b1_P15P\1b1YP15Q\1b1YP14j4b1VP15R\1
b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13Y\1c1XP13Z\1c1YP14[\1c1[P13\\1c1YP13
]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1YP13d\1c1YP13e\1c1XP12f\1c1UP12g\1c1V
P127c1VP12h\1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1[P13n\1c1XP12o\1c1VP13P]1c1YP13Q]1c1
WP13R]1c1XP14S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]1c1YP13R;c1XP14X]1c1XP13Y]1c1XP13Z]1
c1UP13[]1c1XP14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1YP13b]1c1WP13k[1c1XP13c
]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP12h]1c1VP12i]1c1VP12j]1c1VP13k]1c1XP
13l]1c1YP14m]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c1YP13S^1c1VP13T^1c1YP13U^1c1YP13V^1c
1YP13W^1c1YP13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]^1c1\P12^^1c1VP12h]1c1VP12`6c1VP13]\
1c1WP13_^1c1XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P12d:c1VP13e^1c1YP13b7c1XP12f^1c1VP14g
^1c1ZP127c1VP13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12eQ1c1VP13l^1c1VP12a^1c1TP13m^1c1WP12]
?c1VP13f3c1YP13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R]1c1XP12R_1c1VP12S_1c1VP12T_1c1VP13U
_1c1VP13V_1c1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP13\_1c1XP13]_1c1YP13^_1c1XP12__1c1UP
13`_1c1XP16W3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1WP14n6c1YP14R=c1ZP13e_1c1WP12f_1c1TP1
3g_1c1WP13h_1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1XP14P\1c1ZP13n_1c1VP14k5c1ZP13o_1c1W
P14k]1c1ZP15P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c1XP13U`1c1VP15V`1c1YP12W`1c1TP15X`1c
1XP13Y`1c1VP15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`1c1VP13_`1c1WP12``1c1UP13a`1c1VP12b`
1c1TP14c`1c1ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP15i`1c1ZP13j`1c1VP13k`1c1VP12l`1c1TP1
4m`1c1ZP13n`1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP14Ra1c1ZP14Sa1c1YP14Ta1c1YP14Ua1c1VP
15Va1c1ZP13Wa1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1WP13\a1c1VP13]a1c1VP13^a1c1WP13_a1c1
XP13o[1c1XP14`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea1c1XP13fa1c1VP13ga1c1XP12ha1c1TP13ea
1c1XP13ia1c1XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13na1c1VP13oa1c1VP15Pb1c1WP14Qb1c1XP14
Rb1c1TP14Rb1c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP13Vb1c1VP13Wb1c1YP13Xb1c1XP13Yb1c1WP1
4Zb1c1ZP14[b1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1XP14`b1c1ZP15ab1c1[P15ab1c1]P12bb1c1
UP13cb1c1UP13db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib1c1WP13jb1c1YP14f3c1[P14kb1c1YP13lb1
c1XP13mb1c1WP13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14Sc1c1XP13Tc1c1XP13Uc1c1WP13Vc1c1YP13
Wc1c1YP14Xc1c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1XP12^c1c1VP12^c1c1VP13_c1c1YP13`c1c1W
P13ac1c1XP13bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1VP12fc1c1VP13SEc1YP13gc1c1YP13hc1c1Y
P13ic1c1YP12jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1c1UP12j4c1VP12j4c1VP12j4c1VP12Pd1c1V
P12Pd1c1VP14Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1c1UP13Wd1c1XP13Xd1c1WP13Yd1c1YP13Zd1
c1YP13[d1c1XP13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14ad1c1ZP13bd1c1YP12cd1c1UP14dd1c1\P14
ed1c1ZP13fd1c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1VP13ld1c1YP13md1c1XP13nd1c1XP12o]1c1V
P13la1c1YP13od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1c1[P13Ue1c1YP13Ve1c1XP13We1c1YP12Xe1
c1VP12Ye1c1VP13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h]1c1VP12kFc1VP13h;c1YP13cX1c1YP13^e1
c1YP13^e1c1YP14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1c1VP14be1c1VP13ce1c1YP13de1c1WP13ee1
c1XP13fe1c1YP14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c1SP13\Y1c1XP12je1c1VP12je1c1VP13ke1c
1WP12je1c1VP12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf1c1YP13Qf1c1WP12fc1d1VP12U1d1VP13Rf1
d1YP12Sf1d1VP13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1YP13[f1d1YP12\f1d1VP13
]f1d1YP13^f1d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\P13df1d1YP14d5d1[P13ef1d1YP13ff1d1YP
13gf1d1YP13hf1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d1UP12mf1d1VP13nf1d1XP12of1d1VP13Pg1d
1YP13VCd1YP13Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg1d1YP13Wg1d1WP14k5d1ZP13Xg1d1XP13Yg1
d1XP14Zg1d1WP12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_g1d1XP13`g1d1XP13ag1d1YP13bg1d1XP12a
P1d1VP13cg1d1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP13ig1d1VP16jg1d1UP16kg1d1WP13lg1d1VP
13mg1d1YP14ng1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d1XP13Sh1d1XP14Th1d1[P14Uh1d1\P13Vh1d
1YP14X9d1[P13Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h1d1XP13]h1d1XP13^h1d1YP13_h1d1WP12`h
1d1TP127d1VP14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh1d1XP12kLd1VP13fh1d1XP13gh1d1YP12R<d
1UP12hh1d1VP13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13nh1d1YP13oh1d1YP12Pi1d1VP12Qi1d1UP12R
i1d1TP13Si1d1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1YP13Xi1d1YP13Yi1d1YP13Zi1d1XP1
2[i1d1UP12\i1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP14`i1d1ZP13ai1d1VP14bi1d1ZP14ci1d1YP
13g6d1WP14di1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1VP14X9d1ZP14d[1d1[P14ji1d1YP14ki1d1Y
P13li1d1WP14P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1d1ZP13Rj1d1WP14P;d1ZP14Sj1d1ZP13Tj1d
1XP13Uj1d1UP13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[j1d1VP13\j1d1XP14]j1d1YP13[8d1XP14W3
d1ZP12^j1d1TP13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14n6d1YP15dj1d1[P13ej1d1WP13fj1d1XP14g
5d1XP15gj1d1[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14kj1d1XP15W7d1[P13lj1d1TP14mj1d1YP14nj
1d1YP13oj1d1YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP13Uk1d1WP14Vk1d1[P13Wk1d1XP14Xk1d1ZP1
5Yk1d1\P14Zk1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[P14Q`1d1XP14e6d1WP13^k1d1VP14_k1d1ZP
13`k1d1WP13ak1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d1ZP13gk1d1XP14hk1d1YP13ik1d1VP13jk1d
1WP14kk1d1YP14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13Pl1d1XP13Ql1d1WP13Rl1d1XP13Sl1d1XP13T
l1d1XP12S9d1UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP15Zl1d1YP15W7d1[P12b8d1UP15[l1d1VP14R
W1d1[P14\l1d1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP14al1d1YP14bl1d1VP14bKd1ZP13cl1d1WP16
dl1d1\P13el1d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1TP14kl1d1ZP14\?d1ZP14ll1d1VP15ml1d1YP
14nl1d1ZP13ol1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d1XP13Um1d1XP14d5d1[P14Vm1d1ZP12j7d1U
P13Wm1d1VP14Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1d1WP17^m1d1TP13_m1d1YP13`m1d1YP13am1
d1YP13bm1d1YP13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13hm1d1WP14im1d1[P13jm1d1YP13km1d1XP13
lm1d1YP13mm1d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn1d1WP13Un1d1WP13Vn1d1W
P13Wn1d1YP13Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1d1XP13^n1d1YP13_n1d1WP13`n1d1VP14an1
d1XP14d[1d1[P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13gn1d1XP14hn1d1[P13in1d1XP14jn1d1ZP14
kn1d1YP13ln1d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1XP14Po1d1WP15Q`1d1[P13Qo1d1WP15Ro1d1Z
P13So1d1XP13To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd1YP13Yo1d1YP13d5d1YP15Zo1d1_P13[o1d1
XP13Rh1d1YP13\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1d1YP13QId1XP13ao1d1XP13bo1d1YP13co1d
1XP14do1d1XP14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io1d1YP13jo1d1YP12ko1d1VP14jHd1\P13lo1
d1XP13mo1d1WP13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP2d1XP12\7d1VP13d5d1YP13RP2d1YP12SP2d
1UP14TP2d1VP12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hKd1\P12YP2d1VP12ZP2d1TP13[P2d1YP13\P2
d1XP13]P2d1WP13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13VCd1YP13cP2d1YP13dP2d1XP16eP2d1YP15f
P2d1YP13gP2d1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP14jHd1[P14lP2d1ZP14mP2d1XP13nP2d1YP1
4oP2d1XP13jHd1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP12SQ2d1VP12TQ2d1UP12d:d1UP13UQ2d1WP1
4VQ2d1VP13WQ2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1UP12]Q2d1TP14^Q2d1VP12_Q2d1UP13`Q2d1
YP14aQ2d1[P13d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2d1VP13gQ2d1YP12hQ2d1VP12iQ2d1VP13jQ2
d1YP12kQ2d1VP12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15PR2d1YP12`6d1VP12QR2d1UP14c5d1XP12RR2
d1TP13SR2d1YP12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14f3d1\P13YR2d1WP13ZR2d1YP14[R2d1ZP13\
R2d1YP13]R2d1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP13bR2d1XP13cR2d1YP12dR2d1VP12eR2d1UP1
2fR2d1UP12iQ2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1UP12jR2d1VP14kR2d1VP13f3d1YP12`7d1VP
13lR2d1YP13mR2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d1VP13RS2d1YP13SS2d1XP14TS2d1VP15US2d
1WP13VS2d1UP12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\S2d1XP12]S2d1VP13^S2d1YP12_S2d1VP13`
S2d1YP12aS2d1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP12b8d1VP12fS2d1UP12gS2d1UP12hS2d1VP1
4iS2d1VP12jS2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP12nS2d1VP12oS2d1TP13PT2d1YP13QT2d1YP
13RT2d1YP14d5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1VP12WT2d1UP14XT2d1VP12eR1d1VP13YT2d1
YP12ZT2d1VP12[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2d1VP12`Ld1VP14`T2d1VP14aT2d1WP12a:d1
UP12bT2d1UP15cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT2d1VP12hT2d1VP13iT2d1VP12gg1d1UP12jT
2d1VP12kT2d1TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT2d1YP13PU2d1XP12QU2d1UP14RU2d1UP12SU
2d1VP127d1VP12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12XU2d1VP12YU2d1UP13ZU2d1YP12[U2d1UP12\
U2d1UP12]U2d1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP13cU2d1WP13dU2d1WP13eU2d1WP13fU2d1WP
13gU2d1YP13hU2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d1XP13nU2d1XP15oU2d1WP12PV2d1UP12QV2d
1UP14RV2d1VP12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2d1WP12P@d1VP12XV2d1VP12Z1d1TP12]?d1U
P13YV2d1YP16ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1[P16Z1e1SP16\V2e1UP15]V2e1TP14^V2e1T
P14_V2e1UP15`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f1YP14eV2f1TP14fV2f1TP15gV2f1XP19hV2f
1ZP19hV2f1\P18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19nV2f1XP15oV2f1UP16PW2f1VP14QW2f1UP130
f1RP16RW2g1TP16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?WW2g1YP16XW2g1VP17YW2g1TP16RW2g1TP17Z
W2g1VP17[W2g1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP1>aW2h1VP1=bW2h1TP17cW2h1XP17cW2h1ZP
16dW2h1XP15eW2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h1XP17hW2h1[P16iW2h1VP16jW2h1YP15kW2h
1VP16lW2h1YP17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140h1RP1>RX2h1TP18SX2h1[P16TX2h1VP110h1
RP13UX2h1YP12VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=h1WP19[X2h1ZP15\X2h1VP12]X2h1TP13^X2
h1TP12_X2h1TP16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX2h1TP12eX2h1TP13fX2h1WP12gX2h1VP12hX
2h1TP12iX2h1UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12mX2h1UP12nX2h1TP12oX2h1UP13PY2h1UP16Q
Y2h1VP13RY2h1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12WY2h1UP12XY2h1UP12YY2h1UP13ZY2h1XP13
[Y2h1WP13\Y2h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1VP12bY2h1TP12cY2h1VP12dY2h1UP16eY2i1V
P15fY2i1TP1<gY2j1XP1<gY2j1ZP19gY2j1XP19gY2j1ZP1:hY2j1XP1:hY2j1ZP16iY2j1XP16iY2j1ZP15jY2j1WP14kY2
j1VP17bV2j1[P16lY2j1YP14mY2j1UP15nY2j1UP15oY2j1WP15PZ2j1YP17QZ2j1[P15RZ2j1WP16SZ2j1[P16TZ2j1ZP15
UZ2j1WP16d5j1[P16VZ2j1XP16VZ2j1ZP14WZ2j1VP16XZ2j1[P19YZ2j1WP19YZ2j1YP19ZZ2j1ZP19[Z2j1]P18\Z2j1]P
17]Z2j1XP15^Z2j1XP16_Z2k1[P14`Z2k1UP16aZ2k1XP16aZ2k1ZP16VY1k1[P16bZ2k1[P15cZ2k1YP15dZ2k1VP15eZ2k
1XP14fZ2k1VP15gZ2k1XP18l=k1\P15hZ2k1YP16iZ2k1YP16iZ2k1[P16jZ2k1WP15kZ2k1XP19ZZ2k1XP19ZZ2k1ZP17lZ
2k1XP16mZ2k1VP18nZ2k1]P16oZ2k1TP16oZ2k1VP15P[2k1XP15Q[2k1YP17R[2k1YP15S[2k1XP16T[2k1XP16T[2k1ZP1
8h<k1\P16U[2k1YP15V[2k1UP15W[2k1WP16X[2k1UP16Y[2k1WP17Z[2k1YP16[[2k1VP18\[2k1WP14][2k1UP16^[2k1T
P16^[2k1VP15aP2k1UP15_[2k1WP1A`[2k1YP15a[2k1WP18b[2k1^P18c[2k1`P16d[2k1WP15e[2k1WP16f[2k1VP16g[2
k1YP18h[2k1ZP15i[2k1XP16j[2k1[P15k[2k1VP15l[2k1UP15m[2k1TP15n[2k1WP19o[2k1`P15P\2k1WP18Q\2l1ZP1;
R\2l1^P18S\2l1XP15T\2l1VP16U\2l1VP1:V\2l1WP17l=l1YP19W\2l1[P19X\2l1_P15Y\2l1YP19Z\2l1\P16[\2l1ZP
15\\2l1TP15]\2l1VP14^\2l1UP14_\2l1UP15`\2l1XP16a\2l1XP16a\2l1ZP15QT2m1WP16b\2m1WP16c\2m1WP15d\2m
1WP15e\2m1UP17f\2m1VP16g\2m1TP15h\2m1TP15i\2m1VP14j\2m1TP15k\2m1YP19l\2m1ZP19l\2m1\P16m\2m1UP18V
8m1YP17n\2m1VP1;o\2m1TP18P]2m1TP18Q]2m1VP14R]2m1XP14S]2m1ZP15T]2m1^P12U]2m1UP12V]2m1UP12W]2m1TP1
5X]2m1TP15Y]2m1VP16V\2m1UP16V\2m1XP13Z]2m1TP15[]2m1TP12\]2m1UP12Zj1m1VP13]]2m1YP13V\2m1UP1Za@PDb
T3PD[R6QDQk1PD`k3PD]7QDnc3PDXo4P@PQ7QDoc3PDT8QDPd3QDPd3VD0QDPd3PD1QDQd3QDRd3QDSd3Q`1o5WD0QDTd3XD
0VD0QDRd3QDSd3Q`1o5WD0QDTd3XD0QDUd3QDVd3Y@0Q@g5Q@o5WD0QDP3XD0VD0QDVd3Y@0Q@g5Q@o5WD0QDP3XD0QDWd3Q
DXd3WD0QDYd3QDZd3XD0QFT6TD2WD0QD[d3QD\d3XD0QD]d3PDPR6`DcGQF^d3TD1`Ea1`EV3`E^O`E_O`EH`E\o4`EPQ7`E
nP7`EoP7`EnQ6`EXU7`EmS7`E\o<WD0QDo2XD0QDdMQ@Q6WD0QDo2XD0QD_d3UD0WD0QDo2XD0SD0PDn]6PDnQ6PDXk=QD`d
3PD\o4PDPQ7PDjHQDad3PDnQ6PDUY5PDZo4PDPQ7QDbd3QDcd3PDZo4TD1QDdd3Q@[APDmn4QDYAQDed3PDRj1PDXk=QDfd3
PDnQ6PDmn2QDgd3PDnQ6PDWj2PDW6PDnQ6QDhd3QDid3PDYo4PDjU3QDjd3QDkd3QD_k2PDYo4PDbT3PD_HPD[j:PDV8PDVk
;PDTW=QDld3PD[Y=PDoe<PD]o4PDoV=PDlU3PDn]<PDh4PDhb;PDWP=QDmd3PDU6PDRZ5PDkR6PDRZ5PDna1QDnd3QDVBQDo
d3QDnGQDPe3PDZk4PDPQ7PDmb1PDnP7QDQe3PDnQ6QDRe3QDSe3QDTe3PDUR6QDUe3QDVe3PDZo4PDne=PDjX1QDWe3PDja;
QDXe3QDYe3PDSb5PDTR6PDoa<PDhV5PDSR6PDn7PDkk4PD[Q5QDZe3PDnP7PDQFPDi6QD[e3QD\e3QD]e3PDnP7PDWc6PDfR
<PDREPDZo4PDmb1PDX:PDZo4QD^e3PDmQ6QD_e3QD`e3PDdk=QDnR1QDae3PDfR<QDnR1PDmMPDmV=QDbe3PDYd4QDce3PDW
5PDoQ6PDTU7PDnP7PDfS1PDnQ6PDnP7QDde3PDUR6PDnP7QDee3QDfe3QDge3QDSR1QDhe3PDc[:PD\R6QDie3QDje3QDke3
QDle3PDPQ7QDme3QDne3QDoe3QD]W3QD^W3PDoFPDSR6PDl_;PDP1QDPf3QDQf3QDRf3PDZo4QDSf3QDTf3QDUf3QDVf3QDW
f3QDXf3QDYf3QDZf3QD[f3QD\f3QD]f3QD^f3TD1QDiHQD_f3QDVJQD`f3QDaf3VD0QDaf3PD1QDbf3PDQc5QDcf3`E>`En9
QDdf3PDnP7QDef3QDff3QDgf3TD1QDhf3QDif3QDjf3Q@kf3QDlf3QDmf3QDnf3QDof3PD[o4PDnQ6QDPg3PDTU7PDZk4PDP
Q7QDQg3QDRg3QDSg3QDj\2QDTg3PDmd;PDhX4QDUg3QDVg3PDee1PDZQ1QDWg3PDZT7PDjZ5QDXg3PDZT7QDYg3QDZg3PDoQ
6PDPQ7PDV[=PDnQ6QD[g3PDXf5PDnP7PDgW7PDSZ;PDci1PDnQ6PDPQ7PDf\=PDWU4PD\o4PDPQ7PD_EPDnQ6PDf]:PDnn2Q
D\g3S@0PDmMPDmV=QD]g3QD^g3QD_g3TD3QD`g3QDag3PDnQ6PDmQ6PDPQ7QDbg3PDnQ6QDT;QDcg3QDdg3QDeg3QDfg3QDg
g3QDhg3QDig3PDPQ7PD`o<QDjg3TD1QDkg3QDlg3PD]R5QDmg3PDPQ7QDng3QDlb2TD1QDog3QDPh3QDQh3QDPQ1QDjHTD3P
DQR6QDRh3QD]FPDPQ7QDSh3PDfl5QDTh3QDUh3QDVh3QDmk2PDZo4PDWV=PDZFPDoW<QDWh3PDVV3PD]e7PDhS<PDQR6PDTP
5QDXh3QDYh3PDXo4QDZh3PDXo4QD[h3PD\o4QD\h3PDjMQD]h3QD^h3QD_h3P@Sj4QD`h3TD1QDb\2QDah3QDbh3QDch3QDd
h3QDeh3PDjm=PDnQ6PDmMQDfh3QDgh3QDhh3PDP]=PDbR5QDih3TD3PDnn2PD\R6QDfZ2QDjh3SD0PDmQ6PDnP7PDml;PD\o
4QDfGQDkh3PD[o4PDnQ6QDbHQDlh3PD[o4PDnQ6PDQT7QDmh3QDnh3TD1QDoh3QDPi3TD1PDWo4QDQi3QDRi3QDhAQDSi3QD
Ti3PD[P1QDUi3PDHPDPe:PD[Q5QDVi3PDPQ1PDQEPDgg7PDnQ6PDPQ7PDgm4QDWi3QDXi3PDYn=PDZk4aEd5`EVU7`Eoj4WD
0QDYi3PDPHXD0VD0`DRR6aEd5`EVU7`Eoj4WD0QDYi3PDPHXD0QDZi3`DRR6WD0QD[i3PDPR6PDPQ7QD\i3XD0WD0PDZo4QD
]i3TD1PDPS=XD0WD0PDgGQD^i3PDZo4PDoT7QD_i3XD0WD0PDm9PDRQ7XD0VD0WD0PDm9PDRQ7XD0QDV>WD0PDmQ6PDnP7PD
Xc6XD0QD`i3WD0PDXc6QD`i3XD0VD0WD0PDXc6QD`i3XD0QDai3WD0QDbi3PDZo4QDn5PDYQ;XD0WD0QDci3PDZk4XD0QDdi
3WD0QDei3XD0VD0QDdi3WD0QDei3XD0QDfi3WD0QDgi3QDhi3XD0WD0QDii3PD`Y=XD0WD0QDji3PDPQ7PDSHXD0WD0QDki3
PDPQ7QDli3XD0QDmi3TD4WD0Q@ni3QDoi3QDjb3XD0WD0QDni3QDPj3P@VT7QDQj3QDjb3XD0WD0QDPj3P@VT7QDQj3QDjb3
XD0WD0QDRj3PDYo4XD0`DUR6`DPQ7`DST7`DnG`DXo4`D\T7VD0WD0QDRj3PDYo4XD0`DUR6`DPQ7`DST7`DnG`DXo4`D\T7
QDSj3WD0QDmc3PDYo4XD0QDTj3WD0QDUj3TD2QDVj3XD0VD0QDTj3WD0QDUj3TD2QDVj3XD0QDWj3WD0QDi?QDXj3P@ao4PD
\o4XD0WD0QDS`1QDYj3QDZj3XD0WD0QD[j3Q@oa1QD\j3PDPR6XD0QD]j3WD0QD^j3QD_j3PD\o4PDZ]=XD0WD0PD\o4PDZ]
=QD`j3XD0WD0PD]P1PD\o4XD0QDaj3WD0PDZi5PD\o4QDn5XD0WD0QDbj3TD2QDcj3XD0WD0QDdj3QDej3XD0WD0QDfj3TD1
QDgj3PDZo4XD0QDhj3WD0QDij3PDST7PD]6XD0WD0QDg5Y@0PD^]2XD0VD0WD0QDg5Y@0PD^]2XD0QDjj3WD0QDkj3QDlj3X
D0WD0QDmj3PDnP7TD1QDnj3XD0`DnQ6WD0QDoj3XD0QDPk3WD0QDQk3PDZT7PDUR6XD0QDRk3WD0QDYf3QDSk3QDTk3XD0VD
0aDd5WD0QDYf3QDSk3QDTk3XD0QDUk3aDd5WD0QDVk3P@nQ6QDn5QDWk3XD0WD0PDZU7PDPQ7PDWP4XD0WD0QDXk3PDPQ7PD
WP4XD0WD0PDTU7PDmQ6PD\n5XD0WD0PDmi5QDYk3P@nQ6PDXf5XD0WD0QDZk3PDUR6PDXf5XD0WD0PDRj1PDXk=XD0WD0QD[
k3QDn5QD\k3QD]k3XD0WD0QDh[2QD^k3PDPR6XD0WD0QD_k3PDPQ7QD`k3XD0VD0WD0QD_k3PDPQ7QD`k3XD0QDak3WD0QDb
k3P@Wo4QDck3PDWo=XD0WD0QDdk3QDek3QDfk3XD0VD0WD0QDdk3QDek3QDfk3XD0QDgk3WD0QDWNTD1QD\CQDhk3QD`k2XD
0WD0QDik3PDUR6XD0QDjk3WD0QDkk3PD\o4PDma<XD0WD0QDlk3Y@0QDmk3TD1QDnk3XD0SD0WD0QDZAQ@ok3PD\o4XD0VD0
WD0QDZAQ@ok3PD\o4XD0QDV>WD0QDPl3PD\o4XD0WD0QDcIQDQl3PDQDXD0VD0WD0QDcIQDQl3PDQDXD0QDRl3WD0QDSl3PD
WR5PDPl4XD0QDTl3WD0PDPR6QDUl3PDTU7QDcc2XD0QDVl3WD0PD\o4QDWl3PDPR6XD0QDXl3WD0PDZo4PDPQ7QDYl3QDZl3
XD0WD0PDfS1PDWR6XD0WD0QD[l3QD_AQDiBQD\l3XD0WD0PDnn2P@nP7QD]l3XD0WD0QD^l3PDmQ6PDPQ7XD0QD_l3WD0QD`
l3XD0QDal3WD0PD]k4PDnQ6QDbl3XD0WD0QDcl3PDWo4XD0`DPQ7`DnP7`DX`3WD0PDWo4PDoQ6QDdl3XD0WD0QDel3PDmQ6
XD0QDfl3WD0QDlc2PDlS7PDZV7XD0VD0WD0QDlc2PDlS7PDZV7XD0QDV>WD0PDnP7QDgl3QDR_3QDn5QDhl3XD0WD0PDZo4P
DZn5PD\P5XD0WD0PDZk4PDPQ7PDne;XD0WD0PDRl2PDXm4XD0WD0QDil3PDZo4PDdDXD0WD0PD\o4QDn5PDl^;XD0WD0QD_E
Q@b@QDjl3PD\o4QDkl3XD0WD0QDi?PDSR6PDoCXD0WD0QDll3QDml3QDnl3PDST7XD0WD0QD\FQDcLPDST7XD0WD0QDol3PD
PQ7QDPm3PDnQ6XD0WD0QDol3QDQm3QDRm3P@`j;PDnQ6XD0SD0WD0QDSm3QDTm3WD0PDm]:PDPS6PDoQ6XD0WD0QDUm3TD2Q
DUe2PDnQ6QDiBQD\l3XD0WD0QD_j2QDVm3TD2QDWm3XD0WD0QDXm3QDYm3QDn5QDZm3XD0WD0PDTU7QD[m3XD0VD0WD0PDTU
7QD[m3XD0QD\m3WD0QD]m3PD\P>XD0WD0QD^m3PDSR6QD_m3XD0WD0QD`m3PD4QDam3XD0WD0PD\o4PDPQ7QDbm3XD0VD0WD
0PD\o4PDPQ7QDbm3XD0QDcm3WD0PDdc6QDdm3PDle3XD0WD0QDem3TD1QDfm3XD0VD0WD0QDem3TD1QDfm3XD0QDgm3WD0PD
nP7QDhm3PDnQ6XD0QDim3WD0QDjm3PDPQ7PD_P>XD0WD0QDkm3PDQR6PDPQ7QDlm3XD0WD0QDmm3PDoQ6XD0QDnm3WD0QDf5
QDom3QDPn3XD0QDQn3WD0QDZAPDUR6TD1PDnn2XD0WD0QDRn3TD2PDWo4XD0VD0WD0QDRn3TD2PDWo4XD0QDSn3WD0QDTn3P
DoQ6PDbT3XD0WD0QD[a3QDUn3QDVn3XD0QDWn3WD0QDXn3PDoQ6PDiCXD0WD0QDYn3TD1PDPR6XD0`D`S1`DPG`DQGSD0QFZ
n3TD2WD0QD[n3Q@\n3QDT3XD0QFZn3TD1QDf5Y@0WD0QDU3XD0VD0QFZn3TD1QDf5Y@0WD0QDU3XD0QD]n3WD0QD^n3Q@_n3
PDZT7XD0QD`n3`DSj4`D]Y1`D[\5`Dmc5`Dle1`DRY1`Doe1`DdF`D_]5`D]e1`Dkd4`DTh4`DPe5WD0QDan3QDZk2TD1QDb
n3XD0WD0QD_j2PD\o4PDPl4XD0WD0QDcn3QDn5QDdn3TD1QDen3QDfn3QDiBQDgn3XD0WD0QDhn3QDin3Y@0PDmNXD0WD0QD
hn3QDin3XD0VD0WD0QDhn3QDin3XD0QDjn3WD0QDkn3QDln3XD0QDmn3WD0QDn^2PDPR6QDn5PDYQ;XD0WD0PDhm3Q@nn3QD
on3QDPo3XD0WD0PDVn3QDon3QDPo3XD0WD0QDQo3P@ao4PDmNQDRo3XD0WD0QDSo3QDnGQDTo3PDnQ6QDn5QDUo3XD0WD0QD
Vo3QDWo3PDgDXD0WD0QDXo3PDUR6QDYo3XD0WD0QDZo3QDZBP@nP7QD[o3XD0VD0WD0QDZo3QDZBP@nP7QD[o3XD0QD\o3WD
0QD]o3PDZo4TD2QD^o3XD0WD0QD_o3PDUR6PDfk=XD0WD0PDWU5PDUR6PDZ6XD0WD0QD`o3QDao3PDnQ6PDVc6XD0WD0PDUQ
>XD0WD0QDbo3TD3QDco3PDWo4XD0VD0WD0QDbo3TD3QDco3PDWo4XD0QDdo3WD0PDgd5PD[o4PDnQ6XD0WD0PDWo4PD\o4PD
c\;XD0WD0PDeGPDYQ;XD0VD0WD0PDeGPDYQ;XD0QDeo3WD0PD`i5XD0VD0WD0PD`i5XD0QDfo3WD0QDgo3QDho3TD2PD_e=X
D0WD0PDh_6QDWV3XD0WD0QDio3QDn5QDjo3XD0`DWo4`DXo4WD0PD\o4QDko3QDlo3XD0WD0QDmo3PDSR6QDno3XD0WD0PDZ
T7QDoo3PDga<XD0WD0QDPP4QDQP4XD0WD0PDPR6QDRP4PDR^;XD0WD0PD`T7QDiBQDSP4XD0VD0WD0PD`T7QDiBQDSP4XD0Q
DTP4WD0QDUP4QDbe1PDYZ;XD0WD0QDVP4P@Wo4PD\o4PDY^=XD0WD0QDWP4QDXP4QDYP4Q@n5QDZP4XD0WD0QD[P4TD1QD\P
4PDPQ7QD]P4XD0WD0QDZAQ@Q:QD^P4XD0WD0QDZAQD_P4XD0`DUg1WD0QF`P4PDlQ1PDQR6XD0SD0UD0QFaP4TD3WD0QDbP4
QDcP4XD0SD0WD0QDdP4QDeP4QDfP4XD0WD0PDja:PDQ]=XD0WD0QDSR1QDhV1QDgP4XD0VD0WD0QDSR1QDhV1QDgP4XD0QDh
P4WD0QDiP4QDjP4XD0VD0WD0QDiP4QDjP4XD0QDkP4WD0PDZY1PDYb4XD0WD0QDlP4Q@mP4PDSo3TD2QDnP4TD2PDoQ;XD0W
D0QDoP4TD2QDPQ4XD0WD0QDQQ4TD2QDRQ4XD0WD0QDSQ4QDnR1QDTQ4XD0VD0WD0QDSQ4QDnR1QDTQ4XD0QDUQ4WD0QDVQ4Q
DWQ4QDXQ4XD0WD0QDYQ4XD0SD0WD0QDZQ4P@`o4P@hW7P@\R6Q@[Q4QD\Q4QD]Q4XD0VD0WD0QDZQ4P@`o4P@hW7P@\R6Q@[
Q4QD\Q4QD]Q4XD0QD^Q4WD0QDnLPDHQD_Q4TD2QD`Q4XD0WD0PD[o4PDnQ6P@WU<QDaQ4XD0WD0QDbQ4QDcQ4XD0QDdQ4WD0
QDnR1QDeQ4PDnQ6XD0QDfQ4QFgQ4WD0QDhQ4QDiQ4TD1XD0SD0TD8PD[R6WD0QDjQ4PDZo4XD0YD2`DZFWD0QDjQ4PDZo4XD
0QDkQ4`DZFWD0QDTc2Q@o5QDlQ4XD0SD0WD0QDg5QDmQ4QDnQ4XD0QDoQ4WD0QDg5QDPR4Q@n5QDQR4XD0VD0WD0QDg5QDPR
4Q@n5QDQR4XD0QDRR4UD0QDm5SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDm5QFSR4
WD0Q`1o5QDW3XD0QDTR4UD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDUR4
QDVR4WD0QDQ3XD0VD0QDVR4WD0QDQ3XD0QDWR4`Eao4`EHQDXR4Q`1o5WD0QDR3XD0WD0QDR3XD0QDYR4`E>`En9QDZR4Q`1
Q6Q`1o5WD0QDX3XD0`Dee1`DeR>QD[R4WD0QD\R4QDf5XD0QD]R4WD0QD^R4TD3PDoQ6QD_R4XD0QF`R4QDaR4Q`1Q6Q`1o5
WD0QDbR4XD0`Dha5`DnR>`DoR>`DTW5`DT4QDf5Y@0WD0PDZo4PDY9XD0`DfR<`DPQ7QDT6QDf5PDZo4PDa_<QDcR4QDdR4Q
FQNQDeR4Q`1o5WD0QDW3XD0`DbMQDf5PDa[;WD0QDfR4XD0PDQS>SD0QDT6QDf5Q`1o5QDgR4PD^R5QDf5QDhR4PDQR6QDiR
4QDZAS@0S@0QDjR4PD\o4QDkR4WD0QDlR4XD0QDT6QDf5SD0PDWV7PD[R6WD0QDW3XD0QDVFQDmR4Q`1o5QDnR4QFfT1QDf5
YD0WD0QDW3XD0QDoR4QDf5Y@0WD0QDPS4XD0PDUR6UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0VD0UD0SD0QDT6WD0Q`1o5QDW3X
D0VD0UD0QDm5QDT6WD0Q`1o5QDW3XD0VD0UD0QDT6WD0Q`1o5QDW3XD0VD0UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0
SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDm5QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDT6WD0Q`1o5QDW3XD0QDQS4WD0QDRS4QDS
S4XD0PDmQ6PDj4QDTS4PDjCPD\o4PDUP5PD]P3PDHQDUS4QDVS4PDUR6QDWS4PD^8`En9`E>QDXS4PDS^<PDUR6QDYS4QDZS
4PDPQ7PDXP=PDRQ1QD[S4PDnn=QDZT3PD\o4PDQDPDnQ6QD\S4QDRJQD]S4PDX4PD\o4QD^S4PDUR6PDZo4PDQQ7PDbf;QDf
5PDWo4PDoQ6PD\[4QD_S4PDPQ7QD`S4QDaS4PDQDPDnQ6PDmQ6PDnP7PDml;QDbS4PDPR6QDT6QDf5Q`1Q6WD0QDcS4XD0QD
T6TD1QDdS4QDeS4S@0S@0WD0QDfS4XD0QDT6QDRc2WD0QD\6Q`1o5QDgS4XD0PD^NQDf5PD\_=QDhS4QDiS4QDjS4PDmg1PD
nQ6PD\P3PDcf6QDkS4PDHPD[d2PD\o4SD0PD[d2QDf5QDlS4QDmS4QDnS4QFaGTD3QDf5WD0Q`1Q6Q`1o5QDW3XD0`DPR6Q@
d5QFoR4QDf5Q`1Q6Q`1o5WD0QDW3XD0QDoS4Q`1o5WD0QDW3XD0QDd5PDnQ6QDd5Q@T6`DbMWD0Q`1o5QDW3XD0`DUR6WD0Q
DPT4XD0Q`1o5QDS9QDi5Q`1o5WD0QDQT4XD0QDT6QDf5Q@i5WD0QDRT4XD0`DYk4`DUR6S@0aDd5QDST4Q`1o5PD]f6QDT6T
D3QDTT4P@UR6P@mNWD0Q`1o5QDW3XD0QDT6TD3QD]Z2WD0PDUR6SD0XD0QDT6TD3QDf5Q`1o5WD0QDUT4QDVT4XD0PD\_=QD
WT4QDXT4QDjb3PDZo4QDYT4PDPR6QDZT4PDST7QD[T4QD\T4QD]T4QD^T4TD2QD_T4QD`T4TD2QDaT4`EoN`EQO`EnN`EPO`
EmN`EROWD0QD[3XD0QDbT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDcT4TD2QDS9QFdT4QDf5Q`1Q6WD0QDeT4XD0QDh
]1QDfT4QDgT4TD2QDhT4QDiT4QDjT4TD1WD0QDkT4S@0QDlT4XD0QFdT4Q`1Q6WD0QDmT4PDUR6XD0QDnT4QDoT4PDnQ6aDP
U4`Dcb4SD0QDQU4QDRU4TD1PD\R6WD0SD0XD0QDSU4PDYo4PDQR6QDTU4TD2PDZk4PDmQ6QDUU4QDlc2QDT6WD0QDVU4XD0Q
DU?PDZo4PDPQ7PDQEPDnQ6QDfGQDWU4QDXU4QDYU4QDZU4TD1PDWo4QD[U4QD\U4Q`1o5WD0QD]U4XD0QD^U4QD_U4PDUR6Q
D`U4PDPQ7QDaU4QDbU4WD0QDcU4XD0QDdU4QFdT4WD0QDeU4QDfU4XD0PDUR6QDgU4QDhk1QDhU4QDiU4WD0QDjU4XD0QDkU
4QDlU4TD1QDmU4QDaGQDni3Q@Q6WD0QDnU4XD0WD0QDoU4XD0TD2QDPV4PDPR6Q@QV4WD0QDRV4XD0`DnQ6QDSV4QDTV4S@0
WD0QDUV4XD0WD0QDVV4XD0QD]_3QDWV4QFT6Q@Q6WD0QDXV4XD0PDUR6QDYV4Q@Q6WD0QDZV4XD0QD[V4QDT6Q@^IQD_IWD0
PDP3XD0QD\V4QDfT1WD0PD_T>XD0`DUR6QFT6QD]V4Q`1Q6WD0QD^V4XD0`DUR6QDT6QD_V4SD0S@0WD0QD`V4XD0QFaGQ`1
Q6WD0Q@^IQ@_IQ`1Q6QDZ3XD0aDaV4Q@d5QDbV4Q`1Q6WD0Q@^IQ@_IQDZ3XD0QDT6TD2PDHPDWT3WD0QDZ3XD0QDT6TD2PD
SR6WD0QDZ3XD0QDcV4WD0QDdV4XD0QDeV4QD^IQD_IWD0QDfV4QDgV4QDhV4XD0QD_IWD0QDfV4QDgV4QDhV4XD0QD^IQD_I
QDiV4WD0QDjV4XD0QD_IQDiV4WD0QDjV4XD0QDkV4S@0QDlV4QDT6QDg5QDmV4S@0WD0QDnV4XD0QDoV4QDQZ3SD0WD0QDPW
4QDf5Q`1o5QDQW4XD0PD]k4PDnQ6QDRW4PDPR6S@0WD0QDSW4XD0QDTW4S@0S@0WD0QDUW4XD0PD\o4PDVT>PD[o4PDnQ6QD
VW4PD\o4PDV6PDUR6QDWW4QDXW4P@ao4PDUR6QDYW4PDUR6WD0QDZW4XD0PDZo4PDSEQD[W4QD\W4PDXU>QDV\2WD0Q`1o5Q
DW3XD0QD]W4TD1WD0PDnP7QD^W4QD_W4XD0WD0QDVFPDnP7QD`W4TD1QDUe2XD0P@nQ6QDf5PDZo4QDaW4WD0PDa_<XD0WD0
QDbW4QDcW4PDbT7XD0WD0QDQb1PDZo4XD0VD0WD0QDQb1PDZo4XD0QDdW4`E>`En9WD0QDeW4XD0`DQR6WD0QDZATD3PDZo4
QDfW4XD0QFUKTD2WD0QDgW4PDWo4XD0VD0QFUKTD2WD0QDgW4PDWo4XD0QDhW4QFUKTD2WD0QDiW4QDjW4PDRR6XD0WD0QDV
FQDkW4XD0WD0QDlW4QDmW4QDnW4XD0WD0QDoW4PDnP7Q`1o5QDPX4S@0QDQX4XD0WD0PDXo3QDRX4QDSX4QDTX4XD0WD0QDZ
NPD\o4PDUR6XD0WD0QDUX4QDVX4TD1PDcf6XD0VD0WD0QDUX4QDVX4TD1PDcf6XD0QDWX4UD0aDT6`DPQ7SD0WD0QDXX4XD0
QDYX4WD0QDZX4QDm5QD[X4QD\X4XD0WD0PDTP5PDnQ6QD]X4XD0SD0`E>`En9`EUR6`EnQ6`Eo9`ESR6WD0QDY3XD0QD^X4W
D0QD]Y1TD2QD_X4XD0QDj=WD0QD`X4P@ao4QDaX4TD1QDbX4XD0`DoQ6`D`e1`D_e1`Dee1`E>`En9WD0QDf5Y@0QDcX4XD0
`DWo4`DXo4WD0QDj=QDdX4TD2QDeX4XD0WD0QDmm3PDSR6QDfX4XD0QDgX4WD0QDhX4XD0QDiX4WD0PDd:QDn5QDjX4XD0WD
0QDWNTD4QDkX4XD0WD0QDlX4Q@mX4TD1QDnX4XD0WD0QDdU1QDoX4TD1QDPY4QDQY4XD0`DQ8`Dg_4WD0QDRY4QDSY4PD\R6
XD0WD0QDTY4PDPHXD0VD0WD0QDTY4PDPHXD0QDUY4WD0QDn`1QDVY4P@kR6QDWY4XD0WD0QD[KPDZo4QDb@QDXY4XD0WD0QD
YY4TD1QDZY4Q@T;QD[Y4XD0WD0QD^OQDn5QD\Y4QD]Y4XD0WD0QD^Y4TD1QD_Y4XD0QFbb3Y@0WD0QD`Y4QDZBXD0WD0PDmQ
6PDPQ7QDaY4PDnQ6XD0WD0QDU?QDn5QDbY4XD0WD0PDhW7PDUR6QDiBXD0WD0QDcY4TD1PDnP7QDdY4PDUR6XD0SD0WD0QDe
Y4QDfY4QDiBQDgY4XD0WD0QDhY4TD3PD\R6QDiY4XD0SD0WD0QDjY4QDkY4TD1QDlY4XD0QDmY4WD0QDnY4XD0QDoY4TD1VD
0QDmY4WD0QDnY4XD0QDoY4TD1QDPZ4QDmY4Y@0WD0QDQZ4XD0PDPQ7S@0WD0QDRZ4Y@0QDSZ4XD0QD_]1TD5WD0QDTZ4PDUR
6XD0QDUZ4QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0VD0QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0QDXZ4QDoR4WD
0QDYZ4XD0QDnGQDZZ4WD0QD[Z4PDUR6XD0SD0WD0PDTMPDUR6PDQP3XD0SD0QD\Z4QDf5Y@0WD0QD]Z4XD0`DQR6WD0QDf5Q
D^Z4TD2QD_Z4XD0QD`Z4WD0PD\R6QDaZ4QDbZ4XD0VD0WD0PD\R6QDaZ4QDbZ4XD0QDV>WD0QDcZ4PDcT3XD0WD0QDdZ4QDl
<PDd3XD0QDeZ4QDfZ4WD0QDgZ4PDd3XD0QDhZ4QFiZ4TD3WD0QDni3QDfGQDjZ4QDkZ4XD0`D^m3`DVf1WD0QDY5XD0Y@0QD
lZ4TD1VD0WD0QDY5XD0Y@0QDlZ4TD1QDmZ4QDnZ4QDoZ4SD0S@0WD0QDZ3XD0QDP[4QFQ[4WD0QDR[4XD0QDS[4QDT[4TD4W
D0QDni3Y@0PDSMQDU[4XD0QDV[4TD1WD0QDTJPDWo4XD0VD0QDV[4TD1WD0QDTJPDWo4XD0QDW[4QDf5WD0QDX[4QDY[4TD1
QDZ[4XD0P@PQ7VD0QDf5WD0QDX[4QDY[4TD1QDZ[4XD0P@PQ7QD[[4WD0QD\[4PD^R5XD0QD][4WD0PDmQ6QD^[4XD0VD0WD
0PDmQ6QD^[4XD0QD_[4QFZZ3TD2WD0PDZo4QDn5QD`[4XD0QFZZ3Y@0WD0QDeCTD1QDa[4XD0VD0QFZZ3Y@0WD0QDeCTD1QD
a[4XD0QDb[4QFZZ3Y@0WD0QDc[4XD0QDd[4WD0QDe[4QDf[4XD0SD0QDg[4TD3WD0QDVZ1QDh[4TD1QDi[4XD0VD0QDg[4TD
3WD0QDVZ1QDh[4TD1QDi[4XD0QDj[4WD0QDRY4QDk[4TD1QDl[4XD0VD0WD0QDRY4QDk[4TD1QDl[4XD0QDm[4QDn[4WD0QD
o[4QDn5QDP\4XD0WD0QDQ\4TD1QDR\4XD0QDS\4WD0PDhm3QDoa1QDY@PDVa:QDT\4XD0WD0QDWS4QDY@PDVa:XD0PDnQ6WD
0QDU\4QDV\4TD1PDUR6XD0SD0WD0QDW\4PD\o4XD0QDX\4WD0QDY\4P@\o4XD0VD0QDX\4WD0QDY\4P@\o4XD0QDZ\4QFZZ3
TD1WD0QD[\4Y@0TD1QD\\4XD0SD0QFZZ3QDf5Y@0WD0QD]\4XD0QD^\4WD0QD_\4PDUR6QD`\4XD0SD0QDf5WD0PD[o4PDUR
6XD0QDa\4QDf5Y@0WD0PD[1QDb\4XD0QDc\4QDd\4WD0QDe\4QDf\4XD0QFZZ3QDf5WD0QDg\4TD1VD0XD0`D\o4`DZo4`DR
l4`DPR6QFZZ3QDf5WD0QDg\4TD1QDh\4XD0`D\o4`DZo4`DRl4`DPR6WD0QD\3S@0PD[R6QDi\4QDj\4XD0WD0QD\3S@0PD[
R6QDk\4QDl\4PDUR6XD0WD0QD\3S@0PD[R6Q@b:TD1QDm\4XD0WD0PD[R6QDn\4Q@o\4P@R3TD1QDP]4XD0WD0PD[R6QDj9Q
@o\4P@R3TD1QDQ]4XD0WD0PD[R6QDR]4TD2QDS]4XD0QDT]4WD0PDbT3SD0PD[R6QDU]4XD0WD0QDh=P@ao4PDR3XD0QDf5T
D2WD0PDWo3QDV]4QDW]4P@UR6PDmNXD0`D2WD0PD\R6QDX]4QDY]4QDZ]4TD1QD[]4XD0`D2WD0PD\R6QD\]4XD0VD0WD0PD
\R6QD\]4XD0QDV>WD0QD]]4QD^]4QD_]4QD`]4QDj=QDa]4XD0WD0QDb]4QDc]4QDd]4Q@e]4QDf]4XD0WD0PD\R6QDg]4Q@
h]4QDf]4XD0`ESo3`ETo3`E]R6QDQa2WD0QDi]4XD0QDj]4`ESo3`ETo3`E]R6QD`Q1QD_]4WD0P@R3QDk]4XD0QDl]4WD0P
DQR6PD^X>XD0WD0PDao4PDXR6PDT8XD0WD0PDZU7PDdo4PDZZ7XD0WD0PDao4PDnP7QDm]4PDdo4PDZZ7XD0WD0QDn]4PD_Z
;XD0`D_h1`Dle1WD0QDo]4PDg\<XD0VD0`DYb4WD0QDo]4PDg\<XD0QDP^4`DYb4WD0QDQ^4QDR^4TD1PDQR5XD0PDnQ6`DP
Q7aDn4WD0QDS^4PDQR5PDnQ6QDT^4XD0WD0PDQR5PDnQ6QDU^4XD0WD0PDcT3PD[R6QDV^4XD0WD0QDW^4PDoT7XD0QDX^4W
D0QDY^4QDZ^4XD0WD0PDHQD[^4QDbU3QD\^4XD0QD]^4WD0QD^^4QD_^4QD`^4TD2QDa^4XD0`DX8WD0QDb^4QDc^4XD0WD0
PDgX>PDnQ6QDd^4XD0WD0QD_APDnP7PDhX>XD0WD0QDe^4QDf^4QDg^4TD1QDh^4XD0WD0QDi^4QDj^4XD0QDk^4`D[5`Da_
<WD0PDUR6PDmNPDig<XD0VD0WD0PDUR6PDmNPDig<XD0QDl^4WD0QDm^4QDn^4XD0`DbI`DnG`Dce1WD0PD\o4QDh]3QDo^4
PDmR<XD0WD0PDnQ6PDWa<XD0VD0WD0PDnQ6PDWa<XD0QDP_4WD0PDYR6PDnP7PDR\=XD0WD0PDnQ6PDnP7PDe7XD0VD0WD0P
DnQ6PDnP7PDe7XD0QDV>WD0QDQ_4PDR3PDUR6PDZS1XD0VD0WD0QDQ_4PDR3PDUR6PDZS1XD0PD1WD0QDZ;P@R3QDR_4TD1P
Ddk3XD0WD0QDl<TD1QDS_4PDob1XD0VD0WD0QDl<TD1QDS_4PDob1XD0QDT_4WD0QDPDTD2QDU_4PDoQ6XD0QDV_4WD0QDW_
4Q@X_4P@\P3TD1QDY_4XD0`DnQ6UD0WD0PDoQ6QDZ_4QD]3XD0TD6PD4QD[_4Q@f5QD\_4UD0WD0PDoQ6QDZ_4QD]3XD0TD6
PD4TD6QD]_4QD^_4P@4WD0PDoQ6QDb@QD]3TD2XD0VD0QD^_4P@4WD0PDoQ6QDb@QD]3TD2XD0QDV>UD0WD0PDoQ6QDb@TD2
QD__4QD`_4TD7XD0PD4TD6QDa_4UD0WD0PDoQ6QDb_4QDc_4TD6XD0PD4UD0WD0PDoQ6QDd_4QDd5XD0PD4TD5QDe_4WD0PD
QY>QDf_4XD0QDg_4QDh_4WD0QD^3PDnQ6XD0`DUF`Dac5`DYa5`DYY5`DT]=`D]e=`DXf5`DC`DPQ7`DRFUD0WD0QD^3PDnQ
6XD0`DUF`Dac5`DYa5`DC`DPQ7WD0QDi_4PDnQ6XD0QDj_4WD0QDk_4QDl_4PDnQ6XD0`DXf5WD0PDa^<PDnQ6XD0QDm_4WD
0QDn_4PDnQ6QDo_4XD0VD0WD0QDn_4PDnQ6QDo_4XD0QDP`4WD0QDQ`4QDR`4PDnQ6XD0QDS`4QDT`4WD0PDcP3QDU`4XD0Q
DV`4TD4QDf5TD1WD0QD_3XD0VD0QDV`4TD4QDf5TD1WD0QD_3XD0QDW`4WD0QDX`4XD0QDf5WD0QDY`4P@oT7QDZ`4XD0`E\
T1`E_b4`E`b4`E\o4`EYk4`EZo4`EnN`EPO`EoQ6WD0QD`3XD0`Doa3`DT<`Dee1`DZm3`DRd4`DQ8`DWT5QDj[1Q@f5TD2W
D0QD`3XD0WD0PDnQ6QD[`4aDn4`DgC`DgX1SD0XD0VD0WD0PDnQ6QD[`4aDn4`DgC`DgX1SD0XD0QDT?WD0QD\`4QD]`4XD0
WD0PDbT7QD^`4XD0VD0WD0PDbT7QD^`4XD0QDT?QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0VD0`DbI`Dha4`DSU4QD_`4QD``
4TD2Q@gX3TD1WD0QDa3XD0QDa`4`DbI`Dha4`DSU4WD0QDb`4QDc`4XD0QDd`4QDf5WD0QDb@QDe`4QDf`4Q@g`4XD0WD0QD
nY1PD\R6QDb@TD1QDh`4XD0`DUR6WD0PD^[;QDi`4XD0WD0QD`f2PDgOQDj`4XD0WD0QDk`4QDl`4XD0VD0WD0QDk`4QDl`4
XD0QDm`4WD0PD\Z>PDWP6XD0WD0PDV_:PD]Z>PDgDXD0WD0QDn`4QDo`4XD0WD0QDPa4QDQa4XD0VD0WD0QDPa4QDQa4XD0Q
DRa4WD0PD`_2PDnQ6XD0SD0PDZk4WD0QDSa4PDnQ6QDb@XD0`Dja4WD0PDbT3QDTa4PD[R6QDUa4XD0WD0QDVa4QDn5PDcP3
XD0WD0QDX@QDWa4PDnP7PDQk;XD0WD0PDWo3SD0QDXa4PDUR6QDYa4XD0WD0QDZ;QDZa4PDUR6XD0QD[a4WD0QD\a4QD]a4Q
D^a4XD0WD0QD_a4QDY\1XD0VD0WD0QD_a4QDY\1XD0PD1WD0QD`a4QDaa4P@Wo4PDQR5XD0WD0QDba4QDca4PDgQ>XD0WD0Q
Dda4PDeQ5TD3PDck3XD0WD0QDda4QDea4QDaQ1P@mNTD1QDfa4XD0WD0QDga4QD_e3QD`e3XD0PDbb4QDha4TD6WD0QDi;PD
kR6QDia4XD0WD0PDf3QDi;TD1QDja4XD0QDka4WD0PD\o4PDnP7PDb^3XD0WD0QD]]3PDUR6QDla4P@nQ6QDma4XD0SD0WD0
QDna4QDoa4QDPb4TD1QDQb4XD0WD0QDRb4XD0QFSb4WD0QDTb4PDYU7TD1QDUb4XD0`DXf5WD0QDVb4SD0XD0WD0QDWb4QDc
3XD0QDXb4TD1QDYb4TD1QDgX3S@0WD0QDd3XD0aDn4`Dbc4`Dnf1`Dg2QDf5TD1WD0QDZb4XD0VD0QDf5TD1WD0QDZb4XD0Q
D[b4WD0PD^[>PD_m=XD0WD0PDi`6PDd8XD0`Dng<WD0PDVb4PDSR6PD`h;QD\b4XD0WD0QD]b4P@Wo4QD^b4XD0QD_b4WD0Q
D`b4PDZo4XD0VD0QD_b4WD0QD`b4PDZo4XD0QDab4QDbb4P@nP7WD0QDcb4QDdb4XD0QDeb4QDfb4QDnR1WD0P@cl4QDgb4X
D0`D\o4WD0PDn[=PDWa3XD0WD0QDhb4PDfa3XD0VD0WD0QDhb4PDfa3XD0QDib4WD0PDc[>QDjb4XD0WD0PDd[>PDlZ<XD0W
D0QDkb4PDac4XD0WD0QDlb4PDPe;XD0VD0WD0QDlb4PDPe;XD0QD`?WD0PDf[>PDg[>XD0WD0PDh[>PDi[>XD0WD0PDaj;PD
gf1XD0WD0PDj[>PDiX5XD0WD0PDmo4PD\Z=XD0WD0QDmb4PD]V3XD0WD0PDad<PDT[5XD0WD0PDe`3PDdT5XD0PDnQ6WD0PD
m[>PDdFPDnQ6XD0WD0PDcj:PDn[>XD0VD0WD0PDcj:PDn[>XD0QDnb4WD0PDo[>QDXf3XD0WD0PD[P1PDmX;XD0WD0PDjX1P
DP\>XD0WD0PDhQ<PD[5PDnQ6XD0WD0PDUl:QDob4XD0WD0PD\]2PD[T>XD0WD0PDWk5PDch3XD0QDPc4WD0PDTP5QDQc4QDR
c4XD0WD0PDQ\>QDSc4XD0WD0PDY_<QDTc4XD0WD0PDR\>QDUc4XD0WD0PDR[;PD\o4PDPQ7PD\R;XD0WD0PDUEQDU[4PDPQ7
QDVc4XD0WD0PDeX=PD\o4PDPQ7PD^U1XD0WD0PD\_4PD\o4PDPQ7PD]o4XD0WD0PDg];PDZo4PDPQ7PD]o4XD0VD0WD0PDg]
;PDZo4PDPQ7PD]o4XD0QDWc4WD0PDaZ=PD\o4QDiBPDa_<XD0WD0PDVS5PD\o4PDPQ7PDT\>XD0WD0PD_S1PD\o4PDPQ7PDU
\>XD0WD0PDgR<PD\o4PDPQ7PDlR1XD0WD0PDQ^5PD\o4PDnP7PDV\>XD0WD0PDdU=PD\o4PDnP7PDW\>XD0WD0PDmi5PD[o4
PDnQ6PDXf5XD0WD0QDXc4PD\o4PDnP7QDYc4XD0WD0QDZc4PD\o4QDhU2XD0QD[c4WD0QD\c4PDgDQD]c4QD^c4TD1QD_c4X
D0WD0PDgf1QD`c4XD0WD0PDHPD\\>XD0WD0PD[Y;QDac4XD0WD0QDbc4PDUd5XD0QDcc4WD0PD\Z>QDdc4XD0WD0QDec4PDZ
o4QDfc4XD0WD0PDbc4PDUR6PDPQ7PDnb1XD0WD0PDW5PDXh;XD0WD0PDhP<PD\o4PDPQ7PDVn5XD0WD0PDb\>PD\o4PDPQ7P
DdDXD0WD0PDZHQDgc4XD0WD0PDnn2PDc\>PD\o4XD0WD0PDjf5PDZk4QDhc4PD[V7XD0WD0QDic4QDjc4XD0WD0QDkc4PD`b
4XD0`DQj4`DSh1`DS4`DZo4WD0PD_b4PDWa5XD0WD0PDh\>PDSR6PDgP<XD0WD0PDTU7PDXa4PDSR6PDHXD0WD0PDi\>PDTW
5PDSR6PDHXD0QDf3TD1WD0QDlc4PDnn2QDRGXD0aDd5QDQ:WD0QDmc4PDnn2QDRGXD0QDnc4TD1WD0QDoc4PDnn2QDPd4XD0
aDd5QDQd4TD3PDnn2Q@RGWD0QDe3XD0VD0QDQd4TD3PDnn2Q@RGWD0QDe3XD0QDRd4QDSd4TD3WD0PDbT3QDb@SD0PD[R6XD
0QDb@QDTd4TD4QDUd4WD0QDVd4SD0PD[R6QDWd4XD0WD0PDmn6PDWd4QDXd4XD0RD0PDnn2WD0QDYd4XD0QDZd4Q@g5WD0QD
[d4P@ST7QDb@S@0SD0QD\d4XD0QD]d4P@T8TD2WD0QD^d4P@ST7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0VD0QD]d4P@T8TD2W
D0QD^d4P@ST7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0QDV>QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0VD0QDP5TD4
QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0PD1WD0PDQR6QDad4P@mS7PDYb3XD0QDbd4TD6WD0PD\o4PDR]>XD0WD0PDkV2S
D0XD0WD0QDXn1PDbT3PD[R6XD0QDb@`D_P;`DYd4`DiP;`DWd4`DRd4`DTd4`DZ`4`DSk4`DRQ;`DZm3`DS]>`DT]>WD0QDc
d4PDhW7PDbT3PD[R6XD0YD2WD0PDcT3QDb@SD0P@4QDdd4QDed4XD0WD0QDfd4PDnQ6XD0`DPQ7`Dmi5`DXV=`DoFWD0QDgd
4PDnQ6QDhd4XD0WD0QDid4QDQ:QDb@SD0QDjd4XD0WD0QDaS4QDkd4TD1PDcP3XD0UD0WD0QDR_1QDWd1SD0XD0QDj_1WD0Q
Dld4QDmd4TD3QDnd4XD0WD0PD]]>XD0QDod4WD0QDPe4PDnP7QDQe4XD0UD0WD0PDTo3XD0QDd^1QDRe4WD0QDSe4QDTe4QD
Ue4QD[i3XD0WD0QDVe4QDWe4QDn5QD\CPDoa1XD0WD0PDTU7QDXe4PDUR6XD0WD0QDk]1PDUR6PDZU7XD0QDj9WD0QDYj1PD
hm3P@ao4QDYe4TD2QDZe4XD0WD0QD[e4QD\e4QD]e4XD0UD0WD0QD^e4XD0SD0QD_e4PDnP7PDTJPDgf1QD_j2TD1PDZo4TD
4QD[AQD`e4QDae4WD0QDbe4XD0TD2QDce4SD0UD0QDde4WD0QDee4XD0VD0UD0QDde4WD0QDee4XD0QDjb1QDfe4Q@f5Q`1o
5WD0QDge4XD0`DUR6aDd5UD0WD0PDSo3QDb@SD0XD0UD0WD0PDUV7QDb@SD0XD0UD0QDhe4QDie4UD0WD0QDje4XD0SD0`Dc
b4UD0PDQd:QDke4QDle4PDQd:PDUR6QDme4QDi;QDfc2PDoT=QDZBQDf5PDnP7Q`1o5WD0QDne4XD0QDoe4QDPf4UD0WD0QD
Qf4XD0WD0QDRf4Q`1o5Q@Sf4QDm6XD0QDm6QDTf4QDUf4QDQo1TD2QDVf4QDWf4QDXf4QDf5WD0QDYf4XD0PDUR6QDZf4WD0
QDQo1XD0SD0PDmMPD]S1PDS3QD[f4PDWo4PDS3PDWo4QD\f4QD]f4QD^f4PD`Z5PDYo4QD_f4QD`f4PD[m4QDaf4PDW^=PDW
o4QDbf4QDcf4WD0QDdf4XD0`DUR6QDcf4WD0QDdf4XD0`DUR6QDbf4WD0QDdf4XD0`DUR6WD0QDdf4XD0`DUR6QDj9QDf5Q`
1o5WD0QDef4XD0QDff4QDgf4QDhf4PDnP7WD0PDQd:XD0PDUR6QDif4QDjf4TD1QDkf4QDQo1TD2QDlf4QDmf4PDmNWD0QDn
f4XD0QDf5PDUR6PDmNWD0QDof4XD0QDPg4QDQg4QDRg4PDPQ7PDe3QDSg4QDTg4QDUg4QDcl1PD]R5QDVg4PD]R5PDSR6PDe
T7PDPQ7PDS[;PDiP;QD[a3QDWg4QDXg4P@nQ6QDYg4PDWl=QDZg4PDoQ6PDSg4QD[g4PDUR6PDR3QD\g4PDkDPD\o4QD]g4P
D\[4PDYo4PDkb1TD2QD^g4PDTP5PDnQ6PDPQ7QD_g4PDbk3QD`g4TD6WD0Q`1o5QDSf4XD0QDag4QD`g4TD5PDoQ6TD3WD0Q
Dm6XD0QDbg4TD8PD4WD0QDcg4XD0UD0WD0PDY^>XD0WD0QDbg4SD0PD4QDcg4XD0WD0QDbg4SD0SD0PD4QDcg4XD0QDdg4`D
YS7`DV3`Dn2QFeg4TD2WD0QDfg4XD0QDfg4`DR3SD0PDom3PDR3Q`1o5QDgg4PD^2PDck3QDhg4PDck3WD0QDig4P@bT3QDj
g4XD0`DoQ6`D^6QDkg4WD0QDlT2PDUR6XD0SD0QDig4PDUR6aDd5`DW3QDlg4PDUR6QDmg4QDlT2PDUR6WD0QDng4XD0QD_k
1WD0QDog4XD0`DHQDj[1Q@Ph4P@nP7PDfo6QDZBQDf5WD0QDQh4QDRh4XD0PD\[4QDb:QDSh4QDTh4WD0QDUh4QDVh4XD0QD
Wh4S@0S@0WD0QDf5QDoW2XD0QDXh4TD1WD0QD_]4QDYh4XD0`ESo3`E^o4`Eo9`EXo3`E\[4`E_o4WD0QDa;QDZh4XD0VD0`
ESo3`E^o4`Eo9`EXo3`E\[4`E_o4WD0QDa;QDZh4XD0QD[h4WD0QDo9QDg3XD0`DdQ1`D^o4WD0QDj9PDjm3QDg3XD0`DdQ1
`D^o4QD\h4TD2WD0QD]h4QD^h4XD0WD0QD_h4PDmNTD1QD`h4QDah4XD0PDPQ7WD0SD0PDmS;QDbh4TD1PDUR6XD0UD0WD0Q
Dch4QDdh4XD0TD6QDeh4WD0QDfh4QDgh4VD0XD0WD0QDfh4QDgh4QDhh4XD0WD0QDih4PDo2PDka:XD0WD0QDjh4PDmNTD2Q
Dkh4XD0WD0PD]R6PDUg6XD0SD0UD0WD0QDlh4QDmh4TD1XD0SD0QDnh4QDoh4QDPi4TD1WD0QDQi4TD1QDRi4XD0WD0PDao4
PDdo4QDSi4PDUR6XD0WD0PDPQ7PDmT3XD0SD0WD0QDlX1PDZS1PDHQDTi4XD0WD0QDUi4P@[o4PDoQ6XD0WD0QDc;QDVi4QD
Wi4Q@Xi4XD0SD0WD0QDa:QDb:QDYi4TD1PDUR6QDZi4XD0WD0QDlT2QD[i4PDUR6QD\i4XD0WD0PDcOPDUR6XD0QD]i4WD0Q
Dh;QD^i4QD_i4TD1YD2XD0SD0WD0QD`i4QDai4QDbi4QDci4TD1QDdi4XD0WD0QDh5Q@l<QDei4XD0SD0WD0QDfi4QDgi4QD
hi4XD0WD0QDii4PDnQ6SD0XD0QDji4WD0PDPQ7QDki4QDli4QDmi4XD0WD0QDni4QDoi4PDoQ6SD0QDPj4XD0QDQj4WD0QDR
j4XD0QDSj4PDnP7S@0WD0QDTj4XD0PDj;PDoQ6SD0QDUj4SD0QDVj4PDi^>PDUR6PDmNQDWj4PDUR6QDXj4WD0QDYj4XD0QD
Zj4QD[j4PDWo4PDf]:PDi8PDi7PDZ4QD\j4WD0QD]j4XD0QD^j4QDf5WD0QD_j4XD0PDoQ6TD2QD`j4QDQ:WD0QDaj4PDUR6
PDmNXD0QDf5QDbj4QDcj4QDdj4QDej4QDfj4PDHPD\k3PD\o4UD0QDgj4QDg3QDa;PDR3WD0QDhj4XD0QDlX1QDij4QDjj4S
D0QDkj4PDZS1PDmMPDUR6PDjm3PDZS1QDlj4QDU?QDmj4QDnj4QDoj4PDUR6QDf5QDPk4QDTh4QDQk4QDRk4QDSk4QDTk4QD
f5PDkb1QDUk4PD_V7SD0UD0PD\R1SD0QDo9QDVk4PDjm3PDmNQ`1o5WD0QDWk4XD0PDjm3QDXk4QDYk4PDnP7PDom3PDhm3P
DZS1QDZk4PD\[4QD[k4PDUR6QD\k4P@oa1PDT8PDPd<QD]k4PDPQ7PDQ`4QD^k4PDPQ7QD_k4PDbo4QD`k4QDak4PDmQ6QDb
k4QDck4QDdk4PDUR6QDg3QDek4QDfk4PD[i5PD\o4PD\P3PDP4QDZBQDgk4QDhk4QD_AQDm]1PDnQ6QDik4QDjk4QDkk4PDZ
o4QDlk4QDmk4QDnk4PDTZ;PD[o4QDok4P@nNQDPl4QDZBPDkm3PDk^>PDk^>QDQl4QDRl4QDSl4QDTl4QDZBPDUR3`Da3`DX
3`D]c3`Dn3`Df3`De3`De8`DY4`Dia:`D[4`D]7`Dg6`Dd3QDg3QDo9QDUl4QDj9QDa;S@0QDVl4`DROQDj9Q`1o5QDWl4QD
Xl4QDYl4QDf5QDZl4QD[l4QD\l4Q`1o5QD]l4PDUo3PDao4SD0PDTo3PDYk4SD0PDSo3PDYk4QD^l4PDUl4QD_l4QD`l4PDU
l4PDT8PD4SD0PDUl4PDT8QDal4PDnS7PDT8QDbl4PDaP5PDck3PD]R6QDcl4PDmQ6QDdl4PDkIPD4QDj>PDmQ6QDdl4PDkIQ
Dj>PD\o4QDdl4PDkIPD4PDn9PD\o4QDdl4PDkIPDn9PDoS7PDkIQDel4PD]R6QDj9PDQOPDk8PDU3PDQk2PDmNPDQk2PDUR6
QDf5PDeY;SD0PDeY;QDfl4QDa;PDmNQDgl4QDhl4QDQ`1SD0TD2PDUR3QDil4QDZ:PDmNQ`1o5QDjl4QDkl4QDll4QDml4QD
nl4PDPQ7QDol4QDPm4QDQm4PDUl4QDRm4QDSm4PDT8QDTm4SD0QD\k4PDT8QDj=QDUm4QDVm4QDWm4QDXm4PDjm3PDZS1PDm
MPDUR6QDo9QDYm4QDlj4PDck3PDYo4PDck3PDUR6PDiS;PD4SD0QDZm4WD0QDUh4QD[m4QD\m4XD0WD0QDd[3SD0QD]m4PDm
NPDUR6XD0WD0PDmS1PD^P5XD0QD^m4WD0QD_m4QD`m4TD1QDam4XD0QDbm4WD0QDcm4PDfo6XD0SD0QDbm4WD0QD`GPDao4P
Dfo6XD0SD0WD0QDdm4QDem4PDUR6QDfm4XD0SD0QDgm4WD0QDhm4S@0QDim4PDUR6XD0`DdQ1`Dd3`DoQ;`Dg2UD0WD0QDjm
4QDkm4TD4PDmNXD0QDlm4UD0WD0QDjm4QDkm4TD4PDmNXD0YD1QDmm4P@jm3WD0PDmNTD1QDnm4QDom4XD0QDo9WD0PDR3QD
Pn4XD0QDo9WD0PDR3YD1XD0QDj9PDjm3WD0PDR3YD1XD0QDj9PDjm3WD0PDR3QDPn4XD0WD0QDQn4PDjm3QDg3XD0QDRn4WD
0QDSn4XD0TD1QDTn4QDUn4Q@Vn4WD0P@Ul4QDWn4XD0P@S^<QDXn4WD0PDUl4QDYn4XD0QDZn4WD0PDUl4PDPb4XD0QD[n4U
D0WD0PDT8QDj=XD0SD0WD0QD\n4QDj=QD]n4XD0VD0WD0QD\n4QDj=QD]n4XD0QD^n4UD0WD0QD_n4SD0S@0S@0PD4PDbT3X
D0SD0UD0WD0QDVd4SD0S@0S@0PD4QD_n4XD0SD0UD0WD0QD`n4XD0QDan4WD0QDbn4YD2XD0`DUR6QDcn4WD0QDdn4XD0SD0
QDf5WD0QDen4P@[o4P@oQ6XD0QDfn4TD2QDgn4WD0QDhn4QDin4XD0VD0WD0QDhn4QDin4XD0QDjn4WD0QDkn4XD0QDln4TD
3QDmn4QDnn4WD0QDZ;Y@0QDon4XD0`D`R1`DTm2`DlQ5`D]^6UD0WD0PDWV7PD[R6YD2XD0TD5PD4SD0UD0WD0PDiS;PDnQ6
YD2XD0TD5PD4SD0UD0WD0PDiS;PDnQ6SD0TD4PD4QDg3XD0SD0UD0WD0PDWV7PD[R6SD0TD4PD4QDg3XD0SD0`E]R6`EVo3`
E^o4`ESo3QDPo4WD0QDQo4XD0QDRo4`Dcb4PDSo3WD0SD0TD1QDSo4QDb:XD0SD0PDUo3WD0QDTo4XD0WD0QDUo4TD1QDVo4
XD0QDWo4WD0QDXo4QDYo4XD0PDUR6QDZo4WD0QD[o4QD\o4QD]o4XD0SD0WD0QD[o4QD\o4QDlT2PDUR6XD0SD0WD0QD^o4Q
D_o4QD`o4QDao4XD0QDbo4S@0S@0S@0WD0QDa;P@R3QDco4XD0WD0QDdo4QDeo4PDmNTD2QDfo4XD0SD0WD0PDPl4QDf5TD2
QDgo4QDho4XD0SD0WD0QDQk4QDf5TD1QDio4XD0QDjo4WD0PDnP7QDko4XD0VD0WD0PDnP7QDko4XD0QDlo4QDmo4WD0QDno
4TD1QDoo4XD0SD0WD0QDig4TD1QDPP5XD0SD0WD0QDQP5TD1QDRP5XD0SD0WD0QDSP5QDTP5XD0P@S^<QDUP5`D=QDVP5WD0
QDSP5QDTP5XD0P@S^<QDUP5`D=YD2WD0QDWP5QDXP5XD0QDYP5`D[R6WD0QDZP5PDoQ6XD0SD0WD0QDkl4QD[P5TD2QD\P5Q
Df5XD0QD]P5PDUl4PDT8WD0PD4QD^P5XD0UD0WD0PDUl4PDT8XD0SD0UD0WD0QD_P5QD`P5XD0SD0UD0WD0QDg3PD4QDaP5X
D0UD0QDbP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDcP5UD0WD0QDdP5`DR7`DY4`D\;`DTS7`DP3`Da3`DX3`D]c3`Df3
`Dd3`DR7`Dia:`D]7`Dn3QDg3XD0UD0WD0QDeP5XD0SD0QDfP5WD0QDgP5XD0SD0UD0WD0QDhP5XD0SD0UD0WD0QDiP5QDjP
5TD2QDkP5TD1PDmNXD0SD0UD0WD0QDlP5QDmP5TD2QDnP5XD0SD0UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5a
Dk5aDn5aDk6WD0SD0XD0QDoP5UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5aDn5aDk6iD1iD2iD0iD4WD0S
D0XD0QDX[2SD0`DgLaDf5aDg5WD0QD[P1PD[o4PDnQ6Q@n5QDPQ5XD0`DXf5WD0QD[P1QDmR4QDQQ5XD0WD0QD[P1PDST7QD
n5QDRQ5XD0WD0QD[P1PDZT7TD2PDmS7XD0WD0QD[P1QDSQ5XD0VD0WD0QD[P1QDSQ5XD0QDTQ5WD0QDUQ5QDn5QDVQ5XD0WD
0PDnP7QDWQ5QDXQ5XD0QDYQ5WD0QDZQ5QD[Q5XD0VD0WD0QDZQ5QD[Q5XD0QD\Q5WD0QD]Q5TD1QD^Q5XD0VD0`D[h1`DdF`
D`H`DZh1`DdD`DSj4`Dii4`D^n5`Db_>`DXb3WD0QD]Q5TD1QD^Q5XD0QD_Q5`D[h1`DdF`D`H`DZh1`DdD`DSj4`Dii4`D^
n5`Db_>`DXb3QD`Q5WD0QDaQ5XD0VD0QD`Q5WD0QDaQ5XD0QDbQ5QDcQ5WD0QDdQ5TD1QDeQ5XD0`D`b5`DP_5`DQ_5`DUW5
`DPe5`DQe5`DWf1`DRY1`Dn_>`Dgd5aDd5WD0QDfQ5QDiBQDgQ5XD0WD0QDhQ5PDWo4TD1QDiQ5XD0WD0QDjQ5QDkQ5XD0VD
0WD0QDjQ5QDkQ5XD0QDlQ5WD0QDjQ5QDmQ5QDnQ5XD0WD0PDST7QDgFQ@oQ5PDme=XD0WD0QDPR5TD1QDQR5XD0VD0`DnQ6W
D0QDPR5TD1QDQR5XD0QDRR5`DnQ6WD0QDSR5QDTR5Q@iBQDUR5XD0WD0PDYo4PDUR6PDnP7XD0SD0WD0PD[o4PDnQ6PDPQ7P
Dif5XD0WD0QDVR5PDPQ7QDWR5XD0VD0WD0QDVR5PDPQ7QDWR5XD0QDXR5WD0QDYR5PDZo4QDZR5XD0VD0WD0QDYR5PDZo4QD
ZR5XD0QD[R5WD0PDZo4PDnP7PDS7XD0WD0PD[OPD`i4XD0WD0QDXCPD]o4XD0VD0`DmQ6WD0QDXCPD]o4XD0QDV>`DmQ6WD0
QD\R5QD]R5PD]o4XD0WD0QDVBPDRR6TD1PDUR6XD0QD^R5`Dcb4WD0QD_R5XD0`D__5`D\Y5`D^`>WD0QD`R5S@0QDaR5QDb
R5XD0VD0`Dim4`De`>`Df`>`DPQ7WD0QD`R5S@0QDaR5QDbR5XD0QDcR5`Dim4`De`>`Df`>`DPQ7WD0QDdR5QDeR5XD0WD0
PDZo4PDPQ7QDfR5QDgR5XD0QDhR5WD0PD\o4PD^T=XD0WD0QDiR5QDjR5XD0QDkR5`DPe5`Dgi4`Dn_5`Dkb5`DaT5`DXf5`
DjH`DiH`DSj4WD0QDVFQDh[2QDlR5XD0WD0QDZATD1QDmR5XD0VD0`DPP5`DcE`DUW5WD0QDZATD1QDmR5XD0QDnR5`DPP5`
DcE`DUW5WD0QDoR5QDPS5XD0VD0WD0QDoR5QDPS5XD0QDQS5WD0PDiHQDaCTD1QDRS5XD0WD0PD_l4PDdX=XD0WD0PDm\=QD
SS5XD0WD0QDTS5QDUS5TD2QDVS5XD0WD0PD\o4PDnP7QDWS5XD0VD0WD0PD\o4PDnP7QDWS5XD0QDXS5WD0QDYS5PDXf5XD0
WD0QDZS5PDT8XD0VD0`DT8WD0QDZS5PDT8XD0QD[S5`DT8WD0QD\S5PDUR6QD]S5TD2QD^S5XD0WD0QD_S5QD`S5QDYU3XD0
WD0QDaBQDaS5QDbS5XD0VD0`DPQ7`DZh1`Djh1`Dei4WD0QDaBQDaS5QDbS5XD0QDcS5`DPQ7`DZh1`Djh1`Dei4WD0QDdS5
P@UR6QDRGS@0QDeS5XD0`DnQ6`DQR6`D`T7`DPR6WD0QDfS5PDTR7XD0VD0`DoQ6`DVo3`DZo4aDd5WD0QDfS5PDTR7XD0QD
gS5`DoQ6`DVo3`DZo4aDd5WD0QDVBQDhS5XD0VD0WD0QDVBQDhS5XD0QDiS5WD0QDj\2P@[o4QDjS5P@PQ7QDkS5XD0WD0QD
lS5QDmS5XD0VD0WD0QDlS5QDmS5XD0QDnS5WD0QDoS5QDPT5XD0VD0`DPQ7`Dii4`DXf5`DYb4`Dgh5`DZ7`DS:`DXh1`DZh
1WD0QDoS5QDPT5XD0QDQT5`DPQ7`Dii4`DXf5`DYb4`Dgh5`DZ7`DS:`DXh1`DZh1WD0QDRT5XD0S@0WD0QDST5PDPQ7QDTT
5XD0VD0aDd5WD0QDST5PDPQ7QDTT5XD0QDUT5aDd5WD0PDZo4QDiBQDVT5QDWT5XD0VD0WD0PDZo4QDiBQDVT5QDWT5XD0QD
XT5WD0PDZo4PDPQ7QDYT5XD0WD0QDZT5QDn5QD[T5XD0WD0QD\T5PDnP7QD]T5QD^T5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD
0QD\T5PDnP7QD]T5QD^T5XD0QD_T5`D`H`DkI`DaG`D[a3`D]FWD0PD^k4QD`T5XD0WD0QD^c2PD\o4PDeNXD0`DZf4`Dae1
`DY9WD0QDaT5Q@n5PD`a>XD0WD0QDbT5QDcT5XD0VD0WD0QDbT5QDcT5XD0QDdT5WD0QDba4QDb@TD1QDeT5XD0VD0WD0QDb
a4QDb@TD1QDeT5XD0QDfT5QD[X4WD0QDX5PDdc6XD0QDgT5QD[X4Y@0WD0QDX5XD0VD0aDd5QD[X4Y@0WD0QDX5XD0QDhT5a
Dd5QDiT5TD2WD0QDf5Y@0YD1XD0VD0aDd5`D\o4QDiT5TD2WD0QDf5Y@0YD1XD0QDjT5aDd5`D\o4WD0QDkT5P@\o4P@PQ7Q
DlT5QDmT5XD0QDnT5WD0QDoT5QDPU5XD0VD0QDnT5WD0QDoT5QDPU5XD0QDQU5WD0QDRU5QDSU5Q@g5QDTU5XD0QDg5WD0QD
UU5XD0VD0QDg5WD0QDUU5XD0QDVU5WD0QDWU5Q@mR4PD[R6QDXU5QDYU5XD0WD0QDZU5TD1QD[U5XD0VD0WD0QDZU5TD1QD[
U5XD0QD\U5QDf5WD0PDdOPDPl4XD0VD0QDf5WD0PDdOPDPl4XD0QD]U5WD0PDZo4QD^U5QD_U5Q@`U5XD0VD0WD0PDZo4QD^
U5QD_U5Q@`U5XD0QDaU5WD0QDbU5QDcU5QDdU5QDeU5XD0WD0QDfU5QDgU5XD0WD0QDhU5QDUS5XD0VD0WD0QDhU5QDUS5XD
0QDiU5WD0QDjU5QDkU5QDlU5XD0VD0WD0QDjU5QDkU5QDlU5XD0QDmU5QDdMQDnU5Q`1o5WD0QDoU5XD0QDPV5QDQV5PDZo4
QDRV5QDSV5PDT?QDTV5QDUV5PD[R6QDVV5PD[R6QDWV5QDXV5PDnP7QDYV5PDQb>PD4PDml:PDPR6QDZV5PDTR7QD[V5Q`1o
5S@0WD0QD\V5XD0QD]V5WD0QD^V5XD0QD_V5`Dcb4PDbo4WD0QD`V5XD0Q`1o5S@0WD0QDaV5XD0QDdU1WD0QDbV5XD0QDcV
5WD0QDdV5XD0QDeV5S@0WD0QDfV5XD0QDZQ5QDgV5QDPU5QDg5WD0QDhV5XD0QDiV5PDUR6WD0QDjV5XD0QDkV5QDf5Q@Q6W
D0QDlV5XD0QD\6WD0QDmV5XD0`D[o4`Ddc6`DZo4`DYo4`DRR6`DZT7`DWo4`DXo4`Dea4`D]6`DPQ7`DnP7QDg5QDnV5QDo
V5QDg5QDPW5PDYo4QDkGWD0QDQW5P@oT7QDRW5XD0QDSW5QDf5Y@0WD0QDTW5XD0`DmQ6`D\o4`DRR6`DUR6`DYo4WD0QDW5
QDUW5PD[R6XD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0VD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0QDXW5WD0QDYW5PDZo4Q@o5QD
ZW5XD0QD[W5QDg5WD0QD\W5XD0QD]W5Q@g5WD0QD^W5QD_W5XD0QDg5QD`W5QDaW5QDWW5QDbW5PDUV<PDWo4`EPO`EQO`Em
N`ERO`ESR6`E^2QDcW5PDWo4`DPQ7`DnP7`DoP7`DPP5`DcE`DQQ7`D\[4`DUP5`DVP5`DRR6`DQR6`Dn_>QDZU5Q`1o5QDd
W5QDeW5QDfW5PDHPDeT3PDS^<QDaQ1QDgW5QDf5PDbo4QDhW5PDHPDWT3QDiW5QDg5QDjW5QD`U5QDg5QDkW5aDd5QDg5QDl
W5PDZo4PDPQ7QDlT5QDmW5QDa\1QDW3QDnW5QDoW5PD[`4P@\[4PD]T7PDRR6QDPX5PDUR6PDZk4PDT8QDQX5TD1QDRX5QDS
X5Q`1o5QDTX5QDWNTD3QDUX5PDeNQDVX5QDWX5QDXX5QDYX5P@nQ6Q@ZX5QD[X5QD\X5`D\[4`DPQ7`DRT7`DPP5`DcE`DQQ
7`DPT7`DoS7QD]X5QDkGWD0QD^X5XD0WD0QD_X5XD0QD`X5QDaX5PDaNQDkGQ@f5S@0QDbX5QDcX5QDdX5QDcX5PDPQ7QDeX
5QDg5PDb4QDmR4QDg5QDfX5PDnP7QDgX5QDhX5PDnP7PD`Q3PD[S7QDiX5PD\o4PDPQ7QDlT5PDZf7QDjX5QDoV5QDkX5QDl
X5P@PQ7QDmX5QDnX5PDWo4PDZo4PDPQ7QDoX5QD^DPDRR6QDPY5PD^T=PDSR6PD[W=QDQY5QDnR1PDbd4QDRY5QDf5Q`1o5S
@0QDSY5QDTY5Q`1o5QDUY5QDVY5TD2PDRZ;QDWY5QDXY5PD__6QDYY5QDZY5QD[Y5Q`1o5P@nP7QD\Y5QD]Y5PDie2QD^Y5P
DUR6WD0QD_Y5XD0PDXS1PDYo4QD`Y5PD\o4QDaY5QDbY5P@\o4QDcY5QDdY5QDeY5QDfY5QDgY5QDhY5PDVc>PDbNaDiY5YD
3PDcc>QDjY5PDdc>PDec>QDkY5QDlY5PD\_=QDmY5QDnY5QDoY5QDPZ5PDgR;QDQZ5QDRZ5QDSZ5QDTZ5PDeGQDid4PDgT1Q
DUZ5PD`]<QDVZ5PDl4QDWZ5QDXZ5PDnQ6QDYZ5QDZZ5PDjMQD[Z5QD\Z5PDZe4QD]Z5PDnIPDie2QD^Z5QD_Z5QD`Z5QDaZ5
PDRn4QDbZ5PDf3QDcZ5QDdZ5PDV6QDeZ5QDfZ5PD_S4PDf`<QDgZ5PDaP6QDhZ5QDiZ5PDnh3PD[e>QDjZ5QDkZ5PDf8PDnQ
6PD\HPDY`4QDlZ5QDmZ5PDYP6QDnZ5PDWo2PDVg7PDUd=QDoZ5PDdd6PDQQ6PDoS1PD_e>PD`n5QDP[5QDQ[5QDR[5QDS[5Q
DT[5QDaa2PDVV=SD0PDnR1QDU[5QDV[5PDQf>PDRf>PDca4QDW[5QDX[5PD`n5QDY[5PD`]<QDZ[5QD[[5QD\[5QD][5QD^[
5QD_[5QD`[5QDa[5QDb[5QDc[5QDd[5PDl4PDnQ6QDe[5QDf[5QDg[5QDh[5QDi[5PDag>QDj[5PDVc>QDk[5QDl[5QDm[5Q
Dn[5QDo[5QDP\5QDQ\5PDXh<QDR\5QDh3QDS\5YD3TD<YD3TD<YD3QDh3TD<QDh3YD3TD<QDT\5QDT\5TD<YD3QDU\5PDYP6
PD^e>PDZd4PDf8PDnQ6PDXh>QDV\5PDUe>PD\o:QDW\5PDTo3QDX\5PDk8TD1QDY\5QDZ\5TD1QD[\5PDUo3QDX\5TD6WD0Q
DXQ2PDPHXD0PDUo3QD\\5QD]\5TD1QD^\5QD_\5QDe6QD`\5QDa\5PDPQ7QDb\5TD2QDc\5UD0PD\R6Q@RGTD2QDd\5PD4QD
e\5`Dhm3`Dgm3`Dk8UD0PD\R6Q@RGQDf\5SD0TD2PD4PDTo3QDg\5PDoNTD3PDPR6TD2QDe6PDSo3QDh\5PDk8QDi\5PDYk4
TD2QDj\5QDk\5PDPQ7QDl\5SD0QDm\5UD0PDk8QDn\5SD0UD0PDjm3PDk8PD]c3TD6QDo\5PDTo3QDP]5QDg5TD5QDQ]5PDS
o3QDdMQDR]5S@0QDS]5QDT]5TD3QDU]5PDUo3QDf5TD4WD0QDV]5XD0`E^o4`E]R6`ESo3`EVo3`ETo3`EjT7`EWo3`Eo9`E
Xo3PDk8Q@Q6QDW]5QDX]5PDTo3WD0QDY]5XD0PDSo3QDZ]5TD5WD0QD[]5XD0`D`Q3`DgW7`D^o4SD0`EVo3`EWo3`ESo3`E
o9`EXo3`ETo3`E]R6QD\]5QD]]5UD0WD0QD\]5XD0SD0QD^]5UD0QD_]5P@4SD0QD`]5QDa]5SD0QDb]5PDk8TD1PDPh7UD0
QDc]5QDd]5TD<PD4QDe]5QDc]5QDf]5TD2QDg]5QDc]5PDPQ7`Dcb4`DQ;`Dm^;`D[h>`DT8`D_i4`D\h>`DlP6`Dca4`D]^
<`DRESD0WD0PDbo4PD^o4XD0TD8QDh]5PDUo3QDi]5TD5WD0QDaS4TD3QDj]5XD0PDUo3QDUT1QDk]5QDl]5TD4WD0QDf5TD
1QDm]5XD0PDUo3QDn]5TD6WD0QDo]5XD0WD0PDSo3QDP^5PD\[4PDYk4XD0TD6QDQZ1QDQ^5PDSo3QDR^5TD6WD0P@UR6QDS
^5TD1QDT^5XD0PD4WD0QDU^5QDV^5XD0PD2PDTo3QDh5TD3WD0QDW^5P@Wo4PDPR6XD0`D[m3`D_i4`DSd4`DSO`DR<`DZ4`
DoR;`D]OPDTo3QDX^5TD3WD0QDY^5PDnQ6XD0PDTo3QD]n1QDg5TD8WD0QDZ^5XD0PDTo3QDP]5WD0QD[^5QD\^5XD0QD]^5
SD0PD4WD0QD^^5XD0PD2PDTo3QD_^5TD7WD0QD`^5XD0PD\o4PDSo3QD]T5QDa^5TD4WD0QDb^5XD0PDTo3QDc^5TD4`EmN`
ERO`EnNWD0QDd^5TD1QDe^5XD0PD\o4PDSo3QD]T5QDf^5TD4WD0QDd^5TD1QDe^5XD0PDTo3Q`1o5WD0PDhW7QDg^5XD0PD
To3WD0PDhW7SD0XD0QDh^5PDTo3WD0QDP]5QDg5TD5XD0QDi^5PDTo3QDj^5TD4WD0QDSd2TD4QDk^5XD0PDUo3QDUT1TD3W
D0QDl^5XD0PDVo3QDm^5QDn^5TD2WD0QDo^5XD0PDTo3WD0PDhW7QDh5TD4XD0QDP_5PDTo3QDlc1QDn^5TD1WD0QDQ_5PDU
R6XD0WD0QDR_5PDoQ6PDPQ7QDS_5XD0WD0QDT_5PDTU7QDU_5XD0PDUo3QDV_5TD4WD0QDW_5XD0PDUo3WD0QDX_5XD0QDY_
5TD6PDmNWD0QDZ_5XD0PDkm3SD0PD4QD[_5TD6PD2UD0WD0QD\_5PDk8TD1QD]_5XD0QD^_5QDQk4PDao4QD__5UD0PDjm3P
Dk8WD0QD`_5XD0PDSo3WD0QDa_5XD0TD4QDg5`Dk8`DfE`DP[7`Dj9`DgX1`Dl8`D[[7`DQ9`D[n3`Dcg2TD8PD2PDUo3QDh
5TD4WD0QDb_5XD0TD1QDc_5PDTo3QDd_5TD5`EUR6`Ek8WD0QDe_5XD0`DnP7`DoP7`Dm:`Dci7`De;`Di:`DbP3`DQQ7`D\
[4PDUR6PDSo3QDh5PDk8WD0QDf_5XD0PDjm3PD\[4PDmNWD0QDg_5XD0PDUR6QDh_5PDSo3WD0QDi_5QDj_5TD1QDk_5XD0P
DUo3QDl_5TD7WD0PD`o4QDm_5XD0PDTo3QDn_5TD5WD0QDo_5XD0QDP`5QDQ`5TD3QDR`5QDS`5QDQ`5TD3QDT`5QDU`5PDS
o3QDV`5TD1WD0QDW`5XD0PDSo3QDX`5QDY`5TD1PDRR6PDSo3QDZ`5QD_EQD[`5TD2QD\`5`EZS1`E[S1`E\S1`Ejm3`Enm3
`EZS1`EPQ7`ESo3`E^o4`EVo3`ETo3`E]R6`EWo3QD]`5TD1QD^`5TD<QD_`5`EZS1`E[S1`E\S1`Ejm3`Enm3`ESo3`E]R6
`EUo3QD``5QDa`5QDb`5TD<QD_`5PDPQ7QDc`5QDd`5PDROPDh]6`EgW7`E`Q3`EhW7PD\R6QDe`5P@TU7PDdQ1QDf`5PDnN
PD\[4PD^o4QDg`5TD6PD4PDWR5QDh`5PDlU3PDTo3QDi`5TD4WD0PDbb3XD0PDnNPD\[4QDj`5`E^o4`E]R6`ESo3`EVo3`E
To3`EjT7`EWo3`Eo9`EXo3PDk8QDk`5TD1WD0QDl`5XD0QDj9QDm`5PDoNPDk8QDn`5PDUo3QDX\5TD5WD0QDo`5XD0PDUo3
QDX\5TD4WD0QDPa5QDQa5XD0PDUo3QDh5TD4QDRa5WD0QDSe1TD1QDSa5XD0PDUo3QDh5TD4QDRa5TD3WD0QDTa5XD0PD2PD
Uo3QD\^5TD4WD0PDao4XD0`DUg6PDUo3QDg5TD4WD0QDUa5TD1QDVa5XD0PDUo3TD8WD0QDWa5QDXa5XD0PDUo3QDh5QDYa5
TD1WD0QDZa5XD0PDUo3QDh5WD0QD[]5QD[a5XD0UD0QD\a5Q@]a5QDg5TD8`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QD^a5PDTo3Q
Dh5QF_a5TD6`Dk8`Dl8`Dn9WD0QDk3XD0QD`a5PDTo3QDh5QF_a5TD5`Dk8`Dl8`Dn9WD0QDaa5XD0QDba5TD1P@PQ7QDca5
PDTo3QDda5TD6WD0QDea5QDfa5XD0SD0PDTo3QDda5TD8WD0QDga5PDPQ7QDdk1XD0PDTo3QDda5TD6WD0QDha5TD4QD]k3X
D0PDTo3QDda5TD6`DROWD0QDia5XD0QDja5PDTo3QDX\5TD6WD0QDka5TD3QDla5XD0PDTo3QDX\5TD6WD0QDma5TD3QDna5
PDmQ6XD0PDTo3QDoa5TD6WD0PDTMTD4QDPb5XD0UD0QDQb5TD6WD0QDRb5TD3QDSb5XD0`DTR6PDSo3QDVZ1PDTMTD2WD0QD
Tb5TD2QDUb5XD0PDTo3QDP]5WD0QDa\1XD0TD2QDVb5PDTo3WD0PDhW7QDWb5XD0QDXb5TD3QDYb5PDTo3PDhW7WD0QDZb5X
D0PDTo3Q`1o5WD0QD[b5XD0QD\b5QD]b5PD\S1TD3WD0QD^b5XD0QD_b5WD0PDUR6QD`b5XD0QDab5PDYo3WD0PD[S;XD0PD
So3QDbb5TD2QDcb5TD3WD0QDi3XD0TD5PD2PDSo3QDf5QDdb5TD2QDeb5TD2WD0QDi3XD0QDPe4QDfb5QDgb5TD1QDhb5TD2
QDib5TD2WD0QDi3XD0WD0PDTU7QD_W1QDi3XD0PDSo3QDjb5QDkb5TD2WD0QDlb5XD0UD0QDmb5TD9QDnb5WD0QDe6XD0QDo
b5UD0QDmb5TD6QDPc5WD0QDQc5XD0QDRc5PDTo3QDSc5TD3WD0QDTc5P@Wo4QDUc5XD0QDVc5QDWc5QDaQ1TD6WD0QD[]5XD
0SD0UD0QDXc5TD:WD0PDaP5QDYc5XD0QDn3QDZc5TD1WD0QD[c5XD0QD\c5UD0QD]c5QDj>TD1WD0QD^c5XD0`Dk8`DnP7`D
TP5`DdE`D_o4`DbV7`D^o4SD0UD0QD_c5QD];WD0PDao4XD0SD0UD0QD`c5TD3WD0PDTR7XD0TD1QDac5QDbc5TD2P@4WD0Q
D_EQDcc5XD0TD2QDdc5UD0WD0QDec5XD0TD2QDfc5TD;QDgc5QDn3WD0PD\R6QDhc5XD0TD2QDic5QDjc5UD0QDkc5WD0QDl
c5XD0QDmc5SD0UD0WD0QDj9QDnc5XD0TD;QDoc5UD0WD0QDPd5XD0TD1QDQd5TD9QDoc5UD0WD0PD`o4QDRd5XD0a@f5TD;P
D2QDSd5WD0QDTd5XD0QDUd5UD0QDVd5TD1QDWd5WD0QDXd5XD0QDYd5PDSo3QDUT1QDZd5TD2QD[d5Q@\d5PDYk4QD]d5WD0
QD^d5XD0PDTo3QDh5TD6WD0QD_d5XD0QD`d5SD0PDSo3QDad5TD3WD0PD`o4QDbd5XD0UD0QDlT2QFcd5TD5WD0QDdd5XD0Q
Ded5PDTo3QDP]5TD6WD0QDfd5XD0PDSo3QDgd5TD3WD0QDhd5XD0PDUo3QDid5QDjd5TD1WD0QDkd5XD0PDUo3QDoa5`Dk8`
Dl8`Dn9TD7WD0QDld5XD0QDmd5QDnd5TD1WD0QDod5XD0PDTo3WD0QDPe5QDQe5XD0SD0WD0PDoQ6PDPQ7QDRe5XD0PDVo3P
D\S1TD2WD0PDg3XD0YD2PDTo3WD0QDSe5XD0QDTe5UD0QD\a5QDg5TD6`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QDUe5UD0WD0PDk
8XD0QDVe5SD0TD;PD2UD0PDjm3PDk8PD]c3TD9WD0QDWe5XD0UD0WD0QD_EQDXe5XD0TD2QDYe5TD6PD4QDn3PD4WD0PDnn2
QDZe5XD0TD6PD4SD0PD4WD0PD\R6QD[e5XD0TD3QD\e5PD4QDWc5QD]e5WD0QD^e5XD0QD_e5PDTo3QD`e5TD4WD0QDae5QD
be5XD0TD3QDZBPDTo3PD\S1`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`EUR6`Ek8`El8`En9WD0QDk3XD0QDce5PDTo3QDda5TD7WD
0QDde5PDYk4XD0PDSo3QDZ]5QDee5TD2WD0QDfe5XD0aDge5TD3PD2PDSo3QDh5QDhe5TD1WD0QDie5XD0PDSo3QDZ]5TD3W
D0QDje5XD0UD0QDke5TD9WD0QDle5TD3PD]o4XD0WD0QDme5PDl[;XD0QDh5TD2WD0PD]7QDne5XD0QDoe5PDUo3QDX^5`Dk
8`Dl8`Dn9TD7WD0QDPf5XD0QDQf5QDRf5TD1WD0QDSf5XD0TD3QDTf5UD0QDPe4TD6QDUf5QDVf5WD0QDi3XD0QDWf5PDSo3
QDXf5TD1QDYf5TD2WD0QDZf5XD0PDTo3WD0QD[f5XD0QD\f5PDSo3WD0QD]f5XD0UD0QDh5PDk8P@4WD0QD^f5XD0QD_f5PD
4WD0PD\R6QD`f5XD0QDaf5UD0WD0QDbf5XD0TD:QDcf5QDdf5UD0QDef5TD4WD0QDff5XD0TD6PD4QDgf5TD1QDhf5TD2WD0
QDi3XD0QDP4TD:WD0QDYS4QDif5XD0UD0QDjf5TD7WD0QDkf5PDYo4XD0UD0QDjf5TD7WD0QDlf5TD1PDfU<XD0QDmf5PDUo
3QDUT1QD];TD1QDl]5TD6WD0QDnf5XD0PD4WD0QDj9QDof5XD0P@\[4PD2PDSo3QDZ]5TD4WD0QDPg5QDQg5XD0PDUo3QDh5
TD4WD0QDRg5XD0TD3QDSg5PDUo3QDX^5WD0QDTg5XD0SD0UD0PDjm3TD5WD0QDUg5XD0QDVg5`DTR6UD0QD`c5PDk8WD0PD\
R6XD0SD0TD5PD\R6QDWg5UD0QDf5TD6WD0QDT;QDXg5XD0QDQZ3UD0QDn3PDk8TD2QDYg5TD1WD0QDZg5XD0SD0UD0QDPe4T
D7QD[g5WD0QD\g5XD0SD0PDUo3QDUT1QD];TD1PDmS1TD6PDPQ7WD0YD4XD0PDTo3QD`e5`Dk8`Dl8`Dn9TD7WD0QD]g5XD0
QD^g5`DQP3SD0UD0PD\o4PDSo3QD]T5QDjf5`Dk8`Dl8TD6WD0QDlf5XD0QD_g5SD0UD0QD`g5TD9QDag5WD0QDe6XD0`DSR
6`DTR6`D4SD0UD0QDmb5TD8QDag5WD0QDbg5XD0SD0QDcg5QDdg5WD0QDeg5XD0SD0UD0WD0QDfg5XD0TD:QDgc5QDgg5QDh
g5WD0PDUV7QDb@TD1QDig5XD0QDPe4QDjg5TD6PDYk4TD2WD0QDkg5XD0SD0UD0WD0PDk8XD0QDlg5TD:QDoc5UD0QDmg5TD
1QDng5TD1WD0QDi3XD0QDog5PDTo3QDPh5TD3WD0QDQh5XD0PD4PD\R6QDRGWD0QDRh5XD0SD0PDSo3QDf5WD0PD`o4XD0SD
0PDUo3QDX\5TD6WD0QDSh5QDTh5XD0UD0QDVd5TD1QDUh5WD0QDe6XD0SD0UD0QDh5PDk8TD1WD0QDVh5XD0UD0QDWh5PDk8
QDXh5TD8WD0QDYh5XD0QDf`5QD]e5TD1QDZh5TD1WD0QDi3XD0QD[h5PDSo3QDf5TD2WD0QD\h5XD0`DSR6`DTR6QD]h5PDT
o3QD^h5TD3WD0QD_h5XD0UD0QD`h5TD7WD0QDah5PDUR6XD0PDTo3QDX\5TD6WD0QDbh5P@Yo4XD0QDch5PDSo3QDf5PDPQ7
TD1WD0QDdh5PDnQ6XD0TD1QDeh5QDcQ1TD7WD0QDfh5PDUR6XD0PDSo3PDdP1PDk8TD2WD0QDgh5XD0PDUo3QDh5TD4WD0QD
fKXD0SD0PDb[;QDhh5QDih5`EQP3`ERP3`EUR6WD0QDjh5XD0`DXo4QDRCTD3QD[f3QDl3TD1QDo3QDf5TD3QDo3TD2QDl3Q
De6`ERT7`EQQ7QDkh5`D]R6`DVa:PDao4QDlh5PDSo3QDf5TD2PDja:PDPR6`Eo2`EYO`E[O`EY1`EnR;`E\[4`E[`4`EnS;
`EaE`EP3`EcO`Eeb4`Edb4PDja:`Ddb4PDTo3WD0PDmMXD0PDPY=PDWo4PDUR6QDmh5PDaNTD4QDnh5PDdo4QDoh5Qd1o5QD
h6QDh6QDPi5QDQi5WD0QDRi5XD0QDSi5QDTi5`DfD`DPl:`DiH`D`l4`D^l4`Dal4QDf5TD8WD0QDUi5PDVa:XD0UD0QDn3T
D8WD0QDVi5XD0WD0PDXW7QDWi5XD0PDnn6PDnQ6WD0QDXi5QDYi5XD0WD0QDZi5XD0QDf5TD6WD0QD[i5PDVa:XD0WD0PDdo
4QD\i5XD0PDWT1PDoQ6PDSEPDSo3QDf5WD0PD`o4QD]i5XD0QDn3TD1WD0QDo3XD0TD2QD^i5QD_i5QD`i5QDo3QDf5TD1QD
l3QDn3TD1QFo3aDm3R@0Q`1o5Q@ai5Q`1o5QDl3QDn3TD2QDo3TD1QDe6PDSo3QDh5QDbi5TD1QDci5QDdi5TD2WD0QDo3XD
0aDm3`D[S7`Do9`DSR6PDSo3QDf5PDRT7TD2WD0QDei5QDfi5XD0TD3QDo3PDSo3QDh5PDk8QDgi5PDYk4TD1WD0QDo3XD0P
DTo3QDhi5QDii5QDji5TD3WD0QDki5XD0PDTo3QDhi5PDk8QDji5TD1WD0RD0XD0PDTo3QDhi5QDli5PDXg7QDmi5TD2WD0Q
Do3XD0aDm3WD0QDni5XD0TD3QDo3PDSo3QDPh4QFoi5R@0WD0QDPj5XD0QDQj5QD`i5TD2WD0QDRCXD0TD3PDXo4PDo9QDf5
TD4WD0QDRj5XD0PDXo3QDo3TD2QDSj5TD3QDTj5QDo3aDm3TD1`Ei8`E`S;`EYJ`EfS<`EQP3`ERP3`ESP3`EmN`EnN`EPO`
Ejm3`EZS1`E[S1WD0QDUj5XD0`DQR6`DUR6`D^o4`DVo3`DSo3QDo3TD6WD0QDVj5XD0WD0QDWj5XD0TD1QDo3aDm3QDXj5Q
DYj5TD1WD0QDZj5XD0QD[j5TD2QDo3aDm3`DUR6PDSo3QDf5QD\j5TD2WD0QDo3XD0TD1PDnn2QD]j5PDTo3QD^j5TD3QDo3
QD`i5QDa[1QD_j5TD1WD0QD`j5XD0QD`i5QDaj5TD4WD0QDbj5XD0PDo9WD0QDcj5TD3QDdj5XD0WD0QDej5XD0QDfj5QD`e
4QDgj5QDhj5PDPQ7WD0QDij5XD0PDSo3QDf5TD1WD0PDja:XD0PDPR6TD3QDo3QDf5TD4WD0PDXW7PDTJXD0QDQj5QDjj5QD
b@TD1WD0QDkj5XD0QDo3WD0QDlj5XD0QDmj5WD0PDYP6XD0PDnQ6TD2QDnj5QDf5TD3QDoj5TD1WD0P@XW7QDPk5XD0QDQk5
QD`c5TD1QDRk5QDSk5TD1WD0QDTk5XD0PDTo3WD0QDUk5XD0QDf5QDVk5TD2QDWk5UD0WD0PDlR;QDXk5YD4XD0UD0WD0PDl
R;QDXk5TD1QDQg5XD0PDSo3WD0QDYk5QDZk5XD0TD5QDo3PDTo3WD0QD[k5XD0QDf5TD3QD\k5QDn3TD2QDo3TD1WD0QD]k5
XD0QD^k5SD0QD`c5TD3QD_k5TD2WD0PD[o4PDnQ6QD`k5XD0QDak5TD4QDbk5QDck5PDQ3TD3WD0QDo3XD0QDak5TD4QDbk5
QDck5PDQ3TD2WD0RD0XD0WD0QDdk5XD0TD8QDek5TD3QDo3QDo3TD3WD0QDfk5XD0WD0QDgk5PDnQ6XD0TD3QDo3PDTo3QDh
k5QDVb5TD3QDo3WD0QDik5XD0QDjk5QDdi5QDkk5TD2QDo3WD0QDlk5XD0QDn3TD2QDo3TD2WD0QDmk5XD0QDn3RD0R@0TD2
WD0QDnk5XD0QDn3TD2QDo3Q@f5QDok5WD0PDnP7TD1QDPl5PDSi4XD0QDn3TD2QDo3WD0QDQl5PDSo3QDiZ3XD0QDf5PD^S1
QDn3TD2QDo3TD1QDRl5TD3WD0QDSl5XD0QDo3QDf5TD1QDTl5WD0QDUl5XD0QDVl5TD5QD`c5TD1WD0QDWl5XD0QDXl5WD0Q
DYl5XD0TD2PD[EQDn3TD3QDo3TD1WD0QDZl5XD0PD[R6WD0QDRCXD0TD3QD[l5QDf5TD2QD\l5TD1WD0QDl3XD0TD1PD2PDo
9QDf5QDXk5TD2WD0QD]l5XD0QD^l5TD2QD_l5TD2WD0QD`l5XD0QDf5QDal5TD3QDb@TD1WD0QDbl5QDcl5XD0QDXj5PDk8T
D1WD0PDng7XD0QDdl5QDo3TD1QD];WD0PDng7XD0PDXo3WD0QDo3XD0QDel5QD];TD1QDfl5QD`i5TD3WD0QDo3XD0QD`c5P
Dao4QDgl5TD1QDak1TD3WD0QDo3XD0QDn3TD2QDo3TD1WD0PDWo4PDUR6XD0QDhl5PDTo3Q`1o5WD0QDil5XD0QD`c5TD3QD
jl5PDTo3Q`1o5WD0QDkl5XD0QD`c5RD0QD`i5QDa[1QD`e4TD1WD0QDll5XD0QD`i5TD4WD0QDo3XD0TD3QDml5QDnl5UD0Q
Df5QDol5TD2QDPm5TD2WD0QDl3XD0QDQm5QDf5QDRm5QDSm5TD2WD0QDTm5XD0QDUm5QDn3TD3QDo3Q`1o5WD0QDl3XD0QD`
i5TD4WD0QDo3XD0TD4QDVm5QDf5TD3QDV6TD4WD0QDWm5P@nZ:XD0PD[R6WD0QDXm5PDj5XD0QDn3TD3QDo3SD0WD0PDVa:X
D0QD`i5TD5WD0QDYm5P@UR6XD0QDZm5QDn3TD2QDo3QD[m5TD1WD0QD\m5QD]m5XD0WD0QD^m5PDYZ=XD0PDnQ6TD2QDo3WD
0QD_m5PDnQ6XD0TD3QD`m5QDn3TD3QDo3Q`1o5WD0PDXW7QDam5XD0QDo3Q@f5WD0PDWo4PDUR6XD0QDhl5QDn3TD4QDo3TD
1WD0QDbm5XD0PD[R6QDn3TD2QDo3TD1WD0QDRX1TD1QDcm5XD0QDXk5WD0QDdm5QDem5XD0QD`i5TD3WD0QDo3XD0QDfm5QD
n3TD5QDo3TD1WD0QDgm5XD0QDhm5TD6WD0QDXb1XD0QDim5QD]7TD2WD0PDYk4XD0QDjm5TD2QDo3aDm3QDf5QDkm5QDV6TD
3WD0QDlm5XD0WD0QDmm5XD0QDnm5QDdi5PDPQ7PD[S7TD2WD0QDo3XD0SD0QDnm5QDdi5QDPg5QDom5TD1WD0QDo3XD0aDm3
QDn3TD4QDo3TD1WD0PDa[=XD0PDTo3Q`1o5WD0QDPn5XD0QDf5TD3QDQn5PDTo3Q`1o5WD0QDl3XD0QDf5TD2QDRn5QDf5PD
RT7TD1QDSn5TD1WD0QDTn5XD0QDUn5PDXo3TD1QDVn5QDf5TD1WD0QD\d5XD0PDTo3QDh5TD3QDo3WD0QDWn5XD0UD0PDXo3
SD0QDUT1QD];QDXn5PD4SD0UD0WD0PDXo3XD0QDYn5SD0UD0WD0QDn3XD0aDZn5SD0UD0WD0QDn3PDk8XD0`Da3`Dn7`DXg7
`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1UD0WD0QDn3PDk8PD]c3XD0SD0UD0WD0PDTo3QD[n5QD\n5XD0UD0W
D0PDXo3XD0SD0QD_j5`DTM`DRM`DS1`DM`D_M`DfS;TD4PD2UD0WD0QDn3PDk8QD]n5QDoh4XD0UD0WD0QD]n5TD1QD^n5XD
0UD0WD0QD_n5QD`n5XD0`D[S7`DTW;`DQD`DYo2`DZo2`Dki>`DSn<`Dli>`DRn<`Dmi>`DX:`Dme1`DoW=`DV6`Dni>`DoS
;`D]E`DgD`DmP;`Doi>`Dlb;`DQd4`Dnf7`DQe7`DYZ=`DeX1`DWD`DiH`DSE`Ddf<`DYd1`DPj>`De7`DWa<SD0UD0WD0QD
an5XD0TD;PD2UD0WD0QDbn5SD0XD0TD;PD2WD0PDlo4PDTR6PDmo4XD0WD0PDTo3QDcn5XD0UD0WD0PDSo3QDdn5XD0UD0WD
0PDjR;QDen5TD1QDfn5XD0PD6TD5WD0PDTR6XD0TD4PD2PD4WD0QDgn5XD0PD2`EXW7`ETU7PD4WD0QDn3XD0QDhn5`DmS1`
D]c3QDin5WD0QDn3QDjn5XD0WD0PDTo3QDkn5XD0WD0PDTo3PDgW7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`Dgm3`Djm3`Do
N`DnNWD0PDTo3PDgW7QDid5XD0`DPQ7`D\[4`DRT7`D_o4`D^o4SD0WD0PDTo3PDhW7XD0`D\O`DR3`D\S1UD0WD0PDXo3XD
0QDln5QDmn5QDbm4TD4PD2UD0WD0PDo9QDUT1XD0QDnn5TD9PD2UD0WD0PDXo3PDnQ6TD3QDid5XD0PDPQ7YD4UD0WD0PDXo
3PDnQ6TD3QDid5XD0QDl3UD0QDon5TD9PD4TD3WD0PDTR6XD0TD3PD2WD0PDSo3QDPo5QDZk5XD0QD^m4UD0WD0QDQo5QDRo
5XD0UD0WD0QDSo5XD0TD;PD2PD4WD0QDTo5XD0QDUo5UD0WD0PDlR;QDVo5XD0UD0WD0QDWo5PDk8QDXo5XD0SD0UD0WD0PD
Xo3XD0QDYo5PDk8TD4PD4QDZo5TD4PDTR6UD0WD0PDXo3PDnQ6QD[o5TD2QD`e4XD0Q@Xk5QD\o5UD0WD0PDSo3QD]o5QDf5
XD0QD^o5UD0WD0PDSo3QD_o5PDPQ7QD`o5XD0UD0WD0PDYo3XD0QDao5QDbo5UD0WD0PDo9QDco5XD0UD0WD0PDXo3XD0QDd
o5PDk8TD1QDeo5TD5QDfo5SD0UD0WD0PDXo3XD0QDgo5PDk8QDho5UD0WD0PDo9QDio5XD0UD0WD0PDXo3XD0QDjo5`Djm3U
D0WD0QDko5QDlo5XD0TD<PD2UD0WD0PDVo3QDk<TD2QDmo5XD0`DUR6UD0WD0PDWo3QDk<TD2QDno5XD0`DVo3`D]R6`Dkj4
`DPR6`DY]7UD0WD0QDoo5XD0SD0UD0WD0PDWZ<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDSo3QDPP6XD0WD0PD[Y1PDTR6P
DHXD0PDTR6PDao4PD2UD0WD0PDng7XD0WD0PDZo4PDnP7PDW7XD0PDPh7PDTR6PDRh7WD0PDSo3QDPh4PDRT7QDQP6XD0UD0
WD0QDRP6XD0UD0WD0PDXo3XD0`DTR6`Dea4`DfS1`DmS;`DY^<`Dk^;`Dab4`DjV=`Dee7`D_b4`De6`DYb4`Dne7`DZ4`DY
`4`D[[7`DP[7`DfE`Dcg2`DgX1`DRT4`D`i4`DiD`Den3`Dj9`DVU4`DP<`Djj4`D^Q7SD0TD2QDSP6UD0WD0PDXo3XD0QDT
P6QDk5UD0WD0PDo9XD0`DTR6`DoN`D\^6`D]^6`D^c3`D`R3`DdL`D`O`DTM`D`\6`DfL`Dgm3`Dhm3`Djm3`Dnm3`Dkm3`D
Yf4`DaS;`Dko6`DYY;`DgS;`DbO`D]S;`DT_6`D^Q1`DjS;`D\O`DR3`D\S;`DQd<`D\P1`Ddi3`DRP3SD0UD0WD0PDYo3XD
0`DhD`DiDSD0QDUP6UD0WD0QDVP6PDVo3XD0UD0WD0PDSo3QDWP6XD0QDn3UD0WD0PDSo3QD`e4QDXP6TD2QDYP6XD0PD2UD
0WD0PDTo3PDgW7XD0QDZP6QD[P6TD2QD\P6PD6WD0QDn3QD]P6XD0`EXW7`ETU7PD4WD0QDn3QD^P6XD0PD5WD0QDn3XD0QD
_P6`DmS1`D]c3QD`P6WD0PDXo3XD0QDdo5QD];QDaP6UD0WD0QDbP6QD`U5XD0UD0WD0QDcP6XD0QDdP6PD6TD2PD4TD2PD4
TD1WD0PDTR6XD0TD3PD2PD6TD4PD4TD3WD0PDTR6XD0TD3PD2UD0WD0PD[o4PDnQ6QDd5XD0UD0WD0PDTo3QDeP6QDfP6XD0
UD0WD0PD>QDgP6XD0TD;PD2UD0WD0PD`o4QDhP6XD0TD;PD2UD0WD0QDiP6XD0TD<PD2WD0QDjP6PDk8XD0PDPh7PD2UD0WD
0QDkP6XD0SD0PD4WD0QDlP6XD0SD0TD;PD2UD0QDmP6`DSo3`DXo3TD9PD4WD0QDn3XD0SD0UD0QDnP6TD9PD4TD2PD4TD2W
D0PDTR6XD0TD3PD2UD0WD0PDSo3QDf5XD0QDXP6TD2QDoP6UD0WD0QDPQ6QD];XD0QDQQ6SD0PD4WD0QDj9QDof5XD0P@\[4
PD2PD4WD0QDRQ6XD0TD:PD2UD0PD\R6TD5PD4WD0PDWZ<XD0UD0QDSQ6QD_c5TD8PD4PDSR6WD0QDTQ6XD0QDUQ6UD0QDn3T
D:PD4PDSR6WD0QDn3XD0UD0QDVQ6TD<PD4PDSR6WD0PDUo3XD0QDX\5`Dk8`D\[4`D^o4SD0UD0QDWQ6TD<PD4PDSR6WD0PD
So3XD0QDXQ6QDYQ6UD0QDn3QDZQ6WD0PDSR6XD0QD[Q6UD0QDWQ6TD<PD4PDSR6WD0QD\Q6XD0SD0QD]Q6QD^Q6UD0QD_Q6Q
DX\5QD`Q6WD0PDSR6XD0QDaQ6UD0QDWQ6TD<PD4PDSR6WD0QDVQ6XD0QDbQ6`D\[4`D^o4`D_o4`Dl8`DoP7UD0QDn3PDk8W
D0PDSR6XD0QDcQ6SD0UD0QDWc5QDdQ6TD3WD0PDSR6XD0TD3PDXU7SD0UD0QDn3QDeQ6QDfQ6WD0PDSR6XD0QDeQ6QDgQ6UD
0QDn3QDhQ6TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDiQ6UD0QDn3PDk8SD0QDjQ6TD3WD0PDSR6XD0QDkQ6PDTo3QDl
Q6TD8WD0PDSR6XD0QDmQ6UD0QDn3TD<PDSR6WD0QDnQ6XD0QDoQ6UD0QDPR6TD<WD0QDQR6XD0QDPR6`D^Q6QDRR6UD0QDPR
6TD<WD0QDQR6XD0QDn3QDSR6UD0`DVo3`D]R6`Dkj4`DYR6`DXR6`DWo3QDPR6TD<WD0PD4XD0QDP4`D^Q6QDTR6UD0QDn3T
D5QD\6WD0PDSR6XD0QDUR6S@0QD\6QDPR6TD<QDbe1WD0QDVR6XD0`DjS;QDPR6TD<QDbe1WD0PDSo3XD0`DjS;`Dk8`Dl8`
Dn9`DfE`DY]7`Dm8`Dn8`D\[4QDWR6TD<WD0PDSR6XD0QDXR6QDWR6TD<WD0PDSR6XD0PDSo3`Dk8`Dl8`Dn9`DfE`DY]7`D
m8`Dn8`D\[4WD0PD2QDYR6XD0UD0QDZR6TD5WD0QD[R6PDSR6QD[R6XD0UD0QDPe4QDh5TD2QD\R6Q@di5QD]R6TD2WD0PDS
R6XD0Q@di5QD]R6`Dl4`DcQ;`DmS7UD0QDPe4QDh5QD^R6QD_R6QDdi5SD0S@0WD0PDSR6XD0QDdi5SD0UD0QD`R6TD3QDaR
6SD0S@0WD0PDSR6XD0QDbR6`D\[4`D^o4UD0QDWc5QDh5Q@cQ6QDcR6WD0PDSR6XD0Q@cQ6QDcR6TD2QDdR6UD0PDTo3QDh5
QDeR6`DSR6SD0TD2SD0WD0PDSR6XD0QDfR6`D\[4`DaE`DXU7UD0QDn3QDgR6QDhR6Q@iR6SD0WD0PDSR6XD0Q@iR6SD0PD2
UD0QDn3QDjR6SD0S@0QDkR6TD2WD0PDSR6XD0SD0UD0QDn3TD6QDlR6WD0PDSR6XD0QDmR6QDPe4QDnR6QD];WD0PDQU7XD0
SD0UD0QDWQ6TD<PD4PDSR6WD0QDoR6XD0QDPS6QDQS6`Dkk4UD0QDRS6TD<PD4PDSR6WD0PD\o4QDSS6XD0QD]T5PD4WD0PD
SR6XD0QDTS6QDUS6UD0QDP4TD<PD4PDSR6WD0QDP4XD0QDn3`Dk8`D\[4`Dl8`Dn9`Dm8`Dn8`D^o4`D_o4`DcV7`DbV7`D>
`DPl4`DRT7`DQQ7`D^R5`DYk4`Dhk4`Dik4`D_U3`DiE`Doi1`DUl4`Dnn2`D\o4SD0UD0QDVS6TD2PDYk4TD9PDSR6WD0QD
VS6TD2PDYk4XD0UD0QDdMTD4YD1WD0PDSR6XD0YD1UD0QDn3TD4QDWS6WD0PDSR6XD0QDXS6UD0QDPe4QDh5QDYS6QDZS6QD
Xk5SD0WD0PDSR6XD0QDXk5SD0PD2UD0QD[S6TD2P@Yk4QD\S6TD5WD0PDSR6XD0QDaR6SD0`D\[4`DaEUD0QDP4TD<PD4PDS
R6WD0PDo9XD0`DjS;`DnN`DoN`D\O`DR3`DZS1`D[S1`D\S1SD0QD]S6UD0QDn3QD^S6TD8WD0QDbe1`Da3`De3`D]c3`Dn7
`Dm4XD0QD_S6PDUo3QD`S6PDUo3QDUT1TD2QDaS6PD]R6PDk8QDbS6QDcS6PD[o4PDnQ6QDdS6PDTo3QDeS6PDZo4PDnP7PD
W7QDfS6TD4QDUe2PDmQ6PDRQ7QDPg5QDgS6QDhS6PDTo3QDiS6RD0SD0PDRT7QDjS6QDkS6Q@d5QDlS6PDPR6PDYk4RD0VD0
QDmS6QDnS6QDoS6PDSo3PDY1QDPT6PDPQ7QDQT6WD0QDRT6QDST6XD0`DeQ5`DfQ5`DYQ1`DOWD0QDRT6P@nQ6Q@TT6QDS9X
D0`Do9`DeQ5`DfQ5`DYQ1`DOQDUT6WD0QDVT6XD0WD0PDnP7QDWT6P@nQ6QDS9XD0`DeQ5`DfQ5`DYQ1`DOWD0QDXT6XD0QD
YT6QDZT6WD0QD_j3QDd5XD0`DVb<`DYR6`DXR6`DbT3`DT;`D[m3`DSd4PDiEPDnQ6WD0QD[T6XD0`Do9`DeQ5`DfQ5`DYQ1
`DOWD0QD\T6PDnQ6QD]T6XD0QD^T6WD0QD_T6PDnP7SD0XD0WD0PDoP7QDmj2XD0`DZ5`Djf7`Di5UD0WD0PDoj4XD0`DnQ6
`DT;`D[m3`DSd4`DXd4`D`P;`D^P;`DUd4`DVd4`D`b4SD0`DeQ5`DfQ5`DYQ1`DO`DX1QD`T6WD0PDoj4XD0`DnQ6`DT;`D
[m3`DSd4`DXd4SD0PDHPDl4PDnQ6QDaT6WD0QDdg1aDd5SD0XD0QDbT6WD0QDcT6PD\R6QDdT6XD0VD0WD0QDcT6PD\R6QDd
T6XD0PD1WD0QDeT6PDUR6XD0WD0PDUg6QDT;TD1QDfT6XD0WD0PDUg6PDPQ7QDgT6XD0SD0PDUl4PDUR6QDhT6PDnP7QDjW2
QDiT6PDPQ7PD`P5QDjT6PDnQ6PDPQ7PDT8PDhW7PDnQ6QDhV1PDPQ7QDkT6QDlT6PDTU7PDdo4PDYS6PDbT3PDYS6PD[R6PD
QR6PDSR6PD]U3QDmT6QDnT6QDoT6QDl<PDnP7QDPU6PDT8PDSR6QDT8PDeo4PDSR6PDeo4PDZk4PDSR6PDZk4PDZo4PDSR6P
DZo4PDWd4PDYR6PDnP7QDQU6QDRU6QDSU6PDnP7QDTU6PDdo4QDUU6PDPQ7QDVU6PDkc<QDWU6QDXU6QDYU6QDjS4PDej>PD
fj>PDoQ6QDZU6PD`Q3QD[U6PDnP7QDb^2QD\U6QD]U6PD\U7QD^U6PDYW7QD_U6QD`U6PDnQ6PDnP7Q`1o5WD0QDaU6QDbU6
XD0PDnQ6PDnP7PDda4QDcU6PDnQ6PDdo4QDdU6aDd5PD`o4QDdU6PDYW7QDeU6QDZ8QDfU6QDgU6QDhU6PDao4QDiU6PDao4
PDnP7QDjU6QDkU6QDlU6PDoj4QD\6PDfW7QD\6WD0QDmU6QDnU6XD0PDbT3PDSR6PDbT3PDcT3PDSR6PDcT3QDoU6PDdo4WD
0QDPV6QDd5XD0`DVb<`DYR6`DXR6`DbT3WD0QD_j3QDQV6QDRV6XD0PD\R6QDeU6PD\R6PDnP7PDb_<QDSV6PD[R6QDTV6QD
UV6QDTV6PDmQ6QDVV6WD0PDVa:XD0QDWV6QDXV6QDYV6`DZ:`DY:QDg5PDQZ;PDUo3QDZV6PDUo3QDl_5TD3QD[V6QD\V6PD
]EP@Uo3PDao4PD]EPDUo3QD]V6PDTo3QDh]1QD^V6S@0QD_V6UD0WD0PDUo3PDao4XD0SD0UD0WD0PDTo3PDYk4XD0SD0UD0
WD0QD`V6QDaV6XD0PD4WD0QDbV6QD]]5XD0VD0UD0WD0PDXn3TD3QDcV6XD0UD0WD0QD\_5QDdV6TD1QDeV6XD0WD0QD\_5Q
DdV6TD1QDfV6XD0QDgV6UD0WD0PD\S1QD];TD1QDhV6XD0UD0WD0PDSo3PD]R6QDiV6XD0UD0WD0QDWo5PDk8TD1QDjV6XD0
UD0WD0QDkV6TD2PDao4XD0PDWZ<PDTo3QDlV6PDnNPD\[4PDao4UD0WD0PDjm3PD\[4PDmNQDmV6XD0UD0WD0QD_]4QDnV6T
D1QDoV6XD0PDZS1PDk8PDPh7UD0WD0QDPW6QDQW6TD1QDRW6XD0WD0QDSW6QDQ4PDnQ6XD0QDTW6WD0QDQ4PDnQ6XD0QDTW6
WD0PDPQ7QDW5PDnQ6PDPQ7QDUW6XD0VD0WD0PDPQ7QDW5PDnQ6PDPQ7QDUW6XD0QDV>WD0PDPQ7QDVW6SD0PDnQ6XD0PDPQ7
QDWW6`Dlj6QFXW6TD3QDYW6TD1WD0QDQ4XD0VD0QFXW6TD3QDYW6TD1WD0QDQ4XD0QDZW6WD0QD[W6TD2QD\W6XD0VD0WD0Q
D[W6TD2QD\W6XD0QD]W6WD0QD[W6TD2QDQ4XD0WD0PDnn2PDHPDmS7XD0WD0PDfT7QD^W6QD_W6XD0WD0PDkX;PDjS;XD0`D
UR6WD0QD`W6QDQk1QDaW6XD0QDVZ1WD0QDbW6QDcW6XD0VD0QDVZ1WD0QDbW6QDcW6XD0QDdW6WD0QDR4PDoR;XD0`DZo4`D
\o4`DmQ6WD0QDeW6PDZT7PDoR;XD0WD0QDR4QDfW6TD1QDgW6XD0WD0QDhW6PDZT7QDQ9TD1QDiW6XD0WD0PDPS;QDS4XD0`
DWT7`DXR6`DmQ6`DVo3`DWR6WD0PDPS;QDjW6P@UR6SD0XD0`DWT7WD0PDPS;QDb:TD1QDkW6XD0WD0PDPS;Q@f5PDS1PDUR
6PDQk;XD0WD0QDlW6QDmW6XD0`DUR6`D\o4`DoQ6`DVo3WD0QDUT1QDnW6QDZBXD0`DmQ6WD0QDoW6P@nP7QDPX6QDQX6QDR
X6XD0WD0PDb4PDk\;PDTR6XD0WD0PDmQ6PDYU7QDSX6XD0WD0PDUR6PDnP7PD[S;XD0VD0WD0PDUR6PDnP7PD[S;XD0QDT?W
D0PD\o4QDTX6QDUX6XD0VD0WD0PD\o4QDTX6QDUX6XD0QDVX6WD0PDk5PDe];XD0WD0PDZT7PDSR6PDZT7XD0WD0PDTP5PDS
R6PDTU7XD0VD0WD0PDTP5PDSR6PDTU7XD0PD1WD0PDiX1PD4PDSV7XD0WD0PDQj4PDUR6PDQj4XD0`Dbn4`DYk>WD0QDWX6P
DlX;QDXX6XD0QDYX6TD1WD0QDZX6QDQZ3YD2XD0WD0QD[X6QD\X6TD1QD]X6QD^X6XD0QDT4TD1WD0QDY4XD0VD0QDT4TD1W
D0QDY4XD0QD_X6WD0QDY4XD0QFT4TD1QD`X6QDT4QDf5TD1WD0QDaX6QDPQ1XD0`DRQ7QDbX6TD1WD0QDcX6PDY^;XD0WD0Q
DdX6XD0QFT4WD0PDUR6QDeX6XD0QFfX6TD1WD0PDS1PDUR6QDeX6XD0WD0PDfGQDgX6XD0WD0PD^?QDhX6XD0WD0PDbW6QDh
X6XD0PDoQ6`D^i5`Dmi5`Dak>`DRj5QDiX6PDnP7WD0QDjX6QDkX6XD0WD0QDZ4XD0`DSR6`DU[7`DUP5`DVP5`DhU7WD0QD
lX6XD0`DnG`Doa3`DhX4`DlZ>`DVe1`DSi4WD0QDmX6TD2P@Wo4PD\o4PDgP5PDjf5XD0WD0QDnX6QDoX6XD0WD0PDmS5PD`
c5XD0VD0WD0PDmS5PD`c5XD0PD1WD0QDPY6P@Wo4XD0QDQY6TD1QDW4WD0QDRY6P@PHXD0QDSY6TD2QDTY6WD0QDUY6P@PHQ
DVY6XD0QDWY6TD1QDXY6WD0QDYY6QDZY6XD0QD[Y6WD0QDhBPDZo4XD0QD\Y6TD2QDW4`D[9`Db^5WD0QD]Y6PDhj;XD0WD0
QD^Y6PDYo4XD0`DPP5`DcE`DQQ7WD0QD_Y6TD2PDdc6TD1QD`Y6XD0WD0QDaY6PD^R5XD0Q@bY6TD1QDcY6WD0QDdY6QD_W4
P@nQ6P@R8Q@eY6QDfY6XD0WD0QDgY6PDWo4XD0S@0QDhY6`Dna4`DmR<WD0QDiY6PDPQ7QDjY6XD0WD0QDkY6QDlY6PDWo4Q
DmY6XD0WD0PDUY5PD\o4PDPQ7QDnY6XD0WD0PD]o4PDnQ6TD1QDoY6PDfh;XD0WD0QDPZ6XD0QFV4TD1WD0QDQZ6XD0VD0QF
V4TD1WD0QDQZ6XD0QDRZ6QFV4TD1WD0QDSZ6QDfHXD0VD0`DPQ7QFV4TD1WD0QDSZ6QDfHXD0QDTZ6`DPQ7QFV4TD1WD0QDU
Z6QDVZ6XD0VD0QFV4TD1WD0QDUZ6QDVZ6XD0QDWZ6WD0QDXZ6QDYZ6QDZZ6PDjS;PDUR6XD0WD0QDo@TD3PDST7PDPQ7XD0P
D`Q3PDjn4WD0QDo@TD3PDXo4PDPQ7PDaGXD0`DQT5WD0QD\FPD\o4PDPQ7PDdd5XD0WD0QDoCQDn5PDZV7PDnQ6XD0WD0QDP
DTD3PDUR6QD[Z6XD0QDV4TD1WD0QDXCPDPQ7PDmS7PD[S7XD0WD0QD\Z6PDPQ7QD]Z6XD0WD0QD^Z6P@PHXD0Q@_Z6TD1QDX
4WD0QD`Z6QD]k3XD0QDaZ6WD0QDbZ6QDcZ6XD0PDPQ7TD1QDX4WD0QDdZ6PDPHPDRR6XD0WD0QDeZ6QDfZ6QD_AXD0QDgZ6W
D0QDhZ6S@0S@0PDYo4XD0WD0QDiZ6PD[o4PDZo4XD0WD0QDjZ6PDZo4XD0QDkZ6TD1QDlZ6QDmZ6TD2WD0QDnZ6QDoZ6`DPQ
7`D[G`DiX1`DYm>`DWj4`DZm>`Df`7YD2XD0QDP[6TD2WD0QDQ[6Q@R[6QDoZ6Q@b@QDS[6XD0WD0QDT[6PDZo4XD0PDPQ7`
DaGSD0VD0WD0QDT[6PDZo4XD0PDPQ7`DaGSD0PD1WD0QDT[6PDZo4XD0SD0VD0WD0QDT[6PDZo4XD0SD0PD1WD0QDU[6QDk_
5TD1QDV[6XD0WD0QDW[6TD3PD]P1PD\o4QDT;QDX[6XD0WD0QDY[6PDPHPDPR6XD0QDZ[6WD0QD[[6QD\[6TD1QD][6PDY^=
XD0WD0QD^[6PDPHPDmQ6XD0`DY\5`DT]=`DV`3WD0QD_[6QD`[6PDXo4XD0WD0QDa[6TD2PDPQ7TD1QDb[6QDkZ1XD0QDc[6
WD0QDd[6PDPQ7TD1QDe[6XD0WD0QDf[6QDg[6QDh[6XD0WD0PDhS<PDjS<XD0WD0PD\FPDcT5XD0QDi[6WD0QDj[6QDk[6PD
oQ6XD0WD0QDl[6P@Zo4P@PQ7QDm[6XD0QD\4Q@o5WD0QD[4XD0`DU6WD0QDn[6XD0QD]4TD2WD0PDd[:XD0QDo[6QD]4TD3W
D0QDP\6P@Zk4XD0QDQ\6WD0QDR\6XD0WD0QDPd1QDS\6TD2QDT\6XD0WD0QDSJQDb@QDU\6QDV\6XD0WD0QDW\6TD2PDQR5X
D0WD0PDkR<XD0WD0QDX\6XD0WD0QDY\6QD`U5XD0Q@Z\6TD1QD[\6WD0QD\\6QD]\6XD0WD0QD^\6QDSKXD0`DnP7`DS1`DW
R5WD0QD_\6Q@`\6TD1QDSKQDa\6TD1QDb\6XD0WD0QDc\6PDZo4QDd\6XD0WD0QDe\6QDf\6XD0WD0QDg\6PDTR6QDh\6QDi
\6XD0WD0QDj\6XD0TD5QDk\6TD4PDZo4QDn5WD0QDl\6XD0WD0QDm\6PDPQ7QDn\6QDo\6XD0WD0QDP]6PDWo4XD0`DPQ7`D
dF`DQY5WD0QDQ]6PDWo4XD0QDR]6QDS]6WD0QDT]6XD0QDU]6TD2QDV]6WD0QDW]6XD0WD0QDQFPDPQ7PDe5XD0WD0QDX]6P
DPQ7QDY]6XD0WD0QDZ]6Q@[]6XD0WD0QD\]6PDnP7PDUR5PDTP5XD0WD0QDeCPDPQ7QD]]6XD0WD0QD^]6QD_e3QD_]6QDWl
2XD0WD0QD`]6QDn5QDa]6XD0WD0PDcn=PDPQ7QDli3QDb]6XD0WD0QDj\2PDiS1QD]k3XD0WD0QDWNPDjCPDnQ6XD0QDc]6Q
Dd5Y@0WD0QDd]6XD0QDe]6TD4WD0QDf]6XD0VD0QDe]6TD4WD0QDf]6XD0QDg]6UD0WD0QD^4XD0QDh]6PD4WD0QD^4XD0PD
4UD0WD0QDi]6QD^4XD0PD4UD0WD0PDUR6QDn5QDj]6XD0`D_e1`D`e1WD0PDUR6QDn5QDk]6QDl]6XD0WD0QD`Q1QDm]6QDn
]6XD0`DPQ7WD0QD`Q1QDaQ1QDo]6QDP^6XD0QDQ^6WD0QDcf1Q@R^6QDS^6XD0VD0WD0QDcf1Q@R^6QDS^6XD0QDV>WD0QDT
^6PDWR6PDPQ7PDl1XD0WD0QDU^6PDVa:XD0WD0PDUR6PDmNPD`k3XD0`DQ8WD0QDV^6P@TU7PD]P?XD0WD0PD\o4QDn5QDW^
6XD0VD0WD0PD\o4QDn5QDW^6XD0QDX^6WD0QDY^6QDZ^6Q@n5QD[^6XD0WD0PDmQ6PDcW7XD0aDd5`DYU7`D\R6`DiE`DnP7
`DhE`D^P5`D_P5`Dck4`Ddk4`D_o4`D^o4aDf5`DoQ6WD0PDmQ6QD`f2XD0aDd5VD0WD0PDmQ6QD`f2XD0aDd5QD\^6WD0PD
]R6QD]^6QD^^6XD0QD_^6WD0PDoQ6PDTU7QDiBXD0TD4PD4WD0PDnQ6PDTU7QD`^6XD0WD0PDQd:PDWo3XD0WD0PDUV7PD\R
6QDa^6QD_j5XD0WD0PDoQ6PDSo3QDa^6QD_j5XD0PDeY;WD0PDck3PD[R6PDPS;XD0WD0PDTU7QDb^6PDkZ:XD0QDc^6TD1W
D0QDd^6XD0YD1QDc^6TD1WD0QDd^6XD0QDe^6WD0QDf^6QDg^6XD0PDUR6WD0PDPP=XD0YD1WD0PDPP=XD0QDh^6WD0PDmQ6
PD`Q3PDlU3XD0WD0QDi^6PDT8XD0VD0WD0QDi^6PDT8XD0QDj^6WD0QDk^6QDj9QDl^6XD0WD0QDm^6TD2PDkR6XD0SD0WD0
QDn^6TD1QDo^6XD0TD3QDP_6QDQ_6TD3WD0QDn^6QDR_6XD0QDS_6WD0QDT_6QDU_6QDV_6XD0`DdQ1`DoQ;`Dd3`D_U7`Dn
3`Dn7`DdS6`Dgo6QDf5WD0QD\o1PDao4PDUR6XD0SD0WD0QDW_6Q@X_6QDY_6XD0WD0PDYU7QDZ_6QD[_6XD0WD0QD\_6PDn
Q6QD]_6XD0PDUR3WD0QD^_6PD[R6QD__6SD0XD0VD0WD0QD^_6PD[R6QD__6SD0XD0QD`_6WD0QD]_3QDa_6P@4QDb_6QDc_
6XD0SD0WD0QDd_6PDSo3QDe_6QDf_6XD0WD0QDQn1PDTP5PDmS;XD0WD0QDkR3SD0PD[R6QDg_6XD0WD0QDh_6QD]_3P@Ug6
QDi_6XD0WD0QD_j3QDj_6XD0VD0WD0QD_j3QDj_6XD0QDV>WD0QDnR1PDhk4QDk_6XD0VD0WD0QDnR1PDhk4QDk_6XD0QDl_
6WD0PDPQ7QDm_6QDf5XD0QDn_6`ESo3`E^o4`Eo9`EXo3`ETo3WD0QD_m4QDo_6XD0QFP`6PDk8WD0QDQ`6QDR`6XD0TD3QD
S`6PDk8WD0QDT`6PDUR6QDR`6XD0TD3QDS`6WD0QDU`6Q@VW2PDUR6QDV`6XD0VD0WD0QDU`6Q@VW2PDUR6QDV`6XD0QDW`6
WD0QDX`6Q@VW2PDUR6QDV`6XD0VD0WD0QDX`6Q@VW2PDUR6QDV`6XD0QDW`6QDY`6TD1WD0QDZ`6XD0QD[`6Q@m5TD2QD\`6
WD0PDPQ7PDjR<XD0VD0WD0PDPQ7PDjR<XD0QD]`6WD0PDnQ6QD^`6QD_`6XD0VD0WD0PDnQ6QD^`6QD_`6XD0QDV>QD``6Y@
0WD0QDa`6QDb`6XD0VD0QD``6Y@0WD0QDa`6QDb`6XD0QDc`6WD0QDd`6QDe`6XD0VD0WD0QDd`6QDe`6XD0QDf`6WD0PDZU
7PDdo4SD0XD0WD0QDl<PDkb1QDg`6XD0WD0QDh`6XD0`D=TD4QDi`6TD2QDj`6QFk`6TD1WD0QDl`6PD\o4XD0VD0QFk`6TD
1WD0QDl`6PD\o4XD0QDm`6QFn`6TD2WD0QDo`6TD1PDXo4QDmg1QDPa6XD0QDQa6TD2WD0QDRa6QDSa6XD0`DPQ7`DPP5`Dc
E`DQQ7WD0QDTa6P@Xo4PDUQ?XD0WD0QDUa6QDn5QDVa6XD0WD0QD[P1PDnQ6PDca4XD0WD0QD[P1PDST7QDn5PDkR6XD0WD0
QDWa6QDn5QDXa6XD0WD0QDWNQDYa6XD0WD0QDWNPDnP7PDfk:XD0WD0QDZa6QD[a6XD0WD0QD\a6XD0VD0WD0QD\a6XD0QD]
a6QF^a6TD1WD0QD`4XD0`DVP5`DUP5`DWP5WD0QD_a6QD^T3XD0QF`a6WD0QDaa6XD0QFba6WD0QDca6PD[o4XD0QDda6WD0
QDea6TD2PD[o4XD0`DQW=`DaT5QDfa6TD1WD0QDa4XD0QDga6WD0QDha6PDdc6XD0QDia6QDja6TD2QDf5WD0QDka6QDla6T
D1QDma6XD0WD0QDna6PD\[4PDZk4XD0WD0QDoa6QDPb6XD0`DPb5WD0QDjGPDUR6PDPQ7QDQb6XD0WD0QDRb6P@\o4QDn5PD
nj;XD0WD0QDSb6PDmQ6PDPQ7TD1QDTb6XD0WD0QDUb6P@Zo4QDVb6XD0QDn5TD1QDWb6WD0QDXb6PDYo4XD0WD0QDYb6PD\o
4XD0QDb\2WD0QD\GPDXo4PDUR6XD0QDZb6PDnP7WD0QDc4`DnQ6`DYH`DXo4`D_R?`D`R?`DbT3`DcT3aDW5`DaR?`DQR7`D
WT3`DXT3`DmQ7`DbR?`DPR7`Dab1`Dl5`DUR6`DZo4`DSR6`D\o4`DmQ6`DoQ6`DRR6`DPQ7`DPR6`D_[>`DZn4`DnN`DPOS
D0XD0`DnQ6UD0PDnP7WD0QDc4`DnQ6`DYH`DXo4`D_R?`D`R?aDW5`DaR?`DQR7`DWT3`DXT3`DmQ7`DbR?`DPR7`Dab1`Dl
5`DUR6`DZo4`DSR6`D\o4`DmQ6`DoQ6`DRR6`DPQ7`DPR6`D_[>`DZn4`DnN`DPOSD0XD0WD0PDnP7QDc4QD[b6XD0SD0WD0
PDZo4PDPQ7TD1QD\b6PDa_<XD0VD0WD0PDZo4PDPQ7TD1QD\b6PDa_<XD0QD]b6WD0PDdo4SD0PDQR6PDhEXD0WD0PDdo4SD
0PDUR6PDmNPDlo4XD0WD0PDTU7SD0PDSR6PDHSD0XD0WD0QD^b6QD_b6XD0VD0WD0QD^b6QD_b6XD0QDV>WD0QD`b6P@nP7T
D1QDk6XD0VD0WD0QD`b6P@nP7TD1QDk6XD0QDV>WD0QDab6QDb4XD0VD0WD0QDab6QDb4XD0QDbb6WD0PD\R6QDSf4QDb@SD
0PD\R6XD0WD0PD\R6`D]U3`DXU3`Doa1`D`Q3`DQR5`DSR5`DRR5`D^U3SD0QDb@QD\6PD\R6XD0UD0WD0PDVU7SD0PD4PD^
o4XD0UD0WD0PDVV7PDPQ7SD0XD0UD0WD0QDcb6P@hW7QDdb6XD0UD0WD0QDeb6QDfb6XD0VD0UD0WD0QDeb6QDfb6XD0PD1U
D0WD0QDeb6QDgb6PDRR6QD^d2XD0UD0WD0QD_T6SD0XD0VD0UD0WD0QD_T6SD0XD0PD1WD0QDhb6QDib6QDjb6XD0UD0WD0Q
DZ;QDYm4QDo]1XD0VD0UD0WD0QDZ;QDYm4QDo]1XD0PD1UD0WD0PD\[4PDim3QDkb6XD0VD0UD0WD0PD\[4PDim3QDkb6XD0
PD1WD0PDPS;PDUR6QDlb6P@PQ7QDmb6XD0WD0PDoR;PD\o4PDQT7PD]6XD0WD0QDb8QDnb6QDob6XD0QDPc6TD2WD0QDQc6Q
DRc6QDSc6XD0WD0PDoQ6QDTc6XD0VD0WD0PDoQ6QDTc6XD0QDUc6QDf5WD0PDnP7QDVc6XD0VD0QDf5WD0PDnP7QDVc6XD0Q
DWc6QDXc6TD2WD0QDYc6XD0QDZc6TD1QDf5Q`1o5WD0QD[c6XD0QD\c6QDf5WD0PDZe2QD]c6XD0VD0QD\c6QDf5WD0PDZe2
QD]c6XD0QD^c6WD0PDZo4PDPQ7QD_c6XD0VD0WD0PDZo4PDPQ7QD_c6XD0QD`c6WD0QDac6PDnQ6TD2QDbc6XD0WD0PDao4P
DSo3QDVc2QDlZ3XD0VD0WD0PDao4PDSo3QDVc2QDlZ3XD0QDcc6WD0PDao4PDSo3TD3QDdc6XD0WD0PDao4Q@ec6PDSo3QDn
i4TD1QDfc6QDgc6XD0WD0PD[R6QDhc6P@jm3QDic6TD1QDjc6XD0WD0PDWo3QD^]4QD_]4QDkc6XD0WD0QDlc6PD\o4PDPQ7
PDVb;XD0QFmc6TD2WD0QDZFPDPQ7QDnc6XD0QDd4TD1WD0QDoc6XD0QDPd6TD1WD0QDQd6XD0QDRd6QDSd6TD1WD0QDTd6XD
0QDUd6QDf5P@PQ7WD0QDVd6XD0VD0QDUd6QDf5P@PQ7WD0QDVd6XD0QDWd6QDXd6TD1WD0PD_b4QDb:PDmf4XD0WD0QDj\2P
DPQ7QDYd6XD0WD0QDZd6PDPQ7TD1QD[d6XD0WD0PDmNPDTU7PDSR6PDl4XD0WD0QD\d6QD]d6PDY`4XD0WD0QD^d6PDPQ7QD
_d6XD0WD0PD\o4PDPQ7QD`d6PDZ7XD0QDad6TD1WD0QDbd6XD0VD0QDad6TD1WD0QDbd6XD0QDcd6QDdd6TD1WD0PDeQ6QDe
d6XD0WD0QDfd6PDoQ6PD]f6XD0WD0QDgd6PDnQ6XD0QDhd6WD0QDUd2PDQT7PDnGXD0VD0WD0QDUd2PDQT7PDnGXD0QDT?WD
0QDid6PDnR7XD0VD0WD0QDid6PDnR7XD0QD`?WD0PDYf=QDjd6XD0QDkd6QDf5WD0PDTP5PDnQ6PDcV7XD0VD0QDkd6QDf5W
D0PDTP5PDnQ6PDcV7XD0QDld6WD0QDmd6QDnd6XD0WD0QDmm3QDR_3QDod6PDkR6P@fW7QDPe6XD0WD0QDYT1QDcLPDUR6QD
cLXD0QFQe6TD1WD0QDRe6PDo2PDgW7XD0VD0QFQe6TD1WD0QDRe6PDo2PDgW7XD0QDV>QFSe6TD1WD0QDVZ1PD\[4PD\o4QD
Te6XD0VD0QFSe6TD1WD0QDVZ1PD\[4PD\o4QDTe6XD0QDcc6WD0QDUe6PDUR6QDiBQDVe6XD0WD0PD]k4PDcS?XD0WD0PDo[
:QDWe6PD\o4XD0WD0PDQR5PDnQ6PDnP7QDXe6XD0WD0QDYe6QDZe6XD0VD0WD0QDYe6QDZe6XD0QD[e6WD0PDln;TD1PDdk3
PD[R6XD0WD0PDdS?XD0QF\e6TD1WD0QD]e6QD^e6XD0WD0QD_e6QD`e6QDae6XD0VD0`DUR6WD0QD_e6QD`e6QDae6XD0QDb
e6`DUR6WD0QDce6PDmMXD0WD0QDde6QDee6PDd`<XD0WD0QDfe6QDge6P@^f3XD0VD0WD0QDfe6QDge6P@^f3XD0QDhe6WD0
QDie6XD0TD1WD0QDje6XD0`DXf5WD0QDke6QDle6QDme6XD0WD0PDTP5PDi8XD0QD_ATD3QDne6WD0PD[o4PDnQ6QDoe6XD0
VD0WD0PD[o4PDnQ6QDoe6XD0QDPc1WD0PD\c1QDZBXD0QDPf6WD0QDQf6TD1PDUR6XD0QDRf6WD0PDT4QDSf6TD1QDTf6XD0
QDUf6TD1QDVf6WD0QDWf6QDlc2TD1QDXf6XD0WD0QDYf6P@PHPDYe2PDbT3XD0WD0PDjm3PD^o4QDZf6XD0WD0PD]R6PDUg6
XD0QD[f6QD\f6TD2WD0QD]f6QD^f6XD0WD0QD_f6QD`f6TD1PDnQ6QDaf6TD1QDbf6XD0WD0QDcf6PDhEQDdf6XD0WD0QDWX
2QDef6XD0QDff6`DZo4QDf5QDgf6WD0QDhf6XD0WD0QDhf6PDnQ6QDaf6XD0QDif6S@0TD5WD0QDjf6QDkf6XD0VD0QDif6S
@0TD5WD0QDjf6QDkf6XD0QDWc4WD0QDlf6QDcV6QDmf6P@UP5PDhk4QDnf6XD0PDjm3WD0QDof6QDPg6QDQg6XD0QDRg6WD0
QDSg6PD[S7PDQR5PDnQ6XD0QDTg6WD0QDk]1PDUg6PDUR6XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDZ:UD0WD0PD^2SD0XD0`@
ROTD9PD4TD6QDbS1WD0QDUg6P@ao4QDd>YD1XD0`DPo2`Dno2`D\g7`Dnn2WD0QDVg6P@ao4PDR3QDWg6XD0`DVb<`DWS>`D
]h2`DcS2`D_j2aDd5`DnP7`DoP7`DW5`DU6`DY2`D[k4`D]k4`Dok4`DPl4`D\o4`DmQ6`DZo4`DaZ3`DVa:WD0QDVg6P@ao
4PDR3PDROQDXg6TD2QDYg6XD0WD0QDZg6PDR3YD1XD0WD0QDZg6PDR3QD[g6XD0WD0QDQ?PDoQ6XD0Q@l5QD\g6WD0QD]g6P
D\R6XD0WD0PD]b;P@Wo4PD\R6XD0QD^g6WD0PD`o4QD_g6XD0QD`g6WD0QDag6XD0`DUR6SD0WD0PD\o4PDTU7PDoT7XD0PD
Yb3WD0PD\o4PDYb3QDbg6XD0WD0QDcg6PD\o4QDT;S@0PDQDXD0QDj_1TD3WD0QDdg6P@Xo4PDUR6XD0`D=WD0PDUV7QDf5Q
DiBXD0SD0WD0QDeg6XD0QDfg6QDf5WD0QDgg6QDhg6PDPQ7QDig6XD0QDjg6TD1WD0QDkg6Q@Vc3XD0QDlg6WD0PD]R6QD`Q
1QDaQ1PDY4XD0QDmg6WD0QDX[2S@0QDng6PDnQ6XD0SD0WD0QDX[2S@0QDog6PDnQ6QDPh6XD0WD0QDQh6QDRh6PDgf1XD0Q
DSh6QDf5Q@Th6TD1WD0QDe4XD0`DZo4`DjX1QDSh6WD0QDUh6TD1QDe4XD0WD0QDdV2PDnP7QDVh6QDWh6XD0WD0QDXh6PDZ
k3PDoQ6XD0QDYh6QDZh6QDf5WD0QD[h6QDXd4QDl5TD3QD\h6XD0WD0QD]h6QD^h6PDPQ7TD2QD_h6XD0QD`h6WD0QDUi1PD
Ug6aDd5aDf5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DZS7`DdS6`D\8`Do2SD0XD0QF`h6TD2WD0QDg4XD0QDah6QF`h6TD2
WD0QDbh6QDjb3XD0WD0PDX3QDch6PD\P3XD0YD2WD0PDX3PDon4XD0WD0PDao4QDdh6SD0XD0WD0PDUR6PD]c3PDPQ7PDcW7
XD0WD0PDUR6PD`1PD\[4QDeh6XD0WD0QDfh6QDcf1QDS^6XD0UD0WD0PDoQ6QDgh6TD2QDh4XD0PD4QDhh6UD0WD0PDoQ6QD
gh6TD2QDh4QDih6P@nP7QDjh6TD2XD0PD4QDhh6PD4WD0PDoQ6QDb@TD2QDh4XD0VD0PD4WD0PDoQ6QDb@TD2QDh4XD0PD1Q
Dkh6WD0PDoQ6QDRGTD3QDh4XD0VD0QDkh6WD0PDoQ6QDRGTD3QDh4XD0QDV>WD0QDlh6QDmh6XD0VD0WD0QDlh6QDmh6XD0Q
DV>UD0WD0PDaP5XD0QFnh6UD0WD0PDaP5XD0QDT;TD2QDoh6QDPi6TD3WD0QDQi6XD0P@oQ6QDY\1WD0QDRi6TD1QDSi6QDT
i6XD0`DPQ7`D\o4`D`b4WD0QDQn1QDa\1PDYk4XD0WD0QDUi6QDVi6Q@Wi6QDXi6XD0QDYi6QFZi6TD1WD0QD[i6TD4XD0QD
f4PDaR5WD0QD\i6QD]i6TD3QDf4PDaR5XD0QD^i6TD1WD0QD_i6QDSKXD0QF`i6TD3QDj=WD0PD\[4QDai6QFbi6S@0QFci6
PDUR6XD0QDdi6WD0PD\[4PDPOPDS1PDUR6XD0QFei6WD0QDfi6QDgi6QDhi6XD0QDii6WD0PDHPDTP5QDgi6QDhi6XD0QDii
6QDji6TD2WD0QDki6Q@li6XD0QDTNQDmi6QDni6TD1WD0QDg5QDoi6XD0PD^o4WD0QDWNP@Wo4QDn5QDdNP@Wo4XD0WD0QDP
j6QDQj6PDUR6XD0SD0QDn6QDRj6QDn6QDe6QDo5QDe6QDe6QDSj6Q`1o5QDSf4QDk6PDSR6Q`1o5QDe6WD0QDTj6YE5YD1XD
0`DQR6QDUj6TD1QDf5Q`1o5aDd5`Dea4`D]k4`DU6`DS1`DWR5`DSU?`D\_=`Dmg>`Dom4`D[Y;`D[5`Dh4`DUP5`DjU3`DT
U7`DiH`DjH`D\f5`DoS1`DZ`4`DTU?`D]g4`DUU?`DkI`DZn3`D_S4`D`S4WD0SD0YD5XD0VD0QDUj6TD1QDf5Q`1o5aDd5`
Dea4`D]k4`DU6`DS1`DWR5`DSU?`D\_=`Dmg>`Dom4`D[Y;`D[5`Dh4`DUP5`DjU3`DTU7`DiH`DjH`D\f5`DoS1`DZ`4`DT
U?`D]g4`DUU?`DkI`DZn3`D_S4`D`S4WD0SD0YD5XD0QDjb1WD0QDgS2YD1XD0VD0WD0QDgS2YD1XD0QDhX3QDVj6PDdd3`D
nQ6`D\FQD\6QDWj6QDaa2PDdd3QDXj6QDYj6QDZj6QD[j6QD\j6QD]j6PD_3PDnQ6PDPQ7PDV^=PD`o4PD`o4PDbU3PDnQ6P
DPQ7PDaGPDPS;QD^j6PDe8PD`Q3PDg[=PDYo4PDVP1PD]d;PDRR;PDaMPDiX6QD_j6QD`j6PDkOPDTR6PDS9PDej>PD\U?PD
R1PDWo4PDhEQDaj6PDVe<PD^4PDjP1PD[o4PDUi4QDbj6PDPR6Q`1o5Q@cj6WD0QDdj6XD0PD]d;QDej6PDWJQDfj6PDXJQD
gj6PDlT1PD`_5PDji2PDZe2PDSR5PD_U?PDm\:PD]T7PDR8PDZo4PDV]:QDhj6PDec6PDVQ?PD`S4QDij6PDaU?PDjk3PDSc
1PDnR1PDhW7QDjj6QDkj6QDlj6QDmj6QDnj6QDgS2QDoj6PD\_=QDPk6QDQk6PD^P3PDgj3PDWo4PDXo4PDUR6PDl\;PDTS1
PD]o4PDYc6PD[R6PDgCPD[c6PDSR6SD0PDao4Q@l5Q`1o5WD0QDR_1XD0WD0QDRk6PDPQ7TD1QDSk6XD0QDTk6PD6Q@b@WD0
QDl6XD0QDTk6PD6WD0Q`1o5QDR_1XD0VD0QDTk6PD6WD0Q`1o5QDR_1XD0QDUk6QDf5QDb@Q`1o5WD0QDVk6aDn4aDd5`Dbi
;SD0XD0VD0QDf5QDb@Q`1o5WD0QDVk6aDn4aDd5`Dbi;SD0XD0QDWk6QDXk6WD0QDYk6P@jm3TD1QDZk6XD0QD[k6WD0QD\k
6XD0QD]k6WD0QD^k6PDeo4XD0VD0WD0QD^k6PDeo4XD0QD`?QD_k6QDb@Q`1o5WD0QDR_1aDn4aDd5SD0XD0`DnQ6`DRR6WD
0QD`k6XD0TD2QDak6QDf5Q`1o5WD0QDk6QDfh6Q`1o5QDY^1XD0aDn4QDf5QDT;WD0QDlT5XD0QDbk6VD0QDf5QDT;WD0QDl
T5XD0QDbk6QDck6PDPQ7WD0QDdk6SD0XD0TD1QDek6TD1QDfk6WD0QDgk6PDUR6PDfb<XD0WD0PDoP7PDWd<PDbIXD0WD0PD
YU7SD0PDYh4XD0QDf5WD0QDb@Q`1o5QDhk6PDnQ6XD0SD0aEd5WD0QDik6QDjk6XD0`Dcb4QDkk6WD0QDVc2QDlk6XD0WD0Q
DV;QDmk6TD1QDnk6XD0QDf5PDnP7WD0QDok6SD0XD0QDPl6TD1WD0QDQl6XD0UD0QDRl6QDf5Q`1o5WD0QDk6XD0`DeG`DVF
VD0UD0QDRl6QDf5Q`1o5WD0QDk6XD0`DeG`DVFQDSl6UD0QDTl6QDf5Q`1o5WD0QDUl6XD0VD0UD0QDTl6QDf5Q`1o5WD0QD
Ul6XD0PD1QDVl6TD1QDf5TD1QDWl6P@cW7WD0QDXl6XD0WD0QDYl6P@nQ6PDPQ7QDZl6XD0WD0QD[l6TD1Q@\l6QD]l6QD^l
6XD0WD0QDg5P@UV7PDnP7S@0PD[S7PDPR6XD0WD0PDZo4PDmb1PDnQ6QD_l6XD0WD0PD[Z>QD`l6QDal6QDbl6QDcl6QDdl6
XD0WD0QDel6QDfl6XD0VD0WD0QDel6QDfl6XD0QDgl6QDhl6WD0QDil6QDjl6XD0WD0PD\R6QDkl6PD\R6QDll6XD0WD0QDi
f4Q@ml6PDSo3QDnl6TD2XD0VD0WD0QDif4Q@ml6PDSo3QDnl6TD2XD0QDol6WD0QDn`1QDPm6QDQm6XD0WD0QDRm6PDUR6PD
mNQDSm6XD0WD0QDXa3QDTm6QDUm6QDVm6XD0QDWm6Y@0WD0QDXm6XD0VD0QDWm6Y@0WD0QDXm6XD0QDYm6QDZm6TD6QDf5Q`
1o5WD0QD[m6XD0QD\m6TD4QDf5Q`1o5WD0QD]m6XD0`DnQ6`DRR6QD^m6QDf5Q`1o5WD0QD_m6XD0QDb@Q`1o5WD0SD0XD0P
DQP3QD\T4QD`m6Q@f5WD0QDam6XD0QDb@Q`1o5WD0QDR_1XD0QDbm6QDcm6QDf5Q`1o5WD0QDdm6XD0WD0QDem6PD]6XD0VD
0WD0QDem6PD]6XD0QDfm6QDgm6WD0QDhm6XD0PDRj:WD0PDWo4PDUR6PD]i4XD0QDim6TD2QDf5Q`1o5WD0QDjm6XD0aDd5`
D[R6QDkm6PDnQ6TD3QDf5Q`1o5WD0PDnf2XD0QDlm6PDnQ6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0VD0QDlm6PDnQ6T
D3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0QDT?QDmm6TD4WD0PD^W7XD0QDnm6TD2WD0PDQd<XD0WD0QDom6P@ao4P@R3QDP
n6QDW5XD0WD0QDQn6PD\R6QDR_1XD0QDSZ1WD0QDRn6XD0VD0QDSZ1WD0QDRn6XD0QDSn6QDTn6WD0PDX3PDXo4XD0QDUn6W
D0PDnY:XD0PDPQ7WD0QDVn6PDnQ6QD_k1XD0QDWn6WD0PDTZ:TD1QDXn6XD0QDYn6QDZn6WD0`DVR5SD0QD[n6XD0VD0QDZn
6WD0`DVR5SD0QD[n6XD0QDT?QF\n6QDg5Q@l5Q`1o5WD0QD]n6aDn4SD0XD0`DnQ6`DoQ6`DmQ6QD^n6WD0QD_n6XD0SD0WD
0QD`n6TD1QDan6XD0`E\R6YD1WD0QDXi5XD0VD0`E\R6YD1WD0QDXi5XD0QDbn6PD\[4QDf5Q`1o5WD0QDcn6XD0QDdn6QDe
n6WD0QDfn6QDgn6XD0QDf5QDRGSD0WD0QDhn6XD0`Dei4WD0QDR_1PD\R6QDRGXD0SD0QDRGWD0QDin6XD0QDjn6QDkn6WD0
QDln6XD0WD0PDU8PDRQ5XD0WD0QDmn6TD1QDnn6XD0`D\R6QDf5P@ao4WD0QDon6PDUR6XD0SD0QDf5WD0QDPo6QDlT5XD0V
D0QDf5WD0QDPo6QDlT5XD0QDQo6WD0PD`k3PDVa:XD0VD0WD0PD`k3PDVa:XD0QDV>QDRo6WD0QDSo6XD0QDTo6P@ao4P@R3
WD0QDPn6QDUo6XD0QDf5WD0QDVo6PDUR6XD0SD0PDVn5PDoa1QDWo6TD3QDf5Q`1o5WD0QDXo6XD0WD0QDYo6XD0QD\6PDWo
2PDoQ6PDci7PDPQ7QDk6PDaQ5SD0QDZo6PDaQ5QD\6QDf5Q@i5WD0PDnR1XD0VD0QD\6QDf5Q@i5WD0PDnR1XD0QD[o6QDnR
1Q`1o5WD0QDk6XD0QD\o6QD]o6WD0Qd1o5QDk6XD0QD\6WD0QDk6XD0QD\6QD\6TD4QDf5WD0Q`1o5QDk6XD0aDd5`D[R6QD
\6TD3QDf5QDb@Q`1o5WD0QDk6XD0QDf5Q@l5QDP6WD0QDk6XD0WD0QDP6QDk6XD0SD0WD0QD^o6QDk6XD0QD\6QD_o6TD2`D
`Q1WD0QDk6XD0QD\6TD2QDf5TD4PDSR6WD0Q`1o5QDk6XD0VD0QD\6TD2QDf5TD4PDSR6WD0Q`1o5QDk6XD0QDV>QD`o6TD2
QDf5Q@ao6Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD0SD0XD0VD0QD`o6TD2QDf5Q@ao6Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD
0SD0XD0QDbo6QDco6QDdo6Q@eo6Y@0aDj4aDd5`Dnn2`D\R6`DUR6bD0WD0SD0XD0VD0QDco6QDdo6Q@eo6Y@0aDj4aDd5`D
nn2`D\R6`DUR6bD0WD0SD0XD0QDfo6QDb@Q@go6aDj4aDd5aDT6WD0SD0XD0QDho6`DnQ6`D]W?`D^W?QDf5YD0aDj4aDd5i
D1iD2`DnP7`DoP7`DPQ7WD0SD0XD0VD0QDf5YD0aDj4aDd5iD1iD2`DnP7`DoP7`DPQ7WD0SD0XD0QDSl6QDio6Y@0QDjo6a
Dj4aDd5WD0SD0XD0VD0QDio6Y@0QDjo6aDj4aDd5WD0SD0XD0QDko6aDZ5bD0WD0YD0XD0YD1QDdMaDZ5bD0WD0YD0XD0YD1
aDZ5bD0WD0YD0XD0aDZ5bD0WD0YD0XD0VD0aDZ5bD0WD0YD0XD0QDlo6aDZ5bD0WD0YD0XD0YD2QDmo6aDZ5bD0WD0YD0XD0
UD0SD0QDno6TD1WD0QDoo6XD0aDd5UD0QDno6TD1WD0QDoo6XD0aDd5UD0SD0QDPP7TD1WD0QDQP7TD2XD0QDRP7UD0QDPP7
TD1WD0QDQP7TD2XD0QDRP7QDSP7Y@0WD0QD\5XD0aDd5`DWo4`D[o4`DVP5`DUP5`DWP5`DXP5`DYP5`DZP5`DWU7UD0QD^5
Q@d5Q`1o5P@_W?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1o5QDTP7XD0VD0UD0QD^5Q@d5Q`1o5P@_W?`DTm2`DSj2`DfL`
DTj2`DbM`DT?WD0Q`1o5QDTP7XD0QDUP7UD0QD^5Q@d5TD3PD4Q`1o5WD0QDVP7XD0VD0UD0QD^5Q@d5TD3PD4Q`1o5WD0QD
VP7XD0QDWP7UD0QD^5Q@d5Y@0WD0QDXP7XD0WD0QDhe4XD0VD0WD0QDhe4XD0PD1QDYP7QDf5Q`1o5aDj4aDd5iD1iD2aD\6
aDT6bD0aD`5aDn4aD_5WD0SD0XD0VD0QDYP7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QDZP7
QDYP7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QD[P7QDY^1QDYP7QDf5Q`1o5aDj4aDd5iD1i
D2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QD[P7YD0QD\P7WD0Q@]P7PDdo4SD0XD0`DnQ6WD0PDdo4SD0QDZBXD0QDf5WD0
QD^P7SD0XD0VD0QDf5WD0QD^P7SD0XD0QE_P7WD0QD`P7QDaP7XD0WD0QDbP7Q@o5QDcP7XD0QFoR4QDdP7TD2WD0QDeP7XD
0QDfP7TD2WD0QDgP7XD0`D\R6`DgQ1QDf5Q`1o5QDhP7WD0QDiP7XD0PDSU7QDjP7PDPU7SD0PD[m4PDnFQDkP7TD2WD0QDl
P7XD0PDQX7VD0PDQX7QDT?QD^OS@0S@0WD0QDk6XD0QDmP7`E\R6`EQP3`ERP3`E_d2`EP3`Eao4`EPX?WD0PDmMXD0VD0WD
0QDnP7XD0VD0QDdMQ@Q6WD0QDi6Q`1o5QDoP7XD0QDh6`D\R6`D]S1`DgQ1WD0QDPQ7QDi6XD0QDi5Q`1o5QDQQ7Q@i6PDao
4QDi6QDQQ7QD_k1QDRQ7TD3WD0QDSQ7XD0PDdo4QDTQ7PDdo4QDUQ7QDVQ7PDdo4QDWQ7QDf5QDb@Q`1o5aDi4aDn4aD\6aD
P5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD0VD0QDWQ7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT
6aD`5aDk6bD0iD1iD2WD0SD0XD0QDXQ7QDYQ7QDZQ7PDnQ6S@0WD0QD[Q7XD0`DPe;`DTX?`Dee1`DoS5QDj[1Q@f5Q@l5Q`
1o5WD0QD\Q7XD0QD]Q7PDPR6WD0QD^Q7XD0VD0PDPR6WD0QD^Q7XD0QD_Q7QD`Q7QD^l6TD3QDf5Q`1o5aDj4WD0SD0XD0VD
0QD`Q7QD^l6TD3QDf5Q`1o5aDj4WD0SD0XD0QDT?PDPR6WD0QDaQ7XD0VD0PDPR6WD0QDaQ7XD0QDT?QDbQ7WD0QDcQ7XD0P
DPl4QDf5Q`1o5WD0QDdQ7XD0QDeQ7QDfQ7TD3PDTg1QDgQ7QDhQ7QDf5Q`1o5QDRGQ`1o5S@0WD0QDiQ7XD0`D_e1`DjW5`D
T<`Dj^;QDRG`DkIiD0SD0S@0WD0QDjQ7XD0`DnQ6`D_a3`Doa3`DV^<`DRd4`DfX?WD0QDkQ7PDnQ6SD0XD0`DkI`DPQ7QDf
5Q`1o5QDRG`D_b4`DcN`Dcb4SD0WD0QDl6XD0`DgX?QDf5Q`1o5Q@l5Q`1o5Q@k6WD0Q`1o5Q@e6QDl6XD0WD0QDSf4QDl6X
D0WD0QDlQ7QDo\6QDl6XD0WD0QDl6XD0QDmQ7PDPQ7QD\6QDnQ7QDoQ7PDnQ6QDPR7PDoW=PDoQ6PDPY>PDYo4PDPb4PDZo4
PDPb4PDYo4PDSU4PDZo4PD[c3QDQR7QDRR7QDSR7PDVQ1PDWo4QDT;QDaQ3QDTR7QDUR7QDVR7PDna1PD]U1PDhY5QDWR7PD
Q`4`DoP6`Doe1`Dgh5QDXR7QDYR7QDZR7QDR_1QD[R7PDYP6QD\R7QD]R7QDf5PDnQ6Q`1o5Q@R_1PDYP6QD\6Q@^IQ@_IQD
QP1VD0QDWX2PDfo5WD0PDYP6XD0QD\6WD0PD\o4PDYb4QD^R7QD_R7XD0WD0QD`R7QDaR7QDbR7XD0WD0QDcR7QDdR7QDeR7
P@UR6P@mNXD0QDf5PD\o4TD1PD`a>QDfR7TD1QDgR7QDhR7QDiR7QDcIPDoQ6TD1WD0QDjR7XD0PDbNQDkR7QDf5WD0QDlR7
XD0VD0QDkR7QDf5WD0QDlR7XD0PD1PDnR;PDnQ6QDRGSD0QDmR7QDnR7PDnQ6QD\6QDf5Q`1o5PDWo4PDUR6PD]i4QDoR7TD
2QDPS7QDQS7`DnQ6`DUR6QDRS7PDUR6PDPQ7QDSS7QDTS7TD1QDUS7`DoQ6PD[o4PDnQ6PDPQ7PDQa:QDf5Q`1o5WD0QDVS7
XD0VD0QDf5Q`1o5WD0QDVS7XD0QDWS7PD\R6QDXS7PDkm3PDPQ7PD[S7QDa^6PDkm3PDQR6PDPQ7PDle1QDnR1WD0PDWm:XD
0QDYS7QDf5WD0PDWm:XD0VD0QDf5WD0PDWm:XD0QDT?QDf5QDl<WD0QDZS7QDa^6QD[S7XD0PDmQ6PD_o4QD\S7QDmU2PDoQ
6PD_o4QD]S7P@nQ6PDoQ6PDPQ7PDT8PDnQ6PDQR6PDbo4PDWo3QD^S7QD_S7PDig<PDnQ6PDii;PDUR6QD`S7PDoQ6PDnP7P
DZ4PDmQ6QDaS7PDYk4PDT8PDPS;QDm]1PD[R6PDHQDa\1PD[R6SD0PD_P3PDao4QDPe4QDbS7PDWo4PDPl4PDPR6PDbMPDoQ
6QDcS7PD[Q5PDVa:PDUR6PDdo4QDdS7QDj=PDkl6QDeS7QDfS7QDgS7PDPQ7QDRX3PDha<PDha<QDhS7QDiS7QDjS7QDX@QD
kS7QDf5PDao4PDZo4VD0QDf5PDao4PDZo4PD1QDlS7QDmS7PD\R6QDnS7PD\R6QDoS7Q@PT7QDQT7PDoQ6PD_P5QD`U5PDUR
6QDRT7PDWo4PDUR6PDPQ7QDST7PDao4PDWo4PDUR6QDTT7PDWT1PDoQ6PDSEQDUT7QDVT7PDca4QDWT7QDZ_1QDXT7TD3PDU
R6PDmNPD\Q3QDYT7PDUR6P@mNQDZT7PDPS;PDUR6QD[T7QDjn1PDja:PDPR6QD\T7PDoQ6QD]T7PDoQ6QDbHPDca4QDf5WD0
QD^T7XD0aDd5QDkl4QD_T7PDjm3QDkc6PDTJPDVa:PD\o4PDYb4PDPR6TD2QD`T7PDRj1PDUR6PDZU7PDg\<PDoQ6PDPQ7PD
nGPDPS6PDZo4QDaT7PDPQ7QDbT7WD0QDaQ1TD6PD\o4QDn5PDYb<XD0QDaQ1TD5WD0PDPR6QDn5PD[V7QDcT7XD0WD0PDTP5
QDdT7PDlo<PD^R5XD0WD0QDeT7QDfT7QDiBQDgT7XD0WD0PDRj1QDhT7XD0WD0QDk4PDZT7XD0QDiT7WD0QDk4PDZT7XD0QD
jT7TD1QDkT7WD0QDWNQDlT7QDmT7QDnT7XD0WD0PD`S4PD_6XD0`Dj^;`Dg2WD0PDbT7QDoT7P@nP7QDPU7XD0QDQU7TD2WD
0QDRU7QDSU7XD0QDTU7WD0QDUU7PDST7PD]6XD0WD0QDVU7QDWU7XD0WD0PDnn2QDb@QDXU7QDYU7XD0WD0PDnn2PDnP7PDf
GQDZU7XD0WD0PDUR6PDnP7QD[U7XD0VD0WD0PDUR6PDnP7QD[U7XD0QDT?WD0PDUR6PDPQ7PDQe7PD\c1XD0WD0PDYU7PDWQ
;QDT;XD0WD0PDYU7PDfS1PDPQ7XD0WD0PDao4QD`8QD\U7TD1QD]U7XD0`DVb1WD0PDnP7PD]6PDoQ6PDoR;XD0WD0PDgP<P
DhP<PDV6XD0WD0PDP`7PD\o4PDV6XD0QD^U7QDn5WD0PDli5PD\o4PDnP7XD0QDn5WD0PDjR6PDaR5XD0WD0QD_U7QD`U7PD
\o4XD0WD0QDaU7P@[o4PDUR6PDmNXD0WD0QDbU7PD[o4PDoQ6XD0WD0QDcU7QDfT7PDPQ7QDdU7XD0WD0QDSb6PD[o4PDmQ6
XD0QDeU7WD0QDfU7QDgU7PDgCXD0WD0QDhU7QDiU7PD\o4XD0QDjU7PDhd5WD0QDkU7PDPQ7PD]d;XD0WD0PDSc5PD\o4QDi
BPDi7XD0QDlU7QDmU7TD1WD0P@\o4QDm4XD0WD0PDQEPDnQ6QDnU7QDoU7XD0WD0QDPV7QDSR1XD0QDQV7TD1WD0QDRV7XD0
WD0QDSV7PDnQ6PDc[>XD0WD0QDTV7PDUR6QDUV7XD0WD0PDe`<PDoQ6PDdW=XD0QDVV7WD0PDhm3Q@d>QDWV7TD2QDXV7XD0
WD0PDnP7PD]l4PD]d;XD0WD0QDYV7QDZV7QD[V7XD0WD0QD\V7QDRGQD]V7QD^Q3XD0WD0QDUT1QD^V7QD_V7PDTJXD0QF`V
7TD1WD0QDl4XD0QDaV7TD1QDbV7`DY9QFcV7TD1WD0QDl4QDcf1XD0VD0QFcV7TD1WD0QDl4QDcf1XD0QDV>WD0QD\a4QDjb
2QDdV7XD0WD0PDeY;QDeV7QDfV7XD0WD0PDVU7QDgV7XD0VD0WD0PDVU7QDgV7XD0QDV>WD0QDWW2QDhV7QDiV7XD0WD0PDV
V7PDnR;XD0VD0WD0PDVV7PDnR;XD0QDcc6WD0PD`k3QDjV7PDUR6XD0QFkV7WD0QDlV7PDUR6PD[5PD\[4PDUR6XD0WD0QDj
HTD1QDmV7P@nQ6QDnV7XD0WD0QDoV7PDUR6QDPW7XD0WD0QDQW7PDjR6PDUR6XD0WD0QDRW7XD0WD0PDdg2QDSW7XD0WD0QD
TW7QDUW7XD0QDVW7WD0PDZ6PDnQ6PDPQ7QDWW7XD0WD0PDgl4PDnQ6PDPQ7XD0WD0QDXW7PDnQ6QDZ[2QDYW7XD0QDZW7WD0
QD[W7PDUR6PD`8XD0WD0PDTZ?QD\W7XD0WD0QD]W7PD\o4P@PQ7QD^W7XD0WD0PD[OPD`i4XD0WD0PDcd<PDoQ6QD_W7XD0W
D0PDTMPDnQ6QD`W7PD_U=XD0QDaW7WD0QDlT2PD\[4PDTU7XD0VD0QDaW7WD0QDlT2PD\[4PDTU7XD0QDV>WD0QDbW7PDUZ?
XD0VD0WD0QDbW7PDUZ?XD0QDV>QDcW7TD1WD0PDb`:QDdW7XD0WD0QDeW7XD0PDRT7QDfW7TD3WD0QDgW7XD0QDhW7WD0QDi
W7PD^W7XD0QDjW7WD0QDkW7PDPQ7QDlW7PDnQ6XD0WD0PDQR6PDnV6XD0WD0QDSJQDmW7QDXa3XD0VD0WD0QDSJQDmW7QDXa
3XD0QDnW7WD0QDSJTD1QDoW7QDPX7XD0WD0QDQX7QDRX7XD0QDSX7WD0QDTX7P@nQ6QDUX7QDVZ1QDVX7XD0QDWX7WD0QDXX
7TD2QDYX7XD0PDST7WD0QDZX7PDPKXD0WD0QDVCTD1QD[X7QD]k3XD0WD0QD]g4PDnP7PDa^;XD0WD0QD\X7PD]R5XD0WD0P
D[o4PDnQ6PD_o4PDmR<XD0VD0WD0PD[o4PDnQ6PD_o4PDmR<XD0QDT?WD0PD[o4PDnQ6PDPQ7PDg2XD0VD0WD0PD[o4PDnQ6
PDPQ7PDg2XD0PD1WD0PDST7PDnP7PDhZ?PD_Z5XD0QD]X7TD3WD0PD[o4PDnQ6PDPQ7PDXf5XD0WD0QDjNQD^X7PDYo4XD0W
D0QDP2TD1QD_X7QD^NXD0WD0QDP2TD2QD`X7XD0WD0PDV]:PDaT6XD0VD0WD0PDV]:PDaT6XD0QDaX7WD0PDcS5QDj9QDbX7
XD0QDcX7TD1WD0QDdX7XD0VD0QDcX7TD1WD0QDdX7XD0QDeX7QDfX7TD1WD0QDgX7TD1QDhX7TD2VD0XD0`DdF`DX\2`Dee1
`D_\5QDfX7TD1WD0QDgX7TD1QDhX7TD2QDiX7XD0`DdF`DX\2`Dee1`D_\5QDjX7TD1WD0QDkX7QDT;TD1QDlX7XD0VD0QDj
X7TD1WD0QDkX7QDT;TD1QDlX7XD0QDmX7QDnX7TD1WD0QDoX7XD0VD0`Dn[5QDnX7TD1WD0QDoX7XD0QDPY7`Dn[5WD0QDQY
7QDRY7TD1QDSY7XD0aDn4WD0QDn`1PDPQ7PDnn4PDnQ6XD0QDTY7TD2QDf5PD\o4QDUY7TD1WD0QDVY7XD0WD0QDWY7PDSR6
QDXY7XD0`D\o4`Ddc6`DdD`DZT7WD0QDYY7QDZY7QDYY3TD1QD[Y7XD0QD\Y7TD2WD0QD]Y7XD0VD0`DRR6`DnQ6QD\Y7TD2
WD0QD]Y7XD0QD^Y7`DRR6`DnQ6WD0PD]P1PDQT7QD_Y7XD0QD`Y7TD2WD0QDaY7QDbY7PDga<XD0WD0QD\]6PD\o4PDPQ7PD
kk4XD0WD0QDcY7PDRR6PDPQ7PDkk4XD0WD0PDSd<QDdY7XD0WD0PDT8QDlc6XD0WD0QDeY7SD0XD0`DPQ7`Dmb5`DPR6dk25
0m1^P141m1WP122m1UP123m1RP124m1UP113m1RP175m1VP175m1XP186m1TP187m1VP158m1VP169m1VP13:m1UP1B;m1TP
16<m1VP15=m1SP13>m1YP113m1RP13?m1YP12@m1UP14Am1[P15Bm1WP12Cm1UP113m1RP12Dm1VP13Em1XP12@m1UP13Fm1
YP13Gm1WP12Hm1UP113m1RP13Im1XP12Jm1VP12Km1VP12Lm1UP12Mm1VP12Nm1VP12Om1VP12P1m1VP12Q1m1UP12R1m1VP
12R1m1VP12S1m1UP14T1m1XP13U1m1YP13V1m1XP12W1m1TP13X1m1WP113m1RP12Y1m1VP13Z1m1XP12[1m1TP13\1m1YP1
3]1m1YP12^1m1VP12_1m1UP12`1m1VP12a1m1TP13b1m1XP12c1m1VP13d1m1YP12e1m1UP14f1m1ZP13g1m1WP13h1m1XP1
3i1m1WP13j1m1YP14k1m1\P13l1m1XP12m1m1TP13n1m1VP12o1m1VP13P2m1VP13Q2m1WP12R2m1TP12S2m1TP12T2m1VP1
2U2m1VP12V2m1TP12W2m1UP113m1RP113m1RP113m1RP113m1RP113m1RP12X2m1TP12Y2m1TP113m1RP113m1RP13Z2m1TP
113m1RP12[2m1TP123m1RP124m1UP113m1RP12\2m1UP16]2m1YP13^2m1TP13_2m1TP12`2m1TP12a2m1TP13b2m1XP14c2
m1[P12d2m1TP12e2m1TP12f2m1VP12g2m1TP12h2m1VP13i2m1XP14j2m1YP14k2m1\P12l2m1UP13m2m1YP14n2m1\P13o2
m1YP13P3m1YP13Q3m1UP12R3m1VP12S3m1TP13T3m1TP12@m1UP14U3m1[P13V3m1VP12W3m1TP12X3m1TP13Y3m1XP13Z3m
1TP12[3m1UP13\3m1WP14]3m1VP12^3m1TP14_3m1WP13`3m1WP12a3m1UP12b3m1TP13c3m1XP12d3m1VP113m1RP12e3m1
VP12f3m1VP12g3m1UP12h3m1UP12h3m1UP14i3m1ZP14j3m1VP13k3m1TP113m1RP113m1RP12l3m1TP113m1RP12@m1VP12
m3m1UP12n3m1TP12o3m1VP13P4m1UP14Q4m1XP13R4m1YP13S4m1WP14T4m1ZP14U4m1[P13V4m1TP13W4m1UP12X4m1TP12
Y4m1TP12Z4m1UP113m1RP12[4m1VP12\4m1UP12]4m1VP14n2m1\P12^4m1TP12_4m1VP19`4n1UP19a4n1WP16b4n1ZP16c
4n1XP17d4n1]P15e4n1VP15f4n1XP16g4n1[P15h4n1UP15i4n1WP16j4n1ZP14_4n1UP15k4n1TP15l4n1VP14m4n1TP14n
4n1UP15o4n1XP15P5n1WP17Q5n1VP17R5n1VP16S5n1VP1;T5n1UP1;U5n1WP14T5n1UP17V5n1VP17V5n1XP16W5n1WP15X
5n1VP17Y5n1YP16Z5n1ZP15[5n1XP15\5n1XP15]5n1XP15^5o1TP14_5o1TP17`5o1YP15a5o1XP16b5o1UP16b5o1WP14c
5o1TP17d5o1WP14e5o1TP16f5o1ZP17g5o1VP17g5o1XP16h5o1VP15i5o1YP15i5o1XP15j5o1YP16k5o1XP15l5o1XP14D
o1VP16m5o1XP15n5o1WP16o5o1WP16P6o1YP16Q6o1WP16R6o1VP16R6o1XP17S6o1XP15T6o1WP15U6o1XP18V6o1WP16W6
o1UP16W6o1WP14X6o1UP16Y6o1WP16Y6o1YP16Z6o1ZP17[6o1\P16\6o1ZP16]6o1ZP14^6P2VP16_6P2XP15`6P2UP16a6
P2ZP14b6P2TP15c6P2XP17d6P2UP15e6P2XP15f6P2WP16g6P2XP16g6P2ZP17h6P2[P15i6P2YP15j6P2YP14k6P2VP15l6
P2XP15m6P2XP17n6P2YP15o6P2XP16P7P2YP15Q7P2WP16U3P2ZP18R7P2ZP13S7P2TP15T7P2YP18U7P2[P16V7P2VP16W7
P2XP15X7P2UP15Y7P2WP14Z7P2UP15[7P2WP15\7P2WP16]7P2XP16]7P2ZP15^7P2XP16_7P2TP16_7P2VP16`7P2ZP15a7
P2XP16b7P2ZP15c7P2WP16d7P2XP16e7P2XP16W4P2UP16W4P2WP15f7P2XP16g7P2XP15h7P2XP19i7P2VP17j7Q2VP18k7
Q2VP18l7Q2XP1Cm7Q2WP16n7Q2VP15o7Q2XP1:P8Q2^P16Q8Q2WP15R8Q2TP15S8Q2VP15T8Q2VP16U8Q2ZP16V8Q2WP15W8
Q2WP16X8Q2WP18Y8Q2]P15Z8Q2WP15[8Q2WP17\8Q2VP17\8Q2XP16]8Q2WP15^8Q2XP15_8Q2YP16`8Q2ZP133Q2SP17W4Q
2WP17W4Q2YP15a8Q2YP15b8Q2YP15c8Q2VP15d8Q2XP143Q2SP14e8Q2UP16f8Q2WP14g8Q2UP17h8Q2VP15i8Q2WP15j8Q2
WP15k8Q2XP14l8Q2TP15m8Q2XP16n8Q2WP16n8Q2YP15o8Q2WP16P9Q2XP17Q9Q2XP17R9Q2YP15S9Q2TP15T9Q2TP16U9Q2
YP18V9Q2WP15W9Q2VP14X9Q2VP16Y9Q2VP16Y9Q2XP15Z9Q2TP15[9Q2VP14\9Q2VP19]9Q2ZP15^9Q2TP15_9Q2TP16`9Q2
VP16`9Q2XP15a9Q2VP14b9Q2SP1:c9R2VP1:c9R2XP17d9R2YP16e9R2XP15f9R2VP16g9R2YP19h9R2ZP16i9R2VP16j9R2
WP16k9R2UP16l9R2XP17m9R2VP17n9R2XP19o9S2VP18P:S2VP18P:S2VP17Q:S2VP17R:S2TP17S:S2VP15T:S2TP15U:S2
VP17V:S2TP14W:S2TP1:X:S2TP16Y:S2XP16Z:S2WP1<[:S2VP18\:S2XP14]:S2ZP12^:S2TP17_:S2VP15`:S2WP12b9S2
TP15a:S2YP14b:S2YP15c:S2WP14d:S2TP18e:S2]P14f:S2VP16g:S2WP17h:S2YP19i:S2TP18j:S2TP18j:S2TP17k:S2
TP19l:S2VP18m:S2VP18m:S2VP17n:S2VP14o:S2TP12P;S2VP12Q;S2UP13R;S2YP12S;S2UP12T;S2UP12U;S2UP15V;S2
XP12W;S2TP13X;S2YP12Y;S2UP12X6S2UP13Z;S2XP12[;S2TP12X6S2VP12T;S2UP13\;S2YP14];S2[P13^;S2WP13_;S2
XP13R4S2YP12:S2UP16`;S2VP19a;S2XP17b;S2XP12c;S2UP12d;S2UP12e;S2TP13f;S2YP12g;S2UP13h;S2YP13i;S2V
P13j;S2VP1:k7S2VP17g:S2VP15k;S2TP1:l;S2YP15m;S2TP15n;S2TP1:o;S2VP13P<S2UP19Q<S2VP17R<S2XP18S<S2X
P12T<S2UP12U<S2TP13V<S2XP12W<S2UP12X<S2TP14Y<S2VP13Z<S2TP1:[<T2TP1<\<T2VP16]<U2VP15^<U2XP18_<U2X
P17`<U2YP15@U2VP17a<U2TM3b<U2XP13c<U2UP13d<U2WP15e<U2VP15f<U2^P12g<U2TP14h<U2WP16i<U2VP13j<U2WP1
3k<U2WP15l<U2VP17m<U2[P12n<U2TP15o<U2VP13P=U2TP16Q=U2VP15R=U2TP16S=U2UP16T=U2VP15U=U2VP16V=U2WP1
6W=U2VP17X=U2YP15Y=U2UP17Z=U2VP17[=U2WP1:\=U2TP17]=U2TP17^=U2ZP17_=U2YP14`=U2TP17a=U2XP16b=U2XP1
6c=U2VP15d=U2VP13e=U2TP17f=U2XP13g=U2UP16h=U2VP13i=U2XP15j=U2UP16k=U2TP12l=U2VP13m=U2XP14n=U2[P1
3o=U2UP15P>U2WP12Q>U2VP113U2RP12R>U2UP15k;U2TP17S>U2YP18T>V2YP16U>V2ZP15V>V2WP15W2V2UP15W>V2WP16
3V2RP16`5V2WP17W4V2WP17W4V2YP17X>V2YP14Y>V2TP15Z>V2VP18[>V2YP16\>V2YP15]>V2XP17^>V2WP17^>V2YP18_
>V2UP16`>V2XP16a>V2YP1:b>V2TP16c>V2VP1;d>V2VP19e>V2TP16f>V2VP15g>V2WP15h>V2VP15i>V2WP15j>V2TP16k
>V2TP19l>V2XP15m>V2WP15`4V2UP15n>V2WP16o>V2VP16P?V2YP17Q?V2VP16R?V2XP15S?V2TP16T?V2VP16U3V2[P15U
?V2VP15V?V2XP18S>V2[P16W?V2XP17X?V2XP16Y?V2VP17Z?V2VP17Z?V2XP15[?V2TP17\?V2WP17R<V2YP1:]?V2XP1:]
?V2ZP16^?V2XP15T;V2VP16_?V2ZP17`?V2VP17a?V2XP16b?V2WP16c?V2YP14d?V2UP17e?V2[P15f?V2WP1:g?V2ZP17h
?V2TP17i?V2VP18j?V2YP15k?V2VP18l?V2YP17W4V2WP17W4V2YP19m?V2XP19m?V2ZP15n?V2WP15o?V2UP15P@V2WP17`
5V2YP18Q@V2VP18Q@V2XP16R@V2VP15S@V2UP19T@V2XP19T@V2ZP17U@V2VP17V@V2XP16W@V2XP16X@V2VP17Y@V2\P16Z
@V2ZP17[@V2XP14X6V2UP16\@V2TP16]@V2VP19^@V2WP17_@V2XP16`@V2XP16a@V2ZP17b@V2YP15c@V2VP1;d@V2VP1;e
@V2XP17f@W2YP18f@W2\P18f@W2WP18g@W2WP18h@W2WP17i@W2YP16j@W2YP15k@W2UP1:l@X2\P19m@X2[P15n@X2UP15o
@X2WP18PAX2\P17QAX2XP16RAX2WP18SAX2VP1:TAX2XP14UAX2VP15VAX2YP15WAX2YP17XAX2^P16YAX2UP16ZAX2UP16[
AX2WP19\AY2ZP16]AY2ZP15^AY2XP15_AY2XP15`AY2WP14aAY2TP17bAY2[P18cAY2XP14dAY2TP15eAY2XP15fAY2XP17g
AY2XP17hAY2VP16iAY2YP16iAY2[P17jAY2TP16kAY2ZP15lAY2VP15mAY2XP15nAY2YP16oAY2YP16oAY2[P17PBY2[P17P
BY2^P17QBY2WP17RBY2WP17RBY2YP17Z:Y2YP18SBY2TP1;TBZ2^P1:TBZ2\P19UBZ2YP19UBZ2[P1<VBZ2^P18WBZ2ZP19X
BZ2\P15YBZ2WP1?ZB[2WP1:[B[2UP15\B[2WP16]B[2WP15^B[2XP16_B[2WP16_B[2YP16`B[2YP15aB[2WP18bB\2VP18b
B\2XP133\2RP16cB\2VP1C3]2RP16dB]2TP19eB]2VP19fB]2XP14gB]2TP15hB]2UP15iB]2WP1<jB^2VP1<kB^2XP14lB^
2TP18mB^2ZP18nB^2YP14oB^2UP15PC^2WP15QC^2TP15RC^2VP14SC^2VP15TC^2YP14UC^2TP15VC^2TP15WC^2VP16XC^
2ZP16YC^2WP16ZC^2ZP15[C_2WP16\C_2ZP17]C_2[P16^C_2YP15_C_2VP15`C_2TP15aC_2WP16bC_2WP15cC_2WP16dC_
2XP18eC_2XP16fC_2YP17gC_2YP17hC_2YP15iC_2YP18jC_2ZP17kC_2XP14lC_2TP17mC_2WP14b9_2SP14nC`2TP1=oC`
2XP16PD`2TP16PD`2VP14QD`2VP15RD`2VP16SD`2[P15TD`2TP16UD`2WP16UD`2YP16VD`2VP18WD`2XP14XD`2VP15YD`
2UP15ZD`2WP14[D`2UP14\D`2VP14]D`2UP15^D`2UP15_D`2WP14`D`2VP14aD`2VP14bD`2VP14cD`2VP14dD`2VP14eD`
2UP14fD`2VP15gD`2YP15hD`2YP15iD`2VP15jD`2XP14kD`2UP14lD`2VP14mD`2VP15nD`2YP14oD`2UP14PE`2VP15QE`
2XP15RE`2WP14SE`2UP14TE`2UP14UE`2UP16o2`2\P16VE`2ZP16o2`2\P16o2`2\P17A`2\P17A`2^P16WE`2[P16o2`2\
P16o2`2\P16o2`2\P16XE`2\P16XE`2\P16a8`2\P16XE`2ZP16YE`2YP18ZE`2[P14[E`2UP14\E`2VP14]E`2UP15^E`2W
P14_E`2UP15`E`2WP16aE`2\P14bE`2VP16o2`2\P16o2`2\P14cE`2UP15dE`2YP16eE`2[P14fE`2TP18gE`2UP14hE`2V
P15iE`2YP16jE`2\P16kE`2\P18P4a2YP16lEa2YP18P4a2YP18P4a2WP18P4a2YP19mEa2]P19nEa2\P16oEa2YP14PFa2U
P1:QFa2YP1?RFa2WP1?RFa2YP1<RFa2ZP1<SFa2]P16TFa2XP16UFa2XP14b9a2TP1BVFa2ZP17WFa2\P18XFa2ZP18@a2UP
15YFa2WP17ZFa2YP16[Fb2WP17\Fb2WP16]Fb2VP14^Fb2UP15_Fb2WP16`Fb2WP16aFb2XP17bFb2[P15cFb2XP15dFb2XP
19eFb2[P15fFb2VP15=b2SP14gFb2[P15`5b2WP12hFb2TP16iFb2UP16jFb2TP16kFb2VP18lFb2TP16mFb2VP16mFb2VP1
3nFb2TP16=b2SP13oFb2UP13PGb2XP13QGb2VP12RGb2UP16SGb2WP12TGb2TP14UGb2RP16VGb2TP13WGb2VP13XGb2TP12
YGb2TP16ZGb2YP14b9b2SP12[Gb2VP13\Gb2XP12d6b2VP12]Gb2TP113b2RP12T5b2VP12^Gb2TP12_Gb2UP12d6b2VP16`
Gb2RP15aGb2RP15aGb2RP143b2RP16bGb2VP13cGb2VP15PGb2YP14dGb2VP13eGb2TP15fGb2WP16gGb2ZP12hGb2TP13iG
b2XP113b2RP12jGb2TP13kGb2WP13lGb2YP13mGb2YP12nGb2TP13oGb2TP113b2SP13PHb2XP13QHb2XP13RHb2XP13SHb2
XP13THb2UP14n2b2[P113b2SP17UHc2VP17Z:c2WP16VHd2WP14UGd2SP16WHe2XP17WHe2YP143f2RP15XHf2TP13b9f2SP
14YHf2XP12ZHf2VP12ZHf2UP17[Hg2TP16\Hg2XP14T;g2UP13]Hg2WP15^Hg2WP15_Hg2TP15`Hg2WP15aHg2VP14bHg2YP
14cHg2TP17dHg2VP16eHh2VP1;fHh2TP1;gHh2VP16hHh2TP17iHh2WP16jHh2VP17kHh2YP18lHh2\P17mHh2VP15nHh2TP
15oHh2VP15PIh2XP16QIh2WP15RIh2WP17SIh2UP19TIh2ZP16UIh2[P15VIh2WP16WIh2ZP15XIh2UP17YIh2WP18ZIh2[P
16[Ih2YP15\Ih2XP18]Ih2XP18^Ih2ZP16_Ih2UP15`Ih2VP16aIh2XP16bIh2YP17cIh2ZP14dIh2TP16eIh2WP13fIh2WP
12b9h2SP13gIh2XP13hIh2XP15iIh2VP12d6h2UP12jIh2VP12kIh2VP15lIh2VP17mIh2YP16nIh2ZP13oIh2VP13PJh2VP
13QJh2YP13RJh2TP15SJh2WP14TJh2WP14UJh2[P14VJh2ZP14WJh2YP13XJh2VP14YJh2XP13ZJh2WP12b9h2TP13=h2TP1
2[Jh2TP16\Jh2XP13]Jh2WP12^Jh2VP13_Jh2XP13`Jh2XP13aJh2UP12bJh2UP13cJh2XP14dJh2ZP14eJh2YP13fJh2WP1
2gJh2TP13hJh2YP12RGh2UP13iJh2VP14jJh2YP13kJh2WP12lJh2TP12mJh2VP14nJh2VP12oJh2VP113h2SP12PKh2TP13
QKh2VP1?hHh2UP12RKh2TP15SKh2VP13TKh2TP12UKh2TP12VKh2TP14WKh2VP13XKh2WP13YKh2WP13ZKh2XP13[Kh2WP14
\Kh2ZP13]Kh2XP13^Kh2XP13_Kh2YP113h2RP15`Kh2]P14`Kh2ZP15`Kh2^P14`Kh2[P13aKh2XP14bKh2[P12cKh2VP13d
Kh2YP13eKh2VP12fKh2UP14gKh2YP14hKh2VP15iKh2YP14jKh2XP13kKh2WP13lKh2WP14mKh2XP13nKh2WP12oKh2TP12P
Lh2TP14UJh2\P13QLh2VP12T5h2VP12T;h2VP13RLh2WP16SLi2XP17TLi2[P14ULi2VP17VLi2XP16WLi2XP17XLi2[P17Y
Li2ZP1;ZLi2YP18[Li2YP18[Li2XP18\Li2YP15]Li2WP15^Li2VP16_Li2YP16_Li2ZP15iHi2WP16`Li2VP18aLi2VP15b
Li2WP15cLi2XP16dLi2VP16eLi2VP16eLi2XP1:fLi2ZP1:fLi2YP15gLi2TP15hLi2SP15iLi2UP19jLi2XP15kLi2TP15l
Li2VP16mLi2VP1:nLi2VP19oLi2[P19PMi2[P1:PMi2]P1:oLi2]P1:QMi2VP18RMi2YP14SMi2UP16TMi2VP16UMi2YP16V
Mi2WP17WMi2ZP16XMi2XP19YMi2VP18ZMi2ZP18[Mi2ZP17\Mi2XP15]Mi2UP15^Mi2WP17_Mi2WP16`Mi2UP16aMi2UP18b
Mi2XP18cMi2WP16dMi2VP15fIi2VP18eMi2ZP16\Ki2[P16fMi2WP16gMj2UP16hMk2WP18iMk2XP15jMk2RP1CkMk2TP15l
Mk2SP15mMk2UP15nMl2SP1:oMm2ZP18PNm2WP1BQNn2oLJRNn2PM8a8o2ZP15SNo2VP16TNo2YP16UNo2XP15VNo2TP15WNo
2VP15XNo2VP16YNo2YP15ZNo2TP15[No2VP1@\No2TP1@\No2VP15]No2TP15^No2VP1A_No2VP15`No2VP16aNo2WP15bNo
2TP15cNo2VP15dNo2VP16eNo2XP17fNo2TP17fNo2VP16gNo2VP16l1o2ZP16n2o2\P16hNo2WP16hNo2YP16iNo2WP16iNo
2YP15jNo2YP14kNo2VP16lNo2UP16mNo2WP15nNo2WP18oNo2ZP163o2RP1;POo2VP1;POo2XP14QOo2TP17ROo2\P14SOo2
VP1>TOo2VP15UOo2VP19VOo2TP19VOo2VP15WOo2TP15XOo2VP16YOo2WP14ZOo2VP14[Oo2UP16\OP3VP16]OP3XP16]OP3
ZP14l2P3UP16^OP3UP16_OP3WP17`OP3YP15aOP3VP1:bOP3VP1:bOP3XP1;cOP3VP19dOP3UP19eOP3WP15fOP3TP15gOP3
VP17hOP3VP15iOP3TP15jOP3VP1>kOP3TP1>lOP3VP143P3RP17mOP3WP17nOP3YP17oOP3YP17oOP3[P15PP1P3XP15QP1P
3VP1<RP1P3YP1<RP1P3[P14SP1P3UP18TP1P3XP15UP1P3UP15VP1P3TP15WP1P3VP17XP1Q3VP17YP1Q3XP16ZP1Q3YP17[
P1Q3TP17\P1Q3VP1:k7Q3UP1:]P1Q3WP17^P1Q3VP16_P1Q3VP16_P1Q3XP16`P1Q3VP15aP1Q3TP15bP1Q3VP17cP1Q3YP1
6dP1Q3TP16dP1Q3VP16eP1Q3XP16eP1Q3ZP17fP1Q3WP17gP1Q3YP16hP1Q3XP14iP1Q3TP15jP1Q3TP15kP1Q3VP16lP1Q3
VP16lP1Q3XP16mP1Q3VP12nP1Q3TP13oP1Q3WP12PQ1Q3UP113Q3RP12QQ1Q3UP13RQ1Q3WP14SQ1Q3[P13TQ1Q3XP17UQ1Q
3WP16VQ1Q3VP19WQ1Q3WP14XQ1Q3TP14YQ1Q3TP15ZQ1Q3TP13[Q1Q3VP14\Q1Q3TP15]Q1Q3WP16^Q1Q3VP1@_Q1Q3TP13`
Q1Q3VP13aQ1Q3WP16bQ1Q3VP1;cQ1Q3VP15dQ1Q3WP18eQ1Q3WP18eQ1Q3YP16fQ1Q3WP15gQ1Q3VP16hQ1Q3VP12iQ1Q3TP
13jQ1Q3VP12d6Q3VP1Dd6Q3UP13kQ1Q3TP12lQ1Q3TP13mQ1Q3YP12nQ1Q3TP13oQ1Q3WP13PR1Q3XP13QR1Q3VP13RR1Q3T
P12SR1Q3TP14TR1Q3ZP13UR1Q3VP14VR1Q3XP13WR1Q3XP12^OQ3VP13XR1Q3TP13YR1Q3TP13ZR1Q3TP12[R1Q3UP12\R1Q
3TP14]R1Q3TP193Q3RP15^R1Q3VP14_R1Q3TP113Q3RP15`R1Q3WP12aR1Q3TP13bR1Q3WP13cR1Q3WP14dR1Q3YP14eR1Q3
[P15o2Q3]P13fR1Q3VP13gR1Q3TP12d6Q3UP13hR1Q3XP13iR1Q3WP13jR1Q3YP13kR1Q3WP15lR1Q3VP13mR1Q3TP13nR1Q
3UP12oR1Q3TP12PS1Q3UP113Q3RP14QS1Q3TP12RS1Q3UP15SS1Q3WP12T5Q3VP13TS1Q3WP13US1Q3TP12VS1Q3TP12WS1Q
3TP11XS1R3RP12YS1R3VP12XS1R3QP12ZS1R3UP12[S1R3VP12\S1R3TP12]S1R3UP11XS1R3RP12^S1R3TP12_S1R3UP11X
S1R3RP12`S1R3TP12aS1R3UP12bS1R3UP12cS1R3UP12dS1R3UP13eS1R3WP11XS1R3RP12fS1R3UP12gS1R3UP12hS1R3UP
12iS1R3UP12jS1R3TP11XS1R3RP12kS1R3UP12lS1R3UP13mS1R3WP11XS1R3RP12nS1R3VP12oS1R3UP12PT1R3TP12QT1R
3VP12RT1R3TP12ST1R3VP12TT1R3VP12UT1R3TP12VT1R3UP12WT1R3VP12XT1R3UP12YT1R3VP12ZT1R3VP12[T1R3UP11X
S1R3RP11XS1R3RP12\T1R3TP13]T1R3VP13^T1R3WP12_T1R3VP13`T1R3WP12aT1R3UP12bT1R3UP12cT1R3TP12dT1R3TP
11XS1R3RP11XS1R3RP12eT1R3TP12fT1R3TP14gT1R3ZP12hT1R3TP12iT1R3UP11XS1R3RP12jT1R3UP11XS1R3RP12kT1R
3TP12lT1R3TP12mT1R3UP11XS1R3RP11XS1R3RP11XS1R3RP15nT1S3SP13oT1S3TP13PU1S3SP13nT1S3SP11QU1S3RP13R
U1S3YP13SU1S3YP11QU1S3RP12TU1S3VP11QU1S3RP18UU1T3^P17VU1T3ZP15WU1T3YP13XU1T3VP15YU1T3YP1:ZU1T3ZP
17[U1T3YP17\U1T3]P17]U1T3_P15^U1T3ZP14_U1T3VP16`U1T3[P15aU1T3YP18bU1T3]P16cU1T3WP1=dU1T3WP14eU1T
3UP1:fU1T3XP19gU1T3TP15hU1T3SP11iU1T3RP14jU1T3SP13kU1T3UP14lU1T3XP16mU1T3YP14nU1T3VP1>oU1T3VP16P
V1T3XP18QV1T3YP1:RV1T3]P16SV1T3WP19TV1T3_P19UV1T3YP16VV1T3ZP1@WV1T3ZP17XV1T3ZP17YV1T3YP16ZV1T3YP
12[V1T3SP15\V1T3XP16]V1T3WP18^V1T3\P1;_V1T3YP1:^V1T3^P16`V1T3XP16aV1T3YP17bV1T3YP18cV1T3YP16dV1T
3WP17eV1T3YP17fV1T3ZP18gV1T3\P16hV1T3ZP15iV1T3WP16jV1T3WP14kV1T3UP16lV1T3WP12[V1T3TP14mV1T3XP17n
V1T3WP14oV1T3YP16PW1T3XP1BQW1T3ZP18RW1T3YP1ASW1T3WP17TW1T3]P18UW1T3`P17VW1T3YP17WW1T3ZP16XW1T3WP
14YW1T3VP15ZW1T3XP16[W1T3WP15\W1T3ZP12]W1T3UP14^W1T3VP1B_W1T3VP1=`W1T3XP13aW1T3WP12bW1T3VP17cW1T
3XP14dW1T3[P14eW1T3XP12fW1T3UP16gW1T3XP13hW1T3XP1?iW1T3WP12jW1T3TP13kW1T3XP16lW1T3WP17mW1T3YP19n
W1T3[P19oW1T3\P17PX1T3XP18QX1T3YP16RX1T3WP17SX1T3YP16TX1T3YP1=UX1T3XP1;VX1T3[P1>WX1T3]P18XX1T3ZP
18YX1T3\P18ZX1T3YP18[X1T3YP18\X1T3YP19]X1T3\P18^X1T3ZP19_X1T3VP19`X1T3\P17aX1T3YP18bX1T3\P15cX1T
3XP16dX1T3WP17eX1T3YP15fX1T3WP14gX1T3VP1:hX1T3\P19iX1T3[P1;jX1T3\P15kX1T3WP17lX1T3YP18mX1T3XP18n
X1T3XP19oX1T3[P17PY1T3WP17QY1T3WP17RY1T3XP1?SY1T3WP17TY1T3XP18UY1T3WP19VY1T3XP19WY1T3XP17XY1T3YP
17YY1T3WP17ZY1T3VP18[Y1T3VP18\Y1T3XP15]Y1T3VP18^Y1T3XP1;_Y1T3`P18`Y1T3ZP17aY1T3ZP18bY1T3XP16cY1T
3WP16dY1T3WP17eY1T3YP19fY1T3WP16gY1T3VP16hY1T3XP15iY1T3XP17jY1T3ZP15kY1T3WP1<lY1T3XP18mY1T3YP18`
U1T3[P1:nY1T3[P18oY1T3\P18PZ1T3]P16QZ1T3XP19RZ1T3[P1ASZ1T3ZP17TZ1T3ZP1:UZ1T3\P17VZ1T3YP16WZ1T3WP
18XZ1T3WP14YZ1T3UP17ZZ1T3YP19[Z1T3WP18\Z1T3XP19]Z1T3ZP18^Z1T3YP15_Z1T3WP14`Z1T3UP18aZ1T3YP16bZ1T
3ZP17cZ1T3VP18ZU1T3WP17dZ1T3VP16eZ1T3VP17fZ1T3WP19gZ1T3YP19hZ1T3[P17iZ1T3ZP17jZ1T3YP18kZ1T3YP16l
Z1T3XP18mZ1T3WP1:nZ1T3^P18oZ1T3XP1:P[1T3ZP18Q[1T3WP1:R[1T3^P1<S[1T3ZP1=T[1T3_P1;U[1T3WP19U[1T3YP
15V[1T3UP18W[1T3XP16X[1T3WP19Y[1T3ZP17Z[1T3WP19[[1T3XP16\[1T3WP17][1T3[P16^[1T3YP17_[1T3YP18`[1T
3WP17a[1T3WP18b[1T3YP19c[1T3ZP19d[1T3YP16e[1T3WP17f[1T3WP18g[1T3YP1:h[1T3_P16i[1T3WP17j[1T3[P17k
[1T3XP12l[1U3UP11iU1U3RP17iU1U3RP13m[1U3TP13n[1U3TP15n[1U3VP11iU1U3RP15iU1U3RP12o[1U3UP15P\1U3[P
1?iU1U3SP14Q\1U3VP11iU1U3SP13R\1U3XP13S\1U3UP12T\1U3UP12U\1U3RP11iU1U3RP11iU1U3RP11iU1U3RP14V\1U
3TP17iU1U3RP16W\1U3WP16X\1U3TP14Y\1U3UP12Z\1U3VP14[\1U3TP13iU1U3RP16W\1U3WP14\\1U3UP13]\1U3YP16^
[1U3ZP18^\1V3XP15_\1V3XP19`\1V3VP15n[1V3VP1>a\1V3]P1:b\1V3^P19c\1V3_P18d\1V3[P18e\1V3[P1:f\1V3^P
15n[1V3TP18g\1V3[P17h\1V3WP16i\1V3WP16j\1V3YP1Hk\1V3TP15l\1V3TP16n[1V3TP1;m\1V3ZP1:n\1V3^P14o\1V
3WP17P]1V3XP16Q]1V3VP16R]1V3WP14S]1V3TP17T]1V3[P19P\1V3]P17U]1V3ZP17V]1V3XP14W]1V3TP16X]1V3XP19Y
]1V3XP18Z]1V3XP18[]1V3[P16\]1V3VP17]]1V3WP17^]1V3YP17_]1V3YP19`]1V3YP19a]1V3\P19b]1V3[P19b]1V3ZP
17c]1V3VP15d]1V3TP16e]1V3WP18f]1V3[P18g]1V3ZP17h]1V3VP17i]1V3UP1;j]1V3^P1:k]1V3`P19l]1V3XP17m]1V
3XP18n]1V3XP15o]1V3UP18P^1V3YP15Q^1V3TP19R^1V3YP17S^1V3YP17T^1V3VP19U^1V3ZP17V^1V3ZP16W^1V3WP18X
^1V3[P17Y^1V3YP17Z^1V3VP19[^1V3\P18\^1V3YP17]^1V3XP17^^1V3XP18_^1V3XP1:`^1V3ZP18a^1V3ZP17n[1V3VP
17b^1V3VP19P^1V3YP14c^1V3UP17W\1V3XP17d^1V3VP19e^1V3ZP17f^1V3ZP16g^1V3WP18U]1V3YP17h^1V3ZP18P^1V
3YP19i^1V3XP15j^1V3VP16k^1V3VP17l^1V3VP16m^1V3VP19n^1V3YP17o^1V3XP13iU1V3RP19P_1V3]P19Q_1V3ZP17R
_1V3WP18S_1V3YP18T_1V3YP19U_1V3[P18V_1V3YP17W_1V3YP18X_1W3^P16Y_1W3VP16hU1W3SP1BZ_1W3UP17`U1W3YP
16[_1W3WP1>\_1W3YP17]_1W3YP16^_1W3TP1X1__1W3UP16`_1W3UP17\_1W3VP15a_1W3YP14b_1W3UP15c_1W3UP17d_1
W3WP17e_1W3YP15f_1W3XP19g_1W3WP15h_1W3VP14i_1W3UP1>j_1W3VP1;k_1W3YP17l_1W3VP19m_1W3\P18n_1W3ZP19
o_1W3\P18P`1W3ZP1:ZU1W3[P16Q`1W3YP15R`1W3TP16`_1W3UP15S`1W3WP15T`1W3UP17U`1W3XP1;V`1W3`P1:W`1W3\
P17X`1W3YP17Y`1W3ZP16Z`1W3WP15[`1W3UP1;\`1W3]P17]`1W3ZP15^`1W3UP16_`1W3UP17``1W3WP18a`1W3WP1<b`1
W3WP15hU1W3SP14c`1W3SP17\_1W3WP15d`1W3UP15e`1W3YP13f`1W3YP14c`1W3SP15g`1W3YP13h`1W3YP16i`1W3ZP14
c`1W3RP1T1j`1W3VP16k`1W3WP1V1hU1W3TP18l`1W3VP15m`1W3UP16n`1W3WP19o`1W3\P19Pa1W3\P15Qa1W3WP17Ra1W
3WP17Sa1W3WP17Ta1W3[P15Ua1W3TP15Va1W3TP1;eW1W3_P19eW1W3\P16Wa1W3XP16Xa1W3WP17Ya1W3XP17Za1W3XP16`
_1W3UP16lU1W3[P15hU1W3SP17[a1W3YP1:ZU1W3XP1<ZU1W3^P18\a1W3YP17]a1W3WP17iZ1W3ZP16^a1W3XP17ZU1W3YP
1:_a1X3^P18ZU1X3ZP1=ZU1X3^P1:ZU1X3_P17`a1X3YP1;ZU1X3_P18aa1X3[P1>ZU1X3\P18ba1X3[P1:ca1X3[P19da1X
3]P1=ea1X3XP1:ba1X3]P17fa1X3ZP18ga1X3YP19ha1X3XP18ha1X3XP1?ZU1X3YP1:ga1X3[P17ia1X3VP1?k]1X3WP16j
a1X3WP1>ja1X3XP14ka1X3UP18ga1X3YP1@la1X3]P1=la1X3aP1<ga1X3ZP1<la1X3]P1?la1X3^P1<ma1X3^P1;na1X3[P
18ga1X3YP17oa1X3ZP1;ZU1X3^P1:ZU1X3_P16Pb1X3ZP1R1ZU1X3]P1;Qb1X3]P18ga1X3WP18ga1X3YP1=la1X3dP1=ga1
X3ZP1BZU1X3^P1=Rb1X3XP12Sb1Y3UP14Tb1Y3WP13Ub1Z3XP11Vb1Z3RP13Wb1[3XP12Xb1[3UP13g`1[3YP13Yb1[3TP12
Zb1\3VP12[b1\3TP11iU1\3RP14\b1]3WP12]b1]3UP14^b1]3WP13_b1]3TP13`b1^3VP13ab1^3XP12bb1^3UP18cb1_3T
P1;db1_3TP14eb1_3TP1:fb1_3WP133_3RP113`3RP113`3RP1;gb1a3TP1:hb1b3XP16ib1b3YP15_1b3VP17jb1b3UP1D=
b3TP1:kb1b3VP13lb1b3YP17mb1b3WP16nb1b3WP16ob1b3ZP14T;b3UP16Pc1b3WP16Qc1b3YP13Rc1b3XP13Sc1b3WP12T
c1b3VP14n2b3[P13Uc1b3XP13Vc1b3WP13Wc1b3YP13Xc1b3YP13Yc1b3YP13Zc1b3VP13[c1b3WP13\c1b3XP13]c1b3YP1
3^c1b3YP13_c1b3YP12`c1b3VP13ac1b3WP13bc1b3WP12cc1b3UP13dc1b3XP12ec1b3TP12e;b3TP12fc1b3VP13gc1b3X
P113b3RP14hc1b3YP12ic1b3UP12jc1b3UP12@b3UP17kc1b3ZP12lc1b3VP12@b3UP13mc1b3UP12mc1b3UP12nc1b3UP12
oc1b3TP12Pd1b3TP12Qd1b3UP13Rd1b3XP12Sd1b3TP12Td1b3UP12Td1b3UP14Ud1b3TP13Vd1b3YP13Wd1b3YP12Xd1b3U
P18gb1b3TP15Yd1b3VP13Zd1b3XP12[d1b3VP14\d1b3YP13]d1b3WP14^d1b3UP113b3RP133b3RP12_d1b3UP12`d1c3UP
14ad1c3WP14bd1c3XP13cd1c3XP15dd1c3YP16ed1d3WP16fd1d3WP15gd1d3TP16hd1d3WP16id1d3UP17jd1d3VP17kd1d
3XP17ld1d3WP16md1d3XP17nd1d3WP16od1d3UP11Pe1d3SP12Qe1d3UP13Re1d3YP17Se1d3[P17Te1d3VP13Ue1d3YP17V
e1d3VP16We1e3WP15Xe1e3WP18Ye1e3]P18Ye1e3_P19Ze1e3^P18[e1e3VP18\e1e3XP16]e1e3TP16^e1e3VP15[e1e3TP
15_e1e3YP15`e1e3WP15ae1e3VP15be1e3VP16ce1e3VP16ce1e3XP17de1f3UP15ee1f3XP16fe1f3VP17ge1f3YP19he1f
3UP17ie1f3VP16je1f3WP17ke1f3\P18le1f3TP16me1f3VP17ne1f3XP15oe1f3YP15Pf1f3XP16Qf1f3YP16Qf1f3[P16R
f1f3WP16Rf1f3YP14Sf1f3VP15Tf1f3YP16Uf1f3YP16Uf1f3\P15Vf1f3YP17Wf1f3YP15Xf1f3WP17Yf1f3WP17Zf1f3XP
16[f1g3TP16\f1g3VP16]f1g3VP18^f1g3XP16_f1g3WP18`f1g3YP17af1g3ZP14bf1g3UP14cf1g3UP19df1g3XP16ef1g
3YP183h3RP193h3RP18UFh3[P14ff1h3TP15gf1h3VP15hf1h3YP17if1i3VP17jf1i3VP18kf1i3XP15lf1i3VP19mf1i3Y
P14nf1i3UP17T5i3UP17of1i3WP17Pg1i3WP18Qg1j3VP18Rg1j3WP15Sg1j3WP16Tg1j3YP16o2j3[P17Ug1j3[P133j3RP
16Vg1k3TP16Vg1k3VP18Wg1k3VP18Wg1k3XP17Xg1k3VP17Xg1k3XP17Yg1k3\P18Zg1k3^P18[g1k3[P16o2k3[P16\g1k3
ZP16R<k3WP18R9k3]P15]g1k3WP17^g1l3TP15_g1l3VP17`g1l3YP15ag1l3XP16bg1l3XP16cg1l3UP15dg1l3XP17eg1l
3YP1>fg1m3WP19fg1m3XP18Am3YP18Am3\P16W2m3VP16gg1m3YP16hg1m3VP18ig1m3\P16jg1m3ZP17kg1m3YP18lg1n3X
P15mg1n3WP19R9n3[P16ng1n3WP15og1n3VP14Ph1n3VP15Qh1n3XP15Rh1n3WP16Sh1n3TP16Th1n3TP133o3RP16Uh1o3W
P17Vh1o3VP133o3RP16Wh1o3VP16Xh1o3XP15Yh1o3UP133o3SP133o3RP17Zh1o3VP14[h1o3TP17\h1P4TP19]h1P4XP15
^h1P4WP14_h1P4TP16`h1P4YP1;`5P4[P16ah1P4YP17d6P4UP16bh1P4YP16ch1P4VP133P4RP15dh1Q4XP15eh1Q4WP143
Q4RP16fh1Q4[P15gh1Q4WP16hh1Q4XP15ih1Q4VP16jh1Q4ZP15kh1Q4WP15lh1Q4XP16mh1Q4VP16nh1Q4TP16nh1Q4VP15
oh1R4TP15Pi1R4XP16Qi1R4WP18Ri1R4WP16Si1R4YP16Ti1R4VP17Ui1R4ZP16Vi1R4TP16Vi1R4VP16Wi1R4[P14Xi1R4U
P16Yi1S4YP15Zi1S4UP16[i1S4WP16[i1S4YP16\i1S4VP1B]i1S4VP16^i1S4UP16_i1S4WP16`i1S4YP17ai1S4[P15bi1
S4XP14ci1S4VP16di1S4ZP17ei1S4]P15fi1S4YP15gi1S4XP16hi1T4UP16hi1T4VP15ii1T4WP14ji1T4TP14ki1T4UP15
li1T4YP15^OT4UP15mi1T4WP15ni1T4VP16gCU4VP17oi1U4VP17Pj1U4XP1=Qj1U4VP17Rj1U4[P15Sj1U4TP15Tj1U4WP1
6Uj1U4ZP17Vj1V4XP17Vj1V4ZP18Wj1V4YP16Xj1V4YP15Yj1V4XP16j@V4XP16Zj1V4VP15[j1V4TP15\j1V4VP16]j1V4W
P16]j1V4YP16^j1V4YP1:_j1W4VP17`j1W4YP18aj1W4\P17bj1W4WP17bj1W4YP17bj1W4WP17bj1W4YP19cj1X4XP15dj1
X4VP15ej1X4XP16fj1X4WP16gj1X4YP17hj1X4VP17hj1X4XP15ij1X4TP15jj1X4VP15Xd1X4WP15kj1X4WP18lj1Y4VP17
UFZ4WP17UFZ4YP19[g1Z4[P1:mj1[4VP15nj1[4UP15oj1[4VP15Pk1[4XP16Qk1[4ZP15Rk1[4VP14Sk1[4TP15Tk1[4XP1
4Uk1[4TP143[4RP14Vk1[4TP18Wk1\4TP14Xk1\4TP15Yk1\4VP15Zk1\4WP17[k1\4UP16\k1\4VP15]k1\4WP19^k1\4ZP
15_k1\4XP15`k1\4TP16aE\4ZP16ak1\4WP17a6\4ZP18bk1\4XP14T5\4UP15ck1\4WP15dk1\4XP1U1ek1]4XP1R1fk1]4
VP16gk1]4XP18hk1]4[P18hk1]4]P16ik1]4ZP17]C]4]P17jk1]4[P15kk1]4TP15lk1]4VP17mk1]4TP17nk1]4VP15ok1
^4TP15Pl1^4VP17Ql1^4[P1?Rl1^4[P17fL^4ZP16Sl1^4WP16Tl1^4TP16Ul1^4TP16Vl1^4WP17Wl1^4YP16=^4SP16Xl1
^4VP15Yl1^4VP17Zl1^4VP17[l1^4YP17\l1^4XP17]l1^4[P17^l1^4ZP16_l1^4\P15`l1^4VP17al1^4XP15bl1^4UP15
cl1^4WP16dl1^4WP16el1^4YP15fl1^4TP17gl1^4VP17hl1^4YP17hl1^4[P16il1^4XP16il1^4ZP16jl1^4WP17kl1^4Z
P17kl1^4\P16ll1^4XP19ml1^4\P18nl1^4YP16PA^4YP16o2^4[P17R9_4YP15ol1_4TP16Pm1_4VP15Qm1_4TP17Rm1_4V
P17Rm1_4XP17Sm1_4ZP15Tm1_4WP16Um1_4WP16Vm1_4\P15Wm1_4WP15Xm1_4WP16Ym1_4[P16Zm1_4TP16Zm1_4VP16[m1
_4WP15\m1_4XP15]m1_4WP16^m1_4XP16^m1_4ZP15_m1`4UP15`m1`4WP14am1`4UP18bm1`4]P18bm1`4_P14cm1`4TP18
dm1`4[P16em1`4YP18fm1`4ZP18fm1`4\P19gm1`4\P19gm1`4^P16hm1`4YP14im1`4VP15jm1`4XP16km1`4[P15lm1`4T
P15mm1`4VP16nm1`4YP133`4SP16om1`4VP17Pn1`4VP17Pn1`4XP14Qn1`4UP15Rn1`4WP16Sn1`4TP16Tn1`4VP18Un1`4
TP15Vn1`4VP17Wn1`4ZP16Xn1`4XP16Xn1`4ZP15Yn1`4WP16R<`4WP16Zn1`4WP19[n1`4ZP16\n1`4XP15]n1`4XP15^n1
`4XP16_n1`4VP19`n1a4[P15an1a4WP16bn1a4VP15cn1a4VP15dn1a4WP18en1a4VP18en1a4XP18fn1a4[P17gn1a4[P17
hn1a4]P15in1a4XP19fLb4YP1:fLb4YP1:jn1b4UP1Jk@b4WP19k@b4\P15^Lb4VP15kn1b4WP16ln1c4WP14o1c4UP16mn1
c4XP15nn1c4WP15b9c4SP16on1c4\P15Po1c4XP17Qo1c4ZP18R<c4WP16Ro1c4XP15So1c4VP16To1c4YP17Uo1c4VP17Vo
1c4\P17Wo1c4XP17Xo1c4YP15Yo1c4WP19Zo1d4VP16[o1d4VP16\o1d4YP16]o1d4ZP19^o1e4\P17_o1e4YP1C`o1e4XP1
6ao1e4VP16Q5e4VP16bo1e4YP14co1e4VP15do1e4VP16eo1e4\P16fo1e4[P15go1e4VP19ho1f4\P1=ho1f4`P18io1f4Z
P18jo1f4]P18ko1f4YP18lo1f4[P15mo1f4TP15no1f4VP15oo1g4UP17PP2g4WP17QP2h4VP19RP2h4VP15SP2h4WP17TP2
h4XP18UP2h4YP17VP2h4YP19]h1h4ZP19WP2i4^P17XP2i4^P16YP2i4XP17ZP2i4\P18[P2j4XP17\P2j4YP17]P2j4VP16
^P2j4XP113k4RP12_P2k4TP113k4RP12`P2k4TP14aP2k4VP14bP2k4WP16cP2l4SP1U1k7l4VP1U1dP2l4XP15ji1l4SP15
eP2l4UP14fP2l4UP14gP2l4YP12hP2l4TP12iP2l4TP12jP2l4TP14n2l4\P12kP2l4VP14n2l4\P13lP2l4XP12mP2l4VP1
2nP2l4VP12oP2l4VP12PQ2l4VP12QQ2l4TP13RQ2l4YP12SQ2l4VP12d6l4VP12TQ2l4UP12UQ2l4VP12mJl4VP12VQ2l4UP
16WQ2l4UP12XQ2l4UP12YQ2l4UP12ZQ2l4UP12[Q2l4VP12\Q2l4VP12]Q2l4VP12^Q2l4VP12W2l4VP12_Q2l4UP12`Q2l4
VP12aQ2l4UP12bQ2l4VP12cQ2l4VP12dQ2l4UP12eQ2l4TP12fQ2l4TP12gQ2l4TP12hQ2l4UP12iQ2l4UP12d6l4VP13jQ2
l4YP12lNl4VP13kQ2l4YP13T2l4WP16lQ2l4UP16mQ2m4WP16nQ2m4WP17oQ2m4WP17PR2m4YP1;QR2m4WP1;RR2m4YP17SR
2m4VP15TR2m4VP15UR2m4UP15VR2m4WP1;WR2m4WP15XR2m4TP19YR2m4XP17ZR2m4XP17ZR2m4ZP19[R2m4ZP15\R2m4XP1
5]R2m4YP15^R2m4WP18_R2m4ZP16`R2m4TP15aR2m4VP16bR2m4VP16cR2m4XP15dR2m4TP1:eR2m4VP1:fR2m4XP18gR2m4
VP18hR2m4YP19iR2m4XP16jR2m4WP17kR2m4VP18lR2m4[P16mR2m4[P18nR2m4]P15oR2m4TP15PS2m4VP15QS2m4VP16RS
2m4ZP18SS2m4WP18SS2m4YP15TS2m4VP16gGm4ZP16US2m4XP16VS2m4TP16WS2m4VP17XS2m4VP19k7m4VP16YS2m4VP17Z
S2m4TM5[S2m4TP16\S2m4VP16]S2m4VP15^S2m4UP15_S2m4WP14`S2m4TP16aS2m4\P19k7m4VP18bS2m4ZP1=cS2m4TM=d
S2m4VM5eS2m4UP15fS2m4UP17gS2m4VP15hS2m4WP15iS2m4TP15jS2m4VP15kS2m4XP14lS2m4UP17mS2m4\P16nS2m4WP1
7oS2m4UP17oS2m4WP1<PT2m4WP15QT2m4UP15RT2m4TP16ST2m4SP16TT2m4UP17UT2m4YP15VT2m4VP17WT2m4WP16XT2m4
XP15YT2m4VP14ZT2m4TP14[T2m4VP16\T2m4TP17]T2m4XP16^T2m4VP16^T2m4XP15Xi1m4VP15_T2m4XP14`T2m4TP17gS
2m4VP16aT2m4XP12bT2m4VP17cT2m4VP14Td1m4TP13dT2m4YP14eT2m4YP12fT2m4UP17gT2m4WP17gT2m4YP17hT2m4XP1
5iT2m4TP14Td1m4TP19k7m4VP18RFm4XP16jT2m4VP15kT2m4UP14kT2m4TP17lT2m4VP1:_=n4YP1:_=n4[P1@k7n4QM@mT
2n4SM>nT2n4QM>oT2n4SM<PU2n4QM=QU2n4PM=RU2n4RM9SU2n4QM9TU2n4SM6ji1o4RP16QU2o4SP16QU2o4RP163o4QP16
UU2o4SP16hLo4RP16QU2o4SP18VU2P5TP17WU2P5TP19XU2P5VP18YU2P5VP1?ZU2P5TP1@[U2Q5TP1@\U2Q5VP1:]U2Q5WP
1:]U2Q5YP17^U2Q5TP143Q5RP144Q5UP1Ac;R5QMA_U2R5SMB`U2R5UMB`U2R5TM7aU2S5VP15bU2S5VP16cU2S5UP16dU2S
5UP14eU2S5TP15fU2T5TP16gU2T5VP17hU2T5TP16iU2T5VP14jU2T5YP12kU2T5VP15lU2T5TP123T5SP12mU2T5UP17nU2
T5VP1;3T5SP143T5RP17oU2T5VP143T5RP14PV2T5TP14QV2T5TP13RV2T5WP16SV2T5VP12TV2U5UP12UV2U5UP12Xd1U5U
P1EmBV5SMEmBV5UM;VV2V5YP18WV2V5VP15XV2V5UP15YV2V5WP1:ZV2V5SM:[V2V5UM5\V2V5UP15]V2V5WP14^V2V5TP16
_V2V5WP14`V2V5WP12aV2V5TP1<bV2V5VP1>cV2V5UP17@V5VP1;bV2V5WP1:dV2V5TP14eV2V5TP15fV2V5VP16gV2V5YP1
13V5RP13hV2V5WP13iV2V5YP12jV2W5VP12jV2W5VP12kV2W5VP12lV2W5VP12mV2W5TP113W5RP12d6W5VP13nV2X5VP12o
V2X5TP13PW2X5YP15QW2Y5UP13RW2Y5VP12SW2Y5TP13TW2Y5WP15UW2Y5XP15VW2Y5TP12WW2Y5UP14Td1Y5UP16XW2Z5ZP
15YW2Z5VP17ZW2Z5VP14[W2Z5XP13\W2Z5TP12]W2Z5TP17^W2Z5ZP16_W2Z5VP16`W2Z5YP14aW2Z5YP13bW2Z5WP16cW2Z
5]P16dW2Z5VP14aEZ5ZP14eW2Z5TP14n2Z5\P16fW2Z5TP16gW2Z5VP13hW2Z5XP14iW2Z5[P13jW2Z5YP15kW2Z5WP15lW2
Z5UP15mW2Z5WP17nW2Z5ZP14oW2Z5ZP14PX2Z5XP14QX2Z5\P12RX2Z5VP13SX2Z5WP12@Z5VP13TX2Z5XP13UX2Z5YP12VX
2Z5UP12^OZ5VP13WX2Z5XP15XX2Z5\P13YX2Z5WP13ZX2Z5YP13[X2Z5XP13\X2Z5YP13]X2Z5WP12^X2Z5UP12_X2Z5TP13
`X2Z5XP12aX2Z5UP12bX2Z5TP12cX2Z5TP14dX2Z5XP14dX2Z5[P12eX2Z5TP12fX2Z5UP14gX2Z5WP12hX2Z5VP13iX2Z5W
P14aEZ5[P14aS2Z5[P13jX2Z5YP12kX2Z5TP12lX2Z5UP16mX2Z5]P14nX2Z5WP13oX2Z5XP13PY2Z5XP13QY2Z5WP13RY2Z
5XP15SY2Z5TP14TY2Z5YP12Xi1Z5VP15UY2Z5[P13dFZ5YP14VY2Z5\P12W2Z5VP13WY2Z5WP17UF[5ZP18i7[5\P16XY2[5
[P16YY2[5XP14ZY2[5UP15[Y2[5WP17\Y2[5YP16]Y2[5XP16^Y2[5VP16_Y2[5WP16`Y2[5VP16aY2[5ZP14bY2[5TP16cY
2[5YP16dY2[5[P16eY2[5XP16eY2[5ZP16fY2[5\P15gY2[5XP15hY2[5YP18iY2[5YP16jY2[5\P15kY2[5YP15lY2[5YP1
7mY2[5]P15nY2[5XP15oY2\5WP16PZ2\5XP15QZ2\5XP16RZ2\5YP16SZ2\5ZP15TZ2\5WP17UZ2\5\P15VZ2\5XP16WZ2\5
[P17XZ2\5VP16YZ2\5ZP19ZZ2\5XP15[Z2\5XP15\Z2\5WP15]Z2\5YP18^Z2\5YP15_Z2\5YP15`Z2\5VP16aZ2\5XP16bZ
2\5YP19cZ2]5XP17dZ2]5VP17dZ2]5XP15eZ2]5VP15fZ2]5WP15gZ2]5UP15hZ2]5WP15iZ2]5VP15jZ2]5VP15kZ2]5XP1
6lZ2]5ZP17mZ2]5^P17nZ2]5VP15oZ2]5WP15P[2]5XP133]5RP14Q[2]5UP15R[2]5VP16n2]5[P15n2]5YP16S[2]5YP16
T[2]5ZP14U[2]5UP16V[2]5WP14kN]5VP15W[2]5XP16X[2]5[P17Y[2]5ZP17Y[2]5\P15Z[2]5UP15[[2]5WP16\[2]5WP
14][2]5UP16^[2]5VP15_[2]5WP16U3]5ZP14`[2]5VP16a[2]5VP16a[2]5XP16b[2]5VP15c[2]5VP17d[2]5XP17e[2]5
YP14f[2]5UP16g[2]5VP15h[2]5XP14[3]5UP17i[2]5\P17i[2]5^P17n2]5\P17n2]5_P16j[2]5\P18[k1]5^P15k[2]5
WP16l[2]5VP15m[2]5TP15n[2]5VP15o[2]5XP15P\2]5WP16Q\2]5TP16Q\2]5VP1=R\2]5VP1=S\2]5XP19T\2]5XP19T\
2]5ZP17U\2]5TP17V\2]5VP17W\2^5VP16X\2^5[P19UF^5[P19Y\2^5WP17Z\2^5XP18[\2^5TP18\\2^5VP15]\2^5XP17
^\2^5YP16o2^5[P16_\2^5[P14`\2^5UP14a\2^5UP17b9^5SP1kV5QDfY7QDo6aD\6`Doi>UD0PDYJQDP7QDgY7QDhY7QDi
Y7QDjY7TD1QDkY7QDlY7PD6PD=QDf5QDmY7PD4TD2QDd5QDf5QDmY7PD6TD2QDd5QDnY7TD3PD\o4PDPQ7PDjHQDoY7TD2QD
PZ7QDQZ7QDRZ7QDd5TD3QDYX3QD`U5PDW^=QD`U5QDSZ7QDS`1TD1QDTZ7QD]_3QDnGTD1QDUZ7QD_j2QDmX7QDVZ7TD1QDW
Z7QDXZ7QDYZ7`DnQ6QDZZ7QDT;QD[Z7PDTP5VD0QDZZ7QDT;QD[Z7PDTP5QD\Z7QD]Z7PDPQ7QD^Z7VD0QD]Z7PDPQ7QD^Z7
QD_Z7QDd5QD`Z7QDaZ7`DPR6QDbZ7QDcZ7PDZo4PDPQ7QDdZ7PDa_<QD[KTD2QDeZ7PDXo4QDbT1TD4QDlT5VD0QDbT1TD4Q
DlT5QDfZ7QDgZ7QDVHSD0QDhZ7QDiZ7Q@n4QDjZ7TD1QDkZ7PDdo4QDlZ7QDmZ7TD3QDnZ7QDoZ7QDP[7QDQ[7PDP8QDR[7Q
DS[7TD2QDf5QDT[7QDU[7SD0S@0S@0PDUR6QDV[7PDkm3PDmNTD4QDW[7Q@X[7VD0PDkm3PDmNTD4QDW[7Q@X[7QDY[7QDj9
QDZ[7QD[[7TD8QD\[7QD][7TD4QDd5PDga1QD^[7SD0QD_[7PDga1QD`[7QDdMPDga1QDa[7QDb[7Q@jY7S@0QDc[7QDd[7Q
De[7QDf[7QDg[7QDh[7QDi[7QDj[7QDk[7QDl[7QDm[7QDn[7QDo[7QDP\7QDQ\7QDR\7TD1QDS\7QDT\7QDU\7QDV\7QDW\
7QDX\7QDY\7QDZ\7QD[\7QD\\7QD]\7QD^\7QD_\7QD`\7VD0QD_\7QD`\7QDa\7QDb\7QDc\7QDd\7QDe\7PDYc:PDSR6QD
f\7QDg\7QDh\7TD1QDW7QDi\7QDj\7QDk\7QDl\7QDmU2P@HQDm\7QDn\7PDX8`DWR6`D\o4`DnQ6`D^o4QDo\7QDP]7PDX8
PDmCQDQ]7PD[d2QDR]7QDS]7QDT]7P@nQ6PD[d2PDZQ5PDUR6QDU]7QDf5PDZQ5QDV]7QDW]7QDX]7QDf5QDY]7QDZ]7QDf5
PDoQ6aDP5SD0QD[]7TD3QD\]7PDUg6QDU7TD4QD]]7PDUR6QDT7QDU7TD3QD^]7VD0QDU7TD3QD^]7QD_]7QD`]7QDa]7TD1
QDb]7QDc]7QDd]7TD1QDe]7QDf]7QDg]7QDh]7SD0QDn4TD2QDf5PDXV7QDi]7`DUR6QDj]7QDk]7QDl]7Q@QS1TD4QDU7TD
1QDm]7QDn]7TD4QDU7TD1QDo]7QDP^7QDQ^7QDR^7TD4QDS^7QDT^7P@^o4QDU^7TD2QDV^7TD1QDo]7Q@W^7QDX^7QDd5QD
V7TD1QDY^7QDZ^7TD1QD[^7QDd5QD\^7TD:QD]^7TD2QDd5QDd5QD^^7TD3QD_^7QD`^7QDa^7TD:QDb^7TD1QDd5PDPQ7SD
0PDnQ6QDc^7QDd^7S@0QDe^7QDd5QDV7QDf^7PD[R6SD0QDg^7TD1QDh^7PDi6QDR7TD4QDi^7QDj^7aDf5QDk^7TD2QDl^7
SD0QDm^7QDn^7SD0QDQ7TD2QDo^7TD1QDP_7PD[2PDmQ6QDf`5QDQ_7QDR_7QDS_7PD6SD0QDT_7TD1QDU_7QDV_7QDW_7PD
6`E]Y;`E^Y;`ER3QDX_7TD1QDY_7aDf5aERP2QDS7TD4QDZ_7QD[_7QD\_7TD2QDS7QD]_7TD5QD^_7QD__7QD`_7PD_o4PD
P`7QDa_7QDb_7PD\R6SD0PD\o4QDc_7QDd_7P@4SD0QDe_7QDT;TD1QDf_7QDg_7PDSc7TD3QDh_7TD3PDZo4QDi_7QDj_7Q
Dk_7TD5PD\R6QDl_7PDUR6PDmNQDm_7SD0QDn_7QDo_7TD1QDP`7QDQ`7QDR`7Y@0QDS`7P@UR6Y@0QDX7aD\6aDP5`DbT3`
DcT3`DUR6QDmm4P@^2QDQP5QDX7QDT`7P@R3PDcOPDUR6QDX7QDj9QDU`7P@ZS1P@PR6QDV`7TD2QDW`7QDX`7QDY`7QDZ`7
QD[`7TD2QD\`7QFT6QD]e6QD]`7TD1QD^`7QDj9Y@0QD_`7TD1PDUR6QDY7aD\6aDP5QDj9QD``7QDa`7P@UR6QDb`7`DXW7
`DH`DTo3`DUo3`DSo3aD\6aDP5QDj9QDc`7TD2QDd`7`DXW7`DTo3`DUo3`DSo3`Dn;aDP5QDj9QDe`7TD4QDf`7P@UR6QDY
7QDj9Y@0QDg`7QDh`7TD1QDj9QDi`7Y@0QDj`7VD0QDj9QDi`7Y@0QDj`7QDk`7QDj9QDi`7Y@0QDl`7PDYk4QDm`7QDi;QD
n`7TD1QDo`7TD2`DfEQDj9QDiX2Q@f5QDPa7QDQa7QDRa7QDSa7P@ROQDPa7QDQa7QDRa7QDj9QDm9QDj9QDTa7QDUa7QDj9
QDVa7PDR3Y@0QDWa7QDj9PD]P1QDXa7QDYa7QDj9QDf5PDdo4QDZa7TD1QD[a7PDdo4QD\a7PDoQ6QD^d2QDfe4Q@]a7Y@0Q
D^a7QD_a7TD1QD`a7`E`V7QDaa7QDba7QDca7TD2QDda7VD0`E`V7QDaa7QDba7QDca7TD2QDda7QDea7QDil4Q@b:QDfa7Q
Dga7QDha7TD1QDia7TD4QDZ7PDi]>QDcQ2TD3QDja7UD0PDTJQDka7PD]R6TD4QDf5PDHQDla7QDma7QDf5PDHQDla7PDmQ6
PDlU3QDna7QDj9TD3QDoa7PDmQ6PDlU3PD`o4QDPb7PDnQ6QDQb7QDRb7PDk8QDSb7QDlT5PDYk4QDb>TD1QDTb7UD0QDUb7
QDVb7S@0S@0QDWb7UD0PDd3QDXb7QDYb7`EmNQDZb7QDT<QD[b7QD\b7SD0QD]b7PD\c3QD^b7PD\c3QD^b7PDUR3PD\c3QD
_b7PDHPDfo6QDj=QD`b7PDQP3PDW5PDUR6QDab7PDao4QDbb7VD0QDab7PDao4QDbb7QDcb7UD0QDdb7TD5QDeb7QDil4Q@b
:PDT8PDoQ6Q@gf6TD1QDfb7PDeY;QDgb7QDhb7QDib7TD5PDUR6QDjb7QDmm4P@jm3QDkb7PDUR6QDlb7QDmm4P@jm3QDe9P
DUR6QDmb7QDiR6TD1QDnb7QDmm4P@jm3PDmNQDob7QDPc7QDgj4QDj>QDVj4QDQc7TD3QDRc7UD0QDSc7QDTc7TD4QDUc7QD
Vc7QDWc7QDXc7TD1QDYc7`D\o4`DPR6`DnQ6QDj9QDf5QDZc7TD1QD[c7QDj9Q@f5S@0QD\c7PDS^<QDj9QD]c7PDoS7TD1Q
D^c7PD\[4PDjm3PDmNQD_c7PDUR6QD`c7PDgd?PDhd?PDSP3QDac7SD0QDbc7QD^OPDWo4QDcc7SD0QDoCQDdc7PDZV7PD`d
1QDdQ1PD[a8QDec7QDfc7QDgc7QDhc7QDic7QDjc7QDkc7TD3QDlc7QDSBTD1QD_^4PDPQ7QDlT5QDmc7QDnc7TD6PDUR6PD
\Q;PDWo4QDoc7QDPd7QDQd7SD0PDjU3QDRd7PDHQDSd7TD8QDTd7QDd5QDfS7PDXh1QDUd7QDVd7QDWd7QDXd7QDlV3QDVo5
QDYd7PDnn2QDZd7QD[d7QD\d7P@\R6QDoZ7QD]d7QD^d7QD_d7QDd5PDnQ6PDdEPDda4PDnQ6QDd5QD`d7QDad7QDbd7QDcd
7PDPQ7PD_R3QDdd7QDed7PDPf3QDfd7QDX]7PDUR6QDgd7TD1QDhd7PDiEPDnQ6PDPQ7QDid7QDf5QDjd7QDkd7PD]o4QDd5
QDld7QDmd7QDnd7QDod7QDR_3QDnR1S@0QDn4PDTJQDPe7PDTJPDVa:PDSe?PDTJPDdd3PDnQ6PDPY>PDTJPDo_?PDZe4PDk
b1QDQe7QDRe7PDkb1QDSe7PDkb1QDTe7PDYb4PDnQ6PDkb1PDWT1PDPQ7QD`f2PDnQ6QDd5QD`f2PDnQ6QDd5PDUJQDUe7QD
Ve7PDUJQDWe7QDXe7PDig<QDYe7PDdd6QDZe7PDnR1PD_T7QD[e7PD[R6QDd5PDXJQD\e7PDWJQD]e7PDZJQD^e7PDTJQD_e
7PD`k3QD`e7QDae7PD`k3PDek3QDbe7PDPQ7QDce7PDol8QDo[7PDRm;QDde7QDee7QDfe7PD`P5PDSR6PDaP5PD`P5PDTP5
PD[o4PDeP5QDge7PDdP5QDhe7PD^]:PDTk<PD_]:PDTk<PDTk<QDie7QDaa2QDje7PDoa1QDke7PDZZ6QDle7PDQd<QDme7Q
Dne7PDQd<PDgU3QDoe7PD`d1PDWj2PD_n6PDWj2PD\R6PDmMPD\R6QDPf7QDQf7PD`k4QDRf7QDSf7TD3QDTf7QDUf7QDVf7
QDWf7PDdl6PDcS5PDmMPDmMQDXf7PDdl6QDYf7PD\R6PDmMQDen2PD_[:PDSR6PDZJPDZJPDSR6PD_[:QDZf7PD^;QDRn1QD
[f7VD0QDRn1QD[f7QD\f7QD]f7TD2QDYX3QD^f7QD_f7TD3QDd6TD6QD`f7QDaf7QDbf7QDcf7PDUR6QDnR1QDdf7PDTP5`D
nQ6QDef7TD2QDf5PDao4QDff7PDVa:QDgf7TD4QD`f2PDnP7PD][:QDhf7QDif7QDjf7S@0QDkf7PDmQ6P@PQ7QDTh2PDnQ6
QDlf7PDh]:QDbe1PDle8PDk`:PDoQ6QDRGQDmf7QDnf7PDVa:PDUR6QDof7S@0S@0QDf5QDPg7QDQg7QDRg7TD3QDSg7PDkT
7QDTg7Q@f5QDUg7TD2QDVg7QDS`1PD_3PD[o4QDWg7TD1QDXg7PD[o4QDYg7TD2QDZg7QD[g7TD8QD`f7QD\g7QD]g7QD^g7
PD\[4QDf5QD_g7PDUR6QD`g7QDag7QDj9QDf5QDbg7PDUR6QDUJQDcg7QDdg7TD1QDeg7QDfg7PDea1QDgg7PDga1PDSR6PD
ha1QDhg7QDig7PDZo4QDT;QDjg7VD0PDZo4QDT;QDjg7QDkg7QDlg7QDmg7QDj9QDng7QDog7TD2QDf5QDPh7QDQh7TD3QDc
d3QDRh7QDSh7PDPQ7PDTJPD4PDPQ7PDob1PDSc1PDXf5PD]l4PDVf?QDTh7TD3QDUh7PDdo4QDPb7TD2PDUR6QDVh7QD]e6T
D1QDd5QDWh7QD]^1QDXh7TD1QDYh7PDUR6QDZh7QD[h7QD\h7QDQ[2QD]h7QD^h7TD1QD_h7QD`h7TD1QDf5QDah7QDle3PD
kT7P@nQ6TD4QDbh7PD[o4PDZo4PDPQ7QDch7QDdh7SD0PD\R6PDTJPD\R6PD_U3PD\R6PDZZ7PD\R6PD\R6PD`Q3PD\R6PD\
R6PDgW7PD\R6QDXQ2PDmMQDeh7QDfh7PDmMPDSc1QDgh7PD^4QDhh7PDVb1PDSR6PD^4PDTU7PD^4QDih7QDjh7PD_[:QDkh
7QDlh7QDmh7PDda:QDnh7PDea:QDoh7PD_R3QDPi7PDja1PDYNPDc;PDW5QDQi7PDUg6QDRi7PD[U7QDSi7PDWR5QDTi7PDW
R5PD^f?PDja:QDUi7QDVi7QDWi7PDob1QDXi7PD^JQDYi7PD^JPD^JPD]S8QDZi7PDac1PDbl4PDkHQD[i7PD[c6QD\i7PD]
\:QD]i7PDeGQD^i7PDXU6QD_i7PDc[:QD`i7PDm[:QDai7PDm\:QDbi7QDci7PD[R6PDi3QDdi7QDei7QDfi7PDUR5QDgi7P
DhQ<QDhi7PDWd1QDii7PD]h2QDji7PDWo2QDki7PD]6PDWo2PD[c1QDli7QDmi7QDni7PDQm;PDTn7QDoi7PD^a:QDPj7PD^
a:PDRDPDnc1QDQj7QDRj7PD]_?PDUb>QDSj7PDRa:QDTj7PDaa:QDUj7PDiHQDVj7PDe7PDnQ6PDYJQDWj7QDXj7QDYj7aD\
6`Doi>`DXj<`D[P6PD[d2QDZj7QD[j7PD[d2PDkb1QD\j7PDTa:PD\8PD][:QD]j7PDRg?PDgHPDgU3QD^j7PDga1PDSR6PD
ha1PDUh4PD[2PDYR6QD_j7PDgZ7QD`j7PDaP3QDaj7PDWl=QDbj7PDVd:QDcj7PDmMQDdj7PDd8QDej7QDfj7QDgj7PDUR6P
Dbb3PDZo4QDhj7PDmn2QDij7PDPQ7PDcQ;PDSg?QDjj7PDc\:QDkj7PDm_:QDlj7PDde=QDmj7PDYU7QDnj7PDiEQDoj7PDm
Q6QDPk7PDmQ6PDcW7QDQk7PDTU7QDRk7PDao4PDmQ6PDTU7PDYR6PDTU7PDoi1PDnQ6PDTU7PDTo3QDSk7PD\R6QDiU6PD\R
6PDdo4PD1PDdo4PD4PDdo4VD0QDTk7PDdo4QDQ^7TD6QD;QD;TD6PD4PD`o4SD0PD`o4QDUk7PDkk3QDVk7PDVg?PDjZ?PDo
b1PDWg?PDka1PD]FQDT;PD`c1PD?PDom3PDR3QDWk7QDXk7QDYk7QDRCTD2QDZk7VD0QDRCTD2QDZk7QD[k7QDRCTD2QDZk7
PDnQ6QDT;QD\k7QD]k7QD^k7UD0PD`U7PDUR6TD6PDoQ6PDXU6PDSR6PDkHPDkHPDSR6QD_k7PDiHPDSR6QD`k7PDfGPDSR6
PDeGQDak7TD4QDf5QDbk7QDck7PDSR6QDnd7PDXJPD4PDWJPDTJPDSR6QDdk7QD`f2S@0QDek7PDUl4QDfk7PDha8PDSR6PD
`e?QDgk7QDhk7PDZJQDik7PD_[:QDjk7PDc\:PD]g?PD][:QDkk7PD`k3QDlk7PDSc1PDnQ6PDPR;PDSc1QDmk7PD[c6PDcP
3PDYd1QDnk7PDmMQDok7QDPl7PD_6PD]h2PDTR6PD_h2PD_h2PDTR6PD]h2QDQl7QDRl7QDSl7TD2QDTl7PD[a1PDTR6PDTb
1PDlo4PDTR6PDmo4PDbT3PDTR6PDcT3PD[R6PDTf3QDUl7PDiMQDVl7QDWl7QDXl7QDYl7PDlh2QDZl7QD[l7QDmi7QD\l7Q
D]l7QD^l7PDji2QD_l7PD^a1PDYU4PDdg?PDYl3PDeg?PD`k4QD`l7QDal7QDbl7QDcl7QDdl7PD`h2QDel7QDfl7QDgl7QD
hl7QDil7QDjl7QDkl7PDe5QDll7`DUi3`DVi3`Dk_?QDml7QDnl7TD4QDol7QDPm7TD3QDQm7`DPQ7`DQQ7QDlf5QDRm7QDS
m7PDVa:QDTm7PDVa:PDoQ6QDUm7UD0PD\o4QDc_7S@0QDVm7`Dbd4`D^f3`DT8PD\o4QDWm7S@0QDXm7QDYm7QDZm7QDf5PD
Yk4UD0PDPQ7S@0QD[m7QDf5aDo5aDe6aDk6aDW3QD\m7UD0QDT;S@0QD]m7QD^m7QDT;S@0QD_m7QD`m7S@0QDam7UD0QDm5
SD0QDbm7UD0SD0QDbm7UD0QDm5QDbm7UD0QDbm7QDcm7QDdm7QDem7QDfm7QDgm7QDhm7Q@im7TD2QDjm7QDkm7QDlm7SD0Q
Dmm7QDnm7S@0QDf5QDom7QDPn7QDQn7QDRn7TD6PDQR6QDSn7QDTn7PDkm3PDmNSD0QDUn7QDf5PDao4PDnR1QDVn7TD1QDW
n7P@UR6PDdo4QDXn7QDj=PDdo4QDYn7PDUR6QDZn7QD[n7TD2QD\n7QD]n7PDea1PDUR6QD^n7QD]e6TD3QD_n7QD`n7PD\o
4QDd5PDYW7QDan7UD0QDbn7TD1QDcn7QDdn7TD5QDen7PDPb1QDfn7QDgn7TD4QDf5QDhn7QDin7TD2PDW^=QD`U5QD;TD6P
DkT7PDkm3PDmNQDjn7QDkn7QDaQ3QDln7QDmn7TD1QDnn7QDon7QDPo7QDQo7QFT6QDf5PDbFQDRo7TD2QDf5PDdo4SD0QDZ
BQDSo7TD1QDTo7QDUo7QDVo7QDWo7PDlZ3QDXo7PDa_<QDYo7PDWJQDZo7QD[o7TD1P@PQ7QD\o7PDnQ6P@PQ7RD0QDj9QD]
o7PDUR6QDj9QD^o7QD_o7QD`o7QDao7QDj9QDbo7PDao4QD_o7QDco7QDdo7QDi;QDeo7TD1QDfo7QDj9QDgo7TD3QDho7QD
j9PDhm3PDZS1PDPR6QDio7TD1QDjo7UD0PDcDTD5QDko7UD0QDlo7PDUR6QDmo7QDno7QDoo7TD1QDPP8QDQP8UD0QDWS4TD
1QDRP8QDSP8`DgD`DSEUD0QDTP8P@Ug6PDUR6QDUP8UD0QDVP8QDWP8QDXP8UD0PD_Q1QDYP8QDj9QDZP8P@UR6QD[P8QD\P
8QD]P8QD^P8PDUR6PD`1QD_P8QDi;TD1QD`P8QDaP8TD3QDbP8QDcP8QDdP8TD1QDeP8QDfP8PDgo;PDUR6QDgP8QDhP8TD1
QD`GQDl<QDiP8QDjP8TD1QDkP8QDlP8QDmP8QDj9QDnP8TD5QDoP8QDmm4P@jm3Q@PQ8QDQQ8PDUR6QDRQ8QDmm4P@jm3QDS
Q8PDUR6QDTQ8QDUQ8QDVQ8TD4PD6QDWQ8TD2QDXQ8RD0QDYQ8PDPQ7TD1QDZQ8QD[Q8QD\Q8TD3PD6QD]Q8QD^Q8TD3QD_Q8
QD`Q8TD1PD4QDaQ8PD[o4PDnQ6QDbQ8QDcQ8PDoQ6QDdQ8QDeQ8PDid6QDfQ8PDUJQDgQ8QDhQ8TD1PDUJQDf5PD[1PDUR6Q
DiQ8TD2QDjQ8PDVS;QDkQ8VD0PDVS;QDkQ8QDlQ8PDVS;QDd5PD_i4QDmQ8QDnQ8TD1QDoQ8QDPR8TD1QDQR8TD1QDRR8TD1
QDd5QDSR8TD2QDS`1QDTR8QDUR8TD5PD[o4PDnQ6QDVR8QDWR8TD1QDXR8QDYR8S@0QDn4QDn4TD1QDZR8QD[R8QDT;PDjHQ
D\R8QD]R8QD^R8QD_R8QD`R8PD[S;QDaR8QDbR8TD4QDcR8QDdR8QDeR8QDfR8QDgR8PD\o4QDaf2QDhR8PDnS8QDiR8QDjR
8PDeQ8VD0QDjR8PDeQ8QDkR8PDeQ8QDlR8QDf5PD[1PDUR6QDiQ8TD2QDmR8QDnR8QDoR8QDPS8QDQS8QDRS8PDPe2PDPe2Q
DSS8VD0PDPe2QDSS8QDTS8QDX]7QDUS8P@PQ7QDVS8PDVa:PDoQ6Q@WS8QDXS8QDYS8PD\8QDT;TD2QDZS8QD[S8Q@\S8QDd
5QD]S8QD^S8QD_S8QD`S8QDaS8PD\R6Q@RGQDbS8QDnP6TD4QDf5P@ROQDcS8QDbe1QDdS8QDeS8P@[o4QDfS8TD1QDgS8QD
hS8P@jk?QDiS8TD3QDjS8QDkS8TD6QDlS8QDmS8PDZo4QDnS8`D\n;QDoS8PDd]?QDPT8TD2QDoS8PDb]7QDQT8TD6QDRT8T
D3QDST8QDTT8QDUT8TD2SD0QDS`1QDVT8QDWT8TD1QDXT8TD6PDXo4PDUR6QDYT8TD1QDZT8TD6PDUR6PD4QD[T8TD1QD\T8
QD]T8TD5PDQR6QD^T8TD3QD_T8QD`T8TD1QDaT8QDbT8TD<QDcT8QDdT8TD1QDeT8QDd5QDfT8TD2QDgT8QDd5QDhT8TD2QD
iT8QDjT8QDkT8QDlT8PDUR6QDmT8QDnT8QDoT8P@PQ7TD2QDPU8QDQU8`EmN`E>`En9QDRU8QDSU8QDTU8QDS9QDUU8TD6QD
VU8QDTU8QDS9QDUU8TD6QDVU8QDWU8QDXU8TD1QDYU8QDZU8QD[U8QD\U8TD3QDa6QD[U8QD\U8TD4QD]U8QDa6PD4TD4PD6
QD^U8TD8QDQ`6QD_U8TD7QD`U8P@PQ7Q@aU8QDd5QDbU8QDcU8Q@dU8QDd5QDeU8QDfU8QDgU8PDZJQDhU8QDiU8PD\o4QDj
U8QDkU8PD\o4PDUi4QDlU8QD`5QDmU8TD1QDnU8PDSo3QDoU8QDPV8QDQV8PDSo3QDZ]5QDRV8QDSV8QDTV8QDSS6PDkm3QD
j>QDUV8PDPQ7QDVV8QDWV8QDXV8QDYV8QDbe1QDYV8QDZV8Q@[V8QD\V8TD1QD]V8QD^V8QDf5PDao4PDnR1PDna1PDdd3QD
_V8QDQZ1QD`V8TD1QDaV8PDjm3PDk8QDbV8PDdo4QDcV8PD4PDdo4QDdV8QDeV8PD4TD3QDfV8QDgV8PD\R6QDhV8QDiV8PD
Yk4QDjV8QDkV8QDlV8QDmV8PDnP7QDnV8QDoV8QDPW8PDSo3QDQW8QDb@WD0QDRW8XD0SD0TD5QDSW8PDnn2PDSo3QDZ]5QD
b@WD0QDTW8XD0SD0QDZBQDUW8UD0QDVW8QDWW8TD6QDXW8TD6QDYW8S@0UD0QD[7TD8QDUQ5TD2WD0Q`1o5QD]7XD0QDZW8U
D0QD[7TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0QD[7PD4TD6PD4TD5WD0QD]7TD4QDbe1TD4QD]7XD0UD0QDPe4TD9WD0QD]7
TD5PD4SD0TD4QD]7XD0UD0PDSo3QDh5Q@b@WD0Q`1o5QD]7XD0S@0S@0QD[W8QDj=UD0QD[7TD6QDPe4TD1WD0Q`1o5QD]7X
D0S@0S@0QD\W8UD0QDPe4QDWW8TD3WD0Q`1o5QD]7XD0TD5QD]W8PDnn2UD0PDSo3TD4QD^W8QDb@WD0Q`1o5QD]7XD0SD0Q
D_W8UD0QD`W8TD7QDaW8TD2WD0Q`1o5QD]7XD0UD0QD[7TD3QDbW8TD2QDcW8TD5WD0Q`1o5QD]7XD0UD0QDdW8TD5PDPQ7W
D0QD]7XD0SD0TD3P@4TD2PDk8QDeW8UD0QD[7TD7QDfW8QDa;WD0QDbV8XD0UD0QD[7TD8WD0QDgW8XD0QDhW8QDf5WD0QDi
W8XD0QDjW8UD0QDSS6TD2WD0QDkW8XD0QDlW8UD0QDmW8TD5QDf5TD2WD0QDnW8XD0TD3QDZBQDoW8UD0QDPX8QDkGTD2P@R
OWD0Q`1o5QD]7XD0TD6PDoQ6QDoW8UD0QDSS6TD5QDlX1WD0QDQX8XD0TD3QD]7UD0QDPe4QDYo5QDRX8TD2QDSX8TD5WD0P
DmMXD0QDTX8UD0PDSo3QDf5PDk8TD1WD0QD\d5TD1QDUX8XD0QDVX8UD0QDPe4QDdQ6QDb@WD0Q`1o5QD]7XD0SD0UD0PDTo
3WD0PDmMXD0QDZP6QDWX8TD2QDXX8UD0QD[7TD8QDYX8PDYk4P@PQ7WD0QDZX8XD0UD0QD[7TD6QD[X8P@PQ7WD0QD\X8XD0
QD_j5UD0QD[7TD9`EUV7`EVV7`EWV7QD]X8WD0Q`1o5QD^X8XD0`DSR6PDSo3QDf5TD1WD0QD]7XD0PDYk4QD_X8UD0WD0QD
`X8QD\7TD9XD0QDaX8QDbX8UD0QD[7TD9WD0PDdo4QDcX8XD0QDZBQDdX8UD0QD[7TD6PDPQ7WD0QDeX8XD0SD0TD1QDfX8U
D0QD[7TD6PDPQ7WD0YD4XD0SD0TD1QDfX8UD0QDgX8TD8QDb@WD0Q`1o5QD]7XD0TD6PD4QDhX8UD0QD[7TD9P@PQ7WD0QDi
X8XD0QDjX8QDkX8QDlX8TD2`EPQ7WD0PDkb1XD0QDXZ1QDZ]5QDmX8WD0QD]7XD0QDnX8UD0QDPe4QDlX1TD8QDoX8TD5WD0
QD]7XD0UD0QD[7TD8WD0QD]7TD3QDPY8TD2QD]7XD0UD0QD[7TD9QDQY8QDRc2TD2WD0Q`1o5QD]7XD0WD0QD]7XD0TD5P@4
QDRY8QDSY8QDTY8WD0QD]7XD0TD5PD4PD\R6QD];QDUY8UD0QDVV1QDPg5P@kR6QDVY8PD4TD9WD0QD]7XD0UD0QD[7TD9QD
WY8TD4PDRR6QDXY8WD0QD]7XD0UD0QD[7TD9WD0QDYY8XD0QDZY8UD0QD[Y8TD3QD\Y8TD1QD]Y8TD4QD^Y8TD4WD0QD]7XD
0UD0PDTo3WD0QD_Y8TD3XD0QDf5PD\[4UD0QD[7TD8PDPR6WD0QD`Y8XD0QDaY8UD0PDZS1QDbY8TD8WD0QD]7TD4QDbe1TD
4QD]7XD0UD0PDoQ6PDk8PD4TD9WD0QD]7XD0WD0QD]7XD0TD3QDZBPDk8PD2UD0PDSo3TD5QDcY8QDb@WD0Q`1o5QD]7XD0S
D0QDdY8WD0QDeY8TD1QDfY8XD0UD0QD[7TD8QDaf7QDgY8TD7WD0Q`1o5QD]7XD0UD0QDhY8QD\7TD7WD0Q`1o5QD]7XD0TD
7QDaX8QDiY8UD0QD[7TD6QDjY8TD3QDkY8QDlY8TD6WD0Q`1o5QD]7XD0UD0QD[7TD8QDmY8S@0TD2QDnY8WD0Q`1o5QDoY8
TD3QDPZ8XD0UD0QD[7TD5QDQZ8TD1QDRZ8QDQ[3TD4WD0QD]7XD0UD0QD[7TD9QDSZ8TD1S@0QDQY8QDf5TD3WD0QD]7XD0U
D0QD[7TD9QDTZ8S@0PDYo3SD0QDf5TD3WD0QD]7XD0UD0PDk8QDUZ8TD2QDVZ8TD<PD1UD0PDk8PDfQ5PDPQ7QDWZ8QDcf1T
D<PD1WD0QDXZ8P@4Q@YZ8QDZZ8XD0Q`1^7Q`1^7Q`1^7PD2WD0PD4Q@XZ8Q@YZ8QDZZ8XD0Q`1^7Q`1^7Q`1^7PD2WD0QDXZ
8P@4Q@YZ8QDZZ8XD0Q`1^7Q`1^7PDPQ7QD[Z8PD2WD0QDbe1QDP4PDUR6XD0WD0QDbe1PDjT7PDUR6XD0UD0QD\Z8TD2QD]Z
8TD:WD0P@4PDSR6QD^Z8XD0QD_Z8WD0PD5QDZZ8XD0Q`1^7Q`1^7Q`1^7PD2QD`Z8TD1QDaZ8`DZS1`D[S1`D\S1TD8WD0P@
4PDSR6QDaZ8XD0`DZS1`D[S1`D\S1UD0QDPe4TD8WD0P@4PDSR6PDTo3XD0QDaQ1PDk8QDbZ8UD0QD[7TD<WD0P@4PDSR6QD
VW8XD0QDcZ8QDdZ8Q`1^7QDeZ8QDfZ8WD0PD4PDSR6PDTo3XD0QDgZ8PDk8QDhZ8`DYk4WD0PDSR6PDTo3XD0QDgZ8PDk8QD
hZ8`DYk4WD0PD4PDSR6PDSo3XD0QDf5QDcQ6QDiZ8QDjZ8WD0PDSR6PDSo3XD0QDf5QDcQ6QDiZ8QDjZ8UD0QD[7TD<WD0P@
4PDSR6PDSo3PD^Q6XD0TD1QDmm7QDkZ8UD0QD[7TD<WD0P@4PDSR6PDTo3QDlZ8XD0QDfW8Q`1^7QDmZ8UD0PDSo3QDnZ8TD
1WD0SD0PDSR6PDSo3QDnZ8TD1SD0XD0QDoZ8WD0PD4PDSR6QD`g5XD0QDP[8QDQ[8WD0PDSR6QD`g5XD0QDP[8QDQ[8UD0PD
So3QDdM`DPQ7`DRT7`DnP7SD0TD6WD0P@4PDSR6PDSo3XD0QDdM`DPQ7`DRT7`DnP7UD0QDR[8SD0WD0P@4PDSR6QDR[8XD0
aDf5aDh5aDg5SD0UD0PDSo3QDS[8QDT[8SD0WD0P@4PDSR6PDSo3XD0QDS[8QDT[8SD0UD0PDjR;SD0S@0S@0S@0WD0P@4PD
SR6PDjR;XD0SD0WD0PD4PDSR6QDU[8XD0QDV[8PDao4WD0PDSR6QDU[8XD0QDV[8PDao4WD0PD4QDU[8XD0QDV[8PDao4WD0
QDU[8XD0QDV[8PDao4WD0PD4PDSR6QDU[8XD0TD1QDW[8WD0PDSR6QDU[8XD0TD1QDW[8WD0PD4QDU[8XD0TD1QDW[8WD0QD
U[8XD0TD1QDW[8UD0QD[7TD<WD0P@4PDSR6QDX[8XD0QDn3`DP[7`DQ9`D[[7`Dj9`DfE`DR9TD6QDY[8TD1PD2UD0QD[7TD
<WD0P@4PDSR6QDR[8XD0aDn3TD6QDY[8TD1PD2UD0QD[7TD<WD0P@4PDSR6QDX[8XD0TD5PD^o4TD1PD2UD0QDZ[8TD<PD4Q
DP4TD9WD0P@4PDSR6QDP4XD0UD0QDZ[8TD<PD4QDP4TD9PD4WD0PDSR6QDP4XD0UD0WD0QD[[8XD0TD<P@4QDbe1QD\[8UD0
WD0QD[[8XD0TD<PD4TD8PD4QDbe1QD][8UD0WD0QD^[8Q@f5PDRT7TD1SD0XD0TD8PD4PDSR6QD_[8UD0WD0QD^[8Q@f5PDR
T7PDbk3XD0TD8PDSR6QD_[8UD0WD0PDXo3XD0TD3QD`[8aDf5`D\S1UD0WD0QDa[8QDb[8XD0TD<PD4QDbe1QDc[8UD0QD[7
TD5QDd[8TD2WD0PDTo3QDe[8XD0UD0WD0QDn3SD0XD0TD:PD4P@SR6PD]R6QDf[8P@4QDg[8UD0WD0PDTo3QDh[8XD0TD<PD
4PDSR6QDi[8UD0WD0PDSo3QDj[8XD0TD<PD4PDSR6QDi[8QDk[8WD0PDTo3QDl[8XD0UD0WD0PDTo3QDm[8PD4QD]g1XD0UD
0PDTo3SD0PD4TD5PD4WD0QDn3XD0PD4WD0QDdo5QD];XD0QDn[8QDo[8UD0WD0PDTo3QDP\8XD0TD<PD4TD4PD4PDSR6QDi[
8UD0WD0QDQ\8QDj9XD0QDR\8`D]R6`DjT7PD4WD0QDS\8QDj9XD0QDT\8`D]R6`DjT7WD0QDkj4PDk8QDU\8PDUR6XD0QDV\
8WD0QDW\8PDk8P@UR3XD0QDX\8TD1QDY\8`D]R6`DjT7WD0QDZ\8PDk8P@UR3XD0QD[\8`DeE`DdE`D]R6`DjT7`D^o4WD0Q
DZ\8PDk8P@UR3XD0QD\\8QD^d2`D]R6`DjT7`D^o4`D[Y1UD0WD0QDid5PDPl4XD0QD]\8TD7QD^\8TD5PD2UD0WD0QDid5P
DPl4XD0QD_\8PDjS;TD8PD2UD0WD0QDid5PDPl4XD0TD4PDk8TD3QD`\8TD3QDa\8QDb\8P@jS;WD0PDkm3XD0QDc\8UD0WD
0QDid5PDPl4XD0PDnS;QDd\8TD8PD2UD0WD0QDgo5PDk8PD\P3XD0QDe\8UD0WD0QDf\8PD\[4P@mNP@TU7QDg\8XD0QDRP5
UD0WD0QDh\8PD4QDi\8XD0TD5PD4QDn3UD0QDh\8PD4TD6PD4WD0QDn3XD0UD0WD0QDj\8QDj9XD0PDV3QDk\8UD0WD0PDZS
1XD0QDl\8UD0QDm\8PDk8TD2QDn\8TD<PD2UD0PDSo3QDo\8TD2PD2UD0QDP]8QDj>TD9PD2UD0PDTo3QDh5PDk8QDhZ8UD0
QDQ]8P@4P@co4QDZZ8Q`1^7Q`1^7Q`1^7PD2UD0QDR]8QDS]8QDT]8Q`1^7Q`1^7PD2UD0QDWc5QDU]8PDk8QDV]8P@^o4QD
W]8PDSo3QDZ]5PDk8QDX]8UD0QDaQ1PDk8QDY]8TD4SD0QDbZ8TD3PDbT3UD0PDUo3VD0UD0PDUo3PD2UD0QDcQ1QDZ]8PD2
UD0PDUV7PD\R6UD0PD\o4PDSo3QD]T5PD2UD0PDSo3PDjS;PDSo3QD[]8QD\]8QD]]8PDnn2UD0QD^]8PDjS;UD0QD_]8QDR
g6PD^o4PD2UD0QD`]8PD\[4P@mNP@TU7QDa]8QDb]8TD6QDc]8QDd]8PDk8PD\P3QDe]8QDf]8PDk8P@mNQDg]8PDUR6QDh]
8QDi]8PDk8QDj]8QDk]8TD2QDl]8QDm]8PDk8QDn]8Q@^d2QDo]8TD2QDP^8PDSR6PDSo3QDa;PDmNQDo]8TD1QDQ^8UD0QD
R^8QDS^8TD6PDSR6QDT^8UD0QDVW8PD4QDU^8TD5PD4QD\^5PDPQ7QDV^8PD\o4TD6QDW^8UD0QDX^8QDY^8TD9PD4QDhX8U
D0PDUR6PDSo3QEUT1QDZ^8TD<PDkm3QD[^8QDlo1QD\^8QDdZ8UD0QDVW8PD4PD]R6QD]^8TD3PD4QD^^8UD0QDfa5PDSo3Q
D_^8PD4PDSR6TD5PD4QD`^8QDbW4PDk8QDa^8Q@^d2TD<PDSR6QDb^8QDc^8QDbe1QDd^8PDSR6PDSo3QDe^8PDSR6PDSo3Q
Df^8QDg^8PDSR6PDTo3QDh^8QDi^8PDSR6PDTo3QDj^8QDQ[8QDk^8QDl^8PDTR6QDl^8QDYo5UD0PDo9SD0TD2PD4PDo9TD
3PDSR6PDo9QDm^8TD5QDn^8WD0QDo^8TD3XD0QDP_8QDT6QDQ_8aDh6`DmMQDT6QDR_8aDh6`DmMaD\6QDT6QDS_8TD5QDT_
8QDT6TD2QD^6PD^o4QDW6TD1QDU_8SD0QDT6TD1QDV_8QDW_8S@0VD0QDT6TD1QDV_8QDW_8S@0QDX_8QDT6QDdU1QD^6QDY
_8S@0QDZ_8QD^6QDT6TD1QD[_8TD3PD^o4RD0QD^6RD0RD0QD^6QD\_8QD]_8QD^_8TD1QD__8QD`_8SD0QDa_8QDb_8TD2Q
Dc_8TD4PD^o4QDd_8TD2QDe_8`EPJQDa6TD2QDf_8`Dgh3`D]f6`Dd8`DX_:QDg_8TD8PD4TD5QD^6PD\o4QDZm1SD0PD`b4
QDh_8TD2QDi_8`Djm3QDj_8TD1QDk_8QDl_8TD1QDm_8QDn_8TD4QDo_8P@^o4QDP`8TD3QDQ`8QFT6QDR`8QDS`8QFT6QDT
`8QDU`8QFT6QD]6QDV`8QDW`8TD2QDX`8`D]S1`DRO`DTM`D]^6`DZR1`D^2`DS2`DSM`DRW7`DcO`D]P1`DmR1`DPU6`DT\
6`DH`DfW7iD1SD0PD4QDY`8QD]6VD0PD4QDY`8QD]6QDV>PD4QDZ`8S@0QDT6QD[`8VD0PD4QDZ`8S@0QDT6QD[`8PD1PD4Q
D\`8S@0QD]`8QD^`8QFT6QD]6QD_`8VD0QFT6QD]6QD_`8QDV>PD4QDT;S@0QD``8QDa`8PD4QDb`8PDnQ6QDc`8TD2QDd`8
PDSR6QDe`8Q@f`8PD`o4PDlh7PDUR6PD4QDg`8QFh`8QDi`8PD\g7QDj`8TD7QDk`8QDl`8TD6QDm`8QDn`8TD8QDbT8QDbT
8SD0QDo`8TD2QDd5QDPa8PDSU;QDQa8TD2QDRa8PDmm?QDSa8QDa6TD1QDTa8P@^o4TD8QDUa8QDQ`6QDVa8QDWa8PDk8PDk
m3QDXa8QDYa8PDkm3PDmNQDZa8PDPQ7QD[a8QDa6QD\a8TD9QD]a8QDa6TD3QD^a8TD6QD_a8QDa6QD`a8TD3QDaa8TD6QDU
a8QDba8QDca8S@0QDa6QDda8TD6PD4Q@m5S@0QDa6QDUa8TD8QDea8QDca8S@0QDa6VD0QDfa8TD3QDga8QDha8TD8QDf5QD
ia8QDja8QDka8QDla8P@UR6QDb5QDma8QDna8QDoa8QDd5QDQ`6PDmNPDmQ6QDPb8PDZFQDQb8QDRb8PDoi1PD_^6PDQR6PD
mf4QDPf7QDQf7QD\n5QDSb8PDUR6QDTb8QDUb8PD]R6QDVb8PD]R6PD\[4QDWb8PD]R6PD\[4QDb:QDXb8QDYb8TD4PDUV7P
D\R6QDYb8TD3PD6QDid5QDZb8PD\R6QD[b8TD4QDce6QD\b8QD]b8QD^b8PDi1PDoQ6PD_U7SD0PD`U7VD0`DUR6Q`1o5QD_
b8`D^4`D_U3`DXU3`DZ4`DTc6`DVc6`D_M`DT5`D\8PD`U7QD`b8`DUR6Q`1o5QD_b8`D^4`D_U3`DXU3`DZ4`DTc6`DVc6`
D_M`DT5`D\8UD0PD`U7QFab8QDbb8PD`U7QDj9PDcDQDcb8PDcn2QDdb8S@0QDeb8PDcn2QDdb8S@0QDeb8QDfb8QDgb8QDZ
BPDeV7QDhb8PDkb1PDmo2PDTJPDTU<QDib8TD3PDUg6QDQ`6TD4QDjb8QDd5PDom3QDkb8QDb6TD2QDlb8QDmb8QDnb8TD8Q
Dob8QDPc8QDlT2PDUR6TD8QDob8QDPc8QDc6S@0QDQc8PDUR3QDRc8PDdc6QDSc8QDQ`6PDmNS@0QDTc8TD3QDUc8QDQ`6TD
4PDQR6QDVc8QDQ`6TD3QDWc8QDd5QDQ`6QDXc8P@UR6S@0QDYc8VD0QDQ`6QDXc8P@UR6S@0QDYc8QDZc8QDQ`6QDXc8PDUR
6S@0QD[c8PDkm3PDmNQD\c8QD]c8QDQ`6TD3QD^c8QD_c8PDom3PDmNS@0QD`c8PDkm3PDmNQDac8`DPQ7`D]6QDid5QDbc8
QDj=QDla8P@UR6P@mNQDcc8VD0QDla8P@UR6P@mNQDcc8QDdc8QDec8QDai5TD6PD4QDfc8QDgc8TD5QD0`Dco6`DjC`Do_4
`Di_4`DmC`DnP7`DoP7QDhc8TD6QDic8Q@jc8TD1QDkc8QDlc8TD3QDmc8TD8QDnc8QDoc8QDPd8TD4QDf5QDQd8QDRd8QDj
HPD]6TD5QDfW6QDSd8TD1QDTd8PDPQ7QDc5QDd5QDUd8P@PQ7QDd5QDd5PD[o4PDnQ6QDd5QDd5PD9QDd5PDhT7QDVd8QDWd
8QDd5QDXd8PDRR6QDd5TD6PDUR6QDd5QDd5QDYd8QDZd8QD[d8QDZn4QD\d8TD5QD]d8aDo5aDe6aDk6QD^d8TD4QD_d8`DP
Q7`DR8`DnP7`DPP5`DcE`DlU3PDRR6QD`d8PDUR6QDad8QDbd8QDcd8QDdd8TD2PDoQ6QDed8SD0PD4SD0PD4S@0QDfd8QDf
5QDgd7TD1QDgd8QDhd8QDid8SD0`EmN`E>`En9`EUR6`Ejm3`Ehm3`E]Y;`E^Y;`EnN`EROQD_7QDjd8`DTU7`EmN`E>`En9
`EUR6`Ejm3`Ehm3`EnN`EROQDkd8QDld8SD0`DTU7`EmN`E>`En9`EnN`EROQD_7TD3PD^o4SD0QDmd8QD_`8QD`7QD_7TD2
PD4QD`7SD0TD2QDdMPD\R6TD4QDnd8PD\[4QDo`8QFod8TD2QDPe8VD0QDo`8QFod8TD2QDPe8PD4`EmN`Ekb1`EUg6`Egm3
`E>`En9QDb7TD5PD\R6QDc7TD3QDQe8`D[o4QDRe8PDRR6TD4QDSe8QFdc3TD1QDTe8QDUe8SD0QDVe8QD]_3QDWe8TD2PD^
o4QDXe8P@PQ7TD2QDYe8QDQU8PD\o4PDPQ7QDd5QDZe8QD[e8TD2QD\e8TD3QD]e8QDa7TD3QD^e8QD_e8QD`e8QDae8QDbe
8QDd7TD6QDe7TD1QDce8QDd7PD4TD3QDde8QDd7TD4PD6QDee8QDd5PD<SD0QDf7TD6QDfe8PD=QDge8SD0QDf7TD5QDhe8Q
DnR1TD2QDie8QDf7TD3QDje8TD4PD\R6SD0QDke8TD7QDle8aDo5`Dao4aDe6aDk6SD0QDme8TD1SD0QDne8QDoe8TD1QDPf
8QDd5QDQf8TD3QDRf8SD0QDSf8TD4QDTf8QDd5TD2QDUf8PD6PDhh7RD0QDVf8TD7QDWf8RD0UD0QDXf8QDYf8PD6UD0QFT6
QDZf8TD3PD6UD0QD[f8QD\f8TD4PD6aE]f8QDn4QD^f8Q`1o5QD_f8aD\6aDT6QD`f8TD2QDaf8QDbf8QDcf8QDbf8QDdf8Q
Def8QDbf8VD0QDef8QDbf8QDff8QDn4TD2QDgf8QDhf8QDif8PDnQ6S@0QDn4QDjf8PDnQ6S@0QDn4WD0QDkf8XD0QDn4`Dn
Q6`DPO`DnN`DQO`DoN`D`S;`D[2`DSP3QDlf8S@0QDn4Y@0QDmf8QDnf8PDd[2PDdo4QDof8TD2PDoQ6QDPg8QDQg8QDeT1Q
DQ:QDf5S@0QDRg8QDSg8QDTg8QDUg8S@0QDVg8QDeT1QDWg8S@0QDn4PD\R6P@nP7QDTV1PDnQ6Q@m5S@0QDXg8QDYg8TD4Q
Do4QDo4TD2QDZg8PDk8PDkm3PDmNPDea1PDUR6QD[g8PDWT1QD\g8QD]g8QDRCQD^g8QD_g8QDRCQDT;QD`g8QDag8PDTP@P
Daj1QDbg8PDaj1QDbg8UD0WD0QDcg8XD0SD0QDdg8UD0WD0QDeg8XD0QDfg8TD3QDgg8QDhg8QDig8QDjg8Q@be1Q@jg8QDk
g8QDlg8QDT;QDmg8QDng8PDQd<QDog8QDPh8QDQh8PDUR6QDRh8QDSh8QDRGSD0QDTh8PDPl4QDUh8QDVh8PDbMQDWh8`DoQ
6QDXh8QDig4QDYh8S@0QDZh8QD[h8PDUR6QD\h8PDbb>QD]h8QDj9QDSb1QD^h8QDj9QD_h8PDR3QD`h8QDah8TD2QDf5PDd
o4SD0QDj=QDbh8QDch8VD0QDbh8QDch8QDdh8QDeh8QDT;S@0QDn4QDfh8PDUR6QDgh8QDf5QDhh8QDih8P@PQ7QDjh8PDol
8PD\8PDkb1PDnQ6QDkh8PDck3PDcFPD[R6QDQ_1PDgW7PD\R6QDj9QDlh8PDoQ6PDSo3PD\[4PDnNQDPX2PDmNQDmh8PDUR6
QDj9QD]c7PDPQ7TD1QDnh8PDU6QDoh8PDUR3SD0TD3QDPi8UD0QDQi8PDUR6QDRi8QDSi8QDTi8QD];QDUi8QDVi8PDUR6QD
Wi8UD0PDXQ3PDUR6QDXi8QDYi8QDig4Q@m5TD3QDZi8PDdo4QD[i8PDUR6QD\i8QDd5PDnj4PDnQ6QD]i8PDaf<QD^i8P@PQ
7QD_i8PDnQ6QD`i8PDdc7QDai8QDn4TD5QD_j2QDbi8UD0QDci8QDdi8TD1QDei8QDfi8QDV6QDgi8PDUl4QD`S5QDhi8PDP
Q7QDii8PDRNQDji8PDQa:QDki8QDli8QDmi8QDni8PDdd3PDgMQDoi8QDPj8PDPT;PDdl6QDQj8PDUJQDRj8QDSj8PD\o4QD
Tj8QDUj8PDTJQDYZ6QDVj8PDZo4QDT;PDRf1PDnP7PD`k3QDWj8QDXj8PDPQ7PD`k3QDYj8QDT;TD1PD`k3QDZj8QD[j8QD\
j8QD]j8PDiHPDnP7PDTJQD^j8QD_j8PDT8PD\HQD`j8QDaj8QDbj8QDcj8QDdj8QDej8QDfj8PD_R3PDnQ6PDPQ7QDgj8QDh
j8QDij8QDjj8QDkj8QDlj8QDmj8PDnQ6PDPQ7QDnj8QDoj8PD\o4P@PQ7QDPk8QDQk8QDRk8PDnP7QDSk8QDTk8QDUk8QDVk
8QDWk8TD3QDXk8QDce7QDYk8QDce7QDZk8QD[k8TD4QD\k8QD]k8TD1QD^k8QD_k8QDf5QD`k8`D[c3`DT8`DZF`DgD`DX:`
Dja4`DP8`DnG`D_m3`D`R<`DPQ7`DnP7`D]3`DQE`Dmb1QD`5TD3QDak8QDUh8PDPQ7TD1QDbk8QDQZ3QDb:PDPQ7QDck8PD
nQ6QDdk8QDf5QDek8QDfk8RD0QDgk8TD4PDUR6QDhk8TD1QDik8TD1QDjk8PDUR6QDkk8TD1QDWc5QDlk8S@0QDmk8QDnk8R
D0QDf5PD\o4PDPQ7S@0QDok8UD0aDT6aDQ6aDi5iD0iD1`Dm9`DRY;`DmM`Ddo4`DUg6`DZU7`DiE`DUU7`Doj4`DVU7`Dkl
6`Dco4`DYT3`D_P5`D^P5WD0SD0XD0QDPl8QDQl8QDf5QDRl8QDSl8PDTo3QDTl8TD1QDUl8QDVl8QDT6TD1QDWl8P@Yk4QD
Xl8WD0QDYl8QDZl8XD0TD2QDTb8QD[l8PDjT7QD\l8QD^n5QDf5PDYk4QD]l8QDj>QD^l8TD2QD_l8UD0PD]R6QDPo4QD`l8
TD:PD2QDal8TD4QDbl8PD^o4QDf5QDcl8PDQR6TD2QFdl8QDa6TD1QDel8`DfW7`DH`Doj4`Dko7`D[f4`DZf4`DZZ6`D^o4
`Dn;`DTo3`EQn3`Eao4`EPn3`E\c3`EUR6QDa6TD1QDfl8QDgl8TD1QDhl8QDil8TD2QDjl8QDkl8QDj9QDi`8QDll8QDml8
QDj9QDnl8QDol8QDj>QDPm8QDQm8SD0QDj>QDPm8QDRm8QDSm8QDTm8TD1QDUm8PDHPDTP5QDSm8QDTm8TD1QDUm8PDHPDTP
5QDj>QDPm8QDVm8SD0PD[R6SD0TD6PD6QDd5QDd5QDWm8QDi;PDXh4QDXm8TD1QDaGQDYm8TD1QDZm8QD[m8P@nQ6P@PQ7QD
d5S@0QDS9TD1QD\m8QD]m8PD\g7QD^m8TD2QDg7TD6QDf5QD_m8QD^m8TD2QDg7TD6QDf5QD`m8SD0QDam8QDg7TD6QDf5aD
o5aDe6aDk6QDg7PDnQ6QD]i6TD6QDf5QD_m8QDbm8TD1QDi7PDUR6QDcm8QDdm8QDi7QDem8QDh7QDPW2TD1PDc3QDfm8QDg
m8TD1Q@dU1QDhm8QDim8QDjm8PDk8TD1QDhm8TD2QDkm8QDh7PDjm3PDnn2PDUR6QDlm8QDmm8TD3QDnm8QDom8QDPn8QDf5
QDQn8QDRn8QDSn8QDTn8UD0QDUn8QDj9TD9PD4QDj9QDlX1PDR3SD0QDj9QDVn8PDR3QDWn8QDj9PDjm3PDR3PDPo2PDUR6Q
DXn8QDj9QDXg7PD[o4PDnQ6QDj9QDkj4PDmNQDYn8PDUR6QDZn8TD1QD[n8P@^o4QDQ_6P@jm3QD\n8S@0P@oQ6PD\R6QD]n
8QD^n8TD1QD_n8QDj9QDf5PDao4QD`n8QDj9QDoS2QD`n8QDj9QDan8QDl<QDbn8`Dnn2`Dan2`DdQ1`DTo3QDj9QDcn8QDd
n8QDj9QD\_5QDl<QDen8QDj9QDfn8QDen8QDj9QDWo5QDl<QDgn8QDhn8QDj9QDin8PDdQ1QDhn8QDj9QDjn8PDHQDkn8PDH
QDln8QDf5QDmn8QDl<PDnP7QDnn8UD0PDjT7TD<QDf5PDoQ6QDon8PDoQ6QDPo8PDUR6QDQo8QDRo8QDQk4TD1QDf5QDl<PD
oQ6QDim8QDSo8PDoQ6QDim8PDUR6QDTo8TD2QDl7TD4QDm7QDUo8QDl7TD2PDjQ@PDSR6PDkQ@QDVo8TD2QDn7QDWo8`DUi4
`Dea4`DVg1QDXo8QDYo8Q@Zo8PD6QD[o8TD1PD\o4QD\o8QD]o8QD^o8QD_o8PD\R6PDgW7QD`o8PDPQ7TD2QDao8QDbo8QD
n4TD8QDco8PDPQ7WD0QDdo8XD0QDeo8QDfo8QDgo8QDho8QDio8QDgo8`EQn3`Eao4`EPn3`E\c3QDjo8QDko8TD3QDlo8PD
^o4QDmo8TD2QDno8QDd5TD1QDoo8UD0PD]R6TD8QDj=QDPP9UD0PD]R6QDQP9QDRP9QD[o4TD3QDSP9QDTP9QDn4Q@gi6QDU
P9Q@o5QDVP9QDWP9TD2QDmU2QDXP9TD2QDo7QDYP9QDo7QDf5QDZP9SD0QD[P9SD0QDjY7SD0PDUJQD\P9QD]P9QDj7TD4QD
^P9QD_P9QDQZ3QDk7Q@`P9`DPQ7`DnP7`DoP7`DQQ7`DPP5`DcE`DXU7`DYU7`DTU7`DUP5`DVP5`DWP5`DTP5QDaP9PD]6P
DnQ6QDbP9TD3QDcP9QDdP9TD1QDP8QD`g4TD9QDdP9TD1QDP8QDeP9PDVa:QDZBQDfP9PDUR6QDgP9VD0QDfP9PDUR6QDgP9
QDhP9QDiP9QDjP9QDkP9QDj=QDjb7QDlP9TD:QDmP9QDnP9TD2QDd5QDoP9TD1QDPQ9QDlP9TD:QDmP9QDQQ9S@0QDRQ9QDj
9TD1QDSQ9QDj9QDTQ9QDUQ9TD8QDVQ9QDWQ9TD1QDd5QDXQ9QDYQ9TD1QDd5TD2QDPQ9QDZQ9_U1400TP1310UP1220TP143
0VP1340XP1550YP1560YP1570[P1580XP1490VP13:0WP17;0ZP15<0XP13=0TP15>0YP15>0[P14?0WP14?0YP14@0VP12A
0TP14B0[P14C0WP14D0TP14D0VP16E0YP15F0YP13G0TP13H0VP12I0UP14J0VP16K0XP16L0XP16M0ZP18N0\P13O1VP13P
11WP13Q11WP14R12TP12S12TP12T12TP12U12TP12V12TP12W12TP12X12TP12Y12TP13Z12TP12[12TP12\12TP12]12TP1
3^12VP12_12TP13`12TP13a12VP12b12TP12c12TP14d12ZP13e12TP13f12VP14g12VP16h12UP13i12WP12j12UP13k12W
P13l12UP13m12XP13n12WP14o12XP15P22XP14Q22WP15R22YP14S22TP14S22VP14T22VP15U22XP13V22UP16W22YP12X2
2TP16Y23VP16Z23XP14[23VP19\23ZP14]24VP14^24VP15_24VP14`24VP16a25XP17b25]P15c25ZP14d25WP15e26VP14
f26UP13g26UP15h26VP14i26ZP14j26XP13k26TP13l26WP17m26TP14n27TP14o27VP13P38TP12Q38TP13R38XP13S38VP
15T38XP11U38RP14V38VP15W38XP15X38YP15Y39[P15Z3:XP1;[3;VP14\3;VP15]3;ZP17^3;XP16_3;ZP15`3;XP18a3<
YP1<b3<XP1:c3<VP16d3<XP15e3<VP15f3<VP15f3<XP16g3<[P16h3<VP16i3<ZP15j3<XP15k3<ZP15l3<YP14m3<YP16n
3<[P14o3<ZP17P4=XP17Q4=XP17Q4=ZP16R4=XP13S4=TP14T4=WP13U4=UP15V4=ZP14W4=YP13X4=XP15Y4=ZP15Z4=\P1
7[4=^P16\4=VP14]4=WP16^4=YP13_4=UP12`4=UP13a4=XP14b4=ZP13c4=YP14d4=WP14d4=YP14e4=TP17f4=ZP13g4=W
P14R2=WP15h4>YP18i4>]P15j4>YP16k4>ZP16l4?XP17m4@VP15n4@XP15o4@WP15P5@YP16Q5@`P12R5@VP14S5@XP14T5
@XP13U5@WP12V5@UP12W5@UP12X5@TP12Y5@TP14Z5@VP16[5@[P15R2@[P14\5@WP12]5@UP15^5@YP13_5@WP12`5@TP14
a5@XP12b5@UP13c5@TP13d5@VP14e5@ZP13f5@XP12g5@TP12h5@TP14i5@ZP12j5@UP15k5@YP16l5@_P13m5@WP12n5@TP
16o5@ZP12P6@UP13Q6@YP14R6@\P13S6@YP13T6@WP12U6@UP12V6@UP14W6@\P14X6@WP13f5@WP12Y6@UP12Z6@UP12[6@
TP12\6@UP12]6@UP12^6@VP13_6@WP12`6@UP12a6@UP12b6@UP12c6@UP12d6@UP12e6@UP12f6@UP12g6@UP12X1@UP12h
6@UP12i6@TP13j6@YP13k6@YP12l6@UP12m6@UP12n6@VP12n6@VP12o6@UP12P7@TP12Q7@UP12R7@UP12S7@UP12T7@UP1
2U7@UP12V7@VP12V7@VP13W7@YP12X7@TP12Y7@UP13Z7@TP12[7@TP12\7@UP12]7@VP12^7@UP12_7@UP13`7@XP13a7@Y
P13b7@YP12c7@UP13d7@TP13e7@VP149@VP15f7@VP14g7@YP14h7@WP16i7@\P13j7@TP13k7@XP14l7@VP15m7@ZP13n7@
XP14o7@ZP13P8@XP15Q8@VP14R8@VP16S8@YP13T8@XP14U8@WP16f7@XP13V8@VP16W8@^P14W8@YP15X8@XP13Y8@WP13Z
8@YP12[8@TP14\8@WP14]8@YP12^8@TP12_8@TP14`8@VP13a8@TP12b8@TP15c8@_P12d8@VP12e8@VP13f8@TP15g8@ZP1
3_2@TP12h8@TP14R2@WP13i8@VP15j8@XP15k8@XP14l8@UP14m8@[P12n8@SP14o8@\P13P9@YP13Q9@YP13R9@YP13S9@W
P12]7@UP12T9@UP12U9@UP13V9@YP12W9@VP12X9@TP14Y9@YP12Z9@UP12[9@UP12\9@UP13]9@YP12^9@UP12_9@UP12`9
@UP12a9@UP12b9@VP12c9@UP12d9@TP12e9@UP12f9@UP12g9@VP12h9@UP12i9@VP12j9@UP12k9@UP12l9@UP12m9@UP12
n9@UP12o9@UP12P:@UP12Q:@UP12R:@UP12S:@UP12T:@TP12U:@UP12V:@UP12W:@UP12X:@UP12Y:@UP12Z:@VP12[:@UP
13\:@WP12]:@UP12^:@UP12_:@VP12`:@UP12a:@UP12b:@UP12c:@UP12d:@UP12e:@UP12f:@VP12g:@UP16h:@TP12i:@
UP12j:@UP12k:@UP12l:@VP12m:@UP12n:@VP12o:@UP14Z8@\P12P;@VP13Q;@WP12R;@UP12S;@UP12T;@UP14U;@ZP12V
;@TP14W;@[P12X;@UP12Y;@VP12Z;@UP12[;@UP12\;@UP12];@UP12^;@UP12_;@UP12`;@UP13a;@XP12b;@UP13c;@YP1
2d;@VP13e;@YP12f;@UP13g;@XP12h;@VP12i;@VP12U3@SP12j;@UP13k;ATP15l;AYP12m;AUP12n;BUP12o;BVP12P<BV
P12Q<BVP13R<BXP13S<CXP12T<CTP14U<CTP14U<CVP15V<CYP13W<CVP15X<CYP13Y<CYP13Z<CXP13[<CXP13\<CYP14]<
CVP13^<CWP13_<CYP13`<CXP13a<CTP12b<CUP13c<CYP12d<CTP12e<CUP12f<CUP12g<CVP12h<CUP12i<CUP13j<CYP12
k<CUP12l<CVP12m<CUP12n<CUP12o<CUP13P=CYP13Q=CYP12R=CTP13S=CTP13T=CYP13U=CYP14V=C\P12W=CUP12X=CUP
12Y=CTP12Z=CUP12[=CTP12\=CTP12]=CTP12^=CUP13_=CYP12`=CVP12a=CUP12b=CTP12c=CTP12d=CUP12e=CTP12f=C
TP12g=CTP15h=CUP14i=CVP15j=CTP13k=CVP12l=CUP13m=CXP18n=DWP14o=DWP11U3DRP13P>DWP19Q>DWP11U3DRP14R
>DTP14S>DVP13T>DTP14U>DRP13V>DRP13V>DRP12W>DRP11U3DRP12X>DTP12Y>DTP14Z>DTP13[>DUP15\>EXP12]>FTP1
4^>FWP14_>FYP14`>FZP14a>FTP13b>FWP14c>FZP13d>FTP14e>FZP13f>FTP13g>FWP12h>FUP14i>GTP13j>GTP12k>HU
P14l>HVP14m>HWP13n>HUP14o>HZP12P?HTP13Q?ITP13R?IVP13S?IWP16FIZP14T?JVP11U3JRP12U?KUP13V?KWP12W?K
UP17V<KXP13X?KWP15Y?KZP16Z?K]P14[?KVP14\?KVP17]?K_P14^?KUP15_?KYP14`?KVP17a?KVP15b?KWP14c?KVP13d
?KUP16e?KZP14f?KZP15g?KVP15h?KXP14i?KZP15j?KXP15k?KXP14l?LVP16m?MYP16n?M[P13o?NUP14P@NUP14Q@NWP1
4R@NWP14S@OVP13l;OUP14T@P1ZP14U@P1YP12V@P1UP12W@P1UP13X@P1UP16Y@P1\P13Z@P1UP13[@P1WP13\@P1XP14]@
P1VP17^@P1XP14_@P1VP15U8P1ZP13`@P1TP13a@P1TP13b@P1TP14c@P1YP12d@P1TP12e@P1TP12f@P1UP13g@P1TP12h@
P1TP15i@P1[P12j@P1UP13k@P1UP13l@P1WP12m@P1UP16Y@P1\P14n@P1XP12o@P1UP13PAP1UP13QAP1WP14RAP1VP14SA
P1XP15TAP1YP13UAP1TP12VAP1TP12WAP1TP14XAP1WP17YAP1ZP15ZAP1VP15[AP1VP13\AP1TP14]AP1WP16^AP1\P15_A
P1VP16`AQ1YP16CQ1ZP15aAQ1WP14bAR1WP16^>R1YP13cAR1TP13dAR1TP14eAR1VP14fAR1VP14gAS1VP15hAS1[P15iAS
1VP15jAS1TP15kAS1XP15kAT1XP15lAT1XP14mAU1VP14nAU1VP14oAU1XP13PBU1TP17QBV1XP15RBV1XP11U3W1RP13SBW
1WP13TBW1WP13UBW1XP14VBX1VP14WBY1YP15XBY1[P14YBY1YP14ZBY1YP13[BY1VP15\BY1VP14`>Y1ZP13]BY1XP14^BY
1VP13_BY1XP15`BY1]P14aBY1WP13bBY1WP13cBY1WP13dBY1VP14eBY1YP1:fBZ1_P19gBZ1^P18hBZ1XP1:iB[1XP1:jB[
1XP1=kB[1^P1;lB[1ZP1<mB[1[P1<nB[1XP1;oB[1[P1;PC[1\P19QC[1VP1;RC[1XP1=SC[1]P18TC[1XP17UC[1VP15VC[
1VP17WC[1VP1;XC[1ZP1<YC[1[P19ZC[1XP1;[C[1]P1;\C[1^P19]C[1YP19^C[1\P19_C[1YP19`C[1XP1<aC[1VP18P>[
1\P18bC[1XP19cC[1[P1:SC[1ZP1:SC[1YP1;lB[1[P19dC\1XP16eC\1UP17fC\1ZP19gC\1XP1:hC\1XP1:iC\1XP18jC\
1XP18l;\1\P1:kC\1[P1:lC\1[P17mC\1VP1<nC\1ZP18oC\1ZP18PD\1YP1;QD\1[P18RD\1[P17SD\1ZP1:TD]1ZP16UD]
1VP1:VD^1XP1;bC^1ZP1<WD^1ZP1=XD^1ZP1;YD^1ZP1<iC^1ZP1<ZD^1\P17[D_1ZP18\D_1`P1:]D`1WP1:^D`1XP1;_D`
1\P15`D`1WP15aD`1XP1;bD`1[P18cD`1XP1?dD`1YP1;bD`1_P1=bD`1_P19eD`1]P18fD`1]P19gD`1^P18hD`1^P1<bD`
1_P1<bD`1^P1=iD`1aP17jD`1YP16kD`1YP1AlD`1^P1<mD`1YP1=nD`1cP1<mD`1[P17oD`1WP16PE`1WP16PE`1WP15QE`
1WP17RE`1TP16SE`1TP16SE`1TP15TE`1TP1CbD`1^P1=bD`1\P1<bD`1]P1;lB`1\P1;lB`1_P18jBa1VP1:lBa1\P1<UEa
1^P1:UEa1]P18VEa1UP19WEa1[P19XEb1YP1<YEb1]P19ZEb1]P19[Eb1]P15\Eb1WP17]Eb1ZP19YEb1\P17^Eb1[P1;_Eb
1`P18`Ec1VP18aEc1YP17bEc1\P1:cEc1YP1;dEc1WP1;eEc1YP1:fEc1\P19gEc1]P1;hEc1\P16iEc1WP19jEc1]P17kEc
1ZP19lEc1YP19kBc1\P18kBc1ZP17mEc1YP15nEc1UP17oEd1ZP15PFd1XP15QFd1WP15RFe1ZP19SFe1WP17TFe1YP16UFe
1YP11U3e1RP14VFe1ZP16WFe1XP13XFe1UP13W>e1SP13YFe1VP14ZFe1WP13[Fe1VP15\Fe1[P13]Fe1VP15^Fe1\P13]Fe
1UP15_Fe1ZP19`Ff1[P14aFf1ZP16bEf1\P16bFf1[P17cFf1[P17dFf1_P16eFf1YP17kBf1\P15fFf1ZP16gFf1YP14hFf
1VP14iFf1WP13jFf1VP18kFf1_P19lFf1bP17mFf1\P13nFf1VP13oFf1XP14PGf1ZP14QGf1ZP15RGf1\P14SGf1YP19YEf
1`P13TGg1TP15UGg1TP14VGg1TP15WGg1TP14XGg1VP14YGg1WP14ZGg1UP16[Gg1VP16[Gg1XP13\Gg1VP14]Gg1VP15YGg
1WP12^Gg1SP13_Gg1TP12`Gg1TP13aGg1TP13bGg1UP15YGg1WP13cGg1TP18dGg1TP15l;g1WP14eGg1YP14fGh1TP13gGh
1TP13hGh1TP14iGi1TP13jGi1TP13kGi1VP13lGi1VP13mGi1VP1EnGi1UP14oGj1WP14PHj1YP16QHj1YP16RHj1\P15SHj
1YP14THj1VP14UHj1XP15VHj1YP16WHj1\P14XHj1XP12YHj1VP13ZHj1WP12[Hj1UP13\Hk1TP13]Hk1TP13^Hk1TP15_Hk
1WP12`Hk1UP13aHk1TP12bHk1UP16cHl1VP13dHl1VP14eHl1ZP15fHl1]P14gHl1VP15hHl1VP16iHl1XP14jHl1VP16l;l
1WP17kHl1XP13lHl1TP14mHl1VP12nHl1TP14oHl1VP13PIl1VP14QIl1ZP12RIl1UP11U3l1RP12SIl1VP12TIl1VP12X7l
1TP13UIl1WP12VIl1TP12WIl1UP13XIl1XP14YIl1ZP14ZIm1XP13o?m1UP13[Im1WP14\Im1VP12]Im1TP12^Im1VP12n8n
1TP1>_In1UP1>`In1WP13aIn1UP12bIn1UP12cIn1UP15dIn1WP14eIn1WP13fIn1VP12gIn1UP12hIn1VP12iIn1VP13Q2o
1UP14jIo1VP12kIo1UP14lIo1VP14mIo1VP15nIo1YP13oIo1TP12PJo1UP12QJo1UP16RJo1YP14^>o1WP14SJo1VP16TJo
1VP16TJo1XP15UJo1YP13VJo1XP15WJo1XP14XJo1XP15YJo1XP13ZJo1VP15[Jo1TP15\Jo1VP15]Jo1YP1:^JP2TP16_JP
2VP16`JP2XP15aJP2XP14bJP2WP15[5P2YP14cJP2VP14T@P2ZP12dJP2UP13eJP2WP13fJP2VP15gJP2ZP12hJP2TP13iJQ
2VP16jJQ2TP19kJQ2TP13lJQ2XP13mJR2VP13nJR2UP17oJR2\P14PKS2VP13QKT2UP1=RKU2TP1<SKU2UP19YGU2VP13TKU
2VP17l;U2ZP14UKU2XP15VKU2VP15WKU2YP19XKU2UP14YKU2TP14ZKU2WP15[KU2WP15\KU2YP15]KU2VP14^KU2ZP15_KU
2VP14`KV2VP13aKV2VP15bKW2VP14cKW2WP13o?W2UP14dKW2XP16eKW2ZP16fKW2XP16XKW2XP18gKW2UP13U3W2SP14hKW
2VP15iKW2WP15jKW2VP12kKW2UP12lKW2TP14mKX2UP14nKY2WP15oKY2WP15PLY2WP17QLZ2VP14RLZ2VP13SLZ2VP13TLZ
2TP13ULZ2VP13VLZ2TP15WLZ2YP14XLZ2WP1<YLZ2TP15ZLZ2VP12[LZ2UP16\L[2\P15]L[2XP15^L[2XP14_L[2VP17`L[
2ZP13aL[2TP13bL[2TP15_>\2_P12cL\2UP12dL\2TP13eL\2VP14fL\2XP13gL\2UP12hL\2UP16iL\2UP17jL\2VP12kL\
2TP14lL\2TP13mL\2VP12T7\2UP12nL\2TP13oL\2WP13PM\2UP14QM\2YP14RM\2WP14SM\2VP13TM\2WP12UM\2UP13VM\
2VP14WM\2YP16F\2ZP13XM\2TP13YM\2VP14ZM\2VP13[M\2WP15\M\2XP12l:\2VP13]M\2XP13^M\2YP15R9\2\P14_M\2
\P14`M\2ZP15aM\2YP12bM\2UP14cM\2VP14dM\2WP12eM\2TP15fM\2[P14gM\2XP15hM\2VP14iM\2ZP13jM\2XP12kM\2
UP15lM\2YP12mM\2UP14nM\2VP15oM\2VP13PN\2VP15QN\2\P12RN\2UP12SN\2UP12TN\2TP12UN\2UP12VN\2UP12WN\2
UP12XN\2UP13YN\2WP13ZN\2WP13[N\2WP13\N\2XP14]N\2ZP12e6\2VP14^N\2WP12_N\2TP13`N\2WP13aN\2XP12bN\2
UP12cN\2UP12dN\2TP12eN\2TP12fN\2TP13l5\2YP12gN\2TP12hN\2TP12iN\2TP14l5\2ZP14jN\2WP12kN\2TP13lN\2
WP12mN\2TP13nN]2TP13oN]2VP14PO]2VP13QO]2TP1BRO]2VP13SO]2TP15TO]2YP14UO]2ZP13VO]2VP12lK]2SP18R2]2
[P17WO]2[P12lK]2SP15XO^2ZP1IYO_2oL3ZO`2VP12[O`2UP14\O`2VP15]O`2VP16^O`2VP12_O`2UP12`O`2TP13aO`2W
P14bO`2VP16cOa2ZP14YGb2WP15dOb2YP1=eOb2TP18fOb2TP13gOb2TP13hOb2TP14iOc2XP13jOc2VP13kOc2VP14lOc2W
P15mOc2XP16nOc2\P14oOc2ZP17PP1c2\P14QP1c2YP16RP1c2XP18SP1c2XP12[Hc2UP16TP1d2XP17UP1d2YP17VP1d2VP
16WP1d2[P15R2e2YP13XP1e2VP15YP1e2YP16ZP1e2XP15ZP1e2WP15[P1e2]P14\P1e2VP13]P1f2VP13^P1f2VP19_P1g2
_P14`P1g2YP16aP1g2`P14bP1g2ZP15cP1g2\P19dP1g2XP15eP1g2YP14`>h2YP13fP1h2VP18gP1h2XP13hP1h2VP14iP1
h2XP13jP1h2VP15kP1h2ZP14lP1h2YP14mP1h2YP14nP1h2YP13oP1h2WP16PQ1h2ZP15QQ1h2\P16nJh2[P14RQ1h2ZP16S
Q1i2XP15TQ1i2[P17UQ1j2VP14VQ1j2WP147k2WP12WQ1k2TP17XQ1k2_P19YQ1l2]P12ZQ1l2TP13[Q1l2VP19\Q1m2YP16
]Q1n2XP15^Q1n2WP14_Q1n2WP14`Q1o2VP15aQ1P3VP17bQ1Q3ZP14cQ1Q3WP14dQ1R3VP12eQ1S3UP14fQ1T3VP12gQ1T3T
P1?U3T3RP13hQ1T3XP13iQ1T3TP13jQ1U3TP15jQ1U3VP13kQ1V3WP14lQ1V3WP14mQ1V3YP12nQ1V3TP13oQ1W3VP19PR1W
3\P19QR1W3\P18RR1W3\P17SR1W3ZP1
"""##)
}
