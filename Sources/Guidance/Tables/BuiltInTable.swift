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
warnings topic responsibility conversation conversations elephant criticism debate parks plonk
plonks plonking dump dumps shunt shunts warehouse warehouses warehousing offload offloads palm
palms palming foist foists foisted foisting herd herds banishes banishing exile exiles exiling
relegate relegates relegating consign consigns consigning sideline sidelines sidelining shovel
shovels shovelled shoveled=TP4 shovelling shoveling=UP4 babied babying nannied nannying
cosseted cosseting cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded creak creaks creaked creaking groan groans groaned groaning buckle
buckles buckled buckling splutter splutters spluttered spluttering limp limps limped limping
fray frays frayed fraying teeter teeters teetered teetering totter totters tottered tottering
judder judders juddered juddering arrangements arrangement rotas machinery infrastructure
framework system timetables staffing funding finances network networks partnership partnerships
organisation organization=YR4 administration pastoral services service procedures processes
scores percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=US4 unwisely unwizely=VS4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=jT4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=PU4 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=]U4
sermonised sermonized=^U4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=dU4 filibuster filibustered colonise colonize=gU4 colonised colonized=hU4 colonises
colonizes=iU4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=\V4
idolises idolizes=]V4 idolised idolized=^V4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=iW4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=mX4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=jY4 nuisances nuizances=kY4 distraction distractions stage year
things everybody community day whole session regurgitate regurgitates regurgitated
regurgitating parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles
mumbled mumbling drone drones droned droning babble babbles babbled babbling mouth mouths
mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part parts days topics
project projects song songs poem poems story stories task tasks activity activities series
serieses copy copies mixes line focuses theme themes title titles word words sentence
sentense=X\4 sentences number answer answers quizes recount recounts debates dramas drawings
painting paintings graph graphs diagram diagrams timeline timelines models sum sums riddle
riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races visits vizits=[]4
trips tour tours talks speech speeches lecture lectures meeting meetings workshop workshops
units module modules blocks term terms week weeks month months years hour hours minute cycle
cycles circle circles square squares rectangle rectangles corner corners column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals practice
practices sessions starters plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=l_4 revisions revizions=m_4 continuation continuations response
responses reply replies comment comments note notes message messages notice notices sign signs
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations law laws requirement requirements option options
choice choices vote votes polls interview interviews census censuses doubles single singles
mixture mixtures version versions draft drafts outline outlines template templates scaffolds
worksheet worksheets handout handouts token tokens stamp stamps log logs records register tally
tallies count counts measure measures scales score marks grade grades levels band bands stages
steps rungs strand strands subjects discipline disciplines language languages schemes programme
program=Qc4 programmes post posts job jobs role roles duties responsibilities statements
description descriptions definition definitions date dates times places buildings halls offices
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities
federation federations companies schools academies colleges nurseries primaries secondaries
church churches visitor vizitor=ld4 visitors vizitors=md4 while whiles bits lots few fews
couple couples dozen dozens hundred hundreds thousand thousands about over shut empty full
early online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=Qf4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=lf4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=ig4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=Xh4 handwriting cooking swimming football rugby tennis netball
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
cruise cruize=Pm4 cruised cruized=Qm4 cruises cruizes=Rm4 waltz waltzed glide glided glides
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
flors=_S5 flower flowers food foods foot foots fork forks fountain fountains freezer freezers
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
pitches court courts corts=_b5 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=le5 tortoises tortoizes=me5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=Yf5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum assessment monitoring moderation evaluation communication participation pace
guidance explanation instruction instructions vision vizion=ai5 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transition
transitions training supervision supervizion=oi5 accountability ambition aspiration oversight
collaboration discussion dialogue dialog=Vj5 intervention interventions tracking strategies
approach approaches achievement outcomes quality consistency knowledge vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding punctuality layout deployment grouping seating rigour
rigor=Vk5 depth breadth emphasis input inputs begins starts ends ended finishes finished lasts
lasted happens happened covers covered includes listed named says uses mentions mentioned
contains contained meets opens at of for with by from and or to across between before after
during than as if n't assess intervene discuss observe evaluate connect address collaborate
communicate consult analyse analyze=ol5 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calmed calming soothe soothes soothed soothing steady steadies steadying stabilise
stabilize=Xn5 stabilises stabilizes=Yn5 stabilised stabilized=Zn5 stabilising stabilizing=[n5
relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved strengthens strengthened strengthening weaken weakens
weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen dampens
dampened dampening deflate deflates deflating slows slowed slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reduced reducing increases increased increasing minimises minimizes=TQ6 minimised
minimized=UQ6 minimising minimizing=VQ6 maximises maximizes=WQ6 maximised maximized=XQ6
maximising maximizing=YQ6 multiply multiplies multiplied multiplying doubled doubling halve
halves halved halving cement cements cemented cementing consolidate consolidates consolidating
cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered
fostering breed breeds breeded breeding engender engenders engendered engendering generate
generates generated generating creates created creating produce produces produced producing
yield yields yielded yielding sparks sparked sparking spur spurs spurred spurring fuel fuels
fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting provoking trigger
triggers triggered triggering encourages encorages=eS6 encouraging encoraging=fS6 discouraging
discoraging=gS6 detered detering dissuade dissuades dissuaded dissuading enable enables enabled
enabling disable dizable=RT6 disables dizables=ST6 disabled dizabled=TT6 disabling
dizabling=UT6 empowering equips equiped equiping frees freed freeing releases released
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
rewarded rewarding payed influence influense=bZ6 influences influenced influencing affecting
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
regular joint tight loose larger inconsistent frequent warm skilful skillful=l^6 firm brisk
rushed vague thorough constant endless repeated under lack presence presense=W_6 visibility
vizibility=X_6 sharper richer calmer neater messier keener abler cleverer friendlier colder
softer happier tidier noisier noizier=f_6 steadier smoother slicker fuller broader narrower
fresher livelier duller tighter looser smarter clearer finer greater lesser shallower firmer
politer safer sadder healthier superior inferior plainer crisper maturer readier dips dipped
dip rises rose risen slips slipped slip slid wanes waned fades faded tails tailed grows grew
grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped
ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses
collapsed varies varied motivation concentration attention patience patiense=Rb6 anxiety
frustration boredom resentment enjoyment mood spirits appetite resolve determination resilience
resiliense=]b6 commitment loyalty nerves nerve tempers temper yearly hourly horly=eb6 nightly
fortnightly quarterly biweekly only july italy ally rally belly lolly holly billy dolly gully
folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly
doily imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly
exactly nearly partly approximately roughly shortly recently currently previously originally
initially finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=fd6 manually digitally electronically
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
achieve attain thrive flourish florish=Qj6 gain grow fail participate contribute cooperate
persevere persist concentrate aspire strive deserve manage drift wander misbehave rush waste
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=ck6 neglects ignores lacks fails thrives flourishes florishes=ik6 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=al6 radiates a an the their home t ch ht ending captain
goalkeeper keeper partners partner twins siblings friends brothers sisters helpers winners
losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older
younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=Xn6 literature philosophy
textiles cookery psychology sociology business media algebra geometry resources resorces=cn6
material materials examples wear collect wash phone stack tuck enter exit arrive attend way
password route fourteen forteen=To6 fifteen sixteen seventeen eighteen nineteen twenty thirty
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
noticeably visibly vizibly=eS7 overall perfectly unusually immensely enormously wonderfully
terribly awfully stubbornly worryingly disappointingly dizappointingly=PT7 persistently
unacceptably pleasingly painfully woefully encouragingly encoragingly=VT7 reliably stunningly
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
researchers adviser advizer=oW7 advisers advizers=PX7 advisor advisors consultant consultants
officer officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=W\7 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=_\7 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=c]7
sequences structures design designs method methods technique techniques communications
organisations organizations=m]7 playtimes lunchtimes trainings inductions monitorings
evaluations improvement improvements presentation presentations handwritings spellings
deliveries teamworks trackings datas engagements participations performance performances
progression progressions coverage coverages attitude attitudes efforts concentrations
contribution contributions demonstration demonstrations example exercise exercize=o^7 exercises
exercizes=P_7 essay essays signage signages catering caterings greeting greetings handover
handovers briefing briefings dismissals residential residentials artwork artworks sketchbook
sketchbooks mock mocks tutoring tutorings recruitments retention retentions appraisal
appraizal=k_7 appraisals appraizals=l_7 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finale finales debrief debriefs storytelling storyteling=d`7
storytellings diction dictions classrooms playgrounds libraries websites newsletters reviews
deployments conducts tones manner manners guidances links thinkings reasoning reasonings
oracies listenings handling handlings orders control controls movement movements safeguardings
morales uniforms qualities idea grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehensions stamina
staminas habit habits mannerses pacings procedure direction directions groupings modelings
accountabilities rigors rigours alignment alignments preparations timing timings balance
balances variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=Pc7 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=^c7 whispered writes asks describes suggest
suggests adds noted state stated states remark whisper responded voted rate rated agree agreed
disagree dizagree=Rd7 disagreed dizagreed=Sd7 announce announced confirm confirmed predict
predicted argue argued shouted reads quote quoted texted chorused admitted claimed complained
labelled labeled=ed7 titled entitled headed marked praised praized=jd7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=]f7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=Vg7 laudable exemplary uplifting
compelling compeling=Zg7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=eh7 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=mh7 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=Wi7 respectful considerate
devoted tireless tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre
lackluster=ci7 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive concerning alarming depressing dismal dire appalling appaling=mj7 awful
terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=ck7 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
sophisticated unsatisfying illogical nonsensical unwise unwize=kn7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=io7
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=VP8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky
offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant
sensational serene speedy sporadic strenuous superfluous surprising surprizing=XQ8
temperamental theatrical turbulent uncompromising uncompromizing=\Q8 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=fQ8 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=nQ8 militaristic overheated
disastrous dizastrous=QR8 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=gR8 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish
ticklish waspish outlandish makeshift shopworn careworn toothless faceless characterless
bloodless gutless voiceless formless baseless groundless rootless ruthless reckless lustreless
shameless tasteless timeless priceless senseless thriving flourishing florishing=SU8
floundering ailing dysfunctional toxic rosy daft compliant obedient biddable glacial realistic
accommodating adaptable appreciative attuned cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=jU8 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=UV8 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=_V8 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=oW8 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=]X8 disingenuous dizingenuous=^X8 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed
harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=\Y8 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=hY8 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=nZ8
unskilful unskillful=oZ8 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=m[8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=e\8 divisive
divizive=f\8 domineering dour effortless effusive enterprising enterprizing=k\8 erudite
exquisite exquizite=m\8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=Z]8 horrid humourless humorless=\]8
imprecise imprecize=]]8 indecisive indecizive=^]8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=R^8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=P_8 tawdry taxing tepid
thrilling thriling=T_8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=g_8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=]`8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=Sa8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=kb8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=ie8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy
controlling controling=Vf8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=Tg8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=cg8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=Rh8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=ah8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=ki8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=Sk8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=bk8 unfulfilling unfulfiling=ck8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=Rl8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=dl8 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=]n8 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=ao8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=dP9
sluggishly ploddingly labouredly laboredly=gP9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=SS9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=cS9 disinterestedly dizinterestedly=dS9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=lU9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=[V9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=bW9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=RX9 disarmingly dizarmingly=SX9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=]X9
militaristically overheatedly disastrously dizastrously=`X9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=WY9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=nY9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=l[9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=l\9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=X]9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=b]9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=U_9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=c_9 disgruntledly disingenuously dizingenuously=e_9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=n`9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=\a9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=db9 unskilfully unskillfully=eb9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=hc9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=ed9 domineeringly dourly dorly=gd9
effortlessly effusively energisingly energizingly=jd9 enliveningly enterprisingly
enterprizingly=ld9 eruditely exquisitely exquizitely=nd9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=]e9 horridly humourlessly humorlessly=_e9 imprecisely
imprecizely=`e9 inattentively indecisively indecizively=be9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=Yf9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=`f9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=Zg9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=ih9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=ci9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=[k9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=\n9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=VP: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=iP: discouragingly
discoragingly=jP: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=mQ: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=]T: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=fV: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=eW:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=UY: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=iZ: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=Y\: gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=T]: modest proportionate minimal variable
uneven balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=[_: automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strengths weakness weaknesses success successes failure failures disaster
dizaster=Q`: disasters dizasters=R`: messes highlights joys pleasures disappointment
dizappointment=W`: disappointments dizappointments=X`: flaw flaws shortcoming shortcomings
shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset
assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=Pa: excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbish rubbishes treasure
masterpiece masterpieces threat threats insult insults affront affronts outrage outrages
indictment indictments travesty travesties slur slurs stain stains blot blots eyesores
tokenisms masterclass masterclasses beacon beacons exemplar exemplars washout washouts
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=^c: fervour fervor=_c: dedication professionalism passion generosity creativity
expertise expertize=ec: diligence diligense=fc: integrity humility kindness perseverance
tenacity compassion wisdom insight charisma charm wit devotion diplomacy ingenuity imagination
originality tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=]d:
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness friendliness complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=Se: negligence negligense=Te:
incompetence incompetense=Ue: stubbornness hostility carelessness thoughtlessness rudeness
insolence insolense=[e: impatience impatiense=\e: favouritism favoritism=]e: nepotism cynicism
pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=me:
confusion inconsistency incoherence incoherense=Pf: inefficiency ineffectiveness indiscipline
unruliness misbehaviour misbehavior=Uf: disaffection dizaffection=Vf: disengagement
dizengagement=Wf: disillusionment dizillusionment=Xf: despondency tedium monotony
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
greys greens blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss
snap thump crash clatter rattle squeak squeal click roar boom echo ache throb cramp twinge
toothache cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker
flash beam shadow draught gust shower drizzle sleet mist sunshine moonlight daylight swell
current smear scratch dent crease crust puncture bleed graze bruise bruize=gh: bump swelling
sweling=ih: blister colours colors=kh: surface texture grain mud turf foil varnish toast coffee
steam basin stream kerb engineer proof proofing studied discussed debated explored investigated
examined analysed analyzed=bi: learned learnt researched revised revized=fi: practised
practized=gi: compared contrasted traced mapped illustrated enquiry documentary motion novel
exam textbook league nations war wars treaty empire reformation restoration rebellion revolt
revolution famine plague depression weimar tudors tudor stuart stuarts victorians victorian
romans roman vikings viking saxons normans egypt egyptians aztec aztecs boudicca napoleon
hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan dickens scrooge
holocaust slavery partition colonialism apartheid suffragettes chartists luddites peasants
crusades armada boycott siege invasion uprising uprizing=mk: coup massacre abyssinia versailles
glacier earthquake drought rainforest erosion load sync upload download update install reach
scan latch convert attach delete import export render server servers software app apps site
portal mail attachment database login scanner phones tills recording mic audio connection
backup seconds metre metres centimetre centimeter=\m: centimetres mm cm km kg gram grams mile
miles degree degrees points pence pound pounds percent litre litres decibels lap laps inch
inches feet fund grant catch dash warn lend fetch cancel drink rest apologise apologize=_n:
confess rebook reschedule hurry nip pop sprint shoot beg wrap hear hearing following catching
spotting reaching locate locating decipher deciphering staying ankle knee arm leg throat flu
tooth holidays weekend journey jorney=^o: birthday wedding retirement flight argues remarks
warned joked reckoned reckons maintains insisted confided declared declares conceded boasted
protested emailed tweeted observed muttered recounted testified lamented ventured quipped
volunteered relayed everything nothing branded brands termed characterised characterized=aP;
characterises characterizes=bP; summed audits study studies inspection article articles
questionnaire blog editorial legend continuum spectrum barometer categories subheadings tabs
tiers offers rates ranked ranks scored circled coloured colored=[Q; graded aims ambitions
intention intentions intent intents purposes aspirations mission missions aimed aspired banks
glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt
spelled misspelt misspelled misspeled=UR; underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=\R; capitalised capitalized=]R; pronounced hyphenated recorded
offered sorted brainstormed grouped reasons causes cause effects arguments ways similarities
differences advantages characteristics traits synonyms antonyms opposites hypotheses
predictions motives factors debugged classified classed tested weighed corrected mended
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
categorised categorized=iS; critiqued copied plotted charted tallied fable tale parable myth
passage advert sermon breakfast refreshments continually perpetually forever incessantly 24/7
exception beginning entire everywhere nowhere ever anything pattern thing whoever wherever
whichever whatever noone ownership seems seemed tries behaves contributes listened learns
follows else member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit
warrant liven brighten solve cure rescue there'd mileage scope milage gains something plenty
potential cry cries cried crying scream screams screaming begs begged begging aches ripe
overdue gasping revamp trimming pruning discover happen boots hunch instinct plea suggestion
advice counsel pennyworth cents mull ponder chew punt shot extra specific explicit yourself
yorself=UW; yourselves yorselves=VW; instincts judgement judgment=XW; permission unsaid kill
trick secret knack lies easily obvious cheap fixed solved remedied remedy basics needn't onus
miracle wonder miracles wonders heaven god heavens forbid shock horror quelle chef's kiss die
goosebumps goosepimples quaint convenient otherwise otherwize=\X; suspiciously ears lump hairs
hair neck arms 've watched fare admission entry petrol detour detor=jX; hell earth oh borrowed
choppy uncharted stormy muster telling devastating effect forensic surgical evangelical
monastic balletic operatic herculean byzantine kafkaesque era ware befits befit flick
dimensional sided stock canned pat scripted rote excuses complete ventriloquism showmanship
salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond swallowed devoured
devored=XZ; admin packing tidying hearts oak relative comparative particular teaches blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=iZ; greatness area
aspect element size aide bury buries buried burying hid hides tucks tucked smuggle smuggled
sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced kicked shelved
binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged padded stamped kicks kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted goalposts gun bandwagon bandwagons picking massage massages doctor
fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=^];
disappears dizappears=_]; disappeared dizappeared=`]; vanish vanishes vanished vanishing sank
ether void plughole hole abyss cracks pile bottomless holes collects collecting gathers
gathered gathering pointing accusing sweet breach visitors' vizitors'=X^; gallery staged tidied
printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing
pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying hiding backs
backed sloped conflict ducking dodge dodges dodged dodging sidestepped sidestepping evade
evades evaded fluffed beneath laurels rests rested resting rolls rolled rolling whenever bow
bows bowed cave caves caved folded backwards ride lie looks buck parapet sleeping dozing dozed
tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's somebody's everybody's
owns owned gaps washes washed washing wolves devices chucked cast adrift lurch wilderness creek
lip motions mentality shop dressing choreographed rescues rescued rescuing bail bails bailed
prop props propped spoonfeeding answering honour honor=ca; honours honors=da; honoured
honored=ea; preach profess professes lumber lumbered saddle saddled loaded burden burdened
inflict inflicted impose imposed moon advantage liberties treated treating cattle dirt fools
criminals servants rides rode roughshod feelings stepped stepping tread treads trod trodden
treading toes talked shout stray strays strayed drifted veer veers veered degenerate
degenerates degenerated descend descends descended morph morphed stumble stumbled tipped
blurred chat monologue monolog=`c; mode swinging swung acts acting maggot fool clown eejit
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
shutting react chatter pretend pretends pretended waits loss odds snail's promise promize=_i;
loop proper consideration leans leant leaned resort resorts resorted default defaults defaulted
cling clings clung retreat retreats retreated pets overrode override overrides overrule
overruled interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed
skate skates skated skips skipped checks miscast ploughed pressed regardless anyway admit
admits claim claims complain complains boast boasts moan moans whine mutter snapped snaps bark
barks barked yell yells yelled screamed lectured nag nagged nags confessed concede concedes
protest scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse
owner buying peace scar scars legacy vacuum bruises bruizes=^l; wounds brake brakes damper
dampener strain kibosh mockers frighteners seal skids concentrates concentrated chip chips
chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks
sucked sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates
kills killed killing stifle stifles choke chokes choked nips nipped squash squashed quash
quashed dead bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend deadlock muddy
muddies muddied applecart ship spanner curveball favours favors=Xo; magic disservice justice
world dream clockwork breathe breathed injects injected pumped lungs reap reaps reaped reaping
bearing harvest haunt toll lasting bitter imprint casts pall curry jam spells sounds sounded
death doom knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured
tail wagging wags domino ripple snowball knock-on vicious spiral coincidence coincidense=nP<
mystery fluke rocket to? imagine survived cent owing campaign owe owes owed hinged revolve
revolves revolved pivot pivots shoulders personality whim luck dies dint sheer symptom
by-product casualty product fallout aftermath consequence consequense=nQ< symptoms symptomatic
testament tribute testimony indicative asthma difference differense=VR< emerge emerges emerged
achieves achieved solves prove proves proved landscape changer changers earned gained caught
might've would've could've mightn't rooted grounded courtesy cortesy=lR< wake guessing lacked
gap temperature root benefitted profits profited woke wakes geared cheered perked wound
quietened borne impossible upshot direct caused resulted resulting decrease therefore thus
hence thereby contributed causing adversely instilled instiled=lS< enhance enhances enhanced
stunt stunts factor main arise arises arizes=UT< arose foundations groundwork ignite ignites
ignited filter filters filtered percolate percolates fights fighting silliness messing rub rubs
rubbed rubbing audience audiense=iT< smile visuals invited required paired introduced buddy
cured quelled tamed shouting misbehaves misbehaved others' fared differently visual using
sharing starting handing adding switching swapping pairing mixing naming praising praizing=eU<
rehearsing practising practizing=gU< waiting pausing banning displaying similarity folds spill
spills spilled spilt translate translates leaks sprang derive derives derived banned halfway
astray security stake foothold underneath limbo dependence dependense=aV< dependency contempt
disengage dizengage=dV< dispute argument escaping mistaking disguising disguizing=iV< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=WX< overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=cX< comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed streets leagues comparing pale pales paled insignificance par heap
outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked
rare arguably character calibre amount stacks alongside fares faring vast slight neighbours
neighbors=SZ< counterparts tier tops topped edges pips pipped bested intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catches night benchmark heights moment inconsistencies unevenly unevenness ages
genders greatly considerably diet postcode depending forecast broadly solidly ri verging
bordering mid b c stunted dated garbled bloated skewed entrenched fractured splintered siloed
orphaned undercooked blank cinderella orphan relation cousin penetrated touched percolated
travelled traveled=U\< side mere specifics survive survives manages scraped staggered staggers
lurches lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawl crawls
crawled crawling slogged wade waded wading skin shoestring cease ceases threshold reaches
travels finds counted banked anywhere sight premium supper gamble toss lucky crapshoot roulette
wafer charmless flavourless flavorless=f]< structureless creature spots alley gorilla plot
kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy
leaden unformed underdone undernourished undernorished=\^< stodgy teeth minimum essentials
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
reproach crystal overstated overemphasised overemphasized=oa< emphasised emphasized=Pb< pulse
tinge undertone undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach
shades echoes hint somewhere million blush reflection ear outsider's reckoning precision
precizion=ib< clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared
unaccounted uncalled uncaled=Uc< awry pear askew trail trailing failed chances moments
unnoticed unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=Vd<
unrewarded unexplained aligned rationale serve expense revisited revizited=]d< reviewed
failings stomach exposed expected delivering critically neatly possess experience
experiense=gd< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=^e< sacrificed
obliged justify lying dormant fallow unopened journals jornals=fe< ceased died dried shrivelled
shriveled=je< shrunk decayed mispronounced misread mislabelled mislabeled=oe< mistimed
mispitched misdirected misapplied mizapplied=Sf< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=ff< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts errors
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=dg< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=dh< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=oh< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=oi<
rumours rumors=Pj< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=Qk< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=nk< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=\m< axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=nm< jargon promised promized=Pn< noises
noizes=Qn< runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=]o< jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=YQ= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=UR= soak soaked soaking stuff de jackpot
swimmingly plunge bull strides splash nub bay gift taped licked sewn wrapped fort reins
shoulder smelling smeling=kR= grief naught fruition alight alive stakes eggshells onions utmost
stead nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=cS= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod stony eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock price pouring poring=^U= shoots slap avail
zoned flounder foul wayside wayzide=eU= final boil piste tangent pieces downhill south
overboard haywire houses rag bearings clanger bombshell bogged scot pig's headway tripping
aground production watching banging sardines wildfire climb sway ransom losses mustard ceremony
backside caution heel cropper standstill snag buffers reputation mercy bush angel shakes
patchwork blessing goose style blueprint slippery dawn economy gesture cannon unto thorn affair
compensation macho herring steep ark cosh thumb radar cuff wane hoof hop warpath uppers hobby
soapbox legs knees downward sake swallow rut pickle daze doldrums weeds tatters crisis
crizis=YX= meltdown denial jack coping managing ok okay saloon panic winded haste sizzle hype
muchness ado barred sausage chestnut egged egging fashion man's eyebrows diamond ruling
ballpark skating skimming scratches scratched scratching slipping strictly coated coating swims
roundabouts teething gruel wasters iceberg cooks kneed reinvent spinning reinventing reinvented
rome whistling gritted worlds footed barking mad cheese chopping watchers cookie cutter dime
body dusted dribs drabs friend fat fiddling flogging grasping clutching clutch straws nettle
nosed maintenance mighty collar jerk mutton nailing pasture rearranging tinted stone's fa tear
tearing jury mill thumbs twiddling knots toe toed tongue turkeys wounded warts wheat serial
compulsive habitual inveterate incorrigible chronic nit pleasers ticker tickers watcher seeker
seekers averse cruncher crunchers sitter sitters picker pickers splitter splitters eater eaters
workers talkers personalities self bundle mischief brains conscience consciense=\\= matriarch
patriarch godfather queen king kindred tortured souls tender skinned roadblock liability uptake
criticise criticize=j\= bloomer bloomers developer developers adopter adopters prone outbursts
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
invizible=]`= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=Va= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=Qd= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=\d= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=`e= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=]f= spiralled spiraled=^f= paralysed paralyzed=_f= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts fizz punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed slump hovering labours
labors=[h= pillars cruising cruizing=]h= agonising agonizing=^h= curling flog throats sinking
grind squib tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed
exuded mesmerise mesmerize=Qi= enthral enthrals wow towers melt melts melted outburst havoc
dissolve dissolved wrestle wrestled grapple grappled languished dominating bombard cram
steamroll raced sped grinds grinding peter peters petered bounce bouncing oozing bustling
teeming !and forefront firefighting juggling dumbed dumbing watered clinging stare stares
staring gazing gazed plagues plagued blighted beset poisonous ingrained waffled rambled rambles
hive rounded outlive outlives outlived withstand battling battles winding glaring gaping
blatant blatantly outright fashioned glazed fairies glaze glazes expressions vacant faraway
hunted pained expression counting tuned drifting wandered children's class's thoughts lightbulb
slots slotted clicks clicked clicking chords wraps gist joins joining connects connecting dots
greek dutch precisely precizely=Xl= wavelength greyhounds greyhound moths kittens lemmings
zombies statues professionals veterans chomping champing straining raring longing pepped revved
leap leapt lips floating clover candy fling worship worships worshipped dote ] smiles keyed
starry dewy doe eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=dm=
clamouring clamoring=em= leaping glowed swelled bubbling brimmed willed who'd tuppence
tuppense=mm= arsed budged boiling saturation despair axes hackles hare composure huff dudgeon
fluster tizzy lather stew flap grin clenched sufferance duress climbing personally umbrage
fright aback solace floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged
bemoan bemoans bemoaned fret frets fretted dissent pity desperation dismay disbelief unease
gloom bewilderment sigh surge anticipation fixated mojo toward lettering approval reassurance
confirmation validation unimpressed flummoxed glued downbeat property luggage angriest mentally
squarely accepted famously concept belonging glad handy esteem wandering captured capture
relishing craving savouring savoring=_P> pretending warmed warms regards regarded views viewed
considers perceive identifies empathise empathize=jP> empathised empathized=kP> sympathise
sympathize=lP> related fading occur occurs occurred reluctance resolved sought longed awe
amusement teachers' anxieties captures grab grabs mastered internalised internalized=^Q>
remembered probes probed extends reveal reveals revealed <degree>* elegance vigour vigor=hQ>
satisfaction thirst hunger zest demonstrated maturity deliberately wilfully intentionally
knowingly gladly proudly excitedly intently angrily seeking clam clams clammed livens livened
perk perks cheer freezes froze recoil viewer viewers blossom life's nature's notion earthly
sulking panicking yearning fretting clowning bluffing fuming squirming wavering attract escape
reaction mates breathing owning trance warming responds gravitate gravitates occasion bait
masked masking pine pines itch itches burn burns longs prospect mattered belong cottoned
twigged wised brightened recoiled baulked balked flinched unwillingness hesitancy readiness
refusal favoured favored=YT> fancied assumed assumes imagines figured senses concluded outset
refuge hungers thirsts endure endures apprehensive importance dawned registered dreams wedded
attached wooed seized overcome obsessed singled faking testing warranted justified advisable
advizable=WU> bearable sustainable dared bargained digest billed rights optimal warrants
belongs belonged century decade throwback hangover relic bygone human understandable decency
sane 'll growth error manoeuvre development considering intake constraints inexperience
inexperiense=UV> punched army volley parade interruptions liberal stingy sudden glimpse ration
addition respite drivel twaddle piffle poppycock gobbledygook claptrap hogwash balderdash
codswallop guff tosh uncommon considerable craft delicacy preoccupation fixation infatuation
contact spectator sport weapon weapons sauce ingredient secrets trump crowning selling hushed
reverent minor hush ornament hindrance decoration outstay outstays outstayed overstay overstays
overstayed earns fee rent son daughter tames wrings milked inevitable obligatory proverbial
umpteenth hallowed bribery blackmail busywork babysitting babyzitting=\X> propaganda
gatekeeping navel tag parlour parlor=aX> tricks meat beauty popularity slanging chocolate
teapot poisoned chalice curate's movable moveable revolving chamber ivory chase achilles
whipping pants coffin ointment haystack china sweetshop cog cogs tipping brainer event
stranglehold chokehold handbrake innovation castles ships gestures rhetoric victory weasel
motherhood fur unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead
disguise disguize=TZ> kilometre kilometer=UZ> kilogram defeat flatters overstates undersells
chills tingle speechless shivers bless !many commend wallpaper drowsy saddened appalled
appaled=eZ> celebrating salvage salvaged redeemed sobering congratulations bravo kudos congrats
hooray applaud alarmed dismayed privilege congratulated commended applauded flourished
florished=W[> thrived celebration fortunate however mustn't essential imperative developing
sorting rethinking reviewing updating additional reservation advised advized=f[> wondered
overhaul shake usefully afford rid what's ideally urge implore advise advize=Q\> propose
suggestions recommended ebi ebis wwws exploring fixing rebuilding pointer reset reboot rejig
urged musts pressing apace tongues motored zoomed lake firmed tightened smartened toughened
bedded squared levelled leveled=m\> scaled ramped beefed cleaned litter ups upped upping ante
dimension rounding hump reborn revitalised revitalized=[]> rejuvenated turnaround blossoming
booming burgeoning maturing evolving buds quantum transformation metamorphosis renaissance
rebirth sea-change industrial russian recovery stature horizon mired trapped wedged tailspin
warp impasse plateau ceding altitude sliding crept fade backslide backsliding founder foundered
founders languishing nosedives flatlined flatlines crater infancy dive battering upturn
downturn succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=a_> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio deadline eh rating shan't
who's chooses organises organizes=j`> misbehaving sizes suppose scrapped attribute ascribe
research I attracted noisiest noiziest=Ta> cleaning lady ladies guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=ha> regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=Qb> stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps
ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
passport metacognition metacognitive formative summative mastery pedagogical baseline smsc gld
dfe sdp qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation
chronology individual personal mindset organiser organizer=Ud> organisers organizers=Vd>
assurance curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials
digraph digraphs trigraph subitise subitize=ed> subitising subitizing=fd> sendiass apdr lpa mpa
hpa els qft idsr asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister habitually
periodically thrice tend tends tended ad nauseam masses myriad interaction copious abundant
plentiful countless numerous limitless substantial disproportionate significantly equals layer
fibre sacred fixes resolves carpeting hears whit hived siphoned carted vegetate housed housing
seals sin childminding wrapping hushes airbrush sanitise sanitize=Pg> sanitised sanitized=Qg>
sugarcoat sugarcoated cherrypick twist twisted squirrelled squirreled=Wg> spreadsheets brushing
shrugging shelter shelters sheltering magicked conjures dreamed rig gamed gaming cigarette
guesstimate guesstimates concocted capitulated capitulates relented surrendered bottled
kowtowed kowtows backtracked backpedalled backpedaled=Ph> straightaway swerve swerved deflect
deflects deflected fobbing dine dines dined dining traded straying veering shaded bleeds morphs
evening clearing banter sarcasm interrogation generalities helplessness passivity repetition
verged wanders melee din ourselves orselves=oh> gnawed !the tainted clouded fanned fanning
flames suspicion piles piling heaped heaping misery mizery=\i> agony flattering unflattering
disguises disguizes=`i> disguised disguized=ai> conceal conceals belie belies belied partial
sells understate understates understated oversells overclaim overclaims overclaimed overplays
bigs bigged risks overinflated estimate hinging fumes shouldered shouldering shore shores
shored shoring propping anchored spearhead spearheads spearheaded mastermind masterminds
masterminded orchestrate orchestrates orchestrated turbocharge turbocharges supercharge
supercharged doss dossing dossed lollygagging goofing horsing monkeying footling pratting
dallying gallivanting vegetating baiting rile riling twiddle twiddles twiddled rioted swagger
amazement astonishment discredit eternal funnily fairness defence defense=gk> favour favor=hk>
deigned condescended dares uplifted oftener theory principle practises practizes=Pl> deed
exists existed attraction contrasts knits whittled dived wades butt butts butted paused roots
lustre luster=_l> inroads sprout sprouted snowballs cornered collared buttonholed accosted
waylaid dole doles doled doling dished dishing detentions churn churns churning crank cranks
cranked trot trots trotted forth policed lord lords lorded lording digging latches latched
latching creams creamed creaming hemmed boxed typing pad darker hotter fierce albeit quibbles
criticisms faults frills hoot arithmetic rusty husk selves reigns reigned tyrannises
tyrannizes=Yn> looms loomed spotlight clamour clamor=]n> clamours clamors=^n> smelt headship
oxbridge motley fearsome unholy gruesome squad twosome threesome duo alliance married chained
shilling shiling=mn> pussycat reining fills filled camels newcastle image linger lodge streaked
forge forged lowlight pinnacle nadir planets countries centuries pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled devour devor=lo>
devours devors=mo> epitome essence essense=oo> embodiment antithesis caricature parody health
foothills reels mildly remind section clocked discovered accustomed co pre multi semi received
stocked supervised supervized=cP? intentioned numbing destroying hoc baked sensitivity
competence competense=jP? ranging centred user universally staffed whelming explanatory
indulgent congratulatory leftovers 's motoring racing romping coordination articulation hotbed
island fancies whisker discharges obligations commitments alright usp zipped trundle trundles
bounces canter canters condition repair sniffed sneezed faulted zings fizzes crackles grates
clunks underwhelms changeover metallic monotone razor placing addresses micro strange peculiar
weird bizarre puzzling outlook searching probing pertinent !number acoustics output demeanour
demeanor=hR? conditioning raid v shouty draughty sparingly placed allocated positioned thumbed
documented versed primed schooled honed dress applies timed reacts reacted unwell dud loser
gaggle voucher chill accuracy fidelity distrust mistrust friction animosity rivalry harmony
discontent painted upward trajectory breakthrough milestone setback necessity constraint
festival solving major source sorce=WT? mucking fooling larking naughtiness disobedience
disobediense=\T? yardstick proven exceeded sub abnormal tripped texts batting sweat eyelid hums
pinpoint laser laserlike seasoned pro veteran swiss tee lures behold witness gladden gladdens
swells cockles stripes accomplishment dos do's bettering topping bettered unbettered
unimprovable unfaultable champagne future package you're gifts pinching pinched nicking nicked
poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110 tanker
cocked blowing donkey spadework legwork prose retell zinged blossoms bloom flowered woven
weaves stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen
appeal hardened scarred vaunted fabled shares disruption instance describing guide sickly clean
basis shiny opaque magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver
bunting upper solemn stately mournful mornful=kW? jig carol tunes ballad polka melody tempo
north east outer sunny shady dye voltage flame volume yeast cress crystals bacteria fungus moss
algae glider floated mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing
pluperfect masculine feminine conditional tenses subjunctive participle participles infinitive
conjugation conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable
syllables government kidney liver hydraulic demerit capital consumer durable goods monopolistic
competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary
inverse correlation skew gradient ions ion index indices random sampling parallax deviation
frequency dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds
dominant diminished augmented plagal cadence cadense=R[? cadences interval intervals fourth
fifth seventh triad triads severe physical phyzical=\[? medical sensory mobility disability
dizability=`[? disabilities dizabilities=a[? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=W\? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=]]? photographer vaccinations jabs immunisations
immunizations=a]? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=V^? credited condemned defended d e adverts advertisers
advertizers=]^? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=`_? properties giants pirates shopkeepers doll teddy interpreter you'll id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate arriving invitation invitations
assemble intrigued wi fi gender grains dissolves float floats evaporate cooled bye shepherd
samaritan parenting guides actions fees items loan loans consent manchester london tom
conductors multiple vis edition analysis analyzis=Za? educational dietary footwear clothing
friendship trophy shield mesh raincoat objects doctors supplies chin greeted certificates sandy
fertile harvests farming incorrect textures repairs protein circuit circuits period angled
britain grandmother grandfather uncle aunt heroes muscle reactions prince pendulum variables
clause digit digits distribution vowel seller arts liner gross mental fortnight histories wonky
guys deck spaces exits western clare casual isle dinkum shaft emoji coordinates swimmer society
broker electron electrons cholesterol singer rainfall irrigation crops narrator protagonist
hamlet juliet romeo goldilocks troll witch soldier soldiers crow princess wicked evil particle
particles seedling seedlings germinated condensed photosynthesis gravity insulators lava
snowman puddle expands expanded contracts sketched streams bunk foggy snack carrots rust
underline adjectives adverbs completed filed stored bingo parliament monarch pharaoh tsar blitz
trenches suffrage wrongful matt inwards outwards studying typed arrange venue blanks visiting
viziting=_e? verdict op vocab keywords pledge emotions makaton widgit smiley smileys emojis
toner valid snagging bills permissions router perished rusted hoist chromebooks ipads leaky
flickering squeaky flickered smoked unripe pears tomatoes oranges lemon freezing luke wiring
electrical mechanical technical crossword clues tummy gymnasium hips wraparound childcare
social intimate dental palliative aftercare unity endeavour endeavor=Sg? population coral
species economic imperial habitat decay regeneration renewal qualify qualifies chanted shrieked
gasped squealed aloud buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes
attributed electrician certified deemed surveyor auditor county hmi inspectorate criticised
criticized=Wh? inspections representative rep solicitor proposed eligible licence license=^h?
delegation covenant cyclists taxis motorists sampled visited vizited=eh? sprite sprites bugs
algorithm algorithms pseudocode subroutine debugging psalm proverb allegory dealt traces
explores whom complimented union police ministry contractor published ofsted's estyn's
regulator regulator's inspected noticeboard posted pinned marshal emergency evacuation legal
mandatory snowing adjective adverb abbreviation notify submit submitted logged accompanied
renewed forbidden liable ml school's trust's academy's judgements judgments=Xj? catchphrase
punchline phrased deems judges criticises criticizes=^j? condemns tweet voicemail plumped
dashboard dataset spokesman spokeswoman spokesperson lawyer reporter neighbour neighbor=jj?
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen appoint invented unauthorised unauthorized=lk?
authorised authorized=mk? absences absentee absentees absenteeism signatures woodland diploma
enunciated holder sleepers o disk elections injuries vowels persons calculate calculated
estimated probability investigate fabrics poet mime knelt cited voiced quotes refers referred
recommends advises advizes=ml? manual webpage receipt whilst interviewed suggesting implying
judging grading arguing assessed evaluated implied ranking pros cons recited recites stanza
canto stating whereas discrete logbook principles enters arrives conducted sealed scanned moral
prefixes suffixes debts fines arrears refund refunds references query queries assignment
assignments appointments vacancy vacancies synonym antonym replaced jotter jotters issued
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
[6\6U6V6W6`5m\8bn?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5X2R5S5T5U5V5W5X2X5Y5Z5[5\5]5^5V4_5`5a5b5c5d5e5f5g5h5i5j5
k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6R4X2Z6[6\6X2]6^6_6X2`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7k6U7
V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7V4e7f7g7h7i7j7V4k7l7m7n7o7P8Q8V4R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8
c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9h8R9S9T9U9V9W9X9Y9h8Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:
Q:R:S:T:U:V:W:h9X:Y:Z:[:\:]:^:_:`:a:b:c:_:_:_:d:e:f:g:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;
\;];^;^;^;_;_;`;`;a;a;b;b;b;c;d;b;d;b;d;b;e;f;`;`;g;a;^;^;h;^;`;`;i;i;b;`;a;j;k;l;_;`;`;m;n;o;P<
`;Q<Q<Q<`;`;`;_;R<R<b;^;^;_;_;i;S<T<f;`;`;a;`;`;m;U<V<W<X<Y<Z<X<[<\<]<W<W<^<_<W<`<a<W<W<W<W<b<]<
c<]<d<e<W<f<W<g<g<h<i<j<k<l<m<n<n<o<o<o<o<k<k<k<k<o<o<o<k<P=n<o<n<o<o<o<n<o<Q=R=o<S=T=U=V=V=V=o<
o<o<o<V=k<V=V=W=k<W=o<o<X=Y=o<o<o<Z=o<o<[=Z=o<o<k<k<k<k<m<k<m<o<o<o<o<k<k<\=k<k<k<o<o<k<k<k<k<]=
^=_=k<`=o<o<o<o<o<o<a=o<b=m<b=m<k<k<c=k<o<o<o<o<o<k<k<k<k<k<k<W=k<d=k<e=W=e=k<k<k<f=g=h=i=j=k=l=
m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?n>W?X?Y?n>Z?
[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@
k@l@m@n@o@PAQARAm?SATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAm?hAiAjAkAlAmAnAm?oA]APBQBRBSBTBUBVB
WBXBYBZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCUCVCWCXCUCYCUCZC[CQC\C]ClB^C_C`CaC
bCcCdCeCfCgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDWDXDXDYDXDXDXDZD[D\D]D^D_D`DaDWD^DbDcDXDXDXD^DdDXD^D
^DeDXDfDgDXDXDhDXDXDiDjDkDXDXD^DXDlD[DmDnDXDXDXDoDPEQERESETEUEVEUEVEWEXEYEZE[E\E]E^E_E`EaEbEcEdE
eEfEgEhEhEiEjEkElEmEhEnEhEoEPFQFRFhESFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPG
PGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H
`HaHbHcHdHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoI
PJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K
`KaKbKcKdKeKfKgKhKgKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLcLeLfLgLhLiLjLkLlLmL
nLoLPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNSNSNSNSNSNSNSNSNSNSN
SNSNSNTNUNSNSNSNSNSNSNSNSNSNSNSNVNUNSNSNSNSNSNSNSNSNSNSNSNWNSNSNSNSNUNUNUNSNSNSNSNXNYNSNSNSNSNZN
SNSNSNSNSNSN[NSN[N[N[N[N[N[N\N]N^N^N^N^N^N_N^N`N^N^N^NaNbN^NcNdN^N^NeNfNgNhNiNjNkNlNmNnNoNPOQORO
SOTOUOVOWOXOYOZO[OWO\OWO]O^O_O`OaObOcOdOeOfOfOgOhOfOhOiOiOiOjOkOfOhOfOlOmOhOmOhOfOhOfOhOfOhOiOnO
fOfOfOfOoOPP1jOfOfOfOfOfOfOfOfOfOfOfOfOfOfOfOfOfOfOfOjOfOQP1hOQP1QP1QP1hORP1SP1QP1TP1UP1hOQP1hOQ
P1hOQP1hOQP1hOhOQP1hOQP1VP1QP1QP1QP1QP1WP1WP1WP1XP1QP1QP1QP1QP1QP1QP1QP1QP1YP1ZP1[P1ZP1ZP1ZP1ZP1
hOZP1hOZP1ZP1ZP1hOZP1hOZP1hOZP1hO\P1ZP1ZP1hOZP1ZP1ZP1ZP1ZP1ZP1ZP1ZP1hOZP1ZP1hOhOZP1hO]P1hO]P1hOh
OhOhOhOhOhOhOhOhOhOhOhOhOhO^P1hO_P1hO`P1hOhOhOaP1bP1hOhOhOhOhOhOhOhOcP1cP1hOhOhOhOhOhOhOhOhOhOhO
hOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOhOdP1eP1]P1hOfP1nOgP1hP1iP1hO]P1jP1hOhOhOhOhOhOhOh
OhOhOkP1ZP1lP1lP1hOhOhOhOhOhOhOmP1hOhOhOhOhOlP1lP1hOnP1oP1PQ1QQ1oP1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q
1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1oP1oP1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR
1ZR1[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1nQ1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1RQ1VS1WS
1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1UQ1dS1eS1fS1gS1hS1iS1jS1jS1kS1lS1mS1nS1oS1PT1UQ1QT1RT1ST1TT
1UT1VT1WT1XT1kQ1oP1YT1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU
1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1WU1cU1dU1eU1eU1fU1eU1gU1hU1iU1eU1jU1kU1lU1WU1mU
1nU1oU1PV1QV1RV1SV1TV1eU1UV1VV1WV1XV1YV1ZV1[V1WU1\V1kU1]V1^V1kU1kU1_V1`V1aV1kU1bV1kU1cV1dV1eV1kU
1kU1kU1kU1fV1WU1gV1hV1iV1kU1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1XW1_W
1`W1aW1bW1cW1WW1WW1dW1dW1eW1fW1dW1gW1dW1hW1hW1iW1jW1kW1lW1mW1nW1nW1dW1oW1PX1QX1RX1eW1SX1TX1UX1VX
1WX1XX1YX1ZX1[X1\X1]X1^X1_X1`X1`X1aX1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1bX1cX1`X1dX1`X1eX1eX1fX1`X
1gX1hX1hX1iX1jX1`X1kX1lX1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1mX1`X1mX1`X1`X1`X1`X1`X
1`X1`X1`X1`X1`X1`X1`X1`X1nX1`X1nX1`X1`X1`X1`X1`X1`X1`X1`X1oX1oX1oX1`X1PY1PY1`X1`X1QY1`X1RY1`X1SY
1`X1TY1`X1UY1VY1WY1`X1XY1`X1YY1`X1YY1`X1ZY1`X1ZY1`X1`X1`X1`X1`X1[Y1`X1\Y1XY1`X1]Y1]Y1]Y1`X1`X1`X
1`X1^Y1^Y1^Y1`X1_Y1`Y1aY1bY1`X1`X1bY1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1cY1`X1`X1`X1`X1`X
1dY1dY1dY1`X1eY1`X1eY1`X1fY1`X1gY1`X1hY1hY1iY1`X1jY1hY1kY1`X1lY1mY1nY1oY1PZ1QZ1`X1`X1RZ1`X1`X1`X
1SZ1TZ1`X1`X1XY1`X1UZ1VZ1XY1WZ1XY1VZ1`X1`X1`X1`X1bY1`X1bY1XZ1YZ1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X
1ZZ1[Z1\Z1`X1]Z1`X1`X1`X1^Z1`X1`X1`X1`X1`X1_Z1_Z1`X1`X1_Z1`Z1`X1`X1aZ1bZ1`X1`X1`X1`X1XY1`X1XY1cZ
1`X1`X1dZ1`X1`X1`X1`X1`X1iX1iX1eZ1fZ1`X1`X1gZ1hZ1`X1`X1dZ1`X1`X1`X1`X1hZ1`X1`X1`X1hZ1iX1iX1iZ1fZ
1`X1`X1`X1`X1`X1`X1dZ1`X1jZ1iX1kZ1iX1`X1`X1lZ1`X1`X1`X1dZ1`X1`X1`X1`X1hZ1mZ1nZ1oZ1P[1`X1Q[1hZ1`X
1`X1`X1hZ1`X1`X1R[1S[1`X1`X1T[1S[1U[1iX1V[1fZ1iX1iX1W[1fZ1X[1X[1`X1X[1Y[1Z[1[[1\[1hY1`X1][1`X1hY
1hY1iY1`X1`X1`X1][1`X1`X1`X1`X1^[1`X1`X1][1`X1jY1`X1hY1`X1`X1`X1_[1`X1iX1iX1`[1iX1`X1`X1dX1`X1`X
1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1a[1`X1`X1`X1`X1`X1`X1`X1b[1`X1c[1`X1`X1`X1`X1`X1`X1`X1`X
1`X1d[1`X1`X1`X1`X1`X1bY1bY1`X1`X1e[1e[1e[1e[1e[1e[1f[1g[1h[1h[1i[1h[1e[1e[1j[1e[1k[1l[1m[1n[1XY
1`X1o[1P\1Q\1R\1S\1T\1U\1U\1V\1`X1`X1`X1`X1`X1W\1eX1X\1`X1Y\1Z\1[\1\\1]\1eX1^\1`X1`X1`X1`X1`X1_\
1`X1`X1`X1XY1`X1XY1`X1`\1a\1b\1`X1`X1`X1c\1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1d\1`X1e\1`X1f\
1`X1`X1`X1cX1`X1cX1cX1g\1h\1i\1j\1k\1l\1`X1m\1n\1o\1P]1iX1iX1Q]1iX1R]1S]1`X1`X1`X1`X1`X1`X1T]1`X
1T]1`X1`X1`X1`X1hZ1`X1`X1U]1`X1V]1V]1`X1`X1U]1U]1U]1`X1W]1V]1V]1`X1V]1V]1`X1`X1X]1`X1V]1`X1V]1V]
1V]1`X1`X1`X1`X1`X1Y]1Z]1[]1\]1]]1^]1^]1_]1`]1a]1_]1b]1c]1d]1d]1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1o]
1P^1Q^1R^1S^1T^1U^1V^1W^1X^1_]1Y^1_]1Z^1_]1[^1\^1]^1_]1^^1_^1`^1a^1b^1b^1b^1b^1c^1d^1e^1f^1g^1h^
1i^1_]1j^1j^1k^1_]1_]1_]1_]1b]1f]1f]1l^1f]1f]1f]1m^1f]1n^1o^1n^1b]1P_1Q_1R_1S_1T_1U_1_]1V_1W_1X_
1Y_1Z_1_]1_]1Z^1_]1_]1_]1[_1_]1\_1]_1^_1__1`_1a_1b_1_]1c_1d_1e_1_]1f_1g_1_]1_]1_]1_]1_]1_]1h_1i_
1j_1k_1l_1m_1n_1o_1P`1Q`1P`1_]1R`1S`1T`1U`1U`1V`1W`1U`1U`1X`1X`1X`1V`1U`1X`1U`1W`1V`1Y`1X`1Z`1U`
1[`1\`1U`1U`1U`1]`1^`1_`1X`1U`1U`1U`1U`1U`1U`1U`1``1a`1W`1U`1b`1U`1X`1c`1d`1e`1X`1f`1V`1U`1g`1U`
1h`1U`1U`1X`1U`1W`1f`1U`1i`1j`1k`1l`1\`1X`1X`1X`1m`1U`1n`1X`1X`1U`1m`1U`1X`1m`1V`1U`1U`1\`1X`1V`
1X`1o`1o`1X`1Pa1Qa1X`1U`1Ra1Sa1U`1W`1X`1V`1X`1W`1Ta1Ua1Va1V`1Wa1\`1V`1V`1\`1\`1\`1\`1U`1Xa1X`1U`
1U`1U`1U`1U`1Ya1Z`1Za1X`1[a1\a1]a1U`1X`1^a1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ia1ja1ka1la1ma1na1oa1Pb
1oa1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1db1ib1db1jb1kb1lb1mb
1nb1ob1nb1nb1Pc1Qc1nb1nb1Rc1Sc1Tc1Uc1nb1Vc1Wc1Xc1nb1Yc1Zc1nb1[c1nb1\c1]c1^c1nb1nb1nb1nb1_c1`c1ac
1Zc1bc1cc1dc1ec1fc1gc1hc1nb1ic1jc1^c1kc1lc1kc1kc1mc1nc1kc1kc1oc1Pd1Qd1Rd1Sd1Td1Ud1kc1kc1kc1kc1kc
1kc1Vd1Vd1Vd1Vd1Vd1Vd1Vd1kc1kc1kc1Wd1Xd1Yd1Yd1Zd1[d1[d1\d1]d1^d1_d1`d1ad1bd1cd1dd1ed1fd1gd1Yd1hd
1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1Yd1^e1_e1`e1ae1be1ce1de1ee1fe1ge
1he1ie1[d1je1[d1ke1le1me1jd1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1cd1Vf1Wf1Yd1Xf1Yf1Yd1Zf1[f1[f1\f1fe1]f1^f1[f
1_f1_f1Yd1`f1ke1[f1af1bf1cf1df1ef1ef1Re1ff1[f1cd1gf1bd1Yd1hf1if1jf1Yd1kf1lf1mf1nf1bd1Yd1ke1Yd1Yd
1Yd1Yd1Yd1of1Yd1Yd1Yd1Pg1Qg1Yd1Yd1Yd1Ve1bd1[f1Yd1[f1Yd1[f1Rg1Yd1Sg1Yd1Yd1Tg1[d1Ug1Vg1Yd1Yd1Wg1Yd
1Xg1Yg1[d1Zg1Yd1Yd1[g1\g1]g1^g1_g1`g1ag1Yd1bg1cg1dg1eg1fg1cd1ke1gg1hg1ig1jg1kg1lg1mg1ng1og1ng1Ph
1ng1Qh1Rh1Rh1Rh1Sh1Sh1Th1Uh1Uh1Vh1Rh1Rh1Rh1Wh1Rh1Rh1Xh1Yh1Zh1[h1[h1Vh1\h1]h1^h1Uh1_h1`h1ah1Uh1bh
1ch1dh1eh1fh1gh1hh1ih1jh1kh1kh1jh1lh1kh1mh1nh1oh1Pi1Qi1Ri1Si1Ti1kh1Ui1Vi1Wi1Xi1Yi1Zi1kh1[i1\i1]i
1^i1_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1hh1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Wi1kh1Zj
1Zj1[j1\j1kh1]j1kh1^j1_j1`j1aj1bj1bj1cj1dj1ej1kh1fj1kh1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1nj1Sk
1Tk1Uk1Vk1Wk1nj1nj1Xk1nj1nj1Yk1Qk1Zk1[k1nj1nj1\k1\k1nj1nj1nj1nj1]k1^k1_k1\k1\k1`k1ak1nj1nj1\k1\k
1bk1ck1dk1ek1ek1fk1gk1hk1ik1jk1kk1nj1lk1mk1nj1nj1nk1nj1nj1ok1\k1\k1Pl1nj1nj1nj1nj1Ql1\k1Rl1Sl1\k
1\k1\k1Tl1nj1Ul1Vl1Wl1Xl1\k1\k1\k1\k1\k1Yl1Zl1[l1\l1]l1^l1_l1`l1al1bl1cl1dl1el1fl1gl1hl1il1jl1kl
1ll1ml1nl1ol1Pm1Qm1Rm1Qm1Qm1Sm1Tm1Um1Vm1Wm1Xm1Ym1Ym1Qm1Zm1[m1\m1]m1^m1Vm1_m1`m1Qm1am1Qm1bm1cm1dm
1em1fm1gm1hm1im1jm1km1lm1Qm1mm1nm1om1Pn1Qm1Qm1Qm1Qm1Qn1Rn1Sn1Tn1Un1Vn1Rn1Rn1Wn1Xn1Yn1Yn1Yn1Yn1Yn
1Yn1Yn1Yn1Yn1Yn1Yn1Yn1Yn1Yn1Zn1Yn1Yn1Yn1[n1[n1[n1[n1[n1[n1[n1[n1\n1]n1]n1[n1[n1[n1^n1[n1[n1[n1[n
1[n1[n1[n1[n1[n1[n1[n1[n1_n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1[n1_n1[n1[n1[n1[n1[n
1`n1[n1[n1[n1[n1an1[n1bn1cn1dn1en1fn1gn1hn1in1jn1kn1ln1[n1[n1mn1[n1`n1[n1[n1[n1nn1nn1on1[n1Po1[n
1[n1[n1[n1[n1[n1[n1Qo1Ro1So1So1To1Uo1Vo1Wo1So1So1Xo1Yo1So1Zo1[o1\o1]o1^o1_o1`o1ao1bo1co1do1eo1fo
1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2RP2SP2TP2TP2TP2TP2TP2UP2TP2VP2VP2WP2TP2TP2TP2TP2TP2TP2TP2XP2TP
2XP2TP2XP2TP2SP2TP2TP2TP2TP2TP2YP2TP2TP2TP2ZP2TP2TP2TP2TP2TP2[P2TP2TP2TP2\P2VP2TP2TP2TP2TP2]P2VP
2TP2TP2^P2TP2_P2VP2VP2VP2VP2VP2VP2[P2TP2`P2TP2TP2TP2TP2TP2TP2TP2aP2TP2bP2bP2cP2dP2eP2dP2eP2dP2fP
2dP2gP2dP2eP2dP2dP2eP2dP2hP2dP2dP2dP2dP2dP2dP2dP2dP2iP2dP2jP2dP2kP2dP2dP2lP2dP2eP2dP2dP2dP2mP2dP
2nP2bP2dP2dP2bP2oP2bP2dP2dP2dP2dP2bP2PQ2bP2dP2dP2dP2QQ2dP2dP2dP2eP2dP2RQ2dP2SQ2dP2TQ2dP2dP2dP2UQ
2dP2dP2dP2dP2dP2VQ2WQ2dP2dP2dP2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2dP2]Q2aQ2dP2dP2dP2bQ2dP2cQ2dP2dP2dQ2dP
2dP2dP2dP2dP2dP2]Q2]Q2eQ2dP2fQ2dP2dP2dP2gQ2hQ2iQ2hQ2jQ2hQ2hQ2hQ2kQ2hQ2lQ2hQ2mQ2hQ2hQ2nQ2hQ2oQ2hQ
2hQ2hQ2PR2QR2RR2SR2TR2UR2VR2PR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR
2mR2nR2oR2ZR2PS2QS2RS2SS2TS2`R2`R2`R2US2VS2WS2XS2YS2ZS2[S2\S2]S2^S2ZR2_S2`R2`R2`R2`S2aS2bS2`R2cS
2dS2`R2`R2`R2`R2`R2`R2`R2eS2fS2gS2`R2`R2`R2hS2iS2`R2jS2`R2kS2`R2`R2lS2`R2mS2`R2nS2oS2PT2PT2`R2QT
2RT2ST2TT2UT2VT2^S2WT2XT2`R2`R2YT2ZT2PT2[T2PT2`R2`R2`R2`R2`R2\T2]T2`R2eS2^T2`R2`R2_T2`T2aT2`R2bT
2cT2`R2dT2`R2eT2`R2fT2gT2`R2hT2iT2jT2kT2`R2`R2`R2lT2`R2mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU
2[U2\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV
2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2jV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW
2XW2YW2ZW2ZW2[W2[W2[W2[W2[W2[W2[W2[W2[W2\W2ZW2]W2^W2[W2ZW2[W2ZW2_W2ZW2[W2[W2[W2[W2[W2[W2\W2[W2`W
2[W2[W2[W2[W2[W2[W2[W2[W2aW2]W2bW2]W2[W2[W2[W2]W2[W2[W2[W2[W2[W2[W2[W2cW2[W2dW2[W2[W2[W2]W2[W2[W
2[W2[W2[W2[W2[W2eW2fW2[W2gW2[W2\W2\W2hW2[W2iW2[W2jW2kW2lW2kW2kW2kW2lW2kW2kW2kW2kW2kW2kW2kW2mW2nW
2oW2PX2QX2RX2SX2TX2UX2VX2kW2WX2kW2XX2YX2ZX2[X2\X2]X2kW2WX2^X2_X2kW2`X2aX2bX2bX2bX2bX2cX2cX2dX2eX
2fX2fX2cX2cX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2SY2TY2UY2VY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY
2aY2aY2aY2aY2aY2bY2bY2bY2bY2bY2cY2cY2cY2cY2cY2cY2cY2cY2bY2dY2eY2fY2fY2fY2gY2hY2iY2jY2iY2kY2lY2mY
2nY2oY2PZ2QZ2RZ2RZ2RZ2RZ2SZ2TZ2RZ2RZ2RZ2RZ2RZ2RZ2RZ2UZ2VZ2RZ2SZ2RZ2SZ2RZ2WZ2RZ2RZ2RZ2RZ2RZ2RZ2RZ
2RZ2RZ2RZ2RZ2RZ2RZ2XZ2RZ2YZ2YZ2RZ2ZZ2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2[Z2\Z2]Z2^Z2_Z
2\Z2\Z2`Z2aZ2bZ2cZ2dZ2eZ2eZ2eZ2^Z2eZ2fZ2gZ2hZ2iZ2eZ2eZ2jZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ
2kZ2kZ2lZ2kZ2kZ2mZ2nZ2oZ2P[2Q[2kZ2R[2kZ2S[2T[2U[2kZ2V[2T[2W[2X[2oZ2Y[2Z[2[[2Z[2\[2][2^[2_[2`[2`[
2a[2`[2b[2b[2c[2d[2e[2c[2c[2f[2g[2h[2i[2`[2`[2`[2`[2j[2k[2l[2j[2j[2j[2`[2m[2c[2j[2d[2`[2j[2j[2j[
2n[2o[2j[2P\2j[2Q\2P\2R\2j[2Q\2j[2k[2j[2S\2j[2T\2j[2j[2l[2U\2`[2j[2`[2`[2j[2V\2W\2m[2X\2X\2j[2j[
2j[2`[2j[2`[2l[2`[2Y\2Z\2[\2\\2]\2^\2_\2_\2`\2`\2`\2a\2`\2`\2`\2`\2`\2`\2`\2`\2`\2`\2`\2`\2`\2`\
2b\2`\2c\2d\2e\2f\2g\2`\2`\2`\2h\2`\2`\2i\2j\2k\2`\2`\2l\2m\2l\2l\2l\2l\2`\2`\2`\2`\2`\2`\2`\2`\
2`\2`\2`\2`\2`\2`\2`\2`\2`\2`\2n\2`\2`\2`\2o\2P]2`\2Q]2P]2`\2Q]2P]2P]2R]2`\2`\2`\2`\2S]2`\2`\2`\
2`\2`\2S]2`\2`\2n\2`\2`\2T]2`\2`\2`\2`\2`\2`\2U]2V]2`\2`\2W]2`\2`\2`\2`\2b\2b\2`\2`\2X]2Y]2Z]2Z]
2[]2\]2]]2^]2_]2X]2X]2`]2a]2b]2c]2d]2e]2f]2f]2g]2h]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2Q^
2W^2Q^2X^2Q^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2a^2b^2a^2c^2a^2b^2a^2a^2a^2b^2a^2a^2a^2a^2a^2d^2e^2f^2a^
2a^2a^2a^2a^2g^2a^2h^2a^2a^2a^2a^2a^2i^2j^2k^2l^2m^2n^2o^2P_2Q_2R_2Q_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_
2[_2V_2V_2\_2]_2V_2^_2__2`_2V_2a_2b_2c_2d_2e_2f_2g_2h_2i_2Q_2j_2V_2k_2V_2Q_2l_2m_2n_2o_2P`2m_2V_
2V_2Q`2R`2S`2V_2V_2T`2U`2V`2V_2W`2V_2X`2Y`2Z`2[`2\`2]`2^`2_`2V_2``2a`2Q_2b`2V_2c`2d`2Q_2Q_2e`2f`
2V_2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2V_2Sa2Ta2Ua2Va2m_2m_2Wa2Xa2Ya2Za2V_2[a2V_2\a2]a2^a2_a2V_
2V_2`a2V_2V_2V_2V_2V_2V_2aa2Q_2ba2V_2ca2Q_2da2ea2fa2ga2Q_2ha2V_2ia2V_2ja2ka2la2ma2na2V_2oa2V_2Pb
2V_2V_2V_2V_2V_2V_2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2V_2bb2cb2db2eb2fb2V_2V_2gb
2hb2ib2V_2V_2V_2jb2kb2lb2mb2nb2ob2Pc2Qc2Rc2Sc2V_2Tc2Uc2Vc2V_2Wc2Xc2V_2m_2m_2V_2V_2Yc2Zc2[c2V_2V_
2V_2\c2]c2^c2_c2`c2ac2m_2bc2cc2dc2ec2fc2gc2hc2V_2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2V_2Wd
2Xd2Yd2Zd2Q_2[d2Q_2Q_2\d2Q_2]d2m_2^d2_d2`d2V_2ad2ad2V_2V_2V_2bd2cd2dd2ed2fd2gd2V_2Q_2V_2hd2id2m_
2jd2V_2kd2m_2ld2m_2md2nd2od2Pe2Qe2Re2Se2Te2Ue2Te2Ve2Te2V_2V_2m_2We2V_2Xe2V_2V_2Ye2Ze2V_2V_2V_2V_
2[e2V_2\e2]e2^e2V_2V_2_e2`e2V_2ae2V_2be2ce2de2ce2ee2ce2fe2ge2he2ie2je2ke2le2me2le2le2ne2oe2Pf2le
2Pf2Qf2Rf2le2Sf2Tf2Uf2Vf2Wf2Xf2le2Yf2Zf2[f2\f2]f2^f2le2_f2le2`f2[f2af2bf2cf2df2ef2ff2gf2hf2le2le
2if2le2le2le2le2jf2le2le2le2le2le2le2le2le2kf2le2lf2mf2lf2nf2of2Pg2le2le2le2Qg2le2le2Rg2Sg2Tg2Ug
2Vg2Wg2Xg2Yg2Yg2Zg2Tg2[g2\g2le2Tg2]g2^g2_g2`g2ag2bg2cg2dg2eg2le2le2le2fg2gg2hg2ig2jg2le2kg2le2lg
2mg2le2le2ng2lf2le2og2Ph2Qh2Rh2Sh2Th2le2le2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2fh
2gh2hh2ih2ih2ih2jh2kh2lh2le2mh2le2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2bi
2ci2le2le2di2le2le2ei2le2fi2gi2le2hi2ii2le2le2ji2le2ki2li2mi2ni2oi2le2Pj2le2le2Qj2Rj2Sj2Tj2Uj2Vj
2Wj2Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2jj2[f2le2kj2lj2mj2nj2oj2Pk2Qk2Rk2Sk2Tk
2Uk2Vk2Uk2Wk2Xk2Yk2Zk2[k2[k2\k2]k2Tk2Tk2Tk2^k2_k2`k2ak2bk2ck2bk2dk2ek2bk2bk2fk2gk2hk2gk2ik2jk2kk
2lk2gk2mk2gk2nk2ok2Pl2Ql2Pl2Rl2Sl2Tl2Ul2Vl2Pl2Wl2Xl2Yl2Zl2Pl2Pl2[l2\l2]l2Pl2^l2_l2`l2al2bl2cl2Pl
2dl2el2fl2Pl2Pl2Pl2gl2hl2Pl2il2jl2kl2Pl2ll2ml2nl2Pl2ol2Pm2Pl2Qm2Rm2Sm2Pl2Tm2Um2Vm2Wm2Pl2Xm2Ym2Zm
2Pl2[m2\m2]m2^m2Pl2Pl2Pl2_m2`m2Pl2Pl2am2bm2cm2Pl2Pl2Pl2Pl2dm2Pl2Pl2Pl2em2Pl2fm2Pl2Pl2Pl2Pl2Pl2Pl
2Pl2gm2hm2Pl2im2Pl2jm2Pl2km2lm2Pl2mm2nm2Pl2om2Pn2Qn2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Rn2Pl2Pl2Pl2Sn2Pl
2Pl2Pl2Tn2Pl2Un2ll2Vn2Pl2Wn2Pl2Pl2Pl2Xn2Yn2Zn2Pl2Pl2Pl2[n2\n2Pl2Pl2Pl2Pl2]n2^n2_n2Tn2`n2an2bn2Pl
2Pl2Pl2Pl2Pl2cn2dn2Pl2Pl2Pl2Pl2en2fn2gn2Pl2hn2Pl2in2jn2Pl2Pl2kn2Pl2Pl2ln2mn2nn2on2Pl2Pl2Pl2Po2Pl
2Qo2Pl2Pl2Ro2Pl2Pl2So2Pl2To2Pl2Pl2Uo2Vo2Wo2Xo2Pl2Pl2Pl2Yo2Pl2Zo2Zo2[o2Pl2Pl2Pl2\o2]o2Pl2Pl2^o2Pl
2_o2Pl2`o2ao2bo2co2do2Pl2Pl2Pl2Pl2eo2Pl2fo2Pl2go2Pl2ho2Pl2Pl2Pl2io2Pl2Pl2Pl2Tn2Pl2jo2Pl2ko2Pl2Pl
2Pl2Pl2Pl2Pl2lo2Pl2Pl2Pl2Pl2mo2no2Pl2oo2Pl2PP3Pl2QP3RP3Pl2Pl2SP3Pl2TP3Pl2Pl2Pl2UP3Pl2VP3WP3XP3Pl
2YP3ZP3Pl2Pl2[P3Pl2Pl2\P3]P3Pl2Pl2Pl2Pl2Pl2^P3_P3_P3`P3aP3bP3Pl2cP3Pl2Pl2dP3Pl2eP3Pl2Pl2Pl2fP3Pl
2Pl2gP3Pl2Pl2hP3Pl2Pl2iP3jP3Pl2Pl2Pl2kP3Pl2lP3Pl2mP3Pl2Pl2Pl2nP3Pl2Pl2oP3PQ3Pl2Pl2QQ3Pl2RQ3Pl2SQ
3Pl2Pl2Pl2Pl2TQ3Pl2Pl2UQ3VQ3WQ3XQ3YQ3ZQ3Pl2Pl2[Q3Pl2\Q3Pl2Pl2Pl2]Q3Pl2Pl2Pl2^Q3_Q3`Q3Pl2Pl2aQ3Ul
2bQ3Pl2Pl2cQ3dQ3eQ3fQ3Pl2Pl2gQ3Pl2hQ3Pl2iQ3Pl2Pl2Pl2Pl2Pl2Pl2jQ3Pl2kQ3Pl2lQ3Pl2mQ3Pl2nQ3oQ3PR3Pl
2QR3Pl2RR3Pl2Pl2Pl2SR3TR3UR3Tn2VR3Pl2WR3Pl2XR3YR3Pl2Pl2ZR3Pl2[R3Pl2\R3Pl2]R3^R3Pl2Pl2Pl2Pl2Pl2_R
3Pl2`R3Pl2aR3bR3cR3dR3Pl2eR3Pl2fR3gR3Pl2Pl2hR3iR3Pl2Pl2jR3Pl2kR3lR3Pl2Pl2Pl2Pl2mR3nR3oR3Pl2PS3Pl
2Pl2QS3RS3Pl2Pl2Pl2SS3TS3US3Pl2Pl2Pl2VS3Pl2WS3XS3YS3ZS3[S3Pl2Pl2Pl2\S3Pl2]S3Pl2Pl2^S3_S3Pl2Pl2Pl
2`S3aS3bS3Pl2cS3Pl2dS3Pl2eS3Pl2Pl2Pl2fS3Pl2gS3Pl2hS3iS3jS3Pl2kS3lS3Pl2Pl2Pl2mS3Pl2Xl2Pl2nS3oS3PT
3Pl2QT3RT3ST3Pl2Pl2TT3Pl2Pl2Pl2Pl2UT3VT3WT3Pl2Pl2Pl2Pl2Pl2Pl2Pl2XT3Pl2YT3QQ3ZT3Pl2Pl2Pl2[T3Pl2\T
3Pl2]T3Pl2ZP3Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2^T3Pl2_T3Pl2Pl2Pl2Pl2`T3aT3bT3Pl2cT3Pl2dT3eT3fT3gT3hT3Pl2Pl
2Pl2iT3jT3kT3lT3mT3Pl2Pl2Pl2Pl2Pl2nT3Rm2Pl2oT3PU3QU3ZP3RU3jo2Pl2Pl2To2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl
2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2SU3TU3Pl2Pl2UU3Pl2Pl2Pl2Pl2Pl2Pl2VU3Pl
2Pl2Pl2WU3XU3YU3ZU3Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2[U3Pl2\U3Pl2]U3^U3_U3`U3aU3bU3cU3dU3eU3fU3gU3Pl2Pl2Pl
2Pl2Pl2hU3iU3jU3kU3lU3mU3nU3Pl2oU3Pl2Pl2PV3QV3Pl2Pl2Pl2Pl2Pl2RV3SV3Pl2Pl2Pl2Pl2Pl2TV3Pl2UV3Pl2Pl
2Pl2VV3Pl2Pl2Pl2Pl2Pl2Pl2WV3XV3Pl2Pl2Pl2Pl2YV3ZV3[V3Pl2\V3Pl2Pl2Pl2SR3Pl2]V3Pl2^V3Pl2Pl2Pl2Pl2Pl
2_V3Pl2`V3Pl2aV3Pl2bV3cV3dV3eV3fV3gV3]l2hV3Pl2Pl2iV3jV3Pl2Pl2Pl2Pl2Pl2Pl2kV3Pl2lV3mV3Pl2Pl2Pl2nV
3nV3oV3Pl2Pl2Pl2Pl2Pl2Pl2PW3hV3Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2Pl2QW3RW3Pl2SW3Pl2]l2Pl2Pl2Pl2Pl
2Pl2TW3Pl2Pl2Pl2Pl2Pl2UW3VW3Pl2Tn2Pl2WW3Pl2XW3Pl2YW3ZW3[W3\W3Pl2]W3^W3_W3Pl2`W3aW3bW3cW3dW3Pl2eW
3fW3gW3hW3iW3gW3gW3jW3kW3lW3mW3nW3gW3oW3PX3QX3RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X3`X3PX3aX
3bX3cX3dX3PX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3nX3PX3PX3oX3PX3PY3QY3RY3SY3TY3UY3nX3VY3WY3WY3XY3YY3ZY
3[Y3\Y3]Y3kX3^Y3_Y3`Y3kX3aY3bY3cY3dY3eY3fY3kX3gY3hY3kX3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ
3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3R[
3V[3W[3X[3Y[3Z[3Z[3[[3\[3][3^[3_[3`[3a[3Z[3Z[3Z[3b[3c[3d[3e[3f[3g[3h[3i[3j[3k[3l[3m[3Z[3Z[3n[3o[
3P\3Q\3R\3S\3T\3U\3V\3Q\3T\3W\3S\3X\3Y\3V\3R\3R\3R\3R\3R\3R\3R\3R\3R\3R\3Z\3R\3[\3R\3R\3\\3]\3^\
3_\3`\3a\3R\3R\3b\3c\3R\3R\3\\3R\3d\3e\3R\3Z\3R\3f\3V\3g\3h\3i\3j\3k\3R\3l\3m\3R\3R\3n\3k\3o\3R\
3\\3R\3R\3R\3\\3R\3R\3R\3R\3P]3Q]3R\3R\3l\3R]3R\3S]3S]3T]3R\3R\3R\3R\3R\3U]3V]3\\3R\3R\3R\3W]3R\
3R\3R\3R\3R\3X]3Y]3Z]3R\3R\3Z]3R\3R\3R\3[]3R\3R\3\]3R\3R\3R\3]]3R\3^]3_]3`]3R\3a]3R\3\\3R\3R\3R\
3R\3b]3[]3\\3R\3c]3d]3V\3e]3f]3g]3S]3h]3i]3R\3j]3R\3R\3R\3R\3R\3R\3\\3R\3k]3l]3m]3R\3R\3n]3R\3o]
3R\3o]3R\3P^3Q^3R\3R^3S^3T^3R\3U^3V^3R\3R\3W^3W^3W^3R\3X^3Y^3T^3R\3Z^3[^3\^3T^3R\3f]3]^3S\3R\3R\
3R\3R\3R\3R\3^^3_^3`^3S]3R\3R\3R\3R\3V\3S]3R\3R\3a^3b^3c^3\^3\\3R\3R\3R\3\\3R\3d^3e^3f^3R\3\^3R\
3T^3R\3S]3g^3R\3R\3R\3\\3R\3h^3i^3R\3R\3R\3R\3R\3j^3R\3S]3_^3k^3R\3R\3S]3S]3T]3R\3R\3R\3l^3R\3m^
3R\3R\3R\3R\3n^3R\3o^3o^3\\3P_3Q_3R_3R\3R\3R\3R\3R\3R\3S_3R\3T_3R\3U_3V_3R\3W_3V\3S\3R\3X_3Y_3Z_
3V\3R\3[_3S]3\_3R\3]_3^_3R\3R\3R\3R\3R\3__3R\3R\3R\3R\3`_3R\3R\3a_3b_3R\3R\3c_3R\3f]3`^3S]3R\3R\
3R\3R\3R\3R\3d_3e_3f_3g_3h_3i_3j_3j_3k_3R\3R\3R\3R\3l_3j_3m_3n_3o_3R\3j_3P`3j_3Q`3R\3R`3S`3T`3U`
3V`3W`3R\3R\3R\3R\3X`3Y`3Z`3R\3[`3R\3[`3R\3[`3[`3R\3\`3]`3^`3_`3``3a`3b`3R\3R\3R\3R\3R\3R\3R\3c`
3R\3R\3d`3R\3e`3R\3f`3R\3V\3g`3h`3i`3R\3i`3i`3j`3k`3l`3m`3n`3R\3o`3S\3R\3Pa3Qa3Ra3R\3Qa3Sa3Ta3Ua
3Qa3Va3Va3Wa3R\3V\3Xa3R\3R\3R\3R\3S\3V\3Ya3R\3R\3Ya3R\3R\3R\3Za3V\3[a3R\3R\3R\3V\3R\3\a3R\3]a3R\
3R\3\\3R\3R\3R\3^a3R\3_a3R\3R\3R\3`a3R\3R\3R\3R\3R\3R\3R\3R\3R\3R\3R\3R\3R\3aa3R\3R\3R\3\\3R\3ba
3ca3da3R\3ea3fa3R\3R\3ga3R\3ha3R\3ia3ja3ka3la3ma3na3R\3oa3Pb3Qb3Rb3Sb3oa3R\3X]3Tb3R\3R\3R\3R\3Z\
3R\3\\3R\3R\3Ub3Vb3R\3R\3R\3R\3R\3Wb3R\3R\3R\3Xb3R\3R\3R\3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3cb3db3eb
3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3Yc3[c3Yc3\c3]c3^c3_c3`c3ac3bc3Yc
3cc3_c3dc3_c3ec3fc3gc3hc3ic3jc3hc3kc3lc3fc3mc3fc3nc3oc3hc3Pd3Pd3hc3hc3fc3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd
3Yd3Zd3[d3Rd3\d3]d3^d3_d3`d3ad3bd3cd3dd3ed3fd3gd3Rd3hd3id3jd3kd3Rd3ld3md3nd3od3Pe3Rd3Qe3Re3Se3Rd
3Te3Rd3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3de3ee3fe3ge3he3ie3je3ke3le3me3me3me3me3me3me
3ne3oe3me3me3me3me3me3me3me3me3me3me3me3me3Pf3me3Qf3Rf3Sf3Sf3me3me3me3me3me3me3me3Tf3me3Uf3me3Vf
3Wf3Xf3Yf3Zf3me3[f3\f3]f3^f3_f3`f3me3af3me3bf3me3me3cf3df3ef3me3ff3me3me3me3me3me3me3gf3me3me3me
3me3me3me3me3me3hf3me3me3me3me3me3me3me3me3me3me3me3me3me3me3if3jf3me3me3me3kf3me3me3lf3mf3me3me
3me3me3nf3of3Pg3Qg3Rg3Sg3Tg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3\g3\g3]g3^g3me3_g3me3me3me3`g3ag3bg3cg3me
3dg3me3eg3me3Qg3Pg3me3fg3fg3me3gf3me3me3me3gg3me3me3Qg3me3me3me3me3me3me3me3me3me3me3me3me3me3hg
3ig3jg3ig3gf3kg3me3me3me3me3me3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3me3me3me3Uh3Vh3Wh3Xh3Yh3me3me3me3me3me
3Zh3[h3\h3gf3Sf3]h3^h3me3me3_h3me3me3me3me3me3`h3me3me3me3me3ah3bh3ch3dh3me3me3eh3me3fh3me3me3Pg
3gh3hh3ih3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei
3fi3gi3hi3ii3ji3Ti3Ti3Ti3ki3li3mi3ni3oi3Pj3Qj3Ti3Rj3Sj3Tj3Uj3Vj3Vj3Wj3Xj3Vj3Vj3Yj3Zj3[j3\j3]j3^j
3Vj3_j3`j3Vj3aj3Vj3bj3cj3dj3ej3fj3gj3Vj3Vj3Vj3hj3Vj3ij3jj3kj3lj3mj3nj3Vj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk
3Wk3Xk3Yk3Zk3Zk3[k3\k3]k3^k3_k3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3`k3ak3bk3ck3dk3ek3fk3gk
3hk3ik3jk3kk3lk3mk3nk3ok3mk3mk3mk3mk3mk3mk3mk3mk3mk3mk3mk3mk3mk3Pl3Ql3mk3mk3Rl3Sl3Tl3Ul3Vl3Wl3Xl
3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3cl3cl3cl3cl3dl3el3fl3fl3cl3cl3cl3cl3cl3gl3hl3il3jl3kl3ll3ml3nl
3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3dm3mm
3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3dm3dm3]n3dm3^n3_n3`n3`n3an3`n3`n3`n3bn3`n3`n3`n3cn
3dn3en3fn3gn3hn3dm3in3jn3dm3dm3dm3kn3ln3mn3nn3on3Po3Qo3Ro3dm3So3To3Uo3Vo3Wo3Wo3Xo3Yo3Zo3[o3\o3]o
3^o3_o3`o3ao3bo3co3do3eo3fo3go3ho3io3jo3jo3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4go
3\P4]P4^P4ko3_P4`P4aP4_P4_P4bP4cP4dP4aP4eP4_P4_P4_P4fP4WP4_P4WP4WP4WP4gP4WP4hP4iP4jP4WP4_P4WP4WP
4[P4_P4_P4]P4_P4_P4_P4_P4_P4WP4WP4WP4kP4WP4lP4lP4WP4mP4nP4oP4_P4PQ4QQ4eP4RQ4WP4SQ4WP4fP4TQ4UQ4WP
4_P4WP4WP4WP4WP4WP4VQ4WQ4XQ4YQ4ZQ4[Q4[Q4[Q4[Q4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4[Q4eQ4fQ4gQ4hQ4iQ4jQ
4kQ4lQ4[Q4mQ4nQ4oQ4hQ4PR4QR4RR4QR4[Q4[Q4SR4[Q4[Q4[Q4TR4[Q4[Q4[Q4[Q4[Q4[Q4[Q4UR4QR4[Q4[Q4eQ4eQ4VR
4WR4XR4YR4eQ4eQ4ZR4[R4ZR4[R4ZR4[R4\R4eQ4]R4eQ4eQ4^R4_R4`R4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4aR
4eQ4eQ4eQ4bR4cR4dR4eQ4eR4eQ4fR4gR4hR4gR4gR4iR4jR4kR4]R4lR4mR4AAAAAAAnR4AAAAAAAAAAAAAAAAAAAAAAAAA
AnR4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoR4PS4QS4RS4SS4TS4US4===VS4VS4VS4VS4VS4VS4VS4VS4VS
4VS4VS4VS4WS4XS4VS4YS4ZS4[S4\S4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4]S4^S4_S4VS4VS4VS4VS4VS4VS4VS4VS
4VS4VS4`S4aS4VS4bS4VS4VS4cS4VS4dS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4eS4fS4VS4VS4VS4gS4hS4VS4VS4VS
4VS4VS4iS4VS4jS4VS4VS4VS4kS4lS4VS4VS4VS4mS4VS4VS4nS4oS4VS4PT4QT4VS4VS4RT4VS4ST4VS4TT4VS4UT4VS4VS
4VS4VS4VS4VS4VS4VS4VT4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4WT4XT4YT4VS4ZT4VS
4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4VS4[T4VS4VS4\T4]T4^T4VS4_T4VS4VS4VS4VS4VS4`T4VS4aT4bT
4VS4cT4VS4VS4VS4VS4dT4eT4fT4VS4gT4VS4VS4VS4VS4VS4hT4VS4iT4VS4VS4jT4VS4kT4lT4VS4VS4mT4nT4oT4VS4VS
4VS4VS4VS4VS4VS4VS4PU4VS4QU4VS4RU4VS4SU4TU4UU4VU4WU4VS4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU
4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4RV4\V4]V4RV4^V4_V4`V4aV4bV4cV
4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4`W4aW4bW
4bW4`W4cW4`W4`W4]W4dW4eW4fW4gW4fW4hW4iW4fW4jW4jW4jW4kW4lW4jW4jW4mW4jW4nW4oW4jW4jW4PX4QX4RX4SX4TX
4UX4VX4UX4UX4WX4UX4XX4YX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4[X4ZX4ZX4ZX4ZX4\X4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX
4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4]X4ZX4ZX4ZX4^X4_X4YX4`X4ZX4aX4bX4cX4ZX4ZX4ZX4dX4eX4fX4ZX4gX4ZX4ZX4ZX
4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4hX4ZX4ZX4hX4ZX4iX4jX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4kX4ZX
4ZX4ZX4lX4ZX4mX4nX4oX4ZX4ZX4ZX4ZX4ZX4PY4ZX4ZX4QY4QY4RY4SY4nX4TY4ZX4UY4ZX4VY4WY4ZX4ZX4ZX4ZX4ZX4ZX
4ZX4XY4ZX4ZX4ZX4ZX4YY4ZY4[Y4ZX4ZX4ZX4\Y4]Y4ZX4ZX4ZX4^Y4_Y4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX
4ZX4`Y4aY4bY4cY4nX4dY4ZX4ZX4eY4ZX4ZX4RY4RY4RY4fY4ZX4ZX4ZX4gY4hY4iY4ZX4ZX4ZX4ZX4ZX4QY4ZX4XY4ZX4ZX
4ZX4ZX4ZX4ZX4ZX4jY4ZX4kY4ZX4ZX4ZX4nX4ZX4XY4XY4lY4ZX4eY4ZX4ZX4mY4nY4ZX4oY4PZ4QZ4RZ4ZX4ZX4XY4XY4ZX
4ZX4ZX4QY4ZX4ZX4SZ4jY4TZ4ZX4UZ4VZ4ZX4ZX4ZX4ZX4ZX4WZ4XZ4YZ4ZZ4[Z4XZ4XZ4\Z4ZX4ZX4ZX4ZX4hX4ZX4ZX4ZX
4ZX4ZX4ZX4ZX4ZX4ZX4ZX4XY4ZX4ZX4ZX4]Z4ZX4^Z4_Z4`Z4ZX4ZX4ZX4ZX4ZX4ZX4ZX4cX4ZX4ZX4aZ4bZ4ZX4ZX4ZX4PY
4cZ4dZ4ZX4eZ4fZ4ZX4gZ4ZX4hZ4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4iZ4ZX4ZX4jZ4kZ4ZX4ZX4lZ4ZX4ZX4ZX4ZX4ZX4ZX
4ZX4ZX4mZ4nZ4ZX4ZX4oZ4ZX4P[4Q[4QY4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4R[4S[4ZX4ZX4T[4ZX4ZX4ZX4ZX4ZX
4ZX4ZX4ZX4ZX4U[4ZX4ZX4]Z4ZX4]Z4]Z4`Y4V[4]Z4]Z4ZX4W[4ZX4X[4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX
4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4ZX4nX4Y[4]Z4ZX4ZX
4ZX4jY4Z[4ZX4ZX4ZX4ZX4[[4\[4ZX4ZX4][4^[4ZX4ZX4_[4ZX4ZX4ZX4ZX4ZX4ZX4ZX4]Z4ZX4ZX4ZX4ZX4ZX4ZX4ZX4\[
4ZX4ZX4XY4XY4ZX4XY4XY4ZX4XY4ZX4ZX4ZX4`[4]Z4ZX4ZX4XY4ZX4]Z4a[4b[4c[4d[4ZX4e[4f[4g[4]Z4h[4]Z4]Z4i[
4j[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4k[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4l[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4m[4]Z4]Z4]Z4]Z4]Z4n[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4o[4]Z4]Z4]Z4]Z4P\4Q\4]Z4]Z4]Z4]Z4R\4S\4]Z4]Z4]Z4]Z4]Z4T\4]Z4]Z4]Z4]Z4]Z4]Z4U\4]Z
4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4V\4]Z4]Z4]Z4W\4]Z4]Z4]Z4]Z4]Z4]Z4X\4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4Y\4]Z4]Z4]Z4]Z4]Z4]Z4]Z4Z\4]Z4]Z4l[4]Z4[\4]Z4]Z4S\
4]Z4\\4]\4]Z4^\4]Z4]Z4]Z4]Z4]Z4]Z4_\4`\4V\4]Z4]Z4a\4]Z4]Z4b\4]Z4X\4c\4]Z4]Z4]Z4d\4e\4]Z4e\4e\4]Z
4]Z4]Z4]Z4]Z4]Z4e\4]Z4]Z4]Z4]Z4S\4]Z4]Z4f\4g\4h\4i\4]Z4]Z4j\4j\4k\4]Z4]Z4]Z4l\4]Z4m\4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4n\4o\4]Z4]Z4]Z4]Z4]Z4P]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4Q]4]Z4]Z4]Z4]Z4R]4]Z4]Z4]Z4]Z4]Z4S\4]Z
4]Z4]Z4S]4]Z4]Z4]Z4]Z4T]4]Z4]Z4U]4V]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4R\4]Z4]Z4W]4]Z4]Z4]Z4]Z4]Z4]Z4X]
4]Z4]Z4S\4Y]4Z]4[]4]Z4]Z4]Z4]Z4\]4]Z4]Z4]Z4]]4]Z4]Z4^]4]Z4]Z4]Z4]Z4_]4]Z4]Z4]Z4]Z4`]4]Z4a]4]Z4]Z
4\[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4\]4]Z4]Z4b]4]Z4]Z4]Z4c]4]Z4]Z4]Z4e\4]Z4d]4]Z
4e]4f]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4e\4]Z4]Z4]Z4]Z4]Z4]Z4g]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]\4]Z4h]4]Z4]Z4i]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4j]4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4e]4]Z4]Z4]Z4]Z4k]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4l]4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4m]4]Z4n]4]Z4o]4]Z4]Z4]Z4]Z4P^4Q^4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4R^4\[4S^4\[4T^4\[4]Z4]Z4U^4V^
4]Z4]Z4W^4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4X^4Y^4Z^4]Z4Y^4]Z4]Z4]Z4]Z4]Z4]Z4[^4]Z4]Z4]Z4]Z4\^4\^4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]^4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4^^4]Z4]Z4]Z4]Z4_^4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4l[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4l[4]Z4]Z4]Z4]Z4]Z4`^4a^4]Z4]Z4]Z4]Z4]Z4]^4]^4b^4]Z4]Z4]Z
4]Z4]Z4c^4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4d^4e^4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4f]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4f^4]Z4]Z4]Z
4g^4]Z4h^4]Z4]Z4]Z4i^4j^4\[4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4k^4]Z4S\4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4e\4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4_]4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z4]Z
4]Z4]Z4]Z4]Z4]Z4]Z4S\4S\4]Z4]Z4l^4l^4l^4l^4l^4l^4m^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4n^4l^4l^4l^4l^4l^4l^4o^4l^4P_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4Q_4l^
4Q_4l^4l^4l^4Q_4R_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4S_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4T_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4Q_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4U_4l^4l^4l^4l^4l^4l^4l^4l^4V_4V_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4W_4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4X_4l^4l^4l^4l^4l^4l^4Y_4l^4l^4l^4l^4l^4l^4l^4l^4m^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4X_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4Q_4l^4l^4l^4m^4Z_4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4[_4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4Q_4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4\_4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4X_4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4]_4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4m^4m^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4V_
4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4l^4^_4__4`_4a_4a_4a_4a_4a_4b_4a_4a_
4a_4a_4a_4c_4a_4d_4a_4a_4a_4__4__4a_4__4e_4f_4g_4h_4i_4j_4a_4k_4a_4a_4a_4a_4a_4a_4l_4a_4m_4n_4o_
4P`4Q`4R`4R`4S`4T`4U`4V`4W`4R`4X`4Y`4Z`4[`4\`4]`4^`4Z`4Z`4_`4``4a`4b`4c`4d`4R`4Z`4Z`4e`4Z`4a`4f`
4R`4g`4h`4Z`4i`4j`4k`4``4l`4l`4m`4n`4l`4l`4o`4Pa4Qa4l`4Ra4Sa4Ta4Ua4l`4l`4l`4l`4l`4l`4l`4l`4Va4l`
4Wa4Xa4l`4l`4l`4Ya4l`4Za4l`4l`4l`4[a4l`4l`4\a4]a4l`4[a4[a4^a4_a4l`4`a4l`4aa4l`4ba4l`4ca4l`4da4ea
4l`4l`4l`4fa4ga4ha4ia4ja4ka4l`4l`4l`4la4l`4l`4ma4na4oa4l`4Pb4l`4Qb4l`4Rb4l`4Sb4l`4l`4l`4l`4Tb4l`
4Ub4l`4l`4Vb4l`4l`4Wb4l`4l`4Xb4Xb4Yb4Xb4Xb4Xb4Xb4Xb4Zb4Xb4Xb4[b4\b4Xb4]b4^b4_b4`b4ab4bb4Xb4Xb4Xb
4Xb4Xb4cb4db4Xb4Xb4eb4fb4gb4hb4ib4Xb4jb4Xb4Xb4Xb4Xb4Xb4Xb4kb4Xb4lb4Xb4Xb4Xb4Xb4bb4Xb4mb4Xb4Xb4nb
4Xb4ob4Pc4Qc4Rc4Xb4Sc4Xb4Xb4Tc4Xb4Xb4Uc4Vc4Wc4Xc4Xb4Yc4Zc4[c4\c4Xb4Xb4]c4^c4_c4`c4ac4bc4cc4dc4ec
4Xb4ec4fc4gc4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Rd4Sd4Td4Xb4Ud4Vd4Wd4Xd4Yd4Zd4[d4Xb4\d4]d4^d4_d4Xb
4Xb4Xb4`d4Xb4ad4Xb4Xb4Xb4Xb4bd4cd4Xb4Xb4dd4ed4fd4gd4hd4id4Xb4jd4Xb4Xb4kd4ld4Xb4md4Xb4nd4Xb4Xb4Xb
4Xb4od4Xb4Pe4Xb4Xb4Xb4Qe4Re4Re4Re4Re4Se4Te4Ue4Ve4Re4We4Xe4Ye4Ze4Re4Re4[e4Re4\e4Re4]e4^e4]e4_e4Re
4Re4`e4Re4Re4^e4ae4be4ce4Re4de4ee4Re4fe4Re4ge4he4ie4Re4je4Re4ke4Re4`e4Re4le4Re4me4Re4ne4Re4ne4Re
4oe4Re4Re4Re4Re4Re4Pf4Re4Qf4Rf4Re4Re4Re4Sf4Pf4Re4Tf4Uf4Vf4Wf4Re4Re4Re4Re4Xf4Re4Re4Re4Re4Re4Yf4Re
4Re4Re4Re4Re4Zf4Re4[f4Re4Re4Re4\f4Re4Re4Re4Re4Re4]f4Re4]e4Re4]e4Re4]e4Re4^f4Re4_f4Re4`f4af4bf4bf
4bf4bf4bf4cf4df4bf4ef4ff4gf4bf4hf4if4jf4bf4cf4gf4bf4kf4lf4mf4bf4bf4bf4nf4bf4of4bf4bf4Pg4Qg4Qg4bf
4bf4bf4bf4bf4Rg4Sg4Tg4bf4bf4bf4bf4Ug4bf4bf4bf4Vg4Wg4Wg4Wg4Wg4Xg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg
4Wg4Wg4Wg4Wg4Yg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Wg4Zg4[g4Wg4Wg4Wg4Wg4Wg4\g4Wg4Wg4Wg4Wg4]g4Wg4Wg4Wg
4Wg4Wg4Wg4Wg4Wg4Wg4^g4^g4^g4^g4^g4^g4^g4^g4^g4_g4^g4^g4^g4`g4ag4^g4^g4^g4bg4^g4cg4dg4^g4eg4^g4^g
4fg4gg4hg4^g4^g4^g4ig4^g4jg4^g4kg4^g4lg4mg4^g4ng4^g4^g4og4Ph4Qh4Rh4^g4^g4^g4^g4^g4Sh4Th4^g4Uh4Vh
4Wh4^g4Xh4Yh4^g4Zh4^g4^g4[h4\h4[h4]h4^g4^h4_h4`h4ah4bh4ch4^g4^g4dh4eh4fh4^g4gh4^g4hh4ih4jh4kh4lh
4mh4nh4oh4Pi4Pi4Qi4Ri4Pi4Si4Ti4Ui4Vi4Wi4Si4Si4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4bi4bi4ci4ci4bi4ci4di
4bi4ei4ci4ci4_i4ci4ci4ci4ci4ci4fi4ci4fi4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4ci4gi4ci4ci
4gi4ci4bi4ci4ci4ci4ci4ci4ci4ci4bi4ci4ci4hi4ci4ci4ci4ci4ci4ci4ii4ji4ci4ci4ki4li4mi4ni4ni4oi4ni4Pj
4Qj4Rj4ni4ni4ni4ni4ni4ni4Sj4Sj4Tj4Uj4Sj4Vj4Sj4Wj4Xj4Sj4Yj4Sj4Zj4Sj4[j4Sj4Sj4\j4Sj4]j4^j4_j4`j4`j
4aj4bj4cj4aj4`j4`j4dj4ej4fj4aj4gj4`j4hj4ij4jj4kj4aj4aj4lj4mj4nj4`j4oj4Pk4Qk4Rk4Sk4Tk4Uk4Vk4Tk4Wk
4Xk4Yk4Zk4Tk4Tk4[k4\k4Tk4Tk4]k4^k4_k4`k4ak4bk4ck4dk4ek4fk4dk4dk4dk4dk4gk4hk4ik4jk4kk4lk4mk4nk4ok
4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Vl4Xl4Yl4Vl4Zl4Vl4[l4Vl4\l4\l4\l4]l4Vl4^l4_l4Vl4Vl4Vl4Vl4Vl4Vl4Vl4`l4al
4bl4bl4bl4bl4bl4bl4cl4dl4el4fl4gl4hl4il4cl4cl4jl4kl4kl4ll4ml4ll4ll4ll4nl4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm
4Wm4Xm4Ym4Zm4Wm4[m4\m4]m4Wm4^m4_m4`m4`m4`m4`m4`m4am4`m4bm4`m4cm4dm4em4em4fm4em4em4gm4em4em4em4em
4hm4em4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Un4Vn4Tn4Tn4Wn4Wn4Xn4Tn4Tn4Tn4Yn4Zn4Zn4[n4\n4]n4^n4_n
4Zn4`n4an4bn4Zn4Zn4Zn4Zn4Zn4Zn4cn4Zn4Zn4dn4en4Zn4Zn4fn4gn4hn4in4jn4kn4ln4mn4nn4on4on4Po4on4on4Qo
4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4mo4no4oo4PP5PP
5QP5RP5SP5TP5UP5VP5WP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5kP5lP5mP5nP5oP
5PQ5QQ5RQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5\Q5]Q5^Q5]Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ
5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5iR5jR5kR
5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5US5XS5YS5ZS5[S5\S5]S5]S5^S5_S5`S5aS5bS5bS5cS5cS5cS5cS5cS5cS
5cS5dS5eS5fS5fS5gS5hS5hS5iS5jS5kS5jS5lS5mS5nS5oS5oS5oS5oS5oS5oS5PT5QT5QT5RT5ST5TT5UT5VT5WT5XT5YT
5ZT5[T5\T5]T5^T5_T5`T5aT5bT5cT5bT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5nT5oT5oT5PU5QU5nT5RU5SU5TU5TU5UU
5VU5UU5UU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5_U5aU5bU5cU5dU5eU5fU5gU5hU5iU5]U5jU5kU5lU5mU5nU5oU5PV5QV
5RV5SV5TV5UV5VV5WV5XV5YV5ZV5YV5[V5\V5ZV5]V5^V5_V5`V5aV5bV5cV5dV5dV5eV5fV5gV5hV5iV5jV5kV5kV5iV5lV
5mV5nV5oV5PW5nV5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5XW5[W5\W5\W5]W5]W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW
5hW5iW5iW5jW5iW5kW5lW5mW5nW5lW5oW5PX5QX5QX5RX5SX5TX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5[X5_X5`X5aX
5aX5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5YY5ZY5[Y5\Y5]Y5]Y
5\Y5^Y5_Y5`Y5aY5`Y5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5VZ5WZ5XZ5XZ5XZ
5YZ5YZ5YZ5WZ5ZZ5[Z5\Z5]Z5^Z5_Z5_Z5`Z5aZ5`Z5`Z5bZ5cZ5`Z5`Z5`Z5`Z5`Z5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5lZ
5mZ5nZ5oZ5P[5Q[5R[5S[5S[5T[5U[5S[5V[5W[5X[5Y[5Y[5Y[5Z[5Y[5[[5Y[5\[5\[5\[5\[5\[5][5[[5[[5^[5^[5_[
5`[5a[5b[5c[5d[5e[5f[5g[5h[5i[5j[5h[5k[5l[5m[5h[5n[5n[5o[5P\5o[5Q\5R\5S\5T\5U\5V\5V\5V\5V\5V\5V\
5V\5V\5W\5X\5Y\5Z\5[\5Z\5\\5]\5^\5_\5`\5a\5a\5b\5c\5d\5e\5f\5f\5g\5h\5i\5j\5k\5l\5i\5i\5i\5j\5m\
5k\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5V]5V]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]5`]5a]5b]5c]5d]5d]5d]5e]5f]5f]5g]
5h]5i]5f]5j]5j]5k]5l]5j]5j]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5_^5`^5a^5b^5c^
5c^5c^5d^5e^5f^5d^5g^5h^5i^5j^5j^5j^5k^5k^5l^5m^5n^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5Z_5[_
5[_5[_5\_5\_5\_5[_5[_5[_5]_5^_5^_5^_5__5^_5`_5a_5b_5c_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`
5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5X`5X`5X`5X`5X`5[`5[`5\`5]`5X`5X`5^`5_`5_`5_`5_`5_`5``5_`5a`5b`5c`5d`
5d`5e`5f`5g`5h`5i`5h`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Sa5Wa5Sa5Sa5Sa5Sa5Sa5Xa5Sa5Ya5Sa5Za
5Sa5[a5\a5]a5Sa5Sa5Sa5Sa5^a5_a5Sa5`a5Sa5Sa5aa5ba5ca5ba5da5Sa5ea5fa5Sa5Sa5ga5ha5ia5ja5ka5ka5la5ma
5na5na5oa5Pb5Qb5Qb5Rb5Sb5Tb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5\b5\b5]b5]b5]b5^b5_b5`b5ab5bb5bb5cb5db
5eb5fb5gb5gb5fb5fb5hb5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Rc5Rc5Sc5Sc5Rc5Tc5Rc5Rc5Uc5Vc5Wc5Wc5Wc5Xc5Wc
5Yc5Yc5Yc5Yc5Zc5Yc5Yc5[c5[c5\c5]c5^c5^c5_c5`c5_c5ac5bc5cc5dc5ec5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc
5Pd5Qd5Rd5Sd5Sd5Td5Ud5Vd5Vd5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5id5jd5kd
5ld5md5md5md5nd5od5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5de5ee5fe5fe
5fe5fe5fe5ge5he5ie5je5ke5le5me5ne5oe5oe5Pf5oe5oe5Qf5Rf5Rf5Sf5Rf5Rf5Rf5Tf5Uf5Vf5Wf5Wf5Xf5Yf5Zf5[f
5\f5\f5]f5^f5^f5_f5`f5af5bf5bf5bf5cf5df5ef5ff5gf5hf5if5jf5kf5lf5mf5nf5nf5of5of5Pg5Qg5Rg5Sg5of5Tg
5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5\g5\g5\g5]g5^g5_g5`g5`g5`g5ag5`g5`g5bg5cg5dg5eg5dg5fg5gg5hg5hg5hg5ig5ig
5jg5kg5kg5lg5mg5ng5og5Ph5Ph5Ph5Qh5Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5Zh5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh5eh
5fh5gh5hh5fh5fh5fh5fh5fh5ih5ih5jh5fh5fh5fh5kh5lh5mh5lh5nh5oh5lh5Pi5Qi5Ri5Si5Si5Si5Ti5Ui5Vi5Wi5Xi
5Yi5Zi5[i5\i5\i5]i5^i5_i5`i5ai5bi5ai5ci5di5ei5di5di5di5di5di5fi5di5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj
5Qj5Rj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5dj5ej5fj5gj5hj5ij5jj5kj5kj5kj5kj5kj5kj
5kj5kj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5^k5_k5`k5ak5bk5ck5ck5dk5ek5fk
5gk5hk5hk5gk5hk5hk5hk5hk5hk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Vl5Wl5Vl5Vl5Vl5Xl5Yl
5Zl5[l5\l5]l5^l5_l5`l5al5bl5cl5dl5el5fl5gl5hl5il5jl5kl5kl5kl5ll5ml5nl5nl5ol5Pm5Qm5Rm5Sm5Tm5Um5Vm
5Wm5Xm5Ym5Zm5[m5\m5[m5]m5[m5^m5[m5_m5[m5[m5`m5am5bm5cm5dm5em5fm5gm5fm5hm5im5jm5km5lm5mm5nm5om5Pn
5Qn5Rn5Sn5Qn5Qn5Tn5Un5Un5Vn5Qn5Qn5Wn5Wn5Wn5Qn5Xn5Yn5Zn5[n5\n5]n5^n5^n5_n5`n5an5bn5cn5dn5en5fn5gn
5hn5in5in5jn5kn5kn5ln5mn5nn5nn5on5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Xo5Xo5Xo5Xo5Zo5Xo5[o5Xo5Xo5Xo5\o
5]o5^o5_o5`o5ao5bo5co5do5eo5fo5go5ho5io5jo5ko5lo5mo5no5oo5PP6QP6RP6SP6TP6TP6UP6TP6TP6VP6WP6XP6YP
6ZP6TP6[P6\P6]P6^P6_P6_P6`P6^P6aP6`P6`P6`P6`P6`P6bP6cP6cP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6nP
6nP6nP6oP6nP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6hQ6iQ
6jQ6jQ6jQ6jQ6jQ6jQ6jQ6jQ6jQ6jQ6jQ6jQ6kQ6lQ6kQ6mQ6nQ6oQ6oQ6PR6QR6QR6QR6RR6SR6SR6SR6TR6SR6UR6VR6VR
6WR6XR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR6dR6eR6fR6gR6hR6iR6jR6kR6lR6lR6lR6mR6nR6oR6PS6QS6RS6SS6TS
6US6VS6VS6VS6WS6XS6XS6YS6ZS6[S6\S6]S6\S6^S6]S6]S6]S6]S6\S6]S6_S6]S6]S6]S6]S6]S6]S6`S6aS6bS6cS6dS
6dS6eS6fS6gS6hS6iS6jS6jS6kS6lS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6WT6XT6XT6YT6ZT6[T6\T6]T6]T6^T6_T6`T
6_T6aT6bT6cT6dT6eT6eT6fT6gT6hT6iT6jT6kT6kT6kT6lT6mT6lT6lT6lT6lT6lT6nT6oT6PU6PU6QU6RU6SU6RU6RU6TU
6UU6VU6WU6WU6WU6XU6YU6YU6ZU6[U6\U6[U6]U6^U6_U6_U6_U6`U6aU6bU6cU6cU6cU6dU6eU6fU6gU6hU6iU6jU6kU6lU
6mU6nU6oU6PV6QV6RV6SV6TV6UV6VV6WV6WV6WV6WV6XV6YV6ZV6[V6[V6\V6]V6^V6_V6`V6`V6`V6aV6bV6bV6cV6dV6dV
6dV6dV6dV6dV6dV6dV6dV6dV6dV6dV6dV6dV6dV6dV6dV6eV6fV6gV6hV6iV6jV6kV6lV6mV6nV6oV6oV6PW6QW6RW6SW6TW
6UW6UW6VW6WW6XW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6dW6eW6fW6gW6hW6iW6jW6jW6jW6jW6jW6kW6jW6jW
6jW6lW6mW6jW6jW6jW6jW6nW6jW6oW6jW6jW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6ZX6\X6]X6^X6_X6`X6aX6bX
6cX6dX6eX6fX6gX6hX6iX6jX6kX6lX6mX6nX6oX6PY6PY6QY6RY6SY6TY6UY6VY6WY6XY6YY6ZY6[Y6\Y6\Y6]Y6^Y6_Y6`Y
6aY6bY6cY6dY6dY6eY6fY6gY6hY6iY6iY6jY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6]Z
6]Z6^Z6_Z6_Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6S[6T[6U[6V[6W[6X[
6Y[6Z[6[[6\[6][6^[6_[6_[6`[6a[6b[6c[6c[6d[6e[6f[6e[6e[6f[6e[6f[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6o[
6P\6Q\6R\6R\6S\6T\6U\6V\6W\6X\6Y\6Y\6Z\6[\6\\6]\6^\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6k\6l\
6m\6n\6o\6P]6P]6Q]6R]6S]6T]6U]6V]6W]6X]6X]6Y]6Z]6[]6\]6\]6]]6^]6_]6`]6a]6b]6c]6d]6e]6f]6g]6h]6i]
6j]6k]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Y^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6d^6e^6f^6g^
6h^6i^6j^6k^6l^6m^6n^6o^6n^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6f_
6g_6h_6i_6j_6k_6l_6m_6n_6o_6P`6Q`6R`6S`6T`6U`6V`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`
6f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea
6fa6ga6ha6ia6ja6ka6la6ma6na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Ub6Vb6Wb6Xb6Yb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb
6db6eb6fb6gb6hb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc
6cc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6lc6lc6mc6mc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d
6^d6_d6_d6`d6ad6bd6cd6cd6dd6ed6fd6gd6hd6id6jd6jd6kd6ld6md6nd6od6Pe6Qe6Re6Se6Se6Se6Te6Ue6Ve6Ve6We
6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf
6Wf6Wf6Wf6Xf6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6Rg6Sg
6Tg6Tg6Tg6Tg6Ug6Vg6Wg6Wg6Wg6Wg6Wg6Wg6Wg6Wg6Wg6Xg6Wg6Wg6Wg6Wg6Wg6Yg6Yg6Zg6Yg6Yg6[g6\g6]g6^g6_g6`g
6`g6`g6ag6bg6cg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6kg6lg6lg6lg6mg6ng6ng6ng6ng6ng6og6og6og6Ph6Qh6Rh6Sh
6Th6Sh6Sh6Sh6Uh6Uh6Sh6Vh6Vh6Wh6Vh6Vh6Xh6Vh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Yh6Zh6[h6\h6[h6]h
6^h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh6kh
6kh6kh6kh6kh6kh6kh6kh6lh6mh6nh6oh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Vi6Wi6Xi6Wi6Yi6Wi6Yi6Zi6[i6\i6]i6^i6_i
6`i6ai6bi6ai6ai6ai6ai6ci6ci6di6ei6ei6fi6fi6ei6gi6hi6ii6ii6ji6ki6ki6ki6li6li6li6mi6ni6oi6mi6mi6mi
6mi6Pj6mi6mi6mi6Qj6Rj6Rj6Sj6Tj6Uj6Uj6Vj6Vj6Wj6Xj6Yj6Zj6[j6\j6\j6]j6^j6^j6^j6^j6_j6`j6aj6bj6cj6dj
6ej6fj6gj6hj6ij6jj6jj6kj6lj6mj6nj6oj6Pk6Qk6Rk6Sk6Tk6Tk6Tk6Uk6Vk6Uk6Wk6Xk6Yk6Zk6[k6[k6\k6]k6^k6^k
6_k6_k6_k6_k6_k6_k6`k6_k6_k6ak6bk6ck6dk6ek6ek6ek6fk6gk6hk6hk6ik6jk6kk6lk6jk6mk6nk6nk6nk6nk6ok6Pl
6Ql6Rl6Sl6Sl6Tl6Ul6Ul6Vl6Ul6Wl6Xl6Yl6Zl6[l6\l6\l6\l6]l6]l6^l6_l6_l6_l6`l6`l6_l6_l6_l6_l6_l6_l6_l
6`l6_l6_l6_l6_l6_l6_l6_l6al6bl6cl6dl6dl6dl6dl6el6el6el6el6el6el6el6el6fl6el6gl6hl6il6jl6kl6kl6kl
6ll6ll6ml6ll6nl6ll6ol6Pm6ll6Qm6ll6Rm6Sm6Tm6Um6Vm6Wm6Xm6ll6Ym6Zm6Zm6Zm6Zm6Zm6[m6\m6\m6]m6^m6_m6`m
6am6bm6cm6dm6em6fm6fm6fm6fm6fm6fm6fm6fm6gm6hm6im6im6im6im6jm6im6km6lm6mm6nm6om6mm6Pn6Qn6Rn6Sn6Tn
6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6]n6^n6_n6_n6`n6`n6`n6`n6`n6`n6an6an6an6bn6cn6dn6en6fn6gn6hn6in6jn6kn
6kn6kn6kn6ln6mn6mn6mn6mn6nn6on6Po6Qo6Ro6Ro6Ro6So6To6Uo6Uo6Uo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6^o6_o6`o
6_o6ao6ao6ao6ao6bo6co6do6do6eo6fo6go6ho6ho6ho6ho6io6jo6ko6lo6lo6lo6lo6lo6mo6no6oo6PP7PP7QP7RP7SP
7SP7SP7TP7UP7VP7WP7XP7YP7ZP7[P7\P7]P7^P7^P7_P7`P7aP7bP7cP7dP7dP7dP7dP7eP7fP7fP7gP7hP7iP7iP7iP7iP
7iP7iP7iP7iP7iP7jP7kP7jP7lP7mP7nP7nP7oP7PQ7QQ7RQ7SQ7TQ7UQ7VQ7VQ7WQ7XQ7WQ7YQ7ZQ7[Q7[Q7[Q7\Q7]Q7^Q
7_Q7`Q7aQ7bQ7cQ7dQ7dQ7dQ7eQ7fQ7gQ7gQ7gQ7hQ7iQ7jQ7kQ7kQ7lQ7mQ7nQ7oQ7PR7QR7RR7SR7TR7TR7TR7TR7UR7SR
7VR7WR7XR7XR7YR7ZR7[R7[R7\R7[R7]R7^R7]R7_R7`R7aR7bR7bR7bR7bR7bR7bR7bR7bR7bR7cR7dR7eR7fR7gR7hR7iR
7gR7jR7jR7kR7lR7mR7nR7oR7PS7QS7QS7QS7RS7RS7SS7RS7TS7US7VS7WS7XS7YS7ZS7[S7\S7]S7^S7_S7`S7aS7bS7cS
7dS7cS7eS7fS7fS7gS7hS7iS7jS7kS7lS7mS7mS7mS7mS7nS7oS7PT7PT7PT7QT7RT7ST7TT7UT7VT7WT7XT7YT7ZT7[T7\T
7]T7^T7_T7_T7_T7_T7_T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7iT7iT7iT7jT7iT7iT7iT7iT7kT7lT7lT7lT7lT7mT
7lT7lT7lT7nT7oT7PU7QU7QU7RU7SU7SU7TU7UU7VU7VU7WU7WU7XU7VU7WU7WU7WU7YU7ZU7[U7\U7]U7^U7_U7`U7aU7`U
7`U7bU7cU7dU7dU7eU7eU7eU7eU7fU7gU7gU7hU7iU7jU7kU7kU7lU7mU7mU7mU7mU7mU7nU7nU7nU7nU7oU7PV7QV7QV7QV
7RV7SV7TV7UV7VV7WV7WV7WV7WV7XV7YV7ZV7[V7\V7]V7^V7^V7_V7`V7^V7aV7bV7cV7dV7dV7eV7dV7dV7fV7gV7hV7iV
7jV7kV7lV7mV7mV7nV7nV7oV7oV7PW7QW7RW7SW7TW7UW7VW7WW7XW7YW7ZW7[W7\W7\W7\W7]W7^W7_W7`W7aW7bW7bW7cW
7dW7dW7eW7fW7gW7gW7gW7gW7gW7gW7gW7gW7gW7gW7gW7hW7iW7jW7jW7kW7kW7kW7lW7mW7nW7oW7PX7PX7PX7QX7RX7SX
7TX7UX7VX7WX7XX7YX7YX7ZX7[X7[X7[X7[X7[X7[X7\X7]X7^X7_X7_X7`X7aX7aX7bX7bX7bX7bX7bX7cX7cX7cX7dX7eX
7cX7fX7gX7hX7iX7jX7kX7lX7mX7nX7oX7PY7QY7RY7SY7SY7TY7UY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7`Y7aY7bY
7cY7dY7dY7dY7eY7fY7gY7hY7hY7iY7jY7kY7lY7mY7nY7oY7oY7oY7oY7oY7oY7PZ7QZ7RZ7SZ7TZ7UZ7VZ7WZ7XZ7XZ7XZ
7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7aZ7aZ7aZ7bZ7cZ7dZ7dZ7dZ7eZ7fZ7gZ7gZ7hZ7iZ7jZ7iZ7kZ7lZ7mZ7nZ7oZ7P[7Q[
7R[7S[7T[7U[7V[7U[7W[7X[7Y[7Z[7[[7\[7][7^[7_[7`[7a[7b[7c[7d[7e[7f[7g[7h[7i[7i[7j[7k[7k[7l[7m[7m[
7m[7n[7o[7P\7Q\7R\7S\7T\7U\7V\7V\7V\7V\7W\7V\7V\7X\7V\7V\7Y\7Z\7[\7\\7\\7]\7^\7_\7`\7a\7b\7b\7c\
7a\7a\7a\7a\7a\7d\7e\7f\7f\7g\7f\7f\7h\7i\7j\7k\7l\7m\7m\7m\7n\7o\7P]7Q]7R]7S]7T]7U]7V]7W]7W]7W]
7W]7W]7W]7W]7X]7W]7W]7Y]7Z]7[]7\]7\]7]]7^]7_]7`]7a]7b]7b]7c]7b]7d]7e]7d]7d]7f]7g]7h]7i]7j]7k]7l]
7m]7m]7n]7o]7P^7P^7Q^7Q^7R^7S^7R^7T^7U^7U^7U^7V^7W^7X^7Y^7Z^7[^7\^7\^7]^7^^7_^7`^7`^7a^7a^7b^7c^
7d^7e^7f^7g^7h^7i^7j^7k^7l^7m^7n^7o^7P_7Q_7R_7S_7T_7U_7U_7V_7W_7X_7Y_7Z_7[_7[_7\_7]_7]_7]_7]_7^_
7^_7]_7]_7]_7]_7]_7]_7__7`_7a_7b_7c_7c_7c_7c_7d_7d_7d_7d_7d_7d_7d_7d_7d_7e_7f_7g_7h_7i_7i_7i_7i_
7j_7i_7k_7k_7i_7i_7i_7k_7k_7l_7m_7n_7o_7P`7Q`7Q`7R`7R`7R`7Q`7R`7S`7R`7T`7S`7U`7R`7S`7S`7R`7R`7R`
7R`7Q`7Q`7Q`7Q`7V`7W`7X`7X`7Y`7Y`7Y`7Y`7Y`7Y`7Z`7Y`7[`7Y`7Y`7\`7]`7^`7_`7_`7``7a`7b`7c`7c`7c`7c`
7c`7c`7c`7c`7c`7c`7c`7c`7c`7d`7d`7d`7d`7d`7d`7d`7e`7f`7f`7f`7f`7f`7f`7f`7g`7g`7g`7g`7g`7g`7h`7h`
7h`7h`7i`7j`7k`7l`7l`7m`7m`7n`7o`7Pa7Qa7Qa7Ra7Sa7Ta7Ua7Va7Wa7Xa7Xa7Xa7Xa7Xa7Xa7Xa7Xa7Ya7Za7[a7\a
7]a7^a7_a7`a7aa7ba7ca7ca7ca7da7ea7fa7ga7ha7ia7ja7ka7ka7ka7ka7ka7ka7ka7ka7ka7la7ma7na7oa7Pb7Qb7Qb
7Rb7Rb7Sb7Tb7Tb7Tb7Ub7Vb7Vb7Vb7Wb7Wb7Wb7Wb7Wb7Wb7Wb7Wb7Wb7Xb7Yb7Yb7Yb7Yb7Yb7Zb7[b7[b7[b7[b7\b7]b
7^b7_b7`b7^b7ab7bb7cb7cb7cb7cb7cb7cb7cb7db7eb7fb7fb7gb7hb7ib7jb7jb7kb7kb7lb7lb7mb7nb7nb7nb7ob7ob
7Pc7Qc7Rc7Sc7Rc7Rc7Tc7Tc7Tc7Uc7Vc7Wc7Wc7Wc7Wc7Wc7Wc7Wc7Wc7Xc7Xc7Yc7Zc7[c7\c7]c7^c7^c7_c7_c7_c7_c
7`c7ac7bc7bc7bc7bc7bc7bc7bc7bc7bc7bc7bc7bc7bc7cc7cc7cc7cc7cc7cc7cc7cc7cc7cc7cc7cc7dc7dc7dc7ec7ec
7ec7fc7fc7gc7gc7gc7hc7ic7jc7kc7kc7lc7lc7mc7nc7oc7Pd7Qd7Rd7Sd7Td7Td7Ud7Vd7Wd7Xd7Yd7Yd7Yd7Yd7Yd7Zd
7[d7\d7]d7^d7^d7_d7`d7`d7`d7`d7`d7ad7ad7ad7ad7ad7ad7bd7cd7cd7dd7dd7dd7dd7cd7cd7ed7fd7gd7hd7hd7hd
7hd7id7jd7kd7jd7ld7ld7ld7md7md7nd7od7Pe7Qe7Re7Se7Te7Te7Ue7Ve7We7Xe7Ye7Ze7[e7\e7\e7\e7\e7\e7]e7^e
7^e7_e7`e7ae7be7be7be7be7ce7de7de7de7de7ee7ee7fe7ge7he7ie7je7ke7ke7le7me7ne7oe7oe7oe7Pf7Pf7Pf7Qf
7Rf7Qf7Sf7Sf7Sf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Uf7Vf7Wf7Wf7Xf7Xf7Xf7Xf7Xf7Xf7Yf7Zf7[f7\f7]f7^f7_f7`f7af7bf
7cf7df7ef7ff7gf7hf7ff7if7if7jf7kf7lf7mf7nf7of7Pg7Qg7Rg7Sg7Tg7Tg7Tg7Ug7Vg7Wg7Wg7Wg7Xg7Xg7Yg7Yg7Zg
7[g7\g7]g7]g7^g7_g7`g7`g7`g7`g7`g7`g7ag7bg7cg7cg7cg7dg7dg7dg7dg7dg7dg7eg7fg7gg7hg7ig7jg7kg7lg7mg
7mg7mg7mg7ng7og7og7og7Ph7Qh7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Yh7Yh7Yh7Yh7Yh7Yh7Yh7Yh7Zh7[h7\h7]h7]h7^h
7_h7_h7_h7`h7ah7bh7ch7dh7dh7eh7dh7dh7fh7dh7gh7hh7ih7jh7jh7jh7jh7jh7kh7lh7mh7nh7oh7oh7oh7Pi7Pi7Qi
7Ri7Si7Ti7Ui7Vi7Wi7Xi7Yi7Yi7Zi7[i7[i7[i7\i7]i7]i7^i7_i7`i7ai7ai7bi7bi7bi7ci7di7ei7fi7fi7gi7gi7hi
7hi7hi7hi7ii7ji7ki7li7li7mi7mi7mi7mi7mi7mi7mi7ni7mi7ni7ni7ni7ni7ni7oi7Pj7Qj7Rj7Sj7Tj7Uj7Uj7Vj7Vj
7Wj7Xj7Xj7Xj7Yj7Yj7Yj7Yj7Yj7Yj7Yj7Zj7[j7\j7\j7]j7^j7^j7_j7_j7`j7`j7aj7bj7cj7dj7ej7fj7gj7hj7ij7jj
7jj7jj7jj7jj7jj7kj7kj7lj7mj7nj7oj7Pk7Pk7Pk7Qk7Qk7Qk7Rk7Qk7Qk7Qk7Sk7Sk7Sk7Tk7Sk7Uk7Vk7Uk7Wk7Xk7Yk
7Yk7Zk7Yk7Yk7Yk7[k7\k7]k7]k7]k7]k7]k7^k7_k7`k7ak7bk7bk7bk7bk7ck7ck7ck7ck7ck7ck7ck7dk7ek7fk7ck7ck
7gk7hk7ik7jk7jk7kk7lk7lk7lk7mk7nk7mk7mk7ok7Pl7Ql7Ql7Rl7Rl7Sl7Tl7Ul7Vl7Vl7Vl7Wl7Xl7Yl7Zl7Yl7Yl7Yl
7Yl7[l7[l7[l7\l7]l7^l7^l7^l7_l7`l7al7al7al7bl7_l7cl7cl7cl7cl7dl7dl7el7dl7fl7dl7dl7dl7dl7gl7hl7il
7jl7kl7ll7ll7ml7ll7ll7ll7nl7ol7ol7ol7ol7ol7ol7ol7Pm7Qm7Qm7Rm7Sm7Sm7Tm7Um7Vm7Vm7Wm7Xm7Xm7Ym7Zm7[m
7\m7\m7]m7^m7_m7`m7]m7]m7am7bm7cm7dm7dm7em7fm7fm7fm7fm7fm7fm7fm7gm7fm7fm7hm7hm7hm7fm7fm7fm7fm7fm
7fm7fm7fm7fm7im7fm7fm7fm7fm7fm7jm7km7km7km7km7lm7mm7nm7om7Pn7Qn7Rn7Sn7Sn7Tn7Un7Vn7Wn7Xn7Yn7Zn7Zn
7Zn7[n7\n7]n7^n7^n7Zn7Zn7Zn7Zn7_n7`n7`n7an7bn7cn7dn7dn7en7fn7gn7gn7gn7gn7hn7hn7hn7hn7hn7hn7hn7hn
7in7in7jn7kn7ln7ln7ln7mn7mn7nn7on7Po7Qo7Ro7Qo7So7To7To7So7Uo7Vo7Wo7Xo7Yo7Yo7Yo7Yo7Zo7[o7\o7\o7]o
7^o7_o7`o7ao7ao7bo7co7co7do7co7eo7eo7eo7fo7go7ho7io7io7ho7ho7jo7ko7ko7lo7mo7no7oo7PP8QP8RP8SP8TP
8TP8UP8VP8VP8WP8XP8YP8ZP8[P8\P8]P8^P8_P8_P8`P8aP8bP8cP8dP8eP8fP8gP8hP8iP8jP8jP8jP8jP8jP8kP8lP8mP
8nP8oP8PQ8QQ8RQ8RQ8SQ8TQ8UQ8VQ8VQ8WQ8XQ8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8aQ8bQ8cQ8cQ8dQ8eQ8fQ8gQ8hQ8iQ8jQ
8kQ8lQ8mQ8nQ8oQ8oQ8PR8QR8QR8QR8QR8QR8RR8RR8SR8SR8RR8RR8TR8TR8UR8UR8UR8UR8UR8UR8VR8UR8VR8UR8WR8WR
8XR8YR8ZR8[R8\R8\R8]R8^R8^R8_R8`R8aR8bR8cR8dR8eR8fR8gR8gR8gR8gR8gR8gR8gR8hR8iR8jR8jR8kR8lR8mR8nR
8oR8PS8QS8RS8SS8SS8TS8US8US8US8VS8VS8WS8XS8YS8ZS8[S8[S8\S8]S8]S8^S8_S8_S8`S8`S8`S8aS8aS8bS8cS8cS
8cS8cS8dS8dS8eS8fS8fS8fS8gS8gS8hS8iS8jS8kS8kS8kS8kS8kS8kS8kS8lS8lS8mS8mS8mS8mS8mS8mS8nS8nS8nS8oS
8oS8PT8QT8RT8QT8ST8TT8UT8UT8VT8WT8WT8XT8YT8YT8ZT8ZT8[T8\T8]T8^T8_T8`T8aT8bT8cT8dT8eT8fT8fT8gT8hT
8iT8iT8iT8jT8jT8jT8kT8lT8mT8mT8mT8mT8mT8mT8mT8mT8nT8oT8nT8PU8PU8PU8QU8RU8SU8SU8SU8TU8UU8VU8VU8VU
8VU8WU8XU8YU8ZU8[U8\U8\U8\U8\U8]U8^U8_U8`U8aU8aU8bU8cU8bU8bU8dU8dU8eU8fU8fU8gU8hU8iU8iU8jU8kU8kU
8kU8kU8lU8lU8mU8nU8nU8oU8oU8oU8oU8oU8oU8oU8PV8QV8QV8RV8RV8SV8SV8SV8SV8SV8TV8UV8VV8UV8UV8UV8WV8WV
8XV8YV8YV8ZV8[V8\V8]V8]V8]V8^V8^V8_V8_V8`V8aV8aV8bV8bV8bV8bV8cV8dV8eV8fV8gV8hV8iV8iV8jV8kV8lV8lV
8mV8mV8mV8nV8oV8PW8QW8RW8SW8TW8TW8UW8UW8UW8UW8UW8VW8WW8WW8XW8YW8ZW8ZW8ZW8ZW8ZW8[W8[W8\W8]W8^W8_W
8`W8`W8aW8aW8bW8cW8dW8eW8fW8gW8gW8hW8hW8hW8iW8jW8jW8kW8kW8kW8kW8kW8kW8kW8kW8kW8kW8kW8kW8kW8lW8mW
8nW8oW8oW8PX8QX8ThU60Y9Q<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302
Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z32\3f3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y163;9<A70
0=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748JX4<Q3c2;Q1W172295527:2627314232641116450373Z1[A26Ak11
2P43=E;:5526?O4B1612C;8>65\51;?C79<<?>96340812M6g1f4F:=W49BW1MU4Mi3^1_3m4c1N_3W3V4m1S82fa5I[9c;9
A?M13C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5K
U2@V1_3:@2Z32\3f3U6221a12GQ39;91A671;a1D:17>1R564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769
;4X15748JX4^3GW2Q1F2=72295527:262731423264111645037^1Q4Y=26Ak112`3?32:Q1185526?O4B1612C;8>65\51;
e1<<?>963408133H6g1f4F:=e3A26j1Ma2IIMOi2^1S7Y1V1<N8Lh1h3T3=Cm1d2^5<o=hV1`c1Sh1W@`K]48912[=Oj;2d]
10U_1[_1k1U2GK502T2jR2W1n>Y26d5Z1<d25O0=1Z7e1S12me7f;3bQ16PQ62YQ8:a1e4I8_1hV1R2^1RP2c^1YDd1KS3kT
17<d1>Q19T43Jl62P5V35e1K1b1Z1R194@20_1EB[1j12]2C]22^1`5=X1Q27j163i2jOAoJQW1;7UIZ24\4e3Kc2f43gJa7
0b<a2[5<V29U13a;1Z1`=b7JY22c3o6f3<2f3\2][5H=U>m8A12Yc1<2f3\2][5H=U>m8A12Yc11V62V6X^7e3`5333Z1X1o
3`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4f1g:C[4DU2;X5Bd3X11X1`302[
67S2S8Y4Z1W2f1k1P2[3]8E9i1<;Y:V3LZ13d1Eh1k5^1e55R5FmBm1Q1a3Ih2;=?@Q1T8d2U181dn51T61Q]3K0@Z4g1]U1
m5U;]20?m6S3[P1Y]1Q>Y@hD;@0e51d2V>c@`8_;>0c8][3ZAb1U5b<o@^4]9i>ZNo>F<0X60R1nm3gU1_h1i7V>Ii<8@0R5
U10Z:ISi3gFQ5Lc3mOb_1d4T88>0k6l7kT1Je8S9hT1fC2]T1a5^Q3260]n1b60Vf1kn3f10S1`38009\>7^7c1g58e6121l
2S2\=l2a1V4e4f4]c116W2R4h3V8X6f23dJX1b6Q7c?Q8T3]3o3P6c1`1Z1Z;g2P49m1X1D0U1dGV1M=d64V<oZ1=SH\6`9n
>^BX^1h]1R8R5E0n1]>Q2`7]1XV1MVZ1j49m?c8Re1Y2e?b5kLY;R8R530ea6h]160`a2Qi1la1jR23R10W600X1Y=1fi1]l
2aD2S:XX12k1j4DI22639D501V3X1j4_1>6T1i10CV6l3k68J\1Z9Q46P1eAQ7G3Gb5`3i6V6P6a1m5cD^1^3_5P2`2R4HV1
Q1f6R?R3Z:0Q6[3Ec62>Q7i:h;k4m8]8Y2l1c96c3d2e10W1c3n1l3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6VDf2c<e2W3Gh
6`2R4o1T3j5g?d37V1^2]=Y72>Q7<3mE@Hm9e2jIm2L0@h1T4i:dHZ7l;S9l3kP1kCcEJ9Cd:=V3n1g120g=P:QI_Y1e460d
c1dZ5WY1MX1i30`5Y3702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1
B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1j3R1W1l32^13S3=46MW15fA9Z5W3j1U12
o1_4Q2@0i1\@3l2U6[7ei2R<dg1]Ac<P:SGR8MX10IQ4_2n:T3=P\1]4S6Z7g?X<V5`1]>>P5o8nP1S42l2CY1]<Q8U<LQ3i
1W1o2Y3Y9O[2Y8Z1a5f100Lh2MDOS7f4Y6b2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13Y1W<:Y15_15b1e7Q:R6\9h5j1`
Ac6f25[4<[7=c6W10EU410a39l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL_2k1X8`3X2^U1S3\2Y3T5i2Uh1Z10@>d380:
W>g3b3^2U46Y1e614m5U4e9R2V5R5P22Tc1e40[1Z?hX1X5[70X7c=k5Q4a1`Dm2f9>0h1fCU5Dc1Yi4hCc7mHnJn1O9Q10L
P41Z=AT6V6Y12\2R1b5121Th2d2W?2a=[53>Q1U4e1]=lU14b9V1XEF0Z2b21gP1P4121aX1n@h>Y5hY1h63j3W1iKQi1X5B
80U7Vk1aj5Q201]830Vh7Z?90Y6[c6_HX@c4<1X3@0U1dGV1MR74V<WCVA`6=SH\6nZ1ZJ>0n1]>Q2`7l@iF2J3n[1X3lh1f
P340`a2S:jP3W10c44V20n3[\2n9cf1d?VK_K7BB2T2@>a14\4T7V6164;X8]2@416Q1859:S10m4`1X4g?j4g3m1U1j1f11
4\:e8i4<:V?W2mY1e?^3fKV1>;KSBiDYMJ_:i2B=0k4nk1_^1f>RU1Z3]4gDVNVFZ;i390k4k5Yc3RU1`LVNh5bO;0iR1TR1
cU2_HXEkj1\;;0150b9aBSo4PS120_X8P10V1f3009T1R9f<a3GX26\5X1121mV1QS1U3PJ[3S9S7[8d2[HX7l7R>bI@0`2j
K0[l1\Ee2U9I8Cen1\<i8RQ1hDD0k1Q30cKU914Fkl2m^2dKW2P;U4S3958i230b7`g790nMlX2gk2T9Wc12]8j4:0k4iI2a
R4]h13WP1_B6F0:b4`1\Hl:14_JQ:mLT8j<RBUDi1^S1b9n<4jOR920b2V10nBR6[2oCCo9V@15^>jGY=i3132FKQ6k>Z9TD
g;Y1R8W5Gk9^<l4^=m<L?OT3620ea6:0W600PEf^5\`13[1b;j30DR3S1C1i1^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i
2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>S2@[42U7FT45[7Og4j1P3?3S1>328A_11<;11122Z1X2Og3[6272S83U25n1DT3
n5=e2Ij272f4g1;A94S:_4JM=h2V6Z29U12h4KHh1?31n<=31\=gf2:1e3X9=UZ4_1a5:[Aad271e3f9UZ4_1l5[A:1e3R3U
6=md2We1_1l5[AQ11g4V6o1=`Z4lQ1^T17BEi1:@>a14\4R=816@f:@416Q1859:61n<=V@no1aQ1J1e3<X1GM0k5=UZ4_1l
5W<S5]^1f3U251=i1SG6e5?;51n<=o4bW5=1>V3X9=ca3P2`F_1l5[A]6ga1=1e3[3Z6UZ4_1l5[Ae7S8dU1a1fKN1m1g1[3
0Y6n2Q2`5o1l@jEN2J[_1_<RI_1l5W<S5i?^Aj?\3?i1PM[7=1[39MDS8UZ4_1b4Y1[ATV2R2[11[2Y1Q1V6]2a=VT10aMf7
PT1Q?:T1l5_7k9m]17BET2@>a14\4l1^;16@f:@416Q1859:X617\30T10;MGLS3^1N`1?n>5:a264f1404^1:6:406X1F4D
156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3\:8I305En1C4H315_98f6_3a2:8h2_152Q2e121057Q
1HS1313109S10h1N73o11;:B@<2o3F]126O2P30<S2b2f4n25d32Q202k208=KY44S12119861CT1NQ1P1_138<253Y1T1>=
_11f1C\1239Fc6EV5`;g1n8^51<d8c21BR3U18l18`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3f6Y6S2^5e3W2c
D^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;]8\3n7k7N^4]<X;B`3l5X4T7?NR::]3Q2DS31Fn2U107l10f1Z2b1Da2l5
9W3c1o1@d6S4[114P7U38T5`5CT1Da2Aa1_3S1a38^Dg2h4R2P3Q2h893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1h2
V3_6X3b1T5g2m3j4o2Fj5;Q1X1S9U5Y2m668^>W1c7o1Z5l6n11Q1c2U107`4g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP
3;S18R13_13]2:8J?m2i<e7R3S4h1\;b4U;?5a4Z4Z=Q2[7Q;@3HV1Q51CQ30S10B1i1^13;117f3L>U1V6Z1h5o7;JV3114
h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1a1h1043
4D946232105;5?J41<641112000Z1X3Q2>V1i6N1m2o7CDT3P4m1=O_24i232l3m2A9CAG^=<Gk5b10OMZ29U12_1[4Z2\11
Gm2U10U2Y6`6`8_7h514aDW1M<_BdZ16NZ=h:;S18R1`4W<:R2e2S4a3o8b4e40n2Y:g=j1oJP9\112T1]2Mi1:0T6=P33N_
2]1N0^6]1e4a4c5W3VQ1n2a3`5c7mV1W;;S1b4N:[Ae7BUY17b9TGQ2f1o11Eo2U107m1f13^4_8Q1V22c4X7Z1V314V1]>T
J`W1Z5a2o8i8a20:S18R1Y1173]2:8J95U4l2]1b2c4e7h2V63X;b4^>k5P<]2[1o<k6V1d11DP3U18Z3=M`3b3Z2T5EAX2\
2XV1R7h44h8[8e5h1VK[4j3]4`3I^1@_18X5:U7n2V7T<`5j:=f3e;17]4iBZ9^7<\11R1b2V1>e1Z6X67P4i:n614l2S2\=
l2o4Uj1Q:P?_18c5V<T5e78X1b6Q7VJM\3[1T>X8GU5DK_6C[11d1P2U100c4T1f19DZ5`4E]11m1m16_5e614[?f;XW2W;;
S1o23^1Y1S1Y;4Y10]3R7Bo8WT1M1Ol3Q8=ZJo1145=B]>X2`6lBQ6SP1m3_3V1[3hAV:i5S2_5VA[b1X11X2\1U1U21X6j3
]d1BYa2;S14R1Q1_21P18f1=V3?Y30k7e7aBm1g1R2o5m2T8d49m:n3V>O1X1\2[1o1l5=o5]4f1Y1d9]1W3Qa2X@X7g5_1a
5:S7T2V3\2X1U1Hl6SU1QU1X11U1_2V1>e1Z6S2f<a3GX2c5X114mV1WV1PJ\6;S1l5[Ae7S8K]>l7V6R7S1O;R=P:6U60:[
11Nf2U107b7D^=k>14m5c7W6GW12Z<2Tc1f4[1W7R8e2_1l5b3h=fAK[70`2?d3^1eFa1m7`?d2D1`2j2P8\6Q7U7ib1X5c<
Q8T3X2i3R3P:_6ie1_Ebd1b11Hi5<18Q6l4b3`3c3@]>m5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3fM2l2CY1]<[1@h3R28
f:f2h8Y3Y:e2Q4[6U11Ki2V19U8l4AT6f2_3Y1_1R2b514Th2^E_1l5e2d2Ia3S2`5f8[4Z4i8YG4a5`JM1b11e3`200HZ6Y
2`A]Bb4?2S62g@PQ1P=d2i3VC_1l5_7o23`5V1=S>S;A^@O4094;@hL2>5GP8o2F@3G1e3U1`8QP1f6[g1a1PT1]6_1l5]:m
6_8Y7Km5f1Y1e7[2\=[51S1a2B8007S1h2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12
W1CV9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDd5X3B5<n401
i1l2n2`61M\128Q1]1V5<>J3`1l2>^1a4R4R5P3k61\9Y2b5X2g2m20HP51]211]21e1U3Bb10V211f1W2^>V54T:=k<466h
5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X4a2c4h:U1V7b>R2o2Fj5a<g34Q1Z5\3?@;MCf2X1j63c12A18k3W;44V48?P21f1n1
I2A6P8b9`Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1V7^=n2Y3T1Z5j1=T4R;2094;@S=hA1_61T17[2929?4
D1l4P23Z6PCY914FWLaU1?Uc2dU1OfGP65:^11e3U10_8c5T;S1e5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18
c;`1Ob1e7o8a9`GUA`:[4V41[53a10f1702b2c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8
T62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1U6j1R1a2b13]21>7131OHh5_1k5@Aa2l3S5Q5o1m4W1h332^13S3=46M
J<22:M=c;[49Z5`1f1j1U12_1?`4P2e31g2MM82c10o1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<j7\8F
2J401]1_5\3jB_2g3S10023[5A148c15_1l5Y6b2o3180c1Id1A24k6Y7o3l4FJX1I\21154\1M1999l9n1K9m2_3f6d1e<i
6>73X7]11O00;1e3f9e[1_n2_1a5:[Ae7fa2c41Y3:0S11;f5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17
I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241X9k7d32Q202J
Q28396D^2Z2H211986E9JNR2AT2Y1i32]1Cm1<1e3f9j3bAgd3_1l5S7W:mMkC:1e3X9=l4Te3S@_1l5[A]11e3U1[10Q4\2
Dl>hLm:U@^L1eMT9_1o23a1K:c1g?cAc8a3g<CP1o6kA1l4F082^1j:2;HD3I1e3a20S7VBV3^Fe550gd1VN\5;S1o23h28R
Ae7]GmZ1U2@1e3f31m5h_1\j2_1Q2j3O[@Q_1U9kBQ<G1e3U10j7Do;T4U9o214fKla2;S1o2l28Y<h4R7RW2D1e3^1W8d?Y
;Pm2_12Y1k3\;_1l5Z110Z>b1[181_7l5_a2SQ4\2lO_3O1g4V6]2Rb3]HPP2Z67BET2@>a14\4[=16@f:@416Q1859:?1e3
T1a8_`3eI_1h1V1l2V<T5ZOhAl5<1e3[3Z6UZ4_1a5:[Ajf10oLK1e3U107W8ZL14mBX20P3iU2U=Z2_1]2Aa2:[6o:e7oH^
>bY181Q7Z6b@oU3X7i]2T[1K1V2^1a20HX3Q3b8Q7W;T\3S3_1l5[AULb6\;X7M1n6c<U1m4\6c112b3V1T2]3GT2P33NJi8
d72O\3\214a9_JVK0Q6_Jo5`3V40]10R1U3F9BW3_2[1W:_8T9X<W3T83Z3mU11R8@1e3U1m17Z6^>[1Zj3_1l5[A\3Z_2o5
h2E1e3a20R1n51UZ4_1[4`1]:`1<o4e\1An5TAe5i<81e3U1`8UZ4_1l5[Ae31?_4c10o1Q4EU1^1n>e2i2]1m2>CY1;008I
5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S10023[5A?c1Y5T1h105V6i12g1T218d1P3:`5
k4e3l8FJR27V2721Z21CR2S5n4^<d2h2S6d4i6>;X7_20R11l42m1^6W@U1Q:J14Q;n1^=Q:RU1Y;`1VOk8d2cLX3RCX3T4S
3Na1R6X;U6Fb871\=gU3ei13iV2S421\=W21V1R9R3Z>X4g28?Q6Z1\60]2h5b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9N
Y3:\11o2`1\3_7>92]70]5c1@<RDd19V3o3X11;7S8W3?h1_3h5U6MV40>11S4V9R>nS1f<SR1kb2Z?`5h?XM171[4\2W3[3
gn1^f5O1g4a2d3]2`Z4[V27BET2@>a14\4f<D16@f:@416Q1859:91l4_8ZL14al3Q2W4>1e3L9Q8=ZL14c]3_1l5[AlL?1j
1m22`8nk2SEQ9GU^2P9WS1^43n2>1l4_8cAb8S214kj2m1Z4j<dc1j6a11e3T1<c2`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=
i1X3HNW<c5hH_1l5g3^8T5k9^EW>3\3d9n2i4g1`1P2]4c50HR11e3U10Y100S7nC2o2e4B14gFIl4Ta2_1l5[AdIBR7k:4;
@hL_1P;W1L?1e3U1`8__1c1E^6no1mA_1o2a2:[A;1l4Q2]6QL814Y\2eS2aX141[5P8Yd3_11e3[30V23f1W2ea1m9f9U5i
BR2Y2TDl9h8b1_1e2V3j1_;U3Je@R1c2j5d=Z5l1]50<o;]1l1FP5W2o92X28U2A1P:S37b[4@j3@l1]<`1OR:gAm6d1`Q1n
617\30L62512MER4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P11P1S111O0151BU1<X17Ii5
L2BJ5[45V1037<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n23131:0S1OQ1Q31FBMR4f1=2
41O2V1W2f4f4T3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG9E2534T1T1>=_11522Z1C\1239X5l;hG1[4k1:1e3R
3c6V5jFS^3_1l5[AI1k4V2j1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jAh:UMXN?fOK1e3M8;S8c?T7a514^GPZ1f7\T1;S1[1
`48RAh_1Dn4S;\EQ661\=oi3jQ3i80:1\=lY2jc4b21\8S<d25m61T3@7:6108;E1h2U2]2T7247?2_11>FY220?[27c2o24
0412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2^3\3^3]30e1>j1l9]26R9CC;2230:3M:02Fn4:
3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMDd57OP2BB>_401g11l2T3Y13T4IM\128Q111i3S2B<
>:81436NQ1R22>N3;d8]5h1h72P3a<1c1a1:`5@0H1V3G5I@n111V11e3e1P8`@XF0X17I1ZQ1i4o3=T:X;U1MW3`K_1l5[A
]6h;QCDT8Z=e1l3k1MS3o66h=:1\=Q3j1`7l29mY3S2\a131\=Uf7:1T5W8^;U4YKl>YT3d5_n1:1e3U18W8Z@ji3_1l5[AA
1e3f9j]3b>g=_1a5:[ASa1Z4[1c;Z2\?4?1[1P<l3nm2c7]5b1UX1gKV1`Cl8a3R7:1[5\1c6PA1n:kj3UHXc1W11i2h14a1
d4]2`Z4[V27BET2@>a14\4l92:P316@S41?P6@416@@859:I1c1W38k1_1k4_HU8`;a5R7Y>j8aY3f:R;[4^G11P2]7Jn2;1
e3f9V5S:jj3_1l5[AR=o<Q2171[3Q14Q2o3]2ZL14KeW1]CY<aMg7:0S1n3m18R2l6a4c1l1mV1o67BEf12:@>a141Z4X8T1
0c1X2165:<Y:69416Q185918B1e3V1_8RCU6Q314XGW:Yc1hH_1l5[Ao`1gQ1d51d30U1;MHo3]2`1?GV>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C
7`2_152Q2e121057n23131:T1S51FBMR4T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1@=Q1P1c1E253Y1T1>=_11f1
C\1239[8h4^2h80`@Q2KDP11g4Ca1P4]2`Z4[V27BET2@>a14\4[=16@f:@416Q18571:a21g2BX30o1g4U1mE]1\3d2m1:=
R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3S10023[5A?c1l=b2;c318d1P3]>l8FJR2^274Z21Cg<2m304l6X1c4h2W5Q3i6F
02X7_2R21i2J0L4Bh1j3]2`1hd1Ad]2e121057Z3:T1l5`1j?c3[=m7l4P4Z5a2T47BET2@>a14]19Ji1m:4X216@Q8d2@41
63M859:^2DQ11b48S2\6i3f5W9aEV78^:c<c7S510dP2T1Im3_2X7V1Y>PD0>_Ml2l:V21<1e3Li8fX1^Q3_1l5[Ak;kCP?c
61g2L0L6182Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1`3i<[:4;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMR4T2241O2
^3f4f4n25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AP10E2531W1T1>=_1152]1C\1239YX1D1]21e3M8f10o1g4U1
mE]1\3;14Q2IS1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l8DZ318d1^2A]>l8FJX1I2[274Z21CU<50]DP8i
6Z3h4_291l4j6d1TCU914ic3a41d30S1=f5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5j4T25V1037<
:0@?9e2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;:BMR4T2241X9k7d32Q202JQ28396D^2S3211986E
9JN:g1AT2Y1i32]1Cm1h2\=l:kCV1f21e3MP284a1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S10023[
5A?c15;S1l5l8Y3E18d1^2A]>l8FJHY12[274Z21Cn7e7\31=[3c8Y9n1j4Q2f2Z3_223]51d3b13I5B2l3]2`1?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S12119526ET1NQ1J5Y198<253Y1S10>=_11f1C\123
9[8o6o3c8=LZ2e9W10[11T3@7Di8W8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5[Ah710Y13n4h31k3bCo8UBT=0H1;1e3f9
]R4g7_1l5[Ae7dQ13C119Y3I2i8]2dS1Yo2h4_14g5S;W6^=:U;D1e3U1[10S7P4]:1c@Z4hW1ln1_1l5[<o4e\1AiLT11e3
Q1V6]2UZ4:T1l5[AZNb?7BET2@>a141Z4[=16@f:@416Q1859:i51d3R13;Mh4]2`1?c;Z35:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fAj<8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^3]9T3d32Q202l28=KY44S12116286ET1NQ1P1?30NE253Y1T1>57_11f1C\1239T47BET2@>a14\4[=16@f
:@416Q1859:U11_42Ch1`4k1YF\MeE;^6T3Y1k6f=hA`5S1^421k5k;YHn3f3SBf1O`>f;n:Y1V2<Y1c612a30I;;2JJ=_3]
2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1
aN89?45En1C4H315_9o6_3a2Ch2_152X1H3a121057n23131:T1W1g13o11;:B@<2o3T226O2^3f4c3R1n25d32j1602k208
395E@^1Y24S1211986ET1NQ1P1c1E253H@T1>=_11f1C\1239P7^7<h1[9X3m31e1m51;g1S6a11Y1X3X21Fg5^2k5=Y1k?M
jHo<lP1W1U>QEj=kKNU:P4[;d9`5[6j2Z111\3U5c8311T1>2R16F149\3551b4i8d[7U281e3f9UZ4_1l5O[@61l4_8ZL14
D1Mn3_8f3ZGX114VIc@_CU@Q@c9l5XW1T3i8T<G1]1W2U10j7Dd?[3Y914KjJla2_1FW3F5P1O[@T612a30;<38;MER4Hd1`
1?O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1a
N8I45En1:84H315_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2^3f4n2g1T3d32Q202l28=KY44S12115
386ET1NQ1P1c1E253Y1T1>=_11f1C\1239FKe7a5@bAo7n3>:`12H1Y2[1V1_8ZL14aX1n@h>Y5oO;S1l5[2l6n3V29b1ka2
k6S21e3M7\1A77n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7U:g>@2S:^5Y2=`7Y1Cn33W51=j1^;?LQ18d4Z1Ab4S4
4D_1>6BAl15c10581e3[3Z6UZ4_1l5[AS11d30L8>b1P4]2`1Ze1d]2e121057Z3_1l5`1j?o@m7l4P4Z5a2gV1U201P5U3A
1e3V1_8VJS214c]3;S1o2l2]1i;S4e781e3Li8UZ4_1l5[A?1e3i6i22UZ4_1F64k2Z10A[AI1e3U1?OES66[Eid3_1l5Q4Y
=n7TY1Z4O;lA]5P5U1:h6:1e3U1R7]1UZ4_1a5:[A@1Q2Ga2a13Z6j\1^Z5Q21iFL_4Q2LA1e3f9T5U9hk1QP2_1l5[Af:bJ
aCe7^5Z3Y9H1b4g1Q7e8Z6a;nNhLh4SS2TG_2m<PMT<16^11Z1c1f:<=1l4P23e5DZL14Zn2d?Y7d`1T11b44a2d3]2jV3eS
1[V27BEH[1@>a14\4[=16@\4W4Z1F@416Q1859:41\=ZP1c2:1e3f9UZ4_1l5[Ai;P7Y=U11g4V6Ak1[h2VGmJQo1Y77BEi1
:@>a141Z4R;X216@f:@4163M859::1\=Zo1X=g7m4_f2i9o2Ul181e3f9bl1b]2_1l5[AJ1e3U1Q4^4PZ1^V2m;g=_1o2a2:
c1V9`6_55o1bI]9d15l8XM^1>1e3V1S5[3ZL14c]3;S1l58RA81e3f9UZ4_1l5[Ae791e3Z6[3UZ4_1a5:[A31\=Tk6:1Q7l
5=h?`Og8mf1[a2]X131n<=:1\=Q]3QW2SP1b4a>d<^1k1F1e3f9b:VN[DcP11Z2nY1\12X4c1h>Ob1e@a9a4Z@_CG1e3S9Bc
@i<XDb3_3ma1nH^6_1b23U3[AfH]7hMY2j@W291m2^:PA^]1S1e2RR2fZ181e3f9fV1^S3_1l5[AT21b44W2n3]2l7mGV30X
5Y3]3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2jP1j<b2l771@8<T2@>a14l3?Y9Q416@f:@416Q1859:<1i2Kc2R7U
Z4_1l5[AP_1PL1]119]4U2P4]2k5lG1[W2YAoC[f1o?7BER211>>a14\4]5m716@P76^301=416Q18571:A1e3U18W8h;e21
dk3_1X4c1W=`1Ob1e@k71d30L6=Mh4]2`12<P621]1[2V1DEM3@I5:a264f1404^1:6:406S1212B0200111;212260171B2
P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68I45Ec1:C4E2315_9KS6\32f1JCCT2_15
234h1e1210524LQ23131:T1S51FBMg3:a12?241O2Y1T2f4f4j18P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AQ1E
253Y1T1>=_1152]1C\12317FEP1419[4Z4246L5>^3hG1\1\2Lk1R119]4P2U4]2`Z4[V27BET2@>a14\4`2V1e5m316@f:@
416Q1859:j41d30S11;T2a3]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4
c7Z4h=8I45d2CVE2a2CCd3528h1e1210524Z3:T1d34K391FBMR4S1P1241i2]1P5c3W4d32Q202JQ28396D^2T1n1211986
E9JNR2AT2Y1Z3>2]1Cm1X5U9iB1c7K1e3LX2`6oAUG1jR1mNgC\;_1l5[AgS1g1`=^660oH1T1Fh1X2i21c4o10o1g4U1mE]
1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@o318d1P3f9f4o3l4FJX1I
V1W174Z21CU<6NV=X>i6>;X7]11OX11e3Q1V6]2bj2m7m?fG:T1l5[An;U5hL7BET2@>a14\4X8R516@f:@416Q1859:o21b
4I\2339]14R2:<B_2X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N]1W1\30o6L?S:
_18b:U2k46[2X2V2R4;a6R8m1V162W1j1m1i1k1Je4T:T41@^159l6[51d30a1Mh4]2`1?n>5:7Y264f1404^1:6:406S130
F4D156271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m5o6_3a2Ch2_152Q2e1210
57n23131:T1S51FBMR4T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P161Z1E2403O9T1>=_11f1C\1239lY1X1_
119[3Q13R24j3]2hA[^1j6US2:T1l5[Am]17BET25:>a14]19AC^1\9n316@f:@416Q1859:G1k2Cd1`1Q6DU1`6c:V6W3T[
1a3a4nKn@n<h]1i<Z5I[Z1c6100V3<989861K2Y1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:12341B;6C14041
1Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;29>:W11i115OD;U1>
<451@1Q<1:T1\1l2I<;BMDZ5904g4_401AI10Ae2T3Y13Z5A\1;>22<1\2^3C085>:863j3B>T1205j8VAf3W6Y31T25X<II
312R11e3X8>K2h;jj2k9m;Y2];_18m1@0630S1FA:S11605g?b72\>d^141T=7[`4U61d30U1;Mg2P21\1N`1?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\1h1V1f53l1aN8I45En1C4H315_9o6_3a2
C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2o3a1B26O2W1V2f4f4n25d32Q202l28=KY44S1211986ET1NH8P
1C0NA3253F1@S10>=_11f1C\1239[5Q3c3[@T5[7S1D6;1e3U1`8eT1_U3_1o2l2[Ae7I1e3e1e1Z6f>jY2kGn=h;_1S5B5[
Ae7U3^La6a7N0Ck;V;N1h1i2Hg1X6i2n13l2Ek<YF^MP5X4aLVg1dJX>419T1k79M<dLT7g11e3Q1a4d1O]1j58]49j_2f<d
4_>o=b1:C@o4A:[AnNj7S77BET2@>a14Aj3R6e58Y116@f:@416Q1859:f481e3f9UZ4_1l5[AeY1=1e3V1S5[3ZL14c]3;S
1l5[A]71i1j10U1;2JGk13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U127Id
3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2c11
21057j1S131310710O3j16m231F89MR4]139826O2^3f4f4j18P1d32Q202JT1L8=K_3I4S1211986ET1NQ13Lc1E253F=4T
10==_11f1CN=239i3a1o9\4>fD1Fj2R11e3a20H0Y6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7U:_Ch=n7m1n3[5?j<U8<`<`2<1
e3f9jY2W3\;ZGe6dC_1l5[A81e3f9UZ4_1l5R2X?k11X3b18Y2S16>3m31h;W9e19g6R=Z2\>k9Y1`FQCi2m2a21n5@3;W1X
;1Q206[1H18312U1l:\5AlC^7k1YF4Y6Z>l:?c2W4j11e3U1]82`5R6c12dDCl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:
_1FQ118KX1P17:[AcAd>G`4j44J2@Z;b;h?o5Hj5206f3CJf17LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\
5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12Q38509A34T13I@249l8>1479IB:32:EK;7C49630e6022442`1
3V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1[5<?P14338927E1_2IZ14T7V13092620V4Nb3j3m5d1m22o:8BD0O0f820m
38U1<10V17d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2
d2I\3Dn1JEh2e1822o1R8R46o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11>477101@Q11:1A1ID;Z5_1>C
W12i1`1@=334T1P1=2>Bb35MU1Oe151479I6;:6:ER1U19630V4_2224426Y13a532116D5:M?11^3:NE>I57A3414206N@@
A55T129S13f2C5Q32M1Z1d1d14<2d6Z6A2l7T51n223:j1S1S1DZ61a18\11Jg620m38U1<10V1l1=Q12d5Y4479132a1>P3
20=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5
[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2Ok1>9P1FA^:FY13a5:K5:J2?11Z2M
518;g1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7T51n223:R4DZ61W31Jg620m38U1<10V1l1=Q12d5Y4479132a1>P320
=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4
W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2Ok1>9P1FA^:FY13a5:K5:J2?11Z2M51
8;g1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7T51n223:R4DZ61W31Jn320V4U1>0c4Q:47?2a1>P320k2P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7O
d1P2^<Q3X4\1]111m5i1810336NQ1R22]13U:?V1_EY61U3:R;Y31T42W4d10a3Q122@Z947;32a1>P320k2P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_
7Od1P2^<Q3X46U1]111m5i18103206NQ1R22]13U:?V1_EY61U3:R;Y31n620e378d101\1Z13e1;d22m6479132_11>P320
=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9I
;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDd57Oe3S40540^12?=2U2T3Y13DW5\1;>2?1
1Z2^33@85>:81436NQ1R22>N3018XCQD1AR2@:`2Y7W1II312W1031\720e378d12\1Z1116^1;d22m6479132_11>P320==
2438:22C57c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd>6`
9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd57Oe1o1;g30450^12?932U2`2
CY13l5\1;>2?11Z2^33@85>:341436NQ1R22>N3018PBYE1Ac2:R;II34W1031[42[1Z2@d1031Lb=47?2a1>LS220k2P606
234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8Q66Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:
1j;CT3R5_7O\38i552?=d4HZ7\1]111m5]1;5101436NQ1R22]13]1U3X@g1QA1U3:f1[9Y31O20h2IMZ:_U1ad1mX1e1210
57TN3cW1\5o1Nb6^>Q111Q4m11e5Dl5206o36N>0V1N9211n;47682a1>P320k27c2_20C062312@3V11>R17441605111L1
5?P19P1J:\1>4V1<V6?]2983c3\1]1T1K\3A012f2T5k4l4`4:6n9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7
101@S91S2CT3W1o2J_7Od10o1X31Y79_1W4Z1g1\1JB11h4T1i1341436NQ1R22]130:c5MX?o4\5R71U3:f100V1T1m6T1T
21S620e378d121e2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k
7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O[1Y2_
40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:`5Y4W1I_21Q43m38d1_1V=47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5_7Oe3S40540m7Y13DW5\1]111m5i181436NQ1R22]13fW11U3:R;c1312\11b33m38d1f>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Y1
3l5\1]111m5i181436NQ1R22]13fW11U3:R;Y31^13g2U1Y2D>\3]X1W@0[8d2[e1\3PFV1hCT73g8^2V<\9h35LS3d9g280
b6Q3n15;1Z1`2g3l2c1Y131253g2\\7c6`9;3m3X_1dHd2Dkj2]?3g8RH>3m3X_1dHeb2mJ3g8^f1n155`31^720e378d121
N;Z1U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1`5Z2B3`1]1
Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:0h5:3B:C5AT5L17==Q2_1E0U1;253>b11d1]28F5><035130;8P;
C5<a2l2V1NMDd57Oe3_40^12?=2U2T3Y13l5\1;>2?11Z2M`23@85>:81436NQ1R22>N355R70P6@i<Q2h:1AR2@:`21_8II
8BI1[620e378d12\1Z1U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`91G;26;3M:0Y4^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NM
Dd57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22>N355R70VP11U3:R;II8\11i620e378d12g2U2R8b1
479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3
Eg20LH`4_6Hj26_1^3a4I;26;3M:0h5:3B:C5AT5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57Oi2
K_40Q2=2U2T3Y13l5\1;>2?11Z2N_23@85>:81436NQ1R22>N3;T=@dI1U3:R;I_21m520e378d12g2U2e9479132_11>P32
0=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M
:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2^33@85>:814
36NQ1R22>N3;ZW11U3:R;I_211333TP4U1W620e378NE01g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C14
0411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40^12?=2JZ1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22>N3;ZW111S3:R;I_
21S639X32Q1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1aN8I45EJS1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3S6B=X2T3d32Q
202JQ28396D^2CV14S1211986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239>3e37X_1V@11Y8]V3=2d63g8<3e37X_1dHjU
3B=g63g8]S2c7209Y2Y1861[101O<Z1Q23k4i4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411T1:482CA01
5MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2:3B:C5c6G=Q2U20U1;
29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDZ4Y17OP2d1_40k1643S1X1T3Y13T4:\1\1;>2?11Z2P1]23@85>:8143
6NQ1P1Q12>N355Q9?Y6f7^;H1]31U3:h1g3P3Z25I@88\11n520V4d101g2U2e9479132_11>P320=@438:22I7c2S1k1404
1234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U
20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3018YT1P31U3:
R;I_21V6380X3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ
5[45V1037<450@?o2f53DW1aN8I45En1C4H315_9`4^2V2U12a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3f60
<X2T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AQ1E2535S1T1>=_1152]1C8S1239^9206^3786]1011Z1Z1116<Q12
43:Y22b1Z547620032_11>P32048=2438:22C57AQ23O[10>4041234@3;324>140411R115446101311162A015?;1LP11H
:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q2m2H:3B:C5c6G=Q2U20U1;22685b11T1?]
2CA><451@Y;C5<2Di19M8@JT1139=2M1Be3n17Oe156[16;Al1;K0021500]12?57X2]22926Y13DT2Z1g1\1;>2?11Z2^33
@85>:3414206NQ1R22>N3018i9Ih5g6Bk1a<T11Ac2:n2S8II8W1031R620e378d12g2U2e9479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22
>N3018ZW11U3:R;I_21R536o3U1>0V1X1211h:U147?2a1>;d220Nl17c2_20C06234@3B4>1n149;L15j1P1J:\1?3R13<P
5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4Db1G=Q2U20U1;29>b11d1]2U1><7101@Y;CT3R5_7Od10o1d:i
1N[6\1M?11V5Fi18103206NQ1R22]13g>nH1U1o1:U1n2m6T12Q21e18^33m3^1=X17LL7R1102@06m2XGk2e5AJ`3V4k1V1
ZAP?oE;7UIe11B4R1P1X2e3KX1Z1T3@A3:N3I@2>Y5k35>9\1:AE_19HU77ER13S660<5h1Y2Le1R3j1;X15R1[5<?f192R1
3]44n613V1>Q=b7JY22c:48X3R23g358AC<S8d7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9mJ3[510H5000@T83l5j2]3]
4dA>KET54c@2>Q1i3V1Oo;31121I23fh7]33V4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;
Y31c33V4d10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U2
0U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW111S3:`21Z6T2Y31i43m38>U10=;U4e947?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1j;CBa2R5_7Oe3^<Y13l5\1]111m5i181436NQ1R22]13[=7BET2@>a14\4Q1j1j6BGX216@Z11d2@:`21@d2@416Q18
59:T2Y31i13b6o1m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C]?]Ii
6S8_2?39c3?m2j[1dHVW2\V13T4b4mGb^18W53b3<@DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3^:e98I45En1C4H315_9o6_3a2Ch2_152Q2KI21057n2313<X61Y1MR4T226O2m1O
@]9T3>1S325d1602l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g>]2gKe139]2Jd200B1m3n3UX29T2h9m[
1c2e121057g=S8Q8\<dCl7l63Z1U21Z25]20R9X3n4916^1U2g3FE8;IZ5D4m35V<3NkP1\MhZ36`2GSOWAm7Q3Q31W4064Z
@3Nml6m7R64f2J;5;D20I101C17e3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a
4[17<L?o2@U53l1aN89?45EP1MC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Z1F02l28=KY
44S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239P79P1eBf1_3O168:JT16X2X21k4X31?^54f2J;AD2J10E53e3n3?O3
NP5j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P14^1E253Y1T1>=_11f
1C\1239[8hCS4>_@?:4m3\<3Nb_31Tl1m;cR2;4m3\<3NR9kd3j]1Z60UX2_54b2N;56IMHo3n3?O3Nk<5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2^3Z8R1T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8b1
ZEQ31W40c64=S3;5B=Mh4n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O23
=5f2]9T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239n9h>c91Y2m1V4R54a3b1Mh
4n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239m?0h8C4m3A5_2T93NZ@^k4fS1Q6mAQ231`5m1964m3\<3Ni[5=4m3Q3Z93NY_4_Li4WS1l?]Af3R14f2h1f
100L;h83NoS1lZ1^R3^;jBl5Y3U4@f1f1h81168U1\3V4l1T458?4f2h1h1LT93Nbe6Y3]6j4]2e5k8;4m3\<3NYc1cf1kQ2
^8ZP10A4m30<n;3Nc:WO[1Q8o8_NkV1SZ1U\1PN>4m30<n;3NjY10o=mR1eR2Y>U\1P14d2X10<3R2l7j13No1]BS2S1aCQ8
Oo7XAS;4;a1Ign1X3k1n3Y8RV1RNI4m30<3R2l7j13N]DS2S1TBP>YKc7IkQ24k1X<WN]9_LG4n27F0<V2l7j13NX6T>W3cK
OXk1nFWU1m;g9Q>]P1D4V3F0<V2l7j13NX6i2Z;W3TB^9eNmW1ka1UT2:4m3\<3NmW1bGZZ3m1a3<4m3Ao2j83N^R1`n1iZ2
l6X594_4j;3NmW15`e3gk2K4=T2`1;IP;3N^R1iKnEoP2PDUX1]5c100V3\31W2;n2g1a>C4m3<b2\93Ndj1QM0d9PL[^1GZ
4^224PLW14_4g1Dm7N<33Nd8j3Z5nM^>SS1c6e4kk1e7U2e45_5b1k>U6X2eB[1116^1f1Ka;T1254Z@3NW\444Z@3NZ54a3
b12JX1_3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152X1He121057n2313<X61Y1MR4T226O2l2A]9T3d32Q202l2839KY44S1211986ET1NQ1P14^1E
253H@T1>=_11f1C\1239l>]>b2Z11Q874Z@3N]X4o1i154Z@3N]Z464U7T93N[j754Z@3N[j7N4X5M00B2[93NQU11bH5d2R
d3ZLb4e8h2h8116^1[1P2U4:V6=4X6B^93Nlm1d2\m1ef1ZLb4^;Z64e2K;H=Mh4n3?O3NP41a5V35:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9o63X3
2a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y
1T1>=_1152]1C\1239TDiD74Z@3NYc1Wc2ic3j64b22KM6=2J30Em3n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1MR4T2241O2^3]9T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<Q1E253Y1T1>=V18
152]1C\1239;d6S6SD168U1l5W82[64a3@<6=2J4c4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1MR4T2241O2^3]9T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<Q1E253Y1T1>=_1152]1C\1239;lP116^1
T>`64a3<<36=Mh4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\
2\3OBJ5[45V1037<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1MR4T224
1O2^3e7@V1S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?PNn174X6Q:3Nog6c<_
54a30:J;MJ^3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMR4T226O2^3f4]3X1T3d32Z1F02l28=KY44S12119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239P7nC1l=1W684m3W3T93Ni[5lm1Z14d4S2X3I^53NiJi[1ho1]70ld1e80X17BET
2@>a14\4`6j616@f:@416Q1859:\1O4d4V6^53N\V4[V27BET2@>a14\4[=16@f:@416Q1859::4Z@3Ngg38_?hW1V>^J84i
3`<3Ngg3hU2^J@4m3\<3N^R1b8f31a2Z;1ci2n>\6PAU54a3;0F>Mh4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226
O2^3]9T3>1S32Z1F02l28=KY44S1211986ET1N=CP1c18<253Y1L7>=_11f1C\1239U3]U1n44a3;0U1Mh4n3?O3NJP<5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?4T1
h2\<3N_2]1^7]1W9RZ1mV3e4gT1C4i4`;3Nd9d72i614a9R=\=YA\U2SDT9WY2D4n4[;3NoB]1W3\@d<n<id1Lb1bJ_3W5=j
^1bF<4P6Y:3Nai6X2d11n@2o6G4i1o2>e1f2d63Na2a5Y6U5b414if1oR1iFe4VR2Z5]O74Z@3NWV2[n4gE65j2lGU2ae2mG
85j2V2eEgg2FVGSd175j2]]3V2;aGSd1<5c26XW34\3j1cHX2j1Xb1bBl15Z60T2m5d7c4d9]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_225gJ35gJ]S525Un535aEcX51525aE25i235i2[
k535i2h`355i2gBfl2Y135i2gB25Xb345Xb3l[2935i2ek535gHaR545gH^j2RX245aEU3aR525an535aEoX565b2PKlZ1kP
1ab225cM25U435i2[135i2\`345i2gBmX546m3_<_^736m3l@26m326[i546Ya31K56m3[]31^166Un3Uk11SChH56m3bDjP
5V21646h2T1l^356_Hj1Po4V2\16V2I^5@hA3n81T2R3d2m1:T1_2dFa12521FKc@\=4g4XE`7jFP2R<\Ci<l:V3_2Ai2[A^
;=W966m3V_1k=b1YW226Tc146X6YBSX136m3l@<6[3Ao20A^X44Re2G9B56m3]i2`IcL27\347Z]2fX1PT227ib337e@[U31
747ib3W3PT227S437g2[127g2i17X6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]
>R4i4FJR2l5o1kV1i6S8_257`26U2TX347`26ZZ347dN1Zg227fN77m2OfJ1Rd2W327m327Qf337g2TW4j17g2`3U2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k17g2`30T2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2K7g270]5@kJ1T2R3
d2m1:T1_2dFa12521FlN4PJ_\1VP127RT777f4nCi=Q31487f4nCY=?Q31497f41lCi=Q312127dl237g2Q`337S4Tn527lY
447Z]2^U1W337S4ma328Zl5\182]4P2U4m8Z:e1cn1f6\CY>m@oR1c1k1kO7BET2@>a14\4CV9`316@f:@416=C859:X1G80
i2hL0S3M\5^6WEV42Y<]3i@W=Q5k4d>CT\1nBb:n18k4REg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDb?b8KQ:;S
:0W1g7]>S8@4oGo2b1_3g13Y4X15GOAY141`7iHS18d25c3Q7J[GW3k1o?T7d?S6R1f9XN3b40I10]4l49n5TV1^2b4AZ;c7
dP1f9Z2T28]6o1m5mE]1X33d2m1:=V3Q>b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c1_@o318X1;P3:X;i2l8FJR2V1
4R174Fc11CPDjDi6S8_2882`W1JAoo5f9XI38PY1Wa5U280j4jIo4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8lS1KU?:
JKHIIH1101U1>n2V:`8Y4m1Q2:4U211eEh26n6h5Y2[1e7R7U=\180V?ZEUOl@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1^4
;]1Fl4n4_>nH^AZ93i1O5`5S?Z3?8o7jP3K^1P82g3Z5_CeV1dDP<i25G80d4aR1X214XHUFU4e5U9m72i3f9Dj3el1Q;;f4
R8W180k9fP1jA?E]21c41?X46E612RBo1oGT4n5k31?J[1^32X1h1g@0gIh50lCR1e58k1OAb1Mh4n3?U5P3f1Y3>W15:a26
4f1404;R1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En1C4H315_9S
6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4DBB1Y1Mm34h1;26O2^3V8V1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\12317VD0_18j2P2jIl87B021111;42Y12f4`4i<\1<i1\]1m>2Z1^2762R1120T1UFW6\24oGo2n6h5Y2Q
9A8X3U3l7[GW30h^1SX1Z2BS8U;gP2l>^KZ238cOSc6C8^6l7Q1TB:i3W3d<^=ZN]P2a5OcHfAc@kMl4V18k4jIl87B02111
1;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84oGo2n6h5Y2h1X7R289`2P2c1VHl87B021111;42Y12f4`4f60f3_1J\1<i1j3h
4K1jS1m>]1^27672H00101U1g7]>S85:4oGo2Z6Ch5Y2[14`7a@iF=80]l1X5]4o6V?nV2i1M5k2VY1`18k4mHLV3e57B021
111;42Y12f4`4i<\1<i1a7Q1S2fI0l8jEUFd84jDd1010[1o2j63h5Y2a1_728oi668jLc^1V1f[1\668^T2TQ2Ui1[C7;8W
3X3RQ1j1\1fCi9hU1c`2b438a6cU358Tf1`KRP2oX1R18_6SQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12OU1g7gF:THo2Z6Ch5
Y2`1`7a@iF=8^Bk?e6[FZQ1QB`FZc1cBdJh7RBS180P3S41S1IhQ1TQ1`FaR1f6@0>521LZ?TCe<W2n4^7k1k6QAJ\4MP9^2
g;h3I8a6\:k=H\Ji?`<_8j70W@R:0]?c3XV17dCU2R2Q<i>1R2I8]3M0Ec9bj2m1TB2QBT2e121057e3j>bMm4i2U1j<=8a6
PY1]a1ef1lA1\1bm1i43o?V6f18h6Mj9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>K?Q6o7P2S3Z11C1F<;U4S9R<R>g8Y;4f1W
1Q10c7Q1R6m4l9h1k:`7V>_59\30a1J2h4]2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5
OBJ5a49Q17<CHo2f53l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:g3T226O2^3f4Z3[1
T3d32Q202l28=;?Y44S12119832ET1NQ1J561Z1E253Y1T1>=_11f1C\1239S;_Ln49\3b1Mh4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_152Q2
e121057n2313<X61Y1M:g3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\123979^Q3PT1
Ql1i1o7j6d19i2P2jIl87B021111;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4oGo2b1[5h5Y2[1e7U19j4j
Ih5S37B021111;42Y12f4`4]5[7\1<i1\]1WAb4UFd84oGo2n6h5Y2Q91999jZ1^g2X4bK2e61139^T1S6U19^6oMS3j1T17
f4`4m9@Z2\1<i1j3d51\g12U2g7gF:THo2Z6Ch5Y2`1Z5U2a@D]<f9C9mAY>g8b1\?o7VE7l4iFe1i7YU2WHWB2f3hAL9]35
P1_8ZL14m5h<a5MIQC1^P2_1l5a30W7`6fAm;Z5RHX1S1I9T7]S1\8i7`12?S3=_1Mk1?U^1Y?3b3h4a4Q\1ZCm24k7;9d4h
Q1Q314Kn^3PC_13;9\@2e=j`2]9S7Z7Yg1ZR1R@@9g3i[1^3i7j@ii1m?kS13g8^4f4j6]V1n1Y69\30S1=Mh4]2`1?U6h85
:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1
aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T2241O2^3f4f4T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AG9E253Y1;H>=_1152]1C\123989Z3hLaY2_92g3PS3?9VR12nBd=cBD[2b1RMTNTX1Q9i@PE69ij1_:
jU4S4n::9l4]2VO2m3ZBP9kC^a139ZS5dN59Ve2b[1e>R529eO[8:d309:BF0o2?:[1b1`2=_2=k12421263302a1>FV2220
4:d1=87c2_20<6062312783F?1:11P11744805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1H
f1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]18V1H:3MC5n5DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<
NR19Mo2JQ1?f3`1EOe3j2;K^5h23Y13U1c1T2D8I2?]111i381h1<\1521436NQ1R22]13k4S1Ml15T1Ij3b66l8i14U71@\
271321@a4IU5T3031h3:d30DU5n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1
W7K8H0Q20<:1:6R9W1o58U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2_DW9Y13i2T2De1]111a3781h3[=R2T1^;l8i1Z:96Q9
:d30DJ70]17[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004
100815<52094Y5X2Ob4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123Eh1:W13k
516Y1D]2_583@0F:2D6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1^5S5]1n4j2Y13:@X1DIZ1De18?
D11e2F47341Y2LA<`:<O32<235L4P1T1W34n3i1=:_1P1:0h36I;Y2i1R2o3W4626V1m247\1Bd4a18n1b2:Z4P7h2K=e46<
l8c2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S2a9b4^@n65>Q3`2e4n2^<33U
4f1m2U6<6l8i1m7f232n8_3D1e1:Z4P71f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50n1SDODP?d3`3U3W61W31S2V2Z7XR1e4n2
Y<433l5g9l8j3c86n8T41W9:k2H:9DE1Oh1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P2:07640412312@3:0
3230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0o2::5Q10IW10<
<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^29m3JM1Be3`1=7Oe15
6b1Ml1W1002700c146^1X1Q2;776Y13n4M\128Q111i3S2B<>:341436NQ1R22>N3018d8n1`<?n1[6U2h3;O1NV2:U1h1S8
IP1^111Z1:g7@U7n:W3c2_20l1Z6=e;F?`;^FiS1m=43;W1d29:g67QAe=5b1T7e6i67_=j1g:S:R;S>_2:k2]10I0`7d8P2
X6c2_20d4V6a3T2Q=An1kHh?Nn509Z6\4h32m8n3R1\@YE6=I1S3j2e4g1n3U15\4g1Q?P17`2d4Og727>Y4MX25e1K1b1]2
>@3_1U18U1U20T2C`2T3:k2Y29\1\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;
d9Y<R2T5P1b8U1Y1h32Bi1U6:BQ18S3]1[I[41k2Q39=[1Ob6P6Q4m17a1W1c51j6dAY30S:0Jd1]1l1=;Zi31`8_15om24b
9V1RBQ31S1;]4V2o3n\4[V27BET2@>2^14\4^2G`1R4m2b116@f:@416Q1859:O;]4V2o3n\4[V27BET2@>a14\4j<@114@f
:@416Q1859:N;]4V6Pc2`I\P1[V27BET2@>a14\4[=16@f:@416Q1859:1;U1;]4V2o3Z_31aM[V27BET2@>2^14\4]1o3\3
B0l316@f:@416Q1859:8;W1jJm2ce4i\11<F;W1U1k1fJhY1YDi<4[1g1j?RFaZ2a2g17mC4m1[9;T1;P4<P2U4_W3^U1[V2
7BET2@>a14g1V2=e6T3`316@f:@416=C859:3;P4S^33;]m7j4T1;]40o1U4n\4[V27BET2@>a14n3=Z1^2R5^416@[6Z4@4
16=C859:A;Q3W1jh2kG^d2\DOm2=Z==X28i:j4X2S1;]4V6\DQg1T1^6]3W3Uc1[V27BET2@>a14\4l8^416@f:@416Q1859
:8;Y^6b?[4Q@V4k6j48;S6ek667\Lb3R9?;S2Z2l\2h5a7m1_AGl1T7X9ga2ZFSE]1;S49V2o3PM]<iY2eIn\151TI7BET2@
>a14Y2C^1e6g2m316@MX544U4@4160P1859:Y1;]40U2o3VDSP2V4\d1Za1PE7BET21>>a14\4`2N7e50l316@V6_4@416Q1
859:]1;]4c1B4j3m8mj1S=b2[i1UBUd17BET25:>a14]19AC^1f1e71KP316@f:@416Q1859:m6207]3@>U12:Bi1U2e9479
132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d
>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40^12?=X2T3Z7\1;>2?11Z2R
2[13@85>:81436NQ1R22>N3;o<7BET2@>a14\4f1e7n316@Z11U3:h5@4141Q1859:T2I_21?;X45Z2X7Ti5S>^@92X4FVGa
1>7;Y4mT3UF[[27gh16;Y4Tn3Q1I^o3T2;]2k1P2o1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF_2g3S10023[5A?
c1_@o318d1P3]>l8FJX1I?n174Z21CRGhAi6>V3]4_2N;Y4;]1SAn400Y<l=n>cS1P9ZV1PA^2U:nEY3\2o?57a2?f<AV1j=
V:g1;X44a11<5o3iCdEQ@QGjR1`I[V27<5Ef12:@>a14g1d2l2A0l1X1^35P316@83f31Z1E_4@416Q1859:9;j_3^OY5^b1
cHn1d9[FN;]4V6n\4[V27BET2@>a14\4l1^;165:f:@416Q1859:P1;]4P2U4Ya2PAcZ1[V27BET2@>a14\4l1^;16@f:@41
6Q1859:T1;]4V24j3n\4[V27BET2@>a14]19d2]1h1V60l316@f:@416Q1859:P1;]4V2o3n\4[V27BET2@>a14\4]90_3<1
6@f:@416Q1859:P1;]4V2o3n\4[V27BET2@>a14\4g3e50l316@f:@416Q1859:5;ho2WEeX352;SR78;b4^J[:14^\1iX43
;^6TV12;^6N;]4V6e]2]S1jK[V27BET2@>a14\4[=16@f:@416Q1859:1;O;]4V6cb2Zj1[V27BET2@>a14\4[=16@M0g9@4
16Q1859:3;mg70X1;c2i10U6\Y2S8mBY8fG^8T9`Mh8lF7BET2@>2^14\4[=16@f:@416=C859:3;^6mn5R1;Y43V6n\4b;h
j17BEF]1@>a14Y3R1i3a91678f:@416Q1859:a1;]4[2j3PHn4j\1S<\5P9aX1[V27BEMV1@>a14]19d2Z1S3031:R2a5E16
@[6Z4@416Q18319:?4;i6Po697;i6Po692i>V=B;`2g19jT114h6Zd2c>jBnN2l:bHU>@Q74;^4TX7jE:;P4=m_3c<S>Ya2T
<jED8;^4o1eR1jS13_o4jER1;]4V2o3n\4[V27BET2@>a14\4`2N7e50l316@f:@416Q1859:R1;]4V2o3n\4[V27BET2=2>
a14\4`2l60l3165:f:@416Q1859:^1;]4[1j4f5Xa1]4k6Q@b2g3Wd1[:1T1Q4ff17<5ET2@>a14g1d2Z1S2Y3T5]116@f:@
416Q1859:M;]4V6n\4[V27BET2@>a14\4Z1P<16@f:@416Q1859:1;4;P4bX7h@i2;Y4o10>`1m5[5R@>]1\3d2m1:=V3Q>X
5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023[5A1=c1P<^4o318d1P3]>l8FJX1I^21521Z21CU<50Nm69T7P580\2`1i3P3h
3>BX2h4_20A;Y4XR3U2>aQ3Z3g?0N]C8i:W4BX2Y7X1;]4V6QDed1cS1P3aMk^1_G7BET2@>a14\4`2N7Jj40l316@Mh9@41
6Q1859:N;]4V2o3n\4[V27BET21>>a14\4[=16@f:@416Q1859:M;]4V6n\4[V27BET21>>a14\4[=16@f:@416Q1859:S1;
]4V2o3n\4W^1SH7BET2@>a14\4`2V1e50l316@Q8d2@416Q1859:S1;]4V2o3n\4[V27BET2@>a14\4`2V1e50l3114@Q8d2
@416Q1859:4;XR7l2bIo4;Z3MDMh4n3?n>5:a264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<c1Hk31Y1M^1c2S1P126O2^3]9T3d32Q202l28=KY
44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\AfJh4;Z3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239^1;Y4k;3f1f6`1k3T21S2^6HcEQ5b83>j;P11
cFMb3o2^;o2R1o1`1Y?_55a2k1R9P=a4\1h5e>g8i6j5b1;2;XR7Z1;S49V2o3gh2i4m@h4eIn\151TI7BET2@>a14\4_3m5
0l316@S4m3d2@416Q1859:Q1;[2Q2V2o3n\4[V27BET2@>a14\4g3e50l316@f:@416Q1859:O;]4V2o3n\4[V27BET2@>a1
4\4]90l316@f:@416Q1859:P1;_2m1V2o3n\4[V27BET2@>a14\4]90l316@f:@416Q1859:Q1;_2m1V2o3n\4[V27BET2@>
a14\4]90l3114@f:@416Q1859:_1;_2m1a1Do3n\4jKkR1d751BET2@>a14\4`2@=7OP2CP20l316@S41Z1U5@416Q1859:^
2M;]4V6n\4[V27BET2@>a14\4S8W516@f:@416Q1859:N;]4V6`U2]W2[V27BET2@>a14\4]9m316@f:@416Q1859:`3;_2h
14c18o1Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a12521E0T:Jl:U@WF_2g3S10023[5A?c1@o3m1b1:R8o318d1P3b2
j;l8FJR2^274Z21CQ1\;7BEHN<@>a141U44\9:74V316@\3i64:@416Q1859:S3Z1_2R1;_2h14c1b4n\4[V27BEHN<@>a14
\4\9n316@f:@416Q1859:P1;]4c1Bo3n\4[V27BET2@>a14\4^9KP316@f:@416Q1859:T1;]4V24j3bR2[Z2[V276;ET2@>
a14]19d2^9KP316@f:@416Q1859:Z1;X44c1<5o3^Y1_S3e]1eH7BEf1=@>a14g1d2^30m5m316@83S5U5@416Q1859:O;]4
V2o3jDSQ2of1[V27BET2@>a14\4[=16@f:@416Q1859:6;P4_b1ak1U`3SDM;]4V6n\4[V27BET2@>a14\4]9m316@f:@416
Q1859:Q1;]4P2U4YQ2US2^8[V27BET2@>a14\4l1m:@16@f:@416Q1859:P1;]4P2U4SQ2gb1RI[V27BET2@>a14\4l1^;16
@f:@416Q1859:N;]4V6RDa]1Y[2[V27BET2@>a14\4[=16@f:@416Q1859:P1;]4V2o3\Eag3T9Vm17BET2@>a14\4d5f716
@f:@416Q1859:O;]4P2U4n\4[V27BET2@>a14g1d2b4h816@f:@416Q1859:]4;]4k108f1Y2c3]@_5]1\3d2m163=LY2n10
S1^7^3b6o1a12521E0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8b4\2o318d1P3]>l8FJR2^26
04Z21CU<617BET2@>a14\4Q1;G:E87F33[4:0;`3164;\3S3e3>0:5416Q185909?HU3]11O0Y2;Z6o1m5[5`8P8]1\3d1Om
1:=V3Q>b8a12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C[<OR<a4Z2=8h7P3h3Q1X2h4
_2^2;]2k30o1m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023[5A?c1_@o318d1P3[1\3d9P5k3FJ
R2^274Z21CU<5oC_8i6>;X7]1Q10m5<g2AT1=Mh4n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X6
1Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n5<Y3T1=Mh4n3?U
6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1
aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2^3f7f1T3d32Q202JQ28396D^2j14S1
211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239R6<Y3T1=Mh4n32<U6h85:a264f1404^1:6:406S14E02001001;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e121
0524j1S1313<X61Y1MR4T2241O2^3T7X2T3d32Q202JQ28396D^2j14S12116286E9JNQ1P1AQ1E253Y1T10=66_1152]1C\
1239T4<Y3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE
2a2CCd3528h1e1210524e3T2S41Y1MR4T2241d<_4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1X8T4<Y3T1=f
5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e
1210524e3X61Y1MR4T2241Q<B_4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1g4<Y3b1Mh4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m5<Y3T1=Mh4
n3?U6Q7f15:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2B
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239V6<]2KT1=Mh4n3?h1\4h85:a264f1404^1:6:406S14E02001001;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2_15
28h1e1210524n2313<X61Y1M^2c1T2241O2^3f7f1j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1
152]1C\1239lU1k5<Y3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T
3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239U6<Y3S10=M5Bo3n32<U6h85:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315
_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P16182N
E253Y1T1>=_1152]1C\1239[8o?W@S92<\c5m5<Y3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1MR4T2241O2^3Y7HZ1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5<Y3R14
:Mh4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f53l1R?a2l<8I45
En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239T471@ET2@>a14\4l1^;16@8]:@416Q1859:n4<Y30U1;Mh4]2`1?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:
T1S51FBMR4T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12391<R4<Y3T1=f5n3c61n
8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W
3=X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1Q4<Y3T1=f5n3e6n8:a264n54E0200111;21
2260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241TAd32
Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1j5<Y3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Q4<Y3T
1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1
e1210524e3X61Y1MR4T2241[<h4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1Z7<Y3J26<0MEU19?7j1n3?S61
a4V4554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2
e4L33DW1>c1]1\3cG81G459;n1C30H315_9o6\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2m2@]9:i2>
16l22j1602JQ28396D^25d14<F211986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317_=W1m1?n3QFc1Lj3\6<Y3J26<0MER
4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f5
3DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2^3j7b1T3>1S32j1602JQ28396D^
2j14S1211986E9JNQ1A>AL4E253Y1T1>=_1152]1C\1239_=ZB2i4b=22<b\72<Z7R5<^2JMD2J3d4n3?n>5:a264f1404^1
:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1aN8I45En1C4H315_9o6U2Y1a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239XQ11U5209o
2C86`1\1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c20[87Y1R12
0fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g3d3:>4g3<a2l2V1NMDd5m4_40h4T3Y13T472\1\1;>2?1\2^3D
85>:863]4>X15g4Y3OXN1c1i=I348=^2@V1`1kR3om2S:^6209c38610EG2Y1Z1;e13j979132_11_320=@438:22Q1c2S1k
1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10[6f1c:j1`55O26;3B::g10Y1U3Bl5S5U20U1;29>b
11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ4Y1X3d1_40h4T3Y13T472\1?6E;>2?1\24Y3D85>:3463W2P1T1>X
15g4_2IOT8b6H84?a2O2T1f4[1l21Z2S:KR2I312:=V4`1Y1VU3_R1ii3312A=c3B`1Y1j[1dHc]33g8e>T@hIl=312n5=X3
@C=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
o2\4Y13DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3R81X1T3d32Q202JQ2839
6D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12398=l4Jkm1b:dX1T^2d_1>=o28X;oR4e121057lU2^6P?2=[c
5R6=\2KJ9=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3R86S1T3d32j160
2JQ28396D^2j14S1211986E9JNQ1P1AQ1E2535S1T1>=_1152]1C\12380k5=X3T1=Mh4n3?U6h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2C
CT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3T7X2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=
_1152]1C\1239W6>2W2P1V1c10o1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM
^5Q485h1U56401N9b2?a2:n=Z5]1T1_2W1T1V102S100239Q5A14852U14l2U2k2\1d1W562H35c2518X1;P330783101;45
4g38R1W5V2h1[2Kk3FJ^1C7N23854<74Bg11Co1P1k52>6531V4g545=:J6]20Y1@U1]1Q2h37Nl1g2Y5_1>;X385`3]11OT
2>[3e2U2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6WF_2g3S10023[5<4?c1YD518d1P3I1a=R4i4FJR2l5o1kV
1X50_1S8_2n1>Q6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o
1kV1Y5_1>d7_2R4>Z2P1V1c10o1m5W?`2V3MKA2j2>CP2m1:;1V39;3CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3
S10023[5A148c1l=b2K3o2180c1P33E10=0354P4a8l8FJR279D23>A74Bg11Co91S2U1G=W3d5V1j1b3]820U2i6>82Lj2`
3]11O\4>2W2P1V1c10o1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC401]1EW2a2dC]1T1_2g3
S10023[5A148c1l=b2K35i218d1P33E101;454P4Z6V2l8FJX1I79G3>A74Bg11Ce6@h21S2U1G=l8V1@Y1b3R6Z220U2i6>
82Lj2`3]11Od2>V6080e1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6^Oh@b1f2T1_2g3S10023Y4Q1A68c1`3n<o318
d1P3]>l8FJR27Q1T174BW1?1Cm8R1@b5@a5a6Q<i6?R4`3_2^4>Z2P1V1c10o1m5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1a
2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]1T1_2g3S10023[5A148c1l=b2K3o2180W1;IV232>310=4:[:V2T
4g4FJ^1C79D6C<721Bg11Ce991S2k2g2\4]20j11S1]2f:i6>;X385`3]11OR2>Q6U2m58dE]1P4P2m1:=V3912NmC0W1a12
521E0lN40o6WF_2g3S10023[5<4?8U14YD518d1P3]>R4i4FJR2AZ5o1VKd;i6S8_2P3>V43k10o1Y2c3^1^D]1\3d2m1:=V
3G12T=h7Ia12521E0V<kIRET1_2g3S10023[5A68c1@n?o318d1P3]>T4g4FJR27V2721Z21CU<87BET2@>a14\4[=16@\3i
6?@416Q1859:^4_2o2>2e2?V17^10o1@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31
S10023[5A68c15_1l5l8o318d1^2A]>]4^4FJR2Y1T174Bd121C[>_Ji6S8_2P4>Z2P1j20o1m58dE]1\3Od1m1:=a1d1913
MU1];\71S1a12521E0h4W5Fh9l22T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?Y3518d1P33E10=k2P1:
8P8@T4Z3\1FJg1:79DJ<74Bg11Cm1_1V3Ha1E531n94CU1o3o8k5i6S8_2<>_4jT114bMY`2m>W110CU2>Q65o1m5mE]1\3C
P2m1:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@i3518d1P3]>R4i4FJR2^274Z21Co1kV1i6S8_23?n2
Q\21?4?P_2RW303?n2Ya32?P_23?bb3e14?n2Ya3gJ2?n23?Xd3gJ8?el2>2ha1RW1UFRT12?bP52?P_45?^4jT1143?n2Z\
4k1?P60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2e3V2o1kV1i6S8_
23?_2ek5??n5P1X]3jQ2mZ1Z4]C`1R9Q5312B2?Tf54?n2Rc5\C4?`f1`o3[64?n2ac1`o32?if53?U3\_33?Sf505?_2DPk
5gC3@fj1XD2@fj15@k3]Lh6lW34@Y6hX4[Z12@k32@c[61@6@\R2[=i`1ge1b23@eQ3PA5@m3dl3Zh1aC3@h_2i`13@bP4Zh
15@h_2i`1h@aW1S1Ae23X3Q2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FlN4YIF]CQIoJV5Z>V1Ae23X3Q2@kJ1T2R3d2m1:
T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CQIoJ0U5X1Ae2f1e1Q2@kJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FlN4PHo1d5h=
_Ea3^J@0U5LAS46=Y1]U1m5T>d322No2W2`W2T6cP1]CG9m1V5SB0VR19Ll29AR6]U1m5T>X4h5e]2Qd1P2AR61o1m5mE]1\
3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023[5A?c1>P@6U1b218d1P3]>l8FJR20]274Z21CkX1i6S8_2P2AR61o1m
5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S10023[5A?c1>P@R1l218d1P3n2^;]4^4FJa1@^274Z21CkX1i6S8_2U
1Ae2\3Q2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521FlN4PJ[5Q>QI^J@0U5a;=A^4c1RP1V3S2m5T>P2P8e]2`c1@MAS4D
Y17k8YLm5c=@EZ1c122NT12o3R5bX2e5YKj?Y1[1@h5[2>AR6KaT1m5T>X4h5R5bX2SZ1\9@h58AR6]U1m5T>Q:e]2Qd13Ae
Y2^k1HA4n3:9f;Z2R;c4j6n:`?h5Qf11X4d<]<o8jE`5T63jP1j1AA]2S180095c;`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1
T12Y21c1X4PK`D_@072[9j1]33l>`1\7g9P3l53f3SMgCU;Y2m1R2A5m38009`3l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@
W5b9]4RS1Z5a2iA`83`1S3^2l2U3JD?0@Df1o:i42^83`1`1Q1nT1i3e7Y5i45R32Y1Ae2f11e3@kJ1Q22<e2;121Q2m1:T1
_2b;c3o49S2a12521FlN4PJXACc8T?i2VP19AR6]U1m5T>Q:e]2kKUH;AR6]U1m5d=?Q:e]2`c1@0>AS4\C17l4lOW7e1R4^
_11hb3RM?AR6nR1^2m5U;W1f1X4d2S3e]2g^1Y5iA>A\41c1TS1121Q2m5T>Q:e]2Qd1n1AR61o1m5mE]1\3En1m1:=V3Q>2
_8a12521E0RV1WF_2g3S10023[5@0?c1>P@o318d1P3]>l8FJa1>1^274Z21CkX1i6S8_2?AS4;a2ZQ1fC[800S5Wh1jB[l1
Wa1T6X1Ae22Y3o11@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FlN4PHo1U1A3aAQIoJV5Uf1X2Ab1N`3[3h1a1Q<m1[1U<T3
m5V;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa2h7KZ1A[2G9S@f88=0Y:c1b4`2D>1n2f2V7093UQ1Z1b;9j3c2A
e2R25U1o1@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6R9>j1T218d1P
3l1`<]4^4FJR2^274Z21CbMX;m2Nl2S8_2n1A_4d1o1Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0RV1WF_2g3S10023[5
A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2S2Ae2^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0nGm64P7oBW3_2g3
S10023[5A68c1_@o318d1P3]>l8FJR20]274Z21CkX1i6S8_2l1An5U2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF
_2e31S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1An5U2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7W
F_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2^2AW2P1V1^1U2m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12
521E0hN34P7WF_2g3S10023[5<4?c1eAc2518X1;P3I101;:4b<R4i4FJR2Y1b4l12UT1e2i6S8_2h1AT6o1Q4k1mE]1\3d2
m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2Y2AS60o1m5mE]1\3d2m1:=
Q2T1Q>b8a12521E0Y<o8[9b2i4WF_2g3S10023[5A?c1_@o318d1P3]>o3Nm3FJX1I7V23321Z21CU<eLi6>;i3^3]11OZ2A
S4o10o1m5Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0j@WERET1_2g3S10023[5A?c1_@o318d1P3T9X5l8FJR2^274Bg11CU
<040:2@_Ki6>d7_2m1An50T2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4
FJR2l5o1c<WJi6S8_2l1An5U2m5mE]1P4P2m1:=V391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1kV1i6S8_2i2AS4J]7>g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g5W1`
264BGF17AF7168U4\1k22R3b<W8`1>o1Y1343IV14032001T=f7X2]A\9f1i3Q2l1AT6o1m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CU25P1SEZ@i6S8_2f2AW2P1k2o1m5mE]1\3d2m1:=V3>3JS
4n5`2b8a12521E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;i3518X1;P327>12@^5^7l8FJR27V274Z21Co91m;U@e2
i6S8_2=AR6N1\T1m5T>Q:e]2`c1@RW1PD\2Ae2f11c11o1@\5e?g501<]19R3;121Q2m1:=F_2Q>2_8a12521E0lN4P7XBFW
3_2g3S10023[5A?c1>P@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2`2Ae23b11c11o1@\5]E01<]162R3;121Q2m1:=F_2Q>
2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2d2Ae23b11_13Q2@\5]
E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_2g3S10023[5<4?c1>jC518BQ1P3]>R4i4FJR21T5E
o1kV1i6S8_2V1Ae23b1g3@jJ015n1R3;14Q2m1:T1_2`DS2a12521FlN4QGW2F_\1VP1`Fg=[D2AeY2`2AW2=0]3o1@\5^E1
<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4WB6@2T3_2T1b2S10023[5A68c1P@>c1[218d1P3e3R1d9l8FJR21\274Z21C
bLX<i6S8_2R2Ae2R2[1o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4a2^4oBW3_2g3S10023[5A?c1_@o318d1P3]>l8F
JR2^274Z21CkX1i6S8_2o5Bo23T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15284c1e1210524n2313<X61Y1MR4T224
1O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239mHZ6BS3T1=Mh4n3?n4V1k3_
2\25:a264f1404BK:6:1206S142B020011146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1k7iCR1h18I45En1C4H315_9o6\32a2CCT2_1528h1V1>210524n2313<X61Y1Mm34T2241O2^3]9T3d32Q202JQ28396De1
Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239R17B^4eS1_Bna3^e2P21Bi4BS3b1Mh4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]1721
057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239mKS6BS3T184Mh
4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1fI0i48I45En1C4H315_9o6<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O2^3]9T3d32Q202JQ28396De1
Hj14S12119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239P4BS3T1=f5n3e6n8:a264n54E0200111;212260171B2[401
51U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2
S3211986E9JNR2AT2Y1i32]1Cm13BTX14\6BS3T1=Mh4n3?U6k3l45:a264f1404^1:6:406C?4E0200111;212260171B2P
11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1S?d5h98I45En1C4H315_9o6\32a2CCT2_1528h1]1721
0524n2313<X61Y1Mm34f11;241O230<l2]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T15893V18152]1
C\1239h6BT2NN5=MLk3n3?U5Oh85:h1H64f1404;R1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<U127Ie
53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:
D2^3]9j18P1d32Q202J2n18396De1Hj14S1211986E9JNQ1P16:Q1E253Y1T1>=_1152]1C\1239>h:f2Y2n3^2_7a:Q3OW6
BT2NN5=1Kh4n3?U6h85:h1H64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1kME8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241O2^3]9T3d32Q202J
Q28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W9k1l9WF_6BS3N5=MLk3n3?U571EP2g65:a264f14
04;R1:6:406S121E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KQF_88I45En1
C4H315_9o63X326Z2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2^3]9j18P1d32Q202JQ28396De1Hj14S121198
6E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W;o8n9k6B]2ET1:2Mc2T2n3?U6h85:a264f1404^1:6:1206C?4E020011146
212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q24U12]2
3CCT2_1528h1]17210524n2313<X61Y1Mm34T2241G2212Al2e2[551S1j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1
P1AQ1E2534T1T1>=_1152]1C\1239[1]La9R6BS3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1MR4T2241J4230<5f2R8=LT3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o62Bl
Q76Bo2oU3cV14hh12BT`3HBl2i1WD_2`82Q347B31:l<cK`b2iG4[7^5V4V3f:9BT3f9UZ4_1l5[AmLeB7B[40iT114hg4]5
CS3T1Da1g1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_60=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T62k
3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501A09=T1W4j1R1a2IH3P10V141>42131OHR5E_1k5d3P9d
2\2o1S1i3W1h332^13Y2I=46MW1C`1Z;_1R1i19Z5`1f1j1U12FX1a6c6CT3S1C0j1^1702L4`1X1?2P2a78h5]4[3T1A21g
216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=U1705m8T62b14\4R1D16Y1B9C>Z4E\2V3<[1`2E
Ch12=3K49293M001<B=15M313IL=O?W4j1R1B0?1C2601:<F642340AE8F1>711112000<<71>X2b2L_1^5<g1l1c3G;X4Q5
`1>m4W1Q2JO226T13S3=46MW1e3V>9Z5Q35X1:6U12=a1a6e5CT3S1C0j1^13302b2^;8h5]4`4Di216Jm3?2C=E2:l7j1Q1
LR2F>c1@\2]1k166;i3LG=0VB\6;@=U1705o16Y4\2Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O?W4j1R
1B0?1C<:92F;234088E8F1>711112000<<71>X2_3_1k5d3P9Q5o1m4W1Q2P1I22[13S3=46MQ15=En>78X19Z5Y1g15X179
U12o1a6V6CT3S1C0Y1@^1702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5j8\
6;@=[1105`6\2T62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1B0AC262:<M42340AEO1>7111
1210<<HP27_3_1k5:2Y1l1c3G;X4b1^3`1>Nn3W1Q2j129T13S3=46MH85=W3i9S2OX19g4BQ35X1:6U12=a1a6I]5CT3S1C
0j1^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\6;@=[1105o1`4\2Z5I2b14\4g11
6Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1B0AM2:<R123GEO1>7111122<<HP2g3_1k5:2V3g4X4Q5o1Nn3W1Q2b1
72^13S3=46MH85=E[<j28X19g4BQ35X179U12=a1h2h3IT4CX4DY3702b2^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef
1]1k166;i3LG=0VB\6;@=]105m8T62g1\4g116Y1B9C>Z4R3h1]1h1j3h1@3g1i3313f1]1g4j1R1Hh1b13]21>7131OHh5_
1k5d3b493o3d2\2o1m4K;l32^13S37546MW1X:V3\49Z5W3j1U12o1a6[4CX4DY3702k1F^;8h5n8DP2E216J3Y42Q1S1l7R
6@2;c1@\2]1=2Z166;FZ1g1LG=0I\A\6;@=]105m8T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1
R1a2b13]21>7131OHh5_1k5d3b7]1Q5o1m4W1Q2j12^13S306546MW1Y5b<9Z5W3j1U12o1a6j3CT3h1Y3702b2^;8h5n8Di
216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2b
13]21>7111122IHh5_1k5d3P9Q5o1m4W1l32^13S3=46MQ15=d?i19Z5Y1m1j1U12o1a6[4CT3h12V3702b2^;8h5R7k1Di2
16J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1
U6j1R1Y27MD3I2`11>7111122IHn1j251F_1k5d3j5U3Q5o1m4W1l323Z13S3=46MW1lA9Z5W3j1U12o1[5U1Y4CT3h12V37
02b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3
h1@3g1i3313f1U6j1R1Y27MD3I2`11>7111122IHn1j251F_1k5d3j5U3Q5o1m4W1l323Z13S3=46MW1lA9Z5W3j1U12o1a6
X4CT3h12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1
B9C>Z4R3V3h1j3h1@3g1i3313f1m2W3j1R1a2MD3]21>7111122IHi451F_1k5d3j5U3Q5o1m4W1l32^13S3=46MK;lA9Z5W
3j1U12o1[5U1T4CT3h12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB[5P1;@=]105m8
T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2MD3]21>7111122IHi4N_1k5d3j5U3Q5o1m4W1l32^13S3=46MK
;lA9Z5W3j1U12o1a6V1Dg6W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6P6a1m5cD^1^3Q:k4X2Y5\1R?`;m1]9EU7kAbIT1DP4DY<
8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64K`6YI3k@[Fm6R2SAT1DXAJ\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2
^3f=U39\:1Z;R3i24X6nMo;1j3ER3S1C1i1^17f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>S
2l4c3^1U2f3T1_1S2m4g4j1R1m1?34N46232105;EO1<;1112000S16`2Gg3i6c:Z1CDT3n5=O_24m229\4a15W1h>b15=h2
1b2b10OMZ29U12V8?i1E[4@X3n5g8h5[8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1`33b13]21<;31i4g3i6
W=T3n5m3R32f7dLU12R1FU410a3_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b2MI^1jCcA`5Y3T5i2Uh1AFZ@Z2\6X2\2`:j
R1lj1W2c<^1^U1`5Y3XGaV1MGV40PBY2c4X7O:V314j:_V2l7iAh?b7?0i22o:cAnT1a1W2o<R8CGV40T2k?m6^2R1_7H14h
Kae1iP1b;SCcMm<b1HU40S4i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1_3e48SQ1Q2j1m693Z2g1R3j2l1`2THV3`@g2Nn2h>Q
1X1S9U5]2HU400Z5<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S1a38RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3C
S4S5[3f2Ag2m3]32Q8<3`1S1Q1X1S9=OX7m5^:_Dl6MHU42R2h>[>f4H14a1^5U3\=a2SI]M93Z2j4]OV3CbFh>^;m>eN2Hg
e6CIT40o>`8_7V2a314mP4o1Q2f>d<0n2ld1P9e1Ik38009Y1Q2L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53V?
V1>R?Q2^8S20P1@\1a9f:bAh;01T3B]8;IT4U2j<PEH14[P50PKLJQ4T2:n:b3P\1]4S6Z7WQ1n?\2e9S28`Gd4l82l2CY1]
<e5[2eFT=BJ`Ab3W7hT1]4S6;]<X:d?PP1[U12j4j\1d3j7BKm=kj1MP9Q67WE[;1U?`IP1\@cMU3f2a8:Km=kj1n9Q6kP11
fX1]AiP14Khb2mV1Pk2W1LV4_<0n1P2j33U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T31a4YAe3T4<Q1MW3b<]ObFLLV4_8
2l30n1P2T7_5l7Y6[3g76O<]2ge1Q1o3R@T31a4YARJ]HX1LV4_<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP5T
31a4YAe3j^1k83a3LhB`;CLV4_<o1PEW;g7kj1o3R@T31aI6Eh5S3]n1P9BLf@o1XP1g76j3if1o3WC1hH7Z12@W5S3HMP49
R=AT6V6Y12\1R2b514Th2lA2a=V;S?]1^T14l@@MP4n=T6m?H14Tk1m]1Nd=n5Q1RZ1U3GNX4R1TBb2<P4R12b9f^1XV1d]1
5_1`CXEj1`Al=<[7=;NSJm=X1d^1Z8U2en2XEj1`ACOn3dKl7X114bQ1W8_CU@Q@c9l5`S1g3T3i8T<BOn3V<]?l7X114FkP
1W8gc1c9l5`S1g3SHg`1;On3jT114\HTKnIULmV1g3GP1m3nEk>14m5U4h;V5S72kg1[1Z?oEhBX5[70\P1^Gf9@P1m3c>5W
EH14m5k=Pl3T9[70n?k>@Q1l3jR1o114CjGRi1m3f4[3oKi5jHjQ1\2Q1U2f10f3@\7m@`1O1T2^1c1;145=]1m1:T1_2g3U
63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi5a7XAm>3S9m7Y1<O2<j>5\=e4BQ1l3jT114CS;U6
`6]:\@kE[8m3_3bP1i5jH>R1R9P3\Ci7W9o7g]1]MBl2k30oV2?R1k30U5P3\CU914d7ge1]MRX1VHR>BR1k30cKN6Y1e614
d7Uc2X7iNo1VH`Ng@1R1V1S1j30\26V7o:0Q1GY2C1Q6AMa314V@l:n5lX1bP1o>bGYAfGo>Q2j31^3B^:@3c3Y1S1j30c2o
1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP1o>Z7W@S4P3T:jH^5\8g1T4`3b;E]1c1BS1j32hDj1Y2CS6X4H14hKf8d]2TS
1[M`FGT1i30g>7j>n614l2S2\=l2o4H^S2h_1X1Sc1X5Q2g2hD:T1i3h>7iE14d_4b6jV1W4U1T39\1h2U2b977B_11>FY23
?c2T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1]G260:3M:T63Bh7G=Q2V2a129>b11d1]2U1>
<4221@[6T6a2R5MDd5Q4[50h4_:\128Q1d6<>J3`1l2>^1d8S8k6^9Y9KBZ4b61]211E4U1oMj9UV3OV1`2e1e10j2^3\;V1
MR74V<d:b8Y`1\6_He6_1l5[4k7S5Z=U?g4WC?_Of66V1iW1Q6nR2[a1m1DW1f30b:f<a3GX2c5X114SKi;QS1U3PJfIbT1l
78W1f3c:]IH14Rm5OX1c3UKg2HQ6Z1]6]2U6S31Q9n3d6WV1Y=R4T5V3c2\Cm3]=92^7b7nE?WW1;X1iNiCTFl6\8i;f2So1
7oH7Y1hBZ:b:gX1EW59Z1h3Z>]4P3\o2_?HfMHZ1h3g1b<]4P3d66^5dI\i1i:e4HiKk1l8c`11V3?k@d8T34Z1SBaEYa2>[
1X3X;k5=Y1k?MjU1\U2fY1NV>Tg1@[1Y6W8k5=Y1k?MjU1\U2fY1NV>U5na1j36[1]Dg1c`3X4ja1=\1P4K0k=010ZQ3V1`d
1fZ1ZT16\1l40k=mQ6ZT1@\1k400R1h<^Q3V1Wo2\FS=I22Y1U<9\1iB010gn2b2V1Wo28]1m?P[3b1mS2V1`CZH:]1m?P[3
b1mS2V1`CaQ13V?5]1m?bU3]5b1:^1UGSMU64[6P3_Cbl3PBD^1UGSMU630T2V4P34ZC0ib3X2^7_??P2_<m?]2^1V3P2o1m
5mE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<o318d1P3]>l8FJR2?n174Z21Cf3
=Z<W5DEhAi6>e4n2_27_1^3`KY914F=_1^31c;j?Y9121F_KTV2XJ9_1^3hR1<d114dc3[2g1`1i1b18]363;SKS1Fl4R=?2
V6Y9X82P2RFj1T3R3a:a:153eOU:AQGe4P5i2\6T11h9m1b:o21i3Y6Y4=:b2a168E4B`1i1l1\3bR1Dm<c?\:RFdBg:jX1h
1hP1gP1U=e7F`1i1Y5BWKS1Fl4cW1RFdBk8g13cZ1f>QBgP1U=g4m2a1?`1T3fC][12Q1T1e20\o33TMW3k1UC6`1XQ1oR1i
e1Q=nS1Da1\3l>W2o44W41V:14@YS1NaS1e5`4nR3Y1W2Ba1\3l>W2T5W41E`91487YS1NaS1e5`4Ca1\30k>W2T5W41E`91
487YS1NaS1V:nZ4Fa1\30d;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1\3l>W2T5`>14jS1NaS1:b1W5j;h9R4lk1Y7UL2[
k15b1RAh9_S3^k16b1RAh9_S3b1ki12b1ji5Nc1S2h1d1X6o>o1Mg:`c2VBg7_1l5[AQ5a3i8]@lC082>Z>S9>c30[33c1jJ
m27c1hMd\1lb1V<m7mR2Fd1a36S?n8o;Q>Xe2j8TX12m8Q6cBkAY1n2d2o5a66_6=d1lBn8o;f@^k2TX12l80j^1d2XC?d1l
Bl6Q2o;T:h:e]2fa12m8j^1d2n6V83d1Vl52<e1XT18_4\3Q?S9iT3d4nQ1aOn@P1e1o280:Y1^Lj28a314FZ1Q2k3U;n2d3
_2V21ii1_EYEd2aK@h5aOn@B6e1XT1e?iLYEg39f1W30i=d6Z@14mR48f1W3j=d6a?H14;g1ci3i2P5a1>a3E^Q1Z>jQ1b1g
1Q3n57_?jP3i2\4Ca1>BV2GE_>P@fT1cA7B?5T2@>a14b1i2^1l;16@f:@416Q1859:Z39h305Hg1m2DQCf:fP1b7m_1i2\4
W3V2S2b7\5j@h1^N3Z4lM`?];U48g1\5Vd3i2c:Eo<n^2Hh1k2g2^]1V4R=eP2TQ1U7m?[=fGo>_25=W61P5Y5F?4c3Dh1c5
hn1;];kd1TQ1SG[=YN\8e2=W61Q;?4AQ3<h1l2DhMROm32cP2gF3X:We18h1WW1PW1if1b5WFoi1Y^1Ei1\3Y@U5Dc1c>n:Y
4bH`Bk;Zd1jS1^G]4;L5U3UO9i1fCU5DW@XV2Uh20`P15i1k2d1n_5_c23i1c@Vh6<j1i2c;n13l2Ek<k`4cZ1P:YS18j1]C
gCcb1kP1VGnX2fKU5k1j1b1M\2>l1n3?n>5:Hh164f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1W2Z1Q?l;8I45Ec1:C4H3122_9o6_3a2Ch2_152Q2c1121057n2313<X61Y1MR4T226O2^3]9T3d32Q202^1]1
8=KY44S1211986ET1NQ1P10b1E253T14T1>=_11f1C\1239gT1j7Ak1h6SGk8iEo<[6WR1\V1\:oU1i6=h;\1S4ZS1Ak1_R1
d4kDg1h2P9cX1f?b2h1nX1m2WMRW1_5k85l1fNS:kl2m^2;l1h280:hMe614SR3Tk3j4l1i1MDMh4n3?n>5:a264f1404^1:
6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239VN<m1i1f9[G^2c
3iF2ie2_1l5[A3m1[U1[Y24m1W@SE[Y2>n1o20T?a5Y6U5b414ii2WGk?SOCn1o2009i>a5Y6U5b4121ii2QQ1j1Yh201;n1
o2U?k;h914gi200kN8o1]>Q2`FC1PHY`1R4P2f10S10B2W33[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5S1j<n5
\@^9dAh8P3_2c19l2i4S10:P128^2778:65X1:L839U8Z1361;2;345E2;235:6757<B17414200111210<569>a5U1b:c2U
;=e905368K226n8]=gE\2P2g1S1C2P3m3]5c5`1f2W1Og5a==f1a5n;k=_S2k5a3l8Z1<:?34N4623405;757<B174170011
12000IHX2^4V=>T;c8Q10536T1226T\1c2P2g1S1C2P3NT1W7V5<`1f2W1Og5]2k:Ef1`Ak=kI^MZ7i4]9P6k2Z1:1:07634
K246232105;7=O17417001112000<U1T=:^6\3h7=l936T129[1eDRFKP2d2DP5d74V6g4On4^GT4m104^>e3m6jd1R<[4`:
]2PL3dV1c?>P2o?c5_5Oid1Y;lY1g?m@Q39`;WP19Q2S3m1Q[2XT1eZ13a\1V<7Q2S`2nY1oT13a\1V<:Q2S`2XT1VE^E3R5
^W1_ATS11Q27Q2S`2b4S@a?eZ1X[1>R2h4XIRS1b:[=T78j@2aL\Fmc114R2h4nV2[=OR2a2U1Z61VR1h85TCW3l1X7g1]2[
1^3V8mCeEc7bL1Ee@U1[2h5_1W5\3Q`13R2g[2g_12R2g[29S2GSCbf1h@_IRd1ib2Y81S24S2`2dX1W33S2fj5XZ1i1T2U1
<U18]3[3[11l=A1U8Q7QM12Cf1l5010k[1R>X1DH1P4P6_1o23k1A:`;V2i1@1=HAi6Y9Mo5l6n9e2DXNj<2T4ET2U1Y5fBk
?QM12Wd1X;i2X1SS1h1nMn9mOEj=2T4MU2Q1^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3b3iU1WHn7`:1U22U2\5>V2a<Q
45mO4k`1S;hd2kP1`@f2k;_65V2a<W4QV5Vl17V2a<W4dh3\]1]_2k14V2i@1[e7@W2l4TDdQ1a2bS1SY1dV1e>U;iBk5R4V
9m:W74W2Tj2U=og22W2_Y81W2?X2P40Q4d;k;]6``3[Z2VGJ18m4\6KX2P40f?fQ4UCaMoFd32`58_6h3Z2]2Z2J18m41K^5
60c48X2hCnB_[3[4dd1YP1VL7Y2f\2hW2e^1\3j?15Y2f\2^f3\3j?<Y2d20iT114oT1hW2e^1kA[118Y2d20iT114oT1cc4
4Y2f\2fY419Z2n>l[1S9fj2d3i30j`1;Z2n>QCZ1Y3hLWk2`3m30j`1;[2b2XQ1a314`i1h>Y5e`1U67[2b2jT114`i1hT2>
\2X2dMlAoN`K\>>d]1a@l1P3^6PC>\2j2RMFUAoN`KM^=>Vn1l1P3_I7\2mOlAoN\Z1dl2P58\2ja1oN^Lm=Vn1TU1XU1O]2
`1JV6o?`Y2]c1[V27BET2@>a14\4[=16@f:@416Q1859:6]2oQ33]@SNWP29^2[2jT2Z8aX11jW3_:jE5^2VW2Z8aX118^2V
W2Z8aX11_AW:Xk1i1^2W4o1m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^2
74Z21CkX1i6S8_26_2^1a^3i9X9ga28_2]R1b]2i9G`8Q3e^23_2P`3i9=`2nKSBU5US12m2TY3l@o1_7>\D5`2]1`JSB]_5
5`2Pf2hNeP36Aa2a4XG0[l1\Ee2U9I81A^]10bMX\1_F=a2jK0[l1\Ee2U9I81Wo1\<hR26a2j<o>0[l1kV3=a2jK0gb1U4]
5\Ee2U9I8Yo1mk1;b2ZHU7PBQV1`<Y;X2W]2_Ebd1=b2XAQ7U7PBQV1jGX2i3^BT1ie1_E:b2eY22j=b1m:Y;R6cCY[2=c2j
f1YNm4U7bEo2l;B3[W30n6Ac2Ud1cP2m13o2P1j3Dm2b:mP30\4P1d;12c2Sa71d23d23aZ32d233d2nU3k23d23`Y32d2jX
32d2\Q72d2fc62d2XW34d23TW3h12e2^P71e24e2oU3o273e2Z4ak63e2WY3;2e222e2cY36e2oU3W3Um3]>`>=f2h5Ym2@l
3nT1a3Rc1oS1^3g2jAf46f2`W3nT1a3Rc1Ql1:f2h5fIcZ3[2YJRD^X2EQ42f2nZ76f2\4TT31Z2aQ31f25g2Ya1XJ1l]3>g
2Ya1S2S5Z155YA1R1]c2ZDl2S2\5g2Nb1Mh4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i
5O2?J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6o6S2[1k1ECh2_152Q2e121057n2313<X61Y1Mo2M4T
226O2^3]9T3d32Q202l28=6DY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S6g2b1d100h2U2b92442?2_11>FY22
0?[27c2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>P=T16W9R1;260:3A;
:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd57Oe3Z3T10h4T3W4o22\128Q111Y3Q2AB<>:8
1436NQ1R22>N3;d8d1f70b5J`8Y61U3:S9n1I_211:g2g1`2XX2kZ3>Y:7[MbFLg2k1L]:<Tl1`3\M]2R3TR1UAT?a3d3T5U
2a3U6a:]3]:n26m53k7P?f1g23i13P22R4^Z1m?UKa=[Q1n3^4bX17`M7BET2@>a14\4l1AY20b2_1JZ2G@16@f:@416Q185
923351^1@g2JLaG]c1mNhQ14iY1>U8S27d3a5`m1i4g2Nb1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T
3Z2Y12Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P6g2N@<6=2JHo3n3?U6h85:a264f1404^1:6:40
6S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a
2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=
_1152]1C\1239[8i;Eg2NX;Zo11WDWZ1R5e121057m5a2T1iR1]I[?Q=[4g2b1JI3f2k;47?2a1>P320k2P606234@3V11n1
4;V115j1P1J:\1CV1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;
CBa2R5_7Oe3_40i1b2;T3Z7\1]111m5i181436NQ1R22]13;hQ1X2X31U3:R;I_211g2Bg2Nd1c9e^3YDe121057e3j>bMm4
i2P>b5g23Jb123F3En3n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f5
3l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3a2R12Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239T45?Jg89C\4V8m3Z11k3n<42o4g2<Ab1Mh4n3?U5h95:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=0K_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2^3]9T3d32Q202`2;8=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?g2mA]2B_5T7Z1Y3UU1[
?SF^D]:RZ2fK4g2m1DPm37g21[W334V192g2WY34g2_[2RT2\f37g2h2^T5[3PV2[7T36g2l1bY2k8Uc4c@Og2m13V6TS3iY
1[V27BET2@>a14\4o3[916@f:@416Q1859:a7g2NT1=M>o1Y2c3:?U6h85:a264f1404BK:6:406S14E0200111912122601
71B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1aN8I45EV1GC4H315_9o6Q3:2Q2?
CCo14N00237528h1e1210524>A?]1313<X61Y1MR4T2241I52^3718d1P3T4T3d322n102J:f18396D@m1j14S12119526@4
9JH5Q1P15730P1E25361C<T1>=_1152]1C\1239aP1i6S8_2]1g2NMGOc4n3T7Z6jW1e236cZ2e121057X<QJIn5]1_2o36e
4P4Z5a2;gD_6d516^11Z1X1:S;4Lg2Q2V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:2h2mX38h2]f12dHFPIc1TW11h23
h2TW3h13h2mX3c12h2SW33h2RW304h2TW3h1c12h2TW35h2mX3c1S9[g22h2Q[62h2`Y39h24i3l7[GW3PS2lZ3[Z16h2n3l
7[GW3Yh62h2f\73h2fX3I3h2YY363h2TW3[23h2T^2oH3h2`Z302h2aZ34h2S1]Y3[h14h2VV3Z4Qg32h2fX3i1h2g3U2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_22h2VV32h2YQ7@
h2Bb1QKo4T2c214jQ1]P1[Cm7cl1U>YS18h2Bb1jT114bm2eV22h268h2JS3l7[GW3VR2Rf47h2JS3l7[GW3Yh63h2TW3a16
h2JiLaY2_1j;2h2Jj1h2g30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJ
R2l5o1kV1i6S8_22h2[i33h2eY3K2h2jU34h2bW3a1[1T2i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0WM]1234`168o4WF_
2g3S10023[5A1=c1_@o318d1IV2]>o3l4FJR2^274Z21CV:T2_Li6S8_2j1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0h
N34P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2m1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN23
4g18o4WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2S2i2[2_10o1m5mE]1\3d2m1:=V3Q>b8a12521
E0eN234`1?o4WBo3_2g3S10023[5A148c1_@o318d1P3]>l8FJR2^274Z21CQ=iKi6S8_2i1i2f3U2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2n1i27^30T2m5V7f>]1P4P2m1:=V3
91Q1VEa12521E0lN4g1X5WF_2g3S10023[5<4?c1YD518d1P3Z=R1R4i4FJR2l5o1kV1i6S8_2Ji2=0]5@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJ_\1VP1j1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2l5o1kV1i6S8_2[2i2P1e2U2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5<4?c1Y
D5180c1P311E1076Q=R4i4FJR2l5o1\@d=i8i6S8_2_1i2=^5@kJ1T2R3d2m1:T1_2^?d4`2a12521FlN401]1E31200^GU4
LlM_9l1k2dAh9a;[4e4T6_HY2i2P1j20o1m5mE]1\3d2m1:=V3Q>b8a12521E0[2SG\5401]1E8`4WF_2g3S10023[5A68c1
_@o318d1P3I1?Q=l8FJR27V274I`11CQP1i8i6S8_2n1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S
10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1W=cIi6S8_2l1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g
3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2e2i2l3o1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401
P174?>5=4g3l4P=0X4_2g3S10023[5A?c1_@o3180W1;P3:Ic9d3l8FJR2^274Z21CT6Q4n8eEi6S8_2n1i2l3o1m5mE]1\3
d2m1:=V3Q>b8a12521E0hN340o6mAY4_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21Cd=VKi6S8_2>i2_W3401]1K
2TT2M9iP1mMY1S2i2=X3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2V5Eo1kV1i6S8_2k1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34`1_5WF_2g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2l5o1kV1i6S8_2a3i24f1;c10o1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5
c1N_2<Z3S10023[5A?c1l=b2:@3o2180c13EV232V>o3R4IFJZ13C^2154>k11C9R1h:50:2@g14`4f6Z>i6>;_2h4_20b3i
24f1;c10o1R2j3mE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<Bg2S10023[5A?c1[5
e2j5b2:@3LR218d1P3]><b3R4IFJX113C^2154>k11C9R1n:0:2@b19`4QEi6>;_2h4_20W2i2^1]2o1m5mE]1\3d26f1:==
h2Q>b8a12521E0ZFa840o6WF_2g3S10023[5A?c1_@KS318d1P3]>l8?6JR2^274Z21C[3g;g1V7^<Y4i6f4@k2_2V1i2=^5
@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>EjW1d43G0YO3i?W4_9R1i2=0]5@kJ1T2R3\1W1m1:T1_2nDe1a12521FhN3
4XI:<\7RU1VP1m?g=l1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WBo3_2g3S10023[5A?c1_@o318d1P3]>l8FJR
2^274Z21CQ>iJi6S8_2a2i2k1D[1o1m5]E?]1\3\1W1m1:=V3o1i6l2Z2b8a12521E0VAe=42N>?o4WF_2g3S10023[5A1=c
1_@o318d1P3]>o3l4FJR2f1G154Z21CQ=i6c2n2X5S:i6[1n1h4_20\2i2=^3o1@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e
1a12521E0lN401]1?o4oBP36_2e1Q2S10023[5A?c1_@o318d1P3e:g3l8FJR2^274Z21CkX1i6S8_2V2i2k1P2o1m5mE]1\
3d2m1:=V3Q>b8a12521E0eN64g18o4WF_2g3S10023[5A?c1_@o318d1P3h4d9o3l4FJR2^2154Z21CU<K\<l6_8i6Z3h4_2
05i2_W340_1k1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34P7WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z2
1CkX1i6S8_2k1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5
o1kV1i6S8_25i2ZV2PQ134U2i2P1e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YD518d1IV
21G1?8h<R4i4FJR2Q2j3o1j7;YFZ8i6S8_2j1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?
c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2g3S10023[5<4?
c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2]2i2=Bk2o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4oB6P3_2g3S1
0023[5A?c1P@>o318d1P33E12F41`<l8FJR2Q2<74Z21CkX1i6S8_2_2i2BX30o1m5mE]1\3d2m1:=R1S2Q>P2h5Ha12521E
0lN4Y25`4WF_2g3S10023[5A?c1R:4W6Oo218d1P3l2`;o7LFJR2^274Z21Cd6S:04h63X1c4R;i6k3c3C_2`2i2P1W1b10o
1m5mE]1\3d2@Y110:=Af1MQ>l6e1a12521E0hN34\22`4WF_2g3S10023[5A?c1W>W2o318@S1P33E54X=l8FJR2^274Z21C
UA_7U@i6JX7]11Ok2i2P1W1b10o1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0hN34\22`4WF_2g3S10023[5A?c1_3g40V5
Gd1Bo318=2=8217P3I:X6o6l8FJR2^274Z21CUA_7U@i6Jd64>]11OR2i2X2b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0
hN34\22`4WF_2g3S10023[5A?c1_@o318d1P3]7o6l8FJR2^274Z21CkX1i6S8_2^2i2Be1b10o1^3202;k1mE]1\3d23NJ:
=Af1MQ>b8a12521E0lN4\22`4WF_2g3S10023[5A?c1P2V<W2o318d1P3]>l8FJR2^274Z21Ch@0;W6]Ai6S8_1OGi2Be1h4
`2;dLh2NU2f1Vi14\22gh1d1l5QKZJ0;W6T2i2P1j20o1m5mE]1\3d2m190=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5
A?c1_@o318d1P3I51103T=l8FJR2^274Z21CkX1i6S8_2T2i2k30o1m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd
4WF_2g3S10023[5A?c1_@o318d1P3T1c3d9l8FJR2^274Z21CVAdGi6S8_2`2i2P1j20o1m5a1[D]1\3d2m1901;3R3d3\:b
8a12521E0lN4d1Gc4WF_2g3S10023[5A?[17_@o318d1P33C11021103T=R8I;:JR2^274Z21CVAdGi6S8_2`2i2P1j20o1m
5a1[D]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d1[5WF_2g3S10023[5A?[17_@o318d1P33C11021103T=R8I;:JR2^274Z
21CVAdGi6S8_2o3i2P1k2o1m5a1[D]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:lE_2Oc
23S10023n1\3A68[17g1;n2n27R46k3h2V118d1P33A111021103?^4U8T7M3E;:J^1CEh174`1I1Ce3]5K]3h3o<d:i6J?C
Q3R3_24P3i2P1k2o1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF_2g3S10023n1\3A68[17_:o5h2V
118d1P33A111021103?d<R83E;:JR2Eh174Z21CS9R8dGi6JU4R3_2U1i24[2dY1j37QT1A4c3HP>4G`9^Q1j;[U1\1^21n3
n3h43]62^<f2Y3V1@X3Q<10c2Hi24[2`OS:j3SR1l2^6n;4GR_2`>_6Y?2^<W7@Z?10c2^3i2P1j20o1m5mE]1\3d2m1:;1V
3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S10023[5A68c1S1b9a56HV318X1;P33A310B:P4V3S3V2P5k3F5
DR27d14<74Z21Cm5m3314n1P:]2Q3]2Q1g5l3i6>d3>`3_2m1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b2]4WF_2g
3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CW?aHQ1i6S8_28i2AcS2YS14b2Rd3aH<i2T21hT1121THoW134S3a3i2k3
0o1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@o
318X1;P372]:Y3:o3S3h1FJX1I^274Z21C9j51Y345314n12R1e1S4m8Q:e2i6>;i3^3]11O0U2i2=0W3U2@\5^E1<]19R3C
P2m1:=F_291Q1WBn2a12521E0lN4P7WBGW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2S2i2=0]3o1@
\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@o3180c1P3]>l8FJR2^274Z21CkX1i6S8_2l1
i270]3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_25
i2_W3401l1i2f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1
kV1i6S8_2l1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34a2^4WF]21g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z2
1CkX1i6S8_2Z2i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0Q=i?P2423OHI5P4WF_2g3AA0023[5A?Q1AY5T1P:o318d1P3]
>l8FJR27V274Bg11CS4m:k?m9i6S8_28i2^U37h1423b2n1i2l3o1Y5CmE]1\3d2m1:=V3Q>b8a12521E0lN46b2V4WF_2g3
S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Cc3W6oNi6S8_2U2i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0_FAAT734P7
WF_2\2W101F<0023[5A68c1_@o318d1P3]>]4^4FJR2^274OZ11Cj2PV1i6S8_2_2i2l3o1m5mE]1\3d2m1:=V3Q>b8a1252
1E0e6R6f9Aj74P7X:n;_2d301F<0023[5A68c1_@o318d1P3]>]4^4FJR2^2721Z21Ck931o3775Q@11m9i6JX7_2m1i2f3U
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?52U14YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2o1i2P
1e2U2m5mE]1P4P2m1:=V3913MVEa12521E0lN40o6WF_2g3S10023[5<4?8U14YD518d1P3Ic=R4i4FJR2l5o1kV1i6S8_2n
1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?5X14YD518d1P3]>R4i4FJR2l5o1PBHQDi6S8
_2k1i2f3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1YD518d1P3]>R4i4FJR2l5o1kV1i6S8
_2R2i2l3o1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X4_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CT6
Q4n8eEi6S8_2W2i2k30o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11YM234Q1n5l4ZA_2g3S10023[5A?c1_@o318d1P3h:d
3l8FJR27V274Z21CT61>_5eLi6S8_2P2i2P1S1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0`G[74P7WF_2g3S10023[5
<4?c1YD518d1P3Ic=R4i4FJR2l5o1kV1i6S8_2R2i2=X3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3
S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2Li2=Bk4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1I1ZOT2i2=
0W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2T1b2S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1
i6S8_2P2i2P1V1^1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YD518d1P3I10`=R4i4FJR
2l5o1kV1i6S8_2[2i2=Be2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1YD518d1P3
3E101K1`<R4i4FJR2V5Eo1kV1i6S8_2n1i2P1e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c
1YD518d1P33Ec=R4i4FJR2l5o1kV1i6S8_2S2i2=^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S1002
3[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6[1g6a1MS2i2=^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4W
BGW3_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2a2i2=]30o1@6U5^E1<]19R3d2m1:=F_2Q>b8a1252
1E0lN4`1?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:o318d1P3h4d9l8FJR2^274Z21CmCmDi6S84Z2Z2i2=0W3U2@\5
Y9T<1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1YD518d1P3h4d9R4i4FJR2V5Eo1kV
1i6S8_2P1i2=^5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5SW1VP1a;Q9T2i2=0W3U2@\5^E1<]19R3CP2m1:=F_29
1Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2o1i2X2b10o1m5mE]1\3d2j
12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_1OP2i2\2Y1U2m5mE]1P
4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2Q5Jo1kV1i6S8_2]2i2P1Z1
Z1U2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3S10023[5<4?52U14YD518d1P3Ic=R4i4FJR2V1?g1]2o1P
B4C:j4o8k5i6JX7_2c2i2P1j20o1m5mE]1\3d2m1:=V39g=b8a12521E0eN640Z1d5:lE_2g3S10023[5A6852U14R5\;o31
8d1P33E10Gh<l8FJR27NW174Z21CPD4C:j4f1X7k5i6S8_2b2i2P1j20o1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[2
40H1Z2i3WF_2e31S10023[5A?c1_@o318d1P3I101Eh<l8FJR2^2334;=`11Co8P;4CW;i8i6S8_2l1i2l3o1m5mE]1\3d2m
1:=V3Q>b8a12521E0lN40o6WF_2g3S10023[5A148c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2n1i2:a3o1m5h:T;]1\
3d2m1:=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2P2i2V2_10T2m5d
;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<YD518d1P3]>R4i4FJR2l5o1kV1i6S8_24i2_W34
b2;i2T21hT1121XP24]R2@T2i2f3U2m5mE]1P4P2m1:=V391Q1Y8l<a12521E0mAn<4\3c3WF_2g3S10023[5<4?c1YD5180
c13l23G0`=m1T2i4FJR2l5o1l=k@R8i6S8_2k1i27^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_27i2P1ZV334dV2ES2i2P1k2o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d
5WF_2g3S10023[5A?c1_@o318d1P33E101;R=l8FJR2^274Z21CkX1i6S8_2k1i2f30T2m5mE]1P4P2m1:=V391Q1VEa1252
1E0hN34P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2T2i2=X30T2@\5^E1<]19R3CP2m1:=F_291Q1
VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2n1i2l3o1m5mE]1\3d2m1:=V3Q>
b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@o318d1P3]>`6[2FJR2^274Z21CkX1i6S8_2l1i2f3U2m5mE]1P4P2m1
:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2Q1i2=0]5@kJ1T2R3d2
m1:T1_2dFa12521FhN34QI6GR3i3?RU1VP1Q?Li2=0]5@kJ1T2R3d2m1:T1_2dFa12521FhN34PJl6bU1VP18i2[W334V1O0
9k1i2l3o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_
24i2[W334T1j20h14b1c4n\4[V27BET2@>a14\4[=16@S416^1j4@416Q1859:T6Ej2Ke2b8go2WS1e121057Sj1h;X?oA16
^1Q;R3X5j2KHI2J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l
1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KV224j14S1211986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239T=`3V:[616^1Q;R3Q5j2Kb12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
^3]9T3d32Q202l28=KY44S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239VQ1116^1T>T5j2Kb12J4Co3n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8lH1
6^1S;P38j2a3Zn5gf116^1T>m4j2K@<DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY
44S1211986ET1NQ1P1c1E253Y1T1>=_115`1C\1239T=kE3j2mh7b<j5j2KT1=Mh4n3?U6h85:a264f1404^1:6:406S14E0
200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]
1C\12399j2a3@bl6nG16^1T>R6j2KT1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1
MR4T2241O2^3Z8R1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1L7>=_1152]1C\1239Xa1;j2i1g1kj6lGY
216^1g=<7j2a3Re716^1T>Q1k2m1a1d4n\4[V27B<8T2@>a14\4[=16@S41Z1U5@416Q1859:Mk2m1V6hf1Uf2[V27BET2@>
a14\4[=16@f:@416Q1859:o1k2h14`100=04@^3bU4[7ae10h@7B7=[1H@>a14X43l1T1J:V1=5V1\53@16@i37116^1D`1V
1]1@416Q1859:JY5`1k2h14a1D@^3cChg1Uj1[7ae1i@7=47=T2@>a14X43l3:d1\1c2h2D16@S41`6@416Q1859:Jg1k2m1
b1@R4c[11bS1em1mm1]87B7:2V1M@>T1<4b2Z1903R2Nk7T1X116@S416IDU2d2@416Q1859:3Z2e3P1k2m1V6n\4[V27B7=
T2@>a14\4^2[:@16@Q8d2@416Q1859:Dk2_30R^1T21Sd1li2hNm8P?168U1U2Z7MDP36k2_3RV7P?1V;i1k2m1a11=T4U90
10Y:fe1_<f7R=W1QQ1[V27BET2@>a14\4l1W1A@<H:W1>j2P316@S41k3R2A96416@@859:V1k2m1c1=T4V9SP2R:WGV1QQ1
[V27BET2@>a14\4T3V:16@T:2>@416Q1859::k2_3?4ak6Z;f4j81Z16k2o34\W6TDaGX1k2h14a1d4PMWW1eX2[V27BET2@
>T1<4\4j5k6D16@S41S6<@416Q1859:3Z2Ok2h14V6n\4[V27BET2@>a14\4f<D16@Y:<@416Q1859:b5k2J0LA22J3CP4]2
`1?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8I45EV1GC4H315_
9o6U2Y1a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^3f4f4T3d32Q202l28=Kj2^14S1211986ET1NQ1P1c1E2533
U1T1>=_11f1C\1239Y9nG1j2P1g31n3?T6k2Jb13I3GB<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m
1B38@]9f1]1d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1239T45V6S2;[191MY1f2Z1]2T1<k2X51?[
3g31b1V24Li25X1<k2a3B`X4]`2b2b4\260R9X3Mk2h14V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:[1k2h1d1010D>1
\3U[1XHhQ1dU3d9d1Y2ES3Z1]3>Y2Y1j2P14V6O160KAFV2H\4g1BEo2CFk2h17\102N4^3`h6EnDX1Y1KBEo2T6X1S3?Nk2
m1V2o3n\4[V27BET2@>a14\4[=114@f:@416Q1859:g1k2m19W1AR4i7i2j3c3@e1YG1bHZ?2k[1[=f;9U1_3XC2XR17BB2T
2@>a14\4Q3Y:16@S41`6@416Q1859:^2Dn1k2JR198`1R4n3d6iLkAT;hP1ZJm42Z2e121057e3b8S3XH2Z5j1R6l4Y2f1Z5
a2T47BB2T2@>a14b2i1[=16@f:@416Q1859:X1k2h1f1D0Q1^8lS1T21`1QR1`9]<h;S^1B_?T?X=a6X1W1h2S69W2NZ1Q5@
4h1[61Q7g2\1M\38k2h1[20VY3`_3h2UT1c5k2:S194?Gh2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML
1N1H:12W1Ch2o2=1g6]1Q2h=0T2SI260:3M63=f536;Lf5T1G=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDd5X3B3]5
0k1l2a9M\128Q1d6<>J3]4>^1d8W3R151BET2@>T1<4W44l2I87l1CY1W2P1o116@`5U5@416Q1859:^2?_211P5k2^194F@
h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a
129>b11d1]2U1><4221@[6`3c2a2R5MDd5]90h4_:\128Q1d6<>J3]4>^1d8Z451BET2@>a14W44o3h2a3T2K16@T2Q31W40
T1@416Q1859:n2_2114k2h1^l6WP12k2h1Z1k2h14b1M;Y3n\4[V27BET2@>>R14\4[=16@S416^1j4@416Q1859:Q31a258
Nk2h14`2e3n\4[V27BET2@>a14\4[=16@f:@416Q1859:Lk2m1V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Mk2m1V6n\
4[V27BET2@>a14\4[=16@f:@416Q1859:S36k2h1e2h]7WCP33k2h1Tm1X1k2JR1V6n3oR4e121057e3VR2T47BET2@>a14b
2i1[=16@f:@416Q1859:S34k2Zm2TU5o21k2b1k2h14V6f@Y7g:hR1l1j3S1911g9g4aCPN^9\2`4]BRP1]37BET2@>a14U4
6f1d;16@f:@416Q1859:n1Q1k2?X14V6n\4kj1_;7BET2@>a14\4[=16<3f:@416Q1859:[2Nk2?X14V6n\4[V27BET2@>a1
4\4[=16@f:@416Q1859:U1k2h14a1M1d3n\4[V27BET2@>a14\4o9[316@S41Q6>@416Q1859:e6Q1k2h14a1d4n\4[V27BE
T2@>a14\4l5^716@S41`6@416Q1859:P1k2h14a2d3n\4eZ1eK7BET2@>a14\4l5^716@f:@416Q1859:V1k2h14c1b4b]2[
o1XKR[17BET2@>a14\4T6b3c316@Q8d2@416J6859:S3b3P1k2h14c1b4n\4XKR[17BET2@>a14\4[=16@f:@416Q1859:f6
Nk2m1V6f;iW2]i1[V27BET2@>a14\4[=16@f:@416Q1859:Q1k2h14V6n\4[V27BET2@>a141`2i1X3R:16@f:@416Q1859:
Y2P1k2h14>g5n\4[V27BET2@>a14b2i1X3R:16@f:@416Q1859:^1k2h14Z3k2PHU?j]1TKP:fBUU116]3S8X7f3Z:7BET2@
>a14[3P1X3h3Y616@f:@416Q1859:Y2Ok2h14V6kLR`3[V27BET2@>a14\4X3R:16@f:@416Q1859:=k2h1[2Ekj6]1b>0\@
0n3k355k2h1[2cX4mb2\1k2h14S22EY3n\4[V27BET2@>a14\4Y1T7110g416@f:@4160P1859:g114:[35>k2KW33Z6UZ4_
1l5[A^f1m7e4dAS7T1k2:HDf1Z?mP11PH0e1>_GW1n?]5g22l?^V1Y13n4h31k3bCh5^AV1c2[61n5J0Gk2S1DRS1<bV10e1
>_GW1TX1^V1Y13n4h31k3bCcU1k12S1k2m1V6Y8Yl1c2kBZ?bNl4[V27BET2@>a14\4f<D16@f:@416Q1859:R1k2m1V6VD\
`1\5R@Z?_S1[V27BET2@>a14\4f<D16@f:@416Q1859:2k2mY67k2_3RV7P?1k5:V1k2KQ1V6]2Uc2of1:T1l5[Am]17BET2
@>a14\4X3R:16@`6Q3S1@416Q1859:Nk2m1V6bh2[d1[V27BET2@>a14\4[=16@b9S1@416Q1859:P1k2m1V6]W1`U3[V27B
ET2@>a14\4[=16@b7S3@416Q1859637Nk2h14V6kS3RY1[V27BET2@>a14\4[=16@f:@416Q1859:?k2JX;_o1WP1WS13a12
1057lU2X?<k2JX;oR4e121057Sj1h;9k2W[1Y2QR1Q4[g4:aF:S1k2m1g2^3j5SW4iKBnY17BET2@>a14\4Z:[2D16@Q8d2@
416Q1859:Nk2m1g2^3n\4[V27BET2@>a14\4f<D16@f:@416Q1859:1k2U1k2m1a11b4n\4[V27BET2@>a141Z4W4S916@S4
1k3Hk1@416J6859:Mk2m1c1b4n\4[V27BET2@>a14\4[=16@f:@416Q1859:_2l2g1Di2Q2JQCh93Kj1l4f3S351h1^1V5U1
m1i2Y8Z5h2C:T6WGf5f7`=>Y421`1c2g33W3:d6Q4B38VJ5c5Q3Y225fAm3d2f1e26k2l1B45G853n1@5:f:;HI9Y28l2g1m
[6^BcB^4\B2X5l2IMDK1h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f
53l1U3[K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239\5o1Nl4e1f1i4i3j38W5e79i5l2IM4?Mh4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2^3]9T3d32Q202l28=K3f22[14S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4^3Q37b616
@f:@416Q1859:c5l2IM4?Mh4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=K3U44S1211986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4[=16@f:@416Q1859:U1l2g144Q6hN14n]3\k1n:7BET2@>a14\4\
5n716@@U:69416Q1859:?l2IX;Qj2_6iAc@e121057lU26k4l2H0b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8bCU11l23l2eo6hD<l2IX;oR4e121057lU
2[8Y1l2IR1V6n3oR4e121057e3b]12`DT47B<8T2@>a14\4[=16@f:@416Q1859:V1l2IR1V6n3oR4e121057e3VR2T47BET
2@>a14\4[=16@f:@416Q1859:=l2IX;b1\Q4e121057kU1PP14l2eo6hDk=j4l2ILEMe2R2n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239W1l2IM4V6n3oR4e12105
7e3VR2T47BET2@>a14\4[=16@f:@416Q1859:m4l2H0b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3k6a2
T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4e@a6Ol2g14W2n3n\4[V27BET2@>a14\4R=816@
f:@416Q1859:o4l2IMDMER4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2`2M]9T3d32Q202l2839KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239Y9k7o>d<@l2IX;oR4e121057RAjHnKR69]@2m2G4m2Gii2d2Nm2GS1V6n\4[V27BET2
@>a14\4i3a916@f:@416Q1859:Om2GS1V6n\4[V27BET2@>a14\4i3c5m316@f:@416Q1859:5m2F0\_3U14m2F0\_33m2G\
_33m2GbZ35m2Gii2d2mB7m2F0R\2f=d2mB1m23m2Fgd33m2F]_3=m2k8j9d9U1do1ki1o1i1TN2R_1d32m2Vm2Jm210f3l7[
GW3i^1SX1R1W1Bg20[3Y1DV5n5\X11Y5U>h4[Z1Z22m2Te28m2FR3l7[GW3TY5T_18m2i3l7[GW3f^1]j3T_16m2i3l7[GW3
Yh67m2i3l7[GW3TY5T_1Cm2CU3l7\8a2\<W3_V1\=1l2l1e@[n1aBX<^2T_19m25c3l7[GW3_V1\a1\P42n2Y\3Nn2>W1DJR
7l^2Q7S6[P1Z1U>R4AnE9RGo7h;S3m4@d1Z5^1j2g1X5j4\=3n2ZLfo51n2En2[2f1Y6k7f:c=`8VJRCeM2eb1n2S=X5P2^<
[He?];1o22o2jo14o2TU1]h1UZ42o2Yc33o2bZ2^U1Lo2i1V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:3o25nX4?o23j
1dKU914Q\1c7^S1S8U<5UY116o2n1dKU9145o2n1jT1143o2cMkm42o2cM2o2_k52o2aA2o2mC3o2Mgh53o2mC03o2Uc3_X2
4o2Uc3_X2iS22o2Uc33o2Uc3Y\4Mo2i1V6^T3_X1[V27BET2@>a14\4[=16@f:@416Q1859:5o2h`3[]1`Mh82o2]Y62o2ek
53o2h`3lZ22o2h`32o2^_33o2DPk52o2T12o2mn54o2[1\_3g^23o2[1\_34o2[1mc3VZ22o2[17o2Gf9UZ4_1l5[A2o2XB3
o2Ua1bo12o2^@k1o2`30T2m5i4SA]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR
2l5o1kV1i6S8_22o2lCk1o2`30T2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1kV1i6S8_25o2[1^B1Wk3l1o2`30T2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023g2c2<4?
c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_26o2`>MYm1XZ3]14o2`>MbW56o2d=KMbW5]12o2^?6o2[1R>f9bP1fn36o2^?f9
bP1g8ne32o2Q]47o2g3l7[GW3TY5T_16o2g3l7[GW3Yh63o2ek512o2gT13o2gT1<2o2Q_43o2i8Z\44o2iJcb1fW23o2gP6
04o2V4bFVS72o2Vc32o2ff52o2Pk33o2Pk3Y:3o2Pk3g;3o2lc1SW23o21Yk52o25R1o270e11e3@kJ1T2R3;121Q2m1:T1_
2dFa12521F\@_>4o>P;_\1VP1n1o2n1a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD5
18d1P3]>R4i4FJR2l5o1kV1i6S8_2Lo2510]5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;_\1VP1j1o2`30T2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2No270e1g3@kJ1T2R3;14Q
2m1:T1_2dFa12521FlN4PJ_\1VP16o2n1jT114kR4R2o25h11_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1YD518BQ1P3]>R4i4FJR2l5o1kV1i6S8_23o2138o20f3l7[GW3ZQ3nf3T1o2060]5@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJS6j:9CbJVP1cDT6_H3W53o20bW42o2nb34o25k_3l23o25YS5i1o2`3U2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_22o2Zm56o2n1S5fO14;o25h11hT1121Xh2
X2gk17o2n11hT11212o2^U6Lo2n1h11j7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3kX2k@^2T_1<o2n1h1l7[GW3@14T:`^1
kn4W2o2n12^1U2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR
2l5o1VA4:TEi6S8_27o2n1jT114T:`^1k1o2`30T2m5mE]1P4P2m1:=V391Q1b>c6a12521E0lN4P7WF_2g3S10023[5<4?c
1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1o2`3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1Y
D518d1P3V<V2R4i4FJR2l5o1kV1i6S8_22o2Q`38o2n11hT1121PY23o2Q`3U52o2l32o2f_21o22o2V16o2V1j^3fFZM[k2
k1o2V1Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_
24o20U1\V46o20U1j^3W5YB5o2V1_Y2ZU1W53o2XZ2]f24o2mn1Z;]f26o2mn10Y;=oe23o2XZ2\S24o2hV4ld1]c12o2ZU4
3o2iP5^43o2W2an45o2iP5]3M22o2iP52o2l_36o2\<1jP3b2h^2Mo2i1V6VW4g5[V27BET2@>a14\4[=16@f:@416Q1859:
5o2ZC0[o21;o2o33^1lg6d90c6PDS7:5o2_m6d90hQ13o2Zi3Zb22o2fc7R1o2i1V6X`2W@]\1[V27BET2@>a14\4_4U411a
416@f:@416Q1859:2o2Y]32o2kX73o2^c3[g22o2jZ63o2Q`3\32o2Ye33o2lK13o2lKTd23o2lK]d23o2_Kb^18o2_KkD^?
c8[Z1PLfZ12o2_K4o2lK1Zm42o2nK7o25a1TJ1XR1lZ23o2]\2kV12o2]\27o2lc1Z:U>RQ1Z3]24o2lc1`HkV1<o25h11hT
1121Z9k=Mk`18o2CS3l7[GW3iY2_^47o2CS3l7[GW3Yh62o2Ua12o2c]12o2R[14o2V2kX1nR56o2j1WY1\d5oO:@P3YLh7\
2_1VD0P3nDZc1[@fM2mL^9l>8P3RT1\2_1bo2R^12mL4P3_V1RQ3S[23P3bW4fV28P3VMja1Y9V_1kHUIUj13P3bW4Qb12P3
bW4MP3h1V6bo3[=[V27BET2@>a14\4[=16@f:@416Q1859:NP3h1V6bo3[=Yf1Q@7BET2@>a14\4[=16@f:@416Q1859:k1P
3_30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_23P3
bW4nf14P3bW4nf1aD3P3oo2bW13P3U1\V46P3U1LUc3YBeS28P3U1LUc3YBgK164P3U1\V4fV27P3U2kX1]2V;k^2]V26P3Q
[1]2V;k^2eS25P3Q[1]2V;k^2m1P3_30T2m5mE]1P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5<4?c1YD51
8d1P3]>R4i4FJR2l5o1kV1i6S8_29P3^`32i3VC]5h6^[1];3P3bW4eS28P3_]3`2mAc5V<`?Zc1h1P3e3o1m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2;[3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_26P3Va3[F`F3hh17P3R2S_3[
F`F3hh1<P3R2\[3`2U1ZAP5`F3[5Bib13P3bW4iQ24P3[^2fQ1_G4P3eZ2e3Vi15P3eZ2iR1RJgK3P3bW4iW24P3eZ2ll1XJ
MP3h1V6bo3[=[V27BET2@>a14\4[=16@f:@416Q1859:NP3h1V6bo3[=i;aj17BET2@>a14\4[=16@f:@416Q1859:4P3eZ2
ll1UI;P3PBcT1a50YY2P2o8mBoj1gZ15P3Md=]3ae39P3b>]3hd3H\1b70WA6P3PBjX1UL``1dk33P3eg3l?7P3m1jT114bP
3Wj36P3m1jT114bP3=P3m11hT1121X^2YBcLMdi1dP18P3m1jT114bP3WL^Z14P3dc3mCRI3P3bW4RI6P3P`3c3mCRInJ5P3
cBnd3[a127P3cBY\1dX2PLZE24P3U1j^3aG4P3U1\V4PL3P3Xe3YB5P3[`3l4YBeS25P3Ta1_n1`3\D3P3Ta1]f24P3Ta1PR
2\Dk1P3_3U2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S
8_2?P3U2RT1dZ1fNh4TCDb:NkQ12i3e5WH;P3m`2]OQ4TCW;NkQ12_Eoc16P3[_2a1V4XOTC7P3kQ1hDQQ1mGmGXR18P3R2h
OY5P1__1mGmG>P3R2hOY5``1mF1kHXJg1>h5]b1[43P3^o2SX13P3eZ2ll13P3:WW44P3:WW4eS2P1P3602Z5@kJ1T2R3d2m
1:T1_2dFa12521FlN4PJS6j:9CPFa4VP1j1P3_3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1
YD518d1P3]>R4i4FJR2l5o1kV1i6S8_29P3]R4_12Y1W2c10^:4P3bW4S<ag1P1P360]5@kJ1T2R3d2m1:T1_2dFa12521Fl
N4PJS6j:9C:WJZ?k@6P3U2^]3mGV<Vj15P3V2T^3VGV<3P3bW4V<;P3f3l7[GW3ZQ3T6l4e[1QAT_17P3f3l7[GW3ZQ3nf33
P3bW4dM4P3R2_U4dM6P3R2_U4PL`124P3bW4aM0?P3R4_Bf5e6bT3XKi2W3MQ1X1j5gn1S43P3R2_U4:P3R2TR1ZS3oLAf4S
8e^1iD6P3bW4WLY10C4P3bW4UI^43P3bW4UIh4P3Eb1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32
Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12393P3bW4aM4P3hP4i6aM2Q30k1Q30]30T2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1Q3^30T2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_21Q3l1Q30R2Z10T2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2T2Q350W30T2@\5^E1<]
19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2j1Q3^3U2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2JQ350]5@k
J1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1U2Q350_1g10T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g
3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_23Q30oi32Q3f1l1Q3^30T2m5mE]1P4P2m1:=V391N2VEa12521
E0lN4P7i@]5_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2n1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7n7j8\2P3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1i6QP1i6S8_2j1Q30]3U2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2JQ331^5@kJ1T2R3d2m1:T1_2dFa125
21FlN4PJ_\1VP17Q3l11hT1121]2Q3313b11_1U2@\5^E1<]19S2N;1210P2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3
S10023[5<4?c1YD518BQ1P3]>R4i4FJR2V5Eo1kV1i6S8_2IQ35^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1S2Q350
W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S
8_2k1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7Y>m7_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6
S8_22Q3Xi33Q3kQ1\h4T2Q350W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4=1c1YD51
8d1P3]>R4i4FJR2V5Eo1kV1i6S8_2^1Q33102b11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>mEd4
VP1VQ1KQ3040]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP13Q30\k5k1Q3^30T2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7i@]5_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2T2Q35`1g10T2@\5^E1<]19R3CP2m1:=F_291Q
1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2Z2Q35X35o1@\5^E1<]19R3CP2m
1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5<4?c1_@i3518d1P3]>R4i4FJR2^274Z21Co1kV1i6S8_22Q3RY4[
2Q353b11e1o1@\5^E1<>N9S2N;121Q2m1:=F_2Q>b8a12521E0lN4P7m@Q2W3_2l1j1S10023[5A?c1_@o318d1P3]>l8FJR
2^274Z21CkX1i6S8_2g1Q3d3o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^27
4Z21CkX1i6S8_2m1Q32[30T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7lBZ3_2g3S10023[5<4?c1YD518d1P3]>R4i
4FJR2l5o1kV1i6S8_2NQ350]5@U2Z1ZG1T2R3d2m1:T1_2dFa12521FlN4jGU26X\1VP1P2Q35^3o1@\5^E1<]19R3d2m1:=
F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2k1Q3^30T2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1[<_Ji6S8_22Q3ZX4U2Q350W30T2@\5^
E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_22Q3
l^79Q3]7ga3i2W3C\5a3ANQ35^5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7RU1VP1l1Q30]30T2m5d7X>]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1R3]30T2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_21R3]6S3BT184Mh4n3?U6h8
5:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1a
N8I45En1C4H315_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^3]9T3d32Q202JQ28396D
^2j14S12119526E9JNQ1P1AQ1E2534T1T1>2:_1152]1C\1239V2S37b15]3\Fl87B021111;42114P12f4`4g6i1NDh1JEF
<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2cEo2n6h5Y2Q9TC\F5S3Qn3gDE<h4S3Bb1Mh4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9_3_3_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12394S3Qn3ed3SF
IS3og1i=2H2S1124BWe1V35R4Kn1Jh3Pg1a6h4VJS9X>3S3el2[Q13S3Qn32ES36Y5bR1853d<31T1020i@[f11X:\3QR1\f
24S3Qn31d4Z1S3P2jIl87B021111;42Y12f4`4i<\1<i1\]1m>33d3<<0IZ1UFd84oGo2n6h5Y2Q9X1S3d3SQ1j1\1f4`4f6
0f3Z2\1<i1j3d51hb1c42U2g7gF:THo2b1T3b1Cc2T3Ga1Y114`7a@iFT1S3d3SQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g
7gF:PE2P3o2Z6Cc2T3Y2[14`7a@iF9S36Y5bR1me21g_1k=`X22S3Qn34S3n\3RAo>P1S3d3SQ1j1\1f4`4^:Z2\1<i1j3d5
1hb1c42U2g7gF:THo2Z6Ch5Y2`1`7a@iF4S3Qn3V7lh2Q1S3d3SQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42OU1g7gF:THo2Z6C
h5Y2`1`7a@iFCS36Y5bR1aOb:h[12V4<H7X2Y2l1aS1iDc?na1X6S3BT184Mh4n3?U6h85:a264f1404^1:6:406S142B020
0111;212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2
CCT2_1528h1e1210524n2313<X61Y1Mm34f1=241O2^3]9T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1T
1>=_1152]1C\1239o;Z1S36k1[31[1[3j;_3]79g6T9VEi6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=^CR>b4^=R83JU]15S
3og1QV2d5e[2Y5S3BFKMh4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17
<\1o2f53l1^6W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T226O2^3]9j1Y1d32Q202
JQ28=KY44S1211986ET1NQ13Lc1E253Y1T1>=_11f13?N392394T3c1S\2_c1:T3m`3f?V3m3W1T?I7d]36T3Y6mj3m3S4fi
29T3W72kAd<hL[f27W12T3WQ4P1T322Y51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3dX1VP1Uf1P2T3c1m1o1m5^E>]1
\3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:o318d1P3]>l8FJR2^274Z21CkX1i6S8_2>T3X8a7
R6nU3m3KW3eB^1T1W1^4dU23T3SF42T3dV22T3YY41T33T3Ze1l[2o1T3i1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0
lN4P7WF_2V2`1S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1Z7`Oi6S8_23T3WQ4Q83T3R_2Wd35T3km3[3m3S4LT32^5@k
J1T2R3d2m1:T1_2dFa12521FlN4ZIB2j3dX1VP13T3WQ4m38T3o3UGoT3=0`4Sm2j6T3AT1=Mh4n3?U5Oh85:a264f1404^1
:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6o7V@8I
45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1]17210524n2313<X61Y1Mm34h1;241O2J;W2j7>S1j1Y1d32Q202JQ28396
D^2j14S12119166E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239`6c9R41U33U3_914U3mW3YGf93U3Sm3j;3U3nX4Ud12U3ec
7KU31^5@kJ1T2R3d2m1:T1_2dFa12521FlN4kAT8d7jT1VP1P2U3h11e1o1m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0
RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_28U35b11hT11215U3h1jT114Q1U3102b11e3@kJ1T
2R3;121Q2m1:T1_2dFa12521FlN4PJ_\1VP14U3b1Ua3UF2U3nX44U3_91\o3:U3h11]JZ:121YX1U]1LU310]5@kJ1T2R3d
2m1:T1_2dFa12521FlN4PJXACbJVP1JU310]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1P1U310e11e3@kJ1T2R3;12
1Q2m1:T1_2dFa12521FlN4PJ_\1VP1MU3102Bg4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7jT1VP15U3n]3R7V1eBNU313\
1m3@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2X7;jT1VP1R1U310_151e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>_\
1VP1T2U35b11_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7i@X2T3Ma1g3S10023[5<4?c1YD518d1P3]>R4i4F
JR2l5o1kV1i6S8_2Z1U3102b11e3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4jGU22R4R=C_FR4Z?`>Z26U3fK1h7_JQe1S
1U310e11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jGU2X5[2jT1VP1U2U3102T3U2@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518BQ1P3]>R4i4FJR2V5Eo1kV1i6S8_2o1U3_1P2o1m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1i@]5_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21<6dCSCR2X401]2S8_25U3hb3Z<^CC3V3cn32l3
V3H09NE0e>47?2a1>P320b28P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31k3V3H09NE0e>4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31j3V3H09d10e>47?2a1>P320k2
P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6
m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31n5V3H:d11h2U2b9247?2_11>FY220?[27c2o2
40412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3<4;630<<2k4:3B:C5
c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDd57Oe3_40P2g2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22
>N3;d8o>\<X31U3:R;I_211b5V3H:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:
12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5M
Dd57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>e?1U3:R;I_211h3V3H:d1f>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3
R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31Q6V3H:NE1h2U2b9247?2_11>FY220?[27c23k24041
2312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c
6G=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40i16g2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N30
18d8o>e?1U3:R;I_211W6V3H:NE1h2U2b92442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N
1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@
[6Q1k3CBa2R5MDd57Oe3_40d146g2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8o>e?1U3:R;I_211k7V3H09NE
00h2116:_1b924423642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1H:12W1CG><
_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1;226>b11d18T2U1
><4221@Q608`3\1CBa2W4JMDd57Oe156b1MU302700c146^1X1]2FY13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8n1
P=n1a8h3[11NV2:U1l9IP1^111d7V3S161EE1h2;e13b9247?2_11>FY220?[27c2o240412312783;63?140411P13:482C
B15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1Ig3:N129600R4]26e4P5C;2230:3M:0Q1o1:[2:3
6;:C5c6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2a4@MD<m3Y17Oi16B386=_40d141l2T3b5:<1MFE28Q111
m5B<>:814363JQ1R22>N3;b81e=H@k1W8<W2R2I1c1a1:R;I_211DV3H0fZ20e1>_GW1TH2l?^V1Y13n4h31k3bCP1W30e11
e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJmW1a4VP1LW3]1P4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7jT1VP1^W1I
W30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1KW30_1m3@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>_\1VP1R2W30W3
U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_
2]2W33b11e1o1@\5^E1<]19R3;121Q2m1:=F_2X:h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@o318BQ1P3]
>l8FJR2^274Z21C[C_Ei6S8_2S3W3]30o1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7h3l=A:<2T3_2T
1?R2S10023[5A148c1_@c16Q22183T1;P3:Z3U2a8l8FJR27^1G74Z21Ck:Q9T6^42f1Q2]6i6l23R54Z2LW30]5@kJ1T2R3
d2m1:T1_2dFa12521FlN4PJl6mP1d4VP1VQ1\2W3]30o1@\5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW3_2g
3S10023[5A?5]1_@o318d1P3]>l8FJR27V274I`11Cj9V3_A2f14Z8i6S8_2X1W33b11e3@kJ15Z1CR3;121Q2m1:T1_2`DS
2a12521FlGo64cB\7R3i3PQ1T1\3VP1V2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0QGj74P7WBGW3_2T1`21S
10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2S2W30W30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7
oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2Q2W3X3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521
E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2Y2W302b11_1U2@\5^E1<]19R3;1210P2m1:
=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2b1W3010b11c31@kJ1T2
R3;121V1Jm1:T1_2dFa12521FlN4^FBX1e1R3i3E[99CPFT1R26R1VP1WOmFR1W302b11e3@kJ1T2R3;121Q2m1:T1_2dFa1
2521FlN4nGQ2R3\Y1VP1U2W3^3o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023[5A?c1_@o31
8d1P3]>l8FJR2^274X1Q11CjEg=X5i6S8_2NW3^5@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2T8ZT1VP1JW3^5@k
J1T2R3d2m1:T1_2dFa12521FlN4jGU2_\1VP1e2S2W3f1g1o1@\5^E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2
g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2P2W3^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7o
BW3_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CR>hJi6S8_2JW30]5@kJ1T2R3d2m1:T1_2P8c>a12521FlN4PJ_\
1VP1P3W3f12c10o1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7mF64R4m2m?Q3W3_2g3S10023=m4A148c
1Am?o318BQ1P3k5a8W4_3T1FJR2\21334Fc11Co91eDS:i6S8_2W1W302b11e3@VFd41T2R3;121Q2m1:T1_2dFa12521FlN
4nGQ2R3YU1R4VP1`:;YFOW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3\Y1VP1RCT<2f14Q1W302b11e3@kJ1T2R3;121
Q2m1:T1_2dFa12521FlN4PJR3\Y1VP1Q1W302b11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7QU1VP1JW30]5@kJ1T
2R3d2m1:T1_2dFa12521FlN4PJ6X\1VP1_2W30\30o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V<o64P7oB6P3_2T1
b2S10023[5A391A52H_@o3183T1;P3]>l8FJR2^274Z21C_3aLi8i6S8_2]1W33Bg4@kJ1T2R3d2m1:T1_2Y7Z?a12521FlN
4DYGQ2i5T;9CUCX2AT1R2Y1h@]?cDT6Z8T@3W5OW302Bg4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@MbJVP1WO2LW30]5@k
J1T2R3d2m1:T1_2dFa12521FlN4PJn@9CbJVP1NW302Z5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>j8U2_\1VP1QD^2NW30]5
@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6bU1VP1QD^2P2W3^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3
_2T1b2S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2R2W30]3o1@\5n8_<1<]19R3d2m1:=F_2Q>b8a12521E
0lN4P7oBW3_2T1b2S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2NW30]5@]31[G1T2R3d2m1:T1_2dFa1252
1FlN4QIN6U7RU1VP1W1W30e1g3@]31kC2\31T2R3;14Q2m1:T1_2dFa12521FlN4^Fk1FN6k2Y4RU1VP1T1W30e11e3@]31k
C_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36X\1VP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7RU1VP1P1W33b1
g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6jT1VP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7jT1VP1MW3
f1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7jT1VP1KW302Z5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1XT1JW3
0]5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>_\1VP1V1W33\15g3@jJ01`1CR3;14Q2m1:T1_2dFa12521Fn9mD4jGU2S3T4
;jT1VP13KW302Z5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1h@]?IW33Z5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1
S2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<41=c1YD518d1P3]>R4i4FJR2V5Eo1
kV1i6S8_2U2W3^3o1@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E0lN4P7\BB23P3_2g3S10023[5A1=c1_@o318d1P3]>l
8FJR2^274Z21CkX1i6S8_2JW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl@bKVP1RCS2W30W3U2@\5^E1<]19R3CP2m1:=F
_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2R2W3X30T2@\5^E1<]19
R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2KW30]5@kJ1T
2R3d2m1:T1_2dFa12521FlN4PJ6k2\Y1VP1JW30l1`3@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1NW3d11g3@kJ1T2R3
;14Q2m1:T1_2dFa12521FlN4PJ_\1VP1ij1MW3f1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd5jV1VP1V1W32Y3o11@k
J19j1R3i1Jm1:T1_2T>Q17U7a12521FlN4PHo1g1l3h=QIoJV5Uf1NW32Y51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5jV
1mJX5Uf1d2W3]30o1@\5^1oC1<]19R3d2m1:=F_2I_6g6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@o31
8X1;P3:Z3g:l8FJR2Q2<74Z21CTEf3k<S3i6>;d3c3_2]2W3f11e1o1@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0
lN4P7i@U2W3_2g3S10023[5A?c1]=Q3o318d1P3]>]4^4FJR2^274Z21CkX1i6S8_2Q1W302b11e3@kJ1T2R3;121Q2m1:T1
_2k4hAa12521FlN4PJ_\1VP1R2W3^3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S10023[5A?c1_@
o318d1P3]>l8FJR2^274Z21CkX1i6S8_2LW3^5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2RU1VP1OW33Z5@kJ1T2R
3d2m1:T1_2dFa12521FlN4D[IRU1X2f1\3e3[GT5P1W30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@SH\3VP1cDa1kFb
;IW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1Q]1S2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o
6oBW3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2HW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP
1P1W33b11e3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJ_\1VP1LW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2d7jT1
VP1>c7P1W3f1e1Q2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]CQIoJV5IW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ
6X\1VP1IW3^5@`3ZG1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1Q2W3^3o1@\5^E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0l
N4P7oBW3_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2S1W3]1P4@`3ZG1T2R3d2m1:T1_2c71]<`2a12
5216?lN4V4^1ZDl6\Nk5Y1VP1P1W3^5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2bK\7SJR6LW33Z5@kJ1T2R3d2m
1:T1_2\@W6a125216?lN4YIF_\1VP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6bU1VP1JW3^5@kJ1T2R3d2m1:T1_
2dFa12521FlN4oEP4l6bU1VP1KW3^5@U2eH1T2R3d2m1:T1_2dFa12521FlN4PJ^Ef3YCVP1JW30]5@kJ1T2R3d2m1:T1_2d
Fa12521FlN4o>P;_\1VP1JW3Fg4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7jT1VP1IW3^5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJd7jT1VP1S2W30W3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7i>U4W3_2g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2V5Eo1kV1i6S8_2Q1W30Eg4@kJ1T2R3d2m1:T1_2dFa12521FlN4Q8h3o9o1U2d7jT1cHb7aU1Q2W3^3o1@\5i;
d91<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8a1MJW3^5
@TAf91T2R3d2m1:T1_2dFa12521FnGm64PJ_\1VP1JW3^5@kJ1T2R3d2m1:T1_2Y9j6_6a12521FlN4PJ_\1VP1JW30]5@kJ
1T2R3d2m1:T1_2dFa12521FlN4PJXAVKVP1HW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1VP1U1W30]5@j>1S1j:1T2R
3d2m1:T1_2dFa12521FcKX34DeCf2W2Fd7jT1h>W2h8\6JW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1Z?k@JW30]5@
kJ1T2R3d2m1:T1_2dFa12521FlN4PJ_\1RJS6JW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1Q8VP1P1W302Z5@kJ1T2
R3d2m1:T1_2dFa12521FlN4PJ\7P2`79CbJVP1cDR2W30]3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3
S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CQ=iKi6S8_2R2W30]3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7o
BW3_2g3S10023[5A1=c1_@o318d1P3]>l8FJR2^274^1K1CkX1i6S8_2V2W30Ae2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa1
2521E0lN4P7oBW3_2g3S10023[5<4?c1YD518d1P3IJh<R4i4FJR2V5Eo1\@^Fi6S8_2U2W30Ae2U2@\5^E1<]19R3CP2m1:
=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1YD518d1P3Ic=R4i4FJR2V5Eo1kV1i6S8_2S1W33b11e3@kJ1KX1
R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2\X1R4VP1JW30]5@kJ1T2R3d2m1:T1_2dFa12521FlN4nGQ2_\1VP1T1W3f100e3
@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jEU4nCnDa3i3\LVQ1KW30]5@kJ1T2R3d2m1:T1_2^:V9n2a12521FlN4PJ_\1VP
1Z1W3]1DO[2@kJ1T2R3d2m1:T1_2`F20a12521FlN4PJZ1Y4c7VOVP1_>m:`9]AU2H9Ll25OW3^5@\7X8`3d71T2R3d2m1:T
1_2P8c>a12521FlN4PJd5jV19lObNV2W30W30T2@\5^E1<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10
023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2NW32Y51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@cJVP1Uf1T1
W310Y51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJg13o?cJkJ1X5>TFaOT2W3X30T2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a
12521E0lN4P7oBW3\22g3S10023[5<4?c1YD518d1P3]>R4i4FJR2V5Eo1kV1i6S8_2JW3Bk4@kJ1T2R3d2m1:T1_2dFa125
21FlN4PJ_\1I\OR2W3Bk2o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@o318d1P3Ic=
l8FJR2^274Z21CkX1i6S8_2LW3^5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4`T1VP19Y30Y5bR1Tl2n>cJgEdP28Y30
Y5bR1Tl2bY1gEdP28Y30Y5bR1Tl2n>cJ\f2=Y30k1]3bR1jT2gFAm3dU1QP1a1hd19Y30Y5bR1Tl2BZ3dU1\f27Y30Y5bR1T
l2bY1\f29Y30Y5bR1he2[6m3dU1\f2:Y30Y5bR1he2[6BZ3dU1\f2;Y30Y5bR1he2<Q4l1m3dU1\f2:Y30Y5bR1he2[6m3b6
QO\f23Y3RT4m38Y30Y5bR1Tl2m3dU1\f22Y3RT46Y30Y5bR1gU4\f21Y39Y30Y5bR1_]1d^1m3dU1\f29Y30Y5bR1Tl2j1R2
dU1\f2:Y30Y5bR1Tl2BW1R2dU1\f24Y3RT4j1R23Y3RT4j1CY30k1]36[R1mj2131m?k?h4b27a2Aae1jP19Y30Y5bR1oj23
c1oX1\f2<Y30Y5BoQ1]j2A3o?cJjf1aO7Y30Y5bR1gl2oX1\f2:Y30Y5bR1oj23c1VW1h1\f25Y3Qc4:Ve1^98Y30Y5bR1_Q
30VT1\f29Y30Y5bR1Yj2]2Z3dU1\f2=Y30Y5jKg6e9e8k3cY1POjV1mJ^k1:Y30Y1B\3bR1P63bo3\f2Q1Z3k1]36>118_Q1
ao1^Fl41=0i4j:`50eA7f1\1@a=S1^3aE3k=U4S:jAT2Z3k19S3E118d3i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n
6j2_5104T3T30^2Q3Q4d1k37[1_=2_27a2A@4310m7[6^2fB]6\;h3`:V?c27Z3Y5bR1oj2g1oX1\f2?Z3Y5IhQ1oj2Q4]20
b9cJmJlKU3`?j<8Z3k1]3bR1oj2gZ1@ke25Z3Y5bR1gU4\f2;Z3k1]3bR1mj27m?_GS3QP1Zf1U1Z3<U18]3`1X3PGg6Z8g?
X2Ocl1m215U5P<_1l5;0\>a2AnMC^1g2UF40V1aDi6C@Z3l1\3bR1Z8eOWa2^<nMkV1R:09_6CT4IZ3k1]3bR1eBkQ1[V17>
X:i3Gh>^<V8^B[52[15_7a@D]<`?7Z3l1\3bR1gU4V8U^28Z3Y5bR1S[3cJ@kS1oa1GZ3b18]363YHU3g6lCi^1VH1313eOg
:mf1d=iAh187Z3l1\3bR1Sk2cZ1\f2<Z3Y5b@e21W?mj27_R1Q8eIfl1:Z3Y5bR1VIVQ2S5SNQ8PJ[l1:Z3k1m1_1bR1R=dh
3QP1\DmQ16Z3l1\3bR1gU4\f2V5Z3;b1M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5O
BJ5f3J[17<\1o2f53l1RG^78I45En1C4H315_9o6DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2^3X5T4T3d
32Q202l28=KY44S1211986ET1NQ16Ic1E253Y18K>=_11f1C\1239U]1l4Z3;b1M\2[2n3?n>5:a264f1404^1:6:406X1F4
D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n2313<
X61Y1MR4T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239U]1?Z3Y3o1bR1Jm5T>X4
VQ2EY3W>QIoJ\k1@Z3k1]3bR1jMf1o5[e115TT1V2j2Z1QGZo19Z3l1\3bR1gl2i2UV1mb1^S18Z3Y5bR1^O2oo1UV1\f2HZ
3U4S1bR1Z<R3XHlZ1g5[4V4:V=1^41>X1k@Y8fa1bHDS3NZ3U4S1IPKg6jMb?UU1i21k2KMIn5:5aA[1YAac1^6Z>W:D^2D`
2f1MZ3S41S1Og3jMW;hM\]1d3U6V10>l>[19R1QBn>0[<k1hLZ>\;c2W4;Z3S41S1bR1gU4n>VV11X3kM>Z3U4S1ObQ1Uj2k
4eV1n>0P[1Z>P>`2>Z3S41S1bR1dk1dN]2G^3hT1[k1WGh3BZ3U4S1bR1]e2g4h6=20I\S1[k1P9n3W:h3`2X2Z3k1]363Y>
k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2Z7eH<h21HAZ7e6f>j233CU6U3R1:g1f>i=d82J2T
32T4X1Z3Y5bR1V4Co92X7U5d112CM8156T1hd1X11i1S4a1W1a1Z7XMZ7P;Z=GXK^F2JW32T4d1Z3Z1n3d>U=S1Fl4V4Co92
X7U5f1FM815410S1hd1X116b1CZ1<i1_1;Ka1Z7XMZ7P;Z=G^<i>`:X3b92T32T47Z3l1\3bR1jP3lT1\f29Z3Y5jKg6Ro2g
1lT1^Jmk16Z3U4S1bR1gU4\f28Z3U4S1bR1gj2oZ1cb2h3<Z3U4S1bR1cV2aCAQ71kS1\f2R3?Z3Y5ElQ1oj2dE0b1n;`12k
5I]e1TP17Z3Y5bR1oj2gZ1aY2j<GZ3Y5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<gEc2YFV4kk1@Z3Y5fEk<d^2V1W3e1Q2P2\
1o4`1lT1jX1a]18Z3Y5h2iOjP3bAYC\f2MZ3<U18]3i4hM_Q30>521LT9_1g20S3b@HA`6[=^7k1k6_^1h38Z3l1\3bR1jHl
\3cb2h3LZ30T1=h1l1o5V9T>W3@14V1aOhNdGX:AlT1[@n7R<\A11cJi5CZ30T1=h1l1o5P<Z;W3@14V1jP3iS1R1b`2i5\5
Z3;0^126F_1L1Y2]2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1a
N8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMR4T226O2^3f4AT4T3d32Q202l28=Kn2Z14S12119
86ET1NQ1P1c1E2531W1T1>=_11f1C\1239h;nM]3l4Z3;`11M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3X
5T4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239U]18Z3Y5bR1oEWQ2_^1Uk1VK7Z3k1]3bR1gU4
QP1Zf16Z3Y5bR1RP3dU1\f26Z3Y5bR1Zh1\]2\f26Z3Y5bR1i>mf3\f27Z3Y5bR1iFm^3cd1hQ1IZ3k1]3eMl41[>U6R=i2[
@l4g5R26a5n15[1Ya1^93mOi1`d1<Z3l1\3bR1cDib1Fi2Ya1^9i`1bU1?Z3Y5eMk3P1cDP]1Y9hj1i`1l1T1f?f=R5@Z3k1
]3\?UCl8]3W8MPZ1QR1XP1j3QP1R1We19Z3Y5bR1l8YHeP3j3TQ1We19Z3Y5`AQAT^3P2aERW1Y_16Z3Y5`AQAgU4\f2CZ3<
^1]3i4hM`Ef5oo1[6h:_1W2d3\1n?Ac]2h8:Z3Y5bR1]f2d3Z1\3]1^U1\f28Z3Y5gLj5U;1_j3\f26Z3Y5bR1gU4mb1^S16
Z3Y5bR1om2gW1\f27Z3Y5bR1om2R2dU1\f2e1Z3Z1n3Y1@W6O_IV1V3[:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4d1b687
]4?:e:V2f4k3U6\2i6j20:Cb1W:^4nBj4j48Z3Y5\EU=ih2X7dU1\f26[3b1jT114kR45[3b1jT114Q2[3b1a1U2m5mE]1h3
140P2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1\D^Bi6S8_27[3b1RP1\3Z
1146[3b1_S1Z1148[3b1jT114mBc1]i27[3b1jT114]o52B[3a107bT114X1ZBME^6kU1a1_5VGS>Pi16[3b1XQ1a3149[3b
1hQ1Q314aDP]1XQ27[3b1XQ1?Q3146[3b1_JZ:147[3b1_S1Z114kR4A[3T2j613Qo2jI_12Y1`1Z20X?f2R2]V24[3BnX6[
11[3R7[3:0S1182Mh4]2`1?m2W3W61^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>
:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU
1c2=1FBMm34T2241O2^3f4f4j18P1^352Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1;5B>=IE152]1C\1239X51
cS1i4[3:`11Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239Z53[3Ta1aH8[3_\1X;`Q1WK[Z2T;S54[3ig3]W1e[17[3Tn3mC9CPFW3:[3cM3Yo2k8b6B[^1_2]C3
[3BPM2[3j`68[3bi1a2_h2oX1g:h1]13[3aY6Q28[3X3]U1m5T>gg2Qd1M6[3b1hQ1Q3147[3b18_Q1Q3147[3b1RP1g414k
R4;[3b17`Q1Q314mBc1T7TW39[3b18_Q1Q314e[3bh16[3b1jT114m[22[3`Y53[3X4eZ73[3d1mT12[3B2[3kS49[3b1jT1
14Pm2Y1k307[3b11hT11219[3;f9TCPg3_1l5[ASV12[3Uc69[3Q8W11kC`[3i=f3kh1I\3d1JX62001P2PF_4V4R:l6oe1U
T1Z7a6fV1Z:Z;0;^2_5?\3d18j6301aLVEYk2V6nR20;n7;\3S2d66nFiJYk2UY20;b39\3h823nFSf3UY20;=\3e1Y7PMh2
NU2f1kh1gk1cR1ZJ0?\3e1ZT1h2NU2f1lEnR1`2Vi1fBl?ZJ0?\3e1ZT1h2NU2f1Ph3Y5lIZJ0;W6kQ1Y2\3e1b10o1m5`E<
AK\3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3S10023[5A?c1W>W2o318@=E>a2]>l8FJR2^274Z21CSLg<i6JX7_1O[
2\3e1b10o1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[5A?c1_3g:d1Bo318=2=8217P3]>l8FJ
R2^274Z21CkX1i6S8_28\3l801c]3`n2VAX19\3d1W701aLiP6X1[G\4\3d1>9e31=9H3K002004162l7V=T105\5130111W
1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3T;BS5U2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0514294W4
GAe1M60b32F4Fa7MP18b6D@<1?\2n30f3k1W3;3f9V804l6Z2_9TC94^2\3d1>9e3b1O00200407bFb56R3[1f1<o40Y5?^3
01i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617>o4W2Mj32KF_86R1g8\2f7k1W3]B04l6Z2dL9Q1\3d1>o3b1O00200
120jFb5i6hm21Y6]4j50^1OVF6jEeE0Q7oN9E\3m1iM\>P3R70`4k1l2R3X8dm1k90Y5]20V5o2fj1Q2\3e1b10o1f2Z1k1m
E]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2o1\3e1b1
0o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Ch@0;eGi6S8_2Q2\
3e1b10o1m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0RV1SCS3_2g3S10023[5A?c1_@U1i218d1P3]>l8FJR2^274Z21Ck
X1i6S8_25\3_Y1he50Z8l1\3e1b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l
8FJR2^274Z21CkX1i6S8_29\3e1h4`2PMm5f1\X3j^17\3e1ZT1h2T3f1Wg46\3h82RGTk2nJ1\31]3^3]3Ld10e>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31]3]3Ld1f>47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436N
Q1R22]13fW11U3:R;Y31j5]3A:d112e22R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:1
2W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R
5MDd57Oe3_40i1a1\1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>e?1U3:`52^5I_211P4]38Cd1o8f547?2a1>
P320k2P606234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1Q
7e121057^2CT3R5_7Oe3^<Z7\1]111Q3[1_1i181436NQ1R22]13V9X=S3h1W;Q11U3:X8DT2Y31i3]3A:d15`>47?2a1>P3
20k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><
:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31g4]38b1Mh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239M]3W1;`;Z@F0b6Ea=:n
3lU2P?NSIZ;l1Y<g7Lg;^6^7b5[77a?[22]3_d72]3bk6?]3W1;bL2`6EVV1ej2Z;RY1]D7mAY7P1]3W1lCP>X6^3?lLBIdC
Q2g3?bGUMV8n3nB7j=o3h3Kf4aB7[7[;]4[2Y7I]3W1;85Z:[;f4o8MPEW5XBQG0QG]6X4VB4g2e4c2fOgR14]3W1P`6XN>]
3S`1fh1?TS1lh1_6Y?`2_>h2d2V=27]3Xi2QU1X1^8WY1RS22]3e_3;]3VT2cA^W1gZ2PFj8\4Z?Y4e34]3g1ZX3Sn32]3g1
o1]3X3o1m5mE]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274^1K1CVC?b<a8
i6S8_24]3X_78d?V1]3W1Do2R>iER3>c6W1_T1W5Y6c1m;mHd3[7U:>?0AC<SR1]<b=^5o6?Nj2g1X5`2T1a>C]3U11JTh3U
\2aET2f4U1m1b3Z2o7U7>c3U1V6E]3U1L]:<Tl1`3jO]f1T?a>a3U6a:]3]:n26m53k7^8]38C96=E7h4n3?V547?10a1>P3
20k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<
:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1X1<21052
4^2?313<a2f31Y1MR4T2241O2^33Y9T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2>E253Y1T1>=_1152
]1C\1239_N1U3:R;Y314]3U1lX3kV2b3]3L8[10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3g7f4Z7\1]111m5i181436NQ1R22]13fW11
U3:R;Y313]3U1lX33]3V1P`66]3V1`1UY4X_1Qa1<]3gb1CC[EUHa1P2g1Ja1Zf22^3Z\41^32^3ed2S1^35T1P2U4T[1cKW
@me1YT1_@aA7BET2@>a14\4[=16@f:@416Q1859:3^3Z^2ka38^3`B[W2Y1UHiW2a5a85_3Y^2_V1kQ2n15_3n>O]3lj11_3
2_3W`32`3mZ3U1`3c1jIl87B021111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84oGo2n6h5Y2Q93`3mZ3cK4`3mZ3iB\=P1`
3W3SQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:THo2Z6Ch5Y2`1`7a@iF9`3X3RQ1j1\1fCi9hU1c`2Q1`3W3SQ1j1\1f
4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:THo2Z6Cc2T3Y2`1`7a@iFU4`35T1=f5n3e6n8:a264n54E0200111;212260171B2[
40151U2X17Ii5L0V5J5V1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ2
8396D^2S3211986E9JNR2AG\1Y1i32]1Cm14`3mZ3ZGkU25`3mZ3Vm2j62R1`3W3SQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U
2g7gF:THo2Z6Cc2T3Y2[14`7a@iF4`3mZ3ZGf\24`3mZ3c1`R35`3mZ3P52lV34`3mZ3S5lV33`3mZ3c1U1`3W3SQ1j1\1f4
`4^:Z2\1<i1j3d51PNP2S5VB2H\1g7gF:THo2Z6Cc2T3Y2[14`7a@iFk1`3o20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4o3P3WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2:`3X3RQ1j1\1fCi9hU1jBhm14`3en2W<h43`3mZ3
e73`3mZ3j]22a3g\43a3Va501a3:a3SZ2R2T@6d1^S1`4i1ol21a35a3V\2U2lP4X=<a32R3l7[GW3R<0[J[@mB_^42a3R`7
4a32bP6U>;a31S3l7[GW3kf1ok2XFBa^16a32_l2mBY5^j23a3X3P\6_6b33b1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F
4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?Cc
24N002375284c1e121057>A?]1313<X61Y1MR4T226I52^3718d1P3T4T3d32Q202U1f18=K3U44S12119526@4T1H5Q1P15
74P1E25361C<T1>=_11f1C\1239aP1i6S8_2l1b3V1FLGAX3]Ce;Sm1eBf3`B4c7bJl2[D]8Q<7BET2@>a14]192><64Y1d9
2c316@i60:><d2@0316Q18319:I5b3Q1cl3m>4>b33i1^9VQ44c1e121057lU2m4b33b16Fh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n
2313<X61Y1MR4T226O2^3k6a2T3Gl22Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]X1k4b33b16Fh4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2^3]9T3Gl22Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239?b33X;VQ44c1e1210524lU2;T1b3Q14>T1Bo3^4fP44c7[V27BET2@>a14\4[=16@f:@416Q1859:f6Ab33X;VQ44
c1e1210524lU2k<CZN`1b33R1m2X3n3Vg2\>bK4c1e121057e3oGb2cW1T47BET2@>a14\4d9f316@i6l3@416Q18319:4b3
TT1^X343b3c\44i4b33b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239?b3`>Qf110nX1nN4]S1UU22<i1Q12k4b33MDMh4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313
<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T1>=_11f1C\1239]5b33M@3M^1Y3n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_15284c1e121057n2313<X61Y1MR4d1?26O2^3]9T3Gl22Q202l28=KY44S1211986?5T1NQ1A>c1E253Y1T1>=_11f1C\12
39k<Ce2??6^3_>b5k2Ok35m5b33T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o63X32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2
241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239j\1Bb3[1SIZ1[:14^9YNhT1
j:Bi=;4_b1Z2[;5b3_]2\FfX14Q4b33T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@
?o2f53DW1aN8I45d2CVE2a2CCd35284c1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i3
2]1Cm18c3S3l7[GW3b:lKia57c3S3l7[GW3b:f]62c3\b11c32c3^_36c3S3l7[GW3Yh62c3iK4c3\b1PZ1[b32c3iL3c3iL
lf22c3i^68c3S3l7[GW3i^1oJ_^48c3S3l7[GW3VW3mQ2T_12c3S_39c3S3l7[GW3g<SZ1kb3a^1:c3a`1cH1l2Y:Q6eD\_2
U>2c3QZ66d3R3l7[GW3Yh62d3\f51d32d3]_33d3hLdb23d3_l2mB2d3_h53d3\l2[b33d3hLji53d3hLlf21d32d3PZ67d3
R3l7[GW3iY2_^48d3R3l7[GW3i^1oJ_^4:d3R3l7[GW3kf1Y<\S3a2T_12d3jn65d3R_3Rm23^28d3RT1PX1aU1nV2`C3^23
d3\n2gZ35d30ii2d2mBT1d3T1V6QX3lT1[V27BET2@>2^14\4C0H\7`416@f:@416Q1859:X1=Q1d3T1V6n\4[V27BET2@>:
0U14\4j8k31B16@f:@416Q1859:9d32f9jd1Ze2_1l5[Ag=2d3`j5T1d3T1V6]Dno1a9Oo]1\\1[:b;o37BET2@>a14\4h4b
816@f:@416Q1859:T1d3T1V6]DVh1h7m1gAjT1\;@2Zj17BET2@>a14\4[=16@f:@416Q1859:U1d3T1V2o3\EaY2Z=dP1[R
2o37BE5n1@>a14\4g3e50l316@f:@416Q1859:Ld3T1V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Z1d3T1P2U4^4m@kQ
1P:dM]4aY1]b1m?o37B2BT2@>a14\4]1P1R2X8@16@f:@416Q1859:Md3T1V6n\4]b1mC7BET2@>a14\4[=16@f:@416Q185
9:5d3oASj1Pm3c53d3Y3S\32d3]_34d3ji2d2mB4d30\_3Y54d30^U2ZD2d3mb33e3ii2cE1e34e3Y3YGfo12e3Tm22e3bZ4
5e3`]3k1_a2_O2e3mW75e3\l64_=`35e3X^2Rn1]4R^2:f3X;oR4e121057lU2?f3X;oR4e121057Xa12`D_7QF^=;f3X;oR
4e121057lU24Nf3MGc5n3d?eU1]LVa1e121057X<b9WGm7l4P4Z5a2e@P4_5S3j2^:Z2Ef3MGc5n3Ze1d]2e121057X<jP1m
7l4^1a2Z5a2Z620b3278d12g2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:
12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@`6e1210524^2
C5<a2l2V1NMDd57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;j8^KP31U3:g9Z1I_21P4f3T1=f5n3e
6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e121052
4e3X61Y1MR4T2241i<Z4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1V6f3M6=K13AR4n3?U6h85:a264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253
Y1T1>=_1152]1C\1239fDn:b116^1n9R1U3>f3X;_o1_S2e121057_OBZ@^E<f3X;oR4e121057_OBiU17g3Z6[3UZ4_1l5[
ABg3[3I`5]o2aT1U6_1l5V<T5ZOhAEkP11>d8U1g3LIJ0S7ng1Q1XY1kW1_1l5l:L@P5_;d47bGa4b2P5l1P<MX2f4U13KX3
V31d1X2A9g3^1W8g=]l3_1l5[AdW1o4f30L8;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^3f4[3Z1T3d
32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239:g3U18W8\i3h@_1l5[AcP16g3f9UZ4_1l5[A:g3^1W8
SY1QQ3_1l5[AcP1Z4Ag3V17W8XIQ314c]3_1l5\10Z>b1e@m?Bg3f9Yg3kB_1g2063k1A:\10m?X726Bg3U18W8__1[9hQ2`
?_1o2o1A:]1k8Q7eP1Qh1Mg3V1_8ZL14d?]^2h1g=0:S1o4L8T1c7R1R3BME9DM_8TORa18g3f9UZ4_1o2l2]1m?;g3V1_8Z
L14X[3Z2_1l5[ACg3U107W8XIQ314cCoi2_1c2300R3]1m?@g3V1_8aHh314c]3_1o2l2]1f4V;e7SU18g3f9UZ4_1o2l2[A
RL8g3f9P<Tn3_1l5e>e2=g3V1_8ZL14c]3_1l5[Ae7jDg`1:g3f9UZ4_1o2a2:[Agh28;g3U1`8UZ4_1l5]1a84V7`3?g3V1
_8XIQ314c]3;S1l58T1P>l17g3f9jW4Z2_1l5[A:g3U18W8XIl`3_1l5[AcP1:g3U18W8U`1oi2_1l5[AcP18g3U1`8UZ4_1
l5[A[3Ag3f9^X1UU1o5ZEUQ1_1l5R2Y4n:e7PMnHP5n@@g3V1S5[3XIQ314mBgX2\2`?;S1l5[A:g3U18W8^>1dk3_1l5[AQ
1g3U1`8gc1_AHc5l<\3b8V<g?a18T50LE:1C_1l5[A`;2Lf51dBe2_Y1b1]4f30S110:e4P1]2`1e6n8:a264n54E0200111
;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T
2241X9k7d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1nX1S1g3Q13<e5]2UZ4:T1l5[Am]17BET2@>a14\4[=16
@f:@416Q1859:_1g3Q13m1T4]2TMh\1Y5d4Xf1:T1l5o2i1m1j1h8m]17BET2@>a14K`3^3_1`6k116@f:@416Q1859:Q2g3
0j100h7g;g2_8k1X=2h;\3;;2Dm2hU1ZMU=_1W2m1f1V13e5W533?=2A3Ic11<1420011122b1n1j251]T136T123T9WS15W
2g3`200S7TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2T3c:m4@1V1_?U:A^@E=00>;@k1Q4o6j?2285108>5=>5l2j3
o292Na151<Jg1g3U107c4n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6;0R1[19V48V7W5c1=>R2a68g9^71\2mJ`;
n1l>K1\18g3f9UZ4_1l5[ASa1RR1R1g3Q1V6]2jc1Zf2:T1l5[Am]17BET2@>a14\4[=16@f:@416Q1859:7g3<Y9UZ4_1l5
[A8g3f9Z;Xg2aW1_1l5[A7g3f9UZ4_1a5:[A7g3f9UZ4_1l5[A^?8g35`9UZ4_1l5[Ajg2;g3V1_8XIQ314c]3_1l5[A8g3f
9UZ4_1l5[AeQ207g3f9UZ4_1l5[Anc2:g3f9Z4dX2Um1_1l5[6o:Rg1<g3f9ke2`4Q6_B0h:\<_1l5[A>g3o2f6U1[GW3[^3
_1l5[Am@]6`@WY18g3f9^g3fB_1l5[AaN9g3f9\BR4ec3_1l5[ASO<g3U10_8ZL14cCoi2_1l5[AY1g3LV2b6VGc8c2C8S1a
3k=d4[:b4`5b<e6iW1_1l5k1B3g6[2BQ5Z8^9Z4j2g1]3P5>R;V2W8]JY1Cg3U18W8h;e2W8S7j=id1e@W;g=_1l5U7U:nNY
2:g3V1_8ZL14c]3_1l5[AS5f30V172Mh4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^3f4T3a1T3d32Q2
02l28=KY44S1211986ET1NQ1P1c1E2531W1T1>=_11f1C\12397g3f9ah2ca1_1l5[A8g3j7k1hY2\P2_1l5[A7g3f9UZ4_1
l5[AW@9g3f9^>1gY1la2_1l5[A8g3U1`8Wh3mA_1l5[An4f30LDMER4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T2
26O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?g3f9Yj1S>gQ2_1l5[AT108Q_2V2n6
1@g3V1P2^6ZL14c]3_1F;k2Z10A[A7g3U1`8UZ4_1l5[A<g3V1_8_Fj514c]3_1l5[Acm1n4f30a12Jh4]2`1?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n23131:T1S51FBMR4T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Cg3U
18R10S7^>1Y?[W2ZFc>_1l5[AcP1KaX1iA8g3^1W8UZ4_1l5[AeP17g3f9UZ4_1Y5B[AT1g3MJm6Oi4a21S1b5l44P4Q<P<h
H`4Y3n2Z3j1n;b9j4Z10XF_1l5e2a1S=V;XQ1k>b58g3U1`8lj3X?_1l5[AAg3V17W8oJZ114c]3;S1f55_7k9WJSZ1\1g3Q
1V2o3]2\i1h`2:T1l5[Am]17BET2@>a14`1k2DHR1EW6P2k116@f:@416Q1859:4S1<g3f9nAMg:dEcl1WJ_1l5[AT_1>g3V
1j6d1ZL14c]3_1e4V1[AX;^2l6f30S11072Mh4]2`1?U6a5V35:a264f1404^1:6:406S14E0200111;212100400171B2P1
1P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n231201:0S1S51F89MR4T2241O2^3d2Q2]35R1j18P1d32Q202Jm138396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>=_
1152]1C\1239T@iH1k2;g3V1_8ZL14jR3h:_1l5[A8g3U1`8jU1ZT3_1l5[AX1g3F[1Z61V1X3bOR1?l3b4T2`=>T5h2T:0d
3?1c:U;U1P4mCa4U3_1;`5b4h<a2[CDR4Z5_d19g3f9VP2nY2_1l5[A_i1UK=g3f1o7c8gOR[1PKeK_1l5[AaDoIW1g3L8`7
L2Od32]T11Zo2b1_1a5:[Ac8d3f4U6g@c2a6f5Bc1\1o7X210l=1\16c4:39g3f9d=`l3_1l5[A_AeX27g3[3Z6UZ4_1l5[A
P1g3f9X4b5lMYFj8R2T1Q5j4R5f>W1PQ1_1l5j2>O61i1o3n6[9]1n52_[1:JW2h3S1C5T33U@R8Q5T7[1Z22b3e2F871i58
`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AGA[;U1f1O74911112000R7m5NW?k6d723B22T7S?U?g5T1e3h3S1C5l3524C7332
V1e<R83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092^<f1D:<;111
210c3Y34l6R127`780_4^1IU1V4Da4V253?123B2W7C1]>U?k4KI:e1h3S1C5U4X1o=[>d2c>15Z4[:<Qf1a1m1[4c8]95U2
l2\1Q<8D>FEP1G774;11122TES1]E12Lm6lIc42i6f3h3S1C5b395242@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7T
1\53;4\1f2Q3c30223I62293746]1?>D32I??]:8;2IF>V1?D2517>11112000B6S64o73Q7N0n5k6e5R153;3123B2X6XO`
1P5:`1T2h3S1CX4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092f9g2Q1d174=610m6_8ES70h5f5E3g8=g6g3`<n2
n4714607G12U;9h3m1i8SR51122`c1W1h3S1C5R4K?VFSi1c[1h>X3]1T1Y1P118\2g@1122^S1Db?L[4gB714T174Y5E[5T
2h3S1IR424C7332T1nDV7d1]D8T1d7<YBc[1a6?4R1g95T128KY1P1181=DA5?992j>U11122B_6k?8o5V6De5R15_1o63L^
NEP5W1h3S1\c1T1W5]W2h>f1Hj2L1\18Q1T11;CT<U3R162S@\S1R1U?n2n4714607G12c1h3j100`Cg2_8T?2^5Y6\3;;2D
m2dNUOlP1W533?=D3Ic11<170011122b1n1j251]T136T123f1h3j100`Cg2_8k1X=2h;\3;>b3dNUOX5kBg8W533?=D3Ic1
1<170011122b1n1j251]T136T12Z7l>XF5o1h3i11V3n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1\333MD
3Ic11<;11122a3Q1h151f1i6W=T3l9R32f7dLU12n6n1h3i11V3n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4
j1\333MD3Ic11<;11122a3Q1h151f1i6W=T3l9R32f7dLU12g1h3i11V3n5g8h5R7Z516X5X2n1c6d8b1j4i3dIR1VM>d2RI
g4j1`2O3b13]21<;11122c4g3i6W=T3l9R32f74_LU12n6a1h3k10`C2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4
_7n=R8a5W5G=b1`262a3j251Z7Q@g>V7l>XF_1h3k10`C2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5o5=
S462\651Z7\9d6U1hDl>XFNh3k10`CW;]N;Q4KkR1P2Y[120`=W5G=b1`262a3j251^<eI`4kW1S1h3k10`Co92T1i5cH;Q4
KP<gAR5eCdI20O`<W5G=2FY362\651g@mIkW1>h3bc4T92l;II_262b61g@\Eo620e37880DE21e227j1e9479132_11>P32
0=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1d>6`91G
;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<a2`1[1V1=@MDd57OP3D_40^12247=X2T
3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22>N355Q71P@U@1U3:`52^5I_21e720e3789Z12g2116j1e9479132_11>P32
0==2438:22C57c23Ok14041234@3;324>140411_14801311162A015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C02\3B
CW2Eg20LHh9:`46`9I;26;3A;:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2W18[1T1139@M1Bd57Oe15b16
S40450^12247932U2]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22>N3018ZW11U3:R;I_21S620e378d12\1Z1U2e9
479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e
1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40^12?=X2T3Y13l5\1;>2?
11Z2^33@85>:81436NQ1R22>N355ZW11U3:R;II8\11k520e3@d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234
@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29
>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40^1B=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_21]
620e378d121e2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B
3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><45130;Y;?35<a2l2V1NM
Dd57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;Q71VP11U3:R;I_21Y620e378NE011e2U2[5Y447
9132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d
>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3T4450^12?=X2T3Y13l5\1;>
2?11De1^33@85>:81436NQ1R22>N3;ZW111S3:c5^5I_21Y620e378NE01g2U2e9479132_11>P320=@438:22I7c2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=
Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3T4450^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N
3018ZW11U3:R;I_21n520e3@d12g2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP
11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l
2V1NMDd57Oe3_40^12?=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;gGb?1U3:R;I_21P620e3@d12g2U2e9479132_
11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6
`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40Q2=X2T3Z7\1;>2?11Z2^33@8
5>:81436NQ1R22>N3018gGb?1U3:R;I_219i37X_1dH]V3=g63g8X620e378:Y121e2:j1e9479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c
6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@MDd57O[1Y2_40^15<=X2T3Y13l5\1;>2?11De1^33@85>:81436NQ1
R22>N3;TGa3c<1U3:`5a5I_21`620e378d12g236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2
CA><451@Y;C5<a2l2V139@MDd57Oe3S4;0^12?=X2T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22>N3018TGU@1U3:R;I_
21g620e3@>U12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_
40Q2=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;o<7BET2@>a14\4[=16@Z11T1P2:h5@416Q1859:T2I_21R620e37
8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^
3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40^12?=MZ1T3
Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N355ZW111S3:R;I_21R620e378d12g2U2e9479132_11>P320=@438:22I7c2
S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G
=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O[1Y2_40^122<=X2T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R
22>N3;ZW11U3:R;I_21W620e378d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015ML
P11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5
<a2l2V1NMDd57O[1Y2Y450^122<=X2T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_21o520e378d12
g2U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3
^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40^1B=X2T3Y13l5
\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_21j520e3@d12g2U2e9479132_11>P320=@438:22I7c2S1k14041
234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40Q2=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_2
1m3i378d10^1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20I\3^3E^4d>6b9G;g1;h5:3MC5c6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7Oe3b6=]5Y13l5\1]111m5i181436NQ1R22]135`W11U3:R;c18\11`3i3@d10
e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]
2U1><:1j;CT3R5_7Oe3b6=]5Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31Ni3OV6n\4]J=_[17BET2@>a14\4[=16@f:
@416Q1859:e3i3@d1031_>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3i552?=]5Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y314i3c^5=[Ba3
i3@d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5_7Oe3b657]5Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31V2j3j20o1Q4k1Q?k6]1\3d2m1:=
V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@o318X1;P33E1012Bh<o3l4FJR27V274Z21CkX1i6S8_2l2j3IP20o1Q4k
1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\6f3\7WF_2e31AA0023[5A?c1_@o318d1CM^13E1012P4Z9h1[2g4FJX1I2
4V274I`11Co8O1Q5`9V@i6i2>]11Z3_2S2j3e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD
518d1C\211E10`=R4i4FJR2e3V2o1j7;aGR7i6S8_2S2j3k2o1m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[
5A?c1_@o1HDA18d1P33C1106Dd<l8FJR2^274Z21CPGjAi6S8_2T5j3V10c1o1X2d3mBa10\1AKd28>d2@C>61072=A1A1P1
<@R<E41Q14k1[5U1a12521E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041U2h2GAR1
BK1140i218=2=8000173:?A_1I1021l5>o6Q1j7FJR27Q13P174[1N1CU6>W2`4g3n3X2V1V@i6Jg1l44>_1Oj2j3W1c1o1X
2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S10023[5A68c1\1U2S7`3d1BKS318=2=801173l23Ec=l8F
JR2^274[1N1CZ9R4g3^7V@i6S8_2Dj3iQ1_3R6Um1lL^X110GoCUAl3P7W7\8P4j;Bm3U2j3S1a1U2m5mE]1h3140P2m1:=V
391Q1VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1YD518X1;P33E10`=R4i4FJR2l5o1V8dNi6S8_29j3XX3cU2151103k
1j3e2U2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3Ic=R4i4FJR2l5o1kV1i6S8_2m1
j3e20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P33E1a=R4i4FJR2l5o1kV1i6S8_2
P2j3Z1`1o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN65o6WF_2g3S10023[5A68c1_@o318d1P32FJh<l8FJm14^274Z21CkX1
i6S8_2m1j3e20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3IJh<R4i4FJR2l5o1`N
Z8i6S8_2l1j3e2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YD518d1P3IEm<R4i4FJR2l5o1
kV1i6S8_2j1j3k2o1m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S10023[5A?c1_@o318d1P3Ic=l8FJR2^274Z21C
kX1i6S8_2j1j3j20o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3G1c=l8FJR2^274Z21Ck
X1i6S8_23j3l]51i1j3j20o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3Ic=l8FJR2^274
Z21CkX1i6S8_25j3]Bd6kd4Sg1l1j3i21o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@o318d1P3
Ic=l8FJa1@^274Z21CkX1i6S8_2l1j3e2U2m5mE]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1
P3Ic=R4i4FJR2l5o1[<_Ji6S8_2o1j3j20o1m5Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@o318d1
P3Ic=l8FJR27V2334Z21CU<c5QGi6S8_2i1j3k2o1m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_2g3S10023[5A?c1_@o31
8d1P3Ic=l8FJR2^274Z21CkX1i6S8_2k1j3e20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD
518d1P3Ic=R4i4FJR2l5o1kV1i6S8_2X3k3d1a6n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^:61Y3E27IH4
DF0`1Y5W1b6c7e4K?3X2g2811042=261T<P8Q3K@f2W7Ja6Q1>0J2BY5h1c2f3l7B2>Q1]21Y1d1AX2o8=831121a1P1l2k3
d1a6[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8XK0cG061Y3E27IZ2`1Y5c4m1R?X2d2281107=250000S<n1o9W3\3n3U
5T3Z1j54;P4S:f1o1i3d1A2U;=83141Z10311D92^1k3d1m7BnB93R3Z222T2i:a=CX4bo161o32Q1hS1@E25000Xb14;P4]
9E=X1o1i3V2o;54c1S1g3k3P1C^7d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\5@R5;<X363;X17S12H?01<S5@KR1D9j
8_<A:2e1@42D1?\5IW3<L107=25000P4\3g212_3U3m:]1Y1Y1b1U7:o1<0Z52\1m1m2f2`2e45Z2Ld2`2>b39:g2]1Q416;
1?Z3e1k3P1C`8fO8^:[1EYHdh1Y20`1T6];S2Q1U6I_41107=25000WGf4j1m4P5Y3>0J2j7d5]8V2Y7X2_4Q4141l2c1k3P
1CSI3X29W3a1Kf2`8T3Q3i]1]S2?]517C61@gHa?3Q1\2j549^14U6Q9Q1]21`3c6d4=831121a1Z1:k3dd1ZQ2l_1W6C6]D
oOdU12l3QV31l36l3U1ZT1m5f1Wg4h1l3h20o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P
3]>l8FJR2^274Z21CkX1i6S8_22l3ed67l3U1ZT1m5f1kh1[n2o1l3U1b10o1m5mE]1\3d2m1:=Af1MQ>P2a6a12521E0RV1
WFMa1g3S10023[5A?c1_=o2o318d1P3]7o6l8FJR2^274Z21CkX1i6S8_23l3X[1\l1m1l3U1b10o1Q4k1mE]1\3d2j12:=A
f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_22l3X[1m1l3U1b10o1m5mE]1\3
d2j12:=;5f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2P2l3U1b10o1f2Z1k
1mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1W>W2o318d1P3]7o6l8FJR2^274Z21CkX1i6S8_2P2l3U1
b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2o318d1P3]>l8FJR2^274Z21CkX1i6S
8_27l3U1ZT1m5f1ZW4l?m1l3U1b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WFMa1g3S10023[5A?c1_@o318d1P3]7o
6l8FJR2^274Z21CkX1i6S8_2o1l3U1b10o1T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o31
8d1P3]7o6l8FJR2^274Z21CkX1i6S8_2n1l3U1b10o1T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A
?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_21m32m3aV1;m3P1XQ1a314>^5ak5\2U59m3P11hT1121Zg3k;Cm3P107WK2
02`5S1]214>R`2_5kZ1SJo4Bm3P100^K202d6]2121iIc7`c1R1T]16m3P1jT114[d66m3P1jT114>>m3P1e1TS114Q2m5T>
[82X_2`c1@5m3P1jT1147m3P10iT114>8m3P100hT11212m3RQ67m3P1]Q11Z3148m3P1XQ141Z314:m3P11VQ141Z31216m
3aEc3@Pe2c34m3[b3f^2j12m3[b33m3RQ6jU23m3ha2Y_32m3ZT86m3g3Sb7Q4W9T12m3gh51n33n3ET\13n3dU6V42n3nZ2
7n3OdK2R9142n3Ze53n3Ei\15n3UY1]1k2ae6V6o3:80Z112Lh127j1b9247?2_11>FY220?[27c2o240412312@3;63?140
411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20U1;29>b11
d1]2U1><4221@g3c2m4CBa2R5MDZ4Y17O[1Y2_40d14a1U16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22>N3;d8_>?e?
1U3:`52^5I_211_6o3:8[112n1;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1
CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@
Q608m4CBa2R5MDZ4Y17O[1Y2_40i16`26f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22>N3;d8o>^4j9[11U3:`52j4CI_
211g3o3:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31Q6o3:8[112e2
U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6`
8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69Q1k3CBa2R5MDZ4Y17Oe3_40d1;`26T3Y13n4
M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>e?1U3:`52^5I_211n5o3:8[112e2U2b9247?2_11>FY220?[27c2o2404123
12@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U
20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y17Oe3_40d1;`26T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o
>e?1U3:`52^5I_211c5o3:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1
<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe
3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>e?1U3:c5^5I_211h3o3:d1f>47?2a1>P320k2P606234@3V
11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7O
e3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:c5^5Y31h5o3:d11h227j1b9247?2_11>FY220?[27c2o24041231
2@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20
U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8h1V=e?1U3:
`5a5I_211n5o3:d100h21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T
9B3`1]1Q2^3\3V1W2]30e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MD
d57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8o>e?1U3:R;I_211Q6o3:d11h21S2b9247?2_11>FY2
20?;o17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3
M:0I24f4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40i1n2T3Y13n4M\128Q111i3S2B<>:81
436NQ1R22>N3018d8o>`:T51NV2:R;I_211c5o3:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482
CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221
@[6T1h3CBa2R5MDd57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>e?1U3:R;I_211a5o3:d11h2U2b9
247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;
260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81
436NQ1R22>N3;d8o>e?1U3:R;I_211h3o3:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]
30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22
]13P9eN1U3:R;Y31h3o3:d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y
31i3o3:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9^CV;1U3:R;Y31j3o3:d15`>
47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d
1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9^CV2o81U3:R;Y31h3o3:d1f>47?2a1>P320
k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q2U20U1;29>d1d1]2U1><
:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31h3o3:d1f>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5_7O
e3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U3:R;Y31W6f38:62GB1h2U2n3c5247?2_11>FY220?[27c2o2404123
12@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><4221@[64e121057^2CBa2R5MDd57Oe3_40h4T3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12>N3;MZ
5[25i>2a<P31U3:Z3g7I_211Bo3gZ20e1>_GW1Z2iU1^V1Y13n4h31]3=bC@o3gZ20e1>_GW1TX1^V1Y13n4h31k3bCBo3DR
Z20e1>_GW1TX1^V1Y13n4h31k3bCcU1j3o309d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3Q9\3Y13n4M\1]111i3S2i181436NQ
1R22]13P9eN1U3:R;Y31i3o309d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6
R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9eN1U
3:R;Y31Ao30fZ20e1>_GW1TX1^V1Y13n4h31k3bCd3Q48d10[:Y447?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<
X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3g7f4Y13l5\1]111m5i181436
NQ1R22]13fW11U3:R;Y31c3Q48d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3g7f4Y13l5\1]111m5i181436NQ1R22]13fW11U3:R;Y31
6Q4X_1dHc]33g85R4Ae2Qf5hY16R4Yi5Sl1Q31X42R4Yi54R4i7j@dP5S5f3<@DMER4n3?n>554a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^3]8OT3d325k102l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12317e9_7aDR721;S4@m3j9^c1
XIR\1_`1S2WCXJ8S4fJjb1PR1QU21SQ1l=3S4dg5R\13S4h<jT14S4aF^m3[b3_4f3<@6=c1HY3n3e6n8:a264n54E020011
1;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4d1?2
41TAd32D\102JQ28396D^2S3211986E9JNR2AT2Y1i32]1Ce17P9C]>gDLn251T42T4l@3T4l@Ua24T4bD[S3eo12T4Wc73T
4\R3f72T4Uf2LT4DV6n\4[V27BET2@>a14\4[=16@f:@416Q1859:2T4]i21U42V4bn52V4RZ62V4j^3j1V4Y20T2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_24V4j^3g_2]e13V4eb
1l[44V4^>]8eW53V4lFeW54V4^>]8mg21V4n1V4Y20T2m5mE]1P4P2m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023
[5<4?c1YD518d1P3]>R4i4FJR2l5o1U:eLi6S8_23V4n_1Sj46V4m_10XHbV1T32V4n_1n1V4Y20T2m5mE]1P4P2m1:=V391
Q1_>f6a12521E0lN4P7a1eD_2;[3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1jR1P4i6S8_22W4ka6i4f3@<DMh4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_115`1C\1239
8W4T2f_6[U116^1T>Z6f3@<6=MC4o3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>f?8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T22
41O2^3]9T3Z26R12Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239;P5>_2Z:^17l7h4f3@Q1M
h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_115`
1C\12393W4SZ3gW34W4eY2YT1kS36W4h2R_6^<l6Q=4W4<`1m_63W4<^a6k5f3@C=Mh4n3?U6h85:a264f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2NE253Y1T1>=_11
52]1C\1239R4f3@C=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2
CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241i<Z4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1YM;W4<SEhI
e[1W2e5e[1WS2S<\DR5f3@Q12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<L?U23Ef53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S121
1986ET1NQ1P1c1E253Y1T1>=_115`1C\1239XQ116^1T>Lf3A;GP2b3n3PX1Y=d]2e121057X<W6Y<f7b2n3m7l4P4Z5a2WL
1X46X4cU51L?^g16X4R2Se71k5:2X4WQ6;X4;a:Qn2eT1\P2g6d9\@X3Q<3X4;`^71Y4=Y4`10F0^U1PS3Q6fQ1VD_5312Y4
lj52Y4[W13Y4k9dX18Y4K]1^U1oj2R>P[1UK7Y4K]1^U1YQ32e76Y4K]1^U1RY3Po25Y4Y2^U1RY3^l16Y4X20^U1RY3^l15
Y4X20^U1RY39Y4`1G0a7lMg:Zn2me17Y4`1G0^U1RY3me14Y4`1jU1]o4<Y4`10F0^U10QY3me1_531;Y4`10F0^U1RY3me1
_531m1Y4`1E10R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJV1Kl5o1kV1
i6S8_2k1Y4V210R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1
i6S8_27Y4X20^U1RY3^l128Y4`1G0^U1g:Zn2me16Y4X20a7lMRY36Y4X20^U1g:Zn22Y4K6Y4K\10^U1RY34Y4Y2^U1RY3;
Y4`1G0bJ^:<PS3Q6PZ1l;b8Z463B7<Y1j1=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23
<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X10I0P24CY3O1n3`3Y5:22b2L1a4\15`10B11W12>Z3_19X137P10612
Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02_35MNV1e151<P1P1Ah1f130V4b2Z35>;2j1\1112
11I104J@Z2c24KH2566677D7l11188318T1W1c1\1C5ED2d10U14E21]1T1L4<2j1f2k1j3X32l3n1P3g4\20R1Q1[1U1B27
II;[4eBe@eX1g<oS11XQ2T11c93[4P_3S_23[4]j3fS22[4Tn53[4^h3eU21[44[4[@f^2Xm22[4`B5[4`Bm[1S;fc32[4oi
53[4`BP22[4aD5[4\CT1PS1k62[4^n15[4\D][1Y@n`34[4\D][1XQ43[4\Df\52[4^h33[4^h3lY22[4R^32[4W^32[4]I3
[4]Iid25[4j2bFmP5XR23[4[]3PHj1[4T20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518
d1P3]>R4i4FJR2l5o1kV1i6S8_23[4T]312[4Wk62[4T]22\4VS14\4VS1Q<iI1\4M\4<V6n\4[V27BET2@>a14\4[=16@\6
Y4@416Q1859:7\4UK0hb2<i9ZX45\4UK0Uc2i99\4UK0Z^1]T11:i9el23\4]Lh61]41]42]4]c35]4nDnV1QR1g]4:^4[2\
5gP1R2c1X[42m@Rg16^4[1Z61Zn1`P42^4aX63^4\U3TS36_4^P624hW1SHY1_49V2o3cC\9\S2`\1n\151TI7BET21>>a14
\4i3S7]216@MU3b6@416Q1859:S3Nf3H4Gc5n3Ze1Y[2Z2e121057X<jP1`324T4l4P4k1g1f1a2f?UKh14_4^P67nD3`4Wl
6Y45`4mT2cU3ea19O`48V2o3n\4kj1_;7BET2@>a14\4`4j816@f:@416Q1859:M`48V6\`1al2[V27BET2@>a14\4[=16@f
:@416Q1859:3`4gT3bY31`4B`4fDT3g>YNTIY8X2kAR2V7b5k2[Nd=^4o;fG2`4WP3;`4m2]n1lf22Q1c1cc1X<d1`78`4m2
`]27dW2Yf1^EkR13`4Z^6i;3`4mW3\T12`4_j3X1a424U3P3\9aS4Y1^ASC`;2e5W50k97BET2@>a14\4[=16@f:@416Q185
9:JP5Z4610\1OQ19<U2]1T877B_11>FY23?c2c2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2a;
V20e1>SI2500:3M:P5S136;h7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MD\4;KX3B<50m40k1d27:\8GO\128Q1d
6<>J3]4>^1Y3Z5^>@Z63Q4dD_211U1a4oDW:0X1X4QMo2n=X7T;Q:S6P9j91o8S8a6h1e1g6R6m5n2d11m1k2e8<U6Cj2W2j
1c2W4Z46N>0_2211n;47?2a1>P320k2P606234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h
5:3MC5c6G=Q2U20U1;2985b11d1]2U1><:1f9S2CT3R5_7Od10o1Z3S9b5g1\1]111m5i181436NQ1R22]13o5V@o4_<1U3:
o2R8T1T215a4Yb2W\1hj1`LT2a42\2[1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg1Z4GS1X1PEO5S:a3d3U1`339`3V21
e@a2K_:62R14R17U1Hj1<;109:I3[5d2l=N=a4\3kFe7P2_L]?\Y3gJe8_?k6Y2W6f3J26=2Jh4n3?S61h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1aN8I45En1C4H315_
9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2^3]9:i2d32j1602JQ28396D^2j14<F211986E9JNQ1A>AQ1
E253Y1T1>=_1152]1C\1239_=U3TL1b42b4go51b43b4W2nF3b4VI_j24b4VI_j2P\26b4g_1la1<em1Tc22b4QU3k520V48
[12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3
\3^3Eg20e1d>6`9I;26;3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDd57Oe3_40h4T3Z
7\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_21^5Z48[11h2U2b9247?2_11>FY220?[27c2o240412312@3;63
?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1
]2U1><4221@[6m4CBa2R5MDd57Oe3_40]3Z1T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8o>e?1U3:R;I_211Ac41JTh3U\
2aET2f4U1`5Z2o7U7>c3U1V6<c4Pf2^2d2_^1GkJ1`Z1fC8d:S1c40a5\W1j4NgHR54X6P2V2n2\7W2T@1[:1NT1T8bGm<3<
8XC5o:0c29Lc5U1d4Cn:\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1U_11Y4b;l>\3R:i3_6m4:c=e3FT453d4Sd5g8<d4\2k`1
T3`n1cZ1h[1eG_@j1_B2g4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S12119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4f3MDK1h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1MR4T226O2d2I]9T3d3
2Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o\1Fd4ILZ1Z?]P2e5oGiR1Q:ml1n9i80e91_70l36f35
2d4Zj6?d4f1Z1dX3XQ4110e91];6:[351d4f5f3MDM^1=k2n3?R2k<536a264S1B404^1:6:406X1F4D156271f11P1S111O
015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1
?26O2^3]9T3d32S1M02d278=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239FP>]2i3]2110UCQ1M1?[35h4f3MDM
h4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239^6f3M6=Mh4n3?U6P2g6536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_
3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1C4H315h5f3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y1MR
4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1L7>=IE152]1C\1239j>[4P1bHm5f3M6=Mh4n3
?U6P2g65:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f5
3DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1
211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?j5f3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239?d4Z23
\?mFTg5g2h5JY2n3T;[6>S69d4\2YP7X4_1]4]4\9n<P2d44Cb100m3n;^[1d2]@m9[1a?e2kT1V_1`1n8d<7BB2Z1I@>a14
\4o1o2;8S1[3h1]1164054X8f1F9641631K859:4V2[3El4f3M9:Mh4n3?j>35:a264f1404^1:6:406X1F4D140040271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12398d4X2^T7lD^1[50c4?d4f1bS5L@_h1_7R
@1\4:S1:[505d4f1Se71[@R1d4IK0EP:\;RG`Jn6a4Y5\Ab<S>h[1f9e8U=EY<_5P6_4X2f51X21^2V3_2EV5[1d4IK0EP:Y
S12m82Z62Y2Q81g3\@\JbBo3Y]1V1G[4[2>k;V1jGS4;X2]2X31X212b2O_4ET56d4oa11df50bM5d4Pe6eC0f5W1d4If1Q`
151Z?gQ1[Q2:A?l9J1]Hj@g69U3<00V35NW21X2044n2g1V7n2U1V2Nf5f3MD4H10Hl3U2h159e7E_3;f2536a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<b1e41Y16FR4T226O2^3]9T3d32Q202l28=Ka1g24S1211986E0S1N=CP1c1E253Y1T1>=_11f1C\1239FKR
:Od60b544o6R9Q1c5f3MD4H10e4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4W137<=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2l2A]9T3d32Q202
l28=Ka1g24S12119866>0S1NQ1P1c1E253Y1T1>=_11f1C\1239Y1PB0b544f4X2R92d4Pe62d4he7S1d44V6n\4gj1c;7BE
T2@>NB4\4X3@V5Z416@Q1d9@416Q1859:Y2Ld44V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Nd44V6n\4[V27BET2@>a
14\4[=16@f:@416Q1859:b1KMd44V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:b1Nd44V6n\4[V27BET2@>a14\4[=16@
f:@416Q1859:3Z2i4f3MB1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET
1<AQ1P1c1E253Y1T1>=_11f1C\12395d4Sn6Fe?hH5d4c[3dU3WMhH6d4Wn2Tm3dAXEQ54d4\k6bE\F2d4gW23d4gY3b`3Gf
3M0Ec9W3][3YDe121057e3j>hDi8m4i2P>h4VX13d4nf5[S1Ed452\[1N3?P;Y27[S1ee2_O_7S8U3R2R6g?a1>6d4ia3eZ1
YV1[6gA4d4ia3o`2[67d4XMaW6d@i4b=22d4Ra63d4jR7;R5f3MDMh4n3?P6b1b3X2^15:c1M64f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1aN8I45Ec1:C4H315_9o6_3a2Ch2_152Q2e121057LQ2313<X61
Y1MR4T226O2^3]9T3Od22X1H02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\1n4f3MDM^1Y3n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`6_2UH
R8\759d4Q3n=S8ec2dZ2lZ2k35]5f3M5>MJm3n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17I
W21_3OBJ5a4[17<\1o24`4P13c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2^3]9T3
Gl22D\102l28=KY44S1211986ET1NQ1A>FLE253Y1T1>84_11f1C\1239P7R5a4XCd4P2k4f3MD2Jh4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T1>=_11f1C\1239h4f3MDMh4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l2839KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1
2395d4X2bl6kFd<R1d444Q6hN14n]3l9_a1n:7BET2@>a14\4[=16@f:@416Q1859:Ed4f1Q2P4UZ11iEeV2]B;^?a3a]1g8
Q6Q61X21^2X2:d4d2al12Vg1`EUY3m34m=Ld4\2Q19b2]1kV1Y31Z1^D`3mQ2k1X1ZP1a3_8Q6g@]3_:9b2V4m13dC5d4\2[
Lb\5PZ14d4\2oa5Yf14d4\2cV4`Z3R4Z49\1Oh1U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H6312
8NC;d<]1Q2h=0T2Y8c1U?260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7Z4Y1]90h4_:\128Q1d6<>J
3]4>^1d8o>UO_211Id4X23l8<k9j3aH1Z1^D`3TCe<R3Zc1T?a3o:_311S6\KiL=d4\2[7m1eU2aS1Y_2R7Y7a7TK_B2Jd4\
2f?d<VC1_2P5eJ^9W[1W4nT1l18m:a3U1@l;b2j<g:l4h5h56d4hJ^1UT2\_2jY1R1d44V6kEUT2]K^G]Cmb17BET2@>a14\
4l9^316@f:@416Q1859:IP1d44V6n:bf1i?bk1Y;Qk17BET2@>a14\4[=16@f:@416Q1859:S1d403V6[e2P6R5^\1T;Vk17
BET2@>a14\4d70e516@f:@416Q1859:Md44V6n\4[V27BET2@>a14\4e7e516@f:@416Q1859:Ad4U2f\1^h1c=SX1oF1^IY
N1Bj3T1Aa;B5d4^?]O`Z1`b4;d4f1N0]h6Y13WJ1n5Q26d4f2gi6\P12Y:V1d4E4aX1a3V?][1f6Z]1aC\2I1S3o@kC7W1X1
d5j7EZ4V35e1K1b1]2>@3_1P7C]22Q1d4JaX1a3V?_o2nEI1S3W=U1]F7`2d5j7FY4V35e1K1b1]2>@3_1P7C`21d44d4aj6
W4hA3d4\n6RG2d4gm7i4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986
ET1NQ1P1c1E253Y1T1>=_11f1C\1239UZ1>4d4jm6\8R2W6f3M6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e
1210524j1S1313<\2k31Y1MR4h1;241O2^3]9j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_11
52]1C\1239W9o5o4fDm4f3MD2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S121198
6ET1NQ1P1^14E253Y1T1>=_11f1C\1239mO\B2]8f3C96=E7h4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S
148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I4
5Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1MR4T2241O2^33U7S2
T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239_N1U3:R;Y31k5f3M6=Mh4n
3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3Y7S2T3d32Q202JQ28396D^2j14S12
11986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239h4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Il4LOBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d
32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392d4i]17d4X2HmY7ZEm35@d4f1AHaX32\j1Pe1jA3f91
k5:T952d4c[3l4f3MDMR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1N
Q1P1c1E253Y1T1>=_11f1C\1239P9\KX<1h4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202
l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j85d4Zj6^>U4XI3d4ac7R83d4dk7_;k4f3MDMh4n359n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2^3[7Q2T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253CET1>=_11f1C\1239[Y1
k4f3MDMh4n359e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=Ka1g24S1211986ET1NQ1P1c1E25
3CET1>=_11f1C\1239>d4@S102EQ8dg61Y?X4S4c6f68d4d102g8PW7X4^AR5f3MDM000e4n3?S7j75:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239TKS5O1=d4k9Q5f3MD2J
10e4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o2f53l1aN8I45En1:84H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=
_11f1C\1239XP1O1Kd4KH0IVb1gHa=Be7fB[K\P2_>?^81X7V5MU3P2`2c1^3f2>S1f3MC3L0e4n3^S1kAk?hm1e121057X<
jP1j1>0b5l4P4Z5a2hCS6O[5h=0T3Ad4_3][1YAFY?a2YL]7P:`4U2W`1nFnC^IT;2d4l_3Gd48]10U2d@e21ZL2?^_2k2\o
1Y@4P<YD168U1T>8d4g1gd6ZP116^1T>Od4HL00FWi11_21k3mHc`2]6l]1S2a5P?168U1D?6V6:6[1c48Dd4f10XBeW11_2
1j30mHmR2V8``216^1o7T68<d4f1Ofc2_Y2lj1oK1k527\5:d4f1OSd71k5224T:7d4f1Se71?[5:Ed4IMdQ1aV1WU2o^1]?
X8U:1TB6X416^1P3c3_722d4Zb73d4Va7P83d4Va72Ed47AJ0f]1g2g\5Q1k>]1X3OX1Y1KBe2m4j2h37d4f1i8Y\71Z2^25
d4`:Se5X5\d1<d4d10nb1YW2Q_1^[1a1hMi5h9M<d4g1eW3Tg2gKk8[@W116^1T>3d4Zl6WI8d4g1Ui4lk216^1T>8d4g1j]
6WW116^1T>3d4nd4g\13d4nl7Y:W5f3M<7Mh4n3?n>5:a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17I
i5OBJ5a49Q17<CH]1a1f53l1S>]@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q2
02l28=KY44S1211986ET1N=CP1:80N883253Y1L7>=_11f1C\1239dKh4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\W1<d45^10^5kR2bb4VIV6S2a3a1
4d4PZ2bb4]O3d4Xa6U_12d4^P85d4`d7CQ706d49jT114^n5S1d4Jh21kIj;a3b6n@Tg2nEA9S3k@oC7`2d5j7P5V35e1K1b
1]2>@3_1P7C`25d4ZY7U2eD`72d4gW82d4_X7h4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3R8Z1T3d3
2Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239R5f3MD2J3AR4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^3]9T3d32Q202l28=K@h34S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239XQ11i<k4f3MD2Jh4n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch
2\1252Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239N
d44S2R4n\4[V27BET2@>>R14\4[=16@f:@416Q1859:Md44V6]W1`U3[V27BET2@>a14\4[=16@f:@416Q1859:Ld44V6n\4
[V27BET2@>a14\4[=16@f:@416Q1859:Od44V6m51nV4[V27BET2@>a14\4l5^716@f:@416Q1859:P1d44a2d3m51nV4[V2
7BET2@>a14\4l5^716@f:@416Q1859:X1d44X200k3n\4Yj1Q<7BEZ1I@>a14Ef3[=1612;f:@4162N8571:S3P3a1f3M4Bc
5n3Ze1`;SR2e121057e3b8jP1m7l44k3Z5a2T47BET2@>a14\4[=16@f:@4162N859:Kf3MGc5n3Ze1`;SR2e121057X<jP1
m7l44k3Z5a2oNg7U2S5U3_1d44COA01m3^4oT1hk1YH\?kKo6_S17BEZ1I@>a14Y28d14n2\:16@i1l8@416Q1859:`1U53d
4@m^7>d4mb1U9ih1m`2PAP4a5?n6_7AY3e?6d4[o5_6PA]LV1<d4oL0Kg5d7R;kIYV1ZT3VW1K6d4Y[1fGgCch2ij1Q1d44a
2d3YDnd2eS1[V27BEH[1@>a14\4[=16@d8Q2@416Q1859:Dd4Zb1h@S?Qc2:Q10U608L:a1Xe1T9Y3g1mA1<d4\2V:jQ1SS3
i<R8YBX5RP1VCl:Id4`;Zg17n<cj1mJQ10U608Ld:U1Q[1d;P70b3S:1601Lf3MGc5n3Ze1d]2e121057X<iL1n3m7l4P4Z5
a2TKn51c4BO6d4V2QY1P2Xo1U`35d4f2kS3aW1]^23d4f2Wj7Nd44V6n\4`a1jD7BET2@>a14\4[=16@f:@416Q1859:JZ1d
44W2n3Z:^W1P72l2l4V\2V4P7m2f1^f17BET2@>a14l3?^3l916@f:@416Q1859:Y6i4f3MDMh4n3?GV>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239X5h4f3MDMh4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Z
a1i4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3>1S32Q202l28=KY44S1211986ET1NQ1P1c1E253
Y1T1>=_11f1C\1239h4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1hLh18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S121198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239o4f3MDMh4n3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X1
7Ii5OBJ5EIV2J[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q2
02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239W5X1m<jES6f3M6=K13Do3n3?U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2
CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_
1152]1C\1239[8h4d?5X41S1d44Y2l3T[1iQ3[V27B<8T2@>a14\4\9n316@X9]1@416Q1859815R1d4m8g57R1m17h7ZGl?
UA;T1`81VE`3_Fd11n3T3R4A1m;M?jJd9Af4l?kV16d4VBWk31mg2jQ19d4oIi8bL`n2[7]1oAlc13d4`j2l]34d4do5f4nQ
23d4do5X5Hd4If1d^1g6d:kCg5kEVc1L?Rd1T5b126U3^94`1f?9D8d4`2k\1UC[m4b19d<8d4K\b1\Q1Y8VR2eKbS18d4Bi
1VZ13T^4\Q2m3P1d44W2n3hQ2nIVa1[V2789ET2@>a14\4[=16@f:@416Q1859:S1d44V6RS12XT1h2X1]Q2[V27BET2@>a1
4\4^5c7816@f:@416Q1859:2d4\l2Md44P2U4n\4[V27BET2@>a14\4[=16@f:@416Q1859:Nd44V6n\4[V27BEf1=@>a14\
4R=816@f:@416Q1859:W1d44P2U4RDkh3]:V2o2d;`O`;7BET2@>a14\4^3h1`1b616@<Y:@416Q1859:Md44V6n\4YKQ[17
BET2@>a14\4[=16@f:@416Q1859:Od44c1<U4^Y1_S3[V27BET2@>a14\4[=16@f:@416Q1859:W1d44c1<5o3iCdEQ@]c2W
<be1`4789ET2@>a14\4^3l916@V6_4@416Q1859:i1d44a1>F^3^Y1SJf=R30b15n<a6[;W1S>^8\;\Y1aA71@ET2@>a14\4
l2IIW10S6HD16@S41Z1U5@416Q1859:Z1Q1d44P2F^3^Y1fi1mAjG[V27BET2@>a14\4[=16@f:@416Q1859:R1d44P2U4[9
gb2S^1f2[V27<5ET2@>a14\4[=16@`5U5@416Q1859:Md44P2U4n\4[V27BET2@>a14\4[=16@f:@416Q1859:R1d44P2U4T
R2iZ2[V27BET2@>a14\4`67Y1V1Q416@f:@416Q1859:Q1d44P2U4Xf1k;PQ1hY1\;nj17BET2@>a14\4[=16@f:@416Q185
9:2d4Xf78d4`1Y1eY6jg1312_420V49]12d2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:
128E8CJ3m1g7[2]1Q2P;g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5m4_40h4T3Z7\1;>2?1\2
P3=D85>:863]4>S1:U2jFQ4W:1]?2d4c\13d4`1b^55d4i1\b1ha4fb1Hd4ES1d;2X2;jd1b1RV16P?c@Y3U2io18l:k2f<j
3T8_7_4Id47Cj7g<dJ^25ImU12jCm66A^V1T3nBZ8UBi6Y=ZS11e2>d4e5YZ1P:_X2o76h?[GZC1\;c2Z1h1d4KeLT4i2l2P
1Y2i12i3d117331<F]3]3La21k3o4jNZ177X1dMYS1^2k341<281?0415_1o4R6S5[9W9m:QDo4R3Nd4JaX1a3f^3mDP1I1S
3kT17`2d5j7P5V35e1K1b1]2>@3_1P7C`2Md4JaX1a3[5ZY3nEKS3kT17`2d5j7P5V35e1K1b1]2>@3_1P7C`22d4[b1Od4J
aX1a3[5Rd2WEnEKS3gNS67`2d5j7P5V35e1K1b1]2>@3_1P7C`2Md4JaX1a3[5ZY3nEKS3kT17`2d5j7P5V35e1K1b1]2>@3
_1P7C`2h3e46C`32d1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R129C5511G
Z1R763A19V1c2U5U8>T5P7l1U4P1X64a1l4]1a1a2V64?m2Y2\2D[7AR8e2L6HY1]4[4:2X15i1^5n1W1g22JX1i34<62]10
Y1T1V3e4;>`6b3Q3b2014k2b47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8=P48[17
0Mc11\7h168>gE\1:2F1[3kBJ>Q?Y2f1B]5Mo2V59R=f1h62P3a22]30b7f2V4<:Be480_1?_D\3l:14_JT_1fHXY2Y<DoOR
9;e4Um1o2XT1U:UP1TZ1\P1a4\OBJe4\^1gZ1S9Z<Y>@]4i9V5Bc:_O]<DV;>n4Y47Q@\3m;B\37Ge4;3X9_Jg1[Eg5cS1[@
oNf;Y5d<];j=\2o?_3]1g8R3Q?1e47e4De^1f9f`4mIaJ5e4;3hS1_V69e4;3hS1nS1dR2T1Uo1`O2e4?=e4jW1`Mc1W4X7[
:aGk2`U14j3]K3e4dZ1VT5?e4JiV1c5h40X:\1cA\H`?lc2R?nCXH2e4gW8:e4]U1Q`2hU3b1i;Z30`DU39e4XT1g?Z<0eQ2
kS31lJZ1e4D5b7RAi2o;U28P9o1o7g2_MW7T6^>cAY1_6W1i1j25]19o4]Cm7R1k3n7l1a9L>l1Q:<m<`;T;`1e4D5f1k24g
Fi4@Z2\1]1^1^2V9k1Q5m8k18_Cd3:HTG^4U<k@d3X1U951<Q2A^:m10j=dN<6f<Z8U3^1Q8=e4JY?1aOl]2Tg10o]1n5dA=
b57e4Jcd5[c1X9o8W52e4DFe4D5b671AbP1\23m6UR30R4Ieo1Of2R5Y<P7a72e4^k65e4lk5aO[1jT1Ae4c109`;g2TGm5e
2^;T?bX2`c1@_^1e=Mg1e4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^27
4Z21CkX1i6S8_2Be4X?df1U5a=a9_l2[;\2Q=Om2T9S1m3[=S7[78e4T2]h2Z1n2f_1mZ2`?4e4T2\g6`?5e4T2cf2hP4`?4
e4T2\g6`?4e4T2\g6^?5e4T2l:hi2fb34e4T2\g6d?5e4X\1hW1\c3gZ12e4i\22e4jE2e4T23e4T2mV74e4T2mV7S97e4k:
aS1jN]1]5[o32e4ai69e4W^1Wl1R<m2_;0df2^Nj4f3NC00Kh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3
d32Q202l28=Ke1c24S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Df3NEc9hP3l=YDe121057e3j>bMQ4Ki2P>Bf3NEc
9e^3YDe121057e3j>bMm4i2P>P6f3N5=1Kh4n3?U6h85:T2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_92l6\32a2CCT2_1528h1e1210524n2313<X61Y1MR
4T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239g?d5Ef3NEf7l1aT1SZ2
YDe121057e3j>bMm4i2P>cDLf3NEc9lH4ce2YDe121057e3j>bMm4i2P>j7a92V1a35[B0Df3NEc9e^3YDe121057e3j>`M1
m4i2P>S;Df3NEc9e^3YDe121057e3j>`M1m4i2P>S;Ef3ND0c9e^3YDe121057e3j>`M1m4i2P>S;Df3NEc9e^3YDe121057
e3j>bMm4?Y2P>k<Bf3NEc9e^3YDe121057e3j>bMm4i2P>m5f3N5=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1MR4T2241O2^3W8U1T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\123
9^D2e4X]2Q1e43V6WU3fW1[\1oI7BE>e1@>a14\4KQ9]316@f:@416Q1859:o4f3NCMh4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2^3]9T3d32IW102l28=Kc1e24S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S;j2o:^2m=\8h4f3NCMh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239S;2e4Tf55e4PP3TU3VMkG2e4Xe31e4V1e43[1DU4oY1A6eT1i4g6ma1[V27BET2@>a14\4n3\9161>f:@416Q1859:h
1e4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^2154Z21CkX1i6S8_2T1e4
3P2U4`4[?UU2kc1hf1b?7BET2@>a14\4c3T1b8162=f:@416Q1859:Ne43V6\d2a>oY1[V27BET2@>a14\4[=16@f:@416Q1
859:R1e43V6j5UGT;h]1of1aR1iS17BET2@>a14\4[=16@f:@416Q1859:ILe43V6n\4[V27BET2@>a14\4[=16@f:@416Q1
859:T1e43P2U4n\4[V27BEF]1@>a14Y3R1Z2[2S41^416@f:@416Q1859:f1Ne43P2U4n\4[V27BET2@>a14\4o3[916@f:@
416Q1859:P1e43P2U4g5]g2h_1[V27B2BT2@>a14\4[=16@f:@416Q1859:Ne43V6c58QW4[V27BET2@>a14\4[=16@f:@41
6Q1859:4e4T2nU7TJ8e4X80`\50U4k:P13e4DgN6e4Dl=UX2kMjd31e46e4eP2_h1]4b9\h24e4eP2_h1]4R3e4JU6V1Hf1W
1Ol29MA>DY4o20d1Q16U3\2[3a2W35e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290P123`20
@=OR1<e8_1a9T52Q1e11\6b8Z63R8B5[2`1R4Y2C^3^2f9b=D;h1e4J\7g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9P
8a5f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2g3fFYO985o7m20l5n2j2e4JN;j1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?
l2X8U8D4V1Z4Y1f3R91d1?LR135h18l6361T7JW2=R171h;Q2`7H2O2:`:g7Q30a2X2;[3f:R7i1R9Q349P2OZ6m:Ah:2`7e
46;7Z1j1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32
L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6o3j1T1C1^1:23JS1:?7_1A
Fc>T10B2A44f2R3:>P1U5:`1R1a2;MT2g7e59469333^1632<Q10Q2=;<6l18f250e1R2n1H^1W1X1N35j153o22547\1322
=V1?C012S1@A5>3562Q1;H2F3V1\185Ke2e4Jl4]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d
1_2^1g22[3KF:Z3`3U17MQ1`17V<R;hE0e5`3i6Z1P9`2_3k71>U95n3d14l1862g3d5b42g8I;Q;e46;7d28BU1`18I16?R
16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?
2;6J2>0d1e2R12LW1>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S1E2721Z10l18:92;17V1m1a2A<02\3O1j1552276V1h1
JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22<87632355514232841=1K:d11LLLc4R99I00B6=93V1h2e1:31Y14a11
Fe2:U1:c2Y1k1J>`1?f5>=>1;AG[1;S1289333T1D2M9Y2I<6><66K6f1H=I=06V2a17CS1\1:X1>C40j15:25;k172547V1
0462=3R14N08=A5:AD3137;_26Z1FN<;81U2e47<j1c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5k1:21P3:e2D^=T7e5R1[
1f50R3j@`6R1C5_3kBJAV2j4[1kJa2g3<>9e4m1T7S1Jd8^3d25R7e46C7^1j1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1
599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\79o5421]2:Y1411c14
\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1_3o45d1K3Z1W1Z1b1W32P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2
=b2a32d1V1M3^21^12a4I;7=]124Di8m1;f1Hl4Z1=C0U1<B\21D2Y1\65e1@A0D1Z5e4J7^1j1EW1C2b43DU1`5T11b53b2
5?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2n:o6c4V1Y2i2n5JLn12c5X13X108h1LCP1296T11:1S1N47_
2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1H14G0;HQ2T25d1K^1Kf1b1h2>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21_3c1a32d1V1Q
52Z37N]1e:j24P:c43o13_23Q6A`1e4J90k6U;^@b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>e5]27Z1X1U6o7R6^7\523
1Q8>P3l515\3THS3e46C351f6@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28aHl61m12c5d5Q6
Y43[2R1X3^2U:P223R42Z6Q1:j1n3o7]14X6]111:T1;V70:R331g3T1m1o2k6[7a8UCi5`>P1e4J;f4o220fFg:8PQ1dS1T
U1i10g1Q1c1o11:1`3j16h6l9YW1j=0g6l?Ae4J;aNS3YIXc1nW1S44c9ic1i8Y1`5i8V8`1e4T1l6l5Y2n2]23?d>1^8b50
d41o5b1_61S1]5m>Z4Q3Q5bMd1m2V6hCW5X8`2[2X2Y2R2]1f7U40U1234k1Z9Ke4T1P2o:d8B[Ce8l8]1_2iNoEeY17FHkN
<a6S6c@U4<6c?g7:e4JPb2^GVR3Z@_7V>a7Z52e4J4e4JQl6R5>e4JZT6aET2f4U1`5Z2o7U7>c3\7?e4fW1m<f;aDg5mU1a
ASCb4MSS1Z1Z2h2l1e4P2o1m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6b=AWAWF_2g3S10023[5A?c1_@o318d1P3V<V2l8FJ
R2^274Z21CkX1i6S8_24e4P71PQ6h5e4J70]17Q4X1?:AV2R14IX1JIe1874>E11Jm3A3<U10Z163222[10`2;8h1614100:
5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_123Eh1f1m5`1D]2_5<AT1D6?KS36?]3:2;MG4:56i
12@>?d2T2Z2V1R1W<@k1^5a6n4c4@X1^1n3?^3F@`2LN`:<O32<23R14]54n3i1=:`2:0h36I;V6o3^4`1m247\1Bd4a18n1
4e4aW11n38e4P71^P11P3MKY8Z4:I078V1N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S19:12312D;63?1404112\1482
CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2^;[6c2d4260:3841=:JI_43BU2b5G=Q2V2I3C29>b11d1]2O5><4
2213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dm10e3X4T50l3KT1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14>^1e3?P14
3<7Lb1LR23P27`2[1DT1^21H1?R1S11T4T2k2BY1G2>5GMF419P1155W2>@3KC\141n2]2<6k1100<02i2e4B607_1j3E9e8
R=9S11U8^2R2^1k6f1f2l9V3c1^2`LP7P=o5h5o6i>k2W@IP2KO01P2U7eM7=^1CQ19N841:^2181=l62T2k2V35e1K1Z115
Ff194@3_1X136Q1Z1A]2Cn1>2o1e4B607_1`=`>1d:R2^1b8^AoNP7PCbKSCj2KP11P2kT17=^1CQ19N86i2<Z72T2k2V35e
1K1Z17Ff194@3_1X1n1HA]2Cn1>2Z1e4B607_1`=WIR2^1QJdd2nEKR1P2kT17=R2Q1b4g72P5V35e1K1b1]2>@3_1X1g5Cn
1>2a1e4D407_1j4e8`>1d:R2^1[1eH`Z2S:YDd1KS3`7f5d@n67`2d5d2R52P5V35e1K1b1]2>@3_1W3b1U2C]22V1e4D407
_1`=WIR2^1[1eHdd2nEKS3kT17`2d5j7P5V35e1K1b1]2>@3_1b4]2C]22T1e4D407_1hV1R2^1[1Z]3nEKS3kT17`2d5j7P
5V35e1K1b1]294@3_1P7C]22T1e4D407_1hV1R2^1[1Z]3`3]BKS3kT17`2d5j7P5V35e1K1b1]2>@3_1P7C]22W1e4D407_
1hV1R2^1[1l4]X3nEKS3kT17l1C`53j7P5V35e1K1b1]2>@3_1P7CV1V12`1e4D407_1j4VG1d:R2^1[13j4fCdd2YDd1KS3
`7f5cG7`2`53j7P5V35e1K1b1]294@3_1b47U2C]22W1e4I0`X1a3R6cX3YEDKS3PCg1o?27]210X3[2j7g48i1\15e1K1b1
]2>@3_1P7C`2\1e4I0gBlB4f2k2ER6TZ2k7aF0K2oDKS3]O:R57]210d5j7P5i1\15e1K1b1]2>@3_1P7C`2k1e4P2o1m5mE
]1\3d2m1:=V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274I>Q11CUHe@i6S8_2Ee4J91V6S=R
:S1d:a<R5jX1a:l<H0hm11[;nNnG6e4W]1l7gn31]O5e4_c2d9WR2g\2S2e4;d1o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN
\7WF_2T1b2S10023[5A68c1_@o318d1P3]>l8FJR27^1G74^1K1CLd=k=]<i6JX7_2Q2e4;d1o1m5mE]1m2>d2m1:=V3Q>b8
a12521E0eN\7WF_2T1b2S10023[5A68c1_@o318d1P3]>l8FJR27V274^1K1Ca>k=]<i6JX7_2Ne43V6n\4[V27BET2@>a14
\4o3[916@f:@416Q1859:f12e4mP33e4^b3`g22e4go7Cf3NEc9e^3YDe121057e3j>bMm4i2P>S;3e4Dhg46e4Dc=UY2ZIR
1S1e43@e5m7jG`BYP1i2X7W`1[V27BET2@>a14\4[=16@f:@416Q1859:5e4l`6m;nG92e4bV8Q2e4j1U2m5^E>]1P4P2m1:
=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1[AP3^Bi6>d7_2>e4DT5VBl4]40
Sd3U4d=ZCkR14]P1?e4JT@RQ1X:hR1W53`6Pd1Z6hAiHc1dL2e4fZ73e4id7S46e4^P1X4`^4QNa68e4kb1d6_9mT2S;1e78
e4\Jed1cS1b=kQ2i:Qj15e4d1oX2e4_c5l1e46[100K5n2WQ1R9Z5f3R3]71>[:\]1U7c9j=Q1[Oi8\153kI`6V>4@3I2216
131025>2201I5l277m4n1B6AX1\1e4DM00Ka8]80iCe7\B2S252e6AVKi5e?U7iE3V=dD_:3l@U9Q@X5I22:0M50X4`6AB6e
4Un4`o17^?a67e4R]3_[2i9o2RH>5e4[IQ5mP3X7>e480SNe614iI22NY`2S@jR1Ce480:TKc2e614FkY3PU1ci1f9e1;01X
=5e4o\6[CU4]S1Ke4o^1\Ef9RJY2`BJH`MlN\2Q6c2iDZ5YAd2^1JAl:26P1_3Q1l4f3NCMh4n3?n>5:a264f1404^1:6:40
6X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S54e4o:JbY56e4
\i3dO]5Z3d2=e4DN09]U1m5T>gg2`c1@_^1e=W1e4QY1Z3l20W1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:ZBl<g7P
7W9j2:C]6ZLk2:e4n`2Vd2]d1\7\57Z78mA>e4VX1[@ko1f\1VCoP150i<7[7UBY7;e4^T3Z1eP3X36\?6Nj;YG[2e4P2o1m
5mE]1\3d2m1:=V3Q>b8a12521E0o<n@S8kE;_2g3S10023[5A?c1Q<b1m1LC@j218d1P3]>o7LFJR2^2154Z21C9g<9m2a3Y
8e<i6>k2h4]11O_2e4P2o1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@o318d1P
3h4d9o7LFJX1I\2174\1M199Z1j:Ki6Y8e<i6J_2h4_21T3e4D[1o1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9K
KW5V9:U:e1?[1k2X5_2K`1Z1AA0023[5A?c1a:b2Z3P2n118Q1BCM^1]>l8FJR2^274>:BM1CU2J1[6V1]2[1U<l2h1m1?Q7
i6>_1f29S3_2e3e4J0Y3702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B
9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1a6@
e4DlV113[3VY2LV8Q2a42f1Xj1Q9c5]2e4JU1o1m5_41[A]1\3d2W1E:=h1]1j3V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S
10023[5A?c1\@2KS318d1P3]>l8FJR2^274De11Cn2;]=5lGV6BS8_2`2e4JU1o1m5a4[A]1\3d2W1E72=h1]1j3V:c2X50D
a12521E0m<n4_3e@`4fAe1I^1o18S10023[5A?c1\@2KS318d1P3]>l8FJR2^274De11Cn2;]=5lGV6Ba3a4_2Y3e4JU1o1W
4e1U61m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3o318
0c1P3`80k5_1\7FJR2^274Z21Ca3m4Y421i35f5]3_1h6Y3T3j4n1S8_2\2e4P2o1m5mE]1\3d2<J<872=MJO=Q>b8a12521
E0Z1b;Lh6^AWF_2g3S10023[5A?c1`95d2[3Go318d1P3]>Q8JFJR2>o174Z21Ca3V=5X4cCi6S8_28e4D5TV2Uc44[1d[1?
e4DZ;V4_1Y>gMZC2VODi1mQ2R8k]1@e4DmX1^AlEe2`21T1n2_G]Z1Q<iOY;_:5f4S2c]2oQ1nk23f4Z^3\31f43f4ga3eZ1
5f4g[3o5VE^E4f4ga3eZ1e\14f4g[3o5eZ12f4SY63f4aZ3Y52f4k_32f4Xj62f4g]34g4c`2e`1WP1Mg41V6Ul2h`1[V27B
ET2@>a14\4[=16@f:@416Q1859:P1g41V6[Y2iBAV`1dm1f87BET2@>a14\4[=16@f:@416Q1859:1g41g41g42g4fJ4g4c`
2Yd1VQ23h4T<fR31h44h4gh3TGd[1:h4co3m3S4_c10UV1JR6hH3h4S]2\`13h4`m3=4h4[b3k6dF8h4iT3c6o2i;n1Z;Z82
h4P[22h4[a6Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:U1i4c
1b4Qe2d8W_1[V27=4<8T2@>a14\4X3=8g5c316@Q8d2@416Q1859:Q1i4c1b4Zc3cIaNiW17=4ET2@>a14\4X3F[916@f:@4
16Q1859:[1i4V6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;lX1aA7BEOT1@>a14\4[=16@f:@416Q1859:P1ELi4V6PZ2mR2[V27BE
T2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@Mh9@416Q1859:Mi4V6n\4[V27BET2@>a14\4d9f316
1>f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=161>f:@416Q1859:U1i4V6VDcB]Ml1l46ZQ11WP1\@ne171@ET2@>a14\
4[=16@f:@416Q1859:Li4V6n\4[V27;6ET2@>a14\4[=16@f:@416Q1859:Ni4V6`?]m3^R1P1kR17BET2@>a14\4[=16@f:
@416Q1859:Mi4V6`?]m3^R1lS17BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4j8`416@f:@416Q1859
:Mi4V6am2\_1[V27B2BT2@>a14\4[=16@f:@416Q1859:Ni4V6T^2SS1eK[V27B2BT2@>a14\4[=16@f:@416Q1859:Ni4V6
Q[2lQ2_=Q1ig17BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4_=kh17BET2@>a14\4[=16@f:@416Q1859:Mi4V6[d2V4[d
1[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6gf2Vf1[V27BET2@>a14\4[=16@f:@416Q1859:Oi4P2U4c^3ZN[V271@ET
2@>a14\4Z:P316@f:@416Q1859:Li4P2U4n\4[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6n\4[V27BET2@>a14\4l6^6
16@f:@416Q1859:\1Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859
:Oi4V6k:gn1\8mj1[V27BET2@>a14\4d9f316@f:@416Q1859:Oi4m2X3TV4i6[V27BET2@>a14g1d2[=16@f:@416Q18319
:Mi4V6Vj2U@aR1[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27=4ET2@>a14\4[=16@f:@416Q1859:T1i4V6d=i
6YF_Lf9QIlR1[V27B2BT2@>a14\4T2V;16@f:@416Q1859:f1Mi4V6n\4[V27B2BT2@>a14\4_<K16@f:@416Q1859:Ni4V6
`P2\3PY2hf1b?7BET2@>a14\4[=16@f:@416Q1859:R1i4V6YY1f1lHY>a:T`1UR22R47BET2@>a14\4[=16@f:@416Q1859
:Ni4P2U4n\4je1`@7BET2@>a14\4a4i816@f:@416Q1859:Li4V6n\4je1`@7BET2@>a14\4[=16@f:@416Q1859:Ni4P2U4
n\4[V27BET2@>a14\4j<@161>f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:V1i44Q6hN14n]3c@ge1
7B2BT2@>2^14\4T2]8h216@f:@416Q1859:X1=P1i44Q6hN14n]3[V27BET2@>a14\4b:h216@f:@416Q1859:Ki4V6n\4[V
27BET2@>a14\4[=16@f:@416Q1859:S1i4V6i5i8Le2gj3^R11jS17=4ET2@>a14\4o1[;16@f:@416Q1859:Q1i4V6c>Le2
gj3^R11jS17=4ET2@>a14\4[=16@f:@416Q1859:Mi4V6ga2Vk1[V27BET2@>a14\4V7T616@f:@416Q1859:Mi4V2o3n\4[
V27B2BT2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@a2T8@416Q1859:P1i4V6Y\2nLeS1[V27BET2
@>a14\4^5c2Q2V316@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@W:>@416Q1859:S1i4P2:AX3cY2BgR2[V27BET2
@>a14]19d2[=16@f:@416Q18319:Li4m2X3n\4[V27BET2@>a14\4[=16@f:@416Q1859:Oi4V2o3R7kU4[V27BET2@>a14\
4]90l316@f:@416Q1859:Ni4V2o3R72hU4[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6kb2Rj1ho1b67BET2@>a14\4[=
16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@a2T8@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@f:@4141Q185
9:Mi4V6ob2_5^d1[V27BET2@>a14\4[=16@f:@416Q1859:S1i4P26n3n\4nB\c17BET2@>a14\4^2m5m1_2@16@Q8d2@416
Q1859:Mi4P2U4n\4a=ih17BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4R;X216@f:@416Q1859:Ni4P
2U4ck2Za1[V27BET2@>a14\4Z:P316@f:@416Q1859:Q1i4Q24o3n\4je1`@7BET2@>NB4\4[=16@f:@4160P1859:i1Mi4Q
2T4n\4je1`@7BET2@>a14\4[=16@f:@416Q1859:Li4V6_^3^N[V27BET2@>a14\4[=16@f:@416Q1859:Mi4P2U4n\4[V27
BET2@>a14\4c3g916@f:@416Q1859:U1i4c1b4ci2Zc1[V27BET2@>a141U44T2S1Z1S5BP316@Q8d2@416Q1859:Q1i4c1b
4Zc3cI[V27BET2@>a14\4X3S5Z1BP316@f:@416Q1859:Li4V6X_3eM[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6RX3k
T1[V27BET2@>a14\4k4_816@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Li4P2U4n\4[V27BET2@>
a14\4[=16@f:@416Q1859:Oi4V6n\4[V27=4ET2@>a14\4n1X2S916@j8k1@416Q1859:Q1i4P2U4P[1hh1TY1[V27B<8f1=
@>a14\4Z:P316@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4l2^:16@f:@416Q1859:U1i4Q2T4n\4UBQLSH51BEi1:@>a1
4\4^5Y1a3P316@8W5U5@416Q1859:Ni4V6n\4[V251BET2@>a14\4h6a3P316@f:@416Q1859:Li4V6n\4[V27BET2@>a14\
4f<D16@f:@416Q1859:Mi4P2U4n\4dZ1fK7BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4dZ1fK7BET2@>a14\4[=16@f:@
416Q1859:W1i44Q6f6g<Y;14ZS1T?g9o2jNk?l`1^E7BET2@>a14\4[=16@f:@416Q1859:U1i444l5^CY;14ZS13Sm1[=l`
1^E7BET2@>a14\4[=16@f:@416Q1859:T1i4P2U4_]2YFTY1WP2S671@ET2@>a14\4f3[4V1Q416@8]:@416Q1859:Oi402R
6k[2RQ2[V27BET2@>a14\4[=16@V6_4@416Q1859:Li4V6cT4Z8[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6^C_i3[V2
7BET2@>a14\4[=16@f:@416Q1859:Ni4V6iR3TZ1_V1kO7BET2@>a14\4[=161>f:@416Q1859:Li4V6n\4[V27BET2@>a14
\4[=161>f:@416Q1859:S1i4V2o3mg26id1gT1cQ17BET2@>a14\4`2V1e5X3D16@f:@416Q1859:Mi4V6n\4gT1cQ17BET2
@>a14\4f<D16@f:@416Q1859:Q1i4P2U4^5Q2d[2[:\_1[V27BET2@>a14\4m;]116@f:@416Q1859:Oi4[2j3n\4[V27BET
25:>a14]19d2[=16@f:@416Q1859:P1i4V6k6`1dQ2HU@ma1[V27BET2@>a14\4[=16@f:@416Q1859:Oi4V6j60iT2XQ2[V
27BET2@>a14\4[=16@0e:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=
16@f:@416Q1859:Q1i4V6n\4S6WP27BET2@>a14U46Z2c2e4f316@f:@416Q18319:Li4V6n\4[V27BET2@>a14\4Z2P;16@
f:@416Q1859:\1i4W23j3dY2Y1\1b1[8Z4K[1P`1n;^U1P=l77BET2@>a14]19d2[4h5V316@f:@416Q1859:Li4V6n\4id1
aA7BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4i3a916@f:@416Q1859:Q1i4V6PEmg3g:ck17BET2@>
a14f3>6[=161>f:@416Q1859:P1Mi4V2o3n\4[V27BET2@>a14\4i3a916@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4g9
c316@f:@416Q1859:Mi4V6_b2^j1[V27BET2@>a14W44[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q
1859:S1i4W2<a3Y6l[1QZ1e`1[V27B8<T2@>a14\4Z:P316@Mh9@416Q1859:Ni4W2<a3n\4[V27BET2@>a14\4[=16@f:@4
16Q1859:Y6Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:P1i44Q6fKQ314n]3[V27BET2@>a14\4[=16@f:@416Q185
9:P1i4V6kOfP2WQ1S;^e1S5h;7BET2@>a14\4[=16@f:@416Q1859:Q1i4V6\X2l?bEnKR3[V27BET2@>a14\4n3\916@Q8d
2@416Q1859:Mi4V6\X2aT2[V27BET2@>a14\4n3\916@f:@416Q1859:Mi4P2U4n\4[V27BET2@>a14\4m;]116@f:@416Q1
859:Li4V6n\4[V27BET2@>a14\4[=16@f:@416J6859:Ni4V6RGke3[KS:kP17BET2@>a14\4[=16@f:@416Q1859:Ni4V6R
G3ge3_U1kP17BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4Z:P316@f:@416Q1859:Mi4V6_c2^i1[V2
7BET2@>a14\4[=16@W:>@416Q1859:d5f3R14:Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q2
02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4[=16@f:@416Q1859:Li4V6XCei3[V27BE
T2@>a14\4[=16@f:@416Q1859:Oi4P2U4n\4[V27BET2@>a14\4^2^1l8@16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4
[=16@f:@416Q1859:Mi4V2o3n\4[V27BET2@>a14\4]9m316@f:@416Q1859:Li4;j5n\4[V27BET2@>a14\4[=16@f:@416
Q1859:Li4V6n\4[V27BET2@>a14\4[=16@Q8d2@416Q1859:Mi4V6n\4[V27BET2@>a14W44Z:P316@f:@416Q1859:Oi4c1
b4n\4[V27BET2@>a14\4g9BP316@Q8d2@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Oi4V6a\2\P2X^1
S@n77BET2@>a14\4]7m516@f:@416Q1859:P1i4a2d3Xg1bERP2[V27BET2@>a14\4l1^;16@o9F@416Q1859:Li4V6n\4[V
27BET2@>a14\4_3k916@f:@416Q1859:Mi4V6XT2SOaY1[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6\S3aY1[V27BET2
@>a14\4[=16@f:@416Q1859:Ni4V6n\4[V27BET2@>a14\4c3X5^4161>f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16
@f:@416Q1859:Mi4V6Xf1gCmR2[V27BET2@>a14\4[=16@f:@416Q1859:V1i444l5hN14aX1gOXH[=Z@U6jX1o67BET2@>a
14\4[=16@f:@416Q1859:Li4V6n\4nB\c17BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a141Z4[=16@f:@4
16Q1859:Li4V2o3n\4[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@a2T8@416Q1859:Li4c
1b4n\4[V27BET2@>a14\4[=16@f:@416Q1859:Q1i4V2o3RX3nOl4[V27BET2@>a14\4_3EU9165:f:@416Q1859:Mi4V2o3
n\4[V27BET2@>a14\4U4U916@f:@416Q1859:Li4V6da2Yk1[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6Tn3i>QU1YQ1
7BET2@>a14\4[=16@f:@416Q1859:T1i4[2AX3P<SV21gj1[V27BET2@>a14]19Z1Y1[=16@f:@416Q18319:Li4V6n\4[V2
7BET2@>a14\4X4R916@f:@416Q1859:Ni4V6lZ4Q2[V27BET2@>a14\4n1\;16@j8k1@416Q1859:P1i4V6n\4[V27BEF]1@
>a14Y3R1Z2_6R1]316@f:@416Q1859:Ni4V2o3n\4[V27BET2@>a14\4]90l316@f:@416Q1859:Ki4V6n\4[V27BET2@>a1
4\4[=16@f:@416Q1859:R1i4P2U4jV4S6[V27BET2@>a14\4^2T2P5U3@161>f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4
[=16@f:@416Q1859:Li4@e5n\4[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4T9Vm17BET2@>a14\4[=16@f:@416Q1
859:Oi4V6n\4[V27BET2@>a14\4e811a416@Ng9@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Q1i4V6d
8WY1^W1b3o_1[V271@ET2@>a14\4o1[;16@f:@416Q1859:Ni4V6hQ2UHa6]\1[V27BET2@>a14\4[=16@f:@416Q1859:Ni
4V6cDHag3[V27BET2@>a14\4[=16@f:@416Q1859:DS1i4P2U4i;[a2h_1gj1c;7BET2@>a14f3EP9i3@16@f:@416Q1859:
Q2Ni4V6n\4gj1c;7BET2@>a14f3EP9Z416@f:@416Q1859:Mi4V6_a2g9fa1[V27BET2@>a14\4[=16@f:@416Q1859:Mi4X
2m3n\4[V27BEZ1I@>a14\4[=16@f:@416Q1859:Oi4c1b4P8mT4[V27BET2@>a14\4\91l316@f:@416Q1859:Mi4V6n\4[V
27BET2@>a14\4d9U3@16@f:@416Q1859:S1i4V6\e2S7o3]\1[V271@ET2@>a141Z4T:V316@Q8d2@416@@859:Mi4V6`l2]
`1[V27BET2@>a14\4[=16@Q8d2@416Q1859:S1i4V6n\4lQ1^T17BET2@>a14Aj3f3m1R4Z1Eb116@Q8d2@416Q1859:Ni4V
6n\4[V27=4ET2@>a14\4g9R3@16@f:@416Q1859:S1i4P2U4n\4^n1l77BET2@>a141Z4f3f3Ec1c316@Q8d2@416Q1859:Q
1i4V6n\4[V27=4ET2@>a14\4]7NZ1R3@16@Q8d2@416Q1859:Mi4V6ld2Qh1Y^1QH7BET2@>a14\4[=16@f:@416Q1859:Li
4V6a6\V4[V27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ni4V6oCnh3[V27B2
BT2@>a14\4l8^416@f:@416Q1859:Oi4V6n\4[V27B2BT2@>:0U14\4l8^416@f:@416Q1859:Mi4V6nY30nR1[V27BET2@>
a14\4[=16@f:@416Q1859:Mi4V6a\2\P2[V27BET2@>a14\4[=16@f:@416;E859:Mi4V2o3kOR]3[V27BET2@>a14\4[=16
@f:@416Q1859:Ni4V6UW1hU3[V251BET2@>a14\4f3d916@f:@416Q1859:Mi4V6UW1hU3[V251BET2@>a14\4[=16@f:@41
6Q1859:Oi4V6n\4[V27BET2@>a14\4N0Lf5g516@f:@416Q1859:Mi4V6i_2Tm1jd1`A7BET2@>a14\4[=16@f:@416Q1859
:Mi4V6YZ1nV1ek1[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6nk2o`1[V27BET2@>a14\4[=161>f:@416Q1859:Mi4V6
QX3lT1[V27BET2@>a14\4o1[;16@f:@416Q1859:Mi4V6n\4[V27BET2@>P1964\4[=16@f:@416Q1859:Ki4V6n\4[V27BE
T2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4]9m316@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4g3c91
6@f:@416Q1859:Li4V6n\4[V271@ET2@>a14\4[=16@f:@416Q1859:Q1i4V6Va2V3h1_CY2mP1k;_j17BET2@>a14\4[=16
@f:@416Q1859:Ni4P2U4n\4[V27BEi1:@>a14\4[=16@<Y:@416Q1859:Ni4V6n\4[V27BET2@>a14\4_3m5Z2b116@f:@41
6Q1859:Li4V6n\4[V27BET2@>a14\4l1^;16@f:@416Q1859:Li4V6n\4[V27BET2@>P1@4\4[=16@f:@416Q1859:Mi4V6S
a3jK[V27BET2@>W194\4[=16@f:@416Q1859:V1i4P2U4b4am1T9S9lBY5YP1[V27BET2@>a14\4T2b2U7]116@f:@416Q18
59:Z1Q1i4V6k[2Hf9gAjT1m;2Zj17BET2@>a14\4[=16@f:@416Q1859:Ni4V6j5U]2mi1aR1iS17BET2@>a14\4[=16@f:@
416Q1859:Mi4V6n\4[V27BET2@>a141Z4g9c316@f:@416Q1859:Li4V6n\4[V27BET2@>:V14\4[=16@f:@416Q1859:Ki4
V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Q1i4V6Tf1fGR@o^1fo11b67BET2@>a14\4j9`316@f:@416Q1859:T1i4P2
U4T8VZ2V2[2oe1b;hj17BET2@>a14\4c3P2U7@16@f:@416Q1859:Li4V6n\4Y^1QH7BET2@>a14\4[=16@f:@416Q1859:M
i4m2X3n\4[V27BET2@>a14\4[=16@f:@416Q18319:Li4V6n\4[V27BET2@>a14\4]7m516@f:@416Q1859:Li4V6cb2Zj1[
V27BET2@>a14\4[=16@f:@416Q1859:P1i4W2n3Pb3mJQo1Y77BEi1:@>a14\4\8n416@f:@416Q1859:Ni4V6PDWm1ek1[V
27B2BT2@>a14\4[=16@f:@416Q1859:Ni4V6PDmh3[V27B2BT2@>a14\4l8^416@f:@416Q1859:T1i4P2U4iS3TY1[V271@
ET2@>a14\4l1j3Ha1V1Q416@`5U5@416Q1859:Q1i4P2U4hf1Uf2QR1YT171@ET2@>a14\4`6h2Q416@f:@416Q1859:Mi4V
6n\4[V27BET2@>a14W44T:V316@f:@416Q1859:Q1i4V6AcS2hX2[V27BET2@>a14\4X1^3o4BP316@f:@416Q1859:[1i4V
6c6PV1VT1T8i9k=[<>[3]6b5f;oE^89kK7BET2@>a14\4[=16@Q8d2@416Q1859:Q7P1i4V6c6RZ3dFb5f;^NUL7BET2@>a1
4\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@Mh9@416Q1859:Oi4V6V7`Z1Vk2aS11gR17BET2@>a14\4[=1
6@f:@416Q1859:Ni4V6V7`Z1Vk2cS1gR17BET2@>a14\4[=16@f:@416Q1859:Ni4V6]V2`V2[V251BET2@>a14\4e2e:16@
f:@416Q1859:Li4V6]V2`V2[V27BET2@>a14\4[=16@f:@416Q1859:Ni4P2U4Z7W_2[f1[V27BET2@>a14\4[=16@f:@416
Q1859:Li4V6n\4[V27BET2@>a14\4j<@16@f:@416Q1859:Oi4V6jZ2JXQ2`Q2j47BET2@>a14\4M]<16@f:@416Q1859:Li
4V6n\4[V27BET2@>a14\4l2^:16@f:@416Q1859:Oi4P2U4n\4[V27BET2@>a14\4Z3Ig4^416@f:@416Q1859:Mi4V6n\4[
V27BET2@>a14\4Z3V5i416@f:@416Q1859:Oi4P2LX3Qg2le1[V27BET2@>a14\4[=16@f:@416Q18319:Li4V6n\4oQ1[T1
7BET2@>a14\4[=16@f:@416Q1859:P1i4F_5bNjb2`Khn1b77BET2@>a14\4Hb<16@f:@416Q1859:Mi4V6bN[^3hn1b77BE
T2@>a14\4[=16@f:@416Q1859:Mi4P2U4n\4[V27BET2@>a14\4m3]916@f:@416Q1859:Oi4P2U4n\4[V27BET2@>a14g1d
2^3l916@<Y:@416Q1859:Li4V6aT4\8[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4c3g916@f:@
416Q1859:Ni4V6d8_j1n=jk1[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6kZ2RR2[V27BET2@>a14\4[=16@f:@416Q18
59:Ni4V6_6T_2Yg1[V27BET2@>a14\4j9`316@f:@416Q1859:Q1i4V6g:Z7U2ng1fP2l9Fgk17BET2@>a14\4[=16@f:@41
6Q1859:Mi4V6g:`9eh3[V27BET2@>a14\4[=16@f:@416Q1859:Oi4V6nh3oC[V27BER212=>a14\4[=16@f:2=416Q1859:
Q1i4P2U4YQ2d[2[V27BET2@>a14\4l1R2j8@16@f:@4160P1859:\1i4P2:AX3n\4[V27BET2@>a14]19A<;Y1C0a2Ko6X21
6@i60k3@416Q18319:X1Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6n\4[V27BET2@>a14\4N0[<16@f:@416
Q1859:Oi4a2d3n\4[V27BET2@>a14\4j8k3D16@o9F@416Q1859:V1i4P2U4hZ1_<g1Q1?QGQ3Wh1fP1b9QL7BET2@>a14\4
o1[;16@f:@416Q1859:Mi4V6n\4fP12aU17BET2@>a14\4[=16@f:@416Q1859:Oi4V6nT3m?QH\T1U5hL7BET2@>a14\4[=
16@f:@416Q1859:Mi4V6]P3`\1[V27BET21>>a14\4[=16@f:@416Q1859:Mi4V6cb2Zj1Pf1Z@7BET2@>a14\4[=16@f:@4
16Q1859:Ni4V6Wk2fa1[V27BEf12:@>a14\4[=16@f:@416Q1859:Mi4V2o3n\4X^1RH7BET2@>a14\4[=16@f:@416Q1859
:R1i4V6gIS6`B2Im7fa2[V27=4ET2@>a14\4[=16@f:@416Q1859:Mi4V6bc2[i1[V27BET2@>a14\4g9c316@f:@416Q185
9:Mi4V6n\4[V27BET2@>Z164U46[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:P1Mi4Q2T4a@\
l3[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>NB4\4[=16@f:@416Q1859:R1i4P2U4n\4[V27=4<8i1:
@>a14\4[=16@`5`2d2@416@@859:Mi4P2U4n\4[V27=4ET2@>a14\4[=16@f:@416Q1859:P1i4V6i\2k=W2P`1[V27BET2@
>a14\4l2k2b716@f:@416Q1859:Mi4V6eb2Xj1lQ1^T17BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4
[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4g4c816@f:@416Q18
59:Li4V6n\4[V27BET2@>a14\4T2V;16@f:@416Q1859:Li4V6n\4[V27BET21>>a14\4[=16@f:@416Q1859:Li4V6n\4[V
27BET2@>a14\4]2m:16@f:@416Q1859:Ni4T2Q4n\4[V27BET2@>a14\4j80_416@f:@416Q1859:_1i4P2U4e3W5eR2n7@j
h1TV267BET2@>a14\4`2X140C00`28\1m3@16@Q8d2@416Q1859:DMi4V6e3h@_h3[V27BET2@>a14\4[=16@f:@416Q1859
:Li4V6n\4[V27BET2@>a14\4l8^416@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ni4P2U4Wj2fb1
[V27BET2@>a14\4[=16@Mh9@416Q1859:Li4V6Wj2fb1[V27BET2@>a14\4[=16@f:@416Q1859:Ni4V6n\4[V27BET2@>a1
4\4R60W716@Q8d2@416Q1859:Mi4V6n\4[V27BET2@>a14\4S6W716@Q8d2@416Q1859:Li4V6na2oj1[V27BET2@>a14\4[
=16@f:@416Q1859:Q1i4V6YY10[Mj?\f1d:_OVL7BET2@>a14\4[=16@f:@416Q1859:Mi4V6n\4m8^Q1nK7BET2@>a14\4[
=16@f:@416Q1859:Li4V6ZR3cZ1[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6o`2nk1[V27BET2@>a14\4[=16@f:@416
Q1859:Li4V6Pc2mi1[V27BET2@>a14\4[=16@f:@416Q1859:P1i4V6^X32\T1je1d<k37BET2@>a14\4X8R516@f:@416Q1
859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ni4c1Bo3n\4[
V27BET2@>a14\4Z:P316@f:@416Q1859:Ni4V6^Y1_S3[V27BET2@>a14\4[=16@Q8d2@416J6859:a5f3R1?Mh4n3?c;Z35
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S12116286ET1NQ1P1c1E253Y1T1>=_11f1C\1239T
47BET2@>a14\4[=16@f:@416Q1859:Mi4V6n\4Q[1YK7BET2@>a14\4[=16@f:@416Q1859:P1Li4V6n\4bh1h=7BET2@>a1
4\4[=16@f:@416Q1859:Mi4V6ik10Sa2[V27BET2@>a14\4[=16@f:@416Q1859:W1i4Cb5^4dHQ>dm2S4bh1S1BQ<7BET2@
>a14g1d2[=16@P7e3@4163M859:]6Mi4V6^4dHj_3[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4
[=16@f:@416Q1859:Y2Li4V6n\4[V27BET2=2>a14\4[=16@f:@416Q1859:R1i4b1c4n\4g\1cI7BET2@>a14\4[=16@S41
6^1j4@416Q1859:T6Li4V6n\4[V27BET2@>a14\4l5^716@f:@416Q1859:Ni4V6^U2_W2[V27BET2@>a14U46Z2P;16@f:@
416Q1859:Oi4V6n\4[V27BET2@>:0K94\4Z2P;16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Ki4
V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:^1i4U5P1OoCo4T2eT1W3[>0oIT8U=S;VAgS1\A7BE9j1@>Z164\4e83g3I1
6@f:@416Q1859:R1i4V6oDo4T2eT1S\2h1`4QP27BET2@>a14\4a<I16@f:@416Q1859:Li4V6n\4[V27BET2@>a14\4[=16
@Ng9@416Q1859:Li4V6R^3kN[V27BET2@>a14\4[=16@f:@416Q1859:Li4;j5n\4[V27BET2@>a14\4[=16@f:@416Q1859
:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6`D^n1ni1[V27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V
27BET2@>a14\4[=16@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16@f:@416Q1859:Oi4V6Tk2ia1[V27BET2@>Z164\
4e6e616@Ng9@416Q1859:Mi4V6Ya2j9ia1[V27BET2@>a14\4[=16@f:@416Q1859:T1i4V6Z72f9\IPOl8n2aJmL_S1kR17
BET2@>a14\4[=16@f:@416Q1859:S1i4V6Z72f9Qi1XB`CR1jK_S1kR17BET2@>a14\4[=16@f:@416Q1859:Q1i4V6_b2W5
^2Ec5_>mM[V27BET2@>a14\4[=16@f:@416Q1859:Ni4V6n\4[V27BET2@>a14\4e811a416@f:@416Q1859:Ki4V6n\4[V2
7BET2@>a14\4[=16@f:@416Q1859:Oi4V6j:b1`U2oj1ZV1PP17BET2@>a14\4[=16@f:@416Q1859:Ni4V6]f2]5d4]\1[V
27BET2@>a14\4[=16@f:@416Q1859:Mi4V6j1S[4n[1\J7BET2@>a14\4[=16@f:@416Q1859:Ni4V6bb2W<XBjK[V27BET2
@>a14\4[=16@f:@416Q1859:Ni4V6`4\4PT4[V27BET2@>W194\4[=16@f:@416Q1859:Li4V6eP3X\1[V27BET2@>a14\4[
=16@f:@416Q1859:Li4V6`a3]K[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6`a3]K[V27BET2@>a14\4[=16@f:@416Q1
859:Q1i4V6^b2RAi6Q:`H[V27BET2@>a14\4e83a416@f:@416Q1859:Ni4V6bb2n@k@`H[V27BET2@>a14\4[=16@f:@416
Q1859:Li4V6n\4[V27BET2@>a14\4[=16@Ng9@416Q1859:P1i4V6bb2m8o4Gj?jK[V27BET2@>a14\4[=16@f:@416Q1859
:Li4V6RT2kX2[V27BET2@>a14\4[=16@f:@416Q1859:Mi4V6n\4[V27BET2@>a14\4[=16@M0g9@416Q1859:Mi4V6ce2e6
d`1[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6n\4[V27BET2@>OA4\4[=16@f:@416Q1859:Mi4V6WZ2^b1W@[V27BET2
@>a14\4[=16@f:@416Q1859:Mi4V6Vm2g_1[V27BET2@>a14\4k4_816@f:@416Q1859:Ki4V6n\4[V27BET2@>a14\4[=16
@f:@416Q1859:R1i4V6n\4[V27BEF]1@>a14\4C0^7F0_416@f:@416Q1859:X1Q1i4V6n\4[V27BEF]1@>a14\4C0U80Q1]
316@f:@416Q1859:Oi4V6n\4[V27BEF]1@>a14\4C0U8`416@f:@416Q1859:Li4V6n\4[V27BEF]1@>a14\4[=16@f:@416
Q1859:Mi4V6n\4[V27BET2@>a14\4j80_416@f:@416Q1859:P1i4V6n\4[V27BE@c1@>a14\4[4KS816@f:@416Q1859:`1
1Oi4V6n\4[V27BE@c1@>a14\4[4o816@f:@416Q1859:`11Li4V6n\4[V27BET2@>a14\4P1Z<16@f:@416Q1859:Oi4V6n\
4lASS1ZA7BE>e1@>a14\4K_<16@f:@416Q1859:Mi4V6n\4[V27BEF]1@>a14Y3R1[=16@f:@416Q1859:Ni4V6n\4[V27BE
Ba1@>a14\4N0[<16@f:@416Q1859:Mi4V6SU3jW1[V27BET2@>a14\4S4W916@f:@416Q1859:Mi4V6n\4[V27BET2@>a14\
4k7N`416@f:@416Q1859:Li4V6PV2mV2[V27BET2@>a14\4[=16@f:@416Q1859:Li4V6PV2mV2[V27BET2@>a14\4[=16@f
:@416Q1859:R1i4V6n\4b1S3T3_n17BEF]1@>a14\4]1\7`416@f:@416Q1859:X1X1i4V6jT1U4R74Z1eA1WDWZ1W3GR7hX
1lAe;7BET2@>a14\4[=16@f:@416Q1859:Ni4V6f]3WO_V1kO7BET2@>a14\4Cg<16@f:@416Q1859:Li4V6n\4[V27BET2@
>a14\4[=16@\6Y4@416Q1859:Mi4P2U4_T4^8[V27BET2@>a14\4[=16@f:@416Q1859:Ni4V6n\4[V27BET2@>a14n3=[=1
6@M0g9@416Q1859:Li4V6\T3aX1[V27BET2@>a14\4[=16@f:@416Q1859:Oi4V6Sj3jBgR1cS17BET2@>a14\4o3h2b616@
f:@416Q1859:Li4V6n\4[V27BET2@>a14\4o3[916@f:@416Q1859:Ni4P2U4n\4[V27BET2@>a14\4b4W5`316@f:@416Q1
859:P1i4V6XERj1b6kOSGQ^1YH7BET2@>a14\4[=16@f:@416Q1859:Ni4V6nf2oe1[V27BET2@>a14\4[=16@W:1<@416Q1
859:U1i4V6`g2VBf8e=Z4^8X:ZDUFaA7BET2@>a14\4o4_2k516@f:@416Q1859:Ni4T2Q4n\4[V27<5ET2@>a14\4j8`416
@f:@416Q1859:Mi4T2Q4n\4[V27BET2@>:V14\4[=16@f:@416Q1859:S1i4Q2T4l5c91jh2m=bF^R1lS17BET2@>a14\4^5
l716@f:@416Q1859:S1i4Q2T4l5c91Tj1eN`T1ZZ1PL7BET2@>a14\4^5l716@f:@416Q1859:P1i4P2U4YDdh3h9bl17BET
2@>a14\4Q1h7`416@f:@416Q1859:6j4dm6_:jEX2X13j4om7a32j4om73j4TX7jE5j4dm6S9[1jEi4f3S1>Mh4n3?W=f15:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239cX1
4j4TL3fQ73j4om7c33j4dm6ZP15j4m_5f]1ZP1c3Q6f3T1=MR1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2^3R85T1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239S@
PAk1k2i5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P4f3T1=f5n3e6n8:a264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241d<_4d32Q202JQ2
8396D^2S3211986E9JNR2AT2Y1i32]1Cm1k5f3T1=MR1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239j5f3T1=Mh4n
3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211
986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239YY1j5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1Mm34T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239\6f3T1=
Mh4h1U22<U6b6U25:7Dd164f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V103
7<:0@?o2f53DW1`6S;<g2g98I45En1C4H315_9o6\32a2CCT2_1528h1e1210524Q1l1313<X61Y1MX3IHM=241O2V1W2]9T
3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AQ1E253Y1T1>57_1152]1C\1239X6f3T1=M4c4n3?U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H31
5_9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A
Q1E253Y1T1>=V18152]1C\1239X?oA16^1T>l5f3T1=Mh4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;212260171B
2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2
313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o5f3T1=M4
c4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1
211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239XQ116^1T>U6f3T1=M4c4n3?U6Y31\55:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:84H315_9o6\32a2CCT2\1
2528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]
1C\1239XQ116^1S8o2P3\6f3T1=M@Ea3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12U22a2CCT2_1528h1e1210524n2313<
X61Y1Mm34l17241O2^3]9T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1;H>=_1152]1C\1239a@iFn5f3T
1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^3]9T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AQ1E2403Y1B0@>=_1152]1C\1239S6f3T1=Mh4n3?h42Y1h85:a264S1B404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1Mm34T2241O2^3]9T3d32GY102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1B0@>=_1152
]1CT172380n5f3T1=MFQ4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?o2i1l33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1C@>=_1152]1C\1239`Go5f3T1=Mh4n3?U6h85:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5Q18<24
03Y1C@>=_1152]1C\1239k5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T224
1O2^3]9T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239k5f3T1=Mh4n3?U6h85:a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H
315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^3]9T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1
AQ1E253Y1T1>=_1152]1C\1239m5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm
34T2241O2^3]9T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o5f3T1=Mh4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1aN8I4
5En1C4H315_9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E
9JNQ1P1AQ1E253Y1T1>=>1;98152]1C\1239Z6f3T1=Mh4n3?U6h85:a264f1404^1:05:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1mL8I45En1C4H315_9o6\32a2CCk18_1528h1e12105
24n2313<X61Y1Mm34f1=241O230Y3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>93>1;98152]1C\
1239_Ck5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3W8U1T3d32Q20
2JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239nX1P6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\3
2a2CCT2_1528h1GM210524n23120<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T
1>=_1152]1C\1239\AZCP4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53D
W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1Cm1k
5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<
:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ2839
6D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239g4f3T184^1Ea3n3e6n8:a264n542B0200111;212260171B
2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U22a2CCl1g1528h1]17210524e3X61Y1Mm34l1
7241TAd32Q202JQ28396D^2S32119526E9JNR2AT24T1;]32]1Cm1a@iFP4f3T1=T2a3n3e6n8:a264n54E0200111;21226
0171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202
JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1l5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o3f3T1=f
5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e12
10524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1U6f3T1=Mh4n32<S61h8554a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2^L8I459;n1C
4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9j1Y1d32D\102JQ28396D^2j14S1211986E9JN
Q1P1AQ1E253Y1T1>=_1152]1C\12317g]1Q4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V
1037<:0@?o2f53DW1aN8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR
2AT2Y1i32]1Cm1j5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3R8Z1
T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P6f3T1:2Mh4n3?k4Y1h85:a264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9
o6\32a2CCT2_1528h13CM210524n2313<X61Y1MR4T2241O2^3[7Q2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ18
<253Y1L7>=_1152]1C\1239Q6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34
T2241O23=5f2]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAQ1E253Y1T1>=_1152]16<\1239P6f3T1=Mh4n3?U6h8
5:a264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I
45En1C4H315_9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5f2Z8R1T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239ZQ1S6f3T1=MCT4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1MR4f1=241O24Y3g8ET3d32Q202JQ28396D^2j14S1211986E9J31HQ1P1AQ1E253Y1S10>=_1152]1C\12
39S4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2
CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9J>?R2AG\1Y1i32]1Cm1S6f3T1=Mh4n3?U6h
85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^3j7BOT3d32Q202JQ28396Dc1Jj1
4S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239S6f3T1=Mh4n3?U6h85:a264f1404HE:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1Mm34T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1
239]KZFk5f3T1=1Kh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q20
2JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239j5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT
2_1528h1e1210524n2313<X61Y1MR4T2241O2^3Y8S1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1
152]1C\1239W4f3T1=R1c4n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I4
5d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1m1k12]1Cm1XQ116^1
l2W;T4f3T1=T2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE
2a2CCd3528h1e1210524e3X61Y1MR4T2241l<W4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1^>kR1V4f3T1=T
2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1
e1210524e3X61Y1MR4T2241l<W4d325k102JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1^>iB1[4f3T1=T2a3n3e6MP8:
a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524
e3n4Y11Y1MR4T2241l<W4d32Q202JQ28396D2[2S3211986E9JNR2AT2Y1i32]1Cm1^>iB1o?V4f3T12:2c5n3e6n8:Q1_16
4n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X
61Y1MT2m1T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1S4f3T1=2c5n3e6n8:a264n54E0200111;212
260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q
202JQ28396B1^2S3211986E9JNR2AT2Y1i32]1Cm1;Q4f3T1=Z2[3n3e6n8:a264n54E0200111;212260171B2[40151U2X
17Ii5o65L9037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211
986E9JNR2AT2Y1i32]1Cm1P4f3T1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f5
3DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm
1n5f3T12:Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3R8Z1T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P4f3T1=f5n3e6n8:a264n54E0200111;212260171
B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28
396D^2S3211986E9JNR2Ag1<Y1i32]1Cm1k5f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X
61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239j5f3T1=Mh4n3?
U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^3]9T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Q4f3T1=f5n3e6n8:a264n54E02001001;212260171B2[40151U2X17Ii5o6
5V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9J
NR2AT2Y1i32]1Cm1U6f3T1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<X17
Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6S1X22a2CCT2_1528h1e1210524n2313<T2S41Y1MR4T22
41O2^3]9T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1P1AG9E253Y191H>=_1152]1C\1239e4f3T1=f5n3e6n8:a264n
54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1WA0X=8I45d2Ck3j100Y2S=2]1S1C
Cd35261h1e1210524e3X61Y1MR4T2241j;Y5d32Q202JQ28396D^2S3211986E9JNR2AG\1Y1;]32]1Cm1`?P4f3T1=f5n3e
6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e121052
4e3T2S41Y1MR4T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1T4f3T1=f5n3e6n8:a264n54E0200111;
212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Q1c2X61Y1MR4T2241
Z>i2d32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1Cm13l4kZ6`c1m4f3U1<Mh4n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1_13E253Y1T1>=_11f1C\1239m7e6Y;T?8l4hR1g<_=<lf1
nAaT26l4US1Z<_=ok4h52l4a\4:l4=We1Yb1aT1ZHQJQJgP1I1l42l4]j67l4V4g[1i;S_3dA[L2l4lh63l4dFoW66l4o1dD
jV4hP2;6l41jT114oQ7?l4\10X1lg6P4Ej>\7^3V2m6Q16c3@l4\10X1lg6P4W5l<h4U1]:S10LHQ3]1l4[100K5VT1^=e4`
:12g:\]1U7\W1aEZ53h3S=EPMEM24651025>231:>5T37Z6[1Q3j4f3U1<Mh4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1MR
4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253H@T1>=_11f1C\1239bQ16l4\10Td7S6d7>l4[100KYCZV1
ih5I3<NU<24l4o^4lW3V@2l4SW88l4RS20``3_Dm1V5cD8l4iI2T\4j^13V8e6_6l4;7X9g1=LGCCM1`1a4P2m5g7U4EY3;3
Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;j1j1f12=S12G@011:<]3X1R238D17:G
a27;2Mo17X15k<Ma14N86Ko1P1JLg4P28I<]5T10B2A912U84K1g3?E:c2IP2:Y18Y1P1>^9X1169;T1=682X3=;<6><0N9f
2U4h1CS1U16:X1W106=[1OS225<Y1622:2[1L1061O@A5>5=6e3>e1C=[6l4Cm5<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n
11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3S4;>49\2S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K2
4A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EN:396A:[;U1P1]1e292U1A^17T3[1[31T2S4]24?d28m1Hl1B>f5V
13A[7:30f284Y1a2U11P3<:Z1J:ELDLk2_25^5Y12JFAQ2?j2Q2E\1V7l4;7f450153O6;@BU1?i2B6\17a2S51^1>@<3U1A
=O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ1O2Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40:JX2^2:6V1154L>J6Cg3
21e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2C11F432:Q111U287=6273=@\1l3U9e2j26d2_1U1Gc2X1H4KT1GZ1Q1^3
;e1<AI9S1Hf17Y5L:6GHBX1DV26216h33S1=O395g1;d1Y2C?Y7\2d1\1<B7K:V1I=8R25Y3U1:0Y1EG9d5l4;7d2i2>U27J
211P2f15m1159C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a12Gb
2T1;R1;a1Y1Hc2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F=^3W4X1U1W1Ij5T10f7
3:U1f2GQ6U3Y18X2a6;4^4X29g3f1JKm2d52g1U1]1[19j5DG9h20X1Y2b6d4l4;7U7W2>Z16EU1n111P4]90m4[5\1R1m41
X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5R2>Y39P29_264<Q1]23EV1N12\11IS6g1T1;3W11k1Y4f?732AU5c>2
D<0W1P3l3U1m:R3c2U;2617752O=64Om3><05Y1V1_1n3`3R12P2W3g2725127L451235:2X2;U1:AH1b3l2>n4l4;7Z1Y1j
1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3S5m:Q40I7]1M^1R56o1Q2IN7S12X10
K]3O_3:7P383O6j3T;Q2Y1U1D;G9Bf1i1n4g9U4S2k2I9J6S4l4^1c28Y1V3n3^3X1623J12O=?M4R3Fh196k2b5j1OV1Lm2
5=A\2f1<A9H:10E0a2>3<250Jn1Q2E8Q1W5l4CY2b4Y23;1j2?j31@`1_1K5MH=P5Bd1m=22@3AV13Z26610e1d2[45V2d1g
1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39;9T1;a1O9@R5;<Q1V2Fa1_2Kb43>MQ1h4G>9i15<e1a2Z912j2R15;:71\1Q
3Y5Y17]72d2d3j1P1f1LOS1Bg2\1S1KU1I?H63408133H6g1f4_1e3AT2M[3Im1i2^1Q:N8Lh1@X3S32Nb4Y4T1Dl4CcL6mB
j1_1c>iL\GjT1f9Oc57VJQCXJf8d5o9l4;7Z4;5011113C<3F4168322T1T3DQ130NX3I1=W175>U1I23<><G0@1?>7P15[2
]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1k23I;F=T1X4MU1
i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M4
87173232KZ1V1?]16l3h1GT5R1<e2JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<AH>`1R1F_2V2_1Y1HB;L=L2O=;Fk1<E9324D6
=:m1b72l1D2=P2V1Q3\27>374Fa19401B28R25X1KT1U1:0@H:R1Nl4Cd2[=^7Y3]@lCi5aDYIS27b6TS11[3fIIl6PE<1^2
0P@e8U9_91Q1l4CS>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jHhW1V6]@Y2Y30bH10]1A^7P2b1l4C]?XGa3[32UB9n7m<e
2Y6k<k>]2R9ZEX2?ET2P?i9_2E]MU28X5=<KEm30a2V3P3P8451235:m3R1[1m1l4CY2C_<VN2\3\1dE^Li3`20[3Y5AP8h8
9d2U6_<A:2?8]142D1_9KR6\32d212_3Q;\7c<`1`1D82f3;i2c40U7^:X4G:h7Dl4Cd]12eP2R5HP80kQ1n5Sh12^6=SA^9
P981Fl4C_W1MM98S5`=_P10nKbE3YCZ>Z22U8RR1o6]Q1l2l4CS=Y27l4b2Gm6h5V1X2R1n1GZ22E:4:Q36T16\2V=?43g4O
V8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k1d4:W@3R1F[3o6n:S1412_3k29Z:Bf3Q3FQ9i415Y1\1e5b2Q2[4Y3O:T1B=U6f2f4Y
2:W1e1l4CZ4^13o1oE0e74i;o2[8\7??[MmAWBh;66T20l4?\9V7e?k2^7m1U?@[:=:>f2`2k4Q7V2a3_4m3Z1<035B9;l4f
7^Dc@m1^=NfV12hE_Z23m4VU813m4oF14m4dl1l4Tn53m4Sa4Uo2:m4Q24ie1X20Pl1c9`P3jV1>m4@f1QBe21Qm3[4Fe?OT
P1VG93m48j[62m481m4Am48b@e1g1e21[<c\1hAVR1Ye1kIfQ1;T=_3=m4k>0nV1oBP4e3Z1ca1`1eDR2SMg1m407a1<X7PB
20Y1]5@j1114>Df4`4^:Z2R19<i1j3d51U\1_5f52U2g7gF:THo2o2Z3Ch5Y2`1`7\5X699W4k1?]De42m4ZS85m48gg1Y2h
o24m4oF1]a3Im4V2hD1dIe2B]4PGLQ;3n3D\d1P^14n2Q1P3UF?m3=m36m470ak1X`2fP22m4[Y6P1m4B91k1eLg<Q?0W1`5
2T1j[1ZBjIf;d1:^6m19BfCl9Z:\9mC76i<^2<m4L1aNi=h;`1EX1`5R]1mf26m4LVh1V2Pe3iEIm4B91aNc7d;10c4c3g5Z
^1YU1c@d4m1b4;;49bDR7YMBm4BgB[KS1_;0W1\3n1SU2S;4j<c5^G^8\1Km47D00aNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?`
Q1W7b5\6_5319m47\j1d2T4fZ3cP191Bm47D1aNgJ;E0a2`3h]1m5Z8Q4b4oo1o67m47Dgi1XZ3];iE5m4d10^U1RY39m4Q2
WBST1h<1Qh1b1b1Dm4m3[@VFCaF_31hg116b1d2\3\^1[HG`4V]12Q1m4U2je1Y27^80P^2kBZ2X=_Dm1V5Z=Z42450;@51<
LR3n6QAE4;d45n4_S1Z1144n4jT114m1n4a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
YD518d1P3]>R4i4FJR2l5o1kV1i6S8_27n4nOg2HZ114;n41lOZ2I;Z1121kR4l1n4a1U2m5mE]1h3140P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_26n4nO`3Z114S2n4g1o1m5i@S5]1\3;14Q
2m1:=V3Q>b8a12521E0c<SHZ1\6c7V8_2g3S100235U5A?c1Am?o318d1P3]>l8FJR2Q2<74Z21CkX1i6>d7_26n4_JZ:14Y
X15n4S5fO147n41hT1121Rm36n41hT1121n1n4a1U2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?5]1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2En412dP1P4121aX1gOWCP5k?m6o4l1j3F@mY1mZ16n4WHNc;147n4XQ1?Q3
14_T4;n41gP1NQ3121TR4F@8n41hT1121nj2im26n4jT114k2fi36n4hQ1Q314ek28n41fQ1Q3121ek27n41hT1121\S4:n4
4eT114V1[o2_M\6\:Ln412^L6n3_1`2121VF[Z2k?>T=102i31F@5Y1R6jFVm18n44cQ1Q314bP3lS1<n412cQ1Q3121bP3a
Mo3W16n4jT114l]3k16n44eT114bP38n412eT1121bP38n41hT1121^`3k6\2n4a1U2m5mE]1h3140P2m1:=V391Q1VEa125
21E0lN4P7l7Z>_2g3S10023[5<41=c1YD518d1IV2]>R4i4F5DX1Ib2Y3o1U:2j?k1[2]1Q7i6>;X7]11O5n4XQ1a3148n41
VQ1a3121Xh69n412eT1121bP3iK5n4hQ1Q3147n41fQ1Q31218n4jT114\:bZ1f8dk15n4jT114\:7n41QS1f11215n4fR1S
2147n4fR1<f114nd25n4jT114Ya35n48aT1145n46cT1147n4cL6o714bm35n4Q8hL145n4jT114_g46n4cL6o7145n4^K[9
146n47bT114PW5k4f3W181Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S121198
6ET1NQ1P1c1E253Y1T1>=_11f1C\12398n41hT1121VGlX29n47`Q1Q314aO^W4^V17n48oP1?Q3148n41fQ1Q3121aO6n4j
T114R1[U16n4aR1X214R14n4jT1146n4XQ1a314X[39n41VQ1a3121X[3mG5n4jT114X[38n41hT1121VS4eL5n4QKh9146n
4aR1X214bk28n41_R1X2121bk26n4^K`3j5146n4oNj514e]57n41mNj51219n4eJ1i7X214ai3TI6n4aR1X214fb45n4jT1
14fb4d2f3W1=N:o1Y2c3:bE]1\3;14Q2m1:=V3Q>W4Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7o318d1P3]>o
1l6F9@R2X23174Z21C<Z5S239aP1<91P6S8_2Kf3W1=Nd4n3iJ14YJ`2S[2e121057X<jP1m7l4P4Z5a2XQ114n4jT1147n4
^K`3j514XZ25n4oNj514n1n4a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1YD518d1P3]
>R4i4FJR2Z4a1o1kV1i6S8_26n4hQ1Q314fK6n4XQ1?Q3148n41VQ1?Q31216n40WOa514:n400RNS1a5121h_55n4XOa514
6n4S5kIj5147n4jIT5j514h_5:n41hIT5j5121h_538n41fQ1Q3121_F9n4XQ1?Q314j\1X3XW4Y2n41e1o1m5mE]16U3;12
1Q2m1:=V3W3_:97131c2[3R2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@o318d1P3]>l8FJR2Al174Z21CkX1i6S8_28n
41fQ1Q3121SR39n41VQ1?Q3121\S4o1n41_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_29n41hT1121[h57dO7n41hT1121mG5n4jT114kn45n4jT114`Q5=n412[IY;121T
HU;3id1Y8o1n4a10T2m5j?R6]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJ
R2l5o1kV1i6S8_2n1n4a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR2l5o1kV1i6S8_27n41hT1121j[2o1n4a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YD518d1P3V4P1U9R4i4FJR2l5o1kV1i6S8_2n1n4a10T2m5mE]1]2Z1140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2m1n4a1U2m5mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2m1n4a1U2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2S2n4g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4_2g
3S10023[5A685]1R5\;o318d1P3:R>l8FJR27V274Z21Co1oCkBi6S8_25n4jT114m[28n4S5dLQ314Ye3a=<n41gP1NQ312
1Uh3X4\6@@n41^1\L2i61212m_1^c2\;kT1`]1I;n4mM22m5H14VY3e4oP17n4\R1]214Y]2V^2m4f3W181Mh4n3?n>5:a26
4f1404^1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f9
=n41c1TS1121Q2m5T>gg2[>eU15n4jT114hK7n41hT1121c?6n4RP1g414iT48n4RP1U1]1S214oT4:n41PP1U1a3121^`3`
D6n4RP1g414PU4Jn4S>X<e5U1]1S214\:e8i4<:^AmY1e?^3fKQ2KmV1Q8W3oAT>;n4RP1n3H14RCd`2XQ1hW1[;5n4jT114
hg48n41hT1121THco37n4jT114b>1SY49n41hT1121P@fg1P`27n4jT114a17d<>n400RNe6121QCk\3LmFa;hU1;n4j7oL1
4d=ZY4HiOiP1c38n4TNe614gW2SW2l85n4jT114nU5;n41RNe6121ji1Rb1`4_e17n4^K[914ji1S\37n4_Dh<Ao214@n4_D
1a3@_5S3Ao214VLc[1Vl12T`27n4_DZ=V2H14<n4aMX714Q^1XOcR2jEhJm3kD8n4jT114[i50U7iHo1n41e1o1m5mE]1\3;
121Q2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@o318d16i2]>l8FJR2^274Z21CkX1i6Y1i6_25n4dKU9146n4
jT114ea4^28n4jT114_W21SZ2^25n4jT114VX1=n4XQ1=S314Qa3kA>=P2`Q2k@Ln41_Eb8d2>=S3121UHm329aT1[_1j4a5
l691H>5X2`Q2k@8n4fQ1S314^=\6la25n4jT114SZ35n4jT114hZ4=n4hJQ:14bh1R]1g838c3\@U28n41hT1121kR4@7n4h
JQ:14kR4U26n4ZES6[9146n4ZE_?14VY25n4ZE_?149n41XE_?121^P2a\15n4jT114Pe2Gn47h46GT7hBl414bLoT2\<i2R
4<2I[=7D_BP@;n4RKj4l414SO;oT3A4:n41kOl4121^`3eAW16n4jT114VG^i5<n4]Q115T314eG`1I_W1XT35n4]Q1\3149
n41[Q11Z3121\h2@n4]Q115T314RA0V5]c1Xd1[1`=\6TM7n4XQ141Z3149n41VQ141Z31215n4mMl6149n41kMl6121YQ7I
;n4jT114mj1NeB0a7o1Q96n4dKU914li4n1n4a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1YD518d1P31[>R4i4FJR2l5o1kV1i6S8_27n4jT114\o1m2mD8n41QS1f1121kW15n4jT114hi25n4jT114ch5n1n4g1o1
m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1n
4g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_27n41
hT1121kR46n4jT114Xi2YW36n4jT114Xi2QQ25n4jT114Xi28n4jT114Ph1lP2]W106n4jT114[P507n4aT1814Y\2eS27n4
jT114Y\2g5mm1@n4Z10KYMf1n2B14oW4gOhAmF`<W1Q1n4Y1009A<1jBo9f1n2B14Q2m5T>X4e1ha2Tb1[1@h5hAmF3<N8g:
W18n4aLX814hKlf4Y^1:n4^LX2R614lS4[R1J]_18n4gN_5B14PAkb35n4gNR6145n4jT114bn36n4jT114bn3Uj16n4jT11
4bl3o1<n4mIl:14_JQ:RU1j<RX1`i1e6:n4mIl:14aT1RU1mb1o1ci18n41QJo8f11215n4jT11425n4QT1H146n4`KY914F
9n48oP1a314X[3X6j9?n400j>dE8121gW2a4g5j4n2Sf1An40_K202`5S1]214>R`2_5a^1]KWD9n400_R1X2121R1Cn40dP
1Am2D14jW2aCAZ3f3bi1\9iS1]>Bb7?n40dP1Am2D14KT@mZ2Z3Ym1dk1B4P5_R1]2hb4Q2Q5d1o1f2Z1k1mE]1m2>CP2m1:
=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1W80V8o318d1P3]>l8FJR2^274Z21CY73]Q1i6S8_2k1Q5d1o1m5mE]1m2>
d2m1:=V3g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CQ>iJi6[1g6_22Q5h`1U2Q5c10o1
m5mE]1m2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S10023[5A68c1_@o318d1P3]>l8FJX1I]1P174Z21CU<U1_Ki6>;
?h6_2V2Q5c10o1T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?c1_@o318d1P3]>l8FJR2]1P174
Z21CU<U1b1kEP4i6>;?h6_24Q5lS1iP6dHl1Q5^1U2m5mE]1m2R1P2m1:=V3171Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1YD5180c1P3]>R4i4FJR2l5o1kV1i6S8_23Q5lS1mX5]2Q5c10o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7TCR3X1V1g
3S10023U4U1A?c1_@o318d1P3]>l8FJX1I^2334Bg11C^5f650]<Cl6=W4i3i6>;X7_201j1Q5^1U2m5mE]1m2R1P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2S2Q5d1o1Q4k1mE]1m2>d2m1:=V
3Q>h7Ia12521E0W:n1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@o318d1P3]>n4m3FJR2]1P174Z21CQW1i1i6S8_2n1Q5c10o1
m5mE]1m2>d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A148c1_@o318d1P3]>o3l4FJR2\2174Z21CQ=iKi6S8_2W2Q5^
1U2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P7[4BXA_2g3S10023g2c2<4?c1YD518d1P3]>_2b1i4FJR2
Z5Ao1^D\Bi6S8_2m1Q5c10o1m5mE]1m2>d2m1:=V3o1Q<b8\142521E0RV1WF_2T1b2S10023[5A?c1_@o318d1P3]>l8FJR
27V274Z21CkX1i6S8_2k1Q5d1o1m5mE]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJ
R2^274Z21CkX1i6S8_25Q5lS1nS1dR2Sn1l1Q5^1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4
?c1YD518d1P3Y6S8R4i4FJR2l5o1kV1i6S8_22Q5lS1`1Q5>P;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1PZ1KFQ
@Q:j4c4k9k1Z16IEW<1R35290Q2Z6EQ54XMo1`12c2@;1^AY2jT1^8g8X[1[>Q4XO?ca17Q5TMe6n6X;e[4o85Q5eS14[Q6[
3W2R5b10o1e3W2mE]1\3d23f110:=Af1MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1Bo318d1P3]7o6l8FJR
2^274Z21CkX1i6S8_2Q2R5b10o1m5mE]1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2o318d1P3]
7o6l8FJR2^274Z21CkX1i6_7C_2V2R5b10o1m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2o
318=2=;17P3]7o6l8FJR2^274Z21CkX1i6_7C_2l1R5b10o1m5mE]1\3d23NJ:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5
A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_26R5ZT1h2T3f1Wg4n1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0aN
`7o?W6_2g3S10023[5A?c1_@o318d1P3]7o6l8FJR2^274Z21CkX1i6S8_2l1R5b10o1m5mE]1\3d23f12:=Af1MQ>b8a125
21E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2n1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8a125
21E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Ch@0;eGi6S8_2n1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8a
12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CSLg<i6JX7_1OX2R5b10o1f2V3mE]1\3d23f12:=Af1
MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_=GW2o318=2=847>a2]7o6l8FJR2^274Z21CkX1i6S8_2k1R5b10o1m5mE]
1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_27R5ZT1h2T3f1kh
1[n27R5ZT1h2T3f1ZW4l?m1R5b10o1m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l
8FJR2^274Z21CSLg<i6S8_27R5ZT1h2T3f1kc3[S1l1R5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023
[5A?c1_@o318d1P3]>l8FJR2^274Z21Ch@RHi6S8_2n1R5b10o1m5mE]1\3d2j110:=Af1MQ>b8a12521E0aN`7WF_2g3S10
023[5A?c1_@o318d1P3]7o6l8FJR2^274Z21CkX1i6S8_25R5ZT1m5f1Wg4R2R5b10o1e3W2mE]1\3d2m1:=Af1MQ>4]8a12
521E0RV1WF_2g3S10023[5A?c1?o2g40?^5W2o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1R5b10o1m5mE]1\3d2m1:=Af1
MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2k1R5b10o1m5mE]1\3d2j12:=Af1
MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2\2R5b10o1b301;k1mEAK\3d2j12
:=Af1MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2o318d1P3]>l8FJR2^274Z21CkX1i6S8_2S2R5
b10o1m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8o318d1P3]>l8FJR2^274Z21CkGo@i
6_7C_26R5ZT1m5@U1Wg49R5Z6Z1dLm5f1c^30bX1l1R5b10o1T1h4mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023
[5A?c1_@o318NEP3]>l8FJR2^274Z21CkX1i6S8_2k1R5b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[
5A?c1_@o318d1P3]7o6l8FJR2^274Z21CkX1i6S8_28R5ZT1_41[1f1Wg4iG7R5ZT1m5f1\`2mf1l?2S5_U44S5_U4PLB5S5
TT1T<Ue2aK5S5VQ2n<fe1b1>S5^L6^5QOn<Xb1]3b1iKeh1e3LhB6S5U^2ja1^5oLECS5Y1R:R3P2cV1B^W1b;eJRIcFd12d
If9k<k9gEGS5\;3n2P2cV1B^W1b;eJRIm2B4H3l8l86d12dImR1OS5W11\<HP2j3c3@PLb2BhQ12b5XV1RIY9U4S9d12dIf9
[5[AX51R5b4f67S5\;S5nd3RIXH25S5PP4^5iK63S5_U4RI5S5_U4RIf2dg14S5Sf2[_1RI6S5aa3mCRIXH28S5lU1Pg2:V8
lGh6QIBS5^L6V9nf21:U3P5lGh6QIkL2^3Y?[4WE8S5PP4^5lGQ5BS1gQ14S5W=Te3R38S5W=V?6fU3R3Uh2eC3S5S_3[F5S
5S_3[FUIj23S5_U4iK4S5[<Si3ZP13S5_U4_i24S5^L6iX36S5S_3[FXKRF23S5[X2Sm15S5WX23Sm1RI4S5Y_1Uf2`W37S5
il1a;Sm1iKkR2f84S5jl1dX2iK3S5_U4dM7S5_U4aM2T5_1R65S5Z]3h1[F[a16S5_U4PLW6if1hN3S5P]1^h2j1S5b1o1m5
mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2;[3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2S1T5jIl87B0
21111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd84oGo2n6h5Y2Q9`5f3]14Mh4n3?n>5:a264f1404^1:6:406S142B021111;21
226271B2P11P1S111O0151BU1<X17Ii5OBJ5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057
n2313<X61Y1MR4f1=241O2^3]9T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AQ1E2534T1T1>=_11f1C\1239S2T5cDV5l
8789021111;42Y121d4`4b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4l?R8h26j63h5Y2T5l3o
1T5c1VHl87B021111;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4oGo2b1g4Cc2T3Y2[14`
7a@R=f9X1T5jIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84fEX2o2n6h5Y2Q9c6Y1T5jIl87B021111;42Y12
f4`4i<\1<i1\]1P?0h3<<0OT1S1QEd84oGo2n6h5Y2Q9[1T5d1UHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0b40OT1S
1X;h9d84oGo2n6h5Y2Q9U1T5jIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d6UFd84fEX2o2n6h5Y2a1_7W1T5jIl87B0211
11;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84oGo2n6h5Y2Q9b1T54eIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2
^8Kk7]=d84cE[2o2R5k1_525g1249Q9dKV1T5jIl87B021111;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84oGo2n6P5GY2X6h2
Y1T5jIl87B021111;42Y12f4`4P9h3\1<i1\]1`?Y37Z10[1o1UDd84oGo26g6h5Y2Q9R1T5jIl87B021111;42Y12f4`4i<
\1<i1\]1jEUFd84jAT6o2n6h5Y2Q9`1T5c1VHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4oGo2Z6
Ch5Y2`1`7a@iFd1T5c1VHl87B021111;42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2eEo2Z6Ch5Y2`1`7a@D]
<f9_1T5c1VHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4oGo2Z6Ch5Y2`1`7a@iF`1T5c1YGLl87B02
1111;42Y12f4`4^:Z2\1<i1j3d51jS1P?`42U2g7]>Y8:4oGo2Z6Ch5Y2`1`7a@iFX1T5jIg847B021111;42Y12f4`4i<\1
<i1`=c:h;^9Y=k1d6S1QEd84oGo2n6h5Y2Q9Z1T5f7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84oGo26g
6h5Y2k6U2Q1T5jIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84oGo2n6h5Y2Q9W1T5jIl87B021111;42Y12f4`4i<\1<i
1jGP=d21i5Y=1^8UFd84oGo2n6h5Y2Q91U5R1U5:e6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6RCg5b2^4c3H0G1^Kn3[R13
U5:Vi73U5V`4P^1j1U5Z1U2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR
2l5o1kV1i6S8_2o1U5Z10T2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
Km3FJR2l5o1jR1P4i6S8_2j1U5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2l5o1kV1i6S8_28U50SE1S]4oEo<`62U5YU3CU5FaNcKg5Z^1R7R<Z20iJ6X2`1@8aHW@aC;U5dP2em2b10l1`1@R
Y1hP1WI6U5DXU6dJV=WI3U5i]7WI3U5bP7V=1U5<U5`e1T8Y7iHj5i2o?f^1ZJn4X47U5:`j1nQ3g4o?YH5U5DkK`6kR52U5
UU53U5]e1g_33U5eT5`U22U5gP54U5VZ5X@13U5_j513U5aT4]a12U5dP23U5DXU62U5_c55U5l6Q2]`4mH2U5^Z12U5]h72
U5a\15U5Dl[1[i4n35U5]1^U1RY3`d15U5DZ8_M]o45U5\10^U1RY34U5]1^U1RY35U5]1^U1RY3hl16U5e=0en1Z;g12U5d
\62U5`T64U5Xm3d8lF5U5`L`6S]4lG>U5D1iKg2h3]:_Q2jKXDQAgE4o1@U5D1iKg2h3]:h9bASV1jKXDQAgE4o18U5D1aNV
>_Q2UQ2gE7U5D1aNf_2UQ2gE4U5D`_5gE6U5DPT5];LlDJU5D1aNc7P;E0Z5<T3]2FP1L>GS]1_MRM`6L9S:^:S73U5\T5R;
2U5[h54U5Z?k`1d8;U5D1i?f5j7U1U;`T2mf2j98U5WFhZ1j7T\1Y?`]1bA2U5b24U5\S5@82U5nP12U5ba53U5bQ5o?8U5D
0\3jQ6_531:U5DdDV7^X1Z6^Bk<e]2a=4U5D]3jQ63U5Yn4[W25U5UE3QS5eD6U5DeZ1SJTS2Ym18U5D1aNiU1lY1Wf1eP17
U5D1aNV7_X2mf2=U5D1aNV7n3m?bd1a5jb1a;nBSQ28U5D1aNV7_X2\h1`N:U5D1aNV7n3`T2mZ2o;X=6U5FaNf_2ZBTi1LU
5k2kH42T@c4h:;m1J\2S6i3>2R?l8kE[2^d1GHn1o>T16`KBU5k2cZ1\1d<;m1[9i3i`1^d1GHn1f6d91^KCU5k2kH42lBk1
h:Y2d=2R?TQ1^d1GHn1[@`K;U5D00aNf_2TR1hd1_531=U5D00aNfU1^R1`7TR1hd1_531h2U5Z12R2m5mE]1P4P2m1:75U1
1n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]Ak2518GLI6o13Ga=R4i4FJX1H0V3<IV140111002f1];
kDa6i6S8Q2=4U5kh1lc486U5D`D3c`5\5P2U5Z10T2m5k8Q=]1P4P2m1:=V391Q1VEa12521E0lN40o6W?R2l4_2g3S10023
[5<4?c1YD518d1P3[1Q=R4i4FJR2e3V2o1kV1i6S8_2k1U5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1YD518d1P3]>R4FR4FJR2l5o1kV1i6S8_2j1U5Z1U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1YD518d1P3]>R4i4FJR2\2_3o1kV1i6S8_27U5]1^U1b6b=ld2Rh16U5o\1k;i:PS413U5dP2\\46U5DVh1`1`[4
J3U5kh1l]42U5dP23U5kh1VX35U5]1^U1nASg23U5_V1Zk55U5DjU1`c4l;:V5nNQ71^Ela1ac1iZ1D=;V5d3PJ\8[W2aZ1b
:P11o?SH4V5cR5P1UX19V5oT1P11[>Sa1k7TT1Vj16V5RV1[W2TT1[BjW1BV5h455JVMZLbS2d?V5e1_6GS3a4@fR1T2;V5T
1dT1Pg2:f5\Jh6QISi11?V5b2T[1f64m11f_3^1R4\6XZ1k@S561V53V5`Q1TS32V5j[63V5Th1ec47V5m1UGn<^EX`4\D3V
5Y2`Y64V5k^3n[1o`14V5h4hd1W_2DV5jBiFZ223f2]3W8MWU1b5a1TJ`5cN\2ULe7TR1DV5c=i2\2]1Y2Y1@b=1b`1j2mCc
5_1]1^X1oEX227V5c=d6Y2Y1el2\R27V5TS1k21[W2]n1mO@V5l1i9l5Ab5g:ej1lBS1eKTZ1c5P>lF0?V5`1l7a;i;W3eB6
SP1SBTZ1`Co4aBlm14V5cC_b3fU25V5Td1We3P1\Q16V5WEd7\k4o<`64V5hR2V\4D2V5]o73V5cU3VV36V5fCQ4]KnP3dg1
>V5b1SBn>j1\1fCi9f`2lG_3X:f6W;3V5Ud4dg13V5_]2Zn33V5`Q1YZ53V5f`3Sk22V5fo3g4f3_12Mh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392V5l[6<V5R
10]j1IT1g3SP2o:gb1V8l]12V5\l64V5ak1bY5iH3V5kX1nR5d1V5d3c40QZ1`13]1i2Q2P8?fR1R2T4aJM92a:553g11i2d
1:31269D2Y7dIX5h7_5IV<f314Q@c80O1f42HV5d3YKT2l41T21WGc@2\d1T<n1e6[:Z7U[1Y<d;m1k3h?83W5oP1?1W53W5
\3Qg59W5_1l7`6j@W3W_2n@Rh33W5eCb\13W5eCkf69W5me1TW1VAX[1X1TAXOl99W5`f11UMhX40j@S5_:5W5nT1^X2F]S1
2W5ba43W5e`3hO2W5_Q12W5cQ48W5cJR4X_1nY1V;Um1fD5W5c`2`AV@jQ39W5i]1f;h]2^1g;1^4RR1:W5\@Pm2Fl4_1lY1
XH2VB2W5gY62W5QY63W5eCQ43W5gKVo69W5_1l7[GW3bP20]Q1Wf32W5j^32W5X22W5n13W5bC_b32W5e`3Y;X5760^10NX1
?4811873G301D138k1R14N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K82131
36K9O1X21k1i1\22<JC]1N;6@4DU1m241203LGg1\1@U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J
_120;T3Z1AV1127DBFW1Q215933E=;h1972]16847Z1==W1L68>o1HP12@554:J2KS172g2FW1Z3a:R1H::^122U122F;K9?
CV1h13X1T5@3D0>5@92f28^15o2<5:0o14<_2M`1T23]1BD0^112@@H=691641DC?975:81=El2F29_1?8;j1FQ1@249824O
44G_18;?1=419P11;@99>M;037E327Q1:73416JS123Ae1Z3>=3]4X5760^10W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611
@V1W4P16f2G[61f14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9P5^5Y=^1o5
k83DEJg4o2<5l7T2i2^4841V3]7o3HLMa28;T11Y2C>Y147Io1161Q1Z1b5>=dBX5760^1a161=1=C1020733@6G5600:2=0
1T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1J3=3836W226352<2:30;01213C74>;043;=8?74=4114100332
317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1
h11Y1GB<8>7?>5375?22853b1K6?;=>15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1
Gn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U1824273K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI
62D15G871<DP1:c17A4><o1k121=3006G@b16KU141922\1?^207JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K
212^44P3NZ11>ER1<3235LO<Z4?2C00^112@@=H691641:44S1A5:81=ET28>F299U12<D`19h1@24715271R14G964:>8;?
175@K03164@99>24A?0342B232772Q1711416I0S123>h1W1j17>933E251e7X5770]17Y161^2X1?:AV2R14IX1JIe18746
7E11JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T
2CV1;9T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4
i2Z1@Y6P1B4Oi49l18g1Fc4@L;K7:GV3?^3F@`2?<>2<`:<O328323R14W1U44g2V1W2k2:0R1e2P1;V6o3Fg3`1U2B447\1
Bd4a18n1Q1X51c7TCg2ZA\2Q>`4012DW<g8W4d1l6g1Z<Dm9:g3NR@bV1d3[Jg8^@[7S73Y5JX`61Y54Y5\c711j4f3b1Mh4
n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057Q1l1313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c18<253Y1T1>=_11
f1C\1239XF2Z5`e71Z52Z5db42Z5be6^3Z4ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13]T1X31U3:R;Y
31]3Z4ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;
29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y315Z5jV3VLTQ3k45Z5Zm60;n76Z5_S1
o1jg50;7Z5_S1o1TLek40;k1Z5Z10o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJ
R2^274Z21Ch@0;eGi6S8_2l1Z5Z10o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJ
R2^274Z21Ch@0;eGi6S8_1O2Z5Zm66Z5hl1og2AP50DZ5?1i?g>^R1W]1j]1W2`5m3i6j2k9S81d1XMV1cR11Z5NZ54h1hV1
a3f^3nEKS3kT17`2d5j7n41V35e1K1b1]2>@3_1P7C`2MZ54h1hV1a3f^3nEKS3kT17`2d5j7P5V35e1K1b1]2>@3_1P7C`2
LZ54aX1a3f^3nEKS3kT17`2d5j7P5V35e1K1b1]2>@3_1P7C`22Z5Uh7Af3d1c9e^3YDe121057e3j>bMm4i2P>Cf3d1c9e^
3YDe121057e3j>n<c@m4i2P>Y9Df3d1c9e^3YDe121057e3j>n<BP@m4i2P>Y9Df3d1c9lf1UAc6nOYDe121057e3j>bMm4i
2P>Bf3d1c9e^3YDe121057e3j>bMm4i2P>X>m4f3b12Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1fIj48I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9S
2P1d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Gf3e1c5n3Ze1d]2e121057X<jP1m7l4P4Z5a2m8
[8X1TJGf3e1c5n3Ze1d]2e121057X<jP1m7l4P4Z5a2YAX1Y6jCn4f3b12J\1[3n3?n>5:a264f1404^1:6:406S14F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2;]5S\2S:jP3WX1\@V96V6:_6
8]5e1e:g_6Z4fHV6:6]5e1b<]6PL`k4F]5b12iJQ]2Wg2[H=`3g2NU1U57Fc1Bg20Y2d9a64]5`Z1c_5iR12]5R;3]5i_7]F
5]5i]5fl1i7i5@]5a13eD^_4gb19V3Z4c1UFG4P5P8C6]5oZ5Sa1ZAZ2T9o1^5;T<T7`4]1]3Z8V32^10IP60M@5bJc2R1f3
\2Q10U20U2gIc<`2f2b2V9R3W1l1a2f1?ALY@h2P2n52Oi8[4E8P1HMT1U6Q3f:W5[2[3^B:^5To641n4S9P=:b3X34^5Td4
Z4oa2K_5aX1a3f^3nEKS3kT17`2d5j7P5V35e1K1b1]2>@3_1P7C`2L_5aX1a3X6]X3nEKS3kT17`2d5j7P5V35e1K1b1]2>
@3_1P7C`2N_5aX1a3Z6gi1c^1nEKS3kT17`2d5j7P5V35e1K1b1]2>@3_1j4U2C`2L_5aX1a3RP2c^1nEKS3kT17`2d5j7P5
V35e1K1b1]2>@3_1P7C`2f1_5091Z10UMb9a3lc1d>T@U6aDW1nEKS3i@g:Q2W77`21Ob4:_7T2k2V35e1K1b1l1@>80602H
FP1V2h3C2k1AI`5bCSC1g1>0H>JB3e\1nKWOR4gA\9o5_1[7T<^;Z@oK_1`57_1g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5[Kj
=h?S553S1;R27Q2P;W2o3nHi2e4b4f8o=W3d?B\1V41g@b5`570]17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614
100:=4R2T2Y1@Ok6P1_:_7G8l3O9W1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[
17EY2K7Go1;]12e4k1Q6h5k4o2l1]1_1R12l1V1?^3F@P15Y1L>4:d8X2O32836_2U44g21T1=T2o3`8T37Fk1W1M7FR1V1K
2h1:^898n1W1251m3`570]1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5;2[1HZ19?
_123Eh1f1T22Km<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2mHb4f1^3F@P15Y1LNd8X332836e64o5A44[6a7B2D:j6U2T
=W1251_4`570]17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1e
29G94NJ5;2[1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2g4g1i49X9@X1S118n3?O^2F@`2LNm;32<
6_2Z4n3X9o3j7NV1b6:m11V68n1d4`570e1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1
d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14k1Z721=3002KW444122322\1
?P2h6Y6^3F@Bm1LNm;328323W1g;j15;5FU5b?CAj5Z1i38n1n1`5\7c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`
6l4m<Z2M=c3c1a5<V=m63]?EO50gE08U2e5GZDZ3d4a2^2m;c1a22g2h>0m38`5WU1Tb2k>f]10e9^K<`5Y?1hIY131e[2dm
10P_1YIW1`5kNh5aU3SA422291387:92;14232M;9B`3f4<R6c6k6R2nEg715RFF`5^7k5Y5P4le2j1l=U:g7X?d6bAX34iR
1n69SAo4a5O4`5_1bg5nS1G`5Y?1UP1c=UOmL21gAhX10X:Q4kF24e6d5WDX2W3R7b1`5P;38e2l1\5D\1]5U5l1V7]3i4k3
HIU6QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31iE\4o3[Gh2X5h5h7c1QBW8=`5d]1hP2R5i80KX8_IhY1l2l8Zb1E`5TKR:o
5Ic2`^1l<l1MT@`Na3V2_U1\1Y8dFa4`=\2R1`5g<g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf1m6U60iH^Q1g2[?f4Dh9k>
P1a4R1`5X5T6d:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6YF`1[7b:RB\=4U30i3<`5nKfBXn1`?P7cIR1Ff1f1RD?`5hY1
E31ad1nC2\7m8S2fl2_<W<B9`5P;\h1_M]=]=Uh1CjV2A`5^;e;]7Q6Y1Y>P5U2g4YNnLU7k`18OQP17`5jY2a[1]V3oL?M<
`5a?d52o1Y5X4n9a4f1Z>\W2R2`5U1o1m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0RV1]9i<_2g3S10023[5A?c1b<l3
o318d1P3l7`6l8FJR2^274De11Cn2lU1i6S8_21`54`5PHZY1RW39`5`1Pb6g9mF1X32c31`5M`5m7oW1Pg2V<DZ@_i1491P
4f3\6=X3i3V2X;=85a10311D9K`5Z=`Ae2Y1h1T1UAo5]a1l=UZ1\2<?4gb1122f2e5W7]6d9B^93`5PHhi36`5cd1X@l\2T
\113`5dU14c1`5b8d6U>b?2C3AId3Y1X4k2Q4j4RH\62f12Go8X6[4Z;h4b8i=l4Y5U6Q;g2LZ2S3\1o1U1Y1O3408124Hjh
12`5ne38`591aNf_2nW1n^1dM5`5Vj6bEc4hBa4`591Y2Ag;3m3<e1P1^1i1Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2
j1j1Ga15P2Q1d8EG\:\2<`2a1m7V12Dg16V1k4EGQ14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5MO_1V5^2Q3j2]2U1a5C9[1A=2
I]1l8m20g240H4j1145R6W2^1BR:P4F=o4V3U2m2S3l1]40W1072`2Z2o38244a1AR1:_2`5f10`=k@C1^13I141118=R1R1
^2H1<>N3_5;862T4^1_3[4_1b14R34_8EZ9Y<[CX6h5<:Bf3mJd4:1`1@k36:46C03d:[9Z7V9Z8c2S9R:J\17o1Z1R3]3`5
7^10W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y<E]2i2JR2_:X6]1I`3<:B02V2Y10
7n8T1Q4J5`129a3o1j12S7T6@V1o5S4m6n2k<^25_2f2l3[1c7e2^5e4J\17Z3g5b5>=`5g1`=PCTDj:j4dh1o`1XT2J\17k
1`573Z1N2T=3k2o;[1Oo1Y7dKU1n?VGP1h6NKa8h1d3WCdISMW1V:1i5GX31^1l1m2^4R2X2a3J=07KMQ13_2j344a1>2>N]
2`57]22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h1k2=:WC\G9d18=Z2_4Z70e75b6W1?3b9
k5a5e2T2^4R2j5X107n4@o34a1>2R1H`5bNU<V1X3X22[1WS1k\1h2ZZ1OPA_5\BjI;[5:k82i38l2`591Io1_3]2k5U1f5^
2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?5S10023Cm1:^2A??S1_@o318d1P3]>9b89<<=V1Kn1
?7467GS116<Q3n?k1R2kAi6S8_26`5_l4g4o?h6`A7`5R5^1<lP4Q=S46`5R5^1<n]4S49`5b1l]4V2d_2X5R4_:E;`5RL]4
k_3Y1QZ2k:R4U;T5W22`5Yl52`5k]72`5Zh62`5Sm72`5Sm72`5Vi74`5eo4hi1gO4`5SP5Ri2R57`5li6U8mF>i4V6a3Z4U
1>f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d
1]2U1><:1j;CT3R5_7Oe3g6f5Z7\1]111m5i181436NQ1R22]13]>XI1U3:W2>[8Y31P1`59R9_KA[7f8n9QKT82l1<>cJX9
=^2^4l>T7b1Q8_=S6Z1@`35o2j63P1`591aNjBl7Q1S2>`3bLT8P9m5\<o7BSCk1PBe8[2_3n4]1W4F@312CJ`59_3i8c2ke
1]3]`1P?1^45j12mQ1e8d13;V3l6_5312Cj1`5351k1V8^DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f
1n3o5d1:^6m19Bc1c7]3m3T13:^1WD\9mC7_?K`5n:Q2Ka:n:j=YP1e6<3d3S6Z3^<M2T3\1HWA`n1]@0?i<`;E`5l=\;TLj
?0i9<W68b5gG<f3X1b6b5X_2e4nHf>2`5kc1h3`50Y3702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB
\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1Q1\1Z1313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l3
2^13S3=46MW1P>k39Z5W3j1U12o1a6e3`50Y3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=
]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46
MW1lA9Z5W3j1U12o1a6\1`57^1h1P4\3_4P4i;X4l1T5m:bEfJAe12m?d6P7`:a3T2]1@n2S:Z3T76h2W2P6Z9QFS3SGP2Y4
i:W125Q1`57^1i5\3_4i5P8Z=1Uj1OW22bFSES4R=Z3[7h2W2SI]?SG[3n2R8f2W1251;`5R3m^1F?gc28X4fH^?WT19`5l5
l]1^Ff@c1eS4T6h>9`5d1nk6Q3082Z3^;2`5cm6;`5d1Po692Z3X4U7S9>c3:`5d1Po692i>S9>c3U1c3a5Y3702b2^;8h5n
8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R
1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1a6d3a5Y3702b2^;8h5n8Di216J]42Q1S1l
7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131O
Hh5_1k5d3P9Q5o1m48Nl32^13S3=46MW1lA9Z5W3j1U12o1a6d3a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166
;CU3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m
4;Kl32^13S3=46MW13hA9Z5W3j1U12o1a6e3a5Y3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0VB
\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3
=46MW1W4d=9Z5W3j1U12o1a6e3a5Y3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0VB\6;@=]105m8
T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1W4d=
9Z5W3j1U12o1a6b3a5Y3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B
9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1a6i
3a5Y3702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e
1h1@3g1i3313f1h5<j1R1a2b13]21>7131OHh5_1]2]3d3e7Z1Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1k3e2d3a5Y3
702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g
1i3313f1U6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1a6f3a5Y3702b2^;8h5n8D
i216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R
1a2b13]21>7131OHh5_1]2]3d3P9Q5o1m4W1l324Y13S3=46MW1lA9Z5W3j1U12o1a6c3a5Y3702b2^;8h5n8Di216J]42Q1
S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<j1R1a2b13]21>
7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1a6b3a5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1<3\2
]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1a2b13]21>7131OHh5_1k5R1a2P
9Q5o1m4W1l32^13S3=46MW1lA9Z5W3j1U12o1a6Ld50`CW;l7^5Q32[3d1k8;;2b3S<cGi16n3kASS1o5kBQ@nEl>XF_2h5Y
2n7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2`Em<EQ1MD]1j
1Q@?Z1Z4j65_2;Q4e6k<R:`4]1Q6`1Jj500S8]Fd7[62U5^I\JO`7b8ZBV7VOo7]3S:_5312_7eU18j50WV1^6`h4_5317j5
`P3gT3_534C9j5Rm2b4bW1ok1_534C7j50WV1on4_531=j5Sa2R?eF1WHiBP1VR1H1S6k6<j500aNV7l6iCh]1mf2_5317j5
0\3jQ6_531:j50F0^U1RY3me1_531:j5_X1d3hj1cQ1n2[I_=kB]b13j5Ua5RD8j5iT2TS2Ym1_534CX3j5Z61b3`9;k20X4
Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I1@P1T1S22V2m2V
1[2U5]>2Q1d5^2f4F060o10d7Af5[2DT1@h1h4=D^1Q3c25I\1j5S4\@3YB0X2@00IQ4CY2U3N^2R11Hb4UMTGhDYHP6a4d5
@3S1d;Y7[4o1F1o;Ge61i9\4m@P3j51Y43[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534Y;0R=i2S
5U2R13i6i1n8:Q1P11R1i5GR9T6m6o2P3c2m1@U4753199033U1Jj8Y84I;<b5F1Q30j33R2RDP5o=6j51aNf_2UQ2gEDj51
aNdBE0Z5<T3]2Fm1>k]1_McS1L9S:^:9j51aNf_2a5\8YU1Z2YQ19j500aNf_2mf2_531:j50G^U1nASg2me1_5312j5XU65
j51aNf_2mf25j5i\10[BQV48j5H^U1bZ1mZ1aCme1V43j5o`1Xd46j50WU6_531l1j5E10R2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJV1Kl5o1kV1i6S8_2;j50F0^U1RNoZ2me1_5316j5G0^U1RY3m
e19j5G0a7_M<g:Zn2me17j5G0QU1<RY3me18j5G0a7_M<RY3me15j5o`1Pn1P4Vb29j5G0^U1g:QR2XLfQ1VD5j5H^U1RY3m
e13j5m1ZS63j5mc1Za43j5Qc3Vb27j5HiOd5RY3me1j68j5G0T1YT1e=\k2me15j5PW4@2cm13j5Qa5VD3j5Xj1oZ47j5G0^
U1PDQe2me17j5G0^U1RY3SR1iC3j5^a5iC5j5gi1>Q[4o66j5H^U1RY3me1o64j5m1oa1Za44j5jU1R>Za43j5jU1]o4>l5a
N[Q1Z^1dT1PAd<eKjCC;P6V7l?4l5aNV7_X26l5aNV7n3`T2VT36l5aNV7n3S:\j1c3Z4d1U1\<7K47?2a1>P320k2P60623
4@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5T>?6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^
<Z7\1]111m5i181436NQ1R22]13VE9l>X31U3:R;Y31\3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13
fW11U3:R;Y31f5Z4d100h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T
9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57Oe3_40
i1n2T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8^>@e>O1[1i1:R;I_211\5Z4d11h2U2b9247?2_11>FY220?[27c2o2404
12312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40]3Z1T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8o>e?1U3:R;I_211e
5Z4d11Ni1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]
30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDd57Oe3_40h4T3Z7\128Q
111m5B<>:81436NQ1R22>N3;d8a8]6o5e91U3:`5a5I4Z211_5Z4d11h2U2b9247?2_11>FY220?[27c23k240412312@3;6
3?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1
d1HU1><4221@[6m4CBa2R5MDZ1Y47Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;V5]3o>e?1U3:R;I_211c5Z4d11
h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>
6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40h4T3Z7\128Q111m5B<>
:81436NQ1R22>N3;S7`1o>o5e91U3:e:<F2_211^5Z4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221
@[6m4CBa2R5MDZ1Y47Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8[90b5e?1U3:R;I_211`3Z4d1f>47?2a1>P3
20k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:
1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31[5Z4d11h2U2b9247?2_11>FY220?[27c2o240412312
@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b
11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8o>e?1U3:R;I_211h520V4d1
2g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3
^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40_3X1T3Z7\1;>2
?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_21]3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13f
W11U3:R;Y31U4Z4d130e2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;
26;Q1;Q1>W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3_40i1n2T3Z7\1]111m5i181436NQ1R22]13;Z
W11U3:`5a5I_21[5Z4d102f21j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC
12217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7Oe1<b1Ml1W1002240d1
4b2;T3R2W5\1]111Y3c2i181436NQ1P212]13018\@k2QD1U3:`2=S8I_21m3Z4d13f2k;47?2a1>P320k2P606234@3V11n
14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7O
e3_40h4T3Z7\1]111m5i181436NQ1R22]13;ZW11U3:R;I_21n3Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P
1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3Z440h4T3
Z7\1]111m5i181436NQ1R22]13;ZW11U3:R;I_21R4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<
T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3_40h4T3Z7\1]
111m5i181436NQ1R22]13;fJc<1U3:R;I_21]3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3[1R2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U
3:R;Y31Q4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;
h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;fJc<1U3:R;I_
21U4Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3
MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3_40\428T3Z7\1]111X3d2i181436NQ1R22]13;ZW11U3:c5^5I
_21n3Z4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e1d>6Z:;26;Q1;h5:3MC
5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;ZW11U3:R;I_21T4Z4d
13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q
2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe3_40\428T3Z7\1]111X3d2i181436NQ1R22]13;ZW11U3:c5^5I_21g4Z4d
102f2k;47?2a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3\3V1120Q2]30e1]6V86Z:;26;E;;Q1;
2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5_7Oe3S40540d14n2T3Z7\1]111m5i181436NQ1R22]13018c:
k=[4^:1U3:`2a8I_21g520V4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11
H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V
1NMDd57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11U3:R;I_21j520V4d12g2U2e9479132_11>P320=@
438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M
:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R
22>N3;ZW11U3:R;I_21^3Z4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3d>6Z:;g1;
h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13VE_B1U3:R;Y31]3Z4d1f>4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31h520V4d12g2U2e9479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0h5:3B:C5
c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;ZW11
U3:R;I_21a3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13_7^@g?1U3:e:<Fb21^3Z4d10e>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Fb21c3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1
J:\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i18
1436NQ1R22]13fW1158S2B:R;Y31h3Z4d10R<2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3:1
Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW1162V2
D:12m:Y31^3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11>f2:R;Y31^3Z4d10e>47?2a1>P320
k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31b3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R
22]13fW1158S2B:X1_3Y6Y31^3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:
;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW111S3:R;Y31^3Z4d
10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31^3Z4d10e>47?2a1>P320k2P606234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]
111m5i181436NQ1R22]13fW11U3:R;Y31^3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:b8
_2Y31`3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31^3Z4d10e>47?2a1>P320k2
P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5
_7Oe3^<Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31e3Z4d10e>47?2]13>P320k2IV506234@3V11n14KF15j1P1J:\1
CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436
NQ1R22]13TKa<1U3:R;Y31o3Z4d10k9i447?2a1>P3204f2P606234@3V11n141`115j111L5D:4W1>414O<T9B3P5^3\3^3
T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3X31S9Q3X4HC]111m5i181436NQ1R22]13a2S8PM
1U3:R;T3031_3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111W3e2i181436NQ1R22]13fW11U3:R;Y31_5Z4d100h2U2b92
47?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260
:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe3_40h4T3X50P2\128Q111m5B<>:81436NQ1
R22>N3;d8o>e?1U3:R;I_211^3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:
;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3n7_4Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31_3Z4
d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5_7Oe3g76_4Z7\1]111m5i181436NQ1R22]13fW11U3:R;Y31`3Z4d10e>47?2a1>P320k2P606234@3
V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\
1]111m5i181436NQ1R22]13_AVF113o2:R;Y31`3Z4d10_;U347?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<`2i4\1]111m5i181436NQ1R22]13
fW111S3:R;Y31`3Z4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe3^<Z7\1]111m5i181436NQ1R22]13SA`EQ111S3:R;Y31S4Z4f1h2U2b97
7B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>
b11d1]2U1><4221@[6T6a2R5MDd5]90i16g2Bl9\128Q1d6<>J3]4>^1d8o>V>Z1c?_211<[420V4g1g2U2j979132_11_32
0=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b
11R4U1><451@S<<a2l2V1NMDd5m4_40h4T3Z7\1;>2?1\2^3D85>:863]4>S118ZW11]?2T6W^53T69g^7?U6O]8jT2EPe2B
]k19Z3a:[1R2Z2n<3U6nX7QA6U6Xc2\BTc3V;o35U6Rd2[b4\1f94U6Yf2^U2aT25U6TQ1jX3`o2gEf4f3b1Mh4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b
1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\HT68I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_
11f1C\1239m4f3b1MLk3n3?n>5125a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1626O2^3]9T3d32Q202l28=KY44S1211986ET1?
>Q1P1c1E253Y1T1>=_11f1C\1239P8V3g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l2
8=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h5h4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239V`1[1h4f3b1Mh4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239V`1g4f3b1Mh4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1C@>=_11f1C\1239
g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1E253Y1T
1>=_11f1C\1239j4f3b1Mh4n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3Z8R1T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239ZQ1JX7f3b1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0118=8
0153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45EV1GC4H315a3m5o6Q3=Q2?C`224N00
23752Q2e121057>A?]1313<X61Y1MR4T226I524Y3718d1P35n3T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574P1E2
5361C29T158=>9001981f1B0\1239Y6T90QAi6k3W4_2o4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1MR4T226
O2R1[2]9T3d32Q202l28=KM[34S1211986ET1>?<DP1c1E253Y162J>=_11f1C\1239T5f3b1Mh4n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_152Q
2e121057n2313<X61Y1Mm34T226O2^3]9T3d32Q202l28=Kc1e24S1211986ET1N<DP1c1E2534T1T1>=_11f1C<O239S\1g
4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3i7c1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T
1>=_11f1C\1239g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1N
Q1P1c1E253Y1T1>=_11f1C\1239[5g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1239U5f3b1Mh4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D2
6J212^3e2Jj51T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1<1=_11f1C\1239k4f3b1Mh4n3?n>5:a264f1404^
1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4_1D26J42^3e2EQ6T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3b1Mh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239nH^2j4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c
1E253Y1T1>=_11f1C\1239a7THP5o<i4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45EV1GC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P16\1E253Y1T1>=_11f1C\1239dV1i4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226J
212^3W8U1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4f3b1Mh4n3?n>5:a264f1404^1:6:4
06X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1BA>=_11f1C\1239h4f3b1Mh4n3?
n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2534T1T1>=_11f1C\1
239h4f3b1Mh4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239o4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1\4S2R2mE8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1
211986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2I0\6m4f3b1Mh4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1M
R4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o4f3b1ME<;Y3n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9Q?gDLn25h4
f3b1MR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239P9g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239nKg4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4n3?n>5:a264f1404^1:6:406X1E030D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ1P12`1E253Y1T1>=_11f1C\1239g4f3b1MR1e3n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f4f3b1Mh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh
4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NH8P1c1E253Y1T1>=_11
f1C\1239i4f3b1M\1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ
1P1c1E253Y1T1>=_11f1C\1239h4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T
3d32Q202l28=KY44S1211986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2^3T8X1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152HX1e1
21057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4f3b1Mh4n3
?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P18Z1A32403Y1T1>=_11f1
C\1239h4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1N<DP1c1E2
534T1T1>=_11f1C\1239o4f3b1MHo3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a
4[17<=2KP2Nf53l1`EP98I45En1C4H315W7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=
KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8j4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3
]9T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0NE253Y1T1>=_11f1C\1239n?k4f3b1M5b4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[?c<Z1Y5f3b1Mh4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1S=4JT3g:`283E125En
1C45B315a2m6o6_3]1S1Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E
2534T18K>=_11f1C\1239V\1j4g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44
S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4g4f3b1M\1[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9
T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c5f3b1Mh4n3?[8b65:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1C4H315_9V55b1Bl23H5>1MC4>T2_1
52Q2e121057j1S1313<\2R2h11Y1MR4T226O2d2I]9T3d32Q202l28=6DY44S12115386ET1NQ1P1c1883253Y1L7>=_11f1
C\1239ba1g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=Kc1e24S1211986ET1NQ1P
1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1
211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239dEl4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1\IT58I45En1C4H315_9o6_3a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2^3\8P
1T3d32Q202l28=KY442P1211986ET1N<DP1c1E253Y1T1>=_11f1C\1239S;m4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6S1[2a2Ch2_152Q2e121057n2313
<X61Y1Ml1U2T226O2P11[2]9T3d32Q202l28=KY44S1211986ET1>?Q1P1c1E2534T16M>=_11f1C\1239a5f3b1M@W4n3?n
>5:a264f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1aN8I45En1C4
H315_9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1726O2P1]2]9T3d32Q202JQ28=6DY44S12119526ET1N<DP1A
Q1E2534T1;H>=_11f1C\1239a@iFn4f3b1Mh4n3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H315_9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3Q1
b22Q202l28=6DY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4f3b1Mh4n3?U6h85:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^3]9T3d32Q202l28=6DY44S1211986ET1N<DP1c1E2534T1T1>=_11f1C\1239Q5f3b1M4Em3n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^3]9T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P7WJ
16^1:i=Q5f3b1Mh4n3?n>5:a264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53
l1R=^A8I45En1C4H315_9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1MQ3O0T226O2^3]9T3d32Q202l28=KY44S1211986
ET1NQ1P1c1E253Y1@;7>=_11f1C\1239S>m4f3b1MMAX3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32
Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[:c19f=j4f3b1Mh4n3?n>5:a264f1404^1:6:406X1E04
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1C0NE253Y1T1>=_11;Z1C\1239R5f3b1Mh4n3?n>5::V264f
1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[9\>8I45En1C4H315_9g2W4_3
a2Ch2_152Q2e121057n2313<0W61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1
239[5o9g4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c
1E253Y1T1>=_11f1C\1239n4f3b1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f
3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY4
4S1211986ET1NQ1P1:X1E253Y1T1>=_11f1C\1239W5Y3e:[Ig4f3b1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239U5f3b1Mh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1^<h8Y98I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61S15MR4T226O2^3]9S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239
Q5f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2^3]9S2P1d32Q202l28=KY44S1211986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
BLQ3[17;0\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY
44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1MV1a3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^3]9
T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4f3b1Mh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X
61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ16Ic1E253Y18K>=_11f1C\1239h4f3b1Mh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057\1a1313<X61Y1MR4T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239JX600K
a8XLe7Z5iFPQ1e?U7YR23l@U9TF2DG6X4`6F@37X600KXc73[19X600HTR4ZS3k=_1X<=X600K^HV3Sa2`k2cT1Y62\18CX6
00KcQ2]d4RId2^122819D5k2S9X3@X600Wk1l4R[3Q[14;@hLU19P;<J>X600N9kb73Q19c4Q3Z3T12<X600X1RS2Za2Vm2V
13[1U<4:X600KXc72\18T4T7a1X600X3^>30S4jU1k1Q22_Z11m\1X1PS1SQ1;2l1j>n49I3<50072;8\4V66>632;59=534
38X600KXc72\1]47X600KXc72\18X600KXc72\1b;:Y60b>1fi1_R2gI`_2<=DY60PFfW1d\11Zj1Ph1;2jFF082^15d:>S1
9Y60Nnk6VGU1m4\6W19Y60bd4N00dBk[2j=5Y60Td7d=5:Y60K^HV3WR1k^1`k2mZ1U2>Y60X1RS2Y^5^1JAk4l6?2U3W1=Y
60Vj2c1hV1Sg2o@\9G8T1f;Q3<Y60KXc7>5225k<FZ2=Y60KXc7>5225T1BS;Q33Y60Td75Y60hj3ge1cS25Y60eR4lX2aX1
8Y60R1WW2nd4jFV6W7DY60R1RP27i@];a]208i2cFc3_BX=f7P4j;i31@Y60R17jo1]W4m9SP10]1J1O0U4c9=Y60oa1S1o>
eV31;]8[U1\Ge5_99Y60fn10Yh4RM\1R8S55Y60Xb1kQ6_94Y60Td7_94Y60KXc76Y60Hia1kk5e56Y60RW4eW2`>jF7Y60X
1SU4lf2jF\17Y60Xb11_Q1YP5d=:Y60KVT2jg4;d>U8^=59Z6U?n5Y2a:n_2Pk31f4CZ6Q1eb12dGhQ20YGUW1XX1R11?b4H
:b6^252Z6mQ83Z6mQ8b22Z6K1Z66Z6KbF0US727Z6KbF0US72S97Z6KbF0jR7:29Z6N;PS7[8^>Q4_1i46Z6Ui6nQ1g50c45
Z6hh7S80c47Z6gd2R>\k1mj1PR1[:GZ69P1b9LlII^3?T1T>T?bX2S;R3jU1j7iF1j1oDQ4Y67Z6[`4a\2gEe1l517Z6UDda
6`>GT511Z68[6\_7f51\4:S1:=[6l\2_R51d51[4090S1g5c46[6>Ug3f_2g]11E[6A5BSG]a22^b2[@f2P4V=T6T>1R5`4i
11k35:[6NSU7c21Z<1d4X5J3[6Se714[6Se71b49\6Emo1Vj4WJ16^1T>7\6h\5YX216^1T>7\6Re716^1:i=7\6_c7b116^
1T>7\6g[7Z916^1T>8\6Zf1a5Ui516^1T>6\6Re716^1T>7\6NSd716^1T>7\6MTd716^1T>9\6]_7d516^1l5W82=]6[5]>
`X1W:LP8[1W7Uf2S[1e9Z95]6Pk6S8b<01]66]6\Lae4SQ2[7Q;3]6eP7jT12]6`U81^64^6Y`4]n2TD2^6\b14^6T\70U?8
^6lS3Y17`1VJWc2K2^6VQ42^6lf73^6YJbl66^6nI]6en4Xc1`44^6Yk6TH]32_6Tl61_65_6lk67a2eM2_6dU85_6oS3bc3
5_7i1`6U2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2h
1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`6U2m
5mE]1P4P2m1:=V391Q1VEa12521E0QGj74P7WF_2e31S10023[5<4?c1YD518d1P3]>R4i4FJR2AZ5o1kV1i6S8_2i1`6U2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2\2_3o1kV1i6S8_2Y2`65o1m5
mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S10023[5<4?c1_@i3518X1;P3:`5a8R4i4FJR2^274Z21Co1e791
SLe2i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1R5V?518d1P3]>R4i4FJR2l5o1k
V1i6S8_2m1`6U2m5mE]1P4P2m1:=V391Q1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l
5o1kV1i6S8_2P2`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1YD518d1P3]>LU3
i4FJR2Z5Ao1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4]2[
2FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1YD518d1P3]>R4i4FJ
R2l5o1kV1i6S8_2P2`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023[5<4?c1l2U2[1j=518d1P3]>
R4i4FJR2e3V2o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]
>R4i4FJR2l5o1kV1i6S8_2k1`6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1YD518d1P3]>R4i
4FJb1?l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1YD518d1P3]>R4i4F
JR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l
5o1^7\Oi6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o
1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1k
V1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1
i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S
8_2i1`6U2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_
2j1`6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2b2Y3o1kV1i6S8_
2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R41g4FJR2l5o1kV1i6S8_2i1
`6U2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6
U2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6
U2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2P2`6
U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1U:040:2@_Ki6>d7_2
P2`6U2m5mE]1P4P2m1:=V3171Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1YD518d1P3]>R4Km3FJR2l5o1U:Z>
Z>i6S8_2j1`6U2m5d7X>]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1
i6S8_2m1`6U2m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l3i3]B_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2\2_3o
1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1k
V1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1;TFZ@
i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1`FZ@i6>
d7_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1R1@lDZ@i6
S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0\4_J4P7WF_2g3S10023[5<4?5]1YD518d1P3]>R4i4FJR2l5o1kV1i6S
8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h94P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S
8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1YD518d1P33Y>R4]2[2FJR2l5o1kV1i6
S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8
_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`C518d1P3]>R4i4FJR2l5o1kV1i6S8_2k
1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6W?o6_2g3S10023[5<4?c1YD518d1P33Y>R4i4FJR2l5o1kV1i6S8_2T
2`640o1m5d7X>]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@i3518d1P3]>R4i4FJR27V274Z21C
o1kV1i6S8_2j1`6U2m5n8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5
o1kV1i6S8_2k1`6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2Z5Ao
1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1k
V1i6S8_2P2`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YD518d1P3d1h<R4i4F5DR2e3V2o
1Z7?;YFZ8i6S8_2U2`6U2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0lN4P7WF_2g3S10023[5<4?c1YD51
8d1P3n5^8R4i4FJR2l5\1BkV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518
d1P3]>R4i4FJR2l5o12hV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YD518d1
P3]>R4i4FJR2l5o1kV1i6S8_2Q2`65o1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@i3518
d1P3]>R4i4FJR2^274Z21Co1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1Y
D518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1R2b=`5a12521E0lN4P7WF_2g3S10023[5<4?c1Y
D518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD5
18d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1YD518d
1P3]>o32i4FJR2l5o1kV1i6S8_2X2`640o1m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5<4?c1
P<^4i3518d1P3]>R4i4FJR27V274Z21Co1U:hHl3i6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0WMd14P7WF_2g3S
10023[5<41=c1YD518d1P31[>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1YD518d1P31[>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391N2]3hAa12521E0lN4P7WF_2g3S100
23[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1
YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2S2`661l1m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S1002
3d2f2<4?c1YD518d1P3R>:R4i4FJR2l5o1kV1i6S8_2[2`62R2m5mE]1P4P2m1:75U11n191Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1]Ak2518d1P3]>R4i4FJX1H0V3<P240111002f1kV1i6>d7Q2=j1`610R2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2l1`610R2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l531i1kV1i6S8_2l1`610R2m5mE]1P4P2m1:=V391Q1VEa12521E
0X;cC4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l53k1kV1i6S8_2P2`610R2m5mE]1P4P2m1:=V391Q1VEa12521
E0^6i4cC4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJQ20g5431i1kV1i6S8_2l1`6U2m5Q>k7]1P4P2m1:=V391Q1b<
[7W1a12521E0lN4P7WF_2d32S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`60T2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1H`C518d1P3]>R4i4FJR2e3V2o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3Y6S8R4i4FJR2l5o1kV1i6S8_2k1`6U2m5mE]1P4c1<m1:=V391Q1R2h3Z?
a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4V4i2WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7^Bh3_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR21j5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1o3VAa1252
1E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0j
FQ84P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2n1`6U2m5mE]1P4P2m1:=V391Q1o3VAa12521E0b
7YG4P7WF_2\2Z1S10023[5<4?c1YD518d1P3R5Z9R41g4FJR2l5f18kV1i6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0IY7hF4P7WF_2g3S10023[5<4?c1YD518d1P3]>R41g4FJR2l5o1kV1i6S8_2l1`6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4;d6WF_2g3S10023U1U4<4?c1YD518d1P3]>R4i4FJR2a12W4o1kV1i6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?8U14YD518d1P3]>R4i4FJR2l5o1ZM`9i6S8_2k1`6U2m5mE]1P4P2m1:=V391Q1VEa125
21E0nAm<4P7[5k@_2g3S10023[5<4?c1YD518d1P3Z3R;R4i4FJR2l5o1kV1i6S8_2h1`6U2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEY17252
1E0lN4P7WF_2T1b2S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2h1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN
4P7WF_2T1b2S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2l1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1Q<7=lGV2i6S8_2i1`6U2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5h>T7]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1U:eLi6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1YD518d1P3]>R4i4FJR2b59o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3
S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2m1`6U2m5^B2[3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023Ee4<4?c1YD518d1P3]>R4i4FJR2T4g1o1JPV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1YD518d1P3]>o32i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1YD518d1P3]>R4i4FJR2e2V3o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1YD518d1P3]>R4i4FJR2[4`1o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1YD518d1P3]>R4i4FJR2l5o1kR1o3i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1YD518d1P3X=T1R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1]3hAa12521E0lN4P7a1eD_2g3S1002
3[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YD518d1P3]>R4i4FJR2l5o1nR1l3i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5
<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YD518d1P3]>R4i4FJR2l5o1e<UJi6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1
<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2i1`6U2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_2g3S10023[5<4?c1
YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2m1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7YBm3Bl1g3S10023[5<4?c1g
:d4l4518d1P3]>R4i4FJR2Z5Ao1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
g:a9518d1P3]>R4i4FJR2l5o1kV1i6S8_2m1`6U2m5^E>]1P4P2m1:=V391Q1j8[<a12521E0lN4P7WFBl1g3S10023[5<4?
c1Z<n7518d1P3]>R4i4FJR2Z5Ao1kV1i6S8_2i1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S3l3WF_2g3S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`6U2m5mE]1P4P2m1:=V391Q1VEa12521E0UEf94P7h6^?_2g3S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
YD518d1P3]>R4Mk3FJR2Z4a1o12hV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1gC^1a12521E0lN4P7WF_2g3S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0TDg:4P7WF_2g3S10023[5<4?
c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c
1YD518d1P3]>R4i4FJR2l5o12hV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1Y
D518d1P3]>R4i4FJR2l5o1hOR7i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YD
518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518
d1P3]>R4i4FJR2l5o1W=cIi6R3P5_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`C51
8d1P3]>R4i4FJR2l5o1kV1i6S8_2m1`60T2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c?c6_2g3S10023[5<4?c1Y
D518d1P3]>R4i4FJR2l5o1QMi9i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD5
18d1P3]>R4i4FJR2l5o1U:21`Li6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD5
18d1P3]>R4i4FJR2l5o1i?QGi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518
d1P3]>R4i4FJR2l5o1U:eLi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YD518
d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P
3]>R4i4FJR2l5o1i?W>i8i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P
3]>R4i4FJR2l5o1g<SJi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1YD518d1P
3]>R4i4FJR2l5o1kV1i6S8_2m1`60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P701TF_2g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2l5o1^D\Bi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2l5o1e<UJi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR20k5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR2l5o1U:hHl3i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR2b2Y3o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR2l5o1kV1i6S8_2m1`60T2m5d7X>]1P4P2m1:=V391Q1R2>d@o1a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD5180c1P33Y
>R4i4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m118=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD5180c1P33Y
>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:a9518d1P3]>
R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4
FJR2l5o1]<CiIi6S8_2k1`60T2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i
4FJR2l5o1kV1i6S8_2k1`6000R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4
FJR2l5o1kV1i6S8_2o1`60T2m5X:0c;]1P4P2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2l5o1kV1i6S8_2m1`60T2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_2g3S10023[5<4?c1YD51
8d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1m8X<a12521E0lN4P7WF_2g3S10023[5<4?c1YD518
d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1[?j5a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d
1P3]>R4i4FJR2l5o1kV1i6S8_2l1`60T2m5X8d=]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1
P3Y<S2R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391N2WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d
1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0SNH4P7WF_2g3S10023[5<4?c1YD518d1P
3]>R4i4FJR2[4`1o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1S<gJi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4
FJR2l5o1S2gT1i6S8_2m1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4F
JR2l5o1_>ZDP4i6>;X7_2m1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6f9Bl1g3S10023X1R4<4?c1YD518d1
P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P
3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P1o5WF_2g3S10023[5<4?c1YD518d1P3
]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5Y3cB]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]
>R4i4FJR2l5o1Q;iKi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
41g4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i
4FJR2l5o1i<2nIi6S8_2j1`60T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
Km3FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l9\:518d1P3NKb<
R4i4FJR2l5o1kV1i6S8_2n1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0n5mH4P7WF_2g3S10023[5<468c1YD518d1P3]>
R4Km3FJR2\2U39o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]
>R41g4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1n@f?U6i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023\2n2<4?c1YD518d1P3]
>R4i4FJR2l5o1kV1i6S8_2j1`60T2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R
4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7[4kA_2g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i
4FJR2l5o1kV1i6i1Y6_2j1`60T2m5VBf3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4
i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>YD518d1P3]>R4i4
FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4F
JR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJ
R2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l
5o1kV1i6>d7_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2b59
o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]<o1R4i4FJR2l5o
1kV1i6S8_2j1`60T2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1
kV1i6S8_2i1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1
i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1e<]@g9
i6>d7_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1
i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P33Y>R4i4FJR2l5o1j7eFZ
8i6S8_2l1`60T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o
1kV1i6S8_2j1`60T2m5mE]1o2P1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]>R4i4FJR2l5o1
kV1i6S8_2S2`60T2m5X:0c;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0lN4h1W5WF\22g3S10023[5<4?c1YD518d1P3]>
R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3]
>R4i4FJR2l5o1kV1i6S8_2l1`60T2m5W?e6]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD518d1P3
]>R41g4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0SFh84P7WF_2g3S10023[5<4?c1YD518d1
P3]>R4i4FJR2l5o1jR1P4i6S8_2P2`60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0V<c8X1h84P7RET1_2T1b2S10023[5<
4?c1YD518d1P3]>R4Km3FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<
4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5
<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<
4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7WF_2g3S10023;o4
<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2n1`60T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023;o
4<4?c1YD518d1P3]>o32i4FJR2e3V2o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1Z3^3S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S10023
[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2n1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5
<4?c1YD518d1P3]>o32i4FJR2V51Co1kV1i6g1[6_2j1`60T2m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_2g3S10023
[5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5X8d=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7[3kB_2g3S10023[5
<4?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YD518d1P3]>R4i4FJR2l5o1Z7`Oi6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2g3S10023[5<4?
c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2R1d2S10023[5<4
?c1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5<`E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YD518d1P3]>R4i4FJR2l5o1kV1i6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YD
518d1P3]>R4i4FJR2l5o1]<]Ji6S8_2j1`60T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YD5
18d1P3]>R4i4FJR2l5o1kV1i6S8_2k1`60T2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD
518d1P3]>R4i4FJR2l5o1kV1i6S8_2l1`60T2m5mE]1P4P2m1:=V391G9a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YD5
18d1P3]>R4i4FJR2l5S1KkV1i6S8_2k1`60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1Y
D518d1P3]>R4i4FJR2l5o1kV1i6S8_24b60^U1RY35b60a7lMRY38b60^U1RY3hf1j5705b60^U1nASg2;b60^U1_Cbe2mCe
X160005b60^U1oj2R>5b60^U1PX2QQ16b60^U1o5nDS^25b60^U1g:Zn26b60^U1oj2R>hl15b60QU1<RY36b60^U1nCSe2m
l15b60^U1e=\k25b60^U1RY3al15b60T1YT1RY36b60^U1An1aV35b60^U1RY3f45b60^U1RY3^l16c6QR1\3jW1W1oo14c6
^U1oj2R>7c6^U1nAPY2R>P[1UK3c6^U1RY35c6^U1oj2R>`d14c6^U1RY3`d14c6^U1RY3P[1Ac6^U1bf2_Bb;g4^117R2WH
R@8002o37c6^U1nASg2hf1R607c6^U1RY3hf1e5<05c6^U1oj2R>RA5c6^U1nASg2RA4c6^U1nASg24c6^U1RY3^l14c6iOd
5RY3j1d61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@o318d1P3]>l8FJa1@^274Z21CkX1i6S8
_28d6^8nLm5T>gg2`c1@Ad6]U1m5S2P<X<dT1iV1aC\2iA1Y:[1@h5iR18d6]U1m5T>gg2PC_P1@9d6]U1m5T>gg2n<aV1@Y
27d6]U1m5T>gg2`c1@Dd6P1\T1m5T>Z7XS2S=`c1@k5hA[E0X21O0U4c9:d6^D4i@m5T>gg2j`1e2@8d6]U1m5T>gg2bKmG@
8d6]U1m5T>gg2PLPH08d6P1\T1m5T>gg2`c1@7d6]U1m5T>m6i`2Qd1i1d61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF
_2g3S10023[5A?c1>P@o318d1P3]>l8FJR2^274Z21CkX1i6S8_26d6]U1m5T>gg2Qd17d6]U1m5Z1i<gg2Qd18d6AkT1m5T
>gg2`c1@8d6N^T1m5T>gg2Qd1Tc18d6]U1m5T>gg2`c1@e58d6]U1m5T>m6i`2Qd1h57d6]U1m5T>gg2Qd107d6]U1m5T>gg
2Qd1e58d6P1\T1m5T>gg2Qd1TP29d6`;lIm5T>gg2`c1@Sk17d6]U1m5T>P2fe2Qd1U2d61LR1m5mE]1\3d2m1:=V3Q>2X4V
4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?o318d19f2f60e7l8FJa1@^274Z21CkX1i6Z62c11_2:d6]U1h1T4T>gg2`c
1@f5=7d6]U1m5T>[6[a2Qd18d6]U1m5T>Sk1c9oBQd17d6N^T1m5T>gg2Qd18d6bO?Z5m5T>gg2Qd18d6]U1m5T>m6i`2nZ1
R9g1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1e
60o1m5mE]1\3d2m1:=V3Q>b8a12521B20c4TCY>WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2l1e6
0o1m5mE]1\3d2m1901;V3Q>l6e1a12521E0RV1WF_2g3S10023[5A?[17_@o318d1P3]>l8;:JR2^274Z21CkX1i6S8_2\2e
60o1m58dE]1d2Gd2m1:=V3Q>b8a12521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@o318d1P3]>T4g4FJR27NJ<74Z21C
e:_1P:_5T=P3h3JX3o3W27Q2e60o1m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S10023[5A?[17_@o318d1P
3]>V8E;:JR2Eh174Z21CkX1i6S8_2Q2e60o1m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g3S100235U5A68c1_@o318d1
P3]>l8FJR27V274Bg11CU<\>X>i6>;X7]1Q1g1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o3
18d1P3]>l8FJR2^274Z21CkX1i6S8_2h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P
3]>l8FJR2^274Z21CTKf=i6S8_2Y2e60o1m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[;c2]2UA_2g3S10023[5A?c1P
<^4o318d1P3]>o3l4FJR2V1W13204Z21CU<Y4YDQ4i6>;X7_2g1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10
023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2V2e60o1[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5SP1WF_2e31S
10023[5A?c1_@o318d1P3]>l8FJR27T2174Z21CU<2Jo>e5Q7i6>;X7]11Ol1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0c4
lB7_86b5WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0
RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR27V274Z21CU<eLi6S8_2h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CVAdGi6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3S10023[5A?c1_@o318d1P3]>l8FJR2\2174Z2199kX1i6S8_2h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1j@\5_2g
3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2U2e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0Y8[1b7^<Z8Q>U
8_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CU<V;]1CX5c1_8i6>;X7_22h1e60o1m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Ch@RHi6S8_2k1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0
_P16[5j@\5_2g3S10023[5A?c1_@o318d1P3h4d9l8FJR2^274Z21CkX1i6S8_2k1e60o1m5mE]1\3d2m1:=V3Q>b8a12521
E0eN<o6WF_2g3S10023[5A?c1Hf?o318d1P3]>l8FJR27V274Z21CkX1i6S8_2U2e60o1V3f2mE]1\3d2m1:=V3Q>b8a1252
1E0eM3K\7WF_2\2Z1S10023[5A?c1HQ21U2k22]8o318d1P3]>l8FJU1L7V274I`11CkX1i6S8_2P2e60o1Q4W1CmE]1\3d2
m1:=V3Q>b8a12521E0eN\7WFW1W1g3S10023[5A?c1_@o318d1P3h4d9T4g4FJR27V274I`11CQP1i8i6S8_2l1e60o1Q4k1
mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@o318d1P3]>T4g4FJR27V274I`11CkX1i6S8_2i1e60o1m5
mE]1\3d2m1:=V3Q>b8a12521E0c4^Q1j@\5_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2Z2e60o1m5m
E]1\3d2m1:=T23MQ>b8a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@o318d1P3]>l8FJR27V274Z21CU<2Jo>e5Q7
i6>;X7]11O4h1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CSLg
<i6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CS92dOi6
S8_2^2e60o1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@o318X1;P372R>o3l
2o1FJR27V274Z21C9P1h2]5DnKe2i6S8_2j1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1b5WF_2g3S10023[5A?c1_@o3
18d1P3]>l8FJR2^274Z21CS92dOi6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d
1P3]>l8FJR2^274Z21CVAm9f=i6S8_2`2e60o1m5a>[7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5`@X3Z2T5Z1\6j?_2g3
S10023[5A?c1_@l1R218d1P3]>o3l4FJX1I^2604Z21Cd7`46i<i4h2Q8i6>;_2h4]1Q1i1e60o1m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CVAm9f=i6S8_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a1
2521E0RV1WF_2g3D>0023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6f4\3_2h1e60o1m5mE]1\3d2g15:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2i1e60o1m5mE]1\3d2g15:=V3Q>b8a12521E0
RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274`1I1CkX1i6S8_2j1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1W
F_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CVT1d4i6S8_24m1e60o1m5mE]1\3d2m1:=V3U5k8b8a12521E0RV1
:lE_2g3S10023[5A148c1_@o318d1P3]>l8FJR2^274Z21CkX1i6Jc3d3_2i1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Ci>2nIi6S8_2k1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@o318d1P3]>l8FJR27V274Z21CU<hHl3i6JX7_2m1e60o1m5mE]1\3d2m1:=V3]53_8b8a12521E0RV
1WF_2\2Z1S10023;o4A?c1_@o318d1P3]>l8FJR27V274Z21CkHo?i6S8_2_2e60o1m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521
E0k9h7X3i8[2c4Z1WF_2g3S10023[5A?c1_@o318d1P3]>l6o1FJX1I^2334Z21CU<2R1_6W8l1Z2_8i6>;i3^3]11O0P2e6
0o1m5mE]1\3m1;008m1:=V3e6[7b8a12521E0cG^>P:V<_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CQ3iU1i6JX
7_2l1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0\4eQ1WF_2g3S10023[5A1=c1_@o318d1P3]>P5k3FJR27V274^1K1CkX1i
6S8_2j1e60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>P5k3FJR27V274Z21Co1kV1i
6S8_2f1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2g
1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21B0kX1i6S8_2j1f6o1
m5mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1b2S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CQ>1]H2V2i6S8_2g1f6o1m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2h1f6o1m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Ci>2nIi6S8_2g1f6o1m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^2604Z21CkX1i6S8_2j1f6o1m5U3gB]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6f58[1G_2h1f6o1m5mE]1\3d2m1:=
V3Q>b8a12521E0RV1WF_2e31S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C^4\T1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q
>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkNo9i6S8_2g1f6o1m5mE]1\3d2m1:=V3m4S9b8
a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Co1kV1i6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A?c1_@o318d1P3]>o3l4FJR2^274Z21Ce6UR1i6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1X
EN_2g3S10023[5A?c1_@o318d1P3]>l8FJR2f1G74Z21CkX1i6S8_2h1f6o1m5mE]1\3d2m1:=V3^:b3h4i3a12521E0RV1W
F_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@o318d1P3]>l8FJR2d1I74Z21CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023
[5A?c1_@o318d1P3]>l8FJR2^274X1Q11CkX1i6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV1WF_2g3S10023[5
A?c1X8V8o318d1P3]>l8FJR2^274Z21CkX1i6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5[5k@_2g3S10023[
5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mAY4_2[1[2S10023[
5A?c1_@o318d1P3]>l8FJR2^274X1Q11CkX1i6S8_2f1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c
1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_2g3S10023[5A?c1_@o
318d1P3]>l8FJR2^274Z21CQ=iKi6S8_2f1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1
P3]>l8FJR2^274Z21CkX1i6S8_2k1f6o1m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]
>l86?JR2Q2<74Z21CQW1i1i6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S10023[5A?c1_@o318d1P3
]>l8FJR21\274Z21CkX1i6S8_2k1f6NP1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8
FJR2^274Z21CkX1i6V526AP2_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5A?c1_@o318d1P3]>l8
FJR2^274Z21CkX1i6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR
2^274Z21CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^27
4Z21CkX1i6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21
CX<1`Li6S8_2k1f6o1m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@o318d1P3S2Y<l8FJR2^274Z
21CnT1l3i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C\
G^Ai6S8_2l1f6o1m50lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@o318d1P3]>l8FJLU1^274Z2
1CkX1i6S8_2h1f6o1m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C
kX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i
6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2
R2f6o1m5S9]2V3T7]1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@o318d1P3l7`6l8F5DR2^274
Z21Cb4XT1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1o318d1P3]>l8FJR2^274Z2
1CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C[2_V
1i6S8_2m1f6o1m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3n5^8l8FJR2^274Z2
1CkX1i6S8_2i1f6o1m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CaLY
<i6S8b1Li1f6o1m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CkX1i6
>d7_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6i1Y6_
2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21C[2TFZ@i6S8_2g
1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2g1f6o1
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2g1f6o1Y5CmE
]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2
m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21CY@aHi6k31U4_2j1f6o1m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Cf1l1W6[4cJi6S8_2j1f6o1m5mE]1\3d2
m1:=V3Q>b8a12521E0RV1WF_2\2Z1AA0023[5A?c1_@o318d1P3]>l8FJR2^274Z21Cf1D_V1i6S8_2k1f6o1m5mE]1\3d2m
1:=V3Q>b8a12521E0jFW?WF_2d32S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21Cf1l1lDZ@i6S8_2j1f6o1m5mE]1\3d2
m1:=V3b5]80b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C[2W1WU1i6S8_2^2f6o1i3S2mE]1\
3d2m1:=V3R3_2n7>0]1F:d22Z3a12521E0jFLl2f:F]<j3n5_2g3S10023[588?c1_@j1T218d1P348l4<Q8C]4^4FJR2^27
4Z21CkX1i6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR2^274Z21
CkX1i6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@o318d1P3]>l8FJR27V274Z21CkX1
i6S8_2Z2f6o1m5mE]1\3d2m1:=V3>3n4n5`2b8a12521E0RV1mA0X4_2g3S10023[5A68c1R5\;i3518X1;P3:`5R1^7l8FJ
R27V274Z21Cl1a7@1m;U@e2i6S8_2m1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8o318X
1;P3:R>l8FJR27V274I`11CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;o318d
1P3]>l8FJR2^274Z21CkX1i6S8_2k1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8o318
d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8o318d1
P3]>l8FJR2^274Z21CkX1i6j4X3_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@o318d1P3]
>l8FJR2^274Z21CkX1i6S8_2i1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR
2^274Z21Ce>]@g9i6>d7_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^
274Z21CR2hV1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:o318d1P3]>l8FJR2^27
4Z21CkX1i6S8_2T2f6o1^4^1mEAK\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8o318d1P3]>l8FJX1I
^274Z21CZ1h2m9;U1U?Q:i6JX7_2h1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l
8FJR2^274Z21CQ>GQJi6S8_2i1f6o1m5g;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@o318d1P3]>l8
FJR20]274Z21CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^
274Z21CQ>iJi6S8_2l1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@P2n118Q1BP3]>l8FJR2^27
4Z21CeJc6l2d4i6n1T6_2j2f6o1m5mE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1
S1P<Z3o318GLC<o1Q4T8V2l8FJR2?n174>:BM1CU2L_1g4KT9P3X4c6??a6i6>_1T6_2k1f6o1m5mE]1\3d2m1:=V3b9^4b8
a12521E0PAQEe>a7_2g3S10023[5A?c1S1[?o318d1P3]>l8FJR2^274Z21CQ2iV1i6S8_2o1f6o1m5mE]1\3d2m1:=V3T9l
4?h4Ec2a12521E0RV1P20bAb2_2g3S10023[5A?c1_@o318d1P38T>l8FJR2^274Z21CkX1i6>d7_2g1f6o1m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>o3l4FJR2^274Z21CkX1i6S8_2g1f6o1m5mE]1\3d2m1:=V3
Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21C^V1\2i6S8_2i1f6o1m5mE]1\3d2m1:=V3d:\3
b8a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CX<1`Li6S8_2n1f6o1Q4k1mE]1\3d2m1:=V3]70b
6b8Y172521E0RV1WF_2T1`21S10023[5A?c1_@o318d1P3]>T4g4FJR2^274Z21CR2hV1i6S8_2g1f6o1m5mE]1\3d2m1:=V
3Q>b6o1a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>h
1i4o1a12521E0\Le9WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CRNh:i6S8_2h1f6o1m5mE]1\3d2m1:=V3o3Q
:b6o1a12521E0RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2IS1:=Q2T1Q>
b8a12521E0\4eQ1\7j>_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2h1f6o1m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A1=c1_@o318d1P3]>l8FJR2^274Z21C[<_Li6S8_2h1f6o1m5mE]1\3d2m1:=V3Z1f<b8a1
2521E0RV1WF_2g3S10023[5A1=c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E
0PLQ:WF_2g3S10023[5A?c1_@o318d1IV2]>l8FJR2^274Z21CkX1i6>;X7_2g1f6o1m5mE]1\3d2m1:=V3Q>=T8a12521E0
RV1WF_2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0QGA^>W
F_2e31S10023[5A?c1_@o318d1P3]>]4^4FJR2^274Z21CkX1i6S8_2h1f6o1m58dE]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6g1[6_2g1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@o318d1P3]>l8FJR2^274Z21CkX1i6g1[6_2Q2f6o1m5mE]1\3Od1m1:=V3Q>n40b3a12521E0RV1iC]2_2g
3S10023E0d4A68c1_@o318d1P3]>l8FJg1:f1G74Z21CG^6dQ1i6S8_2]3f6o1m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W
400a3\142521E0`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1i218d1P3R<Z2_7\1FJg1:]18G74
98g11C>89KT4S123Y1UFm9i6S8_2j1f6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1T@:o318d1P3]>
l8FJR2^274Z21Ca3YU1i6k31U4_25g6l7[GW3Yh6=g6Lo6Q1YFW3Wk3a:P2lQ1e@kMl4=g6l7Q1YFW3^n3[9W@dA1c@kMn4A
g6Lo6Q1YFW3TBl1]9Ljl2a:P2lQ1Q>_P1n4Fg6l7XCKV3W3k1PU1bOfb1g<g4R1f@k5S?H1UHU4R8^1Eg6l7n:\<W3k1c@aa
1k5Pl1k1n3f@eE03^4fCX3La98g6l7[GW3QT2hb3fCg=;g6l7[GW3k1[V1c>QCeY2\a1XC6g6l7[GW3PU6XC6g6R7I[GW3Yh
69g6l7[GW3mo22U7k`1VP26g6l7[GW3Rh4VP26g6l7[GW3QDWT68g6l7[GW3TBl1ee4a^16g6l7[GW3gY5a^19g6l7[GW3\?
nG4VP3a`2=g6l7[GW3`=\:d22Q]3^Z103mU17g6l7[GW3c]3mh1ga1Bg6l7[GW3oJo1iAVa1e;MD08nW11=0UR26g6l7[GW3
Zg6N7g6l7[GW3f^1ZOWZ4Cg6l7[GW3j9kP1o3m@Q1JFGmY10CZQ27XEiC:g6l7[GW3fP2Y2mY10nQ2ZY16g6l7[GW3c]3eZ3
9g6l7`1jEW3gY5RLg8f9S1g60k7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc12U2g7gF:THo2Z6Ch5Y2`1`7a@iFFg6l7P7Z@f
1`1`1oV14W@W<2d40Z3lMdW1`7[5l6Q3a^19g6l7[GW3mY2m2kMon1a^17g6l7[GW3k\2kl2a^17g6l7[GW3S_2cj2a^16g6
l7[GW3_W3i`37g6l7a;i;W3mB[U68g6l7\8n>W3\j41jm19g6l7[GW3i^1Wc1RW2T_1\38g6l7[GW3\Fkc2Yo1f^16g6l7[G
W3XZ3P^36g6l7QAY6W3Yh69g6l7[GW3kX1]P1R`21jn16g6l7[GW3Xg1PQ56g62i7[GW3Yh68g6l7[GW3jY1[Ko2R`48g6l7
[GW3oZ2`h2a=VW16g6l7[GW3kf1]Q58g6l7\8n>W3lc11ZT57g6l7[GW3VW3U5l[37g6l7jC`3W3Rh4VP2=g6W35^4[GW3e9
Vm2W?0lQ1hN]Q1;g6l7[GW3h9nj2g;1^4[T1ln1Nh6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:THo2Z6Ch5Y2`1`7a@i
FOh6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:THo2Z6Cc2T3Y2`1`7a@iFR1h6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12H0
3W1g7gF:THo2Z6Ch5Y2^11`7a@iFP1h6SQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:THo2Z6Cc2T3Y2`1`7a@iFR1h6SQ
1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:THo2Z6Ch5Y2`1`7a@iFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF
:THo2Z6Ch5Y2`1`7a@R=f9Oh6SQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:THo2Z6Ch5Y2`1`7a@iFT1h6SQ1j1\1f4`
4^:Z2\1<i1j3d51kb1`42OU1g7gF:THo2b1g4Ch5Y2[14`7a@D]<f9P1h6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12OU1g7gF:T
Ho2Z6Ch5Y2`1`7a@DTFQ1h6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:eF2[1o2g4b1Ch5Y2`1`7a@iFT1h6PI0Q8j1\1
f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:THo2Z6Ch5Y2`1f3i3a@iFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:THo
2Z6Ch5Y2[14`7a@iFW1h6SQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:THo2b1g4Cc2T3Y2[14g4h2a@iFQ1h6S
Q1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:THo2Z6Cc2T3Y2[14`7a@iFQ1h6SQ1j1\1f4`4^:Z2\1<i1j3d51eQ1fE2MW1
g7gF:THo2Z6Ch5Y2[14`7a@iFOh6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:THo2Z6Ch5Y2`1`7a@iFOh6SQ1j1\1f4
`4^:Z2\1<i1j3d51\g12U2g7gF:THo2K^5Ch5Y2`1`7a@iFS1h6SQ1j1\1f4`4^:Z2\147i1j3d51U1e5TG[I2U2g7gF:THo
2Z6Ch5Y2`1o5`1a@iFP1h6SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:THo2Z6Ch5Y2`1o5`1a@iFP1h6SQ1j1\1f4`4
^:Z2\1<i1j3d51\g12U2g7gF:THo2Z6Ch5Y2`1`7a@D]<f99i6RQ1j1\1fCi9i[2bZ1f67i6RQ1j1\1fCi9\f38i6RQ1j1\1
fCi9i[2bZ18i6RQ1j1\1fCi9na3]4?i6RQ1[1>Q1:fCi9S9ec1f3mb14h2_@8i6RQ1j1\1m6h<i9\f38i6RQ1j1\1fCi9\f3
RD8i6RQ1j1\1fCi9\f3b41j64j6mW6`Y107j6Y]3S3^f2f4e3[a17j6Y]3S3S:j5_V2f43j63eV25j6e[3h3Yc2V42j6bY24
j6ec3Q>nT32j6X_13j6a3jn32j6Y]34j6:Po692j6mn5:j6^c13_8f676U6i`1ZC2j6WW64j6`c1Qj2Za12j6Uh55j6Rl1[=
i`1ge12j6nX43j6^j2[m38j6^I\@\5XT1fV1^S2]42j6ZT73j6VY4fm22j6ma12j6``68j6iR2ae4\;h1b:S=\29j6R_11S[
1C`2l\2nS113j6XG32j6k`62j6jo73j6XGaX72j6Ug39j6dS1Xe1^7`V4001Y:>j6d]1OW=b3nMaLm[3:G000nH4j6nU7T10
2j6oh37j6cT1Y=jV1o4lF\W11j62j6o[7<j6:A^n69A<;\<l90Y6<j6Uk1]4WFE^3^B[3k\11i1TG8j640VT3`9gJQc2l?5k
6na73n1=3k6kK[^11k66l6Fn[76c6e<<l6FfW2Yd4i7j6iDE301c1:l6FPl6i7j6S8e<E306l6FUa4cQ3[=j16l6F1hS7]KL
2l6F=l6]O[Jg39Yi1b7\S1`4nU2`C<8;l6ii1g39Yi1b7\S1_Z2`C<81l63l6VP8<9l6F1lV1EiS6fC622l6H4l6He^7Q44m
6eP8k121m67m6YHPR6c2T:18=m6HY6no2X22XQ4110UEm356m6W]6X?`9_<c;7m6V8[R2b1Q5kS5Y<>n6bU1Id1`1d5XJ3c6
BeY21df1cX12n6]l65n6`f2WEnOoj22n6g[42n6e\71n63n6Zk4Za24n6Xa3^e3m53n6]l6^>2n6kZ74n6Qj2W=o43n6Q[70
2n6Q[73n6hZ785o6Q>Qo4h9\^26o6j^1g6XT1RKQ[21o64o60]g4ST2P1o64hZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@Re1a
1[51=Y=3Z2V9:T6V4V12o632o6Vl52P7ak63P7ak6_D6P7ak6P@0aDT15P7o3ag6S=d73P7bh6n23P7Xi6X25P7ak6U21QO6
P7nW3bc3Z:Z2\76P7ak6a5ZCa709P7bg1il1j9Z6nf2a5^2h16Q7[LhE\P2]P4h52Q7nn73Q7jg6nP11Q72Q7ih72Q7ih73Q
7jg6nP15Q7^]2k8_Q4SW1=Q7UW1]10P;^NiOS9f6RH\1^Z1QB3Q7kX1fS59Q7h:dQ5U?Q90QGVC_E3Q7nU221Q76Q7`J6Xg5
g9mL1Q77Q7aZ2U\1V7]i22b45Q7aZ2U\1V7Pn23Q7ZX2ac3=Q7mBjh1T3m?DhGU:[HT1TP1RS1`62R7Tj63R7jJYo5ES70Z<
XNmOk[1P8oR11W^1d8Y1Q41=@4BFQ=26S7S5U^1lj1^Jf91S75S7_G1k`5ZF3S7af6_W14S7Rf3BPe3CS7h8e2S3\<]6j4D>
FU11jX1[F^Kg4b]1RW1o13S7ho612S7eF2S7Ue54S7hG\^1_E2S7]d24S7X3[a4jj14S7]n2`Ekn1U1T7V211Qo12Um1]7_4
X4U7UCaZ14>P1Y81=@GU1o3n6^142A181i3\;4V48?6T7bi6b43QNe25T7TP2UOnn3dG5T7cZ1jf31hl12T7Yn63T7eg3cV3
3T7km6=6U7Y^1f`59l>TA9U7Y^1nX52h6K9l>TA8U7Wn2X`3_@9Z5e1PI5U7Po69P7PI4U7mf2RX494U7Yk6f393U7Po694U
7Po6927U7[f2dX4082i>;U7X7lc4eAYJjG082i>]?4U7Po69f75U7Yk6f39l>4U7Xg4gW296U7aZ2\`3U9kJ93V7Ql6kT11V
72V7Zl63V7bS4ce34V7da7Ek64V7bFVS723V7ea7V@3V7bFVS72V7VU85V7ek5Xg1_B62V7bFU1W7gJ1K2_7S6eGh7`1T5P5
mD6kF:T1a36I^5c9lKT<P54i21:T3P3W242c3:lW1a1W7b8TBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5R6T3c8T9X3_4R;
`3P1T1b4Q2Y4hDEo;E9T20^6[8S3T3cAo\11Y71Z77Z7h[2Y5Pf4Z5_7i<3Z7^\7c6:Z7g:3ne12nX11hW4X337Z7;Zd7m:S
1i252Z7ab75Z7hi6oGQ239[7:cU3YT41c8\7U952[7oi71[73[7Wj7Y:6\7gm1k^1_h2hX1fF7]7`W6_BX=b<1V55]751mh7
c95]7_g2cQ1QP4:2]7iR86]74mh3P\3`6VD3]7PP3do4:]7RP2_a50X21O0U4c94^71TQ7kR11^78^7kV21Xc1d3U6`X1_W2
3^7kV2fU33^7Rj3ha11^72^7lP55^7i[2Y4ZX502`7lm31`71a72a7nY22a7R^74b7hHg:QY64b7hH_l4Yg11b72b7_[75b7
2jQ1T:S`53b7Ya7f<8c7de6hQ1f1l6?2U3;c7lBRS1`7R1h]1_h2km12`1<7c71`5kJoZ6V1iB1c71c72d7VO7d7bN0eV4[U
2FW?:d7cNB2fBbb2eV2mFT9W?2d7oL4d7RP1<Xk66d7k`1UCb_2j8^i11d76d7cQ1c7lc3nm132d7eZ73d7o]7\F2d7\T82d
7VO1e72e7Va76e7dW2X:ja4]K66e7]Cml2kY2UU2A6e7\@1\d6j7gG4e7`5]e6dA8e7S>e1k@me4lc1^A]35e7SS4m10lf34
e7`Z7^Ac32e7gb76e7j>dm6Y;R8X32e7So76f7mY71c8b@5=f7=d[1TL^P1g\2^d1110UEm354f7cb7b@57f7QX2P]3jd1e8
b@54f7Xo7m355f7Yl6ZT1a253f7VS856g7^n2\>lR4d6Z61g71h75h7d6d^2Yi2mP13i7Pb1[V27l7US4]Kd2WP1T7\R11n7
2P85?P8V9iKo7Y7T7lH>n4kn1g2b1dEQ9X;<R8P1P5dQ1[7oo2b1T=k3Q?QER7CR8TCe7i9l3b5c[1_JV2[?jKe>n6Y1T=g6
`6Y2g:4T8SQ1^Ca5?T8m4l4gm1P90_P2R4FcZ1]7P3W3Fk34V84g<iR62V841[82[8m]1=`821j:b4TP18[1\>k9h_3g869b
8YR1jAY7Qo10S8kU2o7Fd8?YV1CPF@_31:]g116b1g6f]1@jGGn2XH_F2Fd86bV1CPF@_31:]g116b19Mi4Egh1Z=Gk9[A5d
8][3mBU5Yj12d8_Y63d8bM?6d8g5gk3ae1oAb52d8]P54d8nP1kl1Zg35R>U[2ZU1li1n63m8RY5i_208Y99=]d3oBl6o6hP
1<Y9<e1R1Wk1mT2HP4T<3\R1T<<Y9<e1jG_T1mT2HP4T<3\R1T<:e9aI`]1lk1HP:Y]1`7Y8<5e9aIWk2oHaY34e9aIWk2aR
42j944k9UFR7bk3Ak99h1RW1Z3V@kl1S8X5R6V2d1e1k2e<j;jK6m9bZ1f\4QX1b9X34o9NmIPj31o92R:[m36R:iHm[4R:T
A_E2R:__43R:^:\Q41S:3U:We405U:Uf1`^2j<f31U:9U:bj1dP3Gf12\6gR1S2OV:3c1nF`Cg35m4e6P4e5n;0YHSCE:T14
Fh>R5Q1Y3dW14Q8n2k51o<CV:3_5iT1i1T1RT1ZHSCn706mV16ZC154Q;6V:hIhNCZh2f34\:nMlb1cm16\:nM``3j\1k@04
\:^c3PKgm17\:k`2cm1Y1U4Vh104\:\CmW5k@6\:_^4f\13k@04\:_^4fm103\:_^4fm13\:^c3gh25\:2ma2^l1fm13\:jn
3R24_:f_4U4^h25_:0X]4\2U41_:3a:lc401S;1V;5Y;U>UP1a5ki24b;VR2\1fS53i;fo3YB3i;Q1n`44i;Z\4k1i36i;Q<
Wb1la2i1^^2:i;2R=W2dY1dZ2^:o1i1jT12i;Pb41j;1P<2P<Sb42P<Z16P<SQ2\>hEXIaL7U<m8W>Sa1S2YP2Y92h<mc65h
<ULfC[806j<00SS3\\2j\23j<1[l71k<8k<ob3X@VU3P7P>016k<lGS6X[60gE1n<5P=kA1T<mg3>R=dBQFV6Oj9VBm20X:d
A[JZ:T36R=lCk5eY3Y?g]17R=jW2:]D0_ASn1:S=fGR6iF2Njf2R3W1l15U=bOk2_X4RJCU=_2o8eB;00Q5j7`4W3R2^2^f1
W;oET1o1fb15U=Q8T\2l`104V=kJj`4[k15V=eEU5j`4TA1V=4V=[\4[4l17X=0`_15?V5cQ42_=nl41b=2i=nR48i=eg3UC
Sl1\2nI]:\<5j=nAQ4ib1Rj1:j=lA1Q4ib19kQ2SP1Uh1]:4k=FbS3l^12k=[g52k=YT304h_2^l10V42lY3\O0007ZR11PB
hH1gS2h\12n=fV41n=1P>1R>1U>4oj1VV1kK\j32ed4iR21X>6X>Si2U1_]3;^C2Z>kb25Z>gb2^m3?i<1[>;\>Q=Rn2_>W_
2kR1Z>;Lk262^>aQ11^>4^>hT5oGXj13^>UA11b>3^^2bJh71c>03e>UW3Zk21e>1hf28m>iT1k\2Q_2^;a1kS1]:1m>5dT1
G2T1`m42P?WW61P?1X^401Q?01S?3T?kV7C1T?2T?_Q31T?5U?g>kHgh2R[17V?Qn2_>UF\P2X6gU11X?6Z?ad2lQ1km1j>Z
U11Z?1fT46\?1U2gn2Xa2V73\?1jP34_?a<]c1[i33_?TZ5^]11_?9`?]V2GUS1h2]5]3o4k\21a?2e?j`61e?2e?[e1;h?^
T1nl2mIk6l6j?Y1e7[2XV102R@l`22R@ba33S@aR141T@2T@cX53T@TZ1i?3U@Yb4Qf1=W@YZ2QCT[21lBj4[22\<VAYBj34
W@VNYZ414W@ki1^^1[23og3la1WY22\@kb54`@d;o\3k`13`@d;km4<`@3`;fJZ:]4g9]T1YEk`1122`@`Y56`@j1`7l2[\3
\a11`@4`@3^Y524`@3\Y582`@iY53`@3eY52b@bY53b@oh6c<8b@R=a1h8]:ld5oP1S36d@8`:og25mc47d@8c91jh2oV2S]
24d@TV3Y`137d@12e=Xj2S7dn13d@i1bW51d@5d@f12f9Yo44d@K`X5H3d@Khg62d@\Y51d@:d@`9ZI\=J^Z1jAb7^4^k23d
@@_Y54d@e50[o22d@SZ54d@@_Y523d@KYY52d@UZ53e@813f@QX3hU25f@2nW3S7dn15j@i8P[2he214j@i8iP518j@i8P[2
h=Y5[DY^113j@jc2je26j@i8Le2Vm411l@4m@[_2TC53m@`R351m@2n@12SA01SA1UA2UA_Y52UAbY55UAQc3[1o1km12YAb
A2YAdH2ZAV^22]AR]23]A0Q]21^A2_Aje42`A`X56`ATW2Rl2X5aa1Z=3`A_b2if22`AYY56`A``2AZV1R7Wi21`A2`Al[52
`AXn21bA3dAhR1nm24dAhR1_=^`24dAX`1^`2\D2dAgP45dAX`1eX2h7\D1dA<dA\b2^<V;j9W4S2]6YA^Nm_1[@3gAfP4XX
14gA[<[Enn23gAhZ2g98gA0Z<[Em\1Pb1aR3d=1gA<gAm1WY1<]9]5n1n=W8b3b>R\47gAXMU7V1^P1PU3^U28hAdY10k1]9
\Bjk4d=1iA3iAdX2nZ21jA1kA6nAdg2nB]FQ[2hH1nR61RB2SBn`51UB2UBU_44UBZ]6RV1S64UBed3Uh3a63UB`o5WB4WB2
VY515WB2fP3_X214WB`Z1hn313WBYY513WB[Y5bf12WB[Y52WBYY53WB[NSe33WB^a4XH1jV82ii5hF3[BTe3Td12[BYY59[
B`7eAl<ROo9bW1X3S^1:[BV9_c1l6m5g5dMU8cc1A5[Bfl1]h1cc1A2[BRP33]BZY5gU12^BPY54^B^6]_3Sc15^B^6W3ZY1
ne34^B^6b\1ne34^BYZ1g8ne31^B3^B^6aR53^BO]37nZ1\HZNSOQh1W1[E5aBd[23]AT\24bB`?b]2i]23bB`?b]22bBSm2
3cB`X5bJ5cB`X5bJaC]R13cBd<^f55dB`Hhf4SJk>2eBc:3eBc:gb22eBc:2eBW83eBW8TP54eBW8Sh2PX22eBld77gBh`1l
HQW2m3P187jB]27b<Tn1^3e;5jBoAR6iF2GoBf72dDCo9a<d31_V1_83_8132b1j\2G[:2[W1V62QCW<1UC1WC3WC_n2o\22
ZCmn12[CaQ31[C9]CaW1eI<5Q6YZ1R3i11_C1aC2aC[b15bCWn1df1`1mP15bCWn1d`1o5`1=eCeW110^1<]9io2Q2Sj13SB
d=2fC]64fC]6`a3PV23fC]6^T63jC3mj11jC3kCRj1]T14kC\<Rj1QS16nC4_W1`7dH_V17PD0PGR9jU1Q8iC3PD0P^21QQ3
4gI^U2m7fi22oW3Q?3XD2lf26\DVQ1dL]8QLka31UW31]D2aD\Q41aD2aDg82aD`Y51eD2gDWP43gDWP4Qh13gDT^5P23gDf
^2Xm21gD1QE2QE\m22QEnf55QEVd2cd22kD2^^2[R11TE2TEG3UEZS3n@1UE3WEWm3[W13WETo4[J1WE1WE2XEj<3XE7li22
YE74ZEkc3d\3SF7[Ef21cc1be2113[E\f1nW24[E\f1Y[1m[13[E\f1Wg23[E\f1lU42TX3RS1B`Eb1b3H_1c3RD_IS1aR1Y
S1SX1[DRf141A9?`E^73Ea:V>fR1n9QE`i1QBi1c]11f44dEZV523>dEaDXS1UU1c5\12\:[1SNd28ZE23dEZV522dE`P32d
E`P33dE`NPR25dEd9U1_k422dEP`1=eEi3c3dS2[k2]DYE246R1<hL2eE^V53eEZd6iL1hE2hE`94iEe1k@me44iEe1iV5U@
2kE^X58kEb1[Q10YT1W1_1\n23kEb1Xd21kE3kEb1kV54kEb1W;ck43lETW2\Q31lE2lEaX53oE[W2_I2oEhn12RFl^54TFd
]2VQ3:6VFm9mn1gH_]211YF2e\2hP44ZF0WV3PV28ZF0S81n:HQf2Vl11ZF2ZF02ZF\o21]F3_F2__22`FSi31aF1bF3dF2X
T52eF11hF6jF]Y2d2IoA\L2jFYk35jF6gm1[811jF1mF2mF]L2mF[V52mF02mFnO9QGU8h8R^1Q7aJli3XI51QG;ZGb2^3S;
RS1P4kQ11e4c9^V15\Gb5`X1m`1^[22\GQo22cGXd31cG5hG]2gQ1lX1eV32iGeS5<kGeX1[8l1mi1f4nc1jBf3mKaDl52QH
dQ5@QHW9SDOl1^Bm51mk10DVR1\H`GQ4l52RH1:RH17S2mY1Sn1V8_[1\Y1o\12VH]U77ZHml1d6Y3g1WNa15ZHbS2Q5WNa1
@[HYR1ka2<1Z:l2[4?1`d1E3m?X@U82eHU^13eHT^104fHj1WQ5XZ21iH1jH2lHkX12mH23mH[h4_Q22mHki65mH0^\3[l2o
@1mH2mH02mH\^11PI5WIea2mU1o=_^1<WIkGS6nHW5Z3P4P6nZ2o7HbR1@bId2UL5RJH`Bo^1m1TJYT1d2ZNC118bIeZ1c7e
Dj8j4\d2bP14bIeY6K^L5bIeY6==^L1bI2bI\`23bIVMfe13bITW3nR35eIL1c2T_38hIn2UQ1Q2;\T2f4^U22hIVV1:mI_6
R8SW1R?`:o<SMj`1b96mIb>SW1cV1ag2>3mInU3]a23oIjh3g[12QJPh23UJmZ6g>GWJd@`;a31n10?=0V1`4_3BPE4k6mc2
`4U20W4Y12XJj21XJ1YJ2YJXc12YJZc14ZJU]4oEo<4ZJ1`Jbe41ZJ1\J1]J4^Jd7\k4o<3^J^Jbe44aJ1jo406aJ1Jon40R
]24aJ1T]3C4aJ1T^2cO5aJ1Jhl6Z?3aJlo4P12aJWQ503mJU252mJ[23mJ[2\S7FQKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4
lGeKU8hl1k7?QKX1ed1h5YGl1X<:U<lGeKU8Rg1e5k71SK2SKoW52SKiV51VK2VKfX63YK_2Yh24YKgc1QW1_92YKYT36[KP
R6W6i7_Ld23[K]d4b]1;[KPZ3\5ZP1kO[BW6i7]@P<01^K2^KS\77_K\3cU1T_1Y^34e62_K\33mK1me55QLc8Q3<oc44ULi
Z3c]1d_12ULiZ33ULiZ3Xm22ULSo46WLjP1\S1[2ZZ2ac14WLoR2m[1j32WLYS26_Lma1g:fd1d5Sa14aL[V40Wd2CfL`P1W
39h1^20US1o4XQ1TA0?k@`Q1^623o62gLcS13iLfP5o<1iL2iLf]52iLbU22iL\V53iLn^3]g12iLQS22mLVe21oL2oL32oL
dS6;oLIa:n_2`i14bC3c]11f42RMPR71SM4WM`OXc2o\15WM`Og8`g3gV16WM`Og8`]1oY2gV13WMlV2^g22WMlV25WM`Og8
YX4YV14WM`Og8c^53YMd]4oP32]McT16`M]`1WR1`1Y1WV32`M]l12aMZY11aM3iMdKn_11iM:iMkJhT4V7e`1hD16[148iM
e[1nc3V72b`1QE`12iMc[22iM^U23iMkj6i95iMiT2S3h<Xj34iMfd2h5UZ42iMae65iMae61f464iMZj6232iMVS72iMiU4
3iM[S314iMiQ3Z9fe12iMkP52iMbe23iMkP512iM_j22iMh[26mMcR2Z2@dZ1a\11Sm43QN[T1cQ23RNR]3e\32SNS23SNS2
^23SN[Ea^11SN5WNU2jX2SZ1e\26WN1S2bm1_5k_12WNTe36WN[4XY11QEWB2YNfo11YN2YNWh64YNRU4@21ZN2ZNWR63\NW
o1_Q13\NgP3Zm13\NRn4Wj12\NRn41\N4_OZ^2oT4Q405_N1n:HXb43_N1Pn43_NRn4nI4_N\n1eo2nI2_NRn42_NSB1_N2_
N[c33cN1k`56cN1k`5cB>hY11cN7iN\]1ji1WP1_c1hL41jN3lN1T<4lN1S9P33lN1RT44lN1h7a_23lN1h72lN13lN\^1_E
3lN1XR1<mNk;Qe1Bd5UCRZ1^m1`1YDZ;S41mN1PO2PORk51RO3ROS^6b:1SO4YOU1_k423YOi7_23YOi7_21YO2YOQR43ZOe
a3eX13ZOTh1Zk32]OnS42^OUS61^O1_O9_Ohb101h2V3S6bF01aO2aO__12gOej1<gO10P4R^1g4l6QAi4c3[Meb11gO3gOW
g12AgOi<QT1a5S2n1iCd>V<<Y6XAoR1R2W5l<G=jOcd14l8][1S3[7YW1U;2i9a2n36jOcd1T9_IP5Sj26kOR4X_1nY1V;la
24kOR4^T3la23kOR4b[52kO^l201PP12PP1eR49PP1o4T2]Gc4Xd1]GgCjc22QP1^\61TP11Tm21ln54WP1]P2\m3hH1WP12
XP1Rj12YP1Rj1004[P1g:Xb2^o1;[P1fI2S@1d7ja1j?ol1oM^G;[P1mY115^7W`1b1j?d_1Z=ld15\P10n^1U;\V12\P1_l
41\P11]P14]P1db2mn306aP1oZ1S<^KX_1h23cP1f`2TO1cP12cP1Z`12cP1me54Wk2T:XAP]12iP1V]12iP1V]12jP1g73j
P1g7ih22jP1bQ51jP11kP15lP1fP2ZQ2^A\N3oP13mH3oP1h^1g[11oP14SQ1RHfV1VQ21TQ1;YQ1_Y1mQ20D21P4PNn4_P1
5bQ1aB2VH03bQ16nm67cQ1:R40Ul54]P11mQ13nQ11`\42nQ113SR13Wk41SR15VR1nl2]n1716VR1^V2e3Va20V91VR1?VR
1TCQ1S6\EFk;jl2U2010`X1U3oJ8ZR11PB_=X;1_Q1P_21_R16_R12Z_1nV1SGRk12fR101fR13fR1h217fR1h219[1QKY41
gR12gR1d[22jP7d1?dV1c2b3P4jS11^8V8VZ1REo2JSj13mS12jR1ae43jR1U8[]43lR1nU4Q@5lR1iMTX3Q@o@2lR1Pf46l
R1Q9\l2k30_W23lR1Q9iW51QS12RS1T`34SS1PNn_2aP27SS1bMQ4U6^j2k3Y4>SS1d>l1PNk[1l1I1W5`6fFg5XR1P<1VS1
1YS13eS1Qo2SP11eS12e^4od13mT1Q8R23RT10eg17_T1eFTW1VAX[1fa1l9@bT1e4b3P4b2k710X9lZ2mFQ2Sj13SBd=8eT
1Q4^f57`:T9b:[65kT1o1R^1e]2_O3lT1be3mB1lT11mT13mT1\g2PU13mT1`R3h`34mT1`R3Y2bG3mT1ic2gU21PU18TU1X
4m>g6^\1W5VW3P=3_U1g1XB2`U1el58hU1>0eV407Qe2B3lU1f3ZY61lU11PV11TV12WV1?1XV11]V11gV12gV1m\42kV1ZS
66mV1Qe3[1APe1:2SW1_21SW13ZW1eEcJ2ZW1Wb51`W14cW1l1U_4jm14cW1l1T:n@1cW15gW1<bS1m\144gW1<bS1di42gW
1jQ22gW1[[52hW1oh21hW16kW1j2QX1l9oZ1hg23lW1ad2Pk22lW1R`34cm1\Q3T]2TM=Vn1k5_33o_21l3o3_>[f1\HEe62
Vc1g_62cm1W32QX1lj61RX12RX1fY32TX1]Z31[X13[X1Yf4_D1aX12dX1[71eX12nX1hg56PY1Tc37Q;X@oI3PY1o]3eU27
PY1ZV2dO[FS1d2WP11PY13PY1Tc373PY1nj2Un32PY1hL2PY1__51XY11`Y13`Y1^b425`Y1mX2`Y22PY13`Y1mX2db32`Y1
Xj53`Y1jS132cY1T]51cY12SZ1QT42fZ1S_24hZ1j@GQP11lZ12lZ1TI2lZ1ZH1nZ14R[1Sg1PAe_12T[1o`41T[12W[113`
[1R=V19`[11l<Z1WU2[P1nS3`4j32b[1l<3b[1l<\H4d[1Y[1Uc341e[14e[1Wd3d<H4e[1Tm1i2mP22e[1`c47g[10l@^X2
c1XU2b65g[10l@i3XV22g[105g[1ce2h3c1k[21g[13di1hS2n\2>P\1TY1Z?R1_8l1Eo1SF`c11U8]4VP21S\11Po61i\64
Pe1^X2PB^e32\Z7^J1ab400002Q]7Q31Q]71Q]71Q]71Q]72SS7m92SS7m91Q]71Q]71Q]71Q]72SS7m91Q]7000:Y\1_3n6
[Z1Z;Z5Rn2e3\1nd12d\1n11e\14f\1V5fV4]O2f\1m[41f\13i\1j2P36[R5jN2^Q1PS1P13k\1P4jC9l\1^3?b6Tn2`@i\
1KXZ1<l\1Wh24X1mKT3M7Z1P1kQ1oR18T]1]1g1R1\8Wi5fC66Y]1W3gW16oX2iY13k]1ni3P:3k]1mn1Pk15k]1mn1Pk1P1
12l]1I3l]1o2on21m]12R^1d=3R^1d=ff11R^17W^1]10_Y1gW2mm1WG4W^1]10Sm41b^14d^1]7f[1^m31d^11f^1;le10_
Lb>2C0\_2nS1114P_1U7eQ1PU32T_1^11T_15]_1]7RQ1ig1:2d_1cJ5k_1o`11PX4k83m_1^k4P88m_1Ld6^>T`3aBm5Zm1
3n_1Q7`o34o_131SS61P`15[`1R7gm3P1bM4[`1fIQl2XP33]`11b`61_`13a`1To5hE1c`18c`1c4_=bG\9WIi_3i31j`12
k`1Xe32k`1VI2l`1jC3l`1Q242n`1Uk47Pa1BCj]1W:JS]33Sa1f[1m:2Xa131Xa13^a1QQ1SX12aa1P3@ba1a@kR1fg1U3T
1b1Q2P1=??W18\U2i22ga1@7ha1mOk[1P8oR11W^16Sh1]]3QQ2i2b3[I2ka1nV12na1]R1GQb1T7i2OV1c8U9ZZ1f6`<f5_
S1S=U30:U1@n>0h2mCSL1Rb14Rm2Yi2ia1801Ub14Wb1Y>Q_2ic31Ze11^e13^b1jm4VJ4eb1Tf3]T1n44eb1h_2d8TR22fb
143ib1]Hm`32ib1\H1jb15nb14oe4VJ`N5nb14V`5`N\41[c14[c1jm4Y>^M2[c1_R22[c1lT22[c1eo12[c1d27_c1[>`g1
1Q4_Q3oE2`c1Yn51`c14ac1a2_8iT12ac1a21ec15ec1nV2d5j;TZ15ec1Jk]3P6kP2Chc10a]1Z4W2h4k6P6[:Sj2Q=Z2<0
]6j1_1X=f16jc1c3bf1lS1:gT13Qd1XJ16Td12VH0Pa337Td12CbG0Pa336Td1YH_n2iDY:e74Td10XH^G3Td10kn11Ud12U
d1fQ23Ud1kn1j22Ud1Uo42Ud1g_13Ud11e_12Ud1di43Ud1am1Y12Ud1g]44Ud1am1Y1k^23Ud1\Y1Tf17Zd1T1_[1V3c1o_
3SH3Zd10YY41]d12_d1g\58`d1:Z8S9d1[k2a5[\21`d19kd1mM\LTD`MYQ1Si1i<_3<md1dT2]Z2_6PAT4^Di3b?2S2l21m
d14Qe1`Y2XV2Q9<Se1i5VMa4j3\2Wd3`9l4l<S2`A2Vh6nP11Ua41\e12\e1eQ31]e11_e12ae1n]41ae106de1f7[Loa3h=
k?2de1jZ11ge14ie1kV1k5WT53je1P[1kE2je1P[14je1U<]4Sm22me1U[11Pf11Pf14Pf1eF`C^33Pf1jo1ih22Pf1jo1:o
d2f8<W4c5_;2\=mAcW25Qf1ha1aV1cb2XU11Qf17Rf1oCTIjj3e7m<VB3Sf1iY1n21Sf14Tf1\\1gi2YX12Uf1SV43ST3Bkj
31Vf12]f1nT44`f19QP4m:8bf1lL`Q2l5N00Y\34if1fe1XNTU27if1=ec1`1iX2>[10005Um301ZW3bQ11jf13lf1`HfW14
lf1`H]T1]21lf11lf12lf1Tl13lf1mn1>2lf1VS43lf1WP2bo39lf1TER?oKR5h1Y:j2F3lf1WP2k62lf1eY52lf1ZQ23lf1
1YQ22nf1YQ22nf1nj21nf12nf1PB01of13Pg1`o3\C2Pg1`o301Rg15Rg1YR4Y:gL12Wg174Wg17XJPn16Wg17[Y1PY2^1k9
1\g13^g1]n3WF1^g12^g1e^32_g1gm33_g1gm3k12_g1\n34_g1ji1^Nf91_g1Fag1c1P5j7`13;b@VDT4_K2S;l3c2[1hV1
\5T2^F1hO[1bg1b11]1P4JY42c3?^[1aF]2<m6c355k11:2NQ3@91L2Y4o2Z<`<Q6X=f6Y6cL0O1f423cg1fn3N9og1nDRHe
=KP15j3Uj21_h12ch1aQ13ch1aQ1nm14ch1ge3]n1TJ1eh12kh1ha47oh1412c1]Eh`11Ri12Vi122Vi1Xo42Zi1fn21[i17
_i1_@Rd4nS1;f815`i1jg1\_2311di11di13ei1V`2oR11hi11ji12ji1[k52`k3Wc22Qj1WS41Qj15Td34d_2\F]B2Yj1Z?
3Yj1]c4R32[j1Qj23[j1Qj2Za11[j12[j1\[403\j1bQ421\j18]j1_81l66of1ZC\R15cj1\n1a5X:VL1fj11mj12nj1bU1
3oj1XJVR51oj12Qk1bh45Sk1eZ2kU2j6h39Sk1c1c3hBdb1kU2l3m248Tk1aR1V5l3QL\5V3f[31Tk13Tk1V5gR22Wk1XD3W
k1na3^e22Zk1j602\k1\U41ak15ck1iP15kV2^`14ck1iP1\f4Q41ck11gk11gk1Fhk11UMk[2`8DJU2l3YZ1^20>\1T1?Y=
l1o1V1Kc9:Pl102Jh5_3A0ae1jj16Pl1i:0[>TU1Z^24[l102V93[l1022\l1ga42\l124]l11aR1hQ23]l1cR1hQ22_l1[8
3_l1X5R31_l12_l1d]22_l1V91el13gl1?Q56nl1h8Xb2oX1n=lA1Rm11Vm12Zm1hc32]m1`T11cm1<cm1^6T2_V20I]Am8Q
]1cDnIY61lm11Qn11Yn14Zn11T2P?4Zn1^^15lI2[n1mY21[n13[n1^X1^Q13cn1o7oT24hn1h]2^1dS203do1Q1QV22SP2U
c44[P2WV2161]P21aP21gP203_Q2]S5d?1QQ22TQ2n_23UQ2`f4W91WQ22WQ2lX21]Q24_Q2lU5kFJ3bQ2l4Pa31gQ21hQ22
hQ2R32iQ2_`42mQ2Tl1<mQ2V7Q41Qb4_2>\1d1g<k2b16mQ2TT1U<jo3a6QC1nQ21QR23QR2QS5?2UR2X91UR21VR22YR2g1
1YR24YR2c62gG6YR2i2f=fe1[HYQ13]R2Wh4gM1]R22eR2fa12gR2bG1gR22jR2YW21jR22jR2Pc16mR21d6^JoLge14mR2[
=GQ`11TS23WS2\P3jf12WS2mb54WS2ed1YZ211WS23WS2fS4`C3kS22n_39kS22b[2nD_<^Z10P5kE4kS22l2dm23kS22^g1
1kS22QT2Wc11QT23RT2d\1nV11RT2:RT2_3?c_2Q21^4[1ak2P21XT22XT2WQ41^T22^T2Ro42^T2aV41`T21`T26dT2Y9RF
eGV@Vf11gT22lT2jm31lT28QU200k3eU1e2XMYb22QU201QU21SU22TU2[W43TU2[W4lo11`U23`U2nd2<2`U2eN1cU21fU2
2iU2YQ51iU23iU2oc2c21lf61mU203nU2fR4XS22nU2fR46RV2R4Z6ZOga115ZV2^V5:I01ZV22ZV2PS31kV22XQ4d51SW21
VW21YW29`W27dQ1TX20`h21296bW2?c_2n7kT2eF1bW25dW2gS2i]23R]14gW2Pf2oj1e;3gW2Pa4e;4oW20U\4D3SX2i_2k
12SX2i_21SX28UX21a[3UU22V2Q121QZ81QZ83^X2gV3hd23fX22oc31iX22iX2ho33lX22[m52mX221nX21TY22TY2d[34T
Y25kc1QY42TY2;4TY2]P5R4XN6TY2Q4P_1e6n8A4VY2]Q1n241WY22ZY222]Y2bU25]Y2]R1g14WQ12_Y2bP602aY2PP12aY
2W[31bY21dY24dY2QP1l9jc26iY2`1a5ak1V<Q_27lY26L12RBno24nY2^[2ZS2f<2oY2dN4RZ2Ql2aW1S63TZ21di16TZ21
:fg1b1jX32VZ213XZ2TP3TN3XZ2TP3T21XZ23cZ2W[1Zk23fZ2Qj1\51iZ22iZ2oo15iZ2jh4i7]@l;2iZ2ho24iZ2Pk1V2g
22jZ2bo52lZ2\g11V[22W[2m`32VP4Q;1^[21a[22a[2\g31c[2003g[2m\1U\32j[2\Y12j[2\Y11l[21l[24n[2\I[c313
P\2V`1d?04P\2Xf1oV3]R13P\2Xm4]R12S\2S91S\23T\2c;SW1006X\2aAV:m7m?^l11Z\21\\22]\2Yc32^m202e\2`_13
f\2`C^32i\2UH2i\2nI1k\23m\2kW1mc17P]22i;[Q1_?U2h[22P]2X]1001Z]24[]23XY5l13[]23WY52[]232_]2_^301b
]21Yl21e]25f]2ZU1U1a_1]32f]2Rf22k]2dT12k]2`T12m]2\R53m]2a1QP22n]2aT11n]21P^21W^28Z^210SU2Sa12Y8^
n19\^2R1Y2jLlP1cZ1>_141]^2004mQ3Q7^;Zh21c^201e^21m^2002\`4kY21Q_21R_201mY32Y_2nc34Y_2h1g=d81Y_20
1Z_22]_2kV11]_25__2TOlP1cZ1>3a_2QW303d_2d_4dW11d_22d_212e_2_o22h_2dR4=h_2`a13^40[3b6BU5UY1SR1V?P
:1h_23i_2QU1P41i_21j_21SW31U`24Y`2i`1ge1b23Y`2og1V31Y`22Z`2h`12]`2i`14]`2e`13ce11]`22]`2]V36]`2i
`1=j9Vh101_`22c`2]e31c`22f`223h`2lk1H1k`21l`25Pa2aW10SX1\\22Pa2f_21Qa21Ra21Ua21lY35Va2`g1;]1lF3[
a2S<hh33QY3]i3mB5]a2W>i`1mQ2Q74]a2Y4W9_j34]a2[8eo3XM0001_a21`a22`a2cZ34aa2S:jP3bZ12^Z7Z34ca2U\1V
7g63ca2U\1b64ea2kc12ha21ha21la24ma2Rn1m1^41ma21na21Rb25Sb2W4WT11oU31Xb201Q`401^S308ee2fV1[T1\5f1
PJV1`C8\b2SI_MbM7Z12@<jP3nFHl3m3[P13NFa3QLjC05_b2T?VR2n^1SK00006Y[5Yd1o1a7R=A003fb2bZ3hJ1gb24jb2
fe1[HYQ14Tc2\KZHc[22UP4R;1^W4002oS3g41`c21]b62ac2U97ii2nMcNRS2RM4m16Pd2ad1Rb2k6cCZB5Pd2ba3e8[<j\
13Rd2cV5l53Sd2eY1R[24Sd2eY1n=Z^23Sd2eY1n=4Vd2d2Xo1SR201\d201dd24dd2j8YJ\X36hd2k]2`3f1]Ji>1id21nd
22fQ7QF4Xe2TGoU3=1[e22[e2gA6[e2U@`EV7j9i]11ae22ae2WR17de2:m?WIen1eP1b>1fe23ge2W9]Z42ge2W91ge21Vf
24Yf2jP12bY12Zf2lc42df2_81kf22Pg2a_32Sg2]24Sg2nf3d:12Ug2lf36Yg2Y=Yl1o10XO7^g2Yh1^\1\Kja12l12bg2d
83eg2^KX_14eg2^KX_1gI5fg2Ub2VZ1kET93fg22X\21fg21hg21jg26mg2k?c^1=_k1T>2]d3h[31Uh25o]3^R3V9Y5hW10
4oe3if2_Bj32am2Sd33[h2VY3i82]h2m801Rb71fh22fh2^=1ih22Si2[\12ig6104Ti2l9\Cne202Tj2h61co21^i6002YP
4RF2\T5bG003_m2S2i40002VR3PA1Qj203Xj2h7oS31Zj21[j26\m2U;id2^En=gL7aj2QCT[2nBj4[224aj2\;dk411kg30
2dj2gk21dj21fj22Rk2ZD8Tk2kR1hA2kV2nOm1i92Tk2ck32Tk2RQ11Ro201U[41Uk22ed3P_103]k2g=\R31]k24Wo2lc4d
B@2ib3i91ak2005fi31`8e1gj16lk2hF`3b]1lEn45Rl2`=nE_n2h22Tl2]J2Ul2a;9Wl2o4_CLV^1iT1cP1i8UJ2Wl2oo21
Wl23Yl2mF`c43]l2QW2W53]l2QW2`k11]l23^l2Y7la44el2[3_Ohd13el2WT2[Q11hl23ll2TKiZ11ml21Um23Xm2cZ2]J1
Zm22[m2ZI2_m2bE9bm2B2c7X2[AmLo_1nQ21bm21cm23cm2_IP53hm2X7lo42lm2TU301Sn203Vn23bd11bn22ln2mc102Po
2[T23]o2nS2nM3^o2mS254fY3Q6`1cZ22io2e`12ko2V\43mo2m9^32mo2m22QP3g\33RP3^DSQ11ed43UP3]2US11VP32bQ
3el31XP31XP32YP3Wc11a[3002aP3]=1bP31dP36fP3fR3dJ50N1kP31oP33oP3^3a36oP37@c2^LoR11WQ35\Q3cR2U1_3i
K1\Q31]Q34^Q3_R2]NmR15mS5`j12h6TB2bQ3Va303nQ3]>_h25QR3a2oJYS101QR32QR3lV12RR3jP24RR3jP2[IoR12VR3
PA3VR3o@03VR3PAk22VR3R<04WR3RQ1>`42WR3WT36WR3gW2VS1f7d7^:06]R3kN3`7`;Ya11_R31cR35cR3X[1T2X]1]J00
02mR3T@2ZS3`42[S3Sk202]S3d\41bS31gS32iS3aQ31jS32TT3^g21VT31XT35ZT3[o1l27@1d\41dT31fT3001iT31kT30
01SU33UU30di11UU31VU301XU31fo33Pi3mW1PW11fU31gU35hU3`?XBd@^[23kU3Pa4[?02lU3f21a[3001VV30006]V3_d
3G3g=k42cP7c91jj51Qe31eV31fV32hV3\24lV3S4[2hX41mV31PW3001VW31XW301^W301cW33fW3_8XW32fW3_81_R71oW
32PX3af21an52SX3m72TX3f<1TX32mP5kd100002XX371`X34`X3Uh32cU11bX31cX32cX3Q31eX34eX3]P4]>`>2cT6lL3g
X3QT3be13hX3`Cn42oX3O2oX3[a31oX37oX3a2ei2`NR>116oX3Wl2`NR>111RY33SY3Gb12TY3md32UY3TW41XY33XY3U3j
m31]Y32]Y3o[32_Y3Q21_Y32`Y301bY31dY33fY30c_21jY33kY30]32kY304kY3^3gf3k:1kY31lY33lY3Tj3b?2lY3]31m
Y31nY31oY33oY3Qj3h=3RZ3Rd314ZZ3JBVj23ZZ3n]3h73ZZ3JB1_Z304dZ3n24WQ13jZ3YP4QE1kZ31mZ31S[33U[3BdV32
U[3B2U[3R11_[31`[33a[3Q^1Vf13a[3k1hc31e[32g[3F2g[3A1g[31h[33k[3g142l[3Vg31m[32R\3G3R\3G_k11R\32S
\3of33S\3dY2Z]16S\3kU211031S\31V\32W\3_D1X\31Y\33Y\3h6fi21Z\31^\33a\3?gV21a\31f\34i\3CiV2n\13i\3
Chc32i\3[d31j\31Y]31Z]32Z]3\P42Z]3_T45Z]3Qg3^=112\]3hi31\]31c]32j]3QY41o]32o]3Z\41Q^3002Y^3h401[
^31lo61\^31]^32]^3cQ12b^3k@04c^3kT1c1XR2001e^33e^3cT1_R33h^3]7b]14h^3]7b]1lE1n^32o^3Yf41o^3004SQ
5<3N3X_3d5VW21]_304`_3\4XO[m12c_3`V32f_3T\24f_3T\2UU1k81g_31g_32h_3T\24h_3bS1c1ch11i_33j_3ga1aQ2
2o_3\\21R`31V`32V`3aG1Y`32\`3_h24``3e5b]1kJ7``3m6`=k@N^[351d`301Ta31Va31Ya31[a33[a3Y\202[a3Y\202
`a311`a35da3`U1bQ2g;N4da3`U1bQ2g;2ea3dI1ea32ga3Y11ga32ga3_V43ga3K\;2ga3l=6ka3mHW2`k1]5P22Tb3if32
Ub301Vb31Xb31[b31^b32^b3V\22^b3^Z24`b3Rg2m<]83`b3Rg2m<1`b31cb32cb3\;1gb32jb3SZ23Qc3d_2l62Qc3\32Q
c3[_21Qc32Qc3`_22Qc3W32Qc3oV22Qc3_X23Qc3c5U\33Qc3ja1Te16Qc3fFSKX32ha14Qc3R1aU3hX14Qc3R1k9ek22Qc3
]_45Qc3R1oQ3Z\1P55Qc3R1k9gh3f;1]d71Rc31Sc31Vc31Zc33\c3i2b]12\c3l43_c32]T35_c32Abi2g<4_c32P4jQ34_
c32Tj2g<01gc31hc31kc31lc31Td32Td3k93Td3o2on22je6T_11Wd33Wd3T`1_13Wd3l\1P64Wd3da1RF21\d31]d31^d32
bd3jg21kd31ld31Qe302Xe3eF5[e3W1g\1TIlE1]e32ge311je32ke3Zk21le31me31ne31ne32oe3Q]36Qf3YQ3mAi80TJ6
Qf3YQ3mAi80L8Qf3YQ3mAi80`6i9W91Sf31Tf34Uf3Sc3j8TJ2Uf3Sc31Vf32Vf3b]11Yf33^f3eZ1YV12^f3eZ13cf3g\1T
I2cf3lU22ef3P]13if3d5[a22if3X91Tg31Ug31Yg32ng3RJ1ng32Ph301Ph31Qh32Th3Q[22Th3Z11Th31Th31Wh31Xh32X
h3jQ31Yh32Yh3oe21i\63]h3YY1fY11^h32eh3f\31eh32gh3gU21lh31mh34oh3:111Si31Zi32[i332\i311^i31_i32bi
3\n34fi31`8e12ii3`g24ii3\:[1cf14ki3NW7]32ki3PV43Xj3j7]81[j35`j3QW2dDX[1^12`j3fk24`j3T?Z2VZ21`j32
cj3QV32Rk3kn13Wk3P:`V41Yk301`k32dk3P^21Ql31Tl31Ul32Ul3f?5Wl3Q6C\5a33Wl3T8m31Zl39\l3lU1:g1h1gKV1f
@i27\l3b1UY11eJV1`C3_l3Yi2Z11`l31bl32bl3]F2cl3PV22jl3lY21jl32jl3eU23Rm3=`B1Rm31Tm303Um3013_m3Y_2
Pj15cm3kT3aD3P31cm33im3n=ik32im3n=2im3R[21km31om32Pn3n61Pn31Xn31_n31gn31in32nn3V<1nn35Po3X2U4o>Y
a11Vo302^o3bT31ao32co3Z91co32co3Rj12do3jg21fo31ho31RP41UP41VP43VP4312YP4j;3YP4o1j91aP41gP44oP4h1
1Wk21PQ41UQ43XQ4VD53XQ4VCYa13YQ4o7ae12YQ4U42YQ4\a22YQ4Ta21\Q42]Q4Q42aQ4b:2hQ4fh23PR4P7nb102VR4U6
1VR41YR44YR4=^S2`U21hV801ZR402^R4d82_R4`X21eR44RS4]8>mW11SS4:US4XBSHWh1a1b4Z8T@3W51]S41_S41VT44V
T40[1ga23WT4[1ga22\T4m31\T44\T4b2^5ig23dT4[4Z^25hT4f4^U2aJj65hT4\5gQ2P3m92hT4f43hT4f4E2hT4TS41hT
41mT42mT4[`22TU4^Q11VU44ZU4AMW31\U41]U42]U4l51_U42_U4i31`U41aU42cU4ga23cU4o1km13cU4o1km13eU4;WP1
1eU43eU4SU2QY11fU41hU41iU42iU4i\23lU40Z53eV40`22eV402fV4i[21kV44lV4[R11UY11RW43RW4Si1UK1^\41^W42
^W4lI4^W4[j2Y@c;5^W4[j2>i?01`W41eW43SX4TP1ha11TX42YX4V31YX42ZX4S41ZX42ZX4Pf11[X42[X4k33\X4fU3l31
\X41]X41_X41nX41PY42PY4lX21RY43RY4\e1e42UY4kc11WY42WY4QP32WY4R21XY41ZY44cY4c2m1k23eY42SQ22hY4bG1
hY41RZ41TZ41YZ41iZ42iZ4RP22iZ4\^14iZ4VP2Y`1A2Q[401X[41Z[41\[41c[41P\42P\4Pc33R\4[7YW12T\4Qj11T\4
3T\4]Z352T\4TJ1\\41^\43^\4^m2nL1d\44d\4\??n24f\400Sc12g\401k\41S]401m]43P^4g;11U^41X^41Y^4002a^4
nb21a^41e^41f^44h^4Zg1S1]M7m^4_4gBl1T1T5aY26m^4ca2kEC111m^42m^4TT23n^4^=V@1P_42\_4QZ22`_4X31`_43
`_4P3m_21a_41h_43h_4iQ2_<1i_42l_4mo12l_4cW31o_42R`404R`4VW1ZDo61T`41Y`43\`4V^3a41\`42]`4`h22``4S
m11``41a`41b`41b]63Xm5\@SQ12e`4[Y11e`43g`4l_2hU12j`4VY11k`42k`4\41m`41Sa44Ua4\h2b<02Ua4k_23`a40d
d21ia41ka41ma41Qb42Qb4kW13Qb4Za2001Wb41Zb41[b43_b4kc1``11[Q601bb41Rb701el5001db40000001mb400001P
c41Qc43Sc4kX1202Xc4ba31\c41]c4001ac42ac4T`21bc4001cc42cc401Pd43Sd42lg31Qm5002_d4V_22ad4]X12ad4gX
11ad41ed41cV61id43Pe4Z1Po11Xe41\e43^e49C1he42me4R11ne42Pf4km12Uf4=1Uf42Uf4Vm21[f41\f43^f4Z_1Sn13
ef40oS33ef40en12jf4ZA3jf4Q>]j11Pg41Rg41Zg42]g4PC5hg41l2h413hg41e72mg4]A3mg4k1X32mg4k13mg4k1c23ng
4\b2TI1Th46Wh4R2f1n2Wj2o>4eh4mR3\<c16ki464k2Z104ki46[402li4W201_k41dk404hk43001hk44lk400Y\31nk42
Pl4X`24Ql4n2Wj2o>2Zl4QH1Zl41]l41Rm41jm41`n42Po4Wj21bo41QP51hP51mP51TQ52TQ5P601[Q52[Q5S42[Q5gA2[Q
5XQ21Yh62]Q5[\21]Q51^Q51bQ51gQ51nQ51VR52VR5X44VR52b3f[101XR51YR52YR5b31mg703_R5S_1ZV11bR51iR51kR
51nR51oR51\S52\S5_21cS51dS52fS5T35fS5P2]1iD21fS51iS52iS5R22]Y623\T5V?Y>1\T52\T5_12lT5o73lT5e201l
T52VU5YO1_U51gU52gU5]11lU53lU5Z1M1mU502QV5_f24TV5f[2111TV55TV5i1W=S2[Y11VV51YV54[V516f_21_V51cV5
1iV51kV52kV5^Z12QW5Z21SW53SW5fj1>4nW5]V1U3_L1VX51XX52ZX5ni21\X51kX53kX5XY1\?2kX5XY13kX5XY1[e12mX
5ST11QY51YY5001cm63hP7g9VC03lY5WY2cC4nY5Llg1QT12nY5L2oY5[35YZ5_8Xg2;11^Z502nZ5j41nZ53Z\5h4QR103i
\5j2n41U^51a^52U_5YI1c_51l_51Xb51bb51cb51nR81Qc52Qc5Qb20001Sc51Uc51Vc51Zc51[c52^c5I1^c52bc5H2bc5
;1bc52cc5Y>2dc541dc54ec5Pm11_J3hc5Qa1R>2ic5C1ic52ic5B3ic5eU293ic5B11jc51lc52nc5=1nc52nc532nc5>3P
d5a9[U22Pd5_S21lb61Ud52Vd5801Xd51Yd51Zd52[d501[d51\d51]d501dd52hd501id51kd51Ye51[e51de51fe52fe5n
K002af5\C1df51of51Yg51Zg51dh53hh51]h12hh511lh52mh5ZJ1mh503Yi5jQ1>1^i51bi51fi51hi52hi5]V101ki51mi
51ni51Qj52Sj521Uj51^j51_j52bj5g`11bj51ej51hj51jj51Pk51Qk51Rk52Uk521_k51ik51jk51kk53ok5232ok523ok
52Sf11ok54WV7;i2nL1V]71Tl51Ul51Vl51Yl52]l5j\21_l51dl51el51gl51il52ml5eT21ml51nl52ol561ol51Qm52Qm
5lV11Sm52Vm5YU22Xm5i<1Ym51Zm51\m51]m54^m5SR1\>iH1_m51em51km52Qn501Rn51Un51Xn51[n51_n51an51en51kn
51ln51Vo501Xo51ho51lo51ZP61_P62bP671bP61eP61hP61iP61[Q61`Q62bQ6i81eQ61mQ61PR601YR61ZR61[R61]R61b
R61dR61eR62fR6l61fR63fR6c1X52hR682lR6n>1oR61SS61VS62VS6e71YS61ZS62ZU7W;3[n6VB_E001]S62_S612gS604
gS6eb1C11gS62WT6U>2[T6kZ12\T6Zb11bT61cT61PU61`U61gU61hU62jU6V11jU61nU62oU6]^11oU61VV61YV601_V61k
V62kV6l51SW62VW6i11XW62XW6[`11^W61iW61oW62oW6\K1^X61bX61eX64eX6cP1j3n41lX61oX65QY6P5THo8X81`Y62c
Y6m<1fY61eZ67kZ6SDIjNh2271lZ62P[6aX11R[600001^[63^[6Y1l43^[6\6U]11a[602b[6`>2e[6j61e[601j[601l[6
2P\6j51P\61Q\61T\61\\61]\61b\61i\61m\61P]61Q]61R]62V]6[?1a]61j]65R^6Z5Z=i=kG5R^6lNU90gE1T^61Y^62
[^6W31`^61b^61h^62l^601o^61V_62e_6>1T`61Y`61[`61_`61b`61j`60002Va611Va61da61ea63fa6h@n71ha63ka6n
?jU11ma601]b601^b62`b6h31cb61fb62fb6YO2fb6TU16gb6l?Z:V5^Ac31ib61jb61kb6002nb6e=5nb6X@1Y;01Sc61Uc
61dc61hc61kd61We61`e63ge6PQ1l12me6WA1Qf61Rf61Tf61Xf62Zf6\41[f61\f61]f61af61Wg61[g61]g61fg61kg61l
g61Ph61Th61Vh62no6g@01eh62gh611gh61ih61Qi61]i601_i61ai61bi61ei61fi61Qj61Sj62Uj622Vj6[S11Xj61_j61
aj61fj61gj61Tk61Yk63Wl6I02fl6Y^13kl6c<iN1Rn63Rn6nS1;05Un61Ho>e52Un611Xn62Zn6P:2cn6=1cn67dn62m@h2
W5c:21nn61on62on6dB1Po63Po6eCm?1Vo62Vo6lT13Vo6lT1f22Yo6fC1Yo62Yo6jA2Yo6j35Zo6n9i8[@W92]o6cZ11`o6
1bo61co61lo61no61oo62oo619oo61a3U60X9^5h:a85oo61o9Q9iH1PP75QP7a3U60`I2QP7o91QP73RP7\I]11RP71TP72
TP7f?1UP71VP71WP71XP71YP71ZP73\P7921\P71^P72_P7Y@1_P72_P7ZV11`P71aP72aP7e91bP71cP72cP7`@2cP7]@4c
P7LW=X21dP71eP73eP7GZ12eP7^?2fP722gP7hR15gP7c9T=R6l53gP7hR1^11gP71hP71hP71jP71jP71kP71nP72QQ7XU1
1QQ71VQ71YQ71ZQ73^Q7S8c<1`Q72aQ7UK1aQ72aQ7WK1fQ71hQ72hQ7k22hQ7bK2hQ7YO5jQ7>2[Dl11jQ71SR71VR71\R7
1_R73_R7S9ZP12_R7TP12_R7S92_R7ZF1dR71hR73hR7W7iL1QS72QS7fS11SS76TS7f60S80lD5TS7g6S80lD1WS72WS712
XS7ZM2XS7cE1XS72ZS7`N3ZS7T7[G2\S702\S7W@2\S7]>1\S72\S7L1`S71aS72bS7gO1bS71fS71iS71kS72PT7`S11PT7
1QT71RT72UT7hW11UT71YT71\T71cT71dT71hT71jT73jT7QOO1SU73SU7?^N1ZU72ZU7kP11\U71cU71VV72jV731SW71UW
71`W72gW7g=001_X73YY7j8L1YY72YY7j81]Y701_Y71bY72bY7c<2bY7b<1gY71kY75kY70S80Q11VZ71XZ71YZ71ZZ73[Z
70^42[Z7TI1^Z72hZ7D2T[7QE1U[71Z[73`[7X1TJ1c[71d[71k[71U\73^\7c2SA1_\71`\71ga73b\7c6Z@1i\74o\7V9g
8o<1Z]74[]7d4o451[]71^]701f]71g]71n]72S^7l34W^7c3113\^7c302^^7jL2^^7U@2`^7WH1a^72e^7RH2i^7jG1j^7
001[_71c_7001f_73k_7f1m?2n_7c=1R`71V`701Y`71\`72_`7^51i`71l`7002Ra7M3Ra7M01Ta71Ya72ga7\11ga72ja7
TE1ja73ka7111ka71na71Pb72Pb701Rb73Sb70L1Sb71Tb72Vb7^A1_b73fb7R;j41jb71Pc71Rc75Sc7f:4[5a83Sc7f:R>
3Xc7\;;1Xc73Xc7h;01\c71dc71ec71fc71gc71ic71Ud71id71kd71Pe71Ve74[e7QE011]e71de71je71ke71ne72ne7f;
1Pf71Sf71Uf72Vf7gE1af72bf7R21cf71ef71gf71hf71kf71lf71mf73Pg7131Rg71Wg71Zg71[g71_g71`g71kg71mg71n
g71og72Th7fB2Wh731Wh71lZ81Yh71Zh72`h7l11`h73fh7112fh711ih71jh71lh72lh7f76nh78e1;1f53nh78Q23nh7@i
12oh724oh7Y2Q122Pi7b71Ri71Wi72Wi7j71Xi72fi7\51li71mi72Uj7fB8Uj7Y2[9d2;Lk261Vj71Zj72Zj7n51]j73dj7
W=N1fj71mj73mj7]2f33[l7_4W81[l71_l71ll73ol7T2X=1ol71bm71cm72im7j44jm7`2o2c82jm7`21lm71\n71Qo72Qo
7f11So71ko72lo7S91lo71PP81YP81`P81cP81dP81fP81mP81RQ81\Q82]Q8:1]Q81_Q81`Q81kQ82kQ8\41mQ81_R81`R8
1dR802TS8Y31TS81]S81dS81eS81eT81fT81lT81oT81_U81cU81RV81VV81XV81\V81^V81hV81iV81jV81lV81nV82oV8S
11]W81bW81UX81XX82YX811[X82]X811lX81RZ81WZ81_Z81`Z8001kZ81mZ81P[81U[81X[81\[81a[81e[81g[81i[81m[
81n[82o[811Q\81T\81\\81]\8_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?
7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P
1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124
_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\
1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124
P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y2
7Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c
2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h
2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220;0mY5^234e3X2f37g3h
3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3k3\2]220;0mY1^234e3
X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420;0mX1[40\4Q3R30
0;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`4c4MK10;0m^1^424_47
`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^320;0mm1l42m4n47o4Q5
k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X5MK10;0mo1Y524G7Z5[
5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5Q1c57d5e5`5U410;0mi
1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0mh1a534b5Q1c57d5i5`5
U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`5U410;0mm1a534b5Q1c
57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o524f47Z2S6j2k21
0;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5X6J`210;0m^1T624f47
Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6X2Y27^6`6a6E00;
0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk3=3>?7@7Ah6;<
10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m[3=3>?7@7Am6;<1
020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q77R7U7V7V71040Y8W727
X77Y7Z7[7[71040iY1\727X77Y7]7^7^71040iY1_727X77Y7`7a7a71040iY1b727X77Y7c7d7d72040Y8e727X77Y7f7g7
g71049iY1h717i7j7g7g7104>iY1k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY1Q827X77Y7R8S8S80140iY1T8
27X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77Y7^8j2k200;0mo1l22464m2_8
j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0mY1\737e87A>f8g8d8[710:0mY
1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8MK10;0mk1l824_47`4n8
MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`4R9MK10;0mo1l824_47
`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo1l824_47`4W9Jn500;0
mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10;0mm1_924Y97H`9;<10
;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1o610;0mm1i924Y97Hj9
MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2o9k4^320;0m_1l424G7
Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T:24_47`4V:c2d210;0m
o1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:MN10;0mm1O24_47`4\:`
5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210;0mi3a234f4X2^:7Z2a
:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J`210;0mm7g:34f4X2^:
7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z2m:Jk210;0mo1n:34f4
X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2^:7Z2S;J`210;0mi1a2
34f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z;ME00;0mZ1V;24W;7X;
[;MK00;0mo1V;24W;7X;n2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10
P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P
41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10
P81P81P10P82P10P10P412Pi<QDh7`D\P3PDXP7QDi7PDjP7PDel6PDT8PDoP7PD_a4PDoP7PDT8PDSl5PDjP7PDbc4PDT8Q
Dj7QDk7PDSZ4PD_i4PDXl5QDl7PD[l5QDm7PDel6QDn7PDT8PDSl5PDHQDo7PDdi4PDbj4PDHPDl;QDP8PD\l5PDel6PDY9Q
DQ8QDR8PDjb6PDbT;WD0QDS8PD_l5QDS8XD0WD0PDel6PDne4QDT8QDU8XD0QDV8WD0PDne4QDT8QDU8XD0QDV8WD0PDdi4Q
DW8QDX8XD0SD0WD0PDnP7PDYl5PDoP7XD0WD0QDY8QDZ8P@Wj4XD0SD0WD0QD[8QD\8XD0SD0WD0QD]8QD^8TD1QD]8P@^i4
XD0WD0PD[l5PDcl6QD_8XD0QD`8P@Wj4QDa8QDb8QDc8Q@l5QDd8QDe8QDa5Q`1j5QDf8PDHPDWj4SD0`EVl5`EUl5`E[l5`
E4`EdP1`EQ3QDg8aD0`DPO`DQO`DnN`DoN`D^2`D\O`D_i4`DSl5`D]i4`DTU;`DWl5`D4`D`1QDh8P@Tl5Q@i8WD0QDj8XD
0aD_5`D_i4`Dhk4`D]i4`D^2`D`1`DXl5`DSl5`DVl5WD0QDh8QDj8XD0QDk8WD0PDjP7QDl8XD0WD0PDoP7QDm8XD0`D_i4
`D\O`D^2aD0`DW1`DbO`DlP1PDjP7QDn8QDo8WD0PDPQ7XD0PDTl5QDP9aD_5UD0WD0PDPQ7XD0`DTl5PD]P;QDQ9QDR9PDV
U;PDg3PD]P;QDS9PD\P;QDT9`E^2`E\O`ER3`EVl5`E_R1`Ed3`EWl5PDHQDU9`DPO`DQO`DU1`DS1`D_i4SD0PDTZ4QDV9Q
DW9QDX9SD0UD0WD0QDY9Y@0P@bf3QDZ9P@[l5QD[9XD0`@bT3`Dk8`DXl5`D\e4UD0WD0PDbf3Y@0QD\9PD[l5QD]9XD0WD0
QD^9PD[l5QD_9XD0QD`9`Dk8WD0QDa9PDlo2XD0QDb9TD1QDc9WD0QDd9QDe9XD0WD0PDeh3QDf9QDg9XD0WD0QDh9QDi9TD
1QDj9XD0QDk9WD0QDl9Y@0QDm9TD1QDn9PDQo6XD0WD0QDl9Y@0QDo9XD0YD2WD0QDl9Y@0QDo9XD0QDP:WD0QDQ:Y@0QDR:
XD0SD0WD0QDS:Q@T:P@mNTD2QDU:QDV:QDW:XD0aD_5WD0QDX:Q@Y:TD1QDZ:PD[l5P@mNQD[:XD0WD0QD\:QD]:XD0QD^:`
DQb6`DTb1`DQ[3`D^c3`D\X7WD0QD_:QD`:XD0YD2QDa:WD0QD_:QD`:XD0QDb:QDa:WD0QDc:TD3P@oa1PDT8XD0QFd:`DV
f1WD0QDe:PDmNP@el6PDT8XD0QDf:WD0PDT8XD0QFg:TD2YD1WD0PDT8XD0QFg:TD2QDh:WD0QDi:PDT8XD0QDj:WD0QDk:S
@0QDl:QDm:QDn:QDo:XD0QFP;WD0QDQ;Y@0QDR;P@Vl5XD0QDS;QDT;WD0QDU;Y@0QDV;XD0QFW;`DT9`Dc^5`DXh1`DZh1`
D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PDeh3QDX;QDY;QDZ;XD0QD[;WD0QD\;P@bf3Y@0PDmNY@0QD];XD0QD^;WD0QDf9Y@0
QD1XD0`D[l5`Dcl6`Dk8`Dnn2`Dmn2`DmN`Dai4`DUQ7`DdQ1WD0QDa9PDbf3Y@0QD1XD0`Dk8`D[l5`DROWD0PDUl5PDeh3
QD_;PD`U;XD0aD_5WD0PDUl5QD`;PDde7XD0WD0PD_i4QDa;QDb;XD0VD0WD0PD_i4QDa;QDb;XD0QDc;WD0PDcl5QDd;QDe
;QDf;XD0WD0PDQOQDg;QDh;XD0WD0PDfo6TD1QDi;QDj;XD0WD0PDcl6PDV\4QDk;QDl;QDm;XD0WD0PDbS5PDUl5XD0PDaM
WD0QDn;QDo;TD1QDP<VD0XD0WD0QDn;QDo;TD1QDP<QDQ<XD0UD0WD0QDR<P@\e4QDS<XD0TD9PD2UD0WD0QDR<P@\e4QDT<
TD2QDU<XD0UD0WD0QDV<QDW<QDX<XD0UD0WD0QDY<SD0XD0TD9PDUR3UD0WD0QDY<SD0TD9PD4PDUR3XD0UD0WD0QDZ<XD0S
D0TD1VD0UD0WD0QDZ<XD0SD0TD1QD[<UD0WD0QD\<XD0SD0TD3QD]<WD0PDXf4QD^<QD_<XD0`DSl5UD0WD0QD`<SD0S@0S@
0PD4QDa<XD0WD0QDb<Q@c<QDd<QDe<XD0QDf<WD0PD\c3PDmNQDg<XD0UD0WD0PDmNQ@j5QDh<XD0aD_5`@Vl5UD0WD0QDi<
QDj<XD0QDk<WD0PDP3QDl<QDm<XD0UD0WD0PDW3TD3PDSl5QDn<XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDSl5QDn<
XD0QDo<`D`H`DT9`DdF`DUU3UD0WD0QDP=XD0QDQ=WD0QDR=TD1QDS=TD1QDT=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QDU=Q
DV=XD0WD0PDo2QDW=PD[l5XD0QDX=PDQS1WD0PD`i4PD[l5XD0QDY=PDQS1WD0PDV3PDcl6PD^V5XD0WD0PD^V5PD^i4PDTl
5XD0WD0PD`U;YD2XD0SD0WD0PD`U;QDZ=QD[=XD0WD0QDe:QD\=TD1QD]=XD0YD2`DdQ1`Dd3`Djn:WD0QDe:QD\=TD1QD]=
XD0QD^=`DdQ1`Dd3`Djn:QD2WD0QD_=QD`=PDnQ7XD0SD0WD0PDSf4QDY:PDHPD[k6XD0QDa=`DUl5`@[l5`D\3WD0QDb=QD
c=QDd=XD0QDe=WD0PDQU4QDf=QDg=XD0QDh=TD2PD[l5QDg3WD0QDi=PDTl5QDj=XD0WD0PDmW;PDaf3PDnQ7XD0WD0QDk=P
DQX;XD0WD0PDRX;PDSX;XD0WD0PDTX;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PDUX;PDVX;XD0WD0PD`i4PDTl5PDel6PDXX
5XD0VD0WD0PD`i4PDTl5PDel6PDXX5XD0QDl=WD0PD[l5PDWX;PDUl5XD0VD0WD0PD[l5PDWX;PDUl5XD0QDm=WD0QDn=XD0
QDo=WD0PDfh3QDP>XD0PD4WD0QDQ>QDR>XD0VD0PD4WD0QDQ>QDR>XD0QDS>WD0PDeh3PD`f3Q@T>PDo2XD0PDZ^:WD0PD`f
3PD^e6PDo2PDZ^:XD0WD0QDU>`D4SD0XD0`D4WD0PDkg4PD[l5QDV>PD^X;XD0WD0PD_X;PD_i4QDW>PDYo:XD0WD0QDX>PD
]i4QDY>TD2QDZ>XD0QDa9WD0PD`f3Q@[>QD\>TD2QD]>XD0WD0PD`U;PDel6TD1QD^>XD0WD0PDX3QD_>P@4PD]c3XD0WD0Q
D`>QDa>PD]c3XD0VD0WD0QD`>QDa>PD]c3XD0QDm=WD0QDb>PD]i4PDlX;XD0UD0WD0QDc>PDcl6QDd>XD0UD0PDmX;PD4PD
eh3WD0PDcl6QDg6XD0WD0PD]i4PDnX;PDT8XD0WD0QDe>QDf>XD0VD0`D]i4WD0QDe>QDf>XD0QDg>`D]i4WD0QDh>PDRY;X
D0WD0QDi>PDV`3PDnb1XD0WD0PDcg4PDYl5PDR6XD0QDj>TD1WD0PDQEPD]e4XD0WD0PD[P7QDi5PDR^4XD0VD0WD0PD[P7Q
Di5PDR^4XD0QDk>WD0QDl>QDm>PDUY;XD0VD0WD0QDl>QDm>PDUY;XD0QDn>QDo>QDa5TD1WD0PDbT3SD0PDal5SD0XD0VD0
QDo>QDa5TD1WD0PDbT3SD0PDal5SD0XD0QDm=WD0QDP?XD0`Dig4`Dn;`Dlh1`DnU5`D_Y;`Dgn3`Dbc4`D_[4`D_a3`D_a3
`D`Y;WD0QDQ?XD0WD0PDWQ1PDYl5PDcY;XD0QDR?Q@a5WD0PDWj4QDS?XD0WD0QDT?QDU?XD0QDV?WD0PDe8PD\i4XD0VD0Q
DV?WD0PDe8PD\i4XD0QDW?WD0QDX?XD0VD0`D_F`Doa3WD0QDX?XD0QDY?`D_F`Doa3WD0QDZ?QD[?PDVl5XD0WD0PDVZ;PD
Tl5XD0TD1WD0PDYJPDTl5XD0WD0PDYJPDTl5QDi5PDQm5PDhDXD0WD0QD\?QD]?XD0TD1YD2WD0QD^?P@Zi4PDWl5XD0QD_?
WD0PDR]:PD]i4XD0`Del6`DjX1WD0QD`?PDTl5QDa?XD0`Del6WD0QDb?PDel6QDc?PD[i4XD0WD0PDmb1PDTl5QDi5PDgf1
XD0WD0PD\FPDgn4XD0QDd?WD0QDe?QDf?XD0VD0WD0QDe?QDf?XD0QDg?WD0QDh?QDi?QDj?XD0VD0WD0QDh?QDi?QDj?XD0
QDk?WD0PDVR1PDel6QDl?XD0WD0QDm?PDcl6PDbZ;XD0QDn?TD5WD0QDo?QDP@PD`i4XD0WD0PDU_6QDQ@QDR@XD0WD0QDS@
PDab4XD0QD_5WD0QDT@PDTl5XD0QDU@WD0PDel6QDV@QDW@XD0PDTl5WD0QDX@PDPP7PDZFXD0WD0PDUl5PDcl6SD0PDbi4P
DnZ;XD0VD0WD0PDUl5PDcl6SD0PDbi4PDnZ;XD0PD1QD`6WD0PDUl5QDY@SD0P@Tl5QDZ@PDnZ;XD0WD0QD[@XD0PDTl5SD0
QDa9TD1WD0QDo?PDP3PD`i4XD0QD\@WD0PDcl6PDbX6PD[[4XD0WD0QD]@PD]i4QD^@TD2QD_@XD0WD0QD`@TD6QDa@QDb@X
D0QDc@TD1WD0QDd@TD1QDe@XD0aD_5WD0QDf@TD4QDg@XD0VD0WD0QDf@TD4QDg@XD0QDh@WD0QDi@PDel6PD_f3XD0`Dio6
`D[l5WD0QDj@TD3PDU_6P@el6QDk@XD0WD0QDl@PD_i4PDel6XD0WD0QDm@TD3QDn@XD0VD0WD0QDm@TD3QDn@XD0QDo@WD0
PDPi4QDPAXD0WD0QDQATD4QDRAPDUl5QDSAXD0WD0QDQATD3PDSl5PD^U1XD0WD0QDQATD3PDbl5XD0QDTAWD0QDUAP@^i4Q
DVAP@el6P@R8QDWAXD0WD0QDXAQDi5PDQm5PDP[3XD0WD0QDYAPDel6QDZAXD0WD0QD[AQD\AQD]AXD0WD0QD^AXD0WD0PDm
[;QD_AXD0WD0QD`AQDaAXD0QDbAWD0QDcAPD]i4PDUk4XD0WD0PDUk4PD^X;XD0WD0QDdAQDeAQ@fAQDgAXD0WD0PDff4QDh
AXD0WD0PDiHPDTl5PDSZ4XD0WD0QDiAPDnFXD0WD0QDjAQDkATD1QDlAXD0`Dm5`DYH`DY9`DSHWD0QDmAQDi5PDQm5Q@nAQ
DoAXD0WD0QDPBQDi5PDQm5Q@nAQDoAXD0WD0PD_i4PDel6PDW^;XD0WD0QDQBQDRBQDSBXD0VD0`D]F`D_H`DdF`D`H`D]]4
`DaZ3WD0QDQBQDRBQDSBXD0QDTB`D]F`D_H`DdF`D`H`D]]4`DaZ3WD0QDUBTD2PDUl5PDel6QDVBXD0WD0QDWBQDXBQDYBX
D0`DQE`DXh1`DZh1`Dhc4`DVf1`DWf1`Djh1`Dlc4`D]h1`Dkl:`D[G`D[c3`DX^4`DkI`DUf4`Dl^;`Djc4`Dm^;WD0QDZB
QDXBXD0`Del6WD0QD[BQD\BQDVAXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DVd4`Dnc5`DTd4`D`HWD0QD[BQD\BQDVAXD0
QD]B`DRF`DdF`DXh1`DVf1`D[F`DfC`DVd4`Dnc5`DTd4`D`H`Eel6`Ecl6WD0QD^BXD0`DU_6`D[i4`D`l4`Da_;`Dio6`D
bl4`DUn4`Dlc4`DPd5SD0WD0QD_BPD]i4QD`BQDaBXD0WD0QDbBPD]i4QDi5XD0WD0PD]i4QDi5PDb_;XD0WD0QDcBPD]e4X
D0VD0WD0QDcBPD]e4XD0QDdBWD0QDeBTD1QDfBXD0QDgBWD0QDhBPDRP7PDVl5XD0WD0QDiBTD3QDjBXD0VD0WD0QDiBTD3Q
DjBXD0QDkBWD0QDiBTD3PD\i4XD0QDlBWD0PD\i4PDel6PDXIXD0`D]i4`Djn6WD0QDmBPDcl6QDnBXD0WD0QDoBPDel6PDc
o6PDQo6XD0WD0QDPCPDel6QDQCXD0`D[l5`Dfe3`DRP7`D\l5WD0PDU`;QDRCXD0WD0QDSCQDTCPDel6QDUCXD0WD0QDVCPD
el6PDV`;XD0WD0QDWCQDXCQDYCQDZCXD0WD0QD[CXD0WD0QD\CQDi5QD]CPD\i4XD0WD0QD^CPDel6QD_CXD0`D_i4`Dio6`
D]e4`DPP7`D]i4WD0QD`CQDaCTD1QDbCXD0`DdF`DhZ5WD0QDcCTD1QDdCTD2QDeCXD0WD0QDfCQDi5PDPR7PDTl5XD0WD0Q
DgCTD4QDhCQ@iCQDjCXD0WD0QDi5PDQm5PDk`;XD0WD0QDkCTD3QDlCQ@mCQDnCXD0WD0PDoa1PDYl5PD`f4XD0WD0QDoCTD
2PD_i4PDel6QDPDXD0WD0PD_i4PDel6QDQDXD0WD0PDZi4PDel6PDQa;XD0WD0QDRDTD1QDSDXD0`D\i4`D^i4`DjX1WD0QD
TDPDRa;XD0WD0PDRa;PD]R4XD0WD0QDUDPDPP7TD1PDSa;XD0WD0QDVDTD2QDWDVD0XD0WD0QDVDTD2QDWDQDXDXD0WD0QDY
DQDZDQD[DXD0WD0QD\DPDVa;XD0`DZi4WD0QD]DPD]V:XD0WD0PD]i4QDi5PDkb1XD0QD^DWD0PDUl5QD`BPD[Z6PDTl5QD_
DXD0`DfE`Dcg2`Ddg2`Doa3WD0QD`DP@Ul5PDe3XD0VD0WD0QD`DP@Ul5PDe3XD0QDk>WD0QDaDQ@bDXD0QDcD`DSn4`DTn4
`DXQ5`DYQ5WD0QDPBQDdDTD1QDeDPDUl5XD0QFfDWD0QDgDXD0TD4QDhDQDiDQDa5WD0QD6XD0QDjDQFkDTD3WD0QD6XD0QD
lD`DPo4`DQo4`D_H`D]P5`DXa5`DYa5WD0QDmDPD\i4XD0VD0WD0QDmDPD\i4XD0QDnDWD0QDoDQDPEPD\i4XD0WD0QDQETD
3QDREXD0QDSE`DTb;`DR[5`Dhc4`DSh1`DTn:`D^f3`DVf1WD0QDQAQDTEXD0PDTl5WD0QDUETD3QDVEQDWEXD0WD0QDXETD
1QDYEXD0QDZE`Dco4`DSh1`DP\4`DaG`Dmh4`Dhc4`DP\7WD0QD[EPD]i4TD2PDib;XD0WD0PDib;XD0QD\E`Del6QF]ETD2
WD0QD7XD0`D_i4SD0WD0QD7XD0QD^E`D^^4`Ddg2QF_ETD1WD0QD`EQDaEXD0QFbE`DXh1`DZh1`Dhc4`Djh1`DaG`DP\4`D
lZ5`D_e1`DjX1aDi4`Dmh4`D[h1`Dco4`DXb3QFcETD2WD0QDdEPDio6XD0YD2`DaG`Dhc4`DZh1`DXh1`Dlc4`D]`5`DS:`
Dee1`DSn4`DP\4`Dd2`D]6QFcETD2WD0QDdEPDio6XD0QDeE`DaG`Dhc4`DZh1`DXh1`Dlc4`D]`5`DS:`Dee1`DSn4`DP\4
`Dd2`D]6QFfETD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0QDgEXD0`DX`3`D_H`D]FWD0QDhEPDel6PDe5XD0WD0QDiEQDjEQDk
EXD0`D[[4`DWc4WD0QD\CTD1QDlEXD0`DQo6`DSo6`DWj4`D[]5WD0QDmEPDPHPDVl5XD0SD0WD0QDnETD1QDoETD1VD0XD0
WD0QDnETD1QDoETD1QDPFXD0WD0QDQFPDel6QDRFXD0WD0QDSFQDi5PD[EXD0WD0QDTFQDUFQDVFXD0WD0QDWFQDXFXD0aDa
5WD0QDYFXD0`DeH`D`d;`Dgh5`D\H`Dbl5WD0QDZFPDel4XD0`DWl5`DVl5`DXl5S@0WD0QD[FQD\FXD0VD0`DUn4WD0QD[F
QD\FXD0QD]F`DUn4WD0QD^FPDm[4XD0QD_FWD0QD`FQDaFQDbFQDcFXD0WD0PDcl6PDm[4PDYl5PDhd;XD0WD0QDdFQDeFQD
fFQDgFXD0WD0PDlU3QDhFXD0`DZ4`DWT5`DTl5WD0QDiFS@0QDjFQDkFXD0WD0QDlFXD0SD0WD0QDmFXD0SD0WD0QDnFQD`B
QDoFXD0WD0QDPGPDcl6QDQGQDRGXD0`DZ5`Dcl6QDSGPD]e4QDTGQDUGQDVGQ@_5QDWGPD]P;S@0QDXGQDYGQ`1j5WD0QDZG
XD0QD[GQD\GQD]GQDW6QDiEPDel6QD^GQD_GQD`GQDaGPDZi4`D_i4`D]i4`DSl5`DY5QDbGQ@a5Q`1j5WD0QDcGXD0PD[l5
QDdGWD0QDeGS@0QDfGXD0PDUl5QFgGUD0WD0QDhGXD0SD0QDiGQDjGTD2QDkGQDlGPDel6PDUn4PDTi4PDSl5PDel6QDmGQD
nGPD[l5QDoGPD[l5QDPHPDS1PD[l5QDQHPDHPDWj4QDRHQDSHQDTHPDS1PDQU4QDUHPD]P7PDSOQDVHPDXP7PDSOQDWHQDXH
PDhi4PDU_6QDYHQDZHQD[HP@[l5PDR3QD\HQDSGQD]HP@[l5S@0QD^HQD_HPDW\4QD`HQDaHTD2PDUl5PDd\;QDbHPDn7QDc
HQDdHPDel6QDeHQDfHPD\i4QDgHPD\i4QDhHQDiHQDjHQDkHQDlHQFo5TD2WD0QDmHXD0`Eil:`Ehl:`EQc4QDnHQDoHQDPI
QDQIQDmBPDcl6QDnBQDRIPDel6QDSIQDTIQDUIQDVIQDWIQDVIQDWIPDdi4QDXIQDYIPDmNPD]l2QDZIQD[IQD\IPDXP7QD]
IQFo5TD1WD0QD^IXD0SD0TD2QD_IWD0QD`IXD0QDaIPDROWD0PDjX6XD0PD[l5WD0QDbIXD0PDSl5PDjf;QDa5WD0PDS\:XD
0PDUl5PDel6Q@W6QDcIQDdITD2QDeIQDPCPDel6PDU`;QDfIQDgIQDhIQDiITD2PD_`;PD\i4QDjIPDZi4PD]i4QDkIPDZi4
QDlIPDbl4QDmEPDPHPDVl5QDRDPD_^4QDmIQDnIQDoIQDPJQDQJQDRJPDWl5VD0QDRJPDWl5QDSJQDTJQD]GPDPR7PDTl5QD
UJPD[l5`D\3QDVJTD2QDWJQDXJQDYJQDZJTD1QD[JPD]e4QD\JQD]JQD^JQD_JWD0QDSHPDP1PDZi4XD0WD0PDHPDWj4PDP1
PDZi4XD0WD0PDm9QD`JXD0`DSl5`D]l5`DXl5`D]i4`D_i4WD0PDHPDWj4QD`JXD0`DSl5`D]l5`DXl5`D]i4`D_i4WD0QDa
JTD3QDbJXD0`Del6`DSl5`D[l5`DVh;WD0QDcJQDdJXD0QDeJWD0QDfJPD[i4QDgJXD0QDhJWD0QDiJPD[i4QDjJPDel6XD0
QDkJQFlJTD2WD0QDmJQDnJXD0VD0`DPR7QFlJTD2WD0QDmJQDnJXD0QDoJ`DPR7WD0QDPKPDZi4PDUl5XD0QDQKWD0QDRKPD
Zi4PDVl5XD0SD0WD0QDSKQDTKXD0VD0WD0QDSKQDTKXD0QDUKWD0QDVKTD1XD0QDWKWD0QDXKPDcl6TD1QDYKXD0QDZKWD0Q
D[KPDUl5XD0P@el6QD\KWD0QD]KQD^K`D]i4XD0WD0QD_KTD2PD[i4XD0VD0WD0QD_KTD2PD[i4XD0QD`KWD0QDaKQDi5QDb
KXD0WD0SD0QDi5PDQo6QDcKXD0VD0WD0SD0QDi5PDQo6QDcKXD0QDdKWD0QDeKQDfKTD1QDgKPDPHXD0QDhKWD0QDiKQ@jKT
D1PDcFXD0QDkKWD0QDlKQDc<QDmK`D_i4`DSl5`D]i4`DXl5XD0QDkKWD0QDnKQDoK`D_i4`DSl5`D]i4`DXl5XD0QDPLWD0
PDnQ7QDm4XD0`D_i4`DSl5`D]i4QDQLWD0QDRLPD]e4XD0VD0QDQLWD0QDRLPD]e4XD0QDSLQDTLWD0QDULTD1QDVLPDP9XD
0WD0PDSl5PDcl6QDWLXD0VD0WD0PDSl5PDcl6QDWLXD0QDXLWD0PDTl5QDi5PDQm5PDaOXD0WD0QDYLTD1QDjJQDZLXD0WD0
QD[LPDUl5QD\LXD0QD]LWD0QD^LP@el6P@Qm5QD_LXD0WD0QD`LPD_i4PDel6QDaLXD0WD0QDbLPD\i4PDel6PDn5XD0WD0P
Dgi4QDcLPD4PDgi4QDdLXD0WD0QDeLQD[IPDci4PD^S7QDfLTD1QDgLXD0QDhLY@0WD0QDiLTD1QDjLXD0SD0QDkLWD0QDa8
PD]e4XD0VD0QDkLWD0QDa8PD]e4XD0QDlLWD0QDb5QDi5QDmLXD0QDnLY@0WD0QDoLXD0QDPMQDQMWD0QDRMPD[l5QDSMXD0
SD0WD0QDTMQDUMP@Tl5PDel6QDVMXD0S@0WD0QDWMQDXMXD0S@0WD0QDYMPD^i4XD0VD0WD0QDYMPD^i4XD0QDZMQD[MWD0Y
@0QD\MQD[GPDWl5XD0SD0QDa5WD0QD]MQD^MXD0SD0WD0QDjIPDPHPDel6XD0SD0WD0QDdGPDQU4P@jP7PDUl5XD0QD_MWD0
QD`MPD]i4XD0TD3QDaMQDbMWD0QDcMXD0SD0TD2QDdMQDb5WD0QDi5PDQm5QDeMXD0WD0QDmGQDfMQDgMXD0QFhMTD1WD0QD
iMXD0QDjMQDkMQDlMQDmMQDnMPDkY;QDmMVD0QDmMPD1WD0QDoMTD3PD`i4PD[l5XD0QDPN`DT9`DVR5`D_h1`DUa;`DWl;`
DY5`DRg3WD0QDQNTD5QDRNXD0`DZ\4WD0QDgCTD2QDSNXD0`D]i4`D_i4WD0QDTNTD1PDeY:QDUNXD0VD0`Del6`Dcl6WD0Q
DTNTD1PDeY:QDUNXD0QDVN`Del6`Dcl6WD0PDeY:PDjn5XD0`DTl5WD0QDRKQDiFTD1QDWNQDXNXD0WD0PD`1PDWS1PD[l5X
D0WD0QDRKPDel6QDYNXD0`D]i4`D`i4WD0QDZNP@el6QD[NXD0WD0QD\NTD1PDPHPDSl5XD0WD0QD]NPDio6XD0QD^N`DVm;
`Db[5`DRP5`DWm;`DjX1`D_e1`DaQ6`DXj4`DYj4`Df^4`DUh1`D[^4WD0QD_NTD2QD8QD`NXD0WD0QDaNQDbNS@0PDmCXD0
`D]e4WD0QDcNTD4QD9PD`i4XD0QDdNWD0Q@b5QDeNTD4QD9XD0WD0QDfNTD4PDZi4XD0VD0`Dle1`DUa;`Dee1`DSn4`DSl5
`D_i4`D]i4WD0QDfNTD4PDZi4XD0QDgN`Dle1`DUa;`Dee1`DSn4`DSl5`D_i4`D]i4QDhNWD0QDiNTD1QDjNXD0WD0QDfNQ
@kNPDhm;XD0WD0QDlNTD3QDmNXD0`DdF`DSd4`D`H`DUH`DVH`DkG`DlG`Do7`DVd4`DdV5WD0QDnNQDoNXD0`D^c5`D_f3`
D_S1WD0QDPOPDel6QDQOXD0PDTl5WD0QDROQDk:QDSOXD0VD0WD0QDROQDk:QDSOXD0QDTOWD0QDUOQDVOQDWOXD0VD0WD0Q
DUOQDVOQDWOXD0QDXOWD0QDYOPDel6QDZOXD0WD0QD[OPDel6PDnn;XD0WD0QD\OPDel6QD]OXD0`D]i4`DVl5`DTl5WD0QD
^OPDel6QD_OXD0WD0QD`OPDcl6TD1QDaOXD0WD0QDbOPDeGPD]`5PD]i4XD0WD0QDcOQDdOXD0WD0QDeOQDfOXD0WD0QDPBT
D2QDgOXD0`Dlg3WD0QDhOP@cl6QDiOXD0WD0QDVEPDcl6QDjOXD0`D_e1WD0QDkOTD3QDlOXD0QDmO`Ddo;`Dg_5WD0QDnOQ
DoOVD0XD0WD0QDnOQDoOPDTl5XD0WD0QDPP1TD1QDQP1XD0WD0QDRP1QDSP1PD[l5QDTP1XD0WD0QDQAQDUP1P@eY:PDlo;X
D0WD0QDgCQDVP1P@mo;QDWP1XD0`DTl5`D]i4`D_i4`Dae1WD0QDXP1QDVP1TD1QDYP1XD0QDZP1WD0PDcl6PDef1XD0PDUl
5`D_e1`DR]5`DRP5`D`o4`DR]5`D_Y5`DTo4`DRP<`DSP<WD0QD[P1QD`BQD\P1XD0WD0QDa5PDel6QD]P1QD^P1XD0`D_H`
DPo4`D]F`D^H`DXo4`DdF`D`H`DXh1`DPR5`DQW5WD0QD_P1TD2QD`P1PDel6QDaP1XD0`DTl5`DVl5`DWl5`EWf1`EVf1`E
kP5`ES:`EWR5`EVR5`Ekn4`Ejn4`ETh1`EV_5WD0QDbP1PDZi4PDel6PDTd4XD0WD0QDcP1QDdP1QDeP1XD0`D_H`DZh1`DX
h1`Dh5`Del6`Dcl6`DZ\4WD0QDfP1QDgP1XD0QDhP1WD0PDeP<QDiP1XD0WD0QDjP1PDUY;XD0WD0QDkP1QDlP1XD0WD0PDl
c5PDYl5PDnR5XD0WD0QDmP1Q@nP1PDkW;XD0`DPO`DnN`DTl5`DSl5`D\e4`DTd4`Dgh3WD0PDnNPDQU4PDnR7PDkW;XD0WD
0PDHPD[l6PDUl5XD0WD0PDHQDoP1VD0XD0`D_i4WD0PDHQDoP1QDPQ1XD0`D_i4WD0QDQQ1Q@a5QDRQ1P@cl6QDSQ1Q@TQ1X
D0WD0QDUQ1QDVQ1XD0WD0QDWQ1QDXQ1QDYQ1QDZQ1XD0WD0QD[Q1QD\Q1TD3QD]Q1XD0QD^Q1WD0QDhBTD2PDQo6QD_Q1XD0
YD2WD0QDhBTD2PDQo6QD_Q1XD0QD`Q1UD0WD0PDVQ7PD[l5XD0QFaQ1TD9PD4SD0QDbQ1TD6WD0QDcQ1TD2Q@dQ1QDeQ1XD0
PD4WD0QDcQ1TD1QDfQ1QDgQ1XD0PD4WD0QDcQ1PD[l5XD0QFhQ1aD;QDiQ1TD5WD0QDjQ1PDel6QDkQ1PDTl5XD0`DS:`DdF
`D]F`Dae1`DjV5`DTf1`D_e1`D]9`DbX;`DZ7`DTd4WD0QDjQ1PDel6QDkQ1PDTl5XD0QDlQ1TD2QDmQ1WD0QDnQ1QDoQ1TD
2PD[l5XD0`D=`Dkm:WD0QDPR1QDQR1PD[l5XD0QFRR1WD0QDSR1TD2QDTR1QDUR1XD0QDVR1WD0QDWR1QDjJXD0`Dcl6`Dah
4`DTd4`DS1`D[l4`DSc4`DdFWD0QDXR1PDZl5QDYR1XD0WD0QDZR1QD[R1QD\R1QD]R1XD0WD0QD^R1QD_R1QD`R1XD0`DeY
5`D^b5WD0PD_i4PDHPDXU3QDaR1XD0WD0PDSl5PDel6PDPR7PDTl5XD0WD0PDU_6QDbR1QDcR1VD0XD0`Dco4`DWl:`DUF`D
]`5`DRY1WD0PDU_6QDbR1QDcR1QDdR1XD0`Dco4`DWl:`DUF`D]`5`DRY1WD0QDeR1S@0QDfR1PDTl5XD0`DeP;`Db:`DZF`
DQi5`D]GWD0QDgR1QDhR1XD0`DUR<`DZo:aDi4WD0PDel6PDVR<PD]l5XD0YD2WD0PDel6PDVR<PD]l5XD0QDiR1WD0QDjR1
TD1QDkR1Q@j5QDR5XD0`Dal5`DZ\4WD0QDlR1QDmR1XD0VD0`D]`5`D_e1`D_i4WD0QDlR1QDmR1XD0QDnR1`D]`5`D_e1`D
_i4WD0QDoR1TD1QDPS1QDQS1XD0`D]i4`DTl5`DRf1WD0PDgf1QDRS1XD0WD0QDQ:PDR3Y@0QDSS1XD0QDTS1WD0QDQ:PDR3
YD1XD0QDUS1UD0WD0PDcl5SD0XD0TD9PD4TD7QDQ:PDR3UD0WD0PDcl5SD0XD0TD9PD4TD7QDVS1PDcl5QDWS1WD0QDXS1SD
0XD0UD0WD0QDYS1TD7PDR3XD0UD0WD0QDZS1TD7QD[S1XD0TD7QDQ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QD\S1TD
1QD]S1XD0TD7QDQ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDeP7QD^S1QD_S1TD2QD`S1XD0QDaS1TD9QDQ:WD0PDXP7XD
0QDbS1TD6QDQ:QDcS1PD[i4PD[l5QDdS1QDeS1PD_i4PDlR<PDTl5PD]i4PDel6QDkQ1PDTl5`Del6`Dcl6`DnP7`Dbi4`Do
P7PD_i4PDel6PDmR<PDTl5QDfS1PDUl5QDgS1PDVl5TD5PD_i4QDhS1PD4QDiS1PDlo6TD6PD4QDjS1TD2QDbGQDhOQDkS1Q
DlS1PDel6PD\W;QDnMQDmS1PDVR<QDnS1TD2QDoS1QDPT1TD1QDQT1QDRT1QDgCQDQT1TD1WD0QDST1XD0QDnMQDTT1WD0QD
UT1XD0QDVT1TD3PDio6QDWT1P@Zi4TD1QDXT1PD[l5QDYT1TD2QDZT1WD0QD[T1XD0QD\T1QDW6QD[MQD\T1QD]T1Q@^T1WD
0QD_T1XD0QD`T1TD1QDaT1TD3QDbT1QDcT1PD_i4PD`3PDc5PD]i4QDdT1PDhP<PDUY;QDYLTD3QDeT1QDfT1QDgT1TD2P@e
l6QDhT1PD[l5QDa5PDbl4QDiT1`DdF`DVR5`DS:`DVf1`DTd4`DkI`DRR5QDjT1PDSl5PDel6QDkT1QDlT1PDXl5QDmT1QDn
T1TD1QDoT1QDPU1PDmS5QDQU1QDRU1PDXl5QDnMQDSU1Q`1j5QDTU1QDUU1PDgh3QDVU1PD\i4QDWU1PDUl5QDY@QDYLQDXU
1QDYU1PDS<QDnQ1QDZU1QD[U1PDel6QD\U1PD\EQD]U1PDci4PD^S7PDci4PD[i4PD[l5SD0QD^U1PDel6QD_U1PDTl5QD`U
1QDaU1PDTl5PDjh3PD_i4PD`3PDbl5QDbU1TD1QDcU1`En9`E>`Ek8QDdU1P@ai4QDeU1QDmETD2QDfU1QDgU1QDhU1TD1QD
iU1PDaP7QDjU1aD;PDbl5PDcl6QDkU1QDlU1QDmU1QDnU1PD[l5aDoU1`DXh1PDZR1PD[l5QDiFQ`1j5QDPV1`Eeo6`Efo6`
EkP7`EVl5`Efl6`ETl5`ESj4`EcEQDQV1PD[l5aD;QDRV1PD[l5QDSV1SD0QDTV1QDUV1Q`1l5QDVV1P@ai4QDUV1Q`1l5WD
0QDWV1XD0QDXV1`DTl5`DUl5PDci4QDYV1TD2QDZV1PD4PDci4QD[V1aD0aD_5QD\V1QD]V1QD^V1QD_V1QD`V1PDUY;QDjJ
TD2QDaV1QDbV1QDcV1TD2QDdV1QDnMTD1PDVR<QDeV1QDXT1TD1PD[l5QDeV1QDfV1WD0SD0XD0QDgV1TD1QDhV1QDiV1QDj
V1PD[l5QDkV1QDlV1SD0QDmV1QDnV1QDoV1QDPW1QDQW1PDnNQDRW1QDSW1PDXl5QDTDQDTW1QDUW1PDmS5QDVW1QDWW1QDY
:PD_l5TD6PD4TD3QDXW1QDYW1PDel6QDZW1QD[W1QD\W1QD]W1PDcl6TD2QD^W1PD_i4QDmBTD3QD_W1QD`W1PDXP7TD5PD4
S@0QDaW1PDcl5TD6PD4QDbW1TD2PDbf3WD0QDcW1TD1QDdW1XD0`Del6`Dcl6WD0QDeW1XD0QDfW1TD1QDgW1WD0QDhW1PD\
i4XD0PD]i4WD0QDiW1QDjW1P@Tl5P@el6XD0QDkW1QDlW1TD1WD0`D\c7`D[M`DcR1`DM`DSj2`Dhj2`Doe;`DlT<`DmT<`D
c\6`DdR;`DnT<`Djk5`Dik5`Djm6`DoT<YD1XD0QDmW1QDlW1TD1WD0`D\c7`D[M`DcR1`DM`DSj2`Dhj2`Doe;`DlT<`DmT
<`Dc\6`DdR;`DnT<`Djk5`Dik5`Djm6`DoT<YD1XD0QDnW1TD1QDoW1WD0QDUOPDel6QDPX1XD0QDQX1TD1WD0QDRX1XD0QD
SX1TD1QDTX1WD0QDUOQDUX1PDZi4XD0QDVX1WD0QDcQ1QDWX1QDXX1QDYX1PD[l5XD0WD0QDQAQDi5PDlo;XD0QFZX1TD1WD
0QD[X1Q@bDQD\X1XD0QD]X1WD0QD^X1TD1XD0QD_X1WD0QD`X1TD1PD[i4XD0QDaX1WD0QDk:S@0PDc5QDbX1QDdT1XD0WD0
QDcX1PDR3QDdX1QDeX1XD0UD0WD0PD^2QDfX1XD0TD9PD4TD4QDX;QDgX1TD4WD0QDb5QDP5XD0QDhX1`D]6`D[[4`DSP1`D
W`4`DSg1QDk4TD2WD0QDn4XD0QDiX1QDk4TD2WD0QDn4XD0QDjX1TD2QDkX1`DZ\4QDlX1WD0QDn4XD0QDmX1UD0QDnX1TD3
WD0QDn4XD0QDoX1UD0QDPY1TD7WD0QDn4XD0QDQY1UD0QDRY1TD4WD0QDb5QDP5XD0QDSY1`En9`E>`Ek8WD0QDTY1XD0QDU
Y1`DWl5WD0QDVY1P@Ul5XD0QDWY1TD2QDXY1WD0QDQAPDel6QDYY1QDZY1XD0WD0QDiIPDPHXD0QD[Y1WD0QDnMP@jP7P@el
6PDVR<XD0WD0QDnMQD\Y1TD2QD]Y1XD0WD0QDb5PDTMXD0QD^Y1TD2QD_Y1WD0QD`Y1TD1QDaY1XD0QDbY1WD0QDcY1P@oc6
PDXl5XD0QDdY1WD0QDeY1P@oc6PDXl5XD0QDfY1TD1QDgY1WD0QDa5P@jP7PD[i4PD[l5XD0WD0PDQU4QDa5PDel6SD0TD3Q
DhY1XD0QDiY1WD0PDQU4QDa5QDjY1QDhY1XD0QDkY1WD0QDeV1XD0QDlY1TD1SD0PD[l5QDa5PDeh3WD0QDmY1XD0QDnY1WD
0QDoY1QDa5PDeh3XD0QDPZ1WD0QDQV1PD[l5XD0QDQZ1SD0TD6QDRZ1UD0PDVl5TD6QDSZ1PD4QDTZ1UD0QDUZ1TD7PD4Q@h
5S@0S@0QDVZ1WD0PDXP7QDWZ1XD0TD3PD4TD4QDXZ1WD0QDYZ1XD0QDZZ1PD\i4WD0QDRKTD2PD\i4XD0VD0WD0QDRKTD2PD
\i4XD0QD[Z1QD\Z1TD1WD0QDn4QD]Z1XD0SD0QD^Z1WD0QD_Z1XD0QD`Z1WD0QDaZ1TD4QDbZ1XD0VD0WD0QDaZ1TD4QDbZ1
XD0QDcZ1WD0QDdZ1QDeZ1XD0VD0WD0QDdZ1QDeZ1XD0QDfZ1WD0QDgZ1TD4QDhZ1XD0Q@k:QDiZ1WD0QDgT1XD0QDjZ1TD2Q
DkZ1TD1WD0QDlZ1XD0WD0QDmZ1TD1QDnZ1XD0QDoZ1`DdF`DVR5`DRR5`DYH`DVf1`DTd4`DS:`DkI`DZh1`DP\5`DhQ5`DP
\4`Dl[7QD_APDZi4WD0PD]i4PDel6PD`i4XD0WD0QDP[1P@^i4PDTl5XD0QDQ[1WD0PD_i4PDel6QDR[1XD0WD0QDS[1XD0Q
DT[1WD0QDU[1TD6PD4Q@h5QDV[1XD0QDW[1QDX[1WD0QDY[1S@0S@0QDZ[1XD0WD0QD[[1QD\[1QD][1QD^[1XD0WD0PDHPD
Xj4PDjR;XD0WD0QD_[1P@jP7P@nR7P@cl6QD`[1XD0WD0QDa[1Q@a5QD[IQDb[1XD0WD0PDQU4PDi1PD[l5PD]EXD0WD0QDc
[1PDQU4QDd[1XD0PDU3PDHPDc`:PDn5PDfo6PDW\4QDe[1PDTl5PDnGPDHPDbd2PDXP7P@cl6QDf[1QDa5Q`1j5WD0QDg[1X
D0`DSn4`@[l5`Djh4PDQU4QDa5Q`1j5WD0QDh[1XD0PDVR7Q`1j5WD0QDh[1XD0QDi[1QDkMPDSf4QDa5WD0QD[IQDj[1XD0
PDbl5PDn9PDjP7PDdQ1QDk[1PD_f3QDl[1PDYOPDXP7PDk`4PD[l5PDmNPDh^:PDel6PDP;QDm[1QDn[1QDo[1PD_i4PDP;P
DWl5PD]S7QDa5PDZW<PD[l5PDgR1PDUl5QDP\1QDQ\1PDgo6PDQm5WD0QDk5XD0QDR\1QDS\1aD_5`DmMQDT\1`D^n:`DQ8`
D]W<`D^W<`D_W<`D`W<`D_;`D[d2`Djo;`DaW<`Dik;`DbW<`DcW<`DdW<`DeW<`DfW<`DgW<`DhW<`DiW<`DjW<`DkW<`Dl
W<`DmW<`DnW<`DoW<`DfY:`DdY:`DPX<`DQX<`DRX<`DQX:`DnY:`DmY:`DPX:`DSX<`DTX<`DUX<`Dh^:`DU]:WD0YD4XD0
QDU\1`EYm:`ET;`ET^4`E[m:`Ehm:`E_m:`Elm:QDV\1PDal5QFW\1QDX\1SD0PDal5QDY\1QDZ\1QD[\1PDmNPDhk4PDdi4
PDel6QD\\1QD]\1`Dhh3QD^\1PDQo6QD_\1PDPe;PD]i4PD_i4PDcl6QD`\1PDne4QDa\1PDXn2PDTl5QDb\1TD2SD0PDfl4
QDc\1PDTl5PDel6QDd\1QDe\1QDf\1QDg\1QDh\1QDi\1PDel6SD0PDWl5QDj\1PDeX<QDk\1PD]l5TD4PDYl5TD4QDa5WD0
QDl\1XD0QDm\1TD2PD_i4QDn\1QDo\1QDX\1PDci4QDP]1QDQ]1TD3PDbl5QDR]1PDbl5QDS]1QDT]1QDU]1PDal5P@el6QD
V]1WD0QDW]1XD0VD0PD\P7QDh5S@0S@0QDX]1QDW8QDY]1QDZ]1PD_i4PDcl6QD[]1PDTl5QD\]1QD]]1QD^]1QD_]1QD`]1
TD3QDa]1QDb]1QDc]1QDd]1PDci4PDal5PDaT;PDoo6QDe]1QDf]1PD\i4QDRKTD3PD[l5PDjj1QDg]1PDTl5QDh]1QDi]1Q
Dj]1QDk]1PDWl5PDnX<PD_i4QDl]1QDl>QDm]1QDn]1QDa5Q`1j5WD0QDo]1XD0`@al5`@Sl5Q@_5QDX\1QDP^1PDal5QDX\
1QDd6PDal5PDcl4P@Tl5Q@h5QDQ^1QDR^1WD0PDYR1PDel6QDS^1XD0QDT^1QDU^1QDV^1PDT3PDal4PD]9PDYl5PDaQ<QDW
^1QDX^1QDY^1QDZ^1Q@[^1QD\^1WD0PDel6QD]^1XD0QD^^1QD_^1PD^i4PD\P7QDh5QD`^1PD\P7QFa^1QDb^1Q`1j5QDc^
1QDd^1QDe^1QDf^1PDHPDX]4PDUl5PD]i4PDcl6PD\Y<PDVl5PDbl5QDg^1PDbl5PDdi4QDh^1QDi^1PDbl5PDco6QDj^1QD
k^1PDog3QDl^1QDm^1QDn^1QDo^1PDTl5PDel6QDP_1QDQ_1TD2QDR_1QDS_1WD0QDR5aDi4aD_5`DWj4`DaG`DfD`DWj4SD
0XD0`DTl5WD0QDT_1XD0QDa5Q`1j5WD0QDU_1XD0QDV_1WD0QD`X1QDoT1QD`BTD1QDW_1XD0WD0QDX_1PDnX<QDY_1XD0QF
Z_1TD5QD[_1WD0QD\_1PDTl5PDel6QD]_1XD0SD0QD^_1Q`1j5P@el6WD0QDR5XD0QD__1WD0Qd1j5QDR5XD0QD`_1`DZ\4W
D0QDR5XD0QD`_1`DZ\4QDa_1TD3QDa5Q`1j5WD0QDR5XD0WD0QDR5XD0QDb_1QFc_1QDd_1PDel6WD0YD4XD0`D^n:QDe_1P
D_i4PDY5QDX\1PD\e4SD0TD4PDal5QDf_1WD0QDg_1XD0WD0QDh_1aDQ6aDR6aDi4SD0Y@0TD1PDal5XD0QFi_1aD_5WD0QD
X\1YD0XD0S@0S@0S@0PDal5YD0Q@a5QDX\1SD0PDal5QDj_1WD0QDX\1QDk_1XD0QDl_1QDm_1PDTl5SD0QDn_1PDZi4TD1Q
Do_1QDP`1Q`1j5QDQ`1QDR`1Q`1j5SD0QDS`1P@[l5QFT`1PDXf4QDU`1QDV`1QDW`1PDcl4PDTl5QDX`1QDY`1PD[l5QDZ`
1QD[`1PDT^7QD\`1PDcl4PDTl5Q@h5S@0QF]`1`Dlb5`DP\4WD0PDbl4XD0QD^`1QD_`1QD``1WD0PDbl4XD0SD0PDcl6S@0
QDa`1QDb`1QDc`1TD1QDd`1`DSH`DhR5QD_HTD2QDe`1P@el6QDf`1QDg`1QD\8SD0QDh`1PDel6QDi`1QDj`1PDTl5TD2WD
0QDS5XD0QDk`1QDl`1QDm`1aD_5PDel6QDn`1QDo`1QDPa1QDQa1QDeR1Q`1j5QDRa1S@0WD0QDSa1XD0QDTa1QDUa1QDVa1
QDWa1QDXa1TD2WD0QDYa1XD0QDZa1QD[a1QD\a1TD2QD]a1PDHPDWj4TD1QD^a1SD0QD_a1QD`a1TD1QD^a1SD0QD_a1QDaa
1QDba1PDal5PDTl5PDel6QDca1PD4Q@h5S@0S@0QDda1QDea1PDPR7QDfa1TD1QDga1SD0QDha1PDZi4QDia1PDkZ<PDYl5P
DSZ4PDeT3QDg_1PDel6PDne4QDja1PDWl5PD]S7QDUOQDk:QDka1QDla1Q@c<QDma1P@el6QDna1QDe5QDma1P@el6QDna1Q
Doa1QDPb1QDQb1QDRb1`EZ5`Eem3`Edg2`EZV7`ER[<`EY[4`ES[<`EaX5QDa5Q`1j5WD0QDSb1XD0`D_i4`DVl5`DXl5`D6
QDTb1QDUb1P@_j5QDVb1PDTl5PDkOPDYl5PDS9PDcl6PDjU3QDWb1PDcl6PDjU3PDSn4`DTl5PDW[<PDWZ3PDdi4QDXb1PDX
[<PD]i4QDYb1PDRg3UD0WD0QDZb1QD<XD0UD0QD[b1TD1WD0QD\b1QD<XD0QD]b1QD^b1QDa5Q`1j5WD0QD_b1QD`b1XD0VD
0QD]b1QD^b1QDa5Q`1j5WD0QD_b1QD`b1XD0QDab1PDho6TD2SD0QDa5WD0QDbb1QDcb1XD0VD0PDho6TD2SD0QDa5WD0QDb
b1QDcb1XD0QDk>QD=TD1QDa5TD1WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDdb1UD0WD0PDfS7PD4TD9QD>XD0VD0UD0W
D0PDfS7PD4TD9QD>XD0PD1WD0QDeb1QDfb1XD0VD0WD0QDeb1QDfb1XD0QDgb1WD0QDhb1QDib1P@]i4PDUJXD0WD0QDjb1Q
Dkb1XD0VD0`Dab4WD0QDjb1QDkb1XD0QDlb1`Dab4WD0QDmb1QDnb1XD0VD0WD0QDmb1QDnb1XD0PD1WD0QDob1PD^i4PDTl
5PD`j4XD0VD0`DfE`Dcg2WD0QDob1PD^i4PDTl5PD`j4XD0QDPc1`DfE`Dcg2WD0QDQc1QDRc1QDSc1XD0WD0QDTc1XD0QDU
c1QDVc1QDWc1TD3QDa5Q`1j5WD0QD`6XD0VD0QDVc1QDWc1TD3QDa5Q`1j5WD0QD`6XD0QDXc1WD0QDYc1PDTMXD0`DoR3QD
Zc1TD2QDa5TD1WD0QD[c1XD0VD0QDZc1TD2QDa5TD1WD0QD[c1XD0QD\c1UD0QD]c1TD2QD<QDa5Q`1j5WD0QD^c1XD0WD0Q
DeR1S@0QD_c1PDih3XD0SD0WD0QD`c1QDac1XD0QDbc1WD0QDcc1QDdc1TD1QDec1XD0QDbc1WD0QDfc1TD1QDec1XD0WD0Q
Dgc1P@jb6QDhc1P@Tl5P@el6QDic1XD0WD0PDdl6PD_l5XD0PDaMWD0QDjc1Q@g5QDkc1XD0WD0QDkc1XD0WD0QDlc1TD3PD
Ul4VD0XD0WD0QDlc1TD3PDUl4QDmc1XD0WD0PD`Q3PD]i4SD0XD0TD2QDnc1TD2QDoc1WD0QDPd1PD]i4XD0QDQd1WD0QDRd
1QDSd1QDTd1XD0WD0QDUd1TD1QDVd1XD0`Doh:`DUF`DWi:`D]`5`Dlc4`Dmh4`Dhc4`Dc_5`DnT5`DoT5`Da_5`Dn]5`Del
6`DSh1`DP\4`Dcl6`DU_6WD0QDWd1QDXd1QDYd1TD2QDZd1XD0WD0PD[5PD[l5PDnZ4XD0WD0PDQ]<PDTl5XD0WD0PD]i4PD
cl6QD[d1XD0QD\d1TD1WD0QD]d1QD^d1QDk:TD2QD_d1XD0WD0QD`d1QDad1QDbd1XD0VD0WD0QD`d1QDad1QDbd1XD0QDcd
1WD0QDdd1QDed1QDfd1XD0QDgd1TD5QDhd1WD0QDid1P@^S7PDTl5QDjd1QDkd1XD0WD0QDld1P@di4PDmNTD2QDmd1XD0VD
0WD0QDld1P@di4PDmNTD2QDmd1XD0QDnd1WD0QDod1PDd3PDel6XD0QDPe1WD0PDah4PDUl5XD0PDel6WD0QDQe1QDRe1XD0
VD0`DT9`Dg2WD0QDQe1QDRe1XD0QDSe1`DT9`Dg2WD0QDTe1QDUe1QDVe1QDWe1XD0WD0PDRe4PDYl5PD]S7XD0WD0PD_i4Q
DXe1PDhU3XD0WD0PDSl5PDcl6PD]]<XD0WD0PDkOQDYe1PDS9XD0WD0QDZe1QD[e1XD0`DaZ3`D^]<WD0QDeR1QD\e1QD]e1
XD0VD0`Dnf1`Doa3WD0QDeR1QD\e1QD]e1XD0QD^e1`Dnf1`Doa3WD0QD_e1QD`e1XD0`D]`5`DUF`Doh:WD0QDae1XD0`D]
c5`D\c5`Dh]<`DWG`DRd5`DPf5`Dij4`DTb4`DW_5`Dah4`Da_5`Dhn;`D[o4`Ddh4WD0PDWn;QDbe1XD0WD0PDY2QDce1XD
0WD0PDVk4QDde1XD0WD0QDee1QDfe1XD0WD0QDge1PD_i4XD0WD0QDhe1TD1QDie1XD0`DTl5WD0PD^i4PDTl5QDje1XD0`D
cH`Dc^5`Dh5`D\`4`DPR5`DP\5WD0PDWl4PDTl5XD0WD0QDke1QDle1XD0VD0WD0QDke1QDle1XD0QDme1WD0QDne1TD2PDZ
i4PD[l5XD0QDoe1WD0PDcl6PDPb4XD0SD0aD_5`DQW5WD0QDPf1XD0`D_e1`Dco4`DVf1`DS:`Djn4`DVV5`DP\5`DXo:`D[
o:`D^^<`DRP5`D`o4`DjX1`D_U5`D^d5`DSg2`DaG`DW<WD0PDl^:QDQf1XD0`DnN`DPOWD0QDeR1TD1QDRf1QDSf1XD0WD0
PD]P1PD_i4QDTf1TD1XD0VD0WD0PD]P1PD_i4QDTf1TD1XD0QDUf1WD0PDX\5QD[R1PDf^<XD0WD0PDnb1PDTl5PDel6XD0Q
DVf1`D[]5`DTf1WD0PD_i4QDWf1PDeP7PDYb3XD0WD0PDTl5PDcl6QDXf1XD0VD0WD0PDTl5PDcl6QDXf1XD0PD1WD0PDTl5
PDn]<XD0WD0PDUl5QDYf1QDZf1QD[f1XD0VD0WD0PDUl5QDYf1QDZf1QD[f1XD0QD\f1WD0QDgCTD2PD[l5P@el6QD]f1XD0
WD0QDgCQD^f1TD2QDa=XD0QD_f1WD0QD`f1QDaf1TD2QDbf1XD0VD0WD0QD`f1QDaf1TD2QDbf1XD0QDcf1WD0QDdf1QDef1
QDff1XD0`Del6`D\j4`DTl5WD0QDgf1QDhf1QDif1XD0WD0PDel6PDVX<QD_5XD0`DT;`Dm^<`DcI`Dlo4`DYh1WD0QD?XD0
PDTl5`Dfe1`DRY1`Dbo4`Dn^<`DaS5`DUF`DRF`D`h5`DRd5`D`[5`DP]5`DfP1`DjX1`DYQ5`Dkh:`DfD`Df]5`Do^<`D^[
5WD0QD@PDTl5XD0`Dcl6`Del6`DRF`D]`5`DjX1`Dh5`DUD`DiH`DbS5`DP_<aDi4WD0QDjf1QDkf1XD0WD0QDlf1XD0QDmf
1`D]`5`DRF`DUF`D`[5`DP]5`Dgh5`Del6`Dcl6WD0QDnf1XD0`DRF`DfC`DUF`Dn_<`DeFWD0PDTd4PD[l5PDTd4XD0`Deh
4WD0PDWl5PDel6QDof1XD0`Dee1WD0QDPg1PDTl5XD0`DYo4`D`e1`DR^4`DfP1`DjX1`D`[5`DRY1`DYQ5`DT`<`Dh]4SD0
WD0QDQg1PD[l5QDRg1XD0WD0QDSg1QDTg1TD1QDUg1XD0WD0PDnR7PDZ\4XD0PDTl5WD0PDcl6QDVg1QDWg1XD0VD0WD0PDc
l6QDVg1QDWg1XD0QDXg1WD0QDYg1QDZg1QD[g1XD0QD\g1WD0PDlQ7PDcl6QD]g1XD0WD0QDk:QD^g1QD_g1XD0WD0QD`g1T
D2PDal5QDag1TD2XD0QDbg1WD0PDbT3PDal5QDcg1XD0WD0PDf]:QDdg1XD0QDeg1WD0PD[l5PDbX6XD0`DT;`DkP5WD0QDf
g1PDgi4QDgg1XD0WD0QDhg1QDig1QDjg1XD0VD0aD_5WD0QDhg1QDig1QDjg1XD0QDkg1aD_5WD0PDbT3PD_m5PDal5XD0WD
0QDlg1QDmg1PD^i4TD1PDTl5QDng1XD0`DfEWD0PDhEPDel6QDog1XD0`DPO`DQO`DnNWD0PDiEPDTl5QDPh1QDQh1XD0WD0
PDSZ4QDRh1XD0QDSh1WD0PDS1PD4PD[l4XD0WD0PDhi4QDTh1XD0QDUh1WD0QDh8QDVh1XD0QDWh1`DTl5`D[l5WD0QDXh1T
D3QDYh1Y@0QDZh1XD0`Dih3`Djh3WD0QD[h1P@di4TD1QD\h1QD]h1XD0WD0QD^h1P@nR7QD_h1XD0VD0WD0QD^h1P@nR7QD
_h1XD0QD`h1WD0QDah1QDbh1TD2QDch1XD0VD0WD0QDah1QDbh1TD2QDch1XD0QDdh1WD0QD`CPDWj4PD`f3TD2XD0QDeh1W
D0PDPR7PD[i4XD0`D\o3WD0QDfh1QDgh1TD1QDhh1XD0WD0PDbl5QDih1TD2XD0QDjh1WD0PDnR7TD1QDkh1QDlh1QDmh1XD
0WD0QDnh1QDoh1QDPi1XD0QDQi1TD4QDRi1WD0QDWQ1QDSi1TD2P@[l5QDTi1XD0WD0PDQU4QDUi1TD2QDVi1XD0WD0QDWi1
QDXi1TD2QDYi1XD0WD0QDZi1TD1PD[l5QD[i1XD0`DVh;`DXQ7WD0QD\i1QD]i1TD1QD^i1QD_i1XD0WD0PDel6S@0QD`i1Q
Dai1XD0QDbi1WD0PDn:PDmNPDik4XD0WD0PDel6PDP;PDfR7XD0WD0PDel6PDnb1PDP\4XD0QDci1WD0PDel6PD`Q3PDYl5P
DUl4XD0WD0PD^n:PDYo7XD0WD0QDdi1PD[l5XD0QDei1`Dm^<WD0QDQBPDmNQDfi1XD0VD0WD0QDQBPDmNQDfi1XD0QDgi1W
D0QDhi1XD0SD0WD0QDii1QDji1XD0VD0WD0QDii1QDji1XD0QDki1WD0PD_i4PDHPDbd2XD0VD0WD0PD_i4PDHPDbd2XD0QD
li1WD0QDgCQDmi1TD2QDni1XD0VD0WD0QDgCQDmi1TD2QDni1XD0QDoi1WD0PDma<PD^4XD0`D]`5WD0PD\f4PDjP7PD]e4X
D0WD0QDh9Y@0QDPj1PDmNTD2XD0QDQj1WD0QDRj1QDSj1TD1QDTj1XD0SD0WD0QDUj1PDnn2XD0QDVj1`DQb<`DQi4`DSn4Q
DWj1WD0QDXj1TD3QDYj1QDZj1XD0SD0WD0QD[j1PDTl5XD0`DRd5`DaX5`DWG`DoF`D^b<`DiX;`DZ`3SD0WD0QD\j1TD1QD
]j1QD^j1XD0QDk:TD2QD_j1QD`j1WD0PDnU;PDTl5PDcl6XD0SD0WD0QDaj1PDcT3P@Zl5PDcT3PDal5XD0QDbj1WD0QDcj1
TD2PDih3QDdj1QDej1XD0WD0QDo?PDcl6QDfj1TD1QDgj1XD0WD0PD_i4QDhj1QDij1QDjj1PDQo6XD0VD0WD0PD_i4QDhj1
QDij1QDjj1PDQo6XD0QDkj1WD0PDci4PD[l5QDlj1XD0WD0PDbl5PDQU4PDQOXD0VD0WD0PDbl5PDQU4PDQOXD0QDm=WD0PD
]i4PDel6PD^U1XD0PDTl5WD0PDSl5PDoi1QDmj1XD0WD0PD]i4QDnj1XD0WD0PD[l5QDV>QDoj1XD0WD0PDWl5QDPk1QDQk1
XD0VD0WD0PDWl5QDPk1QDQk1XD0QDm=WD0PDbl5PD]S7PDbl5QDRk1XD0PDo2PDXP7S@0WD0QDSk1XD0WD0PDHXD0QDTk1QD
Uk1P@Tl5QDVk1Q@c5Q@d5PDV_6QDWk1PDTl5PDUl4QDXk1QDYk1QDZk1PDTl5PD_i4PD[k6PDTl5PDTV;PD^i4PDUl5PDQc<
PDWl5QD[k1QD\k1PDSf4QDa5Q`1j5QD]k1WD0QD^k1XD0QD_k1S@0QDW6QDiBQD`k1PD[i4QDak1PDUl5QDbk1TD2QDck1QD
dk1Q@ek1QDfk1QDgk1P@bl4QDhk1PD[l5`Del6QDik1QDjk1QDkk1QDlk1QDiBQDmk1PD[i4QDnk1Q@ok1QDPl1QDQl1QDbG
Q@a5QDRl1QDSl1PD^i4QDTl1PDcl6PDcj6QDUl1QDVl1QDWl1QDXl1PDPP7QDm\1TD2QDYl1QDZl1QD[l1QD\l1PDiP7PDRf
4PDfP7PDSf4QDcS1QD]l1QD^l1WD0QD_l1XD0VD0QD^l1WD0QD_l1XD0QD`l1PDS1PD[l5QDal1PD^i4PDTl5QDbl1PDaT;P
D[l5PDmNPD`f3PDZS1PDVl5QDcl1QDXk1TD1QDdl1PDdi4PD_i4PD]6QDa5QDc<WD0QDel1XD0QD[MQDfl1S@0WD0QDgl1XD
0`DPO`D]i4`Dae1QDhl1QDil1TD2QDjl1QDkl1QDll1QDml1QDW6Q@c5QDd5WD0QDnl1XD0QDSl1QDol1TD1QDPm1PDSl5QD
Qm1QDRm1QDSm1PDUl4QDTm1QDUm1WD0QDVm1XD0PDXP7Q@g5WD0QDWm1XD0QDXm1PDTl5QDYm1QDZm1QD[m1QDc<TD1QD\m1
PDel6S@0WD0QD]m1XD0QD^m1WD0QD_m1XD0PDel6S@0WD0QD`m1XD0PDgi4SD0PD[l5PDmNWD0QDam1XD0QDa5QDbm1WD0QD
cm1XD0`D`i4QDlS1QDVIWD0QDdm1XD0QDVIWD0QDdm1XD0QDc<WD0PDb4PD\i4XD0QDlS1QDVIWD0PDP3QDem1XD0QDfm1QD
VIWD0PDP3QDem1XD0QDfm1QDgm1PD]i4P@el6QDW6QDhm1PD]P;QDim1PDlQ7PDb4PD\i4PDb4PD\i4QDc<TD1QDjm1TD4PD
[l5PDX]6QDkm1WD0QDlm1XD0QDb5QD[IWD0QDmm1XD0QDnm1PD]P;PDSl5PDjP7QDla1WD0P@oR7QDom1XD0VD0QDla1WD0P
@oR7QDom1XD0QDPn1QDla1WD0PDel6PDl^:XD0QDUIQDVITD2WD0QDQn1XD0QDVITD2WD0QDQn1XD0QDlS1WD0QDRn1QDQBX
D0`DVl5PD`f3QDc<WD0PDmNQDSn1XD0QDTn1QDUn1PDal5QDVn1PDHQDWn1QDa5QDXn1QDUIQDVITD1QDYn1TD3QDZn1QDVI
TD1QDYn1TD3QDZn1PDel6QD[n1PDHQD\n1QD]n1PD[k6PDdi4PDR3SD0QDc<P@ROQ`1j5QD^n1QD_n1QD`n1P@ROQ`1j5QD^
n1QD_n1QDan1PD[l5QDbn1QDfl1QDcn1QDdn1`DPO`DnNPDSf4QDa5QDan1QDQBSD0QDbGPD`m5PD[l5QDen1QDfn1P@mNQD
gn1QDhn1QDin1QDjn1QDfl1QDkn1QDln1WD0QDan1XD0VD0QDln1WD0QDan1XD0PD1QDln1WD0QDan1XD0QDmn1QDnn1PD\8
QDon1PDmNPDTMPD`f3PDmNPDTMQDPo1P@Tl5QDan1PD[l5QDQo1PDaT;PDoo6SD0PDdi4PDcl6PD_a4PD]P;PD[l5QDRo1PD
\S7PD[l5QDRo1QDSo1PD[l5QDTo1PDHQDUo1QDQBPDSl5PDel6PD\d<PDTl5PD[l5PDel6PDnd<PDnQ7QDVo1SD0QDc5QDc<
PDo2QDWo1QDc<PDo2QDWo1QDUIQDVITD1WD0QDXo1QDYo1XD0QDVITD1WD0QDXo1QDYo1XD0PDZJPDP\<QDm\1QDZo1PD[l5
QD[o1QD\o1TD2PD\Q3QDmGQD]o1PD`Q1QD^o1QD_o1QD`o1TD1QDao1PDdi4PDSOSD0PDdi4SD0QDbo1QDco1QDdo1PDU_6Q
@eR1QDeo1QDfo1QDgo1QDho1QDio1PD`f3QDc<QDjo1QDko1QDlo1QDmo1TD2PD`i4QDno1QDoo1QDPP2QDc<QDQP2QDd5S@
0PDf]:`D[l5`DWU1QDUIQDVITD2WD0PDf]:XD0QDVITD2WD0PDf]:XD0QDRP2WD0PDf]:XD0QDSP2QDTP2PDR3QDUP2PD`f3
QDVP2TD2WD0QDWP2XD0QDQ;Q`1j5PD[Z6PDXl5PDbf3PD[Z6PDXl5QDa5PDdi4Q@XP2QDAQDco1Q@XP2QDAQDb5QDc<QDYP2
P@ROQDAQDb5PD`m5PD[l5PD`m5PD[l5PDmNSD0QDZP2WD0QD[P2XD0WD0QD\P2QD]P2XD0QD^P2WD0PDHPDn;XD0PDHQD_P2
WD0QD`P2QDaP2XD0QDa5Q`1j5WD0QDbP2XD0VD0QDa5Q`1j5WD0QDbP2XD0QDcP2PD]P;QDdP2QDeP2PD]6QDom1QDY:QDfP
2QDgP2SD0PDVe<PD[l5QDa5PDWe<PD[l5WD0QDod1XD0QDhP2PDXP7S@0WD0QDiP2XD0WD0PDcl6QDjP2PDTl5PDel6S@0QD
bGQDc<XD0SD0QDa5WD0QDkP2QDlP2QDmP2XD0QDnP2WD0QDoP2PDWl5XD0VD0QDnP2WD0QDoP2PDWl5XD0QDPQ2WD0QDQQ2P
D^f3XD0VD0WD0QDQQ2PD^f3XD0QDRQ2WD0QDSQ2TD1QDTQ2XD0QDi5QDUQ2QDVQ2QDa5Q`1j5WD0QDWQ2XD0`D]i4`DSl5`D
Wl5WD0QDXQ2P@]Y1QDYQ2QDZQ2XD0QD[Q2QD\Q2TD4QDa5WD0QD]Q2PD[l5XD0WD0QD^Q2QD_Q2XD0VD0WD0QD^Q2QD_Q2XD
0QD`Q2WD0QDa5Q@c<QDaQ2YD2XD0WD0QDco1QDaQ2YD2XD0WD0QD_]1PDdi4QDbQ2XD0QDcQ2QDa5WD0PDS1PD[l5SD0XD0`
DdE`Dk8`DaE`D[l4`Del6`Dcl6`DmNWD0QDdQ2QDeQ2QDfQ2XD0WD0QDgQ2TD1QDhQ2XD0QDiQ2WD0QDjQ2QDkQ2XD0QDlQ2
WD0QDmQ2XD0`DSl5`DWl5SD0QDb5WD0QDnQ2XD0WD0QDoQ2PD^i4PDTl5XD0QDPR2WD0QDQR2XD0WD0QDRR2TD1QDSR2XD0V
D0WD0QDRR2TD1QDSR2XD0QDTR2QDa5Y@0WD0QDUR2PDTl5XD0QDb5WD0Q@c<PDROTD1QDVR2XD0QDWR2PDSf4QDXR2WD0QD[
ITD1QDYR2XD0`D_i4`DUl5QDjY1WD0QDZR2QD[R2aD_5`Del6`DiQ7`DRR1`DaZ3`Dcl6XD0SD0PDdi4QD\R2TD2WD0QD]R2
XD0QD^R2WD0QD_R2PD^i4XD0VD0WD0QD_R2PD^i4XD0QD`R2QDaR2WD0QDbR2`DbI`DcI`DUZ4`DX_4S@0XD0QDcR2PDSf4Q
Da5WD0QDno1`DSI`D^;`D`c4`Dac4`DbI`DcI`DUZ4`DX_4`DP[3`Dni5`DPO`De6`De;XD0QDcR2QDdR2Y@0WD0QDeR2QDf
R2Q@k:QDgR2XD0QDhR2QDiR2Q`1j5WD0QDjR2XD0WD0QDa5Q@c<QDkR2YD2XD0WD0QDco1QDkR2YD2XD0WD0QDlR2QDmR2XD
0PDTl5WD0QDnR2S@0QDoR2XD0PDTl5QDPS2WD0QDQS2QDRS2SD0XD0VD0WD0QDQS2QDRS2SD0XD0QDSS2WD0QDTS2XD0WD0Q
DUS2SD0PDgl6XD0QDb5WD0QDVS2QDWS2XD0QDUk1PDel6SD0WD0QDXS2QDeOPDZi4XD0VD0WD0QDXS2QDeOPDZi4XD0QDYS2
WD0QDmGTD1PD[l5PDmNXD0PDTl5QDZS2WD0PDSl5QD[S2QD\S2XD0QD]S2Y@0WD0QD^S2YD1XD0WD0QDb5QD_S2QD`S2XD0Q
DaS2QDbS2WD0QDb<QDc<`DdQ1`D\o2`DPe2`Ded3`D_R3QDm4XD0`D]i4QDcS2WD0QDdS2`DdQ1`D\o2`DPe2`Ded3`D_R3Q
Dm4XD0`D]i4QDeS2QDa5WD0QDc<YD2XD0`D_i4`DSl5QDeS2WD0QDfS2YD2XD0`D_i4`DSl5QDk4WD0QDlS1QDc<`Dn2`DV3
`DU4`DXb3`Dl4`Dib3`DcV;`DUc7`DYb3`D_3`Dc4`D\8SD0XD0QDk4WD0QDgS2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DcV;`D
Uc7`DYb3`D_3`Dc4`D\8SD0XD0QDhS2WD0QDa5QDbm1YD1XD0`DWl5`D]i4QDiS2WD0QDco1QDjS2XD0QDiS2WD0QDco1YD1
XD0QDkS2WD0QDa5QDlS2QDmS2XD0QDkS2WD0QDa5QDlS2YD1XD0QDnS2WD0QDoS2QDPT2XD0QDnS2WD0QDoS2YD1XD0QDb5W
D0QDfl1QDQT2XD0QDRT2WD0QDST2XD0QDTT2QDa_1WD0SD0QDan1XD0VD0QDa_1WD0SD0QDan1XD0QDUT2WD0QDVT2QDWT2P
@Tl5P@el6XD0QDXT2WD0QDgc1QDYT2QDom1XD0SD0QDZT2WD0QD[T2PD^i4XD0SD0QD\5WD0QDb<QDc<`DU6`D_3`Djm5`Dn
2`Doe1`DYb3`DUc7`Dib3`DU4`De3`DV3`D]c3`DR3`D_X6SD0XD0QD\5WD0QD\T2`DU6`D_3`Djm5`Dn2`Doe1`DYb3`DUc
7`Dib3`DU4`De3`DV3`D]c3`DR3`D_X6SD0XD0QF]T2QDb5WD0QDc<P@ROQD^T2XD0WD0QD_T2P@ROQD^T2XD0WD0QD`T2QD
aT2XD0VD0WD0QD`T2QDaT2XD0QDbT2QDcT2QDc<WD0QDdT2QDeT2XD0QDfT2WD0QDdT2QDeT2XD0QDgT2PD]l5WD0QDhT2QD
an1XD0QDiT2WD0PDV`<QDjT2XD0PDeP7WD0QDkT2XD0VD0PDeP7WD0QDkT2XD0QDm=QDlT2TD5WD0QDa5QDmT2YD1XD0QDnT
2WD0QDbm1QDoT2XD0VD0QDnT2WD0QDbm1QDoT2XD0QDPU2QDnT2WD0QDbm1YD1XD0VD0QDnT2WD0QDbm1YD1XD0QDPU2WD0P
DSf4QD[MPDHQDQU2XD0SD0WD0PDHQDRU2XD0SD0PD\l4PDHQDSU2WD0QDTU2QDom1XD0QDUU2`DZS1`DWU1`D]n:`D]c3PDS
f4QDVU2TD1WD0QDWU2XD0QDXU2PDSf4QDVU2TD1WD0QDWU2XD0YD2QDYU2WD0QDZU2XD0QDYU2WD0PDcl6PDZ[4XD0WD0QDm
\1QD[U2XD0QD\U2WD0PD]i4QD]U2XD0WD0PD]i4PDjX1PDjb6XD0`E`e4WD0QD[OQD^U2XD0QD_U2TD1VD0`E`e4WD0QD[OQ
D^U2XD0QD_U2TD1QDm=WD0QD`U2Q@aU2XD0QDbU2WD0QDcU2XD0QDdU2TD3QDa5QDeU2QDa5WD0PD]P1PD]i4XD0SD0WD0QD
fU2XD0QDla1QDc<QDgU2SD0QDhU2WD0QDiU2XD0PDgi4WD0QDjU2XD0VD0PDgi4WD0QDjU2XD0QDkU2WD0PDHPDPi<XD0QDl
U2WD0QDmU2P@Ri<XD0QDlU2QDa5WD0PDQi<XD0SD0QDnU2WD0PD[l5XD0QDoU2PDbT3PDTl5WD0PDel6PDne4XD0WD0QDPV2
Q@a5QDQV2XD0PDeh3QDa5WD0QDQV2XD0PDSl5QDRV2VD0PDSl5QDRV2PD1WD0PDHPDWj4XD0QDSV2S@0QDTV2`DbF`DRm2`D
cFWD0PDm9XD0QDSV2S@0QDTV2`DbF`DRm2`DcFPDYl5QDh9WD0QDUV2XD0VD0PDYl5QDh9WD0QDUV2XD0PD1QDVV2PDRa;WD
0PD]R4XD0WD0QDc<P@ROQDWV2XD0S@0QDXV2QDYV2WD0QDZV2XD0QD[V2WD0QD\V2XD0SD0WD0QD]V2PD^i4PDTl5XD0QD^V
2WD0QDPj1QD_V2XD0QD`V2PD]P;TD5WD0QDaV2XD0SD0QDa5PDTl5WD0QDbV2XD0QDcV2QDdV2WD0QDeV2XD0VD0QDdV2WD0
QDeV2XD0QDfV2WD0QDgV2QDhV2XD0QDiV2QDSl1WD0QDjV2XD0TD2QDkV2QDlV2PD_i4PD[i<PDTl5PDdj4PDcP7QDmV2Q@a
5WD0QDnV2XD0WD0PDdj4XD0Q@g5QDoV2aD_5`Dhh3`Dcl5QDPW2Q@a5QDQW2Q@RW2QDSW2QDTW2QDco1Q@UW2QDSW2PDVU;Q
DVW2PDHQDWW2QDXW2PDdi4QDYW2PDP\4QDo5Q@UIQDZW2TD1PDV5TD2QD[W2QD\W2QDik1TD3QDa5Q`1j5WD0PDUJXD0QDik
1TD3QDa5Q`1j5WD0PD[JXD0QDik1TD3QDa5Q`1j5WD0PDVJXD0QDik1TD3QDa5Q`1j5WD0PD`JXD0QDik1TD3QDa5Q`1j5WD
0PDXh7XD0QDik1TD3QDa5Q`1j5WD0PDWh7XD0QDj5QD]W2QDVk1TD3QDa5Q`1j5PDUn7PDUn7QDW6UD0WD0PDUn7XD0QD^W2
Q`1j5WD0QD_W2XD0S@0QDW6QDVk1TD3QDa5Q`1j5WD0PDTJXD0`DSl5`DUl5QDVk1TD3QDa5Q`1j5WD0PDog3XD0`DSl5`DU
l5`Dal5`D_i4`DVl5QD`W2TD4WD0PDTJXD0WD0QDaW2XD0QDW6QDbW2TD1QDcW2QDdW2QDeW2PDXh1PDUl5PDT^7WD0PDT^7
QDY:QDfW2XD0WD0QDgW2TD1QDhW2XD0QDa9WD0QDiW2TD1QDhW2XD0UD0PDfS7PD4WD0PDcl6QD_5XD0UD0PDfS7WD0QDY@Q
D_5XD0QDjW2QDa5WD0PDcl6QD_5XD0VD0QDjW2QDa5WD0PDcl6QD_5XD0QDm=WD0PDcl6QDkW2QD_5XD0VD0WD0PDcl6QDkW
2QD_5XD0QDab1QDlW2QDmW2QDj5QDnW2QDmW2QDoW2TD1WD0PDbd<QDmW2XD0WD0QDPX2P@el6PDbd<QDQX2XD0QDRX2QDSX
2Q@TX2QDUX2QDVX2PDcl5QDWX2QDXX2PDbMUD0QDo5QDYX2TD1P@ai4WD0QDZX2XD0SD0aE_5QDo5QD[X2TD1P@ai4QD\X2`
DcI`D][4`DTl5`DSg3`Dli<`Dmi<QD]X2P@jP7QD^X2QD_X2QDa9QD`X2Q@a5QDaX2TD1P@ai4TD3QDbX2QDa9QD`X2Q@a5Q
DcX2PD[l5QDa9QD`X2Q@a5QDdX2TD1PDai4TD8QDeX2QDfX2QDgX2PDV\4PD\OQDhX2QDiX2PDQU4QDa5QDjX2QDkX2PDWh6
QDlX2QDmX2QDnX2QDoX2QDPY2UD0QDQY2TD1QDRY2`@el6`@ai4`Dcl6`Ddl6`D\j4QDSY2TD2WD0QDTY2XD0QDUY2QDVY2P
DWj4PDeV7QDWY2WD0PDjb6PDSm3XD0QDXY2QDYY2QDZY2QDXY2QD[Y2PDS1QD\Y2PDgl6QD]Y2QD^Y2P@]i4PDSl5PDgl6QD
_Y2QD`Y2PDPk<QDaY2QDbY2QDcY2WD0QDdY2PDTl5XD0SD0WD0QDeY2QDfY2TD1QDgY2XD0WD0QDhY2P@di4PD^c3QDiY2XD
0SD0WD0QDjY2P@PHP@Vl5QDkY2S@0QDlY2XD0WD0QDmY2QDnY2Q@a5QDoY2XD0PDdi4WD0PDXP7XD0SD0WD0QDPZ2PDnn2XD
0QDQZ2WD0QDRZ2TD1QDSZ2PDTl5XD0SD0QDTZ2PDdi4PD[l5PDdi4QDUZ2SD0QDVZ2QDWZ2QDXZ2SD0QDYZ2P@\l5P@bl5WD
0Q`1j5QDZZ2XD0QD[Z2QD\Z2QD]Z2SD0QD[Z2PDnn2QD^Z2QDRP1QD_Z2QD`Z2QDaZ2PDcl6WD0QDbZ2SD0XD0QDa5WD0PDc
l6QDbZ2SD0XD0`DTl5`DYT3`DWT3WD0PDcl6QDbZ2QDcZ2XD0WD0QDdZ2P@Tl5QDeZ2XD0PDQU4QDa5QDfZ2QDkMQDgZ2QDh
Z2QDa9Q@l5QDiZ2PD_i4QD`;QDjZ2PD[l5QD`;QDkZ2QDa9QDa5WD0PDdi4QDlZ2XD0QDmZ2QDa9QDnZ2QDoZ2WD0QDP[2XD
0QDQ[2P@fS7QDR[2QDa5QDS[2QDT[2QDU[2QDV[2PD]i4QDW[2PD]i4PD]i4PDel6SD0PDV\<PDdi4Q`1j5PDel6QDX[2QDg
CQDY[2QDZ[2PDcT3PDal5QD[[2PDcT;PDeP7PD]S7PDXl5QD\[2PD`f3PDmNQD][2PDVl5PDYo2PDHPDnk<WD0QD^[2QD_[2
QD`[2QDa[2XD0WD0QDb[2PD\i4QDi5PDTn:XD0WD0QD]V2S@0PDPP8XD0WD0QDc[2QDd[2TD1QDe[2QDf[2XD0WD0PD[o:PD
Yl5PDZm4XD0WD0PD\T5PDYl5PDSl<XD0WD0PDTl<PDPS1XD0WD0QDg[2QDi5PD^^4XD0WD0QDh[2PD]i4QDi[2Q@j[2PDib;
XD0WD0QDk[2PDel6QDl[2XD0WD0QDm[2PDel6QDn[2XD0WD0PD\l<PDel6PDXP5PDSl5XD0WD0PD]l<PD^X5XD0QFo[2TD2W
D0QDP\2PD^i4XD0WD0PDSl5QDQ\2PDgDXD0WD0PDSl5QDR\2QDS\2PDl4XD0WD0PDl4PDTl5QDi5QDT\2XD0WD0PDdl<QDU\
2PDZFXD0WD0QDV\2PDel6PDel<XD0WD0PD]i4PDgCPDPf3XD0QDW\2TD3WD0QDX\2PDel4QDY\2QDZ\2XD0`DjX1WD0QD[\2
PDel4QDY\2QD\\2XD0WD0PDQQ7QD]\2QD^\2XD0WD0QD_\2PDel6QD`\2XD0WD0QDa\2PDnn2PDkl<XD0WD0QDa\2QDb\2QD
XBXD0QFc\2WD0PD]i4PDcl6QDd\2QDe\2XD0WD0PD]l5PDcl6PDV`3XD0PDYl5WD0QDf\2PDR`;XD0VD0WD0QDf\2PDR`;XD
0QDg\2WD0QDh\2QDi\2XD0VD0WD0QDh\2QDi\2XD0QDj\2WD0PD`Q3P@Sc1QDk\2XD0VD0WD0PD`Q3P@Sc1QDk\2XD0QDl\2
WD0QDm\2QDn\2XD0WD0QDnMQDo\2QDP]2QDQ]2XD0WD0QDR]2QDY8QDS]2XD0QDBQDT]2TD1WD0PDPP7PDel6QDU]2XD0WD0
QDmAPD\i4PDcl6PDTm<XD0WD0PDZi4PD_i4PDoFXD0VD0WD0PDZi4PD_i4PDoFXD0QDm=WD0QDV]2QDeR1TD1PDWP<XD0WD0
PDWn;PD]i4QDW]2XD0WD0QDX]2PD]i4PDel6PDUm<XD0WD0QDY]2PD_i4PDel6PDXn;XD0WD0QDa\2PD^i4PDTl5QDZ]2XD0
WD0QD[]2QD\]2QDTT2XD0PDel6TD1QD]]2QD^]2TD1WD0QD_]2QD`]2XD0QDa]2TD2WD0PD[m<PD^i4XD0WD0QDb]2XD0`Dn
c4WD0PD_m<PDYl5PDSZ6XD0WD0QDc]2QDd]2XD0VD0`DQ8WD0QDc]2QDd]2XD0QDdR1`DQ8QDe]2TD1WD0QDf]2XD0VD0`Di
o6QDe]2TD1WD0QDf]2XD0QDg]2`Dio6WD0PDgi4QDh]2PDUl5QDi5QDi]2XD0WD0QDj]2PD\i4PDbT3XD0WD0QDk]2TD1PDS
l5XD0PDel6TD1QDl]2QDm]2TD2WD0QDn]2QDo]2XD0WD0PDcP5PD^l5PDel6PD^d5XD0WD0QDP^2PDel6TD1PDnc5XD0WD0P
DQ]<PDjMXD0`DT3`D[S<QDQ^2WD0PDR^<XD0VD0QDQ^2WD0PDR^<XD0QDR^2WD0PDUl5PDh8PDTl5PDcl6XD0QDS^2WD0QDf
o1PD]l5QDT^2XD0QDU^2WD0QDSGPDel6PDn7XD0WD0QDV^2PDcl6QDaW2PDgf1XD0WD0QDW^2PDP\4XD0VD0WD0QDW^2PDP\
4XD0QDX^2WD0QDY^2PD]i4XD0QDZ^2WD0QD[^2PD]i4XD0QD\^2WD0QD]^2PDel6QD^^2XD0WD0QDhm1PDjP7PDel6PD[l4X
D0PDPZ4WD0PD[l4PDQn<XD0QD_^2TD3QDa5TD1WD0PDlo2PDoe1XD0WD0QDf@TD2PDUi4XD0WD0QD`^2TD1PDRn<XD0WD0PD
Sn<PD[l5PDSc4XD0WD0QDa^2PD[5TD1PDdi4PDdQ1XD0WD0PD`e1PD_4PD[l5XD0WD0QDb^2PDXQ;XD0WD0QDc^2PDTl5PDQ
[3XD0WD0PDTJPDUn<XD0WD0PDob1PDUn<XD0QDd^2TD1WD0QDXAQDi5PDQm5PDP[3XD0WD0QDiITD4PDV\4PDUl5PDQU4XD0
WD0QDe^2PDVl5QDi5PDTn:XD0WD0QDf^2XD0QFg^2WD0PD\i4XD0`Del6`Dcl6QFh^2TD6QDi^2WD0PD\f4PD\i4XD0WD0QD
j^2TD2QDk^2PDel6QDl^2XD0WD0QDgT1TD2PDf]:PDeHXD0WD0QDm^2PDYn<XD0`Dbc5WD0QDhW1TD1PDZi4PDel6PDZ^:XD
0WD0QDn^2PDTl5PDZn<XD0WD0PDob1PD[n<XD0VD0WD0PDob1PD[n<XD0QDo^2WD0QDP_2QDi5PDXh5XD0WD0QDSFS@0PDcl
6QDQ_2XD0WD0QDR_2PDel6PDZ^:PD^d5XD0WD0QDS_2PD^n<XD0VD0WD0QDS_2PD^n<XD0QDT_2WD0PDc`5PDg3XD0WD0QDU
_2QDV_2PD[l5PDP5XD0QDW_2PDcl6WD0PD_U3PDeo4XD0QDX_2QDeR1WD0PDbX6PD[[4XD0WD0PD_n<XD0WD0PDWP<PDWl5Q
DY_2XD0WD0PDcn<PDYl5PDm2XD0WD0QDZ_2QD[_2P@dl6QD\_2XD0WD0QD]_2QD^_2XD0TD1QD__2WD0QD`_2PDTl5XD0PDc
l6WD0QDa_2PDTl5XD0QDb_2WD0QDc_2PDif;XD0WD0QDd_2TD1QDe_2XD0WD0QDf_2PD_i4XD0`D[l5`D]i4`Del6WD0PDHP
D[l6PDUl5XD0PDnR<WD0QDg_2PDTl5QDk:QDh_2XD0WD0QDnMQDi_2QDj_2XD0QDk_2TD2WD0QDl_2QDm_2TD1QDn_2XD0WD
0PDdi4QDo_2QDP`2QDQ`2XD0WD0PDmW:PDS^4XD0`Eeh3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PD`f3PDZS1PDVl5Q
DR`2XD0`D[5`Dh5`D^c3`DU^4WD0PD[o<PDTl5PDaX5XD0WD0QDPR1QDS`2PD[l5XD0WD0QDPR1QDT`2QDU`2XD0QDV`2WD0
QDeLQ@W`2Q@X`2TD1QDY`2PDTl5XD0WD0PDXP7PDcl6QDZ`2QD[`2XD0WD0PDXP7Q@\`2QD]`2XD0`DUl5QD^`2TD5WD0PDk
e4QD_`2QD``2XD0WD0PDke4QDa`2QDb`2P@Rd5XD0PD4WD0PDke4QDc`2XD0VD0PD4WD0PDke4QDc`2XD0PD1QDWQ1QDX;WD
0QDd`2TD2PDUl5XD0`Dd\;`Dcl6QDWQ1QDX;WD0QDd`2QDe`2PDUl5XD0QDWQ1PDbf3WD0QDf`2QDg`2XD0QDh`2WD0QDi`2
TD1QDj`2XD0WD0QDk`2PDUl5QDl`2XD0QFm`2TD4WD0QDn`2TD1PD^i4PDTl5Q@o`2QDPa2XD0WD0PDX\;PDYl5PDWV;XD0W
D0PDiHPDSl5PDel6PDl4PDTl5PDel6PDc_5XD0WD0QDQa2PDTl5PDcDXD0WD0PD_g4QDRa2XD0WD0QDSa2TD2QDTa2TD1QDU
a2XD0WD0PDVP=TD2PDeX1XD0QDVa2QDa5WD0PDc3Q@Wa2QDXa2XD0QDa5QDYa2WD0PDUa;PDVd4PDUl5XD0WD0PD]T1PD_e1
XD0VD0WD0PD]T1PD_e1XD0QDZa2QDW_2PDcl6WD0QD[a2PDYP=XD0WD0PDZQ1PDT8XD0QD\a2WD0QD]a2PDfGPDYl5XD0PDe
GWD0QD`?PD]i4QDi5QD^a2XD0WD0PDR1PDSl5PDel6PD]P=XD0WD0PDXl4PDbl5PD^P=XD0WD0PD_P=QD_a2XD0WD0PDkR1Q
D`a2XD0WD0PDQR7PD_i4PDel6PD`i4PDTl5QDi5XD0WD0QDaa2TD2QDba2XD0`DeP=`DXQ5WD0QDca2QDda2PDZi4XD0QDea
2TD1WD0QDfa2QDga2XD0WD0QDha2PDPP7PDel6TD1QDia2XD0WD0QDja2PDel6PDXh1XD0VD0WD0QDja2PDel6PDXh1XD0QD
ka2WD0QDla2PDel6PDXh1XD0VD0WD0QDla2PDel6PDXh1XD0PD1WD0QDma2QDna2XD0`DaX5`D_e1QD]b1WD0PD`b6QDoa2X
D0WD0QDPb2QDQb2Q@Rb2QDSb2XD0`D]i4`DTl5QDTb2TD1WD0QDUb2XD0WD0QDVb2P@Wj4QDWb2PDel6TD1QDXb2XD0WD0PD
Ti4PDSl5PDel6PD`g1XD0WD0QDYb2PDXP7PDcl6PDSQ=XD0WD0PDk^6PDbl5PDSi:XD0WD0PDen4PDTl5PDTQ=XD0WD0PDRG
PD_i4QDi5PDUQ=XD0WD0PDll;PD\i4PDel6PD^k4XD0WD0PDT3PDXl5PDel6PDne4PDVQ5XD0WD0PDVQ=PD[l5PDel6XD0WD
0PDVk4PD[R1PDel6XD0WD0PDWQ=PD]i4XD0WD0PD^d5PD\OPD[X2XD0QDZb2PDel6QD[b2PDcl6PDcS1PDn2PD[l5PDcl6PD
lW:PDjg4PD[i4PD[l5PDcl6PDlW:PDWl5PDXQ=PD_i4PDXQ=PDYl5PDcl6QD\b2PDl`:PDVl5PDU6PDcX;PD]i4PDcl6QD]b
2PDVl5PD[5PD_i4PDUT5PD_i4QDi5PDZQ=PDel6PD[Q=PDel6PDel6PD\o;QDi5PD]i4PD\JPD^f3PDSl5PDel6QD^b2PDcl
4PDTl5QD`BQD_b2PDcl6PDdb:PDTl5PDel6PDci1PDmb1PDel6PD]Q=QD`b2PD`U;QDab2PD[l5PD^Q=PD_Q=PD_i4PD`Q=P
Dm_;QDbb2PDel6PDR[5`D\i4PDi1PD[l5PD]EPD_i4PDel6PD`i;QDcb2TD1PDaQ=PDWl5PDel6PD\b4PDTl5QDdb2PDbQ=P
DTl5QDeb2PDcQ=PD`Z5PDVl5PDWj4PDhDQDSo1PD[l5QDfb2PD[o3PDTl5QDi5QDgb2PDel6TD1QDhb2QDib2QDi5QDjb2QD
kb2QDlb2QDmb2TD1QDnb2QDob2PDSY4PDTl5QDPc2QDQc2PDUc4VD0QDPc2QDQc2PDUc4QDRc2QDnMPDZi4PDUl5QDeR1QDS
c2QDdU2QDTc2QDUc2PDTl5PDjg4QDQATD2PDhQ=QDVc2PDQU4PDjP7QDWc2QDhj1TD1QDXc2PDSf3PDTMPDTMPD[l5PD\b4P
DSEPDmk4PDUl5PDT8PDmMPDok4PDde7PDmMPDcl6PDUc4PDmMQDYc2PD[l5QDZc2QD[c2PDXP7PDcl6PDXP7PDcl6PDeo<PD
eo<PDW5PDbT<PDWT1PDbl5PDTJPDbl5QD\c2PDTJPDbl5PD^g4PDTb1PDbl5PDQ\6PDbl5PDPd1PDbl5PDYj4PDiQ=PD]P=P
D]P=QD]c2PD\i4PD[l5PDcl6PDjQ=PD_i4PDcl6PDfe3PDTl5PDkQ=QDaHQDi5PDdT5PDmb1PD`b4QD^c2PDdi4QD_c2PDcl
6PDlQ=PDTl5PDcl6PDYX2PDXl5PDcl6QD`c2SD0PDcl6PDPY6PD[l5PDcl6PDkOPDVl5PDcl6PDgf3PDd3PDcl6PD\o;PDTl
5PDcl6PDPR=QDac2PDjP7PD]e4PDQU4QDbc2PDRR=PDPHPDSl5PDgl6QDcc2QDeGPDkHPDYl5PDSP8PD`f3PDjn:PDcl6PD[
6PDQR7PDnn2PDWT1PDbl5PD]9PD]e4QDdc2QDi5PDZQ=PD_i4QDi5PDmZ;QDec2QDi5QDfc2QDca2QDgc2P@Zi4QDhc2PDZi
4QDic2QDjc2PDfo6PDSZ4PDbT3PDal5PDcl6PDX]4PDkg4PD[l5PD]i4PD_h5PD_j4PD]i4QDi5PDkb1PD[6PD[3QD]W1PD[
l5QDi5PDj_:PDVh4PD_i4QDkc2PDQU4PD^i4PD[l4PD]i4QDlc2QDmc2PDc3PDlg3QDnc2QDoc2PDgf6PDel6QDPd2QDQd2Q
DRd2QDSd2QDgc2QDXR1QDi5PD^f3PDm`:PDTl5PDgc7PDTl5PDel6QDTd2QDUd2PD_i4PDVDPD[l5QDaHPDkDPDel6PDm[;P
D]i4PDel6PD[l4QDVd2PDT8PDTl5QDi5PDmb1PDjX<PD]]4PDZR=PDmMPD`U;QDWd2QDXd2QDYd2PDk8PD`f3PDjn:QD\1QD
Zd2P@Tl5P@el6QD[d2QDKPDel6QD\d2QDDPD[i4P@cl6QD]d2QDDPDnn2P@cl6QD^d2QDDPDel6QD_d2QD`d2QDDPDal4PDY
l5PDal4PDYl5PD[P7QDDPDXl5PDVDQDDPD\R=QDDPD[l5PDeU3QDDPD^i4PDTl5QDi5PDQo6PD[l5QDFPD\i4PDlo6QDFPD[
l5QDad2S@0QDbd2PDnn2PDcl6QDcd2QDFTD2PD_i4QDi5PDZQ=QDFPDel6QDdd2QDFQDi5QDed2PD\i4QDGPDel6QDfd2PDT
l5QDGPDel6QDgd2QDGQDhd2QDGPDcl6QDid2QDGQDi5PDn5QDGPDcl6PDYb3PDUl5QDGQDjd2QDkd2QDHPDel6QDfd2QDld2
QDHPDel6QDmd2QDHPD[l5PDeR3QDHPD[l5PDel6QDnd2QDHQDi5QDod2QDHQDi5PDQm5PDQo6QDHPDT?QD`HQDHPD\i4PD[l
5QDY@PD\i4PD[l5QDY@S@0PDn2QDITD2PD]i4QDi5PDib;QDITD2PDSl5PDbR=QDIQDPe2QDQe2QDIP@dl6PD_`;PD]i4PDe
l6QDIP@cl6PDdV5PD]i4QDIQDi5QDRe2QDJPDcl6QDSe2S@0QDTe2QDJQDUe2QDEQ@Ve2S@0PDZS5PD]i4QDEQDi5QDWe2QD
EQDg5S@0QDXe2QDYe2QDEQDZe2TD1QD[e2QDETD2PDU_6PD]a7QDEQDan1PD[l5QD\e2QDEPDcl6QD]e2QD^e2QD_e2QDP1Q
Di5QD`e2QDP1PDel6QDae2QDR1PD\Z;QDR1QDbe2QDce2QDV1QDde2QDX1PDio6QDi5PDQm5QDX1PD]i4QDee2QDX1PD]i4P
D_i4PDXQ=QDX1PDZi4QDfe2`Del6`Dcl6`Ddl6`DXj4`DYj4QDX1PD[l5QDge2PD]9QDX1PDTl5PDY[4QDOPD^i4QDhe2P@e
l6PDRX6QDOQDh9QDie2QDOQDje2QDke2QDOQDle2QDNPDel6QDme2PDoi1QDNQDi5QDne2QDNQDi5QDoe2QDPf2QDNPD_i4P
Del6QDQf2QDNTD2PD[l5QDRf2QDNPD[l5PDTJPD\8QDU1PDel6QDSf2QDU1PDcl6QDTf2PDn^7QDU1PDel6QDUf2QDVf2QDW
1PD^i4QD`BQDWf2QDW1QDXf2S@0QDYf2QDW1QDXf2S@0PD[l5PDgCQD[2PDel6QDZf2QD[2QDi5PDgf1QDY2PDel6PDe3QD^
2PDcl6QD[f2QD[1PDcl6PDbZ;QD[1PDcl6QD\f2QD[1QDi5QD]f2QDc1QD^f2QD_f2QDd1PDel6QD`f2QDe1PDWl5PDn^7QD
e1PDXl5PDel6QDe1PDel6QDaf2QDbf2QDj1PDel6QDcf2QDj1PD]i4QDdf2QDk1PDcl6PDW8QDk1QDef2QDk1PDnn2PDcl6Q
Dk1QDi5QDff2QDb1PD]e4PDQ`;QDQ2QDgf2QDW2PDnn2PDcl6QDW2PDel6PDV<QDV2PDVl5QDhf2PDVl5PDcS1PDkh:QD_2P
D]i4PDjP7QD`2PDel6PD]i;QDa2PD^i4PDTl5QDi5PD[5QDa1QDif2QDjf2QD`1QDi5QDkf2QD`1PDel6QDlf2`Del6aD_5Q
D`1TD3PDVf4PD^i4QD`1TD3QDbd2VD0QD`1TD3QDbd2QDmf2QDi1QDnf2QDi1PDUl5QDP\1QDP2QDof2QDP2PDel6PD\W;QD
P2QDi5QDPg2QDP2QDQg2QDRg2PD_i4PDWj2PDPR7PD_i4PDTJQDSg2PD_i4QDTg2QDUg2PD_i4PDcl6QDVg2QDWg2PD_i4PD
cl6PDdg2PDTl5PD_i4PD`e4QDXg2PD_i4PDci1PDmb1PD_i4PDel6QDYg2PD_i4PDoY5PDkd3PD]i4PDel6QDZg2PD]i4PDe
l6QD[g2QD\g2PD]i4PDmb1PDTl5QD]g2VD0PD]i4PDmb1PDTl5QD]g2QD^g2PD]i4QD_g2PD]i4QD`g2VD0PD]i4QD`g2QDa
g2PD]i4PDcl6QDbg2PD]i4QDcg2QDdg2PD]i4PDel6QDeg2PDSl5PDel6QDfg2QDgg2QDhg2PDSl5QDhj1QDig2PDRj1PD[l
5PDPQ7PDmb1PDTl5PDel6QDjg2QDkg2PDTl5QD_V1QDlg2QDmg2PD_EPDTl5QDng2QDog2PDPm5PDcl6QDPh2QDQh2PDcl6P
DT3PDal4PDcl6QDRh2QDSh2PDcl6QDTh2QDQBPDcl6PDcS=PDTl5QDeR1QDUh2QDVh2QDWh2PDcl6PDX]4QDXh2PDcl6QDYh
2QDZh2PDcl6PD]S7PDQV;PDcl6PDVl4PDV6PDcl6PDeS=PDTl5PDRP5PDcl6PD_8PD_i4PDcl6PDfS=PD[5PDcl6PDgS=PDT
l5PDVDPDcl6PDmMPDhS=PDcl6PDf^6QD[h2PDf^6PDiS=PD_4PDiS=PDcl6PD[c1PDWT1PDcl6QD\h2QD]h2PDcl6PD\c1QD
^h2PDcl6QDPh2PDW6PDnCPDYl5PDoCPD\Z;PDYl5PD]P3PDnCPDTl5PD^g4PDkS=PD_i4PDel6PDPR7PD[i4PD]9PDn2PD]9
PDYl5PDaQ<PD_9PDYl5PDQa6PDgn4PDYl5PDd`5PD`o4PDYl5PDlS=PDkHQD_h2PDkHPDmR6PDci1PDmb1PDmb1QD`h2PD\o
;QDah2PDoi1QDbh2PDVm5PD]i4PDmf:PD]i4PDWn;PD]i4PD\6PD_c1PDTg1PD_c1PDQQ7PD[l4`Dei4`DRf4PDQQ7PDel6Q
Dch2PDQQ7PDeh3QDdh2QDeh2PD\Y<PDPa:QD_V1PDUU5PD]i4PDel6QDfh2PDel6QDgh2PDTl5PDel6QDWf2QDhh2PDel6PD
Xn2PDTl5PDel6PDaOPDTl5PDel6PDa_:QDih2PDel6PDTZ4PD_j4PDel6QDjh2QDkh2PD^g4PDU]7PD`U;Q@`BQDlh2PD`U;
PDoP7QDmh2PDXP7QDnh2PDcl6QDoh2PDnQ7PDcl6PDho5PDnQ7QDPi2PDdi4PD`1PDcl6PDdS5PDdi4QDQi2PDcl6QDRi2PD
]P;PDeP7QDSi2PD]P;PDUl4PDTl5PDHPDQh3PDRT=PDHPDch4PDST=PD\X:QDTi2PD^Z:PDTT=PDUT=PDYl5PDiHPDkg4PD[
l5QDi5PD`e4PDTl5QDUi2PD`e4PD`b4PDSU1PD]i4PDjP7PDh^6PDal5PDgCPDiHPDR^4QDVi2QDWi2PDXQ=PDYl5PDVT=PD
nU;QDXi2QDYi2PDmNPDZi4PDVl5PDel6QDZi2PDZi4PDSf4PDVl5PDZi4PDYl5QD[i2PDZi4PDUl5PDQU4PDjP7PD^f<PDjP
7PDmX1PDPS=PDYl5PDX\;QD\i2PDcc4QD\i2PD^JPDWT=PDXT=PDal4PDkDPDTl5PD]6PDTi2PDbl5PD^k4PDPR7PDZl4PD\
i4PDel6PDZl4PD]i4PDel6PD`g5PDTl5PDZh:PDag5PDTl5PDZh:PD[l4QD]i2QD`BQD^i2PDfe3PDTl5PDkQ=PD^[5PDTl5
PDel6PDiMPDbl5PDYT=PDc^8PDYP=QD_i2QD`i2TD2QDai2PDV3PDcl6PDj_;QDbi2QDY>PD_EPDNPDYl5QDci2PDoi4PD[l
5PDX:PDoi4PD[l5QD]GQDdi2PDfCPD_i4QDi5PDmW;PDUl5PDZh4QDei2PDWGPDeT5PD\i4PDZT=QDfi2PDjP7PDel6PDXm4
PDQU4PD]m4PDQU4PDbd;QDgi2QDbZ1PD[m4PDQU4PDd4QDhi2PDbo7PD]i4QDii2QDji2TD1P@PHPD[T=QDki2P@]e4PD[\;
QDUd2PD\i4QDb\1QDli2PDZi4QDQBQDmi2PD^i4QDa]1PDg3PDn2PDn2PDg3PDg3PDYl5PDn2PDcl6PDc\<PD\Y:PDYl5PD\
T=PDUn5PDel6PDUo;PDSc1QDni2PDZOPD[l5PDcj6PDcl6PDoJPD[l5PDdl6PDQi5PDhU<PDdl6PDe2PD[l5PDdl6PDU6PD]
W;PDcl6PD]T=PDcl6PD^T=PDgDPDcl6PD_T=QDoi2PDcl6PDah5PDZ4PDSl5PDcl6PD^i;PDSl5PD`T=PDSl5PDaT=PD^i4P
D]i4PDcl6PDbT=PDS1PD[P1PDel6PDS1PD_i4PDel6QDPj2PDWj4PDi7PDhZ<PDXj4PDgb4PDhZ<PDbT3PDkCPDal5PD`i4P
D[l5PDZ^4PD`i4PD[l5PDel6PDQS1PD_i4PDcT=PD_i4PDel6PDSU1PDcl6PDk\:PDif;PDUl4QDQj2PDc7PDeT=PDcl6PDS
c1QDRj2PDkk4PDUl4PD]i4PDgo6PDlU3PDHPDXj4PDjR;PD[k;PDPh3PDal5PDel6PDZ^:PDQo6QDSj2PDjP7PDn7PDYP7QD
Tj2QDod1QDUj2PDVl5PDYP7PDdl6PDRn:QDVj2PD]e4QDWj2PD_i4QDi5PDQm5QDXj2PDne4PDT]4QDYj2PD[l5PDel6QDZj
2QD[j2PDcl6TD1QD\j2PDHQD]j2QD^j2PDnFPDf^6PDbl5PDcl6PDWn;QD_j2QD`j2PDbl5PDmMQDlc2PDel6PDiT=PDHPDo
2QDaj2PDlT=PDTl5PDkf5PD]S1PD[l5QDbj2PDmT=PD^f3QDcj2QDdj2QDej2PDTY1QDfj2QDgj2PD[b;PDa_;QDhj2QDij2
PDio6QDjj2QDkj2VD0QDjj2QDkj2QDlj2aE_5WD0PDem:QDmj2XD0VD0aE_5WD0PDem:QDmj2XD0QDlj2PDWl5PDQ;VD0PDW
l5PDQ;PD1QDnj2P@]i4PD`Q3VD0QDnj2P@]i4PD`Q3QDoj2QDQATD2PDQf6PD]e4PD^l5QDPk2QDdGQ@c<QDQk2TD2PD[o;Q
DRk2PDUl5PDcl6PDmb1PDTl5QDhj1PDZi4PD[l5QDSk2PDVl5PDcl6PDPT;PDTl5PDXj4PDcl6PDml<PDR`;QDTk2PDSl5PD
el6PDUU=PDoP1PDfl4PDSl5PDjP7PDSl5PDah5PDSl5PDVU=PDYl5PDSl5PDel6PDl4PDTl5QDi5PDSl5PDWU=PDSl5PDcl6
QDUk2P@YU=QDVk2PDel6PDan<PDUb2PD[l5PDlm4PDZU=QDab2QDWk2QDXk2QDYk2PD[Z2PD_i4QDZk2PD\i4PDel6PDUn4P
DYl4PDTi4PD`e4PDTl5PDn];QD[k2QD\k2PDhEQD]k2PD_i4PD]e4QDi5PD]Q1PDPP7PDX\;QDi5PDXg;PDS1PD[l4PDYl5Q
D^k2PD^i4PDHPDYY5QDnV2PDQQ<PDig4PD\i4PDfDPDWj4PDnZ;PDXT1PD^i4PDTl5QDi5PDSj:PD]e4PDel6QD_k2PDXS1P
Del6PD]U=PDRe5PD_i4PDcl6PD^U=PDeGPDf\<QD`k2QDak2QDbk2PD^e4QDi5QDck2PD`U=PD]i4PDel6PDT?PD_i4PDel6
PDel6PDUl4PDcZ<PDel6PDeP<PDl4PDel6PDPh3PDUl5PDiQ1PDTJPDde7PD[l5PDHPDaU=PDgi4PD^S7PDnn2QDdk2PDcl6
PDc`3PDh`;QDbDQDek2PDR8PDd8PD_i4PDeNPDSg2PD^i4PDbU=PD^i4QDT1Q@g5S@0QDfk2PD[l5PDmNQDT1QDgk2PD[l5Q
Dhk2QDT1PDHPDWj4QDik2QDT1QDjk2QDik2QDT1PD[l5QDi5PDQm5QDT1QDkk2PD[l5QDlk2QDMPDcl6QDnBQDMQDi5QDmk2
QDnk2QDMPD^i4QDok2QD^1QDk:QDPl2QD^1QDiFS@0QDQl2QDLQDRl2QDLQDSl2TD1QDTl2QDLPDSl5PDel6QDUl2QDDPDPP
7PDel6PDSa;QDDPD\i4QDVl2QDWl2QDDPD]e4QD`BQDXl2QDDPD[l5QDYl2QDDPD[l5PDel6QDZl2QDDPD^i4QD[l2P@el6P
DVd4QDDPD_i4QD\l2QDDQD]l2QDDPDfe3PD_i4PDY^4QDDPDfe3PDel6QD^l2QDDPD[i4QD_l2QDDPD[i4PDel6QD`l2QDDP
D[i4PDcl6QDal2QDDPDVP7PDel6QDDPDZ^:`D[l5QDDPD[l5PD^6QDDPDcl6QDbl2QDcl2QDQ1QDdl2QDel2QDQ1QDfl2QDg
l2QDQ1PD]a7QDZ1QDk:QDhl2QDZ1PDnn2PD`S1QDHPDel6QDil2QDjl2QDHPDPHPDVl5QDHPD^i4PDTl5QDkl2QDHQDll2QD
HPD\i4QDml2QDHPD]i4QDnl2QDol2QDHPDS1QDPm2QDHPDcl4PDTl5QDHPDbl4PDVl5QDFQDi5QDed2PD\i4QDFTD2PDVl5P
Dcl6PD[l<QDFPDel6QDQm2QDFPDUl5PDd\;QDFTD2PDUl5PDd\;QDFQDRm2QDSm2QDTm2PDlo;QDGPDcl6QDUm2QDVm2QDGP
Dcl6QDWm2QDGPDkY;QDGPDZS1PDVl5QDGQD[IQDXm2QDIQDi5QDSCQDYm2QDITD3PD_i4PDel6PDjHQDIQDZm2P@QU4QDJPD
^i4QD[m2QD\m2QDJQD]m2PDnn2QD^m2PDnn2PDkl<PDmc5PDnn2PDcl6QD_m2PDnn2QDeR1QD`m2QDam2PDnn2QDbm2PDnn2
QDcm2QDEQ@g5S@0QDdm2QDem2QDEPDHQDfm2QDEPDHPDT8PDUl5QDEPD`R1PDog3QDEPD^2QDab2PDSZ4QDEPDcl6QDgm2PD
[l5QDhm2QDEQDi5QDim2QDjm2QDP1PD]`5QDP1QDkm2QDlm2QDP1QDmm2S@0PD`i4QDP1TD2PD[l5PDaV=QDNTD2PD]i4PDe
l6PD`i4QDNTD2PD]i4PD]3QDNTD1PD\i4QDi5QDNQDnm2QDom2QDNPDjP7QDi5PDoR5QDNPDel6QDPn2QDNPDW\4QDe`1QDO
PDel6QDQn2QDY1QDRn2TD1QDSn2QDV1PDYg;QDV1QDTn2QDUn2QDV1PD_i4QD`BPDQo6QDV1PD]i4PDdV=QDo1PD]i4QD`BQ
DVn2QDo1QDWn2QDXn2QDo1QDYn2PDYl5QDo1PD]i4QDi5QDZn2QDbBPD]i4QD`BPDb_;QDV2QD`BPDU`;QDV2QD[n2PDWl5V
D0QDV2QD[n2PDWl5QD\n2QD[1PDRj1PDU];QD[1PDYl4PDYl5QD[1PDel6QD]n2QD[1PDWn:PDZi4QD[1PDQU4PDWj2QD[1P
DUl5PDT8QD[1PDZi4QD[1PD_h3QD\1QD^n2P@]e4QD\1Q@eR1QD[d2QD]1QD_n2TD1QD`n2QD_1QD`BQDan2QDa1PD_i4QDb
n2TD2QDcn2QDa1TD2PD_i4PDSl5PDel6QDa1PDel4QDf1TD2QDdn2TD1QDen2QDf1PDel6PDV\<PD[i4QDf1QDfn2TD1QDgn
2QDf1QDhn2PD[i4QDR2QDin2TD1QDjn2QDW1TD2QDkn2QDln2PDUl4QDc1QDmn2TD1QDnn2QDX1PDcl6PDhV=QDX1PD[l5QD
on2QDPo2QDX1QDQo2TD1QDRo2QDj1PDjP7PD]e4QDSo2QDj1PD]i4QDTo2QDj1PDPHPDXl5QD`BS@0QDUo2QDl1PDcl6PDm[
<QDl1PDel6PDUl4QDm1PDQU4PD]i4PDXl4QDm1PDel6PDkf;QDn1QDVo2TD1QDWo2QDg1QDXo2`DYl5`D4`D[^4`Dfe1QDg1
PDel6QDYo2PDUl5QDi1PD[i4PD[l5QDZo2QDS2QD[o2TD1QD\o2QDKPDcl6QD]o2TD1QD^o2QDU2PDel6QD_o2PD\P3QDZ2Q
D`o2QDao2QD]2QDbo2TD2QDco2QD^2PDel6QDdo2TD1QDeo2QDb2QDfo2TD2QDgo2QDc2PDdl6PDQm<QDc2PDel6PDkg4QD\
2PDZi4PD[l5QD\2PD_i4PDel6PDTP7QD\2PD]i4QDab2PDlV=QDh1PD\i4QDh1QDab2QDho2QDh1QD[IS@0QDio2QD`2QDjo
2TD1QDko2QDCQDlo2QDmo2TD1P@ig4QDeR1QDno2P@Qo6PD[l5PDo2PDcl6PD`Q3QDoo2QDPP3PDcl6QDQP3QDRP3`E[l5`E
Sl5`EXl5`E_i4`Eoo6QDSP3QDTP3PDcl6PDef4PDkn3PDcl6PDj[:PDSW=PDcl6PD[3PD_i4PDcl6PDUGPD_i4PDcl6PDQh:
PD_i4PDcl6PDj;PDTl5QDUP3PDcl6QDVP3PDUl5PDcl6PDlP<PDX^4PDcl6PDVW=PDf\5PDcl6QDWP3QDXP3QDa5PDcl6PDl
[7PDTl5PDcl6PDa^6PD[l5PDcl6PDPb4QDYP3PDcl6PDee1PDZQ1PDcl6PD]P1PDgR;PDcl6PDg^6PDZW=PDcl6PDo`4PD[W
=PDcl6PD\W=PD_i4PDcl6QDZP3QD[P3PDcl6QD\P3QD]P3PDcl6QD^P3QD_P3PDcl6QD`P3QDaP3QDeR1QDbP3PDci5PDcl6
QDcP3QDdP3PDcl6PDVo;PD_i4PDcl6PDT?PDi6PDcl6PDWQ1PDee1PDcl6PDWa4PDTl5PDcl6PDco4PDgi4PDcl6QDeP3PD[
Y5PDcl6QDfP3PDie2PDaW=PDie2PD\Q=PDcl6QDgP3QDhP3QDiP3QDi5QDjP3PD^i4PDTl5Q@`BQDkP3QDlP3PDPP7PDel6P
DR[5PD^i4PDTl5QDmP3PDVl5PDU_6QDnP3QDoP3PDU_6QDPQ3PDU_6PDcl6PD_h5PDZi4PDVP7PDQU4PDZi4PDel6QDQQ3PD
Zi4PD_i4QDRQ3PDdDPDZi4PD[l5QDSQ3PDZi4PD[l5QDeGQDTQ3PDZi4QDUQ3QD`[2QDVQ3PD\i4PDel6QDWQ3PD\i4QDi5P
Dgf1PD\i4PD]i4PDel6QDXQ3PD\i4QDYQ3PD]i4PDel6QDZQ3QD[Q3PD]i4PDel6QD\Q3PD]i4QDab2QD]Q3Q@^Q3QD_Q3TD
1PD]i4PDgo6PDoW=PD]i4QD`Q3QDaQ3PD]i4PDcl6QDbQ3TD1QDcQ3PDbl4PDel6QDdQ3PDbl4QDi5QDeQ3QDfQ3QDgQ3TD1
QDhQ3PD[P7QDeR1QDiQ3PDTP7QDab2QDjQ3QDkQ3PDXl5QDlQ3PDRe4PDYl5PD]S7PDXT1PDYl5PD]k5PDQh:PD_i4PDel6P
DUl5PDel6PDQX=PDTl5PDQU4PDXl5QDmQ3PD[l5PDZOPDUl5PDcl6PDhEPDcl6PDUc4PDSc1PD[l5QDnQ3PD_9PDaf3PDS7P
D_9PD_i4PDel6PD]9PD_i4QD`BQDoQ3PDRf4PDn9PDo2PDkOQDYe1PDS9PDn];PD_i4QDPR3PD`FPDSl5PDj4PD_i4PDcl6Q
DQR3PD_i4PDel6QDRR3VD0PD_i4PDel6QDRR3QDSR3PD_i4PDcl6QDTR3QDUR3PD_i4PDSl5PDel6PDjMPD_i4QDVR3PD_i4
PDYb3PDjb6PD_i4PDWj4PDfb<PD\X=PDTl5PDjP7PDSP<PDki4PDVc4PDUl5PDel6PDbg2PDQQ7PD\e4QDWR3PDe[;QDXR3Q
DYR3QDZR3P@Tl5QD[R3PDlU3PD[g;PDaX=PDlU3QD\R3QD]R3PDcFPD_i4PDel6PDcT3PDnNPDbT3PDcT3PDal5QD^R3PDRa
;PD]R4PD`Q3PD_i4PDel6PD`Q3PDQo6PD[l5PD`Q3QD_R3PD`Q3PD]V;`Dle1`D_h1PDg^6PD^k5PD]P1QD`R3TD1QDaR3QD
bR3QDcR3QDdR3QDbR3PDn7QDeR3PDbT3PDTl5PDel6PDne4PD^S7PDTl5PDcl6PDgX=PD^S7PDhX=QDfR3QDgR3PDbX;PDYl
5PDbX;PDiP7QDhR3PDfP7QDiR3QDh9PD_i4PDHQDjR3QDkR3PDHPDXh1PDUl5PDHQDlR3PDHPDTJPDHPDZP1PDiX=PDHPDXj
4PDjR;PDHPDmn2PD]P1QD[IPDP]4PDZl5PDdi4QDiFQ@j5QDmR3TD1QDnR3PDdi4QDoR3QDPS3TD1QDQS3PDdi4PDT3PD^i4
PDdi4PDZi4PD[l5PDdi4PD`U;QDRS3PDdi4QDSS3QDTS3PDdi4PDYP1QDi5PDdi4QDk:QDUS3TD1QDVS3PDdi4PDUl5PDel6
QDWS3PD]P;PD[l5QDXS3QDYS3PD^k4QDZS3TD1PDWX;PD]e4PDYl5PD]S1PD]e4QD[S3TD1PDmb1PD\Y<PDUl5PDel6PDZZ4
PDnX=PDTP7QD\S3QDjQ3PDU<PDRa;PDgm7PD[j5PD^Z:PDTT=PDPZ5PDfl4PDZJQD]S3QD^S3PD[l5QD_S3PDel6QD`S3QDa
S3QDbS3TD1QDcS3QDdS3PD^i4QDeS3QDfS3QDgS3QDXBPDel6QDhS3PDfe3PDYl5PDfe3PD_i4QDiS3QDU^1P@Vl5PDne4QD
jS3QDkS3QDlS3QDmS3QDnS3TD1QDoS3PDRj1QDPT3PDc3PD_i4PDch4PDc3PD_i4QDi5PDjR;PDQW;PD_i4PDel6QDQT3QDR
T3TD1QDST3QDTT3QDUT3QDVT3QDWT3TD1PDlh:QDXT3QD`BQDYT3QDZT3QD[T3TD2QD\T3PDoFPDYl5PDkW5PD^i;PD\i5PD
T_<PDU_6PDci4PD]S7PDci4PDci4PDci4QD]T3QD^T3QD_T3QD`T3TD1P@di6PDm2PD_i4PDel6QDaT3PDeY5PDZY=PDWl5P
Del6PDT?QDbT3QDeR1TD1QDcT3PDTW=PD]e4PDf]5QDdT3QDeT3TD2PDU_6PDel6QDfT3QDgT3PDk]5PDYl5PD^Y=PD_Y=QD
hT3PDXl4PDYl5PDYl4PDR8QDiT3P@el6PDR8PD`Y=QDjT3QDkT3PDci1PDTl5PDel6PDbY=PDgi4QDlT3QDmT3PDgi4PDkP7
PDcY=PDgi4PD_4QDQBQDnT3PDgi4PD]S7PDn]6PDgi4PD\S7PDgi4PDTf3PDYl5PDo2PDTf3PDTl5PDel6PDec1QDoT3PDNP
DYl5PD[c<PDc_5PDai5PDXj4PDgb4QDPU3PDXj4PDS1PDTn:PDXj4PDZ2PDQm<QDQU3PDlP<QDRU3PD]`5PDU_6PD]`5PD\i
4PDcl6PDWJQDSU3QDTU3QDUU3QDVU3PDel6PDVFQDWU3PDnd4PDiY=QDXU3QDYU3TD1QDZU3PDWl4PDTl5PDel6PDVd4PDVa
;PDk`5PDYl5PDcl6PDVl5PDcl6QD[U3PDVl5PDkY=PD^^<PDVl5QD\U3TD1QD]U3QDhOQD^U3PDU7PD\o;PDTl5QD_U3PDlY
=PDfl4PDPh3PDUl5PDgn6PDlb1PDTl5QD`U3QDaU3QDbU3TD1QDcU3QDdU3PD]i4QDeU3TD1P@Td4PDZ^:QDfU3P@Tl5QDgU
3QDhU3PDk8PDmf3PDU3PD[Y1QDiU3PDho6PDle;PDnNPD[l5PDel6PDe:PDWl5PDel6QDjU3P@Tl5PDWl5PDjY;PDWl5PDel
6PDle1PDWl5PDXIPDac3PD_i4PD[5PDcn<QDYe1PDcP5PD^l5PDel6PDlP5PDYl5QDkU3PDQZ=PDYl5PDQW6PD^4PDbl5PDo
h:PDSHQDlU3PDP\;PDel4PDeGQDmU3PDP[6QDnU3PDSZ=PDTZ=QDoU3QDPV3TD2QDQV3PDoS1PDcQ;PDT3PDYl5QDRV3PDWn
;PD_i4PDel6QDSV3QDTV3Q@i5PDWP<PDWl5PDUZ=PDcl6PDVe4PDnc5PDWU1QDUV3QDVV3PD]S1PDYl5PDWZ=PD]S1PD[l5P
DWP<PD[i4PDSl5PDgV=PD[i4PD_i4PDel6QDWV3PD[i4PDel6QDXV3QDmIQDYV3TD1QDoIPDXZ=PDYl5PDYZ=PD`f4PDbl5P
D_T3PDhk4PDoP7QDZV3QD[V3QD\V3TD1QD]V3PDnOPD]l5PDYl4PDYl5PDg^6PD[Z=PD[g;PD\Z=PDnd4PDZFPDbT<PDoi1Q
D^V3PD]Z=PDcl6PD_S1PDWl5QD_V3QD`V3TD1QDaV3PDbS5PDUl5QDbV3QDcV3TD2QDdV3QDeV3PDSl5TD1QDfV3QDgV3PDW
l5PDSc1QDhV3QDiV3PDcOQDeR1TD1QDjV3QD`?QDkV3PD_i4PDoa1QDlV3TD1QDmV3PDXIPDP\4QDnV3QDoV3TD1QDPW3PD\
m3PDVT5PDVo:PDgZ=QDkb2QDQW3QDRW3QDSW3PDio6PDe5PDWn4QDTW3QDUW3PDhZ=PD^^;PDdT1PDel6PDm\;QDVW3QDWW3
PDVX5PD_i4PD\i4PDel6PDXIPD]i4PDcl6PDTV5PD^i4PD[l5QDXW3PDQm5QDYW3PDjX1QDZW3TD1P@k];PDWc<PDik3PDWm
;PD_i4PDhY5PDfY=QD[W3QDi5QD\W3PDZl4PDYl5QD]W3PDkZ=PDel6PDV`3PDel6PDXo4PDQQ<PDig4PDg`6QD^W3PD^e4P
Del6PDQ^:PD_g4QD_W3PDYS1QD`W3PDZ^4QDaW3PDmZ=PDiQ1PDcZ<PDai4PDeLQDbW3PDV^;QDcW3PDeP<PDfP<QDdW3QDe
W3PDSo4QDfW3QDi5PDaX;PDel6QDgW3QDhW3PDel6QDiW3QDjW3PDel6PDkn3PD_i4PDel6PDQ[=PDnNPDel6PD^k4QDkW3P
Del6PDnn;PDc3PDel6PDeP<PDfP<PDel6PDag1QDlW3TD1PD\i4`Del6`Dcl6`DSj4`DcEPDel6PDlb1QDmW3PDel6PDZ^:Q
DnW3PDPP7QD`BQDoW3TD1P@R[5QDPX3PDT[=PDT[=QDi5QDQX3QDRX3TD1QDSX3QDTX3QD\APDX[=PD_i4PDY[=PDVn<PDkR
1PDZ[=PD[[=PDYl5QDUX3QDVX3TD1PD`f4PD\[=PDXl5PDj[:PDSW=PDUT7SD0QDWX3PDTl5PD_f3PDTl5PDQf5QDXX3TD1W
D0QDd2XD0VD0QDXX3TD1WD0QDd2XD0QDYX3QDZX3Q@a5TD1WD0QD[X3S@0QDe2XD0VD0`D_i4`DSl5QDZX3Q@a5TD1WD0QD[
X3S@0QDe2XD0QD\X3`D_i4`DSl5QF]X3TD6PD4QD^X3S@0WD0QDd2XD0VD0QF]X3TD6PD4QD^X3S@0WD0QDd2XD0QD_X3WD0
QD`X3SD0XD0VD0`DZ\4WD0QD`X3SD0XD0QDaX3`DZ\4WD0QDbX3QDcX3XD0`DnGWD0QDdX3QDeX3XD0WD0PDX\=QDfX3XD0W
D0QDgX3PDTl5QDhX3XD0QDiX3QDjX3TD1WD0QDg2QDf2XD0QFkX3TD2WD0QDlX3PDWj4QDQBXD0WD0QDmX3PD_i4PDhU<XD0
WD0QDnX3QDi5PDQm5PD\P3XD0WD0QDoX3PDTl5QDPY3TD1QDQY3XD0WD0QDRY3QDSY3XD0WD0QDTY3QDUY3XD0WD0QDVY3PD
]9PD]i4XD0QDWY3WD0QDk:QDXY3QDZQ2QDYY3TD1VD0XD0QDWY3WD0QDk:QDXY3QDZQ2QDYY3TD1QDZY3XD0WD0QD[Y3QD\Y
3TD1QD]Y3XD0`Dcl6`Del6WD0QD^Y3QD_Y3XD0WD0QD`Y3PD[l5XD0YD2WD0QDaY3PD[l5QDbY3XD0WD0QDcY3QDdY3XD0QF
eY3QDmY1QDY@TD1WD0QDfY3XD0`D]i4`DSl5WD0QDgY3QDhY3XD0YD2WD0QDiY3QDjY3S@0XD0QDkY3WD0PD\S7QDlY3XD0W
D0QDmY3XD0WD0QDnY3XD0QDj8`DVf1`DWf1QDa5WD0PDel6QDoY3QDPZ3XD0QFQZ3QDa5Q`1j5WD0QDRZ3XD0VD0QFQZ3QDa
5Q`1j5WD0QDRZ3XD0QDSZ3QFTZ3TD3QDa5Q`1j5WD0Q`1j5QDUZ3XD0VD0QFTZ3TD3QDa5Q`1j5WD0Q`1j5QDUZ3XD0QDVZ3
WD0QDY@aDo5aD_5SD0PDYl5`Dcl6`Ddl6`Del6`DWj4aD_5SD0S@0XD0QDWZ3QDXZ3Q`1j5WD0QDYZ3XD0QDZZ3WD0Qd1j5Q
Di2XD0`DWj4QDj8aD_5WD0QDi2XD0`DWj4QDj8aD_5WD0QDY@Q`1j5QDi2XD0S@0QD[Z3QD\Z3PDo9QD]Z3WD0Q`1j5QD^Z3
XD0QF]T1QDa5Q`1j5WD0Q`1j5QD_Z3XD0QD`Z3QDa5Q`1j5Q@Y@WD0Q`1j5QDaZ3XD0WD0QDi2`DaP7`DUl5`DTl5`DYl5`D
_i4`DSl5`D[l5`Dal5`Dhh3`Dbl5`DeP7`D]i4`DVl5`Dai4`DXl5SD0QDX[1XD0aD_5WD0PDel6PDgCPDYl5XD0PDoCWD0Q
Dc<PDel6SD0QDbZ3QDcZ3XD0PDXl5`Dke4`Db^=`DjP7`Dco6`DXj4`DYj4`DmP7`DkP7`Dbo6WD0SD0QDdZ3XD0`Eel6`E]
F`EV8`E^FQDeZ3TD1WD0QDh2XD0`DZ7`Dm[5`Doe1`DTl5QDfZ3WD0PDlQ7QDiFSD0XD0VD0QDfZ3WD0PDlQ7QDiFSD0XD0Q
Dk>QDa5WD0QDgZ3QDhZ3XD0QDiZ3QDfAWD0QDjZ3XD0QDkZ3QDlZ3TD1WD0QDmZ3XD0VD0QDlZ3TD1WD0QDmZ3XD0QDnZ3QF
QZ3TD4QDa5Q`1j5WD0QDoZ3QDP[3XD0VD0QFQZ3TD4QDa5Q`1j5WD0QDoZ3QDP[3XD0QDab1QF`Z3QDa5WD0PDHSD0XD0VD0
QF`Z3QDa5WD0PDHSD0XD0PD1QDQ[3WD0PDHSD0XD0VD0QDQ[3WD0PDHSD0XD0PD1WD0QDiFPD\c1SD0XD0QFQZ3WD0QDR[3P
DmNQDS[3XD0QDa5QDT[3TD3WD0QDU[3XD0`DTl5WD0QDV[3TD1QDW[3QDX[3XD0QDa5WD0QDY[3TD2QDZ[3PDTl5QDV]1XD0
WD0QD[[3PDTl5QD\[3QD][3XD0WD0PD^k4QD^[3XD0`D_i4`DSl5WD0QD_[3XD0`DTl5WD0QD`[3QDa[3XD0`DVf1`DWf1`D
Z5`DP\5`D^^4`DXl5`DTl5`D_i4`D]i4`Dke1QFQZ3QDa5Q`1j5WD0QDb[3PD[l5QDc[3XD0WD0QDo?QDd[3TD1QDe[3XD0Q
Df[3PDbg2PDaf3PDmNPDdg2QDg[3QDVW1`DnY4`DXg1`DZF`DXo4`D^f3`Dab5`D_H`Dl[7`D\HS@0QDh[3QDZ@PDZ[4`DTl
5PD]c1QDi[3PDXl5QDY@S@0WD0QDj[3XD0QDk[3QDc<TD1PDel6QDl[3QF`Z3TD1QDa5WD0PDcl6Q`1j5SD0XD0QDm[3QDn[
3WD0QDo[3XD0QDP\3QDQ\3QDR\3PDel6QDS\3QDT\3QDS\3QDT\3QDU\3QDa5Q`1j5WD0QDV\3XD0QDW\3QDX\3QDY\3`DnF
`DTl5`D_i4PD]a7QDZ\3QD[\3QD\\3QDb5Q@g5Q`1j5QD]\3QDY@QD^\3PDel6QD_\3QD`\3PDVX<PDk^<QDa\3QDb\3PDbX
1QDc\3PDdi4QDd\3QDe\3PDdi4QDf\3PD]9PD_i4PDel6PD`h5PDll;PD]i4PDmMPDS2PDZi4PDZ^:QDg\3QDh\3QDi\3PDe
l6QDj\3PDel6QDk\3QEl\3QDm\3TD1WD0QDn\3XD0QDo\3QDd]1QDP]3QDX[1QDQ]3QDR]3QDS]3QDT]3PD[l5QDU]3QDV]3
QDW]3QDX]3QDY]3QDZ]3PDgT1QD[]3PDoa1QD\]3PDna1QD]]3PDdi4PDcl6QD^]3PDUl5QD_]3QD`]3PDUl5PDP9QDa]3QD
b]3QDc]3QDd]3QDe]3PDTl5QDf]3PDXl5QDg]3QDh]3QDi]3PDob1QDj]3PDUZ8PDVm;QDk]3QDl]3PDWn;PDah4PD^k4QDm
]3QDR6Q@UIQDVIWD0QDn]3XD0QDR6TD1WD0QDZR3XD0QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0VD0Qg2200RP
1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP
15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP
14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12Z
P17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i1
2XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15
W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP
18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33
TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]
33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15
h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP
15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45
YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^
P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T5
5YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16
a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP
15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67Y
P1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b6
7VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n
67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP1
4\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78T
P16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU8
8XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a
88TP1808RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18
l88YP14m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP
13Y99WP13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59
XP13f99WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99T
P12n99TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9
VP14[:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP110
9RP1109RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;
:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17
\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP
17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:
UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120
;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16
j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP
16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<
TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P
><UP14Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]>=XP1
7]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP17h>>V
P16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>UP17U?
?YP16V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]?@VP19R=@[P14^
?@\P13_?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP15f1@WP16h?@VP1
3i?@VP16j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@VP12R@@UP13S@@W
P14T@@VP12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@@XP13_@@WP13l?
@YP14`@@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP110@RP14i@@TP15j
@@TP130@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13UA@WP13VA@UP13W
A@VP14XA@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15`?@XP16`?@[P17
_AATP16`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP15kAATP16Z;AWP
17lAAYP16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBAVP16XBAYP15YBA
WP16ZBAUP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16dBAYP18eBAZP16f
BAZP18fBAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP17nBAVP1:oBAXP1
CPCAVP17\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\P15ZCBWP13[CBY
P13\CBYP110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCBWP13fCBYP13gCB
YP13hCBXP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14RDDXP14SDDZP15T
DDZP13UDDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[DD\P15W7DYP13\
DDWP15i5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13fDDXP12j7DUP14
f1DXP14gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP13QEDVP12REDVP1
3SEDYP12TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDXP14^EDZP13_EDW
P12`EDUP12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEETP15iEETP17jEE
VP15kEEVP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13UFETP16VFEWP14W
FEYP13XFEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP14aFEVP14bFEYP1
8cFEXP13dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEYP12oEEUP13oFEX
P12kCEVP13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGFYP12YGFVP12ZGF
UP14[GF[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15fGHTP15gGHVP16h
GHWP16iGHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP18RHIVP18SHIXP1
9]GIXP17THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P15]HJWP15^HJVP
1F_HJTP17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJYP16iHJZP15jHJ
YP17kHJTP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0JRP14UIJUP14VI
JUP14WIJUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^IJUP16_IJVP17`I
JXP17`IJZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17hIJVP17iIJXP18
jIKVP15kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP16RJKVP15SJKYP1
6TJKWP16UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKXP15_JKYP19`JK\
P18aJKXP16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJLXP17kJLZP15lJ
LVP16mJLVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15WKLYP16XKL[P16
YKL\P14ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP15aKLVP15bKLYP
18cKLYP17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM^P15mKMXP16nKM
YP16nKM[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XLNUP12]?NUP13YL
NWP12]?NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP120ORP13d:OUP12c
LOTP12dLOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14nLO\P12oLOTP15
PMP1TP15QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZMP1VP13[MP1VP16
\MP1VP14]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eMP1\P16fMP1VP15
gMP1TP14hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nMP1TP16oMP1XP13
PNP1YP16QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YNP1VP15ZNP1VP12
[NP1UP13\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dNP1TP13eNP1VP15
fNP1TP15gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oNP1WP13POP1WP14
QOP1\P13ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[OP1TP12\OP1UP14
]OP1VP13^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fOP1VP12gOP1TP15
hOP1UP16iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP1P1TP15RP1P1XP
13bNP1XP14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14YP1P1ZP13ZP1P1V
P12Z1P1SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15aP1Q1UP15bP1Q1
WP17cP1Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP1=kP1Q1YP15lP1
Q1VP15mP1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP18TQ1Q1YP19UQ1
Q1YP1<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1UP15^Q1Q1UP15_
Q1Q1WP17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q1YP18f1Q1]P15g
Q1Q1WP16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR1Q1WP15QR1Q1VP
15RR1Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP17ZR1Q1VP16[R1Q
1WP16\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1VP12eR1Q1UP15f
R1Q1VP14gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR1Q1[P15oR1Q1VP
13PS1Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP18XS1Q1VP18YS1Q
1XP15ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP15bS1Q1TP15cS1
Q1VP15dS1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1WP16lS1Q1ZP15m
S1Q1XP17nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1Q1VP15VT1Q1VP1
6WT1Q1VP110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T1T1WP13`T1T1XP
17aT1T1YP110U1RP17bT1U1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15iT1U1WP12jT1U1U
P14S1U1SP17kT1V1VP19lT1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP15QU1W1WP15RU1X
1TP16SU1X1VP17TU1X1[P16UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1VP16[U1X1WP16\
U1X1WP13]U1Y1TP12^U1Z1TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU1[1YP18fU1[1[P
12gU1[1TP13hU1[1XP110[1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1]1TP13oU1]1XP1
4PV1]1VP13QV1]1VP14RV1]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16XV1^1VP17YV1^1X
P18ZV1^1VP16[V1^1VP15\V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP17bV1^1TP14cV1^
1WP13dV1^1WP13eV1^1VP16fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1TP13lV1^1WP13m
V1^1WP17nV1^1[P16oV1^1XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^1VP13UW1^1XP12
VW1^1VP13WW1^1XP13XW1^1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_W1_1YP15`W1_1Y
P14aW1_1VP15bW1_1WP17Q8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP16iW1_1ZP16jW1_
1ZP15kW1_1XP15lW1_1XP15mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1XP16TX1_1ZP16U
X1_1\P15VX1_1UP15WX1_1WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X1_1VP18^X1`1\P
16_X1`1[P16`X1`1YP16`X1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16eX1`1VP16fX1`1X
P140`1RP15gX1`1YP16hX1`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16mX1`1VP16nX1`1\
P16oX1`1XP16PY1`1VP15QY1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP15XY1a1WP15YY1
a1WP15ZY1a1WP15[Y1a1WP17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a1[P15cY1a1YP14
dY1a1UP15eY1a1XP14fY1a1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l=a1YP16jOa1XP1
5lY1a1UP17m<a1[P15mY1a1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15TZ1a1WP14U1a1VP
16UZ1a1ZP16VZ1a1[P16WZ1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z1a1ZP14]Z1a1UP
15^Z1a1TP177a1UP16V>a1\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1b1YP15eZ1b1WP1
6fZ1b1XP18^V1b1WP16gZ1b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17mZ1b1[P16nZ1b1
YP16oZ1b1VP15P[1b1WP1:gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP17V[1b1YP17W[1
b1]P15X[1b1VP15Y[1b1XP16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1UP14`[1b1UP18d
5b1aP17a[1b1TP15b[1b1WP16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1b1TP15g[1b1WP1
8h[1b1VP15i[1b1TP18j[1b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[1b1_P15P\1b1YP
15Q\1b1YP14j4b1VP15R\1b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13Y\1c1XP13Z\1c1
YP14[\1c1[P13\\1c1YP13]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1YP13d\1c1YP13e\
1c1XP12f\1c1UP12g\1c1VP127c1VP12h\1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1[P13n\1c1XP12o
\1c1VP13P]1c1YP13Q]1c1WP13R]1c1XP14S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]1c1YP13R;c1XP1
4X]1c1XP13Y]1c1XP13Z]1c1UP13[]1c1XP14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1Y
P13b]1c1WP13k[1c1XP13c]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP12h]1c1VP12i]1
c1VP12j]1c1VP13k]1c1XP13l]1c1YP14m]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c1YP13S^1c1VP13
T^1c1YP13U^1c1YP13V^1c1YP13W^1c1YP13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]^1c1\P12^^1c1V
P12h]1c1VP12`6c1VP13]\1c1WP13_^1c1XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P12d:c1VP13e^1c1
YP13b7c1XP12f^1c1VP14g^1c1ZP127c1VP13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12eQ1c1VP13l^1c1V
P12a^1c1TP13m^1c1WP12]?c1VP13f3c1YP13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R]1c1XP12R_1c1V
P12S_1c1VP12T_1c1VP13U_1c1VP13V_1c1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP13\_1c1XP13]_1
c1YP13^_1c1XP12__1c1UP13`_1c1XP16W3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1WP14n6c1YP14R=c
1ZP13e_1c1WP12f_1c1TP13g_1c1WP13h_1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1XP14P\1c1ZP13n
_1c1VP14k5c1ZP13o_1c1WP14k]1c1ZP15P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c1XP13U`1c1VP15
V`1c1YP12W`1c1TP15X`1c1XP13Y`1c1VP15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`1c1VP13_`1c1WP
12``1c1UP13a`1c1VP12b`1c1TP14c`1c1ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP15i`1c1ZP13j`1c
1VP13k`1c1VP12l`1c1TP14m`1c1ZP13n`1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP14Ra1c1ZP14Sa1
c1YP14Ta1c1YP14Ua1c1VP15Va1c1ZP13Wa1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1WP13\a1c1VP13]
a1c1VP13^a1c1WP13_a1c1XP13o[1c1XP14`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea1c1XP13fa1c1VP
13ga1c1XP12ha1c1TP13ea1c1XP13ia1c1XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13na1c1VP13oa1c1
VP15Pb1c1WP14Qb1c1XP14Rb1c1TP14Rb1c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP13Vb1c1VP13Wb1c
1YP13Xb1c1XP13Yb1c1WP14Zb1c1ZP14[b1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1XP14`b1c1ZP15a
b1c1[P15ab1c1]P12bb1c1UP13cb1c1UP13db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib1c1WP13jb1c1YP
14f3c1[P14kb1c1YP13lb1c1XP13mb1c1WP13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14Sc1c1XP13Tc1c1
XP13Uc1c1WP13Vc1c1YP13Wc1c1YP14Xc1c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1XP12^c1c1VP12^c
1c1VP13_c1c1YP13`c1c1WP13ac1c1XP13bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1VP12fc1c1VP13S
Ec1YP13gc1c1YP13hc1c1YP13ic1c1YP12jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1c1UP12j4c1VP12
j4c1VP12j4c1VP12Pd1c1VP12Pd1c1VP14Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1c1UP13Wd1c1XP1
3Xd1c1WP13Yd1c1YP13Zd1c1YP13[d1c1XP13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14ad1c1ZP13bd1c1
YP12cd1c1UP14dd1c1\P14ed1c1ZP13fd1c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1VP13ld1c1YP13md
1c1XP13nd1c1XP12o]1c1VP13la1c1YP13od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1c1[P13Ue1c1YP1
3Ve1c1XP13We1c1YP12Xe1c1VP12Ye1c1VP13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h]1c1VP12kFc1VP
13h;c1YP13cX1c1YP13^e1c1YP13^e1c1YP14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1c1VP14be1c1VP1
3ce1c1YP13de1c1WP13ee1c1XP13fe1c1YP14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c1SP13\Y1c1XP12
je1c1VP12je1c1VP13ke1c1WP12je1c1VP12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf1c1YP13Qf1c1WP
12fc1d1VP12U1d1VP13Rf1d1YP12Sf1d1VP13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1
YP13[f1d1YP12\f1d1VP13]f1d1YP13^f1d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\P13df1d1YP14d5
d1[P13ef1d1YP13ff1d1YP13gf1d1YP13hf1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d1UP12mf1d1VP13
nf1d1XP12of1d1VP13Pg1d1YP13VCd1YP13Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg1d1YP13Wg1d1WP
14k5d1ZP13Xg1d1XP13Yg1d1XP14Zg1d1WP12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_g1d1XP13`g1d1X
P13ag1d1YP13bg1d1XP12aP1d1VP13cg1d1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP13ig1d1VP16jg1
d1UP16kg1d1WP13lg1d1VP13mg1d1YP14ng1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d1XP13Sh1d1XP14
Th1d1[P14Uh1d1\P13Vh1d1YP14X9d1[P13Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h1d1XP13]h1d1XP
13^h1d1YP13_h1d1WP12`h1d1TP127d1VP14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh1d1XP12kLd1VP1
3fh1d1XP13gh1d1YP12R<d1UP12hh1d1VP13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13nh1d1YP13oh1d1Y
P12Pi1d1VP12Qi1d1UP12Ri1d1TP13Si1d1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1YP13Xi1d
1YP13Yi1d1YP13Zi1d1XP12[i1d1UP12\i1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP14`i1d1ZP13ai1
d1VP14bi1d1ZP14ci1d1YP13g6d1WP14di1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1VP14X9d1ZP14d[
1d1[P14ji1d1YP14ki1d1YP13li1d1WP14P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1d1ZP13Rj1d1WP1
4P;d1ZP14Sj1d1ZP13Tj1d1XP13Uj1d1UP13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[j1d1VP13\j1d1X
P14]j1d1YP13[8d1XP14W3d1ZP12^j1d1TP13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14n6d1YP15dj1d1[
P13ej1d1WP13fj1d1XP14g5d1XP15gj1d1[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14kj1d1XP15W7d1[P
13lj1d1TP14mj1d1YP14nj1d1YP13oj1d1YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP13Uk1d1WP14Vk1d
1[P13Wk1d1XP14Xk1d1ZP15Yk1d1\P14Zk1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[P14Q`1d1XP14e6
d1WP13^k1d1VP14_k1d1ZP13`k1d1WP13ak1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d1ZP13gk1d1XP14
hk1d1YP13ik1d1VP13jk1d1WP14kk1d1YP14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13Pl1d1XP13Ql1d1W
P13Rl1d1XP13Sl1d1XP13Tl1d1XP12S9d1UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP15Zl1d1YP15W7d1
[P12b8d1UP15[l1d1VP14RW1d1[P14\l1d1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP14al1d1YP14bl1d
1VP14bKd1ZP13cl1d1WP16dl1d1\P13el1d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1TP14kl1d1ZP14\?
d1ZP14ll1d1VP15ml1d1YP14nl1d1ZP13ol1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d1XP13Um1d1XP14
d5d1[P14Vm1d1ZP12j7d1UP13Wm1d1VP14Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1d1WP17^m1d1TP1
3_m1d1YP13`m1d1YP13am1d1YP13bm1d1YP13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13hm1d1WP14im1d1
[P13jm1d1YP13km1d1XP13lm1d1YP13mm1d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn
1d1WP13Un1d1WP13Vn1d1WP13Wn1d1YP13Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1d1XP13^n1d1YP1
3_n1d1WP13`n1d1VP14an1d1XP14d[1d1[P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13gn1d1XP14hn1d1
[P13in1d1XP14jn1d1ZP14kn1d1YP13ln1d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1XP14Po1d1WP15Q`
1d1[P13Qo1d1WP15Ro1d1ZP13So1d1XP13To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd1YP13Yo1d1YP13
d5d1YP15Zo1d1_P13[o1d1XP13Rh1d1YP13\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1d1YP13QId1XP13
ao1d1XP13bo1d1YP13co1d1XP14do1d1XP14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io1d1YP13jo1d1YP
12ko1d1VP14jHd1\P13lo1d1XP13mo1d1WP13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP2d1XP12\7d1VP1
3d5d1YP13RP2d1YP12SP2d1UP14TP2d1VP12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hKd1\P12YP2d1VP1
2ZP2d1TP13[P2d1YP13\P2d1XP13]P2d1WP13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13VCd1YP13cP2d1Y
P13dP2d1XP16eP2d1YP15fP2d1YP13gP2d1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP14jHd1[P14lP2d
1ZP14mP2d1XP13nP2d1YP14oP2d1XP13jHd1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP12SQ2d1VP12TQ2
d1UP12d:d1UP13UQ2d1WP14VQ2d1VP13WQ2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1UP12]Q2d1TP14^
Q2d1VP12_Q2d1UP13`Q2d1YP14aQ2d1[P13d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2d1VP13gQ2d1YP1
2hQ2d1VP12iQ2d1VP13jQ2d1YP12kQ2d1VP12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15PR2d1YP12`6d1VP
12QR2d1UP14c5d1XP12RR2d1TP13SR2d1YP12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14f3d1\P13YR2d1W
P13ZR2d1YP14[R2d1ZP13\R2d1YP13]R2d1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP13bR2d1XP13cR2d
1YP12dR2d1VP12eR2d1UP12fR2d1UP12iQ2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1UP12jR2d1VP14k
R2d1VP13f3d1YP12`7d1VP13lR2d1YP13mR2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d1VP13RS2d1YP13
SS2d1XP14TS2d1VP15US2d1WP13VS2d1UP12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\S2d1XP12]S2d1V
P13^S2d1YP12_S2d1VP13`S2d1YP12aS2d1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP12b8d1VP12fS2d
1UP12gS2d1UP12hS2d1VP14iS2d1VP12jS2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP12nS2d1VP12oS2
d1TP13PT2d1YP13QT2d1YP13RT2d1YP14d5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1VP12WT2d1UP14X
T2d1VP12eR1d1VP13YT2d1YP12ZT2d1VP12[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2d1VP12`Ld1VP14
`T2d1VP14aT2d1WP12a:d1UP12bT2d1UP15cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT2d1VP12hT2d1VP
13iT2d1VP12gg1d1UP12jT2d1VP12kT2d1TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT2d1YP13PU2d1XP
12QU2d1UP14RU2d1UP12SU2d1VP127d1VP12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12XU2d1VP12YU2d1U
P13ZU2d1YP12[U2d1UP12\U2d1UP12]U2d1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP13cU2d1WP13dU2
d1WP13eU2d1WP13fU2d1WP13gU2d1YP13hU2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d1XP13nU2d1XP15
oU2d1WP12PV2d1UP12QV2d1UP14RV2d1VP12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2d1WP12P@d1VP12
XV2d1VP12Z1d1TP12]?d1UP13YV2d1YP16ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1[P16Z1e1SP16\V
2e1UP15]V2e1TP14^V2e1TP14_V2e1UP15`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f1YP14eV2f1TP14
fV2f1TP15gV2f1XP19hV2f1ZP19hV2f1\P18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19nV2f1XP15oV2f1U
P16PW2f1VP14QW2f1UP130f1RP16RW2g1TP16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?WW2g1YP16XW2g1V
P17YW2g1TP16RW2g1TP17ZW2g1VP17[W2g1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP1>aW2h1VP1=bW2
h1TP17cW2h1XP17cW2h1ZP16dW2h1XP15eW2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h1XP17hW2h1[P16
iW2h1VP16jW2h1YP15kW2h1VP16lW2h1YP17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140h1RP1>RX2h1TP1
8SX2h1[P16TX2h1VP110h1RP13UX2h1YP12VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=h1WP19[X2h1ZP1
5\X2h1VP12]X2h1TP13^X2h1TP12_X2h1TP16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX2h1TP12eX2h1TP
13fX2h1WP12gX2h1VP12hX2h1TP12iX2h1UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12mX2h1UP12nX2h1T
P12oX2h1UP13PY2h1UP16QY2h1VP13RY2h1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12WY2h1UP12XY2h1
UP12YY2h1UP13ZY2h1XP13[Y2h1WP13\Y2h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1VP12bY2h1TP12cY
2h1VP12dY2h1UP16eY2i1VP15fY2i1TP1<gY2j1XP1^T?QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0QDk>QDj2Q
Da5TD1WD0QDY@S@0QDo]3XD0VD0QDj2QDa5TD1WD0QDY@S@0QDo]3XD0QDm=QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm2XD0VD0
QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm2XD0QDP^3QDQ^3WD0PD_a3PDeS=XD0VD0QDQ^3WD0PD_a3PDeS=XD0QDk>WD0QDR^3P
D[W=QDS^3XD0WD0PDma=PDna=XD0QDT^3TD3WD0PDWj4PDQo6PDn[7XD0WD0QDU^3QDV^3PD]l5XD0QDW^3WD0QDX^3PDTa;
XD0WD0PD_i4QDY^3XD0VD0WD0PD_i4QDY^3XD0QDZ^3WD0PDgf1PDTl5PDPb=XD0QD[^3TD3WD0PDgf1PDTl5PDSb=XD0WD0
QD\^3PD[l5XD0QD]^3WD0PDVg:PDnGPD_i4XD0QD^^3WD0QD_^3PD_i4PDfh3XD0QD`^3WD0QD_^3PD_i4QDa^3XD0WD0QDb
^3PD_i4PDel6PD[b=XD0WD0PD[l5QDc^3PDmg:XD0VD0WD0PD[l5QDc^3PDmg:XD0QDm=WD0PD]b=PDmg:XD0PDcl6WD0PD^
b=PDTl5XD0QDd^3QDb5TD1WD0QDe^3PDTf3XD0VD0`DYH`DZi4QDb5TD1WD0QDe^3PDTf3XD0QDf^3`DYH`DZi4QDg^3TD4W
D0QDh^3QDi^3QDeR1QDj^3XD0VD0QDg^3TD4WD0QDh^3QDi^3QDeR1QDj^3XD0PD1WD0QDX\1PD[l5QDk^3TD3PDal5PDQl5
XD0PD`f3TD1WD0QDl^3TD2PDY^;XD0WD0QDm^3PD\o4PD[l5XD0QDa5PDcl6WD0PDgl6PD_3XD0WD0PDeg<QDn^3XD0WD0QD
o^3PDQU4PD_i4XD0VD0WD0QDo^3PDQU4PD_i4XD0QDP_3WD0QDi5PDcl6PDgf1PD[l5XD0WD0PD^i4QDQ_3PDS1PDhc4XD0W
D0PDel6PD^j4PDUn4XD0WD0PD\i4PDmh1XD0VD0WD0PD\i4PDmh1XD0QDR_3WD0PDgb=PDZFXD0WD0PDVh5PDhb=XD0QDS_3
QDa5TD1WD0QDT_3PDel6PDgl6QDU_3XD0WD0PDdd3PDVQ1PDhc4XD0WD0PD`l4PDel6PDhn4XD0VD0WD0PD`l4PDel6PDhn4
XD0QDm=WD0QDV_3P@cl6QDn2PDib=XD0WD0QDib2PDdo6PDib=XD0QDW_3TD1QDa5TD1WD0QDi^3QDX_3XD0VD0QDW_3TD1Q
Da5TD1WD0QDi^3QDX_3XD0QDY_3WD0QDZ_3QD[_3XD0QD\_3TD1QDa_1WD0QD]_3QD^_3QD__3XD0`D[a3PDcl6WD0PDlb=P
D_i4XD0QD`_3TD1QDa_3QDb_3TD1WD0QDc_3XD0VD0QDb_3TD1WD0QDc_3XD0QDd_3WD0PDfCPDbl4QDe_3XD0WD0PD]i4PD
R8PDWFXD0WD0QDf_3PD]i4XD0QDg_3TD1QDh_3WD0QDi_3PDel6PD]];XD0WD0PD]i4PDdo6QDj_3XD0VD0WD0PD]i4PDdo6
QDj_3XD0QDk_3QDl_3TD2WD0QDm_3PDPHPDXl5XD0QDn_3WD0QDo_3QDP`3PD_i4XD0QDQ`3WD0PDVl5QDR`3XD0VD0WD0PD
Vl5QDR`3XD0QDS`3WD0QDT`3PD[5XD0VD0`DV\<WD0QDT`3PD[5XD0QDU`3`DV\<WD0QDV`3PDPP7XD0QDW`3TD2QDX`3WD0
QDY`3XD0QDZ`3TD1QD[`3WD0QD\`3XD0TD2QD]`3WD0PDTZ4XD0WD0QD^`3PDgl6XD0QD_`3TD1WD0QD``3XD0VD0QD_`3TD
1WD0QD``3XD0QDa`3WD0QDeY1PDTJXD0VD0WD0QDeY1PDTJXD0QDb`3`EfE`Ecg2`El8`Ek8`En9`E>`Em8`En8`Eem3`Eo9
`Edg2WD0PD`f3PD\8QDc`3XD0SD0WD0QDd`3QDS^3PD]i4XD0QDe`3PD]i4TD3WD0PDVl5PDcl6PDnc=XD0QDRKQDf`3PDkI
WD0PD]i4PDel6PDm5XD0WD0QDg`3QDh`3PDTl5XD0aD_5WD0QDi`3PDel6QDj`3XD0WD0QDk`3QDl`3QDUd2XD0VD0WD0QDk
`3QDl`3QDUd2XD0PD1WD0QDm`3QDn`3QDo`3QDPa3TD1QDQa3XD0WD0QDPj1PD^c3PDeP7XD0WD0QDXQ1PDdi4PD^c3PDeP7
XD0WD0QDRa3PD^c3YD2XD0WD0PDnY4QDSa3XD0`DTl5WD0QDTa3XD0QDUa3`Dl[7WD0QDVa3PDTl5XD0QDWa3WD0PD_i4PDe
l6PDSh:PDTl5XD0QDXa3TD2QDYa3WD0QDZa3PDTl5QD[a3XD0QD\a3TD1WD0QD]a3TD1PDWd=PD[l5XD0QD\a3TD1WD0QD]a
3TD1PDWb;PD[l5XD0QD^a3TD1QD_a3QD\a3TD1QDa5TD1WD0QD`a3XD0QDaa3WD0QDba3QDca3XD0QDaa3QDda3TD2WD0QDe
a3XD0QDfa3QDa9TD2WD0QDga3PDPP7XD0`Dcl6`DXj4`DYj4`DWj4QDa9TD1QDa5WD0QDha3XD0PDel6QDa9TD1QDa5PDdR1
WD0QDia3TD1QDja3XD0WD0PDeh3QDa>QDe;TD1QDka3PD[l5PDd3XD0WD0PDPQ7PDel6PDii3XD0WD0QDla3TD1PDbT3PDal
5XD0QDma3TD1QDna3WD0QDoa3PDbT3QDPb3PDal5XD0WD0QDQb3QDRb3XD0VD0WD0QDQb3QDRb3XD0QDSb3WD0PDRg3QDTb3
XD0WD0PDUQ7QDUb3XD0WD0PDUl5QDVb3PDQX=XD0QDa5WD0PDcl6PDUZ3XD0VD0QDa5WD0PDcl6PDUZ3XD0QDk>WD0YD1PD[
l5PDWP<XD0QDWb3Q@bGWD0QDXb3PDZi4XD0QFYb3Y@0WD0PDXc;XD0QDjJWD0QDZb3PDel6QD[b3XD0WD0QD\b3TD1PDde7X
D0QF]b3Q@_5Y@0WD0QD^b3XD0QD_b3WD0QD`b3TD1Q@ab3QDbb3XD0QFhMY@0WD0QDcb3XD0QDdb3QD_5WD0QDeb3XD0WD0Q
DmIQDfb3XD0WD0PDZi4PD_i4PDcX;XD0WD0QDiFS@0PDW5PDUl5QDgb3P@Tl5XD0VD0WD0QDiFS@0PDW5PDUl5QDgb3P@Tl5
XD0QDhb3WD0QDib3TD2QDjb3XD0SD0WD0QDib3TD2PDio6XD0QDkb3TD1QDa_1WD0QDlb3QDmb3Q@nb3TD1QDob3XD0QFPc3
TD1WD0QDQc3XD0`Del6`Db[4`Da[4`Dcl6`D_i4`DQg=QDa5Q@g5Q`1j5S@0WD0QDRc3XD0VD0QDa5Q@g5Q`1j5S@0WD0QDR
c3XD0QDSc3PD]i4PDel6QDTc3VD0PD]i4PDel6QDTc3QDUc3PD]i4PDel6PDQEPDTl5QDVc3PD_i4QDWc3PDU_6QDXc3QDYc
3QDZc3QF[c3WD0QD\c3XD0VD0QF[c3WD0QD\c3XD0QD]c3QD^c3TD2WD0PDPP7XD0VD0QD^c3TD2WD0PDPP7XD0PD1QD_c3Q
D`c3`Dag=QDac3S@0WD0QDbc3XD0PD^P1QDcc3PDU_6PD]a7PD^i4PDTl5PD]a7QDdc3TD2PDPP7PDbT3PDal5QDhj1PDlg3
PD]7QDec3PD[i4P@el6QDfc3PDT8QDgc3QDgc3VD0QDgc3PD1QDhc3QDic3QDjc3Q`1j5WD0QDkc3XD0VD0QDic3QDjc3Q`1
j5WD0QDkc3XD0QDlc3QDmc3Y@0Q@b5Q@j5WD0QDP3XD0VD0QDmc3Y@0Q@b5Q@j5WD0QDP3XD0QDnc3QDoc3WD0QDPd3QDQd3
XD0QFo5TD2WD0QDRd3QDSd3XD0QDTd3PDVl5`DcGQFUd3TD1`Ea1`EV3`E^O`E_O`EH`E_i4`Eel6`Ecl6`Edl6`ETl5`EnP
7`Eco6`EVl<WD0QDo2XD0QD[MQ@l5WD0QDo2XD0QDVd3UD0WD0QDo2XD0SD0PDPY6PDTl5PDTh=QDWd3PD_i4PDel6PDjHQD
Xd3PDTl5PDZS5PD]i4PDel6QDYd3QDZd3PD]i4TD1QD[d3Q@RAPDPi4QDPAQD\d3PDRj1PDTh=QD]d3PDTl5PDmn2QD^d3PD
Tl5PDWj2PDW6PDTl5QD_d3QD`d3PD\i4PDjU3QDad3QDbd3QDVk2PD\i4PDbT3PD_HPDVg:PDV8PDbg;PDoS=QDcd3PDVV=P
Dfb<PD`i4PDjS=PDlU3PDcZ<PDh4PDi^;PDQm<QDdd3PDU6PDWT5PDQm5PDWT5PDna1QDed3QDmAQDfd3QDeGQDgd3PD]e4P
Del6PDmb1PDcl6QDhd3PDTl5QDid3QDjd3QDkd3PD[l5QDld3QDmd3PD]i4PDjb=PDjX1QDnd3PDk];QDod3QDPe3PDX\5PD
Zl5PDf^<PDlP5PDYl5PDn7PDne4PD^k4QDQe3PDcl6PDQFPDi6QDRe3QDSe3QDTe3PDcl6PDf^6PDUo;PDREPD]i4PDmb1PD
X:PD]i4QDUe3PDSl5QDVe3QDWe3PDah=QDeR1QDXe3PDUo;QDeR1PDmMPDhS=QDYe3PDU^4QDZe3PDW5PDUl5PDjP7PDcl6P
DfS1PDTl5PDcl6QD[e3PD[l5PDcl6QD\e3QD]e3QD^e3QDjQ1QD_e3PDRX:PDbl5QD`e3QDae3QDbe3QDce3PDel6QDde3QD
ee3QDfe3QDTW3QDUW3PDoFPDYl5PDm[;PDP1QDge3QDhe3QDie3PD]i4QDje3QDke3QDle3QDme3QDne3QDoe3QDPf3QDQf3
QDRf3QDSf3QDTf3QDUf3TD1QD`HQDVf3QDmIQDWf3QDXf3VD0QDXf3PD1QDYf3PDV]5QDZf3`E>`En9QD[f3PDcl6QD\f3QD
]f3QD^f3TD1QD_f3QD`f3QDaf3Q@bf3QDcf3QDdf3QDef3QDff3PD^i4PDTl5QDgf3PDjP7PD]e4PDel6QDhf3QDif3QDjf3
QDa\2QDkf3PDRa;PD]R4QDlf3QDmf3PDee1PDZQ1QDnf3PDPP7PDoT5QDof3PDPP7QDPg3QDQg3PDUl5PDel6PDQX=PDTl5Q
DRg3PD]`5PDcl6PD]S7PDQV;PDci1PDTl5PDel6PDbY=PDkn3PD_i4PDel6PD_EPDTl5PDUZ:PDnn2QDSg3S@0PDmMPDhS=Q
DTg3QDUg3QDVg3TD3QDWg3QDXg3PDTl5PDSl5PDel6QDYg3PDTl5QDk:QDZg3QD[g3QD\g3QD]g3QD^g3QD_g3QD`g3PDel6
PDZl<QDag3TD1QDbg3QDcg3PDal4QDdg3PDel6QDeg3QDcb2TD1QDfg3QDgg3QDhg3QDgP1QDaHTD3PDWl5QDig3QDTFPDel
6QDjg3PDkf5QDkg3QDlg3QDmg3QDdk2PD]i4PDRS=PDZFPDbT<QDng3PDVV3PD]a7PDWP<PDWl5PDWj4QDog3QDPh3PD[i4Q
DQh3PD[i4QDRh3PD_i4QDSh3PDjMQDTh3QDUh3QDVh3P@Vd4QDWh3TD1QDY\2QDXh3QDYh3QDZh3QD[h3QD\h3PDhj=PDTl5
PDmMQD]h3QD^h3QD_h3PDlY=PDfl4QD`h3TD3PDnn2PDbl5QD]Z2QDah3SD0PDSl5PDcl6PD\i;PD_i4QD]GQDbh3PD^i4PD
Tl5QDYHQDch3PD^i4PDTl5PDgo6QDdh3QDeh3TD1QDfh3QDgh3TD1PDZi4QDhh3QDih3QD_AQDjh3QDkh3PD[P1QDlh3PDHP
Dga:PD^k4QDmh3PDPQ1PDQEPDgc7PDTl5PDel6PDjg4QDnh3QDoh3PDWk=PD]e4aE_5`ElP7`ERe4WD0QDPi3PDPHXD0VD0`
DXl5aE_5`ElP7`ERe4WD0QDPi3PDPHXD0QDQi3`DXl5WD0QDRi3PDVl5PDel6QDSi3XD0WD0PD]i4QDTi3TD1PDjo<XD0WD0
PDgGQDUi3PD]i4PDeP7QDVi3XD0WD0PDm9PDgl6XD0VD0WD0PDm9PDgl6XD0QDm=WD0PDSl5PDcl6PDg^6XD0QDWi3WD0PDg
^6QDWi3XD0VD0WD0PDg^6QDWi3XD0QDXi3WD0QDYi3PD]i4QDi5PDTn:XD0WD0QDZi3PD]e4XD0QD[i3WD0QD\i3XD0VD0QD
[i3WD0QD\i3XD0QD]i3WD0QD^i3QD_i3XD0WD0QD`i3PD[V=XD0WD0QDai3PDel6PDSHXD0WD0QDbi3PDel6QDci3XD0QDdi
3TD4WD0Q@ei3QDfi3QDab3XD0WD0QDei3QDgi3P@lo6QDhi3QDab3XD0WD0QDgi3P@lo6QDhi3QDab3XD0WD0QDii3PD\i4X
D0`D[l5`Del6`Dio6`DnG`D[i4`DRP7VD0WD0QDii3PD\i4XD0`D[l5`Del6`Dio6`DnG`D[i4`DRP7QDji3WD0QDdc3PD\i
4XD0QDki3WD0QDli3TD2QDmi3XD0VD0QDki3WD0QDli3TD2QDmi3XD0QDni3WD0QD`?QDoi3P@di4PD_i4XD0WD0QDj_1QDP
j3QDQj3XD0WD0QDRj3Q@fa1QDSj3PDVl5XD0QDTj3WD0QDUj3QDVj3PD_i4PDVZ=XD0WD0PD_i4PDVZ=QDWj3XD0WD0PD]P1
PD_i4XD0QDXj3WD0PD_c5PD_i4QDi5XD0WD0QDYj3TD2QDZj3XD0WD0QD[j3QD\j3XD0WD0QD]j3TD1QD^j3PD]i4XD0QD_j
3WD0QD`j3PDio6PD]6XD0WD0QDb5Y@0PD^]2XD0VD0WD0QDb5Y@0PD^]2XD0QDaj3WD0QDbj3QDcj3XD0WD0QDdj3PDcl6TD
1QDej3XD0`DTl5WD0QDfj3XD0QDgj3WD0QDhj3PDPP7PD[l5XD0QDij3WD0QDPf3QDjj3QDkj3XD0VD0aD_5WD0QDPf3QDjj
3QDkj3XD0QDlj3aD_5WD0QDmj3P@Tl5QDi5QDnj3XD0WD0PDPQ7PDel6PDii3XD0WD0QDoj3PDel6PDii3XD0WD0PDjP7PDS
l5PDah5XD0WD0PDRd5QDPk3P@Tl5PD]`5XD0WD0QDQk3PD[l5PD]`5XD0WD0PDRj1PDTh=XD0WD0QDRk3QDi5QDSk3QDTk3X
D0WD0QD_[2QDUk3PDVl5XD0WD0QDVk3PDel6QDWk3XD0VD0WD0QDVk3PDel6QDWk3XD0QDXk3WD0QDYk3P@Zi4QDZk3PDUl=
XD0WD0QD[k3QD\k3QD]k3XD0VD0WD0QD[k3QD\k3QD]k3XD0QD^k3WD0QDnMTD1QDSCQD_k3QDWk2XD0WD0QD`k3PD[l5XD0
QDak3WD0QDbk3PD_i4PDd^<XD0WD0QDck3Y@0QDdk3TD1QDek3XD0SD0WD0QDQAQ@fk3PD_i4XD0VD0WD0QDQAQ@fk3PD_i4
XD0QDm=WD0QDgk3PD_i4XD0WD0QDZIQDhk3PDQDXD0VD0WD0QDZIQDhk3PDQDXD0QDik3WD0QDjk3PD[l4PDSf4XD0QDkk3W
D0PDVl5QDlk3PDjP7QDZc2XD0QDmk3WD0PD_i4QDnk3PDVl5XD0QDok3WD0PD]i4PDel6QDPl3QDQl3XD0WD0PDfS1PD]l5X
D0WD0QDRl3QDVAQD`BQDSl3XD0WD0PDnn2P@cl6QDTl3XD0WD0QDUl3PDSl5PDel6XD0QDVl3WD0QDWl3XD0QDXl3WD0PD`e
4PDTl5QDYl3XD0WD0QDZl3PDZi4XD0`Del6`Dcl6`DX`3WD0PDZi4PDUl5QD[l3XD0WD0QD\l3PDSl5XD0QD]l3WD0QDcc2P
Dbo6PDPR7XD0VD0WD0QDcc2PDbo6PDPR7XD0QDm=WD0PDcl6QD^l3QDi^3QDi5QD_l3XD0WD0PD]i4PD_h5PD_j4XD0WD0PD
]e4PDel6PDTb;XD0WD0PDRl2PD[g4XD0WD0QD`l3PD]i4PDdDXD0WD0PD_i4QDi5PDmZ;XD0WD0QDVEQ@Y@QDal3PD_i4QDb
l3XD0WD0QD`?PDYl5PDoCXD0WD0QDcl3QDdl3QDel3PDio6XD0WD0QDSFQDZLPDio6XD0WD0QDfl3PDel6QDgl3PDTl5XD0W
D0QDfl3QDhl3QDil3P@if;PDTl5XD0SD0WD0QDjl3QDkl3WD0PD\Z:PDVm5PDUl5XD0WD0QDll3TD2QDld2PDTl5QD`BQDSl
3XD0WD0QDVj2QDml3TD2QDnl3XD0WD0QDol3QDPm3QDi5QDQm3XD0WD0PDjP7QDRm3XD0VD0WD0PDjP7QDRm3XD0QDSm3WD0
QDTm3PD[m=XD0WD0QDUm3PDYl5QDVm3XD0WD0QDWm3PD4QDXm3XD0WD0PD_i4PDel6QDYm3XD0VD0WD0PD_i4PDel6QDYm3X
D0QDZm3WD0PDU_6QD[m3PDle3XD0WD0QD\m3TD1QD]m3XD0VD0WD0QD\m3TD1QD]m3XD0QD^m3WD0PDcl6QD_m3PDTl5XD0Q
D`m3WD0QDam3PDel6PD^m=XD0WD0QDbm3PDWl5PDel6QDcm3XD0WD0QDdm3PDUl5XD0QDem3WD0QDa5QDfm3QDgm3XD0QDhm
3WD0QDQAPD[l5TD1PDnn2XD0WD0QDim3TD2PDZi4XD0VD0WD0QDim3TD2PDZi4XD0QDjm3WD0QDkm3PDUl5PDbT3XD0WD0QD
Ra3QDlm3QDmm3XD0QDnm3WD0QDom3PDUl5PDiCXD0WD0QDPn3TD1PDVl5XD0`D`S1`DPG`DQGSD0QFQn3TD2WD0QDRn3Q@Sn
3QDT3XD0QFQn3TD1QDa5Y@0WD0QDU3XD0VD0QFQn3TD1QDa5Y@0WD0QDU3XD0QDTn3WD0QDUn3Q@Vn3PDPP7XD0QDWn3`DVd
4`D]Y1`D`V5`DR^5`Dle1`DRY1`Doe1`DdF`DdW5`D]e1`Dg^4`DVb4`DU_5WD0QDXn3QDQk2TD1QDYn3XD0WD0QDVj2PD_i
4PDSf4XD0WD0QDZn3QDi5QD[n3TD1QD\n3QD]n3QD`BQD^n3XD0WD0QD_n3QD`n3Y@0PDmNXD0WD0QD_n3QD`n3XD0VD0WD0
QD_n3QD`n3XD0QDan3WD0QDbn3QDcn3XD0QDdn3WD0QDe^2PDVl5QDi5PDTn:XD0WD0PD`f3Q@en3QDfn3QDgn3XD0WD0PDn
f3QDfn3QDgn3XD0WD0QDhn3P@di4PDmNQDin3XD0WD0QDjn3QDeGQDkn3PDTl5QDi5QDln3XD0WD0QDmn3QDnn3PDgDXD0WD
0QDon3PD[l5QDPo3XD0WD0QDQo3QDQBP@cl6QDRo3XD0VD0WD0QDQo3QDQBP@cl6QDRo3XD0QDSo3WD0QDTo3PD]i4TD2QDU
o3XD0WD0QDVo3PD[l5PDch=XD0WD0PD[o4PD[l5PDZ6XD0WD0QDWo3QDXo3PDTl5PDe^6XD0WD0PDTn=XD0WD0QDYo3TD3QD
Zo3PDZi4XD0VD0WD0QDYo3TD3QDZo3PDZi4XD0QD[o3WD0PDl^5PD^i4PDTl5XD0WD0PDZi4PD_i4PDcX;XD0WD0PDeGPDTn
:XD0VD0WD0PDeGPDTn:XD0QD\o3WD0PDec5XD0VD0WD0PDec5XD0QD]o3WD0QD^o3QD_o3TD2PD[b=XD0WD0PDP[6QDnU3XD
0WD0QD`o3QDi5QDao3XD0`DZi4`D[i4WD0PD_i4QDbo3QDco3XD0WD0QDdo3PDYl5QDeo3XD0WD0PDPP7QDfo3PD^^<XD0WD
0QDgo3QDho3XD0WD0PDVl5QDio3PDSZ;XD0WD0PDVP7QD`BQDjo3XD0VD0WD0PDVP7QD`BQDjo3XD0QDko3WD0QDlo3QDYe1
PDWV;XD0WD0QDmo3P@Zi4PD_i4PDU[=XD0WD0QDno3QDoo3QDPP4Q@i5QDQP4XD0WD0QDRP4TD1QDSP4PDel6QDTP4XD0WD0
QDQAQ@h9QDUP4XD0WD0QDQAQDVP4XD0`DUg1WD0QFWP4PDlQ1PDWl5XD0SD0UD0QFXP4TD3WD0QDYP4QDZP4XD0SD0WD0QD[
P4QD\P4QD]P4XD0WD0PDZ^:PDmY=XD0WD0QDjQ1QD_V1QD^P4XD0VD0WD0QDjQ1QD_V1QD^P4XD0QD_P4WD0QD`P4QDaP4XD
0VD0WD0QD`P4QDaP4XD0QDbP4WD0PDZY1PDP\4XD0WD0QDcP4Q@dP4PDeh3TD2QDeP4TD2PDjn:XD0WD0QDfP4TD2QDgP4XD
0WD0QDhP4TD2QDiP4XD0WD0QDjP4QDeR1QDkP4XD0VD0WD0QDjP4QDeR1QDkP4XD0QDlP4WD0QDmP4QDnP4QDoP4XD0WD0QD
PQ4XD0SD0WD0QDQQ4P@ci4P@^S7P@bl5Q@RQ4QDSQ4QDTQ4XD0VD0WD0QDQQ4P@ci4P@^S7P@bl5Q@RQ4QDSQ4QDTQ4XD0QD
UQ4WD0QDeLPDHQDVQ4TD2QDWQ4XD0WD0PD^i4PDTl5P@gQ<QDXQ4XD0WD0QDYQ4QDZQ4XD0QD[Q4WD0QDeR1QD\Q4PDTl5XD
0QD]Q4QF^Q4WD0QD_Q4QD`Q4TD1XD0SD0TD8PDal5WD0QDaQ4PD]i4XD0YD2`DZFWD0QDaQ4PD]i4XD0QDbQ4`DZFWD0QDkb
2Q@j5QDcQ4XD0SD0WD0QDb5QDdQ4QDeQ4XD0QDfQ4WD0QDb5QDgQ4Q@i5QDhQ4XD0VD0WD0QDb5QDgQ4Q@i5QDhQ4XD0QDiQ
4UD0QDh5SD0QFjQ4WD0Q`1j5QDW3XD0QDkQ4UD0SD0QFjQ4WD0Q`1j5QDW3XD0QDkQ4UD0QDh5QFjQ4WD0Q`1j5QDW3XD0QD
kQ4UD0QFjQ4WD0Q`1j5QDW3XD0QDkQ4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDlQ4QDmQ4WD0QDQ3XD0VD
0QDmQ4WD0QDQ3XD0QDnQ4`Edi4`EHQDoQ4Q`1j5WD0QDR3XD0WD0QDR3XD0QDPR4`E>`En9QDQR4Q`1l5Q`1j5WD0QDX3XD0
`Dee1`Deo=QDRR4WD0QDSR4QDa5XD0QDTR4WD0QDUR4TD3PDUl5QDVR4XD0QFWR4QDXR4Q`1l5Q`1j5WD0QDYR4XD0`Dm[5`
Dno=`Doo=`DXQ5`DT4QDa5Y@0WD0PD]i4PDY9XD0`DUo;`Del6QDo5QDa5PD]i4PDV\<QDZR4QD[R4QFhMQD\R4Q`1j5WD0Q
DW3XD0`DbMQDa5PD`W;WD0QD]R4XD0PDQP>SD0QDo5QDa5Q`1j5QD^R4PDbl4QDa5QD_R4PDWl5QD`R4QDQAS@0S@0QDaR4P
D_i4QDbR4WD0QDcR4XD0QDo5QDa5SD0PDmQ7PDal5WD0QDW3XD0QDmEQDdR4Q`1j5QDeR4QF]T1QDa5YD0WD0QDW3XD0QDfR
4QDa5Y@0WD0QDgR4XD0PD[l5UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5W
D0Q`1j5QDW3XD0VD0UD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0QDhR4UD0SD0QDo5WD0Q`1j5QD
W3XD0QDhR4UD0QDh5QDo5WD0Q`1j5QDW3XD0QDhR4UD0QDo5WD0Q`1j5QDW3XD0QDhR4WD0QDiR4QDjR4XD0PDSl5PDj4QDk
R4PDjCPD_i4PDXj4PD]P3PDHQDlR4QDmR4PD[l5QDnR4PD^8`En9`E>QDoR4PDhZ<PD[l5QDPS4QDQS4PDel6PDRm<PDRQ1Q
DRS4PDlk=QDQT3PD_i4PDQDPDTl5QDSS4QDiIQDTS4PDX4PD_i4QDUS4PD[l5PD]i4PDfl6PDib;QDa5PDZi4PDUl5PDQU4Q
DVS4PDel6QDWS4QDXS4PDQDPDTl5PDSl5PDcl6PD\i;QDYS4PDVl5QDo5QDa5Q`1l5WD0QDZS4XD0QDo5TD1QD[S4QD\S4S@
0S@0WD0QD]S4XD0QDo5QDib2WD0QDW6Q`1j5QD^S4XD0PD^NQDa5PDX\=QD_S4QD`S4QDaS4PDmg1PDTl5PD\P3PDXb6QDbS
4PDHPD[d2PD_i4SD0PD[d2QDa5QDcS4QDdS4QDeS4QFXGTD3QDa5WD0Q`1l5Q`1j5QDW3XD0`DVl5Q@_5QFfR4QDa5Q`1l5Q
`1j5WD0QDW3XD0QDfS4Q`1j5WD0QDW3XD0QD_5PDTl5QD_5Q@o5`DbMWD0Q`1j5QDW3XD0`D[l5WD0QDgS4XD0Q`1j5QDj8Q
Dd5Q`1j5WD0QDhS4XD0QDo5QDa5Q@d5WD0QDiS4XD0`D\e4`D[l5S@0aD_5QDjS4Q`1j5PDQb6QDo5TD3QDkS4P@[l5P@mNW
D0Q`1j5QDW3XD0QDo5TD3QDTZ2WD0PD[l5SD0XD0QDo5TD3QDa5Q`1j5WD0QDlS4QDmS4XD0PDX\=QDnS4QDoS4QDab3PD]i
4QDPT4PDVl5QDQT4PDio6QDRT4QDST4QDTT4QDUT4TD2QDVT4QDWT4TD2QDXT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0
QDYT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDZT4TD2QDj8QF[T4QDa5Q`1l5WD0QD\T4XD0QD_]1QD]T4QD^T4TD2QD
_T4QD`T4QDaT4TD1WD0QDbT4S@0QDcT4XD0QF[T4Q`1l5WD0QDdT4PD[l5XD0QDeT4QDfT4PDTl5aDgT4`DZ\4SD0QDhT4QD
iT4TD1PDbl5WD0SD0XD0QDjT4PD\i4PDWl5QDkT4TD2PD]e4PDSl5QDlT4QDcc2QDo5WD0QDmT4XD0QDl>PD]i4PDel6PDQE
PDTl5QD]GQDnT4QDoT4QDPU4QDQU4TD1PDZi4QDRU4QDSU4Q`1j5WD0QDTU4XD0QDUU4QDVU4PD[l5QDWU4PDel6QDXU4QDY
U4WD0QDZU4XD0QD[U4QF[T4WD0QD\U4QD]U4XD0PD[l5QD^U4QD_k1QD_U4QD`U4WD0QDaU4XD0QDbU4QDcU4TD1QDdU4QDX
GQDei3Q@l5WD0QDeU4XD0WD0QDfU4XD0TD2QDgU4PDVl5Q@hU4WD0QDiU4XD0`DTl5QDjU4QDkU4S@0WD0QDlU4XD0WD0QDm
U4XD0QDT_3QDnU4QFo5Q@l5WD0QDoU4XD0PD[l5QDPV4Q@l5WD0QDQV4XD0QDRV4QDo5Q@UIQDVIWD0PDP3XD0QDSV4QD]T1
WD0PD_Q>XD0`D[l5QFo5QDTV4Q`1l5WD0QDUV4XD0`D[l5QDo5QDVV4SD0S@0WD0QDWV4XD0QFXGQ`1l5WD0Q@UIQ@VIQ`1l
5QDZ3XD0aDXV4Q@_5QDYV4Q`1l5WD0Q@UIQ@VIQDZ3XD0QDo5TD2PDHPDWT3WD0QDZ3XD0QDo5TD2PDYl5WD0QDZ3XD0QDZV
4WD0QD[V4XD0QD\V4QDUIQDVIWD0QD]V4QD^V4QD_V4XD0QDVIWD0QD]V4QD^V4QD_V4XD0QDUIQDVIQD`V4WD0QDaV4XD0Q
DVIQD`V4WD0QDaV4XD0QDbV4S@0QDcV4QDo5QDb5QDdV4S@0WD0QDeV4XD0QDfV4QDhY3SD0WD0QDgV4QDa5Q`1j5QDhV4XD
0PD`e4PDTl5QDiV4PDVl5S@0WD0QDjV4XD0QDkV4S@0S@0WD0QDlV4XD0PD_i4PDVQ>PD^i4PDTl5QDmV4PD_i4PDV6PD[l5
QDnV4QDoV4P@di4PD[l5QDPW4PD[l5WD0QDQW4XD0PD]i4PDSEQDRW4QDSW4PDXR>QDm[2WD0Q`1j5QDW3XD0QDTW4TD1WD0
PDcl6QDUW4QDVW4XD0WD0QDmEPDcl6QDWW4TD1QDld2XD0P@Tl5QDa5PD]i4QDXW4WD0PDV\<XD0WD0QDYW4QDZW4PDXP7XD
0WD0QDha1PD]i4XD0VD0WD0QDha1PD]i4XD0QD[W4`E>`En9WD0QD\W4XD0`DWl5WD0QDQATD3PD]i4QD]W4XD0QFlJTD2WD
0QD^W4PDZi4XD0VD0QFlJTD2WD0QD^W4PDZi4XD0QD_W4QFlJTD2WD0QD`W4QDaW4PDXl5XD0WD0QDmEQDbW4XD0WD0QDcW4
QDdW4QDeW4XD0WD0QDfW4PDcl6Q`1j5QDgW4S@0QDhW4XD0WD0PDjh3QDiW4QDjW4QDkW4XD0WD0QDQNPD_i4PD[l5XD0WD0
QDlW4QDmW4TD1PDXb6XD0VD0WD0QDlW4QDmW4TD1PDXb6XD0QDnW4UD0aDo5`Del6SD0WD0QDoW4XD0QDPX4WD0QDQX4QDh5
QDRX4QDSX4XD0WD0PDWj4PDTl5QDTX4XD0SD0`E>`En9`E[l5`ETl5`Eo9`EYl5WD0QDY3XD0QDUX4WD0QDTY1TD2QDVX4XD
0QDa=WD0QDWX4P@di4QDXX4TD1QDYX4XD0`DUl5`D`e1`D_e1`Dee1`E>`En9WD0QDa5Y@0QDZX4XD0`DZi4`D[i4WD0QDa=
QD[X4TD2QD\X4XD0WD0QDdm3PDYl5QD]X4XD0QD^X4WD0QD_X4XD0QD`X4WD0PDd:QDi5QDaX4XD0WD0QDnMTD4QDbX4XD0W
D0QDcX4Q@dX4TD1QDeX4XD0WD0QD[U1QDfX4TD1QDgX4QDhX4XD0`DQ8`D\Y4WD0QDiX4QDjX4PDbl5XD0WD0QDkX4PDPHXD
0VD0WD0QDkX4PDPHXD0QDlX4WD0QDe`1QDmX4P@Qm5QDnX4XD0WD0QDRKPD]i4QDY@QDoX4XD0WD0QDPY4TD1QDQY4Q@k:QD
RY4XD0WD0QDUOQDi5QDSY4QDTY4XD0WD0QDUY4TD1QDVY4XD0QFYb3Y@0WD0QDWY4QDQBXD0WD0PDSl5PDel6QDXY4PDTl5X
D0WD0QDl>QDi5QDYY4XD0WD0PD^S7PD[l5QD`BXD0WD0QDZY4TD1PDcl6QD[Y4PD[l5XD0SD0WD0QD\Y4QD]Y4QD`BQD^Y4X
D0WD0QD_Y4TD3PDbl5QD`Y4XD0SD0WD0QDaY4QDbY4TD1QDcY4XD0QDdY4WD0QDeY4XD0QDfY4TD1VD0QDdY4WD0QDeY4XD0
QDfY4TD1QDgY4QDdY4Y@0WD0QDhY4XD0PDel6S@0WD0QDiY4Y@0QDjY4XD0QDV]1TD5WD0QDkY4PD[l5XD0QDlY4QDfR4TD6
QDmY4TD1QDnY4Q`1j5WD0QDW3XD0VD0QDfR4TD6QDmY4TD1QDnY4Q`1j5WD0QDW3XD0QDoY4QDfR4WD0QDPZ4XD0QDeGQDQZ
4WD0QDRZ4PD[l5XD0SD0WD0PDTMPD[l5PDQP3XD0SD0QDSZ4QDa5Y@0WD0QDTZ4XD0`DWl5WD0QDa5QDUZ4TD2QDVZ4XD0QD
WZ4WD0PDbl5QDXZ4QDYZ4XD0VD0WD0PDbl5QDXZ4QDYZ4XD0QDm=WD0QDZZ4PDcT3XD0WD0QD[Z4QDc<PDd3XD0QD\Z4QD]Z
4WD0QD^Z4PDd3XD0QD_Z4QF`Z4TD3WD0QDei3QD]GQDaZ4QDbZ4XD0`DVR5`DVf1WD0QDT5XD0Y@0QDcZ4TD1VD0WD0QDT5X
D0Y@0QDcZ4TD1QDdZ4QDeZ4QDfZ4SD0S@0WD0QDZ3XD0QDgZ4QFhZ4WD0QDiZ4XD0QDjZ4QDkZ4TD4WD0QDei3Y@0PDSMQDl
Z4XD0QDmZ4TD1WD0QDkIPDZi4XD0VD0QDmZ4TD1WD0QDkIPDZi4XD0QDnZ4QDa5WD0QDoZ4QDP[4TD1QDQ[4XD0P@el6VD0Q
Da5WD0QDoZ4QDP[4TD1QDQ[4XD0P@el6QDR[4WD0QDS[4PDbl4XD0QDT[4WD0PDSl5QDU[4XD0VD0WD0PDSl5QDU[4XD0QDV
[4QFQZ3TD2WD0PD]i4QDi5QDW[4XD0QFQZ3Y@0WD0QD\CTD1QDX[4XD0VD0QFQZ3Y@0WD0QD\CTD1QDX[4XD0QDY[4QFQZ3Y
@0WD0QDZ[4XD0QD[[4WD0QD\[4QD][4XD0SD0QD^[4TD3WD0QDmY1QD_[4TD1QD`[4XD0VD0QD^[4TD3WD0QDmY1QD_[4TD1
QD`[4XD0QDa[4WD0QDiX4QDb[4TD1QDc[4XD0VD0WD0QDiX4QDb[4TD1QDc[4XD0QDd[4QDe[4WD0QDf[4QDi5QDg[4XD0WD
0QDh[4TD1QDi[4XD0QDj[4WD0PD`f3QDfa1QDP@PDf]:QDk[4XD0WD0QDnR4QDP@PDf]:XD0PDTl5WD0QDl[4QDm[4TD1PD[
l5XD0SD0WD0QDn[4PD_i4XD0QDo[4WD0QDP\4P@_i4XD0VD0QDo[4WD0QDP\4P@_i4XD0QDQ\4QFQZ3TD1WD0QDR\4Y@0TD1
QDS\4XD0SD0QFQZ3QDa5Y@0WD0QDT\4XD0QDU\4WD0QDV\4PD[l5QDW\4XD0SD0QDa5WD0PD^i4PD[l5XD0QDX\4QDa5Y@0W
D0PD[1QDY\4XD0QDZ\4QD[\4WD0QD\\4QD]\4XD0QFQZ3QDa5WD0QD^\4TD1VD0XD0`D_i4`D]i4`DUf4`DVl5QFQZ3QDa5W
D0QD^\4TD1QD_\4XD0`D_i4`D]i4`DUf4`DVl5WD0QD\3S@0PDal5QD`\4QDa\4XD0WD0QD\3S@0PDal5QDb\4QDc\4PD[l5
XD0WD0QD\3S@0PDal5Q@Y:TD1QDd\4XD0WD0PDal5QDe\4Q@f\4P@R3TD1QDg\4XD0WD0PDal5QDa9Q@f\4P@R3TD1QDh\4X
D0WD0PDal5QDi\4TD2QDj\4XD0QDk\4WD0PDbT3SD0PDal5QDl\4XD0WD0QD_=P@di4PDR3XD0QDa5TD2WD0PDih3QDm\4QD
n\4P@[l5PDmNXD0`D2WD0PDbl5QDo\4QDP]4QDQ]4TD1QDR]4XD0`D2WD0PDbl5QDS]4XD0VD0WD0PDbl5QDS]4XD0QDm=WD
0QDT]4QDU]4QDV]4QDW]4QDa=QDX]4XD0WD0QDY]4QDZ]4QD[]4Q@\]4QD]]4XD0WD0PDbl5QD^]4Q@_]4QD]]4XD0`Eeh3`
Efh3`Ecl5QDh`2WD0QD`]4XD0QDa]4`Eeh3`Efh3`Ecl5QDWQ1QDV]4WD0P@R3QDb]4XD0QDc]4WD0PDWl5PD^U>XD0WD0PD
di4PD^l5PDT8XD0WD0PDPQ7PDgi4PDPV7XD0WD0PDdi4PDcl6QDd]4PDgi4PDPV7XD0WD0QDe]4PD]V;XD0`D_h1`Dle1WD0
QDf]4PD\Y<XD0VD0`DP\4WD0QDf]4PD\Y<XD0QDg]4`DP\4WD0QDh]4QDi]4TD1PDUl4XD0PDTl5`Del6aDi4WD0QDj]4PDU
l4PDTl5QDk]4XD0WD0PDUl4PDTl5QDl]4XD0WD0PDcT3PDal5QDm]4XD0WD0QDn]4PDeP7XD0QDo]4WD0QDP^4QDQ^4XD0WD
0PDHQDR^4QDYU3QDS^4XD0QDT^4WD0QDU^4QDV^4QDW^4TD2QDX^4XD0`DX8WD0QDY^4QDZ^4XD0WD0PDgU>PDTl5QD[^4XD
0WD0QDVAPDcl6PDhU>XD0WD0QD\^4QD]^4QD^^4TD1QD_^4XD0WD0QD`^4QDa^4XD0QDb^4`D[5`DV\<WD0PD[l5PDmNPDbd
<XD0VD0WD0PD[l5PDmNPDbd<XD0QDc^4WD0QDd^4QDe^4XD0`DbI`DnG`Dce1WD0PD_i4QD_]3QDf^4PD\o;XD0WD0PDTl5P
Dn]<XD0VD0WD0PDTl5PDn]<XD0QDg^4WD0PD_l5PDcl6PDnX=XD0WD0PDTl5PDcl6PDe7XD0VD0WD0PDTl5PDcl6PDe7XD0Q
Dm=WD0QDh^4PDR3PD[l5PDZS1XD0VD0WD0QDh^4PDR3PD[l5PDZS1XD0PD1WD0QDQ;P@R3QDi^4TD1PDPh3XD0WD0QDc<TD1
QDj^4PDob1XD0VD0WD0QDc<TD1QDj^4PDob1XD0QDk^4WD0QDgCTD2QDl^4PDUl5XD0QDm^4WD0QDn^4Q@o^4P@\P3TD1QDP
_4XD0`DTl5UD0WD0PDUl5QDQ_4QD]3XD0TD6PD4QDR_4Q@a5QDS_4UD0WD0PDUl5QDQ_4QD]3XD0TD6PD4TD6QDT_4QDU_4P
@4WD0PDUl5QDY@QD]3TD2XD0VD0QDU_4P@4WD0PDUl5QDY@QD]3TD2XD0QDm=UD0WD0PDUl5QDY@TD2QDV_4QDW_4TD7XD0P
D4TD6QDX_4UD0WD0PDUl5QDY_4QDZ_4TD6XD0PD4UD0WD0PDUl5QD[_4QD_5XD0PD4TD5QD\_4WD0PDRV>QD]_4XD0QD^_4Q
D__4WD0QD^3PDTl5XD0`DUF`Df]5`D^[5`D^S5`DPZ=`DYb=`D]`5`DC`Del6`DRFUD0WD0QD^3PDTl5XD0`DUF`Df]5`D^[
5`DC`Del6WD0QD`_4PDTl5XD0QDa_4WD0QDb_4QDc_4PDTl5XD0`D]`5WD0PDV[<PDTl5XD0QDd_4WD0QDe_4PDTl5QDf_4X
D0VD0WD0QDe_4PDTl5QDf_4XD0QDg_4WD0QDh_4QDi_4PDTl5XD0QDj_4QDk_4WD0PDcP3QDl_4XD0QDm_4TD4QDa5TD1WD0
QD_3XD0VD0QDm_4TD4QDa5TD1WD0QD_3XD0QDn_4WD0QDo_4XD0QDa5WD0QDP`4P@eP7QDQ`4XD0`E\T1`EV\4`EW\4`E_i4
`E\e4`E]i4`EnN`EPO`EUl5WD0QD`3XD0`Doa3`DT<`Dee1`DSZ4`Dn]4`DQ8`D[n4QDa[1Q@a5TD2WD0QD`3XD0WD0PDTl5
QDR`4aDi4`DgC`DgX1SD0XD0VD0WD0PDTl5QDR`4aDi4`DgC`DgX1SD0XD0QDk>WD0QDS`4QDT`4XD0WD0PDXP7QDU`4XD0V
D0WD0PDXP7QDU`4XD0QDk>QDV`4QDW`4TD2Q@^X3TD1WD0QDa3XD0VD0`DbI`D_[4`Dgn3QDV`4QDW`4TD2Q@^X3TD1WD0QD
a3XD0QDX`4`DbI`D_[4`Dgn3WD0QDY`4QDZ`4XD0QD[`4QDa5WD0QDY@QD\`4QD]`4Q@^`4XD0WD0QDeY1PDbl5QDY@TD1QD
_`4XD0`D[l5WD0PD]W;QD``4XD0WD0QDWf2PDgOQDa`4XD0WD0QDb`4QDc`4XD0VD0WD0QDb`4QDc`4XD0QDd`4WD0PD]W>P
D]j5XD0WD0PDf[:PD^W>PDgDXD0WD0QDe`4QDf`4XD0WD0QDg`4QDh`4XD0VD0WD0QDg`4QDh`4XD0QDi`4WD0PD`_2PDTl5
XD0SD0PD]e4WD0QDj`4PDTl5QDY@XD0`Da[4WD0PDbT3QDk`4PDal5QDl`4XD0WD0QDm`4QDi5PDcP3XD0WD0QDo?QDn`4PD
cl6PD[g;XD0WD0PDih3SD0QDo`4PD[l5QDPa4XD0WD0QDQ;QDQa4PD[l5XD0QDRa4WD0QDSa4QDTa4QDUa4XD0WD0QDVa4QD
P\1XD0VD0WD0QDVa4QDP\1XD0PD1WD0QDWa4QDXa4P@Zi4PDUl4XD0WD0QDYa4QDZa4PDfn=XD0WD0QD[a4PDhk4TD3PDog3
XD0WD0QD[a4QD\a4QDXQ1P@mNTD1QD]a4XD0WD0QD^a4QDVe3QDWe3XD0PDY\4QD_a4TD6WD0QD`;PDQm5QD`a4XD0WD0PDf
3QD`;TD1QDaa4XD0QDba4WD0PD_i4PDcl6PDb^3XD0WD0QDT]3PD[l5QDca4P@Tl5QDda4XD0SD0WD0QDea4QDfa4QDga4TD
1QDha4XD0WD0QDia4XD0QFja4WD0QDka4PDoP7TD1QDla4XD0`D]`5WD0QDma4SD0XD0WD0QDna4QDc3XD0QDoa4TD1QDPb4
TD1QD^X3S@0WD0QDd3XD0aDi4`DY]4`Dnf1`Dg2QDa5TD1WD0QDQb4XD0VD0QDa5TD1WD0QDQb4XD0QDRb4WD0PD_X>PD]j=
XD0WD0PDQ\6PDd8XD0`Dgd<WD0PDm[4PDYl5PDhd;QDSb4XD0WD0QDTb4P@Zi4QDUb4XD0QDVb4WD0QDWb4PD]i4XD0VD0QD
Vb4WD0QDWb4PD]i4XD0QDXb4QDYb4P@cl6WD0QDZb4QD[b4XD0QD\b4QD]b4QDeR1WD0P@ff4QD^b4XD0`D_i4WD0PDjX=PD
Wa3XD0WD0QD_b4PDfa3XD0VD0WD0QD_b4PDfa3XD0QD`b4WD0PDdX>QDab4XD0WD0PDeX>PDaW<XD0WD0QDbb4PDX]4XD0WD
0QDcb4PDUa;XD0VD0WD0QDcb4PDUa;XD0QDW?WD0PDgX>PDhX>XD0WD0PDiX>PDjX>XD0WD0PDkf;PDgf1XD0WD0PDkX>PDn
R5XD0WD0PDPj4PDWW=XD0WD0QDdb4PD]V3XD0WD0PDXa<PDYU5XD0WD0PDe`3PDhn4XD0PDTl5WD0PDnX>PDdFPDTl5XD0WD
0PD^g:PDoX>XD0VD0WD0PD^g:PDoX>XD0QDeb4WD0PDPY>QDoe3XD0WD0PD[P1PDdT;XD0WD0PDjX1PDQY>XD0WD0PDWn;PD
[5PDTl5XD0WD0PDPi:QDfb4XD0WD0PD\]2PD[Q>XD0WD0PD\e5PDe`6XD0QDgb4WD0PDWj4QDhb4QDib4XD0WD0PDRY>QDjb
4XD0WD0PDn[<QDkb4XD0WD0PDSY>QDlb4XD0WD0PDQW;PD_i4PDel6PDWo:XD0WD0PDUEQDlZ4PDel6QDmb4XD0WD0PD`U=P
D_i4PDel6PD^U1XD0WD0PDQY4PD_i4PDel6PD`i4XD0WD0PDhY;PD]i4PDel6PD`i4XD0VD0WD0PDhY;PD]i4PDel6PD`i4X
D0QDnb4WD0PD\W=PD_i4QD`BPDV\<XD0WD0PDZm4PD_i4PDel6PDUY>XD0WD0PD_S1PD_i4PDel6PDVY>XD0WD0PDVo;PD_i
4PDel6PDlR1XD0WD0PDVX5PD_i4PDcl6PDWY>XD0WD0PD^R=PD_i4PDcl6PDXY>XD0WD0PDRd5PD^i4PDTl5PD]`5XD0WD0Q
Dob4PD_i4PDcl6QDPc4XD0WD0QDQc4PD_i4QD_U2XD0QDRc4WD0QDSc4PDgDQDTc4QDUc4TD1QDVc4XD0WD0PDgf1QDWc4XD
0WD0PDHPD]Y>XD0WD0PDVU;QDXc4XD0WD0QDYc4PDZ^5XD0QDZc4WD0PD]W>QD[c4XD0WD0QD\c4PD]i4QD]c4XD0WD0PDY]
4PD[l5PDel6PDnb1XD0WD0PDW5PD`d;XD0WD0PDWm;PD_i4PDel6PD[h5XD0WD0PDcY>PD_i4PDel6PDdDXD0WD0PDZHQD^c
4XD0WD0PDnn2PDdY>PD_i4XD0WD0PDo`5PD]e4QD_c4PDQR7XD0WD0QD`c4QDac4XD0WD0QDbc4PDW\4XD0`DTd4`DSh1`DS
4`D]i4WD0PDV\4PD\[5XD0WD0PDiY>PDYl5PDVm;XD0WD0PDjP7PDnZ4PDYl5PDHXD0WD0PDjY>PDXQ5PDYl5PDHXD0QDf3T
D1WD0QDcc4PDnn2QDiFXD0aD_5QDh9WD0QDdc4PDnn2QDiFXD0QDec4TD1WD0QDfc4PDnn2QDgc4XD0aD_5QDhc4TD3PDnn2
Q@iFWD0QDe3XD0VD0QDhc4TD3PDnn2Q@iFWD0QDe3XD0QDic4QDjc4TD3WD0PDbT3QDY@SD0PDal5XD0QDY@QDkc4TD4QDlc
4WD0QDmc4SD0PDal5QDnc4XD0WD0PDbj6PDS^4QDoc4XD0RD0PDnn2WD0QDPd4XD0QDQd4Q@b5WD0QDRd4P@io6QDY@S@0SD
0QDSd4XD0QDTd4P@T8TD2WD0QDUd4P@io6QDY@aDd4aDi4aDW6S@0aDi4SD0XD0VD0QDTd4P@T8TD2WD0QDUd4P@io6QDY@a
Dd4aDi4aDW6S@0aDi4SD0XD0QDm=QDk4TD4QDa5WD0QDY@SD0QDVd4Q@Wd4XD0Q@Y@SD0VD0QDk4TD4QDa5WD0QDY@SD0QDV
d4Q@Wd4XD0Q@Y@SD0PD1WD0PDWl5QDXd4P@co6PDYb3XD0QDYd4TD6WD0PD_i4PDTZ>XD0WD0PDkV2SD0XD0WD0QDom1PDbT
3PDal5XD0QDY@`DZm:`DU^4`Ddm:`DS^4`Dn]4`DP^4`DoY4`DVe4`Dmm:`DSZ4`DUZ>`DVZ>WD0QDZd4PD^S7PDbT3PDal5
XD0YD2WD0PDcT3QDY@SD0P@4QD[d4QD\d4XD0WD0QD]d4PDTl5XD0`Del6`DRd5`DSS=`DoFWD0QD^d4PDTl5QD_d4XD0WD0
QD`d4QDh9QDY@SD0QDad4XD0WD0QDXS4QDbd4TD1PDcP3XD0UD0WD0QDi^1QDnc1SD0XD0QDa_1WD0QDcd4QDdd4TD3QDed4
XD0WD0PD_Z>XD0QDfd4WD0QDgd4PDcl6QDhd4XD0UD0WD0PDfh3XD0QD[^1QDid4WD0QDjd4QDkd4QDld4QDRi3XD0WD0QDm
d4QDnd4QDi5QDSCPDoa1XD0WD0PDjP7QDod4PD[l5XD0WD0QDb]1PD[l5PDPQ7XD0QDa9WD0QDPj1PD`f3P@di4QDPe4TD2Q
DQe4XD0WD0QDRe4QDSe4QDTe4XD0UD0WD0QDUe4XD0SD0QDVe4PDcl6PDTJPDgf1QDVj2TD1PD]i4TD4QDRAQDWe4QDXe4WD
0QDYe4XD0TD2QDZe4SD0UD0QD[e4WD0QD\e4XD0VD0UD0QD[e4WD0QD\e4XD0QDab1QD]e4Q@a5Q`1j5WD0QD^e4XD0`D[l5
aD_5UD0WD0PDeh3QDY@SD0XD0UD0WD0PDkQ7QDY@SD0XD0UD0QD_e4QD`e4UD0WD0QDae4XD0SD0`DZ\4UD0PDg`:QDbe4QD
ce4PDg`:PD[l5QDde4QD`;QD]c2PDiQ=QDQBQDa5PDcl6Q`1j5WD0QDee4XD0QDfe4QDge4UD0WD0QDhe4XD0WD0QDie4Q`1
j5Q@je4QDh6XD0QDh6QDke4QDle4QDhn1TD2QDme4QDne4QDoe4QDa5WD0QDPf4XD0PD[l5QDQf4WD0QDhn1XD0SD0PDmMPD
]S1PDS3QDRf4PDZi4PDS3PDZi4QDSf4QDTf4QDUf4PDeT5PD\i4QDVf4QDWf4PD^g4QDXf4PDS[=PDZi4QDYf4QDZf4WD0QD
[f4XD0`D[l5QDZf4WD0QD[f4XD0`D[l5QDYf4WD0QD[f4XD0`D[l5WD0QD[f4XD0`D[l5QDa9QDa5Q`1j5WD0QD\f4XD0QD]
f4QD^f4QD_f4PDcl6WD0PDg`:XD0PD[l5QD`f4QDaf4TD1QDbf4QDhn1TD2QDcf4QDdf4PDmNWD0QDef4XD0QDa5PD[l5PDm
NWD0QDff4XD0QDgf4QDhf4QDif4PDel6PDe3QDjf4QDkf4QDlf4QDZl1PDal4QDmf4PDal4PDYl5PD[P7PDel6PDRW;PDdm:
QDRa3QDnf4QDof4P@Tl5QDPg4PDTi=QDQg4PDUl5PDUa4QDRg4PD[l5PDR3QDSg4PDkDPD_i4QDTg4PDQU4PD\i4PDkb1TD2
QDUg4PDWj4PDTl5PDel6QDVg4PDng3QDWg4TD6WD0Q`1j5QDje4XD0QDXg4QDWg4TD5PDUl5TD3WD0QDh6XD0QDYg4TD8PD4
WD0QDZg4XD0UD0WD0PD[[>XD0WD0QDYg4SD0PD4QDZg4XD0WD0QDYg4SD0SD0PD4QDZg4XD0QD[g4`Don6`DV3`Dn2QF\g4T
D2WD0QD]g4XD0QD]g4`DR3SD0PDgf3PDR3Q`1j5QD^g4PD^2PDog3QD_g4PDog3WD0QD`g4P@bT3QDag4XD0`DUl5`D^6QDb
g4WD0QDcT2PD[l5XD0SD0QD`g4PD[l5aD_5`DW3QDcg4PD[l5QDdg4QDcT2PD[l5WD0QDeg4XD0QDVk1WD0QDfg4XD0`DHQD
a[1Q@gg4P@cl6PD[k6QDQBQDa5WD0QDhg4QDig4XD0PDQU4QDY:QDjg4QDkg4WD0QDlg4QDmg4XD0QDng4S@0S@0WD0QDa5Q
DfW2XD0QDog4TD1WD0QDV]4QDPh4XD0`Eeh3`Eai4`Eo9`Ejh3`EQU4`Ebi4WD0QDX;QDQh4XD0VD0`Eeh3`Eai4`Eo9`Ejh
3`EQU4`Ebi4WD0QDX;QDQh4XD0QDRh4WD0QDf9QDg3XD0`DdQ1`Dai4WD0QDa9PDbf3QDg3XD0`DdQ1`Dai4QDSh4TD2WD0Q
DTh4QDUh4XD0WD0QDVh4PDmNTD1QDWh4QDXh4XD0PDel6WD0SD0PDeT;QDYh4TD1PD[l5XD0UD0WD0QDZh4QD[h4XD0TD6QD
\h4WD0QD]h4QD^h4VD0XD0WD0QD]h4QD^h4QD_h4XD0WD0QD`h4PDo2PD[^:XD0WD0QDah4PDmNTD2QDbh4XD0WD0PDcl5PD
jb6XD0SD0UD0WD0QDch4QDdh4TD1XD0SD0QDeh4QDfh4QDgh4TD1WD0QDhh4TD1QDih4XD0WD0PDdi4PDgi4QDjh4PD[l5XD
0WD0PDel6PDmT3XD0SD0WD0QDcX1PDZS1PDHQDkh4XD0WD0QDlh4P@^i4PDUl5XD0WD0QDZ;QDmh4QDnh4Q@oh4XD0SD0WD0
QDX:QDY:QDPi4TD1PD[l5QDQi4XD0WD0QDcT2QDRi4PD[l5QDSi4XD0WD0PDcOPD[l5XD0QDTi4WD0QD_;QDUi4QDVi4TD1Y
D2XD0SD0WD0QDWi4QDXi4QDYi4QDZi4TD1QD[i4XD0WD0QDc5Q@c<QD\i4XD0SD0WD0QD]i4QD^i4QD_i4XD0WD0QD`i4PDT
l5SD0XD0QDai4WD0PDel6QDbi4QDci4QDdi4XD0WD0QDei4QDfi4PDUl5SD0QDgi4XD0QDhi4WD0QDii4XD0QDji4PDcl6S@
0WD0QDki4XD0PDj;PDUl5SD0QDli4SD0QDmi4PDk[>PD[l5PDmNQDni4PD[l5QDoi4WD0QDPj4XD0QDQj4QDRj4PDZi4PDUZ
:PDi8PDi7PDZ4QDSj4WD0QDTj4XD0QDUj4QDa5WD0QDVj4XD0PDUl5TD2QDWj4QDh9WD0QDXj4PD[l5PDmNXD0QDa5QDYj4Q
DZj4QD[j4QD\j4QD]j4PDHPDlY6PD_i4UD0QD^j4QDg3QDX;PDR3WD0QD_j4XD0QDcX1QD`j4QDaj4SD0QDbj4PDZS1PDmMP
D[l5PDbf3PDZS1QDcj4QDl>QDdj4QDej4QDfj4PD[l5QDa5QDgj4QDkg4QDhj4QDij4QDjj4QDkj4QDa5PDkb1QDlj4PDUR7
SD0UD0PD\R1SD0QDf9QDmj4PDbf3PDmNQ`1j5WD0QDnj4XD0PDbf3QDoj4QDPk4PDcl6PDgf3PD`f3PDZS1QDQk4PDQU4QDR
k4PD[l5QDSk4P@oa1PDT8PDg`<QDTk4PDel6PDfY4QDUk4PDel6QDVk4PDei4QDWk4QDXk4PDSl5QDYk4QDZk4QD[k4PD[l5
QDg3QD\k4QD]k4PD`c5PD_i4PD\P3PDP4QDQBQD^k4QD_k4QDVAQDd]1PDTl5QD`k4QDak4QDbk4PD]i4QDck4QDdk4QDek4
PDRV;PD^i4QDfk4P@nNQDgk4QDQBPDcf3PDn[>PDn[>QDhk4QDik4QDjk4QDkk4QDQBPDUR3`Da3`DX3`D]c3`Dn3`Df3`De
3`De8`DY4`DY^:`D[4`D]7`Dg6`Dd3QDg3QDf9QDlk4QDa9QDX;S@0QDmk4`DROQDa9Q`1j5QDnk4QDok4QDPl4QDa5QDQl4
QDRl4QDSl4Q`1j5QDTl4PDgh3PDdi4SD0PDfh3PD\e4SD0PDeh3PD\e4QDUl4PDXf4QDVl4QDWl4PDXf4PDT8PD4SD0PDXf4
PDT8QDXl4PDdo6PDT8QDYl4PDdj4PDog3PDcl5QDZl4PDSl5QD[l4PDkIPD4QDa>PDSl5QD[l4PDkIQDa>PD_i4QD[l4PDkI
PD4PDn9PD_i4QD[l4PDkIPDn9PDeo6PDkIQD\l4PDcl5QDa9PDQOPDk8PDU3PDQk2PDmNPDQk2PD[l5QDa5PD`U;SD0PD`U;
QD]l4QDX;PDmNQD^l4QD_l4QDh_1SD0TD2PDUR3QD`l4QDQ:PDmNQ`1j5QDal4QDbl4QDcl4QDdl4QDel4PDel6QDfl4QDgl
4QDhl4PDXf4QDil4QDjl4PDT8QDkl4SD0QDSk4PDT8QDa=QDll4QDml4QDnl4QDol4PDbf3PDZS1PDmMPD[l5QDf9QDPm4QD
cj4PDog3PD\i4PDog3PD[l5PDSZ>PD4SD0QDQm4WD0QDlg4QDRm4QDSm4XD0WD0QD[[3SD0QDTm4PDmNPD[l5XD0WD0PDmS1
PDaj4XD0QDUm4WD0QDVm4QDWm4TD1QDXm4XD0QDYm4WD0QDZm4PD[k6XD0SD0QDYm4WD0QDWGPDdi4PD[k6XD0SD0WD0QD[m
4QD\m4PD[l5QD]m4XD0SD0QD^m4WD0QD_m4S@0QD`m4PD[l5XD0`DdQ1`Dd3`Djn:`Dg2UD0WD0QDam4QDbm4TD4PDmNXD0Q
Dcm4UD0WD0QDam4QDbm4TD4PDmNXD0YD1QDdm4P@bf3WD0PDmNTD1QDem4QDfm4XD0QDf9WD0PDR3QDgm4XD0QDf9WD0PDR3
YD1XD0QDa9PDbf3WD0PDR3YD1XD0QDa9PDbf3WD0PDR3QDgm4XD0WD0QDhm4PDbf3QDg3XD0QDim4WD0QDjm4XD0TD1QDkm4
QDlm4Q@mm4WD0P@Xf4QDnm4XD0P@hZ<QDom4WD0PDXf4QDPn4XD0QDQn4WD0PDXf4PDg[4XD0QDRn4UD0WD0PDT8QDa=XD0S
D0WD0QDSn4QDa=QDTn4XD0VD0WD0QDSn4QDa=QDTn4XD0QDUn4UD0WD0QDVn4SD0S@0S@0PD4PDbT3XD0SD0UD0WD0QDmc4S
D0S@0S@0PD4QDVn4XD0SD0UD0WD0QDWn4XD0QDXn4WD0QDYn4YD2XD0`D[l5QDZn4WD0QD[n4XD0SD0QDa5WD0QD\n4P@^i4
P@Ul5XD0QD]n4TD2QD^n4WD0QD_n4QD`n4XD0VD0WD0QD_n4QD`n4XD0QDan4WD0QDbn4XD0QDcn4TD3QDdn4QDen4WD0QDQ
;Y@0QDfn4XD0`D`R1`DTm2`DPl4`D_Y6UD0WD0PDmQ7PDal5YD2XD0TD5PD4SD0UD0WD0PDSZ>PDTl5YD2XD0TD5PD4SD0UD
0WD0PDSZ>PDTl5SD0TD4PD4QDg3XD0SD0UD0WD0PDmQ7PDal5SD0TD4PD4QDg3XD0SD0`Ecl5`Ehh3`Eai4`Eeh3QDgn4WD0
QDhn4XD0QDin4`DZ\4PDeh3WD0SD0TD1QDjn4QDY:XD0SD0PDgh3WD0QDkn4XD0WD0QDln4TD1QDmn4XD0QDnn4WD0QDon4Q
DPo4XD0PD[l5QDQo4WD0QDRo4QDSo4QDTo4XD0SD0WD0QDRo4QDSo4QDcT2PD[l5XD0SD0WD0QDUo4QDVo4QDWo4QDXo4XD0
QDYo4S@0S@0S@0WD0QDX;P@R3QDZo4XD0WD0QD[o4QD\o4PDmNTD2QD]o4XD0SD0WD0PDSf4QDa5TD2QD^o4QD_o4XD0SD0W
D0QDhj4QDa5TD1QD`o4XD0QDao4WD0PDcl6QDbo4XD0VD0WD0PDcl6QDbo4XD0QDco4QDdo4WD0QDeo4TD1QDfo4XD0SD0WD
0QD`g4TD1QDgo4XD0SD0WD0QDho4TD1QDio4XD0SD0WD0QDjo4QDko4XD0P@hZ<QDlo4`D=QDmo4WD0QDjo4QDko4XD0P@hZ
<QDlo4`D=YD2WD0QDno4QDoo4XD0QDPP5`Dal5WD0QDQP5PDUl5XD0SD0WD0QDbl4QDRP5TD2QDSP5QDa5XD0QDTP5PDXf4P
DT8WD0PD4QDUP5XD0UD0WD0PDXf4PDT8XD0SD0UD0WD0QDVP5QDWP5XD0SD0UD0WD0QDg3PD4QDXP5XD0UD0QDYP5TD9PD4W
D0QDg3XD0SD0UD0WD0QDg3XD0aDZP5UD0WD0QD[P5`DR7`DY4`D\;`Djn6`DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`DY^:`D]7
`Dn3QDg3XD0UD0WD0QD\P5XD0SD0QD]P5WD0QD^P5XD0SD0UD0WD0QD_P5XD0SD0UD0WD0QD`P5QDaP5TD2QDbP5TD1PDmNX
D0SD0UD0WD0QDcP5QDdP5TD2QDeP5XD0SD0UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0
XD0QDfP5UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QDoZ2SD0`DgL
aDa5aDb5WD0QDRP1PD^i4PDTl5Q@i5QDgP5XD0`D]`5WD0QDRP1QDdR4QDhP5XD0WD0QDRP1PDio6QDi5QDiP5XD0WD0QDRP
1PDPP7TD2PDco6XD0WD0QDRP1QDjP5XD0VD0WD0QDRP1QDjP5XD0QDkP5WD0QDlP5QDi5QDmP5XD0WD0PDcl6QDnP5QDoP5X
D0QDPQ5WD0QDQQ5QDRQ5XD0VD0WD0QDQQ5QDRQ5XD0QDSQ5WD0QDTQ5TD1QDUQ5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`DVd4
`Dlc4`Dch5`Df\>`DXb3WD0QDTQ5TD1QDUQ5XD0QDVQ5`D[h1`DdF`D`H`DZh1`DdD`DVd4`Dlc4`Dch5`Df\>`DXb3QDWQ5
WD0QDXQ5XD0VD0QDWQ5WD0QDXQ5XD0QDYQ5QDZQ5WD0QD[Q5TD1QD\Q5XD0`De\5`DUY5`DVY5`DYQ5`DU_5`DV_5`DWf1`D
RY1`DR]>`Dl^5aD_5WD0QD]Q5QD`BQD^Q5XD0WD0QD_Q5PDZi4TD1QD`Q5XD0WD0QDaQ5QDbQ5XD0VD0WD0QDaQ5QDbQ5XD0
QDcQ5WD0QDaQ5QDdQ5QDeQ5XD0WD0PDio6QD^FQ@fQ5PDib=XD0WD0QDgQ5TD1QDhQ5XD0VD0`DTl5WD0QDgQ5TD1QDhQ5XD
0QDiQ5`DTl5WD0QDjQ5QDkQ5Q@`BQDlQ5XD0WD0PD\i4PD[l5PDcl6XD0SD0WD0PD^i4PDTl5PDel6PDn`5XD0WD0QDmQ5PD
el6QDnQ5XD0VD0WD0QDmQ5PDel6QDnQ5XD0QDoQ5WD0QDPR5PD]i4QDQR5XD0VD0WD0QDPR5PD]i4QDQR5XD0QDRR5WD0PD]
i4PDcl6PDS7XD0WD0PD[OPDcc4XD0WD0QDoBPD`i4XD0VD0`DSl5WD0QDoBPD`i4XD0QDm=`DSl5WD0QDSR5QDTR5PD`i4XD
0WD0QDmAPDXl5TD1PD[l5XD0QDUR5`DZ\4WD0QDVR5XD0`DdY5`DaS5`Dc]>WD0QDWR5S@0QDXR5QDYR5XD0VD0`Dlg4`Dj]
>`Dk]>`Del6WD0QDWR5S@0QDXR5QDYR5XD0QDZR5`Dlg4`Dj]>`Dk]>`Del6WD0QD[R5QD\R5XD0WD0PD]i4PDel6QD]R5QD
^R5XD0QD_R5WD0PD_i4PDXQ=XD0WD0QD`R5QDaR5XD0QDbR5`DU_5`Djc4`DSZ5`DP]5`Den4`D]`5`DjH`DiH`DVd4WD0QD
mEQD_[2QDcR5XD0WD0QDQATD1QDdR5XD0VD0`DSj4`DcE`DYQ5WD0QDQATD1QDdR5XD0QDeR5`DSj4`DcE`DYQ5WD0QDfR5Q
DgR5XD0VD0WD0QDfR5QDgR5XD0QDhR5WD0PDiHQDXCTD1QDiR5XD0WD0PDbf4PD_U=XD0WD0PDiY=QDjR5XD0WD0QDkR5QDl
R5TD2QDmR5XD0WD0PD_i4PDcl6QDnR5XD0VD0WD0PD_i4PDcl6QDnR5XD0QDoR5WD0QDPS5PD]`5XD0WD0QDQS5PDT8XD0VD
0`DT8WD0QDQS5PDT8XD0QDRS5`DT8WD0QDSS5PD[l5QDTS5TD2QDUS5XD0WD0QDVS5QDWS5QDPU3XD0WD0QDXBQDXS5QDYS5
XD0VD0`Del6`DZh1`Djh1`Dhc4WD0QDXBQDXS5QDYS5XD0QDZS5`Del6`DZh1`Djh1`Dhc4WD0QD[S5P@[l5QDiFS@0QD\S5
XD0`DTl5`DWl5`DVP7`DVl5WD0QD]S5PDim6XD0VD0`DUl5`Dhh3`D]i4aD_5WD0QD]S5PDim6XD0QD^S5`DUl5`Dhh3`D]i
4aD_5WD0QDmAQD_S5XD0VD0WD0QDmAQD_S5XD0QD`S5WD0QDa\2P@^i4QDaS5P@el6QDbS5XD0WD0QDcS5QDdS5XD0VD0WD0
QDcS5QDdS5XD0QDeS5WD0QDfS5QDgS5XD0VD0`Del6`Dlc4`D]`5`DP\4`Dlb5`DZ7`DS:`DXh1`DZh1WD0QDfS5QDgS5XD0
QDhS5`Del6`Dlc4`D]`5`DP\4`Dlb5`DZ7`DS:`DXh1`DZh1WD0QDiS5XD0S@0WD0QDjS5PDel6QDkS5XD0VD0aD_5WD0QDj
S5PDel6QDkS5XD0QDlS5aD_5WD0PD]i4QD`BQDmS5QDnS5XD0VD0WD0PD]i4QD`BQDmS5QDnS5XD0QDoS5WD0PD]i4PDel6Q
DPT5XD0WD0QDQT5QDi5QDRT5XD0WD0QDST5PDcl6QDTT5QDUT5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QDST5PDcl6QDTT5Q
DUT5XD0QDVT5`D`H`DkI`DaG`D[a3`D]FWD0PDae4QDWT5XD0WD0QDUc2PD_i4PDeNXD0`D\`4`Dae1`DY9WD0QDXT5Q@i5P
De^>XD0WD0QDYT5QDZT5XD0VD0WD0QDYT5QDZT5XD0QD[T5WD0QDYa4QDY@TD1QD\T5XD0VD0WD0QDYa4QDY@TD1QD\T5XD0
QD]T5QDRX4WD0QDS5PDU_6XD0QD^T5QDRX4Y@0WD0QDS5XD0VD0aD_5QDRX4Y@0WD0QDS5XD0QD_T5aD_5QD`T5TD2WD0QDa
5Y@0YD1XD0VD0aD_5`D_i4QD`T5TD2WD0QDa5Y@0YD1XD0QDaT5aD_5`D_i4WD0QDbT5P@_i4P@el6QDcT5QDdT5XD0QDeT5
WD0QDfT5QDgT5XD0VD0QDeT5WD0QDfT5QDgT5XD0QDhT5WD0QDiT5QDjT5Q@b5QDkT5XD0QDb5WD0QDlT5XD0VD0QDb5WD0Q
DlT5XD0QDmT5WD0QDnT5Q@dR4PDal5QDoT5QDPU5XD0WD0QDQU5TD1QDRU5XD0VD0WD0QDQU5TD1QDRU5XD0QDSU5QDa5WD0
PDdOPDSf4XD0VD0QDa5WD0PDdOPDSf4XD0QDTU5WD0PD]i4QDUU5QDVU5Q@WU5XD0VD0WD0PD]i4QDUU5QDVU5Q@WU5XD0QD
XU5WD0QDYU5QDZU5QD[U5QD\U5XD0WD0QD]U5QD^U5XD0WD0QD_U5QDlR5XD0VD0WD0QD_U5QDlR5XD0QD`U5WD0QDaU5QDb
U5QDcU5XD0VD0WD0QDaU5QDbU5QDcU5XD0QDdU5QD[MQDeU5Q`1j5WD0QDfU5XD0QDgU5QDhU5PD]i4QDiU5QDjU5PDT?QDk
U5QDlU5PDal5QDmU5PDal5QDnU5QDoU5PDcl6QDPV5PDX_>PD4PDhi:PDVl5QDQV5PDim6QDRV5Q`1j5S@0WD0QDSV5XD0QD
TV5WD0QDUV5XD0QDVV5`DZ\4PDei4WD0QDWV5XD0Q`1j5S@0WD0QDXV5XD0QD[U1WD0QDYV5XD0QDZV5WD0QD[V5XD0QD\V5
S@0WD0QD]V5XD0QDQQ5QD^V5QDgT5QDb5WD0QD_V5XD0QD`V5PD[l5WD0QDaV5XD0QDbV5QDa5Q@l5WD0QDcV5XD0QDW6WD0
QDdV5XD0`D^i4`DU_6`D]i4`D\i4`DXl5`DPP7`DZi4`D[i4`D[[4`D]6`Del6`Dcl6QDb5QDeV5QDfV5QDb5QDgV5PD\i4Q
DbGWD0QDhV5P@eP7QDiV5XD0QDjV5QDa5Y@0WD0QDkV5XD0`DSl5`D_i4`DXl5`D[l5`D\i4WD0QDR5QDlV5PDal5XD0QDmV
5QDa5Y@0WD0PDoP1Q@nV5XD0VD0QDmV5QDa5Y@0WD0PDoP1Q@nV5XD0QDoV5WD0QDPW5PD]i4Q@j5QDQW5XD0QDRW5QDb5WD
0QDSW5XD0QDTW5Q@b5WD0QDUW5QDVW5XD0QDb5QDWW5QDXW5QDnV5QDYW5PDeR<PDZi4`EPO`EQO`EmN`ERO`EYl5`E^2QDZ
W5PDZi4`Del6`Dcl6`Ddl6`DSj4`DcE`Dfl6`DQU4`DXj4`DYj4`DXl5`DWl5`DR]>QDQU5Q`1j5QD[W5QD\W5QD]W5PDHPD
eT3PDhZ<QDXQ1QD^W5QDa5PDei4QD_W5PDHPDWT3QD`W5QDb5QDaW5QDWU5QDb5QDbW5aD_5QDb5QDcW5PD]i4PDel6QDcT5
QDdW5QDX\1QDW3QDeW5QDfW5PDPZ4P@QU4PDSP7PDXl5QDgW5PD[l5PD]e4PDT8QDhW5TD1QDiW5QDjW5Q`1j5QDkW5QDnMT
D3QDlW5PDeNQDmW5QDnW5QDoW5QDPX5P@Tl5Q@QX5QDRX5QDSX5`DQU4`Del6`Dho6`DSj4`DcE`Dfl6`Dfo6`Deo6QDTX5Q
DbGWD0QDUX5XD0WD0QDVX5XD0QDWX5QDXX5PDaNQDbGQ@a5S@0QDYX5QDZX5QD[X5QDZX5PDel6QD\X5QDb5PDb4QDdR4QDb
5QD]X5PDcl6QD^X5QD_X5PDcl6PD`Q3PDQo6QD`X5PD_i4PDel6QDcT5PDZb7QDaX5QDfV5QDbX5QDcX5P@el6QDdX5QDeX5
PDZi4PD]i4PDel6QDfX5QDUDPDXl5QDgX5PDXQ=PDYl5PDVT=QDhX5QDeR1PD^^4QDiX5QDa5Q`1j5S@0QDjX5QDkX5Q`1j5
QDlX5QDmX5TD2PDPV;QDnX5QDoX5PDgZ6QDPY5QDQY5QDRY5Q`1j5P@cl6QDSY5QDTY5PDie2QDUY5PD[l5WD0QDVY5XD0PD
XS1PD\i4QDWY5PD_i4QDXY5QDYY5P@_i4QDZY5QD[Y5QD\Y5QD]Y5QD^Y5UD0PDjh3SD0QDlS1QDT;QD_Y5PD4SD0UD0WD0P
Djh3XD0QD`Y5SD0UD0WD0QDh3XD0aDaY5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`DXc7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`
D^c3`DmS1`D`1UD0WD0QDh3PDk8PD]c3XD0SD0UD0WD0PDfh3QDbY5QDcY5XD0UD0WD0PDjh3XD0SD0QDdY5`DTM`DRM`DS1
`DM`D_M`DQi;TD4PD2UD0WD0QDh3PDk8QDeY5QDfh4XD0UD0WD0QDeY5TD1QDfY5XD0UD0WD0QDgY5QDhY5XD0`DQo6`DjR;
`DQD`DYo2`DZo2`D]`>`Dmj<`D^`>`Dlj<`D_`>`DX:`Dme1`DjT=`DV6`D``>`DeR;`DYd1`Da`>`De7`Dn]<SD0UD0WD0Q
DiY5XD0TD;PD2UD0WD0QDjY5SD0XD0TD;PD2WD0PDoi4PDZl5PDPj4XD0WD0PDfh3QDkY5XD0UD0WD0PDeh3QDlY5XD0UD0W
D0PDm[>QDmY5TD1QDnY5XD0PD6TD5WD0PDZl5XD0TD4PD2PD4WD0QDoY5XD0PD2`EnR7`EjP7PD4WD0QDh3XD0QDPZ5`DmS1
`D]c3QDQZ5WD0QDh3QDRZ5XD0WD0PDfh3QDSZ5XD0WD0PDfh3PD]S7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`D_f3`Dbf3`D
oN`DnNWD0PDfh3PD]S7QDTZ5XD0`Del6`DQU4`Dho6`Dbi4`Dai4SD0WD0PDfh3PD^S7XD0`D\O`DR3`D\S1UD0WD0PDjh3X
D0QDUZ5QDVZ5QDYm4TD4PD2UD0WD0PDo9QDlS1XD0QDWZ5TD9PD2UD0WD0PDjh3PDTl5TD3QDTZ5XD0PDel6YD4UD0WD0PDj
h3PDTl5TD3QDTZ5XD0QDj3UD0QDXZ5TD9PD4TD3WD0PDZl5XD0TD3PD2WD0PDeh3QDYZ5QDZZ5XD0QDUm4UD0WD0QD[Z5QD\
Z5XD0UD0WD0QD]Z5XD0TD;PD2PD4WD0QD^Z5XD0QD_Z5UD0WD0PDh`>QD`Z5XD0UD0WD0QDaZ5PDk8QDbZ5XD0SD0UD0WD0P
Djh3XD0QDcZ5PDk8TD4PD4QDdZ5TD4PDZl5UD0WD0PDjh3PDTl5QDeZ5TD2QDWe4XD0Q@fZ5QDgZ5UD0WD0PDeh3QDhZ5QDa
5XD0QDiZ5UD0WD0PDeh3QDjZ5PDel6QDkZ5XD0UD0WD0PDkh3XD0QDlZ5QDmZ5UD0WD0PDo9QDnZ5XD0UD0WD0PDjh3XD0QD
oZ5PDk8TD1QDP[5TD5QDQ[5SD0UD0WD0PDjh3XD0QDR[5PDk8QDS[5UD0WD0PDo9QDT[5XD0UD0WD0PDjh3XD0QDU[5`Dbf3
UD0WD0QDV[5QDW[5XD0TD<PD2UD0WD0PDhh3QDb<TD2QDX[5XD0`D[l5UD0WD0PDih3QDb<TD2QDY[5XD0`Dhh3`Dcl5`Dnd
4`DVl5`DoX7UD0WD0QDZ[5XD0SD0UD0WD0PDlV<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDeh3QD[[5XD0WD0PD[Y1PDZl5
PDHXD0PDZl5PDdi4PD2UD0WD0PDnc7XD0WD0PD]i4PDcl6PDW7XD0PDPd7PDZl5PDRd7WD0PDeh3QDgg4PDho6QD\[5XD0UD
0WD0QD][5XD0PDfh3QD^[5PDk8TD1QD_[5QD`[5TD1QDa[5PDgh3QD^[5TD6WD0QDoP2PDPHXD0PDgh3QDb[5QDc[5TD1QDd
[5QDe[5QD`6QDf[5QDg[5PDel6QDh[5TD2QDi[5UD0PDbl5QDiFS@0QDj[5PD4PDfh3QDk[5PDoNTD3PDVl5TD2QD`6PDeh3
QDl[5PDk8QDm[5PD\e4TD2QDn[5QDo[5PDel6QDP\5SD0QDQ\5UD0PDk8QDR\5SD0PDbf3PDk8PD]c3TD6QDS\5PDfh3QDT\
5QDb5TD5QDU\5PDeh3QD[MQDV\5S@0QDW\5QDX\5TD3QDY\5PDgh3QDa5TD4WD0QDZ\5XD0PDk8Q@l5QD[\5QD\\5PDfh3WD
0QD]\5XD0PDeh3QD^\5TD5WD0QD_\5XD0SD0QD`\5QDa\5UD0WD0QD`\5XD0SD0QDb\5QDc\5PDk8TD1PDPd7QDd\5QDe\5Q
Dd\5PDel6`DZ\4`DQ;`DnZ;`Dl`>`DT8`Dbc4`Db`>`DRk5`DY[4`DR[<`DRESD0UD0WD0PDei4PDai4XD0SD0PDgh3QDf\5
TD5WD0QDXS4TD3QDg\5XD0PDgh3QDlS1QDh\5QDi\5TD4WD0QDa5TD1QDj\5XD0PDgh3QDk\5TD6WD0QDl\5XD0WD0PDeh3Q
Dm\5PDQU4PD\e4XD0TD6QDhY1QDn\5PDeh3QDo\5TD6WD0P@[l5QDP]5TD1QDQ]5XD0PD4WD0QDR]5QDS]5XD0PD2PDfh3QD
c5TD3WD0QDT]5P@Zi4PDVl5XD0PDfh3QDU]5TD3WD0QDV]5PDTl5XD0PDfh3QDTn1QDb5TD8WD0QDW]5XD0PDfh3QDT\5WD0
QDX]5QDY]5XD0QDZ]5SD0PD4WD0QD[]5XD0PD2PDfh3QD\]5TD7WD0QD]]5XD0PD_i4PDeh3QDTT5QD^]5TD4WD0QD]]5XD0
PDfh3QD_]5TD4WD0QD`]5TD1QDa]5XD0PD_i4PDeh3QDTT5QD_]5TD4WD0QD`]5TD1QDa]5XD0PDfh3Q`1j5WD0PD^S7QDb]
5XD0PDfh3WD0PD^S7SD0XD0QDc]5PDfh3WD0QDT\5QDb5TD5XD0QDd]5PDfh3QDe]5TD4WD0QDjc2TD4QDf]5XD0PDgh3QDl
S1TD3WD0QDg]5XD0PDhh3QDh]5QDi]5TD2WD0QDj]5XD0PDfh3WD0PD^S7QDc5TD4XD0QDk]5PDfh3QDcc1QDi]5TD1WD0QD
l]5PD[l5XD0WD0QDm]5PDUl5PDel6QDn]5XD0WD0QDo]5PDjP7QDP^5XD0PDgh3QDQ^5TD4WD0QDR^5XD0PDgh3WD0QDS^5X
D0QDT^5TD6PDmNWD0QDU^5XD0PDcf3SD0QDV^5TD6PD2UD0WD0QDW^5PDk8TD1QDX^5XD0QDY^5QDhj4PDdi4QDZ^5UD0PDb
f3PDk8WD0QD[^5XD0PDeh3WD0QD\^5XD0TD4QDb5TD8PD2PDgh3QDc5TD4WD0QD]^5XD0TD1QD^^5PDfh3QD_^5TD5WD0QD`
^5XD0PD[l5PDeh3QDc5PDk8WD0QDa^5XD0PDbf3PDQU4PDmNWD0QDb^5XD0PD[l5QDc^5PDeh3WD0QDd^5QDe^5TD1QDf^5X
D0PDgh3QDg^5TD7WD0PDci4QDh^5XD0PDfh3QDi^5TD5WD0QDj^5XD0QDk^5QDl^5TD3QDm^5PDeh3QDn^5WD0QDo^5XD0PD
eh3QDP_5QDQ_5TD1PDXl5PDeh3QDR_5QDVEQDS_5TD2QDT_5QDU_5TD1QDV_5PDel6QDW_5QDX_5PDROPDjX6PDbl5QDY_5P
@jP7PDdQ1QDZ_5PDnNPDQU4PDai4QD[_5TD6PD4PD[l4QD\_5PDlU3QD]_5QD^_5TD4WD0QD__5XD0PDnNPDQU4QD`_5PDk8
QDa_5TD1WD0QDb_5XD0QDc_5QDd_5PDoNPDk8QDe_5UD0QDf_5QDg_5TD8PD4PDYl5WD0QDh_5XD0QDi_5UD0QDh3TD:PD4P
DYl5WD0QDh3XD0UD0QDj_5TD<PD4PDYl5WD0PDgh3XD0QD^[5`Dk8`DQU4`Dai4SD0UD0QDk_5TD<PD4PDYl5WD0PDeh3XD0
QDl_5QDm_5UD0QDh3QDn_5WD0PDYl5XD0QDo_5UD0QDk_5TD<PD4PDYl5WD0QDP`5XD0SD0QDQ`5QDR`5UD0QDS`5QD^[5QD
T`5WD0PDYl5XD0QDU`5UD0QDk_5TD<PD4PDYl5WD0QDj_5XD0QDV`5`DQU4`Dai4`Dbi4`Dl8`Ddl6UD0QDh3PDk8WD0PDYl
5XD0QDW`5SD0UD0QD]_5QDX`5TD3WD0PDYl5XD0TD3PDnP7SD0UD0QDh3QDY`5QDZ`5WD0PDYl5XD0QDY`5QD[`5UD0QDh3Q
D\`5TD8WD0QDYe1`Da3`De3`D]c3`Dn7`Dm4XD0QD]`5UD0QDh3PDk8SD0QD^`5TD3WD0PDYl5XD0QD_`5PDfh3QD``5TD8W
D0PDYl5XD0QDa`5UD0QDh3TD<QDYe1WD0QDb`5XD0QDc`5UD0QDd`5TD<WD0QDe`5XD0QDd`5`Ddk5QDf`5UD0QDd`5TD<WD
0QDe`5XD0QDh3QDg`5UD0`Dhh3`Dcl5`Dnd4`D_l5`D^l5`Dih3QDd`5TD<WD0PD4XD0QDk3`Ddk5QDh`5UD0QDh3TD5QDW6
WD0PDYl5XD0QDi`5S@0QDW6QDd`5TD<QDYe1WD0QDj`5XD0`DTU;QDd`5TD<QDYe1WD0PDeh3XD0`DTU;`Dk8`Dl8`Dn9`Df
E`DoX7`Dm8`Dn8`DQU4QDk`5TD<WD0PDYl5XD0QDl`5QDk`5TD<WD0PDYl5XD0PDeh3`Dk8`Dl8`Dn9`DfE`DoX7`Dm8`Dn8
`DQU4WD0PD2QDm`5XD0UD0QDn`5TD5WD0QDo`5QDYe1QDo`5XD0PDaW;QDPa5QDQa5`EQP3`ERP3`E[l5WD0QDRa5XD0`D[i
4QDiBTD3QDRf3QDj3TD1QDi3QDa5TD3QDi3TD2QDj3QD`6`Eho6`Efl6QDSa5`Dcl5`Df]:PDdi4QDTa5PDeh3QDa5TD2PDZ
^:PDVl5`Eo2`EYO`E[O`EY1`EnU;`EQU4`EPZ4`EcT;`EaE`EP3`EcO`E\\4`E[\4PDZ^:`D[\4PDfh3WD0PDmMXD0PDkU=P
DZi4PD[l5QDUa5PDaNTD4QDVa5PDgi4QDWa5Qd1j5QDc6QDc6QDXa5QDYa5WD0QDZa5XD0QD[a5QDh3TD1WD0QDi3XD0TD2Q
D\a5QD]a5QD^a5QDi3QDa5TD1QDj3QDh3TD1QFi3R@0TD2QDj3QDh3TD2QDi3TD1QD`6PDeh3QDc5PDk8PDmS1QD_a5TD2WD
0QDi3XD0PDeh3QDc5PDk8QD`a5PD\e4TD1WD0QDi3XD0PDfh3QDaa5PDk8QDba5TD3WD0QFi3XD0WD0QDca5XD0TD3QDi3PD
eh3QDgg4QFda5R@0WD0QDea5XD0QDfa5QD^a5TD2WD0QDiBXD0TD3PD[i4PDo9QDa5TD4WD0QDga5XD0PDjh3QDi3TD2QDha
5TD3QDia5QDja5TD6`Ei8`ET`;`EYJ`EUP<`EQP3`ERP3`ESP3`EmNWD0QDka5XD0WD0QDla5XD0TD3QDma5PDfh3QDna5TD
3QDi3QD^a5QDX[1QDdY5TD1WD0QDoa5XD0QD^a5QDPb5TD4WD0QDQb5XD0PDo9WD0QDRb5TD3QDSb5XD0WD0QDTb5XD0QDUb
5QDWe4QDVb5QDWb5PDel6WD0QDXb5XD0PDeh3QDa5TD1WD0PDZ^:XD0PDVl5TD3QDi3QDa5TD4WD0PDnR7PDTJXD0QDfa5QD
Yb5QDY@TD1WD0QDZb5XD0QDi3WD0QD[b5XD0QD\b5WD0PD_j5XD0PDTl5TD2QD]b5QDa5TD3QD^b5TD1WD0P@nR7QD_b5XD0
QD`b5QDab5TD1QDbb5QDcb5TD1WD0QDdb5XD0PDfh3WD0QDeb5XD0QDa5QDfb5TD2QDgb5UD0WD0PDh`>QDfZ5YD4XD0UD0W
D0PDh`>QDfZ5TD1QDhb5XD0PDeh3WD0QDib5QDZZ5XD0TD5QDi3PDfh3WD0QDjb5XD0QDa5TD3QDkb5QDh3TD2QDi3TD1WD0
QDlb5XD0QDmb5SD0QDab5TD3QDnb5TD2WD0PD^i4PDTl5QDob5XD0QDPc5PDXa>PDbNaDQc5YD3PDea>QDRc5PDfa>PDga>Q
DSc5QDTc5PDX\=QDUc5QDVc5QDWc5QDXc5PDbo:QDYc5QDZc5QD[c5QD\c5PDeGQD`d4PDgT1QD]c5PDUZ<QD^c5PDl4QD_c
5QD`c5PDTl5QDac5QDbc5PDjMQDcc5QDdc5PDV_4QDec5PDnIPDie2QDfc5QDgc5QDhc5QDic5PDUh4QDjc5PDf3QDkc5QDl
c5PDV6QDmc5QDnc5PDRm3PD]]<QDoc5PDgj5QDPd5QDQd5PDnU>PDTd>QDRd5QDSd5PDf8PDTl5PD\HPDnY4QDTd5QDUd5PD
_j5QDVd5PDWo2PDVc7PDQa=QDWd5PDU`6PDWk5PDoS1PDXd>PDeh5QDXd5QDYd5YD3TD<YD3TD<YD3QDZd5QD[d5QD\d5QD]
d5QD^d5QD_d5PDmc>PDWl:PDf8PDTl5PD`e>PDgh3QD`d5PDgh3QDlS1TD2QDad5PDcl5PDk8QDbd5QDcd5PD^i4PDTl5QDd
d5PDfh3QDed5PD]i4PDcl6PDW7QDfd5TD4QDld2PDSl5PDgl6QDgd5QDhd5QDid5PDfh3QDjd5RD0SD0PDho6QDkd5QDld5Q
@_5QDmd5PDVl5PD\e4RD0VD0QDnd5QDod5QDPe5PDeh3PDY1QDQe5PDel6QDRe5WD0QDSe5QDTe5XD0`Dhk4`Dik4`DYQ1`D
OWD0QDSe5P@Tl5Q@Ue5QDj8XD0`Do9`Dhk4`Dik4`DYQ1`DOQDVe5WD0QDWe5XD0WD0PDcl6QDXe5P@Tl5QDj8XD0`Dhk4`D
ik4`DYQ1`DOWD0QDYe5XD0QDZe5QD[e5WD0QDVj3QD_5XD0`Dm^<`D_l5`D^l5`DbT3`DT;`D][4`Do]4PDiEPDTl5WD0QD\
e5XD0`Do9`Dhk4`Dik4`DYQ1`DOWD0QD]e5PDTl5QD^e5XD0QD_e5WD0QD`e5PDcl6SD0XD0WD0PDdl6QDdj2XD0`DZ5`Djb
7`Di5UD0WD0PDRe4XD0`DTl5`DT;`D][4`Do]4`DT^4`D[m:`DYm:`DQ^4`DR^4`DW\4SD0`Dhk4`Dik4`DYQ1`DO`DX1QDa
e5WD0PDRe4XD0`DTl5`DT;`D][4`Do]4`DT^4SD0PDHPDl4PDTl5QDbe5WD0QD[g1aD_5SD0XD0QDce5WD0QDde5PDbl5QDe
e5XD0VD0WD0QDde5PDbl5QDee5XD0PD1WD0QDfe5PD[l5XD0WD0PDjb6QDk:TD1QDge5XD0WD0PDjb6PDel6QDhe5XD0SD0P
DXf4PD[l5QDie5PDcl6QDaW2QDje5PDel6PDcj4QDke5PDTl5PDel6PDT8PD^S7PDTl5QD_V1PDel6QDle5QDme5PDjP7PDg
i4PD_m5PDbT3PD_m5PDal5PDWl5PDYl5PD]U3QDne5QDoe5QDPf5QDc<PDcl6QDQf5PDT8PDYl5QDk7PDhi4PDYl5PDhi4PD
]e4PDYl5PD]e4PD]i4PDYl5PD]i4PDS^4PD_l5PDcl6QDRf5QDSf5QDTf5PDcl6QDUf5PDgi4QDVf5PDel6QDWf5PDb`<QDX
f5QDYf5QDZf5QDaS4PDme>PDne>PDUl5QD[f5PD`Q3QD\f5PDcl6QDY^2QD]f5QD^f5PDRQ7QD_f5PDoR7QD`f5QDaf5PDTl
5PDcl6Q`1j5WD0QDbf5QDcf5XD0PDTl5PDcl6PDZ[4QDdf5PDTl5PDgi4QDef5aD_5PDci4QDef5PDoR7QDff5QDQ8QDgf5Q
Dhf5QDif5PDdi4QDjf5PDdi4PDcl6QDkf5QDlf5QDmf5PDRe4QDW6PD\S7QDW6WD0QDnf5QDof5XD0PDbT3PDYl5PDbT3PDc
T3PDYl5PDcT3QDPg5PDgi4WD0QDQg5QD_5XD0`Dm^<`D_l5`D^l5`DbT3WD0QDVj3QDRg5QDSg5XD0PDbl5QDff5PDbl5PDc
l6PDW\<QDTg5PDal5QDUg5QDVg5QDUg5PDSl5QDWg5WD0PDf]:XD0QDXg5QDYg5QDZg5`DZ:`DY:QDb5PDoU;PDgh3QD[g5P
Dgh3QDg^5TD3QD\g5QD]g5PD]EP@gh3PDdi4PD]EPDgh3QD^g5PDfh3QD_]1QD_g5S@0QD`g5UD0WD0PDgh3PDdi4XD0SD0U
D0WD0PDfh3PD\e4XD0SD0UD0WD0QDag5QDbg5XD0PD4WD0QDcg5QDa\5XD0VD0UD0WD0PDPg3TD3QDdg5XD0UD0WD0QDW^5Q
Deg5TD1QDfg5XD0WD0QDW^5QDeg5TD1QDgg5XD0QDhg5UD0WD0PD\S1QDT;TD1QDig5XD0UD0WD0PDeh3PDcl5QDjg5XD0UD
0WD0QDaZ5PDk8TD1QDkg5XD0UD0WD0QDlg5TD2PDdi4XD0PDlV<PDfh3QDmg5PDnNPDQU4PDdi4UD0WD0PDbf3PDQU4PDmNQ
Dng5XD0UD0WD0QDV]4QDog5TD1QDPh5XD0PDZS1PDk8PDPd7UD0WD0QDQh5QDRh5TD1QDSh5XD0WD0QDTh5QDl3PDTl5XD0Q
DUh5WD0QDl3PDTl5XD0QDUh5WD0PDel6QDR5PDTl5PDel6QDVh5XD0VD0WD0PDel6QDR5PDTl5PDel6QDVh5XD0QDm=WD0PD
el6QDWh5SD0PDTl5XD0PDel6QDXh5`Daf6QFYh5TD3QDZh5TD1WD0QDl3XD0VD0QFYh5TD3QDZh5TD1WD0QDl3XD0QD[h5WD
0QD\h5TD2QD]h5XD0VD0WD0QD\h5TD2QD]h5XD0QD^h5WD0QD\h5TD2QDl3XD0WD0PDnn2PDHPDco6XD0WD0PD\P7QD_h5QD
`h5XD0WD0PDaT;PDTU;XD0`D[l5WD0QDah5QDhj1QDbh5XD0QDmY1WD0QDch5QDdh5XD0VD0QDmY1WD0QDch5QDdh5XD0QDe
h5WD0QDm3PD\P;XD0`D]i4`D_i4`DSl5WD0QDfh5PDPP7PD\P;XD0WD0QDm3QDgh5TD1QDhh5XD0WD0QDih5PDPP7QDh8TD1
QDjh5XD0WD0PD]P;QDn3XD0`Dmo6`D^l5`DSl5`Dhh3`D]l5WD0PD]P;QDkh5P@[l5SD0XD0`Dmo6WD0PD]P;QDY:TD1QDlh
5XD0WD0PD]P;Q@a5PDS1PD[l5PD[g;XD0WD0QDmh5QDnh5XD0`D[l5`D_i4`DUl5`Dhh3WD0QDlS1QDoh5QDQBXD0`DSl5WD
0QDPi5P@cl6QDQi5QDRi5QDSi5XD0WD0PDb4PDkX;PDZl5XD0WD0PDSl5PDoP7QDTi5XD0WD0PD[l5PDcl6PDjf;XD0VD0WD
0PD[l5PDcl6PDjf;XD0QDk>WD0PD_i4QDUi5QDVi5XD0VD0WD0PD_i4QDUi5QDVi5XD0QDWi5WD0PDk5PDfY;XD0WD0PDPP7
PDYl5PDPP7XD0WD0PDWj4PDYl5PDjP7XD0VD0WD0PDWj4PDYl5PDjP7XD0PD1WD0PDiX1PD4PDiQ7XD0WD0PDTd4PD[l5PDT
d4XD0`Deh4`Daf>WD0QDXi5PDbT;QDYi5XD0QDZi5TD1WD0QD[i5QDhY3YD2XD0WD0QD\i5QD]i5TD1QD^i5QD_i5XD0QDo3
TD1WD0QDT4XD0VD0QDo3TD1WD0QDT4XD0QD`i5WD0QDT4XD0QFo3TD1QDai5QDo3QDa5TD1WD0QDbi5QDgP1XD0`Dgl6QDci
5TD1WD0QDdi5PDZZ;XD0WD0QDei5XD0QFo3WD0PD[l5QDfi5XD0QFgi5TD1WD0PDS1PD[l5QDfi5XD0WD0PDfGQDhi5XD0WD
0PD^?QDii5XD0WD0PDYR6QDii5XD0PDUl5`Dcc5`DRd5`Djf>`DWd5QDji5PDcl6WD0QDki5QDli5XD0WD0QDU4XD0`DYl5`
DkV7`DXj4`DYj4`D^Q7WD0QDmi5XD0`DnG`Doa3`D]R4`DmW>`DVe1`DUc4WD0QDni5TD2P@Zi4PD_i4PDjj4PDo`5XD0WD0
QDoi5QDPj5XD0WD0PDQn4PDe]5XD0VD0WD0PDQn4PDe]5XD0PD1WD0QDQj5P@Zi4XD0QDRj5TD1QDR4WD0QDSj5P@PHXD0QD
Tj5TD2QDUj5WD0QDVj5P@PHQDWj5XD0QDXj5TD1QDYj5WD0QDZj5QD[j5XD0QD\j5WD0QD_BPD]i4XD0QD]j5TD2QDR4`D[9
`DgX5WD0QD^j5PDRg;XD0WD0QD_j5PD\i4XD0`DSj4`DcE`Dfl6WD0QD`j5TD2PDU_6TD1QDaj5XD0WD0QDbj5PDbl4XD0Q@
cj5TD1QDdj5WD0QDej5QDVW4P@Tl5P@R8Q@fj5QDgj5XD0WD0QDhj5PDZi4XD0S@0QDij5`De[4`D\o;WD0QDjj5PDel6QDk
j5XD0WD0QDlj5QDmj5PDZi4QDnj5XD0WD0PDZS5PD_i4PDel6QDoj5XD0WD0PD`i4PDTl5TD1QDPk5PDnd;XD0WD0QDQk5XD
0QFQ4TD1WD0QDRk5XD0VD0QFQ4TD1WD0QDRk5XD0QDSk5QFQ4TD1WD0QDTk5QD]HXD0VD0`Del6QFQ4TD1WD0QDTk5QD]HXD
0QDUk5`Del6QFQ4TD1WD0QDVk5QDWk5XD0VD0QFQ4TD1WD0QDVk5QDWk5XD0QDXk5WD0QDYk5QDZk5QD[k5PDTU;PD[l5XD0
WD0QDf@TD3PDio6PDel6XD0PD`Q3PDmh4WD0QDf@TD3PD[i4PDel6PDaGXD0`DUn4WD0QDSFPD_i4PDel6PDi^5XD0WD0QDf
CQDi5PDPR7PDTl5XD0WD0QDgCTD3PD[l5QD\k5XD0QDQ4TD1WD0QDoBPDel6PDco6PDQo6XD0WD0QD]k5PDel6QD^k5XD0WD
0QD_k5P@PHXD0Q@`k5TD1QDS4WD0QDak5QDTk3XD0QDbk5WD0QDck5QDdk5XD0PDel6TD1QDS4WD0QDek5PDPHPDXl5XD0WD
0QDfk5QDgk5QDVAXD0QDhk5WD0QDik5S@0S@0PD\i4XD0WD0QDjk5PD^i4PD]i4XD0WD0QDkk5PD]i4XD0QDlk5TD1QDmk5Q
Dnk5TD2WD0QDok5QDPl5`Del6`D[G`DiX1`Dbh>`DZd4`Dch>`Db\7YD2XD0QDQl5TD2WD0QDRl5Q@Sl5QDPl5Q@Y@QDTl5X
D0WD0QDUl5PD]i4XD0PDel6`DaGSD0VD0WD0QDUl5PD]i4XD0PDel6`DaGSD0PD1WD0QDUl5PD]i4XD0SD0VD0WD0QDUl5PD
]i4XD0SD0PD1WD0QDVl5QDf^5TD1QDWl5XD0WD0QDXl5TD3PD]P1PD_i4QDk:QDYl5XD0WD0QDZl5PDPHPDVl5XD0QD[l5WD
0QD\l5QD]l5TD1QD^l5PDU[=XD0WD0QD_l5PDPHPDSl5XD0`D^V5`DPZ=`DV`3WD0QD`l5QDal5PD[i4XD0WD0QDbl5TD2PD
el6TD1QDcl5QDbZ1XD0QDdl5WD0QDel5PDel6TD1QDfl5XD0WD0QDgl5QDhl5QDil5XD0WD0PDWP<PDYP<XD0WD0PD\FPDgn
4XD0QDjl5WD0QDkl5QDll5PDUl5XD0WD0QDml5P@]i4P@el6QDnl5XD0QDW4Q@j5WD0QDV4XD0`DU6WD0QDol5XD0QDX4TD2
WD0PDSX:XD0QDPm5QDX4TD3WD0QDQm5P@]e4XD0QDRm5WD0QDSm5XD0WD0QDgc1QDTm5TD2QDUm5XD0WD0QDjIQDY@QDVm5Q
DWm5XD0WD0QDXm5TD2PDUl4XD0WD0PDZo;XD0WD0QDYm5XD0WD0QDZm5QDWU5XD0Q@[m5TD1QD\m5WD0QD]m5QD^m5XD0WD0
QD_m5QDjJXD0`Dcl6`DS1`D[l4WD0QD`m5Q@am5TD1QDjJQDbm5TD1QDcm5XD0WD0QDdm5PD]i4QDem5XD0WD0QDfm5QDgm5
XD0WD0QDhm5PDZl5QDim5QDjm5XD0WD0QDkm5XD0TD5QDlm5TD4PD]i4QDi5WD0QDmm5XD0WD0QDnm5PDel6QDom5QDPn5XD
0WD0QDQn5PDZi4XD0`Del6`DdF`DVS5WD0QDRn5PDZi4XD0QDSn5QDTn5WD0QDUn5XD0QDVn5TD2QDWn5WD0QDXn5XD0WD0Q
DhEPDel6PDe5XD0WD0QDYn5PDel6QDZn5XD0WD0QD[n5Q@\n5XD0WD0QD]n5PDcl6PDYl4PDWj4XD0WD0QD\CPDel6QD^n5X
D0WD0QD_n5QDVe3QD`n5QDnk2XD0WD0QDan5QDi5QDbn5XD0WD0PDak=PDel6QDci3QDcn5XD0WD0QDa\2PDiS1QDTk3XD0W
D0QDnMPDjCPDTl5XD0QDdn5QD_5Y@0WD0QDen5XD0QDfn5TD4WD0QDgn5XD0VD0QDfn5TD4WD0QDgn5XD0QDhn5UD0WD0QDY
4XD0QDin5PD4WD0QDY4XD0PD4UD0WD0QDjn5QDY4XD0PD4UD0WD0PD[l5QDi5QDkn5XD0`D_e1`D`e1WD0PD[l5QDi5QDln5
QDmn5XD0WD0QDWQ1QDnn5QDon5XD0`Del6WD0QDWQ1QDXQ1QDPo5QDQo5XD0QDRo5WD0QDZf1Q@So5QDTo5XD0VD0WD0QDZf
1Q@So5QDTo5XD0QDm=WD0QDUo5PD]l5PDel6PDl1XD0WD0QDVo5PDf]:XD0WD0PD[l5PDmNPDlg3XD0`DQ8WD0QDWo5P@jP7
PDfk>XD0WD0PD_i4QDi5QDXo5XD0VD0WD0PD_i4QDi5QDXo5XD0QDYo5WD0QDZo5QD[o5Q@i5QD\o5XD0WD0PDSl5PDYS7XD
0aD_5`DoP7`Dbl5`DiE`Dcl6`DhE`Daj4`Dbj4`Dfe4`Dge4`Dbi4`Dai4aDa5`DUl5WD0PDSl5QDWf2XD0aD_5VD0WD0PDS
l5QDWf2XD0aD_5QD]o5WD0PDcl5QD^o5QD_o5XD0QD`o5WD0PDUl5PDjP7QD`BXD0TD4PD4WD0PDTl5PDjP7QDao5XD0WD0P
Dg`:PDih3XD0WD0PDkQ7PDbl5QDbo5QDdY5XD0WD0PDUl5PDeh3QDbo5QDdY5XD0PD`U;WD0PDog3PDal5PD]P;XD0WD0PDj
P7QDco5PDZW:XD0QDdo5TD1WD0QDeo5XD0YD1QDdo5TD1WD0QDeo5XD0QDfo5WD0QDgo5QDho5XD0PD[l5WD0PDjl<XD0YD1
WD0PDjl<XD0QDio5WD0PDSl5PD`Q3PDlU3XD0WD0QDjo5PDT8XD0VD0WD0QDjo5PDT8XD0QDko5WD0QDlo5QDa9QDmo5XD0W
D0QDno5TD2PDQm5XD0SD0WD0QDoo5TD1QDPP6XD0TD3QDQP6QDRP6TD3WD0QDoo5QDSP6XD0QDTP6WD0QDUP6QDVP6QDWP6X
D0`DdQ1`Djn:`Dd3`DUQ7`Dn3`Dn7`Djm5`D\k6QDa5WD0QDSo1PDdi4PD[l5XD0SD0WD0QDXP6Q@YP6QDZP6XD0WD0PDoP7
QD[P6QD\P6XD0WD0QD]P6PDTl5QD^P6XD0PDUR3WD0QD_P6PDal5QD`P6SD0XD0VD0WD0QD_P6PDal5QD`P6SD0XD0QDaP6W
D0QDT_3QDbP6P@4QDcP6QDdP6XD0SD0WD0QDeP6PDeh3QDfP6QDgP6XD0WD0QDhm1PDWj4PDeT;XD0WD0QDbR3SD0PDal5QD
hP6XD0WD0QDiP6QDT_3P@jb6QDjP6XD0WD0QDVj3QDkP6XD0VD0WD0QDVj3QDkP6XD0QDm=WD0QDeR1PDke4QDlP6XD0VD0W
D0QDeR1PDke4QDlP6XD0QDmP6WD0PDel6QDnP6QDa5XD0QDoP6`Eeh3`Eai4`Eo9`Ejh3`Efh3WD0QDVm4QDPQ6XD0QFQQ6P
Dk8WD0QDRQ6QDSQ6XD0TD3QDTQ6PDk8WD0QDUQ6PD[l5QDSQ6XD0TD3QDTQ6WD0QDVQ6Q@mV2PD[l5QDWQ6XD0VD0WD0QDVQ
6Q@mV2PD[l5QDWQ6XD0QDXQ6WD0QDYQ6Q@mV2PD[l5QDWQ6XD0VD0WD0QDYQ6Q@mV2PD[l5QDWQ6XD0QDXQ6QDZQ6TD1WD0Q
D[Q6XD0QD\Q6Q@h5TD2QD]Q6WD0PDel6PDYo;XD0VD0WD0PDel6PDYo;XD0QD^Q6WD0PDTl5QD_Q6QD`Q6XD0VD0WD0PDTl5
QD_Q6QD`Q6XD0QDm=QDaQ6Y@0WD0QDbQ6QDcQ6XD0VD0QDaQ6Y@0WD0QDbQ6QDcQ6XD0QDdQ6WD0QDeQ6QDfQ6XD0VD0WD0Q
DeQ6QDfQ6XD0QDgQ6WD0PDPQ7PDgi4SD0XD0WD0QDc<PDkb1QDhQ6XD0WD0QDiQ6XD0`D=TD4QDjQ6TD2QDkQ6QFlQ6TD1WD
0QDmQ6PD_i4XD0VD0QFlQ6TD1WD0QDmQ6PD_i4XD0QDnQ6QFoQ6TD2WD0QDPR6TD1PD[i4QDdg1QDQR6XD0QDRR6TD2WD0QD
SR6QDTR6XD0`Del6`DSj4`DcE`Dfl6WD0QDUR6P@[i4PD^l>XD0WD0QDVR6QDi5QDWR6XD0WD0QDRP1PDTl5PDY[4XD0WD0Q
DRP1PDio6QDi5PDQm5XD0WD0QDXR6QDi5QDYR6XD0WD0QDnMQDZR6XD0WD0QDnMPDcl6PDah:XD0WD0QD[R6QD\R6XD0WD0Q
D]R6XD0VD0WD0QD]R6XD0QD^R6QF_R6TD1WD0QD[4XD0`DYj4`DXj4`DZj4WD0QD`R6QDUT3XD0QFaR6WD0QDbR6XD0QFcR6
WD0QDdR6PD^i4XD0QDeR6WD0QDfR6TD2PD^i4XD0`DlS=`Den4QDgR6TD1WD0QD\4XD0QDhR6WD0QDiR6PDU_6XD0QDjR6QD
kR6TD2QDa5WD0QDlR6QDmR6TD1QDnR6XD0WD0QDoR6PDQU4PD]e4XD0WD0QDPS6QDQS6XD0`DU\5WD0QDaGPD[l5PDel6QDR
S6XD0WD0QDSS6P@_i4QDi5PDXg;XD0WD0QDTS6PDSl5PDel6TD1QDUS6XD0WD0QDVS6P@]i4QDWS6XD0QDi5TD1QDXS6WD0Q
DYS6PD\i4XD0WD0QDZS6PD_i4XD0QDY\2WD0QDSGPD[i4PD[l5XD0QD[S6PDcl6WD0QD^4`DTl5`DYH`D[i4`Dhm>`Dim>`D
bT3`DcT3aDR5`Djm>`Dfm6`DWT3`DXT3`Dbm6`Dkm>`Dem6`Dab1`Dl5`D[l5`D]i4`DYl5`D_i4`DSl5`DUl5`DXl5`Del6
`DVl5`D`X>`D]h4`DnN`DPOSD0XD0`DTl5UD0PDcl6WD0QD^4`DTl5`DYH`D[i4`Dhm>`Dim>aDR5`Djm>`Dfm6`DWT3`DXT
3`Dbm6`Dkm>`Dem6`Dab1`Dl5`D[l5`D]i4`DYl5`D_i4`DSl5`DUl5`DXl5`Del6`DVl5`D`X>`D]h4`DnN`DPOSD0XD0WD
0PDcl6QD^4QD\S6XD0SD0WD0PD]i4PDel6TD1QD]S6PDV\<XD0VD0WD0PD]i4PDel6TD1QD]S6PDV\<XD0QD^S6WD0PDgi4S
D0PDWl5PDhEXD0WD0PDgi4SD0PD[l5PDmNPDoi4XD0WD0PDjP7SD0PDYl5PDHSD0XD0WD0QD_S6QD`S6XD0VD0WD0QD_S6QD
`S6XD0QDm=WD0QDaS6P@cl6TD1QDf6XD0VD0WD0QDaS6P@cl6TD1QDf6XD0QDm=WD0QDbS6QD]4XD0VD0WD0QDbS6QD]4XD0
QDcS6WD0PDbl5QDje4QDY@SD0PDbl5XD0WD0PDbl5`D]U3`DXU3`Doa1`D`Q3`DUl4`DWl4`DVl4`D^U3SD0QDY@QDW6PDbl
5XD0UD0WD0PDlP7SD0PD4PDai4XD0UD0WD0PDlQ7PDel6SD0XD0UD0WD0QDdS6P@^S7QDeS6XD0UD0WD0QDfS6QDgS6XD0VD
0UD0WD0QDfS6QDgS6XD0PD1UD0WD0QDfS6QDhS6PDXl5QDUd2XD0UD0WD0QD`e5SD0XD0VD0UD0WD0QD`e5SD0XD0PD1WD0Q
DiS6QDjS6QDkS6XD0UD0WD0QDQ;QDPm4QDf]1XD0VD0UD0WD0QDQ;QDPm4QDf]1XD0PD1UD0WD0PDQU4PDaf3QDlS6XD0VD0
UD0WD0PDQU4PDaf3QDlS6XD0PD1WD0PD]P;PD[l5QDmS6P@el6QDnS6XD0WD0PD\P;PD_i4PDgo6PD]6XD0WD0QDY8QDoS6Q
DPT6XD0QDQT6TD2WD0QDRT6QDST6QDTT6XD0WD0PDUl5QDUT6XD0VD0WD0PDUl5QDUT6XD0QDVT6QDa5WD0PDcl6QDWT6XD0
VD0QDa5WD0PDcl6QDWT6XD0QDXT6QDYT6TD2WD0QDZT6XD0QD[T6TD1QDa5Q`1j5WD0QD\T6XD0QD]T6QDa5WD0PDZe2QD^T
6XD0VD0QD]T6QDa5WD0PDZe2QD^T6XD0QD_T6WD0PD]i4PDel6QD`T6XD0VD0WD0PD]i4PDel6QD`T6XD0QDaT6WD0QDbT6P
DTl5TD2QDcT6XD0WD0PDdi4PDeh3QDmb2QDcZ3XD0VD0WD0PDdi4PDeh3QDmb2QDcZ3XD0QDdT6WD0PDdi4PDeh3TD3QDeT6
XD0WD0PDdi4Q@fT6PDeh3QDei4TD1QDgT6QDhT6XD0WD0PDal5QDiT6P@bf3QDjT6TD1QDkT6XD0WD0PDih3QDU]4QDV]4QD
lT6XD0WD0QDmT6PD_i4PDel6PDW^;XD0QFnT6TD2WD0QDQFPDel6QDoT6XD0QD_4TD1WD0QDPU6XD0QDQU6TD1WD0QDRU6XD
0QDSU6QDTU6TD1WD0QDUU6XD0QDVU6QDa5P@el6WD0QDWU6XD0VD0QDVU6QDa5P@el6WD0QDWU6XD0QDXU6QDYU6TD1WD0PD
V\4QDY:PDo`4XD0WD0QDa\2PDel6QDZU6XD0WD0QD[U6PDel6TD1QD\U6XD0WD0PDmNPDjP7PDYl5PDl4XD0WD0QD]U6QD^U
6PDnY4XD0WD0QD_U6PDel6QD`U6XD0WD0PD_i4PDel6QDaU6PDZ7XD0QDbU6TD1WD0QDcU6XD0VD0QDbU6TD1WD0QDcU6XD0
QDdU6QDeU6TD1WD0PDkk5QDfU6XD0WD0QDgU6PDUl5PDQb6XD0WD0QDhU6PDTl5XD0QDiU6WD0QDlc2PDgo6PDnGXD0VD0WD
0QDlc2PDgo6PDnGXD0QDk>WD0QDjU6PDdn6XD0VD0WD0QDjU6PDdn6XD0QDW?WD0PDUc=QDkU6XD0QDlU6QDa5WD0PDWj4PD
Tl5PDYR7XD0VD0QDlU6QDa5WD0PDWj4PDTl5PDYR7XD0QDmU6WD0QDnU6QDoU6XD0WD0QDdm3QDi^3QDPV6PDQm5P@\S7QDQ
V6XD0WD0QDPT1QDZLPD[l5QDZLXD0QFRV6TD1WD0QDSV6PDo2PD]S7XD0VD0QFRV6TD1WD0QDSV6PDo2PD]S7XD0QDm=QFTV
6TD1WD0QDmY1PDQU4PD_i4QDUV6XD0VD0QFTV6TD1WD0QDmY1PDQU4PD_i4QDUV6XD0QDdT6WD0QDVV6PD[l5QD`BQDWV6XD
0WD0PD`e4PDmn>XD0WD0PD^X:QDXV6PD_i4XD0WD0PDUl4PDTl5PDcl6QDYV6XD0WD0QDZV6QD[V6XD0VD0WD0QDZV6QD[V6
XD0QD\V6WD0PD[k;TD1PDPh3PDal5XD0WD0PDnn>XD0QF]V6TD1WD0QD^V6QD_V6XD0WD0QD`V6QDaV6QDbV6XD0VD0`D[l5
WD0QD`V6QDaV6QDbV6XD0QDcV6`D[l5WD0QDdV6PDmMXD0WD0QDeV6QDfV6PD[]<XD0WD0QDgV6QDhV6P@^f3XD0VD0WD0QD
gV6QDhV6P@^f3XD0QDiV6WD0QDjV6XD0TD1WD0QDkV6XD0`D]`5WD0QDlV6QDmV6QDnV6XD0WD0PDWj4PDi8XD0QDVATD3QD
oV6WD0PD^i4PDTl5QDPW6XD0VD0WD0PD^i4PDTl5QDPW6XD0QDgb1WD0PD\c1QDQBXD0QDQW6WD0QDRW6TD1PD[l5XD0QDSW
6WD0PDT4QDTW6TD1QDUW6XD0QDVW6TD1QDWW6WD0QDXW6QDcc2TD1QDYW6XD0WD0QDZW6P@PHPDYe2PDbT3XD0WD0PDbf3PD
ai4QD[W6XD0WD0PDcl5PDjb6XD0QD\W6QD]W6TD2WD0QD^W6QD_W6XD0WD0QD`W6QDaW6TD1PDTl5QDbW6TD1QDcW6XD0WD0
QDdW6PDhEQDeW6XD0WD0QDnW2QDfW6XD0QDgW6`D]i4QDa5QDhW6WD0QDiW6XD0WD0QDiW6PDTl5QDbW6XD0QDjW6S@0TD5W
D0QDkW6QDlW6XD0VD0QDjW6S@0TD5WD0QDkW6QDlW6XD0QDnb4WD0QDmW6QDdg5QDnW6P@Xj4PDke4QDoW6XD0PDbf3WD0QD
PX6QDQX6QDRX6XD0QDSX6WD0QDTX6PDQo6PDUl4PDTl5XD0QDUX6WD0QDb]1PDjb6PD[l5XD0UD0WD0PD^2SD0XD0TD9PD4T
D6QDQ:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDYS1WD0QDVX6P@di4QD[>YD1XD0`DPo2`Dno2`D\c7`Dnn2WD0QDWX6P@di4
PDR3QDXX6XD0`Dm^<`DWP>`D]h2`DcS2`D_j2aD_5`Dcl6`Ddl6`DW5`DU6`DY2`D^e4`D`e4`DRf4`DSf4`D_i4`DSl5`D]
i4`DaZ3`Df]:WD0QDWX6P@di4PDR3PDROQDYX6TD2QDZX6XD0WD0QD[X6PDR3YD1XD0WD0QD[X6PDR3QD\X6XD0WD0QDh>PD
Ul5XD0Q@g5QD]X6WD0QD^X6PDbl5XD0WD0PD^^;P@Zi4PDbl5XD0QD_X6WD0PDci4QD`X6XD0QDaX6WD0QDbX6XD0`D[l5SD
0WD0PD_i4PDjP7PDeP7XD0PDYb3WD0PD_i4PDYb3QDcX6XD0WD0QDdX6PD_i4QDk:S@0PDQDXD0QDa_1TD3WD0QDeX6P@[i4
PD[l5XD0`D=WD0PDkQ7QDa5QD`BXD0SD0WD0QDfX6XD0QDgX6QDa5WD0QDhX6QDiX6PDel6QDjX6XD0QDkX6TD1WD0QDlX6Q
@mb3XD0QDmX6WD0PDcl5QDWQ1QDXQ1PDY4XD0QDnX6WD0QDoZ2S@0QDoX6PDTl5XD0SD0WD0QDoZ2S@0QDPY6PDTl5QDQY6X
D0WD0QDRY6QDSY6PDgf1XD0QDTY6QDa5Q@UY6TD1WD0QD`4XD0`D]i4`DjX1QDTY6WD0QDVY6TD1QD`4XD0WD0QD[V2PDcl6
QDWY6QDXY6XD0WD0QDYY6PDgR;PDUl5XD0QDZY6QD[Y6QDa5WD0QD\Y6QDoc4QDg5TD3QD]Y6XD0WD0QD^Y6QD_Y6PDel6TD
2QD`Y6XD0QDaY6WD0QDlh1PDjb6aD_5aDa5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DPo6`Djm5`D\8`Do2SD0XD0QFaY6TD
2WD0QDb4XD0QDbY6QFaY6TD2WD0QDcY6QDab3XD0WD0PDX3QDdY6PD\P3XD0YD2WD0PDX3PDRi4XD0WD0PDdi4QDeY6SD0XD
0WD0PD[l5PD]c3PDel6PDYS7XD0WD0PD[l5PD`1PDQU4QDfY6XD0WD0QDgY6QDZf1QDTo5XD0UD0WD0PDUl5QDhY6TD2QDc4
XD0PD4QDiY6UD0WD0PDUl5QDhY6TD2QDc4QDjY6P@cl6QDkY6TD2XD0PD4QDiY6PD4WD0PDUl5QDY@TD2QDc4XD0VD0PD4WD
0PDUl5QDY@TD2QDc4XD0PD1QDlY6WD0PDUl5QDiFTD3QDc4XD0VD0QDlY6WD0PDUl5QDiFTD3QDc4XD0QDm=WD0QDmY6QDnY
6XD0VD0WD0QDmY6QDnY6XD0QDm=UD0WD0PDdj4XD0QFoY6UD0WD0PDdj4XD0QDk:TD2QDPZ6QDQZ6TD3WD0QDRZ6XD0P@Ul5
QDP\1WD0QDSZ6TD1QDTZ6QDUZ6XD0`Del6`D_i4`DW\4WD0QDhm1QDX\1PD\e4XD0WD0QDVZ6QDWZ6Q@XZ6QDYZ6XD0QDZZ6
QF[Z6TD1WD0QD\Z6TD4XD0QDa4PDel4WD0QD]Z6QD^Z6TD3QDa4PDel4XD0QD_Z6TD1WD0QD`Z6QDjJXD0QFaZ6TD3QDa=WD
0PDQU4QDbZ6QFcZ6S@0QFdZ6PD[l5XD0QDeZ6WD0PDQU4PDPOPDS1PD[l5XD0QFfZ6WD0QDgZ6QDhZ6QDiZ6XD0QDjZ6WD0P
DHPDWj4QDhZ6QDiZ6XD0QDjZ6QDkZ6TD2WD0QDlZ6Q@mZ6XD0QDkMQDnZ6QDoZ6TD1WD0QDb5QDP[6XD0PDai4WD0QDnMP@Z
i4QDi5QD[NP@Zi4XD0WD0QDQ[6QDR[6PD[l5XD0SD0QDi6QDS[6QDi6QD`6QDj5QD`6QD`6QDT[6Q`1j5QDje4QDf6PDYl5Q
`1j5QD`6WD0QDU[6YE5YD1XD0`DWl5QDV[6TD1QDa5Q`1j5aD_5`D[[4`D`e4`DU6`DS1`D[l4`D]P?`DX\=`D^P?`DRh4`D
VU;`D[5`Dh4`DXj4`DjU3`DjP7`DiH`DjH`Da`5`DoS1`DoY4`D_P?`D_a4`D`P?`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0V
D0QDV[6TD1QDa5Q`1j5aD_5`D[[4`D`e4`DU6`DS1`D[l4`D]P?`DX\=`D^P?`DRh4`DVU;`D[5`Dh4`DXj4`DjU3`DjP7`D
iH`DjH`Da`5`DoS1`DoY4`D_P?`D_a4`D`P?`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0QDab1WD0QD^S2YD1XD0VD0WD0QD^S
2YD1XD0QD_X3QDW[6PDdd3`DTl5`D\FQDW6QDX[6QDXa2PDdd3QDY[6QDZ[6QD[[6QD\[6QD][6QD^[6PD_3PDTl5PDel6PD
R[=PDci4PDci4PDbU3PDTl5PDel6PDaGPD]P;QD_[6PDe8PD`Q3PDcX=PD\i4PDVP1PD_`;PDmn:PDaMPD`S6QD`[6QDa[6P
DkOPDZl5PDS9PDme>PDgP?PDR1PDZi4PDhEQDb[6PDma<PD^4PDjP1PD^i4PDWc4QDc[6PDVl5Q`1j5Q@d[6WD0QDe[6XD0P
D_`;QDf[6PDWJQDg[6PDXJQDh[6PDlT1PDeY5PDji2PDZe2PDWl4PDkP?PD\Y:PDSP7PDR8PD]i4PDeY:QDi[6PDV_6PD_l>
PDSm3QDj[6PDmP?PDVh3PDSc1PDnR1PD^S7QDk[6QDl[6QDm[6QDn[6QDo[6QD^S2QDP\6PDX\=QDQ\6QDR\6PD^P3PD]^6P
DZi4PD[i4PD[l5PDlX;PDTS1PD`i4PDh^6PDal5PDgCPDk^6PDYl5SD0PDdi4Q@g5Q`1j5WD0QDi^1XD0WD0QDS\6PDel6TD
1QDT\6XD0QDU\6PD6Q@Y@WD0QDg6XD0QDU\6PD6WD0Q`1j5QDi^1XD0VD0QDU\6PD6WD0Q`1j5QDi^1XD0QDV\6QDa5QDY@Q
`1j5WD0QDW\6aDi4aD_5`Dje;SD0XD0VD0QDa5QDY@Q`1j5WD0QDW\6aDi4aD_5`Dje;SD0XD0QDX\6QDY\6WD0QDZ\6P@bf
3TD1QD[\6XD0QD\\6WD0QD]\6XD0QD^\6WD0QD_\6PDhi4XD0VD0WD0QD_\6PDhi4XD0QDW?QD`\6QDY@Q`1j5WD0QDi^1aD
i4aD_5SD0XD0`DTl5`DXl5WD0QDa\6XD0TD2QDb\6QDa5Q`1j5WD0QDf6QDgY6Q`1j5QDP^1XD0aDi4QDa5QDk:WD0QDcT5X
D0QDc\6VD0QDa5QDk:WD0QDcT5XD0QDc\6QDd\6PDel6WD0QDe\6SD0XD0TD1QDf\6TD1QDg\6WD0QDh\6PD[l5PD]_<XD0W
D0PDdl6PDn`<PDbIXD0WD0PDoP7SD0PD[b4XD0QDa5WD0QDY@Q`1j5QDi\6PDTl5XD0SD0aE_5WD0QDj\6QDk\6XD0`DZ\4Q
Dl\6WD0QDmb2QDm\6XD0WD0QDm:QDn\6TD1QDo\6XD0QDa5PDcl6WD0QDP]6SD0XD0QDQ]6TD1WD0QDR]6XD0UD0QDS]6QDa
5Q`1j5WD0QDf6XD0`DeG`DVFVD0UD0QDS]6QDa5Q`1j5WD0QDf6XD0`DeG`DVFQDT]6UD0QDU]6QDa5Q`1j5WD0QDV]6XD0V
D0UD0QDU]6QDa5Q`1j5WD0QDV]6XD0PD1QDW]6TD1QDa5TD1QDX]6P@YS7WD0QDY]6XD0WD0QDZ]6P@Tl5PDel6QD[]6XD0W
D0QD\]6TD1Q@]]6QD^]6QD_]6XD0WD0QDb5P@kQ7PDcl6S@0PDQo6PDVl5XD0WD0PD]i4PDmb1PDTl5QD`]6XD0WD0PD\W>Q
Da]6QDb]6QDc]6QDd]6QDe]6XD0WD0QDf]6QDg]6XD0VD0WD0QDf]6QDg]6XD0QDh]6QDi]6WD0QDj]6QDk]6XD0WD0PDbl5
QDl]6PDbl5QDm]6XD0WD0QD`f4Q@n]6PDeh3QDo]6TD2XD0VD0WD0QD`f4Q@n]6PDeh3QDo]6TD2XD0QDP^6WD0QDe`1QDQ^
6QDR^6XD0WD0QDS^6PD[l5PDmNQDT^6XD0WD0QDo`3QDU^6QDV^6QDW^6XD0QDX^6Y@0WD0QDY^6XD0VD0QDX^6Y@0WD0QDY
^6XD0QDZ^6QD[^6TD6QDa5Q`1j5WD0QD\^6XD0QD]^6TD4QDa5Q`1j5WD0QD^^6XD0`DTl5`DXl5QD_^6QDa5Q`1j5WD0QD`
^6XD0QDY@Q`1j5WD0SD0XD0PDQP3QDST4QDa^6Q@a5WD0QDb^6XD0QDY@Q`1j5WD0QDi^1XD0QDc^6QDd^6QDa5Q`1j5WD0Q
De^6XD0WD0QDf^6PD]6XD0VD0WD0QDf^6PD]6XD0QDg^6QDh^6WD0QDi^6XD0PDmf:WD0PDZi4PD[l5PD`c4XD0QDj^6TD2Q
Da5Q`1j5WD0QDk^6XD0aD_5`Dal5QDl^6PDTl5TD3QDa5Q`1j5WD0PDnf2XD0QDm^6PDTl5TD3QDa5Q`1j5aDe4aD_5iD1iD
2WD0SD0XD0VD0QDm^6PDTl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0QDk>QDn^6TD4WD0PDTS7XD0QDo^6TD2WD0PDh`
<XD0WD0QDP_6P@di4P@R3QDQ_6QDR5XD0WD0QDR_6PDbl5QDi^1XD0QDjY1WD0QDS_6XD0VD0QDjY1WD0QDS_6XD0QDT_6QD
U_6WD0PDX3PD[i4XD0QDV_6WD0PD]V:XD0PDel6WD0QDW_6PDTl5QDVk1XD0QDX_6WD0PDcV:TD1QDY_6XD0QDZ_6QD[_6WD
0`DZl4SD0QD\_6XD0VD0QD[_6WD0`DZl4SD0QD\_6XD0QDk>QF]_6QDb5Q@g5Q`1j5WD0QD^_6aDi4SD0XD0`DTl5`DUl5`D
Sl5QD__6WD0QD`_6XD0SD0WD0QDa_6TD1QDb_6XD0`Ebl5YD1WD0QDc_6XD0VD0`Ebl5YD1WD0QDc_6XD0QDd_6PDQU4QDa5
Q`1j5WD0QDe_6XD0QDf_6QDg_6WD0QDh_6QDi_6XD0QDa5QDiFSD0WD0QDj_6XD0`Dhc4WD0QDi^1PDbl5QDiFXD0SD0QDiF
WD0QDk_6XD0QDl_6QDm_6WD0QDn_6XD0WD0PDU8PDUk4XD0WD0QDo_6TD1QDP`6XD0`Dbl5QDa5P@di4WD0QDQ`6PD[l5XD0
SD0QDa5WD0QDR`6QDcT5XD0VD0QDa5WD0QDR`6QDcT5XD0QDS`6WD0PDlg3PDf]:XD0VD0WD0PDlg3PDf]:XD0QDm=QDT`6W
D0QDU`6XD0QDV`6P@di4P@R3WD0QDQ_6QDW`6XD0QDa5WD0QDX`6PD[l5XD0SD0PD[h5PDoa1QDY`6TD3QDa5Q`1j5WD0QDZ
`6XD0WD0QD[`6XD0QDW6PDWo2PDUl5PDde7PDel6QDf6PDdk4SD0QD\`6PDdk4QDW6QDa5Q@d5WD0PDnR1XD0VD0QDW6QDa5
Q@d5WD0PDnR1XD0QD]`6QDeR1Q`1j5WD0QDf6XD0QD^`6QD_`6WD0Qd1j5QDf6XD0QDW6WD0QDf6XD0QDW6QDW6TD4QDa5WD
0Q`1j5QDf6XD0aD_5`Dal5QDW6TD3QDa5QDY@Q`1j5WD0QDf6XD0QDa5Q@g5QDk5WD0QDf6XD0WD0QDk5QDf6XD0SD0WD0QD
``6QDf6XD0QDW6QDa`6TD2`D`Q1WD0QDf6XD0QDW6TD2QDa5TD4PDYl5WD0Q`1j5QDf6XD0VD0QDW6TD2QDa5TD4PDYl5WD0
Q`1j5QDf6XD0QDm=QDb`6TD2QDa5Q@c`6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0VD0QDb`6TD2QDa5Q@c`6Y@0aDe
4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0QDd`6QDe`6QDf`6Q@g`6Y@0aDe4aD_5`Dnn2`Dbl5`D[l5bD0WD0SD0XD0VD0QDe`
6QDf`6Q@g`6Y@0aDe4aD_5`Dnn2`Dbl5`D[l5bD0WD0SD0XD0QDh`6QDY@Q@i`6aDe4aD_5aDo5WD0SD0XD0QDj`6`DTl5`D
iR?`DjR?QDa5YD0aDe4aD_5iD1iD2`Dcl6`Ddl6`Del6WD0SD0XD0VD0QDa5YD0aDe4aD_5iD1iD2`Dcl6`Ddl6`Del6WD0S
D0XD0QDT]6QDk`6Y@0QDl`6aDe4aD_5WD0SD0XD0VD0QDk`6Y@0QDl`6aDe4aD_5WD0SD0XD0QDm`6aDU5bD0WD0YD0XD0YD
1QD[MaDU5bD0WD0YD0XD0YD1aDU5bD0WD0YD0XD0aDU5bD0WD0YD0XD0VD0aDU5bD0WD0YD0XD0QDn`6aDU5bD0WD0YD0XD0
YD2QDo`6aDU5bD0WD0YD0XD0UD0SD0QDPa6TD1WD0QDQa6XD0aD_5UD0QDPa6TD1WD0QDQa6XD0aD_5UD0SD0QDRa6TD1WD0
QDSa6TD2XD0QDTa6UD0QDRa6TD1WD0QDSa6TD2XD0QDTa6QDUa6Y@0WD0QDW5XD0aD_5`DZi4`D^i4`DYj4`DXj4`DZj4`D[
j4`D\j4`D]j4`DmP7UD0QDY5Q@_5Q`1j5P@kR?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDVa6XD0VD0UD0QDY5Q@_5Q
`1j5P@kR?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDVa6XD0QDWa6UD0QDY5Q@_5TD3PD4Q`1j5WD0QDXa6XD0VD0UD0
QDY5Q@_5TD3PD4Q`1j5WD0QDXa6XD0QDYa6UD0QDY5Q@_5Y@0WD0QDZa6XD0WD0QD_e4XD0VD0WD0QD_e4XD0PD1QD[a6QDa
5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0VD0QD[a6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD
[5aDi4aDZ5WD0SD0XD0QD\a6QD[a6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QD]a6QDP^1QD
[a6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QD]a6YD0QD^a6WD0Q@_a6PDgi4SD0XD0`DTl5W
D0PDgi4SD0QDQBXD0QDa5WD0QD`a6SD0XD0VD0QDa5WD0QD`a6SD0XD0QEaa6WD0QDba6QDca6XD0WD0QDda6Q@j5QDea6XD
0QFfR4QDfa6TD2WD0QDga6XD0QDha6TD2WD0QDia6XD0`Dbl5`DgQ1QDa5Q`1j5QDja6WD0QDka6XD0PDiP7QDla6PDfP7SD
0PD^g4PDnFQDma6TD2WD0QDna6XD0PDgS7VD0PDgS7QDk>QDUOS@0S@0WD0QDf6XD0QDoa6`Ebl5`EQP3`ERP3`E_d2`EP3`
Edi4`E]S?WD0PDmMXD0VD0WD0QDPb6XD0VD0QD[MQ@l5WD0QDd6Q`1j5QDQb6XD0QDc6`Dbl5`D]S1`DgQ1WD0QDRb6QDd6X
D0QDd5Q`1j5QDSb6Q@d6PDdi4QDd6QDSb6QDVk1QDTb6TD3WD0QDUb6XD0PDgi4QDVb6PDgi4QDWb6QDXb6PDgi4QDYb6QDa
5QDY@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0VD0QDYb6QDa5QDY@Q`1j5aDd4aDi
4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0QDZb6QD[b6QD\b6PDTl5S@0WD0QD]b6XD0`DUa;`DaS?`
Dee1`DSn4QDa[1Q@a5Q@g5Q`1j5WD0QD^b6XD0QD_b6PDVl5WD0QD`b6XD0VD0PDVl5WD0QD`b6XD0QDab6QDbb6QD_]6TD3
QDa5Q`1j5aDe4WD0SD0XD0VD0QDbb6QD_]6TD3QDa5Q`1j5aDe4WD0SD0XD0QDk>PDVl5WD0QDcb6XD0VD0PDVl5WD0QDcb6
XD0QDk>QDdb6WD0QDeb6XD0PDSf4QDa5Q`1j5WD0QDfb6XD0QDgb6QDhb6TD3PDTg1QDib6QDjb6QDa5Q`1j5QDiFQ`1j5S@
0WD0QDkb6XD0`D_e1`DnQ5`DT<`DkZ;QDiF`DkIiD0SD0S@0WD0QDlb6XD0`DTl5`D_a3`Doa3`DkZ<`Dn]4`DTT?WD0QDmb
6PDTl5SD0XD0`DkI`Del6QDa5Q`1j5QDiF`DV\4`DcN`DZ\4SD0WD0QDg6XD0`DUT?QDa5Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j5
Q@`6QDg6XD0WD0QDje4QDg6XD0WD0QDnb6QDPn5QDg6XD0WD0QDg6XD0QDob6PDel6QDW6QDPc6QDQc6PDTl5QDRc6PDjT=P
DUl5PDQV>PD\i4PDg[4PD]i4PDg[4PD\i4PDgn3PD]i4PD[c3QDSc6QDTc6QDUc6PDVQ1PDZi4QDk:QDXQ3QDVc6QDWc6QDX
c6PDna1PD]U1PDmS5QDYc6PDfY4`DUk5`Doe1`Dlb5QDZc6QD[c6QD\c6QDi^1QD]c6PD_j5QD^c6QD_c6QDa5PDTl5Q`1j5
Q@i^1PD_j5QDW6Q@UIQ@VIQDhOVD0QDnW2PDki5WD0PD_j5XD0QDW6WD0PD_i4PDP\4QD`c6QDac6XD0WD0QDbc6QDcc6QDd
c6XD0WD0QDec6QDfc6QDgc6P@[l5P@mNXD0QDa5PD_i4TD1PDe^>QDhc6TD1QDic6QDjc6QDkc6QDZIPDUl5TD1WD0QDlc6X
D0PDbNQDmc6QDa5WD0QDnc6XD0VD0QDmc6QDa5WD0QDnc6XD0PD1PDnU;PDTl5QDiFSD0QDoc6QDPd6PDTl5QDW6QDa5Q`1j
5PDZi4PD[l5PD`c4QDQd6TD2QDRd6QDSd6`DTl5`D[l5QDTd6PD[l5PDel6QDUd6QDVd6TD1QDWd6`DUl5PD^i4PDTl5PDel
6PDa]:QDa5Q`1j5WD0QDXd6XD0VD0QDa5Q`1j5WD0QDXd6XD0QDYd6PDbl5QDZd6PDcf3PDel6PDQo6QDbo5PDcf3PDWl5PD
el6PDle1QDeR1WD0PDRj:XD0QD[d6QDa5WD0PDRj:XD0VD0QDa5WD0PDRj:XD0QDk>QDa5QDc<WD0QD\d6QDbo5QD]d6XD0P
DSl5PDbi4QD^d6QDdU2PDUl5PDbi4QD_d6P@Tl5PDUl5PDel6PDT8PDTl5PDWl5PDei4PDih3QD`d6QDad6PDbd<PDTl5PDR
f;PD[l5QDbd6PDUl5PDcl6PDZ4PDSl5QDcd6PD\e4PDT8PD]P;QDd]1PDal5PDHQDX\1PDal5SD0PD_P3PDdi4QDgd4QDdd6
PDZi4PDSf4PDVl5PDbMPDUl5QDed6PD^k4PDf]:PD[l5PDgi4QDfd6QDa=PD`h6QDgd6QDhd6QDid6PDel6QDiW3PD_^<PD_
^<QDjd6QDkd6QDld6QDo?QDmd6QDa5PDdi4PD]i4VD0QDa5PDdi4PD]i4PD1QDnd6QDod6PDbl5QDPe6PDbl5QDQe6Q@Re6Q
DSe6PDUl5PDbj4QDWU5PD[l5QDTe6PDZi4PD[l5PDel6QDUe6PDdi4PDZi4PD[l5QDVe6PDWT1PDUl5PDSEQDWe6QDXe6PDY
[4QDYe6QDQ_1QDZe6TD3PD[l5PDmNPD\Q3QD[e6PD[l5P@mNQD\e6PD]P;PD[l5QD]e6QDan1PDZ^:PDVl5QD^e6PDUl5QD_
e6PDUl5QDYHPDY[4QDa5WD0QD`e6XD0aD_5QDbl4QDae6PDbf3QDlT6PDTJPDf]:PD_i4PDP\4PDVl5TD2QDbe6PDRj1PD[l
5PDPQ7PD\Y<PDUl5PDel6PDnGPDVm5PD]i4QDce6PDel6QDde6WD0QDXQ1TD6PD_i4QDi5PDP_<XD0QDXQ1TD5WD0PDVl5QD
i5PDQR7QDee6XD0WD0PDWj4QDfe6PDfl<PDbl4XD0WD0QDge6QDhe6QD`BQDie6XD0WD0PDRj1QDje6XD0WD0QDf4PDPP7XD
0QDke6WD0QDf4PDPP7XD0QDle6TD1QDme6WD0QDnMQDne6QDoe6QDPf6XD0WD0PDSm3PD_6XD0`DkZ;`Dg2WD0PDXP7QDQf6
P@cl6QDRf6XD0QDSf6TD2WD0QDTf6QDUf6XD0QDVf6WD0QDWf6PDio6PD]6XD0WD0QDXf6QDYf6XD0WD0PDnn2QDY@QDZf6Q
D[f6XD0WD0PDnn2PDcl6PDfGQD\f6XD0WD0PD[l5PDcl6QD]f6XD0VD0WD0PD[l5PDcl6QD]f6XD0QDk>WD0PD[l5PDel6PD
Qa7PD\c1XD0WD0PDoP7PDRn:QDk:XD0WD0PDoP7PDfS1PDel6XD0WD0PDdi4QDW8QD^f6TD1QD_f6XD0`DVb1WD0PDcl6PD]
6PDUl5PD\P;XD0WD0PDVm;PDWm;PDV6XD0WD0PDl[7PD_i4PDV6XD0QD`f6QDi5WD0PDQd5PD_i4PDcl6XD0QDi5WD0PDPm5
PDel4XD0WD0QDaf6QDbf6PD_i4XD0WD0QDcf6P@^i4PD[l5PDmNXD0WD0QDdf6PD^i4PDUl5XD0WD0QDef6QDhe6PDel6QDf
f6XD0WD0QDTS6PD^i4PDSl5XD0QDgf6WD0QDhf6QDif6PDgCXD0WD0QDjf6QDkf6PD_i4XD0QDlf6PDm^5WD0QDmf6PDel6P
D_`;XD0WD0PDX]5PD_i4QD`BPDi7XD0QDnf6QDof6TD1WD0P@_i4QDh4XD0WD0PDQEPDTl5QDPg6QDQg6XD0WD0QDRg6QDjQ
1XD0QDSg6TD1WD0QDTg6XD0WD0QDUg6PDTl5PDdX>XD0WD0QDVg6PD[l5QDWg6XD0WD0PD\]<PDUl5PD_T=XD0QDXg6WD0PD
`f3Q@[>QDYg6TD2QDZg6XD0WD0PDcl6PD`f4PD_`;XD0WD0QD[g6QD\g6QD]g6XD0WD0QD^g6QDiFQD_g6QDUQ3XD0WD0QDl
S1QD`g6QDag6PDTJXD0QFbg6TD1WD0QDg4XD0QDcg6TD1QDdg6`DY9QFeg6TD1WD0QDg4QDZf1XD0VD0QFeg6TD1WD0QDg4Q
DZf1XD0QDm=WD0QDSa4QDab2QDfg6XD0WD0PD`U;QDgg6QDhg6XD0WD0PDlP7QDig6XD0VD0WD0PDlP7QDig6XD0QDm=WD0Q
DnV2QDjg6QDkg6XD0WD0PDlQ7PDnU;XD0VD0WD0PDlQ7PDnU;XD0QDdT6WD0PDlg3QDlg6PD[l5XD0QFmg6WD0QDng6PD[l5
PD[5PDQU4PD[l5XD0WD0QDaHTD1QDog6P@Tl5QDPh6XD0WD0QDQh6PD[l5QDRh6XD0WD0QDSh6PDPm5PD[l5XD0WD0QDTh6X
D0WD0PDdg2QDUh6XD0WD0QDVh6QDWh6XD0QDXh6WD0PDZ6PDTl5PDel6QDYh6XD0WD0PDjf4PDTl5PDel6XD0WD0QDZh6PDT
l5QDQ[2QD[h6XD0QD\h6WD0QD]h6PD[l5PD`8XD0WD0PDbU?QD^h6XD0WD0QD_h6PD_i4P@el6QD`h6XD0WD0PD[OPDcc4XD
0WD0PDZa<PDUl5QDah6XD0WD0PDTMPDTl5QDbh6PDYR=XD0QDch6WD0QDcT2PDQU4PDjP7XD0VD0QDch6WD0QDcT2PDQU4PD
jP7XD0QDm=WD0QDdh6PDcU?XD0VD0WD0QDdh6PDcU?XD0QDm=QDeh6TD1WD0PDR]:QDfh6XD0WD0QDgh6XD0PDho6QDhh6TD
3WD0QDih6XD0QDjh6WD0QDkh6PDTS7XD0QDlh6WD0QDmh6PDel6QDnh6PDTl5XD0WD0PDWl5PDaQ6XD0WD0QDjIQDoh6QDo`
3XD0VD0WD0QDjIQDoh6QDo`3XD0QDPi6WD0QDjITD1QDQi6QDRi6XD0WD0QDSi6QDTi6XD0QDUi6WD0QDVi6P@Tl5QDWi6QD
mY1QDXi6XD0QDYi6WD0QDZi6TD2QD[i6XD0PDio6WD0QD\i6PDPKXD0WD0QDmBTD1QD]i6QDTk3XD0WD0QDTg4PDcl6PDbZ;
XD0WD0QD^i6PDal4XD0WD0PD^i4PDTl5PDbi4PD\o;XD0VD0WD0PD^i4PDTl5PDbi4PD\o;XD0QDk>WD0PD^i4PDTl5PDel6
PDg2XD0VD0WD0PD^i4PDTl5PDel6PDg2XD0PD1WD0PDio6PDcl6PDWV?PDdT5XD0QD_i6TD3WD0PD^i4PDTl5PDel6PD]`5X
D0WD0QDaNQD`i6PD\i4XD0WD0QDP2TD1QDai6QDUNXD0WD0QDP2TD2QDbi6XD0WD0PDeY:PDjn5XD0VD0WD0PDeY:PDjn5XD
0QDci6WD0PDgm4QDa9QDdi6XD0QDei6TD1WD0QDfi6XD0VD0QDei6TD1WD0QDfi6XD0QDgi6QDhi6TD1WD0QDii6TD1QDji6
TD2VD0XD0`DdF`DX\2`Dee1`DdV5QDhi6TD1WD0QDii6TD1QDji6TD2QDki6XD0`DdF`DX\2`Dee1`DdV5QDli6TD1WD0QDm
i6QDk:TD1QDni6XD0VD0QDli6TD1WD0QDmi6QDk:TD1QDni6XD0QDoi6QDPj6TD1WD0QDQj6XD0VD0`DSV5QDPj6TD1WD0QD
Qj6XD0QDRj6`DSV5WD0QDSj6QDTj6TD1QDUj6XD0aDi4WD0QDe`1PDel6PDQi4PDTl5XD0QDVj6TD2QDa5PD_i4QDWj6TD1W
D0QDXj6XD0WD0QDYj6PDYl5QDZj6XD0`D_i4`DU_6`DdD`DPP7WD0QD[j6QD\j6QDPY3TD1QD]j6XD0QD^j6TD2WD0QD_j6X
D0VD0`DXl5`DTl5QD^j6TD2WD0QD_j6XD0QD`j6`DXl5`DTl5WD0PD]P1PDgo6QDaj6XD0QDbj6TD2WD0QDcj6QDdj6PD^^<
XD0WD0QD]n5PD_i4PDel6PDne4XD0WD0QDej6PDXl5PDel6PDne4XD0WD0PDj`<QDfj6XD0WD0PDT8QDmT6XD0WD0QDgj6SD
0XD0`Del6`DR]5`DVl5Qg2<0j1ZP190j1XP190j1ZP1:1j1XP1:1j1ZP162j1XP162j1ZP153j1WP144j1VP175j1[P166j1
YP147j1UP158j1UP159j1WP15:j1YP17;j1[P15<j1WP16=j1[P16>j1ZP15?j1WP16@j1[P16Aj1XP16Aj1ZP14Bj1VP16C
j1[P19Dj1WP19Dj1YP19Ej1ZP19Fj1]P18Gj1]P17Hj1XP15Ij1XP16Jk1[P14Kk1UP16Lk1XP16Lk1ZP16Mk1[P16Nk1[P1
5Ok1YP15P1k1VP15Q1k1XP14R1k1VP15S1k1XP18T1k1\P15U1k1YP16V1k1YP16V1k1[P16W1k1WP15X1k1XP19Ek1XP19E
k1ZP17Y1k1XP16Z1k1VP18[1k1]P16\1k1TP16\1k1VP15]1k1XP15^1k1YP17_1k1YP15`1k1XP16a1k1XP16a1k1ZP18b1
k1\P16c1k1YP15d1k1UP15e1k1WP16f1k1UP16g1k1WP17h1k1YP16i1k1VP18j1k1WP14k1k1UP16l1k1TP16l1k1VP15m1
k1UP15n1k1WP1Ao1k1YP15P2k1WP18Q2k1^P18R2k1`P16S2k1WP15T2k1WP16U2k1VP16V2k1YP18W2k1ZP15X2k1XP16Y2
k1[P15Z2k1VP15[2k1UP15\2k1TP15]2k1WP19^2k1`P15_2k1WP18`2l1ZP1;a2l1^P18b2l1XP15c2l1VP16d2l1VP1:e2
l1WP17T1l1YP19f2l1[P19g2l1_P15h2l1YP19i2l1\P16j2l1ZP15k2l1TP15l2l1VP14m2l1UP14n2l1UP15o2l1XP16P3
l1XP16P3l1ZP15Q3m1WP16R3m1WP16S3m1WP15T3m1WP15U3m1UP17V3m1VP16W3m1TP15X3m1TP15Y3m1VP14Z3m1TP15[3
m1YP19\3m1ZP19\3m1\P16]3m1UP18^3m1YP17_3m1VP1;`3m1TP18a3m1TP18b3m1VP14c3m1XP14d3m1ZP15e3m1^P12f3
m1UP12g3m1UP12h3m1TP15i3m1TP15j3m1VP16e2m1UP16e2m1XP13k3m1TP15l3m1TP12m3m1UP12n3m1VP13o3m1YP13e2
m1UP15P4m1^P14Q4m1WP12R4m1UP12S4m1RP12T4m1UP11S4m1RP17U4m1VP17U4m1XP18V4m1TP18W4m1VP15X4m1VP16Y4
m1VP13Z4m1UP1B[4m1TP16\4m1VP15]4m1SP13^4m1YP11S4m1RP13_4m1YP12`4m1UP14a4m1[P15b4m1WP12c4m1UP11S4
m1RP12d4m1VP13e4m1XP12`4m1UP13f4m1YP13g4m1WP12h4m1UP11S4m1RP13i4m1XP12j4m1VP12k4m1VP12l4m1UP12m4
m1VP12n4m1VP12o4m1VP12P5m1VP12Q5m1UP12R5m1VP12R5m1VP12S5m1UP14T5m1XP13U5m1YP13V5m1XP12W5m1TP13X5
m1WP11S4m1RP12Y5m1VP13Z5m1XP12[5m1TP13\5m1YP13]5m1YP12^5m1VP12_5m1UP12`5m1VP12a5m1TP13b5m1XP12c5
m1VP13d5m1YP12e5m1UP14f5m1ZP13g5m1WP13h5m1XP13i5m1WP13j5m1YP14k5m1\P13l5m1XP12m5m1TP13n5m1VP12o5
m1VP13P6m1VP13Q6m1WP12R6m1TP12S6m1TP12T6m1VP12U6m1VP12V6m1TP12W6m1UP11S4m1RP11S4m1RP11S4m1RP11S4
m1RP11S4m1RP12X6m1TP12Y6m1TP11S4m1RP11S4m1RP13Z6m1TP11S4m1RP12[6m1TP12S4m1RP12T4m1UP11S4m1RP12\6
m1UP16]6m1YP13^6m1TP13_6m1TP12`6m1TP12a6m1TP13b6m1XP14c6m1[P12d6m1TP12e6m1TP12f6m1VP12g6m1TP12h6
m1VP13i6m1XP14j6m1YP14k6m1\P12l6m1UP13m6m1YP14n6m1\P13@m1YP13o6m1YP13P7m1UP12Q7m1VP12R7m1TP13S7m
1TP12`4m1UP14T7m1[P13U7m1VP12V7m1TP12W7m1TP13X7m1XP13Y7m1TP12Z7m1UP13[7m1WP14\7m1VP12]7m1TP14^7m
1WP13_7m1WP12`7m1UP12a7m1TP13b7m1XP12c7m1VP11S4m1RP12n3m1VP12d7m1VP12e7m1UP12f7m1UP12f7m1UP14g7m
1ZP14h7m1VP13i7m1TP11S4m1RP11S4m1RP12j7m1TP11S4m1RP12`4m1VP12k7m1UP12l7m1TP12m7m1VP13n7m1UP14o7m
1XP13P8m1YP13Q8m1WP14R8m1ZP14S8m1[P13T8m1TP13U8m1UP12V8m1TP12W8m1TP12X8m1UP11S4m1RP12Y8m1VP12Z8m
1UP12[8m1VP14n6m1\P12\8m1TP12]8m1VP19^8n1UP19_8n1WP16`8n1ZP16a8n1XP17b8n1]P15k1n1VP15c8n1XP16d8n
1[P15e8n1UP15f8n1WP16g8n1ZP14]8n1UP15h8n1TP15i8n1VP14j8n1TP14k8n1UP15l8n1XP15m8n1WP17n8n1VP17o8n
1VP16P9n1VP1;Q9n1UP1;R9n1WP14Q9n1UP17S9n1VP17S9n1XP16T9n1WP15U9n1VP17V9n1YP16W9n1ZP15X9n1XP15Y9n
1XP15Z9n1XP15[9o1TP14\9o1TP17]9o1YP15^9o1XP16_9o1UP16_9o1WP14`9o1TP17a9o1WP14b9o1TP16c9o1ZP17d9o
1VP17d9o1XP16e9o1VP15h2o1YP15h2o1XP15f9o1YP16g9o1XP15h9o1XP14d4o1VP16i9o1XP15j9o1WP16k9o1WP16l9o
1YP16m9o1WP16n9o1VP16n9o1XP17o9o1XP15P:o1WP15Q:o1XP18R:o1WP16S:o1UP16S:o1WP14T:o1UP16U:o1WP16U:o
1YP16V:o1ZP17W:o1\P16X:o1ZP16Y:o1ZP14Z:P2VP16[:P2XP15\:P2UP16]:P2ZP14^:P2TP15_:P2XP17`:P2UP15a:P
2XP15b:P2WP16c:P2XP16c:P2ZP17d:P2[P15e:P2YP15f:P2YP14g:P2VP15h:P2XP15i:P2XP17j:P2YP15k:P2XP16l:P
2YP15m:P2WP16T7P2ZP18n:P2ZP13o:P2TP15P;P2YP18Q;P2[P16R;P2VP16S;P2XP15T;P2UP15U;P2WP14V;P2UP15W;P
2WP15X;P2WP16Y;P2XP16Y;P2ZP15Z;P2XP16[;P2TP16[;P2VP16\;P2ZP15];P2XP16^;P2ZP15_;P2WP16`;P2XP16a;P
2XP16U8P2UP16U8P2WP15b;P2XP16c;P2XP15d;P2XP19e;P2VP17f;Q2VP18g;Q2VP18h;Q2XP1Ci;Q2WP16j;Q2VP15k;Q
2XP1:l;Q2^P16m;Q2WP15n;Q2TP15o;Q2VP15P<Q2VP16Q<Q2ZP16R<Q2WP15S<Q2WP16T<Q2WP18U<Q2]P15V<Q2WP15W<Q
2WP17X<Q2VP17X<Q2XP16Y<Q2WP15Z<Q2XP15[<Q2YP16\<Q2ZP13S4Q2SP17U8Q2WP17U8Q2YP15]<Q2YP15[3Q2YP15^<Q
2VP15_<Q2XP14S4Q2SP14`<Q2UP16a<Q2WP14b<Q2UP17c<Q2VP15d<Q2WP15e<Q2WP15f<Q2XP14g<Q2TP15h<Q2XP16i<Q
2WP16i<Q2YP15j<Q2WP16k<Q2XP17l<Q2XP17T1Q2YP15m<Q2TP15n<Q2TP16o<Q2YP18P=Q2WP15Q=Q2VP14R=Q2VP16S=Q
2VP16S=Q2XP15T=Q2TP15U=Q2VP14V=Q2VP19W=Q2ZP15X=Q2TP15Y=Q2TP16Z=Q2VP16Z=Q2XP15[=Q2VP14\=Q2SP1:]=R
2VP1:]=R2XP17^=R2YP16_=R2XP15`=R2VP16a=R2YP19b=R2ZP16c=R2VP16d=R2WP16e=R2UP16f=R2XP17g=R2VP17h=R
2XP19i=S2VP18j=S2VP18j=S2VP17k=S2VP17l=S2TP17m=S2VP15n=S2TP15o=S2VP17P>S2TP14Q>S2TP1:R>S2TP16S>S
2XP16T>S2WP1<U>S2VP18V>S2XP14W>S2ZP12X>S2TP17Y>S2VP15Z>S2WP12\=S2TP15[>S2YP14\>S2YP15]>S2WP14^>S
2TP18_>S2]P14`>S2VP16a>S2WP17b>S2YP19c>S2TP18d>S2TP18d>S2TP17e>S2TP19f>S2VP18g>S2VP18g>S2VP17h>S
2VP14i>S2TP12j>S2VP12k>S2UP13l>S2YP12m>S2UP12n>S2UP12o>S2UP15P?S2XP12Q?S2TP13R?S2YP12S?S2UP12T:S
2UP13T?S2XP12U?S2TP12T:S2VP12n>S2UP13V?S2YP14W?S2[P13X?S2WP13Y?S2XP13P8S2YP12Z4S2UP16Z?S2VP19[?S
2XP17\?S2XP12]?S2UP12^?S2UP12_?S2TP13`?S2YP12a?S2UP13b?S2YP13c?S2VP13d?S2VP1:g;S2VP17a>S2VP15e?S
2TP1:f?S2YP15g?S2TP15h?S2TP1:i?S2VP13j?S2UP19k?S2VP17l?S2XP18m?S2XP12n?S2UP12o?S2TP13P@S2XP12Q@S
2UP12R@S2TP14S@S2VP13T@S2TP1:U@T2TP1<V@T2VP16W@U2VP15X@U2XP18Y@U2XP17Z@U2YP15`4U2VP17[@U2TM3\@U2
XP13]@U2UP13^@U2WP15_@U2VP15e3U2^P12`@U2TP14a@U2WP16b@U2VP13c@U2WP13d@U2WP15e@U2VP17f@U2[P12g@U2
TP15h@U2VP13i@U2TP16j@U2VP15k@U2TP16l@U2UP16m@U2VP15n@U2VP16o@U2WP16PAU2VP17QAU2YP15RAU2UP17SAU2
VP17TAU2WP1:UAU2TP17VAU2TP17WAU2ZP17XAU2YP14YAU2TP17ZAU2XP16[AU2XP16\AU2VP15]AU2VP13^AU2TP17_AU2
XP13`AU2UP16aAU2VP13bAU2XP15cAU2UP16dAU2TP12eAU2VP13fAU2XP14gAU2[P13hAU2UP15iAU2WP12jAU2VP11S4U2
RP12kAU2UP15e?U2TP17lAU2YP18mAV2YP16nAV2ZP15oAV2WP15W6V2UP15PBV2WP16S4V2RP16]9V2WP17U8V2WP17U8V2
YP17QBV2YP14RBV2TP15SBV2VP18TBV2YP16UBV2YP15VBV2XP17WBV2WP17WBV2YP18XBV2UP16YBV2XP16ZBV2YP1:[BV2
TP16\BV2VP1;]BV2VP19^BV2TP16_BV2VP15`BV2WP15aBV2VP15bBV2WP15cBV2TP16dBV2TP19eBV2XP15fBV2WP15^8V2
UP15gBV2WP16hBV2VP16iBV2YP17jBV2VP16kBV2XP15lBV2TP16mBV2VP16T7V2[P15nBV2VP15oBV2XP18lAV2[P16PCV2
XP17QCV2XP16RCV2VP17SCV2VP17SCV2XP15TCV2TP17UCV2WP17l?V2YP1:VCV2XP1:VCV2ZP16WCV2XP15n>V2VP16XCV2
ZP17YCV2VP17ZCV2XP16[CV2WP16\CV2YP14]CV2UP17^CV2[P15_CV2WP1:`CV2ZP17aCV2TP17bCV2VP18cCV2YP15dCV2
VP18eCV2YP17U8V2WP17U8V2YP19fCV2XP19fCV2ZP15gCV2WP15hCV2UP15iCV2WP17]9V2YP18jCV2VP18jCV2XP16kCV2
VP15lCV2UP19mCV2XP19mCV2ZP17nCV2VP17oCV2XP16PDV2XP16QDV2VP17RDV2\P16SDV2ZP17TDV2XP14T:V2UP16UDV2
TP16VDV2VP19WDV2WP17XDV2XP16YDV2XP16ZDV2ZP17[DV2YP15\DV2VP1;]DV2VP1;^DV2XP17_DW2YP18_DW2\P18_DW2
WP18`DW2WP18aDW2WP17bDW2YP16cDW2YP15dDW2UP1:eDX2\P19fDX2[P15gDX2UP15hDX2WP18iDX2\P17jDX2XP16kDX2
WP18lDX2VP1:mDX2XP14nDX2VP15oDX2YP15PEX2YP17QEX2^P16REX2UP16SEX2UP16TEX2WP19UEY2ZP16VEY2ZP15WEY2
XP15XEY2XP15YEY2WP14ZEY2TP17[EY2[P18\EY2XP14]EY2TP15^EY2XP15_EY2XP17`EY2XP17aEY2VP16bEY2YP16bEY2
[P17cEY2TP16dEY2ZP15eEY2VP15fEY2XP15gEY2YP16hEY2YP16hEY2[P17iEY2[P17iEY2^P17jEY2WP17kEY2WP17kEY2
YP17T>Y2YP18lEY2TP1;mEZ2^P1:mEZ2\P19nEZ2YP19nEZ2[P1<oEZ2^P18PFZ2ZP19QFZ2\P15RFZ2WP1?SF[2WP1:TF[2
UP15UF[2WP16VF[2WP15WF[2XP16XF[2WP16XF[2YP16YF[2YP15ZF[2WP18[F\2VP18[F\2XP13S4\2RP16\F\2VP1CS4]2
RP16]F]2TP19^F]2VP19_F]2XP14`F]2TP15aF]2UP15bF]2WP1<cF^2VP1<dF^2XP14eF^2TP180^2ZP18fF^2YP14gF^2U
P15hF^2WP15iF^2TP15jF^2VP14kF^2VP15lF^2YP14mF^2TP15nF^2TP15oF^2VP16PG^2ZP16QG^2WP16RG^2ZP15SG_2W
P16TG_2ZP17UG_2[P16VG_2YP15WG_2VP15XG_2TP15YG_2WP16ZG_2WP15[G_2WP16\G_2XP18]G_2XP16^G_2YP17_G_2Y
P17`G_2YP15aG_2YP18bG_2ZP17cG_2XP14dG_2TP17eG_2WP14\=_2SP14fG`2TP1=gG`2XP16hG`2TP16hG`2VP14iG`2V
P15jG`2VP16kG`2[P15lG`2TP16mG`2WP16mG`2YP16nG`2VP18oG`2XP14PH`2VP15QH`2UP15RH`2WP14SH`2UP14TH`2V
P14UH`2UP15VH`2UP15WH`2WP14XH`2VP14YH`2VP14ZH`2VP14[H`2VP14\H`2VP14]H`2UP14^H`2VP15_H`2YP15`H`2Y
P15aH`2VP15bH`2XP14cH`2UP14dH`2VP14eH`2VP15fH`2YP14gH`2UP14hH`2VP15iH`2XP15jH`2WP14kH`2UP14lH`2U
P14mH`2UP16@`2\P16nH`2ZP16@`2\P16@`2\P17a4`2\P17a4`2^P16oH`2[P16@`2\P16@`2\P16@`2\P16PI`2\P16PI`
2\P16]<`2\P16PI`2ZP16QI`2YP18RI`2[P14SI`2UP14TI`2VP14UI`2UP15VI`2WP14WI`2UP15XI`2WP16YI`2\P14ZI`
2VP16@`2\P16@`2\P14[I`2UP15\I`2YP16]I`2[P14^I`2TP18_I`2UP14`I`2VP15aI`2YP16bI`2\P16cI`2\P18n7a2Y
P16dIa2YP18n7a2YP18n7a2WP18n7a2YP19i2a2]P19eIa2\P16fIa2YP14gIa2UP1:hIa2YP1?1a2WP1?1a2YP1<1a2ZP1<
Fa2]P16iIa2XP16jIa2XP14\=a2TP1Bj2a2ZP17kIa2\P18lIa2ZP18`4a2UP15mIa2WP17nIa2YP16oIb2WP17PJb2WP16Q
Jb2VP14RJb2UP15SJb2WP16TJb2WP16UJb2XP17VJb2[P15WJb2XP15XJb2XP19YJb2[P15ZJb2VP15]4b2SP14[Jb2[P15]
9b2WP12\Jb2TP16]Jb2UP16^Jb2TP16_Jb2VP18`Jb2TP16aJb2VP16aJb2VP13bJb2TP16]4b2SP13cJb2UP13dJb2XP13e
Jb2VP12fJb2UP16gJb2WP12hJb2TP14iJb2RP16jJb2TP13kJb2VP13lJb2TP12mJb2TP16nJb2YP14\=b2SP12oJb2VP13P
Kb2XP12`:b2VP12QKb2TP11S4b2RP12Q9b2VP12RKb2TP12SKb2UP12`:b2VP16TKb2RP15UKb2RP15UKb2RP14S4b2RP16V
Kb2VP13WKb2VP15dJb2YP14XKb2VP13YKb2TP15ZKb2WP16[Kb2ZP12\Kb2TP13]Kb2XP11S4b2RP12^Kb2TP13_Kb2WP13`
Kb2YP13aKb2YP12bKb2TP13cKb2TP11S4b2SP13dKb2XP13eKb2XP13fKb2XP13gKb2XP13hKb2UP14n6b2[P11S4b2SP17i
Kc2VP17T>c2WP16jKd2WP14iJd2SP16kKe2XP17kKe2YP14S4f2RP15lKf2TP13\=f2SP14mKf2XP12nKf2VP12nKf2UP17o
Kg2TP16PLg2XP14n>g2UP13QLg2WP15RLg2WP15SLg2TP15TLg2WP15ULg2VP14VLg2YP14WLg2TP17XLg2VP16YLh2VP1;Z
Lh2TP1;[Lh2VP16\Lh2TP17]Lh2WP16^Lh2VP17_Lh2YP18`Lh2\P17aLh2VP15bLh2TP15cLh2VP15dLh2XP16eLh2WP15f
Lh2WP17gLh2UP19hLh2ZP16iLh2[P15jLh2WP16kLh2ZP15lLh2UP17mLh2WP18nLh2[P16oLh2YP15PMh2XP18QMh2XP18R
Mh2ZP16SMh2UP15TMh2VP16UMh2XP16VMh2YP17WMh2ZP14XMh2TP16YMh2WP13ZMh2WP12\=h2SP13[Mh2XP13\Mh2XP15]
Mh2VP12`:h2UP12^Mh2VP12_Mh2VP15`Mh2VP17aMh2YP16bMh2ZP13cMh2VP13dMh2VP13eMh2YP13fMh2TP15gMh2WP14h
Mh2WP14iMh2[P14jMh2ZP14kMh2YP13lMh2VP14mMh2XP13nMh2WP12\=h2TP13]4h2TP12oMh2TP16PNh2XP13QNh2WP12R
Nh2VP13SNh2XP13TNh2XP13UNh2UP12VNh2UP13WNh2XP14XNh2ZP14YNh2YP13ZNh2WP12[Nh2TP13\Nh2YP12fJh2UP13]
Nh2VP14^Nh2YP13_Nh2WP12`Nh2TP12aNh2VP14bNh2VP12cNh2VP11S4h2SP12dNh2TP13eNh2VP1?\Lh2UP12fNh2TP15g
Nh2VP13hNh2TP12iNh2TP12jNh2TP14kNh2VP13lNh2WP13mNh2WP13nNh2XP13oNh2WP14POh2ZP13QOh2XP13ROh2XP13S
Oh2YP11S4h2RP15TOh2]P14TOh2ZP15TOh2^P14TOh2[P13UOh2XP14VOh2[P12WOh2VP13XOh2YP13YOh2VP12ZOh2UP14[
Oh2YP14\Oh2VP15]Oh2YP14^Oh2XP13_Oh2WP13`Oh2WP14aOh2XP13bOh2WP12cOh2TP12dOh2TP14iMh2\P13eOh2VP12Q
9h2VP12n>h2VP13fOh2WP16gOi2XP17hOi2[P14iOi2VP17jOi2XP16kOi2XP17lOi2[P17mOi2ZP1;nOi2YP18oOi2YP18o
Oi2XP18PP1i2YP15QP1i2WP15RP1i2VP16SP1i2YP16SP1i2ZP15]Li2WP16TP1i2VP18UP1i2VP15VP1i2WP15WP1i2XP16
XP1i2VP16YP1i2VP16YP1i2XP1:ZP1i2ZP1:ZP1i2YP15[P1i2TP15\P1i2SP15]P1i2UP19^P1i2XP15_P1i2TP15`P1i2V
P16aP1i2VP1:bP1i2VP19cP1i2[P19dP1i2[P1:dP1i2]P1:cP1i2]P1:eP1i2VP18fP1i2YP14gP1i2UP16hP1i2VP16iP1
i2YP16jP1i2WP17kP1i2ZP16lP1i2XP19mP1i2VP18nP1i2ZP18oP1i2ZP17PQ1i2XP15QQ1i2UP15RQ1i2WP17SQ1i2WP16
TQ1i2UP16UQ1i2UP18VQ1i2XP18WQ1i2WP16XQ1i2VP15ZMi2VP18YQ1i2ZP16POi2[P16ZQ1i2WP16[Q1j2UP16\Q1k2WP1
8]Q1k2XP15^Q1k2RP1C_Q1k2TP15`Q1k2SP15aQ1k2UP15bQ1l2SP1:cQ1m2ZP18dQ1m2WP1BeQ1n2oLJfQ1n2PM8]<o2ZP1
5gQ1o2VP16hQ1o2YP16iQ1o2XP15jQ1o2TP15kQ1o2VP15lQ1o2VP16mQ1o2YP15nQ1o2TP15oQ1o2VP1@PR1o2TP1@PR1o2
VP15QR1o2TP15RR1o2VP1ASR1o2VP15TR1o2VP16UR1o2WP15VR1o2TP15WR1o2VP15XR1o2VP16YR1o2XP17ZR1o2TP17ZR
1o2VP16[R1o2VP16l5o2ZP16n6o2\P16\R1o2WP16\R1o2YP16]R1o2WP16]R1o2YP15^R1o2YP14_R1o2VP16`R1o2UP16a
R1o2WP15bR1o2WP18cR1o2ZP16S4o2RP1;dR1o2VP1;dR1o2XP14eR1o2TP17fR1o2\P14gR1o2VP1>hR1o2VP15iR1o2VP1
9jR1o2TP19jR1o2VP15kR1o2TP15lR1o2VP16mR1o2WP14nR1o2VP14oR1o2UP16PS1P3VP16QS1P3XP16QS1P3ZP14l6P3U
P16RS1P3UP16SS1P3WP17TS1P3YP15US1P3VP1:VS1P3VP1:VS1P3XP1;WS1P3VP19XS1P3UP19YS1P3WP15ZS1P3TP15[S1
P3VP17\S1P3VP15]S1P3TP15^S1P3VP1>_S1P3TP1>`S1P3VP14S4P3RP17aS1P3WP17bS1P3YP17cS1P3YP17cS1P3[P15d
S1P3XP15eS1P3VP1<fS1P3YP1<fS1P3[P14gS1P3UP18hS1P3XP15iS1P3UP15jS1P3TP15kS1P3VP17lS1Q3VP17mS1Q3XP
16nS1Q3YP17oS1Q3TP17PT1Q3VP1:g;Q3UP1:QT1Q3WP17RT1Q3VP16ST1Q3VP16ST1Q3XP16TT1Q3VP15UT1Q3TP15VT1Q3
VP17WT1Q3YP16XT1Q3TP16XT1Q3VP16YT1Q3XP16YT1Q3ZP17ZT1Q3WP17[T1Q3YP16\T1Q3XP14]T1Q3TP15^T1Q3TP15_T
1Q3VP16`T1Q3VP16`T1Q3XP16aT1Q3VP12bT1Q3TP13cT1Q3WP12dT1Q3UP11S4Q3RP12eT1Q3UP13fT1Q3WP14gT1Q3[P13
hT1Q3XP17iT1Q3WP16jT1Q3VP19kT1Q3WP14lT1Q3TP14mT1Q3TP15nT1Q3TP13oT1Q3VP14PU1Q3TP15QU1Q3WP16RU1Q3V
P1@SU1Q3TP13TU1Q3VP13UU1Q3WP16VU1Q3VP1;WU1Q3VP15XU1Q3WP18YU1Q3WP18YU1Q3YP16ZU1Q3WP15[U1Q3VP16\U1
Q3VP12]U1Q3TP13^U1Q3VP12`:Q3VP1D`:Q3UP13_U1Q3TP12`U1Q3TP13aU1Q3YP12bU1Q3TP13cU1Q3WP13dU1Q3XP13eU
1Q3VP13fU1Q3TP12gU1Q3TP14hU1Q3ZP13iU1Q3VP14jU1Q3XP13kU1Q3XP12RS1Q3VP13lU1Q3TP13mU1Q3TP13nU1Q3TP1
2oU1Q3UP12PV1Q3TP14QV1Q3TP19S4Q3RP15RV1Q3VP14SV1Q3TP11S4Q3RP15TV1Q3WP12UV1Q3TP13VV1Q3WP13WV1Q3WP
14XV1Q3YP14YV1Q3[P15@Q3]P13ZV1Q3VP13[V1Q3TP12`:Q3UP13\V1Q3XP13]V1Q3WP13^V1Q3YP13_V1Q3WP15`V1Q3VP
13aV1Q3TP13bV1Q3UP12cV1Q3TP12dV1Q3UP11S4Q3RP14eV1Q3TP12fV1Q3UP15gV1Q3WP12Q9Q3VP13hV1Q3WP13iV1Q3T
P12jV1Q3TP12kV1Q3TP18lV1R3^P16mV1R3VP16nV1R3SP1BoV1R3UP17PW1R3YP16QW1R3WP1>RW1R3YP17SW1R3YP16TW1
R3TP1JUW1R3UP16VW1R3UP17RW1R3VP15WW1R3YP14XW1R3UP15YW1R3UP17ZW1R3WP17[W1R3YP15\W1R3XP19]W1R3WP15
^W1R3VP14_W1R3UP1>`W1R3VP1;aW1R3YP17bW1R3VP19cW1R3\P18dW1R3ZP19eW1R3\P18fW1R3ZP1:gW1R3[P16hW1R3Y
P15iW1R3TP16VW1R3UP15jW1R3WP15kW1R3UP17lW1R3XP1;mW1R3`P1:nW1R3\P17oW1R3YP17PX1R3ZP16QX1R3WP15RX1
R3UP1;SX1R3]P17TX1R3ZP15UX1R3UP16VX1R3UP17WX1R3WP18XX1R3WP1<YX1R3WP15nV1R3SP14ZX1R3SP17RW1R3WP15
[X1R3UP15\X1R3YP13]X1R3YP14ZX1R3SP15^X1R3YP13_X1R3YP16`X1R3ZP14ZX1R3RP18aX1S3^P17bX1S3ZP15cX1S3Y
P13dX1S3VP15eX1S3YP16fX1S3ZP17gX1S3]P17hX1S3_P15iX1S3ZP14jX1S3VP15kX1S3[P15lX1S3YP18mX1S3]P16nX1
S3WP14oX1S3WP14PY1S3UP17QY1S3XP12RY1S3TP15nV1S3SP11SY1S3RP14TY1S3XP12UY1S3TP1>VY1S3VP16WY1S3WP18
XY1S3YP1:YY1S3]P16ZY1S3WP19[Y1S3_P19\Y1S3YP16]Y1S3ZP18^Y1S3ZP17_Y1S3ZP17`Y1S3YP16aY1S3YP12bY1S3S
P15cY1S3XP16dY1S3WP18eY1S3\P18fY1S3YP1:eY1S3^P16gY1S3XP16hY1S3YP17iY1S3YP18jY1S3YP16kY1S3WP17lY1
S3YP17mY1S3ZP18nY1S3\P16oY1S3ZP15PZ1S3WP16QZ1S3WP14RZ1S3UP16SZ1S3WP12bY1S3TP13TZ1S3UP17UZ1S3WP14
VZ1S3YP16WZ1S3XP18XZ1S3ZP18YZ1S3YP16ZZ1S3WP17[Z1S3]P18\Z1S3`P17]Z1S3YP17^Z1S3ZP16_Z1S3WP14`Z1S3V
P15aZ1S3WP15bZ1S3ZP12cZ1S3UP14dZ1S3VP13eZ1S3TP13fZ1S3WP12gZ1S3VP14hZ1S3XP14iZ1S3[P14jZ1S3XP12kZ1
S3UP16lZ1S3VP13mZ1S3XP16nZ1S3WP12oZ1S3TP13P[1S3XP1:Q[1T3^P18gW1T3ZP1=gW1T3^P1:gW1T3_P17R[1T3YP1;
gW1T3_P18S[1T3[P1>gW1T3\P18T[1T3[P1:U[1T3[P19V[1T3]P1=W[1T3XP1:T[1T3]P17X[1T3ZP18Y[1T3XP19Z[1T3X
P18Z[1T3XP1?gW1T3YP1:[[1T3[P17\[1T3VP1?][1T3WP16^[1T3WP1>^[1T3XP14_[1T3UP18Y[1T3XP12`[1U3UP11SY1
U3RP17SY1U3RP13a[1U3TP13b[1U3TP15b[1U3VP11SY1U3RP15SY1U3RP12c[1U3UP15d[1U3[P1?SY1U3SP14e[1U3VP11
SY1U3SP13f[1U3XP13g[1U3UP12h[1U3UP12i[1U3RP11SY1U3RP11SY1U3RP11SY1U3RP14j[1U3TP18k[1V3XP15l[1V3X
P16m[1V3VP15b[1V3VP19n[1V3_P19n[1V3_P18o[1V3\P15b[1V3TP18P\1V3[P17Q\1V3WP16R\1V3WP16S\1V3YP1=T\1
V3TP15U\1V3TP14V\1V3WP17W\1V3XP16X\1V3VP16Y\1V3WP14Z\1V3TP17[\1V3[P19d[1V3]P17\\1V3ZP17]\1V3XP14
^\1V3TP16_\1V3XP19`\1V3XP18a\1V3XP18b\1V3[P16c\1V3VP17d\1V3WP17e\1V3YP17f\1V3YP19g\1V3YP19h\1V3\
P11i\1W3RP12j\1W3VP12i\1W3QP12k\1W3UP12l\1W3VP12m\1W3TP12n\1W3UP11i\1W3RP12o\1W3TP12P]1W3UP11i\1
W3RP12Q]1W3TP12R]1W3UP12S]1W3UP12T]1W3UP12U]1W3UP13V]1W3WP11i\1W3RP12W]1W3UP12X]1W3UP12Y]1W3UP12
Z]1W3UP12[]1W3TP11i\1W3RP12\]1W3UP12]]1W3UP13^]1W3WP11i\1W3RP12_]1W3VP12`]1W3UP12a]1W3TP12b]1W3V
P12c]1W3TP12d]1W3VP12e]1W3VP12f]1W3TP12g]1W3UP12h]1W3VP12i]1W3UP12j]1W3VP12k]1W3VP12l]1W3UP11i\1
W3RP15m]1X3SP11n]1X3RP11n]1X3RP11n]1X3RP11n]1X3RP12o]1X3TP12P^1X3VP13Q^1X3YP12R^1Y3UP14S^1Y3WP13
T^1Z3XP11U^1Z3RP13V^1[3XP12W^1[3UP13^X1[3YP13X^1[3TP12Y^1\3VP12Z^1\3TP11SY1\3RP14[^1]3WP12\^1]3U
P14]^1]3WP13^^1]3TP13_^1^3VP13`^1^3XP12a^1^3UP18b^1_3TP1;c^1_3TP14d^1_3TP1:e^1_3WP13S4_3RP11S4`3
RP11S4`3RP1;f^1a3TP1:g^1b3XP16h^1b3YP15_5b3VP17i^1b3UP1D]4b3TP1:j^1b3VP13k^1b3YP17l^1b3WP16m^1b3
WP16n^1b3ZP14n>b3UP16o^1b3WP16P_1b3YP13Q_1b3XP13R_1b3WP12S_1b3VP14n6b3[P13T_1b3XP13U_1b3WP13V_1b
3YP13W_1b3YP13X_1b3YP13Y_1b3VP13Z_1b3WP13[_1b3XP13\_1b3YP13]_1b3YP13^_1b3YP12__1b3VP13`_1b3WP13a
_1b3WP12b_1b3UP13c_1b3XP12d_1b3TP12_?b3TP12e_1b3VP13f_1b3XP11S4b3RP14g_1b3YP12h_1b3UP12i_1b3UP12
`4b3UP17j_1b3ZP12k_1b3VP12`4b3UP13l_1b3UP12l_1b3UP12m_1b3UP12n_1b3TP12o_1b3TP12P`1b3UP13Q`1b3XP1
2R`1b3TP12S`1b3UP12S`1b3UP14T`1b3TP13U`1b3YP13V`1b3YP12W`1b3UP18f^1b3TP15X`1b3VP13Y`1b3XP12Z`1b3
VP14[`1b3YP13\`1b3WP14]`1b3UP11S4b3RP13S4b3RP12^`1b3UP12_`1c3UP14``1c3WP14a`1c3XP13b`1c3XP15c`1c
3YP16d`1d3WP16e`1d3WP15f`1d3TP16g`1d3WP16h`1d3UP17i`1d3VP17j`1d3XP17k`1d3WP16l`1d3XP17m`1d3WP16n
`1d3UP11o`1d3SP12Pa1d3UP13Qa1d3YP17Ra1d3[P17Sa1d3VP13Ta1d3YP17Ua1d3VP16Va1e3WP15Wa1e3WP18Xa1e3]P
18Xa1e3_P19Ya1e3^P18Za1e3VP18[a1e3XP16\a1e3TP16]a1e3VP15Za1e3TP15^a1e3YP15_a1e3WP15`a1e3VP15aa1e
3VP16ba1e3VP16ba1e3XP17ca1f3UP15da1f3XP16ea1f3VP17fa1f3YP19ga1f3UP17ha1f3VP16ia1f3WP17ja1f3\P18k
a1f3TP16la1f3VP17ma1f3XP15na1f3YP15oa1f3XP16Pb1f3YP16Pb1f3[P16Qb1f3WP16Qb1f3YP14Rb1f3VP15Sb1f3YP
16Tb1f3YP16Tb1f3\P15Ub1f3YP17Vb1f3YP15Wb1f3WP17Xb1f3WP17Yb1f3XP16Zb1g3TP16[b1g3VP16\b1g3VP18]b1g
3XP16^b1g3WP18_b1g3YP17`b1g3ZP14ab1g3UP14bb1g3UP19cb1g3XP16db1g3YP18S4h3RP19S4h3RP18jIh3[P14eb1h
3TP15fb1h3VP15gb1h3YP17hb1i3VP17ib1i3VP18jb1i3XP15kb1i3VP19lb1i3YP14mb1i3UP17Q9i3UP17nb1i3WP17ob
1i3WP18Pc1j3VP18Qc1j3WP15Rc1j3WP16Sc1j3YP16@j3[P17Tc1j3[P13S4j3RP16Uc1k3TP16Uc1k3VP18Vc1k3VP18Vc
1k3XP17Wc1k3VP17Wc1k3XP17Xc1k3\P18^3k3^P18Yc1k3[P16@k3[P16Zc1k3ZP16l?k3WP18T1k3]P15[c1k3WP17\c1l
3TP15]c1l3VP17^c1l3YP15_c1l3XP16`c1l3XP16ac1l3UP15bc1l3XP17cc1l3YP1>dc1m3WP19dc1m3XP18a4m3YP18a4
m3\P16W6m3VP16ec1m3YP16fc1m3VP18gc1m3\P16hc1m3ZP17ic1m3YP18jc1n3XP15kc1n3WP19T1n3[P16lc1n3WP15mc
1n3VP14nc1n3VP15oc1n3XP15Pd1n3WP16Qd1n3TP16Rd1n3TP13S4o3RP16Sd1o3WP17Td1o3VP13S4o3RP16Ud1o3VP16V
d1o3XP15Wd1o3UP13S4o3SP13S4o3RP17Xd1o3VP14Yd1o3TP17Zd1P4TP19[d1P4XP15\d1P4WP14]d1P4TP16^d1P4YP1;
]9P4[P16_d1P4YP17`:P4UP16`d1P4YP16ad1P4VP13S4P4RP15bd1Q4XP15cd1Q4WP14S4Q4RP16dd1Q4[P15ed1Q4WP16f
d1Q4XP15gd1Q4VP16hd1Q4ZP15id1Q4WP15jd1Q4XP16kd1Q4VP16ld1Q4TP16ld1Q4VP15md1R4TP15nd1R4XP16od1R4WP
18Pe1R4WP16Qe1R4YP16Re1R4VP17Se1R4ZP16Te1R4TP16Te1R4VP16Ue1R4[P14Ve1R4UP16We1S4YP15Xe1S4UP16Ye1S
4WP16Ye1S4YP16Ze1S4VP1B[e1S4VP16\e1S4UP16]e1S4WP16^e1S4YP17_e1S4[P15`e1S4XP14ae1S4VP16be1S4ZP17c
e1S4]P15de1S4YP15ee1S4XP16fe1T4UP16fe1T4VP15ge1T4WP14he1T4TP14ie1T4UP15je1T4YP15RS1T4UP15ke1T4WP
15le1T4VP16_GU4VP17me1U4VP17ne1U4XP1=oe1U4VP17Pf1U4[P15Qf1U4TP15Rf1U4WP16Sf1U4ZP17Tf1V4XP17Tf1V4
ZP18Uf1V4YP16Vf1V4YP15Wf1V4XP16cDV4XP16Xf1V4VP15Yf1V4TP15Zf1V4VP16[f1V4WP16[f1V4YP16\f1V4YP1:]f1
W4VP17^f1W4YP18_f1W4\P17`f1W4WP17`f1W4YP17`f1W4WP17`f1W4YP19af1X4XP15bf1X4VP15cf1X4XP16df1X4WP16
ef1X4YP17ff1X4VP17ff1X4XP15gf1X4TP15hf1X4VP15W`1X4WP15if1X4WP18jf1Y4VP17jIZ4WP17jIZ4YP19Yc1Z4[P1
:kf1[4VP15lf1[4UP15mf1[4VP15nf1[4XP16of1[4ZP15Pg1[4VP14Qg1[4TP15Rg1[4XP14Sg1[4TP14S4[4RP14Tg1[4T
P18Ug1\4TP14Vg1\4TP15Wg1\4VP15Xg1\4WP17Yg1\4UP16Zg1\4VP15[g1\4WP19\g1\4ZP15]g1\4XP15^g1\4TP16YI\
4ZP16_g1\4WP17]:\4ZP18`g1\4XP14Q9\4UP15ag1\4WP15bg1\4XP1U1cg1]4XP1R1dg1]4VP16eg1]4XP18fg1]4[P18f
g1]4]P16gg1]4ZP17UG]4]P17hg1]4[P15ig1]4TP15jg1]4VP17kg1]4TP17lg1]4VP15mg1^4TP15ng1^4VP17og1^4[P1
?Ph1^4[P17ZP1^4ZP16Qh1^4WP16Rh1^4TP16Sh1^4TP16Th1^4WP17Uh1^4YP16]4^4SP16Vh1^4VP15Wh1^4VP17Xh1^4V
P17Yh1^4YP17Zh1^4XP17[h1^4[P17\h1^4ZP16]h1^4\P15^h1^4VP17_h1^4XP15`h1^4UP15ah1^4WP16bh1^4WP16ch1
^4YP15dh1^4TP17eh1^4VP17fh1^4YP17fh1^4[P16gh1^4XP16gh1^4ZP16hh1^4WP17ih1^4ZP17ih1^4\P16jh1^4XP19
kh1^4\P18lh1^4YP16iD^4YP16@^4[P17T1_4YP15mh1_4TP16nh1_4VP15oh1_4TP17Pi1_4VP17Pi1_4XP17Qi1_4ZP15R
i1_4WP16Si1_4WP16Ti1_4\P15Ui1_4WP15Vi1_4WP16Wi1_4[P16Xi1_4TP16Xi1_4VP16Yi1_4WP15Zi1_4XP15[i1_4WP
16\i1_4XP16\i1_4ZP15]i1`4UP15^i1`4WP14_i1`4UP18`i1`4]P18`i1`4_P14ai1`4TP18bi1`4[P16ci1`4YP18di1`
4ZP18di1`4\P19ei1`4\P19ei1`4^P16fi1`4YP14gi1`4VP15hi1`4XP16ii1`4[P15ji1`4TP15ki1`4VP16li1`4YP13S
4`4SP16mi1`4VP17ni1`4VP17ni1`4XP14oi1`4UP15Pj1`4WP16Qj1`4TP16Rj1`4VP18Sj1`4TP15Tj1`4VP17Uj1`4ZP1
6Vj1`4XP16Vj1`4ZP15Wj1`4WP16l?`4WP16Xj1`4WP19Yj1`4ZP16Zj1`4XP15[j1`4XP15\j1`4XP16]j1`4VP19^j1a4[
P15_j1a4WP16`j1a4VP15aj1a4VP15bj1a4WP18cj1a4VP18cj1a4XP18dj1a4[P17ej1a4[P17fj1a4]P15gj1a4XP19ZP1
b4YP1:ZP1b4YP1:hj1b4UP1JdDb4WP19dDb4\P15RP1b4VP15ij1b4WP16jj1c4WP14o5c4UP16kj1c4XP15lj1c4WP15\=c
4SP16mj1c4\P15nj1c4XP17oj1c4ZP18l?c4WP16Pk1c4XP15Qk1c4VP16Rk1c4YP17Sk1c4VP17Tk1c4\P17Uk1c4XP17Vk
1c4YP15Wk1c4WP19Xk1d4VP16Yk1d4VP16Zk1d4YP16[k1d4ZP19\k1e4\P17]k1e4YP1C^k1e4XP16_k1e4VP16n8e4VP16
`k1e4YP14ak1e4VP15bk1e4VP16ck1e4\P16dk1e4[P15ek1e4VP19fk1f4\P1=fk1f4`P18gk1f4ZP18hk1f4]P18ik1f4Y
P18jk1f4[P15kk1f4TP15lk1f4VP15mk1g4UP17nk1g4WP17ok1h4VP19Pl1h4VP15Ql1h4WP17Rl1h4XP18Sl1h4YP17Tl1
h4YP19[d1h4ZP19Ul1i4^P17Vl1i4^P16Wl1i4XP17Xl1i4\P18Yl1j4XP17Zl1j4YP17[l1j4VP16\l1j4XP11S4k4RP12]
l1k4TP11S4k4RP12^l1k4TP14_l1k4VP14`l1k4WP16al1l4SP1U1g;l4VP1U1bl1l4XP15he1l4SP15cl1l4UP14dl1l4UP
14el1l4YP12fl1l4TP12gl1l4TP12hl1l4TP14n6l4\P12il1l4VP14n6l4\P13jl1l4XP12kl1l4VP12ll1l4VP12ml1l4V
P12nl1l4VP12ol1l4TP13Pm1l4YP12Qm1l4VP12`:l4VP12Rm1l4UP12Sm1l4VP12aNl4VP12Tm1l4UP16Um1l4UP12Vm1l4
UP12Wm1l4UP12Xm1l4UP12Ym1l4VP12Zm1l4VP12[m1l4VP12\m1l4VP12W6l4VP12]m1l4UP12^m1l4VP12_m1l4UP12`m1
l4VP12am1l4VP12bm1l4UP12cm1l4TP12dm1l4TP12em1l4TP12fm1l4UP12gm1l4UP12`:l4VP13hm1l4YP12`R1l4VP13i
m1l4YP13T6l4WP16jm1l4UP16km1m4WP16lm1m4WP17mm1m4WP17nm1m4YP1;om1m4WP1;Pn1m4YP17Qn1m4VP15Rn1m4VP1
5Sn1m4UP15Tn1m4WP1;Un1m4WP15Vn1m4TP19Wn1m4XP17Xn1m4XP17Xn1m4ZP19Yn1m4ZP15Zn1m4XP15[n1m4YP15\n1m4
WP18]n1m4ZP16^n1m4TP15_n1m4VP16`n1m4VP16an1m4XP15bn1m4TP1:cn1m4VP1:dn1m4XP18en1m4VP18fn1m4YP19gn
1m4XP16hn1m4WP17in1m4VP18jn1m4[P16kn1m4[P18ln1m4]P15mn1m4TP15nn1m4VP15on1m4VP16Po1m4ZP18Qo1m4WP1
8Qo1m4YP15Ro1m4VP16[Km4ZP16So1m4XP16To1m4TP16Uo1m4VP17Vo1m4VP19g;m4VP16Wo1m4VP17Xo1m4TM5Yo1m4TP1
6Zo1m4VP16[o1m4VP15\o1m4UP15]o1m4WP14^o1m4TP16_o1m4\P19g;m4VP18`o1m4ZP1=ao1m4TM=bo1m4VM5co1m4UP1
5do1m4UP17eo1m4VP15fo1m4WP15go1m4TP15ho1m4VP15io1m4XP14jo1m4UP17ko1m4\P16lo1m4WP17mo1m4UP17mo1m4
WP1<no1m4WP15oo1m4UP15PP2m4TP16QP2m4SP16RP2m4UP17SP2m4YP15TP2m4VP17UP2m4WP16VP2m4XP15WP2m4VP14XP
2m4TP14YP2m4VP16ZP2m4TP17[P2m4XP16\P2m4VP16\P2m4XP15Ve1m4VP15]P2m4XP14^P2m4TP17eo1m4VP16_P2m4XP1
2`P2m4VP17aP2m4VP14S`1m4TP13bP2m4YP14cP2m4YP12dP2m4UP17eP2m4WP17eP2m4YP17fP2m4XP15gP2m4TP14S`1m4
TP19g;m4VP181m4XP16hP2m4VP15iP2m4UP14iP2m4TP17jP2m4VP1:XAn4YP1:XAn4[P1@g;n4QM@kP2n4SM>lP2n4QM>mP
2n4SM<nP2n4QM=oP2n4PM=PQ2n4RM9QQ2n4QM9RQ2n4SM6he1o4RP16oP2o4SP16oP2o4RP16S4o4QP16SQ2o4SP16\P1o4R
P16oP2o4SP18TQ2P5TP17UQ2P5TP19VQ2P5VP18WQ2P5VP1?XQ2P5TP1@YQ2Q5TP1@ZQ2Q5VP1:[Q2Q5WP1:[Q2Q5YP17\Q2
Q5TP14S4Q5RP14T4Q5UP1A]?R5QMA]Q2R5SMB^Q2R5UMB^Q2R5TM7_Q2S5VP15`Q2S5VP16aQ2S5UP16bQ2S5UP14cQ2S5TP
15dQ2T5TP16eQ2T5VP17fQ2T5TP16gQ2T5VP14hQ2T5YP12iQ2T5VP15jQ2T5TP12S4T5SP12kQ2T5UP17lQ2T5VP1;S4T5S
P14S4T5RP17mQ2T5VP14S4T5RP14nQ2T5TP14oQ2T5TP13PR2T5WP16QR2T5VP12RR2U5UP12SR2U5UP12W`1U5UP1E0V5SM
E0V5UM;TR2V5YP18UR2V5VP15VR2V5UP15WR2V5WP1:XR2V5SM:YR2V5UM5ZR2V5UP15[R2V5WP14\R2V5TP16]R2V5WP14^
R2V5WP12_R2V5TP1<`R2V5VP1>aR2V5UP17`4V5VP1;`R2V5WP1:bR2V5TP14cR2V5TP15dR2V5VP16eR2V5YP11S4V5RP13
fR2V5WP13gR2V5YP12hR2W5VP12hR2W5VP12iR2W5VP12jR2W5VP12kR2W5TP11S4W5RP12`:W5VP13lR2X5VP12mR2X5TP1
3nR2X5YP15oR2Y5UP13PS2Y5VP12QS2Y5TP13RS2Y5WP15SS2Y5XP15TS2Y5TP12US2Y5UP14S`1Y5UP16VS2Z5ZP15WS2Z5
VP17XS2Z5VP14YS2Z5XP13ZS2Z5TP12[S2Z5TP17\S2Z5ZP16]S2Z5VP16^S2Z5YP14_S2Z5YP13`S2Z5WP16aS2Z5]P16bS
2Z5VP14YIZ5ZP14cS2Z5TP14n6Z5\P16dS2Z5TP16eS2Z5VP13fS2Z5XP14gS2Z5[P13hS2Z5YP15iS2Z5WP15jS2Z5UP15k
S2Z5WP17lS2Z5ZP14mS2Z5ZP14nS2Z5XP14oS2Z5\P12PT2Z5VP13QT2Z5WP12`4Z5VP13RT2Z5XP13ST2Z5YP12TT2Z5UP1
2RS1Z5VP13UT2Z5XP15VT2Z5\P13WT2Z5WP13XT2Z5YP13YT2Z5XP13ZT2Z5YP13[T2Z5WP12\T2Z5UP12]T2Z5TP13^T2Z5
XP12_T2Z5UP12`T2Z5TP12aT2Z5TP14bT2Z5XP14bT2Z5[P12cT2Z5TP12dT2Z5UP14eT2Z5WP12fT2Z5VP13gT2Z5WP14YI
Z5[P14_o1Z5[P13hT2Z5YP12iT2Z5TP12jT2Z5UP16kT2Z5]P14lT2Z5WP13mT2Z5XP13nT2Z5XP13oT2Z5WP13PU2Z5XP15
QU2Z5TP14RU2Z5YP12Ve1Z5VP15SU2Z5[P13XJZ5YP14TU2Z5\P12W6Z5VP13UU2Z5WP17jI[5ZP18e;[5\P16VU2[5[P16W
U2[5XP14XU2[5UP15YU2[5WP17ZU2[5YP16[U2[5XP16\U2[5VP16]U2[5WP16^U2[5VP16_U2[5ZP14`U2[5TP16aU2[5YP
16bU2[5[P16cU2[5XP16cU2[5ZP16dU2[5\P15eU2[5XP15fU2[5YP18gU2[5YP16hU2[5\P15iU2[5YP15jU2[5YP17kU2[
5]P15lU2[5XP15mU2\5WP16nU2\5XP15oU2\5XP16PV2\5YP16QV2\5ZP15RV2\5WP17SV2\5\P15TV2\5XP16UV2\5[P17V
V2\5VP16WV2\5ZP19XV2\5XP15YV2\5XP15ZV2\5WP15[V2\5YP18\V2\5YP15]V2\5YP15^V2\5VP16_V2\5XP16`V2\5YP
19aV2]5XP17bV2]5VP17bV2]5XP15cV2]5VP15dV2]5WP15eV2]5UP15fV2]5WP15gV2]5VP15hV2]5VP15iV2]5XP16jV2]
5ZP17kV2]5^P17lV2]5VP15mV2]5WP15nV2]5XP13S4]5RP14oV2]5UP15PW2]5VP16n6]5[P15n6]5YP16QW2]5YP16RW2]
5ZP14SW2]5UP16TW2]5WP14_R1]5VP15UW2]5XP16VW2]5[P17WW2]5ZP17WW2]5\P15XW2]5UP15YW2]5WP16ZW2]5WP14[
W2]5UP16\W2]5VP15]W2]5WP16T7]5ZP14^W2]5VP16_W2]5VP16_W2]5XP16`W2]5VP15aW2]5VP17bW2]5XP17cW2]5YP1
4dW2]5UP16eW2]5VP15fW2]5XP14Z7]5UP17gW2]5\P17gW2]5^P17n6]5\P17n6]5_P16hW2]5\P18Yg1]5^P15iW2]5WP1
6jW2]5VP15kW2]5TP15lW2]5VP15mW2]5XP15nW2]5WP16oW2]5TP16oW2]5VP1=PX2]5VP1=QX2]5XP19RX2]5XP19RX2]5
ZP17SX2]5TP17TX2]5VP17UX2^5VP16VX2^5[P19jI^5[P19WX2^5WP17XX2^5XP18YX2^5TP18ZX2^5VP15[X2^5XP17\X2
^5YP16@^5[P16]X2^5[P14^X2^5UP14_X2^5UP17\=^5SP1[P4PDeh3QDhj6QDij6QDjj6PDeh3QD^\5QDkj6QDlj6QDmj6Q
Dnj6PDcf3QDa>QDoj6PDel6QDPk6QDQk6QDRk6QDSk6QDYe1QDSk6QDTk6Q@Uk6QDVk6TD1QDWk6QDXk6QDa5PDdi4PDnR1P
Dna1PDdd3QDYk6QDhY1QDZk6TD1QD[k6PDbf3PDk8QD\k6PDgi4QD]k6PD4PDgi4QD^k6QD_k6PD4TD3QD`k6QDak6PDbl5Q
Dbk6QDck6PD\e4QDdk6QDek6QDfk6QDgk6PDcl6QDhk6QDik6QDjk6PDeh3QDkk6QDY@WD0QDlk6XD0SD0TD5QDmk6PDnn2P
Deh3QD^\5QDY@WD0QDnk6XD0SD0QDQBQDok6UD0QDPl6QDQl6TD6QDRl6TD6QDSl6S@0UD0PDfh3QDc5PDk8QDTl6UD0QD]_
5QDUl6PDk8QDVl6P@ai4QDWl6PDeh3QD^\5PDk8QDXl6UD0QDXQ1PDk8QDYl6TD4SD0QDZl6TD3PDbT3UD0PDgh3VD0UD0PD
gh3PD2UD0QDZQ1QD[l6PD2UD0PDkQ7PDbl5UD0PD_i4PDeh3QDTT5PD2UD0PDeh3PDTU;PDeh3QD\l6QD]l6QD^l6PDnn2UD
0QD_l6PDTU;UD0QD`l6QDSX6PDai4PD2UD0QDal6PDQU4P@mNP@jP7QDbl6QDcl6TD6QDdl6QDel6PDk8PD\P3QDfl6QDgl6
PDk8P@mNQDhl6PD[l5QDil6QDjl6PDk8QDkl6QDll6TD2QDml6QDnl6PDk8QDol6Q@Ud2QDPm6TD2QDQm6PDYl5PDeh3QDX;
PDmNQDPm6TD1QDRm6UD0QDSm6QDTm6TD6PDYl5QDUm6UD0QDPl6PD4QDVm6TD5PD4QDY]5PDel6QDWm6PD_i4TD6QDXm6UD0
QDYm6QDZm6TD9PD4QD[m6UD0PD[l5PDeh3QElS1QD\m6TD<PDcf3QD]m6QDco1QD^m6QD_m6UD0QDPl6PD4PDcl5QD`m6TD3
PD4QDam6UD0QDbm6PDeh3QDcm6PD4PDYl5TD5PD4QDdm6QDYW4PDk8QDem6Q@Ud2TD<PDYl5QDfm6QDgm6QDYe1QDhm6PDYl
5PDeh3QDim6PDYl5PDeh3QDjm6QDkm6PDYl5PDfh3QDlm6QDmm6PDYl5PDfh3QDnm6QDom6QDPn6QDQn6PDZl5QDQn6QDcZ5
UD0PDo9SD0TD2PD4PDo9TD3PDYl5PDo9QDRn6QDj6aDW6`D[W?UD0PDYJQDk6QDSn6QDTn6QDUn6QDVn6TD1QDWn6QDXn6PD
6PD=QDa5QDYn6PD4TD2QD_5QDa5QDYn6PD6TD2QD_5QDZn6TD3PD_i4PDel6PDjHQD[n6TD2QD\n6QD]n6QD^n6QD_5TD3QD
PX3QDWU5PDS[=QDWU5QD_n6QDj_1TD1QD`n6QDT_3QDeGTD1QDan6QDVj2QDoi6QDbn6TD1QDcn6QDdn6QDen6`DTl5QDfn6
QDk:QDgn6PDWj4VD0QDfn6QDk:QDgn6PDWj4QDhn6QDin6PDel6QDjn6VD0QDin6PDel6QDjn6QDkn6QD_5QDln6QDmn6`DV
l5QDnn6QDon6PD]i4PDel6QDPo6PDV\<QDRKTD2QDQo6PD[i4QDYT1TD4QDcT5VD0QDYT1TD4QDcT5QDRo6QDSo6QDmGSD0Q
DTo6QDUo6Q@i4QDVo6TD1QDWo6PDgi4QDXo6QDYo6TD3QDZo6QD[o6QD\o6QD]o6PDP8QD^o6QD_o6TD2QDa5QD`o6QDao6S
D0S@0S@0PD[l5QDbo6PDcf3PDmNTD4QDco6Q@do6VD0PDcf3PDmNTD4QDco6Q@do6QDeo6QDa9QDfo6QDgo6TD8QDho6QDio
6TD4QD_5PDga1QDjo6SD0QDko6PDga1QDlo6QD[MPDga1QDmo6QDno6Q@Vn6S@0QDoo6QDPP7QDQP7QDRP7QDSP7QDTP7QDU
P7QDVP7QDWP7QDXP7QDYP7QDZP7QD[P7QD\P7QD]P7QD^P7TD1QD_P7QD`P7QDaP7QDbP7QDcP7QDdP7QDeP7QDfP7QDgP7Q
DhP7QDiP7QDjP7QDkP7QDlP7VD0QDkP7QDlP7QDmP7QDnP7QDoP7QDPQ7QDQQ7PDj_:PDYl5QDRQ7QDSQ7QDTQ7TD1QDR7QD
UQ7QDVQ7QDWQ7QDXQ7QDdU2P@HQDYQ7QDZQ7PDX8`D]l5`D_i4`DTl5`Dai4QD[Q7QD\Q7PDX8PDmCQD]Q7PD[d2QD^Q7QD_
Q7QD`Q7P@Tl5PD[d2PD]k4PD[l5QDaQ7QDa5PD]k4QDbQ7QDcQ7QDdQ7QDa5QDeQ7QDfQ7QDa5PDUl5aDk4SD0QDgQ7TD3QD
hQ7PDjb6QDP7TD4QDiQ7PD[l5QDo6QDP7TD3QDjQ7VD0QDP7TD3QDjQ7QDkQ7QDlQ7QDmQ7TD1QDnQ7QDoQ7QDPR7TD1QDQR
7QDRR7QDSR7QDTR7SD0QDi4TD2QDa5PDnQ7QDUR7`D[l5QDVR7QDWR7QDXR7Q@hR1TD4QDP7TD1QDYR7QDZR7TD4QDP7TD1Q
D[R7QD\R7QD]R7QD^R7TD4QD_R7QD`R7P@ai4QDaR7TD2QDbR7TD1QD[R7Q@cR7QDdR7QD_5QDQ7TD1QDeR7QDfR7TD1QDgR
7QD_5QDhR7TD:QDiR7TD2QD_5QD_5QDjR7TD3QDkR7QDlR7QDmR7TD:QDnR7TD1QD_5PDel6SD0PDTl5QDoR7QDPS7S@0QDQ
S7QD_5QDQ7QDRS7PDal5SD0QDSS7TD1QDTS7PDi6QDm6TD4QDUS7QDVS7aDa5QDWS7TD2QDXS7SD0QDYS7QDZS7SD0QDl6TD
2QD[S7TD1QD\S7PD[2PDSl5QDZ_5QD]S7QD^S7QD_S7PD6SD0QD`S7TD1QDaS7QDbS7QDcS7PD6`EXU;`EYU;`ER3QDdS7TD
1QDeS7aDa5aEio1QDn6TD4QDfS7QDgS7QDhS7TD2QDn6QDiS7TD5QDjS7QDkS7QDlS7PDbi4PDl[7QDmS7QDnS7PDbl5SD0P
D_i4QDoS7QDPT7P@4SD0QDQT7QDk:TD1QDRT7QDST7PDQ_7TD3QDTT7TD3PD]i4QDUT7QDVT7QDWT7TD5PDbl5QDXT7PD[l5
PDmNQDYT7SD0QDZT7QD[T7TD1QD\T7QD]T7QD^T7Y@0QD_T7P@[l5Y@0QDS7aDW6aDk4`DbT3`DcT3`D[l5QDdm4P@^2QDho
4QDS7QD`T7P@R3PDcOPD[l5QDS7QDa9QDaT7P@ZS1P@Vl5QDbT7TD2QDcT7QDdT7QDeT7QDfT7QDgT7TD2QDhT7QFo5QD^V6
QDiT7TD1QDjT7QDa9Y@0QDkT7TD1PD[l5QDT7aDW6aDk4QDa9QDlT7QDmT7P@[l5QDnT7`DnR7`DH`Dfh3`Dgh3`Deh3aDW6
aDk4QDa9QDoT7TD2QDPU7`DnR7`Dfh3`Dgh3`Deh3`Dn;aDk4QDa9QDQU7TD4QDRU7P@[l5QDT7QDa9Y@0QDSU7QDTU7TD1Q
Da9QDUU7Y@0QDVU7VD0QDa9QDUU7Y@0QDVU7QDWU7QDa9QDUU7Y@0QDXU7PD\e4QDYU7QD`;QDZU7TD1QD[U7TD2`DfEQDa9
QD`X2Q@a5QD\U7QD]U7QD^U7QD_U7P@ROQD\U7QD]U7QD^U7QDa9QDd9QDa9QD`U7QDaU7QDa9QDbU7PDR3Y@0QDcU7QDa9P
D]P1QDdU7QDeU7QDa9QDa5PDgi4QDfU7TD1QDgU7PDgi4QDhU7PDUl5QDUd2QD]e4Q@iU7Y@0QDjU7QDkU7TD1QDlU7`EVR7
QDmU7QDnU7QDoU7TD2QDPV7VD0`EVR7QDmU7QDnU7QDoU7TD2QDPV7QDQV7QD`l4Q@Y:QDRV7QDSV7QDTV7TD1QDUV7TD4QD
U7PDkZ>QDZQ2TD3QDVV7UD0PDTJQDWV7PDcl5TD4QDa5PDHQDXV7QDYV7QDa5PDHQDXV7PDSl5PDlU3QDZV7QDa9TD3QD[V7
PDSl5PDlU3PDci4QD\V7PDTl5QD]V7QD^V7PDk8QD_V7QDcT5PD\e4QDY>TD1QD`V7UD0QDaV7QDbV7S@0S@0QDcV7UD0PDd
3QDdV7QDeV7`EmNQDfV7QDk;QDgV7QDhV7SD0QDiV7PD\c3QDjV7PD\c3QDjV7PDUR3PD\c3QDkV7PDHPD[k6QDa=QDlV7PD
QP3PDW5PD[l5QDmV7PDdi4QDnV7VD0QDmV7PDdi4QDnV7QDoV7UD0QDPW7TD5QDQW7QD`l4Q@Y:PDT8PDUl5Q@hW6TD1QDRW
7PD`U;QDSW7QDTW7QDUW7TD5PD[l5QDVW7QDdm4P@bf3QDWW7PD[l5QDXW7QDdm4P@bf3QD\9PD[l5QDYW7QDZW7TD1QD[W7
QDdm4P@bf3PDmNQD\W7QD]W7QD^j4QDa>QDmi4QD^W7TD3QD_W7UD0QD`W7QDaW7TD4QDbW7QDcW7QDdW7QDeW7TD1QDfW7`
D_i4`DVl5`DTl5QDa9QDa5QDgW7TD1QDhW7QDa9Q@a5S@0QDiW7PDhZ<QDa9QDjW7PDeo6TD1QDkW7PDQU4PDbf3PDmNQDlW
7PD[l5QDmW7PD_`?PD``?PDSP3QDnW7SD0QDoW7QDUOPDZi4QDPX7SD0QDfCQDQX7PDPR7PD`d1QD[Q1PDi]8QDRX7QDSX7Q
DTX7QDUX7QDVX7QDWX7QDXX7TD3QDYX7QDjATD1QDV^4PDel6QDcT5QDZX7QD[X7TD6PD[l5PDWn:PDZi4QD\X7QD]X7QD^X
7SD0PDjU3QD_X7PDHQD`X7TD8QDaX7QD_5QDhd6PDXh1QDbX7QDcX7QDdX7QDeX7QDcV3QD`Z5QDfX7PDnn2QDgX7QDhX7QD
iX7P@bl5QD[o6QDjX7QDkX7QDlX7QD_5PDTl5PDdEPDZ[4PDTl5QD_5QDmX7QDnX7QDoX7QDPY7PDel6PD_R3QDQY7QDRY7P
DPf3QDSY7QDdQ7PD[l5QDTY7TD1QDUY7PDiEPDTl5PDel6QDVY7QDa5QDWY7QDXY7PD`i4QD_5QDYY7QDZY7QD[Y7QD\Y7QD
i^3QDeR1S@0QDi4PDTJQD]Y7PDTJPDf]:PDk`?PDTJPDdd3PDTl5PDQV>PDTJPDf[?PDV_4PDkb1QD^Y7QD_Y7PDkb1QD`Y7
PDkb1QDaY7PDP\4PDTl5PDkb1PDWT1PDel6QDWf2PDTl5QD_5QDWf2PDTl5QD_5PDUJQDbY7QDcY7PDUJQDdY7QDeY7PDbd<
QDfY7PDU`6QDgY7PDnR1PDUP7QDhY7PDal5QD_5PDXJQDiY7PDWJQDjY7PDZJQDkY7PDTJQDlY7PDlg3QDmY7QDnY7PDlg3P
DQh3QDoY7PDel6QDPZ7PD^i8QD[P7PDai;QDQZ7QDRZ7QDSZ7PDcj4PDYl5PDdj4PDcj4PDWj4PD^i4PDhj4QDTZ7PDgj4QD
UZ7PDmY:PDng<PDnY:PDng<PDng<QDVZ7QDXa2QDWZ7PDoa1QDXZ7PDTU6QDYZ7PDh`<QDZZ7QD[Z7PDh`<PDgU3QD\Z7PD`
d1PDWj2PDTj6PDWj2PDbl5PDmMPDbl5QD]Z7QD^Z7PDce4QD_Z7QD`Z7TD3QDaZ7QDbZ7QDcZ7QDdZ7PDYh6PDgm4PDmMPDm
MQDeZ7PDYh6QDfZ7PDbl5PDmMQD\n2PDnW:PDYl5PDZJPDZJPDYl5PDnW:QDgZ7PD^;QDim1QDhZ7VD0QDim1QDhZ7QDiZ7Q
DjZ7TD2QDPX3QDkZ7QDlZ7TD3QD_6TD6QDmZ7QDnZ7QDoZ7QDP[7PD[l5QDeR1QDQ[7PDWj4`DTl5QDR[7TD2QDa5PDdi4QD
S[7PDf]:QDT[7TD4QDWf2PDcl6PDlW:QDU[7QDV[7QDW[7S@0QDX[7PDSl5P@el6QDkg2PDTl5QDY[7PDWZ:QDYe1PDZb8PD
[]:PDUl5QDiFQDZ[7QD[[7PDf]:PD[l5QD\[7S@0S@0QDa5QD][7QD^[7QD_[7TD3QD`[7PDaP7QDa[7Q@a5QDb[7TD2QDc[
7QDj_1PD_3PD^i4QDd[7TD1QDe[7PD^i4QDf[7TD2QDg[7QDh[7TD8QDmZ7QDi[7QDj[7QDk[7PDQU4QDa5QDl[7PD[l5QDm
[7QDn[7QDa9QDa5QDo[7PD[l5QDlIQDP\7QDQ\7TD1QDR\7QDS\7PDea1QDT\7PDga1PDYl5PDha1QDU\7QDV\7PD]i4QDk:
QDW\7VD0PD]i4QDk:QDW\7QDX\7QDY\7QDZ\7QDa9QD[\7QD\\7TD2QDa5QD]\7QD^\7TD3QDZd3QD_\7QD`\7PDel6PDTJP
D4PDel6PDob1PDSc1PD]`5PD`f4PDma?QDa\7TD3QDb\7PDgi4QD\V7TD2PD[l5QDc\7QD^V6TD1QD_5QDd\7QDT^1QDe\7T
D1QDf\7PD[l5QDg\7QDh\7QDi\7QDhZ2QDj\7QDk\7TD1QDl\7QDm\7TD1QDa5QDn\7QDce3PDaP7P@Tl5TD4QDo\7PD^i4P
D]i4PDel6QDP]7QDQ]7SD0PDbl5PDTJPDbl5PD_U3PDbl5PDPV7PDbl5PDbl5PD`Q3PDbl5PDbl5PD]S7PDbl5QDoP2PDmMQ
DR]7QDS]7PDmMPDSc1QDT]7PD^4QDU]7PDVb1PDYl5PD^4PDjP7PD^4QDV]7QDW]7PDnW:QDX]7QDY]7QDZ]7PDT^:QD[]7P
DU^:QD\]7PD_R3QD]]7PDja1PDYNPDc;PDW5QD^]7PDjb6QD_]7PDQQ7QD`]7PD[l4QDa]7PD[l4PDUb?PDZ^:QDb]7QDc]7
QDd]7PDob1QDe]7PD^JQDf]7PD^JPD^JPDfo7QDg]7PDac1PDef4PDkHQDh]7PDk^6QDi]7PDlX:QDj]7PDeGQDk]7PDho5Q
Dl]7PDRX:QDm]7PD\X:QDn]7PD\Y:QDo]7QDP^7PDal5PDi3QDQ^7QDR^7QDS^7PDYl4QDT^7PDWn;QDU^7PDWd1QDV^7PD]
h2QDW^7PDWo2QDX^7PD]6PDWo2PD[c1QDY^7QDZ^7QD[^7PD`i;PDWj7QD\^7PDn]:QD]^7PDn]:PDRDPDnc1QD^^7QD_^7P
DT[?PD\_>QD`^7PDb]:QDa^7PDQ^:QDb^7PDiHQDc^7PDe7PDTl5PDYJQDd^7QDe^7QDf^7aDW6`D[W?`DQg<`Daj5PD[d2Q
Dg^7QDh^7PD[d2PDkb1QDi^7PDd]:PD\8PDlW:QDj^7PDib?PDgHPDgU3QDk^7PDga1PDYl5PDha1PDWb4PD[2PD_l5QDl^7
PD]V7QDm^7PDaP3QDn^7PDTi=QDo^7PDl`:QDP_7PDmMQDQ_7PDd8QDR_7QDS_7QDT_7PD[l5PDbb3PD]i4QDU_7PDmn2QDV
_7PDel6PD^n:PDjb?QDW_7PDRY:QDX_7PD]\:QDY_7PD`b=QDZ_7PDoP7QD[_7PDiEQD\_7PDSl5QD]_7PDSl5PDYS7QD^_7
PDjP7QD__7PDdi4PDSl5PDjP7PD_l5PDjP7PDoi1PDTl5PDjP7PDfh3QD`_7PDbl5QDjf5PDbl5PDgi4PD1PDgi4PD4PDgi4
VD0QDa_7PDgi4QD]R7TD6QD;QD;TD6PD4PDci4SD0PDci4QDb_7PDWh3QDc_7PDmb?PDYV?PDob1PDnb?PDka1PD]FQDk:PD
`c1PD?PDgf3PDR3QDd_7QDe_7QDf_7QDiBTD2QDg_7VD0QDiBTD2QDg_7QDh_7QDiBTD2QDg_7PDTl5QDk:QDi_7QDj_7QDk
_7UD0PDVQ7PD[l5TD6PDUl5PDho5PDYl5PDkHPDkHPDYl5QDl_7PDiHPDYl5QDm_7PDfGPDYl5PDeGQDn_7TD4QDa5QDo_7Q
DP`7PDYl5QD[Y7PDXJPD4PDWJPDTJPDYl5QDQ`7QDWf2S@0QDR`7PDXf4QDS`7PDV^8PDYl5PDWa?QDT`7QDU`7PDZJQDV`7
PDnW:QDW`7PDRY:PDTc?PDlW:QDX`7PDlg3QDY`7PDSc1PDTl5PDkn:PDSc1QDZ`7PDk^6PDcP3PDYd1QD[`7PDmMQD\`7QD
]`7PD_6PD]h2PDZl5PD_h2PD_h2PDZl5PD]h2QD^`7QD_`7QD``7TD2QDa`7PD[a1PDZl5PDTb1PDoi4PDZl5PDPj4PDbT3P
DZl5PDcT3PDal5PDTf3QDb`7PDiMQDc`7QDd`7QDe`7QDf`7PDlh2QDg`7QDh`7QDZ^7QDi`7QDj`7QDk`7PDji2QDl`7PD^
a1PDmn3PD[c?PDh^:PD\c?PDce4QDm`7QDn`7QDo`7QDPa7QDQa7PD`h2QDRa7QDSa7QDTa7QDUa7QDVa7QDWa7QDXa7PDe5
QDYa7`DVa:`Dne:`Db[?QDZa7QD[a7TD4QD\a7QD]a7TD3QD^a7`Del6`Dfl6QD_a7QD`a7QDaa7PDf]:QDba7PDf]:PDUl5
QDca7UD0PD_i4QDoS7S@0QDda7`D^^4`D^f3`DT8PD_i4QDea7S@0QDfa7QDga7QDha7QDa5PD\e4UD0PDel6S@0QDia7QDa
5aDj5aD`6aDf6aDW3QDja7UD0QDk:S@0QDka7QDla7QDk:S@0QDma7QDna7S@0QDoa7UD0QDh5SD0QDPb7UD0SD0QDPb7UD0
QDh5QDPb7UD0QDPb7QDQb7QDRb7QDSb7QDTb7QDUb7QDVb7Q@Wb7TD2QDXb7QDYb7QDZb7SD0QD[b7QD\b7S@0QDa5QD]b7Q
D^b7QD_b7QD`b7TD6PDWl5QDab7QDbb7PDcf3PDmNSD0QDcb7QDa5PDdi4PDnR1QDdb7TD1QDeb7P@[l5PDgi4QDfb7QDa=P
Dgi4QDgb7PD[l5QDhb7QDib7TD2QDjb7QDkb7PDea1PD[l5QDlb7QD^V6TD3QDmb7QDnb7PD_i4QD_5PDoR7QDob7UD0QDPc
7TD1QDQc7QDRc7TD5QDSc7PDPb1QDTc7QDUc7TD4QDa5QDVc7QDWc7TD2PDS[=QDWU5QD;TD6PDaP7PDcf3PDmNQDXc7QDYc
7QDXQ3QDZc7QD[c7TD1QD\c7QD]c7QD^c7QD_c7QFo5QDa5PDbFQD`c7TD2QDa5PDgi4SD0QDQBQDac7TD1QDbc7QDcc7QDd
c7QDec7PDlZ3QDfc7PDV\<QDgc7PDWJQDhc7QDic7TD1P@el6QDjc7PDTl5P@el6RD0QDa9QDkc7PD[l5QDa9QDlc7QDmc7Q
Dnc7QDoc7QDa9QDPd7PDdi4QDmc7QDQd7QDRd7QD`;QDSd7TD1QDTd7QDa9QDUd7TD3QDVd7QDa9PD`f3PDZS1PDVl5QDWd7
TD1QDXd7UD0PDcDTD5QDYd7UD0QDZd7PD[l5QD[d7QD\d7QD]d7TD1QD^d7QD_d7UD0QDnR4TD1QD`d7QDad7`DgD`DSEUD0
QDbd7P@jb6PD[l5QDcd7UD0QDdd7QDed7QDfd7UD0PD_Q1QDgd7QDa9QDhd7P@[l5QDid7QDjd7QDkd7QDld7PD[l5PD`1QD
md7QD`;TD1QDnd7QDod7TD3QDPe7QDQe7QDRe7TD1QDSe7QDTe7PDVl;PD[l5QDUe7QDVe7TD1QDWGQDc<QDWe7QDXe7TD1Q
DYe7QDZe7QD[e7QDa9QD\e7TD5QD]e7QDdm4P@bf3Q@^e7QD_e7PD[l5QD`e7QDdm4P@bf3QDae7PD[l5QDbe7QDce7QDde7
TD4PD6QDee7TD2QDfe7RD0QDge7PDel6TD1QDhe7QDie7QDje7TD3PD6QDke7QDle7TD3QDme7QDne7TD1PD4QDoe7PD^i4P
DTl5QDPf7QDQf7PDUl5QDRf7QDSf7PDZ`6QDTf7PDUJQDUf7QDVf7TD1PDUJQDa5PD[1PD[l5QDWf7TD2QDXf7PD[c<QDYf7
VD0PD[c<QDYf7QDZf7PD[c<QD_5PDbc4QD[f7QD\f7TD1QD]f7QD^f7TD1QD_f7TD1QD`f7TD1QD_5QDaf7TD2QDj_1QDbf7
QDcf7TD5PD^i4PDTl5QDdf7QDef7TD1QDff7QDgf7S@0QDi4QDi4TD1QDhf7QDif7QDk:PDjHQDjf7QDkf7QDlf7QDmf7QDn
f7PDjf;QDof7QDPg7TD4QDQg7QDRg7QDSg7QDTg7QDUg7PD_i4QDXf2QDVg7PDWP8QDWg7QDXg7PDnm7VD0QDXg7PDnm7QDY
g7PDnm7QDZg7QDa5PD[1PD[l5QDWf7TD2QD[g7QD\g7QD]g7QD^g7QD_g7QD`g7PDPe2PDPe2QDag7VD0PDPe2QDag7QDbg7
QDdQ7QDcg7P@el6QDdg7PDf]:PDUl5Q@eg7QDfg7QDgg7PD\8QDk:TD2QDhg7QDig7Q@jg7QD_5QDkg7QDlg7QDmg7QDng7Q
Dog7PDbl5Q@iFQDPh7QDQh7TD4QDa5P@ROQDRh7QDYe1QDSh7QDTh7P@^i4QDUh7TD1QDVh7QDWh7P@cg?QDXh7TD3QDYh7Q
DZh7TD6QD[h7QD\h7PD]i4QD]h7`Dkj;QD^h7PDZY?QD_h7TD2QD^h7PD\Y7QD`h7TD6QDah7TD3QDbh7QDch7QDdh7TD2SD
0QDj_1QDeh7QDfh7TD1QDgh7TD6PD[i4PD[l5QDhh7TD1QDih7TD6PD[l5PD4QDjh7TD1QDkh7QDlh7TD5PDWl5QDmh7TD3Q
Dnh7QDoh7TD1QDPi7QDQi7TD<QDRi7QDSi7TD1QDTi7QD_5QDUi7TD2QDVi7QD_5QDWi7TD2QDXi7QDYi7QDZi7QD[i7PD[l
5QD\i7QD]i7QD^i7P@el6TD2QD_i7QD`i7`EmN`E>`En9QDai7QDbi7QDci7QDj8QDdi7TD6QDei7QDci7QDj8QDdi7TD6QD
ei7QDfi7QDgi7TD1QDhi7QDii7QDji7QDki7TD3QD\6QDji7QDki7TD4QDli7QD\6PD4TD4PD6QDmi7TD8QDRQ6QDni7TD7Q
Doi7P@el6Q@Pj7QD_5QDQj7QDRj7Q@Sj7QD_5QDTj7QDUj7QDVj7PDZJQDWj7QDXj7PD_i4QDYj7QDZj7PD_i4PDWc4QD[j7
QD[5QD\j7TD1QD]j7QD^j7TD5QD_j7WD0QD`j7TD3XD0QDaj7QDo5QDbj7aDc6`DmMQDo5QDcj7aDc6`DmMaDW6QDo5QDdj7
TD5QDej7QDo5TD2QDY6PDai4QDR6TD1QDfj7SD0QDo5TD1QDgj7QDhj7S@0VD0QDo5TD1QDgj7QDhj7S@0QDij7QDo5QD[U1
QDY6QDjj7S@0QDkj7QDY6QDo5TD1QDlj7TD3PDai4RD0QDY6RD0RD0QDY6QDmj7QDnj7QDoj7TD1QDPk7QDQk7SD0QDRk7QD
Sk7TD2QDTk7TD4PDai4QDUk7TD2QDVk7`EPJQD\6TD2QDWk7`DT^7`DQb6`Dd8`Dh[:QDXk7TD8PD4TD5QDY6PD_i4QDQm1S
D0PDW\4QDYk7TD2QDZk7`Dbf3QD[k7TD1QD\k7QD]k7TD1QD^k7QD_k7TD4QD`k7P@ai4QDak7TD3QDbk7QFo5QDck7QDdk7
QFo5QDek7QDfk7QFo5QDX6QDgk7QDhk7TD2QDik7`D]S1`DRO`DTM`D_Y6`DZR1`D^2`DS2`DSM`DhR7`DcO`D]P1`DmR1`D
]o5`DPW6`DH`D\S7iD1SD0PD4QDjk7QDX6VD0PD4QDjk7QDX6QDm=PD4QDkk7S@0QDo5QDlk7VD0PD4QDkk7S@0QDo5QDlk7
PD1PD4QDmk7S@0QDnk7QDok7QFo5QDX6QDPl7VD0QFo5QDX6QDPl7QDm=PD4QDk:S@0QDQl7QDRl7PD4QDSl7PDTl5QDTl7T
D2QDUl7PDYl5QDVl7Q@Wl7PDci4PDld7PD[l5PD4QDXl7QFYl7QDZl7PD\c7QD[l7TD7QD\l7QD]l7TD6QD^l7QD_l7TD8QD
Qi7QDQi7SD0QD`l7TD2QD_5QDal7PDgP;QDbl7TD2QDcl7PDZi?QDdl7QD\6TD1QDel7P@ai4TD8QDfl7QDRQ6QDgl7QDhl7
PDk8PDcf3QDil7QDjl7PDcf3PDmNQDkl7PDel6QDll7QD\6QDml7TD9QDnl7QD\6TD3QDol7TD6QDPm7QD\6QDQm7TD3QDRm
7TD6QDfl7QDSm7QDTm7S@0QD\6QDUm7TD6PD4Q@h5S@0QD\6QDfl7TD8QDVm7QDTm7S@0QD\6VD0QDWm7TD3QDXm7QDYm7TD
8QDa5QDZm7QD[m7QD\m7QD]m7P@[l5QD]5QD^m7QD_m7QD`m7QD_5QDRQ6PDmNPDSl5QDam7PDZFQDbm7QDcm7PDoi1PDaY6
PDWl5PDo`4QD]Z7QD^Z7QDcY5QDdm7PD[l5QDem7QDfm7PDcl5QDgm7PDcl5PDQU4QDhm7PDcl5PDQU4QDY:QDim7QDjm7TD
4PDkQ7PDbl5QDjm7TD3PD6QDTZ5QDkm7PDbl5QDlm7TD4QDdV6QDmm7QDnm7QDom7PDi1PDUl5PDUQ7SD0PDVQ7VD0`D[l5Q
`1j5QDPn7`D^4`D_U3`DXU3`DZ4`Dc^6`De^6`D_M`DT5`D\8PDVQ7QDQn7`D[l5Q`1j5QDPn7`D^4`D_U3`DXU3`DZ4`Dc^
6`De^6`D_M`DT5`D\8UD0PDVQ7QFRn7QDSn7PDVQ7QDa9PDcDQDTn7PDcn2QDUn7S@0QDVn7PDcn2QDUn7S@0QDVn7QDWn7Q
DXn7QDQBPD[R7QDYn7PDkb1PDmo2PDTJPDdQ<QDZn7TD3PDjb6QDRQ6TD4QD[n7QD_5PDgf3QD\n7QD]6TD2QD]n7QD^n7QD
_n7TD8QD`n7QDan7QDcT2PD[l5TD8QD`n7QDan7QD^6S@0QDbn7PDUR3QDcn7PDU_6QDdn7QDRQ6PDmNS@0QDen7TD3QDfn7
QDRQ6TD4PDWl5QDgn7QDRQ6TD3QDhn7QD_5QDRQ6QDin7P@[l5S@0QDjn7VD0QDRQ6QDin7P@[l5S@0QDjn7QDkn7QDRQ6QD
in7PD[l5S@0QDln7PDcf3PDmNQDmn7QDnn7QDRQ6TD3QDon7QDPo7PDgf3PDmNS@0QDQo7PDcf3PDmNQDRo7`Del6`D]6QDT
Z5QDSo7QDa=QD]m7P@[l5P@mNQDTo7VD0QD]m7P@[l5P@mNQDTo7QDUo7QDVo7QDWo7TD6PD4QDXo7QDYo7TD5QD0`DXk6`D
jC`DdY4`D^Y4`DmC`Dcl6`Ddl6QDZo7TD6QD[o7Q@\o7TD1QD]o7QD^o7TD3QD_o7TD8QD`o7QDao7QDbo7TD4QDa5QDco7Q
Ddo7QDaHPD]6TD5QDgh5QDeo7TD1QDfo7PDel6QD^5QD_5QDgo7P@el6QD_5QD_5PD^i4PDTl5QD_5QD_5PD9QD_5PD^P7QD
ho7QDio7QD_5QDjo7PDXl5QD_5TD6PD[l5QD_5QD_5QDko7QDlo7QDmo7QDQn4QDno7TD5QDoo7aDj5aD`6aDf6QDPP8TD4Q
DQP8`Del6`DR8`Dcl6`DSj4`DcE`DlU3PDXl5QDRP8PD[l5QDSP8QDTP8QDUP8QDVP8TD2PDUl5QDWP8SD0PD4SD0PD4S@0Q
DXP8QDa5QDTY7TD1QDYP8QDZP8QD[P8SD0`EmN`E>`En9`E[l5`Ebf3`E`f3`EXU;`EYU;`EnN`EROQDV7QD\P8`DjP7`EmN
`E>`En9`E[l5`Ebf3`E`f3`EnN`EROQD]P8QD^P8SD0`DjP7`EmN`E>`En9`EnN`EROQDV7TD3PDai4SD0QD_P8QDPl7QDW7
QDV7TD2PD4QDW7SD0TD2QD[MPDbl5TD4QD`P8PDQU4QD`l7QFaP8TD2QDbP8VD0QD`l7QFaP8TD2QDbP8PD4`EmN`Ekb1`Ej
b6`E_f3`E>`En9QDY7TD5PDbl5QDZ7TD3QDcP8`D^i4QDdP8PDXl5TD4QDeP8QF[c3TD1QDfP8QDgP8SD0QDhP8QDT_3QDiP
8TD2PDai4QDjP8P@el6TD2QDkP8QD`i7PD_i4PDel6QD_5QDlP8QDmP8TD2QDnP8TD3QDoP8QDX7TD3QDPQ8QDQQ8QDRQ8QD
SQ8QDTQ8QD[7TD6QD\7TD1QDUQ8QD[7PD4TD3QDVQ8QD[7TD4PD6QDWQ8QD_5PD<SD0QD]7TD6QDXQ8PD=QDYQ8SD0QD]7TD
5QDZQ8QDeR1TD2QD[Q8QD]7TD3QD\Q8TD4PDbl5SD0QD]Q8TD7QD^Q8aDj5`Ddi4aD`6aDf6SD0QD_Q8TD1SD0QD`Q8QDaQ8
TD1QDbQ8QD_5QDcQ8TD3QDdQ8SD0QDeQ8TD4QDfQ8QD_5TD2QDgQ8PD6PDhd7RD0QDhQ8TD7QDiQ8RD0UD0QDjQ8QDkQ8PD6
UD0QFo5QDlQ8TD3PD6UD0QDmQ8QDnQ8TD4PD6aEoQ8QDi4QDPR8Q`1j5QDQR8aDW6aDo5QDRR8TD2QDSR8QDTR8QDUR8QDTR
8QDVR8QDWR8QDTR8VD0QDWR8QDTR8QDXR8QDi4TD2QDYR8QDZR8QD[R8PDTl5S@0QDi4QD\R8PDTl5S@0QDi4WD0QD]R8XD0
QDi4`DTl5`DPO`DnN`DQO`DoN`DT`;`D[2`DSP3QD^R8S@0QDi4Y@0QD_R8QD`R8PDd[2PDgi4QDaR8TD2PDUl5QDbR8QDcR
8QD\T1QDh9QDa5S@0QDdR8QDeR8QDfR8QDgR8S@0QDhR8QD\T1QDiR8S@0QDi4PDbl5P@cl6QDkU1PDTl5Q@h5S@0QDjR8QD
kR8TD4QDj4QDj4TD2QDlR8PDk8PDcf3PDmNPDea1PD[l5QDmR8PDWT1QDnR8QDoR8QDiBQDPS8QDQS8QDiBQDk:QDRS8QDSS
8PDbk?PDaj1QDTS8PDaj1QDTS8UD0WD0QDUS8XD0SD0QDVS8UD0WD0QDWS8XD0QDXS8TD3QDYS8QDZS8QD[S8QD\S8Q@Ye1Q
@\S8QD]S8QD^S8QDk:QD_S8QD`S8PDh`<QDaS8QDbS8QDcS8PD[l5QDdS8QDeS8QDiFSD0QDfS8PDSf4QDgS8QDhS8PDbMQD
iS8`DUl5QDjS8QD`g4QDkS8S@0QDlS8QDmS8PD[l5QDnS8PDi_>QDoS8QDa9QDja1QDPT8QDa9QDQT8PDR3QDRT8QDST8TD2
QDa5PDgi4SD0QDa=QDTT8QDUT8VD0QDTT8QDUT8QDVT8QDWT8QDk:S@0QDi4QDXT8PD[l5QDYT8QDa5QDZT8QD[T8P@el6QD
\T8PD^i8PD\8PDkb1PDTl5QD]T8PDog3PDcFPDal5QDh^1PD]S7PDbl5QDa9QD^T8PDUl5PDeh3PDQU4PDnNQDgW2PDmNQD_
T8PD[l5QDa9QDjW7PDel6TD1QD`T8PDU6QDaT8PDUR3SD0TD3QDbT8UD0QDcT8PD[l5QDdT8QDeT8QDfT8QDT;QDgT8QDhT8
PD[l5QDiT8UD0PDXQ3PD[l5QDjT8QDkT8QD`g4Q@h5TD3QDlT8PDgi4QDmT8PD[l5QDnT8QD_5PDQe4PDTl5QDoT8PDYc<QD
PU8P@el6QDQU8PDTl5QDRU8PDd_7QDSU8QDi4TD5QDVj2QDTU8UD0QDUU8QDVU8TD1QDWU8QDXU8QDQ6QDYU8PDXf4QDWS5Q
DZU8PDel6QD[U8PDRNQD\U8PDa]:QD]U8QD^U8QD_U8QD`U8PDdd3PDgMQDaU8QDbU8PDUY;PDYh6QDcU8PDUJQDdU8QDeU8
PD_i4QDfU8QDgU8PDTJQDZk5QDhU8PD]i4QDk:PDRf1PDcl6PDlg3QDiU8QDjU8PDel6PDlg3QDkU8QDk:TD1PDlg3QDlU8Q
DmU8QDnU8QDoU8PDiHPDcl6PDTJQDPV8QDQV8PDT8PD\HQDRV8QDSV8QDTV8QDUV8QDVV8QDWV8QDXV8PD_R3PDTl5PDel6Q
DYV8QDZV8QD[V8QD\V8QD]V8QD^V8QD_V8PDTl5PDel6QD`V8QDaV8PD_i4P@el6QDbV8QDcV8QDdV8PDcl6QDeV8QDfV8QD
gV8QDhV8QDiV8TD3QDjV8QDPZ7QDkV8QDPZ7QDlV8QDmV8TD4QDnV8QDoV8TD1QDPW8QDQW8QDa5QDRW8`D[c3`DT8`DZF`D
gD`DX:`Da[4`DP8`DnG`DX`4`Don;`Del6`Dcl6`D]3`DQE`Dmb1QD[5TD3QDSW8QDgS8PDel6TD1QDTW8QDhY3QDY:PDel6
QDUW8PDTl5QDVW8QDa5QDWW8QDXW8RD0QDYW8TD4PD[l5QDZW8TD1QD[W8TD1QD\W8PD[l5QD]W8TD1QD]_5QD^W8S@0QD_W
8QD`W8RD0QDa5PD_i4PDel6S@0QDaW8UD0aDo5aDl5aDd5iD0iD1`Dm9`DjT;`DmM`Dgi4`Djb6`DPQ7`DiE`DkP7`DRe4`D
lP7`D`h6`Dfi4`DYT3`Dbj4`Daj4WD0SD0XD0QDbW8QDcW8QDa5QDdW8QDeW8PDfh3QDfW8TD1QDgW8QDhW8QDo5TD1QDiW8
P@\e4QDjW8WD0QDkW8QDlW8XD0TD2QDem7QDmW8PD`P7QDnW8QDfY5QDa5PD\e4QDoW8QDa>QDPX8TD2QDQX8UD0PDcl5QDg
n4QDRX8TD:PD2QDSX8TD4QDTX8PDai4QDa5QDUX8PDWl5TD2QFVX8QD\6TD1QDWX8`D\S7`DH`DRe4`DQl7`D]`4`D\`4`DT
U6`Dai4`Dn;`Dfh3`Eif3`Edi4`Ehf3`E\c3`E[l5QD\6TD1QDXX8QDYX8TD1QDZX8QD[X8TD2QD\X8QD]X8QDa9QDZl7QD^
X8QD_X8QDa9QD`X8QDaX8QDa>QDbX8QDcX8SD0QDa>QDbX8QDdX8QDeX8QDfX8TD1QDgX8PDHPDWj4QDeX8QDfX8TD1QDgX8
PDHPDWj4QDa>QDbX8QDhX8SD0PDal5SD0TD6PD6QD_5QD_5QDiX8QD`;PDZb4QDjX8TD1QDXGQDkX8TD1QDlX8QDmX8P@Tl5
P@el6QD_5S@0QDj8TD1QDnX8QDoX8PD\c7QDPY8TD2QD^7TD6QDa5QDQY8QDPY8TD2QD^7TD6QDa5QDRY8SD0QDSY8QD^7TD
6QDa5aDj5aD`6aDf6QD^7PDTl5QD^Z6TD6QDa5QDQY8QDTY8TD1QD`7PD[l5QDUY8QDVY8QD`7QDWY8QD_7QDgV2TD1PDc3Q
DXY8QDYY8TD1Q@[U1QDZY8QD[Y8QD\Y8PDk8TD1QDZY8TD2QD]Y8QD_7PDbf3PDnn2PD[l5QD^Y8QD_Y8TD3QD`Y8QDaY8QD
bY8QDa5QDcY8QDdY8QDeY8QDfY8UD0QDgY8QDa9TD9PD4QDa9QDcX1PDR3SD0QDa9QDhY8PDR3QDiY8QDa9PDbf3PDR3PDPo
2PD[l5QDjY8QDa9QDe[7PD^i4PDTl5QDa9QDbj4PDmNQDkY8PD[l5QDlY8TD1QDmY8P@ai4QDRP6P@bf3QDnY8S@0P@Ul5PD
bl5QDoY8QDPZ8TD1QDQZ8QDa9QDa5PDdi4QDRZ8QDa9QDfS2QDRZ8QDa9QDSZ8QDc<QDTZ8`Dnn2`Dan2`DdQ1`Dfh3QDa9Q
DUZ8QDVZ8QDa9QDW^5QDc<QDWZ8QDa9QDXZ8QDWZ8QDa9QDaZ5QDc<QDYZ8QDZZ8QDa9QD[Z8PDdQ1QDZZ8QDa9QD\Z8PDHQ
D]Z8PDHQD^Z8QDa5QD_Z8QDc<PDcl6QD`Z8UD0PD`P7TD<QDa5PDUl5QDaZ8PDUl5QDbZ8PD[l5QDcZ8QDdZ8QDhj4TD1QDa
5QDc<PDUl5QD[Y8QDeZ8PDUl5QD[Y8PD[l5QDfZ8TD2QDc7TD4QDd7QDgZ8QDc7TD2PD\m?PDYl5PD]m?QDhZ8TD2QDe7QDi
Z8`DWc4`D[[4`DVg1QDjZ8QDkZ8Q@lZ8PD6QDmZ8TD1PD_i4QDnZ8QDoZ8QDP[8QDQ[8PDbl5PD]S7QDR[8PDel6TD2QDS[8
QDT[8QDi4TD8QDU[8PDel6WD0QDV[8XD0QDW[8QDX[8QDY[8QDZ[8QD[[8QDY[8`Eif3`Edi4`Ehf3`E\c3QD\[8QD][8TD3
QD^[8PDai4QD_[8TD2QD`[8QD_5TD1QDa[8UD0PDcl5TD8QDa=QDb[8UD0PDcl5QDc[8QDd[8QDRo4TD3QDe[8QDf[8QDi4Q
@hZ6QDg[8Q@j5QDh[8QDi[8TD2QDdU2QDj[8TD2QDf7QDk[8QDf7QDa5QDl[8SD0QDm[8SD0QDVn6SD0PDUJQDn[8QDo[8QD
a7TD4QDP\8QDQ\8QDhY3QDb7Q@R\8`Del6`Dcl6`Ddl6`Dfl6`DSj4`DcE`DnP7`DoP7`DjP7`DXj4`DYj4`DZj4`DWj4QDS
\8PD]6PDTl5QDT\8TD3QDU\8QDV\8TD1QDg7QDWg4TD9QDV\8TD1QDg7QDW\8PDf]:QDQBQDX\8PD[l5QDY\8VD0QDX\8PD[
l5QDY\8QDZ\8QD[\8QD\\8QD]\8QDa=QDVW7QD^\8TD:QD_\8QD`\8TD2QD_5QDa\8TD1QDb\8QD^\8TD:QD_\8QDc\8S@0Q
Dd\8QDa9TD1QDe\8QDa9QDf\8QDg\8TD8QDh\8QDi\8TD1QD_5QDj\8QDk\8TD1QD_5TD2QDb\8QDl\8[Q1400YP1510[P14
20YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P19A1^P18
B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[P13N2VP15O2\P13N2UP15P12ZP1
9Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP14[13VP14\13WP13]13VP18^13_
P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14TP13i14UP12j14TP14k14VP13l1
4XP15m14YP15n14YP15o14[P15P24XP14Q24VP13R24WP17S24ZP15T24XP13U24TP15V24YP15V24[P14W24WP14W24YP14
X24VP12Y24TP14Z24[P14[24WP14\24TP14\24VP16]24YP15^24YP13_24TP13`24VP12a24UP14b24VP16c24XP16d24XP
16e24ZP18f24\P13g25VP13h25WP13i25WP14j26TP12k26TP12l26TP12m26TP12n26TP12o26TP12P36TP12Q36TP13R36
TP12S36TP12T36TP12U36TP13V36VP12W36TP13X36TP13Y36VP12Z36TP12[36TP14\36ZP13]36TP13^36VP14_36VP16`
36UP13a36WP12b36UP13c36WP13d36UP13e36XP13f36WP14g36XP15h36XP14i36WP15j36YP14k36TP14k36VP14l36VP1
5m36XP13n36UP16o36YP12P46TP16Q47VP16R47XP14S47VP19T47ZP14U48VP14V48VP15W48VP14X48VP16Y49XP17Z49]
P15[49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:VP14a4:ZP14b4:XP13c4:TP13d4:WP17e4:TP14f4;TP14g4;VP13h4
<TP12i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<VP15n4<XP15o4<YP15P5=[P15Q5>XP1;R5?VP14S5?VP15T5?ZP17U
5?XP16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[5@XP15\5@VP15]5@VP15]5@XP16^5@[P16_5@VP16`5@ZP15a5@XP1
5b5@ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP17h5AXP17h5AZP16i5AXP13j5ATP14k5AWP13l5AUP15m5AZP14n5AY
P13o5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AWP16U6AYP13V6AUP12W6AUP13X6AXP14Y6AZP13Z6AYP14[6AWP14[6
AYP14\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6B]P15a6BYP16b6BZP16c6CXP17d6DVP15e6DXP15f6DWP15g6DYP16
h6D`P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12n6DUP12o6DTP12P7DTP14Q7DVP16R7D[P15j3D[P14S7DWP12T7DUP
15U7DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP13[7DVP14\7DZP13]7DXP12^7DTP12_7DTP14`7DZP12a7DUP15b7D
YP16c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7DYP14i7D\P13j7DYP13k7DWP12l7DUP12m7DUP14n7D\P14o7DWP13]
7DWP12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U8DVP13V8DWP12W8DUP12X8DUP12Y8DUP12Z8DUP12[8DUP12\8DUP1
2]8DUP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP13b8DYP12c8DUP12d8DUP12e8DVP12e8DVP12f8DUP12g8DTP12h8DU
P12i8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DVP13n8DYP12o8DTP12P9DUP13Q9DTP12R9DTP12S9DUP12T9DVP12U9
DUP12V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9DTP13\9DVP14Q2DVP15]9DVP14^9DYP14_9DWP16`9D\P13a9DTP13
b9DXP14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15h9DVP14i9DVP16j9DYP13k9DXP14l9DWP16]9DXP13m9DVP16n9D^P
14n9DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP14T:DYP12U:DTP12V:DTP14W:DVP13X:DTP12Y:DTP15Z:D_P12[:D
VP12\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3DWP13`:DVP15a:DXP15b:DXP14c:DUP14d:D[P12e:DSP14f:D\P13g
:DYP13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l:DUP13m:DYP12n:DVP12o:DTP14P;DYP12Q;DUP12R;DUP12S;DUP1
3T;DYP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP12Z;DUP12[;DTP12\;DUP12];DUP12^;DVP12_;DUP12`;DVP12a;DU
P12b;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DUP12h;DUP12i;DUP12j;DUP12k;DTP12l;DUP12m;DUP12n;DUP12o;
DUP12P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<DUP12V<DVP12W<DUP12X<DUP12Y<DUP12Z<DUP12[<DUP12\<DUP12
]<DVP12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12c<DVP12d<DUP12e<DVP12f<DUP14Q:D\P12g<DVP13h<DWP12i<DUP
12j<DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP12P=DVP12Q=DUP12R=DUP12S=DUP12T=DUP12U=DUP12V=DUP12W=D
UP13X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=DUP13^=DXP12_=DVP12`=DVP12EDSP12a=DUP13b=ETP15c=EYP12d=
EUP12e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=GXP12k=GTP14l=GTP14l=GVP15m=GYP13n=GVP15o=GYP13P>GYP13
Q>GXP13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13W>GXP13X>GTP12Y>GUP13Z>GYP12[>GTP12\>GUP12]>GUP12^>GVP
12_>GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP12e>GUP12f>GUP13g>GYP13h>GYP12i>GTP13j>GTP13k>GYP13l>G
YP14m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?GTP12S?GTP12T?GTP12U?GUP13V?GYP12W?GVP12X?GUP12Y?GTP12Z
?GTP12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`?GVP15a?GTP13b?GVP12c?GUP13d?GXP18e?HWP14f?HWP11EHRP13
g?HWP19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l?HRP13m?HRP13m?HRP12IHRP11EHRP12n?HTP12o?HTP14P@HTP13Q
@HUP15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@JTP13W@JWP14X@JZP13Y@JTP14Z@JZP13[@JTP13\@JWP12]@JUP14
^@KTP13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14d@LZP12e@LTP13f@MTP13g@MVP13h@MWP16^2MZP14i@NVP11ENRP1
2j@OUP13k@OWP12l@OUP17m=OXP13m@OWP15n@OZP16o@O]P14PAOVP14QAOVP17RAO_P14SAOUP15TAOYP14UAOVP17VAOV
P15WAOWP14XAOVP13YAOUP16ZAOZP14[AOZP15\AOVP15]AOXP14^AOZP15_AOXP15`AOXP14aAP1VP16bAQ1YP16cAQ1[P1
3dAR1UP14eAR1UP14fAR1WP14gAR1WP14hAS1VP13c=S1UP14iAT1ZP14jAT1YP12kAT1UP12lAT1UP13mAT1UP16nAT1\P1
3oAT1UP13PBT1WP13QBT1XP14RBT1VP17SBT1XP14TBT1VP15l9T1ZP13UBT1TP13VBT1TP13WBT1TP14XBT1YP12YBT1TP1
2ZBT1TP12[BT1UP13\BT1TP12]BT1TP15^BT1[P12_BT1UP13`BT1UP13aBT1WP12bBT1UP16nAT1\P14cBT1XP12dBT1UP1
3eBT1UP13fBT1WP14gBT1VP14hBT1XP15iBT1YP13jBT1TP12kBT1TP12lBT1TP14mBT1WP17nBT1ZP15oBT1VP15PCT1VP1
3QCT1TP14RCT1WP16SCT1\P15TCT1VP16UCU1YP16[2U1ZP15VCU1WP14WCV1WP16T@V1YP13XCV1TP13YCV1TP14ZCV1VP1
4[CV1VP14\CW1VP15]CW1[P15^CW1VP15_CW1TP15`CW1XP15`CX1XP15aCX1XP14bCY1VP14cCY1VP14dCY1XP13eCY1TP1
7fCZ1XP15gCZ1XP11E[1RP13hC[1WP13iC[1WP13jC[1XP14kC\1VP13lC]1TP15mC]1TP14nC]1TP15oC]1TP14PD]1VP14
QD]1WP14RD]1UP16SD]1VP16SD]1XP13TD]1VP14UD]1VP15QD]1WP12VD]1SP13WD]1TP12XD]1TP13YD]1TP13ZD]1UP15
QD]1WP13[D]1TP18\D]1TP15c=]1WP14]D]1YP14^D^1TP13_D^1TP13`D^1TP14aD_1TP13bD_1TP13cD_1VP13dD_1VP13
eD_1VP1EfD_1UP14gD`1WP14hD`1YP16iD`1YP16jD`1\P15kD`1YP14lD`1VP14mD`1XP15nD`1YP16oD`1\P14PE`1XP12
QE`1VP13RE`1WP12SE`1UP13TEa1TP13UEa1TP13VEa1TP15WEa1WP12XEa1UP13YEa1TP12ZEa1UP16[Eb1VP13\Eb1VP14
]Eb1ZP15^Eb1]P14_Eb1VP15`Eb1VP16aEb1XP14bEb1VP16c=b1WP17cEb1XP13dEb1TP14eEb1VP12fEb1TP14gEb1VP13
hEb1VP14iEb1ZP12jEb1UP11Eb1RP12kEb1VP12lEb1VP12o8b1TP13mEb1WP12nEb1TP12oEb1UP13PFb1XP14QFb1ZP14R
Fc1XP13dAc1UP13SFc1WP14TFc1VP12UFc1TP12VFc1VP12e:d1TP1>WFd1UP1>XFd1WP13YFd1UP12ZFd1UP12[Fd1UP15\
Fd1WP14]Fd1WP13^Fd1VP12_Fd1UP12`Fd1VP12aFd1VP13i3e1UP14bFe1VP12cFe1UP14dFe1VP14eFe1VP15fFe1YP13g
Fe1TP12hFe1UP12iFe1UP16jFe1YP14T@e1WP14kFe1VP16lFe1VP16lFe1XP15mFe1YP13nFe1XP15oFe1XP14PGe1XP15Q
Ge1XP13RGe1VP15SGe1TP15TGe1VP15UGe1YP1:VGf1TP16WGf1VP16XGf1XP15YGf1XP14ZGf1WP15R7f1YP14[Gf1VP14i
Af1ZP12\Gf1UP13]Gf1WP13^Gf1VP15_Gf1ZP12`Gf1TP13aGg1VP16bGg1TP19cGg1TP13dGg1XP13eGh1VP13fGh1UP17g
Gh1\P14hGi1VP13iGj1UP1=jGk1TP1<kGk1UP19QDk1VP13lGk1VP17c=k1ZP14mGk1XP15nGk1VP15oGk1YP19PHk1UP14Q
Hk1TP14RHk1WP15SHk1WP15THk1YP15UHk1VP14VHk1ZP15WHk1VP14XHl1VP13YHl1VP15ZHm1VP14[Hm1WP13dAm1UP14\
Hm1XP16]Hm1ZP16^Hm1XP16PHm1XP18_Hm1UP13Em1SP14`Hm1VP15aHm1WP15bHm1VP12cHm1UP12dHm1TP14eHn1UP14fH
o1WP15gHo1WP15hHo1WP17iHP2VP14jHP2VP13kHP2VP13lHP2TP13mHP2VP13nHP2TP15oHP2YP14PIP2WP1<QIP2TP15RI
P2VP12SIP2UP16TIQ2\P15UIQ2XP15VIQ2XP14WIQ2VP17XIQ2ZP13YIQ2TP13ZIQ2TP15U@R2_P12[IR2UP12\IR2TP13]I
R2VP14^IR2XP13_IR2UP12`IR2UP16aIR2UP17bIR2VP12cIR2TP14dIR2TP13eIR2VP12k8R2UP12fIR2TP13gIR2WP13hI
R2UP14iIR2YP14jIR2WP14kIR2VP13lIR2WP12mIR2UP13nIR2VP14oIR2YP16^2R2ZP13PJR2TP13QJR2VP14RJR2VP13SJ
R2WP15TJR2XP12c<R2VP13UJR2XP13VJR2YP15i:R2\P14WJR2\P14XJR2ZP15YJR2YP12ZJR2UP14[JR2VP14\JR2WP12]J
R2TP15^JR2[P14_JR2XP15`JR2VP14aJR2ZP13bJR2XP12cJR2UP15dJR2YP12eJR2UP14fJR2VP15gJR2VP13hJR2VP15iJ
R2\P12jJR2UP12kJR2UP12lJR2TP12mJR2UP12nJR2UP12oJR2UP12PKR2UP13QKR2WP13RKR2WP13SKR2WP13TKR2XP14UK
R2ZP12\8R2VP14VKR2WP12WKR2TP13XKR2WP13YKR2XP12ZKR2UP12[KR2UP12\KR2TP12]KR2TP12^KR2TP13c7R2YP12_K
R2TP12`KR2TP12aKR2TP14c7R2ZP14bKR2WP12cKR2TP13dKR2WP12eKR2TP13fKS2TP13gKS2VP14hKS2VP13iKS2TP1BjK
S2VP13kKS2TP15lKS2YP14mKS2ZP13nKS2VP12dHS2SP18j3S2[P17oKS2[P12dHS2SP15PLT2ZP1IQLU2oL3RLV2VP12SLV
2UP14TLV2VP15ULV2VP16VLV2VP12WLV2UP12XLV2TP13YLV2WP14ZLV2VP16[LW2ZP14QDX2WP15\LX2YP1=]LX2TP18^LX
2TP13_LX2TP13`LX2TP14aLY2XP13bLY2VP13cLY2VP14dLY2WP15eLY2XP16fLY2\P14gLY2ZP17hLY2\P14iLY2YP16jLY
2XP18kLY2XP12SEY2UP16lLZ2XP17mLZ2YP17nLZ2VP16oLZ2[P15j3[2YP13PM[2VP15QM[2YP16RM[2XP15RM[2WP15SM[
2]P14TM[2VP13UM\2VP13VM\2VP19WM]2_P14XM]2YP16YM]2`P14ZM]2ZP15[M]2\P19\M]2XP15]M]2YP146^2YP13^M^2
VP18_M^2XP13`M^2VP14aM^2XP13bM^2VP15cM^2ZP14dM^2YP14eM^2YP14fM^2YP13gM^2WP16hM^2ZP15iM^2\P16fG^2
[P14jM^2ZP16kM_2XP15lM_2[P17mM`2VP14nM`2WP14o1a2WP12oMa2TP17PNa2_P19QNb2]P12RNb2TP13SNb2VP19TNc2
YP16UNd2XP15VNd2WP14WNd2WP14XNe2VP15YNf2VP17ZNg2ZP14[Ng2WP14\Nh2VP12]Ni2UP14^Nj2VP12_Nj2TP1?Ej2R
P13`Nj2XP13aNj2TP13bNk2TP15bNk2VP13cNl2WP14dNl2WP14eNl2YP12fNl2TP13gNm2VP19hNm2\P19iNm2\P18jNm2\
P17kNm2ZP1
"""##)
}
