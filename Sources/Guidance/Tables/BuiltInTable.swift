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
tripled faults shortcuts rebuild regain rectify combat eradicate defend conquer rejected favour
favor=_i> strange informal disgusting revolting vile yucky gross verdict noisiest noiziest=hi>
cleaning lady ladies rating competence competense=mi> abilities communicates receptionist
receptionists funnier brainy hopers classmate classmates brother sister chairman chairwoman
chairperson circumstance situations extent conditions basis kinds ratio deadline huh shan't
chooses organises organizes=gj> maximum they've attracted clean 10 diagnosis abused medication
habitually periodically thrice tend tends tended ad nauseam masses myriad interaction copious
abundant plentiful countless numerous limitless substantial disproportionate significantly
equals layer fibre sacred fixes resolves carpeting whit hived siphoned carted vegetate housed
housing seals sin childminding wrapping hushes airbrush sanitise sanitize=Xl> sanitised
sanitized=Yl> sugarcoat sugarcoated cherrypick twist twisted squirrelled squirreled=_l>
spreadsheets brushing shrugging shelter shelters sheltering magicked conjures dreamed rig gamed
gaming cigarette guesstimate guesstimates concocted capitulated capitulates relented
surrendered bottled kowtowed kowtows backtracked backpedalled backpedaled=Xm> straightaway
swerve swerved deflect deflects deflected fobbing dine dines dined dining traded straying
veering shaded bleeds morphs evening clearing banter sarcasm interrogation generalities
helplessness passivity repetition verged wanders melee din ourselves orselves=Wn> gnawed !the
tainted clouded fanned fanning flames suspicion piles piling heaped heaping misery mizery=dn>
agony flattering unflattering disguises disguizes=hn> disguised disguized=in> conceal conceals
belie belies belied partial sells understate understates understated oversells overclaim
overclaims overclaimed overplays bigs bigged risks overinflated estimate hinging fumes
shouldered shouldering shore shores shored shoring propping anchored spearhead spearheads
spearheaded mastermind masterminds masterminded orchestrate orchestrates orchestrated
turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging goofing
horsing monkeying footling pratting dallying gallivanting vegetating baiting rile riling
twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal funnily
fairness defence defense=oP? deigned condescended dares uplifted oftener theory principle
practises practizes=WQ? deed exists existed attraction contrasts knits whittled dived wades
butt butts butted paused roots lustre luster=fQ? inroads sprout sprouted snowballs cornered
collared buttonholed accosted waylaid dole doles doled doling dished dishing detentions churn
churns churning crank cranks cranked trot trots trotted forth policed lord lords lorded lording
digging latches latched latching creams creamed creaming hemmed boxed typing pad darker hotter
fierce albeit quibbles criticisms frills hoot arithmetic rusty husk selves reigns reigned
tyrannises tyrannizes=_S? looms loomed spotlight clamour clamor=cS? clamours clamors=dS? smelt
headship oxbridge motley fearsome unholy gruesome squad twosome threesome duo alliance married
chained shilling shiling=ST? pussycat reining fills filled camels newcastle image linger lodge
streaked forge forged lowlight pinnacle nadir planets countries centuries pose poses posing
alleged purported nominal nominally ostensible notional notionally boils boiled devour
devor=RU? devours devors=SU? epitome essence essense=UU? embodiment antithesis caricature
parody health foothills reels mildly remind section clocked discovered accustomed co multi semi
received stocked supervised supervized=hU? intentioned numbing destroying hoc baked sensitivity
ranging centred user universally staffed whelming explanatory indulgent congratulatory
leftovers 's motoring racing romping coordination articulation hotbed island fancies whisker
discharges obligations commitments alright usp zipped trundle trundles bounces canter canters
condition repair sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms
changeover metallic monotone razor placing addresses micro peculiar weird bizarre puzzling
outlook searching probing pertinent !number acoustics output demeanour demeanor=kW?
conditioning raid v draughty sparingly placed allocated positioned thumbed documented versed
primed schooled honed dress applies timed reacts reacted unwell dud loser gaggle voucher chill
accuracy fidelity mistrust friction animosity rivalry harmony discontent painted upward
breakthrough milestone setback necessity constraint festival solving major source sorce=WY?
mucking fooling larking naughtiness disobedience disobediense=\Y? yardstick proven exceeded sub
abnormal tripped texts batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran
swiss tee lures behold witness gladden gladdens swells cockles stripes accomplishment dos do's
bettering topping bettered unbettered unimprovable unfaultable champagne future package gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched dna safety
bloodstream veins heft sheen appeal hardened scarred vaunted fabled sickly shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn
stately mournful mornful=c\? jig carol tunes ballad polka melody tempo north east outer sunny
shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated
mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit consumer durable goods monopolistic competition
markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse
correlation skew gradient ions ion index indices random sampling parallax deviation frequency
dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=i_? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=S`? medical sensory mobility disability
dizability=W`? disabilities dizabilities=X`? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=n`? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=Tb? photographer vaccinations jabs immunisations
immunizations=Xb? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=mb? credited condemned defended d e adverts advertisers
advertizers=Tc? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=Wd? properties giants pirates shopkeepers doll teddy interpreter id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate arriving invitation invitations
assemble intrigued wi fi gender grains dissolves float floats evaporate cooled bye shepherd
samaritan parenting guide guides actions fees items loan loans consent manchester london tom
conductors multiple vis edition analysis analyzis=Qf? educational dietary footwear clothing
friendship trophy shield mesh raincoat objects doctors supplies chin greeted certificates sandy
fertile harvests farming incorrect textures repairs protein circuit circuits period angled
britain grandmother grandfather uncle aunt heroes muscle reactions prince pendulum variables
clause digit digits distribution vowel seller arts liner mental fortnight histories wonky guys
deck spaces exits western clare casual isle dinkum shaft emoji coordinates swimmer society
broker electron electrons cholesterol singer rainfall irrigation crops narrator protagonist
hamlet juliet romeo goldilocks troll witch soldier soldiers crow princess wicked evil particle
particles seedling seedlings germinated condensed photosynthesis gravity insulators lava
snowman puddle expands expanded sketched streams bunk foggy snack carrots rust underline
adjectives adverbs completed filed stored bingo parliament monarch pharaoh tsar blitz trenches
suffrage wrongful matt inwards outwards studying typed arrange venue blanks visiting
viziting=Tj? op vocab keywords pledge emotions makaton widgit smiley smileys emojis toner valid
snagging bills permissions router perished rusted hoist chromebooks ipads leaky flickering
squeaky flickered smoked unripe pears tomatoes oranges lemon freezing luke wiring electrical
mechanical technical crossword clues tummy gymnasium hips wraparound childcare social intimate
dental palliative aftercare unity endeavour endeavor=gk? population coral species economic
imperial habitat decay regeneration renewal qualify qualifies chanted shrieked gasped squealed
aloud buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes attributed
electrician certified deemed surveyor auditor county hmi inspectorate criticised criticized=kl?
inspections representative rep solicitor proposed eligible licence license=Rm? delegation
covenant cyclists taxis motorists sampled visited vizited=Ym? sprite sprites bugs algorithm
algorithms pseudocode subroutine debugging psalm proverb allegory dealt traces explores shares
deciding judges judging gauge strangest funniest simplest perspective appoint whom recover
adjust instance describing complimented union police ministry contractor published ofsted's
estyn's regulator regulator's inspected noticeboard posted pinned marshal emergency evacuation
legal mandatory snowing adjective adverb abbreviation notify submit submitted logged
accompanied renewed forbidden liable ml school's trust's academy's judgements judgments=Zo?
catchphrase punchline phrased deems criticises criticizes=_o? condemns tweet voicemail plumped
dashboard dataset spokesman spokeswoman spokesperson lawyer reporter neighbour neighbor=ko?
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen invented unauthorised unauthorized=lP@
authorised authorized=mP@ absences absentee absentees signatures woodland diploma enunciated
holder sleepers o disk elections injuries vowels persons calculate calculated estimated
probability investigate fabrics poet mime knelt cited voiced quotes refers referred recommends
advises advizes=lQ@ manual webpage receipt whilst interviewed suggesting implying grading
arguing evaluated implied ranking pros cons recited recites stanza canto stating whereas
discrete logbook principles enters conducted sealed scanned moral prefixes suffixes debts fines
arrears refund refunds references query queries assignment assignments appointments vacancy
vacancies synonym antonym replaced jotter jotters issued
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
`6a6Z6[6\6e5eR9^S@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
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
S=S=S=[=o<[=[=\=o<\=S=S=]=^=S=S=_=`=S=S=a=`=S=S=o<o<o<o<Q=o<Q=S=S=S=S=o<o<b=o<o<o<S=S=o<o<o<o<c=
d=e=o<f=S=S=S=S=S=S=g=S=h=Q=h=Q=o<o<i=o<S=S=S=S=S=o<o<o<o<o<o<\=o<j=o<k=\=k=o<o<o<l=m=n=o=P>Q>R>
S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?T?]?^?_?T?`?
a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PA
QARASATAUAVAWAXAS@YAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAmAS@nAoAPBQBRBSBTBS@UBcAVBWBXBYBZB[B\B
]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C[C\C]C^C[C_C[C`CaCWCbCcCRCdCeCfCgC
hCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D]D^D_D`D^D^D^DaDbDcDdDeDfDgDhD]DeDiDjD^D^D^DeDkD^DeD
eDlD^DmDnD^D^DoD^D^DPEQERE^D^DeD^DSEbDTEUE^D^D^DVEWEXEYEZE[E\E]E\E]E^E_E`EaEbEcEdEeEfEgEhEiEjEkE
lEmEnEoEoEPFQFRFSFTFUFVFoEWFXFYFZFoE[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXG
XGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgH
hHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJWJ
XJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdKeKfKgK
hKiKjKkKlKmKnKoKPLoKQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLkLlLkLmLnLoLPMQMRMSMTMUM
VMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNWNXNYNZN[N[N[N[N[N[N[N[N[N[N[N
[N[N[N\N]N[N[N[N[N[N[N[N[N[N[N[N^N]N[N[N[N[N[N[N[N[N[N[N[N_N[N[N[N[N]N]N]N[N[N[N[N`NaN[N[N[N[NbN
[N[N[N[N[N[NcN[NcNcNcNcNcNcNdNeNfNfNfNfNfNgNfNhNfNfNfNiNjNfNkNlNfNfNmNnNoNPOQOROSOTOUOVOWOXOYOZO
[O\O]O^O_O`OaObOcO_OdO_OeOfOgOhOiOjOkOlOmOnOnOoOPP1nOQP1RP1RP1RP1SP1TP1nOQP1nOUP1VP1QP1VP1QP1nOQ
P1nOQP1nOQP1RP1WP1nOnOnOnOXP1YP1SP1nOnOZP1nOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOSP1nO[P1QP1[P1[P1[P1QP
1\P1]P1[P1^P1_P1QP1[P1QP1[P1QP1[P1QP1[P1QP1QP1[P1QP1[P1`P1[P1[P1[P1[P1aP1aP1aP1bP1[P1[P1[P1[P1[P
1[P1[P1[P1cP1dP1eP1fP1gP1gP1gP1QP1gP1QP1gP1gP1gP1QP1gP1QP1gP1QP1gP1QP1hP1gP1gP1QP1gP1gP1gP1gP1gP
1gP1iP1gP1QP1gP1gP1QP1QP1gP1QP1jP1QP1jP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1kP1QP1lP1QP
1mP1QP1QP1QP1nP1oP1QP1QP1QP1QP1QP1QP1QP1QP1PQ1QQ1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP
1QP1PP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1RQ1SQ1jP1QP1TQ1WP1UQ1VQ1WQ1QP1jP1XQ1QP
1QP1QP1QP1QP1QP1QP1QP1QP1QP1YQ1iP1ZQ1ZQ1QP1QP1QP1QP1QP1QP1QP1[Q1QP1QP1QP1QP1QP1ZQ1ZQ1QP1\Q1]Q1^Q
1_Q1]Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R
1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S
1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT1QT1RT1ST1TT1UT1cQ1VT1WT1XT1YT1ZT1[T1\T
1\T1]T1^T1_T1`T1aT1bT1cQ1cT1dT1eT1fT1gT1hT1iT1jT1YR1]Q1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU
1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1iU1UV1VV1WV
1WV1XV1WV1YV1ZV1[V1WV1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1WV1hV1iV1jV1kV1lV1mV1nV1iU1oV1]V1PW1QW
1]V1]V1RW1SW1TW1]V1UW1]V1VW1WW1XW1]V1]V1]V1]V1YW1iU1ZW1[W1\W1]V1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW
1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1kW1RX1SX1TX1UX1VX1jW1jW1WX1WX1XX1YX1WX1ZX1WX1[X1[X1\X1]X1^X1_X1`X
1aX1aX1WX1bX1cX1dX1eX1XX1fX1gX1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1RY1SY1SY1TY1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1UY1VY1SY1WY1SY1XY1XY1YY1SY1ZY1[Y1[Y1\Y1]Y1SY1^Y1_Y1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1`Y1SY1`Y1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1aY1SY1aY1SY1SY1SY1SY1SY1SY1SY1SY1bY
1bY1bY1SY1cY1cY1SY1SY1dY1SY1eY1SY1fY1SY1gY1SY1hY1iY1jY1SY1kY1SY1lY1SY1lY1SY1mY1SY1mY1SY1SY1SY1SY
1SY1nY1SY1oY1kY1SY1PZ1PZ1PZ1SY1SY1SY1SY1QZ1QZ1QZ1SY1RZ1SZ1TZ1UZ1SY1SY1UZ1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1SY1SY1VZ1SY1SY1SY1SY1SY1WZ1WZ1WZ1SY1XZ1SY1XZ1SY1YZ1SY1ZZ1SY1[Z1[Z1\Z1SY1]Z1[Z1^Z1SY
1_Z1`Z1aZ1bZ1cZ1dZ1SY1SY1eZ1SY1SY1SY1fZ1gZ1SY1SY1kY1SY1hZ1iZ1kY1jZ1kY1iZ1SY1SY1SY1SY1UZ1SY1UZ1kZ
1lZ1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1mZ1nZ1oZ1SY1P[1SY1SY1SY1Q[1SY1SY1SY1SY1SY1R[1R[1SY1SY1R[1S[
1SY1SY1T[1U[1SY1SY1SY1SY1kY1SY1kY1V[1SY1SY1W[1SY1SY1SY1SY1SY1\Y1\Y1X[1Y[1SY1SY1Z[1[[1SY1SY1W[1SY
1SY1SY1SY1[[1SY1SY1SY1[[1\Y1\Y1\[1][1SY1SY1SY1SY1SY1SY1W[1SY1^[1\Y1_[1\Y1SY1SY1`[1SY1SY1SY1W[1SY
1SY1SY1SY1[[1a[1b[1c[1d[1SY1e[1[[1SY1SY1SY1[[1SY1SY1f[1g[1SY1SY1h[1g[1i[1\Y1j[1Y[1\Y1\Y1k[1Y[1l[
1l[1SY1l[1m[1n[1o[1P\1[Z1SY1Q\1SY1[Z1[Z1\Z1SY1SY1SY1Q\1SY1SY1SY1SY1R\1SY1SY1Q\1SY1]Z1SY1[Z1SY1SY
1SY1S\1SY1\Y1\Y1T\1\Y1SY1SY1WY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1U\1SY1SY1SY1SY1SY1SY
1SY1V\1SY1W\1SY1SY1SY1SY1SY1SY1SY1SY1SY1X\1SY1SY1SY1SY1SY1UZ1UZ1SY1SY1Y\1Y\1Y\1Y\1Z\1Y\1[\1\\1]\
1]\1^\1]\1Y\1Y\1_\1Y\1`\1a\1b\1c\1kY1SY1d\1e\1f\1g\1h\1i\1j\1j\1k\1SY1SY1SY1SY1SY1l\1XY1m\1SY1n\
1o\1P]1Q]1R]1XY1S]1SY1SY1SY1SY1SY1T]1SY1SY1SY1kY1SY1kY1SY1U]1V]1W]1SY1SY1SY1X]1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1SY1SY1SY1Y]1SY1Z]1SY1[]1SY1SY1SY1VY1SY1VY1VY1\]1]]1^]1_]1`]1a]1SY1b]1c]1d]1e]1\Y1\Y
1f]1\Y1g]1h]1SY1SY1SY1SY1SY1SY1i]1SY1i]1SY1SY1SY1SY1[[1SY1SY1j]1SY1k]1k]1SY1SY1j]1j]1j]1SY1l]1k]
1k]1SY1k]1k]1SY1SY1m]1SY1k]1SY1k]1k]1k]1SY1SY1SY1SY1SY1n]1o]1P^1Q^1R^1S^1S^1T^1U^1V^1T^1W^1X^1Y^
1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1T^1n^1T^1o^1T^1P_1Q_1R_1T^1S_1T_
1U_1V_1W_1W_1W_1W_1X_1Y_1Z_1[_1\_1]_1^_1T^1__1__1`_1T^1T^1T^1T^1W^1[^1[^1a_1[^1[^1[^1b_1[^1c_1d_
1c_1W^1e_1f_1g_1h_1i_1j_1T^1k_1l_1m_1n_1o_1P`1T^1o^1T^1T^1T^1Q`1T^1R`1S`1T`1U`1V`1W`1X`1T^1Y`1Z`
1[`1T^1\`1]`1T^1T^1T^1T^1T^1T^1^`1_`1``1a`1b`1c`1d`1e`1f`1g`1f`1T^1h`1i`1j`1k`1k`1l`1m`1k`1k`1n`
1n`1n`1l`1k`1n`1k`1m`1l`1o`1n`1Pa1k`1Qa1Ra1k`1k`1k`1Sa1Ta1Ua1n`1k`1k`1k`1k`1k`1k`1k`1Va1Wa1m`1k`
1Xa1k`1n`1Ya1Za1[a1n`1\a1l`1k`1]a1k`1^a1k`1k`1n`1k`1m`1\a1k`1_a1`a1aa1ba1Ra1n`1n`1n`1ca1k`1da1n`
1n`1k`1ca1k`1n`1ca1l`1k`1k`1Ra1n`1l`1n`1ea1ea1n`1fa1ga1n`1k`1ha1ia1k`1m`1n`1l`1n`1m`1ja1ka1la1l`
1ma1Ra1l`1l`1Ra1Ra1Ra1Ra1k`1na1n`1k`1k`1k`1k`1k`1oa1Pb1Qb1n`1Rb1Sb1Tb1k`1n`1Ub1Vb1Wb1Xb1Yb1Zb1[b
1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1fb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc
1[c1\c1]c1^c1_c1[c1`c1[c1ac1bc1cc1dc1ec1fc1ec1ec1gc1hc1ec1ec1ic1jc1kc1lc1ec1mc1nc1oc1ec1Pd1Qd1ec
1Rd1ec1Sd1Td1Ud1ec1ec1ec1ec1Vd1Wd1Xd1Qd1Yd1Zd1[d1\d1]d1^d1_d1ec1`d1ad1Ud1bd1cd1bd1bd1dd1ed1bd1bd
1fd1gd1hd1id1jd1kd1ld1bd1bd1bd1bd1bd1bd1md1md1md1md1md1md1md1bd1bd1bd1nd1od1Pe1Pe1Qe1Re1Re1Se1Te
1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1Pe1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf
1Tf1Pe1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1Re1af1Re1bf1cf1df1ae1ef1ff1gf1hf1if1jf1kf1lf1Ze1mf1nf
1Pe1of1Pg1Pe1Qg1Rg1Rg1Sg1]f1Tg1Ug1Rg1Vg1Wg1Pe1Xg1Yg1Rg1Zg1[g1\g1]g1^g1^g1_g1`g1Rg1Ze1ag1Ye1Pe1bg
1cg1dg1Pe1eg1fg1gg1hg1Ye1Pe1bf1Pe1Pe1Pe1Pe1Pe1ig1Pe1Pe1Pe1jg1kg1Pe1Pe1Pe1lg1Ye1Rg1Pe1Rg1Pe1Rg1mg
1Pe1ng1Pe1Pe1og1Re1Ph1Qh1Pe1Pe1Rh1Pe1Sh1Th1Re1Uh1Pe1Pe1Vh1Wh1Xh1Yh1Zh1[h1\h1Pe1]h1^h1_h1`h1ah1Ze
1bf1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Pi1Qi1Ri1Si1Ti1Ui1Vi1Pi1Pi1Pi1Wi1Pi1Pi1Xi1Yi1Zi
1[i1[i1Vi1\i1]i1^i1_i1`i1ai1bi1Ui1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1li1Pj1Qj1Rj1Sj1Tj1Uj1Vj
1Wj1li1Xj1Yj1Zj1[j1\j1]j1li1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk
1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1Zj1li1^k1^k1_k1`k1li1ak1li1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1li1mk1nk
1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1^l1Tl1Yl1_l1`l1Tl1al1Wl1bl1cl1Tl1Yl1dl1dl1Tl1Tl1Tl
1Tl1el1fl1gl1dl1dl1hl1il1Tl1Tl1dl1dl1jl1kl1ll1ml1ml1nl1ol1Pm1Qm1Rm1Sm1Tl1Tm1Um1Tl1Tl1Vm1Tl1Tl1Wm
1dl1Xm1Ym1`l1Tl1Tl1Tl1Zm1dl1[m1\m1dl1dl1dl1]m1Tl1^m1_m1`m1am1bm1dl1bm1dl1dl1cm1dm1em1fm1gm1hm1im
1jm1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1[n1[n1]n1^n1_n1`n1an1bn1cn1cn1[n1dn1en
1fn1gn1hn1`n1in1jn1[n1kn1[n1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1[n1Wo1Xo1Yo1Zo1[n1[n1[n1[n1[o1\o1]o
1^o1_o1`o1\o1\o1ao1bo1co1co1co1co1co1co1co1co1co1co1co1co1co1co1do1co1co1co1eo1eo1eo1eo1eo1eo1eo
1eo1fo1go1go1eo1eo1eo1ho1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1io1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo
1eo1eo1eo1eo1eo1eo1io1eo1eo1eo1eo1eo1jo1eo1eo1eo1eo1ko1eo1lo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2eo1eo
1WP2eo1jo1eo1eo1eo1XP2XP2YP2eo1ZP2eo1eo1eo1eo1eo1eo1eo1[P2\P2]P2]P2^P2_P2`P2aP2]P2]P2bP2cP2]P2dP
2eP2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2^Q2^Q2^Q2^Q2_Q2^Q
2`Q2`Q2aQ2^Q2^Q2^Q2^Q2^Q2^Q2^Q2bQ2^Q2bQ2^Q2bQ2^Q2]Q2^Q2^Q2^Q2^Q2^Q2cQ2^Q2^Q2^Q2dQ2^Q2^Q2^Q2^Q2^Q
2eQ2^Q2^Q2^Q2fQ2`Q2^Q2^Q2^Q2^Q2gQ2`Q2^Q2^Q2hQ2^Q2iQ2`Q2jQ2`Q2`Q2`Q2`Q2eQ2^Q2kQ2^Q2^Q2^Q2^Q2^Q2^Q
2^Q2lQ2^Q2mQ2mQ2nQ2oQ2PR2oQ2PR2oQ2QR2oQ2RR2oQ2PR2oQ2oQ2PR2oQ2SR2oQ2oQ2oQ2oQ2oQ2oQ2oQ2oQ2TR2oQ2UR
2oQ2VR2oQ2oQ2WR2oQ2PR2oQ2oQ2oQ2XR2oQ2YR2mQ2oQ2oQ2mQ2ZR2mQ2oQ2oQ2oQ2oQ2mQ2[R2mQ2oQ2oQ2oQ2\R2oQ2oQ
2oQ2PR2oQ2]R2oQ2^R2oQ2_R2oQ2oQ2oQ2`R2oQ2oQ2oQ2oQ2oQ2aR2bR2oQ2oQ2oQ2cR2dR2eR2fR2gR2hR2iR2jR2kR2oQ
2hR2lR2oQ2oQ2oQ2mR2oQ2nR2oQ2oQ2oR2oQ2oQ2oQ2oQ2oQ2oQ2hR2hR2PS2oQ2QS2oQ2oQ2oQ2RS2SS2TS2SS2US2SS2SS
2SS2VS2SS2WS2SS2XS2SS2SS2YS2SS2ZS2SS2SS2SS2[S2\S2]S2^S2_S2`S2aS2[S2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS
2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2eS2[T2\T2]T2^T2_T2kS2kS2kS2`T2aT2bT2cT2dT2eT2fT2gT
2hT2iT2eS2jT2kS2kS2kS2kT2lT2mT2kS2nT2oT2kS2kS2kS2kS2kS2kS2kS2PU2QU2RU2kS2kS2kS2SU2TU2kS2UU2kS2VU
2kS2kS2WU2kS2XU2kS2YU2ZU2[U2[U2kS2\U2]U2^U2_U2`U2aU2iT2bU2cU2dU2kS2eU2fU2[U2gU2[U2kS2kS2kS2kS2kS
2hU2iU2jU2PU2kU2kS2kS2lU2mU2nU2kS2oU2PV2kS2QV2kS2RV2kS2SV2TV2kS2UV2VV2WV2XV2kS2kS2kS2YV2kS2ZV2[V
2\V2]V2]V2]V2]V2]V2]V2^V2_V2_V2_V2`V2_V2_V2_V2`V2aV2aV2^V2^V2^V2]V2]V2]V2bV2bV2bV2cV2dV2eV2bV2fV
2gV2^V2aV2hV2iV2iV2]V2gV2^V2gV2^V2]V2]V2gV2bV2gV2gV2gV2bV2jV2bV2bV2kV2lV2mV2mV2mV2kV2nV2^V2oV2PW
2oV2oV2^V2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2cW2dW2eW2cW2fW2gW2cW2cW2hW2iW
2jW2kW2lW2mW2nW2cW2ZW2iW2cW2cW2iW2iW2cW2cW2cW2cW2oW2PX2QX2RX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X
2^X2_X2`X2_X2aX2bX2cX2dX2eX2fX2gX2^X2hX2iX2jX2kX2lX2mX2nX2oX2^X2PY2QY2RY2SY2TY2UY2VY2WY2XY2YY2UY
2ZY2[Y2[Y2\Y2]Y2[Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2RZ2SZ2TZ2UZ2VZ
2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2[Z2`Z2aZ2bZ2cZ2^Z2dZ2eZ2^Z2fZ2[Z2gZ2^Z2hZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2P[
2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o[
2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2o\
2P]2Q]2R]2S]2T]2U]2V]2V]2W]2W]2W]2W]2W]2W]2W]2W]2W]2X]2V]2Y]2Z]2W]2V]2W]2V]2[]2\]2W]2W]2W]2W]2W]
2W]2]]2W]2^]2W]2W]2W]2W]2W]2W]2W]2W]2_]2Y]2`]2Y]2W]2W]2W]2Y]2W]2W]2W]2W]2W]2W]2W]2a]2W]2b]2W]2W]
2W]2Y]2W]2W]2W]2W]2W]2W]2W]2c]2d]2W]2e]2W]2X]2X]2f]2W]2g]2h]2i]2j]2k]2j]2j]2j]2k]2j]2j]2j]2j]2j]
2j]2j]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2j]2U^2j]2V^2W^2X^2Y^2Z^2[^2j]2U^2\^2]^2j]2^^2_^2`^2`^2`^2`^2a^
2a^2b^2c^2d^2d^2a^2a^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_
2]_2^_2__2__2__2__2__2__2`_2`_2`_2`_2`_2a_2a_2a_2a_2a_2a_2a_2a_2`_2b_2c_2d_2d_2d_2e_2f_2g_2f_2h_
2i_2j_2k_2l_2m_2n_2o_2o_2o_2o_2P`2Q`2o_2o_2o_2o_2o_2o_2o_2R`2S`2o_2P`2o_2P`2o_2T`2o_2o_2o_2o_2o_
2o_2o_2o_2o_2o_2o_2o_2o_2U`2o_2V`2V`2o_2W`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2X`2Y`2Z`
2[`2\`2Y`2Y`2]`2^`2_`2``2a`2b`2b`2b`2[`2b`2c`2d`2e`2f`2b`2b`2g`2b`2b`2b`2b`2b`2b`2b`2b`2b`2b`2b`
2b`2b`2h`2h`2h`2h`2i`2j`2k`2l`2m`2h`2n`2h`2o`2Pa2Qa2h`2Ra2Pa2Sa2Ta2k`2Ua2Va2Wa2Va2Xa2Ya2Za2[a2\a
2\a2]a2\a2^a2^a2_a2`a2aa2_a2_a2ba2ca2da2ea2\a2\a2\a2\a2fa2ga2ha2fa2fa2fa2ia2ja2_a2fa2`a2\a2fa2fa
2fa2ka2la2fa2ma2fa2na2ma2oa2fa2na2fa2ga2fa2Pb2fa2Qb2fa2fa2ha2Rb2\a2fa2\a2\a2fa2Sb2Tb2ja2Ub2Ub2fa
2fa2fa2\a2fa2\a2ha2\a2Vb2Wb2Xb2Yb2Zb2[b2\b2\b2]b2]b2]b2^b2]b2]b2]b2]b2]b2]b2]b2]b2]b2]b2]b2]b2]b
2]b2_b2]b2`b2ab2bb2cb2db2]b2]b2]b2eb2]b2]b2fb2gb2hb2]b2]b2ib2jb2ib2ib2ib2ib2]b2]b2]b2]b2]b2]b2]b
2]b2]b2]b2]b2]b2]b2]b2]b2]b2]b2]b2kb2]b2]b2]b2lb2mb2]b2nb2mb2]b2nb2mb2mb2ob2]b2]b2]b2]b2Pc2]b2]b
2]b2]b2]b2Pc2]b2]b2kb2]b2]b2Qc2]b2]b2]b2]b2]b2]b2Rc2Sc2]b2]b2Tc2]b2]b2]b2]b2_b2_b2]b2]b2Uc2Vc2Wc
2Wc2Xc2Yc2Zc2[c2\c2Uc2Uc2]c2^c2_c2`c2ac2bc2cc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd
2nc2Td2nc2Ud2nc2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2]d2^d2]d2_d2]d2^d2]d2]d2]d2^d2]d2]d2]d2]d2]d2`d2ad2bd2]d
2]d2]d2]d2]d2cd2]d2dd2]d2]d2]d2]d2]d2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2Ve2We2Xe
2Re2Re2Ye2Ze2Re2[e2\e2]e2Re2^e2_e2`e2ae2be2ce2de2ee2fe2nd2ge2Re2he2Re2nd2ie2je2ke2le2me2je2Re2Re
2ne2oe2Pf2Re2Re2Qf2Rf2Sf2Re2Tf2Re2Uf2Vf2Wf2Xf2Yf2Zf2[f2Re2\f2]f2nd2^f2Re2_f2`f2Re2af2bf2cf2df2ef
2ff2gf2hf2if2jf2kf2lf2Re2mf2nf2of2Pg2je2je2Qg2Rg2Sg2Tg2Re2Ug2Re2Vg2Wg2Xg2Yg2Re2Re2Zg2Re2Re2Re2Re
2Re2Re2[g2nd2\g2Re2]g2^g2_g2`g2ag2bg2nd2cg2Re2dg2Re2eg2fg2gg2hg2ig2Re2jg2Re2kg2Re2Re2Re2Re2Re2Re
2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Re2Wh2Xh2Yh2Zh2[h2Re2Re2\h2]h2^h2Re2Re2Re2_h2`h2ah2bh2ch2dh2eh
2fh2gh2hh2Re2ih2jh2kh2Re2lh2mh2Re2je2je2Re2Re2nh2oh2Pi2Re2Re2Re2Qi2Ri2Si2Ti2Ui2Vi2je2Wi2Xi2Yi2Zi
2[i2\i2]i2Re2^i2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2Re2li2mi2ni2oi2nd2Pj2nd2nd2Qj2nd2Rj2je2Sj
2Tj2Uj2Re2Vj2Re2Re2Re2Wj2Xj2Yj2Zj2[j2\j2Re2nd2Re2]j2^j2je2_j2Re2`j2je2aj2je2bj2cj2dj2ej2fj2gj2hj
2ij2jj2ij2kj2ij2Re2Re2je2lj2Re2mj2Re2Re2nj2oj2Re2Re2Re2Re2Pk2Re2Qk2Rk2Sk2Re2Tk2Uk2Vk2Re2Wk2Re2Xk
2Yk2Zk2Yk2[k2Yk2\k2]k2^k2_k2`k2ak2bk2ck2bk2bk2dk2ek2fk2bk2fk2gk2hk2bk2ik2jk2kk2lk2mk2nk2bk2ok2Pl
2Ql2Rl2Sl2Tl2bk2Ul2bk2Vl2Ql2Wl2Xl2Yl2Zl2[l2\l2]l2^l2bk2bk2_l2bk2bk2bk2bk2`l2bk2bk2bk2bk2bk2bk2bk
2bk2al2bk2bl2cl2bl2dl2el2fl2bk2bk2bk2gl2bk2bk2hl2il2jl2kl2ll2ml2nl2ol2ol2Pm2jl2Qm2Rm2bk2jl2Sm2Tm
2Um2Vm2Wm2Xm2Ym2Zm2[m2bk2bk2bk2\m2]m2^m2_m2`m2bk2am2bk2bm2cm2bk2bk2dm2bl2bk2em2fm2gm2hm2im2jm2bk
2bk2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2_n2_n2`n2an2bn2cn2dn2bk2en2fn
2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2bk2bk2[o2bk2bk2\o2bk2]o2^o2bk2_o2`o
2bk2bk2ao2bk2bo2co2do2eo2fo2bk2go2bk2bk2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP
3[P3\P3]P3^P3_P3`P3Ql2bk2aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3kP3mP3nP3oP3PQ3QQ3QQ3RQ3SQ3jP3jP3jP
3TQ3UQ3VQ3WQ3XQ3YQ3XQ3ZQ3[Q3XQ3XQ3\Q3]Q3^Q3]Q3_Q3`Q3aQ3bQ3]Q3cQ3]Q3dQ3eQ3fQ3gQ3fQ3hQ3iQ3jQ3kQ3lQ
3fQ3mQ3nQ3oQ3PR3fQ3fQ3QR3RR3SR3fQ3TR3UR3VR3WR3XR3YR3fQ3ZR3[R3\R3fQ3fQ3fQ3]R3^R3fQ3_R3`R3aR3fQ3bR
3cR3dR3fQ3eR3fR3fQ3gR3hR3iR3fQ3jR3kR3lR3mR3fQ3nR3oR3PS3fQ3QS3RS3SS3TS3fQ3fQ3fQ3US3VS3fQ3fQ3WS3XS
3YS3fQ3fQ3fQ3fQ3ZS3fQ3fQ3fQ3[S3fQ3\S3fQ3fQ3fQ3fQ3fQ3fQ3fQ3]S3^S3fQ3_S3fQ3`S3fQ3aS3bS3fQ3cS3dS3fQ
3eS3fS3gS3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3hS3fQ3fQ3fQ3iS3fQ3fQ3fQ3jS3fQ3kS3bR3lS3fQ3mS3fQ3fQ3fQ3nS3oS
3fQ3fQ3fQ3PT3QT3fQ3fQ3fQ3fQ3RT3ST3TT3jS3UT3VT3WT3fQ3fQ3fQ3fQ3fQ3XT3YT3fQ3fQ3fQ3fQ3ZT3[T3\T3fQ3]T
3fQ3^T3_T3fQ3fQ3`T3fQ3fQ3aT3bT3cT3dT3fQ3fQ3fQ3eT3fQ3fT3fQ3fQ3gT3fQ3fQ3hT3fQ3iT3fQ3fQ3jT3kT3lT3mT
3fQ3fQ3fQ3nT3fQ3oT3oT3PU3QU3fQ3fQ3RU3SU3fQ3fQ3TU3fQ3UU3fQ3VU3WU3XU3YU3ZU3fQ3fQ3fQ3fQ3[U3fQ3\U3fQ
3]U3fQ3^U3fQ3fQ3fQ3_U3fQ3fQ3fQ3jS3fQ3`U3fQ3aU3fQ3fQ3fQ3fQ3fQ3fQ3bU3fQ3fQ3fQ3fQ3cU3dU3fQ3eU3fQ3fU
3fQ3gU3hU3fQ3fQ3iU3fQ3jU3fQ3fQ3fQ3kU3fQ3lU3mU3nU3fQ3oU3PV3fQ3fQ3QV3fQ3fQ3RV3SV3fQ3fQ3fQ3fQ3fQ3TV
3UV3UV3VV3WV3XV3fQ3YV3fQ3fQ3ZV3fQ3[V3fQ3fQ3fQ3\V3fQ3fQ3]V3fQ3fQ3^V3fQ3fQ3_V3`V3fQ3fQ3fQ3aV3fQ3bV
3fQ3cV3fQ3fQ3fQ3dV3fQ3fQ3eV3fV3fQ3fQ3gV3fQ3hV3fQ3iV3fQ3fQ3fQ3fQ3jV3fQ3fQ3kV3lV3mV3nV3oV3PW3fQ3fQ
3QW3fQ3RW3fQ3fQ3fQ3SW3fQ3fQ3fQ3TW3UW3VW3fQ3fQ3WW3kQ3XW3fQ3fQ3YW3ZW3[W3\W3fQ3fQ3]W3fQ3^W3fQ3_W3fQ
3fQ3fQ3fQ3fQ3fQ3`W3fQ3aW3fQ3bW3fQ3cW3fQ3dW3eW3fW3fQ3gW3fQ3hW3fQ3fQ3fQ3iW3jW3kW3jS3lW3fQ3mW3fQ3nW
3oW3fQ3fQ3PX3fQ3QX3fQ3RX3fQ3SX3TX3fQ3fQ3fQ3fQ3fQ3UX3fQ3VX3fQ3WX3XX3YX3ZX3fQ3[X3fQ3\X3]X3fQ3fQ3^X
3_X3fQ3fQ3`X3fQ3aX3bX3fQ3fQ3fQ3fQ3cX3dX3eX3fQ3fX3fQ3fQ3gX3hX3fQ3fQ3fQ3iX3jX3kX3fQ3fQ3fQ3lX3fQ3mX
3nX3oX3PY3QY3fQ3fQ3fQ3RY3fQ3SY3fQ3fQ3TY3UY3fQ3fQ3fQ3VY3WY3XY3fQ3YY3fQ3ZY3fQ3[Y3fQ3fQ3fQ3\Y3fQ3]Y
3fQ3^Y3_Y3`Y3fQ3aY3bY3fQ3fQ3fQ3cY3fQ3nQ3fQ3dY3eY3fY3fQ3gY3hY3iY3fQ3fQ3jY3fQ3fQ3fQ3fQ3kY3lY3mY3fQ
3fQ3fQ3fQ3fQ3fQ3fQ3nY3fQ3oY3gV3PZ3fQ3fQ3fQ3QZ3fQ3RZ3fQ3SZ3fQ3PV3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3TZ3fQ3UZ
3fQ3fQ3fQ3fQ3VZ3WZ3XZ3fQ3YZ3fQ3ZZ3[Z3\Z3]Z3^Z3fQ3fQ3fQ3_Z3`Z3aZ3bZ3cZ3fQ3fQ3fQ3fQ3fQ3dZ3hR3fQ3eZ
3fZ3gZ3PV3hZ3`U3fQ3fQ3iT3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ
3fQ3fQ3fQ3fQ3iZ3jZ3fQ3fQ3kZ3fQ3fQ3fQ3fQ3fQ3fQ3lZ3fQ3fQ3fQ3mZ3nZ3oZ3P[3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3Q[
3fQ3R[3fQ3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3fQ3fQ3fQ3fQ3fQ3^[3_[3`[3a[3b[3c[3d[3fQ3e[3fQ3fQ3f[3g[
3fQ3fQ3fQ3fQ3fQ3h[3i[3fQ3fQ3fQ3fQ3fQ3j[3fQ3k[3fQ3fQ3fQ3l[3fQ3fQ3fQ3fQ3fQ3fQ3m[3n[3fQ3fQ3fQ3fQ3o[
3P\3Q\3fQ3R\3fQ3fQ3fQ3iW3fQ3S\3fQ3T\3fQ3fQ3fQ3fQ3fQ3U\3fQ3V\3fQ3W\3fQ3X\3Y\3Z\3[\3\\3]\3SR3^\3fQ
3fQ3_\3`\3fQ3fQ3fQ3fQ3fQ3fQ3a\3fQ3b\3c\3fQ3fQ3fQ3d\3d\3e\3fQ3fQ3fQ3fQ3fQ3fQ3f\3^\3fQ3fQ3fQ3fQ3fQ
3fQ3fQ3fQ3fQ3fQ3fQ3fQ3g\3h\3fQ3i\3fQ3SR3fQ3fQ3fQ3fQ3fQ3j\3fQ3fQ3fQ3fQ3fQ3k\3l\3fQ3jS3fQ3m\3fQ3n\
3fQ3o\3P]3Q]3R]3fQ3S]3T]3U]3fQ3V]3W]3X]3Y]3Z]3fQ3[]3\]3]]3^]3_]3]]3]]3`]3a]3b]3c]3d]3]]3e]3f]3g]
3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^3R^3S^3T^3U^3V^3f]3W^3X^3Y^3Z^3f]3[^3\^3]^3^^3_^3`^3a^3b^3c^3c^3f]
3f]3d^3e^3f^3g^3h^3i^3j^3k^3c^3l^3m^3m^3n^3o^3P_3Q_3R_3S_3`^3T_3U_3V_3`^3W_3X_3Y_3Z_3[_3\_3`^3]_
3^_3`^3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`
3]`3^`3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Qa3Qa3Qa
3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ca3da3Qa3Qa3ea3fa3ga3ha3ia3ja3ka3la3ha3ka3ma3na3oa3Pb3la3ia3ia3ia
3ia3ia3ia3ia3ia3ia3ia3ia3ia3ia3Qb3Rb3Sb3Tb3Ub3Vb3ia3ia3Wb3ia3ia3Xb3ia3Yb3ia3Zb3la3[b3\b3]b3^b3_b
3`b3ia3ia3_b3ab3ia3Qb3ia3ia3ia3Qb3ia3ia3ia3ia3bb3ia3ia3`b3cb3ia3db3db3eb3ia3ia3ia3ia3ia3fb3gb3Qb
3ia3ia3ia3hb3ia3ia3ia3ia3ia3ib3jb3ia3jb3ia3ia3ia3kb3ia3ia3lb3ia3ia3ia3mb3ia3nb3ob3Pc3ia3Qc3ia3ia
3ia3ia3ia3Rc3kb3Qb3ia3Sc3la3Tc3db3Uc3Vc3ia3Wc3ia3ia3ia3ia3ia3ia3Qb3ia3Xc3Yc3Zc3ia3ia3[c3ia3\c3ia
3\c3ia3]c3^c3ia3_c3`c3ac3ia3bc3cc3ia3ia3dc3dc3dc3ia3ec3fc3ac3ia3gc3hc3ic3ac3ia3Tc3jc3na3ia3ia3ia
3ia3ia3ia3kc3db3ia3ia3ia3ia3la3db3ia3ia3lc3mc3ic3Qb3ia3ia3ia3Qb3ia3nc3oc3Pd3ia3ic3ia3ac3ia3db3Qd
3ia3ia3ia3Qb3ia3Rd3Sd3ia3ia3ia3ia3ia3Td3ia3kc3Ud3ia3ia3db3db3eb3ia3ia3ia3Vd3ia3Wd3ia3ia3ia3ia3Xd
3ia3Yd3Yd3Qb3Zd3[d3\d3ia3ia3ia3ia3ia3ia3]d3ia3^d3ia3_d3`d3ia3ad3la3na3ia3bd3cd3dd3la3ia3db3ed3ia
3fd3gd3ia3ia3ia3ia3ia3hd3ia3ia3ia3ia3id3ia3ia3jd3kd3ia3ld3db3ia3ia3ia3ia3ia3ia3md3nd3od3Pe3Qe3Re
3Re3Se3ia3ia3ia3ia3Te3Re3Ue3Ve3We3ia3Re3Xe3Re3Ye3ia3Ze3[e3\e3]e3^e3_e3ia3ia3ia3`e3ae3be3ia3ce3ia
3ce3ia3ce3ce3ia3de3ee3fe3ge3he3ie3je3ia3ia3ia3ia3ia3ia3ia3ke3ia3ia3ia3le3ia3ia3me3ne3ia3oe3Pf3Qf
3Rf3Sf3ia3Tf3Uf3ia3Vf3Wf3Xf3ia3Wf3Yf3Zf3[f3Wf3\f3\f3]f3ia3^f3_f3ia3ia3ia3ia3na3la3`f3ia3ia3`f3ia
3ia3ia3af3bf3cf3ia3ia3ia3^f3ia3df3ia3ef3ia3ia3Qb3ia3ia3ia3ff3ia3gf3ia3ia3ia3hf3ia3ia3ia3ia3ia3ia
3ia3ia3ia3ia3ia3ia3ia3if3ia3ia3ia3Qb3ia3jf3kf3lf3ia3mf3nf3ia3ia3of3ia3Pg3ia3Qg3Rg3Sg3Tg3Ug3Vg3ia
3Wg3Xg3Yg3Zg3Wg3ia3ib3ia3ia3ia3ia3ia3ia3[g3\g3ia3ia3ia3ia3ia3]g3ia3ia3ia3^g3ia3ia3ia3_g3`g3ag3bg
3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3[h3]h3^h3_h3`h3ah
3bh3ch3dh3eh3[h3fh3gh3hh3gh3ih3jh3kh3lh3mh3nh3lh3oh3Pi3jh3Qi3jh3Ri3Si3lh3Ti3Ti3lh3lh3jh3Ui3Vi3Wi
3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3]i3ji3ki3li3mi3]i3ni3oi3Pj3Qj3Rj3]i3Sj3Tj
3Uj3]i3Vj3]i3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3nj3nj3nj3nj3nj
3nj3oj3Pk3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3Qk3nj3Rk3Sk3Tk3Tk3nj3nj3nj3nj3nj3nj3nj3Uk3nj3Vk3nj
3Wk3Xk3Yk3Zk3[k3nj3\k3]k3^k3_k3`k3ak3nj3bk3nj3ck3nj3nj3dk3ek3fk3nj3gk3nj3nj3nj3nj3nj3nj3hk3nj3nj
3nj3nj3nj3nj3nj3nj3ik3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3jk3kk3nj3nj3nj3lk3nj3nj3mk3nk3nj
3nj3nj3nj3ok3Pl3Ql3Rl3Sl3Tl3Ul3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3]l3]l3^l3_l3nj3`l3nj3nj3nj3al3bl3cl3dl
3nj3el3nj3fl3nj3Rl3Ql3nj3gl3gl3nj3hk3nj3nj3nj3hl3nj3nj3Rl3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj3nj
3il3jl3kl3jl3hk3ll3nj3nj3nj3nj3nj3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3nj3nj3nj3Vm3Wm3Xm3Ym3Zm3nj3nj3nj3nj
3nj3[m3\m3]m3hk3^m3_m3`m3nj3nj3am3nj3nj3nj3nj3nj3bm3nj3nj3nj3nj3cm3dm3em3fm3nj3nj3gm3nj3hm3nj3nj
3Ql3im3jm3km3lm3mm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn
3gn3hn3in3jn3kn3ln3Vn3Vn3Vn3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Yo3Zo3[o3Yo3Yo3\o3]o3^o3_o3`o
3ao3Yo3bo3co3Yo3do3Yo3eo3fo3go3ho3io3jo3Yo3Yo3Yo3ko3Yo3lo3mo3no3oo3PP4QP4Yo3RP4SP4TP4UP4VP4WP4XP
4YP4ZP4[P4\P4]P4]P4^P4_P4`P4aP4bP4]P4]P4]P4]P4cP4]P4]P4]P4]P4]P4]P4]P4]P4]P4dP4eP4fP4gP4hP4iP4jP
4kP4lP4mP4nP4oP4PQ4QQ4RQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4SQ4TQ4QQ4QQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q
4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4fQ4fQ4fQ4fQ4gQ4hQ4iQ4iQ4fQ4fQ4fQ4fQ4fQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR
4RR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS
4RS4SS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4gR4gR4aS4gR4bS4cS4dS4dS4eS4dS4dS4dS4fS4dS4dS4dS4gS
4hS4iS4jS4kS4lS4gR4mS4nS4gR4gR4gR4oS4PT4QT4RT4ST4TT4UT4VT4gR4WT4XT4YT4ZT4[T4[T4\T4]T4^T4_T4`T4aT
4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4kT
4`U4aU4bU4oT4cU4dU4eU4cU4cU4fU4gU4hU4eU4iU4cU4cU4cU4jU4[U4cU4[U4[U4[U4kU4[U4lU4mU4nU4[U4cU4[U4[U
4_U4cU4cU4aU4cU4cU4cU4cU4cU4[U4[U4[U4oU4[U4PV4PV4[U4QV4RV4SV4cU4TV4UV4iU4VV4[U4WV4[U4jU4XV4YV4[U
4cU4[U4[U4[U4[U4[U4ZV4[V4\V4]V4^V4_V4_V4_V4_V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV
4PW4QW4_V4RW4SW4TW4mV4UW4VW4WW4VW4XW4YW4ZW4_V4_V4_V4[W4_V4_V4_V4_V4_V4_V4_V4\W4VW4_V4_V4jV4]W4^W
4_W4`W4aW4]W4]W4bW4cW4bW4cW4bW4cW4dW4]W4eW4]W4]W4fW4gW4hW4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4iW
4]W4]W4]W4jW4kW4lW4]W4mW4]W4nW4oW4PX4QX4RX4SX4TX4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAUX4VX4WX4XX4YX4ZX4[X4===\X4\X4\X4\X4\X4\X4\X4\X4\X4]X4\X4\X4^X4_X4\X
4`X4aX4bX4cX4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4dX4eX4fX4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4gX4hX4\X4iX
4\X4\X4jX4\X4kX4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4lX4mX4\X4\X4\X4\X4\X4nX4\X4oX4\X4\X4\X
4PY4QY4\X4\X4\X4RY4\X4\X4SY4TY4\X4UY4VY4\X4\X4WY4\X4XY4\X4YY4\X4\X4\X4\X4\X4\X4\X4\X4ZY4\X4[Y4\X
4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\Y4]Y4^Y4\X4_Y4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X4\X
4\X4\X4\X4\X4\X4`Y4\X4\X4aY4bY4cY4\X4dY4\X4\X4\X4\X4\X4eY4\X4fY4gY4hY4iY4\X4\X4\X4\X4jY4kY4lY4\X
4mY4\X4\X4\X4\X4\X4nY4oY4PZ4\X4\X4QZ4\X4RZ4SZ4\X4\X4TZ4UZ4VZ4\X4\X4\X4\X4\X4\X4\X4\X4WZ4\X4XZ4\X
4YZ4\X4ZZ4[Z4\Z4]Z4^Z4\X4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[
4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4Y[4c[4d[4Y[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\
4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4f\4f\4g\4h\4h\4f\4i\4f\4f\4d\4j\4k\4l\4m\4l\
4n\4o\4l\4P]4P]4P]4Q]4R]4P]4P]4S]4P]4T]4U]4P]4P]4V]4W]4X]4Y]4Z]4[]4\]4[]4[]4]]4[]4^]4_]4`]4`]4`]
4`]4`]4`]4`]4`]4a]4`]4`]4`]4`]4b]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4c]4`]
4`]4`]4d]4e]4f]4g]4`]4h]4i]4`]4`]4`]4j]4k]4l]4`]4m]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4n]4o]4`]
4`]4o]4`]4P^4Q^4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4R^4`]4`]4`]4S^4`]4T^4U^4V^4`]4`]4`]4`]4`]4W^
4`]4`]4X^4Y^4Z^4[^4U^4\^4`]4]^4`]4^^4_^4`^4a^4a^4`]4`]4`]4`]4b^4`]4`]4`]4`]4c^4d^4e^4`]4`]4`]4f^
4g^4`]4`^4`]4`]4`]4`]4`]4a^4`^4`]4`]4`]4`]4`]4h^4`]4i^4j^4k^4l^4U^4m^4`]4`]4n^4`]4`]4Z^4Z^4Z^4o^
4`]4`]4`^4P_4Q_4R_4`]4`]4`]4`]4Y^4`]4S_4`]4`]4`]4`]4`]4`]4T_4`]4U_4`]4`]4`]4U^4`]4S_4S_4V_4`]4n^
4`]4`]4W_4X_4`]4Y_4Z_4[_4\_4`]4`]4S_4S_4`]4`]4`]4Y^4`]4]_4T_4^_4`]4__4`_4`]4`]4a_4`]4`]4b_4c_4d_
4e_4f_4c_4c_4g_4`]4`]4h_4`]4o]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4S_4`]4`]4`]4i_4`]4j_4k_4l_4`]4`]4`]
4`]4`]4`]4`]4m_4`]4`]4n_4o_4`]4`]4`]4W^4P`4Q`4`]4R`4S`4`]4T`4`]4U`4`]4`]4`]4`]4`]4`]4`]4`]4`]4V`
4`]4`]4W`4X`4`]4`]4Y`4`]4`]4`]4`]4`]4`]4`]4`]4Z`4[`4`]4`]4`]4\`4]`4Y^4`]4`]4`]4`]4`]4`]4`]4`]4`]
4`]4`]4^`4_`4`]4`]4``4`]4`]4`]4`]4`]4`]4`]4`]4a`4`]4a^4i_4`]4i_4i_4i^4b`4i_4i_4`]4c`4`]4d`4e`4`]
4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4`]4a^4`]4`]
4`]4`]4`]4`]4`]4`]4U^4f`4i_4`]4`]4`]4g`4h`4`]4`]4`]4`]4i`4j`4`]4`]4k`4l`4`]4`]4m`4`]4`]4`]4`]4`]
4`]4`]4i_4`]4`]4`]4`]4`]4`]4`]4j`4`]4`]4S_4S_4`]4S_4S_4`]4S_4`]4`]4`]4n`4i_4`]4`]4S_4`]4i_4o`4Pa
4Qa4Ra4`]4Sa4Ta4Ua4i_4Va4i_4i_4Wa4Xa4i_4i_4i_4i_4i_4i_4i_4i_4i_4Ya4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_
4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4Za4i_4i_4i_4i_4i_4i_4i_4[a4i_4i_4i_4i_4i_4\a4i_4i_4i_4i_
4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4]a4i_4i_4i_4^a4_a4i_4i_4i_4i_4`a4aa4i_4i_4i_4i_4i_
4i_4i_4i_4i_4i_4ba4ca4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4da4i_4i_4ea4fa4i_4i_4i_4i_4i_4i_4ga4i_4i_
4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4ha4i_4i_4i_4i_4i_4i_4i_4ia
4i_4i_4Za4i_4ja4i_4i_4aa4i_4ka4la4i_4ma4i_4i_4i_4i_4i_4i_4na4oa4da4i_4i_4Pb4i_4i_4Qb4i_4ga4Rb4i_
4i_4i_4Sb4Tb4i_4Tb4Tb4i_4i_4i_4i_4i_4i_4Tb4i_4i_4i_4i_4aa4i_4i_4Ub4Vb4Wb4Xb4i_4i_4Yb4Yb4Zb4i_4i_
4i_4[b4i_4\b4i_4i_4i_4i_4i_4i_4i_4i_4]b4^b4i_4i_4i_4i_4i_4_b4i_4i_4i_4i_4i_4i_4i_4`b4i_4i_4ab4i_
4bb4i_4ab4i_4i_4ab4aa4i_4i_4i_4cb4i_4i_4i_4i_4db4i_4i_4eb4fb4i_4i_4i_4i_4i_4i_4i_4i_4i_4`a4i_4i_
4gb4i_4i_4i_4i_4i_4i_4hb4i_4i_4aa4ib4jb4kb4i_4i_4i_4i_4lb4i_4i_4i_4mb4i_4i_4nb4i_4i_4i_4i_4ob4i_
4i_4i_4i_4Pc4i_4Qc4i_4i_4j`4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4lb4i_4i_4Rc4i_4i_4i_
4Sc4i_4i_4i_4Tb4i_4Tc4i_4Uc4Vc4i_4i_4i_4i_4i_4i_4i_4Tb4i_4i_4i_4i_4i_4i_4Wc4i_4i_4i_4i_4i_4i_4i_
4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4la4i_4Xc4i_4i_4Yc4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_
4i_4i_4i_4i_4Zc4i_4i_4i_4i_4[c4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4Uc4i_4i_4i_4i_4\c4i_4i_4i_4i_4i_4i_
4i_4]c4i_4i_4i_4i_4i_4i_4i_4i_4i_4^c4i_4_c4i_4`c4i_4i_4ab4i_4ac4bc4i_4i_4i_4i_4i_4i_4i_4i_4cc4j`
4dc4j`4ec4fc4i_4i_4gc4hc4i_4i_4ic4i_4i_4i_4i_4i_4i_4i_4i_4jc4kc4lc4i_4kc4i_4i_4i_4i_4i_4i_4mc4i_
4i_4i_4i_4nc4nc4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4oc4i_4i_4i_4i_4i_4i_4i_4i_4i_
4i_4i_4i_4Pd4i_4i_4i_4i_4i_4i_4i_4i_4Za4i_4i_4i_4i_4i_4i_4i_4Za4i_4i_4i_4i_4i_4Qd4Rd4i_4i_4i_4i_
4i_4oc4oc4Sd4i_4i_4i_4i_4i_4Td4i_4i_4Ud4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4Vd4Wd4i_
4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4Vc4i_4i_4i_4i_4i_4i_4i_
4i_4i_4i_4Xd4i_4i_4i_4Yd4i_4Zd4i_4i_4i_4[d4\d4j`4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4]d4i_4^d4i_
4_d4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4Tb4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4ob4i_4i_4i_4i_
4i_4i_4i_4i_4i_4i_4i_4i_4i_4i_4`d4i_4i_4aa4aa4i_4i_4ad4ad4ad4ad4ad4ad4bd4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4cd4ad4ad4ad4ad4ad4ad4dd4ad4ed4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4fd4ad4fd4ad4ad4ad4fd4gd4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4hd4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4id4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4jd
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4fd4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4kd4ad4ad4ad4ad4ad4ad4ad4ad4ld4ld4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4md4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4nd4ad4ad4ad4ad4ad4ad4od4ad4ad4ad4ad4ad4ad4ad4ad4bd4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4nd4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4fd4ad4ad4ad4bd4Pe4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4Qe4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4fd4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4Re4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4nd4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4Se4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4bd4bd4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad
4ad4ad4ad4ad4ad4ad4ld4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4ad4Te4Ue4Ve4We
4We4We4We4We4Xe4We4We4We4We4We4Ye4We4Ze4We4We4We4Ue4Ue4We4Ue4[e4\e4]e4^e4_e4`e4We4ae4We4We4We4We
4We4We4be4We4ce4de4ee4fe4ge4he4he4ie4je4ke4le4me4he4ne4oe4Pf4Qf4Rf4Sf4Tf4Pf4Uf4Vf4Wf4Xf4Yf4Zf4[f
4he4Pf4Pf4\f4Pf4Xf4]f4he4^f4_f4`f4af4bf4cf4Wf4df4df4ef4ff4df4df4gf4hf4if4df4jf4kf4lf4mf4df4df4df
4df4df4df4df4df4nf4df4of4Pg4df4df4df4Qg4df4Rg4df4df4df4Sg4df4df4Tg4Ug4df4Sg4Sg4Vg4Wg4df4Xg4df4Yg
4df4Zg4df4[g4df4\g4]g4df4df4df4^g4_g4`g4ag4bg4cg4df4dg4df4eg4df4df4fg4gg4hg4df4ig4df4jg4df4kg4df
4lg4df4df4df4df4mg4df4ng4df4df4og4df4df4Ph4df4df4Qh4Qh4Rh4Qh4Qh4Qh4Qh4Qh4Sh4Qh4Qh4Th4Uh4Qh4Vh4Wh
4Xh4Yh4Zh4Qh4Qh4Qh4Qh4Qh4[h4\h4Qh4Qh4]h4^h4_h4`h4ah4Qh4bh4Qh4Qh4Qh4Qh4Qh4Qh4ch4Qh4dh4Qh4Qh4Qh4Qh
4eh4Qh4fh4Qh4Qh4gh4Qh4hh4ih4jh4kh4Qh4lh4Qh4Qh4mh4Qh4Qh4nh4oh4Pi4Qi4Qh4Ri4Si4Ti4Ui4Qh4Qh4Vi4Wi4Xi
4Yi4Zi4[i4\i4]i4^i4_i4^i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Qh4Pj4Qj4Rj4Sj4Tj4Uj4Vj
4Qh4Wj4Xj4Yj4Zj4Qh4Qh4Qh4[j4Qh4\j4Qh4Qh4Qh4Qh4]j4Qh4Qh4^j4_j4`j4aj4bj4cj4dj4ej4Qh4Qh4fj4gj4Qh4hj
4Qh4ij4Qh4Qh4Qh4Qh4jj4Qh4kj4Qh4Qh4Qh4lj4mj4mj4mj4mj4nj4oj4Pk4Qk4Rk4mj4mj4Sk4mj4Tk4mj4Uk4Vk4Uk4Wk
4mj4Xk4mj4mj4Yk4Zk4[k4mj4\k4]k4mj4^k4mj4_k4`k4ak4mj4bk4mj4ck4mj4Xk4mj4mj4dk4mj4ek4mj4ek4mj4fk4mj
4mj4mj4mj4mj4gk4mj4hk4ik4mj4mj4jk4gk4mj4kk4lk4mk4nk4mj4mj4mj4mj4ok4mj4mj4mj4mj4mj4Pl4mj4mj4mj4mj
4mj4Ql4mj4Rl4mj4Sl4Sl4Tl4mj4mj4mj4mj4mj4Ul4mj4Vl4Wl4Xl4Yl4Xl4Yl4Zl4mj4[l4mj4\l4]l4^l4^l4^l4^l4^l
4_l4`l4^l4al4bl4cl4^l4dl4el4fl4^l4_l4cl4^l4gl4hl4il4^l4^l4^l4jl4^l4kl4^l4^l4ll4ml4ml4^l4^l4^l4^l
4^l4nl4ol4Pm4^l4^l4^l4^l4Qm4^l4^l4^l4Rm4Sm4Sm4Sm4Tm4Sm4Sm4Um4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Vm
4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Wm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Sm4Xm4Xm4Xm4Xm
4Xm4Xm4Xm4Xm4Xm4Ym4Xm4Xm4Xm4Zm4[m4Xm4Xm4Xm4\m4Xm4]m4^m4Xm4_m4Xm4Xm4`m4am4bm4Xm4Xm4Xm4cm4Xm4dm4Xm
4em4Xm4fm4gm4Xm4hm4Xm4Xm4im4jm4km4lm4Xm4Xm4Xm4Xm4Xm4mm4nm4Xm4om4Pn4Qn4Xm4Rn4Sn4Xm4Tn4Xm4Xm4Un4Vn
4Un4Wn4Xm4Xn4Yn4Zn4[n4\n4]n4Xm4Xm4^n4_n4`n4Xm4an4Xm4bn4cn4dn4en4fn4gn4hn4in4jn4jn4kn4ln4jn4mn4nn
4on4Po4Qo4mn4mn4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4\o4]o4]o4\o4]o4^o4\o4_o4]o4]o4Yo4]o4]o4]o4]o4]o
4`o4]o4`o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4]o4ao4]o4]o4ao4]o4\o4]o4]o4]o4]o4]o4]o4]o
4\o4]o4]o4bo4]o4]o4]o4]o4]o4]o4co4do4]o4]o4eo4fo4go4ho4ho4io4ho4jo4ko4lo4ho4ho4ho4ho4ho4ho4mo4mo
4no4oo4mo4PP5mo4QP5RP5mo4SP5mo4TP5mo4UP5mo4mo4VP5mo4WP5XP5YP5ZP5ZP5[P5\P5]P5[P5ZP5ZP5^P5_P5`P5[P
5aP5ZP5bP5cP5dP5eP5[P5[P5fP5gP5hP5ZP5iP5jP5kP5lP5mP5nP5oP5PQ5nP5QQ5RQ5SQ5TQ5nP5nP5UQ5VQ5nP5nP5WQ
5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5^Q5^Q5^Q5^Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR
5RR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS
5RS5SS5TS5US5VS5WS5XS5WS5YS5ZS5WS5[S5WS5\S5WS5]S5]S5]S5^S5WS5_S5`S5WS5WS5WS5WS5WS5WS5WS5aS5aS5aS
5aS5aS5aS5bS5cS5dS5eS5fS5gS5hS5bS5bS5iS5jS5jS5kS5lS5kS5kS5kS5mS5nS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT
5YT5VT5ZT5[T5\T5VT5]T5^T5_T5_T5_T5_T5_T5`T5_T5aT5_T5bT5cT5dT5dT5eT5dT5dT5fT5dT5dT5dT5dT5gT5dT5hT
5iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5SU5QU5QU5TU5TU5UU5QU5QU5QU5VU5WU5WU5XU5YU5ZU5[U5\U5WU5]U5^U5_U5WU
5WU5WU5WU5WU5WU5`U5WU5WU5aU5bU5WU5WU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5lU5mU5lU5lU5nU5oU5PV5QV5RV5SV
5TV5UV5VV5WV5XV5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5hV5iV5jV5kV5lV5mV5nV5oV5oV5PW5QW
5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5gW5hW5iW5jW5kW5lW5mW5nW5oW5PX
5PX5QX5RX5QX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX
5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5hY5kY5lY
5mY5nY5oY5PZ5PZ5QZ5RZ5SZ5TZ5TZ5UZ5UZ5UZ5UZ5UZ5UZ5UZ5VZ5WZ5XZ5XZ5YZ5ZZ5ZZ5[Z5\Z5]Z5\Z5^Z5_Z5`Z5aZ
5aZ5aZ5aZ5aZ5aZ5bZ5cZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[
5\[5][5^[5_[5`[5a[5b[5b[5c[5d[5a[5e[5f[5g[5g[5h[5i[5h[5h[5j[5k[5l[5m[5n[5o[5P\5Q\5R\5S\5R\5T\5U\
5V\5W\5X\5Y\5Z\5[\5\\5P\5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5l\5n\5o\5m\5P]5Q]5R]
5S]5T]5U]5V]5W]5W]5X]5Y]5Z]5[]5\]5]]5^]5^]5\]5_]5`]5a]5b]5c]5a]5d]5e]5f]5g]5h]5i]5j]5k]5l]5m]5k]
5n]5o]5o]5P^5P^5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5\^5\^5]^5\^5^^5_^5`^5a^5_^5b^5c^5d^5d^5e^5f^
5g^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5n^5R_5S_5T_5T_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_
5c_5d_5e_5f_5g_5h_5i_5j_5k_5k_5l_5m_5n_5o_5o_5n_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5\`5]`5^`5_`
5``5a`5b`5c`5d`5e`5f`5g`5h`5h`5h`5i`5i`5i`5g`5j`5k`5l`5m`5n`5o`5o`5Pa5Qa5Pa5Pa5Ra5Sa5Pa5Pa5Pa5Pa
5Pa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5[a5\a5]a5^a5_a5`a5aa5ba5ba5ca5da5ba5ea5fa5ga5ga5ga5ha5ga5ia5ga5ja5ja
5ja5ja5ja5ka5ia5ia5la5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Vb5Yb5Zb5[b5Vb5\b5\b5]b5^b5]b5_b5`b
5ab5bb5cb5db5db5db5db5db5db5db5db5eb5fb5gb5hb5ib5hb5jb5kb5lb5mb5nb5ob5ob5Pc5Qc5Rc5Sc5Tc5Tc5Uc5Vc
5Wc5Xc5Yc5Zc5Wc5Wc5Wc5Xc5[c5Yc5\c5]c5^c5_c5`c5ac5bc5cc5dc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc5Pd
5Qd5Rd5Sd5Rd5Td5Ud5Ud5Vd5Wd5Xd5Yd5Zd5Zd5[d5\d5Zd5Zd5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd
5ld5md5nd5od5Pe5Qe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ye5Ye5Ze5Ze5[e5\e5]e5]e5^e5_e5`e5ae5be5ce5de5ee5fe
5ge5he5ie5ie5je5je5je5ke5ke5ke5je5je5je5le5me5ne5me5oe5me5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f
5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5ef5ef5ef5ef5ef5hf5hf5if5jf5ef5ef5kf5lf5lf5lf5lf5lf5mf5lf5nf5of
5Pg5Qg5Qg5Rg5Sg5Tg5Ug5Vg5Ug5Wg5Xg5Yg5Zg5[g5\g5]g5^g5_g5`g5ag5bg5cg5`g5dg5`g5eg5eg5`g5`g5fg5`g5gg
5`g5hg5`g5ig5jg5kg5`g5eg5`g5eg5lg5mg5`g5ng5`g5`g5og5Ph5Qh5Ph5Rh5`g5Sh5Th5`g5`g5Uh5Vh5Wh5Xh5Yh5Yh
5Zh5[h5\h5\h5]h5^h5_h5_h5`h5ah5bh5bh5ch5dh5eh5fh5gh5hh5ih5jh5kh5jh5jh5kh5kh5kh5lh5mh5nh5oh5Pi5Pi
5Qi5Ri5Si5Ti5Ui5Ui5Ti5Ti5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5`i5`i5ai5ai5`i5bi5`i5`i5ci5di5ei5ei5ei
5fi5ei5gi5gi5gi5gi5hi5gi5gi5ii5ii5ji5ki5li5li5mi5ni5mi5oi5Pj5Qj5Rj5Sj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j
5\j5]j5^j5_j5`j5aj5aj5bj5cj5dj5dj5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Wk
5Xk5Yk5Zk5[k5[k5[k5\k5]k5]k5^k5_k5`k5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Ql5Rl5Sl
5Sl5Sl5Sl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l5\l5]l5\l5\l5^l5_l5_l5`l5_l5_l5_l5al5bl5cl5dl5dl5el5fl5gl
5hl5il5il5jl5kl5kl5ll5ml5nl5ol5ol5ol5Pm5Qm5Rm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5Zm5[m5[m5\m5]m5^m5_m5[m5`m
5am5bm5cm5dm5em5fm5fm5fm5fm5gm5hm5im5jm5jm5jm5km5jm5jm5lm5mm5nm5om5nm5Pn5Qn5Rn5Rn5Rn5Sn5Sn5Tn5Un
5Un5Vn5Wn5Xn5Yn5Zn5Zn5Zn5[n5\n5]n5^n5_n5`n5an5bn5cn5dn5dn5en5fn5gn5hn5in5jn5kn5ln5mn5nn5on5Po5nn
5nn5nn5nn5nn5Qo5Qo5Ro5nn5nn5nn5So5To5Uo5To5Vo5Wo5To5Xo5Yo5Zo5[o5[o5[o5\o5]o5^o5_o5`o5ao5bo5co5do
5do5eo5fo5go5ho5io5jo5io5ko5lo5mo5lo5lo5lo5lo5lo5no5lo5oo5PP6QP6RP6SP6TP6UP6VP6WP6XP6YP6ZP6[P6\P
6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6SQ6SQ6SQ6SQ6SQ6SQ6SQ6SQ6TQ
6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6fQ6gQ6hQ6iQ6jQ6kQ6kQ6lQ6mQ6nQ6oQ6PR6PR6oQ
6PR6PR6PR6PR6PR6PR6QR6RR6SR6TR6UR6VR6WR6XR6XR6YR6ZR6[R6\R6]R6^R6^R6_R6^R6^R6^R6`R6aR6bR6cR6dR6eR
6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6QS6RS6SS6SS6TS6US6VS6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS
6dS6cS6eS6cS6fS6cS6gS6cS6cS6hS6iS6jS6kS6lS6mS6nS6oS6nS6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6YT6YT
6\T6]T6]T6^T6YT6YT6_T6_T6_T6YT6`T6aT6bT6cT6dT6eT6fT6fT6gT6hT6iT6jT6kT6lT6mT6nT6oT6oT6PU6QU6QU6RU
6SU6TU6TU6UU6VU6WU6XU6YU6ZU6[U6\U6]U6^U6_U6^U6^U6^U6^U6`U6^U6aU6^U6^U6^U6bU6cU6dU6eU6fU6gU6hU6iU
6jU6kU6lU6mU6nU6oU6PV6QV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6ZV6[V6ZV6ZV6\V6]V6^V6_V6`V6ZV6aV6bV6cV6dV6eV
6eV6fV6dV6gV6fV6hV6fV6fV6fV6iV6jV6jV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6UW6UW6UW6VW6UW6WW6XW6YW
6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6eW6eW6fW6gW6hW6iW6jW6kW6lW6mW6nW6oW6oW6PX6QX6QX6QX6QX6QX6QX6QX
6QX6QX6QX6QX6QX6RX6SX6RX6TX6UX6VX6VX6WX6XX6XX6XX6YX6ZX6ZX6ZX6[X6ZX6\X6]X6]X6^X6_X6`X6aX6bX6cX6dX
6eX6fX6gX6hX6iX6jX6kX6lX6mX6nX6oX6PY6QY6RY6RY6RY6SY6TY6UY6VY6WY6XY6YY6ZY6[Y6[Y6[Y6\Y6]Y6]Y6^Y6_Y
6`Y6aY6bY6aY6cY6bY6bY6bY6bY6aY6bY6dY6bY6bY6bY6bY6bY6bY6eY6fY6gY6hY6iY6iY6jY6kY6lY6mY6nY6oY6oY6PZ
6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6cZ6dZ6eZ6fZ6eZ6gZ6hZ6iZ6jZ6kZ6kZ6lZ6mZ
6nZ6oZ6P[6Q[6R[6Q[6S[6T[6S[6S[6S[6S[6S[6U[6V[6W[6W[6X[6Y[6Z[6Y[6Y[6[[6\[6][6^[6^[6^[6_[6`[6`[6a[
6b[6c[6b[6d[6e[6f[6f[6f[6g[6h[6i[6j[6j[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6Y\6Z\6[\6\\
6]\6]\6]\6]\6^\6_\6`\6a\6a\6b\6c\6d\6e\6f\6f\6f\6g\6h\6h\6i\6j\6j\6j\6j\6j\6j\6j\6j\6j\6j\6j\6j\
6j\6j\6j\6j\6j\6k\6l\6m\6n\6o\6P]6Q]6R]6S]6T]6U]6U]6V]6W]6X]6Y]6Z]6[]6[]6\]6]]6^]6^]6_]6`]6a]6b]
6c]6d]6e]6f]6g]6h]6i]6j]6j]6k]6l]6m]6n]6o]6P^6P^6P^6P^6P^6Q^6P^6P^6P^6R^6S^6P^6P^6P^6P^6T^6P^6U^
6P^6P^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6`^6b^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_
6S_6T_6U_6V_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6b_6c_6d_6e_6f_6g_6h_6i_6j_6j_6k_6l_6m_6n_6o_
6o_6P`6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6c`6c`6d`6e`6e`6e`6f`6g`6h`6i`6j`
6k`6l`6m`6n`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea6ea6fa6ga
6ha6ia6ia6ja6ka6la6ka6ka6la6ka6la6la6ma6na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Ub6Vb6Wb6Xb6Xb6Yb6Zb6[b6\b6]b6^b
6_b6_b6`b6ab6bb6cb6db6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Vc6Wc6Xc6Yc6Zc6[c
6\c6]c6^c6^c6_c6`c6ac6bc6bc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd
6Zd6[d6\d6]d6^d6_d6_d6_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6Se6Te6Se6Ue6Ve
6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf
6Wf6Xf6Yf6Zf6[f6[f6\f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug
6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh
6Vh6Wh6Xh6Yh6Zh6Zh6[h6\h6]h6^h6^h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6kh6lh6mh6mh6nh6oh6Pi6Qi6Ri
6Si6Ti6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6di6ei6fi6gi6hi6hi6ii6ji6ki6li6mi6ni6oi6Pj6Qj
6Qj6Qj6Rj6Rj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6`j6aj6bj6cj6cj6dj6ej6fj6gj6gj6hj6ij6jj6kj
6lj6mj6nj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Wk6Wk6Wk6Xk6Yk6Zk6Zk6[k6\k6]k6^k6_k6`k6ak6bk6ck6dk6ek6ek6fk
6gk6hk6ik6jk6kk6lk6mk6nk6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6[l6[l6\l6\l6]l6^l6_l6`l6al6bl6cl
6dl6el6fl6gl6hl6il6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Xm6Xm6Xm6Ym6Zm6[m6[m6[m6[m6[m6[m
6[m6[m6[m6\m6[m6[m6[m6[m6[m6]m6]m6^m6]m6]m6_m6`m6am6bm6cm6dm6dm6dm6em6fm6gm6gm6hm6im6jm6km6lm6mm
6nm6om6Pn6om6Pn6Pn6Pn6Qn6Rn6Rn6Rn6Rn6Rn6Sn6Sn6Sn6Tn6Un6Vn6Wn6Xn6Wn6Wn6Wn6Yn6Yn6Wn6Zn6Zn6[n6Zn6Zn
6\n6Zn6]n6]n6]n6]n6]n6]n6]n6]n6]n6]n6]n6]n6]n6^n6_n6`n6_n6an6bn6cn6dn6en6fn6gn6hn6in6jn6kn6ln6mn
6nn6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6on6Po6Qo6Ro6So6So
6To6Uo6Vo6Wo6Xo6Yo6Zo6Zo6[o6\o6[o6]o6[o6]o6^o6_o6`o6ao6bo6co6do6eo6fo6eo6eo6eo6eo6go6go6ho6io6io
6jo6jo6io6ko6lo6mo6no6oo6PP7PP7PP7QP7QP7QP7RP7SP7TP7RP7RP7RP7RP7UP7RP7RP7RP7VP7WP7WP7XP7YP7ZP7ZP
7[P7[P7\P7]P7^P7_P7`P7aP7aP7bP7cP7cP7cP7cP7dP7eP7fP7gP7hP7iP7jP7kP7lP7mP7nP7oP7oP7PQ7QQ7RQ7SQ7TQ
7UQ7VQ7WQ7XQ7YQ7YQ7YQ7ZQ7[Q7ZQ7\Q7]Q7^Q7_Q7`Q7`Q7aQ7bQ7cQ7cQ7dQ7dQ7dQ7dQ7dQ7dQ7eQ7dQ7dQ7fQ7gQ7hQ
7iQ7jQ7jQ7jQ7kQ7lQ7mQ7mQ7nQ7oQ7PR7QR7oQ7RR7SR7SR7SR7SR7TR7UR7VR7WR7XR7XR7YR7ZR7ZR7[R7ZR7\R7]R7^R
7_R7`R7aR7aR7aR7bR7bR7cR7dR7dR7dR7eR7eR7dR7dR7fR7dR7dR7dR7dR7eR7dR7dR7dR7dR7dR7dR7dR7gR7hR7iR7jR
7jR7jR7jR7kR7kR7kR7kR7kR7kR7kR7kR7lR7kR7mR7nR7oR7PS7QS7QS7QS7RS7RS7SS7RS7TS7RS7US7VS7RS7WS7RS7XS
7YS7ZS7[S7\S7]S7^S7RS7_S7`S7`S7`S7`S7`S7aS7bS7bS7cS7dS7eS7fS7gS7hS7iS7jS7kS7lS7lS7lS7lS7lS7lS7lS
7lS7mS7nS7oS7oS7oS7oS7PT7oS7QT7RT7ST7TT7UT7VT7WT7XT7YT7ZT7[T7\T7]T7^T7_T7`T7aT7bT7cT7cT7dT7eT7eT
7fT7fT7fT7fT7fT7fT7gT7gT7gT7hT7iT7jT7kT7lT7mT7nT7oT7PU7QU7QU7QU7QU7RU7SU7SU7SU7SU7TU7UU7VU7WU7WU
7WU7XU7YU7ZU7ZU7ZU7[U7\U7]U7^U7_U7`U7aU7bU7cU7cU7dU7eU7dU7fU7fU7fU7fU7gU7hU7iU7iU7jU7kU7lU7mU7mU
7mU7mU7nU7oU7PV7QV7QV7QV7QV7QV7RV7SV7TV7UV7UV7VV7WV7XV7XV7XV7YV7ZV7[V7\V7]V7^V7_V7`V7aV7bV7cV7cV
7dV7eV7fV7gV7hV7iV7iV7iV7iV7jV7kV7kV7lV7mV7nV7nV7nV7nV7nV7nV7nV7nV7nV7oV7PW7oV7QW7RW7SW7SW7TW7UW
7VW7WW7XW7YW7ZW7ZW7[W7\W7[W7]W7^W7_W7_W7_W7`W7aW7bW7cW7dW7eW7fW7gW7hW7hW7hW7iW7jW7kW7kW7kW7lW7mW
7nW7oW7oW7PX7QX7RX7SX7TX7UX7VX7WX7XX7XX7XX7XX7YX7WX7ZX7[X7\X7\X7]X7^X7_X7_X7`X7_X7aX7bX7aX7cX7dX
7eX7fX7fX7fX7fX7fX7fX7fX7fX7fX7gX7hX7iX7jX7kX7lX7mX7kX7nX7oX7PY7QY7RY7SY7TY7UY7UY7UY7VY7VY7WY7VY
7XY7YY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7fY7gY7hY7gY7iY7jY7jY7kY7lY7mY7nY7oY7PZ7QZ7QZ7QZ7QZ7RZ
7SZ7TZ7TZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7aZ7bZ7cZ7cZ7cZ7cZ7cZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ
7lZ7mZ7mZ7mZ7mZ7nZ7mZ7mZ7mZ7mZ7oZ7P[7P[7P[7P[7Q[7P[7P[7P[7R[7S[7T[7U[7U[7V[7W[7W[7X[7Y[7Z[7Z[7[[
7[[7\[7Z[7[[7[[7[[7][7^[7_[7`[7a[7b[7c[7d[7e[7d[7d[7f[7g[7h[7h[7i[7i[7i[7i[7j[7k[7k[7l[7m[7n[7o[
7o[7P\7Q\7Q\7Q\7Q\7Q\7R\7R\7R\7R\7S\7T\7U\7U\7U\7V\7W\7X\7Y\7Z\7[\7[\7\\7[\7]\7^\7_\7`\7a\7b\7c\
7c\7d\7e\7c\7f\7g\7h\7i\7i\7j\7i\7i\7k\7l\7m\7n\7o\7P]7Q]7R]7R]7S]7S]7T]7T]7U]7V]7W]7X]7Y]7Z]7[]
7\]7]]7^]7_]7`]7`]7`]7a]7b]7c]7d]7e]7f]7f]7g]7h]7h]7i]7j]7k]7k]7k]7k]7k]7k]7k]7k]7k]7k]7k]7l]7m]
7n]7n]7o]7o]7o]7P^7Q^7R^7S^7T^7T^7T^7U^7V^7W^7X^7Y^7Z^7[^7\^7]^7]^7^^7_^7_^7_^7_^7_^7_^7`^7a^7b^
7c^7c^7d^7e^7e^7f^7f^7f^7f^7f^7g^7g^7g^7h^7i^7g^7j^7k^7l^7m^7n^7o^7P_7Q_7R_7S_7T_7U_7V_7W_7W_7X_
7Y_7Z_7[_7\_7]_7^_7__7`_7a_7b_7c_7d_7d_7e_7f_7g_7h_7h_7h_7i_7j_7k_7l_7l_7m_7n_7o_7P`7Q`7R`7S`7S`
7S`7S`7S`7S`7T`7U`7V`7W`7X`7Y`7Z`7[`7[`7[`7[`7\`7]`7^`7_`7``7a`7b`7c`7d`7e`7e`7f`7g`7h`7h`7h`7i`
7j`7k`7k`7l`7m`7n`7m`7o`7Pa7Qa7Ra7Sa7Ta7Ua7Va7Wa7Xa7Ya7Za7Ya7[a7\a7]a7^a7_a7`a7aa7ba7ca7da7ea7fa
7ga7ha7ia7ja7ka7ka7la7ma7ma7na7oa7oa7oa7Pb7Qb7Rb7Sb7Tb7Ub7Vb7Wb7Xb7Xb7Xb7Xb7Yb7Xb7Xb7Zb7Xb7Xb7[b
7\b7]b7^b7^b7_b7`b7ab7bb7cb7db7db7cb7cb7cb7cb7cb7eb7fb7gb7gb7hb7gb7gb7ib7jb7kb7lb7mb7nb7nb7nb7ob
7Pc7Qc7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Xc7Xc7Xc7Xc7Xc7Xc7Yc7Xc7Xc7Zc7[c7\c7]c7^c7_c7`c7ac7bc7bc7cc7bc7dc7ec
7dc7dc7fc7gc7hc7ic7jc7kc7lc7mc7mc7nc7oc7Pd7Pd7Qd7Qd7Rd7Sd7Rd7Td7Ud7Vd7Vd7Wd7Xd7Yd7Zd7[d7\d7]d7]d
7^d7_d7`d7ad7ad7bd7bd7cd7dd7ed7ed7ed7ed7fd7fd7ed7ed7ed7ed7ed7ed7gd7hd7id7jd7kd7kd7kd7kd7ld7ld7ld
7ld7ld7ld7ld7ld7ld7md7nd7od7Pe7Qe7Re7Re7Re7Re7Se7Te7Ue7Ve7We7Xe7Xe7Xe7Ye7Ze7Xe7Xe7Xe7Xe7Xe7Xe7[e
7\e7]e7]e7]e7]e7]e7]e7^e7]e7]e7]e7_e7`e7ae7be7be7ce7de7ee7fe7fe7fe7fe7fe7fe7fe7fe7fe7fe7fe7fe7fe
7ge7he7ie7je7ke7le7me7me7me7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7ne7oe7oe7oe7oe7oe7oe7oe
7oe7oe7Pf7oe7oe7oe7oe7oe7oe7oe7oe7oe7oe7oe7oe7oe7Qf7Rf7Rf7Sf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Uf7Uf7Uf7Vf
7Wf7Wf7Xf7Xf7Xf7Yf7Yf7Zf7[f7\f7\f7]f7^f7_f7`f7af7bf7cf7df7ef7ef7ff7gf7hf7if7if7jf7kf7lf7lf7mf7nf
7of7Pg7Qg7Rg7Sg7Tg7Tg7Tg7Tg7Tg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7Zg7Zg7Zg7[g7\g7]g7^g7_g7`g7ag7bg7cg7dg7eg7eg
7fg7gg7hg7ig7ig7jg7jg7kg7kg7kg7lg7mg7ng7og7Ph7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Zh7[h7\h7]h7^h7^h7_h7`h
7ah7bh7bh7ch7dh7eh7fh7gh7hh7ih7ih7ih7ih7ih7ih7ih7ih7jh7kh7lh7mh7nh7oh7Pi7Qi7Ri7Si7Si7Si7Ti7Ui7Vi
7Wi7Xi7Yi7Zi7[i7[i7[i7[i7[i7[i7[i7[i7[i7\i7]i7^i7_i7`i7ai7ai7bi7bi7ci7di7di7di7ei7fi7fi7fi7gi7gi
7gi7gi7gi7gi7gi7gi7gi7hi7ii7ii7ii7ii7ii7ji7ki7ki7ki7ki7li7mi7ni7oi7Pj7ni7Qj7Rj7Sj7Sj7Sj7Sj7Sj7Sj
7Sj7Tj7Uj7Vj7Vj7Wj7Xj7Yj7Zj7Zj7[j7[j7\j7\j7]j7^j7^j7^j7_j7_j7`j7aj7bj7cj7bj7bj7dj7dj7dj7ej7fj7gj
7gj7gj7gj7gj7gj7gj7gj7hj7hj7ij7jj7kj7lj7mj7nj7nj7oj7oj7oj7oj7Pk7Qk7Rk7Rk7Rk7Rk7Rk7Rk7Rk7Rk7Rk7Rk
7Rk7Rk7Rk7Sk7Sk7Sk7Sk7Sk7Sk7Sk7Sk7Sk7Sk7Sk7Sk7Tk7Tk7Tk7Uk7Uk7Uk7Vk7Vk7Wk7Wk7Wk7Xk7Yk7Zk7[k7\k7\k
7]k7^k7_k7`k7ak7bk7ck7dk7dk7ek7fk7gk7hk7ik7ik7ik7ik7ik7jk7kk7lk7mk7nk7nk7ok7Pl7Pl7Pl7Pl7Pl7Ql7Ql
7Ql7Ql7Ql7Ql7Rl7Sl7Sl7Tl7Tl7Tl7Tl7Sl7Sl7Ul7Vl7Wl7Xl7Xl7Xl7Xl7Yl7Zl7[l7Zl7\l7\l7\l7]l7]l7^l7_l7`l
7al7bl7cl7dl7dl7el7fl7gl7hl7il7jl7kl7kl7kl7kl7kl7ll7ml7ml7nl7ol7Pm7Qm7Qm7Qm7Qm7Rm7Sm7Sm7Sm7Sm7Tm
7Tm7Um7Vm7Wm7Xm7Ym7Zm7Zm7[m7\m7]m7^m7^m7^m7_m7_m7_m7`m7am7`m7bm7bm7bm7cm7cm7cm7cm7cm7cm7cm7dm7em
7fm7fm7gm7gm7gm7gm7gm7gm7hm7im7jm7km7lm7mm7nm7om7Pn7Qn7Rn7Sn7Tn7Un7Vn7Tn7Wn7Wn7Xn7Yn7Zn7[n7\n7]n
7^n7_n7`n7an7an7an7bn7cn7dn7dn7dn7en7en7fn7fn7gn7hn7in7jn7jn7kn7ln7mn7mn7mn7mn7mn7mn7nn7on7Po7Po
7Po7Qo7Qo7Qo7Qo7Qo7Qo7Ro7So7To7Uo7Vo7Wo7Xo7Yo7Yo7Yo7Yo7Zo7[o7[o7[o7\o7]o7]o7^o7_o7`o7ao7bo7co7do
7do7do7do7do7do7do7do7do7eo7fo7go7ho7io7jo7ko7ko7ko7lo7mo7no7oo7PP8QP8PP8PP8RP8PP8SP8TP8UP8UP8UP
8UP8UP8VP8WP8XP8YP8ZP8ZP8ZP8[P8[P8\P8]P8^P8_P8`P8aP8bP8cP8dP8dP8eP8fP8fP8fP8gP8hP8hP8iP8jP8kP8lP
8lP8mP8mP8mP8nP8oP8PQ8QQ8QQ8RQ8RQ8SQ8SQ8SQ8SQ8TQ8UQ8VQ8WQ8XQ8XQ8XQ8XQ8XQ8XQ8XQ8YQ8XQ8YQ8YQ8YQ8YQ
8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8`Q8aQ8aQ8bQ8cQ8cQ8cQ8dQ8dQ8dQ8dQ8dQ8dQ8dQ8eQ8fQ8gQ8gQ8hQ8iQ8iQ8jQ8jQ8kQ
8kQ8lQ8mQ8nQ8nQ8nQ8nQ8nQ8nQ8oQ8oQ8PR8QR8RR8SR8TR8TR8TR8UR8UR8UR8VR8UR8UR8UR8WR8WR8WR8XR8WR8YR8ZR
8YR8[R8\R8]R8]R8^R8]R8]R8]R8_R8`R8aR8aR8aR8aR8aR8bR8cR8dR8eR8fR8fR8fR8fR8gR8gR8gR8gR8gR8gR8gR8hR
8iR8jR8gR8gR8kR8lR8mR8nR8nR8oR8PS8PS8PS8QS8QS8QS8RS8SS8TS8TS8US8US8VS8WS8XS8YS8YS8YS8ZS8[S8\S8]S
8\S8\S8\S8\S8^S8^S8^S8_S8`S8aS8aS8aS8bS8cS8dS8dS8dS8eS8bS8fS8fS8fS8fS8gS8gS8hS8gS8iS8gS8gS8gS8gS
8jS8kS8lS8mS8nS8oS8oS8PT8oS8oS8oS8QT8RT8RT8RT8RT8RT8RT8RT8ST8TT8TT8UT8VT8VT8WT8XT8YT8YT8ZT8[T8[T
8\T8]T8^T8_T8_T8`T8aT8bT8cT8dT8`T8eT8fT8gT8hT8hT8iT8jT8jT8jT8jT8jT8jT8jT8kT8jT8jT8lT8lT8lT8jT8jT
8jT8jT8jT8jT8jT8jT8jT8mT8jT8jT8jT8jT8jT8nT8oT8oT8oT8oT8PU8QU8RU8SU8TU8UU8VU8WU8WU8XU8YU8ZU8[U8\U
8]U8^U8^U8^U8_U8`U8aU8bU8bU8^U8^U8^U8^U8cU8dU8dU8eU8fU8gU8hU8hU8iU8jU8kU8kU8kU8kU8lU8lU8lU8lU8lU
8lU8lU8lU8mU8mU8nU8oU8PV8PV8PV8QV8QV8RV8SV8TV8UV8TV8VV8WV8WV8VV8XV8YV8ZV8[V8\V8\V8\V8\V8]V8^V8_V
8_V8`V8aV8bV8cV8dV8dV8eV8fV8fV8gV8fV8hV8hV8hV8iV8jV8kV8lV8mV8mV8lV8lV8nV8oV8oV8PW8QW8RW8SW8TW8UW
8VW8WW8XW8XW8YW8ZW8ZW8[W8\W8]W8^W8_W8`W8aW8bW8cW8cW8dW8eW8fW8gW8hW8iW8jW8kW8lW8mW8nW8nW8nW8nW8nW
8oW8PX8QX8RX8SX8TX8UX8VX8VX8WX8XX8YX8ZX8ZX8[X8\X8]X8^X8_X8`X8aX8bX8cX8dX8eX8fX8fX8gX8hX8iX8jX8kX
8lX8mX8nX8oX8PY8QY8RY8RY8SY8TY8TY8TY8TY8TY8UY8UY8VY8VY8UY8UY8WY8WY8XY8XY8XY8XY8XY8XY8YY8XY8YY8XY
8ZY8ZY8[Y8\Y8]Y8^Y8^Y8_Y8`Y8`Y8aY8bY8cY8dY8eY8fY8gY8hY8iY8iY8iY8iY8iY8iY8iY8jY8kY8lY8lY8mY8nY8oY
8PZ8QZ8RZ8SZ8TZ8TZ8UZ8VZ8VZ8VZ8WZ8WZ8XZ8YZ8ZZ8[Z8\Z8\Z8]Z8^Z8^Z8_Z8`Z8`Z8aZ8aZ8aZ8bZ8bZ8cZ8dZ8dZ
8dZ8dZ8eZ8eZ8fZ8gZ8gZ8gZ8hZ8hZ8iZ8jZ8kZ8lZ8lZ8lZ8lZ8lZ8lZ8lZ8mZ8mZ8nZ8nZ8nZ8nZ8nZ8nZ8oZ8oZ8oZ8P[
8P[8Q[8R[8S[8R[8T[8U[8V[8V[8W[8X[8X[8Y[8Z[8Z[8[[8[[8\[8][8^[8_[8`[8a[8b[8c[8d[8e[8f[8g[8g[8h[8i[
8j[8j[8j[8k[8k[8k[8l[8m[8n[8n[8n[8n[8n[8n[8n[8n[8o[8P\8o[8Q\8Q\8Q\8R\8S\8T\8U\8S\8V\8V\8W\8X\8Y\
8Z\8[\8[\8\\8]\8^\8_\8_\8_\8`\8a\8b\8b\8b\8b\8c\8d\8e\8f\8g\8h\8h\8h\8h\8i\8j\8k\8l\8m\8m\8n\8o\
8n\8n\8P]8P]8Q]8R]8R]8S]8T]8U]8U]8V]8W]8W]8W]8X]8X]8Y]8Z]8Z]8[]8[]8[]8[]8[]8[]8[]8\]8]]8]]8^]8^]
8_]8_]8_]8_]8_]8`]8a]8b]8a]8a]8a]8c]8c]8d]8e]8e]8f]8g]8h]8i]8i]8i]8j]8j]8k]8l]8m]8m]8n]8n]8n]8o]
8P^8Q^8R^8S^8T^8U^8U^8V^8W^8X^8X^8Y^8Y^8Y^8Z^8[^8\^8]^8^^8_^8`^8`^8a^8a^8a^8a^8a^8b^8c^8c^8d^8e^
8f^8f^8f^8f^8g^8h^8i^8j^8k^8l^8l^8m^8m^8n^8o^8P_8Q_8R_8S_8T_8T_8T_8U_8V_8V_8W_8W_8W_8W_8W_8W_8W_
8W_8W_8W_8W_8W_8W_8X_8Y_8Z_8[_8[_8\_8]_8`ej60Y9Z<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7
224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z32\3f3U6221a12GQ39;916:671;0`1D:1
7>1R564<3B:;5:Y163;9<A700=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748JX4<Q3c2;Q1W172295527:26273142
32641116450373Z1SQ126Ak112P43=E;:5526?O4B1612C;8>65\51;?C79<<>>86340812M6g1f4F:=M9BW1MU4Mh3^1_3l
4c1Nf<W3T4m1S8Ca`5P2]15Q2E8\1T2;CP23O\Y2IKm1Z1e9l;9A?M13C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d
4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z32\3f3U6221a12GQ39;91A671;a1D:17>1
R564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW2Q1F2=72295527:262731423264111
645037^1X9V37c2R:Ij626Ak112`3?32:Q1185526?O4B1612C;8>65\51;e1<<>>863408133H6g1f4F:=;A26j1Ma2IIMN
i2^1R7Y1V1<N8Kh1`1I<>X3`6R3=Cm1d2^5@X>hV1`c1Sh1j?V3k2l:`1TI[48912Q:S1S<2d]10U_1[_1k1U2GK502T2m?V
3h=X^1W1l>Y26Q7i7Z1<c25N0=1Z7e1S12`R8kD3kQ16\]62Qg8:c1j4I8c1hV1R2^1RP2c^1e:0[Ic1KS3_Q17<d1>Q19S4
3Jl62o4V35d1S:1b1Z1R194?20^1EB[1j12]2C]22d1e5=X111Q27j163i2jOAoJQW1;7UIZ24\4e3Kc2f43_HFXAa70b<a2
Y5<V29U13W81Z1^=j:S3j2JY22a3o6f3C2l3[2Wd53N=X15]1S2^2]=m8A12Q`1P9C2l3[2Wd53N=X15]1S2^2]=m8A12Q`1
P91[62[6fj7h3e5333^1X1o3`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4f1g
:C[4DU2;X5Bd3X11X1`302[67S2S8Y4Z1W2f1k1X6]7DAb8Q6E9i1<;Y:V3LZ13d1Eh1i5^1e55h1FkBm1Q1`3Q:h2;=??P1
T8d2U181e^61Y61Z]3L0@_4g1DlT1m5U;]20?m6S3[P1Y]1Q>QP1hD;@0c51d2l:a@gA];?0]7^1][3ZAb1U5b<\FR@T8i>n
Jm>F>0]60N7nm3Tk1^_1h7T>g6Y3g<8@0W5U10^:ISi3gFQ5LPIXJ[e1d4R88?0P7<c7kT1Je8S9hT1fC2]T1a5mf3260fn1
b60Vf1T[4g10S1e38009n1a<7^7c1g58e6121l2S2\=l2a1V4e4f4]c116W2R4h3V8X6f23\Z1X1b6Q7a?g4T3]3n3P6c1_1
Z1`Df2P49m1X1D0U1mGV1M=d64V<oZ1=SH\6`9n>^Bnm1bc1Q8R5E0n1f>Q2`7]1XV1MVZ1j49m?c8jT2Y2c?b5_I_DQ8R53
0dQ7bc160ia2Qi1dQ2bX23U10\600N=Y=1fi1ja3l>2S:jT12k1i4D^2c2n422639D501U3W1j4_1>6T1l10C[6=b3k68J\1
Z9Q46P1eAQ7G3Gb5`3i6V6P6a1m5cD^1^3_5P2`2R4HV1Q1f6R?R3Z;1P1gC[3Ec62>Q7g:Z=l8\8Y2k1S6Q5c76c3d2f10W
1h3n1=b3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6VDf2c<e2W3Gh6`2R4o1T3j5g?d37V1kGh7Y72>Q7<3RCHl9e2dGY;m2L0@
h1Y4m:dHZ7l;S9l3kP1kCcEJ9Cd:=V3n1g120_MP:oHX_1e470]7_\1Pg5Zb1MX1[40e5g1e1702;V2a2l88h5V4g4Di216J
]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h
35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1j3R1W1T23S3=46MW15dA9m715R2Z11k2V3i1U12o1_4Q2@0i1e@3l2
U6[7ei2R<\W2[AY9o9XP1Q8MX10IV4c2n:T3=P\1]4S6Z7g?X<V5`1]>>P5o8g`1R42l2CY1]<o7k8LQ3i1W1n2Y3X9OZ2_A
Z1a5m100Lh2R1DONX6f4Y6b2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13Y1U=b15a15j11V1m3k9R1Gd1d3Q:R6Z9h5j1U>
c6e25Z4<a@=c6X10EZ410Y2[19l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL_2k1X8`3X2Ve1S3\2Y3T5i2lm1_10@>i2O8
0:[>g3b3^2U46Y1e614m5U4e9R2V5R5P22Tc1e40[1Z?bHQ4P4;^GX5[70V7Y:k5P4a1eMl2f9?0h1oCU5Dc1QY5hCa7bE]A
dBn1O9V10Ll2X11X2U;AT6V6Y12\2R1b5121Th2d2W?2a=[53>Q1h48g1[1AYJ`R14a9V1\NI0Z2g21kP1P4121aX1n@h>Y5
hY1h63_4FG1P6bT1hn1X5B80^7Vk1R`6Q201[830hT8`H90^6US7SE]Ic4<1X3@0U1mGV1MR74V<WCVA`6=SH\6nZ1RZ1>0n
1f>Q2`7l@iF2J3n[1X3Y^2hP340ia2S:b`3Z10h44V20R4[\2n9cf1d?R;2V1aNSH7BB2T2@>a14[4T7U6164;^A\2@416Q1
859:X10i3X1`1Ib3g?j4g3m1U1j1f114\:e8i4<:V?W2mY1e?^3YL8X1>>Z4c1o;g?gDmIJeCh2B>0P5\2ei1_^1f>RU1Z3j
IR?o`1\?S5h3:0P5\2b3Yc3RU1X\1cP1hOl8;0RS1TR1cU2_HPU1]g1cD;0150k9aBk^5dO20Wn8T10V1b2X1009T1I\8f<a
3GX26\5X1121mV1QS1U3PJ[3S9S7e8AX7c<oEX7j7h:gR1@0`2SL0[l1\Ee2U9I8C]^2\<g8fMmMD0k1V30gKU914Fkl2cn2
XHW2VDT4S3958i230k7Q]890WNlX2_[3T9Pi12[8j4<0i3V1mI2aR4U<mk13jLeK6I0:^3X1`1`Hl:14_JQ:mLT8j<RBUDi1
m4m3ZZ1`9d94mX1R920b2W10]7i;R6[2oCCo9V@15^>jGY=i3132FKQ6k>Z9lS1g;Y1R8U5GoBl4\=IYEL?OT3620dQ7:0\6
00TE^n5Uf13[1`;f40DX3R1C1f16^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>
S2@[42U7FT45[7Og4j1S438J43>32:AV2:14DC27;L9V15R1B8g2Q5?L4<;11122E?2Ng3[6272S83U25n1DR3n5=e2Ib4g1
;A94R:^4JM=g2Q6:15R2T151X5Y29U12h4KHh1?31W==31e=gf2;1e3a9=UZ4_1a5:_S1d1Wf281e3o9UZ4_1l5_S1d1;1e3
W3Y6=md2We1_1l5_S1d1T11l4Z6o1=`Z4gJ2V1bERQ17BEi1:@>a14[4Q=816@kC@416Q1859:61W==V@no1aQ1K1e3AX1GM
0o5=UZ4_1l5dQ1j1d1PW1f3U251=i1XP16c5?;51W==o4Zg5>1>V3a9=ca3P2`F_1l5_S1d1\2Z^1>1e3`3^6UZ4_1l5_S1d
1d3S8XR1`1jT1P11m1g1`30]6n2Q2`5o1l@jEN2J[_1_<RI_1l5dQ1j1d1h;\A`<\3?i1oHS=[7>1[39R1DW8UZ4_1b4Y1_S
1d1en1Q2_11[2Y1V1Z6]2a=VT10aMf7PT1Q?:T1l5_7U<2V1_>d1`V17BET2@>a14[4l1];16@kC@416Q1859:d617\30Y10
;MG9FS3^1N`1?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3\:8I
305En1C4H315_98f6_3a2:8h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2o3F]126O2Q4^2i2T12V1K93o1Y90j1
d1En25d32Q202k208=KY44S12119861CT1NQ1P1^138;253Y1T1>=_11f1C\1239P4EU5_;g1j5W61P6\51<d8j21BR3Z18l
156`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;
Y9i6T3n5f4d1m3k7N^4[<R<k5X4S7?NP9]3X2?Q4:[3Q2DX31Fn2Z107l104e1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5
CT1Da2Aa1_3S1a38^Dg2h4R2P3Q2h893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1h2V3R7c3[<f1X3\1d1S1g2m3j4o
2Fj5;Q1X1Q9S;68\>W1T6X8\2o1X5l6\21Q1c2Z107o12a2g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP3;S18R13_13]2:
8J?m2U=?U3d7d5GQ1Bd3R3S4h1\;`4S=Z4X=Q2d63k2o11P1>5U3o:@3HV1Z61CQ36R10B1f16^13;117f3L>U1V6Z1h5o7;
JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1S
4343B743462321123;5?OF:14DC27234L92S15R1@18g2a2T1d104L4<641112000=242:1Q1Q2>V1i6N1m2o7CDR3P4m1=O
_24c3m2A9CAG\=<GW981122Q1P1W121g1b10OLY29U12_1[4Z2b11Gm2Z10U24X6`6`8_7h514aDW1M<_BdZ16NZ=h:;S18R
1`4U=]2c2\?j1d13`3o8b4e40n2W:]:j1SEW1<Y=P9a112T1]220Ni1:0X6=P33N_2]1N0^6]1e4a4c5W3VQ1n2a3`5c7mV1
W;;S1b4N:_>o3o@d1d3BiU17a9XP1Q2f1\21Eo2Z107m14e13^4_8Q1V22c4X7Z1V314V1]>TJ`W1Z5a2o8i8a20:S18R1Y1
173]2:8J95U4l2]1U3l4@i4@l2W2S2?b3B2Nd3h2V63X;`4T;k5\>[1U7c1Z=k6V1R21DP3Z18o12[1=M`3b3Z2T5EAX2\2X
V1R7h44h8[8e5h1VK[4j3]4`3I^1@_18X5:U7n2o9?P3g:9Gd1S8`5j:=d3S=gBb73k2OQ1CK17R4\7<_11R1b2[1>e15X6X
67P4i:n614l2S2\=l2o4Uj1Q:P?_18c5hNj2k1d1d38X1b6Q7jFM\3[1R>_AGS5DK_6C`11d1P2Z100Y2]2T1f19DZ5`4E]1
1m1m16_5e614[?f;XW2W;;S1o23^1Y1S1l;4b10]3Z3l=d1Q3Bo8kP1VLN1OQ4U8=ZJo1145=B]>X2`6lBQ6SP1m3_3V1[3h
AV:i5f2c4f3`Mm^1Y11X2\1Z1U21\6j3]d1BYa2;S14R1Q1_21P18f1=V3?Y30oId1d3aBm1g1P2o5m2j4d49l:m3[GV11X1
\21^1o1P6=o5]4f1Y1d9]1W3Qa2X@X7g5_1a5:S7T2i3g2_1<i3269S4U9d1d3\W2_8`11U1_23W1>e122X6S2f<a3GX2c5X
114mV1WV1PJ\6;S1l5ZFT=d1d3S8K]>j7o9S1O;P=b73g4^2Y46S60:^11Nf2Z107f7D^=k>14m5c7W6GW12Z<2Tc1f4[1W7
R8e2_1l5b3n>P4l<d1e=K[70`2?b3^1ZCa1l7eHd2D1`2o2T8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6aU2]E[j1g11Hn5<1<Q6l
4b3`3c3@]>m5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3fNb2j4Y24j42l2CY1]<[1@g3Q28S:g8Y3X:d2m9[3Y6Y11Ki2[19
P2X6l4AT6f2_3Y1_1R2b514Th2^E_1l5e2d2Ia3g8h>W2d1e4[4Z4i8mC4`5RIa:M1T21e3e200H22X6Y2`A]Bb4?2S62g@P
Q1P=d2i3VC_1l5_7e9j>2[3=8D431^:S;Ad\1U13MQ16D55c1404:<94;=;2>5Gn7o2F@3P11e3Z1d8QP1f6[g1a1PT1]6_1
l5e<a@8]2`3L12B^4Y7Km5f1Y1c7[2R:hKMc51S1a2G8007S1l2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_
1482CB7ML1:C1H:12W1CV9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U
3N:BMDd5f:1a9g13?P2@5<e101IJEn2`61M\128Q1]1V5<>J3`1l2=]1a4R4h1P3j61[9Y2a5P6_5f2l20HP51]211f21e1Z
3Bb104U211f1W2^>V54T:=k<466h5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X4a2c4h:U1ZIJIa:R2o2Fj5_<o6\3?@;MBf2X1i
63c12A18j3W14W1@4N7l2S1j;44V48?^21f1n1N2A6h1[6b9`Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1dDm
3GFM]9n2Y3T1Z5j1=R4[FRA3o1K5i1404:9294;=_21]61T17[2929?4D1Q5P23^6PCY914FWLaU1?mR3XR1OkP1n55:c11e
3Z10Z2X6c5T;S1e5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18X<i1Og2P@d1d3o8a9TDSAZ:l3_5Y4i41`53a1
04e1702b2c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62^4e1g116Y1B9C>Z4R3V3h1j3h
1@3IMi3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5@Aa2l3S5o4o1m4W1T23S3=46MJ<22:M=a;[49
m715b1?W121k2`1e1i1U12_1?`4P2V41g2M3N82c10A0`1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<j7\
8F2J401]1_5\3jB_2g3S10023[5A148c15_1l5Y6b2d4180AZ1Ij71J1F4<b3G\4A@0@0c3Y7o3l4FJX1I\21154Z1M1999a
8K9m2_3e6d1c=T15l6g6>73X7]11O00<1e3o9e[1_n2_1a5:_S1d1d3]g2d41Y3:0X11;j5]2`1e6n8:a264n54E0200111;
212260171B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T1S51
FBMR4T2241\Kd1j3d32Q202JQ28396D^2Z2H211986E9JNR2AR2Y1i32]1Cm1=1e3o9j3bAgd3_1l5S7[Ld1lI_@;1e3a9=l
4Te3S@_1l5_S1d1d11e3Z1[10NV3\2Dl>hLm:U@^L1eMT9_1o23a1K:c1kQ1d1b=c8a3PBiA1P5Cb5192:FZ1F082^1h:2;H
D3M1e3f20W7VBV3^Fe550gd1VN\5;S1o23h28VS1d1d3]Gn]172\2U2A1e3o31m5h_1\j2_1Q2j3O_R1d1dW1T9QLo;K1e3Z
10n7Do;T4U9o214fKla2;S1o2l28l<Q5a4e<Q1BQ3k\2G1e3c1[8d?Y;Pm2_12Y1k3\;_1l5Z110X?Oj9b2Z5d181h7l5_a2
_]4\2oX1_3R11l4Z6]2Rb3]HgJ2V1dc1P37BET2@>a14[4Z=16@kC@416Q1859:D1e3Y1\2X6_`3eI_1h1V1l2cQ1k1d1XK]
>k5jH?1?1e3`3^6UZ4_1a5:_S1d1]_10^I1a<M1e33V107[8ZL14mBX20P3iU2U=Z2_1]2Aa2:[6SMd1d3mHT;eb181V7^6b
@oU3X7_m2m`1N1V2^1f20H\3Q3b8Q7W;T\3S3_1l5lMb5d1TH`6R8X7M1m6P@h5U1k4\6h112b3[1T25[3GT2P33NJi8d72O
\3\214a9_JVK0Q6_Jo5`3V40]10R1U3F9BW3_2[1S?W=d1^4T9X<U3T83dQ1]2b1[91R8C1e3Z1m17^6^>[1Zj3_1l5W;U1Q
Gd1ST2Y@o5h2P11e3f20K27n51UZ4_1[4`1nO\1<>W1d1i[1RAT73j1T1Y1AGS1><g<91e3Z1d8UZ4_1l5_S1d1P41?d4c10
A0`1Q4EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S10023[5
A?c1Y5T1h105V6i12a418BZ1d8NN2f5i3@0A[2k4e3l8FJR27V2721X21CR2S5d1]<d2h2R6h65l6g6>;X7_20S11Q52m1b6
W@U1Q:J14Q;n1^=Q:RU1Y;`1VOk8k8U?nFX3f?X3T4R3Na1R6^DS6Fb8:1g3m9gU3aj13P79lZ2S421e=]21V1U6U3R3Z>X4
g28?Q6Z1\60]2h5b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9NY3:\11b3i1WC\1d1^3>92]70]5c1@<eBV3o3X11;6S8V3?
h1^3e7?@F`1Q4S6MV40@11i3>Z9R>nS1f<SR1We2[=X?`5^<[V1171`4\2[3[3gn1m[6R11l4e2d3]2`Z4gJ2V1ef17BET2@
>a14[4e<D16@kC@416Q1859:91Q5c8ZL14al3Q2S5?1e3Q19U8=ZL14c]3_1l5_S1d1kH?1j1R32d8nk2SEQ9Gkm2f5Z\1^4
3n2@1i3W1c8cAb8S214kj2m1Z4j<`IkY1h6d11e3Y1<o1G`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1l5g3k
Mk1d1j5]EP;\3c9n2h4g1`1o1d6e4Z2a50H`11e3Z10Y100K[6nC2o2e4B14gFIl4Ta2_1l5XC5h98V5GFI3cEBP7mV1k2o1
40V14;=;_1n:W1L@1e3Z1d8__1c1E^6no1mA_1o2a2:_S1d1;1Q5Q2a6QL814Y\2]c2UU141`5T8Yd3h11e3`304U23f1W2e
a1m9f9U5iBR2Y2TDl9h8b1_1e2V3j1T<Y395[5Y<JD4d<R1c2j5b=m3]50<n;\1l1F_6S2T5>W2m92X28U2B1Y:S37b[4@j3
@l1R=i1Og2TFgAk6d1TNW717\30Q162512MEV4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P1
1P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n23
131:0S1OQ1Q31FBMR4f1=241O2V1j2X5T12V1K93o1U;d1ET3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8D2534T
1T1>=_11522Z1C\1239n1k;lP11[4k1;1e3W3g6V5jFS^3_1l5_S1d1J1P5V24i1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jAY
P1\GlJ?iX1O1e33N8;W8c?T7a514^GPZ1f7\T1;S1[1`48VBo@d10ZX1Dn4R;`NQ661e=oi3U^3h80:1e=lY2UP5b21[8XEd
25\71T3@<:6108;E1l2U2]2T7247?2_11>FY220?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1
o7B3`1]1Q2^3\3^3]30e1>j1l9]26R9CC;2230:3M:02Fn4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1
\1_4BMDd57O]3Jg4a1Y1U1IS51g13?A^1@Be1015CJET3Y13T4IM\128Q111i3S2B<>:81436NQ1R22=M3;d8S2h1g72P3_<
1c1e2g1[6:^5@0H1V3G5I@n111W11e3j1T8`@XF0X17I1ZQ1i4o3=T:X;U1MW3`K_1l5_S1d1\2h;oBDj4Y=e1l3j1MS3V@6
f=:1e=Q3j1`7l29mY3S2TQ241e=ol7d><1Y5[8^;U4YKl>lT3`4X7\1eR2;1e3Z18[8Z@ji3_1l5_S1d1:1e3o9UZ4_1l5_S
1d1mX21B1e3o9j]3b>g=_1a5:_S1d1fY1Z4[1a;Z2aH4?1[1Y<l3nm2c7]5b1UX1_[1V1^Cb5a3Q7:1`5\1g6PA1n:kj3mW1
k_1Z11i2m14a1h4]2`Z4gJ2V1ef17BET2@>a14[4k92:P316@Z=1?n5@416@@859:O1c1\38k1c1k4_HU8`;a5R7Y>j8mc2k
6o38n1WHd:T<[G11`7W2_1[7Jn2<1e3o9V5S:jj3_1l5_S1d1Q9o<V2171[33R14Q2S4]2ZL14KeW1]CY<aMg7:0S1n3m18R
2l6]5e1X32V1_>d1jR1e37BEf12:@>a141Y4X8S10c1X2165:<^C69416Q185918D1e3[1c8RCU6Q314XGW:Yc1hH_1l5oQ1
_1d1bY1jZ1m51d30Z1;MHS4]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2
[17<\1P2Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C7`2_152Q2e121057n23131:T1S51FBMR4T226O2Q4X5T12V1K93
o1U;d1ET3d32Q202l28=KY44S1211986ET1@=Q1P1b1D253Y1T1>=_11f1C\1239Q5g4^2g80eIQ2KDS11l4Ca1T4]2`Z4gJ
2V1ef17BET2@>a14[4Z=16@kC@416Q18571:a21g2B]30S2g4U1mE]1\3d2m1:=R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3
S10023[5A?c1l=b2;X418m1VDQ<l8FJR2^274X21C]92m304k6X1c4g2W5X<g6F02X7_2V21i2J0Q14Bh1n3]2`1hd1Ad]2e
121057Z3:T1l5`1m9V82V1_>d1n<m7l4n3Z5a2J7BET2@>a14]19Ii1l:4X216@WAc2@4163M859:^2DT11g48S2`6i3f5W9
aEV78^:c<c7S510dP2T1Im3_B^1:>U3e3\=nC0>SJl2QDV21=1e3Q1m8fX1^Q3_1l5_S1d1j7jCe;l61g2L0Q16182Ml4]2`
1?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1`3i<[:4;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMR4T2241O2Q4X5T12V1K93o1U;d
1En25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AO0D2531W1T1>=_1152]1C\1239R^1D1a21e33N8f10S2g4U1mE]1
\3;14Q2IS1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l8Do318m1b2Y8g8AR1n:l8FJX1I2[274X21Ck850[DW
Ag6Z3h4_291Q5n6d1TCU914ic3c41d30X1=j5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5j4T25V103
7<:0@?9e2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;:BMR4T2241\KQ1Bj3d32Q202JQ28396D^2S321
1986E9JN:g1AR2Y1i32]1Cm1j<k:\=c?V1i21e33NP284e1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S
10023[5A?c15;S1l5l8d418m1hAk1AR10m:l8FJHY12[274X21Cn7[4\31=Z3c8_Bn1h4Q2f2Z3_223f51d3g13I5B2P4]2`
1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S12119526ET1NQ1J5Y18
8;253Y1S10>=_11f1C\1239Q5n6o3b8=LY2^3\?W10\11T3@<Dm8W8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5_S1d1g310
Y13n4h31k3`Ce5SBYF0H1<1e3o9]R4g7_1l5_S1d1d3bQ13D119Y3N2m8]2dS1Yo2h4_14g5bP1l2d1]9:U;M1e3Z1[10K[6
P4]:1c@Z4hW1ln1_1l5hQ1>W1d1QT23j1l23GS1><X11e3V1Z6]2UZ4:T1l5eC2V1_>d1YJV<7BET2@>a141Y4Z=16@kC@41
6Q1859:Q61d3W13;Ml4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1fAj<8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY
44S12116286ET1NQ1P1?30MD253Y1T1>57_11f1C\1239J7BET2@>a14[4Z=16@kC@416Q1859:W11d42Ch1d4k1YF\MeE;^
6T3Y1k6f=hA`5S1^421k5k;WAiFn3f3QBf1OU;e;d8_;X1V2<Y1m612a30N;;2JJA_3]2`1?O3NP5Y51^25:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1aN89?45En1C4H315_9o6_3a2Ch2_
152X1H3a121057n23131:T1W1g13o11;:B@<2o3T226O2X2h1X5T12V1K93o1V5n5d1En25d32j1602k208395E@^1Y24S12
11986ET1NQ1P1b1D253H@T1>=_11f1C\1239f3]7<h1Z9X3T=1e1k51;g1S6b11Y1]3X219@g5^2k5=Y1k?MjHo<lP1W1U>Q
Ej=c[1NU:P4Y;Z6`5Z6j2Y111\3T5iA311T1>2R16F149\3551g4m8mg7];91e3o9UZ4_1l5O_R1d161Q5c8ZL14E1MS4c8f
3ZGX114VIc@_CU@Q@c9l5dU1[AT3i8R<H1]1W2Z10n7Dd?[3Y914KjJla2_1FW3F5P1O_R1d1^612a305:<38;MEV4Hd1`1?
O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1aN8
I45En1:84H315_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2c1]2X5T12V1K93o1U;d1ET3d32Q202l28
=KY44S12115386ET1NQ1P1b1D253Y1T1>=_11f1C\1239n5`5@n@Jn8m7n3>:`12J1Y2[13W1c8ZL14aX1n@h>Y5oO;S1l5[
2l6c4_29hBd1ac2k6U21e3R17\1A746n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7YLd1f:@2S:^5W2=`7b23W51=j1
\;?LQ18c4>C_9A`4S44D_1>6BAl15c10591e3`3^6UZ4_1l5_S1d1T11d30Q18>b1T4]2`1Ze1d]2e121057Z3_1l5`1nQ1d
1n<m7l4n3Z5a2`\1U201P5U3D1e33W1c8VJS214c]3;S1o2l2]1^<b4o@d1d391e3Q1m8UZ4_1l5_S1d1@1e3R7i22UZ4_1F
64k2Z10A_S1d1K1e3Z1?OEW66[Eid3_1l5Q4]Od1m3hU1Z4O;iAe7o6n4U1:h6;1e3Z1V7]1UZ4_1a5:_S1d1@1Q2Gf2a13^
6j\1jf5Q21nOL]4Q2LB1e3o9T5U9hk1QP2_1l5_S1d1e6`JV@e7]5Y3_BI1g4g1U7e8Z6a;nNhLh4fS2Q;WK_2k<eIZE16^1
1Z1b1e:<?1i3W1P23i5DZL14Zn2d?Y7[P2ZZ1W11g44e2d3]2jV3eS1gJ2V1ef17BEH[1@>a14[4Z=16@c=V4Y1F@416Q185
9:41e=ZP1c2;1e3o9UZ4_1l5_S1d1h7P7W=X11l4Z6Ak1[h2VGmJgJ2V1eb1o37BEi1:@>a141Y4Q;X216@kC@4163M859::
1e=Zo1X=g7m4WV3i9o2lQ291e3o9bl1b]2_1l5_S1d1T11e3Z1X2l1^4PZ1^V2m;g=_1o2a2:c1fN\2Gd1^15o1`Ik@iDU13
_4;152V15c9^1@1e33W1W5[3ZL14c]3;S1l58VS1d191e3o9UZ4_1l5_S1d1d3:1e3c6[3UZ4_1a5:_S1d131e=_W7:1V7P6
=h?`Og8mf1SQ3oT131W==:1e=Q]3if2gLb4_>iE^1k1G1e3o9b:VN[DcP11Z2nY1\12X4c1f?OhBd1d<a9a4n<]CH1e3\9Bc
@i<XDb3_3ma1nH^6_1b23U3_S1d1eD[7]JY2nIW291m2g:PA^]1S1e2RR2^j191e3o9fV1^S3_1l5_S1d1W21g44W2R4]2l7
mGV30X5Y3]3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2a<2V1fR1h<b2b471@8<T2@>a14k3?X9Q416@kC@416Q1859
:=1i2Kh2V7UZ4_1l5_S1d1cW1UU11a119b4U2T4]2k5lG1[W2YAoCiHm12V1QZ1c<7BER211>>a14[4]5l716@W@6\301=41
6Q18571:C1e3Z18[8h;e21dk3_1X4c1l=i1Og2P@d1d<c81d30Q16=MN2j3]2`12<P621]1[2V1DEM3@I5:a264f1404^1:6
:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68I45
Ec1:C4E2315_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMg3:a12?241O2Q4X5T12V1K93o1f7f2GFD43Ej1
8P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AP1D253Y1T1>=_1152]1C\12317P4Z4246L4>^3T?DF3W2Ck13404Q1
419]91\1\2Lk1U119b4P2Y4]2`Z4gJ2V1ef17BET2@>a14[4`2V1d5m316@kC@416Q1859:k41d30X11;X2a3]2`1e6n8:a2
64n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4c7Z4h=8I45d2CVE2a2CCd3528h1e121052
4Z3:T1d34K391FBMR4S1P1241[3mDZ1g1d1j3d32Q202JQ28396D^2T1n1211986E9JNR2AR2Y1Z3>2]1Cm1n1T9oK1a7M1e
3Q1X2d6oAUG1jR1mNgC\;_1l5]<QGd1dOg1V:]660SR11T1Fh1X2i21h4o10S2g4U1mE]1\3d2m1:=T23Mn10S1;Z1g5^3b6
o1a12521E0U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@d418m1VDZ7f4o3l4FJX1IV1W174X21Ck86NU=^Gg6>;X7]11
O\11e3V1Z6]2bj2m7m?fG:T1l5eC2V1_>d1m7U5\I7BET2@>a14[4X8Q516@kC@416Q1859:U31g4Ij1E339]14R2:<B_2X:
j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N]1W1\30QFl4`1I?^4_18b:U2k46[2X2U
2Q4;Z;m1V162V1j1m1i1k1Jd4i5d2b1d1d7R41@^159l6d51d30f1Ml4]2`1?n>5:7Y264f1404^1:6:406S130F4D156271
f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m5o6_3a2Ch2_152Q2e121057n23131:
T1S51FBMR4T226O2Q4X5T12V1K93o1U;d1ET3d32Q202l28=KY44S1211986ET1NQ1P161Y1D2403O9T1>=_11f1C\1239e_
1X1d119[3V13R24n3]2hA[^1j6US2:T1l5eC2V1_>LG`V17BET25:>a14]19AB^1[9n316@kC@416Q1859:H1k2Ci1`1U6DU
1`6c:V6W3T[1a3a4nKn@n<SV1\Gg<Z5IT`1m6100V3<>89861K2]1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:1
2341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;29>:
W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDZ5904Z5T5S2V193U15k35Dg19n3N01AR1ET3Y13Z5A\1;>22<1\2^3C085>:8
63j3B=S1205j8k=f3V6X31\;5V<II312U11e3f3j4>K2h;jj2k9m;Y2];_18m1@0630S1FA:S11605e@UAd1a32\>V[141]=
7[`4f61d30Z1;MQ1i1P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1
792\1h1V1f53l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2o3a1B26O2Q4X5
T12V1K93o1X2\4NX2W1N2=4En25d32Q202l28=KY44S1211986ET1NH8P1C0M@3253F1@S10>=_11f1C\1239Q2Q3c3Y@e6e
7Y7S1D6<1e3Z1d8eT1_U3_1o2l2_S1d1d3J1e3j1e1^6f>jY2kGn=h;_1S5B5_S1d1d3U3\LW3a7N0Bj;]DX11h1n2Hg10[6
i2n13l2Ek<YF^MP5X4aLe]1U1hEDYLb<k79L<QD3k2o140V1419h:T7k11e3V1e4d1O]1j58]49j_2f<d4_>o=b1:C@o4A:e
C2V1_>d1mJh7i37BET2@>a14Ai3R6d58Y116@kC@416Q1859:f491e3o9UZ4_1l5_S1d1bU1?1e33W1W5[3ZL14c]3;S1l5_
S1d1o71i1j10Z1;2JG71e13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U127I
d3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2c1
121057j1S131310710O3j16m231F89MR4]139826O2Z3FX5T12V1K93o1U;d1Ej18P1d32Q202JT1L8=K_3I4S1211986ET1
NQ13Lb1D253F=4T10==_11f1CN=239Q2n9\4>`=P1:J2Q2V3f81Fj2U11e3f20H04X6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7S
KU1d1^?f=n7b2[5?h<m8^8<^<`2=1e3o9jY2W3\;ZGe6dC_1l5_S1d191e3o9UZ4_1l5R2\Q1d1U21X3g18R2:S16>3m31h;
W9e19g6R=Z2\>k9Y1`FQCi2m2a21n5@3;W1X;1Q206[1H18312U1WAj;V3KW1A86B]@^7k1mB4X6X>b781T<?c2W4o11e3Z1
[2U62`5R6c12dDCl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:_S1d1b=b>G`4^>a;R73J280n4Z1T:o5H
a7206k3CJf1117LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i11
1W3l1J5Q12Q38509A34T13I@249a;7<:2::GK>;C221A3>BG7:L04966M0\112W162<Y1o2=1368L118@49630961<3U3022
442`13V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1Y5<?P14338927E1d8V13092620U4Nb3i3l5_1I@31224=1F:I468d1
06]1T1m22m:8BD0O0S:20R48U1<10V1117d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1N
J:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1R8R46o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11
>477101@Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>Bb35MU1OQ46=:=:GR1W12J>7:@660>E896g2W162<Y1NX251368L1
18E9630961<3F_2224426Y13a532116D5:M?11^3:NE>I57A3414206N@@A55T128R13f2C5Q32M1Z1Y7Y6A2k7S51a2J;4?
F:I46529Z1@T1>]123:j1R1R1DZ61a18\11JR720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24
>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18
f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OX4HHU3a1K=U1I^9<8Na1b4FY13a5:K5:J2?11Z2M518;g1O7A814
206NQ1R22[13;T3Q32M1Z1c=An7S51\3l24g523:P4DZ61W31JR720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22
I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U
20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OX4HHU3a1K=U1I^9<8Na1b4FY13a5:K5:J2?11Z
2M518;g1O7A814206NQ1R22[13;T3Q32M1Z1c=An7S51\3l24g523:P4DZ61W31J_420[4U1>0V11^3Q:47?2a1>P320k2P6
06234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7
CT3`2a2_7OX4g4a1Y1U1IW9l1`1Y5Q3X4\1]111m5i1810336NQ1R22[13PNX61Q2?E8n13600HU3a2:P;Y31e42\4d10V11
\2Q122@Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U
20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7OX4g4a1Y1U1IW9l1`1Y5Q3X46U1]111m5i18103206NQ1R22[13PNX61Q2?E
8n13600HU3a2:P;Y31e720k368d101`1Z13e1;d22m6479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482
CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><451@Y;C5<a2l2T11NMDd57OX4l3Ja1:;BU1B6X4R1=2U15]1S280K05407C1;234FT3Y13DW5\1;>2?11Z2^33@85>:81
436NQ1R22=M3018n?nC1Al4f1f4@:`2W7W1II312W1031R820k368d12`1Z1116^1;d22m6479132_11>P320==2438:22C5
7c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd>6`9I;26;3M:
0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd57OX4=^3G2a1:91BO5IX4R1842U15]1Aa1
9K04507C1GF`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22=M3018f>VE1Al403i6:P;II34W1031f42[1`2?d1031Lf=4
7?2a1>LS220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8Q66Z:;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5_7Oo38g4a1Y1U1IX43N=X15]1S2j1Cl3HZ7\1]111m5]1;5101436NQ1R22[13]1U3n<f1o
@1^5n6:f1Y9Y31Q120h2IR1^:_U1ad1mX1e121057TW12Z1C[\1R2o1Na6]>P111Y=m11c5Db6206T46N>0X11N9211n;476
82a1>P320k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1K\3A012f2T5k4l4`4:6n
9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J_7OX4f31N21\1R16;D033E61D60Q80j109V
1_39_1W4Z1g1\1JB11h4T1i1341436NQ1R22[130:c5Mn;n4[5Q71]<:f100U1S1m6T1T21^620k368d121i2U2e9479132_
11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I
;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]18j1a107C`1T
3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11^5n6:^5Y4W1I_21X43R48d1c1V=47?2a1>P320k2P606234@3V11n
14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g
4a1Y1U1IP<05407Ce4Y13DW5\1]111m5i181436NQ1R22[13YT11]<:P;c1312\11h33R48d1j>47?2a1>P320k2P606234@
3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g
4a1Y1U1Ie<Y5Y13l5\1]111m5i181436NQ1R22[13YT11]<:P;Y31`13g2Z1Y2DB\3]X1W@0[8d2[e1\3PFV1hLQ2?Z;3g8^
2T<\9>5LS3c9g280a6P3V;5;1Z1_2f3l2c1Y131253g2Pi7b6fB<3R4\_1dHd2DV^3S2f93g8PH>3R4\_1dHeb2eZ13g8ob1
V;55`31i720k368d121N?Z1U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:1
2N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:0h5:3B:C5AT5L17==Q2_1E0U1;253>b11
d1]28F5><035130;8P;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=2U15]1S2a107C`1T3Y13l5\1;>2?11Z2M`23@85>:8143
6NQ1R22=M355R70f2@h<Q2f:1Al4]6@:`21]8II8BI1f620k368d12`1Z1U2[5Y4479132_11>P320=@438:22I7c2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`91G;26;3M:0Y4^1:3B:C5c6G=
Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Y13l5\1;>2?11Z2Kb23@
85>:81436NQ1R22=M355R70iL1^5n6:P;II8\11Z720k368d12k2U2R8b1479132_11>P320=@4316:22I7c2S1k14041234
@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LH`4_6Hj26_1^3a4I;26;3M:0h5:3B:C5A
T5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57OX4l3Ja1D1BO5IX4R1=2U15]1b1@a107C`1T3Y13l
5\1;>2?11Z2N_23@85>:81436NQ1R22=M3;j9@aI1^5n6:P;I_21Z620k368d12k2U2e9479132_11>P320=@438:22I7c2S
1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=
Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Y13l5\1;>2?11Z2^33@8
5>:81436NQ1R22=M3;mS11^5n6:P;I_211333]P4U1c620k368NE01k2U2e9479132_11>P320=@438:22I7c2S1k1404123
4@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OS2T2g4a1Y1U1IX4R1=2U155W1S2a107C`1T3Y13l5\1;>2?11Z2Kb23@85>
:81436NQ1R22=M3;mS111\5n6:P;I_21d639X38P1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315_9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1MR4T2241O2Q4X5T12V1K93o1n2R1=@G5CI2P2^2`1T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1A10MD253Y1
T1>=_1152]1C\1239cP1E3k36\_1V@11Y8Z^3R1=2U15]1S2^2o53g8Xh1B3k36\_1dHZ^3R1=X15]1S2^2o53g8Xh1k@o72
09Y2^1861[101O@Z1Q23k4i4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411T1:482CA015MLP11H:12N8CG
><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2:3B:C5c6G=Q2U20U1;29>b11d1]2U1><
451@[1[2U1X3R3C5<a2l2V1NMDZ4Y17OU2R2g4a1Y1O5IX4L633i1?c1Z1^107T2T3Y13T4:\1\1;>2?11Z2P1]23@85>:81
436NQ1P1Q12=M355Q9_3e7];H1\31j1^2S8:h1e3P3Z25I@88\11T620[4d101k2U2e9479132_11>P320=@438:22I7c2S1
k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6
G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1I\<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22
=M3018mP1o21]<:P;I_21c6380X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1aN8I45En1C4H315_9`4^2V2U12a2CCT2_1528h1e1210524n2313<X61Y1
MR4T2241O2Q4X5T12V1K93o1n2R10<@a11JP6T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AP1D2535S1T1>=_1152]
1C8S1239n:206d3686]1011^1Z1116<Q1243:Y22b1Z547620032_11>P32048=2438:22C57AQ23O[10>4041234@3;324>
140411R115446101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q
2m2H:3B:C5c6G=Q2U20U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139=2M1Be3n17OQ46=Hn1>7G2217L7:91;6;C
53496T10^1Z161=D48X15[11A55U1818@00215006>411923K]22926Y13DT2Z1g1\1;>2?11Z2^33@85>:3414206NQ1R22
=M3018R=f6Bk1`<S11A_1IL[1903a1]1i3:m2R8II8W1031_620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2
U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Y13l5\1;>2?11Z2^33@85>
:81436NQ1R22=M3018mS11^5n6:P;I_21_536T4U1>0V13X1211h:U147?2a1>;d220Nl17c2_20C06234@3B4>1n149;L15
j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4Db1G=Q2U20U1;29>b11d1]2U1><7101@Y;C
T3R5_7OX4g4a1R16U1I8A\80U2V1_3i1N[6\1M?11V5Fi18103206NQ1R22[13];kH1U1Y4U1g5:U1l2m6T12Q21e18n33R4
^1=X1117LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe11B4R1P1X2e3KX1Z1T3@A3:N3I@2>Y5l6:HGf1C\1B@V2=FZ
85<8N18Oi47ER13S660<5h1Y2Le1R3j1;X15R1Y5<?f192R13W813V1>o<g8R2I4?d1e1T1JY22a:48X3n23l358AC<X1n6d
7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9dZ1f2a1^12Q210H5000E2`53l5j2]3]4^E4a@2>Q1h3W2<08D6089=21=6@22
60651H59;]16Om;31121I43Qm5d1aV2e33[4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3
T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ij6d1U4Y5Z7\1]111m5i181436NQ1R2
2[13YT11]<:P;Y31i33[4d10=[>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5
:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT111[<:`21X6
T2Y31Q53R48>U10=;Y4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3M
C5c6G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7OX4g4a12V1U1I_8U4Y5Y13l5\1]111m5i181436NQ1R22[13Q:7BET2@>
a14[4Q1j1i6BGX216@Y11l;@:`21?c2@416Q1859:T2Y31i13g6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S1002
3[5A?c1_@d418m1VDQ<l8FJR2^274X21CS<bR1g6S8_2?39h3?Q3j[1dHVW2Tf13T4b4kG[d18`53b3A@DMl4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3^:e98I45En1C4H315_9o6_3a2
Ch2_152Q2KI21057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1X8M<l3T3>1S325d1602l28=KY44S1211986ET1NQ1P1b1D
253Y1T1>=_11f1C\1239\;]2kT1h139]2Ji200B1Q4n3UX29T2h9m[1c2e121057g=UIg13?P2g>bCl7b33Z1U21Z24]20Q9
X3U>916^1T2f3FE8;IZ5F4R45n2[93NkP1\M`j36`2Gn\1l7P3g4g4i21U4074c@3NT`5Si1l7\64f2J695;D20I101C1;e3
n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L?o2@U53l1aN89?45EP1MC4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1R<]1T3d32Z1F02l28=KY44S1211986ET1NQ
1P14]1D253Y1T1>=_11f1C\1239f39P1cBf1f<O168:JT16V2X21k4X31?h54f2J69AD2J10E93e3n3?O3NP5j75:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1h<GT3d32Z1F02l28=KY44S1211986ET1NQ1P14]1D253Y1T1>=_11f1
C\1239Q5fCZ=>]@?:4R4`<3Nb_31l[2m;ZX2>4d3=`<3NR9kd3[U19lGZ60l]2g54b2N@56IMHS4n3?O3Nk<5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2X2h1X5T12V1K93o1`=T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1b1D253Y1T1>=
_11f1C\1239Q5b1WEY<1U40o64=S3@5B=MOl3n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<
X61Y1MR4T2241O23=5Y3k429T12V1K93o1`=T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]
1CT17239d6f>X;a71Y2k1V4_54a3g1MQ1j3n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4S54T12V1K93
d1:`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239b<0g8n;=D4h39A5c2T93NZ@V[5ZP1Q6jAY;
31^5m1964R4`<3Nak5>4R4Q3^93NY_4\BjIi4kOj?bJf3R14f2m1f100P1;h83NoS1lZ1Vb3^;^?l5X3U4@f1e1oA1168U1Z
3V4l1T458@4f2m1h1P1T93NnQ7X3]6i4\2U8g6i8<4R4`<3NYc1cf1ca2^8nL0`GC4R40<R<3Nc:WO[1Q8o8_NkV1cP1WIhX
1VCmC>4R40<R<3NjY10o=mR1fS2PMhX1`14d2O=0<3R2@0^7j13No1]BS2S1aCQ8Oo7XAS;4;a1I\o1Mj2_3P19Y2NGa5i40
ABY8fR1XI15d=X14d3=0<3R2@0^7j13N]DS2S1TBP>YKc7IZP2a28`49Y2NG[:0Al8YT1SF_1115d=J4n27K0<V2P8j13NX6
T>W3cKOXk1nFbMm6T2Y>m;e9g:`Y1F4V3K0<V2P8j13NX6i2Z;W3TB^9eNmW1VZ1\G^k1]>:4R4`<3NmW1bGRj3m1a3<4R4A
S3j83N^R1`n1aj2l6X594d4n;3NmW15ef3Q`3L4=T2e1;IT;3N^R1iKnEoP2\>[EiT1\5c100V3\31V2;n2f1gGF4R4<b2`9
3Ndj1QM0d9PLPb1EQ2Z9GZ4^224dH74R4`<3NT`5\;W14d4g1DQ8N<33Nd8j3Z5nM^>SS1c6e4c[2e7U2e45_5a1`;U6W2cB
c:116^1f1J`;T1254c@3NW\444c@3Ne54a3g12JO<_3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<<K7Ii5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152X1He121057n2313<X61Y1MR4T226O2Q4X5T12V
1K93o1V5n3Z4T3d32Q202l2839KY44S1211986ET1NQ1P14]1D253H@T1>=_11f1C\1239a;\>a2S4^61o774c@3N]X4o1i1
54c@3N]Z464^7T93Nj_854c@3Nj_8O4h3d1M00B2_93NQU11bH5d2jS4nHb4d8g2oA116^1[1n1U4:V6>4h3d2Bb93Nlm1d2
\m1]V2nHb4\;c64e2K69H=Ml4n3?O3NP41a5V35:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1MR4T22
41O2Q4X5T12V1K93o1`=j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239i@mM74c@3
NYc1Wc2XY4R74b22KR16=2J30EQ4n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2Q4X5T12V1K93o1`=T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<P1D253Y1T1>=V18152]1C\1239;Z3
R6YM168U1j5W82c64a3E<6=2J4g4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T224
1O2Q4X5T12V1K93o1`=T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<P1D253Y1T1>=_1152]1C\1239;gV116^1R>
k64a36:<36=Ml4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2
\3OBJ5[45V1037<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1MR4T2241
O2c1@l1X5T12V1K93o1`=S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P<bFNb?n1
74]6U:3NZT7b<h54a30?J;MJb3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMR4T226O2R2n1X5T12V1K93o1U;
d1ET3d32Z1F02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f3lC1QG1W684R4[3T93Nak5eS2^14i4S2\3I
^53NiJi[1ho1]70XC2V1o_1e67BET2@>a14[4`6i616@X6S50]8@416Q1859:\1R14i4Z6^53N\V4gJ2V1ef17BET2@>a14[
4Z=16@kC@416Q1859::4c@3Ngg38_?`g1V>QG84n3d<3Ngg3`e2QGC4R4V3Y93N^R1b8f31a2Z;1ci2_5VI\6PA_]1^54a3@
0F>Ml4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3>1S32Z1F02l28=KY44S1211986ET1
N=CP1b18;253Y1L7>=_11f1C\1239ZQ1T4l8W54a3@0U1Ml4n3?O3NJP<5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5
T12V1K93o1`=T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1?4T1m2`<3N_2]1^7]1W9RZ1e
f3e4[Q1E4n4Z2Y93Nd9d72i614a9R=\=YA\U2kS1T9ej1XDH4d3^1_;3NoB]1W3\@d<n<id1Lb1bJ_3U6=X599lZ2S?=4U6]
:3NaZ5Zk1X2d11SJ2n6J4i1n1U1>e1j2d63Na2a5Y6U5b414if1oR1iFe4XGf1be1Z5`X174c@3NWV2eZ5lN65j2UHU2ae2m
G85j2[2iEgg2FVGkS275j2f]3V2;aGkS2=5c26aW34\3j1cHX2j1ha1W@`BS25_60X2m5d7c4d9]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_225PK35PKUc535Zn5k?25V^63
5jE[h51525jE35i2M25i235i2\[635i2Qa355i2PCfl2Y135i2PC25ab345ab3dk2935i2f[635PIYb545PI^j2jg245jEU3
Yb525b^635jEgh565b2YKlZ1kP1YR325lM25Z435i2`135i2e`345i2PCeh546R4c<PT836R4PA26R426\Y646ba31K56R4_
]31^166^n3mZ21SC\E56R4fDb`5V21646h2Y1P_356hHj1h^5V2g16V2IU40`1@hA3n81T2R3d2m1:T1_2dFa12521FKc@\=
4g4XE`7jFP2d8o9Nb:@0Al?g<i:_2Ai2YAT5>E5S>=W966R4Z_1k=b1YW226]c156]6]BSX1j_336R4PA<6[3Fo20E^X44^Q
3G9B56R4ai2`IcL27\347c]2fX1hc227Rc337n@[U31747Rc3W3hc227X437g2`127g2P27]6Y2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_277`26Z2XX3R_2077`26c
Z3R_20><7g2]40[V5o9NS;0AnT2547mN1Zg227oN77m2T1jJ1Rd2W327R427Zf337g2]W4Q27g2e3Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_237g2Vf5R27g2e30X
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8
_2K7g270f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hM27g`7:7c3W1RDi=Q314`W4_697k4RDY=?Q314P^4=7b3X11PDi
=Q3121`S4o3[727ml237g2Z`337X4P^627UZ447c]2^U1W337X4Qb328[\6_182b4P2Y4m8Z:e1cn1f6\CY>m@gJ2V1eFc1k
1_L7BET2@>a14[4CU9`316@kC@416=C859:X1H80i2QM0S3M\5^6WEV42Y<]3i@W=Q5k4d>CfP1UKnB`:R28P5VEg4LY2h1l
37B021111;42Y12f4`4f60_1a4EF<i1ZDb?b8KQ:;S:0W1g7]>S8@4X:a393^Io2b1_3g13Y4X15GMAY141`7]ES18d25h3U
7J[GW3k1o?T7d?S6R1f9XN3b40I10]4l49n5le1^2b4AZ;a7XMkBZ2d28b6A0`1m5mE]1X33d2m1:=V3Q>b8a12521E0`Dj8
f8i:S7Y4_2g3S10023=m4A?c1_@d418BN;k22MV15k2>NNc9@0AS8i2l8FJR2V14R174Fa11Cf@lF5l6g6S8_2882iW1JAZ\
6e9]R138YY1mP6^280o4nIo4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8lS1KU?:JKHIIH1101U1>n2V:`8Y4m1Q2:4U2
11h7226Z393U1XHh26n6h5W2[1e7h3T=`?]180_?ZEUOl@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1^4;]1Fl4n4_>lBiE^A
X93i1O5V2R?Y3?8X8jP3K^1P82g3Z5_C]f1dDn;i25G80i4eR1X214XHUFU4e5U9m72i3f9Dj3]\2Q;;d4R8Y180T:fP1jA?
E]21c41?X46E612RBo1oGT4n5k31?J[1^32X1h1g@0_Y1h50jCR1cT1i1P68k1OAg1Ml4n3?U5P3f1Y3>W15:a264f1404;R
1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En1C4H315_9S6KQ1]2?Q
2CR1e1_152Q2e121057n2313<]4DBB1Y1Mm34h1;26O2T2MNX5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b
1D253Y1T1>=_11f1C\12317k@0]@=b18j2U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>2Z1^2762R1120T1UFW6\24j=93
^Io2n6h5W2Q9A8X3Z3P8[GW30h^1SX1Z2BS8U;]`2b;aT1Z238lO]o6N8c6@0^7Q1TB:i3W3d<^=ZN]P2a5Oi4o9M0S;0Ak<
dAY=SI5d=l4Y18P5nIl87B021111;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84j=93^Io2n6h5W2h1X7V289`2U2c1ZHl87B0
21111;42Y12f4`4f60f3_1J\1<i1j3h4K1jS1m>]1^27672H00101U1g7]>S85:4j=93U1XHo2Z6Ch5W2[14`7V=mO=80fl1
X5]4o6V?nV2i1M5k2lh1c18P5QILV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2fI0l8jEUFd84j=93YFd1010[1o2j63h5W
2a1_728nY768SMc^1V1f[1\668gT2TQ2mX2YC7;8W3]3VQ1j1\1fCi9hU1[P3b438f6gU358]f1`KRP2gh1R18d6WQ1j1\1f
4`4^:Z2\1<i1j3o4D1W6Ta12OU1g7gF:lW1o2Z6Ch5W2`1`7V=mO>8gBk?e6[FZQ1QB`Fa\1`FcBWGg7WKX180P3S481S1Ih
Q1TQ1`FaR1f6@0>521LZ?`C[5g:c1Y:W2n4^7k1i6g=J[4Mo8^2Z9a;h3I8f6`:k=H\Ji?`<_8j70W@R:0]?c3Pf17dCS2R2
g8h>1R2I8]3R10Eg9bj2m1TB2QBT2e121057e3j>Z]1m4i2U1h<=8f6TY1]a1ef1\W11Y1`d1i43UIT6h18m67Ij9V5II_Ck
5g3m6T8FW1Q>b2^2P2]8De>K?Q6o7P2S3Z11C1F<;U4S9R<a4PR1Y;4f1W1Q10a7Q1R6c1k9h1j:Y9]7T>i59\305`1J2l4]
2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f53l1W3Z4nF8I45En1C4
H315_9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:g3T226O2o1Q2X5T12V1K93o1U;d1ET3d32Q202l28=;?Y44S121
19832ET1NQ1J561Y1D253Y1T1>=_11f1C\1239i7bU1W59\36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_152Q2e121057n2313<X61Y1M:
g3T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\123979gQ3PT1i[2i1o7h
6g19i2U2nIl87B021111;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4j=93^Io2b1[5h5W2[1e7Y19o4nIh5S
37B021111;42Y12f4`4]5[7\1<i1\]1WAb4UFd84j=93;RIo2n6h5W2Q91999S[1^g2X4bK2e61139gT1S6W19c6SNS3j1T1
7f4`4m9@Z2\1<i1j3d51\g12U2g7gF:]:S7ZFo2Z6Ch5W2`1Z5U2V=D\<kBC9VBY>g8b1\?o7VE7l4iFe1i7Qe2UHl>2f3lJ
M9]3:P1c8ZL14m5h<a5MIQC1^P2_1l5a30gLT3d1e=m;X5gDX1S1J9]7]S1\8i7`12?S3=_1Mk1?U^1Y?3b3h4a4ik1ZCk24
k7]Q1<9a3W1lQ1Q314Kn^3lCa13;9e@2e=j`2]9S7Z7QW2nNQ@@9l3m[1^3i7j@ii1m?cc13g8^4f4h6PS1V;b69\30X1=Ml
4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0
@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T2241O2Q4X5T12V1K93o1U;d
1ET3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AG8D253Y1;H>=_1152]1C\123989Z3QMaY2_92g3fb3?9_R12nBd=cBD
[2b1RMTNlg1Q9g@eA69Rk1_:be4S4l:@9Q5R2>VO2m3ZBP9kC^a1kZ1@Sc2R1=39cS5\^159_e2b[1e>R529nOX9:i309:BF
0X1j1?:[1b1`2=_2=k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P11744805118E15094Z1P1J:\1>4V
1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]18V1H:3MC5n5DG=KL85o10
U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?f3`1EOX4U3>R121AJY1;7A3ET10\11]4l4E\2h23Y13U1c1
T2D8I2?]111i381h1<\1521436NQ1R22[13k4S1Ml15_2b66k8i13T71@`1ID12?59j16;4k1P371321@_4IU5T3031o3:i3
0Dc2e2n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K8H0Q20<:1:6R9W1o5
8U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2`ER1P60l5l:Y13i2T2De1]111a3781h3Y=R2Y9k8i1\9^1Ji796]9:i30DJ70_1
17[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004100815<52
094Y5X2Ob4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123Eh1:W13k516Y1D]2_
583@0F:2D6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1c;R11n50c3[1L3Q1R1U3b2j2Y13:@X1DIZ1
De18?D11e2F47341Y2LA<^:<O32<235L4P1R14n3i1=:_1O:0h36I;Y2i1Q2o3Z3^1Ji7626V1k247\1Bd4a18n1g2:_4c2`
4h2K=e46<l8c2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S2a9b4W<nCn65>Q3
`2e4n2\<33`5U6<6k8i1k7`1n3X2;U1c232l8_3D1j1:_4c2`41f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50n1SDODP?d3`3U3W
61W31S2V2Z7Pb1e4n2W<433Z<k8i3f9d1X2;U1c26l8T41i::k2M:9DE1O5f1116:1]163o3=i4244263302_11>FY2204:;
X1=87c23P2:07640412312@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW
2]30e1>\489M0o2::5Q10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18T2U1><4221@n2\3
`3\1CB2^29m3JM1Be3`1=7OU2R2V1n1FG2217=FD1;60:C534@T10^1Z162<746b1f11A55\1118@0027006>43923KQ2;77
6Y13n4M\128Q111i3S2B<>:341436NQ1R22=M3018d8T;?n1[6T2h3;N1Nl1L4V1:36Z18T1i3:U1g1R8IP1^111f1:Q71L@
U7n:W3c2_20l1Z6=e;F?`;^FiS1m=43;W1d29:g67aV1k10`1_45b1T7e6i67eFR:l8NJS13600`4`3Q>_2:k2b10I0d7d8P
2X6c2_20d4V6a3T2Q=An1kHh?Nn509Z6\4h32m8n3R1\@QU16=I1S3j2e4g1n3U15\4g1e;P17`2d4Ng727>X4MX25d1S:1b
1]2>?3^1U18U1U20T2C`2_3:k2^29^11\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e
2Q9;d9Y<R2T5P1b8U1Y1h32Bi1U6:BQ18S3]1hN4Q312CK10T1F>e8f49=[1Ob6P6Q4m17a1W1a51j6Y>Y30Q:0i2X7d1]1k
1>;ci31`8_15i\1am14a9V1XKo21V1;b4V2S4n\4gJ2V1ef17BET2@>2^14[4^2G`1Q4m2b116@kC@416Q1859:R1;b4V2S4
n\4gJ2V1ef17BET2@>a14[4i<@114@kC@416Q1859:Q1;b4Z6Pc2`I\P1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:1;
X1;b4V2S4Z_31aMgJ2V1ef17BET2@>2^14[4]1o3[3B0l316@kC@416Q1859:8;W1SKm2[U5]Y11<F;W1U1P2jJhY1YDi<4[
1g1j?RFmf2a2g17kC4l1aB;W1;U4<P2Y4_W3^U1gJ2V1ef17BET2@>a14g1U2=e6S3`316@kC@416=C859:3;U4W^33;Wc8h
4W1;b40o1Y4n\4gJ2V1ef17BET2@>a14m3=Z1^2Q5^416@b?X4@416=C859:A;Q3\1nh2kGVT3PAOm2=Y==W28PDh4X2V1;b
4Z6\DQg1T1^6]3W3Uc1gJ2V1ef17BET2@>a14[4k8^416@kC@416Q1859:8;Zn6V<[4o?V4R@h48;X6UX767aU1`3R9?;S2_
2P]2h5a7m1_AGl1T7X9]Q3oBWN`1;X49V2S4PM]<iY2eIgJ2V1dP151hE7BET2@>a14Y2B^1e6f2m316@L`>44S4@4160P18
59:\1;b40U2S4VDSP2V4\d1gJ2V1PU1dA7BET21>>a14[4`2N7d50l316@]?]4@416Q1859:a1;b4c1B4n3m8mj1S=b2[i1g
J2V1b;Z1gY17BET25:>a14]19AB^1f1d71KP316@kC@416Q1859:Y7207c3?>U12:Bm1U2e9479132_11>P320=@438:22I7
Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5
c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a12V1U1IX4R1=X15]1S2a107C`1T3Z7\1;>2?11Z2R2[
13@85>:81436NQ1R22=M3;e97BET2@>a14[4f1d7n316@Y11^5n6:f5@4141Q1859:T2I_21?;]45Z2\7lX6Q>T=92W4FZP1
a1>7;^4QU3UFSk27^n16;^4Xn3Q1Imd4^2;]2P2P2A0`1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF_2g3S10023[
5A?c1_@d418BZ1d8Nb:@0Am:l8FJX1I?n174X21CgCkC5l6g6>V3]4_2X1;^4;]1H0]@n400Y<l=n>cS1P9ZV1TDAo9Nj6X4
0AP2nEX3[2e<57a2?d<AV1e85S>V:j1;]44a11<5S4iCdEQ@QGjR1`IgJ2V1ef17<5Ef12:@>a14g1c2l2A0l1X1]35P316@
83m<1Z1E]4@416Q1859:9;S`3^OY5VR2WEn1c9_OQ1;b4Z6n\4gJ2V1ef17BET2@>a14[4l1];165:kC@416Q1859:S1;b4P
2Y4Ya2PAcZ1gJ2V1ef17BET2@>a14[4l1];16@kC@416Q1859:W1;b4V24n3n\4gJ2V1ef17BET2@>a14]19c2]1h1U60l31
6@kC@416Q1859:S1;b4V2S4n\4gJ2V1ef17BET2@>a14[4\90_3<16@kC@416Q1859:S1;b4V2S4n\4gJ2V1ef17BET2@>a1
4[4g3d50l316@kC@416Q1859:5;QP3WEQe352;h^78;g4bJ[:14^\1Ue43;c6XV12;c6Q1;b4Z6e]2]S1jKgJ2V1ef17BET2
@>a14[4Z=16@kC@416Q1859:1;R1;b4Z6cb2Zj1gJ2V1ef17BET2@>a14[4Z=16@L0mB@416Q1859:3;_T80[1;c2n10Y6\Y
2S8mBY8fG^8T9bA2V1[Jh8`C7BET2@>2^14[4Z=16@kC@416=C859:3;c6i^6U1;^43Z6n\4b;T?2V1ef17BEF]1@>a14X3R
1i3`91678kC@416Q1859:d1;b4[2n3PHn4j\1S<\5P9aX1gJ2V1ef17BEMV1@>a14]19c2Z1S3031:R2`5E16@b?X4@416Q1
8319:?4;n6`[797;n6`[792g>[FB;`2l19nT114h6Zd2c>jBf^12j:WET>@X@4;c4cd7nN:;U4=Q`3c<S>em2S<nND8;c4o1
iR1jS13j[5nNU1;b4V2S4n\4gJ2V1ef17BET2@>a14[4`2N7d50l316@kC@416Q1859:U1;b4V2S4n\4gJ2V1ef17BET2=2>
a14[4`2k60l3165:kC@416Q1859:a1;b4[1n4f5Xa1]4k6Q@b2g3Wd1[:1T1Q4R;2V1ef17<5ET2@>a14g1c2Z1S2Y3S5]11
6@kC@416Q1859:P1;b4Z6n\4gJ2V1ef17BET2@>a14[4Z1o;16@kC@416Q1859:1;4;U4Qe7nIi2;^4o10>d1m5[5R@>]1\3
d2m1:=V3Q>X5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023[5A1=c1P<^4d418m1VDQ<l8FJX1I^21521X21Ck850Nm69S7o4
80\2`1P=P3f3>BX2h4_20A;^4\R3U2>Ya3Z3[<0N[C8PDU4BX2Y7[1;b4Z6QDed1cS1P3aMgJ2V1aR1SD7BET2@>a14[4`2N
7Ji40l316@LnB@416Q1859:Q1;b4V2S4n\4gJ2V1ef17BET21>>a14[4Z=16@kC@416Q1859:P1;b4Z6n\4gJ2V1ef17BET2
1>>a14[4Z=16@kC@416Q1859:V1;b4V2S4n\4gJ2V1mQ1gD7BET2@>a14[4`2V1d50l316@WAc2@416Q1859:V1;b4V2S4n\
4gJ2V1ef17BET2@>a14[4`2V1d50l3114@WAc2@416Q1859:4;m^7l2gR1W5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F
4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
c1Hk31Y1M^1c2S1P126O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q>j
S1P5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239^1;^4o;3f1f6`1k3T21S2^6HcEQ5b83>j;P11cFMb3o2^;o2R1o1`1Y?_55a2k1P:jK
a4\1h5c>]5i6i5b1;2;m^7]1;X49V2S4gh2i4m@h4eIgJ2V1dP151hE7BET2@>a14[4_3l50l316@Z=l3c2@416Q1859:T1;
[2V2V2S4n\4gJ2V1ef17BET2@>a14[4g3d50l316@kC@416Q1859:R1;b4V2S4n\4gJ2V1ef17BET2@>a14[4\90l316@kC@
416Q1859:S1;_2R2V2S4n\4gJ2V1ef17BET2@>a14[4\90l316@kC@416Q1859:T1;_2R2V2S4n\4gJ2V1ef17BET2@>a14[
4\90l3114@kC@416Q1859:b1;_2R2a1DS4n\4YB]82V1Zb1Z451BET2@>a14[4`2@=7OP2Co10l316@Z=1Z1S5@416Q1859:
^2P1;b4Z6n\4gJ2V1ef17BET2@>a14[4S8V516@kC@416Q1859:Q1;b4Z6`U2]W2gJ2V1ef17BET2@>a14[4\9m316@kC@41
6Q1859:d3;_2m14c18S2Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a12521E0T:Jl:U@WF_2g3S10023[5A?c1@o3m1b1
:R8R2Z1V118m1j32V1Q?Q<l8FJR2^274X21CQ1R87BEHN<@>a141T44[9:74V316@c<g64:@416Q1859:S3Z1_2U1;_2m14c
1f4n\4gJ2V1ef17BEHN<@>a14[4[9n316@kC@416Q1859:S1;b4c1BS4n\4gJ2V1ef17BET2@>a14[4]9KP316@kC@416Q18
59:W1;b4V24n3bR2[Z2gJ2V1ef176;ET2@>a14]19c2]9KP316@kC@416Q1859:]1;]44c1<5S4^Y1_S3gJ2V1[Q1YE7BEf1
=@>a14g1c2^30l5m316@83Z>S5@416Q1859:R1;b4V2S4jDSQ2of1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:6;U4cb
1ak1al3QDP1;b4Z6n\4gJ2V1ef17BET2@>a14[4\9m316@kC@416Q1859:T1;b4P2Y4YQ2US2^8gJ2V1ef17BET2@>a14[4l
1l:@16@kC@416Q1859:S1;b4P2Y4SQ2gb1RIgJ2V1ef17BET2@>a14[4l1];16@kC@416Q1859:Q1;b4Z6RDa]1Y[2gJ2V1e
f17BET2@>a14[4Z=16@kC@416Q1859:S1;b4V2S4\Eag3T9bA2V1ef17BET2@>a14[4d5e716@kC@416Q1859:R1;b4P2Y4n
\4gJ2V1ef17BET2@>a14g1c2b4g816@kC@416Q1859:a4;b4k108j1Y2c3]@_5]1\3d2m163=LY2n10S1^7^3b6o1a12521E
0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8b4\2d418m1j32V1Q?S1m:l8FJR2^2604X21Ck861
7BET2@>a14[4Q1;G:E87F33Z4:0;`3164;c<S3c3>0:5416Q185909?HU3]11O0Y2;_6S2m5[5`8P8]1\3d1Om1:=V3Q>b8a
12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21CQ9OQ<a4Y2=8o@P3f3Q1X2h4_2e2;]2P40
S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023[5A?c1_@d418m1d:i1d119G7f4S1X1d9P5k3FJ
R2^274X21Ck85mCfAg6>;X7]1Q10U6<g2AY1=Ml4n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X6
1Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239V6<
Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?NP2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2d1\2X5T12V1K93o1`=
T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239^6<Y3Y1=Ml4n32<U6h85:a264f1404^1
:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315
_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2_3AX5T12V1K93o1_4@a1LP6T3d32Q202JQ28396D^2j14
S12116286E9JNQ1P1AP1D253Y1T10=66_1152]1C\1239T4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U
2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241S3hMd32Q202JQ28396
D^2S3211986E9JNR2AR2Y1i32]1Cm1n4T4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1
037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241`2BhMd32Q202JQ28396D^2S3211986E9J
NR2AR2Y1i32]1Cm1o4<Y3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=K
Y44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U6<Y3Y1=Ml4n3?U6Q7f15:a264f1404^1:6:406S14E02001001;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1
210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1
152]1C\1239`6<]2K6R1=Ml4n3?h1\4h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1M^2c1T2
241O2d1N]1X5T12V1K93o1`=j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239f[1T6<
Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93S1K`=T3d32
Q202JQ28396Da1Lj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239]6<Y3X10=M5BS4n32<U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6
\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ
1P16182MD253Y1T1>=_1152]1C\1239Q5m?\IS92<TZ5U6<Y3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1MR4T2241O2W1HP2X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=
_1152]1C\1239U6<Y3W14:Ml4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4L>
7<\1o2f53l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d
32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J71@ET2@>a14[4l1];16@8bC@416Q1859:W5<Y30Z1;
Ml4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4X5T12V1K93o1U;d1ET3d32Q202l28=KY44S1211986ET1N
Q1P1b1D253Y1T1>=_11f1C\12391<R4<Y3Y1=j5n3c61n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037
<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR
2Y1i32]1Cm1Q4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45
d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1R6<Y3Y1=
Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ
28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241j2QNd32Q202JQ2
8396D^2S3211986E9JNR2AR2Y1i32]1Cm1e7<Y3O26<0MEY19?7j1n3?S61a4V4554a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3cG81G459;n1C30H315_9o6
\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2Q4X5T12V1K933k1V9<l3:i2>16l22j1602JQ28396D^25d
14<F211986E9JNQ1A>AP1D253Y1T1>=_1152]1C\12317T:W1m1?n3d=`Ac1Lj3g6<Y3O26<0ME9l3n3?U6h85:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315
_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2h1X2X5T12V1K93o1`=T3>1S32j1602JQ28396D^2j14S12
11986E9JNQ1A>AK4D253Y1T1>=_1152]1C\1239T:XB2S4n1n7`=24<`3bW5R^22<c7Z5<^2JR1D2J3h4n3?n>5:a264f140
4^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1aN8I45En1C4H315_9o6U2Y1a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C
\1239SW11W5209o2H86`1`1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:
]1Q2c20[87Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g3d3:>4g3<a2l2V1NMDd5`5RA?]40\2T3Y13
T472\1\1;>2?1\2^3D85>:863]4=W15g4Y3OkJ1c1oFI348=^2@[1`1oR3g]3Q:c6209h38610EG2]1Z1;e13j979132_11_
320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10[6f1c:j1`55O26;3B::g10Y
1U3Bl5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ4Y1`5S7R<Z1^10d1GT3Y13T472\1?6E;>2?
1\24Y3D85>:3463W2P1T1=W15g4_2IOj4a6H84?a2O2T1e4[1k21U7]1n2Q:KR2I312:=[4`1]1VU3_R1X_4312A=h3B`1]1
j[1dH[m33g8c>j<mR1j=312V6=X3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2P21n1X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\12398=Q5Jom
1b:dX1lm2V\1>=o28a;oR4e121057be2T3o>4=Z3hV5d1[6=\2KO9=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e
1210524n2313<X61Y1MR4T2241O2P26CU1X5T12V1K93o1`=T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AP1D2535S
1T1>=_1152]1C\12380S6=X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
Q4X5T12V1K93o1_4P9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239X7>2W2R1Y1c10A
0`1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM^5Q485h1U56401N9b2?a2:n=Z
5]1T1_2W1T1V102S100239Q5A14852U14l2U2k2\1d1W562H35V33318A0N;X2T37KR28EG08152A326<445E6:61874763^
4@0AR28R1W5V2h1[2Kk3FJ^1C7N23854<74Be11Co1P1m7g545=:I6]20Y1@U1]1Q2g37Nl1]22=6531Y15F;Y3_2X5^1>;X
385`3]11O_2>]3h2Y2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g34V1]1c1
>NR20d3:^4Q<R4i4FJR2j5o1cU1R7W50^1S8_2V2>V6Y2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[
5<4?c1lD718BZ1g34V1Q3>Nb:Q<R4i4FJR2j5o1cU1R7X5^1>d7_2n4>Z2R1Y1c10A0`1m5W?`2V3MKA2j2>CP2m1:;1V39;
3CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3S10023[5A148c1l=b2K3d3180AZ1g34V1U1Z21LG@I01C0345L8161
0;3<63^4@0A[2a8l8FJR279D23>A74Be11Ck8U1G=W3c5V1j1b3[820n21Y15Mn5g6>82Lj2`3]11OQ5>2W2R1Y1c10A0`1m
5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC401]1EW2a2dC]1T1_2g3S10023[5A148c1l=b2K35
^318BZ1g3i2R2NGZ126<445L:610?<63^4@0A[2Z6V2l8FJX1I79G3>A74Be11Ce6@d1U1G=k8V1@Y1b3Q6Y220n21Y15R1i
5g6>82Lj2`3]11Of2>[6080i1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6^Oh@b1f2T1_2g3S10023Y4Q1A68c1`3n<
d418m1VDQ<l8FJR27Q1T174BU1?1Cj<@`5a6g;Q180Y6i1g6?R4`3_2W5>Z2R1Y1c10A0`1m5n:X4k3k1MKA2j2>61:P2m1:
=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]1T1_2g3S10023[5A148c1l=b2K3d3180@0N;Im24V1U
1S261LG27K32C4:E681I<:^4@0Af8V2T4g4FJ^1C79D6C<721Be11Ck8k2g2[4]20j11S1]2S;91Y15Mn5g6>;X385`3]11O
a2>V6G0`1m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_2g3S10023[5<4?8U14lD718BZ1g34V1Q3>NR1_9@0Am:
R4i4FJR2AX5o1kGg=5l6g6S8_2S3>[43k10S2Y2c3^1^D]1\3d2m1:=V3G12T=h7Ia12521E0V<kIRET1_2g3S10023[5A68
c1@n?d418m1j32V1Q?Q<T4g4FJR27V2721X21Ck887BET2@>a14[4Z=16@c<g6?@416Q1859:^4_2P3>2e2?[17^10S2@V4U
1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31S10023[5A68c15_1l5l8d418m1dCAR1n:]4
^4FJR2Y1T174Bb121CQ;dS1g6S8_2e4>Z2R1m20A0`1m58dE]1\3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fh9l22T7
6401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?l3718BZ1l3V15W1c1>NGAH01CU16a1:^4@0AFP1:8P8@T4Z3\
1FJg1:79DJ<74Be11Cm1_1V3HX94CT1o3n8d5D531Y15R1i5g6S8_2<>d4nT114bMY`2m>W110C\2>V65S2m5mE]1\3CP2m1
:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@\4718BZ1g3[1Q3>Nb:Q<R4i4FJR2^274X21Co1cU1R7g6S
8_23?n2Z\21?2?`Q64?Y_2jf303?n2ba32?Y_23?kb3e14?n2ba3gJ2?n23?ad3gJ8?nl2>2ha1jf1UFeP12?kP52?Y_45?c
4nT1143?n2c\4R2?U60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R
4i4FJR2d3U2o1cU1R7g6S8_23?_2f[6??S6T1X]3ba2aW1Z4ZCh:P9Q5312B2?UV64?n2SS6\C4?if1X_4[64?n2jc1X_42?
jV63?U3e_33?TV605?_2DQ[6eC3@oj1XD2@oj15@P4aLh6lW34@^6lX4Sj12@P42@dk61@6@eR2[=i`1_U2b23@nQ3PA5@R4
hl3RX2aC3@Q`2i`13@kP4RX25@Q`2i`1h@Yg1S1Ae23]3U2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FlN4YIF]CU[1cHT5P
;X1Ae23>n2U2@kJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CcEaEcH0S5\1Ae2k1e1U2@kJ1Q22R3;14Q2m1:T
1_2T>[6S2a12521FlN4PHo1d5h=[F1QCe1@0`G@0S5LAX46=Y1aU1m5T>d322No2W2`W2T6[`1]CG9m1T5i>0Y[19Ll29AW6
aU1m5T>X4h5e]2iS2P2AW61S2m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023[5A?c1>P@6U1W318m1VDQ<l
8FJR20]274X21Cf^1g6S8_2P2AW61S2m5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S10023[5A?c1>P@R1[1U218m
1VDQ<]4^4FJa1@^274X21Cf^1g6S8_2V1Ae2a3U2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521FlN4PJ[5Q>_Y1e1RH@0S5
l]1>Ac4c1VP1V3S2m5T>P2P8e]2hQ1_Q1@OAX4DY17o8YLm5c=@EZ1c122NT12o3R5bX2e5S>n=n>j?Y1[1@f5[2?AW6OaT1
m5T>X4h5R5bX2hQ1RH\9@f58AW6aU1m5T>Q:e]2iS23AnY2^k1JA4S4:9n1k9Z2R;c4j6n:`?h5Qf11X4d<]<o8bU1`5T63]
MeFP2AA]28O80095h1n9`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4PK`D_@072[9j1]33d?4a1e1`Dg9P3l53f3f
IZGMd4S;Y2m1X2A5R3O8009n1e1l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@W5b9]4RS1Z5a2iA`83`1S3^2l2c4F=9AEf2^
2Ed1@U9d1c8i42^83`1`1Q1ZU1l@W5i45R32\1Ae2BX11i3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FlN4PJXACc8
`>a1X5f>hM:AW6aU1m5T>Q:e]2iS2W_1X19AW6aU1m5T>Q:e]2ZB^a1<AW6aU1m5d=?Q:e]2hQ1_Q1@0>AX4`C17l4lOW7e1
R4^_11So3VV1@AW6D]R1^2m5U;W1f1X4d2S3e]2_n1Y5oc1>Aa41c1XS1121Q2m5T>Q:e]2iS2n1AW61S2m5mE]1\3En1m1:
=V3Q>2_8a12521E0RV1WF_2g3S10023[5@0?c1>P@d418m1VDQ<l8FJa1>1^274X21Cf^1g6S8_2?AX4;e2ZQ1fC[800S5Wh
1jBQ\2Pg1T6X1Ae22^3S21@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FlN4PHo1U1A3aAU[1cHT5nk1[2Ab1Ne3Dj2h1a1Q<
m1[1U<T3m5V;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa2h7KZ1A[2G9QA_:P=8=0Y:c1b4`2D>1n2d2V7093QP1
n6Z1`;9j3d2Ae2W25U1S2@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6
R9>d418m1o<\3S2e1Q<]4^4FJR2^274X21CWJ^Dm2Nj2S8_2S2AZ3Y1d1S2Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0R
V1WF_2g3S10023[5A?c1_@d418m1k:Je3:^4Q<l8FJR2^274X21Cf^1g6S8_2U2Ae2c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a
12521E0nGm64P7oBW3_2g3S10023[5A68c1_@d418m1k:0Y9Q<l8FJR20]274X21Cf^1g6S8_2T2AS6Y2m5mE]1P4P2m1:=V
391Q1bA0b3a12521E0lN4P7WF_2e31S10023[5<4?c1lD718BZ1g3[1Q3>NW1Z9Q<R4i4FJR2j5o1cU1R7g6S8_2S2AS6Y2m
5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NW1Z9Q<R4i4FJR2j5o1cU1R7g
6S8_2o2AW2R1Y1^1G0`1m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0hN34P7WF_2g3S10023[5<4?c1eAV3718BN;g3[
1Q3>NR226<95^11M63^4@0Am:R4i4FJR2Y1`4l12hP1j45l6g6S8_2h1AY6S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2Y2AX60S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0Y<o8[9b
2i4WF_2g3S10023[5A?c1_@d418m1VDQ<o3Nm3FJX1I7V23321X21Ck8jU1g6>;i3^3]11OZ2AX4o10S2m5Y5c@]1\3Od1m1
:=V3_3f91Hb8a12521E0j@WERET1_2g3S10023[5A?c1_@d418m1VDh6X5l8FJR2^274Be11Ck8040:2@dT1g6>d7_2T2AS6
0X2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1Y9YL
R7g6S8_2S2AS6Y2m5mE]1P4P2m1:=V391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4
i4FJR2j5o1cU1R7g6S8_2Y3AX4Jg10h5>g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g
5W1`264BGF17AF7168S40Ni5V3NT1W1Z1:P1X1f4088Ab<W8`1>o1Y134KV14032001j9f7W2`C5]1^5Z9f1i3Q2l1AY6S2m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1VDQ<l8FJR2^274X21CU25P1hA`Ig6S8_2W3AW2R
1n2A0`1m5mE]1\3d2m1:=V3>3JS4n5`2b8a12521E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;\4718BN;Y5;n2NF7S
19Ai11M63^4@0A^3^7l8FJR27V274X21CdBS@^31Y15Lo5g6S8_2=AW6R11\T1m5T>Q:e]2XS2@dS1UM]2Ae2k11c11S2@\5
e?g501<]19R3;121Q2m1:=F_2Q>2_8a12521E0lN4P7XBFW3_2g3S10023[5A?c1>P@d418m1^2gAQ<l8FJR2^274X21Cf^1
g6S8_2c2Ae23>X11c11S2@\5]E01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@d
418BZ1^2gAQ<l8FJR2^274X21Cf^1g6S8_2n2Ae23>X11_13U2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0l
N4a2^4WB0FW3_2g3S10023[5<4?c1>]D718B6S1^2X1[1;e2>Nb:Q<R4i4FJR21R5Eo1cU1R7g6S8_2Y1Ae23g1Z2`1@jJ01
5n1R3;14Q2m1:T1_2`DS2a12521FlN4QGW2Fk\1Q@e1hMUCf=`M2AnY2b2AW2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a125
21E0hN34`20^4WB6@2T3_2T1b2S10023[5A68c1P@>d418m1V@Y2e1J?Q1d9l8FJR21\274X21CWI^Eg6S8_2R2Ae2W2[1S2
@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4a2^4oBW3_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2Z
6Bo23Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2Q4k429T12V1K93o1`=
T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1CT17239aEl:h6BS3Y1=MOl3n3?n4V1k3_2\25
:a264f1404BK:6:1206S142B020011146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7i
CR1h18I45En1C4H315_9o6\32a2CCT2_1528h1V1>210524n2313<X61Y1Mm34T2241O2Q4k429T12V1;7793o1`=T3d32Q2
02JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1CT17239ZMY39BZ3X1iS1_Bjb3a4_U3P21BQ5BS3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2]1721057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253
Y1T1>=_11f1C\1239aH^6BS3Y184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1fI0i48I45En1C4H315_9o6<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f
1=241O2Q4k429T12V1;?93o1`=T3d32Q202JQ28396De1Hj14S12119526E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239V4B
S36R1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd35
28h1e1210524e3X61Y1MR4T2241P:29d33eBd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm15BZ3RU14jh4g6BS3
Y1=Ml4n3?U6k3l45:a264f1404^1:6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<
:0@?o223_53DW1S?d5h98I45En1C4H315_9o6\32a2CCT2_1528h1]17210524n2313<X61Y1Mm34f11;241O230<_3k429T
12V1C793o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T15893V18152]1C\1239Q7BT2NS15=MLo3n3?
U5Oh85:h1H64f1404;R1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f
53DW17o1YL8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2Q4X5T12V1K93o1`=j18P
1d32Q202J2n18396De1Hj14S1211986E9JNQ1P16:P1D253Y1T1>=_1152]1C\1239>^7e2Y2n3^2]7d5R>Q3O_6BT2NS15=
1Kl4n3?U6h85:h1H64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1kME8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241O2Q4X5T12V1K93o1`=T3d32
Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m5k1k9[Oh6BS3S15=MLo3n3?U571EP2g65:a
264f1404;R1:6:406S121E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KQF_88
I45En1C4H315_9o63X326Z2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2Z3FX5T12V1K93o1`=j18P1d32Q202JQ
28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m7n8l9V7B]2E2V1:2Mg2T2n3?U6h85:a264f1404^1
:6:1206C?4E020011146212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1Z>k1_90i48I45E
n1C4H315_9o6Q24U12]23CCT2_1528h1]17210524n2313<X61Y1Mm34T2241G2212A]151i1P3j129T12V1K93o1`=j1Y1d
32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239]JU3`?\6BS3Y1=Ml4n3?U6h85:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H31
5_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241J4230<5X1=NCX5T12V1K93o1`=T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239e3hL2Ba^79Bo26QV3cV14aT19dS12B]`3KBl29d1[D_2`82Q347B31
:l<cK`b2b@9dF4[7^5V4T3nV1:BT3o9UZ4_1l5_S1d1lHY?9B`40mT114TW42XP1U6CS3Y1Da15e1702BC2X1I9?j98l1k38
e8Di216J]42C=S1^3[1n223_60=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j3
5b10?3G10LHU2J313@81501A09=T1W4j1R1T3K7G3R10[1X15R101:330LX1`1Y1b1[2n3O>42131K=U3E_1k5d3P9d2Z2o1
S1i3W1T23Y2I=46MW1C_1Y;_1R1i19X4R2a115b1?W121k2`1e1i1U12FX1a6b7CZ3R1C0g16^1702L4`1X1?2P2a78h5]4[
3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=U1705m8T62b14\4R1D16Y1B9C>Z4E\2V
3<[1`2ECh12=3K49293M001<B=15M313IL=O?W4j1R1T385D43642344?E;g145>C01B0A:X17X1Y1@Q1;11k1U2@A260161
@94>711112000E2<9b2L_1^5<g1l1c3G;X4o4`1>m4W1T23S3=46MW1d3U>9g3BP2a115e1<<M126a2P35W1:6U12=a1a6a6
CZ3R1C0g16^13302b2^;8h5]4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0VB\6;@=U1705o16Y4\2Z5I2g1
\4g116Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O?W4j1R1l1W1822D43;234468E;l15>C01B0A:X17X1Y1@Q1;11k1U2
@A<8@94>711112000E2<9_3_1k5d3P9o4o1m4W1T23S3=46MQ15=El>78X19g3c2a115R2BG12h2Y1f15W179U12o1a6P7CZ
3R1C0Y1=6^1702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5j8\6;@=[1105`
6\2T62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1T385D4:42344?EX25R101B0LX17X1Y1@Q1
;o1U2@A26261@94>71111210E?26_3_1k5:2Y1l1c3G;X4b1\3`1>Nn3W1T23S3=46MH85=V3h9S2OX19g3c2a115R2Z119n
1BP35W1:6U12=a1a6IV6CZ3R1C0g16^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\
6;@=[1105o1`4\2Z5I2b14\4g116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1T385D4?23IEX25R101B0LX17X1Y1
@Q1;o1U2@K28@94>7111122E?2f3_1k5:2V3g4X4o4o1Nn3W1T23S3=46MH85=EY<j28X19g3c2a115R2T151X2BP35W179U
12=a1h2h3If4C]4Dg1e1702b2^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0VB\6;@=]105m8T62g1\
4g116Y1B9C>Z4R3h1]1h1j3h1@3g1i3313f1]1g4j1R1T3S1G3h35R101B0LX1`1Y1b1[2Z2c1O>7131KY4_1k5d3b493o3d
2Z2o1m4K;T23S37546MW1W:U3\49m715R2Z11k2V3i1U12o1a6n4C]4Dg1e1702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;
c1@\2]1=2Z166;FZ1g1LG=0I\A\6;@=]105m8T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1R1T3
S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3b7]1o4o1m4W1T23S306546MW1X5a<9g3]2g115R2Z11k2V3i1U12o1a
6`4CZ3g1g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3
h1j3h1@3g1i3313f1U6j1R1T38J4B3h35R101B0LX17X1Y1b1[2n3O>7111122E?i3_1k5d3P9o4o1m4W1T23S3=46MQ15=b
?i19m715R2Z11k2Y1l1i1U12o1a6T5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3L
G=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T38F34B3K2i25R101B0LX17X1Y1b1[2W1
`25F8>7111122E?0i251F_1k5d3j5U3o4o1m4W1T23S3=46MW1jA9m7150Q2Z113g2V3i1U12o1[5U1S5CZ3g12d1e1702b2
^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3
g1i3313f1U6j1R1T38F34B3K2i25R101B0LX17X1Y1b1[2W1`25E08>7111122E?0i251F_1k5d3j5U3o4o1m4W1T23S3=46
MW1jA9m7150Q2Z113g2V3i1U12o1a6P5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i
3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1m2W3j1R1T38F34B3h35R101B0LX17X1Y1b1[2
n3E9>7111122E?j251F_1k5d3j5U3o4o1m4W1T23S3=46MK;jA9m7150Q2Z11k2V3i1U12o1[5U1l4CZ3g12d1e1702b2^;8
h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB[5P1;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g
1i3313f1U6j1R1T38F34B3h35R101B0LX17X1Y1b1[2n3E9>7111122E?j2N_1k5d3j5U3o4o1m4W1T23S3=46MK;jA9m715
0Q2Z11k2V3i1U12o1a6Y1Di66W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6P6a1m5cD^1^3Q:k4X2Y5\1R?\<n9X@EU7iAWFcAR1Y
1DU4Dn1^:8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64KS5]2N1j6TP13i@PCl6Q2YJV1Di6g:J\1l?8Z1kEG3i8U4B
R3i5l1`4n1c9P6i9T2^3f=U39\:1Z;R3i24V7W2`Z1m;1m4EX3R1C1f16^17f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@
NCo1Bi3gJd;i2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4g4j1R1P3343J43462321123;E9\1:14DC27;L92K75R1@18`26a2_2?
Q1<;1112000E2<9Gg3i6c:Z1CDR3n5=O_24]4a15W1f>b15=g21o5:122R2Z119]1b10OLY29U12V8?_2E`4@f1e1n5g8h5[
8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1S43S1G3a314DC107;L9\1R1B8[9<;31Ka1g3i6W=R3n5m3b7gI:
15R2Z11l7U12S1FZ410Y2[1_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b2MI^1WY1n;`5Y3T5i2lm1AFc@Z2\6X2\2`:jR1l
j1W2c<^1Ve1`5Y3ai1o9OG[40Y2j?Y2c4X7O:V314j:_V2l7iAh?W8G]6Z2X;2c8cARS1W2i8Z=R8GG[40T24j?m6^2R1_7H
14hKae1iP1b;Q:j6Y;d6aMc9d1HZ40Y2m1i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1_3e48SQ1Q2j1m693Z2g1R3j2l1`2THV
3RGU9g2Nn2h>Q1X1Q9]Q1_2HZ400X2U3<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S1a38RNP3Q2j1m693Z2g1]2
Dj2l1`2m:^4g8V3CW:P1Z:o3^5Ag2m3]32Q8<3`1S1Q1X1Q9=On3m5]:cMl6P1HZ42R24g>[>f4H14a1^5U3\=a2SI]M93Z2
j4]OV3CYNP8h>\;c;WH`?2HfU7GIY40Y2i<`8_7V2a314iS4V2W4f1Z:S=d<0n2l\1f=P9j1IP3O8009Y1D`1L[:^7Q1b6LV
2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53i?8X1>]6e3hCQ2^8S20P1@\1_9\7`AoD01R3B]8;IY4U2n<PEH14S`50dGMJV4T2
>n:b3P\1]4S6Z7WQ1n?\2e9S28eX1W4[1`62l2CY1]<d5Z2ZCS=BJiAb3W7hT1]4S6;]<X:d?PP1Se12j4]Y1d3i7CKV>kj1
MP9Q67WE[;1U?`IP1_Ed:aMU3f2W5:KV>kj1n9Q6kP11fX1UQ1gP14KQc2mV1fZ3]1Ll2^1c<0n1P2j33U3_5f3U4Y6[3h5n
16O<]2Pc1?V2Q1o3R@T31a4YAe3g4>X1Ol1e3399S4UDbb1S?OLl2^1c82l30n1P2T7_5l7Y6[3g76O<]2ge1Q1o3R@T31a4
YAVA9YH[HY1L[4c<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP5T31a4YAe3\9Se1a53a3LfBeDGL[4c<o1PEW;g
7kj1o3R@T31aI6EW5^1h1d34g4cR2n8GLo@o1XP1g76j3if1o3WC1hH7Z12@U6c34\2_1Lg1IMU49P2U;AT6V6Y12\1R2b51
4Th2lA2a=R<oM]1RQ14j@@MU4R>T6m?H14Tk1m]1Nd=n5Q1hi1U3JN]4R1NYAb2<P4R12b9f^1XV1`^15a1]6IRKVEj1U>j=
<a@=<N\Jm=X1d^1Z8U2Ue2WIVEj1U>DOS4hKl7X114bQ1W8_CU@Q@c9l5dU1c=g3T3i8R<BOS4Z<]?l7X114FkP1W8gc1c9l
5Xc1g3QH`f1<OS4nT114\HTKnIULQY1c=g3IP1R4RFk>14m5U4h;V5S72kg1[1Z?eP1;Z:S=X5[70oLbP1f9CP1R4g>5WEH1
4m5k=hc3P4P3m@T9[70l?`;@Q1Q4nR1o114CjGRi1m3f4[3oKi5bX1^Nh2Q1U2k10X20`1@\7m@`1O1T2^1c1;145=]1m1:T
1_2g3U63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi5S4V3h6Nb:@0Ah=k>3S9c4Y1<O2<h>5a7E
5S>e4BQ1Q4nT114CS;U6`6]:\@kE[8m3_3bP1i5bX1>R1[9P3\Ci7W9o7g]1]MBl2k30ef2?R1P40Y5P3\CU914d7ge1]MnX
1RW1P>BR1P40gKN6Y1e614d7Uc2X7eQ1`BaDTKe@1R1X1S1o30Y266V7o:0Q1GY2C1Q6AMa314V@l:n5lX1bP1o>`Hi>YAZD
m>Q2i31f<B\:@3c3[1S1o30Y2=o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP1o>U=a?b:S4P3T:^E]5[8g1S4h<`;E]1c1
BS1o32lDj1Y2CS6X4H14hKf8d]2lb1^`1U?HT1n30Y2a<7j>n614l2S2\=l2o4H^S2`o1X1f_1W5Q2g2mM;T1n3l>7iE14e\
4fBb6^S1X4U1Y39\1l2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1]G
260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5^IR20K`1_:\128Q1d6<>J3`1l2=]1d8i4j6]9`BKBX4b
61]211E4U1XNj9UV3Q1V1`2j1e10n2^3\;V1MR74V<d:b8Y`1\6_He6_1l5[4]Bj:j1d1Y9U?e4m??bX1f66V1RX1Q6nR2[a
1m1DW1k30f:f<a3GX2c5X114SKi;QS1U3PJS_1mNj78W1k3g:]IH14^Y6P1X1h3\2lHg2HQ6Z1]6]2U6S31Q9n3d6WV1Y=R4
T5V3c2\CZIh792^7b7RCQU1X;<X1U6lHiCTFl6\8i;f2So17gX17Y1QCZ:b:gX1EW5<Z1^2^1^>]4P3\o2_?HfMb<9KZ1m3g
1f<]4P3d66^5dI\i1i:e4HiKk1W5W3d3l4jd11V3?i@kAR35Z1\BaEYa2[l1?[1]3d2g8k5=Y1k?MjU1\U2^i1NV>kl1A[1R
6?W8k5=Y1k?MjU1\U2^i1NV>S5gg1j36[1fDg1c`3X4bQ2=\1U4K0o=010ZQ3V1mY2oT1UZ16\1Q50o=ca6UZ1@\1P500V1h
<^Q3V1m^3QCQ=Q:22Y1S<9\1RC010gn2b2V1m^38]1V@P[3b1ec2V1^CoD:]1V@P[3b1ec2V1^CTN3\H5]1V@bU3]5b1:^1^
GSMU64[6P3_CX\4e>E^1^GSMU630T2V4P34ZC0aR4X2\7U<?o1^<Q=P<]2^1[3P2S2m5mE]1\3d2m1:=V3d32U64n3?l1U3;
c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<d418m1VDQ<l8FJR2?n174X21Cf3=P9V5DEnJg6>e4n2_27_1c3dKY914
F=_1c31g;j?Y9121F_KTV2XJ9_1c3lR1<d114dc3[2V2`1i1g18R2^163;SKS1Fl4R=?2V6Y9X82P2RFj1T3R3a:a:153eOS
:m5W6o5A8IbCe4n4i2R>l1a:o21h3W1\1E0De17Q1=19Gm6X4=:b2a168E4F`1i1Q2Q2^1bR1Dm<c?\:RFdBg:kY1Y<a6ZN[
M_9[1_;d7H`1i1S4^1BWKS1Fl4cW1RFdBk8g13gl1Z<oA[Mk=_8f4m2a1@`1Y3c2VA][12Q1T1e20T_43hIV3k1[L6`1aQ1o
R1ie1Q=fT1Da1a3P?W2o44W41V:14@YS1NaS1e5`4Z_3Y1W2Ba1a3P?W2T5W41E`91487YS1NaS1e5`4Ca1a30o>W2T5W41E
`91487YS1NaS1V:]P5Fa1a30h;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1a3P?W2T5`>14jS1NaS1:b1\5n;h9R4lk1Y7U
L2S[25b1[Ah9_S3V[26b1[Ah9_S3b1cY22b1kY6Oc1S2m1d1\6o>o1Mg:`c2VBg7_1l5_S1d1P1a3i8[@b@082>X>ZB>a30[
33c1SKm27c1QNd\1lb1V<m7cb2Fd1f36W?n8o;Q>Xe2j8lg12m8Q6W?jAX1n2c2W?_66_6=d1UCn8o;f@^k2lg12l80\[1c2
^L?d1UCl6Q2o;T:h:e]2^Q22m8\[1c2U@U83d1W\62Ae1aT18_4\3Q?S9o[3n5o38n1o1[1`OVLRJW1e1T2O80:Y1bLj28a3
14FZ1Q2k3U;n2d3_2V21ii1_EcEAY3Ln5\1b2f5UI@f5VLRJB6e1aT1e?iLYEg3;f1\30Y2c;d6Z@14iS4i68f1\3n=d6a?H
14<g1f5Ud3i2P5a1>a3Ekf1e8Pn1g1g1V3_2b37_?jP3i2\4Ca1>BV2GE_>P@f:2V1]X1W>7B?5T2@>a14b1h2^1k;16@Y6a
=@416Q1859:Z39h305Jg1R3Dn1VAf:fP1b7m_1i2\4W3V2S2b7\5j@h;_;fH3Z4_J^?cDU49g1a5Zd3i2c:Eo<mO\k1Hh1P3
k2^]1V4R=eP2TQ1V8dN[=ZDm>_25=^?1n4Y5F?4c3Dh1l5hn1;];kd1TQ1kV1[=lJ[8e2=^?1o:?4AQ3<h1Q3DlMROm32cP2
gF3X:XW38h1`W1PW1if1b5WFP\3gAFi1a3R2Z>U5Dc1c>n:Y4bH`Bk;Zd1bc1RD]4;L4U3YX19i1oCU5DW@XV2mW30SM5i1P
3d1jo5Vi23i1l@aT7=j1n2g;n13l2Ek<ZW4U1Zo1o9]\18j1fCgCcb1kP1VGn`3P:a5k1j1g1MQ1^1>l1n3?n>5:Hh164f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2Z1Q?l;8I45Ec1:C4H3122_9o6_3a2Ch
2_152Q2c1121057n2313<X61Y1MR4T226O2Q4X5T12V1K93R1L`=T3d32Q202^1]18=KY44S1211986ET1NQ1P10a1D253T1
4T1>=_11f1C\1239]N[1h:h7Lk1a50^1SGk8iEo<[6WR1\V1\:d8o9NS;0A\Fg6=k9S4[I59T6\<Dk1b5UMd4kDg1h2P9cX1
f?b2h1[R1l;j2fW1eS1o4g9i85l1oNS:kl2cn2;l1m280:lMe614SR3c`4R5l1i1R1DMl4n3?n>5:a264f1404^1:6:406X1
F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239iJ>m1i1o9
[G^2c3iF2ie2_1l5XCV@d13m1dU1[Y24m1`@SE[Y2?n1T30X?a5Y6U5b414ii2WG`Kg9^IEn1T3009m>a5Y6U5b4121ii2QQ
1j1k?f1Wl201;n1T3Y?k;h914gi200kN8o1f>Q2`FC1PHY`1l5P2f16R10B2e1e13[1B3_1I1a4V5<`19\2V10??g5]2`8Z2
23>f1k2U3\5S1j<n5\@^9dAh8P3_2c19l2i4S10:P128^2778:65X1:L839U8U33433F123;236286757?c14049127;017;
O50C?25O2268866@F:4:F?5E_291:2;14;3547414200111210C12:1b3U1b:c2S;=^A[=R705Z1;h13411226e15158I126
e?h3P2m1R1C2e1^1m3]5c5`1f2W1Og5a==f1a5n;k=_S2k5a3l8U3343J4346234123;757?c1404947;017;U10S125O2BF
b14a15U3;9?14E47417001112000C12<9^4V=>R;lT1P105i2E811226k115R1126e?X4P2m1R1C2e1^1NT1W7V5<`1f2W1O
g5]2k:Ef1`Ak=kI^MZ7i4]9P6k2U3343J123462321123;7=f1:1404947;017;L262K425O2@18=@V1]2_29190766;3547
417001112000C12<U;:^6\3f7=k9cDd7i2E3411226e1515R119e?LP2i2Dn1U3d74V6g4On4^GT4m104^>e3m6jd1R<[4c=
\BfH3WS1iHAP2]5j:c5_5Oid1Y;lY1g?m@f39b?_7`3UP19Q2X3m1U[2XT1eZ13Yl1T<7Q2\`2nY1oT13Yl1T<:Q2\`2XT1V
E^E3R5Vg1S>W\11Q27Q2\`2b4S@a?eZ1Pk1>R2m4\IRS1b:[=T78j@2aL\FcS214R2m4RW2[=Q1R2f2U1^1o41VR1h85TCW3
l1X7g1]2[1^3V8mCeEc7Z\11Ee@U1[2f5_1W5dOd2mF3R2P\2g_12R2P\29S2G\Cbf1h@_I_Y2mb2W81S24S2e2hX1W33S2g
Z6lV1b2T2U1<Z18o12^1[3[11l=A1U8Q7QM12Cf1l5010k[1R>X1DH1P4P6_1o23k1A:c>k1C13:]4R1h1Q2W2S2?Q1h1GA0
24IZ3Y9Mo5l6l9mND13>42S1h2<B9g1h<2T4FT2U1S4^1fBk?QM12Wd1X;i2X1TT1kBbKl9`LEPG2T4Y1U2Q1U40`1@kJ1T2
R3d2m1:T1_2dFa12521FlN4PJR3b3[R1m6Q3Nb:@0AgDl7hV1JE51U22U2e5>V2j<Q45mO4k`1S;`T3_M^@f2PE_65V2j<W4
ie5hh17V2j<W4dh3Tm1Te2k14V2RA1jZ8AW2Q5XDdQ1a2bS1SY1d_1]EU;]?k5Q4U9a=b6U74W2]j2U=gW32W2Wo81W2?X2U
40U4d;k;]6``3gf2[P1J18k4\6LX2U40j?fQ4bX1lGcCd32_58_6g3Z2\2c6n4J18k41K^560c48X2QDnB_[3[4\T2lLZU17
Y2o\2hW2]n1\3h?15Y2o\2VV4\3h?<Y2i20mT114oT1hW2]n1iA[118Y2i20mT114oT1oo44Y2o\2\i419Z2W?l[1S9fj2d3
i30`P2;Z2W?QCZ1Y3hLWk2`3m30`P2;[2g2\Q1a314`i1h>Y5e`1S77[2g2nT114`i1hT2?\2]2hMlAoN`K\>>QS2=^:l1P3
^6nB>\2o2VMFUAoN`KM^=>n]2l1P3]I7\2VP1lAoN\Z1Z\3f18\2Sb1oN^Lm=n]2hQ1[^1R1]2e1JZ6o?`Y2]c1gJ2V1ef17
BET2@>a14[4Z=16@kC@416Q1859:6]2XR33]@SNm_29^2`2nT2Z8aX11Vd3^:nN5^2_W2Z8aX119^2o4_R2Z8aX11_AW:nZ2
i1^2\4S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2
6_2c1e^3i9X9]Q38_2fR1b]2i9G`8Q3[n23_2Y`3i9>`2WLSBU5US12m2Vl2eLj@o1U4>ZD5`2b1dJSBik55`2Yf2hN[`36A
a2f4\G0[l1\Ee2U9I81AkR20mGjX1dO=a2SL0[l1\Ee2U9I81o^2\<_X26a2S=o>0[l1cf3=a2SL0gb1U4]5\Ee2U9I8Q_2^
h1;b2cHU7PBQV1`<Y;X2ol2]E[j1=b2aAQ7U7PBQV1jGX2i3^BT1aU2]E:b2nY22j=b1m:Y;R6cCoj2=c2Sg1YNm4U7bEo2l
;B3fc30m6Ac2^d1cP2m13o2P1j3Dm2b:X]30[4P1iD12c2fm71d23d23jZ32d233d2WV3k23d23iY32d2SY32d2Q^72d2eS7
2d2aW34d23]W3h12e2S]71e24e2XV3o273e2_4QX73e2`Y3;2e222e2lY36e2XV3W3`Y4\>eG=f2Q6Ym2@l3nT1a3jR2bP1^
3g2nJf46f2iW3nT1a3jR2hQ2<f2Q6fIcZ3[2j_1j1^<Xl1lAEQ42f2bg76f2a4XT31Z2Ya32f2RZ85g2ba1XJ1dm3>g2ba1S
2S5Z155YA1R1]c2RT1l2S2f5g2Ng1Ml4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?
J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6o6S2[1k1ECh2_152Q2e121057n2313<X61Y1Mo2M4T226O
2Q4X5T12V1K93o1`=T3d32Q202l28=6DY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239WP1[2S7g2g1d100U11d1U2
b92442?2_11>FY220?[27c2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>P
=T16W9R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd57OX4h33J21\1D1B;C534
@T10i2\807CIFT3W4o22\128Q111Y3Q2AB<>:81436NQ1R22=M3;d8Q60a5J_8X61a2N7IA9036Z18n4:Q9n1I_211:g2l1`
2\X2cj3>Y:7oI_FMg2P2La:<Tl1`3\M]2R3TR1UAlNa3d3T5U2a3U6_:a:m26m53j7Q4\2fAi1g23n13P22V4^Z1m?UKa=[Q
1n3^4gJ2V1XL7TJ7BET2@>a14[4l1AY20b2^1JZ2G@16@kC@416Q185923351^1@g2JQ1eG]c1mNhQ14ai1>U8S27d3a5WS2
Q5g2Ng1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1
C4H315_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3Z2Y12Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239X6g2NE<6=2JHS4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X6
1Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q5h
;Eg2Na;Zo11WDWZ1R5e121057m5a2T1ab1[IP<P=b4g2g1JI3j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV
1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y
1U1IS5X707CT1;T3Z7\1]111m5i181436NQ1R22[13;\NX2W31]<:P;I_211g2Bg2Ni1g9e^3YDe121057e3j>Z]1m4i2n=k
5g23Jg123F3ER4n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1aN
8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3a2R12Q202l28=KY44S12
11986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J5?Jf89C\4U8l3W6Z41j3m<42W5g2<Ag1Ml4n3?U5h95:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=0K_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202`2;8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239
?g2VB]2B_5T7Z1Y3UU1[?SF^D]:Rb3P:4g2R2DTm37g21dW334V192g2`Y34g2h[2RT2k[47g2m2jX5WAVP2b@T36g2Q2fY2
k8`o4iIR1g2R23Z6TS3iY1gJ2V1ef17BET2@>a14[4o3Z916@kC@416Q1859:i7g2NY1=M>S2Y2c3:?U6h85:a264f1404BK
:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1a
N8I45EV1GC4H315_9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1MR4T2241I52Q4918m1e2T12V1K93o1g;
h1T3d322n102J:f18396D@m1j14S12119526@49JH5Q1P15730OD25361C<T1>=_1152]1C\1239\V1g6S8_2_1g2NR1GOg4
n3T7Z6jW1e236cZ2e121057X<hFPCIn5]1_2o36e4n3Z5a2;\A^6`:Z416^11Z1W1:R;4Og2V2Z6n\4gJ2V1ef17BET2@>a1
4[4Z=16@kC@416Q1859:2h2VY38h2ff12dHFPIc1TW12h2mk51h23h2]W3h13h2VY3c12h2\W33h2[W304h2]W3h1c12h2]W
35h2VY3c1S9SW32h2Rk63h2VY3fb22h2iY39h24n3P8[GW3PS2bj3T`16h2S4P8[GW3h]72h2Zi73h2oX3I3h2bY363h2]W3
[23h2]^2oH4h2iZ30b_23h2jZ3b_25h2X1aY3[h1VG4h2jZ3b_2_12h2jZ34h2_V3Z4]S43h2jZ3Ra22h2oX3P2h2l3Y2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_22h
2_V32h2n]7@h2Bg1UKo4T2c214jQ1]P1[Cm7[\2S>mO8h2Bg1nT114bm2]f24h26Q^5f32h268h2JX3P8[GW3VR2a[57h2JX
3P8[GW3h]73h2]W3a16h2JRMaY2_1j;2h2JQ2h2l30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_22h2di33h2nY3K2h2SV34h2kW3a1[1a2i2Q4A0`1m5mE]1\3d2m1
:=V3Q>b8a12521E0WM]1234`168o4WF_2g3S10023[5A1=c1_@d418BZ1Ij7NX1b37^5@0Am:o3l4FJR2^274X21CQ9\MT15
l6g6S8_2Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4F
JR2j5o1cU1R7g6S8_2n1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g3S10023[5A?c1_@d418m1g>^5Q<
l8FJR2^274X21Cf^1g6S8_2S2i2`2_10S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1?o4WBo3_2g3S10023[5A148c1_@
d418m1VDQ<l8FJR2^274X21Cg9nT1g6S8_2P2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2U2i27c30X2m5V7f>]1P4P2m1:=V391Q1VEa12521E0lN4g1X5WF_
2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:n:R1R4i4FJR2j5o1cU1R7g6S8_2Ji2=0f5@kJ1T2R3d2m1:T1_2dFa12521FlN
4PJcn1hMQ2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4F
JR2j5o1cU1R7g6S8_2k2i2R1h2Y2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5<4?c1lD71
80AZ1g34V1e2;>NE1Z101=6d1197D27^4Q<R4i4FJR2j5o1R=b=m:R7g6S8_2b1i2=g5@kJ1T2R3d2m1:T1_2^?d4`2a1252
1FlN401]1E31200^GU4LlM\DU19Li4\2dAf9c<e4S6^FT;c2i2R1m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0[2SG\5401]1
E8`4WF_2g3S10023[5A68c1_@d418m1m:HGd116107?427^4Q<l8FJR27V274H_11CeLPBg6S8_2U2i2k30X2m5mE]1P4P2m
1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1m9eKR7g6S8_2S2i2k3
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7
g6S8_2V3i2Q4A0`1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2g3S10023[5A?c1_@d4
180AN;o10`4R2NNd1k119f5@0AX7d3l8FJR2^274X21CT6f9bFT15Lo5g6S8_2[2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a125
21E0hN340o6mAY4_2g3S10023[5A68c1_@d418BZ1o1d6NQ1_3P6@0Am:l8FJR2^274X21CZ:XM5l6g6S8_2P1i2c40SS340
1]1K2bP2W5g4NGh19d1197?77o40AcNbJX1^:5b2i2=]3G0`1@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_
2g3S10023[5<4?c1lD718BZ1g3[1IW2>Nk4f5@0Am:R4i4FJR2T5Eo1cU15l6g6S8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1V
Ea12521E0hN34`1_5WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nk4f5Q<R4i4FJR2j5o1cU1R7g6S8_2S4i24k1;c10A0`1
m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5c1N_2<Z3S10023[5A?c1l=b2:@3Y2;N180AZ
13Em2a2Z21LG2=X3P6@0Am:o3R4IFJZ13C^2154>i11C9R1^750:2@g14`4e6]@5Mn5g6>;_2h4_20h3i24k1;c10S2R2j3m
E]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<Bg2S10023[5A?c1[5e2j5b2:@3Y2;N18
m1g3m66a5g3Q<<b3R4IFJX113C^2154>i11C9R1d70:2@b19`4WHn5g6>;_2h4_20Z2i2c1]2S2m5mE]1\3d26f1:==h2Q>b
8a12521E0ZFa840o6WF_2g3S10023[5A?c1_@Kh318m1f:]7E[1Q<l8?6JR2^274X21C[3]8g1U7]<`=g6f4@k2_2b1i2=U4
0`1@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>E_X1Ag5\3JNG[11\8@0AdL3_<W4^9n=5]1i2=0T40`1@kJ1T2R3\1W1m
1:T1_2nDe1a12521FhN34XI:<\7dQ1o9L1b:@0AdLc<f=n=5l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WBo3_2
g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cg:nS1g6S8_2k2i2P2D[1A0`1m5]E?]1\3\1W1m1:=V3o1i6l2Z2b8a12
521E0VAe=42N>?o4WF_2g3S10023[5A1=c1_@d418BZ1d8Nb:@0Am:o3l4FJR2f1G154X21Cg9i6b2n2X5V<5l6g6[1n1h4_
20\2i2=c3S2@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oBP36_2e1Q2S10023[5A?c1_@d418m1VD
Y8g3l8FJR2^274X21Cf^1g6S8_2`2i2P2P2A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64g18o4WF_2g3S10023[5A?c1_@
d418BZ1d8Nb:@0AX1d9o3l4FJR2^2154X21Ck8K[<k6c:5l6g6Z3h4_205i2hW340_1l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a
12521E0hN34P7WF_2g3S10023[5A68c1_@d418m1k:Z9Q<l8FJR2^274X21Cf^1g6S8_2R2i2k30X2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_25i2cV2PQ134i2i2R
1h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1Im24V1e2;>NE\10F7\1;7D:^4@
0Am:R4i4FJR2Q2h3o1TKm8;T15l6g6S8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c
1lD718BZ1g3[1Q3>N_41P6Q<R4i4FJR2j5o1cU1R7g6S8_2R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2
g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2U2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0hN34P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2R2i2k3Y2m5mE]1P4P2m1:
=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD3318BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2b2i2=Dn2S2
@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4oB6P3_2g3S10023[5A?c1P@>d418m1[:Z108F51\11M63^4Q<l8FJR2
Q2<74X21Cf^1g6S8_2_2i2B]30S2m5mE]1\3d2m1:=R1S2Q>P2h5Ha12521E0lN4Y25`4WF_2g3S10023[5A?c1R:4W6O\1W
218m1VDQ<o7LFJR2^274X21Cd6i604g63X1c4XDg6k3c3C_2P3i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>l6e1a12521
E0hN34\22`4WF_2g3S10023[5A?c1W>W2d418B4U1X2[6NGZ1;4e1L:6:^4@0Am:l8FJR2^274X21Ck=^7XB5l6g6JX7]11O
\3i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0hN34\22`4WF_2g3S10023[5A?c1_3g40V5Gd1Bd418B12=9
317P34^5NR2@e1L:6:^4@0Am3o6l8FJR2^274X21Ck=^7XB5l6g6Jd64>]11OT2i2]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a
12521E0hN34\22`4WF_2g3S10023[5A?c1_@d418m1U3d;[5Q5o6l8FJR2^274X21Cf^1g6S8_2_2i2Bj1b10S2^3202;k1m
E]1\3d23NJ:=Af1MQ>b8a12521E0lN4\22`4WF_2g3S10023[5A?c1P2V<W2d418m1j>[5Q<l8FJR2^274X21C^=0;V6cJg6
S8_1OKi2Bj1l4`2;dLh2NU2f1Vi14\22gh1d1h6c326Q5mP1nF0;V6W2i2R1m20S2m5mE]1\3d2m190=V3Q>b8a12521E0lN
4d1Fd4WF_2g3S10023[5A?c1_@d418m1f;;1103d1[1:^4Q<l8FJR2^274X21Cf^1g6S8_2T2i2P40S2m5mE]1\3d2m190=V
3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S10023[5A?c1_@d418m1W<n7\2d9l8FJR2^274X21Cl=iP1g6S8_2f2i2R1m20S
2m5a1[D]1\3d2m1901;3R3d3\:b8a12521E0lN4d1Gc4WF_2g3S10023[5A?[17_@d418m1[:X1100081103d1J@:7V4Q<R8
I;:JR2^274X21Cl=iP1g6S8_2c2i2R1m20S2m5a1[D]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d1[5WF_2g3S10023[5A?[
17_@d418m1[:X11281103d1[1:7V4Q<R8I;:JR2^274X21Cl=iP1g6S8_2b4i2R1n2A0`1m5a1[D]1\3d2T1;65901;3?`13
K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:lE_2Oc23S10023n1\3A68[17g1;n2n27R46k3d418BZ1l5o1GNGV111
281103^15HB:7W1n2@0Ag2U8T7M3E;:J^1CEh174^1I1Ce3]6h3n<_:KK?514e6g6J?CQ3R3_24c3i2R1n2A0`1m5a1[D]1\
3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF_2g3S10023n1\3A68[17_:o5d418BZ1l7GNGV111281103^15HB:4
2W1n2@0Am:R83E;:JR2Eh174X21Cl=^Gg1?514e6g6JU4R3_2V1i24`2hY1j37QT1A4c3HP>4G`9^Q1j;RLPI\1^21n3l3h4
3S32]<f2Y3U1@X3VE10c2Ii24`2dOS:j3SR1l2^6n;4Gmb2l;`>_6m;2]<V7@_H10c2\4i2R1m20A0`1m5mE]1\3d2m1:;1V
3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S10023[5A68c1S1b9a56Hk318A0N;R2i1V197C7R218CGAD32H:
E6:618D63^4@0A[2V3S3V2P5k3F5DR27d14<74X21Cm5m2o9]2Q3]2Q1f5`4314T15FU6g6>d3>`3_2m1i2Q4S2m5mE]1\3d
2m1:=V3Q>b8a12521E0hN34b2]4WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cm;^HY:g6S8_28i2AlS2YS14b2
^P4^H<i2Y21lT1121THoW134S3T4i2P40A0`1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3P5YDT14@@1a1X
1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@`4318A0N;o10\3V3NK227R5U4@0AX7Y3:o3S3h1FJX1I^274X21C9j51d22R1e1
S4l8o9o245314T15Lo5g6>;i3^3]11O0\2i2=0\3Y2@\5^E1<]19R3CP2m1:=F_291Q1WBn2a12521E0lN4P7WBGW3_2g3S1
0023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2T2i2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521
E0lN4P7WBGW3_2g3S10023[5A?c1_@d4180l1i7\<Q<l8FJR2^274X21Cf^1g6S8_2S2i270b3Y2m5mE]1P4P2m1:=V391Q1
VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_25i2hW3401Q2i2k3Y2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_
2S2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5
o1cU1R7g6S8_2o1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34a2^4WF]21g3S10023[5A?c1_@`4318m1m8X;Q<l8FJR
2^274X21ClX1i5g6S8_2Z2i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0Q=i?P2423OHI5P4WF_2g3AA0023[5A?Q1AY5T1P:
d418m1VDQ<l8FJR27V274Be11CS4c7j?SCg6S8_28i2gU37h1423b2n1i2Q4S2Y5CmE]1\3d2m1:=V3Q>b8a12521E0lN46b
2V4WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cc3_R1b8g6S8_2_2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521
E0_FAAT734P7WF_2\2W101F<0023[5A68c1_@d418BZ1d8Nb:@0Am:]4^4FJR2^274NY11Cj2hT15l6g6S8_2i2i2Q4A0`1m
5mE]1\3d2m1:=V3Q>b8a12521E0e6R6f9Aj74P7X:n;_2d301F<0023[5A68c1_@d418BZ1d8Nb:@0Am:]4^4FJR2^2721X2
1Cg:775P@11`:31Y15l6g6JX7_2Z2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?52U14l
D718BZ1g34V1Q376NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2b2i2R1h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN40o
6WF_2g3S10023[5<4?8U14lD718BZ1g34V1Q376NR22P2a1:^4@0Am:R4i4FJR2j5o1cU15l6g6S8_2c2i2R1h2G0`1m5mE]
1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?5X14lD718BZ1g34V15l1N76NR2e3:^4@0Am:R4i4FJR2j5o1
f>HSF5l6g6S8_2X2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1lD718BZ1g34V1Q37
6NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2^2i2Q4A0`1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X4_2g3S10023
[5A?c1_@d418BZ1o10c6Nb:@0Am:l8FJR2^274X21CT6f9bFT15l6g6S8_2X2i2P40S2Q4k1mE]1\3d2m1:=V3Q>b8a12521
E0Y11YM234Q1n5l4ZA_2g3S10023[5A?c1_@d418m1k:Z9\8d3l8FJR27V274X21CT61>U2jU1g6S8_2Y2i2R1V1a1Y2m5mE
]1h3140P2m1:=V391Q1VEa12521E0`G[74P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2j5o1cU1R
7g6S8_2T2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<
R4i4FJR2j5o1cU1R7g6S8_2_2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1l
D3318BZ1g3[1Q3>8ER2e3:^4Q<R4i4FJR2T5Eo1cU1R7g6S8_2P1i2=DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJoW1Z;h2
0d3:^4hM_2i2=0Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2T1b2S10023[5<4?c1lD718BZ1g3[1Q
3>NR2e3:^4Q<R4i4FJR2T5Eo1cU1R7g6S8_2_2i2R1Y1^1G0`1m5mE]1m2R1P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S1
0023[5<4?c1lD718BZ1g3[1Q3>NR201b3:^4@0Am:R4i4FJR2j5o1cU15l6g6S8_2h2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_
291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NGZ10006L1\11M63^4Q<R4i4FJR2T5Eo1cU1R7g
6S8_2Z2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NGZ110`31:
^4Q<R4i4FJR2j5o1cU1R7g6S8_2S2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S10023[5A?c1_
@d418m1VDQ<l8FJR2^274X21Cf^1g6[1g6a1MS2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4WBGW3_2g3
S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2b2i2=b30S2@6U5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4`1
?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:d418m1`Be1\2d9l8FJR2^274X21Cc@RNg6S84Z2a2i2=0\3Y2@\5Y9T<1<
]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1lD718BZ1g3[1Q3>Nb:\2d9R4i4FJR2T5Eo
1cU1R7g6S8_2Q1i2=g5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5ag1e1hMYAbL\2i2=0\3Y2@\5^E1<]19R3CP2m1
:=F_291Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1lD718BZ1g3[1Q3>L1b:Q<R4i4FJR2T5Eo1cU1R7g6S8_2o1i2
]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_1
OW2i2a2Y1Y2m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i
4FJR2o4Jo1cU1R7g6S8_2o2i2R1]1Z1G0`1Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3S10023[5<4?52U1
4lD718BZ1g34V15k276NR2e3:^4@0Am:R4i4FJR2V1?g1[2o1f>4C:i4n8o75l6g6JX7_2T3i2R1m20A0`1m5mE]1\3d2m1:
=V39g=b8a12521E0eN640Z1d5:lE_2g3S10023[5A6852U14R5\;d418BZ1V7]1NGZ101L^1618D:^4@0Am:l8FJR27NW174
X21Cf@4C:i4f1W7o75l6g6S8_2o2i2R1m20A0`1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240H1Z2i3WF_2e31S100
23[5A?c1_@d418BZ1d8NR226Ee11M:^4@0Am:l8FJR2^2334;<_11Cf@4CU;b8Z25l6g6S8_2P2i2R1n2S2m5mE]1\3d2m1:
=V3Q>b8a12521E0lN40o6WF_2g3S10023[5A148c1_@d418m1f;e3:^4Q<l8FJR2^274X21Cf^1g6S8_2T2i2:Gn2S2m5h:T
;]1\3d2m1:=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@`4318m1m8h2e3:^4Q<l8FJR2^274X21Cf^1g6S8_2Y2
i2P1Z1_10X2m5d;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<lD718BZ1g3[1;e2>Nb:Q<R4i4
FJR2j5o1cU1R7g6S8_24i2hW34b2?i2Y21lT1121XP24YS2@1U3j2Bg2i2k3G0`1m5mE]1P4P2m1:=V391Q1Y8l<a12521E0
mAn<4\3c3WF_2g3S10023[5<4?c1lD7180AZ13c34?Fe2;76NG[100`3k4@0Am:m1T2i4FJR2j5o1b:i@V:5l6g6S8_2R2i2
7c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R
7g6S8_2:i2R1aV334i^2Z10d3:W2i2R1n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2g3S10023[5A?c1_@d41
8m1[:Z126<n11M63^4Q<l8FJR2^274X21Cf^1g6S8_2V2i2R1h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3
S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2[2i2=]30X2@\5^E1<]19R3CP2m1:=F_291Q
1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2n1i2Q4S2m5mE]1
\3d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@d418m1VDQ<`6[2FJR2^274X21Cf^1g6S8_2S2i2k3Y2
m5mE]1P4P2m1:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g
6S8_2]1i2=0T40`1@kJ1T2R3d2m1:T1_2dFa12521FhN34QI6GR3i3?dQ1a4]5Nl8e1@0AdLg;aL5Mi2=0f5@kJ1T2R3d2m1
:T1_2dFa12521FhN34PJl6fV1o@hM8i2dW334V1O09k1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7WF_2g3S10023
[5A68c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_24i2dW334W1j20m14b1g4n\4gJ2V1ef17BET2@>a14[4Z=16@Z=16^1
h4@416Q1859:T6Fj2K6c2f8go2WS1e121057kY2f;m;UK16^1o:R3`5j2KMI2J4g4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KV224j14S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i9`3U:b?1
6^1o:R3Z5j2K6`12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S12
11986ET1NQ1P14]1D253Y1T1>=_11f1C\1239QW1116^1R>\5j2Kg12J4CS4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2Q4X5T12V1K93o1`=T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14]1D253Y1T1>=_11f1C\1239Q5QR116^1Q;P38j2f
3V^6`l116^1R>V5j2K6><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=
KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239i9QO4j2WX5_V3`<R6j2KY1=Ml4n3?U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2
CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP
1D253Y1T1>=_1152]1C\12399j2f3@RY7SQ116^1R>Z6j2KY1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e
1210524n2313<X61Y1MR4T2241O2X2h1X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1L7>
=_1152]1C\1239Qg1;j2n1g1[W7iGa;16^1e=<7j2f3gZ816^1R>T1k2R2a1h4n\4gJ2V1ef17B<8T2@>a14[4Z=16@Z=1Z1
S5@416Q1859:P1k2R2Z6hf1Uf2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R2k2m14`100=04D^3bU4[7gJ2V1WY10\=
7B7=[1H@>a14W43l1T1J:V1=5V1[53@16@P=7116^1D_1U1]1@416Q1859:JY5c1k2m14a1DD^3cChg1Uj1[7gJ2V1WY1]=7
=47=T2@>a14W43l3:d1\1b2h2D16@Z=1^6@416Q1859:Jj1k2R2b1@V4c[11bS1em1gJ2V1aa1S57B7:2V1M@>T1<4a2Z190
3R2Nj7T1X116@Z=16IDT2c2@416Q1859:3Z2e3S1k2R2Z6n\4gJ2V1ef17B7=T2@>a14[4^2Z:@16@WAc2@416Q1859:Dk2d
30V^1T21Sd1dY3\Kl8VH168U1T2Y7MDP36k2d3ab7VH1T;l1k2R2a11=X4U9010Y:fe1_<f7R=W1QQ1gJ2V1ef17BET2@>a1
4[4l1W1A@<H:W1>i2P316@Z=1j3Q2A96416@@859:Y1k2R2c1=X4V9SP2R:WGV1QQ1gJ2V1ef17BET2@>a14[4T3U:16@YC2
>@416Q1859::k2d3?4QX7Y;e4QB1Z16k2T44Xg6h@^G[1k2m14a1h4PMWW1eX2gJ2V1ef17BET2@>T1<4[4j5j6D16@Z=1Q6
<@416Q1859:3Z2R1k2m14Z6n\4gJ2V1ef17BET2@>a14[4e<D16@^C<@416Q1859:k5k2J0Q1A22J3CT4]2`1?n>5:a264f1
404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8I45EV1GC4H315_9o6U2Y1a2Ch2_
152Q2e121057n23131:T1S51FBMR4T226O2Q4X5T12V1K93o1U;d1ET3d32Q202l28=Kj2^14S1211986ET1NQ1P1b1D2533
U1T1>=_11f1C\1239o5SQ11j2Of31n3?]6k2Jg13I3GF<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q
4X5T12V1K93o1X8@38<l3f1]1d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239J5V6S2;Z191MY1f2Z
1\2T1<k2_>1?Z3f31b1V24Li25X1<k2f3BdX4il2b2b4[260Q9X3P1k2m14Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q
1859:\1k2m1d1010DB1\3U[1XHhQ1Ra2WT1Z6d1Y2ER3Z1]3>Y2Y1i2P14]?O160KAFU2G\4g1BEo2CFk2m17\102R14^3lT
7EkD`:Y1KBEm2T6X1S3?Q1k2R2V2S4n\4gJ2V1ef17BET2@>a14[4Z=114@kC@416Q1859:l1k2R29W1AV4i7i2j3c3@e1YG
1bHZ?2k[1[=f;9U1_3P:2V1A2PG2lN7BB2T2@>a14[4Q3X:16@Z=1^6@416Q1859:^2DQ2k2JW198`1V4n3d6iLkAT;hP1ZJ
m42Z2e121057e3b8S3P?2V1eG2Z5j1R6l4W2f1Z5a2J7BB2T2@>a14a2i1Z=16@kC@416Q1859:Y1k2m1f1D0U1^8lS1T21`
1QR1`9]<h;bS2@IP9T?V=`4W1h2R69W2NZ1P5@4h1k=f11o6g2\1M\38k2m1[20ZY3lk3h2X]1i5k2:FA94?Gl2U2b977B_1
1>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2SI260:3M63=f536;Lf5T1G=Q2V2R1
>29>b11d1]2U1><4221@[6`3c2a2R5MDd5j;2V1U7m2^1@3T20K`1a9M\128Q1d6<>J3]4=]1d8P151BET2@>T1<4V44l2I8
7l1CY1V2P1o116@c;S3S5@416Q1859:^2?_211T5k2c194F@l2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB
7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDd5j;2V1\>0K`1_:\
128Q1d6<>J3]4=]1d8P151BET2@>a14V44o3h2`3T2K16@S2Y<1U40T1@416Q1859:n2_2114k2m1nX7ZY12k2m1]1k2m14b
1Q1;Y3n\4gJ2V1ef17BET2@>>R14[4Z=16@Z=16^1h4@416Q1859:Q31a258Q1k2m14d2e3n\4gJ2V1ef17BET2@>a14[4Z=
16@kC@416Q1859:Ok2R2Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1k2R2Z6n\4gJ2V1ef17BET2@>a14[4Z=1
6@kC@416Q1859:S36k2m1i2Rj7\LP33k2m1Xm1[1k2JW1Z6n3oR4e121057e3gJ2V1je1J7BET2@>a14a2i1Z=16@kC@416Q
1859:S34k2cm2cj5o21k2e1k2m14Z6f@Y7g:hR1l1j3S1911g9g4aCPN^9\2`4Z:2V1`FTP17BET2@>a14T46f1c;16@V3d@
@416Q1859:n1Q1k2m14Z6n\4gJ2V1ef17BET2@>a14[4Z=16@o8k:@416Q1859:T1k2?]14Z6n\4gJ2V1_^1U87BET2@>a14
[4Z=16<3kC@416Q1859:[2R1k2?]14_2j3n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:X1k2m14a1Q11d3n\4gJ2V1
ef17BET2@>a14[4n9[316@Z=1o5>@416Q1859:e6T1k2m14a1h4n\4gJ2V1ef17BET2@>a14[4l5]716@Z=1^6@416Q1859:
S1k2m14e2d3n\4gJ2V1[NYH7BET2@>a14[4l5]716@kC@416Q1859:Y1k2m14c1f4b]2[o1gAo82V1ef17BET2@>a14[4T6a
3c316@WAc2@416J6859:S3b3S1k2m14c1f4n\4gAo82V1ef17BET2@>a14[4Z=16@kC@416Q1859:f6Q1k2R2Z6f;iW2]i1g
J2V1ef17BET2@>a14[4Z=16@kC@416Q1859:T1k2m14Z6n\4gJ2V1ef17BET2@>a141_2i1X3Q:16@kC@416Q1859:Y2S1k2
m14>k5n\4gJ2V1ef17BET2@>a14a2i1X3Q:16@kC@416Q1859:d1k2m14\2Q1k2PHU?j]1TKP:fBgJ2V1kH16]3S8V7f3P77
BET2@>a14Z3P1X3h3X616@b43T?@416Q1859:Y2R1k2m14Z6kLR`3gJ2V1ef17BET2@>a14[4X3Q:16@kC@416Q1859:=k2m
1[2IWW7]1`>0aI0n3k355k2m1[2gX4Yo2_1k2m14S22IY3n\4gJ2V1ef17BET2@>a14[4Y1S7110g416@kC@4160P1859:g1
14:[35?k2K\33^6UZ4_1l5_S1d1Q_1l7d4iJS7T1k2:MDf1^?mP11PH0e1>_GW1n?]5g22l?Vf1Y13n4h31k3`C^2]AU1c2b
?1l5J0Gk2X1DVS1<bV10e1>_GW1TX1Vf1Y13n4h31k3`C][1j12V1k2R2Z6Y8Yl1c2kBZ?bNl4gJ2V1ef17BET2@>a14[4e<
D16@kC@416Q1859:U1k2R2Z6VD\`1\5R@Z?_S1gJ2V1ef17BET2@>a14[4e<D16@kC@416Q1859:2k2ni67k2d3ab7VH1i5:
Z1k2KV1Z6]2Uc2of1:T1l5eC2V1_>d1`V17BET2@>a14[4X3Q:16@g?o2S1@416Q1859:Q1k2R2Z6bh2[d1gJ2V1ef17BET2
@>a14[4Z=16@gBS1@416Q1859:S1k2R2Z6]W1`U3gJ2V1ef17BET2@>a14[4Z=16@i@Q3@416Q1859637Q1k2m14Z6kS3RY1
gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:?k2Ja;_o1WP1WS13a121057be2m;<k2Ja;oR4e121057kY2f;9k2`[1Y2QR
1Q4fS5:eO:V1k2R2k2^3j5SW4XBd1i62V1ef17BET2@>a14[4Y:[2D16@WAc2@416Q1859:Q1k2R2k2^3n\4gJ2V1ef17BET
2@>a14[4e<D16@kC@416Q1859:1k2X1k2R2a11f4n\4gJ2V1ef17BET2@>a141Y4W4R916@Z=1j3Hj1@416J6859:P1k2R2c
1f4n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:`2l2P1KDm2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y8Z5h2C:T6WG
f5f7`=>Y421`1c2g33W3:d6`I@38aD5c5Q3W225\>m3c2f1e26k2k1B45G853n1@5:kC;HI9Y29l2P1Kgk6T?aB]4bK2`5l2
IR1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U3[K8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1N
Q1P1b1D253Y1T1>=_11f1C\1239R2o1Nk4e1f1i4h3j38^>c79Q6l2IR14?Ml4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=K3f22[14S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a14[
4^3Q37a616@kC@416Q1859:k5l2IR14?Ml4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d3
2Q202l28=K3U44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a14[4Z=16@kC@416Q1859:X1l2l144U6hN1
4n]3gJ2V1P_1d77BET2@>a14[4\5m716@@ZC69416Q1859:?l2Ia;Qj2_6iAc@e121057be26S5l2H0g1Ml4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\
1239Q5`CU11l23l2Z\7fD<l2Ia;oR4e121057be2Q5\1l2IW1Z6n3oR4e121057e3gJ2V1XQ12^DJ7B<8T2@>a14[4Z=16@k
C@416Q1859:Y1l2IW1Z6n3oR4e121057e3gJ2V1je1J7BET2@>a14[4Z=16@kC@416Q1859:=l2Ia;b1\Q4e121057ce1nO4
l2Z\7fDPGR5l2IQ1EMi2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44
S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z1l2IR14Z6n3oR4e121057e3gJ2V1je1J7BET2@>a14[4Z=16@kC@416Q
1859:U5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1^IR
58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1U4Z9T3d32Q202l28=KY44S12
11986ET1NQ1P1b1D253Y1T1>=_11f1C\1239_1d@`6R1l2l14W2R4n\4gJ2V1ef17BET2@>a14[4Q=816@kC@416Q1859:W5
l2IR1DMEV4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1
C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1i8f4T3d32Q202l2839KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239o5j7m>jE@l2Ia;oR4e121057RAbX1lKh29\@2m2G4m2GRj2d2Q1m2GX1Z6n\4gJ2V1e
f17BET2@>a14[4i3`916@kC@416Q1859:R1m2GX1Z6n\4gJ2V1ef17BET2@>a14[4i3b5m316@kC@416Q1859:5m2F0e_3U1
4m2F0e_33m2Ge_33m2GkZ35m2GRj2d2mB7m2F0[\2f=d2mB1m23m2FPe33m2Ff_3=m2T9j9d9U1do1ki1o1i1l]12e[1d32m
2_m2Jm210k3P8[GW3i^1SX1R1W1Bg20[3Y1DV5n5Th11Y5S>h4T`1Z22m2]e28m2FW3P8[GW3jh5md18m2n3P8[GW3f^1SZ4
md18m2n3P8[GW3X`4S3[j27m2n3P8[GW3jh5md1Gm2C7R3P8\8a2\<W3_V1\=1l2l1e@UR29P4C`IW<]2md19m25h3P8[GW3
_V1\a1ke42n2b\3On2>\1DJS1R6l^2Q7S6[P1Z1U>R4A]<9[`1m7^8S3m4?d1Z5^1i2g1W5R>Z=3n2cLR\61n2En2`2f1]6k
7f:c=`8VJRCeM2TY1WLS=X5P2\<PEjH\;1o22o2SP2?o2]40nP1]h1n\2o9NS;0Akb1]AD52o2bc33o2kZ2^U1Oo2n1Z6n\4
gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:3o25WY4?o23o1hKU914Q\1c7^S1S8U<5mh116o2S2hKU9145o2S2nT1143o
2lMc]52o2lM2o2`[62o2jA2o2VD3o2R1cX63o2VD03o2^c3Wh24o2^c3Wh2`Y22o2^c33o2^c3hQ5P1o2n1Z6^T3_X1gJ2V1
ef17BET2@>a14[4Z=16@kC@416Q1859:5o2Qa3[]1X]1h82o2^i62o2f[63o2Qa3dj22o2Qa32o2g_33o2DQ[62o2Y12o2n^
64o2`1`_3_n23o2`1`_34o2`1Qd3ni22o2`18o2Go9UZ4_1l5_S1d12o2aB3o2^a1bo12o2g@R2o2e30X2m5i4SA]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_22o2UDR2o2e3
0X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7
g6S8_25o2`1bB1Wk3S2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023g2c2<4?c1lD718BZ1g3[1
Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_26o2i>MYm1Pj3]14o2i>MZg56o2m=KMZg5]12o2g?6o2`1V>f9bP1^^46o2g?f9bP1
g8fU42o2Z]47o2l3P8[GW3jh5md17o2l3P8[GW3^_4Yn23o2f[612o2PU13o2PU1<2o2Z_43o2R9Z\44o2RKcb1fW23o2h`6
04o2_4bFeh72o2_c33o2oa5gD2o2Yk33o2Yk3Y:3o2Yk3g;3o2Ud1SW23o21Z[62o25R1o270j11i3@kJ1T2R3;121Q2m1:T
1_2dFa12521F\@_>4o>P;cn1hMU2o2S2a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD
718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Lo2510f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;cn1hMQ2o2e30X2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_
2No270j1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJcn1hMV2o2S2a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_27o2KW1nT114gS4Z2o25DX11_10X2m5m
E]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718B6S1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S
8_23o2138o20k3P8[GW3ZQ3]\4V1o2060f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9CfKn6P:hMYAS6cQ13W53o20kW
42o2Wc34o25T`3l23o25bS5P2o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[
1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_22o2[]67o2KW1W5fO14=o25DX11lT1121Xh2X2nX1`R17o2S21lT11212o2_e6P1o
2IY1h11n7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3fn19Y4XEj@]2md1<o2S2h1P8[GW3@14T:`^1Zd5_2o2S22^1Y2m5mE]
1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?c1lD718BZ1g34V1Q3>Nb:Q<R4i4FJR2j5o1l=4:
VGR7g6S8_27o2S2nT114T:`^1R2o2e30X2m5mE]1P4P2m1:=V391Q1b>c6a12521E0lN4P7WF_2g3S10023[5<4?c1lD718B
Z1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1lD718BZ1g3[1Q3>Nb:j9V2R4i4FJR2j5o1cU1R7g6S8_22o2Z`38o2S21lT1121PY23o2Z`3U52o2Q43o2o_2ZU31o22o
2[13o2[1_d58o2[1n^3fFZM^A0Zo2R2o2[1Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD
718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_24o20Z1`V46o20Z1n^3W5YB5o2[1cY2ZU1W53o2aZ2]f24o2Vo1Z;]f2
6o2Vo10Y;=oe23o2aZ2\S24o2QW4dT2o_12o2cU44o2RQ5^4_83o2\2en46o2RQ5]3M2_82o2RQ52o2U`36o2e<1jP3b2`n2
P1o2n1Z6VW4g5gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:5o2cC0[o21;o2T43b1XT7c90c6TMS7:5o2TZ7c90lZ13o2
ci3RR32o2YP8U1o2n1Z6X`2W@]\1gJ2V1ef17BET2@>a14[4_4T411a416@kC@416Q1859:2o2b]32o2_e73o2gc3SW32o2k
j63o2Z`3\32o2be33o2UL13o2ULTd23o2UL]d23o2hKb^18o2hKkD^?c8[Z1PL^j12o2hK4o2UL1R]52o2WL7o25f1XJ1XR1
lZ23o2f\2kV12o2f\27o2Ud1Z:U>RQ1Z3]24o2Ud1`HkV1<o25m11lT1121Z9k=Mk`18o2CX3P8[GW3iY2nS57o2CX3P8[GW
3h]72o2^a12o2l]12o2[[14o2[2oX1db56o2o1[Y1hP6RY1:@P3bLh7\2_1VD0P3nDZc1[@^]12kLT6k>8P3[T1\2_1bo2jm
12kL4P3hV1RQ3ij23P3kW4\f29P3_Mja1Y9V_1kH_=]Kgf13P3kW4iQ22P3kW4P1P3m1Z6bo3[=gJ2V1ef17BET2@>a14[4Z
=16@kC@416Q1859:Q1P3m1Z6bo3[=gJ2V1oY1e<7BET2@>a14[4Z=16@kC@416Q1859:R2P3d30X2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_23P3kW4fV24P3kW4fV
2_D3P3XP3bW13P3Z1`V46P3Z1LYc3YB]c28P3Z1LYc3YBgK164P3Z1`V4\f28P3Z2oX1]2V;k^2TV1n_16P3Z[1]2V;k^2]c
25P3Z[1]2V;k^2T2P3d30X2m5mE]1P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5<4?c1lD718BZ1g3[1Q3>
Nb:Q<R4i4FJR2j5o1cU1R7g6S8_29P3g`32i3VC]5h6Vk1];3P3kW4]c28P3h]3`2mAc5V<`?PS2h1P3j3S2m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2;[3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_29P3_a3[F`F3ZCn30Sa17P3W
2W_3[F`F3^X2?P3W2`[3`2U1ZAP5`F3[5B[=n30Sa13P3kW4aa24P3d^2fQ1_G4P3nZ2e3Vi15P3nZ2iR1RJgK5P3kW4f]1a
1VX15P3nZ2ll1XJ]CP1P3m1Z6bo3[=gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1P3m1Z6bo3[=i;m>2V1ef17BET2@
>a14[4Z=16@kC@416Q1859:4P3nZ2ll1UI;P3YBcT1a50YY2P2o8mB[W2jc15P3R1h=]3ae39P3k>]3hd3H\1b70WA6P3YBj
X1UL``1Sa43P3ng3l?8P3R2nT114bP3oY1fU36P3R2nT114bP3>P3R21lT1121X^2YBcLM]<bi1gY18P3R2nT114bP3WLTj1
4P3mc3mCRI3P3kW4RI6P3Y`3c3mCRIfZ15P3lBnd3SQ227P3lBY\1dX2PLRU124P3Z1n^3aG4P3Z1`V4PL3P3ae3YB5P3d`3
l4YB]c25P3]a1_n1`3\D3P3]a1]f24P3]a1PR2\DR2P3d3Y2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S1002
3[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2?P3Z2VT1dZ1fNh4TCDb:Nca12i3e5UH;P3Va2]OQ4TCW;
Nca12_Efi16P3d_2a1V4XOTC:P3TR1hDQQ1mGmGTS1o2j7@8P3W2lOY5P1__1mGmG@P3W2lOY5``1mF1kHXJg1>d6j:@ab1[
4>P3\40Yk2SX1mR1g5W4NS;0AnT253P3kW4f]13P3nZ2ll13P3:`W44P3:`W4]c2T1P3602c5@kJ1T2R3d2m1:T1_2dFa125
21FlN4PJS6j:9CeFP5n6Z4o3e1hMY2P3d3G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1lD7
18BZ1g34V1R2N>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_29P3fR4_12Y1W2c10^:4P3kW4S<YW2Q1P360f5@kJ1T2R3d2m1:
T1_2dFa12521FlN4PJS6j:9C:[Ko@n<i@6P3Z2b]3mGV<lY25P3[2X^3VGV<3P3kW4V<<P3k3P8[GW3ZQ3T6l4VT1VGo@md1
7P3k3P8[GW3ZQ3]\43P3kW4dM4P3W2cU4dM8P3W2cU4PL`12b7g44P3kW4aM0CP3H^3cBf5e6bT3XKi2l3T1S1_1V499b?Yk
1S43P3W2cU4<P3W2XR1ZS3oLAb5e64T@Y[1fD9P3kW4WLY10Cn9l3L4P3kW4UI^43P3kW4UIP5P3Eg1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2
e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1
2394P3kW4aMX<4P3QQ4i6aM2Q30R2Q30b30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718
BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_21Q3S2Q30W2Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2\2Q350\30X2@\5^E1<]19R3CP2m1:=F_
291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NX1Y9Q<R4i4FJR2T5Eo1cU1R7g6S8_2Q2Q3c3Y2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8
_2JQ350f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hM\2Q350d1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN
4P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_23Q30Xj32Q3k1S2Q3c30X2m5mE]1P
4P2m1:=V391N2VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2U2Q3
c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7n7j8\2P3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o
1i6iNR7g6S8_2Q2Q30b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<
R4i4FJR2j5o1cU1R7g6S8_2JQ331g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hM7Q3Q21lT1121e2Q3313>X11_1Y2@\5
^E1<]19S2N;1210P2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1lD718B6S1g3[1Q3>Nb:Q<R4i4FJR2T
5Eo1cU1R7g6S8_2IQ35g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hMZ2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa
12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2R2Q3c30X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7Y>m7_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_22Q3ai33
Q3TR1TX5[2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4=1c1lD718BZ1g3[1Q3>
Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2`1Q33102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>bFS5
b4\<hMjMKQ3040f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hM3Q30][6R2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2[2Q35e1g10X2@\5^E1<]19R3C
P2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2a2Q
35]35S2@\5^E1<]19R3CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5<4?c1_@\4718BZ1g3[1Q3>Nb:Q<R4
i4FJR2^274X21Co1cU1R7g6S8_22Q3[Y4[2Q353g11e1S2@\5^E1<>N9S2N;121Q2m1:=F_2Q>b8a12521E0lN4P7m@Q2W3_
2l1j1S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1Q3i3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2T2Q32`30X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7l
BZ3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2NQ350f5@U2Z1ZG1T2R3d2m1:T1_2dFa12
521FlN4jGU26\n1hMP2Q35c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1VDQ<
l8FJR2^274X21Cf^1g6S8_2R2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3
[1Q3>Nb:Q<R4i4FJR2j5o1Q9aLR7g6S8_22Q3cX4[2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3
_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2\2Q350\30X2@\5^E1<]19R3CP2m1:=F_291
Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_22Q3_k79Q3f7g
a3i2W3C\5a3ANQ35g5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7Vg1hMS2Q30b30X2m5d7X>]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2R3b30X2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_21R3f6S3BY1
84Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0
@?NP2f53DW1aN8I45En1C4H315_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4X5T12V1
K93o1a6n6T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1T1>2:_1152]1C\1239Z2S37g15a3\Fl87B0211
11;42114P12f4`4g6i1NDh1JEF<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2^;93U1XHo2n6h5W2Q9i?`O5S3Zn
3gDE<P5S3Bg1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S12119
86ET1NQ1P1b1D253Y1T1>=_11f1C\12394S3Zn3oP4XOKS3Xh1i=2H2S1124BWe1V35R4Kn1Jh3bU1UQ1a6f4kFR9l7`?3S3
nl2[Q13S3Zn32ES36b5bR1853d<31T1020i@[f11X:\3Ud1gi24S3Zn31d4]1S3U2nIl87B021111;42Y12f4`4i<\1<i1\]
1m>33d3<<0IZ1UFd84j=93^Io2n6h5W2Q9X1S3i3WQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42U2g7gF:lW1o2b1T3b1Cc2T
3G_1Y114`7V=mOT1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:hT12P3o2Z6Cc2T3W2[14`7V=mO:S36b5bR1me2
1ff1T;_;W^22S3Zn34S3W]3RAo>P1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:lW1o2Z6Ch5W2`1`7V=mO4S3Zn
3V7XU3Q1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42OU1g7gF:lW1o2Z6Ch5W2`1`7V=mOFS36b5bR1aOb:h[12V4<H7X2Y
2l1SX1\2j2Y8]Ba?gg1`6S3BY184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151B
U1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2CCT2_1528h1e1210524n2313<X61Y1M
m34f1=241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239e8a
1S36P2_31[1[3j;_3]79g6T9VEi6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=VE2`4Q50d6f;b4\=R83JZS1:X?5S3Xh1QV2d
5[k2a5S3BKKMl4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1o2f53
l1^6W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T226O2Q4X5T12V1K93o1`=j1Y1d32
Q202JQ28=KY44S1211986ET1NQ13Lb1D253Y1T1>=_11f13?N392394T3h1W\2_c1:T3Va3f?V3m3W1T?I7SS46T3b6mj3m3
S4RV39T3`72kAd<hL[f27W12T3`Q4P1T322b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3hj1hMnk1P2T3h1m1S2m5^E
>]1\3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2>T3a
8a7R6nU3m3KW3eB^1T1W1^4oa24T3\F4S_72T3mV22T3bY41T33T3ce1l[2^2T3n1a1G0`1m5mE]1h3140P2m1:=V391Q1VE
a12521E0lN4P7WF_2V2`1S10023[5<4?c1lD718BZ1g3[1R2N>Nb:@0Am:R4i4FJR2j5o1bS1[1D5l6g6S8_23T3`Q4Q83T3
[_2oS45T3Tn3[3m3S4NT32g5@kJ1T2R3d2m1:T1_2dFa12521FlN4ZIB2j3TT1Z;X;hM3T3`Q4m38T3T4YGoT3=0`4_Y3X7T
3AY1=MO1j3n3?U5Oh85:a264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y
340?F037<:0@?P2;Bf53DW1Z6o7V@8I45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1]17210524n2313<X61Y1Mm34h1;2
41O2J;A>J<AX5T12V1K93o1c<Lj1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239V3b
9R4g?1U33U3h914U3VX3YGf93U3\m3j;3U3WY4mS22U3XP8KU31g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kAT8d7nf1hMP2U
3m11e1S2m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g
6S8_2:U35>X11lT1121`S45U3m1nT114Q1U3102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJcn1hM4U3g1Ya3UF2U
3WY44U3h91\o3:U3m11aJZ:121YX1U]1LU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXACf\1hMJU310f5@kJ1T2R3d2m
1:T1_2dFa12521FlN4PJcn1hMP1U310j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJcn1hMMU3102Gk4@kJ1T2R3d2m
1:T1_2dFa12521FlN4PJd7nf1hM5U3W^3R7V1eBNU313a1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2X7;nf1hMR1U310d
151i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>cn1hM[2U35g11_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN
4P7i@X2T3Ma1g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2^1U3102>X11i3@kJ1T2<e2;121
Q2m1:T1_2dFa12521FlN4jGU22R4R=CTG6c6Li=n<`>X26U3oK1h7_JQe1S1U310j11i3@kJ1T2R3;121Q2m1:T1_2dFa125
21FlN4jGU2X5[2nf1hM]2U3102>j2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD7
18B6S1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2o1U3d1P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i@]5_2g3S1002
3[5A?c1_@d418m1VDQ<l8FJR2^274X21<6Z@PCZ;X401[2S8_25U3Qc3Z<^CC3V3ln32R4V3M09NE0i>47?2a1>P320b28P6
06234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4
CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9XK1]<:P;Y31Q4V3M09NE0i>47?2a1>P320k2P60
6234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4C
T3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9XK1]<:P;Y31P4V3M09d10i>47?2a1>P320k2P606
234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT
3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9XK1]<:P;Y31U6V3M:d11l2U2b9247?2_11>FY220?
[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3<4;630<<2k
4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDd57OX4g4a1Y1U1IZ5Q707C`1T3Y13n4M\128Q111i
3S2B<>:81436NQ1R22=M3;d8d;[<W31]<:P;I_211i5V3M:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?1404
11_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1
><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8d;c?1]<:P;I_21
1n3V3M:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9XK1]<:P;Y31Z6
V3M:NE1l2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a
2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U
1IS56b1^507C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8d;c?1j5b6:P;I_211`6V3M:NE1l2U2b92442?2_
11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9
W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1k3CBa2R5MDd57OX4g4a1Y1U1In446b1^507C`
1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8d;c?1j5b6:P;I_211S9V3M09NE00U1f1116:_1b924423642_11>
FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e
1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1;226>b11d18T2U1><4221@Q608`3\1CBa2W4JMD
d57OU2R2V1e2J21EFD1;6;C534@T10^1Q2746b1_161A55^118A027006C392O]2FY13n4M\128Q111i3S2B<>:81436NQ1R
22=M3018d8d;n1`8h3Z11Nl1L4a136Z18n4:U1j9IP1^111S8V3X161EE1l2;e13b9247?2_11>FY220?[27c2o240412312
783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1Ig3:N129600R4]26e4P
5C;2230:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2a4@MD<m3Y17OX4g4a1I?U1In
441g13?<GE5@386d107C`1T3b5:<1MFE28Q111m5B<>:814363JQ1R22=M3;b81Z:H@k1V8<W2R2H1c1e2g1[6:P;I_211DV
3M0jZ20e1>_GW1TH2l?Vf1Y13n4h31k3`CU1W30AX11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJbX1>a4n6Z8e1hMLW
3b1T4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7nf1hMQT1IW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hMKW30d1Q
4@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>cn1hMY2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g
3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2h2W33g11e1A0`1@\5^E1<]19R3;121Q2m1:=F_
2X:h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@d418B6S1d8Nb:@0Am:l8FJR2^274X21CQ@kFE5l6g6S8_2_
3W3b30A0`1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7h3l=A:<2T3_2T1?R2S10023[5A148c1_@a421
83>N;^2U6NNc55i3@0886T2a8l8FJR27^1G74X21Cc@S6^42e1Q2a85\5_1g6l23R54Z2Z1W30T40`1@kJ1T2R3d2m1:T1_2
dFa12521FlN4PJl6bQ1Ag5U1V2JNl4e5@0AdLjM^:5g2W3b30A0`1@\5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P
7oBW3_2g3S10023[5A?5]1_@d418BZ1V3]5Nb:@0Am:l8FJR27V274H_11Cg9^A2e14m8`15l6g6S8_2e1W33g11W20`1@kJ
15Z1CR3;121Q2m1:T1_2`DS2a12521FlGo64cB\7R3i3eQ1>Nb3]5Nl8e1@0AdLPX185]2W30\3Y2@\5^E1<]19R3CP2m1:=
F_291Q1VEa12521E0QGj74P7WBGW3_2T1`21S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2Z2W
30\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR
2T5Eo1cU1R7g6S8_2X2W3]3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1g
3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2a2W302>X11_1Y2@\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0lN4P7oB
W3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2Q2W3010g11W20^11@kJ1T2R3;121V1Jm1
:T1_2dFa12521FlN4^FBX1e1R3i3E[99CeF>NV2[1U1W4Nl4o3BR1@0AdLlKS<85^CU1W302g11i3@kJ1T2R3;121Q2m1:T1
_2dFa12521FlN4nGQ2R3`Z1n6Z8e1hMU2W3c3S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023
[5A?c1_@d418m1VDQ<l8FJR2^274W1P11C_Bf=_>g6S8_2Y1W3U40`1@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2
T8lP1o9Nl8e1@0AdLYX15T1W3U40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2QY1o9Nb:@0AdLe2cU15S2W3k1g1S2@\5^
E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2P2W3
c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Ch:mS1g6S
8_2LW30f5@kJ1T2R3d2m1:T1_2P8c>a12521FlN4PJc]1Y?e1hM\3W3CW12c10A0`1@\5]?[1c401<:R19S2>094;14Q2OM:
=F_2Q>b8a12521E0g7mF64R4m2m?Q3W3_2g3S10023=m4A148c1Am?d418B6S1^2U6Nb:@0A[2a8W4_3T1FJR2\21334Fa11
C\Kj:1Y15l6g6S8_2b1W302g11W20`1@VFd41T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3nU16Z4]5Nb:@0AdLjMm8;T15
\1W30T40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3nU1a4[2Q3NAP:@0AdLh?S<2e14^:5S1W302g11i3@kJ1T2R3;121Q
2m1:T1_2dFa12521FlN4PJR3`Z1n6P:hMS1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7UV1n6P:hMLW30f5
@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6\]1n6P:hMm2W30a30A0`1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V<o64P
7oB6P3_2T1b2S10023[5A391A52H_@d4183>N;V3]5NAZ8e1@0Am:l8FJR2^274X21C_3UId:85l6g6S8_2_1W33Gk4@kJ1T
2R3d2m1:T1_2Y7Z?a12521FlN4DYGQ2i5T;9CSFA]1V2[1o<o3\>[?YAS6Y8X8PA3W5Q1W302GZ3`1@kJ1T2R3d2m1:T1_2d
Fa12521FlN4PJn@MP[1e1hMlK2NW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CfKn6P:hMOW302R4`1@kJ1T2R3d2m1
:T1_2dFa12521FlN4o>j8U2cn1hMg@]2NW30f5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6fg1hMg@]2P2W3c3S2@\5^E
1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2S2W30b
3S2@\5n8_<1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@d418m1a9d:Q<l8FJR2^274X21Cf^1
g6S8_2OW30f5@]31[G1T2R3d2m1:T1_2dFa12521FlN4QIN6U7a\1d:hMX1W30j1k3@]31kC2\31T2R3;14Q2m1:T1_2dFa1
2521FlN4^Fk1FN6k2Y4a\1d:hMT1W30j11i3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36\n1hMJW30f5@kJ1T2
R3d2m1:T1_2dFa12521FlN4PJ\7Vg1hMP1W33g1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6nf1hMJW30f5@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJd7nf1hMMW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7nf1hMKW302c5@kJ1T2R
3d2m1:T1_2dFa12521FlN4PJcn1hMlP1JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>cn1hMV1W33a15k3@jJ01`1CR3
;14Q2m1:T1_2dFa12521Fn9mD4jGU2S3T4;nf1hM3KW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1\>[?IW33c5@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJcn1hMZ2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023
[5<41=c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2V2W3c3S2@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E
0lN4P7\BB23P3_2g3S10023[5A1=c1_@d418m1VDQ<l8FJR2^274X21CmV1h7g6S8_2JW3g5@kJ1T2R3d2m1:T1_2dFa1252
1FlN4PJl@f]1hMh?Z2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ
1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2Y2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S
10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2KW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6k2
`k1hMKW30Q2d3@kJ1T2R3d2m1:T1_2dFa12521FlN4PJca1o<hMNW3i11k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJcn1
hMbP2MW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd5nh1hMX1W32^3S21@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521F
lN4PHo1g1l3h=U[1@0QHT5nk1P1W32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5nh1@0oGV5nk1Q3W3b30A0`1@\5^1o
C1<]19R3d2m1:=F_2I_6g6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@d418BN;^2U6NNm7e1@0886f:l8
FJR2Q2<74X21CjAe3j<W55l6g6>;d3c3_2`2W3k11e1S2@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0lN4P7i@U2W
3_2g3S10023[5A?c1]=Q3d418BZ1VDJV;]4^4FJR2^274X21CS[1b3g6S8_2[1W302g11W20`1@kJ1T2R3;121Q2m1:T1_2k
4hAa12521FlN4PJQY1o9Nb:@0AdLYX15R2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S10023
[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2LW3g5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2Vg1hMOW33c5
@kJ1T2R3d2m1:T1_2dFa12521FlN4D[IPX1o1b@o3Z1ZGR5S1W30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@QIb3n6Z
8e1hMYA`1QP1`;KW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJc]1Y?e1hMlb1`2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291
Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NP1Q1S2a1:^4Q<R4i4FJR2T5Eo1cU1R7g6S8_2HW3g
5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hMR1W33>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJQY1aEhMLW3g5
@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2d7nf1hM>c7Q1W3k1e1U2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]C_Y1e1
cHT5KW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6^V1WFe1hMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6\n1hMIW3g
5@`3ZG1T2R3d2m1:T1_2dFa12521FlN4PJcn1hM]2W3Dh20X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2
g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2T5Eo1cU1R7g6S8_2R2W3c3S2@\5^E1<]19R3d2m1:=F_2g4Y
9Nc7a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1`Be1Q<l8FJR2^274X21Cf^1g6S8_2S1W3b1T4@`3ZG1T2R3d2m1
:T1_2c71]<`2a125216?lN4V4^1ZDl6ZU1a>i3hMP1W3g5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2Sa1o3gGP6L
W33c5@kJ1T2R3d2m1:T1_2\@W6a125216?lN4YIFcn1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6fg1hMJW30f5@
kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6\n1hMJW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6fg1hMKW3g5@U2eH1T2R3
d2m1:T1_2dFa12521FlN4PJ^Ef3]U1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;cn1hMJW3Kk4@kJ1T2R3d2m1:T
1_2dFa12521FlN4PJd7nf1hMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7nf1hMZ2W30\3Y2@\5^E1<]19R3CP2m1:=F
_291Q1VEa12521E0lN4P7i>U4W3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2Q1W30Jk4
@kJ1T2R3d2m1:T1_2dFa12521FlN4Q8h3o9o1U2d7nf1WF`7UR1Q2W3c3S2@\5i;d91<]19R3d2m1:=F_2Q>b8a12521E0lN
4P7oBW3_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8a1MJW3g5@TAf91T2R3d2m1:T1_2dFa12521FnGm6
4PJcn1hMJW3g5@kJ1T2R3d2m1:T1_2Y9j6_6a12521FlN4PJcn1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXAZ]1h
MHW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1hMLW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9Cf\1hMU1W30f5@
j>1S1j:1T2R3d2m1:T1_2dFa12521FcKX34DeCf2W2Fd7nf1\<W2h8Z6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1
n<i@JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJcn1fGQ6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1UJhMR1W3
02c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7P2`79CfKn6P:hMYAV2W30Cn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0
hN34P7oBW3_2g3S10023[5A?c1_@d418m1f;e3:^4Q<l8FJR2^274X21Cg9nT1g6S8_2S2W30b3S2@\5^E1<]19R3d2m1:=F
_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A1=c1_@d418m1n:W9Q<l8FJR2^274\1K1Cf^1g6S8_2_2W30Ch2Y2@\5^E1<]
19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2Oe2:^4Q<R4i4FJR2T5Eo1R=`
HR7g6S8_2^2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1lD718BZ1g3[1Q3
>NR2e3:^4Q<R4i4FJR2T5Eo1cU1R7g6S8_2S1W33g11i3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2XY1ZEhMJW30
f5@kJ1T2R3d2m1:T1_2dFa12521FlN4nGQ2cn1hMW1W3CW100i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jEU4nCjE1P6f
>]1ZLjMKW30f5@kJ1T2R3d2m1:T1_2^:V9n2a12521FlN4PJcn1hM]1W3b1DON`1@kJ1T2R3d2m1:T1_2`F20a12521FlN4P
JZ1Y4c7PR1Y?AVMU;l:_9bJU2H9Ll25Q1W3g5@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FlN4PJd5cV1T8@d9hMWK]2W30\
30X2@\5^E1<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4F
JR2T5Eo1cU1R7g6S8_2NW32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@g\1hMnk1T1W310b51@kJ1T2R3i1Jm1:T1_
2dFa12521FlN4PJg13o?g\1_H1V5>iBeX1[2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a12521E0lN4P7oBW3\22g3S
10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2T5Eo1cU1R7g6S8_2LW3DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJSf1
e3:^4hMT2W3Dn2S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1f;e3:^4Q<l8F
JR2^274X21Cf^1g6S8_2LW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4df1hM9Y30b5bR1Tl2n>g\1[C[V28Y30b5b
R1Tl2fk1[C[V28Y30b5bR1Tl2n>g\1gi2=Y30P2a3bR1jT2gFAm3hg1cMa1aj19Y30b5bR1Tl2BZ3hg1gi27Y30b5bR1Tl2f
k1gi2>Y30b5bR1he2[6m3]U1Z3]10[2T;gi2:Y30b5bR1he2[6BZ3hg1gi2:Y30b5bR1he2[6m3]U1ZBgi2BY30b5bR1he2<
Q4l1m3]U1X1Q2]10[2W5l5gi29Y30b5bR1he2[6m3hg1gi2;Y30b5bR1he2[6m3b6jNZBgi24Y3[T4m3c\13Y3[T4m3:Y30b
5bR1Tl2m3VZ1\2T;gi28Y30b5bR1Tl2m3hg1gi22Y3[T48Y30b5bR1YZ40`=gi26Y30b5bR1kg4gi21Y3:Y30b5bR1_]1d^1
m3c\1T;gi29Y30b5bR1Tl2j1R2hg1gi2:Y30b5bR1Tl2BW1R2hg1gi24Y3[T4j1R23Y3[T4j1JY30P2a36[R1mj2131m?k?Y
87a2EQ2Y<KW1A<Ef^1hFTC9Y30b5bR1oj23c1Sk1gi2=Y30b5BoQ1]j2A3o?g\1Qa1`ETC7Y30b5bR1`U4ZBgi27Y30b5bR1
gl2Sk1gi2:Y30b5bR1oj23c1WX1kBgi25Y3Zc4:nT2\98Y30b5bR1_Q30Zf1gi29Y30b5bR1Yj2]2Z3hg1gi2?Y30b5jKg6e
9e8k3cY1POnh1@0oGUQ2:Y30^1B`3bR1P63fa4gi2U1Z3P2a36>118_Q1ao1^Fl41=0i4j:`50cB7k1[1Q2R6l8<Y;S1^3_E
3a:T4R:[;c?^2Z3P29h1^1E118d3i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2Q3Q4d1k37[1PAa
5R6835\2V32HW1A073E[5[6^2dB`>g3_:l5m1`381d<c28Z3b5bR1oj2g1Sk1bV2TC@Z3b5IhQ1oj2Q4]20b9g\1aH_HU3ZB
[6h<<Z3P2a3bR1oj2`Z1X1Q2R6BY8gi25Z3b5bR1kg4gi26Z3b5bR1`U4ZBgi2@Z3P2a3bR1oj2`Z1X1Q2;Q1\2W2BY8<Zi2
=Z3P2a3bR1mj27m?]HW3Q2o>cMSl1Y1Z3<Z18a3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0Z?W3Q2f2f;AR1_JC\1g2jB40V
1fMh6CAZ3Q2`3bR1Z8eOWa2YBX<bK]S1XC09^6CT4KZ3P2a3bR1eBkQ1[V17>X:i3Gh>PBW4Y8j5^BY52[15_7V=D\<eH7Z3
Q2`3bR1kg4j5lc2:Z3b5bR1S[3gMR6BY8nQ1hg1KZ3g18a363YHU3g6lCi^1VH1313eO_@g:c18k`1c=S7jCh187Z3Q2`3bR
1Sk2gl1gi2>Z3b5b@e21W?mj27_R1X9l@YGl]1`D;Z3b5bR1VIVQ2S5SNX9l@dGRR2<Z3P2m1c1bR1R=ki3Lo?cMRAP[16Z3
Q2`3bR1kg4gi2`5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1
o2f53l1RG^78I45En1C4H315_9o6DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5C@2V1K93o1a6U5h1T
3d32Q202l28=KY44S1211986ET1NQ16Ib1D253Y18K>=_11f1C\1239nb1T5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1
F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n231
3<X61Y1MR4T226O2Q4X5T12V1K93o1g;h1T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239nb1?Z3
^3S2bR1Jm5T>X4VQ2EY3W>U[1cHSQ2DZ3P2a3bR1jMf1o5[e115WW1e2:`5?X9R3eDQa1oC9Z3Q2`3bR1gl2i2Yh1U]1a\18
Z3b5bR1^O2oo1Yh1gi2HZ3^4S1bR1Z<R3XHlZ1g5[4V4:V=1^41>X1oR1m5Y^1fQ1DS3OZ3^4S1IPKg6jMb?UU1i21k2KMIn
5:5aA[1]S1i]1]6X>m7_;D^2D`2f1P1Z3S481S1Og3jMW;hM\]1d3U6V10>l>[19R1UT1b<0[<k1[IX>k71d<c2W4;Z3\41S
1bR1kg4b<jR11W3oV1?Z3^4S1ObQ1Uj2k4ih1b<0cW1X>m7X?`2>Z3\41S1bR1dk1dN]2G^3lf1be1[P1h3CZ3^4S1bR1]e2
g4h6=20I`e1be1o8m3m7_;h3`2i2Z3P2R2^163Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2
Z7ZICe290DY2^1R1R6c2b3A024Ik3e6f>h233CU6gAf=Q180E4m4;b14b82J2T32T4[1Z3S4^1bR1V4Co92X7U5d112CM815
6T1hd1X11i1S4a1W1a1Z7\_1n4P;X=GmGQ?2]@2JW32T4f1Z3_1c2^1d>U=S1Fl4V4Co92X7U5f1FM815410S1hd1X116b1C
Z1<i1_1;Ka1Z7RP1Y?n4P;X=GmG_:X<6`92T32T49Z3Q2`3bR1jP3Z`10d6gi29Z3b5jKg6Ro2g1Pg1RHdQ26Z3^4S1bR1kg
4gi28Z3^4S1bR1gj2Sm1ne2h3<Z3^4S1bR1cV2aCAQ71oe1gi2R3EZ3b5ElQ1oj2dE0b1jBb8d1b2i1\12Hi1<R`1nIX?7Z3
b5bR1oj2g1Sk1gi27Z3b5bR1oj2kl1n\2h<KZ3b5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<eF\2\A<`CV4e^11jBAZ3b5fEk<
d^2V1W3e1Q2P2\1o4`1cU1\A\V1Zc18Z3b5h2iOjP3bA]U1gi2S1Z3<Z18R2^1i4hM_Q30>521LT9_1g20S3dAo2P3g:Q1A8
IQ3[=^7k1i6Xd1h38Z3Q2`3bR1jHPo3ne2h3P1Z30Y1=h1P2o5V9T>W3@14V1aOhNdGX:AdY1?]6T2X4o=n7P<R>11fS1i5D
Z30Y1=h1P2o5P<Z;W3@14V1jP3me1R1_U2]>i5i5Z3;0c126Fc1L1Y2]2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P
1S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1aN8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBM
R4T226O2Q4X5T12V1H293o1Q:S1A:6@ET3d32Q202l28=Kn2Z14S1211986ET1NQ1P1b1D2531W1T1>=_11f1C\1239^8QW1
]3T5Z3;e11M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1g;h1T3d32Q202l28=KY44S12119
86ET1NQ1P1b1D253Y1T1>=_11f1C\1239nb18Z3b5bR1oEWQ2cP2\e1ZT17Z3P2a3bR1kg4cMSl16Z3b5bR1RP3hg1gi26Z3
b5bR1Zh1`o2gi26Z3b5bR1i>QY4gi27Z3b5bR1iFQQ4k^1kZ1U1Z3P2Q20^1eMl41[>U6R=i2[@l4g5R26a5n15[1Ya1P6V3
h6NGT3e6@0A_Li1dV15^CGZ3Q2P20^1bR1cDib1Fi2Ya1P6o9Nl3e6@0AmY1PK5^CAZ3b5eMk3P1cDP]1Y9aj1[8n9Q[1l1T
1d?kFR5DZ3P2a3\?UCl8]3W8MPZ1QR1TQ1k4\930d6cMR1Pk1:Z3b5bR1l8YHaQ3]>d6fNPk1;Z3b5bR1l8YHaQ3k4V@fN]Z
1b@:Z3b5`AQAT^3P2ZEZBdT1Re16Z3b5`AQAkg4gi2LZ3<c1o1a1i4hM`Ef5oo1[6h:_1W2d3\1RR1AR1QT23CE8]3BS6f86
Z3b5bR1kg4bV2TC:Z3b5bR1]f2d3Z1\3]1bg1gi28Z3b5gLj5U;1c\4gi26Z3b5bR1kg4U]1a\16Z3b5bR1om2ki1gi27Z3b
5bR1om2R2hg1gi2m1Z3_1c2^1Y1@W6O_IV1V3[:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4R?j1V6V38S1U1?:e:V2f4k3S
6\2Z60:Cb1V:^4];P2Z3233m:j4j48Z3b5\EU=ih2X7hg1gi26[3g1nT114gS45[3g1nT114a2[3g1a1G0`1m5mE]1h3140P
2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1lD718BZ1o10f14V1Q3>Nb:@0Am:R4i4FJR2j5o1QAaD5l6g6
S8_27[3g1VP1\3Z1146[3g1cS1Z1148[3g1nT114mBc1]i26[3g1nT114bn68[3g1Z2cR114h[62B[3f107fT114X1ZBME^6
kU1a1_5VGS>fX26[3g1\Q1a314:[3?W1lQ1Q314aDP]1TR27[3g1\Q1?Q314@[3g1Y20XHZ:14`S4o9NS;0AnT256[3?W1nT
1148[3?W1cS1Z114gS4C[3Y2e1X513Qo2jI_12Y1`1Z20X?f2R2ib2VE5[3Gjh6[1aZ11[3[7[3:0X1182Ml4]2`1?m2W3W6
1^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8
CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU1c2=1FBMm34T2241O2Q4X5T12V1K9
3o1U;d1Ej18P1^352Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1;5B>=IE152]1C\1239n11f\1Q5[3:e11Ml4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T
1>=_11f1C\1239P23[3]a1aH8[3h\1X;`Q1WKSj2T;Q54[3Rh3]W1]k1;[3]n3mC9CRFBd3R7b5o3:[3lM3Yo2k8b6BSn1_2
[C4[3GZ3iI2[3iP79[3ki1a2_h2gh1g:h1]1nZ14[3bi6Q2nZ18[3]3aU1m5T>gg2iS2M7[3?W1lQ1Q3147[3g18cQ1Q3147
[3g1VP1g414gS4=[3?W17dQ1Q314mBc1T7PX3`79[3g18cQ1Q314e[3ZX26[3g1nT114m[23[3?UZ52[3Qe54[3a4_`5_V23
[3i1QU12[3G2[3TT49[3g1nT114Pm2Y1k307[3g11lT1121:[3;o9TCPg3_1l5_S1d1PR12[3TS79[3Z8W11kC`[3i=f3aX2
2[3ge5I\3i1J\62001P2PF_4V4R:l6oe1UT1Z7a6^f1X:P80;^2^5?\3i18n6301aLVEYk2V6Z_20;m7;\3X2h66nFiJYk2a
e20;b3:\3Q923nFSf3ae20;cK>\3j1]7PMh2NU2f1kh1gk1[<oU1nF0A\3j1^T1h2NU2f1lEnR1`2Vi1[<j4WAl?nF0@\3j1
^T1h2NU2f1Ph3W6f2oU1nF0;V6oZ1i2\3j1b10A0`1m5`E<AK\3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3S10023[5
A?c1W>W2d418B4=G>BP1H214^5Nb:@0Am:l8FJR2^274X21ChHj>5l6g6JX7_1Om2\3j1b10A0`1T1h4`E<AK\3d23i1:=;5
f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[5A?c1_3g:d1Bd418B12=9317Q1P1H214j46<Nb:@0Am:l8FJR2^274X21CcW1
5l6g6S8_29\3U901c]3Sm1Ra1k=X19\3i1[701aLT]6X1_P1`4\3i1>9^1Z21=9H3K002004162l7V=T105\5130111W1=\1
[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3T;BS5U2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0514294W4GAe1
M60^42G5Fi1e74f<MP18b6D@<1?\2n30f3k1a33f9l404k6Z2^9];k@94`2\3i1>9^1Z2b1O00200407bFb56R3[1f1<o40Y
5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617>o4W2Mf42MFi1e7i=6R1g8\2f7k1YB04k6Z2hU19R1\3i1>S4b
1O00200120jFb5i6hm21Y6]4j50^1O^@_E6jEYB0P7SX19E\3R2mM\>P3R70`4k1l2R3X8dm1k90Y5]20V5o2RW2Q2\3j1b1
0S2f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8
_2o1\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21C^=0;j
P1g6S8_2Q2\3j1b10S2m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0RV1SCS3_2g3S10023[5A?c1_@U1^318m1VDQ<l8FJ
R2^274X21Cf^1g6S8_25\3hY1TR60Y8l1\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@
d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2=\3j1l4`2PMm5f1\X3XH26j4TQ17\3j1^T1h2T3f1oV56\3Q92RGTk2nJ1\31]3
d3]3Q1d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31c3]3Q1d1j>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31Q6]3F:d112i22R2b9247?2_11>FY220?[27
c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C
5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OQ2V2g4a1Y1U1IS5X707C`1T3Y13n4M\128Q111i3S2B<>:81
436NQ1R22=M3;d8d;c?1]<:^52^5I_211V4]38Hd1S9f547?2a1>P320k2P606234@3V11n14R1?15j1P1J:\1CV1<T9B3P5
^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1Q7e121057^2CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111Q3[
1_1i181436NQ1R22[13V9m9S3h1V;P11]<:V8DT2Y31o3]3F:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n
4M\1]111i3S2i181436NQ1R22[13P9XK1]<:P;Y31o4]38g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T
12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239O]3\1;d;Z@F0b6Ea=:n3lU2P?Nc^1
k4Fl1Y<g7Le;T3^7a5Z77R:c>[22]3RQ82]3WX7A]3\1;fL2`6EVV1U`3b5fU1[D7]=2a=Y7V1]3\1PDP>X6^3?lLBIdCQ2g
3?bGUMV8\AQ8c4b87j=o3f3Kf4V?7Z7Z:Z323e6[4[2Y7K]3\1;85^:[;f4o8MPEW5XBQG0QG]6X4VB4g2e4V3i4QCoFZO5]
3\1c\5Vc1lJ@]3\`1fh1?TS1ZK;m\1_6m;`2^>g2d2[F28]3ai2QU1X1^8P[1n=do12]3n_3>]3_T2cA^W1fd1c1g2\Q1dBi
8\4`HW4e34]3l1^X3^Z42]3l1P2]3]3S2m5mE]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g3S10023[5A68c1_@e3N18m1
VDQ<l8FJR2^274\1K1Cl??`<hAg6S8_24]3kk78iHW1]3\1DS3R>iER3>c6W1_T1W5Y6c1m;mHd3[7U:>?0AC<jBPO[<X:]5
o6?Ni2g1W5h;T1_>C]3Z11JXh3mk2UBT2f4T1m1b3Z2n7\@>a3U1V6E]3Z1La:<Tl1`3jO]f1lNa>a3U6_:a:m26m53j7Q4i
8]38H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O015
1A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q22
8U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1MR4T2241O2Q43g4<T12V1K93EY1[;T2T3d32Q202JA\128396<113^
2j14S1211986E981436NQ1P1A?2=D253Y1T1>=_1152]1C\1239RK1]<:P;Y316]3:OPY3fm1Eh3]3Q18[10i>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j
;CT3R5_7Ol1[2g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y313]3Z1PY33]3[1jo66]3[1`1YY4Po1d]1
<]3Pc1CC[EUHa1P2g1Ja1RV32^3c\41^32^3nd2V1^35Y1P2Y4T[1cKW@me1gJ2V1oG_@U>7BET2@>a14[4Z=16@kC@416Q1
859:3^3c^2cQ48^3iB[W2Y1UHag2a5a85_3b^2_V1ca2n15_3W?O]3lj11_32_3``32`3V[3X1`3h1nIl87B021111;42Y12
f4`4i<\1<i1cY1h3RCg2o1UDd84j=93^Io2n6h5W2Q93`3V[3cK4`3V[3iB\=P1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1Z
G2U2g7gF:lW1o2Z6Ch5W2`1`7V=mO9`3]3VQ1j1\1fCi9hU1[P3Q1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:l
W1o2Z6Cc2T3W2`1`7V=mOU4`35Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?o
2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AGZ1Y1i3
2]1Cm14`3V[3ZGce25`3V[3n\3h62R1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:lW1o2Z6Cc2T3W2[14`7V=mO
4`3V[3ZG\l24`3V[3c1Vb35`3V[3P52bf34`3V[3S5bf33`3V[3c1U1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51PNP2S5VB2H\1
g7gF:lW1o2Z6Cc2T3W2[14`7V=mOR2`3T30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4o3P3WF_2g3S10023[5<4?c1lD7
18BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2=`38T3VQ1j1\1fCi9hU1jBcc19bI4`3nn2W<h43`3V[3e73`3V[3bm22
a3P]43a3WQ601a3<a3\Z2R2T@6d1^S1`4i1X^1h2Xh11a35a3_\2U2b`4n9<a32W3P8[GW3R<0[J[@mBnS52a3el74a32c`6
S>;a31X3P8[GW3kf1g[3VFBZd16a32hl2mBY5TZ34a3]3Sh5fS1g6b33g1M>S2Y2c3:?n>5:a264f1404BK:6:406X1F4?41
56271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?Cc24N0
02375284c1e121057>A?]1313<X61Y1MR4T226I52Q4918m1e2T12V1K93o1g;h1T3d32Q202U1f18=K3U44S12119526@4T
1H5Q1P1574OD25361C<T1>=_11f1C\1239\V1g6S8_2o1b3[1FLGEX3]Ce;Sm1eBf3`B4c7gJ2V1_7e9[D[8g87BET2@>a14
]192>;64Y1c92c316@P@0:>;c2@0316Q18319:I6b3:Kgl3m>4>b33n1b9VQ44c1e121057be2U5b33g16Fl4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152
84c1e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1U4Z9T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_
11f1C\1239V^1S5b33g16Fl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3Gl22Q202l28=
KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239?b33a;VQ44c1e1210524be2;W1b3V14>T1BS4^4fP44c7gJ2V1ef1
7BET2@>a14[4Z=16@kC@416Q1859:f6Ab33a;VQ44c1e1210524be2a9B^W1c1b33W1Q3X3n3Vg2\>bK4c1e121057e3gJ2V
1_7a6hW1J7BET2@>a14[4c9f316@P@j3@416Q18319:4b3]T1^X343b3l\44Q5b33g1Ml4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n231
3<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239?b3i>Qf1
10nX1nN4lIoj22<Q;Q12S5b33R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q2
02l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11f1C\1239e5b33R1@3Mb1Y3n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y
1MR4d1?26O2Q4X5T12V1K93o1`=T3Gl22Q202l28=KY44S1211986?5T1NQ1A>b1D253Y1T1>=_11f1C\1239a9Be2??6^3e
G`5k2Ok35U6b33Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o63X32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V
1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239cb1Bb3`1WIZ1[:14^9YNhT1j
:Bi=;4WR2Z2Y;5b3h]2\FfX14R4b336R1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@
?o2f53DW1aN8I45d2CVE2a2CCd35284c1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i
32]1Cm18c3X3P8[GW3b:lKXW67c3X3P8[GW3b:US72c3eb11c32c3g_36c3X3P8[GW3h]72c3RL4c3eb1PZ1QR42c3RM3c3R
Mlf22c3hn68c3X3P8[GW3i^1oJnS58c3X3P8[GW3VW3ca2md12c3\_3=c35R3P8[GW3g<SZ1hd29Y4TY1Zd1:c35R3P8[GW3
d[49Y4_m2:c3j`1cH1l2Y:Q6eDTo2S>2c3Rj66d3W3P8[GW3h]72d3]V61d32d3f_33d3QMdb23d3hl2mB2d3`X63d3el2QR
43d3QM`Y63d3QMlf21d32d3Qj67d3W3P8[GW3iY2nS58d3W3P8[GW3i^1oJnS5;d3W3P8[GW3kf1Y<V`2lR1`2md12d3_[75
d3[_3i\33]28d3[T1PX1aU1ff2_C3]23d3en2_j35d30Rj2d2mBW1d3Y1Z6QX3lT1gJ2V1ef17BET2@>2^14[4C0H[7`416@
kC@416Q1859:X1=T1d3Y1Z6n\4gJ2V1ef17BET2@>:0U14[4i8k31B16@kC@416Q1859::d32o9jd1Ze2_1l5_S1d1f92d3a
Z6W1d3Y1Z6]Dno1a9Oo]1gJ2V1RP1[:`;E7BET2@>a14[4h4a816@kC@416Q1859:W1d3Y1Z6]DVh1h7m1gAjT1\;@2f>2V1
ef17BET2@>a14[4Z=16@kC@416Q1859:X1d3Y1V2S4\EaY2Z=dP1gJ2V1oe1E7BE5n1@>a14[4g3d50l316@kC@416Q1859:
Od3Y1Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:]1d3Y1P2Y4^4m@kQ1P:dM]4aY1gJ2V1SV1k?E7B2BT2@>a14[
4]1P1R2W8@16@kC@416Q1859:P1d3Y1Z6n\4gJ2V1SV1a@7BET2@>a14[4Z=16@kC@416Q1859:5d3XBSj1h\4a53d3^3W\3
2d3f_34d3Sj2d2mB4d30e_3Y54d30gU2ZD2d3Vc33e3Rj2cE1e34e3^3]Gfo12e3]m22e3kZ45e3i]3k1WQ3SL2e3ad75e3Q
Y74^=`35e3a^2Rn1]4^j2:f3a;oR4e121057be2?f3a;oR4e121057PQ22^DU4oEcF;f3a;oR4e121057be24Of3R1Gg5n3d
?eU1]LVa1e121057X<QOZ1U@m7l4n3Z5a2Z=P4^5S3i2dCZ2Ef3R1Gg5n3Ze1d]2e121057X<b`1m7l4]1`2Z5a2g620b386
8d12k2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q
2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDd57OX4g
4a1Y1U1IX4R1=X15]1S2a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;j8RHo21^5n6:e9Z1I_21P4f3Y1=j5
n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e121
0524e3X61Y1MR4T2241X3cMd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1_6f3R16=K13AV4n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H3
15_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1c9l3T3d32Q202JQ28396D^2j14S1211
986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239[Al:j:16^1l9R1U3?f31_;_o1_S2e121057nEd1aX1\E=f31_;oR4e12105
7nEd1nm18g3c6[3UZ4_1l5_S1d1Cg3`3M`5]o2aT1U6_1l5cQ1k1d1XK]>EnY11>d8Y1g3Q1IJ0W7ng1Q1XY1kW1_1l5\P1I
@AU1d1^7d47`Gj3P5l1n;MX2T8h3OOU13KW3U31d1X2A;g3c1[8g=]l3_1l5fAhAd1aS1X5f30Q18;Ml4]2`1?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n23131:T1S51FBMR4T226O2P2P2X5T12V1K93o1U;d1ET3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=
_11f1C\1239;g3Z18[8\i3h@_1l5_S1d1`L7g3o9UZ4_1l5_S1d1;g3c1[8SY1QQ3_1l5_S1d1`LZ4Dg33W17[8XIQ314c]3
_1l5\10X?^4Y>d1d<k?Eg3o9Yg3kB_1g2063k1A:\10^Lb5d1W326^R2Dg3Z18[8__1[9hQ2`?_1o2o1A:]1k8UId1bLdY1U
DP1g33W1c8ZL14d?]^2h1g=0:S1o4L8T1c7R1g3IOE9X2h;f4d1^4ROkf19g3o9UZ4_1o2l2]1QR1d1<g3[1c8ZL14X[3Z2_
1l5_S1d1Eg33V107[8XIQ314cCoi2_1c2300R3]1QR1d1Eg311W1c8aHh314c]3_1o2l2]1f4f?9Y=d1d3\W2:g3o9UZ4_1o
2l2_S1Q1BQH9g3o9P<Tn3_1l5c?kCd1@g3[1c8ZL14c]3_1l5_S1Q1Bd3jDm]1b8;g3o9UZ4_1o2a2:_S1d1]j28<g3Z1d8U
Z4_1l5]1a84V1SHd1Ag33W1c8XIQ314c]3;S1l58T1n>RCd18g3o9jW4Z2_1l5_S1d1;g3Z18[8XIl`3_1l5_S1d1`L;g3Z1
8[8U`1oi2_1l5_S1d1`L9g3Z1d8UZ4_1l5V;XHd1Bg3o9^X1UU1o5ZEUQ1_1l5R2Y4RMd1d3nLcEo4SJBg33W1W5[3XIQ314
mBgX2\2`?;S1l5_S1d1=g3Z18[8^>1dk3_1l5_S1d1hV2X1R1g3Z1d8gc1_AHc5l<\3b8V<g?a18T50LE:1C_1l5_S1d1_72
Lf51bBe2X_1b1_4f30X110:i4P1]2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2
f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241\KLGj3d32Q202JQ28396D^2S3211986E9JNR2AR2Y
1i32]1Cm1g^1X1g3V13<i5]2UZ4:T1l5eC2V1_>LG`V17BET2@>a14[4Z=16@kC@416Q1859:d1g3V13m1X4]2TMh\1Y5d4X
f1:T1l5o2i1m1j1R;2V1_>LG`V17BET2@>a14K_3^3_1_6k116@kC@416Q1859:T3g36i100c1X6g;g2_8k1X=2h;\3;;2Dm
2hU1ZMU=_1W2m1f1V13e5n5388=312B3Kl2049<;017;V1S12U12Y1g1^3`2J18<1420011122C1=10i251m[1eD_3811220
5k115R113m?5R3g3e200K2X6TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2T3_@C13h4k2Y4j2c2GB7@8^;U:A`AQ4n6
R@E=111>74N45I1a1718:;0>;=;2285108>5=>5k2i3o292Na151<JP2g3Z107R2d2n2Dh=];S314[:o3X1l4E7[2]1M^1@:
oT1\6kGo6g6;0R1[19V48V7j5n1=>h>g3GJI`28g9^71\2aG_;m1R9LMe2]:K1\19g3o9UZ4_1l5_S1d1fY1U[1V1g3V1Z6]
2jc1Zf2:T1l5eC2V1_>d1`V17BET2@>a14[4Z=16@kC@416Q1859:8g3A]9UZ4_1l5_S1d1:g3o9Z;Xg2aW1_1l5fAhAd18g
3o9UZ4_1a5:_S1d18g3o9UZ4_1l5_S1d1];9g3:d9UZ4_1l5_S1d1`i2<g3[1c8XIQ314c]3_1l5_S1d19g3o9UZ4_1l5_S1
d1Vj108g3o9UZ4_1l5_S1d1de2>g3o9Z4dX2Um1_1l5[6X>P3g:Q1d1d_1=g3o9ke2`4Q6_B0h:\<_1l5_S1d1?g3T3j6U1[
GW3[^3_1l5_S1d1l<]6^@P_19g3o9^g3fB_1l5_S1d1`J:g3o9\BR4ec3_1l5_S1d1RK=g3Z10c8ZL14cCoi2_1l5_S1d1Z1
g3Q1V2f6VGc8c2C8S1a3k=d4[:b4`5b<e6iW1_1l5k1B3g6hGBh1d1Y4^9Z4j2g1]3n4>h7V2V8aS1Y1Fg3Z18[8h;e2W8S7
j=id1e@W;g=_1l5U7QF8n5d1mJW2;g3[1c8ZL14c]3_1l5_S1d1]5f303W172Ml4]2`1?n>5:a264f1404^1:6:406X1F4D1
40040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:
T1S51FBMR4T226O2i1W2X5T12V1K93o1U;d1ET3d32Q202l28=KY44S1211986ET1NQ1P1b1D2531W1T1>=_11f1C\1239:g
3o9ah2ca1_1l5_S1LB49g3S8k1hY2\P2_1l5_S1d18g3o9UZ4_1l5_S1d1V<:g3o9^>1gY1la2_1l5_S1d19g3Z1d8Wh3mA_
1l5_S1d1W5f30Q1DMEV4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4X5T12V1K93o1U;d1ET3d32Q202l28
=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Ag3o9Yj1S>gQ2_1l5WK38P4i3d1Vb2V2n619g3o9UZ4_1l5_S1LG
WV2Ag3[1P2b6ZL14c]3_1F;k2Z10A_S1d18g3Z1d8UZ4_1l5_S1d1=g3[1c8_Fj514c]3_1l5_S1d1Uf1W5f30f12Jl4]2`1
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4X5T12V1K93o1U;d1ET3d32Q202l28=KY44S1211986ET1NQ1P1b1D
253Y1T1>=_11f1C\1239Ig3Z18R10NX6^>1Y?[W2ZFc>_1l5_S1JI`LKPY1:X1g3gA8g3o9UZ4_1l5gHg:d1:g3c1[8UZ4_1
l5_S1d1bLdY18g3o9UZ4_1Y5B_S1d1U1g3R1JQ7Oi4a21S1b5l44P4Q<P<hH`4Y3n2Z3j1n;b9j4Z10XF_1l5e2a1WOd1U7g
\1b5VA9g3Z1d8lj3X?_1l5_S1d1Dg3[17[8oJZ114c]3;S1f55_7oKd1VFeV1X:Y1`1g3V1V2S4]2\i1h`2:T1l5eC2V1_>d
1`V17BET2@>a14`1j2DHR1EV6P2k116@kC@416Q1859:4S1=g3o9nAMg:dEcl1WJ_1l5_S1d1gW1?g3[1n6d1ZL14c]3_1e4
V1_S1d1W7^2X7f30X11072Ml4]2`1?U6a5V35:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151B
U1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231201:0S1S
51F89MR4T2241O2R25h1o2X2T12V1K93o1m4W6JIEj18P1d32Q202Jm138396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>
=_1152]1C\1239i<mCo=1k2<g3[1c8ZL14jR3h:_1l5_S1d19g3Z1d8jU1ZT3_1l5_S1d1Z1g3K[1^61V1X3bOR1?l3b4T2`
=>T5h2T:0d3?1c:U;U1P4mCa4U3_1;`5b4lB]5a6d1lADR4X5Xj1:g3o9VP2nY2_1l5_S1d1Qb1YT1>g3k1S8c8gOR[1PKeK
_1l5_S1d1`@cFY1g35K8d7L2Od32]T11Zo2b1_1a5:_S1d1b4d3f4U6e@k5f5Ac1\1n7X210Z5fA1\16c4:3;g3o9d=`l3_1
l5_S1d1^=df1gG8g3`3^6UZ4_1l5_S1d1Q1g3o9X4b5lMYFj8R2T1Q5j4R5f>W1PQ1_1l5j2>O61i1o3RId1Z5]1n52RX1:J
3h3]X512h3]X54h3aV5k113h3aV5k14h3gW5E13h3hV5d13h3mV5_15h3gAaf43bb14h3mV5_11Ef31g1g9e^3YDe121057e
3j>]3d1WX1m4i2n=o53h3gW5E4h3jh4^?34h3`2lU514h3hV5d104h3hV5d124h3mV5_123h3]X504h3hV5d11f3h3Fd10i>
47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1j;CT3R5_7OS2d1?g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31g3h3Fd10i>47?2a1>P320k2P6
06234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7O
l16d1?g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y313h3fW5F8i3^1ZQ2n<fe1b1YZ199i3^1XT1T<Ue2
aK]>995i3^1cU4YZ19Ci3QQ1e4b3P4b2k710X9lZ2mFQ2X<9li13QBiFAi3T@eW110^1<]9io2Q2c8d39li13QBiF^5f32d1
Ml4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1fI0i48I45En1C
4H315_9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D26J212Q4P3Q1U1T12V1K93o1^=1T3d32Q202l28=KY44S1211
986ET1NQ1P1b1D253Y1T1<1=_11f1C\1239S5f32d1Ml4n3?n>5:a264f1404^1:6:406CDF4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4_1D26J42Q4P3W2T12
V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U1i3R3@0^7XCKV3W3k1PU1bOfb1n7R3
j2`417Y2N[1g90ABf@k5fT1U4]2G1c15V<]18i3R3P8[GW3d[49iQ3Ki3R3P8n:\<W3k1c@aa1k5Um1`417P4Cm:f@mFdCX3
LR303_1n=<i3R3P8[GW3QT2bW29Wg1dCm8n=8i3f`3da1f>99_F2:i3\[4_4gBl1T1R6b59P_24i3km3`c194i3_R1l^497i
3en42b3P?9Q\17i3fg1jb3a4X29lR33i3\a59Ji3R3P8P7Z@f1`1`1oV14W@W<2d40Z3lM]P19Y4ZB`7[5k6P3Zd1Bi3T3VQ
1[1>Q1:fCi9S9ec1f3f[19dF4h2_@Y1i3_1nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d6UFd84j=93UGX2o2n6h5W2a1_
74i3\a59oa2;i3T3VQ1j1\1fCi9W\39bIPD:i3T3VQ1j1\1fCi9W\39bI4i3\a59mT3Bi3R3P8[GW3`=\:d22n`39_3=W^20
3_1n==i3ZP22b[2nD\@9_3=gc1iEe40;i3T3VQ1j1\1m6h<i9W\39bI4i3a^1jR49<i3d6bj1dP3Gf12Z7b59b[1S29i3Wa2
k]2`3f1P=9jLg><i3kh3lU1:g1h1g>9]LV1d@i25i3kP5_1P?96i3en2o@0eQ29@j3O80WNe614iI22NY`2S@S8^Z1<j3X11
UJo8f1121`S4o3j2<j3X1jR1<f114nd2a^1o3R1g1>j3X11VNe6121ji1Rb1`4QCj6Y[1=j3X11PP1Z2I;Z1121`S46>j3X1
00VNS1a5121`S4o3j2Re1:j3X11jQ1Q3121ek2jW1;j3X11lT1121nj2aX1V8\i1:j3X11lT1121^`3k6U<;j3X11ZQ1?Q31
21`S4j68j3X11lT1121`S42j3oY58j3X1nT114`S4R5i13j3fFXc49j3X1^E_?14`S4o3j2<j3X11\E_?121^P2a\1_Fj69j
3X11lT1121Rm3]65j3o@\Q4bGo34j3lb3eZ1\<:j3X11ZQ1a3121`S4VZ3:j3X1nT114bn3m4m3X4\i1:j3X11jQ1Q3121aO
nS3:j3X11lT1121VGlX2\S1=j3X11TP1U1a3121^`3QC_2n5Dj37P100bK202d6]2121iIc7`c1R1^]1A<j3VR1>0XW4807V
4d2hR3B6j3Z1cR1]2bS4mNBj3X100n>dE8121gW2a4g5j4n2dY1m6XE?j3X11c1XS1121Q2m5T>gg2[>W7U^1:j3X11ZQ1?Q
3121`S49j3X11lT1121c?lc3;j3X112iT1121bP3mR1V87k3W1lQ1Q314fK6k3W1W5fO141k33k3eFj28k3W1^ES6[914`W4
6k3W1^E_?145k3_6^:\Q4bK5k3W1nT114:k3W17dQ1Q314aOTg4RS16k3W1nT114VZ4@k3Q4cNB2fBbb2QV1a1b2@[1WZ1bC
S9\H9k3W1lJQ:14gS4Z2]1?k3W1lJQ:14bh1R]1g838c3XAZ2P86k3W1lQ1Q3149k3W1W5dLQ314Ye3]>^2l3m20S2Q4k1Q?
k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@d418a1;[:950I00063Ae11M:^4Q<o3l4FJR27V274X21C
f^1g6S8_2Y3l3LP20A0`1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\6f3\7WF_2e31AA0023[5A?c1_@d418BZ1C
R1m6NGZ1263W21M:^4@0Ab1Z9h1[2g4FJX1I24V274H_11Ci;_9n?N1Y15l6g6i2>]11Z3_2g2l3h2G0`1m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1CS34V1ACk176N?51Z101b3:^4@0Am:R4i4FJR2d3U2o1\Le7
;T15l6g6S8_2V2l3n2S2m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1l7^2X1101<U3:5CED
Y2Q<l8FJR2^274X21CeCPKg6S8_2P6l3Y10c1A0`1X2d3mBa10\1AKd28>d2@C>61072=A1A1P1<@R<E41Q14k1[5U1a1252
1E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041U2h2GAR1BK1140^318B12=9100173
:?2P1;<214Am16D^16<N:4b1281e12L:6:^4@0A^3>o6Q1j7FJR27Q13P174X21CU6>^3g3n3W2V1k?]25l6g6Jg1l44>_1O
c3l3Z1c1A0`1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S10023[5A68c1\1U2S7`3d1BKh318B12=9
11173J2P1H214AT2DW1JN:<Z1V2W16:^4@0Am:l8FJR2^274X21CS:g3]7X@P25l6g6S8_2R1l3`30^N_3R6Um1lLVT1o9NR
201LP2D:o40ATBSAc7V7[8P4l4=R15[>Bm3j2l3V1a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7mA0X4_2g3S1
0023[5<4?c1lD718BN;o10f14V15W1c176NGZ101b3:^4@0Am:R4i4FJR2j5o1^T1T15l6g6S8_2=l3_X3]^21191103d1[1
:Z2l3h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4@0Am:R4i
4FJR2j5o1cU15l6g6S8_2X2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1
Q3>NGZ10d21M:^4Q<R4i4FJR2j5o1cU1R7g6S8_2Y2l3]1`1S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN65o6WF_2g3S10023
[5A68c1_@d418m1Y5P5[1Oe118D:^4@0Am:l8FJm14^274X21Cf^1g6S8_2V2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2Oe2:^4Q<R4i4FJR2j5o1TK^:R7g6S8_2_2l3h2G0`1m5mE]1P4P2
m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g34V1Q376NR22HW1a1:^4@0Am:R4i4FJR2j5o1cU15l
6g6S8_2l1l3n2S2m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S10023[5A?c1_@d418m1f;e3:^4Q<l8FJR2^274X2
1Cf^1g6S8_2m1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1d;11c3:^4Q<l8FJR2^2
74X21Cf^1g6S8_2l1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1d;1e3:^4Q<l8FJR
2^274X21Cf^1g6S8_25l3mf51e3:k1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1f;
e3:^4Q<l8FJR2^274X21Cf^1g6S8_27l3dBd6em4e3:cf1T2l3l21S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10
023[5A?c1>P@d418m1i:Le21M63^4@0_;l8FJa1@^274X21Cf^1g6S8_2U2l3h2Y2m5mE]1P4P2m1:=V391G9VEa12521E0l
N4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2j5o1Q9aLR7g6S8_2W2l3m20S2m5Q?k6]1\3d2m1:
=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@d418m1g34V1U1S2^2Ie3:^4Q<l8FJR27V2334X21Ck8c5VP1g6S8_2m1l
3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_2g3S10023[5A?c1_@d418m1]5S1T5e3:^4Q<l8FJR2^274X21Cf^1g6S
8_2T2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4F
JR2j5o1cU1R7g6S8_2R2l3n2S2Q4k1mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1`21S10023[5A?c1_@d418m1f;e3
:^4Q<T4g4FJR2^274X21CR2c\1g6S8_2n1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2e31S10023[5A?c1_@`431
8m1m8h2e3:^4Q<l8FJR2^274X21C^4WZ1g6S8_2S2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2T2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2e31S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2P2l3Y1d1S2m5mE]1m2>d2m1:=V3?
2^=b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1k:Je3:^4Q<l8FJR2^274X21Cf^1g6S8_26l3of5e3:WR11?l3`30[
V5Z3d6NR2e3:o40AnT25V2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q
3>NR2e3:^4Q<R4i4FJR2j5o1_<U>m:R7g6S8_2U2l3h2Y2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1lD718BZ1g3[1Q3>NX1Ie3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2X2l3Y1^1Y2m5mE]1m2R1P2m1:=V3171Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1lD7180AZ1g3[1U1k1>NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2Y2l3h2G0`1m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4@0Am:R4i4FJR2j5o1cU15l6g6S8_
2Y2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR2e3:^4Q<o32i4F
JR2T51Co1cU1R7g6g1[6_24l3of5e3:U2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1l
D718BZ1g3[1Q376NR2e3:^4Q<R4i4FJR2j5o1cU1R7g6S8_2U2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1lD718BZ1g3[1Q376NR2S2a1:^4Q<R4i4FJR2j5o1cU1R7g6S8_2<l3o2P8[GW3X`4Q12P2a1:\h2Y2l3h2
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1lD718BZ1g34V1Q376NGZ1S2a1:^4Q<R4]2[2FJ
R2j5o1cU1R7g6S8_2f5f36K5>MJQ4n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ
5a4[17<\1o24`4P13c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2Q4X5T12V1K93o1
`=T3Gl22D\102l28=KY44S1211986ET1NQ1A>FKD253Y1T1>84_11f1C\1239f3R5`4^Lb4P2W5f36KD2Jl4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1]<:GT3d32Q202l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11
f1C\1239hR1Y6f36R1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5_11n1J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1GM210524n23120<X61Y1MR4T2241O2Q4X
5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q>`L[5f36KDM000i4n3
?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y
1T1>=_11f1C\1239hGZ>O1=b4k9Z5f36KD2J10i4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K
7Ii5OBJ5a4[17<L?o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o
1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239SV1O1Lm3KKH0IZb1gHa=Be7fB[KR`2U;?]81W
7]>MU3n1`2c1^3f2>T1f36KC3L0i4n3^S1kAk?hm1e121057X<b`1j1>0b5l4n3Z5a2]@R6Ob>f=0T36m39Ai2iU6\V1P5f3
6`1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P
1b1D253Y1T1>=_11f1C\1239o4f36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q
202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W2m3H2\2_1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg1
Z4GS1X1ZP1T:M56W4a3d3U1`339`3V21c@c:62Q14R17U1Hj1<;109:I3Z5d2Q3JTCN=m3K\2o`1T3`n1cZ1_k1YD]@j1eK2
8m3K\Mlc6b@Q>`=2R5f36><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=
KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239Y1m3P1Q2X4n\4gJ2V1b;ZFgD51BEi1:@>a14[4^5Y1`3P316@8^>
S5@416Q1859:Bm3Kc3][1YAFY?a2YL]7P:`4U2oo1lFd@aR1T;4m3KP`3Sh44m3Kdj2dm3P5f36KDMl4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239
1m38m3c2Uh7aB16^1R>2m3ij7V3n3R1C5_12e13U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AG
Am;2L?h1f2<9HIP1BU15Oi8:74911112000E?`3m5NW?i6_<Q?Q8R33856I132?222B23@12o8g5T1b4n3R1C5_12]2524C7
332V1e<R83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092j;O?h1Jk
1Fb1P1BU113X4k5<;111210E?2X34l6R127`780_4^1IT1U4Da4m7C1[>^75<V2K385P1132?2221>123@1R9k4KI:[2n3R1
C5b1f2X1o=[>d2c>15Z4[:<Qf1a1m1[4c8]95U2l2\1a=2>=?GP1Li1<R1IP1BU113Ob78M:74;11122C1?bAS1QJaJ85V1>
M12I]4a42i6R5n3R1C5_12S295242@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7T1\53;4\1f2Q3c30223I62293746
]1?>D32I??a<2I2?X1?J1_19<;2Cj1:7U1109H6W1:4Q17S1k2:2R1:7>11112000C1?[34o73Q7N0n5i6`;]FQ1574MX1K3
411226I132;651:3123@1R9`1P5:`1`2n3R1C\4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092j;O?S1[3FV3U11Z
1i27g1S474=610E?[3_8ES70h5d5E3c<f3_<n2X;:a2714607G12S;An3l1m8mm4Of5V3[<1122U1b\1WLH5a1n3R1C5b1c2
K?VFSi1c[1h>X3]1T1Y1P118\2a<Of5V3[<1122U1jODX<LZ4iF1F5T4714T174W5E[5a2n3R1Ib1c224C7332T1nDV7d1]D
8T1d7<YBc[1a6?4R1g95T128KY1P1181=DA5?992j;OS3i5W1b2`81122U1`3k?8o5T6DT<3LhDQ15h33V1132?c1o9EP5]1
n3R1`c1T1W5]W2h>f1Hj2L1\18Q1T11;CW<A=U3o2g2W1S;62U1a<PP1R1S?n2U>714607G12e2n3i100c1PBg2_8T?2^5Y6
\3;;2Dm2dNUOlP1n5388=34B3Kl2049<;017;V1S12U12Y1g1^3`2L8<170011122C1?0i251cP2i2E8112205k115R113g2
n3i100c1PBg2_8k1X=2h;\3;>b3dNUOX5kBg8n5388=34B3Kl2049<;017;V1S12U12Y1g1o5L8<170011122C1?0i251oY1
j>h7i2E8112205k115R11Q@5j2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1S438F34B3Ke214
DC27;L9V15R1B8U8L8<;11122E?0P1h151f1i6W=R3l9b7gI:150Q2Z11l7U12n6i2n3h11d1e1n5g8h5R7Z516X5X2n12`6
X4[4b16c4i3dIR1VM>d2RIg4j1S438F34B3Ke214DC27;L9V15R1B8U8L8<;11122E?0P1h151f1i6W=R3l9b7gI:150Q2Z1
1l7U12`2n3h11Z3n5g8h5R7Z516X5X2n1c6d8b1j4i3dIR1VM>d2RIg4j1S438J4B3a314DC27;L9V15R1B8Z7f19<;11122
E?Q1g3i6W=R3l9b74bI:15R2Z11l7U12n6j1n3j10c1PB2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5[6
8=8b1b4g2i7`2P262U10i251Z7Q@bBj>l;Ob2m?g1n3j10c1PB2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72
^5[68=8m8i7\30S162U1j251Z7\9d6T1]Aj>]OV1n3j10c1PBW;]N;Q4KkR1P2Y[120`=[68=8b1Z7i7`2LS162U10i251^<
jJ]Mb3m?Y1n3j10c1PBo92T1i5cH;Q4KP<gAR5eCdI20O`<[68=52GU8Z:LS162U1j251g@aFn`1Dn3ec4T92j;F8GKY7V;0
S162U1P31g@bg1Z720k36880DE21i227j1e9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015
MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1d>6`91G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1>
<4513<[1[2T6\1C5<a2`1[1V1=@MDd57OX4g4a1Y1U1IX4E47=X15]1i19a107C`1T3Y13k3P2FE;>2?11Z2^33@85>:8143
6NQ1R22=M355Q71e<S@1^5n6:^52^5I_21b820k3689Z12k2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3
;324>140411_14801311162A015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;26;3A;:0h
5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2W18[1T1139@M1Bd57OQ46l3G2a1D1;6O5IX4E47842U15[11A5[1
818A04507C1;28F]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22=M3018mS11^503o1Oi3:P;I_21^620k368d12`1Z
1U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3
Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]
1S2a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M355mS11^5n6:P;II8\11X620k3?d12k2U2e9479132_11>P3
20=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1FBU1IX4R1=X15]1S2a107C`1T3Z7\1;
>2?11Z2^33@85>:81436NQ1R22=M3;mS11^5n6:P;I_21h620k368d121i2:j1e9479132_11>P320=@438:22I7c2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5
c6G=Q2U20U1;29>b11d1]2U1><45130;Y;?35<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Y13l5\1;>2?11
Z2^33@85>:81436NQ1R22=M3;Q71iL1^5n6:P;I_21d620k368NE011i2U2[5Y4479132_11>P320=@438:22I7c2S1k1404
1234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U2
0U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2V14507C`1T3Y13l5\1;>2?11De1^33@85
>:81436NQ1R22=M3;mS111\5n6:a5^5I_21d620k368NE01k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C1
40411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>
b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2V14507C`1T3Y13l5\1;>2?11Z2^33@85>:81436N
Q1R22=M3018mS11^5n6:P;I_21Y620k3?d12k2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451
@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;\D`?1^5n6:
P;I_21]620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X
1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O
X4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3018\D`?1^5n6:P;I_21Ao36\_1dHWo
2R?R1=X15]1S2^2o53g8Xh1d620k368:Y121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482
CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@
Y;C5<a2l2V1=@MDd57OX4g4a1Y1U1IX4E<=X15]18j1a107C`1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=M3;iCa3a
<1^5n6:^5a5I_21l620k368d12k236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1482CA015
MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2CA><451@Y;
C5<a2l2V139@MDd57OX4g4a1Y1U1IX4R1=X15]1S2U1;07C`1T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22=M3018iCS@
1^54i6:P;I_21U720k3?>U12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:1
2N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V
1NMDd57OX4g4a12V1U1IX4R1=X15]1S2a107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;e97BET2@>a14[4Z=16@Y
11T1Y4n6:f5@416Q1859:T2I_21]620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451
@Y;C5<a2l2V1NMDd57OS2T2g4a1Y1U1IX4R1=X15]1S2a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M355mS11
1\5n6:P;I_21]620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12
N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMD
d57OX4g4a1Y1U1IX4E<=X15]18j1a107C`1T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11^5n6:P;I_21h620
k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1
Q2b211G\3^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4l3Ja1D1
BO5IX4E<=X15]18j1[1507C`1T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11^54o1i4:P;I_21[620k368d12
k2U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3
^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X1
5]1S2a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11^5n6:P;I_21W620k3?d12k2U2e9479132_11>P32
0=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M
:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1IX4R1=X15]1S2a107C`1T3Z7\1;>
2?11Z2^33@85>:81436NQ1R22=M3;mS11^5n6:P;I_21Z4o368d10b1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\
1CV1<X1k7B3P5c20I\3^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OX4g4a1Y1U1IX4R1=X
15]1S2j1Ce4Y13l5\1]111m5i181436NQ1R22[135ST11^5n6:P;c18\11m3o3?d10i>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1IX4
R1=X15]1S2j1Ce4Z7\1]111m5i181436NQ1R22[13YT11^5n6:P;Y31X1o3NZ6n\4gJ2V1X6R1=X15]1S2^2[W17BET2@>a1
4[4Z=16@j6P=@416Q1859:P4o3?d1031c>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1IX43N=X15]1S2j1Ce4Z7\1]111m5i181436NQ
1R22[13YT11^5n6:P;Y31;o3cf5R1=X15]1S2^2cA`e1n3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1IX4R148X15]1S2j1C
e4Z7\1]111m5i181436NQ1R22[13YT11^5n6:P;Y31o3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<
T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1IX4R148X15W15S2j1Ce
4Z7\1]111m5i181436NQ1R22[13YT11^5n6:P;Y31_4P4d1e1o4n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=
^:61Y3E27IH4DF0`1Y5W1b6c7e4`41f3^190k1[26c1l2W3>2k1401042=261E2=a8P8Q3K@f2U7Jd;h1b2f3k7B2>Q1^2Y1
W2<082A60B=B324;2270002051?859;0L?DAX2m8=831121a1P1Q4P4d1e1o4[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V
8XK0cG061Y3E27IZ2`1Y5c4m1SB1o2EO1=90k1Fd17b1f6P20107=2500007<2=a8n1o9W3[3m3U5P74;o3R:f1o1h3W2<0M
60B=B32C2701351?859^2A2S;=83141Z10311D92R2P4d1e1[6BnB93R3Z222T2i:a=CX4bo161o32Q1lQ1P3U2:W46c1k8E
25000`\14;o3]9D=X1o1h3e2i23I701351?>9P3m;54c1S1a4P4P1Ce12i5d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\
5@R5;<X363;X17S12H?01<S5@KR1D9j8_<A:2e1@42D1?\:<[2R5a8HX1107=25000E2K\3g212_3U3m:]1X1X1b1U7:^42\
1m1l2f2`2d45Z2Lc2^3180K716HC36?21475J68;0h1>b399f2]1Q416;1?Z3]2P4P1Ce1n6fO8^:[1EYHdh1Y20`1T6];S2
Q1n=R5a8HW10107=25000E2RDf4j1k4P5X9c5\8V2P6=82A60O0B3F260651H59;0Lo2X2]4Q4141l2[2P4P1Ce1aG3X29W3
a1Kf2`8T3Q3i]1kZ2h8f2a1O>n1407C61EVF_?3o549^14T6P9Q1^2n3082A699=4=6C90505J13Z3a6d4=831121a1Z1=P4
hd1ZQ2jR2a2k2C6QBcLPId1QD2Q4UV31Q46Q4U1^T1m5f1oV5h1Q4h20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_22Q4_T78Q4U1^T1m5f1kh1hc2ZJ3Q4UV3hc27Q4U1^T1m5f1d\4
ZJo1Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>P2a6a12521E0RV1WFMa1g3S10023[5A?c1_=o2d418m1VDQ5o6l8FJR2^274X21
Cf^1g6S8_23Q4\[1\l1o1Q4U1b10S2Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1m=W1
P5Q<l8FJR2^274X21Cf^1g6S8_22Q4\[1Q2Q4U1b10S2m5mE]1\3d2j12:=;5f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c
1_@d418m1U3Q5b6:P5Q<l8FJR2^274X21Cf^1g6S8_2P2Q4U1b10S2f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2
g3S10023[5A?c1W>W2d418m1VDQ5o6l8FJR2^274X21Cf^1g6S8_2Q2Q4U1b10S2f2Z1k1mE]1\3d23i1:=Af1MQ>b8a1252
1E0aN`7WF_2g3S10023[5A?c1W>W2d418m1P3UAQ<l8FJR2^274X21Cf^1g6S8_27Q4U1^T1m5f1Rg4l?n1Q4U1b10S2m5mE
]1\3d2m1:=Af1MQ>b8a12521E0RV1WFMa1g3S10023[5A?c1_@d418m1U3PAQ5o6l8FJR2^274X21Cf^1g6S8_2Q2Q4U1b10
S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1m=W1P5Q5o6l8FJR2^274X21Cf^1g6S
8_22Q4Yj5Q2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1P86m6P5Q<l8F
JR2^274X21Cf^1g6S8_21R42R4eV1;R4P1\Q1a314>^5lW6\2T5:R4P11X2cR1121Zg3g<CR4P107[K202`5S1]214>R`2_5
XP2^Do46R4P1nT114lY76R4P1nT114>@R4P1e1XS114Q2m5T>[82X_2WCWFhI@5R4P1nT1147R4P10mT114>8R4P100lT112
12R4n`67R4P1aQ11Z3148R4P1\Q141Z314:R4P11ZQ141Z31216R4eEc3@Pe2c34R4_b3^n2j12R4_b33R4n`6a[23R4la2Q
o32R4mi86R4k3\n7Y=U9T12R4cX61S43S4EX\13S4`e6V42S4R[27S4OhK2R9143S4VU6ao13S4Em\15S4YY1]1k2P[7_6T4
:80Z112Ll127j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^
3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g3c2m4CBa2R5MDZ4Y17OQ2V2g4a1
Y1U1In44b38j1a107CY16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=M3;d8T;?c?1]<:^52^5I_211j6T4:8[112R2;
:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1
e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608m4CBa2R5MDZ4Y17OX4g4a1Y
1U1IS56R388j1a107CY16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=M3;d8d;^4i9Z11Y4S8:^52j4CI_211m3T4:d1
j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9XK1]<:P;Y31X6T4:8[112i
2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6
`8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69Q1k3CBa2R5MDZ4Y17OX4g4a1Y1U1In4;Q70
7CY16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8d;c?1]<:^52^5I_211U6T4:8[112i2U2b9247?2_11>FY220?[
27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M360Q11d4:
3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y17OX4g4a1Y1U1In4;Q707CY16T3Y13n4M\128Q111i3S
2B<>:81436NQ1R22=M3;d8d;c?1]<:^52^5I_211j5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411
_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1>
<4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8d;c?1]<:a5^5I_2
11n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9XK1]<:a5^5Y31
o5T4:d11l227j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3
^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<
07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8d;c?1e2g9:^5a5I_211U6T4:d100l21S2b9247?2_11>FY220?
[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V1W2]30e1>o4n3V56R9W1;260:3
M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3Y13n4M\128Q111i3
S2B<>:81436NQ1R22=M3018d8d;c?1]<:P;I_211X6T4:d11l21S2b9247?2_11>FY220?;o17c2o240412312@3;63?1404
11R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;29>
b11d1]2U1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1IS5X707C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8d
;_:S51N^;:P;I_211j5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1
<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@[6T1h3CBa2R5MDd57
OX4g4a1Y1U1I\<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8d;c?1]<:P;I_211h5T4:d11l2U2b9247?2_1
1>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:
0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3Y13n4M\128Q111i3S2B<
>:81436NQ1R22=M3;d8d;c?1]<:P;I_211n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3]30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3
S2i181436NQ1R22[13P9XK1]<:P;Y31n3T4:d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i
181436NQ1R22[13P9XK1]<:P;Y31o3T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]3
0e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181
436NQ1R22[13P9S@T;1]<:P;Y31P4T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30
e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i1814
36NQ1R22[13P9S@V2m81]<:P;Y31n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30
e1>U>6R9W1;g1;S1d4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i18
1436NQ1R22[13P9XK1]<:P;Y31n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1
>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i18143
6NQ1R22[13P9XK1]<:P;Y31`6f3=:62GB1l2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1
N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[64e12
1057^2CBa2R5MDd57O]3Jg4a1Y1U1I\<07C`1T3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12=M3;MZ5[25^;2`<o21^7
n4:Y3f7I_211BT4kZ20e1>_GW1Z2iU1Vf1Y13n4h31]3=`C@T4kZ20e1>_GW1TX1Vf1Y13n4h31k3`CBT4DVZ20e1>_GW1TX
1Vf1Y13n4h31k3`C][1P4T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R
9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<l1\3Y13n4M\1]111i3S2i181436NQ1
R22[13P9XK1]<:P;Y31o3T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R
9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4g4a1Y1U1Ie<Y5Y13n4M\1]111i3S2i181436NQ1R2
2[13P9XK1]<:P;Y31AT40jZ20e1>_GW1TX1Vf1Y13n4h31k3`Cj3V48d10_:Y447?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1[2g4a1Y1U1Ie<Y
5Y13l5\1]111m5i181436NQ1R22[13YT11]<:P;Y31i3V48d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<
X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1[2g4a1Y1U1Ie<Y5Y13l5\1]1
11m5i181436NQ1R22[13YT11]<:P;Y316V4\_1dH[m33g86W4UY6dh1Y<1V42W4UY64W4m7j@\`5\5f3A@DMEV4n3?n>554a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2[2e1X5T12V1K93o1c9l3T3d325k102l28=KY44S1211986ET1NQ1P1b1D253Y1T1
>=_11f1C\12317[6^7fMQ721;X4@Q4j9^c1XIR\1WP2S2UCmF8X4jJjb1PR1id21QQ1a:4X4`W6eX1YH3X4l<jT14X4eF^m3
jW4_4f3A@6=c1LY3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I45d2C
J[D2a2CCd3528h1e1210524e3X61Y1MR4d1?241lP1d32D\102JQ28396D^2S3211986E9JNR2AR2Y1i32]1Ce17f5C[>lML
n251Y42Y4PA3Y4PAUa24Y4fD[S3]_22Y4eo73Y4`R3f72Y4Yf2OY4DZ6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:
2Y4ai21Z42[4^^62[4ni62[4n^3Q2[4Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718B
Z1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_24[4n^3_o2na13[4ib1dk44[4b>]8]g53[4PG]g54[4b>]8mg21[4U2[4Y20
X2m5mE]1P4P2m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1k6g
NR7g6S8_23[4R`1kY56[4Q`10XHbV1T32[4R`1U2[4Y20X2m5mE]1P4P2m1:=V391Q1_>f6a12521E0lN4P7a1eD_2;[3S10
023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1^OT6R7g6S8_22\4eQ78\4T2`o6V[116^1R>b6f3E<6=MC4S4n3?U6h
85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>
f?8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3Z26R12Q202JQ28
396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239;f1>_2Y:^17k7P5f3EQ1Ml4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\12393\4WZ
3]g34\4iY2YT1ac36\4h2ln6T9k6P=4\4<`1go63\4<XQ7S6f3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2MD253Y1T1>=_11
52]1C\1239R4f3EC=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2
CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241X3cMd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1mI<\4<WEhI
e[1W2e5e[1_T1]^1i8ZDZ5f3EQ12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<L?U23Ef53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q
202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239SW116^1R>Mf3F;GT2b3n3PX1Y=d]2e121057X<W6h2oP1
b2n3m7l4n3Z5a2kHb71]48]4Wk51I?N^]1eM6]4R2hZ81i5:2]4Sa6=]4;e:Qn2eT1R_1EYP1g6Z6Z@X3VE3]4;nj71^4=^4
`10F0bU1PS3Q6^a1VD]5312^4hZ62^4_W13^4o9dX18^4K]1bU1oj2R>hj1[g17^4K]1bU1YQ32e76^4K]1bU1RY3Z[35^4Y
2bU1RY3T\26^4X20bU1RY3T\25^4X20bU1RY39^4`1G0e7lMg:Zn2eU27^4`1G0bU1RY3eU22^4RY54^4`1nU1U_5<^4`10F
0bU10QY3eU2]531;^4`10F0bU1RY3eU2]531T2^4`1E10V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJV1Kj5o1cU1R7g6S8_2R2^4V210V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_27^4X20bU1RY3T\228^4`1G0bU1g:Zn2eU26^
4X20e7lMRY36^4X20bU1g:Zn22^4K6^4K\10bU1RY34^4Y2bU1RY3;^4`1G0fJ^:<PS3Q6hi1l;]9_463B7<Y111j1=15J<6
742[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2
X10I0P24CY3O1n3`3Y5:22b2L1a4\15`10B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1
@Y1GO@X1P1F2>A02_35MNV1n3R1Hj1Z1n1>M3a2i56Q251:W118V130OJb2Z35>;2j1\111211I104J@Z2c24KH2566677D7
l11188318T1U1c1\1C5ED2d10U14E21e2f2k1i3X32l3m1P3f4c1P2?I@841413244Z1@7L>\10R1Q1Z1T1B27II;`4iBe@e
X1g<oS11Pa2T11c93`4T_3kn23`4aj3^c22`4P^63`4bh3]e21`44`4_@f^2P]32`4dB5`4dBm[1S;^S42`4kY63`4dBP22`
4eD5`4`CT1PS1k62`4bn15`4`D][1Y@fP44`4`D][1Pa43`4`D^l52`4bh33`4bh3di22`4V^32`4[^32`4aI3`4aIid25`4
n2bFe`5oW23`4_]3PHQ2`4T20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>
Nb:Q<R4i4FJR2j5o1cU1R7g6S8_23`4X]312`4gW72`4X]22a4ZS14a4ZS1Q<iI1a4P1a4<Z6n\4gJ2V1ef17BET2@>a14[4
Z=16@c?W4@416Q1859:7a4YK0hb2<i9im45a4YK0Uc2i99a4YK0Z^1]T11:i9[\33a4aLh61b41b42b4ac35b4REnV1QR1Rj
4:c4[2`5gP1R2c1Pk42m@il16c4[1^61Zn1X`42c4]h63c4`U3lb36d4Z`624[T1WQ1\1d49V2S4cC\9\S2`\1gJ2V1dP151
hE7BET21>>a14[4i3R7]216@L]<`6@416Q1859:S3Of3M4Gg5n3Ze1Y[2Z2e121057X<l:eU1`324T4l4n3k1g1f1a2[<YT1
h14d4Z`67lD4e4gX7Y4eG6e4QU2dV3Pm19cKR1e48V2S4n\4gJ2V1_^1U87BET2@>a14[4`4i816@kC@416Q1859:P1e48Z6
\`1al2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:3e4kT3Xi31e4Ge4jDT3g>YNTIY8X2kAR2V7b5k2`O_3\:Z>^4o;ZD
eGo313e4[P3jS5;e4Q3]n1lf22Q1c1YS2n8d1_78e4Q3`]27dW2oU2SBo[13e4Tn6_83e4QX3\T12e4cj3\1f424Y3P3\9aS
4Y1SBY72V1S<^=`;2e5U50a67BET2@>a14[4Z=16@kC@416Q1859:JT5_4610\1OU19<U2]1T877B_11>FY23?c2c2o2:123
12D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2a;V20e1>SI2500:3M:P5S136;h7G=Q2V2a129>b11d1]2U1
><4221@l3^2[1h4a2R5MD\4;K_4j?g13`2@<50d10KX17:\8GO\128Q1d6<>J3]4=]1Y3Z5S;@Z63P4iM_211^1f4e21[BW:
0X1X4QMo2n=X7T;Q:S6P9j91o8S8a6h1e1e7Z1_3Q@m5n2d11m1k2e8<S6Cj2W2RNR1W2n1N1X2d4_46N>0X1Z1211n;47?2
a1>P320k2P606234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2985
b11d1]2U1><:1f9S2CT3R5_7OX4h3Na1R16U1I8DY80k19V1Y5b5g1\1]111m5i181436NQ1R22[13o5l<n4]<1e6g5:n2Q8
T1T215f4]b2W\1`Z2^L>f4`3kFe7P2_L]?[o2hIeJ[5^?j6X2`6f3O26=2Jl4n3?S61h85:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1aN8I45En1C4H315_9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1MR4d1?241O2Z3FX5T12V1K93o1`=:i2d32j1602JQ28396D^2j14<F211986E9JNQ1A>AP1D
253Y1T1>=_1152]1C\1239T:U3XU11g42g4c_61g43g4W2RG3g4ZI_j24g4ZI_j2hk26g4k_1la1<em1^o22g4UU3Q620[48
[12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3
\3^3Eg20e1d>6`9I;26;3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDd57OX4g4a1Y1U1
I\<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11]<:P;I_21h5_48[11l2U2b9247?2_11>FY220?[27c2o2404
12312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U20U
1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OS2T2g4a1Y1U1Im63?j407C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8
d;c?1]<:P;I_211Ah41JXh3mk2UBT2f4T1`5Z2n7\@>a3U1V6=h4Tf2^2d2_^1GlK^D1fT1[@8c:U1h40d2P3\W1j4NgHR54
X6P2V2n2\7W2T@1[:1NT1T8bGoCe83<8XC5m:0c29LY2W1i4CP2Q9\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1mn11Y4b;j>U:
h3_6l4:m5d2U>e3FT454i4oS6g8Wk1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239hR1U5f3R1DK1l4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2
313<X61Y1MR4T226O2Q4X5T12V1K93o1m8b4T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239hb1o
4f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1
P1b1D253Y1T1>=_11f1C\1239Fi4IL^1Z?]P2e5oGiR1Q:YY2m9h80lB1]70l36f352i4jV7?i4f1^1dX3b]4110lB1[;6:[
351i4o5f3R1DMb1=k2n3?R2k<536a264S1B404^1:6:406X1F4D156271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\
1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2Q4X5T12V1K93o1`=T3d32S1M
02d278=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\;]2i3\2110h8Z4V?Q1M1?[35Q5f3R1DMl4n3?n>5:a264
f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1
C\1239cR1f6f3R16=Ml4n3?U6P2g6536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ib1
D1_3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1C4H315h5f3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y
1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1L7>=IE152]1C\1239_;[4P
1fQ1V6f3R16=Ml4n3?U6P2g65:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5
[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K9
3o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P<bFR6f3R16=Ml4n3?U6h85:a26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C
4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239S6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2
313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1
239cR1?i4Z23`?mF`S6f2h5JY2m3ZDZ6>S69i4\2h\7X4_1\4]4bBm<S2i44Cb100Q4n;^[1d2]@m9[1a?e2kT1gJ2V1lR1`
1l8Z97BB2Z1I@>a14[4o1o2;8S1Z3h1]1164054^Ae1F9641631K859:4V2[3ET5f3R19:Ml4n3?j>35:a264f1404^1:6:4
06X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12398i4
X2m`7QN]1[50c4?i4f1Vi5I@^_1^7XI1[4:R1:[505i4f1hZ81Y@R1i4IK0ET:\;RG`Jn6a4Y5\Ab<S>`k1f9e8S=Eo8^5P6
^4X2m>1X21\2V3_2EV5]1i4IK0ET:YS12m82Z62Y2Q81g3\@\JbBo3Qm1V1G[4[2>i;V1_DR4;X2\2`5_2_41X212`2O_4ET
56i4Sb11oR60fV15i4jT7Z@0e5Y1i4If1U`151Z?gQ1kf29??NX3J1]H^=g69T3<00V35NW21W2044n2f1\8P8m2U1V2No5f
3R1D4H10HP4U2h159e7E_3;f2536a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2
f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<b1e41Y16FR4T226O2Q4X5T12V1K93o1`=T3d32Q202l2
8=Ka1g24S1211986E0S1N=CP1b1D253Y1T1>=_11f1C\1239[8Oc60a544R7J_3h4P9Q1k5f3R1D4H10i4n359e7U4;f25:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_
3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1U9Z4T3d32Q202l28=Ka1g24S12119866>0S1NQ1P1
b1D253Y1T1>=_11f1C\1239o?0a544e4n2a8P92i4jT72i4UR8V1i44Z6n\4gJ2V1[^1Y87BET2@>NB4[4X3@U5Z416@P1jB
@416Q1859:Y2Oi44Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1i44Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@
416Q1859:b1KP1i44Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:b1Q1i44Z6n\4gJ2V1ef17BET2@>a14[4Z=16@
kC@416Q1859:3Z2Q5f3R1B1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=K
Y44S1211986ET1<AQ1P1b1D253Y1T1>=_11f1C\12395i4cZ7Fc?mQ15i4g[3Ze3kImQ16i4[n2`Y4bA]NQ54i4lW7`EaO2i
4kW23i4kY3nl3Gf3R10Eg9W3][3YDe121057e3j>`T1i8m4i2n=^1Ya13i4jV6oOEi452`[1N3?P;Y27[S1]U3]OU4R8U3R2
Q6lHa1>6i4ma3eZ1Qf1[6[>4i4ma3gP3[62i4lP73i4Y_7;Z5f3R1DMl4n3?P6b1b3X2^15:c1M64f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1aN8I45Ec1:C4H315_9o6_3a2Ch2_152Q2e121057LQ2313<X
61Y1MR4T226O2Q4X5T12V1K93o1`=T3Od22X1H02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239dMV5f3R1D
Mb1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239V3_2ZQ1P8\759i4U3n=S8ec2\j2c`2k35P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2Q4X5T12V1K93o1`=T3d32Q202l2839KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12395i4X2RY7hFjEU1i
444U6hN14n]3l9j@2V1P_1d77BET2@>a14[4Z=16@kC@416Q1859:Fi4f1U2P4UZ11iEeV2]B;nJW4a3UZ1f8P6X?1X21\2X
2:i4h2al12Vg1`E^e3U=4k=Ni4\2U19b2]1kV1Y31Z1^D`3mQ2k1X1ZP1_;W4a3_8Q6e@c:9a2V4m13l;k@5i4\2_LYl5bV1
5i4\2Qj5i7lb14i4\2gV4if3S4_49\1Ol1U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d
<]1Q2h=0T2Y8c1U?260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7Z4Y1aK0K`1_:\128Q1d6<>J3]4=
]1d8d;YX1_211Ii4X23P9<k9j3aH1Z1^D`3TCe<R3Zc1lNa3o:_311S6oGmU1=i4\2_7m1eU2aS1Qo2Q7X7W4QKeK2Ji4\2j
?d<VC1_2P5eJ^9W[1W4fd1l18m:a3U1@j;b2`9f:k4g5o>5i4lJ^1UT2cU4U1i44Z6kEUT2]K^GgJ2V1h<lY17BET2@>a14[
4k9^316@kC@416Q1859:IS1i44Z6n:bf1i?bk1Y;]?2V1ef17BET2@>a14[4Z=16@kC@416Q1859:V1i403Z6[e2P6R5^\1T
;b?2V1ef17BET2@>a14[4d70d516@kC@416Q1859:P1i44Z6n\4gJ2V1ef17BET2@>a14[4e7d516@kC@416Q1859:Ai4U2j
\1^h1c=SX1gV11\InJ1Bi3T1AfDB5i4b?]O`Z1kn4;i4f1R10iT7Y13\S11l5Q26i4j2SV7_Y12Y:V1i4E4eX1a3V?][1f6Z
]1P:eKI1S3o@_@7W1X1c5j7EY4V35d1S:1b1]2>?3^1P7C]22Q1i4JeX1a3V?_o2fU1I1S3W=U1QC7`2c5j7FX4V35d1S:1b
1]2>?3^1P7C`21i44i4QW7W4fA3i4lZ7oF2i4Zc8Q5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T1
2V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n_1>4i4ZZ7[8R2a6f3R16=Ml4n3?U6
h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3
oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<\2k31Y1MR4h1;241O2m2S1X5T12V1K93o1`=j18P1d32Q
202Jb12;8396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m5n5o4Z?_>P5f3R1DMl4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2m2S1X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12
39V5f3R1D2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Z3FX5T12V1K93o1`=T3d32Q202l28=KY44S1211986E
T1NQ1P1]14D253Y1T1>=_11f1C\1239`LbK2h8f3H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S14
8470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45E
e1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1MR4T2241O2W1i23g4<T
12V1K93EY1[;T2T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2=D253Y1T1>=_1152]1C\1239RK1]<:P;
Y31S6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W1i2X5T12V1K93o1
`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P5f3R1DMl4n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12392i4
m]17i4X2LWf7_Nm35@i4f1ALaX32i_2o[1hA3mB1i5:T952i4g[3T5f3R1DMV1e3n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f5aT1V<1P5f3R1DM
l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D25
3Y1T1>=_11f1C\1239`55i4jV7]>T4]R13i4no7YA3i4Xa8^;S5f3R1DMl4n359n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2Y1g2X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253CET1>=_11f1C\1239T_1S5f3R1DMl4n359e
7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=Ka1g24S1211986ET1NQ1P1b1D253C
ET1>=_11f1C\1239?i4@S102E5o7PT71W?_=S4a6f68i4d102k8Zc7_=\AKi48]10L\1d@e21ZL2?^_2k2mV1VX1SI[C4W1b
4R4168U1R>8i4g1iP8m916^1R>P1i4HL00F[i11_21k3mHgR3d1\2`Z1S2`5VH168U1D?6T6:6[1c48Di4f10\BeW11_21j3
0mHmR2cMd`216^1m7T68<i4f1S1fc2_Y2XW2TU11i527\5:i4f1S1dY81i5224T:7i4f1hZ81?Y5:Fi4IMhQ1aV1WU2U]1aA
[?X8k61RB6_=16^1o2b3_722i4hn73i4dm7WA3i4dm72Ei47AJ0j]1g2Si5Q1i>]1W3O`:Y1KBd2l4j2h37i4f1m8jQ81Z2\
25i4d:kT6X5Uj1=i4d10NSb1YW2S`1Zf2d7X1h5g9M<i4g1iW3lV3[Hj8Y@_:16^1R>3i4jX7TI8i4g1Yi4]a316^1R>8i4g
1dm6R]116^1R>3i4Re4_l13i4ab8Y:`5f3R1<7Ml4n3?n>5:a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<
X17Ii5OBJ5a49Q17<CH]1a1f53l1S>]@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12
V1K93o1`=T3d32Q202l28=KY44S1211986ET1N=CP1:80M873253Y1L7>=_11f1C\1239XHQ9P5f3R1DMl4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1
239U]1<i45^10b5kR2nn4[R1T6S2a3a14i4TZ2nn4`X13i4RQ7nd12i4Qf85i4mP8CW@06i49nT114iZ6S1i4Jl21kIj;a3b
6n@Tg2fU1A9S3k@c@7`2c5j7o4V35d1S:1b1]2>?3^1P7C`25i4ie7U2iM`72i4Zm83i4nd7mCP5f3R1DMl4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2P2P2X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1
C\1239Z5f3R1D2J3AV4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f5
3c18aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=K@h3
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239SW11g<S5f3R1D2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2\1252Q2e121057n2313<X61Y1MR4T22
6O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q1i44S2V4n\4gJ2V1ef17
BET2@>>R14[4Z=16@kC@416Q1859:P1i44Z6]W1`U3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Oi44Z6n\4gJ2V1ef1
7BET2@>a14[4Z=16@kC@416Q1859:R1i44Z6m51nV4gJ2V1ef17BET2@>a14[4l5]716@kC@416Q1859:S1i44e2d3m51nV4
gJ2V1ef17BET2@>a14[4l5]716@kC@416Q1859:[1i44X200o3n\4gJ2V1m]1g87BEZ1I@>a14Ee3Z=1612;kC@4162N8571
:S3P3d1f3R14Bg5n3Ze1`;SR2e121057e3b8TB2V1SMm7l44i3Z5a2J7BET2@>a14[4Z=16@kC@4162N859:Kf3R1Gg5n3Ze
1`;SR2e121057X<b`1m7l44i3Z5a2bKm@U2S5U3b1i44COA01Q4^4oT1hk1YH\?ZB\82V1aFSP17BEZ1I@>a14Y27d14n2[:
16@h1RB@416Q1859:`1U53i4@[k7?i4Qc1U9ih1eP3eAa5?m6^7AY3U3g2lB6i4W_6_6PZ1U1o1=i4SM0Kg5d7R;kIYV1_S2
V]1Y`1K6i4][1fGgCR_2e`2T1i44e2d3YDnd2eS1gJ2V1ef17BEH[1@>a14[4Z=16@jAP2@416Q1859:Ei4^b1h@S?fb2e@3
Z1:Z39O0Mg2ja1S9Y3f1SK1?i4\2Z:jQ1SS3i<QI>n3d<X5fLTCo7Q<Ki4d;Zg17n<cj1`L\>38Q1:d3O0\<U1dW1c;W@0a3
R:1601Mf3R1Gg5n3Ze1d]2e121057X<Y;WQ11n3m7l4n3Z5a2hGU?1b4AO6i4V2UY1P2Xo1al35i4j2kS3aW1ij23i4j2f_8
Q1i44Z6n\4gJ2V1VU1^A7BET2@>a14[4Z=16@kC@416Q1859:J]1i44W2R4Z:^W1P72l2l4V\2V4P7m2f1j:2V1ef17BET2@
>a14k3?^3k916@kC@416Q1859:Y6Q5f3R1DMl4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T
3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Sg1R5f3R1DMl4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3>1S32Q202l28=KY44S1211986ET1NQ1P1b1D25
3Y1T1>=_11f1C\1239cR1Q5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1hLh18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1a6n6T3d32
Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239X5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271
=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2Q4X5T12V1K93o1c9l3T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239m1X1l<nN[6f3R
16=K13DS4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32
Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q5g4c?5_=1W1i44Y2P4T[1iQ3gJ2V1m<gY17B
<8T2@>a14[4[9n316@]B]1@416Q1859815R1i4Q9g57R1m17h7ZGl?UA;T1`81VE`3_Fd11n3T3R4A1]Q1J?UEc9@f4b<n_1
7i4ZBWk31XT3VFgD:i4d2^Gi8bL`n2kLZ1Z<_`13i4dj2dm34i4`_6f4eW23i4`_6X5Ii4If1h^1g6d:kCg5kEfX2I?NRZ1T
5b126T3]94`1kH9D8i4`2o\1UCgY5b19b<8i4K`b1\Q1Y8VR2][1VP19i4Bi1ZZ13]U4^HSW2m3S1i44W2R4hQ2nIVa1gJ2V
1ef1789ET2@>a14[4Z=16@kC@416Q1859:V1i44Z6RS12XT1h2X1]Q2gJ2V1ef17BET2@>a14[4^5b7816@kC@416Q1859:2
i4`l2P1i44P2Y4n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1i44Z6n\4gJ2V1ef17BEf1=@>a14[4Q=816@kC@41
6Q1859:Z1i44P2Y4RDkh3]:V2o2S2n82V1^^1V87BET2@>a14[4^3h1`1a616@<^C@416Q1859:P1i44Z6n\4hAn82V1ef17
BET2@>a14[4Z=16@kC@416Q1859:R1i44c1<Y4^Y1_S3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Z1i44c1<5S4iCdE
Q@]c2W<_>2V1^e1V1789ET2@>a14[4^3k916@]?]4@416Q1859:l1i44a1>J^3^Y1SJf=R30b15n<a6[;W1S>^8\;Z?2V1_X
1U>71@ET2@>a14[4l2IIW10R6HD16@Z=1Z1S5@416Q1859:Z1U1i44P2J^3^Y1fi1mAjG[C[72V1ef17BET2@>a14[4Z=16@
kC@416Q1859:U1i44P2Y4[9gb2S^1f2gJ2V1ef17<5ET2@>a14[4Z=16@g>S5@416Q1859:P1i44P2Y4n\4gJ2V1ef17BET2
@>a14[4Z=16@kC@416Q1859:U1i44P2Y4TR2iZ2gJ2V1ef17BET2@>a14[4`67Y1U1Q416@kC@416Q1859:T1i44P2Y4Xf1k
;PQ1hY1\;Z?2V1ef17BET2@>a14[4Z=16@kC@416Q1859:2i4m[88i4`1]1[i6cm1312e420[49]12h2U2j979132_11_320
=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20RJU126;3M:g1`4BP;U20U1;29>b11
R4U1><451@S<<a2l2V1NMDd5`5l3Q312_1\=0\2T3Z7\1;>2?1\2P3=D85>:863]4=R1:U2_CQ4U:1c8o?2i4g\13i4`1^n5
5i4i1`b1`Q5_h1Ji4ES1h;2X2;jd1b1RV16P?c@Y3U2__28b7k2e<i3T;OV5]7_4Ii47Cn7g<dJ^25ImU12jCm66A^V1T3fR
1Z8SBi6o9]\11e22i4oW8>i4i5YZ1P:_X2o76h?SW1ZC1Z;c2Z1k1i4KiLT4i2l2P1Y2i12i3d117331<F]3]3La21k3o4jN
Z177X1dMWT1]1U5U2K^;41<281?0415_1o4R6S5Y9k@cDb8n4Q3Ni4JeX1a3f^3eT1P1I1S3_Q17`2c5j7o4V35d1S:1b1]2
>?3^1P7C`2Mi4JeX1a3[5ZY3fU1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^1P7C`22i4_b1Oi4JeX1a3[5Rd2WEfU1KS3eNi2
7`2c5j7o4V35d1S:1b1]2>?3^1P7C`2Mi4JeX1a3[5ZY3fU1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^1P7C`2W4j46Ch1k12
d1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R129C5511GZ1R763A19V1c2U5U
8>T5b9o8b1b21X3Z2h2GU44a1l4]1a1a2V64?m2X2[2D[7Z5e2L6GY1]4Z4:2X15i1R5Q1KFU1=79_1:l2n1W1e22JX1i34<
62]10Y1T1[3j4;>h1k4b3Q3b2014k2b47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8
=P48[170Mc11\7h168>gE\1:2F1[3h3T;KiBJ>Q?Y2f1A\5Mo2l19Q=f1g62P3`22_7U50`7f2V4<:Bj480_1?cD\3l:14_J
T_1fHnh2o8DRY1R9;j4Ym1o2XT1U:UP1li1PMa4_X1BJj4`^1gZ1S9Z<Y>@]4i9V5Bc:W_1]<DT;>d1Y47o?\3REB\37Gj4;
3\9_Jg1[Eg5cS1[@oNf;iJl6];i=[2e<_3]1f8Q3VH1j47j4Di^1f9^P5`FeS15j4;3lS1jb69j4;3lS1nS1dR2T1l^2TL2j
4?>j4c2ZU1`Mc1W4X7[:aGk2`U14j3U[13j4hZ1lc5Aj4Jh1TU1c5h40X:\1cA\H`?cS3g;lCm;_E2j4Zm8:j4aU1Q`2Tb3b
1h;Z30dMU39j4\T1g?Z<0eQ2V`31PT1^1j4D5h1m5RAi2o;U28P9o1o7g2_MW7T6^>cAY1_6W1i1j25]19o4o>Q2SBm7R1k3
n7l1_9L>d8<k<V84[<R;i1j4D5f111k24gFi4@Z2\1]1^1^2V9k1Q5m8k18_Cd3:HTG^4U<k@d3X1a<Hc5f;51:W118i5m10
j=XK<6d<[8^2c1R5U3\1Q8>j4J]?1aOl]2Yo1b70bZ1n5jJ<a57j4J_T6n_1W9UBV52j4DGj4D5h1m471AbP1\23m6UR30R4
IQ]2f2R5W<o6_9W72j4nW75j4h[6UL[1m]1Bj4c109Do:g2TGm5e2^;T?bX2XS2@Xd1c=Mg1j4P2S2m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2Bj4\?df1U5a=a9W\3[;Z2g9Om2S9S1
m3aFQ7[78j4T2ah2Z1n2f_1Yg2_?4j4T2lS7_?5j4T2gf2T]4_?4j4T2lS7_?4j4T2lS7]?5j4T2P;hi2Ro34j4T2lS7c?5j
4\\1hW1TS4YW12j4m\22j4nE2j4T23j4T2\c74j4T2\c7R97j4o:aS1jN]1]5Q_42j4QV79j4[^1Wl1R<m2_;0PS3cW1S5f3
S1C00Kl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=Ke1c24S1211986ET1NQ
1P1b1D253Y1T1>=_11f1C\1239^P1Ef3S1Eg9hP3l=YDe121057e3j>Z:oR1Q4Ki2n=Bf3S1Eg9e^3YDe121057e3j>Z]1m4
i2n=X6f3S15=1Kl4n3?U6h85:T2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[4
5V1037<:0@?o2f53DW1aN8I45En1C4H315_92l6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93
o1`=T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239\<d5Ef3S1Ej7l1aT1SZ2YDe1210
57e3j>Z]1m4i2n=XALf3S1Eg9lH4ce2YDe121057e3j>Z]1m4i2n=`4`92V1a35_K0Df3S1Eg9e^3YDe121057e3j>X]11m4
i2n=i7Df3S1Eg9e^3YDe121057e3j>X]11m4i2n=i7Ef3S1D0g9e^3YDe121057e3j>X]11m4i2n=i7Df3S1Eg9e^3YDe121
057e3j>Z]1m4?Y2n=a9Bf3S1Eg9e^3YDe121057e3j>Z]1m4i2n=U6f3S15=Ml4n3?U6h85:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1MR4T2241O2U2k1X5T12V1K93o1`=T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1D25
3Y1T1>=_1152]1C\1239SA2j4\]2T1j43Z6WU3fW1gJ2V1QP1cF7BE>e1@>a14[4KP9]316@kC@416Q1859:W5f3S1CMl4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32IW102l28=Kc1e24S1211986ET1NQ1P1b1D253
Y1T1>=_11f1C\1239i7i2n:^2RG\8P5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T
3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i72j4PV65j4TP3ld3jIPQ12j4\e31j4Y1j43[1DY4
oY1A6eT1i4g6ma1gJ2V1ef17BET2@>a14[4n3[9161>kC@416Q1859:h1j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^2154X21Cf^1g6S8_2W1j43P2Y4`4[?UU2kc1gJ2V1^Z1V<7BET2@>a14[4c3T
1a8162=kC@416Q1859:Q1j43Z6\d2a>oY1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:U1j43Z6j5UGT;h]1of1gJ2V1W
F]P17BET2@>a14[4Z=16@kC@416Q1859:IOj43Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:W1j43P2Y4n\4gJ2V
1ef17BEF]1@>a14X3R1Z2[2R41^416@kC@416Q1859:f1Q1j43P2Y4n\4gJ2V1ef17BET2@>a14[4o3Z916@kC@416Q1859:
S1j43P2Y4g5]g2h_1gJ2V1ef17B2BT2@>a14[4Z=16@kC@416Q1859:Q1j43Z6c58QW4gJ2V1ef17BET2@>a14[4Z=16@kC@
416Q1859:4j4T2]b7XS18j4\80Xl50U4k:P13j4DkN6j4DP>UX2kMUQ41j47j4iP2_h1]4b9hT3jG4j4iP2_h1]4U3j4Jh1`
4V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W35e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290
P123`20@=OR1<S8g2Z6n1Y@T52Q1e11\6`8Z63h4B5[2`1Q4Y2C^3]2mB`=D;j1j4Jh1g5g4^1V4Q1f2h3d26l28Q10a1l1V
1i55W8k2h8Y9P8a5f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2\4T@dEmK985n7m20k5n2n2j4JN;=`1e9=o11b45L19Q2l18JC1
R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4Y1f3R91d1?LR135h18l6361T7JW2=R171h;Q2`7H2O2:^;U1I]4S@Q30a2X2;[3f:P7i
1h5Q349P2OY6l:AmC2i7j46;7Z1=`1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2NA^5IU16S282A241E\5KKHo1V19
L58k1=7BJAV2_48KQ7;R32L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6
o3j1T1C1^1:23JS1:?7_1ATAQ5]2]6T10B2A44f2R3:>P1U5:`1R1a2;MR2g7[29469333^1632<Q10Q2=;<6k18f250e1R2
m1H^1W1X1N35i153P2^3O;H4]42547\1322<U1?C012S1@A5>3562Q1;H2F3V1\185Ki2j4Jh1W3]210b33f1_1E71Q6Dl2T
2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1`17V<R;R=:RH0e5`3i6Z1n8`2_3a41>T95n3
d13l1862g3m4m9`42g8I;f;j46;7h1O8BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[188716
26==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S1
E2721Z10l18:92;17V1m1a2A<02\3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22<876323555142
32841=1K:d11Lb7P1^2NF;g1;1>W2Z4Jb1]69I00B6=93V1h2e1:31Y14a11Fe2:U1:c2Y1j1I>`1?f5>=>1;K289333T1D2
M9Y2I<6>;66K6f1H=I=06V2a16CS1\1:X1>C40i15:25>G9b16d19@03T14[1Mk172547V10462<3Q14N08=A5:AD3137;_2
6Z1FN<;81Y2j47<j13c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5k1:21P3:e2D^=T7e5R1[1f50R3j@`6R1C5_3g9>]4nCJ
AV2j4[1_Ga2g3<>9d4m1S7S1JkA\3d25P8j46C7`11j1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599G5<66V1A10214;6
7G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\79o5421]2:Y1411c14\1T12FM0P11N?4EKBm
1N?FA_18HIY1G2W15X1P15@W1_3]7M6`1^1JN9<5>D25T1o1_3j1@g15d118V1^22P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21
R2<a2a32d1V1M3Z5I;7=]124Dh8l1;f1Hk4d3?11J17186413h1?51[1:=C0U1<B\2D2Y1\65e1@A0D1b6j4J7`11j1EW1C2
b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2n:o6c4V1Y2i2n5JLn12c5X13X108h1LC
P1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1H14G0;HQ2b4Mg1K\1S113415D;555K851R172964:8:T2P1I662
g15d11_1JT1>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21]3c1a32d1V1U57N]1d:i24W;?X1A63o18c1\1e4o13_23Q6Ah1j4J9
0]1a5U;^@b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>h8>\1_1]2]31W2j6g5o7R6^7Z5231Q8>c515\3kHb1Z18V5U3j46
C351\1]5@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28aHl61m12c5d5Q6Y43[2R1X3^2U:P223
R42Z6Q1:j1n3m8b13nD]111:T1;V70:R331g3T1m1o2i6c<RC[8c1Q5^>Q1j4J;j4o220fFg:8PQ1dS1TU1i10g1Q1c1o11:
1`3j16f7?VHmS1i=0f6QIEj4J;\1XMS3YIXc1nW1S44QO1_c1X1`5h8`8m2e1X4c1j4T1^1a5l5Y2n2]23?d>1^8b50d41o5
b1_61S1]5m>Z4Q3Q5bMd1m2V6hCU6U7i2R=`2[2X2Y2R2]1f7U40S1234k1bU1Lj4T1^1Eo:d8B[Ce8l8]1_2iNoEeY17FHc
^1<a6Q6Y=U4<6a?n@:j4JTb2^Gla3P=^7U>h@X52j4J4j4JaX7R5>j4JVd6UBT2f4T1`5Z2n7\@>a3\7?j4jW1m<f;aDg5mU
1aAdHR1k>jR1Z1Z2h2l1j4P2S2m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6b=AWAWF_2g3S10023[5A?c1_@d418m1VDj9V2l
8FJR2^274X21Cf^1g6S8_25j4c2`41h`62j4c2m5j4J70a17Q4X1?:AV2R14IX1JIe1874>E11Jm3A3<U10Z163222[10`2;
8h1614100:5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_123Eh1f1m5`1D]2_5<AT1D6?KS36?]3
:2;MG4:56i12@>?d2T2Z2V1R1W<@k1h<c9[1P1Q1R1U3b2c4@X1^1n3?^3F@`2LN^:<O32<23R14S24n3i1=:_2:0h36I;U6
o3e=`1k247\1Bd4a18n15j4c2QU11n39j4c2`41^P11P3MKh8_4:I078U14N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S
19:12312D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2^;[6c2d4260:3841=:JI_43BU2b
5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dm10e3j380`E9?Q10K`1T1H2S3X3Q2\125
2Q1Y2Z4<>@1243Z18a1R14=]1e3?P143<7Lb1j17`2[1DT1]21H1?R1S11T4S2k2BY1G2>5FMF9\1]1I3150\2AS13I19P11
55W2>?3JC\141n2]2<6k1100<02P3j4B607^14j3E9e8R=9S11U8^2R2^1k6f1f2l9V3c1^2`LP7P=o5h5o6i>k2f6I80ZFd
4KO01P2U7YJ7=^1CQ19N841:]2181=l62S2k2V35d1Y3[1;Q51Z115Ff194?3^1X136Q1Z1A]2Cn1>2T2j4B607c1`=`>1d:
R2^1b8^AoNP7PCbKb9R10ZFd4KP11P2_Q17=^1CQ19N86h2<Z72S2k2V35d1Y3g1Q51Z17Ff194?3^1X1n1HA]2Cn1>2Z1j4
B607c1`=WIR2^1QJdd2fU1KR1P2_Q17=R2Q1a4g72o4V35d1S:1b1]2>?3^1X1g5Cn1>2a1j4D407c1j4e8`>1d:R2^1[1eH
`Z2S:RT1c1KS3`7f5b@d37`2c5d2R52o4V35d1S:1b1]2>?3^1W3b1U2C]22V1j4D407c1`=WIR2^1[1eHdd2fU1KS3_Q17`
2c5j7o4V35d1S:1b1]2>?3^1b4]2C]22T1j4D407c1hV1R2^1[1Z]3fU1KS3_Q17`2c5j7o4V35d1S:1b1]294?3^1P7C]22
T1j4D407c1hV1R2^1[1Z]3`3UR1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^1P7C]22W1j4D407c1hV1R2^1[1l4]X3fU1KS3_
Q17l1C_53j7o4V35d1S:1b1]2>?3^1P7CV1V12`1j4D407c1j4VG1d:R2^1[13j4fCdd2RT1c1KS3`7f5WD7`2_53j7o4V35
d1S:1b1]294?3^1b47U2C]22W1j4I0dX1a3R6cX3QU1DKS3PCg1c<27]210X3Z2j7f48i1\15d1S:1b1]2>?3^1P7C`2^1j4
I0kBlB4f2k2ER6TZ2k7aF0K2[P1[4KS3[O:h17]210c5j7o4i1\15d1Z6h31b1]2>?3^1P7C`2l1j4P2S2m5mE]1\3d2m1:=
V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1S:R:Q<l8FJR2^274H>P11CjDkIg6S8_2Ej4J91Z6S=R:S1d:a<R
5jX1a:l<H0`]21[;aKRQ16j4[]1l7_^41[O5j4cc2d9WR2Ri2S2j4;d1S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T
1b2S10023[5A68c1_@d418m1VDQ<l8FJR27^1G74\1K1CLZ:j=cEg6JX7_2Q2j4;d1S2m5mE]1m2>d2m1:=V3Q>b8a12521E
0eN\7WF_2T1b2S10023[5A68c1_@d418m1VDQ<l8FJR27V274\1K1CW;j=cEg6JX7_2Q1j43Z6n\4gJ2V1ef17BET2@>a14[
4o3Z916@kC@416Q1859:f12j4QQ33j4bb3XW32j4Ze8Cf3S1Eg9e^3YDe121057e3j>Z]1m4i2n=i73j4Dlg46j4Dg=UY2ZI
R1V1j43@i5m7jG`BYP1i2X7W`1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:6j4`V5Uj1c8kG92j4Ul8^2j4j1G0`1m5^
E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1g3[1Q3>Nb:@0Am:R4i4FJR2j5o1Q>o
2aD5l6g6>d7_2>j4DX5VBl4]40Sd3U4Y>]R1_O4`Y1@j4JX@RQ1X:hR1W53`6Pd1jKP<gHc1XI`=2j4Ug73j4VQ8[=8j4bP1
X4ZX4mEoMRX1I9j4ob1d6_9mT2S;1e7QE8j4`Jed1cS1b=ca2g:jo15j4d1SY2e4nX6o1j46[100N05n2WQ1R9Z5f3R3]71>
[:\]1U7c9j=Q1S_1i8\153_F_6T>4@3T3m1n42216131025>2201I5k267m4n1B6AX1_1j4DM00N0a8]80iCe7\B2S252e6A
VKi5e?U7iE3cR1o>_:3fFo?W5S1Z1c2n422:0M50V4`6AB6j4Yn4l[27\?`67j4V]3Wk2i9o2fD>5j4_IQ5mP3X7Cj480:XK
c2e614FkY3hd1Uf1mBe1;01V=5j4il6Q@T4a\1Mj4c2_\1\Ef9RJY2`BJH`MlBgK\2Q6c2]AZ5WAc2f:JAj:26P1_3Q1T5f3
S1CMl4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1lDd98I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1N
Q1P1b1D253Y1T1>=_11f1C\1239i14j4S;JZi56j4`i3dO]5Z3d2>j4DN09DlT1m5T>gg2XS2@Xd1c=Z1j4UY1Z3l20W1b1j
45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:[Ce<P2l<g7n6h8:C]6YEo1S>k2:j4Ra2fY3Y[1\7[57Y78RK>j4ZX1[@ko1VR
2^=cM50h<7Z7ZKY7>j4bT3Z1`b2S17`LX36P<6Ni;]P1^2j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0o<n@S8kE;_2g3S10
023[5A?c1Q<b1m1LC@_318m1j5Q5Y9Q<o7LFJR2^2154X21C9]99m2a3X8n>l6g6>k2h4]11Oj2j4P2A0`1f2g1^1n8:c4S1
k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@d418BZ1d8L1b:@0AX1d9o7LFJX1I\2174Z1M199Z1`
7Ki6X8h>5l6g6J_2h4_21c3j4D[1A0`1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9KKW5V9:U:e1?[1k2X5_2K`1
Z1AA0023[5A?c1a:b2Z3d418BEDCR1n3i1T1M0n6c3@0Am:l8FJR2^274>9AM1CU2J1f6[1T<l2h1l1?X7l15]1n2Ie1g6>_
1f29S3_2Y4j4J0e1g1702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C
>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3C;>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1j
A9d6X115R2Z11k2V3i1U12o1a6@j4DPW113[3VY2LV8Q2a42f1PZ2Q9a5^2j4JU1S2m5_41[A]1\3d2W1E:=h1]1j3V:X3c4
0Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@2KQ2f118m1VDQ<l8FJR2^274Dc11Cn2;S:5QQ1T6BS8_2a2j4JU1S2m5
a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<n4_3e@`4fAe1I^1o18S10023[5A?c1\@2Kh318m1n7W<Q<l8FJR2^274
Dc11Cn2;S:5QQ1T6Ba3a4_2j3j4JU1A0`1W4e1U61m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E0\@8Mo2V5h4^
7V1h7W=_2GDZ2S100232X5A?c1[<:h3d4180AZ1m1`10LV35JNb:@0AP50k5_1\7FJR2^274X21Ca3m4O21i35e5]3_1g6Y3
X55Y2b4i4m1S8_2]2j4P2S2m5mE]1\3d2<J<872=MJO=Q>b8a12521E0Z1b;Lh6^AWF_2g3S10023[5A?c1`95d2[3Gd418m
1n7W<Q<Q8JFJR2>o174X21Ca3l95X4hLg6S8_29j4D5XV2ao44[1^NXF?j4D^;V4_1Y>gMZC2VODi1ea2R8^Z1@j4DQY1^Al
Ee2`21T1n2_G]Z1m<e^1W;U75k4S2g]2oQ1d[33k4^^3\31k43k4ka3eZ15k4k[3o5VE^E4k4ka3eZ1]l14k4k[3o5eZ12k4
oh63k4eZ3Y52k4o_32k4hV72k4k]34l4g`2e`1WP1P1l41Z6Ul2h`1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:S1l41
Z6[Y2iBAV`1gJ2V1Xa1\57BET2@>a14[4Z=16@kC@416Q1859:1l41l41l42l4jJ4l4g`2Yd1n`23m4X<fR31m44m4kh3TG\
k1:m4go3m3S4WS20iR1JQ6lQ13m4W]2\`13m4dm3=4m4_b3k6dF8m4mT3c6o2i;n1Z;Z82m4T[22m4UQ7Nn4Z6n\4gJ2V1ef
17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:X1n4c1f4Qe2d8W_1gJ2V1
ef17=4<8T2@>a14[4X3=8f5c316@WAc2@416Q1859:T1n4c1f4Zc3cIgJ2V1WB]T17=4ET2@>a14[4X3FZ916@kC@416Q185
9:^1n4Z6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;j>2V1_X1U>7BEOT1@>a14[4Z=16@kC@416Q1859:P1EOn4Z6PZ2mR2gJ2V1ef
17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@LnB@416Q1859:P1n4Z6n\4gJ2V1ef17BE
T2@>a14[4c9f3161>kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=161>kC@416Q1859:X1n4Z6VDcB]Ml1l46ZQ11
WP1\@Z:2V1ef171@ET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17;6ET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6`
?]m3gJ2V1TFP1_O7BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6`?]m3gJ2V1TF`P17BET2@>a14[4Z=16@kC@416Q1859:On
4Z6n\4gJ2V1ef17BET2@>a14[4i8`416@kC@416Q1859:P1n4Z6am2\_1gJ2V1ef17B2BT2@>a14[4Z=16@kC@416Q1859:Q
1n4Z6T^2SS1eKgJ2V1ef17B2BT2@>a14[4Z=16@kC@416Q1859:Q1n4Z6Q[2lQ2_=Q1U<2V1ef17BET2@>a14[4Z=16@kC@4
16Q1859:On4Z6n\4_=W=2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6[d2V4[d1gJ2V1ef17BET2@>a14[4Z=16@kC
@416Q1859:On4Z6gf2Vf1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4P2Y4c^3ZNgJ2V1ef171@ET2@>a14[4Y:P3
16@kC@416Q1859:On4P2Y4n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14[4l6]61
6@kC@416Q1859:\1Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC
@416Q1859:R1n4Z6k:gn1\8mj1gJ2V1ef17BET2@>a14[4c9f316@kC@416Q1859:R1n4Q3X3TV4i6gJ2V1ef17BET2@>a14
g1c2Z=16@kC@416Q18319:P1n4Z6Vj2U@aR1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17=4ET2@
>a14[4Z=16@kC@416Q1859:W1n4Z6d=i6YF_Lf9QIlR1gJ2V1ef17B2BT2@>a14[4T2U;16@kC@416Q1859:f1P1n4Z6n\4g
J2V1ef17B2BT2@>a14[4^<K16@kC@416Q1859:Q1n4Z6`P2\3PY2gJ2V1^Z1V<7BET2@>a14[4Z=16@kC@416Q1859:U1n4Z
6YY1f1lHY>a:T`1gJ2V1ie12H7BET2@>a14[4Z=16@kC@416Q1859:Q1n4P2Y4n\4gJ2V1`Y1T=7BET2@>a14[4a4h816@kC
@416Q1859:On4Z6n\4gJ2V1`Y1T=7BET2@>a14[4Z=16@kC@416Q1859:Q1n4P2Y4n\4gJ2V1ef17BET2@>a14[4i<@161>k
C@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Y1n44U6hN14n]3c@S:2V1ef17B2BT2@>2^14[4T2
\8h216@kC@416Q1859:X1=S1n44U6hN14n]3gJ2V1ef17BET2@>a14[4a:h216@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2
@>a14[4Z=16@kC@416Q1859:V1n4Z6i5i8Le2gj3gJ2V1TF1^P17=4ET2@>a14[4o1Z;16@kC@416Q1859:T1n4Z6c>Le2gj
3gJ2V1TF1^P17=4ET2@>a14[4Z=16@kC@416Q1859:P1n4Z6ga2Vk1gJ2V1ef17BET2@>a14[4V7S616@kC@416Q1859:P1n
4V2S4n\4gJ2V1ef17B2BT2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@`2ZA@416Q1859:S1n
4Z6Y\2nLeS1gJ2V1ef17BET2@>a14[4^5c2P2V316@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@\C>@416Q1
859:V1n4P2:EX3cY2BgR2gJ2V1ef17BET2@>a14]19c2Z=16@kC@416Q18319:On4Q3X3n\4gJ2V1ef17BET2@>a14[4Z=16
@kC@416Q1859:R1n4V2S4R7kU4gJ2V1ef17BET2@>a14[4\90l316@kC@416Q1859:Q1n4V2S4R72hU4gJ2V1ef17BET2@>a
14[4Z=16@kC@416Q1859:P1n4Z6kb2Rj1gJ2V1\c1X37BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a
14[4Z=16@`2ZA@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@4141Q1859:P1n4Z6ob2_5^d1gJ2V1ef17BET2
@>a14[4Z=16@kC@416Q1859:V1n4P26R4n\4gJ2V1Y<[Z17BET2@>a14[4^2l5m1_2@16@WAc2@416Q1859:P1n4P2Y4n\4a
=U=2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Q;X216@kC@416Q1859:Q1n4P2Y4ck2
Za1gJ2V1ef17BET2@>a14[4Y:P316@kC@416Q1859:T1n4Q24S4n\4gJ2V1`Y1T=7BET2@>NB4[4Z=16@kC@4160P1859:i1
P1n4Q2X4n\4gJ2V1`Y1T=7BET2@>a14[4Z=16@kC@416Q1859:On4Z6_^3^NgJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859
:P1n4P2Y4n\4gJ2V1ef17BET2@>a14[4c3f916@kC@416Q1859:X1n4c1f4ci2Zc1gJ2V1ef17BET2@>a141T44T2S1Z1R5B
P316@WAc2@416Q1859:T1n4c1f4Zc3cIgJ2V1ef17BET2@>a14[4X3R5Z1BP316@kC@416Q1859:On4Z6X_3eMgJ2V1ef17B
ET2@>a14[4Z=16@kC@416Q1859:P1n4Z6RX3kT1gJ2V1ef17BET2@>a14[4k4^816@kC@416Q1859:Nn4Z6n\4gJ2V1ef17B
ET2@>a14[4Z=16@kC@416Q1859:On4P2Y4n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6n\4gJ2V1ef17=4ET
2@>a14[4n1X2R916@PBj1@416Q1859:T1n4P2Y4P[1hh1TY1gJ2V1ef17B<8f1=@>a14[4Y:P316@kC@416Q1859:On4Z6n\
4gJ2V1ef17BET2@>a14[4l2]:16@kC@416Q1859:Q1n4Z6n\4gJ2V1ef151BET2@>a14[4h6`3P316@kC@416Q1859:On4Z6
n\4gJ2V1ef17BET2@>a14[4e<D16@kC@416Q1859:P1n4P2Y4n\4gJ2V1ZNZH7BET2@>a14[4Z=16@kC@416Q1859:On4Z6n
\4gJ2V1ZNZH7BET2@>a14[4Z=16@kC@416Q1859:Z1n44U6f6g<Y;14ZS1T?g9o2jNk?gJ2V1bT1RB7BET2@>a14[4Z=16@k
C@416Q1859:X1n444P6^CY;14ZS13Sm1[=gJ2V1bT1RB7BET2@>a14[4Z=16@kC@416Q1859:W1n4P2Y4_]2YFTY1gJ2V1kc
1i271@ET2@>a14[4f3[4U1Q416@8bC@416Q1859:R1n402V6k[2RQ2gJ2V1ef17BET2@>a14[4Z=16@]?]4@416Q1859:On4
Z6cT4Z8gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6^C_i3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z
6iR3TZ1gJ2V1UJ_L7BET2@>a14[4Z=161>kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=161>kC@416Q1859:V1n4
V2S4mg26id1gJ2V1]HWN7BET2@>a14[4`2V1d5X3D16@kC@416Q1859:P1n4Z6n\4gJ2V1]HWN7BET2@>a14[4e<D16@kC@4
16Q1859:T1n4P2Y4^5Q2d[2[:\_1gJ2V1ef17BET2@>a14[4l;]116@kC@416Q1859:R1n4[2n3n\4gJ2V1ef17BET25:>a1
4]19c2Z=16@kC@416Q1859:S1n4Z6k6`1dQ2HU@ma1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6j60iT2XQ2gJ
2V1ef17BET2@>a14[4Z=16@0jC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef
17BET2@>a14[4Z=16@kC@416Q1859:T1n4Z6n\4S6cD2V1ef17BET2@>a14T46Z2c2d4f316@kC@416Q18319:On4Z6n\4gJ
2V1ef17BET2@>a14[4Z2o:16@kC@416Q1859:_1n4W23n3dY2Y1\1b1[8Z4K[1P`1n;h>2V1SU1n<b47BET2@>a14]19c2[4
g5V316@kC@416Q1859:On4Z6n\4gJ2V1_X1U>7BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4i3
`916@kC@416Q1859:T1n4Z6PEmg3g:o?2V1ef17BET2@>a14e3>6Z=161>kC@416Q1859:P1P1n4V2S4n\4gJ2V1ef17BET2
@>a14[4i3`916@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4f9c316@kC@416Q1859:P1n4Z6_b2^j1gJ2V1ef17BE
T2@>a14V44Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:V1n4W2@a3Y6l[1QZ1e`1gJ2V
1ef17B8<T2@>a14[4Y:P316@LnB@416Q1859:Q1n4W2@a3n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Y6Nn4Z6n\4
gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:S1n44U6fKQ314n]3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:X1n4Z6
kOfP2WQ1S;`J62V1W8T7BTIQ5^87BET2@>a14[4Z=16@n6l<@416Q1859:On4Z6n\4gJ2V1W8]^17BET2@>a14[4Z=16@kC@
416Q1859:T1n4Z6\X2l?bEnKR3gJ2V1ef17BET2@>a14[4n3[916@WAc2@416Q1859:P1n4Z6\X2aT2gJ2V1ef17BET2@>a1
4[4n3[916@kC@416Q1859:P1n4P2Y4n\4gJ2V1ef17BET2@>a14[4l;]116@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a
14[4Z=16@kC@416J6859:Q1n4Z6RGke3jAl82V1UI_M7BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6RG3ge3gJ2V1UI_M7BE
T2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Y:P316@kC@416Q1859:P1n4Z6_c2^i1gJ2V1ef17BE
T2@>a14[4Z=16@\C>@416Q1859:l5f3W14:Ml4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1
`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a14[4Z=16@kC@416Q1859:On4Z6XCe
i3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4P2Y4n\4gJ2V1ef17BET2@>a14[4^2^1k8@16@kC@416Q1859:On4Z
6n\4gJ2V1m<gY17BET2@>a14[4Z=16@kC@416Q1859:P1n4V2S4n\4gJ2V1ef17BET2@>a14[4\9m316@kC@416Q1859:On4
;n5n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@WAc2@416Q1859:P1n4Z6
n\4gJ2V1ef17BET2@>a14V44Y:P316@kC@416Q1859:R1n4c1f4n\4gJ2V1ef17BET2@>a14[4f9BP316@WAc2@416Q1859:
Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6a\2\P2gJ2V1nQ1Q@d47BET2@>a14[4]7l516@kC@416Q1
859:S1n4e2d3Xg1bERP2gJ2V1ef17BET2@>a14[4l1];16@TCF@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4_3j916@k
C@416Q1859:P1n4Z6XT2SOaY1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6\S3aY1gJ2V1ef17BET2@>a14[4Z=1
6@kC@416Q1859:Q1n4Z6n\4gJ2V1ef17BET2@>a14[4c3W5^4161>kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=1
6@kC@416Q1859:P1n4Z6Xf1gCmR2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Y1n444P6hN14aX1gOXH[=Z@S7X32V1o
b1e37BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1Y<[Z17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef1
7BET2@>a141Y4Z=16@kC@416Q1859:On4V2S4n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BE
T2@>a14[4Z=16@`2ZA@416Q1859:On4c1f4n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:T1n4V2S4RX3nOl4gJ2V1e
f17BET2@>a14[4_3ET9165:kC@416Q1859:P1n4V2S4n\4gJ2V1ef17BET2@>a14[4U4T916@kC@416Q1859:On4Z6da2Yk1
gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6Tn3i>gJ2V1gHmM7BET2@>a14[4Z=16@kC@416Q1859:W1n4[2EX3P
<SV21gj1gJ2V1ef17BET2@>a14]19Y1Y1Z=16@kC@416Q18319:On4Z6n\4gJ2V1ef17BET2@>a14[4X4Q916@kC@416Q185
9:Q1n4Z6lZ4Q2gJ2V1ef17BET2@>a14[4n1[;16@PBj1@416Q1859:S1n4Z6n\4gJ2V1ef17BEF]1@>a14X3R1Z2^6R1]316
@kC@416Q1859:Q1n4V2S4n\4gJ2V1ef17BET2@>a14[4\90l316@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16
@kC@416Q1859:U1n4P2Y4jV4S6gJ2V1ef17BET2@>a14[4^2T2o4U3@161>kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a1
4[4Z=16@kC@416Q1859:On4@i5n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4T9bA2V1ef17BET2@>a14[4
Z=16@kC@416Q1859:R1n4Z6n\4gJ2V1ef17BET2@>a14[4d811a416@MmB@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4
Z=16@kC@416Q1859:T1n4Z6d8WY1^W1b3o_1gJ2V1ef171@ET2@>a14[4o1Z;16@kC@416Q1859:Q1n4Z6hQ2UHa6]\1gJ2V
1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6cDHag3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:DV1n4P2Y4i;[a2
h_1gJ2V1[^1Y87BET2@>a14e3Eo8i3@16@kC@416Q1859:Q2Q1n4Z6n\4gJ2V1[^1Y87BET2@>a14e3Eo8Z416@kC@416Q18
59:P1n4Z6_a2g9fa1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4X2Q4n\4gJ2V1ef17BEZ1I@>a14[4Z=16@kC@41
6Q1859:R1n4c1f4P8mT4gJ2V1ef17BET2@>a14[4[91l316@kC@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14[4c9U3@16
@kC@416Q1859:V1n4Z6\e2S7o3]\1gJ2V1ef171@ET2@>a141Y4S:V316@WAc2@416@@859:P1n4Z6`l2]`1gJ2V1ef17BET
2@>a14[4Z=16@WAc2@416Q1859:V1n4Z6n\4gJ2V1bERQ17BET2@>a14Ai3f3m1Q4Z1Eb116@WAc2@416Q1859:Q1n4Z6n\4
gJ2V1ef17=4ET2@>a14[4f9R3@16@kC@416Q1859:V1n4P2Y4n\4gJ2V1Rb1b47BET2@>a141Y4f3f3Eb1c316@WAc2@416Q
1859:T1n4Z6n\4gJ2V1ef17=4ET2@>a14[4]7MZ1R3@16@WAc2@416Q1859:P1n4Z6ld2Qh1gJ2V1oQ1eD7BET2@>a14[4Z=
16@kC@416Q1859:On4Z6a6\V4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@k
C@416Q1859:Q1n4Z6oCnh3gJ2V1ef17B2BT2@>a14[4k8^416@kC@416Q1859:R1n4Z6n\4gJ2V1ef17B2BT2@>:0U14[4k8
^416@kC@416Q1859:P1n4Z6nY30nR1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6a\2\P2gJ2V1ef17BET2@>a1
4[4Z=16@kC@416;E859:P1n4V2S4kOR]3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6UW1hU3gJ2V1ef151BET2
@>a14[4f3c916@kC@416Q1859:P1n4Z6UW1hU3gJ2V1ef151BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6n\4gJ2V1ef17BE
T2@>a14[4N0Lf5f516@kC@416Q1859:P1n4Z6i_2Tm1gJ2V1`X1T>7BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6YZ1nV1ek
1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6nk2o`1gJ2V1ef17BET2@>a14[4Z=161>kC@416Q1859:P1n4Z6QX
3lT1gJ2V1ef17BET2@>a14[4o1Z;16@kC@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>P1964[4Z=16@kC@416Q1859:Nn4Z6
n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4\9m316@kC@416Q1859:On4Z6n\4g
J2V1ef17BET2@>a14[4g3b916@kC@416Q1859:On4Z6n\4gJ2V1ef171@ET2@>a14[4Z=16@kC@416Q1859:T1n4Z6Va2V3h
1_CY2mP1k;k>2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4P2Y4n\4gJ2V1ef17BEi1:@>a14[4Z=16@<^C@416Q1859
:Q1n4Z6n\4gJ2V1ef17BET2@>a14[4_3l5Z2b116@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4l1];16@kC@416Q1
859:On4Z6n\4gJ2V1ef17BET2@>P1@4[4Z=16@kC@416Q1859:P1n4Z6Sa3jKgJ2V1ef17BET2@>W194[4Z=16@kC@416Q18
59:Y1n4P2Y4b4am1T9S9lBY5YP1gJ2V1ef17BET2@>a14[4T2b2T7]116@kC@416Q1859:Z1T1n4Z6k[2Hf9gAjT1m;2f>2V
1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6j5U]2mi1gJ2V1WF]P17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6n\4g
J2V1ef17BET2@>a141Y4f9c316@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>:V14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2
V1ef17BET2@>a14[4Z=16@kC@416Q1859:T1n4Z6Tf1fGR@o^1gJ2V1Zc11X37BET2@>a14[4i9`316@kC@416Q1859:W1n4
P2Y4T8VZ2V2[2oe1b;T?2V1ef17BET2@>a14[4c3P2T7@16@kC@416Q1859:On4Z6n\4gJ2V1oQ1eD7BET2@>a14[4Z=16@k
C@416Q1859:P1n4Q3X3n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q18319:On4Z6n\4gJ2V1ef17BET2@>a14[4]7l516@k
C@416Q1859:On4Z6cb2Zj1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:S1n4W2R4Pb3mJgJ2V1eb1o37BEi1:@>a14[4[
8n416@kC@416Q1859:Q1n4Z6PDWm1ek1gJ2V1ef17B2BT2@>a14[4Z=16@kC@416Q1859:Q1n4Z6PDmh3gJ2V1ef17B2BT2@
>a14[4k8^416@kC@416Q1859:W1n4P2Y4iS3TY1gJ2V1ef171@ET2@>a14[4l1j3Ha1U1Q416@g>S5@416Q1859:T1n4P2Y4
hf1Uf2gJ2V1gEmP171@ET2@>a14[4`6g2Q416@kC@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14V44S:V316@kC@416Q18
59:T1n4Z6AcS2hX2gJ2V1ef17BET2@>a14[4X1^3n4BP316@kC@416Q1859:^1n4Z6c6PV1VT1T8i9k=[<>[3]6b5f;P?2V1
\E^89_H7BET2@>a14[4Z=16@WAc2@416Q1859:Q7S1n4Z6c6RZ3dFb5f;P?2V1kMiH7BET2@>a14[4Z=16@kC@416Q1859:O
n4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@LnB@416Q1859:R1n4Z6V7`Z1Vk2gJ2V1WG1[O7BET2@>a14[4Z=16@kC@416Q185
9:Q1n4Z6V7`Z1Vk2gJ2V1YG[O7BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6]V2`V2gJ2V1ef151BET2@>a14[4e2d:16@kC
@416Q1859:On4Z6]V2`V2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4P2Y4Z7W_2[f1gJ2V1ef17BET2@>a14[4Z=
16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4i<@16@kC@416Q1859:R1n4Z6jZ2JXQ2gJ2V1Te1`17BET2@>a14[4
M\<16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4l2]:16@kC@416Q1859:R1n4P2Y4n\4gJ2V1ef17BET2@>a14[4
Z3If4^416@kC@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14[4Z3U5i416@kC@416Q1859:R1n4P2P1X3Qg2le1gJ2V1ef1
7BET2@>a14[4Z=16@kC@416Q18319:On4Z6n\4gJ2V1eEoP17BET2@>a14[4Z=16@kC@416Q1859:S1n4Fc5bNjb2`KgJ2V1
\b1X47BET2@>a14[4Ha<16@kC@416Q1859:P1n4Z6bN[^3gJ2V1\b1X47BET2@>a14[4Z=16@kC@416Q1859:P1n4P2Y4n\4
gJ2V1ef17BET2@>a14[4m3\916@kC@416Q1859:R1n4P2Y4n\4gJ2V1ef17BET2@>a14g1c2^3k916@<^C@416Q1859:On4Z
6aT4\8gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4c3f916@kC@416Q1859:Q1n4Z6
d8_j1n=jk1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6kZ2RR2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q
1n4Z6_6T_2Yg1gJ2V1ef17BET2@>a14[4i9`316@kC@416Q1859:T1n4Z6g:Z7U2ng1fP2l9FS@2V1ef17BET2@>a14[4Z=1
6@kC@416Q1859:P1n4Z6g:`9eh3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6nh3oCgJ2V1ef17BER212=>a14[
4Z=16@kC2=416Q1859:T1n4P2Y4YQ2d[2gJ2V1ef17BET2@>a14[4l1R2i8@16@kC@4160P1859:_1n4P2:EX3n\4gJ2V1ef
17BET2@>a14]19A;;Y1C0a2Kn6X216@P@0i3@416Q18319:X1Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1
n4Z6n\4gJ2V1ef17BET2@>a14[4N0Z<16@kC@416Q1859:R1n4e2d3n\4gJ2V1ef17BET2@>a14[4i8k3D16@TCF@416Q185
9:Y1n4P2Y4hZ1_<g1Q1?QGQ3Wh1gJ2V1\Db9eH7BET2@>a14[4o1Z;16@kC@416Q1859:P1n4Z6n\4gJ2V1\D2UR17BET2@>
a14[4Z=16@kC@416Q1859:R1n4Z6nT3m?QHgJ2V1RHU5\I7BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6]P3`\1gJ2V1ef17
BET21>>a14[4Z=16@kC@416Q1859:P1n4Z6cb2Zj1gJ2V1fY1n<7BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6Wk2fa1gJ2V
1ef17BEf12:@>a14[4Z=16@kC@416Q1859:P1n4V2S4n\4gJ2V1nQ1fD7BET2@>a14[4Z=16@kC@416Q1859:U1n4Z6gIS6`
B2Im7fa2gJ2V1ef17=4ET2@>a14[4Z=16@kC@416Q1859:P1n4Z6bc2[i1gJ2V1ef17BET2@>a14[4f9c316@kC@416Q1859
:P1n4Z6n\4gJ2V1ef17BET2@>Z164T46Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1
P1n4Q2X4a@\l3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>NB4[4Z=16@kC@416Q1859:U
1n4P2Y4n\4gJ2V1ef17=4<8i1:@>a14[4Z=16@g>_2c2@416@@859:P1n4P2Y4n\4gJ2V1ef17=4ET2@>a14[4Z=16@kC@41
6Q1859:S1n4Z6i\2k=W2P`1gJ2V1ef17BET2@>a14[4l2k2a716@kC@416Q1859:P1n4Z6eb2Xj1gJ2V1bERQ17BET2@>a14
[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16
@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4g4b816@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4T2U;16@k
C@416Q1859:On4Z6n\4gJ2V1ef17BET21>>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4]2l:16@kC@4
16Q1859:Q1n4T2U4n\4gJ2V1ef17BET2@>a14[4i80_416@kC@416Q1859:b1n4P2Y4e3W5eR2n7@jh1gJ2V1^f167BET2@>
a14[4`2X140C00`28[1m3@16@WAc2@416Q1859:DP1n4Z6e3h@_h3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n
\4gJ2V1ef17BET2@>a14[4k8^416@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4P2Y4Wj
2fb1gJ2V1ef17BET2@>a14[4Z=16@LnB@416Q1859:On4Z6Wj2fb1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6
n\4gJ2V1ef17BET2@>a14[4R60V716@WAc2@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14[4S6V716@WAc2@416Q1859:O
n4Z6na2oj1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:T1n4Z6YY10[Mj?\f1d:R@2V1jMjH7BET2@>a14[4Z=16@kC@4
16Q1859:P1n4Z6n\4m8iA2V1RNbH7BET2@>a14[4Z=16@kC@416Q1859:On4Z6ZR3cZ1gJ2V1ef17BET2@>a14[4Z=16@kC@
416Q1859:On4Z6o`2nk1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6Pc2mi1gJ2V1ef17BET2@>a14[4Z=16@kC@
416Q1859:S1n4Z6^X32\T1gJ2V1`Y1b<A7BET2@>a14[4X8Q516@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16
@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4c1BS4n\4gJ2V1ef17BET2@>a14[4Y:P316
@kC@416Q1859:Q1n4Z6^Y1_S3gJ2V1ef17BET2@>a14[4Z=16@WAc2@416J6859:i5f3W1?Ml4n3?c;Z35:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S12116286ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7B
ET2@>a14[4Z=16@kC@416Q1859:P1n4Z6n\4gJ2V1gNmG7BET2@>a14[4Z=16@kC@416Q1859:P1On4Z6n\4gJ2V1V\1^:7B
ET2@>a14[4Z=16@kC@416Q1859:P1n4Z6ik10Sa2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Z1n4Cf5^4dHQ>dm2S4g
J2V1V\1S1Bg87BET2@>a14g1c2Z=16@W@c3@4163M859:]6P1n4Z6^4dHj_3gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859
:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Y2On4Z6n\4gJ2V1ef17BET2=2>a14[4Z=16@kC@416Q1859:U1
n4b1g4n\4gJ2V1]P1WF7BET2@>a14[4Z=16@Z=16^1h4@416Q1859:T6On4Z6n\4gJ2V1ef17BET2@>a14[4l5]716@kC@41
6Q1859:Q1n4Z6^U2_W2gJ2V1ef17BET2@>a14T46Z2o:16@kC@416Q1859:R1n4Z6n\4gJ2V1ef17BET2@>:0K94[4Z2o:16
@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@41
6Q1859:a1n4Y5P1OoCo4T2eT1W3[>0oIT8U=S;VA`92V1dX1P>7BE9j1@>Z164[4d83g3I16@kC@416Q1859:U1n4Z6oDo4T
2eT1S\2h1`4]D2V1ef17BET2@>a14[4`<I16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@MmB@416Q1859:O
n4Z6R^3kNgJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4;n5n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z
6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6`D^n1ni1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z
6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6Tk2i
a1gJ2V1ef17BET2@>Z164[4e6d616@MmB@416Q1859:P1n4Z6Ya2j9ia1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:W1
n4Z6Z72f9\IPOl8n2aJmLgJ2V1UG_O7BET2@>a14[4Z=16@kC@416Q1859:V1n4Z6Z72f9Qi1XB`CR1jKgJ2V1UG_O7BET2@
>a14[4Z=16@kC@416Q1859:T1n4Z6_b2W5^2Ec5_>mMgJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6n\4gJ2V1ef
17BET2@>a14[4d811a416@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6j:b1`U2oj1g
J2V1PJdL7BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6]f2]5d4]\1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6
j1S[4gJ2V1dOPG7BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6bb2W<XBjKgJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q
1n4Z6`4\4PT4gJ2V1ef17BET2@>W194[4Z=16@kC@416Q1859:On4Z6eP3X\1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q185
9:On4Z6`a3]KgJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6`a3]KgJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:
T1n4Z6^b2RAi6Q:`HgJ2V1ef17BET2@>a14[4d83a416@kC@416Q1859:Q1n4Z6bb2n@k@`HgJ2V1ef17BET2@>a14[4Z=16
@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@MmB@416Q1859:S1n4Z6bb2m8o4Gj?jKgJ2V1ef17BET2@>a14[
4Z=16@kC@416Q1859:On4Z6RT2kX2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14[4Z
=16@L0mB@416Q1859:P1n4Z6ce2e6d`1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>OA4[
4Z=16@kC@416Q1859:P1n4Z6WZ2^b1W@gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:P1n4Z6Vm2g_1gJ2V1ef17BET2@>
a14[4k4^816@kC@416Q1859:Nn4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:U1n4Z6n\4gJ2V1ef17BEF]1@>a1
4[4C0^7E0_416@kC@416Q1859:X1T1n4Z6n\4gJ2V1ef17BEF]1@>a14[4C0T80Q1]316@kC@416Q1859:R1n4Z6n\4gJ2V1
ef17BEF]1@>a14[4C0T8`416@kC@416Q1859:On4Z6n\4gJ2V1ef17BEF]1@>a14[4Z=16@kC@416Q1859:P1n4Z6n\4gJ2V
1ef17BET2@>a14[4i80_416@kC@416Q1859:S1n4Z6n\4gJ2V1ef17BE@c1@>a14[4[4KR816@kC@416Q1859:`11R1n4Z6n
\4gJ2V1ef17BE@c1@>a14[4[4n816@kC@416Q1859:`11On4Z6n\4gJ2V1ef17BET2@>a14[4P1Y<16@kC@416Q1859:S1n4
Z6n\4gJ2V1Z;[Mn=7BE>e1@>a14[4K^<16@V9d:@416Q1859:P1n4Z6n\4gJ2V1ef17BEF]1@>a14X3R1Z=16@kC@416Q185
9:Q1n4Z6n\4gJ2V1ef17BEBa1@>a14[4N0Z<16@kC@416Q1859:P1n4Z6SU3jW1gJ2V1ef17BET2@>a14[4S4V916@kC@416
Q1859:P1n4Z6n\4gJ2V1ef17BET2@>a14[4k7M`416@kC@416Q1859:On4Z6PV2mV2gJ2V1ef17BET2@>a14[4Z=16@kC@41
6Q1859:On4Z6PV2mV2gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:U1n4Z6n\4b1S3T3kB2V1ef17BEF]1@>a14[4]1[7`
416@kC@416Q1859:X1[1n4Z6jT1U4R74Z1eA1WDWZ1W3GR7gJ2V1^LjA[87BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6f]3
WOgJ2V1UJ_L7BET2@>a14[4Cf<16@kC@416Q1859:On4Z6n\4gJ2V1ef17BET2@>a14[4Z=16@c?W4@416Q1859:P1n4P2Y4
_T4^8gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6n\4gJ2V1ef17BET2@>a14m3=Z=16@L0mB@416Q1859:On4Z6
\T3aX1gJ2V1ef17BET2@>a14[4Z=16@kC@416Q1859:R1n4Z6Sj3jBgJ2V1]FWP17BET2@>a14[4o3h2a616@kC@416Q1859
:On4Z6n\4gJ2V1ef17BET2@>a14[4o3Z916@kC@416Q1859:Q1n4P2Y4n\4gJ2V1ef17BET2@>a14[4b4V5`316@kC@416Q1
859:S1n4Z6XERj1b6kOSGgJ2V1gQ1mD7BET2@>a14[4Z=16@kC@416Q1859:Q1n4Z6nf2oe1gJ2V1ef17BET2@>a14[4Z=16
@\C1<@416Q1859:X1n4Z6`g2VBf8e=Z4^8X:^@2V1YBUFU>7BET2@>a14[4o4_2j516@kC@416Q1859:Q1n4T2U4n\4gJ2V1
ef17<5ET2@>a14[4i8`416@kC@416Q1859:P1n4T2U4n\4gJ2V1ef17BET2@>:V14[4Z=16@kC@416Q1859:V1n4Q2X4l5c9
1jh2m=bFgJ2V1TF`P17BET2@>a14[4^5k716@kC@416Q1859:V1n4Q2X4l5c91Tj1eN`T1gJ2V1PNdH7BET2@>a14[4^5k71
6@kC@416Q1859:S1n4P2Y4YDdh3h9n@2V1ef17BET2@>a14[4Q1g7`416@kC@416Q1859:6o4TZ7^:nNX2X13o4bc8a32o4b
c83o4cd7nN5o4TZ7R9[1nNQ5f3X1>Ml4n3?W=f15:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q
202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\^14o4XL3Ug73o4bc8c33o4TZ7]Y15o4io5ZZ1]Y1c3\6f
3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P25<CIX5T12V1K93o1h2g
:T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>2:_1152]1C\1239h<VJk1j2Q6f3Y1=Ml4n3?U6h85:a26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C
4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o
65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241S3hMd32Q202JQ28396D^2S3211986E
9JNR2AR2Y1i32]1Cm1S6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>2:_1152]1C\1239R6f3Y1=Ml4n3?U6
h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8
I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2
j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239R_1R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e
1210524n2313<X61Y1Mm34T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=
_1152]1C\1239d6f3Y1=Ml4h1U22<U6b6U25:7Dd164f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;
I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2g98I45En1C4H315_9o6\32a2CCT2_1528h1e1210524Q1l1313<X61Y
1MX3IHM=241O2V1j2X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AP1D253Y1T1>57_1152]1C\1239
`6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V10
37<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y1MR4T2241O2Q4X5T12V1K9
3o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=V18152]1C\1239m;UK16^1R>U6f3Y1=Ml4n3?U6Q
7f15:a264f1404^1:6:4065M4E0200111;212260171B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93S1K`=T3d32Q202JQ28396
D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239W6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=
_1152]1C\1239SW116^1R>]6f3Y1=M4g4n3?U6Y31\55:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524n2313<X61Y1MR
4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239SW116^1Q
8o2P3d6f3Y1=M@Ia3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22
_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12U22a2CCT2_1528h1e1210524n2313<X61Y1Mm34l17241
O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1;H>=_1152]1C\1239V=mOV6f3Y1=M
l4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4X5T12V1K93o1`=T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1D2403Y1B0@>=_1152]1C\1239[6f3Y1=Ml4n3?h42Y1h85:a264S1B404^1:6:40
6S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4X5T12V1K93o1`=T3d32GY102JQ28396D^2j14S1211986E9JNQ1
P1AP1D253Y1B0@>=_1152]1CT172380V6f3Y1=MFU4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<
X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1C@>=_1152]1C\1239T
DW6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d
32D\102JQ28396D^2j130S1211986E9JNQ1P1;5P18;2403Y1C@>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1aN8I45En1C4H315_
9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32D\102JQ28396D^2j14S1211986E
9JNQ1P1AP1D253Y1T1>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X6
1Y1Mm34T2241O2Q4X5T12V1K93o1`=T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239V
6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<
:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4X5T12V1K93o1`=T3
d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239hR1X6f3Y1=Ml4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9
g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2g2Y1X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S121198
6E9JNQ1P1AP1D253Y1T1>=>1;98152]1C\1239d6f3Y1=Ml4n3?U6h85:a264f1404^1:05:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1mL8I45En1C4H315_9o6\32a2CCk18_1528h1e121
0524n2313<X61Y1Mm34f1=241O230b2=KX5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T
1>93>1;98152]1C\1239T@R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241
O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239g^1P4f3Y1=j5n3
e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e12105
24e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2Ae1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9J
NQ1P1AP1D253Y1T1>=_1152]1C\1239j4f3Y184^1Ia3n3e6n8:a264n542B0200111;212260171B2[40151U2X17Ii5L04
P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U22a2CCl1g1528h1]17210524e3X61Y1Mm34l17241h=93eBd32Q202J
Q28396D^2S32119526E9JNR2AR24T1;]32]1Cm1V=mOP4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40151U2
X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S32
11986E9JNR2AR2Y1i32]1Cm1T6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239o3f3Y1=j5
n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e121
0524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1]6f3Y1=Ml4n32<S61h8554a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2^L8I459;n1C
4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=j1Y1d32D\102JQ28396D^2j14
S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\12317`c1Q4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U
2X17Ii5T6J5V1037<:0@?o2f53DW1aN8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2
S3211986E9JNR2AR2Y1i32]1Cm1R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2P2P2X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Y6f3Y1:
2Ml4n3?k4Y1h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h13CM210524n2313<X61Y1MR4T2241O2Y1c1S1X5T12V1K93o1`=T3d
32Q202JQ28396D^2j14S1211986E9JNQ1P1AP18;253Y1L7>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2m2S1X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1
P1AP1D253Y1T1>=_1152]1C\1239Y6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y
1Mm34T2241O23=5Y3X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAP1D253Y1T1>=_1152]16<\1239
X6f3Y1=Ml4n3?U6h85:a264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1aN8I45En1C4H315_9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5`1h1X5T12V1K93o
1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239UW1Z6f3Y1=MCX4n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4
H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O24l3X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S12
11986E9J31HQ1P1AP1D253Y1S10>=_1152]1C\1239S4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17
Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S321
1986E9J>?R2AGZ1Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61
Y1Mm34T2241O2h1BFNX5T12V1K93o1a6n6T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\
1239\6f3Y1=Ml4n3?U6h85:a264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2
D5V1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4X5T12V1K
93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239QH\8RGS6f3Y1=1Kl4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45
En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396De1Hj1
4S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12105
24n2313<X61Y1MR4T2241O2W2i1X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_115
2]1C\1239W4f3Y1=R1g4n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d
2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1m1k12]1Cm1SW116^1k
2V;T4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2
a2CCd3528h1e1210524e3X61Y1MR4T2241[3`Md32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S;o[1V4f3Y1=X2
a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e
1210524e3X61Y1MR4T2241[3`Md325k102JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S;oK1[4f3Y1=X2a3n3e6MP8:a
264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524e
3n4Y11Y1MR4T2241[3`Md32Q202JQ28396D2[2S3211986E9JNR2AR2Y1i32]1Cm1S;oK1m?V4f3Y12:2g5n3e6n8:Q1_164
n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X6
1Y1MT2m1T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S4f3Y1=2g5n3e6n8:a264n54E0200111;212
260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32
Q202JQ28396B1^2S3211986E9JNR2AR2Y1i32]1Cm1;Q4f3Y1=^2[3n3e6n8:a264n54E0200111;212260171B2[40151U2
X17Ii5o65L9037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241lP1d32Q202JQ28396D^2S32
11986E9JNR2AR2Y1i32]1Cm1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2
f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]
1Cm1V6f3Y12:Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P2P2X5T12V1K
93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E02
00111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T22
41lP1d32Q202JQ28396D^2S3211986E9JNR2Ae1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h
1e1210524n2313<X61Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10MD253Y1T1
>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17
Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4X5
T12V1K93o1`=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q4f3Y1=j5n3e6n8:a264
n54E02001001;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1210524e3X61
Y1MR4T2241lP1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6S1X2
2a2CCT2_1528h1e1210524n2313<T2S41Y1MR4T2241O2Q4X5T12V1K93o1`=T3d32Q202JQ28396D6W2j14S1211986E9J>
?Q1P1AG8D253Y191H>=_1152]1C\1239e4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04
Z1f3J5V1037<:0@?8f2f53DW1WA0X=8I45d2Ck3j100Y2S=2]1S1CCd35261h1e1210524e3X61Y1MR4T2241jDQ<d32Q202
JQ28396D^2S3211986E9JNR2AGZ1Y1;]32]1Cm1U<P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17I
i5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241lP1d32Q202JQ28396D^2S3211
986E9JNR2AR2Y1i32]1Cm1T4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2
f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Q1c2X61Y1MR4T2241RNi2d32Q202JQ28396D^2S3211986E9JNR2Ae1<Y1i
32]1Cm14Q5\2Yh6Xi1V5f3Z1<MQ1j3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1aN8I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202
l28=KY44S1211986ET1NQ1P1^13D253Y1T1>=_11f1C\1239c4d6X;YH9Q5\2_P1g<_=<lf1nAXd27Q5\2lP1Z<_=T^5hO2Q
5e\4;Q5=[e1Yb1aT1j]1YDld1Z7Z4H1Q52Q5mV7:Q5\2m1g[1i;WQ4j1]=jl1f14Q5\2kV8e13Q5hF[d66Q5o1hDjV4T]2;6
Q51nT114^g7?Q5\10\1XT7P4Eh>c@^3U2l6Q16c3AQ5\10\1XT7P4V5k<\6b7U1[:S10LHQ3`1Q5[100N05VT1^=e4`:12g:
\]1U7]X1XT1Z53h3[W1EW1EAQ3c424651025>231:>5R37Z6[1Q3R5f3Z1<Ml4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1M
R4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253H@T1>=_11f1C\1239]W16Q5\10iY8Q6d7
@Q5[100OYCZV1RU6^2c2n43<NS<24Q5S_4]m3T@2Q5fl88Q5VS20XP4_Dm1T5XA8Q5mI2aQ5SY13l4d6l6Q5;7h1c7g1=LGC
CM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;j1j1f12=S12
G@011:<]3X1R238D17:Ga27;2Mo17X15k<Ma14N86Ko1P1o1d5]5g1;j1A;C<JHS1AJb1]6T10B2A912U84K1g3?E:c2IP29
X18Y1P1>]7169;T1=682X3=;<6>;0N9f2U4g1CS1U16:X1W106<[1T2^4Y1c1ES225<Y162292Z1L1061O@A5>5=6e3>e1C=
j6Q5Ch1X4<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3
S4;>49\2S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EN:396A:`<a5
@K:;1m11g1FZ2b3h292U1A^17T3[1[31T2S4]24?d28l1Gl1B>f5V13c4:30f284X1a2U11P3<:Z1J9ELDLk2^25>m1Fc1<V
1Y8X12JFAQ2?j2Q2E\1f7Q5;7h1Q350153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;a1d1l16V1a2]
11V4KQ1O2Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d
41^1l2C11F432:Q111U287=6273=@\1^<1T4=n4Y3]2e3j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH8S1Hf17Y5LDDV26216h
33S1<O395g1;d1Y2C?X7[2A5G9b123NE44EY1HBm1\1<B7K9U1I=8R25Y3U1:0Y1EG9Y6Q5;7h1Oi2>U27J211P2f15m1159
C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a12Gb2T1;R1;a1Y1Hc
2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F=d8_1_26Ho1P1=NT2;CW1E2S1A]2L`5T
10f73:U1f2GQ6T3X18X2a6;4T1X29g3f1IKm2d51g1U1]1[19T4Kl1E9EY1S5DG9f20X1Y2b6k4Q5;7h1`5W2>Z16EU1n111
P4]90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5R2>Y39P29_264<Q1]23EV1N12\11IS6g1T1;3W1
1k1Y4f?732AjBQ6h1f1F]62D<0W1P3l3U1m:P3c2k72617752O=64Om3>;05Y1V1_1n3_3R12P2V3_6Y1U4725127L451235
92W2;U1:AH1b3l2>X5Q5;7Z1=Oj1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3S5m
:Q40I7]1M^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2Y1U1D;G9Bf1f7]6d1;S7f1W7U4S2k2I9J6S4l4^1a28Y1V3n3
]1623J12O=?M4R3Fg196k2a5j1OV1Ll25=^3P1EOY1[1M\2f1<@9G:10E0a2>3<250Jn1Q2E8Q1^5Q5C]2b4Y23;1j2?j31@
`1_1K5MH=P5Bd1m=22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39;9T1;a1O9@R5;<Q1V2
Fa1_2Kb43>MQ1h4G>9i15<e1a2Z912j2R15;:71\1`9P=3k1W37Q52d2d3j1P1f1LOS1Bg2\1S1KU1I>G63408133H6g1f4_
1;AT2M[3Il1i2^1P:N8Kh1`1IK[1n2V2X3Q32Nb4Y4T1GQ5CgL6mBj1_1c>iL\GjT1VM3k1Lb2jGe?UJY3Q3`;d5_:Q5;7h1
e2;5011113C<3F4168322T1T3DQ130NX3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V
1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1k23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A
521LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M487173232KZ1V1?]16X6I`4L`3H_15b1a1<Y
3S6JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<@G>`1R1F_2V2_1D=L2O=;Fk1<E9324D6<:m1b72k1D2=P2V1f39b141;BE9EY1H
BR1\27>374F_19401B28R25X1KT1U1:0@H:R1P1Q5Ch1O[=^7Y3]@lCi5aDYIS27b6TS11[3^Y1Il6dA<1^20o?c8_7k:_91
Q1Q5CW>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jH`g1T6S=Y2X30fQ110]1A^7P2i1Q5Ch1h=XGa3[32UB9n7m<e2Y6k<k>
]2R9ZEX2?ET2m@P2h8P3i9_2EQJU28X5<<KEm30a2U3P3]8S1d1P64512359l3R1[1Q2Q5Ch1DC_<VN2\3\1dE^Li3`20[3Y
5AP8h89d2U6_<A:2?8]142D1]:KkAP3\32d212_3Q;Z7j:`1D82f3;h2c40T7U;d1m1l4V4G:h7GQ5Ch]12eP2R5HP80kQ1^
K]2a\12]6=QAm5:[<P981GQ5CcW1MM98S5`=_P10nKbE3YCRNZ22U8fNn6gCiFR3Q5Ch1^;Y27l4b2Gm6h5V1X2R1n1GZ22E
:4:Q36T16\2V=?43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k1d4:W@3R1F[3m7c6^4h6l7S1412_3k29Z:Bd3Q3Fa:15Y1\1
d5b2Q2Z4Y3N:T1Bc3b3b1KS6f2f4Y2:W1Q2Q5Ch1e2^13o1oE0e74i;o2[8\7??[MmAWBh;66T20l4?dFW8j3Y=k2^7m1fF<
:>f2`2j4P7Y218L78HND`13H`2a3]4m3Z1<035B9;Q5j7^Dc@m1^=NfV12hEWj27R5QV5]?T9kT2XG13R5SG15R5hl1l4SW6
_<3R5Wa4_[34R5dn5Tl21:R5Q24me1X20Pl1c9l\3m_1@R5@f1UBe21Qm3[4Fc@Og2`>eMjC93R58dk64R58Vg5T71R5BR58
f@e1g1e21[<c\1hAVR1Vk1j9iIYN;ZF_3=R5o>0nV1oBP4e3Z1ca1`1eDR2k\1g1R507a1<\7PB20Y1]5@j1114>Df4`4^:Z
2R19<i1j3d51U\1_5f52U2g7gF:lW1o2o2Z3Ch5W2`1`7R2X699V4k1?aMe42R5mh85R58kg1Y2ho24R5SG1]a3KR5V2lD1d
Ie2B]4PGLQ;3n3D\d1eHRU14n2Q1P3iB?l3=m3V>6R570ek1X`2\`22R5Wi6P1R5B91o1eLg<Q?0W1`52T1j[1ZBjI[<m1:Y
El19BfCj9P7[9SM76g<^2<R5L1eNi=h;`1EX1`5R]1eV36R5LZh1V2hT4iEP1R5B91\1XMc7d;10c4c3g5Z^1YU1VFi8R7V3
V2;;49bDP7nIk@2302BR5BkB[KS1_;0W1\3n1SU2S;4j<SKfA^8\1MR57D00eNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?cNdBW7
b5\6]531oW1;R57`j1d2T4kb3Z3iT191eV1BR57D1eNgJ;E0a2`3h]1m5Z8Q4b4g_2m67R57Dki1ho3e5iE5R5d10bU1RY39
R5Q2[BST1h<1Qh1b1b1DR5Q4[@VFCaF_31hg116b1d2\3Tn1YHG`4ob12Q1R5U2ne1Y27^80P^2kBgGc7_Dm1T5P:Z42450;
@41<LR3m6VJE4;d45S5cS1Z1144S5nT114U2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1lD718BZ1g3[1IW2>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_27S5RP1g2HZ114S2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_26S5RP1`3Z114T2S5a10X2m5
mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8
_2S2S5g1S2m5i@S5]1\3;14Q2m1:=V3Q>b8a12521E0c<SHZ1\6c7V8_2g3S100235U5A?c1Am?d418m1VDQ<l8FJR2Q2<74
X21Cf^1g6>d7_26S5cJZ:14YX16S51lT1121U2S5a1Y2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?5]1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2HS512hP1P4121aX1gOWCP5k?m6o4l1_4F6@1P6db1f`16S
5[HNc;147S5\Q1?Q314]U4>S51kP1NQ3121iR4M@1P6B6S5nT114k2fi36S5lQ1Q314ek25S5W5fO148S51lT1121XT41:S5
4iT114V1[o2_MZ7VI^1S512T20\J6n3_1`2121VF[Z2k?>T=102^41F6@15Y1h2[1;1@H[1<NS;0A@jFb]15TE8S54gQ1Q31
4bP3jT1?S512gQ1Q3121bP3aMd4^11P6[16S5nT114l]3k16S54iT114bP3m2S5a1G0`1m5mE]1h3140P2m1:=V391Q1VEa1
2521E0lN4P7l7Z>_2g3S10023[5<41=c1lD718BZ1IU10f14V1Q3>NX1Y9@0Am:R4i4F5DX1Ib2W3o1k62i?k1Z2]1U95l6g
6>;X7]11O5S5\Q1a3149S512iT1121bP3iK5S5lQ1Q3147S51jQ1Q31218S5nT114\:bZ1f8dk15S5nT114\:7S51US1f112
15S5jR1S2145S5nT114Ya35S58eT1145S56gT1148S5gL6o714bm3T>5S5U8hL145S5nT114WW57S5gL6o714g[45S5bK[91
46S57fT114ff5S5f3\181Ml4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=
KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12397S58SQ1?Q3146S5nT114R1[U16S5eR1X214R14S5nT1146S5\Q1a3
14X[39S51ZQ1a3121X[3iH5S5nT114X[38S51lT1121RT4a[15S5UKh9146S5eR1X214bk28S51cR1X2121bk26S5bK`3j51
46S5SOj514[m57S51QOj51219S5iJ1i7X214ai3lX16S5eR1X214^R55S5nT114^R5d2f3\1=N:S2Y2c3:bE]1\3;14Q2m1:
=V3Q>W4Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7d418m1VDQ<o1l6F9@R2X23174X21C<Z5S239\V1<91n5S8
_2Kf3\1=Nh4n3iJ14YJ`2S[2e121057X<b`1m7l4n3Z5a2SW114S5nT1147S5bK`3j514XZ25S5SOj514U2S5a1Y2m5mE]1h
3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2X4a1o1cU1R7g6S8_2
6S5\Q1?Q3146S50[Oa5145S5\Oa5146S5W5kIj5147S5nIT5j514^o5:S51lIT5j5121^o538S51jQ1Q3121_F9S5\Q1?Q31
4j\1X3dc4Z2S51e1S2m5mE]16U3;121Q2m1:=V3W3_:97131c2[3R2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@d418m1
VDQ<l8FJR2Al174X21CgX1n5g6S8_28S51jQ1Q3121SR3;S51ZQ1?Q3121XT41P6V2S51_10X2m5mE]1h31210P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_29S51lT1121gT67gX1
7S51lT1121mG5S5nT114c^55S5nT114Xa5=S512_IY;121THU;3id1Y8V2S5a10X2m5j?R6]1h3140P2m1:=V391Q1VEa125
21E0lN4S1l5WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2\2S5a10F0`1m5mE]1h3140P
2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_27
S51lT1121j[2V2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:
j1P1U9R4i4FJR2j5o1cU1R7g6S8_2U2S5a10X2m5mE]1]2Z1140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Z2S5a1G0`1m5mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_2\2S5a1G0`1Y5CmE]1h3140P2m1:=V391Q
1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g34V15k2>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_2]2S5g1A0`1m5
mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4_2g3S10023[5A685]1R5\;d418BZ1d8NNc9@0Am:l8FJR27V274X21Co1d@
nD5l6g6S8_25S5nT114m[2?S51kP1NQ3121Uh3X4Q76@1c6BS51^1IfK2i61212m_1[d2k6[CQW2QAI;S5QN22m5H14VY3e4
g`18S5`R1]214Y]2Qk1lR1W5f3\181Ml4n3?n>5:a264f1404^1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1m4b8T
3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\6ZJ5S5nT114hK5S5nT114VZ48S58SQ1?Q314VZ47
S5VP1g414gU4Xj2:S5VP1U1]1S214PV4n5Pd27S5VP1g414QV4b8MS5Z2l;X<e5U1]1S214\:e8i4<:^AmY1e?^3bLV2n5o;
_T1g4W3mAb9f=<S5VP1n3H14RCd`2YR1b8j]1Q85S5nT114`W58S51lT1121TH[_47S5nT114b>1kh49S51lT1121P@fg1ho
27S5nT114a17d<?S500VNe6121QC[R4I^1i?a;ZR1;S5n7oL14d=Ri4H]LlY1c38S5XNe614gW2kf2l86S5nT114ee5ZZ17S
5bK[914ji1jk37S5cDh<Ao214@S5cD1a3@_5S3Ao214VLc[1Tm12gT37S5cDZ=V2H145S5nT114j[4<S5eMX714Q^1XO[b2i
E\Gm3oM8S5nT114gU60T7mQ1o1S51e1S2m5mE]1\3;121Q2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@d418m1
6oCQ<l8FJR2^274X21Cf^1g6Y1i6_25S5hKU9146S5nT114]Q5^28S5nT114_W21ki2^25S5nT114VX1@S5Z2QO=S314Qa3g
B@=VCgk1m;MS=Q1S51X2ZCb8d2>=S3121UHm329aT1[_1j4a5_7;1O>15j5BP=gk1m;Q>8S5jQ1S314^=\6la25S5nT114SZ
35S5nT114`j4:S51lT1121gS4@1P6T2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD
718BZ1g3[1IW2>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_26S5^E_?14VY25S5^E_?145S5nT114Pe2JS57l46GT7hBl414bLoT2\
<i2R4<2IY>7Db2R6W;[=n?<S5VKj4l414SO;mU3D8g7<S51oOl4121^`3ZB^11R66S5nT114VGo^6[2S5a10F0`1m5mE]1h3
140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_
2=S5aQ115T314eG`1I_W1PW2n\15S5aQ1\3149S51_Q11Z3121\h2AS5aQ115T314RA0V5]c1Xd1[1S9TD\6RM7S5\Q141Z3
149S51ZQ141Z31215S5QNl6149S51oMl6121hf7IT2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1g3[1R2N>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2;S5nT114mj1NeB0a7o1Q96S5hKU914dY5^2S5a10F0`
1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N>NER5i4@0Am:R4i4FJR2j5o
1nT1D5l6g6S8_2\2S5a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1o10f1[1
R2N>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_27S5nT114\o1m2mD8S51US1f1121kW15S5nT114hi25S5nT114oT6P2S5g1S2
m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@`4318m1m8X;Q<l8FJR2^274X21Cf^1g6S8_2
j1S5g1S2m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_27
S51lT1121gS46S5nT114Xi2dc36S5nT114Xi2i`25S5nT114Xi28S5nT114Ph1lP2Ug106S5nT114S`507S5eT1814Y\2]c2
7S5nT114Y\2g5e]2CS5Z10OYMf1n2B14YX4e8X18kT1^>RP1^<W1Q1S5Y1009E<1jBo9f1n2B14Q2m5T>X4e1ha2lQ2[1@f5
^>RP13<N8e:W18S5eLX814hKmX6gA:S5bLX2R614jT4Sa1JVe19S5kN_5B14PAic3^35S5kNR6145S5nT114bn36S5nT114b
l3o1<S5QJl:14_JQ:RU1j<RX1lU2d6:S5QJl:14aT1RU1mb1o1oU25S5nT11425S5UT1H146S5dKY914F9S58SQ1a314X[3X
6j9AS50cK202`5S1]214>R`2_5__1WZ1k@9S500cR1X2121R1DS50Y2^NAm2D14jW2aCAZ3f3ZY2[9\P1bGBb7BS50Y2^NAm
2D14KT@mZ2Z3Q]2fa10c?BQ2V5d1S2f2Z1k1mE]1m2>CP2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1W80V8d418
m1VDQ<l8FJR2^274X21CY73XW1g6S8_2k1V5d1S2m5mE]1m2>d2m1:=V3g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@d4
18m1VDQ<l8FJR2^274X21Cg:nS1g6[1g6_22V5l`1W2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S1
0023[5A68c1_@d418m1g3T7Y9Q<l8FJX1I]1P174X21Ck8U1dT1g6>;?h6_2W2V5c10S2T4h1^5^@]1m2>d2m1:=V3Q>b8a1
2521E0W1kNn5WF_2Mi2S10023[5A?c1_@d418m1l:Y9Q<l8FJR2]1P174X21Ck8U1b1iEW=g6>;?h6_24V5PT1T]6hQ13V5P
T1ch5`2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7TCR3X1V1g3S10023U4U1A?c1_@d418m1VD@0Am:l8FJX1I^23
34Be11C^5\350\<Ck6=W4P=g6>;X7_201Q2V5^1Y2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2T2V5d1S2Q4k1mE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1^BQ6Z1\6
e>T1_2g3S10023[5A?c1_@d418m1o>V5Q<n4m3FJR2]1P174X21CdS1Q;g6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12
521E0RV1WF_2g3S10023[5A148c1_@d418m1VDQ<o3l4FJR2\2174X21Cg9nT1g6S8_2_2V5^1Y2m5o18l5Ab5b7]1m2R1P2
m1:=V391Q1QBT3a12521E05fN4P7[4BXA_2g3S10023g2c2<4?c1lD718BZ1g3[1Q3>NX1Y9Q<_2b1i4FJR2X5Ao1SA_DR7g
6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3o1Q<b8\142521E0RV1WF_2T1b2S10023[5A?c1_@d418m1l:Y9Q<l8FJR27V274X2
1Cf^1g6S8_29V5PT1nS1dR2QS1a1OV2PV1V2V5^1Y2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4
?c1lD718BZ1g3[15Ok1:3Nb:m3S8R4i4FJR2j5o1cU1R7g6S8_22V5PT1c1V5>T;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1
g8j2X1h1]S1g>b7KFQ@o9j4Y1j9k1Z16IEU<1g7b45290P2Y6GV54\Mo1`12c2@;1^AY2jT1^8g8X[1W?a4\5[1iV1?\g17V
5XMe6n6X;]k4n85V5iS14f]6[3W2W5b10S2e3W2mE]1\3d23f110:=Af1MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2
g40n5d1Bd418m1VDQ5o6l8FJR2^274X21Cf^1g6S8_2Q2W5b10S2m5mE]1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S1
0023[5A?c1_3g:W2d418m1VDQ5o6l8FJR2^274X21Cf^1g6_7C_2]2W5b10S2m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN
`7WF_2g3S10023[5A?c1W>W2d418B12==17k2214j46n;Q5o6l8FJR2^274X21Cf^1g6_7C_2l1W5b10S2m5mE]1\3d23NJ:
=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_26W5^T1h2T3f1oV5P2W5b10S
2m5mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7o?W6_2g3S10023[5A?c1_@d418m1P34PAQ5o6l8FJR2^274X21Cf^1g6S8_2
n1W5b10S2m5mE]1\3d23f12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1j>:P5Q<l8FJR2^274X21Cf^1g6
S8_29W5^T1h2T3f1oP4Q5m6oIn1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VD
Q<l8FJR2^274X21C^=0;jP1g6S8_2n1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418
m1VDQ<l8FJR2^274X21ChHmEg6JX7_1O^2W5b10S2f2V3mE]1\3d23f12:=Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A
?c1_=GW2d418B12=957>_214j46n;Q5o6l8FJR2^274X21Cf^1g6S8_2l1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0
RV1WF_2g3S10023[5A?c1_@d418m1U3PAQ<l8FJR2^274X21Cf^1g6S8_28W5^T1h2T3f1kh1hc2ZJ7W5^T1h2T3f1Rg4l?m
1W5b10S2m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21ChHmEg6S8_
27W5^T1h2T3f1kc3Sc1k1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJ
R2^274X21Cf^1g6S8_2l1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJ
R2^274X21C^=WQ1g6S8_2n1W5b10S2m5mE]1\3d2j110:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1_@d418m1VDQ5
o6l8FJR2^274X21Cf^1g6S8_25W5^T1m5f1oV5R2W5b10S2e3W2mE]1\3d2m1:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[
5A?c1?o2g40?^5W2d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1W5b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g
3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2l1W5b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g
3S10023[5A?c1_@d418m1j>[5Q<l8FJR2^274X21Cf^1g6S8_2`2W5b10S2b301;k1mEAK\3d2j12:=Af1MR<LQ14k1a6a12
521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2d418m1k226Q5n;Q<l8FJR2^274X21Cf^1g6S8_2T2W5b10S2m5mE]1\3
d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8n2e118m1VDQ<l8FJR2^274X21C`DUJg6_7C_26W5^T
1m5@U1oV59W5^6Z1dLm5f1c^30Zh1P2W5b10S2T1h4mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d41
8U1Gk226j4U<Q<l8FJR2^274X21Cf^1g6S8_2k1W5b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c
1_@d418m1VDQ5o6l8FJR2^274X21Cf^1g6S8_28W5^T1_41[1f1oV5]D7W5^T1m5f1\`2eV2l?5X5cU4PLB[=>X5bL6^5QOn
<Xb1]3b1iKQU2e3LfB9X5Y^2ja1^5oLEW5l64CX5Y1V:R3P2cV1B^W1b;eJRI[V1d12bI\6j<j9lNIX5`;3n2P2cV1B^W1b;
eJRIm2B4H3W5Q7g4_@6d12bI`OQ1X5W11`<HP2j3c3@PLb2BhQ12b5XV1RIU:f62d4f@d12bI\6[5YA_>1P5b4f68X5`;S5n
d3RIl@SG22X5cU46X5TP4^5iK6n=3X5cU4RI6X5cU4RIf2U>je14X5Wf2[_1RI6X5ea3mCRIPX128X5PV1Pg2:V8lGh6iX1B
X5bL6V9nf21:U3P5lGh6iX1_I2^3W?[4\N;X5TP4^5lGQ5BS1d7_34UV14X5[=Te3R38X5[=V?6fU3R3aT3cC3X5W_3[F8X5
W_3[FUIj2n=n303X5cU4iK4X5_<Si3ge13X5cU4kU34X5bL6iX37X5W_3[FXKf>SG23X5_X2Sm15X5[X23Sm1RI4X5]_1Uf2
jc38X5ml1a;Sm1iKU>PQ2e85X5nl1dX2iKU>3X5cU4dM;X5cU4aM2P61_1b44;h?7X5^]3h1[Fn]10SC8X5cU4PLS7R2g4^k
1kW13X5T]1^h2j1X5b1S2m5mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2;[3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X
21Cf^1g6S8_2X1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd84X:a393U1XHo2n6h5W2Q9h5f3b14Ml4n3?n>5:
a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X17Ii5OBJ5[45V147<\1o2f53l1aN8I45En1C4H
315_9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1MR4f1=241O2Q4X5T12V1K93o1`=T3d32Q202JQ28=6DY44S1211952
6ET1NQ1P1AP1D2534T1T1>=_11f1C\1239V2Y5gDV5l8789021111;42Y121d4`4b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>
2^1L19Q4b1k9V22>[2U1S8@4j=93[AR8h26j63h5W2T5l3U2Y5c1ZHl87B021111;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7
EQA2e3d<h2[1_272U2]3Y4]>Y8:4j=93U1[75f@o2b1g4Cc2T3W2[14`7V=Q=kB[1Y5nIl87B021111;42Y12f4`4i<\1<i1
\]1Q?3d3IU2S1QEd84j=93UGX2o2n6h5W2Q9Y3]1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1P?0h3<<0OT1S1QEd84j=93
;RIo2n6h5W2Q9^1Y5d1YHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0b40OT1S1X;h9d84j=93^Io2n6h5W2Q9Z1Y5nIl
87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84j=93^Io2n6h5W2Q9e1Y54iIQ4j4203B021111;42Y12f4`4i<\1<
i1R4YY1Q;Y2^8Kk7]=d84j=93RG[2o2R5k1_525e1249Q9XHY1Y5nIl87B021111;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84
j=93^Io2n6P5GW2X6h2\1Y5nIl87B021111;42Y12f4`4P9h3\1<i1\]1`?Y37Z10[1o1UDd84j=93^Io26g6h5W2Q9U1Y5n
Il87B021111;42Y12f4`4i<\1<i1\]1jEUFd84j=93YCT6o2n6h5W2Q9c1Y5c1ZHl87B021111;42Y12f4`4^:Z2\1<i1j3d
51jS1aC2OU1o1g5]>Y8:4j=93^Io2Z6Ch5W2`1`7V=mOg1Y5c1ZHl87B021111;42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32O
U1g7]>Y8:4Y2`;93^Io2Z6Ch5W2`1`7V=D\<kBb1Y5c1ZHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:
4j=93^Io2Z6Ch5W2`1`7V=mOc1Y5c1]GLl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1P?`42U2g7]>Y8:4j=93^Io2Z6C
h5W2`1`7V=mO[1Y5nIg847B021111;42Y12f4`4i<\1<i1`=c:h;^9Y=k1d6S1QEd84j=93^Io2n6h5W2Q9^1Y5j7SBl87B0
21111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84j=93S3ZFo26g6h5W2k6U2T1Y5nIl87B021111;42Y12f4`4i<\1<i1\
]1jEUFd84j=93^Io2n6h5W2Q9[1Y5nIl87B021111;42Y12f4`4i<\1<i1jGP=d21i5Y=1^8UFd84j=93g8f@o2n6h5W2Q91
Z5S1Z5:i6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6i<PFg5b2^4c3H0G1RHm3_[13Z5:k^83Z5Z`4hm1Q2Z5Z1Y2m5mE]1P4
P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2V2Z5Z1
0X2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4Km3FJR2j5o1
^OT6R7g6S8_2Q2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R
4i4FJR2j5o1cU1R7g6S8_28Z50WE1S]4gU1o<^62Z5]U3OZ5F[10XMcKg5Z^1R7R<Z20iJ6X2`1@8T4U7i2N\6f40A^=U@W@
QG5EZ5R20dn1em2b10l1`1@]4o9NS;0AdM\Ml95YH6Z5DTe6XGT=\R13Z5Wj7\R13Z5R]7T=1Z5<Z5de1T8Y7iHj5i2o?TT2
dDn4X49Z5:dj1nQ3g4d<P4Q?YH5Z5DoK`6cb52Z5gj53Z5ae1UU44Z5Yj5[l1RA2Z5kP54Z5_[5kN13Z5[Z613Z5eT4UQ22Z
5hP23Z5DTe62Z5[S65Z5P7Q2]`4eX13Z5bZ1oW42Z5R^82Z5e\15Z5DP\1SY5n36Z5]1bU1RY3]W1jL5Z5D^8_MU_55Z5\10
bU1RY34Z5]1bU1RY35Z5]1bU1RY3^\26Z5i=0en1Z;g12Z5^l62Z5\d64Z5\m3d8lF5Z5dL`6kl4lG>Z5D1mKg2h3]:_Q2jK
XDiP1gE4o1@Z5D1mKg2h3]:h9bASV1jKXDiP1gE4o18Z5D1eNV>_Q2m`2gE8Z5D1\1XMf_2m`2gE4Z5D\o5gE7Z5Ddi5e5Ll
Dna1KZ5D1eNc7P;E0Z5<T3]2FP1L>GS]1_MPN\1mCL9S:^:Q73Z5Qj5Z52Z5WX64Z5^?k`1d8<Z5D1m?f5j7U1U;`T2ml1gY
1h99Z5[FhZ1j7T\1Y?bW1eEbA2Z5f24Z5`S5@82Z5RQ12Z5^Q63Z5fQ5gO8Z5D0`3ba6]531:Z5DhDV7^X1Z6^Bk<]m2a=4Z
5Da3ba63Z5]n4fc25Z5YE3ib5cD6Z5DiZ1SJTS2Q]28Z5D1eNiU1lY1e[2oJ9Z5D1eNV7_X2Ri11`]1AZ5D1eNV7n3m?bd1a
5`c11c7_1T6X;nBjV2:Z5D1eNV7_X2Qi1f7_1\T1:Z5D1eNV7n3`T2ej2o;V=6Z5FeNf_2ZBlX2NZ5o2kH42T@c4h:;m1J\2
S6i3>2R?l8kE[2Q`1V5m>GHn1o>T16THBZ5o2cZ1\1d<;m1[9i3i`1VT2GHn1f6d91RHCZ5o2kH42lBk1h:Y2d=2R?TQ1VT2
GHn1[@TH;Z5D00eNf_2TR1`T2]531=Z5D00eNfU1^R1`7TR1`T2]531a3Z5Z12D0`1m5mE]1P4P2m1:75U11n191Q1VEa125
21E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]A^3718A0;NI71c2[19[2;>:CG<Nc1:H71Ef4@0Am:R4i4FJX1H0V3T1V1
40111002f1S8iDe85]1^5g6S8Q2=4Z5oh1bS586Z5DdD3[P6Z5R2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NZ1W9Q<R4i4FJR2j5o1cU1R7g6S8_2[2Z5Z10X2m5k8Q=]1P4P2m1:=V391Q1VEa
12521E0lN40o6W?R2l4_2g3S10023[5<4?c1lD718BZ1g3[1Q376Nj2d1CGf4Q<R4i4FJR2d3U2o1cU1R7g6S8_2R2Z5Z10X
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4FR4FJR2j5o1cU1R7g6S
8_2Q2Z5Z1Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2\2]
3o1cU1R7g6S8_27Z5]1bU1b6b=ld2jW26Z5S]1k;i:hb413Z5hP2Rl46Z5DZh1`1Xk4J3Z5oh1dm42Z5hP23Z5oh1VX35Z5]
1bU1nASg23Z5cV1fW65Z5DnU1XS5l;:[5ROQ71^Ela1ac1_j1D=;[5h3PJ\8[W2aZ1b:P11gOQH4[5gR5P1kg1:[5SU1P11[
>Sa1k7TT1gQ1TX18[5VV1[W2TT1[B[?0SX1B[5l455JVMZLbS2d?V5e1_6GS3_5@^a1T2<[5T1hT1Pg2:f5\Jh6iX1Zh1a61
M[5Q20CT[1f64m11Y`3\1:k2h6?85Gm4]50AP3lV1i@S56k451[55[5dQ1TS3`W1nA2[5dk63[5Xh1[S57[5m1YGn<^Eno4R
A3[5]2Vi64[5o^3n[1eP25[5l4hd1W_2S^1J[5nBiFZ223f2]3W8MWU1b5a1TJ`5VOg2e3;\98k6BhEc7hNE[5g=i2\2]1Y2
Y1@b=1b`1j2mCc5_1]1^X1o@gDX227[5g=d6Y2Y1el2Tb2C[5Q20UQ1k21[W2kj1V3f3Q3NG[:0A_L^X15@[5l1m9l5Ab5g:
ej1lBS1eKli1c5o=aC0C[5`1P8a;i;W3eB6SP1SBTZ1UDo3V4Q3V1C`IcS25[5gC_b3`Z1kZ19[5Xd1Uf3T1_2?P3g:WO6[5
[Ed7T[5o<^64[5lR2lk4D5[5S]5Lg2WT33[5gU3le37[5jCQ4]KnP3[Gn_1@[5b1WBn>j1\1fCi9f`2[GX7\1R;X:f6U;3[5
Yd4ZW23[5c]2P^43[5dQ1oi53[5j`3iZ32[5jo3o4f3d12Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12
V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12392[5fk6A[5R10Kei1IT1g3SP2o:_R2V8
m[13P5Bo12[5lX74[5ek1me5mQ13[5e[5n_14[5oX1eR4n_1g1[5R2e1c40QZ1`13]1i2Q2P8?fR1R2T4aJM92a:553g11i2
d1:31269D2Y7XFi5Y=X5h7]5Il8f314o?jA0O1d42N[5R2e1YKT2l41T21WGc@2\d1T<n1e6[:^Id1Q`1c;m1j3k1_1D]31]
A83\5SQ1?1\55\5`3dc58kB:\5_1P8`6j@W3W_2n@Rc1^j24\5iCb\1`b34\5iCSo4RT2:\5Qf1TW1VAX[1X1mG[1iV1l9E\
5P20bd11UM`d2o9?>e5]50AmY10h@S5R55[>5\5RU1^X2F]S12\5fa43\5i`3hO2\5cQ12\5gQ48\5gJR4X_1nY1V;m\2dD5
\5g`2`AV@`a3:\5m]1f;h]2^1g;1^4jMoC:\5`@Pm2Fl4_1lY1PX12VB2\5ci62\5mh63\5iCQ43\5kKfd79\5_1P8[GW3bP
20]Q1f[42\5n^32\5\22\5R23\5fC_b32\5i`3o;]5760^1110NX1?4811873G301D138k1R14N84Q2Y166@772Q8Y10G?26
3222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\22<JC]1N;6@4DU1m241203LGg1\1@
U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J_120;T3Z1AV1127DBFW1Q215933E=;h1972]16847Z1
==W1L68>o1HP12@554:J2KS172g2FW1j90FQ1Q6Oc2]3S15T2BIR1H::^122U122F;K9?CV1h13X1T5@3D0>5@92f28^15m2
<5:0o14<_2Mm1BD0^112@@H=691641DC?97?81=El2F29_1?8;i1FQ1@249824O44G^18;?1=7^18B[131501Z297S13I19P
11;@99>M;37H27Q1:73416JS123Ae1Z3>=3h4]5760^130W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611@V1W4P16f2G[61f
14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9P5f<S8Q6S1_6^1o5k83DEJg4m
2<5a9^4841U3]7n3HLM`28;W1^1K[1550\29[1M1Y2C>]17Ho1161Q1Z1b5>=bD]5760b1a161=1=C1020733@6G5600:2=0
1T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1J3=3836W226352<2:30;01213C74>;043;=8?74=4114100332
317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1
h11Y1GB<8>7?>5375?22853b1K6?;=>15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1
Gn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U1824273K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI
62D15G871<DP1:c17A4><o1V4Bk16KZ1109H111415A>551B181851R11312964:8224N;=0:>1?3E2362G0Q121;306E211
43E419227;06260H07JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K212^44n2NZ11>ER1<3235LO<P1?2C00^11
2@@=H691641:44S1A?81=ET28>F299U12<D`18h1@24715271R14G9649>8;?175o1]2d2e2K03164@99>24A?342B52772Q
1711416I0S123>h1W1j17>933E251X8]5770a17Y161^2X1?:AV2R14IX1JIe187467E11JR3JA3<U10Z163222<T1IX18;8
U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1;9T1e29G95MJ5;2[1H8Q19?_12
3Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2Z1@Y6[3l429j2M1Z1@S1\20I973L
Q1R1@4Lb19730HR1c4@L;K7:GV3?^3F@`2?<>2<^:<O328323R14W1K4g2V1W2j2:0R1e2P1;U6o3Eo<`1T2B347\1Bd4a18
n1Q1]51g7TCg2ZA\2Q>`4012DW<g8W4d1l6g1Z<Dm9:g3NR@Zf1d3oFg8\@b@Q73^5JRP71^54^5io711R5f3g1Ml4n3?n>5
:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057Q1l1313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b18;253Y1T
1>=_11f1C\1239mB2_5U[81_52_5hb44_5\i5XX2^2d3_4ODj>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i18143
6NQ1R22[13QQ1W31]<:P;Y31c3_4ODj>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P
;Y318_5nV3VLVf1Xg1k4b>Y32_5Vi55_5jY70;m77_5cS1o1ZV4km10;7_5cS1o1TLQX50;k1_5Z10S2m5mE]1\3d2m1:=V3
Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21C^=0;jP1g6S8_2l1_5Z10S2m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21C^=0;jP1g6S8_1O2_5jY76_5ll1og2AP50E_5
?1m?g>^R1W]1j]1W2\:X6Z:P5i2k9S81d1kIV1g[11_5N_54l1hV1a3f^3fU1KS3_Q17`2c5j7m41V35d1S:1b1]2>?3^1P7
C`2M_54l1hV1a3f^3fU1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^1P7C`2L_54eX1a3f^3fU1KS3_Q17`2c5j7o4V35d1S:1b
1]2>?3^1P7C`22_5j]8Af3i1g9e^3YDe121057e3j>Z]1m4i2n=Cf3i1g9e^3YDe121057e3j>]3lY1m4i2n=o5Df3i1g9lf
1UAc6nOYDe121057e3j>Z]1m4i2n=Bf3i1g9e^3YDe121057e3j>Z]1m4i2n=m:U5f3g12Jl4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1fIj48I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239
Gf3j1g5n3Ze1d]2e121057X<b`1m7l4n3Z5a2c5Z8X1XS1Gf3j1g5n3Ze1d]2e121057X<b`1m7l4n3Z5a2n=X1X6oLV5f3g
12J`1[3n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=2;?o2f53l1aN8I45En1
C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ
1P1b1D253O9T1>=_11f1C\1239\T1;b5W\2S:b`3kT1Z@]B6T6:_68b5e1i:Sl6Z4kQ1T6:6b5e1f<]6PLV[5Fb5b12mJQ]2
oV3oD=`3g2NT1U57Fc1Bf20Y2kB_65b5dZ1h^4V]1l[12b5V;3b5Wl7bO5b5\T5bb2h7P?Ab5a135cDkT5PZ1V3Z4b1QLY3G
4n4P8C7b5Wm5d1fY1XAZ2[BT2c5;^1i:T7`4]1]3Z8V32^10IP60M@5bJc2R1f3\2Q10U20U2gIc<`2f2b2V9R3W1l1a2f1?
ALc<2ZCh2P2n52Oi8[4D7P1HMT1U6]:W5[2Z3o9b1Y4f;;c5fk5m_141m4R9VF:a3X34c5Xd4Z4Zn2Kd5eX1a3f^3fU1KS3_
Q17`2c5j7o4V35d1S:1b1]2>?3^1P7C`2Ld5eX1a3X6]X3fU1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^1P7C`2Nd5eX1a3Z6
gi1c^1fU1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^1j4U2C`2Ld5eX1a3RP2c^1fU1KS3_Q17`2c5j7o4V35d1S:1b1]2>?3^
1P7C`2j1d5091Z1110UMb9a3lc1d>T@U6aDW1fU1KS3i@e:Q2m37`21Oa4:_7S2k2V35d1Y3[1]51b1l1@>70602GFP1V2h3
C2k1AS1e5fCSC1g1>0H>JB3e\1nKWOR4hB4Q312_110k1>i@o5_1[7R<T8Y@`?bEa1e57^14g2R1OK:k1l5Z1k<1b2`6c3j;
^;b2k5[Kj=h?S553S1;R27Q2P;W2o3fX1i2e4b4d8e:W3b?B\1o7]51e@Z6e570a17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z
163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9W1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?
W2m2]1T5Y59[17EY2K7Go1;]12e4k1h<^11V15W18Z115C^2=0[13S12Gc1^2G30H0Ho2l1]1_1R12l1V1?^3F@P15Y1L>4:
b8X2O32836_2K4g21T1=T2n3_8T37Fk1V1M7n9R1V1K2g1:]898n1W1251n3e570a1X451Q1?:@01T2W1IX1JZ4^53b10a13
222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1T22Km<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2eX1b
4f1^3F@P15Y1LNb8X332836[34o5A44Z6`7B2D:`8`7U2R=W1251i4e570a17Z5?:AV2R14IX1JY5_43b10a13222<P4m166
11P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1e29G94NJ5;2[1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S
1T2P29U6[8@b2R7n4^11X47m4U3b1b19730_6@X1S118n3?O^2F@`2LNk;32<6_2P1n3W9o3i7MV1h?:m11V68n1h6e570i1
Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S
3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14k1e9l41017=:1341Q142251L01@I611201<64:6154Z1=0:>1?3E2:2G0Q1
21;302I21143@44122322730606260S7Y6^3F@Bm1LNk;328323W1]8j15;KU5o>122B1=]3o4CAh5Z1i38n1o1e5h1g5c33
OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`6l4m<Z2M=c3c1a5<V=m63]?EO50_U108U2e5GXDZ3Z1a2^2l;c1`22g2mG
0m38e5[U1Tb2k>^m10e9RH<e5]?1hIY131e[2\]20c[1]R1\1e5h1VMh5aU3SA422291387:92;14232M;9BU9<2`6i8f1FP
3c6k6R2lE]415oEGe5b7k5Y5P4le2j1l=U:g7X?TLf1S:X34]Om69QAW>_5O5e5_1Qj5\=bP1Ge5]?1UP1c=UOmL21gA`h10
X:Q4_C24e6c5\MW2W3R7e1e5h1[938e2l1\5D\1]5U5l1V7]3i4k3HIU6QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31aU1\4o
3YGg4g5h7c1a=Q2b1n9W8=e5h]1hP2R5i80KX8_I`i1j2l8Sh1Fe5h1_IR:o5Ic2`^1l<l1MT@`Na3V2We1\1W8YCa4fFZ2S
1e5h1R;g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf1m6U60iHVa1g2[?d4DYEP1a4VAR1e5\5T6d:\17YGn@V:jDj1X9T1DMo
3mBX2a2lBGOL6QV1`1[7b:f>[=4U30h3=e5RLfBXn1`?P7cIR1Ff1f1n2kP1?e5lY1E31ad1nC2\7m8S2QY3^<\EB9e5T;\h
1_M]=]=mW2Ca\2Be5b;e;]7Q6Y1Y>P5U2g4YNnLU7f^1lA8OoO:e5nY2a[1n_1hFQ\1SP1P6?L=e5h1l=d52o1Y5X4n9a4f1
Z>\W2R2e5U1S2m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0RV1]9i<_2g3S10023[5A?c1b<l3d418m1VD`5`6l8FJR2^
274Dc11Cn2g[1g6S8_21e56e5THZY1PX3o339e5`1jQ7]6jF1`<2a31e5Oe5Q8oW1Pg2V<DjU1[`1491o3f3[6=X3h3d2]1[
7V;=85a10311D9Me5^=`Ae2Y1h1T1UAo5]a1l=jZ1e2<2C2i5Vh1122f2d5V7\6jBB^94e5THhi3fK7e5gd1X@l\2fKUP113
e5hU14e1e5f8d6U>b?2C3AId3Y1X4k2Q4j4RH\62f12Go8X6[4Z;h4b8i=[;P?g5Q;g2LZ2S3\1o1U1X1N3408124HSY1n2`
B2e5Rf39e591eNf_2nW1QJdT1WJ3e5f1]S87e5f1oT7`Eb4Y4dGR5e591\1P1Ag;3m3<e1P1^1i1Q3k1@[2K<D141172=C94
=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:\2<`2a1m7V12Dg16V1k4EGQ14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5MO_1V5^2d
61d24d2<1<=E1X1R11b1X6j109LU3C9[1A=2I]1l8m20g240H4j1145P6W2^1Bh6P4F=n4V3T2m2S3k1e=0V1072_2Z2o382
44a1AR1:P3e5h110`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EZ9Y<[CX6h5<:Bf3`P1=4JV21b1
10T1F>Q1Kc2b3V3P26:46C03d:[9X7W>c2R9P:^1[52302l2\17o1Y1Q3b3e57^130W2?A@O0Lg7LX3g8b1<m14@7V13I141
136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y<E]2i2JR2_:X6]1I`3<:B02V2Y107n8T1Q4J5`129a3o1j12W8e6R>@V1o5S4m
6n2i<^25l1l3[1b7e2]5d4X37S1c4I\17Y3f5b5>?e5k1`=PCTDj:j4dh1P_1fAiP2X3i6\17m1e573\11N2T=3k2o;[1Oo1
Y7dKU1n?VGP1h6NKa8h1d3WCSR1X7QMW1l61i5FX31^1l1l2^4Q2`;a3J<07JMQ13_2j344a1>2>Nc2e57a22>a4d3=V12f2
3d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h1k2=:WCXD12GGU<P59d18=Z2_4Z70e75`6W1?3X6k5`5e2S2^4
Q2R?W107m4@o34a1>2R1Ie5fNU<V1X3X22[1WS1k\1h2][1d>OPA_5P?gI;b>:j82i38o2e591IS2_3]2k5U1f5^2[5U13]1
\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?5S10023Cm1:^2A??S1_@d418m1V2l7R:Q<9b89<<=V1Kn1?746
7FR116<Q3d<k1Q2jEV5g6S8_27e5cl4g4d<RCh6`A7e5V5^1<lP4Q=S46e5V5^1<n]4S49e5b1P^4V2Pl2W5R4eCE;e5VL]4
k_3Y1]f2j:R4[DR5W22e5U\62e5Yj73e5h1cX82e5fb82e5fb82e5k^84e5io4TV2lX14e5WP5c^3P57e5\V7T8SP1>g4V6g
3_4U1>j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1I_5U7Y5Z7\1]111m5i181436NQ1R22[13S;UI1]<:W2>Y8Y31U1e59V9_KA[7f8
n9QKT82l1<>cJX9=^2^4l>i7k1g35m2U2:^=_=S6Z1@`35m2j63Q1e591eNjBl7Q1S2>`3bLT8P9m5\<o7BSCk1lDk<e8[2_
3n4]1W4E?312CLe59^1T2i8c2ke1]3]`1P?1^45j12iT1k<e8d13;V3l6]5312Cm1e5351\1BV8^DT1]7T4?m1Y2_2f4<`3h
182CP1[11EX1[82oG2X;k<S4VFn40f1n3d6m1:e7_7S6l19Bc1c7]3m3T13:^1k@[9SM7]?Le5R;Q2Ka:n:j=YP1e6<3d3S6
Z3^<M2T3\1HWAha1_LQ=0?h<_;Ge5P>\;TLj?0i9<W68b5gG<f3X1b6b5nn2[1lHT61dA2e5oc1\4e50e1g1702[1K:^;8h5
n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1Q1\1Z1313f1
U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3C;>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1n=k39d6X115R2Z11k2V3i1U12
o1a6W4e50]3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q
2T1h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3C;>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1jA9m7
15R2Z11k2V3i1U12o1a6P2e57b1h1P4\3_4P4i;X4l1T5m:bEfJAe12m?d6P7`:a3T2]1@n2\>X2S113415V1f11R172@?c4
Y1g1R1f36h2W2P6Z9eBS3PGZ3U4g3W4i:W125`1e57b1i5\3_4i5P8Z=1Uj1OW22bFSES4[Ab341X47Q7g1R1m3h2W2QIS<P
GZ3M600C6;j6l2R8f2W1251Be5f11]1m^1F?gc28X4V^1k10`1X6ao1n1m4:e5P6l]1^Ff@c1n_2RP2S6nG9e5d1^X7Q3082
Y3];2e5SZ7;e5d1`[792Y3X4T7ZB>a3:e5d1`[792g>ZB>a3U1U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k16
6;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3
C;>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1jA9m715R2Z11k2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c
6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0L
X1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m48NT23S3=46MW1jA9m715R2Z11k2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216
J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1T3S1G3
h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m4;KT23S3=46MW13fA9m715R2Z11k2V3i1U12o1a6V4f5]3702b2^
;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i331
3f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1V4c=9m715R2Z11k2V3i1U12
o1a6V4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2
V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1V4c=9m7
15R2Z11k2V3i1U12o1a6S4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g
116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m4W1T23S3
=46MW1jA9m715R2Z11k2V3i1U12o1a6]4f5g1e1702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]
105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1h5<j1R1T3S1G3h2O5R101B0LX1`1Y1b1[2n3O>7131KY4_1]
2]3d3e7Z1o4o1m4W1T23S3=46MW1jA9a6[115R2Z11k2V3i1U12o1k3e2V4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c
1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX
1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1jA9m715R2Z11k2V3i1U12o1a6X4f5g1e1702b2^;8h5n8Di21
6J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1T3
S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1]2]3d3P9o4o1m4W1T23S3=46MW1jA9m715R2Z114f2V3i1U12o1a6U4f5]3
702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3
313f1b2U3<j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1jA9U6g115R2Z11k2V3
i1U12o1a6T4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4
R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3h35R101B0LX1`1Y1b1[2n3O>7131KY4_1k5R1a2P9o4o1m4W1T23S3=46MW1jA9
m715R2Z11k2V3i1U12o1a6Li50dCW;l7^5Q32[3d1k8;;2b3S<cGi16n3kASS1d6nQ1Q@bBj>]Ol2m5^1Nn7@j1P3V5Y4n1d
5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2\Q1V3S1c2W1>Ml15R5EQ1MD]1j1
Q@?Z1X4j65c3d6j<f7[1370V49g9]1Q6`1Ko500W8]Fd7[62U5^I\JO`7b8ZBV7eR1X<o7]3S:]5312_7`[18o50[V1^6XX5
]5318o5dP3Wf2WN]534C9o5Vm2b4bW1g[2]534C7o50[V1g^5]531=o5Wa2R?eF1WHiBP1na1H1Q6k6<o500eNV7l6iCh]1e
V3]5317o50`3ba6]531:o50F0bU1RY3eU2]531<o5^1TW1d3hj1cQ1n2hR1o;j7kBVh13o5QQ6RD8o5mT2TS2Q]2]534C_3o
5^61b3`9;k20X4Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I
1@P1T1S22V2m2V1[2U5]>2Q1\4U2]1`4V1c1KY<F060o10d7Af5[2DT1@h1f4=D^1Q3c25QMm2d2a1o5W4\@3YB0X2@00IQ4
CY2U3N^2R11Hb4UMTGhDYHe6PFX3@3S1d;Y7[4m1F1e8Ge61h9[4]<2302Y=X3o51\1P33[B>X4@1e1F27@[2<S1U1AR1P3`
5X11>29X7@D1o1U1`1S12Dc4_534Y;0R=i2S5U2R13i6i1n8:Q1P11R1i5GR9T6m6o2e3FU2]1[7K]9Z2753199033U1Jj8Y
84I;<`5F1Q30j33jBo4_6[5242m:6o51eNf_2m`2gEEo51eNdBE0Z5<T3]2Fm1>k]1_M]OmCL9S:^:9o51eNf_2a5\8YU1jG
aK9o500eNf_2eV3]531:o50GbU1nASg2eU2]5312o5Te65o51eNf_2eV35o5m\10[Bie48o5HbU1bZ1mZ1aCeU2V43o5Sa1P
T56o50Se6]531S2o5E10V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<
R4i4FJV1Kj5o1cU1R7g6S8_2;o50F0bU1RNoZ2eU2]5316o5G0bU1RY3eU29o5G0e7_M<g:Zn2eU27o5G0UU1<RY3eU28o5G
0e7_M<RY3eU25o5Sa1Pn1P4nQ39o5G0bU1g:QR2XL^a1VD5o5HbU1RY3eU23o5Q2Rc63o5Qd1RQ53o5Uc3nQ37o5HmOd5RY3
eU2h68o5G0X1YT1e=\k2eU25o5TW4@2[]23o5mP6VD3o5\j1gj47o5G0bU1PDQe2eU27o5G0bU1RY3ka1iC3o5ZQ6iC5o5ki
1>ij4m66o5HbU1RY3eU2m64o5Q2oa1RQ55o5nU1R>^c3c]13o5nU1U_5AQ6eN[Q1Z^1dT1lKc:l6cK`@C;o5U7S<2j<7Q6eN
V7_X2Ri11S96Q6eNV7n3`T2lc37Q6eNV7n3S:\j1Qi1i3_4d1U1`<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3T5T>?6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5
i181436NQ1R22[13lA9j>W31]<:P;Y31b3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3
T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13
YT11]<:P;Y31o5_4d100l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T
9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57OX4g4a
1DDU1IS5b3e307C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8S;@d>N1[1Q;:P;I_211c5_4d11l2U2b9247?2_11>FY2
20?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OS2T2g4a1Y1U1I\<07C`1T3Z7\128Q111m5B<>:81436NQ1R
22=M3;d8d;c?1]<:P;I_211l5_4d11Nm1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:1
2W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2
R5MDd57OX4g4a1Y1U1I\<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8W5\6o5c91]<:^5a5I4Z211g5_4d11l2U2b9
247?2_11>FY220?[27c23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2
60:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDZ1Y47OX4g4a1Y1U1I\<07C`1T3Z7\128Q111m
5B<>:81436NQ1R22=M3;V5]3d;c?1c5i6:P;I_211j5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411
_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;S7`1d;o5c91]<:c:<F2_2
11e5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^
3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDZ1Y47OX4g4a1Y1U1I\<07C`1
T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8Q60a5c?1]<:P;I_211f3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5
Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31b5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_14
82CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@
[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8d;c?1]<:P;I_211P620[4d12k2U
2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg
20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OU2R2g4a1Y1U1IX7V1l307T
2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11]<:P;I_21c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1IX7\5Y5Z7\1]
111m5i181436NQ1R22[13YT11]<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OR3U1g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R2
2[13YT11]<:P;Y31\4_4d130i2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d
>6Z:;26;Q1;Q1>W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1IS5X707C`1T3Z7\1]111m5i1
81436NQ1R22[13;mS11]<:^5a5I_21i6_4d102S1f11j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV
1<T9B3P5b211C3\3BC12217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7O
X4V1n1FG221EFD12860:C534@T10^1Z162<74Lc2C;^1008@0022407>4=234:;T3R2W5\1]111Y3c2i181436NQ1P212[13
018R=k2nC1h34V1:3a1W5:`2<R8I_21T4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\
3^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1I\<07C`1T3Z7\1]111
m5i181436NQ1R22[13;mS11]<:P;I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3
\3^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1IW<407C`1T3Z7\1]1
11m5i181436NQ1R22[13;mS11]<:P;I_21Y4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5
^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1I\<07C`1T3
Z7\1]111m5i181436NQ1R22[13;[Ga<1]<:P;I_21c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3[1R2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i1814
36NQ1R22[13YT11]<:P;Y31X4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]
30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1I\<07C`1T3Z7\1]111m5i1
81436NQ1R22[13;[Ga<1]<:P;I_21\4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X
1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1I\<07CT128T3Z7\
1]111X3d2i181436NQ1R22[13;mS11]<:a5^5I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1
<T9B3P5^3\3[1R2]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1I\<07C
`1T3Z7\1]111m5i181436NQ1R22[13;mS11]<:P;I_21[4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1
CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4g4a1Y1U1I
\<07CT128T3Z7\1]111X3d2i181436NQ1R22[13;mS11]<:a5^5I_21`5_4d102S1f1k;47?2a1>P320Ko1k23P306234@3V
11n1491V115j1P1J:\1CV1<T9B3P5^3\3V1120Q2]30e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1>
<451@Y;CBa2R5_7OX4l3J21\1D1B;C53En44`3_2K05407>4IFT3Z7\1]111m5i181436NQ1R22[13018TE[4\:1k2L4a13a
1W5:`2_8I_21m520[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8
CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd5
7OX4g4a1Y1U1I\<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;mS11]<:P;I_21P620[4d12k2U2e9479132_11>P3
20=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;2
6;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1I\<07T2T3Z7\1;>2?11Z2^33
@85>:81436NQ1R22=M3;mS11]<:P;I_21e3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4LDY1U1Ij6e1T4Y5Z7\1]111m5i181436NQ1R
22[13YT11]<:P;Y31d3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3
MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ij6e1T4Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y3
1d3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3d>6Z:;g1;h5:3MC5c6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13lA\B1]<:P;Y31c3_4d1j>47?2a1>P
320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31n520[4d12k2U2e9479132_11>P320=@438:
22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0h5:3
B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4g4a1Y1U1I\<07T2T3Z7\1;>2?11Z2^33@85>:81436
NQ1R22=M3;mS11]<:P;I_21c3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P
;Y31g3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13_7S=e?1]<:c:<Fb21d3_4d10i>4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Fb21i3_4d10i>47?2a1>P320k2P60623
4@3V11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7O
X4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT1158[;B:P;Y31n3_4d10V<2_247?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1
Ie<Y5Z7\1]111m5i181436NQ1R22[13YT1162^;D:12k:Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\
1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m
5i181436NQ1R22[13YT11>n;:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[
4Hd>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13
YT11]<:P;Y31h3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c
6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT1158[;B:X1]3Y6Y31
d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2
9>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT111[<:P;Y31d3_4d10=[>47?2a1>P
320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;C
T3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1I
e<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i1814
36NQ1R22[13YT11]<:`8_2Y31f3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d
>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT1
1]<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G
=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13YT11]<:P;Y31k3_4d10i>
47?2]13>P320k2IV506234@3V11n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20U1;244>d1
T1?]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111m5i181436NQ1R22[13iG_<1]<:P;Y31a4_4d10V1h8i447?2a1>P
3204f2P606234@3V11n141`115j111L5D:4W1>414O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5_7OX4f31Na1CEN103I6Fg;Y5Q3X4HC]111m5i181436NQ1R22[13a2gQ11a2V1f1A3MY5:P;T3031e3_4d10i
>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1;29>d1d1
]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ie<Y5Z7\1]111W3e2i181436NQ1R22[13YT11]<:P;Y31f5_4d100l2U2b9247?2_11>
FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:
3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4g4a1Y1U1I\<07C`1T3X50P2\128Q111m5B<>:81436
NQ1R22=M3;d8d;c?1]<:P;I_211g3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ij6j5Y5Z7\1]111m5i181436NQ1R22[13U>
SF113W<:P;Y31h3_4d10c;U347?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3M
C5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ij6e1T4Y5`2i4\1]111m5i181436NQ1R22[13YT111[<:P;
Y31h3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U
1;29>d1d1]2U1><:1j;CT3R5_7OX4g4a1Y1U1Ij6e1T4Y5Z7\1]111m5i181436NQ1R22[13i=^EP111[<:P;Y31e3_4d10i
>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2
U1><:1j;CT3R5_7OX4g4a1Y1U1Ij6j5Y5Z7\1]111m5i181436NQ1R22[13YT111[<:P;Y31U4_4f1l2U2b977B_11>FY23?
c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1><
4221@[6T6a2R5MDd5XD6h2X40K`1Bl9\128Q1d6<>J3]4=]1d8d;U>Y1iH_211<[420[4g1k2U2j979132_11_320=@438:2
2Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><
451@S<<a2l2V1NMDd5`5PF0\2T3Z7\1;>2?1\2^3D85>:863]4=R118mS11cH3Y69Uk7@Z6Oa8jT2E_Z3@Iba19Y3`:[1R2Y
2TF3Z6]e7VJ6Z6\c2\B`o3U;o35Z6Vd2fn4\1e94Z6]f2^U2m`25Z6XQ1jX3k[3kNn4f3g1Ml4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239P5f3g1
Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2c2N>X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1\HT68I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U5f3g1MLo3n3?n>5125a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1
626O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1?>Q1P1b1D253Y1T1>=_11f1C\1239f4V3o4f3g1Ml4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=
_11f1C\1239^2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239oe1[1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4
X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239oe1o4f3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1C@>=_11f1C\12
39o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Z1F02l28=KY44S1211986ET1
NQ1P1b1D253Y1T1>=_11f1C\1239T5f3g1MQ1j3n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2h1X5T12V1K93o1`
=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239hQ1\5Ja7f3g1M>S2Y2c3:?n>5:a264f1404BK:6
:406X1F4?4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45
EV1GC4H315a3m5o6Q3=Q2?C`224N0023752Q2e121057>A?]1313<X61Y1MR4T226I524b2Y1918m1e2T12V1K93o1n1h9h1
T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574OD25361C29T158=>9001981f1B0\1239o2S90WJg6k3W4_2W5f3g1Ml
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_
9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1MR4T226O2R1n2X5T12V1K93o1`=T3d32Q202l28=KM[34S1211986ET1>?<
DP1b1D253Y162J>=_11f1C\1239_5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5B2I1T2J[17<=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mm34T226O2Q4X5T12V1K9
3o1P5`1n6T3d32Q202l28=Kc1e24S1211986ET1N<DP1b1D2534T1T1>=_11f1C<O239cR1X?o4f3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2g1Y2X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\
1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239Q2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239gOP5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239bE^2R5f3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y
1T1>=_11f1C\1239W4QHX>m<S5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45EV1GC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1P5^2P6T3
d32Q202l28=KY44S1211986ET1NQ1P16[1D253Y1T1>=_11f1C\1239]\1Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226J212U2k1X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239T5f3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1P5_8T3d32Q202l28=KY44S1211986ET1NQ1P
1b1D253Y1BA>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q
202l28=KY44S1211986ET1NQ1P1b1D2534T1T1>=_11f1C\1239P5f3g1Ml4n3?e7X75:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y5f3g1MQ1j3n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253O9
T1>=_11f1C\1239n5iKc2H0U5f3g1Ml4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4T226O2Q4X5T12V1K93
o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W5f3g1ME@;Y3n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f5o>lMLn
25P5f3g1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239f5o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239bHo4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F42
A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5f3g1Ml4n3?
n>5:a264f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P12_1D253Y
1T1>=_11f1C\1239n4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY
44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2_3AX5T
12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5f3g1Ml4n3?GV>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NH8P1b1D253Y1T1>=_11f1C\1239R
5f3g1M`1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239cR1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93
o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1?>Q1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2R2n1X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253
Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152HX1e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=
KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239S5f3g1Ml4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X
5T12V1K93o1P5_8T3d32Q202l28=KY44S1211986ET1NQ1P18Y1@32403Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1a6n6T3d32Q202l28=KY44S1211986ET1N<DP1b1D2534T1T1>=_11f1
C\1239WP1W5f3g1MHS4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2N
f53l1`EP98I45En1C4H315W7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28
=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q
4X5T12V1K93o1`=T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0MD253Y1T1>=_11f1C\1239c<S5f3g1M5f4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1
C\1239P<b<Z1d5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CH
o2f53l1S=4JT3g:`283E125En1C45B315a2m6o6_3]1S1Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1m
4c15h6T3d32Q202l28=KY44S1211986ET1NQ1P1b1D2534T18K>=_11f1C\1239oa1j4o4f3g1Ml4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2Q4X5T12V1K93o1m4b8T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o
4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P
1b1D253Y1T1>=_11f1C\1239^1o4f3g1M`1[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d
32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n5f3g1Ml4n3?[8b65:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1C4H315_9V55b1Bl23H5>1MC4>T2_152Q
2e121057j1S1313<\2R2h11Y1MR4T226O2Q4X5T12V1K93o1m8b4T3d32Q202l28=6DY44S12115386ET1NQ1P1b1873253Y
1L7>=_11f1C\1239WP1R1=bEo4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q2
02l28=Kc1e24S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239YBT5f3g1Ml4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\IT58I45En1C4H315_9o6_3a2C4c
2_152Q2e121057n2313<X61Y1MR4T226O2Z2f1X5T12V1K93o1`=T3d32Q202l28=KY442P1211986ET1N<DP1b1D253Y1T1
>=_11f1C\1239i7o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1U5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6S1[2a2Ch2_152Q2e121057n2313<X61Y1Ml1U2T226O2
P11n2X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1>?Q1P1b1D2534T16M>=_11f1C\1239i5f3g1M@[4n3?n>5:a2
64f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1aN8I45En1C4H315_
9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1726O2P1P3X5T12V1K93o1`=T3d32Q202JQ28=6DY44S12119526ET
1N<DP1AP1D2534T1;H>=_11f1C\1239V=mOV5f3g1Ml4n3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H315_9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q
4X5T12V1K93o1`=T3Q1b22Q202l28=6DY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U5f3g1Ml4n3?U6h85:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=6DY44S1211986ET1N<DP1b1D2534T1T1>=_1
1f1C\1239WP1`2Y5f3g1M4EQ4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U
2If53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3Z2Y12Q202l28
=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f3\S116^1:g=Y5f3g1Ml4n3?n>5:a264f1404^1:6:406W10F4D1
56271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1R=^A8I45En1C4H315_9]5a1_3a2Ch2_152Q2e121057n2
313<X61Y1MQ3O0T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1@;7>=_11f1C\1239h:U
5f3g1MMEX3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1
NQ1P1b1D253Y1T1>=_11f1C\1239Q7c19d=R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K9
3o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1C0MD253Y1T1>=_11;Z1C\1239Z5f3g1Ml4n3?n>5::V264f1404^1:6:40
6X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2
e121057n2313<0W61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\
1239Q2n9o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1
aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S121
1986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V5f3g1MX1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5f3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12
V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1:W1D253Y1T1>=_11f1C\1239m1Y3d:_R1o4f3g1MX1c3n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1
C\1239]5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1B
Nf53l1^<h8Y98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2Q4X5T12V1K93o1`=S2P1Ji22Q2
02l28=K=k34S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1S15MR4T226O2Q4X5T12V1K93o1`=S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R5f3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1e9j3T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239o4f3g1MZ1a3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T
226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ16Ib1D253Y18K>=_11f1C\1239P5f3g1Ml4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057\1a1313<X61Y1MR4T226O2Q4X5T12V1K93o1`=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_
11f1C\1239K]600N0a8XLe7Z5iFPQ1e?U7Qb23fF[Fm82DG6V4`6F@37]600OiX83[1:]600HXR4Zj1Ze1QG_1V<=]600O^H
V3Sa2X[3UQ1`?2\18C]600OcQ2ji5c2o9F22819D5k2Q9X3K]600K_j1l4Yk3^1IUT23j14Ko140V14;=;U19n:<J?]600R1
9iP8b73Q19a4Q3Z3T12<]600\1RS2Za2_Y3^:3[1S<4;]600N0iX82\18R4T7c1]600N]2^>30S4jU1k1Q22_Z11m\1X1hb1
gM;2l1h>m49a7_23<50072;8Z4V66>632;59=53438]600OiX82\1[47]600OiX82\18]600OiX82\1`;:^60f>1fi1_R2T_
1d_2<=D^60TFfW1d\11g_2o^1;2oOF082^15b:>S19^60R1ZX7[P1U1k4\6W19^60fd4N00bC^P3h=5^60iY8b=5:^60O^HV
3WR1k^1X[3f`1U2>^60\1RS2bj5f:JAi4l6?2U3W1A^60Zj2c1hV1hY12`4o9R[1n@bBG8T1d;Q3<^60OiX8>5225i<FZ2=^
60OiX8>5225T1BQ;Q33^60iY85^60lj3_U2\Y28^60NjQ4bh2[Y1X1g38^60V1WW2ZQ5oOT6W7J^60V1RP27i@];Xf2382\2
`1o2d1D=bFc3S?W=e7W=h;i31@^60V17jo1Ug4k9fL0e:J1O0S4c9D^60Sb1S1o>fW3139]2E]2`AZi1V7Q3Y1e2C]9=^60j
n10\j3jX2Q3Y1e2C\1P8S55^60\b1\g6]94^60iY8]94^60OiX86^60Hma1UX6l>6^60VW4[g2V;oO7^60\1SU4XS3oO\17^
60\b11_Q1je5b=:^60OVT2VT5;b>\A\=59_6Y?n5Y2a:n_2ZW41e4D_6N6eb12dGhQ20f\1^Q1kT1Z:1?`4H:b6^252_6`g8
3_6`g8b22_6O1_66_6ObF0dh727_6ObF0dh72S98_6ObF0mb4[U3:29_6R1;[_7Z8cGQ4_1i46_6eU7Q[1g50c45_6]^8Q80
c47_6kd2R>\k1YW2S[1[:G_69T1b9LlII^3?T1T>T?bX2S;R3be1h7^C1j1SNQ4Y67_6_`4mh2dEm:j517_6YDom6fGGR511
_68`6jk7m>1[4:R1:=`6P]2i^51k>1Z4090R1g5c46`6>Yg3^o2`c11E`6A5FSG]a22VR3Y@f2P4l9S6ZG1P5`4i11k35:`6
R1^a7c21`E1c4W5J3`6hZ814`6hZ81a49a6EQP2bV5\S116^1R>7a6[S5[W316^1R>7a6gZ816^1:g=7a6lo7j:16^1R>8a6
^f1a5f^616^1R>6a6gZ816^1R>7a6R1dY816^1R>7a6Q1eY816^1R>9a6kk7k>16^1j5W82=b6_5]>`X1W:LP8[1W7mU3gW1
d9Y95b6`W7R8a<01b66b6`LYU5dm1a@Q;3b6U]7m]12b6Sk81c64c6]`4gZ3YM2c6`b14c6bh70ZH8c6PT3Y17`1VJVo3J2c
6ZQ42c6a\83c6]JSb77c6RJ]6Pf4\Hi_1h=6c6af5e1a_1QHe<2d6dX71d65d6\X77a2hV12d6Wk86d6ST3`b2]]15_7P2e6
Y2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S
8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1c
U1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4
FJR2j5o1cU1R7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0QGj74P7WF_2e31S10023[5<4?c1lD718BZ1g34V1Q
3>Nb:Q<R4i4FJR2AX5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718
BZ1g3[1Q3>Nb:Q<R4i4FJR2\2]3o1cU1R7g6S8_2i2e65A0`1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S
10023[5<4?c1_@\4718BN;g34V1ICc1>NNc9@0A[2a8R4i4FJR2^274X21Co1hP1T391Y15l6g6S8_2W2e6G0`1m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1R5i?718BZ1k2K[1Q3>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_2Q
2e6Y2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1IW2>Nb:Q<R4i4FJR2j5o1cU1R
7g6S8_2Z2e6G0`1m5mE]1P4P2m1:=V391Q1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:@
0Am:R4i4FJR2j5o1cU15l6g6S8_2W2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?
c1lD718BZ1g3[1Q3>Nb:Q<LU3i4FJR2X5Ao1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4]2[2FJR2j5o1cU1R7g6S8_2X2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN64
0o6WF_2\2Z1AA0023[5<4?c1l2U2[1]>3318BZ1g3[1Q3>Nb:Q<R4i4FJR2d3U2o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=
V391Q1mC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e6Y2m5mE
]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR1_9Q<R4i4FJR2j5o1cU1R7g6S8
_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJb1?j5o1
cU1R7g6S8_2U2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:@0Am:
R4i4FJR2j5o1cU15l6g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1lD718BZ1g3[
1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD71
8BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1fS1l1R7g6S8_2V2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S1002
3[5<4?c1lD718BZ1g3[1Q3>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
mAY4_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P
2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2
m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2b2W3o1cU1R7g
6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R41g4FJR2j5
o1cU1R7g6S8_2R2e6Y2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g34V1Q376Nb:Q
<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3
[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c
1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S
10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2X2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NX1Y9Q<R4i4FJR2j5o1k6040:2@aMR7g6>d7_2W2e6Y2m5mE]1P4P2m1:=V317
1Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4Km3FJR2j5o1k6Y>]@R7g6S8_2Q2e6Y
2m5d7X>]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6
S8_2V2e6Y2m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l3i3]B_2g3S10023[5<4?c1lD718BZ1g34V1Q376Nb:Q<R4i4
FJR2\2]3o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g34V1Q3
>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ
1g3[1Q3>NZ1W9Q<R4i4FJR2j5o1cU1R7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<
4?c1lD718BZ1g3[1Q3:3NV1[9Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1;iB]BR7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1UC]BR7g6>d7_2R2e6Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1R1@aA]BR7g6S8_2Q2e6Y2m5mE]1P4P2m
1:=V391Q1VEa12521E0\4_J4P7WF_2g3S10023[5<4?5]1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m
5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h94P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6
S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q376NV1[9Q<R4i4FJR2j
5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HSD718BZ1g3[1Q3>Nb:Q<R
4i4FJR2j5o1cU1R7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6W?o6_2g3S10023[5<4?c1lD718BZ1g3[
1Q376NGj9Q<R4i4FJR2j5o1cU1R7g6S8_2\2e640S2m5d7X>]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5
<4?c1_@\4718BZ1g3[1Q3>NX1Y9Q<R4i4FJR27V274X21Co1cU1R7g6S8_2Q2e6Y2m5n8n4o7]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391N2
a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2X5Ao1cU1R7g6S8_2P2e6Y2m5mE]1P4P2
m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2^2e6G0`
1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NR3h1f5@0Am:R4i4F5DR2d3U2
o1TK]8?;T15l6g6S8_2\2e6Y2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0lN4P7WF_2g3S10023[5<4?c1
lD718BZ1g3[1Q3>Nb:b3^8R4i4FJR2j5\1BcU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o12`U1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6
WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2X2e65S2m5mE]1\3CP2m1:=V39
1Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@\4718BZ1g3[1Q3>Nb:Q<R4i4FJR2^274X21Co1cU1R7g6S8_2Q2e6Y2
m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S
8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1R2b=`5a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j
5o1cU1R7g6S8_2P2e6Y2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<
R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1lD718BZ1g3[1
Q3>Nb:Q<o32i4FJR2j5o1cU1R7g6S8_2`2e640S2m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5
<4?c1P<^4\4718BZ1R2d1[1Q3>Nb:Q<R4i4FJR27V274X21Co1k6fHP6R7g6S8_2Y2e6G0`1m5mE]1P4P2m1:=V391Q1VEa1
2521E0WMd14P7WF_2g3S10023[5<41=c1lD718BZ1g34V1Q3>NEl9@0Am:R4i4FJR2j5o1cU15l6g6S8_2P2e6Y2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NEl9Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2
m5mE]1P4P2m1:=V391N2]3hAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S
8_2P2e6Y2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1
cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4F
JR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>N
b:Q<R4i4FJR2j5o1cU1R7g6S8_2Z2e661P2m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S10023d2f2
<4?c1lD718BZ1g3[1Q3>Nb:f;:R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3
S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1nT1DR7g6S8_2e2e62V2m5mE]1P4P2m1:75U11n191Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1]A^3718A0Z1g3[1e2;>NT1P4\5Q<R4i4FJX1H0V3[240111002f1cU1R7g6>d7Q2=Q2e61
0V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6
S8_2S2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5
31i1cU1R7g6S8_2S2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb
:Q<R4i4FJR2j53k1cU1R7g6S8_2W2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1lD7
18BZ1g3[1Q3>Nb:Q<R4i4FJQ20e5431i1cU1R7g6S8_2T2e6Y2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d
32S10023[5<4?c1lD718BZ1g3[1Q3>NR1_9Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1IW2>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HSD718BZ1g3[1Q3>Nb:Q<R4i4FJR2d3U2o1cU1R7g6S8_2S2e6Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g34V1U1k1:3Nb:m3S8R4i4FJR2j5o1cU1R7g6S
8_2S2e6Y2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3:3Nb:Q<R4i4FJR
2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q
<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V4i2WF_2g3S10023[5<4?c1lD718BZ1g3
[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7^Bh3_2g3S10023[5<4?c1l
D718BZ1g3[1Q3>Nb:Q<R4i4FJR21h5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0jFQ84P7W
F_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2V2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa1252
1E0b7YG4P7WF_2\2Z1S10023[5<4?c1lD718BZ1g3[1Q3>No3b6f2Z9R41g4FJR2j5f18cU1R7g6S8_2R2e6Y2m5mE]1P4P2
m1:=V391Q1VEa12521E0IY7hF4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R41g4FJR2j5o1cU1R7g6S8_2S2e6Y
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4;d6WF_2g3S10023U1U4<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2a12U4o1cU1
R7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?8U14lD718BZ1g3[1Q3>Nb:Q<R4i4FJ
R2j5o1oIc;R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0nAm<4P7[5k@_2g3S10023[5<4?c1lD718BZ1g3[1Q3
>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ
1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEY172521E0lN4P7WF_2T1b2S10023[5<4
?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7W
F_2T1b2S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1g87=iG[4R7g6S8_2P2e6Y2m5h>T7]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1k6gNR7g6S8_2P2e6
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2`59o1cU1R7g6
S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5
o1cU1R7g6S8_2Z2e6G0`1m5^B2[3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1lD718BZ1g3[1Q3>Nb
:@0Am:R4i4FJR2S4f1o1JhT15l6g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7
18BZ1g3[1Q3>NX1Y9Q<o32i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2e2T3o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2Y4`1o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1_OS6R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q376Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:l:T1R4i4FJR2j5o1cU1R7g6S8_2Y2e65S2
m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@\4718BZ1g3[1Q3>NZ1W9Q<R4i4FJR2^274X21
Co1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1]3hAa12521E0lN4P7a1eD_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:
Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[
1Q3>Nb:Q<R4i4FJR2j5o1bOP6R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1
lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1[9WLR7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P
7WF_2g3S10023S4W1<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4V1i5WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e6Y2Q4k1mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NV1[9Q<R4i4FJR2j5o1cU1R7g6S8_2T
2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7YBm3Bl1g3S10023[5<4?c1g:d4_5718BZ1g3[1Q3>Nb:Q<R4i4FJR2X5
Ao1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:T:718BZ1g3[1Q3>Nb:Q<
R4i4FJR2j5o1cU1R7g6S8_2T2e6Y2m5^E>]1P4P2m1:=V391Q1j8[<a12521E0lN4P7WFBl1g3S10023[5<4?c1Z<a8718BZ
1g3[1Q3>Nb:Q<R4i4FJR2X5Ao1cU1R7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S3l3WF_2g3S10023[5<4
?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0UEf94P7h6^?_2g
3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4Mk3FJR2X4a1o12`U1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1
gC^1a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2
m1:=V391Q1VEa12521E0TDg:4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2X2e60F0
`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1g3[1Q3>Nb:@0Am:R4i4FJR2j5o12`U
15l6g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4F
JR2j5o1\LV9R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>
Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ
1g3[1Q3>Nb:Q<R4i4FJR2j5o1m9eKR7g6R3P5_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1HSD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c?
c6_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1fIl;R7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1k621bNR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1_<SIR7g6S8_2Q2e60X2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1k6gNR7g6S8_2Q2e6
0X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7
g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1IW2>Nb:Q<R4i4FJR2
j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<
R4i4FJR2j5o1]9ULR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1g
3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l
D718BZ1g3[1IW2>NV1[9Q<R4i4FJR2j5o1cU1R7g6S8_2T2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P701TF_2g3S
10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1SA_DR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1[9WLR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR20i5o1cU1R7g6S8_2S2e60X2m5mE]1P4P2m1:=V
391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1k6fHP6R7g6S8_2Q2e60X2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2b2W3o1cU1R7g6S8_
2Z2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1lD718BZ1o10f1[1R2N>Nb:@0Am:R4i
4FJR2j5o1cU15l6g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1g3[1
Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2T2e60X2m5d7X>]1P4P2m1:=V391Q1R2>d@o1a12521E0lN4P7WF_2g3S10023[5<4
?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1lD7180AZ1g3[1Q3>NGj9Q<R4i4FJR2j5o1cU1R7g6S8_2Z2e60F0`1m5mE]1P4P2m118=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD7180AZ1g3[1Q3>NGn4k4@0Am:R4i4FJR2j5o1cU15l6g6S8_2Q2e60X2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:T:718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE
]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R
2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1S9Ck
KR7g6S8_2R2e60X2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4
FJR2j5o1cU1R7g6S8_2R2e6000V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3
>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2X2e60X2m5X:0c;]1P4P2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4
?c1lD718BZ1k1k1[1Q3>N<U:Q<R4i4FJR2j5o1cU1R7g6S8_2T2e60X2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN
4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1m8X<
a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=
V391Q1[?j5a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e60X2m5X8
d=]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:m9S2R4i4FJR2j5o1cU1R7g6S8_
2R2e60X2m5mE]1P4P2m1:=V391N2WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1
cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0SNH4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i
4FJR2Y4`1o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q
3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718
BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1i8iLR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[
5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1S2_S1R7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1U;XDT6R7g6>;X7_2Q2e60X2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NZ1W9Q<R4i4FJR2j5o1cU1R7g6S8_2T2e60X2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7d5k6f9Bl1g3S10023X1R4<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_
2Q2e60X2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1
cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P1o5WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4
i4FJR2j5o1cU1R7g6S8_2R2e60X2m5Y3cB]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1
Q3>Nb:Q<R4i4FJR2j5o1g7kMR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7
18BZ1g3[1Q3>Nb:Q<R41g4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1_92PLR7g6S8_2Q2e60X2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1Ao1dBa12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4Km3FJR2j5o1cU1R7g6S8_2U2e60X2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l9o:718BZ1g3[1Q3>N\2L^11g5Q<R4i4FJR2j5o1cU1R7g6S8_2U2e60X2
m5mE]1P4P2m1:=V391Q1VEa12521E0n5mH4P7WF_2g3S10023[5<468c1lD718BZ1g3[1Q3>Nb:Q<R4Km3FJR2\2S39o1cU1
R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R41g4FJ
R2j5o1cU1R7g6S8_2S2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:
Q<R4i4FJR2j5o1d=d?Y8R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023\2n2<4?c1lD718
BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7[4kA_
2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6i1Y6_2Q2e60X2m5VBf3]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m
5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8
_2Q2e60X2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o
1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i
4FJR2j5o1cU1R7g6>d7_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3
>Nb:Q<R4i4FJR2`59o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718
BZ1g3[1Q3>Nb:Q:o1R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2
g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2V2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_2S2e60X2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1[9\@j;R7g6>d7_2Q2e60X2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2T2
e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NGBW9Q<R4i4FJR2j5o1TKm
8`1R7g6S8_2S2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:
Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1o2P1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1
g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2[2e60X2m5X:0c;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0lN4h1W5WF\22
g3S10023[5<4?c1lD718BZ1k1k1[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1Y>m3n2a12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e60X2m5W?e6]1P4P2m1:=V
391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R41g4FJR2j5o1cU1R7g6S8_2S2e60X2m5mE
]1P4P2m1:=V391Q1a2dBa12521E0SFh84P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1^OT6R7g6S8
_2W2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0V<c8X1h84P7RET1_2T1b2S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R
4Km3FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3
4V1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<4?c
1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2
S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1a2]1
VAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1
:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e60X2m5
mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7WF_2g3S10023;o4<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6
S8_2U2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023;o4<4?c1lD718BZ1g3[1Q3>Nb:Q<o32i4FJ
R2d3U2o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>N
b:Q<R4i4FJR2j5o1cU1R7Z3\3S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S10023[5<4?c1lD71
8BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_2
g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5X8d=]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7[3kB_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Y2e60F0`1m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N>Nb:@0Am:R4i4FJR2j5o1bS1[1D5l6g6S8_2
Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N>Nb:Q<R4i4FJR2j5o1cU
1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4
FJR2j5o1cU1R7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2R1d2S10023[5<4?c1lD718BZ1g3[1
Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5<`E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7
18BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1S9_LR7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2
g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e60X2m5d7X>]1P4P2m1:=V391Q1a2dBa1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2S2e60X2m5mE]1P4P2m1:=V391G
9a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5S1KcU1R7g6S8_2R2e60X2m5mE]1P4
P2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1lD718BZ1g3[1Q3>Nb:Q<R4i4FJR2j5o1cU1R7g6S8_2R2e
60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3:3Nb:Q<R4i4FJR2j5o1cU1
R7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1Q3>NV1[9Q<R4i4F
JR2j5o1cU1R7g6S8_2W2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1g3[1R2N
>Nb:@0Am:R4i4FJR2j5o1cU15l6g6S8_24g60bU1RY35g60e7lMRY38g60bU1RY3`V2h5705g60bU1nASg2<g60bU1_Cbe2m
CTCVU160005g60bU1oj2R>5g60bU1PX2QQ16g60bU1o5nDS^25g60bU1g:Zn25g60bU1RY3]W16g60bU1oj2R>^\25g60UU1
<RY36g60bU1nCSe2c\25g60bU1e=\k25g60bU1RY3W\25g60X1YT1RY36g60bU1An1aV35g60bU1RY3f45g60bU1RY3T\26h
6UR1\3jW1W1oo14h6bU1oj2R>7h6bU1nAPY2R>hj1[g13h6bU1RY35h6bU1oj2R>XT24h6bU1RY3XT24h6bU1RY3hj1Bh6bU
1bf2_Bb;g4^117R2VChDP@8002o37h6bU1nASg2`V2P607h6bU1RY3`V2c5<05h6bU1oj2R>RA5h6bU1nASg2RA4h6bU1nAS
g24h6bU1RY3T\24h6mOd5RY3j1i61S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@d418m1VDQ<l8
FJa1@^274X21Cf^1g6S8_28i6b8nLm5T>gg2XS2@Bi6aU1m5S2P<X<dT1iV1TDg2k:gE1Y:[1@f5]O9i6aU1m5T>gg2hQ1d6
jJ@9i6aU1m5T>gg2n<Yf1@Y27i6aU1m5T>gg2XS2@Di6T1\T1m5T>Z7XS2S=XS2@i5^>XE0`;1O0S4c9:i6bD4i@m5T>gg2b
P2e2@8i6aU1m5T>gg2QBVa1@8i6aU1m5T>gg2_BYa108i6T1\T1m5T>gg2XS2@7i6aU1m5T>m6i`2iS2i1i61S2m5mE]1\3d
2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_26i6aU1m5T>gg2iS27i6
aU1m5Z1i<gg2iS28i6EkT1m5T>gg2XS2@8i6R1^T1m5T>gg2iS2mh18i6aU1m5T>gg2XS2@c57i6aU1m5T>gg2hQ1PR18i6a
U1m5T>m6i`2iS2f57i6aU1m5T>gg2iS207i6aU1m5T>gg2iS2c58i6T1\T1m5T>gg2iS2kU29i6d;lIm5T>gg2XS2@jP27i6
aU1m5T>P2fe2iS2U2i61P1R1m5mE]1\3d2m1:=V3Q>2X4V4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?d418m19lCZ40e
7l8FJa1@^274X21Cf^1g6Z62c11_2;i6aU1h1T4T>gg2gU1`M@d5=7i6aU1m5T>[6[a2iS28i6aU1m5T>Sk1c9oBiS27i6aU
1m5T>gg2iS2W_17i6R1^T1m5T>gg2iS28i6fO?Z5m5T>gg2iS28i6aU1m5T>m6i`2fj1R9g1j60S2m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a125
21B20c4TCY>WF_2g3S10023[5A?c1_@d418m1l?Y4Q<l8FJR2^274X21Cf^1g6S8_2l1j60S2m5mE]1\3d2m1901;V3Q>l6e
1a12521E0RV1WF_2g3S10023[5A?[17_@d418m1VDQ<l8;:JR2^274X21Cf^1g6S8_2]2j60S2m58dE]1d2Gd2m1:=V3Q>b8
a12521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@d418m1VDQ<T4g4FJR27NJ<74X21Ck8o9_5jCIe1P3f3JX3o3W27Q2j
60S2m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S10023[5A?[17_@d418m1VDQ<V8E;:JR2Eh174X21Cf^1g6
S8_2Q2j60S2m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g3S100235U5A68c1_@d418m1VDQ<l8FJR27V274Be11Ck8[>^
Gg6>;X7]1Q1g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1
g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21CiGlFg6S8
_2Y2j60S2m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[;c2]2UA_2g3S10023[5A?c1P<^4d418m1VDQ<o3l4FJR2V1W1
3204X21Ck8Y4WDX=g6>;X7_2g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJ
R2^274X21Cf^1g6S8_2V2j60S2[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5SP1WF_2e31S10023[5A?c1_@d418m1VDQ<l8
FJR27T2174X21Ck82Jn>d5X@g6>;X7]11Ol1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0c4lB7_86b5WF_2g3S10023[5A?c
1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d4
18m1VDQ<l8FJR27V274X21Ck8jU1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418
m1VDQ<l8FJR2^274X21Cl=iP1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1V
DQ<l8FJR2\2174X2199f^1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1j@\5_2g3S10023[5A?c1_@d418m1VD
Q<l8FJR2^274X21Cf^1g6S8_2V2j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0Y8[1b7^<Z8Q>U8_2g3S10023[5A?c1_@d418
m1V?o4Q<l8FJR2^274X21Ck8U;]1CX5b1fAg6>;X7_22h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@d418m1VDQ<l8FJR2^274X21C^=WQ1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0_P16[5j@\5_2g3S10023
[5A?c1_@d418m1VD\2d9l8FJR2^274X21Cf^1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN<o6WF_2g3S10023[
5A?c1Hf?d418m1VDQ<l8FJR27V274X21Cf^1g6S8_2U2j60S2V3f2mE]1\3d2m1:=V3Q>b8a12521E0eM3K\7WF_2\2Z1S10
023[5A?c1HQ21U2k22]8d418m1VDQ<l8FJU1L7V274H_11Cf^1g6S8_2P2j60S2Q4W1CmE]1\3d2m1:=V3Q>b8a12521E0eN
\7WFW1W1g3S10023[5A?c1_@d418m1VD\2d9T4g4FJR27V274H_11CeLPBg6S8_2l1j60S2Q4k1mE]1\3d2m1:=V3Q>b8a12
521E0eN\7WF_2g3S10023[5A?c1_@d418m1VDQ<T4g4FJR27V274H_11Cf^1g6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12
521E0c4^Q1j@\5_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21CSW1b7g6S8_2Z2j60S2m5mE]1\3d2m1:=T23MQ>b8
a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@d418m1VDQ<l8FJR27V274X21Ck82Jn>d5X@g6>;X7]11O4h1j60S2m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21ChHmEg6S8_2V2j60A0`1m5m
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418BZ1d8Nb:@0Am:l8FJR2^274X21C[U12d1?514e6g6S8_
2i2j60A0`1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@d418BN;d8NK2c9@0A
m:o3l2o1FJR27V274X21C9P1h2dNP3DT15Lo5g6S8_2W2j60A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1b5WF_2g3S1002
3[5A?c1_@d418BZ1d8Nb:@0Am:l8FJR2^274X21C[U12d1?514e6g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cl=l9lFg6S8_2b2j60S2m5a>[7]1\3d2m1:=V3S3^7^3b8a12521E
0n2]1P5`@X3Z2T5Z1\6j?_2g3S10023[5A?c1_@d418m1g3a2T:g3Q<o3l4FJX1I^2604X21Cd7V16h<i4g2XAg6>;_2h4]1
Q1i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cl=l9lFg6S8_2
h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1k:Z9Q<l8FJR2^274X21Cf^1g6S8_2i1j
60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6f4\3_2h1j60S
2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2i1j60S2m5m
E]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274^1I1Cf^1g6S8_2j1j60S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1VDQ<l8FJR2^274X21CjP1k=g6S8_24W2j60A0`1m5mE]
1\3d2m1:=V3U5k8b8a12521E0RV1:lE_2g3S10023[5A148c1_@d418BZ1d8Nb:@0Am:l8FJR2^274X21CcW15l6g6Jc3d3_
2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21C_;2SS1g6S8_2k
1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR27V274X21Ck8fHS=g6JX7_2m
1j60S2m5mE]1\3d2m1:=V3]53_8b8a12521E0RV1WF_2\2Z1S10023;o4A?c1_@d418m1VDQ<l8FJR27V274X21C`EUIg6S8
_2`2j60S2m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521E0k9h7X3i8[2c4Z1WF_2g3S10023[5A?c1_@d418m1l:Y9Q<l6o1FJX1I
^2334X21Ck82R1_6V8l1Y2fAg6>;i3^3]11O0P2j60S2m5mE]1\3m1;008m1:=V3e6[7b8a12521E0cG^>P:V<_2g3S10023
[5A?c1_@d418m1VDQ<l8FJR2^274X21CQ3d[1g6JX7_2l1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0\4eQ1WF_2g3S10023
[5A1=c1_@d418m1VDQ<P5k3FJR27V274\1K1Cf^1g6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023
[5A?c1_@d418m1VDQ<P5k3FJR27V274X21Co1f\1g6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[
5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@d418m1VDQ<l8FJR2^274X21B0f^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1b2S10023[5A?c1
_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418
m1VDQ<l8FJR2^274X21Cg:1ZH2^;g6S8_2Q2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1S10023[5A?c1_@d
418BZ1d8Nb:@0Am:l8FJR2^274X21CcW15l6g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c
1_@d3O18m1VDQ<l8FJR2^274X21C_;2SS1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@d418m1VDQ<l8FJR2^2604X21Cf^1g6S8_2j1k6S2m5U3gB]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d4
18m1VDQ<l8FJR2^274X21Cf^1g6f58[1G_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418
m1VDQ<l8FJR2^274X21C`KUCg6S8_2h1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1`
8e;Q<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l
8FJR2^274X21Co1f\1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<o3l4F
JR2^274X21Ce6PX1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1XEN_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2
f1G74X21Cf^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3^:b3h4i3a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^
274X21Cf^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1a6d=Q<l8FJR2d1I74
X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274W1P11C
f^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV1WF_2g3S10023[5A?c1X8V8d418m1VDQ<l8FJR2^274X21Cf^
1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5[5k@_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1
g6S8_2j1k6S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mAY4_2[1[2S10023[5A?c1_@d418m1VDQ<l8FJR2^274W1P11Cf
^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@`4318m1R6j2X;Q<l8FJR2^274X21Cf^
1g6S8_2g1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S
8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cg9nT1g6S8_
2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2k1k6S
2m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l86?JR2Q2<74X21CdS1Q;g6S8_2i1k6
S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S10023[5A?c1_@d418m1VDQ<l8FJR21\274X21Cf^1g6S8_2k1k6R1
P1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6V526AP2_2g1k6S
2m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2h1k6S2m5mE
]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\
3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@d418m1l:Y9Q<l8FJR2^274X21Cn81eU1g6S8_2k1k6S2m5mE]1\3d2
m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@c1P318m1VDQ<l8FJR2^274X21CbQ1S=g6S8_2g1k6S2m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21CQDdJg6S8_2l1k6S2m50lE]1\3d2m1
:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJLU1^274X21Cf^1g6S8_2h1k6S2m5mE]1\3d2m
1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q
>b8a12521E0_AbDWF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2S2k6S2m5S9]2V3T7]1\3d2m1:=V3
m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@d418m1k1ZB`5`6l8F5DR2^274X21Cb4SZ1g6S8_2g1k6S2m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21C[2Z\1g6S8_2m1k6S2m5mE]1\3d2m1:
=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@d418m1VDb3^8l8FJR2^274X21Cf^1g6S8_2i1k6S2m5mE]1\3d
2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21CVI_Eg6S8b1Li1k6S2m5mE]1\3d2m1
:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6>d7_2g1k6S2m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6i1Y6_2i1k6S2m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1VDQ<l8FJR2^274X21C[2iB`Ig6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WFJd1g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A68c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
WF_2g3S10023[5A?c1_@d418m1k:Z9Q<l8FJR2^274X21Cf^1g6S8_2g1k6S2Y5CmE]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10
023[5A68c1_@d418m1VDQ<l8FJR2^274X21Co<fQ1g6k31U4_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10
023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf1l1Y7UKb8g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1
AA0023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf1DZ\1g6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0jFW?WF_2d32S
10023[5A?c1_@d418m1f:_9Q<l8FJR2^274X21Cf1l1aA`Ig6S8_2k1k6S2m5mE]1\3d2m1:=V3b5]80b8a12521E0RV1WF_
2g3S10023[5A?c1_@d418m1f:_9Q<l8FJR2^274X21C[2W1R[1g6S8_2j2k6A0`1i3S2mE]1\3d2m1:=V3R3_2n7>0]1F:d2
2Z3a12521E0jFLl2f:F]<j3n5_2g3S10023[588?c1_@d418BZ1d8NHDb3:\1i3@0Aj1<Q8C]4^4FJR2^274X21CcW15l6g6
S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2
S2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418BZ1m5f2Nb:@0Am:l8FJR27V274X21CcW
15l6g6S8_2g2k6A0`1m5mE]1\3d2m1:=V3>3n4n5`2b8a12521E0RV1mA0X4_2g3S10023[5A68c1R5\;\4718BN;e5n2NNi
3i5@0A[2R1^7l8FJR27V274X21Cl1g@S@m2@1Y15Lo5g6S8_2Y2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1;l2h4]8d418BN;e5n2NNc9@0Am:l8FJR27V274H_11CcW15Lo5g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1R5\;d418m1m5X>Q<l8FJR2^274X21Cf^1g6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521
E0o:RKWF_2g3S10023[5A?c191l2h4]8d418m1e5`>Q<l8FJR2^274X21Cf^1g6S8_2k1k6S2m5mE]1\3d2m1:=V3Q>b8a12
521E0o:RKWF_2g3S10023[5A?c191l2h4]8d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8Y1
72521E0RV1WF_2g3S10023[5A?c1;e7]8d418m1VDQ<l8FJR2^274X21Cf^1g6j4X3_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a1
2521E0eN\7WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21C[;\@mBg6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0R
V1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21CR2c\1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1^6P:d418m1VDQ<l8FJR2^274X21Cf^1g6S8_2U2k6S2^4^1mEAK\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3D>0023[5A?c1P2]4o1P8d418m1VDQ<l8FJX1I^274X21CZ1h2c6;U1T?W=o5g6JX7_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cg:GVS1g6S8_2i1k6S2m5g;U:]1\3d2m1:=V3Q>b8a1
2521E0nGS>WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR20]274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cg:nS1g6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A?c1_@d418X1Db@c3Q<l8FJR2^274X21CZGb6l2k=g6n1T6_2Z3k6A0`1m5mE]1\3[1X1m1:=V3Z:f3b8
a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1S1P<Z3d418B;NC=1Nb3n2:C?R:@0AAT8V2l8FJR2?n174>9AM1C
U2L_1^;o2X4b6??d6KT15]1^5g6>_1T6_2k1k6S2m5mE]1\3d2m1:=V3b9^4b8a12521E0PAQEe>a7_2g3S10023[5A?c1S1
[?d418m1VDQ<l8FJR2^274X21CQ2d\1g6S8_2o1k6S2m5mE]1\3d2m1:=V3T9l4?h4Ec2a12521E0RV1P20bAb2_2g3S1002
3[5A?c1_@d418m1`:e9Q<l8FJR2^274X21Cf^1g6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@d418m1VDQ<o3l4FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1
_@d418m1VDQ<l8FJR2^274X21CQS1d;g6S8_2i1k6S2m5mE]1\3d2m1:=V3d:\3b8a12521E0RV1WF_2g3S10023[5A?c1_@
d418m1VDQ<l8FJR2^274X21Cn81eU1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b6o1a12521E0RV1WF_2g3S10023[5A?c1_@d
418m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>h1i4o1a12521E0\Le9WF_2g3S10023[5A?c1_@d4
18m1VDQ<l8FJR2^274X21CgJnCg6S8_2h1k6S2m5mE]1\3d2m1:=V3o3Q:b6o1a12521E0RV1WF_2g3S10023[5A?c1_@d41
8m1VDQ<l8FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2IS1:=Q2T1Q>b8a12521E0\4eQ1\7j>_2g3S10023[5A?c1_@d4
18m1VDQ<l8FJR2^274X21Cf^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@d418m1V
DQ<l8FJR2^274X21CQ9dU1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Z1f<b8a12521E0RV1WF_2g3S10023[5A1=c1_@d418m1VD
Q<l8FJR2^274X21Cf^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1n:W9Q<l8
FJR2^274X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0PLQ:WF_2g3S10023[5A?c1_@d418m1I\CQ<l8FJR2
^274X21Cf^1g6>;X7_2g1k6S2m5mE]1\3d2m1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^27
4X21Cf^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0QGA^>WF_2e31S10023[5A?c1_@d418m1VDQ<]4^4FJR2^274
X21Cf^1g6S8_2h1k6S2m58dE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf
^1g6g1[6_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1VDQ<l8FJR2^274X21Cf^1g6
g1[6_2Q2k6S2m5mE]1\3Od1m1:=V3Q>n40b3a12521E0RV1iC]2_2g3S10023E0d4A68c1_@d418m1VDQ<l8FJg1:f1G74X2
1CG^6_W1g6S8_2^3k6S2m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S1
0023E0j1i2A68B=Bi1^6\6i12R1^318m1n4W?f9Z2_7\1FJg1:]18G7498e11C>89KT4S123Y1jBSCg6S8_2j1k6S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1T@:d418m1VDQ<l8FJR2^274X21Ca3T[1g6k31U4_25l6P8[GW3h]7
Jl6@0>o6Q1YFW3Wk3P9a2]7NGl20h1d50A^N[=SI5d=l4Il6@0^7Q1YFW3^n3i5o9NGl20]70Ak<bA1Y=SI5d=n4Ol6@0>o6
Q1YFW3TBl1]9Ljl2P9a2]7NGl20h1d50A^Ng:cK35d=n4=l6P8[GW3k1[V1c>QCeV2h2n?o]1\L6l6P8[GW3[a6\L6l6V7I[
GW3h]7:l6P8[GW3mo22U7U\1]DmU26l6P8[GW3jW5mU2:l6P8[GW3QDjh3o50h1Qi2<l6P8[GW3TBl1jh3o50h1fT1Zd16l6
P8[GW3]i5Zd16l6P8[GW3QDfi69l6P8[GW3\?nG4[X3km29l6P8[GW3c]3hU1T2fP1_g1Bl6P8[GW3oJo1iAVa1e;MD08fg1
1=0lW26l6P8[GW3i\7N7l6P8[GW3f^1ZOfo4El6P8[GW3j9kP1o3m@Q1JFGmY10ChU1T2RY17mAmL<l6P8[GW3fP2Y2mY10j
U1IoZ1S_16l6P8[GW3c]3TP49l6P8`1jEW3]i5gHf8kBS1l60o7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc12U2g7gF:lW1o2
Z6Ch5W2`1`7V=mO9l6P8[GW3mY2m2kMe^2Zd17l6P8[GW3k\2a\3Zd17l6P8[GW3S_2YZ3Zd16l6P8[GW3_W3XV48l6P8a;i
;W3mBjk3on28l6P8\8n>W3TZ51aS29l6P8[GW3i^1Wc1hf2md1\38l6P8[GW3\Fkc2o^2_d16l6P8[GW3XZ3_S46l6P8QAY6
W3h]79l6P8[GW3kX1]P1jo21aT26l6P8[GW3Xg1_f56l62m7[GW3h]78l6P8[GW3jY1[Ko2aU58l6P8[GW3oZ2XX3_=o\16l
6P8[GW3mQ4j[36l6P8[GW3kf1lf58l6P8\8n>W3lc11ii57l6P8[GW3k^4nHmU26l6P8[GW3k^4ln2@l6@0^7[GW3XT4o9NS
;0Ak<Rh15d=?l6@0^7[GW3XT4o9NS;0AnT25d=7l6P8[GW3VW3U5[Q47l6P8jC`3W3jW5mU2=l6[35^4[GW3e9Vm2W?0da1\
K`Z1;l6P8[GW3h9nj2g;1^4Sd1cT2Nm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:lW1o2Z6Ch5W2`1`7V=mOOm6WQ1j1
\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:lW1o2Z6Cc2T3W2`1`7V=mOR1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12H03W1g7gF:
lW1o2Z6Ch5W2^11`7V=mOP1m6WQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:lW1o2Z6Cc2T3W2`1`7V=mOR1m6WQ1j1\1f
4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:lW1o2Z6Ch5W2`1`7V=mOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:lW1o
2Z6Ch5W2`1`7V=Q=kBOm6WQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:lW1o2Z6Ch5W2`1`7V=mOT1m6WQ1j1\1f4`4^:
Z2\1<i1j3d51kb1`42OU1g7gF:lW1o2b1g4Ch5W2[14`7V=D\<kBP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12OU1g7gF:lW1
o2Z6Ch5W2`1`7V=DXOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:]V12[1o2g4b1Ch5W2`1`7V=mOT1m6TI0Q8j1\1
f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:lW1o2Z6Ch5W2`1f3i3V=mOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:lW
1o2Z6Ch5W2[14`7V=mOW1m6WQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:lW1o2b1g4Cc2T3W2[14g4h2V=mOQ1
m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:lW1o2Z6Cc2T3W2[14`7V=mOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51eQ1fE
2MW1g7gF:lW1o2Z6Ch5W2[14`7V=mOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:lW1o2Z6Ch5W2`1`7V=mOOm6WQ1
j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:lW1o2K^5Ch5W2`1`7V=mOS1m6WQ1j1\1f4`4^:Z2\147i1j3d51U1e5TG[I2U2g
7gF:lW1o2Z6Ch5W2`1o5`1V=mOP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:lW1o2Z6Ch5W2`1o5`1V=mOP1m6WQ
1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:lW1o2Z6Ch5W2`1`7V=D\<kB9n6VQ1j1\1fCi9i[2Zj1f67n6VQ1j1\1fCi9TV4
8n6VQ1j1\1fCi9i[2Zj18n6VQ1j1\1fCi9_c3dB8n6VQ1j1\1fCi9fQ4]48n6VQ1j1\1fCi9TV4b41o64o6ig6QV107o6]]3
S3VV3d4e3Tg17o6]]3S3S:j5Wf2d43o63iV25o6i[3h3QS3V42o6fY24o6ic3Q>Ya32o6\_13o6e3jn32o6]]34o6:`[792o
6i^6:o6bc13_8f676U6i`1ZC2o6Sg64o6dc1Qj2RQ22o6QX65o6Vl1[=i`1_U22o6RY43o6bj2gY48o6bI\@\5XT1fV1Vc2]
42o6i`73o6ZY4QZ32o6Qb12o6ZP78o6mR2mQ5[;h1a:XF\29o6V_11S[1C`2Qe2_[113o6\G32o6eP72o6]e83o6\GPn72o6
Yg39o6hS1Xe1^7kb4001W:>o6h]1OW=b3nMaLXh3:G000RR14o6]b7T102o6Si37o6gT1Y=jV1o4lF\W11o62o6]h7<o6:Ej
Z79A;;[<SC0W6<o6Yk1]4WFE^3^B[3k\11i1lV18o640ZT3`9gJ]o2j?5P7[n73V;=3P7oK[^11P76Q7JXh76b6kE<Q7JfW2
eP5h7i6nME301c1:Q7J\X7h7i6R8kEE306Q7JUa4l]3aFj16Q7J1S`7aT1L2Q7J>Q7<TO[Jg39Yi1b7\S1^5Za2eL<8<Q7<`
i1g39Yi1b7\S1if2eL<81Q73Q7ie8<9Q7J1lV1ES`6kL622Q7L4Q7Loj7P44R7Xf8k121R77R7]H\^6c2S:18=R7LY6no2X2
2b]4110ZNm356R7Qm6n;_9]<iD7R7Z8[R2b1Q5\i5W<>S7fU1Id1`1d5XJ3c6BeY21ZV2\^12S7mX75S7df2WEnOZW32S7k[
42S7Si71S73S7^k4dm24S7\a3iQ4l53S7mX7\>2S7Yg74S7Uj2W=o43S7_g702S7_g73S7Vg785T7U>`e4QS1Sd26T7n^1g6
XT1RKij21T74T70ag4_`2Q1T744gZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@PS2[51=W=3Z2[>Q4:R6V4V12T732T7R\62U7Q
X73U7QX7]D7U7T]5lj1n?0fMT15U7S4mS7R=c73U7RU7n23U7hU7X25U7QX7U21TX16U7RX3no3Y:Z2[76U7QX7`5`L_709U
7fg1il1j9Z6ZS3`5^2h16V7_LhE\P2f\4o>2V7ad83V7ZT7RZ11V72V7]^82V7]^83V7ZT7RZ15V7b]2k8k]4V`1=V7YW1]1
0P;^NiOS9f6RH\1Vj1e>3V7oX1\c5:V7l:Sh4TBYFQ90eCTCdN3V7RV221V76V7dJ6nV6]6QV11V78V7eZ2U\1V7VV1bo12b
46V7eZ2U\1V7VV1UT23V7^X2YS4=V7QCjh1T3m?DhGU:[HT1l_1fO_64W7_l54oY13W7nJe[6EX70^<XNmOk[1P8oR11mm1Z
5Y1Q41=@4BEP=26X7W5U^1lj1^Jf91X75X7cG1cP6nB3X7cX8P;4X7Vf3BZQ4EX7l8e2S3\<]6j4D>FU11jX1[F^Kg4SU1VH
fS1o1WH3X7X\712X7iF2X7QU64X7lG\^1_E2X7ad24X7\3[a4`Z24X7an2`Ec^2[1Y74U211Qo12Um1]7_4X4U7YU1d1S]11
=@GT1o3m6^142A181h3W14>^10R41^1b;4V48?6Y7RV7b43TW1e25Y7XP2UOZ[4iP15Y7gZ1jf31TY22Y7iZ73Y7ig3ob33Y
7[Z7=6Z7]^1Rm59j>YJ9Z7]^1Ze52h6K9j>YJ8Z7[n2no3U=9Y5e1TR15Z7`[79o6TR14Z7Qg2^d494Z7iW7f393Z7`[794Z
7`[7927Z7_f2Pe4082g>;Z7\7lc4T8bc1^D082g>bH4Z7`[79e75Z7iW7f39j>4Z7\g4Sd296Z7eZ2TP4U9_G9D[7VJ_Y1mQ
20D21P4ROo2P3g:l2\P1\S113KY1<[7bV5P3o2P3g:l2kS23KY1c15[7ad4f\30Q42[7YQ83[7YQ8Y2W1\71P33c1nF`Cg35
m4e6P4e5n;0YHSCE:T14Fh>R5Q1Y3\g14o7n2b?`B1R1W25c231Y1\73gJ1K2_7S6eGh7`1T5P5mD6kF:T1a36I^5c9[@1VK
T<P54i21:R3P3W242c3:eP1o<e1\711b8TBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5R6T3c8T9X3_4R;`3P1T1b4Q2Y4hD
h=\8W6E9T20^6[8S3T3W>]NdG4\7d\5h=oX24\7]j5iV1UR13\7]<of74\7]<[b1cT6<]70[V5o9NS;0A^T2?51U1]70bd11
UMk[2d8G1DJLV4a2?85G[:0A@mV1^20>\1T1?W=l1o1V1JW45[>;]70UQ1UU4o9NS;0AnT25=]70iU5Ao9NG[:0AcNZV15:]
70[V5o9NS;0AnT25N]70\Bd2UL5RJH`Bo^1m1bFf4f2P2@NG[:0AkP1d2nJC11d5154^7kQ6Pn1>;^7e]1mM\LTD`Mn?RQ1l
n1g<_34^7^1]P5cP37^7S4U>UP1a5ki2ad3J^7i;f72dDCo9a<d31_V1_83_8132b1`l2GcV1282`@V6<^7l@17S2mY1Sn1V
8oX1WBPV1Rf15^7^1nP1kl1XY52^7ni89^7Z]1:Z8S9d1[k2a5eh2:^7UDdd6h7`@Q3Y1e2P>d2?^7UDPZ3\5ge1VJWEh7`@
Q3Y1e2P2n;07^7UDaV5\V2Q3Y1e22^7_Q14^7m\42[]46^7l6U[2ZU1dY2n62^7l6D^7Z>b1b3H_1c3RD_IS1aR1YS1kg1YD
PW1jD41A9A^7Nm4l4gm1P90_P2R4F[j1\7o2W3FSP1d2H^7LTCe7i9l3b5c[1_JV2[?Za1m8n6Y1T=e6W@`BT1]2g21m16^7
>VOc_4dc2`18^7^MG2T1m[4ZQ1gg13_7]X7n]11_72_7fX73_7bS4R[44_7mm7EQ@4_7bFeh723_7nm7\I3_7bFeh72_7ej8
5_7][6ic1eK62_7bF1b71c78c7h[2Y5R[3Xg1Y5f@g<3c7hh7b6:c7g:3ne12nX11Qd4`<37c7;kY8k:S1i252c7jn75c7TV
7lGY;39d7:cU3c`41b8b@U952d7^_81d73d7f_8Y:6e7gm1k^1WX3ZU1kO7f7Xg6S?W=hE1T55f751\^8c95f7_g2cQ1`e4:
2f7Xh86f74mh3[h3_6[M3f7PP3Se5:f7RP2hm50`;1O0S4c94g71_]7o[11g78g7kV21Xc1d3U6oNaV33g7kV2Ul23g7Rj3W
X11g72g7lP55g7i[2Y4jm502i7lm31i71j72j7nY22j7\j74k7hHg:[e64k7hHW\5kc11k72k7ig75k72jQ1T:_l53k7bm7l
E8l7eW8X5d1l6?2U3;l7lBRS1`7R1h]1WX3bS22`1<8l71`5kJ^U4ja2V1nK1l71l7:m7bN0aW4_4T4l1WV2F\H2m7oL4m7R
P1<g`78m7k`1UCb_2j8_U3k2P31m76m7cQ1c7lc3ZZ233m7_`5_V23m7Yj7aO2m7ki82m7VO1n72n7_m76n7dW2X:Un4aT16
6n7]Cml2ci2lZ2A6n7\@1gP7i7lP14n7`5iQ7bA8n7S>e1k@eU5^`1cJ]35n7SS4m10[\44n7jf7cJc32n7Po76n7j>nY7_D
Q8X32n7bd86o7Wf71b8hI5=o7=d[1TL^P1_l2Pa1110ZNm354o7ln7hI57o7QX2hl3\a1d8hI54o7gd8m355o7eX7]]1a253
o7eh856P8^n2\>V_4k?X61P81Q85Q8d6d^2QY3kP13R8Pb1[V28U8US4]Kd2o_1R7POm;1W82Y85?Y8V9iKo7Y7T7lH>n4kn
1g2b1\U1Q9X;<[8P1P5dQ1[7oo2b1T=[IY9QEP74]8SQ1^Ca54_84g<_b62_841d82d8m]1=i821j:b4TP18[1\>k9`o3g86
9k8YR1jAY7Qo10S8ae2o7Fm8?YV1CPF@_31:]g116b1g6^m1@hGGn2mDcO2Fm86bV1CPF@_31:]g116b19Mi4E_X2X=GlGV>
5m8][3mBU5QZ22m8Ui63m8bM?7m8g5gk3`i1h;mAb53V9Rb5Xl208b99=]d3oBl6o6``1<b9<e1R1Wk1mT2HP4T<3Tb1T<<b
9<e1jG_T1mT2HP4T<3Tb1T<<n9aI`]1lk1HP:XLh=oB`7W8<5n9aIWk2oHPo34n9aIWk2Ph42S:44T:UFR7bk3CT:9h1RW1Z
3V@kl1S8X5R6V2d1e1k2Z=V8d4Q>hK7V:bZ1c\4j?dT1a9X34X:NmIPj31X:2[:[m36[:iHk\4lHTASB2[:__41\:3^:We40
5^:Uf1`^2j<f31^:D_:3_5iT1i1T1RT1ZHSCn706PT1dB6ZC154o:6_:hIhNCZh2f35e:nMlb1cm1bK6e:nM``3bl1i@04e:
^c3PK]]27e:k`2cm1Y1U4lW204e:\Ceg5i@6e:_^4^l13i@04e:_^4\]203e:_^4\]23e:^c3]X35e:2ma2^l1\]23e:jn3R
24h:f_4U4hT35h:0X]4\2U41h:3j:lc401\;2_;oV54k;VR2\1P`53R<fo3YB3R<Q1n`44R<Z\4k1i36R<Q<Wb1la2i1ij2:
R<2R=W2dY1dZ2^:o1i1bd12R<Pb41S<1Y<2Y<Sb42Y<Z16Y<SQ2\>hEXIaL8^<m8W>Sa1S2YP2Y9\B2Q=YP75Q=ULfC[806S
=00SS3Tl2ab23S=1ja81T=:T=ob3X@oY1R3]T2W@n=016T=lGS6bg60lN1W=5Y=kA1T<mg3>[=dBQFV6Oj9VBm20X:dA[JZ:
T36[=lCk5eY3Y?_m17[=jW2:]D0_Ak]2<\=fGR6iF2Njf2R3W1l1]BR:5^=bOk2Wh4PJC^=_2o8eB;00Q5j7`4W3R2^2^f1W
;oET1o1\R26^=Q8T\2l`10la15_=kJ^U4SKmg15_=eEU5bP5TA1_=5_=[\4[4l1mG7a=0`_15?V5[a43h=\b5f11k=2R>nR4
8R>eg3UCi[2\2cFcCZ<5S>nAQ4ib1Rj1:S>lA1Q4ib19kQ2k_1hd1cC4T>FbS3l^12T>SW62T>YT304Q`2^l10V42UZ3\O00
07cR11PBhH1gS2`l12W>fV41W>1Y>1^>4Xk1VV1kKfV42nd4_b21a>6a>Si2U1Um3;S@2c>kb25c>gb2jY4?h<1d>;e>Q=Rn
2_>mn2^O`G;Lk262g>aQ11g>4g>Wk4Xa1oo13g>UA11k>3g^2bJh71l>03n>UW3P[31n>1Qg28V?iT1k\2hn2eW1d7Y7]:1V
?2Y?mf61Y?1a^401Z?01\?3]?Uc7C1]?2]?_Q31]?6^?g>kHgh2cV1VD7_?Qn2_>UFR`2X6b[11a?6c?ad2lQ1c]2h>nQ11c
?1oT46e?1U2gn2PQ3V73e?1jP34h?a<]c1SY43h?li5RZ11h?9i?]V2GUS1h2]5]3o4al21j?2n?Vm61n?2n?[e1=Q@^T1nl
2iY1X18n3S8j?Y1c7[2kR102[@l`22[@ba33\@aR142]@[l73]@[h5oS21]@3]@TZ1i?3^@Yb4gU2=`@YZ2QClj21lBh4[22
R9UA]Kj34`@VNQj414`@ki1^^1[24Xh3\W2d1\n12e@cR64i@d;o\3cP23i@d;c]5<i@3`;fJZ:]4g9]T1YEcP2122i@Xi56
i@j1`7l2[\3TQ21i@4i@3Vi524i@3Ti582i@ai53i@3]i52k@Zi53k@ZU7b<8k@R=a1h8]:WQ6SZ1S36m@8`:og25\Y57m@8
c91jh2gf2jb24m@TV3Y`137m@12e=Xj2S7\^23m@i1Zg51m@5m@f12f9Q_54m@KXh5H3m@KST72m@Ti51m@:m@`9ZI\=J^Z1
jAb7^4jW33m@@Wi54m@e50[o22m@ki54m@@Wi523m@KQi52m@mi53n@813o@QX3`e25o@2nW3S7\^25SAi8P[2`U314SAi8a
`518SAi8P[2h=Y5[DQn113SAjc2bU36SAi8Le2n\511UA4VA[_2TC53VA`R351VA2WA12\A01\A1^A2^AWi52^AZi55^AQc3
[1o1c]22bAbA2bAdH2cAV^22fAR]23fA0Q]21gA2hAje42iAXh56iATW2j[3X5T^1X=3iA_b2aV32iAQi56iA``2AZV1R7bU
31iA2iAdk52iAXn21kA3mAhR1nm24mAhR1_=^`24mAX`1^`2\D2mAgP45mAX`1eX2h7\D1mA<mA\b2^<V;j9W4S2]6YAV^1_
\1`I3PBfP4Ph14PB[<[Enn23PBhZ2g98PB0Z<[Em\1Pb1k^3iF1PB<PBm1WY1<]9]5n1n=W8b3b>aQ57PBXMU7V1^P1hd3U[
28QBdY10k1]9\BTX5iF1RB3RBdX2nZ21SB1TB6WBdg2nB]F]g2fH1ob61[B2\BfP61^B2^BU_44^Bfi6U_1S64^Bed3f]4_6
3^BV_6m>4`B2nh515`B2fP3Wh214`B`Z1`^413`BQi513`BSi5Tc12`BSi52`BQi53`B[NSe33`B^a4PX11bl82jY6fF3dBT
e3lS22dBQi59dB`7eAl<ROo9bW1X3km1:dBV9_c1l6m5g5dMU8[S2A5dBfl1]h1[S2A2dBRP33fBRi5[R12gBhh54gB^6]_3
kR25gB^6W3ZY1fU44gB^6b\1fU44gBYZ1g8fU41gB3gB^6Yb53gBO]37W[1\HZNSOiW2W1[E5jBd[23]Alk24kB`?b]2am23
kB`?b]22kBSm23lBXh5`J5lBXh5`JV@a[13lBd<TV69mB`H`V5bU1f@W17Q1c12nBc:3nBc:gb22nBc:2nBW83nBW8l_54nB
W8Sh2hg22nB[Z89PCh`1lHQW2m3P18W817SC]27b<Tn1^3e;6SCoAR6iF2bj32ZCW<1^C1`C3`C_n2gl22cCmn12dCaQ31dC
9fCaW1eI<5Q6YZ1R3i11hC1jC5kCWn1df1`1Zf15kCWn1d`1o5`12oC]64oC]6`a3fe23oC]6j`63SD3mj11SD3TDRj1]T14
TD\<Rj1QS16WD4_W1`7dH_V17YD0PGR9jU1Q8iC3YD0P^21ZQ34PJ^U2m7^Y32XX3Q?3aD2lf26eDVQ1dL]8QLVn31^W31fD
2jD\Q41jD2jDg82jDXi51nD2PEWP43PEWP4iW23PElm5P23PEf^2P]31PE1ZE2ZE\m22ZEfV65ZEVd2[T32iD2g^2[R12]Eo
R52]EG3^EZS3n@1^E3`EWm3Sg11`E1`E2aEj<3aE7li22bE74cEkc3nh3XO7dEf21cc1be2113dE\f1nW24dE\f1Y[1m[13d
E\f1Wg23dE\f1be42]X3RS1BiE^73Ea:V>fR1n9QETl1U6g10VGi1UZ11e44mERf523>mEaDXS1UU1c5\12\:[1SNd28RU12
3mERf522mE`P32mE`P33mE`NPR25mEd9U1W[522mEP`1=nEi3c3dS2S[3[DoA246Q1<lU12nEVf53nEeP7mU11QF2QF`94RF
e1k@eU54RFe1af5U@2TFVh58TFb1[Q10YT1W1_1T^33TFb1Xd21TF3TFb1cf54TFb1W;[[53UFTW2Ta31UF2UFYh53XF[W2_
I2XFhn12[Fdn54]Fd]2n`3:6_Fm9mn1gHWm211bF2n\2``44cF0WV3he28cF0S81n:HQf2n[21cF2cF02cF\o21fF3hF2__2
2iFSi31jF1kF3mF2Pd52nF11QG6SG]Y2d2IoA\L2SGYk35SG6gm1[811SG1VG2VG]L2VGSf52VG02VGnO9ZGU8h8R^1Q7aJV
V4]R151ZG;cGb2^3S;RS1P4kQ11e4c9^V15eGb5`X1m`1Vk22eGQo22lGXd31lG5QH]2gQ1lX1]f32RH]c53RHSQ5YBBTHeX
1[8l1mi1f4W\1\4W9DT9hBf3bHd=1n?l52ZH\a5CZHW9SDOl1^Bm51mk10DXS1o2P3g:YFTDQ4k52[H12_Hnj77cHml1d6Y3
g1WNa15cHbS2Q5WNa1AdHYR1ka2<1Z:l2[4?1bNcU1E3c<V@\A2nHU^13nHT^104oHj1o`5o_21RI1SI2SInn42UIkX12VI2
5VIjg4f3n4dU22VIUV76VI0^\3Z[1\m1m@3VI2Xj41VI2VI02VI\^11YI5`Iea2mU1o=Wn1?`IkGS6nHW5Z3P4P6l[2g3m@S
2H`R1WQ19kIeZ1c7eDj8j4oS2TP1VM4kIQf6KaU15kIQf6==aU11kI2kI\`23kIVMfe13kITW3Z_35nIL1c2T_39QJn2UQ1Q
2;\T2f4Ve2`[12QJVV1:VJ_6R8SW1R?`:o<SMbP2b96VJb>SW1cV1YW3>3VJnU3SQ33XJjh3_k12ZJPh24^Jbf4fP2e>H`Jd
@`;a31n10?=0V1`4_3BPE4k6eS3`4U20W4Y1ff11aJ1bJ2bJXc13bJZc1lS32bJWg44cJU]4gU1o<4cJ1`JZU51cJ1eJ1fJ4
gJd7T[5o<3gJ^JZU54jJ1b_506jJ1Jg^50ib24jJ1T]3C4jJ1T^2cO5jJ1JQY7`H3jJd_5P12jJo`503VKU252VK[23VK[2k
h7FZKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4lG][1U8_R2k7?ZKX1ed1h5YGl1X<:U<lG][1U8kl1c5k71\K2\Kgg52\Kaf51
_K2_Kae42_KRe63bK_2Yh24bKgc1QW1_92bKYT31gK2gKbQ87hK\3cU1T_1ej34d62hK\36VL1\W5VN[Y1X15ZLc8Q3<gS55
^LiZ3Qa1Z<W\12^LiZ33^LiZ3dY32^Lk^57`LjP1\S1[2V[2a4_j14`LoR2m[1j32`LYS26hLma1g:fd1d5kP24jL[V40aP3
DoL`P1W39h1^20US1o4XQ1TA0?PIc4]T1^623e32PMcS13RM^`5o<1RM2RM^m52RMbU22RMTf53RMn^3UW22RMQS22VMVe21
XM2XM32XMP`6=XMIa:n_2ZR2:\10lH3UZ11e42[Mag71\M4`M`OXc2gl15`M`Og8XW4[S16`M`Og8`]1gi2[S13`MlV2VW32
`MlV25`M`Og8Qh4kR14`M`Og8mj54bMU^4kDQQ32fMcT16iM]`1WR1`1Y1me32iM]l13jMZY1T\31jM5RNdKn_1hX2L1RN:R
NkJ`d4V7W]1mM16[148RNe[1fS4V72T]1VN`13RNc[2ZW22RN^U23RNcn403RNTW7oB5RNiT2S3h<cV44RNfd2h5do42RNkQ
75RNkQ71e464RNcV7232RNeh73RNiU4_?3RN[S314RNiQ3Z9^U22RNc`52RNbe23RNc`512RN_j22RNh[28VNcR2Z2@dZ1RX
1c1bB1\m43ZN[T1cQ23[NR]3oh32\NS23\NS2^23\N[Ea^11\N5`NU2jX2SZ1Qi26`N1S2bm1_5k_12`NTe36`N[4XY11QEW
B2bNfo11bN2bNaT74bNRU4@21cN2cNc^63eNWo1_Q13eNgP3R]23eNj]5if12eNj]51eN4hOZ^2Ya4Q405hN1n:HPR53hN1h
]53hNj]5lI4hN\n1]_3lI2hNj]52hNSB1hN2hN[c33lN1cP66lN1cP6W?>kb11lN7RO\]1ji1WP1US2\I41SO3UO1T<4UO1S
9P33UO1RT44UO1h7a_23UO1h72UO13UO\^1_E3UO1XR1<VOk;Qe1Bd5UCRZ1jY2`1WD_DS41VO1YO2YOhZ61[O3[O^j6a:1\
O4bOU1W[523bOi7_23bOi7_21bO2bOQR43cOea3]h13cOTh1P[42fOnS42gOa_61gO1hO9hOhb101h2V3S6bF01jO2jO__12
PP1ej1<PP110P4R^1g4l6QAi4c3[M]R21PP13PP1Wg12APP1i<QT1a5S2n1iCd>V<<Y6XAgb1R2W5j<G=SP1cd14l8][1S3[
7Qg1U;2h9`2n36SP1cd1T9_IP5iY36TP1R4X_1nY1V;bQ34TP1R4^T3bQ33TP1R4Zk52TP1^l201YP12YP1eR49YP1o4T2]G
c4Xd1]GgCTP32ZP1ih61]P12]m2]e21m^64`P1]P2hY4fH1`P12aP1Rj12bP1Rj1004dP1g:Xb2V_2=dP1fI2S@1d7ja1j?e
\2dJR=2\C;dP1mY115^7W`1b1j?\o1X=ej15eP10n^1U;\V12eP1W\51eP11fP14fP1db2W[406jP1oZ1S<^KX_1h23lP1f`
2TO1lP12lP1Z`12lP1cU64`k2T:XAP]12RQ1V]12RQ1V]12SQ1g73SQ1g7ih22SQ1Za51SQ11TQ14UQ1fP2ZQ2ao13XQ13mH
3XQ1h^1g[11XQ14\Q1RHfV1VQ21]Q16kQ1aB2VH0g[33kQ16^c77lQ1:R40aX64`Y11VR13WR11^]42WR113\R13oZ51\R15
_R1nl2U^2716_R1^V2e3nP30V91_R1@_R1TCQ1S6\EFk;b\3U2010TU1T3[Dg?8cR11PB_=X;1_Q1hn21hR16hR12Z_1nV1S
GjZ22oR101oR14oR1h21^a48oR1h219[1QKY4\`31PS12PS1d[22_]7d1AmV1c2b3P4jS11^8V8VZ1REo2Jm9\2Tj13P]12S
S1YU53SS1U8Sm43US1nU4iO5US1iMTX3iOo@2US1hU56US1Q9\l2k30Ug23US1Q9_g51ZS12[S1T`34\S1PNn_2W`27\S1bM
Q4U6^j2k3W5>\S1d>l1PNk[1l1I1W5`6fFg5Pb1n;1_S11bS13nS1Qo2SP11nS12n^4gT23VU1Q8R23[T10eg17hT1eFTW1V
AX[1\Q2l98nT1Q4jR67_:S9iCY66TU1o1R^1e]2VAPN5UU1be3iC1R61UU11VU13VU1\g2PU13VU1`R3Qm34VU1`R3Y2bG3V
U1ic2_e21YU1:]U1X4m>g6^\1W5QP20if1f93hU1g1XB2iU1QY64UV1f3iW4j]21UV11]V14`V1?eZ4k64aV1S\4L[51fV11
PW12PW1\S42TW1e_68VW1Qe3[1AmEm:jS1:2\W1_21\W13cW1eEcJ2cW1mQ61iW14lW1l1mn4\j14lW1l1T:n@1lW15PX1<b
S1m\144PX1<bS1PV52PX1jQ22PX1Qk52QX1oh21QX16TX1j2QX1l9oZ1TT33UX1ad2fZ32UX1R`34lm1\Q3_i2XV1=_n1k5_
33o_21l3o3]?iQ2aQ1Ec62_c1VU72lm1W32ZX1[`71[X12[X1fY32]X1]Z34dX1\X4dM]D1jX12mX1[72WY1TT66YY1Tc37Q
;PP1mI3YY1o]3fg37YY1ZV2dO[FS1d2o_11YY13YY1Tc373YY1nj2dc42YY1hL3YY1XZ4ld11aY11iY13iY1VR525iY1mX2X
i22dU13iY1mX2Po32iY1dV63iY1jS132lY1jl51lY12\Z1oT42oZ1S_25Q[1j@GQP1^k21U[12U[1TI2U[1ZH1W[14[[1Sg1
PAe_12][1gP51][13`[11^U43i[1R=V19i[11l<Z1WU2[P1]i3`4j32k[1l<3k[1l<\H4m[1Y[1mR441n[17n[1Wd3`<H6Hb
C5n[1Tm1i2cQ212n[1XS57P\10l@^X2c1Pe2`65P\10l@i3XV22P\105P\1ce2h3c1ak21P\13mi1hS2fl2>Y\1TY1Z?R1_8
l1Eo1SFXS21U8]4mU21\\11e[71jl64Ye1^X2PBmZ42Pg7bS11jb400002ei7Q31ei71ei71ei71ei72h_7l92h_7l91ei71
ei71ei71ei72h_7l91ei7000:b\1_3n6[Z1Z;Z5i]3d3\1gj12m\1n11n\14o\1V5^f4[O2o\1ek41o\13R]1j2P36dR5b^1
2RNS\1P13T]1P4jC9U]1^3?b6Tn2`@_l1KS`1=U]1Wh24X1mKT3M7Z1P1\9VX1bO9]]1]1g1R1\8lT4dP2kL66b]1W3gW16o
X2ai14T^1ni3iB05T^1mn1Pk1^3;5T^1mn1Pk1P112U^1I3U^1o2on21V^12[^1d=3[^1d=ff11[^17`^1]10_Y1gW2YZ2UG
4`^1]10k\51k^14m^1]7f[1jY41m^11o^1;Uf10_Lb>2C0ag2_[1114Y_1U7eQ1hd32]_1^11]_15f_1]7RQ1ig1:2m_1cJ5
T`1o`11[d4j83V`1V[5n78V`1Ld6^>lo3aBm5QS23W`1Q7X_44X`131]_61Y`15d`1R7_]4P1`M4d`1fIQl2ge33f`11QV71
h`13j`1_[6lN1l`18l`1c4_=bG\9WITl3i31Sa12Ta1Xe32Ta1VI2Ua1jC3Ua1Q242Wa1mZ58Ya1BCj]1W:Jma2kZ13\a1f[
1m:2aa131aa13ga1QQ1SX12ja1P3@ka1a@kR1fg1U3T1b1Q2P1=??W18ga2i22Pb1@7Qb1mOk[1P8oR11mm16\h1]]3]]2h2
b3_R12Tb1nV12Wb1]R1HZb1T7i2OV1c8U9ZZ1f6`<f5Wc1S=U30:U1@l>0[Cd;d2mF1[b14[m2QY3\^1801^b14`b1Y>Q_2X
Y41ce11ge13gb1`]5kF4nb1Tf3Ud1l44nb1h_2d8la22ob143Rc1]HeP42Rc1\H1Sc15Wc14gU5jFcW15Wc14bl5cW1\41dc
14dc1`]5o:cV12dc1_R22dc1lT22dc1eo12dc1d27hc1[>`g11Q4k]3mE2ic1cZ61ic14jc1a2_8iT12jc1a21nc15nc1nV2
d5j;li15nc1Jk]3P6V]2DQd10a]1Z4W2h4k6P6[:jh1d]1P=Z2<0\6j1_1]Ff16Sd1c3bf1lS1:_d13Zd1XJ18]d12VH0\V3
Z5PE37]d12CbG0hP438]d1YHj_38h3T?Y:c74]d10XH^G3]d10kn11^d12^d1fQ23^d1kn1j22^d1k^52^d1g_13^d11e_12
^d1\Y53^d1am1Y12^d1_m44^d1am1Y1cn23^d1\Y1Tf17cd1T1_[1V3c1eo3hD3cd10Qi41fd12hd1Si51id1<Ve1dT2Uj2_
6iA\Di3U3aE2S2l21Ve14Ze1`Y2Pf2Q9<\e1i5VMa4j3\2mS4V6l4j<S2eJ2UX7aM1^a41ee12ee1eQ31fe11he12je1fm41
je106me1f7[LgQ4f=`<2me1jZ11Pf14Rf1kV1k5fi53Sf1P[1kE3Sf1P[1d[54Sf1U<]4Sm22Vf1U[11Yf11Yf14Yf1eF`C^
33Yf1jo1aX32Yf1jo1:Xe2f8<W4c5_;2\=mAYg26Zf1ha1aV1db1Z\1[^11Zf17[f1oCTIVW4e7k<[K3\f1iY1n21\f14]f1
\\1_Y3mT12^f1ke44\T3B]l2iZ11_f12ff1fd44if19i_4m:9kf1lL`Q2l5N00WQ1`P34Rg1fe1XNkd27Rg1=ec1`1ah2>[1
0006^m301fc3PHdB1Sg13Ug1`HfW14Ug1`H]T1]21Ug11Ug12Ug1Tl13Ug1mn1>2Ug1nb43Ug1WP2l[49Ug1TER?oKR5h1Y:
j2F3Ug1WP2k62Ug1Qf52Ug1ZQ23Ug11YQ22Wg1YQ22Wg1nj21Wg12Wg1PB2Wg1^P401Xg13Yg1X_4\C2Yg1X_401[g15[g1Q
b4Y:[I12`g174`g17XJPn17`g17[Y1`n2[1V4lW21eg13gg1U^4WF1gg12gg1e^32hg1_]43hg1_]4k12hg1T^44hg1ji1^N
f91hg1Fjg1c1P5j7`13;b@VDT4_K2S;l3c2[1`f1\5T2RC1kX1\1kg1b11]1P4JY42c3?^[1aF]2<m6c355k11:2NQ3@91L2
Y4o2i2^CZBQ6V=f6o2hU10O1d423lg1^^4N9Xh1nDRHe=KP15j3kY31hh12lh1aQ13lh1aQ1nm14lh1ef3jY2XS11nh12Ti1
`Q57Xi1412c1]Eh`11[i12_i122_i1n^52ci1fn22di1ji37hi1_@^P5Q]1;f815ii1jg1To2311mi11mi14ni1V`2kS1a:1
Qj11Sj13Sj1o`3ef22ik3oR32Zj1ob41Zj15]d34\o2ZFR?2bj1Z?3bj1US5P32dj1Qj23dj1Qj2RQ21dj12dj1Tk403ej1Z
a421ej18fj1_81l66of1ZCTb15lj1\n1a5X:VL1oj11Vk12Wk1bU13Xk1XJ`^51Xk12Zk1XX55\k1eZ2ce2h6h39\k1c1c3h
Bdb1ce2l3k248]k1aR1V5l3QL\5V3Ph31]k13]k1V5gR22`k1XD2ck1j602ek1Te41jk15lk1iP15kV2TP24lk1iP1fR5Q41
lk11Pl11Pl1:Yl102Jh5_3A0ae1bZ27Yl1i:0[>TU1Rn2Pd14dl102V93dl1022el1_Q52el124fl11aR1hQ23fl1cR1hQ22
hl1[83hl1X5R31hl12hl1d]22hl1V91nl13Pm1?Q56Wm1h8Xb2gh1n=`>1[m11_m16cm1jh3R3l20h12fm1`T11lm1?lm1^6
T2_V20I]Am8n20gi1XAbG_;Y61Un11Zn11bn17cn11T2P?ic3aV217cn1^^15lIhT1f@n]22dn1mY21dn13dn1^X1^Q13ln1
o7oT24Qo1h]2^1Zc203mo1Q1QV22\P2kR54dP2WV2161fP21jP22jP2n[61PQ205hQ2ia3T5jh1b?1ZQ22]Q2n_23^Q2VV5m
51`Q22`Q2lX21fQ24hQ2Wb5QP1J4kQ2l4Ya3^?1PR21QR22QR2R32RR2UP52VR2Tl1<VR2V7Q41]n4_2>\1d1e<k2b16VR2T
T1U<T\4`6WL1WR23WR2db3T11ZR23ZR2]_5?2^R2X91^R21_R22bR2g11bR24bR2c62gG6bR2i2f=fe1[HQa13fR2mW5ZJ1f
R22nR2fa12PS2bG1PS22SS2YW21SS23SS2Pc1mS26VS21d6^JoL_U24VS2[=GQ`11]S23`S2\P3`V22`S2Wo54`S2ed1Qj21
1`S23`S2^c4^C3TT22]V34TT22l2dm23TT22^g11TT23ZT2Wc1hc11ZT23[T2d\1nV11[T2:[T2_3?c_2Q21^4[1Ra3P21aT
22aT2o`41gT22gT2^[52gT2Yf41iT21iT26mT2Y9RFeGV@nU21PU22UU2b]41UU28ZU200k3eU1e2XMen22ZU202ZU2gd31\
U22]U2Sg43]U2Sg4cU21iU24iU2nd2<kE2iU2eN1lU21oU22RV2e]51RV23RV2oc2c21kV71VV203WV2^b4oX22WV2^b46[V
2R4Z6ZOga115cV2ib5:I01cV22cV2PS31TW22aQ4d51\W21_W21bW2;iW27dQ1k`23l]2[4lB1296kW2?c_2n7Wa2jO1kW25
mW2gS2_m23kb14PX2Pf2eZ2[83PX2fP5[84XX20kk4D3\X2i_2k12\X2i_21\X28^X21PR3oj22^;Q121io81io85gX2hW3R
h2Q3Q>3oX22gS41RY22RY2`_43UY22jb62VY221WY21]Y22]Y2\k34]Y25kc1`n42]Y2;4]Y2h\5R4\W16]Y2Q4P_1e6n8A4
_Y2]Q1n241`Y22cY222fY2bU25fY2]R1g14WQ12hY2Qf602jY2PP12jY2oj31kY21mY24mY2QP1l9bS36RZ2`1a5ak1V<\k2
8UZ26L12RBkl2jB4WZ2^[2Pc2\92XZ2dN4[Z2Ql2Yg1Q63]Z21di16]Z21:fg1b1Ue32_Z213aZ2be3^H4aZ2nR3cBn11aZ2
3lZ2W[1P[33oZ2Qj1\51R[22R[2oo15R[2VU5h7cIj;7R[2lX3P3Z3m5jX2T44R[2Pk1V2g27S[2lZ3\4R3f\21kE2U[2\g1
1_[22`[2eP42_P4Q;1g[21j[22j[2TW41l[2003P\2m\1ah32S\2\Y12S\2\Y11U\21U\24W\2\IQS413Y\2V`1d?04Y\2Xf
1Zc3a[13Y\2cY5a[12\\2S91\\23]\2c;SW1006a\2aAV:m7m?V\21c\21e\22f\2QS42gm202n\2`_13o\2`C^32R]2UH2R
]2nI1T]23V]2kW1mc17Y]22i;[Q1_?U2^k22Y]2X]1001c]24d]23be5k13d]23ae52d]232h]2Wn301k]21bl21n]25o]2Z
U1U1a_1]32o]2Rf22T^2dT12T^2`T12V^2g^53V^2a1QP22W^2aT11W^21Y^21`^28c^210SU2kP22Y8UT29e^2R1Y2jLlP1
[j1>_141f^2004VR3Q7^;RX31l^201n^21V_2002e`4ai21Z_21[_201VZ32b_2fS44b_2h1g=d81b_201c_22f_2kV11f_2
5h_2TOlP1[j1>3j_2if303m_2Pl4g`11m_22m_213n_2`P3W32Q`2Zb4=Q`2`a13^40[3b6BU5mh1gNU?n91Q`23R`2QU1P4
1R`21S`21\W31^`24b`2i`1_U2b23b`2og1V31b`22c`2h`12f`2i`14f`2e`13[U21f`22f`2Uf36f`2i`1=j9nW201h`22
l`2UU41l`22o`223Qa2lk1H1Ta21Ua25Ya2aW10SX1gh22Ya2f_21Za21[a21^a21UZ35_a2`g1;]1lF3da2S<^X43ZY3iU4
kB5fa2W>i`1ca2Q74fa2Y4W9UZ44fa2[8[_4lI0001ha21ia22ia2[j34ja2S:b`3VW12Rg7Z34la2U\1V7g63la2U\1b64n
a2kc12^Q31Qb21Ub24Vb2Rn1m1^41Vb21Wb21[b25\b2W4WT11[b31ab201Z`401gS308ne2fV1[T1\5f1hY1V1^C;eb2SI_
MbM7Z12@i9a2\2<SQ3nFHl3m3[P13NFa3i[1hC05hb2T?VR2dn1hG00006oP6X[1o1`7Q=A003ob2Zj3fJ1Pc24Sc2fe1[HQ
a14]c2\KZHYk22^P4R;1gW4002XT3g41ic21\R72jc2U97Rj2nMcNhb2fI4l16Yd2ad1hQ3a3aC_K5Yd2ZQ4e8Y<cb13[d2T
l5j53\d2eY1jj24\d2eY1n=Pn23\d2eY1n=4_d2d2Xo1ia201ed201md24md2j8YJhd31Re21We22[^7oE4ae2TGee3=1de2
2de2gA6de2U@`EV7j9am11je22je2WR17me2:m?WI]^2YMa>1oe23Pf2W9hf42Pf2W91Pf21_f24bf2jP12bY12cf2WP52mf
2_81Tg22Yg2Yo32\g2]24\g2fV4b:12^g2dV46bg2Y=Yl1o10P_17gg2Yh1Vl1ZKcg12l12kg2d83ng2^KX_14ng2^KX_1_Y
15og2eW3\T1`BS93og22X\21og22Qh2bc21Sh26Vh2k?c^1=U[2j:2fd3Th31^h25X^3Tb3V9o1k`104Xf3aV3S?j32jm2iS
43dh2nh3i82fh2m801en71oh22oh2^=1Ri22\i2[\12hW7104]i2l9\CfU302]j2h61lo21]Y7002bP4RF2eT5ZW1003hm2S
2i40002_R3PA1Zj203aj2h7gc31cj21dj26em2U;aT3\Ed:lU18jj2QClj2nBh4[22hY14jj2\;Sa511Th302mj2_[31mj21
oj22[k2ZD8]k2kR1hA2af2bLl1oB2]k2Y[42]k2RQ11[o201^[41^k22nd3P_103fk2g=Tb31fk26`o2iQ3Efm1iK@2Rc3i9
1jk2005oi31`8e1_Z26Ul2hF`3b]1dU1n45[l2`=nEkZ3h22]l2]J2^l2a;9`l2o4_CLV^1ad1VMh8ZS12`l2g_31`l23bl2
mFoX57fl2QW2W5V7P11j63fl2QW2lW21fl23gl2Y7Vn43nl2[3_O3nl2WT2Sa11Qm23Um2TKiZ11Vm21^m23am2cZ2UZ11cm
22dm2ZI2hm2bE9km2B2c7X2[AmLgo1eW21km21lm23lm2_IP53Qn2X7[e52Un2ld301\n203_n23bd11kn22Uo2mc102Yo2[
T23fo2nS2f]13go2mS254oY3Q6`1[j22RP3e`12TP3ah43VP3m9^32VP3m22ZP3_l33[P3^DSQ11nd45^P3]2US1bf1^21_P
32kQ3QY41aP31aP32bP3Wc11j[3002jP3]=1kP31mP36oP3^b3XG50N1TQ31XQ33XQ3^3a36XQ37@c2^LoR11`Q35eQ3cR2U
1_3a[11eQ31fQ34gQ3_R2U^1aO5VT5lV22h6RB2kQ3lP403WR3]>WX35ZR3a2oJYS101ZR32ZR3lV12[R3jP24[R3jP2SY1c
O2_R3PA3_R3PAk22_R3R<05`R3RQ1>`4Rd12`R3oc37`R3Wm2^Md7i>[JI06fR3kN3`7`;QQ21hR31lR35lR3X[1T2Pm1[J0
002VS3T@2cS3`42dS3kZ302fS3oh41kS31PT32RT3Ya31ST32]T3VW31_T31aT35cT3[o1l27@1m\41mT31oT3001RU31TU3
001\U33^U30di11^U31_U301aU31oo33Yi3mW1hf11oU31PV35QV3`?XBd@jg23TV3Zm4`H02UV3f21j[3002_V3Yg20009f
V3Uh2X2od1k4S<F3c12X]7b91kZ61Ze31nV31oV32QW3\24UW3S4[2Re41VW31YW3001_W31aW301gW301lW33oW3_8nf32o
W3_81T_71XX33YX3Yi2o<1b^62\X3m72]X3f<1]X32VQ5aT200002aX371iX34iX3aT42f^11kX31lX32lX3Q31nX34nX3h\
4\>eG3S[5`Y1`I3PY3ic3Yk13QY3`Cn42XY3O2XY3QQ41XY37XY3a2]Y3TKP>116XY3o[3TKP>111[Y33\Y3Gb12]Y3YQ42^
Y3_c41aY34aY3U3V`2ni11fY32fY3ek32hY3Q21hY32iY301kY31mY33oY30[o21SZ33TZ30]32TZ304TZ3^3SS4j:1TZ31U
Z33UZ3`V4`?2UZ3]31VZ31WZ31XZ33XZ3]V4f=3[Z3^P414cZ3JBnY33cZ3dm3^43cZ3JB1hZ304mZ3n24WQ13S[3d\4VN1T
[31V[31\[33^[3BZf32^[3B2^[3R11h[31i[36j[3Q^1RJP3g:QN3j[3k1TP41n[32P\3F2P\3A1P\31Q\33T\3g143U\3bS
4SJ1V\32[\3G3[\3G_k11[\32\\3[S43\\3\i2nY17\\3k^21103d11\\31_\32`\3_D1a\31b\33b\3h6^Y31c\31g\33j\
3?Vm11j\31o\36R]3CXm1?2XR23R]3CTP44R]3Ckm1XR24R]3^n1;lQ21S]31b]31c]32c]3g\42c]3i`45c]3]S4\=112e]
3TV41e]31l]32S^3[e41X^32X^3ch41Z^3002b^3h401d^31a\71e^31f^32f^3cQ12k^3k@04l^3kT1c1na2001n^33n^3c
T1i^33Q_3]7b]14Q_3]7b]1dU11W_32X_3h[51X_3004\Q5<3N3a_3d5nf21f_304i_3\4XOQ]22l_3Vf32o_3lk24o_3lk2
iQ1j81P`31P`32Q`3lk24Q`3bS1c1[X21R`33S`3ga1m]22X`3Tl21[`31_`32_`3aG1b`32e`3WX34i`3e5b]1cZ17i`3m6
`=k@NmP451m`301]a31_a31ba31da33da3Ql202da3Ql202ia311ia35ma3`U1Xa2]8N4ma3`U1Xa2]83na3dIl\11na32Pb
3Y11Pb32Pb3hb43Pb3K\;2Pb3l=6Tb3mHW2X[2]5o12]b3TS42^b301_b31ab31db31gb32gb3nk22gb3gh12gb3Vj24ib3j
V3k<S53ib3jV3k<1ib31lb32lb3\;1Pc32Sc3ki23Zc3\o2l62Zc3\32Zc3So21Zc32Zc3Xo22Zc3W32Zc3gf22Zc3Wh23Zc
3c5ah33Zc3ja1jT28Zc3fFSKX32Y@0Sa14Zc3R1We3a^14Zc3R1k9[[32Zc3lT55Zc3R1ea3Sb1P55Zc3R1k9QU4kD1PQ81[
c31\c31_c31cc33ec3i2b]12ec3l43hc32Sd35hc32AZY3e<4hc32P4`a34hc32lY3e<01Pd31Qd31Td31Ud31]d32]d3k93
]d3o2e^32iU7md13`d3ZT203`d3T`1_16`d3l\1P6b>i201`d31ed31fd31gd32kd3bW31Te31Ue31Ze302ae3eF5de3W1g\
1lX1jE1fe32Pf311Sf32Tf3P[31Uf31Vf31Wf31Wf32Xf3]i36Zf3o`3b>h80YS16Zf3o`3b>h80L8Zf3o`3b>h80_6oBW91
\f31]f34^f3^o3i8YS12^f3^o31_f32_f3b]11bf33gf3eZ1Qf13lf3g\1lX12lf3de22nf3P]13Rg3d5SQ32Rg3X91]g31^
g31bg32Wh3RJ1Wh32Yh301Yh31Zh32]h3ij22]h3Z11]h31]h31`h31ah32ah3`a31bh32bh3gU31jl63fh3YY1^i11gh32n
h3Ri31nh32Pi3_e21Ui31Vi34Xi3:111\i31ci32di332ei311gi31hi32ki3fZ44oi31`8e12Rj3VW34Rj3\:[1[V24Tj3N
W7]32Tj3`k43aj3j7]81dj35ij3if2bDQa1^12ij3\[34ij3T?Z2li21ij32lj3]b32[k3c^23`k3P:ok41bk301ik32mk3h
m21Zl31]l31^l32^l3f?5`l3Q6C\5a33`l3T8m31cl37el3b1UY11]Z1V1^C3hl3oX3Z11il31kl32kl3]F2ll3he22Sm3di
21Sm32Sm3]e23[m3=`B1[m31]m303^m3013hm3Qo2go15lm3Wa3_D3o21lm33Rn3n=Xa42Rn3n=2Rn3jj21Tn31Xn32Yn3n6
1Yn31an31hn31Po31Ro32Wo3V<1Wo35Yo3X2U4o>QQ21_o302go3n`31jo32lo3Z91lo32lo3jY22mo3`W31oo31QP41[P41
^P41_P43_P4312bP4j;3bP4o1j91jP41PQ44XQ4h11cW31YQ41^Q43aQ4VD53aQ4VCQQ23bQ4o7YU22bQ4U42bQ4RQ32bQ4j
P31eQ42fQ4Q42jQ4b:2QR4\X33YR4P7fR202_R4U61_R41bR44bR4=Vc2W[21`l801cR402gR4d82hR4Xh21nR44[S4]8>\N
1\S4;^S4XBQIb3RP2`1b4Y8YI3W51fS41hS41_T44_T40[1]Q33`T4[1]Q32eT4m31eT44eT4b2^5UT33mT4[4Pn25QU4f4V
e2TGj65QU4\5_a2P3k92QU4f43QU4f4E2QU4ch41QU41VU43VU4PV1Pj12]U4^Q11_U44cU4AMW31eU41fU42fU4l51hU42h
U4i31iU41jU42lU4]Q33lU4o1c]23lU4o1c]23nU4;WP11nU43nU4kd2cU11oU41QV41RV42RV4_l23UV40Z53nV40`22nV4
02oV4_k21TW44UW4[R11kh11[W43[W4kX2[g11g\41gW42gW4lI4gW4gV3W@jD5gW4gV3>g?01iW41nW44\X4TP1Y@Ta11]X
42bX4V31bX42cX4S41cX42cX4hU22dX4RR42dX4k33eX4Qb3k31eX41fX41hX41WY41YY42YY4bh21[Y43[Y4TU2e42^Y4cS
21`Y42`Y4\\32`Y4R21aY41cY44lY4c2m1k23nY42k`22QZ4bG1QZ41[Z41]Z41bZ41R[42R[4j_22R[4Tn14R[4n_2Rf1A2
Z[401a[41c[42c[4l\11e[41l[41Y\42Y\4aX43[\4[7Qg12]\4iY21]\43]\4gf353]\4TJmA1e\41g\43g\4iY3RV11m\4
4m\4\??n24o\400kR22P]401T]41\]401V^43Y^4g;11^^41a^41b^4002j^4Zo21j^41n^41o^44Q_4RW2S1QJ6V_4om2iE
C111V_42V_4jc24W_4^=n@`o21Y_42e_4gi22i_4X31i_43i_4P3Yl21j_41Q`43Q`4_a2U91R`42U`4d_22U`4mc31X`42[
`404[`4nf1ZDm61]`41b`43e`4gS4_41e`43f`4a`1Yd12i`4k\21i`41j`41k`41cm63Y]6\@fM2n`4Si11n`43Pa4Xl2k^
12Sa4nh11Ta42Ta4\41Va41\a44^a4gT3a<02^a4Wl25ia40m\1Rd1hF1Rb41Tb41Vb41Zb42Zb4cg13Zb4fm2001`b41cb4
1db43hb4cS2R]11\a601kb41en701f\6001mb40000001Vc400001Yc41Zc43\c4ch1202ac4QW41ec41fc4001jc42jc4`l
21kc4001lc42lc401Yd41R]6002hd4bk22jd4Uh12jd4_h11jd41nd41df61Re43Ye4Z1f^21ae41ee43ge49C1Qf42Vf4R1
2Wf4jQ11Wf42Yf4a]22^f4=1^f42^f4`Y31df41ef43gf4Ro1jS23nf40`i33nf40[^24Sg4ZA\@05Sg4Q>eC0Rc11Yg41[g
41cg43fg4^X1f16Qh41l2h41oD3Qh41e72Vh4]A3Vh4k1X32Vh4k13Vh4k1c23Wh4gn2XR11]h46`h4R2f1n2`V3UH4nh4^h
3Z<c16Tj464k2Z104Tj46[402Uj4W201hk404Ql43001Ql44Ul400hQ41Wl42Yl4cl24Zl4n2`V3UH2cl4^?1fl41[m41Sn4
1in42Yo4`V31ko41ZP51QQ51VQ51]Q52]Q5P601dQ52dQ5S42dQ5V82dQ5d]21XX72fQ5fh21fQ51gQ51kQ51PR51WR51_R5
2_R5X401aR51bR52bR5b31`T803hR5in1nR11kR51RS51TS51WS51XS51eS53eS5_2k:1lS51mS52oS5T35oS5P2]1aT122o
S5l@1RT52RT5R22^i623eT5e5bW11eT53UU5k8a:3UU5e201UU52_U5Q_11hU51PV52PV5]11UV54UV5Z1Mb81VV502ZV5P\
34]V5Ph2111]V55]V5i1oLS2oU11_V51bV54dV516Pl21hV51lV51RW51TW52TW5Tj12ZW5Z22\W5kS31\W53\W5RW2>4WX5
Uf1S3TI1_X51aX52cX5]_31eX51TY54TY5]C`U1R<3TY5]C`U13TY5nh1Tk12VY5kc11ZY51bY51fh81iY52iY5Qa30001kY
51mY51nY51RZ52SZ5c13VZ5I82VZ5R12ZZ5;1ZZ52[Z5bW12\Z541\Z54]Z5lb21cS13`Z5nV2P>1aZ52aZ5U13aZ5_k292b
Z5T11dZ51fZ52fZ533hZ5jR1R[22hZ5Zi21kR71mZ51nZ502P[581Q[51R[52T[5jd31T[502i\7e?1\[51][51_[51`[52`
[5E1d[51i[501j[51l[51o[51Q\51R\51S\52T\5df11T\51V\51W\501h\53i]5e2PX104eo5d1\n1hL2`^5WA1\_51h_52
Qa5ca11Qa52Qa5f31ja51eb51Zc51\c53oc5P3g:3Qd5h=^_11Td52Td5m:1Qf58^f5o50h1_EW_1C11^f51Rh51`h51Vi52
Wi5QF3Yi5[V1>1Rj51Tj51Tj56]j5R3]T2VN011ak51jk51kk52kk5o26Ql5:d3ho2;13^l50VO1^l51bl52Um5e11[n51]n
51fn51ln52ln5o51Xo5001j_83]]7f9\L01i\86go5IHE\]1T]13go5I^11ho51UP63dP6a1^Y21dP61ZQ61jQ61YR66mS60
AVV1Q]1;1fT62iT601jT61ZU61\U61eU61gU62gU6lK002bV6\C1eV61PW61ZW61[W61eX63iX61Pe12iX611mX62nX6XJ1n
X601_Y61cY61gY61iY62iY6QS101lY61nY61oY61RZ62TZ621VZ61_Z61`Z62cZ6Z]11cZ61fZ61iZ61kZ61Q[61R[61S[62
V[621`[61j[61k[61l[63P\6232P\623P\62eb11P\64lb7;h2RV11ji71U\61V\61W\61Z\62^\6ab21`\61e\61f\61h\6
1j\62n\6\Z21n\61o\62P]661P]61R]62R]6`S11T]62W]6P[22Y]6i<1Z]61[]61]]61^]64_]6gN[>mQ11`]61f]61l]62
R^601S^61V^61Y^61\^61`^61b^61f^61l^61m^61W_601Y_61i_61m_61[`61``62c`671c`61f`61i`61j`61\a61aa62c
a6i81fa61na61Qb601Zb61[b61\b61^b61cb61eb61fb62gb6l61gb63gb6c1X52ib682mb6l>1Pc61Tc61Wc62Wc6e71Zc6
1[c62oa7V;3P[7UBcN001^c62`c612hc601hc62Xd6S>2\d6^W12]d6l^11cd61dd61Qe61ae61he61ie62ke6V11ke61oe6
2Pf6oZ11Pf61Wf61Zf601`f61lf62lf6l51Tg62Wg6i11Yg62Yg6m\11_g61jg61Ph62Ph6PH1_h61ch61fh64fh6VMj3m41
mh61Pi65Ri6P5hDn8W81ai62di6k<1gi61fj67lj6g@IoW1f2271mj62Qk6SU11Sk60001_k63_k6Y1j43_k6Z6Pc11bk602
ck6^>2fk6h601kk601mk62Ql6h51Ql61Rl61Ul61]l61^l61cl61jl61nl61Qm61Rm61Sm63Wm6j`1I1bm61km65Sn6X5P:h
=oP15Sn6_KT90lN1Un61Zn62\n6U31an61cn61in62mn601Po61Wo61TP71XP71ZP71^P71aP71iP70001UQ71cQ71dQ73eQ
7^=m71gQ73jQ7d<m^11lQ73lQ7[Y1X101\R701]R72_R7h31bR71eR72eR7mK2eR7hQ16fR7b<Y:U5cJc31hR71jR7002mR7
[:5mR7n<1X;01RS71TS71cS71gS71jT71VU71_U73fU7dMk13lU7m=SI1PV71QV71SV71WV72YV7\41ZV71[V71\V71`V71V
W71ZW71\W71eW71jW71kW71oW71SX71UX72c\7f@01dX72fX711fX71hX71PY71\Y701^Y71`Y71aY71dY71eY71PZ71RZ72
TZ722UZ7VY11WZ71^Z71`Z71eZ71fZ71gZ75jZ71Hn>d52jZ711mZ72oZ7o92X[7=1X[77Y[72l@g2W5hC21c[71d[72d[7b
B1e[73e[7cCRI1k[72k[7o]13k[7o]1f22n[7dC1n[72n[7iA2n[7j35o[7m9h8`IW92R\7fc11U\71W\71X\71a\71c\71d
\72d\719d\71a3T60W9]5nCa85d\71n9P9nQ11e\75f\7a3T60dR12f\7n91f\73g\7YIe:1g\71i\71j\71k\71l\71m\71
n\71o\73Q]7921Q]71S]72T]7X@1T]72T]7]_11U]71V]72V]7d91W]71X]72X]7_@2X]7\@4X]7LV=X21Y]71Z]73Z]7GZ1
2Z]7]?2[]722\]7k[15\]7b9S=Y?j53\]7k[1^11\]71]]71]]71_]71_]71`]71c]72f]7[^11f]71k]71n]71o]73S^7R8
b<1U^72V^7ZT11V^72V^7\T11[^71]^72]^7k22]^7gT12]^7\X12]^7`L5_^7>2YDk11_^71h^71k^71Q_71T_73T_7R9^Y
12T_7WY12T_7R92T_7WF1Y_71]_73]_7V7mU11f_72f_7i\11h_76i_7e60R80QN5i_7f6R80QN1l_72l_712m_7]V12m_7`
E1m_72o_7cW13o_7S7_P12Q`702Q`7U@2Q`7[>1Q`72Q`7L1U`71V`72W`7jX11W`71[`71^`71``72e`7c\11e`71f`71g`
72j`7k`11j`71n`71Qa71Xa71]a71_a73_a7TX1O1ha73ha7?aW11oa72oa7nY11Qb71Xb71kb72_c731hc71jc71Td72[d7
f=001Se73me7i8L1me72me7i81Qf703Sf7QIk>1Sf71Vf72Vf7b<2Vf7a<1[f71_f75_f70R80Q11jf71lf71mf71nf73of7
0^42of7XR11Rg72\g7D2hg7VN1ig71ng73Th7X1XS11Wh71Xh71_h71ih73Ri7c2XJ1Si71Ti71Zn73Vi7b6_I1]i74ci7U9
nAm<1ni74oi7c4o451oi71Rj701Zj71[j71bj72gj7k34kj7b3113Pk7b302Rk7nU12Rk7[I2Tk7[Q11Uk72Yk7VQ12]k7nP
11^k701ok71Wl7001Zl73_l7e1RI2bl7iF1fl71jl701ml71Pm72Sm7]51]m71`m7002fm7L3fm7L01hm71mm72Zn7\11Zn7
2]n7YN1]n73^n7111^n71an71cn72cn701en73fn70L1fn72in7cJ1Ro73Yo7YDh41]o71co71eo75fo7mC4Y5a83fo7mCP>
3ko7cD;1ko73ko7oD01oo71WP81XP81YP81ZP81\P81hP81\Q81^Q81cQ81iQ81PR81WR81]R81^R81aR82aR8kD1cR81fR8
1hR82iR8lN1TS82US8Q21VS81XS81ZS81[S81^S81_S81`S83cS8131eS81jS81mS81nS81RT81ST81^T81`T81aT81bT82f
T8lK2iT831iT81dP91kT81lT82RU8l11RU83XU8112XU811[U81\U81^U82^U8l@6`U88m:;1d53`U88Y;3`U8@Q;2aU824a
U8a;Q122bU8h@1dU81iU82iU8PA1jU82XV8d>1^V81_V82gV8lK8gV8a;Y9d2;Lk261hV81lV82lV8U?1oV81[W81cX82cX8
g=2cX8VG1oX81lY81YZ82gZ8d>5lZ8n1b3U=N1X[83b^8H02P_8gA1``81g`83g`8]2d33Ub8]4W81Ub81Yb81fb83ib8T2V
=1ib81\c81]c82cc8h44dc8^2o2c82dc8^21fc81Vd81kd82kd8d11md81de82ee8R91ee81ie81Rf81Xf81[f81\f81^f81
ef81jf81Tg82Ug8:1Ug81Wg81Xg81cg82cg8\41eg81Wh81Xh81\h802lh8Y31lh81Ui81\i81]i81]j81^j81dj81gj81Wk
81[k81jk81nk81Pl81Tl81Vl81`l81al81bl81dl81fl82gl8S11Um81Zm81mm81Pn82Qn811Sn82Un811dn81jo81oo81WP
91XP9001cP91eP91hP91mP91PQ91TQ91YQ91]Q91_Q91aQ91eQ91fQ92gQ911iQ91lQ91TR91UR9_501210;0mo133454678
91210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1
O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34
P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_1
7`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100
;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y2
7Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l2246
4m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h
2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g
27h2`3a3d200;0m]1b317c3d3\2]220;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2
f37g3j3\2]220;0m\5^234e3X2f37g3k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1
Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0
m^1^424_47`4b4MK10;0m^1^424_47`4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47
g4j4k4^320;0mm1l42m4n47o4P5k4^320;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T
57U5W5k4^310;0mi1R534S5X2T57U5X5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0
mk1^524_47`4_5`5U410;0mh1a534b5Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U4
10;0mh1a534b5Q1c57d5h5`5U410;0mh1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57
d5k5`5U410;0mm1a534b5Q1c57d5l5`5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2
Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0m
o1T624f47Z5W6MK10;0mo1T624f47Z5X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00
;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1
=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=
3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0
mk1P724Q77R7T7\1o610;0mo1P724Q77R7U7V7V71049Y8W717X7Y7V7V71046Y8Z727[77\7]7^7^71040Y8_727[77\7`7
a7a71040iY1b727[77\7c7d7d72040Y8e727[77\7f7g7g71040Y8h727[77\7i7j7j71040Y8k727[77\7l7m7m71140iX1
n727[77\7o7P8P80141iX1Q827[77\7R8S8S80140iX1T827[77\7U8V8V82140iX1W827[77\7X8Y8Y81140YX1Z827[77\
7[8\8\81140iX1]827[77\7^8j2k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0m
k1l22464m2c8d8^710;0mY1_737e87A>f8g8d8^710:0mY1_737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f
47o4k8MK10;0mk1l824_47`4m8MK10;0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l
824_47`4Q9MN10;0mo1l824_47`4R9MK10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]
110;0m_1l824_47`4V9MN10;0mo1l824_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97
H]9DE00;0mi3X924Y97H^9c2N10;0mm1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924
Y97Hf9MN10;0mi1g924Y97Hh9\1o610;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1
k924G7Z2n9MK10;0mo1k924G7Z2o9k4^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK1
0;0mi1T:24_47`4U:JK10;0mi1T:24_47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_
47`4Z:JK10;0ii1T:24_47`4[:MN10;0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`2
10;0mj3a234f4X2^:7Z2`:J`210;0mi3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d
:J`210;0mo5e:34f4X2^:7Z2f:J`210;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:
7Z2l:J`210;0mi3a234f4X2^:7Z2m:Jk210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4
X2^:7Z2R;J`210;0mi3a234f4X2^:7Z2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;2
4W;7X;Y;ME00;0mj3V;24W;7X;Z;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;Y3P10P10P10P13P41P10PP12PP10PP
11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41P
P11PP12P10P10P10P10P12P80P80P81P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042
P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P
10P412Qh=QDQ8`D\P3PDlT7QDR8PD^U7PDZQ7PDT8PDcU7PDgg4PDcU7PDT8PDWR6PD^U7PDii4PDT8QDS8QDT8PDdm3PDfo
4PD\R6QDU8PD_R6QDV8PDZQ7QDW8PDT8PDWR6PDHQDX8PDko4PDiP5PDHPDl;QDY8PD`R6PDZQ7PDY9QDZ8QD[8PD_g6PDQY
;WD0QD\8PDcR6QD\8XD0WD0PDZQ7PDUl4QD]8QD^8XD0QD_8WD0PDUl4QD]8QD^8XD0QD_8WD0PDko4QD`8QDa8XD0SD0WD0
PDbU7PD]R6PDcU7XD0WD0QDb8QDc8P@^P5XD0SD0WD0QDd8QDe8XD0SD0WD0QDf8QDg8TD1QDf8P@eo4XD0WD0PD_R6PDXQ7
QDh8XD0QDi8P@^P5QDj8QDk8QDl8Q@Q6QDm8QDn8QDf5Q`1o5QDo8PDHPD^P5SD0`EZR6`EYR6`E_R6`E4`EdP1`EQ3QDP9a
D0`DPO`DQO`DnN`DoN`D^2`D\O`Dfo4`DWR6`Ddo4`DoS;`D[R6`D4`D`1QDQ9P@XR6Q@R9WD0QDS9XD0aDd5`Dfo4`DoQ5`
Ddo4`D^2`D`1`D\R6`DWR6`DZR6WD0QDQ9QDS9XD0QDT9WD0PD^U7QDU9XD0WD0PDcU7QDV9XD0`Dfo4`D\O`D^2aD0`DW1`
DbO`DlP1PD^U7QDW9QDX9WD0PDdU7XD0PDXR6QDY9aDd5UD0WD0PDdU7XD0`DXR6PDUS;QDZ9QD[9PD`Y;PDg3PDUS;QD\9P
DTS;QD]9`E^2`E\O`ER3`EZR6`E_R1`Ed3`E[R6PDHQD^9`DPO`DQO`DU1`DS1`Dfo4SD0PDh`4QD_9QD`9QDa9SD0UD0WD0
QDb9Y@0P@Tn3QDc9P@_R6QDd9XD0`@bT3`Dk8`D\R6`Dck4UD0WD0PDTn3Y@0QDe9PD_R6QDf9XD0WD0QDg9PD_R6QDh9XD0
QDi9`Dk8WD0QDj9PDlo2XD0QDk9TD1QDl9WD0QDm9QDn9XD0WD0PD]o3QDo9QDP:XD0WD0QDQ:QDR:TD1QDS:XD0QDT:WD0Q
DU:Y@0QDV:TD1QDW:PDeS7XD0WD0QDU:Y@0QDX:XD0YD2WD0QDU:Y@0QDX:XD0QDY:WD0QDZ:Y@0QD[:XD0SD0WD0QD\:Q@]
:P@mNTD2QD^:QD_:QD`:XD0aDd5WD0QDa:Q@b:TD1QDc:PD_R6P@mNQDd:XD0WD0QDe:QDf:XD0QDg:`Dgf6`DTb1`DQ[3`D
^c3`DP]7WD0QDh:QDi:XD0YD2QDj:WD0QDh:QDi:XD0QDk:QDj:WD0QDl:TD3P@oa1PDT8XD0QFm:`DVf1WD0QDn:PDmNP@Z
Q7PDT8XD0QDo:WD0PDT8XD0QFP;TD2YD1WD0PDT8XD0QFP;TD2QDQ;WD0QDR;PDT8XD0QDS;WD0QDT;S@0QDU;QDV;QDW;QD
X;XD0QFY;WD0QDZ;Y@0QD[;P@ZR6XD0QD\;QD];WD0QD^;Y@0QD_;XD0QF`;`DT9`Dhd5`DXh1`DZh1`D_H`DdF`D`H`D\H`
D]H`Dm5UD0WD0PD]o3QDa;QDb;QDc;XD0QDd;WD0QDe;P@Tn3Y@0PDmNY@0QDf;XD0QDg;WD0QDo9Y@0QD1XD0`D_R6`DXQ7
`Dk8`Dnn2`Dmn2`DmN`Dho4`DiU7`DdQ1WD0QDj9PDTn3Y@0QD1XD0`Dk8`D_R6`DROWD0PDYR6PD]o3QDh;PDjY;XD0aDd5
WD0PDYR6QDi;PDmi7XD0WD0PDfo4QDj;QDk;XD0VD0WD0PDfo4QDj;QDk;XD0QDl;WD0PDgR6QDm;QDn;QDo;XD0WD0PDQOQ
DP<QDQ<XD0WD0PDZT7TD1QDR<QDS<XD0WD0PDXQ7PDib4QDT<QDU<QDV<XD0WD0PDgY5PDYR6XD0PDaMWD0QDW<QDX<TD1QD
Y<VD0XD0WD0QDW<QDX<TD1QDY<QDZ<XD0UD0WD0QD[<P@ck4QD\<XD0TD9PD2UD0WD0QD[<P@ck4QD]<TD2QD^<XD0UD0WD0
QD_<QD`<QDa<XD0UD0WD0QDb<SD0XD0TD9PDUR3UD0WD0QDb<SD0TD9PD4PDUR3XD0UD0WD0QDc<XD0SD0TD1VD0UD0WD0QD
c<XD0SD0TD1QDd<UD0WD0QDe<XD0SD0TD3QDf<WD0PD_l4QDg<QDh<XD0`DWR6UD0WD0QDi<SD0S@0S@0PD4QDj<XD0WD0QD
k<Q@l<QDm<QDn<XD0QDo<WD0PD\c3PDmNQDP=XD0UD0WD0PDmNQ@o5QDQ=XD0aDd5`@ZR6UD0WD0QDR=QDS=XD0QDT=WD0PD
P3QDU=QDV=XD0UD0WD0PDW3TD3PDWR6QDW=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDWR6QDW=XD0QDX=`D`H`DT9`
DdF`DUU3UD0WD0QDY=XD0QDZ=WD0QD[=TD1QD\=TD1QD]=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD^=QD_=XD0WD0PDo2QD`
=PD_R6XD0QDa=PDQS1WD0PDgo4PD_R6XD0QDb=PDQS1WD0PDV3PDXQ7PDc\5XD0WD0PDc\5PDeo4PDXR6XD0WD0PDjY;YD2X
D0SD0WD0PDjY;QDc=QDd=XD0WD0QDn:QDe=TD1QDf=XD0YD2`DdQ1`Dd3`DTR;WD0QDn:QDe=TD1QDf=XD0QDg=`DdQ1`Dd3
`DTR;QD2WD0QDh=QDi=PDbV7XD0SD0WD0PDZl4QDb:PDHPDPP7XD0QDj=`DYR6`@_R6`D\3WD0QDk=QDl=QDm=XD0QDn=WD0
PDf[4QDo=QDP>XD0QDQ>TD2PD_R6QDg3WD0QDR>PDXR6QDS>XD0WD0PDS\;PDSn3PDbV7XD0WD0QDT>PDW\;XD0WD0PDX\;P
DY\;XD0WD0PDZ\;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PD[\;PD\\;XD0WD0PDgo4PDXR6PDZQ7PD]^5XD0VD0WD0PDgo4P
DXR6PDZQ7PD]^5XD0QDU>WD0PD_R6PD]\;PDYR6XD0VD0WD0PD_R6PD]\;PDYR6XD0QDV>WD0QDW>XD0QDX>WD0PD^o3QDY>
XD0PD4WD0QDZ>QD[>XD0VD0PD4WD0QDZ>QD[>XD0QD\>WD0PD]o3PDRn3Q@]>PDo2XD0PDTb:WD0PDRn3PDSj6PDo2PDTb:X
D0WD0QD^>`D4SD0XD0`D4WD0PDRn4PD_R6QD_>PDc\;XD0WD0PDd\;PDfo4QD`>PDcR;XD0WD0QDa>PDdo4QDb>TD2QDc>XD
0QDj9WD0PDRn3Q@d>QDe>TD2QDf>XD0WD0PDjY;PDZQ7TD1QDg>XD0WD0PDX3QDh>P@4PD]c3XD0WD0QDi>QDj>PD]c3XD0V
D0WD0QDi>QDj>PD]c3XD0QDV>WD0QDk>PDdo4PDQ];XD0UD0WD0QDl>PDXQ7QDm>XD0UD0PDR];PD4PD]o3WD0PDXQ7QDl6X
D0WD0PDdo4PDS];PDT8XD0WD0QDn>QDo>XD0VD0`Ddo4WD0QDn>QDo>XD0QDP?`Ddo4WD0QDQ?PDW];XD0WD0QDR?PDV`3PD
nb1XD0WD0PDjm4PD]R6PDR6XD0QDS?TD1WD0PDQEPDdk4XD0WD0PDoT7QDn5PD`d4XD0VD0WD0PDoT7QDn5PD`d4XD0QDT?W
D0QDU?QDV?PDUT;XD0VD0WD0QDU?QDV?PDUT;XD0QDW?QDX?QDf5TD1WD0PDbT3SD0PDeR6SD0XD0VD0QDX?QDf5TD1WD0PD
bT3SD0PDeR6SD0XD0QDV>WD0QDY?XD0`DPn4`Dn;`Dlh1`DS\5`Dc];`D]U4`Dii4`DRb4`D_a3`D_a3`Dd];WD0QDZ?XD0W
D0PDWQ1PD]R6PDg];XD0QD[?Q@f5WD0PD^P5QD\?XD0WD0QD]?QD^?XD0QD_?WD0PDe8PDco4XD0VD0QD_?WD0PDe8PDco4X
D0QD`?WD0QDa?XD0VD0`D_F`Doa3WD0QDa?XD0QDb?`D_F`Doa3WD0QDc?QDd?PDZR6XD0WD0PDZ^;PDXR6XD0TD1WD0PDYJ
PDXR6XD0WD0PDYJPDXR6QDn5PDUS6PDhDXD0WD0QDe?QDf?XD0TD1YD2WD0QDg?P@ao4PD[R6XD0QDh?WD0PDl`:PDdo4XD0
`DZQ7`DjX1WD0QDi?PDXR6QDj?XD0`DZQ7WD0QDk?PDZQ7QDl?PDbo4XD0WD0PDmb1PDXR6QDn5PDgf1XD0WD0PD\FPDmT5X
D0QDm?WD0QDn?QDo?XD0VD0WD0QDn?QDo?XD0QDP@WD0QDQ@QDR@QDS@XD0VD0WD0QDQ@QDR@QDS@XD0QDT@WD0PDVR1PDZQ
7QDU@XD0WD0QDV@PDXQ7PDf^;XD0QDW@TD5WD0QDX@QDY@PDgo4XD0WD0PDnc6QDZ@QD[@XD0WD0QD\@PDih4XD0QDd5WD0Q
D]@PDXR6XD0QD^@WD0PDZQ7QD_@QD`@XD0PDXR6WD0QDa@PDdT7PDZFXD0WD0PDYR6PDXQ7SD0PDio4PDR_;XD0VD0WD0PDY
R6PDXQ7SD0PDio4PDR_;XD0PD1QDe6WD0PDYR6QDb@SD0P@XR6QDc@PDR_;XD0WD0QDd@XD0PDXR6SD0QDj9TD1WD0QDX@PD
P3PDgo4XD0QDe@WD0PDXQ7PDk]6PDoa4XD0WD0QDf@PDdo4QDg@TD2QDh@XD0WD0QDi@TD6QDj@QDk@XD0QDl@TD1WD0QDm@
TD1QDn@XD0aDd5WD0QDo@TD4QDPAXD0VD0WD0QDo@TD4QDPAXD0QDQAWD0QDRAPDZQ7PDQn3XD0`D]T7`D_R6WD0QDSATD3P
Dnc6P@ZQ7QDTAXD0WD0QDUAPDfo4PDZQ7XD0WD0QDVATD3QDWAXD0VD0WD0QDVATD3QDWAXD0QDXAWD0PDWo4QDYAXD0WD0Q
DZATD4QD[APDYR6QD\AXD0WD0QDZATD3PDWR6PD^U1XD0WD0QDZATD3PDfR6XD0QD]AWD0QD^AP@eo4QD_AP@ZQ7P@R8QD`A
XD0WD0QDaAQDn5PDUS6PDP[3XD0WD0QDbAPDZQ7QDcAXD0WD0QDdAQDeAQDfAXD0WD0QDgAXD0WD0PDQ`;QDhAXD0WD0QDiA
QDjAXD0QDkAWD0QDlAPDdo4PD\Q5XD0WD0PD\Q5PDc\;XD0WD0QDmAQDnAQ@oAQDPBXD0WD0PDml4QDQBXD0WD0PDiHPDXR6
PDdm3XD0WD0QDRBPDnFXD0WD0QDSBQDTBTD1QDUBXD0`Dm5`DYH`DY9`DSHWD0QDVBQDn5PDUS6Q@WBQDXBXD0WD0QDYBQDn
5PDUS6Q@WBQDXBXD0WD0PDfo4PDZQ7PD[b;XD0WD0QDZBQD[BQD\BXD0VD0`D]F`D_H`DdF`D`H`Doc4`DaZ3WD0QDZBQD[B
QD\BXD0QD]B`D]F`D_H`DdF`D`H`Doc4`DaZ3WD0QD^BTD2PDYR6PDZQ7QD_BXD0WD0QD`BQDaBQDbBXD0`DQE`DXh1`DZh1
`Doi4`DVf1`DWf1`Djh1`DSj4`D]h1`DUP;`D[G`D[c3`Dfd4`DkI`D\l4`DPc;`DQj4`DQc;WD0QDcBQDaBXD0`DZQ7WD0Q
DdBQDeBQD_AXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`D]j4`DSj5`D[j4`D`HWD0QDdBQDeBQD_AXD0QDfB`DRF`DdF`DXh
1`DVf1`D[F`DfC`D]j4`DSj5`D[j4`D`H`EZQ7`EXQ7WD0QDgBXD0`Dnc6`Dbo4`DfR5`Dec;`D]T7`DhR5`D[T5`DSj4`DU
j5SD0WD0QDhBPDdo4QDiBQDjBXD0WD0QDkBPDdo4QDn5XD0WD0PDdo4QDn5PDfc;XD0WD0QDlBPDdk4XD0VD0WD0QDlBPDdk
4XD0QDmBWD0QDnBTD1QDoBXD0QDPCWD0QDQCPDfT7PDZR6XD0WD0QDRCTD3QDSCXD0VD0WD0QDRCTD3QDSCXD0QDTCWD0QDR
CTD3PDco4XD0QDUCWD0PDco4PDZQ7PDXIXD0`Ddo4`D^S7WD0QDVCPDXQ7QDWCXD0WD0QDXCPDZQ7PDWT7PDeS7XD0WD0QDY
CPDZQ7QDZCXD0`D_R6`Dfe3`DfT7`D`R6WD0PDXd;QD[CXD0WD0QD\CQD]CPDZQ7QD^CXD0WD0QD_CPDZQ7PDYd;XD0WD0QD
`CQDaCQDbCQDcCXD0WD0QDdCXD0WD0QDeCQDn5QDfCPDco4XD0WD0QDgCPDZQ7QDhCXD0`Dfo4`D]T7`Ddk4`DdT7`Ddo4WD
0QDiCQDjCTD1QDkCXD0`DdF`Dm`5WD0QDlCTD1QDmCTD2QDnCXD0WD0QDoCQDn5PDdV7PDXR6XD0WD0QDPDTD4QDQDQ@RDQD
SDXD0WD0QDn5PDUS6PDkd;XD0WD0QDTDTD3QDUDQ@VDQDWDXD0WD0PDoa1PD]R6PDgl4XD0WD0QDXDTD2PDfo4PDZQ7QDYDX
D0WD0PDfo4PDZQ7QDZDXD0WD0PDao4PDZQ7PDQe;XD0WD0QD[DTD1QD\DXD0`Dco4`Deo4`DjX1WD0QD]DPDRe;XD0WD0PDR
e;PDRY4XD0WD0QD^DPDdT7TD1PDSe;XD0WD0QD_DTD2QD`DVD0XD0WD0QD_DTD2QD`DQDaDXD0WD0QDbDQDcDQDdDXD0WD0Q
DeDPDVe;XD0`Dao4WD0QDfDPDXZ:XD0WD0PDdo4QDn5PDkb1XD0QDgDWD0PDYR6QDiBPD]_6PDXR6QDhDXD0`DfE`Dcg2`Dd
g2`Doa3WD0QDiDP@YR6PDe3XD0VD0WD0QDiDP@YR6PDe3XD0QDT?WD0QDjDQ@kDXD0QDlD`DYT5`DZT5`D^W5`D_W5WD0QDY
BQDmDTD1QDnDPDYR6XD0QFoDWD0QDPEXD0TD4QDQEQDREQDf5WD0QD6XD0QDSEQFTETD3WD0QD6XD0QDUE`DVU5`DWU5`D_H
`DcV5`D]g5`D^g5WD0QDVEPDco4XD0VD0WD0QDVEPDco4XD0QDWEWD0QDXEQDYEPDco4XD0WD0QDZETD3QD[EXD0QD\E`DSf
;`DWa5`Doi4`DSh1`D^Q;`D^f3`DVf1WD0QDZAQD]EXD0PDXR6WD0QD^ETD3QD_EQD`EXD0WD0QDaETD1QDbEXD0QDcE`DiU
5`DSh1`Dcb4`DaG`DTo4`Doi4`D^`7WD0QDdEPDdo4TD2PDgf;XD0WD0PDgf;XD0QDeE`DZQ7QFfETD2WD0QD7XD0`Dfo4SD
0WD0QD7XD0QDgE`Dld4`Ddg2QFhETD1WD0QDiEQDjEXD0QFkE`DXh1`DZh1`Doi4`Djh1`DaG`Dcb4`DQa5`D_e1`DjX1aDn
4`DTo4`D[h1`DiU5`DXb3QFlETD2WD0QDmEPD]T7XD0YD2`DaG`Doi4`DZh1`DXh1`DSj4`Dbf5`DS:`Dee1`DYT5`Dcb4`D
d2`D]6QFlETD2WD0QDmEPD]T7XD0QDnE`DaG`Doi4`DZh1`DXh1`DSj4`Dbf5`DS:`Dee1`DYT5`Dcb4`Dd2`D]6QFoETD2W
D0QD5XD0`DX`3`D_H`D]F`D4WD0QDPFXD0`DX`3`D_H`D]FWD0QDQFPDZQ7PDe5XD0WD0QDRFQDSFQDTFXD0`Doa4`D_i4WD
0QDeCTD1QDUFXD0`DeS7`DgS7`D^P5`D`c5WD0QDVFPDPHPDZR6XD0SD0WD0QDWFTD1QDXFTD1VD0XD0WD0QDWFTD1QDXFTD
1QDYFXD0WD0QDZFPDZQ7QD[FXD0WD0QD\FQDn5PD[EXD0WD0QD]FQD^FQD_FXD0WD0QD`FQDaFXD0aDf5WD0QDbFXD0`DeH`
D]h;`Dln5`D\H`DfR6WD0QDcFPDkR5XD0`D[R6`DZR6`D\R6S@0WD0QDdFQDeFXD0VD0`D[T5WD0QDdFQDeFXD0QDfF`D[T5
WD0QDgFPD`b4XD0QDhFWD0QDiFQDjFQDkFQDlFXD0WD0PDXQ7PD`b4PD]R6PDeh;XD0WD0QDmFQDnFQDoFQDPGXD0WD0PDlU
3QDQGXD0`DZ4`D\Z5`DXR6WD0QDRGS@0QDSGQDTGXD0WD0QDUGXD0SD0WD0QDVGXD0SD0WD0QDWGQDiBQDXGXD0WD0QDYGPD
XQ7QDZGQD[GXD0`DZ5`DXQ7QD\GPDdk4QD]GQD^GQD_GQ@d5QD`GPDUS;S@0QDaGQDbGQ`1o5WD0QDcGXD0QDdGQDeGQDfGQ
D\6QDRFPDZQ7QDgGQDhGQDiGQDjGPDao4`Dfo4`Ddo4`DWR6`DY5QDkGQ@f5Q`1o5WD0QDlGXD0PD_R6QDmGWD0QDnGS@0QD
oGXD0PDYR6QFPHUD0WD0QDQHXD0SD0QDRHQDSHTD2QDTHQDUHPDZQ7PD[T5PD[o4PDWR6PDZQ7QDVHQDWHPD_R6QDXHPD_R6
QDYHPDS1PD_R6QDZHPDHPD^P5QD[HQD\HQD]HPDS1PDf[4QD^HPDQU7PDSOQD_HPDlT7PDSOQD`HQDaHPDoo4PDnc6QDbHQD
cHQDdHP@_R6PDR3QDeHQD\GQDfHP@_R6S@0QDgHQDhHPDjb4QDiHQDjHTD2PDYR6PDh`;QDkHPDn7QDlHQDmHPDZQ7QDnHQD
oHPDco4QDPIPDco4QDQIQDRIQDSIQDTIQDUIQFT6TD2WD0QDVIXD0`ESP;`ERP;`EYi4QDWIQDXIQDYIQDZIQDVCPDXQ7QDW
CQD[IPDZQ7QD\IQD]IQD^IQD_IQD`IQD_IQD`IPDko4QDaIQDbIPDmNPD]l2QDcIQDdIQDeIPDlT7QDfIQFT6TD1WD0QDgIX
D0SD0TD2QDhIWD0QDiIXD0QDjIPDROWD0PDR^6XD0PD_R6WD0QDkIXD0PDWR6PD`S;QDf5WD0PDm_:XD0PDYR6PDZQ7Q@\6Q
DlIQDmITD2QDnIQDYCPDZQ7PDXd;QDoIQDPJQDQJQDRJTD2PDbd;PDco4QDSJPDao4PDdo4QDTJPDao4QDUJPDhR5QDVFPDP
HPDZR6QD[DPDmd4QDVJQDWJQDXJQDYJQDZJQD[JPD[R6VD0QD[JPD[R6QD\JQD]JQDfGPDdV7PDXR6QD^JPD_R6`D\3QD_JT
D2QD`JQDaJQDbJQDcJTD1QDdJPDdk4QDeJQDfJQDgJQDhJWD0QD\HPDP1PDao4XD0WD0PDHPD^P5PDP1PDao4XD0WD0PDm9Q
DiJXD0`DWR6`DaR6`D\R6`Ddo4`Dfo4WD0PDHPD^P5QDiJXD0`DWR6`DaR6`D\R6`Ddo4`Dfo4WD0QDjJTD3QDkJXD0`DZQ7
`DWR6`D_R6`Dok;WD0QDlJQDmJXD0QDnJWD0QDoJPDbo4QDPKXD0QDQKWD0QDRKPDbo4QDSKPDZQ7XD0QDTKQFUKTD2WD0QD
VKQDWKXD0VD0`DdV7QFUKTD2WD0QDVKQDWKXD0QDXK`DdV7WD0QDYKPDao4PDYR6XD0QDZKWD0QD[KPDao4PDZR6XD0SD0WD
0QD\KQD]KXD0VD0WD0QD\KQD]KXD0QD^KWD0QD_KTD1XD0QD`KWD0QDaKPDXQ7TD1QDbKXD0QDcKWD0QDdKPDYR6XD0P@ZQ7
QDeKWD0QDfKQDgK`Ddo4XD0WD0QDhKTD2PDbo4XD0VD0WD0QDhKTD2PDbo4XD0QDiKWD0QDjKQDn5QDkKXD0WD0SD0QDn5PD
eS7QDlKXD0VD0WD0SD0QDn5PDeS7QDlKXD0QDmKWD0QDnKQDoKTD1QDPLPDPHXD0QDQLWD0QDRLQ@SLTD1PDcFXD0QDTLWD0
QDULQDl<QDVL`Dfo4`DWR6`Ddo4`D\R6XD0QDTLWD0QDWLQDXL`Dfo4`DWR6`Ddo4`D\R6XD0QDYLWD0PDbV7QDR5XD0`Dfo
4`DWR6`Ddo4QDZLWD0QD[LPDdk4XD0VD0QDZLWD0QD[LPDdk4XD0QD\LQD]LWD0QD^LTD1QD_LPDP9XD0WD0PDWR6PDXQ7QD
`LXD0VD0WD0PDWR6PDXQ7QD`LXD0QDaLWD0PDXR6QDn5PDUS6PDaOXD0WD0QDbLTD1QDSKQDcLXD0WD0QDdLPDYR6QDeLXD0
QDfLWD0QDgLP@ZQ7P@US6QDhLXD0WD0QDiLPDfo4PDZQ7QDjLXD0WD0QDkLPDco4PDZQ7PDn5XD0WD0PDno4QDlLPD4PDno4
QDmLXD0WD0QDnLQDdIPDjo4PDRX7QDoLTD1QDPMXD0QDQMY@0WD0QDRMTD1QDSMXD0SD0QDTMWD0QDj8PDdk4XD0VD0QDTMW
D0QDj8PDdk4XD0QDUMWD0QDg5QDn5QDVMXD0QDWMY@0WD0QDXMXD0QDYMQDZMWD0QD[MPD_R6QD\MXD0SD0WD0QD]MQD^MP@
XR6PDZQ7QD_MXD0S@0WD0QD`MQDaMXD0S@0WD0QDbMPDeo4XD0VD0WD0QDbMPDeo4XD0QDcMQDdMWD0Y@0QDeMQDdGPD[R6X
D0SD0QDf5WD0QDfMQDgMXD0SD0WD0QDSJPDPHPDZQ7XD0SD0WD0QDmGPDf[4P@^U7PDYR6XD0QDhMWD0QDiMPDdo4XD0TD3Q
DjMQDkMWD0QDlMXD0SD0TD2QDmMQDg5WD0QDn5PDUS6QDnMXD0WD0QDVHQDoMQDPNXD0QFQNTD1WD0QDRNXD0QDSNQDTNQDU
NQDVNQDWNPDo];QDVNVD0QDVNPD1WD0QDXNTD3PDgo4PD_R6XD0QDYN`DT9`Dhm3`D_h1`DUe;`Dmo;`DY5`Ddn3WD0QDZNT
D5QD[NXD0`Dmb4WD0QDPDTD2QD\NXD0`Ddo4`Dfo4WD0QD]NTD1PD`]:QD^NXD0VD0`DZQ7`DXQ7WD0QD]NTD1PD`]:QD^NX
D0QD_N`DZQ7`DXQ7WD0PD`]:PDkT6XD0`DXR6WD0QD[KQDRGTD1QD`NQDaNXD0WD0PD`1PDWS1PD_R6XD0WD0QD[KPDZQ7QD
bNXD0`Ddo4`Dgo4WD0QDcNP@ZQ7QDdNXD0WD0QDeNTD1PDPHPDWR6XD0WD0QDfNPD]T7XD0QDgN`DlP<`Dga5`DXV5`DmP<`
DjX1`D_e1`DXW6`D_P5`D`P5`DTe4`DUh1`Did4WD0QDhNTD2QD8QDiNXD0WD0QDjNQDkNS@0PDmCXD0`Ddk4WD0QDlNTD4Q
D9PDgo4XD0QDmNWD0Q@g5QDnNTD4QD9XD0WD0QDoNTD4PDao4XD0VD0`Dle1`DUe;`Dee1`DYT5`DWR6`Dfo4`Ddo4WD0QDo
NTD4PDao4XD0QDPO`Dle1`DUe;`Dee1`DYT5`DWR6`Dfo4`Ddo4QDQOWD0QDROTD1QDSOXD0WD0QDoNQ@TOPD^Q<XD0WD0QD
UOTD3QDVOXD0`DdF`DZj4`D`H`DUH`DVH`DkG`DlG`Do7`D]j4`Di\5WD0QDWOQDXOXD0`Dci5`DQn3`D_S1WD0QDYOPDZQ7
QDZOXD0PDXR6WD0QD[OQDT;QD\OXD0VD0WD0QD[OQDT;QD\OXD0QD]OWD0QD^OQD_OQD`OXD0VD0WD0QD^OQD_OQD`OXD0QD
aOWD0QDbOPDZQ7QDcOXD0WD0QDdOPDZQ7PDdR<XD0WD0QDeOPDZQ7QDfOXD0`Ddo4`DZR6`DXR6WD0QDgOPDZQ7QDhOXD0WD
0QDiOPDXQ7TD1QDjOXD0WD0QDkOPDeGPDbf5PDdo4XD0WD0QDlOQDmOXD0WD0QDnOQDoOXD0WD0QDYBTD2QDPP1XD0`Djk3W
D0QDQP1P@XQ7QDRP1XD0WD0QD_EPDXQ7QDSP1XD0`D_e1WD0QDTP1TD3QDUP1XD0QDVP1`DZS<`Dle5WD0QDWP1QDXP1VD0X
D0WD0QDWP1QDXP1PDXR6XD0WD0QDYP1TD1QDZP1XD0WD0QD[P1QD\P1PD_R6QD]P1XD0WD0QDZAQD^P1P@`]:PDbS<XD0WD0
QDPDQD_P1P@cS<QD`P1XD0`DXR6`Ddo4`Dfo4`Dae1WD0QDaP1QD_P1TD1QDbP1XD0QDcP1WD0PDXQ7PDef1XD0PDYR6`D_e
1`DWc5`DXV5`DfU5`DWc5`Dd_5`DZU5`DhS<`DiS<WD0QDdP1QDiBQDeP1XD0WD0QDf5PDZQ7QDfP1QDgP1XD0`D_H`DVU5`
D]F`D^H`D^U5`DdF`D`H`DXh1`DVX5`DV]5WD0QDhP1TD2QDiP1PDZQ7QDjP1XD0`DXR6`DZR6`D[R6`EWf1`EVf1`EQW5`E
S:`E\X5`Ehm3`EQU5`EPU5`ETh1`E[e5WD0QDkP1PDao4PDZQ7PD[j4XD0WD0QDlP1QDmP1QDnP1XD0`D_H`DZh1`DXh1`Dh
5`DZQ7`DXQ7`Dmb4WD0QDoP1QDPQ1XD0QDQQ1WD0PD[T<QDRQ1XD0WD0QDSQ1PDUT;XD0WD0QDTQ1QDUQ1XD0WD0PDQj5PD]
R6PDSY5XD0WD0QDVQ1Q@WQ1PDQ\;XD0`DPO`DnN`DXR6`DWR6`Dck4`D[j4`D_o3WD0PDnNPDf[4PDbW7PDQ\;XD0WD0PDHP
DPQ7PDYR6XD0WD0PDHQDXQ1VD0XD0`Dfo4WD0PDHQDXQ1QDYQ1XD0`Dfo4WD0QDZQ1Q@f5QD[Q1P@XQ7QD\Q1Q@]Q1XD0WD0
QD^Q1QD_Q1XD0WD0QD`Q1QDaQ1QDbQ1QDcQ1XD0WD0QDdQ1QDeQ1TD3QDfQ1XD0QDgQ1WD0QDQCTD2PDeS7QDhQ1XD0YD2WD
0QDQCTD2PDeS7QDhQ1XD0QDiQ1UD0WD0PDjU7PD_R6XD0QFjQ1TD9PD4SD0QDkQ1TD6WD0QDlQ1TD2Q@mQ1QDnQ1XD0PD4WD
0QDlQ1TD1QDoQ1QDPR1XD0PD4WD0QDlQ1PD_R6XD0QFQR1aD;QDRR1TD5WD0QDSR1PDZQ7QDTR1PDXR6XD0`DS:`DdF`D]F`
Dae1`Do\5`DTf1`D_e1`D]9`Dg\;`DZ7`D[j4WD0QDSR1PDZQ7QDTR1PDXR6XD0QDUR1TD2QDVR1WD0QDWR1QDXR1TD2PD_R
6XD0`D=`DUQ;WD0QDYR1QDZR1PD_R6XD0QF[R1WD0QD\R1TD2QD]R1QD^R1XD0QD_R1WD0QD`R1QDSKXD0`DXQ7`Dhn4`D[j
4`DS1`DaR5`D[i4`DdFWD0QDaR1PD^R6QDbR1XD0WD0QDcR1QDdR1QDeR1QDfR1XD0WD0QDgR1QDhR1QDiR1XD0`Dj_5`Dch
5WD0PDfo4PDHPDXU3QDjR1XD0WD0PDWR6PDZQ7PDdV7PDXR6XD0WD0PDnc6QDkR1QDlR1VD0XD0`DiU5`Dao:`DUF`Dbf5`D
RY1WD0PDnc6QDkR1QDlR1QDmR1XD0`DiU5`Dao:`DUF`Dbf5`DRY1WD0QDnR1S@0QDoR1PDXR6XD0`DVU;`Db:`DZF`DVo5`
D]GWD0QDPS1QDQS1XD0`DjU<`DdR;aDn4WD0PDZQ7PDkU<PDaR6XD0YD2WD0PDZQ7PDkU<PDaR6XD0QDRS1WD0QDSS1TD1QD
TS1Q@o5QDW5XD0`DeR6`Dmb4WD0QDUS1QDVS1XD0VD0`Dbf5`D_e1`Dfo4WD0QDUS1QDVS1XD0QDWS1`Dbf5`D_e1`Dfo4WD
0QDXS1TD1QDYS1QDZS1XD0`Ddo4`DXR6`DRf1WD0PDgf1QD[S1XD0WD0QDZ:PDR3Y@0QD\S1XD0QD]S1WD0QDZ:PDR3YD1XD
0QD^S1UD0WD0PDgR6SD0XD0TD9PD4TD7QDZ:PDR3UD0WD0PDgR6SD0XD0TD9PD4TD7QD_S1PDgR6QD`S1WD0QDaS1SD0XD0U
D0WD0QDbS1TD7PDR3XD0UD0WD0QDcS1TD7QDdS1XD0TD7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDeS1TD1QDfS
1XD0TD7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDYU7QDgS1QDhS1TD2QDiS1XD0QDjS1TD9QDZ:WD0PDlT7XD0QDkS
1TD6QDZ:QDlS1PDbo4PD_R6QDmS1QDnS1PDfo4PDaV<PDXR6PDdo4PDZQ7QDTR1PDXR6`DZQ7`DXQ7`DbU7`Dio4`DcU7PDf
o4PDZQ7PDbV<PDXR6QDoS1PDYR6QDPT1PDZR6TD5PDfo4QDQT1PD4QDRT1PD`T7TD6PD4QDST1TD2QDkGQDQP1QDTT1QDUT1
PDZQ7PDb[;QDWNQDVT1PDkU<QDWT1TD2QDXT1QDYT1TD1QDZT1QD[T1QDPDQDZT1TD1WD0QD\T1XD0QDWNQD]T1WD0QD^T1X
D0QD_T1TD3PD]T7QD`T1P@ao4TD1QDaT1PD_R6QDbT1TD2QDcT1WD0QDdT1XD0QDeT1QD\6QDdMQDeT1QDfT1Q@gT1WD0QDh
T1XD0QDiT1TD1QDjT1TD3QDkT1QDlT1PDfo4PD`3PDc5PDdo4QDmT1PD^T<PDUT;QDbLTD3QDnT1QDoT1QDPU1TD2P@ZQ7QD
QU1PD_R6QDf5PDhR5QDRU1`DdF`Dhm3`DS:`DVf1`D[j4`DkI`DXX5QDSU1PDWR6PDZQ7QDTU1QDUU1PD\R6QDVU1QDWU1TD
1QDXU1QDYU1PDRZ5QDZU1QD[U1PD\R6QDWNQD\U1Q`1o5QD]U1QD^U1PD_o3QD_U1PDco4QD`U1PDYR6QDb@QDbLQDaU1QDb
U1PDS<QDWR1QDcU1QDdU1PDZQ7QDeU1PD\EQDfU1PDjo4PDRX7PDjo4PDbo4PD_R6SD0QDgU1PDZQ7QDhU1PDXR6QDiU1QDj
U1PDXR6PDbo3PDfo4PD`3PDfR6QDkU1TD1QDlU1`En9`E>`Ek8QDmU1P@ho4QDnU1QDVFTD2QDoU1QDPV1QDQV1TD1QDRV1P
DUU7QDSV1aD;PDfR6PDXQ7QDTV1QDUV1QDVV1QDWV1PD_R6aDXV1`DXh1PDZR1PD_R6QDRGQ`1o5QDYV1`EYT7`EZT7`E_U7
`EZR6`E[Q7`EXR6`EZP5`EcEQDZV1PD_R6aD;QD[V1PD_R6QD\V1SD0QD]V1QD^V1Q`1Q6QD_V1P@ho4QD^V1Q`1Q6WD0QD`
V1XD0QDaV1`DXR6`DYR6PDjo4QDbV1TD2QDcV1PD4PDjo4QDdV1aD0aDd5QDeV1QDfV1QDgV1QDhV1QDiV1PDUT;QDSKTD2Q
DjV1QDkV1QDlV1TD2QDmV1QDWNTD1PDkU<QDnV1QDaT1TD1PD_R6QDnV1QDoV1WD0SD0XD0QDPW1TD1QDQW1QDRW1QDSW1PD
_R6QDTW1QDUW1SD0QDVW1QDWW1QDXW1QDYW1QDZW1PDnNQD[W1QD\W1PD\R6QD]DQD]W1QD^W1PDRZ5QD_W1QD`W1QDb:PDc
R6TD6PD4TD3QDaW1QDbW1PDZQ7QDcW1QDdW1QDeW1QDfW1PDXQ7TD2QDgW1PDfo4QDVCTD3QDhW1QDiW1PDlT7TD5PD4S@0Q
DjW1PDgR6TD6PD4QDkW1TD2PDTn3WD0QDlW1TD1QDmW1XD0`DZQ7`DXQ7WD0QDnW1XD0QDoW1TD1QDPX1WD0QDQX1PDco4XD
0PDdo4WD0QDRX1QDSX1P@XR6P@ZQ7XD0QDTX1QDUX1TD1WD0`Dfg7`D[M`DcR1`DM`DSj2`Dhj2`Dki;`D^X<`D_X<`Dea6`
DUW;`D`X<`DnQ6`DmQ6`D_R7`DaX<YD1XD0QDVX1QDUX1TD1WD0`Dfg7`D[M`DcR1`DM`DSj2`Dhj2`Dki;`D^X<`D_X<`De
a6`DUW;`D`X<`DnQ6`DmQ6`D_R7`DaX<YD1XD0QDWX1TD1QDXX1WD0QD^OPDZQ7QDYX1XD0QDZX1TD1WD0QD[X1XD0QD\X1T
D1QD]X1WD0QD^OQD^X1PDao4XD0QD_X1WD0QDlQ1QD`X1QDaX1QDbX1PD_R6XD0WD0QDZAQDn5PDbS<XD0QFcX1TD1WD0QDd
X1Q@kDQDeX1XD0QDfX1WD0QDgX1TD1XD0QDhX1WD0QDiX1TD1PDbo4XD0QDjX1WD0QDT;S@0PDc5QDkX1QDmT1XD0WD0QDlX
1PDR3QDmX1QDnX1XD0UD0WD0PD^2QDoX1XD0TD9PD4TD4QDa;QDPY1TD4WD0QDg5QDU5XD0QDQY1`D]6`Doa4`DSP1`D`m3`
DSg1QDP5TD2WD0QDS5XD0QDRY1QDP5TD2WD0QDS5XD0QDSY1TD2QDTY1`Dmb4QDUY1WD0QDS5XD0QDVY1UD0QDWY1TD3WD0Q
DS5XD0QDXY1UD0QDYY1TD7WD0QDS5XD0QDZY1UD0QD[Y1TD4WD0QDg5QDU5XD0QD\Y1`En9`E>`Ek8WD0QD]Y1XD0QD^Y1`D
[R6WD0QD_Y1P@YR6XD0QD`Y1TD2QDaY1WD0QDZAPDZQ7QDbY1QDcY1XD0WD0QDRJPDPHXD0QDdY1WD0QDWNP@^U7P@ZQ7PDk
U<XD0WD0QDWNQDeY1TD2QDfY1XD0WD0QDg5PDTMXD0QDgY1TD2QDhY1WD0QDiY1TD1QDjY1XD0QDkY1WD0QDlY1P@dh6PD\R
6XD0QDmY1WD0QDnY1P@dh6PD\R6XD0QDoY1TD1QDPZ1WD0QDf5P@^U7PDbo4PD_R6XD0WD0PDf[4QDf5PDZQ7SD0TD3QDQZ1
XD0QDRZ1WD0PDf[4QDf5QDSZ1QDQZ1XD0QDTZ1WD0QDnV1XD0QDUZ1TD1SD0PD_R6QDf5PD]o3WD0QDVZ1XD0QDWZ1WD0QDX
Z1QDf5PD]o3XD0QDYZ1WD0QDZV1PD_R6XD0QDZZ1SD0TD6QD[Z1UD0PDZR6TD6QD\Z1PD4QD]Z1UD0QD^Z1TD7PD4Q@m5S@0
S@0QD_Z1WD0PDlT7QD`Z1XD0TD3PD4TD4QDaZ1WD0QDbZ1XD0QDcZ1PDco4WD0QD[KTD2PDco4XD0VD0WD0QD[KTD2PDco4X
D0QDdZ1QDeZ1TD1WD0QDS5QDfZ1XD0SD0QDgZ1WD0QDhZ1XD0QDiZ1WD0QDjZ1TD4QDkZ1XD0VD0WD0QDjZ1TD4QDkZ1XD0Q
DlZ1WD0QDmZ1QDnZ1XD0VD0WD0QDmZ1QDnZ1XD0QDoZ1WD0QDP[1TD4QDQ[1XD0Q@T;QDR[1WD0QDPU1XD0QDS[1TD2QDT[1
TD1WD0QDU[1XD0WD0QDV[1TD1QDW[1XD0QDX[1`DdF`Dhm3`DXX5`DYH`DVf1`D[j4`DS:`DkI`DZh1`DUb5`DnW5`Dcb4`D
Z`7QDhAPDao4WD0PDdo4PDZQ7PDgo4XD0WD0QDY[1P@eo4PDXR6XD0QDZ[1WD0PDfo4PDZQ7QD[[1XD0WD0QD\[1XD0QD][1
WD0QD^[1TD6PD4Q@m5QD_[1XD0QD`[1QDa[1WD0QDb[1S@0S@0QDc[1XD0WD0QDd[1QDe[1QDf[1QDg[1XD0WD0PDHPD_P5P
DYW;XD0WD0QDh[1P@^U7P@bW7P@XQ7QDi[1XD0WD0QDj[1Q@f5QDdIQDk[1XD0WD0PDf[4PDi1PD_R6PD]EXD0WD0QDl[1PD
f[4QDm[1XD0PDU3PDHPDWd:PDn5PDZT7PDjb4QDn[1PDXR6PDnGPDHPDbd2PDlT7P@XQ7QDo[1QDf5Q`1o5WD0QDP\1XD0`D
YT5`@_R6`DQo4PDf[4QDf5Q`1o5WD0QDQ\1XD0PDjV7Q`1o5WD0QDQ\1XD0QDR\1QDTNPDZl4QDf5WD0QDdIQDS\1XD0PDfR
6PDn9PD^U7PDdQ1QDT\1PDQn3QDU\1PDYOPDlT7PDSg4PD_R6PDmNPDcl3PDZQ7PDP;QDV\1QDW\1QDX\1PDfo4PDP;PD[R6
PDQX7QDf5PDjZ<PD_R6PDgR1PDYR6QDY\1QDZ\1PD[T7PDUS6WD0QDP6XD0QD[\1QD\\1aDd5`DmMQD]\1`DhQ;`DQ8`DmZ<
`DnZ<`DoZ<`DP[<`D_;`D[d2`D`S<`DQ[<`D_o;`DR[<`DS[<`DT[<`DU[<`DV[<`DW[<`DX[<`DY[<`DZ[<`D[[<`D\[<`D
][<`D^[<`D_[<`Da]:`D_]:`D`[<`Da[<`Db[<`Dl[:`Di]:`Dh]:`Dk[:`Dc[<`Dd[<`De[<`Dcl3`Do`:WD0YD4XD0QD^\
1`EcP;`ET;`Ebd4`EeP;`ERQ;`EiP;`EVQ;QD_\1PDeR6QF`\1QDa\1SD0PDeR6QDb\1QDc\1QDd\1PDmNPDoQ5PDko4PDZQ
7QDe\1QDf\1`D`o3QDg\1PDeS7QDh\1PDmh;PDdo4PDfo4PDXQ7QDi\1PDUl4QDj\1PDXn2PDXR6QDk\1TD2SD0PDlR5QDl\
1PDXR6PDZQ7QDm\1QDn\1QDo\1QDP]1QDQ]1QDR]1PDZQ7SD0PD[R6QDS]1PDU\<QDT]1PDaR6TD4PD]R6TD4QDf5WD0QDU]
1XD0QDV]1TD2PDfo4QDW]1QDX]1QDa\1PDjo4QDY]1QDZ]1TD3PDfR6QD[]1PDfR6QD\]1QD]]1QD^]1PDeR6P@ZQ7QD_]1W
D0QD`]1XD0VD0PDPU7QDm5S@0S@0QDa]1QD`8QDb]1QDc]1PDfo4PDXQ7QDd]1PDXR6QDe]1QDf]1QDg]1QDh]1QDi]1TD3Q
Dj]1QDk]1QDl]1QDm]1PDjo4PDeR6PDPY;PDcT7QDn]1QDo]1PDco4QD[KTD3PD_R6PDjj1QDP^1PDXR6QDQ^1QDR^1QDS^1
QDT^1PD[R6PD^\<PDfo4QDU^1QDU?QDV^1QDW^1QDf5Q`1o5WD0QDX^1XD0`@eR6`@WR6Q@d5QDa\1QDY^1PDeR6QDa\1QDi
6PDeR6PDiR5P@XR6Q@m5QDZ^1QD[^1WD0PDYR1PDZQ7QD\^1XD0QD]^1QD^^1QD_^1PDT3PDgR5PD]9PD]R6PDVU<QD`^1QD
a^1QDb^1QDc^1Q@d^1QDe^1WD0PDZQ7QDf^1XD0QDg^1QDh^1PDeo4PDPU7QDm5QDi^1PDPU7QFj^1QDk^1Q`1o5QDl^1QDm
^1QDn^1QDo^1PDHPDkc4PDYR6PDdo4PDXQ7PDl\<PDZR6PDfR6QDP_1PDfR6PDko4QDQ_1QDR_1PDfR6PDWT7QDS_1QDT_1P
Dmk3QDU_1QDV_1QDW_1QDX_1PDXR6PDZQ7QDY_1QDZ_1TD2QD[_1QD\_1WD0QDW5aDn4aDd5`D^P5`DaG`DfD`D^P5SD0XD0
`DXR6WD0QD]_1XD0QDf5Q`1o5WD0QD^_1XD0QD__1WD0QDiX1QDXU1QDiBTD1QD`_1XD0WD0QDa_1PD^\<QDb_1XD0QFc_1T
D5QDd_1WD0QDe_1PDXR6PDZQ7QDf_1XD0SD0QDg_1Q`1o5P@ZQ7WD0QDW5XD0QDh_1WD0Qd1o5QDW5XD0QDi_1`Dmb4WD0QD
W5XD0QDi_1`Dmb4QDj_1TD3QDf5Q`1o5WD0QDW5XD0WD0QDW5XD0QDk_1QFl_1QDm_1PDZQ7WD0YD4XD0`DhQ;QDn_1PDfo4
PDY5QDa\1PDck4SD0TD4PDeR6QDo_1WD0QDP`1XD0WD0QDQ`1aDV6aDW6aDn4SD0Y@0TD1PDeR6XD0QFR`1aDd5WD0QDa\1Y
D0XD0S@0S@0S@0PDeR6YD0Q@f5QDa\1SD0PDeR6QDS`1WD0QDa\1QDT`1XD0QDU`1QDV`1PDXR6SD0QDW`1PDao4TD1QDX`1
QDY`1Q`1o5QDZ`1QD[`1Q`1o5SD0QD\`1P@_R6QF]`1PD_l4QD^`1QD_`1QD``1PDiR5PDXR6QDa`1QDb`1PD_R6QDc`1QDd
`1PDgh3QDe`1PDiR5PDXR6Q@m5S@0QFf`1`DQi5`Dcb4WD0PDhR5XD0QDg`1QDh`1QDi`1WD0PDhR5XD0SD0PDXQ7S@0QDj`
1QDk`1QDl`1TD1QDm`1`DSH`DmX5QDhHTD2QDn`1P@ZQ7QDo`1QDPa1QDe8SD0QDQa1PDZQ7QDRa1QDSa1PDXR6TD2WD0QDX
5XD0QDTa1QDUa1QDVa1aDd5PDZQ7QDWa1QDXa1QDYa1QDZa1QDnR1Q`1o5QD[a1S@0WD0QD\a1XD0QD]a1QD^a1QD_a1QD`a
1QDaa1TD2WD0QDba1XD0QDca1QDda1QDea1TD2QDfa1PDHPD^P5TD1QDga1SD0QDha1QDia1TD1QDga1SD0QDha1QDja1QDk
a1PDeR6PDXR6PDZQ7QDla1PD4Q@m5S@0S@0QDma1QDna1PDdV7QDoa1TD1QDPb1SD0QDQb1PDao4QDRb1PD[^<PD]R6PDdm3
PDeT3QDP`1PDZQ7PDUl4QDSb1PD[R6PDQX7QD^OQDT;QDTb1QDUb1Q@l<QDVb1P@ZQ7QDWb1QDj5QDVb1P@ZQ7QDWb1QDXb1
QDYb1QDZb1QD[b1`EZ5`E\T4`Edg2`EnZ7`Ea^<`Ema4`Eb^<`Ef^5QDf5Q`1o5WD0QD\b1XD0`Dfo4`DZR6`D\R6`D6QD]b
1QD^b1P@cP6QD_b1PDXR6PDkOPD]R6PDS9PDXQ7PDjU3QD`b1PDXQ7PDjU3PDYT5`DXR6PDf^<PDWZ3PDko4QDab1PDg^<PD
do4QDbb1PDdn3UD0WD0QDcb1QD<XD0UD0QDdb1TD1WD0QDeb1QD<XD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0VD0QDf
b1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0QDjb1PD\T7TD2SD0QDf5WD0QDkb1QDlb1XD0VD0PD\T7TD2SD0QDf5WD0QDkb1QD
lb1XD0QDT?QD=TD1QDf5TD1WD0QD>XD0VD0QD=TD1QDf5TD1WD0QD>XD0QDmb1UD0WD0PDZX7PD4TD9QD>XD0VD0UD0WD0PD
ZX7PD4TD9QD>XD0PD1WD0QDnb1QDob1XD0VD0WD0QDnb1QDob1XD0QDPc1WD0QDQc1QDRc1P@do4PDUJXD0WD0QDSc1QDTc1
XD0VD0`Dih4WD0QDSc1QDTc1XD0QDUc1`Dih4WD0QDVc1QDWc1XD0VD0WD0QDVc1QDWc1XD0PD1WD0QDXc1PDeo4PDXR6PDg
P5XD0VD0`DfE`Dcg2WD0QDXc1PDeo4PDXR6PDgP5XD0QDYc1`DfE`Dcg2WD0QDZc1QD[c1QD\c1XD0WD0QD]c1XD0QD^c1QD
_c1QD`c1TD3QDf5Q`1o5WD0QDe6XD0VD0QD_c1QD`c1TD3QDf5Q`1o5WD0QDe6XD0QDac1WD0QDbc1PDTMXD0`DoR3QDcc1T
D2QDf5TD1WD0QDdc1XD0VD0QDcc1TD2QDf5TD1WD0QDdc1XD0QDec1UD0QDfc1TD2QD<QDf5Q`1o5WD0QDgc1XD0WD0QDnR1
S@0QDhc1PDao3XD0SD0WD0QDic1QDjc1XD0QDkc1WD0QDlc1QDmc1TD1QDnc1XD0QDkc1WD0QDoc1TD1QDnc1XD0WD0QDPd1
P@_g6QDQd1P@XR6P@ZQ7QDRd1XD0WD0PDYQ7PDcR6XD0PDaMWD0QDSd1Q@l5QDTd1XD0WD0QDTd1XD0WD0QDUd1TD3PD[R5V
D0XD0WD0QDUd1TD3PD[R5QDVd1XD0WD0PD`Q3PDdo4SD0XD0TD2QDWd1TD2QDXd1WD0QDYd1PDdo4XD0QDZd1WD0QD[d1QD\
d1QD]d1XD0WD0QD^d1TD1QD_d1XD0`DYl:`DUF`Dal:`Dbf5`DSj4`DTo4`Doi4`Dhe5`DS[5`DT[5`Dfe5`DSd5`DZQ7`DS
h1`Dcb4`DXQ7`Dnc6WD0QD`d1QDad1QDbd1TD2QDcd1XD0WD0PD[5PD_R6PDba4XD0WD0PD``<PDXR6XD0WD0PDdo4PDXQ7Q
Ddd1XD0QDed1TD1WD0QDfd1QDgd1QDT;TD2QDhd1XD0WD0QDid1QDjd1QDkd1XD0VD0WD0QDid1QDjd1QDkd1XD0QDld1WD0
QDmd1QDnd1QDod1XD0QDPe1TD5QDQe1WD0QDRe1P@RX7PDXR6QDSe1QDTe1XD0WD0QDUe1P@ko4PDmNTD2QDVe1XD0VD0WD0
QDUe1P@ko4PDmNTD2QDVe1XD0QDWe1WD0QDXe1PDd3PDZQ7XD0QDYe1WD0PDhn4PDYR6XD0PDZQ7WD0QDZe1QD[e1XD0VD0`
DT9`Dg2WD0QDZe1QD[e1XD0QD\e1`DT9`Dg2WD0QD]e1QD^e1QD_e1QD`e1XD0WD0PDYk4PD]R6PDQX7XD0WD0PDfo4QDae1
PDhU3XD0WD0PDWR6PDXQ7PDj`<XD0WD0PDkOQDbe1PDS9XD0WD0QDce1QDde1XD0`DaZ3`Dk`<WD0QDnR1QDee1QDfe1XD0V
D0`Dnf1`Doa3WD0QDnR1QDee1QDfe1XD0QDge1`Dnf1`Doa3WD0QDhe1QDie1XD0`Dbf5`DUF`DYl:WD0QDje1XD0`Dbi5`D
ai5`DUa<`DWG`DWj5`DUl5`DPQ5`D\h4`D\e5`Dhn4`Dfe5`D^R<`DaU5`Dkn4WD0PDmQ<QDke1XD0WD0PDY2QDle1XD0WD0
PD]Q5QDme1XD0WD0QDne1QDoe1XD0WD0QDPf1PDfo4XD0WD0QDQf1TD1QDRf1XD0`DXR6WD0PDeo4PDXR6QDSf1XD0`DcH`D
hd5`Dh5`Ddf4`DVX5`DUb5WD0PD]R5PDXR6XD0WD0QDTf1QDUf1XD0VD0WD0QDTf1QDUf1XD0QDVf1WD0QDWf1TD2PDao4PD
_R6XD0QDXf1WD0PDXQ7PDXh4XD0SD0aDd5`DV]5WD0QDYf1XD0`D_e1`DiU5`DVf1`DS:`DPU5`D[\5`DUb5`DbR;`DeR;`D
ka<`DXV5`DfU5`DjX1`Dd[5`Dcj5`DSg2`DaG`DW<WD0PDeb:QDZf1XD0`DnN`DPOWD0QDnR1TD1QD[f1QD\f1XD0WD0PD]P
1PDfo4QD]f1TD1XD0VD0WD0PD]P1PDfo4QD]f1TD1XD0QD^f1WD0PD]b5QDdR1PDSb<XD0WD0PDnb1PDXR6PDZQ7XD0QD_f1
`D`c5`DTf1WD0PDfo4QD`f1PDYU7PDYb3XD0WD0PDXR6PDXQ7QDaf1XD0VD0WD0PDXR6PDXQ7QDaf1XD0PD1WD0PDXR6PD[a
<XD0WD0PDYR6QDbf1QDcf1QDdf1XD0VD0WD0PDYR6QDbf1QDcf1QDdf1XD0QDef1WD0QDPDTD2PD_R6P@ZQ7QDff1XD0WD0Q
DPDQDgf1TD2QDj=XD0QDhf1WD0QDif1QDjf1TD2QDkf1XD0VD0WD0QDif1QDjf1TD2QDkf1XD0QDlf1WD0QDmf1QDnf1QDof
1XD0`DZQ7`DcP5`DXR6WD0QDPg1QDQg1QDRg1XD0WD0PDZQ7PDf[<QDd5XD0`DT;`DZb<`DcI`DRV5`DYh1WD0QD?XD0PDXR
6`Dfe1`DRY1`DhU5`D[b<`DfY5`DUF`DRF`Den5`DWj5`Dea5`DUc5`DfP1`DjX1`D_W5`DUl:`DfD`Dkc5`D\b<`Dca5WD0
QD@PDXR6XD0`DXQ7`DZQ7`DRF`Dbf5`DjX1`Dh5`DUD`DiH`DgY5`D]b<aDn4WD0QDSg1QDTg1XD0WD0QDUg1XD0QDVg1`Db
f5`DRF`DUF`Dea5`DUc5`Dln5`DZQ7`DXQ7WD0QDWg1XD0`DRF`DfC`DUF`D[c<`DeFWD0PD[j4PD_R6PD[j4XD0`Dln4WD0
PD[R6PDZQ7QDXg1XD0`Dee1WD0QDYg1PDXR6XD0`D_U5`D`e1`D`d4`DfP1`DjX1`Dea5`DRY1`D_W5`Dac<`DVd4SD0WD0Q
DZg1PD_R6QD[g1XD0WD0QD\g1QD]g1TD1QD^g1XD0WD0PDbW7PDmb4XD0PDXR6WD0PDXQ7QD_g1QD`g1XD0VD0WD0PDXQ7QD
_g1QD`g1XD0QDag1WD0QDbg1QDcg1QDdg1XD0QDeg1WD0PD`V7PDXQ7QDfg1XD0WD0QDT;QDgg1QDhg1XD0WD0QDig1TD2PD
eR6QDjg1TD2XD0QDkg1WD0PDbT3PDeR6QDlg1XD0WD0PD`a:QDmg1XD0QDng1WD0PD_R6PDk]6XD0`DT;`DQW5WD0QDog1PD
no4QDPh1XD0WD0QDQh1QDRh1QDSh1XD0VD0aDd5WD0QDQh1QDRh1QDSh1XD0QDTh1aDd5WD0PDbT3PDcS6PDeR6XD0WD0QDU
h1QDVh1PDeo4TD1PDXR6QDWh1XD0`DfEWD0PDhEPDZQ7QDXh1XD0`DPO`DQO`DnNWD0PDiEPDXR6QDYh1QDZh1XD0WD0PDdm
3QD[h1XD0QD\h1WD0PDS1PD4PDaR5XD0WD0PDoo4QD]h1XD0QD^h1WD0QDQ9QD_h1XD0QD`h1`DXR6`D_R6WD0QDah1TD3QD
bh1Y@0QDch1XD0`Dao3`Dbo3WD0QDdh1P@ko4TD1QDeh1QDfh1XD0WD0QDgh1P@bW7QDhh1XD0VD0WD0QDgh1P@bW7QDhh1X
D0QDih1WD0QDjh1QDkh1TD2QDlh1XD0VD0WD0QDjh1QDkh1TD2QDlh1XD0QDmh1WD0QDiCPD^P5PDRn3TD2XD0QDnh1WD0PD
dV7PDbo4XD0`DRV4WD0QDoh1QDPi1TD1QDQi1XD0WD0PDfR6QDRi1TD2XD0QDSi1WD0PDbW7TD1QDTi1QDUi1QDVi1XD0WD0
QDWi1QDXi1QDYi1XD0QDZi1TD4QD[i1WD0QD`Q1QD\i1TD2P@_R6QD]i1XD0WD0PDf[4QD^i1TD2QD_i1XD0WD0QD`i1QDai
1TD2QDbi1XD0WD0QDci1TD1PD_R6QDdi1XD0`Dok;`DlU7WD0QDei1QDfi1TD1QDgi1QDhi1XD0WD0PDZQ7S@0QDii1QDji1
XD0QDki1WD0PDn:PDmNPDPR5XD0WD0PDZQ7PDP;PDZW7XD0WD0PDZQ7PDnb1PDcb4XD0QDli1WD0PDZQ7PD`Q3PD]R6PD[R5
XD0WD0PDhQ;PDZS8XD0WD0QDmi1PD_R6XD0QDni1`DZb<WD0QDZBPDmNQDoi1XD0VD0WD0QDZBPDmNQDoi1XD0QDPj1WD0QD
Qj1XD0SD0WD0QDRj1QDSj1XD0VD0WD0QDRj1QDSj1XD0QDTj1WD0PDfo4PDHPDbd2XD0VD0WD0PDfo4PDHPDbd2XD0QDUj1W
D0QDPDQDVj1TD2QDWj1XD0VD0WD0QDPDQDVj1TD2QDWj1XD0QDXj1WD0PDZe<PD^4XD0`Dbf5WD0PDcl4PD^U7PDdk4XD0WD
0QDQ:Y@0QDYj1PDmNTD2XD0QDZj1WD0QD[j1QD\j1TD1QD]j1XD0SD0WD0QD^j1PDnn2XD0QD_j1`D^e<`DXo4`DYT5QD`j1
WD0QDaj1TD3QDbj1QDcj1XD0SD0WD0QDdj1PDXR6XD0`DWj5`Df^5`DWG`DoF`Dke<`Dn\;`DZ`3SD0WD0QDej1TD1QDfj1Q
Dgj1XD0QDT;TD2QDhj1QDij1WD0PDSS;PDXR6PDXQ7XD0SD0WD0QDjj1PDcT3P@^R6PDcT3PDeR6XD0QDkj1WD0QDlj1TD2P
Dao3QDmj1QDnj1XD0WD0QDX@PDXQ7QDoj1TD1QDPk1XD0WD0PDfo4QDQk1QDRk1QDSk1PDeS7XD0VD0WD0PDfo4QDQk1QDRk
1QDSk1PDeS7XD0QDTk1WD0PDjo4PD_R6QDUk1XD0WD0PDfR6PDf[4PDQOXD0VD0WD0PDfR6PDf[4PDQOXD0QDV>WD0PDdo4P
DZQ7PD^U1XD0PDXR6WD0PDWR6PDoi1QDVk1XD0WD0PDdo4QDWk1XD0WD0PD_R6QD_>QDXk1XD0WD0PD[R6QDYk1QDZk1XD0V
D0WD0PD[R6QDYk1QDZk1XD0QDV>WD0PDfR6PDQX7PDfR6QD[k1XD0PDo2PDlT7S@0WD0QD\k1XD0WD0PDHXD0QD]k1QD^k1P
@XR6QD_k1Q@h5Q@i5PDoc6QD`k1PDXR6PD[R5QDak1QDbk1QDck1PDXR6PDfo4PDPP7PDXR6PD[Z;PDeo4PDYR6PD]f<PD[R
6QDdk1QDek1PDZl4QDf5Q`1o5QDfk1WD0QDgk1XD0QDhk1S@0QD\6QDRCQDik1PDbo4QDjk1PDYR6QDkk1TD2QDlk1QDmk1Q
@nk1QDok1QDPl1P@hR5QDQl1PD_R6`DZQ7QDRl1QDSl1QDTl1QDUl1QDRCQDVl1PDbo4QDWl1Q@Xl1QDYl1QDZl1QDkGQ@f5
QD[l1QD\l1PDeo4QD]l1PDXQ7PDXo6QD^l1QD_l1QD`l1QDal1PDdT7QDV]1TD2QDbl1QDcl1QDdl1QDel1PD]U7PDYl4PDZ
U7PDZl4QDlS1QDfl1QDgl1WD0QDhl1XD0VD0QDgl1WD0QDhl1XD0QDil1PDS1PD_R6QDjl1PDeo4PDXR6QDkl1PDPY;PD_R6
PDmNPDRn3PDZS1PDZR6QDll1QDak1TD1QDml1PDko4PDfo4PD]6QDf5QDl<WD0QDnl1XD0QDdMQDol1S@0WD0QDPm1XD0`DP
O`Ddo4`Dae1QDQm1QDRm1TD2QDSm1QDTm1QDUm1QDVm1QD\6Q@h5QDi5WD0QDWm1XD0QD\l1QDXm1TD1QDYm1PDWR6QDZm1Q
D[m1QD\m1PD[R5QD]m1QD^m1WD0QD_m1XD0PDlT7Q@l5WD0QD`m1XD0QDam1PDXR6QDbm1QDcm1QDdm1QDl<TD1QDem1PDZQ
7S@0WD0QDfm1XD0QDgm1WD0QDhm1XD0PDZQ7S@0WD0QDim1XD0PDno4SD0PD_R6PDmNWD0QDjm1XD0QDf5QDkm1WD0QDlm1X
D0`Dgo4QDUT1QD_IWD0QDmm1XD0QD_IWD0QDmm1XD0QDl<WD0PDb4PDco4XD0QDUT1QD_IWD0PDP3QDnm1XD0QDom1QD_IWD
0PDP3QDnm1XD0QDom1QDPn1PDdo4P@ZQ7QD\6QDQn1PDUS;QDRn1PD`V7PDb4PDco4PDb4PDco4QDl<TD1QDSn1TD4PD_R6P
DZb6QDTn1WD0QDUn1XD0QDg5QDdIWD0QDVn1XD0QDWn1PDUS;PDWR6PD^U7QDUb1WD0P@cW7QDXn1XD0VD0QDUb1WD0P@cW7
QDXn1XD0QDYn1QDUb1WD0PDZQ7PDeb:XD0QD^IQD_ITD2WD0QDZn1XD0QD_ITD2WD0QDZn1XD0QDUT1WD0QD[n1QDZBXD0`D
ZR6PDRn3QDl<WD0PDmNQD\n1XD0QD]n1QD^n1PDeR6QD_n1PDHQD`n1QDf5QDan1QD^IQD_ITD1QDbn1TD3QDcn1QD_ITD1Q
Dbn1TD3QDcn1PDZQ7QDdn1PDHQDen1QDfn1PDPP7PDko4PDR3SD0QDl<P@ROQ`1o5QDgn1QDhn1QDin1P@ROQ`1o5QDgn1QD
hn1QDjn1PD_R6QDkn1QDol1QDln1QDmn1`DPO`DnNPDZl4QDf5QDjn1QDZBSD0QDkGPDdS6PD_R6QDnn1QDon1P@mNQDPo1Q
DQo1QDRo1QDSo1QDol1QDTo1QDUo1WD0QDjn1XD0VD0QDUo1WD0QDjn1XD0PD1QDUo1WD0QDjn1XD0QDVo1QDWo1PD\8QDXo
1PDmNPDTMPDRn3PDmNPDTMQDYo1P@XR6QDjn1PD_R6QDZo1PDPY;PDcT7SD0PDko4PDXQ7PDgg4PDUS;PD_R6QD[o1PDPX7P
D_R6QD[o1QD\o1PD_R6QD]o1PDHQD^o1QDZBPDWR6PDZQ7PDgg<PDXR6PD_R6PDZQ7PDYh<PDbV7QD_o1SD0QDh5QDl<PDo2
QD`o1QDl<PDo2QD`o1QD^IQD_ITD1WD0QDao1QDbo1XD0QD_ITD1WD0QDao1QDbo1XD0PDZJPD__<QDV]1QDco1PD_R6QDdo
1QDeo1TD2PD\Q3QDVHQDfo1PD`Q1QDgo1QDho1QDio1TD1QDjo1PDko4PDSOSD0PDko4SD0QDko1QDlo1QDmo1PDnc6Q@nR1
QDno1QDoo1QDPP2QDQP2QDRP2PDRn3QDl<QDSP2QDTP2QDUP2QDVP2TD2PDgo4QDWP2QDXP2QDYP2QDl<QDZP2QDi5S@0PD`
a:`D_R6`DWU1QD^IQD_ITD2WD0PD`a:XD0QD_ITD2WD0PD`a:XD0QD[P2WD0PD`a:XD0QD\P2QD]P2PDR3QD^P2PDRn3QD_P
2TD2WD0QD`P2XD0QDZ;Q`1o5PD]_6PD\R6PDTn3PD]_6PD\R6QDf5PDko4Q@aP2QDAQDlo1Q@aP2QDAQDg5QDl<QDbP2P@RO
QDAQDg5PDdS6PD_R6PDdS6PD_R6PDmNSD0QDcP2WD0QDdP2XD0WD0QDeP2QDfP2XD0QDgP2WD0PDHPDn;XD0PDHQDhP2WD0Q
DiP2QDjP2XD0QDf5Q`1o5WD0QDkP2XD0VD0QDf5Q`1o5WD0QDkP2XD0QDlP2PDUS;QDmP2QDnP2PD]6QDXn1QDb:QDoP2QDP
Q2SD0PDah<PD_R6QDf5PDbh<PD_R6WD0QDXe1XD0QDQQ2PDlT7S@0WD0QDRQ2XD0WD0PDXQ7QDSQ2PDXR6PDZQ7S@0QDkGQD
l<XD0SD0QDf5WD0QDTQ2QDUQ2QDVQ2XD0QDWQ2WD0QDXQ2PD[R6XD0VD0QDWQ2WD0QDXQ2PD[R6XD0QDYQ2WD0QDZQ2PD^f3
XD0VD0WD0QDZQ2PD^f3XD0QD[Q2WD0QD\Q2TD1QD]Q2XD0QDn5QD^Q2QD_Q2QDf5Q`1o5WD0QD`Q2XD0`Ddo4`DWR6`D[R6W
D0QDaQ2P@]Y1QDbQ2QDcQ2XD0QDdQ2QDeQ2TD4QDf5WD0QDfQ2PD_R6XD0WD0QDgQ2QDhQ2XD0VD0WD0QDgQ2QDhQ2XD0QDi
Q2WD0QDf5Q@l<QDjQ2YD2XD0WD0QDlo1QDjQ2YD2XD0WD0QDh]1PDko4QDkQ2XD0QDlQ2QDf5WD0PDS1PD_R6SD0XD0`DdE`
Dk8`DaE`DaR5`DZQ7`DXQ7`DmNWD0QDmQ2QDnQ2QDoQ2XD0WD0QDPR2TD1QDQR2XD0QDRR2WD0QDSR2QDTR2XD0QDUR2WD0Q
DVR2XD0`DWR6`D[R6SD0QDg5WD0QDWR2XD0WD0QDXR2PDeo4PDXR6XD0QDYR2WD0QDZR2XD0WD0QD[R2TD1QD\R2XD0VD0WD
0QD[R2TD1QD\R2XD0QD]R2QDf5Y@0WD0QD^R2PDXR6XD0QDg5WD0Q@l<PDROTD1QD_R2XD0QD`R2PDZl4QDaR2WD0QDdITD1
QDbR2XD0`Dfo4`DYR6QDSZ1WD0QDcR2QDdR2aDd5`DZQ7`D]V7`DRR1`DaZ3`DXQ7XD0SD0PDko4QDeR2TD2WD0QDfR2XD0Q
DgR2WD0QDhR2PDeo4XD0VD0WD0QDhR2PDeo4XD0QDiR2QDjR2WD0QDkR2`DbI`DcI`Di`4`Dfe4S@0XD0QDlR2PDZl4QDf5W
D0QDWP2`DSI`D^;`Dgi4`Dhi4`DbI`DcI`Di`4`Dfe4`DP[3`D\m3`DPO`De6`De;XD0QDlR2QDmR2Y@0WD0QDnR2QDoR2Q@
T;QDPS2XD0QDQS2QDRS2Q`1o5WD0QDSS2XD0WD0QDf5Q@l<QDTS2YD2XD0WD0QDlo1QDTS2YD2XD0WD0QDUS2QDVS2XD0PDX
R6WD0QDWS2S@0QDXS2XD0PDXR6QDYS2WD0QDZS2QD[S2SD0XD0VD0WD0QDZS2QD[S2SD0XD0QD\S2WD0QD]S2XD0WD0QD^S2
SD0PD\Q7XD0QDg5WD0QD_S2QD`S2XD0QD^k1PDZQ7SD0WD0QDaS2QDnOPDao4XD0VD0WD0QDaS2QDnOPDao4XD0QDbS2WD0Q
DVHTD1PD_R6PDmNXD0PDXR6QDcS2WD0PDWR6QDdS2QDeS2XD0QDfS2Y@0WD0QDgS2YD1XD0WD0QDg5QDhS2QDiS2XD0QDjS2
QDkS2WD0QDk<QDl<`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`Ddo4QDlS2WD0QDmS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5X
D0`Ddo4QDnS2QDf5WD0QDl<YD2XD0`Dfo4`DWR6QDnS2WD0QDoS2YD2XD0`Dfo4`DWR6QDP5WD0QDUT1QDl<`Dn2`DV3`DU4
`DXb3`Dl4`Dib3`DdS;`D_g7`DYb3`D_3`Dc4`D\8SD0XD0QDP5WD0QDPT2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DdS;`D_g7`
DYb3`D_3`Dc4`D\8SD0XD0QDQT2WD0QDf5QDkm1YD1XD0`D[R6`Ddo4QDRT2WD0QDlo1QDST2XD0QDRT2WD0QDlo1YD1XD0Q
DTT2WD0QDf5QDUT2QDVT2XD0QDTT2WD0QDf5QDUT2YD1XD0QDWT2WD0QDXT2QDYT2XD0QDWT2WD0QDXT2YD1XD0QDg5WD0QD
ol1QDZT2XD0QD[T2WD0QD\T2XD0QD]T2QDj_1WD0SD0QDjn1XD0VD0QDj_1WD0SD0QDjn1XD0QD^T2WD0QD_T2QD`T2P@XR6
P@ZQ7XD0QDaT2WD0QDPd1QDbT2QDXn1XD0SD0QDcT2WD0QDdT2PDeo4XD0SD0QDa5WD0QDk<QDl<`DU6`D_3`DnS6`Dn2`Do
e1`DYb3`D_g7`Dib3`DU4`De3`DV3`D]c3`DR3`Dh]6SD0XD0QDa5WD0QDeT2`DU6`D_3`DnS6`Dn2`Doe1`DYb3`D_g7`Di
b3`DU4`De3`DV3`D]c3`DR3`Dh]6SD0XD0QFfT2QDg5WD0QDl<P@ROQDgT2XD0WD0QDhT2P@ROQDgT2XD0WD0QDiT2QDjT2X
D0VD0WD0QDiT2QDjT2XD0QDkT2QDlT2QDl<WD0QDmT2QDnT2XD0QDoT2WD0QDmT2QDnT2XD0QDPU2PDaR6WD0QDQU2QDjn1X
D0QDRU2WD0PDcc<QDSU2XD0PDYU7WD0QDTU2XD0VD0PDYU7WD0QDTU2XD0QDV>QDUU2TD5WD0QDf5QDVU2YD1XD0QDWU2WD0
QDkm1QDXU2XD0VD0QDWU2WD0QDkm1QDXU2XD0QDYU2QDWU2WD0QDkm1YD1XD0VD0QDWU2WD0QDkm1YD1XD0QDYU2WD0PDZl4
QDdMPDHQDZU2XD0SD0WD0PDHQD[U2XD0SD0PDbR5PDHQD\U2WD0QD]U2QDXn1XD0QD^U2`DZS1`DWU1`DgQ;`D]c3PDZl4QD
_U2TD1WD0QD`U2XD0QDaU2PDZl4QD_U2TD1WD0QD`U2XD0YD2QDbU2WD0QDcU2XD0QDbU2WD0PDXQ7PDna4XD0WD0QDV]1QD
dU2XD0QDeU2WD0PDdo4QDfU2XD0WD0PDdo4PDjX1PD_g6XD0`Egk4WD0QDdOQDgU2XD0QDhU2TD1VD0`Egk4WD0QDdOQDgU2
XD0QDhU2TD1QDV>WD0QDiU2Q@jU2XD0QDkU2WD0QDlU2XD0QDmU2TD3QDf5QDnU2QDf5WD0PD]P1PDdo4XD0SD0WD0QDoU2X
D0QDUb1QDl<QDPV2SD0QDQV2WD0QDRV2XD0PDno4WD0QDSV2XD0VD0PDno4WD0QDSV2XD0QDTV2WD0PDHPDZl<XD0QDUV2WD
0QDVV2P@\l<XD0QDUV2QDf5WD0PD[l<XD0SD0QDWV2WD0PD_R6XD0QDXV2PDbT3PDXR6WD0PDZQ7PDUl4XD0WD0QDYV2Q@f5
QDZV2XD0PD]o3QDf5WD0QDZV2XD0PDWR6QD[V2VD0PDWR6QD[V2PD1WD0PDHPD^P5XD0QD\V2S@0QD]V2`DbF`DRm2`DcFWD
0PDm9XD0QD\V2S@0QD]V2`DbF`DRm2`DcFPD]R6QDQ:WD0QD^V2XD0VD0PD]R6QDQ:WD0QD^V2XD0PD1QD_V2PDRe;WD0PDR
Y4XD0WD0QDl<P@ROQD`V2XD0S@0QDaV2QDbV2WD0QDcV2XD0QDdV2WD0QDeV2XD0SD0WD0QDfV2PDeo4PDXR6XD0QDgV2WD0
QDYj1QDhV2XD0QDiV2PDUS;TD5WD0QDjV2XD0SD0QDf5PDXR6WD0QDkV2XD0QDlV2QDmV2WD0QDnV2XD0VD0QDmV2WD0QDnV
2XD0QDoV2WD0QDPW2QDQW2XD0QDRW2QD\l1WD0QDSW2XD0TD2QDTW2QDUW2PDfo4PDel<PDXR6PDkP5PDWU7QDVW2Q@f5WD0
QDWW2XD0WD0PDkP5XD0Q@l5QDXW2aDd5`D`o3`DgR6QDYW2Q@f5QDZW2Q@[W2QD\W2QD]W2QDlo1Q@^W2QD\W2PD`Y;QD_W2
PDHQD`W2QDaW2PDko4QDbW2PDcb4QDT6Q@^IQDcW2TD1PDV5TD2QDdW2QDeW2QDRl1TD3QDf5Q`1o5WD0PDUJXD0QDRl1TD3
QDf5Q`1o5WD0PD[JXD0QDRl1TD3QDf5Q`1o5WD0PDVJXD0QDRl1TD3QDf5Q`1o5WD0PD`JXD0QDRl1TD3QDf5Q`1o5WD0PD`
l7XD0QDRl1TD3QDf5Q`1o5WD0PD_l7XD0QDo5QDfW2QD_k1TD3QDf5Q`1o5PDVR8PDVR8QD\6UD0WD0PDVR8XD0QDgW2Q`1o
5WD0QDhW2XD0S@0QD\6QD_k1TD3QDf5Q`1o5WD0PDTJXD0`DWR6`DYR6QD_k1TD3QDf5Q`1o5WD0PDmk3XD0`DWR6`DYR6`D
eR6`Dfo4`DZR6QDiW2TD4WD0PDTJXD0WD0QDjW2XD0QD\6QDkW2TD1QDlW2QDmW2QDnW2PDXh1PDYR6PDgh3WD0PDgh3QDb:
QDoW2XD0WD0QDPX2TD1QDQX2XD0QDj9WD0QDRX2TD1QDQX2XD0UD0PDZX7PD4WD0PDXQ7QDd5XD0UD0PDZX7WD0QDb@QDd5X
D0QDSX2QDf5WD0PDXQ7QDd5XD0VD0QDSX2QDf5WD0PDXQ7QDd5XD0QDV>WD0PDXQ7QDTX2QDd5XD0VD0WD0PDXQ7QDTX2QDd
5XD0QDjb1QDUX2QDVX2QDo5QDWX2QDVX2QDXX2TD1WD0PDmg<QDVX2XD0WD0QDYX2P@ZQ7PDmg<QDZX2XD0QD[X2QD\X2Q@]
X2QD^X2QD_X2PDgR6QD`X2QDaX2PDbMUD0QDT6QDbX2TD1P@ho4WD0QDcX2XD0SD0aEd5QDT6QDdX2TD1P@ho4QDeX2`DcI`
Dem3`DXR6`Den3`DVm<`DWm<QDfX2P@^U7QDgX2QDhX2QDj9QDiX2Q@f5QDjX2TD1P@ho4TD3QDkX2QDj9QDiX2Q@f5QDlX2
PD_R6QDj9QDiX2Q@f5QDmX2TD1PDho4TD8QDnX2QDoX2QDPY2PDib4PD\OQDQY2QDRY2PDf[4QDf5QDSY2QDTY2PDll6QDUY
2QDVY2QDWY2QDXY2QDYY2UD0QDZY2TD1QD[Y2`@ZQ7`@ho4`DXQ7`DYQ7`DcP5QD\Y2TD2WD0QD]Y2XD0QD^Y2QD_Y2PD^P5
PDY[7QD`Y2WD0PD_g6PDjS4XD0QDaY2QDbY2QDcY2QDaY2QDdY2PDS1QDeY2PD\Q7QDfY2QDgY2P@do4PDWR6PD\Q7QDhY2Q
DiY2PDZn<QDjY2QDkY2QDlY2WD0QDmY2PDXR6XD0SD0WD0QDnY2QDoY2TD1QDPZ2XD0WD0QDQZ2P@ko4PD^c3QDRZ2XD0SD0
WD0QDSZ2P@PHP@ZR6QDTZ2S@0QDUZ2XD0WD0QDVZ2QDWZ2Q@f5QDXZ2XD0PDko4WD0PDlT7XD0SD0WD0QDYZ2PDnn2XD0QDZ
Z2WD0QD[Z2TD1QD\Z2PDXR6XD0SD0QD]Z2PDko4PD_R6PDko4QD^Z2SD0QD_Z2QD`Z2QDaZ2SD0QDbZ2P@`R6P@fR6WD0Q`1
o5QDcZ2XD0QDdZ2QDeZ2QDfZ2SD0QDdZ2PDnn2QDgZ2QD[P1QDhZ2QDiZ2QDjZ2PDXQ7WD0QDkZ2SD0XD0QDf5WD0PDXQ7QD
kZ2SD0XD0`DXR6`DYT3`DWT3WD0PDXQ7QDkZ2QDlZ2XD0WD0QDmZ2P@XR6QDnZ2XD0PDf[4QDf5QDoZ2QDTNQDP[2QDQ[2QD
j9Q@Q6QDR[2PDfo4QDi;QDS[2PD_R6QDi;QDT[2QDj9QDf5WD0PDko4QDU[2XD0QDV[2QDj9QDW[2QDX[2WD0QDY[2XD0QDZ
[2P@ZX7QD[[2QDf5QD\[2QD][2QD^[2QD_[2PDdo4QD`[2PDdo4PDdo4PDZQ7SD0PDe_<PDko4Q`1o5PDZQ7QDa[2QDPDQDb
[2QDc[2PDcT3PDeR6QDd[2PDST;PDYU7PDQX7PD\R6QDe[2PDRn3PDmNQDf[2PDZR6PDYo2PDHPDXo<WD0QDg[2QDh[2QDi[
2QDj[2XD0WD0QDk[2PDco4QDn5PD^Q;XD0WD0QDfV2S@0PDQT8XD0WD0QDl[2QDm[2TD1QDn[2QDo[2XD0WD0PDeR;PD]R6P
D`S5XD0WD0PDaZ5PD]R6PD]o<XD0WD0PD^o<PDPS1XD0WD0QDP\2QDn5PDld4XD0WD0QDQ\2PDdo4QDR\2Q@S\2PDgf;XD0W
D0QDT\2PDZQ7QDU\2XD0WD0QDV\2PDZQ7QDW\2XD0WD0PDfo<PDZQ7PD^V5PDWR6XD0WD0PDgo<PDc^5XD0QFX\2TD2WD0QD
Y\2PDeo4XD0WD0PDWR6QDZ\2PDgDXD0WD0PDWR6QD[\2QD\\2PDl4XD0WD0PDl4PDXR6QDn5QD]\2XD0WD0PDno<QD^\2PDZ
FXD0WD0QD_\2PDZQ7PDoo<XD0WD0PDdo4PDgCPDPf3XD0QD`\2TD3WD0QDa\2PDkR5QDb\2QDc\2XD0`DjX1WD0QDd\2PDkR
5QDb\2QDe\2XD0WD0PDeU7QDf\2QDg\2XD0WD0QDh\2PDZQ7QDi\2XD0WD0QDj\2PDnn2PDUP=XD0WD0QDj\2QDk\2QDaBXD
0QFl\2WD0PDdo4PDXQ7QDm\2QDn\2XD0WD0PDaR6PDXQ7PDV`3XD0PD]R6WD0QDo\2PDVd;XD0VD0WD0QDo\2PDVd;XD0QDP
]2WD0QDQ]2QDR]2XD0VD0WD0QDQ]2QDR]2XD0QDS]2WD0PD`Q3P@Sc1QDT]2XD0VD0WD0PD`Q3P@Sc1QDT]2XD0QDU]2WD0Q
DV]2QDW]2XD0WD0QDWNQDX]2QDY]2QDZ]2XD0WD0QD[]2QDb8QD\]2XD0QDBQD]]2TD1WD0PDdT7PDZQ7QD^]2XD0WD0QDVB
PDco4PDXQ7PD^P=XD0WD0PDao4PDfo4PDoFXD0VD0WD0PDao4PDfo4PDoFXD0QDV>WD0QD_]2QDnR1TD1PDmS<XD0WD0PDmQ
<PDdo4QD`]2XD0WD0QDa]2PDdo4PDZQ7PD_P=XD0WD0QDb]2PDfo4PDZQ7PDnQ<XD0WD0QDj\2PDeo4PDXR6QDc]2XD0WD0Q
Dd]2QDe]2QD]T2XD0PDZQ7TD1QDf]2QDg]2TD1WD0QDh]2QDi]2XD0QDj]2TD2WD0PDeP=PDeo4XD0WD0QDk]2XD0`DUj4WD
0PDiP=PD]R6PD[k3XD0WD0QDl]2QDm]2XD0VD0`DQ8WD0QDl]2QDm]2XD0QDmR1`DQ8QDn]2TD1WD0QDo]2XD0VD0`D]T7QD
n]2TD1WD0QDo]2XD0QDP^2`D]T7WD0PDno4QDQ^2PDYR6QDn5QDR^2XD0WD0QDS^2PDco4PDbT3XD0WD0QDT^2TD1PDWR6XD
0PDZQ7TD1QDU^2QDV^2TD2WD0QDW^2QDX^2XD0WD0PDiV5PDbR6PDZQ7PDcj5XD0WD0QDY^2PDZQ7TD1PDSj5XD0WD0PD``<
PDjMXD0`DT3`DoV<QDZ^2WD0PD_a<XD0VD0QDZ^2WD0PD_a<XD0QD[^2WD0PDYR6PDh8PDXR6PDXQ7XD0QD\^2WD0QDoo1PD
aR6QD]^2XD0QD^^2WD0QD\GPDZQ7PDn7XD0WD0QD_^2PDXQ7QDjW2PDgf1XD0WD0QD`^2PDcb4XD0VD0WD0QD`^2PDcb4XD0
QDa^2WD0QDb^2PDdo4XD0QDc^2WD0QDd^2PDdo4XD0QDe^2WD0QDf^2PDZQ7QDg^2XD0WD0QDQn1PD^U7PDZQ7PDaR5XD0PD
e`4WD0PDaR5PD[Q=XD0QDh^2TD3QDf5TD1WD0PDlo2PDoe1XD0WD0QDo@TD2PD\o4XD0WD0QDi^2TD1PD\Q=XD0WD0PD]Q=P
D_R6PD[i4XD0WD0QDj^2PD[5TD1PDko4PDdQ1XD0WD0PD`e1PD_4PD_R6XD0WD0QDk^2PDiU;XD0WD0QDl^2PDXR6PDQ[3XD
0WD0PDTJPD_Q=XD0WD0PDob1PD_Q=XD0QDm^2TD1WD0QDaAQDn5PDUS6PDP[3XD0WD0QDRJTD4PDib4PDYR6PDf[4XD0WD0Q
Dn^2PDZR6QDn5PD^Q;XD0WD0QDo^2XD0QFP_2WD0PDco4XD0`DZQ7`DXQ7QFQ_2TD6QDR_2WD0PDcl4PDco4XD0WD0QDS_2T
D2QDT_2PDZQ7QDU_2XD0WD0QDPU1TD2PD`a:PDeHXD0WD0QDV_2PDcQ=XD0`Dgi5WD0QDQX1TD1PDao4PDZQ7PDTb:XD0WD0
QDW_2PDXR6PDdQ=XD0WD0PDob1PDeQ=XD0VD0WD0PDob1PDeQ=XD0QDX_2WD0QDY_2QDn5PD]n5XD0WD0QD\FS@0PDXQ7QDZ
_2XD0WD0QD[_2PDZQ7PDTb:PDcj5XD0WD0QD\_2PDhQ=XD0VD0WD0QD\_2PDhQ=XD0QD]_2WD0PDhf5PDg3XD0WD0QD^_2QD
__2PD_R6PDP5XD0QD`_2PDXQ7WD0PD_U3PDkU5XD0QDa_2QDnR1WD0PDk]6PDoa4XD0WD0PDiQ=XD0WD0PDmS<PD[R6QDb_2
XD0WD0PDmQ=PD]R6PDm2XD0WD0QDc_2QDd_2P@YQ7QDe_2XD0WD0QDf_2QDg_2XD0TD1QDh_2WD0QDi_2PDXR6XD0PDXQ7WD
0QDj_2PDXR6XD0QDk_2WD0QDl_2PDej;XD0WD0QDm_2TD1QDn_2XD0WD0QDo_2PDfo4XD0`D_R6`Ddo4`DZQ7WD0PDHPDPQ7
PDYR6XD0PDcV<WD0QDP`2PDXR6QDT;QDQ`2XD0WD0QDWNQDR`2QDS`2XD0QDT`2TD2WD0QDU`2QDV`2TD1QDW`2XD0WD0PDk
o4QDX`2QDY`2QDZ`2XD0WD0PDh[:PDad4XD0`E]o3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PDRn3PDZS1PDZR6QD[`2
XD0`D[5`Dh5`D^c3`Dcd4WD0PDeR=PDXR6PDf^5XD0WD0QDYR1QD\`2PD_R6XD0WD0QDYR1QD]`2QD^`2XD0QD_`2WD0QDnL
Q@``2Q@a`2TD1QDb`2PDXR6XD0WD0PDlT7PDXQ7QDc`2QDd`2XD0WD0PDlT7Q@e`2QDf`2XD0`DYR6QDg`2TD5WD0PDRl4QD
h`2QDi`2XD0WD0PDRl4QDj`2QDk`2P@Wj5XD0PD4WD0PDRl4QDl`2XD0VD0PD4WD0PDRl4QDl`2XD0PD1QD`Q1QDa;WD0QDm
`2TD2PDYR6XD0`Dh`;`DXQ7QD`Q1QDa;WD0QDm`2QDn`2PDYR6XD0QD`Q1PDTn3WD0QDo`2QDPa2XD0QDQa2WD0QDRa2TD1Q
DSa2XD0WD0QDTa2PDYR6QDUa2XD0QFVa2TD4WD0QDWa2TD1PDeo4PDXR6Q@Xa2QDYa2XD0WD0PD\`;PD]R6PD^Z;XD0WD0PD
iHPDWR6PDZQ7PDl4PDXR6PDZQ7PDhe5XD0WD0QDZa2PDXR6PDcDXD0WD0PDfm4QD[a2XD0WD0QD\a2TD2QD]a2TD1QD^a2XD
0WD0PD`S=TD2PDeX1XD0QD_a2QDf5WD0PDc3Q@`a2QDaa2XD0QDf5QDba2WD0PDUe;PD]j4PDYR6XD0WD0PD]T1PD_e1XD0V
D0WD0PD]T1PD_e1XD0QDca2QD`_2PDXQ7WD0QDda2PDcS=XD0WD0PDZQ1PDT8XD0QDea2WD0QDfa2PDfGPD]R6XD0PDeGWD0
QDi?PDdo4QDn5QDga2XD0WD0PDR1PDWR6PDZQ7PDgS=XD0WD0PD^R5PDfR6PDhS=XD0WD0PDiS=QDha2XD0WD0PDkR1QDia2
XD0WD0PDeV7PDfo4PDZQ7PDgo4PDXR6QDn5XD0WD0QDja2TD2QDka2XD0`DoS=`D^W5WD0QDla2QDma2PDao4XD0QDna2TD1
WD0QDoa2QDPb2XD0WD0QDQb2PDdT7PDZQ7TD1QDRb2XD0WD0QDSb2PDZQ7PDXh1XD0VD0WD0QDSb2PDZQ7PDXh1XD0QDTb2W
D0QDUb2PDZQ7PDXh1XD0VD0WD0QDUb2PDZQ7PDXh1XD0PD1WD0QDVb2QDWb2XD0`Df^5`D_e1QDfb1WD0PDUg6QDXb2XD0WD
0QDYb2QDZb2Q@[b2QD\b2XD0`Ddo4`DXR6QD]b2TD1WD0QD^b2XD0WD0QD_b2P@^P5QD`b2PDZQ7TD1QDab2XD0WD0PD[o4P
DWR6PDZQ7PD`g1XD0WD0QDbb2PDlT7PDXQ7PD]T=XD0WD0PDec6PDfR6PD]l:XD0WD0PDkT5PDXR6PD^T=XD0WD0PDRGPDfo
4QDn5PD_T=XD0WD0PDbP<PDco4PDZQ7PDeQ5XD0WD0PDT3PD\R6PDZQ7PDUl4PD\W5XD0WD0PD`T=PD_R6PDZQ7XD0WD0PD]
Q5PD[R1PDZQ7XD0WD0PDaT=PDdo4XD0WD0PDcj5PD\OPD[X2XD0QDcb2PDZQ7QDdb2PDXQ7PDcS1PDn2PD_R6PDXQ7PDg[:P
DQn4PDbo4PD_R6PDXQ7PDg[:PD[R6PDbT=PDfo4PDbT=PD]R6PDXQ7QDeb2PD_d:PDZR6PDU6PDh\;PDdo4PDXQ7QDfb2PDZ
R6PD[5PDfo4PDZZ5PDfo4QDn5PDdT=PDZQ7PDeT=PDZQ7PDZQ7PDRS<QDn5PDdo4PD\JPD^f3PDWR6PDZQ7QDgb2PDiR5PDX
R6QDiBQDhb2PDXQ7PDUf:PDXR6PDZQ7PDci1PDmb1PDZQ7PDgT=QDib2PDjY;QDjb2PD_R6PDhT=PDiT=PDfo4PDjT=PDQd;
QDkb2PDZQ7PDWa5`Dco4PDi1PD_R6PD]EPDfo4PDZQ7PDVm;QDlb2TD1PDkT=PD[R6PDZQ7PDdh4PDXR6QDmb2PDlT=PDXR6
QDnb2PDmT=PDe`5PDZR6PD^P5PDhDQD\o1PD_R6QDob2PDQV4PDXR6QDn5QDPc2PDZQ7TD1QDQc2QDRc2QDn5QDSc2QDTc2Q
DUc2QDVc2TD1QDWc2QDXc2PDh_4PDXR6QDYc2QDZc2PD]i4VD0QDYc2QDZc2PD]i4QD[c2QDWNPDao4PDYR6QDnR1QD\c2QD
mU2QD]c2QD^c2PDXR6PDQn4QDZATD2PDRU=QD_c2PDf[4PD^U7QD`c2QDQk1TD1QDac2PDSf3PDTMPDTMPD_R6PDdh4PDSEP
DTj3PDYR6PDT8PDmMPDUR5PDmi7PDmMPDXQ7PD]i4PDmMQDbc2PD_R6QDcc2QDdc2PDlT7PDXQ7PDlT7PDXQ7PDoR=PDoR=P
DW5PDTX<PDWT1PDfR6PDTJPDfR6QDec2PDTJPDfR6PDem4PDTb1PDfR6PDSa6PDfR6PDPd1PDfR6PD`P5PDSU=PDgS=PDgS=
QDfc2PDco4PD_R6PDXQ7PDTU=PDfo4PDXQ7PDfe3PDXR6PDUU=QDjHQDn5PDiZ5PDmb1PDhh4QDgc2PDko4QDhc2PDXQ7PDV
U=PDXR6PDXQ7PDYX2PD\R6PDXQ7QDic2SD0PDXQ7PDX^6PD_R6PDXQ7PDkOPDZR6PDXQ7PDYn3PDd3PDXQ7PDRS<PDXR6PDX
Q7PDZU=QDjc2PD^U7PDdk4PDf[4QDkc2PD\U=PDPHPDWR6PD\Q7QDlc2QDnGPDkHPD]R6PDTT8PDRn3PDTR;PDXQ7PD[6PDe
V7PDnn2PDWT1PDfR6PD]9PDdk4QDmc2QDn5PDdT=PDfo4QDn5PDQ_;QDnc2QDn5QDoc2QDla2QDPd2P@ao4QDQd2PDao4QDR
d2QDSd2PDZT7PDdm3PDbT3PDeR6PDXQ7PDkc4PDRn4PD_R6PDdo4PDdn5PDfP5PDdo4QDn5PDkb1PD[6PD[3QDfW1PD_R6QD
n5PDcc:PD]n4PDfo4QDTd2PDf[4PDeo4PDaR5PDdo4QDUd2QDVd2PDc3PDjk3QDWd2QDXd2PD\k6PDZQ7QDYd2QDZd2QD[d2
QD\d2QDPd2QDaR1QDn5PD^f3PD`d:PDXR6PDQh7PDXR6PDZQ7QD]d2QD^d2PDfo4PDVDPD_R6QDjHPDkDPDZQ7PDQ`;PDdo4
PDZQ7PDaR5QD_d2PDT8PDXR6QDn5PDmb1PDZ\<PDoc4PDdU=PDmMPDjY;QD`d2QDad2QDbd2PDk8PDRn3PDTR;QD\1QDcd2P
@XR6P@ZQ7QDdd2QDKPDZQ7QDed2QDDPDbo4P@XQ7QDfd2QDDPDnn2P@XQ7QDgd2QDDPDZQ7QDhd2QDid2QDDPDgR5PD]R6PD
gR5PD]R6PDoT7QDDPD\R6PDVDQDDPDfU=QDDPD_R6PDeU3QDDPDeo4PDXR6QDn5PDeS7PD_R6QDFPDco4PD`T7QDFPD_R6QD
jd2S@0QDkd2PDnn2PDXQ7QDld2QDFTD2PDfo4QDn5PDdT=QDFPDZQ7QDmd2QDFQDn5QDnd2PDco4QDGPDZQ7QDod2PDXR6QD
GPDZQ7QDPe2QDGQDQe2QDGPDXQ7QDRe2QDGQDn5PDn5QDGPDXQ7PDYb3PDYR6QDGQDSe2QDTe2QDHPDZQ7QDod2QDUe2QDHP
DZQ7QDVe2QDHPD_R6PDeR3QDHPD_R6PDZQ7QDWe2QDHQDn5QDXe2QDHQDn5PDUS6PDeS7QDHPDT?QDiHQDHPDco4PD_R6QDb
@PDco4PD_R6QDb@S@0PDn2QDITD2PDdo4QDn5PDgf;QDITD2PDWR6PDkU=QDIQDYe2QDZe2QDIP@YQ7PDbd;PDdo4PDZQ7QD
IP@XQ7PDi\5PDdo4QDIQDn5QD[e2QDJPDXQ7QD\e2S@0QD]e2QDJQD^e2QDEQ@_e2S@0PD_Y5PDdo4QDEQDn5QD`e2QDEQDl
5S@0QDae2QDbe2QDEQDce2TD1QDde2QDETD2PDnc6PDge7QDEQDjn1PD_R6QDee2QDEPDXQ7QDfe2QDge2QDhe2QDP1QDn5Q
Die2QDP1PDZQ7QDje2QDR1PD`^;QDR1QDke2QDle2QDV1QDme2QDX1PD]T7QDn5PDUS6QDX1PDdo4QDne2QDX1PDdo4PDfo4
PDbT=QDX1PDao4QDoe2`DZQ7`DXQ7`DYQ7`D_P5`D`P5QDX1PD_R6QDPf2PD]9QDX1PDXR6PDma4QDOPDeo4QDQf2P@ZQ7PD
[]6QDOQDQ:QDRf2QDOQDSf2QDTf2QDOQDUf2QDNPDZQ7QDVf2PDoi1QDNQDn5QDWf2QDNQDn5QDXf2QDYf2QDNPDfo4PDZQ7
QDZf2QDNTD2PD_R6QD[f2QDNPD_R6PDTJPD\8QDU1PDZQ7QD\f2QDU1PDXQ7QD]f2PDZc7QDU1PDZQ7QD^f2QD_f2QDW1PDe
o4QDiBQD`f2QDW1QDaf2S@0QDbf2QDW1QDaf2S@0PD_R6PDgCQD[2PDZQ7QDcf2QD[2QDn5PDgf1QDY2PDZQ7PDe3QD^2PDX
Q7QDdf2QD[1PDXQ7PDf^;QD[1PDXQ7QDef2QD[1QDn5QDff2QDc1QDgf2QDhf2QDd1PDZQ7QDif2QDe1PD[R6PDZc7QDe1PD
\R6PDZQ7QDe1PDZQ7QDjf2QDkf2QDj1PDZQ7QDlf2QDj1PDdo4QDmf2QDk1PDXQ7PDW8QDk1QDnf2QDk1PDnn2PDXQ7QDk1Q
Dn5QDof2QDb1PDdk4PDUd;QDQ2QDPg2QDW2PDnn2PDXQ7QDW2PDZQ7PDV<QDV2PDZR6QDQg2PDZR6PDcS1PDUl:QD_2PDdo4
PD^U7QD`2PDZQ7PDSm;QDa2PDeo4PDXR6QDn5PD[5QDa1QDRg2QDSg2QD`1QDn5QDTg2QD`1PDZQ7QDUg2`DZQ7aDd5QD`1T
D3PD]l4PDeo4QD`1TD3QDkd2VD0QD`1TD3QDkd2QDVg2QDi1QDWg2QDi1PDYR6QDY\1QDP2QDXg2QDP2PDZQ7PDb[;QDP2QD
n5QDYg2QDP2QDZg2QD[g2PDfo4PDWj2PDdV7PDfo4PDTJQD\g2PDfo4QD]g2QD^g2PDfo4PDXQ7QD_g2QD`g2PDfo4PDXQ7P
Ddg2PDXR6PDfo4PDgk4QDag2PDfo4PDci1PDmb1PDfo4PDZQ7QDbg2PDfo4PDT`5PDkd3PDdo4PDZQ7QDcg2PDdo4PDZQ7QD
dg2QDeg2PDdo4PDmb1PDXR6QDfg2VD0PDdo4PDmb1PDXR6QDfg2QDgg2PDdo4QDhg2PDdo4QDig2VD0PDdo4QDig2QDjg2PD
do4PDXQ7QDkg2PDdo4QDlg2QDmg2PDdo4PDZQ7QDng2PDWR6PDZQ7QDog2QDPh2QDQh2PDWR6QDQk1QDRh2PDRj1PD_R6PDd
U7PDmb1PDXR6PDZQ7QDSh2QDTh2PDXR6QDhV1QDUh2QDVh2PD_EPDXR6QDWh2QDXh2PDTS6PDXQ7QDYh2QDZh2PDXQ7PDT3P
DgR5PDXQ7QD[h2QD\h2PDXQ7QD]h2QDZBPDXQ7PDlV=PDXR6QDnR1QD^h2QD_h2QD`h2PDXQ7PDkc4QDah2PDXQ7QDbh2QDc
h2PDXQ7PDQX7PDXZ;PDXQ7PD\R5PDV6PDXQ7PDnV=PDXR6PDXV5PDXQ7PD_8PDfo4PDXQ7PDoV=PD[5PDXQ7PDPW=PDXR6PD
VDPDXQ7PDmMPDQW=PDXQ7PDac6QDdh2PDac6PDRW=PD_4PDRW=PDXQ7PD[c1PDWT1PDXQ7QDeh2QDfh2PDXQ7PD\c1QDgh2P
DXQ7QDYh2PDW6PDnCPD]R6PDoCPD`^;PD]R6PD]P3PDnCPDXR6PDem4PDTW=PDfo4PDZQ7PDdV7PDbo4PD]9PDn2PD]9PD]R
6PDVU<PD_9PD]R6PDge6PDmT5PD]R6PDif5PDfU5PD]R6PDUW=PDkHQDhh2PDkHPD`X6PDci1PDmb1PDmb1QDih2PDRS<QDj
h2PDoi1QDkh2PDZS6PDdo4PDWj:PDdo4PDmQ<PDdo4PD\6PD_c1PDTg1PD_c1PDeU7PDaR5`Dlo4`DYl4PDeU7PDZQ7QDlh2
PDeU7PD]o3QDmh2QDnh2PDl\<PDcd:QDhV1PDZ[5PDdo4PDZQ7QDoh2PDZQ7QDPi2PDXR6PDZQ7QD`f2QDQi2PDZQ7PDXn2P
DXR6PDZQ7PDaOPDXR6PDZQ7PDZc:QDRi2PDZQ7PDh`4PDfP5PDZQ7QDSi2QDTi2PDem4PDca7PDjY;Q@iBQDUi2PDjY;PDcU
7QDVi2PDlT7QDWi2PDXQ7QDXi2PDbV7PDXQ7PDbU6PDbV7QDYi2PDko4PD`1PDXQ7PDiY5PDko4QDZi2PDXQ7QD[i2PDUS;P
DYU7QD\i2PDUS;PD[R5PDXR6PDHPDok3PD[W=PDHPDjn4PD\W=PDW\:QD]i2PDY^:PD]W=PD^W=PD]R6PDiHPDRn4PD_R6QD
n5PDgk4PDXR6QD^i2PDgk4PDhh4PDSU1PDdo4PD^U7PDcc6PDeR6PDgCPDiHPD`d4QD_i2QD`i2PDbT=PD]R6PD_W=PDSS;Q
Dai2QDbi2PDmNPDao4PDZR6PDZQ7QDci2PDao4PDZl4PDZR6PDao4PD]R6QDdi2PDao4PDYR6PDf[4PD^U7PDii<PD^U7PDm
X1PDYV=PD]R6PD\`;QDei2PDji4QDei2PD^JPD`W=PDaW=PDgR5PDkDPDXR6PD]6PDTi2PDfR6PDeQ5PDdV7PD`R5PDco4PD
ZQ7PD`R5PDdo4PDZQ7PDem5PDXR6PDdk:PDfm5PDXR6PDdk:PDaR5QDfi2QDiBQDgi2PDfe3PDXR6PDUU=PDca5PDXR6PDZQ
7PDiMPDfR6PDbW=PD_b8PDcS=QDhi2QDii2TD2QDji2PDV3PDXQ7PDnc;QDki2QDb>PD_EPDNPD]R6QDli2PDVP5PD_R6PDX
:PDVP5PD_R6QDfGQDmi2PDfCPDfo4QDn5PDS\;PDYR6PDan4QDni2PDWGPDjZ5PDco4PDcW=QDoi2PD^U7PDZQ7PD^S5PDf[
4PDcS5PDf[4PD_h;QDPj2QDkZ1PDaS5PDf[4PDd4QDQj2PDcS8PDdo4QDRj2QDSj2TD1P@PHPDdW=QDTj2P@dk4PD_`;QD^d
2PDco4QDk\1QDUj2PDao4QDZBQDVj2PDeo4QDj]1PDg3PDn2PDn2PDg3PDg3PD]R6PDn2PDXQ7PDR`<PDW]:PD]R6PDeW=PD
XT6PDZQ7PDkR<PDSc1QDWj2PDZOPD_R6PDXo6PDXQ7PDoJPD_R6PDYQ7PDVo5PDXY<PDYQ7PDe2PD_R6PDYQ7PDU6PDc[;PD
XQ7PDfW=PDXQ7PDgW=PDgDPDXQ7PDhW=QDXj2PDXQ7PDfn5PDZ4PDWR6PDXQ7PDTm;PDWR6PDiW=PDWR6PDjW=PDeo4PDdo4
PDXQ7PDkW=PDS1PD[P1PDZQ7PDS1PDfo4PDZQ7QDYj2PD^P5PDi7PDX^<PD_P5PDoh4PDX^<PDbT3PDkCPDeR6PDgo4PD_R6
PDhd4PDgo4PD_R6PDZQ7PDQS1PDfo4PDlW=PDfo4PDZQ7PDSU1PDXQ7PDe`:PDej;PD[R5QDZj2PDc7PDnW=PDXQ7PDSc1QD
[j2PDRR5PD[R5PDdo4PD[T7PDlU3PDHPD_P5PDYW;PDQo;PDnk3PDeR6PDZQ7PDTb:PDeS7QD\j2PD^U7PDn7PDmT7QD]j2Q
DXe1QD^j2PDZR6PDmT7PDYQ7PD\Q;QD_j2PDdk4QD`j2PDfo4QDn5PDUS6QDaj2PDUl4PDgc4QDbj2PD_R6PDZQ7QDcj2QDd
j2PDXQ7TD1QDej2PDHQDfj2QDgj2PDnFPDac6PDfR6PDXQ7PDmQ<QDhj2QDij2PDfR6PDmMQDUd2PDZQ7PDRX=PDHPDo2QDj
j2PDUX=PDXR6PDPm5PD]S1PD_R6QDkj2PDVX=PD^f3QDlj2QDmj2QDnj2PDTY1QDoj2QDPk2PDYf;PDec;QDQk2QDRk2PD]T
7QDSk2QDTk2VD0QDSk2QDTk2QDUk2aEd5WD0PDoP;QDVk2XD0VD0aEd5WD0PDoP;QDVk2XD0QDUk2PD[R6PDQ;VD0PD[R6PD
Q;PD1QDWk2P@do4PD`Q3VD0QDWk2P@do4PD`Q3QDXk2QDZATD2PDfj6PDdk4PDbR6QDYk2QDmGQ@l<QDZk2TD2PDQS<QD[k2
PDYR6PDXQ7PDmb1PDXR6QDQk1PDao4PD_R6QD\k2PDZR6PDXQ7PD_X;PDXR6PD_P5PDXQ7PDWP=PDVd;QD]k2PDWR6PDZQ7P
D^X=PDoP1PDlR5PDWR6PD^U7PDWR6PDfn5PDWR6PD_X=PD]R6PDWR6PDZQ7PDl4PDXR6QDn5PDWR6PD`X=PDWR6PDXQ7QD^k
2P@bX=QD_k2PDZQ7PDkQ=PDUb2PD_R6PDRT5PDcX=QDjb2QD`k2QDak2QDbk2PD[Z2PDfo4QDck2PDco4PDZQ7PD[T5PD_R5
PD[o4PDgk4PDXR6PDRb;QDdk2QDek2PDhEQDfk2PDfo4PDdk4QDn5PD]Q1PDdT7PD\`;QDn5PDSk;PDS1PDaR5PD]R6QDgk2
PDeo4PDHPD^_5QDWW2PDgT<PDPn4PDco4PDfDPD^P5PDR_;PDXT1PDeo4PDXR6QDn5PD]m:PDdk4PDZQ7QDhk2PDXS1PDZQ7
PDfX=PDWk5PDfo4PDXQ7PDgX=PDeGPDU`<QDik2QDjk2QDkk2PDek4QDn5QDlk2PDiX=PDdo4PDZQ7PDT?PDfo4PDZQ7PDZQ
7PD[R5PDS^<PDZQ7PD[T<PDl4PDZQ7PDnk3PDYR6PDiQ1PDTJPDmi7PD_R6PDHPDjX=PDno4PDRX7PDnn2QDmk2PDXQ7PDc`
3PDhd;QDkDQDnk2PDR8PDd8PDfo4PDeNPDSg2PDeo4PDkX=PDeo4QDT1Q@l5S@0QDok2PD_R6PDmNQDT1QDPl2PD_R6QDQl2
QDT1PDHPD^P5QDRl2QDT1QDSl2QDRl2QDT1PD_R6QDn5PDUS6QDT1QDTl2PD_R6QDUl2QDMPDXQ7QDWCQDMQDn5QDVl2QDWl
2QDMPDeo4QDXl2QD^1QDT;QDYl2QD^1QDRGS@0QDZl2QDLQD[l2QDLQD\l2TD1QD]l2QDLPDWR6PDZQ7QD^l2QDDPDdT7PDZ
Q7PDSe;QDDPDco4QD_l2QD`l2QDDPDdk4QDiBQDal2QDDPD_R6QDbl2QDDPD_R6PDZQ7QDcl2QDDPDeo4QDdl2P@ZQ7PD]j4
QDDPDfo4QDel2QDDQDfl2QDDPDfe3PDfo4PDgd4QDDPDfe3PDZQ7QDgl2QDDPDbo4QDhl2QDDPDbo4PDZQ7QDil2QDDPDbo4
PDXQ7QDjl2QDDPDjT7PDZQ7QDDPDTb:`D_R6QDDPD_R6PD^6QDDPDXQ7QDkl2QDll2QDQ1QDml2QDnl2QDQ1QDol2QDPm2QD
Q1PDge7QDZ1QDT;QDQm2QDZ1PDnn2PD`S1QDHPDZQ7QDRm2QDSm2QDHPDPHPDZR6QDHPDeo4PDXR6QDTm2QDHQDUm2QDHPDc
o4QDVm2QDHPDdo4QDWm2QDXm2QDHPDS1QDYm2QDHPDiR5PDXR6QDHPDhR5PDZR6QDFQDn5QDnd2PDco4QDFTD2PDZR6PDXQ7
PDeo<QDFPDZQ7QDZm2QDFPDYR6PDh`;QDFTD2PDYR6PDh`;QDFQD[m2QD\m2QD]m2PDbS<QDGPDXQ7QD^m2QD_m2QDGPDXQ7
QD`m2QDGPDo];QDGPDZS1PDZR6QDGQDdIQDam2QDIQDn5QD\CQDbm2QDITD3PDfo4PDZQ7PDjHQDIQDcm2P@f[4QDJPDeo4Q
Ddm2QDem2QDJQDfm2PDnn2QDgm2PDnn2PDUP=PDRj5PDnn2PDXQ7QDhm2PDnn2QDnR1QDim2QDjm2PDnn2QDkm2PDnn2QDlm
2QDEQ@l5S@0QDmm2QDnm2QDEPDHQDom2QDEPDHPDT8PDYR6QDEPD`R1PDmk3QDEPD^2QDjb2PDdm3QDEPDXQ7QDPn2PD_R6Q
DQn2QDEQDn5QDRn2QDSn2QDP1PDbf5QDP1QDTn2QDUn2QDP1QDVn2S@0PDgo4QDP1TD2PD_R6PDjY=QDNTD2PDdo4PDZQ7PD
go4QDNTD2PDdo4PD]3QDNTD1PDco4QDn5QDNQDWn2QDXn2QDNPD^U7QDn5PDTY5QDNPDZQ7QDYn2QDNPDjb4QDn`1QDOPDZQ
7QDZn2QDY1QD[n2TD1QD\n2QDV1PDTk;QDV1QD]n2QD^n2QDV1PDfo4QDiBPDeS7QDV1PDdo4PDmY=QDo1PDdo4QDiBQD_n2
QDo1QD`n2QDan2QDo1QDbn2PD]R6QDo1PDdo4QDn5QDcn2QDkBPDdo4QDiBPDfc;QDV2QDiBPDXd;QDV2QDdn2PD[R6VD0QD
V2QDdn2PD[R6QDen2QD[1PDRj1PDYa;QD[1PD_R5PD]R6QD[1PDZQ7QDfn2QD[1PDaQ;PDao4QD[1PDf[4PDWj2QD[1PDYR6
PDT8QD[1PDao4QD[1PD]l3QD\1QDgn2P@dk4QD\1Q@nR1QDdd2QD]1QDhn2TD1QDin2QD_1QDiBQDjn2QDa1PDfo4QDkn2TD
2QDln2QDa1TD2PDfo4PDWR6PDZQ7QDa1PDkR5QDf1TD2QDmn2TD1QDnn2QDf1PDZQ7PDe_<PDbo4QDf1QDon2TD1QDPo2QDf
1QDQo2PDbo4QDR2QDRo2TD1QDSo2QDW1TD2QDTo2QDUo2PD[R5QDc1QDVo2TD1QDWo2QDX1PDXQ7PDQZ=QDX1PD_R6QDXo2Q
DYo2QDX1QDZo2TD1QD[o2QDj1PD^U7PDdk4QD\o2QDj1PDdo4QD]o2QDj1PDPHPD\R6QDiBS@0QD^o2QDl1PDXQ7PD\_<QDl
1PDZQ7PD[R5QDm1PDf[4PDdo4PD^R5QDm1PDZQ7PDfj;QDn1QD_o2TD1QD`o2QDg1QDao2`D]R6`D4`Did4`Dfe1QDg1PDZQ
7QDbo2PDYR6QDi1PDbo4PD_R6QDco2QDS2QDdo2TD1QDeo2QDKPDXQ7QDfo2TD1QDgo2QDU2PDZQ7QDho2PD\P3QDZ2QDio2
QDjo2QD]2QDko2TD2QDlo2QD^2PDZQ7QDmo2TD1QDno2QDb2QDoo2TD2QDPP3QDc2PDYQ7PD[P=QDc2PDZQ7PDRn4QD\2PDa
o4PD_R6QD\2PDfo4PDZQ7PDhT7QD\2PDdo4QDjb2PDUZ=QDh1PDco4QDh1QDjb2QDQP3QDh1QDdIS@0QDRP3QD`2QDSP3TD1
QDTP3QDCQDUP3QDVP3TD1P@Pn4QDnR1QDWP3P@eS7PD_R6PDo2PDXQ7PD`Q3QDXP3QDYP3PDXQ7QDZP3QD[P3`E_R6`EWR6`
E\R6`Efo4`EcT7QD\P3QD]P3PDXQ7PDll4PDaU4PDXQ7PDd_:PD\Z=PDXQ7PD[3PDfo4PDXQ7PDUGPDfo4PDXQ7PD[k:PDfo
4PDXQ7PDj;PDXR6QD^P3PDXQ7QD_P3PDYR6PDXQ7PDbT<PDfd4PDXQ7PD_Z=PDkb5PDXQ7QD`P3QDaP3QDf5PDXQ7PDZ`7PD
XR6PDXQ7PD]c6PD_R6PDXQ7PDXh4QDbP3PDXQ7PDee1PDZQ1PDXQ7PD]P1PDdk3PDXQ7PDbc6PDcZ=PDXQ7PDWg4PDdZ=PDX
Q7PDeZ=PDfo4PDXQ7QDcP3QDdP3PDXQ7QDeP3QDfP3PDXQ7QDgP3QDhP3PDXQ7QDiP3QDjP3QDnR1QDkP3PDho5PDXQ7QDlP
3QDmP3PDXQ7PDlR<PDfo4PDXQ7PDT?PDi6PDXQ7PDWQ1PDee1PDXQ7PD_g4PDXR6PDXQ7PDiU5PDno4PDXQ7QDnP3PD`_5PD
XQ7QDoP3PDie2PDjZ=PDie2PDfT=PDXQ7QDPQ3QDQQ3QDRQ3QDn5QDSQ3PDeo4PDXR6Q@iBQDTQ3QDUQ3PDdT7PDZQ7PDWa5
PDeo4PDXR6QDVQ3PDZR6PDnc6QDWQ3QDXQ3PDnc6QDYQ3PDnc6PDXQ7PDdn5PDao4PDjT7PDf[4PDao4PDZQ7QDZQ3PDao4P
Dfo4QD[Q3PDdDPDao4PD_R6QD\Q3PDao4PD_R6QDnGQD]Q3PDao4QD^Q3QDi[2QD_Q3PDco4PDZQ7QD`Q3PDco4QDn5PDgf1
PDco4PDdo4PDZQ7QDaQ3PDco4QDbQ3PDdo4PDZQ7QDcQ3QDdQ3PDdo4PDZQ7QDeQ3PDdo4QDjb2QDfQ3Q@gQ3QDhQ3TD1PDd
o4PD[T7PDX[=PDdo4QDiQ3QDjQ3PDdo4PDXQ7QDkQ3TD1QDlQ3PDhR5PDZQ7QDmQ3PDhR5QDn5QDnQ3QDoQ3QDPR3TD1QDQR
3PDoT7QDnR1QDRR3PDhT7QDjb2QDSR3QDTR3PD\R6QDUR3PDYk4PD]R6PDQX7PDXT1PD]R6PDaQ6PD[k:PDfo4PDZQ7PDYR6
PDZQ7PDZ[=PDXR6PDf[4PD\R6QDVR3PD_R6PDZOPDYR6PDXQ7PDhEPDXQ7PD]i4PDSc1PD_R6QDWR3PD_9PDSn3PDS7PD_9P
Dfo4PDZQ7PD]9PDfo4QDiBQDXR3PDYl4PDn9PDo2PDkOQDbe1PDS9PDRb;PDfo4QDYR3PD`FPDWR6PDj4PDfo4PDXQ7QDZR3
PDfo4PDZQ7QD[R3VD0PDfo4PDZQ7QD[R3QD\R3PDfo4PDXQ7QD]R3QD^R3PDfo4PDWR6PDZQ7PDjMPDfo4QD_R3PDfo4PDYb
3PD_g6PDfo4PD^P5PDSf<PDd[=PDXR6PD^U7PDiS<PDRP5PD^i4PDYR6PDZQ7PDbg2PDeU7PDck4QD`R3PDi_;QDaR3QDbR3
QDcR3P@XR6QDdR3PDlU3PDVk;PDi[=PDlU3QDeR3QDfR3PDcFPDfo4PDZQ7PDcT3PDnNPDbT3PDcT3PDeR6QDgR3PDRe;PDR
Y4PD`Q3PDfo4PDZQ7PD`Q3PDeS7PD_R6PD`Q3QDhR3PD`Q3PDdZ;`Dle1`D_h1PDbc6PDbQ6PD]P1QDiR3TD1QDjR3QDkR3Q
DlR3QDmR3QDkR3PDn7QDnR3PDbT3PDXR6PDZQ7PDUl4PDRX7PDXR6PDXQ7PDo[=PDRX7PDP\=QDoR3QDPS3PDg\;PD]R6PDg
\;PD]U7QDQS3PDZU7QDRS3QDQ:PDfo4PDHQDSS3QDTS3PDHPDXh1PDYR6PDHQDUS3PDHPDTJPDHPDZP1PDQ\=PDHPD_P5PDY
W;PDHPDmn2PD]P1QDdIPDcc4PD^R6PDko4QDRGQ@o5QDVS3TD1QDWS3PDko4QDXS3QDYS3TD1QDZS3PDko4PDT3PDeo4PDko
4PDao4PD_R6PDko4PDjY;QD[S3PDko4QD\S3QD]S3PDko4PDYP1QDn5PDko4QDT;QD^S3TD1QD_S3PDko4PDYR6PDZQ7QD`S
3PDUS;PD_R6QDaS3QDbS3PDeQ5QDcS3TD1PD]\;PDdk4PD]R6PD]S1PDdk4QDdS3TD1PDmb1PDl\<PDYR6PDZQ7PDn`4PDV\
=PDhT7QDeS3QDSR3PDU<PDRe;PDhQ8PD_P6PDY^:PD]W=PDU`5PDlR5PDZJQDfS3QDgS3PD_R6QDhS3PDZQ7QDiS3QDjS3QD
kS3TD1QDlS3QDmS3PDeo4QDnS3QDoS3QDPT3QDaBPDZQ7QDQT3PDfe3PD]R6PDfe3PDfo4QDRT3QD^^1P@ZR6PDUl4QDST3Q
DTT3QDUT3QDVT3QDWT3TD1QDXT3PDRj1QDYT3PDc3PDfo4PDjn4PDc3PDfo4QDn5PDYW;PDW[;PDfo4PDZQ7QDZT3QD[T3TD
1QD\T3QD]T3QD^T3QD_T3QD`T3TD1PDVl:QDaT3QDiBQDbT3QDcT3QDdT3TD2QDeT3PDoFPD]R6PDP^5PDTm;PDao5PDab<P
Dnc6PDjo4PDQX7PDjo4PDjo4PDjo4QDfT3QDgT3QDhT3QDiT3TD1P@Yn6PDm2PDfo4PDZQ7QDjT3PDj_5PDb\=PD[R6PDZQ7
PDT?QDkT3QDnR1TD1QDlT3PD]Z=PDdk4PDkc5QDmT3QDnT3TD2PDnc6PDZQ7QDoT3QDPU3PDPd5PD]R6PDf\=PDg\=QDQU3P
D^R5PD]R6PD_R5PDR8QDRU3P@ZQ7PDR8PDh\=QDSU3QDTU3PDci1PDXR6PDZQ7PDj\=PDno4QDUU3QDVU3PDno4PD_U7PDk\
=PDno4PD_4QDZBQDWU3PDno4PDQX7PDkb6PDno4PDPX7PDno4PDTf3PD]R6PDo2PDTf3PDXR6PDZQ7PDec1QDXU3PDNPD]R6
PD[S;PDhe5PDfo5PD_P5PDoh4QDYU3PD_P5PDS1PD^Q;PD_P5PDZ2PD[P=QDZU3PDbT<QD[U3PDbf5PDnc6PDbf5PDco4PDX
Q7PDWJQD\U3QD]U3QD^U3QD_U3PDZQ7PDVFQD`U3PDUk4PDQ]=QDaU3QDbU3TD1QDcU3PD]R5PDXR6PDZQ7PD]j4PDVe;PDP
g5PD]R6PDXQ7PDZR6PDXQ7QDdU3PDZR6PDS]=PDka<PDZR6QDeU3TD1QDfU3QDQP1QDgU3PDU7PDRS<PDXR6QDhU3PDT]=PD
lR5PDnk3PDYR6PD[S7PDlb1PDXR6QDiU3QDjU3QDkU3TD1QDlU3QDmU3PDdo4QDnU3TD1P@[j4PDTb:QDoU3P@XR6QDPV3QD
QV3PDk8PD_n3PDU3PD[Y1QDRV3PD\T7PDii;PDnNPD_R6PDZQ7PDe:PD[R6PDZQ7QDSV3P@XR6PD[R6PDn];PD[R6PDZQ7PD
le1PD[R6PDXIPDac3PDfo4PD[5PDmQ=QDbe1PDiV5PDbR6PDZQ7PDRW5PD]R6QDTV3PDY]=PD]R6PD_\6PD^4PDfR6PDYl:P
DSHQDUV3PDT`;PDkR5PDeGQDVV3PDR`6QDWV3PD[]=PD\]=QDXV3QDYV3TD2QDZV3PDoS1PDTV;PDT3PD]R6QD[V3PDmQ<PD
fo4PDZQ7QD\V3QD]V3Q@n5PDmS<PD[R6PD]]=PDXQ7PD]k4PDSj5PDWU1QD^V3QD_V3PD]S1PD]R6PD_]=PD]S1PD_R6PDmS
<PDbo4PDWR6PDPZ=PDbo4PDfo4PDZQ7QD`V3PDbo4PDZQ7QDaV3QDVJQDbV3TD1QDXJPD`]=PD]R6PDa]=PDgl4PDfR6PD_T
3PDoQ5PDcU7QDcV3QDdV3QDeV3TD1QDfV3PDnOPDaR6PD_R5PD]R6PDbc6PDc]=PDVk;PDd]=PDUk4PDZFPDTX<PDoi1QDgV
3PDe]=PDXQ7PD_S1PD[R6QDhV3QDiV3TD1QDjV3PDgY5PDYR6QDkV3QDlV3TD2QDmV3QDnV3PDWR6TD1QDoV3QDPW3PD[R6P
DSc1QDQW3QDRW3PDcOQDnR1TD1QDSW3QDi?QDTW3PDfo4PDoa1QDUW3TD1QDVW3PDXIPDcb4QDWW3QDXW3TD1QDYW3PDST4P
D[Z5PD`R;PDo]=QDTc2QDZW3QD[W3QD\W3PD]T7PDe5PD]T5QD]W3QD^W3PDP^=PDbb;PDdT1PDZQ7PDQa;QD_W3QD`W3PD[
^5PDfo4PDco4PDZQ7PDXIPDdo4PDXQ7PDY\5PDeo4PD_R6QDaW3PDUS6QDbW3PDjX1QDcW3TD1P@oa;PDcf<PDaR4PDmP<PD
fo4PDm_5PDn\=QDdW3QDn5QDeW3PD`R5PD]R6QDfW3PDS^=PDZQ7PDV`3PDZQ7PD^U5PDgT<PDPn4PD]e6QDgW3PDek4PDZQ
7PDka:PDfm4QDhW3PDYS1QDiW3PDhd4QDjW3PDU^=PDiQ1PDS^<PDho4PDeLQDkW3PDZb;QDlW3PD[T<PD\T<QDmW3QDnW3P
DYU5QDoW3QDn5PDf\;PDZQ7QDPX3QDQX3PDZQ7QDRX3QDSX3PDZQ7PDaU4PDfo4PDZQ7PDY^=PDnNPDZQ7PDeQ5QDTX3PDZQ
7PDdR<PDc3PDZQ7PD[T<PD\T<PDZQ7PDag1QDUX3TD1PDco4`DZQ7`DXQ7`DZP5`DcEPDZQ7PDlb1QDVX3PDZQ7PDTb:QDWX
3PDdT7QDiBQDXX3TD1P@Wa5QDYX3PD\^=PD\^=QDn5QDZX3QD[X3TD1QD\X3QD]X3QDeAPD`^=PDfo4PDa^=PD`Q=PDkR1PD
b^=PDc^=PD]R6QD^X3QD_X3TD1PDgl4PDd^=PD\R6PDd_:PD\Z=PDiX7SD0QD`X3PDXR6PDQn3PDXR6PDVl5QDaX3TD1WD0Q
Dd2XD0VD0QDaX3TD1WD0QDd2XD0QDbX3QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0VD0`Dfo4`DWR6QDcX3Q@f5TD1WD0QDdX3S
@0QDe2XD0QDeX3`Dfo4`DWR6QFfX3TD6PD4QDgX3S@0WD0QDd2XD0VD0QFfX3TD6PD4QDgX3S@0WD0QDd2XD0QDhX3WD0QDi
X3SD0XD0VD0`Dmb4WD0QDiX3SD0XD0QDjX3`Dmb4WD0QDkX3QDlX3XD0`DnGWD0QDmX3QDnX3XD0WD0PD`_=QDoX3XD0WD0Q
DPY3PDXR6QDQY3XD0QDRY3QDSY3TD1WD0QDg2QDf2XD0QFTY3TD2WD0QDUY3PD^P5QDZBXD0WD0QDVY3PDfo4PDXY<XD0WD0
QDWY3QDn5PDUS6PD\P3XD0WD0QDXY3PDXR6QDYY3TD1QDZY3XD0WD0QD[Y3QD\Y3XD0WD0QD]Y3QD^Y3XD0WD0QD_Y3PD]9P
Ddo4XD0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1VD0XD0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1QDcY3XD0WD0QDdY3QDeY3TD
1QDfY3XD0`DXQ7`DZQ7WD0QDgY3QDhY3XD0WD0QDiY3PD_R6XD0YD2WD0QDjY3PD_R6QDkY3XD0WD0QDlY3QDmY3XD0QFnY3
QDVZ1QDb@TD1WD0QDoY3XD0`Ddo4`DWR6WD0QDPZ3QDQZ3XD0YD2WD0QDRZ3QDSZ3S@0XD0QDTZ3WD0PDPX7QDUZ3XD0WD0Q
DVZ3XD0WD0QDWZ3XD0QDS9`DVf1`DWf1QDf5WD0PDZQ7QDXZ3QDYZ3XD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0VD0QFZZ3QDf5Q`
1o5WD0QD[Z3XD0QD\Z3QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0VD0QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0QD_Z3WD0
QDb@aDT6aDd5SD0PD]R6`DXQ7`DYQ7`DZQ7`D^P5aDd5SD0S@0XD0QD`Z3QDaZ3Q`1o5WD0QDbZ3XD0QDcZ3WD0Qd1o5QDi2
XD0`D^P5QDS9aDd5WD0QDi2XD0`D^P5QDS9aDd5WD0QDb@Q`1o5QDi2XD0S@0QDdZ3QDeZ3PDo9QDfZ3WD0Q`1o5QDgZ3XD0
QFfT1QDf5Q`1o5WD0Q`1o5QDhZ3XD0QDiZ3QDf5Q`1o5Q@b@WD0Q`1o5QDjZ3XD0WD0QDi2`DUU7`DYR6`DXR6`D]R6`Dfo4
`DWR6`D_R6`DeR6`D`o3`DfR6`DYU7`Ddo4`DZR6`Dho4`D\R6SD0QDa[1XD0aDd5WD0PDZQ7PDgCPD]R6XD0PDoCWD0QDl<
PDZQ7SD0QDkZ3QDlZ3XD0PD\R6`DRl4`Dja=`D^U7`DWT7`D_P5`D`P5`DaU7`D_U7`DVT7WD0SD0QDmZ3XD0`EZQ7`E]F`E
V8`E^FQDnZ3TD1WD0QDh2XD0`DZ7`DRb5`Doe1`DXR6QDoZ3WD0PD`V7QDRGSD0XD0VD0QDoZ3WD0PD`V7QDRGSD0XD0QDT?
QDf5WD0QDP[3QDQ[3XD0QDR[3QDoAWD0QDS[3XD0QDT[3QDU[3TD1WD0QDV[3XD0VD0QDU[3TD1WD0QDV[3XD0QDW[3QFZZ3
TD4QDf5Q`1o5WD0QDX[3QDY[3XD0VD0QFZZ3TD4QDf5Q`1o5WD0QDX[3QDY[3XD0QDjb1QFiZ3QDf5WD0PDHSD0XD0VD0QFi
Z3QDf5WD0PDHSD0XD0PD1QDZ[3WD0PDHSD0XD0VD0QDZ[3WD0PDHSD0XD0PD1WD0QDRGPD\c1SD0XD0QFZZ3WD0QD[[3PDmN
QD\[3XD0QDf5QD][3TD3WD0QD^[3XD0`DXR6WD0QD_[3TD1QD`[3QDa[3XD0QDf5WD0QDb[3TD2QDc[3PDXR6QD_]1XD0WD0
QDd[3PDXR6QDe[3QDf[3XD0WD0PDeQ5QDg[3XD0`Dfo4`DWR6WD0QDh[3XD0`DXR6WD0QDi[3QDj[3XD0`DVf1`DWf1`DZ5`
DUb5`Dld4`D\R6`DXR6`Dfo4`Ddo4`Dke1QFZZ3QDf5Q`1o5WD0QDk[3PD_R6QDl[3XD0WD0QDX@QDm[3TD1QDn[3XD0QDo[
3PDbg2PDSn3PDmNPDdg2QDP\3QD_W1`Dc`4`DXg1`DZF`D^U5`D^f3`Dfh5`D_H`DZ`7`D\HS@0QDQ\3QDc@PDna4`DXR6PD
]c1QDR\3PD\R6QDb@S@0WD0QDS\3XD0QDT\3QDl<TD1PDZQ7QDU\3QFiZ3TD1QDf5WD0PDXQ7Q`1o5SD0XD0QDV\3QDW\3WD
0QDX\3XD0QDY\3QDZ\3QD[\3PDZQ7QD\\3QD]\3QD\\3QD]\3QD^\3QDf5Q`1o5WD0QD_\3XD0QD`\3QDa\3QDb\3`DnF`DX
R6`Dfo4PDge7QDc\3QDd\3QDe\3QDg5Q@l5Q`1o5QDf\3QDb@QDg\3PDZQ7QDh\3QDi\3PDf[<PDXb<QDj\3QDk\3PDbX1QD
l\3PDko4QDm\3QDn\3PDko4QDo\3PD]9PDfo4PDZQ7PDen5PDbP<PDdo4PDmMPDS2PDao4PDTb:QDP]3QDQ]3QDR]3PDZQ7Q
DS]3PDZQ7QDT]3QEU]3QDV]3TD1WD0QDW]3XD0QDX]3QDm]1QDY]3QDa[1QDZ]3QD[]3QD\]3QD]]3PD_R6QD^]3QD_]3QD`
]3QDa]3QDb]3QDc]3PDgT1QDd]3PDoa1QDe]3PDna1QDf]3PDko4PDXQ7QDg]3PDYR6QDh]3QDi]3PDYR6PDP9QDj]3QDk]3
QDl]3QDm]3QDn]3PDXR6QDo]3PD\R6QDP^3QDQ^3QDR^3PDob1QDS^3PDQ^8PDlP<QDT^3QDU^3PDmQ<PDhn4PDeQ5QDV^3Q
DW6Q@^IQD_IWD0QDW^3XD0QDW6TD1WD0QDcR3XD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0VD0QDj2QDf5TD1
QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0QDT?QDj2QDf5TD1WD0QDb@S@0QDX^3XD0VD0QDj2QDf5TD1WD0QDb@S@0QDX^3XD0
QDV>QDl2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0VD0QDl2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0QDY^3QDZ^3WD0PD_a3PDnV=
XD0VD0QDZ^3WD0PD_a3PDnV=XD0QDT?WD0QD[^3PDdZ=QD\^3XD0WD0PDUe=PDVe=XD0QD]^3TD3WD0PD^P5PDeS7PD\`7XD
0WD0QD^^3QD_^3PDaR6XD0QD`^3WD0QDa^3PDTe;XD0WD0PDfo4QDb^3XD0VD0WD0PDfo4QDb^3XD0QDc^3WD0PDgf1PDXR6
PDXe=XD0QDd^3TD3WD0PDgf1PDXR6PD[e=XD0WD0QDe^3PD_R6XD0QDf^3WD0PD`j:PDnGPDfo4XD0QDg^3WD0QDh^3PDfo4
PD^o3XD0QDi^3WD0QDh^3PDfo4QDj^3XD0WD0QDk^3PDfo4PDZQ7PDce=XD0WD0PD_R6QDl^3PDWk:XD0VD0WD0PD_R6QDl^
3PDWk:XD0QDV>WD0PDee=PDWk:XD0PDXQ7WD0PDfe=PDXR6XD0QDm^3QDg5TD1WD0QDn^3PDTf3XD0VD0`DYH`Dao4QDg5TD
1WD0QDn^3PDTf3XD0QDo^3`DYH`Dao4QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0VD0QDP_3TD4WD0QDQ_3QDR_3QDnR1QD
S_3XD0PD1WD0QDa\1PD_R6QDT_3TD3PDeR6PDUR6XD0PDRn3TD1WD0QDU_3TD2PD]b;XD0WD0QDV_3PDbU5PD_R6XD0QDf5P
DXQ7WD0PD\Q7PD_3XD0WD0PDoj<QDW_3XD0WD0QDX_3PDf[4PDfo4XD0VD0WD0QDX_3PDf[4PDfo4XD0QDY_3WD0QDn5PDXQ
7PDgf1PD_R6XD0WD0PDeo4QDZ_3PDS1PDoi4XD0WD0PDZQ7PDeP5PD[T5XD0WD0PDco4PDmh1XD0VD0WD0PDco4PDmh1XD0Q
D[_3WD0PDoe=PDZFXD0WD0PD[n5PDPf=XD0QD\_3QDf5TD1WD0QD]_3PDZQ7PD\Q7QD^_3XD0WD0PDdd3PDVQ1PDoi4XD0WD
0PDfR5PDZQ7PDnT5XD0VD0WD0PDfR5PDZQ7PDnT5XD0QDV>WD0QD__3P@XQ7QDn2PDQf=XD0WD0QDRc2PDXT7PDQf=XD0QD`
_3TD1QDf5TD1WD0QDR_3QDa_3XD0VD0QD`_3TD1QDf5TD1WD0QDR_3QDa_3XD0QDb_3WD0QDc_3QDd_3XD0QDe_3TD1QDj_1
WD0QDf_3QDg_3QDh_3XD0`D[a3PDXQ7WD0PDTf=PDfo4XD0QDi_3TD1QDj_3QDk_3TD1WD0QDl_3XD0VD0QDk_3TD1WD0QDl
_3XD0QDm_3WD0PDfCPDhR5QDn_3XD0WD0PDdo4PDR8PDWFXD0WD0QDo_3PDdo4XD0QDP`3TD1QDQ`3WD0QDR`3PDZQ7PDaa;
XD0WD0PDdo4PDXT7QDS`3XD0VD0WD0PDdo4PDXT7QDS`3XD0QDT`3QDU`3TD2WD0QDV`3PDPHPD\R6XD0QDW`3WD0QDX`3QD
Y`3PDfo4XD0QDZ`3WD0PDZR6QD[`3XD0VD0WD0PDZR6QD[`3XD0QD\`3WD0QD]`3PD[5XD0VD0`De_<WD0QD]`3PD[5XD0QD
^`3`De_<WD0QD_`3PDdT7XD0QD``3TD2QDa`3WD0QDb`3XD0QDc`3TD1QDd`3WD0QDe`3XD0TD2QDf`3WD0PDh`4XD0WD0QD
g`3PD\Q7XD0QDh`3TD1WD0QDi`3XD0VD0QDh`3TD1WD0QDi`3XD0QDj`3WD0QDnY1PDTJXD0VD0WD0QDnY1PDTJXD0QDk`3`
EfE`Ecg2`El8`Ek8`En9`E>`Em8`En8`E\T4`Eo9`Edg2WD0PDRn3PD\8QDl`3XD0SD0WD0QDm`3QD\^3PDdo4XD0QDn`3PD
do4TD3WD0PDZR6PDXQ7PDVg=XD0QD[KQDo`3PDkIWD0PDdo4PDZQ7PDm5XD0WD0QDPa3QDQa3PDXR6XD0aDd5WD0QDRa3PDZ
Q7QDSa3XD0WD0QDTa3QDUa3QD^d2XD0VD0WD0QDTa3QDUa3QD^d2XD0PD1WD0QDVa3QDWa3QDXa3QDYa3TD1QDZa3XD0WD0Q
DYj1PD^c3PDYU7XD0WD0QDaQ1PDko4PD^c3PDYU7XD0WD0QD[a3PD^c3YD2XD0WD0PDc`4QD\a3XD0`DXR6WD0QD]a3XD0QD
^a3`DZ`7WD0QD_a3PDXR6XD0QD`a3WD0PDfo4PDZQ7PD]k:PDXR6XD0QDaa3TD2QDba3WD0QDca3PDXR6QDda3XD0QDea3TD
1WD0QDfa3TD1PD_g=PD_R6XD0QDea3TD1WD0QDfa3TD1PDVf;PD_R6XD0QDga3TD1QDha3QDea3TD1QDf5TD1WD0QDia3XD0
QDja3WD0QDka3QDla3XD0QDja3QDma3TD2WD0QDna3XD0QDoa3QDj9TD2WD0QDPb3PDdT7XD0`DXQ7`D_P5`D`P5`D^P5QDj
9TD1QDf5WD0QDQb3XD0PDZQ7QDj9TD1QDf5PDdR1WD0QDRb3TD1QDSb3XD0WD0PD]o3QDj>QDn;TD1QDTb3PD_R6PDd3XD0W
D0PDdU7PDZQ7PDaP4XD0WD0QDUb3TD1PDbT3PDeR6XD0QDVb3TD1QDWb3WD0QDXb3PDbT3QDYb3PDeR6XD0WD0QDZb3QD[b3
XD0VD0WD0QDZb3QD[b3XD0QD\b3WD0PDdn3QD]b3XD0WD0PDiU7QD^b3XD0WD0PDYR6QD_b3PDZ[=XD0QDf5WD0PDXQ7PDUZ
3XD0VD0QDf5WD0PDXQ7PDUZ3XD0QDT?WD0YD1PD_R6PDmS<XD0QD`b3Q@kGWD0QDab3PDao4XD0QFbb3Y@0WD0PDUg;XD0QD
SKWD0QDcb3PDZQ7QDdb3XD0WD0QDeb3TD1PDmi7XD0QFfb3Q@d5Y@0WD0QDgb3XD0QDhb3WD0QDib3TD1Q@jb3QDkb3XD0QF
QNY@0WD0QDlb3XD0QDmb3QDd5WD0QDnb3XD0WD0QDVJQDob3XD0WD0PDao4PDfo4PDh\;XD0WD0QDRGS@0PDW5PDYR6QDPc3
P@XR6XD0VD0WD0QDRGS@0PDW5PDYR6QDPc3P@XR6XD0QDQc3WD0QDRc3TD2QDSc3XD0SD0WD0QDRc3TD2PD]T7XD0QDTc3TD
1QDj_1WD0QDUc3QDVc3Q@Wc3TD1QDXc3XD0QFYc3TD1WD0QDZc3XD0`DZQ7`DUb4`DTb4`DXQ7`Dfo4`DYj=QDf5Q@l5Q`1o
5S@0WD0QD[c3XD0VD0QDf5Q@l5Q`1o5S@0WD0QD[c3XD0QD\c3PDdo4PDZQ7QD]c3VD0PDdo4PDZQ7QD]c3QD^c3PDdo4PDZ
Q7PDQEPDXR6QD_c3PDfo4QD`c3PDnc6QDac3QDbc3QDcc3QFdc3WD0QDec3XD0VD0QFdc3WD0QDec3XD0QDfc3QDgc3TD2WD
0PDdT7XD0VD0QDgc3TD2WD0PDdT7XD0PD1QDhc3QDic3`Dij=QDjc3S@0WD0QDkc3XD0PD^P1QDlc3PDnc6PDge7PDeo4PDX
R6PDge7QDmc3TD2PDdT7PDbT3PDeR6QDQk1PDjk3PD]7QDnc3PDbo4P@ZQ7QDoc3PDT8QDPd3QDPd3VD0QDPd3PD1QDQd3QD
Rd3QDSd3Q`1o5WD0QDTd3XD0VD0QDRd3QDSd3Q`1o5WD0QDTd3XD0QDUd3QDVd3Y@0Q@g5Q@o5WD0QDP3XD0VD0QDVd3Y@0Q
@g5Q@o5WD0QDP3XD0QDWd3QDXd3WD0QDYd3QDZd3XD0QFT6TD2WD0QD[d3QD\d3XD0QD]d3PDZR6`DcGQF^d3TD1`Ea1`EV3
`E^O`E_O`EH`Efo4`EZQ7`EXQ7`EYQ7`EXR6`EbU7`EWT7`E`o<WD0QDo2XD0QDdMQ@Q6WD0QDo2XD0QD_d3UD0WD0QDo2XD
0SD0Tl2200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP
12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP
1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1
=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12V
P16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U2
3WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16
c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP
1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33
ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g
34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16
R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP
16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP1
9f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55X
P15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_5
6VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16
k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP1
7k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67U
P15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m6
7XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z
77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP1
8f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88U
P16T88TP1EU88XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88
WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z1
8SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13
W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP
13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP1
4l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP
13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9
UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::Y
P17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;
:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16
e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP
15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;
TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<
<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16
S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP
18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<
VP15o=<VP14P><UP14Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\
>=XP17]>=XP17]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP1
6g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>V
P14T?>UP17U??YP16V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]?@
VP19R=@[P14^?@\P13_?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP15f
1@WP16h?@VP13i?@VP16j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@VP1
2R@@UP13S@@WP14T@@VP12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@@X
P13_@@WP13l?@YP14`@@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP110@
RP14i@@TP15j@@TP130@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13UA@
WP13VA@UP13WA@VP14XA@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15`?
@XP16`?@[P17_AATP16`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP15
kAATP16Z;AWP17lAAYP16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBAVP
16XBAYP15YBAWP16ZBAUP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16dBA
YP18eBAZP16fBAZP18fBAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP17n
BAVP1:oBAXP1CPCAVP17\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\P1
5ZCBWP13[CBYP13\CBYP110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCBWP
13fCBYP13gCBYP13hCBXP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14RDD
XP14SDDZP15TDDZP13UDDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[DD
\P15W7DYP13\DDWP15i5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13fD
DXP12j7DUP14f1DXP14gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP13Q
EDVP12REDVP13SEDYP12TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDXP1
4^EDZP13_EDWP12`EDUP12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEETP
15iEETP17jEEVP15kEEVP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13UFE
TP16VFEWP14WFEYP13XFEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP14a
FEVP14bFEYP18cFEXP13dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEYP1
2oEEUP13oFEXP12kCEVP13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGFYP
12YGFVP12ZGFUP14[GF[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15fGH
TP15gGHVP16hGHWP16iGHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP18R
HIVP18SHIXP19]GIXP17THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P15
]HJWP15^HJVP1F_HJTP17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJYP
16iHJZP15jHJYP17kHJTP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0JR
P14UIJUP14VIJUP14WIJUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^IJU
P16_IJVP17`IJXP17`IJZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17hI
JVP17iIJXP18jIKVP15kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP16R
JKVP15SJKYP16TJKWP16UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKXP1
5_JKYP19`JK\P18aJKXP16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJLX
P17kJLZP15lJLVP16mJLVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15WK
LYP16XKL[P16YKL\P14ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP15
aKLVP15bKLYP18cKLYP17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM^P
15mKMXP16nKMYP16nKM[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XLNU
P12]?NUP13YLNWP12]?NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP120O
RP13d:OUP12cLOTP12dLOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14nL
O\P12oLOTP15PMP1TP15QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZMP1
VP13[MP1VP16\MP1VP14]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eMP1
\P16fMP1VP15gMP1TP14hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nMP1
TP16oMP1XP13PNP1YP16QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YNP1
VP15ZNP1VP12[NP1UP13\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dNP1
TP13eNP1VP15fNP1TP15gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oNP1
WP13POP1WP14QOP1\P13ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[OP1
TP12\OP1UP14]OP1VP13^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fOP1
VP12gOP1TP15hOP1UP16iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP1P
1TP15RP1P1XP13bNP1XP14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14YP1
P1ZP13ZP1P1VP12Z1P1SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15aP
1Q1UP15bP1Q1WP17cP1Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP1=
kP1Q1YP15lP1Q1VP15mP1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP18
TQ1Q1YP19UQ1Q1YP1<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1UP
15^Q1Q1UP15_Q1Q1WP17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q1Y
P18f1Q1]P15gQ1Q1WP16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR1Q
1WP15QR1Q1VP15RR1Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP17Z
R1Q1VP16[R1Q1WP16\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1VP
12eR1Q1UP15fR1Q1VP14gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR1Q
1[P15oR1Q1VP13PS1Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP18X
S1Q1VP18YS1Q1XP15ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP15
bS1Q1TP15cS1Q1VP15dS1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1WP
16lS1Q1ZP15mS1Q1XP17nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1Q1
VP15VT1Q1VP16WT1Q1VP110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T1T
1WP13`T1T1XP17aT1T1YP110U1RP17bT1U1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15iT1
U1WP12jT1U1UP14S1U1SP17kT1V1VP19lT1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP15Q
U1W1WP15RU1X1TP16SU1X1VP17TU1X1[P16UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1VP
16[U1X1WP16\U1X1WP13]U1Y1TP12^U1Z1TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU1[
1YP18fU1[1[P12gU1[1TP13hU1[1XP110[1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1]1
TP13oU1]1XP14PV1]1VP13QV1]1VP14RV1]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16XV1
^1VP17YV1^1XP18ZV1^1VP16[V1^1VP15\V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP17b
V1^1TP14cV1^1WP13dV1^1WP13eV1^1VP16fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1TP
13lV1^1WP13mV1^1WP17nV1^1[P16oV1^1XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^1V
P13UW1^1XP12VW1^1VP13WW1^1XP13XW1^1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_W1
_1YP15`W1_1YP14aW1_1VP15bW1_1WP17Q8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP16i
W1_1ZP16jW1_1ZP15kW1_1XP15lW1_1XP15mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1XP
16TX1_1ZP16UX1_1\P15VX1_1UP15WX1_1WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X1_
1VP18^X1`1\P16_X1`1[P16`X1`1YP16`X1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16eX1
`1VP16fX1`1XP140`1RP15gX1`1YP16hX1`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16mX1
`1VP16nX1`1\P16oX1`1XP16PY1`1VP15QY1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP15
XY1a1WP15YY1a1WP15ZY1a1WP15[Y1a1WP17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a1[
P15cY1a1YP14dY1a1UP15eY1a1XP14fY1a1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l=a
1YP16jOa1XP15lY1a1UP17m<a1[P15mY1a1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15TZ1
a1WP14U1a1VP16UZ1a1ZP16VZ1a1[P16WZ1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z1a
1ZP14]Z1a1UP15^Z1a1TP177a1UP16V>a1\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1b1
YP15eZ1b1WP16fZ1b1XP18^V1b1WP16gZ1b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17mZ
1b1[P16nZ1b1YP16oZ1b1VP15P[1b1WP1:gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP17
V[1b1YP17W[1b1]P15X[1b1VP15Y[1b1XP16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1UP
14`[1b1UP18d5b1aP17a[1b1TP15b[1b1WP16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1b1
TP15g[1b1WP18h[1b1VP15i[1b1TP18j[1b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[1b
1_P15P\1b1YP15Q\1b1YP14j4b1VP15R\1b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13Y\
1c1XP13Z\1c1YP14[\1c1[P13\\1c1YP13]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1YP1
3d\1c1YP13e\1c1XP12f\1c1UP12g\1c1VP127c1VP12h\1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1[P
13n\1c1XP12o\1c1VP13P]1c1YP13Q]1c1WP13R]1c1XP14S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]1c
1YP13R;c1XP14X]1c1XP13Y]1c1XP13Z]1c1UP13[]1c1XP14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1
c1VP13a]1c1YP13b]1c1WP13k[1c1XP13c]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP12
h]1c1VP12i]1c1VP12j]1c1VP13k]1c1XP13l]1c1YP14m]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c1Y
P13S^1c1VP13T^1c1YP13U^1c1YP13V^1c1YP13W^1c1YP13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]^1
c1\P12^^1c1VP12h]1c1VP12`6c1VP13]\1c1WP13_^1c1XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P12d
:c1VP13e^1c1YP13b7c1XP12f^1c1VP14g^1c1ZP127c1VP13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12eQ1
c1VP13l^1c1VP12a^1c1TP13m^1c1WP12]?c1VP13f3c1YP13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R]1
c1XP12R_1c1VP12S_1c1VP12T_1c1VP13U_1c1VP13V_1c1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP13
\_1c1XP13]_1c1YP13^_1c1XP12__1c1UP13`_1c1XP16W3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1WP1
4n6c1YP14R=c1ZP13e_1c1WP12f_1c1TP13g_1c1WP13h_1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1XP
14P\1c1ZP13n_1c1VP14k5c1ZP13o_1c1WP14k]1c1ZP15P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c1X
P13U`1c1VP15V`1c1YP12W`1c1TP15X`1c1XP13Y`1c1VP15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`1c
1VP13_`1c1WP12``1c1UP13a`1c1VP12b`1c1TP14c`1c1ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP15i
`1c1ZP13j`1c1VP13k`1c1VP12l`1c1TP14m`1c1ZP13n`1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP14
Ra1c1ZP14Sa1c1YP14Ta1c1YP14Ua1c1VP15Va1c1ZP13Wa1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1WP
13\a1c1VP13]a1c1VP13^a1c1WP13_a1c1XP13o[1c1XP14`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea1c
1XP13fa1c1VP13ga1c1XP12ha1c1TP13ea1c1XP13ia1c1XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13na
1c1VP13oa1c1VP15Pb1c1WP14Qb1c1XP14Rb1c1TP14Rb1c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP13V
b1c1VP13Wb1c1YP13Xb1c1XP13Yb1c1WP14Zb1c1ZP14[b1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1XP
14`b1c1ZP15ab1c1[P15ab1c1]P12bb1c1UP13cb1c1UP13db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib1c
1WP13jb1c1YP14f3c1[P14kb1c1YP13lb1c1XP13mb1c1WP13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14Sc
1c1XP13Tc1c1XP13Uc1c1WP13Vc1c1YP13Wc1c1YP14Xc1c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1XP1
2^c1c1VP12^c1c1VP13_c1c1YP13`c1c1WP13ac1c1XP13bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1VP
12fc1c1VP13SEc1YP13gc1c1YP13hc1c1YP13ic1c1YP12jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1c1
UP12j4c1VP12j4c1VP12j4c1VP12Pd1c1VP12Pd1c1VP14Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1c1
UP13Wd1c1XP13Xd1c1WP13Yd1c1YP13Zd1c1YP13[d1c1XP13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14ad
1c1ZP13bd1c1YP12cd1c1UP14dd1c1\P14ed1c1ZP13fd1c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1VP1
3ld1c1YP13md1c1XP13nd1c1XP12o]1c1VP13la1c1YP13od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1c1
[P13Ue1c1YP13Ve1c1XP13We1c1YP12Xe1c1VP12Ye1c1VP13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h]1
c1VP12kFc1VP13h;c1YP13cX1c1YP13^e1c1YP13^e1c1YP14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1c1
VP14be1c1VP13ce1c1YP13de1c1WP13ee1c1XP13fe1c1YP14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c1S
P13\Y1c1XP12je1c1VP12je1c1VP13ke1c1WP12je1c1VP12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf1c
1YP13Qf1c1WP12fc1d1VP12U1d1VP13Rf1d1YP12Sf1d1VP13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13Yf
1d1YP13Zf1d1YP13[f1d1YP12\f1d1VP13]f1d1YP13^f1d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\P1
3df1d1YP14d5d1[P13ef1d1YP13ff1d1YP13gf1d1YP13hf1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d1U
P12mf1d1VP13nf1d1XP12of1d1VP13Pg1d1YP13VCd1YP13Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg1d
1YP13Wg1d1WP14k5d1ZP13Xg1d1XP13Yg1d1XP14Zg1d1WP12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_g1
d1XP13`g1d1XP13ag1d1YP13bg1d1XP12aP1d1VP13cg1d1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP13
ig1d1VP16jg1d1UP16kg1d1WP13lg1d1VP13mg1d1YP14ng1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d1X
P13Sh1d1XP14Th1d1[P14Uh1d1\P13Vh1d1YP14X9d1[P13Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h1d
1XP13]h1d1XP13^h1d1YP13_h1d1WP12`h1d1TP127d1VP14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh1d
1XP12kLd1VP13fh1d1XP13gh1d1YP12R<d1UP12hh1d1VP13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13nh1
d1YP13oh1d1YP12Pi1d1VP12Qi1d1UP12Ri1d1TP13Si1d1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13W
i1d1YP13Xi1d1YP13Yi1d1YP13Zi1d1XP12[i1d1UP12\i1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP14
`i1d1ZP13ai1d1VP14bi1d1ZP14ci1d1YP13g6d1WP14di1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1VP
14X9d1ZP14d[1d1[P14ji1d1YP14ki1d1YP13li1d1WP14P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1d1
ZP13Rj1d1WP14P;d1ZP14Sj1d1ZP13Tj1d1XP13Uj1d1UP13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[j1
d1VP13\j1d1XP14]j1d1YP13[8d1XP14W3d1ZP12^j1d1TP13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14n6
d1YP15dj1d1[P13ej1d1WP13fj1d1XP14g5d1XP15gj1d1[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14kj1
d1XP15W7d1[P13lj1d1TP14mj1d1YP14nj1d1YP13oj1d1YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP13U
k1d1WP14Vk1d1[P13Wk1d1XP14Xk1d1ZP15Yk1d1\P14Zk1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[P1
4Q`1d1XP14e6d1WP13^k1d1VP14_k1d1ZP13`k1d1WP13ak1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d1Z
P13gk1d1XP14hk1d1YP13ik1d1VP13jk1d1WP14kk1d1YP14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13Pl1
d1XP13Ql1d1WP13Rl1d1XP13Sl1d1XP13Tl1d1XP12S9d1UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP15Z
l1d1YP15W7d1[P12b8d1UP15[l1d1VP14RW1d1[P14\l1d1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP14a
l1d1YP14bl1d1VP14bKd1ZP13cl1d1WP16dl1d1\P13el1d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1TP1
4kl1d1ZP14\?d1ZP14ll1d1VP15ml1d1YP14nl1d1ZP13ol1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d1X
P13Um1d1XP14d5d1[P14Vm1d1ZP12j7d1UP13Wm1d1VP14Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1d1
WP17^m1d1TP13_m1d1YP13`m1d1YP13am1d1YP13bm1d1YP13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13hm
1d1WP14im1d1[P13jm1d1YP13km1d1XP13lm1d1YP13mm1d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1WP1
3Sn1d1WP13Tn1d1WP13Un1d1WP13Vn1d1WP13Wn1d1YP13Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1d1
XP13^n1d1YP13_n1d1WP13`n1d1VP14an1d1XP14d[1d1[P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13gn
1d1XP14hn1d1[P13in1d1XP14jn1d1ZP14kn1d1YP13ln1d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1XP1
4Po1d1WP15Q`1d1[P13Qo1d1WP15Ro1d1ZP13So1d1XP13To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd1Y
P13Yo1d1YP13d5d1YP15Zo1d1_P13[o1d1XP13Rh1d1YP13\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1d1
YP13QId1XP13ao1d1XP13bo1d1YP13co1d1XP14do1d1XP14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io1d
1YP13jo1d1YP12ko1d1VP14jHd1\P13lo1d1XP13mo1d1WP13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP2d
1XP12\7d1VP13d5d1YP13RP2d1YP12SP2d1UP14TP2d1VP12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hKd1
\P12YP2d1VP12ZP2d1TP13[P2d1YP13\P2d1XP13]P2d1WP13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13VC
d1YP13cP2d1YP13dP2d1XP16eP2d1YP15fP2d1YP13gP2d1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP14
jHd1[P14lP2d1ZP14mP2d1XP13nP2d1YP14oP2d1XP13jHd1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP12
SQ2d1VP12TQ2d1UP12d:d1UP13UQ2d1WP14VQ2d1VP13WQ2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1UP
12]Q2d1TP14^Q2d1VP12_Q2d1UP13`Q2d1YP14aQ2d1[P13d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2d1
VP13gQ2d1YP12hQ2d1VP12iQ2d1VP13jQ2d1YP12kQ2d1VP12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15PR2
d1YP12`6d1VP12QR2d1UP14c5d1XP12RR2d1TP13SR2d1YP12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14f3
d1\P13YR2d1WP13ZR2d1YP14[R2d1ZP13\R2d1YP13]R2d1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP13b
R2d1XP13cR2d1YP12dR2d1VP12eR2d1UP12fR2d1UP12iQ2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1UP
12jR2d1VP14kR2d1VP13f3d1YP12`7d1VP13lR2d1YP13mR2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d1V
P13RS2d1YP13SS2d1XP14TS2d1VP15US2d1WP13VS2d1UP12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\S2
d1XP12]S2d1VP13^S2d1YP12_S2d1VP13`S2d1YP12aS2d1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP12
b8d1VP12fS2d1UP12gS2d1UP12hS2d1VP14iS2d1VP12jS2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP12
nS2d1VP12oS2d1TP13PT2d1YP13QT2d1YP13RT2d1YP14d5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1VP
12WT2d1UP14XT2d1VP12eR1d1VP13YT2d1YP12ZT2d1VP12[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2d1
VP12`Ld1VP14`T2d1VP14aT2d1WP12a:d1UP12bT2d1UP15cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT2d
1VP12hT2d1VP13iT2d1VP12gg1d1UP12jT2d1VP12kT2d1TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT2d
1YP13PU2d1XP12QU2d1UP14RU2d1UP12SU2d1VP127d1VP12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12XU2
d1VP12YU2d1UP13ZU2d1YP12[U2d1UP12\U2d1UP12]U2d1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP13
cU2d1WP13dU2d1WP13eU2d1WP13fU2d1WP13gU2d1YP13hU2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d1X
P13nU2d1XP15oU2d1WP12PV2d1UP12QV2d1UP14RV2d1VP12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2d1
WP12P@d1VP12XV2d1VP12Z1d1TP12]?d1UP13YV2d1YP16ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1[P
16Z1e1SP16\V2e1UP15]V2e1TP14^V2e1TP14_V2e1UP15`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f1Y
P14eV2f1TP14fV2f1TP15gV2f1XP19hV2f1ZP19hV2f1\P18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19nV2
f1XP15oV2f1UP16PW2f1VP14QW2f1UP130f1RP16RW2g1TP16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?WW2
g1YP16XW2g1VP17YW2g1TP16RW2g1TP17ZW2g1VP17[W2g1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP1>
aW2h1VP1=bW2h1TP17cW2h1XP17cW2h1ZP16dW2h1XP15eW2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h1X
P17hW2h1[P16iW2h1VP16jW2h1YP15kW2h1VP16lW2h1YP17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140h1
RP1>RX2h1TP18SX2h1[P16TX2h1VP110h1RP13UX2h1YP12VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=h1
WP19[X2h1ZP15\X2h1VP12]X2h1TP13^X2h1TP12_X2h1TP16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX2h
1TP12eX2h1TP13fX2h1WP12gX2h1VP12hX2h1TP12iX2h1UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12mX2
h1UP12nX2h1TP12oX2h1UP13PY2h1UP16QY2h1VP13RY2h1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12WY
2h1UP12XY2h1UP12YY2h1UP13ZY2h1XP13[Y2h1WP13\Y2h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1VP1
2bY2h1TP12cY2h1VP12dY2h1UP16eY2i1VP15fY2i1TP1<gY2j1XP1<gY2j1ZP19gY2j1XP19gY2j1ZP1:hY2j1XP1:hY2j1
ZP16iY2j1XP16iY2j1ZP15jY2j1WP14kY2j1VP17bV2j1[P16lY2j1YP14mY2j1UP15nY2j1UP15oY2j1WP15PZ2j1YP17QZ
2j1[P15RZ2j1WP16SZ2j1[P16TZ2j1ZP15UZ2j1WP16d5j1[P16VZ2j1XP16VZ2j1ZP14WZ2j1VP16XZ2j1[P19YZ2j1WP19
YZ2j1YP19ZZ2j1ZP19[Z2j1]P18\Z2j1]P17]Z2j1XP15^Z2j1XP16_Z2k1[P14`Z2k1UP16aZ2k1XP16aZ2k1ZP16VY1k1[
P16bZ2k1[P15cZ2k1YP15dZ2k1VP15eZ2k1XP14fZ2k1VP15gZ2k1XP18l=k1\P15hZ2k1YP16iZ2k1YP16iZ2k1[P16jZ2k
1WP15kZ2k1XP19ZZ2k1XP19ZZ2k1ZP17lZ2k1XP16mZ2k1VP18nZ2k1]P16oZ2k1TP16oZ2k1VP15P[2k1XP15Q[2k1YP17R
[2k1YP15S[2k1XP16T[2k1XP16T[2k1ZP18h<k1\P16U[2k1YP15V[2k1UP15W[2k1WP16X[2k1UP16Y[2k1WP17Z[2k1YP1
6[[2k1VP18\[2k1WP14][2k1UP16^[2k1TP16^[2k1VP15aP2k1UP15_[2k1WP1A`[2k1YP15a[2k1WP18b[2k1^P18c[2k1
`P16d[2k1WP15e[2k1WP16f[2k1VP16g[2k1YP18h[2k1ZP15i[2k1XP16j[2k1[P15k[2k1VP15l[2k1UP15m[2k1TP15n[
2k1WP19o[2k1`P15P\2k1WP18Q\2l1ZP1;R\2l1^P18S\2l1XP15T\2l1VP16U\2l1VP1:V\2l1WP17l=l1YP19W\2l1[P19
X\2l1_P15Y\2l1YP19Z\2l1\P16[\2l1ZP15\\2l1TP15]\2l1VP14^\2l1UP14_\2l1UP15`\2l1XP16a\2l1XP16a\2l1Z
P15QT2m1WP16b\2m1WP16c\2m1WP15d\2m1WP15e\2m1UP17f\2m1VP16g\2m1TP15h\2m1TP15i\2m1VP14j\2m1TP15k\2
m1YP19l\2m1ZP19l\2m1\P16m\2m1UP18V8m1YP17n\2m1VP1;o\2m1TP18P]2m1TP18Q]2m1VP14R]2m1XP14S]2m1ZP15T
]2m1^P12U]2m1UP12V]2m1UP12W]2m1TP15X]2m1TP15Y]2m1VP16V\2m1UP16V\2m1XP13Z]2m1TP15[]2m1TP12\]2m1UP
12Zj1m1VP13]]2m1YP13V\2m1UP15^]2m1^P14_]2m1WP12`]2m1UP120m1RP12_<m1UP110m1RP17a]2m1VP17a]2m1XP18
b]2m1TP18c]2m1VP15d]2m1VP16e]2m1VP13f]2m1UP1Bg]2m1TP16h]2m1VP15f2m1SP1je@PDX^6PDXR6PD\k=QD`d3PDf
o4PDZQ7PDjHQDad3PDXR6PD_Y5PDdo4PDZQ7QDbd3QDcd3PDdo4TD1QDdd3Q@[APDWo4QDYAQDed3PDRj1PD\k=QDfd3PDXR
6PDmn2QDgd3PDXR6PDWj2PDW6PDXR6QDhd3QDid3PDco4PDjU3QDjd3QDkd3QD_k2PDco4PDbT3PD_HPD`j:PDV8PD[k;PDX
W=QDld3PD_Y=PDSf<PDgo4PDSW=PDlU3PDS^<PDh4PDmb;PD[P=QDmd3PDU6PD\Z5PDUS6PD\Z5PDna1QDnd3QDVBQDod3QD
nGQDPe3PDdk4PDZQ7PDmb1PDXQ7QDQe3PDXR6QDRe3QDSe3QDTe3PD_R6QDUe3QDVe3PDdo4PDRf=PDjX1QDWe3PDoa;QDXe
3QDYe3PD]b5PD^R6PDSb<PDRW5PD]R6PDn7PDUl4PDeQ5QDZe3PDXQ7PDQFPDi6QD[e3QD\e3QD]e3PDXQ7PDac6PDkR<PDR
EPDdo4PDmb1PDX:PDdo4QD^e3PDWR6QD_e3QD`e3PDhk=QDnR1QDae3PDkR<QDnR1PDmMPDQW=QDbe3PDcd4QDce3PDW5PDY
R6PD^U7PDXQ7PDfS1PDXR6PDXQ7QDde3PD_R6PDXQ7QDee3QDfe3QDge3QDSR1QDhe3PDm[:PDfR6QDie3QDje3QDke3QDle
3PDZQ7QDme3QDne3QDoe3QD]W3QD^W3PDoFPD]R6PDQ`;PDP1QDPf3QDQf3QDRf3PDdo4QDSf3QDTf3QDUf3QDVf3QDWf3QD
Xf3QDYf3QDZf3QD[f3QD\f3QD]f3QD^f3TD1QDiHQD_f3QDVJQD`f3QDaf3VD0QDaf3PD1QDbf3PD[c5QDcf3`E>`En9QDdf
3PDXQ7QDef3QDff3QDgf3TD1QDhf3QDif3QDjf3Q@kf3QDlf3QDmf3QDnf3QDof3PDeo4PDXR6QDPg3PD^U7PDdk4PDZQ7QD
Qg3QDRg3QDSg3QDj\2QDTg3PDRe;PDRY4QDUg3QDVg3PDee1PDZQ1QDWg3PDdT7PDT[5QDXg3PDdT7QDYg3QDZg3PDYR6PDZ
Q7PDZ[=PDXR6QD[g3PDbf5PDXQ7PDQX7PDXZ;PDci1PDXR6PDZQ7PDj\=PDaU4PDfo4PDZQ7PD_EPDXR6PDP^:PDnn2QD\g3
S@0PDmMPDQW=QD]g3QD^g3QD_g3TD3QD`g3QDag3PDXR6PDWR6PDZQ7QDbg3PDXR6QDT;QDcg3QDdg3QDeg3QDfg3QDgg3QD
hg3QDig3PDZQ7PDdo<QDjg3TD1QDkg3QDlg3PDgR5QDmg3PDZQ7QDng3QDlb2TD1QDog3QDPh3QDQh3QDPQ1QDjHTD3PD[R6
QDRh3QD]FPDZQ7QDSh3PDPm5QDTh3QDUh3QDVh3QDmk2PDdo4PD[V=PDZFPDTX<QDWh3PDVV3PDge7PDmS<PD[R6PD^P5QDX
h3QDYh3PDbo4QDZh3PDbo4QD[h3PDfo4QD\h3PDjMQD]h3QD^h3QD_h3P@]j4QD`h3TD1QDb\2QDah3QDbh3QDch3QDdh3QD
eh3PDnm=PDXR6PDmMQDfh3QDgh3QDhh3PDT]=PDlR5QDih3TD3PDnn2PDfR6QDfZ2QDjh3SD0PDWR6PDXQ7PDRm;PDfo4QDf
GQDkh3PDeo4PDXR6QDbHQDlh3PDeo4PDXR6PD[T7QDmh3QDnh3TD1QDoh3QDPi3TD1PDao4QDQi3QDRi3QDhAQDSi3QDTi3P
D[P1QDUi3PDHPDYe:PDeQ5QDVi3PDPQ1PDQEPDQh7PDXR6PDZQ7PDQn4QDWi3QDXi3PD]n=PDdk4aEd5`E`U7`EYk4WD0QDY
i3PDPHXD0VD0`D\R6aEd5`E`U7`EYk4WD0QDYi3PDPHXD0QDZi3`D\R6WD0QD[i3PDZR6PDZQ7QD\i3XD0WD0PDdo4QD]i3T
D1PDTS=XD0WD0PDgGQD^i3PDdo4PDYU7QD_i3XD0WD0PDm9PD\Q7XD0VD0WD0PDm9PD\Q7XD0QDV>WD0PDWR6PDXQ7PDbc6X
D0QD`i3WD0PDbc6QD`i3XD0VD0WD0PDbc6QD`i3XD0QDai3WD0QDbi3PDdo4QDn5PD^Q;XD0WD0QDci3PDdk4XD0QDdi3WD0
QDei3XD0VD0QDdi3WD0QDei3XD0QDfi3WD0QDgi3QDhi3XD0WD0QDii3PDdY=XD0WD0QDji3PDZQ7PDSHXD0WD0QDki3PDZQ
7QDli3XD0QDmi3TD4WD0Q@ni3QDoi3QDjb3XD0WD0QDni3QDPj3P@`T7QDQj3QDjb3XD0WD0QDPj3P@`T7QDQj3QDjb3XD0W
D0QDRj3PDco4XD0`D_R6`DZQ7`D]T7`DnG`Dbo4`DfT7VD0WD0QDRj3PDco4XD0`D_R6`DZQ7`D]T7`DnG`Dbo4`DfT7QDSj
3WD0QDmc3PDco4XD0QDTj3WD0QDUj3TD2QDVj3XD0VD0QDTj3WD0QDUj3TD2QDVj3XD0QDWj3WD0QDi?QDXj3P@ko4PDfo4X
D0WD0QDS`1QDYj3QDZj3XD0WD0QD[j3Q@oa1QD\j3PDZR6XD0QD]j3WD0QD^j3QD_j3PDfo4PD^]=XD0WD0PDfo4PD^]=QD`
j3XD0WD0PD]P1PDfo4XD0QDaj3WD0PDdi5PDfo4QDn5XD0WD0QDbj3TD2QDcj3XD0WD0QDdj3QDej3XD0WD0QDfj3TD1QDgj
3PDdo4XD0QDhj3WD0QDij3PD]T7PD]6XD0WD0QDg5Y@0PD^]2XD0VD0WD0QDg5Y@0PD^]2XD0QDjj3WD0QDkj3QDlj3XD0WD
0QDmj3PDXQ7TD1QDnj3XD0`DXR6WD0QDoj3XD0QDPk3WD0QDQk3PDdT7PD_R6XD0QDRk3WD0QDYf3QDSk3QDTk3XD0VD0aDd
5WD0QDYf3QDSk3QDTk3XD0QDUk3aDd5WD0QDVk3P@XR6QDn5QDWk3XD0WD0PDdU7PDZQ7PDaP4XD0WD0QDXk3PDZQ7PDaP4X
D0WD0PD^U7PDWR6PDfn5XD0WD0PDWj5QDYk3P@XR6PDbf5XD0WD0QDZk3PD_R6PDbf5XD0WD0PDRj1PD\k=XD0WD0QD[k3QD
n5QD\k3QD]k3XD0WD0QDh[2QD^k3PDZR6XD0WD0QD_k3PDZQ7QD`k3XD0VD0WD0QD_k3PDZQ7QD`k3XD0QDak3WD0QDbk3P@
ao4QDck3PD[o=XD0WD0QDdk3QDek3QDfk3XD0VD0WD0QDdk3QDek3QDfk3XD0QDgk3WD0QDWNTD1QD\CQDhk3QD`k2XD0WD0
QDik3PD_R6XD0QDjk3WD0QDkk3PDfo4PDQb<XD0WD0QDlk3Y@0QDmk3TD1QDnk3XD0SD0WD0QDZAQ@ok3PDfo4XD0VD0WD0Q
DZAQ@ok3PDfo4XD0QDV>WD0QDPl3PDfo4XD0WD0QDcIQDQl3PDQDXD0VD0WD0QDcIQDQl3PDQDXD0QDRl3WD0QDSl3PDaR5P
DZl4XD0QDTl3WD0PDZR6QDUl3PD^U7QDcc2XD0QDVl3WD0PDfo4QDWl3PDZR6XD0QDXl3WD0PDdo4PDZQ7QDYl3QDZl3XD0W
D0PDfS1PDaR6XD0WD0QD[l3QD_AQDiBQD\l3XD0WD0PDnn2P@XQ7QD]l3XD0WD0QD^l3PDWR6PDZQ7XD0QD_l3WD0QD`l3XD
0QDal3WD0PDgk4PDXR6QDbl3XD0WD0QDcl3PDao4XD0`DZQ7`DXQ7`DX`3WD0PDao4PDYR6QDdl3XD0WD0QDel3PDWR6XD0Q
Dfl3WD0QDlc2PDVT7PDdV7XD0VD0WD0QDlc2PDVT7PDdV7XD0QDV>WD0PDXQ7QDgl3QDR_3QDn5QDhl3XD0WD0PDdo4PDdn5
PDfP5XD0WD0PDdk4PDZQ7PDSf;XD0WD0PDRl2PDbm4XD0WD0QDil3PDdo4PDdDXD0WD0PDfo4QDn5PDQ_;XD0WD0QD_EQ@b@
QDjl3PDfo4QDkl3XD0WD0QDi?PD]R6PDoCXD0WD0QDll3QDml3QDnl3PD]T7XD0WD0QD\FQDcLPD]T7XD0WD0QDol3PDZQ7Q
DPm3PDXR6XD0WD0QDol3QDQm3QDRm3P@ej;PDXR6XD0SD0WD0QDSm3QDTm3WD0PDW^:PDZS6PDYR6XD0WD0QDUm3TD2QDUe2
PDXR6QDiBQD\l3XD0WD0QD_j2QDVm3TD2QDWm3XD0WD0QDXm3QDYm3QDn5QDZm3XD0WD0PD^U7QD[m3XD0VD0WD0PD^U7QD[
m3XD0QD\m3WD0QD]m3PD`P>XD0WD0QD^m3PD]R6QD_m3XD0WD0QD`m3PD4QDam3XD0WD0PDfo4PDZQ7QDbm3XD0VD0WD0PDf
o4PDZQ7QDbm3XD0QDcm3WD0PDnc6QDdm3PDle3XD0WD0QDem3TD1QDfm3XD0VD0WD0QDem3TD1QDfm3XD0QDgm3WD0PDXQ7Q
Dhm3PDXR6XD0QDim3WD0QDjm3PDZQ7PDcP>XD0WD0QDkm3PD[R6PDZQ7QDlm3XD0WD0QDmm3PDYR6XD0QDnm3WD0QDf5QDom
3QDPn3XD0QDQn3WD0QDZAPD_R6TD1PDnn2XD0WD0QDRn3TD2PDao4XD0VD0WD0QDRn3TD2PDao4XD0QDSn3WD0QDTn3PDYR6
PDbT3XD0WD0QD[a3QDUn3QDVn3XD0QDWn3WD0QDXn3PDYR6PDiCXD0WD0QDYn3TD1PDZR6XD0`D`S1`DPG`DQGSD0QFZn3TD
2WD0QD[n3Q@\n3QDT3XD0QFZn3TD1QDf5Y@0WD0QDU3XD0VD0QFZn3TD1QDf5Y@0WD0QDU3XD0QD]n3WD0QD^n3Q@_n3PDdT
7XD0QD`n3`D]j4`D]Y1`De\5`DWd5`Dle1`DRY1`Doe1`DdF`Di]5`D]e1`DUe4`D^h4`DZe5WD0QDan3QDZk2TD1QDbn3XD
0WD0QD_j2PDfo4PDZl4XD0WD0QDcn3QDn5QDdn3TD1QDen3QDfn3QDiBQDgn3XD0WD0QDhn3QDin3Y@0PDmNXD0WD0QDhn3Q
Din3XD0VD0WD0QDhn3QDin3XD0QDjn3WD0QDkn3QDln3XD0QDmn3WD0QDn^2PDZR6QDn5PD^Q;XD0WD0PDRn3Q@nn3QDon3Q
DPo3XD0WD0PD`n3QDon3QDPo3XD0WD0QDQo3P@ko4PDmNQDRo3XD0WD0QDSo3QDnGQDTo3PDXR6QDn5QDUo3XD0WD0QDVo3Q
DWo3PDgDXD0WD0QDXo3PD_R6QDYo3XD0WD0QDZo3QDZBP@XQ7QD[o3XD0VD0WD0QDZo3QDZBP@XQ7QD[o3XD0QD\o3WD0QD]
o3PDdo4TD2QD^o3XD0WD0QD_o3PD_R6PDjk=XD0WD0PDaU5PD_R6PDZ6XD0WD0QD`o3QDao3PDXR6PD`c6XD0WD0PDYQ>XD0
WD0QDbo3TD3QDco3PDao4XD0VD0WD0QDbo3TD3QDco3PDao4XD0QDdo3WD0PDQe5PDeo4PDXR6XD0WD0PDao4PDfo4PDh\;X
D0WD0PDeGPD^Q;XD0VD0WD0PDeGPD^Q;XD0QDeo3WD0PDji5XD0VD0WD0PDji5XD0QDfo3WD0QDgo3QDho3TD2PDce=XD0WD
0PDR`6QDWV3XD0WD0QDio3QDn5QDjo3XD0`Dao4`Dbo4WD0PDfo4QDko3QDlo3XD0WD0QDmo3PD]R6QDno3XD0WD0PDdT7QD
oo3PDka<XD0WD0QDPP4QDQP4XD0WD0PDZR6QDRP4PDW^;XD0WD0PDjT7QDiBQDSP4XD0VD0WD0PDjT7QDiBQDSP4XD0QDTP4
WD0QDUP4QDbe1PD^Z;XD0WD0QDVP4P@ao4PDfo4PD]^=XD0WD0QDWP4QDXP4QDYP4Q@n5QDZP4XD0WD0QD[P4TD1QD\P4PDZ
Q7QD]P4XD0WD0QDZAQ@Q:QD^P4XD0WD0QDZAQD_P4XD0`DUg1WD0QF`P4PDlQ1PD[R6XD0SD0UD0QFaP4TD3WD0QDbP4QDcP
4XD0SD0WD0QDdP4QDeP4QDfP4XD0WD0PDTb:PDU]=XD0WD0QDSR1QDhV1QDgP4XD0VD0WD0QDSR1QDhV1QDgP4XD0QDhP4WD
0QDiP4QDjP4XD0VD0WD0QDiP4QDjP4XD0QDkP4WD0PDZY1PDcb4XD0WD0QDlP4Q@mP4PD]o3TD2QDnP4TD2PDTR;XD0WD0QD
oP4TD2QDPQ4XD0WD0QDQQ4TD2QDRQ4XD0WD0QDSQ4QDnR1QDTQ4XD0VD0WD0QDSQ4QDnR1QDTQ4XD0QDUQ4WD0QDVQ4QDWQ4
QDXQ4XD0WD0QDYQ4XD0SD0WD0QDZQ4P@jo4P@RX7P@fR6Q@[Q4QD\Q4QD]Q4XD0VD0WD0QDZQ4P@jo4P@RX7P@fR6Q@[Q4QD
\Q4QD]Q4XD0QD^Q4WD0QDnLPDHQD_Q4TD2QD`Q4XD0WD0PDeo4PDXR6P@\U<QDaQ4XD0WD0QDbQ4QDcQ4XD0QDdQ4WD0QDnR
1QDeQ4PDXR6XD0QDfQ4QFgQ4WD0QDhQ4QDiQ4TD1XD0SD0TD8PDeR6WD0QDjQ4PDdo4XD0YD2`DZFWD0QDjQ4PDdo4XD0QDk
Q4`DZFWD0QDTc2Q@o5QDlQ4XD0SD0WD0QDg5QDmQ4QDnQ4XD0QDoQ4WD0QDg5QDPR4Q@n5QDQR4XD0VD0WD0QDg5QDPR4Q@n
5QDQR4XD0QDRR4UD0QDm5SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDm5QFSR4WD0Q
`1o5QDW3XD0QDTR4UD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDUR4QDVR
4WD0QDQ3XD0VD0QDVR4WD0QDQ3XD0QDWR4`Eko4`EHQDXR4Q`1o5WD0QDR3XD0WD0QDR3XD0QDYR4`E>`En9QDZR4Q`1Q6Q`
1o5WD0QDX3XD0`Dee1`DiR>QD[R4WD0QD\R4QDf5XD0QD]R4WD0QD^R4TD3PDYR6QD_R4XD0QF`R4QDaR4Q`1Q6Q`1o5WD0Q
DbR4XD0`DRb5`DRS>`DSS>`D^W5`DT4QDf5Y@0WD0PDdo4PDY9XD0`DkR<`DZQ7QDT6QDf5PDdo4PDe_<QDcR4QDdR4QFQNQ
DeR4Q`1o5WD0QDW3XD0`DbMQDf5PDf[;WD0QDfR4XD0PDUS>SD0QDT6QDf5Q`1o5QDgR4PDhR5QDf5QDhR4PD[R6QDiR4QDZ
AS@0S@0QDjR4PDfo4QDkR4WD0QDlR4XD0QDT6QDf5SD0PDaV7PDeR6WD0QDW3XD0QDVFQDmR4Q`1o5QDnR4QFfT1QDf5YD0W
D0QDW3XD0QDoR4QDf5Y@0WD0QDPS4XD0PD_R6UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0VD0UD0SD0QDT6WD0Q`1o5QDW3XD0VD
0UD0QDm5QDT6WD0Q`1o5QDW3XD0VD0UD0QDT6WD0Q`1o5QDW3XD0VD0UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0SD0Q
DT6WD0Q`1o5QDW3XD0QDQS4UD0QDm5QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDT6WD0Q`1o5QDW3XD0QDQS4WD0QDRS4QDSS4XD
0PDWR6PDj4QDTS4PDjCPDfo4PD_P5PD]P3PDHQDUS4QDVS4PD_R6QDWS4PD^8`En9`E>QDXS4PDX^<PD_R6QDYS4QDZS4PDZ
Q7PD\P=PDRQ1QD[S4PDRo=QDZT3PDfo4PDQDPDXR6QD\S4QDRJQD]S4PDX4PDfo4QD^S4PD_R6PDdo4PD[Q7PDgf;QDf5PDa
o4PDYR6PDf[4QD_S4PDZQ7QD`S4QDaS4PDQDPDXR6PDWR6PDXQ7PDRm;QDbS4PDZR6QDT6QDf5Q`1Q6WD0QDcS4XD0QDT6TD
1QDdS4QDeS4S@0S@0WD0QDfS4XD0QDT6QDRc2WD0QD\6Q`1o5QDgS4XD0PD^NQDf5PD`_=QDhS4QDiS4QDjS4PDmg1PDXR6P
D\P3PDmf6QDkS4PDHPD[d2PDfo4SD0PD[d2QDf5QDlS4QDmS4QDnS4QFaGTD3QDf5WD0Q`1Q6Q`1o5QDW3XD0`DZR6Q@d5QF
oR4QDf5Q`1Q6Q`1o5WD0QDW3XD0QDoS4Q`1o5WD0QDW3XD0QDd5PDXR6QDd5Q@T6`DbMWD0Q`1o5QDW3XD0`D_R6WD0QDPT4
XD0Q`1o5QDS9QDi5Q`1o5WD0QDQT4XD0QDT6QDf5Q@i5WD0QDRT4XD0`Dck4`D_R6S@0aDd5QDST4Q`1o5PDgf6QDT6TD3QD
TT4P@_R6P@mNWD0Q`1o5QDW3XD0QDT6TD3QD]Z2WD0PD_R6SD0XD0QDT6TD3QDf5Q`1o5WD0QDUT4QDVT4XD0PD`_=QDWT4Q
DXT4QDjb3PDdo4QDYT4PDZR6QDZT4PD]T7QD[T4QD\T4QD]T4QD^T4TD2QD_T4QD`T4TD2QDaT4`EoN`EQO`EnN`EPO`EmN`
EROWD0QD[3XD0QDbT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDcT4TD2QDS9QFdT4QDf5Q`1Q6WD0QDeT4XD0QDh]1QD
fT4QDgT4TD2QDhT4QDiT4QDjT4TD1WD0QDkT4S@0QDlT4XD0QFdT4Q`1Q6WD0QDmT4PD_R6XD0QDnT4QDoT4PDXR6aDPU4`D
mb4SD0QDQU4QDRU4TD1PDfR6WD0SD0XD0QDSU4PDco4PD[R6QDTU4TD2PDdk4PDWR6QDUU4QDlc2QDT6WD0QDVU4XD0QDU?P
Ddo4PDZQ7PDQEPDXR6QDfGQDWU4QDXU4QDYU4QDZU4TD1PDao4QD[U4QD\U4Q`1o5WD0QD]U4XD0QD^U4QD_U4PD_R6QD`U4
PDZQ7QDaU4QDbU4WD0QDcU4XD0QDdU4QFdT4WD0QDeU4QDfU4XD0PD_R6QDgU4QDhk1QDhU4QDiU4WD0QDjU4XD0QDkU4QDl
U4TD1QDmU4QDaGQDni3Q@Q6WD0QDnU4XD0WD0QDoU4XD0TD2QDPV4PDZR6Q@QV4WD0QDRV4XD0`DXR6QDSV4QDTV4S@0WD0Q
DUV4XD0WD0QDVV4XD0QD]_3QDWV4QFT6Q@Q6WD0QDXV4XD0PD_R6QDYV4Q@Q6WD0QDZV4XD0QD[V4QDT6Q@^IQD_IWD0PDP3
XD0QD\V4QDfT1WD0PDcT>XD0`D_R6QFT6QD]V4Q`1Q6WD0QD^V4XD0`D_R6QDT6QD_V4SD0S@0WD0QD`V4XD0QFaGQ`1Q6WD
0Q@^IQ@_IQ`1Q6QDZ3XD0aDaV4Q@d5QDbV4Q`1Q6WD0Q@^IQ@_IQDZ3XD0QDT6TD2PDHPDWT3WD0QDZ3XD0QDT6TD2PD]R6W
D0QDZ3XD0QDcV4WD0QDdV4XD0QDeV4QD^IQD_IWD0QDfV4QDgV4QDhV4XD0QD_IWD0QDfV4QDgV4QDhV4XD0QD^IQD_IQDiV
4WD0QDjV4XD0QD_IQDiV4WD0QDjV4XD0QDkV4S@0QDlV4QDT6QDg5QDmV4S@0WD0QDnV4XD0QDoV4QDQZ3SD0WD0QDPW4QDf
5Q`1o5QDQW4XD0PDgk4PDXR6QDRW4PDZR6S@0WD0QDSW4XD0QDTW4S@0S@0WD0QDUW4XD0PDfo4PDZT>PDeo4PDXR6QDVW4P
Dfo4PDV6PD_R6QDWW4QDXW4P@ko4PD_R6QDYW4PD_R6WD0QDZW4XD0PDdo4PDSEQD[W4QD\W4PD\U>QDV\2WD0Q`1o5QDW3X
D0QD]W4TD1WD0PDXQ7QD^W4QD_W4XD0WD0QDVFPDXQ7QD`W4TD1QDUe2XD0P@XR6QDf5PDdo4QDaW4WD0PDe_<XD0WD0QDbW
4QDcW4PDlT7XD0WD0QDQb1PDdo4XD0VD0WD0QDQb1PDdo4XD0QDdW4`E>`En9WD0QDeW4XD0`D[R6WD0QDZATD3PDdo4QDfW
4XD0QFUKTD2WD0QDgW4PDao4XD0VD0QFUKTD2WD0QDgW4PDao4XD0QDhW4QFUKTD2WD0QDiW4QDjW4PD\R6XD0WD0QDVFQDk
W4XD0WD0QDlW4QDmW4QDnW4XD0WD0QDoW4PDXQ7Q`1o5QDPX4S@0QDQX4XD0WD0PDbo3QDRX4QDSX4QDTX4XD0WD0QDZNPDf
o4PD_R6XD0WD0QDUX4QDVX4TD1PDmf6XD0VD0WD0QDUX4QDVX4TD1PDmf6XD0QDWX4UD0aDT6`DZQ7SD0WD0QDXX4XD0QDYX
4WD0QDZX4QDm5QD[X4QD\X4XD0WD0PD^P5PDXR6QD]X4XD0SD0`E>`En9`E_R6`EXR6`Eo9`E]R6WD0QDY3XD0QD^X4WD0QD
]Y1TD2QD_X4XD0QDj=WD0QD`X4P@ko4QDaX4TD1QDbX4XD0`DYR6`D`e1`D_e1`Dee1`E>`En9WD0QDf5Y@0QDcX4XD0`Dao
4`Dbo4WD0QDj=QDdX4TD2QDeX4XD0WD0QDmm3PD]R6QDfX4XD0QDgX4WD0QDhX4XD0QDiX4WD0PDd:QDn5QDjX4XD0WD0QDW
NTD4QDkX4XD0WD0QDlX4Q@mX4TD1QDnX4XD0WD0QDdU1QDoX4TD1QDPY4QDQY4XD0`DQ8`DQ`4WD0QDRY4QDSY4PDfR6XD0W
D0QDTY4PDPHXD0VD0WD0QDTY4PDPHXD0QDUY4WD0QDn`1QDVY4P@US6QDWY4XD0WD0QD[KPDdo4QDb@QDXY4XD0WD0QDYY4T
D1QDZY4Q@T;QD[Y4XD0WD0QD^OQDn5QD\Y4QD]Y4XD0WD0QD^Y4TD1QD_Y4XD0QFbb3Y@0WD0QD`Y4QDZBXD0WD0PDWR6PDZ
Q7QDaY4PDXR6XD0WD0QDU?QDn5QDbY4XD0WD0PDRX7PD_R6QDiBXD0WD0QDcY4TD1PDXQ7QDdY4PD_R6XD0SD0WD0QDeY4QD
fY4QDiBQDgY4XD0WD0QDhY4TD3PDfR6QDiY4XD0SD0WD0QDjY4QDkY4TD1QDlY4XD0QDmY4WD0QDnY4XD0QDoY4TD1VD0QDm
Y4WD0QDnY4XD0QDoY4TD1QDPZ4QDmY4Y@0WD0QDQZ4XD0PDZQ7S@0WD0QDRZ4Y@0QDSZ4XD0QD_]1TD5WD0QDTZ4PD_R6XD0
QDUZ4QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0VD0QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0QDXZ4QDoR4WD0QDY
Z4XD0QDnGQDZZ4WD0QD[Z4PD_R6XD0SD0WD0PDTMPD_R6PDQP3XD0SD0QD\Z4QDf5Y@0WD0QD]Z4XD0`D[R6WD0QDf5QD^Z4
TD2QD_Z4XD0QD`Z4WD0PDfR6QDaZ4QDbZ4XD0VD0WD0PDfR6QDaZ4QDbZ4XD0QDV>WD0QDcZ4PDcT3XD0WD0QDdZ4QDl<PDd
3XD0QDeZ4QDfZ4WD0QDgZ4PDd3XD0QDhZ4QFiZ4TD3WD0QDni3QDfGQDjZ4QDkZ4XD0`Dhm3`DVf1WD0QDY5XD0Y@0QDlZ4T
D1VD0WD0QDY5XD0Y@0QDlZ4TD1QDmZ4QDnZ4QDoZ4SD0S@0WD0QDZ3XD0QDP[4QFQ[4WD0QDR[4XD0QDS[4QDT[4TD4WD0QD
ni3Y@0PDSMQDU[4XD0QDV[4TD1WD0QDTJPDao4XD0VD0QDV[4TD1WD0QDTJPDao4XD0QDW[4QDf5WD0QDX[4QDY[4TD1QDZ[
4XD0P@ZQ7VD0QDf5WD0QDX[4QDY[4TD1QDZ[4XD0P@ZQ7QD[[4WD0QD\[4PDhR5XD0QD][4WD0PDWR6QD^[4XD0VD0WD0PDW
R6QD^[4XD0QD_[4QFZZ3TD2WD0PDdo4QDn5QD`[4XD0QFZZ3Y@0WD0QDeCTD1QDa[4XD0VD0QFZZ3Y@0WD0QDeCTD1QDa[4X
D0QDb[4QFZZ3Y@0WD0QDc[4XD0QDd[4WD0QDe[4QDf[4XD0SD0QDg[4TD3WD0QDVZ1QDh[4TD1QDi[4XD0VD0QDg[4TD3WD0
QDVZ1QDh[4TD1QDi[4XD0QDj[4WD0QDRY4QDk[4TD1QDl[4XD0VD0WD0QDRY4QDk[4TD1QDl[4XD0QDm[4QDn[4WD0QDo[4Q
Dn5QDP\4XD0WD0QDQ\4TD1QDR\4XD0QDS\4WD0PDRn3QDoa1QDY@PD`a:QDT\4XD0WD0QDWS4QDY@PD`a:XD0PDXR6WD0QDU
\4QDV\4TD1PD_R6XD0SD0WD0QDW\4PDfo4XD0QDX\4WD0QDY\4P@fo4XD0VD0QDX\4WD0QDY\4P@fo4XD0QDZ\4QFZZ3TD1W
D0QD[\4Y@0TD1QD\\4XD0SD0QFZZ3QDf5Y@0WD0QD]\4XD0QD^\4WD0QD_\4PD_R6QD`\4XD0SD0QDf5WD0PDeo4PD_R6XD0
QDa\4QDf5Y@0WD0PD[1QDb\4XD0QDc\4QDd\4WD0QDe\4QDf\4XD0QFZZ3QDf5WD0QDg\4TD1VD0XD0`Dfo4`Ddo4`D\l4`D
ZR6QFZZ3QDf5WD0QDg\4TD1QDh\4XD0`Dfo4`Ddo4`D\l4`DZR6WD0QD\3S@0PDeR6QDi\4QDj\4XD0WD0QD\3S@0PDeR6QD
k\4QDl\4PD_R6XD0WD0QD\3S@0PDeR6Q@b:TD1QDm\4XD0WD0PDeR6QDn\4Q@o\4P@R3TD1QDP]4XD0WD0PDeR6QDj9Q@o\4
P@R3TD1QDQ]4XD0WD0PDeR6QDR]4TD2QDS]4XD0QDT]4WD0PDbT3SD0PDeR6QDU]4XD0WD0QDh=P@ko4PDR3XD0QDf5TD2WD
0PDao3QDV]4QDW]4P@_R6PDmNXD0`D2WD0PDfR6QDX]4QDY]4QDZ]4TD1QD[]4XD0`D2WD0PDfR6QD\]4XD0VD0WD0PDfR6Q
D\]4XD0QDV>WD0QD]]4QD^]4QD_]4QD`]4QDj=QDa]4XD0WD0QDb]4QDc]4QDd]4Q@e]4QDf]4XD0WD0PDfR6QDg]4Q@h]4Q
Df]4XD0`E]o3`E^o3`EgR6QDQa2WD0QDi]4XD0QDj]4`E]o3`E^o3`EgR6QD`Q1QD_]4WD0P@R3QDk]4XD0QDl]4WD0PD[R6
PDbX>XD0WD0PDko4PDbR6PDT8XD0WD0PDdU7PDno4PDdZ7XD0WD0PDko4PDXQ7QDm]4PDno4PDdZ7XD0WD0QDn]4PDdZ;XD0
`D_h1`Dle1WD0QDo]4PDl\<XD0VD0`Dcb4WD0QDo]4PDl\<XD0QDP^4`Dcb4WD0QDQ^4QDR^4TD1PD[R5XD0PDXR6`DZQ7aD
n4WD0QDS^4PD[R5PDXR6QDT^4XD0WD0PD[R5PDXR6QDU^4XD0WD0PDcT3PDeR6QDV^4XD0WD0QDW^4PDYU7XD0QDX^4WD0QD
Y^4QDZ^4XD0WD0PDHQD[^4QDbU3QD\^4XD0QD]^4WD0QD^^4QD_^4QD`^4TD2QDa^4XD0`DX8WD0QDb^4QDc^4XD0WD0PDkX
>PDXR6QDd^4XD0WD0QD_APDXQ7PDlX>XD0WD0QDe^4QDf^4QDg^4TD1QDh^4XD0WD0QDi^4QDj^4XD0QDk^4`D[5`De_<WD0
PD_R6PDmNPDmg<XD0VD0WD0PD_R6PDmNPDmg<XD0QDl^4WD0QDm^4QDn^4XD0`DbI`DnG`Dce1WD0PDfo4QDh]3QDo^4PDRS
<XD0WD0PDXR6PD[a<XD0VD0WD0PDXR6PD[a<XD0QDP_4WD0PDcR6PDXQ7PDV\=XD0WD0PDXR6PDXQ7PDe7XD0VD0WD0PDXR6
PDXQ7PDe7XD0QDV>WD0QDQ_4PDR3PD_R6PDZS1XD0VD0WD0QDQ_4PDR3PD_R6PDZS1XD0PD1WD0QDZ;P@R3QDR_4TD1PDnk3
XD0WD0QDl<TD1QDS_4PDob1XD0VD0WD0QDl<TD1QDS_4PDob1XD0QDT_4WD0QDPDTD2QDU_4PDYR6XD0QDV_4WD0QDW_4Q@X
_4P@\P3TD1QDY_4XD0`DXR6UD0WD0PDYR6QDZ_4QD]3XD0TD6PD4QD[_4Q@f5QD\_4UD0WD0PDYR6QDZ_4QD]3XD0TD6PD4T
D6QD]_4QD^_4P@4WD0PDYR6QDb@QD]3TD2XD0VD0QD^_4P@4WD0PDYR6QDb@QD]3TD2XD0QDV>UD0WD0PDYR6QDb@TD2QD__
4QD`_4TD7XD0PD4TD6QDa_4UD0WD0PDYR6QDb_4QDc_4TD6XD0PD4UD0WD0PDYR6QDd_4QDd5XD0PD4TD5QDe_4WD0PDUY>Q
Df_4XD0QDg_4QDh_4WD0QD^3PDXR6XD0`DUF`Dkc5`Dca5`DcY5`DX]=`Dae=`Dbf5`DC`DZQ7`DRFUD0WD0QD^3PDXR6XD0
`DUF`Dkc5`Dca5`DC`DZQ7WD0QDi_4PDXR6XD0QDj_4WD0QDk_4QDl_4PDXR6XD0`Dbf5WD0PDe^<PDXR6XD0QDm_4WD0QDn
_4PDXR6QDo_4XD0VD0WD0QDn_4PDXR6QDo_4XD0QDP`4WD0QDQ`4QDR`4PDXR6XD0QDS`4QDT`4WD0PDcP3QDU`4XD0QDV`4
TD4QDf5TD1WD0QD_3XD0VD0QDV`4TD4QDf5TD1WD0QD_3XD0QDW`4WD0QDX`4XD0QDf5WD0QDY`4P@YU7QDZ`4XD0`E\T1`E
ib4`Ejb4`Efo4`Eck4`Edo4`EnN`EPO`EYR6WD0QD`3XD0`Doa3`DT<`Dee1`Ddm3`D\d4`DQ8`DaT5QDj[1Q@f5TD2WD0QD
`3XD0WD0PDXR6QD[`4aDn4`DgC`DgX1SD0XD0VD0WD0PDXR6QD[`4aDn4`DgC`DgX1SD0XD0QDT?WD0QD\`4QD]`4XD0WD0P
DlT7QD^`4XD0VD0WD0PDlT7QD^`4XD0QDT?QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0VD0`DbI`DRb4`D]U4QD_`4QD``4TD2
Q@gX3TD1WD0QDa3XD0QDa`4`DbI`DRb4`D]U4WD0QDb`4QDc`4XD0QDd`4QDf5WD0QDb@QDe`4QDf`4Q@g`4XD0WD0QDnY1P
DfR6QDb@TD1QDh`4XD0`D_R6WD0PDc[;QDi`4XD0WD0QD`f2PDgOQDj`4XD0WD0QDk`4QDl`4XD0VD0WD0QDk`4QDl`4XD0Q
Dm`4WD0PD`Z>PDaP6XD0WD0PD`_:PDaZ>PDgDXD0WD0QDn`4QDo`4XD0WD0QDPa4QDQa4XD0VD0WD0QDPa4QDQa4XD0QDRa4
WD0PD`_2PDXR6XD0SD0PDdk4WD0QDSa4PDXR6QDb@XD0`DTb4WD0PDbT3QDTa4PDeR6QDUa4XD0WD0QDVa4QDn5PDcP3XD0W
D0QDX@QDWa4PDXQ7PDVk;XD0WD0PDao3SD0QDXa4PD_R6QDYa4XD0WD0QDZ;QDZa4PD_R6XD0QD[a4WD0QD\a4QD]a4QD^a4
XD0WD0QD_a4QDY\1XD0VD0WD0QD_a4QDY\1XD0PD1WD0QD`a4QDaa4P@ao4PD[R5XD0WD0QDba4QDca4PDkQ>XD0WD0QDda4
PDoQ5TD3PDmk3XD0WD0QDda4QDea4QDaQ1P@mNTD1QDfa4XD0WD0QDga4QD_e3QD`e3XD0PDlb4QDha4TD6WD0QDi;PDUS6Q
Dia4XD0WD0PDf3QDi;TD1QDja4XD0QDka4WD0PDfo4PDXQ7PDb^3XD0WD0QD]]3PD_R6QDla4P@XR6QDma4XD0SD0WD0QDna
4QDoa4QDPb4TD1QDQb4XD0WD0QDRb4XD0QFSb4WD0QDTb4PDcU7TD1QDUb4XD0`Dbf5WD0QDVb4SD0XD0WD0QDWb4QDc3XD0
QDXb4TD1QDYb4TD1QDgX3S@0WD0QDd3XD0aDn4`Dlc4`Dnf1`Dg2QDf5TD1WD0QDZb4XD0VD0QDf5TD1WD0QDZb4XD0QD[b4
WD0PDb[>PDcm=XD0WD0PDSa6PDd8XD0`DRh<WD0PD`b4PD]R6PDeh;QD\b4XD0WD0QD]b4P@ao4QD^b4XD0QD_b4WD0QD`b4
PDdo4XD0VD0QD_b4WD0QD`b4PDdo4XD0QDab4QDbb4P@XQ7WD0QDcb4QDdb4XD0QDeb4QDfb4QDnR1WD0P@ml4QDgb4XD0`D
fo4WD0PDR\=PDWa3XD0WD0QDhb4PDfa3XD0VD0WD0QDhb4PDfa3XD0QDib4WD0PDg[>QDjb4XD0WD0PDh[>PDQ[<XD0WD0QD
kb4PDkc4XD0WD0QDlb4PDUe;XD0VD0WD0QDlb4PDUe;XD0QD`?WD0PDj[>PDk[>XD0WD0PDl[>PDm[>XD0WD0PDfj;PDgf1X
D0WD0PDn[>PDSY5XD0WD0PDWP5PD`Z=XD0WD0QDmb4PD]V3XD0WD0PDed<PD^[5XD0WD0PDe`3PDnT5XD0PDXR6WD0PDQ\>P
DdFPDXR6XD0WD0PDhj:PDR\>XD0VD0WD0PDhj:PDR\>XD0QDnb4WD0PDS\>QDXf3XD0WD0PD[P1PDRY;XD0WD0PDjX1PDT\>
XD0WD0PDmQ<PD[5PDXR6XD0WD0PDZl:QDob4XD0WD0PD\]2PD_T>XD0WD0PDak5PDch3XD0QDPc4WD0PD^P5QDQc4QDRc4XD
0WD0PDU\>QDSc4XD0WD0PD]_<QDTc4XD0WD0PDV\>QDUc4XD0WD0PDW[;PDfo4PDZQ7PDaR;XD0WD0PDUEQDU[4PDZQ7QDVc
4XD0WD0PDiX=PDfo4PDZQ7PD^U1XD0WD0PDf_4PDfo4PDZQ7PDgo4XD0WD0PDl];PDdo4PDZQ7PDgo4XD0VD0WD0PDl];PDd
o4PDZQ7PDgo4XD0QDWc4WD0PDeZ=PDfo4QDiBPDe_<XD0WD0PD`S5PDfo4PDZQ7PDX\>XD0WD0PD_S1PDfo4PDZQ7PDY\>XD
0WD0PDlR<PDfo4PDZQ7PDlR1XD0WD0PD[^5PDfo4PDXQ7PDZ\>XD0WD0PDhU=PDfo4PDXQ7PD[\>XD0WD0PDWj5PDeo4PDXR
6PDbf5XD0WD0QDXc4PDfo4PDXQ7QDYc4XD0WD0QDZc4PDfo4QDhU2XD0QD[c4WD0QD\c4PDgDQD]c4QD^c4TD1QD_c4XD0WD
0PDgf1QD`c4XD0WD0PDHPD`\>XD0WD0PD`Y;QDac4XD0WD0QDbc4PD_d5XD0QDcc4WD0PD`Z>QDdc4XD0WD0QDec4PDdo4QD
fc4XD0WD0PDlc4PD_R6PDZQ7PDnb1XD0WD0PDW5PD]h;XD0WD0PDmP<PDfo4PDZQ7PD`n5XD0WD0PDf\>PDfo4PDZQ7PDdDX
D0WD0PDZHQDgc4XD0WD0PDnn2PDg\>PDfo4XD0WD0PDTg5PDdk4QDhc4PDeV7XD0WD0QDic4QDjc4XD0WD0QDkc4PDjb4XD0
`D[j4`DSh1`DS4`Ddo4WD0PDib4PDaa5XD0WD0PDl\>PD]R6PDlP<XD0WD0PD^U7PDba4PD]R6PDHXD0WD0PDm\>PD^W5PD]
R6PDHXD0QDf3TD1WD0QDlc4PDnn2QDRGXD0aDd5QDQ:WD0QDmc4PDnn2QDRGXD0QDnc4TD1WD0QDoc4PDnn2QDPd4XD0aDd5
QDQd4TD3PDnn2Q@RGWD0QDe3XD0VD0QDQd4TD3PDnn2Q@RGWD0QDe3XD0QDRd4QDSd4TD3WD0PDbT3QDb@SD0PDeR6XD0QDb
@QDTd4TD4QDUd4WD0QDVd4SD0PDeR6QDWd4XD0WD0PDWo6PDad4QDXd4XD0RD0PDnn2WD0QDYd4XD0QDZd4Q@g5WD0QD[d4P
@]T7QDb@S@0SD0QD\d4XD0QD]d4P@T8TD2WD0QD^d4P@]T7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0VD0QD]d4P@T8TD2WD0QD
^d4P@]T7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0QDV>QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0VD0QDP5TD4QDf5
WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0PD1WD0PD[R6QDad4P@WT7PDYb3XD0QDbd4TD6WD0PDfo4PDV]>XD0WD0PDkV2SD0XD
0WD0QDXn1PDbT3PDeR6XD0QDb@`DdP;`Dcd4`DnP;`Dad4`D\d4`D^d4`Dd`4`D]k4`DWQ;`Ddm3`DW]>`DX]>WD0QDcd4PD
RX7PDbT3PDeR6XD0YD2WD0PDcT3QDb@SD0P@4QDdd4QDed4XD0WD0QDfd4PDXR6XD0`DZQ7`DWj5`D\V=`DoFWD0QDgd4PDX
R6QDhd4XD0WD0QDid4QDQ:QDb@SD0QDjd4XD0WD0QDaS4QDkd4TD1PDcP3XD0UD0WD0QDR_1QDWd1SD0XD0QDj_1WD0QDld4
QDmd4TD3QDnd4XD0WD0PDa]>XD0QDod4WD0QDPe4PDXQ7QDQe4XD0UD0WD0PD^o3XD0QDd^1QDRe4WD0QDSe4QDTe4QDUe4Q
D[i3XD0WD0QDVe4QDWe4QDn5QD\CPDoa1XD0WD0PD^U7QDXe4PD_R6XD0WD0QDk]1PD_R6PDdU7XD0QDj9WD0QDYj1PDRn3P
@ko4QDYe4TD2QDZe4XD0WD0QD[e4QD\e4QD]e4XD0UD0WD0QD^e4XD0SD0QD_e4PDXQ7PDTJPDgf1QD_j2TD1PDdo4TD4QD[
AQD`e4QDae4WD0QDbe4XD0TD2QDce4SD0UD0QDde4WD0QDee4XD0VD0UD0QDde4WD0QDee4XD0QDjb1QDfe4Q@f5Q`1o5WD0
QDge4XD0`D_R6aDd5UD0WD0PD]o3QDb@SD0XD0UD0WD0PD_V7QDb@SD0XD0UD0QDhe4QDie4UD0WD0QDje4XD0SD0`Dmb4UD
0PDZd:QDke4QDle4PDZd:PD_R6QDme4QDi;QDfc2PDSU=QDZBQDf5PDXQ7Q`1o5WD0QDne4XD0QDoe4QDPf4UD0WD0QDQf4X
D0WD0QDRf4Q`1o5Q@Sf4QDm6XD0QDm6QDTf4QDUf4QDQo1TD2QDVf4QDWf4QDXf4QDf5WD0QDYf4XD0PD_R6QDZf4WD0QDQo
1XD0SD0PDmMPD]S1PDS3QD[f4PDao4PDS3PDao4QD\f4QD]f4QD^f4PDjZ5PDco4QD_f4QD`f4PDem4QDaf4PD[^=PDao4QD
bf4QDcf4WD0QDdf4XD0`D_R6QDcf4WD0QDdf4XD0`D_R6QDbf4WD0QDdf4XD0`D_R6WD0QDdf4XD0`D_R6QDj9QDf5Q`1o5W
D0QDef4XD0QDff4QDgf4QDhf4PDXQ7WD0PDZd:XD0PD_R6QDif4QDjf4TD1QDkf4QDQo1TD2QDlf4QDmf4PDmNWD0QDnf4XD
0QDf5PD_R6PDmNWD0QDof4XD0QDPg4QDQg4QDRg4PDZQ7PDe3QDSg4QDTg4QDUg4QDcl1PDgR5QDVg4PDgR5PD]R6PDoT7PD
ZQ7PDX[;PDnP;QD[a3QDWg4QDXg4P@XR6QDYg4PD[l=QDZg4PDYR6PD]g4QD[g4PD_R6PDR3QD\g4PDkDPDfo4QD]g4PDf[4
PDco4PDkb1TD2QD^g4PD^P5PDXR6PDZQ7QD_g4PDlk3QD`g4TD6WD0Q`1o5QDSf4XD0QDag4QD`g4TD5PDYR6TD3WD0QDm6X
D0QDbg4TD8PD4WD0QDcg4XD0UD0WD0PD]^>XD0WD0QDbg4SD0PD4QDcg4XD0WD0QDbg4SD0SD0PD4QDcg4XD0QDdg4`DcS7`
DV3`Dn2QFeg4TD2WD0QDfg4XD0QDfg4`DR3SD0PDYn3PDR3Q`1o5QDgg4PD^2PDmk3QDhg4PDmk3WD0QDig4P@bT3QDjg4XD
0`DYR6`D^6QDkg4WD0QDlT2PD_R6XD0SD0QDig4PD_R6aDd5`DW3QDlg4PD_R6QDmg4QDlT2PD_R6WD0QDng4XD0QD_k1WD0
QDog4XD0`DHQDj[1Q@Ph4P@XQ7PDPP7QDZBQDf5WD0QDQh4QDRh4XD0PDf[4QDb:QDSh4QDTh4WD0QDUh4QDVh4XD0QDWh4S
@0S@0WD0QDf5QDoW2XD0QDXh4TD1WD0QD_]4QDYh4XD0`E]o3`Eho4`Eo9`Ebo3`Ef[4`Eio4WD0QDa;QDZh4XD0VD0`E]o3
`Eho4`Eo9`Ebo3`Ef[4`Eio4WD0QDa;QDZh4XD0QD[h4WD0QDo9QDg3XD0`DdQ1`Dho4WD0QDj9PDTn3QDg3XD0`DdQ1`Dho
4QD\h4TD2WD0QD]h4QD^h4XD0WD0QD_h4PDmNTD1QD`h4QDah4XD0PDZQ7WD0SD0PDRT;QDbh4TD1PD_R6XD0UD0WD0QDch4
QDdh4XD0TD6QDeh4WD0QDfh4QDgh4VD0XD0WD0QDfh4QDgh4QDhh4XD0WD0QDih4PDo2PDUb:XD0WD0QDjh4PDmNTD2QDkh4
XD0WD0PDgR6PD_g6XD0SD0UD0WD0QDlh4QDmh4TD1XD0SD0QDnh4QDoh4QDPi4TD1WD0QDQi4TD1QDRi4XD0WD0PDko4PDno
4QDSi4PD_R6XD0WD0PDZQ7PDmT3XD0SD0WD0QDlX1PDZS1PDHQDTi4XD0WD0QDUi4P@eo4PDYR6XD0WD0QDc;QDVi4QDWi4Q
@Xi4XD0SD0WD0QDa:QDb:QDYi4TD1PD_R6QDZi4XD0WD0QDlT2QD[i4PD_R6QD\i4XD0WD0PDcOPD_R6XD0QD]i4WD0QDh;Q
D^i4QD_i4TD1YD2XD0SD0WD0QD`i4QDai4QDbi4QDci4TD1QDdi4XD0WD0QDh5Q@l<QDei4XD0SD0WD0QDfi4QDgi4QDhi4X
D0WD0QDii4PDXR6SD0XD0QDji4WD0PDZQ7QDki4QDli4QDmi4XD0WD0QDni4QDoi4PDYR6SD0QDPj4XD0QDQj4WD0QDRj4XD
0QDSj4PDXQ7S@0WD0QDTj4XD0PDj;PDYR6SD0QDUj4SD0QDVj4PDm^>PD_R6PDmNQDWj4PD_R6QDXj4WD0QDYj4XD0QDZj4Q
D[j4PDao4PDP^:PDi8PDi7PDZ4QD\j4WD0QD]j4XD0QD^j4QDf5WD0QD_j4XD0PDYR6TD2QD`j4QDQ:WD0QDaj4PD_R6PDmN
XD0QDf5QDbj4QDcj4QDdj4QDej4QDfj4PDHPDfk3PDfo4UD0QDgj4QDg3QDa;PDR3WD0QDhj4XD0QDlX1QDij4QDjj4SD0QD
kj4PDZS1PDmMPD_R6PDTn3PDZS1QDlj4QDU?QDmj4QDnj4QDoj4PD_R6QDf5QDPk4QDTh4QDQk4QDRk4QDSk4QDTk4QDf5PD
kb1QDUk4PDiV7SD0UD0PD\R1SD0QDo9QDVk4PDTn3PDmNQ`1o5WD0QDWk4XD0PDTn3QDXk4QDYk4PDXQ7PDYn3PDRn3PDZS1
QDZk4PDf[4QD[k4PD_R6QD\k4P@oa1PDT8PDTd<QD]k4PDZQ7PD[`4QD^k4PDZQ7QD_k4PDlo4QD`k4QDak4PDWR6QDbk4QD
ck4QDdk4PD_R6QDg3QDek4QDfk4PDei5PDfo4PD\P3PDP4QDZBQDgk4QDhk4QD_AQDm]1PDXR6QDik4QDjk4QDkk4PDdo4QD
lk4QDmk4QDnk4PDYZ;PDeo4QDok4P@nNQDPl4QDZBPDUn3PDo^>PDo^>QDQl4QDRl4QDSl4QDTl4QDZBPDUR3`Da3`DX3`D]
c3`Dn3`Df3`De3`De8`DY4`DSb:`D[4`D]7`Dg6`Dd3QDg3QDo9QDUl4QDj9QDa;S@0QDVl4`DROQDj9Q`1o5QDWl4QDXl4Q
DYl4QDf5QDZl4QD[l4QD\l4Q`1o5QD]l4PD_o3PDko4SD0PD^o3PDck4SD0PD]o3PDck4QD^l4PD_l4QD_l4QD`l4PD_l4PD
T8PD4SD0PD_l4PDT8QDal4PDXT7PDT8QDbl4PDkP5PDmk3PDgR6QDcl4PDWR6QDdl4PDkIPD4QDj>PDWR6QDdl4PDkIQDj>P
Dfo4QDdl4PDkIPD4PDn9PDfo4QDdl4PDkIPDn9PDYT7PDkIQDel4PDgR6QDj9PDQOPDk8PDU3PDQk2PDmNPDQk2PD_R6QDf5
PDjY;SD0PDjY;QDfl4QDa;PDmNQDgl4QDhl4QDQ`1SD0TD2PDUR3QDil4QDZ:PDmNQ`1o5QDjl4QDkl4QDll4QDml4QDnl4P
DZQ7QDol4QDPm4QDQm4PD_l4QDRm4QDSm4PDT8QDTm4SD0QD\k4PDT8QDj=QDUm4QDVm4QDWm4QDXm4PDTn3PDZS1PDmMPD_
R6QDo9QDYm4QDlj4PDmk3PDco4PDmk3PD_R6PDnS;PD4SD0QDZm4WD0QDUh4QD[m4QD\m4XD0WD0QDd[3SD0QD]m4PDmNPD_
R6XD0WD0PDmS1PDhP5XD0QD^m4WD0QD_m4QD`m4TD1QDam4XD0QDbm4WD0QDcm4PDPP7XD0SD0QDbm4WD0QD`GPDko4PDPP7
XD0SD0WD0QDdm4QDem4PD_R6QDfm4XD0SD0QDgm4WD0QDhm4S@0QDim4PD_R6XD0`DdQ1`Dd3`DTR;`Dg2UD0WD0QDjm4QDk
m4TD4PDmNXD0QDlm4UD0WD0QDjm4QDkm4TD4PDmNXD0YD1QDmm4P@Tn3WD0PDmNTD1QDnm4QDom4XD0QDo9WD0PDR3QDPn4X
D0QDo9WD0PDR3YD1XD0QDj9PDTn3WD0PDR3YD1XD0QDj9PDTn3WD0PDR3QDPn4XD0WD0QDQn4PDTn3QDg3XD0QDRn4WD0QDS
n4XD0TD1QDTn4QDUn4Q@Vn4WD0P@_l4QDWn4XD0P@X^<QDXn4WD0PD_l4QDYn4XD0QDZn4WD0PD_l4PDZb4XD0QD[n4UD0WD
0PDT8QDj=XD0SD0WD0QD\n4QDj=QD]n4XD0VD0WD0QD\n4QDj=QD]n4XD0QD^n4UD0WD0QD_n4SD0S@0S@0PD4PDbT3XD0SD
0UD0WD0QDVd4SD0S@0S@0PD4QD_n4XD0SD0UD0WD0QD`n4XD0QDan4WD0QDbn4YD2XD0`D_R6QDcn4WD0QDdn4XD0SD0QDf5
WD0QDen4P@eo4P@YR6XD0QDfn4TD2QDgn4WD0QDhn4QDin4XD0VD0WD0QDhn4QDin4XD0QDjn4WD0QDkn4XD0QDln4TD3QDm
n4QDnn4WD0QDZ;Y@0QDon4XD0`D`R1`DTm2`DVR5`Dg^6UD0WD0PDaV7PDeR6YD2XD0TD5PD4SD0UD0WD0PDnS;PDXR6YD2X
D0TD5PD4SD0UD0WD0PDnS;PDXR6SD0TD4PD4QDg3XD0SD0UD0WD0PDaV7PDeR6SD0TD4PD4QDg3XD0SD0`EgR6`E`o3`Eho4
`E]o3QDPo4WD0QDQo4XD0QDRo4`Dmb4PD]o3WD0SD0TD1QDSo4QDb:XD0SD0PD_o3WD0QDTo4XD0WD0QDUo4TD1QDVo4XD0Q
DWo4WD0QDXo4QDYo4XD0PD_R6QDZo4WD0QD[o4QD\o4QD]o4XD0SD0WD0QD[o4QD\o4QDlT2PD_R6XD0SD0WD0QD^o4QD_o4
QD`o4QDao4XD0QDbo4S@0S@0S@0WD0QDa;P@R3QDco4XD0WD0QDdo4QDeo4PDmNTD2QDfo4XD0SD0WD0PDZl4QDf5TD2QDgo
4QDho4XD0SD0WD0QDQk4QDf5TD1QDio4XD0QDjo4WD0PDXQ7QDko4XD0VD0WD0PDXQ7QDko4XD0QDlo4QDmo4WD0QDno4TD1
QDoo4XD0SD0WD0QDig4TD1QDPP5XD0SD0WD0QDQP5TD1QDRP5XD0SD0WD0QDSP5QDTP5XD0P@X^<QDUP5`D=QDVP5WD0QDSP
5QDTP5XD0P@X^<QDUP5`D=YD2WD0QDWP5QDXP5XD0QDYP5`DeR6WD0QDZP5PDYR6XD0SD0WD0QDkl4QD[P5TD2QD\P5QDf5X
D0QD]P5PD_l4PDT8WD0PD4QD^P5XD0UD0WD0PD_l4PDT8XD0SD0UD0WD0QD_P5QD`P5XD0SD0UD0WD0QDg3PD4QDaP5XD0UD
0QDbP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDcP5UD0WD0QDdP5`DR7`DY4`D\;`D^S7`DP3`Da3`DX3`D]c3`Df3`Dd3
`DR7`DSb:`D]7`Dn3QDg3XD0UD0WD0QDeP5XD0SD0QDfP5WD0QDgP5XD0SD0UD0WD0QDhP5XD0SD0UD0WD0QDiP5QDjP5TD2
QDkP5TD1PDmNXD0SD0UD0WD0QDlP5QDmP5TD2QDnP5XD0SD0UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5a
Dn5aDk6WD0SD0XD0QDoP5UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5aDn5aDk6iD1iD2iD0iD4WD0SD0XD
0QDX[2SD0`DgLaDf5aDg5WD0QD[P1PDeo4PDXR6Q@n5QDPQ5XD0`Dbf5WD0QD[P1QDmR4QDQQ5XD0WD0QD[P1PD]T7QDn5QD
RQ5XD0WD0QD[P1PDdT7TD2PDWT7XD0WD0QD[P1QDSQ5XD0VD0WD0QD[P1QDSQ5XD0QDTQ5WD0QDUQ5QDn5QDVQ5XD0WD0PDX
Q7QDWQ5QDXQ5XD0QDYQ5WD0QDZQ5QD[Q5XD0VD0WD0QDZQ5QD[Q5XD0QD\Q5WD0QD]Q5TD1QD^Q5XD0VD0`D[h1`DdF`D`H`
DZh1`DdD`D]j4`DSj4`Dhn5`Df_>`DXb3WD0QD]Q5TD1QD^Q5XD0QD_Q5`D[h1`DdF`D`H`DZh1`DdD`D]j4`DSj4`Dhn5`D
f_>`DXb3QD`Q5WD0QDaQ5XD0VD0QD`Q5WD0QDaQ5XD0QDbQ5QDcQ5WD0QDdQ5TD1QDeQ5XD0`Djb5`DZ_5`D[_5`D_W5`DZe
5`D[e5`DWf1`DRY1`DR`>`DQe5aDd5WD0QDfQ5QDiBQDgQ5XD0WD0QDhQ5PDao4TD1QDiQ5XD0WD0QDjQ5QDkQ5XD0VD0WD0
QDjQ5QDkQ5XD0QDlQ5WD0QDjQ5QDmQ5QDnQ5XD0WD0PD]T7QDgFQ@oQ5PDQf=XD0WD0QDPR5TD1QDQR5XD0VD0`DXR6WD0QD
PR5TD1QDQR5XD0QDRR5`DXR6WD0QDSR5QDTR5Q@iBQDUR5XD0WD0PDco4PD_R6PDXQ7XD0SD0WD0PDeo4PDXR6PDZQ7PDSg5
XD0WD0QDVR5PDZQ7QDWR5XD0VD0WD0QDVR5PDZQ7QDWR5XD0QDXR5WD0QDYR5PDdo4QDZR5XD0VD0WD0QDYR5PDdo4QDZR5X
D0QD[R5WD0PDdo4PDXQ7PDS7XD0WD0PD[OPDji4XD0WD0QDXCPDgo4XD0VD0`DWR6WD0QDXCPDgo4XD0QDV>`DWR6WD0QD\R
5QD]R5PDgo4XD0WD0QDVBPD\R6TD1PD_R6XD0QD^R5`Dmb4WD0QD_R5XD0`Di_5`DfY5`Db`>WD0QD`R5S@0QDaR5QDbR5XD
0VD0`DSn4`Di`>`Dj`>`DZQ7WD0QD`R5S@0QDaR5QDbR5XD0QDcR5`DSn4`Di`>`Dj`>`DZQ7WD0QDdR5QDeR5XD0WD0PDdo
4PDZQ7QDfR5QDgR5XD0QDhR5WD0PDfo4PDbT=XD0WD0QDiR5QDjR5XD0QDkR5`DZe5`DQj4`DX`5`DUc5`DkT5`Dbf5`DjH`
DiH`D]j4WD0QDVFQDh[2QDlR5XD0WD0QDZATD1QDmR5XD0VD0`DZP5`DcE`D_W5WD0QDZATD1QDmR5XD0QDnR5`DZP5`DcE`
D_W5WD0QDoR5QDPS5XD0VD0WD0QDoR5QDPS5XD0QDQS5WD0PDiHQDaCTD1QDRS5XD0WD0PDil4PDhX=XD0WD0PDQ]=QDSS5X
D0WD0QDTS5QDUS5TD2QDVS5XD0WD0PDfo4PDXQ7QDWS5XD0VD0WD0PDfo4PDXQ7QDWS5XD0QDXS5WD0QDYS5PDbf5XD0WD0Q
DZS5PDT8XD0VD0`DT8WD0QDZS5PDT8XD0QD[S5`DT8WD0QD\S5PD_R6QD]S5TD2QD^S5XD0WD0QD_S5QD`S5QDYU3XD0WD0Q
DaBQDaS5QDbS5XD0VD0`DZQ7`DZh1`Djh1`Doi4WD0QDaBQDaS5QDbS5XD0QDcS5`DZQ7`DZh1`Djh1`Doi4WD0QDdS5P@_R
6QDRGS@0QDeS5XD0`DXR6`D[R6`DjT7`DZR6WD0QDfS5PD^R7XD0VD0`DYR6`D`o3`Ddo4aDd5WD0QDfS5PD^R7XD0QDgS5`
DYR6`D`o3`Ddo4aDd5WD0QDVBQDhS5XD0VD0WD0QDVBQDhS5XD0QDiS5WD0QDj\2P@eo4QDjS5P@ZQ7QDkS5XD0WD0QDlS5Q
DmS5XD0VD0WD0QDlS5QDmS5XD0QDnS5WD0QDoS5QDPT5XD0VD0`DZQ7`DSj4`Dbf5`Dcb4`DQi5`DZ7`DS:`DXh1`DZh1WD0
QDoS5QDPT5XD0QDQT5`DZQ7`DSj4`Dbf5`Dcb4`DQi5`DZ7`DS:`DXh1`DZh1WD0QDRT5XD0S@0WD0QDST5PDZQ7QDTT5XD0
VD0aDd5WD0QDST5PDZQ7QDTT5XD0QDUT5aDd5WD0PDdo4QDiBQDVT5QDWT5XD0VD0WD0PDdo4QDiBQDVT5QDWT5XD0QDXT5W
D0PDdo4PDZQ7QDYT5XD0WD0QDZT5QDn5QD[T5XD0WD0QD\T5PDXQ7QD]T5QD^T5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QD\
T5PDXQ7QD]T5QD^T5XD0QD_T5`D`H`DkI`DaG`D[a3`D]FWD0PDhk4QD`T5XD0WD0QD^c2PDfo4PDeNXD0`Ddf4`Dae1`DY9
WD0QDaT5Q@n5PDda>XD0WD0QDbT5QDcT5XD0VD0WD0QDbT5QDcT5XD0QDdT5WD0QDba4QDb@TD1QDeT5XD0VD0WD0QDba4QD
b@TD1QDeT5XD0QDfT5QD[X4WD0QDX5PDnc6XD0QDgT5QD[X4Y@0WD0QDX5XD0VD0aDd5QD[X4Y@0WD0QDX5XD0QDhT5aDd5Q
DiT5TD2WD0QDf5Y@0YD1XD0VD0aDd5`Dfo4QDiT5TD2WD0QDf5Y@0YD1XD0QDjT5aDd5`Dfo4WD0QDkT5P@fo4P@ZQ7QDlT5
QDmT5XD0QDnT5WD0QDoT5QDPU5XD0VD0QDnT5WD0QDoT5QDPU5XD0QDQU5WD0QDRU5QDSU5Q@g5QDTU5XD0QDg5WD0QDUU5X
D0VD0QDg5WD0QDUU5XD0QDVU5WD0QDWU5Q@mR4PDeR6QDXU5QDYU5XD0WD0QDZU5TD1QD[U5XD0VD0WD0QDZU5TD1QD[U5XD
0QD\U5QDf5WD0PDdOPDZl4XD0VD0QDf5WD0PDdOPDZl4XD0QD]U5WD0PDdo4QD^U5QD_U5Q@`U5XD0VD0WD0PDdo4QD^U5QD
_U5Q@`U5XD0QDaU5WD0QDbU5QDcU5QDdU5QDeU5XD0WD0QDfU5QDgU5XD0WD0QDhU5QDUS5XD0VD0WD0QDhU5QDUS5XD0QDi
U5WD0QDjU5QDkU5QDlU5XD0VD0WD0QDjU5QDkU5QDlU5XD0QDmU5QDdMQDnU5Q`1o5WD0QDoU5XD0QDPV5QDQV5PDdo4QDRV
5QDSV5PDT?QDTV5QDUV5PDeR6QDVV5PDeR6QDWV5QDXV5PDXQ7QDYV5PDUb>PD4PDRm:PDZR6QDZV5PD^R7QD[V5Q`1o5S@0
WD0QD\V5XD0QD]V5WD0QD^V5XD0QD_V5`Dmb4PDlo4WD0QD`V5XD0Q`1o5S@0WD0QDaV5XD0QDdU1WD0QDbV5XD0QDcV5WD0
QDdV5XD0QDeV5S@0WD0QDfV5XD0QDZQ5QDgV5QDPU5QDg5WD0QDhV5XD0QDiV5PD_R6WD0QDjV5XD0QDkV5QDf5Q@Q6WD0QD
lV5XD0QD\6WD0QDmV5XD0`Deo4`Dnc6`Ddo4`Dco4`D\R6`DdT7`Dao4`Dbo4`Doa4`D]6`DZQ7`DXQ7QDg5QDnV5QDoV5QD
g5QDPW5PDco4QDkGWD0QDQW5P@YU7QDRW5XD0QDSW5QDf5Y@0WD0QDTW5XD0`DWR6`Dfo4`D\R6`D_R6`Dco4WD0QDW5QDUW
5PDeR6XD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0VD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0QDXW5WD0QDYW5PDdo4Q@o5QDZW5X
D0QD[W5QDg5WD0QD\W5XD0QD]W5Q@g5WD0QD^W5QD_W5XD0QDg5QD`W5QDaW5QDWW5QDbW5PDZV<PDao4`EPO`EQO`EmN`ER
O`E]R6`E^2QDcW5PDao4`DZQ7`DXQ7`DYQ7`DZP5`DcE`D[Q7`Df[4`D_P5`D`P5`D\R6`D[R6`DR`>QDZU5Q`1o5QDdW5QD
eW5QDfW5PDHPDeT3PDX^<QDaQ1QDgW5QDf5PDlo4QDhW5PDHPDWT3QDiW5QDg5QDjW5QD`U5QDg5QDkW5aDd5QDg5QDlW5PD
do4PDZQ7QDlT5QDmW5QDa\1QDW3QDnW5QDoW5PDe`4P@f[4PDgT7PD\R6QDPX5PD_R6PDdk4PDT8QDQX5TD1QDRX5QDSX5Q`
1o5QDTX5QDWNTD3QDUX5PDeNQDVX5QDWX5QDXX5QDYX5P@XR6Q@ZX5QD[X5QD\X5`Df[4`DZQ7`D\T7`DZP5`DcE`D[Q7`DZ
T7`DYT7QD]X5QDkGWD0QD^X5XD0WD0QD_X5XD0QD`X5QDaX5PDaNQDkGQ@f5S@0QDbX5QDcX5QDdX5QDcX5PDZQ7QDeX5QDg
5PDb4QDmR4QDg5QDfX5PDXQ7QDgX5QDhX5PDXQ7PD`Q3PDeS7QDiX5PDfo4PDZQ7QDlT5PDdf7QDjX5QDoV5QDkX5QDlX5P@
ZQ7QDmX5QDnX5PDao4PDdo4PDZQ7QDoX5QD^DPD\R6QDPY5PDbT=PD]R6PD_W=QDQY5QDnR1PDld4QDRY5QDf5Q`1o5S@0QD
SY5QDTY5Q`1o5QDUY5QDVY5TD2PDWZ;QDWY5QDXY5PDi_6QDYY5QDZY5QD[Y5Q`1o5P@XQ7QD\Y5QD]Y5PDie2QD^Y5PD_R6
WD0QD_Y5XD0PDXS1PDco4QD`Y5PDfo4QDaY5QDbY5P@fo4QDcY5QDdY5QDeY5QDfY5QDgY5QDhY5PDZc>PDbNaDiY5YD3PDg
c>QDjY5PDhc>PDic>QDkY5QDlY5PD`_=QDmY5QDnY5QDoY5QDPZ5PDlR;QDQZ5QDRZ5QDSZ5QDTZ5PDeGQDid4PDgT1QDUZ5
PDe]<QDVZ5PDl4QDWZ5QDXZ5PDXR6QDYZ5QDZZ5PDjMQD[Z5QD\Z5PDde4QD]Z5PDnIPDie2QD^Z5QD_Z5QD`Z5QDaZ5PD\n
4QDbZ5PDf3QDcZ5QDdZ5PDV6QDeZ5QDfZ5PDiS4PDj`<QDgZ5PDkP6QDhZ5QDiZ5PDnh3PD_e>QDjZ5QDkZ5PDf8PDXR6PD\
HPDc`4QDlZ5QDmZ5PDcP6QDnZ5PDWo2PD`g7PDYd=QDoZ5PDnd6PD[Q6PDoS1PDce>PDjn5QDP[5QDQ[5QDR[5QDS[5QDT[5
QDaa2PDZV=SD0PDnR1QDU[5QDV[5PDUf>PDVf>PDma4QDW[5QDX[5PDjn5QDY[5PDe]<QDZ[5QD[[5QD\[5QD][5QD^[5QD_
[5QD`[5QDa[5QDb[5QDc[5QDd[5PDl4PDXR6QDe[5QDf[5QDg[5QDh[5QDi[5PDeg>QDj[5PDZc>QDk[5QDl[5QDm[5QDn[5
QDo[5QDP\5QDQ\5PD\h<QDR\5QDh3QDS\5QDT\5PDP8QDU\5YD3TD<YD3TD<YD3QDh3TD<QDh3YD3TD<QDV\5QDV\5TD<YD3
QDW\5PDcP6PDbe>PDdd4PDf8PDXR6PD^h>QDX\5PDYe>PDao:QDY\5PD^o3QDZ\5PDk8TD1QD[\5QD\\5TD1QD]\5PD_o3QD
Z\5TD6WD0QDXQ2PDPHXD0PD_o3QD^\5QD_\5TD1QD`\5QDa\5QDe6QDb\5QDc\5PDZQ7QDd\5TD2QDe\5UD0PDfR6Q@RGTD2
QDf\5PD4QDg\5`DRn3`DQn3`Dk8UD0PDfR6Q@RGQDh\5SD0TD2PD4PD^o3QDi\5PDoNTD3PDZR6TD2QDe6PD]o3QDj\5PDk8
QDk\5PDck4TD2QDl\5QDm\5PDZQ7QDn\5SD0QDo\5UD0PDk8QDP]5SD0UD0PDTn3PDk8PD]c3TD6QDQ]5PD^o3QDR]5QDg5T
D5QDS]5PD]o3QDdMQDT]5S@0QDU]5QDV]5TD3QDW]5PD_o3QDf5TD4WD0QDX]5XD0`Eho4`EgR6`E]o3`E`o3`E^o3`ETU7`
Eao3`Eo9`Ebo3PDk8Q@Q6QDY]5QDZ]5PD^o3WD0QD[]5XD0PD]o3QD\]5TD5WD0QD]]5XD0`D`Q3`DQX7`Dho4SD0`E`o3`E
ao3`E]o3`Eo9`Ebo3`E^o3`EgR6QD^]5QD_]5UD0WD0QD^]5XD0SD0QD`]5UD0QDa]5P@4SD0QDb]5QDc]5SD0QDd]5PDk8T
D1PDZh7UD0QDe]5QDf]5TD<PD4QDg]5QDe]5QDh]5TD2QDi]5QDe]5PDZQ7`Dmb4`DQ;`DR_;`Dah>`DT8`Dii4`Dbh>`DVQ
6`Dma4`Da^<`DRESD0WD0PDlo4PDho4XD0TD8QDj]5PD_o3QDk]5TD5WD0QDaS4TD3QDl]5XD0PD_o3QDUT1QDm]5QDn]5TD
4WD0QDf5TD1QDo]5XD0PD_o3QDP^5TD6WD0QDQ^5XD0WD0PD]o3QDR^5PDf[4PDck4XD0TD6QDQZ1QDS^5PD]o3QDT^5TD6W
D0P@_R6QDU^5TD1QDV^5XD0PD4WD0QDW^5QDX^5XD0PD2PD^o3QDh5TD3WD0QDY^5P@ao4PDZR6XD0`Dem3`Dii4`D]d4`DS
O`DR<`DZ4`DTS;`D]OPD^o3QDZ^5TD3WD0QD[^5PDXR6XD0PD^o3QD]n1QDg5TD8WD0QD\^5XD0PD^o3QDR]5WD0QD]^5QD^
^5XD0QD_^5SD0PD4WD0QD`^5XD0PD2PD^o3QDa^5`Dk8`Dl8`Dn9TD7WD0QDb^5XD0PDfo4PD]o3QD]T5QDc^5TD4WD0QDd^
5XD0PD^o3QDe^5TD4`EmN`ERO`EnNWD0QDf^5TD1QDg^5XD0PDfo4PD]o3QD]T5QDh^5TD4WD0QDf^5TD1QDg^5XD0PD^o3Q
`1o5WD0PDRX7QDi^5XD0PD^o3WD0PDRX7SD0XD0QDj^5PD^o3WD0QDR]5QDg5TD5XD0QDk^5PD^o3QDl^5TD4WD0QDSd2TD4
QDm^5XD0PD_o3QDUT1TD3WD0QDn^5XD0PD`o3QDo^5QDP_5TD2WD0QDQ_5XD0PD^o3WD0PDRX7QDh5TD4XD0QDR_5PD^o3QD
lc1QDP_5TD1WD0QDS_5PD_R6XD0WD0QDT_5PDYR6PDZQ7QDU_5XD0WD0QDV_5PD^U7QDW_5XD0PD_o3QDX_5TD4WD0QDY_5X
D0PD_o3WD0QDZ_5XD0QD[_5TD6PDmNWD0QD\_5XD0PDUn3SD0PD4QD]_5TD6PD2UD0WD0QD^_5PDk8TD1QD__5XD0QD`_5QD
Qk4PDko4QDa_5UD0PDTn3PDk8WD0QDb_5XD0PD]o3WD0QDc_5XD0TD4QDg5`Dk8`DfE`DZ[7`Dj9`DgX1`Dl8`De[7`DQ9`D
en3`Dcg2TD8PD2PD_o3QDh5TD4WD0QDd_5XD0TD1QDe_5PD^o3QDf_5TD5`E_R6`Ek8WD0QDg_5XD0`DXQ7`DYQ7`Dm:`Dmi
7`De;`Di:`DbP3`D[Q7`Df[4PD_R6PD]o3QDh5PDk8WD0QDh_5XD0PDTn3PDf[4PDmNWD0QDi_5XD0PD_R6QDj_5PD]o3WD0
QDk_5QDl_5TD1QDm_5XD0PD_o3QDn_5TD7WD0PDjo4QDo_5XD0PD^o3QDP`5TD5WD0QDQ`5XD0QDR`5QDS`5TD3QDT`5QDU`
5QDS`5TD3QDV`5QDW`5PD]o3QDX`5TD1WD0QDY`5XD0PD]o3QDZ`5QD[`5TD1PD\R6PD]o3QD\`5QD_EQD]`5TD2QD^`5`EZ
S1`E[S1`E\S1`ETn3`EXn3`EZS1`EZQ7`E]o3`Eho4`E`o3`E^o3`EgR6`Eao3QD_`5TD1QD``5TD<QDa`5`EZS1`E[S1`E\
S1`ETn3`EXn3`E]o3`EgR6`E_o3QDb`5QDc`5QDd`5TD<QDa`5PDZQ7QDe`5QDf`5PDROPDR^6`EQX7`E`Q3`ERX7PDfR6QD
g`5P@^U7PDdQ1QDh`5PDnNPDf[4PDho4QDi`5TD6PD4PDaR5QDj`5PDlU3PD^o3QDk`5TD4WD0PDbb3XD0PDnNPDf[4QDl`5
`Eho4`EgR6`E]o3`E`o3`E^o3`ETU7`Eao3`Eo9`Ebo3PDk8QDm`5TD1WD0QDn`5XD0QDj9QDo`5PDoNPDk8QDPa5PD_o3QD
Z\5TD5WD0QDQa5XD0PD_o3QDZ\5TD4WD0QDRa5QDSa5XD0PD_o3QDh5TD4QDTa5WD0QDSe1TD1QDUa5XD0PD_o3QDh5TD4QD
Ta5TD3WD0QDVa5XD0PD2PD_o3QD^^5TD4WD0PDko4XD0`D_g6PD_o3QDg5TD4WD0QDWa5TD1QDXa5XD0PD_o3TD8WD0QDYa5
QDZa5XD0PD_o3QDh5QD[a5TD1WD0QD\a5XD0PD_o3QDh5WD0QD]]5QD]a5XD0UD0PD^o3QDg5TD8`DRO`Dk8`Dl8`Dn9WD0Q
Dj3XD0QD^a5UD0PDfo4QD_a5QD]T5QDg5TD8`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QD^a5PD^o3QDh5QF`a5TD6`Dk8`Dl8`Dn9
WD0QDk3XD0QDaa5PD^o3QDh5QF`a5TD5`Dk8`Dl8`Dn9WD0QDba5XD0QDca5TD1P@ZQ7QDda5PD^o3QDea5TD6WD0QDfa5QD
ga5XD0SD0PD^o3QDea5TD8WD0QDha5PDZQ7QDdk1XD0PD^o3QDea5TD6WD0QDia5TD4QD]k3XD0PD^o3QDea5TD6`DROWD0Q
Dja5XD0QDka5PD^o3QDZ\5TD6WD0QDla5TD3QDma5XD0PD^o3QDZ\5TD6WD0QDna5TD3QDoa5PDWR6XD0PD^o3QDPb5TD6WD
0PDTMTD4QDQb5XD0UD0QDRb5TD6WD0QDSb5TD3QDTb5XD0`D^R6PD]o3QDVZ1PDTMTD2WD0QDUb5TD2QDVb5XD0PD^o3QDR]
5WD0QDa\1XD0TD2QDWb5PD^o3WD0PDRX7QDXb5XD0QDYb5TD3QDZb5PD^o3PDRX7WD0QD[b5XD0PD^o3Q`1o5WD0QD\b5XD0
QD]b5QD^b5PD\S1TD3WD0QD_b5XD0QD`b5WD0PD_R6QDab5XD0QDbb5PDco3WD0PD`S;XD0PD]o3QDcb5TD2QDdb5TD3WD0Q
Di3XD0TD5PD2PD]o3QDf5QDeb5TD2QDfb5TD2WD0QDi3XD0QDPe4QDgb5QDhb5TD1QDib5TD2QDjb5TD2WD0QDi3XD0WD0PD
^U7QD_W1QDi3XD0PD]o3QDkb5QDlb5TD2WD0QDmb5XD0UD0QDnb5TD9QDob5WD0QDe6XD0QDPc5UD0QDnb5TD6QDQc5WD0QD
Rc5XD0QDSc5PD^o3QDTc5TD3WD0QDUc5P@ao4QDVc5XD0QDWc5QDXc5QDaQ1TD6WD0QD]]5XD0SD0UD0QDYc5TD:WD0PDkP5
QDZc5XD0QDn3QD[c5TD1WD0QD\c5XD0QD]c5UD0QD^c5QDj>TD1WD0QD_c5XD0`Dk8`DXQ7`D^P5`DdE`Dio4`DlV7`Dho4S
D0UD0QD`c5QD];WD0PDko4XD0SD0UD0QDac5TD3WD0PD^R7XD0TD1QDbc5QDcc5TD2P@4WD0QD_EQDdc5XD0TD2QDec5UD0W
D0QDfc5XD0TD2QDgc5TD;QDhc5QDn3WD0PDfR6QDic5XD0TD2QDjc5QDkc5UD0QDlc5WD0QDmc5XD0QDnc5SD0UD0WD0QDj9
QDoc5XD0TD;QDPd5UD0WD0QDQd5XD0TD1QDRd5TD9QDPd5UD0WD0PDjo4QDSd5XD0a@f5TD;PD2QDTd5WD0QDUd5XD0QDVd5
UD0QDWd5TD1QDXd5WD0QDYd5XD0QDZd5PD]o3QDUT1QD[d5TD2QD\d5Q@]d5PDck4QD^d5WD0QD_d5XD0PD^o3QDh5TD6WD0
QD`d5XD0QDad5SD0PD]o3QDbd5TD3WD0PDjo4QDcd5XD0UD0QDlT2QFdd5TD5WD0QDed5XD0QDfd5PD^o3QDR]5TD6WD0QDg
d5XD0PD]o3PDTMTD3WD0QDhd5XD0PD_o3QDid5QDjd5TD1WD0QDkd5XD0PD_o3QDPb5`Dk8`Dl8`Dn9TD7WD0QDld5XD0QDm
d5QDnd5TD1WD0QDod5XD0PD^o3WD0QDPe5QDQe5XD0SD0WD0PDYR6PDZQ7QDRe5XD0PD`o3PD\S1TD2WD0PDg3XD0YD2PD^o
3WD0QDSe5XD0QDTe5UD0QDUe5QDg5TD6`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QDVe5UD0WD0PDk8XD0QDWe5SD0TD;PD2UD0PDT
n3PDk8PD]c3TD9WD0QDXe5XD0UD0WD0QD_EQDYe5XD0TD2QDZe5TD6PD4QDn3PD4WD0PDnn2QD[e5XD0TD6PD4SD0PD4WD0P
DfR6QD\e5XD0TD3QD]e5PD4QDXc5QD^e5WD0QD_e5XD0QD`e5PD^o3QDae5TD4WD0QDbe5QDce5XD0TD3QDZBPD^o3PD\S1`
Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`E_R6`Ek8`El8`En9WD0QDk3XD0QDde5PD^o3QDea5TD7WD0QDee5PDck4XD0PD]o3QD\]5
QDfe5TD2WD0QDge5XD0aDhe5TD3PD2PD]o3QDh5QDie5TD1WD0QDje5XD0PD]o3QD\]5TD3WD0QDke5XD0UD0QDle5TD9WD0
QDme5TD3PDgo4XD0WD0QDne5PDQ\;XD0QDh5TD2WD0PD]7QDoe5XD0QDPf5PD_o3QDZ^5`Dk8`Dl8`Dn9TD7WD0QDQf5XD0Q
DRf5QDSf5TD1WD0QDTf5XD0TD3QDUf5UD0QDPe4TD6QDVf5QDWf5WD0QDi3XD0QDXf5PD]o3QDYf5TD1QDZf5TD2WD0QD[f5
XD0PD^o3WD0QD\f5XD0QD]f5PD]o3WD0QD^f5XD0UD0QDh5PDk8P@4WD0QD_f5XD0QD`f5PD4WD0PDfR6QDaf5XD0QDbf5UD
0WD0QDcf5XD0TD:QDdf5QDef5UD0QDff5TD4WD0QDgf5XD0TD6PD4QDhf5TD1QDif5TD2WD0QDi3XD0QDP4TD:WD0QDYS4QD
jf5XD0UD0QDkf5TD7WD0QDlf5PDco4XD0UD0QDkf5TD7WD0QDmf5TD1PDkU<XD0QDnf5PD_o3QDUT1QD];TD1QDn]5TD6WD0
QDof5XD0PD4WD0QDj9QDPg5XD0P@f[4PD2PD]o3QD\]5TD4WD0QDQg5QDRg5XD0PD_o3QDh5TD4WD0QDSg5XD0TD3QDTg5PD
_o3QDZ^5WD0QDUg5XD0SD0UD0PDTn3TD5WD0QDVg5XD0QDWg5`D^R6UD0QDac5PDk8WD0PDfR6XD0SD0TD5PDfR6QDXg5UD0
QDf5TD6WD0QDT;QDYg5XD0QDQZ3UD0QDn3PDk8TD2QDZg5TD1WD0QD[g5XD0SD0UD0QDPe4TD7QD\g5WD0QD]g5XD0SD0PD_
o3QDUT1QD];TD1PDmS1TD6PDZQ7WD0YD4XD0PD^o3QDae5`Dk8`Dl8`Dn9TD7WD0QD^g5XD0QD_g5`DQP3SD0UD0PDfo4PD]
o3QD]T5QDkf5`Dk8`Dl8TD6WD0QDmf5XD0QD`g5SD0UD0QDag5TD9QDbg5WD0QDe6XD0`D]R6`D^R6`D4SD0UD0QDnb5TD8Q
Dbg5WD0QDcg5XD0SD0QDdg5QDeg5WD0QDfg5XD0SD0UD0WD0QDgg5XD0TD:QDhc5QDhg5QDig5WD0PD_V7QDb@TD1QDjg5XD
0QDPe4QDkg5TD6PDck4TD2WD0QDlg5XD0SD0UD0WD0PDk8XD0QDmg5TD:QDPd5UD0QDng5TD1QDog5TD1WD0QDi3XD0QDPh5
PD^o3QDQh5TD3WD0QDRh5XD0PD4PDfR6QDRGWD0QDSh5XD0SD0PD]o3QDf5WD0PDjo4XD0SD0PD_o3QDZ\5TD6WD0QDTh5QD
Uh5XD0UD0QDWd5TD1QDVh5WD0QDe6XD0SD0UD0QDh5PDk8TD1WD0QDWh5XD0UD0QDXh5PDk8QDYh5TD8WD0QDZh5XD0QDh`5
QD^e5TD1QD[h5TD1WD0QDi3XD0QD\h5PD]o3QDf5TD2WD0QD]h5XD0`D]R6`D^R6QD^h5PD^o3QD_h5TD3WD0QD`h5XD0UD0
QDah5TD7WD0QDbh5PD_R6XD0PD^o3QDZ\5TD6WD0QDch5P@co4XD0QDdh5PD]o3QDf5PDZQ7TD1WD0QDeh5PDXR6XD0TD1QD
fh5QDcQ1TD7WD0QDgh5PD_R6XD0PD]o3PDdP1PDk8TD2WD0QDhh5XD0PD_o3QDh5TD4WD0QDfKXD0SD0PD^o3QDUT1TD4WD0
PDjo4XD0QDih5QDh`5QDjh5TD6WD0QDkh5XD0UD0QDjh5TD6WD0QDlh5XD0PD^o3PDRX7QDPb5TD6WD0PDh]6QDmh5XD0UD0
QDkf5TD8QDaS4TD4WD0QDW5XD0`D^R6PD^o3QDPb5TD7QDSd2TD4WD0QDW5XD0PDlo4PDho4TD7WD0QDW5XD0WD0PDjo4PDR
X7QDW5XD0PD]o3QDf5WD0QDnh5XD0QDoh5PD]o3WD0QDPi5XD0QDZ\5`Dk8`D\T7`DfE`Dcg2`Dl8`Dn9SD0PD^o3QDQi5QD
Ri5TD2WD0QDSi5XD0TD4PDho4QDQg5WD0QDVNXD0PD_o3QDh5TD7WD0QDTi5PDeR6XD0QDUi5PD`o3PD\T7TD3QDf5WD0QDV
i5XD0PD_o3QDh5TD3WD0QDWi5XD0UD0QDXi5TD4WD0PDko4QDYi5XD0PD]o3QDPb5QDZi5TD1WD0QDi3XD0UD0QD^i3PDk8W
D0QD[i5XD0PD]o3PD`OTD4WD0PDjP1PDeo4XD0QD\i5QDPb5TD5WD0QD]i5XD0PDg[;QD^i5QD_i5`EQP3`ERP3`E_R6WD0Q
D`i5XD0`Dbo4QDRCTD3QD[f3QDl3TD1QDo3QDf5TD3QDo3TD2QDl3QDe6`E\T7`E[Q7QDai5`DgR6`D`a:PDko4QDbi5PD]o
3QDf5TD2PDTb:PDZR6`Eo2`EYO`E[O`EY1`ESS;`Ef[4`Ee`4`EST;`EaE`EP3`EcO`Eob4`Enb4PDTb:`Dnb4PD^o3WD0PD
mMXD0PDTY=PDao4PD_R6QDci5PDaNTD4QDdi5PDno4QDei5Qd1o5QDh6QDh6QDfi5QDgi5WD0QDhi5XD0QDii5QDji5`DfD`
DUl:`DiH`Djl4`Dhl4`Dkl4QDf5TD8WD0QDki5PD`a:XD0UD0QDn3TD8WD0QDli5XD0WD0PDbW7QDmi5XD0PDXo6PDXR6WD0
QDni5QDoi5XD0WD0QDPj5XD0QDf5TD6WD0QDQj5PD`a:XD0WD0PDno4QDRj5XD0PDWT1PDYR6PDSEPD]o3QDf5WD0PDjo4QD
Sj5XD0QDTj5QDf5TD6WD0QDb@TD1QDUj5XD0QDn3TD1WD0QDo3XD0TD2QDVj5QDWj5QDXj5QDo3QDf5TD1QDl3QDn3TD1QFo
3aDm3R@0Q`1o5Q@Yj5Q`1o5QDl3`D[R6`D`o3`Dho4`D_R6QDn3TD2QDo3TD1QDe6PD]o3QDh5QDZj5TD1QD[j5QD\j5TD2W
D0QDo3XD0aDm3`DeS7`Do9`D]R6PD]o3QDf5PD\T7TD2WD0QD]j5QD^j5XD0TD3QDo3PD]o3QDh5PDk8QD_j5PDck4TD1WD0
QDo3XD0PD^o3QD`j5QDaj5QDbj5TD3WD0QDcj5XD0PD^o3QD`j5PDk8QDbj5TD1WD0RD0XD0PD^o3QD`j5QDdj5PDbg7QDej
5TD2WD0QDo3XD0aDm3WD0QDfj5XD0TD3QDo3PD]o3QDPh4QFgj5R@0WD0QDhj5XD0QDij5QDXj5TD2WD0QDRCXD0TD3PDbo4
PDo9QDf5TD4WD0QDjj5XD0PDbo3QDo3TD2QDkj5TD3QDlj5QDo3aDm3TD1`Ei8`EeS;`EYJ`EkS<`EQP3`ERP3`ESP3`EmN`
EnN`EPO`ETn3`EZS1`E[S1WD0QDmj5XD0`D[R6`D_R6`Dho4`D`o3`D]o3QDo3TD6WD0QDnj5XD0WD0QDoj5XD0TD1QDo3aD
m3QDPk5QDQk5TD1WD0QDRk5XD0QDSk5TD2QDo3aDm3`D_R6PD]o3QDf5QDTk5TD2WD0QDo3XD0TD1PDnn2QDUk5PD^o3QDVk
5TD3QDo3QDXj5QDa[1QDWk5TD1WD0QDXk5XD0QDXj5QDYk5TD4WD0QDZk5XD0PDo9WD0QD[k5TD3QD\k5XD0WD0QD]k5XD0Q
D^k5QD`e4QD_k5QD`k5PDZQ7WD0QDak5XD0PD]o3QDf5TD1WD0PDTb:XD0PDZR6TD3QDo3QDf5TD4WD0PDbW7PDTJXD0QDij
5QDbk5QDb@TD1WD0QDck5XD0QDo3WD0QDdk5XD0QDek5WD0PDcP6XD0PDXR6TD2QDfk5QDf5TD3QDgk5TD1WD0P@bW7QDhk5
XD0QDik5QDac5TD1QDjk5QDkk5TD1WD0QDlk5XD0PD^o3WD0QDmk5XD0QDf5QDnk5TD2QDok5UD0WD0PDQS;QDPl5YD4XD0U
D0WD0PDQS;QDPl5TD1QDRg5XD0PD]o3WD0QDQl5QDRl5XD0TD5QDo3PD^o3WD0QDSl5XD0QDf5TD3QDTl5QDn3TD2QDo3TD1
WD0QDUl5XD0QDVl5SD0QDac5TD3QDWl5TD2WD0PDeo4PDXR6QDXl5XD0QDYl5TD4QDZl5QD[l5PDQ3TD3WD0QDo3XD0QDYl5
TD4QDZl5QD[l5PDQ3TD2WD0RD0XD0WD0QD\l5XD0TD8QD]l5TD3QDo3QDo3TD3WD0QD^l5XD0WD0QD_l5PDXR6XD0QD`l5TD
2QDo3PD^o3QDal5QDWb5TD3QDo3WD0QDbl5XD0QDcl5QD\j5QDdl5TD2QDo3WD0QDel5XD0QDn3TD2QDo3TD2WD0QDfl5XD0
QDn3RD0R@0TD2WD0QDgl5XD0QDn3TD4QDo3Q@f5QDhl5WD0PDXQ7TD1QDil5PD]i4XD0QDn3TD2QDo3WD0QDjl5PD]o3QDiZ
3XD0QDf5PD^S1QDn3TD2QDo3TD1QDkl5TD3WD0QDll5XD0QDo3QDf5TD1QDml5WD0QDnl5XD0QDol5TD5QDac5TD1WD0QDPm
5XD0QDQm5WD0QDRm5XD0TD2PD[EQDn3TD3QDo3TD1WD0QDSm5XD0PDeR6WD0QDRCXD0TD3QDTm5QDf5TD2QDUm5TD1WD0QDl
3XD0TD1PD2PDo9QDf5QDPl5TD2WD0QDVm5XD0QDWm5TD2QDXm5TD2WD0QDYm5XD0QDf5QDZm5TD3QDb@TD1WD0QD[m5QD\m5
XD0QDPk5PDk8TD1WD0PDXh7XD0QD]m5QDo3TD1QD];WD0PDXh7XD0PDbo3WD0QDo3XD0QD^m5QD];TD1QD_m5QDXj5TD3WD0
QDo3XD0QDac5PDko4QD`m5TD1QDak1TD3WD0QDo3XD0QDn3TD2QDo3TD1WD0PDao4PD_R6XD0QDam5PD^o3Q`1o5WD0QDbm5
XD0QDac5TD3QDcm5PD^o3Q`1o5WD0QDdm5XD0QDac5RD0QDXj5QDa[1QD`e4TD1WD0QDem5XD0QDXj5TD4WD0QDo3XD0TD3Q
Dfm5QDgm5UD0QDf5QDhm5TD2QDim5TD2WD0QDl3XD0QDjm5QDf5QDkm5QDlm5TD2WD0QDmm5XD0QDnm5QDn3TD3QDo3Q`1o5
WD0QDl3XD0`D[R6`Dho4`D`o3QDXj5TD4WD0QDo3XD0TD4QDom5QDf5TD3QDV6TD4WD0QDPn5P@X[:XD0PDeR6WD0QDQn5PD
j5XD0QDn3TD3QDo3SD0WD0PD`a:XD0QDXj5TD5WD0QDRn5P@_R6XD0QDSn5QDn3TD2QDo3QDTn5TD1WD0QDUn5QDVn5XD0WD
0QDWn5PD]Z=XD0PDXR6TD2QDo3WD0QDXn5PDXR6XD0TD3QDYn5QDn3TD3QDo3Q`1o5WD0PDbW7QDZn5XD0QDo3Q@f5WD0PDa
o4PD_R6XD0QDam5QDn3TD4QDo3TD1WD0QD[n5XD0PDeR6QDn3TD2QDo3TD1WD0QDRX1TD1QD\n5XD0QDPl5WD0QD]n5QD^n5
XD0QDXj5TD3WD0QDo3XD0QD_n5QDn3TD5QDo3TD1WD0QD`n5XD0QDan5TD6WD0QDXb1XD0QDbn5QD]7TD2WD0PDck4XD0QDc
n5TD2QDo3aDm3QDf5QDdn5QDV6TD3WD0QDen5XD0WD0QDfn5XD0QDgn5QD\j5PDZQ7PDeS7TD2WD0QDo3XD0SD0QDgn5QD\j
5QDQg5QDhn5TD1WD0QDo3XD0aDm3QDn3TD4QDo3TD1WD0PDe[=XD0PD^o3Q`1o5WD0QDin5XD0QDf5TD3QDjn5PD^o3Q`1o5
WD0QDl3XD0QDf5TD2QDkn5QDf5PD\T7TD1QDln5TD1WD0QDmn5XD0QDnn5PDbo3TD1QDon5QDf5TD1WD0QD]d5XD0PD^o3QD
h5TD3QDo3WD0QDPo5XD0QDQo5QDf5TD1QDej5WD0Q@Ro5QDSo5XD0PD^o3QD`j5PDk8TD4QDo3WD0QDTo5XD0QDf5TD4QDo3
TD2WD0QDUo5XD0QDn3TD4QDo3TD2WD0QDVo5PD`a:XD0QDWo5QD\j5QDPl5WD0PDS:QDXo5XD0UD0PDbo3SD0QDUT1QD];QD
Yo5PD4SD0UD0WD0PDbo3XD0QDZo5SD0UD0WD0QDn3XD0aD[o5SD0UD0WD0QDn3PDk8XD0`Da3`Dn7`Dbg7`Dm4`D]c3`De3`
D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1UD0WD0QDn3PDk8PD]c3XD0SD0UD0WD0PD^o3QD\o5QD]o5XD0UD0WD0PDbo3XD0SD0Q
DWk5`DTM`DRM`DS1`DM`D_M`DkS;TD4PD2UD0WD0QDn3PDk8QD^o5QDoh4XD0UD0WD0QD^o5TD1QD_o5XD0UD0WD0QD`o5QD
ao5XD0`DeS7`DYW;`DQD`DYo2`DZo2`D\j>`DWn<`D]j>`DVn<`D^j>`DX:`Dme1`DSX=`DV6`D_j>`DTT;`D]E`DgD`DRQ;
`D`j>`DQc;`D[d4`DXg7`D[e7`D]Z=`DeX1`DWD`DiH`DSE`Dhf<`DYd1`Daj>`De7`D[a<SD0UD0WD0QDbo5XD0TD;PD2UD
0WD0QDco5SD0XD0TD;PD2WD0PDVP5PD^R6PDWP5XD0WD0PD^o3QDdo5XD0UD0WD0PD]o3QDeo5XD0UD0WD0PDoR;QDfo5TD1
QDgo5XD0PD6TD5WD0PD^R6XD0TD4PD2PD4WD0QDho5XD0PD2`EbW7`E^U7PD4WD0QDn3XD0QDio5`DmS1`D]c3QDjo5WD0QD
n3QDko5XD0WD0PD^o3QDlo5XD0WD0PD^o3PDQX7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`DQn3`DTn3`DoN`DnNWD0PD^o3P
DQX7QDid5XD0`DZQ7`Df[4`D\T7`Dio4`Dho4SD0WD0PD^o3PDRX7XD0`D\O`DR3`D\S1UD0WD0PDbo3XD0QDmo5QDno5QDb
m4TD4PD2UD0WD0PDo9QDUT1XD0QDoo5TD9PD2UD0WD0PDbo3PDXR6TD3QDid5XD0PDZQ7YD4UD0WD0PDbo3PDXR6TD3QDid5
XD0QDl3UD0QDPP6TD9PD4TD3WD0PD^R6XD0TD3PD2WD0PD]o3QDQP6QDRl5XD0QD^m4UD0WD0QDRP6QDSP6XD0UD0WD0QDTP
6XD0TD;PD2PD4WD0QDUP6XD0QDVP6UD0WD0PDQS;QDWP6XD0UD0WD0QDXP6PDk8QDYP6XD0SD0UD0WD0PDbo3XD0QDZP6PDk
8TD4PD4QD[P6TD4PD^R6UD0WD0PDbo3PDXR6QD\P6TD2QD`e4XD0Q@Pl5QD]P6UD0WD0PD]o3QD^P6QDf5XD0QD_P6UD0WD0
PD]o3QD`P6PDZQ7QDaP6XD0UD0WD0PDco3XD0QDbP6QDcP6UD0WD0PDo9QDdP6XD0UD0WD0PDbo3XD0QDeP6PDk8TD1QDfP6
TD5QDgP6SD0UD0WD0PDbo3XD0QDhP6PDk8QDiP6UD0WD0PDo9QDjP6XD0UD0WD0PDbo3XD0QDkP6`DTn3UD0WD0QDlP6QDmP
6XD0TD<PD2UD0WD0PD`o3QDk<TD2QDnP6XD0`D_R6UD0WD0PDao3QDk<TD2QDoP6XD0`D`o3`DgR6`DUk4`DZR6`Dc]7UD0W
D0QDPQ6XD0SD0UD0WD0PD\Z<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PD]o3QDQQ6XD0WD0PD[Y1PD^R6PDHXD0PD^R6PDko
4PD2UD0WD0PDXh7XD0WD0PDdo4PDXQ7PDW7XD0PDZh7PD^R6PD\h7WD0PD]o3QDPh4PD\T7QDRQ6XD0UD0WD0QDSQ6XD0UD0
WD0PDbo3XD0`D^R6`Doa4`DfS1`DRT;`D^^<`DP_;`Dkb4`DnV=`Doe7`Dib4`De6`Dcb4`DXf7`DZ4`Dc`4`De[7`DZ[7`D
fE`Dcg2`DgX1`D\T4`Dji4`DiD`Don3`Dj9`D`U4`DP<`DTk4`DhQ7SD0TD2QDTQ6UD0WD0PDbo3XD0QDUQ6QDk5UD0WD0PD
o9XD0`D^R6`DoN`Df^6`Dg^6`D^c3`D`R3`DdL`D`O`DTM`Dj\6`DfL`DQn3`DRn3`DTn3`DXn3`DUn3`Dcf4`DfS;`DUP7`
D^Y;`DlS;`DbO`DbS;`D^_6`D^Q1`DoS;`D\O`DR3`DaS;`DUd<`D\P1`Dni3`DRP3SD0UD0WD0PDco3XD0`DhD`DiDSD0QD
VQ6UD0WD0QDWQ6PD`o3XD0UD0WD0PD]o3QDXQ6XD0QDn3UD0WD0PD]o3QD`e4QDYQ6TD2QDZQ6XD0PD2UD0WD0PD^o3PDQX7
XD0QD[Q6QD\Q6TD2QD]Q6PD6WD0QDn3QD^Q6XD0`EbW7`E^U7PD4WD0QDn3QD_Q6XD0PD5WD0QDn3XD0QD`Q6`DmS1`D]c3Q
DaQ6WD0PDbo3XD0QDeP6QD];QDbQ6UD0WD0QDcQ6QD`U5XD0UD0WD0QDdQ6XD0QDeQ6PD6TD2PD4TD2PD4TD1WD0PD^R6XD0
TD3PD2PD6TD4PD4TD3WD0PD^R6XD0TD3PD2UD0WD0PDeo4PDXR6QDd5XD0UD0WD0PD^o3QDfQ6QDgQ6XD0UD0WD0PD>QDhQ6
XD0TD;PD2UD0WD0PDjo4QDiQ6XD0TD;PD2UD0WD0QDjQ6XD0TD<PD2WD0QDkQ6PDk8XD0PDZh7PD2UD0WD0QDlQ6XD0SD0PD
4WD0QDmQ6XD0SD0TD;PD2UD0QDnQ6`D]o3`Dbo3TD9PD4WD0QDn3XD0SD0UD0QDoQ6TD9PD4TD2PD4TD2WD0PD^R6XD0TD3P
D2UD0WD0PD]o3QDf5XD0QDYQ6TD2QDPR6UD0WD0QDQR6QD];XD0QDRR6SD0PD4WD0QDj9QDPg5XD0P@f[4PD2PD4WD0QDSR6
XD0TD:PD2UD0PDfR6TD5PD4WD0PD\Z<XD0UD0QDTR6QD`c5TD8PD4PD]R6WD0QDUR6XD0QDVR6UD0QDn3TD:PD4PD]R6WD0Q
Dn3XD0UD0QDWR6TD<PD4PD]R6WD0PD_o3XD0QDZ\5`Dk8`Df[4`Dho4SD0UD0QDXR6TD<PD4PD]R6WD0PD]o3XD0QDYR6QDZ
R6UD0QDn3QD[R6WD0PD]R6XD0QD\R6UD0QDXR6TD<PD4PD]R6WD0QD]R6XD0SD0QD^R6QD_R6UD0QD`R6QDZ\5QDaR6WD0PD
]R6XD0QDbR6UD0QDXR6TD<PD4PD]R6WD0QDWR6XD0QDcR6`Df[4`Dho4`Dio4`Dl8`DYQ7UD0QDn3PDk8WD0PD]R6XD0QDdR
6SD0UD0QDXc5QDeR6TD3WD0PD]R6XD0TD3PDbU7SD0UD0QDn3QDfR6QDgR6WD0PD]R6XD0QDfR6QDhR6UD0QDn3QDiR6TD8W
D0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDjR6UD0QDn3PDk8SD0QDkR6TD3WD0PD]R6XD0QDlR6PD^o3QDmR6TD8WD0PD]R6X
D0QDnR6UD0QDn3TD<PD]R6WD0QDoR6XD0QDPS6UD0QDQS6TD<WD0QDRS6XD0QDQS6`DhQ6QDSS6UD0QDQS6TD<WD0QDRS6XD
0QDn3QDTS6UD0`D`o3`DgR6`DUk4`DcR6`DbR6`Dao3QDQS6TD<WD0PD4XD0QDP4`DhQ6QDUS6UD0QDn3TD5QD\6WD0PD]R6
XD0QDVS6S@0QD\6QDQS6TD<QDbe1WD0QDWS6XD0`DoS;QDQS6TD<QDbe1WD0PD]o3XD0`DoS;`Dk8`Dl8`Dn9`DfE`Dc]7`D
m8`Dn8`Df[4QDXS6TD<WD0PD]R6XD0QDYS6QDXS6TD<WD0PD]R6XD0PD]o3`Dk8`Dl8`Dn9`DfE`Dc]7`Dm8`Dn8`Df[4WD0
PD2QDZS6XD0UD0QD[S6TD5WD0QD\S6PD]R6QD\S6XD0UD0QDPe4QDh5TD2QD]S6Q@\j5QD^S6TD2WD0PD]R6XD0Q@\j5QD^S
6`Dl4`DhQ;`DWT7UD0QDPe4QDh5QD_S6QD`S6QD\j5SD0S@0WD0PD]R6XD0QD\j5SD0UD0QDaS6TD3QDbS6SD0S@0WD0PD]R
6XD0QDcS6`Df[4`Dho4UD0QDXc5QDh5Q@dR6QDdS6WD0PD]R6XD0Q@dR6QDdS6TD2QDeS6UD0PD^o3QDh5QDfS6`D]R6SD0T
D2SD0WD0PD]R6XD0QDgS6`Df[4`DaE`DbU7UD0QDn3QDhS6QDiS6Q@jS6SD0WD0PD]R6XD0Q@jS6SD0PD2UD0QDn3QDkS6SD
0S@0QDlS6TD2WD0PD]R6XD0SD0UD0QDn3TD6QDmS6WD0PD]R6XD0QDnS6QDPe4QDoS6QD];WD0PD[U7XD0SD0UD0QDXR6TD<
PD4PD]R6WD0QDPT6XD0QDQT6QDRT6`DUl4UD0QDST6TD<PD4PD]R6WD0PDfo4QD_a5XD0QD]T5PD4WD0PD]R6XD0QDTT6QDU
T6UD0QDP4TD<PD4PD]R6WD0QDP4XD0QDn3`Dk8`Df[4`Dl8`Dn9`Dm8`Dn8`Dho4`Dio4`DmV7`DlV7`D>`DZl4`D\T7`D[Q
7`DhR5`Dck4`DRl4`DSl4`D_U3`DiE`Doi1`D_l4`Dnn2`Dfo4SD0UD0QDVT6TD2PDck4TD9PD]R6WD0QDVT6TD2PDck4XD0
UD0QDdMTD4YD1WD0PD]R6XD0YD1UD0QDn3TD4QDWT6WD0PD]R6XD0QDXT6UD0QDPe4QDh5QDYT6QDZT6QDPl5SD0WD0PD]R6
XD0QDPl5SD0PD2UD0QD[T6TD2P@ck4QD\T6TD5WD0PD]R6XD0QDbS6SD0`Df[4`DaEUD0QDP4TD<PD4PD]R6WD0PDo9XD0`D
oS;`DnN`DoN`D\O`DR3`DZS1`D[S1`D\S1SD0QD]T6UD0QDn3QD^T6TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QD_T6UD
0QDf5TD5QD`T6WD0PD]R6XD0SD0TD3PD2UD0QDaT6TD8PDck4TD2WD0PD]R6XD0PDck4SD0PD_o3QDbT6PD_o3QDUT1TD2QD
cT6PDgR6PDk8QDdT6QDeT6PDeo4PDXR6QDfT6PD^o3QDgT6PDdo4PDXQ7PDW7QDhT6TD4QDUe2PDWR6PD\Q7QDQg5QDiT6QD
jT6PD^o3QDkT6RD0SD0PD\T7QDlT6QDmT6Q@d5QDnT6PDZR6PDck4RD0VD0QDoT6QDPU6QDQU6PD]o3PDY1QDRU6PDZQ7QDS
U6WD0QDTU6QDUU6XD0`DoQ5`DPR5`DYQ1`DOWD0QDTU6P@XR6Q@VU6QDS9XD0`Do9`DoQ5`DPR5`DYQ1`DOQDWU6WD0QDXU6
XD0WD0PDXQ7QDYU6P@XR6QDS9XD0`DoQ5`DPR5`DYQ1`DOWD0QDZU6XD0QD[U6QD\U6WD0QD_j3QDd5XD0`DZb<`DcR6`DbR
6`DbT3`DT;`Dem3`D]d4PDiEPDXR6WD0QD]U6XD0`Do9`DoQ5`DPR5`DYQ1`DOWD0QD^U6PDXR6QD_U6XD0QD`U6WD0QDaU6
PDXQ7SD0XD0WD0PDYQ7QDmj2XD0`DZ5`DTg7`Di5UD0WD0PDYk4XD0`DXR6`DT;`Dem3`D]d4`Dbd4`DeP;`DcP;`D_d4`D`
d4`Djb4SD0`DoQ5`DPR5`DYQ1`DO`DX1QDbU6WD0PDYk4XD0`DXR6`DT;`Dem3`D]d4`Dbd4SD0PDHPDl4PDXR6QDcU6WD0Q
Ddg1aDd5SD0XD0QDdU6WD0QDeU6PDfR6QDfU6XD0VD0WD0QDeU6PDfR6QDfU6XD0PD1WD0QDgU6PD_R6XD0WD0PD_g6QDT;T
D1QDhU6XD0WD0PD_g6PDZQ7QDiU6XD0SD0PD_l4PD_R6QDjU6PDXQ7QDjW2QDkU6PDZQ7PDjP5QDlU6PDXR6PDZQ7PDT8PDR
X7PDXR6QDhV1PDZQ7QDmU6QDnU6PD^U7PDno4PDcS6PDbT3PDcS6PDeR6PD[R6PD]R6PD]U3QDoU6QDPV6QDQV6QDl<PDXQ7
QDRV6PDT8PD]R6QDT8PDoo4PD]R6PDoo4PDdk4PD]R6PDdk4PDdo4PD]R6PDdo4PDad4PDcR6PDXQ7QDSV6QDTV6QDUV6PDX
Q7QDVV6PDno4QDWV6PDZQ7QDXV6PDoc<QDYV6QDZV6QD[V6QDjS4PDVk>PDWk>PDYR6QD\V6PD`Q3QD]V6PDXQ7QDb^2QD^V
6QD_V6PDfU7QD`V6PDcW7QDaV6QDbV6PDXR6PDXQ7Q`1o5WD0QDcV6QDdV6XD0PDXR6PDXQ7PDna4QDeV6PDXR6PDno4QDfV
6aDd5PDjo4QDfV6PDcW7QDgV6QDZ8QDhV6QDiV6QDjV6PDko4QDkV6PDko4PDXQ7QDlV6QDmV6QDnV6PDYk4QD\6PDPX7QD\
6WD0QDoV6QDPW6XD0PDbT3PD]R6PDbT3PDcT3PD]R6PDcT3QDQW6PDno4WD0QDRW6QDd5XD0`DZb<`DcR6`DbR6`DbT3WD0Q
D_j3QDSW6QDTW6XD0PDfR6QDgV6PDfR6PDXQ7PDf_<QDUW6PDeR6QDVW6QDWW6QDVW6PDWR6QDXW6WD0PD`a:XD0QDYW6QDZ
W6QD[W6`DZ:`DY:QDg5PDVZ;PD_o3QD\W6PD_o3QDn_5TD3QD]W6QD^W6PD]EP@_o3PDko4PD]EPD_o3QD_W6PD^o3QDh]1Q
D`W6S@0QDaW6UD0WD0PD_o3PDko4XD0SD0UD0WD0PD^o3PDck4XD0SD0UD0WD0QDbW6QDcW6XD0PD4WD0QDdW6QD_]5XD0VD
0UD0WD0PDbn3TD3QDeW6XD0UD0WD0QD^_5QDfW6TD1QDgW6XD0WD0QD^_5QDfW6TD1QDhW6XD0QDiW6UD0WD0PD\S1QD];TD
1QDjW6XD0UD0WD0PD]o3PDgR6QDkW6XD0UD0WD0QDXP6PDk8TD1QDlW6XD0UD0WD0QDmW6TD2PDko4XD0PD\Z<PD^o3QDnW6
PDnNPDf[4PDko4UD0WD0PDTn3PDf[4PDmNQDoW6XD0UD0WD0QD_]4QDPX6TD1QDQX6XD0PDZS1PDk8PDZh7UD0WD0QDRX6QD
SX6TD1QDTX6XD0WD0QDUX6QDQ4PDXR6XD0QDVX6WD0QDQ4PDXR6XD0QDVX6WD0PDZQ7QDW5PDXR6PDZQ7QDWX6XD0VD0WD0P
DZQ7QDW5PDXR6PDZQ7QDWX6XD0QDV>WD0PDZQ7QDXX6SD0PDXR6XD0PDZQ7QDYX6`DVk6QFZX6TD3QD[X6TD1WD0QDQ4XD0V
D0QFZX6TD3QD[X6TD1WD0QDQ4XD0QD\X6WD0QD]X6TD2QD^X6XD0VD0WD0QD]X6TD2QD^X6XD0QD_X6WD0QD]X6TD2QDQ4XD
0WD0PDnn2PDHPDWT7XD0WD0PDPU7QD`X6QDaX6XD0WD0PDPY;PDoS;XD0`D_R6WD0QDbX6QDQk1QDcX6XD0QDVZ1WD0QDdX6
QDeX6XD0VD0QDVZ1WD0QDdX6QDeX6XD0QDfX6WD0QDR4PDTS;XD0`Ddo4`Dfo4`DWR6WD0QDgX6PDdT7PDTS;XD0WD0QDR4Q
DhX6TD1QDiX6XD0WD0QDjX6PDdT7QDQ9TD1QDkX6XD0WD0PDUS;QDS4XD0`DaT7`DbR6`DWR6`D`o3`DaR6WD0PDUS;QDlX6
P@_R6SD0XD0`DaT7WD0PDUS;QDb:TD1QDmX6XD0WD0PDUS;Q@f5PDS1PD_R6PDVk;XD0WD0QDnX6QDoX6XD0`D_R6`Dfo4`D
YR6`D`o3WD0QDUT1QDPY6QDZBXD0`DWR6WD0QDQY6P@XQ7QDRY6QDSY6QDTY6XD0WD0PDb4PDP];PD^R6XD0WD0PDWR6PDcU
7QDUY6XD0WD0PD_R6PDXQ7PD`S;XD0VD0WD0PD_R6PDXQ7PD`S;XD0QDT?WD0PDfo4QDVY6QDWY6XD0VD0WD0PDfo4QDVY6Q
DWY6XD0QDXY6WD0PDk5PDj];XD0WD0PDdT7PD]R6PDdT7XD0WD0PD^P5PD]R6PD^U7XD0VD0WD0PD^P5PD]R6PD^U7XD0PD1
WD0PDiX1PD4PD]V7XD0WD0PD[j4PD_R6PD[j4XD0`Dln4`Djk>WD0QDYY6PDQY;QDZY6XD0QD[Y6TD1WD0QD\Y6QDQZ3YD2X
D0WD0QD]Y6QD^Y6TD1QD_Y6QD`Y6XD0QDT4TD1WD0QDY4XD0VD0QDT4TD1WD0QDY4XD0QDaY6WD0QDY4XD0QFT4TD1QDbY6Q
DT4QDf5TD1WD0QDcY6QDPQ1XD0`D\Q7QDdY6TD1WD0QDeY6PD^^;XD0WD0QDfY6XD0QFT4WD0PD_R6QDgY6XD0QFhY6TD1WD
0PDS1PD_R6QDgY6XD0WD0PDfGQDiY6XD0WD0PD^?QDjY6XD0WD0PDlW6QDjY6XD0PDYR6`Dhi5`DWj5`DRl>`D\j5QDkY6PD
XQ7WD0QDlY6QDmY6XD0WD0QDZ4XD0`D]R6`D_[7`D_P5`D`P5`DRV7WD0QDnY6XD0`DnG`Doa3`DRY4`DP[>`DVe1`D]i4WD
0QDoY6TD2P@ao4PDfo4PDQQ5PDTg5XD0WD0QDPZ6QDQZ6XD0WD0PDWT5PDjc5XD0VD0WD0PDWT5PDjc5XD0PD1WD0QDRZ6P@
ao4XD0QDSZ6TD1QDW4WD0QDTZ6P@PHXD0QDUZ6TD2QDVZ6WD0QDWZ6P@PHQDXZ6XD0QDYZ6TD1QDZZ6WD0QD[Z6QD\Z6XD0Q
D]Z6WD0QDhBPDdo4XD0QD^Z6TD2QDW4`D[9`Dl^5WD0QD_Z6PDmj;XD0WD0QD`Z6PDco4XD0`DZP5`DcE`D[Q7WD0QDaZ6TD
2PDnc6TD1QDbZ6XD0WD0QDcZ6PDhR5XD0Q@dZ6TD1QDeZ6WD0QDfZ6QD_W4P@XR6P@R8Q@gZ6QDhZ6XD0WD0QDiZ6PDao4XD
0S@0QDjZ6`DXb4`DRS<WD0QDkZ6PDZQ7QDlZ6XD0WD0QDmZ6QDnZ6PDao4QDoZ6XD0WD0PD_Y5PDfo4PDZQ7QDP[6XD0WD0P
Dgo4PDXR6TD1QDQ[6PDkh;XD0WD0QDR[6XD0QFV4TD1WD0QDS[6XD0VD0QFV4TD1WD0QDS[6XD0QDT[6QFV4TD1WD0QDU[6Q
DfHXD0VD0`DZQ7QFV4TD1WD0QDU[6QDfHXD0QDV[6`DZQ7QFV4TD1WD0QDW[6QDX[6XD0VD0QFV4TD1WD0QDW[6QDX[6XD0Q
DY[6WD0QDZ[6QD[[6QD\[6PDoS;PD_R6XD0WD0QDo@TD3PD]T7PDZQ7XD0PD`Q3PDTo4WD0QDo@TD3PDbo4PDZQ7PDaGXD0`
D[T5WD0QD\FPDfo4PDZQ7PDnd5XD0WD0QDoCQDn5PDdV7PDXR6XD0WD0QDPDTD3PD_R6QD][6XD0QDV4TD1WD0QDXCPDZQ7P
DWT7PDeS7XD0WD0QD^[6PDZQ7QD_[6XD0WD0QD`[6P@PHXD0Q@a[6TD1QDX4WD0QDb[6QD]k3XD0QDc[6WD0QDd[6QDe[6XD
0PDZQ7TD1QDX4WD0QDf[6PDPHPD\R6XD0WD0QDg[6QDh[6QD_AXD0QDi[6WD0QDj[6S@0S@0PDco4XD0WD0QDk[6PDeo4PDd
o4XD0WD0QDl[6PDdo4XD0QDm[6TD1QDn[6QDo[6TD2WD0QDP\6QDQ\6`DZQ7`D[G`DiX1`Djm>`Daj4`Dkm>`DPa7YD2XD0Q
DR\6TD2WD0QDS\6Q@T\6QDQ\6Q@b@QDU\6XD0WD0QDV\6PDdo4XD0PDZQ7`DaGSD0VD0WD0QDV\6PDdo4XD0PDZQ7`DaGSD0
PD1WD0QDV\6PDdo4XD0SD0VD0WD0QDV\6PDdo4XD0SD0PD1WD0QDW\6QDm_5TD1QDX\6XD0WD0QDY\6TD3PD]P1PDfo4QDT;
QDZ\6XD0WD0QD[\6PDPHPDZR6XD0QD\\6WD0QD]\6QD^\6TD1QD_\6PD]^=XD0WD0QD`\6PDPHPDWR6XD0`Dc\5`DX]=`DV`
3WD0QDa\6QDb\6PDbo4XD0WD0QDc\6TD2PDZQ7TD1QDd\6QDkZ1XD0QDe\6WD0QDf\6PDZQ7TD1QDg\6XD0WD0QDh\6QDi\6
QDj\6XD0WD0PDmS<PDoS<XD0WD0PD\FPDmT5XD0QDk\6WD0QDl\6QDm\6PDYR6XD0WD0QDn\6P@do4P@ZQ7QDo\6XD0QD\4Q
@o5WD0QD[4XD0`DU6WD0QDP]6XD0QD]4TD2WD0PDn[:XD0QDQ]6QD]4TD3WD0QDR]6P@dk4XD0QDS]6WD0QDT]6XD0WD0QDP
d1QDU]6TD2QDV]6XD0WD0QDSJQDb@QDW]6QDX]6XD0WD0QDY]6TD2PD[R5XD0WD0PDPS<XD0WD0QDZ]6XD0WD0QD[]6QD`U5
XD0Q@\]6TD1QD]]6WD0QD^]6QD_]6XD0WD0QD`]6QDSKXD0`DXQ7`DS1`DaR5WD0QDa]6Q@b]6TD1QDSKQDc]6TD1QDd]6XD
0WD0QDe]6PDdo4QDf]6XD0WD0QDg]6QDh]6XD0WD0QDi]6PD^R6QDj]6QDk]6XD0WD0QDl]6XD0TD5QDm]6TD4PDdo4QDn5W
D0QDn]6XD0WD0QDo]6PDZQ7QDP^6QDQ^6XD0WD0QDR^6PDao4XD0`DZQ7`DdF`D[Y5WD0QDS^6PDao4XD0QDT^6QDU^6WD0Q
DV^6XD0QDW^6TD2QDX^6WD0QDY^6XD0WD0QDQFPDZQ7PDe5XD0WD0QDZ^6PDZQ7QD[^6XD0WD0QD\^6Q@]^6XD0WD0QD^^6P
DXQ7PD_R5PD^P5XD0WD0QDeCPDZQ7QD_^6XD0WD0QD`^6QD_e3QDa^6QDWl2XD0WD0QDb^6QDn5QDc^6XD0WD0PDgn=PDZQ7
QDli3QDd^6XD0WD0QDj\2PDiS1QD]k3XD0WD0QDWNPDjCPDXR6XD0QDe^6QDd5Y@0WD0QDf^6XD0QDg^6TD4WD0QDh^6XD0V
D0QDg^6TD4WD0QDh^6XD0QDi^6UD0WD0QD^4XD0QDj^6PD4WD0QD^4XD0PD4UD0WD0QDk^6QD^4XD0PD4UD0WD0PD_R6QDn5
QDl^6XD0`D_e1`D`e1WD0PD_R6QDn5QDm^6QDn^6XD0WD0QD`Q1QDo^6QDP_6XD0`DZQ7WD0QD`Q1QDaQ1QDQ_6QDR_6XD0Q
DS_6WD0QDcf1Q@T_6QDU_6XD0VD0WD0QDcf1Q@T_6QDU_6XD0QDV>WD0QDV_6PDaR6PDZQ7PDl1XD0WD0QDW_6PD`a:XD0WD
0PD_R6PDmNPDjk3XD0`DQ8WD0QDX_6P@^U7PDnP?XD0WD0PDfo4QDn5QDY_6XD0VD0WD0PDfo4QDn5QDY_6XD0QDZ_6WD0QD
[_6QD\_6Q@n5QD]_6XD0WD0PDWR6PDmW7XD0aDd5`DcU7`DfR6`DiE`DXQ7`DhE`DhP5`DiP5`Dmk4`Dnk4`Dio4`Dho4aDf
5`DYR6WD0PDWR6QD`f2XD0aDd5VD0WD0PDWR6QD`f2XD0aDd5QD^_6WD0PDgR6QD__6QD`_6XD0QDa_6WD0PDYR6PD^U7QDi
BXD0TD4PD4WD0PDXR6PD^U7QDb_6XD0WD0PDZd:PDao3XD0WD0PD_V7PDfR6QDc_6QDWk5XD0WD0PDYR6PD]o3QDc_6QDWk5
XD0PDjY;WD0PDmk3PDeR6PDUS;XD0WD0PD^U7QDd_6PDU[:XD0QDe_6TD1WD0QDf_6XD0YD1QDe_6TD1WD0QDf_6XD0QDg_6
WD0QDh_6QDi_6XD0PD_R6WD0PDTP=XD0YD1WD0PDTP=XD0QDj_6WD0PDWR6PD`Q3PDlU3XD0WD0QDk_6PDT8XD0VD0WD0QDk
_6PDT8XD0QDl_6WD0QDm_6QDj9QDn_6XD0WD0QDo_6TD2PDUS6XD0SD0WD0QDP`6TD1QDQ`6XD0TD3QDR`6QDS`6TD3WD0QD
P`6QDT`6XD0QDU`6WD0QDV`6QDW`6QDX`6XD0`DdQ1`DTR;`Dd3`DiU7`Dn3`Dn7`DnS6`DQP7QDf5WD0QD\o1PDko4PD_R6
XD0SD0WD0QDY`6Q@Z`6QD[`6XD0WD0PDcU7QD\`6QD]`6XD0WD0QD^`6PDXR6QD_`6XD0PDUR3WD0QD``6PDeR6QDa`6SD0X
D0VD0WD0QD``6PDeR6QDa`6SD0XD0QDb`6WD0QD]_3QDc`6P@4QDd`6QDe`6XD0SD0WD0QDf`6PD]o3QDg`6QDh`6XD0WD0Q
DQn1PD^P5PDRT;XD0WD0QDkR3SD0PDeR6QDi`6XD0WD0QDj`6QD]_3P@_g6QDk`6XD0WD0QD_j3QDl`6XD0VD0WD0QD_j3QD
l`6XD0QDV>WD0QDnR1PDRl4QDm`6XD0VD0WD0QDnR1PDRl4QDm`6XD0QDn`6WD0PDZQ7QDo`6QDf5XD0QDPa6`E]o3`Eho4`
Eo9`Ebo3`E^o3WD0QD_m4QDQa6XD0QFRa6PDk8WD0QDSa6QDTa6XD0TD3QDUa6PDk8WD0QDVa6PD_R6QDTa6XD0TD3QDUa6W
D0QDWa6Q@VW2PD_R6QDXa6XD0VD0WD0QDWa6Q@VW2PD_R6QDXa6XD0QDYa6WD0QDZa6Q@VW2PD_R6QDXa6XD0VD0WD0QDZa6
Q@VW2PD_R6QDXa6XD0QDYa6QD[a6TD1WD0QD\a6XD0QD]a6Q@m5TD2QD^a6WD0PDZQ7PDoR<XD0VD0WD0PDZQ7PDoR<XD0QD
_a6WD0PDXR6QD`a6QDaa6XD0VD0WD0PDXR6QD`a6QDaa6XD0QDV>QDba6Y@0WD0QDca6QDda6XD0VD0QDba6Y@0WD0QDca6Q
Dda6XD0QDea6WD0QDfa6QDga6XD0VD0WD0QDfa6QDga6XD0QDha6WD0PDdU7PDno4SD0XD0WD0QDl<PDkb1QDia6XD0WD0QD
ja6XD0`D=TD4QDka6TD2QDla6QFma6TD1WD0QDna6PDfo4XD0VD0QFma6TD1WD0QDna6PDfo4XD0QDoa6QFPb6TD2WD0QDQb
6TD1PDbo4QDmg1QDRb6XD0QDSb6TD2WD0QDTb6QDUb6XD0`DZQ7`DZP5`DcE`D[Q7WD0QDVb6P@bo4PDeQ?XD0WD0QDWb6QD
n5QDXb6XD0WD0QD[P1PDXR6PDma4XD0WD0QD[P1PD]T7QDn5PDUS6XD0WD0QDYb6QDn5QDZb6XD0WD0QDWNQD[b6XD0WD0QD
WNPDXQ7PDkk:XD0WD0QD\b6QD]b6XD0WD0QD^b6XD0VD0WD0QD^b6XD0QD_b6QF`b6TD1WD0QD`4XD0`D`P5`D_P5`DaP5WD
0QDab6QD^T3XD0QFbb6WD0QDcb6XD0QFdb6WD0QDeb6PDeo4XD0QDfb6WD0QDgb6TD2PDeo4XD0`DUW=`DkT5QDhb6TD1WD0
QDa4XD0QDib6WD0QDjb6PDnc6XD0QDkb6QDlb6TD2QDf5WD0QDmb6QDnb6TD1QDob6XD0WD0QDPc6PDf[4PDdk4XD0WD0QDQ
c6QDRc6XD0`DZb5WD0QDjGPD_R6PDZQ7QDSc6XD0WD0QDTc6P@fo4QDn5PDSk;XD0WD0QDUc6PDWR6PDZQ7TD1QDVc6XD0WD
0QDWc6P@do4QDXc6XD0QDn5TD1QDYc6WD0QDZc6PDco4XD0WD0QD[c6PDfo4XD0QDb\2WD0QD\GPDbo4PD_R6XD0QD\c6PDX
Q7WD0QDc4`DXR6`DYH`Dbo4`DoR?`DPS?`DbT3`DcT3aDW5`DQS?`D[R7`DWT3`DXT3`DWR7`DRS?`DZR7`Dab1`Dl5`D_R6
`Ddo4`D]R6`Dfo4`DWR6`DYR6`D\R6`DZQ7`DZR6`Dc[>`Ddn4`DnN`DPOSD0XD0`DXR6UD0PDXQ7WD0QDc4`DXR6`DYH`Db
o4`DoR?`DPS?aDW5`DQS?`D[R7`DWT3`DXT3`DWR7`DRS?`DZR7`Dab1`Dl5`D_R6`Ddo4`D]R6`Dfo4`DWR6`DYR6`D\R6`
DZQ7`DZR6`Dc[>`Ddn4`DnN`DPOSD0XD0WD0PDXQ7QDc4QD]c6XD0SD0WD0PDdo4PDZQ7TD1QD^c6PDe_<XD0VD0WD0PDdo4
PDZQ7TD1QD^c6PDe_<XD0QD_c6WD0PDno4SD0PD[R6PDhEXD0WD0PDno4SD0PD_R6PDmNPDVP5XD0WD0PD^U7SD0PD]R6PDH
SD0XD0WD0QD`c6QDac6XD0VD0WD0QD`c6QDac6XD0QDV>WD0QDbc6P@XQ7TD1QDk6XD0VD0WD0QDbc6P@XQ7TD1QDk6XD0QD
V>WD0QDcc6QDb4XD0VD0WD0QDcc6QDb4XD0QDdc6WD0PDfR6QDSf4QDb@SD0PDfR6XD0WD0PDfR6`D]U3`DXU3`Doa1`D`Q3
`D[R5`D]R5`D\R5`D^U3SD0QDb@QD\6PDfR6XD0UD0WD0PD`U7SD0PD4PDho4XD0UD0WD0PD`V7PDZQ7SD0XD0UD0WD0QDec
6P@RX7QDfc6XD0UD0WD0QDgc6QDhc6XD0VD0UD0WD0QDgc6QDhc6XD0PD1UD0WD0QDgc6QDic6PD\R6QD^d2XD0UD0WD0QDa
U6SD0XD0VD0UD0WD0QDaU6SD0XD0PD1WD0QDjc6QDkc6QDlc6XD0UD0WD0QDZ;QDYm4QDo]1XD0VD0UD0WD0QDZ;QDYm4QDo
]1XD0PD1UD0WD0PDf[4PDSn3QDmc6XD0VD0UD0WD0PDf[4PDSn3QDmc6XD0PD1WD0PDUS;PD_R6QDnc6P@ZQ7QDoc6XD0WD0
PDTS;PDfo4PD[T7PD]6XD0WD0QDb8QDPd6QDQd6XD0QDRd6TD2WD0QDSd6QDTd6QDUd6XD0WD0PDYR6QDVd6XD0VD0WD0PDY
R6QDVd6XD0QDWd6QDf5WD0PDXQ7QDXd6XD0VD0QDf5WD0PDXQ7QDXd6XD0QDYd6QDZd6TD2WD0QD[d6XD0QD\d6TD1QDf5Q`
1o5WD0QD]d6XD0QD^d6QDf5WD0PDZe2QD_d6XD0VD0QD^d6QDf5WD0PDZe2QD_d6XD0QD`d6WD0PDdo4PDZQ7QDad6XD0VD0
WD0PDdo4PDZQ7QDad6XD0QDbd6WD0QDcd6PDXR6TD2QDdd6XD0WD0PDko4PD]o3QDVc2QDlZ3XD0VD0WD0PDko4PD]o3QDVc
2QDlZ3XD0QDed6WD0PDko4PD]o3TD3QDfd6XD0WD0PDko4Q@gd6PD]o3QDni4TD1QDhd6QDid6XD0WD0PDeR6QDjd6P@Tn3Q
Dkd6TD1QDld6XD0WD0PDao3QD^]4QD_]4QDmd6XD0WD0QDnd6PDfo4PDZQ7PD[b;XD0QFod6TD2WD0QDZFPDZQ7QDPe6XD0Q
Dd4TD1WD0QDQe6XD0QDRe6TD1WD0QDSe6XD0QDTe6QDUe6TD1WD0QDVe6XD0QDWe6QDf5P@ZQ7WD0QDXe6XD0VD0QDWe6QDf
5P@ZQ7WD0QDXe6XD0QDYe6QDZe6TD1WD0PDib4QDb:PDWg4XD0WD0QDj\2PDZQ7QD[e6XD0WD0QD\e6PDZQ7TD1QD]e6XD0W
D0PDmNPD^U7PD]R6PDl4XD0WD0QD^e6QD_e6PDc`4XD0WD0QD`e6PDZQ7QDae6XD0WD0PDfo4PDZQ7QDbe6PDZ7XD0QDce6T
D1WD0QDde6XD0VD0QDce6TD1WD0QDde6XD0QDee6QDfe6TD1WD0PDoQ6QDge6XD0WD0QDhe6PDYR6PDgf6XD0WD0QDie6PDX
R6XD0QDje6WD0QDUd2PD[T7PDnGXD0VD0WD0QDUd2PD[T7PDnGXD0QDT?WD0QDke6PDXS7XD0VD0WD0QDke6PDXS7XD0QD`?
WD0PD]f=QDle6XD0QDme6QDf5WD0PD^P5PDXR6PDmV7XD0VD0QDme6QDf5WD0PD^P5PDXR6PDmV7XD0QDne6WD0QDoe6QDPf
6XD0WD0QDmm3QDR_3QDQf6PDUS6P@PX7QDRf6XD0WD0QDYT1QDcLPD_R6QDcLXD0QFSf6TD1WD0QDTf6PDo2PDQX7XD0VD0Q
FSf6TD1WD0QDTf6PDo2PDQX7XD0QDV>QFUf6TD1WD0QDVZ1PDf[4PDfo4QDVf6XD0VD0QFUf6TD1WD0QDVZ1PDf[4PDfo4QD
Vf6XD0QDed6WD0QDWf6PD_R6QDiBQDXf6XD0WD0PDgk4PDST?XD0WD0PDY\:QDYf6PDfo4XD0WD0PD[R5PDXR6PDXQ7QDZf6
XD0WD0QD[f6QD\f6XD0VD0WD0QD[f6QD\f6XD0QD]f6WD0PDQo;TD1PDnk3PDeR6XD0WD0PDTT?XD0QF^f6TD1WD0QD_f6QD
`f6XD0WD0QDaf6QDbf6QDcf6XD0VD0`D_R6WD0QDaf6QDbf6QDcf6XD0QDdf6`D_R6WD0QDef6PDmMXD0WD0QDff6QDgf6PD
h`<XD0WD0QDhf6QDif6P@^f3XD0VD0WD0QDhf6QDif6P@^f3XD0QDjf6WD0QDkf6XD0TD1WD0QDlf6XD0`Dbf5WD0QDmf6QD
nf6QDof6XD0WD0PD^P5PDi8XD0QD_ATD3QDPg6WD0PDeo4PDXR6QDQg6XD0VD0WD0PDeo4PDXR6QDQg6XD0QDPc1WD0PD\c1
QDZBXD0QDRg6WD0QDSg6TD1PD_R6XD0QDTg6WD0PDT4QDUg6TD1QDVg6XD0QDWg6TD1QDXg6WD0QDYg6QDlc2TD1QDZg6XD0
WD0QD[g6P@PHPDYe2PDbT3XD0WD0PDTn3PDho4QD\g6XD0WD0PDgR6PD_g6XD0QD]g6QD^g6TD2WD0QD_g6QD`g6XD0WD0QD
ag6QDbg6TD1PDXR6QDcg6TD1QDdg6XD0WD0QDeg6PDhEQDfg6XD0WD0QDWX2QDgg6XD0QDhg6`Ddo4QDf5QDig6WD0QDjg6X
D0WD0QDjg6PDXR6QDcg6XD0QDkg6S@0TD5WD0QDlg6QDmg6XD0VD0QDkg6S@0TD5WD0QDlg6QDmg6XD0QDWc4WD0QDng6QDe
W6QDog6P@_P5PDRl4QDPh6XD0PDTn3WD0QDQh6QDRh6QDSh6XD0QDTh6WD0QDUh6PDeS7PD[R5PDXR6XD0QDVh6WD0QDk]1P
D_g6PD_R6XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDZ:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDbS1WD0QDWh6P@ko4QDd>YD1X
D0`DPo2`Dno2`Dfg7`Dnn2WD0QDXh6P@ko4PDR3QDYh6XD0`DZb<`D[S>`D]h2`DcS2`D_j2aDd5`DXQ7`DYQ7`DW5`DU6`D
Y2`Dek4`Dgk4`DYl4`DZl4`Dfo4`DWR6`Ddo4`DaZ3`D`a:WD0QDXh6P@ko4PDR3PDROQDZh6TD2QD[h6XD0WD0QD\h6PDR3
YD1XD0WD0QD\h6PDR3QD]h6XD0WD0QDQ?PDYR6XD0Q@l5QD^h6WD0QD_h6PDfR6XD0WD0PDbb;P@ao4PDfR6XD0QD`h6WD0P
Djo4QDah6XD0QDbh6WD0QDch6XD0`D_R6SD0WD0PDfo4PD^U7PDYU7XD0PDYb3WD0PDfo4PDYb3QDdh6XD0WD0QDeh6PDfo4
QDT;S@0PDQDXD0QDj_1TD3WD0QDfh6P@bo4PD_R6XD0`D=WD0PD_V7QDf5QDiBXD0SD0WD0QDgh6XD0QDhh6QDf5WD0QDih6
QDjh6PDZQ7QDkh6XD0QDlh6TD1WD0QDmh6Q@Vc3XD0QDnh6WD0PDgR6QD`Q1QDaQ1PDY4XD0QDoh6WD0QDX[2S@0QDPi6PDX
R6XD0SD0WD0QDX[2S@0QDQi6PDXR6QDRi6XD0WD0QDSi6QDTi6PDgf1XD0QDUi6QDf5Q@Vi6TD1WD0QDe4XD0`Ddo4`DjX1Q
DUi6WD0QDWi6TD1QDe4XD0WD0QDdV2PDXQ7QDXi6QDYi6XD0WD0QDZi6PDdk3PDYR6XD0QD[i6QD\i6QDf5WD0QD]i6QDXd4
QDl5TD3QD^i6XD0WD0QD_i6QD`i6PDZQ7TD2QDai6XD0QDbi6WD0QDUi1PD_g6aDd5aDf5`D]3`Dd3`DWT1`DV3`DUR1`Db4
`Dh3`DdS7`DnS6`D\8`Do2SD0XD0QFbi6TD2WD0QDg4XD0QDci6QFbi6TD2WD0QDdi6QDjb3XD0WD0PDX3QDei6PD\P3XD0Y
D2WD0PDX3PDYo4XD0WD0PDko4QDfi6SD0XD0WD0PD_R6PD]c3PDZQ7PDmW7XD0WD0PD_R6PD`1PDf[4QDgi6XD0WD0QDhi6Q
Dcf1QDU_6XD0UD0WD0PDYR6QDii6TD2QDh4XD0PD4QDji6UD0WD0PDYR6QDii6TD2QDh4QDki6P@XQ7QDli6TD2XD0PD4QDj
i6PD4WD0PDYR6QDb@TD2QDh4XD0VD0PD4WD0PDYR6QDb@TD2QDh4XD0PD1QDmi6WD0PDYR6QDRGTD3QDh4XD0VD0QDmi6WD0
PDYR6QDRGTD3QDh4XD0QDV>WD0QDni6QDoi6XD0VD0WD0QDni6QDoi6XD0QDV>UD0WD0PDkP5XD0QFPj6UD0WD0PDkP5XD0Q
DT;TD2QDQj6QDRj6TD3WD0QDSj6XD0P@YR6QDY\1WD0QDTj6TD1QDUj6QDVj6XD0`DZQ7`Dfo4`Djb4WD0QDQn1QDa\1PDck
4XD0WD0QDWj6QDXj6Q@Yj6QDZj6XD0QD[j6QF\j6TD1WD0QD]j6TD4XD0QDf4PDkR5WD0QD^j6QD_j6TD3QDf4PDkR5XD0QD
`j6TD1WD0QDaj6QDSKXD0QFbj6TD3QDj=WD0PDf[4QDcj6QFdj6S@0QFej6PD_R6XD0QDfj6WD0PDf[4PDPOPDS1PD_R6XD0
QFgj6WD0QDhj6QDij6QDjj6XD0QDkj6WD0PDHPD^P5QDij6QDjj6XD0QDkj6QDlj6TD2WD0QDmj6Q@nj6XD0QDTNQDoj6QDP
k6TD1WD0QDg5QDQk6XD0PDho4WD0QDWNP@ao4QDn5QDdNP@ao4XD0WD0QDRk6QDSk6PD_R6XD0SD0QDn6QDTk6QDn6QDe6QD
o5QDe6QDe6QDUk6Q`1o5QDSf4QDk6PD]R6Q`1o5QDe6WD0QDVk6YE5YD1XD0`D[R6QDWk6TD1QDf5Q`1o5aDd5`Doa4`Dgk4
`DU6`DS1`DaR5`DcU?`D`_=`DQh>`DYn4`D`Y;`D[5`Dh4`D_P5`DjU3`D^U7`DiH`DjH`Dff5`DoS1`Dd`4`DdU?`Dgg4`D
eU?`DkI`Ddn3`DiS4`DjS4WD0SD0YD5XD0VD0QDWk6TD1QDf5Q`1o5aDd5`Doa4`Dgk4`DU6`DS1`DaR5`DcU?`D`_=`DQh>
`DYn4`D`Y;`D[5`Dh4`D_P5`DjU3`D^U7`DiH`DjH`Dff5`DoS1`Dd`4`DdU?`Dgg4`DeU?`DkI`Ddn3`DiS4`DjS4WD0SD0
YD5XD0QDjb1WD0QDgS2YD1XD0VD0WD0QDgS2YD1XD0QDhX3QDXk6PDdd3`DXR6`D\FQD\6QDYk6QDaa2PDdd3QDZk6QD[k6Q
D\k6QD]k6QD^k6QD_k6PD_3PDXR6PDZQ7PDZ^=PDjo4PDjo4PDbU3PDXR6PDZQ7PDaGPDUS;QD`k6PDe8PD`Q3PDk[=PDco4
PDVP1PDbd;PDWR;PDaMPDSY6QDak6QDbk6PDkOPD^R6PDS9PDVk>PDlU?PDR1PDao4PDhEQDck6PDZe<PD^4PDjP1PDeo4PD
_i4QDdk6PDZR6Q`1o5Q@ek6WD0QDfk6XD0PDbd;QDgk6PDWJQDhk6PDXJQDik6PDlT1PDj_5PDji2PDZe2PD]R5PDoU?PDW]
:PDgT7PDR8PDdo4PD`]:QDjk6PDoc6PDfQ?PDjS4QDkk6PDQV?PDTl3PDSc1PDnR1PDRX7QDlk6QDmk6QDnk6QDok6QDPl6Q
DgS2QDQl6PD`_=QDRl6QDSl6PD^P3PDQk3PDao4PDbo4PD_R6PDQ];PDTS1PDgo4PDcc6PDeR6PDgCPDec6PD]R6SD0PDko4
Q@l5Q`1o5WD0QDR_1XD0WD0QDTl6PDZQ7TD1QDUl6XD0QDVl6PD6Q@b@WD0QDl6XD0QDVl6PD6WD0Q`1o5QDR_1XD0VD0QDV
l6PD6WD0Q`1o5QDR_1XD0QDWl6QDf5QDb@Q`1o5WD0QDXl6aDn4aDd5`Dgi;SD0XD0VD0QDf5QDb@Q`1o5WD0QDXl6aDn4aD
d5`Dgi;SD0XD0QDYl6QDZl6WD0QD[l6P@Tn3TD1QD\l6XD0QD]l6WD0QD^l6XD0QD_l6WD0QD`l6PDoo4XD0VD0WD0QD`l6P
Doo4XD0QD`?QDal6QDb@Q`1o5WD0QDR_1aDn4aDd5SD0XD0`DXR6`D\R6WD0QDbl6XD0TD2QDcl6QDf5Q`1o5WD0QDk6QDhi
6Q`1o5QDY^1XD0aDn4QDf5QDT;WD0QDlT5XD0QDdl6VD0QDf5QDT;WD0QDlT5XD0QDdl6QDel6PDZQ7WD0QDfl6SD0XD0TD1
QDgl6TD1QDhl6WD0QDil6PD_R6PDjb<XD0WD0PDYQ7PD[d<PDbIXD0WD0PDcU7SD0PDch4XD0QDf5WD0QDb@Q`1o5QDjl6PD
XR6XD0SD0aEd5WD0QDkl6QDll6XD0`Dmb4QDml6WD0QDVc2QDnl6XD0WD0QDV;QDol6TD1QDPm6XD0QDf5PDXQ7WD0QDQm6S
D0XD0QDRm6TD1WD0QDSm6XD0UD0QDTm6QDf5Q`1o5WD0QDk6XD0`DeG`DVFVD0UD0QDTm6QDf5Q`1o5WD0QDk6XD0`DeG`DV
FQDUm6UD0QDVm6QDf5Q`1o5WD0QDWm6XD0VD0UD0QDVm6QDf5Q`1o5WD0QDWm6XD0PD1QDXm6TD1QDf5TD1QDYm6P@mW7WD0
QDZm6XD0WD0QD[m6P@XR6PDZQ7QD\m6XD0WD0QD]m6TD1Q@^m6QD_m6QD`m6XD0WD0QDg5P@_V7PDXQ7S@0PDeS7PDZR6XD0
WD0PDdo4PDmb1PDXR6QDam6XD0WD0PD_Z>QDbm6QDcm6QDdm6QDem6QDfm6XD0WD0QDgm6QDhm6XD0VD0WD0QDgm6QDhm6XD
0QDim6QDjm6WD0QDkm6QDlm6XD0WD0PDfR6QDmm6PDfR6QDnm6XD0WD0QDif4Q@om6PD]o3QDPn6TD2XD0VD0WD0QDif4Q@o
m6PD]o3QDPn6TD2XD0QDQn6WD0QDn`1QDRn6QDSn6XD0WD0QDTn6PD_R6PDmNQDUn6XD0WD0QDXa3QDVn6QDWn6QDXn6XD0Q
DYn6Y@0WD0QDZn6XD0VD0QDYn6Y@0WD0QDZn6XD0QD[n6QD\n6TD6QDf5Q`1o5WD0QD]n6XD0QD^n6TD4QDf5Q`1o5WD0QD_
n6XD0`DXR6`D\R6QD`n6QDf5Q`1o5WD0QDan6XD0QDb@Q`1o5WD0SD0XD0PDQP3QD\T4QDbn6Q@f5WD0QDcn6XD0QDb@Q`1o
5WD0QDR_1XD0QDdn6QDen6QDf5Q`1o5WD0QDfn6XD0WD0QDgn6PD]6XD0VD0WD0QDgn6PD]6XD0QDhn6QDin6WD0QDjn6XD0
PDWj:WD0PDao4PD_R6PDgi4XD0QDkn6TD2QDf5Q`1o5WD0QDln6XD0aDd5`DeR6QDmn6PDXR6TD3QDf5Q`1o5WD0PDnf2XD0
QDnn6PDXR6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0VD0QDnn6PDXR6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0QDT
?QDon6TD4WD0PDhW7XD0QDPo6TD2WD0PDUd<XD0WD0QDQo6P@ko4P@R3QDRo6QDW5XD0WD0QDSo6PDfR6QDR_1XD0QDSZ1WD
0QDTo6XD0VD0QDSZ1WD0QDTo6XD0QDUo6QDVo6WD0PDX3PDbo4XD0QDWo6WD0PDXZ:XD0PDZQ7WD0QDXo6PDXR6QD_k1XD0Q
DYo6WD0PD^Z:TD1QDZo6XD0QD[o6QD\o6WD0`D`R5SD0QD]o6XD0VD0QD\o6WD0`D`R5SD0QD]o6XD0QDT?QF^o6QDg5Q@l5
Q`1o5WD0QD_o6aDn4SD0XD0`DXR6`DYR6`DWR6QD`o6WD0QDao6XD0SD0WD0QDbo6TD1QDco6XD0`EfR6YD1WD0QDni5XD0V
D0`EfR6YD1WD0QDni5XD0QDdo6PDf[4QDf5Q`1o5WD0QDeo6XD0QDfo6QDgo6WD0QDho6QDio6XD0QDf5QDRGSD0WD0QDjo6
XD0`Doi4WD0QDR_1PDfR6QDRGXD0SD0QDRGWD0QDko6XD0QDlo6QDmo6WD0QDno6XD0WD0PDU8PD\Q5XD0WD0QDoo6TD1QDP
P7XD0`DfR6QDf5P@ko4WD0QDQP7PD_R6XD0SD0QDf5WD0QDRP7QDlT5XD0VD0QDf5WD0QDRP7QDlT5XD0QDSP7WD0PDjk3PD
`a:XD0VD0WD0PDjk3PD`a:XD0QDV>QDTP7WD0QDUP7XD0QDVP7P@ko4P@R3WD0QDRo6QDTi5XD0QDf5WD0QDWP7PD_R6XD0S
D0PD`n5PDoa1QDXP7TD3QDf5Q`1o5WD0QDYP7XD0WD0QDZP7XD0QD\6PDWo2PDYR6PDmi7PDZQ7QDk6PDkQ5SD0QD[P7PDkQ
5QD\6QDf5Q@i5WD0PDnR1XD0VD0QD\6QDf5Q@i5WD0PDnR1XD0QD\P7QDnR1Q`1o5WD0QDk6XD0QD]P7QD^P7WD0Qd1o5QDk
6XD0QD\6WD0QDk6XD0QD\6QD\6TD4QDf5WD0Q`1o5QDk6XD0aDd5`DeR6QD\6TD3QDf5QDb@Q`1o5WD0QDk6XD0QDf5Q@l5Q
DP6WD0QDk6XD0WD0QDP6QDk6XD0SD0WD0QD_P7QDk6XD0QD\6QD`P7TD2`D`Q1WD0QDk6XD0QD\6TD2QDf5TD4PD]R6WD0Q`
1o5QDk6XD0VD0QD\6TD2QDf5TD4PD]R6WD0Q`1o5QDk6XD0QDV>QDaP7TD2QDf5Q@bP7Y@0aDj4aDd5iD1iD2aD\6aDT6bD0
WD0SD0XD0VD0QDaP7TD2QDf5Q@bP7Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD0SD0XD0QDcP7QDdP7QDeP7Q@fP7Y@0aDj4aDd
5`Dnn2`DfR6`D_R6bD0WD0SD0XD0VD0QDdP7QDeP7Q@fP7Y@0aDj4aDd5`Dnn2`DfR6`D_R6bD0WD0SD0XD0QDgP7QDb@Q@h
P7aDj4aDd5aDT6WD0SD0XD0QDiP7`DXR6`DlW?`DmW?QDf5YD0aDj4aDd5iD1iD2`DXQ7`DYQ7`DZQ7WD0SD0XD0VD0QDf5Y
D0aDj4aDd5iD1iD2`DXQ7`DYQ7`DZQ7WD0SD0XD0QDUm6QDjP7Y@0QDkP7aDj4aDd5WD0SD0XD0VD0QDjP7Y@0QDkP7aDj4a
Dd5WD0SD0XD0QDlP7aDZ5bD0WD0YD0XD0YD1QDdMaDZ5bD0WD0YD0XD0YD1aDZ5bD0WD0YD0XD0aDZ5bD0WD0YD0XD0VD0aD
Z5bD0WD0YD0XD0QDmP7aDZ5bD0WD0YD0XD0YD2QDnP7aDZ5bD0WD0YD0XD0UD0SD0QDoP7TD1WD0QDPQ7XD0aDd5UD0QDoP7
TD1WD0QDPQ7XD0aDd5UD0SD0QDQQ7TD1WD0QDRQ7TD2XD0QDSQ7UD0QDQQ7TD1WD0QDRQ7TD2XD0QDSQ7QDTQ7Y@0WD0QD\5
XD0aDd5`Dao4`Deo4`D`P5`D_P5`DaP5`DbP5`DcP5`DdP5`DaU7UD0QD^5Q@d5Q`1o5P@nW?`DTm2`DSj2`DfL`DTj2`DbM
`DT?WD0Q`1o5QDUQ7XD0VD0UD0QD^5Q@d5Q`1o5P@nW?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1o5QDUQ7XD0QDVQ7UD0Q
D^5Q@d5TD3PD4Q`1o5WD0QDWQ7XD0VD0UD0QD^5Q@d5TD3PD4Q`1o5WD0QDWQ7XD0QDXQ7UD0QD^5Q@d5Y@0WD0QDYQ7XD0W
D0QDhe4XD0VD0WD0QDhe4XD0PD1QDZQ7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0VD0QDZQ7Q
Df5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QD[Q7QDZQ7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6b
D0aD`5aDn4aD_5WD0SD0XD0QD\Q7QDY^1QDZQ7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QD\
Q7YD0QD]Q7WD0Q@^Q7PDno4SD0XD0`DXR6WD0PDno4SD0QDZBXD0QDf5WD0QD_Q7SD0XD0VD0QDf5WD0QD_Q7SD0XD0QE`Q7
WD0QDaQ7QDbQ7XD0WD0QDcQ7Q@o5QDdQ7XD0QFoR4QDeQ7TD2WD0QDfQ7XD0QDgQ7TD2WD0QDhQ7XD0`DfR6`DgQ1QDf5Q`1
o5QDiQ7WD0QDjQ7XD0PD]U7QDkQ7PDZU7SD0PDem4PDnFQDlQ7TD2WD0QDmQ7XD0PD[X7VD0PD[X7QDT?QD^OS@0S@0WD0QD
k6XD0QDnQ7`EfR6`EQP3`ERP3`E_d2`EP3`Eko4`E_X?WD0PDmMXD0VD0WD0QDoQ7XD0VD0QDdMQ@Q6WD0QDi6Q`1o5QDPR7
XD0QDh6`DfR6`D]S1`DgQ1WD0QDQR7QDi6XD0QDi5Q`1o5QDRR7Q@i6PDko4QDi6QDRR7QD_k1QDSR7TD3WD0QDTR7XD0PDn
o4QDUR7PDno4QDVR7QDWR7PDno4QDXR7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD
0SD0XD0VD0QDXR7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD0QDYR7QDZR7
QD[R7PDXR6S@0WD0QD\R7XD0`DUe;`DcX?`Dee1`DYT5QDj[1Q@f5Q@l5Q`1o5WD0QD]R7XD0QD^R7PDZR6WD0QD_R7XD0VD
0PDZR6WD0QD_R7XD0QD`R7QDaR7QD`m6TD3QDf5Q`1o5aDj4WD0SD0XD0VD0QDaR7QD`m6TD3QDf5Q`1o5aDj4WD0SD0XD0Q
DT?PDZR6WD0QDbR7XD0VD0PDZR6WD0QDbR7XD0QDT?QDcR7WD0QDdR7XD0PDZl4QDf5Q`1o5WD0QDeR7XD0QDfR7QDgR7TD3
PDTg1QDhR7QDiR7QDf5Q`1o5QDRGQ`1o5S@0WD0QDjR7XD0`D_e1`DTX5`DT<`Do^;QDRG`DkIiD0SD0S@0WD0QDkR7XD0`D
XR6`D_a3`Doa3`D[^<`D\d4`DTY?WD0QDlR7PDXR6SD0XD0`DkI`DZQ7QDf5Q`1o5QDRG`Dib4`DcN`Dmb4SD0WD0QDl6XD0
`DUY?QDf5Q`1o5Q@l5Q`1o5Q@k6WD0Q`1o5Q@e6QDl6XD0WD0QDSf4QDl6XD0WD0QDmR7QDQ^6QDl6XD0WD0QDl6XD0QDnR7
PDZQ7QD\6QDoR7QDPS7PDXR6QDQS7PDSX=PDYR6PDTY>PDco4PDZb4PDdo4PDZb4PDco4PD]U4PDdo4PD[c3QDRS7QDSS7QD
TS7PDVQ1PDao4QDT;QDaQ3QDUS7QDVS7QDWS7PDna1PD]U1PDRZ5QDXS7PD[`4`DYQ6`Doe1`DQi5QDYS7QDZS7QD[S7QDR_
1QD\S7PDcP6QD]S7QD^S7QDf5PDXR6Q`1o5Q@R_1PDcP6QD\6Q@^IQ@_IQDQP1VD0QDWX2PDPP6WD0PDcP6XD0QD\6WD0PDf
o4PDcb4QD_S7QD`S7XD0WD0QDaS7QDbS7QDcS7XD0WD0QDdS7QDeS7QDfS7P@_R6P@mNXD0QDf5PDfo4TD1PDda>QDgS7TD1
QDhS7QDiS7QDjS7QDcIPDYR6TD1WD0QDkS7XD0PDbNQDlS7QDf5WD0QDmS7XD0VD0QDlS7QDf5WD0QDmS7XD0PD1PDSS;PDX
R6QDRGSD0QDnS7QDoS7PDXR6QD\6QDf5Q`1o5PDao4PD_R6PDgi4QDPT7TD2QDQT7QDRT7`DXR6`D_R6QDST7PD_R6PDZQ7Q
DTT7QDUT7TD1QDVT7`DYR6PDeo4PDXR6PDZQ7PD[a:QDf5Q`1o5WD0QDWT7XD0VD0QDf5Q`1o5WD0QDWT7XD0QDXT7PDfR6Q
DYT7PDUn3PDZQ7PDeS7QDc_6PDUn3PD[R6PDZQ7PDle1QDnR1WD0PD\m:XD0QDZT7QDf5WD0PD\m:XD0VD0QDf5WD0PD\m:X
D0QDT?QDf5QDl<WD0QD[T7QDc_6QD\T7XD0PDWR6PDio4QD]T7QDmU2PDYR6PDio4QD^T7P@XR6PDYR6PDZQ7PDT8PDXR6PD
[R6PDlo4PDao3QD_T7QD`T7PDmg<PDXR6PDni;PD_R6QDaT7PDYR6PDXQ7PDZ4PDWR6QDbT7PDck4PDT8PDUS;QDm]1PDeR6
PDHQDa\1PDeR6SD0PD_P3PDko4QDPe4QDcT7PDao4PDZl4PDZR6PDbMPDYR6QDdT7PDeQ5PD`a:PD_R6PDno4QDeT7QDj=PD
Um6QDfT7QDgT7QDhT7PDZQ7QDRX3PDla<PDla<QDiT7QDjT7QDkT7QDX@QDlT7QDf5PDko4PDdo4VD0QDf5PDko4PDdo4PD1
QDmT7QDnT7PDfR6QDoT7PDfR6QDPU7Q@QU7QDRU7PDYR6PDiP5QD`U5PD_R6QDSU7PDao4PD_R6PDZQ7QDTU7PDko4PDao4P
D_R6QDUU7PDWT1PDYR6PDSEQDVU7QDWU7PDma4QDXU7QDZ_1QDYU7TD3PD_R6PDmNPD\Q3QDZU7PD_R6P@mNQD[U7PDUS;PD
_R6QD\U7QDjn1PDTb:PDZR6QD]U7PDYR6QD^U7PDYR6QDbHPDma4QDf5WD0QD_U7XD0aDd5QDkl4QD`U7PDTn3QDmd6PDTJP
D`a:PDfo4PDcb4PDZR6TD2QDaU7PDRj1PD_R6PDdU7PDl\<PDYR6PDZQ7PDnGPDZS6PDdo4QDbU7PDZQ7QDcU7WD0QDaQ1TD
6PDfo4QDn5PD]b<XD0QDaQ1TD5WD0PDZR6QDn5PDeV7QDdU7XD0WD0PD^P5QDeU7PDPP=PDhR5XD0WD0QDfU7QDgU7QDiBQD
hU7XD0WD0PDRj1QDiU7XD0WD0QDk4PDdT7XD0QDjU7WD0QDk4PDdT7XD0QDkU7TD1QDlU7WD0QDWNQDmU7QDnU7QDoU7XD0W
D0PDjS4PD_6XD0`Do^;`Dg2WD0PDlT7QDPV7P@XQ7QDQV7XD0QDRV7TD2WD0QDSV7QDTV7XD0QDUV7WD0QDVV7PD]T7PD]6X
D0WD0QDWV7QDXV7XD0WD0PDnn2QDb@QDYV7QDZV7XD0WD0PDnn2PDXQ7PDfGQD[V7XD0WD0PD_R6PDXQ7QD\V7XD0VD0WD0P
D_R6PDXQ7QD\V7XD0QDT?WD0PD_R6PDZQ7PD[e7PD\c1XD0WD0PDcU7PD\Q;QDT;XD0WD0PDcU7PDfS1PDZQ7XD0WD0PDko4
QD`8QD]V7TD1QD^V7XD0`DVb1WD0PDXQ7PD]6PDYR6PDTS;XD0WD0PDlP<PDmP<PDV6XD0WD0PDZ`7PDfo4PDV6XD0QD_V7Q
Dn5WD0PDVj5PDfo4PDXQ7XD0QDn5WD0PDTS6PDkR5XD0WD0QD`V7QDaV7PDfo4XD0WD0QDbV7P@eo4PD_R6PDmNXD0WD0QDc
V7PDeo4PDYR6XD0WD0QDdV7QDgU7PDZQ7QDeV7XD0WD0QDUc6PDeo4PDWR6XD0QDfV7WD0QDgV7QDhV7PDgCXD0WD0QDiV7Q
DjV7PDfo4XD0QDkV7PDRe5WD0QDlV7PDZQ7PDbd;XD0WD0PD]c5PDfo4QDiBPDi7XD0QDmV7QDnV7TD1WD0P@fo4QDm4XD0W
D0PDQEPDXR6QDoV7QDPW7XD0WD0QDQW7QDSR1XD0QDRW7TD1WD0QDSW7XD0WD0QDTW7PDXR6PDg[>XD0WD0QDUW7PD_R6QDV
W7XD0WD0PDi`<PDYR6PDhW=XD0QDWW7WD0PDRn3Q@d>QDXW7TD2QDYW7XD0WD0PDXQ7PDgl4PDbd;XD0WD0QDZW7QD[W7QD\
W7XD0WD0QD]W7QDRGQD^W7QD^Q3XD0WD0QDUT1QD_W7QD`W7PDTJXD0QFaW7TD1WD0QDl4XD0QDbW7TD1QDcW7`DY9QFdW7T
D1WD0QDl4QDcf1XD0VD0QFdW7TD1WD0QDl4QDcf1XD0QDV>WD0QD\a4QDjb2QDeW7XD0WD0PDjY;QDfW7QDgW7XD0WD0PD`U
7QDhW7XD0VD0WD0PD`U7QDhW7XD0QDV>WD0QDWW2QDiW7QDjW7XD0WD0PD`V7PDSS;XD0VD0WD0PD`V7PDSS;XD0QDed6WD0
PDjk3QDkW7PD_R6XD0QFlW7WD0QDmW7PD_R6PD[5PDf[4PD_R6XD0WD0QDjHTD1QDnW7P@XR6QDoW7XD0WD0QDPX7PD_R6QD
QX7XD0WD0QDRX7PDTS6PD_R6XD0WD0QDSX7XD0WD0PDdg2QDTX7XD0WD0QDUX7QDVX7XD0QDWX7WD0PDZ6PDXR6PDZQ7QDXX
7XD0WD0PDQm4PDXR6PDZQ7XD0WD0QDYX7PDXR6QDZ[2QDZX7XD0QD[X7WD0QD\X7PD_R6PD`8XD0WD0PDbZ?QD]X7XD0WD0Q
D^X7PDfo4P@ZQ7QD_X7XD0WD0PD[OPDji4XD0WD0PDgd<PDYR6QD`X7XD0WD0PDTMPDXR6QDaX7PDcU=XD0QDbX7WD0QDlT2
PDf[4PD^U7XD0VD0QDbX7WD0QDlT2PDf[4PD^U7XD0QDV>WD0QDcX7PDcZ?XD0VD0WD0QDcX7PDcZ?XD0QDV>QDdX7TD1WD0
PDl`:QDeX7XD0WD0QDfX7XD0PD\T7QDgX7TD3WD0QDhX7XD0QDiX7WD0QDjX7PDhW7XD0QDkX7WD0QDlX7PDZQ7QDmX7PDXR
6XD0WD0PD[R6PDXW6XD0WD0QDSJQDnX7QDXa3XD0VD0WD0QDSJQDnX7QDXa3XD0QDoX7WD0QDSJTD1QDPY7QDQY7XD0WD0QD
RY7QDSY7XD0QDTY7WD0QDUY7P@XR6QDVY7QDVZ1QDWY7XD0QDXY7WD0QDYY7TD2QDZY7XD0PD]T7WD0QD[Y7PDPKXD0WD0QD
VCTD1QD\Y7QD]k3XD0WD0QD]g4PDXQ7PDf^;XD0WD0QD]Y7PDgR5XD0WD0PDeo4PDXR6PDio4PDRS<XD0VD0WD0PDeo4PDXR
6PDio4PDRS<XD0QDT?WD0PDeo4PDXR6PDZQ7PDg2XD0VD0WD0PDeo4PDXR6PDZQ7PDg2XD0PD1WD0PD]T7PDXQ7PDV[?PDiZ
5XD0QD^Y7TD3WD0PDeo4PDXR6PDZQ7PDbf5XD0WD0QDjNQD_Y7PDco4XD0WD0QDP2TD1QD`Y7QD^NXD0WD0QDP2TD2QDaY7X
D0WD0PD`]:PDkT6XD0VD0WD0PD`]:PDkT6XD0QDbY7WD0PDmS5QDj9QDcY7XD0QDdY7TD1WD0QDeY7XD0VD0QDdY7TD1WD0Q
DeY7XD0QDfY7QDgY7TD1WD0QDhY7TD1QDiY7TD2VD0XD0`DdF`DX\2`Dee1`Di\5QDgY7TD1WD0QDhY7TD1QDiY7TD2QDjY7
XD0`DdF`DX\2`Dee1`Di\5QDkY7TD1WD0QDlY7QDT;TD1QDmY7XD0VD0QDkY7TD1WD0QDlY7QDT;TD1QDmY7XD0QDnY7QDoY
7TD1WD0QDPZ7XD0VD0`DX\5QDoY7TD1WD0QDPZ7XD0QDQZ7`DX\5WD0QDRZ7QDSZ7TD1QDTZ7XD0aDn4WD0QDn`1PDZQ7PDX
o4PDXR6XD0QDUZ7TD2QDf5PDfo4QDVZ7TD1WD0QDWZ7XD0WD0QDXZ7PD]R6QDYZ7XD0`Dfo4`Dnc6`DdD`DdT7WD0QDZZ7QD
[Z7QDYY3TD1QD\Z7XD0QD]Z7TD2WD0QD^Z7XD0VD0`D\R6`DXR6QD]Z7TD2WD0QD^Z7XD0QD_Z7`D\R6`DXR6WD0PD]P1PD[
T7QD`Z7XD0QDaZ7TD2WD0QDbZ7QDcZ7PDka<XD0WD0QD^^6PDfo4PDZQ7PDUl4XD0WD0QDdZ7PD\R6PDZQ7PDUl4XD0WD0PD
Wd<QDeZ7XD0WD0PDT8QDnd6XD0WD0QDfZ7SD0XD0`DZQ7`DWc5`DZR6Tl230m1YP111m1RP132m1YP123m1UP144m1[P155m
1WP126m1UP111m1RP127m1VP138m1XP123m1UP139m1YP13:m1WP12;m1UP111m1RP13<m1XP12=m1VP12>m1VP12?m1UP12
@m1VP12Am1VP12Bm1VP12Cm1VP12Dm1UP12Em1VP12Em1VP12Fm1UP14Gm1XP13Hm1YP13Im1XP12Jm1TP13Km1WP111m1RP
12Lm1VP13Mm1XP12Nm1TP13Om1YP13P1m1YP12Q1m1VP12R1m1UP12S1m1VP12T1m1TP13U1m1XP12V1m1VP13W1m1YP12X1
m1UP14Y1m1ZP13Z1m1WP13[1m1XP13\1m1WP13]1m1YP14^1m1\P13_1m1XP12`1m1TP13a1m1VP12b1m1VP13c1m1VP13d1
m1WP12e1m1TP12f1m1TP12g1m1VP12h1m1VP12i1m1TP12j1m1UP111m1RP111m1RP111m1RP111m1RP111m1RP12k1m1TP1
2l1m1TP111m1RP111m1RP13m1m1TP111m1RP12n1m1TP121m1RP12o1m1UP111m1RP12P2m1UP16Q2m1YP13R2m1TP13S2m1
TP12T2m1TP12U2m1TP13V2m1XP14W2m1[P12X2m1TP12Y2m1TP12Z2m1VP12[2m1TP12\2m1VP13]2m1XP14^2m1YP14_2m1
\P12`2m1UP13a2m1YP14b2m1\P13c2m1YP13d2m1YP13e2m1UP12f2m1VP12g2m1TP13h2m1TP123m1UP14i2m1[P13j2m1V
P12k2m1TP12l2m1TP13m2m1XP13n2m1TP12o2m1UP13P3m1WP14Q3m1VP12R3m1TP14S3m1WP13T3m1WP12U3m1UP12V3m1T
P13W3m1XP12X3m1VP111m1RP12Y3m1VP12Z3m1VP12[3m1UP12\3m1UP12\3m1UP14]3m1ZP14^3m1VP13_3m1TP111m1RP1
11m1RP12`3m1TP111m1RP123m1VP12a3m1UP12b3m1TP12c3m1VP13d3m1UP14e3m1XP13f3m1YP13g3m1WP14h3m1ZP14i3
m1[P13j3m1TP13k3m1UP12l3m1TP12m3m1TP12n3m1UP111m1RP12o3m1VP12P4m1UP12Q4m1VP14b2m1\P12R4m1TP12S4m
1VP19T4n1UP19U4n1WP16V4n1ZP16W4n1XP17X4n1]P15Y4n1VP15Z4n1XP16[4n1[P15\4n1UP15]4n1WP16^4n1ZP14S4n
1UP15_4n1TP15`4n1VP14a4n1TP14b4n1UP15c4n1XP15d4n1WP17e4n1VP17f4n1VP16g4n1VP1;h4n1UP1;i4n1WP14h4n
1UP17j4n1VP17j4n1XP16k4n1WP15l4n1VP17m4n1YP16n4n1ZP15o4n1XP15P5n1XP15Q5n1XP15R5o1TP14S5o1TP17T5o
1YP15U5o1XP16V5o1UP16V5o1WP14W5o1TP17X5o1WP14Y5o1TP16Z5o1ZP17[5o1VP17[5o1XP16\5o1VP15]5o1YP15]5o
1XP15^5o1YP16_5o1XP15`5o1XP147o1VP16a5o1XP15b5o1WP16c5o1WP16d5o1YP16e5o1WP16f5o1VP16f5o1XP17g5o1
XP15h5o1WP15i5o1XP18j5o1WP16k5o1UP16k5o1WP14l5o1UP16m5o1WP16m5o1YP16n5o1ZP17o5o1\P16P6o1ZP16Q6o1
ZP14R6P2VP16S6P2XP15T6P2UP16U6P2ZP14V6P2TP15W6P2XP17X6P2UP15Y6P2XP15Z6P2WP16[6P2XP16[6P2ZP17\6P2
[P15]6P2YP15^6P2YP14_6P2VP15`6P2XP15a6P2XP17b6P2YP15c6P2XP16d6P2YP15e6P2WP16i2P2ZP18f6P2ZP13g6P2
TP15h6P2YP18i6P2[P16j6P2VP16k6P2XP15l6P2UP15m6P2WP14n6P2UP15o6P2WP15P7P2WP16Q7P2XP16Q7P2ZP15R7P2
XP16S7P2TP16S7P2VP16T7P2ZP15U7P2XP16V7P2ZP15W7P2WP16X7P2XP16Y7P2XP16k3P2UP16k3P2WP15Z7P2XP16[7P2
XP15\7P2XP19]7P2VP17^7Q2VP18_7Q2VP18`7Q2XP1Ca7Q2WP16b7Q2VP15c7Q2XP1:d7Q2^P16e7Q2WP15f7Q2TP15g7Q2
VP15h7Q2VP16i7Q2ZP16j7Q2WP15k7Q2WP16l7Q2WP18m7Q2]P15n7Q2WP15o7Q2WP17P8Q2VP17P8Q2XP16Q8Q2WP15R8Q2
XP15S8Q2YP16T8Q2ZP131Q2SP17k3Q2WP17k3Q2YP15U8Q2YP15V8Q2YP15W8Q2VP15X8Q2XP141Q2SP14Y8Q2UP16Z8Q2WP
14[8Q2UP17\8Q2VP15]8Q2WP15^8Q2WP15_8Q2XP14`8Q2TP15a8Q2XP16b8Q2WP16b8Q2YP15c8Q2WP16d8Q2XP17e8Q2XP
17f8Q2YP15g8Q2TP15h8Q2TP16i8Q2YP18j8Q2WP15k8Q2VP14l8Q2VP16m8Q2VP16m8Q2XP15n8Q2TP15o8Q2VP14P9Q2VP
19Q9Q2ZP15R9Q2TP15S9Q2TP16T9Q2VP16T9Q2XP15U9Q2VP14V9Q2SP1:W9R2VP1:W9R2XP17X9R2YP16Y9R2XP15Z9R2VP
16[9R2YP19\9R2ZP16]9R2VP16^9R2WP16_9R2UP16`9R2XP17a9R2VP17b9R2XP19c9S2VP18d9S2VP18d9S2VP17e9S2VP
17f9S2TP17g9S2VP15h9S2TP15i9S2VP17j9S2TP14k9S2TP1:l9S2TP16m9S2XP16n9S2WP1<o9S2VP18P:S2XP14Q:S2ZP
12R:S2TP17S:S2VP15T:S2WP12V9S2TP15U:S2YP14V:S2YP15W:S2WP14X:S2TP18Y:S2]P14Z:S2VP16[:S2WP17\:S2YP
19]:S2TP18^:S2TP18^:S2TP17_:S2TP19`:S2VP18a:S2VP18a:S2VP17b:S2VP14c:S2TP12d:S2VP12e:S2UP13f:S2YP
12g:S2UP12h:S2UP12i:S2UP15j:S2XP12k:S2TP13l:S2YP12m:S2UP12l5S2UP13n:S2XP12o:S2TP12l5S2VP12h:S2UP
13P;S2YP14Q;S2[P13R;S2WP13S;S2XP13f3S2YP12T;S2UP16U;S2VP19V;S2XP17W;S2XP12X;S2UP12Y;S2UP12Z;S2TP
13[;S2YP12\;S2UP13];S2YP13^;S2VP13_;S2VP1:_7S2VP17[:S2VP15`;S2TP1:a;S2YP15b;S2TP15c;S2TP1:d;S2VP
13e;S2UP19f;S2VP17g;S2XP18h;S2XP12i;S2UP12j;S2TP13k;S2XP12l;S2UP12m;S2TP14n;S2VP13o;S2TP1:P<T2TP
1<Q<T2VP16R<U2VP15S<U2XP18T<U2XP17U<U2YP153U2VP17V<U2TM3W<U2XP13X<U2UP13Y<U2WP15Z<U2VP15[<U2^P12
\<U2TP14]<U2WP16^<U2VP13_<U2WP13`<U2WP15a<U2VP17b<U2[P12c<U2TP15d<U2VP13e<U2TP16f<U2VP15g<U2TP16
h<U2UP16i<U2VP15j<U2VP16k<U2WP16l<U2VP17m<U2YP15n<U2UP17o<U2VP17P=U2WP1:Q=U2TP17R=U2TP17S=U2ZP17
T=U2YP14U=U2TP17V=U2XP16W=U2XP16X=U2VP15Y=U2VP13Z=U2TP17[=U2XP13\=U2UP16]=U2VP13^=U2XP15_=U2UP16
`=U2TP12a=U2VP13b=U2XP14c=U2[P13d=U2UP15e=U2WP12f=U2VP111U2RP12g=U2UP15`;U2TP17h=U2YP18i=V2YP16j
=V2ZP15k=V2WP15j1V2UP15l=V2WP161V2RP16T5V2WP17k3V2WP17k3V2YP17m=V2YP14n=V2TP15o=V2VP18P>V2YP16Q>
V2YP15R>V2XP17S>V2WP17S>V2YP18T>V2UP16U>V2XP16V>V2YP1:W>V2TP16X>V2VP1;Y>V2VP19Z>V2TP16[>V2VP15\>
V2WP15]>V2VP15^>V2WP15_>V2TP16`>V2TP19a>V2XP15b>V2WP15T4V2UP15c>V2WP16d>V2VP16e>V2YP17f>V2VP16g>
V2XP15h>V2TP16i>V2VP16i2V2[P15j>V2VP15k>V2XP18h=V2[P16l>V2XP17m>V2XP16n>V2VP17o>V2VP17o>V2XP15P?
V2TP17Q?V2WP17g;V2YP1:R?V2XP1:R?V2ZP16S?V2XP15h:V2VP16T?V2ZP17U?V2VP17V?V2XP16W?V2WP16X?V2YP14Y?
V2UP17Z?V2[P15[?V2WP1:\?V2ZP17]?V2TP17^?V2VP18_?V2YP15`?V2VP18a?V2YP17k3V2WP17k3V2YP19b?V2XP19b?
V2ZP15c?V2WP15d?V2UP15e?V2WP17T5V2YP18f?V2VP18f?V2XP16g?V2VP15h?V2UP19i?V2XP19i?V2ZP17j?V2VP17k?
V2XP16l?V2XP16m?V2VP17n?V2\P16o?V2ZP17P@V2XP14l5V2UP16Q@V2TP16R@V2VP19S@V2WP17T@V2XP16U@V2XP16V@
V2ZP17W@V2YP15X@V2VP1;Y@V2VP1;Z@V2XP17[@W2YP18[@W2\P18[@W2WP18\@W2WP18]@W2WP17^@W2YP16_@W2YP15`@
W2UP1:a@X2\P19b@X2[P15c@X2UP15d@X2WP18e@X2\P17f@X2XP16g@X2WP18h@X2VP1:i@X2XP14j@X2VP15k@X2YP15l@
X2YP17m@X2^P16n@X2UP16o@X2UP16PAX2WP19QAY2ZP16RAY2ZP15SAY2XP15TAY2XP15UAY2WP14VAY2TP17WAY2[P18XA
Y2XP14YAY2TP15ZAY2XP15[AY2XP17\AY2XP17]AY2VP16^AY2YP16^AY2[P17_AY2TP16`AY2ZP15aAY2VP15bAY2XP15cA
Y2YP16dAY2YP16dAY2[P17eAY2[P17eAY2^P17fAY2WP17gAY2WP17gAY2YP17n9Y2YP18hAY2TP1;iAZ2^P1:iAZ2\P19jA
Z2YP19jAZ2[P1<kAZ2^P18lAZ2ZP19mAZ2\P15nAZ2WP1?oA[2WP1:PB[2UP15QB[2WP16RB[2WP15SB[2XP16TB[2WP16TB
[2YP16UB[2YP15VB[2WP18WB\2VP18WB\2XP131\2RP16XB\2VP1C1]2RP16YB]2TP19ZB]2VP19[B]2XP14\B]2TP15]B]2
UP15^B]2WP1<_B^2VP1<`B^2XP14aB^2TP18bB^2ZP18cB^2YP14dB^2UP15eB^2WP15fB^2TP15gB^2VP14hB^2VP15iB^2
YP14jB^2TP15kB^2TP15lB^2VP16mB^2ZP16nB^2WP16oB^2ZP15PC_2WP16QC_2ZP17RC_2[P16SC_2YP15TC_2VP15UC_2
TP15VC_2WP16WC_2WP15XC_2WP16YC_2XP18ZC_2XP16[C_2YP17\C_2YP17]C_2YP15^C_2YP18_C_2ZP17`C_2XP14aC_2
TP17bC_2WP14V9_2SP14cC`2TP1=dC`2XP16eC`2TP16eC`2VP14fC`2VP15gC`2VP16hC`2[P15iC`2TP16jC`2WP16jC`2
YP16kC`2VP18lC`2XP14mC`2VP15nC`2UP15oC`2WP14PD`2UP14QD`2VP14RD`2UP15SD`2UP15TD`2WP14UD`2VP14VD`2
VP14WD`2VP14XD`2VP14YD`2VP14ZD`2UP14[D`2VP15\D`2YP15]D`2YP15^D`2VP15_D`2XP14`D`2UP14aD`2VP14bD`2
VP15cD`2YP14dD`2UP14eD`2VP15fD`2XP15gD`2WP14hD`2UP14iD`2UP14jD`2UP16c2`2\P16kD`2ZP16c2`2\P16c2`2
\P174`2\P174`2^P16lD`2[P16c2`2\P16c2`2\P16c2`2\P16mD`2\P16mD`2\P16U8`2\P16mD`2ZP16nD`2YP18oD`2[P
14PE`2UP14QE`2VP14RE`2UP15SE`2WP14TE`2UP15UE`2WP16VE`2\P14WE`2VP16c2`2\P16c2`2\P14XE`2UP15YE`2YP
16ZE`2[P14[E`2TP18\E`2UP14]E`2VP15^E`2YP16_E`2\P16`E`2\P18d3a2YP16aEa2YP18d3a2YP18d3a2WP18d3a2YP
19bEa2]P19cEa2\P16dEa2YP14eEa2UP1:fEa2YP1?gEa2WP1?gEa2YP1<gEa2ZP1<hEa2]P16iEa2XP16jEa2XP14V9a2TP
1BkEa2ZP17lEa2\P18mEa2ZP183a2UP15nEa2WP17oEa2YP16PFb2WP17QFb2WP16RFb2VP14SFb2UP15TFb2WP16UFb2WP1
6VFb2XP17WFb2[P15XFb2XP15YFb2XP19ZFb2[P15[Fb2VP15\Fb2SP14]Fb2[P15T5b2WP12^Fb2TP16_Fb2UP16`Fb2TP1
6aFb2VP18bFb2TP16cFb2VP16cFb2VP13dFb2TP16\Fb2SP13eFb2UP13fFb2XP13gFb2VP12hFb2UP16iFb2WP12jFb2TP1
4kFb2RP16lFb2TP13mFb2VP13nFb2TP12oFb2TP16PGb2YP14V9b2SP12QGb2VP13RGb2XP12X6b2VP12SGb2TP111b2RP12
h4b2VP12TGb2TP12UGb2UP12X6b2VP16VGb2RP15WGb2RP15WGb2RP141b2RP16XGb2VP13YGb2VP15fFb2YP14ZGb2VP13[
Gb2TP15\Gb2WP16]Gb2ZP12^Gb2TP13_Gb2XP111b2RP12`Gb2TP13aGb2WP13bGb2YP13cGb2YP12dGb2TP13eGb2TP111b
2SP13fGb2XP13gGb2XP13hGb2XP13iGb2XP13jGb2UP14b2b2[P111b2SP17kGc2VP17n9c2WP16lGd2WP14kFd2SP16mGe2
XP17mGe2YP141f2RP15nGf2TP13V9f2SP14oGf2XP12PHf2VP12PHf2UP17QHg2TP16RHg2XP14h:g2UP13SHg2WP15THg2W
P15UHg2TP15VHg2WP15WHg2VP14XHg2YP14YHg2TP17ZHg2VP16[Hh2VP1;\Hh2TP1;]Hh2VP16^Hh2TP17_Hh2WP16`Hh2V
P17aHh2YP18bHh2\P17cHh2VP15dHh2TP15eHh2VP15fHh2XP16gHh2WP15hHh2WP17iHh2UP19jHh2ZP16kHh2[P15lHh2W
P16mHh2ZP15nHh2UP17oHh2WP18PIh2[P16QIh2YP15RIh2XP18SIh2XP18TIh2ZP16UIh2UP15VIh2VP16WIh2XP16XIh2Y
P17YIh2ZP14ZIh2TP16[Ih2WP13\Ih2WP12V9h2SP13]Ih2XP13^Ih2XP15_Ih2VP12X6h2UP12`Ih2VP12aIh2VP15bIh2V
P17cIh2YP16dIh2ZP13eIh2VP13fIh2VP13gIh2YP13hIh2TP15iIh2WP14jIh2WP14kIh2[P14lIh2ZP14mIh2YP13nIh2V
P14oIh2XP13PJh2WP12V9h2TP13\Fh2TP12QJh2TP16RJh2XP13SJh2WP12TJh2VP13UJh2XP13VJh2XP13WJh2UP12XJh2U
P13YJh2XP14ZJh2ZP14[Jh2YP13\Jh2WP12]Jh2TP13^Jh2YP12hFh2UP13_Jh2VP14`Jh2YP13aJh2WP12bJh2TP12cJh2V
P14dJh2VP12eJh2VP111h2SP12fJh2TP13gJh2VP1?^Hh2UP12hJh2TP15iJh2VP13jJh2TP12kJh2TP12lJh2TP14mJh2VP
13nJh2WP13oJh2WP13PKh2XP13QKh2WP14RKh2ZP13SKh2XP13TKh2XP13UKh2YP111h2RP15VKh2]P14VKh2ZP15VKh2^P1
4VKh2[P13WKh2XP14XKh2[P12YKh2VP13ZKh2YP13[Kh2VP12\Kh2UP14]Kh2YP14^Kh2VP15_Kh2YP14`Kh2XP13aKh2WP1
3bKh2WP14cKh2XP13dKh2WP12eKh2TP12fKh2TP14kIh2\P13gKh2VP12h4h2VP12h:h2VP13hKh2WP16iKi2XP17jKi2[P1
4kKi2VP17lKi2XP16mKi2XP17nKi2[P17oKi2ZP1;PLi2YP18QLi2YP18QLi2XP18RLi2YP15SLi2WP15TLi2VP16ULi2YP1
6ULi2ZP15_Hi2WP16VLi2VP18WLi2VP15XLi2WP15YLi2XP16ZLi2VP16[Li2VP16[Li2XP1:\Li2ZP1:\Li2YP15]Li2TP1
5^Li2SP15_Li2UP19`Li2XP15aLi2TP15bLi2VP16cLi2VP1:dLi2VP19eLi2[P19fLi2[P1:fLi2]P1:eLi2]P1:gLi2VP1
8hLi2YP14iLi2UP16jLi2VP16kLi2YP16lLi2WP17mLi2ZP16nLi2XP19oLi2VP18PMi2ZP18QMi2ZP17RMi2XP15SMi2UP1
5TMi2WP17UMi2WP16VMi2UP16WMi2UP18XMi2XP18YMi2WP16ZMi2VP15\Ii2VP18[Mi2ZP16RKi2[P16\Mi2WP16]Mj2UP1
6^Mk2WP18_Mk2XP15`Mk2RP1CaMk2TP15bMk2SP15cMk2UP15dMl2SP1:eMm2ZP18fMm2WP1BgMn2oLJhMn2PM8U8o2ZP15i
Mo2VP16jMo2YP16kMo2XP15lMo2TP15mMo2VP15nMo2VP16oMo2YP15PNo2TP15QNo2VP1@RNo2TP1@RNo2VP15SNo2TP15T
No2VP1AUNo2VP15VNo2VP16WNo2WP15XNo2TP15YNo2VP15ZNo2VP16[No2XP17\No2TP17\No2VP16]No2VP16_1o2ZP16b
2o2\P16^No2WP16^No2YP16_No2WP16_No2YP15`No2YP14aNo2VP16bNo2UP16cNo2WP15dNo2WP18eNo2ZP161o2RP1;fN
o2VP1;fNo2XP14gNo2TP17hNo2\P14iNo2VP1>jNo2VP15kNo2VP19lNo2TP19lNo2VP15mNo2TP15nNo2VP16oNo2WP14PO
o2VP14QOo2UP16ROP3VP16SOP3XP16SOP3ZP14`2P3UP16TOP3UP16UOP3WP17VOP3YP15WOP3VP1:XOP3VP1:XOP3XP1;YO
P3VP19ZOP3UP19[OP3WP15\OP3TP15]OP3VP17^OP3VP15_OP3TP15`OP3VP1>aOP3TP1>bOP3VP141P3RP17cOP3WP17dOP
3YP17eOP3YP17eOP3[P15fOP3XP15gOP3VP1<hOP3YP1<hOP3[P14iOP3UP18jOP3XP15kOP3UP15lOP3TP15mOP3VP17nOQ
3VP17oOQ3XP16PP1Q3YP17QP1Q3TP17RP1Q3VP1:_7Q3UP1:SP1Q3WP17TP1Q3VP16UP1Q3VP16UP1Q3XP16VP1Q3VP15WP1
Q3TP15XP1Q3VP17YP1Q3YP16ZP1Q3TP16ZP1Q3VP16[P1Q3XP16[P1Q3ZP17\P1Q3WP17]P1Q3YP16^P1Q3XP14_P1Q3TP15
`P1Q3TP15aP1Q3VP16bP1Q3VP16bP1Q3XP16cP1Q3VP12dP1Q3TP13eP1Q3WP12fP1Q3UP111Q3RP12gP1Q3UP13hP1Q3WP1
4iP1Q3[P13jP1Q3XP17kP1Q3WP16lP1Q3VP19mP1Q3WP14nP1Q3TP14oP1Q3TP15PQ1Q3TP13QQ1Q3VP14RQ1Q3TP15SQ1Q3
WP16TQ1Q3VP1@UQ1Q3TP13VQ1Q3VP13WQ1Q3WP16XQ1Q3VP1;YQ1Q3VP15ZQ1Q3WP18[Q1Q3WP18[Q1Q3YP16\Q1Q3WP15]Q
1Q3VP16^Q1Q3VP12_Q1Q3TP13`Q1Q3VP12X6Q3VP1DX6Q3UP13aQ1Q3TP12bQ1Q3TP13cQ1Q3YP12dQ1Q3TP13eQ1Q3WP13f
Q1Q3XP13gQ1Q3VP13hQ1Q3TP12iQ1Q3TP14jQ1Q3ZP13kQ1Q3VP14lQ1Q3XP13mQ1Q3XP12TOQ3VP13nQ1Q3TP13oQ1Q3TP1
3PR1Q3TP12QR1Q3UP12RR1Q3TP14SR1Q3TP191Q3RP15TR1Q3VP14UR1Q3TP111Q3RP15VR1Q3WP12WR1Q3TP13XR1Q3WP13
YR1Q3WP14ZR1Q3YP14[R1Q3[P15c2Q3]P13\R1Q3VP13]R1Q3TP12X6Q3UP13^R1Q3XP13_R1Q3WP13`R1Q3YP13aR1Q3WP1
5bR1Q3VP13cR1Q3TP13dR1Q3UP12eR1Q3TP12fR1Q3UP111Q3RP14gR1Q3TP12hR1Q3UP15iR1Q3WP12h4Q3VP13jR1Q3WP1
3kR1Q3TP12lR1Q3TP12mR1Q3TP11nR1R3RP12oR1R3VP12nR1R3QP12PS1R3UP12QS1R3VP12RS1R3TP12SS1R3UP11nR1R3
RP12TS1R3TP12US1R3UP11nR1R3RP12VS1R3TP12WS1R3UP12XS1R3UP12YS1R3UP12ZS1R3UP13[S1R3WP11nR1R3RP12\S
1R3UP12]S1R3UP12^S1R3UP12_S1R3UP12`S1R3TP11nR1R3RP12aS1R3UP12bS1R3UP13cS1R3WP11nR1R3RP12dS1R3VP1
2eS1R3UP12fS1R3TP12gS1R3VP12hS1R3TP12iS1R3VP12jS1R3VP12kS1R3TP12lS1R3UP12mS1R3VP12nS1R3UP12oS1R3
VP12PT1R3VP12QT1R3UP11nR1R3RP11nR1R3RP12RT1R3TP13ST1R3VP13TT1R3WP12UT1R3VP13VT1R3WP12WT1R3UP12XT
1R3UP12YT1R3TP12ZT1R3TP11nR1R3RP11nR1R3RP12[T1R3TP12\T1R3TP14]T1R3ZP12^T1R3TP12_T1R3UP11nR1R3RP1
2`T1R3UP11nR1R3RP12aT1R3TP12bT1R3TP12cT1R3UP11nR1R3RP11nR1R3RP11nR1R3RP11nR1R3RP12dT1R3UP15eT1S3
SP13fT1S3TP13gT1S3SP13eT1S3SP11hT1S3RP13iT1S3YP13jT1S3YP11hT1S3RP12kT1S3VP11hT1S3RP18lT1T3^P17mT
1T3ZP15nT1T3YP13oT1T3VP15PU1T3YP1:QU1T3ZP17RU1T3YP17SU1T3]P17TU1T3_P15UU1T3ZP14VU1T3VP16WU1T3[P1
5XU1T3YP18YU1T3]P16ZU1T3WP1=[U1T3WP14\U1T3UP1:]U1T3XP19^U1T3TP15_U1T3SP11`U1T3RP14aU1T3SP13bU1T3
UP14cU1T3XP16dU1T3YP14eU1T3VP1>fU1T3VP16gU1T3XP18hU1T3YP1:iU1T3]P16jU1T3WP19kU1T3_P19lU1T3YP16mU
1T3ZP1@nU1T3ZP17oU1T3ZP17PV1T3YP16QV1T3YP12RV1T3SP15SV1T3XP19TV1T3WP18UV1T3\P1;VV1T3YP1:UV1T3^P1
6WV1T3XP16XV1T3YP17YV1T3YP18ZV1T3YP16[V1T3WP17\V1T3YP17]V1T3ZP18^V1T3\P16_V1T3ZP15`V1T3WP16aV1T3
WP14bV1T3UP16cV1T3WP12RV1T3TP14dV1T3XP17eV1T3WP14fV1T3YP16gV1T3XP1BhV1T3ZP18iV1T3YP1AjV1T3WP17kV
1T3]P18lV1T3`P17mV1T3YP17nV1T3ZP16oV1T3WP14PW1T3VP15QW1T3XP16RW1T3WP15SW1T3ZP12TW1T3UP14UW1T3VP1
BVW1T3VP1=WW1T3XP13XW1T3WP12YW1T3VP17ZW1T3XP14[W1T3[P14\W1T3XP12]W1T3UP16^W1T3XP13_W1T3XP1?`W1T3
WP12aW1T3TP13bW1T3XP16cW1T3WP17dW1T3YP19eW1T3[P19fW1T3\P17gW1T3XP18hW1T3YP16iW1T3WP17jW1T3YP16kW
1T3YP1<lW1T3YP1>mW1T3]P1;nW1T3[P1>oW1T3]P18PX1T3ZP18QX1T3\P18RX1T3YP18SX1T3YP18TX1T3YP19UX1T3\P1
8VX1T3ZP19WX1T3VP19XX1T3\P17YX1T3YP18ZX1T3\P15[X1T3XP16\X1T3WP17]X1T3YP15^X1T3WP14_X1T3VP1:`X1T3
\P19aX1T3[P1;bX1T3\P15cX1T3WP17dX1T3YP18eX1T3XP18fX1T3XP19gX1T3[P17hX1T3WP17iX1T3WP17jX1T3XP1?kX
1T3WP17lX1T3XP18mX1T3WP19nX1T3XP19oX1T3XP17PY1T3YP17QY1T3WP17RY1T3VP18SY1T3VP18TY1T3XP15UY1T3VP1
8VY1T3XP1;WY1T3`P18XY1T3ZP17YY1T3ZP18ZY1T3XP16[Y1T3WP16\Y1T3XP17]Y1T3YP19^Y1T3WP16_Y1T3VP16`Y1T3
XP15aY1T3XP17bY1T3ZP15cY1T3WP1<lW1T3XP18dY1T3YP18WU1T3[P1:eY1T3[P18fY1T3\P18gY1T3]P16hY1T3XP19iY
1T3[P1AjY1T3ZP17kY1T3ZP1:lY1T3\P17mY1T3YP16nY1T3WP18oY1T3WP14PZ1T3UP17QZ1T3YP19RZ1T3WP18SZ1T3XP1
9TZ1T3ZP18UZ1T3YP15VZ1T3WP14WZ1T3UP18XZ1T3YP16YZ1T3ZP17ZZ1T3VP18QU1T3WP17[Z1T3VP16\Z1T3VP17]Z1T3
WP19^Z1T3YP19_Z1T3[P17`Z1T3ZP17aZ1T3YP18bZ1T3YP16cZ1T3XP18dZ1T3WP1:eZ1T3^P18fZ1T3XP1:gZ1T3ZP18hZ
1T3WP1:iZ1T3^P1<jZ1T3ZP1=kZ1T3_P1;lZ1T3WP19lZ1T3YP15mZ1T3UP18nZ1T3XP16oZ1T3WP19P[1T3ZP17Q[1T3WP1
9R[1T3XP16S[1T3WP17T[1T3[P16U[1T3YP17V[1T3YP18W[1T3WP17X[1T3WP18Y[1T3YP19Z[1T3ZP19[[1T3YP16\[1T3
WP17][1T3WP18^[1T3YP1:_[1T3_P16`[1T3WP17a[1T3[P17b[1T3XP17c[1T3ZP16d[1T3VP16e[1T3TP18f[1T3]P19g[
1T3VP18h[1T3YP16i[1T3XP15j[1T3XP16k[1T3YP1<l[1T3XP19m[1T3\P14n[1T3TP18o[1T3\P17P\1T3ZP16Q\1T3WP1
7R\1T3WP17S\1T3YP16T\1T3WP17U\1T3\P16V\1T3VP12W\1U3UP11`U1U3RP17`U1U3RP13X\1U3TP13Y\1U3TP15Y\1U3
VP11`U1U3RP15`U1U3RP12Z\1U3UP15[\1U3[P1?`U1U3SP14\\1U3VP11`U1U3SP13]\1U3XP13^\1U3UP12_\1U3UP12`\
1U3RP11`U1U3RP11`U1U3RP11`U1U3RP14a\1U3TP17`U1U3RP16b\1U3WP16c\1U3TP14d\1U3UP12e\1U3VP14f\1U3TP1
3`U1U3RP16b\1U3WP14g\1U3UP13h\1U3YP16U[1U3ZP11`U1U3RP17i\1U3VP18j\1V3XP15k\1V3XP1=l\1V3VP15Y\1V3
VP1>m\1V3]P1:n\1V3^P19o\1V3_P18P]1V3[P18Q]1V3[P1:R]1V3^P15Y\1V3TP18S]1V3[P17T]1V3WP16U]1V3WP16V]
1V3YP1HW]1V3TP15X]1V3TP16Y\1V3TP1;Y]1V3ZP1:Z]1V3^P14[]1V3WP17\]1V3XP16]]1V3VP16^]1V3WP14_]1V3TP1
7`]1V3[P19[\1V3]P17a]1V3ZP17b]1V3XP14c]1V3TP16d]1V3XP19e]1V3XP18f]1V3XP18g]1V3[P16h]1V3VP17i]1V3
WP17j]1V3YP17k]1V3YP19l]1V3YP19m]1V3\P19n]1V3[P19n]1V3ZP17o]1V3VP15P^1V3TP17Q^1V3YP18R^1V3[P18S^
1V3ZP17T^1V3VP17U^1V3UP1;V^1V3^P1:W^1V3`P19X^1V3XP17Y^1V3XP18Z^1V3XP15[^1V3UP18\^1V3YP15]^1V3TP1
9^^1V3YP17_^1V3YP17`^1V3VP19a^1V3ZP17b^1V3ZP16c^1V3WP18d^1V3[P17e^1V3YP17f^1V3VP19g^1V3\P18h^1V3
YP17i^1V3XP17j^1V3XP18k^1V3XP1:l^1V3ZP18m^1V3ZP1:Y\1V3VP17n^1V3VP19\^1V3YP14o^1V3UP17b\1V3XP17P_
1V3VP19Q_1V3ZP17R_1V3ZP16S_1V3WP18a]1V3YP17T_1V3ZP18\^1V3YP19U_1V3XP15V_1V3VP16W_1V3VP17X_1V3VP1
6Y_1V3VP19Z_1V3YP17[_1V3XP13`U1V3RP19\_1V3]P19]_1V3ZP17^_1V3WP18__1V3YP18`_1V3YP19a_1V3[P18b_1V3
YP17c_1V3YP18d_1V3XP18Q]1V3\P17e_1V3VP18b\1V3YP17f_1V3[P18g_1W3^P16h_1W3VP16_U1W3SP1Bi_1W3UP17WU
1W3YP16j_1W3WP1>k_1W3YP17l_1W3YP16m_1W3TP1X1n_1W3UP16o_1W3UP17k_1W3VP15P`1W3YP14Q`1W3UP15R`1W3UP
17S`1W3WP17T`1W3YP15U`1W3XP19V`1W3WP15W`1W3VP14X`1W3UP1>Y`1W3VP1;Z`1W3YP17[`1W3VP19\`1W3\P18]`1W
3ZP19^`1W3\P18_`1W3ZP1:QU1W3[P16``1W3YP15a`1W3TP16o_1W3UP15b`1W3WP15c`1W3UP17d`1W3XP1;e`1W3`P1:f
`1W3\P17g`1W3YP17h`1W3ZP16i`1W3WP15j`1W3UP1;k`1W3]P17l`1W3ZP15m`1W3UP16n`1W3UP17o`1W3WP18Pa1W3WP
1<Qa1W3WP15_U1W3SP14Ra1W3SP17k_1W3WP15Sa1W3UP15Ta1W3YP13Ua1W3YP14Ra1W3SP15Va1W3YP13Wa1W3YP16Xa1W
3ZP14Ra1W3RP1T1Ya1W3VP16Za1W3WP1V1_U1W3TP18[a1W3VP15\a1W3UP16]a1W3WP19^a1W3\P19_a1W3\P15`a1W3WP1
7aa1W3WP17ba1W3WP17ca1W3[P15da1W3TP15ea1W3TP1;\W1W3_P19\W1W3\P16fa1W3XP16ga1W3WP17ha1W3XP17ia1W3
XP16o_1W3UP16cU1W3[P15_U1W3SP17ja1W3YP1:QU1W3XP1<QU1W3^P18ka1W3YP17la1W3WP17`Z1W3ZP16ma1W3XP17QU
1W3YP1:na1X3^P18QU1X3ZP1=QU1X3^P1:QU1X3_P17oa1X3YP1;QU1X3_P18Pb1X3[P1>QU1X3\P18Qb1X3[P1:Rb1X3[P1
9Sb1X3]P1=Tb1X3XP1:Qb1X3]P17Ub1X3ZP18Vb1X3YP19Wb1X3XP18Wb1X3XP1?QU1X3YP1:Vb1X3[P17Xb1X3VP1?W^1X3
WP16Yb1X3WP1>Yb1X3XP14Zb1X3UP18Vb1X3YP1@[b1X3]P1=[b1X3aP1<Vb1X3ZP1<[b1X3]P1?[b1X3^P1<\b1X3^P1;]b
1X3[P18Vb1X3YP17^b1X3ZP1;QU1X3^P1:QU1X3_P16_b1X3ZP1R1QU1X3]P1;`b1X3]P18Vb1X3WP18Vb1X3YP1=[b1X3dP
1=Vb1X3ZP1BQU1X3^P1=ab1X3XP1:Vb1X3[P1:`b1X3\P12bb1Y3UP14cb1Y3WP13db1Z3XP11eb1Z3RP13fb1[3XP12gb1[
3UP13Va1[3YP13hb1[3TP12ib1\3VP12jb1\3TP11`U1\3RP14kb1]3WP12lb1]3UP14mb1]3WP13nb1]3TP13ob1^3VP13P
c1^3XP12Qc1^3UP18Rc1_3TP1;Sc1_3TP14Tc1_3TP1:Uc1_3WP131_3RP111`3RP111`3RP1;Vc1a3TP1:Wc1b3XP16Xc1b
3YP15R1b3VP17Yc1b3UP1D\Fb3TP1:Zc1b3VP13[c1b3YP17\c1b3WP16]c1b3WP16^c1b3ZP14h:b3UP16_c1b3WP16`c1b
3YP13ac1b3XP13bc1b3WP12cc1b3VP14b2b3[P13dc1b3XP13ec1b3WP13fc1b3YP13gc1b3YP13hc1b3YP13ic1b3VP13jc
1b3WP13kc1b3XP13lc1b3YP13mc1b3YP13nc1b3YP12oc1b3VP13Pd1b3WP13Qd1b3WP12Rd1b3UP13Sd1b3XP12Td1b3TP1
2Z;b3TP12Ud1b3VP13Vd1b3XP111b3RP14Wd1b3YP12Xd1b3UP12Yd1b3UP123b3UP17Zd1b3ZP12[d1b3VP123b3UP13\d1
b3UP12\d1b3UP12]d1b3UP12^d1b3TP12_d1b3TP12`d1b3UP13ad1b3XP12bd1b3TP12cd1b3UP12cd1b3UP14dd1b3TP13
ed1b3YP13fd1b3YP12gd1b3UP18Vc1b3TP15hd1b3VP13id1b3XP12jd1b3VP14kd1b3YP13ld1b3WP14md1b3UP111b3RP1
31b3RP12nd1b3UP12od1c3UP14Pe1c3WP14Qe1c3XP13Re1c3XP15Se1c3YP16Te1d3WP16Ue1d3WP15Ve1d3TP16We1d3WP
16Xe1d3UP17Ye1d3VP17Ze1d3XP17[e1d3WP16\e1d3XP17]e1d3WP16^e1d3UP11_e1d3SP12`e1d3UP13ae1d3YP17be1d
3[P17ce1d3VP13de1d3YP17ee1d3VP16fe1e3WP15ge1e3WP18he1e3]P18he1e3_P19ie1e3^P18je1e3VP18ke1e3XP16l
e1e3TP16me1e3VP15je1e3TP15ne1e3YP15oe1e3WP15Pf1e3VP15Qf1e3VP16Rf1e3VP16Rf1e3XP17Sf1f3UP15Tf1f3XP
16Uf1f3VP17Vf1f3YP19Wf1f3UP17Xf1f3VP16Yf1f3WP17Zf1f3\P18[f1f3TP16\f1f3VP17]f1f3XP15^f1f3YP15_f1f
3XP16`f1f3YP16`f1f3[P16af1f3WP16af1f3YP14bf1f3VP15cf1f3YP16df1f3YP16df1f3\P15ef1f3YP17ff1f3YP15g
f1f3WP17hf1f3WP17if1f3XP16jf1g3TP16kf1g3VP16lf1g3VP18mf1g3XP16nf1g3WP18of1g3YP17Pg1g3ZP14Qg1g3UP
14Rg1g3UP19Sg1g3XP16Tg1g3YP181h3RP191h3RP18jEh3[P14Ug1h3TP15Vg1h3VP15Wg1h3YP17Xg1i3VP17Yg1i3VP18
Zg1i3XP15[g1i3VP19\g1i3YP14]g1i3UP17h4i3UP17^g1i3WP17_g1i3WP18`g1j3VP18ag1j3WP15bg1j3WP16cg1j3YP
16c2j3[P17dg1j3[P131j3RP16eg1k3TP16eg1k3VP18fg1k3VP18fg1k3XP17gg1k3VP17gg1k3XP17hg1k3\P18ig1k3^P
18jg1k3[P16c2k3[P16kg1k3ZP16g;k3WP18f8k3]P15lg1k3WP17mg1l3TP15ng1l3VP17og1l3YP15Ph1l3XP16Qh1l3XP
16Rh1l3UP15Sh1l3XP17Th1l3YP1>Uh1m3WP19Uh1m3XP184m3YP184m3\P16j1m3VP16Vh1m3YP16Wh1m3VP18Xh1m3\P16
Yh1m3ZP17Zh1m3YP18[h1n3XP15\h1n3WP19f8n3[P16]h1n3WP15^h1n3VP14_h1n3VP15`h1n3XP15ah1n3WP16bh1n3TP
16ch1n3TP131o3RP16dh1o3WP17eh1o3VP131o3RP16fh1o3VP16gh1o3XP15hh1o3UP131o3SP131o3RP17ih1o3VP14jh1
o3TP17kh1P4TP19lh1P4XP15mh1P4WP14nh1P4TP16oh1P4YP1;T5P4[P16Pi1P4YP17X6P4UP16Qi1P4YP16Ri1P4VP131P
4RP15Si1Q4XP15Ti1Q4WP141Q4RP16Ui1Q4[P15Vi1Q4WP16Wi1Q4XP15Xi1Q4VP16Yi1Q4ZP15Zi1Q4WP15[i1Q4XP16\i1
Q4VP16]i1Q4TP16]i1Q4VP15^i1R4TP15_i1R4XP16`i1R4WP18ai1R4WP16bi1R4YP16ci1R4VP17di1R4ZP16ei1R4TP16
ei1R4VP16fi1R4[P14gi1R4UP16hi1S4YP15ii1S4UP16ji1S4WP16ji1S4YP16ki1S4VP1Bli1S4VP16mi1S4UP16ni1S4W
P16oi1S4YP17Pj1S4[P15Qj1S4XP14Rj1S4VP16Sj1S4ZP17Tj1S4]P15Uj1S4YP15Vj1S4XP16Wj1T4UP16Wj1T4VP15Xj1
T4WP14Yj1T4TP14Zj1T4UP15[j1T4YP15TOT4UP15\j1T4WP15]j1T4VP16\CU4VP17^j1U4VP17_j1U4XP1=`j1U4VP17aj
1U4[P15bj1U4TP15cj1U4WP16dj1U4ZP17ej1V4XP17ej1V4ZP18fj1V4YP16gj1V4YP15hj1V4XP16_@V4XP16ij1V4VP15
jj1V4TP15kj1V4VP16lj1V4WP16lj1V4YP16mj1V4YP1:nj1W4VP17oj1W4YP18Pk1W4\P17Qk1W4WP17Qk1W4YP17Qk1W4W
P17Qk1W4YP19Rk1X4XP15Sk1X4VP15Tk1X4XP16Uk1X4WP16Vk1X4YP17Wk1X4VP17Wk1X4XP15Xk1X4TP15Yk1X4VP15gd1
X4WP15Zk1X4WP18[k1Y4VP17jEZ4WP17jEZ4YP19jg1Z4[P1:\k1[4VP15]k1[4UP15^k1[4VP15_k1[4XP16`k1[4ZP15ak
1[4VP14bk1[4TP15ck1[4XP14dk1[4TP141[4RP14ek1[4TP18fk1\4TP14gk1\4TP15hk1\4VP15ik1\4WP17jk1\4UP16k
k1\4VP15lk1\4WP19mk1\4ZP15nk1\4XP15ok1\4TP16VE\4ZP16Pl1\4WP17U6\4ZP18Ql1\4XP14h4\4UP15Rl1\4WP15S
l1\4XP1U1Tl1]4XP1R1Ul1]4VP16Vl1]4XP18Wl1]4[P18Wl1]4]P16Xl1]4ZP17RC]4]P17Yl1]4[P15Zl1]4TP15[l1]4V
P17\l1]4TP17]l1]4VP15^l1^4TP15_l1^4VP17`l1^4[P1?al1^4[P17\L^4ZP16bl1^4WP16cl1^4TP16dl1^4TP16el1^
4WP17fl1^4YP16\F^4SP16gl1^4VP15hl1^4VP17il1^4VP17jl1^4YP17kl1^4XP17ll1^4[P17ml1^4ZP16nl1^4\P15ol
1^4VP17Pm1^4XP15Qm1^4UP15Rm1^4WP16Sm1^4WP16Tm1^4YP15Um1^4TP17Vm1^4VP17Wm1^4YP17Wm1^4[P16Xm1^4XP1
6Xm1^4ZP16Ym1^4WP17Zm1^4ZP17Zm1^4\P16[m1^4XP19\m1^4\P18]m1^4YP16e@^4YP16c2^4[P17f8_4YP15^m1_4TP1
6_m1_4VP15`m1_4TP17am1_4VP17am1_4XP17bm1_4ZP15cm1_4WP16dm1_4WP16em1_4\P15fm1_4WP15gm1_4WP16hm1_4
[P16im1_4TP16im1_4VP16jm1_4WP15km1_4XP15lm1_4WP16mm1_4XP16mm1_4ZP15nm1`4UP15om1`4WP14Pn1`4UP18Qn
1`4]P18Qn1`4_P14Rn1`4TP18Sn1`4[P16Tn1`4YP18Un1`4ZP18Un1`4\P19Vn1`4\P19Vn1`4^P16Wn1`4YP14Xn1`4VP1
5Yn1`4XP16Zn1`4[P15[n1`4TP15\n1`4VP16]n1`4YP131`4SP16^n1`4VP17_n1`4VP17_n1`4XP14`n1`4UP15an1`4WP
16bn1`4TP16cn1`4VP18dn1`4TP15en1`4VP17fn1`4ZP16gn1`4XP16gn1`4ZP15hn1`4WP16g;`4WP16in1`4WP19jn1`4
ZP16kn1`4XP15ln1`4XP15mn1`4XP16nn1`4VP19on1a4[P15Po1a4WP16Qo1a4VP15Ro1a4VP15So1a4WP18To1a4VP18To
1a4XP18Uo1a4[P17Vo1a4[P17Wo1a4]P15Xo1a4XP19\Lb4YP1:\Lb4YP1:Yo1b4UP1J`@b4WP19`@b4\P15TLb4VP15Zo1b
4WP16[o1c4WP14b1c4UP16\o1c4XP15]o1c4WP15V9c4SP16^o1c4\P15_o1c4XP17`o1c4ZP18g;c4WP16ao1c4XP15bo1c
4VP16co1c4YP17do1c4VP17eo1c4\P17fo1c4XP17go1c4YP15ho1c4WP19io1d4VP16jo1d4VP16ko1d4YP16lo1d4ZP19m
o1e4\P17no1e4YP1Coo1e4XP16PP2e4VP16e4e4VP16QP2e4YP14RP2e4VP15SP2e4VP16TP2e4\P16UP2e4[P15VP2e4VP1
9WP2f4\P1=WP2f4`P18XP2f4ZP18YP2f4]P18ZP2f4YP18[P2f4[P15\P2f4TP15]P2f4VP15^P2g4UP17_P2g4WP17`P2h4
VP19aP2h4VP15bP2h4WP17cP2h4XP18dP2h4YP17eP2h4YP19lh1h4ZP19fP2i4^P17gP2i4^P16hP2i4XP17iP2i4\P18jP
2j4XP17kP2j4YP17lP2j4VP16mP2j4XP111k4RP12nP2k4TP111k4RP12oP2k4TP14PQ2k4VP14QQ2k4WP16RQ2l4SP1U1_7
l4VP1U1SQ2l4XP15Yj1l4SP15TQ2l4UP14UQ2l4UP14VQ2l4YP12WQ2l4TP12XQ2l4TP12YQ2l4TP14b2l4\P12ZQ2l4VP14
b2l4\P13[Q2l4XP12\Q2l4VP12]Q2l4VP12^Q2l4VP12_Q2l4VP12`Q2l4TP13aQ2l4YP12bQ2l4VP12X6l4VP12cQ2l4UP1
2dQ2l4VP12cJl4VP12eQ2l4UP16fQ2l4UP12gQ2l4UP12hQ2l4UP12iQ2l4UP12jQ2l4VP12kQ2l4VP12lQ2l4VP12mQ2l4V
P12j1l4VP12nQ2l4UP12oQ2l4VP12PR2l4UP12QR2l4VP12RR2l4VP12SR2l4UP12TR2l4TP12UR2l4TP12VR2l4TP12WR2l
4UP12XR2l4UP12X6l4VP13YR2l4YP12bNl4VP13ZR2l4YP13g1l4WP16[R2l4UP16\R2m4WP16]R2m4WP17^R2m4WP17_R2m
4YP1;`R2m4WP1;aR2m4YP17bR2m4VP15cR2m4VP15dR2m4UP15eR2m4WP1;fR2m4WP15gR2m4TP19hR2m4XP17iR2m4XP17i
R2m4ZP19jR2m4ZP15kR2m4XP15lR2m4YP15mR2m4WP18nR2m4ZP16oR2m4TP15PS2m4VP16QS2m4VP16RS2m4XP15SS2m4TP
1:TS2m4VP1:US2m4XP18VS2m4VP18WS2m4YP19XS2m4XP16YS2m4WP17ZS2m4VP18[S2m4[P16\S2m4[P18]S2m4]P15^S2m
4TP15_S2m4VP15`S2m4VP16aS2m4ZP18bS2m4WP18bS2m4YP15cS2m4VP16]Gm4ZP16dS2m4XP16eS2m4TP16fS2m4VP17gS
2m4VP19_7m4VP16hS2m4VP17iS2m4TM5jS2m4TP16kS2m4VP16lS2m4VP15mS2m4UP15nS2m4WP14oS2m4TP16PT2m4\P19_
7m4VP18QT2m4ZP1=RT2m4TM=ST2m4VM5TT2m4UP15UT2m4UP17VT2m4VP15WT2m4WP15XT2m4TP15YT2m4VP15ZT2m4XP14[
T2m4UP17\T2m4\P16]T2m4WP17^T2m4UP17^T2m4WP1<_T2m4WP15`T2m4UP15aT2m4TP16bT2m4SP16cT2m4UP17dT2m4YP
15eT2m4VP17fT2m4WP16gT2m4XP15hT2m4VP14iT2m4TP14jT2m4VP16kT2m4TP17lT2m4XP16mT2m4VP16mT2m4XP15gi1m
4VP15nT2m4XP14oT2m4TP17VT2m4VP16PU2m4XP12QU2m4VP17RU2m4VP14cd1m4TP13SU2m4YP14TU2m4YP12UU2m4UP17V
U2m4WP17VU2m4YP17WU2m4XP15XU2m4TP14cd1m4TP19_7m4VP18gEm4XP16YU2m4VP15ZU2m4UP14ZU2m4TP17[U2m4VP1:
T=n4YP1:T=n4[P1@_7n4QM@\U2n4SM>]U2n4QM>^U2n4SM<_U2n4QM=`U2n4PM=aU2n4RM9bU2n4QM9cU2n4SM6Yj1o4RP16
`U2o4SP16`U2o4RP161o4QP16dU2o4SP16^Lo4RP16`U2o4SP18eU2P5TP17fU2P5TP19gU2P5VP18hU2P5VP1?iU2P5TP1@
jU2Q5TP1@kU2Q5VP1:lU2Q5WP1:lU2Q5YP17mU2Q5TP141Q5RP14o1Q5UP1AX;R5QMAnU2R5SMBoU2R5UMBoU2R5TM7PV2S5
VP15QV2S5VP16RV2S5UP16SV2S5UP14TV2S5TP15UV2T5TP16VV2T5VP17WV2T5TP16XV2T5VP14YV2T5YP12ZV2T5VP15[V
2T5TP121T5SP12\V2T5UP17]V2T5VP1;1T5SP141T5RP17^V2T5VP141T5RP14_V2T5TP14`V2T5TP13aV2T5WP16bV2T5VP
12cV2U5UP12dV2U5UP12gd1U5UP1EbBV5SMEbBV5UM;eV2V5YP18fV2V5VP15gV2V5UP15hV2V5WP1:iV2V5SM:jV2V5UM5k
V2V5UP15lV2V5WP14mV2V5TP16nV2V5WP14oV2V5WP12PW2V5TP1<QW2V5VP1>RW2V5UP173V5VP1;QW2V5WP1:SW2V5TP14
TW2V5TP15UW2V5VP16VW2V5YP111V5RP13WW2V5WP13XW2V5YP12YW2W5VP12YW2W5VP12ZW2W5VP12[W2W5VP12\W2W5TP1
11W5RP12X6W5VP13]W2X5VP12^W2X5TP13_W2X5YP15`W2Y5UP13aW2Y5VP12bW2Y5TP13cW2Y5WP15dW2Y5XP15eW2Y5TP1
2fW2Y5UP14cd1Y5UP16gW2Z5ZP15hW2Z5VP17iW2Z5VP14jW2Z5XP13kW2Z5TP12lW2Z5TP17mW2Z5ZP16nW2Z5VP16oW2Z5
YP14PX2Z5YP13QX2Z5WP16RX2Z5]P16SX2Z5VP14VEZ5ZP14TX2Z5TP14b2Z5\P16UX2Z5TP16VX2Z5VP13WX2Z5XP14XX2Z
5[P13YX2Z5YP15ZX2Z5WP15[X2Z5UP15\X2Z5WP17]X2Z5ZP14^X2Z5ZP14_X2Z5XP14`X2Z5\P12aX2Z5VP13bX2Z5WP123
Z5VP13cX2Z5XP13dX2Z5YP12eX2Z5UP12TOZ5VP13fX2Z5XP15gX2Z5\P13hX2Z5WP13iX2Z5YP13jX2Z5XP13kX2Z5YP13l
X2Z5WP12mX2Z5UP12nX2Z5TP13oX2Z5XP12PY2Z5UP12QY2Z5TP12RY2Z5TP14SY2Z5XP14SY2Z5[P12TY2Z5TP12UY2Z5UP
14VY2Z5WP12WY2Z5VP13XY2Z5WP14VEZ5[P14PT2Z5[P13YY2Z5YP12ZY2Z5TP12[Y2Z5UP16\Y2Z5]P14]Y2Z5WP13^Y2Z5
XP13_Y2Z5XP13`Y2Z5WP13aY2Z5XP15bY2Z5TP14cY2Z5YP12gi1Z5VP15dY2Z5[P13YFZ5YP14eY2Z5\P12j1Z5VP13fY2Z
5WP17jE[5ZP18]7[5\P16gY2[5[P16hY2[5XP14iY2[5UP15jY2[5WP17kY2[5YP16lY2[5XP16mY2[5VP16nY2[5WP16oY2
[5VP16PZ2[5ZP14QZ2[5TP16RZ2[5YP16SZ2[5[P16TZ2[5XP16TZ2[5ZP16UZ2[5\P15VZ2[5XP15WZ2[5YP18XZ2[5YP16
YZ2[5\P15ZZ2[5YP15[Z2[5YP17\Z2[5]P15]Z2[5XP15^Z2\5WP16_Z2\5XP15`Z2\5XP16aZ2\5YP16bZ2\5ZP15cZ2\5W
P17dZ2\5\P15eZ2\5XP16fZ2\5[P17gZ2\5VP16hZ2\5ZP19iZ2\5XP15jZ2\5XP15kZ2\5WP15lZ2\5YP18mZ2\5YP15nZ2
\5YP15oZ2\5VP16P[2\5XP16Q[2\5YP19R[2]5XP17S[2]5VP17S[2]5XP15T[2]5VP15U[2]5WP15V[2]5UP15W[2]5WP15
X[2]5VP15Y[2]5VP15Z[2]5XP16[[2]5ZP17\[2]5^P17][2]5VP15^[2]5WP15_[2]5XP131]5RP14`[2]5UP15a[2]5VP1
6b2]5[P15b2]5YP16b[2]5YP16c[2]5ZP14d[2]5UP16e[2]5WP14aN]5VP15f[2]5XP16g[2]5[P17h[2]5ZP17h[2]5\P1
5i[2]5UP15j[2]5WP16k[2]5WP14l[2]5UP16m[2]5VP15n[2]5WP16i2]5ZP14o[2]5VP16P\2]5VP16P\2]5XP16Q\2]5V
P15R\2]5VP17S\2]5XP17T\2]5YP14U\2]5UP16V\2]5VP15W\2]5XP14o2]5UP17X\2]5\P17X\2]5^P17b2]5\P17b2]5_
P16Y\2]5\P18jk1]5^P15Z\2]5WP16[\2]5VP15\\2]5TP15]\2]5VP15^\2]5XP15_\2]5WP16`\2]5TP16`\2]5VP1=a\2
]5VP1=b\2]5XP19c\2]5XP19c\2]5ZP17d\2]5TP17e\2]5VP17f\2^5VP16g\2^5[P19jE^5[P19h\2^5WP17i\2^5XP18j
\2^5TP18k\2^5VP15l\2^5XP17m\2^5YP16c2^5[P16n\2^5[P14o\2^5UP14P]2^5UP17V9^5SP1f[5QDgZ7QDo6aD\6`D`
j>UD0PDYJQDP7QDhZ7QDiZ7QDjZ7QDkZ7TD1QDlZ7QDmZ7PD6PD=QDf5QDnZ7PD4TD2QDd5QDf5QDnZ7PD6TD2QDd5QDoZ7T
D3PDfo4PDZQ7PDjHQDP[7TD2QDQ[7QDR[7QDS[7QDd5TD3QDYX3QD`U5PD[^=QD`U5QDT[7QDS`1TD1QDU[7QD]_3QDnGTD1
QDV[7QD_j2QDnY7QDW[7TD1QDX[7QDY[7QDZ[7`DXR6QD[[7QDT;QD\[7PD^P5VD0QD[[7QDT;QD\[7PD^P5QD][7QD^[7PD
ZQ7QD_[7VD0QD^[7PDZQ7QD_[7QD`[7QDd5QDa[7QDb[7`DZR6QDc[7QDd[7PDdo4PDZQ7QDe[7PDe_<QD[KTD2QDf[7PDbo
4QDbT1TD4QDlT5VD0QDbT1TD4QDlT5QDg[7QDh[7QDVHSD0QDi[7QDj[7Q@n4QDk[7TD1QDl[7PDno4QDm[7QDn[7TD3QDo[
7QDP\7QDQ\7QDR\7PDP8QDS\7QDT\7TD2QDf5QDU\7QDV\7SD0S@0S@0PD_R6QDW\7PDUn3PDmNTD4QDX\7Q@Y\7VD0PDUn3
PDmNTD4QDX\7Q@Y\7QDZ\7QDj9QD[\7QD\\7TD8QD]\7QD^\7TD4QDd5PDga1QD_\7SD0QD`\7PDga1QDa\7QDdMPDga1QDb
\7QDc\7Q@kZ7S@0QDd\7QDe\7QDf\7QDg\7QDh\7QDi\7QDj\7QDk\7QDl\7QDm\7QDn\7QDo\7QDP]7QDQ]7QDR]7QDS]7T
D1QDT]7QDU]7QDV]7QDW]7QDX]7QDY]7QDZ]7QD[]7QD\]7QD]]7QD^]7QD_]7QD`]7QDa]7VD0QD`]7QDa]7QDb]7QDc]7Q
Dd]7QDe]7QDf]7PDcc:PD]R6QDg]7QDh]7QDi]7TD1QDW7QDj]7QDk]7QDl]7QDm]7QDmU2P@HQDn]7QDo]7PDX8`DaR6`Df
o4`DXR6`Dho4QDP^7QDQ^7PDX8PDmCQDR^7PD[d2QDS^7QDT^7QDU^7P@XR6PD[d2PDdQ5PD_R6QDV^7QDf5PDdQ5QDW^7QD
X^7QDY^7QDf5QDZ^7QD[^7QDf5PDYR6aDP5SD0QD\^7TD3QD]^7PD_g6QDU7TD4QD^^7PD_R6QDT7QDU7TD3QD_^7VD0QDU7
TD3QD_^7QD`^7QDa^7QDb^7TD1QDc^7QDd^7QDe^7TD1QDf^7QDg^7QDh^7QDi^7SD0QDn4TD2QDf5PDbV7QDj^7`D_R6QDk
^7QDl^7QDm^7Q@QS1TD4QDU7TD1QDn^7QDo^7TD4QDU7TD1QDP_7QDQ_7QDR_7QDS_7TD4QDT_7QDU_7P@ho4QDV_7TD2QDW
_7TD1QDP_7Q@X_7QDY_7QDd5QDV7TD1QDZ_7QD[_7TD1QD\_7QDd5QD]_7TD:QD^_7TD2QDd5QDd5QD__7TD3QD`_7QDa_7Q
Db_7TD:QDc_7TD1QDd5PDZQ7SD0PDXR6QDd_7QDe_7S@0QDf_7QDd5QDV7QDg_7PDeR6SD0QDh_7TD1QDi_7PDi6QDR7TD4Q
Dj_7QDk_7aDf5QDl_7TD2QDm_7SD0QDn_7QDo_7SD0QDQ7TD2QDP`7TD1QDQ`7PD[2PDWR6QDh`5QDR`7QDS`7QDT`7PD6SD
0QDU`7TD1QDV`7QDW`7QDX`7PD6`EbY;`EcY;`ER3QDY`7TD1QDZ`7aDf5aERP2QDS7TD4QD[`7QD\`7QD]`7TD2QDS7QD^`
7TD5QD_`7QD``7QDa`7PDio4PDZ`7QDb`7QDc`7PDfR6SD0PDfo4QDd`7QDe`7P@4SD0QDf`7QDT;TD1QDg`7QDh`7PD]c7T
D3QDi`7TD3PDdo4QDj`7QDk`7QDl`7TD5PDfR6QDm`7PD_R6PDmNQDn`7SD0QDo`7QDPa7TD1QDQa7QDRa7QDSa7Y@0QDTa7
P@_R6Y@0QDX7aD\6aDP5`DbT3`DcT3`D_R6QDmm4P@^2QDQP5QDX7QDUa7P@R3PDcOPD_R6QDX7QDj9QDVa7P@ZS1P@ZR6QD
Wa7TD2QDXa7QDYa7QDZa7QD[a7QD\a7TD2QD]a7QFT6QD_f6QD^a7TD1QD_a7QDj9Y@0QD`a7TD1PD_R6QDY7aD\6aDP5QDj
9QDaa7QDba7P@_R6QDca7`DbW7`DH`D^o3`D_o3`D]o3aD\6aDP5QDj9QDda7TD2QDea7`DbW7`D^o3`D_o3`D]o3`Dn;aDP
5QDj9QDfa7TD4QDga7P@_R6QDY7QDj9Y@0QDha7QDia7TD1QDj9QDja7Y@0QDka7VD0QDj9QDja7Y@0QDka7QDla7QDj9QDj
a7Y@0QDma7PDck4QDna7QDi;QDoa7TD1QDPb7TD2`DfEQDj9QDiX2Q@f5QDQb7QDRb7QDSb7QDTb7P@ROQDQb7QDRb7QDSb7
QDj9QDm9QDj9QDUb7QDVb7QDj9QDWb7PDR3Y@0QDXb7QDj9PD]P1QDYb7QDZb7QDj9QDf5PDno4QD[b7TD1QD\b7PDno4QD]
b7PDYR6QD^d2QDfe4Q@^b7Y@0QD_b7QD`b7TD1QDab7`EjV7QDbb7QDcb7QDdb7TD2QDeb7VD0`EjV7QDbb7QDcb7QDdb7TD
2QDeb7QDfb7QDil4Q@b:QDgb7QDhb7QDib7TD1QDjb7TD4QDZ7PDm]>QDcQ2TD3QDkb7UD0PDTJQDlb7PDgR6TD4QDf5PDHQ
Dmb7QDnb7QDf5PDHQDmb7PDWR6PDlU3QDob7QDj9TD3QDPc7PDWR6PDlU3PDjo4QDQc7PDXR6QDRc7QDSc7PDk8QDTc7QDlT
5PDck4QDb>TD1QDUc7UD0QDVc7QDWc7S@0S@0QDXc7UD0PDd3QDYc7QDZc7`EmNQD[c7QDT<QD\c7QD]c7SD0QD^c7PD\c3Q
D_c7PD\c3QD_c7PDUR3PD\c3QD`c7PDHPDPP7QDj=QDac7PDQP3PDW5PD_R6QDbc7PDko4QDcc7VD0QDbc7PDko4QDcc7QDd
c7UD0QDec7TD5QDfc7QDil4Q@b:PDT8PDYR6Q@ig6TD1QDgc7PDjY;QDhc7QDic7QDjc7TD5PD_R6QDkc7QDmm4P@Tn3QDlc
7PD_R6QDmc7QDmm4P@Tn3QDe9PD_R6QDnc7QDjS6TD1QDoc7QDmm4P@Tn3PDmNQDPd7QDQd7QDgj4QDj>QDVj4QDRd7TD3QD
Sd7UD0QDTd7QDUd7TD4QDVd7QDWd7QDXd7QDYd7TD1QDZd7`Dfo4`DZR6`DXR6QDj9QDf5QD[d7TD1QD\d7QDj9Q@f5S@0QD
]d7PDX^<QDj9QD^d7PDYT7TD1QD_d7PDf[4PDTn3PDmNQD`d7PD_R6QDad7PDUe?PDVe?PDSP3QDbd7SD0QDcd7QD^OPDao4
QDdd7SD0QDoCQDed7PDdV7PD`d1QDdQ1PDea8QDfd7QDgd7QDhd7QDid7QDjd7QDkd7QDld7TD3QDmd7QDSBTD1QD_^4PDZQ
7QDlT5QDnd7QDod7TD6PD_R6PDaQ;PDao4QDPe7QDQe7QDRe7SD0PDjU3QDSe7PDHQDTe7TD8QDUe7QDd5QDgT7PDXh1QDVe
7QDWe7QDXe7QDYe7QDlV3QDWP6QDZe7PDnn2QD[e7QD\e7QD]e7P@fR6QDP\7QD^e7QD_e7QD`e7QDd5PDXR6PDdEPDna4PD
XR6QDd5QDae7QDbe7QDce7QDde7PDZQ7PD_R3QDee7QDfe7PDPf3QDge7QDY^7PD_R6QDhe7TD1QDie7PDiEPDXR6PDZQ7QD
je7QDf5QDke7QDle7PDgo4QDd5QDme7QDne7QDoe7QDPf7QDR_3QDnR1S@0QDn4PDTJQDQf7PDTJPD`a:PDae?PDTJPDdd3P
DXR6PDTY>PDTJPD]`?PDde4PDkb1QDRf7QDSf7PDkb1QDTf7PDkb1QDUf7PDcb4PDXR6PDkb1PDWT1PDZQ7QD`f2PDXR6QDd
5QD`f2PDXR6QDd5PDUJQDVf7QDWf7PDUJQDXf7QDYf7PDmg<QDZf7PDnd6QD[f7PDnR1PDiT7QD\f7PDeR6QDd5PDXJQD]f7
PDWJQD^f7PDZJQD_f7PDTJQD`f7PDjk3QDaf7QDbf7PDjk3PDok3QDcf7PDZQ7QDdf7PDYm8QDP]7PDWm;QDef7QDff7QDgf
7PDjP5PD]R6PDkP5PDjP5PD^P5PDeo4PDoP5QDhf7PDnP5QDif7PDh]:PDXk<PDi]:PDXk<PDXk<QDjf7QDaa2QDkf7PDoa1
QDlf7PDdZ6QDmf7PDUd<QDnf7QDof7PDUd<PDgU3QDPg7PD`d1PDWj2PDin6PDWj2PDfR6PDmMPDfR6QDQg7QDRg7PDjk4QD
Sg7QDTg7TD3QDUg7QDVg7QDWg7QDXg7PDnl6PDmS5PDmMPDmMQDYg7PDnl6QDZg7PDfR6PDmMQDen2PDi[:PD]R6PDZJPDZJ
PD]R6PDi[:QD[g7PD^;QDRn1QD\g7VD0QDRn1QD\g7QD]g7QD^g7TD2QDYX3QD_g7QD`g7TD3QDd6TD6QDag7QDbg7QDcg7Q
Ddg7PD_R6QDnR1QDeg7PD^P5`DXR6QDfg7TD2QDf5PDko4QDgg7PD`a:QDhg7TD4QD`f2PDXQ7PDg[:QDig7QDjg7QDkg7S@
0QDlg7PDWR6P@ZQ7QDTh2PDXR6QDmg7PDR^:QDbe1PDVf8PDUa:PDYR6QDRGQDng7QDog7PD`a:PD_R6QDPh7S@0S@0QDf5Q
DQh7QDRh7QDSh7TD3QDTh7PDUU7QDUh7Q@f5QDVh7TD2QDWh7QDS`1PD_3PDeo4QDXh7TD1QDYh7PDeo4QDZh7TD2QD[h7QD
\h7TD8QDag7QD]h7QD^h7QD_h7PDf[4QDf5QD`h7PD_R6QDah7QDbh7QDj9QDf5QDch7PD_R6QDUJQDdh7QDeh7TD1QDfh7Q
Dgh7PDea1QDhh7PDga1PD]R6PDha1QDih7QDjh7PDdo4QDT;QDkh7VD0PDdo4QDT;QDkh7QDlh7QDmh7QDnh7QDj9QDoh7QD
Pi7TD2QDf5QDQi7QDRi7TD3QDcd3QDSi7QDTi7PDZQ7PDTJPD4PDZQ7PDob1PDSc1PDbf5PDgl4PDdf?QDUi7TD3QDVi7PDn
o4QDQc7TD2PD_R6QDWi7QD_f6TD1QDd5QDXi7QD]^1QDYi7TD1QDZi7PD_R6QD[i7QD\i7QD]i7QDQ[2QD^i7QD_i7TD1QD`
i7QDai7TD1QDf5QDbi7QDle3PDUU7P@XR6TD4QDci7PDeo4PDdo4PDZQ7QDdi7QDei7SD0PDfR6PDTJPDfR6PD_U3PDfR6PD
dZ7PDfR6PDfR6PD`Q3PDfR6PDfR6PDQX7PDfR6QDXQ2PDmMQDfi7QDgi7PDmMPDSc1QDhi7PD^4QDii7PDVb1PD]R6PD^4PD
^U7PD^4QDji7QDki7PDi[:QDli7QDmi7QDni7PDna:QDoi7PDoa:QDPj7PD_R3QDQj7PDja1PDYNPDc;PDW5QDRj7PD_g6QD
Sj7PDeU7QDTj7PDaR5QDUj7PDaR5PDlf?PDTb:QDVj7QDWj7QDXj7PDob1QDYj7PD^JQDZj7PD^JPD^JPDgS8QD[j7PDac1P
Dll4PDkHQD\j7PDec6QD]j7PDg\:QD^j7PDeGQD_j7PDbU6QD`j7PDm[:QDaj7PDW\:QDbj7PDW]:QDcj7QDdj7PDeR6PDi3
QDej7QDfj7QDgj7PD_R5QDhj7PDmQ<QDij7PDWd1QDjj7PD]h2QDkj7PDWo2QDlj7PD]6PDWo2PD[c1QDmj7QDnj7QDoj7PD
Vm;PD^n7QDPk7PDha:QDQk7PDha:PDRDPDnc1QDRk7QDSk7PDk_?PDYb>QDTk7PD\a:QDUk7PDka:QDVk7PDiHQDWk7PDe7P
DXR6PDYJQDXk7QDYk7QDZk7aD\6`D`j>`D\j<`DeP6PD[d2QD[k7QD\k7PD[d2PDkb1QD]k7PD^a:PD\8PDg[:QD^k7PDfi>
PDgHPDgU3QD_k7PDga1PD]R6PDha1PD_h4PD[2PDcR6QD`k7PDQ[7QDak7PDaP3QDbk7PD[l=QDck7PD_d:QDdk7PDmMQDek
7PDd8QDfk7QDgk7QDhk7PD_R6PDbb3PDdo4QDik7PDmn2QDjk7PDZQ7PDhQ;PD`g?QDkk7PDm\:QDlk7PDW`:QDmk7PDhe=Q
Dnk7PDcU7QDok7PDiEQDPl7PDWR6QDQl7PDWR6PDmW7QDRl7PD^U7QDSl7PDko4PDWR6PD^U7PDcR6PD^U7PDoi1PDXR6PD^
U7PD^o3QDTl7PDfR6QDkV6PDfR6PDno4PD1PDno4PD4PDno4VD0QDUl7PDno4QDR_7TD6QD;QD;TD6PD4PDjo4SD0PDjo4QD
Vl7PDUl3QDWl7PDcg?PDX[?PDob1PDdg?PDka1PD]FQDT;PD`c1PD?PDYn3PDR3QDXl7QDYl7QDZl7QDRCTD2QD[l7VD0QDR
CTD2QD[l7QD\l7QDRCTD2QD[l7PDXR6QDT;QD]l7QD^l7QD_l7UD0PDjU7PD_R6TD6PDYR6PDbU6PD]R6PDkHPDkHPD]R6QD
`l7PDiHPD]R6QDal7PDfGPD]R6PDeGQDbl7TD4QDf5QDcl7QDdl7PD]R6QDoe7PDXJPD4PDWJPDTJPD]R6QDel7QD`f2S@0Q
Dfl7PD_l4QDgl7PDRb8PD]R6PDne?QDhl7QDil7PDZJQDjl7PDi[:QDkl7PDm\:PDjg?PDg[:QDll7PDjk3QDml7PDSc1PDX
R6PDUR;PDSc1QDnl7PDec6PDcP3PDYd1QDol7PDmMQDPm7QDQm7PD_6PD]h2PD^R6PD_h2PD_h2PD^R6PD]h2QDRm7QDSm7Q
DTm7TD2QDUm7PD[a1PD^R6PDTb1PDVP5PD^R6PDWP5PDbT3PD^R6PDcT3PDeR6PDTf3QDVm7PDiMQDWm7QDXm7QDYm7QDZm7
PDlh2QD[m7QD\m7QDnj7QD]m7QD^m7QD_m7PDji2QD`m7PD^a1PDcU4PDQh?PDcl3PDRh?PDjk4QDam7QDbm7QDcm7QDdm7Q
Dem7PD`h2QDfm7QDgm7QDhm7QDim7QDjm7QDkm7QDlm7PDe5QDmm7`DUi3`DVi3`DY`?QDnm7QDom7TD4QDPn7QDQn7TD3QD
Rn7`DZQ7`D[Q7QDmf5QDSn7QDTn7PD`a:QDUn7PD`a:PDYR6QDVn7UD0PDfo4QDd`7S@0QDWn7`Dld4`D^f3`DT8PDfo4QDX
n7S@0QDYn7QDZn7QD[n7QDf5PDck4UD0PDZQ7S@0QD\n7QDf5aDo5aDe6aDk6aDW3QD]n7UD0QDT;S@0QD^n7QD_n7QDT;S@
0QD`n7QDan7S@0QDbn7UD0QDm5SD0QDcn7UD0SD0QDcn7UD0QDm5QDcn7UD0QDcn7QDdn7QDen7QDfn7QDgn7QDhn7QDin7Q
@jn7TD2QDkn7QDln7QDmn7SD0QDnn7QDon7S@0QDf5QDPo7QDQo7QDRo7QDSo7TD6PD[R6QDTo7QDUo7PDUn3PDmNSD0QDVo
7QDf5PDko4PDnR1QDWo7TD1QDXo7P@_R6PDno4QDYo7QDj=PDno4QDZo7PD_R6QD[o7QD\o7TD2QD]o7QD^o7PDea1PD_R6Q
D_o7QD_f6TD3QD`o7QDao7PDfo4QDd5PDcW7QDbo7UD0QDco7TD1QDdo7QDeo7TD5QDfo7PDPb1QDgo7QDho7TD4QDf5QDio
7QDjo7TD2PD[^=QD`U5QD;TD6PDUU7PDUn3PDmNQDko7QDlo7QDaQ3QDmo7QDno7TD1QDoo7QDPP8QDQP8QDRP8QFT6QDf5P
DbFQDSP8TD2QDf5PDno4SD0QDZBQDTP8TD1QDUP8QDVP8QDWP8QDXP8PDlZ3QDYP8PDe_<QDZP8PDWJQD[P8QD\P8TD1P@ZQ
7QD]P8PDXR6P@ZQ7RD0QDj9QD^P8PD_R6QDj9QD_P8QD`P8QDaP8QDbP8QDj9QDcP8PDko4QD`P8QDdP8QDeP8QDi;QDfP8T
D1QDgP8QDj9QDhP8TD3QDiP8QDj9PDRn3PDZS1PDZR6QDjP8TD1QDkP8UD0PDcDTD5QDlP8UD0QDmP8PD_R6QDnP8QDoP8QD
PQ8TD1QDQQ8QDRQ8UD0QDWS4TD1QDSQ8QDTQ8`DgD`DSEUD0QDUQ8P@_g6PD_R6QDVQ8UD0QDWQ8QDXQ8QDYQ8UD0PD_Q1QD
ZQ8QDj9QD[Q8P@_R6QD\Q8QD]Q8QD^Q8QD_Q8PD_R6PD`1QD`Q8QDi;TD1QDaQ8QDbQ8TD3QDcQ8QDdQ8QDeQ8TD1QDfQ8QD
gQ8PDlo;PD_R6QDhQ8QDiQ8TD1QD`GQDl<QDjQ8QDkQ8TD1QDlQ8QDmQ8QDnQ8QDj9QDoQ8TD5QDPR8QDmm4P@Tn3Q@QR8QD
RR8PD_R6QDSR8QDmm4P@Tn3QDTR8PD_R6QDUR8QDVR8QDWR8TD4PD6QDXR8TD2QDYR8RD0QDZR8PDZQ7TD1QD[R8QD\R8QD]
R8TD3PD6QD^R8QD_R8TD3QD`R8QDaR8TD1PD4QDbR8PDeo4PDXR6QDcR8QDdR8PDYR6QDeR8QDfR8PDSe6QDgR8PDUJQDhR8
QDiR8TD1PDUJQDf5PD[1PD_R6QDjR8TD2QDkR8PD[S;QDlR8VD0PD[S;QDlR8QDmR8PD[S;QDd5PDii4QDnR8QDoR8TD1QDP
S8QDQS8TD1QDRS8TD1QDSS8TD1QDd5QDTS8TD2QDS`1QDUS8QDVS8TD5PDeo4PDXR6QDWS8QDXS8TD1QDYS8QDZS8S@0QDn4
QDn4TD1QD[S8QD\S8QDT;PDjHQD]S8QD^S8QD_S8QD`S8QDaS8PD`S;QDbS8QDcS8TD4QDdS8QDeS8QDfS8QDgS8QDhS8PDf
o4QDaf2QDiS8PDXT8QDjS8QDkS8PDoQ8VD0QDkS8PDoQ8QDlS8PDoQ8QDmS8QDf5PD[1PD_R6QDjR8TD2QDnS8QDoS8QDPT8
QDQT8QDRT8QDST8PDPe2PDPe2QDTT8VD0PDPe2QDTT8QDUT8QDY^7QDVT8P@ZQ7QDWT8PD`a:PDYR6Q@XT8QDYT8QDZT8PD\
8QDT;TD2QD[T8QD\T8Q@]T8QDd5QD^T8QD_T8QD`T8QDaT8QDbT8PDfR6Q@RGQDcT8QDoQ6TD4QDf5P@ROQDdT8QDbe1QDeT
8QDfT8P@eo4QDgT8TD1QDhT8QDiT8P@Wl?QDjT8TD3QDkT8QDlT8TD6QDmT8QDnT8PDdo4QDoT8`Dan;QDPU8PDR^?QDQU8T
D2QDPU8PDl]7QDRU8TD6QDSU8TD3QDTU8QDUU8QDVU8TD2SD0QDS`1QDWU8QDXU8TD1QDYU8TD6PDbo4PD_R6QDZU8TD1QD[
U8TD6PD_R6PD4QD\U8TD1QD]U8QD^U8TD5PD[R6QD_U8TD3QD`U8QDaU8TD1QDbU8QDcU8TD<QDdU8QDeU8TD1QDfU8QDd5Q
DgU8TD2QDhU8QDd5QDiU8TD2QDjU8QDkU8QDlU8QDmU8PD_R6QDnU8QDoU8QDPV8P@ZQ7TD2QDQV8QDRV8`EmN`E>`En9QDS
V8QDTV8QDUV8QDS9QDVV8TD6QDWV8QDUV8QDS9QDVV8TD6QDWV8QDXV8QDYV8TD1QDZV8QD[V8QD\V8QD]V8TD3QDa6QD\V8
QD]V8TD4QD^V8QDa6PD4TD4PD6QD_V8TD8QDSa6QD`V8TD7QDaV8P@ZQ7Q@bV8QDd5QDcV8QDdV8Q@eV8QDd5QDfV8QDgV8Q
DhV8PDZJQDiV8QDjV8PDfo4QDkV8QDlV8PDfo4PD_i4QDmV8QD`5QDnV8TD1QDoV8PD]o3QDPW8QDQW8QDRW8PD]o3QD\]5Q
DSW8QDTW8QDUW8QD_a5PDUn3QDj>QDVW8PDZQ7QDWW8QDXW8QDYW8QDZW8QDbe1QDZW8QD[W8Q@\W8QD]W8TD1QD^W8QD_W8
QDf5PDko4PDnR1PDna1PDdd3QD`W8QDQZ1QDaW8TD1QDbW8PDTn3PDk8QDcW8PDno4QDdW8PD4PDno4QDeW8QDfW8PD4TD3Q
DgW8QDhW8PDfR6QDiW8QDjW8PDck4QDkW8QDlW8QDmW8QDnW8PDXQ7QDoW8QDPX8QDQX8PD]o3QDRX8QDb@WD0QDSX8XD0SD
0TD5QDTX8PDnn2PD]o3QD\]5QDb@WD0QDUX8XD0SD0QDZBQDVX8UD0QDWX8QDXX8TD6QDYX8TD6QDZX8S@0UD0QD[7TD8QDU
Q5TD2WD0Q`1o5QD]7XD0QD[X8UD0QD[7TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0QD[7PD4TD6PD4TD5WD0QD]7TD4QDbe1TD
4QD]7XD0UD0QDPe4TD9WD0QD]7TD5PD4SD0TD4QD]7XD0UD0PD]o3QDh5Q@b@WD0Q`1o5QD]7XD0S@0S@0QD\X8QDj=UD0QD
[7TD6QDPe4TD1WD0Q`1o5QD]7XD0S@0S@0QD]X8UD0QDPe4QDXX8TD3WD0Q`1o5QD]7XD0TD5QD^X8PDnn2UD0PD]o3TD4QD
_X8QDb@WD0Q`1o5QD]7XD0SD0QD`X8UD0QDaX8TD7QDbX8TD2WD0Q`1o5QD]7XD0UD0QD[7TD6QDcX8TD2QDdX8TD5WD0Q`1
o5QD]7XD0UD0QDeX8TD5PDZQ7WD0QD]7XD0SD0TD3P@4TD2PDk8QDfX8UD0QD[7TD7QDgX8QDa;WD0QDcW8XD0UD0QD[7TD8
WD0QDhX8XD0QDiX8QDf5WD0QDjX8XD0QDkX8UD0QD_a5TD2WD0QDlX8XD0QDmX8UD0QDnX8TD5QDf5TD2WD0QDoX8XD0TD3Q
DZBQDPY8UD0QDQY8QDkGTD2P@ROWD0Q`1o5QD]7XD0TD6PDYR6QDPY8UD0QD_a5TD5QDlX1WD0QDRY8XD0TD3QD]7UD0QDPe
4QDZP6QDSY8TD2QDTY8TD5WD0PDmMXD0QDUY8UD0PD]o3QDf5PDk8TD1WD0QD]d5TD1QDVY8XD0QDWY8UD0QDPe4QDeR6QDb
@WD0Q`1o5QD]7XD0SD0UD0PD^o3WD0PDmMXD0QD[Q6QDXY8TD2QDYY8UD0QD[7TD8QDZY8PDck4P@ZQ7WD0QD[Y8XD0UD0QD
[7TD6QD\Y8P@ZQ7WD0QD]Y8XD0QDWk5UD0QD[7TD9`E_V7`E`V7`EaV7QD^Y8WD0Q`1o5QD_Y8XD0`D]R6PD]o3QDf5TD1WD
0QD]7XD0PDck4QD`Y8UD0WD0QDaY8QD\7TD<XD0QDbY8QDcY8UD0WD0QDaY8QDdR6QDdY8TD:XD0QDbY8QDcY8UD0QD[7TD9
WD0PDno4QDeY8XD0QDZBQDfY8UD0QD[7TD6PDZQ7WD0QDgY8XD0SD0TD3QDhY8UD0QD[7TD6PDZQ7WD0YD4XD0SD0TD1QDhY
8UD0QDiY8TD8QDb@WD0Q`1o5QD]7XD0TD6PD4QDjY8UD0QDkY8TD4QD^m4TD1PDROWD0Q`1o5QD]7XD0UD0PD]o3QDf5WD0Q
`1o5QD]7XD0PDck4YD2QDj;SD0WD0PDlk3XD0UD0QD[7TD9P@ZQ7WD0QDlY8XD0QDmY8QDnY8QDoY8TD2`EZQ7WD0PDkb1XD
0QDXZ1QD\]5QDPZ8WD0QD]7XD0QDQZ8UD0QDPe4QDlX1TD8QDRZ8TD5WD0QD]7XD0UD0QD[7TD8WD0QD]7TD3QDSZ8TD2QD]
7XD0UD0QD[7TD9QDTZ8QDRc2TD2WD0Q`1o5QD]7XD0WD0QD]7XD0TD5P@4QDUZ8QDVZ8QDWZ8WD0QD]7XD0TD5PD4PDfR6QD
];QDXZ8UD0QDVV1QDQg5P@US6QDYZ8PD4TD9WD0QD]7XD0UD0QD[7TD9QDZZ8TD4PD\R6QD[Z8WD0QD]7XD0UD0QD[7TD9WD
0QD\Z8XD0QD]Z8UD0QD^Z8TD3QD_Z8TD1QD`Z8TD4QDaZ8TD4WD0QD]7XD0UD0PD^o3WD0QDbZ8TD3XD0QDf5PDf[4UD0QD[
7TD8PDZR6WD0QDcZ8XD0QDdZ8UD0PDZS1QDeZ8TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0PDYR6PDk8PD4TD9WD0QD]7XD0WD
0QD]7XD0TD3QDZBPDk8PD2UD0QD[7TD8QDiY8QD\7UD0PD]o3TD5QDfZ8QDb@WD0Q`1o5QD]7XD0SD0QDgZ8WD0QDhZ8TD1Q
DiZ8XD0UD0QD[7TD8QDbg7QDjZ8TD7WD0Q`1o5QD]7XD0UD0QDkZ8QD\7TD7WD0Q`1o5QD]7XD0TD7QDbY8QDlZ8UD0QD[7T
D6QDmZ8TD3QDnZ8QDoZ8TD6WD0Q`1o5QD]7XD0UD0QD[7TD8QDP[8S@0TD2QDQ[8WD0Q`1o5QDR[8TD3QDS[8XD0UD0QD[7T
D5QDT[8TD1QDU[8QDQ[3TD4WD0QD]7XD0UD0QD[7TD9QDV[8TD1S@0QDTZ8QDf5TD3WD0QD]7XD0UD0QD[7TD9QDW[8S@0PD
co3SD0QDf5TD3WD0QD]7XD0UD0PD_o3QDf5QDQ:WD0PDda:XD0PD_R6QDPY8QDX[8TD1QDc^4QDY[8TD1WD0QDi3XD0UD0PD
k8QDZ[8TD2QD[[8TD<PD1UD0PDk8PDPR5PDZQ7QD\[8QDcf1TD<PD1WD0QD][8P@4Q@^[8QD_[8XD0Q`1^7Q`1^7Q`1^7PD2
WD0PD4Q@][8Q@^[8QD_[8XD0Q`1^7Q`1^7Q`1^7PD2WD0QD][8P@4Q@^[8QD_[8XD0Q`1^7Q`1^7PDZQ7QD`[8PD2WD0QDbe
1QDP4PD_R6XD0WD0QDbe1PDTU7PD_R6XD0UD0QDa[8TD2QDb[8TD:WD0P@4PD]R6QDc[8XD0QDd[8WD0PD5QD_[8XD0Q`1^7
Q`1^7Q`1^7PD2QDe[8TD1QDf[8`DZS1`D[S1`D\S1TD8WD0P@4PD]R6QDf[8XD0`DZS1`D[S1`D\S1UD0QDPe4TD8WD0P@4P
D]R6PD^o3XD0QDaQ1PDk8QDg[8UD0QD[7TD<WD0P@4PD]R6QDWX8XD0QDh[8QDi[8Q`1^7QDj[8QDk[8WD0PD4PD]R6PD^o3
XD0QDl[8PDk8QDm[8`Dck4WD0PD]R6PD^o3XD0QDl[8PDk8QDm[8`Dck4WD0PD4PD]R6PD]o3XD0QDf5QDdR6QDn[8QDo[8W
D0PD]R6PD]o3XD0QDf5QDdR6QDn[8QDo[8UD0QD[7TD<WD0P@4PD]R6PD]o3PDhQ6XD0TD1QDnn7QDP\8UD0QD[7TD<WD0P@
4PD]R6PD^o3QDQ\8XD0QDgX8Q`1^7QDR\8UD0PD]o3QDS\8TD1WD0SD0PD]R6PD]o3QDS\8TD1SD0XD0QDT\8WD0PD4PD]R6
QDag5XD0QDU\8QDV\8WD0PD]R6QDag5XD0QDU\8QDV\8UD0PD]o3QDdM`DZQ7`D\T7`DXQ7SD0TD6WD0P@4PD]R6PD]o3XD0
QDdM`DZQ7`D\T7`DXQ7UD0QDW\8SD0WD0P@4PD]R6QDW\8XD0aDf5aDh5aDg5SD0UD0PD]o3QDX\8QDY\8SD0WD0P@4PD]R6
PD]o3XD0QDX\8QDY\8SD0UD0PDoR;SD0S@0S@0S@0WD0P@4PD]R6PDoR;XD0SD0WD0PD4PD]R6QDZ\8XD0QD[\8PDko4WD0P
D]R6QDZ\8XD0QD[\8PDko4WD0PD4QDZ\8XD0QD[\8PDko4WD0QDZ\8XD0QD[\8PDko4WD0PD4PD]R6QDZ\8XD0TD1QD\\8WD
0PD]R6QDZ\8XD0TD1QD\\8WD0PD4QDZ\8XD0TD1QD\\8WD0QDZ\8XD0TD1QD\\8UD0QD[7TD<WD0P@4PD]R6QD]\8XD0QDn3
`DZ[7`DQ9`De[7`Dj9`DfE`DR9TD6QD^\8TD1PD2UD0QD[7TD<WD0P@4PD]R6QDW\8XD0aDn3TD6QD^\8TD1PD2UD0QD[7TD
<WD0P@4PD]R6QD]\8XD0TD5PDho4TD1PD2UD0QD_\8TD<PD4QDP4TD9WD0P@4PD]R6QDP4XD0UD0QD_\8TD<PD4QDP4TD9PD
4WD0PD]R6QDP4XD0UD0PD]o3PDZS1PDk8TD:WD0PD4PD]R6PD]o3XD0PDZS1PDk8UD0PD]o3PD\S1PDk8TD:WD0PD4PD]R6P
D]o3XD0PD\S1PDk8UD0PD]o3PDTn3PDk8TD:WD0PD4PD]R6PD]o3XD0PDTn3PDk8UD0PD]o3PDR3PDk8TD:WD0PD4PD]R6PD
]o3XD0PDR3PDk8WD0PD4PD]R6PD^o3XD0QDah5P@ZQ7QD`\8QDa\8WD0PD]R6PD^o3XD0QDah5P@ZQ7QD`\8QDa\8WD0PD4P
D]R6QDXc5XD0QDb\8PDk8TD2QDRZ8QDc\8WD0PD]R6QDXc5XD0QDb\8PDk8TD2QDRZ8QDc\8UD0WD0QDd\8XD0TD<P@4QDbe
1QDe\8UD0WD0QDd\8XD0TD<PD4TD8PD4QDbe1QDf\8UD0WD0QDg\8Q@f5PD\T7TD1SD0XD0TD8PD4PD]R6QDh\8UD0WD0QDg
\8Q@f5PD\T7PDlk3XD0TD8PD]R6QDh\8UD0WD0PDbo3XD0TD3QDi\8aDf5`D\S1UD0WD0QDj\8QDk\8XD0TD<PD4QDbe1QDl
\8UD0WD0PDao3XD0QDUb1`Dk8`Dl8TD6QDm\8UD0WD0PDbo3XD0QDn\8TD2PDk8UD0QD[7TD5QDo\8TD2WD0PD^o3QDP]8XD
0UD0WD0QDn3SD0XD0TD:PD4P@]R6PDgR6QDQ]8P@4QDR]8UD0WD0PD^o3QDS]8XD0TD<PD4PD]R6QDT]8UD0WD0PD]o3QDU]
8XD0TD<PD4PD]R6QDT]8QDV]8WD0PD^o3QDW]8XD0UD0WD0PD^o3QDX]8PD4QD]g1XD0UD0PD^o3SD0PD4TD5PD4WD0QDn3X
D0PD4WD0QDeP6QD];XD0QDY]8QDZ]8UD0WD0PD^o3QD[]8XD0TD<PD4TD4PD4PD]R6QDT]8UD0WD0QD\]8QDj9XD0QD]]8`D
gR6`DTU7PD4WD0QD^]8QDj9XD0QD_]8`DgR6`DTU7WD0QDkj4PDk8QD`]8PD_R6XD0QDa]8WD0QDb]8PDk8P@UR3XD0QDc]8
TD1QDd]8`DgR6`DTU7WD0QDe]8PDk8P@UR3XD0QDf]8`DeE`DdE`DgR6`DTU7`Dho4WD0QDe]8PDk8P@UR3XD0QDg]8QD^d2
`DgR6`DTU7`Dho4`D[Y1UD0WD0QDid5PDZl4XD0QDh]8TD7QDi]8TD5PD2UD0WD0QDid5PDZl4XD0QDj]8PDoS;TD8PD2UD0
WD0QDid5PDZl4XD0TD4PDk8TD3QDk]8TD3QDl]8QDm]8P@oS;WD0PDUn3XD0QDn]8UD0WD0QDid5PDZl4XD0PDST;QDo]8TD
8PD2UD0WD0QDhP6PDk8PD\P3XD0QDP^8UD0WD0QDQ^8PDf[4P@mNP@^U7QDR^8XD0QDRP5UD0WD0QDS^8PD4QDT^8XD0TD5P
D4QDn3UD0QDS^8PD4TD6PD4WD0QDn3XD0UD0WD0QDU^8QDj9XD0PDV3QDV^8UD0WD0PDZS1XD0QDW^8UD0QDX^8PDk8TD2QD
Y^8TD<PD2UD0PD]o3QDZ^8TD2PD2UD0QD[^8QDj>TD9PD2UD0PD^o3QDh5PDk8QDm[8UD0QD\^8P@4P@mo4QD_[8Q`1^7Q`1
^7Q`1^7PD2UD0QD]^8QD^^8QD_^8Q`1^7Q`1^7PD2UD0QDXc5QD`^8PDk8QDa^8P@ho4QDb^8PD]o3QD\]5PDk8QDc^8UD0Q
DaQ1PDk8QDd^8TD4SD0QDg[8TD3PDbT3UD0PD_o3VD0UD0PD_o3PD2UD0QDcQ1QDe^8PD2UD0PD_V7PDfR6UD0PDfo4PD]o3
QD]T5PD2UD0PD]o3PDoS;PD]o3QDf^8QDg^8QDh^8PDnn2UD0QDi^8PDoS;UD0QDj^8QDTh6PDho4PD2UD0QDk^8PDf[4P@m
NP@^U7QDl^8QDm^8TD6QDn^8QDo^8PDk8PD\P3QDP_8QDQ_8PDk8P@mNQDR_8PD_R6QDS_8QDT_8PDk8QDU_8QDV_8TD2QDW
_8QDX_8PDk8QDY_8Q@^d2QDZ_8TD2QD[_8PD]R6PD]o3QDa;PDmNQDZ_8TD1QD\_8UD0QD]_8QD^_8TD6PD]R6QD__8UD0QD
WX8PD4QD`_8TD5PD4QD^^5PDZQ7QDa_8PDfo4TD6QDb_8UD0QDc_8QDd_8TD9PD4QDjY8UD0PD_R6PD]o3QEUT1QDe_8TD<P
DUn3QDf_8QDlo1QDg_8QDi[8UD0QDWX8PD4PDgR6QDh_8TD3PD4QDi_8UD0QDga5PD]o3QDj_8PD4PD]R6TD5PD4QDk_8QDb
W4PDk8QDl_8Q@^d2TD<PD]R6QDm_8QDn_8QDbe1QDo_8PD]R6PD]o3QDP`8PD]R6PD]o3QDQ`8QDR`8PD]R6PD^o3QDS`8QD
T`8PD]R6PD^o3QDU`8QDV\8QDV`8QDW`8PD^R6QDW`8QDZP6UD0PDo9SD0TD2PD4PDo9TD3PD]R6PDo9QDX`8TD5QDY`8WD0
QDZ`8TD3XD0QD[`8QDT6QD\`8aDh6`DmMQDT6QD]`8aDh6`DmMaD\6QDT6QD^`8TD5QD_`8QDT6TD2QD^6PDho4QDW6TD1QD
``8SD0QDT6TD1QDa`8QDb`8S@0VD0QDT6TD1QDa`8QDb`8S@0QDc`8QDT6QDdU1QD^6QDd`8S@0QDe`8QD^6QDT6TD1QDf`8
TD3PDho4RD0QD^6RD0RD0QD^6QDg`8QDh`8QDi`8TD1QDj`8QDk`8SD0QDl`8QDm`8TD2QDn`8TD4PDho4QDo`8TD2QDPa8`
EPJQDa6TD2QDQa8`Dgh3`Dgf6`Dd8`Db_:QDRa8TD8PD4TD5QD^6PDfo4QDZm1SD0PDjb4QDSa8TD2QDTa8`DTn3QDUa8TD1
QDVa8QDWa8TD1QDXa8QDYa8TD4QDZa8P@ho4QD[a8TD3QD\a8QFT6QD]a8QD^a8QFT6QD_a8QD`a8QFT6QD]6QDaa8QDba8T
D2QDca8`D]S1`DRO`DTM`Dg^6`DZR1`D^2`DS2`DSM`D\W7`DcO`D]P1`DmR1`DZU6`D^\6`DH`DPX7iD1SD0PD4QDda8QD]
6VD0PD4QDda8QD]6QDV>PD4QDea8S@0QDT6QDfa8VD0PD4QDea8S@0QDT6QDfa8PD1PD4QDga8S@0QDha8QDia8QFT6QD]6Q
Dja8VD0QFT6QD]6QDja8QDV>PD4QDT;S@0QDka8QDla8PD4QDma8PDXR6QDna8TD2QDoa8PD]R6QDPb8Q@Qb8PDjo4PDVi7P
D_R6PD4QDRb8QFSb8QDTb8PDfg7QDUb8TD7QDVb8QDWb8TD6QDXb8QDYb8TD8QDcU8QDcU8SD0QDZb8TD2QDd5QD[b8PDXU;
QD\b8TD2QD]b8PD\n?QD^b8QDa6TD1QD_b8P@ho4TD8QD`b8QDSa6QDab8QDbb8PDk8PDUn3QDcb8QDdb8PDUn3PDmNQDeb8
PDZQ7QDfb8QDa6QDgb8TD9QDhb8QDa6TD3QDib8TD6QDjb8QDa6QDkb8TD3QDlb8TD6QD`b8QDmb8QDnb8S@0QDa6QDob8TD
6PD4Q@m5S@0QDa6QD`b8TD8QDPc8QDnb8S@0QDa6VD0QDQc8TD3QDRc8QDSc8TD8QDf5QDTc8QDUc8QDVc8QDWc8P@_R6QDb
5QDXc8QDYc8QDZc8QDd5QDSa6PDmNPDWR6QD[c8PDZFQD\c8QD]c8PDoi1PDi^6PD[R6PDWg4QDQg7QDRg7QD]o5QD^c8PD_
R6QD_c8QD`c8PDgR6QDac8PDgR6PDf[4QDbc8PDgR6PDf[4QDb:QDcc8QDdc8TD4PD_V7PDfR6QDdc8TD3PD6QDid5QDec8P
DfR6QDfc8TD4QDef6QDgc8QDhc8QDic8PDi1PDYR6PDiU7SD0PDjU7VD0`D_R6Q`1o5QDjc8`D^4`D_U3`DXU3`DZ4`D^c6`
D`c6`D_M`DT5`D\8PDjU7QDkc8`D_R6Q`1o5QDjc8`D^4`D_U3`DXU3`DZ4`D^c6`D`c6`D_M`DT5`D\8UD0PDjU7QFlc8QD
mc8PDjU7QDj9PDcDQDnc8PDcn2QDoc8S@0QDPd8PDcn2QDoc8S@0QDPd8QDQd8QDRd8QDZBPDoV7QDSd8PDkb1PDmo2PDTJP
DYU<QDTd8TD3PD_g6QDSa6TD4QDUd8QDd5PDYn3QDVd8QDb6TD2QDWd8QDXd8QDYd8TD8QDZd8QD[d8QDlT2PD_R6TD8QDZd
8QD[d8QDc6S@0QD\d8PDUR3QD]d8PDnc6QD^d8QDSa6PDmNS@0QD_d8TD3QD`d8QDSa6TD4PD[R6QDad8QDSa6TD3QDbd8QD
d5QDSa6QDcd8P@_R6S@0QDdd8VD0QDSa6QDcd8P@_R6S@0QDdd8QDed8QDSa6QDcd8PD_R6S@0QDfd8PDUn3PDmNQDgd8QDh
d8QDSa6TD3QDid8QDjd8PDYn3PDmNS@0QDkd8PDUn3PDmNQDld8`DZQ7`D]6QDid5QDmd8QDj=QDWc8P@_R6P@mNQDnd8VD0
QDWc8P@_R6P@mNQDnd8QDod8QDPe8QDYj5TD6PD4QDQe8QDRe8TD5QD0`Dmo6`DjC`DY`4`DS`4`DmC`DXQ7`DYQ7QDSe8TD
6QDTe8Q@Ue8TD1QDVe8QDWe8TD3QDXe8TD8QDYe8QDZe8QD[e8TD4QDf5QD\e8QD]e8QDjHPD]6TD5QDhX6QD^e8TD1QD_e8
PDZQ7QDc5QDd5QD`e8P@ZQ7QDd5QDd5PDeo4PDXR6QDd5QDd5PD9QDd5PDRU7QDae8QDbe8QDd5QDce8PD\R6QDd5TD6PD_R
6QDd5QDd5QDde8QDee8QDfe8QDZn4QDge8TD5QDhe8aDo5aDe6aDk6QDie8TD4QDje8`DZQ7`DR8`DXQ7`DZP5`DcE`DlU3P
D\R6QDke8PD_R6QDle8QDme8QDne8QDoe8TD2PDYR6QDPf8SD0PD4SD0PD4S@0QDQf8QDf5QDhe7TD1QDRf8QDY[8QDSf8SD
0`EmN`E>`En9`E_R6`ETn3`ERn3`EbY;`EcY;`EnN`EROQD_7QDTf8`D^U7`EmN`E>`En9`E_R6`ETn3`ERn3`EnN`EROQDU
f8QDVf8SD0`D^U7`EmN`E>`En9`EnN`EROQD_7TD3PDho4SD0QDWf8QDja8QD`7QD_7TD2PD4QD`7SD0TD2QDdMPDfR6TD4Q
DXf8PDf[4QDZb8QFYf8TD2QDZf8VD0QDZb8QFYf8TD2QDZf8PD4`EmN`Ekb1`E_g6`EQn3`E>`En9QDb7TD5PDfR6QDc7TD3
QD[f8`Deo4QD\f8PD\R6TD4QD]f8QFdc3TD1QD^f8QD_f8SD0QD`f8QD]_3QDaf8TD2PDho4QDbf8P@ZQ7TD2QDcf8QDRV8P
Dfo4PDZQ7QDd5QDdf8QDef8TD2QDff8TD3QDgf8QDa7TD3QDhf8QDif8QDjf8QDkf8QDlf8QDd7TD6QDe7TD1QDmf8QDd7PD
4TD3QDnf8QDd7TD4PD6QDof8QDd5PD<SD0QDf7TD6QDPg8PD=QDQg8SD0QDf7TD5QDRg8QDnR1TD2QDSg8QDf7TD3QDTg8TD
4PDfR6SD0QDUg8TD7QDVg8aDo5`Dko4aDe6aDk6SD0QDWg8TD1SD0QDXg8QDYg8TD1QDZg8QDd5QD[g8TD3QD\g8SD0QD]g8
TD4QD^g8QDd5TD2QD_g8PD6PDRi7RD0QD`g8TD7QDag8RD0UD0QDbg8QDcg8PD6UD0QFT6QDdg8TD3PD6UD0QDeg8QDfg8TD
4PD6aEgg8QDn4QDhg8Q`1o5QDig8aD\6aDT6QDjg8TD2QDkg8QDlg8QDmg8QDlg8QDng8QDog8QDlg8VD0QDog8QDlg8QDPh
8QDn4TD2QDQh8QDRh8QDSh8PDXR6S@0QDn4QDTh8PDXR6S@0QDn4WD0QDUh8XD0QDn4`DXR6`DPO`DnN`DQO`DoN`DeS;`D[
2`DSP3QDVh8S@0QDn4Y@0QDWh8QDXh8PDd[2PDno4QDYh8TD2PDYR6QDZh8QD[h8QDeT1QDQ:QDf5S@0QD\h8QD]h8QD^h8Q
D_h8S@0QD`h8QDeT1QDah8S@0QDn4PDfR6P@XQ7QDTV1PDXR6Q@m5S@0QDbh8QDch8TD4QDo4QDo4TD2QDdh8PDk8PDUn3PD
mNPDea1PD_R6QDeh8PDWT1QDfh8QDgh8QDRCQDhh8QDih8QDRCQDT;QDjh8QDkh8PDcP@PDaj1QDlh8PDaj1QDlh8UD0WD0Q
Dmh8XD0SD0QDnh8UD0WD0QDoh8XD0QDPi8TD3QDQi8QDRi8QDSi8QDTi8Q@be1Q@Ti8QDUi8QDVi8QDT;QDWi8QDXi8PDUd<
QDYi8QDZi8QD[i8PD_R6QD\i8QD]i8QDRGSD0QD^i8PDZl4QD_i8QD`i8PDbMQDai8`DYR6QDbi8QDig4QDci8S@0QDdi8QD
ei8PD_R6QDfi8PDfb>QDgi8QDj9QDSb1QDhi8QDj9QDii8PDR3QDji8QDki8TD2QDf5PDno4SD0QDj=QDli8QDmi8VD0QDli
8QDmi8QDni8QDoi8QDT;S@0QDn4QDPj8PD_R6QDQj8QDf5QDRj8QDSj8P@ZQ7QDTj8PDYm8PD\8PDkb1PDXR6QDUj8PDmk3P
DcFPDeR6QDQ_1PDQX7PDfR6QDj9QDVj8PDYR6PD]o3PDf[4PDnNQDPX2PDmNQDWj8PD_R6QDj9QD^d7PDZQ7TD1QDXj8PDU6
QDYj8PDUR3SD0TD3QDZj8UD0QD[j8PD_R6QD\j8QD]j8QD^j8QD];QD_j8QD`j8PD_R6QDaj8UD0PDXQ3PD_R6QDbj8QDcj8
QDig4Q@m5TD3QDdj8PDno4QDej8PD_R6QDfj8QDd5PDXk4PDXR6QDgj8PDef<QDhj8P@ZQ7QDij8PDXR6QDjj8PDnc7QDkj8
QDn4TD5QD_j2QDlj8UD0QDmj8QDnj8TD1QDoj8QDPk8QDV6QDQk8PD_l4QD`S5QDRk8PDZQ7QDSk8PDRNQDTk8PD[a:QDUk8
QDVk8QDWk8QDXk8PDdd3PDgMQDYk8QDZk8PDUT;PDnl6QD[k8PDUJQD\k8QD]k8PDfo4QD^k8QD_k8PDTJQD[[6QD`k8PDdo
4QDT;PDRf1PDXQ7PDjk3QDak8QDbk8PDZQ7PDjk3QDck8QDT;TD1PDjk3QDdk8QDek8QDfk8QDgk8PDiHPDXQ7PDTJQDhk8Q
Dik8PDT8PD\HQDjk8QDkk8QDlk8QDmk8QDnk8QDok8QDPl8PD_R3PDXR6PDZQ7QDQl8QDRl8QDSl8QDTl8QDUl8QDVl8QDWl
8PDXR6PDZQ7QDXl8QDYl8PDfo4P@ZQ7QDZl8QD[l8QD\l8PDXQ7QD]l8QD^l8QD_l8QD`l8QDal8TD3QDbl8QDdf7QDcl8QD
df7QDdl8QDel8TD4QDfl8QDgl8TD1QDhl8QDil8QDf5QDjl8`D[c3`DT8`DZF`DgD`DX:`DTb4`DP8`DnG`Dim3`DeR<`DZQ
7`DXQ7`D]3`DQE`Dmb1QD`5TD3QDkl8QD_i8PDZQ7TD1QDll8QDQZ3QDb:PDZQ7QDml8PDXR6QDnl8QDf5QDol8QDPm8RD0Q
DQm8TD4PD_R6QDRm8TD1QDSm8TD1QDTm8PD_R6QDUm8TD1QDXc5QDVm8S@0QDWm8QDXm8RD0QDf5PDfo4PDZQ7S@0QDYm8UD
0aDT6aDQ6aDi5iD0iD1`Dm9`DWY;`DmM`Dno4`D_g6`DdU7`DiE`D_U7`DYk4`D`U7`DUm6`Dmo4`DYT3`DiP5`DhP5WD0SD
0XD0QDZm8QD[m8QDf5QD\m8QD]m8PD^o3QD^m8TD1QD_m8QD`m8QDT6TD1QDam8P@ck4QDbm8WD0QDcm8QDdm8XD0TD2QD_c
8QDem8PDTU7QDfm8QD_o5QDf5PDck4QDgm8QDj>QDhm8TD2QDim8UD0PDgR6QDPo4QDjm8TD:PD2QDkm8TD4QDlm8PDho4QD
f5QDmm8PD[R6TD2QFnm8QDa6TD1QDom8`DPX7`DH`DYk4`DUP8`Def4`Ddf4`DdZ6`Dho4`Dn;`D^o3`E[n3`Eko4`EZn3`E
\c3`E_R6QDa6TD1QDPn8QDQn8TD1QDRn8QDSn8TD2QDTn8QDUn8QDj9QDTb8QDVn8QDWn8QDj9QDXn8QDYn8QDj>QDZn8QD[
n8SD0QDj>QDZn8QD\n8QD]n8QD^n8TD1QD_n8PDHPD^P5QD]n8QD^n8TD1QD_n8PDHPD^P5QDj>QDZn8QD`n8SD0PDeR6SD0
TD6PD6QDd5QDd5QDan8QDi;PDbh4QDbn8TD1QDaGQDcn8TD1QDdn8QDen8P@XR6P@ZQ7QDd5S@0QDS9TD1QDfn8QDgn8PDfg
7QDhn8TD2QDg7TD6QDf5QDin8QDhn8TD2QDg7TD6QDf5QDjn8SD0QDkn8QDg7TD6QDf5aDo5aDe6aDk6QDg7PDXR6QD_j6TD
6QDf5QDin8QDln8TD1QDi7PD_R6QDmn8QDnn8QDi7QDon8QDh7QDPW2TD1PDc3QDPo8QDQo8TD1Q@dU1QDRo8QDSo8QDTo8P
Dk8TD1QDRo8TD2QDUo8QDh7PDTn3PDnn2PD_R6QDVo8QDWo8TD3QDXo8QDYo8QDZo8QDf5QD[o8QD\o8QD]o8QD^o8UD0QD_
o8QDj9TD9PD4QDj9QDlX1PDR3SD0QDj9QD`o8PDR3QDao8QDj9PDTn3PDR3PDPo2PD_R6QDbo8QDj9QDYh7PDeo4PDXR6QDj
9QDkj4PDmNQDco8PD_R6QDdo8TD1QDeo8P@ho4QDS`6P@Tn3QDfo8S@0P@YR6PDfR6QDgo8QDho8TD1QDio8QDj9QDf5PDko
4QDjo8QDj9QDoS2QDjo8QDj9QDko8QDl<QDlo8`Dnn2`Dan2`DdQ1`D^o3QDj9QDmo8QDno8QDj9QD^_5QDl<QDoo8QDj9QD
PP9QDoo8QDj9QDXP6QDl<QDQP9QDRP9QDj9QDSP9PDdQ1QDRP9QDj9QDTP9PDHQDUP9PDHQDVP9QDf5QDWP9QDl<PDXQ7QDX
P9UD0PDTU7TD<QDf5PDYR6QDYP9PDYR6QDZP9PD_R6QD[P9QD\P9QDQk4TD1QDf5QDl<PDYR6QDSo8QD]P9PDYR6QDSo8PD_
R6QD^P9TD2QDl7TD4QDm7QD_P9QDl7TD2PDYR@PD]R6PDZR@QD`P9TD2QDn7QDaP9`D_i4`Doa4`DVg1QDbP9QDcP9Q@dP9P
D6QDeP9TD1PDfo4QDfP9QDgP9QDhP9QDiP9PDfR6PDQX7QDjP9PDZQ7TD2QDkP9QDlP9QDn4TD8QDmP9PDZQ7WD0QDnP9XD0
QDoP9QDPQ9QDQQ9QDRQ9QDSQ9QDQQ9`E[n3`Eko4`EZn3`E\c3QDTQ9QDUQ9TD3QDVQ9PDho4QDWQ9TD2QDXQ9QDd5TD1QDY
Q9UD0PDgR6TD8QDj=QDZQ9UD0PDgR6QD[Q9QD\Q9QD[o4TD3QD]Q9QD^Q9QDn4Q@ij6QD_Q9Q@o5QD`Q9QDaQ9TD2QDmU2QD
bQ9TD2QDo7QDcQ9QDo7QDf5QDdQ9SD0QDeQ9SD0QDkZ7SD0PDUJQDfQ9QDgQ9QDj7TD4QDhQ9QDiQ9QDQZ3QDk7Q@jQ9`DZQ
7`DXQ7`DYQ7`D[Q7`DZP5`DcE`DbU7`DcU7`D^U7`D_P5`D`P5`DaP5`D^P5QDkQ9PD]6PDXR6QDlQ9TD3QDmQ9QDnQ9TD1Q
DP8QD`g4TD9QDnQ9TD1QDP8QDoQ9PD`a:QDZBQDPR9PD_R6QDQR9VD0QDPR9PD_R6QDQR9QDRR9QDSR9QDTR9QDUR9QDj=QD
kc7QDVR9TD:QDWR9QDXR9TD2QDd5QDYR9TD1QDZR9QDVR9TD:QDWR9QD[R9S@0QD\R9QDj9TD1QD]R9QDj9QD^R9QD_R9TD8
QD`R9QDaR9TD1QDd5QDbR9QDcR9TD1QDd5TD2QDZR9QDdR9PV1400TP1310UP1220TP1430VP1340XP1550YP1560YP1570[
P1580XP1490VP13:0WP17;0ZP15<0XP13=0TP15>0YP15>0[P14?0WP14?0YP14@0VP12A0TP14B0[P14C0WP14D0TP14D0V
P16E0YP15F0YP13G0TP13H0VP12I0UP14J0VP16K0XP16L0XP16M0ZP18N0\P13O1VP13P11WP13Q11WP14R12TP12S12TP1
2T12TP12U12TP12V12TP12W12TP12X12TP12Y12TP13Z12TP12[12TP12\12TP12]12TP13^12VP12_12TP13`12TP13a12V
P12b12TP12c12TP14d12ZP13e12TP13f12VP14g12VP16h12UP13i12WP12j12UP13k12WP13l12UP13m12XP13n12WP14o1
2XP15P22XP14Q22WP15R22YP14S22TP14S22VP14T22VP15U22XP13V22UP16W22YP12X22TP16Y23VP16Z23XP14[23VP19
\23ZP14]24VP14^24VP15_24VP14`24VP16a25XP17b25]P15c25ZP14d25WP15e26VP14f26UP13g26UP15h26VP14i26ZP
14j26XP13k26TP13l26WP17m26TP14n27TP14o27VP13P38TP12Q38TP13R38XP13S38VP15T38XP11U38RP14V38VP15W38
XP15X38YP15Y39[P15Z3:XP1;[3;VP14\3;VP15]3;ZP17^3;XP16_3;ZP15`3;XP18a3<YP1<b3<XP1:c3<VP16d3<XP15e
3<VP15f3<VP15f3<XP16g3<[P16h3<VP16i3<ZP15j3<XP15k3<ZP15l3<YP14m3<YP16n3<[P14o3<ZP17P4=XP17Q4=XP1
7Q4=ZP16R4=XP13S4=TP14T4=WP13U4=UP15V4=ZP14W4=YP13X4=XP15Y4=ZP15Z4=\P17[4=^P16\4=VP14]4=WP16^4=Y
P13_4=UP12`4=UP13a4=XP14b4=ZP13c4=YP14d4=WP14d4=YP14e4=TP17f4=ZP13g4=WP14R2=WP15h4>YP18i4>]P15j4
>YP16k4>ZP16l4?XP17m4@VP15n4@XP15o4@WP15P5@YP16Q5@`P12R5@VP14S5@XP14T5@XP13U5@WP12V5@UP12W5@UP12
X5@TP12Y5@TP14Z5@VP16[5@[P15R2@[P14\5@WP12]5@UP15^5@YP13_5@WP12`5@TP14a5@XP12b5@UP13c5@TP13d5@VP
14e5@ZP13f5@XP12g5@TP12h5@TP14i5@ZP12j5@UP15k5@YP16l5@_P13m5@WP12n5@TP16o5@ZP12P6@UP13Q6@YP14R6@
\P13S6@YP13T6@WP12U6@UP12V6@UP14W6@\P14X6@WP13f5@WP12Y6@UP12Z6@UP12[6@TP12\6@UP12]6@UP12^6@VP13_
6@WP12`6@UP12a6@UP12b6@UP12c6@UP12d6@UP12e6@UP12f6@UP12g6@UP12X1@UP12h6@UP12i6@TP13j6@YP13k6@YP1
2l6@UP12m6@UP12n6@VP12n6@VP12o6@UP12P7@TP12Q7@UP12R7@UP12S7@UP12T7@UP12U7@UP12V7@VP12V7@VP13W7@Y
P12X7@TP12Y7@UP13Z7@TP12[7@TP12\7@UP12]7@VP12^7@UP12_7@UP13`7@XP13a7@YP13b7@YP12c7@UP13d7@TP13e7
@VP149@VP15f7@VP14g7@YP14h7@WP16i7@\P13j7@TP13k7@XP14l7@VP15m7@ZP13n7@XP14o7@ZP13P8@XP15Q8@VP14R
8@VP16S8@YP13T8@XP14U8@WP16f7@XP13V8@VP16W8@^P14W8@YP15X8@XP13Y8@WP13Z8@YP12[8@TP14\8@WP14]8@YP1
2^8@TP12_8@TP14`8@VP13a8@TP12b8@TP15c8@_P12d8@VP12e8@VP13f8@TP15g8@ZP13_2@TP12h8@TP14R2@WP13i8@V
P15j8@XP15k8@XP14l8@UP14m8@[P12n8@SP14o8@\P13P9@YP13Q9@YP13R9@YP13S9@WP12]7@UP12T9@UP12U9@UP13V9
@YP12W9@VP12X9@TP14Y9@YP12Z9@UP12[9@UP12\9@UP13]9@YP12^9@UP12_9@UP12`9@UP12a9@UP12b9@VP12c9@UP12
d9@TP12e9@UP12f9@UP12g9@VP12h9@UP12i9@VP12j9@UP12k9@UP12l9@UP12m9@UP12n9@UP12o9@UP12P:@UP12Q:@UP
12R:@UP12S:@UP12T:@TP12U:@UP12V:@UP12W:@UP12X:@UP12Y:@UP12Z:@VP12[:@UP13\:@WP12]:@UP12^:@UP12_:@
VP12`:@UP12a:@UP12b:@UP12c:@UP12d:@UP12e:@UP12f:@VP12g:@UP16h:@TP12i:@UP12j:@UP12k:@UP12l:@VP12m
:@UP12n:@VP12o:@UP14Z8@\P12P;@VP13Q;@WP12R;@UP12S;@UP12T;@UP14U;@ZP12V;@TP14W;@[P12X;@UP12Y;@VP1
2Z;@UP12[;@UP12\;@UP12];@UP12^;@UP12_;@UP12`;@UP13a;@XP12b;@UP13c;@YP12d;@VP13e;@YP12f;@UP13g;@X
P12h;@VP12i;@VP12U3@SP12j;@UP13k;ATP15l;AYP12m;AUP12n;BUP12o;BVP12P<BVP12Q<BVP13R<BXP13S<CXP12T<
CTP14U<CTP14U<CVP15V<CYP13W<CVP15X<CYP13Y<CYP13Z<CXP13[<CXP13\<CYP14]<CVP13^<CWP13_<CYP13`<CXP13
a<CTP12b<CUP13c<CYP12d<CTP12e<CUP12f<CUP12g<CVP12h<CUP12i<CUP13j<CYP12k<CUP12l<CVP12m<CUP12n<CUP
12o<CUP13P=CYP13Q=CYP12R=CTP13S=CTP13T=CYP13U=CYP14V=C\P12W=CUP12X=CUP12Y=CTP12Z=CUP12[=CTP12\=C
TP12]=CTP12^=CUP13_=CYP12`=CVP12a=CUP12b=CTP12c=CTP12d=CUP12e=CTP12f=CTP12g=CTP15h=CUP14i=CVP15j
=CTP13k=CVP12l=CUP13m=CXP18n=DWP14o=DWP11U3DRP13P>DWP19Q>DWP11U3DRP14R>DTP14S>DVP13T>DTP14U>DRP1
3V>DRP13V>DRP12W>DRP11U3DRP12X>DTP12Y>DTP14Z>DTP13[>DUP15\>EXP12]>FTP14^>FWP14_>FYP14`>FZP14a>FT
P13b>FWP14c>FZP13d>FTP14e>FZP13f>FTP13g>FWP12h>FUP14i>GTP13j>GTP12k>HUP14l>HVP14m>HWP13n>HUP14o>
HZP12P?HTP13Q?ITP13R?IVP13S?IWP16FIZP14T?JVP11U3JRP12U?KUP13V?KWP12W?KUP17V<KXP13X?KWP15Y?KZP16Z
?K]P14[?KVP14\?KVP17]?K_P14^?KUP15_?KYP14`?KVP17a?KVP15b?KWP14c?KVP13d?KUP16e?KZP14f?KZP15g?KVP1
5h?KXP14i?KZP15j?KXP15k?KXP14l?LVP16m?MYP16n?M[P13o?NUP14P@NUP14Q@NWP14R@NWP14S@OVP13l;OUP14T@P1
ZP14U@P1YP12V@P1UP12W@P1UP13X@P1UP16Y@P1\P13Z@P1UP13[@P1WP13\@P1XP14]@P1VP17^@P1XP14_@P1VP15U8P1
ZP13`@P1TP13a@P1TP13b@P1TP14c@P1YP12d@P1TP12e@P1TP12f@P1UP13g@P1TP12h@P1TP15i@P1[P12j@P1UP13k@P1
UP13l@P1WP12m@P1UP16Y@P1\P14n@P1XP12o@P1UP13PAP1UP13QAP1WP14RAP1VP14SAP1XP15TAP1YP13UAP1TP12VAP1
TP12WAP1TP14XAP1WP17YAP1ZP15ZAP1VP15[AP1VP13\AP1TP14]AP1WP16^AP1\P15_AP1VP16`AQ1YP16CQ1ZP15aAQ1W
P14bAR1WP16^>R1YP13cAR1TP13dAR1TP14eAR1VP14fAR1VP14gAS1VP15hAS1[P15iAS1VP15jAS1TP15kAS1XP15kAT1X
P15lAT1XP14mAU1VP14nAU1VP14oAU1XP13PBU1TP17QBV1XP15RBV1XP11U3W1RP13SBW1WP13TBW1WP13UBW1XP14VBX1V
P14WBY1YP15XBY1[P14YBY1YP14ZBY1YP13[BY1VP15\BY1VP14`>Y1ZP13]BY1XP14^BY1VP13_BY1XP15`BY1]P14aBY1W
P13bBY1WP13cBY1WP13dBY1VP14eBY1YP1:fBZ1_P19gBZ1^P18hBZ1XP1:iB[1XP1:jB[1XP1=kB[1^P1;lB[1ZP1<mB[1[
P1<nB[1XP1;oB[1[P1;PC[1\P19QC[1VP1;RC[1XP1=SC[1]P18TC[1XP17UC[1VP15VC[1VP17WC[1VP1;XC[1ZP1<YC[1[
P19ZC[1XP1;[C[1]P1;\C[1^P19]C[1YP19^C[1\P19_C[1YP19`C[1XP1<aC[1VP18P>[1\P18bC[1XP19cC[1ZP19dC[1[
P1:SC[1ZP1:SC[1YP1;lB[1[P1:eC[1YP19fC[1[P15gC[1VP19hC\1XP16iC\1UP17jC\1ZP19kC\1XP1:lC\1XP1:mC\1X
P18nC\1XP18l;\1\P1:oC\1[P1:PD\1[P17QD\1VP1<RD\1ZP18SD\1ZP18TD\1YP1;UD\1[P18VD\1[P17WD\1ZP15XD]1V
P1:YD^1ZP16ZD^1VP1:[D_1XP1;bC_1ZP1<\D_1ZP1=]D_1ZP1;^D_1ZP1<mC_1ZP1<_D_1\P19`D_1_P18aD_1XP17bD`1Z
P18cD`1`P1:dDa1WP1:eDa1XP1;fDa1\P15gDa1WP15hDa1XP1;iDa1[P18jDa1XP1?kDa1YP1;iDa1_P1=iDa1_P19lDa1]
P18mDa1]P19nDa1^P18oDa1^P1<iDa1_P1<iDa1^P1=PEa1aP17QEa1YP16REa1YP1ASEa1^P1<TEa1YP1=UEa1cP1<TEa1[
P17VEa1WP16WEa1WP16WEa1WP15XEa1WP17YEa1TP16ZEa1TP16ZEa1TP15[Ea1TP1CiDa1^P1=iDa1\P1<iDa1]P1;lBa1\
P1;lBa1_P1<\Ea1hP1<]Ea1hP1<^Ea1hP1<_Ea1hP19lDa1\P18`Ea1\P1:aEa1^P19bEa1^P18jBb1VP1:lBb1\P1<cEb1^
P1:cEb1]P18dEb1UP19eEb1[P19fEb1WP17gEb1XP19hEc1YP1<iEc1]P19jEc1]P19kEc1]P15lEc1WP17mEc1ZP19iEc1\
P17nEc1[P1;oEc1`P18PFd1VP18QFd1YP17RFd1\P1:SFd1YP1;TFd1WP1;UFd1YP1:VFd1\P19WFd1]P1;XFd1\P16YFd1W
P19ZFd1]P17[Fd1ZP19\Fd1YP19kBd1\P18kBd1ZP17]Fd1YP15^Fd1UP17_Fe1ZP15`Fe1XP15aFe1WP15bFf1ZP19cFf1W
P17dFf1YP16eFf1YP11U3f1RP14fFf1ZP16gFf1XP13hFf1UP13W>f1SP13iFf1VP14jFf1WP13kFf1VP15lFf1[P13mFf1V
P15nFf1\P13mFf1UP15oFf1ZP19PGg1[P14QGg1ZP16RFg1\P16RGg1[P17SGg1[P17TGg1_P16UGg1YP17kBg1\P15VGg1Z
P16WGg1YP14XGg1VP14YGg1WP13ZGg1VP18[Gg1_P19\Gg1bP17]Gg1\P13^Gg1VP13_Gg1XP14`Gg1ZP14aGg1ZP15bGg1\
P14cGg1YP19iEg1`P13dGh1TP15eGh1TP14fGh1TP15gGh1TP14hGh1VP14iGh1WP14jGh1UP16kGh1VP16kGh1XP13lGh1V
P14mGh1VP15iGh1WP12nGh1SP13oGh1TP12PHh1TP13QHh1TP13RHh1UP15iGh1WP13SHh1TP18THh1TP15l;h1WP14UHh1Y
P14VHi1TP13WHi1TP13XHi1TP14YHj1TP13ZHj1TP13[Hj1VP13\Hj1VP13]Hj1VP1E^Hj1UP14_Hk1WP14`Hk1YP16aHk1Y
P16bHk1\P15cHk1YP14dHk1VP14eHk1XP15fHk1YP16gHk1\P14hHk1XP12iHk1VP13jHk1WP12kHk1UP13lHl1TP13mHl1T
P13nHl1TP15oHl1WP12PIl1UP13QIl1TP12RIl1UP16SIm1VP13TIm1VP14UIm1ZP15VIm1]P14WIm1VP15XIm1VP16YIm1X
P14ZIm1VP16l;m1WP17[Im1XP13\Im1TP14]Im1VP12^Im1TP14_Im1VP13`Im1VP14aIm1ZP12bIm1UP11U3m1RP12cIm1V
P12dIm1VP12X7m1TP13eIm1WP12fIm1TP12gIm1UP13hIm1XP14iIm1ZP14jIn1XP13o?n1UP13kIn1WP14lIn1VP12mIn1T
P12nIn1VP12n8o1TP1>oIo1UP1>PJo1WP13QJo1UP12RJo1UP12SJo1UP15TJo1WP14UJo1WP13VJo1VP12WJo1UP12XJo1V
P12YJo1VP13Q2P2UP14ZJP2VP12[JP2UP14\JP2VP14]JP2VP15^JP2YP13_JP2TP12`JP2UP12aJP2UP16bJP2YP14^>P2W
P14cJP2VP16dJP2VP16dJP2XP15eJP2YP13fJP2XP15gJP2XP14hJP2XP15iJP2XP13jJP2VP15kJP2TP15lJP2VP15mJP2Y
P1:nJQ2TP16oJQ2VP16PKQ2XP15QKQ2XP14RKQ2WP15[5Q2YP14SKQ2VP14T@Q2ZP12TKQ2UP13UKQ2WP13VKQ2VP15WKQ2Z
P12XKQ2TP13YKR2VP16ZKR2TP19[KR2TP13\KR2XP13]KS2VP13^KS2UP17_KS2\P14`KT2VP13aKU2UP1=bKV2TP1<cKV2U
P19iGV2VP13dKV2VP17l;V2ZP14eKV2XP15fKV2VP15gKV2YP19hKV2UP14iKV2TP14jKV2WP15kKV2WP15lKV2YP15mKV2V
P14nKV2ZP15oKV2VP14PLW2VP13QLW2VP15RLX2VP14SLX2WP13o?X2UP14TLX2XP16ULX2ZP16VLX2XP16hKX2XP18WLX2U
P13U3X2SP14XLX2VP15YLX2WP15ZLX2VP12[LX2UP12\LX2TP14]LY2UP14^LZ2WP15_LZ2WP15`LZ2WP17aL[2VP14bL[2V
P13cL[2VP13dL[2TP13eL[2VP13fL[2TP15gL[2YP14hL[2WP1<iL[2TP15jL[2VP12kL[2UP16lL\2\P15mL\2XP15nL\2X
P14oL\2VP17PM\2ZP13QM\2TP13RM\2TP15_>]2_P12SM]2UP12TM]2TP13UM]2VP14VM]2XP13WM]2UP12XM]2UP16YM]2U
P17ZM]2VP12[M]2TP14\M]2TP13]M]2VP12T7]2UP12^M]2TP13_M]2WP13`M]2UP14aM]2YP14bM]2WP14cM]2VP13dM]2W
P12eM]2UP13fM]2VP14gM]2YP16F]2ZP13hM]2TP13iM]2VP14jM]2VP13kM]2WP15lM]2XP12l:]2VP13mM]2XP13nM]2YP
15R9]2\P14oM]2\P14PN]2ZP15QN]2YP12RN]2UP14SN]2VP14TN]2WP12UN]2TP15VN]2[P14WN]2XP15XN]2VP14YN]2ZP
13ZN]2XP12[N]2UP15\N]2YP12]N]2UP14^N]2VP15_N]2VP13`N]2VP15aN]2\P12bN]2UP12cN]2UP12dN]2TP12eN]2UP
12fN]2UP12gN]2UP12hN]2UP13iN]2WP13jN]2WP13kN]2WP13lN]2XP14mN]2ZP12e6]2VP14nN]2WP12oN]2TP13PO]2WP
13QO]2XP12RO]2UP12SO]2UP12TO]2TP12UO]2TP12VO]2TP13l5]2YP12WO]2TP12XO]2TP12YO]2TP14l5]2ZP14ZO]2WP
12[O]2TP13\O]2WP12]O]2TP13^O^2TP13_O^2VP14`O^2VP13aO^2TP1BbO^2VP13cO^2TP15dO^2YP14eO^2ZP13fO^2VP
12\L^2SP18R2^2[P17gO^2[P12\L^2SP15hO_2ZP1IiO`2oL3jOa2VP12kOa2UP14lOa2VP15mOa2VP16nOa2VP12oOa2UP1
2PP1a2TP13QP1a2WP14RP1a2VP16SP1b2ZP14iGc2WP15TP1c2YP1=UP1c2TP18VP1c2TP13WP1c2TP13XP1c2TP14YP1d2X
P13ZP1d2VP13[P1d2VP14\P1d2WP15]P1d2XP16^P1d2\P14_P1d2ZP17`P1d2\P14aP1d2YP16bP1d2XP18cP1d2XP12kHd
2UP16dP1e2XP17eP1e2YP17fP1e2VP16gP1e2[P15R2f2YP13hP1f2VP15iP1f2YP16jP1f2XP15jP1f2WP15kP1f2]P14lP
1f2VP13mP1g2VP13nP1g2VP19oP1h2_P14PQ1h2YP16QQ1h2`P14RQ1h2ZP15SQ1h2\P19TQ1h2XP15UQ1h2YP14`>i2YP13
VQ1i2VP18WQ1i2XP13XQ1i2VP14YQ1i2XP13ZQ1i2VP15[Q1i2ZP14\Q1i2YP14]Q1i2YP14^Q1i2YP13_Q1i2WP16`Q1i2Z
P15aQ1i2\P16^Ki2[P14bQ1i2ZP16cQ1j2XP15dQ1j2[P17eQ1k2VP14fQ1k2WP147l2WP12gQ1l2TP17hQ1l2_P19iQ1m2]
P12jQ1m2TP13kQ1m2VP19lQ1n2YP16mQ1o2XP15nQ1o2WP14oQ1o2WP14PR1P3VP15QR1Q3VP17RR1R3ZP14SR1R3WP14TR1
S3VP12UR1T3UP14VR1U3VP12WR1U3TP1?U3U3RP13XR1U3XP13YR1U3TP13ZR1V3TP15ZR1V3VP13[R1W3WP14\R1W3WP14]
R1W3YP12^R1W3TP13_R1X3VP19`R1X3\P19aR1X3\P18bR1X3\P17cR1X3ZP1
"""##)
}
