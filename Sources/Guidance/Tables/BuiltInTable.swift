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
reads not never easy least describe recall imagine suppose an any some one two there another
parents families others either neither everything hardest easiest trickiest dull interesting
useful important right wrong enough quick quickly slowly unclear messy tidy unkind upsetting
failed fail fails badly valuable worthwhile rewarding frustrating stressful satisfying
successful success strengths weakness weaknesses downside downsides upside upsides meaningful
misbehaves misbehaving misbehave behind annoying tiring exhausting enjoyable memorable
underperforming distressed fault exciting engaging manageable unmanageable realistic meeting
meetings training comment comments note notes surveys briefing briefings day days visits
vizits=QP4 rotas desk message messages duties workshops workshop conference conferense=YP4
contract contracts rises dip dips gap gaps improvement improvements successes failure failures
slump growth surge decrease turnaround shortage breakdown breakdowns chaos confusion unrest
resentment disruption underachievement underperformance misbehaviour misbehavior=UQ4
indiscipline absenteeism mistakes errors deterioration stagnation exodus gains strides leap
upturn downturn crisis crizis=bQ4 built eased reduced saved calmed freed deepened widened
sharpened enabled lightened lessened increased decreased disrupted ruined spoiled revived
rescued sped slowed broadened narrowed fostered nurtured prevented driven caused fuelled fed
cemented secured ensured guaranteed weakened enable lighten lessen disrupt ruin spoil revive
rescue broaden relieve foster guarantee weaken cause damage harm hinder transform rowdier
chattier sleepier scruffier shabbier gloomier grubbier drabber blander stuffier dingier gentler
meeker milder sterner bossier needier clingier shyer lazier naughtier cheekier sillier giddier
fussier pushier wilder ruder crueller crueler=TT4 wiser savvier shrewder nimbler zippier
snappier punchier pacier tauter trickier harsher stricter laxer sloppier woollier hazier vaguer
muddier patchier choppier bittier stodgier cosier homelier lovelier prettier nicer jollier
merrier perkier brisker dreamier dozier grumpier moodier sulkier stroppier feistier braver
bolder tamer saner trustier likelier worthier prouder humbler kinder meaner fairer permeate
permeates permeated permeating pervade pervades pervaded pervading infuse infuses infused
suffuse suffuses shapes drives inform informs informed underpin underpins underpinned govern
governs governed affect affects affected dominate dominates dominated dictate dictates dictated
trumps trumped defines defined poison poisons taint taints faze fazes phases rattles ruffles
ruffled escapes escaped scares bothers matches compares pupil child childs boy girl lad lass
learner learners students kid youngster youngsters toddler toddlers infants juniors teenager
teenagers groups trio trios pairs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s
kindergartners kindergartener graders lsa hlta sna smt ceo statistics stats warning warnings
topic responsibility conversation conversations elephant criticism debate parks plonk plonks
plonking dump dumps shunt shunts warehouse warehouses warehousing offload offloads palm palms
palming foist foists foisted foisting herd herds banishes banishing exile exiles exiling
relegate relegates relegating consign consigns consigning sideline sidelines sidelining shovel
shovels shovelled shoveled=]Z4 shovelling shoveling=^Z4 babied babying nannied nannying
cosseted cosseting cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded creak creaks creaked creaking groan groans groaned groaning buckle
buckles buckled buckling splutter splutters spluttered spluttering limp limps limped limping
fray frays frayed fraying teeter teeters teetered teetering totter totters tottered tottering
judder judders juddered juddering arrangements arrangement machinery infrastructure framework
system timetables staffing funding finances network networks partnership partnerships
organisation organization=a\4 administration pastoral services service procedures processes
scores percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=]]4 unwisely unwizely=^]4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=R_4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=X_4 fuss fusses fussed fussing dotes doted
pontificate pontificates pontificated preaches preached sermonise sermonize=d_4 sermonised
sermonized=e_4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=k_4 filibuster filibustered colonise colonize=n_4 colonised colonized=o_4 colonises
colonizes=P`4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=c`4
idolises idolizes=d`4 idolised idolized=e`4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=Pb4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=Tc4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=Qd4 nuisances nuizances=Rd4 distraction distractions stage year
community whole session regurgitate regurgitates regurgitated regurgitating parrot parrots
parroted parroting spout spouts spouted spouting mumble mumbles mumbled mumbling drone drones
droned droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed
spewing trainee cohort monday age parts topics project projects song songs poem poems story
stories task tasks activity activities series serieses copy copies mixes line focuses theme
themes title titles word words sentence sentense=Yf4 sentences number answer answers quizes
recount recounts debates dramas drawings painting paintings graph graphs diagram diagrams
timeline timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance
dances match race races trips tour tours talks speech speeches lecture lectures units module
modules blocks term terms week weeks month months years hour hours minute cycle cycles circle
circles square squares rectangle rectangles corner corners column columns halfs third thirds
quarter quarters sample samples selection selections collection collections exhibition
exhibitions fairs sale sales concert concerts rehearsal rehearsals practice practices sessions
starters plenaries introduction introductions summary summaries extract extracts chapter
chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=hi4 revisions revizions=ii4 continuation continuations response responses replies
notices sign signs heading headings caption captions code codes symbol symbols names nickname
nicknames phrase phrases sayings quotation quotations law laws requirement requirements option
options choice choices vote votes polls interview interviews census censuses doubles single
singles mixture mixtures version versions draft drafts outline outlines template templates
scaffolds worksheet worksheets handout handouts token tokens stamp stamps log logs records
register tally tallies count counts measure measures scales score marks grade grades levels
band bands stages steps rungs strand strands subjects discipline disciplines language languages
schemes programme program=dl4 programmes post posts job jobs roles responsibilities statements
description descriptions definition definitions date dates times places buildings halls offices
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities
federation federations companies schools academies colleges nurseries primaries secondaries
church churches visitor vizitor=]n4 visitors vizitors=^n4 while whiles bits lots few fews
couple couples dozen dozens hundred hundreds thousand thousands shut empty full early online
silent optional compulsory weekly daily monthly annual termly similar identical available
present visible vizible=^o4 here underway outside inside indoors private public oral verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=VP5 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver triangular oval curved straight vertical
horizontal english history geography science sciense=SQ5 art music french spanish german welsh
latin pe re ict computing phonics poetry fractions spelling speling=bQ5 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick carpet concrete tile
tiled metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty now today yesterday tomorrow tuesday wednesday thursday true
false his hers three four five six seven eight nine ten twice once odd even equal prime
positive negative liquid cotton woollen digital electric male female british scottish irish
polish somali deaf blind pregnant local national regional unknown due old recent voluntary
statutory temporary permanent possible necessary lit sung frozen sold bought sent spent spread
hidden begun short tall wide thick fast there's elsewhere nearby overhead below above ahead
opposite together apart breeze breezed breezes sail sailed sails romp romped romps cruise
cruize=]U5 cruised cruized=^U5 cruises cruizes=_U5 waltz waltzed glide glided glides nailed
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
flors=k[5 flower flowers food foods foot foots fork forks fountain fountains freezer freezers
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
pitches court courts corts=kj5 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=Xn5 tortoises tortoizes=Yn5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=en5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum assessment monitoring moderation evaluation communication participation pace
guidance explanation instruction instructions vision vizion=mQ6 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transition
transitions supervision supervizion=ZR6 accountability ambition aspiration oversight
collaboration discussion dialogue dialog=aR6 intervention interventions tracking strategies
approach approaches achievement outcomes quality consistency knowledge vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding punctuality layout deployment grouping seating rigour
rigor=aS6 depth breadth emphasis input inputs finishes finished lasts lasted covers covered
includes listed named uses mentions mentioned contains contained meets opens and or between
during than as n't assess intervene discuss observe evaluate connect address collaborate
communicate consult analyse analyze=hT6 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calming soothe soothes soothed soothing steady steadies steadying stabilise stabilize=PV6
stabilises stabilizes=QV6 stabilised stabilized=RV6 stabilising stabilizing=SV6 relaxes
relaxing reinvigorate reinvigorates reinvigorated reinvigorating revives reviving refreshes
refreshed refreshing lifted lifting boosts boosted boosting widens widening broadens broadening
deepens deepening enrich enriches enriched enriching improves improved strengthens strengthened
strengthening weakens weakening sharpens sharpening dulls dulled dulling dampen dampens
dampened dampening deflate deflates deflating slows slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reducing increases increasing minimises minimizes=_X6 minimised minimized=`X6
minimising minimizing=aX6 maximises maximizes=bX6 maximised maximized=cX6 maximising
maximizing=dX6 multiply multiplies multiplied multiplying doubled doubling halve halves halved
halving cement cements cementing consolidate consolidates consolidating cultivate cultivates
cultivated cultivating nurtures nurturing fosters fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked
stoking prompt prompts prompted prompting provoking trigger triggers triggered triggering
encourages encorages=lZ6 encouraging encoraging=mZ6 discouraging discoraging=nZ6 detered
detering dissuade dissuades dissuaded dissuading enables enabling disable dizable=W[6 disables
dizables=X[6 disabled dizabled=Y[6 disabling dizabling=Z[6 empowering equips equiped equiping
frees freeing releases released releasing liberate liberates liberated liberating unlock
unlocks unlocked unlocking unleash unleashes unleashed unleashing restricts restricted
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
spoils spoiling benefit benefits benefited benefiting rewarded payed influence influense=o`6
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
larger frequent warm skilful skillful=md6 firm brisk rushed vague constant endless repeated
under lack presence presense=We6 visibility vizibility=Xe6 sharper richer calmer neater messier
keener abler cleverer friendlier colder softer happier tidier noisier noizier=fe6 steadier
smoother slicker fuller broader narrower fresher livelier duller tighter looser smarter clearer
finer greater lesser shallower firmer politer safer sadder healthier superior inferior plainer
crisper maturer readier dipped rose risen slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied motivation concentration attention patience
patiense=og6 anxiety frustration boredom enjoyment mood spirits appetite resolve determination
resilience resiliense=Yh6 commitment loyalty nerves nerve tempers temper yearly hourly
horly=ah6 nightly fortnightly quarterly biweekly only july italy ally rally belly lolly holly
billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly
dragonfly monopoly doily imply comply rely ply sly homily quietly loudly softly silently
directly exactly nearly partly approximately roughly shortly recently currently previously
originally initially finally eventually immediately suddenly briefly separately individually
alternately simultaneously verbally orally physically phyzically=`j6 manually digitally
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
thrive flourish florish=io6 gain grow participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander rush waste tolerate assume depend exceed
accept champion overlook neglect underestimate overestimate instil uphold embody exhibit exude
relate conduct acquire master access underachieve underperform promotes champions prides
listens treats celebrates prioritises prioritizes=VQ7 neglects ignores lacks thrives flourishes
florishes=[Q7 embodies exudes instils upholds demonstrates exemplifies breathes punches
deserves drifts serves delivers caters underestimates overestimates overlooks undervalues
prizes treasures strives aspires insists tolerates epitomises epitomizes=SR7 radiates the their
home t ch ht ending captain goalkeeper keeper partners partner twins siblings friends brothers
sisters helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic
asthmatic taller older younger heavier lighter nearer closer still seated eleven twelve
thirteen aged rs pshe rshe mandarin dt citizenship economics biology chemistry physics
phyzics=hS7 literature philosophy textiles cookery psychology sociology business media algebra
geometry resources resorces=ST7 material materials examples wear collect wash phone stack tuck
enter exit attend password route fourteen forteen=bT7 fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety other our my its your onto
beside until till near throughout past towards against among without within beyond unlike
despite per via whether because although though unless but nor also many several every none
just almost perhaps maybe thank thanks dear hello hi tonight meanwhile saturday sunday january
february march april june august september october november december noon midday such quite
except hands eyes besides plus minus let's it's that's these those sorry summer autumn winter
christmas easter they're he's she's we're remain remains remained becoming cannot very
extremely fairly pretty hugely highly truly absolutely utterly exceptionally increasingly
somewhat little far much sometimes seldom already genuinely thoroughly noticeably visibly
vizibly=\X7 overall perfectly unusually immensely enormously wonderfully terribly awfully
stubbornly worryingly disappointingly dizappointingly=gX7 persistently unacceptably pleasingly
painfully woefully encouragingly encoragingly=mX7 reliably stunningly delightfully
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
inspectors researcher researchers adviser advizer=d\7 advisers advizers=e\7 advisor advisors
consultant consultants officer officers technician technicians principals facilitator volunteer
volunteers counsellor counselor therapist lecturer lecturers newcomers scholars scholar para
paras paraprofessional paraprofessionals instructors keyworker keyworkers pupil's peers pupils'
boys' men women individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1
p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6
a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2
f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill
foundation madame professor señor teachings learnings provisions provizions=k`7 curriculums
plannings questionings modellings feedbacks markings assessments behaviours behaviors=Sa7
discussions paces opening openings endings conclusion conclusions environment environments
atmospheres climates ethoses cultures rapports leaderships managements governances attendances
attainments achievements standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=Vb7
sequences structures design designs method methods technique techniques communications
organisations organizations=`b7 playtimes lunchtimes trainings inductions monitorings
evaluations presentation presentations handwritings spellings deliveries teamworks trackings
datas engagements participations performance performances progression progressions coverage
coverages attitude attitudes efforts concentrations contribution contributions demonstration
demonstrations exercise exercize=_c7 exercises exercizes=`c7 essay essays signage signages
catering caterings greeting greetings handover handovers dismissals residential residentials
artwork artworks sketchbook sketchbooks mock mocks tutoring tutorings recruitments retention
retentions appraisal appraizal=Yd7 appraisals appraizals=Zd7 consultations scrutiny scrutinies
oversights tutorial tutorials seminars phrasing phrasings wording wordings feature features
spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs storytelling
storyteling=Re7 storytellings diction dictions classrooms playgrounds libraries websites
newsletters reviews deployments conducts tones manner manners guidances links thinkings
reasoning reasonings oracies listenings handling handlings orders control controls movement
movements safeguardings morales uniforms qualities idea grammar grammars punctuation
punctuations pronunciation pronunciations numeracies literacies memory memories fluency
fluencies comprehensions stamina staminas habit habits mannerses pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=^g7 command commands commented mention added
reported described suggested remarked recalled recaled=hg7 whispered writes asks describes
suggest suggests adds noted state stated states remark whisper voted rate rated agree agreed
disagree dizagree=[h7 disagreed dizagreed=\h7 announce announced confirm confirmed predict
predicted argue argued shouted quote quoted texted chorused admitted claimed complained
labelled labeled=mh7 titled entitled headed marked praised praized=Ri7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=dj7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=]k7 laudable exemplary uplifting
compelling compeling=ak7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient invaluable vibrant buzzing dynamic harmonious meticulous cohesive sensible
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=hl7
unparalleled pleasing pleasurable gratifying heartening heartwarming promising promizing=ol7
tasteful elegant eloquent astute shrewd diligent industrious studious courteous corteous=Xm7
considerate devoted tireless tedious dreary drab uninspiring uninspired uninteresting
monotonous lacklustre lackluster=cm7 lifeless pedestrian mediocre unremarkable mundane humdrum
feeble deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic
patchy erratic haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual
unproductive pointless futile worthless meaningless irrelevant inappropriate unsuitable
unacceptable counterproductive concerning alarming depressing dismal dire appalling
appaling=mn7 atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=`o7 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
nonsensical unwise unwize=cR8 excessive needless unnecessary wasteful inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=aS8 commanding disconcerting flawed nagging overcrowded
punishing ragged rambling brash breezy candid celebratory civilised civilized=nS8 cryptic
dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential
inquiring manic misplaced murky offhand pacey permissive perverse plausible provocative punchy
quirky radiant redundant sensational serene speedy sporadic strenuous superfluous temperamental
theatrical turbulent uncompromising uncompromizing=RU8 wearisome zany zestful assertive
cautious jerky lousy staid disarming dizarming=[U8 engrossing exuberant foolhardy frosty
gormless heartless immoderate incisive incizive=cU8 militaristic overheated disastrous
dizastrous=fU8 catastrophic horrendous horrific adventurous marvelous righteous hurtful
attainable unattainable unimportant arduous melodramatic gratuitous extravagant uncontrollable
unstoppable invincible breathless excitable impressionable precocious disagreeable
dizagreeable=\V8 fastidious scrumptious delectable nightmarish childlike mischievous glamorous
hateful hideous obnoxious monstrous classy peachy nifty natty dapper skeletal anaemic
turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank musty mouldy
rickety sweltering airless reactive hollow filthiest babyish bookish boorish brattish snappish
sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish
outlandish makeshift shopworn careworn toothless faceless characterless bloodless gutless
voiceless formless baseless groundless rootless ruthless reckless lustreless shameless
tasteless timeless priceless senseless thriving flourishing florishing=hX8 floundering ailing
dysfunctional toxic rosy daft compliant obedient biddable glacial accommodating adaptable
appreciative attuned cheery collegiate communicative conducive congenial constructive convivial
courageous corageous=^Y8 dextrous diplomatic discerning disciplined discreet dutiful earnest
ebullient effervescent enlightened favourable favorable=iY8 forgiving forthright graceful
hearty humorous impactful impartial impassioned influential inquisitive inquizitive=SZ8
intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering
pragmatic principled proactive prolific prudent refined resounding selfless spontaneous staunch
stoic streamlined succinct trailblazing unbiased versatile watchful zippy abrasive ambiguous
antagonistic argumentative austere avoidable backward barren belligerent bombastic brittle
brutal bureaucratic burdensome caustic clinical coarse colourless colorless=a[8 combative
confrontational contentious contradictory cowardly deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=n[8 disingenuous dizingenuous=o[8
dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff
hackneyed harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient
indiscriminate inert infantile inhospitable injudicious insidious insignificant insular
intolerant irksome judgmental judgemental=m\8 lumbering meek menial merciless moaning
neglectful nondescript noxious obsolete obstructive overpriced partisan partizan=Y]8
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill
slavish spartan spineless squalid subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving uneasy unequal unlucky unrecognisable
unrecognizable=]^8 unskilful unskillful=^^8 unsuccessful untrained uptight volatile vulgar
whining worrisome clunking outshone laughably unbelievable unbelievably superlatively
immeasurable indispensable irreplaceable inimitable insubstantial indistinct ponderously
workaday homespun artless graceless tuneless spotlessly overfull overlooked underused
underutilised underutilized=\_8 underexploited underexplored underplayed overplayed oversold
undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque curt
cheerless consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=T`8 divisive divizive=U`8 domineering dour effortless effusive enterprising
enterprizing=Z`8 erudite exquisite exquizite=\`8 expressive faddish fatuous faulty fraught
fulsome ghastly glorious glowing grating grotty hapless honourable honorable=i`8 horrid
humourless humorless=k`8 imprecise imprecize=l`8 indecisive indecizive=m`8 inexpert
interminable intrusive jovial laborious languid lightweight luminous majestic merry noble
offensive onerous opportune pacy painless palatable pedantic playful poised poized=aa8 polished
ponderous profitable profound prosaic raucous reductive riotous rousing rudimentary scattergun
scholarly scintillating shapeless sketchy skilled slick snappy snazzy soporific spiritless
spirited stagnant sterile stirring strained strident superlative tame tantalising
tantalizing=_b8 tawdry taxing tepid thrilling thriling=cb8 timely tiresome touching tranquil
turgid unassuming unbalanced unconsidered uncritical underpowered uneventful unflappable
unfounded ungainly uninformed unpolished unrelenting unruffled unskilled unskiled=Vc8
unsophisticated unsound unspectacular unsteady unstimulating unthinking unwarranted valiant
vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous unknowledgeable
masterfully tactful untaught unsupervised unsupervized=lc8 unsupported unsafe unhygienic
unpopular unprofitable underrated overrated overhyped lovingly painstakingly pitiable gallant
heroic saintly angelic diabolical abrupt gullible naive canny wily streetwise streetwize=bd8
comical hilarious amusing poignant evocative atmospheric exemplified unblemished watertight
foolproof stringent underwhelmed unmoved overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmissable unmistakeable unnatural unobtrusive unpersuasive
unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Yf8
unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed
unsympathetic untenable unthinkable unwelcome unyielding infectious contagious riveting
gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious
lavish tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy
naff lame ropey dodgy iffy shaky flimsy tenuous spurious questionable doubtful debatable facile
glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory
negligible nuanced lucid cogent penetrating exacting wholesome generous gracious humane
compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed renowned
distinguished eminent legendary iconic unforgettable momentous stupendous formidable potent
decisive decizive=Wi8 resolute tenacious dogged plucky feisty vivacious zesty joyous blissful
idyllic heavenly controlling controling=ci8 autocratic dictatorial authoritarian draconian
punitive vindictive spiteful malicious callous irritable obstinate intransigent arrogant
conceited pompous pretentious snobbish elitist devious manipulative dishonest deceitful evasive
robotic regimented fusty middling overdone mismatched misaligned mizaligned=aj8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing heartbreaking saddening demoralising demoralizing=oj8 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=^k8 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=mk8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=Wm8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=_n8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding fulfilling fulfiling=mn8 unfulfilling unfulfiling=nn8 thankless fruitless moribund
easygoing splendidly fabulously terrifically tremendously awesomely lovelily charmingly
gorgeously attractively appealingly praiseworthily praizeworthily=]o8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=oo8 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=hQ9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=lR9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=oS9
sluggishly ploddingly labouredly laboredly=RT9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=^V9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=nV9 disinterestedly dizinterestedly=oV9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=WY9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=fY9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=mZ9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=][9 disarmingly dizarmingly=^[9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=h[9
militaristically overheatedly disastrously dizastrously=k[9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=b\9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=Y]9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=W_9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=W`9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=c`9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=m`9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=`b9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=nb9 disgruntledly disingenuously dizingenuously=Pc9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=Yd9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=gd9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=oe9 unskilfully unskillfully=Pf9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Sg9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=Ph9 domineeringly dourly dorly=Rh9
effortlessly effusively energisingly energizingly=Uh9 enliveningly enterprisingly
enterprizingly=Wh9 eruditely exquisitely exquizitely=Yh9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=hh9 horridly humourlessly humorlessly=jh9 imprecisely
imprecizely=kh9 inattentively indecisively indecizively=mh9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=di9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=ki9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=ej9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Tl9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=nl9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=fn9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=gQ: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=aS: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=TT: discouragingly
discoragingly=UT: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=XU: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=hW: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=QZ: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=P[:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=`\: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat
neatest tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest soft
softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest animated composed
controlled controled=P^: dramatic elaborate exploratory faithful fluid frank grand intricate
irregular mellow moderate muted pointed progressive relentless restrained revealing savage
selective sheltered sober stern sturdy subtle tangible unfinished unique unusual urgent vain
wild youthful agile airy arid delicate dotty funny lumpy responsible soggy spotty static
inactive intermittent individualised individualized=^_: gentle humble collaborative interactive
traditional expert conscious measured sensitive reflective strategic intense tentative distant
detached remote rigid raw heated troubled extreme scarce stifling tangled wasted fiddly
gruelling grueling=Y`: modest proportionate minimal variable uneven balanced suitable relevant
comprehensive detailed thoughtful original ordinary normal reasonable acceptable sufficient
productive beneficial vital crucial critical responsive joyful stable accurate logical simple
complex complicated active energetic correct amiss lacking impersonal generic dense wordy
abstract scattered disconnected inclusive exclusive equitable transparent fragile precarious
sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing
persuasive powerful forceful vivid colourful colorful=Zb: automatic instinctive intuitive
genuine authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes disaster dizaster=ib: disasters dizasters=jb: messes highlights joys pleasures
disappointment dizappointment=ob: disappointments dizappointments=Pc: flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake asset
assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=gc: excellences brilliance brilliances mediocrity mediocrities chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbishes treasure masterpiece
masterpieces threat threats insult insults affront affronts outrage outrages indictment
indictments travesty travesties slur slurs stain stains blot blots eyesores tokenisms
masterclass masterclasses beacon beacons exemplar exemplars washout washouts catastrophe
catastrophes calamity calamities mockery mockeries drawback drawbacks bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=oe: fervour fervor=Pf: dedication
professionalism passion generosity creativity expertise expertize=Vf: diligence diligense=Wf:
integrity humility kindness perseverance tenacity compassion wisdom insight charisma charm wit
devotion diplomacy ingenuity imagination originality tact tenderness vigilance gusto artistry
craftsmanship eloquence eloquense=nf: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
complacency laziness negativity defensiveness inertia arrogance indifference indifferense=dg:
negligence negligense=eg: incompetence incompetense=fg: stubbornness hostility carelessness
thoughtlessness rudeness insolence insolense=lg: impatience impatiense=mg: favouritism
favoritism=ng: nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=^h: inconsistency incoherence incoherense=`h: inefficiency
ineffectiveness unruliness disaffection dizaffection=dh: disengagement dizengagement=eh:
disillusionment dizillusionment=fh: despondency tedium monotony superficiality shallowness
dullness blandness vagueness mismanagement inflexibility rigidity greys greens blues reds
browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump crash
clatter rattle squeak squeal click roar boom echo ache throb cramp twinge toothache cough
sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker flash beam shadow
draught gust shower drizzle sleet mist sunshine moonlight daylight swell current smear scratch
dent crease crust puncture bleed graze bruise bruize=Uk: bump swelling sweling=Wk: blister
colours colors=Yk: surface texture grain mud turf foil varnish toast coffee steam basin stream
kerb engineer proof proofing studied discussed debated explored investigated examined analysed
analyzed=Pl: researched revised revized=Rl: practised practized=Sl: compared contrasted traced
mapped illustrated enquiry documentary motion novel exam textbook league nations war wars
treaty empire reformation restoration rebellion revolt revolution famine plague depression
weimar tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons
normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry
elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism
apartheid suffragettes chartists luddites peasants crusades armada boycott siege invasion
uprising uprizing=Yn: coup massacre abyssinia versailles glacier earthquake drought rainforest
erosion load sync upload download update install scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=go: centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=jP; confess rebook reschedule hurry nip pop sprint
shoot beg wrap hearing following catching spotting reaching locate locating decipher
deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=hQ;
birthday wedding retirement flight argues remarks warned joked reckoned reckons maintains
insisted confided declared declares conceded boasted protested emailed tweeted observed
muttered recounted testified lamented ventured quipped volunteered relayed branded brands
termed characterised characterized=iR; characterises characterizes=jR; summed audits study
studies inspection article articles questionnaire blog editorial legend continuum spectrum
barometer categories subheadings tabs tiers offers rates ranked ranks scored circled coloured
colored=cS; graded aims ambitions intention intentions intent intents purposes aspirations
mission missions aimed aspired banks glossary glossaries thesaurus thesauruses dictionary
dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=]T; underlined
highlighted erased translated decoded rhymed alphabetised alphabetized=dT; capitalised
capitalized=eT; pronounced hyphenated recorded offered sorted brainstormed grouped causes
effects arguments ways similarities differences advantages characteristics traits synonyms
antonyms opposites hypotheses predictions motives factors debugged classified classed tested
weighed corrected mended dissected acted imagined mimed impersonated portrayed rewrote
proofread annotated tagged coded categorised categorized=oU; critiqued copied plotted charted
tallied fable tale parable myth passage advert sermon breakfast refreshments continually
perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere ever pattern
whoever wherever whichever whatever noone ownership seems seemed tries behaves contributes
listened member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit
warrant liven brighten solve cure there'd mileage scope milage plenty potential cry cries cried
crying scream screams screaming begs begged begging aches ripe overdue gasping revamp trimming
pruning discover boots hunch instinct plea suggestion advice counsel pennyworth cents mull
ponder chew punt shot extra specific explicit yourself yorself=RY; yourselves yorselves=SY;
instincts judgement judgment=UY; permission unsaid kill trick secret knack lies easily obvious
cheap fixed solved remedied remedy basics needn't onus miracle wonder miracles wonders heaven
god heavens forbid shock horror quelle chef's kiss die goosebumps goosepimples quaint
convenient suspiciously ears lump hairs hair neck arms 've watched fare admission entry petrol
detour detor=fZ; hell earth oh borrowed choppy uncharted stormy muster telling devastating
forensic surgical evangelical monastic balletic operatic herculean byzantine kafkaesque era
ware befits befit flick dimensional sided stock canned pat scripted rote excuses complete
ventriloquism showmanship salesmanship oneupmanship brinkmanship gamesmanship grace graces
graced fond swallowed devoured devored=S\; admin packing tidying hearts oak relative
comparative particular teaches blinder illusion illusions borderline elements aspects hallmarks
flavour flavor=d\; greatness area aspect element size aide bury buries buried burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix item footnote footnotes agenda
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks kicking sweep
sweeps swept sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks
plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking
massage massages doctor fiddle fiddled spin inflate inflated gild gilded sugared lily disappear
dizappear=Y_; disappears dizappears=Z_; disappeared dizappeared=[_; vanish vanishes vanished
vanishing sank ether void plughole hole abyss cracks pile bottomless holes collects collecting
gathers gathered gathering pointing accusing sweet breach visitors' vizitors'=S`; gallery
staged tidied printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting
danced dancing pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying
hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolled
rolling whenever bow bows bowed cave caves caved folded backwards ride lie buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's
somebody's everybody's owns owned washes washed washing wolves devices chucked cast adrift
lurch wilderness creek lip motions mentality shop dressing choreographed rescues rescuing bail
bails bailed prop props propped spoonfeeding answering honour honor=[c; honours honors=\c;
honoured honored=]c; preach profess professes lumber lumbered saddle saddled loaded burden
burdened inflict inflicted impose imposed moon advantage liberties treated treating cattle dirt
fools criminals servants rides rode roughshod feelings stepped stepping tread treads trod
trodden treading toes shout stray strays strayed drifted veer veers veered degenerate
degenerates degenerated descend descends descended morph morphed stumble stumbled tipped
blurred chat monologue monolog=We; mode swinging swung acts acting maggot fool clown eejit
gooseberry martyr victim innocent mickey mick piss michael liberty amok hay shots ruled roost
remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant offhanded rein flung
knocked lashed slung hashed patched overnight paste copying & pasted pasting fag packet gasp
patch stitch hatchet hash lash overegg overegged overplay overstepped overdo overdid overcook
overcooked overrun oversell scene beeline dragged rushes rushing loath loth wasting dismiss
dismisses dismissed view fend guess intervened reminded nose noses ought cue cues fob abandons
tolerated condone condoned idle ignoring neglecting refuse refuses refused refusing disregard
disregards disregarded flout flouts flouted disregarding bother deal blame blames blamed
blaming culprit culprits guilty aside regard heed drag drags dragging heels idly forgot chance
disrupts disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed batted fobs goodbye opt opts opted themselves himself herself knuckle knuckles knuckled
dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop
paddy stared smiled shuts shutting react chatter pretend pretends pretended waits loss odds
snail's promise promize=oj; loop proper consideration leans leant leaned resort resorts
resorted default defaults defaulted cling clings clung retreat retreats retreated pets overrode
override overrides overrule overruled interrupt interrupts interrupted shouts permitted roam
disturb gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps bark barks barked yell yells yelled screamed lectured nag nagged nags
confessed concede concedes protest scoff scoffed sulk sulked sulks whinge whinged rant ranted
rants blurt blurted excuse owner buying peace scar scars legacy vacuum bruises bruizes=nm;
wounds brake brakes damper dampener strain kibosh mockers frighteners seal skids concentrates
concentrated chip chips chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie
knocks knocking suck sucks sucked sucking beaten drummed wring wrung leach leached lends lent
lending cracked floodgates kills killed killing stifle stifles choke chokes choked nips nipped
squash squashed quash quashed dead bud sow sows sowed sown planted pave paves paved clears
cleared smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked reversed rot
trend deadlock muddy muddies muddied applecart ship spanner curveball favours favors=hP< magic
disservice justice world dream clockwork breathe breathed injects injected pumped lungs reap
reaps reaped reaping bearing harvest haunt toll lasting bitter imprint casts pall curry jam
spells sounds sounded death doom knell undoing salvation catalyst brink jolt jolted coax coaxes
coaxed lure lured tail wagging wags domino ripple snowball knock-on vicious spiral coincidence
coincidense=^R< mystery fluke rocket to? survived cent owing campaign owe owes owed hinged
revolve revolves revolved pivot pivots shoulders personality whim luck dies dint sheer symptom
by-product casualty product fallout aftermath consequence consequense=]S< symptoms symptomatic
testament tribute testimony indicative asthma difference differense=eS< emerge emerges emerged
achieves achieved solves prove proves proved landscape changer changers earned gained caught
might've would've could've mightn't rooted grounded courtesy cortesy=[T< wake guessing lacked
temperature root benefitted profits profited woke wakes geared cheered perked wound quietened
borne impossible upshot direct resulted resulting therefore thus hence thereby contributed
causing adversely instilled instiled=XU< enhance enhances enhanced stunt stunts factor main
arise arises arizes=aU< arose foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=UV< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaved others' fared visual using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=oV< rehearsing practising practizing=QW<
waiting pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway astray security stake foothold
underneath limbo dependence dependense=kW< dependency contempt disengage dizengage=nW< dispute
argument escaping mistaking disguising disguizing=SX< volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable bound itself massively west nest forest guest contest priest
chest vest quest nearest latest largest smallest tallest longest shortest oldest youngest
earliest widest fastest thickest eldest furthest closest usual unfavourably unfavorably=aY<
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=mY< comfortably distance gulf huge growing compare notch performing attaining
achieving comparison contrast preferable trails trailed underperforms underperformed streets
leagues comparing pale pales paled insignificance par heap outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked rare arguably character calibre
amount stacks alongside fares faring vast slight neighbours neighbors=][< counterparts tier
tops topped edges pips pipped bested intensity noticeable distinct disparity distinction dregs
bunch straw settings districts touches farther forward uniformly catches night benchmark
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending forecast broadly solidly ri verging bordering mid b c stunted dated garbled
bloated skewed entrenched fractured splintered siloed orphaned undercooked blank cinderella
orphan relation cousin penetrated touched percolated travelled traveled=_]< side mere specifics
survive survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling
scrape scrapes scraping bumble bumbled crawl crawls crawled crawling slogged wade waded wading
skin shoestring cease ceases threshold travels counted banked anywhere sight premium supper
gamble toss lucky crapshoot roulette wafer charmless flavourless flavorless=n^< structureless
creature spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=d_< stodgy
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
overemphasized=Wc< emphasised emphasized=Xc< pulse tinge undertone undertones vibe smack smacks
smacked reeks reeked redolent stink stinks bleach shades echoes hint somewhere million blush
reflection ear outsider's reckoning precision precizion=Qd< clarity clue cohesion urgency
dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=\d< awry pear askew trail
trailing chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=\e< unrewarded unexplained aligned rationale serve expense revisited revizited=ce<
reviewed failings stomach exposed expected delivering critically neatly possess experience
experiense=me< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=df< sacrificed
obliged justify lying dormant fallow unopened journals jornals=lf< ceased died dried shrivelled
shriveled=Pg< shrunk decayed mispronounced misread mislabelled mislabeled=Ug< mistimed
mispitched misdirected misapplied mizapplied=Yg< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=lg< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=ih< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=ii< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Tj< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=Tk<
rumours rumors=Uk< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=Vl< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=Sm< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=an< axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=So< jargon promised promized=Uo< noises
noizes=Vo< runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=bP= jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=^R= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=ZS= soak soaked soaking stuff de jackpot
swimmingly plunge bull splash nub bay gift taped licked sewn wrapped fort reins shoulder
smelling smeling=oS= grief naught fruition alight alive stakes eggshells onions utmost stead
nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=gT= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod stony eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock price pouring poring=bV= shoots slap avail
zoned flounder foul wayside wayzide=iV= final boil piste tangent pieces downhill south
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
talkers personalities self bundle mischief brains conscience consciense=_]= matriarch patriarch
godfather queen king kindred tortured souls tender skinned roadblock liability uptake criticise
criticize=m]= bloomer bloomers developer developers adopter adopters prone outbursts tantrums
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
invizible=`a= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=Yb= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=Te= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=_e= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=cf= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=`g= spiralled spiraled=ag= paralysed paralyzed=bg= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts fizz punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed hovering labours labors=]i=
pillars cruising cruizing=_i= agonising agonizing=`i= curling flog throats sinking grind squib
tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=Sj= enthral enthrals wow towers melt melts melted outburst havoc dissolve
dissolved wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=Ym= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=dn= clamouring
clamoring=en= leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=mn= arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh anticipation fixated mojo toward lettering approval reassurance confirmation validation
unimpressed flummoxed glued downbeat property luggage angriest mentally squarely accepted
famously concept belonging glad handy esteem wandering captured capture relishing craving
savouring savoring=^Q> pretending warmed warms regards regarded views viewed considers perceive
identifies empathise empathize=iQ> empathised empathized=jQ> sympathise sympathize=kQ> related
fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=]R> remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=gR> satisfaction thirst hunger
zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=XU>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=VV> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll error manoeuvre
development considering intake constraints inexperience inexperiense=SW> punched army volley
parade interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle
piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=ZY> propaganda gatekeeping navel tag parlour
parlor=_Y> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog disguise disguize=Q[> kilometre kilometer=R[>
kilogram defeat flatters overstates undersells chills tingle speechless shivers bless !many
commend wallpaper drowsy saddened appalled appaled=b[> celebrating salvage salvaged redeemed
sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege
congratulated commended applauded flourished florished=T\> thrived celebration fortunate
however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=c\> wondered overhaul shake usefully afford rid what's
ideally urge implore advise advize=n\> propose suggestions recommended ebi ebis wwws exploring
fixing rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed
lake firmed tightened smartened toughened bedded squared levelled leveled=j]> scaled ramped
beefed cleaned litter ups upped upping ante dimension rounding hump reborn revitalised
revitalized=X^> rejuvenated blossoming booming burgeoning maturing evolving buds quantum
transformation metamorphosis renaissance rebirth sea-change industrial russian recovery stature
horizon mired trapped wedged tailspin warp impasse plateau ceding altitude sliding crept fade
backslide backsliding founder foundered founders languishing nosedives flatlined flatlines
crater infancy dive battering succeeded matured mellowed mend bedding creeping edging inched
inching flatline plateaued comeback revival hitherto ago previous giant enormous significant
forwards conquered outgrown flagged revolutionised revolutionized=[`> waning dwindling
eradicated eliminated dipping flagging recovering strongly recovered rallied rebounded crashed
rapid worsening worsen lowered profile attains attained perform performs performed fulfil
fulfils embedding embeds gaining circumstance situations extent conditions basis kinds length
ratio deadline eh rating shan't who's chooses organises organizes=ea> maximum presume you'll
you've you're they've fellow research sizes scrapped attribute ascribe distrust underachieved
quit destroy destroyed fuelling notwithstanding acknowledge concur underlying biggest tripled
faults shortcuts attracted clean verdict noisiest noiziest=cb> cleaning lady ladies competence
competense=gb> abilities communicates receptionist receptionists guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=\c> regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=ec> stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps
ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
passport metacognition metacognitive formative summative mastery pedagogical baseline smsc gld
dfe sdp qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation
chronology individual personal mindset organiser organizer=ie> organisers organizers=je>
assurance curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials
digraph digraphs trigraph subitise subitize=Yf> subitising subitizing=Zf> rubrics assessed
assessing cultural capital entitlement restorative relational trauma stakeholder stakeholders
ebacc summatively formatively decodable decodables vle automaticity hinterland wagolls kwl
banding tiering multisensory multizensory=Rg> inferential dyscalculia ehcps ehc sendcos semh
camhs ewo elsa ihp ieps ilps pep peps lac fft cat4 mfl kpi kpis rwi rwinc nelli hap haps ppa
dsl dsls hod hods hoy hoys eaa asp idsr dispositions solo blooms taxonomy rosenshine vygotsky
lemov marzano taf tafs eha kagan toolkit toolkits moderated pre sendiass apdr lpa mpa hpa els
qft ect1 npq npqs tlac erp srp cla clpe eef epistemic granularity heutagogy andragogy proximal
10 diagnosis abused medication brother sister habitually periodically thrice tend tends tended
ad nauseam masses myriad interaction copious abundant plentiful countless numerous limitless
substantial disproportionate significantly equals layer fibre sacred fixes resolves carpeting
whit hived siphoned carted vegetate housed housing seals sin childminding wrapping hushes
airbrush sanitise sanitize=ij> sanitised sanitized=jj> sugarcoat sugarcoated cherrypick twist
twisted squirrelled squirreled=Pk> spreadsheets brushing shrugging shelter shelters sheltering
magicked conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted
capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=ik> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=hl> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=Um> agony flattering unflattering disguises disguizes=Ym> disguised
disguized=Zm> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=`o> favour favor=ao> deigned condescended dares uplifted
oftener theory principle practises practizes=io> deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=XP? inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms frills hoot arithmetic rusty husk
selves reigns reigned tyrannises tyrannizes=QR? looms loomed spotlight clamour clamor=UR?
clamours clamors=VR? smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=eR? pussycat reining fills filled
camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir planets
countries centuries pose poses posing alleged purported nominal nominally ostensible notional
notionally boils boiled devour devor=dS? devours devors=eS? epitome essence essense=gS?
embodiment antithesis caricature parody health foothills reels mildly remind section clocked
discovered accustomed co multi semi received stocked supervised supervized=ZT? intentioned
numbing destroying hoc baked sensitivity ranging centred user universally staffed whelming
explanatory indulgent congratulatory leftovers 's motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped trundle trundles bounces canter canters condition repair sniffed sneezed faulted zings
fizzes crackles grates clunks underwhelms changeover metallic monotone razor placing addresses
micro strange peculiar weird bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=^V? conditioning raid v draughty sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity mistrust friction animosity rivalry
harmony discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=kW? mucking fooling larking naughtiness
disobedience disobediense=PX? yardstick proven exceeded sub abnormal tripped texts batting
sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee lures behold witness
gladden gladdens swells cockles stripes accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne future package gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
tanker cocked blowing donkey spadework legwork prose retell zinged blossoms bloom flowered
woven weaves stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen
appeal hardened scarred vaunted fabled shares deciding judges judging gauge strangest funniest
simplest perspective appoint whom members instance describing guide sickly shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn
stately mournful mornful=f[? jig carol tunes ballad polka melody tempo north east outer sunny
shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated
mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit consumer durable goods monopolistic competition
markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse
correlation skew gradient ions ion index indices random sampling parallax deviation frequency
dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=l^? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=V_? medical sensory mobility disability
dizability=Z_? disabilities dizabilities=[_? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=Q`? payments vested
conflicts expire resume receive bays hatch users guests contractors residents ticket-holders
jammed glitched thermostat express replacement offline chickenpox measles covid norovirus nits
headlice virus appointment maternity paternity ramadan eid diwali yom passover carnival fixture
tournament tornament=Va? photographer vaccinations jabs immunisations immunizations=Za? dentist
optician refurbishment painters builders electricians plumber repaired serviced cordoned
waterlogged margin median routes sides dullest conductor insulator historian historians sources
sorces=oa? credited condemned defended d e adverts advertisers advertizers=Vb? poets empires
characters volcanoes kings queens newspapers composers artists cells rse warns tackles modal
modals defeated rendered renders debating cartoon comic animation scenario mural shopkeeper
goblin elf mermaid stepmother stepsisters genie sultan pirate knight reference referense=Yc?
properties giants pirates shopkeepers doll teddy interpreter id username signature inhaler
mislaid misheard miscounted smudged gaelic eyesight wrestling mistaken marriage grandson
granddaughter anniversary hesitate arriving invitation invitations assemble intrigued wi fi
gender grains dissolves float floats evaporate cooled bye shepherd samaritan parenting guides
actions fees items loan loans consent manchester london tom conductors multiple vis edition
analysis analyzis=Re? educational dietary footwear clothing friendship trophy shield mesh
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
inwards outwards studying typed arrange venue blanks visiting viziting=Vi? op vocab keywords
pledge emotions makaton widgit smiley smileys emojis toner valid snagging bills permissions
router perished rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked unripe
pears tomatoes oranges lemon freezing luke wiring electrical mechanical technical crossword
clues tummy gymnasium hips wraparound childcare social intimate dental palliative aftercare
unity endeavour endeavor=ij? population coral species economic imperial habitat decay
regeneration renewal qualify qualifies chanted shrieked gasped squealed aloud buzzer lightning
moth conjugated parsed conjugate dht aht sbm attributes attributed electrician certified deemed
surveyor auditor county hmi inspectorate criticised criticized=mk? inspections representative
rep solicitor proposed eligible licence license=Tl? delegation covenant cyclists taxis
motorists sampled visited vizited=[l? sprite sprites bugs algorithm algorithms pseudocode
subroutine debugging psalm proverb allegory dealt traces explores complimented union police
ministry contractor published ofsted's estyn's regulator regulator's inspected noticeboard
posted pinned marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit submitted logged accompanied renewed forbidden liable ml school's
trust's academy's judgements judgments=mm? catchphrase punchline phrased deems criticises
criticizes=Rn? condemns tweet voicemail plumped dashboard dataset spokesman spokeswoman
spokesperson lawyer reporter neighbour neighbor=^n? resident themself strapline subtitle
hashtag tab captioned subtitled inscribed embossed emblazoned sections f g h j k nan gran
howled solar lunar rainy anti incident incidents ambassador ambassadors equation equations
reopen invented unauthorised unauthorized=_o? authorised authorized=`o? absences absentee
absentees signatures woodland diploma enunciated holder sleepers o disk elections injuries
vowels persons calculate calculated estimated probability investigate fabrics poet mime knelt
cited voiced quotes refers referred recommends advises advizes=_P@ manual webpage receipt
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
c6d6]6^6_6h5Qm8QR@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5X2Y5Z5[5\5]5^5_5V4`5a5b5c5d5e5f5g5h5i5j5k5
l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6R4X2[6\6]6X2^6_6`6X2a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7l6V7
W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7V4f7g7h7i7j7k7V4l7m7n7o7P8Q8R8V4S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8
d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9i8S9T9U9V9W9X9Y9Z9i8[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:
R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:a:a:a:f:g:h:i:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];
^;_;`;`;`;a;a;b;b;c;c;d;e;e;f;g;e;g;e;g;e;h;i;b;b;j;c;`;`;k;`;b;b;l;l;e;b;c;m;n;o;a;b;b;P<Q<R<S<
b;T<T<T<b;b;b;a;U<U<e;`;`;a;a;l;V<W<i;b;b;c;b;b;P<X<Y<Z<[<\<]<[<^<_<`<Z<Z<a<b<Z<c<d<Z<Z<Z<Z<e<`<
f<`<g<h<Z<i<Z<j<j<k<l<m<n<o<P=Q=Q=R=R=R=R=n<n<n<n<R=R=R=n<S=Q=R=Q=R=R=R=Q=R=T=U=V=W=X=Y=Z=Z=Z=R=
R=R=R=Z=n<Z=Z=[=n<[=R=R=\=]=R=R=R=^=R=R=_=^=R=R=n<n<n<n<P=n<P=R=R=R=R=n<n<`=n<n<n<R=R=n<n<n<n<a=
b=c=n<d=R=R=R=R=R=R=e=R=f=P=f=P=n<n<g=n<R=R=R=R=R=n<n<n<n<n<n<[=n<h=n<i=[=i=n<n<n<j=k=l=m=n=o=P>
Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?R?[?\?]?R?^?
_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@
o@PAQARASATAUAVAQ@WAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAQ@lAmAnAoAPBQBRBQ@SBaATBUBVBWBXBYBZB
[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCYCZC[C\CYC]CYC^C_CUC`CaCPCbCcCdCeC
fCgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[D[D\D]D^D\D\D\D_D`DaDbDcDdDeDfD[DcDgDhD\D\D\DcDiD\DcD
cDjD\DkDlD\D\DmD\D\DnDoDPE\D\DcD\DQE`DRESE\D\D\DTEUEVEWEXEYEZE[EZE[E\E]E^E_E`EaEbEcEdEeEfEgEhEiE
jEkElEmEmEnEoEPFQFRFmESFmETFUFVFWFmEXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUG
UGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdH
eHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJ
UJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdK
eKfKgKhKiKjKkKlKmKlKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLhLjLkLlLmLnLoLPMQMRM
SMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNWNXNXNXNXNXNXNXNXNXNXNXN
XNXNXNYNZNXNXNXNXNXNXNXNXNXNXNXN[NZNXNXNXNXNXNXNXNXNXNXNXN\NXNXNXNXNZNZNZNXNXNXNXN]N^NXNXNXNXN_N
XNXNXNXNXNXN`NXN`N`N`N`N`N`NaNbNcNcNcNcNcNdNcNeNcNcNcNfNgNcNhNiNcNcNjNkNlNmNnNoNPOQOROSOTOUOVOWO
XOYOZO[O\O]O^O_O`O\OaO\ObOcOdOeOfOgOhOiOjOkOkOlOmOkOmOnOnOnOoOPP1kOmOkOQP1RP1mORP1mOkOmOkOmOkOmO
nOSP1kOkOkOkOTP1UP1oOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOoOkOVP1mOVP1VP1VP1mOWP1XP1VP1YP1ZP1mO
VP1mOVP1mOVP1mOVP1mOmOVP1mOVP1[P1VP1VP1VP1VP1\P1\P1\P1]P1VP1VP1VP1VP1VP1VP1VP1VP1^P1_P1`P1_P1aP1
aP1aP1mOaP1mOaP1aP1aP1mOaP1mOaP1mOaP1mObP1aP1aP1mOaP1aP1aP1aP1aP1aP1aP1aP1mOaP1aP1mOmOaP1mOcP1mO
cP1mOmOmOmOmOmOmOmOmOmOmOmOmOmOmOdP1mOeP1mOfP1mOmOmOgP1hP1mOmOmOmOmOmOmOmOiP1jP1mOmOmOmOmOmOmOmO
mOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOmOkP1lP1cP1mOmP1SP1nP1oP1PQ1mOcP1QQ1mOmOmOmO
mOmOmOmOmOmORQ1aP1SQ1SQ1mOmOmOmOmOmOmOTQ1mOmOmOmOmOSQ1SQ1mOUQ1VQ1WQ1XQ1VQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`
Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`
R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`
S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1\Q1oS1PT1QT1RT1ST1TT1UT1UT1VT1WT1XT1YT1ZT1[T1\Q1\T1]
T1^T1_T1`T1aT1bT1cT1RR1VQ1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[
U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1bU1nU1oU1PV1PV1QV1PV1RV1SV1TV1PV1UV1VV1W
V1bU1XV1YV1ZV1[V1\V1]V1^V1_V1PV1`V1aV1bV1cV1dV1eV1fV1bU1gV1VV1hV1iV1VV1VV1jV1kV1lV1VV1mV1VV1nV1o
V1PW1VV1VV1VV1VV1QW1bU1RW1SW1TW1VV1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1i
W1cW1jW1kW1lW1mW1nW1bW1bW1oW1oW1PX1QX1oW1RX1oW1SX1SX1TX1UX1VX1WX1XX1YX1YX1oW1ZX1[X1\X1]X1PX1^X1_
X1`X1aX1bX1cX1dX1eX1fX1gX1hX1iX1jX1kX1kX1lX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1mX1nX1kX1oX1kX1PY1P
Y1QY1kX1RY1SY1SY1TY1UY1kX1VY1WY1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1XY1kX1XY1kX1kX1k
X1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1YY1kX1YY1kX1kX1kX1kX1kX1kX1kX1kX1ZY1ZY1ZY1kX1[Y1[Y1kX1kX1\Y1kX1]
Y1kX1^Y1kX1_Y1kX1`Y1aY1bY1kX1cY1kX1dY1kX1dY1kX1eY1kX1eY1kX1kX1kX1kX1kX1fY1kX1gY1cY1kX1hY1hY1hY1k
X1kX1kX1kX1iY1iY1iY1kX1jY1kY1lY1mY1kX1kX1mY1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1nY1kX1kX1k
X1kX1kX1oY1oY1oY1kX1PZ1kX1PZ1kX1QZ1kX1RZ1kX1SZ1SZ1TZ1kX1UZ1SZ1VZ1kX1WZ1XZ1YZ1ZZ1[Z1\Z1kX1kX1]Z1k
X1kX1kX1^Z1_Z1kX1kX1cY1kX1`Z1aZ1cY1bZ1cY1aZ1kX1kX1kX1kX1mY1kX1mY1cZ1dZ1kX1kX1kX1kX1kX1kX1kX1kX1k
X1kX1kX1eZ1fZ1gZ1kX1hZ1kX1kX1kX1iZ1kX1kX1kX1kX1kX1jZ1jZ1kX1kX1jZ1kZ1kX1kX1lZ1mZ1kX1kX1kX1kX1cY1k
X1cY1nZ1kX1kX1oZ1kX1kX1kX1kX1kX1TY1TY1P[1Q[1kX1kX1R[1S[1kX1kX1oZ1kX1kX1kX1kX1S[1kX1kX1kX1S[1TY1T
Y1T[1U[1kX1kX1kX1kX1kX1kX1oZ1kX1V[1TY1W[1TY1kX1kX1X[1kX1kX1kX1oZ1kX1kX1kX1kX1S[1Y[1Z[1[[1\[1kX1]
[1S[1kX1kX1kX1S[1kX1kX1^[1_[1kX1kX1`[1_[1a[1TY1b[1Q[1TY1TY1c[1Q[1d[1d[1kX1d[1e[1f[1g[1h[1SZ1kX1i
[1kX1SZ1SZ1TZ1kX1kX1kX1i[1kX1kX1kX1kX1j[1kX1kX1i[1kX1UZ1kX1SZ1kX1kX1kX1k[1kX1TY1TY1l[1TY1kX1kX1o
X1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1m[1kX1kX1kX1kX1kX1kX1kX1n[1kX1o[1kX1kX1kX1kX1kX1k
X1kX1kX1kX1P\1kX1kX1kX1kX1kX1mY1mY1kX1kX1Q\1Q\1Q\1Q\1Q\1Q\1R\1S\1T\1T\1U\1T\1Q\1Q\1V\1Q\1W\1X\1Y
\1Z\1cY1kX1[\1\\1]\1^\1_\1`\1a\1a\1b\1kX1kX1kX1kX1kX1c\1PY1d\1kX1e\1f\1g\1h\1i\1PY1j\1kX1kX1kX1k
X1kX1k\1kX1kX1kX1cY1kX1cY1kX1l\1m\1n\1kX1kX1kX1o\1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1kX1P]1kX1Q
]1kX1R]1kX1kX1kX1nX1kX1nX1nX1S]1T]1U]1V]1W]1X]1kX1Y]1Z]1[]1\]1TY1TY1]]1TY1^]1_]1kX1kX1kX1kX1kX1k
X1`]1kX1`]1kX1kX1kX1kX1S[1kX1kX1a]1kX1b]1b]1kX1kX1a]1a]1a]1kX1c]1b]1b]1kX1b]1b]1kX1kX1d]1kX1b]1k
X1b]1b]1b]1kX1kX1kX1kX1kX1e]1f]1g]1h]1i]1j]1j]1k]1l]1m]1k]1n]1o]1P^1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y
^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1k]1e^1k]1f^1k]1g^1h^1i^1k]1j^1k^1l^1m^1n^1n^1n^1n^1o^1P_1Q_1R
_1S_1T_1U_1k]1V_1V_1W_1k]1k]1k]1k]1n]1R^1R^1X_1R^1R^1R^1Y_1R^1Z_1[_1Z_1n]1\_1]_1^_1__1`_1a_1k]1b
_1c_1d_1e_1f_1k]1k]1f^1k]1k]1k]1g_1k]1h_1i_1j_1k_1l_1m_1n_1k]1o_1P`1Q`1k]1R`1S`1k]1k]1k]1k]1k]1k
]1T`1U`1V`1W`1X`1Y`1Z`1[`1\`1]`1\`1k]1^`1_`1``1a`1a`1b`1c`1a`1a`1d`1d`1d`1b`1a`1d`1a`1c`1b`1e`1d
`1f`1a`1g`1h`1a`1a`1a`1i`1j`1k`1d`1a`1a`1a`1a`1a`1a`1a`1l`1m`1c`1a`1n`1a`1d`1o`1Pa1Qa1d`1Ra1b`1a
`1Sa1a`1Ta1a`1a`1d`1a`1c`1Ra1a`1Ua1Va1Wa1Xa1h`1d`1d`1d`1Ya1a`1Za1d`1d`1a`1Ya1a`1d`1Ya1b`1a`1a`1h
`1d`1b`1d`1[a1[a1d`1\a1]a1d`1a`1^a1_a1a`1c`1d`1b`1d`1c`1`a1aa1ba1b`1ca1h`1b`1b`1h`1h`1h`1h`1a`1d
a1d`1a`1a`1a`1a`1a`1ea1f`1fa1d`1ga1ha1ia1a`1d`1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Z
b1[b1\b1[b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Pc1Uc1Pc1Vc1W
c1Xc1Yc1Zc1[c1Zc1Zc1\c1]c1Zc1Zc1^c1_c1`c1ac1Zc1bc1cc1dc1Zc1ec1fc1Zc1gc1Zc1hc1ic1jc1Zc1Zc1Zc1Zc1k
c1lc1mc1fc1nc1oc1Pd1Qd1Rd1Sd1Td1Zc1Ud1Vd1jc1Wd1Xd1Wd1Wd1Yd1Zd1Wd1Wd1[d1\d1]d1^d1_d1`d1ad1Wd1Wd1W
d1Wd1Wd1Wd1bd1bd1bd1bd1bd1bd1bd1Wd1Wd1Wd1cd1dd1ed1ed1fd1gd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1S
e1ed1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1ed1je1ke1le1me1ne1oe1Pf1Q
f1Rf1Sf1Tf1Uf1gd1Vf1gd1Wf1Xf1Yf1Ve1Zf1[f1\f1]f1^f1_f1`f1af1od1bf1cf1ed1df1ef1ed1ff1gf1gf1hf1Rf1i
f1jf1gf1kf1lf1ed1mf1nf1gf1of1Pg1Qg1Rg1Sg1Sg1Tg1Ug1gf1od1Vg1nd1ed1Wg1Xg1Yg1ed1Zg1[g1\g1]g1nd1ed1W
f1ed1ed1ed1ed1ed1^g1ed1ed1ed1_g1`g1ed1ed1ed1ag1nd1gf1ed1gf1ed1gf1bg1ed1cg1ed1ed1dg1gd1eg1fg1ed1e
d1gg1ed1hg1ig1gd1jg1ed1ed1kg1lg1mg1ng1og1Ph1Qh1ed1Rh1Sh1Th1Uh1Vh1od1Wf1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_
h1`h1ah1bh1ch1dh1dh1dh1eh1fh1gh1hh1ih1jh1dh1dh1dh1kh1dh1dh1lh1mh1nh1oh1oh1jh1Pi1Qi1Ri1Si1Ti1Ui1V
i1ih1Wi1Xi1Yi1Zi1[i1\i1]i1^i1_i1`i1ai1bi1ci1`i1di1ei1fi1gi1hi1ii1ji1ki1`i1li1mi1ni1oi1Pj1Qj1`i1R
j1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1n
i1`i1Rk1Rk1Sk1Tk1`i1Uk1`i1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1`i1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1l
k1mk1nk1ok1Pl1Ql1Rl1hk1mk1Sl1Tl1hk1Ul1kk1Vl1Wl1hk1mk1Xl1Xl1hk1hk1hk1hk1Yl1Zl1[l1Xl1Xl1\l1]l1hk1h
k1Xl1Xl1^l1_l1`l1al1al1bl1cl1dl1el1fl1gl1hk1hl1il1hk1hk1jl1hk1hk1kl1Xl1Xl1ll1Tl1hk1hk1hk1ml1Xl1n
l1ol1Xl1Xl1Xl1Pm1hk1Qm1Rm1Sm1Tm1Xl1Xl1Xl1Xl1Xl1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1bm1cm1dm1e
m1fm1gm1hm1im1jm1km1lm1mm1nm1mm1mm1om1Pn1Qn1Rn1Sn1Tn1Un1Un1mm1Vn1Wn1Xn1Yn1Zn1Rn1[n1\n1mm1]n1mm1^
n1_n1`n1an1bn1cn1dn1en1fn1gn1hn1mm1in1jn1kn1ln1mm1mm1mm1mm1mn1nn1on1Po1Qo1Ro1nn1nn1So1To1Uo1Uo1U
o1Uo1Uo1Uo1Uo1Uo1Uo1Uo1Uo1Uo1Uo1Uo1Vo1Uo1Uo1Uo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Xo1Yo1Yo1Wo1Wo1Wo1Zo1Wo1W
o1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1[o1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1[o1Wo1Wo1W
o1Wo1Wo1\o1Wo1Wo1Wo1Wo1]o1Wo1^o1_o1`o1ao1bo1co1do1eo1fo1go1ho1Wo1Wo1io1Wo1\o1Wo1Wo1Wo1jo1jo1ko1W
o1lo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1mo1no1oo1oo1PP2QP2RP2SP2oo1oo1TP2UP2oo1VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`
P2aP2bP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2PQ2PQ2PQ2PQ2QQ2PQ2RQ2RQ2SQ2PQ2PQ2PQ2PQ2PQ2PQ2P
Q2TQ2PQ2TQ2PQ2TQ2PQ2oP2PQ2PQ2PQ2PQ2PQ2UQ2PQ2PQ2PQ2VQ2PQ2PQ2PQ2PQ2PQ2WQ2PQ2PQ2PQ2XQ2RQ2PQ2PQ2PQ2P
Q2YQ2RQ2PQ2PQ2ZQ2PQ2[Q2RQ2\Q2RQ2RQ2RQ2RQ2WQ2PQ2]Q2PQ2PQ2PQ2PQ2PQ2PQ2PQ2^Q2PQ2_Q2_Q2`Q2aQ2bQ2aQ2b
Q2aQ2cQ2aQ2dQ2aQ2bQ2aQ2aQ2bQ2aQ2eQ2aQ2aQ2aQ2aQ2aQ2aQ2aQ2aQ2fQ2aQ2gQ2aQ2hQ2aQ2aQ2iQ2aQ2bQ2aQ2aQ2a
Q2jQ2aQ2kQ2_Q2aQ2aQ2_Q2lQ2_Q2aQ2aQ2aQ2aQ2_Q2mQ2_Q2aQ2aQ2aQ2nQ2aQ2aQ2aQ2bQ2aQ2oQ2aQ2PR2aQ2QR2aQ2a
Q2aQ2RR2aQ2aQ2aQ2aQ2aQ2SR2TR2aQ2aQ2aQ2UR2VR2WR2XR2YR2ZR2[R2\R2]R2aQ2ZR2^R2aQ2aQ2aQ2_R2aQ2`R2aQ2a
Q2aR2aQ2aQ2aQ2aQ2aQ2aQ2ZR2ZR2bR2aQ2cR2aQ2aQ2aQ2dR2eR2fR2eR2gR2eR2eR2eR2hR2eR2iR2eR2jR2eR2eR2kR2e
R2lR2eR2eR2eR2mR2nR2oR2PS2QS2RS2SS2mR2TS2US2VS2WS2XS2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2g
S2hS2iS2jS2kS2lS2WS2mS2nS2oS2PT2QT2]S2]S2]S2RT2ST2TT2UT2VT2WT2XT2YT2ZT2[T2WS2\T2]S2]S2]S2]T2^T2_
T2]S2`T2aT2]S2]S2]S2]S2]S2]S2]S2bT2cT2dT2]S2]S2]S2eT2fT2]S2gT2]S2hT2]S2]S2iT2]S2jT2]S2kT2lT2mT2m
T2]S2nT2oT2PU2QU2RU2SU2[T2TU2UU2VU2]S2WU2XU2mT2YU2mT2]S2]S2]S2]S2]S2ZU2[U2]S2bT2\U2]S2]S2]U2^U2_
U2]S2`U2aU2]S2bU2]S2cU2]S2dU2eU2]S2fU2gU2hU2iU2]S2]S2]S2jU2]S2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2V
V2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2V
W2WW2XW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2hW2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2RX2SX2T
X2UX2QX2VX2WX2XX2YX2TX2ZX2[X2TX2\X2QX2]X2TX2^X2^X2_X2`X2aX2bX2cX2dX2eX2fX2gX2hX2iX2jX2kX2lX2mX2n
X2oX2PY2QY2RY2SY2TY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2n
Y2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2n
Z2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n
[2o[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n
\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n
]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2^^2c^2d^2e^2f^2g^2h^2i^2j^2k
^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2[_2\_2]_2^_2__2`_2a_2b_2c_2d_2e_2f_2g_2h_2i_2j
_2k_2l_2m_2n_2o_2o_2P`2Q`2o_2R`2S`2o_2o_2T`2U`2V`2W`2X`2o_2o_2o_2Y`2Z`2[`2\`2\`2]`2^`2_`2``2a`2b
`2c`2d`2e`2f`2g`2h`2i`2j`2i`2k`2l`2m`2n`2o`2Pa2Qa2h`2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2h`2Za2[a2\a2]a2^a2_
a2`a2aa2ba2ca2_a2da2ea2ea2fa2ga2ea2ha2ia2ja2ka2la2ma2ma2na2na2na2na2na2na2na2na2na2oa2ma2Pb2Qb2n
a2ma2na2ma2Rb2Sb2na2na2na2na2na2na2Tb2na2Ub2na2na2na2na2na2na2na2na2Vb2Pb2Wb2Pb2na2na2na2Pb2na2n
a2na2na2na2na2na2Xb2na2Yb2na2na2na2Pb2na2na2na2na2na2na2na2Zb2[b2na2\b2na2oa2oa2]b2na2^b2na2_b2`
b2ab2`b2`b2`b2ab2`b2`b2`b2`b2`b2`b2`b2bb2cb2db2eb2fb2gb2hb2ib2`b2jb2`b2kb2lb2mb2nb2ob2Pc2`b2jb2Q
c2Rc2`b2Sc2Tc2Uc2Uc2Uc2Uc2Vc2Vc2Wc2Xc2Yc2Yc2Vc2Vc2Zc2[c2\c2]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2i
c2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Td2Td2Td2Td2Td2Ud2Ud2Ud2Ud2Ud2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Ud2W
d2Xd2Yd2Yd2Yd2Zd2[d2\d2[d2]d2^d2_d2`d2ad2bd2cd2dd2dd2dd2dd2ed2fd2dd2dd2dd2dd2dd2dd2dd2gd2hd2dd2e
d2dd2ed2dd2id2dd2dd2dd2dd2dd2dd2dd2dd2dd2dd2dd2dd2dd2jd2dd2kd2kd2dd2ld2md2md2md2md2md2md2md2md2m
d2md2md2md2md2md2md2md2nd2od2Pe2Qe2nd2nd2Re2Se2Te2Ue2Ve2We2We2We2Pe2We2Xe2Ye2Ze2[e2We2We2\e2We2W
e2We2We2We2We2We2We2We2We2We2We2We2]e2]e2]e2]e2^e2_e2`e2ae2be2]e2ce2]e2de2ee2fe2]e2ge2ee2he2ie2`
e2je2ke2le2ke2me2ne2oe2Pf2Qf2Qf2Rf2Qf2Sf2Sf2Tf2Uf2Vf2Tf2Tf2Wf2Xf2Yf2Zf2Qf2Qf2Qf2Qf2[f2\f2]f2[f2[
f2[f2^f2_f2Tf2[f2Uf2Qf2[f2[f2[f2`f2af2[f2bf2[f2cf2bf2df2[f2cf2[f2\f2[f2ef2[f2ff2[f2[f2]f2gf2Qf2[
f2Qf2Qf2[f2hf2if2_f2jf2jf2[f2[f2[f2Qf2[f2Qf2]f2Qf2kf2lf2mf2nf2of2Pg2Pg2Qg2Qg2Qg2Rg2Qg2Qg2Qg2Qg2Q
g2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Sg2Qg2Tg2Ug2Vg2Wg2Xg2Qg2Qg2Qg2Yg2Qg2Qg2Zg2[g2\g2Qg2Qg2]g2^g2]g2]g2]
g2]g2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2Qg2_g2Qg2Qg2Qg2`g2ag2Qg2bg2ag2Qg2bg2ag2a
g2cg2Qg2Qg2Qg2Qg2dg2Qg2Qg2Qg2Qg2Qg2dg2Qg2Qg2_g2Qg2Qg2eg2Qg2Qg2Qg2Qg2Qg2Qg2fg2gg2Qg2Qg2hg2Qg2Qg2Q
g2Qg2Sg2Sg2Qg2Qg2ig2jg2kg2kg2lg2mg2ng2og2Ph2ig2ig2Qh2Rh2Sh2Th2Uh2Vh2Wh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_
h2`h2ah2bh2ch2dh2eh2fh2gh2bh2hh2bh2ih2bh2jh2kh2lh2mh2nh2oh2oh2Pi2oh2Qi2oh2Pi2oh2oh2oh2Pi2oh2oh2o
h2oh2oh2Ri2Si2Ti2oh2oh2oh2oh2oh2Ui2oh2Vi2oh2oh2oh2oh2oh2Wi2Xi2Yi2Zi2[i2\i2]i2\i2^i2_i2`i2ai2bi2c
i2di2ei2fi2gi2ai2ai2hi2ii2ai2ji2ki2li2ai2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2Uj2\i2Vj2ai2Wj2ai2\i2Xj2Yj2Zj2[
j2\j2Yj2ai2ai2]j2^j2_j2ai2ai2`j2aj2bj2ai2cj2ai2dj2ej2fj2gj2hj2ij2jj2ai2kj2lj2\i2mj2ai2nj2oj2ai2P
k2Qk2Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2ai2\k2]k2^k2_k2Yj2Yj2`k2ak2bk2ck2ai2dk2ai2ek2fk2gk2hk2ai2ai2i
k2ai2ai2ai2ai2ai2ai2jk2\i2kk2ai2lk2mk2nk2ok2Pl2Ql2\i2Rl2ai2Sl2ai2Tl2Ul2Vl2Wl2Xl2ai2Yl2ai2Zl2ai2a
i2ai2ai2ai2ai2[l2\l2]l2^l2_l2`l2al2bl2cl2ai2dl2el2fl2gl2hl2ai2ai2il2jl2ai2ai2ai2kl2ll2ml2nl2ol2P
m2Qm2Rm2Sm2Tm2ai2Um2Vm2Wm2ai2Xm2Ym2ai2Yj2Yj2ai2ai2Zm2[m2\m2ai2ai2ai2]m2^m2_m2`m2am2bm2Yj2cm2dm2e
m2fm2gm2hm2im2ai2jm2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2ai2Xn2Yn2Zn2[n2\i2\n2\i2\i2]n2\i2^n2Y
j2_n2`n2ai2an2ai2ai2ai2bn2cn2dn2en2fn2gn2ai2\i2ai2hn2in2Yj2jn2ai2kn2Yj2ln2Yj2mn2nn2on2Po2Qo2Ro2S
o2To2Uo2To2Vo2To2ai2ai2Yj2Wo2ai2Xo2ai2ai2Yo2Zo2ai2ai2ai2ai2[o2ai2\o2]o2^o2ai2_o2`o2ao2ai2bo2ai2c
o2do2eo2do2fo2do2go2ho2io2jo2ko2lo2ko2ko2mo2no2oo2ko2oo2PP3ko2QP3RP3SP3TP3ko2UP3VP3WP3XP3YP3ko2k
o2ZP3WP3[P3\P3]P3^P3_P3`P3aP3bP3ko2ko2cP3ko2ko2ko2ko2dP3ko2ko2ko2ko2ko2ko2ko2ko2eP3ko2fP3gP3fP3h
P3iP3jP3ko2ko2ko2kP3ko2ko2lP3mP3nP3oP3PQ3QQ3RQ3SQ3SQ3TQ3nP3UQ3VQ3ko2nP3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3_
Q3ko2ko2ko2`Q3aQ3bQ3cQ3dQ3ko2eQ3ko2fQ3gQ3ko2ko2hQ3fP3ko2iQ3jQ3kQ3lQ3mQ3nQ3ko2ko2oQ3PR3QR3RR3SR3T
R3UR3UR3UR3VR3WR3XR3ko2YR3ZR3[R3\R3]R3^R3_R3`R3aR3bR3cR3dR3eR3fR3gR3hR3iR3jR3ko2ko2kR3ko2ko2lR3k
o2mR3nR3ko2oR3PS3ko2ko2QS3ko2RS3SS3TS3US3ko2VS3ko2ko2WS3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3e
S3fS3gS3hS3iS3WP3ko2jS3kS3lS3mS3nS3oS3PT3QT3RT3ST3TT3ST3UT3VT3WT3XT3YT3YT3ZT3[T3RT3RT3RT3\T3]T3^
T3_T3`T3aT3`T3bT3cT3`T3`T3dT3eT3fT3eT3gT3hT3iT3jT3eT3kT3eT3lT3mT3nT3oT3nT3PU3QU3RU3SU3TU3nT3UU3V
U3WU3XU3nT3nT3YU3ZU3[U3nT3\U3]U3^U3_U3`U3aU3nT3bU3cU3dU3nT3nT3nT3eU3fU3nT3gU3hU3iU3nT3jU3kU3lU3n
T3mU3nU3nT3oU3PV3QV3nT3RV3SV3TV3UV3nT3VV3WV3XV3nT3YV3ZV3[V3\V3nT3nT3nT3]V3^V3nT3nT3_V3`V3aV3nT3n
T3nT3nT3bV3nT3nT3nT3cV3nT3dV3nT3nT3nT3nT3nT3nT3nT3eV3fV3nT3gV3nT3hV3nT3iV3jV3nT3kV3lV3nT3mV3nV3o
V3nT3nT3nT3nT3nT3nT3nT3nT3nT3PW3nT3nT3nT3QW3nT3nT3nT3RW3nT3SW3jU3TW3nT3UW3nT3nT3nT3VW3WW3nT3nT3n
T3XW3YW3nT3nT3nT3nT3ZW3[W3\W3RW3]W3^W3_W3nT3nT3nT3nT3nT3`W3aW3nT3nT3nT3nT3bW3cW3dW3nT3eW3nT3fW3g
W3nT3nT3hW3nT3nT3iW3jW3kW3lW3nT3nT3nT3mW3nT3nW3nT3nT3oW3nT3nT3PX3nT3QX3nT3nT3RX3SX3TX3UX3nT3nT3n
T3VX3nT3WX3WX3XX3YX3nT3nT3ZX3[X3nT3nT3\X3nT3]X3nT3^X3_X3`X3aX3bX3nT3nT3nT3nT3cX3nT3dX3nT3eX3nT3f
X3nT3nT3nT3gX3nT3nT3nT3RW3nT3hX3nT3iX3nT3nT3nT3nT3nT3nT3jX3nT3nT3nT3nT3kX3lX3nT3mX3nT3nX3nT3oX3P
Y3nT3nT3QY3nT3RY3nT3nT3nT3SY3nT3TY3UY3VY3nT3WY3XY3nT3nT3YY3nT3nT3ZY3[Y3nT3nT3nT3nT3nT3\Y3]Y3]Y3^
Y3_Y3`Y3nT3aY3nT3nT3bY3nT3cY3nT3nT3nT3dY3nT3nT3eY3nT3nT3fY3nT3nT3gY3hY3nT3nT3nT3iY3nT3jY3nT3kY3n
T3nT3nT3lY3nT3nT3mY3nY3nT3nT3oY3nT3PZ3nT3QZ3nT3nT3nT3nT3RZ3nT3nT3SZ3TZ3UZ3VZ3WZ3XZ3nT3nT3YZ3nT3Z
Z3nT3nT3nT3[Z3nT3nT3nT3\Z3]Z3^Z3nT3nT3_Z3SU3`Z3nT3nT3aZ3bZ3cZ3dZ3nT3nT3eZ3nT3fZ3nT3gZ3nT3nT3nT3n
T3nT3nT3hZ3nT3iZ3nT3jZ3nT3kZ3nT3lZ3mZ3nZ3nT3oZ3nT3P[3nT3nT3nT3Q[3R[3S[3RW3T[3nT3U[3nT3V[3W[3nT3n
T3X[3nT3Y[3nT3Z[3nT3[[3\[3nT3nT3nT3nT3nT3][3nT3^[3nT3_[3`[3a[3b[3nT3c[3nT3d[3e[3nT3nT3f[3g[3nT3n
T3h[3nT3i[3j[3nT3nT3nT3nT3k[3l[3m[3nT3n[3nT3nT3o[3P\3nT3nT3nT3Q\3R\3S\3nT3nT3nT3T\3nT3U\3V\3W\3X
\3Y\3nT3nT3nT3Z\3nT3[\3nT3nT3\\3]\3nT3nT3nT3^\3_\3`\3nT3a\3nT3b\3nT3c\3nT3nT3nT3d\3nT3e\3nT3f\3g
\3h\3nT3i\3j\3nT3nT3nT3k\3nT3VU3nT3l\3m\3n\3nT3o\3P]3Q]3nT3nT3R]3nT3nT3nT3nT3S]3T]3U]3nT3nT3nT3n
T3nT3nT3nT3V]3nT3W]3oY3X]3nT3nT3nT3Y]3nT3Z]3nT3[]3nT3XY3nT3nT3nT3nT3nT3nT3nT3nT3\]3nT3]]3nT3nT3n
T3nT3^]3_]3`]3nT3a]3nT3b]3c]3d]3e]3f]3nT3nT3nT3g]3h]3i]3j]3k]3nT3nT3nT3nT3nT3l]3PV3nT3m]3n]3o]3X
Y3P^3hX3nT3nT3QX3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3nT3n
T3nT3Q^3R^3nT3nT3S^3nT3nT3nT3nT3nT3nT3T^3nT3nT3nT3U^3V^3W^3X^3nT3nT3nT3nT3nT3nT3nT3nT3Y^3nT3Z^3n
T3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3nT3nT3nT3nT3nT3f^3g^3h^3i^3j^3k^3l^3nT3m^3nT3nT3n^3o^3nT3nT3n
T3nT3nT3P_3Q_3nT3nT3nT3nT3nT3R_3nT3S_3nT3nT3nT3T_3nT3nT3nT3nT3nT3nT3U_3V_3nT3nT3nT3nT3W_3X_3Y_3n
T3Z_3nT3nT3nT3Q[3nT3[_3nT3\_3nT3nT3nT3nT3nT3]_3nT3^_3nT3__3nT3`_3a_3b_3c_3d_3e_3[U3f_3nT3nT3g_3h
_3nT3nT3nT3nT3nT3nT3i_3nT3j_3k_3nT3nT3nT3l_3l_3m_3nT3nT3nT3nT3nT3nT3n_3f_3nT3nT3nT3nT3nT3nT3nT3n
T3nT3nT3nT3nT3o_3P`3nT3Q`3nT3[U3nT3nT3nT3nT3nT3R`3nT3nT3nT3nT3nT3S`3T`3nT3RW3nT3U`3nT3V`3nT3W`3X
`3Y`3Z`3nT3[`3\`3]`3nT3^`3_`3``3a`3b`3nT3c`3d`3e`3f`3g`3e`3e`3h`3i`3j`3k`3l`3e`3m`3n`3o`3Pa3Qa3R
a3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3n`3_a3`a3aa3ba3n`3ca3da3ea3fa3ga3ha3ia3ja3ka3ka3n`3n`3la3m
a3na3oa3Pb3Qb3Rb3Sb3ka3Tb3Ub3Ub3Vb3Wb3Xb3Yb3Zb3[b3ha3\b3]b3^b3ha3_b3`b3ab3bb3cb3db3ha3eb3fb3ha3g
b3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3g
c3gc3hc3ic3jc3kc3lc3mc3nc3gc3gc3gc3oc3Pd3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3gc3gc3[d3\d3]d3^d3_d3`d3a
d3bd3^d3ad3cd3dd3ed3fd3bd3_d3_d3_d3_d3_d3_d3_d3_d3_d3_d3_d3_d3_d3gd3hd3id3jd3kd3ld3_d3_d3md3_d3_
d3nd3_d3od3_d3Pe3bd3Qe3Re3Se3Te3Ue3Ve3_d3_d3Ue3_d3gd3_d3_d3_d3gd3_d3_d3_d3_d3We3_d3_d3Ve3Xe3_d3Y
e3Ye3Ze3_d3_d3_d3_d3_d3[e3\e3gd3_d3_d3_d3]e3_d3_d3_d3_d3_d3^e3_e3_d3_e3_d3_d3_d3`e3_d3_d3ae3_d3_
d3_d3be3_d3ce3de3ee3_d3fe3_d3_d3_d3_d3_d3ge3`e3gd3_d3he3bd3ie3Ye3je3ke3_d3le3_d3_d3_d3_d3_d3_d3g
d3_d3me3ne3oe3_d3_d3Pf3_d3Qf3_d3Qf3_d3Rf3Sf3_d3Tf3Uf3Vf3_d3Wf3Xf3_d3_d3Yf3Yf3Yf3_d3Zf3[f3Vf3_d3\
f3]f3^f3Vf3_d3ie3_f3dd3_d3_d3_d3_d3_d3_d3`f3Ye3_d3_d3_d3_d3bd3Ye3_d3_d3af3bf3^f3gd3_d3_d3_d3gd3_
d3cf3df3ef3_d3^f3_d3Vf3_d3Ye3ff3_d3_d3_d3gd3_d3gf3hf3_d3_d3_d3_d3_d3if3_d3`f3jf3_d3_d3Ye3Ye3Ze3_
d3_d3_d3kf3_d3lf3_d3_d3_d3_d3mf3_d3nf3nf3gd3of3Pg3Qg3_d3_d3_d3_d3_d3_d3_d3Rg3_d3Sg3Tg3_d3bd3dd3_
d3Ug3bd3_d3Ye3Vg3_d3Wg3_d3_d3_d3_d3_d3Xg3_d3_d3_d3_d3Yg3_d3_d3Zg3[g3_d3\g3Ye3_d3_d3_d3_d3_d3_d3]
g3^g3_g3`g3ag3ag3bg3_d3_d3_d3_d3cg3ag3dg3eg3fg3_d3ag3gg3ag3hg3_d3ig3jg3kg3lg3mg3ng3_d3_d3_d3og3P
h3Qh3_d3Rh3_d3Rh3_d3Rh3Rh3_d3Sh3Th3Uh3Vh3Wh3_d3_d3_d3_d3_d3_d3_d3Xh3_d3_d3_d3Yh3_d3_d3Zh3[h3_d3\
h3]h3^h3_h3`h3_d3ah3_d3bh3ch3dh3_d3ch3eh3fh3gh3ch3hh3hh3ih3_d3jh3kh3_d3_d3_d3_d3dd3bd3lh3_d3_d3l
h3_d3_d3_d3mh3_d3_d3_d3jh3_d3nh3_d3oh3_d3_d3gd3_d3_d3_d3Pi3_d3Qi3_d3_d3_d3Ri3_d3_d3_d3_d3_d3_d3_
d3_d3_d3_d3_d3_d3_d3Si3_d3_d3_d3gd3_d3Ti3Ui3Vi3_d3Wi3Xi3_d3_d3Yi3_d3Zi3_d3[i3\i3]i3^i3_i3`i3_d3a
i3bi3ci3di3ai3_d3^e3_d3_d3_d3_d3_d3_d3ei3fi3_d3_d3_d3_d3_d3gi3_d3_d3_d3hi3_d3_d3_d3ii3ji3ki3li3m
i3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3cj3ej3fj3gj3hj3ij3jj3kj3l
j3mj3cj3nj3oj3Pk3oj3Qk3Rk3Sk3Tk3Uk3Vk3Tk3Wk3Xk3Rk3Yk3Rk3Zk3[k3Tk3\k3\k3Tk3Tk3Rk3]k3^k3_k3`k3ak3b
k3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3mk3nk3ok3Pl3Ql3ek3Rl3Sl3Tl3Ul3ek3Vl3Wl3Xl3Yl3Zl3ek3[l3\l3]l3ek3^
l3ek3_l3`l3al3bl3cl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Vm3Vm3Vm3Vm3Vm3Wm3X
m3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Ym3Vm3Zm3[m3\m3\m3Vm3Vm3Vm3Vm3Vm3Vm3Vm3]m3Vm3^m3Vm3_m3`m3a
m3Vm3bm3cm3dm3em3fm3gm3Vm3hm3Vm3im3Vm3Vm3jm3km3lm3Vm3mm3Vm3Vm3Vm3Vm3Vm3Vm3nm3Vm3Vm3Vm3Vm3Vm3Vm3V
m3Vm3om3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Pn3Qn3Vm3Vm3Vm3Rn3Vm3Vm3Sn3Tn3Vm3Vm3Vm3Vm3Un3V
n3Wn3Xn3Yn3Zn3[n3[n3\n3]n3^n3_n3`n3an3bn3bn3bn3cn3dn3Vm3en3Vm3Vm3Vm3fn3gn3hn3in3Vm3jn3Vm3kn3Vm3X
n3Wn3Vm3ln3ln3Vm3nm3Vm3Vm3Vm3mn3Vm3Vm3Xn3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3Vm3nn3on3Po3on3nm3Q
o3Vm3Vm3Vm3Vm3Vm3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3Vm3Vm3Vm3[o3\o3]o3^o3_o3Vm3Vm3Vm3Vm3Vm3`o3ao3nm3\m3b
o3co3Vm3Vm3do3Vm3Vm3Vm3Vm3Vm3eo3Vm3Vm3Vm3Vm3fo3go3ho3io3Vm3Vm3jo3Vm3ko3Vm3Vm3Wn3lo3mo3no3oo3PP4Q
P4RP4SP4TP4UP4VP4WP4XP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4XP4XP4X
P4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4WQ4XQ4YQ4WQ4WQ4ZQ4[Q4\Q4]Q4^Q4WQ4_Q4`Q4WQ4aQ4WQ4bQ4cQ4dQ4eQ4fQ4g
Q4WQ4WQ4WQ4hQ4WQ4iQ4jQ4kQ4lQ4mQ4nQ4WQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4XR4XR4YR4ZR4[R4\R4]R4XR4XR4XR4X
R4XR4XR4XR4XR4XR4XR4XR4XR4XR4XR4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4kR4kR4kR4kR4kR4k
R4kR4kR4kR4kR4kR4kR4kR4nR4oR4kR4kR4PS4QS4RS4SS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4_S4_S4_S4_S4`
S4aS4bS4bS4_S4_S4_S4_S4_S4cS4dS4eS4fS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4Z
T4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4XT4XT4XT4mT4nT4oT4oT4PU4oT4oT4oT4QU4oT4o
T4oT4RU4SU4TU4UU4XT4VU4WU4XT4XT4XT4XU4YU4ZU4[U4\U4]U4^U4XT4_U4`U4aU4bU4cU4cU4dU4eU4fU4gU4hU4iU4j
U4kU4lU4mU4nU4oU4PV4QV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4nU4bV4cV4dV4RV4eV4fV4g
V4eV4eV4hV4iV4jV4gV4kV4eV4eV4eV4lV4]V4eV4]V4]V4]V4mV4]V4nV4oV4PW4]V4eV4]V4]V4aV4eV4eV4cV4eV4eV4e
V4eV4eV4]V4]V4]V4QW4]V4RW4RW4]V4SW4TW4UW4eV4VW4WW4kV4XW4]V4YW4]V4lV4ZW4[W4]V4eV4]V4]V4]V4]V4]V4\
W4]W4^W4_W4`W4aW4aW4aW4aW4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4aW4SX4TX4UX4nW4V
X4WX4VX4XX4YX4ZX4aW4aW4aW4[X4aW4aW4aW4aW4aW4aW4aW4\X4VX4aW4aW4lW4]X4^X4_X4`X4aX4]X4]X4bX4cX4bX4c
X4bX4cX4dX4]X4eX4]X4]X4fX4gX4hX4]X4]X4]X4]X4]X4]X4]X4]X4]X4]X4]X4]X4iX4]X4]X4]X4jX4kX4]X4lX4]X4m
X4nX4oX4nX4nX4PY4QY4RY4SY4TY4UY4AAAAAAAVY4AAAAAAAAAAAAAAAAAAAAAAAAAAVY4AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAWY4XY4YY4ZY4[Y4\Y4]Y4===^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4_Y4^Y4^Y4`Y4aY4^Y4bY4cY4dY4e
Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4fY4gY4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4hY4iY4^Y4jY4^Y4^Y4kY4^Y4l
Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4mY4nY4^Y4^Y4^Y4^Y4^Y4oY4^Y4PZ4^Y4^Y4^Y4QZ4RZ4^Y4^Y4^
Y4SZ4^Y4^Y4TZ4^Y4UZ4VZ4^Y4^Y4WZ4^Y4XZ4^Y4YZ4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4ZZ4^Y4[Z4^Y4^Y4^Y4^Y4^Y4^Y4^
Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4\Z4]Z4^Z4^Y4_Z4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4`
Z4^Y4^Y4aZ4bZ4cZ4^Y4dZ4^Y4^Y4^Y4^Y4^Y4eZ4^Y4fZ4gZ4hZ4iZ4^Y4^Y4^Y4^Y4jZ4kZ4lZ4^Y4mZ4^Y4^Y4^Y4^Y4^
Y4nZ4oZ4P[4^Y4^Y4Q[4^Y4R[4S[4^Y4^Y4T[4U[4V[4^Y4^Y4^Y4^Y4^Y4^Y4^Y4^Y4W[4^Y4X[4^Y4Y[4^Y4Z[4[[4\[4]
[4^[4^Y4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\
\4]\4U\4^\4_\4U\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4Z
]4[]4\]4]]4^]4_]4`]4`]4a]4b]4b]4`]4c]4`]4`]4^]4d]4e]4f]4g]4f]4h]4i]4f]4j]4j]4j]4k]4l]4j]4j]4m]4j
]4n]4o]4j]4j]4P^4Q^4R^4S^4T^4U^4V^4U^4U^4W^4U^4X^4Y^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4[^4Z^4Z^4Z^4Z^4\^4Z
^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4]^4Z^4Z^4Z^4^^4Z^4_^4`^4Z^4Z^4Z^4a^4b^4c
^4Z^4d^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4e^4Z^4Z^4e^4Z^4f^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z
^4g^4Z^4Z^4Z^4h^4Z^4i^4j^4k^4Z^4Z^4Z^4Z^4Z^4l^4Z^4Z^4m^4n^4o^4P_4j^4Q_4Z^4R_4Z^4S_4T_4U_4Z^4Z^4Z
^4Z^4Z^4Z^4V_4Z^4Z^4Z^4Z^4W_4X_4Y_4Z^4Z^4Z^4Z_4[_4Z^4U_4Z^4Z^4Z^4Z^4Z^4Z^4U_4Z^4Z^4Z^4Z^4Z^4\_4Z
^4]_4^_4__4`_4j^4a_4Z^4Z^4b_4Z^4Z^4o^4o^4o^4Z^4Z^4U_4c_4d_4e_4Z^4Z^4Z^4Z^4n^4Z^4f_4Z^4Z^4Z^4Z^4Z
^4Z^4g_4Z^4h_4Z^4Z^4Z^4j^4Z^4f_4f_4i_4Z^4b_4Z^4Z^4j_4k_4Z^4l_4m_4n_4Z^4Z^4f_4f_4Z^4Z^4Z^4n^4Z^4o
_4g_4P`4Z^4Q`4R`4Z^4Z^4S`4Z^4Z^4T`4U`4V`4W`4X`4U`4U`4Y`4Z^4Z^4Z`4Z^4e^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z
^4Z^4f_4Z^4Z^4Z^4[`4Z^4\`4]`4^`4Z^4Z^4Z^4Z^4Z^4Z^4Z^4_`4Z^4Z^4``4a`4Z^4Z^4Z^4l^4b`4c`4Z^4d`4e`4Z
^4f`4Z^4g`4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4h`4Z^4Z^4i`4j`4Z^4Z^4k`4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4l`4m`4Z^4Z
^4Z^4n`4o`4n^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Pa4Qa4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Ra4Z^4Z^4[`4Z
^4[`4[`4]_4Sa4[`4[`4Z^4Ta4Z^4Ua4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z
^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Z^4j^4Va4[`4Z^4Z^4Z^4g_4Wa4Z^4Z^4Z^4Z^4Xa4Y
a4Z^4Z^4Za4[a4Z^4Z^4\a4Z^4Z^4Z^4Z^4Z^4Z^4Z^4[`4Z^4Z^4Z^4Z^4Z^4Z^4Z^4Ya4Z^4Z^4f_4f_4Z^4f_4f_4Z^4f
_4Z^4Z^4Z^4]a4[`4Z^4Z^4f_4Z^4[`4^a4_a4`a4aa4Z^4ba4ca4da4[`4ea4[`4[`4fa4[`4[`4[`4[`4[`4[`4[`4[`4[
`4ga4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4ha4[`4[`4[`4[`4[`4[`4[
`4ia4[`4[`4[`4[`4[`4ja4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4ka4[`4[`4[`4la4m
a4[`4[`4[`4[`4na4oa4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Pb4Qb4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Rb4[`4[
`4Sb4Tb4[`4[`4[`4[`4[`4[`4Ub4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[
`4[`4[`4Vb4[`4[`4[`4[`4[`4[`4[`4Wb4[`4[`4ha4[`4Xb4[`4[`4oa4[`4Yb4[`4Zb4[`4[`4[`4[`4[`4[`4[b4Rb4[
`4[`4\b4[`4[`4]b4[`4Ub4^b4[`4[`4[`4_b4`b4[`4`b4`b4[`4[`4[`4[`4[`4[`4`b4[`4[`4[`4[`4oa4[`4[`4ab4b
b4cb4db4[`4[`4eb4eb4fb4[`4[`4[`4gb4[`4hb4[`4[`4[`4[`4[`4[`4[`4[`4ib4jb4[`4[`4[`4[`4[`4kb4[`4[`4[
`4[`4[`4[`4[`4lb4[`4[`4[`4[`4mb4[`4[`4[`4[`4[`4oa4[`4[`4[`4nb4[`4[`4[`4[`4ob4[`4[`4Pc4Qc4[`4[`4[
`4[`4[`4[`4[`4[`4[`4na4[`4[`4Rc4[`4[`4[`4[`4[`4[`4Sc4[`4[`4oa4Tc4Uc4Vc4[`4[`4[`4[`4Wc4[`4[`4[`4X
c4[`4[`4Yc4[`4[`4[`4[`4Zc4[`4[`4[`4[`4[c4[`4\c4[`4[`4Ya4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[
`4[`4[`4Wc4[`4[`4]c4[`4[`4[`4^c4[`4[`4[`4`b4[`4_c4[`4`c4ac4[`4[`4[`4[`4[`4[`4[`4`b4[`4[`4[`4[`4[
`4[`4bc4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Yb4[`4cc4[`4[`4dc4[`4[`4[`4[`4[`4[`4[
`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4ec4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4`c4[`4[`4[
`4[`4fc4[`4[`4[`4[`4[`4[`4[`4gc4[`4[`4[`4[`4[`4[`4[`4[`4[`4hc4[`4ic4[`4jc4[`4[`4[`4[`4kc4lc4[`4[
`4[`4[`4[`4[`4[`4[`4mc4Ya4nc4Ya4oc4Pd4[`4[`4Qd4Rd4[`4[`4Sd4[`4[`4[`4[`4[`4[`4[`4[`4Td4Ud4Vd4[`4U
d4[`4[`4[`4[`4[`4[`4Wd4[`4[`4[`4[`4Xd4Xd4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Yd4[
`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Zd4[`4[`4[`4[`4[`4[`4[`4[`4ha4[`4[`4[`4[`4[`4[`4[`4ha4[`4[`4[
`4[`4[`4[d4\d4[`4[`4[`4[`4[`4Yd4Yd4]d4[`4[`4[`4[`4[`4[`4[`4^d4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[
`4[`4[`4[`4[`4_d4`d4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4a
c4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4ad4[`4[`4[`4bd4[`4cd4[`4[`4[`4dd4ed4Ya4[`4[`4[`4[`4[`4[`4[`4[`4[
`4[`4[`4[`4fd4[`4oa4[`4gd4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4`b4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[
`4[`4[`4Zc4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4oa4oa4[`4[`4hd4hd4hd4hd4hd4hd4id4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4jd4hd4hd4hd4hd4hd4hd4kd4hd4ld4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4md4hd4md4hd4hd4hd4md4nd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4od4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4Pe4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4Qe4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4md4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4Re4hd4hd4hd4hd4hd4hd4hd4hd4Se4Se4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4Te4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4Ue4hd4hd4hd4hd4hd4hd4Ve4hd4hd4hd4hd4hd4hd4hd4hd4id4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4Ue4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4md4h
d4hd4hd4id4We4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4Xe4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4md4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4Ye4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4Ue4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4Ze4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4id4id4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4Se4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4h
d4hd4hd4[e4\e4]e4^e4^e4^e4^e4^e4_e4^e4^e4^e4^e4^e4`e4^e4ae4^e4^e4^e4\e4\e4^e4\e4be4ce4de4ee4fe4g
e4^e4he4^e4^e4^e4^e4^e4^e4ie4^e4je4ke4le4me4ne4oe4oe4Pf4Qf4Rf4Sf4Tf4oe4Uf4Vf4Wf4Xf4Yf4Zf4[f4Wf4\
f4]f4^f4_f4`f4af4bf4oe4Wf4Wf4cf4Wf4_f4df4oe4ef4ff4Wf4gf4hf4if4^f4jf4jf4kf4lf4jf4jf4mf4nf4of4jf4P
g4Qg4Rg4Sg4jf4jf4jf4jf4jf4jf4jf4jf4Tg4jf4Ug4Vg4jf4jf4jf4Wg4jf4Xg4jf4jf4jf4Yg4jf4jf4Zg4[g4jf4Yg4Y
g4\g4]g4jf4^g4jf4_g4jf4`g4jf4ag4jf4bg4cg4jf4jf4jf4dg4eg4fg4jf4gg4jf4hg4jf4jf4ig4jg4kg4jf4jf4lg4j
f4mg4jf4ng4jf4jf4jf4jf4og4jf4Ph4jf4jf4Qh4jf4jf4Rh4jf4jf4Sh4Sh4Th4Sh4Sh4Sh4Sh4Sh4Uh4Sh4Sh4Vh4Sh4W
h4Xh4Yh4Zh4[h4Sh4Sh4Sh4Sh4Sh4\h4]h4Sh4Sh4^h4_h4`h4ah4bh4Sh4ch4Sh4Sh4Sh4Sh4Sh4Sh4dh4Sh4eh4Sh4Sh4S
h4Sh4[h4Sh4fh4Sh4Sh4gh4Sh4hh4ih4jh4kh4Sh4lh4Sh4Sh4mh4Sh4Sh4nh4oh4Pi4Qi4Sh4Ri4Si4Ti4Ui4Sh4Sh4Vi4W
i4Xi4Yi4Zi4[i4\i4]i4^i4_i4^i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4Sh4li4mi4ni4oi4Pj4Qj4Rj4Sh4Sj4T
j4Uj4Sh4Sh4Sh4Vj4Sh4Wj4Sh4Sh4Sh4Sh4Xj4Sh4Sh4Yj4Zj4[j4\j4]j4^j4Sh4_j4Sh4Sh4`j4aj4Sh4bj4Sh4cj4Sh4S
h4Sh4Sh4dj4Sh4ej4Sh4Sh4Sh4fj4gj4gj4gj4gj4hj4ij4gj4gj4jj4gj4kj4gj4lj4mj4lj4nj4gj4gj4oj4gj4gj4Pk4Q
k4Rk4gj4Sk4Tk4gj4Uk4gj4Vk4Wk4Xk4gj4Yk4gj4Zk4gj4oj4gj4gj4[k4gj4\k4gj4\k4gj4]k4gj4gj4gj4gj4gj4^k4g
j4_k4`k4gj4gj4ak4^k4gj4bk4ck4dk4ek4gj4gj4gj4gj4fk4gj4gj4gj4gj4gj4gk4gj4gj4gj4gj4gj4hk4gj4ik4gj4j
k4jk4kk4gj4gj4gj4gj4gj4lk4gj4lj4gj4mk4gj4nk4gj4ok4Pl4Ql4Ql4Ql4Ql4Ql4Rl4Sl4Ql4Tl4Ul4Vl4Ql4Wl4Xl4Y
l4Ql4Rl4Vl4Ql4Zl4[l4\l4Ql4Ql4Ql4]l4Ql4^l4Ql4Ql4_l4`l4`l4Ql4Ql4Ql4Ql4Ql4al4bl4cl4Ql4Ql4Ql4Ql4dl4Q
l4Ql4Ql4el4fl4fl4fl4fl4gl4fl4fl4hl4fl4fl4fl4fl4fl4fl4fl4fl4fl4fl4fl4fl4il4fl4fl4fl4fl4fl4fl4fl4f
l4fl4fl4fl4jl4fl4fl4fl4fl4fl4fl4fl4fl4kl4fl4fl4fl4fl4fl4fl4fl4fl4fl4ll4ll4ll4ll4ll4ll4ll4ll4ll4m
l4ll4ll4ll4nl4ol4ll4ll4ll4Pm4ll4Qm4Rm4ll4Sm4ll4ll4Tm4Um4Vm4ll4ll4ll4Wm4ll4Xm4ll4Ym4ll4Zm4[m4ll4\
m4ll4ll4]m4^m4_m4`m4ll4ll4ll4ll4ll4am4bm4ll4cm4dm4em4ll4fm4gm4ll4hm4ll4ll4im4jm4im4km4ll4lm4mm4n
m4om4Pn4Qn4ll4ll4Rn4Sn4Tn4ll4Un4ll4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4^n4^n4_n4`n4an4bn4cn4_n4_n4dn4en4f
n4gn4hn4in4jn4kn4ln4mn4nn4nn4on4on4nn4on4Po4nn4Qo4on4on4kn4on4on4on4on4on4Ro4on4Ro4on4on4on4on4o
n4on4on4on4on4on4on4on4on4on4on4on4So4on4on4So4on4nn4on4on4on4on4on4on4on4nn4on4on4To4on4on4on4o
n4on4on4Uo4Vo4on4on4Wo4Xo4Yo4Zo4Zo4[o4Zo4\o4]o4Zo4Zo4Zo4Zo4Zo4Zo4^o4^o4_o4`o4^o4ao4^o4bo4co4^o4d
o4^o4eo4^o4fo4^o4^o4go4^o4ho4io4jo4ko4ko4lo4mo4no4lo4ko4ko4oo4PP5QP5lo4RP5ko4SP5TP5UP5VP5lo4lo4W
P5XP5YP5ko4ZP5[P5\P5]P5^P5_P5`P5aP5_P5bP5cP5dP5eP5_P5_P5fP5gP5_P5_P5hP5iP5jP5kP5lP5mP5nP5oP5PQ5n
P5nP5nP5nP5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5`Q5bQ5cQ5`Q5dQ5`Q5eQ5`Q5fQ5fQ5fQ5g
Q5`Q5hQ5iQ5`Q5`Q5`Q5`Q5`Q5`Q5`Q5jQ5jQ5jQ5jQ5jQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5kQ5kQ5RR5SR5SR5TR5UR5TR5T
R5TR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5_R5cR5dR5eR5_R5fR5gR5hR5hR5hR5hR5hR5iR5hR5jR5hR5kR5l
R5mR5mR5nR5mR5mR5oR5mR5mR5mR5mR5PS5mR5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5ZS5ZS5]S5]S5^S5ZS5ZS5Z
S5_S5`S5`S5aS5bS5cS5dS5eS5`S5fS5gS5hS5`S5`S5`S5`S5`S5`S5iS5`S5`S5jS5kS5`S5`S5lS5mS5nS5oS5PT5QT5R
T5ST5TT5UT5UT5VT5UT5UT5WT5XT5YT5ZT5[T5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5nT5o
T5PU5QU5QU5RU5SU5TU5UU5VU5WU5XU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5m
U5nU5oU5PV5PV5QV5RV5SV5TV5UV5VV5WV5XV5YV5YV5ZV5[V5ZV5\V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5iV5j
V5kV5lV5mV5nV5oV5PW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5fW5gW5hW5i
W5jW5kW5lW5mW5nW5oW5PX5QX5RX5SX5QX5TX5UX5VX5WX5XX5YX5YX5ZX5[X5\X5]X5]X5^X5^X5^X5^X5^X5^X5^X5_X5`
X5aX5aX5bX5cX5cX5dX5eX5fX5eX5gX5hX5iX5jX5jX5jX5jX5jX5jX5kX5lX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5W
Y5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5kY5lY5mY5jY5nY5oY5PZ5PZ5QZ5RZ5QZ5Q
Z5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5[Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5YZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P
[5Q[5R[5S[5T[5U[5V[5U[5W[5X[5V[5Y[5Z[5[[5\[5][5^[5_[5`[5`[5a[5b[5c[5d[5e[5f[5g[5g[5e[5h[5i[5j[5k
[5l[5j[5m[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5T\5W\5X\5X\5Y\5Y\5Y\5Z\5[\5\\5]\5^\5_\5`\5a\5b\5c\5d\5e\5e
\5f\5e\5g\5h\5i\5j\5h\5k\5l\5m\5m\5n\5o\5P]5P]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5W]5[]5\]5]]5]]5]]5^
]5_]5`]5a]5b]5c]5d]5e]5f]5g]5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5T^5T^5U^5V^5W^5X^5X^5W^5Y^5Z^5[
^5\^5[^5]^5^^5_^5`^5a^5b^5c^5d^5e^5f^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5R_5R_5S_5S_5S_5Q_5T_5U
_5V_5W_5X_5Y_5Y_5Z_5[_5Z_5Z_5\_5]_5Z_5Z_5Z_5Z_5Z_5^_5__5`_5a_5b_5c_5d_5e_5f_5f_5g_5h_5i_5j_5k_5l
_5m_5m_5n_5o_5m_5P`5Q`5R`5R`5R`5S`5R`5T`5R`5U`5U`5U`5U`5U`5V`5T`5T`5W`5W`5X`5Y`5Z`5[`5\`5]`5^`5_
`5``5a`5b`5c`5a`5d`5e`5f`5a`5g`5g`5h`5i`5h`5j`5k`5l`5m`5n`5o`5o`5o`5o`5o`5o`5o`5o`5Pa5Qa5Ra5Sa5T
a5Sa5Ua5Va5Wa5Xa5Ya5Za5Za5[a5\a5]a5^a5_a5_a5`a5aa5ba5ca5da5ea5ba5ba5ba5ca5fa5da5ga5ha5ia5ja5ka5l
a5ma5na5oa5oa5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5\b5\b5]b5^b5^b5_b5`b5ab5bb5cb5cb5db5eb5c
b5cb5fb5gb5hb5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5b
c5bc5cc5cc5dc5ec5fc5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Rd5Sd5Sd5Sd5Td5Td5Td5Sd5Sd5Sd5Ud5Vd5W
d5Vd5Xd5Vd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5nd5nd5nd5nd5n
d5Qe5Qe5Re5Se5nd5nd5Te5Ue5Ue5Ue5Ue5Ue5Ve5Ue5We5Xe5Ye5Ze5Ze5[e5\e5]e5^e5_e5^e5`e5ae5be5ce5de5ee5f
e5ge5he5ie5je5ke5le5ie5me5ie5ne5ne5ie5ie5oe5ie5Pf5ie5Qf5ie5Rf5Sf5Tf5ie5ne5ie5ne5Uf5Vf5ie5Wf5ie5i
e5Xf5Yf5Zf5Yf5[f5ie5\f5]f5ie5ie5^f5_f5`f5af5bf5bf5cf5df5ef5ef5ff5gf5hf5hf5if5jf5kf5kf5lf5mf5nf5o
f5Pg5Qg5Rg5Sg5Tg5Sg5Sg5Tg5Tg5Tg5Ug5Vg5Wg5Xg5Yg5Yg5Zg5[g5\g5]g5^g5^g5]g5]g5_g5`g5ag5bg5cg5dg5eg5f
g5gg5hg5ig5ig5ig5jg5jg5ig5kg5ig5ig5lg5mg5ng5ng5ng5og5ng5Ph5Ph5Ph5Ph5Qh5Ph5Ph5Rh5Rh5Sh5Th5Uh5Uh5V
h5Wh5Vh5Xh5Yh5Zh5[h5\h5\h5]h5^h5_h5`h5ah5bh5ch5dh5eh5fh5gh5hh5ih5jh5jh5kh5lh5mh5mh5mh5nh5oh5Pi5Q
i5Ri5Si5Ti5Ui5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5`i5ai5bi5ci5di5di5di5ei5fi5fi5gi5hi5ii5ji5ki5li5m
i5ni5oi5Pj5Qj5Rj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5Zj5[j5\j5\j5\j5\j5\j5]j5^j5_j5`j5aj5bj5cj5dj5ej5ej5fj5e
j5ej5gj5hj5hj5ij5hj5hj5hj5jj5kj5lj5mj5mj5nj5oj5Pk5Qk5Rk5Rk5Sk5Tk5Tk5Uk5Vk5Wk5Xk5Xk5Xk5Yk5Zk5[k5\
k5]k5^k5_k5`k5ak5bk5ck5ck5dk5dk5ek5fk5gk5hk5dk5ik5jk5kk5lk5mk5nk5ok5ok5ok5ok5Pl5Ql5Rl5Sl5Sl5Sl5T
l5Sl5Sl5Ul5Vl5Wl5Xl5Wl5Yl5Zl5[l5[l5[l5\l5\l5]l5^l5^l5_l5`l5al5bl5cl5cl5cl5dl5el5fl5gl5hl5il5jl5k
l5ll5ml5ml5nl5ol5Pm5Qm5Rm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Wm5Wm5Wm5Wm5Wm5Zm5Zm5[m5Wm5Wm5Wm5\m5]m5^m5]m5_m5`
m5]m5am5bm5cm5dm5dm5dm5em5fm5gm5hm5im5jm5km5lm5mm5mm5nm5om5Pn5Qn5Rn5Sn5Rn5Tn5Un5Vn5Un5Un5Un5Un5U
n5Wn5Un5Xn5Yn5Zn5[n5\n5]n5^n5_n5`n5an5bn5cn5dn5en5fn5gn5hn5in5jn5kn5ln5mn5nn5on5Po5Qo5Ro5So5To5U
o5Vo5Wo5Xo5Yo5Zo5[o5\o5\o5\o5\o5\o5\o5\o5\o5\o5]o5^o5_o5`o5ao5bo5co5do5eo5fo5go5ho5io5jo5ko5lo5m
o5no5oo5oo5PP6QP6RP6SP6TP6TP6UP6VP6WP6XP6YP6YP6XP6YP6YP6YP6YP6YP6YP6ZP6[P6\P6]P6^P6_P6`P6aP6aP6b
P6cP6dP6eP6fP6gP6gP6hP6gP6gP6gP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6\Q6\
Q6]Q6^Q6_Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6lQ6nQ6lQ6oQ6lQ6PR6lQ6lQ6QR6RR6SR6TR6UR6V
R6WR6XR6WR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR6dR6bR6bR6eR6fR6fR6gR6bR6bR6hR6hR6hR6bR6iR6jR6kR6lR6m
R6nR6oR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6XS6YS6ZS6ZS6[S6\S6]S6]S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6hS6g
S6gS6gS6gS6iS6gS6jS6gS6gS6gS6kS6lS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6a
T6bT6cT6cT6dT6cT6cT6eT6fT6gT6hT6iT6cT6jT6kT6lT6mT6nT6nT6oT6mT6PU6oT6oT6oT6oT6oT6QU6RU6RU6RU6SU6T
U6UU6VU6WU6XU6YU6ZU6[U6\U6]U6]U6]U6]U6^U6]U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6iU6jU6kU6lU6mU6mU6nU6o
U6PV6QV6RV6SV6TV6UV6VV6WV6WV6XV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6ZV6[V6ZV6\V6]V6^V6^V6_V6`V6`
V6`V6aV6bV6bV6bV6cV6bV6dV6eV6eV6fV6gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6Z
W6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6cW6cW6dW6eW6eW6fW6gW6hW6iW6jW6iW6kW6jW6jW6jW6jW6iW6jW6lW6jW6jW6j
W6jW6jW6jW6mW6nW6oW6PX6QX6QX6RX6SX6TX6UX6VX6WX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6fX6g
X6hX6iX6jX6kX6kX6lX6mX6nX6mX6oX6PY6QY6RY6SY6SY6TY6UY6VY6WY6XY6YY6ZY6YY6[Y6\Y6[Y6[Y6[Y6[Y6[Y6]Y6^
Y6_Y6_Y6`Y6aY6bY6aY6aY6cY6dY6eY6fY6fY6fY6gY6hY6hY6iY6jY6kY6jY6lY6mY6nY6nY6nY6oY6PZ6QZ6RZ6RZ6RZ6S
Z6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6eZ6eZ6eZ6fZ6gZ6hZ6iZ6iZ6jZ6kZ6lZ6mZ6nZ6n
Z6nZ6oZ6P[6P[6Q[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6R[6S[6T[6U[6V[6W[6X[6Y[6Z[6[[6\
[6][6][6^[6_[6`[6a[6b[6c[6c[6d[6e[6f[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6R\6S\6T\6U\6V\6W\6X
\6X\6X\6X\6X\6Y\6X\6X\6X\6Z\6[\6X\6X\6X\6X\6\\6X\6]\6X\6X\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6h
\6j\6k\6l\6m\6n\6o\6P]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Z]6[]6\]6]]6^]6^]6_]6`]6a]6b]6c]6d]6e]6f]6g]6h
]6i]6j]6j]6k]6l]6m]6n]6o]6P^6Q^6R^6R^6S^6T^6U^6V^6W^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6d^6e
^6f^6g^6h^6i^6j^6k^6k^6k^6l^6m^6m^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`
_6a_6a_6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_6l_6m_6m_6n_6o_6P`6Q`6Q`6R`6S`6T`6S`6S`6T`6S`6T`6T`6U`6V`6W
`6X`6Y`6Z`6[`6\`6]`6]`6^`6_`6``6``6a`6b`6c`6d`6e`6f`6g`6g`6h`6i`6j`6k`6l`6l`6m`6n`6o`6Pa6Qa6Ra6S
a6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6^a6_a6`a6aa6ba6ca6da6ea6fa6fa6ga6ha6ia6ja6ja6ka6la6ma6na6oa6P
b6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6gb6gb6hb6ib6jb6kb6lb6mb6n
b6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6[c6]c6^c6_c6`c6ac6bc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6m
c6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6cd6dd6ed6fd6gd6hd6id6jd6kd6l
d6md6nd6od6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6l
e6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6bf6cf6df6ef6ff6ff6gf6hf6if6j
f6kf6lf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6i
g6jg6kg6lg6mg6ng6og6Ph6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Yh6Yh6Zh6Zh6Zh6[h6\h6]h6^h6_h6`h6ah6bh6ch6d
h6eh6fh6gh6hh6ih6jh6kh6kh6lh6mh6nh6oh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6_i6_
i6`i6ai6bi6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]
j6^j6_j6`j6aj6bj6cj6cj6cj6dj6dj6ej6fj6gj6hj6ij6jj6kj6lj6mj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Wk6Xk6Yk6Z
k6[k6\k6]k6^k6_k6`k6`k6`k6`k6ak6bk6ck6ck6ck6ck6ck6ck6ck6ck6ck6dk6ck6ck6ck6ck6ck6ek6ek6fk6ek6ek6g
k6hk6ik6jk6kk6lk6lk6lk6mk6nk6ok6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Wl6Xl6Xl6Xl6Yl6Zl6Zl6Zl6Zl6Zl6[l6[
l6[l6\l6]l6^l6_l6`l6_l6_l6_l6al6al6_l6bl6bl6cl6bl6bl6dl6bl6el6el6el6el6el6el6el6el6el6el6el6el6e
l6fl6gl6hl6gl6il6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6W
m6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Wm6Xm6Ym6Zm6[m6[m6\m6]m6^m6_m6`m6am6bm6bm6cm6dm6cm6em6cm6em6f
m6gm6hm6im6jm6km6lm6mm6nm6mm6mm6mm6mm6om6om6Pn6Qn6Qn6Rn6Rn6Qn6Sn6Tn6Un6Vn6Wn6Xn6Xn6Xn6Yn6Yn6Yn6Z
n6[n6\n6Zn6Zn6Zn6Zn6]n6Zn6Zn6Zn6^n6_n6_n6`n6an6bn6bn6cn6cn6dn6en6fn6gn6hn6in6in6jn6kn6kn6kn6kn6l
n6mn6nn6on6Po6Qo6Ro6So6To6Uo6Vo6Wo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6_o6`o6ao6ao6ao6bo6co6bo6do6eo6fo6go6h
o6ho6io6jo6ko6ko6lo6lo6lo6lo6lo6lo6mo6lo6lo6no6oo6PP7QP7RP7RP7RP7SP7TP7UP7UP7VP7WP7XP7YP7WP7ZP7[
P7[P7[P7[P7\P7]P7^P7_P7`P7`P7aP7bP7bP7cP7bP7dP7eP7fP7gP7hP7iP7iP7iP7jP7jP7kP7lP7lP7lP7mP7mP7lP7l
P7nP7lP7lP7lP7lP7mP7lP7lP7lP7lP7lP7lP7lP7oP7PQ7QQ7RQ7RQ7RQ7RQ7SQ7SQ7SQ7SQ7SQ7SQ7SQ7SQ7TQ7SQ7UQ7V
Q7WQ7XQ7YQ7YQ7YQ7ZQ7ZQ7[Q7ZQ7\Q7ZQ7]Q7^Q7ZQ7_Q7ZQ7`Q7aQ7bQ7cQ7dQ7eQ7fQ7ZQ7gQ7hQ7hQ7hQ7hQ7hQ7iQ7j
Q7jQ7kQ7lQ7mQ7nQ7oQ7PR7QR7RR7SR7TR7TR7TR7TR7TR7TR7TR7TR7UR7VR7WR7WR7WR7WR7XR7WR7YR7ZR7[R7\R7]R7[
R7^R7_R7`R7aR7bR7cR7dR7eR7fR7gR7hR7iR7jR7jR7kR7lR7lR7mR7mR7mR7mR7mR7mR7nR7nR7nR7oR7PS7QS7RS7SS7T
S7US7VS7WS7XS7XS7XS7XS7YS7ZS7ZS7ZS7ZS7[S7\S7]S7^S7^S7^S7_S7`S7aS7aS7aS7bS7cS7dS7eS7fS7gS7hS7iS7j
S7jS7kS7lS7kS7mS7mS7mS7mS7nS7oS7PT7PT7QT7RT7ST7TT7TT7TT7TT7UT7VT7WT7XT7XT7XT7XT7XT7YT7ZT7[T7\T7\
T7]T7^T7_T7_T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7jT7jT7kT7lT7mT7nT7oT7PU7PU7PU7PU7QU7RU7RU7SU7TU7U
U7UU7UU7UU7UU7UU7UU7UU7UU7VU7WU7VU7XU7YU7ZU7ZU7[U7\U7]U7^U7_U7`U7aU7aU7bU7cU7bU7dU7eU7fU7fU7fU7g
U7hU7iU7jU7kU7lU7mU7nU7oU7oU7oU7PV7QV7RV7RV7RV7SV7TV7UV7VV7VV7WV7XV7YV7ZV7[V7\V7]V7^V7_V7_V7_V7_
V7`V7^V7aV7bV7cV7cV7dV7eV7fV7fV7gV7fV7hV7iV7hV7jV7kV7lV7mV7mV7mV7mV7mV7mV7mV7mV7mV7nV7oV7PW7QW7R
W7SW7TW7RW7UW7VW7WW7XW7YW7ZW7[W7\W7\W7\W7]W7]W7^W7]W7_W7`W7aW7bW7cW7dW7eW7fW7gW7hW7iW7jW7kW7lW7m
W7nW7oW7nW7PX7QX7QX7RX7SX7TX7UX7VX7WX7XX7XX7XX7XX7YX7ZX7[X7[X7[X7\X7]X7^X7_X7`X7aX7bX7cX7dX7eX7f
X7gX7hX7iX7jX7jX7jX7jX7jX7jX7kX7lX7mX7nX7oX7PY7QY7RY7SY7TY7TY7TY7TY7UY7TY7TY7TY7TY7VY7WY7WY7WY7W
Y7XY7WY7WY7WY7YY7ZY7[Y7\Y7\Y7]Y7^Y7^Y7_Y7`Y7aY7aY7bY7bY7cY7aY7bY7bY7bY7dY7eY7fY7gY7hY7iY7jY7kY7l
Y7kY7kY7mY7nY7oY7oY7PZ7PZ7PZ7PZ7QZ7RZ7RZ7SZ7TZ7UZ7VZ7VZ7WZ7XZ7XZ7XZ7XZ7XZ7YZ7YZ7YZ7YZ7ZZ7[Z7\Z7\
Z7\Z7]Z7^Z7_Z7`Z7aZ7bZ7bZ7bZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7iZ7jZ7kZ7iZ7lZ7mZ7nZ7oZ7oZ7P[7oZ7oZ7Q[7R[7S
[7T[7U[7V[7W[7X[7X[7Y[7Y[7Z[7Z[7[[7\[7][7^[7_[7`[7a[7b[7c[7d[7e[7f[7f[7f[7g[7h[7i[7j[7k[7l[7l[7m
[7n[7n[7o[7P\7Q\7Q\7Q\7Q\7Q\7Q\7Q\7Q\7Q\7Q\7Q\7R\7S\7T\7T\7U\7U\7U\7V\7W\7X\7Y\7Z\7Z\7Z\7[\7\\7]
\7^\7_\7`\7a\7b\7c\7c\7d\7e\7e\7e\7e\7e\7e\7f\7g\7h\7i\7i\7j\7k\7k\7l\7l\7l\7l\7l\7m\7m\7m\7n\7o
\7m\7P]7Q]7R]7S]7T]7U]7V]7W]7X]7Y]7Z]7[]7\]7]]7]]7^]7_]7`]7a]7b]7c]7d]7e]7f]7g]7h]7i]7j]7j]7k]7l
]7m]7n]7n]7n]7o]7P^7Q^7R^7R^7S^7T^7U^7V^7W^7X^7Y^7Y^7Y^7Y^7Y^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7a^7a^7a
^7b^7c^7d^7e^7f^7g^7h^7i^7j^7j^7j^7k^7l^7m^7m^7m^7n^7o^7P_7P_7Q_7R_7S_7R_7T_7U_7V_7W_7X_7Y_7Z_7[
_7\_7]_7^_7__7^_7`_7a_7b_7c_7d_7e_7f_7g_7h_7i_7j_7k_7l_7m_7n_7o_7P`7Q`7R`7R`7S`7T`7T`7U`7V`7V`7V
`7W`7X`7Y`7Z`7[`7\`7]`7^`7_`7_`7_`7_`7``7_`7_`7a`7_`7_`7b`7c`7d`7e`7e`7f`7g`7h`7i`7j`7k`7k`7j`7j
`7j`7j`7j`7l`7m`7n`7n`7o`7n`7n`7Pa7Qa7Ra7Sa7Ta7Ua7Ua7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7_a7_a7_a7_
a7_a7_a7`a7_a7_a7aa7ba7ca7da7ea7fa7ga7ha7ia7ia7ja7ia7ka7la7ka7ka7ma7na7oa7Pb7Qb7Rb7Sb7Tb7Tb7Ub7V
b7Wb7Wb7Xb7Xb7Yb7Zb7Yb7[b7\b7\b7\b7]b7^b7_b7`b7ab7bb7cb7cb7db7eb7fb7gb7gb7hb7hb7ib7jb7kb7lb7mb7n
b7ob7Pc7Qc7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7^c7_c7`c7ac7bc7cc7cc7dc7ec7fc7gc7gc7hc7ic7jc7jc7k
c7kc7lc7mc7nc7oc7Pd7Qd7Rd7Sd7Td7Td7Ud7Vd7Wd7Xd7Xd7Yd7Zd7Zd7Zd7Zd7[d7[d7Zd7Zd7Zd7Zd7Zd7Zd7\d7]d7^
d7_d7`d7`d7`d7`d7ad7ad7ad7ad7ad7ad7ad7ad7ad7bd7cd7dd7ed7fd7fd7fd7fd7gd7fd7hd7hd7fd7fd7fd7hd7hd7i
d7jd7kd7ld7md7nd7nd7od7od7od7nd7Pe7Qe7od7Re7Qe7Se7od7od7Qe7od7od7od7od7nd7nd7nd7nd7Te7Ue7Ve7Ve7W
e7We7We7We7We7We7Xe7We7Ye7We7We7Ze7[e7\e7]e7]e7^e7_e7`e7ae7ae7ae7ae7ae7ae7ae7ae7ae7ae7ae7ae7ae7b
e7ce7de7ee7fe7ge7he7he7he7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7ie7je7je7je7je7je7je7j
e7je7je7je7je7je7ke7ke7je7je7je7je7ke7je7je7je7je7je7je7je7je7je7je7je7je7le7me7ne7oe7oe7Pf7Qf7Q
f7Qf7Qf7Qf7Qf7Qf7Qf7Rf7Rf7Rf7Sf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Uf7Uf7Uf7Uf7Uf7Uf7Vf7Vf7Vf7Wf7Wf7Wf7Wf7Xf7Y
f7Zf7[f7[f7\f7\f7]f7^f7_f7`f7`f7af7bf7cf7df7ef7ff7gf7gf7gf7gf7gf7gf7gf7gf7hf7if7jf7kf7lf7mf7nf7o
f7Pg7Qg7Qg7Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Yg7Yg7Yg7Yg7Yg7Yg7Yg7Yg7Zg7[g7\g7]g7^g7_g7_g7`g7`g7ag7bg7b
g7bg7cg7dg7dg7dg7eg7eg7eg7eg7eg7eg7eg7eg7eg7fg7gg7gg7gg7gg7gg7hg7ig7ig7ig7ig7jg7kg7lg7mg7ng7lg7o
g7Ph7Qh7Qh7Qh7Qh7Qh7Qh7Qh7Rh7Sh7Th7Th7Uh7Vh7Wh7Xh7Xh7Yh7Yh7Zh7Zh7[h7\h7\h7\h7]h7]h7^h7_h7`h7ah7`
h7`h7bh7bh7bh7ch7dh7eh7eh7eh7eh7eh7eh7eh7eh7fh7fh7gh7hh7ih7jh7kh7lh7lh7mh7mh7mh7mh7nh7oh7Pi7Pi7P
i7Pi7Pi7Pi7Pi7Pi7Pi7Pi7Pi7Pi7Pi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Ri7Ri7Ri7Si7Si7Si7Ti7Ti7Ui7U
i7Ui7Vi7Wi7Xi7Yi7Yi7Zi7Zi7[i7\i7]i7^i7_i7`i7ai7bi7bi7ci7di7ei7fi7gi7gi7gi7gi7gi7hi7ii7ji7ki7li7l
i7mi7ni7ni7ni7ni7ni7oi7oi7oi7oi7oi7oi7Pj7Qj7Qj7Rj7Rj7Rj7Rj7Qj7Qj7Sj7Tj7Uj7Vj7Vj7Vj7Vj7Wj7Xj7Yj7X
j7Zj7Zj7Zj7[j7[j7\j7]j7^j7_j7`j7aj7bj7bj7cj7dj7ej7fj7gj7hj7ij7ij7ij7ij7ij7jj7kj7kj7lj7mj7nj7oj7o
j7oj7oj7Pk7Qk7Qk7Qk7Qk7Rk7Rk7Sk7Tk7Uk7Vk7Wk7Xk7Xk7Yk7Zk7[k7\k7\k7\k7]k7]k7]k7^k7_k7^k7`k7`k7`k7a
k7ak7ak7ak7ak7ak7ak7bk7ck7dk7dk7ek7ek7ek7ek7ek7ek7fk7gk7hk7ik7jk7kk7lk7mk7nk7ok7Pl7Ql7Rl7Sl7Tl7R
l7Ul7Ul7Vl7Wl7Xl7Yl7Zl7[l7\l7]l7^l7_l7_l7_l7`l7al7bl7bl7bl7cl7cl7dl7dl7el7fl7gl7hl7hl7il7jl7kl7k
l7kl7kl7kl7kl7ll7ml7nl7nl7nl7ol7ol7ol7ol7ol7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Wm7Xm7Xm7Xm7Xm7Ym7Zm7Zm7Zm7[
m7\m7\m7]m7^m7_m7`m7am7bm7cm7cm7cm7cm7cm7cm7cm7cm7cm7dm7em7fm7gm7gm7hm7im7im7im7jm7km7lm7mm7nm7o
m7nm7nm7Pn7nm7Qn7Rn7Sn7Tn7Tn7Tn7Tn7Tn7Un7Vn7Wn7Xn7Yn7Yn7Yn7Zn7Zn7[n7\n7]n7^n7_n7`n7an7bn7cn7cn7d
n7en7en7en7fn7gn7gn7hn7in7jn7kn7kn7ln7ln7ln7mn7nn7on7Po7Po7Qo7Qo7Ro7Ro7Ro7Ro7So7To7Uo7Vo7Wo7Wo7W
o7Wo7Wo7Wo7Wo7Xo7Wo7Xo7Xo7Xo7Xo7Xo7Yo7Zo7[o7\o7]o7^o7_o7_o7`o7`o7ao7bo7bo7bo7co7co7co7co7co7co7c
o7do7eo7fo7fo7go7ho7ho7io7io7jo7jo7ko7lo7mo7no7lo7oo7oo7PP8QP8RP8SP8TP8UP8VP8WP8XP8YP8ZP8ZP8ZP8Z
P8ZP8ZP8[P8[P8\P8]P8^P8_P8`P8`P8`P8aP8aP8aP8bP8aP8aP8aP8cP8cP8cP8dP8cP8eP8fP8eP8gP8hP8iP8iP8jP8i
P8iP8iP8kP8lP8mP8mP8mP8mP8mP8nP8oP8PQ8QQ8RQ8RQ8RQ8RQ8SQ8SQ8SQ8SQ8SQ8SQ8SQ8TQ8UQ8VQ8SQ8SQ8WQ8XQ8Y
Q8ZQ8ZQ8[Q8\Q8\Q8\Q8]Q8]Q8]Q8^Q8_Q8`Q8`Q8aQ8aQ8bQ8cQ8dQ8eQ8eQ8eQ8fQ8gQ8hQ8iQ8hQ8hQ8hQ8hQ8jQ8jQ8j
Q8kQ8lQ8mQ8mQ8mQ8nQ8oQ8PR8PR8PR8QR8nQ8RR8RR8RR8RR8SR8SR8TR8SR8UR8SR8SR8SR8SR8VR8WR8XR8YR8ZR8[R8[
R8\R8[R8[R8[R8]R8^R8^R8^R8^R8^R8^R8^R8_R8`R8`R8aR8bR8bR8cR8dR8eR8eR8fR8gR8gR8hR8iR8jR8kR8kR8lR8m
R8nR8oR8lR8PS8QS8RS8SS8SS8TS8US8US8US8US8US8US8US8VS8US8US8WS8WS8WS8US8US8US8US8US8US8US8US8US8X
S8US8US8US8US8US8YS8ZS8ZS8ZS8ZS8[S8\S8]S8^S8_S8`S8aS8bS8bS8cS8dS8eS8fS8gS8hS8iS8iS8iS8jS8kS8lS8m
S8mS8iS8iS8iS8iS8nS8oS8oS8PT8QT8RT8ST8ST8TT8UT8VT8VT8VT8VT8WT8WT8WT8WT8WT8WT8WT8WT8XT8XT8YT8ZT8[
T8[T8[T8\T8\T8]T8^T8_T8`T8_T8aT8bT8bT8aT8cT8dT8eT8fT8gT8gT8gT8gT8hT8iT8jT8jT8kT8lT8mT8nT8oT8oT8P
U8QU8QU8RU8QU8SU8SU8SU8TU8UU8VU8WU8WU8VU8VU8XU8YU8YU8ZU8[U8\U8]U8^U8_U8`U8aU8bU8bU8cU8dU8dU8eU8f
U8gU8hU8iU8jU8kU8lU8mU8mU8nU8oU8PV8QV8RV8SV8TV8UV8VV8WV8XV8XV8XV8XV8XV8YV8ZV8[V8\V8]V8^V8_V8`V8`
V8aV8bV8cV8dV8dV8eV8fV8gV8hV8iV8jV8kV8lV8mV8nV8oV8PW8QW8QW8RW8SW8TW8UW8VW8WW8XW8YW8ZW8[W8\W8]W8]
W8^W8_W8_W8_W8_W8_W8`W8`W8aW8aW8`W8`W8bW8bW8cW8cW8cW8cW8cW8cW8dW8cW8dW8cW8eW8eW8fW8gW8hW8iW8iW8j
W8kW8kW8lW8mW8nW8oW8PX8QX8RX8SX8TX8TX8TX8TX8TX8TX8TX8UX8VX8WX8WX8XX8YX8ZX8[X8\X8]X8^X8_X8_X8`X8a
X8aX8aX8bX8bX8cX8dX8eX8fX8gX8gX8hX8iX8iX8jX8kX8kX8lX8lX8lX8mX8mX8nX8oX8oX8oX8oX8PY8PY8QY8RY8RY8R
Y8SY8SY8TY8UY8VY8WY8WY8WY8WY8WY8WY8WY8XY8XY8YY8YY8YY8YY8YY8YY8ZY8ZY8ZY8[Y8[Y8\Y8]Y8^Y8]Y8_Y8`Y8a
Y8aY8bY8cY8cY8dY8eY8eY8fY8fY8gY8hY8iY8jY8kY8lY8mY8nY8oY8PZ8QZ8RZ8RZ8SZ8TZ8UZ8UZ8UZ8VZ8VZ8VZ8WZ8X
Z8YZ8YZ8YZ8YZ8YZ8YZ8YZ8YZ8ZZ8[Z8ZZ8\Z8\Z8\Z8]Z8^Z8^Z8^Z8_Z8`Z8aZ8aZ8aZ8aZ8bZ8cZ8dZ8eZ8fZ8gZ8gZ8g
Z8gZ8hZ8iZ8jZ8kZ8lZ8lZ8mZ8nZ8mZ8mZ8oZ8oZ8P[8Q[8Q[8R[8S[8T[8T[8U[8V[8V[8V[8W[8W[8X[8Y[8Y[8Z[8Z[8Z
[8Z[8Z[8Z[8Z[8[[8\[8\[8][8][8^[8^[8^[8^[8^[8_[8`[8a[8`[8`[8`[8b[8b[8c[8d[8d[8e[8f[8g[8h[8h[8h[8i
[8i[8j[8k[8l[8l[8m[8m[8m[8n[8o[8P\8Q\8R\8S\8T\8T\8U\8V\8W\8W\8X\8X\8X\8Y\8Z\8[\8\\8]\8^\8_\8_\8`
\8`\8`\8`\8`\8a\8b\8b\8c\8d\8e\8e\8e\8e\8f\8g\8h\8i\8j\8k\8k\8l\8l\8m\8n\8o\8P]8Q]8R]8S]8S]8S]8T
]8U]8U]8V]8V]8V]8V]8V]8V]8V]8V]8V]8V]8V]8V]8V]8W]8X]8Y]8Z]8Z]8[]8\]8R\e60Y9Y<9CL05C3281=3L6T1?6R
2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z32\3f
3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y163;9<A700=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748JX
4<Q3c2;Q1W172295527:2627314232641116450373Z1[M26Ak112P43=E;:5526?O4B1612C;8>65\51;?C79<<>>963408
12M6g1f4F:=Z89BW1MU4Mh3]1_3k4c1N^3W3U4m1S8>nb5]15P2E`3;Bn13]Z1I9c1c9k;9A?M13C3281=3L6T1?6R2^1e3K
5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z32\3f3U6221a12
GQ39;91A671;a1D:17>1R564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW2Q1F2=7229
5527:262731423264111645037^1Q4IP87b2c=26Ak112`3?32:Q1185526?O4B1612C;8>65\51;e1<<>>963408133H6g1
f4F:=b1I9HX4A26j1Ma2IIMNi2]1Q7Y1V1<N8Kh1h3S3=Cm1d2^5?W>hV1`c1Sh1];P8j2Y1TP1\48912^AR1R<2d]10U_1[
_1k1U2GK502T2`;P8Rf1W9W1j>Y26c5Z1<c25O0=1Z7e1S12SV8d;3jQ16Ra62]a8:c1m4I8_1hV1R2^1RP2c^1WO0P1d1KS
3mX17<d1>Q19S43Jk62n4V35d1K1b1Z1R194?20_1EB[1j12]2C]22b1l31i1=X1Q27j163i2jOAoJQW1;7UIZ24\4e3Kc2f
43kHk=a70b<a2Z5<V29U13W7\81Z1\=a7JY22b3o6f3A2f3d2XU5T=g13M<W15g?m8A12Vg1A2f3d2XU5T=g13M<W15g?m8A
12Vg11^62^6Vn7g3h5333Z1X1o3`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4
f1g:C[4DU2;X5Bd3X11X1`302[67S2S8Y4Z1W2f1k1P2d4\7DR;E9i1<;Y:V3LZ13d1Eh1j5^1e55U9FiBm1Q1`3Ih2;=??Q
1T8d2U181lZ61\61Y]3L0@Z3W1g1]U1m5U;]20?m6S3[P1Y]1Q>YLhD;@0d51d2YB_@_8^;?0k3o4][3ZAb1U5b<o@i5RDi>
\R1k>F>0k3d20R1nm3gU1UP2[8g7S>Ih<8@0Z5U10Z:ISi3gFQ5Lc3m[1_c1d4S88?0k3W3l7kT1Je8S9hT1fC2]T1a5Za32
60en1b60Vf1h^4g10S1g2P18009\>7^7c1g58e6121l2S2\=l2a1V4e4f4]c116W2R4h3V8X6f23dV1X1b6Q7b?T<T3]3n3o
5c1^1Z1X;g2P49m1X1D0U1lGV1M=d64V<oZ1=SH\6`9n>^BWj1ea1R8R5E0n1e>Q2`7]1XV1MVZ1j49m?c8RQ2Y2d?b5jP1W
;R8R530lm6ea160ha2Qi1lm1fV23T10k3c200X1Y=1fi1]l2aP12S:_BgI2j1i4DI22639D501U3X1j4_1>6T1l10CW3V3l3
k68J\1Z9Q46P1eAQ7G3Gb5`3i6V6P6a1m5cD^1^3_5P2`2R4HV1Q1f6R?R3g;1Oc?[3Ec62>Q7h:R<i3j4k8[8Y2k1b96c3d
2f10W1c2W1n1l3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6VDf2c<e2W3Gh6`2R4o1T3j5g?d37V1^2]IY72>Q7<3PJ?Hl9d2fI
m2L0@h1\4i:dHZ7l;S9l3kP1kCcEJ9Cd:=V3n1g120gIP:PI\]1e470k3P`1fj5QY1MX1X40k3l1Y3702;V2a2l88h5V4g4D
i216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1_2
Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1j3R1W1[52V1[11]13S3=46MW15bA9Y5V3j1U12o1_4Q2@0i1d@3l2
U6[7ei2R<dS2\Af@o9nFR8MX10IY4_2n:T3=P\1]4S6Z7g?X<V5`1]>>P5o8n\1S42l2CY1]<P8X@LQ3i1W1n2X3W9OZ2X8Z
1a5k100Lh24P1DOS7f4Y6b2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13Y1W<R17b15a15j11V1_4Y<Q:R6[9h5j1bEb6d25
Z4<Z7=c6X10EU3W110a39l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL_2k1X8`3X2^a1S3\2Y3T5i2Ql1_10@>Q3J80:W>g
3b3^2U46Y1e614m5U4e9R2V5R5P22Tc1e40[1Z?oHQ4o3;ZCX5[70W7fAk5P4a1[Dm2f9?0h1nCU5Dc1YU5hCb7g:WBiJn1O
9V10Ln25S11Z=AT6V6Y12\2R1b5121Th2d2W?2a=[53>Q1U58g1Z1BTFnY14`9V1TEI0Z2j21gP1P4121aX1n@h>Y5hY1h63
l4FG1P6]P1ml1X5B80]7Vk1^Z6Q201\830[X8Y?90a6Zo6_LU@c4<1X3@0U1lGV1MR74V<WCVA`6=SH\6nZ1ZV1>0n1e>Q2`
7l@iF2J3n[1X3lh1b`340ha2S:j\3Z10k44V20n3[\2n9cf1d?_;2V1\JaO7BB2T2@>a14[4S7T6164;V8]2@416Q1859:X1
0k35S1`1X4g?j4g3m1U1j1f114\:e8i4<:V?W2mY1e?^3fL8X1>>Z4b1KgFhDXQ1J]:i2B>0k3W1nk1_^1f>RU1Z3]4gP1YR
1QFX;i3:0k3W1k5Yc3RU1`X1YR1g5\O;0QS1TR1cU2_HXQ1in1[;;0150j9aBS[5RW120ch8T10V1d25S1009T1R9f<a3GX2
6\5X1121mV1QS1U3PJ[3S9S7R9AW7_1oLX7k7UB]I@0`2RL0[l1\Ee2U9I8CeZ2\<h8QU1fDD0k1Y30cKU914Fkl2lj2dOV2
n:U4S3958i230j7]W890VNlX2gW3T9Tg12\8j4<0Q4Q1iI2aR4b<ig13UT1^B6I0:f3S1`1\Hl:14_JQ:mLT8j<RBUDi1Z5m
3UV1a9QA4dOR920b2W10k3Z?R6[2oCCo9V@15^>jGY=i3132FKQ6k>Z9TP1g;Y1R8V5Gj9a@k4[=l<L?OT3620lm6:0_600P
Efj5Yd13[1a;a40DR33W1C1i1^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>S2@
[42U7FT45[7Og4j1P3?L238J43>32:AV2:14DC27;L8V156<;11122FX2W5Og3[6272S83U25n1DS3n5=e2IU4;2V1T161e4
g1;A94Q:]4JM=g2U6Z29U12h4KHh1?31V==31d=gf2:1e3`9=UZ4_1a5:gHQm271e3n9UZ4_1l5gH:1e3Z3U6=md2We1_1l5
gHT11o4V6o1=`Z4TK2V1]A`X17BEi1:@>a14[4o<816@d:@416Q1859:61V==V@no1aQ1J1e3DX1GM0k5=UZ4_1l5W<_<Sg1
f3U251=i1nF6d5?;51V==o4bc5=1>V3`9=ca3P2`F_1l5gHQ;he1=1e3c3Z6UZ4_1l5gHY<S8fY1`1aKN1m1g1c30Y6n2Q2`
5o1l@jEN2J[_1_<RI_1l5W<_<]D]AmC\3?i1jL[7=1[39U1DS8UZ4_1b4Y1gHf^2Q2^11[2Y1Y1V6]2a=VT10aMf7PT1Q?:T
1l5_7b<2V1Z3cf17BET2@>a14[4k1\;16@d:@416Q1859:b617\304W10;MGLS3^1N`1?n>5:a264f1404^1:6:406X1F4D1
56271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3\:8I305En1C4H315_98f6_3a2:8h2_152Q2e121057Q1
HS1313109S10h1N73o11;:B@<2o3F]126O2P30\1^2i2T12V1J93Q2Z9n25d32Q202k208=KY44S12119861CT1NQ1P1^138
<253Y1T1>=_11f1C\1239Fe41n5EU5];g1m8]51<d8h21BR34X18l18`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`
3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;f9i6e2o5b6k7N^4\<P;]2o1?`3k5W4R7?NQ::\3Q2DW3
1Fn24X107l10f1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1Da2Aa1_3S1a38^Dg2h4R2P3Q2h893e21Z1R3j26O01<5V
1Y1b2Z8P3;R10[1Mh15c1h2V3e6Ic3c7Z4e1g3g2m3j4o2Fj5;Q1X1R9T5]6m668Z>W1b7o1Y5l6Z21Q1c240W107`4g29D[
1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP3;S18R13_13]2:8J?m2h8h4@V3k2Z4n7R3S4h1\;a4U;3o1Y11F>5^4Z4V=Q2Z7P;@
3HV1Q61CQ303W10B1i1^13;117f3L>U1V6Z1h5o7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6
Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1a1h104L2343B743462321123;5?NG:14DC27234L82S156<641112000
>73T2_2g3Q2>V1i6N1m2o7CDS3P4m1=O_24P4912?FX121k3m2A9CAGZ=<Gj5b10OLZ29U12_1[4Z2a11Gm24X10U2Y6`6`8
_7h514aDW1M<_BdZ16NZ=h:;S18R1`4W<Z1]2c2R6g8a3o8b4e40n2X:S5E;d;j1iJP9`112T1]2:0Ii1:0T6=P33N_2]1N0
^6]1e4a4c5W3VQ1n2a3`5c7mV1W;;S1b4N:l>o3j5Y<BW]17`9PGQ2f1X21Eo24X107m1f13^4_8Q1V22c4X7Z1V314V1]>T
J`W1Z5a2o8i8a20:S18R1Y1173]2:8J95U4l2]1b3l4@h4HB3d1S2i7h2V63X;a4f;P1i5k5Z>[1m<k6V1P21DP340W18Z3=
M`3b3Z2T5EAX2\2XV1R7h44h8[8e5h1VK[4j3]4`3I^1@_18X5:U7n2k290U7?e3h@`5j:=e3U;3o1U15U117Z4eBY9]7<^1
1R1b24Y1>e1Z6X67P4i:n614l2S2\=l2o4Uj1Q:P?_18c5V<`<o5Y68X1b6Q7XNM\3[1P>W8GT5DK_6C^11d1P24X100c4T1
f19DZ5`4E]11m1m16_5e614[?f;XW2W;;S1o23^1Y1S1Y<4b10]3Z3g2f;Bo8YX1O1OT4Q8=ZJo1145=B]>X2`6lBQ6SP1m3
_3V1[3hAV:i5S3b4h3_4jDYf1X11X2\1]1U21X6j3]d1BYa2;S14R1Q1_21P18f1=V3?Y30W?Y<aBm1g1Q2o5m2W<d49k:l3
T>U11X1\29Y1o1l5=o5]4f1Y1d9]1W3Qa2X@X7g5_1a5:S7T2V4g2^1<j3259U2h1`:XY1hT1_11U1_2405R1>e1Z6S2f<a3
GX2c5X114mV1WV1PJ\6;S1l5fFP2Y<S8K]>k7j43U3U2Q7S1O;n<o96T60:]11Nf2]107b7D^=k>14m5c7W6GW12Z<2Tc1f4
[1W7R8e2_1l5b3[?o3h1ZFK[70`2?c3^1gJa1j7^?d2D1`2R3P8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6iQ2^E_h1f11HQ6<18Q
6l4b3`3c3@]>m5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3g@o<U1Z2]82l2CY1]<[1@g3R28l>c2g8X3W:d2Q4Z6X11Ki24Y
19U8l4AT6f2_3Y1_1R2b514Th2^E_1l5e2d2Ia3S2P7k5Z=[4Z4i8lD^64`5[JM1P21e340b200HZ6Y2`A]Bb4?2S62g@PQ1
P=d2i3VC_1l5_7o23n6T7=9EgAS;A\@U13\16;55M4044894;>bL2>5Go7o2F@3N1e3]1`8QP1f6[g1a1PT1]6_1l5]:Y>M1
^38g3c4Y7Km5f1Y1d7[2P9La7b51S1a2J8007S1h2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1
:C1H:12W1CV9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDd5X3
B5<d61c501Jc2e13?a3n2`61M\128Q1]1V5<>J3`1l2=^1a4R4Z5j3P3j61Y9Y2a5X2f2m20HP51]211e21e1T2X1Bb10V21
1f1W2^>V54T:=k<466h5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X4a2c4h:U1b>VCR2o2Fj5`<f34W1@4<6S1IIV5\3?@;MBf2W
1h63c12A18j3V;44V48?\21f1n15K2A6P8b9`Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1U3\;GX5Q<n2Y3T1
Z5j1=S4U;3\1B5S1404:294;>Q=dA1^61T17[2929?4D1T5P23Z6PCY914FWLaU1?Uo2fY1OaGo55:a11e34X10_8c5T;S1e
5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18e<i1Og2k4Y<o8a9iBh8QA_:Z4f41j3h13a10f1702b2c1j98h5n8
Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1U6j1R1
_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5@Aa2l3S5P5o1m4W1[52P15X121]13S3=46MJ<22:M=_;[49Y5`1e1j1U12_
1?`4P2l31g2M423I82c10o1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<j7\8F2J401]1_5\3jB_2g3S100
23[5A148c15_1l5Y6b2Q5180AZ1Ie7AA0?4g3g6Y7o3l4FJX1I\21154[1M1999k9R6K9m2_3d6d1b<h6>73X7]11O00;1e3
n9e[1_n2_1a5:gHY<be2c41Y3:0[11;f5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17I3e5g2EMER1J5V10
37<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241d@_<d32Q202JQ28396D^2Z2H2119
86E9JNR2AS2Y1i32]1Cm1<1e3n9j3bAgd3_1l5S7cAaR1mG:1e3`9=l4Te3S@_1l5gHb11e34X1[10Q4\2Dl>hLm:U@^L1eM
T9_1o23a1K:c1SGWFc8a3e<CP4192Gl6gA1k4F082^1i:2;HD3L1e3i20S7VBV3^Fe550gd1VN\5;S1o23h28^HY<]GT@72Z
NU2@1e3n31m5h_1\j2_1Q2j3OgGgg1T9gBP<J1e3]10j7Do;T4U9o214fKla2;S1o2l28Y=Q5`4a1R1c:oZ2F1e3f1W8d?Y;
Pm2_12Y1k3\;_1l5Z110e?Nd6k2_281g7l5_a2Ua4\2fO_3R11o4V6]2Rb3]HTK2V1`_1]:7BET2@>a14[4X=16@d:@416Q1
859:B1e34W1a8_`3eI_1h1V1l2V<`<mS1j?1n5k5>1e3c3Z6UZ4_1a5:gHhc11e;0iLL1e3;Q107W8ZL14mBX20P3iU2U=Z2
_1]2Aa2:[6[BY<nHaB\Y181Y7Z6b@oU3X7hi2Q_1M1V2^1i20HX3Q3b8Q7W;T\3S3_1l5gHS5eKa6^:P5X7M1l6`<U1l4\6g
112b34Y1T2]3GT2P33NJi8d72O\3\214a9_JVK0Q6_Jo5`3V40]10R1U3F9BW3_2[1_?S2S=T9X<V3T83_4g1X1dU11R8C1e
3]1m17Z6^>[1Zj3_1l5gHQ7U1XX1]2XX1o5h2N1e340c20R1n51UZ4_1[4`1]:`1<>l;^`13W1KI;a1?m5PAd5h<81e3]1`8
UZ4_1l5gHk31?Z32Y1c10o1Q4EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@
]15N_2T1`21S10023[5A?c1Y5T1h105V6i12g1V318BZ1Q9A0G2Q9k4e3l8FJR27V2721Y21CR2S5Q9]<c2h2Q6c4h6>;X7_
20S11T52m1^6W@U1Q:J14Q;n1^=Q:RU1Y;`1VOk8d2c6oQ1X3TGX3T4R3N`1R6U;T6Fb8:1o3d9gU3nj13o69T^2S421d=[2
1V1c2f6R3Z>X4g28?Q6Z1\60]2h5b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9NY3:\11W3Gi1_9S<>92]70]5c1@<YG@<a1
9V3o3X11;6R8U3?h1^3h5T6MV40@11l3>V9R>nS1f<SR1`Z2ZDY?`5kCRM171c4\2W3[3gn1ZV6R11o4a2d3]2`Z4TK2V1ni
17BET2@>a14[4c<D16@d:@416Q1859:91T5_8ZL14al3Q2`5>1e3T19Q8=ZL14c]3_1l5gH`Q1?1j1U32`8nk2SEQ9GTj2S=
QS1^43n2@1Q4R1_8cAb8S214kj2m1Z4j<mIfU1i6c11e34W1<c2`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1
l5g3^8`<_>]Ec>f33\3b9n2g4g1`1o1]4b50H^11e35W10Y100S7nC2o2e4B14gFIl4Ta2_1l5Z=Z65k4Gf38`IBQ7d:o1Y1
40L4;>bL_1o:W1L?1e3]1`8__1c1E^6no1mA_1o2a2:gH;1T5Q2]6QL814Y\2e_2c\141c5P8Yd3g11e34^30V23f1W2ea1m
9f9U5iBR2Y2TDl9h8b1_1e2V3j1a<X395[5U1a1gCR1c2j5c=P4`1Lo2k1]50<m;[1l1Fo4W2n92X28U2B1X:S37b[4@j3@l
1_=i1Og2oAgAl6d1_U1U717\30T162512MER4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P11
P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n231
31:0S1OQ1Q31FBMR4f1=241O2V1W3X5T12V1J93Q2Z9T3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8E2534T1T1>
=_11522Z1C\1239[9j;dG1[4k1:1e3Z3c6V5jFS^3_1l5gHJ1j3X1V2j1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jAh:UY1ZR1
?`OM1e3;I8;S8c?T7a514^GPZ1f7\T1;S1[1`48cBj5^h1Dn4Q;XEQ661d=oi3ka3g80:1d=lY2jS5b21Z8Q<d25W71T3@?:
6108;E1h2U2]2T7247?2_11>FY220?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2
^3\3^3]30e1>j1l9]26R9CC;2230:3M:02Fn4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMDd57
OP2BB^1Y6Y1T1IX1015Da21e13?a2OT3Y13T4IM\128Q111i3S2B<>:81436NQ1R22=N3;d8`9h1g72o2^<1c1a1:_5@0H1V
3G5I@n111V11e3m1P8`@XF0X17I1ZQ1i4o3=T:X;U1MW3`K_1l5gHQ;h;PCDW<X=e1l3i1MS3n66g=:1d=Q3j1`7l29mY3S2
\m141d=\l6dY1;1\5W8^;U4YKl>YU3_4`8SV2:1e3]18W8Z@ji3_1l5gH91e3n9UZ4_1l5gHhc11A1e3n9j]3b>g=_1a5:gH
ii1Z4[1_;Z2Z?4?1[1X<l3nm2c7]5b1UX1gW1V1_Co<a3Q7:1c5\1c6PA1n:kj3UT1Xg1Z11i2P24a1d4]2`Z4TK2V1ni17B
ET2@>a14[4i92:P316@R41?o5@416@@859:L1c1_38k1_1k4_HU8`;a5R7Y>j8Zd2]:8_Fe:X?X4YG11P2\7Jn2;1e3n9V5S
:jj3_1l5gHfAo<U2171[3;M4Q2o3]2ZL14KeW1]CY<aMg7:0S1n3m18R2l6j5e1X32V1Z3`[1R;7BEf12:@>a141Y4W8R10c
1X2165:<W:69416Q185918C1e3^1_8RCU6Q314XGW:Yc1hH_1l5b<T<ei1aQ1k51d30]1;MHo3]2`1?GV>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C
7`2_152Q2e121057n23131:T1S51FBMR4T226O2^4X5T12V1J93Q2Z9T3d32Q202l28=KY44S1211986ET1@=Q1P1b1E253Y
1T1>=_11f1C\1239^<g4^2e80^@Q2KDS11o4Ca1P4]2`Z4TK2V1ni17BET2@>a14[4X=16@d:@416Q18571:a21g2B`30o1g
4U1mE]1\3d2m1:=R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3S10023[5A?c1l=b2;e418m1Q9QCl8FJR2^274Y21Cj@2m304
k6W1c4f2W5P3h6F02X7_2U21i2J0T14Bh1j3]2`1hd1Ad]2e121057Z3:T1l5`1aB2V1Z3X7Z>m7l4o3Z5a2W87BET2@>a14
]19Ii1j:4X216@o7d2@4163M859:^2DT11j48S2\6i3f5W9aEV78^:c<c7S510dP2T1Im3_2]>c1]19=a@oC0>^Q1l2j:V21
<1e3T1i8fX1^Q3_1l5gH_@jCSCj61g2L0T16182Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`3i<[:4;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n23131:T1o2S21;:BMR4T2241O2^4X5T12V1J93Q2Z9n25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AO0E2531W1T
1>=_1152]1C\1239V\1D1_21e3;I8f10o1g4U1mE]1\3;14Q2IS1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l
8D\418m1b2l5AQCl8FJX1I2[274Y21CX@50YDo7h6Z3h4_291T5j6d1TCU914ic3a41d30[1=f5]2`1e6n8:a264n54E0200
111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?9e2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;
:BMR4T2241d@_<d32Q202JQ28396D^2S3211986E9JN:g1AS2Y1i32]1Cm1n6X=i:iCV1g21e3;IP284a1g4U1Q@2h5]1m2>
d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S10023[5A?c15;S1l5l8Y3g118m1_8AQCl8FJHY12[274Y21Cn7h;\31=Z3b8V
9n1i4Q2f2Z3_223e51d3j13I5B2l3]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a
4[17<\1o2f53l1`7PG8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q2
02l28=KY44S12119526ET1NQ1J5Y188<253Y1S10>=_11f1C\1239l2a9n6n3a8=LY2d9W10[11T3@?Di8W8lKb1`K0e1>S7
[@W1Z24dE2m81l6i5_1l5gH\<10Y13n4h31k3aCR=QBR=0H1;1e3n9]R4g7_1l5gHY<cQ13C119Y3Q12i8]2dS1Yo2h4_14g
5S;c=RB:U;K1e35W1[10S7P4]:1c@Z4hW1ln1_1l5[<>l;^`13W1m13a1?cLW11e3Y1V6]2UZ4:T1l5RD2V1Z3nR1dC7BET2
@>a141Y4X=16@d:@416Q1859:P61d3Z13;Mh4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1fAj<8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\
;T3d32Q202l28=KY44S12116286ET1NQ1P1?30ME253Y1T1>57_11f1C\1239W87BET2@>a14[4X=16@d:@416Q1859:V11g
42Ch1`4k1YF\MeE;^6T3Y1k6f=hA`5S1^421k5k;YT1n3f3RBf1Oe2l?c;l:Y1V2<Y1k612a30Q1;;2JJ=_3]2`1?O3NP5Y5
1^25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1aN89?45En1C
4H315_9o6_3a2Ch2_152X1H3a121057n23131:T1W1g13o11;:B@<2o3T226O2^4X5T12V1J93Q2g4`2Q2n25d32j1602k20
8395E@^1Y24S1211986ET1NQ1P1b1E253H@T1>=_11f1C\1239S;]7<h1X9X3l31e1l51;g1S6b11Y1`2OX21Fg5^2k5=Y1k
?MjHo<lP1W1U>QEj=kW1NU:P4Z;g=`5Y6j2Y111[3T5b8311T1>2R16F149\3551j4i8ak7U281e3n9UZ4_1l5OgG61T5_8Z
L14E1MV4_8f3ZGX114VIc@_CU@Q@c9l5cU1d=T3i8S<G1]1W2]10j7Dd?[3Y914KjJla2_1FW3F5P1OgG\612a308:<38;ME
R4Hd1`1?O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2
f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2^4X5T12V1J93Q2c6f2T3d32Q2
02l28=KY44S12115386ET1NQ1P1b1E253Y1T1>=_11f1C\1239FJi;`5@^An7n3>:`12I1Y2[1;R1_8ZL14aX1n@h>Y5oO;S
1l5[2l6P5_29c7[j2k6T21e34P17\1A77n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7aA[C@2S:^5X2=`7X1CR83W51
=j1Z;?LQ18c4Z1Aa4S44D_1>6BAl15c10581e3c3Z6UZ4_1l5gHS11d30T18>b1P4]2`1Ze1d]2e121057Z3_1l5`1VGcEm7
l4o3Z5a2dZ1U201P5U3C1e3;R1_8VJS214c]3;S1o2l2]1k<b4j5Y<81e3T1i8UZ4_1l5gH?1e3Q7i22UZ4_1F64k2Z10AgH
J1e3]1?OES66[Eid3_1l5Q4eDb<UW1P6Z4O;gA]5o4U1:h6:1e3]1R7]1UZ4_1a5:gH@1Q2Gi2a13Z6j\1`j5Q21dFL^4Q2L
A1e3n9T5U9hk1QP2_1l5gHZ?aJcGd7\5Y3X9H1j4g1Q7e8Z6a;nNhLh4ST2TR1_2l<QQ1Q<16^11Z1b1f:<?1Q4R1P23e5DZ
L14Zn2d?Y7cl1`=W11j44a2d3]2jV3eS1TK2V1ni17BEH[1@>a14[4X=16@[4V4Z1F@416Q1859:41d=ZP1c2:1e3n9UZ4_1
l5gH]@P7X=X11o4V6Ak1[h2VGmJTK2V1a^1\;7BEi1:@>a141Y4o:X216@d:@4163M859::1d=Zo1X=g7m4_R3i9o2QP281e
3n9bl1b]2_1l5gHS11e35W1Q4^4PZ1^V2m;g=_1o2a2:c1V9_2\;S:5o1aI\9U13S35152L5i8RM^1?1e3;R1S5[3ZL14c]3
;S1l58^H81e3n9UZ4_1l5gHY<91e3b6[3UZ4_1a5:gH31d=U[7:1Y7l5=h?`Og8mf1[m2[\131V==:1d=Q]3Qc2UT1b4]>b<
^1k1F1e3n9b:VN[DcP11Z2nY1\12X4c1S@Oc7YEa9a4\D[CG1e3[9Bc@i<XDb3_3ma1nH^6_1b23U3gHZM\7iQ1Y2f@W291m
2f:PA^]1S1e2RR2ff181e3n9fV1^S3_1l5gHW21j44W2n3]2l7mGV30X5Y3]3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;
Bm2n<2V1aNi<b2o;71@8<T2@>a14k3?V9Q416@d:@416Q1859:<1i2Kk2R7UZ4_1l5gHfg1kK1a119e4U2P4]2k5lG1[W2YA
oCUIn12V1lU1QD7BER211>>a14[4\5k716@o66]301=416Q18571:B1e3]18W8h;e21dk3_1X4c1Y>i1Og2k4YE`81d3040N
6=Mh4]2`12<P621]1[2V1DEM3@I5:a264f1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3
T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68I45Ec1:C4E2315_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S5
1FBMg3:a12?241O2Y1j29X5T12V1J93Q2GEl7j18P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>=_11
52]1C\12317FDF3d1:U13404G419X4Z4246L4>]3dG1\1\2Lk1U119e4P2U4]2`Z4TK2V1ni17BET2@>a14[4_2V1c5m316@
d:@416Q1859:j41d30[11;T2a3]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW
1i4c7Z4h=8I45d2CVE2a2CCd3528h1e1210524Z3:T1d34K391FBMR4S1P1241i2]1\<X7V5d32Q202JQ28396D^2T1n1211
986E9JNR2AS2Y1Z3>2]1Cm1[9T9eB1b7L1e3T1X2`6oAUG1jR1mNgC\;_1l5gHW8RP1g1cA]660jH1T1Fh1X2i21k4o10o1g
4U1mE]1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@Q518m1Q9Z>f4o3l
4FJX1IV1W174Y21CX@6NT=U>h6>;X7]11O[11e3Y1V6]2bj2m7m?fG:T1l5RD2V1Z3b@U5jP17BET2@>a14[4W8P516@d:@4
16Q1859:T31j3OI\2339]14R2:<B_2X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N
]1W1\30o6L?`Bb3_18b:U2k46[2X2U2R4;`6R2X1T1e7m1V162V1j1l1i1k1Jc4S:S41@^159l6b51d30i1Mh4]2`1?n>5:7
Y264f1404^1:6:406S130F4D156271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m
5o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4X5T12V1J93Q2Z9T3d32Q202l28=KY44S1211986ET1NQ1P16
1Y1E2403O9T1>=_11f1C\1239i]1X1c119[3Y13R24j3]2hA[^1j6US2:T1l5RD2V1Z3Mee17BET25:>a14]19AB^1Y9n316
@d:@416Q1859:H1k2Cl1`1Q6DU1`6c:V6W3T[1a3a4nKn@n<RV1eCh<Z5IX^1l6100V3<A89861K2Y1T15Q23h1D\779132_
11_320=@438:22Q11Ld1S1k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120
RJU126;3M:R65BP;U20U1;29>:W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDZ5904o4:<T5S2U193U1H01AY25Ce19d3T3Y
13Z5A\1;>22<1\2^3C085>:863j3B=T1205j8WEf3U6X31T25W<II312T11e34[8>K2h;jj2k9m;Y2];_18m1@0630S1FA:S
11605RAP6V<2\>bb141\=7[`4c61d304X1;Mg2P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17In1V1c2OBJ5`3P1[1792\1h1V1f53l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11
;:B@1:2o3a1B26O2W1\2IX5T12V1J93Q2OA?T4S3n25d32Q202l28=KY44S1211986ET1NH8P1C0MA3253F1@S10>=_11f1C
\1239l2a6Q3c3W@S5Z7S1D6;1e3]1`8eT1_U3_1o2l2gHY<I1e3m1e1Z6f>jY2kGn=h;_1S5B5gHY<U3]Ld:a7N0Bh;U;X11
h1R2NHg1X6i2n13l2Ek<YF^MP5X4aLW_1DZBU1]Jl=3o1Y140L419Q1k79L<_LT7j11e3Y1a4d1O]1j58]49j_2f<d4_>o=b
1:C@o4A:RD2V1Z3bS1i7V;7BET2@>a14Ai3Q6c58Y116@d:@416Q1859:f481e3n9UZ4_1l5gHX^1>1e3;R1S5[3ZL14c]3;
S1l5gHk71i1j1041V1;2JGk13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U12
7Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2
c1121057j1S131310710O3j16m231F89MR4]139826O2^4X5T12V1J93Q2Z8Oj18P1d32Q202JT1L8=K_3I4S1211986ET1N
Q13Lb1E253F=4T10==_11f1CN=239T2ILX1g2a1n9[4>bD1Fj2T11e34d20H0Y6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7f5j;S
Hg=n7l1R8[5?g<S8<_<`2<1e3n9jY2W3\;ZGe6dC_1l5gH81e3n9UZ4_1l5R2dFT21X3AX18Y2S16>3m31h;W9e19g6R=Z2\
>k9Y1`FQCi2m2a21n5@3;W1X;1Q206[1H18312U1l:Kk5P6A96X4fC^7k1]A81b84W6W>k:?c2W4n11e34X1]82`5R6c12dD
Cl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:gHWFc>G`4j43J280\3P1V;_;f?o5HW7206a31:CJf17LU1
8H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12Q38509A
34T13I@249l8>1479L118?7<:2::GK>:C411A3>BG7:K04966D49630:61=3I52<W1[7022442`13V2295i2Z1:J2?Y2X110
@1P3;216<[1;V17R1Z5<?P14338927E1^2I@31224CK47V10Z1V7V13092620T4Nb3h3l5d1m22n:8BD0O0m920h31:8U1<1
0V17d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3D
n1JEh2e1822o1R8R46o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11>477101@Q11:1A1ID;Z5_1>CW12i1`
1@=334T1P1=2>Bb35MU1Oe151479L118?6=:=:GR1V1N>7:@660>D896P19630:61=3I52<W1Mn3_2224426Y13a532116D5
:M?11^3:NE>I57A3414206N@@A55T128S13f2C5Q32M1Z1c1J;4CK476O6T1?f6X6A2j7S51n223:j1R1S1DZ61a18\11JQ7
20h3<8U1<10V1l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2
JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1
b35S2Ok1>9NQ1HHg4K=T1Ia1b;FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1^2P24Z@Am7S51n223:
Q4DZ61W31JQ720h3<8U1<10V1l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4
d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7C
Z1i1`1@EZ2b1b35S2Ok1>9NQ1HHg4K=T1Ia1b;FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1^2P24Z
@Am7S51n223:Q4DZ61W31JZ420h31CU1>0c4Q:47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4
Hd>6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7Od1o1P1Y6Y1T1Ia1Y<Q3X4\1]111m5i181
0336NQ1R22\13T:?E8_1IT2XEX61U3:Q;Y31`42i31Cd10a3Q122@Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7Od1o1P1Y6Y1T1I
a1Y<Q3X46U1]111m5i18103206NQ1R22\13T:?E8_1IT2XEX61U3:Q;Y31`720e3?8d101\1Z13e1;d22m6479132_11>P32
0=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9
I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDd57OZ380P1k3]2:;BT1B6L05407D1;33Q1
Q1<2T15j3T3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R22=N3018[GlC1AR2@:`2X7W1II312W1031m720e3?8d12\1Z1116
^1;d22m6479132_11>P320==2438:22C57c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2
b211C02\3V1W2Ed220LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd5
7Oe1d19P1=]3Ge1:91BN5IL04507D1e1Q1832T15j3`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22=N3018g<[9TE1Ac2
:Q;II34W1031c42[1Z2Hd1031Lb=47?2a1>LS220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3
T5b8Q66Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Q18Y6Y1T1Ia1Dg13M<W15V6HZ7\1]111m5]1;
5101436NQ1R22\13]1U3[Df1m@1U3:f1Z9Y31Q120h2IU1Z:_U1ad1mX1e121057UW12X1CeX1_9o1Na6[>P111Q4m11d5D_
6206a3E6N>0V1N9211n;47682a1>P320k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]
1T1K\3A012f2T5k4l4`4:6n9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J_7Od10m109Ff
31O11\1R16;C033E61X1_:9_1W4Z1g1\1JB11h4T1i1341436NQ1R22\130:c5M[Cm4[5P71U3:f100U1T1m6T1T21[620e3
?8d121e2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q
2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O[1n1Z1Y6Y1T1I
X107Dg1Q1<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:_5Y4W1I_21W43U48d1_1V=47?2a1>P320k
2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:
1j;CT3R5_7Oe4Y6Y1T1IL05407Dd;Y13DW5\1]111m5i181436NQ1R22\13d[11U3:Q;c1312\11g33U48d1f>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7Oe4Y6Y1T1Ia1Y<Y13l5\1]111m5i181436NQ1R22\13d[11U3:Q;Y31`13g2]1Y2D>\3]X1W@0[8d2[e1\3PFV1iL
o1?c73g8^2U<\9k75LS3b9g280`6P3n15;1Z1_2g3l2c1Y131253g2dl7a6^9<3U4X_1dHd2Dkj2YCS83g8QH>3U4X_1dHeb
2mV13g8[j1n155`31f720e3?8d121N;Z1U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA0
15MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:0h5:3B:C5AT5L17==Q2_1E0
U1;253>b11d1]28F5><035130;8P;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<2T15j3T3Y13l5\1;>2?11Z2M`23@85
>:81436NQ1R22=N355R70S:@g<Q2e:1AR2@:`21^8II8BI1c620e3?8d12\1Z1U2[5Y4479132_11>P320=@438:22I7c2S1
k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`91G;26;3M:0Y4^1:3B:C5
c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15j3T3Y13l5\1;>2?11Z2Kb23@
85>:81436NQ1R22=N355R70TT11U3:Q;II8\11W720e3?8d12g2U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@
3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LH`4_6Hj26_1^3a4I;26;3M:0h5:3B:C5AT
5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57Oi2@Z1k3]2D1BN5IX107Dg1Q1<2T15j3T3Y13l5\1;
>2?11Z2N_23@85>:81436NQ1R22=N3;WA@_I1U3:Q;I_21W620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k1404
1234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U
1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ
1R22=N3;X[11U3:Q;I_211333\P4U1`620e3?8NE01g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<2T155Z1Y2T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=N3;
X[111S3:Q;I_21`639X32Y1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W3
V1X5T12V1J93l2g1Q1<?G5CV3T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\1239C3e3?
X_1V@11Y8_o2T=g1Q1<2T15Y83g8@3e3?X_1dH_o2T=g1Q1<W15Y83g8YW2m7209Y2a1861[101O<Z1Q23k4i4479132_11>
P320=@438:22I7c2S1k14041234@3;6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4
c4Z56T2[758:;223;3I3:0X1h190[2:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDZ4Y17OP2
\1W1Y6Y1N5IX107\2K633g1?LW2T3Y13T4:\1\1;>2?11Z2P1]23@85>:81436NQ1P1Q12=N355Q9?\:e7[;H1\31U3:h1f3
P3Z25I@88\11S620^4d101g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N
8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1N
MDd57Oe4Y6Y1T1IX107T9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3018XX1o21U3:Q;I_21a6380X3\1=Mh4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1aN8I
45En1C4H315_9`4^2V2U12a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93d4Q10;?a11T3T3d32Q20
2JQ28396D^2CV14S1211986E9JNQ1P1AP1E2535S1T1>=_1152]1C8S1239g:206^34:86]1011Z1Z1116<Q1243:Y22b1Z5
47620032_11>P32048=2438:22C57AQ23O[10>4041234@3;324>140411R115446101311162A015?;1LP11H:12N8CG><X
1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q2m2H:3B:C5c6G=Q2U20U1;22685b11T1?]2CA><451@Y
;C5<2Di19M8@JT1139=2M1Be3n17Oe156W1818?6=Hn1>6G4117L7:91;6;B53496K00215006?411933I51=C47W15j3]22
926Y13DT2Z1g1\1;>2?11Z2^33@85>:3414206NQ1R22=N3018h9ILH>P2f5f6Bj1_<S11Ac2:m2S8II8W1031\620e3?8d1
2g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211
G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107
Dg1Q1<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3018X[11U3:Q;I_21\536c3CU1>0V1X1211h:U147?2a1>;
d220Nl17c2_20C06234@3B4>1n149;L15j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4Db
1G=Q2U20U1;29>b11d1]2U1><7101@Y;CT3R5_7Od10X2FY6R16T1I8X1_:i1N[6\1M?11V5Fi18103206NQ1R22\13m=l4i
H1U1o1:U1m2m6T12Q21e18k33h31:^1=X17LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe11B4R1P1X2e3KX1Z1T3@A
3:N3I@2>Y5k35>9N18T1:HGe1C]1B@U2=S1i;7ER13S660<5h1Y2Le1R3j1;X15R1Z5<?f192R13b3P24^1[1P713V1>m<a7
JY22b:48X3e23g31;8AC<S8d7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9mJ3g<10H5000F2Nb2m83l5j2]3]4bA<08C8=2
146B81B5;KBT54_@2>Q1h3V1On;31121I33ol5k[2c33^4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1k4]7Z7\1]111m5i18143
6NQ1R22\13d[11U3:Q;Y31h33^4d10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:
;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[111S3:`
21Y6T2Y31o43U48>U10=;U4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h
5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7Oe4Y62V1T1Ia1Y<Y13l5\1]111m5i181436NQ1R22\13^A7BET2@>
a14[4Q1i1h6BGX216@Y11d2@:`21?d2@416Q1859:T2Y31i13j6o1m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S1002
3[5A?c1_@Q518m1Q9QCl8FJR2^274Y21C`CXIh6S8_2?39k3?m2j[1dHVW2\b13T4b4lG_b18_53b3D@DMh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3^:e98I45En1C4H315_9o6_3a2C
h2_152Q2KI21057n2313<X61Y1MR4T226O2m1O<S1X5T12V1J93\;T3>1S325d1602l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239iB\2cKh139]2Jl200B1m3n3UX29T2h9m[1c2e121057g=S8RAe13?Q=cCl7o:3Z1U21Z24]20o8X3m4
916^1T2g3FE8;IZ5D4U45V<3NkP1\Mhf36`2GXS1RAk7P3Q31V4074b@3Ngj4Ub2k7[64f2J995;D20I101C17e3n3?O3Nk<
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L?o2@U53l1aN89?45EP1MC4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93o2\8T3d32Z1F02l28=KY44S1211986ET1NQ1P14]1E253
Y1T1>=_11f1C\1239S;9P1aBf1^3O168:JT16W2X21k4X31?f54f2J99AD2J10E53e3n3?O3NP5j75:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Z1F02l28=KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239^<dCR4>
^@?:4U4\<3Nb_31TX2m;_V2>4l38\<3NR9kd3gU19hCZ60Q\2f54b2NC56IMHo3n3?O3Nk<5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^4X5T12V1J93Z9Q2T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^<b1
UEQ31V40l64=S3C5B=Mh4n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O23
=5f3l419T12V1J93\;T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239Q>d>b91Y2l
1V4]54a35d1Mh4n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4S54T12V1J93\;T3d32Q202l28=KY44S1
211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U4=[?0e8D4k39A5_2T93NZ@^W5hW1Q6hAQ231_5m1964U4\<3Nig5>4U4Q3
Z93NY_4iBeEi4YW1h?[Af3R14f2P2f100L;h83NoS1lZ1^^3^;lFl5X3T4@f1d1g81168U1[3V4l1T458?4f2P2h1LT93NdU
7X3\6h4\2e5j8<4U4\<3NYc1cf1k]2^8eGf<0B4U40<n;3Nc:WO[1Q8o8_NkV1PQ1REV`1kM>4U40<n;3NjY10o=mR1ST2kH
V`1Y14d2R12180<3R2l7j13No1]BS2S1aCQ8Oo7XAS;4;a1Iio1Mi2`3O9Y30@b7Y8TZ1lMQ14g32180<3R2l7j13N]DS2S1
TBP>YKc7IgP2a27`49Y30@l?UNa=YLI4n27N0<V2l7j13NX6T>W3cKOXk1nFnM`6g<m;f9TBWP1F4V3N0<V2l7j13NX6i2Z;
W3TB^9eNmW1bZ1XCVOjX1:4U4\<3NmW1bGZf3m1a3<4U4Ao2j83N^R1`n1if2l6X594g4j;3NmW15Qg3RZ3L4=T2h1;IP;3N
^R1iKnEoP2h>WAW\1\5c100U3\31U2;n2f1`>F4U4<b2\93Ndj1QM0d9PLcLEg<Y@GZ4^224RP174U4\<3Ngj4QMW14g4g1D
m7N<33Nd8j3Z5nM^>SS1c6e4kW2e7U2e45_5a1nBU6W2aB[1116^1f1Ja;T1254b@3NW\444b@3Nb54a3j12JX1_3n3?O3Nk
<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a
2Ch2_152X1He121057n2313<X61Y1MR4T226O2l2a1X5T12V1J93i6b4T3d32Q202l2839KY44S1211986ET1NQ1P14]1E25
3H@T1>=_11f1C\1239nBZ>a2Z11P874b@3N]X4o1i154b@3N]Z464]7T93NWZ854b@3NWZ8O4k3d1M00B2[93NQU11bH5d2R
P4\P1b4c8f2g8116^1[1o1U4:V6>4k3d2B^93Nlm1d2\m1eR2\P1b4Z;b64e2K99H=Mh4n3?O3NP41a5V35:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9
o63X32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;j1Y1d32Z1F02JQ28396D^2j14S1211986E
9JNQ1P1AP1E253Y1T1>=_1152]1C\1239UHeD74b@3NYc1Wc2eS4Q74b22KU16=2J30Em3n3?O3NR4Mj75:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315
_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3Z2Y12Q202JQ28396D3k1>j14S121198
6E9JNQ1P14<P1E253Y1T1>=V18152]1C\1239;g:R6oC168U1k5W82b64a3H<6=2J4c4n3?O3NR4h85:a264f1404^1:6:40
6S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\3
2a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P
14<P1E253Y1T1>=_1152]1C\1239;jT116^1S>j64a39:<36=Mh4n359O3NR4o4`1W2536a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT
2\12528h1e1210524j1S1313<X61Y1MR4T2241O2^4X5T12V1J93e8@U2S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P
1AP1E253Y1T1>=_1152]1C\1239S5Ce=kMn174`6Q:3NPX7`<f54a30BJ;MJ^3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T
1F;P413BBMR4T226O2^4X5T12V1J93Q2R7W2T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S;j
C1j=1W684U4W3T93Nig5iQ2^14l4S2X3I^53NiJi[1ho1]70eC2V1k[1Q9i30U17BET2@>a14[4_6h616@d:@416Q1859:\1
R14l4V6^53N\V4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859::4b@3Ngg38_?hc1V>_N84Q4`<3Ngg3ha2_NC4g3=\<3N^
R1b8f31a2Z;1ci2l5QE\6PA[@]54a3C0F>Mh4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3
>1S32Z1F02l28=KY44S1211986ET1N=CP1b18<253Y1L7>=_11f1C\1239U4U3TU1V54a3C0U1Mh4n3?O3NJP<5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
S5?4T1P3\<3N_2]1^7]1W9RZ1mb3e4iX1E4g3Y1`;3Nd9d72i614a9R=\=YA\U2SP1T9VMl_1H4l3Y1[;3NoB]1W3\@d<n<i
d1Lb1bJ_3b6=X589hg1[F=4X6Y:3NaZ5on1X2d11j@2o6I4i1Q2U1>e1f2d63Na2a5Y6U5b414if1oR1iFe4dGcj1Z5WO74b
@3NWV2Y^5eE65j2THU2ae2mG85j2^2eEgg2FVGSP275j2e]3V2;aGSP2<5c26`W34\3j1cHX2j1Xn1aBo15b60T2m5d7c4d9
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_225oJ35oJ]
_525]Z635iEcd51525iE35i2P125i235i2cW635i2Pa355i2oBfl2Y135i2oB25`b345`b3lg2935i2mW635oHa^545oH^j2
Rd245iEU3a^525iZ635iEod565b2XKlZ1kP1an225kM25]435i2c135i2d`345i2oBmd546U4_<\n736U4l@26U426cU646a
a31K56U4[]31^166]n3UW21SCjL56U4bDj\5V21646h2\1l^356gHj1P[5V2b16V2ID2n4@hA3n81T2R3d2m1:T1_2dFa125
21FKc@\=4g4XE`7jFP2Q9\:A0]Gh<k:>k6_2Ai2WA\;=W966U4V_1k=b1YW226\c156`6YBSX1V`336U4l@<6[3Io20A^X44
TU3G9B56U4]i2`IcL27\347b]2fX1P`227Qc337m@[U31747Qc3W3P`227[437g2c127g2l17`6U2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_277`26]2TX3Q_2077`26bZ3Q_
20>77g2L2VZ5n:047lN1Zg227nN77m2W1fJ1Rd2W327U427Yf337g2\W4m17g2h3U2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n17g2h30T2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2K7g270e5@kJ1T2R3d2m1:T1_2dFa12
521FlN4PJkc1iT127\d797k3R1nCi=Q314mW487n4nCY=?Q314<7j3S11lCi=Q3121mS4o327ll237g2Y`337[4TZ627TZ44
7b]2^U1W337[4ma328bX6_182e4P2U4m8Z:e1cn1f6\CY>m@TK2V1`Bc1k1mS17BET2@>a14[4CS9`316@d:@416=C859:X1
H80i2PM0S3M\5^6WEV42Y<]3i@W=Q5k4d>CTQ1oFnBa:R28S5REg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDb?b8
KQ:;S:0W1g7]>S8@4e:`393ZEo2b1_3g13Y4X15GNAY141`7hLS18d25k3Q7J[GW3k1o?T7d?S6R1f9XN3b40I10]4l49n5T
b1^2b4AZ;b7cT1d9Z2^28c32n2o1m5mE]1X33d2m1:=V3Q>b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c1_@Q518BN;k
22MV15g3A0Gl>i2l8FJR2V14R174Fb11CSHeDh6S8_2882hW1JAP`6c9VI38XY1Vm5^280R5jIo4HS37B021111;42T142f4
`4W8H2Ik2\1<i1c8lS1KU?:JKHIIH1101U1>n2V:`8Y4m1Q2:4U211V8126Y393U1TDh26n6h5X2[1e7b3b7S=]180^?ZEUO
l@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1^4;]1Fl4n4_>XCeA^AY93i1O5c9Q?X3?8W8jP3K^1P82g3Z5_Ceb1dDo;i25G8
0l4aR1X214XHUFU4e5U9m72i3f9Dj3eX2Q;;e4R8Y180S:fP1jA?E]21c41?X46E612RBo1oGT4n5k31?J[1^32X1h1g@0gU
1h50kCR1Z8V1o58k1OAj1Mh4n3?U5P3f1Y3>W15:a264f1404;R1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L
2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En1C4H315_9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4DBB1Y1Mm34h1;26O2^
4X5T12V1J93V9MW1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12317U4=cC0b18j2X2jIl87B0211
11;42Y12f4`4i<\1<i1\]1m>2Z1^2762R1120T1UFW6\24V>93ZEo2n6h5X2Q9A8X3]3l7[GW30h^1SX1Z2BS8U;f\2oBXKZ
238kOQS7H8c32o2l7Q1TB:i3W3d<^=ZN]P2a5OV5n:0\DeAfDeMl4Y18S5jIl87B021111;42Y12f4`4i<\1<i1i4lQ1e6P5
i@UFd84V>93ZEo2n6h5X2h1X7V289`2X2c1VHl87B021111;42Y12f4`4f60f3_1J\1<i1j3h4K1jS1m>]1^27672H00101U
1g7]>S85:4V>93U1TDo2Z6Ch5X2[14`7cDdF=80el1X5]4o6V?nV2i1M5k2Ue1c18S5mHLV3e57B021111;42Y12f4`4i<\1
<i1a7Q1S2fI0l8jEUFd84V>93UBd1010[1o2j63h5X2a1_728VV768RMc^1V1f[1\668fT2TQ2UU2ZC7;8W3`3RQ1j1\1fCi
9hU1cl2b438i6cU358\f1`KRP2od1R18g6SQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12OU1g7gF:TT1o2Z6Ch5X2`1`7cDdF=8
fBk?e6[FZQ1QB`FZo1cBeNf7oAW180P3Ai31S1IhQ1TQ1`FaR1f6@0>521LZ?W>e5b6YAW2n4^7k1j6k:X:JZ4Mn8^2e;h3I
8i6\:k=H\Ji?`<_8j70W@R:0]?c3Xb17dCT2R2T@g>1R2I8]3U10Ec9bj2m1TB2QBT2e121057e3j>bY1m4i2U1i<=8i6PY1
]a1ef1lA1\1c]2h43l?U6h18c3\3Mj9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>K?Q6o7P2S3Z11C1F<;U4S9R<SIf9Y;4f1W1
Q10b7Q1R6X4g4k9g1i:_7U>g59\308`1J2h4]2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17I
i5OBJ5a49Q17<CHo2f53l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:g3T226O2^4X5T1
2V1J93Q2o6Z2T3d32Q202l28=;?Y44S12119832ET1NQ1J561Y1E253Y1T1>=_11f1C\1239V?YLV59\39`1Mh4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3
;a1CCh2_152Q2e121057n2313<X61Y1M:g3T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1
T1>=_11f1C\123979fQ3PT1QX2i1o7i6g19i2X2jIl87B021111;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D
4V>93ZEo2b1[5h5X2[1e7Y19R5jIh5S37B021111;42Y12f4`4]5[7\1<i1\]1WAb4UFd84V>93;nDo2n6h5X2Q91999R[1^
g2X4bK2e61139fT1S6V19f6oMS3j1T17f4`4m9@Z2\1<i1j3d51\g12U2g7gF:j:YIo2Z6Ch5X2`1Z5U2cDC[<d9C9UBY>g8
b1\?o7VE7l4iFe1i7Ya2VHXF2f3dAL9]3=P1_8ZL14m5h<a5MIQC1^P2_1l5a30W7l=ZFm;Y5SLX1S1J9\7]S1\8i7`12?S3
=_1Mk1?U^1Y?3b3h4a4Qh1ZCl24k7X4<9i3R1hQ1Q314Kn^3YDa13;9d@2e=j`2]9S7Z7YS2\V1P@@9o3i[1^3i7j@ii1m?k
_13g8^4f4i6[Z1n1`69\30[1=Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU
1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FB
MR4T2241O2^4X5T12V1J93Q2Z9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AG8E253Y1;H>=_1152]1C\123989Z3PM
aY2_92g3o^3?9^R12nBd=cBD[2b1RMTNTd1Q9h@QI69Qk1_:ja4S4m:?9b3a1]2VO2m3ZBP9kC^a1W[1eb1I=39bS5dZ159^
e2b[1e>R529mOP9:a3:09:BF0o2?:[1b1`2=_2=k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P117448
05118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]
18V1H:3MC5n5DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?f3`1EOe4U3>S111AJY1;7@3EK
ES5X4h23Y13U1c1T2D8I2?]111i381h1<\1521436NQ1R22\13k4S1Ml15S1ID12=`17[1a3b66j8i13S71@\271321@`4IU
5T3031l3:a3:0DU5n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K8H0Q20<
:1:6R9W1o58U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2mES1_;U7Y13i2T2De1]111a3781h3Z=R2S1^1S>j8i1W:96X9:a3:
0DJ70]17[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004100
815<52094Y5X2Ob4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123Eh1:W13k516
Y1D]2_583@0F:2D6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1^5a6S10V6Q3U23V4j2Y13:@X1DIZ1
De18?D11e2F47341Y2LA<_:<O32<235L4P1S1^1l54n3i1=:_1O:0g36I;Y2i1P2o3V4626V1l247\1Bd4a18n1e2:a3P1P7
h2K=e46<l8c2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S2a9b4e<h?n65>Q3`
2e4n2]<33T4e4W1j2U6<6j8i1j7f232m8_3D1g1:a3P1P71f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50n1SDODP?d3`3U3W61W3
1S2V2Z7X^1e4n2X<433j8W1d9j8h3b86m8T41a::k2G8:9DE1Oh1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P
2:07640412312@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\4
89M0o2::5Q10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^2
9m3JM1Be3`1=7Oe156^1118FV1n1EG4117=FD1;60:B534@K0027006?43933I52<646`1m1W2Q2;776Y13n4M\128Q111i3
S2B<>:341436NQ1R22=N3018d8m1L4C>V1I]<?m1[6S2h3;N1NV2:U1g1S8IP1^111a1:a31[4@U7n:W3c2_20l1Z6=e;F?`
;^FiS1m=43;W1d29:g67QAn10U<_;5b1T7e6i67]=N_1a3d:P:Q;R>_2:k2e10I0`7d8P2X6c2_20d4V6a3T2Q=An1kHh?Nn
509Z6\4h32m8n3R1\@YQ16=I1S3j2e4g1n3U15\4g1SCP17`2d4Nf727>W4MX25d1K1b1]2>?3_1U18U1U20T2C`2]3:k2Ek
19\1\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;d9Y<R2T5P1b8U1Y1h32Bi1U6
:BQ18S3]1[Ii53R312CJ10T1^:9=[1Ob6P6Q4m17a1W1b51j6X2\CY30P:0Jd1]1k1>;bi31`8_15U]1kP24`9V1oAP31V1;
e4V2o3n\4TK2V1ni17BET2@>2^14[4]2G`1Q4l2b116@d:@416Q1859:R1;e4V2o3n\4TK2V1ni17BET2@>a14[4g<@114@d
:@416Q1859:Q1;e4V6Pc2`I\P1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:1;X1;e4V2o3Z_31aMTK2V1ni17BET2@>2
^14[4]1n3[3A0l316@d:@416Q1859:8;W1RKm2cQ5k`11<F;W1U1S2fJhY1YDi<4[1g1j?RFcj2a2g17iC4l1Z9;W1;X4<P2
U4_W3^U1TK2V1ni17BET2@>a14g1U2=d6R3`316@d:@416=C859:3;X4S^33;b]8i4W1;e40o1U4n\4TK2V1ni17BET2@>a1
4m3=Z1]2Q5]416@Z6Y4@416=C859:A;Q3_1jh2kG^P3^HOm2=X==V28h:i4X2V1;e4V6\DQg1T1^6]3W3Uc1TK2V1ni17BET
2@>a14[4j8]416@d:@416Q1859:8;aj6dC[4m?V4j6i48;[6g[767WLa3R9?;S2b2l\2h5a7m1_AGl1T7X9fm2[JoD`1;[49
V2o3PM]<iY2eITK2V1_L51VM7BET2@>a14Y2B^1d6e2m316@LX544T4@4160P1859:\1;e40U2o3VDSP2V4\d1TK2V1kP1RI
7BET21>>a14[4_2N7c50l316@U6^4@416Q1859:a1;e4c1B4j3m8mj1S=b2[i1UB\1a72V1ni17BET25:>a14]19AB^1f1b7
1KP316@d:@416Q1859:V7207]3H>U12:Bi1U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA0
15MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C
5<a2l2V1NMDd57OZ3Z1Y62V1T1IX107Dg1Q1<W15j3T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22=N3;RA7BET2@>a14[4f
1b7n316@Y11U3:g5@4141Q1859:T2I_21?;`45Z2X7TU6R>aD92W4ERGa1>7;a4mT3UF[g27cl16;a4Tn3Q1IZ_4Y2;]2R12
MP2o1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF_2g3S10023[5A?c1_@Q518BZ1Q9A0^Bl8FJX1I?n174Y21CTKdA
h6>V3]4_2S1;`32M;]1SAn400Y<l=n>cS1P9ZV1PA`3An:0a9nEX3\2RD57a2?b<AV1h=V:j1;`44a11<5o3iCdEQ@QGjR1`
ITK2V1ni17<5Ef12:@>a14g1c2k2A0l1X1\35P316@83e31Z1E^4@416Q1859:9;R`3^OY5^n1eLn1b9WFQ1;e4V6n\4TK2V
1ni17BET2@>a14[4k1\;165:d:@416Q1859:S1;e4P2U4Ya2PAcZ1TK2V1ni17BET2@>a14[4k1\;16@d:@416Q1859:W1;e
4V24j3n\4TK2V1ni17BET2@>a14]19c2]1g1T60l316@d:@416Q1859:S1;e4V2o3n\4TK2V1ni17BET2@>a14[4Z90_3<16
@d:@416Q1859:S1;e4V2o3n\4TK2V1ni17BET2@>a14[4f3c50l316@d:@416Q1859:5;PP3WEgh352;]b78;j4^J[:14^\1
kh43;f6TV12;f6Q1;e4V6e]2]S1jKTK2V1ni17BET2@>a14[4X=16@d:@416Q1859:1;R1;e4V6cb2Zj1TK2V1ni17BET2@>
a14[4X=16@L0f9@416Q1859:3;RX80[1;c2Q20U6\Y2S8mBY8fG^8T9oA2V1VFh8nJ7BET2@>2^14[4X=16@d:@416=C859:
3;f6mZ6U1;a43V6n\4b;a?2V1ni17BEF]1@>a14X3R1h3_91678d:@416Q1859:d1;e4[2j3PHn4j\1S<\5P9aX1TK2V1ni1
7BEMV1@>a14]19c2Z1R3031:R2_5E16@Z6Y4@416Q18319:?4;Q7R_797;Q7R_792e>T=B;`2o19jT114h6Zd2c>jBnZ12k:
dLR>@P74;f4Th7fE:;X4=m_3c<S>[Q3R<fED8;f4o1eR1jS13__5fEU1;e4V2o3n\4TK2V1ni17BET2@>a14[4_2N7c50l31
6@d:@416Q1859:U1;e4V2o3n\4TK2V1ni17BET2=2>a14[4_2j60l3165:d:@416Q1859:a1;e4[1j4f5Xa1]4k6Q@b2g3Wd
1[:1T1Q4_;2V1ni17<5ET2@>a14g1c2Z1R2Y3R5]116@d:@416Q1859:P1;e4V6n\4TK2V1ni17BET2@>a14[4Z1m;16@d:@
416Q1859:1;4;X4bh7e@i2;a4o10>`1m5[5R@>]1\3d2m1:=V3Q>X5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023[5A1=c1P
<^4Q518m1Q9QCl8FJX1I^21521Y21CX@50Nm69R7n480\2`1h3P3g3>BX2h4_20A;a4XR3U2>a]3Z3iC0NYC8h:V4BX2Y7[1
;e4V6QDed1cS1P3aMTK2V1\NaK7BET2@>a14[4_2N7Jh40l316@Lg9@416Q1859:Q1;e4V2o3n\4TK2V1ni17BET21>>a14[
4X=16@d:@416Q1859:P1;e4V6n\4TK2V1ni17BET21>>a14[4X=16@d:@416Q1859:V1;e4V2o3n\4TK2V1hMUL7BET2@>a1
4[4_2V1c50l316@o7d2@416Q1859:V1;e4V2o3n\4TK2V1ni17BET2@>a14[4_2V1c50l3114@o7d2@416Q1859:4;bb7l2]
IV5;Z3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<c1Hk31Y1M^1c2S1P126O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211
986ET1NQ1P1b1E253Y1T1>=_11f1C\1239]EbJo4;Z3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12
V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^1;a4k;3f1f6`1k3T21S2^6HcEQ5b83>j
;P11cFMb3o2^;o2R1o1`1Y?_55a2k1]:eGa4\1h5d>j<i6h5b1;2;bb7]1;[49V2o3gh2i4m@h4eITK2V1_L51VM7BET2@>a
14[4^3k50l316@R4l3d2@416Q1859:T1;[2Y2V2o3n\4TK2V1ni17BET2@>a14[4f3c50l316@d:@416Q1859:R1;e4V2o3n
\4TK2V1ni17BET2@>a14[4Z90l316@d:@416Q1859:S1;_2U2V2o3n\4TK2V1ni17BET2@>a14[4Z90l316@d:@416Q1859:
T1;_2U2V2o3n\4TK2V1ni17BET2@>a14[4Z90l3114@d:@416Q1859:b1;_2U2a1Do3n\4TK2V1\:iS1g;51BET2@>a14[4_
2@=7OP2Cn10l316@R41Z1T5@416Q1859:^2P1;e4V6n\4TK2V1ni17BET2@>a14[4R8U516@d:@416Q1859:Q1;e4V6`U2]W
2TK2V1ni17BET2@>a14[4Z9m316@d:@416Q1859:d3;_2P24c18o1Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a12521E
0T:Jl:U@WF_2g3S10023[5A?c1@o3m1b1:R8Q518m1j32V1l3W6Z1^;l8FJR2^274Y21CQ1_?7BEHN<@>a141T44Y9:74V31
6@[3h64:@416Q1859:S3Z1_2U1;_2P24c1b4n\4TK2V1ni17BEHN<@>a14[4Y9n316@d:@416Q1859:S1;e4c1Bo3n\4TK2V
1ni17BET2@>a14[4[9KP316@d:@416Q1859:W1;e4V24j3bR2[Z2TK2V1ni176;ET2@>a14]19c2[9KP316@d:@416Q1859:
]1;`44c1<5o3^Y1_S3TK2V1VMgL7BEf1=@>a14g1c2]30k5m316@83R5T5@416Q1859:R1;e4V2o3jDSQ2of1TK2V1ni17BE
T2@>a14[4X=16@d:@416Q1859:6;X4_b1ak1WP4oCP1;e4V6n\4TK2V1ni17BET2@>a14[4Z9m316@d:@416Q1859:T1;e4P
2U4YQ2US2^8TK2V1ni17BET2@>a14[4k1k:@16@d:@416Q1859:S1;e4P2U4SQ2gb1RITK2V1ni17BET2@>a14[4k1\;16@d
:@416Q1859:Q1;e4V6RDa]1Y[2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:S1;e4V2o3\Eag3T9oA2V1ni17BET2@>a1
4[4c5d716@d:@416Q1859:R1;e4P2U4n\4TK2V1ni17BET2@>a14g1c2a4f816@d:@416Q1859:`4;e4k108f1Y2c3]@_5]1
\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8b4\2Q518
m1j32V1l3QCl8FJR2^2604Y21CX@617BET2@>a14[4Q1;F:E87F33Z490;`3164;[3S3d3>0:5416Q185909?HU3]11O0Y2;
b6o1m5[5`8P8]1\3d1Om1:=V3Q>b8a12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21C^@O
P<a4Y2<8g7P3g3Q1X2h4_2b2;]2S40o1m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023[5A?c1_@
Q518m1Q9\1c1b119\4d9P5k3FJR2^274Y21CX@5lC]8h6>;X7]1Q10T6<g2A\1=Mh4n32<U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT
2_1528h1e1210524j1S1313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2
53Y1T1>=_1152]1C\1239U6<Y3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T
2241O2^4X5T12V1J93f8e2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239\6<Y3\1=Mh
4n32<U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2^4X5T12V1J93S6?a1[2JT3d
32Q202JQ28396D^2j14S12116286E9JNQ1P1AP1E253Y1T10=66_1152]1C\1239T4<Y3\1=f5n3e6n8:a264n54E0200111
;212260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T224
1eG^5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1[<T4<Y3\1=f5n3e6n8:a264n54E0200111;212260171B2[
40151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RGB^5d32Q202JQ
28396D^2S3211986E9JNR2AS2Y1i32]1Cm1n4<Y3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J9
3\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T6<Y3\1=Mh4n3?U6Q7f15:a264f1404^1:6:4
06S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1
AP1E253Y1T1>=_1152]1C\1239_6<]2K9R1=Mh4n3?h1\4h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n23
13<X61Y1M^2c1T2241O2^4X5T12V1J93f8Nf1j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]
1C\1239iY1S6<Y3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1
J93S1X:T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239\6<Y3[10=M5Bo3n32<U6h85:
a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45E
n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S12
11986E9JNQ1P16182ME253Y1T1>=_1152]1C\1239^<k?U@S92<en5T6<Y3U16=Mh4n3?U6h85:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2
_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93Y8HY2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2
53Y1T1>=_1152]1C\1239T6<Y3Z14:Mh4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5
OBJ5a4L>7<\1o2f53l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J9
3\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W871@ET2@>a14[4k1\;16@8[:@416Q1859:U5
<Y30]1;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4X5T12V1J93Q2Z9T3d32Q202l28=KY44S1211986
ET1NQ1P1b1E253Y1T1>=_11f1C\12391<R4<Y3\1=f5n3c61n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V
1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR
2AS2Y1i32]1Cm1Q4<Y3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8
I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1Q6<Y3\
1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ
28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q4<Y3\1=f5n3e6n8:a264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241\Gg5d32Q202JQ2
8396D^2S3211986E9JNR2AS2Y1i32]1Cm1c7<Y3R126<0MEU19?7j1n3?S61a4V4554a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3cG81G459;n1C30H315_9o
6\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2m2<S1X5T12V1J933X;:i2>16l22j1602JQ28396D^25d1
4<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12317aAW1m1>n3mEc1Lj3d6<Y3R126<0MER4n3?U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2^4X5T12V1J93j8a2T3>1S32j1602JQ28396D^2j14S1211986
E9JNQ1A>AK4E253Y1T1>=_1152]1C\1239S5]<VB2i4a=24<c3Pl5Um12<b7Y5<^2JU1D2J3d4n3?n>5:a264f1404^1:6:4
06S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1aN8I45En1C4H315_9o6U2Y1a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239VU11
W5209o2K86`1\1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c20[8
7Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g3d3:>4g3<a2l2V1NMDd5m5k:0g5?T3T3Y13T472\1\1;
>2?1\2^3D85>:863]4=X15g4Y3OVR11c1h=I348=^2@^1`1kR3oY3R:a6209k38610EG2Y1Z1;e13j979132_11_320=@438
:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10[6f1c:j1`55O26;3B::g10Y1U3Bl5S5
U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ4Y1X3\1W1S7g30\9T3Y13T472\1?6E;>2?1\24Y3D85
>:3463W2P1T1=X15g4_2IOf5`6a6H84?`2O2T1d4[1k21Z2R:KR2I312:=^4`1Y1VU3_R1eY4312A=k3B`1Y1j[1dHci33g8
d>WDcIk=312U6=X3HC=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T1
2V1J93R91W2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12398=T5Jkm1b:dX1Tj2bc1>=
o28`;oR4e121057ka2a:n>2=dn5Z6=\2KR19=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S1
11O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y
1MR4T2241O2^4X5T12V1J93R96C^1T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AP1E2535S1T1>=_1152]1C\12380
R6=X3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93S6X5T3d
32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239k6>2W2P112Y1c10o1m58W1a?P2k1MKA2j2>
61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM^5Q485h1U56401N9b2?a2:n=Z5]1T1_2W1T1V102S10023
9Q5A14852U14l2U2k2\1d1W562H35c33318A0N;]57J`2A0@0814@326;444D6:61874a48R1W5V2h1[2Kk3FJ^1C7N23854
<74Bf11Co1P1k52=6531o1Z6g545=:I6]20X1@U1]1Q2f37Nl1f2X5_1>;X385`3]11OY2>[3m2U2m5`1\D]1P4P2m1:=V39
194BmC0W1a12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1g34V1\1`2Y20f@R4i4FJR2k5o1iZ1W50_1S8_2R2>Y6U2m
5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g34V1m3QCR4i4FJR2k5o1iZ1X5_1>d7_
2d4>Z2P112Y1c10o1m5W?`2V3MKA2j2>CP2m1:;1V39;3CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3S10023[5A1
48c1l=b2K3Q4180AZ1g34V1T1h2A0@U101B0344K81610;3o4a8l8FJR279D23>A74Bf11Cn91j1\4U1G=W3c5V1i1b3Z820
U2h6>82Lj2`3]11Oi4>2W2P112Y1c10o1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC401]1EW
2a2dC]1T1_2g3S10023[5A148c1l=b2K35k318BZ1g3h2`2A0@U126;444K:610?o4Z6V2l8FJX1I79G3>A74Bf11Ce6@g21
o1W4U1G=k8V1?Y1b3P6Y220U2h6>82Lj2`3]11Of2>^6080e1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6^Oh@b1f2T
1_2g3S10023Y4Q1A68c1`3n<Q518m1Q9QCl8FJR27Q1T174BV1?1Cm8Q180]4_5@`5`6n;h6?R4`3_2n4>Z2P112Y1c10o1m
5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]1T1_2g3S10023[5A148
c1l=b2K3Q4180@0N;Im24V1T1h2A0@27F32B49D681IZ;V2T4g4FJ^1C79D6C<721Bf11Cd991j1\4k2g2[4]20i11S1]2c:
h6>;X385`3]11O[2>]32h2U2m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_2g3S10023[5<4?8U14YE718BZ1g34
V1m3A0KbAR4i4FJR2AY5o1WOa;h6S8_2S3>^43k10o1Y2c3^1^D]1\3d2m1:=V3G12T=h7Ia12521E0V<kIRET1_2g3S1002
3[5A68c1@n?Q518m1j32V1l3QCT4g4FJR27V2721Y21CX@87BET2@>a14[4X=16@[3h6?@416Q1859:^4_2o2>2e2?^17^10
o1@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31S10023[5A68c15_1l5l8Q518m1_8A
QC]4^4FJR2Y1T174Bc121C^BZJh6S8_2\4>Z2P112m20o1m58dE]1\3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fh9l2
2T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?Y4718BZ1l3V15V1`2A0@U101BS16_4P1:8P8@T4Z3\1FJg
1:79DJ<74Bf11Cm1_1V3Ha1D531o1R<4CT1n3m8j5h6S8_2<>g4jT114bMY`2m>W110CX2>Y65o1m5mE]1\3CP2m1:=V391Q
1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@i4718BZ1g3[1m3QCR4i4FJR2^274Y21Co1iZ1h6S8_23?n2Y\21?2
?R\54?X_2Rc303?n2aa32?X_23?jb3e14?n2aa3gJ2?n23?`d3gJ8?ml2>2ha1Rc1UFRX12?jP52?X_45?f4jT1143?n2b\4
n1?X60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2d3V2o1iZ1h
6S8_23?_2mW6??V6P1X]3j]2o^1Z4XC`1Q9Q5312B2?\R64?n2Zo5\C4?hf1`[4[64?n2ic1`[42?QS63?U3d_33?[R605?_
2DXW6fC3@nj1XD2@nj15@S4]Lh6lW34@a6hX4[f12@S42@kg61@6@dR2[=i`1gQ2b23@mQ3PA5@U4dl3ZT2aC3@P`2i`13@j
P4ZT25@P`2i`1h@ac1S1Ae23`3Q2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FlN4YIF]C]P1cOU5]BX1Ae23Fi2Q2@kJ1T2R
3d2m1:T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CPF\:cO0T5\1Ae2n1e1Q2@kJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FlN4
PHo1d5h=RDe21b9A0_N@0T5LA[46=Y1]U1m5T>d322No2W2`W2T6c\1]CG9m1U5VF0PR19Ll29AZ6]U1m5T>X4h5e]2QP2P2
AZ61o1m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023[5A?c1>P@6U1d318m1Q9QCl8FJR20]274Y21Ci\1h6
S8_2P2AZ61o1m5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S10023[5A?c1>P@R1n318m1Q9c6]<]4^4FJa1@^274Y
21Ci\1h6S8_2V1Ae2d3Q2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521FlN4PJ[5Q>RDZ<RO@0T5g?>Af4c1RP1V3S2m5T>P
2P8e]2oQ1`M@OA[4DY17k8YLm5c=@EZ1c122NT12o3R5bX2e5YL[6c4j?Y1[1@g5[2?AZ6KaT1m5T>X4h5R5bX2oQ1SD\9@g
58AZ6]U1m5T>Q:e]2QP23AmY2^k1IA4U3P1:9f;Z2R;c4j6n:`?h5Qf11X4d<]<o8jQ1`5T63kT1n1AA]2:5J80095c;`:Y2
C1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4PK`D_@072[9j1]33Q@4a1d1\@g9P3l53f3TQ1cCT;Y2m1X2A5T35J8009`3
l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@W5b9]4RS1Z5a2iA`83`1S3^2l2U3j1F=9AEf2^25>d17c?i42^83`1`1Q1f\1d7
X5i45R32\1Ae2JS11e3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FlN4PJXACc8m>a1X5a3iT19AZ6]U1m5T>Q:e]2l
V1TI<AZ6]U1m5d=?Q:e]2oQ1`M@0>A[4\C17l4lOW7e1R4^_11hR4nL@AZ3o2nR1^2m5U;W1f1X4d2S3e]2gj1Y5lE>Ad41c
1TS1121Q2m5T>Q:e]2QP2n1AZ61o1m5mE]1\3En1m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5@0?c1>P@Q518m1Q9QCl8
FJa1>1^274Y21Ci\1h6S8_2?A[4;a2ZQ1fC[800S5Wh1jBZX2Te1T6X1Ae22a3o11@kJ19j1R3i1Jm1:T1_2d:_3X4V4a125
21FlN4PHo1U1A3aA]P1cOU5Rj1Z2Ab1NHo2[3h1a1Q<m1[1U<T3m5V;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa
2h7KZ1A[2G9^AY:Q98=0Y:c1b4`2D>1n2e2V7093SU1Z1a;9j3d2Ae2Z25U1o1@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a
12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6R9>j1V2O18m1Q9`3`?]4^4FJR2^274Y21CcQ1U;m2Nk2S8_2Q2AX3^1
d1o1Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9c1Eg@l8FJR2^274Y21Ci\1h6S
8_2T2Ae2f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0nGm64P7oBW3_2g3S10023[5A68c1_@Q518m1Q9c1]Al8FJR20]2
74Y21Ci\1h6S8_2P2AV6U2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2e31S10023[5<4?c1YE718BZ1g3[1m3c1
]AR4i4FJR2k5o1iZ1h6S8_2o1AV6U2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g
3[1m3c1]AR4i4FJR2k5o1iZ1h6S8_2f2AW2P112Y1^1U2m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0hN34P7WF_2g3S
10023[5<4?c1eAc3718BN;g3[1m3A0f126;94]11R>R4i4FJR2Y1a4l12SX1e2h6S8_2h1A\6o1Q4k1mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2Y2A[60o1m5mE]1\3d2m1:=Q2T1Q>b8a
12521E0Y<o8[9b2i4WF_2g3S10023[5A?c1_@Q518m1Q9QCo3Nm3FJX1I7V23321Y21CX@`Lh6>;i3^3]11OZ2A[4o10o1m5
Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0j@WERET1_2g3S10023[5A?c1_@Q518m1Q9h=X5l8FJR2^274Bf11CX@040:2@ZK
h6>d7_2P2AV60T2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2
k5o1f@RJh6S8_2o1AV6U2m5mE]1P4P2m1:=V391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QC
R4i4FJR2k5o1iZ1h6S8_2S3AZ32MJ]7>g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g5
W1`264BGF17AF7168`40Ni5U409CR1W1:P1]3b<W8`1>o1Y134LV14032001R<T5f7W2YA[9f1i3Q2l1A\6o1m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2^274Y21CU25P1UIV@h6S8_2o2AW2P112n2o1m5m
E]1\3d2m1:=V3>3JS4n5`2b8a12521E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;i4718BN;Y5;[3A0?7N9@g11c6^7
l8FJR27V274Y21Cn91i1V>Q@e2h6S8_2=AZ6N1\T1m5T>Q:e]2`o1@P[1nC]2Ae2n11c11o1@\5e?g501<]19R3;121Q2m1:
=F_2Q>2_8a12521E0lN4P7XBFW3_2g3S10023[5A?c1>P@Q518m1^2b6QCl8FJR2^274Y21Ci\1h6S8_2c2Ae23FS11c11o1
@\5]E01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@Q518BZ1^2b6QCl8FJR2^27
4Y21Ci\1h6S8_2j2Ae23FS11_13Q2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_2g3S1002
3[5<4?c1>jD718B6S1^2X1[1;a3QCR4i4FJR21S5Eo1iZ1h6S8_2Y1Ae23@Y1g3@jJ015n1R3;14Q2m1:T1_2`DS2a12521F
lN4QGW2F`W1g5b6iT1bJd=YD2AmY2b2AW2=0e3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4WB6@2T3_2T1b2S
10023[5A68c1P@>c1]2O18m1Q9L\7R1d9l8FJR21\274Y21CcP1U<h6S8_2R2Ae2Z2[1o1@\5^E1<]19R3d2m1:=F_2Q>b8a
12521E0lN4a2^4oBW3_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2Y6Bo23\1=Mh4n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H3
15_9o6\32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2^4l419T12V1J93\;T3d32Q202JQ28396De1Hj14S1211
986E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239b3YIe6BS3\1=Mh4n3?n4V1k3_2\25:a264f1404BK:6:1206S142B02001
1146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7iCR1h18I45En1C4H315_9o6\32a2CC
T2_1528h1V1>210524n2313<X61Y1Mm34T2241O2^4l419T12V1;7693\;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P
1AP1E253Y1T1>=_1152]1CT17239Q19B]3X1eS1_BWc3a4_o2P21BP5BS3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]1721057n2313<X61Y1M
R4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239lO]6BS3\184Mh4n3?U
6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1f
I0i48I45En1C4H315_9o6<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O2^4l419T12V1;>93\;T3d32Q202JQ
28396De1Hj14S12119526E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239V4BS39R1=f5n3e6n8:a264n54E0200111;212260
171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241^:19c33a>d
32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm15B]3nT14]S4f6BS3\1=Mh4n3?U6k3l45:a264f1404^1:6:406C?4
E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1S?d5h98I45En1C4H315_9o6
\32a2CCT2_1528h1]17210524n2313<X61Y1Mm34f11;241O230<l3l419T12V1C693\;T3d32Q202JQ28396D^2j14S1211
986E9JNQ1P1AP1E253Y1T15893V18152]1C\1239P7BT2NV15=MLk3n3?U5Oh85:h1H64f1404;R1:6:406S14E02001001;
212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45En1C4H315_92l63X32a2CCT2_
1528h1e1210524n2313<X61Y1MD]3T2241:D2^4X5T12V1J93\;j18P1d32Q202J2n18396De1Hj14S1211986E9JNQ1P16:
P1E253Y1T1>=_1152]1C\1239>S3g;e2Y2m3^2\7`:Q3O^6BT2NV15=1Kh4n3?U6h85:h1H64f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1kME8I45En1C4H315_92l63X32a2CCT2_15
28h1e1210524n2313<X61Y1MD]3T2241O2^4X5T12V1J93\;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1
T1>=_1152]1C\1239Z=k1j9SFg6BS3V15=MLk3n3?U571EP2g65:a264f1404;R1:6:406S121E02001001;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KQF_88I45En1C4H315_9o63X326Z2CCT2_1528h1e1210524n
2313<X61Y1MD]3T2241:D2^4X5T12V1J93\:Oj18P1d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_115
2]1C\1239Z?m8k9U7B]2E:Q1:2Mc2T2n3?U6h85:a264f1404^1:6:1206C?4E020011146212260171B24K1P1S111O0151
BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q24U12]23CCT2_1528h1]17210524n231
3<X61Y1Mm34T2241G2212Al3P3k119T12V1J93Q951R2j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E2534T1T
1>=_1152]1C\1239Z1]P1_9[6BS3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T22
41J4230<5f3X5T12V1J93R9=NLT3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239b3_72B
Vb76Bo2WV3cV14hT22B\`3KBl2A_1WD_2`82Q347B31:l<cK`b2n@9`B4[7^5V4U3e:9BT3n9UZ4_1l5gHaQ1gF9Bc40iT11
4bW41SLQ6CS34W1Da1g1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_60=c1@\2]1k166;CU3LG=0_<f5h1c4;@=
]105m8T62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501A09=T1W4j1R1_2Q1K7G3R10Z1Y15R101:3
30LW1D>42131Lb1X2f6E_1k5d3P9d2[2o1S1i3W1a2_1Y12P15X121]13Y2I=46MW1C_1W;_1R1i19Y5`1e1j1U12FX1a6]7
CT33W1C0j1^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?
=U1705m8T62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B=15M313IL=O?W4j1R1B0?1C260161@9685D436
42344?E;g145>C01B0LW17<>711112000F3AL<1i1l3b2L_1^5<g1l1c3G;X4P5`1>m4W1P2B]1Y12V1<N126S13S3=46MW1
d3S>9Y5P35X1:6U12=a1a6]6CT33W1C0j1^13302b2^;8h5]4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0V
B\6;@=U1705o16Y4\2Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O?W4j1R1B0?1C<8@96822D43;234468
E;l15>C01B0LW17<>711112000F3AL<1i1a2Z1_3_1k5d3P9P5o1m4W1P2P2Y12V1BH12Z13S3=46MQ15=Ej>78X19Y5Y1f1
5X179U12o1a6l6CT33W1C0Y1@^1702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g
2Q5j8\6;@=[1105`6\2T62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1B0AC26261@9685D4:4
2344?EX25R101B0LW17<>71111210FELX2d37_3_1k5:2Y1l1c3G;X4b1]3`1>Nn3W1P2P2Y12V1[119S13S3=46MH85=V3f
9S2OX19f4BP35X1:6U12=a1a6IR6CT33W1C0j1^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=
0a1g2l=\6;@=[1105o1`4\2Z5I2b14\4g116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1B0AM28@9685D4?23IEX2
5R101B0LW17<>7111122FELX2d3g3_1k5:2V3g4X4P5o1Nn3W1P2P2Y12V1T161]13S3=46MH85=EW<j28X19f4BP35X179U
12=a1h2h3Ic4CX3W1DY3702b2^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0VB\6;@=]105m8T62g1\
4g116Y1B9C>Z4R3h1]1h1j3h1@3g1i3313f1]1g4j1R1Hf1Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3b493o3d2[2o1
m4K;[52V1[11]13S37546MW1V:T3\49Y5V3j1U12o1a6k4CX3W1DY3702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]
1=2Z166;FZ1g1LG=0I\A\6;@=]105m8T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1R1_2Q1S1G3
h35R101B0LW1D>7131Lb1X2\7_1k5d3b7]1P5o1m4W1P2k1^12V1[11]13S306546MW1X5_<9Y5V3j1U12o1a6\4CT33l1Y3
702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3
313f1U6j1R1_2Q18J4B3h35R101B0LW17<>7111122Fb1X2\7_1k5d3P9P5o1m4W1[52V1[11]13S3=46MQ15=`?i19Y5Y1l
1j1U12o1a6n4CT33l12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8
T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1Y25F:8F34B3K2i25R101B0LW17<>7111122Fb1X2b3j251F_1k5d
3j5U3P5o1m4W1[52V1[113Y13S3=46MW1hA9Y5V3j1U12o1[5U1m4CT33l12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1
A>c1872I8V12Z1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1Y25E0:8F34B3K2
i25R101B0LW17<>7111122Fb1X2b3j251F_1k5d3j5U3P5o1m4W1[52V1[113Y13S3=46MW1hA9Y5V3j1U12o1a6k4CT33l1
2V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R
3V3h1j3h1@3g1i3313f1m2W3j1R1_2E;8F34B3h35R101B0LW17<>7111122Fb1X2]651F_1k5d3j5U3P5o1m4W1[52V1[11
]13S3=46MK;hA9Y5V3j1U12o1[5U1g4CT33l12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3L
G=0VB[5P1;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2E;8F34B3h35R101B0LW17<>7111122Fb
1X2]6N_1k5d3j5U3P5o1m4W1[52V1[11]13S3=46MK;hA9Y5V3j1U12o1a6X1DW3g3W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6P
6a1m5cD^1^3Q:k4X2Y5\1R?i<RFEU7jAP;Q1`AX1DW3P1DY<8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64K`5]2M1k
R13j@\Jk6Q2RAV1DW3X>J\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2^3f=U39\:1Z;R3i24c7V2\V1n;1f4ER33W1C1i1^1
7f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4g4j1R1m1?O343J4346
2321123;E9\1:14DC27;L82K756<;1112000F3m16_2o2Gg3i6c:Z1CDS3n5=O_24P4;2V1[119[4a15W1d>b15=g21b2b10
OLZ29U12V8?[2EV3\1@X3n5g8h5[8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1`43S1G3a314DC107;L8\16<
;31L`8g3i6W=S3n5m3U4;2V1[11e7^LU12S1FU3W110a3_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b2MI^1jCcM`5Y3T5i2
Ql1AFb@Z2\6X2\2`:jR1lj1W2c<^1^a1`5Y3]KXV1P1GT3Y10PBY2c4X7O:V314j:_V2l7iAh?d8G]65S242c?cAYATIW2m<
R8FGT3Y10T2k?m6^2R1_7H14hKae1iP1b;^:Q7b=bMPAd1HS3Y10S4i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1_3e48SQ1Q2j
1m693Z2g1R3j2l1`2THV3RG]5g2Nn2h>Q1X1R9T5_2HS3Y100Z5<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S1a3
8RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3CS4`6Oo9e5Ag2m3]32Q8<3`1S1Q1X1R9=O[;m5\:[Dl6P1HS3Y12R2h>[>f4H1
4a1^5U3\=a2SI]M93Z2j4]OV3CcCn>h>];P7o;_N2HnQ7GIR3Y10o>`8_7V2a314mP4X3V2W4e1ZCd<0n2R@eX1P9j1IR35J
8009Y1Q2L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53V@8X1>\6`3i?Q2^8S20P1@\1`9i>^Ag;01S3B]8;I\4U2
j<PEH14[\50ROMJY4T2:n:b3P\1]4S6Z7WQ1n?\2e9S28`GP<R5]82l2CY1]<d5[2gJQ=BJhAb3W7hT1]4S6;]<X:d?PP1[a
12j4k`1c3h7BKU>kj1MP9Q67WE[;1U?`IP1\LbMU3f2d<:KU>kj1n9Q6kP11fX1]MhP14KPc2mV1oV3]1LT3Y1_<0n1P2j33
U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T31a4YAe3T5>X1Ok1g3289n3V@bS1[FOLT3Y1_82l30n1P2T7_5l7Y6[3g76O<]
2ge1Q1o3R@T31a4YAbA9UD\HY1L^4_<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP5T31a4YAe3h9Pa1n<3a3LdB
^;GL^4_<o1PEW;g7kj1o3R@T31aI6Ed5^1g1e34a4QV2m8FLn@o1XP1g76j3if1o3WC1hH7Z12@b6c34[2_1_2IMn2Y19R=A
T6V6Y12\1R2b514Th2lA2a=_<jI]1`X14h@@MX4n=T6m?H14Tk1m]1Nd=n5Q1Qf1U3INm2b1R1TBb2<P4R12b9f^1XV1m^15
a1\6hGWEj1bEh=<Z7=;N[Jm=X1d^1Z8U2eZ3WEj1bEDOV4dKl7X114bQ1W8_CU@Q@c9l5cU1l9g3T3i8S<BOV4V<]?l7X114
FkP1W8gc1c9l5`_1g3RHdd1<OV4jT114\HTKnIULPY1l9g3IP1U4nEk>14m5U4h;V5S72kg1[1Z?oEQ;;ZCX5[70]T1YGf9B
P1U4c>5WEH14m5k=Ud3o3j?T9[70m?mB@Q1T4jR1o114CjGRi1m3f4[3oKi5jT1lU1c2Q1U2D2V10f3@\7m@`1O1T2^1c1;1
45=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi5`4U3V7A0YEl>3S9R2m9Y1<O2
<f>5Z=e4BQ1T4jT114CS;U6`6]:\@kE[8m3_3bP1i5jT1>R1Z9P3\Ci7W9o7g]1]MBl2k30nb2?R1S40U5P3\CU914d7ge1]
M[Y1mR1Q>BR1S40cKN6Y1e614d7Uc2X7iNX3mR1bR1c@1R1X1S1h2Y10\26V7o:0Q1GY2C1Q6AMa314V@l:n5lX1bP1o>`HQ
;YAhKk>Q2i31^3B]:@3c3[1S1h2Y10c2o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP1o>Z7V6PFS4P3T:lL]5Y8g1S4`3a
;E]1c1BS1R42hDj1Y2CS6X4H14hKf8d]2T_1`Q1YFHT1g2Y10g>7j>n614l2S2\=l2o4H^S2hk1X1Sg1W5P2g2fD;T1Q4h>7
iE14Q]4b>b6lZ1X4U1\39\1h2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2h=0
T2e1]G260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5Q4g<0L_8_:\128Q1d6<>J3`1l2=^1d8V<j6[9X
9KBY4b61]211E4U1WNj9UV3P1V1`2m1e10j2^3\;V1MR74V<d:b8Y`1\6_He6_1l5[4k7m:a1nAU?f4ZG?YOf66V1QX1Q6nR
2[a1m1DW1n30b:f<a3GX2c5X114SKi;QS1U3PJfIb`1k78W1n3c:]IH14T]6P1X1c2W1UKg2HQ6Z1]6]2U6S31Q9n3d6WV1Y
=R4T5V3c2\Cm3]I92^7b7QJ>QW1<X1c2]LiCTFl6\8i;f2So17oT17Y1PCZ:b:gX1EW5<Z1f2Y1Z>]4P3\o2_?HfMn<9KZ1P
4g1b<]4P3d66^5dI\i1i:e4HiKk1d5V3e3f4Yh11V3?g@c8S35Z1[BaEYa2gl1?[1`2OX;k5=Y1k?MjU1\U2fe1NV>Pk1A[1
`2P4W8k5=Y1k?MjU1\U2fe1NV>T5ke1j36[1eDg1c`3X4jm1=\1X4K0k=010ZQ3V1`d1ef1XX16\1T50k=l]6XX1@\1S500R
1h<^Q3V1V[3]JP=I22Y1T<9\1QC010gn2b2V1V[38]1U@P[3b1m_2V1_C[L:]1U@P[3b1m_2V1_C_U13U?5]1U@bU3]5b1:^
1]GSMU64[6P3_CaX4RFE^1]GSMU630T2V4P34ZC0in3X2]7[:V9?o1\<k?]2^1^3P2o1m5mE]1\3d2m1:=V3d32U64n3?l1U
3;c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<Q518m1Q9QCl8FJR2?n174Y21Cf3=]@V5DEdAh6>e4n2_27_1f3`KY9
14F=_1f31c;j?Y9121F_KTV2XJ9_1f3hR1<d114dc3[2U2`1i1AX18]363;SKS1Fl4R=?2V6Y9X82P2RFj1T3R3a:a:153eO
_:m5S1A9j3`Ge4o4i2[6\1E3[17A71975d9l1_:o21h3X6Y4=:b2a168E4F`1i1Ab1\3bR1Dm<c?\:RFdBg:XZ1f7T4VQ1b:
IYIS=e7H`1i1Ao4BWKS1Fl4cW1RFdBk8g13oa1ZCPBb=SGS=g4m2a1@`1[2P1fC][12Q1T1e20\[43VQ1V3k1QC6`1`Q1oR1
ie1Q=SU1Da1d3l>W2o44W41V:14@YS1NaS1e5`4Pc3Y1W2Ba1d3l>W2T5W41E`91487YS1NaS1e5`4Ca1d30k>W2T5W41E`9
1487YS1NaS1V:jj4Fa1d30d;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1d3l>W2T5`>14jS1NaS1:b1_5j;h9R4lk1Y7UL2
[W25b1ZAh9_S3^W26b1ZAh9_S3b1kU22b1RV6Nc1S2P2d1X6o>o1Mg:`c2VBg7_1l5gHe9a3i8\@oG082>V>R9>b30[33c1R
Km27c1PNd\1lb1V<m7l^2Fd1i36S?n8o;Q>Xe2j8Td12m8Q6eFiAW1n2c2o5`66_6=d1TCn8o;f@^k2Td12l80hb1c2WC?d1
TCl6Q2o;T:h:e]2fm12m8hb1c2m6V83d1^X62?e1`T18_4\3Q?S9iT3b7]4R58UQ1bS1j@V1e1\2J80:Y1^Lj28a314FZ1Q2
k3U;n2d3_2V21ii1_EPFAY3L`4d2Z2UK@g5bS1j@B6e1`T1e?iLYEg3;f1U2Y10i=d6Z@14VT4i68f1_3j=d6a?H14<g1T2f
g3i2P5a1>a3E^Q1ZJhQ1g1g1T2T1n57_?jP3i2\4Ca1>BV2GE_>P@S;2V1XT1e@o47B?5T2@>a14b1h2^1i;16@d:@416Q18
59:Z39h305Jg1T2P1DQCf:fP1b7m_1i2\4W3V2S2b7\5j@h1\:QP13Z4mQ1\?\;U49g1d5Vd3i2c:Eo<YP1fn1Hh1S3g2^]1
V4R=eP2TQ1c8_J[=hKk>_25=V61o4Y5F?4c3Dh1k5hn1;];kd1TQ1SS1[=ZR1Y8e2=V61P;?4AQ3<h1T3DhMROm32cP2gF3X
:\U28h1_W1PW1if1b5WFTZ2P^1Fi1R2a1Y@U5Dc1c>n:Y4bH`Bk;Zd1j_1`K]4;L4U3PO9i1nCU5DW@XV2UT30aT15i1S3d1
nk5[g23i1k@WX7=j1Q3c;n13l2Ek<lk4U1^^1o9TS18j1eCgCcb1kP1VGSi2^K`5k1j15d1M\2>l1n3?n>5:Hh164f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2Z1Q?l;8I45Ec1:C4H3122_9o6_3a2Ch2_15
2Q2c1121057n2313<X61Y1MR4T226O2^4X5T12V1J93R1Y:T3d32Q202^1]18=KY44S1211986ET1NQ1P10a1E253T14T1>=
_11f1C\1239T2IfU1i7Ck1P2o4SGk8iEo<[6WR1\V1\:oa1h6=P;k4[1S4TS1Dk1P2fP1d4kDg1h2P9cX1f?b2h1d^1e2b5U
Nj;UO_5j85l1nNS:kl2lj2;l1P380:hMe614SR3P[4Q5l1i1U1DMh4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239TR1=m1i1n9[G^2c3iF2ie2_1l5e
CQ53m1cU1[Y24m1_@SE[Y2?n1W30T?a5Y6U5b414ii2WGk?P<RODn1W3009i>a5Y6U5b4121ii2QQ1j1W@ng201;n1W3U?k;
h914gi200kN8o1e>Q2`FC1PHY`1]5P2f103W10B2W33[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5S1j<n5\@^9d
Ah8P3_2c19l2i4S10:P128^2778:65X1:L839U8Z1361;2;14;3523433F123;236286757?c14049127;017;N50C?25674
14200111210D13AA:49T15En6U1b:c2T;=d905T1^13512V1158J126m8Y=eE`3P2g13W1C2P3m3]5c5`1f2W1Og5a==f1a5
n;k=_S2k5a3l8Z1<:?14E2343J4346234123;757?c1404947;017;T10S12567417001112000D13^14^15[4^4V=>S;c8P
105V2<912V115S1126m[1m3P2g13W1C2P3NT1W7V5<`1f2W1Og5]2k:Ef1`Ak=kI^MZ7i4]9P6k2Z1:1:0766;352343J123
462321123;7=f1:1404947;017;L162K42567417001112000D13AQ1Z2a>:^6\3g7=k9V2<3512V115S119Z1aDPFLP2k1P
1DP5d74V6g4On4^GT4m104^>e3m6jd1R<[4`:_3nV13dZ1`?AP2k1[>c5_5Oid1Y;lY1g?m@S49o;T3Y7VP19Q2[3m1Q[2XT
1eZ13ah1U<7Q2[`2nY1oT13ah1U<:Q2[`2XT1VE^E3R5^c1aEnR11Q27Q2[`2b4S@a?eZ1Xg1>R2P5XIRS1b:[=T78j@2aL\
Flo114R2P5nV2[=Q1R2i1OU1Z61VR1h85TCW3l1X7g1]2[1^3V8mCeEc7bX11Ee@U1[2g5_1W5[3R2la13R2o[2g_12R2o[2
9S2G[Cbf1h@_IRd1fR3X81S24S2h2dX1W33S2nV6Z^1[2T2U1<40W18]3[3[11l=A1U8Q7QM12Cf1l5010k[1R>X1DH1P4P6
_1o23k1A:`;i1e1k1C12:]4R1U1A034_1S2_7Y9Mo5l6m9d2D13>4CV2BoMi<2T4FT2U1Ao4fBk?QM12Wd1X;i2X1aT1f7bR
1m9kS1Ei=2T4T1U2Q1D2n4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3b3hR1n6]3A0XLm7_:J1U22U2d5>V2i<Q45mO4k`1S
;hP3mT1\@f2i;_65V2i<W4Qb5TP27V2i<W4dh3\i1Yc2k14V2QA1WU8@W2T5TDdQ1a2bS1SY1d_1eAU;kFk5Q4S9l:V74W2\
j2U=oS32W2ci81W2?X2X40Q4d;k;]6``3]j2QGJ18l4\6KX2X40f?fQ4UCaY1QKd32_58^6f3Z2\2Z2J18l41K^560c48X2P
DnB_[3[4dP2YT1RL7Y2n\2hW2ej1\3i?15Y2n\2^R4\3i?<Y2l20iT114oT1hW2ej1jA[118Y2l20iT114oT1eS54Y2n\2ee
419Z2V?l[1S9fj2d3i30il1;Z2V?QCZ1Y3hLWk2`3m30il1;[2j2XQ1a314`i1h>Y5e`1`77[2j2jT114`i1hT2?\2`2dMlA
oN`K\>>d]1=SLl1P3^6oB>\2R3RMFUAoN`KM^=>VZ2l1P3^I7\2UP1lAoN\Z1cX3S98\2Rb1oN^Lm=VZ2VY1RU1R1]2h1JV6
o?`Y2]c1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:6]2WR33]@SNV\29^2c2jT2Z8aX11lg3]:fE5^2^W2Z8aX119^2]
1PV2Z8aX11_AW:WW2i1^2_4o1m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2
^274Y21Ci\1h6S8_26_2f1a^3i9X9fm28_2eR1b]2i9G`8Q3dj23_2X`3i9=`2VLSBU5US12m2Te3k@o1b;>XD5`2e1`JSB_
o55`2Xf2hNd\36Aa2i4XG0[l1\Ee2U9I81A^]10bY1V`1]F=a2RL0[l1\Ee2U9I81W[2\<dV26a2R=o>0[l1kb3=a2RL0gb1
U4]5\Ee2U9I8Y[2jo1;b2bHU7PBQV1`<Y;X2Wi2^E_h1=b2`AQ7U7PBQV1jGX2i3^BT1iQ2^E:b2mY22j=b1m:Y;R6cCXg2=
c2Rg1YNm4U7bEo2l;B3[g30l6Ac2]d1cP2m13o2P1j3Dm2b:m`30Z4P1b;12c2YQ81d23d23iZ32d233d2VV3k23d23hY32d
2RY32d2fa72d2mo62d2`W34d23\W3h12e2h`71e24e2WV3o273e2b4c[73e2_Y3;2e222e2kY36e2WV3W3V]4Z>^>=f2P6Ym
2@l3nT1a3Ro1PX1]3g2fAf46f2hW3nT1a3Ro1mo1<f2P6fIcZ3[2YJn1SN^Ok\1EQ42f2Vk76f2d4TT31Z2a]32f2jX75g2a
a1XJ1li3>g2aa1S2S5Z155YA1R1]c2ZP1l2S2e5g2Nj1Mh4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6o6S2[1k1ECh2_152Q2e121057n2313<
X61Y1Mo2M4T226O2^4X5T12V1J93\;T3d32Q202l28=6DY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[3g1l6g2T
11Cd100h2U2b92442?2_11>FY220?[27c2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B
4f2?m20e1>P=T16W9R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd57Oe4h32L1
1\1D1B;B534@X107D_1o6T3W4o22\128Q111Y3Q2AB<>:81436NQ1R22=N3;d8c1N77@>V1T80a5J]8X61U3:R9n1I_211:g
2o1`2XX2kf3>Y:7]Q1]FMg2S2L]:<Tl1`3\M]2R3TR1UATKa3d3T5U2a3U6`:\3i1g<m26l53i7n>i1g23Q23P22R4^Z1m?U
Ka=[Q1n3^4TK2V1SH7bQ17BET2@>a14[4k1AY20b2^1IZ2G@16@d:@416Q185923351^1@g2JT1aG]c1mNhQ14ie1>U8S27d
3a5\Q2P5g2Nj1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8
I45En1C4H315_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3Z2Y12Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239W6g2NH<6=2JHo3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239^
<g;Eg2N`;Zo11WDWZ1R5e121057m5a2T1i^1\I]Cn<a4g2j1JI3f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1
CV1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y
1T1IX107Da2a5;T3Z7\1]111m5i181436NQ1R22\13;gU1X2W31U3:Q;I_211g2Bg2Nl1c9e^3YDe121057e3j>bY1m4i2o=
i5g23Jj123F3En3n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1a
N8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3a2R12Q202l28=KY44S121
1986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W85?Jf89C[4T8l3Z11j3n<42V5g2<Aj1Mh4n3?U5h95:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=0K_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202`2;8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?g2U
B]2B_5T7Z1Y3UU1[?SF^D]:Wj2^K4g2U2DPm37g21cW334V192g2_Y34g2g[2RT2XV47g2P3^T5d4ed2Z7T36g2T2bY2k8VS
5_@R1g2U23V6TS3iY1TK2V1ni17BET2@>a14[4n3Y916@d:@416Q1859:h7g2N\1=M>o1Y2c3:?U6h85:a264f1404BK:6:4
06S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1aN8I4
5EV1GC4H315_9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1MR4T2241I52^4918m1e2T12V1J93c2h8T3d3
22n102J:f18396D@m1j14S12119526@49JH5Q1P15730OE25361C<T1>=_1152]1C\1239_T1h6S8_2]1g2NU1GOc4n3T7Z6
jW1e236cZ2e121057X<QV1In5]1_2o36e4o3Z5a2;hH]6c516^11Z1W1:S;4Og2Y2V6n\4TK2V1ni17BET2@>a14[4X=16@d
:@416Q1859:2h2UY38h2ef12dHFPIc1TW11h23h2\W3h13h2UY3c12h2[W33h2ZW304h2\W3h1c12h2\W35h2UY3c1S9[S32
h2Yg62h2hY39h24Q4l7[GW3PS2kf3X^16h2V4l7[GW3UX72h2nl73h2nX3I3h2aY363h2\W3[23h2\^2oH4h2hZ30a_23h2i
Z3a_25h2[1]Y3[h1UG2h2iZ34h2^V3Z4SW42h2nX3l1h2o3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_22h2^V32h2ca7@h2Bj1QKo4T2c214jQ1]P1[Cm7cX2T>XW18h2Bj1
jT114bm2eb24h26\^5h32h268h2J[3l7[GW3VR2nU57h2J[3l7[GW3UX73h2\W3a16h2JQMaY2_1j;2h2Jm1h2o30T2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_22h2ci33h2m
Y3K2h2RV34h2jW3a1[1[2i2R12n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0WM]1234`168o4WF_2g3S10023[5A1=c1_@Q518
BZ1IW8A0\47i=o3l4FJR2^274Y21CU:X6ZLh6S8_2m1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S1002
3[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g
3S10023[5A?c1_@Q518m1Q9W5i=l8FJR2^274Y21Ci\1h6S8_2S2i2c2_10o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1
?o4WBo3_2g3S10023[5A148c1_@Q518m1Q9QCl8FJR2^274Y21CTAdKh6S8_2l1i2n3U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2Q2i27f30T2m5V7f>]1P4P2m1:=V391Q1
VEa12521E0lN4g1X5WF_2g3S10023[5<4?c1YE718BZ1g3[1m3nAR1R4i4FJR2k5o1iZ1h6S8_2Ji2=0e5@kJ1T2R3d2m1:T
1_2dFa12521FlN4PJkc1iT1m1i2n30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3
[1m3QCR4i4FJR2k5o1iZ1h6S8_2d2i2P1m2U2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5
<4?c1YE7180AZ1g34V1d2X1Q11U101<6b1197i=R4i4FJR2k5o1_Da=g8h6S8_2a1i2=f5@kJ1T2R3d2m1:T1_2^?d4`2a12
521FlN401]1E31200^GU4LlMk@`3T19\4dAg9g?X4e4R6[H^2i2P1R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0[2SG\5401]
1E8`4WF_2g3S10023[5A68c1_@Q518m1Q9Y2Fb116107i=l8FJR27V274H`11CQT1g8h6S8_2Q2i2n30T2m5mE]1P4P2m1:=
V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1ZA^Ih6S8_2o1i2n3U2m5mE]1P
4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2Q3i2R12n2
o1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2g3S10023[5A?c1_@Q5180AN;n10`4`2A
0G^1i119\:d3l8FJR2^274Y21CT6P4d1];`Eh6S8_2V2i2R12n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN340o6mAY4_2g3
S10023[5A68c1_@Q518BZ1n1R7A0JW3[>l8FJR2^274Y21CgAQKh6S8_2Hi2R12aV3401]1K2oP2W5f50@b19b1197`Q1nQ1
W1\2i2=D2h2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1IS3A0\4Q
>R4i4FJR2U5Eo1iZ1h6S8_2o1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34`1_5WF_2g3S10023[5<4?c1YE718BZ1
g3[1m3o4Q>R4i4FJR2k5o1iZ1h6S8_2l3i24M2M;c10o1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4
GHHf4R>a5c1N_2<Z3S10023[5A?c1l=b2:@3Q4180AZ13Em2`2h2A0@2^3h2;V;o3R4IFJZ13C^2154>j11C9R1^:\450:2@
g14`4d6W>h6>;_2h4_20g3i24n1;c10o1R2j3mE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5
c1N_2<Bg2S10023[5A?c1[5e2j5b2:@3LT318m1g3Y5]1P6;V;<b3R4IFJX113C^2154>j11C9R1^:b40:2@b19`4lDh6>;_
2h4_20Z2i2f1]2o1m5mE]1\3d26f1:==h2Q>b8a12521E0ZFa840o6WF_2g3S10023[5A?c1_@Ki2EE18m1Q9^1bAl8?6JR2
^274Y21C[3j?g1U7[<X4h6f4@k2_2]1i2=D2n4@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>ElX1Ag5[3X1A0@V11\R13
lCW4]9R1i2=0e5@kJ1T2R3\1W1m1:T1_2nDe1a12521FhN34XI:<\7^\1iT1PDe=l1i2T4o1m5mE]1\3d2m1:=V3Q>b8a125
21E0lN40o6WBo3_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTBdJh6S8_2f2i2R12MD[1o1m5]E?]1\3\1W1m1:=
V3o1i6l2Z2b8a12521E0VAe=42N>?o4WF_2g3S10023[5A1=c1_@Q518BZ1Q9A0^Bo3l4FJR2f1G154Y21CTAi6b2m2X5P:h
6[1n1h4_20\2i2=f3o1@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oBP36_2e1Q2S10023[5A?c1_@
Q518m1Q9Y?g3l8FJR2^274Y21Ci\1h6S8_2[2i2R12MP2o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64g18o4WF_2g3S10023
[5A?c1_@Q518BZ1Q9A0i8d9o3l4FJR2^2154Y21CX@KZ<k6]8h6Z3h4_205i2gW340_1l1i2T4o1m5mE]1\3d2m1:=V3Q>b8
a12521E0hN34P7WF_2g3S10023[5A68c1_@Q518m1Q9c1]Al8FJR2^274Y21Ci\1h6S8_2n1i2n30T2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_25i2bV2PQ134a2i2P112h2
U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1Im24V1d2X1A0>W10E7Z1;7i=R4i4FJR
2Q2i3o1i7;YJY8h6S8_2o1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1g3[1m
3c41[>R4i4FJR2k5o1iZ1h6S8_2n1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2g3S10023[5<4?c1YE718
BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c
1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2n1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023
[5<4?c1YE3318BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2_2i2=BS3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4
oB6P3_2g3S10023[5A?c1P@>Q518m1Q9S1U108E41[11R>l8FJR2Q2<74Y21Ci\1h6S8_2_2i2B`30o1m5mE]1\3d2m1:=R1
S2Q>P2h5Ha12521E0lN4Y25`4WF_2g3S10023[5A?c1R:4W6OQ418m1Q9a6_<o7LFJR2^274Y21Cd6V>04g63W1c4o:h6k3c
3C_2g2i2P112Z1b10o1m5mE]1\3d2@Y110:=Af1MQ>l6e1a12521E0hN34\22`4WF_2g3S10023[5A?c1W>W2Q518B4U1Q9A
0@U1:4c1Lf=l8FJR2^274Y21CXE^7Q@h6JX7]11OT3i2P112Z1b10o1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0hN34\22
`4WF_2g3S10023[5A?c1_3g40V5Gd1BQ518B12=9317P34k5A0f1?c1Lf6o6l8FJR2^274Y21CXE^7Q@h6Jd64>]11OT2i2`
2b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0hN34\22`4WF_2g3S10023[5A?c1_@Q518m1U3k5Z5f6o6l8FJR2^274Y21C
i\1h6S8_2_2i2Bm1b10o1^3202;k1mE]1\3d23NJ:=Af1MQ>b8a12521E0lN4\22`4WF_2g3S10023[5A?c1P2V<W2Q518m1
Q9Z5f=l8FJR2^274Y21CkD0;V6YAh6S8_1OJi2Bm1h4`2;dLh2NU2f1Vi14\22gh1d1U7c326jQ1\N0;V6U2i2P1R30o1m5m
E]1\3d2m190=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5A?c1_@Q518m1Q9Y2:1103b1`>l8FJR2^274Y21Ci\1h6S8_2
T2i2S40o1m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S10023[5A?c1_@Q518m1Q9i2b6d9l8FJR2^274
Y21CYE_Gh6S8_2c2i2P1R30o1m5a1[D]1\3d2m1901;3R3d3\:b8a12521E0lN4d1Gc4WF_2g3S10023[5A?[17_@Q518m1Q
9S1S1100071103b1Je=R8I;:JR2^274Y21CYE_Gh6S8_2`2i2P1R30o1m5a1[D]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d
1[5WF_2g3S10023[5A?[17_@Q518m1Q9S1S11271103b1`>R8I;:JR2^274Y21CYE_Gh6S8_2Y4i2P112n2o1m5a1[D]1\3d
2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:lE_2Oc23S10023n1\3A68[17g1;n2n27R46k3h2X
218BZ1l5T3A0@Q111271103>M5Ha5U8T7M3E;:J^1CEh174_1I1Ce3\5KK:Z6h3m<a:h6J?CQ3R3_24Y3i2P112n2o1m5a1[
D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF_2g3S10023n1\3A68[17_:o5h2X218BZ1Q9A0@Q111271103>
M5Hg=R83E;:JR2Eh174Y21CR9g1:S:_Gh6JU4R3_2U1i24c2dY1j37QT1A4c3HP>4G`9^Q1j;[a1\1^21n3m3h43`:2\<f2Y
3T1@X3o;10c2Hi24c2`OS:j3SR1l2^6n;4GRk2`>_6[C2\<U7@X?10c2P4i2P112m20o1m5mE]1\3d2m1:;1V3Q>b8a12521
E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S10023[5A68c1S1b9a56HX418A0N;Q2j1V197B7`2A0@Q132G9D6:618W5V3S3
V2P5k3F5DR27d14<74Y21Cm5l3314R6o9]2P3]2Q1e5k3h6>d3>`3_2m1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b
2]4WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CZC\HQ1h6S8_28i2AkS2YS14b2TT4\H<i2\21hT1121THoW134
S3m3i2R12m20o1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S100
23[5A?c1_@m4318A0N;n10]3c3A0D22n=Y3:o3S3h1FJX1I^274Y21C9j51X345314d1]42R1e1S4k8n9e2h6>;i3^3]11O0
X2i2=0_3U2@\5^E1<]19R3CP2m1:=F_291Q1WBn2a12521E0lN4P7WBGW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4F
JR2U5Eo1iZ1h6S8_2T2i2=0e3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@Q5180l1h
7X1QCl8FJR2^274Y21Ci\1h6S8_2o1i270e3U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE7
18BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_25i2gW3401m1i2n3U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10
023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1i2n30T2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_
2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0hN34a2^
4WF]21g3S10023[5A?c1_@m4318m1Q9QCl8FJR2^274Y21CP<hP1h6S8_2Z2i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0Q=
i?P2423OHI5P4WF_2g3AA0023[5A?Q1AY5T1P:Q518m1Q9QCl8FJR27V274Bf11CS4P?i?j9h6S8_28i2fU37h1423b2n1i2
T4o1Y5CmE]1\3d2m1:=V3Q>b8a12521E0lN46b2V4WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Cc3V6nR1h6S8
_2Z2i2R12n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0_FAAT734P7WF_2\2W101F<0023[5A68c1_@Q518BZ1Q9A0^B]4^4FJR
2^274NZ11Cj2nY1h6S8_2d2i2R12n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0e6R6f9Aj74P7X:n;_2d301F<0023[5A68c1_
@Q518BZ1Q9A0^B]4^4FJR2^2721Y21Cj931S8775o?11j9h6JX7_2S2i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
0o6WF_2g3S10023[5<4?52U14YE718BZ1g34V1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2Y2i2P112h2U2m5mE]1P4P2m1:=V3913
MVEa12521E0lN40o6WF_2g3S10023[5<4?8U14YE718BZ1g34V1m3A0f12m1f>R4i4FJR2k5o1iZ1h6S8_2Z2i2P112h2U2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?5X14YE718BZ1g34V15k1k1A0f1g@R4i4FJR2k5o1SFHl
Ch6S8_2Q2i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1YE718BZ1g34V1m3Y2g@R4i4
FJR2k5o1iZ1h6S8_2Y2i2R12n2o1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X4_2g3S10023[5A?c1_@Q518BZ1n
10Q7A0^Bl8FJR2^274Y21CT6P4R=`Eh6S8_2X2i2S40o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11YM234Q1n5l4ZA_2g3S
10023[5A?c1_@Q518m1Q9c1h=d3l8FJR27V274Y21CT61>b9`Lh6S8_2S2i2P1[1a1U2m5mE]1h3140P2m1:=V391Q1VEa12
521E0`G[74P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2n1i2P1m2U2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2X2i2=Bm2U2@\5^E1<]1
9R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE3318BZ1g3[1m3Y2g@R4i4FJR2U5Eo1iZ1h6S8_2Mi
2=BS5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\X1^;Y20^R1Y2i2=0Am2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN
4P7oBW3_2T1b2S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2U5Eo1iZ1h6S8_2W2i2P112Y1^1U2m5mE]1m2R1P2m1:=
V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3A0f101d@R4i4FJR2k5o1iZ1h6S8_2a2i2=Bm2U2@\
5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3S1U10006J1[11R>R4i4FJ
R2U5Eo1iZ1h6S8_2S2i2P1m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3
S1U110d@R4i4FJR2k5o1iZ1h6S8_2S2i2=f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S10023[5A?c
1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6[1g6a1MS2i2=f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4WBGW3_2
g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2b2i2=e30o1@6U5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4
`1?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:Q4O18m1Q9\9d9l8FJR2^274Y21CPHhDh6S84Z2]2i2=0_3U2@\5Y9T<1
<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1YE718BZ1g3[1m3\9d9R4i4FJR2U5Eo1iZ
1h6S8_2Q1i2=f5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5TR1Z<iT1g?n8W2i2=0_3U2@\5^E1<]19R3CP2m1:=F_
291Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2o1i2`2b10o1m5mE
]1\3d2j12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_1OS2i2d2Y1U2
m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2P5Jo1iZ1h6
S8_2f2i2P112]1Z1U2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3S10023[5<4?52U14YE718BZ1g34V15g3
A0f1g@R4i4FJR2V1?g1\2o1SF4C:h4m8j5h6JX7_2m2i2P112m20o1m5mE]1\3d2m1:=V39g=b8a12521E0eN640Z1d5:lE_
2g3S10023[5A6852U14R5\;Q518BZ1U7k1A0@U101K\1618i=l8FJR27NW174Y21CSH4C:h4f1V7j5h6S8_2h2i2P112m20o
1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240H1Z2i3WF_2e31S10023[5A?c1_@Q518BZ1Q9A0f126Dc11R>l8FJR2^
2334;<`11Co8S?4CT;g8h6S8_2n1i2P1S3o1m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WF_2g3S10023[5A148c1_@Q518
m1Q9Y2g@l8FJR2^274Y21Ci\1h6S8_2Q2i2:ES3o1m5h:T;]1\3d2m1:=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c
1_@m4318m1Q9Y2g@l8FJR2^274Y21Ci\1h6S8_2U2i2X1U1_10T2m5d;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22
g3S10023[5<4?V1<YE718BZ1g3[1;a3QCR4i4FJR2k5o1iZ1h6S8_24i2gW34b2?i2\21hT1121XP24fS2@1U3j2A_2i2R12
h2U2m5mE]1P4P2m1:=V391Q1Y8l<a12521E0mAn<4\3c3WF_2g3S10023[5<4?c1YE7180AZ13c34?Fd2X1A0@V100d@m1T2
i4FJR2k5o1oAg@Q8h6S8_2n1i27f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3
[1m3QCR4i4FJR2k5o1iZ1h6S8_28i2P1bV334P_2U10T2i2P1S3o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2g3
S10023[5A?c1_@Q518m1Q9S1U126;l11R>l8FJR2^274Y21Ci\1h6S8_2P2i2P1m20T2m5mE]1P4P2m1:=V391Q1VEa12521
E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2W2i2=`30T2@\5^E1<]19R3CP2m1:=F
_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2n1i2T4o1m5mE]1\
3d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@Q518m1Q9QC`6[2FJR2^274Y21Ci\1h6S8_2o1i2n3U2m
5mE]1P4P2m1:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2X1
i2=0C2n4@kJ1T2R3d2m1:T1_2dFa12521FhN34QI6GR3i3?SP1m1a4j5A0VT1TCMi2=0e5@kJ1T2R3d2m1:T1_2dFa12521F
hN34PJl6SW1j5iT18i2cW334V1O09k1i2T4o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7WF_2g3S10023[5A68c1_@Q518
m1Q9QCl8FJR2^274Y21Ci\1h6S8_24i2cW334W1j20P24b1c4n\4TK2V1ni17BET2@>a14[4X=16@R416^1i4@416Q1859:T
6Fj2K9c2b8go2WS1e121057SV2g;ZCkA16^1P;R3_5j2KP1I2J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
4X5T12V1J93\;T3d32Q202l28=KV224j14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239VA`3S:Z616^1P;R3Y5j2K9`
12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P14]1
E253Y1T1>=_11f1C\1239TU1116^1S>[5j2Kj12J4Co3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93
\;T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239^<gH16^1R;P38j2i3ZZ6dj116^1S>U5j2K9
><DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_115`1C\1239VAgE4j2hl5Y\2a<Q6j2K\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2
313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\123
99j2i3@d\7iG16^1S>Y6j2K\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<
X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T22
41O2^4X5T12V1J93Z9Q2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1L7>=_1152]1C\1239Ue1;j2Q2g1mZ
7gGY216^1f=<7j2i3oT816^1S>T1k2U2a1d4n\4TK2V1ni17B<8T2@>a14[4X=16@R41Z1T5@416Q1859:P1k2U2V6hf1Uf2
TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R2k2P24`100=04@^3bU4[7TK2V1RU10jD7B7=[1H@>a14W43k1T1J:V1=5V
1Z53@16@h37116^1D_1V1]1@416Q1859:JY5c1k2P24a1D@^3cChg1Uj1[7TK2V1RU1kD7=47=T2@>a14W43k3:d1\1a2h2D
16@R41_6@416Q1859:Jj1k2U2b1@R4c[11bS1em1TK2V1]]1`<7B7:2V1M@>T1<4a2Z1903Q2Ni7T1X116@R416IDT2d2@41
6Q1859:3Z2e3S1k2U2V6n\4TK2V1ni17B7=T2@>a14[4]2Y:@16@o7d2@416Q1859:Dk2g30R^1T21Sd1lU3jR1k8m>168U1
T2Z7MDP36k2g3Rf7m>1U;l1k2U2a11=T4U9010Y:fe1_<f7R=W1QQ1TK2V1ni17BET2@>a14[4k1W1A@<H:W1>h2P316@R41
j3R2A96416@@859:Y1k2U2c1=T4V9SP2R:WGV1QQ1TK2V1ni17BET2@>a14[4S3T:16@R:2>@416Q1859::k2g3?4c[7X;d4
i81Z16k2W44\c6VH\G[1k2P24a1d4PMWW1eX2TK2V1ni17BET2@>T1<4[4i5i6D16@R41R6<@416Q1859:3Z2R1k2P24V6n\
4TK2V1ni17BET2@>a14[4c<D16@W:<@416Q1859:i5k2J0T1A22J3CP4]2`1?n>5:a264f1404^1:6:406S14F4D156271f1
1P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8I45EV1GC4H315_9o6U2Y1a2Ch2_152Q2e121057n23131:T1S51F
BMR4T226O2^4X5T12V1J93Q2Z9T3d32Q202l28=Kj2^14S1211986ET1NQ1P1b1E2533U1T1>=_11f1C\1239\=iG1j2Og31
n3?\6k2Jj13I3GB<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o
2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m1B38<S1X5T12V1J93\;f1]1d32Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239W85V6S2;Z191MX1f2Z1\2S1<k2W51?Z3g31b1V24Li25X1<k
2i3B`X4_P3b2b4[260o8X3P1k2P24V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:\1k2P2d1010D>1\3U[1XHhQ1e
k1me1g=d1Y2ER3Z1\3>Y2Y1h2P14U6O160KAFU2H\4g1BEo2CFk2P27\102N4^3bX7EiDX1Y1KBEn2T6X1S3?Q1k2U2V2o3n
\4TK2V1ni17BET2@>a14[4X=114@d:@416Q1859:l1k2U29W1AR4i7i2j3c3@e1YG1bHZ?2k[1[=f;9U1_3]:2V1A2kB2ZV1
7BB2T2@>a14[4P3W:16@R41_6@416Q1859:^2DQ2k2JZ198`1R4n3d6iLkAT;hP1ZJm42Z2e121057e3b8S3]?2V1`C2Z5j1
R6l4X2f1Z5a2W87BB2T2@>a14a2i1X=16@d:@416Q1859:Y1k2P2f1D0Q1^8lS1T21`1QR1`9]<h;S^1BIeJT?W=g:U1W1h2
R69V2NZ1o4@4h1Z61P7g2\1M\38k2P2[20VY3bo3h2oS1h5k2:IA94?Gh2U2b977B_11>FY23?c2c2o2:12312D;63?14041
1_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2SI260:3M63=f536;Lf5T1G=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R
5MDd5X3B3W82V1W30Lc2k5a9M\128Q1d6<>J3]4=^1d8]7O51BET2@>T1<4V44k2I87l1CY1U2P1o116@_5T5@416Q1859:^
2?_211T5k2f194F@h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M
:T63Bc6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDd5W<2V1W30L_8_:\128Q1d6<>J3]4=^1d8]851BET2@>a14V
44n3h2_3T2K16@S2Q31V40T1@416Q1859:n2_2114k2P2`\7QP12k2P2]1k2P24b1M;Y3n\4TK2V1ni17BET2@>>R14[4X=1
6@R416^1i4@416Q1859:Q31a258Q1k2P24`2e3n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Ok2U2V6n\4TK2V1ni1
7BET2@>a14[4X=16@d:@416Q1859:P1k2U2V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:S36k2P2e2fm7UCP33k2
P2Tm1[1k2JZ1V6n3oR4e121057e3TK2V1fa1W87BET2@>a14a2i1X=16@d:@416Q1859:S34k2bm2Pe5o21k2e1k2P24V6f@
Y7g:hR1l1j3S1911g9g4aCPN^9\2`4g:2V1[BQP1`77BET2@>a14T46f1a;16@d:@416Q1859:n1T1k2?`14V6n\4TK2V1[Z
1b?7BET2@>a14[4X=16<3d:@416Q1859:[2R1k2?@O4V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:X1k2P24a1M1
d3n\4TK2V1ni17BET2@>a14[4l9[316@R41P6>@416Q1859:e6T1k2P24a1d4n\4TK2V1ni17BET2@>a14[4k5\716@R41_6
@416Q1859:S1k2P24a2d3n\4TK2V1VJgO7BET2@>a14[4k5\716@d:@416Q1859:Y1k2P24c1b4b]2[o1TK2V1j9S`17BET2
@>a14[4S6`3c316@o7d2@416J6859:S3b3S1k2P24c1b4n\4TK2V1j9S`17BET2@>a14[4X=16@d:@416Q1859:f6Q1k2U2V
6f;iW2]i1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:T1k2P24V6n\4TK2V1ni17BET2@>a141_2i1W3P:16@d:@416Q1
859:Y2S1k2P24>g5n\4TK2V1ni17BET2@>a14a2i1W3P:16@d:@416Q1859:d1k2Q1N4Z3k2PHU?j]1TKP:fBTK2V1fD16]3
S8W7f3X83P67BET2@>a14Z3P1W3h3W616@d:@416Q1859:Y2R1k2P24V6kLR`3TK2V1ni17BET2@>a14[4W3P:16@d:@416Q
1859:=k2P2[2EmZ7]1^>0Z@0n3k355k2P2[2cX4oR3_1k2P24S22EY3n\4TK2V1ni17BET2@>a14[4Y1R7110f416@d:@416
0P1859:g114:[35>k2K_33Z6UZ4_1l5gHTo1k7c4bAS7T1k2:P1Df1Z?mP11PH0e1>_GW1n?]5g22l?^b1Y13n4h31k3aCk9
\AT1c2Z61m5J0Gk2[1DRS1<bV10e1>_GW1TX1^b1Y13n4h31k3aC`Y1k12V1k2U2V6Y8Yl1c2kBZ?bNl4TK2V1ni17BET2@>
a14[4c<D16@d:@416Q1859:U1k2U2V6VD\`1\5R@Z?_S1TK2V1ni17BET2@>a14[4c<D16@d:@416Q1859:2k2Uf67k2g3Rf
7m>1j5:Y1k2KY1V6]2Uc2of1:T1l5RD2V1Z3cf17BET2@>a14[4W3P:16@_6P3S1@416Q1859:Q1k2U2V6bh2[d1TK2V1ni1
7BET2@>a14[4X=16@`9S1@416Q1859:S1k2U2V6]W1`U3TK2V1ni17BET2@>a14[4X=16@a7R3@416Q1859637Q1k2P24V6k
S3RY1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:?k2J`;_o1WP1WS13a121057ka2ZC<k2J`;oR4e121057SV2g;9k2_[
1Y2QR1Q4[W5:]F:V1k2U2g2^3j5SW4TK2V1[:a1P^17BET2@>a14[4W:[2D16@o7d2@416Q1859:Q1k2U2g2^3n\4TK2V1ni
17BET2@>a14[4c<D16@d:@416Q1859:1k2X1k2U2a11b4n\4TK2V1ni17BET2@>a141Y4V4Q916@R41j3Hk1@416J6859:P1
k2U2c1b4n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:`2l2S1KDi2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y8Z5h2C
:T6WGf5f7`=>Y421`1c2g33W3:d6Q4B38VV15c5Q3X225iEm3c2f1d26k2j1B45G853n1@5:d:;HI9Y29l2S1Klg6aF_B]4[
B2_5l2IU1DK1h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U3[K
8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986
ET1NQ1P1b1E253Y1T1>=_11f1C\1239_9o1Nk4e1f1h4g3j38V5d79P6l2IU14?Mh4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=K3f22[14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W87BET2@>a
14[4]3Q37`616@d:@416Q1859:j5l2IU14?Mh4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d
32Q202l28=K3U44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W87BET2@>a14[4X=16@d:@416Q1859:X1l2o144Q6h
N14n]3TK2V1lZ1Q?7BET2@>a14[4[5l716@@S:69416Q1859:?l2I`;Qj2_6iAc@e121057ka26R5l2H0j1Mh4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239^<^CU11l23l2o_7dD<l2I`;oR4e121057ka2^<\1l2IZ1V6n3oR4e121057e3TK2V1SM2_DW87B<8T2@>a14[4X=16@d
:@416Q1859:Y1l2IZ1V6n3oR4e121057e3TK2V1fa1W87BET2@>a14[4X=16@d:@416Q1859:=l2I`;b1\Q4e121057ka1oO
4l2o_7dDi=Q5l2IT1EMe2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S
1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Z1l2IU14V6n3oR4e121057e3TK2V1fa1W87BET2@>a14[4X=16@d:@416Q
1859:T5l2H0j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1^IR
58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93j5a5T3d32Q202l28=KY44S1211
986ET1NQ1P1b1E253Y1T1>=_11f1C\1239l8c@_6R1l2o14W2n3n\4TK2V1ni17BET2@>a14[4o<816@d:@416Q1859:V5l2
IU1DMER4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2`2m1X5T12V1J93\;T3d32Q202l2839KY44S1211986ET1NQ1
P1b1E253Y1T1>=_11f1C\1239\=i7l>c<@l2I`;oR4e121057RAjT1mKU:9[@2m2G4m2GQj2d2Q1m2G[1V6n\4TK2V1ni17B
ET2@>a14[4h3_916@d:@416Q1859:R1m2G[1V6n\4TK2V1ni17BET2@>a14[4h3a5m316@d:@416Q1859:5m2F0d_3U14m2F
0d_33m2Gd_33m2GjZ35m2GQj2d2mB7m2F0Z\2f=d2mB1m23m2Fod33m2Fe_3=m2S9j9d9U1do1ki1o1i1TZ12Rc1d32m2^m2
Jm210n3l7[GW3i^1SX1R1W1Bg20[3Y1DV5n5\d11Y5T>h4X^1Z22m2\e28m2FZ3l7[GW3Se5Qc18m2Q4l7[GW3f^1\V4Qc18
m2Q4l7[GW3_`4k2id27m2Q4l7[GW3Se5Qc1Fm2C?m2l7\8a2\<W3_V1\=1l2l1e@aR29k3UFW<^2Qc19m25k3l7[GW3_V1\a
1X`42n2a\3On2>>P1DJR7l^2Q7S6[P1Z1U>R4AoP19QHn7k?S3m4?d1Y5^1h2g1W5j4[=3n2bLh_61n2En2c2f1Y6k7f:c=`
8VJRCeM2fm1m3S=X5P2]<\La?];1o22o2RP2:o2L2\T1]h1[]2n:0b_1WB2o2ac33o2jZ2^U1Oo2Q2V6n\4TK2V1ni17BET2
@>a14[4X=16@d:@416Q1859:3o25VY4?o23R2dKU914Q\1c7^S1S8U<5Ue116o2V2dKU9145o2V2jT1143o2kMkY52o2kM2o
2gW62o2iA2o2UD3o2U1gT63o2UD03o2]c3_d24o2]c3_d2eW22o2]c33o2]c3Ul4P1o2Q2V6^T3_X1TK2V1ni17BET2@>a14
[4X=16@d:@416Q1859:5o2Pa3[]1`Y1h82o2ee62o2mW63o2Pa3lf22o2Pa32o2f_33o2DXW62o2\12o2U[64o2c1\_3gj23
o2c1\_34o2c1mc3Vf22o2c17o2Gn9UZ4_1l5gH2o2`B3o2]a1bo12o2f@n1o2h30T2m5i4SA]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_22o2TDn1o2h30T2m5W8e=]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_25o2c1^B1Wk3o1o2h30T2m5
W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023g2c2<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_26o2
h>MYm1Xf3]14o2h>Mbc56o2l=KMbc5]12o2f?6o2c1R>f9bP1fZ46o2f?f9bP1g8nQ42o2Y]47o2o3l7[GW3Se5Qc16o2o3l
7[GW3UX73o2mW612o2oT13o2oT1<2o2Y_43o2Q9Z\44o2QKcb1fW23o2o\604o2^4bFRc72o2^c33o2[b5b@2o2Xk33o2Xk3
Y:3o2Xk3g;3o2Td1SW23o21aW62o25R1o270m11e3@kJ1T2R3;121Q2m1:T1_2dFa12521F\@_>4o>P;kc1iT1Q2o2V2a10T
2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2L
o2510e5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;kc1iT1m1o2h30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3
S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2No270m1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJkc1
iT1R2o2V2a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1QCR4i4FJR
2k5o1iZ1h6S8_27o2S1R1jT114TT4V2o25LS11_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1YE718B6S1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_23o2138o20n3l7[GW3ZQ3jV4U1o2060e5@kJ1T2R3d2m1:T1_2dFa1
2521FlN4PJS6j:9CSLj5iT1fHR6[H3W53o20jW42o2Vc34o25S`3l23o25aS5l1o2h3U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_22o2bY67o2S1R1S5fO14=o25LS11hT112
1Xh2X2[Y1[N7o2V21hT11212o2fa6P1o2Q1T1h11j7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3Ro19T4YAj@^2Qc1<o2V2h1
l7[GW3@14T:`^1g^5[2o2V22^1U2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?c1YE71
8BZ1g34V1m3QCR4i4FJR2k5o1YE4:oDh6S8_27o2V2jT114T:`^1n1o2h30T2m5mE]1P4P2m1:=V391Q1b>c6a12521E0lN4
P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1o2h3U2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3j@V2R4i4FJR2k5o1iZ1h6S8_22o2Y`38o2V21hT1121PY23o2Y`3U52o2T
42o2n_21o22o2^16o2^1j^3fFZMW[3n1o2^1Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1Y
E718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_24o20]1\V46o20]1j^3W5YB5o2^1_Y2ZU1W53o2`Z2]f24o2Uo1Z;]f26o2Uo
10Y;=oe23o2`Z2\S24o2PW4lP2\g12o2bU44o2QQ5^4k83o2_2an46o2QQ5]3M2k82o2QQ52o2T`36o2d<1jP3b2hj2P1o2Q
2V6VW4g5TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:5o2bC0[o21;o2W43^1nW7c90b6lCS7:5o2i]7c90cQ13o2bi3Zn
22o2lS8U1o2Q2V6X`2W@]\1TK2V1ni17BET2@>a14[4^4T411`416@d:@416Q1859:2o2a]32o2Si73o2fc3[S32o2Rg63o2
Y`3\32o2ae33o2TL13o2TLTd23o2TL]d23o2gKb^18o2gKkD^?c8[Z1PLff12o2gK4o2TL1ZY52o2VL7o25i1TJ1XR1lZ23o
2e\2kV12o2e\27o2Td1Z:U>RQ1Z3]24o2Td1`HkV1<o25P21hT1121Z9k=Mk`18o2C[3l7[GW3iY2[n47o2C[3l7[GW3UX72
o2]a12o2k]12o2Z[14o2^2kX1m^56o2R2WY1^T6iO:@P3aLh7\2_1VD0P3nDZc1[@fY12lLa=j>8P3ZT1\2_1bo2Rj12lL4P
3gV1RQ3Rg23P3jW4eb29P3^Mja1Y9V_1kHk=YGSn13P3jW4Qn12P3jW4P1P3P2V6bo3[=TK2V1ni17BET2@>a14[4X=16@d:
@416Q1859:Q1P3P2V6bo3[=TK2V1jU1SD7BET2@>a14[4X=16@d:@416Q1859:n1P3g30T2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2;[3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_23P3jW4nR24P3jW4nR2`D3P3WP3bW1
3P3]1\V46P3]1LUc3YBe_28P3]1LUc3YBgK164P3]1\V4eb28P3]2kX1]2V;k^2`V1k[16P3Y[1]2V;k^2e_25P3Y[1]2V;k
^2P2P3g30T2m5mE]1P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o
1iZ1h6S8_29P3f`32i3VC]5h6^g1];3P3jW4e_28P3g]3`2mAc5V<`?Yo1h1P3m3o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2;[3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_27P3^a3[F`F3gCo`17P3Z2S_3[F`F3gT2=P3Z2\[3`
2U1ZAP5`F3[5Bh=o`13P3jW4i]24P3c^2fQ1_G4P3mZ2e3Vi15P3mZ2iR1RJgK3P3jW4hc24P3mZ2ll1XJP1P3P2V6bo3[=T
K2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1P3P2V6bo3[=i;Z?2V1ni17BET2@>a14[4X=16@d:@416Q1859:4P3mZ2ll
1UI;P3XBcT1a50YY2P2o8mBQ[2aZ15P3U1d=]3ae39P3j>]3hd3H\1b70WA6P3XBjX1UL``1`[43P3mg3l?8P3U2jT114bP3
\Z1fo26P3U2jT114bP3>P3U21hT1121X^2YBcLMj<kl1^P18P3U2jT114bP3WL]f14P3lc3mCRI3P3jW4RI6P3X`3c3mCRIn
V15P3kBnd3[m127P3kBY\1dX2PLZQ124P3]1j^3aG4P3]1\V4PL3P3`e3YB5P3c`3l4YBe_25P3\a1_n1`3\D3P3\a1]f24P
3\a1PR2\Dn1P3g3U2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR
2k5o1iZ1h6S8_2?P3]2RT1dZ1fNh4TCDb:Nk]12i3e5VH;P3Ua2]OQ4TCW;Nk]12_Ekg16P3c_2a1V4XOTC8P3SR1hDQQ1mG
mGaS1n28P3Z2hOY5P1__1mGmG>P3Z2hOY5``1mF1kHXJg1>Q7VQ2[49P3K2gn2SX1ZS1g5V503P3mZ2ll13P3:_W44P3:_W4
e_2S1P3602b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9CcE^1P5j5P5hOo1P3g3U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2;[3S10023[5<4?c1YE718BZ1g34V1Q2k1QCR4i4FJR2k5o1iZ1h6S8_29P3eR4_12Y1W2c10^:4P3jW4S<aS
2Q1P360e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9C:hKj5nCj@6P3]2^]3mGV<UV25P3^2T^3VGV<3P3jW4V<;P3n3l
7[GW3ZQ3T6l4eg1PAQc17P3n3l7[GW3ZQ3jV43P3jW4dM4P3Z2_U4dM8P3Z2_U4PL`12o7g44P3jW4aM0CP3P1Y3_Bf5e6bT
3XKi2Y4T1S1^1W489^;eR2S43P3Z2_U4<P3Z2TR1ZS3oLAo5e64o;gb1dD8P3jW4WLY10C[:k34P3jW4UI^43P3jW4UIo4P3
Ej1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H3
15_9o6_3]23Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1
E253Y1T1>=_11f1C\12394P3jW4aMe<4P3PQ4i6aM2Q30n1Q30e30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3
S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_21Q3o1Q30Z2Z10T2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2W2Q350_30T2@\5^E1<]19R3CP2m1:=F_
291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2m1Q3f3U2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2JQ350e5@kJ1T
2R3d2m1:T1_2dFa12521FlN4PJkc1iT1X2Q350g1g10T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S1
0023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_23Q30Wj32Q3n1o1Q3f30T2m5mE]1P4P2m1:=V391N2VEa125
21E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2Q2Q3f30T2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7n7j8\2P3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1i6oS1h6S8_2m1Q30e3U2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2JQ331f5@kJ1T2
R3d2m1:T1_2dFa12521FlN4PJkc1iT17Q3T21hT1121a2Q3313FS11_1U2@\5^E1<]19S2N;1210P2m1:=F_291Q1VEa1252
1E0lN4P7i@U2W3_2g3S10023[5<4?c1YE718B6S1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2IQ35f5@kJ1T2R3d2m1:T1_2dFa
12521FlN4PJkc1iT1V2Q350_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ
1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2n1Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7Y>m7_2g3S10023[5<4?c1
YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_22Q3`i33Q3SR1\T5W2Q350_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521
E0lN4P7oBW3_2g3S10023[5<4=1c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2`1Q33102j11e3@kJ1T2R3;121Q2m1
:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>oFS5a4X1iT1UU1KQ3040e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJkc1iT13Q3
0dW6n1Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o
1iZ1h6S8_2W2Q35h1g10T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1
m3QCR4i4FJR2U5Eo1iZ1h6S8_2]2Q35`35o1@\5^E1<]19R3CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5
<4?c1_@i4718BZ1g3[1m3QCR4i4FJR2^274Y21Co1iZ1h6S8_22Q3ZY4[2Q353j11e1o1@\5^E1<>N9S2N;121Q2m1:=F_2Q
>b8a12521E0lN4P7m@Q2W3_2l1j1S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2g1Q3l3o1m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2P2Q32c30T2m5Q?k6]1P4P2m1:
=V391Q1VEa12521E0lN4P7lBZ3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2NQ350e5@U2Z1ZG1T
2R3d2m1:T1_2dFa12521FlN4jGU26dc1iT1P2Q35f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023
[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2n1Q3f30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1^@ZJh6S8_22Q3bX4X2Q350_30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa1252
1E0lN4P7i@U2W3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_22Q3So79Q3e7ga3i2W3C\5a3ANQ3
5f5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7^\1iT1o1Q30e30T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1R3e30T2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_21R3e6S3B\184Mh4n3?U6h85:a264f1404^1:
6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1aN8I45En1C4H315
_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93T8W3T3d32Q202JQ28396D^2
j14S12119526E9JNQ1P1AP1E2534T1T1>2:_1152]1C\1239Z2S37j15]3\Fl87B021111;42114P12f4`4g6i1NDh1JEF<i
1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2j;93U1TDo2n6h5X2Q9UGXF5S3Yn3gDE<o4S3Bj1Mh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9_3_3_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
2394S3Yn3cT4QFKS3Wh1i=2H2S1124BWe1V35R4Kn1Jh3nU1QMa6g4P;VCQ9V>3S3ml2[Q13S3Yn32ES36a5bR1853d<31T1
020i@[f11X:\3]Y1ln24S3Yn31d4]1S3X2jIl87B021111;42Y12f4`4i<\1<i1\]1m>33d3<<0IZ1UFd84V>93ZEo2n6h5X
2Q9X1S3l3SQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42U2g7gF:TT1o2b1T3b1Cc2T3G`1Y114`7cDdFT1S3l3SQ1j1\1f4`4
^:Z2\1<i1j3d51hb1c42U2g7gF:PQ12P3o2Z6Cc2T3X2[14`7cDdF9S36a5bR1me21Sg1_B\\22S3Yn34S3V]3RAo>P1S3l3
SQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:TT1o2Z6Ch5X2`1`7cDdF4S3Yn3V7nX3Q1S3l3SQ1j1\1f4`4^:Z2\1<i1j
3d51hb1c42OU1g7gF:TT1o2Z6Ch5X2`1`7cDdFES36a5bR1aOb:h[12V4<H7X2Y2l1_X1]2_2mFb?ke1_6S3B\184Mh4n3?U
6h85:a264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1
aN8I45En1C4H315_9_3_3<d14U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34f1=241O2^4X5T12V1J93\;T3d32Q202J
Q28396D^2j14S12119526E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239R@`1S36S2[31[1[3j;_3]79g6T9VEi6bEh4T3Q4e
<^21[1a3;81]3g1Q4o9A[2=cE2S5P40d>b4]=R83J_5:W[15S3Wh1QV2d5dg2`5S3BNKMh4Z2c1?l9JV45:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1o2f53l1^6W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_
152Q2e121057j1S1313<X61Y1MR4T226O2^4X5T12V1J93\;j1Y1d32Q202JQ28=KY44S1211986ET1NQ13Lb1E253Y1T1>=
_11f13?N392394T3k1S\2_c1:T3Ua3f?V3m3W1T?I7`m36T3a6mj3m3S4hY39T3_72kAd<hL[f27W12T3_Q4P1T322a51@kJ
1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3P`1iT1Rj1P2T3k1m1o1m5^E>]1\3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V
2`1S10023[5A?c1V6X:Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2>T3`8a7R6nU3m3KW3eB^1T1W1^4ee24T3[F4S_62T3lV
22T3aY41T33T3be1l[2X2T3G2V1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2V2`1S10023[5<4?c1YE718B
Z1g3[1Q2k1A0^BR4i4FJR2k5o1Y7[1SR1h6S8_23T3_Q4Q83T3Z_2WP45T3Sn3[3m3S4MT32f5@kJ1T2R3d2m1:T1_2dFa12
521FlN4ZIB2j3aT1^;iT13T3_Q4m38T3W4UGoT3=0`4U]3U7T3A5V1=Mh4n3?U5Oh85:a264f1404^1:6:1206C?21E02001
11522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6o7V@8I45En1C4H315_9S6K3
MD:Z12k1ECCT2_1528h1]17210524n2313<X61Y1Mm34h1;241O2J;W3X5T12V1J93a3X5>J<Jj1Y1d32Q202JQ28396D^2j
14S12119166E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239c:b9Q41U33U3g914U3UX3YGf93U3[m3j;3U3VY4UP22U3kS8KU3
1f5@kJ1T2R3d2m1:T1_2dFa12521FlN4kAT8d7V\1iT1P2U3P21e1o1m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0RV1W
F_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2:U35FS11hT1121mS45U3P2jT114Q1U3102j11e3@kJ1T
2R3;121Q2m1:T1_2dFa12521FlN4PJkc1iT14U3j1Ua3UF2U3VY44U3g91\o3:U3P21]JZ:121YX1U]1LU310e5@kJ1T2R3d
2m1:T1_2dFa12521FlN4PJXACnQ1iT1JU310e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJkc1iT1P1U310m11e3@kJ1T2R3;1
21Q2m1:T1_2dFa12521FlN4PJkc1iT1MU3102Jg4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7V\1iT15U3V^3R7V1eBNU313
d1m3@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2X7;V\1iT1R1U310g151e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>k
c1iT1W2U35j11_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7i@X2T3Ma1g3S10023[5<4?c1YE718BZ1g3[1m3Q
CR4i4FJR2k5o1iZ1h6S8_2^1U3102FS11e3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4jGU22R4R=CaG6c6Ke2nC`>Y26U3
nK1h7_JQe1S1U310m11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jGU2X5[2V\1iT1Y2U3102Fe2U2@\5^E1<]19R3CP2m
1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718B6S1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2o1U3g1P2o1m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1i@]5_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21<6gGnBR2X401\2S8_25U3
Pc3Z<^CC3V3kn32Q4V3P109NE0e>47?2a1>P320b28P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9
W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i181436NQ1R22\1
3P9cR11U3:Q;Y31P4V3P109NE0e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W
1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i181436NQ1R22\13
P9cR11U3:Q;Y31o3V3P109d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1
;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i181436NQ1R22\13P
9cR11U3:Q;Y31T6V3P1:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T
9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3<4;630<<2k4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R
5MDd57Oe4Y6Y1T1IX107Dh2f5T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8QCY<W31U3:Q;I_211h5V3P1:d11h2U
2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9
W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Y13n4M\128Q1
11i3S2B<>:81436NQ1R22=N3;d8QCa?1U3:Q;I_211m3V3P1:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1
<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\
1]111i3S2i181436NQ1R22\13P9cR11U3:Q;Y31X6V3P1:NE1h2U2b9247?2_11>FY220?[27c23k240412312@3;63?1404
11R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;226
>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107Da26`1U4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d
8QCa?1U3:Q;I_211^6V3P1:NE1h2U2b92442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H
:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6
Q1k3CBa2R5MDd57Oe4Y6Y1T1IX107D\246`1U4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8QCa?1U3:Q;I_211
j8V3G809NE00h2116:_1b924423642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1
H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1;226>
b11d18T2U1><4221@Q608`3\1CBa2W4JMDd57Oe156`118FV1d2L11EFD1;6;B534@L027006D393c1646`1m1W2]2FY13n4
M\128Q111i3S2B<>:81436NQ1R22=N3018d8m1L4R1V1g=m1_8h3Z11NV2:U1k9IP1^111o7V3[161EE1h2;e13b9247?2_1
1>FY220?[27c2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e
1>P1Ig3:N129600R4]26e4P5C;2230:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2a
4@MD<m3Y17Oi16B386]1Y6I?T1IX107D\241e13?<T3T3b5:<1MFE28Q111m5B<>:814363JQ1R22=N3;b81gAH@k1T8<W2R
2H1c1a1:Q;I_211DV3P10fZ20e1>_GW1TH2l?^b1Y13n4h31k3aCT1W30IS11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4
PJ`W1^1>a4j5iT1LW3e1P4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7V\1iT1\[1IW30e5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJkc1iT1KW30g1m3@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>kc1iT1U2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2c2W33@2V11e1o1@\5^E1<]19
R3;121Q2m1:=F_2X:h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@Q518B6S1Q9A0^Bl8FJR2^274Y21Cd:i<Z
Eh6S8_2Z3W3D2m20o1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7h3l=A:<2T3_2T1?R2S10023[5A148
c1_@c16S32183>N;^2b6A09=n6U2a8l8FJR27^1G74Y21CQ?n8R6^42e1P2\6h6l23R54Z2U1W30C2n4@kJ1T2R3d2m1:T1_
2dFa12521FlN4PJl6oQ1Ag5V1T2X1A0]4hOUU1b2W3D2m20o1@\5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW
3_2g3S10023[5A?5]1_@Q518BZ1V3j5A0^Bl8FJR27V274H`11Ci9Z7]A2e13Y8h6S8_2`1W33@2V11e3@kJ15Z1CR3;121Q
2m1:T1_2`DS2a12521FlGo64cB\7R3i3cP1^1>Nb3j5A0VT1g;Y2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0Q
Gj74P7WBGW3_2T1`21S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2V2W30_30T2@\5^E1<]19R3CP2m1
:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2T2W3`3U2@\5^E
1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2]
2W302FS11_1U2@\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR
4i4FJR2U5Eo1iZ1h6S8_2l1W3010@2V11c31@kJ1T2R3;121V1Jm1:T1_2dFa12521FlN4^FBX1e1R3i3E[99CcE^1>NU2\1
U1a3R1A0]4hOg;`GiFT1W302j11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3]T1_6j5iT1U2W3f3o1@`3k1^E1<]
19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023[5A?c1_@Q518m1Q9QCl8FJR2^274W1Q11ClId=W5h6S8_2T1W
3D2n4@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2T8[Om1\:A0VT1OW3D2n4@kJ1T2R3d2m1:T1_2dFa12521FlN4j
GU2^Y1\:A0VT1e2S2W3n1g1o1@\5^E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@Q518m1Q9
QCl8FJR2^274Y21Ci\1h6S8_2P2W3f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@Q51
8m1Q9QCl8FJR2^274Y21CUBcJh6S8_2LW30e5@kJ1T2R3d2m1:T1_2P8c>a12521FlN4PJ`W1_6j5iT1W3W3D23R12c10o1@
\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7mF64R4m2m?Q3W3_2g3S10023=m4A148c1Am?Q518B6S1^2b6A
0l9a8W4_3T1FJR2\21334Fb11Cn91gHP:h6S8_2]1W302@2V11e3@VFd41T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3[V1
6Z4j5A0VT1_:;YJV1W30C2n4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3[V1a4\2]3A0VT1UGR<2e13R1W302j11e3@kJ1T2
R3;121Q2m1:T1_2dFa12521FlN4PJR3mZ1j5iT1R1W302j11e3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7bV1j5iT1K
W30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6i]1j5iT1g2W30C2m20o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V<
o64P7oB6P3_2T1b2S10023[5A391A52H_@Q4O183>N;V3j5A0^Bl8FJR2^274Y21C_3a7oHg8h6S8_2_1W33Jg4@kJ1T2R3d
2m1:T1_2Y7Z?a12521FlN4DYGQ2i5T;9CUCZ3A]1U2\1j5\E\?g;n<R6X8R@3W5Q1W302@9g4@kJ1T2R3d2m1:T1_2dFa125
21FlN4PJn@McEZ<iT1XS12MW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CSLj5iT1OW302@Q5@kJ1T2R3d2m1:T1_2d
Fa12521FlN4o>j8U2kc1iT1TH]2NW30e5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6n\1iT1TH]2P2W3f3o1@\5^E1<]1
9R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2R2W30e3o1@
\5n8_<1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2
NW30e5@]31[G1T2R3d2m1:T1_2dFa12521FlN4QIN6U7^\1iT1W1W30m1g3@]31kC2\31T2R3;14Q2m1:T1_2dFa12521FlN
4^Fk1FN6k2Y4^\1iT1T1W30m11e3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36dc1iT1JW30e5@kJ1T2R3d2m1:
T1_2dFa12521FlN4PJ\7^\1iT1P1W33j1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6V\1iT1JW30e5@kJ1T2R3d
2m1:T1_2dFa12521FlN4PJd7V\1iT1MW3n1g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7V\1iT1KW302b5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJkc1iT1WX1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>kc1iT1V1W33d15g3@jJ01`1CR3;
14Q2m1:T1_2dFa12521Fn9mD4jGU2S3T4;V\1iT13KW302b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJkc1\E\?IW33b5@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJkc1iT1V2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S1002
3[5<41=c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2V2W3f3o1@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E0lN4P
7\BB23P3_2g3S10023[5A1=c1_@Q518m1Q9QCl8FJR2^274Y21Cd:TR1h6S8_2JW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4
PJl@nR1iT1UGV2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[
1m3QCR4i4FJR2U5Eo1iZ1h6S8_2U2W3`30T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?
c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2KW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6k2h`1iT1KW30T2`3@k
J1T2R3d2m1:T1_2dFa12521FlN4PJoa1k1iT1NW3l11g3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJkc1iT1fn1MW3n1g3@
kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd5V^1iT1X1W32a3o11@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521FlN4PHo1g1l3h
=]P1A0POU5Rj1P1W32a51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5V^1A0nNW5Rj1l2W3D2m20o1@\5^1oC1<]19R3d2m1
:=F_2I_6g6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@Q4O18BN;^2b6A09=n6g:l8FJR2Q2<74Y21CWIe
3h<R3h6>;d3c3_2`2W3n11e1o1@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0lN4P7i@U2W3_2g3S10023[5A?c1]=
Q3Q518BZ1Q9LTB]4^4FJR2^274Y21C^=ZOh6S8_2V1W302@2V11e3@kJ1T2R3;121Q2m1:T1_2k4hAa12521FlN4PJ^Y1\:A
0VT1R2W3f3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S10023[5A?c1_@Q518m1Q9QCl8FJR2^274
Y21Ci\1h6S8_2LW3f5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2^\1iT1OW33b5@kJ1T2R3d2m1:T1_2dFa12521Fl
N4D[IRU1Z3o1]9Y8[GS5R1W30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@aFl2b3j5iT1fH`1gFa;KW3f5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJ`W1_6j5iT1o`1Z2W30Am2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S1
0023[5<4?c1YE718BZ1g3[1m3\1LP2f>R4i4FJR2U5Eo1iZ1h6S8_2HW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJkc1iT1
R1W33FS11e3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJ^Y1\:iT1LW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2d7V
\1iT1>c7Q1W3n1e1Q2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]CRDZ<cOU5KW3f5@kJ1T2R3d2m1:T1_2dFa12521Fl
N4PJ6YW1Z<[7]MIW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6dc1iT1IW3f5@`3ZG1T2R3d2m1:T1_2dFa12521FlN4PJk
c1iT1W2W3Bm20T2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R
4i4FJR2U5Eo1iZ1h6S8_2R2W3f3o1@\5^E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0lN4P7oBW3_2g3S10023[5A?c1_@Q4O1
8m1Q9QCl8FJR2^274Y21Ci\1h6S8_2S1W3e1P4@`3ZG1T2R3d2m1:T1_2c71]<`2a125216?lN4V4^1ZDl6\NY7W7iT1P1W3
f5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2bKh>gNQ6LW33b5@kJ1T2R3d2m1:T1_2\@W6a125216?lN4YIFkc1iT
1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6n\1iT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6dc1iT1JW3f5@
kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6n\1iT1KW3f5@U2eH1T2R3d2m1:T1_2dFa12521FlN4PJ^Ef3eJiT1JW30e5@kJ
1T2R3d2m1:T1_2dFa12521FlN4o>P;kc1iT1JW3Ng4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7V\1iT1IW3f5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJd7V\1iT1V2W30_3U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7i>U4W3_2g3S10023[
5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2Q1W30Mg4@kJ1T2R3d2m1:T1_2dFa12521FlN4Q8h3o9o1U2d7V\1
WMa7`Y1Q2W3f3o1@\5i;d91<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^27
4Y21Ci\1h6S8a1MJW3f5@TAf91T2R3d2m1:T1_2dFa12521FnGm64PJkc1iT1JW3f5@kJ1T2R3d2m1:T1_2Y9j6_6a12521F
lN4PJkc1iT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXAbR1iT1HW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJkc1i
T1LW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CnQ1iT1U1W30e5@j>1S1j:1T2R3d2m1:T1_2dFa12521FcKX34DeCf
2W2Fd7V\1\CW2h8[6JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJkc1nCj@JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4
PJkc1fNR6JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1]?iT1Q1W302b5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7P
2`79CSLj5iT1fHT2W30AS3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S10023[5A?c1_@Q518m1Q9Y2g
@l8FJR2^274Y21CTAdKh6S8_2R2W30e3o1@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A1=c1_@Q
518m1Q9QCl8FJR2^274]1K1Ci\1h6S8_2Y2W30Am2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S100
23[5<4?c1YE718BZ1g3[1m3Y2Nh?R4i4FJR2U5Eo1_DYFh6S8_2X2W30Am2U2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E
0lN40o6oBW3_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2U5Eo1iZ1h6S8_2S1W33j11e3@kJ1KX1R3;121Q2m1:
T1_2V?]7a12521FlN4nGQ2eY1U:iT1JW30e5@kJ1T2R3d2m1:T1_2dFa12521FlN4nGQ2kc1iT1W1W3KR100e3@kJ1T2R3;1
21Q2m1:T1_2dFa12521FlN4jEU4nCWF1P6a3]8[LUU1KW30e5@kJ1T2R3d2m1:T1_2^:V9n2a12521FlN4PJkc1iT1]1W3DP
1DO[2@kJ1T2R3d2m1:T1_2`F20a12521FlN4PJZ1Y4c7]R1T4BVT1bBl:]9[AU2H9Ll25P1W3f5@\7X8`3d71T2R3d2m1:T1
_2P8c>a12521FlN4PJd5oV1V7Y1_S1cR1Y2W30_30T2@\5^E1<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g
3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2NW32a51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@o
Q1iT1Rj1T1W310a51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJg13o?oQ1_O1W5>VJ\OW2W3`30T2@\5^E1<]19R3CP2m1:=F
_291Q1h=]7a12521E0lN4P7oBW3\22g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2U5Eo1iZ1h6S8_2JW3BS5@kJ1T2R
3d2m1:T1_2dFa12521FlN4PJkc1Y2_R1R2W3BS3o1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[
5A?c1_@Q518m1Q9Y2g@l8FJR2^274Y21Ci\1h6S8_2LW3f5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4l[1iT19Y30a5
bR1Tl2n>oQ1[J`T28Y30a5bR1Tl2n`1[J`T28Y30a5bR1Tl2n>oQ1ln2=Y30S2]3bR1jT2gFAm3P]1dT1a1eh19Y30a5bR1T
l2BZ3P]1ln27Y30a5bR1Tl2n`1ln2=Y30a5bR1he2[6m3iU1[3\10\2ln2:Y30a5bR1he2[6BZ3P]1ln2:Y30a5bR1he2[6m
3iU1V7ln2AY30a5bR1he2<Q4l1m3iU1Y1Q2\10\2i4Rj29Y30a5bR1he2[6m3P]1ln2;Y30a5bR1he2[6m3b6VOV7ln23Y3Z
T4m39Y30a5bR1Tl2m3bZ1]2ln28Y30a5bR1Tl2m3P]1ln22Y3ZT48Y30a5bR1eZ40\2ln26Y30a5bR1S]4ln21Y39Y30a5bR
1_]1d^1m3P]1ln29Y30a5bR1Tl2j1R2P]1ln2:Y30a5bR1Tl2BW1R2P]1ln24Y3ZT4j1R23Y3ZT4j1IY30S2]36[R1mj2131
m?k?h4KQ37a2EQ2X3A=Z`1^=dP19Y30a5bR1oj23c1[`1ln2=Y30a5BoQ1]j2A3o?oQ1h`1f>\O7Y30a5bR1lU4V7ln27Y30
a5bR1gl2[`1ln2:Y30a5bR1oj23c1dX1f7ln25Y3Yc4:VQ2]98Y30a5bR1_Q30b[1ln29Y30a5bR1Yj2]2Z3P]1ln2?Y30a5
jKg6e9e8k3cY1POV^1A0nNZo1:Y30a1B\3bR1P63nV4ln2U1Z3S2]36>118_Q1ao1^Fl41=0i4j:`50PC7j1\1Q2j3=^1i@S
1^3`E3Z6c;S4Q:hA]2Z3Aa19S3E118d3i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2Q3Q4d1k37[
1_=2HQ3a5X3A083^1835Y2d8[6^2eB\6[1`281X;f3^:T?c28Z3a5bR1oj2g1[`1h`1S^1@Z3a5IhQ1oj2Q4]20b9oQ1aOVA
f>T3]?i<<Z3S2]3bR1oj2lZ1Y1Q2j3l1B\l25Z3a5bR1S]4ln26Z3a5bR1lU4V7ln2?Z3S2]3bR1oj2lZ1Y1Q2<O]2=^1B\l
2=Z3S2]3bR1mj27m?jHW3Q2j3dT1Wj1W1Z3<]18]3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0g?W3Q2X3AbR1C]1g2WJ40U1
]Di6C@Z3T2\3bR1Z8eOWa2jCbR1iZ1P:09_6CT4KZ3S2]3bR1eBkQ1[V17>X:i3Gh>\B]1_2Z:^BZ52[15_7cDC[<^?7Z3T2
\3bR1S]4j<Qb2:Z3a5bR1S[3TNj3l1B_V1le1JZ3j18]363YHU3g6lCi^1VH1313eOj5X<9Z`1m>a=gAh187Z3T2\3bR1Sk2
oa1ln2>Z3a5b@e21W?mj27_R1e9g5YNdAm^1;Z3a5bR1VIVQ2S5SNe9g5dNWP2<Z3S2m1_1bR1R=Xj3Lj4dT1_HgQ16Z3T2\
3bR1S]4ln2_5Z3;j1M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f
53l1RG^78I45En1C4H315_9o6DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2^4X5C@2V1J93c2`5W3T3d32Q
202l28=KY44S1211986ET1NQ16Ib1E253Y18K>=_11f1C\1239Ra1S5Z3;j1M\2[2n3?n>5:a264f1404^1:6:406X1F4D15
6271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n2313<X61
Y1MR4T226O2^4X5T12V1J93c2h8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Ra1?Z3a3o1bR1
Jm5T>X4VQ2EY3W>]P1cOXo1DZ3S2]3bR1jMf1o5[e115TT1j1d1d2:`5g1eKiD\^19Z3T2\3bR1gl2i2a]1ck1XS18Z3a5bR
1^O2oo1a]1ln2HZ3]4S1bR1Z<R3XHlZ1g5[4V4:V=1^41>X1WHm<fe1^HDS3OZ3]4S1IPKg6jMb?UU1i21k2KMIn5:5aA[1e
Hdc1b8\6W>V:D^2D`2f1P1Z3Ai31S1Og3jMW;hM\]1d3U6V10>l>[19R1]IbC0[<k1fA1o>W>[;c2W4;Z3[41S1bR1S]4bCX
Z11W3fM?Z3]4S1ObQ1Uj2k4Q^1bC0PP1o>W>o=`2>Z3[41S1bR1dk1dN]2G^3T\1oS2SGh3CZ3]4S1bR1]e2g4h6=20IhZ1d
c1Z@n8m3V:h3`2f2Z3Aa1]363Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2Z7gICd290EY2]
1R1U1A034c3P8e6f>i233CU6U3Q180E4]3c1d>f=c82J2T32T4[1Z3Ao4bR1V4Co92X7U5d112CM8156T1hd1X11i1S4a1W1
a1Z7dT1n;P;Y=Gf:2_DZF2JW32T4f1Z3AP1n3d>U=S1Fl4V4Co92X7U5f1FM815410S1hd1X116b1CZ1<i1_1;Ka1Z7_P1T4
n;P;Y=Gb@f>^:W3a92T32T49Z3T2\3bR1jP3X\1P40jj29Z3a5jKg6Ro2g1X\1ROio16Z3]4S1bR1S]4ln28Z3]4S1bR1gj2
[b1Sk2h3<Z3]4S1bR1cV2aCAQ71W[1ln2R3DZ3a5ElQ1oj2dE0b1n;`12Hj4c7=k1_2j^1X;nO7Z3a5bR1oj2g1[`1ln27Z3
a5bR1oj2Sb1Rb2i<KZ3a5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<RG\2W6=_JV4kA1i]1AZ3a5fEk<d^2V1W3e1Q2P2\1o4`1
PV1W6]]1^a18Z3a5h2iOjP3bAeJln2Q1Z3<4X18]3i4hM_Q30>521LT9_1g20S3P=o4P3e3A9j:[=^7k1j6\b1h38Z3T2\3b
R1jHXd3Sk2h3OZ30\1=h1l1o5V9T>W3@14V1aOhNdGX:APZ1?g1X4f@n7Q<_E11]Ji5DZ30\1=h1l1o5P<Z;W3@14V1jP3U[
1R1W`1jX1i5g5Z3;0f126F_1L1Y2]2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X
17<\1o2f53l1aN8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMR4T226O2h3EX5T12V1H193Q2A;6
U8T3d32Q202l28=Kn2Z14S1211986ET1NQ1P1b1E2531W1T1>=_11f1C\1239k?hM]3S5Z3;h11M\2[2n3?n>5:a264f1404
^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2^4X5T12V1J93c2h8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
Ra18Z3a5bR1oEWQ2ke1iS2RK7Z3S2]3bR1S]4dT1Wj16Z3a5bR1RP3P]1ln26Z3a5bR1Zh1hd2ln26Z3a5bR1i>Yn3ln27Z3
a5bR1iFYf3Ym1bQ1P1Z3A2^1]3eMl41[>U6R=i2[@l4g5R26a5n15[1Ya1]6U3V7A0@l2cP1i1]h1BZ3A2_1\3bR1cDib1Fi
2Ya1]6\:A0]3^e1\U1@Z3a5eMk3P1cDP]1Y9mj1V7_i1l1T1b?d=R5DZ3S2]3\?UCl8]3W8MPZ1QR1aQ1k4Q5l330bP1R1Ti
1:Z3a5bR1l8YHnQ3m9Q4eQ1Ti1:Z3a5bR1l8YHnQ3k4Q5gU1Ti1:Z3a5`AQAT^3P2fEV7e[1Vc16Z3a5`AQAS]4ln2JZ3<5`
1]3i4hM`Ef5oo1[6h:_1W2d3\1ZGAl_13C38]2dR1g86Z3a5bR1S]4h`1S^1:Z3a5bR1]f2d3Z1\3]1j\1ln28Z3a5gLj5U;
1kQ4ln26Z3a5bR1S]4ck1XS16Z3a5bR1om2S_1ln27Z3a5bR1om2R2P]1ln2g1Z3b1n3Y1@W6O_IV1V3[:P6a<d1n64Y8V2C
f1Q1o1[D_?R2Z23YFZ4d1n=8W1Q8?:e:V2f4k3T6\2h6o32k20:Cb1U:^4jBj4j48Z3a5\EU=ih2X7P]1ln26[3j1jT114TT
45[3j1jT114[2[3@2V1a1U2m5mE]1h3140P2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1YE718BZ1n10g1
4V1m3A0^BR4i4FJR2k5o1^HZBh6S8_27[3j1RP1\3Z1146[3j1_S1Z1148[3j1jT114mBc1]i26[3j1jT114bn58[3@Y1jT1
14^_62B[3i107bT114X1ZBME^6kU1a1_5VGS>oT26[3j1XQ1a314:[3GR1hQ1Q314aDP]1aR27[3j1XQ1?Q314;[3@2V1_JZ
:14mS4n:06[3GR1jT1148[3GR1_S1Z114TT4A[3\2j613Qo2jI_12Y1`1Z20X?f2R2_f25[3Jnd6[1Y>1[3Y7[3:0[1182Mh
4]2`1?m2W3W61^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<
5?F037<:0@?8CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU1c2=1FBMm34T2241O
2^4X5T12V1J93Q2Z9j18P1^352Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1;5B>=IE152]1C\1239[91]S1P5[3
:h11Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1
E253Y1T1>=_11f1C\1239]93[3\a1aH8[3g\1X;`Q1WK[f2T;R54[3Qh3]W1eg1:[3\n3mC9CcEKBc3X<:[3kM3Yo2k8b6B[
j1_2\C4[3@9PM2[3Qm69[3ji1a2_h2od1g:h1]1T>4[3ie6Q2T>8[3`3]U1m5T>gg2QP2M7[3GR1hQ1Q3147[3j18_Q1Q314
7[3j1RP1g414TT4=[3GR17`Q1Q314mBc1T7]X3_79[3j18_Q1Q314e[3bT26[3j1jT114m[23[3GYZ53[3`4dj73[3l1mT12
[3J2[3ST49[3j1jT114Pm2Y1k307[3j11hT11219[3;n9TCPg3_1l5gHfZ12[3\o69[3Y8W11kC`[3i=f3jT2I\3l1JX6200
1P2PF_4V4R:l6oe1UT1Z7a6fb1Y:]?0;^2]5?\3l18j6301aLVEYk2V6Pc20;l7;\3[2d66nFiJYk2Wi20;b39\3P923nFSf
3Wi20;>\3m1Y7PMh2NU2f1kh1gk1h<jQ1\N0@\3m1ZT1h2NU2f1lEnR1`2Vi1h<mAl?\N0@\3m1ZT1h2NU2f1Ph3d6f2jQ1\
N0;V6fQ1d2\3?2Z1b10o1m5`E<AK\3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3S10023[5A?c1W>W2Q518B4=G>BOI2
14k5A0^Bl8FJR2^274Y21CTP1d<h6JX7_1Of2\3?2Z1b10o1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3
S10023[5A?c1_3g:d1BQ518B12=9317Q1OI214k5A0^Bl8FJR2^274Y21Ci\1h6S8_28\3T901c]3_Z3XEW19\3l1W701aLj
`6W1WG_4\3?\1>9e31=9H3K002004162l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d
3T;BS5U2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0514294W4GAe1M60k42G5Fj1[@MP18b6D@<1?\2n30f3k1V3;3f9[5m6
04k6Y2]9RC94`2\3?\1>9e3b1O00200407bFb56R3[1f1<o40Y5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617
>o4W2MS52MFj1YA6R1g8\2f7k1V3`F04k6Y2`L9Q1\3l1>o3b1O00200120jFb5i6hm21Y6]4j50^1OVR16jEgI0P7jN9E\3
U2iM\>P3R70`4k1l2R3X8dm1k90Y5]20V5o2hZ2Q2\3m1b10o1f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2
g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2o1\3m1b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF
_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CkD0;`Gh6S8_2Q2\3m1b10o1m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12
521E0RV1SCS3_2g3S10023[5A?c1_@U1k318m1Q9QCl8FJR2^274Y21Ci\1h6S8_25\3gY1jU60X8l1\3m1b10o1m5mE]1\3
d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2<\3m1h4`2PMm5f1\X
3eH26jQ17\3m1ZT1h2T3f1WS56\3P92RGTk2nJ1\31]3c3]3T1d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i18
1436NQ1R22\13d[11U3:Q;Y31b3]3T1d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6
Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:
Q;Y31P6]3I:d112e22R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1
Q2^3\3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1
IX107Da2a3[2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8QCa?1U3:_52^5I_211U4]38Kd1o8f547?2a1>P320k2
P606234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1Q7e1210
57^2CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111Q3[1_1i181436NQ1R22\13V9ZAS3g1U;P11U3:W8DT2Y31n3]3I:d15`>47?2a1
>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i181436NQ1R22\13P9cR11U3:Q;Y31n4]38j1Mh4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239M]3_1;`;Z@F0b6Ea=:n3lU2P?NSIZGl1Y<g7Lf;a:^7`5Y77_?[22]3eT82]3l[7A]3_1;bL2`6EVV1ej2ZGTZ12l2YD
7kAY7R1]3_1lCP>X6^3?lLBIdCQ2g3?bGUMV8n3nN7j=o3g3Kf4j62d?7Y7Z;\4[2Y7I]3_1;85Z:[;f4o8MPEW5XBQG0QG]
6X4VB4g2e4c3fZ1gV14]3_1ok6WR1@]3[`1fh1?TS1l_1;cD_6[C`2]>f2d2T=28]3`i2QU1X1^8\[1j9PW22]3m_3<]3^T2
cA^W1Re1dQ1RJi8[4W?X4e34]3o1ZX3S^42]3o1P2]3`3o1m5mE]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g3S10023[5
A68c1_@Q518m1Q9j7V;l8FJR2^274]1K1CYG?_<_8h6S8_24]3^o78b?V1]3_1Do2R>iER3>c6W1_T1W5Y6c1m;mHd3[7U:>
?0AC<S^1\<eA]5n6?Nh2g1W5`2T1`>C]3]11JTh3Uh2cIT2f4T1m1a3Z2m7T7>b3U1V6E]3]1L]:<Tl1`3jO]f1TKa>a3U6`
:\3a>m26l53i7g8]38K96=E7h4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511B
2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20
U1;29>d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1MR4T2241O2^43T5T12V1J93Ea1T9T3d32Q202JA\
128396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\1239]R11U3:Q;Y315]3]1lX3Xb2Bg3]3T18[10
e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1c6e5Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y313]3]1lX33]3^1ok66]3^1`
1UY4Xk1Qe1<]3ob1CC[EUHa1P2g1Ja1ZR32^3b\41^32^3md2V1^35\1P2U4T[1cKW@me1TK2V1jC_@cE7BET2@>a14[4X=1
6@d:@416Q1859:3^3b^2km38^3hB[W2Y1UHic2a5a85_3a^2_V1k]2n15_3V?O]3lj11_32_3_`32`3U[3X1`3k1jIl87B02
1111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84V>93ZEo2n6h5X2Q93`3U[3cK4`3U[3iB\=P1`3_3SQ1j1\1f4`4^:Z2\1<i
1j3d51QP1ZG2U2g7gF:TT1o2Z6Ch5X2`1`7cDdF9`3`3RQ1j1\1fCi9hU1cl2Q1`3_3SQ1j1\1f4`4^:Z2\1<i1j3d51QP1Z
G2U2g7gF:TT1o2Z6Cc2T3X2`1`7cDdFU4`35\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5L0V5J5V
1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR
2AG[1Y1i32]1Cm14`3U[3ZGka25`3U[3VY3i62R1`3_3SQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:TT1o2Z6Cc2T3X2
[14`7cDdF4`3U[3ZGeh24`3U[3c1_^35`3U[3P52kb34`3U[3S5kb33`3U[3c1U1`3_3SQ1j1\1f4`4^:Z2\1<i1j3d51PNP
2S5VB2H\1g7gF:TT1o2Z6Cc2T3X2[14`7cDdFn1`3W30T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4o3P3WF_2g3S10023[
5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2:`3`3RQ1j1\1fCi9hU1jBhY24`3mn2W<h43`3U[3e73`3U[3ji22a
3o\43a3^m501a3;a3[Z2R2T@6d1^S1`4i1Pa1ok11a35a3^\2U2k\4[A<a32Z3l7[GW3R<0[J[@mB[n42a3XP84a32j\6T>;
a31[3l7[GW3kf1oW3WFB^b16a32gl2mBY5]V33a3`3og6f6b33j1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c
121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?Cc24N0023752
84c1e121057>A?]1313<X61Y1MR4T226I52^4918m1e2T12V1J93c2h8T3d32Q202U1f18=K3U44S12119526@4T1H5Q1P15
74OE25361C<T1>=_11f1C\1239_T1h6S8_2o1b3^1FLGAX3]Ce;Sm1eBf3`B4c7TK2V1S7l5[D\8T@7BET2@>a14]192>;64
Y1a92c316@h60:>;d2@0316Q18319:I6b3=Kcl3m>4>b33Q2^9VQ44c1e121057ka2T5b33j16Fh4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121
057n2313<X61Y1MR4T226O2^4X5T12V1J93j5a5T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
Z\1R5b33j16Fh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3Gl22Q202l28=KY44S1211986
ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b33`;VQ44c1e1210524ka2;W1b3Y14>T1Bo3^4fP44c7TK2V1ni17BET2@>a14[4
X=16@d:@416Q1859:f6Ab33`;VQ44c1e1210524ka2n@BUNc1b33Z1m2X3n3Vg2\>bK4c1e121057e3TK2V1l2V4bZ1W87BE
T2@>a14[4a9f316@h6k3@416Q18319:4b3\T1^X343b3k\44P5b33j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T2
26O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b3h>Qf110nX1nN4^^1QZ2
2<i1Q12R5b33U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211
986ET1NQ1P1]14E253Y1T1>=_11f1C\1239d5b33U1@3M^1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4d1?26O2^4X5
T12V1J93\;T3Gl22Q202l28=KY44S1211986?5T1NQ1A>b1E253Y1T1>=_11f1C\1239n@Be2?>6^3\>a5k2Ok35T6b33\1=
Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1aN8I45En1C4H315_9o63X32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ
28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239g`1Bb3c1SIZ1[:14^9YNhT1j:Bi=;4_n1Z2Z;5b3g]2
\FfX14R4b339R1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CV
E2a2CCd35284c1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm18c3[3l7[GW3b:
lKeQ67c3[3l7[GW3b:bm62c3db11c32c3f_36c3[3l7[GW3UX72c3QL4c3db1PZ1Zn32c3QM3c3QMlf22c3Pk68c3[3l7[GW
3i^1oJ[n48c3[3l7[GW3VW3l]2Qc12c3[_3=c3=m2l7[GW3g<SZ1Te29T4VU1^b1:c3=m2l7[GW3P\49T4eg2:c3i`1cH1l2
Y:Q6eD\k2T>2c3Yf66d3Z3l7[GW3UX72d3dR61d32d3e_33d3PMdb23d3gl2mB2d3gT63d3dl2Zn33d3PMiU63d3PMlf21d3
2d3Xf67d3Z3l7[GW3iY2[n48d3Z3l7[GW3i^1oJ[n4;d3Z3l7[GW3kf1Y<U`2UOa2Qc12d3T_75d3Z_3QY33^28d3ZT1PX1a
U1nb2_C3^23d3dn2gf35d30Qj2d2mBW1d3\1V6QX3lT1TK2V1ni17BET2@>2^14[4C0HZ7_416@d:@416Q1859:X1=T1d3\1
V6n\4TK2V1ni17BET2@>:0U14[4h8j31B16@d:@416Q1859:9d32n9jd1Ze2_1l5gH[B2d3hV6W1d3\1V6]Dno1a9Oo]1TK2
V1mK[:a;R87BET2@>a14[4g4`816@d:@416Q1859:W1d3\1V6]DVh1h7m1gAjT1\;@2S?2V1ni17BET2@>a14[4X=16@d:@4
16Q1859:X1d3\1V2o3\EaY2Z=dP1TK2V1ka1R87BE5n1@>a14[4f3c50l316@d:@416Q1859:Od3\1V6n\4TK2V1ni17BET2
@>a14[4X=16@d:@416Q1859:]1d3\1P2U4^4m@kQ1P:dM]4aY1TK2V1nQ1l?R87B2BT2@>a14[4]1OR2V8@16@d:@416Q185
9:P1d3\1V6n\4TK2V1nQ1oG7BET2@>a14[4X=16@d:@416Q1859:5d3WBSj1PY4b53d3a3S\32d3e_34d3Rj2d2mB4d30d_3
Y54d30fU2ZD2d3Uc33e3Qj2cE1e34e3a3YGfo12e3\m22e3jZ45e3h]3k1_m2aS12e3Uh75e3f\74]=`35e3`^2Rn1]4Tn2:
f3`;oR4e121057ka2?f3`;oR4e121057Xm12_Db;mE\=;f3`;oR4e121057ka24Of3U1Gc5n3d?eU1]LVa1e121057X<b9\1
jQ1m7l4o3Z5a2gDo3]5S3i2]:Z2Ef3U1Gc5n3Ze1d]2e121057X<j\1m7l4]1a2Z5a2d620b32?8d12g2U2n3f5479132_11
>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;2
6;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15
j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;j8]Oo21U3:f9Z1I_21P4f3\1=f5n3e6n8:a264n54E0200111;2122
60171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241jGY5d32Q
202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1^6f3U16=K13AR4n3?U6h85:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1MR4T2241O2Z3S1X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152
]1C\1239gHk:b116^1m9R1U3>f3`;_o1_S2e121057`Z1a1Z@]E<f3`;oR4e121057`Z1a1hU17g3b6[3UZ4_1l5gHBg3c3I
`5]o2aT1U6_1l5V<`<mS1kEEeP11>d8W1g3T1IJ0S7ng1Q1XY1kW1_1l5l:L@Aj;S@d47aGW5_3_2P5l1l;MX2e4U13KW3V3
1d1X2A:g3f1W8g=]l3_1l5RBd6W\1V5f30T18;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4X5T12V1J
93Q2P7Y2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239:g3]18W8\i3h@_1l5gHVU16g3n9UZ4_1
l5gH:g3f1W8SY1QQ3_1l5gHVU1Z4Cg3;R17W8XIQ314c]3_1l5\10e?^4T3YEl?Dg3n9Yg3kB_1g2063k1A:\10YGS5h626c
U1Cg3]18W8__1[9hQ2`?_1o2o1A:]1k8]>XU1h<U_1Og3;R1_8ZL14d?]^2h1g=0:S1o4L8T1c7R1T4IOE9X2Z5o5S7SOod1
8g3n9UZ4_1o2l2]1YG;g3^1_8ZL14X[3Z2_1l5gHDg3;Q107W8XIQ314cCoi2_1c2300R3]1YGDg391R1_8aHh314c]3_1o2
l2]1f4R@9U2Y<XY18g3n9UZ4_1o2l2gHfP18g3n9P<Tn3_1l5P@f8?g3^1_8ZL14c]3_1l5gHR1V;jDRAaS1:g3n9UZ4_1o2
a2:gHWQ38;g3]1`8UZ4_1l5]1a84b>U7@g3;R1_8XIQ314c]3;S1l58T1[?m77g3n9jW4Z2_1l5gH:g3]18W8XIl`3_1l5gH
VU1:g3]18W8U`1oi2_1l5gHVU18g3]1`8UZ4_1l5gHP7Ag3n9^X1UU1o5ZEUQ1_1l5R2Y4ZBY<oLoLn4l@Ag3;R1S5[3XIQ3
14mBgX2\2`?;S1l5gH:g3]18W8^>1dk3_1l5gHQ1g3]1`8gc1_AHc5l<\3b8V<g?a18T50LE:1C_1l5gHT@2Lf51cBe2\]1b
1^4f30[110:e4P1]2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1aN8I45
d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241d@Ma;d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1k\1W
1g3Y13<e5]2UZ4:T1l5RD2V1Z3Mee17BET2@>a14[4X=16@d:@416Q1859:c1g3Y13m1T4]2TMh\1Y5d4Xf1:T1l5o2i1m1j
1_;2V1Z3Mee17BET2@>a14K_3]3_1^6k116@d:@416Q1859:j2g303n100h7g;g2_8k1X=2h;\3;;2Dm2hU1ZMU=_1W2m1f1
V13e5W5J16388=312B3Kl2049<;017;U1S12<<1420011122D1g1f5j251[T1c2912V115S113S9QS15l2g340b200S7TNn:
g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2T3c:f2a3C12h4X2B8AQ3c?U:A\@E=111>H44A1S118<0>;>j1Q4n6f?228510
8>5=>5k2j3o292Na151<Jo1g34X107c4n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6;0R1[19V48V7j5<n1=>S8KZ
5n48g9^71\2jA:Lf1U:^;l1j>K1\18g3n9UZ4_1l5gHii1lQ1U1g3Y1V6]2jc1Zf2:T1l5RD2V1Z3cf17BET2@>a14[4X=16
@d:@416Q1859:7g3DY9UZ4_1l5gH9g3n9Z;Xg2aW1_1l5RBd67g3n9UZ4_1a5:gH7g3n9UZ4_1l5gHRD8g3=`9UZ4_1l5gHZ
P3;g3^1_8XIQ314c]3_1l5gH8g3n9UZ4_1l5gHXZ207g3n9UZ4_1l5gH^l2=g3n9Z4dX2Um1_1l5[6d6:e7e3go1<g3n9ke2
`4Q6_B0h:\<_1l5gH>g3W3f6U1[GW3[^3_1l5gHaE]6_@T]18g3n9^g3fB_1l5gHUS19g3n9\BR4ec3_1l5gHgS1<g3]10_8
ZL14cCoi2_1l5gHY1g3T1V2b6VGc8c2C8S1a3k=d4[:b4`5b<e6iW1_1l5k1B3g6[2B]<n<^9Z4j2g1]3o4>U?V2V8XJY1Eg
3]18W8h;e2W8S7j=id1e@W;g=_1l5U7aA^48jNX2:g3^1_8ZL14c]3_1l5gH[5f30;R172Mh4]2`1?n>5:a264f1404^1:6:
406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n23131:T1S51FBMR4T226O2^4X5T12V1J93Q2i6`2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2531W1T1>=_11f1C\
12399g3n9ah2ca1_1l5gHMC8g3R8k1hY2\P2_1l5gH7g3n9UZ4_1l5gHkD9g3n9^>1gY1la2_1l5gH8g3]1`8Wh3mA_1l5gH
U5f30T1DMER4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2^4X5T12V1J93Q2Z9T3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239?g3n9Yj1S>gQ2_1l5gHa238Qf2V2n618g3n9UZ4_1l5gHMSa1@g3^1P2^6ZL14c
]3_1F;k2Z10AgH7g3]1`8UZ4_1l5gH<g3^1_8_Fj514c]3_1l5gHWV2U5f30i12Jh4]2`1?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T
1S51FBMR4T226O2^4X5T12V1J93Q2Z9T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Fg34X18R1
0S7^>1Y?[W2ZFc>_1l5gHKZT1KT<ZP1hA9g3f1W8UZ4_1l5gHXU1h<7g3n9UZ4_1Y5BgHT1g3U1Jm6Oi4a21S1b5l44P4Q<P
<hH`4Y3n2Z3j1n;b9j4Z10XF_1l5e2a1_Dj?]U1f>b58g3]1`8lj3X?_1l5gHCg3^17W8oJZ114c]3;S1f55_7WAkNjCI\I_
1g3Y1V2o3]2\i1h`2:T1l5RD2V1Z3cf17BET2@>a14`1j2DHQ1EU6P2k116@d:@416Q1859:4S1<g3n9nAMg:dEcl1WJ_1l5
gHjg1>g3^1j6d1ZL14c]3_1e4V1gHl?^2U7f30[11072Mh4]2`1?U6a5V35:a264f1404^1:6:406S14E0200111;2121004
00171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528
h1e1210524n231201:0S1S51F89MR4T2241O2^4o2X2T12V1J93Q2^4c25Q2j18P1d32Q202Jm138396D^2j14S1211986E9
JNQ1P1AP1E2534T1T1>=_1152]1C\1239k3Z@dH1k2;g3^1_8ZL14jR3h:_1l5gH8g3]1`8jU1ZT3_1l5gHY1g3N[1Z61V1X
3bOR1?l3b4T2`=>T5h2T:0d3?1c:U;U1P4mCa4U3_1;`5b4XCKU4[FDR4Y5\h19g3n9VP2nY2_1l5gHTR2PK=g3n1o7c8gOR
[1PKeK_1l5gHUIQNX1g38K8`7L2Od32]T11Zo2b1_1a5:gHW=d3f4U6f@b2e:f5Ac1\1l7X210j=1\16c4:3:g3n9d=`l3_1
l5gHSF\JTb17g3c3Z6UZ4_1l5gHP1g3n9X4b5lMYFj8R2T1Q5j4R5f>W1PQ1_1l5j2>O61i1o3Z>o=]1n52__1:Jn2h330V1
C5T33U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AGAd;E2L?h1f2<9HIOB<74911112000Fo:m5
NW?j6Z7V23:>132:3B23A12S7o>S?g5T1[4h330V1C5l3524C7332V1e<R83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e
9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092W<O?h1Il1Fb1OB<<;111210Fo2`4Y34l6R127`780_4^1IT1V4Da4U
25<c1B3:>132:31>123A1V7C1Y>S?k4KI:T2h33W1C5U4X1o=[>d2c>15Z4[:<Qf1a1m1[4c8]95U2l2\1Q<8ME2>=?GP1Kj
1<R1IOB<74;11122D1QIS1_G:DR112Jl6gIb42i6e4h330V1C5b395242@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7
T1\53;4\1f2Q3c30223I62293746]1?>D32I??]:8;2R1E2I2?X1?I1`19<;2Ci1:7<7>11112000D1W1:4W1R1g64o73Q7N
0n5j6e5Q1574c1B3512>132>1:3123A1W6RO`1P5:`1\2h3[1CX4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092f9
`2O?S1[3FU3<74=610Fo2f1S6_8ES70h5e5E3m<;f6f3]<n2m4714607G12T;?h3U2i8Zn4Of5U3W11122Vc1C[8_1h33W1C
5R4K?VFSi1c[1h>X3]1T1Y1P118\2n<Of5U3W11122QX1D_:1Aa8LZ4cB714T174X5E[5^2h33W1IR424C7332T1nDV7d1]D
8T1d7<YBc[1a6?4R1g95T128KY1P1181=DA5?992W<OR3i5W11122n1g9k?8o5U6De5Q15m24>132j1m63LXNEP5[1h3[1\c
1T1W5]W2h>f1Hj2L1\18Q1T11;Cd<A=T3P3f2W162gD^W1R1Q?n2m4714607G12\2h33n100`Cg2_8T?2^5Y6\3;;2Dm2dNU
OlP1W5L6388=34B3Kl2049<;017;U1S12<<170011122D1g1f5j251[T1V2<912V115S113_2h33n100`Cg2_8k1X=2h;\3;
>b3dNUOX5kBg8W5L6388=34B3Kl2049<;017;U1S12<<170011122D1g1f5j251[T1V2<912V115S11Y7h>VF5d2h33m11V3
n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1\3L638F34B3Ke214DC27;L8V156<;11122F^7Q1h151f1i6W=
S3l9U4;2V1[11e7^LU12n6c2h33m11V3n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1\3L638F34B3Ke214D
C27;L8V156<;11122F^7Q1h151f1i6W=S3l9U4;2V1[11e7^LU12[2h3Q21V3n5g8h5R7Z516X5X2n1c6d8b1j4i3dIR1VM>
d2RIg4j1`2g1738J4B3a314DC27;L8V156<;11122F`8g3i6W=S3l9U4;2V1[11e74YLU12n6g1h33o10`C2T;k1P6^5Q32[
3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5W5`18=8b1b4f2W162U8j251Z7Q@`@Y2U7h>VFe1h33o10`C2l92T1k1a>2[3
d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5S60C8=8l8W162P;51Z7\9d6T1kHh>VFS1h33o10`CW;]N;Q4KkR1P2Y[120`=
W5LC8=8b1Y7W162U8j251^<hM_4eW1X1h33o10`Co92T1i5cH;Q4KP<gAR5eCdI20O`<W5LC8=52GT8W162P;51g@oMeW1Ch
3jc4T92b;0CF8GKX7W162V;1g@_IW720e3?880DE21e227j1e9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C14
0411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1d>6`91G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;
29>b11d1[21U1><4513<[1[2T6\1C5<a2`1[1V1=@MDd57OP39Z1Y6Y1T1IX107Dg1D47<W15j3T3Y13k3P2FE;>2?11Z2^3
3@85>:81436NQ1R22=N355Q71RDQ@1U3:_52^5I_21[820e3?89Z12g2116j1e9479132_11>P320==2438:22C57c23Ok14
041234@3;324>140411_14801311162A015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;2
6;3A;:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2W18[1T1139@M1Bd57Oe15^1818?6k3Ge1D1;6N5IL045
07D1;3U1D47832T15j3]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22=N3018g<P2_L1U3:Q;I_21[620e3?8d12\1Z
1U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3
Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1
<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N355X[11U3:Q;II8\11U620e3Hd12g2U2e9479132_11>P320=@43
8:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:
3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6FBT1IX107Dg1Q1<W15j3T3Z7\1;>2?11Z2^33
@85>:81436NQ1R22=N3;X[11U3:Q;I_21e620e3?8d121e2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C14
0411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U20U1;
29>b11d1]2U1><45130;Y;?35<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436N
Q1R22=N3;Q71TT11U3:Q;I_21a620e3?8NE011e2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1>
<451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IM4507Dg1Q1<W15j3T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=N3;X[111
S3:b5^5I_21a620e3?8NE01g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12
N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2
V1NMDd57OZ3Z1Y6Y1T1IM4507Dg1Q1<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3018X[11U3:Q;I_21V620e
3Hd12g2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1
Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX
107Dg1Q1<W15j3T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;iK^?1U3:Q;I_21Z620e3Hd12g2U2e9479132_11>P320=
@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15j3T3Z7\1;>2?1
1Z2^33@85>:81436NQ1R22=N3018iK^?1U3:Q;I_21?i3?X_1dH_o2T=g1Q1<W15_2i53g8a620e3?8:Y121e2:j1e947913
2_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`
9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@MDd57O[1n1Z1Y6Y1T1IX107Dg1D<<W15j3T
3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=N3;VK`3`<1U3:_5a5I_21i620e3?8d12g236j1e9479132_11>P320==243
8:22C57c2S1d164041234@3;64>140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2CA><451@Y;C5<a2l2V139@MDd57OZ3Z1Y6Y1T1IL;07Dg1Q1<W15j3T3Y13l5\1
;>2?11Z2^33@85>:814206NQ1R22=N3018g<^>Q@1U3:Q;I_21R720e3H>U12g2U2e9479132_11>P320=@438:22I7c2S1k
14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G
=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y62V1T1IX107Dg1Q1<W15j3T3Z7\1;>2?11Z2^33@85>:81
436NQ1R22=N3;RA7BET2@>a14[4X=16@Y11T1P2:g5@416Q1859:T2I_21Z620e3?8d12g2U2e9479132_11>P320=@438:2
2I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15`1Y2T3Y13l5\1;>2?11Z2^
33@85>:81436NQ1R22=N355X[111S3:Q;I_21Z620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C
140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><451@Y;C5<a2l2V1NMDd57O[1n1Z1Y6Y1T1IX107Dg1D<<W15j3T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=
N3;X[11U3:Q;I_21d620e3?8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11
H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2
l2V1NMDd57O[1n1Z1k3]2D1BN5IR1507Dg1D<<W15j3T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=N3;g<`N1U3:Q;I
_21X620e3?8d12g2U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1
k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1
Y6Y1T1IX107Dg1Q1<W15j3T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:Q;I_21T620e3Hd12g2U2e947913
2_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`
9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OZ3Z1Y6Y1T1IX107Dg1Q1<W15j3T3Z7
\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:Q;I_21W4i3?8d10^1V=47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<X1k7B3P5c20I\3^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OZ3Z1Y6Y1T1Ia1Dg
1Q1<W15o6Y13l5\1]111m5i181436NQ1R22\135^[11U3:Q;c18\11j3i3Hd10e>47?2a1>P320k2P606234@3V11n14b115
j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Z1Y6Y1T1Ia1Dg1Q
1<W15o6Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31V1i3W1V6n\4_Cd72V1U4g1Q1<W15Sa17BET2@>a14[4X=16@d:@
416Q1859:m3i3Hd1031_>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c
6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Z1Y6Y1T1Ia1Dg13M<W15o6Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y
319i3mW5T=g1Q1<W15mCk3i3Hd10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1
;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OZ3Z1Y6Y1T1Ia1Dg1Q147W15o6Z7\1]111m5i181436NQ1R22\13
d[11U3:Q;Y31[2j3R30o1Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@Q518a1;Q9S195E0006
2Ac11R>o3l4FJR27V274Y21Ci\1h6S8_2R3j312LP20o1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\6f3\7WF_2e
31AA0023[5A?c1_@Q518BZ1CQ1[7A0@U1262U21g4Z9h1[2g4FJX1I24V274H`11Co8N1U9_9R@h6i2>]11Z3_2]2j312h2U
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1CS34V1ABh2A0>1U101d@R4i4FJR2d3V2o
1i7;aKQ7h6S8_2S2j3S3o1m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@o1HDc118m1Q9S1S1101;C
d?l8FJR2^274Y21CRKfAh6S8_2e5j312Y10c1o1X2d3mBa10\1AKd28>d2@C>61072=A1A1P1<@R<E41Q14k1[5U1a12521E
0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041U2h2GAR1BK1140k318B12=9100173:?
2O<<214Am16C`2A0f1271c12LW6>o6Q1j7FJR27Q13P174Z1N1CU6>W2c8g3n3W2V1R@h6Jg1l44>_1O[3j312Z1c1o1X2d3
mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S10023[5A68c1\1U2S7`3d1BKU418B12=911173J2OI214AT2C
W1X1A0@U1S2c>l8FJR2^274Z1N1CY9V8g3]7R@h6S8_2Kj312lQ1_3R6Um1lLcT1n:0f101Kn1PETAk3=f:V7Y8P4h;Bm3a2
j312V1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1YE718BN;n10g14V15V1`2A0@U1
01d@R4i4FJR2k5o1U8cR1h6S8_2;j3`X3_^21181103b1R2j312h2U2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3
S10023[5<4?c1YE718BZ1g3[1m3A0f1g@R4i4FJR2k5o1iZ1h6S8_2R2j3m20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3S1U10a21R>R4i4FJR2k5o1iZ1h6S8_2V2j3b1`1o1m5mE]1\3d2m1:=V3Q>b8
a12521E0eN65o6WF_2g3S10023[5A68c1_@Q518m1Y5g3A0?V1Nc118i=l8FJm14^274Y21Ci\1h6S8_2P2j3m20T2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2Nh?R4i4FJR2k5o1_R1Y8h6S8_2V2j312
h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1g34V1m3A0f12GU1f>R4i4FJR2k5o1
iZ1h6S8_2j1j3S3o1m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S10023[5A?c1_@Q518m1Q9Y2g@l8FJR2^274Y21
Ci\1h6S8_2k1j3R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9W211e@l8FJR2^274Y2
1Ci\1h6S8_2j1j3R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9W21g@l8FJR2^274Y2
1Ci\1h6S8_23j3Pg51i1j3R30o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9Y2g@l8FJR2
^274Y21Ci\1h6S8_25j3eBd6gm4Xn1Q2j3Q31o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@Q518
m1Q9A0NGb21R>l8FJa1@^274Y21Ci\1h6S8_2o1j3m2U2m5mE]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4
?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1^@ZJh6S8_2S2j3R30o1m5Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100
23[5A?c1_@Q518m1g34V1T1h2Y2g@l8FJR27V2334Y21CX@c5lFh6S8_2k1j3S3o1m5mE]1\3d2m1:=V3Q>b8a12521E0ROo
6WF_2g3S10023[5A?c1_@Q518m1]5R1`2Y2g@l8FJR2^274Y21Ci\1h6S8_2n1j3m20T2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2P2j3S3o1Q4k1mE]1\3d2m1:=V3]70b
6b8Y172521E0RV1WF_2T1`21S10023[5A?c1_@Q518m1Q9Y2g@T4g4FJR2^274Y21CR2fZ1h6S8_2k1j3S3o1m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2e31S10023[5A?c1_@m4318m1Q9Y2g@l8FJR2^274Y21C^4ZX1h6S8_2m1j3m2U2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2n1j3m2U2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2n1j3^1
d1o1m5mE]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9c1Eg@l8FJR2^274Y21Ci\1h6S8_24
j3Rg5_R118j312VZ5Y3d70f1P2j3m20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g
3[1m3Y2g@R4i4FJR2k5o1lCT>g8h6S8_2n1j3m2U2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2R2j3^1^1U2m5mE]1m2R1P2m1:=V3171Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1YE7180AZ1g3[1T1h2Y2g@R4i4FJR2k5o1iZ1h6S8_2Q2j312h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3A0f1g@R4i4FJR2k5o1iZ1h6S8_2S2j3m20T2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@o32i4FJR2U51Co1iZ1h6g1[6_22j3Rg5n1j3m2U2m5mE]1P4
P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2g@R4i4FJR2k5o1iZ1h6S8_2n1j3m2U2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Y2P2f>R4i4FJR2k5o1iZ1h6S8_2:j
3T3l7[GW3_`4L2m1gd2R2j3m2U2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1YE718BZ1g34V1
m3S1U1P2f>R4]2[2FJR2k5o1iZ1h6S8_2T4k31j1a6n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^:61Y3E27
IH4DF0`1Y5W1b6c7e4K?3l1`11d3`190e301042=261F20k2Q=P8Q3K@f2V7Jb7<082I=9324:300041985;0J2?Y5h1b2e3
j7B2>Q1^2Y1d1AX2n8=831121a1P1h3k31j1a6[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8XK0cG061Y3E27IZ2`1Y5c4
m1R?]31n2E1N1=90a2S10107=2500008<2n?n1o9W3[3n3U5S3<0U1=932?30141985W1g54;o3Q:e1o1h3d1A2T;=83141Z
10311D92m1k31j1m7BnB93R3Z222T2i:a=CX4bo161o32Q1YR1o2V2:i3E25000R`1m13B301419>o64;o3\9D=W1o1h3V2n
;54c1S1Y4k300V1C^7d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\5@R5;<X363;X17S12H?01<S5@KR1D9j8_<A:2e1@4
2D1?\5Ib4<[2a4107=25000F2j7\3g212_3U3m:]1X1Y1b1U7:n1180JE0;365528D5;0W52\1m1l2V5d4_2Lc2`2>b399g2
]1Q416;1?Z3V2k31V1C`8fO8^:[1EYHdh1Y20`1T6];S2Q1U6I[7`40107=25000F2QKf4j1l4P5X3=82T10193B281B5;0J
2g7n=V2X7X2^4Q4141l2U2k31V1CSI3X29W3a1Kf2`8T3Q3i]1]S2?P2i:07C61F3Mb2`I`?3_2082@8=446B07D1[1g549^
14S6o8Q1^2`3b6d4=831121a1Z1=k3ld1ZQ2l_1c=C6]4cDiHP1V:^U1V9l31C63B7<Y1j1=15J<6742[5U13\5T11?E=N<:
W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X10I0P24CY3O1n3`3Y5
:22b2L1a4\15`10B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02_35
MNV1e151<X118<R1Hj1[1m1>M3l230Q1i36g3b2Z35>;2j1\111211I104J@Z2c24KH2566677D7l11188318T1V1c1\1C5E
D2d10U14E21\1n1Y141514O67L?l1f2k1i3W32l3m1o2f4\20R1Q1Z1U1B27IIm7l3P16C7^1j1EK1356i1X3HU1l9d1H3e1
A0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\79o54
21]2:Y1411c14\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1_3o45g118AM6`1]1KN9<5>D25S1l1W3h1@l32P2_
2:?B1_1n1IB2=R1Q51KK5C0<CX21R2<b2a32d1V1M3Y311I196514P1551\1c4I;7=]124Dg8l1;e1Hk4Z1=C0U1<B[21D2Y
1\65e1@A0D1V6l3P1J7^1j1EW1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2n:o6
c4V1Y2i2n5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1H14G0;HQ2T25g11JMg1K\1S
113415D;555J851d1K[2h1662]3>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21^3c1a32d1V1[4`174V1d1\37N]1c:i24n9b43o
13_23Q6AAl31i1R3m^1F?gc28X4fHn10U<X=YS1Q5b4l3E6N>0_2211n;47?2a1>P320k2P606234@3V11n149X115j1P1J:
\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2985b11d1]2U1><:1f9S2CT3R5_7Od10n19Fh3`
2R16T1I8X1Y<b5g1\1]111m5i181436NQ1R22\13o5m7[<m4\<1U3:n2R8T1T21`1l3W1[100K5VT1^=e4`:12g:\]1U7jX1
SP1Z53h3Q=EAU2WNEM24651025>231:>5S37Z6[1Q3m1l3P16[100K5n2WQ1R9Z5f3R3]71>[:\]1U7c9j=Q1[[1i8\153mM
_6R>4@3I2216131025>2201I5k277m4n1B6AX1=l3Od10nb1YW2_`1ne1h5`Mh5h9MKl3c200Ka8XLe7Z5iFPQ1e?U7Y^23j
@Y=oE2DG6W4`6F@3^1l3P1DM00Ka8]80iCe7\B2S252e6AVKi5e?U7iE3V=dP1_:3j@Z1n;m?W5I22:0M50W4`6ABBl3Y10d
P1Am2D14KT@mZ2Z3YY2^E0PZ1BDl3Y10dP1Am2D14jW2aCAZ3f3bU2[9hW1[>Bb7Y1l3_3V211Qo12Um1]7_4X4U7aJS_14>
^1a21T1V81=@GT1n3l6^142A181h3[;4V48?4l3dQ6hQ1>;l3Va1mM\LTD`MZ@nLPm1h<_3Ml3P1o^1\Ef9RJY2`BJH`MYCb
G\2Q6c2kHZ5UAc2^1JAk:26P1_3Q1Ll3a1d3YKT2l41T21WGc@2\d1T<n1e6[:f>g_1b1]21Y<a;m1j3g?8>l3W3]O[Jg39Y
i1b7\S1k5ad2^C<8<l3W3ii1g39Yi1b7\S1]j2^C<84l3o4]P5QP2Bl3Y11^1\L2i61212m_1hd2j6W?nX1Y]1I>l3P1DN09
]U1m5T>gg2`o1@\b1d=@l3Y1XQ1=S314Qa3TC@=Q8ka1L[Gg@Q1l3Y11_Eb8d2>=S3121UHm329aT1[_1j4a5l7;1O>15j5A
l1ka1XHg@7l3d7U>UP1a5ki2ob29l3W1V4g[1i;_f3k1\D^P13l3W1oX7Jl3Z?f72dDCo9a<d31_V1_83_8132b1ih2GZ:28
2mZ1V6U5f35W1<Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN
8I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S121198
6ET1NQ1P1^13E253Y1T1>=_11f1C\1239P<d6V;R?Ml3Y1S>X<e5U1]1S214\:e8i4<:^AmY1e?^3oLV2m5K`[1e6^5W3kAR
>9l3W1hR1g<_=<lf1nA``27l3W1US1Z<_=R\5g54l3W1jf6]g1Jl3O8]10U2d@e21ZL2?^_2k2ZW1QT1W@4W1l>TD168U1S>
<l3]D17S2mY1Sn1V8\Y1R>^]1i\1g1l3a1d3c40QZ1`13]1i2Q2P8?fR1R2T4aJM92a:553g11i2d1:31269D2Y7[Ak4\?X5
h7^5IY@f314m?b80O1e425l3o4nP1kl1]W4U4l3l1Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;
@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1]2]3
d3P9P5o1m4W1[52V1[114X13S3=46MW1hA9Y5V3j1U12o1a6Z4l3l1Y3702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k1
66;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1h5<j1R1_2Q1S1G3g2P15R101B0LW1D>
7131Lb1X2\7_1]2]3d3e7Z1P5o1m4W1W4S12V1[11]13S3=46MW1hA9Y5V3j1U12o1k3e2S4l3l1Y3702b2^;8h5n8Di216J
]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1_2Q1
S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4W1[52V1[11]13S3=46MW1hA9Y5V3j1U12o1a6Al3h1a13eD^_4iR2
9V3Z4b1QFG4o4P8C2l3lg8Q1l3Z34hZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@TU2a1[51=U=3Z2U9:S6V4V19l3k`1:Z8S9d
1[k2a5Yl2:l3fGn\6U2IV2T6g7[Ld2?l3fGPZ3\5ZP1k[1YAU2IV2T6g7Z@o;07l3fGik4Ta1U2IV26l3d20eR4kd2_\1?l3
O@S102EQ8fW71U?W4S4b6f6;l3c200KUS82\18S4T7T2l32h2U2m5^B2[3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023Ee4<4?c1YE718BZ1g3[1m3A0^BR4i4FJR2S4g1o1JnY1h6S8_2Q4l3l1Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1<
3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7
131Lb1X2\7_1k5R1a2P9P5o1m4W1[52V1[11]13S3=46MW1hA9Y5V3j1U12o1a6:l38P11hT1121Zg3T=g1l3P1J90k6U;^@
b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>e5_3>\1^1^2\31f:o7R6^7[5231Q8>o4R1J8i515\3oGDl3P1J;aNS3YIXc1n
W1S44c9WP2m1f1h8X1_5g8U8Gl3P1D5b671AbP1\23m6UR30R4Ih_2Nf2R5U<o6`7o1l3W1CY2C_<VN2\3\1dE^Li3`20[3Y
5AP8h89d2U6_<A:2?8]142D1h7Q3Kg@\32d212_3Q;[7g@_1`1D82f3;h2b40S7]:W4G:h73l3k1]X72l3PU1>l3P1jW1`Mc
1W4X7[:aGk2`U14j3]W14l3^`42hW46l3]:U[2ZU1lU2n6b1l3P1T1l6l5Y2n2]23?d>1^8b50d41o5b1_61S1]5m>Z4Q3Q5
bMd1m2V6hCb6T7h;`2[2X2Y2R2]1f7U40T1234k1Y9Ll3P1T1P2o:d8B[Ce8l8]1_2iNoEeY17FHkZ1<a6R6fDU4<6_?f78l
3`1D1aNf_2U]2gEAl3P1JiV1c5h40X:\1cA\H`?ko2^>f4jCVHKl3k19_3i8c2ke1]3]`1P?1^45j12m]1e8d13;V3l6^531
2C2l3]:\1l3k1kNh5aU3SA422291387:92;14232M;9B`3i1F`3<2_6T:c6k6R2mEj;15mEd1l3W1C]?XGa3[32UB9n7m<e2
Y6k<k>]2R9ZEX2?ET2Z6eDi9_2E_Q1U28X5<<KEl30a2T3P3o74512359m3R1[1d6l3W1Cm5<<=P3^1U4X1<a4e1KW2Q233Q
3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3S4;>49\2S3>A[2;Mj17DS1I]2Q41U4l35
:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EN:396A:l<a5@MBi1e1Eo492U1A^17T3[1[31T2S4]24?
d28l1Hl1B>f5V13@m14Y1<e7:30f284X1a2T11P3<:Z1J9EKDLk2^25]5Y12JFAQ2?j2Q2E\1Z:l3W1;7Z4;5011113C<3F4
168322T1T3DQ130NX3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C
2K5K<=42BQ49W1W121n1?JR54d2T10[1k23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>1
4K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M487173232KZ1V1?]16l3h2I`4L_3Ho2_1;e5JQ30a14Z3c1f1N9
;D;T4a1>DH;S1N<@H>`1R1F_2V2_1X19P141:O:g1BU1=L2O=;Fk1<E9324D6<:m1a72j1D2=P2V1P3\27>374F`19401B28
R25X1KT1U1:0@H:R1b7l3W1;7f450153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;a1d1l16V1a2]11
V4KQ1O2Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d41
^1l2C11F432:Q111U287=6273=@\1l3`2]61S4P5e5j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH9S1Hf17Y5L:5G9P123Z145
g1BU1DV26216h33S1<O395g1:d1Y2C?W7[2d1\1<B7K9V1I=8R25Y3U1:0Y1EG9S5l3W1;7Z1Y1j1Ne5@U1_2`1a4S1Hc1m3
<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3S5m:Q40I7]1M^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2
Y1U1D;G9Bf1i1i1_4\6o=U4S2k2I9J6S4l4^1b28Y1V3n3a3\1e2U1623J12O=?M4R3Fg196j2a5i1OV1Ll25=A\2f1<@9H:
10E0a2>3<250Jn1Q2E8Q1`;l3P16;7d28BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871
626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S
1E2721Z10l18:92;17V1m1a2A<02\3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22<87632355514
232841=1K:d11LLLc1`4G9^2d1;b4\99I00B6=93V1h2e1:31Y14a11Fe2:U1:c2Y1j1J>`1?f5>=>1;@G9P16Z1:40MV1\1
289333T1D2M9Y2I<6>;66K6f1G=I=06V2a16CR1\1:X1>C40i15:25;k172547V10462<3R14N08=A5:AD3137;_26Z1FN<;
81R6l3W1;7d2i2>U27J211P2f15m1159C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j
1S2V1j1IP74a37a12Gb2T1;R1;a1Y1Hc2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F
=^3`2Q3^1`26Hn1`1g2;BU1E2j6T10f73:U1f2GQ6T3Y18X2a6;4_1Kf1:S4X29g3f1IKl2d51f1U1]1[19i5DG9g20X1Y2b
6U4l3P16C`32d1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R129C5511GZ1R7
63A19V1c2U5U8>T5P7n2n8`1B5c1U3Z64a1l4]1a1a2V64?m2X2\2D[7@Q1K4Y17:H:R7e2L6GY1\4Z4:2W15i1]5n1W1f22
JX1i34<62]10Y1T1h4l3W1;7U7W2>Z16EU1n111P4]90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5
R2>Y39P29_264<Q1]23EV1N12\11IS6g1T1;3W11k1Y4f?732AU5i1FTAm62D<0W1P3l3U1m:Q3c2X?2617752O=64Om3>;0
5Y1V1^1n3^3R12P2V3g2725127L45123592X2;U1:AH1b3l2>f7l3P16;7Z1j1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198G
LZ2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP4
12=J2Z1DM5C68f2\3;AK37J73Q3a45U6o3j1T1C1^1:23JS1:?7_1AF`2n=S:T10B2A44f2R3:>P1U5:`1R1a2;MS2g7\3b2
^1Y29469333^1632<Q10Q2=;<6k18e250e1R2m1H]1W1X1N35i153o22547\1322<V1?C012S1@A5>3562Q1;H2F3V1\185K
g6l3W1;7X9g1=LGCCM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17
l37E;j1j1f12=S12G@011:<]3X1R238D17:Ga27;2Mo17X15k<Ma14N86Ko1P1JLc1d4]5e3@;B;IHm1l4T10B2A912U84K1
g3?E:c2IP29Y18Y1P1>Q8a5V1169;T1=682X3=;<6>;0N9e2U4g1CR1U16:X1W106<[1OS225<Y162292[1L1061O@A5>5=6
e3>e1C=h2l3P1Jl4]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1
`17V<R;^=<lC0e5`3i6Z1o8`2_3n;1>S95n3d13k1862g3c5a42g8I;U3l3P1JU6V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a
2W35e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290P123`20@=OR1<_8h2P6k1a<T52Q1e11\6
a8Z63U<B5[2`1Q4X2C^3\2e9a=D;n2l3P1JN;j1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4Y1f3R91d1
?LR135h18l6361T7JW2=R171h;Q2`7H2O2:k;T1J\4o;Q30a2X2;[3f:Q7i1U=Q349P2OX6k:Af:2X3l3P1;>`6b3Q3b2014
k2b47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8=P48[170Mc11\7h168>gE\1:2F1[
3ZH`6J>Q?Y2f1A]5Mo2Y99P=f1f62P3`22]30a7f2V4<:j1l3P1J\7g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9P8a5
f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2i4f?mA[S1985n7l20j5n2Y2l3P17<j1c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5k
1:21P3:e2D^=T7e5R1[1f50R3j@`6R1C5_3U:=\4j?JAV2j4[1mNa2g3<>9c4m1R7S1Jc8]3d25k1l3W1CZ4^13o1oE0e74i
;o2[8\7??[MmAWBh;66T20l4?\9b>YDk2^7m1S?18KE0F5l1X:<:>V5j;V2a3^4m3Z1<035B9Ol3W1Cd2[=^7Y3]@lCi5aDY
IS27b6TS11[3fU1Il6RI<1^20n?b8T9_91Fl3k1TKR:o5Ic2`^1l<l1MT@`Na3V2_a1\1X8eJa4]=[2e1l3k1P;38e2l1\5D
\1]5U5l1V7]3i4k3HIU6QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31iQ1\4o3ZGY4[1X1U5g5g7c1mAW8=l3k1a?d52o1Y5X4
n9a4f1Z>\W2o1l3k1\7c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`6l4m<Z2M=c3c1a5<V=m63]?EO50gQ108U2e5
GYDZ3g8a2^2k;c1_22g2f>0m3S1l3k1g<g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf1m6U60iH^]1g2[?e4Dn=f>P1a42l3P
15l3P1P71P]69l3P1P71^P11P3MK5l3P1aW11n3c1l3c200X3^>30S4jU1k1Q22_Z11m\1X1P_1lMX7;2l1f>m49I3<50072
;8[4V66>632;59=5343Dl3kAb1b3H_1c3RD_IS1aR1YS1Sd1ZDg:W_141A9h;l31a1760^10NX1?4811873G301D138k1R14
N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\22<JC]1
N;6@4DU1m241203LGg1\1@U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J_120;T3Z1AV1127DBFW1Q
215933E=;h1972]16847Z1==W1L68>o1HP12@554:J2KS172g2FW1Z3T15`52EQ1^5X1_2b4R1H::^122U122F;K9?CV1h13
X1T5@3D0>5@92f28^15n2<5:0o14<_2M`1^18_11d19Q13Z1BD0^112@@H=691641DC?97?81=Ek2F29_1?8;i1EQ1@24982
4O44G^18;?1=419P11;@99>M;37E327Q1:73416JS123Ae1Z3>=3U2l3i1;T<T7`4]1]3Z8V32^10IP60M@5bJc2R1f3\2Q1
0U20U2gIc<`2f2b2V9R3W1l1a2f1?AL^;a12U?h2P2n52Oi8[4D8P1HMT1U6a2X1Z3d:V5[2Y3\BU1l3N0a5\W1j4NgHR54X
6P2V2n2\7W2T@1[:1NT1T8bGnCn43<8XC5n:0c29Lf9W1l3OCn:\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1Uk11Y4b;k>[3R2
S<h3^6k4:a=e3FT45Al3_4m4l4gm1P90_P2R4Fcf1\7P3W3Fj3R2]1l31JoDW:0X1X4QMo2n=X7T;Q:S6P9j91o8S8a6h1e1
R8[1^3l;m5n2d11m1k2e8<T6Cj2W2i1R1o2C1o1V1l31_63c1nF`Cg35m4e6P4e5n;0YHSCE:T14Fh>R5Q1Y3dc14P8n2j51
R1j1d131Y<Hl3]4TCe7i9l3b5c[1_JV2[?jKeJn6Y1T=f6_6T1j1h11d1d:c1l31`3b8TBMW6m3U3V1X3f1A2g2C]32>a5S1
GZ2h7c5R6T3c8T9X3_4R;`3P1T1b4Q2Y4hDEoGE9T20^6[8S3T3eEi\1m1l3k173Z1N2T=3k2o;[1Oo1Y7dKU1n?VGP1h6NK
a8h1d3WCf<mHRMW1Y>1i5FW31^1l1l2]4Q2X2a3J<07KMQ13_2j344a1>2>No4l3k191Y2Ag;3m3<e1P1^1i1Q3k1@[2K<D1
41172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:\2<`2a1m7V12Dg16V1k4EGQ14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5
MO_1V5^2Q3m109f11d23e2<1<=D1X1OU:C9[1A=2I]1l8m20g240H4j1145Q6W2^1BU>P4F=m4V3T2l2S3k1]40V1072`2Z2
o38244a1AR1:h1l31h1091Z10UMb9a3lc1d>T@U6aDW1nQ1KS3i@f:Q2Z;7`21Oa4:^7S2j2V35d1K1b1l1@>70602HFP1V2
h3C2k1A:l3OoIi8bL`n2[7]1oMlg1X5f35d1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J9
3\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239c4c1H0Y66l3o3VOo_4eb1W18l3oP1G2T1Z\4U
McJS5f35d1Mh4n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93Z9Q2T3d32Q202l28=KY44S1211986ET
1NQ1P1b1E253Y1T1>=_11f1C\1239c4dP1JBl3P1c109`;g2TGm5e2^;T?bX2`o1@\b1d=MDl3e2Q1eb12dGhQ20YGTc1V\1
R11?a4H:b6^25U3l3P16C351f6@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28aHl61m12c5d5Q
6Y43[2R1X3^2U:P223R42Z6Q1:j1n3Z9a13j@]111:T1;V70:R331g3T1m1o2j6]:S1^8PCi5_>l1l3k1351k1V8^DT1]7T4
?m1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f1n3Q7m1:d7^9m19Bc1c7]3m3T13:^1YH[9iC7^?d2l32m20o1^4^1
W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@Q518BN;Q9A0D2fAo3l2o1FJR27V274Y
21C9P1h2\5Dd1XNe2h6S8_2<l3U2_X1d3hj1cQ1n2[Ii9e?kBZf1Jm3b200Wk1l4lU3T<f_13W14BY140L4;>bLU19o:<J@m
3`1R10]j1IT1g3SP2o:gn1V8e?3^3`NCm3cM_Y1mQ20D21P4^J:d4P3_<^P1S713a1:m3\X5:d1o2P3_<dW13a1d4n3a1760
^10W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=I
FW1a3=T297`1684P2=b5CI@55?@9P5^5T1_6i7j9^1o5k83DEJg4n2<5l7^1j1d19Q1f2^4841U3\7m3HLM`28;T11Y2C>]1
7Io1161Q1Z1b5>=f2n3Q2Y2n7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a3
2V1Y1n2Ac2`Eo15Q:Q4_2W1k4EQ1MD]1j1Q@?Z1Y4j65^3V3:o3d6h<a>]1Q6`1^3n3i17^10W2?A@O0Lg7LX3g8b1<m14@7
V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y<E]2i2JR2_:X6]1I`3<:B02V2Y107n8T1Q4J5`129a3o1j12c8d@@V1
o5S4m6n2j<^25e6c2l3[1a7e2\5d4J\17Y3g5b5>d8n3C:I078V1N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S19:1231
2D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2^;[6c2d4260:3841=:JI_43BU2b5G=Q2V2
I3C29>b11d1]2O5><42213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dm10e3X49?f;0Ld680`1T1H2S3X3Q2\1252Q1Y2Z4
<>@1243Z18a1R14=^1e3?P143<7Lb1L\1KL1d1[13m17`2[1DT1]21H1?R1R11T4S2j2BY1G2>5FMF419P1155W2>?3KC\14
1n2]2<6k1100<02m2n3NB607_1j3E9e8R=9S11U8^2R2^1k6f1f2l9V3c1^2`LP7P=o5h5o6i>k2h8_BI80e2KO01P2U7gQ1
7=^1CQ19N841:]2181=k62S2j2V35d1K1Z115Ff194?3_1X136Q1Z1A]2Cn1>2f1n3ND5f1k24gFi4@Z2\1]1^1^2V9k1Q5m
8k18_Cd3:HTG^4U<k@d3X1U951<X118_1Hc5a?m10j=eDP><6b<Y8U3]1Q8`1n3i17_1g2R1OK:k1l5Z1k<1b2`6c3j;^;b2
k5[Kj=h?S553S1;R27Q2P;W2o3nT1i2e4b4e8RBW3`?B\1U41f@b6n3Cd102f21j9n147:42a1>P320Ko1k23P306234@3V1
1n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC12217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2
U1><4221@Y;CBa2R5_7Oe1<`1008FV1n1EG411EFD12860:B534@K0022407?4=33I52<64Ke4;T3R2W5\1]111Y3c2i1814
36NQ1P212\13018_;4C>g7k2lC1U3:`2<S8I_21\5n3Cd102f2k;47?2a1>P320Ko1k23P306234@3V11n1491V115j1P1J:
\1CV1<T9B3P5^3\3V1120Q2]30e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5_7Od
3P1k3L11\1D1B;B53EL05407?4\24m5T3Z7\1]111m5i181436NQ1R22\13018b:L4R1i?Z4[:1U3:`2`8I_21\4n3Cd10k9
i447?2a1>P3204f2P606234@3V11n141`115j111L5D:4W1>414O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2
9>d1d1]2U1><:1j;CT3R5_7Oe4f31`2CEM103I6Z1Y<Q3X4HC]111m5i181436NQ1R22\13a2R8V1`1WN1U3:Q;T30312n3i
16n3i1XZ7^Eb4gBX1n3`3gJ1K2_7S6eGh7`1T5P5mD6kF:T1a36I^5c9h@1QGT<P54i21:S3P3W242c3:i[1P2l32m20o1m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518BZ1Q9A0^Bl8FJR2^274Y21CR92d1:cQ1h6S8_2Q2l32
m20o1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1b5WF_2g3S10023[5A?c1_@Q518BZ1Q9A0^Bl8FJR2^274Y21CR92d1:cQ1h6
S8_26l32VZ5n:0g_1f2l32V1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7l7Z>_2g3S10023[5<41=c1YE718BZ1
IT10g14V1m3A0^BR4i4F5DX1Ib2X3o1X>2h?k1Z2\1P7h6>;X7]11OX2l32V1g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0
RV1mA0X4_2g3S10023[5A685]1R5\;Q518BZ1Q9A0GfAl8FJR27V274Y21Co1QHgBh6S8_2b2l32n2o1m5mE]1\3d2m1:=V3
>3n4n5`2b8a12521E0RV1mA0X4_2g3S10023[5A68c1R5\;i4718BN;e5[3A0Ga3b5R1^7l8FJR27V274Y21Cl1`7@1i1V>Q
@e2h6S8_2T2l32n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8Q518BN;e5[3A0GfAl8FJR2
7V274H`11Cj;nP1h6S8_2\3l32MD[1o1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9KKW5V9:U:e1?[1k2X5_2K`1
Z1AA0023[5A?c1a:b2Z3P2P318BEDCQ1o3h1b1A0^Bl8FJR2^274>9BM1CU2J1Z6m2_2Z2[1S<l2h1k1?P7h6>_1f29S3_2S
3l32n2o1m5mE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1S1P<Z3Q518B;NC=1Mc3
[3A0R8T8V2l8FJR2?n174>9BM1CU2L_1f4KU2R;o2W4a6??`6h6>_1T6_2e2l32n2o1i3S2mE]1\3d2m1:=V3R3_2n7>0]1F
:d22Z3a12521E0jFLl2f:F]<j3n5_2g3S10023[588?c1_@j1V318BZ1Q9A0A@^3:^4<Q8C]4^4FJR2^274Y21Ci\1h6S8_2
d2l32MP2o1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@Q518BZ1Q9A0i8d9o7LF
JX1I\2174[1M199Z1m>Ki6W8b<h6J_2h4_21Il32]1FaNcKg5Z^1R7R<Z20iJ6X2`1@8a4U7h30oDV@dG@l32]1dP2em2b10
l1`1@j4n:0VU1gT1UIX2l32Mj1U2m5^E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ
1g3[1m3A0^BR4i4FJR2k5o1^Eo2ZBh6>d7_2S2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0WMd14P7WF_2g3S10023[5
<41=c1YE718BZ1g34V1m3A0>oAR4i4FJR2k5o1iZ1h6S8_2R2l32m20o1m5mE]1\3d2m1:=V3U5k8b8a12521E0RV1:lE_2g
3S10023[5A148c1_@Q518BZ1Q9A0^Bl8FJR2^274Y21Ci\1h6Jc3d3_2X2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N40o6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3A0e2f1Q>R4i4F5DR2d3V2o1Y7?;YJY8h6S8_2S2l32h20T2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1A0^BR4i4FJR2k5o1Y7[1SR1h6S8_2Nl32Ph11
UMk[2Q9G1DJKV4a30@`7[^1^20>\1T1?U=l1o1V1Jb9El32^1b2T[1f64m11f`3\1:j2h70@P:Z^1g@S56>l32_1`f11UMmd
2n:0lh10f@S5]:Y3l32]1Z12R2m5mE]1P4P2m1:75U11n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]A
k3718A0;NI71c2[19Z2X1A0@<I`1:H71g=R4i4FJX1H0V3U1V140111002f1[:T5gD`6h6S8Q2=n1l32n2o1m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518BZ1m5S3A0^Bl8FJR27V274Y21Ci\1h6S8_2Q2l32h2U2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1R5V@718BZ1k2K[1m3A0^BR4i4FJR2k5o1iZ1h6S8_2U2l32V1a
10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1A0^BR4i4FJR2k5o1iZ1
h6S8_2V2l32V1a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1n10g1[1Q2k1A0^
BR4i4FJR2k5o1iZ1h6S8_2T2l32h20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1YE718BZ1
n10g1[1Q2k1A0^BR4i4FJR2k5o1iZ1h6S8_2Q2l32h20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YE718BZ1g3[1Q2k1A0^BR4i4FJR2k5o1iZ1h6S8_2c2l32h25o1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7W
F_2g3S10023[5<4?c1_@i4718BN;g34V1IB`2A0GT9a8R4i4FJR2^274Y21Co1d791RP1e2h6S8_2Ol321m2l7XCKV3W3k1P
U1bOfb1^;i2`417Y30Q6Q2f@k5R?G1ULU4P8^1El32o2Lo6Q1YFW3Wk3]9a2\80@e20g1PQ1hDeMl4Dl32o2l7Q1YFW3^n3V
6n:0@e20TAcA1fDeMn4Il32o2Lo6Q1YFW3TBl1]9Ljl2]9a2\80@e20g1PQ1TBYP1n4;l32o2l7[GW3eT4n:0\DRT2:l32o2
l7[GW3eT4n:0_h2T2l32h2U2m5mE]1P4P2m1:=V391Q1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1YE718BZ1g3
[1m3A0^BR4i4FJR2k5o1iZ1h6S8_26l32cT1bU4n:08l32dY5An:0@dU1>l32^1TS1k21[W2Xk1U3h3o30@`S1e3l32MJU1o
1W4e1U61m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3Q5
180AZ1l1a10LU35X1A0a<0k5_1\7FJR2^274Y21Ca3m4^4m321i35e5\3_1f6Y3S3i4n1S8_2W2l32V1a10T2m5mE]1h3140
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1A0>oAR4i4FJR2k5o1e8SR1h6S8_25l32VZ
5n:0V2l32V1a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1A0^BR
4i4FJR2k5o1iZ1h6S8_2o1l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m
3A0^BR4i4FJR2k5o1iZ1h6S8_2P2l32h2U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1YE718B
Z1g3[1m3A0^BR4i4FJR2k5o1iZ1h6S8_2S2l32h20T2m5mE]1P4P2m118=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1YE7180AZ1g3[1m3A0@mAR4i4FJR2k5o1iZ1h6S8_2Gl32jEd2UL5RJH`Bo^1m1oFf4e2a30@lW1d2YR1C11V2l32V1a1U2
Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g34V15g3A0^BR4i4FJR2k5o1iZ1h6S
8_2T2l32V1a1U2m5mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3A0^BR4i4FJ
R2k5o1iZ1h6S8_2l1l32n2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1S10023[5A?c1_@Q518BZ1Q9A0^Bl8FJR2
^274Y21Ci\1h6S8_2P2l32h20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3A
0^BR4i4FJR2k5o1iZ1h6S8_2R2l32h20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718B
Z1g3[1m3A0^BR4i4FJR2k5o12fZ1h6S8_2e5f39K5>MJm3n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O01
5DU1<X17IW21_3OBJ5a4[17<\1o24`4P13c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?2
6O2^4X5T12V1J93\;T3Gl22D\102l28=KY44S1211986ET1NQ1A>FKE253Y1T1>84_11f1C\1239S;R5`4TCc4P2T5f39KD2
Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93Z3Q8T3d32Q202l28=KY44S1211986ET1NQ1P1]14
E253Y1T1>=_11f1C\1239X6f39R1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1GM210524n23120<X61Y1MR4
T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239]EWCZ5f39KD
M000e4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239SOR5O1=c4k9Y5f39KD2J10e4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<<K7Ii5OBJ5a4[17<L?o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12
V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239VT1O1LP4KKH0IVb1gHa=Be7fB[K[\2bB?
\81V7U5MU3o1`2c1^3f2>T1f39KC3L0e4n3^S1kAk?hm1e121057X<j\1j1>0b5l4o3Z5a2iGQ6OZ5g=0T36P49Ae2QR6j]1
o4f39`1MR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ
1P1b1E253Y1T1>=_11f1C\1239n4f39`1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q
202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W2P4H2\2[1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg1
Z4GS1X1PEO56X:c;a3d3U1`339`3V21d@a2Jc>62Q14R17U1Gj1<;109:I3Y5d2j=N=P4K\2k`1T3`n1cZ1gg1gK[@j1^B28
P4KXMbg6`@i4a=2Q5f39><DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239Y1P4P1Q2T4n\4UBn82V1hMUL51BEi1:@>a14[4]5Y1_3P316@8V5T5@
416Q1859:BP4K_3][1YAFY?a2YL]7P:`4U2Wl1mFQHXIT;3P4Kl_34P4K`j2li3o4f39KDMh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12391P48P4c2f
k7X916^1S>2P4Zn78Q4Y1VQ2n<fe1b1eZ199Q4Y1TT1T<Ue2aKj>895Q4Y1_U4eZ19CQ4hP1e4b3P4b2k710X9lZ2mFQ2d<9
Vm13oAb=AQ4k?eW110^1<]9io2Q2P9c39Vm13oAb=]5f3:_1Mh4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D2
6J212^4P3P1V1T12V1J93Z;1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1<1=_11f1C\1239R5f3:_1Mh4n3?n>
5:a264f1404^1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4_1D26J42^4P3W2T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\12398Q4m2l7[GW3P\49jk2IQ4m2l7n:\<W3k1c@aa1k5am1`417k3b7f@cE03b8bCX3L_9;Q4m2l7[GW3QT2nW2
9aj1bCe=8Q4]`3da1S?89[B2:Q4S[4_4gBl1T1_6a59Xb24Q4bm3lc194Q4VR1X_497Q4\n42b3\?9nW17Q4]g1Wc3a4W29m
l23Q4_a59JQ4m2l7P7Z@f1`1`1oV14W@W<2d40Z3lMiP19T4[>`7[5k6Q3^b1BQ4o2RQ1[1>Q1:fCi9S9ec1f3R\19`B4h2_
@Y1Q4Z1jIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d6UFd84V>93QCX2o2n6h5X2a1_74Q4_a59ca1;Q4o2RQ1j1\1fCi9c
\39^EQD:Q4o2RQ1j1\1fCi9c\39^E4Q4_a59nn2@Q4m2l7[GW3`=\:d22Za39h3P^103kY1<Q4QP22b[2nDh@9h3P^10T9gE
<Q4[6bj1dP3Gf12g7a59_W1S29Q4n`2k]2`3f1\=9fHh><Q4bh3lU1:g1h1S?9YHV1e@i25Q4bP5_1\?96Q4\n2o@0QR29@R
4J80SNe614iI22NY`2S@`8YV1<R4S11QJo8f1121mS4o3j2<R4S1fR1<f114nd2n^1o3R1g1>R4S11RNe6121ji1Rb1`4^Cj
6TW1=R4S11lOZ2I;Z1121mS46>R4S100RNS1a5121mS4o3j2n`1:R4S11fQ1Q3121ek2WX1;R4S11hT1121nj2nX1U8fl1:R
4S11hT1121^`3k6b<;R4S11VQ1?Q3121mS4j68R4S11hT1121mS42R4SZ58R4S1jT114mS4R5i13R4]Fec49R4S1ZE_?14mS
4o3j2<R4S11XE_?121^P2a\1lFj69R4S11hT1121Rm3j65R4f@\Q4oGo34R4cb3eZ1i<:R4S11VQ1a3121mS4VT3:R4S1jT1
14bn3Z5m3W4fl1:R4S11fQ1Q3121aO[T3:R4S11hT1121VGlX2iS1=R4S11PP1U1a3121^`3^C_2m5DR42P100^K202d6]21
21iIc7`c1R1k]1A<R4mQ1>0eW4807V4c2il2B6R4U1_R1]2oS4hJBR4S100j>dE8121gW2a4g5j4n2QZ1n6RA?R4S11c1TS1
121Q2m5T>gg2[>d7PZ1:R4S11VQ1?Q3121mS49R4S11hT1121c?Yd3;R4S112eT1121bP3ZS1U87S4R1hQ1Q314fK6S4R1S5
fO141S43S4\Fj28S4R1ZES6[914mW46S4R1ZE_?145S4V6^:\Q4oK5S4R1jT114:S4R17`Q1Q314aO]c4]Z16S4R1jT114cZ
4>S4h3cNB2fBbb2^V1a1a2QX1oJQ9U?9S4R1hJQ:14TT4Z2]1>S4R1hJQ:14bh1R]1g838c3eAZ26S4R1hQ1Q3149S4R1S5d
LQ314Ye3j>2T4QV31T46T4U1ZT1m5f1WS5h1T4h20o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q5
18m1Q9QCl8FJR2^274Y21Ci\1h6S8_22T4dP78T4U1ZT1m5f1kh1gc2cF3T4QV3gc27T4U1ZT1m5f1c\4cFo1T4U1b10o1m5
mE]1\3d2m1:=Af1MQ>P2a6a12521E0RV1WFMa1g3S10023[5A?c1_=o2Q518m1Q9Q<o6l8FJR2^274Y21Ci\1h6S8_23T4X[
1\l1n1T4U1b10o1Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9]4c>l8FJR2^274Y21
Ci\1h6S8_22T4X[1o1T4U1b10o1m5mE]1\3d2j12:=;5f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1U3k5Z5f=
l8FJR2^274Y21Ci\1h6S8_2P2T4U1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1W>W2Q5
18m1Q9Q<o6l8FJR2^274Y21Ci\1h6S8_2Q2T4U1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[
5A?c1W>W2Q518m1P3P6QCl8FJR2^274Y21Ci\1h6S8_27T4U1ZT1m5f1Zc4l?n1T4U1b10o1m5mE]1\3d2m1:=Af1MQ>b8a1
2521E0RV1WFMa1g3S10023[5A?c1_@Q518m1U3k5Q<o6l8FJR2^274Y21Ci\1h6S8_2P2T4U1b10o1T1l2k1mE]1\3d2j12:
=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9]4c7o6l8FJR2^274Y21Ci\1h6S8_2n1T4U1b10o1T1l2k1mE
]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_21U42U4aV1;U4P
1XQ1a314>^5a[6\2S5CU4P107WK202`5S1]214>R`2_5kZ1SV1o46U4P1jT114XT76U4P1jT114>@U4P1e1TS114Q2m5T>[8
2X_2RDfCfG@5U4P1jT1147U4P10iT114>8U4P100hT11212U4R]67U4P1]Q11Z3148U4P1XQ141Z314:U4P11VQ141Z31216
U4aEc3@Pe2c34U4[b3fj2j12U4[b33U4R]6fY23U4ha2Yk32U4Vd86U4g3PR8Q4V9T12U4gT61V43V4ET\13V4da6V42V4nZ
27V4OdK2R9143V4ZQ6YS13V4Ei\15V4UY1]1k2]U7]6W4:80Z112Lh127j1b9247?2_11>FY220?[27c2o240412312@3;63
?140411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20U1;29
>b11d1]2U1><4221@g3c2m4CBa2R5MDZ4Y17O[1n1Z1Y6Y1T1IX107D\24a3T26f1]1Y13n4MFE28Q111i3S2B<>:81436NQ
1R22=N3;d8aB?a?1U3:_52^5I_211f6W4:8[112n1;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482
CB15ML1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1;29>b
11d1]2U1><4221@Q608m4CBa2R5MDZ4Y17O[1n1Z1Y6Y1T1IX107Da26_56f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22
=N3;d8QC]4h9Z11U3:_52j4CI_211l3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]3
0e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i18143
6NQ1R22\13P9cR11U3:Q;Y31W6W4:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1
H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6`8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69
Q1k3CBa2R5MDZ4Y17Oe4Y6Y1T1IX107D\2;_56T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8QCa?1U3:_52^5I_21
1T6W4:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y17Oe4Y6Y1T1
IX107D\2;_56T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8QCa?1U3:_52^5I_211i5W4:d11h2U2b9247?2_11>FY
220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M:0h5
:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Y13n4M\128Q111i3S2B<>:814
36NQ1R22=N3;d8QCa?1U3:b5^5I_211m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3
]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i181
436NQ1R22\13P9cR11U3:b5^5Y31n5W4:d11h227j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15M
L1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[
6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8g1YAa?1U3:_5a5I_211T6W4:
d100h21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V
1W2]30e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX
107D_8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8QCa?1U3:Q;I_211W6W4:d11h21S2b9247?2_11>FY220?;o
17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3M:0I2
4f4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107Da2m5T3Y13n4M\128Q111i3S2B<
>:81436NQ1R22=N3018d8QC]:S51NV2:Q;I_211i5W4:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_
1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]2U1><
4221@[6T1h3CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8QCa?1U3:Q;I_211g
5W4:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]
30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Y1
3n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8QCa?1U3:Q;I_211m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1
Y<Y13n4M\1]111i3S2i181436NQ1R22\13P9cR11U3:Q;Y31m3W4:d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y1
3n4M\1]111i3S2i181436NQ1R22\13P9cR11U3:Q;Y31n3W4:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M
\1]111i3S2i181436NQ1R22\13P9_GS;1U3:Q;Y31o3W4:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]
111i3S2i181436NQ1R22\13P9_GV2l81U3:Q;Y31m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3^3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]
111i3S2i181436NQ1R22\13P9cR11U3:Q;Y31m3W4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i
3S2i181436NQ1R22\13P9cR11U3:Q;Y31_6f3@:62GB1h2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4
221@[64e121057^2CBa2R5MDd57Oe4Y6Y1T1IX107D_7OT3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12=N3;MZ5[25S5
g=2^<o21U3:Y3g7I_211BW4gZ20e1>_GW1Z2iU1^b1Y13n4h31]3=aC@W4gZ20e1>_GW1TX1^b1Y13n4h31k3aCBW4DRZ20e
1>_GW1TX1^b1Y13n4h31k3aC`Y1o3W409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]3
0e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1l8\3Y13n4M\1]111i3S2i181
436NQ1R22\13P9cR11U3:Q;Y31n3W409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30
e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7Oe4Y6Y1T1Ia1Y<Y13n4M\1]111i3S2i181436
NQ1R22\13P9cR11U3:Q;Y31AW40fZ20e1>_GW1TX1^b1Y13n4h31k3aCi3Y48d10[:Y447?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia
1c6e5Y13l5\1]111m5i181436NQ1R22\13d[11U3:Q;Y31h3Y48d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1c6e5Y13l5\1
]111m5i181436NQ1R22\13d[11U3:Q;Y316Y4X_1dHci33g86Z4YU6PP2Q31W42Z4YU64Z4i7j@d\5[5f3D@DMER4n3?n>55
4a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2Z3S1X5T12V1J93]9n1T3d325k102l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\12317h=]7]DR721;[4@m3j9^c1XIR\1_l1S2VCYN8[4fJjb1PR1Qa21RQ1nA4[4dS6`S1b<3[4h<jT14[4aF^m3
WR4_4f3D@6=c1HY3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I45d2C
J[D2a2CCd3528h1e1210524e3X61Y1MR4d1?241TMd32D\102JQ28396D^2S3211986E9JNR2AS2Y1i32]1Ce17S=CZ>dDLn
251\42\4l@3\4l@Ua24\4bD[S3e[22\4US83\4\R3f72\4Uf2O\4DV6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:2
\4]i21]42^4bZ62^4Rf62^4j^3m1^4Y20T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ
1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_24^4j^3gk2Zi13^4eb1lg44^4^>]8ec53^4lFec54^4^>]8mg21^4Q2^4Y20T2m5mE]
1P4P2m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1X>`Lh6S8_23^4n
_1SV56^4m_10XHbV1T32^4n_1Q2^4Y20T2m5mE]1P4P2m1:=V391Q1_>f6a12521E0lN4P7a1eD_2;[3S10023[5<4?c1YE7
18BZ1g3[1m3QCR4i4FJR2k5o1iV1o3h6S8_22_4jm68_4T2ek6YY116^1S>a6f3H<6=MC4o3n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>f?8I45En1C4H315_9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3Z26R12Q202JQ28396D^2j14S1211986E9J
NQ1P1AP1E253Y1T1>=_1152]1C\1239;S9>_2X:^17j7o4f3HQ1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4
X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\12393_4SZ3fc34_4eY2YT1j_36_4h2Q
k6a@k6n<4_4<`1lk63_4<]m6R6f3HC=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T22
41O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2ME253Y1T1>=_1152]1C\1239R4f3HC=f5n3e6n
8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e
3X61Y1MR4T2241jGY5d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1XQ1;_4<SEhIe[1W2e5e[1V_2V@XDY5f3HQ
12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_115`1C\1239VU116^1S>Mf3I;GP2b3n3PX1Y=d]2e121057X<W6ZGe8b2n3m7l4o3Z5a2b3cL1`48`4cU51L
?NUo1[76`4R2PU81j5:2`4W]6=`4;a:Qn2eT1eIEoa1g6g=X@X3o;3`4;^n71a4=a4`10F0^U1PS3Q6f]1VD^5312a4lV62a
4[W13a4k9dX18a4K]1^U1oj2R>Pg1SK7a4K]1^U1YQ32e76a4K]1^U1RY3n^35a4Y2^U1RY3]X26a4X20^U1RY3]X25a4X20
^U1RY39a4`1G0a7lMg:Zn2mQ27a4`1G0^U1RY3mQ22a4[Y54a4`1jU1][5<a4`10F0^U10QY3mQ2^531;a4`10F0^U1RY3mQ
2^531P2a4`1E10R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJV1Kk
5o1iZ1h6S8_2n1a4V210R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4
FJR2k5o1iZ1h6S8_27a4X20^U1RY3]X228a4`1G0^U1g:Zn2mQ26a4X20a7lMRY36a4X20^U1g:Zn22a4K6a4K\10^U1RY34
a4Y2^U1RY3;a4`1G0bJ^:<PS3Q6Pf1l;;c4eBe@eX1g<oS11X]2T11c93c4P_3Sk23c4]j3f_22c4TZ63c4^h3ea21c44c4[
@f^2XY32c4`B5c4`Bm[1S;fo32c4oU63c4`BP22c4aD5c4\CT1PS1k62c4^n15c4\D][1Y@nl34c4\D][1X]43c4\Dfh52c4
^h33c4^h3le22c4R^32c4W^32c4]I3c4]Iid25c4j2bFm\5TV23c4[]3PHm1c4T20T2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_23c4T]312c4Y[72c4T]22d4VS14d4VS1Q<i
I1d4P1d4<V6n\4TK2V1ni17BET2@>a14[4X=16@[6X4@416Q1859:7d4UK0hb2<i9Vh45d4UK0Uc2i99d4UK0Z^1]T11:i9d
X33d4]Lh61e41e42e4]c35e4nDnV1QR1gm4:f4[2\5gP1R2c1Xg42m@nj16f4[1Z61Zn1`\42f4ad63f4\U3T_36g4^\624h
[1oG\1g49V2o3cC\9\S2`\1TK2V1_L51VM7BET21>>a14[4h3Q7]216@LU3a6@416Q1859:S3Of3P14Gc5n3Ze1Y[2Z2e121
057X<^O[=`324T4l4o3k1g1f1a2hCPKh14g4^\67mD3h4Y\7Y45h4mT2QW3YP29R1h48V2o3n\4TK2V1[Z1b?7BET2@>a14[
4_4h816@d:@416Q1859:P1h48V6\`1al2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:3h4gT3ae31h4Eh4fDT3g>YNTIY
8X2kAR2V7b5k2lO`3bD^4o;VB1_93h4WP3jS4;h4m2]n1lf22Q1c1bo1[@d1_78h4m2`]27dW2XR2`IfR13h4Yj6l?3h4mW3
\T12h4_j3\1i424U3P3\9aS4Y1^A[82V1`;l9`;2e5V50n=7BET2@>a14[4X=16@d:@416Q1859:JT5b4610\1OQ19<U2]1T
877B_11>FY23?c2c2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2a;V20e1>SI2500:3M:P5S136
;h7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MD\4;KX3B<50Y<0Lc2e13k2M7:\8GO\128Q1d6<>J3]4=^1Y3Z5`B@
Y63o3bD_2115i4Yb2W\1hV2_L>i4\3kFe7P2_L]?ho2cEfJh<]?i6X2_6f3R126=2Jh4n3?S61h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1aN8I45En1C4H315_9o6\32a
2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2^4X5T12V1J93\:O:i2d32j1602JQ28396D^2j14<F211986E9JNQ1A
>AP1E253Y1T1>=_1152]1C\1239aAU3oK1j42j4g[61j43j4W2nF3j4VI_j24j4VI_j2Ph26j4g_1la1<em1RS32j4QU3P62
0^48[12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1
Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDd57Oe4Y6Y1
T1IX107T9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:Q;I_21g5b48[11h2U2b9247?2_11>FY220?[27c2o24
0412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U2
0U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107DY43?W1Y2T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8
QCa?1U3:Q;I_211Ak41JTh3Uh2cIT2f4T1_5Z2m7T7>b3U1V6=k4Pf2^2d2_^1GkJ1`EnP1hG8a:4l4SP6g8hMn4f3U1DMh4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T
1>=_11f1C\1239T5f3U1DK1h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1MR4T226O2d2i1X5T12V1J93\;T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239l`1Fl4ILZ1Z?]P2e5oGiR1Q:o\2m9g80c91^70l36f352l4\Z7?
l4f1Z1dX3Wa4110c91\;6:[351l4n5f3U1DM^1=k2n3?R2k<536a264S1B404^1:6:406X1F4D156271f11P1S111O015DU1
<X176BW212\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2^
4X5T12V1J93\;T3d32S1M02d278=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239F^3c>\2i3\2110RCQ1M1?[35P
5f3U1DMh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1
C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P
1b1E253Y1T1>=_11f1C\1239S5e6f3U16=Mh4n3?U6P2g6536a264f1404^1:6:406S14E0200111;212260171B2P11P1S1
11O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1C4H315h5f3o6\32Ld1CCT2_1528h1e12105
24n2313<Y1l1U2K1Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1L7>=IE1
52]1C\1239lBZ4P1^HU6f3U16=Mh4n3?U6P2g65:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T224
1O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239S5Y>Q6f3U16=Mh4
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396
D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239R6f3U16=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1
152]1C\1239S5?l4Z23\?mFVW6f2g5JY2l3R;[6>S69l4\2Z`7W4_1\4\4Z9n<S2l44Cb100m3n;^[1d2]@m9[1a?e2kT1TK
2V1gN`1m8g@7BB2Z1I@>a14[4n1o2;8S1Y3h1]1164054V8f1F9641631K859:4V2[3ES5f3U19:Mh4n3?j>35:a264f1404
^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\123
98l4X2^d7hD^1[50c4?l4f1bS5L@aX2]7o?1[4:S1:[505l4f1PU81Z@R1l4IK0EP:\;RG`Jn6a4Y5\Ab<S>hg1f9e8T=E\@
^5o5]4X2e51X21]2V3_2EV5]1l4IK0EP:YS12m82Z62Y2Q81g3\@\JbBo3Yi1V1G[4[2>j;V1Z6j1eCQ4;X2\2X31X212a2O
_4ET56l4oa11dV60^M5l4oP7fG0d5Y1l4If1Q`151Z?gQ1[Q2:A?NmDJ1]Hl@o3g69T3<00U35NW21V2044n2f1U7n2U1V2N
n5f3U1D4H10Hl3U2h159e7E_3;f2536a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\
1o2f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<b1e41Y16FR4T226O2^4X5T12V1J93\;T3d32Q202l
28=Ka1g24S1211986E0S1N=CP1b1E253Y1T1>=_11f1C\1239FJc2b;Ob60`544n6Q9Q1j5f3U1D4H10e4n359e7U4;f25:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_
3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2l2a1X5T12V1J93\;T3d32Q202l28=Ka1g24S12119866>0S1NQ1P1b1
E253Y1T1>=_11f1C\1239X1RF0`544e4X2Q92l4oP72l4eU8V1l44V6n\4TK2V1WZ1f?7BET2@>NB4[4W3@U5Y416@P1c9@4
16Q1859:Y2Ol44V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1l44V6n\4TK2V1ni17BET2@>a14[4X=16@d:@41
6Q1859:b1KP1l44V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:b1Q1l44V6n\4TK2V1ni17BET2@>a14[4X=16@d:
@416Q1859:3Z2P5f3U1B1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S
1211986ET1<AQ1P1b1E253Y1T1>=_11f1C\12395l4U^7Fa?fH5l4c[3ca3VQ1fH6l4Wn2V]4aAUEQ54l4^[7^EZF2l4gW23
l4gY3dP4Gf3U10Ec9W3][3YDe121057e3j>hP1i8m4i2o=k8PX13l4nR6]W1El452\[1N3?P;Y27[S1eQ3^Ob;R8U3Q2P6e?
a1>6l4ia3eZ1Yb1[6iE4l4ia3ol2[62l4Qm63l4kb7;Y5f3U1DMh4n3?P6b1b3X2^15:c1M64f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1aN8I45Ec1:C4H315_9o6_3a2Ch2_152Q2e121057LQ2313<X61Y1
MR4T226O2^4X5T12V1J93\;T3Od22X1H02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[1U5f3U1DM^1Y3n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\1239c:_2PHQ8\759l4Q3n=S8ec2df2h^2k35o4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
4X5T12V1J93\;T3d32Q202l2839KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12395l4X2d\7fFc<U1l444Q6hN14n]
3l9WA2V1lZ1Q?7BET2@>a14[4X=16@d:@416Q1859:Fl4f1Q2P4UZ11iEeV2]B;a5lEa3ca1e8o5P61X21]2X2:l4d2al12V
g1`ERi3m34l=Nl4\2Q19b2]1kV1Y31Z1^D`3mQ2k1X1]FX:c;a3_8Q6f@\3c>9a2U4m13`C5l4\2[Lah5n]15l4\2`T5^IYj
14l4\2cV4]j3S4b49\1Oh1U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8
c1U?260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7Z4Y1i@0L_8_:\128Q1d6<>J3]4=^1d8QCPO_211
Il4X23l8<k9j3aH1Z1^D`3TCe<R3Zc1TKa3o:_311S6]OdL=l4\2[7m1eU2aS1Yk2Q7Y7d;oJ^B2Jl4\2f?d<VC1_2P5eJ^9
W[1W4n`1l18m:a3U1@k;b2m@e:j4g5g56l4hJ^1UT2\k2l]1U1l44V6kEUT2]K^G]Cf72V1ni17BET2@>a14[4i9^316@d:@
416Q1859:IS1l44V6n:bf1i?bk1Y;j?2V1ni17BET2@>a14[4X=16@d:@416Q1859:V1l403V6[e2P6R5^\1T;o?2V1ni17B
ET2@>a14[4c70c516@d:@416Q1859:P1l44V6n\4TK2V1ni17BET2@>a14[4d7c516@d:@416Q1859:Al4U2f\1^h1c=SX1o
R11]IZR11Bh3T1A_;B5l4^?]O`Z1`R5;l4f1N0_X7Y13RJ1m5Q26l4f2iY7VP12Y:V1l4E4aX1a3V?][1f6Z]1bN[3I1S3o@
mG7W1X1c5i7EX4V35d1K1b1]2>?3_1P7C]22Q1l4JaX1a3V?_o2nQ1I1S3W=U1_J7`2c5i7FW4V35d1K1b1]2>?3_1P7C`21
l44l4cZ7W4dA3l4^^7mF2l4c]8P5f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q
202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R^1>4l4l]7[8Q2`6f3U16=Mh4n3?U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_
9o6\32a2CCT2_1528h1e1210524j1S1313<\2k31Y1MR4h1;241O2^4X5T12V1J93o9\1j18P1d32Q202Jb12;8396D^2j14
S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239[3n9n5n4bDo4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2^4X5T12V1J93o9\1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U5f3U1D2Jh4n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\:OT3d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>=_1
1f1C\1239kS1[B2f8f3K96=E7h4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511
B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U2
0U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1MR4T2241O2^43T5T12V1J93Ea1Q6R3T3d32Q202J
A\128396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\1239]R11U3:Q;Y31R6f3U16=Mh4n3?U6h85:
a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45E
n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93Y8R3T3d32Q202JQ28396D^2j14S
1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239o4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Il4LOBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5
T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12392l4i]17l4X2Hli7WEm35@l4f1AHaX3
2\j1RU2gA3d91j5:T952l4c[3S5f3U1DMR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S=WKW<1o4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239m<5l4\Z7\>T4UI
3l4^S8Q83l4`[8_;R5f3U1DMh4n359n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93[8P3T3d32Q202l28=
KY44S1211986ET1NQ1P1b1E253CET1>=_11f1C\1239X]1R5f3U1DMh4n359e7X75:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2^4X5T12V1J93\;T3d32Q202l28=Ka1g24S1211986ET1NQ1P1b1E253CET1>=_11f1C\12398l4d102g8nf7W4]A8l4g1
eP7YT116^1S>Ol4HL00FWi11_21k3mHog2Q;na1S2_5m>168U1D?6U6:6[1c48Dl4f10XBeW11_21j30mHmR2V8]P316^1n7
T68<l4f1Ofc2_Y2nZ2jK1j527\5:l4f1OPT81j5224T:7l4f1PU81?Z5:Fl4IMdQ1aV1WU2hGVS1\?X8X>1PB6W416^1o2c3
_722l4XR83l4TQ8o73l4TQ82El47AJ0f]1g2il5Q1g>]1W3OX1Y1KBd2m4j2h37l4f1i8Vl71Z2]25l4`:SQ6X5Yh1<l4g1e
W3TS3iOj8W@W116^1S>3l4\\7RI8l4g1Ui4i[316^1S>8l4g1ii6U[116^1S>3l4nd4gh13l4j\8Y:_5f3U1<7Mh4n3?n>5:
a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l1S>]@8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1N=CP1:80M8832
53Y1L7>=_11f1C\1239U4]Ko4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Y[1<l45^10^5kR2dR5QIU6S2a3a14l4PZ2dR5WO3l4Wm6Rc12
l4Z`85l4]T8CP706l49jT114_^6S1l4Jh21kIj;a3b6n@Tg2nQ1A9S3k@QH7`2c5i7n4V35d1K1b1]2>?3_1P7C`25l4Zi7U
2aD`72l4cg83l4VW7XAo4f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93R9Y2T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Y5f3U1D2J3AR4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2^4X5T12V1J93\;T3d32Q202l28=K@h34S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239VU11h<R5f3U1D2Jh4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_
3a2Ch2\1252Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T
1>=_11f1C\1239Q1l44S2R4n\4TK2V1ni17BET2@>>R14[4X=16@d:@416Q1859:P1l44V6]W1`U3TK2V1ni17BET2@>a14[
4X=16@d:@416Q1859:Ol44V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1l44V6m51nV4TK2V1ni17BET2@>a14[
4k5\716@d:@416Q1859:S1l44a2d3m51nV4TK2V1ni17BET2@>a14[4k5\716@d:@416Q1859:[1l44X200k3n\4TK2V1iY1
T@7BEZ1I@>a14Ee3X=1612;d:@4162N8571:S3P3d1f3U14Bc5n3Ze1`;SR2e121057e3b8aB2V1nHm7l44j3Z5a2W87BET2
@>a14[4X=16@d:@4162N859:Kf3U1Gc5n3Ze1`;SR2e121057X<j\1m7l44j3Z5a2mR1f7U2S5U3b1l44COA01m3^4oT1hk1
YH\?TK2V1]:n7aW17BEZ1I@>a14Y27d14m2Z:16@h1k8@416Q1859:`1U53l4@kn7?l4mb1U9ih1ml2n@T2o5a5?l6]7AY3c
?6l4[[6_6n@]P1U1<l4oL0Kg5d7R;kIYV1\d3PW1K6l4Y[1fGgCdS3ho1T1l44a2d3YDnd2eS1TK2V1ni17BEH[1@>a14[4X
=16@b8Q2@416Q1859:El4Zb1h@S?Qc2:Q10MP>3Y19Q2`2Yi1Q9Y3f1lA1?l4\2V:jQ1SS3i<R8n@=l<X5PKS9RCj:Jl4`;Z
g17n<cj1mJQ10n>38P19Z=U1R_1a;o60a3S:1601Lf3U1Gc5n3Ze1d]2e121057X<iX11n3m7l4o3Z5a2SOm51b4BO6l4V2Q
Y1P2Xo1WP45l4f2kS3aW1_n23l4f2SZ8Q1l44V6n\4TK2V1QQ1lH7BET2@>a14[4X=16@d:@416Q1859:J]1l44W2n3Z:^W1
P72l2l4V\2V4P7m2f1W;2V1ni17BET2@>a14k3?]3j916@d:@416Q1859:Y6P5f3U1DMh4n3?GV>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239[9o4f3U1DMh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1
T1>=_11f1C\1239We1Q5f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3>1S32Q202l28
=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S5P5f3U1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1hLh18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226
O2^4X5T12V1J93T8W3T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W5f3U1DMh4n3?n>5:a264f
1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2Z3S1X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11
f1C\1239Z9X1k<fEZ6f3U16=K13Do3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239^<g4a?5W41W1l44Y2l
3T[1iQ3bCa72V1ni17B<8T2@>a14[4Y9n316@V9]1@416Q1859815R1l4m8g57R1m17h7ZGl?UA;T1`81VE`3_Fd11n3T3R4
A1m;M?jV1c9Af4oCeV16l4VBWk31nW3eQ13l4`j2li34l4d[6f4jU23l4d[6X5Il4If1d^1g6d:kCg5kEVc1L?NUS2T5b126
T3[94`1d?9D8l4`2k\1UC]]5b19`<8l4K\b1\Q1Y8VR2eW1dW18l4Bi1VZ13Tj4XU2m3S1l44W2n3hQ2nIVa1TK2V1ni1789
ET2@>a14[4X=16@d:@416Q1859:V1l44V6RS12XT1h2X1]Q2TK2V1ni17BET2@>a14[4]5a7816@d:@416Q1859:2l4\l2P1
l44P2U4n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1l44V6n\4TK2V1ni17BEf1=@>a14[4o<816@d:@416Q1859:
Z1l44P2U4RDkh3]:V2o2_;2V1k9^P1c?7BET2@>a14[4]3h1`1`616@<W:@416Q1859:P1l44V6n\4TK2V1k9R`17BET2@>a
14[4X=16@d:@416Q1859:R1l44c1<U4^Y1_S3TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Z1l44c1<5o3iCdEQ@]c2W<
l>2V1Za1c8789ET2@>a14[4]3j916@U6^4@416Q1859:l1l44a1>F^3^Y1SJf=R30b15n<a6[;W1S>^8\;g?2V1ZT1cE71@E
T2@>a14[4k2IIW10Q6HD16@R41Z1T5@416Q1859:Z1U1l44P2F^3^Y1fi1mAjGTK2V1^;_^17BET2@>a14[4X=16@d:@416Q
1859:U1l44P2U4[9gb2S^1f2TK2V1ni17<5ET2@>a14[4X=16@_5T5@416Q1859:P1l44P2U4n\4TK2V1ni17BET2@>a14[4
X=16@d:@416Q1859:U1l44P2U4TR2iZ2TK2V1ni17BET2@>a14[4_67Y1T1Q416@d:@416Q1859:T1l44P2U4Xf1k;PQ1hY1
\;g?2V1ni17BET2@>a14[4X=16@d:@416Q1859:2l4UV88l4`1Y1de6gk1312e420^49]12d2U2j979132_11_320=@438:2
2Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><4
51@S<<a2l2V1NMDd5m5k3R312^1X20\9T3Z7\1;>2?1\2P3=D85>:863]4=S1:U2b<Y>P4T:1\?2l4c\13l4`1bj55l4i1\b
1hm4cf1Il4ES1d;2X2;jd1b1RV16P?c@Y3U2h[28X9f5k2d<h3S8^7_4Il47Cj7g<dJ^25ImU12jCm66A^V1T3nNZ8TBi6\A
TS11e22l4dV7>l4e5YZ1P:_X2o76h?[S1ZC1[;c2Z1j1l4KeLT4i2l2P1Y2i12i3d117331<F]3]3La21k3o4jNZ177X1dMd
T1\1U5l2_741<281?0415_1o4R6S5Z9V9Q?lCn4R3Nl4JaX1a3f^3mP1P1I1S3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`2M
l4JaX1a3[5ZY3nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`22l4[b1Ol4JaX1a3[5Rd2WEnQ1KS3fNV:7`2c5i7n4V35
d1K1b1]2>?3_1P7C`2Ml4JaX1a3[5ZY3nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Bm480_1?_D\3l:14_JT_1fHWe
2\@DiOR9;m4Um1o2XT1U:UP1Tf1^T1a4VOBJm4\^1gZ1S9Z<Y>@]4i9V5Bc:_[1]<DU;>Q9Y47m?\3k;B\37Gm4;3X9_Jg1[
Eg5cS1[@oNf;Y5dH];i=\2RD_3]1e8P3o>1m47m4De^1f9fl4nM\J5m4;3hS1_f69m4;3hS1nS1dR2T1T[2aS12m4?3m4dZ1
U`52m4cg8:m4]U1Q`2je3b1g;Z30\DU39m4XT1g?Z<0eQ2lc31gJ]1m4D5b7RAi2o;U28P9o1o7g2_MW7T6^>cAY1_6W1i1j
25]19o4\?P2o=m7R1k3n7l1`9L>k14P><i<_;S;>m4JY?1aOl]2lY1WI0Pb1m5aA<b57m4JcP6[g1V9m8W52m4D2m4`[75m4
lW6cS1[1dT1g1m4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\
1h6S8_2Bm4X?df1U5a=a9_X3[;[2TAOm2R9S1m3X=R7[78m4T2]h2Z1n2f_1oj2^?4m4T2^W7^?5m4T2cf2j`4^?4m4T2^W7
^?4m4T2^W7\?5m4T2l:hi2hR44m4T2^W7b?5m4X\1hW1\o3e^12m4i\22m4jE2m4T23m4T2mf74m4T2mf7Q97m4k:aS1jN]1
]5Z[42m4cY79m4W^1Wl1R<m2_;0fV3YNR5f3V1C00Kh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93
\;T3d32Q202l28=Ke1c24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239b3Ef3V1Ec9hP3l=YDe121057e3j>h:iNQ4Ki
2o=Bf3V1Ec9e^3YDe121057e3j>bY1m4i2o=W6f3V15=1Kh4n3?U6h85:T2<64f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_92l6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1
239iCc5Ef3V1Ef7l1aT1SZ2YDe121057e3j>bY1m4i2o=dHLf3V1Ec9lH4ce2YDe121057e3j>bY1m4i2o=m;_92V1a35WB0
Df3V1Ec9e^3YDe121057e3j>`Y11m4i2o=V?Df3V1Ec9e^3YDe121057e3j>`Y11m4i2o=V?Ef3V1D0c9e^3YDe121057e3j
>`Y11m4i2o=V?Df3V1Ec9e^3YDe121057e3j>bY1m4?Y2o=n@Bf3V1Ec9e^3YDe121057e3j>bY1m4i2o=T6f3V15=Mh4n3?
U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93W9T2T3d32Q202JQ28396D
c1Jj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239_H2m4X]2T1m43V6WU3fW1TK2V1lKQN7BE>e1@>a14[4Kn8]3
16@d:@416Q1859:V5f3V1CMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32IW102l28=Kc1
e24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V?i2l:^2k=\8o4f3V1CMh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V?2m4TR65m4PP3Ta3X
Q1fG2m4Xe31m4Y1m43[1DU4oY1A6eT1i4g6ma1TK2V1ni17BET2@>a14[4m3Z9161>d:@416Q1859:h1m4P2o1m5mE]1\3d2
m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^2154Y21Ci\1h6S8_2W1m43P2U4`4[?UU2kc1TK
2V1YV1dC7BET2@>a14[4b3T1`8162=d:@416Q1859:Q1m43V6\d2a>oY1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:U1
m43V6j5UGT;h]1of1TK2V1RBkW17BET2@>a14[4X=16@d:@416Q1859:IOm43V6n\4TK2V1ni17BET2@>a14[4X=16@d:@41
6Q1859:W1m43P2U4n\4TK2V1ni17BEF]1@>a14X3R1Y2[2R41]416@d:@416Q1859:f1Q1m43P2U4n\4TK2V1ni17BET2@>a
14[4n3Y916@d:@416Q1859:S1m43P2U4g5]g2h_1TK2V1ni17B2BT2@>a14[4X=16@d:@416Q1859:Q1m43V6c58QW4TK2V1
ni17BET2@>a14[4X=16@d:@416Q1859:4m4T2ne7PJ8m4X80`h50U4k:P13m4DgN6m4Dl=UX2kMjT41m47m4eP2_h1]4b9cl
2j;4m4eP2_h1]4Q1m4J;f4o220fFg:8PQ1dS1TU1i10g1Q1c1o11:1`3j16S8?QD[[1h=0e6j?:m4JPb2^GU^3]D^7S>`7Y5
2m4J4m4JS\7R5>m4JZ`6cIT2f4T1_5Z2m7T7>b3\7?m4fW1m<f;aDg5mU1aASCm5Q1c]1Z1Z2h2l1m4P2o1m5mE]1\3[1X1m
1:=V3Q>b8a12521E0e6b=AWAWF_2g3S10023[5A?c1_@Q518m1Q9j@V2l8FJR2^274Y21Ci\1h6S8_2k5m4J70]17Q4X1?:A
V2R14IX1JIe1874>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5
;2[1HZ19?_123Eh1f1m5`1D]2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d2T2Z2V1R1W<@k1^5f7V6Q3Y2V4c4@X1^1n3?^3F
@`2LN_:<O32<23R14`94n3i1=:_2:0g36I;T6o3]4`1l247\1Bd4a18n1R2m4B607_1`=`>1d:R2^1b8^AoNP7PCbKd;_BR1
0e2KP11P2mX17=^1CQ19N86h2<Y72S2j2V35d1K1Z17Ff194?3_1X1n1HA]2Cn1>2Z1m4B607_1`=WIR2^1QJdd2nQ1KR1P2
mX17=R2Q1a4f72n4V35d1K1b1]2>?3_1X1g5Cn1>2a1m4D407_1j4e8`>1d:R2^1[1eH`Z2S:YP1d1KS3`7f5c@Q;7`2c5d2
Q52n4V35d1K1b1]2>?3_1W3b1U2C]22V1m4D407_1`=WIR2^1[1eHdd2nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1b4]2C]
22T1m4D407_1hV1R2^1[1Z]3nQ1KS3mX17`2c5i7n4V35d1K1b1]294?3_1P7C]22T1m4D407_1hV1R2^1[1Z]3`3]NKS3mX
17`2c5i7n4V35d1K1b1]2>?3_1P7C]22W1m4D407_1hV1R2^1[1l4]X3nQ1KS3mX17l1C_53i7n4V35d1K1b1]2>?3_1P7CV
1V12`1m4D407_1j4VG1d:R2^1[13j4fCdd2YP1d1KS3`7f5eK7`2_53i7n4V35d1K1b1]294?3_1b47U2C]22W1m4I0`X1a3
R6cX3YQ1DKS3PCg1QD27]210X3Z2i7e48i1\15d1K1b1]2>?3_1P7C`2]1m4I0gBlB4f2k2ER6TZ2k7aF0K2n:PFKS3\O:U9
7]210c5i7n4i1\15d1K1b1]2>?3_1P7C`2k1m4P2o1m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@Q
518m1Q9QCl8FJR2^274H>Q11CWLa@h6S8_2Em4J91V6S=R:S1d:a<R5jX1a:l<H0hY21[;oR1iG6m4W]1l7gZ41\O5m4_c2d
9WR2gl2S2m4;d1o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@Q518m1Q9QCl8FJR27^1G74]1
K1CLgAi=Z<h6JX7_2Q2m4;d1o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@Q518m1Q9QCl8FJ
R27V274]1K1CdBi=Z<h6JX7_2Q1m43V6n\4TK2V1ni17BET2@>a14[4n3Y916@d:@416Q1859:f12m4mP33m4^b3`S32m4c_
8Cf3V1Ec9e^3YDe121057e3j>bY1m4i2o=V?3m4Dhg46m4Dc=UY2ZIR1V1m43@e5m7jG`BYP1i2X7W`1TK2V1ni17BET2@>a
14[4X=16@d:@416Q1859:6m4nj5lQ1P@iG92m4^f8>m4DT5VBl4]40Sd3U4f>XNmV14WP1@m4JT@RQ1X:hR1W53`6Pd1Z6hM
hHc1T9^G2m4fj73m4fT8S47m4^P1X4gX4hAPNg:9m4kb1d6_9mT2S;1e7^E8m4\Jed1cS1b=k]2h:nm15m4d1oX2e4[S66m4
Un4b_27[?_67m4R]3_g2i9o2TL>5m4[IQ5mP3X7Cm480:TKc2e614FkY3Pa1am1e9e1;01W=5m4nh6^GT4XS1S5f3V1CMh4n
3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1lDd98I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E25
3Y1T1>=_11f1C\1239V94m4o:Jbe56m4\i3dO]5Z3d2W1m4QY1Z3l20W1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:Z
Nl<g7o6V9n6:C]6TLk2:m4n`2Vd2_T2\7Z57X78kA>m4VX1[@ko1f\1VOQU150g<7Y7SBY7<m4^T3Z1_b2UJX36^C6Nh;UG\
2m4P2o1m5mE]1\3d2m1:=V3Q>b8a12521E0o<n@S8kE;_2g3S10023[5A?c1Q<b1m1LC@l318m1j5V3QCo7LFJR2^2154Y21
C9j@9m2a3W8b<h6>k2h4]11OT4m4J0Y3702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8
T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2C=S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4W1[52
V1[11]13S3=46MW1hA9Y5V3j1U12o1a6@m4DlV113[3VY2LV8Q2a42f1XV2Q9b5^2m4JU1o1m5_41[A]1\3d2W1E:=h1]1j3
V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@2KU418m1Q9R7n;l8FJR2^274Dd11Cn2;`A5gGU6BS8_2`2m4JU
1o1m5a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<n4_3e@`4fAe1I^1o18S10023[5A?c1\@2KU418m1Q9QCl8FJR2^
274Dd11Cn2;`A5gGU6Ba3a4_2\2m4P2o1m5mE]1\3d2<J<872=MJO=Q>b8a12521E0Z1b;Lh6^AWF_2g3S10023[5A?c1`95
d2[3GQ518m1Q9QCQ8JFJR2>o174Y21Ca3YA5X4^Ch6S8_29m4D5TV2en4a44[1^[1?m4DZ;V4_1Y>gMZC2VODi1m]2R8ka1@
m4DmX1^AlEe2`21T1n2_G]Z1Z=`Z1X;b>5n4S2c]2oQ1mW33n4Z^3\31n43n4ga3eZ15n4g[3o5VE^E4n4ga3eZ1eh14n4g[
3o5eZ12n4Se63n4aZ3Y52n4k_32n4ZZ72n4g]34o4c`2e`1WP1P1o41V6Ul2h`1TK2V1ni17BET2@>a14[4X=16@d:@416Q1
859:S1o41V6[Y2iBAV`1TK2V1T]1i<7BET2@>a14[4X=16@d:@416Q1859:1o41o41o42o4fJ4o4c`2Yd1V]23P5T<fR31P5
4P5gh3TGdg1:P5co3m3S4_o10WZ1JP6dH3P5S]2\`13P5`m3=4P5[b3k6dF8P5iT3c6o2i;n1Z;Z82P5P[22P5Zm6NQ5V6n\
4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:X1Q5c1b4Qe2d8
W_1TK2V1ni17=4<8T2@>a14[4W3=8e5c316@o7d2@416Q1859:T1Q5c1b4Zc3cITK2V1R>k[17=4ET2@>a14[4W3FY916@d:
@416Q1859:^1Q5V6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;W?2V1ZT1cE7BEOT1@>a14[4X=16@d:@416Q1859:P1EOQ5V6PZ2mR
2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@Lg9@416Q1859:P1Q5V6n\4TK2
V1ni17BET2@>a14[4a9f3161>d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=161>d:@416Q1859:X1Q5V6VDcB]Ml
1l46ZQ11WP1\@g:2V1ni171@ET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17;6ET2@>a14[4X=16@d:@416Q1859
:Q1Q5V6`?]m3TK2V1oAP1mV17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6`?]m3TK2V1oAnW17BET2@>a14[4X=16@d:@41
6Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4h8_416@d:@416Q1859:P1Q5V6am2\_1TK2V1ni17B2BT2@>a14[4X=16@d:@4
16Q1859:Q1Q5V6T^2SS1eKTK2V1ni17B2BT2@>a14[4X=16@d:@416Q1859:Q1Q5V6Q[2lQ2_=Q1b<2V1ni17BET2@>a14[4
X=16@d:@416Q1859:OQ5V6n\4_=d=2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6[d2V4[d1TK2V1ni17BET2@>a14
[4X=16@d:@416Q1859:OQ5V6gf2Vf1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5P2U4c^3ZNTK2V1ni171@ET2@>
a14[4W:P316@d:@416Q1859:OQ5P2U4n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>a
14[4k6\616@d:@416Q1859:\1NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14
[4X=16@d:@416Q1859:R1Q5V6k:gn1\8mj1TK2V1ni17BET2@>a14[4a9f316@d:@416Q1859:R1Q5m2X3TV4i6TK2V1ni17
BET2@>a14g1c2X=16@d:@416Q18319:P1Q5V6Vj2U@aR1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1n
i17=4ET2@>a14[4X=16@d:@416Q1859:W1Q5V6d=i6YF_Lf9QIlR1TK2V1ni17B2BT2@>a14[4S2T;16@d:@416Q1859:f1P
1Q5V6n\4TK2V1ni17B2BT2@>a14[4\<K16@d:@416Q1859:Q1Q5V6`P2\3PY2TK2V1YV1dC7BET2@>a14[4X=16@d:@416Q1
859:U1Q5V6YY1f1lHY>a:T`1TK2V1ea12U87BET2@>a14[4X=16@d:@416Q1859:Q1Q5P2U4n\4TK2V1[U1bD7BET2@>a14[
4`4g816@d:@416Q1859:OQ5V6n\4TK2V1[U1bD7BET2@>a14[4X=16@d:@416Q1859:Q1Q5P2U4n\4TK2V1ni17BET2@>a14
[4g<@161>d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Y1Q54Q6hN14n]3c@`:2V1ni17B2BT2
@>2^14[4S2[8h216@d:@416Q1859:X1=S1Q54Q6hN14n]3TK2V1ni17BET2@>a14[4_:h216@d:@416Q1859:NQ5V6n\4TK2
V1ni17BET2@>a14[4X=16@d:@416Q1859:V1Q5V6i5i8Le2gj3TK2V1oA1lW17=4ET2@>a14[4n1Y;16@d:@416Q1859:T1Q
5V6c>Le2gj3TK2V1oA1lW17=4ET2@>a14[4X=16@d:@416Q1859:P1Q5V6ga2Vk1TK2V1ni17BET2@>a14[4U7R616@d:@41
6Q1859:P1Q5V2o3n\4TK2V1ni17B2BT2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@`2S8@41
6Q1859:S1Q5V6Y\2nLeS1TK2V1ni17BET2@>a14[4]5c2o1V316@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16
@U:>@416Q1859:V1Q5P2:AX3cY2BgR2TK2V1ni17BET2@>a14]19c2X=16@d:@416Q18319:OQ5m2X3n\4TK2V1ni17BET2@
>a14[4X=16@d:@416Q1859:R1Q5V2o3R7kU4TK2V1ni17BET2@>a14[4Z90l316@d:@416Q1859:Q1Q5V2o3R72hU4TK2V1n
i17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6kb2Rj1TK2V1X_1e:7BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1n
i17BET2@>a14[4X=16@`2S8@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@4141Q1859:P1Q5V6ob2_5^d1TK2
V1ni17BET2@>a14[4X=16@d:@416Q1859:V1Q5P26n3n\4nBU82V1ni17BET2@>a14[4]2l5l1_2@16@o7d2@416Q1859:P1
Q5P2U4n\4a=b=2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4o:X216@d:@416Q1859:Q
1Q5P2U4ck2Za1TK2V1ni17BET2@>a14[4W:P316@d:@416Q1859:T1Q5Q24o3n\4TK2V1[U1bD7BET2@>NB4[4X=16@d:@41
60P1859:i1P1Q5Q2T4n\4TK2V1[U1bD7BET2@>a14[4X=16@d:@416Q1859:OQ5V6_^3^NTK2V1ni17BET2@>a14[4X=16@d
:@416Q1859:P1Q5P2U4n\4TK2V1ni17BET2@>a14[4b3e916@d:@416Q1859:X1Q5c1b4ci2Zc1TK2V1ni17BET2@>a141T4
4S2S1Z1Q5BP316@o7d2@416Q1859:T1Q5c1b4Zc3cITK2V1ni17BET2@>a14[4W3R5Y1BP316@d:@416Q1859:OQ5V6X_3eM
TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6RX3kT1TK2V1ni17BET2@>a14[4j4]816@d:@416Q1859:NQ5V6n\4
TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5P2U4n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6n\4TK2
V1ni17=4ET2@>a14[4m1X2Q916@h8k1@416Q1859:T1Q5P2U4P[1hh1TY1TK2V1ni17B<8f1=@>a14[4W:P316@d:@416Q18
59:OQ5V6n\4TK2V1ni17BET2@>a14[4k2\:16@d:@416Q1859:Q1Q5V6n\4TK2V1ni151BET2@>a14[4g6_3P316@d:@416Q
1859:OQ5V6n\4TK2V1ni17BET2@>a14[4c<D16@d:@416Q1859:P1Q5P2U4n\4TK2V1UJhO7BET2@>a14[4X=16@d:@416Q1
859:OQ5V6n\4TK2V1UJhO7BET2@>a14[4X=16@d:@416Q1859:Z1Q54Q6f6g<Y;14ZS1T?g9o2jNk?TK2V1]P1`I7BET2@>a
14[4X=16@d:@416Q1859:X1Q544l5^CY;14ZS13Sm1[=TK2V1]P1`I7BET2@>a14[4X=16@d:@416Q1859:W1Q5P2U4_]2YF
TY1TK2V1g_1V:71@ET2@>a14[4e3[4T1Q416@8[:@416Q1859:R1Q502R6k[2RQ2TK2V1ni17BET2@>a14[4X=16@U6^4@41
6Q1859:OQ5V6cT4Z8TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6^C_i3TK2V1ni17BET2@>a14[4X=16@d:@416Q
1859:Q1Q5V6iR3TZ1TK2V1PFmS17BET2@>a14[4X=161>d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=161>d:@41
6Q1859:V1Q5V2o3mg26id1TK2V1XDeU17BET2@>a14[4_2V1c5X3D16@d:@416Q1859:P1Q5V6n\4TK2V1XDeU17BET2@>a1
4[4c<D16@d:@416Q1859:T1Q5P2U4^5Q2d[2[:\_1TK2V1ni17BET2@>a14[4j;]116@d:@416Q1859:R1Q5[2j3n\4TK2V1
ni17BET25:>a14]19c2X=16@d:@416Q1859:S1Q5V6k6`1dQ2HU@ma1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5
V6j60iT2XQ2TK2V1ni17BET2@>a14[4X=16@0c:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ
5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6n\4S6PE2V1ni17BET2@>a14T46Y2c2c4f316@d:@416Q183
19:OQ5V6n\4TK2V1ni17BET2@>a14[4Y2n:16@d:@416Q1859:_1Q5W23j3dY2Y1\1b1[8Z4K[1P`1n;U?2V1nP1o<o;7BET
2@>a14]19c2Z4f5V316@d:@416Q1859:OQ5V6n\4TK2V1ZT1cE7BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17
BET2@>a14[4h3_916@d:@416Q1859:T1Q5V6PEmg3g:\@2V1ni17BET2@>a14e3>6X=161>d:@416Q1859:P1P1Q5V2o3n\4
TK2V1ni17BET2@>a14[4h3_916@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4d9c316@d:@416Q1859:P1Q5V6_b2^
j1TK2V1ni17BET2@>a14V44X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:V1Q5W2<a3Y6
l[1QZ1e`1TK2V1ni17B8<T2@>a14[4W:P316@Lg9@416Q1859:Q1Q5W2<a3n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q18
59:Y6NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:S1Q54Q6fKQ314n]3TK2V1ni17BET2@>a14[4X=16@d:@41
6Q1859:X1Q5V6kOfP2WQ1S;mJ62V1X4Cl2UMR5_;[47BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1i7Tb17BET2@>
a14[4X=16@d:@416Q1859:T1Q5V6\X2l?bEnKR3TK2V1ni17BET2@>a14[4m3Z916@o7d2@416Q1859:P1Q5V6\X2aT2TK2V
1ni17BET2@>a14[4m3Z916@d:@416Q1859:P1Q5P2U4n\4TK2V1ni17BET2@>a14[4j;]116@d:@416Q1859:OQ5V6n\4TK2
V1ni17BET2@>a14[4X=16@d:@416J6859:Q1Q5V6RGke3TK2V1m9R;mT17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6RG3g
e3TK2V1PEmT17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4W:P316@d:@416Q1859:P1Q5V6_c
2^i1TK2V1ni17BET2@>a14[4X=16@U:>@416Q1859:k5f3Z14:Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W87BET2@>a14[4X=16@d:@416
Q1859:OQ5V6XCei3TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5P2U4n\4TK2V1ni17BET2@>a14[4]2^1j8@16@d:
@416Q1859:OQ5V6n\4bCa72V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V2o3n\4TK2V1ni17BET2@>a14[4Z9m316@d
:@416Q1859:OQ5;j5n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@o7d2@4
16Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14V44W:P316@d:@416Q1859:R1Q5c1b4n\4TK2V1ni17BET2@>a14[4d9BP316@
o7d2@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6a\2\P2TK2V1iMR@Q<7BET2@>a14[4\7
k516@d:@416Q1859:S1Q5a2d3Xg1bERP2TK2V1ni17BET2@>a14[4k1\;16@m9F@416Q1859:OQ5V6n\4TK2V1ni17BET2@>
a14[4^3i916@d:@416Q1859:P1Q5V6XT2SOaY1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6\S3aY1TK2V1ni17B
ET2@>a14[4X=16@d:@416Q1859:Q1Q5V6n\4TK2V1ni17BET2@>a14[4b3W5]4161>d:@416Q1859:NQ5V6n\4TK2V1ni17B
ET2@>a14[4X=16@d:@416Q1859:P1Q5V6Xf1gCmR2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Y1Q544l5hN14aX1gOX
H[=Z@`7X32V1k^1R;7BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4nBU82V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5
V6n\4TK2V1ni17BET2@>a141Y4X=16@d:@416Q1859:OQ5V2o3n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n
\4TK2V1ni17BET2@>a14[4X=16@`2S8@416Q1859:OQ5c1b4n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:T1Q5V2o3
RX3nOl4TK2V1ni17BET2@>a14[4^3ES9165:d:@416Q1859:P1Q5V2o3n\4TK2V1ni17BET2@>a14[4T4S916@d:@416Q185
9:OQ5V6da2Yk1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6Tn3i>TK2V1bD[U17BET2@>a14[4X=16@d:@416Q1
859:W1Q5[2AX3P<SV21gj1TK2V1ni17BET2@>a14]19Y1Y1X=16@d:@416Q18319:OQ5V6n\4TK2V1ni17BET2@>a14[4W4P
916@d:@416Q1859:Q1Q5V6lZ4Q2TK2V1ni17BET2@>a14[4m1Z;16@h8k1@416Q1859:S1Q5V6n\4TK2V1ni17BEF]1@>a14
X3R1Y2^6Q1]316@d:@416Q1859:Q1Q5V2o3n\4TK2V1ni17BET2@>a14[4Z90l316@d:@416Q1859:NQ5V6n\4TK2V1ni17B
ET2@>a14[4X=16@d:@416Q1859:U1Q5P2U4jV4S6TK2V1ni17BET2@>a14[4]2T2n4U3@161>d:@416Q1859:NQ5V6n\4TK2
V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5@e5n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4T9oA2V1n
i17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6n\4TK2V1ni17BET2@>a14[4c811`416@Mf9@416Q1859:NQ5V6n\4TK2V1n
i17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6d8WY1^W1b3o_1TK2V1ni171@ET2@>a14[4n1Y;16@d:@416Q1859:Q1Q5V6
hQ2UHa6]\1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6cDHag3TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:
DV1Q5P2U4i;[a2h_1TK2V1WZ1f?7BET2@>a14e3En8h3@16@d:@416Q1859:Q2Q1Q5V6n\4TK2V1WZ1f?7BET2@>a14e3En8
Y416@d:@416Q1859:P1Q5V6_a2g9fa1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5X2m3n\4TK2V1ni17BEZ1I@>a
14[4X=16@d:@416Q1859:R1Q5c1b4P8mT4TK2V1ni17BET2@>a14[4Y91l316@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2
@>a14[4a9U3@16@d:@416Q1859:V1Q5V6\e2S7o3]\1TK2V1ni171@ET2@>a141Y4Q:V316@o7d2@416@@859:P1Q5V6`l2]
`1TK2V1ni17BET2@>a14[4X=16@o7d2@416Q1859:V1Q5V6n\4TK2V1]A`X17BET2@>a14Ai3e3m1P4Z1Eb116@o7d2@416Q
1859:Q1Q5V6n\4TK2V1ni17=4ET2@>a14[4d9R3@16@d:@416Q1859:V1Q5P2U4n\4TK2V1n]1o;7BET2@>a141Y4e3f3Ea1
c316@o7d2@416Q1859:T1Q5V6n\4TK2V1ni17=4ET2@>a14[4\7MY1R3@16@o7d2@416Q1859:P1Q5V6ld2Qh1TK2V1jMSL7
BET2@>a14[4X=16@d:@416Q1859:OQ5V6a6\V4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2
@>a14[4X=16@d:@416Q1859:Q1Q5V6oCnh3TK2V1ni17B2BT2@>a14[4j8]416@d:@416Q1859:R1Q5V6n\4TK2V1ni17B2B
T2@>:0U14[4j8]416@d:@416Q1859:P1Q5V6nY30nR1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6a\2\P2TK2V
1ni17BET2@>a14[4X=16@d:@416;E859:P1Q5V2o3kOR]3TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6UW1hU3T
K2V1ni151BET2@>a14[4e3b916@d:@416Q1859:P1Q5V6UW1hU3TK2V1ni151BET2@>a14[4X=16@d:@416Q1859:R1Q5V6n
\4TK2V1ni17BET2@>a14[4N0Kf5e516@d:@416Q1859:P1Q5V6i_2Tm1TK2V1[T1bE7BET2@>a14[4X=16@d:@416Q1859:P
1Q5V6YZ1nV1ek1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6nk2o`1TK2V1ni17BET2@>a14[4X=161>d:@416Q
1859:P1Q5V6QX3lT1TK2V1ni17BET2@>a14[4n1Y;16@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>P1964[4X=16@d:@4
16Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4Z9m316@d:@416Q1
859:OQ5V6n\4TK2V1ni17BET2@>a14[4f3a916@d:@416Q1859:OQ5V6n\4TK2V1ni171@ET2@>a14[4X=16@d:@416Q1859
:T1Q5V6Va2V3h1_CY2mP1k;X?2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5P2U4n\4TK2V1ni17BEi1:@>a14[4X=16
@<W:@416Q1859:Q1Q5V6n\4TK2V1ni17BET2@>a14[4^3k5Z2b116@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4k1
\;16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>P1@4[4X=16@d:@416Q1859:P1Q5V6Sa3jKTK2V1ni17BET2@>W194[4X
=16@d:@416Q1859:Y1Q5P2U4b4am1T9S9lBY5YP1TK2V1ni17BET2@>a14[4S2b2S7]116@d:@416Q1859:Z1T1Q5V6k[2Hf
9gAjT1m;2S?2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6j5U]2mi1TK2V1RBkW17BET2@>a14[4X=16@d:@416Q18
59:P1Q5V6n\4TK2V1ni17BET2@>a141Y4d9c316@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>:V14[4X=16@d:@416Q185
9:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6Tf1fGR@o^1TK2V1V_11e:7BET2@>a14[4g9`316@d:@
416Q1859:W1Q5P2U4T8VZ2V2[2oe1b;a?2V1ni17BET2@>a14[4b3P2S7@16@d:@416Q1859:OQ5V6n\4TK2V1jMSL7BET2@
>a14[4X=16@d:@416Q1859:P1Q5m2X3n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q18319:OQ5V6n\4TK2V1ni17BET2@>a
14[4\7k516@d:@416Q1859:OQ5V6cb2Zj1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:S1Q5W2n3Pb3mJTK2V1a^1\;7B
Ei1:@>a14[4Z8m416@d:@416Q1859:Q1Q5V6PDWm1ek1TK2V1ni17B2BT2@>a14[4X=16@d:@416Q1859:Q1Q5V6PDmh3TK2
V1ni17B2BT2@>a14[4j8]416@d:@416Q1859:W1Q5P2U4iS3TY1TK2V1ni171@ET2@>a14[4k1j3Ha1T1Q416@_5T5@416Q1
859:T1Q5P2U4hf1Uf2TK2V1bA[X171@ET2@>a14[4_6f2Q416@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14V44Q:V3
16@d:@416Q1859:T1Q5V6AcS2hX2TK2V1ni17BET2@>a14[4X1]3m4BP316@d:@416Q1859:^1Q5V6c6PV1VT1T8i9k=[<>[
3]6b5f;]?2V1WA^89mO7BET2@>a14[4X=16@o7d2@416Q1859:Q7S1Q5V6c6RZ3dFb5f;]?2V1fIWP17BET2@>a14[4X=16@
d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@Lg9@416Q1859:R1Q5V6V7`Z1Vk2TK2V1RC1iV17BET2@>a14[4X
=16@d:@416Q1859:Q1Q5V6V7`Z1Vk2TK2V1TCiV17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6]V2`V2TK2V1ni151BET2@
>a14[4d2c:16@d:@416Q1859:OQ5V6]V2`V2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5P2U4Z7W_2[f1TK2V1ni
17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4g<@16@d:@416Q1859:R1Q5V6jZ2JXQ2TK2V1Pa
1m87BET2@>a14[4MZ<16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4k2\:16@d:@416Q1859:R1Q5P2U4n\4TK2V1
ni17BET2@>a14[4Y3If4]416@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14[4Y3U5h416@d:@416Q1859:R1Q5P2LX3
Qg2le1TK2V1ni17BET2@>a14[4X=16@d:@416Q18319:OQ5V6n\4TK2V1`A]X17BET2@>a14[4X=16@d:@416Q1859:S1Q5F
_5bNjb2`KTK2V1X^1e;7BET2@>a14[4H_<16@d:@416Q1859:P1Q5V6bN[^3TK2V1X^1e;7BET2@>a14[4X=16@d:@416Q18
59:P1Q5P2U4n\4TK2V1ni17BET2@>a14[4l3[916@d:@416Q1859:R1Q5P2U4n\4TK2V1ni17BET2@>a14g1c2]3j916@<W:
@416Q1859:OQ5V6aT4\8TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4b3e916@d:@4
16Q1859:Q1Q5V6d8_j1n=jk1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6kZ2RR2TK2V1ni17BET2@>a14[4X=16
@d:@416Q1859:Q1Q5V6_6T_2Yg1TK2V1ni17BET2@>a14[4g9`316@d:@416Q1859:T1Q5V6g:Z7U2ng1fP2l9F`@2V1ni17
BET2@>a14[4X=16@d:@416Q1859:P1Q5V6g:`9eh3TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6nh3oCTK2V1ni
17BER212=>a14[4X=16@d:2=416Q1859:T1Q5P2U4YQ2d[2TK2V1ni17BET2@>a14[4k1R2h8@16@d:@4160P1859:_1Q5P2
:AX3n\4TK2V1ni17BET2@>a14]19A;;Y1C0`2Km6X216@h60j3@416Q18319:X1NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@
d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14[4N0X<16@d:@416Q1859:R1Q5a2d3n\4TK2V1ni17BET2@>a14[4h8j3D
16@m9F@416Q1859:Y1Q5P2U4hZ1_<g1Q1?QGQ3Wh1TK2V1W@b9SP17BET2@>a14[4n1Y;16@d:@416Q1859:P1Q5V6n\4TK2
V1W@2cY17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6nT3m?QHTK2V1mCU5jP17BET2@>a14[4X=16@d:@416Q1859:P1Q5V
6]P3`\1TK2V1ni17BET21>>a14[4X=16@d:@416Q1859:P1Q5V6cb2Zj1TK2V1aU1\D7BET2@>a14[4X=16@d:@416Q1859:
Q1Q5V6Wk2fa1TK2V1ni17BEf12:@>a14[4X=16@d:@416Q1859:P1Q5V2o3n\4TK2V1iMTL7BET2@>a14[4X=16@d:@416Q1
859:U1Q5V6gIS6`B2Im7fa2TK2V1ni17=4ET2@>a14[4X=16@d:@416Q1859:P1Q5V6bc2[i1TK2V1ni17BET2@>a14[4d9c
316@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>Z164T46X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16
@d:@416Q1859:P1P1Q5Q2T4a@\l3TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>NB4[4X=1
6@d:@416Q1859:U1Q5P2U4n\4TK2V1ni17=4<8i1:@>a14[4X=16@_5_2d2@416@@859:P1Q5P2U4n\4TK2V1ni17=4ET2@>
a14[4X=16@d:@416Q1859:S1Q5V6i\2k=W2P`1TK2V1ni17BET2@>a14[4k2k2`716@d:@416Q1859:P1Q5V6eb2Xj1TK2V1
]A`X17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17
BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4f4a816@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2
@>a14[4S2T;16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET21>>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a
14[4\2k:16@d:@416Q1859:Q1Q5T2Q4n\4TK2V1ni17BET2@>a14[4h80^416@d:@416Q1859:b1Q5P2U4e3W5eR2n7@jh1T
K2V1gi167BET2@>a14[4_2X140C00`28[1l3@16@o7d2@416Q1859:DP1Q5V6e3h@_h3TK2V1ni17BET2@>a14[4X=16@d:@
416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4j8]416@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q
1859:Q1Q5P2U4Wj2fb1TK2V1ni17BET2@>a14[4X=16@Lg9@416Q1859:OQ5V6Wj2fb1TK2V1ni17BET2@>a14[4X=16@d:@
416Q1859:Q1Q5V6n\4TK2V1ni17BET2@>a14[4Q60U716@o7d2@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14[4R6U716@
o7d2@416Q1859:OQ5V6na2oj1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6YY10[Mj?\f1d:_@2V1eIXP17BET2
@>a14[4X=16@d:@416Q1859:P1Q5V6n\4m8VB2V1mIPP17BET2@>a14[4X=16@d:@416Q1859:OQ5V6ZR3cZ1TK2V1ni17BE
T2@>a14[4X=16@d:@416Q1859:OQ5V6o`2nk1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6Pc2mi1TK2V1ni17BE
T2@>a14[4X=16@d:@416Q1859:S1Q5V6^X32\T1TK2V1[U1c<n77BET2@>a14[4W8P516@d:@416Q1859:NQ5V6n\4TK2V1n
i17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5c1Bo3n\4TK2V1ni1
7BET2@>a14[4W:P316@d:@416Q1859:Q1Q5V6^Y1_S3TK2V1ni17BET2@>a14[4X=16@o7d2@416J6859:h5f3Z1?Mh4n3?c
;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S12116286ET1NQ1P1b1E253Y1T1
>=_11f1C\1239W87BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4TK2V1bJ[O7BET2@>a14[4X=16@d:@416Q1859:P1OQ5
V6n\4TK2V1RX1kA7BET2@>a14[4X=16@d:@416Q1859:P1Q5V6ik10Sa2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Z1
Q5Cb5^4dHQ>dm2S4TK2V1RX1S1BT@7BET2@>a14g1c2X=16@o6d3@4163M859:]6P1Q5V6^4dHj_3TK2V1ni17BET2@>a14[
4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Y2OQ5V6n\4TK2V1ni17BET2=2>a14[4X=
16@d:@416Q1859:U1Q5b1c4n\4TK2V1XLeM7BET2@>a14[4X=16@R416^1i4@416Q1859:T6OQ5V6n\4TK2V1ni17BET2@>a
14[4k5\716@d:@416Q1859:Q1Q5V6^U2_W2TK2V1ni17BET2@>a14T46Y2n:16@d:@416Q1859:R1Q5V6n\4TK2V1ni17BET
2@>:0K94[4Y2n:16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@
>a14[4X=16@d:@416Q1859:a1Q5U5P1OoCo4T2eT1W3[>0oIT8U=S;VAm92V1_T1^E7BE9j1@>Z164[4c83f3I16@d:@416Q
1859:U1Q5V6oDo4T2eT1S\2h1`4jD2V1ni17BET2@>a14[4^<I16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=1
6@Mf9@416Q1859:OQ5V6R^3kNTK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5;j5n\4TK2V1ni17BET2@>a14[4X=16@
d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6`D^n1ni1TK2V1ni17BET2@>a14[4X=16@
d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416
Q1859:R1Q5V6Tk2ia1TK2V1ni17BET2@>Z164[4d6c616@Mf9@416Q1859:P1Q5V6Ya2j9ia1TK2V1ni17BET2@>a14[4X=1
6@d:@416Q1859:W1Q5V6Z72f9\IPOl8n2aJmLTK2V1PCmV17BET2@>a14[4X=16@d:@416Q1859:V1Q5V6Z72f9Qi1XB`CR1
jKTK2V1PCmV17BET2@>a14[4X=16@d:@416Q1859:T1Q5V6_b2W5^2Ec5_>mMTK2V1ni17BET2@>a14[4X=16@d:@416Q185
9:Q1Q5V6n\4TK2V1ni17BET2@>a14[4c811`416@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859
:R1Q5V6j:b1`U2oj1TK2V1kERT17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6]f2]5d4]\1TK2V1ni17BET2@>a14[4X=16
@d:@416Q1859:P1Q5V6j1S[4TK2V1_K^N7BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6bb2W<XBjKTK2V1ni17BET2@>a14[
4X=16@d:@416Q1859:Q1Q5V6`4\4PT4TK2V1ni17BET2@>W194[4X=16@d:@416Q1859:OQ5V6eP3X\1TK2V1ni17BET2@>a
14[4X=16@d:@416Q1859:OQ5V6`a3]KTK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6`a3]KTK2V1ni17BET2@>a14
[4X=16@d:@416Q1859:T1Q5V6^b2RAi6Q:`HTK2V1ni17BET2@>a14[4c83`416@d:@416Q1859:Q1Q5V6bb2n@k@`HTK2V1
ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@Mf9@416Q1859:S1Q5V6bb2m8o4Gj?jK
TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6RT2kX2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6n\4TK
2V1ni17BET2@>a14[4X=16@L0f9@416Q1859:P1Q5V6ce2e6d`1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:OQ5V6n\4
TK2V1ni17BET2@>OA4[4X=16@d:@416Q1859:P1Q5V6WZ2^b1W@TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:P1Q5V6Vm
2g_1TK2V1ni17BET2@>a14[4j4]816@d:@416Q1859:NQ5V6n\4TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:U1Q5V6n\
4TK2V1ni17BEF]1@>a14[4C0]7E0^416@d:@416Q1859:X1T1Q5V6n\4TK2V1ni17BEF]1@>a14[4C0S80P1]316@d:@416Q
1859:R1Q5V6n\4TK2V1ni17BEF]1@>a14[4C0S8_416@d:@416Q1859:OQ5V6n\4TK2V1ni17BEF]1@>a14[4X=16@d:@416
Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14[4h80^416@d:@416Q1859:S1Q5V6n\4TK2V1ni17BE@c1@>a14[4Z4KQ816@d:@
416Q1859:`11R1Q5V6n\4TK2V1ni17BE@c1@>a14[4Z4m816@d:@416Q1859:`11OQ5V6n\4TK2V1ni17BET2@>a14[4P1W<
16@d:@416Q1859:S1Q5V6n\4lAW92V1aT1_Bl27BE>e1@>a14[4K\<16@d:@416Q1859:P1Q5V6n\4TK2V1ni17BEF]1@>a1
4X3R1X=16@d:@416Q1859:Q1Q5V6n\4TK2V1ni17BEBa1@>a14[4N0X<16@d:@416Q1859:P1Q5V6SU3jW1TK2V1ni17BET2
@>a14[4R4U916@d:@416Q1859:P1Q5V6n\4TK2V1ni17BET2@>a14[4j7M_416@d:@416Q1859:OQ5V6PV2mV2TK2V1ni17B
ET2@>a14[4X=16@d:@416Q1859:OQ5V6PV2mV2TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:U1Q5V6n\4b1S3T3XC2V1n
i17BEF]1@>a14[4]1Z7_416@d:@416Q1859:X1[1Q5V6jT1U4R74Z1eA1WDWZ1W3GR7TK2V1YHkAh?7BET2@>a14[4X=16@d
:@416Q1859:Q1Q5V6f]3WOTK2V1PFmS17BET2@>a14[4Cd<16@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4X=16@[
6X4@416Q1859:P1Q5P2U4_T4^8TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6n\4TK2V1ni17BET2@>a14m3=X=1
6@L0f9@416Q1859:OQ5V6\T3aX1TK2V1ni17BET2@>a14[4X=16@d:@416Q1859:R1Q5V6Sj3jBTK2V1XBeW17BET2@>a14[
4n3h2`616@d:@416Q1859:OQ5V6n\4TK2V1ni17BET2@>a14[4n3Y916@d:@416Q1859:Q1Q5P2U4n\4TK2V1ni17BET2@>a
14[4a4U5`316@d:@416Q1859:S1Q5V6XERj1b6kOSGTK2V1bM[L7BET2@>a14[4X=16@d:@416Q1859:Q1Q5V6nf2oe1TK2V
1ni17BET2@>a14[4X=16@U:1<@416Q1859:X1Q5V6`g2VBf8e=Z4^8X:k@2V1T>UFcE7BET2@>a14[4n4_2i516@d:@416Q1
859:Q1Q5T2Q4n\4TK2V1ni17<5ET2@>a14[4h8_416@d:@416Q1859:P1Q5T2Q4n\4TK2V1ni17BET2@>:V14[4X=16@d:@4
16Q1859:V1Q5Q2T4l5c91jh2m=bFTK2V1oAnW17BET2@>a14[4]5j716@d:@416Q1859:V1Q5Q2T4l5c91Tj1eN`T1TK2V1k
IRP17BET2@>a14[4]5j716@d:@416Q1859:S1Q5P2U4YDdh3h9[A2V1ni17BET2@>a14[4Q1f7_416@d:@416Q1859:6R5f]
7]:fEX2X13R5k]8a32R5k]83R5Th7fE5R5f]7Q9[1fEP5f3[1>Mh4n3?W=f15:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^
4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239`\14R5TL3ba73R5k]8c33R5f]7T
P15R5mk5ha1TP1c3[6f3\1=MR1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4
X5T12V1J93^4c45<CR1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>2:_1152]1C\1239UDl@k1j2P6f3
\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P4f3\1=f5n3e6n8:a264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241eG^5d32Q202JQ2
8396D^2S3211986E9JNR2AS2Y1i32]1Cm1R6f3\1=MR1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>2:_1152]1C\1239Q
6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q2
02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239V]1Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2
CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1
E253Y1T1>=_1152]1C\1239c6f3\1=Mh4h1U22<U6b6U25:7Dd164f1404^1:6:406S130E0200111;212260171B2P11P1S
111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2g98I45En1C4H315_9o6\32a2CCT2_1528h1e1210524Q1
l1313<X61Y1MX3IHM=241O2V1W3X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>57_1152
]1C\1239_6f3\1=M4c4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5
<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y1MR4T2241O2^4X
5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=V18152]1C\1239ZCkA16^1S>T6f3\1=Mh4
n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;212260171B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f
53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93S1X:T3d32Q202JQ
28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239V6f3\1=M4c4n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T
1>=_1152]1C\1239VU116^1S>\6f3\1=M4c4n3?U6Y31\55:a264f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524n2313<X61Y
1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239VU116^1
R8o2P3c6f3\1=M@Ea3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ2
2_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12U22a2CCT2_1528h1e1210524n2313<X61Y1Mm34l1724
1O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1;H>=_1152]1C\1239cDdFU6f3\1=Mh
4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53
DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93\;T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AP1E2403Y1B0@>=_1152]1C\1239Z6f3\1=Mh4n3?h42Y1h85:a264S1B404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2C
CT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93\;T3d32GY102JQ28396D^2j14S1211986E9JNQ1P1AP1
E253Y1B0@>=_1152]1CT172380U6f3\1=MFQ4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1
MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1C@>=_1152]1C\1239`KV6f3\1
=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32D\102JQ
28396D^2j130S1211986E9JNQ1P1;5P18<2403Y1C@>=_1152]1C\1239R6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2C
CT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E
253Y1T1>=_1152]1C\1239R6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T224
1O2^4X5T12V1J93\;T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239T6f3\1=Mh4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1
aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D
@m1j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239W6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9g3W3\32a2CCT2_1528
h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93i9b1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1
>=>1;98152]1C\1239c6f3\1=Mh4n3?U6h85:a264f1404^1:05:406S14E0200111;212260171B2P11P1S111O0151BU1<
X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1mL8I45En1C4H315_9o6\32a2CCk18_1528h1e1210524n2313<X61Y1Mm34f
1=241O230Y4X5T12V1J93i9=T1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2534T1T1>93>1;98152]1C\1239`
GQ6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32
Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239k\1P4f3\1=f5n3e6n8:a264n54E0200111;21
2260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q
202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm1R6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12105
24n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C
\1239j4f3\184^1Ea3n3e6n8:a264n542B0200111;212260171B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1
U1aN8I45d2CmB2U22a2CCl1g1528h1]17210524e3X61Y1Mm34l17241T>93a>d32Q202JQ28396D^2S32119526E9JNR2AS
24T1;]32]1Cm1cDdFP4f3\1=T2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW
1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S6f
3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<
:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q
202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239o3f3\1=f5n3e6n8:a264n54E0200111;212260
171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202J
Q28396D^2S3211986E9JNR2AS2Y1i32]1Cm1\6f3\1=Mh4n32<S61h8554a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2^L8I459;n1C4E2315_9o6\32a2CCT2_1528h1e121
0524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;j1Y1d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_11
52]1C\12317da1Q4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?o2f53DW1aN8
I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1Q6f3\1
=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93R9Y2T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239X6f3\1:2Mh4n3?k4Y1h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT
2_1528h13CM210524n2313<X61Y1MR4T2241O2^4X5T12V1J93[8c1\1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP
18<253Y1L7>=_1152]1C\1239Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2
241O2^4X5T12V1J93o9\1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239X6f3\1=Mh4n
3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53D
W1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O23=5f3X5T12V1J93\;T3d32Q202J
Q28396D^2j14S1211986E9JNQ1;DAP1E253Y1T1>=_1152]16<\1239W6f3\1=Mh4n3?U6h85:a264f1404^1:6:1206S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32k1ECCT
2_1528h1e1210524n2313<X61Y1MR4T2241O23=5f3X5T12V1J93Z9Q2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP
1E253Y1T1>=_1152]1C\1239XU1Z6f3\1=MCT4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1
MR4f1=241O24Y4X5T12V1J93f:ET3d32Q202JQ28396D^2j14S1211986E9J31HQ1P1AP1E253Y1S10>=_1152]1C\1239S4
f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2CCd3
528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9J>?R2AG[1Y1i32]1Cm1\6f3\1=Mh4n3?U6h85:a
264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1aN8I4
5En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93T8EBFW1T3d32Q202JQ28
396Dc1Jj14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239[6f3\1=Mh4n3?U6h85:a264f1404HE:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1Mm34T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2
534T1T1>=_1152]1C\1239b3iKXFR6f3\1=1Kh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q6f3\1=M
h4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93Y9R2T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239W4f3\1=R1c4n3e6n8:a264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ283
96D^2S3211986E9JNR2AS2Y1m1k12]1Cm1VU116^1k2W;T4f3\1=T2a3n3e6n8:a264n54E0200111;212260171B2[40151
U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241mGV5d32Q202JQ28396D^
2S3211986E9JNR2AS2Y1i32]1Cm1`BfR1V4f3\1=T2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V
1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241mGV5d325k102JQ28396D^2S3211986E9
JNR2AS2Y1i32]1Cm1`BeB1[4f3\1=T2a3n3e6MP8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\
2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524e3n4Y11Y1MR4T2241mGV5d32Q202JQ28396D2[2S3211986E9JNR2AS
2Y1i32]1Cm1`BeB1n?V4f3\12:2c5n3e6n8:Q1_164n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o
2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MT2m1T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32
]1Cm1S4f3\1=2c5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE
2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396B1^2S3211986E9JNR2AS2Y1i32]1Cm1;Q4f3\1=Z2[3n3
e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65L9037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e12105
24e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1P4f3\1=f5n3e6n8:a264n54E0200111;2
12260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241TMd3
2Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1U6f3\12:Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21210
0400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1MR4T2241O2^4X5T12V1J93R9Y2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_11
52]1C\1239P4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2
CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm1R6f3\1=Mh4n
3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D
^2j14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\1239Q6f3\1=Mh4n3?U6h85:a264f1404^1:6:406S14E02001001
;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1MR4T2241O2^4X5T12V1J93\;T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1
152]1C\1239Q4f3\1=f5n3e6n8:a264n54E02001001;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN61I4
5d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1\6f3\1=Mh
4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f
2f53DW1aN8I45En1C4H315_9o6S1X22a2CCT2_1528h1e1210524n2313<T2S41Y1MR4T2241O2^4X5T12V1J93\;T3d32Q2
02JQ28396D6W2j14S1211986E9J>?Q1P1AG8E253Y191H>=_1152]1C\1239e4f3\1=f5n3e6n8:a264n54E0200111;2122
60171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1WA0X=8I45d2Ck3j100Y2S=2]1S1CCd35261h1e12105
24e3X61Y1MR4T2241jDY8d32Q202JQ28396D^2S3211986E9JNR2AG[1Y1;]32]1Cm1bCP4f3\1=f5n3e6n8:a264n54E020
0111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2
241TMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1T4f3\1=f5n3e6n8:a264n54E0200111;212260171B2[401
51U2X17Id3T2o659L037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Q1c2X61Y1MR4T2241ZJi2d32Q202JQ28
396D^2S3211986E9JNR2Af1<Y1i32]1Cm12T5a\4;T5=We1Yb1aT1ZHQV1dH_5aP1H1T52T5_Z73T5dFQh66T5o1dDjV4j`2
;6T51jT114ka7?T5\10X1nW7P4Ef>[7^3U2m6Q16c3AT5\10X1iP7T7P4V5i<g4U1\:S10LHQ3Q5f3]1<Mh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<\4k11Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253H@T1>=_11f1C\
1239`U16T5\10QT8R6d7?T5[100KYCZV1aW5TQ1I3<NT<24T5o^4ig3U@2T5of88T5RS20`l3_Dm1U5eH8T5iI2T\4ij13Y<
d6^5T5CY2b4Y23;1j2?j31@`1_1K5MH=P5Bd1m=22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a1
2GQ39;9T1;a1O9@R5;<Q1V2Fa1_2Kb43>MQ1h4G>9i15<e1a2Z912j2R15;:71\1Q3j6T77V53f62d2d3j1P1f1LOS1Bg2\1
S1KU1I>H63408133H6g1f4_1b1I9Q1n1P2AT2M[3Il1i2]1o9N8Kh1@X3R32Nb4Y4T1GT5CcL6mBj1_1c>iL\GjT1f9OW=V5
3_Im@U2o3SJe8d5Q1T5CS>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jHhc1U6`DY2X30]H10]1A^7P2ET5Cd]12eP2R5HP80
kQ1n5`2dU22]6=o@]9P981GT5C_W1MM98S5`=_P10nKbE3YCZJZ22U8cL`9n6XQ1P3T5CS=Y27l4b2Gm6h5V1X2R1n1GZ22E
:4:Q36T16\2V=?43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k1d4:W@3R1F[3\4m3b6T4k:S1412_3k29Z:Be3Q3FY9m3f415
Y1\1d5a2Q2Y4Y3N:T1B=T6f2f4Y2:W1;T5f7^Dc@m1^=NfV12hE_f27U5ic5c1Q5lX1ea113U5oF15U5dl1l4aU5^X13U5Sa
4S_34U5ic5XQ31:U5Q24ie1X20Pl1c9b`3dV1@U5@f1QBe21Qm3[4F_=`3Og2QX1XK93U58ig64U58`c5`31U5AU58b@e1g1
e21[<c\1hAVR1YQ2jIdU1;S=_3=U5k>0nV1oBP4e3Z1ca1`1eDR2SY1g1U507a1<X7PB20Y1]5@j1114>Df4`4^:Z2R19<i1
j3d51U\1_5f52U2g7gF:TT1o2o2Z3Ch5X2`1`7_9X699V4j1?YDe42U5Vc85U58gg1Y2ho24U5oF1]a3KU5V2hD1dIe2B]4P
GLQ;3n3D\d1RImP14n2Q1P3a=e<?l3=l36U570ak1X`2e\22U5[e6P1U5B91k1eLg<Q?0W1`52T1j[1ZBjIh<m1:SAm19BfC
k9]>[9iC76h<^2<U5L1aNi=h;`1EX1`5R]1mR36U5LVh1V2PQ4iEKU5B91aNc7d;10c4c3g5Z^1YU1c@o5n7V9;;49bDQ7U=
2QDBU5BgB[KS1_;0W1\3n1SU2S;4j<c5^S1^8\1MU57D00aNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?oN`>W7b5\6^531f;;U57
\j1d2T4Rc3R3SQ191\:BU57D1aNgJ;E0a2`3h]1m5Z8Q4b4o[2n67U57Dgi1XZ3]GiE5U5d10^U1RY39U5Q2WBST1h<1Qh1b
1b1DU5m3[@VFCaF_31hg116b1d2\3\j1ZHG`4Sa12Q1U5U2je1Y27^80P^2kBZ2XI_Dm1U5]AZ42450;@41<LQ3l6o@E4;d4
5V5_S1Z1144V5jT114Q2V5a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1
IS3QCR4i4FJR2k5o1iZ1h6S8_27V5nOg2HZ114o1V5a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_26V5nO`3Z114P2V5a10T2m5mE]1h3140P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2S2V5g1o1m5i@S5]1\3;14Q2m1:=V3Q>b8a
12521E0c<SHZ1\6c7V8_2g3S100235U5A?c1Am?Q518m1Q9QCl8FJR2Q2<74Y21Ci\1h6>d7_26V5_JZ:14YX16V51hT1121
Q2V5a1U2Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1YE718BZ1g3[1m3QCR4i4FJR2k5o1i
Z1h6S8_2HV512dP1P4121aX1gOWCP5k?m6o4l1l4F6@1P6`^1j^16V5WHNc;147V5XQ1?Q314jU4>V51gP1NQ3121VS4M@1P
6A6V5jT114k2fi36V5hQ1Q314ek25V5S5fO148V51hT1121eT41:V54eT114V1[o2_Mg7QET1V512^L6n3_1`2121VF[Z2k?
>T=102k41F6@15Y1h2[1;1?Hk:jFRQ28V54cQ1Q314bP3WU1?V512cQ1Q3121bP3aMQ5^11P6Z16V5jT114l]3k16V54eT11
4bP35V5XQ1a3149V512eT1121bP3iK5V5hQ1Q3147V51fQ1Q31218V5jT114\:bZ1f8dk15V5jT114\:7V51QS1f11215V5f
R1S2145V5jT114Ya35V58aT1145V56cT1148V5cL6o714bm3`>5V5Q8hL145V5jT114_S57V5cL6o714S\45V5^K[9146V57
bT114ob5R5f3_181Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S12
11986ET1NQ1P1b1E253Y1T1>=_11f1C\12397V58oP1?Q3146V5jT114R1[U16V5aR1X214R14V5jT1146V5XQ1a314X[39V
51VQ1a3121X[3VI5V5jT114X[38V51hT1121_T4\W15V5QKh9146V5aR1X214bk28V51_R1X2121bk26V5^K`3j5146V5oNj
514di57V51mNj51219V5eJ1i7X214ai3TU16V5aR1X214fn45V5jT114fn4d2f3_1=N:o1Y2c3:bE]1\3;14Q2m1:=V3Q>W4
Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7Q518m1Q9QCo1l6F9@R2X23174Y21C<Z5S239_T1<91o5S8_2Kf3_1
=Nd4n3iJ14YJ`2S[2e121057X<j\1m7l4o3Z5a2VU114V5jT1147V5^K`3j514XZ25V5oNj514Q2V5a1U2m5mE]1h3140P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1YE718BZ1g3[1m3QCR4i4FJR2Y4a1o1iZ1h6S8_26V5XQ1?Q3146V
50WOa5145V5XOa5146V5S5kIj5147V5jIT5j514gk5:V51hIT5j5121gk538V51fQ1Q3121_F9V5XQ1?Q314j\1X3Zg4Z2V5
1e1o1m5mE]16U3;121Q2m1:=V3W3_:97131c2[3R2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2Al1
74Y21Ck;mP1h6S8_28V51fQ1Q3121SR3;V51VQ1?Q3121eT41P6R2V51_10T2m5mE]1h31210P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_29V51hT1121]X67^O7V51hT1121mG5V5jT114
kZ55V5jT114`]5=V512[IY;121THU;3id1Y8R2V5a10T2m5j?R6]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10
023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_27V51hT1121j[2R2V5a10T2m5mE]1h3140P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3j8P1U9R4i4FJR2k5o1iZ1h6S8_2Q2V5a10T2m5mE]1]2Z1140P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_25V5jT114m[2?V51g
P1NQ3121Uh3X4^76@1b6;V5mM22m5H14VY3e4o\18V5\R1]214Y]2^k1gNV5f3_181Mh4n3?n>5:a264f1404^1:663406X1
F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4X5T12V1J93`6k4T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239k3m95V5
jT114hK5V5jT114cZ48V58oP1?Q314cZ47V5RP1g414TV4Yi1:V5RP1U1]1S214]V4m5Rc16V5RP1g414^V4;V5RP1n3H14R
Cd`2fR1Yb1^?5V5jT114hS58V51hT1121THc[47V5jT114b>1Se49V51hT1121P@fg1Pl27V5jT114a17d<?V500RNe6121Q
Ck\3L^1^Q1a;fY1;V5j7oL14d=Ze4HkS1cP1c38V5TNe614gW2Sc2l86V5jT114ma5`=7V5^K[914ji1Rh37V5_Dh<Ao214@
V5_D1a3@_5S3Ao214VLc[1am12fn27V5_DZ=V2H145V5jT114V\4<V5aMX714Q^1XOc^2iEjNl3gD8V5jT114]Y60T7dHo1V
51e1o1m5mE]1\3;121Q2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@Q518m16j8QCl8FJR2^274Y21Ci\1h6Y1i
6_25V5dKU9146V5jT114em4^28V5jT114_W21Sf2^25V5jT114VX18V5fQ1S314^=\6la25V5jT114SZ35V5jT114hf4:V51
hT1121TT4@1P6P2V5a1U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1IS3QCR
4i4FJR2k5o1iZ1h6S8_26V5ZE_?14VY25V5ZE_?145V5jT114Pe2IV57h46GT7hBl414bLoT2\<i2R4<2If>7Db2V6ZDo?;V
5RKj4l414SO;ZV3D7<V51kOl4121^`3gB^11R66V5jT114VG[Y6=V5]Q115T314eG`1I_W1]W2iX15V5]Q1\3149V51[Q11Z
3121\h2AV5]Q115T314RA0V5]c1Xd1[1`9o?\6SM7V5XQ141Z3149V51VQ141Z31215V5mMl6149V51kMl6121Ua7IP2V5a1
U2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1QCR4i4FJR2k5o1iZ1h6S8
_2;V5jT114mj1NeB0a7o1Q96V5dKU914lU57V5jT114\o1m2mD8V51QS1f1121kW15V5jT114hi25V5jT114eX6o1V5g1o1m
5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@m4318m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1V
5g1o1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_27V51
hT1121TT46V5jT114Xi2Zg36V5jT114Xi2Q]25V5jT114Xi28V5jT114Ph1lP2]c106V5jT114[\507V5aT1814Y\2e_27V5
jT114Y\2g5mY2CV5Z10KYMf1n2B14fX4Y8V18UQ1kEhF_<W1Q1V5Y1009A<1jBo9f1n2B14Q2m5T>X4e1ha2Tn1[1@g5kEhF
3<N8f:W18V5aLX814hKQW5P^1:V5^LX2R614WU4o\1JZc19V5gN_5B14PAVd3^35V5gNR6145V5jT114bn36V5jT114bl3o1
<V5mIl:14_JQ:RU1j<RX1bY2d6:V5mIl:14aT1RU1mb1o1eY25V5jT11425V5QT1H146V5`KY914F9V58oP1a314X[3X6j9A
V50_K202`5S1]214>R`2_5l_1RV1YH9V500_R1X2121R1Q2Y5d1o1f2Z1k1mE]1m2>CP2m1:=V3Q>b8a12521E0eN\7WF_2g
3S10023[5A68c1W80V8Q518m1Q9QCl8FJR2^274Y21CY73[U1h6S8_2k1Y5d1o1m5mE]1m2>d2m1:=V3g4Y9b8a12521E0RV
1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTBdJh6[1g6_22Y5h`1V2Y5c10o1m5mE]1m2>d2m1:=V3Q>b8a12
521E0W1^8[Lb35^B_2g3S10023[5A68c1_@Q518m1g3Y5QCl8FJX1I]1P174Y21CX@U1ZKh6>;?h6_2V2Y5c10o1T4h1^5^@
]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?c1_@Q518m1Q9QCl8FJR2]1P174Y21CX@U1b1gEo3h6>;?h6_
24Y5lS1j`6_H3Y5lS1ld5_2Y5c10o1m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7TCR3X1V1g3S10023U4U1A?c1_@Q518m1Q
9A0^Bl8FJX1I^2334Bf11C^5i:50\<Bk6<W4h3h6>;X7_201m1Y5^1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2T2Y5d1o1Q4k1mE]1m2>d2m1:=V3Q>h7Ia12521E0W:n
1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@Q518m1Q9_5a=n4m3FJR2]1P174Y21CoZ1i1h6S8_2n1Y5c10o1m5mE]1m2>d2m1:=
V3Q>b8a12521E0RV1WF_2g3S10023[5A148c1_@Q518m1Q9QCo3l4FJR2\2174Y21CTAdKh6S8_2Z2Y5^1U2m5o18l5Ab5b7
]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P7[4BXA_2g3S10023g2c2<4?c1YE718BZ1g3[1m3QC_2b1i4FJR2Y5Ao1`HXBh
6S8_2m1Y5c10o1m5mE]1m2>d2m1:=V3o1Q<b8\142521E0RV1WF_2T1b2S10023[5A?c1_@Q518m1Q9QCl8FJR27V274Y21C
i\1h6S8_28Y5lS1nS1dR2^S1a1NST1Q2Y5^1U2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1Y
E718BZ1g3[15Nh2m:S8R4i4FJR2k5o1iZ1h6S8_22Y5lS1b1Y5>P;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1hLQ
7UBKFQ@P:j4f8j9k1Y16IET<1R35290P2Z6FY54XMo1`12c2@;1^AY2jT1^8g8X[1d?a4b6kR1?`e17Y5TMe6n6X;eg4n85Y
5eS14\a6Z3W2Z5b10o1e3W2mE]1\3d23f110:=Af1MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1BQ518m1Q9
Q<o6l8FJR2^274Y21Ci\1h6S8_2Q2Z5b10o1m5mE]1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2
Q518m1Q9Q<o6l8FJR2^274Y21Ci\1h6_7C_2[2Z5b10o1m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5
A?c1W>W2Q518B12==17k2214k5Q<o6l8FJR2^274Y21Ci\1h6_7C_2l1Z5b10o1m5mE]1\3d23NJ:=Af1MQ>b8a12521E0RV
1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_26Z5ZT1h2T3f1WS5P2Z5b10o1m5mE]1\3d23i1:=Af1
MQ>b8a12521E0aN`7o?W6_2g3S10023[5A?c1_@Q518m1P34k5Q<o6l8FJR2^274Y21Ci\1h6S8_2m1Z5b10o1m5mE]1\3d2
3f12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9Z5f=l8FJR2^274Y21Ci\1h6S8_27Z5ZT1h2T3f1\Q4j
Q1n1Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CkD0;`Gh
6S8_2n1Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTP1d
<h6JX7_1O\2Z5b10o1f2V3mE]1\3d23f12:=Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_=GW2Q518B12=957>_21
4k5Q<o6l8FJR2^274Y21Ci\1h6S8_2l1Z5b10o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q51
8m1U3k5QCl8FJR2^274Y21Ci\1h6S8_28Z5ZT1h2T3f1kh1gc2cF7Z5ZT1h2T3f1Zc4l?m1Z5b10o1m50lE]1\3d23i1:=Af
1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTP1d<h6S8_27Z5ZT1h2T3f1kc3[_1k1Z5b1
0o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2l1Z5b1
0o1m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CkDmGh6S8_2n1Z5b
10o1m5mE]1\3d2j110:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1_@Q518m1Q9Q<o6l8FJR2^274Y21Ci\1h6S8_25
Z5ZT1m5f1WS5R2Z5b10o1e3W2mE]1\3d2m1:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1?o2g40?^5W2Q518m1Q9QC
l8FJR2^274Y21Ci\1h6S8_2j1Z5b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl
8FJR2^274Y21Ci\1h6S8_2l1Z5b10o1m5mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9Z5f
=l8FJR2^274Y21Ci\1h6S8_2_2Z5b10o1b301;k1mEAK\3d2j12:=Af1MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?
c1>0o2g40?^5W2Q518m1k226k5QCl8FJR2^274Y21Ci\1h6S8_2T2Z5b10o1m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF
_2g3S10023[5A?c1>0T2AP50V8Q518m1Q9S7m;l8FJR2^274Y21CmKk@h6_7C_26Z5ZT1m5@U1WS59Z5Z6Z1dLm5f1c^30bd
1o1Z5b10o1T1h4mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518U1Gk226k5QCl8FJR2^274Y21Ci\
1h6S8_2k1Z5b10o1m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9Q<o6l8FJR2^274Y21Ci
\1h6S8_28Z5ZT1_41[1f1WS5kK7Z5ZT1m5f1\`2mR2l?5[5_U4PLBh=>[5^L6^5QOn<Xb1]3b1iKgX2e3LdB9[5U^2ja1^5o
LEd5l64C[5Y1R:R3P2cV1B^W1b;eJRIcR1d12cIi=i<i9eEI[5\;3n2P2cV1B^W1b;eJRIm2B4H3d5Q7a4`<6d12cIkV1Q1[
5W11\<HP2j3c3@PLb2BhQ12b5XV1RIb:f62^4g<d12cIi=[5WAW51Q5b4f68[5\;S5nd3RIYAnB22[5_U46[5PP4^5iK6[>3
[5_U4RI6[5_U4RIf2b>Si14[5Sf2[_1RI6[5aa3mCRIXT128[5lU1Pg2:V8lGh6QU1B[5^L6V9nf21:U3P5lGh6QU1mP12^3
V?Z4UE;[5PP4^5lGQ5BS1P8`34PR14[5W=Te3R38[5W=V?6fU3R3WX3aC3[5S_3[F6[5S_3[FUIj2[>3[5_U4iK4[5[<Si3Z
P13[5_U4aY34[5^L6iX37[5S_3[FXKS?nB23[5[X2Sm15[5WX23Sm1RI4[5Y_1Uf2_g38[5il1a;Sm1iKb>YT2d85[5jl1dX
2iKb>3[5_U4dM;[5_U4aM2]61_1b44:d;5[5Z]3h1[F[m18[5_U4PL`7R2g4gn1bN3[5P]1^h2j1[5b1o1m5mE]1\3d2m1:=
V320m=b8a12521E0RV1WF_2;[3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2X1\5jIl87B021111;42Y12f
4`4i<\1<i1\]1jBd1Z1UFd84e:`393U1TDo2n6h5X2Q9g5f3e14Mh4n3?n>5:a264f1404^1:6:406S142B021111;212262
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057n231
3<X61Y1MR4f1=241O2^4X5T12V1J93\;T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AP1E2534T1T1>=_11f1C\1239V2\
5cDV5l8789021111;42Y121d4`4b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4V>93W=R8h26j6
3h5X2T5l3T2\5c1VHl87B021111;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4V>93U1n6U
=o2b1g4Cc2T3X2[14`7cDo<d9[1\5jIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84V>93QCX2o2n6h5X2Q9f:
]1\5jIl87B021111;42Y12f4`4i<\1<i1\]1P?0h3<<0OT1S1QEd84V>93;nDo2n6h5X2Q9^1\5d1UHl87B021111;42Y12f
4`4^:Z2\1<i1j3aY1P?0b40OT1S1X;h9d84V>93ZEo2n6h5X2Q9Z1\5jIl87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U
1UFd84V>93ZEo2n6h5X2Q9e1\54eIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2^8Kk7]=d84V>93nB[2o2R5k1_52
5f1249Q9cOY1\5jIl87B021111;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84V>93ZEo2n6P5GX2X6h2\1\5jIl87B021111;42
Y12f4`4P9h3\1<i1\]1`?Y37Z10[1o1UDd84V>93ZEo26g6h5X2Q9U1\5jIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84
V>93U?T6o2n6h5X2Q9c1\5c1VHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4V>93ZEo2Z6Ch5X2`1
`7cDdFg1\5c1VHl87B021111;42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2l;93ZEo2Z6Ch5X2`1`7cDC[<d9
b1\5c1VHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4V>93ZEo2Z6Ch5X2`1`7cDdFc1\5c1YGLl87B0
21111;42Y12f4`4^:Z2\1<i1j3d51jS1P?`42U2g7]>Y8:4V>93ZEo2Z6Ch5X2`1`7cDdF[1\5jIg847B021111;42Y12f4`
4i<\1<i1`=c:h;^9Y=k1d6S1QEd84V>93ZEo2n6h5X2Q9]1\5f7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UF
d84V>93ZEo26g6h5X2k6U2T1\5jIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84V>93ZEo2n6h5X2Q9Z1\5jIl87B02111
1;42Y12f4`4i<\1<i1jGP=d21i5Y=1^8UFd84V>93ZEo2n6h5X2Q91]5S1]5:e6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6U
=lAg5b2^4c3H0G1`Om3VR13]5:SY83]5V`4Pj1m1]5Z1U2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5
<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2R2]5Z10T2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2
g3S10023[5<4?c1YE718BZ1g3[1m3QCR4Km3FJR2k5o1iV1o3h6S8_2m1]5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_28]50SE1S]4oQ1o<_62]5YU36]5DXa6fNR=UI3
]5gm7UI3]5d`7R=1]5<]5`e1T8Y7iHj5i2o?f^1ZV1n4X48]5:`j1nQ3g4Q=m>YH5]5DkK`6k^52]5UU53]5]e1g_34]5eT5
bQ2mC2]5gP54]5g[5gJ13]5_V613]5aT4]m12]5dP23]5DXa62]5_o55]5l6Q2]`4mT12]5^Z12]5ZX82]5a\15]5Dl[1[U5
n36]5]1^U1RY3\W1SI5]5DZ8_M][55]5\10^U1RY34]5]1^U1RY35]5]1^U1RY3gX26]5e=0en1Z;g12]5ch62]5``64]5Xm
3d8lF5]5`L`6Si4lG>]5D1iKg2h3]:_Q2jKXDQMgE4o1@]5D1iKg2h3]:h9bASV1jKXDQMgE4o18]5D1aNV>_Q2U]2gE4]5D
`k5gE7]5DPT5]GLlDZDK]5D1aNc7P;E0Z5<T3]2FP1L>GS]1_M]N[1i?L9S:^:R73]5\T5RG2]5[T64]5Z?k`1d8<]5D1i?f
5j7U1U;`T2Ym1cU1i99]5WFhZ1j7T\1Y?nW1aAbA2]5b24]5\S5@82]5nP12]5bm53]5bQ5oK8]5D0\3j]6^531:]5DdDV7^
X1Z6^Bk<ei2a=4]5D]3j]63]5Yn4\g25]5UE3Q_5dD6]5DeZ1SJTS2YY28]5D1aNiU1lY1Wf1e\19]5D1aNV7_X2_i11[Y1A
]5D1aNV7n3m?bd1a5mc11b7_1g5a7nBoT2:]5D1aNV7_X2^i1e7_1XP1:]5D1aNV7n3`T2mf2o;W=6]5FaNf_2ZBTU2N]5k2
kH42T@c4h:;m1J\2S6i3>2R?l8kE[2]`1V5i:GHn1o>T16bOB]5k2cZ1\1d<;m1[9i3i`1^P2GHn1f6d91`OC]5k2kH42lBk
1h:Y2d=2R?TQ1^P2GHn1[@bO;]5D00aNf_2TR1hP2^531=]5D00aNfU1^R1`7TR1hP2^5314]5kh1ko486]5D`D3cl5[5U2]
5Z10T2m5k8Q=]1P4P2m1:=V391Q1VEa12521E0lN40o6W?R2l4_2g3S10023[5<4?c1YE718BZ1g3[1m3P3b1Ci=R4i4FJR2
d3V2o1iZ1h6S8_2n1]5Z10T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4
FR4FJR2k5o1iZ1h6S8_2m1]5Z1U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3
QCR4i4FJR2\2^3o1iZ1h6S8_27]5]1^U1b6b=ld2RT26]5o\1k;i:P_413]5dP2[h46]5DVh1`1`g4J3]5kh1li42]5dP23]
5kh1VX35]5]1^U1nASg23]5_V1\[65]5DjU1`o4l;:^5nNQ71^Ela1ac1hf1D=;^5d3PJ\8[W2aZ1b:P11oKRH4^5cR5P1Td
19^5oT1P11[>Sa1k7TT1UV26^5RV1[W2TT1[Bic1B^5h455JVMZLbS2d?V5e1_6GS3l5@Z]1T2<^5T1dT1Pg2:f5\Jh6QU1_
K`Q111^54^5`Q1TS3mW12^5ig63^5Th1do47^5m1UGn<^EWl4_H3^5Y2_e64^5k^3n[1nl15^5h4hd1W_2S^1J^5jBiFZ223
f2]3W8MWU1b5a1TJ`5cOg2e3;]5Cl28`Id7SV1E^5c=i2\2]1Y2Y1@b=1b`1j2mCc5_1]1^X1\Ab@X227^5c=d6Y2Y1el2\^
2@^5l1i9l5Ab5g:ej1lBS1eKTf1c5o=oJ0A^5`1l7a;i;W3eB6SP1SBTZ1bDn3V4S4UFhQ25^5cC_b3lZ1hV19^5Td1fb3:`
3S1`2?lX16^5WEd7\W5o<_64^5hR2Uh4D5^5\]5Lf2Xn23^5cU3Ub37^5fCQ4]KnP3gGk[1?^5b1SBn>j1\1fCi9f`2gG`8S
7X:f6V;3^5Ud4cS23^5_]2YZ43^5`Q1Xf53^5f`3RW32^5fo3n4f3g12Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12392^5kg62^5^\74^5ak1ci5dH
3^5m[5k[14^5kX1QS4k[13_5oP1?1_55_5\3cc58T?:_5_1l7`6j@W3W_2n@Qc1ld23_5eCb\13_5eCkV79_5me1TW1VAX[1
X1`IkR1l95_5nT1^X2F]S12_5ba43_5e`3hO2_5_Q12_5cQ48_5cJR4X_1nY1V;UY2eD5_5c`2`AV@i]3:_5i]1f;h]2^1g;
1^4jMW@:_5\@Pm2Fl4_1lY1XT12VB2_5ge62_5Qe63_5eCQ43_5gKR_79_5_1l7[GW3bP20]Q1SV42_5j^32_5X22_5n13_5
bC_b32_5e`3PD`5760^1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1J3=3
836W226352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1593<
I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;=>15=489N4;0232384129
8J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1Gn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U18242
73K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DP1:c17A4><o1k121=3006E21143ABk16K[1009H
111415A>551A181851S1419228;063L:=09>CE2362c307JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K212^44
o2NZ11>ER1<3235LO<[2`3`2?2C00^112@@=H691641:44S1A?81=ES28>F299U12<D`18g1@24715271R14G9649>8;?175
@K03164@99>24A?342B232772Q1711416I0S123>h1W1j17>933E251S8`5770]17Y161^2X1?:AV2R14IX1JIe187467E11
JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1
;9T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2Z1
@Y6P1B4MQ1m419j2L1Q29830X20H8:L_3Fc4@L;K7:GV3?^3F@`2?<>2<_:<O328323R14W1X84g2V1W2j2:0R1d2P1;T6o3
Eg3`1T2B447\1Bd4a18n1Q1`51c7TCg2ZA\2Q>`4012DW<g8W4d1l6g1Z<Dm9:g3NR@bb1d3]Ng8Z@Z7R73a5JWl61a54a5Y
S811Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986E
T1NQ1P1b18<253Y1T1>=_11f1C\1239YJ2b5]U81b52b5db42b5aQ7c3b4ODf>47?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]1
11m5i181436NQ1R22\13\X1W31U3:Q;Y31b3b4ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13
d[11U3:Q;Y315b5jV3VLUa3j45b5\]70;l76b5_S1o1lW60;7b5_S1o1TLg[50;k1b5Z10o1m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CkD0;`Gh6S8_2l1b5Z10o1m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CkD0;`Gh6S8_1O2b5\]76b5hl1og2AP50Eb5?1i?g>^R1W
]1j]1W2`5X5W6V;j2k9S81d1YQ1V1^R11b5Nb54h1hV1a3f^3nQ1KS3mX17`2c5i7l41V35d1K1b1]2>?3_1P7C`2Mb54h1h
V1a3f^3nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Lb54aX1a3f^3nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`
22b5RX8Af3l1c9e^3YDe121057e3j>bY1m4i2o=Cf3l1c9e^3YDe121057e3j>oGbAm4i2o=\=Df3l1c9e^3YDe121057e3j
>oGa1P@m4i2o=\=Df3l1c9lf1UAc6nOYDe121057e3j>bY1m4i2o=Bf3l1c9e^3YDe121057e3j>bY1m4i2o=ZBT5f3j12Jh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1fIj48I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;S2P1d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239Gf3m1c5n3Ze1d]2e121057X<j\1m7l4o3Z5a2P=Y8X1PJGf3m1c5n3Ze1d]2e121057X<j\1m7
l4o3Z5a2ZEX1W6hCU5f3j12J\1[3n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239W6;e5S\2S:j\3Y\1X@U96U6:_68e5e1e:io6Z4aHU6:6e5e1b<]
6PL_W5Fe5b12iJQ]2WS3]L=`3g2NT1T57Fc1Be20Y2c9`64e5`Z1eo5cR12e5R;3e5go7[F5e5jh5eQ2g7h56e5[b5ii1VAZ
2S9;f5UV5PY241m4P9n<:b3X34f5Td4Z4oQ3Kg5aX1a3f^3nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Lg5aX1a3X6
]X3nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Ng5aX1a3Z6gi1c^1nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1j4U2
C`2Lg5aX1a3RP2c^1nQ1KS3mX17`2c5i7n4V35d1K1b1]2>?3_1P7C`2Q1h5bCSC1g1>0H>JB3e\1nKWOR4UC3R312^110P?
o5_1[7S<j:f4X@kKR6h570]17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9W
1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12e4k1Q6S7^11V15V
18b1H30j1=0\1S12c3o2l1]1_1R12l1V1?^3F@P15Y1L>4:c8X2O32836_2X84g21T1=T2n3^8S37Fk1V1M7FR1V1K2g1:^8
98n1W1251n3h570]1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh
1f1T22Km<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2mT1b4f1^3F@P15Y1LNc8X332836d5S54o5A44Y6_7B2D:i6U2S=W1
251f4h570]17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1e29G
94NJ5;2[1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2g4e1Q1n4^11e49830^=@X1S118n3?O^2F@`2
LNl;32<6_2]8n3V9o3h7MV1a6:m11V68n1S6h570e1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X2Oc5m2i
?8l3Oa1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14k1Z721=3002I21143
Am40017=:1341Q142251K01@N441223228306063W1=09>CE2:2U3h6Y6^3F@Bm1LNl;328323W1c3122@]2o8j15;KT5_?C
Ai5Z1i38n18h5WU1Tb2k>fi10e9`O<h5Y?1hIY131e[2dY20Qc1TIGh5^7k5Y5P4le2j1l=U:g7X?d6i1hKX34kV1m69o@o4
`5O5h5_1`T5QOPX1Gh5Y?1UP1c=UOmL21gAhd10X:Q4mJ24e6b5SDX2W3R7=h5d]1hP2R5i80KX8_Ihe1k2l8Wf1R1h5X5T6
d:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6YR1`1[7b:TFZ=4U30g3=h5nKfBXn1`?P7cIR1Ff1f1`Ga8?h5hY1E31ad1nC2
\7m8S2g\3\<U<B9h5P;\h1_M]=]=UT2CfZ2Ah5^;e;]7Q6Y1Y>P5U2g4YNnLU7kl18OPP19h5jY2a[1Za1UCna1jL?LR2h5U
1o1m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0RV1]9i<_2g3S10023[5A?c1b<l3Q518m1Q9`<`6l8FJR2^274Dd11Cn2
jY1h6S8_21h56h5PHZY1]X3o339h5`1om6j=hF1X32b31h5Oh5m7oW1Pg2V<DZ@dn1KP:491o3e3[6=W3h3V2W;=85a10311
D9Mh5Z=`Ae2Y1h1T1UAo5]a1l=W[1e2<2B2i5`k1122f2d5U7[6c9B^94h5PHhi3SL7h5cd1X@l\2SLPL13h5dU14e1h5b8d
6U>b?2C3AId3Y1X4k2Q4j4RH\62f12Go8X6[4Z;h4b8i=l4j6d@Q;g2LZ2S3\1o1U1X1O3408124Hn;n1i^12h5ne39h591a
Nf_2nW1]J`P1eQ1i2h5f10`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EZ9Y<[CX6h5<:Bf3mJo5=
3JW21a110T1]1`1\2R56:46C03d:[9Y7U9o32[8c2Q9o9J\17o1Y1R3>h5g1`=PCTDj:j4dh1]_1a=UX2J\17c2h57]22>a4
d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h1k2=:WCf<n712GFR=9d18=Z2_4Z70e75a6W1?3e=k5
_5e2S2]4Q2j5W107n4@o34a1>2R1Hh5bNU<V1X3X22[1WS1k\1h2Zf1OPA_5^FeI;Z5:k82i38m2h591Io1_3]2k5U1f5^2[
5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?5S10023Cm1:^2A??S1_@Q518m1U2k6QC9b89<<=V1Kn1
?7467FS116<Q3QDk1Q2gAh6S8_27h5_l4g4Q=m>h6`A7h5R5^1<lP4Q=S46h5R5^1<n]4S49h5b1l]4V2fo2V5R4\:E;h5RL
]4k_3Y1Sj2i:R4R;S5W22h5YX62h5im72h5o\82h5o\82h5SY84h5eo4jY2bO4h5SP5oX3Q57h5nY7T8iF>h4V6f3b4U1>f>
47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1j;CT3R5_7Oe4Y6Y1T1Ia1b3f8Z7\1]111m5i181436NQ1R22\13`BSI1U3:W2>Z8Y31S1h59R9_KA[7f8n9QKT82l1<
>cJX9=^2^4l>V8k1g35l2k;_=S6Z1@`35n2j63P1h591aNjBl7Q1S2>`3bLT8P9m5\<o7BSCk1PNe8[2_3n4]1W4E@312CLh
5n:Q2Ka:n:j=YP1e6<3d3S6Z3^<M2T3\1HWA[LT^1_D0?g<^;Gh5l=\;TLj?0i9<W68b5gG<f3X1b6b5Wk2b31S5jHd>2h5k
c1W4h50Y3702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1
h1j3h1@3g1Q1\1Z1313f1U6j1R1_2C=S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4W1[52V1[11]13S3=46MW1l
=k39Y5V3j1U12o1a6T4h50Y3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1
16Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1_2C=S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4W1[52V1[11
]13S3=46MW1hA9Y5V3j1U12o1a6i1h57^1h1P4\3_4P4i;X4l1T5m:bEfJAe12m?d6P7`:a3T2]1@n2S:S1a3X2S113415V1
e11e6T46h2W2P6Z9[Cg6S3nFP2X4i:W125Y1h57^1i5\3_4i5P8Z=1Uj1OW22bFSES4R=S1a3b341V>h2W2RId9LC7R8nF[3
m2R8f2W1251:h5l5l]1^Ff@c1[`2[S2R6e>9h5d1P\7Q3082Y3[;2h5e]7;h5d1R_792Y3W4S7R9>b3:h5d1R_792e>R9>b3
U1R4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j
3h1@3g1i3313f1U6j1R1_2C=S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4W1[52V1[11]13S3=46MW1hA9Y5V3j
1U12o1a6R4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R
3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m48N[52V1[11]13S3=46MW1hA
9Y5V3j1U12o1a6R4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0VB\6;@=]105m8T62T6g116Y1B9C
>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4;K[52V1[11]13S3=46
MW13dA9Y5V3j1U12o1a6S4i5Y3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62
T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o1m4W1[52V1[
11]13S3=46MW1V4a=9Y5V3j1U12o1a6S4i5Y3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0VB\6;@
=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k5d3P9P5o
1m4W1[52V1[11]13S3=46MW1V4a=9Y5V3j1U12o1a6P4i5Y3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3L
G=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1_2Q1S1G3h35R101B0LW1D>7131Lb1X2\7_1k
5d3P9P5o1m4W1[52V1[11]13S3=46MW1hA9Y5V3j1U12o1a6R4i5Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;
i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<j1R1_2Q1S1G3h35R101B0LW1D>7131Lb
1X2\7_1k5d3P9P5o1m4W1l3^12V1[11]13S3=46MW1hA9Y5V3j1U12o1a6Ll50`CW;l7^5Q32[3d1k8;;2b3S<cGi16n3kAS
S1Q7iMQ@PJh>VFJR600S8]Fd7[62U5^I\JO`7b8ZBV7V[1o7]3S:^5312_7cY18R60WV1^6`T5^5318R6`P3Vf2`J^534C9R
6Rm2b4bW1oW2^534C7R60WV1oZ5^531=R6Sa2R?eF1WHiBP1V^1H1R6k6<R600aNV7l6iCh]1mR3^5317R60\3j]6^531:R6
0F0^U1RY3mQ2^5313R6Um5RD8R6iT2TS2YY2^534C\3R6Z61b3`9;k20X4Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H
2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I1@P1T1S22V2m2V1[2U5]>2Q1i4U2\1`4a3Z8F060o10d7Af5[2DT
1@h1g4=D^1Q3c25HZ2^1R6S4\@3YB0X2@00IQ4CY2U3N^2R11Hb4UMTGhDYHR7k:X:@3S1d;Y7[4n1F1S=2k2Ge61g9Z4k@T
3R61Y43[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534Y;0R=i2S5U2R13i6i1n8:Q1P11R1i5GR9T6
m6o2R4FU2\1a6`1i7753199033U1Jj8Y84I;<a5F1Q30j33Q2o32QDn4m=6R61aNf_2U]2gEER61aNdBE0Z5<T3]2Fm1>k]1
_MiOi?L9S:^:9R61aNf_2a5\8YU1Z2Y]19R600aNf_2mR3^531:R60G^U1nASg2mQ2^5312R6Xa65R61aNf_2mR35R6i\10[
BQb48R6H^U1bZ1mZ1aCmQ2V43R6o`1XP56R60Wa6^531o1R6E10R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1YE718BZ1g3[1m3QCR4i4FJV1Kk5o1iZ1h6S8_2;R60F0^U1RNoZ2mQ2^5316R6G0^U1RY3mQ29R6G0a7_M<g:
Zn2mQ27R6G0QU1<RY3mQ28R6G0a7_M<RY3mQ25R6o`1Pn1P4Vn29R6G0^U1g:QR2XLf]1VD5R6H^U1RY3mQ23R6m1Z_63R6m
c1Zm43R6Qc3Vn27R6HiOd5RY3mQ2i68R6G0T1YT1e=\k2mQ25R6PW4@2cY23R6Qm5VD3R6Xj1of47R6G0^U1PDQe2mQ27R6G
0^U1RY3S^1iC3R6^m5iC5R6gi1>Qg4n66R6H^U1RY3mQ2n64R6m1oa1Zm45R6jU1R>kc3^Y13R6jU1][5AT6aN[Q1Z^1dT1P
AX;[=dKU=2d:C;n5T7j?7T6aNV7_X2_i11R96T6aNV7n3`T2U`37T6aNV7n3S:\j1^i1h3b4d1U1\<7K47?2a1>P320k2P60
6234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5T>?6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7O
e4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13YI9h>W31U3:Q;Y31a3b4d1f>47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]
111m5i181436NQ1R22\13d[11U3:Q;Y31m5b4d100h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB
15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[
6m4CBa2a4@MDd57Oe4Y6DDT1IX107Da2m5T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8`B@b>N1[1i1:Q;I_211b5b4d11h
2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6
Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107DU6Y2T3Z7\128Q111
m5B<>:81436NQ1R22=N3;d8QCa?1U3:Q;I_211k5b4d11Ni1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1
><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8d<\6n5b91U3:_5a5I4Z211
f5b4d11h2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3
]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDZ1Y47Oe4Y6Y1T1IX107D_8T3
Z7\128Q111m5B<>:81436NQ1R22=N3;V5]3R4n>a?1U3:Q;I_211i5b4d11h2U2b9247?2_11>FY220?[27c2o240412312@
3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;
29>b11d1]2U1><4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Z7\128Q111m5B<>:81436NQ1R22=N3;S7`1QCn5b91U
3:d:<F2_211d5b4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1
]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDZ1Y47Oe4Y6Y1T1I
X107D_8T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8^=0a5a?1U3:Q;I_211e3b4d1f>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1
Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31a5b4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?1404
11_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><
4221@[6m4CBa2R5MDd57Oe4Y6Y1T1IX107D_8T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8QCa?1U3:Q;I_211n520^4d12
g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^
3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe4Y6Y1T1IX107Y5b1W2
T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:Q;I_21b3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y5o6Z7\1]111
m5i181436NQ1R22\13d[11U3:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1i7_4Z7\1]111m5i181436NQ1R22\13d
[11U3:Q;Y31[4b4d130e2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;
26;Q1;Q1>W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107Da2m5T3Z7\1]111m5i181436NQ
1R22\13;X[11U3:_5a5I_21S4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1
d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107D_8T3Z7\1]111m5i181436N
Q1R22\13;X[11U3:Q;I_21T4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d
>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IS1407D_8T3Z7\1]111m5i181436N
Q1R22\13;X[11U3:Q;I_21X4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]
30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107D_8T3Z7\1]111m5i181
436NQ1R22\13;gN`<1U3:Q;I_21b3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5d
>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U
3:Q;Y31W4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;
h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107D_8T3Z7\1]111m5i181436NQ1R22\13;gN`
<1U3:Q;I_21[4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;2
6;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107DS828T3Z7\1]111X3d2i181436NQ1R
22\13;X[11U3:b5^5I_21T4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e1
d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107D_8T3Z7\1]111m5i181436N
Q1R22\13;X[11U3:Q;I_21Z4b4d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]3
0e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7Oe4Y6Y1T1IX107DS828T3Z7\1]111X3d2i
181436NQ1R22\13;X[11U3:b5^5I_21l520^4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4
51@Y;C5<a2l2V1NMDd57Oe4Y6Y1T1IX107T9T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:Q;I_21o520^4d12g
2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\
3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe4Y6Y1T1IX107T9T3
Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;X[11U3:Q;I_21c3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4d5DY1T1Ia1k4]7Z7\1]111m
5i181436NQ1R22\13d[11U3:Q;Y31b3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d
>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1k4]7Z7\1]111m5i181436NQ1R22\13d[1
1U3:Q;Y31c3b4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3d>6Z:;g1;h5:3MC5c6G
=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13YIZB1U3:Q;Y31b3b4d1f>47
?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31m520^4d12g2U2e9479132_11>P320=@
438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0
h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57Oe4Y6Y1T1IX107T9T3Z7\1;>2?11Z2^33@85>:814
36NQ1R22=N3;X[11U3:Q;I_21b3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q
;Y31f3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13_7`Dc?1U3:d:<Fb21c3b4d10e>47?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><
:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Fb21h3b4d10e>47?2a1>P320k2P606234@3V
11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6
Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[1158S2B:Q;Y31m3b4d10R<2_247?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\
1]111m5i181436NQ1R22\13d[1162V2D:12l:Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ
1R22\13d[11>f2:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1
;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31
g3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2
9>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[1158S2B:X1^3Y6Y31c3b4d10e>47?2a
1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1
j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[111S3:Q;Y31c3b4d10=W>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1I
a1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i18143
6NQ1R22\13d[11U3:Q;Y31c3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g
1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:a8_2
Y31e3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31c3b4d10e>47?2a1
>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1
j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31j3b4d10e>47?2]13>P320k2IV506234@3V1
1n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5_7Oe4Y6Y
1T1Ia1Y<Z7\1]111m5i181436NQ1R22\13UO^<1U3:Q;Y31d3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1Y<Z7\1]111W3
e2i181436NQ1R22\13d[11U3:Q;Y31e5b4d100h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15M
L1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa
2R5MDd57Oe4Y6Y1T1IX107D_8T3X50P2\128Q111m5B<>:81436NQ1R22=N3;d8QCa?1U3:Q;I_211c3b4d10e>47?2a1>P3
20k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT
3R5_7Oe4Y6Y1T1Ia1j6^5Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31d3b4d10e>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1c6
6^5Z7\1]111m5i181436NQ1R22\13d[11U3:Q;Y31f3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1k4]7Z7\1]111m5i18143
6NQ1R22\13bEQF113o2:Q;Y31f3b4d10_;U347?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1k4]7`2i4\1]111m5i181436NQ1R22\13d[
111S3:Q;Y31f3b4d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1k4]7Z7\1]111m5i181436NQ1R22\13VE\EP111S3:Q;Y31d3b4
d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5_7Oe4Y6Y1T1Ia1k4]7Z7\1]111m5i181436NQ1R22\13d[111S3:Q;Y31T4b4f1h2U2b977B_11>FY2
3?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1
><4221@[6T6a2R5MDd5i@0La26f5Bl9\128Q1d6<>J3]4=^1d8QCS>Y1b?_211<[420^4g1g2U2j979132_11_320=@438:2
2Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><
451@S<<a2l2V1NMDd5m5k:0\9T3Z7\1;>2?1\2^3D85>:863]4=S118X[11\?2\6Wj53\69en7@]6O]8jT2EPe2BIeZ29Y3^
:[1R2Y2m<3]6nh7m@6]6Xc2\BVS4U;n35]6Rd2[R5\1d94]6Yf2^U2cd25]6TQ1jX3`_3cEm4f3j1Mh4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4
f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93e9f1T3d32Q202l28=KY44S1211986ET1NQ1P1
b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1\HT68I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3j1MLk3n3?n>5125a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1
626O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239S<V3n4f3j1Mh4n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f
1C\1239k9o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S121198
6ET1NQ1P1b1E253Y1T1>=_11f1C\1239Sd1[1o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V
1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Sd1n4f3j1Mh4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1C@>=_11f1C\1239n4f3j1Mh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y
1T1>=_11f1C\1239`7f3j1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0118=80153@;I6210X17I`1
1V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45EV1GC4H315a3m5o6Q3=Q2?C`224N0023752Q2e121057>A?
]1313<X61Y1MR4T226I524Y4918m1e2T12V1J93c2U1o5b1T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574OE25361C
29T158=>9001981f1B0\1239\:S90m@h6k3W4_2V5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1MR4T226O2R1[
3X5T12V1J93\;T3d32Q202l28=KM[34S1211986ET1>?<DP1b1E253Y162J>=_11f1C\1239^5f3j1Mh4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2
_152Q2e121057n2313<X61Y1Mm34T226O2^4X5T12V1J93c6`1W3T3d32Q202l28=Kc1e24S1211986ET1N<DP1b1E2534T1
T1>=_11f1C<O239S5lZ1n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93i8b2T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4
X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^9o4f3j1Mh4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239l2o
4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239mL^2Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239d;oGP5n<R5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45EV1GC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2^4X5T12V1J93^64h4T3d32Q202l28=KY44S1211986ET1NQ1P16[1E253Y1T1>=_11f1C\1239aZ1P5f3j1Mh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226J212^4X5T12V1J93W9T2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2
53Y1T1>=_11f1C\1239T5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1eKR11f18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93^64h4T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1BA>=_11f1C\1239o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4:9156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T
226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2534T1T1>=_11f1C\1239o4f3j1Mh4n3?e7X75:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C
\1239T5f3j1Mh4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V5f3j1ME<;Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5
T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S=n>dDLn25o4f3j1MR1e3n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C
\1239S=n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8
I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986E
T1NQ1P1b1E253Y1T1>=_11f1C\1239mOn4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P5f3j1Mh4n3?n>5:a264f1404^1:6:406X1E030D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P12_1E253Y1T1>=_11f1C\1239m4f3j1Mh4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93a:JT3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239P5f3j1Mh4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J9
3\;T3d32Q202l28=KY44S1211986ET1NH8P1b1E253Y1T1>=_11f1C\1239Q5f3j1M\1[3n3?DY>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S5o4f3j1M
h4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1lDd98I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2
53Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=K
Y44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5
T12V1J93T9W2T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152HX1e1210
57n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R5f3
j1Mh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93c6h4T3d32Q202l28=KY44S1211986ET1NQ1P18
Y1A32403Y1T1>=_11f1C\1239Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93T8W3T3d32Q
202l28=KY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1239[3V5f3j1MHo3n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1`EP98I45En1C4H315W7W2o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^<Q5f3j1Mh
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0ME253
Y1T1>=_11f1C\1239PDR5f3j1M5b4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28
=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239]C`<Z1b5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1S=4JT3g:`283E125En1C45B315a2m6o6_3]1S1Ch2_152Q2e121
057n2313<X61Y1MR4T226O2^4X5T12V1J93`6c1W3T3d32Q202l28=KY44S1211986ET1NQ1P1b1E2534T18K>=_11f1C\12
39S`1j4n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8
I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93`6k4T3d32Q202l28=KY44S121198
6ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T
3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239k8n4f3j1M\1[3n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239m5f3j1Mh4n3?[8
b65:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1C4H
315_9V55b1Bl23H5>1MC4>T2_152Q2e121057j1S1313<\2R2h11Y1MR4T226O2d2i1X5T12V1J93\;T3d32Q202l28=6DY4
4S12115386ET1NQ1P1b1883253Y1L7>=_11f1C\1239[3I=k`1n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2^4X5T12V1J93\;T3d32Q202l28=Kc1e24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239n4f3j1Mh4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
39eIS5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\IT58I
45En1C4H315_9o6_3a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\9o1T3d32Q202l28=KY442P12119
86ET1N<DP1b1E253Y1T1>=_11f1C\1239V?n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93
\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S5T5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6S1[2a2Ch2_152Q2e121057n2313
<X61Y1Ml1U2T226O2P11[3X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1>?Q1P1b1E2534T16M>=_11f1C\1239h5f3
j1M@W4n3?n>5:a264f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1a
N8I45En1C4H315_9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1726O2P1]3X5T12V1J93\;T3d32Q202JQ28=6DY
44S12119526ET1N<DP1AP1E2534T1;H>=_11f1C\1239cDdFU5f3j1Mh4n3?U6[1\75:=S264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H315_9b3\3W2W1a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2^4X5T12V1J93\;T3Q1b22Q202l28=6DY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S5f3j1Mh4n3
?U6h85:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gCi:8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=6DY44S1211986ET1N<DP1b1E253
4T1T1>=_11f1C\1239[3X5f3j1M4Em3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1U2If53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3Z2Y12Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239S;RJ16^1:h=X5f3j1Mh4n3?n>5:a264f1404^1:6:406W10F
4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1R=^A8I45En1C4H315_9]5a1_3a2Ch2_152Q2e12105
7n2313<X61Y1MQ3O0T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1@;7>=_11f1C\1239UB
T5f3j1MMAX3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239^>c19b=Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93
\;T3d32Q202l28=KY44S1211986ET1NQ1P1C0ME253Y1T1>=_11;Z1C\1239Y5f3j1Mh4n3?n>5::V264f1404^1:6:406X1
F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2e12
1057n2313<0W61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239^
9n9n4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239U5f3j1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5f3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;
T3d32Q202l28=KY44S1211986ET1NQ1P1:W1E253Y1T1>=_11f1C\1239Z9Y3c:WIn4f3j1MT1c3n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\5f3j1
Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1^<h8Y9
8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2^4X5T12V1J93\;S2P1Ji22Q202l28=K=k34S12
11986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2^
4X5T12V1J93\;S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3j1Mh4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2\3Q1X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
239n4f3j1MV1a3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2^4X5T12V1J93\;T
3d32Q202l28=KY44S1211986ET1NQ16Ib1E253Y18K>=_11f1C\1239o4f3j1Mh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X6
1Y1MR4T226O2^4X5T12V1J93\;T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12397`600KUS83[1:`
600HTR4c_1fS2h=_1W<=`600K^HV3Sa2`W3aX1X62\18C`600KcQ2bT5kHc2^122819D5k2R9X3?`600N9iP7nQ13Q19b4Q3
Z3T12<`600X1RS2Za2S]3V13[1T<48`600KUS82\1\47`600KUS82\18`600KUS82\1a;:a60b>1fi1_R2gI]o2<=Da60PFf
W1d\11Zj1RX2;2eFF082^15c:>S19a60NP\7QGU1l4\6W19a60bd4N00oC]j2i=5a60QT8c=5:a60K^HV3WR1k^1`W3j^1U2
>a60X1RS2Vn5^1JAj4l6?2U3W1@a60Vj2c1hV1oR1U72ll1m@Y9G8T1e;Q3<a60KUS8>5225j<FZ2=a60KUS8>5225T1BR;Q
33a60QT85a60hj3gQ2`W28a60R1WW2PU5eFU6W7Ha60R1RP27i@];YX2P=O382Y2`3cFc3aFV=d7o3i;i31@a60R17jo1]c4
l9QT10]1J1O0T4c9Da60oa1S1o>SX3129^2E\2\=YT1U2IV2UGd5^9<a60fn10WS5U2IV2jL\1Q8S55a60Xb1ha6^94a60QT
8^94a60KUS86a60Hia1i[6d56a60RW4dc2cBeF7a60X1SU4nV3eF\17a60Xb11_Q1V`5c=:a60KVT2lW5;a>S8]=59b6U?n5
Y2a:n_2nZ41e42b6ia83b6ia8b22b6K1b66b6KbF0Qc727b6KbF0Qc72S98b6KbF0Yc4\o2:29b6N;Qc7X8\>Q4_1i46b6WY
7hQ1g50c45b6eX8R80c47b6gd2R>\k1oZ2jQ1[:Gb69P1b9LlII^3?T1T>T?bX2S;R3ja1i7kJ1i1kDQ4Y67b6[`4cl2bEe1
k517b6UDdQ7]>GS511b68c6Zo7e51[4:S1:=c6l\2]b51c51Z4090S1g5c46c6>Ug3fk2da11Ec6A5BSG]a22^n2Z@f2P4YA
R6Q>1Q5`4i11k35:c6NSe7c21W<1c4X5J3c6PU814c6PU81a49d6Emo1XZ5RJ16^1S>7d6ig5U]216^1S>7d6oT816^1:h=7
d6\S8b116^1S>8d6Zf1a5RY616^1S>6d6oT816^1S>7d6NPT816^1S>7d6MQT816^1S>9d6[o7c516^1k5W82=e6[5]>`X1W
:LP8[1W7UR3U_1d9W95e6R[7R8_<01e66e6\LaQ5PU2Z7Q;3e6g`7dT12e6\e81f64f6Y`4[^3RD2f6\b14f6Rl70S?8f6lS
3Y17`1VJVo2J2f6VQ42f6iV83f6YJ_\77f6nI]6oe4eDUg1`45f6\f5nd1oG]32g6V\71g65g6n[77a2_M2g6`e86g6oS3_b
2Ta15_7l1h6U2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1i
Z1h6S8_2k1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1
iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k
5o1iZ1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0QGj74P7WF_2e31S10023[5<4?c1YE718BZ1g34V1m3QCR4i4
FJR2AY5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4
i4FJR2\2^3o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1IS3
QCR4i4FJR2k5o1iZ1h6S8_2S2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1YE7
18BZ1g3[1m3QCLU3i4FJR2Y5Ao1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
YE718BZ1g3[1m3QCR4]2[2FJR2k5o1iZ1h6S8_2T2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023
[5<4?c1l2U2[1j>3318BZ1g3[1m3QCR4i4FJR2d3V2o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P
7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h6U2m5mE]1P4P2m1:=V3919GmC0W1a12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3^1bAR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023Ee4<4?c1YE718BZ1g3[1m3QCR4i4FJb1?k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?5]1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1]7[S1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m
1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4
P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2b2X3o1iZ1h6S8_2l1h6U2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR41g4FJR2k5o1iZ1h6S8_2m1h6U2m
5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g34V1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h
6U2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2
m1h6U2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h
6S8_2m1h6U2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o
1iZ1h6S8_2S2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5
o1X>040:2@ZKh6>d7_2S2h6U2m5mE]1P4P2m1:=V3171Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1YE718BZ1g
3[1m3QCR4Km3FJR2k5o1X>X>W>h6S8_2m1h6U2m5d7X>]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE
718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2Q2h6U2m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l3i3]B_2g3S10023[5
<4?c1YE718BZ1g34V1m3QCR4i4FJR2\2^3o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1YE718BZ1g34V1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3
S10023[5<4?c1YE718BZ1g3[1m3b1^AR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1;VJV@h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1bJV@h6>d7_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1R1@nHV@h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa1252
1E0\4_J4P7WF_2g3S10023[5<4?5]1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa
12521E0\4f@h94P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3b1^AR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`D718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h6U2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN40o6W?o6_2g3S10023[5<4?c1YE718BZ1g3[1m3S1mAR4i4FJR2k5o1iZ1h6S8_2W2h640o1m5d7X
>]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@i4718BZ1g3[1m3QCR4i4FJR27V274Y21Co1iZ1h6
S8_2m1h6U2m5n8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1
iZ1h6S8_2n1h6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2Y
5Ao1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4F
JR2k5o1iZ1h6S8_2X2h6U2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0lN4P7WF_2g3S10023[5<4?c1YE7
18BZ1g3[1m3b:^8R4i4FJR2k5\1BiZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1YE718BZ1g3[1m3QCR4i4FJR2k5o12fZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<
4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023
[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2T2h65o1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S
10023[5<4?c1_@i4718BZ1g3[1m3QCR4i4FJR2^274Y21Co1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391N2a2dBa12521E0l
N4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1R2b=`5a125
21E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5h;T:]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S100235U5<4?c1YE718BZ1g3[1m3QCo32i4FJR2k5o1iZ1h6S8_2\2h640o1m5mE]1\3CP2m1:=V3
91Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5<4?c1P<^4i4718BZ1Q2e1[1m3QCR4i4FJR27V274Y21Co1X>dHk3h6S8_
2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Q1oAR4i4FJR2k5o1iZ1h6
S8_2m1h6U2m5mE]1P4P2m1:=V391N2]3hAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ
1h6S8_2l1h6U2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1
iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o
1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2
k5o1iZ1h6S8_2V2h661l1m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S10023d2f2<4?c1YE718BZ1g
3[1m3fB:R4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ
1g3[1m3QCR4i4FJR2k5o1e8SR1h6S8_2a2h62R2m5mE]1P4P2m1:75U11n191Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1]Ak3718A0Z1g3[1d2X1`1h3g=R4i4FJX1H0V3\240111002f1iZ1h6>d7Q2=m1h610R2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h610R2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k531i1iZ1h6S8_2o1h610R2m5mE]1P4P2m1:=V391Q
1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k53k1iZ1h6S8_2S2h610R2m5mE]1P4P2m1:
=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJQ20f5431i1iZ1h6S8_2P2h6U2m5Q>
k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d32S10023[5<4?c1YE718BZ1g3[1m3^1bAR4i4FJR2k5o1iZ1h6S8_2
l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1IS3QCR4i4FJR2k5o1iZ1h6S8
_2l1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6
S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`D718BZ1g3[1m3QCR4i4FJR2d3V2o1i
Z1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g34V1T1h2m:S8R4i4FJR
2k5o1iZ1h6S8_2n1h6U2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR
4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1YE718BZ1g3[1m3Q
CR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V4i2WF_2g3S10023[5<4?c1YE718BZ1g3[1
m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7^Bh3_2g3S10023[5<4?c1YE718BZ1g
3[1m3QCR4i4FJR21i5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718
BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0jFQ84P7WF_2g3S10023[5<4?c1YE
718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2R2h6U2m5mE]1P4P2m1:=V391Q1o3VAa12521E0b7YG4P7WF_2\2Z1S10023[5
<4?c1YE718BZ1g3[1m3S4b5Z9R41g4FJR2k5f18iZ1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0IY7hF4P7WF_2
g3S10023[5<4?c1YE718BZ1g3[1m3QCR41g4FJR2k5o1iZ1h6S8_2o1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4;d6W
F_2g3S10023U1U4<4?c1YE718BZ1g3[1m3QCR4i4FJR2a12V4o1iZ1h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?8U14YE718BZ1g3[1m3QCR4i4FJR2k5o1[Q1]9h6S8_2n1h6U2m5mE]1P4P2m1:=V391Q1VEa12
521E0nAm<4P7[5k@_2g3S10023[5<4?c1YE718BZ1g3[1m3n7R;R4i4FJR2k5o1iZ1h6S8_2k1h6U2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V39
1Q1VEY172521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2k1h6U2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1
:=V391Q1AdDa12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h6U2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1T@7=gGV2h6S8_2l1h6U2m5
h>T7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1X>`Lh6S8_2l1h
6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2a59o1iZ1h6S8_2l
1h6U2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8
_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCo32i4FJR2k5o1iZ1h6
S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2e2U3o1i
Z1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2Z4`
1o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR
2k5o1jV1n3h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3lAT1R4
i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=V391Q1]3hAa12521E0lN4P7a1eD_2g3S10023[5<4?c1YE718BZ1g3[1m
3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1
m3QCR4i4FJR2k5o1mV1k3h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718B
Z1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718
BZ1g3[1m3QCR4i4FJR2k5o1h@PJh6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1<
4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023
[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2l1h6U2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_2g
3S10023[5<4?c1YE718BZ1g3[1m3b1^AR4i4FJR2k5o1iZ1h6S8_2P2h6U2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7YB
m3Bl1g3S10023[5<4?c1g:d4l5718BZ1g3[1m3QCR4i4FJR2Y5Ao1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1g:a:718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2P2h6U2m5^E>]1P4P2m1:=V391Q1j8[<
a12521E0lN4P7WFBl1g3S10023[5<4?c1Z<n8718BZ1g3[1m3QCR4i4FJR2Y5Ao1iZ1h6S8_2l1h6U2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4S3l3WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h6U2m5mE]1P4P2m1:=
V391Q1VEa12521E0UEf94P7h6^?_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h60T2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4Mk3FJR2Y4a1o12fZ1h6S8_2m1h60T2m5
mE]1P4P2m1:=V391Q1gC^1a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60
T2m5mE]1P4P2m1:=V391Q1VEa12521E0TDg:4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m
1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1gS1Q7h6S
8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1
h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1Z
A^Ih6R3P5_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1H`D718BZ1g3[1m3QCR4i4FJR
2k5o1iZ1h6S8_2P2h60T2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c?c6_2g3S10023[5<4?c1YE718BZ1g3[1m3Q
CR4i4FJR2k5o1RQ1f9h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[
1m3QCR4i4FJR2k5o1X>21[Lh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718B
Z1g3[1m3QCR4i4FJR2k5o1lClFh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE7
18BZ1g3[1m3QCR4i4FJR2k5o1X>`Lh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?
c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1YE718BZ1g3[1IS3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1j@nIh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S
10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1YE718BZ1g3[1IS3b1^AR4i4FJR2k5o1iZ1h6S8_2P2h60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7
01TF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1`HXBh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1h@PJh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR20j5o1iZ1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa1
2521E0V4eJ4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1X>dHk3h6S8_2m1h60T2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2b2X3o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2P2h60T2m5d7X>]1P
4P2m1:=V391Q1R2>d@o1a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE7180AZ1g3[1m3S1mAR4i4FJR2k5o1iZ1h6S8_2m1
h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:a:718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8
_2m1h60T2m5mE]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1
h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1`
@CdIh6S8_2n1h60T2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR
2k5o1iZ1h6S8_2n1h6000R2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i
4FJR2k5o1iZ1h6S8_2S2h60T2m5X:0c;]1P4P2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1YE718BZ1
j1l1[1m3QCR4i4FJR2k5o1iZ1h6S8_2P2h60T2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_2g3S10023[5<
4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1m8X<a12521E0lN4P7WF_2g3S1002
3[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1[?j5a12521E0lN4P7WF_2g3S
10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h60T2m5X8d=]1P4P2m1:=V391N2VEa12521E0lN4P7WF_
2g3S10023[5<4?c1YE718BZ1g3[1m3m@S2R4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391N2WBn2a12521E0lN
4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0
SNH4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2Z4`1o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391N2VEa12
521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1V@bJh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1S2eX1h6S8_2P2h60T2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1bBVDo3h6>;X7_2P2h60T2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6f9Bl1g3S10023X1R4<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h
60T2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_
2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P1o5WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h
6S8_2n1h60T2m5Y3cB]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1
T?dKh6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR41g4FJR2
k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJ
R2k5o1l@2iIh6S8_2m1h60T2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QC
R4i4FJR2k5o1iZ1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[
1m3QCR4Km3FJR2k5o1iZ1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l9\;718B
Z1g3[1m3c2J]11R>R4i4FJR2k5o1iZ1h6S8_2Q2h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0n5mH4P7WF_2g3S10023[5<
468c1YE718BZ1g3[1m3QCR4Km3FJR2\2T39o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1YE718BZ1g3[1m3QCR41g4FJR2k5o1iZ1h6S8_2o1h60T2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g
3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1QEb?T6h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023\2n2<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2Y5CmE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1a2dBa125
21E0lN4P7[4kA_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6i1Y6_2m1h60T2m5VBf3]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m
1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P
4P2m1:=V391Q1P9U<a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6>d7_2m1h60T2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2a59o1iZ1h6S8_2m1h6
0T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QAo1R4i4FJR2k5o1iZ1h6S8_2
m1h60T2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6
S8_2l1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1
h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1h
@[@d9h6>d7_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4F
JR2k5o1iZ1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3S1mAR
4i4FJR2k5o1i7eJY8h6S8_2o1h60T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P7WF_2g3S10023[5<4?c1YE718B
Z1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1o2P1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE
718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2W2h60T2m5X:0c;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0lN4h1W5WF\22
g3S10023[5<4?c1YE718BZ1j1l1[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0l
N4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h60T2m5W?e6]1P4P2m1:=V391Q1a2dBa12
521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR41g4FJR2k5o1iZ1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1a2
dBa12521E0SFh84P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iV1o3h6S8_2S2h60T2m5mE]1P4P2m1:=
V391Q1a2dBa12521E0V<c8X1h84P7RET1_2T1b2S10023[5<4?c1YE718BZ1g3[1m3QCR4Km3FJR2k5o1iZ1h6S8_2n1h60T
2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g34V1m3QCR4i4FJR2k5o1iZ1h6S8_2m
1h60T2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S
8_2n1h60T2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1
iZ1h6S8_2m1h60T2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k
5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i
4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3Q
CR4i4FJR2k5o1iZ1h6S8_2o1h60T2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7WF_2g3S10023;o4<4?c1YE718BZ1
g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2Q2h60T2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023;o4<4?c1YE
718BZ1g3[1m3QCo32i4FJR2d3V2o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1Z3]3S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S100
23[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_
2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5X8d=]1P4P2m1:=V391Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7[3kB_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1Q2k1QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1h=]7
a12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5mE]1P4P2m1:=V391Q1
h=]7a12521E0lN4P7WF_2R1d2S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5<`E]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2m1h60T2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1`@XJh6S8_2m1h60T2m5mE]1P4
P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2n1h60T2m5d7X
>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h6S8_2o1h60T
2m5mE]1P4P2m1:=V391G9a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5S1KiZ1h6S8_2n
1h60T2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1YE718BZ1g3[1m3QCR4i4FJR2k5o1iZ1h
6S8_2m1h60T2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1YE718BZ1g3[1m3b1^AR4i4FJR2k5o1
iZ1h6S8_24j60^U1RY35j60a7lMRY38j60^U1RY3hR2i5705j60^U1nASg2<j60^U1_Cbe2mCSC`Q160005j60^U1oj2R>5j
60^U1PX2QQ16j60^U1o5nDS^25j60^U1g:Zn25j60^U1RY3\W16j60^U1oj2R>gX25j60QU1<RY36j60^U1nCSe2lX25j60^
U1e=\k25j60^U1RY3`X25j60T1YT1RY36j60^U1An1aV35j60^U1RY3f45j60^U1RY3]X26k6QR1\3jW1W1oo14k6^U1oj2R
>7k6^U1nAPY2R>Pg1SK3k6^U1RY35k6^U1oj2R>`P24k6^U1RY3`P24k6^U1RY3Pg1Bk6^U1bf2_Bb;g4^117R2UCQAQ@800
2o37k6^U1nASg2hR2Q607k6^U1RY3hR2d5<05k6^U1oj2R>RA5k6^U1nASg2RA4k6^U1nASg24k6^U1RY3]X24k6iOd5RY3j
1l61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@Q518m1Q9QCl8FJa1@^274Y21Ci\1h6S8_28l6
^8nLm5T>gg2`o1@Bl6]U1m5S2P<X<dT1iV1aDg2e:hA1Y:[1@g5hV19l6]U1m5T>gg2PCn>`M@9l6]U1m5T>gg2n<ab1@Y27
l6]U1m5T>gg2`o1@Dl6P1\T1m5T>Z7XS2S=`o1@j5kEVE0X21O0T4c9:l6^D4i@m5T>gg2jl1e2@8l6]U1m5T>gg2cV1lH@8
l6]U1m5T>gg2QW1oH08l6P1\T1m5T>gg2`o1@7l6]U1m5T>m6i`2QP2i1l61o1m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF
_2g3S10023[5A?c1>P@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_26l6]U1m5T>gg2QP27l6]U1m5Z1i<gg2QP28l6AkT1m5T
>gg2`o1@8l6N^T1m5T>gg2QP2Qg18l6]U1m5T>gg2`o1@d57l6]U1m5T>gg2oQ1QN8l6]U1m5T>m6i`2QP2g57l6]U1m5T>g
g2QP207l6]U1m5T>gg2QP2d58l6P1\T1m5T>gg2QP2PT29l6`;lIm5T>gg2`o1@on17l6]U1m5T>P2fe2QP2U2l61LR1m5mE
]1\3d2m1:=V3Q>2X4V4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?Q518m19g8Z;0e7l8FJa1@^274Y21Ci\1h6Z62c11_
2;l6]U1h1T4T>gg2fU1iI@e5=7l6]U1m5T>[6[a2QP28l6]U1m5T>Sk1c9oBQP27l6N^T1m5T>gg2QP28l6bO?Z5m5T>gg2Q
P28l6]U1m5T>m6i`2nf1R9g1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2
^274Y21Ci\1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521B20c4TCY>WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^
274Y21Ci\1h6S8_2l1m60o1m5mE]1\3d2m1901;V3Q>l6e1a12521E0RV1WF_2g3S10023[5A?[17_@Q518m1Q9QCl8;:JR2
^274Y21Ci\1h6S8_2\2m60o1m58dE]1d2Gd2m1:=V3Q>b8a12521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@Q518m1Q9
QCT4g4FJR27NJ<74Y21Ck>\1o9^5Q=P3g3JX3o3W27Q2m60o1m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S1
0023[5A?[17_@Q518m1Q9QCV8E;:JR2Eh174Y21Ci\1h6S8_2Q2m60o1m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g3S1
00235U5A68c1_@Q518m1Q9QCl8FJR27V274Bf11CX@Z>U>h6>;X7]1Q1g1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2h1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CUOc=h6S8_2Y2m60o1m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[;c2]
2UA_2g3S10023[5A?c1P<^4Q518m1Q9QCo3l4FJR2V1W13204Y21CX@Y4UDP4h6>;X7_2g1m60o1m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2V2m60o1[1a4]@_5]1\3d2m1:=V3Q>b8a
12521E0n5SP1WF_2e31S10023[5A?c1_@Q518m1Q9QCl8FJR27T2174Y21CX@2Jm>c5P7h6>;X7]11Ol1m60o1m5mE]1\3d2
m1:=V3Q>b8a12521E0c4lB7_86b5WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2i1m60o1m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR27V274Y21CX@`Lh6S8_2h1m60o1m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CYE_Gh6S8_2i1m60o1m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2\2174Y2199i\1h6S8_2h1m60o1m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1j@\5_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2U2m60o1m5mE]1\3d2m1:=V3Q>b8a
12521E0Y8[1b7^<Z8Q>U8_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CX@U;]1BX5b1]8h6>;X7_22h1m60o1m5mE
]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CkDmGh6S8_2k1m60o1m5mE]1\3
d2m1:=V3Q>b8a12521E0_P16[5j@\5_2g3S10023[5A?c1_@Q518m1Q9\9d9l8FJR2^274Y21Ci\1h6S8_2k1m60o1m5mE]1
\3d2m1:=V3Q>b8a12521E0eN<o6WF_2g3S10023[5A?c1Hf?Q518m1Q9QCl8FJR27V274Y21Ci\1h6S8_2U2m60o1V3f2mE]
1\3d2m1:=V3Q>b8a12521E0eM3K\7WF_2\2Z1S10023[5A?c1HQ21U2k22]8Q518m1Q9QCl8FJU1L7V274H`11Ci\1h6S8_2
P2m60o1Q4W1CmE]1\3d2m1:=V3Q>b8a12521E0eN\7WFW1W1g3S10023[5A?c1_@Q518m1Q9\9d9T4g4FJR27V274H`11CQT
1g8h6S8_2l1m60o1Q4k1mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@Q518m1Q9QCT4g4FJR27V274H`1
1Ci\1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0c4^Q1j@\5_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21
Cj:nQ1h6S8_2Z2m60o1m5mE]1\3d2m1:=T23MQ>b8a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@Q518m1Q9QCl8F
JR27V274Y21CX@2Jm>c5P7h6>;X7]11O4h1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m
1Q9QCl8FJR2^274Y21CTP1d<h6S8_2i1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9
QCl8FJR2^274Y21CYEk9c=h6S8_2b2m60o1m5a>[7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5`@X3Z2T5Z1\6j?_2g3S10
023[5A?c1_@l1T318m1g3`2h2QCo3l4FJX1I^2604Y21Cd7c86g<i4f2P8h6>;_2h4]1Q1i1m60o1m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CYEk9c=h6S8_2h1m60o1m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9c1]Al8FJR2^274Y21Ci\1h6S8_2i1m60o1m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3D>0023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6f4\3_2h1m60o1m5mE]1\3d2g15:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2i1m60o1m5mE]1\3d2g15:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274_1I1Ci\1h6S8_2j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2^274Y21CUX1c4h6S8_24i1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21ClB2iIh6S8_2k1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@Q518m1Q9QCl8FJR27V274Y21CX@dHk3h6JX7_2m1m60o1m5mE]1\3d2m1:=V3]53_8b8a12521E0RV1WF_2
\2Z1S10023;o4A?c1_@Q518m1Q9QCl8FJR27V274Y21CmLk?h6S8_2_2m60o1m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521E0k9h
7X3i8[2c4Z1WF_2g3S10023[5A?c1_@Q518m1Q9QCl6o1FJX1I^2334Y21CX@2R1_6U8l1Y2]8h6>;i3^3]11O0P2m60o1m5
mE]1\3m1;008m1:=V3e6[7b8a12521E0cG^>P:V<_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CQ3gY1h6JX7_2l1
m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0\4eQ1WF_2g3S10023[5A1=c1_@Q518m1Q9QCP5k3FJR27V274]1K1Ci\1h6S8_2
j1m60o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCP5k3FJR27V274Y21Co1iZ1h6S8_2
f1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2g1n6o1
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21B0i\1h6S8_2j1n6o1m5mE]
1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1b2S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTB1XH2V2h6S8_2i1n6o1m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9i7W;l8FJR2^274Y21ClB2iIh6S8_2g1n6o1m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^2604Y21Ci\1h6S8_2j1n6o1m5U3gB]1\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6f58[1G_2g1n6o1m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21ClR1l9h6S8_2g1n6o1m5mE]1\3d2m1:=V3m
4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Co1iZ1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCo3l4FJR2^274Y21Ce6SV1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1XEN_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2f1G74Y21Ci\1h6S8_2h1n6o1m5mE]1\3d2m1:=V3^:b3h4i3a12521E
0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@Q518m1`6`2QCl8FJR2d1I74Y21Ci\1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274W1Q11Ci\1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV1WF_2g3S
10023[5A?c1X8V8Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5[5k@_2g3
S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mAY4_2[1[2
S10023[5A?c1_@Q518m1Q9QCl8FJR2^274W1Q11Ci\1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S100
23[5A?c1_@m4318m1Q6o2QCl8FJR2^274Y21Ci\1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_2g3S1002
3[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTAdKh6S8_2f1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2k1n6o1m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S10023[5A?c1_
@Q518m1Q9QCl86?JR2Q2<74Y21CoZ1i1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S10023[5A?c1
_@Q518m1Q9QCl8FJR21\274Y21Ci\1h6S8_2k1n6NP1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q5
18m1Q9QCl8FJR2^274Y21Ci\1h6V526AP2_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5A?c1_@Q5
18m1Q9QCl8FJR2^274Y21Ci\1h6S8_2h1n6o1m5mE]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c1_@Q518m
1Q9QCl8FJR2^274Y21Ci\1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9Q
Cl8FJR2^274Y21Ci\1h6S8_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@Q518m1Q9QCl8F
JR2^274Y21C[@1[Lh6S8_2k1n6o1m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@Q518m1Q9h5X=l
8FJR2^274Y21CmX1k3h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR
2^274Y21C^KZAh6S8_2l1n6o1m50lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@Q518m1Q9QCl8F
JLU1^274Y21Ci\1h6S8_2h1n6o1m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJ
R2^274Y21Ci\1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^2
74Y21Ci\1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21
Ci\1h6S8_2S2n6o1m5S9]2V3T7]1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@Q518m1j1V7`<`
6l8F5DR2^274Y21Cb4VX1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1Q518m1Q9QC
l8FJR2^274Y21Ci\1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2
^274Y21C[2]Z1h6S8_2m1n6o1m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9b:^8
l8FJR2^274Y21Ci\1h6S8_2i1n6o1m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR
2^274Y21CbP1V<h6S8b1Li1n6o1m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2
^274Y21Ci\1h6>d7_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y
21Ci\1h6i1Y6_2i1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2^274Y21C
[2VJV@h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\
1h6S8_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8
_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9c1]Al8FJR2^274Y21Ci\1h6S8_2g1
n6o1Y5CmE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2^274Y21C\D\Hh6k31U4_2j1n6o1m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Cf1l1V6_8^Jh6S8_2j1n6o1m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1AA0023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Cf1D]Z1h6S8_2l1n6o1m5
mE]1\3d2m1:=V3Q>b8a12521E0jFW?WF_2d32S10023[5A?c1_@Q518m1Q9^1bAl8FJR2^274Y21Cf1l1nHV@h6S8_2k1n6o
1m5mE]1\3d2m1:=V3b5]80b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9^1bAl8FJR2^274Y21C[2W1UY1h6S8_2h1
n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2h1n6o1
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;Q518m1m5S3QCl8FJR2^274Y21Ci\1h6S8_2l1n6o1m5
mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8Q518m1e5[3QCl8FJR2^274Y21Ci\1h6S8_2k1n6o
1m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6
o1m5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8Q518m1Q9QCl8FJR2^274Y21Ci\1h6j4X3_2g1n6
o1m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2i1n6o1m5m
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21ChB[@d9h6>d7_2g1n6o1m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CR2fZ1h6S8_2g1n6o1m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2U2n6o1^4^1mEAK\3d2m
1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8Q518m1Q9QCl8FJX1I^274Y21CZ1h2f7Y6;U1S?n9h6JX7_2h1n
6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTBGlIh6S8_2i1n6o1m
5g;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR20]274Y21Ci\1h6S8_2g1n6o1m5m
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CTBdJh6S8_2l1n6o1m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@P2P318X1DQ9QCl8FJR2^274Y21CfNa6l2c4h6n1T6_2k1n6o1m5mE
]1\3d2m1:=V3b9^4b8a12521E0PAQEe>a7_2g3S10023[5A?c1S1[?Q518m1Q9QCl8FJR2^274Y21CQ2gZ1h6S8_2o1n6o1m
5mE]1\3d2m1:=V3T9l4?h4Ec2a12521E0RV1P20bAb2_2g3S10023[5A?c1_@Q518m1Q9X1hAl8FJR2^274Y21Ci\1h6>d7_
2g1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCo3l4FJR2^274Y21Ci\1h6S8_2g1n
6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21C\Z1\2h6S8_2i1n6o1m
5mE]1\3d2m1:=V3d:\3b8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21C[@1[Lh6S8_2g1n6o1m5m
E]1\3d2m1:=V3Q>b6o1a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m5mE]1\
3d2m1:=V3Q>h1i4o1a12521E0\Le9WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21CSR1e:h6S8_2h1n6o1m5mE]1
\3d2m1:=V3o3Q:b6o1a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m5mE]1\3
d2IS1:=Q2T1Q>b8a12521E0\4eQ1\7j>_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2h1n6o1m5mE]1\
3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1=c1_@Q518m1Q9QCl8FJR2^274Y21C^@ZLh6S8_2h1n6o1m5mE]1\3d2m
1:=V3Z1f<b8a12521E0RV1WF_2g3S10023[5A1=c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m5mE]1\3d2m1:=
V3Q>b8a12521E0PLQ:WF_2g3S10023[5A?c1_@Q518m1IW8QCl8FJR2^274Y21Ci\1h6>;X7_2g1n6o1m5mE]1\3d2m1:=V3
Q>=T8a12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6S8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a
12521E0QGA^>WF_2e31S10023[5A?c1_@Q518m1Q9QC]4^4FJR2^274Y21Ci\1h6S8_2h1n6o1m58dE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6g1[6_2g1n6o1m5mE]1\3d2m1:=V3Q>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@Q518m1Q9QCl8FJR2^274Y21Ci\1h6g1[6_2Q2n6o1m5mE]1\3Od1m1:=V3Q>n40b3a1252
1E0RV1iC]2_2g3S10023E0d4A68c1_@Q518m1Q9QCl8FJg1:f1G74Y21CG^6bU1h6S8_2^3n6o1m58GP=k7]1Bi2O=V1m1:=
Q2T1^7g3j2<9W400a3\142521E0`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1k318m1n4R4f@Z2
_7\1FJg1:]18G7498f11C>89KT4S123Y1VJj9h6S8_2j1n6o1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1T@:Q518m1Q9QCl8FJR2^274Y21Ca3WY1h6k31U4_25o6l7[GW3UX7<o6l7[GW3k1[V1c>QC]Y2W<\e1TC6o6l7[GW3Pe6T
C6o6R7I[GW3UX7:o6l7[GW3mo22U7T\1f@RT26o6l7[GW3RT5RT2:o6l7[GW3QDVi3c50g1_c2<o6l7[GW3TBl1Vi3c50g1P
Q1^b16o6l7[GW3fe5^b16o6l7[GW3QDSd69o6l7[GW3\?nG4bX3Qh28o6l7[GW3c]3gU1TOde1Bo6l7[GW3oJo1iAVa1e;MD
08nc11=0QV26o6l7[GW3VW7N7o6l7[GW3f^1ZOSj4Do6l7[GW3j9kP1o3m@Q1JFGmY10CgU1aW17YIeC<o6l7[GW3fP2Y2mY
10jU1HYW1W]16o6l7[GW3c]3aj39o6l7`1jEW3fe5SP1e8d9S1o60k7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc12U2g7gF:T
T1o2Z6Ch5X2`1`7cDdF9o6l7[GW3mY2m2kMnZ2^b17o6l7[GW3k\2jX3^b17o6l7[GW3S_2bV3^b16o6l7[GW3_W3eP47o6l
7a;i;W3mBWe68o6l7\8n>W3\V51fQ29o6l7[GW3i^1Wc1Qc2Qc1\38o6l7[GW3\Fkc2X[2cb16o6l7[GW3XZ3lm36o6l7QAY
6W3UX79o6l7[GW3kX1]P1Rl21fR26o6l7[GW3Xg1l`56o62i7[GW3UX78o6l7[GW3jY1[Ko2no48o6l7[GW3oZ2`T3`=S[16
o6l7[GW3_f4ea26o6l7[GW3kf1Ya58o6l7\8n>W3lc11Vd57o6l7[GW3VW3U5hk37o6l7jC`3W3RT5RT2=o6W35^4[GW3e9V
m2W?0l]1jR1WQ1;o6l7[GW3h9nj2g;1^4[`1hR2NP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:TT1o2Z6Ch5X2`1`7cD
dFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:TT1o2Z6Cc2T3X2`1`7cDdFR1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12
H03W1g7gF:TT1o2Z6Ch5X2^11`7cDdFP1P7SQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:TT1o2Z6Cc2T3X2`1`7cDdFR1
P7SQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:TT1o2Z6Ch5X2`1`7cDdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U
2g7gF:TT1o2Z6Ch5X2`1`7cDo<d9OP7SQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:TT1o2Z6Ch5X2`1`7cDdFT1P7SQ1
j1\1f4`4^:Z2\1<i1j3d51kb1`42OU1g7gF:TT1o2b1g4Ch5X2[14`7cDC[<d9P1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12O
U1g7gF:TT1o2Z6Ch5X2`1`7cDCPFQ1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:eR12[1o2g4b1Ch5X2`1`7cDdFT1P
7PI0Q8j1\1f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:TT1o2Z6Ch5X2`1f3i3cDdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g1
2U2g7gF:TT1o2Z6Ch5X2[14`7cDdFW1P7SQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:TT1o2b1g4Cc2T3X2[14
g4h2cDdFQ1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:TT1o2Z6Cc2T3X2[14`7cDdFQ1P7SQ1j1\1f4`4^:Z2\1<i1
j3d51eQ1fE2MW1g7gF:TT1o2Z6Ch5X2[14`7cDdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:TT1o2Z6Ch5X2`1`7
cDdFOP7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:TT1o2K^5Ch5X2`1`7cDdFS1P7SQ1j1\1f4`4^:Z2\147i1j3d51U1
e5TG[I2U2g7gF:TT1o2Z6Ch5X2`1o5`1cDdFP1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:TT1o2Z6Ch5X2`1o5`1
cDdFP1P7SQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:TT1o2Z6Ch5X2`1`7cDC[<d99Q7RQ1j1\1fCi9i[2bf1f67Q7RQ1j
1\1fCi9\R48Q7RQ1j1\1fCi9i[2bf18Q7RQ1j1\1fCi9_c3l>8Q7RQ1j1\1fCi9nm3]48Q7RQ1j1\1m6h<i9\R48Q7RQ1j1\
1fCi9\R4b41R74R7mc6]]107R7Y]3S3^R3e4e3Xe17R7Y]3S3S:j5_b2e43R73eV25R7e[3h3Yo2V42R7bY24R7ec3Q>nd32
R7X_13R7a3jn32R7Y]34R7:R_792R7mZ6:R7^c13_8f676U6i`1ZC2R7Wc64R7`c1Qj2Zm12R7UT65R7Rl1[=i`1gQ22R7nX
43R7^j2]]48R7^I\@\5XT1fV1^_2]42R7Zd73R7VY4f]32R7ma12R7_l68R7iR2cU5[;g1`:Q=\29R7R_11S[1C`2Xe2aW11
3R7XG32R7jl62R7f_83R7XG]h72R7Ug39R7dS1Xe1^7`f4001V:>R7d]1OW=b3nMaLmk3:G000jH4R7ne7T102R7oh37R7cT
1Y=jV1o4lF\W11R72R7mk7<R7:A`^79A;;Y<k90X6<R7Uk1]4WFE^3^B[3k\11i1TS18R740VT3`9gJSS3h?5S7kQ83n1=3S
7kK[^11S76T7Flk76b6d<<T7FfW2[T5g7i6fDE301c1:T7FR\7g7i6Q8d<E306T7FUa4`a3Z=j16T7F1hc7YKL2T7F1T73T7
R`8<9T7F1lV1Egc6dC622T7H4T7Hcn7P44U7a`8k121U77U7YHRb6c2R:18=U7HY6no2X22Wa4110REm356U7Vi6[C^9\<b;
7U7V8[R2b1Q5hc5X<>V7bU1Id1`1d5XJ3c6BeY21cR2`\12V7_\75V7`f2WEnOoZ32V7g[42V7cl71V73V7Zk4XQ34V7Xa3^
U4k53V7_\7[>2V7jj74V7Qj2W=o43V7Pk702V7Pk73V7gj785W7Q>RZ5g:Xb26W7j^1g6XT1RKQg21W74W70]g4Ud22W732W
7VX62X7c[73X7c[7[D7X7]]5Un1l?0_DT15X7o3cW7Q=b73X7dX7n23X7ZY7X25X7c[7U21kN6X7nW3dS4X:Z2Z76X7c[7`5
VC`709X7bg1il1j9Z6PW3`5^2g16Y7[LhE\P2Z`4g52Y7j^83Y7lW7hP11Y72Y7eX82Y7eX83Y7lW7hP15Y7^]2k8aa4mV1=
Y7UW1]10P;^NiOS9f6RH\1^f1SF3Y7kX1e_5:Y7h:XZ5\2T@Q90SKRC]E3Y7nU221Y76Y7`J6WS6j=gL1Y78Y7aZ2U\1V7hj
1f^12b46Y7aZ2U\1V7hj1Yc13Y7ZX2ao3=Y7mBjh1T3m?DhGU:[HT1T\1TW1^63Z7da5ah13Z7jJ[_6E[70Z<XNmOk[1P8oR
11Vj1g<Y1Q41=@4BEn<26[7S5U^1lj1^Jf91[75[7_G1kl5\J3[7dV7XW14[7Rf3BnT4E[7h8e2S3\<]6j4D>FU11jX1[F^K
g4_U1RDjP1Y:o13[7j_712[7eF2[7UQ64[7hG\^1_E2[7]d24[7X3[a4iV24[7]n2`EkZ26\7dY7b43kMe25\7TP2UOP_4_G
5\7cZ1jf31j\22\7[^73\7eg3ef33\7m]7=6]7Y^1hP69h>RA9]7Y^1Pi52h6K9h>RA8]7Wn2Wl3bD9X5e1lH5]7R_79n6lH
4]7mf2Th494]7[[7f393]7R_794]7R_7927]7[f2fh4082e>;]7X7lc4fLXKlK082e>[?4]7R_79d75]7[[7f39h>4]7Xg4i
g296]7aZ2\l3U9mN93^7S\7eT11^72^7\\73^7bS4_U44^7aQ8Ej64^7bFRc723^7bQ8U@3^7bFRc72^7Re85^7eW6Uk1^B6
2^7bF1a71b78b7h[2Y5[P3dU2X5^7h<3b7\l7b6:b7g:3ne12nX11eg4X337b7;WT8l:S1i252b7^R85b7jY7jGQ239c7:cU
3Xd41a8[7U952c7kY81c73c7SZ8Y:6d7gm1k^1_T3f\1dF7e7`c6aFV=_<1U55e751iX8c95e7_g2cQ1m_4:2e7eb86e74mh
3Pl3^6TD3e7PP3`_5:e7RP2\Q60X21O0T4c94f71Ua7fR11f78f7kV21Xc1d3U6ac1[\23f7kV2g`33f7Rj3il11f72f7lP5
5f7i[2Y4Vh502h7lm31h71i72i7nY22i7Pn74j7hHg:oh64j7hH_X5Wk11j72j7]k75j72jQ1T:UP63j7VQ8e<8k7iU7`Q1e
1l6?2U3;k7lBRS1`7R1h]1_T3gQ22`1<8k71`5kJkU4Qe2V1gB1k71k79l7bN0nW4_4S4][2EU?2l7oL4l7RP1<T[79l7k`1
UCb_2j8]=_g1V2\21l76l7cQ1c7lc3P^232l7dj73l7mm7ZF2l7Xd82l7VO1m72m7SQ86m7dW2X:jQ5YK66m7]Cml2ke2QY2
A6m7\@1\T7h7eG4m7`5_U7`A8m7S>e1k@mQ5kg1[A]35m7SS4m10hV44m7_j7[Ac32m7dR86m7j>b]7W;R8X32m7o^86n7li
71a8a@5=n7=d[1TL^P1gh2]h1110REm354n7`R8a@57n7QX2Pi3ih1c8a@54n7T_8m355n7[\7TT1a253n7Rc856o7^n2\>j
b4c6Y61o71P85P8d6d^2YU3lP13Q8Pb1[V28T8US4]Kd2W\1S7i=aH1V82X85?X8V9iKo7Y7T7lH>n4kn1g2b1dQ1Q9X;<Z8
P1P5dQ1[7oo2b1T=k3QKQEQ74\8SQ1^Ca54^84g<h^62^841c82c8m]1=h821j:b4TP18[1\>k9hk3g869j8YR1jAY7Qo10S
8ja2o7Fl8?YV1CPF@_31:]g116b1g6fi1@iGGn2YL[F2Fl86bV1CPF@_31:]g116b19Mi4EgT2Y=Gj9]E5l8][3mBU5YV22l
8^e63l8bM?7l8g5gk3i^1gBnAb53U9Sb5df208a99=]d3oBl6o6h\1<a9<e1R1Wk1mT2HP4T<3\^1T<<a9<e1jG_T1mT2HP4
T<3\^1T<<m9aI`]1lk1HP:dDP8cL`7X8<5m9aIWk2oH]i34m9aIWk2]b42R:44S:UFR7bk3CS:9h1RW1Z3V@kl1S8X5R6V2d
1e1k2g=U8_4R:iK7U:bZ1Vg3_Q1R\1_9X34W:NmIPj31W:2Z:[m36Z:iHX]4gDTAaI2Z:__41[:3]:We405]:Uf1`^2j<f31
]:D^:3_5iT1i1T1RT1ZHSCn706]T1_>6ZC154P;6^:hIhNCZh2f35d:nMlb1cm1PL6d:nM``3jh1j@04d:^c3PKfY27d:k`2
cm1Y1U4UT204d:\Cmc5j@6d:_^4fh13j@04d:_^4eY203d:_^4eY23d:^c3fT35d:2ma2^l1eY23d:jn3R24g:f_4U4\X35g
:0X]4\2U41g:3i:lc401[;2^;\W54j;VR2\1dc53Q<fo3YB3Q<Q1n`44Q<Z\4k1i36Q<Q<Wb1la2i1^n2:Q<2R=W2dY1dZ2^
:o1i1j`12Q<Pb41R<1X<2X<Sb42X<Z16X<SQ2\>hEXIaL8]<m8W>Sa1S2YP2Y9iB2P=oS75P=ULfC[806R=00SS3\h2f`23R
=1W\81S=:S=ob3X@QZ1o2RX2o6o=016S=lGS6Vk60eE1V=5X=kA1T<mg3>Z=dBQFV6Oj9VBm20X:dA[JZ:T36Z=lCk5eY3Y?
gi17Z=jW2:]D0_ASZ2<[=fGR6iF2Njf2R3W1l1jBd95]=bOk2_d4QJC]=_2o8eB;00Q5j7`4W3R2^2^f1W;oET1o1en15]=Q
8T\2l`105^=kJkU4nFYo15^=eEU5jl4TA1^=4^=[\4[4l17`=0`_15?V5c]43g=nl4g11j=2Q>nR48Q>eg3UCRX2\2oMZ:[<
5R>nAQ4ib1Rj1:R>lA1Q4ib19kQ2S\1Ul1Z:4S>FbS3l^12S>[S62S>YT304P`2^l10V42TZ3\O0007bR11PBhH1gS2hh12V
>fV41V>1X>1]>4Wk1VV1kKZZ42md4h^21`>6`>Si2U1^i3;`G2b>kb25b>gb2`]4?g<1c>;d>Q=Rn2_>Vk2iV1Y>;Lk262f>
aQ11f>4f>i_5nHTn13f>UA11j>3f^2bJh71k>03m>UW3YW31m>1Pg28U?iT1k\2Pk2];h5bS1]:1U?2X?Vc61X?1`^401Y?0
1[?3\?if7C1\?2\?_Q31\?6]?g>kHgh2oV1R@7^?Qn2_>UF[\2X6eY11`?6b?ad2lQ1kY2i>YY11b?1nT46d?1U2gn2Xm2V7
3d?1jP34g?a<]c1[U43g?Tf5`a11g?9h?]V2GUS1h2]5]3o4jh21i?2m?lP71m?2m?[e1=P@^T1nl2mIl?V18[8j?Y1d7[2V
Z102Z@l`22Z@ba33[@aR142\@Tk63\@cd5`V11\@3\@TZ1i?3]@Yb4PR2=_@YZ2QCTg21lBi4[22_@TAUBj34_@VNYf414_@
ki1^^1[24Wh3la1g1]g22d@kn54h@d;o\3kl13h@d;kY5<h@3`;fJZ:]4g9]T1YEkl1122h@`e56h@j1`7l2[\3\m11h@4h@
3^e524h@3\e582h@ie53h@3ee52j@be53j@PY7`<8j@R=a1h8]:mT6jP1S36l@8`:og25iS57l@8c91jh2ob2o`24l@TV3Y`
137l@12e=Xj2S7dZ23l@i1bc51l@5l@f12f9Y[54l@K`d5H3l@KiW72l@\e51l@:l@`9ZI\=J^Z1jAb7^4`[33l@@_e54l@e
50[o22l@Sf54l@@_e523l@KYe52l@Uf53m@813n@QX3ha25n@2nW3S7dZ25RAi8P[2hQ314RAi8i\518RAi8P[2h=Y5[DYj1
13RAjc2jQ36RAi8Le2VY511TA4UA[_2TC53UA`R351UA2VA12[A01[A1]A2]A_e52]Abe55]AQc3[1o1kY22aAbA2aAdH2bA
V^22eAR]23eA0Q]21fA2gAje42hA`d56hATW2RX3X5ae1W=3hA_b2iR32hAYe56hA``2AZV1R7XY31hA2hAlg52hAXn21jA3
lAhR1nm24lAhR1_=^`24lAX`1^`2\D2lAgP45lAX`1eX2h7\D1lA<lA\b2^<V;j9W4S2]6YA^Z1lc1X@3oAfP4Xd14oA[<[E
nn23oAhZ2g98oA0Z<[Em\1Pb1_b3b=1oA<oAm1WY1<]9]5n1n=W8b3b>nk47oAXMU7V1^P1Pa3ZY28PBdY10k1]9\Bh[5b=1
QB3QBdX2nZ21RB1SB6VBdg2nB]FSk2dH1V_61ZB2[Bnl51]B2]BU_44]B\m6lU1S64]Bed3RX4`63]B_[6ZF4_B2Ve515_B2
fP3_d214_B`Z1hZ413_BYe513_B[e5aj12_B[e52_BYe53_B[NSe33_B^a4XT11nf82QV6gF3cBTe3TP22cBYe59cB`7eAl<
ROo9bW1X3Sj1:cBV9_c1l6m5g5dMU8co1A5cBfl1]h1co1A2cBRP33eBZe5iY12fBPe54fB^6]_3So15fB^6W3ZY1nQ44fB^
6b\1nQ44fBYZ1g8nQ41fB3fB^6a^53fBO]37V[1\HZNSOQT2W1[E5iBd[23]ATh24jB`?b]2ii23jB`?b]22jBSm23kB`d5a
J5kB`d5aJcGXR13kBd<]R66lB`HhR5QJl102mBc:3mBc:gb22mBc:2mBW83mBW8T\54mBW8Sh2Pd22mBhT89oBh`1lHQW2m3
P18c817RC]27b<Tn1^3e;6RCoAR6iF2aj32YCW<1]C1_C3_C_n2oh22bCmn12cCaQ31cC9eCaW1eI<5Q6YZ1R3i11gC1iC2i
C[b15jCWn1df1`1mP15jCWn1d`1o5`12nC]64nC]6`a3oa23nC]6`d63RD3mj11RD3SDRj1]T14SD\<Rj1QS16VD4_W1`7dH
_V17XD0PGR9jU1Q8iC3XD0P^21YQ34oI^U2m7fU32WX3Q?3`D2lf26dDVQ1dL]8QLlQ41]W31eD2iD\Q41iD2iDg82iD`e51
mD2oDWP43oDWP4QT23oDTj5P23oDf^2XY31oD1YE2YE\m22YEnR65YEVd2cP32jD2f^2[R11\E2\EG3]EZS3n@1]E3_EWm3[
c13_ET[5[J1_E1_E2`Ej<3`E7li22aE74bEkc3bl3QF7cEf21cc1be2113cE\f1nW24cE\f1Y[1m[13cE\f1Wg23cE\f1ka4
2\X3RS1BhE^73Ea:V>fR1n9QEbl1i5d10_Ci1aa11e44lEZb523>lEaDXS1UU1c5\12\:[1SNd28ZQ123lEZb522lE`P32lE
`P33lE`NPR25lEd9U1_W522lEP`1=mEi3c3dS2[W3\D\I246Q1<cL2mE^b53mE[T7dL1PF2PF`94QFe1k@mQ54QFe1ib5U@2
SF^d58SFb1[Q10YT1W1_1\Z33SFb1Xd21SF3SFb1kb54SFb1W;cW53TFTW2\]31TF2TFad53WF[W2_I2WFhn12ZFlj54\Fd]
2V]3:6^Fm9mn1gH_i211aF2m\2h\44bF0WV3Pb28bF0S81n:HQf2VX21bF2bF02bF\o21eF3gF2__22hFSi31iF1jF3lF2X`
52mF11PG6RG]Y2d2IoA\L2RGYk35RG6gm1[811RG1UG2UG]L2UG[b52UG02UGnO9YGU8h8R^1Q7aJkY4UI51YG;bGb2^3S;R
S1P4kQ11e4c9^V15dGb5`X1m`1^g22dGQo22kGXd31kG5PH]2gQ1lX1eb32QHe_5ASHeX1[8l1mi1f4c\1W3JW?iBf3\91_F
]Dl52YHd]5CYHW9SDOl1^Bm51mk10DdN:d4P3mObKQ4k52ZH12^HZe77bHml1d6Y3g1WNa15bHbS2Q5WNa1AcHYR1ka2<1Z:
l2[4?1aNmQ1E3PDT@T82mHU^13mHT^104nHj1W]5T^21QI1RI2TIkX12UI25UIVh4h3g4QY22UIiY76UI0^\3f[1fP2k@3UI
2ej41UI2UI02UI\^11XI5_Iea2mU1o=_j1?_IkGS6nHW5Z3P4P6Y\2g3i5R9HaR1[49jIeZ1c7eDj8j4\T2oKdT14jIgi6KX
L5jIgi6==XL1jI2jI\`23jIVMfe13jITW3Pc35mIL1c2T_39PJn2UQ1Q2;\T2f4^a2e>2PJVV1:UJ_6R8SW1R?`:o<SMjl1b
96UJb>SW1cV1aS3>3UJnU3\m23WJjh3gg12YJPh24]Jnf4PT2c>H_Jd@`;a31n10?=0V1`4_3BPE4k6mo2`4U20W4Y1lI1`J
1aJ2aJXc13aJZc1YT32aJdg44bJU]4oQ1o<4bJ1`JbQ51bJ1dJ1eJ4fJd7\W5o<3fJ^JbQ54iJ1j[506iJ1JoZ50n`24iJ1T
]3C4iJ1T^2cO5iJ1Je\7Y?3iJl[5P12iJW]503UKU252UK[23UK[2Xc7FYKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4lGeW1U8
dP2k7?YKX1ed1h5YGl1X<:U<lGeW1U8oj1d5k71[K2[Koc52[Kib51^K2^Kme42^Khh63aK_2Yh24aKgc1QW1_92aKYT31fK
2fKok77gK\3cU1T_1[n34d62gK\34UL1el4VU15YLc8Q3<oo44]LiZ3ci1fc12]LiZ33]LiZ3Z]32]LS[57_LjP1\S1[2c[2
a4hm14_LoR2m[1j32_LYS26gLma1g:fd1d5Sm14iL[V40UT3DnL`P1W39h1^20US1o4XQ1TA0?WI[4gP1^623R;2oLcS13QM
f\5o<1QM2QMfi52QMbU22QM\b53QMn^3]S22QMQS22UMVe21WM2WM32WMfc6=WMIa:n_2\R29Z10UE3aa11e42ZMma71[M4_
M`OXc2oh15_M`Og8`S4iZ16_M`Og8`]1oe2iZ13_MlV2^S32_MlV25_M`Og8Yd4WZ14_M`Og8an54aMd]4REhk22eMcT16hM
]`1WR1`1Y1Vb32hM]l13iMZY1a\31iM5QNdKn_1UY2L1QN:QNkJh`4V7cd1fD16[148QNe[1no3V72`d1oD`13QNc[2fW22Q
N^U23QNbn403QNhZ7h95QNiT2S3h<XZ44QNfd2h5Qj42QN_U75QN_U71e464QNWZ7232QNRc73QNiU4l?3QN[S314QNiQ3Z9
fQ22QNk\52QNbe23QNk\512QN_j22QNh[27UNcR2Z2@dZ1^X1R@1[m43YN[T1cQ23ZNR]3cl32[NS23[NS2^23[N[Ea^11[N
5_NU2jX2SZ1gl26_N1S2bm1_5k_12_NTe36_N[4XY11QEWB2aNfo11aN2aNUX74aNRU4@21bN2bNYb63dNWo1_Q13dNgP3ZY
23dNRZ5Un12dNRZ51dN4gOZ^2md4Q405gN1n:HXn43gN1PZ53gNRZ5mI4gN\n1e[3mI2gNRZ52gNSB1gN2gN[c33kN1kl56k
N1kl5eF>bY11kN7QO\]1ji1WP1^o1gP141RO3TO1T<4TO1S9P33TO1RT44TO1h7a_23TO1h72TO13TO\^1_E3TO1XR1<UOk;
Qe1Bd5UCRZ1`]2`1UDX;S41UO1XO2XOQW61ZO3ZOSn6`:1[O4aOU1_W523aOi7_23aOi7_21aO2aOQR43bOea3ed13bOTh1Y
W42eOnS42fOWc61fO1gO9gOhb101h2V3S6bF01iO2iO__12oOej1<oO10P4R^1g4l6QAi4c3[Men11oO3oOWg12AoOi<QT1a
5S2n1iCd>V<<Y6XAo^1R2W5k<G=RP1cd14l8][1S3[7Yc1U;2h9a2n36RP1cd1T9_IP5RV36SP1R4X_1nY1V;km24SP1R4^T
3km23SP1R4bg52SP1^l201XP12XP1eR49XP1o4T2]Gc4Xd1]GgChS32YP1^l61\P12\m2je21T[64_P1]P2^]4dH1_P12`P1
Rj12aP1Rj1004cP1g:Xb2^[2=cP1fI2S@1d7ja1j?nX2^;2^FZG;cP1mY115^7W`1b1j?dk1Y=ih15dP10n^1U;\V12dP1_X
51dP11eP14eP1db2l^406iP1oZ1S<^KX_1h23kP1f`2TO1kP12kP1Z`12kP1lQ64_k2T:XAP]12QQ1V]12QQ1V]12RQ1g73R
Q1g7ih22RQ1b]51RQ11SQ15TQ1fP2ZQ2^M[N3WQ13mH3WQ1h^1g[11WQ14[Q1RHfV1VQ21\Q15jQ1aB2VH03jQ16j]77kQ1:
R40W\64WP11UR13VR11k]42VR113[R13WW51[R15^R1nl2]Z2716^R1^V2e3Vm20V91^R1@^R1TCQ1S6\EFk;jX3U2010jOg
<T3jJ8bR11PB_=X;1_Q1Pk21gR16gR12Z_1nV1SGRW22nR101nR13nR1h217nR1h219[1QKY41oR12oR1d[22Ta7d1AlV1c2
b3P4jS11^8V8VZ1REo2JZ:[2^m13gS12RS1aQ53RS1U8[i43TS1nU4QL5TS1iMTX3QLo@2TS1PR56TS1Q9\l2k30^c23TS1Q
9hc51YS12ZS1T`34[S1PNn_2`\27[S1bMQ4U6^j2k3d5>[S1d>l1PNk[1l1I1W5`6fFg5X^1o;1^S11aS13mS1Qo2SP11mS1
2m^4oP23UU1Q8R23ZT10eg17gT1eFTW1VAX[1em1l98mT1Q4`V67_:Q9a:Z66SU1o1R^1e]2cAkI5TU1be3VD1R61TU11UU1
3UU1\g2PU13UU1`R3eP44UU1`R3Y2bG3UU1ic2ga21XU1:\U1X4m>g6^\1W5]P20fb1SA3gU1g1XB2hU1g\64TV1f3VX4Qa2
1TV11\V13_V1?R[43`V1`\4L1eV11oV12oV1ng42SW1[c67UW1Qe3[1AZFdZ1:2[W1_21[W13bW1eEcJ2bW1Vn51hW14kW1l
1Uk4hQ24kW1l1T:n@1kW15oW1<bS1m\144oW1<bS1fY52oW1jQ22oW1Zg52PX1oh21PX16SX1j2QX1l9oZ1jW33TX1ad2oV3
2TX1R`34km1\Q3Tm2PM=^n1k5_33o_21l3o3j?RU2WHEd62^c1co62km1W32YX1hZ71ZX12ZX1fY32\X1]Z34cX1hX4`I^D1
iX12lX1[72VY1jW66XY1Tc37Q;XLnI3XY1o]3je27XY1ZV2dO[FS1d2W\11XY13XY1Tc373XY1nj2Q^42XY1hL3XY1eZ4h`1
1`Y11hY13hY1^n425hY1mX2`e22R]13hY1mX2fR42hY1ZZ63hY1jS132kY1Si51kY12[Z1\U42nZ1S_24P[1j@GQP11T[12T
[1TI2T[1ZH1V[14Z[1Sg1PAe_12\[1ol41\[13_[11jU43h[1R=V19h[11l<Z1WU2[P1jc3`4j32j[1l<3j[1l<\H4l[1Y[1
Uo341m[16m[1Wd3m<H6H5m[1Tm1i2PR212m[1`o47o[10l@^X2c1Xa2a65o[10l@i3XV22o[105o[1ce2h3c1jg21o[13li1
hS2nh2>X\1TY1Z?R1_8l1Eo1SF`o11U8]4RT21[\11Z_71Qi64Xe1^X2PBZU42ej7YJ1ib400002Ym7Q31Ym71Ym71Ym71Ym
72]c7k92]c7k91Ym71Ym71Ym71Ym72]c7k91Ym7000:a\1_3n6[Z1Z;Z5QZ3e3\1kh12l\1n11m\14n\1V5fb4\O2n\1mg41
n\13Q]1j2P36cR5jZ12`U1jR1P13S]1P4jC9T]1^3?b6Tn2`@hh1KV^1=T]1Wh24X1mKT3M7Z1P1i9QT1oV18\]1]1g1R1\8
UY6dC66a]1W3gW16oX2ie14S^1ni3kB05S^1mn1Pk1PH;5S^1mn1Pk1P112T^1I3T^1o2on21U^12Z^1d=3Z^1d=ff11Z^17
_^1]10_Y1gW2o]2SG4_^1]10SY51j^14l^1]7f[1`]41l^11n^1;Tf10_Lb>2C0hg2aW1114X_1U7eQ1Pa32\_1^11\_15e_
1]7RQ1ig1:2l_1cJ5S`1o`11Qh4i83U`1^W5o78U`1Ld6^>Tl3aBm5VQ23V`1Q7`[44W`131Qc61X`15c`1R7gY4P1aM4c`1
fIQl2T`33e`11^P71g`13i`1T_6dE1k`18k`1c4_=bG\9WIio3i31Ra12Sa1Xe32Sa1VI2Ta1jC3Ta1Q242Va1UW58Xa1BCj
]1W:Jla2UW13[a1f[1m:2`a131`a13fa1QQ1SX12ia1P3@ja1a@kR1fg1U3T1b1Q2P1=??W18\e2i22oa1@7Pb1mOk[1P8oR
11Vj16[h1]]3Sa2h2a3WI2Sb1nV12Vb1]R1HYb1T7i2OV1c8U9ZZ1f6`<f5__1S=U30:U1@m>0g2R2lEoK1Zb14Zm2YU3je1
801]b14_b1Y>Q_2eS41be11fe13fb1iY5XN4mb1Tf3]`1m44mb1h_2d8T^22nb143Qc1]Hml32Qc1\H1Rc15Vc14oQ5XNZN5
Vc14XP6ZN\41cc14cc1iY5\BYM2cc1_R22cc1lT22cc1eo12cc1d27gc1[>`g11Q4aa3kE2hc1X^61hc14ic1a2_8iT12ic1
a21mc15mc1nV2d5j;Tf15mc1Jk]3P6l`2DPd10a]1Z4W2h4k6P6[:ih1[a1o<Z2<0[6j1_1V=f16Rd1c3bf1lS1:g`13Yd1X
J17\d12VH0iV3VF37\d12CbG0Pm338\d1YH_n2YA8V?Y:d74\d10XH^G3\d10kn11]d12]d1fQ23]d1kn1j22]d1T[52]d1g
_13]d11e_12]d1dU53]d1am1Y12]d1gi44]d1am1Y1kj23]d1\Y1Tf17bd1T1_[1V3c1nk3TL3bd10Ye41ed12gd1il51hd1
<Ue1dT2]f2_6n@X8ZDi3`?2S2l21Ue14Ye1`Y2Xb2Q9<[e1i5VMa4j3\2VP4c=l4h<S2^A2]T7lT11]a41de12de1eQ31ee1
1ge12ie1ni41ie106le1f7[Lom3g=mC2le1jZ11oe14Qf1kV1k5Sd53Rf1P[1kE3Rf1P[1]Z44Rf1U<]4Sm22Uf1U[11Xf11
Xf14Xf1eF`C^33Xf1jo1iT32Xf1jo1:We2f8<W4c5_;2\=mAbc26Yf1ha1aV1WM]U2RU11Yf17Zf1oCTIlZ4e7i<TB3[f1iY
1n21[f14\f1\\1gU3[\12]f1Sb44[T3BPW2lS21^f12ef1n`44hf19Q\4m:9jf1lL`Q2l5N00VQ1nj24Qg1fe1XNSa27Qg1=
ec1`1id2>[10006]m301g[3d;\Q11Rg13Tg1`HfW14Tg1`H]T1]21Tg11Tg12Tg1Tl13Tg1mn1>2Tg1V_43Tg1WP2`_49Tg1
TER?oKR5h1Y:j2F3Tg1WP2k62Tg1gi52Tg1ZQ23Tg11YQ22Vg1YQ22Vg1nj21Vg12Vg1PB01Wg13Xg1`[4\C2Xg1`[401Zg1
5Zg1Y^4Y:iP112_g174_g17XJPn17_g17[Y1PY2^1kEXZ11dg13fg1]Z4WF1fg12fg1e^32gg1gY43gg1gY4k12gg1\Z44gg
1ji1^Nf91gg1Fig1c1P5j7`13;b@VDT4_K2S;l3c2[1hb1\5T2`J1bO\1jg1b11]1P4JY42c3?^[1aF]2<m6c355k11:2NQ3
@91L2Y4o2WFS1_=Q6W=f6\:^L0O1e423kg1fZ4N9Wh1nDRHe=KP15j3TV31gh12kh1aQ13kh1aQ1nm14kh1Rg3R]2PJ1mh12
Si1hm47Wi1412c1]Eh`11Zi12^i122^i1W[52bi1fn22ci1Wj37gi1_@TT5hS1;f815hi1jg1\k2311li11li13mi1V`2XT1
1Pj11Rj13Rj1aU4gU22hk3Wo22Yj1W_41Yj15\d34dk2[F^F2aj1Z?3aj1]o4Q32cj1Qj23cj1Qj2Zm11cj12cj1\g403dj1
b]421dj18ej1_81l66of1ZC\^15kj1\n1a5X:VL1nj11Uk12Vk1bU13Wk1XJTb51Wk12Yk1aT55[k1eZ2ka2i6h39[k1c1c3
hBdb1ka2l3l248\k1aR1V5l3QL\5V3dk31\k13\k1V5gR22_k1XD2bk1j602dk1\a41ik15kk1iP15kV2]l14kk1iP1ZV5Q4
1kk11ok11ok1:Xl102Jh5_3A0ae1jV27Xl1i:0[>TU1Zj2aF4cl102V93cl1022dl1gm42dl124el11aR1hQ23el1cR1hQ22
gl1[83gl1X5R31gl12gl1d]22gl1V91ml13ol1?Q56Vm1h8Xb2od1n=nE1Zm11^m16bm1Vi3m2e20g12em1`T11km1?km1^6
T2_V20I]Am8`G0^Q1P;d=iIY61Tn11Yn11an16bn11T2P?ii418bn1^^15lIYe14k3`Y12cn1mY21cn13cn1^X1^Q13kn1o7
oT24Po1h]2^1c_203lo1Q1QV22[P2To44cP2WV2161eP21iP22iP2gZ51oP204gQ2Vb3XQ2`?1YQ22\Q2n_23]Q2_R5Z=1_Q
22_Q2lX21eQ24gQ2me5gFJ3jQ2l4Pm31oQ21PR22PR2R32QR2^l42UR2Tl1<UR2V7Q41SR5_2>\1d1d<j2b16UR2TT1U<i_4
_6PC1VR23VR2Qc3S11YR23YR2Sc5?2]R2X91]R21^R22aR2g11aR24aR2c62gG6aR2i2f=fe1[HY]13eR2VT5eQ11eR22mR2
fa12oR2bG1oR22RS2YW21RS22RS2Pc16US21d6^JoLgQ24US2[=GQ`11\S23_S2\P3iR22_S2kR64_S2ed1Yf211_S23_S2f
_4_C3ST22oj34ST22l2dm23ST22^g11ST23YT2Wc1ZX21YT23ZT2d\1nV11ZT2:ZT2_3?c_2Q21^4[1^[3P21`T22`T2W]41
fT22fT2T_52fT2ab41hT21hT26lT2Y9RFeGV@VR21oT22TU2jY41TU28YU200k3eU1e2XM[R32YU201YU21[U22\U2[c43\U
2[c4hS21hU24hU2nd2<WF2hU2eN1kU21nU22QV2[a51QV23QV2oc2c21SS71UV203VV2f^4TW22VV2f^46ZV2R4Z6ZOga115
bV2^f5:I01bV22bV2PS31SW22`Q4d51[W21^W21aW2;hW27dQ1m`23j]1o2e^11296jW2?c_2n7md2`F1jW25lW2gS2hi23o
`14oW2Pf2nV2h?3oW2ol4h?4WX20Th4D3[X2i_2k12[X2i_21[X28]X21bf3QZ22V2Q121Uj81Uj85fX2UX3eg1U2ZY13nX2
2oo31QY22QY2h[43TY22W]62UY221VY21\Y22\Y2dg34\Y25kc1mh42\Y2;4\Y2^`5Q4TN6\Y2Q4P_1e6n8A4^Y2]Q1n241_
Y22bY222eY2bU25eY2]R1g14WQ12gY2^`602iY2PP12iY2Wg31jY21lY24lY2QP1l9jo26QZ2`1a5ak1V<Ro28TZ26L12RBm
l2P?4VZ2^[2Y_2i@2WZ2dN4ZZ2Ql2ac1R63\Z21di16\Z21:fg1b1jh32^Z213`Z2TP3TZ13`Z2TP3V31`Z23kZ2W[1YW33n
Z2Qj1\51Q[22Q[2oo15Q[2lX5g7Z@k;5Q[2ho2`9Q6e^14Q[2Pk1V2g27R[2X[3R4o2U\11j`12T[2\g11^[22_[2ml32^P4
Q;1f[21i[22i[2\S41k[2003o[2m\1Wl32R\2\Y12R\2\Y11T\21T\24V\2\IZo313X\2V`1d?04X\2Xf1Pg3XR13X\2Y]5X
R12[\2S91[\23\\2c;SW1006`\2aAV:m7m?^X21b\21d\22e\2Yo32fm202m\2`_13n\2`C^32Q]2UH2Q]2nI1S]23U]2kW1
mc17X]22i;[Q1_?U2gg22X]2X]1001b]24c]23Vi5k13c]23Ui52c]232g]2_j301j]21al21m]25n]2ZU1U1a_1]32n]2Rf
22S^2dT12S^2`T12U^2\b53U^2a1QP22V^2aT11V^21X^21_^28b^210SU2Sm12Y8ZR29d^2R1Y2jLlP1cf1>_141e^2004U
R3Q7^;ZT31k^201m^21U_2002d`4je21Y_21Z_201UZ32a_2no34a_2h1g=d81a_201b_22e_2kV11e_25g_2TOlP1cf1>3i
_2Qc303l_2fo4^W11l_22l_213m_2mP3W32P`2c^4=P`2`a13^40[3b6BU5Ue1UV1T?m91P`23Q`2QU1P41Q`21R`21[W31]
`24a`2i`1gQ2b23a`2og1V31a`22b`2h`12e`2i`14e`2e`13cQ21e`22e`2]b36e`2i`1=j9VT201g`22k`2]Q41k`22n`2
23Pa2lk1H1Sa21Ta25Xa2aW10SX1\l22Xa2f_21Ya21Za21]a21TZ35^a2`g1;]1lF3ca2S<gT43YY3_Y4iB5ea2W>i`1l]2
Q74ea2Y4W9^V44ea2[8d[4WQ10001ga21ha22ha2cf34ia2S:j\3d^12gj7Y34ka2U\1V7g63ka2U\1b64ma2kc12gm21Pb2
1Tb24Ub2Rn1m1^41Ub21Vb21Zb25[b2W4WT11Qf31`b201Y`401fS308me2fV1[T1\5f1PV1V1_C:db2SI_MbM7Z12@V:`2<
RQ3nFHl3m3[P13NFa3QX1iC05gb2T?VR2mj1TO00006a[5[T2o1`7o<A003nb2bf3gJ1ob24Rc2fe1[HY]14\c2\KZHbg22]
P4R;1fW4002WT3g41hc21dn62ic2U97Qj2nMcNQ_2QQ14l16Xd2ad1Qn2n:_CXB5Xd2bm3e8Z<g`13Zd2`f5k53[d2eY1Rg2
4[d2eY1n=Yj23[d2eY1n=4^d2d2Xo1R^201dd201ld24ld2j8YJ^h31Qe21Ve22Pb7mE4`e2TGna3=1ce22ce2gA6ce2U@`E
V7j9ii11ie22ie2WR17le2:m?WIeZ2gT1`>1ne23oe2W9^j42oe2W91oe21^f24af2jP12bY12bf2mS52lf2_81Sg22Xg2ak
32[g2]24[g2nR4c:12]g2lR46ag2Y=Yl1o10X[17fg2Yh1^h1[Kge12l12jg2d83mg2^KX_14mg2^KX_1gU15ng2Ub2Uf1mI
Q93ng22X\21ng22Ph2TX31Rh26Uh2k?c^1=^W2WB2ed3jk31]h25W^3]^3V9\9bW104Wf3iR3aFj32im2RP43ch2Ve3i82eh
2m801YR81nh22nh2^=1Qi22[i2[\12PT7104\i2l9\CnQ302\j2h61ko21eU7002aP4RF2dT5bS1003gm2S2i40002^R3PA1
Yj203`j2h7o_31bj21cj26dm2U;iP3]EQBbL8ij2QCTg2nBi4[22X<4ij2\;`[511Sh302lj2gW31lj21nj22Zk2ZD8\k2kR
1hA2jb2mS1l1h92\k2bW42\k2RQ11Zo201][41]k22md3P_103ek2g=\^31ek26_o2\\2Egf2bB@2Qc3i91ik2005ni31`8e
1gV26Tl2hF`3b]1lQ1n45Zl2`=nEa^3h22\l2]J2]l2a;9_l2o4_CLV^1i`1dT1g8RJ2_l2o[31_l23al2mF\S56el2QW2W5
c7O13el2QW2b[21el23fl2Y7jQ54ml2[3_OhP23ml2WT2[]11Pm23Tm2TKiZ11Um21]m23`m2cZ2]V11bm22cm2ZI2gm2bE9
jm2B2c7X2[AmLok1jU21jm21km23km2_IP53Pn2X7h_52Tn2Ta301[n203^n23bd11jn22To2mc102Xo2[T23eo2nS2nY13f
o2mS254nY3Q6`1cf22QP3e`12SP3Vl43UP3m9^32UP3m22YP3gh33ZP3^DSQ11md44]P3]2US1af11^P32jQ3g\41`P31`P3
2aP3Wc11i[3002iP3]=1jP31lP36nP3f^3fN50N1SQ31WQ33WQ3^3a36WQ37@c2^LoR11_Q35dQ3cR2U1_3iW11dQ31eQ34f
Q3_R2]Z1oV15UT5bZ22h6PB2jQ3Um303VR3]>_T35YR3a2oJYS101YR32YR3lV12ZR3jP24ZR3jP2[U1QW12^R3PA3^R3PAk
22^R3R<05_R3RQ1>`4Qd12_R3W`36_R3gW2V_1e7j;[:06eR3kN3`7`;Ym11gR31kR35kR3X[1T2Xi1\J0002US3T@2bS3`4
2cS3SW302eS3dl41jS31oS32QT3a]31RT32\T3^S31^T31`T35bT3[o1l27@1l\41lT31nT3001QU31SU3001[U33]U30di1
1]U31^U301`U31no33Xi3mW1Pc11nU31oU35PV3`?XBd@`k23SV3nP5Y?02TV3f21i[3002^V3Xg20007eV3QU2\k1F3jAj4
2m`7b91RW61Ye31mV31nV32PW3\24TW3S4[2fh41UW31XW3001^W31`W301fW301kW33nW3_8Wc32nW3_81ib71WX33XX3lS
2dN1iZ62[X3m72\X3f<1\X32UQ5jP200002`X371hX34hX3WX42]U11jX31kX32kX3Q31mX34mX3^`4Z>^>3do5VAnP13oX3
Q`3^i13PY3`Cn42WY3O2WY3Zm31WY37WY3a2eU3bR1o=116WY3WX3bR1o=111ZY33[Y3Gb12\Y3oT42]Y3Tg41`Y34`Y3U3U
`2em11eY32eY3ng32gY3Q21gY32hY301jY31lY33nY30ck21RZ33SZ30]32SZ304SZ3^3iV4i:1SZ31TZ33TZ3VZ4^?2TZ3]
31UZ31VZ31WZ33WZ3SZ4e=3ZZ3TT414bZ3JBVV33bZ3mi3k;3bZ3JB1gZ304lZ3n24WQ13R[3Y`4mD1S[31U[31[[33][3Bc
b32][3B2][3R11g[31h[36i[3Q^1^B:e7eW13i[3k1jS41m[32o[3F2o[3A1o[31P\33S\3g143T\3Tm3S:1U\32Z\3G3Z\3
G_k11Z\32[\3QW43[\3de2\a17[\3l^21103b11[\31^\32_\3_D1`\31a\33a\3h6fU31b\31f\33i\3?ha21i\31n\36Q]
3Cja2?2\a13Q]3CjS44Q]3C]b2\a14Q]3Pc2;Pa11R]31a]31b]32b]3\`42b]3^d45b]3SW4[=112d]3jY41d]31k]32R^3
oh41W^32W^3Wl41Y^3002a^3h401c^31V`71d^31e^32e^3cQ12j^3k@04k^3kT1c1W^2001m^33m^3cT1]b33P_3]7b]14P
_3]7b]1lQ11V_32W_3UV51W_3004[Q5<3N3`_3d5Vc21e_304h_3\4XOZY22k_3_b32n_3Th24n_3Th2WY1j81o_31o_32P`
3Th24P`3bS1c1cT21Q`33R`3ga1ca22W`3\h21Z`31^`32^`3aG1a`32d`3_T34h`3e5b]1kV17h`3m6`=k@NZk351l`301\
a31^a31aa31ca33ca3Yh202ca3Yh202ha311ha35la3`U1a]2j?N4la3`U1a]2j?2ma3dI1ma32oa3Y11oa32oa3\f43oa3K
\;2oa3l=6Sb3mHW2`W2]5o12\b3jV42]b301^b31`b31cb31fb32fb3Vh22fb3Y]22fb3^f24hb3RS3l<`<3hb3RS3l<1hb3
1kb32kb3\;1ob32Rc3Sf23Yc3dk2l62Yc3\32Yc3[k21Yc32Yc3`k22Yc3W32Yc3ob22Yc3_d23Yc3c5Wl33Yc3ja1SQ26Yc
3fFSKX32gm14Yc3R1`a3e\14Yc3R1k9dW32Yc3Yo45Yc3R1n]3W`1P55Yc3R1k9eX4d;1cT81Zc31[c31^c31bc33dc3i2b]
12dc3l43gc32\`35gc32AbU3f<4gc32P4i]34gc32TV3f<01oc31Pd31Sd31Td31\d32\d3k93\d3o2nZ32QR7Qc11_d33_d
3T`1_14_d3l\1P6n>1dd31ed31fd32jd3jS31Se31Te31Ye302`e3eF5ce3W1g\1TU1kE1ee32oe311Rf32Sf3YW31Tf31Uf
31Vf31Vf32Wf3Sm36Yf3X]3oEg80QJ6Yf3X]3oEg80K8Yf3X]3oEg80^6h9W91[f31\f34]f3TS4h8QJ2]f3TS41^f32^f3b
]11af33ff3eZ1Yb13kf3g\1TU12kf3la22mf3P]13Qg3d5[m22Qg3X91\g31]g31ag32Vh3RJ1Vh32Xh301Xh31Yh32\h3Qg
22\h3Z11\h31\h31_h31`h32`h3i]31ah32ah3oQ31Qi63eh3YY1fe11fh32mh3hl31mh32oh3ga21Ti31Ui34Wi3:111[i3
1bi32ci332di311fi31gi32ji3Z^44ni31`8e12Qj3_S34Qj3\:[1cR24Sj3NW7]32Sj3le43`j3j7]81cj35hj3Qc2cDU_1
^12hj3eW34hj3T?Z2Uf21hj32kj3Sf32Zk3kZ23_k3P:\f41ak301hk32lk3Pj21Yl31\l31]l32]l3f?5_l3Q6C\5a33_l3
T8m31bl37dl3b1UY11eV1V1_C3gl3XU3Z11hl31jl32jl3]F2kl3Pb22Rm3le21Rm32Rm3ea23Zm3=`B1Zm31\m303]m3013
gm3Yk2lm15km3md3]D3o21km33Qn3n=e[42Qn3n=2Qn3Rg21Sn31Wn32Xn3n61Xn31`n31gn31on31Qo32Vo3V<1Vo35Xo3X
2U4o>Ym11^o302fo3dd31io32ko3Z91ko32ko3RV22lo3iS31no31PP41ZP41]P41^P43^P4312aP4j;3aP4o1j91iP41oP4
4WQ4h11Y[31XQ41]Q43`Q4VD53`Q4VCYm13aQ4o7aQ22aQ4U42aQ4[m22aQ4Sm21dQ42eQ4Q42iQ4b:2PR4eT33XR4P7nn10
2^R4U61^R41aR44aR4=^_2\Y21lf801bR402fR4d82gR4`d21mR44ZS4]8>nb11[S4;]S4XB^Ib3[S2`1a4X8R@3W51eS41g
S41^T44^T40[1fm23_T4[1fm22dT4m31dT44dT4b2^5kW33lT4[4Yj25PU4f4^a2bNi65PU4\5g]2P3l92PU4f43PU4f4E2P
U4Pc41PU41UU43UU4bj1gQ12\U4^Q11^U44bU4AMW31dU41eU42eU4l51gU42gU4i31hU41iU42kU4fm23kU4o1kY23kU4o1
kY23mU4;WP11mU43mU4Sa2o\11nU41PV41QV42QV4hh23TV40Z53mV40`22mV402nV4hg21SW44TW4[R11Te11ZW43ZW4SU2
SK1f\41fW42fW4lI4fW4]Z3V@a;5fW4]Z3>f?01hW41mW43[X4TP1gm11\X42aX4V31aX42bX4S41bX42bX4PR22cX4_Q32c
X4k33dX4fe3k31dX41eX41gX41VY41XY42XY4kd21ZY43ZY4\Q2e42]Y4ko11_Y42_Y4R`32_Y4R21`Y41bY44kY4c2m1k23
mY42S]22PZ4bG1PZ41ZZ41\Z41aZ41Q[42Q[4R\22Q[4\j14Q[4V\2Vd1A2Y[401`[41b[41d[41k[41X\42X\4mR43Z\4[7
Yc12\\4QV21\\43\\4[j352\\4TJ1d\41f\43f\4_]3iL1l\44l\4\??n24n\400So12o\401S]41[]401U^43X^4g;11]^4
1`^41a^4002i^4PS31i^41m^41n^44P_4ZS2S1_Q16U_4eQ3gEC111U_42U_4S`23V_4^=[A1X_42d_4Pf22h_4X31h_43h_
4P3oo21i_41P`43P`4h]2b@1Q`42T`4l[22T`4ag31W`42Z`404Z`4Vc1ZDn61\`41a`43d`4Sn3`41d`43e`4TK\]22h`4S
Y21h`41i`41j`41ji63`Y6\@SU12m`4[e11m`43o`4no2bU12Ra4Ve11Sa42Sa4\41Ua41[a44]a4]X3_<02]a4mo23ha40f
T31Qb41Sb41Ub41Yb42Yb4kc13Yb4\Q3001_b41bb41cb43gb4ko1^d11c]601jb41YR801mX6001lb40000001Uc400001X
c41Yc43[c4kd1202`c4^Q41dc41ec4001ic42ic4VP31jc4001kc42kc401Xd41YY6002gd4Xo22id4]d12id4gd11id41md
41kb61Qe43Xe4Z1oZ21`e41de43fe49C1Pf42Uf4R11Vf42Xf4jY22]f4=1]f42]f4T]31cf41df43ff4Zk1oQ23mf40lc33
mf40dZ22Rg4ZA3Rg4Q>_Z21Xg41Zg41bg43eg4PCg16Ph41l2h41\E3Ph41e72Uh4]A3Uh4k1X32Uh4k13Uh4k1c23Vh4]R3
oH1\h46_h4R2f1n2TZ3n>4mh4jb3[<c16Sj464k2Z104Sj46[402Tj4W201gk43lk4f\2k204Pl43001Pl44Tl400Ul31Vl4
2Xl4XP34Yl4n2TZ3n>2bl4QT11bl41el41Zm41Rn41hn42Xo4TZ31jo41YP51PQ51UQ51\Q52\Q5P601cQ52cQ5S42cQ5hL2
cQ5Za21`T72eQ5[l21eQ51fQ51jQ51oQ51VR51^R52^R5X401`R51aR52aR5b31SX803gR5Rk1YZ11jR51QS51SS51VS51WS
51dS53dS5_2W;1kS51lS52nS5T35nS5P2]1iP122nS5YA1QT52QT5R22ee623dT5WJX?1dT52TU5X93TU5e201TU52^U5Y[1
1gU51oU52oU5]11TV54TV5Z1Mn81UV502YV5\V34\V5ek2111\V55\V5i1WIS2]]11^V51aV54cV516do21gV51kV51QW51S
W52SW5]f12YW5Z21[W53[W5hZ2>4VX5]b1T3`P11^X51`X52bX5jY31dX51SY54SY5\CjQ1_C3SY5\CjQ13SY5We1Xi12UY5
S`11YY51aY5001n]73Ra7f9RC01a[74TZ5g1]g2aC6VZ5LHE_V2kS13VZ5L^12WZ5d46aZ5_A9jm2;11fZ51[Z73V[5V<Zc1
1V[51l[53Z\5:e73\\5P8`P22\\5P82\\5_h11\\51T]53U^5e2kS101h_51T`52\a5`]11\a52\a5h31Vb51Qc51fc51hc5
1`d51\f58if5c50g1hAcf1C11if51`g55Ui50Ue1hS1;6^j5o2RX2oD011ak51jk51kk53]l50^K2]l501`l51Sm51Rc81Zn
52Zn5lf20001\n51^n51_n51cn52dn5c13gn5I82gn5R12kn5g12kn5;1kn52ln5X?2mn541mn54nn5oQ21[J3Qo5Rf1n=2R
o5b11Ro52Ro5U12Ro5a13Ro5aZ293Ro5a112So5T11Uo52Wo5\11Wo52Wo532Wo5]13Yo5`:WY22Yo5\X21So61^o52_o5W1
02ao581bo51co52eo5ej21eo502^`7d?1mo51no51PP61QP62QP6B2QP6A3QP6A01UP61ZP601[P61]P61`P61bP61cP61dP
61eP601lP62PQ601QQ61SQ61aQ61cQ61lQ61nQ62nQ6mK002iR6\C1lR61WS61aS61bS61lT63PU61]l12PU611TU62UU6YJ
1UU601fU61jU61nU61PV62PV6_Z101SV61UV61VV61YV62[V621]V61fV61gV62jV6gd11jV61mV61PW61RW61XW61YW61ZW
62]W621gW61QX61RX61SX63WX6232WX623WX62Rj11WX64af7;h2iL1^m71\X61]X61^X61aX62eX6f`21gX61lX61mX61oX
61QY62UY6aX21UY61VY62WY661WY61YY62YY6nZ11[Y62^Y6UY22`Y6i<1aY61bY61dY61eY64fY6UV1Z>eH1gY61mY61SZ6
2YZ601ZZ61]Z61`Z61cZ61gZ61iZ61mZ61S[61T[61^[601`[61P\61T\61b\61g\62j\671j\61m\61P]61Q]61c]61h]62
j]6i81m]61U^61X^601a^61b^61c^61e^61j^61l^61m^62n^6l61n^63n^6c1X52P_682T_6m>1W_61[_61^_62^_6e71a_
61b_62de7U;3e^7TB[E001e_62g_612o_601o_62_`6T>2c`6k^12d`6Xf11j`61k`61Xa61ha61oa61Pb62Rb6V11Rb61Vb
62Wb6[b11Wb61^b61ab601gb61Sc62Sc6l51[c62^c6i11`c62`c6Yd11fc61Qd61Wd62Wd6^O1fd61jd61md64md6dT1i3m
41Te61We65Ye6P5VLm8V81he62ke6l<1ne61mf67Sg6UHIeNg2271Tg62Xg6_\11Zg60001fg63fg6Y1k43fg6[6Sa11ig60
2jg6_>2mg6i601Rh601Th62Xh6i51Xh61Yh61\h61dh61eh61jh61Qi61Ui61Xi61Yi61Zi62^i6`C1ii61Rj65Zj6Y5]Ag=
gG5Zj6lR1S90eE1\j61aj62cj6V31hj61jj61Pk62Tk601Wk61^k62lk6>1[l61`l61bl61fl61il61Qm60001]m61km61lm
63mm6kDm71om63Rn6QDdU11Tn601dn601en62gn6h31jn61mn62mn6YS12mn6SY16nn6oCX:U5[Ac31Po61Qo61Ro6002Uo6
hA5Uo6[D1W;01Zo61\o61ko61oo61RQ71^Q71gQ73nQ7oT1k12TR7ZE1XR71YR71[R71_R72aR7\41bR71cR71dR71hR71^S
71bS71dS71mS71RT71ST71WT71[T71]T72X`7e@01lT72nT711nT71PU71XU71dU701fU71hU71iU71lU71mU71XV71ZV72\
V722]V7YW11_V71fV71hV71mV71nV71ZW71bX72bX7TX12bX7ca11nX71YY71fY72SZ7dY14XZ7`P1V=N2ZZ7g73e\7H02S]
7P^13X]7_<dN1\^75_^71Hm>c52_^711b^72d^7o92m^7=1m^77n^72k@f2W5a:21X_71Y_72Y_7aB1Z_73Z_7aCk?1`_72`
_7fT13`_7fT1f22c_7bC1c_72c_7hA2c_7j35d_7m9g8X@W92g_7]Z11j_71l_71m_71V`71X`71Y`72Y`719Y`71a3T60U9
]5g:a85Y`71n9n8gH1Z`75[`7a3T60[I2[`7n91[`73\`7WI]11\`71^`71_`71``71a`71b`71c`71d`73f`7921f`71h`7
2i`7W@1i`72i`7TV11j`71k`72k`7d91l`71m`72m`7^@2m`7[@4m`7LU=X21n`71o`73o`7GZ12o`7\?2Pa722Qa7bR15Qa
7b9Q=Q6k53Qa7bR1^11Qa71Ra71Ra71Ta71Ta71Ua71Xa72[a7RU11[a71`a71ca71da73ha7R8`<1ja72ka7PK1ka72ka7R
K1Pb71Rb72Rb7k22Rb7]K2Rb7SO5Tb7>2WDk11Tb71]b71`b71fb71ib73ib7Q9VP12ib7nO2ib7Q92ib7UF1nb71Rc73Rc7
V7dL1[c72[c7`S11]c76^c7e60Q80iD5^c7f6Q80iD1ac72ac712bc7TM2bc7^E1bc72dc7ZN3dc7S7VG2fc702fc7S@2fc7
Z>1fc72fc7L1jc71kc72lc7aO1lc71Pd71Sd71Ud72Zd7ZS11Zd71[d71\d72_d7bW11_d71cd71fd71md71Re71Te73Te7k
NO1]e73]e7?XN1de72de7eP11fe71me71`f72Tg731]g71_g71ig72Ph7d=001hh73bi7h8K1bi72bi7h81fi701hi71ki72
ki7`<2ki7_<1Pj71Tj75Tj70Q80P11_j71aj71bj71cj73dj70]42dj7oH1gj72Qk7C2\k7mD1]k71bk73hk7X1PJ1kk71lk
71Sl71]l73fl7c2o@1gl71hl71nQ83jl7a6X@1Qm74Wm7T9f8n<1bm74cm7c4n451cm71fm701nm71om71Vn72[n7k34_n7b
3113dn7b302fn7fL2fn7R@2hn7SH1in72mn7nG2Qo7fG1Ro7001co71ko7001no73SP8e1j?2VP8`=1ZP81^P801aP81dP82
gP8\51QQ81TQ8002ZQ8L3ZQ8L01\Q81aQ82nQ8[11nQ82QR8QE1QR83RR8111RR81UR81WR82WR801YR83ZR80K1ZR82]R8[
A1eR83lR8Q;i41PS81VS81XS85YS8e:4Z5a83YS8e:Q>3^S8[;;1^S83^S8g;01bS81jS81kS81lS81mS81oS81[T81oT81Q
U81VU81\U81cU81jU81PV81QV81TV82TV8d;1VV81YV81[V82\V8eE1gV82hV8Q21iV81kV81mV81nV81QW81RW81SW83VW8
131XW81]W81`W81aW81eW81fW81QX81SX81TX81UX82YX8eB2\X831\X81Pk81^X81_X82eX8l11eX83kX8112kX811nX81o
X81QY82QY8e76SY88e1;1e53SY88Q23SY8@i12TY824TY8Y2Q122UY8a71WY81\Y82\Y8i71]Y82kY8\51QZ81RZ82ZZ8eB8
ZZ8Y2Z9d2;Lk261[Z81_Z82_Z8m51bZ81kZ81R[83R[8]2e33`\8^4W81`\81d\81Q]83T]8T2W=1T]81g]81h]82n]8i44o
]8_2o2c82o]8_21Q^81a^81V_82V_8e11X_81o_82P`8S91P`81T`81]`81d`81g`81h`81j`81Qa81Va81`a82aa8:1aa81
ca81da81oa82oa8\41Qb81cb81db81hb802Xc8Y31Xc81ac81hc81ic81id81jd81Pe81Se81ce81ge81Vf81Zf81\f81`f8
1bf81lf81mf81nf81Pg81Rg82Sg8S11ag81fg81Yh81\h82]h811_h82ah811Pi81Vj81[j81cj81dj8001oj81Qk81Tk81Y
k81\k81`k81ek81ik81kk81mk81Ql81Rl82Sl811Ul81Xl81`l81al8_501210;0mo13345467891210;0mo133454678:;<
10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0m
j1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z
134P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_
17`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0
mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W
2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o
2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>
g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317
c3d3\2]220;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^23
4e3X2f37g3k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V
41Q1W4X4Y4Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m
^1^424_47`4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n
47o4P5k4^320;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534
S5X2T57U5X5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;
0mh1a534b5Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h
5`5U410;0mh1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5
Q1c57d5l5`5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2
R6m1n510;0mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo
1T624f47Z5X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6D
E00;0mi1V234]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3
>?7@7Ag6;<10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>
?7@7Al6;<10;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;
0mo1P724Q77R7U7V7V71040Y8W727X77Y7Z7[7[71040Y8\727X77Y7]7^7^71040Y8_727X77Y7`7a7a71040iY1b727X77
Y7c7d7d72040Y8e727X77Y7f7g7g71049Y8h717i7j7g7g7104>Y8k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY
1Q827X77Y7R8S8S80140iY1T827X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77
Y7^8j2k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0m
Y1\737e87A>f8g8d8[710:0mY1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_4
7`4m8MK10;0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l8
24_47`4R9MK10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN
10;0mo1l824_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^
9c2N10;0mm1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y9
7Hh9\1o610;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k9
24G7Z2o9k4^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10
;0mi1T:24_47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_4
7`4[:MN10;0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`
:J`210;0mi3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:
7Z2f:J`210;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4
X2^:7Z2m:Jk210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a2
34f4X2^:7Z2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24
W;7X;Z;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;W3P10P10P10P10P80P80P80P80P80P80PP81PP81P80P10P10P1
0P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82
P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP1
1@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41S`R1QDP8`D\P3PD_U7QDQ8
PDPm3PDUR7PDT8PDPV7PDRk4PDPV7PDT8PDRl3PDPm3PDSm4PDT8QDR8QDS8PDoo3PDmk3PDlk3QDT8PDjk3QDU8PDUR7QDV
8PDT8PDRl3PDHQDW8PDYm3PDXS5PDHPDl;QDX8PDZl3PDUR7PDY9QDY8QDZ8PDfh6PDhV;WD0QD[8PD[k3QD[8XD0WD0PDUR
7PDdk3QD\8QD]8XD0QD^8WD0PDdk3QD\8QD]8XD0QD^8WD0PDYm3QD_8QD`8XD0SD0WD0PDol3PDWT6PDPV7XD0WD0QDa8QD
b8P@dm3XD0SD0WD0QDc8QDd8XD0SD0WD0QDe8QDf8TD1QDe8P@Sl3XD0WD0PDjk3PDfl3QDg8XD0QDh8P@dm3QDi8QDj8QDk
8Q@T6QDl8QDm8QDi5Q`1R6QDn8PDHPDdm3SD0`Enk3`Ekk3`Ejk3`E4`EdP1`EQ3QDo8aD0`DPO`DQO`DnN`DoN`D^2`D\O`
Dmk3`DRl3`DQl3`D`k3`DPl3`D4`D`1QDP9P@ik3Q@Q9WD0QDR9XD0aDg5`Dmk3`Dii3`DQl3`D^2`D`1`Dlk3`DRl3`Dnk3
WD0QDP9QDR9XD0QDS9WD0PDPm3QDT9XD0WD0PDPV7QDU9XD0`Dmk3`D\O`D^2aD0`DW1`DbO`DlP1PDPm3QDV9QDW9WD0PDQ
V7XD0PDik3QDX9aDg5UD0WD0PDQV7XD0`Dik3PDnl3QDY9QDZ9PDWW;PDg3PDnl3QD[9PDmm3QD\9`E^2`E\O`ER3`Enk3`E
_R1`Ed3`EPl3PDHQD]9`DPO`DQO`DU1`DS1`Dmk3SD0PDXd4QD^9QD_9QD`9SD0UD0WD0QDa9Y@0P@bf3QDb9P@jk3QDc9XD
0`@bT3`Dk8`Dlk3`Dok3UD0WD0PDbf3Y@0QDd9PDjk3QDe9XD0WD0QDf9PDjk3QDg9XD0QDh9`Dk8WD0QDi9PDlo2XD0QDj9
TD1QDk9WD0QDl9QDm9XD0WD0PD\i3QDn9QDo9XD0WD0QDP:QDQ:TD1QDR:XD0QDS:WD0QDT:Y@0QDU:TD1QDV:PDgl3XD0WD
0QDT:Y@0QDW:XD0YD2WD0QDT:Y@0QDW:XD0QDX:WD0QDY:Y@0QDZ:XD0SD0WD0QD[:Q@\:P@mNTD2QD]:QD^:QD_:XD0aDg5
WD0QD`:Q@a:TD1QDb:PDjk3P@mNQDc:XD0WD0QDd:QDe:XD0QDf:`Dng6`DTb1`DQ[3`D^c3`DQ]7WD0QDg:QDh:XD0YD2QD
i:WD0QDg:QDh:XD0QDj:QDi:WD0QDk:TD3P@oa1PDT8XD0QFl:`DVf1WD0QDm:PDmNP@UR7PDT8XD0QDn:WD0PDT8XD0QFo:
TD2YD1WD0PDT8XD0QFo:TD2QDP;WD0QDQ;PDT8XD0QDR;WD0QDS;S@0QDT;QDU;QDV;QDW;XD0QFX;WD0QDY;Y@0QDZ;P@nk
3XD0QD[;QD\;WD0QD];Y@0QD^;XD0QF_;`DT9`Dof5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PD\i3QD`;QDa;Q
Db;XD0QDc;WD0QDd;P@bf3Y@0PDmNY@0QDe;XD0QDf;WD0QDn9Y@0QD1XD0`Djk3`Dfl3`Dk8`Dnn2`Dmn2`DmN`Ddi3`DVV
7`DdQ1WD0QDi9PDbf3Y@0QD1XD0`Dk8`Djk3`DROWD0PDkk3PD\i3QDg;PDaW;XD0aDg5WD0PDkk3QDh;PDki7XD0WD0PDmk
3QDi;QDj;XD0VD0WD0PDmk3QDi;QDj;XD0QDk;WD0PDYl3QDl;QDm;QDn;XD0WD0PDQOQDo;QDP<XD0WD0PDRU7TD1QDQ<QD
R<XD0WD0PDfl3PDWf4QDS<QDT<QDU<XD0WD0PDn[5PDkk3XD0PDaMWD0QDV<QDW<TD1QDX<VD0XD0WD0QDV<QDW<TD1QDX<Q
DY<XD0UD0WD0QDZ<P@ok3QD[<XD0TD9PD2UD0WD0QDZ<P@ok3QD\<TD2QD]<XD0UD0WD0QD^<QD_<QD`<XD0UD0WD0QDa<SD
0XD0TD9PDUR3UD0WD0QDa<SD0TD9PD4PDUR3XD0UD0WD0QDb<XD0SD0TD1VD0UD0WD0QDb<XD0SD0TD1QDc<UD0WD0QDd<XD
0SD0TD3QDe<WD0PDZk3QDf<QDg<XD0`DRl3UD0WD0QDh<SD0S@0S@0PD4QDi<XD0WD0QDj<Q@k<QDl<QDm<XD0QDn<WD0PD\
c3PDmNQDo<XD0UD0WD0PDmNQ@R6QDP=XD0aDg5`@nk3UD0WD0QDQ=QDR=XD0QDS=WD0PDP3QDT=QDU=XD0UD0WD0PDW3TD3P
DRl3QDV=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDRl3QDV=XD0QDW=`D`H`DT9`DdF`DUU3UD0WD0QDX=XD0QDY=WD
0QDZ=TD1QD[=TD1QD\=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD]=QD^=XD0WD0PDo2QD_=PDjk3XD0QD`=PDQS1WD0PDXl3P
Djk3XD0QDa=PDQS1WD0PDV3PDfl3PDj^5XD0WD0PDj^5PDSl3PDik3XD0WD0PDaW;YD2XD0SD0WD0PDaW;QDb=QDc=XD0WD0
QDm:QDd=TD1QDe=XD0YD2`DdQ1`Dd3`Doi3WD0QDm:QDd=TD1QDe=XD0QDf=`DdQ1`Dd3`Doi3QD2WD0QDg=QDh=PDZm3XD0
SD0WD0PDfm3QDa:PDHPDfj3XD0QDi=`Dkk3`@jk3`D\3WD0QDj=QDk=QDl=XD0QDm=WD0PDci3QDn=QDo=XD0QDP>TD2PDjk
3QDg3WD0QDQ>PDik3QDR>XD0WD0PDjY;PDaf3PDZm3XD0WD0QDS>PDnY;XD0WD0PDoY;PDPZ;XD0WD0PDQZ;PDkR3XD0WD0P
DkR3PD4PDkR3XD0WD0PDRZ;PDSZ;XD0WD0PDXl3PDik3PDUR7PDd`5XD0VD0WD0PDXl3PDik3PDUR7PDd`5XD0QDT>WD0PDj
k3PDTZ;PDkk3XD0VD0WD0PDjk3PDTZ;PDkk3XD0QDU>WD0QDV>XD0QDW>WD0PD]i3QDX>XD0PD4WD0QDY>QDZ>XD0VD0PD4W
D0QDY>QDZ>XD0QD[>WD0PD\i3PD`f3Q@\>PDo2XD0PDVn3WD0PD`f3PDXk6PDo2PDVn3XD0WD0QD]>`D4SD0XD0`D4WD0PDU
Q5PDjk3QD^>PDZZ;XD0WD0PD[Z;PDmk3QD_>PDcQ;XD0WD0QD`>PDQl3QDa>TD2QDb>XD0QDi9WD0PD`f3Q@c>QDd>TD2QDe
>XD0WD0PDaW;PDUR7TD1QDf>XD0WD0PDX3QDg>P@4PD]c3XD0WD0QDh>QDi>PD]c3XD0VD0WD0QDh>QDi>PD]c3XD0QDU>WD
0QDj>PDQl3PDhZ;XD0UD0WD0QDk>PDfl3QDl>XD0UD0PDiZ;PD4PD\i3WD0PDfl3QDo6XD0WD0PDQl3PDjZ;PDT8XD0WD0QD
m>QDn>XD0VD0`DQl3WD0QDm>QDn>XD0QDo>`DQl3WD0QDP?PDnZ;XD0WD0QDQ?PDV`3PDnb1XD0WD0PDmP5PDWT6PDR6XD0Q
DR?TD1WD0PDQEPDVl3XD0WD0PDaU7QDQ6PDng4XD0VD0WD0PDaU7QDQ6PDng4XD0QDS?WD0QDT?QDU?PDUm3XD0VD0WD0QDT
?QDU?PDUm3XD0QDV?QDW?QDi5TD1WD0PDbT3SD0PD[T6SD0XD0VD0QDW?QDi5TD1WD0PDbT3SD0PD[T6SD0XD0QDU>WD0QDX
?XD0`DSQ5`Dn;`Dlh1`DZ^5`DZ[;`DPY4`DSm4`D`e4`D_a3`D_a3`D[[;WD0QDY?XD0WD0PDWQ1PDWT6PD^[;XD0QDZ?Q@i
5WD0PDdm3QD[?XD0WD0QD\?QD]?XD0QD^?WD0PDe8PDUl3XD0VD0QD^?WD0PDe8PDUl3XD0QD_?WD0QD`?XD0VD0`D_F`Doa
3WD0QD`?XD0QDa?`D_F`Doa3WD0QDb?QDc?PDnk3XD0WD0PDQ\;PDik3XD0TD1WD0PDYJPDik3XD0WD0PDYJPDik3QDQ6PDj
T6PDhDXD0WD0QDd?QDe?XD0TD1YD2WD0QDf?P@Tl3PDPl3XD0QDg?WD0PDW`:PDQl3XD0`DUR7`DjX1WD0QDh?PDik3QDi?X
D0`DUR7WD0QDj?PDUR7QDk?PDWl3XD0WD0PDmb1PDik3QDQ6PDgf1XD0WD0PD\FPDTW5XD0QDl?WD0QDm?QDn?XD0VD0WD0Q
Dm?QDn?XD0QDo?WD0QDP@QDQ@QDR@XD0VD0WD0QDP@QDQ@QDR@XD0QDS@WD0PDVR1PDUR7QDT@XD0WD0QDU@PDfl3PD]\;XD
0QDV@TD5WD0QDW@QDX@PDXl3XD0WD0PDUe6QDY@QDZ@XD0WD0QD[@PDTl4XD0QDg5WD0QD\@PDik3XD0QD]@WD0PDUR7QD^@
QD_@XD0PDik3WD0QD`@PD\l3PDZFXD0WD0PDkk3PDfl3SD0PDei3PDi\;XD0VD0WD0PDkk3PDfl3SD0PDei3PDi\;XD0PD1Q
Dh6WD0PDkk3QDa@SD0P@ik3QDb@PDi\;XD0WD0QDc@XD0PDik3SD0QDi9TD1WD0QDW@PDP3PDXl3XD0QDd@WD0PDfl3PDY_6
PDil3XD0WD0QDe@PDQl3QDf@TD2QDg@XD0WD0QDh@TD6QDi@QDj@XD0QDk@TD1WD0QDl@TD1QDm@XD0aDg5WD0QDn@TD4QDo
@XD0VD0WD0QDn@TD4QDo@XD0QDPAWD0QDQAPDUR7PD_f3XD0`D^l3`Djk3WD0QDRATD3PDUe6P@UR7QDSAXD0WD0QDTAPDmk
3PDUR7XD0WD0QDUATD3QDVAXD0VD0WD0QDUATD3QDVAXD0QDWAWD0PDZR5QDXAXD0WD0QDYATD4QDZAPDkk3QD[AXD0WD0QD
YATD3PDRl3PD^U1XD0WD0QDYATD3PD\T6XD0QD\AWD0QD]AP@Sl3QD^AP@UR7P@R8QD_AXD0WD0QD`AQDQ6PDjT6PDP[3XD0
WD0QDaAPDUR7QDbAXD0WD0QDcAQDdAQDeAXD0WD0QDfAXD0WD0PDh];QDgAXD0WD0QDhAQDiAXD0QDjAWD0QDkAPDQl3PDkS
5XD0WD0PDkS5PDZZ;XD0WD0QDlAQDmAQ@nAQDoAXD0WD0PDPP5QDPBXD0WD0PDiHPDik3PDoo3XD0WD0QDQBPDnFXD0WD0QD
RBQDSBTD1QDTBXD0`Dm5`DYH`DY9`DSHWD0QDUBQDQ6PDjT6Q@VBQDWBXD0WD0QDXBQDQ6PDjT6Q@VBQDWBXD0WD0PDmk3PD
UR7PDR`;XD0WD0QDYBQDZBQD[BXD0VD0`D]F`D_H`DdF`D`H`D]g4`DaZ3WD0QDYBQDZBQD[BXD0QD\B`D]F`D_H`DdF`D`H
`D]g4`DaZ3WD0QD]BTD2PDkk3PDUR7QD^BXD0WD0QD_BQD`BQDaBXD0`DQE`DXh1`DZh1`DYm4`DVf1`DWf1`Djh1`D]m4`D
]h1`DVo:`D[G`D[c3`DTh4`DkI`Dao4`Dg`;`D[m4`Dh`;WD0QDbBQD`BXD0`DUR7WD0QDcBQDdBQD^AXD0YD2`DRF`DdF`D
Xh1`DVf1`D[F`DfC`Dgm4`DZl5`Dem4`D`HWD0QDcBQDdBQD^AXD0QDeB`DRF`DdF`DXh1`DVf1`D[F`DfC`Dgm4`DZl5`De
m4`D`H`EUR7`Efl3WD0QDfBXD0`DUe6`DWl3`DnT5`D\a;`D^l3`DWo3`DbV5`D]m4`D\l5SD0WD0QDgBPDQl3QDhBQDiBXD
0WD0QDjBPDQl3QDQ6XD0WD0PDQl3QDQ6PD]a;XD0WD0QDkBPDVl3XD0VD0WD0QDkBPDVl3XD0QDlBWD0QDmBTD1QDnBXD0QD
oBWD0QDPCPD[l3PDnk3XD0WD0QDQCTD3QDRCXD0VD0WD0QDQCTD3QDRCXD0QDSCWD0QDQCTD3PDUl3XD0QDTCWD0PDUl3PDU
R7PDXIXD0`DQl3`DZT7WD0QDUCPDfl3QDVCXD0WD0QDWCPDUR7PDPU7PDgl3XD0WD0QDXCPDUR7QDYCXD0`Djk3`Dfe3`D[l
3`DZl3WD0PDoa;QDZCXD0WD0QD[CQD\CPDUR7QD]CXD0WD0QD^CPDUR7PDPb;XD0WD0QD_CQD`CQDaCQDbCXD0WD0QDcCXD0
WD0QDdCQDQ6QDeCPDUl3XD0WD0QDfCPDUR7QDgCXD0`Dmk3`D^l3`DVl3`D\l3`DQl3WD0QDhCQDiCTD1QDjCXD0`DdF`DTc
5WD0QDkCTD1QDlCTD2QDmCXD0WD0QDnCQDQ6PDnV7PDik3XD0WD0QDoCTD4QDPDQ@QDQDRDXD0WD0QDQ6PDjT6PDdb;XD0WD
0QDSDTD3QDTDQ@UDQDVDXD0WD0PDoa1PDWT6PDjo4XD0WD0QDWDTD2PDmk3PDUR7QDXDXD0WD0PDmk3PDUR7QDYDXD0WD0PD
Tl3PDUR7PDjb;XD0WD0QDZDTD1QD[DXD0`DUl3`DSl3`DjX1WD0QD\DPDkb;XD0WD0PDkb;PDe\4XD0WD0QD]DPD\l3TD1PD
lb;XD0WD0QD^DTD2QD_DVD0XD0WD0QD^DTD2QD_DQD`DXD0WD0QDaDQDbDQDcDXD0WD0QDdDPDob;XD0`DTl3WD0QDeDPDhY
:XD0WD0PDQl3QDQ6PDkb1XD0QDfDWD0PDkk3QDhBPDi`6PDik3QDgDXD0`DfE`Dcg2`Ddg2`Doa3WD0QDhDP@kk3PDe3XD0V
D0WD0QDhDP@kk3PDe3XD0QDS?WD0QDiDQ@jDXD0QDkD`D`V5`DaV5`DeY5`DfY5WD0QDXBQDlDTD1QDmDPDkk3XD0QFnDWD0
QDoDXD0TD4QDPEQDQEQDi5WD0QD6XD0QDREQFSETD3WD0QD6XD0QDTE`D]W5`D^W5`D_H`DjX5`Ddi5`Dei5WD0QDUEPDUl3
XD0VD0WD0QDUEPDUl3XD0QDVEWD0QDWEQDXEPDUl3XD0WD0QDYETD3QDZEXD0QD[E`Dlc;`D^c5`DYm4`DSh1`D_P;`D^f3`
DVf1WD0QDYAQD\EXD0PDik3WD0QD]ETD3QD^EQD_EXD0WD0QD`ETD1QDaEXD0QDbE`DPX5`DSh1`DQf4`DaG`DWR5`DYm4`D
d`7WD0QDcEPDQl3TD2PDad;XD0WD0PDad;XD0QDdE`DUR7QFeETD2WD0QD7XD0`Dmk3SD0WD0QD7XD0QDfE`DZh4`Ddg2QFg
ETD1WD0QDhEQDiEXD0QFjE`DXh1`DZh1`DYm4`Djh1`DaG`DQf4`DXc5`D_e1`DjX1aDQ5`DWR5`D[h1`DPX5`DXb3QFkETD
2WD0QDlEPD^l3XD0YD2`DaG`DYm4`DZh1`DXh1`D]m4`Dih5`DS:`Dee1`D`V5`DQf4`Dd2`D]6QFkETD2WD0QDlEPD^l3XD
0QDmE`DaG`DYm4`DZh1`DXh1`D]m4`Dih5`DS:`Dee1`D`V5`DQf4`Dd2`D]6QFnETD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0
QDoEXD0`DX`3`D_H`D]FWD0QDPFPDUR7PDe5XD0WD0QDQFQDRFQDSFXD0`Dil3`DRm3WD0QDdCTD1QDTFXD0`Dgl3`DaT7`D
dm3`Dge5WD0QDUFPDPHPDnk3XD0SD0WD0QDVFTD1QDWFTD1VD0XD0WD0QDVFTD1QDWFTD1QDXFXD0WD0QDYFPDUR7QDZFXD0
WD0QD[FQDQ6PD[EXD0WD0QD\FQD]FQD^FXD0WD0QD_FQD`FXD0aDi5WD0QDaFXD0`DeH`DWf;`DSQ6`D\H`D\T6WD0QDbFPD
RU5XD0`DPl3`Dnk3`Dlk3S@0WD0QDcFQDdFXD0VD0`DbV5WD0QDcFQDdFXD0QDeF`DbV5WD0QDfFPDne4XD0QDgFWD0QDhFQ
DiFQDjFQDkFXD0WD0PDfl3PDne4PDWT6PD_f;XD0WD0QDlFQDmFQDnFQDoFXD0WD0PDlU3QDPGXD0`DZ4`Dc\5`Dik3WD0QD
QGS@0QDRGQDSGXD0WD0QDTGXD0SD0WD0QDUGXD0SD0WD0QDVGQDhBQDWGXD0WD0QDXGPDfl3QDYGQDZGXD0`DZ5`Dfl3QD[G
PDVl3QD\GQD]GQD^GQ@g5QD_GPDnl3S@0QD`GQDaGQ`1R6WD0QDbGXD0QDcGQDdGQDeGQD_6QDQFPDUR7QDfGQDgGQDhGQDi
GPDTl3`Dmk3`DQl3`DRl3`DY5QDjGQ@i5Q`1R6WD0QDkGXD0PDjk3QDlGWD0QDmGS@0QDnGXD0PDkk3QFoGUD0WD0QDPHXD0
SD0QDQHQDRHTD2QDSHQDTHPDUR7PDbV5PD^R5PDRl3PDUR7QDUHQDVHPDjk3QDWHPDjk3QDXHPDS1PDjk3QDYHPDHPDdm3QD
ZHQD[HQD\HPDS1PDci3QD]HPDcU7PDSOQD^HPD_U7PDSOQD_HQD`HPDbk3PDUe6QDaHQDbHQDcHP@jk3PDR3QDdHQD[GQDeH
P@jk3S@0QDfHQDgHPDXf4QDhHQDiHTD2PDkk3PD_^;QDjHPDn7QDkHQDlHPDUR7QDmHQDnHPDUl3QDoHPDUl3QDPIQDQIQDR
IQDSIQDTIQFW6TD2WD0QDUIXD0`ETo:`ESo:`Edl4QDVIQDWIQDXIQDYIQDUCPDfl3QDVCQDZIPDUR7QD[IQD\IQD]IQD^IQ
D_IQD^IQD_IPDYm3QD`IQDaIPDmNPD]l2QDbIQDcIQDdIPD_U7QDeIQFW6TD1WD0QDfIXD0SD0TD2QDgIWD0QDhIXD0QDiIP
DROWD0PD`_6XD0PDjk3WD0QDjIXD0PDRl3PD_o3QDi5WD0PDX_:XD0PDkk3PDUR7Q@_6QDkIQDlITD2QDmIQDXCPDUR7PDoa
;QDnIQDoIQDPJQDQJTD2PDYb;PDUl3QDRJPDTl3PDQl3QDSJPDTl3QDTJPDWo3QDUFPDPHPDnk3QDZDPD[h4QDUJQDVJQDWJ
QDXJQDYJQDZJPDPl3VD0QDZJPDPl3QD[JQD\JQDeGPDnV7PDik3QD]JPDjk3`D\3QD^JTD2QD_JQD`JQDaJQDbJTD1QDcJPD
Vl3QDdJQDeJQDfJQDgJWD0QD[HPDP1PDTl3XD0WD0PDHPDdm3PDP1PDTl3XD0WD0PDm9QDhJXD0`DRl3`DYT6`Dlk3`DQl3`
Dmk3WD0PDHPDdm3QDhJXD0`DRl3`DYT6`Dlk3`DQl3`Dmk3WD0QDiJTD3QDjJXD0`DUR7`DRl3`Djk3`Dii;WD0QDkJQDlJX
D0QDmJWD0QDnJPDWl3QDoJXD0QDPKWD0QDQKPDWl3QDRKPDUR7XD0QDSKQFTKTD2WD0QDUKQDVKXD0VD0`DnV7QFTKTD2WD0
QDUKQDVKXD0QDWK`DnV7WD0QDXKPDTl3PDkk3XD0QDYKWD0QDZKPDTl3PDnk3XD0SD0WD0QD[KQD\KXD0VD0WD0QD[KQD\KX
D0QD]KWD0QD^KTD1XD0QD_KWD0QD`KPDfl3TD1QDaKXD0QDbKWD0QDcKPDkk3XD0P@UR7QDdKWD0QDeKQDfK`DQl3XD0WD0Q
DgKTD2PDWl3XD0VD0WD0QDgKTD2PDWl3XD0QDhKWD0QDiKQDQ6QDjKXD0WD0SD0QDQ6PDgl3QDkKXD0VD0WD0SD0QDQ6PDgl
3QDkKXD0QDlKWD0QDmKQDnKTD1QDoKPDPHXD0QDPLWD0QDQLQ@RLTD1PDcFXD0QDSLWD0QDTLQDk<QDUL`Dmk3`DRl3`DQl3
`Dlk3XD0QDSLWD0QDVLQDWL`Dmk3`DRl3`DQl3`Dlk3XD0QDXLWD0PDZm3QDU5XD0`Dmk3`DRl3`DQl3QDYLWD0QDZLPDVl3
XD0VD0QDYLWD0QDZLPDVl3XD0QD[LQD\LWD0QD]LTD1QD^LPDP9XD0WD0PDRl3PDfl3QD_LXD0VD0WD0PDRl3PDfl3QD_LXD
0QD`LWD0PDik3QDQ6PDjT6PDaOXD0WD0QDaLTD1QDRKQDbLXD0WD0QDcLPDkk3QDdLXD0QDeLWD0QDfLP@UR7P@jT6QDgLXD
0WD0QDhLPDmk3PDUR7QDiLXD0WD0QDjLPDUl3PDUR7PDn5XD0WD0PDak3QDkLPD4PDak3QDlLXD0WD0QDmLQDcIPDXk3PDUX
7QDnLTD1QDoLXD0QDPMY@0WD0QDQMTD1QDRMXD0SD0QDSMWD0QDi8PDVl3XD0VD0QDSMWD0QDi8PDVl3XD0QDTMWD0QDj5QD
Q6QDUMXD0QDVMY@0WD0QDWMXD0QDXMQDYMWD0QDZMPDjk3QD[MXD0SD0WD0QD\MQD]MP@ik3PDUR7QD^MXD0S@0WD0QD_MQD
`MXD0S@0WD0QDaMPDSl3XD0VD0WD0QDaMPDSl3XD0QDbMQDcMWD0Y@0QDdMQDcGPDPl3XD0SD0QDi5WD0QDeMQDfMXD0SD0W
D0QDRJPDPHPDUR7XD0SD0WD0QDlGPDci3P@Pm3PDkk3XD0QDgMWD0QDhMPDQl3XD0TD3QDiMQDjMWD0QDkMXD0SD0TD2QDlM
QDj5WD0QDQ6PDjT6QDmMXD0WD0QDUHQDnMQDoMXD0QFPNTD1WD0QDQNXD0QDRNQDSNQDTNQDUNQDVNPDf[;QDUNVD0QDUNPD
1WD0QDWNTD3PDXl3PDjk3XD0QDXN`DT9`DSP4`D_h1`Dnb;`Dgm;`DY5`DRg3WD0QDYNTD5QDZNXD0`D[f4WD0QDoCTD2QD[
NXD0`DQl3`Dmk3WD0QD\NTD1PDm\:QD]NXD0VD0`DUR7`Dfl3WD0QD\NTD1PDm\:QD]NXD0QD^N`DUR7`Dfl3WD0PDm\:PD`
V6XD0`Dik3WD0QDZKQDQGTD1QD_NQD`NXD0WD0PD`1PDWS1PDjk3XD0WD0QDZKPDUR7QDaNXD0`DQl3`DXl3WD0QDbNP@UR7
QDcNXD0WD0QDdNTD1PDPHPDRl3XD0WD0QDeNPD^l3XD0QDfN`Dfn;`Dnc5`D_X5`Dgn;`DjX1`D_e1`DlX6`Dem3`DoR5`Db
h4`DUh1`DWh4WD0QDgNTD2QD8QDhNXD0WD0QDiNQDjNS@0PDmCXD0`DVl3WD0QDkNTD4QD9PDXl3XD0QDlNWD0Q@j5QDmNTD
4QD9XD0WD0QDnNTD4PDTl3XD0VD0`Dle1`Dnb;`Dee1`D`V5`DRl3`Dmk3`DQl3WD0QDnNTD4PDTl3XD0QDoN`Dle1`Dnb;`
Dee1`D`V5`DRl3`Dmk3`DQl3QDPOWD0QDQOTD1QDROXD0WD0QDnNQ@SOPDXo;XD0WD0QDTOTD3QDUOXD0`DdF`Ddm4`D`H`D
UH`DVH`DkG`DlG`Do7`Dgm4`DP_5WD0QDVOQDWOXD0`Djk5`D_f3`D_S1WD0QDXOPDUR7QDYOXD0PDik3WD0QDZOQDS;QD[O
XD0VD0WD0QDZOQDS;QD[OXD0QD\OWD0QD]OQD^OQD_OXD0VD0WD0QD]OQD^OQD_OXD0QD`OWD0QDaOPDUR7QDbOXD0WD0QDc
OPDUR7PD^P<XD0WD0QDdOPDUR7QDeOXD0`DQl3`Dnk3`Dik3WD0QDfOPDUR7QDgOXD0WD0QDhOPDfl3TD1QDiOXD0WD0QDjO
PDeGPDih5PDQl3XD0WD0QDkOQDlOXD0WD0QDmOQDnOXD0WD0QDXBTD2QDoOXD0`Dlg3WD0QDPP1P@fl3QDQP1XD0WD0QD^EP
Dfl3QDRP1XD0`D_e1WD0QDSP1TD3QDTP1XD0QDUP1`DTQ<`DSh5WD0QDVP1QDWP1VD0XD0WD0QDVP1QDWP1PDik3XD0WD0QD
XP1TD1QDYP1XD0WD0QDZP1QD[P1PDjk3QD\P1XD0WD0QDYAQD]P1P@m\:PD\Q<XD0WD0QDoCQD^P1P@]Q<QD_P1XD0`Dik3`
DQl3`Dmk3`Dae1WD0QD`P1QD^P1TD1QDaP1XD0QDbP1WD0PDfl3PDef1XD0PDkk3`D_e1`D^e5`D_X5`DmW5`D^e5`Dka5`D
aW5`DbQ<`DcQ<WD0QDcP1QDhBQDdP1XD0WD0QDi5PDUR7QDeP1QDfP1XD0`D_H`D]W5`D]F`D^H`DeW5`DdF`D`H`DXh1`D]
Z5`D]_5WD0QDgP1TD2QDhP1PDUR7QDiP1XD0`Dik3`Dnk3`DPl3`EWf1`EVf1`EXY5`ES:`EcZ5`ESP4`EXW5`EWW5`ETh1`
Ebg5WD0QDjP1PDTl3PDUR7PDem4XD0WD0QDkP1QDlP1QDmP1XD0`D_H`DZh1`DXh1`Dh5`DUR7`Dfl3`D[f4WD0QDnP1QDoP
1XD0QDPQ1WD0PDUR<QDQQ1XD0WD0QDRQ1PDUm3XD0WD0QDSQ1QDTQ1XD0WD0PDXl5PDWT6PDZ[5XD0WD0QDUQ1Q@VQ1PDhY;
XD0`DPO`DnN`Dik3`DRl3`Dok3`Dem4`D^i3WD0PDnNPDci3PDbm3PDhY;XD0WD0PDHPDmQ7PDkk3XD0WD0PDHQDWQ1VD0XD
0`Dmk3WD0PDHQDWQ1QDXQ1XD0`Dmk3WD0QDYQ1Q@i5QDZQ1P@fl3QD[Q1Q@\Q1XD0WD0QD]Q1QD^Q1XD0WD0QD_Q1QD`Q1QD
aQ1QDbQ1XD0WD0QDcQ1QDdQ1TD3QDeQ1XD0QDfQ1WD0QDPCTD2PDgl3QDgQ1XD0YD2WD0QDPCTD2PDgl3QDgQ1XD0QDhQ1UD
0WD0PDWV7PDjk3XD0QFiQ1TD9PD4SD0QDjQ1TD6WD0QDkQ1TD2Q@lQ1QDmQ1XD0PD4WD0QDkQ1TD1QDnQ1QDoQ1XD0PD4WD0
QDkQ1PDjk3XD0QFPR1aD;QDQR1TD5WD0QDRR1PDUR7QDSR1PDik3XD0`DS:`DdF`D]F`Dae1`DV_5`DTf1`D_e1`D]9`D^Z;
`DZ7`Dem4WD0QDRR1PDUR7QDSR1PDik3XD0QDTR1TD2QDUR1WD0QDVR1QDWR1TD2PDjk3XD0`D=`DVP;WD0QDXR1QDYR1PDj
k3XD0QFZR1WD0QD[R1TD2QD\R1QD]R1XD0QD^R1WD0QD_R1QDRKXD0`Dfl3`DkQ5`Dem4`DS1`DUn3`Dfl4`DdFWD0QD`R1P
DXT6QDaR1XD0WD0QDbR1QDcR1QDdR1QDeR1XD0WD0QDfR1QDgR1QDhR1XD0`DQb5`Djj5WD0PDmk3PDHPDXU3QDiR1XD0WD0
PDRl3PDUR7PDnV7PDik3XD0WD0PDUe6QDjR1QDkR1VD0XD0`DPX5`Dcn:`DUF`Dih5`DRY1WD0PDUe6QDjR1QDkR1QDlR1XD
0`DPX5`Dcn:`DUF`Dih5`DRY1WD0QDmR1S@0QDnR1PDik3XD0`DmR;`Db:`DZF`D]Q6`D]GWD0QDoR1QDPS1XD0`DdS<`DdQ
;aDQ5WD0PDUR7PDeS<PDYT6XD0YD2WD0PDUR7PDeS<PDYT6XD0QDQS1WD0QDRS1TD1QDSS1Q@R6QDZ5XD0`D[T6`D[f4WD0Q
DTS1QDUS1XD0VD0`Dih5`D_e1`Dmk3WD0QDTS1QDUS1XD0QDVS1`Dih5`D_e1`Dmk3WD0QDWS1TD1QDXS1QDYS1XD0`DQl3`
Dik3`DRf1WD0PDgf1QDZS1XD0WD0QDY:PDR3Y@0QD[S1XD0QD\S1WD0QDY:PDR3YD1XD0QD]S1UD0WD0PDYl3SD0XD0TD9PD
4TD7QDY:PDR3UD0WD0PDYl3SD0XD0TD9PD4TD7QD^S1PDYl3QD_S1WD0QD`S1SD0XD0UD0WD0QDaS1TD7PDR3XD0UD0WD0QD
bS1TD7QDcS1XD0TD7QDY:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDdS1TD1QDeS1XD0TD7QDY:`DWT1`DP5`D]3`DV3
`Do2`D\3`DmNWD0PDkU7QDfS1QDgS1TD2QDhS1XD0QDiS1TD9QDY:WD0PD_U7XD0QDjS1TD6QDY:QDkS1PDWl3PDjk3QDlS1
QDmS1PDmk3PD[T<PDik3PDQl3PDUR7QDSR1PDik3`DUR7`Dfl3`Dol3`Dei3`DPV7PDmk3PDUR7PD\T<PDik3QDnS1PDkk3Q
DoS1PDnk3TD5PDmk3QDPT1PD4QDQT1PDgk3TD6PD4QDRT1TD2QDjGQDPP1QDST1QDTT1PDUR7PDYY;QDVNQDUT1PDeS<QDVT
1TD2QDWT1QDXT1TD1QDYT1QDZT1QDoCQDYT1TD1WD0QD[T1XD0QDVNQD\T1WD0QD]T1XD0QD^T1TD3PD^l3QD_T1P@Tl3TD1
QD`T1PDjk3QDaT1TD2QDbT1WD0QDcT1XD0QDdT1QD_6QDcMQDdT1QDeT1Q@fT1WD0QDgT1XD0QDhT1TD1QDiT1TD3QDjT1QD
kT1PDmk3PD`3PDc5PDQl3QDlT1PDXR<PDUm3QDaLTD3QDmT1QDnT1QDoT1TD2P@UR7QDPU1PDjk3QDi5PDWo3QDQU1`DdF`D
SP4`DS:`DVf1`Dem4`DkI`D_Z5QDRU1PDRl3PDUR7QDSU1QDTU1PDlk3QDUU1QDVU1TD1QDWU1QDXU1PDY\5QDYU1QDZU1PD
lk3QDVNQD[U1Q`1R6QD\U1QD]U1PD^i3QD^U1PDUl3QD_U1PDkk3QDa@QDaLQD`U1QDaU1PDS<QDVR1QDbU1QDcU1PDUR7QD
dU1PD\EQDeU1PDXk3PDUX7PDXk3PDWl3PDjk3SD0QDfU1PDUR7QDgU1PDik3QDhU1QDiU1PDik3PDai3PDmk3PD`3PD\T6QD
jU1TD1QDkU1`En9`E>`Ek8QDlU1P@di3QDmU1QDUFTD2QDnU1QDoU1QDPV1TD1QDQV1PDgU7QDRV1aD;PD\T6PDfl3QDSV1Q
DTV1QDUV1QDVV1PDjk3aDWV1`DXh1PDZR1PDjk3QDQGQ`1R6QDXV1`EQU7`ERU7`EnU7`Enk3`EVR7`Eik3`EmR5`EcEQDYV
1PDjk3aD;QDZV1PDjk3QD[V1SD0QD\V1QD]V1Q`1T6QD^V1P@di3QD]V1Q`1T6WD0QD_V1XD0QD`V1`Dik3`Dkk3PDXk3QDa
V1TD2QDbV1PD4PDXk3QDcV1aD0aDg5QDdV1QDeV1QDfV1QDgV1QDhV1PDUm3QDRKTD2QDiV1QDjV1QDkV1TD2QDlV1QDVNTD
1PDeS<QDmV1QD`T1TD1PDjk3QDmV1QDnV1WD0SD0XD0QDoV1TD1QDPW1QDQW1QDRW1PDjk3QDSW1QDTW1SD0QDUW1QDVW1QD
WW1QDXW1QDYW1PDnNQDZW1QD[W1PDlk3QD\DQD\W1QD]W1PDY\5QD^W1QD_W1QDa:PD[k3TD6PD4TD3QD`W1QDaW1PDUR7QD
bW1QDcW1QDdW1QDeW1PDfl3TD2QDfW1PDmk3QDUCTD3QDgW1QDhW1PD_U7TD5PD4S@0QDiW1PDYl3TD6PD4QDjW1TD2PDbf3
WD0QDkW1TD1QDlW1XD0`DUR7`Dfl3WD0QDmW1XD0QDnW1TD1QDoW1WD0QDPX1PDUl3XD0PDQl3WD0QDQX1QDRX1P@ik3P@UR
7XD0QDSX1QDTX1TD1WD0`Ddl3`D[M`DcR1`DM`DSj2`Dhj2`Deg;`DXV<`DYV<`Dnb6`DlT;`DZV<`DoS6`DnS6`DZS7`D[V
<YD1XD0QDUX1QDTX1TD1WD0`Ddl3`D[M`DcR1`DM`DSj2`Dhj2`Deg;`DXV<`DYV<`Dnb6`DlT;`DZV<`DoS6`DnS6`DZS7`
D[V<YD1XD0QDVX1TD1QDWX1WD0QD]OPDUR7QDXX1XD0QDYX1TD1WD0QDZX1XD0QD[X1TD1QD\X1WD0QD]OQD]X1PDTl3XD0Q
D^X1WD0QDkQ1QD_X1QD`X1QDaX1PDjk3XD0WD0QDYAQDQ6PD\Q<XD0QFbX1TD1WD0QDcX1Q@jDQDdX1XD0QDeX1WD0QDfX1T
D1XD0QDgX1WD0QDhX1TD1PDWl3XD0QDiX1WD0QDS;S@0PDc5QDjX1QDlT1XD0WD0QDkX1PDR3QDlX1QDmX1XD0UD0WD0PD^2
QDnX1XD0TD9PD4TD4QD`;QDoX1TD4WD0QDj5QDX5XD0QDPY1`D]6`Dil3`DSP1`Dko3`DSg1QDS5TD2WD0QDV5XD0QDQY1QD
S5TD2WD0QDV5XD0QDRY1TD2QDSY1`D[f4QDTY1WD0QDV5XD0QDUY1UD0QDVY1TD3WD0QDV5XD0QDWY1UD0QDXY1TD7WD0QDV
5XD0QDYY1UD0QDZY1TD4WD0QDj5QDX5XD0QD[Y1`En9`E>`Ek8WD0QD\Y1XD0QD]Y1`DPl3WD0QD^Y1P@kk3XD0QD_Y1TD2Q
D`Y1WD0QDYAPDUR7QDaY1QDbY1XD0WD0QDQJPDPHXD0QDcY1WD0QDVNP@Pm3P@UR7PDeS<XD0WD0QDVNQDdY1TD2QDeY1XD0
WD0QDj5PDTMXD0QDfY1TD2QDgY1WD0QDhY1TD1QDiY1XD0QDjY1WD0QDkY1P@ii6PDlk3XD0QDlY1WD0QDmY1P@ii6PDlk3X
D0QDnY1TD1QDoY1WD0QDi5P@Pm3PDWl3PDjk3XD0WD0PDci3QDi5PDUR7SD0TD3QDPZ1XD0QDQZ1WD0PDci3QDi5QDRZ1QDP
Z1XD0QDSZ1WD0QDmV1XD0QDTZ1TD1SD0PDjk3QDi5PD\i3WD0QDUZ1XD0QDVZ1WD0QDWZ1QDi5PD\i3XD0QDXZ1WD0QDYV1P
Djk3XD0QDYZ1SD0TD6QDZZ1UD0PDnk3TD6QD[Z1PD4QD\Z1UD0QD]Z1TD7PD4Q@P6S@0S@0QD^Z1WD0PD_U7QD_Z1XD0TD3P
D4TD4QD`Z1WD0QDaZ1XD0QDbZ1PDUl3WD0QDZKTD2PDUl3XD0VD0WD0QDZKTD2PDUl3XD0QDcZ1QDdZ1TD1WD0QDV5QDeZ1X
D0SD0QDfZ1WD0QDgZ1XD0QDhZ1WD0QDiZ1TD4QDjZ1XD0VD0WD0QDiZ1TD4QDjZ1XD0QDkZ1WD0QDlZ1QDmZ1XD0VD0WD0QD
lZ1QDmZ1XD0QDnZ1WD0QDoZ1TD4QDP[1XD0Q@S;QDQ[1WD0QDoT1XD0QDR[1TD2QDS[1TD1WD0QDT[1XD0WD0QDU[1TD1QDV
[1XD0QDW[1`DdF`DSP4`D_Z5`DYH`DVf1`Dem4`DS:`DkI`DZh1`D\d5`DUZ5`DQf4`D``7QDgAPDTl3WD0PDQl3PDUR7PDX
l3XD0WD0QDX[1P@Sl3PDik3XD0QDY[1WD0PDmk3PDUR7QDZ[1XD0WD0QD[[1XD0QD\[1WD0QD][1TD6PD4Q@P6QD^[1XD0QD
_[1QD`[1WD0QDa[1S@0S@0QDb[1XD0WD0QDc[1QDd[1QDe[1QDf[1XD0WD0PDHPDem3PDPU;XD0WD0QDg[1P@Pm3P@bm3P@f
l3QDh[1XD0WD0QDi[1Q@i5QDcIQDj[1XD0WD0PDci3PDi1PDjk3PD]EXD0WD0QDk[1PDci3QDl[1XD0PDU3PDHPD[c:PDn5P
DRU7PDXf4QDm[1PDik3PDnGPDHPDbd2PD_U7P@fl3QDn[1QDi5Q`1R6WD0QDo[1XD0`D`V5`@jk3`DTR5PDci3QDi5Q`1R6W
D0QDP\1XD0PDTW7Q`1R6WD0QDP\1XD0QDQ\1QDSNPDfm3QDi5WD0QDcIQDR\1XD0PD\T6PDn9PDPm3PDdQ1QDS\1PD_f3QDT
\1PDYOPD_U7PDji3PDjk3PDmNPDeh3PDUR7PDP;QDU\1QDV\1QDW\1PDmk3PDP;PDPl3PDTX7QDi5PDdX<PDjk3PDgR1PDkk
3QDX\1QDY\1PDSU7PDjT6WD0QDS6XD0QDZ\1QD[\1aDg5`DmMQD\\1`DiP;`DQ8`DgX<`DhX<`DiX<`DjX<`D_;`D[d2`DZQ
<`DkX<`DYm;`DlX<`DmX<`DnX<`DoX<`DPY<`DQY<`DRY<`DSY<`DTY<`DUY<`DVY<`DWY<`DXY<`DYY<`Dn\:`Dl\:`DZY<
`D[Y<`D\Y<`D\[:`DV]:`DU]:`D[[:`D]Y<`D^Y<`D_Y<`Deh3`DZ`:WD0YD4XD0QD]\1`Edo:`ET;`EPh4`Efo:`ESP;`Ej
o:`EWP;QD^\1PD[T6QF_\1QD`\1SD0PD[T6QDa\1QDb\1QDc\1PDmNPDii3PDYm3PDUR7QDd\1QDe\1`D_i3QDf\1PDgl3QD
g\1PDgf;PDQl3PDmk3PDfl3QDh\1PDdk3QDi\1PDXn2PDik3QDj\1TD2SD0PDSU5QDk\1PDik3PDUR7QDl\1QDm\1QDn\1QD
o\1QDP]1QDQ]1PDUR7SD0PDPl3QDR]1PDoY<QDS]1PDYT6TD4PDWT6TD4QDi5WD0QDT]1XD0QDU]1TD2PDmk3QDV]1QDW]1Q
D`\1PDXk3QDX]1QDY]1TD3PD\T6QDZ]1PD\T6QD[]1QD\]1QD]]1PD[T6P@UR7QD^]1WD0QD_]1XD0VD0PDbU7QDP6S@0S@0
QD`]1QD_8QDa]1QDb]1PDmk3PDfl3QDc]1PDik3QDd]1QDe]1QDf]1QDg]1QDh]1TD3QDi]1QDj]1QDk]1QDl]1PDXk3PD[T
6PDgV;PDYU7QDm]1QDn]1PDUl3QDZKTD3PDjk3PDjj1QDo]1PDik3QDP^1QDQ^1QDR^1QDS^1PDPl3PDXZ<PDmk3QDT^1QDT
?QDU^1QDV^1QDi5Q`1R6WD0QDW^1XD0`@[T6`@Rl3Q@g5QD`\1QDX^1PD[T6QD`\1QDl6PD[T6PDPU5P@ik3Q@P6QDY^1QDZ
^1WD0PDYR1PDUR7QD[^1XD0QD\^1QD]^1QD^^1PDT3PDoT5PD]9PDWT6PDPS<QD_^1QD`^1QDa^1QDb^1Q@c^1QDd^1WD0PD
UR7QDe^1XD0QDf^1QDg^1PDSl3PDbU7QDP6QDh^1PDbU7QFi^1QDj^1Q`1R6QDk^1QDl^1QDm^1QDn^1PDHPDYg4PDkk3PDQ
l3PDfl3PDfZ<PDnk3PD\T6QDo^1PD\T6PDYm3QDP_1QDQ_1PD\T6PDPU7QDR_1QDS_1PDog3QDT_1QDU_1QDV_1QDW_1PDik
3PDUR7QDX_1QDY_1TD2QDZ_1QD[_1WD0QDZ5aDQ5aDg5`Ddm3`DaG`DfD`Ddm3SD0XD0`Dik3WD0QD\_1XD0QDi5Q`1R6WD0
QD]_1XD0QD^_1WD0QDhX1QDWU1QDhBTD1QD__1XD0WD0QD`_1PDXZ<QDa_1XD0QFb_1TD5QDc_1WD0QDd_1PDik3PDUR7QDe
_1XD0SD0QDf_1Q`1R6P@UR7WD0QDZ5XD0QDg_1WD0Qd1R6QDZ5XD0QDh_1`D[f4WD0QDZ5XD0QDh_1`D[f4QDi_1TD3QDi5Q
`1R6WD0QDZ5XD0WD0QDZ5XD0QDj_1QFk_1QDl_1PDUR7WD0YD4XD0`DiP;QDm_1PDmk3PDY5QD`\1PDok3SD0TD4PD[T6QDn
_1WD0QDo_1XD0WD0QDP`1aDY6aDZ6aDQ5SD0Y@0TD1PD[T6XD0QFQ`1aDg5WD0QD`\1YD0XD0S@0S@0S@0PD[T6YD0Q@i5QD
`\1SD0PD[T6QDR`1WD0QD`\1QDS`1XD0QDT`1QDU`1PDik3SD0QDV`1PDTl3TD1QDW`1QDX`1Q`1R6QDY`1QDZ`1Q`1R6SD0
QD[`1P@jk3QF\`1PDZk3QD]`1QD^`1QD_`1PDPU5PDik3QD``1QDa`1PDjk3QDb`1QDc`1PDaP4QDd`1PDPU5PDik3Q@P6S@
0QFe`1`DXk5`DQf4WD0PDWo3XD0QDf`1QDg`1QDh`1WD0PDWo3XD0SD0PDfl3S@0QDi`1QDj`1QDk`1TD1QDl`1`DSH`DT[5
QDgHTD2QDm`1P@UR7QDn`1QDo`1QDd8SD0QDPa1PDUR7QDQa1QDRa1PDik3TD2WD0QD[5XD0QDSa1QDTa1QDUa1aDg5PDUR7
QDVa1QDWa1QDXa1QDYa1QDmR1Q`1R6QDZa1S@0WD0QD[a1XD0QD\a1QD]a1QD^a1QD_a1QD`a1TD2WD0QDaa1XD0QDba1QDc
a1QDda1TD2QDea1PDHPDdm3TD1QDfa1SD0QDga1QDha1TD1QDfa1SD0QDga1QDia1QDja1PD[T6PDik3PDUR7QDka1PD4Q@P
6S@0S@0QDla1QDma1PDnV7QDna1TD1QDoa1SD0QDPb1PDTl3QDQb1PDU\<PDWT6PDoo3PDeT3QDo_1PDUR7PDdk3QDRb1PDP
l3PDTX7QD]OQDS;QDSb1QDTb1Q@k<QDUb1P@UR7QDVb1QDm5QDUb1P@UR7QDVb1QDWb1QDXb1QDYb1QDZb1`EZ5`EoW4`Edg
2`EQ[7`E\\<`E]e4`E]\<`Em`5QDi5Q`1R6WD0QD[b1XD0`Dmk3`Dnk3`Dlk3`D6QD\b1QD]b1P@jR6QD^b1PDik3PDkOPDW
T6PDS9PDfl3PDjU3QD_b1PDfl3PDjU3PD`V5`Dik3PDa\<PDWZ3PDYm3QD`b1PDb\<PDQl3QDab1PDRg3UD0WD0QDbb1QD<X
D0UD0QDcb1TD1WD0QDdb1QD<XD0QDeb1QDfb1QDi5Q`1R6WD0QDgb1QDhb1XD0VD0QDeb1QDfb1QDi5Q`1R6WD0QDgb1QDhb
1XD0QDib1PDTU7TD2SD0QDi5WD0QDjb1QDkb1XD0VD0PDTU7TD2SD0QDi5WD0QDjb1QDkb1XD0QDS?QD=TD1QDi5TD1WD0QD
>XD0VD0QD=TD1QDi5TD1WD0QD>XD0QDlb1UD0WD0PD]X7PD4TD9QD>XD0VD0UD0WD0PD]X7PD4TD9QD>XD0PD1WD0QDmb1QD
nb1XD0VD0WD0QDmb1QDnb1XD0QDob1WD0QDPc1QDQc1P@Ql3PDUJXD0WD0QDRc1QDSc1XD0VD0`DTl4WD0QDRc1QDSc1XD0Q
DTc1`DTl4WD0QDUc1QDVc1XD0VD0WD0QDUc1QDVc1XD0PD1WD0QDWc1PDSl3PDik3PDVS5XD0VD0`DfE`Dcg2WD0QDWc1PDS
l3PDik3PDVS5XD0QDXc1`DfE`Dcg2WD0QDYc1QDZc1QD[c1XD0WD0QD\c1XD0QD]c1QD^c1QD_c1TD3QDi5Q`1R6WD0QDh6X
D0VD0QD^c1QD_c1TD3QDi5Q`1R6WD0QDh6XD0QD`c1WD0QDac1PDTMXD0`DoR3QDbc1TD2QDi5TD1WD0QDcc1XD0VD0QDbc1
TD2QDi5TD1WD0QDcc1XD0QDdc1UD0QDec1TD2QD<QDi5Q`1R6WD0QDfc1XD0WD0QDmR1S@0QDgc1PD`i3XD0SD0WD0QDhc1Q
Dic1XD0QDjc1WD0QDkc1QDlc1TD1QDmc1XD0QDjc1WD0QDnc1TD1QDmc1XD0WD0QDoc1P@fh6QDPd1P@ik3P@UR7QDQd1XD0
WD0PDam3PD[k3XD0PDaMWD0QDRd1Q@o5QDSd1XD0WD0QDSd1XD0WD0QDTd1TD3PDeT5VD0XD0WD0QDTd1TD3PDeT5QDUd1XD
0WD0PD`Q3PDQl3SD0XD0TD2QDVd1TD2QDWd1WD0QDXd1PDQl3XD0QDYd1WD0QDZd1QD[d1QD\d1XD0WD0QD]d1TD1QD^d1XD
0`D]k:`DUF`Dek:`Dih5`D]m4`DWR5`DYm4`Dog5`DZ]5`D[]5`Dmg5`DZf5`DUR7`DSh1`DQf4`Dfl3`DUe6WD0QD_d1QD`
d1QDad1TD2QDbd1XD0WD0PD[5PDjk3PDRe4XD0WD0PD[^<PDik3XD0WD0PDQl3PDfl3QDcd1XD0QDdd1TD1WD0QDed1QDfd1
QDS;TD2QDgd1XD0WD0QDhd1QDid1QDjd1XD0VD0WD0QDhd1QDid1QDjd1XD0QDkd1WD0QDld1QDmd1QDnd1XD0QDod1TD5QD
Pe1WD0QDQe1P@UX7PDik3QDRe1QDSe1XD0WD0QDTe1P@Ym3PDmNTD2QDUe1XD0VD0WD0QDTe1P@Ym3PDmNTD2QDUe1XD0QDV
e1WD0QDWe1PDd3PDUR7XD0QDXe1WD0PDkQ5PDkk3XD0PDUR7WD0QDYe1QDZe1XD0VD0`DT9`Dg2WD0QDYe1QDZe1XD0QD[e1
`DT9`Dg2WD0QD\e1QD]e1QD^e1QD_e1XD0WD0PDcn4PDWT6PDTX7XD0WD0PDmk3QD`e1PDhU3XD0WD0PDRl3PDfl3PDe^<XD
0WD0PDkOQDae1PDS9XD0WD0QDbe1QDce1XD0`DaZ3`Df^<WD0QDmR1QDde1QDee1XD0VD0`Dnf1`Doa3WD0QDmR1QDde1QDe
e1XD0QDfe1`Dnf1`Doa3WD0QDge1QDhe1XD0`Dih5`DUF`D]k:WD0QDie1XD0`Dik5`Dhk5`DP_<`DWG`D^l5`D\n5`D_S5`
Dgk4`Dcg5`DkQ5`Dmg5`DXP<`DhW5`DnQ5WD0PDgo;QDje1XD0WD0PDY2QDke1XD0WD0PDlS5QDle1XD0WD0QDme1QDne1XD
0WD0QDoe1PDmk3XD0WD0QDPf1TD1QDQf1XD0`Dik3WD0PDSl3PDik3QDRf1XD0`DcH`Dof5`Dh5`DPj4`D]Z5`D\d5WD0PDg
T5PDik3XD0WD0QDSf1QDTf1XD0VD0WD0QDSf1QDTf1XD0QDUf1WD0QDVf1TD2PDTl3PDjk3XD0QDWf1WD0PDfl3PDck4XD0S
D0aDg5`D]_5WD0QDXf1XD0`D_e1`DPX5`DVf1`DS:`DWW5`Db^5`D\d5`DbQ;`DeQ;`Df_<`D_X5`DmW5`DjX1`Dk]5`Djl5
`DSg2`DaG`DW<WD0PDka:QDYf1XD0`DnN`DPOWD0QDmR1TD1QDZf1QD[f1XD0WD0PD]P1PDmk3QD\f1TD1XD0VD0WD0PD]P1
PDmk3QD\f1TD1XD0QD]f1WD0PDdd5QDcR1PDn_<XD0WD0PDnb1PDik3PDUR7XD0QD^f1`Dge5`DTf1WD0PDmk3QD_f1PDkU7
PDYb3XD0WD0PDik3PDfl3QD`f1XD0VD0WD0PDik3PDfl3QD`f1XD0PD1WD0PDik3PDV_<XD0WD0PDkk3QDaf1QDbf1QDcf1X
D0VD0WD0PDkk3QDaf1QDbf1QDcf1XD0QDdf1WD0QDoCTD2PDjk3P@UR7QDef1XD0WD0QDoCQDff1TD2QDi=XD0QDgf1WD0QD
hf1QDif1TD2QDjf1XD0VD0WD0QDhf1QDif1TD2QDjf1XD0QDkf1WD0QDlf1QDmf1QDnf1XD0`DUR7`DRS5`Dik3WD0QDof1Q
DPg1QDQg1XD0WD0PDUR7PD`Y<QDg5XD0`DT;`DU`<`DcI`DYX5`DYh1WD0QD?XD0PDik3`Dfe1`DRY1`DoW5`DV`<`Dm[5`D
UF`DRF`DlP6`D^l5`Dlc5`D\e5`DfP1`DjX1`DfY5`DYk:`DfD`DRf5`DW`<`Djc5WD0QD@PDik3XD0`Dfl3`DUR7`DRF`Di
h5`DjX1`Dh5`DUD`DiH`Dn[5`DX`<aDQ5WD0QDRg1QDSg1XD0WD0QDTg1XD0QDUg1`Dih5`DRF`DUF`Dlc5`D\e5`DSQ6`DU
R7`Dfl3WD0QDVg1XD0`DRF`DfC`DUF`DVa<`DeFWD0PDem4PDjk3PDem4XD0`DoQ5WD0PDPl3PDUR7QDWg1XD0`Dee1WD0QD
Xg1PDik3XD0`DfW5`D`e1`Dng4`DfP1`DjX1`Dlc5`DRY1`DfY5`D\a<`Ddg4SD0WD0QDYg1PDjk3QDZg1XD0WD0QD[g1QD\
g1TD1QD]g1XD0WD0PDbm3PD[f4XD0PDik3WD0PDfl3QD^g1QD_g1XD0VD0WD0PDfl3QD^g1QD_g1XD0QD`g1WD0QDag1QDbg
1QDcg1XD0QDdg1WD0PDlV7PDfl3QDeg1XD0WD0QDS;QDfg1QDgg1XD0WD0QDhg1TD2PD[T6QDig1TD2XD0QDjg1WD0PDbT3P
D[T6QDkg1XD0WD0PDWn3QDlg1XD0QDmg1WD0PDjk3PDY_6XD0`DT;`DXY5WD0QDng1PDak3QDog1XD0WD0QDPh1QDQh1QDRh
1XD0VD0aDg5WD0QDPh1QDQh1QDRh1XD0QDSh1aDg5WD0PDbT3PDXU6PD[T6XD0WD0QDTh1QDUh1PDSl3TD1PDik3QDVh1XD0
`DfEWD0PDhEPDUR7QDWh1XD0`DPO`DQO`DnNWD0PDiEPDik3QDXh1QDYh1XD0WD0PDoo3QDZh1XD0QD[h1WD0PDS1PD4PDUn
3XD0WD0PDbk3QD\h1XD0QD]h1WD0QDP9QD^h1XD0QD_h1`Dik3`Djk3WD0QD`h1TD3QDah1Y@0QDbh1XD0`D`i3`Dai3WD0Q
Dch1P@Ym3TD1QDdh1QDeh1XD0WD0QDfh1P@bm3QDgh1XD0VD0WD0QDfh1P@bm3QDgh1XD0QDhh1WD0QDih1QDjh1TD2QDkh1
XD0VD0WD0QDih1QDjh1TD2QDkh1XD0QDlh1WD0QDhCPDdm3PD`f3TD2XD0QDmh1WD0PDnV7PDWl3XD0`DeY4WD0QDnh1QDoh
1TD1QDPi1XD0WD0PD\T6QDQi1TD2XD0QDRi1WD0PDbm3TD1QDSi1QDTi1QDUi1XD0WD0QDVi1QDWi1QDXi1XD0QDYi1TD4QD
Zi1WD0QD_Q1QD[i1TD2P@jk3QD\i1XD0WD0PDci3QD]i1TD2QD^i1XD0WD0QD_i1QD`i1TD2QDai1XD0WD0QDbi1TD1PDjk3
QDci1XD0`Dii;`DYV7WD0QDdi1QDei1TD1QDfi1QDgi1XD0WD0PDUR7S@0QDhi1QDii1XD0QDji1WD0PDn:PDmNPDli3XD0W
D0PDUR7PDP;PDcW7XD0WD0PDUR7PDnb1PDQf4XD0QDki1WD0PDUR7PD`Q3PDWT6PDeT5XD0WD0PDiP;PDQS8XD0WD0QDli1P
Djk3XD0QDmi1`DU`<WD0QDYBPDmNQDni1XD0VD0WD0QDYBPDmNQDni1XD0QDoi1WD0QDPj1XD0SD0WD0QDQj1QDRj1XD0VD0
WD0QDQj1QDRj1XD0QDSj1WD0PDmk3PDHPDbd2XD0VD0WD0PDmk3PDHPDbd2XD0QDTj1WD0QDoCQDUj1TD2QDVj1XD0VD0WD0
QDoCQDUj1TD2QDVj1XD0QDWj1WD0PDUc<PD^4XD0`Dih5WD0PDWm3PDPm3PDVl3XD0WD0QDP:Y@0QDXj1PDmNTD2XD0QDYj1
WD0QDZj1QD[j1TD1QD\j1XD0SD0WD0QD]j1PDnn2XD0QD^j1`DYc<`D[R5`D`V5QD_j1WD0QD`j1TD3QDaj1QDbj1XD0SD0W
D0QDcj1PDik3XD0`D^l5`Dm`5`DWG`DoF`Dfc<`DeZ;`DZ`3SD0WD0QDdj1TD1QDej1QDfj1XD0QDS;TD2QDgj1QDhj1WD0P
Dll3PDik3PDfl3XD0SD0WD0QDij1PDcT3P@XT6PDcT3PD[T6XD0QDjj1WD0QDkj1TD2PD`i3QDlj1QDmj1XD0WD0QDW@PDfl
3QDnj1TD1QDoj1XD0WD0PDmk3QDPk1QDQk1QDRk1PDgl3XD0VD0WD0PDmk3QDPk1QDQk1QDRk1PDgl3XD0QDSk1WD0PDXk3P
Djk3QDTk1XD0WD0PD\T6PDci3PDQOXD0VD0WD0PD\T6PDci3PDQOXD0QDU>WD0PDQl3PDUR7PD^U1XD0PDik3WD0PDRl3PDo
i1QDUk1XD0WD0PDQl3QDVk1XD0WD0PDjk3QD^>QDWk1XD0WD0PDPl3QDXk1QDYk1XD0VD0WD0PDPl3QDXk1QDYk1XD0QDU>W
D0PD\T6PDTX7PD\T6QDZk1XD0PDo2PD_U7S@0WD0QD[k1XD0WD0PDHXD0QD\k1QD]k1P@ik3QD^k1Q@k5Q@l5PDVe6QD_k1P
Dik3PDeT5QD`k1QDak1QDbk1PDik3PDmk3PDfj3PDik3PDRX;PDSl3PDkk3PDXd<PDPl3QDck1QDdk1PDfm3QDi5Q`1R6QDe
k1WD0QDfk1XD0QDgk1S@0QD_6QDQCQDhk1PDWl3QDik1PDkk3QDjk1TD2QDkk1QDlk1Q@mk1QDnk1QDok1P@Wo3QDPl1PDjk
3`DUR7QDQl1QDRl1QDSl1QDTl1QDQCQDUl1PDWl3QDVl1Q@Wl1QDXl1QDYl1QDjGQ@i5QDZl1QD[l1PDSl3QD\l1PDfl3PDY
P7QD]l1QD^l1QD_l1QD`l1PD\l3QDU]1TD2QDal1QDbl1QDcl1QDdl1PDlm3PD_o4PDlU7PDfm3QDkS1QDel1QDfl1WD0QDg
l1XD0VD0QDfl1WD0QDgl1XD0QDhl1PDS1PDjk3QDil1PDSl3PDik3QDjl1PDgV;PDjk3PDmNPD`f3PDZS1PDnk3QDkl1QD`k
1TD1QDll1PDYm3PDmk3PD]6QDi5QDk<WD0QDml1XD0QDcMQDnl1S@0WD0QDol1XD0`DPO`DQl3`Dae1QDPm1QDQm1TD2QDRm
1QDSm1QDTm1QDUm1QD_6Q@k5QDl5WD0QDVm1XD0QD[l1QDWm1TD1QDXm1PDRl3QDYm1QDZm1QD[m1PDeT5QD\m1QD]m1WD0Q
D^m1XD0PD_U7Q@o5WD0QD_m1XD0QD`m1PDik3QDam1QDbm1QDcm1QDk<TD1QDdm1PDUR7S@0WD0QDem1XD0QDfm1WD0QDgm1
XD0PDUR7S@0WD0QDhm1XD0PDak3SD0PDjk3PDmNWD0QDim1XD0QDi5QDjm1WD0QDkm1XD0`DXl3QDTT1QD^IWD0QDlm1XD0Q
D^IWD0QDlm1XD0QDk<WD0PDb4PDUl3XD0QDTT1QD^IWD0PDP3QDmm1XD0QDnm1QD^IWD0PDP3QDmm1XD0QDnm1QDom1PDQl3
P@UR7QD_6QDPn1PDnl3QDQn1PDlV7PDb4PDUl3PDb4PDUl3QDk<TD1QDRn1TD4PDjk3PDcc6QDSn1WD0QDTn1XD0QDj5QDcI
WD0QDUn1XD0QDVn1PDnl3PDRl3PDPm3QDTb1WD0P@gW7QDWn1XD0VD0QDTb1WD0P@gW7QDWn1XD0QDXn1QDTb1WD0PDUR7PD
ka:XD0QD]IQD^ITD2WD0QDYn1XD0QD^ITD2WD0QDYn1XD0QDTT1WD0QDZn1QDYBXD0`Dnk3PD`f3QDk<WD0PDmNQD[n1XD0Q
D\n1QD]n1PD[T6QD^n1PDHQD_n1QDi5QD`n1QD]IQD^ITD1QDan1TD3QDbn1QD^ITD1QDan1TD3QDbn1PDUR7QDcn1PDHQDd
n1QDen1PDfj3PDYm3PDR3SD0QDk<P@ROQ`1R6QDfn1QDgn1QDhn1P@ROQ`1R6QDfn1QDgn1QDin1PDjk3QDjn1QDnl1QDkn1
QDln1`DPO`DnNPDfm3QDi5QDin1QDYBSD0QDjGPDYU6PDjk3QDmn1QDnn1P@mNQDon1QDPo1QDQo1QDRo1QDnl1QDSo1QDTo
1WD0QDin1XD0VD0QDTo1WD0QDin1XD0PD1QDTo1WD0QDin1XD0QDUo1QDVo1PD\8QDWo1PDmNPDTMPD`f3PDmNPDTMQDXo1P
@ik3QDin1PDjk3QDYo1PDgV;PDYU7SD0PDYm3PDfl3PDRk4PDnl3PDjk3QDZo1PDSX7PDjk3QDZo1QD[o1PDjk3QD\o1PDHQ
D]o1QDYBPDRl3PDUR7PDbe<PDik3PDjk3PDUR7PDTf<PDZm3QD^o1SD0QDk5QDk<PDo2QD_o1QDk<PDo2QD_o1QD]IQD^ITD
1WD0QD`o1QDao1XD0QD^ITD1WD0QD`o1QDao1XD0PDZJPDZ]<QDU]1QDbo1PDjk3QDco1QDdo1TD2PD\Q3QDUHQDeo1PD`Q1
QDfo1QDgo1QDho1TD1QDio1PDYm3PDSOSD0PDYm3SD0QDjo1QDko1QDlo1PDUe6Q@mR1QDmo1QDno1QDoo1QDPP2QDQP2PD`
f3QDk<QDRP2QDSP2QDTP2QDUP2TD2PDXl3QDVP2QDWP2QDXP2QDk<QDYP2QDl5S@0PDWn3`Djk3`DWU1QD]IQD^ITD2WD0PD
Wn3XD0QD^ITD2WD0PDWn3XD0QDZP2WD0PDWn3XD0QD[P2QD\P2PDR3QD]P2PD`f3QD^P2TD2WD0QD_P2XD0QDY;Q`1R6PDi`
6PDlk3PDbf3PDi`6PDlk3QDi5PDYm3Q@`P2QDAQDko1Q@`P2QDAQDj5QDk<QDaP2P@ROQDAQDj5PDYU6PDjk3PDYU6PDjk3P
DmNSD0QDbP2WD0QDcP2XD0WD0QDdP2QDeP2XD0QDfP2WD0PDHPDn;XD0PDHQDgP2WD0QDhP2QDiP2XD0QDi5Q`1R6WD0QDjP
2XD0VD0QDi5Q`1R6WD0QDjP2XD0QDkP2PDnl3QDlP2QDmP2PD]6QDWn1QDa:QDnP2QDoP2SD0PD\f<PDjk3QDi5PD]f<PDjk
3WD0QDWe1XD0QDPQ2PD_U7S@0WD0QDQQ2XD0WD0PDfl3QDRQ2PDik3PDUR7S@0QDjGQDk<XD0SD0QDi5WD0QDSQ2QDTQ2QDU
Q2XD0QDVQ2WD0QDWQ2PDPl3XD0VD0QDVQ2WD0QDWQ2PDPl3XD0QDXQ2WD0QDYQ2PD^f3XD0VD0WD0QDYQ2PD^f3XD0QDZQ2W
D0QD[Q2TD1QD\Q2XD0QDQ6QD]Q2QD^Q2QDi5Q`1R6WD0QD_Q2XD0`DQl3`DRl3`DPl3WD0QD`Q2P@]Y1QDaQ2QDbQ2XD0QDc
Q2QDdQ2TD4QDi5WD0QDeQ2PDjk3XD0WD0QDfQ2QDgQ2XD0VD0WD0QDfQ2QDgQ2XD0QDhQ2WD0QDi5Q@k<QDiQ2YD2XD0WD0Q
Dko1QDiQ2YD2XD0WD0QDg]1PDYm3QDjQ2XD0QDkQ2QDi5WD0PDS1PDjk3SD0XD0`DdE`Dk8`DaE`DUn3`DUR7`Dfl3`DmNWD
0QDlQ2QDmQ2QDnQ2XD0WD0QDoQ2TD1QDPR2XD0QDQR2WD0QDRR2QDSR2XD0QDTR2WD0QDUR2XD0`DRl3`DPl3SD0QDj5WD0Q
DVR2XD0WD0QDWR2PDSl3PDik3XD0QDXR2WD0QDYR2XD0WD0QDZR2TD1QD[R2XD0VD0WD0QDZR2TD1QD[R2XD0QD\R2QDi5Y@
0WD0QD]R2PDik3XD0QDj5WD0Q@k<PDROTD1QD^R2XD0QD_R2PDfm3QD`R2WD0QDcITD1QDaR2XD0`Dmk3`Dkk3QDRZ1WD0QD
bR2QDcR2aDg5`DUR7`DiV7`DRR1`DaZ3`Dfl3XD0SD0PDYm3QDdR2TD2WD0QDeR2XD0QDfR2WD0QDgR2PDSl3XD0VD0WD0QD
gR2PDSl3XD0QDhR2QDiR2WD0QDjR2`DbI`DcI`DYd4`DTi4S@0XD0QDkR2PDfm3QDi5WD0QDVP2`DSI`D^;`DQm4`DRm4`Db
I`DcI`DYd4`DTi4`DP[3`Dgo3`DPO`De6`De;XD0QDkR2QDlR2Y@0WD0QDmR2QDnR2Q@S;QDoR2XD0QDPS2QDQS2Q`1R6WD0
QDRS2XD0WD0QDi5Q@k<QDSS2YD2XD0WD0QDko1QDSS2YD2XD0WD0QDTS2QDUS2XD0PDik3WD0QDVS2S@0QDWS2XD0PDik3QD
XS2WD0QDYS2QDZS2SD0XD0VD0WD0QDYS2QDZS2SD0XD0QD[S2WD0QD\S2XD0WD0QD]S2SD0PDWR7XD0QDj5WD0QD^S2QD_S2
XD0QD]k1PDUR7SD0WD0QD`S2QDmOPDTl3XD0VD0WD0QD`S2QDmOPDTl3XD0QDaS2WD0QDUHTD1PDjk3PDmNXD0PDik3QDbS2
WD0PDRl3QDcS2QDdS2XD0QDeS2Y@0WD0QDfS2YD1XD0WD0QDj5QDgS2QDhS2XD0QDiS2QDjS2WD0QDj<QDk<`DdQ1`D\o2`D
Pe2`Ded3`D_R3QDU5XD0`DQl3QDkS2WD0QDlS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDU5XD0`DQl3QDmS2QDi5WD0QDk<YD2XD
0`Dmk3`DRl3QDmS2WD0QDnS2YD2XD0`Dmk3`DRl3QDS5WD0QDTT1QDk<`Dn2`DV3`DU4`DXb3`Dl4`Dib3`D[j3`Dbg7`DYb
3`D_3`Dc4`D\8SD0XD0QDS5WD0QDoS2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`D[j3`Dbg7`DYb3`D_3`Dc4`D\8SD0XD0QDPT2W
D0QDi5QDjm1YD1XD0`DPl3`DQl3QDQT2WD0QDko1QDRT2XD0QDQT2WD0QDko1YD1XD0QDST2WD0QDi5QDTT2QDUT2XD0QDST
2WD0QDi5QDTT2YD1XD0QDVT2WD0QDWT2QDXT2XD0QDVT2WD0QDWT2YD1XD0QDj5WD0QDnl1QDYT2XD0QDZT2WD0QD[T2XD0Q
D\T2QDi_1WD0SD0QDin1XD0VD0QDi_1WD0SD0QDin1XD0QD]T2WD0QD^T2QD_T2P@ik3P@UR7XD0QD`T2WD0QDoc1QDaT2QD
Wn1XD0SD0QDbT2WD0QDcT2PDSl3XD0SD0QDd5WD0QDj<QDk<`DU6`D_3`DcU6`Dn2`Doe1`DYb3`Dbg7`Dib3`DU4`De3`DV
3`D]c3`DR3`DV_6SD0XD0QDd5WD0QDdT2`DU6`D_3`DcU6`Dn2`Doe1`DYb3`Dbg7`Dib3`DU4`De3`DV3`D]c3`DR3`DV_6
SD0XD0QFeT2QDj5WD0QDk<P@ROQDfT2XD0WD0QDgT2P@ROQDfT2XD0WD0QDhT2QDiT2XD0VD0WD0QDhT2QDiT2XD0QDjT2QD
kT2QDk<WD0QDlT2QDmT2XD0QDnT2WD0QDlT2QDmT2XD0QDoT2PDYT6WD0QDPU2QDin1XD0QDQU2WD0PD^a<QDRU2XD0PDkU7
WD0QDSU2XD0VD0PDkU7WD0QDSU2XD0QDU>QDTU2TD5WD0QDi5QDUU2YD1XD0QDVU2WD0QDjm1QDWU2XD0VD0QDVU2WD0QDjm
1QDWU2XD0QDXU2QDVU2WD0QDjm1YD1XD0VD0QDVU2WD0QDjm1YD1XD0QDXU2WD0PDfm3QDcMPDHQDYU2XD0SD0WD0PDHQDZU
2XD0SD0PDjT5PDHQD[U2WD0QD\U2QDWn1XD0QD]U2`DZS1`DWU1`DhP;`D]c3PDfm3QD^U2TD1WD0QD_U2XD0QD`U2PDfm3Q
D^U2TD1WD0QD_U2XD0YD2QDaU2WD0QDbU2XD0QDaU2WD0PDfl3PDhl3XD0WD0QDU]1QDcU2XD0QDdU2WD0PDQl3QDeU2XD0W
D0PDQl3PDjX1PDfh6XD0`Eon4WD0QDcOQDfU2XD0QDgU2TD1VD0`Eon4WD0QDcOQDfU2XD0QDgU2TD1QDU>WD0QDhU2Q@iU2
XD0QDjU2WD0QDkU2XD0QDlU2TD3QDi5QDmU2QDi5WD0PD]P1PDQl3XD0SD0WD0QDnU2XD0QDTb1QDk<QDoU2SD0QDPV2WD0Q
DQV2XD0PDak3WD0QDRV2XD0VD0PDak3WD0QDRV2XD0QDSV2WD0PDHPDUj<XD0QDTV2WD0QDUV2P@Wj<XD0QDTV2QDi5WD0PD
Vj<XD0SD0QDVV2WD0PDjk3XD0QDWV2PDbT3PDik3WD0PDUR7PDdk3XD0WD0QDXV2Q@i5QDYV2XD0PD\i3QDi5WD0QDYV2XD0
PDRl3QDZV2VD0PDRl3QDZV2PD1WD0PDHPDdm3XD0QD[V2S@0QD\V2`DbF`DRm2`DcFWD0PDm9XD0QD[V2S@0QD\V2`DbF`DR
m2`DcFPDWT6QDP:WD0QD]V2XD0VD0PDWT6QDP:WD0QD]V2XD0PD1QD^V2PDkb;WD0PDe\4XD0WD0QDk<P@ROQD_V2XD0S@0Q
D`V2QDaV2WD0QDbV2XD0QDcV2WD0QDdV2XD0SD0WD0QDeV2PDSl3PDik3XD0QDfV2WD0QDXj1QDgV2XD0QDhV2PDnl3TD5WD
0QDiV2XD0SD0QDi5PDik3WD0QDjV2XD0QDkV2QDlV2WD0QDmV2XD0VD0QDlV2WD0QDmV2XD0QDnV2WD0QDoV2QDPW2XD0QDQ
W2QD[l1WD0QDRW2XD0TD2QDSW2QDTW2PDmk3PD`j<PDik3PDZS5PDiU7QDUW2Q@i5WD0QDVW2XD0WD0PDZS5XD0Q@o5QDWW2
aDg5`D_i3`DYl3QDXW2Q@i5QDYW2Q@ZW2QD[W2QD\W2QDko1Q@]W2QD[W2PDWW;QD^W2PDHQD_W2QD`W2PDYm3QDaW2PDQf4
QDW6Q@]IQDbW2TD1PDV5TD2QDcW2QDdW2QDQl1TD3QDi5Q`1R6WD0PDUJXD0QDQl1TD3QDi5Q`1R6WD0PD[JXD0QDQl1TD3Q
Di5Q`1R6WD0PDVJXD0QDQl1TD3QDi5Q`1R6WD0PD`JXD0QDQl1TD3QDi5Q`1R6WD0PD[l7XD0QDQl1TD3QDi5Q`1R6WD0PDZ
l7XD0QDR6QDeW2QD^k1TD3QDi5Q`1R6PDmQ8PDmQ8QD_6UD0WD0PDmQ8XD0QDfW2Q`1R6WD0QDgW2XD0S@0QD_6QD^k1TD3Q
Di5Q`1R6WD0PDTJXD0`DRl3`Dkk3QD^k1TD3QDi5Q`1R6WD0PDog3XD0`DRl3`Dkk3`D[T6`Dmk3`Dnk3QDhW2TD4WD0PDTJ
XD0WD0QDiW2XD0QD_6QDjW2TD1QDkW2QDlW2QDmW2PDXh1PDkk3PDaP4WD0PDaP4QDa:QDnW2XD0WD0QDoW2TD1QDPX2XD0Q
Di9WD0QDQX2TD1QDPX2XD0UD0PD]X7PD4WD0PDfl3QDg5XD0UD0PD]X7WD0QDa@QDg5XD0QDRX2QDi5WD0PDfl3QDg5XD0VD
0QDRX2QDi5WD0PDfl3QDg5XD0QDU>WD0PDfl3QDSX2QDg5XD0VD0WD0PDfl3QDSX2QDg5XD0QDib1QDTX2QDUX2QDR6QDVX2
QDUX2QDWX2TD1WD0PDhe<QDUX2XD0WD0QDXX2P@UR7PDhe<QDYX2XD0QDZX2QD[X2Q@\X2QD]X2QD^X2PDYl3QD_X2QD`X2P
DbMUD0QDW6QDaX2TD1P@di3WD0QDbX2XD0SD0aEg5QDW6QDcX2TD1P@di3QDdX2`DcI`DPP4`Dik3`DSg3`DQk<`DRk<QDeX
2P@Pm3QDfX2QDgX2QDi9QDhX2Q@i5QDiX2TD1P@di3TD3QDjX2QDi9QDhX2Q@i5QDkX2PDjk3QDi9QDhX2Q@i5QDlX2TD1PD
di3TD8QDmX2QDnX2QDoX2PDWf4PD\OQDPY2QDQY2PDci3QDi5QDRY2QDSY2PDPn6QDTY2QDUY2QDVY2QDWY2QDXY2UD0QDYY
2TD1QDZY2`@UR7`@di3`Dfl3`Dam3`DRS5QD[Y2TD2WD0QD\Y2XD0QD]Y2QD^Y2PDdm3PD\[7QD_Y2WD0PDfh6PD]W4XD0QD
`Y2QDaY2QDbY2QD`Y2QDcY2PDS1QDdY2PDWR7QDeY2QDfY2P@Ql3PDRl3PDWR7QDgY2QDhY2PDUl<QDiY2QDjY2QDkY2WD0Q
DlY2PDik3XD0SD0WD0QDmY2QDnY2TD1QDoY2XD0WD0QDPZ2P@Ym3PD^c3QDQZ2XD0SD0WD0QDRZ2P@PHP@nk3QDSZ2S@0QDT
Z2XD0WD0QDUZ2QDVZ2Q@i5QDWZ2XD0PDYm3WD0PD_U7XD0SD0WD0QDXZ2PDnn2XD0QDYZ2WD0QDZZ2TD1QD[Z2PDik3XD0SD
0QD\Z2PDYm3PDjk3PDYm3QD]Z2SD0QD^Z2QD_Z2QD`Z2SD0QDaZ2P@Zl3P@\T6WD0Q`1R6QDbZ2XD0QDcZ2QDdZ2QDeZ2SD0
QDcZ2PDnn2QDfZ2QDZP1QDgZ2QDhZ2QDiZ2PDfl3WD0QDjZ2SD0XD0QDi5WD0PDfl3QDjZ2SD0XD0`Dik3`DYT3`DWT3WD0P
Dfl3QDjZ2QDkZ2XD0WD0QDlZ2P@ik3QDmZ2XD0PDci3QDi5QDnZ2QDSNQDoZ2QDP[2QDi9Q@T6QDQ[2PDmk3QDh;QDR[2PDj
k3QDh;QDS[2QDi9QDi5WD0PDYm3QDT[2XD0QDU[2QDi9QDV[2QDW[2WD0QDX[2XD0QDY[2P@]X7QDZ[2QDi5QD[[2QD\[2QD
][2QD^[2PDQl3QD_[2PDQl3PDQl3PDUR7SD0PD`]<PDYm3Q`1R6PDUR7QD`[2QDoCQDa[2QDb[2PDcT3PD[T6QDc[2PDml3P
DkU7PDTX7PDlk3QDd[2PD`f3PDmNQDe[2PDnk3PDYo2PDHPDSm<WD0QDf[2QDg[2QDh[2QDi[2XD0WD0QDj[2PDUl3QDQ6PD
_P;XD0WD0QDeV2S@0PDhS8XD0WD0QDk[2QDl[2TD1QDm[2QDn[2XD0WD0PDeQ;PDWT6PDgU5XD0WD0PDh\5PDWT6PDXm<XD0
WD0PDYm<PDPS1XD0WD0QDo[2QDQ6PDZh4XD0WD0QDP\2PDQl3QDQ\2Q@R\2PDad;XD0WD0QDS\2PDUR7QDT\2XD0WD0QDU\2
PDUR7QDV\2XD0WD0PDam<PDUR7PDeX5PDRl3XD0WD0PDbm<PDj`5XD0QFW\2TD2WD0QDX\2PDSl3XD0WD0PDRl3QDY\2PDgD
XD0WD0PDRl3QDZ\2QD[\2PDl4XD0WD0PDl4PDik3QDQ6QD\\2XD0WD0PDim<QD]\2PDZFXD0WD0QD^\2PDUR7PDjm<XD0WD0
PDQl3PDgCPDPf3XD0QD_\2TD3WD0QD`\2PDRU5QDa\2QDb\2XD0`DjX1WD0QDc\2PDRU5QDa\2QDd\2XD0WD0PDRV7QDe\2Q
Df\2XD0WD0QDg\2PDUR7QDh\2XD0WD0QDi\2PDnn2PDPn<XD0WD0QDi\2QDj\2QD`BXD0QFk\2WD0PDQl3PDfl3QDl\2QDm\
2XD0WD0PDYT6PDfl3PDV`3XD0PDWT6WD0QDn\2PDma;XD0VD0WD0QDn\2PDma;XD0QDo\2WD0QDP]2QDQ]2XD0VD0WD0QDP]
2QDQ]2XD0QDR]2WD0PD`Q3P@Sc1QDS]2XD0VD0WD0PD`Q3P@Sc1QDS]2XD0QDT]2WD0QDU]2QDV]2XD0WD0QDVNQDW]2QDX]
2QDY]2XD0WD0QDZ]2QDa8QD[]2XD0QDBQD\]2TD1WD0PD\l3PDUR7QD]]2XD0WD0QDUBPDUl3PDfl3PDYn<XD0WD0PDTl3PD
mk3PDoFXD0VD0WD0PDTl3PDmk3PDoFXD0QDU>WD0QD^]2QDmR1TD1PDgQ<XD0WD0PDgo;PDQl3QD_]2XD0WD0QD`]2PDQl3P
DUR7PDZn<XD0WD0QDa]2PDmk3PDUR7PDho;XD0WD0QDi\2PDSl3PDik3QDb]2XD0WD0QDc]2QDd]2QD\T2XD0PDUR7TD1QDe
]2QDf]2TD1WD0QDg]2QDh]2XD0QDi]2TD2WD0PD`n<PDSl3XD0WD0QDj]2XD0`D_m4WD0PDdn<PDWT6PDjR4XD0WD0QDk]2Q
Dl]2XD0VD0`DQ8WD0QDk]2QDl]2XD0QDlR1`DQ8QDm]2TD1WD0QDn]2XD0VD0`D^l3QDm]2TD1WD0QDn]2XD0QDo]2`D^l3W
D0PDak3QDP^2PDkk3QDQ6QDQ^2XD0WD0QDR^2PDUl3PDbT3XD0WD0QDS^2TD1PDRl3XD0PDUR7TD1QDT^2QDU^2TD2WD0QDV
^2QDW^2XD0WD0PDPY5PDhk3PDUR7PDjl5XD0WD0QDX^2PDUR7TD1PDZl5XD0WD0PD[^<PDjMXD0`DT3`DiT<QDY^2WD0PDZ_
<XD0VD0QDY^2WD0PDZ_<XD0QDZ^2WD0PDkk3PDh8PDik3PDfl3XD0QD[^2WD0QDno1PDYT6QD\^2XD0QD]^2WD0QD[GPDUR7
PDn7XD0WD0QD^^2PDfl3QDiW2PDgf1XD0WD0QD_^2PDQf4XD0VD0WD0QD_^2PDQf4XD0QD`^2WD0QDa^2PDQl3XD0QDb^2WD
0QDc^2PDQl3XD0QDd^2WD0QDe^2PDUR7QDf^2XD0WD0QDPn1PDPm3PDUR7PDUn3XD0PDkl3WD0PDUn3PDVo<XD0QDg^2TD3Q
Di5TD1WD0PDlo2PDoe1XD0WD0QDn@TD2PD_R5XD0WD0QDh^2TD1PDWo<XD0WD0PDXo<PDjk3PDfl4XD0WD0QDi^2PD[5TD1P
DYm3PDdQ1XD0WD0PD`e1PD_4PDjk3XD0WD0QDj^2PD`S;XD0WD0QDk^2PDik3PDQ[3XD0WD0PDTJPDZo<XD0WD0PDob1PDZo
<XD0QDl^2TD1WD0QD`AQDQ6PDjT6PDP[3XD0WD0QDQJTD4PDWf4PDkk3PDci3XD0WD0QDm^2PDnk3QDQ6PD_P;XD0WD0QDn^
2XD0QFo^2WD0PDUl3XD0`DUR7`Dfl3QFP_2TD6QDQ_2WD0PDWm3PDUl3XD0WD0QDR_2TD2QDS_2PDUR7QDT_2XD0WD0QDoT1
TD2PDWn3PDeHXD0WD0QDU_2PD^o<XD0`Dnk5WD0QDPX1TD1PDTl3PDUR7PDVn3XD0WD0QDV_2PDik3PD_o<XD0WD0PDob1PD
`o<XD0VD0WD0PDob1PD`o<XD0QDW_2WD0QDX_2QDQ6PDdP6XD0WD0QD[FS@0PDfl3QDY_2XD0WD0QDZ_2PDUR7PDVn3PDjl5
XD0WD0QD[_2PDco<XD0VD0WD0QD[_2PDco<XD0QD\_2WD0PDoh5PDg3XD0WD0QD]_2QD^_2PDjk3PDP5XD0QD__2PDfl3WD0
PD_U3PDRX5XD0QD`_2QDmR1WD0PDY_6PDil3XD0WD0PDdo<XD0WD0PDgQ<PDPl3QDa_2XD0WD0PDho<PDWT6PDm2XD0WD0QD
b_2QDc_2P@am3QDd_2XD0WD0QDe_2QDf_2XD0TD1QDg_2WD0QDh_2PDik3XD0PDfl3WD0QDi_2PDik3XD0QDj_2WD0QDk_2P
D_h;XD0WD0QDl_2TD1QDm_2XD0WD0QDn_2PDmk3XD0`Djk3`DQl3`DUR7WD0PDHPDmQ7PDkk3XD0PD]T<WD0QDo_2PDik3QD
S;QDP`2XD0WD0QDVNQDQ`2QDR`2XD0QDS`2TD2WD0QDT`2QDU`2TD1QDV`2XD0WD0PDYm3QDW`2QDX`2QDY`2XD0WD0PDX[:
PDog4XD0`E\i3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PD`f3PDZS1PDnk3QDZ`2XD0`D[5`Dh5`D^c3`DQh4WD0PD`P
=PDik3PDm`5XD0WD0QDXR1QD[`2PDjk3XD0WD0QDXR1QD\`2QD]`2XD0QD^`2WD0QDmLQ@_`2Q@``2TD1QDa`2PDik3XD0WD
0PD_U7PDfl3QDb`2QDc`2XD0WD0PD_U7Q@d`2QDe`2XD0`Dkk3QDf`2TD5WD0PD^k3QDg`2QDh`2XD0WD0PD^k3QDi`2QDj`
2P@^l5XD0PD4WD0PD^k3QDk`2XD0VD0PD4WD0PD^k3QDk`2XD0PD1QD_Q1QD`;WD0QDl`2TD2PDkk3XD0`D_^;`Dfl3QD_Q1
QD`;WD0QDl`2QDm`2PDkk3XD0QD_Q1PDbf3WD0QDn`2QDo`2XD0QDPa2WD0QDQa2TD1QDRa2XD0WD0QDSa2PDkk3QDTa2XD0
QFUa2TD4WD0QDVa2TD1PDSl3PDik3Q@Wa2QDXa2XD0WD0PDS^;PDWT6PDUX;XD0WD0PDiHPDRl3PDUR7PDl4PDik3PDUR7PD
og5XD0WD0QDYa2PDik3PDcDXD0WD0PDiP5QDZa2XD0WD0QD[a2TD2QD\a2TD1QD]a2XD0WD0PD[Q=TD2PDeX1XD0QD^a2QDi
5WD0PDc3Q@_a2QD`a2XD0QDi5QDaa2WD0PDnb;PDgm4PDkk3XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1PD_e1XD0QDba2QD__2
PDfl3WD0QDca2PD^Q=XD0WD0PDZQ1PDT8XD0QDda2WD0QDea2PDfGPDWT6XD0PDeGWD0QDh?PDQl3QDQ6QDfa2XD0WD0PDR1
PDRl3PDUR7PDbQ=XD0WD0PDhT5PD\T6PDcQ=XD0WD0PDdQ=QDga2XD0WD0PDkR1QDha2XD0WD0PDoV7PDmk3PDUR7PDXl3PD
ik3QDQ6XD0WD0QDia2TD2QDja2XD0`DjQ=`DeY5WD0QDka2QDla2PDTl3XD0QDma2TD1WD0QDna2QDoa2XD0WD0QDPb2PD\l
3PDUR7TD1QDQb2XD0WD0QDRb2PDUR7PDXh1XD0VD0WD0QDRb2PDUR7PDXh1XD0QDSb2WD0QDTb2PDUR7PDXh1XD0VD0WD0QD
Tb2PDUR7PDXh1XD0PD1WD0QDUb2QDVb2XD0`Dm`5`D_e1QDeb1WD0PD\h6QDWb2XD0WD0QDXb2QDYb2Q@Zb2QD[b2XD0`DQl
3`Dik3QD\b2TD1WD0QD]b2XD0WD0QD^b2P@dm3QD_b2PDUR7TD1QD`b2XD0WD0PD^R5PDRl3PDUR7PD`g1XD0WD0QDab2PD_
U7PDfl3PDXR=XD0WD0PDld6PD\T6PDak:XD0WD0PDRW5PDik3PDYR=XD0WD0PDRGPDmk3QDQ6PDZR=XD0WD0PD\n;PDUl3PD
UR7PDST5XD0WD0PDT3PDlk3PDUR7PDdk3PDcY5XD0WD0PD[R=PDjk3PDUR7XD0WD0PDlS5PD[R1PDUR7XD0WD0PD\R=PDQl3
XD0WD0PDjl5PD\OPD[X2XD0QDbb2PDUR7QDcb2PDfl3PDcS1PDn2PDjk3PDfl3PDW[:PDTQ5PDWl3PDjk3PDfl3PDW[:PDPl
3PD]R=PDmk3PD]R=PDWT6PDfl3QDdb2PDcc:PDnk3PDU6PD_Z;PDQl3PDfl3QDeb2PDnk3PD[5PDmk3PDa\5PDmk3QDQ6PD_
R=PDUR7PD`R=PDUR7PDUR7PDlP<QDQ6PDQl3PD\JPD^f3PDRl3PDUR7QDfb2PDPU5PDik3QDhBQDgb2PDfl3PDYe:PDik3PD
UR7PDci1PDmb1PDUR7PDbR=QDhb2PDaW;QDib2PDjk3PDcR=PDdR=PDmk3PDeR=PDha;QDjb2PDUR7PD^c5`DUl3PDi1PDjk
3PD]EPDmk3PDUR7PDPk;QDkb2TD1PDfR=PDPl3PDUR7PDok4PDik3QDlb2PDgR=PDik3QDmb2PDhR=PDlb5PDnk3PDdm3PDh
DQD[o1PDjk3QDnb2PDdY4PDik3QDQ6QDob2PDUR7TD1QDPc2QDQc2QDQ6QDRc2QDSc2QDTc2QDUc2TD1QDVc2QDWc2PDZc4P
Dik3QDXc2QDYc2PDhl4VD0QDXc2QDYc2PDhl4QDZc2QDVNPDTl3PDkk3QDmR1QD[c2QDlU2QD\c2QD]c2PDik3PDTQ5QDYAT
D2PDmR=QD^c2PDci3PDPm3QD_c2QDPk1TD1QD`c2PDSf3PDTMPDTMPDjk3PDok4PDSEPDcQ4PDkk3PDT8PDmMPDaT5PDki7P
DmMPDfl3PDhl4PDmMQDac2PDjk3QDbc2QDcc2PD_U7PDfl3PD_U7PDfl3PDjP=PDjP=PDW5PDnU<PDWT1PD\T6PDTJPD\T6Q
Ddc2PDTJPD\T6PDhP5PDTb1PD\T6PD\b6PD\T6PDPd1PD\T6PDoR5PDnR=PDbQ=PDbQ=QDec2PDUl3PDjk3PDfl3PDoR=PDm
k3PDfl3PDfe3PDik3PDPS=QDiHQDQ6PDP]5PDmb1PDSl4QDfc2PDYm3QDgc2PDfl3PDQS=PDik3PDfl3PDYX2PDlk3PDfl3Q
Dhc2SD0PDfl3PDf_6PDjk3PDfl3PDkOPDnk3PDfl3PDgf3PDd3PDfl3PDlP<PDik3PDfl3PDUS=QDic2PDPm3PDVl3PDci3Q
Djc2PDWS=PDPHPDRl3PDWR7QDkc2QDmGPDkHPDWT6PDkS8PD`f3PDoi3PDfl3PD[6PDoV7PDnn2PDWT1PD\T6PD]9PDVl3QD
lc2QDQ6PD_R=PDmk3QDQ6PDh\;QDmc2QDQ6QDnc2QDka2QDoc2P@Tl3QDPd2PDTl3QDQd2QDRd2PDRU7PDoo3PDbT3PD[T6P
Dfl3PDYg4PDUQ5PDjk3PDQl3PDkP6PDUS5PDQl3QDQ6PDkb1PD[6PD[3QDeW1PDjk3QDQ6PDln3PD`Q5PDmk3QDSd2PDci3P
DSl3PDUn3PDQl3QDTd2QDUd2PDc3PDlg3QDVd2QDWd2PD`l6PDUR7QDXd2QDYd2QDZd2QD[d2QDoc2QD`R1QDQ6PD^f3PDdc
:PDik3PDQh7PDik3PDUR7QD\d2QD]d2PDmk3PDVDPDjk3QDiHPDkDPDUR7PDh];PDQl3PDUR7PDUn3QD^d2PDT8PDik3QDQ6
PDmb1PDTZ<PD]g4PD_S=PDmMPDaW;QD_d2QD`d2QDad2PDk8PD`f3PDoi3QD\1QDbd2P@ik3P@UR7QDcd2QDKPDUR7QDdd2Q
DDPDWl3P@fl3QDed2QDDPDnn2P@fl3QDfd2QDDPDUR7QDgd2QDhd2QDDPDoT5PDWT6PDoT5PDWT6PDaU7QDDPDlk3PDVDQDD
PDaS=QDDPDjk3PDeU3QDDPDSl3PDik3QDQ6PDgl3PDjk3QDFPDUl3PDgk3QDFPDjk3QDid2S@0QDjd2PDnn2PDfl3QDkd2QD
FTD2PDmk3QDQ6PD_R=QDFPDUR7QDld2QDFQDQ6QDmd2PDUl3QDGPDUR7QDnd2PDik3QDGPDUR7QDod2QDGQDPe2QDGPDfl3Q
DQe2QDGQDQ6PDn5QDGPDfl3PDYb3PDkk3QDGQDRe2QDSe2QDHPDUR7QDnd2QDTe2QDHPDUR7QDUe2QDHPDjk3PDeR3QDHPDj
k3PDUR7QDVe2QDHQDQ6QDWe2QDHQDQ6PDjT6PDgl3QDHPDT?QDhHQDHPDUl3PDjk3QDa@PDUl3PDjk3QDa@S@0PDn2QDITD2
PDQl3QDQ6PDad;QDITD2PDRl3PDfS=QDIQDXe2QDYe2QDIP@am3PDYb;PDQl3PDUR7QDIP@fl3PDP_5PDQl3QDIQDQ6QDZe2
QDJPDfl3QD[e2S@0QD\e2QDJQD]e2QDEQ@^e2S@0PDf[5PDQl3QDEQDQ6QD_e2QDEQDo5S@0QD`e2QDae2QDEQDbe2TD1QDc
e2QDETD2PDUe6PDke7QDEQDin1PDjk3QDde2QDEPDfl3QDee2QDfe2QDge2QDP1QDQ6QDhe2QDP1PDUR7QDie2QDR1PDW\;Q
DR1QDje2QDke2QDV1QDle2QDX1PD^l3QDQ6PDjT6QDX1PDQl3QDme2QDX1PDQl3PDmk3PD]R=QDX1PDTl3QDne2`DUR7`Dfl
3`Dam3`Dem3`DoR5QDX1PDjk3QDoe2PD]9QDX1PDik3PD]e4QDOPDSl3QDPf2P@UR7PD`j3QDOQDP:QDQf2QDOQDRf2QDSf2
QDOQDTf2QDNPDUR7QDUf2PDoi1QDNQDQ6QDVf2QDNQDQ6QDWf2QDXf2QDNPDmk3PDUR7QDYf2QDNTD2PDjk3QDZf2QDNPDjk
3PDTJPD\8QDU1PDUR7QD[f2QDU1PDfl3QD\f2PDSm3QDU1PDUR7QD]f2QD^f2QDW1PDSl3QDhBQD_f2QDW1QD`f2S@0QDaf2
QDW1QD`f2S@0PDjk3PDgCQD[2PDUR7QDbf2QD[2QDQ6PDgf1QDY2PDUR7PDe3QD^2PDfl3QDcf2QD[1PDfl3PD]\;QD[1PDf
l3QDdf2QD[1QDQ6QDef2QDc1QDff2QDgf2QDd1PDUR7QDhf2QDe1PDPl3PDSm3QDe1PDlk3PDUR7QDe1PDUR7QDif2QDjf2Q
Dj1PDUR7QDkf2QDj1PDQl3QDlf2QDk1PDfl3PDW8QDk1QDmf2QDk1PDnn2PDfl3QDk1QDQ6QDnf2QDb1PDVl3PDla;QDQ2QD
of2QDW2PDnn2PDfl3QDW2PDUR7PDV<QDV2PDnk3QDPg2PDnk3PDcS1PDYk:QD_2PDQl3PDPm3QD`2PDUR7PDmj;QDa2PDSl3
PDik3QDQ6PD[5QDa1QDQg2QDRg2QD`1QDQ6QDSg2QD`1PDUR7QDTg2`DUR7aDg5QD`1TD3PDbo4PDSl3QD`1TD3QDjd2VD0Q
D`1TD3QDjd2QDUg2QDi1QDVg2QDi1PDkk3QDX\1QDP2QDWg2QDP2PDUR7PDYY;QDP2QDQ6QDXg2QDP2QDYg2QDZg2PDmk3PD
Wj2PDnV7PDmk3PDTJQD[g2PDmk3QD\g2QD]g2PDmk3PDfl3QD^g2QD_g2PDmk3PDfl3PDdg2PDik3PDmk3PDon4QD`g2PDmk
3PDci1PDmb1PDmk3PDUR7QDag2PDmk3PD[b5PDkd3PDQl3PDUR7QDbg2PDQl3PDUR7QDcg2QDdg2PDQl3PDmb1PDik3QDeg2
VD0PDQl3PDmb1PDik3QDeg2QDfg2PDQl3QDgg2PDQl3QDhg2VD0PDQl3QDhg2QDig2PDQl3PDfl3QDjg2PDQl3QDkg2QDlg2
PDQl3PDUR7QDmg2PDRl3PDUR7QDng2QDog2QDPh2PDRl3QDPk1QDQh2PDRj1PDjk3PDQV7PDmb1PDik3PDUR7QDRh2QDSh2P
Dik3QDgV1QDTh2QDUh2PD_EPDik3QDVh2QDWh2PDiT6PDfl3QDXh2QDYh2PDfl3PDT3PDoT5PDfl3QDZh2QD[h2PDfl3QD\h
2QDYBPDfl3PDgT=PDik3QDmR1QD]h2QD^h2QD_h2PDfl3PDYg4QD`h2PDfl3QDah2QDbh2PDfl3PDTX7PDoW;PDfl3PDfT5P
DV6PDfl3PDiT=PDik3PD_X5PDfl3PD_8PDmk3PDfl3PDjT=PD[5PDfl3PDkT=PDik3PDVDPDfl3PDmMPDlT=PDfl3PDhd6QD
ch2PDhd6PDmT=PD_4PDmT=PDfl3PD[c1PDWT1PDfl3QDdh2QDeh2PDfl3PD\c1QDfh2PDfl3QDXh2PDW6PDnCPDWT6PDoCPD
W\;PDWT6PD]P3PDnCPDik3PDhP5PDoT=PDmk3PDUR7PDnV7PDWl3PD]9PDn2PD]9PDWT6PDPS<PD_9PDWT6PDnf6PDTW5PDW
T6PDPi5PDmW5PDWT6PDPU=PDkHQDgh2PDkHPDTZ6PDci1PDmb1PDmb1QDhh2PDlP<QDih2PDoi1QDjh2PDoT6PDQl3PD[i:P
DQl3PDgo;PDQl3PD\6PD_c1PDTg1PD_c1PDRV7PDUn3`DdR5`D_o4PDRV7PDUR7QDkh2PDRV7PD\i3QDlh2QDmh2PDfZ<PDg
c:QDgV1PDa]5PDQl3PDUR7QDnh2PDUR7QDoh2PDik3PDUR7QD_f2QDPi2PDUR7PDXn2PDik3PDUR7PDaOPDik3PDUR7PD`b:
QDQi2PDUR7PDXd4PDUS5PDUR7QDRi2QDSi2PDhP5PDha7PDaW;Q@hBQDTi2PDaW;PDPV7QDUi2PD_U7QDVi2PDfl3QDWi2PD
Zm3PDfl3PDQn3PDZm3QDXi2PDYm3PD`1PDfl3PDP\5PDYm3QDYi2PDfl3QDZi2PDnl3PDkU7QD[i2PDnl3PDeT5PDik3PDHP
DQh3PDVU=PDHPDmQ5PDWU=PDg[:QD\i2PDe]:PDXU=PDYU=PDWT6PDiHPDUQ5PDjk3QDQ6PDon4PDik3QD]i2PDon4PDSl4P
DSU1PDQl3PDPm3PDjd6PD[T6PDgCPDiHPDng4QD^i2QD_i2PD]R=PDWT6PDZU=PDll3QD`i2QDai2PDmNPDTl3PDnk3PDUR7
QDbi2PDTl3PDfm3PDnk3PDTl3PDWT6QDci2PDTl3PDkk3PDci3PDPm3PDdg<PDPm3PDmX1PDTT=PDWT6PDS^;QDdi2PDTm4Q
Ddi2PD^JPD[U=PD\U=PDoT5PDkDPDik3PD]6PDTi2PD\T6PDST5PDnV7PDXn3PDUl3PDUR7PDXn3PDQl3PDUR7PDlo5PDik3
PDhj:PDmo5PDik3PDhj:PDUn3QDei2QDhBQDfi2PDfe3PDik3PDPS=PDjc5PDik3PDUR7PDiMPD\T6PD]U=PDRb8PD^Q=QDg
i2QDhi2TD2QDii2PDV3PDfl3PDea;QDji2QDa>PD_EPDNPDWT6QDki2PDkR5PDjk3PDX:PDkR5PDjk3QDeGQDli2PDfCPDmk
3QDQ6PDjY;PDkk3PDdQ5QDmi2PDWGPDQ]5PDUl3PD^U=QDni2PDPm3PDUR7PDeU5PDci3PDjU5PDci3PDYf;QDoi2QDjZ1PD
hU5PDci3PDd4QDPj2PDZS8PDQl3QDQj2QDRj2TD1P@PHPD_U=QDSj2P@Vl3PDV^;QD]d2PDUl3QDj\1QDTj2PDTl3QDYBQDU
j2PDSl3QDi]1PDg3PDn2PDn2PDg3PDg3PDWT6PDn2PDfl3PDm]<PDg\:PDWT6PD`U=PDmU6PDUR7PDeP<PDSc1QDVj2PDZOP
Djk3PDYP7PDfl3PDoJPDjk3PDam3PD]Q6PDRW<PDam3PDe2PDjk3PDam3PDU6PDZY;PDfl3PDaU=PDfl3PDbU=PDgDPDfl3P
DcU=QDWj2PDfl3PDmP6PDZ4PDRl3PDfl3PDnj;PDRl3PDdU=PDRl3PDeU=PDSl3PDQl3PDfl3PDfU=PDS1PD[P1PDUR7PDS1
PDmk3PDUR7QDXj2PDdm3PDi7PDR\<PDem3PDZl4PDR\<PDbT3PDkCPD[T6PDXl3PDjk3PDVh4PDXl3PDjk3PDUR7PDQS1PDm
k3PDgU=PDmk3PDUR7PDSU1PDfl3PDP`:PD_h;PDeT5QDYj2PDc7PDiU=PDfl3PDSc1QDZj2PD^T5PDeT5PDQl3PDSU7PDlU3
PDHPDem3PDPU;PDkl;PDPh3PD[T6PDUR7PDVn3PDgl3QD[j2PDPm3PDn7PD`U7QD\j2QDWe1QD]j2PDnk3PD`U7PDam3PD]P
;QD^j2PDVl3QD_j2PDmk3QDQ6PDjT6QD`j2PDdk3PDUg4QDaj2PDjk3PDUR7QDbj2QDcj2PDfl3TD1QDdj2PDHQDej2QDfj2
PDnFPDhd6PD\T6PDfl3PDgo;QDgj2QDhj2PD\T6PDmMQDTd2PDUR7PDmU=PDHPDo2QDij2PDPV=PDik3PDWo5PD]S1PDjk3Q
Djj2PDQV=PD^f3QDkj2QDlj2QDmj2PDTY1QDnj2QDoj2PDSd;PD\a;QDPk2QDQk2PD^l3QDRk2QDSk2VD0QDRk2QDSk2QDTk
2aEg5WD0PDPP;QDUk2XD0VD0aEg5WD0PDPP;QDUk2XD0QDTk2PDPl3PDQ;VD0PDPl3PDQ;PD1QDVk2P@Ql3PD`Q3VD0QDVk2
P@Ql3PD`Q3QDWk2QDYATD2PDkk6PDVl3PDhk3QDXk2QDlGQ@k<QDYk2TD2PDkP<QDZk2PDkk3PDfl3PDmb1PDik3QDPk1PDT
l3PDjk3QD[k2PDnk3PDfl3PDVV;PDik3PDem3PDfl3PDRn<PDma;QD\k2PDRl3PDUR7PDYV=PDoP1PDSU5PDRl3PDPm3PDRl
3PDmP6PDRl3PDZV=PDWT6PDRl3PDUR7PDl4PDik3QDQ6PDRl3PD[V=PDRl3PDfl3QD]k2P@]V=QD^k2PDUR7PDfo<PDUb2PD
jk3PDYV5PD^V=QDib2QD_k2QD`k2QDak2PD[Z2PDmk3QDbk2PDUl3PDUR7PDbV5PDiT5PD^R5PDon4PDik3PDi_;QDck2QDd
k2PDhEQDek2PDmk3PDVl3QDQ6PD]Q1PD\l3PDS^;QDQ6PDmh;PDS1PDUn3PDWT6QDfk2PDSl3PDHPDea5QDVW2PDaR<PDSQ5
PDUl3PDfDPDdm3PDi\;PDXT1PDSl3PDik3QDQ6PD_l:PDVl3PDUR7QDgk2PDXS1PDUR7PDaV=PD^m5PDmk3PDfl3PDbV=PDe
GPDP^<QDhk2QDik2QDjk2PDmn4QDQ6QDkk2PDdV=PDQl3PDUR7PDT?PDmk3PDUR7PDUR7PDeT5PDm[<PDUR7PDUR<PDl4PDU
R7PDPh3PDkk3PDiQ1PDTJPDki7PDjk3PDHPDeV=PDak3PDUX7PDnn2QDlk2PDfl3PDc`3PDab;QDjDQDmk2PDR8PDd8PDmk3
PDeNPDSg2PDSl3PDfV=PDSl3QDT1Q@o5S@0QDnk2PDjk3PDmNQDT1QDok2PDjk3QDPl2QDT1PDHPDdm3QDQl2QDT1QDRl2QD
Ql2QDT1PDjk3QDQ6PDjT6QDT1QDSl2PDjk3QDTl2QDMPDfl3QDVCQDMQDQ6QDUl2QDVl2QDMPDSl3QDWl2QD^1QDS;QDXl2Q
D^1QDQGS@0QDYl2QDLQDZl2QDLQD[l2TD1QD\l2QDLPDRl3PDUR7QD]l2QDDPD\l3PDUR7PDlb;QDDPDUl3QD^l2QD_l2QDD
PDVl3QDhBQD`l2QDDPDjk3QDal2QDDPDjk3PDUR7QDbl2QDDPDSl3QDcl2P@UR7PDgm4QDDPDmk3QDdl2QDDQDel2QDDPDfe
3PDmk3PDUh4QDDPDfe3PDUR7QDfl2QDDPDWl3QDgl2QDDPDWl3PDUR7QDhl2QDDPDWl3PDfl3QDil2QDDPD]U7PDUR7QDDPD
Vn3`Djk3QDDPDjk3PD^6QDDPDfl3QDjl2QDkl2QDQ1QDll2QDml2QDQ1QDnl2QDol2QDQ1PDke7QDZ1QDS;QDPm2QDZ1PDnn
2PD`S1QDHPDUR7QDQm2QDRm2QDHPDPHPDnk3QDHPDSl3PDik3QDSm2QDHQDTm2QDHPDUl3QDUm2QDHPDQl3QDVm2QDWm2QDH
PDS1QDXm2QDHPDPU5PDik3QDHPDWo3PDnk3QDFQDQ6QDmd2PDUl3QDFTD2PDnk3PDfl3PD`m<QDFPDUR7QDYm2QDFPDkk3PD
_^;QDFTD2PDkk3PD_^;QDFQDZm2QD[m2QD\m2PD\Q<QDGPDfl3QD]m2QD^m2QDGPDfl3QD_m2QDGPDf[;QDGPDZS1PDnk3QD
GQDcIQD`m2QDIQDQ6QD[CQDam2QDITD3PDmk3PDUR7PDjHQDIQDbm2P@ci3QDJPDSl3QDcm2QDdm2QDJQDem2PDnn2QDfm2P
Dnn2PDPn<PDYl5PDnn2PDfl3QDgm2PDnn2QDmR1QDhm2QDim2PDnn2QDjm2PDnn2QDkm2QDEQ@o5S@0QDlm2QDmm2QDEPDHQ
Dnm2QDEPDHPDT8PDkk3QDEPD`R1PDog3QDEPD^2QDib2PDoo3QDEPDfl3QDom2PDjk3QDPn2QDEQDQ6QDQn2QDRn2QDP1PDi
h5QDP1QDSn2QDTn2QDP1QDUn2S@0PDXl3QDP1TD2PDjk3PDeW=QDNTD2PDQl3PDUR7PDXl3QDNTD2PDQl3PD]3QDNTD1PDUl
3QDQ6QDNQDVn2QDWn2QDNPDPm3QDQ6PD[[5QDNPDUR7QDXn2QDNPDXf4QDm`1QDOPDUR7QDYn2QDY1QDZn2TD1QD[n2QDV1P
Dnh;QDV1QD\n2QD]n2QDV1PDmk3QDhBPDgl3QDV1PDQl3PDhW=QDo1PDQl3QDhBQD^n2QDo1QD_n2QD`n2QDo1QDan2PDWT6
QDo1PDQl3QDQ6QDbn2QDjBPDQl3QDhBPD]a;QDV2QDhBPDoa;QDV2QDcn2PDPl3VD0QDV2QDcn2PDPl3QDdn2QD[1PDRj1PD
P_;QD[1PDiT5PDWT6QD[1PDUR7QDen2QD[1PDbP;PDTl3QD[1PDci3PDWj2QD[1PDkk3PDT8QD[1PDTl3QD[1PD_h3QD\1QD
fn2P@Vl3QD\1Q@mR1QDcd2QD]1QDgn2TD1QDhn2QD_1QDhBQDin2QDa1PDmk3QDjn2TD2QDkn2QDa1TD2PDmk3PDRl3PDUR7
QDa1PDRU5QDf1TD2QDln2TD1QDmn2QDf1PDUR7PD`]<PDWl3QDf1QDnn2TD1QDon2QDf1QDPo2PDWl3QDR2QDQo2TD1QDRo2
QDW1TD2QDSo2QDTo2PDeT5QDc1QDUo2TD1QDVo2QDX1PDfl3PDlW=QDX1PDjk3QDWo2QDXo2QDX1QDYo2TD1QDZo2QDj1PDP
m3PDVl3QD[o2QDj1PDQl3QD\o2QDj1PDPHPDlk3QDhBS@0QD]o2QDl1PDfl3PDW]<QDl1PDUR7PDeT5QDm1PDci3PDQl3PDh
T5QDm1PDUR7PD`h;QDn1QD^o2TD1QD_o2QDg1QD`o2`DWT6`D4`DWh4`Dfe1QDg1PDUR7QDao2PDkk3QDi1PDWl3PDjk3QDb
o2QDS2QDco2TD1QDdo2QDKPDfl3QDeo2TD1QDfo2QDU2PDUR7QDgo2PD\P3QDZ2QDho2QDio2QD]2QDjo2TD2QDko2QD^2PD
UR7QDlo2TD1QDmo2QDb2QDno2TD2QDoo2QDc2PDam3PDVn<QDc2PDUR7PDUQ5QD\2PDTl3PDjk3QD\2PDmk3PDUR7PD[U7QD
\2PDQl3QDib2PDPX=QDh1PDUl3QDh1QDib2QDPP3QDh1QDcIS@0QDQP3QD`2QDRP3TD1QDSP3QDCQDTP3QDUP3TD1P@SQ5QD
mR1QDVP3P@gl3PDjk3PDo2PDfl3PD`Q3QDWP3QDXP3PDfl3QDYP3QDZP3`Ejk3`ERl3`Elk3`Emk3`EYU7QD[P3QD\P3PDfl
3PDoo4PDTY4PDfl3PDo^:PDWX=PDfl3PD[3PDmk3PDfl3PDUGPDmk3PDfl3PD_j:PDmk3PDfl3PDj;PDik3QD]P3PDfl3QD^
P3PDkk3PDfl3PD\R<PDTh4PDfl3PDZX=PDRe5PDfl3QD_P3QD`P3QDi5PDfl3PD``7PDik3PDfl3PDmi3PDjk3PDfl3PDck4
QDaP3PDfl3PDee1PDZQ1PDfl3PD]P1PDSS4PDfl3PDid6PD^X=PDfl3PDbj4PD_X=PDfl3PD`X=PDmk3PDfl3QDbP3QDcP3P
Dfl3QDdP3QDeP3PDfl3QDfP3QDgP3PDfl3QDhP3QDiP3QDmR1QDjP3PDoQ6PDfl3QDkP3QDlP3PDfl3PDfP<PDmk3PDfl3PD
T?PDi6PDfl3PDWQ1PDee1PDfl3PDjj4PDik3PDfl3PDPX5PDak3PDfl3QDmP3PDga5PDfl3QDnP3PDie2PDeX=PDie2PDaR=
PDfl3QDoP3QDPQ3QDQQ3QDQ6QDRQ3PDSl3PDik3Q@hBQDSQ3QDTQ3PD\l3PDUR7PD^c5PDSl3PDik3QDUQ3PDnk3PDUe6QDV
Q3QDWQ3PDUe6QDXQ3PDUe6PDfl3PDkP6PDTl3PD]U7PDci3PDTl3PDUR7QDYQ3PDTl3PDmk3QDZQ3PDdDPDTl3PDjk3QD[Q3
PDTl3PDjk3QDmGQD\Q3PDTl3QD]Q3QDh[2QD^Q3PDUl3PDUR7QD_Q3PDUl3QDQ6PDgf1PDUl3PDQl3PDUR7QD`Q3PDUl3QDa
Q3PDQl3PDUR7QDbQ3QDcQ3PDQl3PDUR7QDdQ3PDQl3QDib2QDeQ3Q@fQ3QDgQ3TD1PDQl3PDSU7PDSY=PDQl3QDhQ3QDiQ3P
DQl3PDfl3QDjQ3TD1QDkQ3PDWo3PDUR7QDlQ3PDWo3QDQ6QDmQ3QDnQ3QDoQ3TD1QDPR3PDaU7QDmR1QDQR3PD[U7QDib2QD
RR3QDSR3PDlk3QDTR3PDcn4PDWT6PDTX7PDXT1PDWT6PD_j3PD_j:PDmk3PDUR7PDkk3PDUR7PDUY=PDik3PDci3PDlk3QDU
R3PDjk3PDZOPDkk3PDfl3PDhEPDfl3PDhl4PDSc1PDjk3QDVR3PD_9PDaf3PDS7PD_9PDmk3PDUR7PD]9PDmk3QDhBQDWR3P
D_o4PDn9PDo2PDkOQDae1PDS9PDi_;PDmk3QDXR3PD`FPDRl3PDj4PDmk3PDfl3QDYR3PDmk3PDUR7QDZR3VD0PDmk3PDUR7
QDZR3QD[R3PDmk3PDfl3QD\R3QD]R3PDmk3PDRl3PDUR7PDjMPDmk3QD^R3PDmk3PDYb3PDfh6PDmk3PDdm3PDnc<PD_Y=PD
ik3PDPm3PDcQ<PDgR5PDil4PDkk3PDUR7PDbg2PDRV7PDok3QD_R3PD`];QD`R3QDaR3QDbR3P@ik3QDcR3PDlU3PDPi;PDd
Y=PDlU3QDdR3QDeR3PDcFPDmk3PDUR7PDcT3PDnNPDbT3PDcT3PD[T6QDfR3PDkb;PDe\4PD`Q3PDmk3PDUR7PD`Q3PDgl3P
Djk3PD`Q3QDgR3PD`Q3PD[X;`Dle1`D_h1PDid6PDaj3PD]P1QDhR3TD1QDiR3QDjR3QDkR3QDlR3QDjR3PDn7QDmR3PDbT3
PDik3PDUR7PDdk3PDUX7PDik3PDfl3PDjY=PDUX7PDkY=QDnR3QDoR3PD^Z;PDWT6PD^Z;PDlm3QDPS3PDlU7QDQS3QDP:PD
mk3PDHQDRS3QDSS3PDHPDXh1PDkk3PDHQDTS3PDHPDTJPDHPDZP1PDlY=PDHPDem3PDPU;PDHPDmn2PD]P1QDcIPDQg4PDXT
6PDYm3QDQGQ@R6QDUS3TD1QDVS3PDYm3QDWS3QDXS3TD1QDYS3PDYm3PDT3PDSl3PDYm3PDTl3PDjk3PDYm3PDaW;QDZS3PD
Ym3QD[S3QD\S3PDYm3PDYP1QDQ6PDYm3QDS;QD]S3TD1QD^S3PDYm3PDkk3PDUR7QD_S3PDnl3PDjk3QD`S3QDaS3PDST5QD
bS3TD1PDTZ;PDVl3PDWT6PD]S1PDVl3QDcS3TD1PDmb1PDfZ<PDkk3PDUR7PD^d4PDQZ=PD[U7QDdS3QDRR3PDU<PDkb;PD_
Q8PDfR6PDe]:PDXU=PD\b5PDSU5PDZJQDeS3QDfS3PDjk3QDgS3PDUR7QDhS3QDiS3QDjS3TD1QDkS3QDlS3PDSl3QDmS3QD
nS3QDoS3QD`BPDUR7QDPT3PDfe3PDWT6PDfe3PDmk3QDQT3QD]^1P@nk3PDdk3QDRT3QDST3QDTT3QDUT3QDVT3TD1QDWT3P
DRj1QDXT3PDc3PDmk3PDmQ5PDc3PDmk3QDQ6PDPU;PDnX;PDmk3PDUR7QDYT3QDZT3TD1QD[T3QD\T3QD]T3QD^T3QD_T3TD
1PDZk:QD`T3QDhBQDaT3QDbT3QDcT3TD2QDdT3PDoFPDWT6PDW`5PDnj;PDhQ6PD\`<PDUe6PDXk3PDTX7PDXk3PDXk3PDXk
3QDeT3QDfT3QDgT3QDhT3TD1P@\o6PDm2PDmk3PDUR7QDiT3PDQb5PD]Z=PDPl3PDUR7PDT?QDjT3QDmR1TD1QDkT3PDXX=P
DVl3PDRf5QDlT3QDmT3TD2PDUe6PDUR7QDnT3QDoT3PDWf5PDWT6PDaZ=PDbZ=QDPU3PDhT5PDWT6PDiT5PDR8QDQU3P@UR7
PDR8PDcZ=QDRU3QDSU3PDci1PDik3PDUR7PDeZ=PDak3QDTU3QDUU3PDak3PDnU7PDfZ=PDak3PD_4QDYBQDVU3PDak3PDTX
7PDTd6PDak3PDSX7PDak3PDTf3PDWT6PDo2PDTf3PDik3PDUR7PDec1QDWU3PDNPDWT6PD`n3PDog5PDmQ6PDem3PDZl4QDX
U3PDem3PDS1PD_P;PDem3PDZ2PDVn<QDYU3PD\R<QDZU3PDih5PDUe6PDih5PDUl3PDfl3PDWJQD[U3QD\U3QD]U3QD^U3PD
UR7PDVFQD_U3PD_n4PDlZ=QD`U3QDaU3TD1QDbU3PDgT5PDik3PDUR7PDgm4PDob;PDWi5PDWT6PDfl3PDnk3PDfl3QDcU3P
Dnk3PDnZ=PDf_<PDnk3QDdU3TD1QDeU3QDPP1QDfU3PDU7PDlP<PDik3QDgU3PDoZ=PDSU5PDPh3PDkk3PDWT7PDlb1PDik3
QDhU3QDiU3QDjU3TD1QDkU3QDlU3PDQl3QDmU3TD1P@em4PDVn3QDnU3P@ik3QDoU3QDPV3PDk8PDmf3PDU3PD[Y1QDQV3PD
TU7PDcg;PDnNPDjk3PDUR7PDe:PDPl3PDUR7QDRV3P@ik3PDPl3PDe[;PDPl3PDUR7PDle1PDPl3PDXIPDac3PDmk3PD[5PD
ho<QDae1PDPY5PDhk3PDUR7PDYY5PDWT6QDSV3PDT[=PDWT6PDn]6PD^4PD\T6PD]k:PDSHQDTV3PDk];PDRU5PDeGQDUV3P
D]a6QDVV3PDV[=PDW[=QDWV3QDXV3TD2QDYV3PDoS1PDkS;PDT3PDWT6QDZV3PDgo;PDmk3PDUR7QD[V3QD\V3Q@Q6PDgQ<P
DPl3PDX[=PDfl3PDgn4PDZl5PDWU1QD]V3QD^V3PD]S1PDWT6PDZ[=PD]S1PDjk3PDgQ<PDWl3PDRl3PDkW=PDWl3PDmk3PD
UR7QD_V3PDWl3PDUR7QD`V3QDUJQDaV3TD1QDWJPD[[=PDWT6PD\[=PDjo4PD\T6PD_T3PDii3PDPV7QDbV3QDcV3QDdV3TD
1QDeV3PDnOPDYT6PDiT5PDWT6PDid6PD^[=PDPi;PD_[=PD_n4PDZFPDnU<PDoi1QDfV3PD`[=PDfl3PD_S1PDPl3QDgV3QD
hV3TD1QDiV3PDn[5PDkk3QDjV3QDkV3TD2QDlV3QDmV3PDRl3TD1QDnV3QDoV3PDPl3PDSc1QDPW3QDQW3PDcOQDmR1TD1QD
RW3QDh?QDSW3PDmk3PDoa1QDTW3TD1QDUW3PDXIPDQf4QDVW3QDWW3TD1QDXW3PDfW4PDb\5PD`Q;PDj[=QDSc2QDYW3QDZW
3QD[W3PD^l3PDe5PDdV5QD\W3QD]W3PDk[=PDY`;PDdT1PDUR7PDh^;QD^W3QD_W3PDb`5PDmk3PDUl3PDUR7PDXIPDQl3PD
fl3PD`^5PDSl3PDjk3QD`W3PDjT6QDaW3PDjX1QDbW3TD1P@f_;PD^d<PDWk3PDgn;PDmk3PDTb5PDiZ=QDcW3QDQ6QDdW3P
DXn3PDWT6QDeW3PDn[=PDUR7PDV`3PDUR7PDeW5PDaR<PDSQ5PDdf6QDfW3PDmn4PDUR7PDRa:PDiP5QDgW3PDYS1QDhW3PD
Vh4QDiW3PDP\=PDiQ1PDm[<PDdi3PDeLQDjW3PDQ`;QDkW3PDUR<PDVR<QDlW3QDmW3PD`W5QDnW3QDQ6PD]Z;PDUR7QDoW3
QDPX3PDUR7QDQX3QDRX3PDUR7PDTY4PDmk3PDUR7PDT\=PDnNPDUR7PDST5QDSX3PDUR7PD^P<PDc3PDUR7PDUR<PDVR<PDU
R7PDag1QDTX3TD1PDUl3`DUR7`Dfl3`DmR5`DcEPDUR7PDlb1QDUX3PDUR7PDVn3QDVX3PD\l3QDhBQDWX3TD1P@^c5QDXX3
PDW\=PDW\=QDQ6QDYX3QDZX3TD1QD[X3QD\X3QDdAPD[\=PDmk3PD\\=PD[o<PDkR1PD]\=PD^\=PDWT6QD]X3QD^X3TD1PD
jo4PD_\=PDlk3PDo^:PDWX=PDlX7SD0QD_X3PDik3PD_f3PDik3PD]n5QD`X3TD1WD0QDd2XD0VD0QD`X3TD1WD0QDd2XD0Q
DaX3QDbX3Q@i5TD1WD0QDcX3S@0QDe2XD0VD0`Dmk3`DRl3QDbX3Q@i5TD1WD0QDcX3S@0QDe2XD0QDdX3`Dmk3`DRl3QFeX
3TD6PD4QDfX3S@0WD0QDd2XD0VD0QFeX3TD6PD4QDfX3S@0WD0QDd2XD0QDgX3WD0QDhX3SD0XD0VD0`D[f4WD0QDhX3SD0X
D0QDiX3`D[f4WD0QDjX3QDkX3XD0`DnGWD0QDlX3QDmX3XD0WD0PD[]=QDnX3XD0WD0QDoX3PDik3QDPY3XD0QDQY3QDRY3T
D1WD0QDg2QDf2XD0QFSY3TD2WD0QDTY3PDdm3QDYBXD0WD0QDUY3PDmk3PDRW<XD0WD0QDVY3QDQ6PDjT6PD\P3XD0WD0QDW
Y3PDik3QDXY3TD1QDYY3XD0WD0QDZY3QD[Y3XD0WD0QD\Y3QD]Y3XD0WD0QD^Y3PD]9PDQl3XD0QD_Y3WD0QDS;QD`Y3QDbQ
2QDaY3TD1VD0XD0QD_Y3WD0QDS;QD`Y3QDbQ2QDaY3TD1QDbY3XD0WD0QDcY3QDdY3TD1QDeY3XD0`Dfl3`DUR7WD0QDfY3Q
DgY3XD0WD0QDhY3PDjk3XD0YD2WD0QDiY3PDjk3QDjY3XD0WD0QDkY3QDlY3XD0QFmY3QDUZ1QDa@TD1WD0QDnY3XD0`DQl3
`DRl3WD0QDoY3QDPZ3XD0YD2WD0QDQZ3QDRZ3S@0XD0QDSZ3WD0PDSX7QDTZ3XD0WD0QDUZ3XD0WD0QDVZ3XD0QDR9`DVf1`
DWf1QDi5WD0PDUR7QDWZ3QDXZ3XD0QFYZ3QDi5Q`1R6WD0QDZZ3XD0VD0QFYZ3QDi5Q`1R6WD0QDZZ3XD0QD[Z3QF\Z3TD3Q
Di5Q`1R6WD0Q`1R6QD]Z3XD0VD0QF\Z3TD3QDi5Q`1R6WD0Q`1R6QD]Z3XD0QD^Z3WD0QDa@aDW6aDg5SD0PDWT6`Dfl3`Da
m3`DUR7`Ddm3aDg5SD0S@0XD0QD_Z3QD`Z3Q`1R6WD0QDaZ3XD0QDbZ3WD0Qd1R6QDi2XD0`Ddm3QDR9aDg5WD0QDi2XD0`D
dm3QDR9aDg5WD0QDa@Q`1R6QDi2XD0S@0QDcZ3QDdZ3PDo9QDeZ3WD0Q`1R6QDfZ3XD0QFeT1QDi5Q`1R6WD0Q`1R6QDgZ3X
D0QDhZ3QDi5Q`1R6Q@a@WD0Q`1R6QDiZ3XD0WD0QDi2`DgU7`Dkk3`Dik3`DWT6`Dmk3`DRl3`Djk3`D[T6`D_i3`D\T6`Dk
U7`DQl3`Dnk3`Ddi3`Dlk3SD0QD`[1XD0aDg5WD0PDUR7PDgCPDWT6XD0PDoCWD0QDk<PDUR7SD0QDjZ3QDkZ3XD0PDlk3`D
^k3`De_=`DPm3`DPU7`Dem3`DoR5`DoU7`DnU7`DQm3WD0SD0QDlZ3XD0`EUR7`E]F`EV8`E^FQDmZ3TD1WD0QDh2XD0`DZ7
`DYd5`Doe1`Dik3QDnZ3WD0PDlV7QDQGSD0XD0VD0QDnZ3WD0PDlV7QDQGSD0XD0QDS?QDi5WD0QDoZ3QDP[3XD0QDQ[3QDn
AWD0QDR[3XD0QDS[3QDT[3TD1WD0QDU[3XD0VD0QDT[3TD1WD0QDU[3XD0QDV[3QFYZ3TD4QDi5Q`1R6WD0QDW[3QDX[3XD0
VD0QFYZ3TD4QDi5Q`1R6WD0QDW[3QDX[3XD0QDib1QFhZ3QDi5WD0PDHSD0XD0VD0QFhZ3QDi5WD0PDHSD0XD0PD1QDY[3WD
0PDHSD0XD0VD0QDY[3WD0PDHSD0XD0PD1WD0QDQGPD\c1SD0XD0QFYZ3WD0QDZ[3PDmNQD[[3XD0QDi5QD\[3TD3WD0QD][3
XD0`Dik3WD0QD^[3TD1QD_[3QD`[3XD0QDi5WD0QDa[3TD2QDb[3PDik3QD^]1XD0WD0QDc[3PDik3QDd[3QDe[3XD0WD0PD
ST5QDf[3XD0`Dmk3`DRl3WD0QDg[3XD0`Dik3WD0QDh[3QDi[3XD0`DVf1`DWf1`DZ5`D\d5`DZh4`Dlk3`Dik3`Dmk3`DQl
3`Dke1QFYZ3QDi5Q`1R6WD0QDj[3PDjk3QDk[3XD0WD0QDW@QDl[3TD1QDm[3XD0QDn[3PDbg2PDaf3PDmNPDdg2QDo[3QD^
W1`DUd4`DXg1`DZF`DeW5`D^f3`Dmj5`D_H`D``7`D\HS@0QDP\3QDb@PDhl3`Dik3PD]c1QDQ\3PDlk3QDa@S@0WD0QDR\3
XD0QDS\3QDk<TD1PDUR7QDT\3QFhZ3TD1QDi5WD0PDfl3Q`1R6SD0XD0QDU\3QDV\3WD0QDW\3XD0QDX\3QDY\3QDZ\3PDUR
7QD[\3QD\\3QD[\3QD\\3QD]\3QDi5Q`1R6WD0QD^\3XD0QD_\3QD`\3QDa\3`DnF`Dik3`Dmk3PDke7QDb\3QDc\3QDd\3Q
Dj5Q@o5Q`1R6QDe\3QDa@QDf\3PDUR7QDg\3QDh\3PD`Y<PDS`<QDi\3QDj\3PDbX1QDk\3PDYm3QDl\3QDm\3PDYm3QDn\3
PD]9PDmk3PDUR7PDlP6PD\n;PDQl3PDmMPDS2PDTl3PDVn3QDo\3QDP]3QDQ]3PDUR7QDR]3PDUR7QDS]3QET]3QDU]3TD1W
D0QDV]3XD0QDW]3QDl]1QDX]3QD`[1QDY]3QDZ]3QD[]3QD\]3PDjk3QD]]3QD^]3QD_]3QD`]3QDa]3QDb]3PDgT1QDc]3P
Doa1QDd]3PDna1QDe]3PDYm3PDfl3QDf]3PDkk3QDg]3QDh]3PDkk3PDP9QDi]3QDj]3QDk]3QDl]3QDm]3PDik3QDn]3PDl
k3QDo]3QDP^3QDQ^3PDob1QDR^3PDf]8PDfn;QDS^3QDT^3PDgo;PDkQ5PDST5QDU^3QDZ6Q@]IQD^IWD0QDV^3XD0QDZ6TD
1WD0QDbR3XD0QDj2QDi5TD1QDa@Q`1R6aDk2aDl4aDg5WD0QDQ5XD0VD0QDj2QDi5TD1QDa@Q`1R6aDk2aDl4aDg5WD0QDQ5
XD0QDS?QDj2QDi5TD1WD0QDa@S@0QDW^3XD0VD0QDj2QDi5TD1WD0QDa@S@0QDW^3XD0QDU>QDl2TD1QDi5TD1WD0QDa@Q`1
R6QDm2XD0VD0QDl2TD1QDi5TD1WD0QDa@Q`1R6QDm2XD0QDX^3QDY^3WD0PD_a3PDiT=XD0VD0QDY^3WD0PD_a3PDiT=XD0Q
DS?WD0QDZ^3PD_X=QD[^3XD0WD0PDPc=PDQc=XD0QD\^3TD3WD0PDdm3PDgl3PDb`7XD0WD0QD]^3QD^^3PDYT6XD0QD_^3W
D0QD`^3PDmb;XD0WD0PDmk3QDa^3XD0VD0WD0PDmk3QDa^3XD0QDb^3WD0PDgf1PDik3PDSc=XD0QDc^3TD3WD0PDgf1PDik
3PDVc=XD0WD0QDd^3PDjk3XD0QDe^3WD0PDdi:PDnGPDmk3XD0QDf^3WD0QDg^3PDmk3PD]i3XD0QDh^3WD0QDg^3PDmk3QD
i^3XD0WD0QDj^3PDmk3PDUR7PD^c=XD0WD0PDjk3QDk^3PD[j:XD0VD0WD0PDjk3QDk^3PD[j:XD0QDU>WD0PD`c=PD[j:XD
0PDfl3WD0PDac=PDik3XD0QDl^3QDj5TD1WD0QDm^3PDTf3XD0VD0`DYH`DTl3QDj5TD1WD0QDm^3PDTf3XD0QDn^3`DYH`D
Tl3QDo^3TD4WD0QDP_3QDQ_3QDmR1QDR_3XD0VD0QDo^3TD4WD0QDP_3QDQ_3QDmR1QDR_3XD0PD1WD0QD`\1PDjk3QDS_3T
D3PD[T6PDUT6XD0PD`f3TD1WD0QDT_3TD2PDT`;XD0WD0QDU_3PDiW5PDjk3XD0QDi5PDfl3WD0PDWR7PD_3XD0WD0PDjh<Q
DV_3XD0WD0QDW_3PDci3PDmk3XD0VD0WD0QDW_3PDci3PDmk3XD0QDX_3WD0QDQ6PDfl3PDgf1PDjk3XD0WD0PDSl3QDY_3P
DS1PDYm4XD0WD0PDUR7PDTS5PDbV5XD0WD0PDUl3PDmh1XD0VD0WD0PDUl3PDmh1XD0QDZ_3WD0PDjc=PDZFXD0WD0PDbP6P
Dkc=XD0QD[_3QDi5TD1WD0QD\_3PDUR7PDWR7QD]_3XD0WD0PDdd3PDVQ1PDYm4XD0WD0PDnT5PDUR7PDUW5XD0VD0WD0PDn
T5PDUR7PDUW5XD0QDU>WD0QD^_3P@fl3QDn2PDlc=XD0WD0QDQc2PDgm3PDlc=XD0QD__3TD1QDi5TD1WD0QDQ_3QD`_3XD0
VD0QD__3TD1QDi5TD1WD0QDQ_3QD`_3XD0QDa_3WD0QDb_3QDc_3XD0QDd_3TD1QDi_1WD0QDe_3QDf_3QDg_3XD0`D[a3PD
fl3WD0PDoc=PDmk3XD0QDh_3TD1QDi_3QDj_3TD1WD0QDk_3XD0VD0QDj_3TD1WD0QDk_3XD0QDl_3WD0PDfCPDWo3QDm_3X
D0WD0PDQl3PDR8PDWFXD0WD0QDn_3PDQl3XD0QDo_3TD1QDP`3WD0QDQ`3PDUR7PDX_;XD0WD0PDQl3PDgm3QDR`3XD0VD0W
D0PDQl3PDgm3QDR`3XD0QDS`3QDT`3TD2WD0QDU`3PDPHPDlk3XD0QDV`3WD0QDW`3QDX`3PDmk3XD0QDY`3WD0PDnk3QDZ`
3XD0VD0WD0PDnk3QDZ`3XD0QD[`3WD0QD\`3PD[5XD0VD0`D`]<WD0QD\`3PD[5XD0QD]`3`D`]<WD0QD^`3PD\l3XD0QD_`
3TD2QD``3WD0QDa`3XD0QDb`3TD1QDc`3WD0QDd`3XD0TD2QDe`3WD0PDXd4XD0WD0QDf`3PDWR7XD0QDg`3TD1WD0QDh`3X
D0VD0QDg`3TD1WD0QDh`3XD0QDi`3WD0QDmY1PDTJXD0VD0WD0QDmY1PDTJXD0QDj`3`EfE`Ecg2`El8`Ek8`En9`E>`Em8`
En8`EoW4`Eo9`Edg2WD0PD`f3PD\8QDk`3XD0SD0WD0QDl`3QD[^3PDQl3XD0QDm`3PDQl3TD3WD0PDnk3PDfl3PDQe=XD0Q
DZKQDn`3PDkIWD0PDQl3PDUR7PDm5XD0WD0QDo`3QDPa3PDik3XD0aDg5WD0QDQa3PDUR7QDRa3XD0WD0QDSa3QDTa3QD]d2
XD0VD0WD0QDSa3QDTa3QD]d2XD0PD1WD0QDUa3QDVa3QDWa3QDXa3TD1QDYa3XD0WD0QDXj1PD^c3PDkU7XD0WD0QD`Q1PDY
m3PD^c3PDkU7XD0WD0QDZa3PD^c3YD2XD0WD0PDUd4QD[a3XD0`Dik3WD0QD\a3XD0QD]a3`D``7WD0QD^a3PDik3XD0QD_a
3WD0PDmk3PDUR7PDaj:PDik3XD0QD`a3TD2QDaa3WD0QDba3PDik3QDca3XD0QDda3TD1WD0QDea3TD1PDZe=PDjk3XD0QDd
a3TD1WD0QDea3TD1PDoc;PDjk3XD0QDfa3TD1QDga3QDda3TD1QDi5TD1WD0QDha3XD0QDia3WD0QDja3QDka3XD0QDia3QD
la3TD2WD0QDma3XD0QDna3QDi9TD2WD0QDoa3PD\l3XD0`Dfl3`Dem3`DoR5`Ddm3QDi9TD1QDi5WD0QDPb3XD0PDUR7QDi9
TD1QDi5PDdR1WD0QDQb3TD1QDRb3XD0WD0PD\i3QDi>QDm;TD1QDSb3PDjk3PDd3XD0WD0PDQV7PDUR7PDUT4XD0WD0QDTb3
TD1PDbT3PD[T6XD0QDUb3TD1QDVb3WD0QDWb3PDbT3QDXb3PD[T6XD0WD0QDYb3QDZb3XD0VD0WD0QDYb3QDZb3XD0QD[b3W
D0PDRg3QD\b3XD0WD0PDVV7QD]b3XD0WD0PDkk3QD^b3PDUY=XD0QDi5WD0PDfl3PDUZ3XD0VD0QDi5WD0PDfl3PDUZ3XD0Q
DS?WD0YD1PDjk3PDgQ<XD0QD_b3Q@jGWD0QD`b3PDTl3XD0QFab3Y@0WD0PDod;XD0QDRKWD0QDbb3PDUR7QDcb3XD0WD0QD
db3TD1PDki7XD0QFeb3Q@g5Y@0WD0QDfb3XD0QDgb3WD0QDhb3TD1Q@ib3QDjb3XD0QFPNY@0WD0QDkb3XD0QDlb3QDg5WD0
QDmb3XD0WD0QDUJQDnb3XD0WD0PDTl3PDmk3PD_Z;XD0WD0QDQGS@0PDW5PDkk3QDob3P@ik3XD0VD0WD0QDQGS@0PDW5PDk
k3QDob3P@ik3XD0QDPc3WD0QDQc3TD2QDRc3XD0SD0WD0QDQc3TD2PD^l3XD0QDSc3TD1QDi_1WD0QDTc3QDUc3Q@Vc3TD1Q
DWc3XD0QFXc3TD1WD0QDYc3XD0`DUR7`Dce4`Dbe4`Dfl3`Dmk3`DTh=QDi5Q@o5Q`1R6S@0WD0QDZc3XD0VD0QDi5Q@o5Q`
1R6S@0WD0QDZc3XD0QD[c3PDQl3PDUR7QD\c3VD0PDQl3PDUR7QD\c3QD]c3PDQl3PDUR7PDQEPDik3QD^c3PDmk3QD_c3PD
Ue6QD`c3QDac3QDbc3QFcc3WD0QDdc3XD0VD0QFcc3WD0QDdc3XD0QDec3QDfc3TD2WD0PD\l3XD0VD0QDfc3TD2WD0PD\l3
XD0PD1QDgc3QDhc3`Ddh=QDic3S@0WD0QDjc3XD0PD^P1QDkc3PDUe6PDke7PDSl3PDik3PDke7QDlc3TD2PD\l3PDbT3PD[
T6QDPk1PDlg3PD]7QDmc3PDWl3P@UR7QDnc3PDT8QDoc3QDoc3VD0QDoc3PD1QDPd3QDQd3QDRd3Q`1R6WD0QDSd3XD0VD0Q
DQd3QDRd3Q`1R6WD0QDSd3XD0QDTd3QDUd3Y@0Q@j5Q@R6WD0QDP3XD0VD0QDUd3Y@0Q@j5Q@R6WD0QDP3XD0QDVd3QDWd3W
D0QDXd3QDYd3XD0QFW6TD2WD0QDZd3QD[d3XD0QD\d3PDnk3`DcGQF]d3TD1`Ea1`EV3`E^O`E_O`EH`Emk3`EUR7`Efl3`E
am3`Eik3`Eol3`EPU7`E[m<WD0QDo2XD0QDcMQ@T6WD0QDo2XD0QD^d3UD0WD0QDo2XD0SD0PDf_6PDik3PDWi=QD_d3PDmk
3PDUR7PDjHQD`d3PDik3PDf[5PDQl3PDUR7QDad3QDbd3PDQl3TD1QDcd3Q@ZAPDZR5QDXAQDdd3PDRj1PDWi=QDed3PDik3
PDmn2QDfd3PDik3PDWj2PDW6PDik3QDgd3QDhd3PDUl3PDjU3QDid3QDjd3QD^k2PDUl3PDbT3PD_HPDdi:PDV8PDUi;PDSU
=QDkd3PDZW=PDnc<PDXl3PDnT=PDlU3PDm[<PDh4PDd`;PDVn<QDld3PDU6PDc\5PDjT6PDc\5PDna1QDmd3QDUBQDnd3QDm
GQDod3PDVl3PDUR7PDmb1PDfl3QDPe3PDik3QDQe3QDRe3QDSe3PDjk3QDTe3QDUe3PDQl3PDmc=PDjX1QDVe3PDf_;QDWe3
QDXe3PDdd5PDXT6PDn_<PDYY5PDWT6PDn7PDdk3PDST5QDYe3PDfl3PDQFPDi6QDZe3QD[e3QD\e3PDfl3PDhd6PDeP<PDRE
PDQl3PDmb1PDX:PDQl3QD]e3PDRl3QD^e3QD_e3PDci=QDmR1QD`e3PDeP<QDmR1PDmMPDlT=QDae3PDQh4QDbe3PDW5PDkk
3PDPm3PDfl3PDfS1PDik3PDfl3QDce3PDjk3PDfl3QDde3QDee3QDfe3QDRR1QDge3PD][:PD\T6QDhe3QDie3QDje3QDke3
PDUR7QDle3QDme3QDne3QD\W3QD]W3PDoFPDWT6PDh];PDP1QDoe3QDPf3QDQf3PDQl3QDRf3QDSf3QDTf3QDUf3QDVf3QDW
f3QDXf3QDYf3QDZf3QD[f3QD\f3QD]f3TD1QDhHQD^f3QDUJQD_f3QD`f3VD0QD`f3PD1QDaf3PDbe5QDbf3`E>`En9QDcf3
PDfl3QDdf3QDef3QDff3TD1QDgf3QDhf3QDif3Q@jf3QDkf3QDlf3QDmf3QDnf3PDSl3PDik3QDof3PDPm3PDVl3PDUR7QDP
g3QDQg3QDRg3QDi\2QDSg3PDkb;PDe\4QDTg3QDUg3PDee1PDZQ1QDVg3PD\l3PD[]5QDWg3PD\l3QDXg3QDYg3PDkk3PDUR
7PDUY=PDik3QDZg3PDih5PDfl3PDTX7PDoW;PDci1PDik3PDUR7PDeZ=PDTY4PDmk3PDUR7PD_EPDik3PD\]:PDnn2QD[g3S
@0PDmMPDlT=QD\g3QD]g3QD^g3TD3QD_g3QD`g3PDik3PDRl3PDUR7QDag3PDik3QDS;QDbg3QDcg3QDdg3QDeg3QDfg3QDg
g3QDhg3PDUR7PD_m<QDig3TD1QDjg3QDkg3PDoT5QDlg3PDUR7QDmg3QDkb2TD1QDng3QDog3QDPh3QDoP1QDiHTD3PDPl3Q
DQh3QD\FPDUR7QDRh3PDWo5QDSh3QDTh3QDUh3QDlk2PDQl3PDVT=PDZFPDnU<QDVh3PDVV3PDke7PDgQ<PDPl3PDdm3QDWh
3QDXh3PDWl3QDYh3PDWl3QDZh3PDmk3QD[h3PDjMQD\h3QD]h3QD^h3P@gm4QD_h3TD1QDa\2QD`h3QDah3QDbh3QDch3QDd
h3PDik=PDik3PDmMQDeh3QDfh3QDgh3PDoZ=PDSU5QDhh3TD3PDnn2PD\T6QDeZ2QDih3SD0PDRl3PDfl3PDlj;PDmk3QDeG
QDjh3PDSl3PDik3QDaHQDkh3PDSl3PDik3PDSU7QDlh3QDmh3TD1QDnh3QDoh3TD1PDTl3QDPi3QDQi3QDgAQDRi3QDSi3PD
[P1QDTi3PDHPD]d:PDST5QDUi3PDPQ1PDQEPDQh7PDik3PDUR7PDTQ5QDVi3QDWi3PDXl=PDVl3aEg5`Ecm3`Ecn4WD0QDXi
3PDPHXD0VD0`Dlk3aEg5`Ecm3`Ecn4WD0QDXi3PDPHXD0QDYi3`Dlk3WD0QDZi3PDnk3PDUR7QD[i3XD0WD0PDQl3QD\i3TD
1PDoP=XD0WD0PDgGQD]i3PDQl3PDkU7QD^i3XD0WD0PDm9PDWR7XD0VD0WD0PDm9PDWR7XD0QDU>WD0PDRl3PDfl3PDid6XD
0QD_i3WD0PDid6QD_i3XD0VD0WD0PDid6QD_i3XD0QD`i3WD0QDai3PDQl3QDQ6PD_P;XD0WD0QDbi3PDVl3XD0QDci3WD0Q
Ddi3XD0VD0QDci3WD0QDdi3XD0QDei3WD0QDfi3QDgi3XD0WD0QDhi3PD_W=XD0WD0QDii3PDUR7PDSHXD0WD0QDji3PDUR7
QDki3XD0QDli3TD4WD0Q@mi3QDni3QDib3XD0WD0QDmi3QDoi3P@gk3QDPj3QDib3XD0WD0QDoi3P@gk3QDPj3QDib3XD0WD
0QDQj3PDUl3XD0`Djk3`DUR7`D^l3`DnG`DWl3`D[l3VD0WD0QDQj3PDUl3XD0`Djk3`DUR7`D^l3`DnG`DWl3`D[l3QDRj3
WD0QDlc3PDUl3XD0QDSj3WD0QDTj3TD2QDUj3XD0VD0QDSj3WD0QDTj3TD2QDUj3XD0QDVj3WD0QDh?QDWj3P@Ym3PDmk3XD
0WD0QDR`1QDXj3QDYj3XD0WD0QDZj3Q@na1QD[j3PDnk3XD0QD\j3WD0QD]j3QD^j3PDmk3PDY[=XD0WD0PDmk3PDY[=QD_j
3XD0WD0PD]P1PDmk3XD0QD`j3WD0PDkk5PDmk3QDQ6XD0WD0QDaj3TD2QDbj3XD0WD0QDcj3QDdj3XD0WD0QDej3TD1QDfj3
PDQl3XD0QDgj3WD0QDhj3PD^l3PD]6XD0WD0QDj5Y@0PD^]2XD0VD0WD0QDj5Y@0PD^]2XD0QDij3WD0QDjj3QDkj3XD0WD0
QDlj3PDfl3TD1QDmj3XD0`Dik3WD0QDnj3XD0QDoj3WD0QDPk3PD\l3PDjk3XD0QDQk3WD0QDXf3QDRk3QDSk3XD0VD0aDg5
WD0QDXf3QDRk3QDSk3XD0QDTk3aDg5WD0QDUk3P@ik3QDQ6QDVk3XD0WD0PDQV7PDUR7PDUT4XD0WD0QDWk3PDUR7PDUT4XD
0WD0PDPm3PDRl3PDmP6XD0WD0PD^l5QDXk3P@ik3PDih5XD0WD0QDYk3PDjk3PDih5XD0WD0PDRj1PDWi=XD0WD0QDZk3QDQ
6QD[k3QD\k3XD0WD0QDg[2QD]k3PDnk3XD0WD0QD^k3PDUR7QD_k3XD0VD0WD0QD^k3PDUR7QD_k3XD0QD`k3WD0QDak3P@T
l3QDbk3PDVm=XD0WD0QDck3QDdk3QDek3XD0VD0WD0QDck3QDdk3QDek3XD0QDfk3WD0QDVNTD1QD[CQDgk3QD_k2XD0WD0Q
Dhk3PDjk3XD0QDik3WD0QDjk3PDmk3PDl_<XD0WD0QDkk3Y@0QDlk3TD1QDmk3XD0SD0WD0QDYAQ@nk3PDmk3XD0VD0WD0QD
YAQ@nk3PDmk3XD0QDU>WD0QDok3PDmk3XD0WD0QDbIQDPl3PDQDXD0VD0WD0QDbIQDPl3PDQDXD0QDQl3WD0QDRl3PDUn3PD
fm3XD0QDSl3WD0PDnk3QDTl3PDPm3QDbc2XD0QDUl3WD0PDmk3QDVl3PDnk3XD0QDWl3WD0PDQl3PDUR7QDXl3QDYl3XD0WD
0PDfS1PDYT6XD0WD0QDZl3QD^AQDhBQD[l3XD0WD0PDnn2P@fl3QD\l3XD0WD0QD]l3PDRl3PDUR7XD0QD^l3WD0QD_l3XD0
QD`l3WD0PDon4PDik3QDal3XD0WD0QDbl3PDTl3XD0`DUR7`Dfl3`DX`3WD0PDTl3PDkk3QDcl3XD0WD0QDdl3PDRl3XD0QD
el3WD0QDkc2PDQm3PDnV7XD0VD0WD0QDkc2PDQm3PDnV7XD0QDU>WD0PDfl3QDfl3QDQ_3QDQ6QDgl3XD0WD0PDQl3PDkP6P
DUS5XD0WD0PDVl3PDUR7PDlc;XD0WD0PDRl2PDeP5XD0WD0QDhl3PDQl3PDdDXD0WD0PDmk3QDQ6PDh\;XD0WD0QD^EQ@a@Q
Dil3PDmk3QDjl3XD0WD0QDh?PDWT6PDoCXD0WD0QDkl3QDll3QDml3PD^l3XD0WD0QD[FQDbLPD^l3XD0WD0QDnl3PDUR7QD
ol3PDik3XD0WD0QDnl3QDPm3QDQm3P@_h;PDik3XD0SD0WD0QDRm3QDSm3WD0PDc]:PDoT6PDkk3XD0WD0QDTm3TD2QDTe2P
Dik3QDhBQD[l3XD0WD0QD^j2QDUm3TD2QDVm3XD0WD0QDWm3QDXm3QDQ6QDYm3XD0WD0PDPm3QDZm3XD0VD0WD0PDPm3QDZm
3XD0QD[m3WD0QD\m3PD[n=XD0WD0QD]m3PDWT6QD^m3XD0WD0QD_m3PD4QD`m3XD0WD0PDmk3PDUR7QDam3XD0VD0WD0PDmk
3PDUR7QDam3XD0QDbm3WD0PDUe6QDcm3PDle3XD0WD0QDdm3TD1QDem3XD0VD0WD0QDdm3TD1QDem3XD0QDfm3WD0PDfl3QD
gm3PDik3XD0QDhm3WD0QDim3PDUR7PD^n=XD0WD0QDjm3PDPl3PDUR7QDkm3XD0WD0QDlm3PDkk3XD0QDmm3WD0QDi5QDnm3
QDom3XD0QDPn3WD0QDYAPDjk3TD1PDnn2XD0WD0QDQn3TD2PDTl3XD0VD0WD0QDQn3TD2PDTl3XD0QDRn3WD0QDSn3PDkk3P
DbT3XD0WD0QDZa3QDTn3QDUn3XD0QDVn3WD0QDWn3PDkk3PDiCXD0WD0QDXn3TD1PDnk3XD0`D`S1`DPG`DQGSD0QFYn3TD2
WD0QDZn3Q@[n3QDT3XD0QFYn3TD1QDi5Y@0WD0QDU3XD0VD0QFYn3TD1QDi5Y@0WD0QDU3XD0QD\n3WD0QD]n3Q@^n3PD\l3
XD0QD_n3`Dgm4`D]Y1`Dl^5`D^f5`Dle1`DRY1`Doe1`DdF`DP`5`D]e1`Dch4`Dik4`Dag5WD0QD`n3QDYk2TD1QDan3XD0
WD0QD^j2PDmk3PDfm3XD0WD0QDbn3QDQ6QDcn3TD1QDdn3QDen3QDhBQDfn3XD0WD0QDgn3QDhn3Y@0PDmNXD0WD0QDgn3QD
hn3XD0VD0WD0QDgn3QDhn3XD0QDin3WD0QDjn3QDkn3XD0QDln3WD0QDm^2PDnk3QDQ6PD_P;XD0WD0PD`f3Q@mn3QDnn3QD
on3XD0WD0PDnf3QDnn3QDon3XD0WD0QDPo3P@Ym3PDmNQDQo3XD0WD0QDRo3QDmGQDSo3PDik3QDQ6QDTo3XD0WD0QDUo3QD
Vo3PDgDXD0WD0QDWo3PDjk3QDXo3XD0WD0QDYo3QDYBP@fl3QDZo3XD0VD0WD0QDYo3QDYBP@fl3QDZo3XD0QD[o3WD0QD\o
3PDQl3TD2QD]o3XD0WD0QD^o3PDjk3PDei=XD0WD0PDhW5PDjk3PDZ6XD0WD0QD_o3QD`o3PDik3PDgd6XD0WD0PDTo=XD0W
D0QDao3TD3QDbo3PDTl3XD0VD0WD0QDao3TD3QDbo3PDTl3XD0QDco3WD0PDXg5PDSl3PDik3XD0WD0PDTl3PDmk3PD_Z;XD
0WD0PDeGPD_P;XD0VD0WD0PDeGPD_P;XD0QDdo3WD0PDQl5XD0VD0WD0PDQl5XD0QDeo3WD0QDfo3QDgo3TD2PD^c=XD0WD0
PD]a6QDVV3XD0WD0QDho3QDQ6QDio3XD0`DTl3`DWl3WD0PDmk3QDjo3QDko3XD0WD0QDlo3PDWT6QDmo3XD0WD0PD\l3QDn
o3PDf_<XD0WD0QDoo3QDPP4XD0WD0PDnk3QDQP4PDn[;XD0WD0PD]U7QDhBQDRP4XD0VD0WD0PD]U7QDhBQDRP4XD0QDSP4W
D0QDTP4QDae1PDUX;XD0WD0QDUP4P@Tl3PDmk3PDX\=XD0WD0QDVP4QDWP4QDXP4Q@Q6QDYP4XD0WD0QDZP4TD1QD[P4PDUR
7QD\P4XD0WD0QDYAQ@P:QD]P4XD0WD0QDYAQD^P4XD0`DUg1WD0QF_P4PDlQ1PDPl3XD0SD0UD0QF`P4TD3WD0QDaP4QDbP4
XD0SD0WD0QDcP4QDdP4QDeP4XD0WD0PDVn3PDP[=XD0WD0QDRR1QDgV1QDfP4XD0VD0WD0QDRR1QDgV1QDfP4XD0QDgP4WD0
QDhP4QDiP4XD0VD0WD0QDhP4QDiP4XD0QDjP4WD0PDZY1PDQf4XD0WD0QDkP4Q@lP4PD\i3TD2QDmP4TD2PDoi3XD0WD0QDn
P4TD2QDoP4XD0WD0QDPQ4TD2QDQQ4XD0WD0QDRQ4QDmR1QDSQ4XD0VD0WD0QDRQ4QDmR1QDSQ4XD0QDTQ4WD0QDUQ4QDVQ4Q
DWQ4XD0WD0QDXQ4XD0SD0WD0QDYQ4P@Xk3P@UX7P@\T6Q@ZQ4QD[Q4QD\Q4XD0VD0WD0QDYQ4P@Xk3P@UX7P@\T6Q@ZQ4QD[
Q4QD\Q4XD0QD]Q4WD0QDmLPDHQD^Q4TD2QD_Q4XD0WD0PDSl3PDik3P@VS<QD`Q4XD0WD0QDaQ4QDbQ4XD0QDcQ4WD0QDmR1
QDdQ4PDik3XD0QDeQ4QFfQ4WD0QDgQ4QDhQ4TD1XD0SD0TD8PD[T6WD0QDiQ4PDQl3XD0YD2`DZFWD0QDiQ4PDQl3XD0QDjQ
4`DZFWD0QDSc2Q@R6QDkQ4XD0SD0WD0QDj5QDlQ4QDmQ4XD0QDnQ4WD0QDj5QDoQ4Q@Q6QDPR4XD0VD0WD0QDj5QDoQ4Q@Q6
QDPR4XD0QDQR4UD0QDP6SD0QFRR4WD0Q`1R6QDW3XD0QDSR4UD0SD0QFRR4WD0Q`1R6QDW3XD0QDSR4UD0QDP6QFRR4WD0Q`
1R6QDW3XD0QDSR4UD0QFRR4WD0Q`1R6QDW3XD0QDSR4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDTR4QDUR4
WD0QDQ3XD0VD0QDUR4WD0QDQ3XD0QDVR4`EYm3`EHQDWR4Q`1R6WD0QDR3XD0WD0QDR3XD0QDXR4`E>`En9QDYR4Q`1T6Q`1
R6WD0QDX3XD0`Dee1`DdP>QDZR4WD0QD[R4QDi5XD0QD\R4WD0QD]R4TD3PDkk3QD^R4XD0QF_R4QD`R4Q`1T6Q`1R6WD0QD
aR4XD0`DYd5`DmP>`DnP>`DeY5`DT4QDi5Y@0WD0PDQl3PDY9XD0`DeP<`DUR7QDW6QDi5PDQl3PD`]<QDbR4QDcR4QFPNQD
dR4Q`1R6WD0QDW3XD0`DbMQDi5PD]Y;WD0QDeR4XD0PDPQ>SD0QDW6QDi5Q`1R6QDfR4PDWo3QDi5QDgR4PDPl3QDhR4QDYA
S@0S@0QDiR4PDmk3QDjR4WD0QDkR4XD0QDW6QDi5SD0PDek3PD[T6WD0QDW3XD0QDUFQDlR4Q`1R6QDmR4QFeT1QDi5YD0WD
0QDW3XD0QDnR4QDi5Y@0WD0QDoR4XD0PDjk3UD0QDP6SD0QDW6WD0Q`1R6QDW3XD0VD0UD0SD0QDW6WD0Q`1R6QDW3XD0VD0
UD0QDP6QDW6WD0Q`1R6QDW3XD0VD0UD0QDW6WD0Q`1R6QDW3XD0VD0UD0QDP6SD0QDW6WD0Q`1R6QDW3XD0QDPS4UD0SD0QD
W6WD0Q`1R6QDW3XD0QDPS4UD0QDP6QDW6WD0Q`1R6QDW3XD0QDPS4UD0QDW6WD0Q`1R6QDW3XD0QDPS4WD0QDQS4QDRS4XD0
PDRl3PDj4QDSS4PDjCPDmk3PDem3PD]P3PDHQDTS4QDUS4PDjk3QDVS4PD^8`En9`E>QDWS4PDR\<PDjk3QDXS4QDYS4PDUR
7PDWn<PDRQ1QDZS4PDml=QDYT3PDmk3PDQDPDik3QD[S4QDQJQD\S4PDX4PDmk3QD]S4PDjk3PDQl3PDVR7PDad;QDi5PDTl
3PDkk3PDci3QD^S4PDUR7QD_S4QD`S4PDQDPDik3PDRl3PDfl3PDlj;QDaS4PDnk3QDW6QDi5Q`1T6WD0QDbS4XD0QDW6TD1
QDcS4QDdS4S@0S@0WD0QDeS4XD0QDW6QDQc2WD0QD_6Q`1R6QDfS4XD0PD^NQDi5PD[]=QDgS4QDhS4QDiS4PDmg1PDik3PD
\P3PDTh6QDjS4PDHPD[d2PDmk3SD0PD[d2QDi5QDkS4QDlS4QDmS4QF`GTD3QDi5WD0Q`1T6Q`1R6QDW3XD0`Dnk3Q@g5QFn
R4QDi5Q`1T6Q`1R6WD0QDW3XD0QDnS4Q`1R6WD0QDW3XD0QDg5PDik3QDg5Q@W6`DbMWD0Q`1R6QDW3XD0`Djk3WD0QDoS4X
D0Q`1R6QDR9QDl5Q`1R6WD0QDPT4XD0QDW6QDi5Q@l5WD0QDQT4XD0`Dok3`Djk3S@0aDg5QDRT4Q`1R6PDng6QDW6TD3QDS
T4P@jk3P@mNWD0Q`1R6QDW3XD0QDW6TD3QD\Z2WD0PDjk3SD0XD0QDW6TD3QDi5Q`1R6WD0QDTT4QDUT4XD0PD[]=QDVT4QD
WT4QDib3PDQl3QDXT4PDnk3QDYT4PD^l3QDZT4QD[T4QD\T4QD]T4TD2QD^T4QD_T4TD2QD`T4`EoN`EQO`EnN`EPO`EmN`E
ROWD0QD[3XD0QDaT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDbT4TD2QDR9QFcT4QDi5Q`1T6WD0QDdT4XD0QDg]1QDe
T4QDfT4TD2QDgT4QDhT4QDiT4TD1WD0QDjT4S@0QDkT4XD0QFcT4Q`1T6WD0QDlT4PDjk3XD0QDmT4QDnT4PDik3aDoT4`D[
f4SD0QDPU4QDQU4TD1PD\T6WD0SD0XD0QDRU4PDUl3PDPl3QDSU4TD2PDVl3PDRl3QDTU4QDkc2QDW6WD0QDUU4XD0QDT?PD
Ql3PDUR7PDQEPDik3QDeGQDVU4QDWU4QDXU4QDYU4TD1PDTl3QDZU4QD[U4Q`1R6WD0QD\U4XD0QD]U4QD^U4PDjk3QD_U4P
DUR7QD`U4QDaU4WD0QDbU4XD0QDcU4QFcT4WD0QDdU4QDeU4XD0PDjk3QDfU4QDgk1QDgU4QDhU4WD0QDiU4XD0QDjU4QDkU
4TD1QDlU4QD`GQDmi3Q@T6WD0QDmU4XD0WD0QDnU4XD0TD2QDoU4PDnk3Q@PV4WD0QDQV4XD0`Dik3QDRV4QDSV4S@0WD0QD
TV4XD0WD0QDUV4XD0QD\_3QDVV4QFW6Q@T6WD0QDWV4XD0PDjk3QDXV4Q@T6WD0QDYV4XD0QDZV4QDW6Q@]IQD^IWD0PDP3X
D0QD[V4QDeT1WD0PD^R>XD0`Djk3QFW6QD\V4Q`1T6WD0QD]V4XD0`Djk3QDW6QD^V4SD0S@0WD0QD_V4XD0QF`GQ`1T6WD0
Q@]IQ@^IQ`1T6QDZ3XD0aD`V4Q@g5QDaV4Q`1T6WD0Q@]IQ@^IQDZ3XD0QDW6TD2PDHPDWT3WD0QDZ3XD0QDW6TD2PDWT6WD
0QDZ3XD0QDbV4WD0QDcV4XD0QDdV4QD]IQD^IWD0QDeV4QDfV4QDgV4XD0QD^IWD0QDeV4QDfV4QDgV4XD0QD]IQD^IQDhV4
WD0QDiV4XD0QD^IQDhV4WD0QDiV4XD0QDjV4S@0QDkV4QDW6QDj5QDlV4S@0WD0QDmV4XD0QDnV4QDPZ3SD0WD0QDoV4QDi5
Q`1R6QDPW4XD0PDon4PDik3QDQW4PDnk3S@0WD0QDRW4XD0QDSW4S@0S@0WD0QDTW4XD0PDmk3PDUR>PDSl3PDik3QDUW4PD
mk3PDV6PDjk3QDVW4QDWW4P@Ym3PDjk3QDXW4PDjk3WD0QDYW4XD0PDQl3PDSEQDZW4QD[W4PDWS>QDU\2WD0Q`1R6QDW3XD
0QD\W4TD1WD0PDfl3QD]W4QD^W4XD0WD0QDUFPDfl3QD_W4TD1QDTe2XD0P@ik3QDi5PDQl3QD`W4WD0PD`]<XD0WD0QDaW4
QDbW4PD_U7XD0WD0QDPb1PDQl3XD0VD0WD0QDPb1PDQl3XD0QDcW4`E>`En9WD0QDdW4XD0`DPl3WD0QDYATD3PDQl3QDeW4
XD0QFTKTD2WD0QDfW4PDTl3XD0VD0QFTKTD2WD0QDfW4PDTl3XD0QDgW4QFTKTD2WD0QDhW4QDiW4PDlk3XD0WD0QDUFQDjW
4XD0WD0QDkW4QDlW4QDmW4XD0WD0QDnW4PDfl3Q`1R6QDoW4S@0QDPX4XD0WD0PDai3QDQX4QDRX4QDSX4XD0WD0QDYNPDmk
3PDjk3XD0WD0QDTX4QDUX4TD1PDTh6XD0VD0WD0QDTX4QDUX4TD1PDTh6XD0QDVX4UD0aDW6`DUR7SD0WD0QDWX4XD0QDXX4
WD0QDYX4QDP6QDZX4QD[X4XD0WD0PDdm3PDik3QD\X4XD0SD0`E>`En9`Ejk3`Eik3`Eo9`EWT6WD0QDY3XD0QD]X4WD0QD\
Y1TD2QD^X4XD0QDi=WD0QD_X4P@Ym3QD`X4TD1QDaX4XD0`Dkk3`D`e1`D_e1`Dee1`E>`En9WD0QDi5Y@0QDbX4XD0`DTl3
`DWl3WD0QDi=QDcX4TD2QDdX4XD0WD0QDlm3PDWT6QDeX4XD0QDfX4WD0QDgX4XD0QDhX4WD0PDd:QDQ6QDiX4XD0WD0QDVN
TD4QDjX4XD0WD0QDkX4Q@lX4TD1QDmX4XD0WD0QDcU1QDnX4TD1QDoX4QDPY4XD0`DQ8`Dcc4WD0QDQY4QDRY4PD\T6XD0WD
0QDSY4PDPHXD0VD0WD0QDSY4PDPHXD0QDTY4WD0QDm`1QDUY4P@jT6QDVY4XD0WD0QDZKPDQl3QDa@QDWY4XD0WD0QDXY4TD
1QDYY4Q@S;QDZY4XD0WD0QD]OQDQ6QD[Y4QD\Y4XD0WD0QD]Y4TD1QD^Y4XD0QFab3Y@0WD0QD_Y4QDYBXD0WD0PDRl3PDUR
7QD`Y4PDik3XD0WD0QDT?QDQ6QDaY4XD0WD0PDUX7PDjk3QDhBXD0WD0QDbY4TD1PDfl3QDcY4PDjk3XD0SD0WD0QDdY4QDe
Y4QDhBQDfY4XD0WD0QDgY4TD3PD\T6QDhY4XD0SD0WD0QDiY4QDjY4TD1QDkY4XD0QDlY4WD0QDmY4XD0QDnY4TD1VD0QDlY
4WD0QDmY4XD0QDnY4TD1QDoY4QDlY4Y@0WD0QDPZ4XD0PDUR7S@0WD0QDQZ4Y@0QDRZ4XD0QD^]1TD5WD0QDSZ4PDjk3XD0Q
DTZ4QDnR4TD6QDUZ4TD1QDVZ4Q`1R6WD0QDW3XD0VD0QDnR4TD6QDUZ4TD1QDVZ4Q`1R6WD0QDW3XD0QDWZ4QDnR4WD0QDXZ
4XD0QDmGQDYZ4WD0QDZZ4PDjk3XD0SD0WD0PDTMPDjk3PDQP3XD0SD0QD[Z4QDi5Y@0WD0QD\Z4XD0`DPl3WD0QDi5QD]Z4T
D2QD^Z4XD0QD_Z4WD0PD\T6QD`Z4QDaZ4XD0VD0WD0PD\T6QD`Z4QDaZ4XD0QDU>WD0QDbZ4PDcT3XD0WD0QDcZ4QDk<PDd3
XD0QDdZ4QDeZ4WD0QDfZ4PDd3XD0QDgZ4QFhZ4TD3WD0QDmi3QDeGQDiZ4QDjZ4XD0`DSP4`DVf1WD0QD\5XD0Y@0QDkZ4TD
1VD0WD0QD\5XD0Y@0QDkZ4TD1QDlZ4QDmZ4QDnZ4SD0S@0WD0QDZ3XD0QDoZ4QFP[4WD0QDQ[4XD0QDR[4QDS[4TD4WD0QDm
i3Y@0PDSMQDT[4XD0QDU[4TD1WD0QDSJPDTl3XD0VD0QDU[4TD1WD0QDSJPDTl3XD0QDV[4QDi5WD0QDW[4QDX[4TD1QDY[4
XD0P@UR7VD0QDi5WD0QDW[4QDX[4TD1QDY[4XD0P@UR7QDZ[4WD0QD[[4PDWo3XD0QD\[4WD0PDRl3QD][4XD0VD0WD0PDRl
3QD][4XD0QD^[4QFYZ3TD2WD0PDQl3QDQ6QD_[4XD0QFYZ3Y@0WD0QDdCTD1QD`[4XD0VD0QFYZ3Y@0WD0QDdCTD1QD`[4XD
0QDa[4QFYZ3Y@0WD0QDb[4XD0QDc[4WD0QDd[4QDe[4XD0SD0QDf[4TD3WD0QDUZ1QDg[4TD1QDh[4XD0VD0QDf[4TD3WD0Q
DUZ1QDg[4TD1QDh[4XD0QDi[4WD0QDQY4QDj[4TD1QDk[4XD0VD0WD0QDQY4QDj[4TD1QDk[4XD0QDl[4QDm[4WD0QDn[4QD
Q6QDo[4XD0WD0QDP\4TD1QDQ\4XD0QDR\4WD0PD`f3QDna1QDX@PDWn3QDS\4XD0WD0QDVS4QDX@PDWn3XD0PDik3WD0QDT\
4QDU\4TD1PDjk3XD0SD0WD0QDV\4PDmk3XD0QDW\4WD0QDX\4P@mk3XD0VD0QDW\4WD0QDX\4P@mk3XD0QDY\4QFYZ3TD1WD
0QDZ\4Y@0TD1QD[\4XD0SD0QFYZ3QDi5Y@0WD0QD\\4XD0QD]\4WD0QD^\4PDjk3QD_\4XD0SD0QDi5WD0PDSl3PDjk3XD0Q
D`\4QDi5Y@0WD0PD[1QDa\4XD0QDb\4QDc\4WD0QDd\4QDe\4XD0QFYZ3QDi5WD0QDf\4TD1VD0XD0`Dmk3`DQl3`Dao4`Dn
k3QFYZ3QDi5WD0QDf\4TD1QDg\4XD0`Dmk3`DQl3`Dao4`Dnk3WD0QD\3S@0PD[T6QDh\4QDi\4XD0WD0QD\3S@0PD[T6QDj
\4QDk\4PDjk3XD0WD0QD\3S@0PD[T6Q@a:TD1QDl\4XD0WD0PD[T6QDm\4Q@n\4P@R3TD1QDo\4XD0WD0PD[T6QDi9Q@n\4P
@R3TD1QDP]4XD0WD0PD[T6QDQ]4TD2QDR]4XD0QDS]4WD0PDbT3SD0PD[T6QDT]4XD0WD0QDg=P@Ym3PDR3XD0QDi5TD2WD0
PD`i3QDU]4QDV]4P@jk3PDmNXD0`D2WD0PD\T6QDW]4QDX]4QDY]4TD1QDZ]4XD0`D2WD0PD\T6QD[]4XD0VD0WD0PD\T6QD
[]4XD0QDU>WD0QD\]4QD]]4QD^]4QD_]4QDi=QD`]4XD0WD0QDa]4QDb]4QDc]4Q@d]4QDe]4XD0WD0PD\T6QDf]4Q@g]4QD
e]4XD0`E\i3`E]i3`EYl3QDPa2WD0QDh]4XD0QDi]4`E\i3`E]i3`EYl3QD_Q1QD^]4WD0P@R3QDj]4XD0QDk]4WD0PDPl3P
D]V>XD0WD0PDYm3PDhk3PDT8XD0WD0PDQV7PDak3PDgZ7XD0WD0PDYm3PDfl3QDl]4PDak3PDgZ7XD0WD0QDm]4PD[X;XD0`
D_h1`Dle1WD0QDn]4PDfZ<XD0VD0`DQf4WD0QDn]4PDfZ<XD0QDo]4`DQf4WD0QDP^4QDQ^4TD1PDeT5XD0PDik3`DUR7aDQ
5WD0QDR^4PDeT5PDik3QDS^4XD0WD0PDeT5PDik3QDT^4XD0WD0PDcT3PD[T6QDU^4XD0WD0QDV^4PDkU7XD0QDW^4WD0QDX
^4QDY^4XD0WD0PDHQDZ^4QDaU3QD[^4XD0QD\^4WD0QD]^4QD^^4QD_^4TD2QD`^4XD0`DX8WD0QDa^4QDb^4XD0WD0PDfV>
PDik3QDc^4XD0WD0QD^APDfl3PDgV>XD0WD0QDd^4QDe^4QDf^4TD1QDg^4XD0WD0QDh^4QDi^4XD0QDj^4`D[5`D`]<WD0P
Djk3PDmNPDhe<XD0VD0WD0PDjk3PDmNPDhe<XD0QDk^4WD0QDl^4QDm^4XD0`DbI`DnG`Dce1WD0PDmk3QDg]3QDn^4PDlP<
XD0WD0PDik3PDV_<XD0VD0WD0PDik3PDV_<XD0QDo^4WD0PD[k3PDfl3PDQZ=XD0WD0PDik3PDfl3PDe7XD0VD0WD0PDik3P
Dfl3PDe7XD0QDU>WD0QDP_4PDR3PDjk3PDZS1XD0VD0WD0QDP_4PDR3PDjk3PDZS1XD0PD1WD0QDY;P@R3QDQ_4TD1PDPh3X
D0WD0QDk<TD1QDR_4PDob1XD0VD0WD0QDk<TD1QDR_4PDob1XD0QDS_4WD0QDoCTD2QDT_4PDkk3XD0QDU_4WD0QDV_4Q@W_
4P@\P3TD1QDX_4XD0`Dik3UD0WD0PDkk3QDY_4QD]3XD0TD6PD4QDZ_4Q@i5QD[_4UD0WD0PDkk3QDY_4QD]3XD0TD6PD4TD
6QD\_4QD]_4P@4WD0PDkk3QDa@QD]3TD2XD0VD0QD]_4P@4WD0PDkk3QDa@QD]3TD2XD0QDU>UD0WD0PDkk3QDa@TD2QD^_4
QD__4TD7XD0PD4TD6QD`_4UD0WD0PDkk3QDa_4QDb_4TD6XD0PD4UD0WD0PDkk3QDc_4QDg5XD0PD4TD5QDd_4WD0PDPW>QD
e_4XD0QDf_4QDg_4WD0QD^3PDik3XD0`DUF`DRf5`Djc5`Dj[5`DS[=`D\c=`Dih5`DC`DUR7`DRFUD0WD0QD^3PDik3XD0`
DUF`DRf5`Djc5`DC`DUR7WD0QDh_4PDik3XD0QDi_4WD0QDj_4QDk_4PDik3XD0`Dih5WD0PD`\<PDik3XD0QDl_4WD0QDm_
4PDik3QDn_4XD0VD0WD0QDm_4PDik3QDn_4XD0QDo_4WD0QDP`4QDQ`4PDik3XD0QDR`4QDS`4WD0PDcP3QDT`4XD0QDU`4T
D4QDi5TD1WD0QD_3XD0VD0QDU`4TD4QDi5TD1WD0QD_3XD0QDV`4WD0QDW`4XD0QDi5WD0QDX`4P@kU7QDY`4XD0`E\T1`EW
f4`EXf4`Emk3`Eok3`EQl3`EnN`EPO`Ekk3WD0QD`3XD0`Doa3`DT<`Dee1`Doo3`Djg4`DQ8`DhV5QDi[1Q@i5TD2WD0QD`
3XD0WD0PDik3QDZ`4aDQ5`DgC`DgX1SD0XD0VD0WD0PDik3QDZ`4aDQ5`DgC`DgX1SD0XD0QDS?WD0QD[`4QD\`4XD0WD0PD
_U7QD]`4XD0VD0WD0PD_U7QD]`4XD0QDS?QD^`4QD_`4TD2Q@fX3TD1WD0QDa3XD0VD0`DbI`D`e4`DPY4QD^`4QD_`4TD2Q
@fX3TD1WD0QDa3XD0QD``4`DbI`D`e4`DPY4WD0QDa`4QDb`4XD0QDc`4QDi5WD0QDa@QDd`4QDe`4Q@f`4XD0WD0QDmY1PD
\T6QDa@TD1QDg`4XD0`Djk3WD0PDZY;QDh`4XD0WD0QD_f2PDgOQDi`4XD0WD0QDj`4QDk`4XD0VD0WD0QDj`4QDk`4XD0QD
l`4WD0PD[X>PDhR6XD0WD0PDk^:PD\X>PDgDXD0WD0QDm`4QDn`4XD0WD0QDo`4QDPa4XD0VD0WD0QDo`4QDPa4XD0QDQa4W
D0PD`_2PDik3XD0SD0PDVl3WD0QDRa4PDik3QDa@XD0`Dbe4WD0PDbT3QDSa4PD[T6QDTa4XD0WD0QDUa4QDQ6PDcP3XD0WD
0QDW@QDVa4PDfl3PDPi;XD0WD0PD`i3SD0QDWa4PDjk3QDXa4XD0WD0QDY;QDYa4PDjk3XD0QDZa4WD0QD[a4QD\a4QD]a4X
D0WD0QD^a4QDX\1XD0VD0WD0QD^a4QDX\1XD0PD1WD0QD_a4QD`a4P@Tl3PDeT5XD0WD0QDaa4QDba4PDfo=XD0WD0QDca4P
Dii3TD3PDog3XD0WD0QDca4QDda4QD`Q1P@mNTD1QDea4XD0WD0QDfa4QD^e3QD_e3XD0PDZf4QDga4TD6WD0QDh;PDjT6QD
ha4XD0WD0PDf3QDh;TD1QDia4XD0QDja4WD0PDmk3PDfl3PDb^3XD0WD0QD\]3PDjk3QDka4P@ik3QDla4XD0SD0WD0QDma4
QDna4QDoa4TD1QDPb4XD0WD0QDQb4XD0QFRb4WD0QDSb4PDPV7TD1QDTb4XD0`Dih5WD0QDUb4SD0XD0WD0QDVb4QDc3XD0Q
DWb4TD1QDXb4TD1QDfX3S@0WD0QDd3XD0aDQ5`DZg4`Dnf1`Dg2QDi5TD1WD0QDYb4XD0VD0QDi5TD1WD0QDYb4XD0QDZb4W
D0PD]Y>PD^k=XD0WD0PD\b6PDd8XD0`Dme<WD0PDne4PDWT6PD_f;QD[b4XD0WD0QD\b4P@Tl3QD]b4XD0QD^b4WD0QD_b4P
DQl3XD0VD0QD^b4WD0QD_b4PDQl3XD0QD`b4QDab4P@fl3WD0QDbb4QDcb4XD0QDdb4QDeb4QDmR1WD0P@PP5QDfb4XD0`Dm
k3WD0PDmY=PDWa3XD0WD0QDgb4PDfa3XD0VD0WD0QDgb4PDfa3XD0QDhb4WD0PDbY>QDib4XD0WD0PDcY>PDkX<XD0WD0QDj
b4PDYg4XD0WD0QDkb4PDnb;XD0VD0WD0QDkb4PDnb;XD0QD_?WD0PDeY>PDfY>XD0WD0PDgY>PDhY>XD0WD0PD`h;PDgf1XD
0WD0PDiY>PDZ[5XD0WD0PDlR5PD[X=XD0WD0QDlb4PD]V3XD0WD0PD`b<PDe]5XD0WD0PDe`3PDUW5XD0PDik3WD0PDlY>PD
dFPDik3XD0WD0PDli:PDmY>XD0VD0WD0PDli:PDmY>XD0QDmb4WD0PDnY>QDWf3XD0WD0PD[P1PDiV;XD0WD0PDjX1PDoY>X
D0WD0PDgo;PD[5PDik3XD0WD0PD^k:QDnb4XD0WD0PD\]2PDZR>XD0WD0PDhm5PD]P4XD0QDob4WD0PDdm3QDPc4QDQc4XD0
WD0PDPZ>QDRc4XD0WD0PDX]<QDSc4XD0WD0PDQZ>QDTc4XD0WD0PDnX;PDmk3PDUR7PDaQ;XD0WD0PDUEQDT[4PDUR7QDUc4
XD0WD0PDdV=PDmk3PDUR7PD^U1XD0WD0PDXc4PDmk3PDUR7PDXl3XD0WD0PDc[;PDQl3PDUR7PDXl3XD0VD0WD0PDc[;PDQl
3PDUR7PDXl3XD0QDVc4WD0PD`X=PDmk3QDhBPD`]<XD0WD0PDgU5PDmk3PDUR7PDSZ>XD0WD0PD_S1PDmk3PDUR7PDTZ>XD0
WD0PDfP<PDmk3PDUR7PDlR1XD0WD0PDb`5PDmk3PDfl3PDUZ>XD0WD0PDcS=PDmk3PDfl3PDVZ>XD0WD0PD^l5PDSl3PDik3
PDih5XD0WD0QDWc4PDmk3PDfl3QDXc4XD0WD0QDYc4PDmk3QDgU2XD0QDZc4WD0QD[c4PDgDQD\c4QD]c4TD1QD^c4XD0WD0
PDgf1QD_c4XD0WD0PDHPD[Z>XD0WD0PDWW;QD`c4XD0WD0QDac4PDff5XD0QDbc4WD0PD[X>QDcc4XD0WD0QDdc4PDQl3QDe
c4XD0WD0PDZg4PDjk3PDUR7PDnb1XD0WD0PDW5PDWf;XD0WD0PDgn;PDmk3PDUR7PDgP6XD0WD0PDaZ>PDmk3PDUR7PDdDXD
0WD0PDZHQDfc4XD0WD0PDnn2PDbZ>PDmk3XD0WD0PD[i5PDVl3QDgc4PDoV7XD0WD0QDhc4QDic4XD0WD0QDjc4PDXf4XD0`
Dem4`DSh1`DS4`DQl3WD0PDWf4PDhc5XD0WD0PDgZ>PDWT6PDfn;XD0WD0PDPm3PDRe4PDWT6PDHXD0WD0PDhZ>PDeY5PDWT
6PDHXD0QDf3TD1WD0QDkc4PDnn2QDQGXD0aDg5QDP:WD0QDlc4PDnn2QDQGXD0QDmc4TD1WD0QDnc4PDnn2QDoc4XD0aDg5Q
DPd4TD3PDnn2Q@QGWD0QDe3XD0VD0QDPd4TD3PDnn2Q@QGWD0QDe3XD0QDQd4QDRd4TD3WD0PDbT3QDa@SD0PD[T6XD0QDa@
QDSd4TD4QDTd4WD0QDUd4SD0PD[T6QDVd4XD0WD0PDXP7PDog4QDWd4XD0RD0PDnn2WD0QDXd4XD0QDYd4Q@j5WD0QDZd4P@
^l3QDa@S@0SD0QD[d4XD0QD\d4P@T8TD2WD0QD]d4P@^l3QDa@aDl4aDQ5aD_6S@0aDQ5SD0XD0VD0QD\d4P@T8TD2WD0QD]
d4P@^l3QDa@aDl4aDQ5aD_6S@0aDQ5SD0XD0QDU>QDS5TD4QDi5WD0QDa@SD0QD^d4Q@_d4XD0Q@a@SD0VD0QDS5TD4QDi5W
D0QDa@SD0QD^d4Q@_d4XD0Q@a@SD0PD1WD0PDPl3QD`d4P@PU7PDYb3XD0QDad4TD6WD0PDmk3PDQ[>XD0WD0PDkV2SD0XD0
WD0QDWn1PDbT3PD[T6XD0QDa@`Deo:`DQh4`Doo:`Dog4`Djg4`Dlg4`DVd4`Dgn4`DXP;`Doo3`DR[>`DS[>WD0QDbd4PDU
X7PDbT3PD[T6XD0YD2WD0PDcT3QDa@SD0P@4QDcd4QDdd4XD0WD0QDed4PDik3XD0`DUR7`D^l5`DWT=`DoFWD0QDfd4PDik
3QDgd4XD0WD0QDhd4QDP:QDa@SD0QDid4XD0WD0QD`S4QDjd4TD1PDcP3XD0UD0WD0QDQ_1QDVd1SD0XD0QDi_1WD0QDkd4Q
Dld4TD3QDmd4XD0WD0PD\[>XD0QDnd4WD0QDod4PDfl3QDPe4XD0UD0WD0PD]i3XD0QDc^1QDQe4WD0QDRe4QDSe4QDTe4QD
Zi3XD0WD0QDUe4QDVe4QDQ6QD[CPDoa1XD0WD0PDPm3QDWe4PDjk3XD0WD0QDj]1PDjk3PDQV7XD0QDi9WD0QDXj1PD`f3P@
Ym3QDXe4TD2QDYe4XD0WD0QDZe4QD[e4QD\e4XD0UD0WD0QD]e4XD0SD0QD^e4PDfl3PDTJPDgf1QD^j2TD1PDQl3TD4QDZA
QD_e4QD`e4WD0QDae4XD0TD2QDbe4SD0UD0QDce4WD0QDde4XD0VD0UD0QDce4WD0QDde4XD0QDib1QDee4Q@i5Q`1R6WD0Q
Dfe4XD0`Djk3aDg5UD0WD0PD\i3QDa@SD0XD0UD0WD0PDkV7QDa@SD0XD0UD0QDge4QDhe4UD0WD0QDie4XD0SD0`D[f4UD0
PD^c:QDje4QDke4PD^c:PDjk3QDle4QDh;QDec2PDnR=QDYBQDi5PDfl3Q`1R6WD0QDme4XD0QDne4QDoe4UD0WD0QDPf4XD
0WD0QDQf4Q`1R6Q@Rf4QDP7XD0QDP7QDSf4QDTf4QDPo1TD2QDUf4QDVf4QDWf4QDi5WD0QDXf4XD0PDjk3QDYf4WD0QDPo1
XD0SD0PDmMPD]S1PDS3QDZf4PDTl3PDS3PDTl3QD[f4QD\f4QD]f4PDQ]5PDUl3QD^f4QD_f4PDhP5QD`f4PDV\=PDTl3QDa
f4QDbf4WD0QDcf4XD0`Djk3QDbf4WD0QDcf4XD0`Djk3QDaf4WD0QDcf4XD0`Djk3WD0QDcf4XD0`Djk3QDi9QDi5Q`1R6WD
0QDdf4XD0QDef4QDff4QDgf4PDfl3WD0PD^c:XD0PDjk3QDhf4QDif4TD1QDjf4QDPo1TD2QDkf4QDlf4PDmNWD0QDmf4XD0
QDi5PDjk3PDmNWD0QDnf4XD0QDof4QDPg4QDQg4PDUR7PDe3QDRg4QDSg4QDTg4QDbl1PDoT5QDUg4PDoT5PDWT6PDaU7PDU
R7PDoX;PDoo:QDZa3QDVg4QDWg4P@ik3QDXg4PDVj=QDYg4PDkk3PDhj4QDZg4PDjk3PDR3QD[g4PDkDPDmk3QD\g4PDci3P
DUl3PDkb1TD2QD]g4PDdm3PDik3PDUR7QD^g4PDng3QD_g4TD6WD0Q`1R6QDRf4XD0QD`g4QD_g4TD5PDkk3TD3WD0QDP7XD
0QDag4TD8PD4WD0QDbg4XD0UD0WD0PDX\>XD0WD0QDag4SD0PD4QDbg4XD0WD0QDag4SD0SD0PD4QDbg4XD0QDcg4`Dkj3`D
V3`Dn2QFdg4TD2WD0QDeg4XD0QDeg4`DR3SD0PDgf3PDR3Q`1R6QDfg4PD^2PDog3QDgg4PDog3WD0QDhg4P@bT3QDig4XD0
`Dkk3`D^6QDjg4WD0QDkT2PDjk3XD0SD0QDhg4PDjk3aDg5`DW3QDkg4PDjk3QDlg4QDkT2PDjk3WD0QDmg4XD0QD^k1WD0Q
Dng4XD0`DHQDi[1Q@og4P@fl3PDfj3QDYBQDi5WD0QDPh4QDQh4XD0PDci3QDa:QDRh4QDSh4WD0QDTh4QDUh4XD0QDVh4S@
0S@0WD0QDi5QDnW2XD0QDWh4TD1WD0QD^]4QDXh4XD0`E\i3`Edi3`Eo9`Eai3`Eci3`Eei3WD0QD`;QDYh4XD0VD0`E\i3`
Edi3`Eo9`Eai3`Eci3`Eei3WD0QD`;QDYh4XD0QDZh4WD0QDn9QDg3XD0`DdQ1`Ddi3WD0QDi9PDbf3QDg3XD0`DdQ1`Ddi3
QD[h4TD2WD0QD\h4QD]h4XD0WD0QD^h4PDmNTD1QD_h4QD`h4XD0PDUR7WD0SD0PDjl3QDah4TD1PDjk3XD0UD0WD0QDbh4Q
Dch4XD0TD6QDdh4WD0QDeh4QDfh4VD0XD0WD0QDeh4QDfh4QDgh4XD0WD0QDhh4PDo2PD[a:XD0WD0QDih4PDmNTD2QDjh4X
D0WD0PDYl3PDfh6XD0SD0UD0WD0QDkh4QDlh4TD1XD0SD0QDmh4QDnh4QDoh4TD1WD0QDPi4TD1QDQi4XD0WD0PDYm3PDak3
QDRi4PDjk3XD0WD0PDUR7PDmT3XD0SD0WD0QDkX1PDZS1PDHQDSi4XD0WD0QDTi4P@Sl3PDkk3XD0WD0QDb;QDUi4QDVi4Q@
Wi4XD0SD0WD0QD`:QDa:QDXi4TD1PDjk3QDYi4XD0WD0QDkT2QDZi4PDjk3QD[i4XD0WD0PDcOPDjk3XD0QD\i4WD0QDg;QD
]i4QD^i4TD1YD2XD0SD0WD0QD_i4QD`i4QDai4QDbi4TD1QDci4XD0WD0QDk5Q@k<QDdi4XD0SD0WD0QDei4QDfi4QDgi4XD
0WD0QDhi4PDik3SD0XD0QDii4WD0PDUR7QDji4QDki4QDli4XD0WD0QDmi4QDni4PDkk3SD0QDoi4XD0QDPj4WD0QDQj4XD0
QDRj4PDfl3S@0WD0QDSj4XD0PDj;PDkk3SD0QDTj4SD0QDUj4PDh\>PDjk3PDmNQDVj4PDjk3QDWj4WD0QDXj4XD0QDYj4QD
Zj4PDTl3PD\]:PDi8PDi7PDZ4QD[j4WD0QD\j4XD0QD]j4QDi5WD0QD^j4XD0PDkk3TD2QD_j4QDP:WD0QD`j4PDjk3PDmNX
D0QDi5QDaj4QDbj4QDcj4QDdj4QDej4PDHPDUS4PDmk3UD0QDfj4QDg3QD`;PDR3WD0QDgj4XD0QDkX1QDhj4QDij4SD0QDj
j4PDZS1PDmMPDjk3PDbf3PDZS1QDkj4QDT?QDlj4QDmj4QDnj4PDjk3QDi5QDoj4QDSh4QDPk4QDQk4QDRk4QDSk4QDi5PDk
b1QDTk4PDSW7SD0UD0PD\R1SD0QDn9QDUk4PDbf3PDmNQ`1R6WD0QDVk4XD0PDbf3QDWk4QDXk4PDfl3PDgf3PD`f3PDZS1Q
DYk4PDci3QDZk4PDjk3QD[k4P@oa1PDT8PDoa<QD\k4PDUR7PDmc4QD]k4PDUR7QD^k4PDdR5QD_k4QD`k4PDRl3QDak4QDb
k4QDck4PDjk3QDg3QDdk4QDek4PDlk5PDmk3PD\P3PDP4QDYBQDfk4QDgk4QD^AQDl]1PDik3QDhk4QDik4QDjk4PDQl3QDk
k4QDlk4QDmk4PDPX;PDSl3QDnk4P@nNQDok4QDYBPDcf3PDk\>PDk\>QDPl4QDQl4QDRl4QDSl4QDYBPDUR3`Da3`DX3`D]c
3`Dn3`Df3`De3`De8`DY4`DZa:`D[4`D]7`Dg6`Dd3QDg3QDn9QDTl4QDi9QD`;S@0QDUl4`DROQDi9Q`1R6QDVl4QDWl4QD
Xl4QDi5QDYl4QDZl4QD[l4Q`1R6QD\l4PD^i3PDYm3SD0PD]i3PDok3SD0PD\i3PDok3QD]l4PDZk3QD^l4QD_l4PDZk3PDT
8PD4SD0PDZk3PDT8QD`l4PDgm3PDT8QDal4PDZS5PDog3PDYl3QDbl4PDRl3QDcl4PDkIPD4QDi>PDRl3QDcl4PDkIQDi>PD
mk3QDcl4PDkIPD4PDn9PDmk3QDcl4PDkIPDn9PDQU7PDkIQDdl4PDYl3QDi9PDQOPDk8PDU3PDQk2PDmNPDQk2PDjk3QDi5P
DaW;SD0PDaW;QDel4QD`;PDmNQDfl4QDgl4QDP`1SD0TD2PDUR3QDhl4QDY:PDmNQ`1R6QDil4QDjl4QDkl4QDll4QDml4PD
UR7QDnl4QDol4QDPm4PDZk3QDQm4QDRm4PDT8QDSm4SD0QD[k4PDT8QDi=QDTm4QDUm4QDVm4QDWm4PDbf3PDZS1PDmMPDjk
3QDn9QDXm4QDkj4PDog3PDUl3PDog3PDjk3PD_k3PD4SD0QDYm4WD0QDTh4QDZm4QD[m4XD0WD0QDc[3SD0QD\m4PDmNPDjk
3XD0WD0PDmS1PDWS5XD0QD]m4WD0QD^m4QD_m4TD1QD`m4XD0QDam4WD0QDbm4PDfj3XD0SD0QDam4WD0QD_GPDYm3PDfj3X
D0SD0WD0QDcm4QDdm4PDjk3QDem4XD0SD0QDfm4WD0QDgm4S@0QDhm4PDjk3XD0`DdQ1`Dd3`Doi3`Dg2UD0WD0QDim4QDjm
4TD4PDmNXD0QDkm4UD0WD0QDim4QDjm4TD4PDmNXD0YD1QDlm4P@bf3WD0PDmNTD1QDmm4QDnm4XD0QDn9WD0PDR3QDom4XD
0QDn9WD0PDR3YD1XD0QDi9PDbf3WD0PDR3YD1XD0QDi9PDbf3WD0PDR3QDom4XD0WD0QDPn4PDbf3QDg3XD0QDQn4WD0QDRn
4XD0TD1QDSn4QDTn4Q@Un4WD0P@Zk3QDVn4XD0P@R\<QDWn4WD0PDZk3QDXn4XD0QDYn4WD0PDZk3PDhe4XD0QDZn4UD0WD0
PDT8QDi=XD0SD0WD0QD[n4QDi=QD\n4XD0VD0WD0QD[n4QDi=QD\n4XD0QD]n4UD0WD0QD^n4SD0S@0S@0PD4PDbT3XD0SD0
UD0WD0QDUd4SD0S@0S@0PD4QD^n4XD0SD0UD0WD0QD_n4XD0QD`n4WD0QDan4YD2XD0`Djk3QDbn4WD0QDcn4XD0SD0QDi5W
D0QDdn4P@Sl3P@kk3XD0QDen4TD2QDfn4WD0QDgn4QDhn4XD0VD0WD0QDgn4QDhn4XD0QDin4WD0QDjn4XD0QDkn4TD3QDln
4QDmn4WD0QDY;Y@0QDnn4XD0`D`R1`DTm2`DRj3`DZj3UD0WD0PDek3PD[T6YD2XD0TD5PD4SD0UD0WD0PD_k3PDik3YD2XD
0TD5PD4SD0UD0WD0PD_k3PDik3SD0TD4PD4QDg3XD0SD0UD0WD0PDek3PD[T6SD0TD4PD4QDg3XD0SD0`EYl3`E_i3`Edi3`
E\i3QDon4WD0QDPo4XD0QDQo4`D[f4PD\i3WD0SD0TD1QDRo4QDa:XD0SD0PD^i3WD0QDSo4XD0WD0QDTo4TD1QDUo4XD0QD
Vo4WD0QDWo4QDXo4XD0PDjk3QDYo4WD0QDZo4QD[o4QD\o4XD0SD0WD0QDZo4QD[o4QDkT2PDjk3XD0SD0WD0QD]o4QD^o4Q
D_o4QD`o4XD0QDao4S@0S@0S@0WD0QD`;P@R3QDbo4XD0WD0QDco4QDdo4PDmNTD2QDeo4XD0SD0WD0PDfm3QDi5TD2QDfo4
QDgo4XD0SD0WD0QDPk4QDi5TD1QDho4XD0QDio4WD0PDfl3QDjo4XD0VD0WD0PDfl3QDjo4XD0QDko4QDlo4WD0QDmo4TD1Q
Dno4XD0SD0WD0QDhg4TD1QDoo4XD0SD0WD0QDPP5TD1QDQP5XD0SD0WD0QDRP5QDSP5XD0P@R\<QDTP5`D=QDUP5WD0QDRP5
QDSP5XD0P@R\<QDTP5`D=YD2WD0QDVP5QDWP5XD0QDXP5`D[T6WD0QDYP5PDkk3XD0SD0WD0QDjl4QDZP5TD2QD[P5QDi5XD
0QD\P5PDZk3PDT8WD0PD4QD]P5XD0UD0WD0PDZk3PDT8XD0SD0UD0WD0QD^P5QD_P5XD0SD0UD0WD0QDg3PD4QD`P5XD0UD0
QDaP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDbP5UD0WD0QDcP5`DR7`DY4`D\;`DZT7`DP3`Da3`DX3`D]c3`Df3`Dd3`
DR7`DZa:`D]7`Dn3QDg3XD0UD0WD0QDdP5XD0SD0QDeP5WD0QDfP5XD0SD0UD0WD0QDgP5XD0SD0UD0WD0QDhP5QDiP5TD2Q
DjP5TD1PDmNXD0SD0UD0WD0QDkP5QDlP5TD2QDmP5XD0SD0UD0aDh5aDg5aDW6aD_6aDQ5aDS5aDT6aDi5aDj5aDk5aDn5aD
Q6aDn6WD0SD0XD0QDnP5UD0aDh5aDg5aDW6aD_6aDQ5aDS5aDT6aDi5aDj5aDk5aDn5aDQ6aDn6iD1iD2iD0iD4WD0SD0XD0
QDW[2SD0`DgLaDi5aDj5WD0QDZP1PDSl3PDik3Q@Q6QDoP5XD0`Dih5WD0QDZP1QDlR4QDPQ5XD0WD0QDZP1PD^l3QDQ6QDQ
Q5XD0WD0QDZP1PD\l3TD2PDPU7XD0WD0QDZP1QDRQ5XD0VD0WD0QDZP1QDRQ5XD0QDSQ5WD0QDTQ5QDQ6QDUQ5XD0WD0PDfl
3QDVQ5QDWQ5XD0QDXQ5WD0QDYQ5QDZQ5XD0VD0WD0QDYQ5QDZQ5XD0QD[Q5WD0QD\Q5TD1QD]Q5XD0VD0`D[h1`DdF`D`H`D
Zh1`DdD`Dgm4`D]m4`DoP6`Dc]>`DXb3WD0QD\Q5TD1QD]Q5XD0QD^Q5`D[h1`DdF`D`H`DZh1`DdD`Dgm4`D]m4`DoP6`Dc
]>`DXb3QD_Q5WD0QD`Q5XD0VD0QD_Q5WD0QD`Q5XD0QDaQ5QDbQ5WD0QDcQ5TD1QDdQ5XD0`DQe5`Daa5`Dba5`DfY5`Dag5
`Dbg5`DWf1`DRY1`Do]>`DXg5aDg5WD0QDeQ5QDhBQDfQ5XD0WD0QDgQ5PDTl3TD1QDhQ5XD0WD0QDiQ5QDjQ5XD0VD0WD0Q
DiQ5QDjQ5XD0QDkQ5WD0QDiQ5QDlQ5QDmQ5XD0WD0PD^l3QDfFQ@nQ5PDlc=XD0WD0QDoQ5TD1QDPR5XD0VD0`Dik3WD0QDo
Q5TD1QDPR5XD0QDQR5`Dik3WD0QDRR5QDSR5Q@hBQDTR5XD0WD0PDUl3PDjk3PDfl3XD0SD0WD0PDSl3PDik3PDUR7PDZi5X
D0WD0QDUR5PDUR7QDVR5XD0VD0WD0QDUR5PDUR7QDVR5XD0QDWR5WD0QDXR5PDQl3QDYR5XD0VD0WD0QDXR5PDQl3QDYR5XD
0QDZR5WD0PDQl3PDfl3PDS7XD0WD0PD[OPDTm4XD0WD0QDWCPDXl3XD0VD0`DRl3WD0QDWCPDXl3XD0QDU>`DRl3WD0QD[R5
QD\R5PDXl3XD0WD0QDUBPDlk3TD1PDjk3XD0QD]R5`D[f4WD0QD^R5XD0`DPb5`Dm[5`D_^>WD0QD_R5S@0QD`R5QDaR5XD0
VD0`DVQ5`Df^>`Dg^>`DUR7WD0QD_R5S@0QD`R5QDaR5XD0QDbR5`DVQ5`Df^>`Dg^>`DUR7WD0QDcR5QDdR5XD0WD0PDQl3
PDUR7QDeR5QDfR5XD0QDgR5WD0PDmk3PD]R=XD0WD0QDhR5QDiR5XD0QDjR5`Dag5`D[m4`D_b5`D\e5`DRW5`Dih5`DjH`D
iH`Dgm4WD0QDUFQDg[2QDkR5XD0WD0QDYATD1QDlR5XD0VD0`DmR5`DcE`DfY5WD0QDYATD1QDlR5XD0QDmR5`DmR5`DcE`D
fY5WD0QDnR5QDoR5XD0VD0WD0QDnR5QDoR5XD0QDPS5WD0PDiHQD`CTD1QDQS5XD0WD0PDlo4PDcV=XD0WD0PDlZ=QDRS5XD
0WD0QDSS5QDTS5TD2QDUS5XD0WD0PDmk3PDfl3QDVS5XD0VD0WD0PDmk3PDfl3QDVS5XD0QDWS5WD0QDXS5PDih5XD0WD0QD
YS5PDT8XD0VD0`DT8WD0QDYS5PDT8XD0QDZS5`DT8WD0QD[S5PDjk3QD\S5TD2QD]S5XD0WD0QD^S5QD_S5QDXU3XD0WD0QD
`BQD`S5QDaS5XD0VD0`DUR7`DZh1`Djh1`DYm4WD0QD`BQD`S5QDaS5XD0QDbS5`DUR7`DZh1`Djh1`DYm4WD0QDcS5P@jk3
QDQGS@0QDdS5XD0`Dik3`DPl3`D]U7`Dnk3WD0QDeS5PDYS7XD0VD0`Dkk3`D_i3`DQl3aDg5WD0QDeS5PDYS7XD0QDfS5`D
kk3`D_i3`DQl3aDg5WD0QDUBQDgS5XD0VD0WD0QDUBQDgS5XD0QDhS5WD0QDi\2P@Sl3QDiS5P@UR7QDjS5XD0WD0QDkS5QD
lS5XD0VD0WD0QDkS5QDlS5XD0QDmS5WD0QDnS5QDoS5XD0VD0`DUR7`D]m4`Dih5`DQf4`DXk5`DZ7`DS:`DXh1`DZh1WD0Q
DnS5QDoS5XD0QDPT5`DUR7`D]m4`Dih5`DQf4`DXk5`DZ7`DS:`DXh1`DZh1WD0QDQT5XD0S@0WD0QDRT5PDUR7QDST5XD0V
D0aDg5WD0QDRT5PDUR7QDST5XD0QDTT5aDg5WD0PDQl3QDhBQDUT5QDVT5XD0VD0WD0PDQl3QDhBQDUT5QDVT5XD0QDWT5WD
0PDQl3PDUR7QDXT5XD0WD0QDYT5QDQ6QDZT5XD0WD0QD[T5PDfl3QD\T5QD]T5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QD[T
5PDfl3QD\T5QD]T5XD0QD^T5`D`H`DkI`DaG`D[a3`D]FWD0PDPo4QD_T5XD0WD0QD]c2PDmk3PDeNXD0`DPj4`Dae1`DY9W
D0QD`T5Q@Q6PDa_>XD0WD0QDaT5QDbT5XD0VD0WD0QDaT5QDbT5XD0QDcT5WD0QDaa4QDa@TD1QDdT5XD0VD0WD0QDaa4QDa
@TD1QDdT5XD0QDeT5QDZX4WD0QD[5PDUe6XD0QDfT5QDZX4Y@0WD0QD[5XD0VD0aDg5QDZX4Y@0WD0QD[5XD0QDgT5aDg5QD
hT5TD2WD0QDi5Y@0YD1XD0VD0aDg5`Dmk3QDhT5TD2WD0QDi5Y@0YD1XD0QDiT5aDg5`Dmk3WD0QDjT5P@mk3P@UR7QDkT5Q
DlT5XD0QDmT5WD0QDnT5QDoT5XD0VD0QDmT5WD0QDnT5QDoT5XD0QDPU5WD0QDQU5QDRU5Q@j5QDSU5XD0QDj5WD0QDTU5XD
0VD0QDj5WD0QDTU5XD0QDUU5WD0QDVU5Q@lR4PD[T6QDWU5QDXU5XD0WD0QDYU5TD1QDZU5XD0VD0WD0QDYU5TD1QDZU5XD0
QD[U5QDi5WD0PDdOPDfm3XD0VD0QDi5WD0PDdOPDfm3XD0QD\U5WD0PDQl3QD]U5QD^U5Q@_U5XD0VD0WD0PDQl3QD]U5QD^
U5Q@_U5XD0QD`U5WD0QDaU5QDbU5QDcU5QDdU5XD0WD0QDeU5QDfU5XD0WD0QDgU5QDTS5XD0VD0WD0QDgU5QDTS5XD0QDhU
5WD0QDiU5QDjU5QDkU5XD0VD0WD0QDiU5QDjU5QDkU5XD0QDlU5QDcMQDmU5Q`1R6WD0QDnU5XD0QDoU5QDPV5PDQl3QDQV5
QDRV5PDT?QDSV5QDTV5PD[T6QDUV5PD[T6QDVV5QDWV5PDfl3QDXV5PDR`>PD4PDTl:PDnk3QDYV5PDYS7QDZV5Q`1R6S@0W
D0QD[V5XD0QD\V5WD0QD]V5XD0QD^V5`D[f4PDdR5WD0QD_V5XD0Q`1R6S@0WD0QD`V5XD0QDcU1WD0QDaV5XD0QDbV5WD0Q
DcV5XD0QDdV5S@0WD0QDeV5XD0QDYQ5QDfV5QDoT5QDj5WD0QDgV5XD0QDhV5PDjk3WD0QDiV5XD0QDjV5QDi5Q@T6WD0QDk
V5XD0QD_6WD0QDlV5XD0`DSl3`DUe6`DQl3`DUl3`Dlk3`D\l3`DTl3`DWl3`Dil3`D]6`DUR7`Dfl3QDj5QDmV5QDnV5QDj
5QDoV5PDUl3QDjGWD0QDPW5P@kU7QDQW5XD0QDRW5QDi5Y@0WD0QDSW5XD0`DRl3`Dmk3`Dlk3`Djk3`DUl3WD0QDZ5QDTW5
PD[T6XD0QDUW5QDi5Y@0WD0PDoP1Q@VW5XD0VD0QDUW5QDi5Y@0WD0PDoP1Q@VW5XD0QDWW5WD0QDXW5PDQl3Q@R6QDYW5XD
0QDZW5QDj5WD0QD[W5XD0QD\W5Q@j5WD0QD]W5QD^W5XD0QDj5QD_W5QD`W5QDVW5QDaW5PDTT<PDTl3`EPO`EQO`EmN`ERO
`EWT6`E^2QDbW5PDTl3`DUR7`Dfl3`Dam3`DmR5`DcE`DVR7`Dci3`Dem3`DoR5`Dlk3`DPl3`Do]>QDYU5Q`1R6QDcW5QDd
W5QDeW5PDHPDeT3PDR\<QD`Q1QDfW5QDi5PDdR5QDgW5PDHPDWT3QDhW5QDj5QDiW5QD_U5QDj5QDjW5aDg5QDj5QDkW5PDQ
l3PDUR7QDkT5QDlW5QD`\1QDW3QDmW5QDnW5PDkl3P@ci3PD_l3PDlk3QDoW5PDjk3PDVl3PDT8QDPX5TD1QDQX5QDRX5Q`1
R6QDSX5QDVNTD3QDTX5PDeNQDUX5QDVX5QDWX5QDXX5P@ik3Q@YX5QDZX5QD[X5`Dci3`DUR7`DTU7`DmR5`DcE`DVR7`DRU
7`DQU7QD\X5QDjGWD0QD]X5XD0WD0QD^X5XD0QD_X5QD`X5PDaNQDjGQ@i5S@0QDaX5QDbX5QDcX5QDbX5PDUR7QDdX5QDj5
PDb4QDlR4QDj5QDeX5PDfl3QDfX5QDgX5PDfl3PD`Q3PDgl3QDhX5PDmk3PDUR7QDkT5PDhf7QDiX5QDnV5QDjX5QDkX5P@U
R7QDlX5QDmX5PDTl3PDQl3PDUR7QDnX5QD]DPDlk3QDoX5PD]R=PDWT6PDZU=QDPY5QDmR1PDZh4QDQY5QDi5Q`1R6S@0QDR
Y5QDSY5Q`1R6QDTY5QDUY5TD2PDnW;QDVY5QDWY5PDTa6QDXY5QDYY5QDZY5Q`1R6P@fl3QD[Y5QD\Y5PDie2QD]Y5PDjk3W
D0QD^Y5XD0PDXS1PDUl3QD_Y5PDmk3QD`Y5QDaY5P@mk3QDbY5QDcY5QDdY5QDeY5QDfY5UD0PDai3SD0QDTT1QD\;QDgY5P
D4SD0UD0WD0PDai3XD0QDhY5SD0UD0WD0QDh3XD0aDiY5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`D]m3`Dm4`D]c3`De3`D_8`
DV3`DQ3`D]7`D^c3`DmS1`D`1UD0WD0QDh3PDk8PD]c3XD0SD0UD0WD0PD]i3QDjY5QDkY5XD0UD0WD0PDai3XD0SD0QDlY5
`DTM`DRM`DS1`DM`D_M`DPk3TD4PD2UD0WD0QDh3PDk8QDmY5QDnh4XD0UD0WD0QDmY5TD1QDnY5XD0UD0WD0QDoY5QDPZ5X
D0`Dgl3`DPU;`DQD`DYo2`DZo2`DWa>`DRl<`DXa>`DQl<`DYa>`DX:`Dme1`DnU=`DV6`DZa>`DTm3`D]E`DgD`DSP;`D[a
>`Dh`;`Dig4`D\g7`D_e7`DXX=`DeX1`DWD`DiH`DSE`Dcd<`DYd1`D\a>`De7`DV_<SD0UD0WD0QDQZ5XD0TD;PD2UD0WD0
QDRZ5SD0XD0TD;PD2WD0PDkR5PDXT6PDlR5XD0WD0PD]i3QDSZ5XD0UD0WD0PD\i3QDTZ5XD0UD0WD0PDj\>QDUZ5TD1QDVZ
5XD0PD6TD5WD0PDXT6XD0TD4PD2PD4WD0QDWZ5XD0PD2`Ebm3`EPm3PD4WD0QDh3XD0QDXZ5`DmS1`D]c3QDYZ5WD0QDh3QD
ZZ5XD0WD0PD]i3QD[Z5XD0WD0PD]i3PDTX7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`D_f3`Dbf3`DoN`DnNWD0PD]i3PDTX7
QD\Z5XD0`DUR7`Dci3`DTU7`Dei3`Ddi3SD0WD0PD]i3PDUX7XD0`D\O`DR3`D\S1UD0WD0PDai3XD0QD]Z5QD^Z5QDam4TD
4PD2UD0WD0PDo9QDTT1XD0QD_Z5TD9PD2UD0WD0PDai3PDik3TD3QD\Z5XD0PDUR7YD4UD0WD0PDai3PDik3TD3QD\Z5XD0Q
Dj3UD0QD`Z5TD9PD4TD3WD0PDXT6XD0TD3PD2WD0PD\i3QDaZ5QDbZ5XD0QD]m4UD0WD0QDcZ5QDdZ5XD0UD0WD0QDeZ5XD0
TD;PD2PD4WD0QDfZ5XD0QDgZ5UD0WD0PDca>QDhZ5XD0UD0WD0QDiZ5PDk8QDjZ5XD0SD0UD0WD0PDai3XD0QDkZ5PDk8TD4
PD4QDlZ5TD4PDXT6UD0WD0PDai3PDik3QDmZ5TD2QD_e4XD0Q@nZ5QDoZ5UD0WD0PD\i3QDP[5QDi5XD0QDQ[5UD0WD0PD\i
3QDR[5PDUR7QDS[5XD0UD0WD0PDbi3XD0QDT[5QDU[5UD0WD0PDo9QDV[5XD0UD0WD0PDai3XD0QDW[5PDk8TD1QDX[5TD5Q
DY[5SD0UD0WD0PDai3XD0QDZ[5PDk8QD[[5UD0WD0PDo9QD\[5XD0UD0WD0PDai3XD0QD][5`Dbf3UD0WD0QD^[5QD_[5XD0
TD<PD2UD0WD0PD_i3QDj<TD2QD`[5XD0`Djk3UD0WD0PD`i3QDj<TD2QDa[5XD0`D_i3`DYl3`D_n4`Dnk3`Djm3UD0WD0QD
b[5XD0SD0UD0WD0PDVX<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PD\i3QDc[5XD0WD0PD[Y1PDXT6PDHXD0PDXT6PDYm3PD2
UD0WD0PDWh7XD0WD0PDQl3PDfl3PDW7XD0PDYh7PDXT6PD[h7WD0PD\i3QDog4PDTU7QDd[5XD0UD0WD0QDe[5XD0UD0WD0P
Dai3XD0`DXT6`Dil3`DfS1`Djl3`DX\<`Dg\;`DYf4`DiT=`DSf7`DWf4`De6`DQf4`D\f7`DZ4`DUd4`Dim3`Dhm3`DfE`D
cg2`DgX1`DoW4`DTm4`DiD`D]g3`Dj9`DSY4`DP<`D^n4`DcR7SD0TD2QDf[5UD0WD0PDai3XD0QDg[5QDn5UD0WD0PDo9XD
0`DXT6`DoN`DYj3`DZj3`D^c3`D`R3`DdL`D`O`DTM`DY^6`DfL`D_f3`D`f3`Dbf3`Dff3`Dcf3`Doi4`Dej3`DSQ7`DUW;
`DQk3`DbO`DQj3`Dj`6`D^Q1`D`k3`D\O`DR3`DPj3`DPb<`D\P1`D]Q4`DRP3SD0UD0WD0PDbi3XD0`DhD`DiDSD0QDh[5U
D0WD0QDi[5PD_i3XD0UD0WD0PD\i3QDj[5XD0QDh3UD0WD0PD\i3QD_e4QDk[5TD2QDl[5XD0PD2UD0WD0PD]i3PDTX7XD0Q
Dm[5QDn[5TD2QDo[5PD6WD0QDh3QDP\5XD0`Ebm3`EPm3PD4WD0QDh3QDQ\5XD0PD5WD0QDh3XD0QDR\5`DmS1`D]c3QDS\5
WD0PDai3XD0QDW[5QD\;QDT\5UD0WD0QDU\5QD_U5XD0UD0WD0QDV\5XD0QDW\5PD6TD2PD4TD2PD4TD1WD0PDXT6XD0TD3P
D2PD6TD4PD4TD3WD0PDXT6XD0TD3PD2UD0WD0PDSl3PDik3QDg5XD0UD0WD0PD]i3QDX\5QDY\5XD0UD0WD0PD>QDZ\5XD0T
D;PD2UD0WD0PDXk3QD[\5XD0TD;PD2UD0WD0QD\\5XD0TD<PD2WD0QD]\5PDk8XD0PDYh7PD2UD0WD0QD^\5XD0SD0PD4WD0
QD_\5XD0SD0TD;PD2UD0QD`\5`D\i3`Dai3TD9PD4WD0QDh3XD0SD0UD0QDa\5TD9PD4TD2PD4TD2WD0PDXT6XD0TD3PD2UD
0WD0PD\i3QDi5XD0QDk[5TD2QDb\5UD0WD0QDc\5QD\;XD0QDd\5SD0PD4WD0QDi9QDe\5XD0P@ci3PD2PD]i3QDf\5PDk8T
D1QDg\5QDh\5TD1QDi\5PD^i3QDf\5TD6WD0QDWQ2PDPHXD0PD^i3QDj\5QDk\5TD1QDl\5QDm\5QDh6QDn\5QDo\5PDUR7Q
DP]5TD2QDQ]5UD0PD\T6Q@QGTD2QDR]5PD4QDS]5`D`f3`D_f3`Dk8UD0PD\T6Q@QGQDT]5SD0TD2PD4PD]i3QDU]5PDoNTD
3PDnk3TD2QDh6PD\i3QDV]5PDk8QDW]5PDok3TD2QDX]5QDY]5PDUR7QDZ]5SD0QD[]5UD0PDk8QD\]5SD0PDbf3PDk8PD]c
3TD6QD]]5PD]i3QD^]5QDj5TD5QD_]5PD\i3QDcMQD`]5S@0QDa]5QDb]5TD3QDc]5PD^i3QDi5TD4WD0QDd]5XD0PDk8Q@T
6QDe]5QDf]5PD]i3WD0QDg]5XD0PD\i3QDh]5TD5WD0QDi]5XD0`D`Q3`DTX7`Ddi3SD0QDj]5QDk]5UD0WD0QDj]5XD0SD0
QDl]5UD0QDm]5P@4SD0QDn]5QDo]5SD0QDP^5PDk8TD1PDYh7UD0QDQ^5QDR^5TD<PD4QDS^5QDQ^5QDT^5TD2QDU^5QDQ^5
PDUR7`D[f4`DQ;`Di\;`Dna>`DT8`DSm4`D]a>`D]S6`D]e4`D\\<`DRESD0UD0WD0PDdR5PDdi3XD0TD8QDV^5PD^i3QDW^
5TD5WD0QD`S4TD3QDX^5XD0PD^i3QDTT1QDY^5QDZ^5TD4WD0QDi5TD1QD[^5XD0PD^i3QD\^5TD6WD0QD]^5XD0WD0PD\i3
QD^^5PDci3PDok3XD0TD6QDPZ1QD_^5PD\i3QD`^5TD6WD0P@jk3QDa^5TD1QDb^5XD0PD4WD0QDc^5QDd^5XD0PD2PD]i3Q
Dk5TD3WD0QDe^5P@Tl3PDnk3XD0`DPP4`DSm4`Dkg4`DSO`DR<`DZ4`Dmm3`D]OPD]i3QDf^5TD3WD0QDg^5PDik3XD0PD]i
3QD\n1QDj5TD8WD0QDh^5XD0PD]i3QD^]5WD0QDi^5QDj^5XD0QDk^5SD0PD4WD0QDl^5XD0PD2PD]i3QDm^5TD7WD0QDn^5
XD0PDmk3PD\i3QD\T5QDo^5TD4WD0QDP_5XD0PD]i3QDQ_5TD4`EmN`ERO`EnNWD0QDR_5TD1QDS_5XD0PDmk3PD\i3QD\T5
QDT_5TD4WD0QDR_5TD1QDS_5XD0PD]i3Q`1R6WD0PDUX7QDU_5XD0PD]i3WD0PDUX7SD0XD0QDV_5PD]i3WD0QD^]5QDj5TD
5XD0QDW_5PD]i3QDX_5TD4WD0QDRd2TD4QDY_5XD0PD^i3QDTT1TD3WD0QDZ_5XD0PD_i3QD[_5QD\_5TD2WD0QD]_5XD0PD
]i3WD0PDUX7QDk5TD4XD0QD^_5PD]i3QDkc1QD\_5TD1WD0QD__5PDjk3XD0WD0QD`_5PDkk3PDUR7QDa_5XD0WD0QDb_5PD
Pm3QDc_5XD0PD^i3QDd_5TD4WD0QDe_5XD0PD^i3WD0QDf_5XD0QDg_5TD6PDmNWD0QDh_5XD0PDcf3SD0QDi_5TD6PD2UD0
WD0QDj_5PDk8TD1QDk_5XD0QDl_5QDPk4PDYm3QDm_5UD0PDbf3PDk8WD0QDn_5XD0PD\i3WD0QDo_5XD0TD4QDj5TD8`D\P
3PD2PD^i3QDk5TD4WD0QDP`5XD0TD1QDQ`5PD]i3QDR`5TD5`Ejk3`Ek8WD0QDS`5XD0PDjk3PD\i3QDk5PDk8WD0QDT`5XD
0PDbf3PDci3PDmNWD0QDU`5XD0PDjk3QDV`5PD\i3WD0QDW`5QDX`5TD1QDY`5XD0PD^i3QDZ`5TD7WD0PDXk3QD[`5XD0PD
]i3QD\`5TD5WD0QD]`5XD0QD^`5QD_`5TD3QD``5QDa`5QD_`5TD3QDb`5QDc`5PD\i3QDd`5TD1WD0QDe`5XD0PD\i3QDf`
5QDg`5TD1PDlk3PD\i3QDh`5QD^EQDi`5TD2QDj`5`EZS1`E[S1`E\S1`Ebf3`Eff3`EZS1`EUR7`E\i3`Edi3`E_i3`E]i3
`EYl3`E`i3QDk`5TD1QDl`5`EZS1`E[S1`E\S1`Ebf3`Eff3`E\i3`EYl3`E^i3QDm`5QDn`5QDo`5PDUR7QDPa5QDQa5PDR
OPD`_6`ETX7`E`Q3`EUX7PD\T6QDRa5P@Pm3PDdQ1QDSa5PDnNPDci3PDdi3QDTa5TD6PD4PDUn3QDUa5PDlU3PD]i3QDVa5
TD4WD0PDbb3XD0PDnNPDci3QDWa5PDk8QDXa5TD1WD0QDYa5XD0QDi9QDZa5PDoNPDk8QD[a5PD^i3QDf\5TD5WD0QD\a5XD
0PD^i3QDf\5TD4WD0QD]a5QD^a5XD0PD^i3QDk5TD4QD_a5WD0QDRe1TD1QD`a5XD0PD^i3QDk5TD4QD_a5TD3WD0QDaa5XD
0PD2PD^i3QDj^5TD4WD0PDYm3XD0`Dfh6PD^i3QDj5TD4WD0QDba5TD1QDca5XD0PD^i3TD8WD0QDda5QDea5XD0PD^i3QDk
5QDfa5TD1WD0QDga5XD0PD^i3QDk5WD0QDi]5QDha5XD0UD0QDia5Q@ja5QDj5TD8`DRO`Dk8`Dl8`Dn9WD0QDR4XD0QDka5
PD]i3QDk5QFla5TD6`Dk8`Dl8`Dn9WD0QDS4XD0QDma5PD]i3QDk5QFla5TD5`Dk8`Dl8`Dn9WD0QDna5XD0QDoa5TD1P@UR
7QDPb5PD]i3QDQb5TD6WD0QDRb5QDSb5XD0SD0PD]i3QDQb5TD8WD0QDTb5PDUR7QDck1XD0PD]i3QDQb5TD6WD0QDUb5TD4
QD\k3XD0PD]i3QDQb5TD6`DROWD0QDVb5XD0QDWb5PD]i3QDf\5TD6WD0QDXb5TD3QDYb5XD0PD]i3QDf\5TD6WD0QDZb5TD
3QD[b5PDRl3XD0PD]i3QD\b5TD6WD0PDTMTD4QD]b5XD0UD0QD^b5TD6WD0QD_b5TD3QD`b5XD0`DXT6PD\i3QDUZ1PDTMTD
2WD0QDab5TD2QDbb5XD0PD]i3QD^]5WD0QD`\1XD0TD2QDcb5PD]i3WD0PDUX7QDdb5XD0QDeb5TD3QDfb5PD]i3PDUX7WD0
QDgb5XD0PD]i3Q`1R6WD0QDhb5XD0QDib5QDjb5PD\S1TD3WD0QDkb5XD0QDlb5WD0PDjk3QDmb5XD0QDnb5PDbi3WD0PD_o
3XD0PD\i3QDob5TD2QDPc5TD3WD0QDQ4XD0TD5PD2PD\i3QDi5QDQc5TD2QDRc5TD2WD0QDQ4XD0QDod4QDSc5QDTc5TD1QD
Uc5TD2QDVc5TD2WD0QDQ4XD0WD0PDPm3QD^W1QDQ4XD0PD\i3QDWc5QDXc5TD2WD0QDYc5XD0UD0QDZc5TD9QD[c5WD0QDh6
XD0QD\c5UD0QDZc5TD6QD]c5WD0QD^c5XD0QD_c5PD]i3QD`c5TD3WD0QDac5P@Tl3QDbc5XD0QDcc5QDdc5QD`Q1TD6WD0Q
Di]5XD0SD0UD0QDec5TD:WD0PDZS5QDfc5XD0QDh3QDgc5TD1WD0QDhc5XD0QDic5UD0QDjc5QDi>TD1WD0QDkc5XD0`Dk8`
Dfl3`Ddm3`DdE`Dei3`DVW7`Ddi3SD0UD0QDlc5QD\;WD0PDYm3XD0SD0UD0QDmc5TD3WD0PDYS7XD0TD1QDnc5QDoc5TD2P
@4WD0QD^EQDPd5XD0TD2QDQd5UD0WD0QDRd5XD0TD2QDSd5TD;QDTd5QDh3WD0PD\T6QDUd5XD0TD2QDVd5QDWd5UD0QDXd5
WD0QDYd5XD0QDZd5SD0UD0WD0QDi9QD[d5XD0TD;QD\d5UD0WD0QD]d5XD0TD1QD^d5TD9QD\d5UD0WD0PDXk3QD_d5XD0a@
i5TD;PD2QD`d5WD0QDad5XD0QDbd5UD0QDcd5TD1QDdd5WD0QDed5XD0QDfd5PD\i3QDTT1QDgd5TD2QDhd5Q@id5PDok3QD
jd5WD0QDkd5XD0PD]i3QDk5TD6WD0QDld5XD0QDmd5SD0PD\i3QDnd5TD3WD0PDXk3QDod5XD0UD0QDkT2QFPe5TD5WD0QDQ
e5XD0QDRe5PD]i3QD^]5TD6WD0QDSe5XD0PD\i3QDTe5TD3WD0QDUe5XD0PD^i3QD\Z5QDVe5TD1WD0QDWe5XD0PD^i3QD\b
5`Dk8`Dl8`Dn9TD7WD0QDXe5XD0QDYe5QDZe5TD1WD0QD[e5XD0PD]i3WD0QD\e5QD]e5XD0SD0WD0PDkk3PDUR7QD^e5XD0
PD_i3PD\S1TD2WD0PDg3XD0YD2PD]i3WD0QD_e5XD0QD`e5UD0QDia5QDj5TD6`DRO`Dk8`Dl8`Dn9WD0QDR4XD0QDae5UD0
WD0PDk8XD0QDbe5SD0TD;PD2PDbf3PDk8PD]c3TD9WD0QDce5XD0UD0WD0QD^EQDde5XD0TD2QDee5TD6PD4QDh3PD4WD0PD
nn2QDfe5XD0TD6PD4SD0PD4WD0PD\T6QDge5XD0TD3QDhe5PD4QDdc5QDie5WD0QDje5XD0QDke5PD]i3QDle5TD4WD0QDme
5QDne5XD0TD3QDYBPD]i3PD\S1`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`Ejk3`Ek8`El8`En9WD0QDS4XD0QDoe5PD]i3QDQb5TD
7WD0QDPf5PDok3XD0PD\i3QDh]5QDQf5TD2WD0QDRf5XD0aDSf5TD3PD2PD\i3QDk5QDTf5TD1WD0QDUf5XD0PD\i3QDh]5T
D3WD0QDVf5XD0UD0QDWf5TD9WD0QDXf5TD3PDXl3XD0WD0QDYf5PDhY;XD0QDk5TD2WD0PD]7QDZf5XD0QD[f5PD^i3QDf^5
`Dk8`Dl8`Dn9TD7WD0QD\f5XD0QD]f5QD^f5TD1WD0QD_f5XD0TD3QD`f5UD0QDod4TD6QDaf5QDbf5WD0QDQ4XD0QDcf5PD
\i3QDdf5TD1QDef5TD2WD0QDff5XD0PD]i3WD0QDgf5XD0QDhf5PD\i3WD0QDif5XD0UD0QDk5PDk8P@4WD0QDjf5XD0QDkf
5PD4WD0PD\T6QDlf5XD0QDmf5UD0WD0QDnf5XD0TD:QDof5QDPg5UD0QDQg5TD4WD0QDRg5XD0TD6PD4QDSg5TD1QDTg5TD2
WD0QDQ4XD0QDk3TD:WD0QDXS4QDUg5XD0UD0QDVg5TD7WD0QDWg5PDUl3XD0UD0QDVg5TD7WD0QDXg5TD1PDeS<XD0QDYg5P
D^i3QDTT1QD\;TD1QDZ^5TD6WD0QDZg5XD0PD4WD0QDi9QDe\5XD0P@ci3PD2UD0QD[g5QDlc5TD8PD4PDWT6WD0QD\g5XD0
QD]g5UD0QDh3TD:PD4PDWT6WD0QDh3XD0UD0QD^g5TD<PD4PDWT6WD0PD^i3XD0QDf\5`Dk8`Dci3`Ddi3SD0UD0QD_g5TD<
PD4PDWT6WD0PD\i3XD0QD`g5QDag5UD0QDh3QDbg5WD0PDWT6XD0QDcg5UD0QD_g5TD<PD4PDWT6WD0QDdg5XD0SD0QDeg5Q
Dfg5UD0QDgg5QDf\5QDhg5WD0PDWT6XD0QDig5UD0QD_g5TD<PD4PDWT6WD0QD^g5XD0QDjg5`Dci3`Ddi3`Dei3`Dl8`Dam
3UD0QDh3PDk8WD0PDWT6XD0QDkg5SD0UD0QDdc5QDlg5TD3WD0PDWT6XD0TD3PDol3SD0UD0QDh3QDmg5QDng5WD0PDWT6XD
0QDmg5QDog5UD0QDh3QDPh5TD8WD0QDae1`Da3`De3`D]c3`Dn7`Dm4XD0QDQh5UD0QDh3PDk8SD0QDRh5TD3WD0PDWT6XD0
QDSh5PD]i3QDTh5TD8WD0PDWT6XD0QDUh5UD0QDh3TD<PDWT6WD0QDVh5XD0QDWh5UD0QDXh5TD<WD0QDYh5XD0QDXh5`D\j
3QDZh5UD0QDXh5TD<WD0QDYh5XD0QDh3QD[h5UD0`D_i3`DYl3`D_n4`D[k3`Dhk3`D`i3QDXh5TD<WD0PD4XD0QDk3`D\j3
QD\h5UD0QDh3TD5QD_6WD0PDWT6XD0QD]h5S@0QD_6QDXh5TD<QDae1WD0QD^h5XD0`D`k3QDXh5TD<QDae1WD0PD\i3XD0`
D`k3`Dk8`Dl8`Dn9`DfE`Djm3`Dm8`Dn8`Dci3QD_h5TD<WD0PDWT6XD0QD`h5QD_h5TD<WD0PDWT6XD0PD\i3`Dk8`Dl8`D
n9`DfE`Djm3`Dm8`Dn8`Dci3WD0PD2QDah5XD0UD0QDbh5TD5WD0QDch5PDWT6QDch5XD0UD0QDod4QDk5TD2QDdh5Q@eh5Q
Dfh5TD2WD0PDWT6XD0Q@eh5QDfh5`Dl4`DiP;`DPU7UD0QDod4QDk5QDgh5QDhh5QDeh5SD0S@0WD0PDWT6XD0QDeh5SD0UD
0QDih5TD3QDjh5SD0S@0WD0PDWT6XD0QDkh5`Dci3`Ddi3UD0QDdc5QDk5Q@kg5QDlh5WD0PDWT6XD0Q@kg5QDlh5TD2QDmh
5UD0PD]i3QDk5QDnh5`DWT6SD0TD2SD0WD0PDWT6XD0QDoh5`Dci3`DaE`Dol3UD0QDh3QDPi5QDQi5Q@Ri5SD0WD0PDWT6X
D0Q@Ri5SD0PD2UD0QDh3QDSi5SD0S@0QDTi5TD2WD0PDWT6XD0SD0UD0QDh3TD6QDUi5WD0PDWT6XD0QDVi5QDod4QDWi5QD
\;WD0PDmU7XD0SD0UD0QD_g5TD<PD4PDWT6WD0QDXi5XD0QDYi5QDZi5`Ddk3UD0QD[i5TD<PD4PDWT6WD0PDmk3QD\i5XD0
QD\T5PD4WD0PDWT6XD0QD]i5QD^i5UD0QDk3TD<PD4PDWT6WD0QDk3XD0QDh3`Dk8`Dci3`Dl8`Dn9`Dm8`Dn8`Ddi3`Dei3
`DWW7`DVW7`D>`Dfm3`DTU7`DVR7`DWo3`Dok3`D^k3`DZo4`D_U3`DiE`Doi1`DZk3`Dnn2`Dmk3SD0UD0QD_i5TD2PDok3
TD9PDWT6WD0QD_i5TD2PDok3XD0UD0QDcMTD4YD1WD0PDWT6XD0YD1UD0QDh3TD4QD`i5WD0PDWT6XD0QDai5UD0QDod4QDk
5QDbi5QDci5QDnZ5SD0WD0PDWT6XD0QDnZ5SD0PD2PD^Y;QDdi5QDei5`EQP3`ERP3`Ejk3WD0QDfi5XD0`DWl3QDQCTD3QD
Zf3QDj3TD1QDi3QDi5TD3QDi3TD2QDj3QDh6`ETU7`EVR7QDgi5`DYl3`DWn3PDYm3QDhi5PD\i3QDi5TD2PDVn3PDnk3`Eo
2`EYO`E[O`EY1`Ell3`Eci3`Ekl3`Eml3`EaE`EP3`EcO`E]f4`E\f4PDVn3`D\f4PD]i3WD0PDmMXD0PDoV=PDTl3PDjk3Q
Dii5PDaNTD4QDji5PDak3QDki5Qd1R6QDk6QDk6QDli5QDmi5WD0QDni5XD0QDoi5QDPj5`DfD`DYk:`DiH`Dmo4`Dko4`Dn
o4QDi5TD8WD0QDQj5PDWn3XD0UD0QDh3TD8WD0QDRj5XD0WD0PDbm3QDSj5XD0PDYP7PDik3WD0QDTj5QDUj5XD0WD0QDVj5
XD0QDi5TD6WD0QDWj5PDWn3XD0QDh3TD1WD0QDi3XD0TD2QDXj5QDYj5QDZj5QDi3QDi5TD1QDj3QDh3TD1QFi3aDP4R@0Q`
1R6Q@[j5Q`1R6QDj3QDh3TD2QDi3TD1QDh6PD\i3QDk5QD\j5TD1QD]j5QDeh5TD2WD0QDi3XD0aDP4`Dgl3`Do9`DWT6PD\
i3QDi5PDTU7TD2WD0QD^j5QD_j5XD0TD3QDi3PD\i3QDk5PDk8QD`j5PDok3TD1WD0QDi3XD0PD]i3QDaj5QDbj5QDcj5TD3
WD0QDdj5XD0PD]i3QDaj5PDk8QDcj5TD1WD0RD0XD0PD]i3QDaj5QDej5PD]m3QDfj5TD2WD0QDi3XD0aDP4WD0QDgj5XD0T
D3QDi3PD\i3QDog4QFhj5R@0WD0QDij5XD0QDjj5QDZj5TD2WD0QDQCXD0TD3PDWl3PDo9QDi5TD4WD0QDkj5XD0PDai3QDi
3TD2QDlj5TD3QDmj5QDi3aDP4TD1`Ei8`E^j3`EYJ`EeQ<`EQP3`ERP3`ESP3`EmN`EnN`EPO`Ebf3`EZS1`E[S1WD0QDnj5
XD0QDi3TD6WD0QDoj5XD0WD0QDPk5XD0TD1QDi3aDP4QDQk5QDRk5TD1WD0QDSk5XD0QDTk5TD2QDi3aDP4`Djk3PD\i3QDi
5QDUk5TD2WD0QDi3XD0TD1PDnn2QDVk5PD]i3QDWk5TD3QDi3QDZj5QD`[1QDlY5TD1WD0QDXk5XD0QDZj5QDYk5TD4WD0QD
Zk5XD0PDo9WD0QD[k5TD3QD\k5XD0WD0QD]k5XD0QD^k5QD_e4QD_k5QD`k5PDUR7WD0QDak5XD0PD\i3QDi5TD1WD0PDVn3
XD0PDnk3TD3QDi3QDi5TD4WD0PDbm3PDTJXD0QDjj5QDbk5QDa@TD1WD0QDck5XD0QDi3WD0QDdk5XD0QDek5WD0PDjR6XD0
PDik3TD2QDfk5QDi5TD3QDgk5TD1WD0P@bm3QDhk5XD0QDik5QDmc5TD1QDjk5QDkk5TD1WD0QDlk5XD0PD]i3WD0QDmk5XD
0QDi5QDnk5TD2QDok5UD0WD0PDca>QDnZ5YD4XD0UD0WD0PDca>QDnZ5TD1QDPl5XD0PD\i3WD0QDQl5QDbZ5XD0TD5QDi3P
D]i3WD0QDRl5XD0QDi5TD3QDSl5QDh3TD2QDi3TD1WD0QDTl5XD0QDUl5SD0QDmc5TD3QDVl5TD2WD0PDSl3PDik3QDWl5XD
0QDXl5TD4QDYl5QDZl5PDQ3TD3WD0QDi3XD0QDXl5TD4QDYl5QDZl5PDQ3TD2WD0RD0XD0WD0QD[l5XD0TD8QD\l5TD3QDi3
QDi3TD3WD0QD]l5XD0WD0QD^l5PDik3XD0TD3QDi3PD]i3QD_l5QDcb5TD3QDi3WD0QD`l5XD0QDal5QDeh5QDbl5TD2QDi3
WD0QDcl5XD0QDh3TD2QDi3TD2WD0QDdl5XD0QDh3RD0R@0TD2WD0QDel5XD0QDh3TD2QDi3Q@i5QDfl5WD0PDfl3TD1QDgl5
PDhl4XD0QDh3TD2QDi3WD0QDhl5PD\i3QDhZ3XD0QDi5PD^S1QDh3TD2QDi3TD1QDil5TD3WD0QDjl5XD0QDi3QDi5TD1QDk
l5WD0QDll5XD0QDml5TD5QDmc5TD1WD0QDnl5XD0QDol5WD0QDPm5XD0TD2PD[EQDh3TD3QDi3TD1WD0QDQm5XD0PD[T6WD0
QDQCXD0TD3QDRm5QDi5TD2QDSm5TD1WD0QDj3XD0TD1PD2PDo9QDi5QDnZ5TD2WD0QDTm5XD0QDUm5TD2QDVm5TD2WD0QDWm
5XD0QDi5QDXm5TD3QDa@TD1WD0QDYm5QDZm5XD0QDQk5PDk8TD1WD0PDWh7XD0QD[m5QDi3TD1QD\;WD0PDWh7XD0PDai3WD
0QDi3XD0QD\m5QD\;TD1QD]m5QDZj5TD3WD0QDi3XD0QDmc5PDYm3QD^m5TD1QD`k1TD3WD0QDi3XD0QDh3TD2QDi3TD1WD0
PDTl3PDjk3XD0QD_m5PD]i3Q`1R6WD0QD`m5XD0QDmc5TD3QDam5PD]i3Q`1R6WD0QDbm5XD0QDmc5RD0QDZj5QD`[1QD_e4
TD1WD0QDcm5XD0QDZj5TD4WD0QDi3XD0TD3QDdm5QDem5UD0QDi5QDfm5TD2QDgm5TD2WD0QDj3XD0QDhm5QDi5QDim5QDjm
5TD2WD0QDkm5XD0QDlm5QDh3TD3QDi3Q`1R6WD0QDj3XD0QDZj5TD4WD0QDi3XD0TD4QDmm5QDi5TD3QDY6TD4WD0QDnm5P@
hZ:XD0PD[T6WD0QDom5PDj5XD0QDh3TD3QDi3SD0WD0PDWn3XD0QDZj5TD5WD0QDPn5P@jk3XD0QDQn5QDh3TD2QDi3QDRn5
TD1WD0QDSn5QDTn5XD0WD0QDUn5PDXX=XD0PDik3TD2QDi3WD0QDVn5PDik3XD0TD3QDWn5QDh3TD3QDi3Q`1R6WD0PDbm3Q
DXn5XD0QDi3Q@i5WD0PDTl3PDjk3XD0QD_m5QDYn5PDlb>PDbNaDZn5YD3PDYc>QD[n5PDZc>PD[c>QD\n5QD]n5PD[]=QD^
n5QD_n5QD`n5QDan5PDlQ;QDbn5QDcn5QDdn5QDen5PDeGQDhd4PDgT1QDfn5PD_[<QDgn5PDl4QDhn5QDin5PDik3QDjn5Q
Dkn5PDjMQDln5QDmn5PDRi4QDnn5PDnIPDie2QDon5QDPo5QDQo5QDRo5PD_Q5QDSo5PDf3QDTo5QDUo5PDV6QDVo5QDWo5P
D\W4PDe^<QDXo5PDRS6QDYo5QDZo5PDgP4PDhe>QD[o5QD\o5PDf8PDik3PD\HPDUd4QD]o5QD^o5PDjR6QD_o5PDWo2PDcg
7PDTb=QD`o5PDUf6PDbS6PDoS1PDle>PDQQ6QDao5QDbo5QDco5QDdo5QDeo5QD`a2PDUT=SD0PDnR1QDfo5QDgo5PD^f>PD
_f>PD]e4QDho5QDio5PDQQ6QDjo5PD_[<QDko5QDlo5QDmo5QDno5QDoo5QDPP6QDQP6QDRP6QDSP6QDTP6QDUP6PDl4PDik
3QDVP6QDWP6QDXP6QDYP6QDZP6PDYh>QD[P6PDlb>QD\P6QD]P6QD^P6QD_P6QD`P6QDaP6YD3TD<YD3TD<YD3QDbP6QDcP6
QDdP6QDeP6QDfP6QDgP6PDae>PDcn:PDf8PDik3PDZi>PD^i3QDhP6PD^i3QDTT1TD2QDiP6PDYl3PDk8QDjP6QDkP6PDSl3
PDik3QDlP6PD]i3QDmP6PDQl3PDfl3PDW7QDnP6TD4QDTe2PDRl3PDWR7QDoP6QDPQ6QDQQ6PD]i3QDRQ6RD0SD0PDTU7QDS
Q6QDTQ6Q@g5QDUQ6PDnk3PDok3RD0VD0QDVQ6QDWQ6QDXQ6PD\i3PDY1QDYQ6PDUR7QDZQ6WD0QD[Q6QD\Q6XD0`Dii3`Dli
3`DYQ1`DOWD0QD[Q6P@ik3Q@]Q6QDR9XD0`Do9`Dii3`Dli3`DYQ1`DOQD^Q6WD0QD_Q6XD0WD0PDfl3QD`Q6P@ik3QDR9XD
0`Dii3`Dli3`DYQ1`DOWD0QDaQ6XD0QDbQ6QDcQ6WD0QD^j3QDg5XD0`DU`<`D[k3`Dhk3`DbT3`DT;`DPP4`Dkg4PDiEPDi
k3WD0QDdQ6XD0`Do9`Dii3`Dli3`DYQ1`DOWD0QDeQ6PDik3QDfQ6XD0QDgQ6WD0QDhQ6PDfl3SD0XD0WD0PDam3QDlj2XD0
`DZ5`DXg7`Di5UD0WD0PDcn4XD0`Dik3`DT;`DPP4`Dkg4`DPh4`Dfo:`Ddo:`Dmg4`Dng4`DXf4SD0`Dii3`Dli3`DYQ1`D
O`DX1QDiQ6WD0PDcn4XD0`Dik3`DT;`DPP4`Dkg4`DPh4SD0PDHPDl4PDik3QDjQ6WD0QDcg1aDg5SD0XD0QDkQ6WD0QDlQ6
PD\T6QDmQ6XD0VD0WD0QDlQ6PD\T6QDmQ6XD0PD1WD0QDnQ6PDjk3XD0WD0PDfh6QDS;TD1QDoQ6XD0WD0PDfh6PDUR7QDPR
6XD0SD0PDZk3PDjk3QDQR6PDfl3QDiW2QDRR6PDUR7PDYS5QDSR6PDik3PDUR7PDT8PDUX7PDik3QDgV1PDUR7QDTR6QDUR6
PDPm3PDak3PDXU6PDbT3PDXU6PD[T6PDPl3PDWT6PD]U3QDVR6QDWR6QDXR6QDk<PDfl3QDYR6PDT8PDWT6QDS8PDbk3PDWT
6PDbk3PDVl3PDWT6PDVl3PDQl3PDWT6PDQl3PDog4PD[k3PDfl3QDZR6QD[R6QD\R6PDfl3QD]R6PDak3QD^R6PDUR7QD_R6
PDja<QD`R6QDaR6QDbR6QDiS4PDgi>PDhi>PDkk3QDcR6PD`Q3QDdR6PDfl3QDa^2QDeR6QDfR6PDSV7QDgR6PDgW7QDhR6Q
DiR6PDik3PDfl3Q`1R6WD0QDjR6QDkR6XD0PDik3PDfl3PDhl3QDlR6PDik3PDak3QDmR6aDg5PDXk3QDmR6PDgW7QDnR6QD
Y8QDoR6QDPS6QDQS6PDYm3QDRS6PDYm3PDfl3QDSS6QDTS6QDUS6PDcn4QD_6PDSX7QD_6WD0QDVS6QDWS6XD0PDbT3PDWT6
PDbT3PDcT3PDWT6PDcT3QDXS6PDak3WD0QDYS6QDg5XD0`DU`<`D[k3`Dhk3`DbT3WD0QD^j3QDZS6QD[S6XD0PD\T6QDnR6
PD\T6PDfl3PDa]<QD\S6PD[T6QD]S6QD^S6QD]S6PDRl3QD_S6WD0PDWn3XD0QD`S6QDaS6QDbS6`DZ:`DY:QDj5PDmW;PD^
i3QDcS6PD^i3QDZ`5TD3QDdS6QDeS6PD]EP@^i3PDYm3PD]EPD^i3QDfS6PD]i3QDg]1QDgS6S@0QDhS6UD0WD0PD^i3PDYm
3XD0SD0UD0WD0PD]i3PDok3XD0SD0UD0WD0QDiS6QDjS6XD0PD4WD0QDkS6QDk]5XD0VD0UD0WD0PDPg3TD3QDlS6XD0UD0W
D0QDj_5QDmS6TD1QDnS6XD0WD0QDj_5QDmS6TD1QDoS6XD0QDPT6UD0WD0PD\S1QD\;TD1QDQT6XD0UD0WD0PD\i3PDYl3QD
RT6XD0UD0WD0QDiZ5PDk8TD1QDST6XD0UD0WD0QDTT6TD2PDYm3XD0PDVX<PD]i3QDUT6PDnNPDci3PDYm3UD0WD0PDbf3PD
ci3PDmNQDVT6XD0UD0WD0QD^]4QDWT6TD1QDXT6XD0PDZS1PDk8PDYh7UD0WD0QDYT6QDZT6TD1QD[T6XD0WD0QD\T6QDT4P
Dik3XD0QD]T6WD0QDT4PDik3XD0QD]T6WD0PDUR7QDZ5PDik3PDUR7QD^T6XD0VD0WD0PDUR7QDZ5PDik3PDUR7QD^T6XD0Q
DU>WD0PDUR7QD_T6SD0PDik3XD0PDUR7QD`T6`DZl6QFaT6TD3QDbT6TD1WD0QDT4XD0VD0QFaT6TD3QDbT6TD1WD0QDT4XD
0QDcT6WD0QDdT6TD2QDeT6XD0VD0WD0QDdT6TD2QDeT6XD0QDfT6WD0QDdT6TD2QDT4XD0WD0PDnn2PDHPDPU7XD0WD0PDbU
7QDgT6QDhT6XD0WD0PDgV;PD`k3XD0`Djk3WD0QDiT6QDPk1QDjT6XD0QDUZ1WD0QDkT6QDlT6XD0VD0QDUZ1WD0QDkT6QDl
T6XD0QDmT6WD0QDU4PDmm3XD0`DQl3`Dmk3`DRl3WD0QDnT6PD\l3PDmm3XD0WD0QDU4QDoT6TD1QDPU6XD0WD0QDQU6PD\l
3QDP9TD1QDRU6XD0WD0PDnl3QDV4XD0`DWU7`Dhk3`DRl3`D_i3`DYT6WD0PDnl3QDSU6P@jk3SD0XD0`DWU7WD0PDnl3QDa
:TD1QDTU6XD0WD0PDnl3Q@i5PDS1PDjk3PDPi;XD0WD0QDUU6QDVU6XD0`Djk3`Dmk3`Dkk3`D_i3WD0QDTT1QDWU6QDYBXD
0`DRl3WD0QDXU6P@fl3QDYU6QDZU6QD[U6XD0WD0PDb4PDgZ;PDXT6XD0WD0PDRl3PDPV7QD\U6XD0WD0PDjk3PDfl3PD_o3
XD0VD0WD0PDjk3PDfl3PD_o3XD0QDS?WD0PDmk3QD]U6QD^U6XD0VD0WD0PDmk3QD]U6QD^U6XD0QD_U6WD0PDk5PDa[;XD0
WD0PD\l3PDWT6PD\l3XD0WD0PDdm3PDWT6PDPm3XD0VD0WD0PDdm3PDWT6PDPm3XD0PD1WD0PDiX1PD4PDiV7XD0WD0PDem4
PDjk3PDem4XD0`DoQ5`D[j>WD0QD`U6PDhV;QDaU6XD0QDbU6TD1WD0QDcU6QDPZ3YD2XD0WD0QDdU6QDeU6TD1QDfU6QDgU
6XD0QDW4TD1WD0QD\4XD0VD0QDW4TD1WD0QD\4XD0QDhU6WD0QD\4XD0QFW4TD1QDiU6QDW4QDi5TD1WD0QDjU6QDoP1XD0`
DWR7QDkU6TD1WD0QDlU6PDU\;XD0WD0QDmU6XD0QFW4WD0PDjk3QDnU6XD0QFoU6TD1WD0PDS1PDjk3QDnU6XD0WD0PDfGQD
PV6XD0WD0PD^?QDQV6XD0WD0PD`Y6QDQV6XD0PDkk3`Dok5`D^l5`Dcj>`Dcl5QDRV6PDfl3WD0QDSV6QDTV6XD0WD0QD]4X
D0`DWT6`Da[7`Dem3`DoR5`D^V7WD0QDUV6XD0`DnG`Doa3`De\4`DkX>`DVe1`Dhl4WD0QDVV6TD2P@Tl3PDmk3PD`S5PD[
i5XD0WD0QDWV6QDXV6XD0WD0PD^V5PDQf5XD0VD0WD0PD^V5PDQf5XD0PD1WD0QDYV6P@Tl3XD0QDZV6TD1QDZ4WD0QD[V6P
@PHXD0QD\V6TD2QD]V6WD0QD^V6P@PHQD_V6XD0QD`V6TD1QDaV6WD0QDbV6QDcV6XD0QDdV6WD0QDgBPDQl3XD0QDeV6TD2
QDZ4`D[9`DSa5WD0QDfV6PDgh;XD0WD0QDgV6PDUl3XD0`DmR5`DcE`DVR7WD0QDhV6TD2PDUe6TD1QDiV6XD0WD0QDjV6PD
Wo3XD0Q@kV6TD1QDlV6WD0QDmV6QD^W4P@ik3P@R8Q@nV6QDoV6XD0WD0QDPW6PDTl3XD0S@0QDQW6`Dfe4`DlP<WD0QDRW6
PDUR7QDSW6XD0WD0QDTW6QDUW6PDTl3QDVW6XD0WD0PDf[5PDmk3PDUR7QDWW6XD0WD0PDXl3PDik3TD1QDXW6PDef;XD0WD
0QDYW6XD0QFY4TD1WD0QDZW6XD0VD0QFY4TD1WD0QDZW6XD0QD[W6QFY4TD1WD0QD\W6QDeHXD0VD0`DUR7QFY4TD1WD0QD\
W6QDeHXD0QD]W6`DUR7QFY4TD1WD0QD^W6QD_W6XD0VD0QFY4TD1WD0QD^W6QD_W6XD0QD`W6WD0QDaW6QDbW6QDcW6PD`k3
PDjk3XD0WD0QDn@TD3PD^l3PDUR7XD0PD`Q3PDWR5WD0QDn@TD3PDWl3PDUR7PDaGXD0`DbV5WD0QD[FPDmk3PDUR7PDUg5X
D0WD0QDnCQDQ6PDnV7PDik3XD0WD0QDoCTD3PDjk3QDdW6XD0QDY4TD1WD0QDWCPDUR7PDPU7PDgl3XD0WD0QDeW6PDUR7QD
fW6XD0WD0QDgW6P@PHXD0Q@hW6TD1QD[4WD0QDiW6QD\k3XD0QDjW6WD0QDkW6QDlW6XD0PDUR7TD1QD[4WD0QDmW6PDPHPD
lk3XD0WD0QDnW6QDoW6QD^AXD0QDPX6WD0QDQX6S@0S@0PDUl3XD0WD0QDRX6PDSl3PDQl3XD0WD0QDSX6PDQl3XD0QDTX6T
D1QDUX6QDVX6TD2WD0QDWX6QDXX6`DUR7`D[G`DiX1`D[l>`Dkm4`D\l>`DVa7YD2XD0QDYX6TD2WD0QDZX6Q@[X6QDXX6Q@
a@QD\X6XD0WD0QD]X6PDQl3XD0PDUR7`DaGSD0VD0WD0QD]X6PDQl3XD0PDUR7`DaGSD0PD1WD0QD]X6PDQl3XD0SD0VD0WD
0QD]X6PDQl3XD0SD0PD1WD0QD^X6QDY`5TD1QD_X6XD0WD0QD`X6TD3PD]P1PDmk3QDS;QDaX6XD0WD0QDbX6PDPHPDnk3XD
0QDcX6WD0QDdX6QDeX6TD1QDfX6PDX\=XD0WD0QDgX6PDPHPDRl3XD0`Dj^5`DS[=`DV`3WD0QDhX6QDiX6PDWl3XD0WD0QD
jX6TD2PDUR7TD1QDkX6QDjZ1XD0QDlX6WD0QDmX6PDUR7TD1QDnX6XD0WD0QDoX6QDPY6QDQY6XD0WD0PDgQ<PDiQ<XD0WD0
PD\FPDTW5XD0QDRY6WD0QDSY6QDTY6PDkk3XD0WD0QDUY6P@Ql3P@UR7QDVY6XD0QD_4Q@R6WD0QD^4XD0`DU6WD0QDWY6XD
0QD`4TD2WD0PD^[:XD0QDXY6QD`4TD3WD0QDYY6P@Vl3XD0QDZY6WD0QD[Y6XD0WD0QDoc1QD\Y6TD2QD]Y6XD0WD0QDRJQD
a@QD^Y6QD_Y6XD0WD0QD`Y6TD2PDeT5XD0WD0PDjP<XD0WD0QDaY6XD0WD0QDbY6QD_U5XD0Q@cY6TD1QDdY6WD0QDeY6QDf
Y6XD0WD0QDgY6QDRKXD0`Dfl3`DS1`DUn3WD0QDhY6Q@iY6TD1QDRKQDjY6TD1QDkY6XD0WD0QDlY6PDQl3QDmY6XD0WD0QD
nY6QDoY6XD0WD0QDPZ6PDXT6QDQZ6QDRZ6XD0WD0QDSZ6XD0TD5QDTZ6TD4PDQl3QDQ6WD0QDUZ6XD0WD0QDVZ6PDUR7QDWZ
6QDXZ6XD0WD0QDYZ6PDTl3XD0`DUR7`DdF`Db[5WD0QDZZ6PDTl3XD0QD[Z6QD\Z6WD0QD]Z6XD0QD^Z6TD2QD_Z6WD0QD`Z
6XD0WD0QDPFPDUR7PDe5XD0WD0QDaZ6PDUR7QDbZ6XD0WD0QDcZ6Q@dZ6XD0WD0QDeZ6PDfl3PDiT5PDdm3XD0WD0QDdCPDU
R7QDfZ6XD0WD0QDgZ6QD^e3QDhZ6QDVl2XD0WD0QDiZ6QDQ6QDjZ6XD0WD0PDbl=PDUR7QDki3QDkZ6XD0WD0QDi\2PDiS1Q
D\k3XD0WD0QDVNPDjCPDik3XD0QDlZ6QDg5Y@0WD0QDmZ6XD0QDnZ6TD4WD0QDoZ6XD0VD0QDnZ6TD4WD0QDoZ6XD0QDP[6U
D0WD0QDa4XD0QDQ[6PD4WD0QDa4XD0PD4UD0WD0QDR[6QDa4XD0PD4UD0WD0PDjk3QDQ6QDS[6XD0`D_e1`D`e1WD0PDjk3Q
DQ6QDT[6QDU[6XD0WD0QD_Q1QDV[6QDW[6XD0`DUR7WD0QD_Q1QD`Q1QDX[6QDY[6XD0QDZ[6WD0QDbf1Q@[[6QD\[6XD0VD
0WD0QDbf1Q@[[6QD\[6XD0QDU>WD0QD][6PDYT6PDUR7PDl1XD0WD0QD^[6PDWn3XD0WD0PDjk3PDmNPDlg3XD0`DQ8WD0QD
_[6P@Pm3PD_o>XD0WD0PDmk3QDQ6QD`[6XD0VD0WD0PDmk3QDQ6QD`[6XD0QDa[6WD0QDb[6QDc[6Q@Q6QDd[6XD0WD0PDRl
3PD\m3XD0aDg5`DPV7`D\T6`DiE`Dfl3`DhE`DWS5`DXS5`DUo4`DVo4`Dei3`Ddi3aDi5`Dkk3WD0PDRl3QD_f2XD0aDg5V
D0WD0PDRl3QD_f2XD0aDg5QDe[6WD0PDYl3QDf[6QDg[6XD0QDh[6WD0PDkk3PDPm3QDhBXD0TD4PD4WD0PDik3PDPm3QDi[
6XD0WD0PD^c:PD`i3XD0WD0PDkV7PD\T6QDj[6QDlY5XD0WD0PDkk3PD\i3QDj[6QDlY5XD0PDaW;WD0PDog3PD[T6PDnl3X
D0WD0PDPm3QDk[6PDeZ:XD0QDl[6TD1WD0QDm[6XD0YD1QDl[6TD1WD0QDm[6XD0QDn[6WD0QDo[6QDP\6XD0PDjk3WD0PDo
m<XD0YD1WD0PDom<XD0QDQ\6WD0PDRl3PD`Q3PDlU3XD0WD0QDR\6PDT8XD0VD0WD0QDR\6PDT8XD0QDS\6WD0QDT\6QDi9Q
DU\6XD0WD0QDV\6TD2PDjT6XD0SD0WD0QDW\6TD1QDX\6XD0TD3QDY\6QDZ\6TD3WD0QDW\6QD[\6XD0QD\\6WD0QD]\6QD^
\6QD_\6XD0`DdQ1`Doi3`Dd3`DVV7`Dn3`Dn7`DcU6`DSj3QDi5WD0QD[o1PDYm3PDjk3XD0SD0WD0QD`\6Q@a\6QDb\6XD0
WD0PDPV7QDc\6QDd\6XD0WD0QDe\6PDik3QDf\6XD0PDUR3WD0QDg\6PD[T6QDh\6SD0XD0VD0WD0QDg\6PD[T6QDh\6SD0X
D0QDi\6WD0QD\_3QDj\6P@4QDk\6QDl\6XD0SD0WD0QDm\6PD\i3QDn\6QDo\6XD0WD0QDPn1PDdm3PDjl3XD0WD0QDjR3SD
0PD[T6QDP]6XD0WD0QDQ]6QD\_3P@fh6QDR]6XD0WD0QD^j3QDS]6XD0VD0WD0QD^j3QDS]6XD0QDU>WD0QDmR1PD^k3QDT]
6XD0VD0WD0QDmR1PD^k3QDT]6XD0QDU]6WD0PDUR7QDV]6QDi5XD0QDW]6`E\i3`Edi3`Eo9`Eai3`E]i3WD0QD^m4QDX]6X
D0QFY]6PDk8WD0QDZ]6QD[]6XD0TD3QD\]6PDk8WD0QD]]6PDjk3QD[]6XD0TD3QD\]6WD0QD^]6Q@UW2PDjk3QD_]6XD0VD
0WD0QD^]6Q@UW2PDjk3QD_]6XD0QD`]6WD0QDa]6Q@UW2PDjk3QD_]6XD0VD0WD0QDa]6Q@UW2PDjk3QD_]6XD0QD`]6QDb]
6TD1WD0QDc]6XD0QDd]6Q@P6TD2QDe]6WD0PDUR7PDiP<XD0VD0WD0PDUR7PDiP<XD0QDf]6WD0PDik3QDg]6QDh]6XD0VD0
WD0PDik3QDg]6QDh]6XD0QDU>QDi]6Y@0WD0QDj]6QDk]6XD0VD0QDi]6Y@0WD0QDj]6QDk]6XD0QDl]6WD0QDm]6QDn]6XD
0VD0WD0QDm]6QDn]6XD0QDo]6WD0PDQV7PDak3SD0XD0WD0QDk<PDkb1QDP^6XD0WD0QDQ^6XD0`D=TD4QDR^6TD2QDS^6QF
T^6TD1WD0QDU^6PDmk3XD0VD0QFT^6TD1WD0QDU^6PDmk3XD0QDV^6QFW^6TD2WD0QDX^6TD1PDWl3QDlg1QDY^6XD0QDZ^6
TD2WD0QD[^6QD\^6XD0`DUR7`DmR5`DcE`DVR7WD0QD]^6P@Wl3PDWP?XD0WD0QD^^6QDQ6QD_^6XD0WD0QDZP1PDik3PD]e
4XD0WD0QDZP1PD^l3QDQ6PDjT6XD0WD0QD`^6QDQ6QDa^6XD0WD0QDVNQDb^6XD0WD0QDVNPDfl3PDoj:XD0WD0QDc^6QDd^
6XD0WD0QDe^6XD0VD0WD0QDe^6XD0QDf^6QFg^6TD1WD0QDc4XD0`DoR5`Dem3`DPS5WD0QDh^6QD]T3XD0QFi^6WD0QDj^6
XD0QFk^6WD0QDl^6PDSl3XD0QDm^6WD0QDn^6TD2PDSl3XD0`DPU=`DRW5QDo^6TD1WD0QDd4XD0QDP_6WD0QDQ_6PDUe6XD
0QDR_6QDS_6TD2QDi5WD0QDT_6QDU_6TD1QDV_6XD0WD0QDW_6PDci3PDVl3XD0WD0QDX_6QDY_6XD0`Dad5WD0QDiGPDjk3
PDUR7QDZ_6XD0WD0QD[_6P@mk3QDQ6PDmh;XD0WD0QD\_6PDRl3PDUR7TD1QD]_6XD0WD0QD^_6P@Ql3QD__6XD0QDQ6TD1Q
D`_6WD0QDa_6PDUl3XD0WD0QDb_6PDmk3XD0QDa\2WD0QD[GPDWl3PDjk3XD0QDc_6PDfl3WD0QDf4`Dik3`DYH`DWl3`DaQ
?`DbQ?`DbT3`DcT3aDZ5`DcQ?`DVS7`DWT3`DXT3`DRS7`DdQ?`DUS7`Dab1`Dl5`Djk3`DQl3`DWT6`Dmk3`DRl3`Dkk3`D
lk3`DUR7`Dnk3`D^Y>`DgQ5`DnN`DPOSD0XD0`Dik3UD0PDfl3WD0QDf4`Dik3`DYH`DWl3`DaQ?`DbQ?aDZ5`DcQ?`DVS7`
DWT3`DXT3`DRS7`DdQ?`DUS7`Dab1`Dl5`Djk3`DQl3`DWT6`Dmk3`DRl3`Dkk3`Dlk3`DUR7`Dnk3`D^Y>`DgQ5`DnN`DPO
SD0XD0WD0PDfl3QDf4QDd_6XD0SD0WD0PDQl3PDUR7TD1QDe_6PD`]<XD0VD0WD0PDQl3PDUR7TD1QDe_6PD`]<XD0QDf_6W
D0PDak3SD0PDPl3PDhEXD0WD0PDak3SD0PDjk3PDmNPDkR5XD0WD0PDPm3SD0PDWT6PDHSD0XD0WD0QDg_6QDh_6XD0VD0WD
0QDg_6QDh_6XD0QDU>WD0QDi_6P@fl3TD1QDn6XD0VD0WD0QDi_6P@fl3TD1QDn6XD0QDU>WD0QDj_6QDe4XD0VD0WD0QDj_
6QDe4XD0QDk_6WD0PD\T6QDRf4QDa@SD0PD\T6XD0WD0PD\T6`D]U3`DXU3`Doa1`D`Q3`DeT5`DgT5`DfT5`D^U3SD0QDa@
QD_6PD\T6XD0UD0WD0PDcm3SD0PD4PDdi3XD0UD0WD0PDlV7PDUR7SD0XD0UD0WD0QDl_6P@UX7QDm_6XD0UD0WD0QDn_6QD
o_6XD0VD0UD0WD0QDn_6QDo_6XD0PD1UD0WD0QDn_6QDP`6PDlk3QD]d2XD0UD0WD0QDhQ6SD0XD0VD0UD0WD0QDhQ6SD0XD
0PD1WD0QDQ`6QDR`6QDS`6XD0UD0WD0QDY;QDXm4QDn]1XD0VD0UD0WD0QDY;QDXm4QDn]1XD0PD1UD0WD0PDci3PDaf3QDT
`6XD0VD0UD0WD0PDci3PDaf3QDT`6XD0PD1WD0PDnl3PDjk3QDU`6P@UR7QDV`6XD0WD0PDmm3PDmk3PDSU7PD]6XD0WD0QD
a8QDW`6QDX`6XD0QDY`6TD2WD0QDZ`6QD[`6QD\`6XD0WD0PDkk3QD]`6XD0VD0WD0PDkk3QD]`6XD0QD^`6QDi5WD0PDfl3
QD_`6XD0VD0QDi5WD0PDfl3QD_`6XD0QD``6QDa`6TD2WD0QDb`6XD0QDc`6TD1QDi5Q`1R6WD0QDd`6XD0QDe`6QDi5WD0P
DZe2QDf`6XD0VD0QDe`6QDi5WD0PDZe2QDf`6XD0QDg`6WD0PDQl3PDUR7QDh`6XD0VD0WD0PDQl3PDUR7QDh`6XD0QDi`6W
D0QDj`6PDik3TD2QDk`6XD0WD0PDYm3PD\i3QDUc2QDkZ3XD0VD0WD0PDYm3PD\i3QDUc2QDkZ3XD0QDl`6WD0PDYm3PD\i3
TD3QDm`6XD0WD0PDYm3Q@n`6PD\i3QDmi4TD1QDo`6QDPa6XD0WD0PD[T6QDQa6P@bf3QDRa6TD1QDSa6XD0WD0PD`i3QD]]
4QD^]4QDTa6XD0WD0QDUa6PDmk3PDUR7PDR`;XD0QFVa6TD2WD0QDYFPDUR7QDWa6XD0QDg4TD1WD0QDXa6XD0QDYa6TD1WD
0QDZa6XD0QD[a6QD\a6TD1WD0QD]a6XD0QD^a6QDi5P@UR7WD0QD_a6XD0VD0QD^a6QDi5P@UR7WD0QD_a6XD0QD`a6QDaa6
TD1WD0PDWf4QDa:PDbj4XD0WD0QDi\2PDUR7QDba6XD0WD0QDca6PDUR7TD1QDda6XD0WD0PDmNPDPm3PDWT6PDl4XD0WD0Q
Dea6QDfa6PDUd4XD0WD0QDga6PDUR7QDha6XD0WD0PDmk3PDUR7QDia6PDZ7XD0QDja6TD1WD0QDka6XD0VD0QDja6TD1WD0
QDka6XD0QDla6QDma6TD1WD0PDhi3QDna6XD0WD0QDoa6PDkk3PDng6XD0WD0QDPb6PDik3XD0QDQb6WD0QDTd2PDSU7PDnG
XD0VD0WD0QDTd2PDSU7PDnGXD0QDS?WD0QDRb6PDTT7XD0VD0WD0QDRb6PDTT7XD0QD_?WD0PDXd=QDSb6XD0QDTb6QDi5WD
0PDdm3PDik3PDWW7XD0VD0QDTb6QDi5WD0PDdm3PDik3PDWW7XD0QDUb6WD0QDVb6QDWb6XD0WD0QDlm3QDQ_3QDXb6PDjT6
P@SX7QDYb6XD0WD0QDXT1QDbLPDjk3QDbLXD0QFZb6TD1WD0QD[b6PDo2PDTX7XD0VD0QFZb6TD1WD0QD[b6PDo2PDTX7XD0
QDU>QF\b6TD1WD0QDUZ1PDci3PDmk3QD]b6XD0VD0QF\b6TD1WD0QDUZ1PDci3PDmk3QD]b6XD0QDl`6WD0QD^b6PDjk3QDh
BQD_b6XD0WD0PDon4PDeR?XD0WD0PDi[:QD`b6PDmk3XD0WD0PDeT5PDik3PDfl3QDab6XD0WD0QDbb6QDcb6XD0VD0WD0QD
bb6QDcb6XD0QDdb6WD0PDkl;TD1PDPh3PD[T6XD0WD0PDfR?XD0QFeb6TD1WD0QDfb6QDgb6XD0WD0QDhb6QDib6QDjb6XD0
VD0`Djk3WD0QDhb6QDib6QDjb6XD0QDkb6`Djk3WD0QDlb6PDmMXD0WD0QDmb6QDnb6PDc^<XD0WD0QDob6QDPc6P@^f3XD0
VD0WD0QDob6QDPc6P@^f3XD0QDQc6WD0QDRc6XD0TD1WD0QDSc6XD0`Dih5WD0QDTc6QDUc6QDVc6XD0WD0PDdm3PDi8XD0Q
D^ATD3QDWc6WD0PDSl3PDik3QDXc6XD0VD0WD0PDSl3PDik3QDXc6XD0QDob1WD0PD\c1QDYBXD0QDYc6WD0QDZc6TD1PDjk
3XD0QD[c6WD0PDT4QD\c6TD1QD]c6XD0QD^c6TD1QD_c6WD0QD`c6QDkc2TD1QDac6XD0WD0QDbc6P@PHPDYe2PDbT3XD0WD
0PDbf3PDdi3QDcc6XD0WD0PDYl3PDfh6XD0QDdc6QDec6TD2WD0QDfc6QDgc6XD0WD0QDhc6QDic6TD1PDik3QDjc6TD1QDk
c6XD0WD0QDlc6PDhEQDmc6XD0WD0QDVX2QDnc6XD0QDoc6`DQl3QDi5QDPd6WD0QDQd6XD0WD0QDQd6PDik3QDjc6XD0QDRd
6S@0TD5WD0QDSd6QDTd6XD0VD0QDRd6S@0TD5WD0QDSd6QDTd6XD0QDVc4WD0QDUd6QDlS6QDVd6P@em3PD^k3QDWd6XD0PD
bf3WD0QDXd6QDYd6QDZd6XD0QD[d6WD0QD\d6PDgl3PDeT5PDik3XD0QD]d6WD0QDj]1PDfh6PDjk3XD0UD0WD0PD^2SD0XD
0TD9PD4TD6QDY:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDaS1WD0QD^d6P@Ym3QDc>YD1XD0`DPo2`Dno2`Ddl3`Dnn2WD0QD
_d6P@Ym3PDR3QD`d6XD0`DU`<`DVQ>`D]h2`DcS2`D_j2aDg5`Dfl3`Dam3`DW5`DU6`DY2`Dmn4`Don4`D_o4`Dfm3`Dmk3
`DRl3`DQl3`DaZ3`DWn3WD0QD_d6P@Ym3PDR3PDROQDad6TD2QDbd6XD0WD0QDcd6PDR3YD1XD0WD0QDcd6PDR3QDdd6XD0W
D0QDP?PDkk3XD0Q@o5QDed6WD0QDfd6PD\T6XD0WD0PDY`;P@Tl3PD\T6XD0QDgd6WD0PDXk3QDhd6XD0QDid6WD0QDjd6XD
0`Djk3SD0WD0PDmk3PDPm3PDkU7XD0PDYb3WD0PDmk3PDYb3QDkd6XD0WD0QDld6PDmk3QDS;S@0PDQDXD0QDi_1TD3WD0QD
md6P@Wl3PDjk3XD0`D=WD0PDkV7QDi5QDhBXD0SD0WD0QDnd6XD0QDod6QDi5WD0QDPe6QDQe6PDUR7QDRe6XD0QDSe6TD1W
D0QDTe6Q@Uc3XD0QDUe6WD0PDYl3QD_Q1QD`Q1PDY4XD0QDVe6WD0QDW[2S@0QDWe6PDik3XD0SD0WD0QDW[2S@0QDXe6PDi
k3QDYe6XD0WD0QDZe6QD[e6PDgf1XD0QD\e6QDi5Q@]e6TD1WD0QDh4XD0`DQl3`DjX1QD\e6WD0QD^e6TD1QDh4XD0WD0QD
cV2PDfl3QD_e6QD`e6XD0WD0QDae6PDSS4PDkk3XD0QDbe6QDce6QDi5WD0QDde6QDWd4QDo5TD3QDee6XD0WD0QDfe6QDge
6PDUR7TD2QDhe6XD0QDie6WD0QDTi1PDfh6aDg5aDi5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`D_T7`DcU6`D\8`Do2SD0XD
0QFie6TD2WD0QDj4XD0QDje6QFie6TD2WD0QDke6QDib3XD0WD0PDX3QDle6PD\P3XD0YD2WD0PDX3PD\R5XD0WD0PDYm3QD
me6SD0XD0WD0PDjk3PD]c3PDUR7PD\m3XD0WD0PDjk3PD`1PDci3QDne6XD0WD0QDoe6QDbf1QD\[6XD0UD0WD0PDkk3QDPf
6TD2QDk4XD0PD4QDQf6UD0WD0PDkk3QDPf6TD2QDk4QDRf6P@fl3QDSf6TD2XD0PD4QDQf6PD4WD0PDkk3QDa@TD2QDk4XD0
VD0PD4WD0PDkk3QDa@TD2QDk4XD0PD1QDTf6WD0PDkk3QDQGTD3QDk4XD0VD0QDTf6WD0PDkk3QDQGTD3QDk4XD0QDU>WD0Q
DUf6QDVf6XD0VD0WD0QDUf6QDVf6XD0QDU>UD0WD0PDZS5XD0QFWf6UD0WD0PDZS5XD0QDS;TD2QDXf6QDYf6TD3WD0QDZf6
XD0P@kk3QDX\1WD0QD[f6TD1QD\f6QD]f6XD0`DUR7`Dmk3`DXf4WD0QDPn1QD`\1PDok3XD0WD0QD^f6QD_f6Q@`f6QDaf6
XD0QDbf6QFcf6TD1WD0QDdf6TD4XD0QDi4PDRU5WD0QDef6QDff6TD3QDi4PDRU5XD0QDgf6TD1WD0QDhf6QDRKXD0QFif6T
D3QDi=WD0PDci3QDjf6QFkf6S@0QFlf6PDjk3XD0QDmf6WD0PDci3PDPOPDS1PDjk3XD0QFnf6WD0QDof6QDPg6QDQg6XD0Q
DRg6WD0PDHPDdm3QDPg6QDQg6XD0QDRg6QDSg6TD2WD0QDTg6Q@Ug6XD0QDSNQDVg6QDWg6TD1WD0QDj5QDXg6XD0PDdi3WD
0QDVNP@Tl3QDQ6QDcNP@Tl3XD0WD0QDYg6QDZg6PDjk3XD0SD0QDQ7QD[g6QDQ7QDh6QDR6QDh6QDh6QD\g6Q`1R6QDRf4QD
n6PDWT6Q`1R6QDh6WD0QD]g6YE5YD1XD0`DPl3QD^g6TD1QDi5Q`1R6aDg5`Dil3`Don4`DU6`DS1`DUn3`DUT?`D[]=`Deh
>`D\Q5`DWW;`D[5`Dh4`Dem3`DjU3`DPm3`DiH`DjH`Dmh5`DoS1`DVd4`DVT?`DRk4`DWT?`DkI`DRg3`D\W4`D]W4WD0SD
0YD5XD0VD0QD^g6TD1QDi5Q`1R6aDg5`Dil3`Don4`DU6`DS1`DUn3`DUT?`D[]=`Deh>`D\Q5`DWW;`D[5`Dh4`Dem3`DjU
3`DPm3`DiH`DjH`Dmh5`DoS1`DVd4`DVT?`DRk4`DWT?`DkI`DRg3`D\W4`D]W4WD0SD0YD5XD0QDib1WD0QDfS2YD1XD0VD
0WD0QDfS2YD1XD0QDgX3QD_g6PDdd3`Dik3`D\FQD_6QD`g6QD`a2PDdd3QDag6QDbg6QDcg6QDdg6QDeg6QDfg6PD_3PDik
3PDUR7PDU\=PDXk3PDXk3PDbU3PDik3PDUR7PDaGPDnl3QDgg6PDe8PD`Q3PDfY=PDUl3PDVP1PDYb;PDWQ;PDaMPDgZ6QDh
g6QDig6PDkOPDXT6PDS9PDgi>PD^T?PDR1PDTl3PDhEQDjg6PDUc<PD^4PDjP1PDSl3PDRm3QDkg6PDnk3Q`1R6Q@lg6WD0Q
Dmg6XD0PDYb;QDng6PDWJQDog6PDXJQDPh6PDlT1PDQb5PDji2PDZe2PDgT5PDaT?PDg\:PD_l3PDR8PDQl3PDm\:QDQh6PD
Ve6PDXP?PD]W4QDRh6PDcT?PDVh3PDSc1PDnR1PDUX7QDSh6QDTh6QDUh6QDVh6QDWh6QDfS2QDXh6PD[]=QDYh6QDZh6PD^
P3PD`R4PDTl3PDWl3PDjk3PDhZ;PDTS1PDXl3PDjd6PD[T6PDgCPDld6PDWT6SD0PDYm3Q@o5Q`1R6WD0QDQ_1XD0WD0QD[h
6PDUR7TD1QD\h6XD0QD]h6PD6Q@a@WD0QDo6XD0QD]h6PD6WD0Q`1R6QDQ_1XD0VD0QD]h6PD6WD0Q`1R6QDQ_1XD0QD^h6Q
Di5QDa@Q`1R6WD0QD_h6aDQ5aDg5`Dag;SD0XD0VD0QDi5QDa@Q`1R6WD0QD_h6aDQ5aDg5`Dag;SD0XD0QD`h6QDah6WD0Q
Dbh6P@bf3TD1QDch6XD0QDdh6WD0QDeh6XD0QDfh6WD0QDgh6PDbk3XD0VD0WD0QDgh6PDbk3XD0QD_?QDhh6QDa@Q`1R6WD
0QDQ_1aDQ5aDg5SD0XD0`Dik3`Dlk3WD0QDih6XD0TD2QDjh6QDi5Q`1R6WD0QDn6QDoe6Q`1R6QDX^1XD0aDQ5QDi5QDS;W
D0QDkT5XD0QDkh6VD0QDi5QDS;WD0QDkT5XD0QDkh6QDlh6PDUR7WD0QDmh6SD0XD0TD1QDnh6TD1QDoh6WD0QDPi6PDjk3P
De`<XD0WD0PDam3PDVb<PDbIXD0WD0PDPV7SD0PDnk4XD0QDi5WD0QDa@Q`1R6QDQi6PDik3XD0SD0aEg5WD0QDRi6QDSi6X
D0`D[f4QDTi6WD0QDUc2QDUi6XD0WD0QDU;QDVi6TD1QDWi6XD0QDi5PDfl3WD0QDXi6SD0XD0QDYi6TD1WD0QDZi6XD0UD0
QD[i6QDi5Q`1R6WD0QDn6XD0`DeG`DVFVD0UD0QD[i6QDi5Q`1R6WD0QDn6XD0`DeG`DVFQD\i6UD0QD]i6QDi5Q`1R6WD0Q
D^i6XD0VD0UD0QD]i6QDi5Q`1R6WD0QD^i6XD0PD1QD_i6TD1QDi5TD1QD`i6P@\m3WD0QDai6XD0WD0QDbi6P@ik3PDUR7Q
Dci6XD0WD0QDdi6TD1Q@ei6QDfi6QDgi6XD0WD0QDj5P@kV7PDfl3S@0PDgl3PDnk3XD0WD0PDQl3PDmb1PDik3QDhi6XD0W
D0PDZX>QDii6QDji6QDki6QDli6QDmi6XD0WD0QDni6QDoi6XD0VD0WD0QDni6QDoi6XD0QDPj6QDQj6WD0QDRj6QDSj6XD0
WD0PD\T6QDTj6PD\T6QDUj6XD0WD0QDhf4Q@Vj6PD\i3QDWj6TD2XD0VD0WD0QDhf4Q@Vj6PD\i3QDWj6TD2XD0QDXj6WD0Q
Dm`1QDYj6QDZj6XD0WD0QD[j6PDjk3PDmNQD\j6XD0WD0QDWa3QD]j6QD^j6QD_j6XD0QD`j6Y@0WD0QDaj6XD0VD0QD`j6Y
@0WD0QDaj6XD0QDbj6QDcj6TD6QDi5Q`1R6WD0QDdj6XD0QDej6TD4QDi5Q`1R6WD0QDfj6XD0`Dik3`Dlk3QDgj6QDi5Q`1
R6WD0QDhj6XD0QDa@Q`1R6WD0SD0XD0PDQP3QD[T4QDij6Q@i5WD0QDjj6XD0QDa@Q`1R6WD0QDQ_1XD0QDkj6QDlj6QDi5Q
`1R6WD0QDmj6XD0WD0QDnj6PD]6XD0VD0WD0QDnj6PD]6XD0QDoj6QDPk6WD0QDQk6XD0PD[i:WD0PDTl3PDjk3PDQm4XD0Q
DRk6TD2QDi5Q`1R6WD0QDSk6XD0aDg5`D[T6QDTk6PDik3TD3QDi5Q`1R6WD0PDnf2XD0QDUk6PDik3TD3QDi5Q`1R6aDm4a
Dg5iD1iD2WD0SD0XD0VD0QDUk6PDik3TD3QDi5Q`1R6aDm4aDg5iD1iD2WD0SD0XD0QDS?QDVk6TD4WD0PDlW7XD0QDWk6TD
2WD0PDPb<XD0WD0QDXk6P@Ym3P@R3QDYk6QDZ5XD0WD0QDZk6PD\T6QDQ_1XD0QDRZ1WD0QD[k6XD0VD0QDRZ1WD0QD[k6XD
0QD\k6QD]k6WD0PDX3PDWl3XD0QD^k6WD0PDhY:XD0PDUR7WD0QD_k6PDik3QD^k1XD0QD`k6WD0PDnY:TD1QDak6XD0QDbk
6QDck6WD0`DXn3SD0QDdk6XD0VD0QDck6WD0`DXn3SD0QDdk6XD0QDS?QFek6QDj5Q@o5Q`1R6WD0QDfk6aDQ5SD0XD0`Dik
3`Dkk3`DRl3QDgk6WD0QDhk6XD0SD0WD0QDik6TD1QDjk6XD0`E\T6YD1WD0QDTj5XD0VD0`E\T6YD1WD0QDTj5XD0QDkk6P
Dci3QDi5Q`1R6WD0QDlk6XD0QDmk6QDnk6WD0QDok6QDPl6XD0QDi5QDQGSD0WD0QDQl6XD0`DYm4WD0QDQ_1PD\T6QDQGXD
0SD0QDQGWD0QDRl6XD0QDSl6QDTl6WD0QDUl6XD0WD0PDU8PDkS5XD0WD0QDVl6TD1QDWl6XD0`D\T6QDi5P@Ym3WD0QDXl6
PDjk3XD0SD0QDi5WD0QDYl6QDkT5XD0VD0QDi5WD0QDYl6QDkT5XD0QDZl6WD0PDlg3PDWn3XD0VD0WD0PDlg3PDWn3XD0QD
U>QD[l6WD0QD\l6XD0QD]l6P@Ym3P@R3WD0QDYk6QD^l6XD0QDi5WD0QD_l6PDjk3XD0SD0PDgP6PDoa1QD`l6TD3QDi5Q`1
R6WD0QDal6XD0WD0QDbl6XD0QD_6PDWo2PDkk3PDki7PDUR7QDn6PDYT5SD0QDcl6PDYT5QD_6QDi5Q@l5WD0PDnR1XD0VD0
QD_6QDi5Q@l5WD0PDnR1XD0QDdl6QDmR1Q`1R6WD0QDn6XD0QDel6QDfl6WD0Qd1R6QDn6XD0QD_6WD0QDn6XD0QD_6QD_6T
D4QDi5WD0Q`1R6QDn6XD0aDg5`D[T6QD_6TD3QDi5QDa@Q`1R6WD0QDn6XD0QDi5Q@o5QDS6WD0QDn6XD0WD0QDS6QDn6XD0
SD0WD0QDgl6QDn6XD0QD_6QDhl6TD2`D`Q1WD0QDn6XD0QD_6TD2QDi5TD4PDWT6WD0Q`1R6QDn6XD0VD0QD_6TD2QDi5TD4
PDWT6WD0Q`1R6QDn6XD0QDU>QDil6TD2QDi5Q@jl6Y@0aDm4aDg5iD1iD2aD_6aDW6bD0WD0SD0XD0VD0QDil6TD2QDi5Q@j
l6Y@0aDm4aDg5iD1iD2aD_6aDW6bD0WD0SD0XD0QDkl6QDll6QDml6Q@nl6Y@0aDm4aDg5`Dnn2`D\T6`Djk3bD0WD0SD0XD
0VD0QDll6QDml6Q@nl6Y@0aDm4aDg5`Dnn2`D\T6`Djk3bD0WD0SD0XD0QDol6QDa@Q@Pm6aDm4aDg5aDW6WD0SD0XD0QDQm
6`Dik3`D_V?`D`V?QDi5YD0aDm4aDg5iD1iD2`Dfl3`Dam3`DUR7WD0SD0XD0VD0QDi5YD0aDm4aDg5iD1iD2`Dfl3`Dam3`
DUR7WD0SD0XD0QD\i6QDRm6Y@0QDSm6aDm4aDg5WD0SD0XD0VD0QDRm6Y@0QDSm6aDm4aDg5WD0SD0XD0QDTm6aD]5bD0WD0
YD0XD0YD1QDcMaD]5bD0WD0YD0XD0YD1aD]5bD0WD0YD0XD0aD]5bD0WD0YD0XD0VD0aD]5bD0WD0YD0XD0QDUm6aD]5bD0W
D0YD0XD0YD2QDVm6aD]5bD0WD0YD0XD0UD0SD0QDWm6TD1WD0QDXm6XD0aDg5UD0QDWm6TD1WD0QDXm6XD0aDg5UD0SD0QDY
m6TD1WD0QDZm6TD2XD0QD[m6UD0QDYm6TD1WD0QDZm6TD2XD0QD[m6QD\m6Y@0WD0QD_5XD0aDg5`DTl3`DSl3`DoR5`Dem3
`DPS5`DQS5`DRS5`DSS5`DoU7UD0QDa5Q@g5Q`1R6P@aV?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1R6QD]m6XD0VD0UD0Q
Da5Q@g5Q`1R6P@aV?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1R6QD]m6XD0QD^m6UD0QDa5Q@g5TD3PD4Q`1R6WD0QD_m6X
D0VD0UD0QDa5Q@g5TD3PD4Q`1R6WD0QD_m6XD0QD`m6UD0QDa5Q@g5Y@0WD0QDam6XD0WD0QDge4XD0VD0WD0QDge4XD0PD1
QDbm6QDi5Q`1R6aDm4aDg5iD1iD2aD_6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0VD0QDbm6QDi5Q`1R6aDm4aDg5iD1iD2aD_6a
DW6bD0aDc5aDQ5aDb5WD0SD0XD0QDcm6QDbm6QDi5Q`1R6aDm4aDg5iD1iD2aD_6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0QDdm
6QDX^1QDbm6QDi5Q`1R6aDm4aDg5iD1iD2aD_6aDW6bD0aDc5aDQ5aDb5WD0SD0XD0QDdm6YD0QDem6WD0Q@fm6PDak3SD0X
D0`Dik3WD0PDak3SD0QDYBXD0QDi5WD0QDgm6SD0XD0VD0QDi5WD0QDgm6SD0XD0QEhm6WD0QDim6QDjm6XD0WD0QDkm6Q@R
6QDlm6XD0QFnR4QDmm6TD2WD0QDnm6XD0QDom6TD2WD0QDPn6XD0`D\T6`DgQ1QDi5Q`1R6QDQn6WD0QDRn6XD0PDlm3QDSn
6PDlU7SD0PDhP5PDnFQDTn6TD2WD0QDUn6XD0PD^X7VD0PD^X7QDS?QD]OS@0S@0WD0QDn6XD0QDVn6`E\T6`EQP3`ERP3`E
_d2`EP3`EYm3`ERW?WD0PDmMXD0VD0WD0QDWn6XD0VD0QDcMQ@T6WD0QDl6Q`1R6QDXn6XD0QDk6`D\T6`D]S1`DgQ1WD0QD
Yn6QDl6XD0QDl5Q`1R6QDZn6Q@l6PDYm3QDl6QDZn6QD^k1QD[n6TD3WD0QD\n6XD0PDak3QD]n6PDak3QD^n6QD_n6PDak3
QD`n6QDi5QDa@Q`1R6aDl4aDQ5aD_6aDS5aDd6aDg5aDm4aDW6aDc5aDn6bD0iD1iD2WD0SD0XD0VD0QD`n6QDi5QDa@Q`1R
6aDl4aDQ5aD_6aDS5aDd6aDg5aDm4aDW6aDc5aDn6bD0iD1iD2WD0SD0XD0QDan6QDbn6QDcn6PDik3S@0WD0QDdn6XD0`Dn
b;`DVW?`Dee1`D`V5QDi[1Q@i5Q@o5Q`1R6WD0QDen6XD0QDfn6PDnk3WD0QDgn6XD0VD0PDnk3WD0QDgn6XD0QDhn6QDin6
QDgi6TD3QDi5Q`1R6aDm4WD0SD0XD0VD0QDin6QDgi6TD3QDi5Q`1R6aDm4WD0SD0XD0QDS?PDnk3WD0QDjn6XD0VD0PDnk3
WD0QDjn6XD0QDS?QDkn6WD0QDln6XD0PDfm3QDi5Q`1R6WD0QDmn6XD0QDnn6QDon6TD3PDTg1QDPo6QDQo6QDi5Q`1R6QDQ
GQ`1R6S@0WD0QDRo6XD0`D_e1`D[Z5`DT<`Df\;QDQG`DkIiD0SD0S@0WD0QDSo6XD0`Dik3`D_a3`Doa3`DU\<`Djg4`DhW
?WD0QDTo6PDik3SD0XD0`DkI`DUR7QDi5Q`1R6QDQG`DWf4`DcN`D[f4SD0WD0QDo6XD0`DiW?QDi5Q`1R6Q@o5Q`1R6Q@n6
WD0Q`1R6Q@h6QDo6XD0WD0QDRf4QDo6XD0WD0QDUo6QDXZ6QDo6XD0WD0QDo6XD0QDVo6PDUR7QD_6QDWo6QDXo6PDik3QDY
o6PDnU=PDkk3PDoV>PDUl3PDhe4PDQl3PDhe4PDUl3PDPY4PDQl3PD[c3QDZo6QD[o6QD\o6PDVQ1PDTl3QDS;QD`Q3QD]o6
QD^o6QD_o6PDna1PD]U1PDY\5QD`o6PDmc4`D`S6`Doe1`DXk5QDao6QDbo6QDco6QDQ_1QDdo6PDjR6QDeo6QDfo6QDi5PD
ik3Q`1R6Q@Q_1PDjR6QD_6Q@]IQ@^IQDPP1VD0QDVX2PDWR6WD0PDjR6XD0QD_6WD0PDmk3PDQf4QDgo6QDho6XD0WD0QDio
6QDjo6QDko6XD0WD0QDlo6QDmo6QDno6P@jk3P@mNXD0QDi5PDmk3TD1PDa_>QDoo6TD1QDPP7QDQP7QDRP7QDbIPDkk3TD1
WD0QDSP7XD0PDbNQDTP7QDi5WD0QDUP7XD0VD0QDTP7QDi5WD0QDUP7XD0PD1PDll3PDik3QDQGSD0QDVP7QDWP7PDik3QD_
6QDi5Q`1R6PDTl3PDjk3PDQm4QDXP7TD2QDYP7QDZP7`Dik3`Djk3QD[P7PDjk3PDUR7QD\P7QD]P7TD1QD^P7`Dkk3PDSl3
PDik3PDUR7PDf`:QDi5Q`1R6WD0QD_P7XD0VD0QDi5Q`1R6WD0QD_P7XD0QD`P7PD\T6QDaP7PDcf3PDUR7PDgl3QDj[6PDc
f3PDPl3PDUR7PDle1QDmR1WD0PD^l:XD0QDbP7QDi5WD0PD^l:XD0VD0QDi5WD0PD^l:XD0QDS?QDi5QDk<WD0QDcP7QDj[6
QDdP7XD0PDRl3PDei3QDeP7QDlU2PDkk3PDei3QDfP7P@ik3PDkk3PDUR7PDT8PDik3PDPl3PDdR5PD`i3QDgP7QDhP7PDhe
<PDik3PDhg;PDjk3QDiP7PDkk3PDfl3PDZ4PDRl3QDjP7PDok3PDT8PDnl3QDl]1PD[T6PDHQD`\1PD[T6SD0PD_P3PDYm3Q
Dod4QDkP7PDTl3PDfm3PDnk3PDbMPDkk3QDlP7PDST5PDWn3PDjk3PDak3QDmP7QDi=PDYn6QDnP7QDoP7QDPQ7PDUR7QDQX
3PDg_<PDg_<QDQQ7QDRQ7QDSQ7QDW@QDTQ7QDi5PDYm3PDQl3VD0QDi5PDYm3PDQl3PD1QDUQ7QDVQ7PD\T6QDWQ7PD\T6QD
XQ7Q@YQ7QDZQ7PDkk3PDXS5QD_U5PDjk3QD[Q7PDTl3PDjk3PDUR7QD\Q7PDYm3PDTl3PDjk3QD]Q7PDWT1PDkk3PDSEQD^Q
7QD_Q7PD]e4QD`Q7QDY_1QDaQ7TD3PDjk3PDmNPD\Q3QDbQ7PDjk3P@mNQDcQ7PDnl3PDjk3QDdQ7QDin1PDVn3PDnk3QDeQ
7PDkk3QDfQ7PDkk3QDaHPD]e4QDi5WD0QDgQ7XD0aDg5QDjl4QDhQ7PDbf3QDTa6PDTJPDWn3PDmk3PDQf4PDnk3TD2QDiQ7
PDRj1PDjk3PDQV7PDfZ<PDkk3PDUR7PDnGPDoT6PDQl3QDjQ7PDUR7QDkQ7WD0QD`Q1TD6PDmk3QDQ6PDX`<XD0QD`Q1TD5W
D0PDnk3QDQ6PDoV7QDlQ7XD0WD0PDdm3QDmQ7PDkm<PDWo3XD0WD0QDnQ7QDoQ7QDhBQDPR7XD0WD0PDRj1QDQR7XD0WD0QD
n4PD\l3XD0QDRR7WD0QDn4PD\l3XD0QDSR7TD1QDTR7WD0QDVNQDUR7QDVR7QDWR7XD0WD0PD]W4PD_6XD0`Df\;`Dg2WD0P
D_U7QDXR7P@fl3QDYR7XD0QDZR7TD2WD0QD[R7QD\R7XD0QD]R7WD0QD^R7PD^l3PD]6XD0WD0QD_R7QD`R7XD0WD0PDnn2Q
Da@QDaR7QDbR7XD0WD0PDnn2PDfl3PDfGQDcR7XD0WD0PDjk3PDfl3QDdR7XD0VD0WD0PDjk3PDfl3QDdR7XD0QDS?WD0PDj
k3PDUR7PD_e7PD\c1XD0WD0PDPV7PD]P;QDS;XD0WD0PDPV7PDfS1PDUR7XD0WD0PDYm3QD_8QDeR7TD1QDfR7XD0`DVb1WD
0PDfl3PD]6PDkk3PDmm3XD0WD0PDfn;PDgn;PDV6XD0WD0PD``7PDmk3PDV6XD0QDgR7QDQ6WD0PD]l5PDmk3PDfl3XD0QDQ
6WD0PDiT6PDRU5XD0WD0QDhR7QDiR7PDmk3XD0WD0QDjR7P@Sl3PDjk3PDmNXD0WD0QDkR7PDSl3PDkk3XD0WD0QDlR7QDoQ
7PDUR7QDmR7XD0WD0QD\_6PDSl3PDRl3XD0QDnR7WD0QDoR7QDPS7PDgCXD0WD0QDQS7QDRS7PDmk3XD0QDSS7PDYg5WD0QD
TS7PDUR7PDYb;XD0WD0PDde5PDmk3QDhBPDi7XD0QDUS7QDVS7TD1WD0P@mk3QDP5XD0WD0PDQEPDik3QDWS7QDXS7XD0WD0
QDYS7QDRR1XD0QDZS7TD1WD0QD[S7XD0WD0QD\S7PDik3PDbY>XD0WD0QD]S7PDjk3QD^S7XD0WD0PDd^<PDkk3PDcU=XD0Q
D_S7WD0PD`f3Q@c>QD`S7TD2QDaS7XD0WD0PDfl3PDjo4PDYb;XD0WD0QDbS7QDcS7QDdS7XD0WD0QDeS7QDQGQDfS7QD]Q3
XD0WD0QDTT1QDgS7QDhS7PDTJXD0QFiS7TD1WD0QDo4XD0QDjS7TD1QDkS7`DY9QFlS7TD1WD0QDo4QDbf1XD0VD0QFlS7TD
1WD0QDo4QDbf1XD0QDU>WD0QD[a4QDib2QDmS7XD0WD0PDaW;QDnS7QDoS7XD0WD0PDcm3QDPT7XD0VD0WD0PDcm3QDPT7XD
0QDU>WD0QDVW2QDQT7QDRT7XD0WD0PDlV7PDll3XD0VD0WD0PDlV7PDll3XD0QDl`6WD0PDlg3QDST7PDjk3XD0QFTT7WD0Q
DUT7PDjk3PD[5PDci3PDjk3XD0WD0QDiHTD1QDVT7P@ik3QDWT7XD0WD0QDXT7PDjk3QDYT7XD0WD0QDZT7PDiT6PDjk3XD0
WD0QD[T7XD0WD0PDdg2QD\T7XD0WD0QD]T7QD^T7XD0QD_T7WD0PDZ6PDik3PDUR7QD`T7XD0WD0PDTP5PDik3PDUR7XD0WD
0QDaT7PDik3QDY[2QDbT7XD0QDcT7WD0QDdT7PDjk3PD`8XD0WD0PDVY?QDeT7XD0WD0QDfT7PDmk3P@UR7QDgT7XD0WD0PD
[OPDTm4XD0WD0PDbb<PDkk3QDhT7XD0WD0PDTMPDik3QDiT7PD^S=XD0QDjT7WD0QDkT2PDci3PDPm3XD0VD0QDjT7WD0QDk
T2PDci3PDPm3XD0QDU>WD0QDkT7PDWY?XD0VD0WD0QDkT7PDWY?XD0QDU>QDlT7TD1WD0PDW`:QDmT7XD0WD0QDnT7XD0PDT
U7QDoT7TD3WD0QDPU7XD0QDQU7WD0QDRU7PDlW7XD0QDSU7WD0QDTU7PDUR7QDUU7PDik3XD0WD0PDPl3PDlX6XD0WD0QDRJ
QDVU7QDWa3XD0VD0WD0QDRJQDVU7QDWa3XD0QDWU7WD0QDRJTD1QDXU7QDYU7XD0WD0QDZU7QD[U7XD0QD\U7WD0QD]U7P@i
k3QD^U7QDUZ1QD_U7XD0QD`U7WD0QDaU7TD2QDbU7XD0PD^l3WD0QDcU7PDPKXD0WD0QDUCTD1QDdU7QD\k3XD0WD0QD\g4P
Dfl3PD]\;XD0WD0QDeU7PDoT5XD0WD0PDSl3PDik3PDei3PDlP<XD0VD0WD0PDSl3PDik3PDei3PDlP<XD0QDS?WD0PDSl3P
Dik3PDUR7PDg2XD0VD0WD0PDSl3PDik3PDUR7PDg2XD0PD1WD0PD^l3PDfl3PDjY?PDP]5XD0QDfU7TD3WD0PDSl3PDik3PD
UR7PDih5XD0WD0QDiNQDgU7PDUl3XD0WD0QDP2TD1QDhU7QD]NXD0WD0QDP2TD2QDiU7XD0WD0PDm\:PD`V6XD0VD0WD0PDm
\:PD`V6XD0QDjU7WD0PDTV5QDi9QDkU7XD0QDlU7TD1WD0QDmU7XD0VD0QDlU7TD1WD0QDmU7XD0QDnU7QDoU7TD1WD0QDPV
7TD1QDQV7TD2VD0XD0`DdF`DX\2`Dee1`DP_5QDoU7TD1WD0QDPV7TD1QDQV7TD2QDRV7XD0`DdF`DX\2`Dee1`DP_5QDSV7
TD1WD0QDTV7QDS;TD1QDUV7XD0VD0QDSV7TD1WD0QDTV7QDS;TD1QDUV7XD0QDVV7QDWV7TD1WD0QDXV7XD0VD0`D_^5QDWV
7TD1WD0QDXV7XD0QDYV7`D_^5WD0QDZV7QD[V7TD1QD\V7XD0aDQ5WD0QDm`1PDUR7PD[R5PDik3XD0QD]V7TD2QDi5PDmk3
QD^V7TD1WD0QD_V7XD0WD0QD`V7PDWT6QDaV7XD0`Dmk3`DUe6`DdD`D\l3WD0QDbV7QDcV7QDXY3TD1QDdV7XD0QDeV7TD2
WD0QDfV7XD0VD0`Dlk3`Dik3QDeV7TD2WD0QDfV7XD0QDgV7`Dlk3`Dik3WD0PD]P1PDSU7QDhV7XD0QDiV7TD2WD0QDjV7Q
DkV7PDf_<XD0WD0QDeZ6PDmk3PDUR7PDdk3XD0WD0QDlV7PDlk3PDUR7PDdk3XD0WD0PDRb<QDmV7XD0WD0PDT8QDUa6XD0W
D0QDnV7SD0XD0`DUR7`D^e5`Dnk3PD\i3QDoV7QDPW7QDQW7PD\i3QDh]5QDRW7QDSW7QDTW7QD\i5PDcf3QDi>QDUW7PDUR
7QDVW7QDWW7QDXW7QDYW7QDae1QDYW7QDZW7Q@[W7QD\W7TD1QD]W7QD^W7QDi5PDYm3PDnR1PDna1PDdd3QD_W7QDPZ1QD`
W7TD1QDaW7PDbf3PDk8QDbW7PDak3QDcW7PD4PDak3QDdW7QDeW7PD4TD3QDfW7QDgW7PD\T6QDhW7QDiW7PDok3QDjW7QDk
W7QDlW7QDmW7PDfl3QDnW7QDoW7QDPX7PD\i3QDQX7QDa@WD0QDRX7XD0SD0TD5QDSX7PDnn2PD\i3QDh]5QDa@WD0QDTX7X
D0SD0QDYBQDUX7UD0QDVX7QDWX7TD6QDXX7TD6QDYX7S@0UD0QDm3TD8QDTQ5TD2WD0Q`1R6QDo3XD0QDZX7UD0QDm3TD8WD
0QDo3TD4QDae1TD4QDo3XD0UD0QDm3PD4TD6PD4TD5WD0QDo3TD4QDae1TD4QDo3XD0UD0QDod4TD9WD0QDo3TD5PD4SD0TD
4QDo3XD0UD0PD\i3QDk5Q@a@WD0Q`1R6QDo3XD0S@0S@0QD[X7QDi=UD0QDm3TD6QDod4TD1WD0Q`1R6QDo3XD0S@0S@0QD\
X7UD0QDod4QDWX7TD3WD0Q`1R6QDo3XD0TD5QD]X7PDnn2UD0PD\i3TD4QD^X7QDa@WD0Q`1R6QDo3XD0SD0QD_X7UD0QD`X
7TD7QDaX7TD2WD0Q`1R6QDo3XD0UD0QDm3TD3QDbX7TD2QDcX7TD5WD0Q`1R6QDo3XD0UD0QDdX7TD5PDUR7WD0QDo3XD0SD
0TD3P@4TD2PDk8QDeX7UD0QDm3TD7QDfX7QD`;WD0QDbW7XD0UD0QDm3TD8WD0QDgX7XD0QDhX7QDi5WD0QDiX7XD0QDjX7U
D0QD\i5TD2WD0QDkX7XD0QDlX7UD0QDmX7TD5QDi5TD2WD0QDnX7XD0TD3QDYBQDoX7UD0QDPY7QDjGTD2P@ROWD0Q`1R6QD
o3XD0TD6PDkk3QDoX7UD0QD\i5TD5QDkX1WD0QDQY7XD0TD3QDo3UD0QDod4QDkZ5QDRY7TD2QDSY7TD5WD0PDmMXD0QDTY7
UD0PD\i3QDi5PDk8TD1WD0QDid5TD1QDUY7XD0QDVY7UD0QDod4QDlg5QDa@WD0Q`1R6QDo3XD0SD0UD0PD]i3WD0PDmMXD0
QDm[5QDWY7TD2QDXY7UD0QDm3TD9P@UR7WD0QDYY7XD0QDZY7QD[Y7QD\Y7TD2`EUR7WD0PDkb1XD0QDWZ1QDh]5QD]Y7WD0
QDo3XD0QD^Y7UD0QDod4QDkX1TD8QD_Y7TD5WD0QDo3XD0UD0QDm3TD8WD0QDo3TD3QD`Y7TD2QDo3XD0UD0QDm3TD9QDaY7
QDQc2TD2WD0Q`1R6QDo3XD0WD0QDo3XD0TD5P@4QDbY7QDcY7QDdY7WD0QDo3XD0TD5PD4PD\T6QD\;QDeY7UD0QDUV1QDoP
6P@jT6QDfY7PD4TD9WD0QDo3XD0UD0QDm3TD9QDgY7TD4PDlk3QDhY7WD0QDo3XD0UD0QDm3TD9WD0PDTJXD0QDiY7UD0QDj
Y7TD3QDkY7TD1QDlY7TD4QDmY7TD4WD0QDo3XD0UD0PD]i3WD0QDnY7TD3XD0QDi5PDci3UD0QDm3TD8PDnk3WD0QDoY7XD0
QDPZ7UD0PDZS1QDQZ7TD8WD0QDo3TD4QDae1TD4QDo3XD0UD0PDkk3PDk8PD4TD9WD0QDo3XD0WD0QDo3XD0TD3QDYBPDk8P
D2UD0PD\i3TD5QDRZ7QDa@WD0Q`1R6QDo3XD0SD0QDSZ7WD0QDTZ7TD1QDi3XD0UD0QDm3TD8QDUZ7QDn3TD7WD0Q`1R6QDo
3XD0UD0QDVZ7QDn3TD7WD0Q`1R6QDo3XD0TD7QDWZ7QDXZ7UD0QDm3TD6QDYZ7TD3QDZZ7QD[Z7TD6WD0Q`1R6QDo3XD0UD0
QDm3TD8QD\Z7S@0TD2QD]Z7WD0Q`1R6QD^Z7TD3QD_Z7XD0WD0QD`Z7P@4Q@aZ7QDbZ7XD0Q`1l3Q`1l3Q`1l3PD2WD0PD4Q
@`Z7Q@aZ7QDbZ7XD0Q`1l3Q`1l3Q`1l3PD2WD0QD`Z7P@4Q@aZ7QDbZ7XD0Q`1l3Q`1l3PDUR7QDcZ7PD2WD0QDae1QDk3PD
jk3XD0WD0QDae1PDfU7PDjk3XD0UD0QDdZ7TD2QDeZ7TD:WD0P@4PDWT6QDfZ7XD0QDgZ7WD0PD5QDbZ7XD0Q`1l3Q`1l3Q`
1l3PD2QDhZ7TD1QDiZ7`DZS1`D[S1`D\S1TD8WD0P@4PDWT6QDiZ7XD0`DZS1`D[S1`D\S1UD0QDod4TD8WD0P@4PDWT6PD]
i3XD0QD`Q1PDk8QDjZ7UD0QDm3TD<WD0P@4PDWT6QDVX7XD0QDkZ7QDlZ7Q`1l3QDmZ7QDnZ7WD0PD4PDWT6PD]i3XD0QDoZ
7PDk8QDP[7`Dok3WD0PDWT6PD]i3XD0QDoZ7PDk8QDP[7`Dok3WD0PD4PDWT6PD\i3XD0QDi5QDkg5QDQ[7QDR[7WD0PDWT6
PD\i3XD0QDi5QDkg5QDQ[7QDR[7UD0QDm3TD<WD0P@4PDWT6PD\i3PD\j3XD0QDS[7QDT[7UD0QDm3TD<WD0P@4PDWT6PD]i
3QDU[7XD0QDfX7Q`1l3QDV[7UD0PD\i3QDW[7TD1WD0SD0PDWT6PD\i3QDW[7TD1SD0XD0QDX[7WD0PD4PDWT6QDY[7XD0QD
Z[7QD[[7WD0PDWT6QDY[7XD0QDZ[7QD[[7UD0PD\i3QDcM`DUR7`DTU7`Dfl3SD0TD6WD0P@4PDWT6PD\i3XD0QDcM`DUR7`
DTU7`Dfl3UD0WD0QD\[7XD0TD<P@4QDae1QD][7UD0WD0QD\[7XD0TD<PD4TD8PD4QDae1QD^[7UD0WD0QD_[7Q@i5PDTU7T
D1SD0XD0TD8PD4PDWT6QD`[7UD0WD0QD_[7Q@i5PDTU7PDng3XD0TD8PDWT6QD`[7UD0WD0PDai3XD0TD3QDa[7aDi5`D\S1
UD0QDm3TD5QDb[7TD2WD0PD]i3QDc[7XD0UD0WD0QDh3SD0XD0TD:PD4P@WT6PDYl3QDd[7P@4QDe[7UD0WD0PD]i3QDf[7X
D0TD<PD4PDWT6QDg[7UD0WD0PD\i3QDh[7XD0TD<PD4PDWT6QDg[7UD0WD0QDi[7QDi9XD0QDj[7`DYl3`DfU7PD4WD0QDk[
7QDi9XD0QDl[7`DYl3`DfU7WD0QDjj4PDk8QDm[7PDjk3XD0QDn[7WD0QDo[7PDk8P@UR3XD0QDP\7TD1QDQ\7`DYl3`DfU7
WD0QDR\7PDk8P@UR3XD0QDS\7`DeE`DdE`DYl3`DfU7`Ddi3WD0QDR\7PDk8P@UR3XD0QDT\7QD]d2`DYl3`DfU7`Ddi3`D[
Y1UD0WD0QD\Z5PDfm3XD0QDU\7TD7QDV\7TD5PD2UD0WD0QD\Z5PDfm3XD0QDW\7PD`k3TD8PD2UD0WD0QD\Z5PDfm3XD0TD
4PDk8TD3QDX\7TD3QDY\7QDZ\7P@`k3WD0PDcf3XD0QD[\7UD0WD0QD\Z5PDfm3XD0PDml3QD\\7TD8PD2UD0QD]\7QDi>TD
9PD2UD0PD]i3QDk5PDk8QD^\7UD0QD_\7P@4P@Yk3QDbZ7Q`1l3Q`1l3Q`1l3PD2UD0QD`\7QDa\7QDb\7Q`1l3Q`1l3PD2U
D0QDdc5QDc\7PDk8QDd\7P@di3QDe\7PD\i3QDh]5PDk8QDf\7UD0QD`Q1PDk8QDg\7TD4SD0QDjZ7TD3PDbT3UD0PD^i3VD
0UD0PD^i3PD2UD0QDbQ1QDh\7PD2UD0PDkV7PD\T6UD0PDmk3PD\i3QD\T5PD2UD0PD\i3PD`k3PD\i3QDi\7QDj\7QDk\7P
Dnn2UD0QDl\7PD`k3UD0QDm\7QD[d6PDdi3PD2UD0QDn\7PDci3P@mNP@Pm3QDo\7QDP]7TD6QDQ]7QDR]7PDk8PD\P3QDS]
7QDT]7PDk8P@mNQDU]7PDjk3QDV]7QDW]7PDk8QDX]7QDY]7TD2QDZ]7QD[]7PDk8QD\]7Q@]d2QD]]7TD2QD^]7PDWT6PD\
i3QD`;PDmNQD]]7TD1QD_]7UD0QD`]7QDa]7TD6PDWT6QDb]7UD0QDVX7PD4QDc]7TD5PD4QDj^5PDUR7QDd]7PDmk3TD6QD
e]7UD0QDf]7QDg]7TD9PD4QDh]7UD0PDjk3PD\i3QETT1QDi]7TD<PDcf3QDj]7QDko1QDk]7QDlZ7UD0QDVX7PD4PDYl3QD
l]7TD3PD4QDm]7UD0QDSb5PD\i3QDn]7PD4PDWT6TD5PD4QDo]7QDaW4PDk8QDP^7Q@]d2TD<PDWT6QDQ^7QDR^7QDae1QDS
^7PDWT6PD\i3QDT^7PDWT6PD\i3QDU^7QDV^7PDWT6PD]i3QDW^7QDX^7PDWT6PD]i3QDY^7QD[[7QDZ^7QD[^7PDXT6QD[^
7QDkZ5UD0PDo9SD0TD2PD4PDo9TD3PDWT6PDo9QD\^7QDR7aD_6`D[a>UD0PDYJQDS7QD]^7QD^^7QD_^7QD`^7TD1QDa^7Q
Db^7PD6PD=QDi5QDc^7PD4TD2QDg5QDi5QDc^7PD6TD2QDg5QDd^7TD3PDmk3PDUR7PDjHQDe^7TD2QDf^7QDg^7QDh^7QDg
5TD3QDXX3QD_U5PDV\=QD_U5QDi^7QDR`1TD1QDj^7QD\_3QDmGTD1QDk^7QD^j2QDVV7QDl^7TD1QDm^7QDn^7QDo^7`Dik
3QDP_7QDS;QDQ_7PDdm3VD0QDP_7QDS;QDQ_7PDdm3QDR_7QDS_7PDUR7QDT_7VD0QDS_7PDUR7QDT_7QDU_7QDg5QDV_7QD
W_7`Dnk3QDX_7QDY_7PDQl3PDUR7QDZ_7PD`]<QDZKTD2QD[_7PDWl3QDaT1TD4QDkT5VD0QDaT1TD4QDkT5QD\_7QD]_7QD
UHSD0QD^_7QD__7Q@Q5QD`_7TD1QDa_7PDak3QDb_7QDc_7TD3QDd_7QDe_7QDf_7QDg_7PDP8QDh_7QDi_7TD2QDi5QDj_7
QDk_7SD0S@0S@0PDjk3QDl_7PDcf3PDmNTD4QDm_7Q@n_7VD0PDcf3PDmNTD4QDm_7Q@n_7QDo_7QDi9QDP`7QDQ`7TD8QDR
`7QDS`7TD4QDg5PDga1QDT`7SD0QDU`7PDga1QDV`7QDcMPDga1QDW`7QDX`7Q@`^7S@0QDY`7QDZ`7QD[`7QD\`7QD]`7QD
^`7QD_`7QD``7QDa`7QDb`7QDc`7QDd`7QDe`7QDf`7QDg`7QDh`7TD1QDi`7QDj`7QDk`7QDl`7QDm`7QDn`7QDo`7QDPa7
QDQa7QDRa7QDSa7QDTa7QDUa7QDVa7VD0QDUa7QDVa7QDWa7QDXa7QDYa7QDZa7QD[a7PDln3PDWT6QD\a7QD]a7QD^a7TD1
QDZ7QD_a7QD`a7QDaa7QDba7QDlU2P@HQDca7QDda7PDX8`DYT6`Dmk3`Dik3`Ddi3QDea7QDfa7PDX8PDmCQDga7PD[d2QD
ha7QDia7QDja7P@ik3PD[d2PDRT5PDjk3QDka7QDi5PDRT5QDla7QDma7QDna7QDi5QDoa7QDPb7QDi5PDkk3aDS5SD0QDQb
7TD3QDRb7PDfh6QDX7TD4QDSb7PDjk3QDW7QDX7TD3QDTb7VD0QDX7TD3QDTb7QDUb7QDVb7QDWb7TD1QDXb7QDYb7QDZb7T
D1QD[b7QD\b7QD]b7QD^b7SD0QDQ5TD2QDi5PDZm3QD_b7`Djk3QD`b7QDab7QDbb7Q@PS1TD4QDX7TD1QDcb7QDdb7TD4QD
X7TD1QDeb7QDfb7QDgb7QDhb7TD4QDib7QDjb7P@di3QDkb7TD2QDlb7TD1QDeb7Q@mb7QDnb7QDg5QDY7TD1QDob7QDPc7T
D1QDQc7QDg5QDRc7TD:QDSc7TD2QDg5QDg5QDTc7TD3QDUc7QDVc7QDWc7TD:QDXc7TD1QDg5PDUR7SD0PDik3QDYc7QDZc7
S@0QD[c7QDg5QDY7QD\c7PD[T6SD0QD]c7TD1QD^c7PDi6QDU7TD4QD_c7QD`c7aDi5QDac7TD2QDbc7SD0QDcc7QDdc7SD0
QDT7TD2QDec7TD1QDfc7PD[2PDRl3QDSa5QDgc7QDhc7QDic7PD6SD0QDjc7TD1QDkc7QDlc7QDmc7PD6`EYW;`EZW;`ER3Q
Dnc7TD1QDoc7aDi5aEQP2QDV7TD4QDPd7QDQd7QDRd7TD2QDV7QDSd7TD5QDTd7QDUd7QDVd7PDei3PD``7QDWd7QDXd7PD\
T6SD0PDmk3QDYd7QDZd7P@4SD0QD[d7QDS;TD1QD\d7QD]d7PDac7TD3QD^d7TD3PDQl3QD_d7QD`d7QDad7TD5PD\T6QDbd
7PDjk3PDmNQDcd7SD0QDdd7QDed7TD1QDfd7QDgd7QDhd7Y@0QDid7P@jk3Y@0QD[7aD_6aDS5`DbT3`DcT3`Djk3QDlm4P@
^2QDPP5QD[7QDjd7P@R3PDcOPDjk3QD[7QDi9QDkd7P@ZS1P@nk3QDld7TD2QDmd7QDnd7QDod7QDPe7QDQe7TD2QDRe7QFW
6QDfb6QDSe7TD1QDTe7QDi9Y@0QDUe7TD1PDjk3QD\7aD_6aDS5QDi9QDVe7QDWe7P@jk3QDXe7`Dbm3`DH`D]i3`D^i3`D\
i3aD_6aDS5QDi9QDYe7TD2QDZe7`Dbm3`D]i3`D^i3`D\i3`Dn;aDS5QDi9QD[e7TD4QD\e7P@jk3QD\7QDi9Y@0QD]e7QD^
e7TD1QDi9QD_e7Y@0QD`e7VD0QDi9QD_e7Y@0QD`e7QDae7QDi9QD_e7Y@0QDbe7PDok3QDce7QDh;QDde7TD1QDee7TD2`D
fEQDi9QDhX2Q@i5QDfe7QDge7QDhe7QDie7P@ROQDfe7QDge7QDhe7QDi9QDl9QDi9QDje7QDke7QDi9QDle7PDR3Y@0QDme
7QDi9PD]P1QDne7QDoe7QDi9QDi5PDak3QDPf7TD1QDQf7PDak3QDRf7PDkk3QD]d2QDee4Q@Sf7Y@0QDTf7QDUf7TD1QDVf
7`ETW7QDWf7QDXf7QDYf7TD2QDZf7VD0`ETW7QDWf7QDXf7QDYf7TD2QDZf7QD[f7QDhl4Q@a:QD\f7QD]f7QD^f7TD1QD_f
7TD4QD]7PDh[>QDbQ2TD3QD`f7UD0PDTJQDaf7PDYl3TD4QDi5PDHQDbf7QDcf7QDi5PDHQDbf7PDRl3PDlU3QDdf7QDi9TD
3QDef7PDRl3PDlU3PDXk3QDff7PDik3QDgf7QDhf7PDk8QDif7QDkT5PDok3QDa>TD1QDjf7UD0QDkf7QDlf7S@0S@0QDmf7
UD0PDd3QDnf7QDof7`EmNQDPg7QDS<QDQg7QDRg7SD0QDSg7PD\c3QDTg7PD\c3QDTg7PDUR3PD\c3QDUg7PDHPDfj3QDi=Q
DVg7PDQP3PDW5PDjk3QDWg7PDYm3QDXg7VD0QDWg7PDYm3QDXg7QDYg7UD0QDZg7TD5QD[g7QDhl4Q@a:PDT8PDkk3Q@Pd6T
D1QD\g7PDaW;QD]g7QD^g7QD_g7TD5PDjk3QD`g7QDlm4P@bf3QDag7PDjk3QDbg7QDlm4P@bf3QDd9PDjk3QDcg7QDRi5TD
1QDdg7QDlm4P@bf3PDmNQDeg7QDfg7QDfj4QDi>QDUj4QDgg7TD3QDhg7UD0QDig7QDjg7TD4QDkg7QDlg7QDmg7QDng7TD1
QDog7`Dmk3`Dnk3`Dik3QDi9QDi5QDPh7TD1QDQh7QDi9Q@i5S@0QDRh7PDR\<QDi9QDSh7PDQU7TD1QDTh7PDci3PDbf3PD
mNQDUh7PDjk3QDVh7PDWd?PDXd?PDSP3QDWh7SD0QDXh7QD]OPDTl3QDYh7SD0QDnCQDZh7PDnV7PD`d1QDcQ1PDXa8QD[h7
QD\h7QD]h7QD^h7QD_h7QD`h7QDah7TD3QDbh7QDRBTD1QD^^4PDUR7QDkT5QDch7QDdh7TD6PDjk3PDbP;PDTl3QDeh7QDf
h7QDgh7SD0PDjU3QDhh7PDHQDih7TD8QDjh7QDg5QDoP7PDXh1QDkh7QDlh7QDmh7QDnh7QDkV3QDhZ5QDoh7PDnn2QDPi7Q
DQi7QDRi7P@\T6QDe_7QDSi7QDTi7QDUi7QDg5PDik3PDdEPDhl3PDik3QDg5QDVi7QDWi7QDXi7QDYi7PDUR7PD_R3QDZi7
QD[i7PDPf3QD\i7QDna7PDjk3QD]i7TD1QD^i7PDiEPDik3PDUR7QD_i7QDi5QD`i7QDai7PDXl3QDg5QDbi7QDci7QDdi7Q
Dei7QDQ_3QDmR1S@0QDQ5PDTJQDfi7PDTJPDWn3PDcd?PDTJPDdd3PDik3PDoV>PDTJPD`_?PDRi4PDkb1QDgi7QDhi7PDkb
1QDii7PDkb1QDji7PDQf4PDik3PDkb1PDWT1PDUR7QD_f2PDik3QDg5QD_f2PDik3QDg5PDUJQDki7QDli7PDUJQDmi7QDni
7PDhe<QDoi7PDUf6QDPj7PDnR1PD\U7QDQj7PD[T6QDg5PDXJQDRj7PDWJQDSj7PDZJQDTj7PDTJQDUj7PDlg3QDVj7QDWj7
PDlg3PDQh3QDXj7PDUR7QDYj7PDjl8QDe`7PDQk;QDZj7QD[j7QD\j7PDYS5PDWT6PDZS5PDYS5PDdm3PDSl3PD^S5QD]j7P
D]S5QD^j7PDU]:PDSi<PDV]:PDSi<PDSi<QD_j7QD`a2QD`j7PDoa1QDaj7PDX\6QDbj7PDPb<QDcj7QDdj7PDPb<PDgU3QD
ej7PD`d1PDWj2PDan3PDWj2PD\T6PDmMPD\T6QDfj7QDgj7PDRo4QDhj7QDij7TD3QDjj7QDkj7QDlj7QDmj7PDRn6PDTV5P
DmMPDmMQDnj7PDRn6QDoj7PD\T6PDmMQDdn2PDY[:PDWT6PDZJPDZJPDWT6PDY[:QDPk7PD^;QDQn1QDQk7VD0QDQn1QDQk7
QDRk7QDSk7TD2QDXX3QDTk7QDUk7TD3QDg6TD6QDVk7QDUZ7QDWk7QDXk7PDjk3QDmR1QDYk7PDdm3`Dik3QDZk7TD2QDi5P
DYm3QD[k7PDWn3QD\k7TD4QD_f2PDfl3PDW[:QD]k7QD^k7QD_k7S@0QD`k7PDRl3P@UR7QDSh2PDik3QDak7PD^]:QDae1P
Die8PD``:PDkk3QDQGQDbk7QDck7PDWn3PDjk3QDdk7S@0S@0QDi5QDek7QDfk7QDgk7TD3QDhk7PDgU7QDik7Q@i5QDjk7T
D2QDkk7QDR`1PD_3PDSl3QDlk7TD1QDmk7PDSl3QDnk7TD2QDok7QDPl7TD8QDVk7QDQl7QDRl7QDSl7PDci3QDi5QDTl7PD
jk3QDUl7QDVl7QDi9QDi5QDWl7PDjk3QDTJQDXl7QDYl7TD1QDZl7QD[l7PDea1QD\l7PDga1PDWT6PDha1QD]l7QD^l7PDQ
l3QDS;QD_l7VD0PDQl3QDS;QD_l7QD`l7QDal7QDbl7QDi9QDcl7QDdl7TD2QDi5QDel7QDfl7TD3QDbd3QDgl7QDhl7PDUR
7PDTJPD4PDUR7PDob1PDSc1PDih5PDjo4PDee?QDil7TD3QDjl7PDak3QDff7TD2PDjk3QDkl7QDfb6TD1QDg5QDll7QD\^1
QDml7TD1QDnl7PDjk3QDol7QDPm7QDQm7QDP[2QDRm7QDSm7TD1QDTm7QDUm7TD1QDi5QDVm7QDke3PDgU7P@ik3TD4QDWm7
PDSl3PDQl3PDUR7QDXm7QDYm7SD0PD\T6PDTJPD\T6PD_U3PD\T6PDgZ7PD\T6PD\T6PD`Q3PD\T6PD\T6PDTX7PD\T6QDWQ
2PDmMQDZm7QD[m7PDmMPDSc1QD\m7PD^4QD]m7PDVb1PDWT6PD^4PDPm3PD^4QD^m7QD_m7PDY[:QD`m7QDam7QDbm7PDUa:
QDcm7PDVa:QDdm7PD_R3QDem7PDja1PDYNPDc;PDW5QDfm7PDfh6QDgm7PDRV7QDhm7PDUn3QDim7PDUn3PDme?PDVn3QDjm
7QDkm7QDlm7PDob1QDmm7PD^JQDnm7PD^JPD^JPD^S8QDom7PDac1PDoo4PDkHQDPn7PDld6QDQn7PDW\:QDRn7PDeGQDSn7
PDQn3QDTn7PD][:QDUn7PDg[:QDVn7PDg\:QDWn7QDXn7PD[T6PDi3QDYn7QDZn7QD[n7PDiT5QD\n7PDgo;QD]n7PDWd1QD
^n7PD]h2QD_n7PDWo2QD`n7PD]6PDWo2PD[c1QDan7QDbn7QDcn7PDPk;PDWn7QDdn7PDo`:QDen7PDo`:PDRDPDnc1QDfn7
QDgn7PDn^?PDV`>QDhn7PDg`:QDin7PDRa:QDjn7PDiHQDkn7PDe7PDik3PDYJQDln7QDmn7QDnn7aD_6`D[a>`DWh<`DlR6
PD[d2QDon7QDPo7PD[d2PDkb1QDQo7PDi`:PD\8PDW[:QDRo7PDaf?PDgHPDgU3QDSo7PDga1PDWT6PDha1PDjk4PD[2PD[k
3QDTo7PDT[7QDUo7PDaP3QDVo7PDVj=QDWo7PDcc:QDXo7PDmMQDYo7PDd8QDZo7QD[o7QD\o7PDjk3PDbb3PDQl3QD]o7PD
mn2QD^o7PDUR7PDiP;PDbf?QD_o7PD]\:QD`o7PDb_:QDao7PDcc=QDbo7PDPV7QDco7PDiEQDdo7PDRl3QDeo7PDRl3PD\m
3QDfo7PDPm3QDgo7PDYm3PDRl3PDPm3PD[k3PDPm3PDoi1PDik3PDPm3PD]i3QDho7PD\T6QDRS6PD\T6PDak3PD1PDak3PD
4PDak3VD0QDio7PDak3QDgb7TD6QD;QD;TD6PD4PDXk3SD0PDXk3QDjo7PDWh3QDko7PDef?PDlY?PDob1PDff?PDka1PD]F
QDS;PD`c1PD?PDgf3PDR3QDlo7QDmo7QDno7QDQCTD2QDoo7VD0QDQCTD2QDoo7QDPP8QDQCTD2QDoo7PDik3QDS;QDQP8QD
RP8QDSP8UD0PDWV7PDjk3TD6PDkk3PDQn3PDWT6PDkHPDkHPDWT6QDTP8PDiHPDWT6QDUP8PDfGPDWT6PDeGQDVP8TD4QDi5
QDWP8QDXP8PDWT6QDdi7PDXJPD4PDWJPDTJPDWT6QDYP8QD_f2S@0QDZP8PDZk3QD[P8PDea8PDWT6PDod?QD\P8QD]P8PDZ
JQD^P8PDY[:QD_P8PD]\:PDlf?PDW[:QD`P8PDlg3QDaP8PDSc1PDik3PDUQ;PDSc1QDbP8PDld6PDcP3PDYd1QDcP8PDmMQ
DdP8QDeP8PD_6PD]h2PDXT6PD_h2PD_h2PDXT6PD]h2QDfP8QDgP8QDhP8TD2QDiP8PD[a1PDXT6PDTb1PDkR5PDXT6PDlR5
PDbT3PDXT6PDcT3PD[T6PDTf3QDjP8PDiMQDkP8QDlP8QDmP8QDnP8PDlh2QDoP8QDPQ8QDbn7QDQQ8QDRQ8QDSQ8PDji2QD
TQ8PD^a1PDVY4PDSg?PDeh3PDTg?PDRo4QDUQ8QDVQ8QDWQ8QDXQ8QDYQ8PD`h2QDZQ8QD[Q8QD\Q8QD]Q8QD^Q8QD_Q8QD`
Q8PDe5QDaQ8`DnP4`DoP4`D\_?QDbQ8QDcQ8TD4QDdQ8QDeQ8TD3QDfQ8`DUR7`DVR7QDXg5QDgQ8QDhQ8PDWn3QDiQ8PDWn
3PDkk3QDjQ8UD0PDmk3QDYd7S@0QDkQ8`DZh4`D^f3`DT8PDmk3QDlQ8S@0QDmQ8QDnQ8QDoQ8QDi5PDok3UD0PDUR7S@0QD
PR8QDi5aDR6aDh6aDn6aDW3QDQR8UD0QDS;S@0QDRR8QDSR8QDS;S@0QDTR8QDUR8S@0QDVR8UD0QDP6SD0QDWR8UD0SD0QD
WR8UD0QDP6QDWR8UD0QDWR8QDXR8QDYR8QDZR8QD[R8QD\R8QD]R8Q@^R8TD2QD_R8QD`R8QDaR8SD0QDS[7QDbR8S@0QDi5
QDcR8QDdR8QDeR8QDfR8TD6PDPl3QDgR8QDhR8PDcf3PDmNSD0QDiR8QDi5PDYm3PDnR1QDjR8TD1QDkR8P@jk3PDak3QDlR
8QDi=PDak3QDmR8PDjk3QDnR8QDoR8TD2QDPS8QDQS8PDea1PDjk3QDRS8QDfb6TD3QDSS8QDTS8PDmk3QDg5PDgW7QDUS8U
D0QDVS8TD1QDWS8QDXS8TD5QDYS8PDPb1QDZS8QD[S8TD4QDi5QD\S8QD]S8TD2PDV\=QD_U5QD;TD6PDgU7PDcf3PDmNQD^
S8QD_S8QD`Q3QD`S8QDaS8TD1QDbS8QDcS8QDdS8QDeS8QFW6QDi5PDbFQDfS8TD2QDi5PDak3SD0QDYBQDgS8TD1QDhS8QD
iS8QDjS8QDkS8PDlZ3QDlS8PD`]<QDmS8PDWJQDnS8QDoS8TD1P@UR7QDPT8PDik3P@UR7RD0QDi9QDQT8PDjk3QDi9QDRT8
QDST8QDTT8QDUT8QDi9QDVT8PDYm3QDST8QDWT8QDXT8QDh;QDYT8TD1QDZT8QDi9QD[T8TD3QD\T8QDi9PD`f3PDZS1PDnk
3QD]T8TD1QD^T8UD0PDcDTD5QD_T8UD0QD`T8PDjk3QDaT8QDbT8QDcT8TD1QDdT8QDeT8UD0QDVS4TD1QDfT8QDgT8`DgD`
DSEUD0QDhT8P@fh6PDjk3QDiT8UD0QDjT8QDkT8QDlT8UD0PD_Q1QDmT8QDi9QDnT8P@jk3QDoT8QDPU8QDQU8QDRU8PDjk3
PD`1QDSU8QDh;TD1QDTU8QDUU8TD3QDVU8QDWU8QDXU8TD1QDYU8QDZU8PDfm;PDjk3QD[U8QD\U8TD1QD_GQDk<QD]U8QD^
U8TD1QD_U8QD`U8QDaU8QDi9QDbU8TD5QDcU8QDlm4P@bf3Q@dU8QDeU8PDjk3QDfU8QDlm4P@bf3QDgU8PDjk3QDhU8QDiU
8QDjU8TD4PD6QDkU8TD2QDlU8RD0QDmU8PDUR7TD1QDnU8QDoU8QDPV8TD3PD6QDQV8QDRV8TD3QDSV8QDTV8TD1PD4QDUV8
PDSl3PDik3QDVV8QDWV8PDkk3QDXV8QDYV8PDZf6QDZV8PDUJQD[V8QD\V8TD1PDUJQDi5PD[1PDjk3QD]V8TD2QD^V8PD`n
3QD_V8VD0PD`n3QD_V8QD`V8PD`n3QDg5PDSm4QDaV8QDbV8TD1QDcV8QDdV8TD1QDeV8TD1QDfV8TD1QDg5QDgV8TD2QDR`
1QDhV8QDiV8TD5PDSl3PDik3QDjV8QDkV8TD1QDlV8QDmV8S@0QDQ5QDQ5TD1QDnV8QDoV8QDS;PDjHQDPW8QDQW8QDRW8QD
SW8QDTW8PD_o3QDUW8QDVW8TD4QDWW8QDXW8QDYW8QDZW8QD[W8PDmk3QD`f2QD\W8PDoS8QD]W8QD^W8PDfQ8VD0QD^W8PD
fQ8QD_W8PDfQ8QD`W8QDi5PD[1PDjk3QD]V8TD2QDaW8QDbW8QDcW8QDdW8QDeW8QDfW8PDPe2PDPe2QDgW8VD0PDPe2QDgW
8QDhW8QDna7QDiW8P@UR7QDjW8PDWn3PDkk3Q@kW8QDlW8QDmW8PD\8QDS;TD2QDnW8QDoW8Q@PX8QDg5QDQX8QDRX8QDSX8
QDTX8QDUX8PD\T6Q@QGQDVX8QDa\5TD4QDi5P@ROQDWX8QDae1QDXX8QDYX8P@Sl3QDZX8TD1QD[X8QD\X8P@Yk?QD]X8TD3
QD^X8QD_X8TD6QD`X8QDaX8PDQl3QDbX8`D[l;QDcX8PDU]?QDdX8TD2QDcX8PDP^7QDeX8TD6QDfX8TD3QDgX8QDhX8QDiX
8TD2SD0QDR`1QDjX8QDkX8TD1QDlX8TD6PDWl3PDjk3QDmX8TD1QDnX8TD6PDjk3PD4QDoX8TD1QDPY8QDQY8TD5PDPl3QDR
Y8TD3QDSY8QDTY8TD1QDUY8QDVY8TD<QDWY8QDXY8TD1QDYY8QDg5QDZY8TD2QD[Y8QDg5QD\Y8TD2QD]Y8QD^Y8QD_Y8QD`
Y8PDjk3QDaY8QDbY8QDcY8P@UR7TD2QDdY8QDeY8`EmN`E>`En9QDfY8QDgY8QDhY8QDR9QDiY8TD6QDjY8QDhY8QDR9QDiY
8TD6QDjY8QDkY8QDlY8TD1QDmY8QDnY8QDoY8QDPZ8TD3QDd6QDoY8QDPZ8TD4QDQZ8QDd6PD4TD4PD6QDRZ8TD8QDZ]6QDS
Z8TD7QDTZ8P@UR7Q@UZ8QDg5QDVZ8QDWZ8Q@XZ8QDg5QDYZ8QDZZ8QD[Z8PDZJQD\Z8QD]Z8PDmk3QD^Z8QD_Z8PDmk3PDRm
3QD`Z8QDc5QDaZ8TD1QDbZ8QDcZ8TD5QDdZ8WD0QDeZ8TD3XD0QDfZ8QDW6QDgZ8aDk6`DmMQDW6QDhZ8aDk6`DmMaD_6QDW
6QDiZ8TD5QDjZ8QDW6TD2QDa6PDdi3QDZ6TD1QDkZ8SD0QDW6TD1QDlZ8QDmZ8S@0VD0QDW6TD1QDlZ8QDmZ8S@0QDnZ8QDW
6QDcU1QDa6QDoZ8S@0QDP[8QDa6QDW6TD1QDQ[8TD3PDdi3RD0QDa6RD0RD0QDa6QDR[8QDS[8QDT[8TD1QDU[8QDV[8SD0Q
DW[8QDX[8TD2QDY[8TD4PDdi3QDZ[8TD2QD[[8`EPJQDd6TD2QD\[8`DaP4`Dng6`Dd8`Dm^:QD][8TD8PD4TD5QDa6PDmk3
QDYm1SD0PDXf4QD^[8TD2QD_[8`Dbf3QD`[8TD1QDa[8QDb[8TD1QDc[8QDd[8TD4QDe[8P@di3QDf[8TD3QDg[8QFW6QDh[
8QDi[8QFW6QDj[8QDk[8QFW6QD`6QDl[8QDm[8TD2QDn[8`D]S1`DRO`DTM`DZj3`DZR1`D^2`DS2`DSM`Dij3`DcO`D]P1`
DmR1`DoV6`DWj3`DH`DSX7iD1SD0PD4QDo[8QD`6VD0PD4QDo[8QD`6QDU>PD4QDP\8S@0QDW6QDQ\8VD0PD4QDP\8S@0QDW
6QDQ\8PD1PD4QDR\8S@0QDS\8QDT\8QFW6QD`6QDU\8VD0QFW6QD`6QDU\8QDU>PD4QDS;S@0QDV\8QDW\8PD4QDX\8PDik3
QDY\8TD2QDZ\8PDWT6QD[\8Q@\\8PDXk3PDTi7PDjk3PD4QD]\8QF^\8QD_\8PDdl3QD`\8TD7QDa\8QDb\8TD6QDc\8QDd\
8TD8QDVY8QDVY8SD0QDe\8TD2QDg5QDf\8PDoR;QDg\8TD2QDh\8PDol?QDi\8QDd6TD1QDj\8P@di3TD8QDk\8QDZ]6QDl\
8QDm\8PDk8PDcf3QDn\8QDo\8PDcf3PDmNQDP]8PDUR7QDQ]8QDd6QDR]8TD9QDS]8QDd6TD3QDT]8TD6QDU]8QDd6QDV]8T
D3QDW]8TD6QDk\8QDX]8QDY]8S@0QDd6QDZ]8TD6PD4Q@P6S@0QDd6QDk\8TD8QD[]8QDY]8S@0QDd6VD0QD\]8TD3QD]]8Q
D^]8TD8QDi5QD_]8QD`]8QDa]8QDb]8P@jk3QDe5QDc]8QDd]8QDe]8QDg5QDZ]6PDmNPDRl3QDf]8PDZFQDg]8QDh]8PDoi
1PDU`6PDPl3PDbj4QDfj7QDgj7QDkY5QDi]8PDjk3QDj]8QDk]8PDYl3QDl]8PDYl3PDci3QDm]8PDYl3PDci3QDa:QDn]8Q
Do]8TD4PDkV7PD\T6QDo]8TD3PD6QD\Z5QDP^8PD\T6QDQ^8TD4QDlb6QDR^8QDS^8QDT^8PDi1PDkk3PDVV7SD0PDWV7VD0
`Djk3Q`1R6QDU^8`D^4`D_U3`DXU3`DZ4`Ded6`Dgd6`D_M`DT5`D\8PDWV7QDV^8`Djk3Q`1R6QDU^8`D^4`D_U3`DXU3`D
Z4`Ded6`Dgd6`D_M`DT5`D\8UD0PDWV7QFW^8QDX^8PDWV7QDi9PDcDQDY^8PDcn2QDZ^8S@0QD[^8PDcn2QDZ^8S@0QD[^8
QD\^8QD]^8QDYBPDXW7QD^^8PDkb1PDmo2PDTJPDSS<QD_^8TD3PDfh6QDZ]6TD4QD`^8QDg5PDgf3QDa^8QDe6TD2QDb^8Q
Dc^8QDd^8TD8QDe^8QDf^8QDkT2PDjk3TD8QDe^8QDf^8QDf6S@0QDg^8PDUR3QDh^8PDUe6QDi^8QDZ]6PDmNS@0QDj^8TD
3QDk^8QDZ]6TD4PDPl3QDl^8QDZ]6TD3QDm^8QDg5QDZ]6QDn^8P@jk3S@0QDo^8VD0QDZ]6QDn^8P@jk3S@0QDo^8QDP_8Q
DZ]6QDn^8PDjk3S@0QDQ_8PDcf3PDmNQDR_8QDS_8QDZ]6TD3QDT_8QDU_8PDgf3PDmNS@0QDV_8PDcf3PDmNQDW_8`DUR7`
D]6QD\Z5QDX_8QDi=QDb]8P@jk3P@mNQDY_8VD0QDb]8P@jk3P@mNQDY_8QDZ_8QD[_8QD[j5TD6PD4QD\_8QD]_8TD5QD0`
DmP7`DjC`Dkc4`Dec4`DmC`Dfl3`Dam3QD^_8TD6QD__8Q@`_8TD1QDa_8QDb_8TD3QDc_8TD8QDd_8QDe_8QDf_8TD4QDi5
QDg_8QDh_8QDiHPD]6TD5QDoT6QDi_8TD1QDj_8PDUR7QDf5QDg5QDk_8P@UR7QDg5QDg5PDSl3PDik3QDg5QDg5PD9QDg5P
DdU7QDl_8QDm_8QDg5QDn_8PDlk3QDg5TD6PDjk3QDg5QDg5QDo_8QDP`8QDQ`8QDYn4QDR`8TD5QDS`8aDR6aDh6aDn6QDT
`8TD4QDU`8`DUR7`DR8`Dfl3`DmR5`DcE`DlU3PDlk3QDV`8PDjk3QDW`8QDX`8QDY`8QDZ`8TD2PDkk3QD[`8SD0PD4SD0P
D4S@0QD\`8QDi5QD]i7TD1QD]`8QD^`8QD_`8SD0`EmN`E>`En9`Ejk3`Ebf3`E`f3`EYW;`EZW;`EnN`EROQD^7QD``8`DP
m3`EmN`E>`En9`Ejk3`Ebf3`E`f3`EnN`EROQDa`8QDb`8SD0`DPm3`EmN`E>`En9`EnN`EROQD^7TD3PDdi3SD0QDc`8QDU
\8QD_7QD^7TD2PD4QD_7SD0TD2QDcMPD\T6TD4QDd`8PDci3QDe\8QFe`8TD2QDf`8VD0QDe\8QFe`8TD2QDf`8PD4`EmN`E
kb1`Efh6`E_f3`E>`En9QDa7TD5PD\T6QDb7TD3QDg`8`DSl3QDh`8PDlk3TD4QDi`8QFcc3TD1QDj`8QDk`8SD0QDl`8QD\
_3QDm`8TD2PDdi3QDn`8P@UR7TD2QDo`8QDeY8PDmk3PDUR7QDg5QDPa8QDQa8TD2QDRa8TD3QDSa8QD`7TD3QDTa8QDUa8Q
DVa8QDWa8QDXa8QDc7TD6QDd7TD1QDYa8QDc7PD4TD3QDZa8QDc7TD4PD6QD[a8QDg5PD<SD0QDe7TD6QD\a8PD=QD]a8SD0
QDe7TD5QD^a8QDmR1TD2QD_a8QDe7TD3QD`a8TD4PD\T6SD0QDaa8TD7QDba8aDR6`DYm3aDh6aDn6SD0QDca8TD1SD0QDda
8QDea8TD1QDfa8QDg5QDga8TD3QDha8SD0QDia8TD4QDja8QDg5TD2QDka8PD6PDPi7RD0QDla8TD7QDma8RD0UD0QDna8QD
oa8PD6UD0QFW6QDPb8TD3PD6UD0QDQb8QDRb8TD4PD6aESb8QDQ5QDTb8Q`1R6QDUb8aD_6aDW6QDVb8TD2QDWb8QDXb8QDY
b8QDXb8QDZb8QD[b8QDXb8VD0QD[b8QDXb8QD\b8QDQ5TD2QD]b8QD^b8QD_b8PDik3S@0QDQ5QD`b8PDik3S@0QDQ5WD0QD
ab8XD0QDQ5`Dik3`DPO`DnN`DQO`DoN`D^j3`D[2`DSP3QDbb8S@0QDQ5Y@0QDcb8QDdb8PDd[2PDak3QDeb8TD2PDkk3QDf
b8QDgb8QDdT1QDP:QDi5S@0QDhb8QDib8QDjb8QDkb8S@0QDlb8QDdT1QDmb8S@0QDQ5PD\T6P@fl3QDSV1PDik3Q@P6S@0Q
Dnb8QDob8TD4QDR5QDR5TD2QDPc8PDk8PDcf3PDmNPDea1PDjk3QDQc8PDWT1QDRc8QDSc8QDQCQDTc8QDUc8QDQCQDS;QDV
c8QDWc8PDVo?PDaj1QDXc8PDaj1QDXc8UD0WD0QDYc8XD0SD0QDZc8UD0WD0QD[c8XD0QD\c8TD3QD]c8QD^c8QD_c8QD`c8
Q@ae1Q@`c8QDac8QDbc8QDS;QDcc8QDdc8PDPb<QDec8QDfc8QDgc8PDjk3QDhc8QDic8QDQGSD0QDjc8PDfm3QDkc8QDlc8
PDbMQDmc8`Dkk3QDnc8QDhg4QDoc8S@0QDPd8QDQd8PDjk3QDRd8PDc`>QDSd8QDi9QDRb1QDTd8QDi9QDUd8PDR3QDVd8QD
Wd8TD2QDi5PDak3SD0QDi=QDXd8QDYd8VD0QDXd8QDYd8QDZd8QD[d8QDS;S@0QDQ5QD\d8PDjk3QD]d8QDi5QD^d8QD_d8P
@UR7QD`d8PDjl8PD\8PDkb1PDik3QDad8PDog3PDcFPD[T6QDP_1PDTX7PD\T6QDi9QDbd8PDkk3PD\i3PDci3PDnNQDoW2P
DmNQDcd8PDjk3QDi9QDSh7PDUR7TD1QDdd8PDU6QDed8PDUR3SD0TD3QDfd8UD0QDgd8PDjk3QDhd8QDid8QDjd8QD\;QDkd
8QDld8PDjk3QDmd8UD0PDXQ3PDjk3QDnd8QDod8QDhg4Q@P6TD3QDPe8PDak3QDQe8PDjk3QDRe8QDg5PDbn4PDik3QDSe8P
D`d<QDTe8P@UR7QDUe8PDik3QDVe8PDRd7QDWe8QDQ5TD5QD^j2QDXe8UD0QDYe8QDZe8TD1QD[e8QD\e8QDY6QD]e8PDZk3
QD_S5QD^e8PDUR7QD_e8PDRNQD`e8PDf`:QDae8QDbe8QDce8QDde8PDdd3PDgMQDee8QDfe8PDUm3PDRn6QDge8PDUJQDhe
8QDie8PDmk3QDje8QDke8PDTJQDbW6QDle8PDQl3QDS;PDRf1PDfl3PDlg3QDme8QDne8PDUR7PDlg3QDoe8QDS;TD1PDlg3
QDPf8QDQf8QDRf8QDSf8PDiHPDfl3PDTJQDTf8QDUf8PDT8PD\HQDVf8QDWf8QDXf8QDYf8QDZf8QD[f8QD\f8PD_R3PDik3
PDUR7QD]f8QD^f8QD_f8QD`f8QDaf8QDbf8QDcf8PDik3PDUR7QDdf8QDef8PDmk3P@UR7QDff8QDgf8QDhf8PDfl3QDif8Q
Djf8QDkf8QDlf8QDmf8TD3QDnf8QDYj7QDof8QDYj7QDPg8QDQg8TD4QDRg8QDSg8TD1QDTg8QDUg8QDi5QDVg8`D[c3`DT8
`DZF`DgD`DX:`Dbe4`DP8`DnG`DTP4`D_P<`DUR7`Dfl3`D]3`DQE`Dmb1QDc5TD3QDWg8QDkc8PDUR7TD1QDXg8QDPZ3QDa
:PDUR7QDYg8PDik3QDZg8QDi5QD[g8QD\g8RD0QD]g8TD4PDjk3QD^g8TD1QD_g8TD1QD`g8PDjk3QDag8TD1QDdc5QDbg8S
@0QDcg8QDdg8RD0QDi5PDmk3PDUR7S@0QDeg8UD0aDW6aDT6aDl5iD0iD1`Dm9`DnV;`DmM`Dak3`Dfh6`DQV7`DiE`DnU7`
Dcn4`Dcm3`DYn6`DYk3`DYT3`DXS5`DWS5WD0SD0XD0QDfg8QDgg8QDi5QDhg8QDig8PD]i3QDjg8TD1QDkg8QDlg8QDW6TD
1QDmg8P@ok3QDng8WD0QDog8QDPh8XD0TD2QDj]8QDQh8PDfU7QDRh8QDnY5QDi5PDok3QDSh8QDi>QDTh8TD2QDUh8UD0PD
Yl3QDon4QDVh8TD:PD2QDWh8TD4QDXh8PDdi3QDi5QDYh8PDPl3TD2QFZh8QDd6TD1QD[h8`DSX7`DH`Dcn4`Dmo7`DQj4`D
Pj4`DX\6`Ddi3`Dn;`D]i3`Eif3`EYm3`Ehf3`E\c3`Ejk3QDd6TD1QD\h8QD]h8TD1QD^h8QD_h8TD2QD`h8QDah8QDi9QD
_\8QDbh8QDch8QDi9QDdh8QDeh8QDi>QDfh8QDgh8SD0QDi>QDfh8QDhh8QDih8QDjh8TD1QDkh8PDHPDdm3QDih8QDjh8TD
1QDkh8PDHPDdm3QDi>QDfh8QDlh8SD0PD[T6SD0TD6PD6QDg5QDg5QDmh8QDh;PDmk4QDnh8TD1QD`GQDoh8TD1QDPi8QDQi
8P@ik3P@UR7QDg5S@0QDR9TD1QDRi8QDSi8PDdl3QDTi8TD2QDf7TD6QDi5QDUi8QDTi8TD2QDf7TD6QDi5QDVi8SD0QDWi8
QDf7TD6QDi5aDR6aDh6aDn6QDf7PDik3QDff6TD6QDi5QDUi8QDXi8TD1QDh7PDjk3QDYi8QDZi8QDh7QD[i8QDg7QDoV2TD
1PDc3QD\i8QD]i8TD1Q@cU1QD^i8QD_i8QD`i8PDk8TD1QD^i8TD2QDai8QDg7PDbf3PDnn2PDjk3QDbi8QDci8TD3QDdi8Q
Dei8QDfi8QDi5QDgi8QDhi8QDii8QDji8UD0QDki8QDi9TD9PD4QDi9QDkX1PDR3SD0QDi9QDli8PDR3QDmi8QDi9PDbf3PD
R3PDPo2PDjk3QDni8QDi9QDmk7PDSl3PDik3QDi9QDjj4PDmNQDoi8PDjk3QDPj8TD1QDQj8P@di3QDZ\6P@bf3QDRj8S@0P
@kk3PD\T6QDSj8QDTj8TD1QDUj8QDi9QDi5PDYm3QDVj8QDi9QDnS2QDVj8QDi9QDWj8QDk<QDXj8`Dnn2`Dan2`DdQ1`D]i
3QDi9QDYj8QDZj8QDi9QDj_5QDk<QD[j8QDi9QD\j8QD[j8QDi9QDiZ5QDk<QD]j8QD^j8QDi9QD_j8PDdQ1QD^j8QDi9QD`
j8PDHQDaj8PDHQDbj8QDi5QDcj8QDk<PDfl3QDdj8UD0PDfU7TD<QDi5PDkk3QDej8PDkk3QDfj8PDjk3QDgj8QDhj8QDPk4
TD1QDi5QDk<PDkk3QD_i8QDij8PDkk3QD_i8PDjk3QDjj8TD2QDk7TD4QDl7QDkj8QDk7TD2PDlP@PDWT6PDmP@QDlj8TD2Q
Dm7QDmj8`DRm3`Dil3`DVg1QDnj8QDoj8Q@Pk8PD6QDQk8TD1PDmk3QDRk8QDSk8QDTk8QDUk8PD\T6PDTX7QDVk8PDUR7TD
2QDWk8QDXk8QDQ5TD8QDYk8PDUR7WD0QDZk8XD0QD[k8QD\k8QD]k8QD^k8QD_k8QD]k8`Eif3`EYm3`Ehf3`E\c3QD`k8QD
ak8TD3QDbk8PDdi3QDck8TD2QDdk8QDg5TD1QDek8UD0PDYl3TD8QDi=QDfk8UD0PDYl3QDgk8QDhk8QDZo4TD3QDik8QDjk
8QDQ5Q@Pg6QDkk8Q@R6QDlk8QDmk8TD2QDlU2QDnk8TD2QDn7QDok8QDn7QDi5QDPl8SD0QDQl8SD0QD`^7SD0PDUJQDRl8Q
DSl8QDi7TD4QDTl8QDUl8QDPZ3QDj7Q@Vl8`DUR7`Dfl3`Dam3`DVR7`DmR5`DcE`Dol3`DPV7`DPm3`Dem3`DoR5`DPS5`D
dm3QDWl8PD]6PDik3QDXl8TD3QDYl8QDZl8TD1QDo7QD_g4TD9QDZl8TD1QDo7QD[l8PDWn3QDYBQD\l8PDjk3QD]l8VD0QD
\l8PDjk3QD]l8QD^l8QD_l8QD`l8QDal8QDi=QD`g7QDbl8TD:QDcl8QDdl8TD2QDg5QDel8TD1QDfl8QDbl8TD:QDcl8QDg
l8S@0QDhl8QDi9TD1QDil8QDi9QDjl8QDkl8TD8QDll8QDml8TD1QDg5QDnl8QDol8TD1QDg5TD2QDfl8QDPm8Yi620RP100
20UP11130YP10320VP11120VP10230YP12230WP10320VP10240ZP13230XP11330XP11320VP11120VP11110RP10030YP1
0320TP10220VP11151WP12271YP12461YP11361XP13251YP11461UP12251UP11371VP11551XP13241VP13331TP10341V
P10231WP111E1RP160?1TP10551VP11341UP113;1UP11331WP10261XP11451SP12031WP10221VP10221UP10221UP102?
1VP17931WP10221SP100=2VP15882ZP14372YP11472YP12242TP11352WP12472XP14382YP16462UP13262VP13262UP13
2:2XP16292YP115:2VP11362WP11662XP11682WP14272ZP14362VP11662WP11652WP12282ZP15782XP125A3XP14383[P
14693YP165>3TP11493WP12273[P14253XP13363WP13363YP13363YP11553WP11363WP11473\P12653YP11573VP11573
XP11583WP12883VP16363VP13573VP16383YP16373SP12073UP12773UP12763WP11393XP17373XP14453XP11483UP125
63VP12453WP122<3XP125<3ZP12553TP12583WP11453YP11443TP11373]P16263[P15253YP11453YP11353UP11353WP1
14:3WP113:3XP11373ZP143:3]P14463XP11393^P11854WP13254YP11444UP12244VP12244VP11354YP11444VP11374\
P14274^P14264YP12464[P12434RP11054WP13364WP13164YP13174\P16564\P12564SP11064[P14264[P11574YP1168
4YP14764XP11564XP11564WP11464YP11454XP13264WP12484^P11455YP12465TP12265VP12245UP12255XP12455YP13
265XP13565XP11465ZP11465WP13365YP133:5\P147:5^P147>5RP11035RP11055YP11465WP14445TP11365XP12465ZP
12465RP11065TP11455WP11495\P11775^P11665UP11365WP11465VP11365WP11465ZP13265[P11555XP12255TP12255
VP12265VP13265XP13255XP11455XP13275YP15455WP11455WP12255WP11565ZP12455XP13385]P15585`P15595]P177
<5`P19;65[P14476YP11366VP14286VP13166TP11466VP11476XP11476WP13256XP11366TP11466VP11446UP11376YP1
3266XP14266WP11686VP16266ZP13556WP13256VP11436RP11046UP11356VP11556XP13246VP11366VP14246UP11356Y
P11446UP122:7VP11577YP13677YP13657YP132<7VP132<7XP13277ZP152G7VP12257TP113@7WP113@7XP113?7SP1306
7YP14257WP11457XP13357UP11357WP11367VP11457XP12467TP11467VP11467WP11477YP13257WP13267[P13597WP11
447UP11367YP14257XP13267XP11537RP11067YP135:7WP13287VP12577VP15467ZP11477VP15257XP13377VP11657YP
13277ZP15257XP13257YP13287TP13247UP12247VP11367XP14367TP11467VP11457VP11357UP12247UP12267ZP136;7
]P13267UP13267WP13298TP11588[P14658TP11568XP131<8VP13658UP12258WP12258WP114=8VP11458WP12268VP114
=8VP13268XP14258UP11478UP13068TP114E8XP144C8XP144C8YP14498TP13068RP11058XP13278VP13298TP13268YP1
2278TP13278VP13258WP13258WP13258VP11458TP12288RP11088UP12268TP11368VP11358WP12568XP13268\P14368X
P14278UP12268VP13548SP11048SP11058VP11488YP11449YP13259WP13379XP14739VP10239WP12129TP10269UP1027
9WP14789[P14759SP12049VP10439XP10339YP10239WP11139WP10339XP10339XP11129TP10239XP10239XP10239XP11
129UP11139WP10349WP10459VP10239WP11149XP13139WP10239WP10329UP10229UP10219RP10019RP10019RP10029TP
10259TP13059TP13529TP10239WP12149YP13139TP12229TP11129UP11139XP12139VP12129UP11189WP13849TP11459
YP12139RP11029VP11189]P12839TP10339XP12139VP10349XP12439XP10229UP10229UP11139XP11129UP11139VP121
29TP11139UP10239WP10249ZP10339UP10239TP10319RP10019RP10039TP10329UP11119RP10029TP1025:XP1226:\P1
339:UP113::XP1229:TP1145:VP1136:YP1227:\P1138:VP1358:XP1356:ZP1226:YP1135:TP1135:VP1135:TP1156:W
P1157:YP1245:TP1136:UP1326:WP1325:VP1147:XP1357:ZP1357:YP1467:WP153::XP1359:VP1248:WP1216:WP1336
:YP1337:YP1536:XP1326:ZP1326:[P1446:VP1155:WP1137:VP1266:ZP1426:[P1427:]P1159:^P1448:WP1366:WP13
36:YP1335:VP1337:XP1366:XP1138:YP1265:TP1135:UP1135:WP1138:ZP1356:WP1246:YP1137:ZP1426:WP1527:WP
1216:YP1355:VP1135;TP1302;TP1022;TP1112;UP1112;RP1002;UP102><ZP1326<TP1147<TP1329<WP1359<YP1355<
VP1137<XP1155<YP1227<WP1145<TP1326<XP132A<WP1136<VP1157<WP1426<WP1427<VP136=<UP132=<WP1326<VP125
5<UP132?<TP1147<TP1136<ZP1326<VP1326<XP1326<VP1146<XP1145<WP1325<XP1328<WP1145<WP1326<WP1426<[P1
244<TP1224<TP1136<TP1325<TP1326<WP1328<VP1145<TP1225<WP1225<TP1146<YP1436<WP142:<VP1427<XP142><Y
P1255<VP114@<YP132:<YP152@<[P1;=<<VP1145<VP1134<UP1134<UP1224<TP1135<YP114<=UP1326=\P1445=YP1226
=UP1226=WP1228=VP1544=TP1226=XP1337=XP1427=XP1327=YP1379>\P1288>VP1377>YP1217>ZP121C>\P1579>^P13
58>WP1156>YP1147>XP117;>TP1135>WP1336>XP1327>VP1246>[P1356>\P132;>WP114;>YP114;>WP1357>TP1136>ZP
1246>[P1249>VP1528>TP1228>VP1229>VP1154>UP1227?YP1226?XP122:?\P12:9?YP1836?XP1046?UP125??VP148??
VP173:?]P1136?WP1164@ZP1112@UP1022@VP1029@[P1214@\P1213@WP1026@]P1316@ZP1032@TP1113@XP1213@WP121
3@TP1034@VP1046@VP1055@VP1043@UP1035@WP1056@VP1053@VP1036@VP1055@VP1033@XP1213@XP1032@VP1024@VP1
045@WP131:@WP1114@ZP1042@UP1024@VP1042@UP1113@WP1214@VP1042@UP1112@UP1023@WP1022@TP1022@UP1112@T
P1023@WP1212@UP1023@YP1114@YP1023@XP1133@WP1133@YP1214@WP1046@TP1363@TP1214@VP1113@UP1023@XP1212
@TP1024@UP1025@ZP102;@UP18:4@XP1021@RP1004@TP1215@TP1313@RP1004@WP1025@XP1112@TP1023@VP1024@WP10
24@VP1313@UP1214@WP1045@QM023@TP1033@WP1033@UP1023@VP1134@YP1042@UP1022@TP1022@UP1113@VP1135@XP1
053@WP1212@TP1025@ZP1313@TP1031@RP1005@XP1036@[P1067ATP1146AVP1525AXP1137AVP113FAUP1EDHAWP1GD5AW
P1148AXP1386AYP1147A[P1425AWP1328AXP1385ATP1156AWP1327AYP1366AYP1339AZP129<AXP1356AVP1519AXP1045
AVP1037AVP1157AVP1158AXP1468ATP1477AVP1176AYP1325AWP1226AUP1426AVP1137AYP1226AVP1146AWP1328AYP13
26AXP1359A]P1627A[P1427AXP1176AYP1146AYP1328AZP1136AZP1158AWP1148AZP1185AWP1156AUP1146AWP1147AWP
1415AVP1256ATP1146AVP1145ATP1135AVP1137AVP162:AXP119CAVP1327A^P1066AWP1145AXP1324ATP1148AYP1147A
VP1536BXP1155BYP1327BTP1166BVP1146B\P1255BWP1323BYP1213BYP1211BRP1002BVP1112BVP1113BUP1038BTP131
6BWP1415BUP1042BTP1026BYP1414B\P1333BWP1213BYP1213BYP1223BXP1132BTP1022BVP1112BVP1113BXP1133BXP1
033BXP1034CTP1143CRP100\1DUP1Y11:DWP1884DXP1244DZP1045DZP1213DWP1132DVP1025D]P1352DVP1024DVP1313
DXP1021DRP1001DRP1002DTP1024DXP1113DXP1229D\P1115DYP1413DWP1115DZP1032DTP1114DWP1024DRP1105DWP10
53DVP1134D[P1213DVP1034DVP1112DTP1113DXP1133DXP1022DUP1024DXP1314DYP1312DTP1112DVP1113DWP1112DTP
1028DTP1313DWP1213DWP1214DUP1041DRP1005DXP1143DVP1032DVP1113DYP1212DTP1024DVP1115DWP1222DUP1023D
WP1032DUP1003DTP1033DVP1033DYP1114D\P1243DXP1034DZP1313DWP1022DUP1022DTP1024DZP1043DTP121<EUP121
3ERP1106EVP1367EXP1528E[P1247E[P1427EVP1476ETP1225ETP1147EVP1535EVP1146EVP1313EXP1215EYP1414ETP1
21<EXP1828EVP1725EWP1435EVP1214EXP1024EWP1113ETP1036EWP1314EYP1033EXP1033EWP1213EWP1117EXP1025EW
P1145EVP1214EWP1335ETP1035EVP1416E\P1066EWP1054EVP1114EYP1138EXP1613EVP1026EVP1115EXP1136E[P1115
EWP1033EWP1038E]P1312EUP1024EUP1213EWP1023EYP1032EUP1023EXP1132EVP1113EVP1035EVP1254EVP1143EVP10
21FRP100AFTP1;93FTP1022FUP1023FYP1033FXP1134FYP1132FVP1022FUP1114F[P1045GTP1337GVP1169GZP1529G\P
1529GZP1519G\P1518HVP1518HXP1518HXP1268H[P1265HTP1135HVP1136HWP1426HTP1226HVP1225HTP1135HWP1139H
[P1439H]P1435HVP1144ITP1149IXP1119IZP1115IUP1138IVP1538IXP1539IXP1357JXP1444JTP1137JXP1366JVP125
8JVP1175JYP1435JTP1323JRP1106JUP1326JWP1329J[P1825JWP1135JVP113FJTP1147JXP1525JYP1324JVP1135JXP1
329JZP1356JVP1336JXP1338JZP1147JYP1148JWP1548JYP1546JZP1525JYP1137JTP1137JVP1136JXP1425JYP1325JX
P1335JYP1325JXP1146JTP1138JVP1338JXP1337JTP122AJRP1104JUP1134JUP1134JUP1134JTP1224JUP1136JTP114;
JXP1144JVP1135JTP1225JVP1227JZP1327JWP122EJRP1106JUP1136JVP1357JXP1137JZP1135JXP1148J[P1166J[P14
46JXP1326J[P1324JVP1227JYP1137J[P1137JWP1527JXP1157JVP1427JXP1428KVP1225KVP124:KXP124GKUP114?KUP
1134KTP113<KTP1148KRP1106KYP1146KXP132?KVP1135KWP1146KVP1225KYP1136KWP1246KYP1246KXP1325KXP1145K
VP1338KYP1325KXP1325KWP1156KVP1225KWP1147KVP1337KXP1335KYP1229K\P1278KXP1146KZP1155KWP1155KYP132
5KWP1157KVP1159LVP1167LVP1166LTP1146LVP1147LVP1427LXP1427LZP1275LVP1136LVP1156LWP1227LYP1148LZP1
287LVP1266LWP1436LVP1428LWP1157LXP1157LYP1375LYP1145LYP1246L[P1246L\P1434LVP1226LWP1136LWP1336LY
P1334LSP1105LTP1135LVP1136LYP1336L[P1337LVP1137LXP1135LVP1135LYP1148LYP1357MWP1428MWP1228MYP141<
MVP113:M\P1946MZP1138M]P1257MYP1367MYP1328M\P1558M^P1555MXP1146MYP1146M[P1146M\P1325MXP1334MUP12
25MWP1326MWP1336MYP1337M^P1275NUP1044NUP1142NRP1004NUP1312NUP1023NWP1032NUP1023NYP1113NYP1022NVP
1022NTP1024NWP1316NVP1143OWP1032OUP1023OTP1213OTP1212ORP1003OUP1022OTP1112OTP1023OWP1033OTP1034O
VP1313OWP1023OXP1132OTP1022OUP1023OTP1212OTP1111ORP1004O\P1032OTP1115P1TP1215P1VP1213P1XP1033P1X
P1213P1YP1033P1YP1034P1VP1023P1YP1215P1VP1329P1VP1154P1VP1043P1VP1116P1VP1434P1VP1043P1WP1213P1W
P1114P1TP1035P1UP1043P1WP1022P1TP1028P1YP1039P1YP1287P1\P1516P1VP1325P1TP1324P1TP1215P1XP1247P1Y
P1326P1YP1214P1WP1023P1WP1113P1VP1022P1VP1026P1ZP1534P1TP1216P1XP1143P1YP1036P1TP1316P1VP1315P1X
P1316P1TP1425P1TP1316P1VP1216P1ZP1024P1YP1034P1YP1316P1VP1545P1VP1432P1UP1113P1WP1114P1ZP1035P1V
P1315P1VP1043P1WP1035P1VP1115P1ZP1213P1XP1134P1VP1022P1TP1023P1VP1135P1TP1215P1WP1215P1VP1255P1]
P1425P1[P1213P1WP1033P1WP1023P1YP1213P1XP1033P1XP1033P1WP1033P1WP1024P1\P1213P1YP1213P1VP1024P1W
P1223P1WP1117P1VP1526P1VP1412P1VP1113P1WP1034P1WP1312P1TP1112P1UP1024P1VP1113P1WP1113P1VP1032P1T
P1023P1UP1032P1TP1022P1TP1023P1WP1212P1TP1023P1UP1033P1VP1112P1TP1115P1UP1216P1UP1425P1UP1314P1U
P1211P1RP1003P1WP1116P1WP1054P1XP1243P1YP1134P1WP1143P1TP1035P1XP1223P1XP1114P1ZP1034P1TP1035P1V
P1224P1VP1222P1UP1114P1TP1136P1TP1316P1VP1314P1ZP1313P1VP1212P1SP1002P1VP1023P1XP1134P1TP1145P1U
P104:Q1`P1286Q1XP1436Q1WP1246Q1YP1245Q1UP1225Q1WP1227Q1XP1379Q1VP1427Q1XP1357Q1YP1465Q1TP1225Q1V
P1226Q1UP1355Q1UP1226Q1YP133=Q1YP1245Q1VP1335Q1TP1325Q1VP1337Q1UP1214Q1TP1216Q1ZP1523Q1RP1106Q1T
P1326Q1VP1326Q1WP1358Q1YP1369Q1YP104<Q1WP1247Q1YP1025Q1UP1135Q1WP113:Q1VP103CQ1YP1048Q1XP1646Q1V
P1426Q1UP1355Q1UP1135Q1WP1227Q1YP1326Q1UP1136Q1WP1133Q1RP1105Q1VP1145Q1VP1333Q1VP1026Q1WP1246Q1Y
P1248Q1]P1185Q1WP1336Q1UP1355Q1VP133=Q1ZP144;Q1VP1218Q1WP1317Q1UP121BQ1WP133AQ1UP1218Q1WP1355Q1V
P1245Q1UP1246Q1XP1416Q1WP1045Q1VP1335Q1UP1215Q1VP1335Q1VP1216Q1UP1316Q1WP1317Q1VP1636Q1WP1326Q1X
P124DQ1WP133CQ1UP1217Q1XP1365Q1TP1145Q1TP1135Q1VP1136Q1XP1325Q1VP1032Q1UP1115Q1VP1224Q1UP1135Q1U
P1035Q1WP1037Q1WP1056Q1VP1336Q1XP1336Q1UP1216Q1WP1217Q1[P1325Q1VP1133Q1XP1029Q1VP1227Q1YP1057Q1X
P1054Q1TP1215Q1XP1314Q1TP1225Q1WP1315Q1YP1248Q1VP1248Q1XP1245Q1TP1157Q1XP1626Q1YP1243Q1RP1104Q1W
P1134Q1TP1035Q1UP1035Q1WP1035Q1XP1255Q1TP1155Q1VP1215Q1WP1036Q1\P1415Q1TP1325Q1WP1313Q1UP1113Q1X
P111:Q1ZP1229Q1WP1166Q1WP1316Q1ZP1315Q1XP1147Q1VP1144Q1TP1035Q1UP1216Q1ZP1525Q1VP1136Q1VP1046Q1Y
P1545Q1TP1215Q1VP1215Q1VP1226Q1VP1061R1RP1003R1YP1112R1VP1115R1TP1048S1UP1155T1VP1414T1VP1112T1U
P1023T1WP1023T1XP1217T1YP1471U1RP1007U1WP1537U1WP1537U1WP1537U1WP1537U1WP1537U1WP1532U1TP1115U1W
P1432U1UP1024U1SP1207V1VP1319V1WP153<V1WP1535V1UP1044V1TP1143W1TP1212W1TP1023W1YP1215W1WP1145X1T
P1146X1VP1417X1[P1136X1WP1147X1YP1357X1[P1356X1WP1226X1YP1222X1TP1113X1VP1226X1WP1356X1WP1353Y1T
P1022Z1TP1022Z1UP1112Z1UP1119[1WP163<[1VP1534[1VP1218[1XP1315[1YP1318[1[P1362[1TP1023[1XP1021[1R
P1004[1YP1331[1SP1003[1VP1132[1TP1119\1TP1325]1TP1312]1TP1023]1XP1114]1VP1223]1VP1114]1YP1222]1U
P1024]1XP1312]1TP1112]1UP1022]1TP1025^1VP1136^1VP1157^1XP1358^1VP1626^1VP1435^1WP1215^1WP1227^1X
P1143^1XP1023^1VP1112^1TP1022^1SP1007^1TP1064^1WP1213^1WP1113^1VP1116^1XP1319^1XP1335^1WP1225^1T
P1144^1YP1212^1TP1113^1TP1213^1WP1133^1WP1227^1[P1446^1XP1414^1VP1243^1VP1032^1UP1022^1UP1024^1Z
P1314^1XP1313^1VP1033^1XP1022^1VP1023^1XP1023^1XP1212^1VP1112^1VP1116_1XP1426_1ZP1425_1UP1327_1X
P1525_1YP1145_1YP1144_1VP1135_1WP1327_1ZP1525_1WP1325_1WP1326_1\P1144_1VP1136_1WP1355_1XP1246_1Z
P1356_1ZP1155_1XP1145_1XP1325_1YP1249_1[P1476_1YP1435_1WP1145_1WP1145_1XP1336_1XP1246_1ZP1446_1\
P1325_1UP1225_1WP1225_1TP1135_1VP1136_1UP1326_1WP1324_1TP1226_1XP1325_1VP1328`1\P1656`1[P1436`1Y
P1326`1[P1326`1WP1425`1XP1146`1[P1426`1[P1426`1ZP1428`1[P1136`1VP1046`1XP1354`1RP1105`1YP1146`1T
P1226`1VP1227`1TP1317`1VP1317`1\P1265`1XP1138`1ZP1186`1VP1046`1\P1156`1XP1156`1VP1135`1UP1215`1W
P1217`1^P1276`1YP1535a1XP1326a1ZP1445a1UP1135a1WP1135a1WP1135a1WP1155a1WP1327a1^P1474a1VP1228a1Z
P1575a1UP1325a1UP1325a1YP1147a1[P1265a1YP1134a1UP1225a1XP1324a1VP1224a1VP1228a1\P1577a1[P1326a1Z
P1429a1WP1167a1ZP1467a1YP1166a1XP1355a1UP1227a1[P1165a1XP1325a1VP1225a1XP1225a1WP1326a1WP1156a1[
P1445a1UP1225a1WP1224a1VP1136a1ZP1426a1[P1446a1ZP1443a1SP1105a1XP1145a1YP1146a1VP1426a1VP1164a1U
P1136a1ZP1244a1UP1225a1TP1147a1UP1136a1\P1536b1YP1155b1VP1328b1XP1646b1YP1324b1VP113Cb1[P1:=5b1Y
P1145b1WP1136b1XP1148b1WP1526b1ZP1426b1UP1147b1YP1356b1WP1136b1XP1246b1[P1249b1YP1367b1[P1366b1Y
P1326b1VP1035b1WP114:b1\P1865b1YP1149b1eP1185b1XP1324b1UP1137b1VP1165b1VP1147b1YP1047b1]P1355b1V
P1135b1XP1136b1ZP1445b1XP1156b1[P1266b1YP1156b1\P1425b1YP1144b1UP1134b1UP1138b1aP1157b1TP1325b1W
P1146b1VP1447b1ZP1226b1XP1326b1ZP1326b1XP1326b1[P1326b1TP1135b1WP1248b1VP1425b1TP1048b1YP1626b1\
P1156b1[P1435b1YP1325b1YP1326b1[P1156b1\P1157b1_P1465b1YP1135b1YP1224b1VP1135b1YP1143c1WP1033c1Y
P1134c1\P1244c1\P1312c1VP1113c1YP1133c1XP1133c1YP1224c1[P1243c1YP1213c1XP1223c1YP1113c1XP1133c1Y
P1133c1XP1214c1ZP1043c1YP1133c1YP1133c1XP1132c1UP1022c1VP1112c1VP1022c1VP1024c1XP1213c1YP1033c1Y
P1214c1XP1214c1[P1133c1XP1032c1VP1023c1YP1223c1WP1213c1XP1034c1WP1043c1VP1035c1XP1053c1XP1114c1W
P1214c1YP1213c1XP1114c1XP1143c1XP1213c1UP1213c1XP1214c1VP1312c1VP1023c1YP1213c1YP1023c1YP1222c1V
P1023c1YP1133c1WP1023c1XP1113c1YP1212c1VP1022c1VP1024c1[P1113c1YP1212c1VP1022c1VP1022c1VP1022c1V
P1112c1VP1023c1XP1023c1YP1134c1\P1323c1WP1212c1VP1023c1WP1223c1YP1133c1YP1133c1VP1113c1YP1133c1Y
P1133c1YP1133c1YP1133c1XP1133c1YP1113c1XP1134c1ZP1113c1YP1034c1\P1322c1VP1022c1VP1022c1VP1113c1W
P1213c1XP1223c1VP1033c1TP1023c1WP1023c1XP1134c1\P1312c1VP1023c1YP1133c1XP1222c1VP1024c1ZP1312c1V
P1023c1XP1032c1VP1022c1TP1112c1VP1022c1TP1022c1VP1023c1VP1212c1TP1023c1WP1212c1VP1023c1YP1023c1W
P1022c1VP1022c1UP1113c1YP1133c1XP1133c1XP1032c1VP1022c1VP1022c1VP1113c1VP1023c1YP1225c1VP1053c1W
P1034c1WP1324c1WP1324c1YP1333c1XP1113c1YP1033c1XP1222c1UP1113c1XP1216c1`P1423c1XP1225c1YP1053c1X
P1215c1ZP1413c1WP1214c1YP1244c1ZP1213c1WP1212c1TP1113c1WP1213c1WP1214c1[P1213c1VP1134c1YP1213c1W
P1213c1XP1214c1ZP1313c1VP1034c1ZP1333c1WP1114c1ZP1025c1[P1415c1ZP1414c1XP1313c1VP1035c1[P1214c1X
P1213c1VP1035c1YP1032c1TP1115c1XP1313c1VP1225c1XP1314c1VP1314c1XP1334c1YP1145c1[P1433c1VP1213c1W
P1032c1UP1113c1VP1032c1TP1024c1ZP1323c1WP1034c1[P1318c1WP1114c1ZP1313c1XP1215c1ZP1413c1VP1033c1V
P1212c1TP1024c1ZP1043c1VP1034c1XP1034c1ZP1044c1WP1314c1[P1043c1WP1034c1ZP1314c1YP1034c1YP1044c1V
P1045c1ZP1413c1WP1033c1WP1033c1XP1033c1WP1023c1XP1213c1WP1033c1VP1213c1VP1213c1WP1033c1XP1213c1X
P1024c1YP1033c1WP1213c1WP1213c1XP1212c1TP1023c1XP1113c1VP1213c1XP1212c1TP1023c1XP1023c1XP1213c1W
P1213c1YP1133c1XP1033c1XP1215c1]P1413c1VP1023c1VP1025c1WP1034c1XP1214c1TP1034c1VP1032c1TP1113c1W
P1212c1TP1113c1XP1213c1VP1213c1VP1213c1YP1133c1XP1133c1WP1224c1ZP1334c1\P1213c1XP1223c1YP1133c1X
P1213c1YP1133c1XP1214c1ZP1335c1[P1115c1]P1112c1UP1113c1UP1113c1WP1113c1XP1213c1WP1223c1XP1215c1\
P1433c1WP1223c1YP1214c1[P1044c1YP1043c1XP1133c1WP1223c1WP1133c1YP1223c1WP1113c1WP1133c1YP1134c1X
P1223c1XP1133c1WP1223c1YP1223c1YP1134c1\P1323c1YP1133c1YP1134c1\P1143c1YP1223c1XP1132c1VP1112c1V
P1113c1YP1133c1WP1223c1XP1133c1XP1133c1YP1033c1YP1033c1YP1033c1YP1022c1VP1022c1VP1023c1YP1213c1Y
P1213c1YP1033c1YP1032c1UP1022c1VP1022c1VP1022c1UP1022c1UP1022c1UP1022c1VP1022c1VP1022c1VP1022c1V
P1022c1VP1114c1VP1113c1XP1034c1ZP1042c1VP1023c1XP1132c1UP1113c1XP1133c1WP1133c1YP1133c1YP1133c1X
P1133c1YP1133c1WP1132c1VP1023c1UP1033c1XP1034c1ZP1143c1YP1032c1UP1024c1\P1324c1ZP1323c1XP1023c1Y
P1023c1YP1133c1YP1222c1UP1022c1VP1023c1YP1033c1XP1033c1XP1032c1VP1113c1YP1033c1YP1032c1VP1022c1T
P1023c1YP1034c1ZP1044c1[P1313c1YP1023c1XP1213c1YP1022c1VP1112c1VP1113c1YP1032c1UP1113c1XP1222c1V
P1023c1YP1032c1VP1022c1VP1023c1YP1023c1YP1023c1YP1033c1YP1034c1YP1043c1YP1213c1YP1022c1VP1021c1S
P1002c1VP1024c1VP1313c1YP1213c1WP1213c1XP1033c1YP1034c1ZP1043c1XP1032c1VP1023c1XP1032c1VP1021c1S
P1003c1XP1022c1VP1022c1VP1023c1WP1032c1VP1022c1UP1022c1VP1024c1TP1023c1UP1023c1XP1034c1YP1033c1W
P1022d1VP1022d1VP1113d1YP1032d1VP1113d1YP1033d1YP1032d1UP1023d1YP1213d1YP1133d1YP1133d1YP1113d1Y
P1222d1VP1113d1YP1133d1XP1133d1YP1133d1YP1212d1VP1112d1VP1114d1\P1313d1YP1114d1[P1313d1YP1223d1Y
P1223d1YP1113d1YP1214d1\P1312d1VP1113d1YP1213d1YP1132d1UP1022d1VP1023d1XP1222d1VP1023d1YP1223d1Y
P1213d1YP1024d1[P1222d1VP1022d1UP1023d1WP1113d1YP1033d1WP1024d1ZP1243d1XP1023d1XP1214d1WP1042d1U
P1112d1UP1113d1YP1022d1UP1023d1XP1033d1XP1213d1XP1223d1YP1033d1XP1022d1VP1023d1VP1132d1UP1022d1U
P1112d1UP1022d1UP1023d1TP1023d1VP1026d1UP1246d1WP1243d1VP1113d1YP1114d1UP1214d1WP1213d1UP1213d1X
P1115d1WP1413d1XP1023d1XP1034d1[P1214d1\P1143d1YP1134d1[P1313d1YP1113d1YP1213d1YP1135d1^P1212d1V
P1114d1XP1213d1XP1213d1YP1213d1WP1032d1TP1022d1VP1024d1[P1042d1VP1113d1YP1212d1TP1022d1UP1113d1X
P1132d1VP1023d1XP1033d1YP1112d1UP1022d1VP1113d1XP1132d1VP1113d1YP1134d1[P1313d1XP1213d1YP1033d1Y
P1022d1VP1022d1UP1022d1TP1023d1WP1033d1YP1023d1YP1023d1YP1223d1YP1133d1YP1133d1YP1033d1YP1223d1Y
P1113d1XP1212d1UP1022d1UP1113d1YP1212d1VP1022d1VP1026d1ZP1364d1YP1114d1ZP1223d1VP1214d1ZP1314d1Y
P1033d1WP1214d1XP1033d1WP1033d1VP1034d1VP1042d1TP1024d1VP1314d1ZP1044d1[P1324d1YP1324d1YP1143d1W
P1214d1ZP1315d1ZP1423d1WP1212d1TP1114d1[P1324d1ZP1323d1WP1134d1ZP1324d1ZP1323d1XP1113d1UP1113d1X
P1214d1YP1243d1VP1033d1VP1022d1UP1113d1VP1033d1XP1214d1YP1333d1XP1114d1ZP1312d1TP1113d1WP1214d1Y
P1313d1WP1023d1XP1113d1XP1114d1YP1245d1[P1413d1WP1213d1XP1214d1XP1315d1[P1434d1YP1213d1WP1212d1U
P1113d1XP1033d1VP1214d1XP1035d1[P1413d1TP1114d1YP1024d1YP1333d1YP1133d1XP1034d1YP1032d1UP1112d1U
P1115d1VP1313d1WP1224d1[P1133d1XP1134d1ZP1325d1\P1434d1XP1222d1UP1113d1VP1214d1WP1044d1XP1315d1[
P1054d1XP1314d1WP1033d1VP1034d1ZP1313d1WP1033d1WP1113d1WP1214d1VP1312d1UP1113d1VP1034d1ZP1313d1X
P1214d1YP1313d1VP1033d1WP1024d1YP1314d1ZP1313d1WP1214d1WP1034d1YP1033d1XP1213d1XP1113d1WP1213d1X
P1113d1XP1213d1XP1032d1UP1022d1UP1113d1TP1023d1TP1034d1VP1313d1VP1215d1YP1055d1[P1042d1UP1025d1V
P1054d1[P1034d1VP1043d1WP1034d1VP1045d1YP1054d1VP1043d1XP1214d1YP1314d1VP1044d1ZP1213d1WP1216d1\
P1523d1XP1213d1XP1214d1[P1313d1XP1214d1VP1316d1TP1114d1ZP1214d1ZP1024d1VP1315d1YP1054d1ZP1043d1V
P1214d1VP1045d1YP1414d1VP1043d1XP1213d1XP1213d1XP1024d1[P1044d1ZP1312d1UP1023d1VP1214d1VP1044d1V
P1045d1VP1225d1ZP1424d1ZP1223d1WP1137d1TP1663d1YP1133d1YP1133d1YP1133d1YP1133d1YP1134d1[P1143d1X
P1133d1YP1133d1YP1133d1WP1134d1[P1243d1YP1133d1XP1133d1YP1223d1YP1223d1YP1223d1YP1133d1YP1133d1W
P1133d1WP1223d1WP1133d1WP1133d1WP1223d1WP1223d1YP1133d1YP1223d1YP1133d1YP1133d1YP1133d1XP1223d1X
P1133d1YP1213d1WP1133d1VP1214d1XP1044d1[P1324d1[P1213d1WP1032d1UP1023d1YP1213d1YP1113d1XP1034d1[
P1313d1XP1214d1ZP1044d1YP1043d1XP1033d1XP1214d1[P1312d1UP1114d1ZP1333d1XP1214d1WP1225d1[P1443d1W
P1135d1ZP1433d1XP1033d1WP1034d1VP1313d1WP1033d1WP1033d1WP1023d1YP1213d1YP1033d1YP1025d1_P1213d1X
P1113d1YP1023d1YP1213d1XP1033d1YP1213d1YP1024d1ZP1313d1YP1033d1XP1033d1XP1023d1YP1033d1XP1214d1X
P1214d1ZP1214d1ZP1334d1\P1322d1UP1113d1YP1133d1YP1223d1YP1032d1VP1024d1\P1043d1XP1023d1WP1033d1T
P1213d1YP1223d1WP1113d1YP1023d1YP1033d1XP1032d1VP1023d1YP1023d1YP1112d1UP1114d1VP1112d1VP1114d1W
P1043d1VP1023d1WP1114d1\P1314d1\P1312d1VP1112d1TP1023d1YP1033d1XP1033d1WP1033d1WP1133d1YP1112d1U
P1112d1VP1113d1YP1223d1YP1213d1YP1133d1XP1136d1YP1045d1YP1113d1YP1113d1YP1113d1XP1113d1WP1113d1X
P1115d1YP1214d1[P1314d1ZP1044d1XP1043d1YP1214d1XP1313d1YP1022d1VP1023d1WP1032d1VP1112d1VP1022d1V
P1022d1VP1022d1UP1022d1UP1023d1WP1214d1VP1313d1WP1022d1TP1023d1WP1034d1\P1033d1TP1022d1UP1022d1T
P1024d1VP1312d1UP1023d1YP1214d1[P1313d1YP1024d1VP1042d1TP1024d1WP1313d1VP1034d1VP1043d1YP1032d1V
P1022d1VP1023d1YP1112d1VP1022d1TP1024d1TP1023d1YP1022d1UP1113d1YP1025d1YP1052d1VP1022d1UP1024d1X
P1212d1TP1023d1YP1032d1UP1023d1YP1033d1UP1022d1VP1112d1TP1114d1\P1043d1WP1023d1YP1224d1ZP1143d1Y
P1223d1YP1113d1YP1033d1YP1022d1UP1023d1YP1032d1VP1023d1XP1133d1YP1222d1VP1112d1UP1022d1UP1022d1V
P1113d1YP1022d1UP1022d1TP1022d1UP1022d1UP1022d1VP1024d1VP1043d1YP1022d1VP1113d1YP1023d1XP1213d1Y
P1134d1WP1313d1WP1213d1XP1032d1VP1023d1YP1033d1XP1034d1VP1045d1WP1023d1UP1022d1TP1023d1YP1132d1U
P1023d1YP1113d1YP1214d1XP1212d1VP1113d1YP1212d1VP1113d1YP1032d1UP1023d1YP1023d1XP1033d1YP1033d1Y
P1212d1UP1112d1VP1022d1UP1022d1UP1022d1VP1024d1VP1312d1VP1023d1XP1213d1YP1023d1TP1022d1VP1023d1Y
P1032d1VP1112d1TP1113d1YP1213d1YP1213d1YP1214d1[P1313d1XP1214d1VP1313d1YP1032d1VP1022d1VP1022d1U
P1024d1VP1312d1VP1023d1YP1032d1VP1022d1VP1022d1VP1022d1UP1022d1VP1022d1VP1024d1VP1312d1VP1024d1V
P1044d1WP1312d1UP1022d1UP1025d1YP1423d1WP1024d1WP1312d1VP1024d1VP1042d1VP1022d1VP1113d1VP1032d1U
P1022d1VP1112d1TP1112d1VP1023d1YP1212d1TP1022d1VP1023d1YP1213d1YP1213d1XP1212d1UP1114d1UP1022d1V
P1022d1VP1022d1VP1023d1VP1213d1XP1032d1VP1023d1YP1032d1VP1022d1UP1023d1YP1212d1UP1022d1UP1022d1U
P1022d1VP1022d1VP1022d1UP1022d1UP1022d1VP1023d1WP1213d1WP1213d1WP1223d1WP1133d1YP1133d1YP1133d1X
P1133d1YP1133d1YP1139d1[P1153d1XP1133d1XP1135d1WP1212d1UP1112d1UP1024d1VP1042d1TP1022d1VP1022d1V
P1022d1VP1022d1VP1024d1WP1312d1VP1022d1VP1022d1TP1002d1UP1023d1YP1216e1TP1316e1VP131;e1VP161;e1X
P1619e1YP1639e1[P1636e1SP1106e1UP1155e1TP1224e1TP1224e1UP1135e1WP1327f1XP1557f1YP1445f1XP1326f1Z
P1357f1YP1164f1TP1224f1TP1225f1XP1139f1ZP1359f1\P1388f1VP1424f1TP1225f1VP1135f1WP1144f1TP1229f1X
P1525f1UP1156f1VP1264f1UP1133f1RP1106g1TP1146g1YP1357g1VP1427g1XP1429g1VP1639g1XP163?g1YP15?6g1V
P1517g1TP1226g1TP1157g1VP1147g1YP1137g1VP1528g1VP161Eg1UP11C6h1\P1537h1ZP115>h1VP1<1=h1TP1757h1X
P1217h1ZP1216h1XP1365h1VP1256h1TP1316h1VP1319h1XP1579h1ZP1577h1XP1327h1[P1326h1VP1036h1YP1035h1V
P1226h1YP1257h1VP1416h1VP1328h1[P1466h1YP1146h1UP1134h1RP110>h1TP1228h1[P1476h1VP1421h1RP1003h1Y
P1112h1UP111<h1TP1;13h1UP1112h1UP1027h1YP1614h1WP1319h1ZP1855h1VP1432h1TP1113h1TP1132h1TP1026h1V
P1422h1TP1024h1RP1002h1UP1022h1TP1024h1TP1312h1TP1113h1WP1222h1VP1022h1TP1022h1UP1023h1WP1222h1U
P1114h1\P1312h1VP1023h1YP1112h1UP1022h1TP1112h1UP1113h1UP1136h1VP1363h1VP1113h1VP1033h1WP1032h1T
P1022h1TP1021h1RP1002h1UP1022h1UP1112h1UP1113h1XP1033h1WP1213h1XP1112h1TP1024h1YP1113h1WP1213h1W
P1132h1VP1022h1TP1022h1VP1022h1UP1026i1VP1435i1TP131<j1XP104<j1ZP1049j1XP1619j1ZP161:j1XP171:j1Z
P1716j1XP1246j1ZP1245j1WP1224j1VP1137j1[P1556j1YP1324j1UP1225j1UP1225j1WP1225j1YP1327j1[P1545j1W
P1136j1[P1136j1ZP1145j1WP1326j1[P1426j1XP1336j1ZP1334j1VP1136j1[P1249j1WP1449j1YP1449j1ZP1649j1]
P1648j1]P1667j1XP1545j1XP1226k1[P1354k1UP1136k1XP1136k1ZP1136k1[P1326k1[P1445k1YP1245k1VP1225k1X
P1224k1VP1135k1XP1138k1\P1665k1YP1136k1YP1326k1[P1326k1WP1445k1XP1339k1XP1669k1ZP1667k1XP1136k1V
P1328k1]P1286k1TP1316k1VP1315k1XP1135k1YP1247k1YP1175k1XP1326k1XP1246k1ZP1248k1\P1466k1YP1525k1U
P1225k1WP1226k1UP1226k1WP1227k1YP1226k1VP1168k1WP1624k1UP1136k1TP1316k1VP1315k1UP1225k1WP122Ak1Y
P1==5k1WP1138k1^P1618k1`P1616k1WP1135k1WP1326k1VP1136k1YP1138k1ZP1645k1XP1326k1[P1445k1VP1135k1U
P1225k1TP1145k1WP1159k1`P1395k1WP1148l1ZP151;l1^P1518l1XP1515l1VP1136l1VP131:l1WP1447l1YP1419l1[
P1389l1_P1585l1YP1329l1\P1356l1ZP1145l1TP1225l1VP1224l1UP1224l1UP1225l1XP1336l1XP1336l1ZP1335m1W
P1336m1WP1356m1WP1365m1WP1325m1UP1327m1VP1476m1TP1155m1TP1305m1VP1314m1TP1135m1YP1329m1ZP1359m1\
P1356m1UP1328m1YP1147m1VP113;m1TP1308m1TP1518m1VP1514m1XP1214m1ZP1215m1^P1252m1UP1112m1UP1022m1T
P1115m1TP1205m1VP1256m1UP1046m1XP1043m1TP1025m1TP1312m1UP1022m1VP1113m1YP1213m1UP1035m1^P1444m1W
P1022m1UP1112m1RP1002m1UP1021m1RP1007m1VP1427m1XP1428m1TP1518m1VP1515m1VP1246m1VP1443m1UP102Bm1T
P1@06m1VP1315m1SP1203m1YP1031m1RP1003m1YP1212m1UP1024m1[P1045m1WP1042m1UP1021m1RP1002m1VP1113m1X
P1032m1UP1023m1YP1023m1WP1032m1UP1021m1RP1003m1XP1022m1VP1112m1VP1022m1UP1022m1VP1022m1VP1112m1V
P1112m1VP1022m1UP1022m1VP1112m1VP1112m1UP1114m1XP1323m1YP1213m1XP1132m1TP1023m1WP1031m1RP1002m1V
P1113m1XP1212m1TP1023m1YP1033m1YP1032m1VP1022m1UP1022m1VP1022m1TP1113m1XP1212m1VP1113m1YP1132m1U
P1114m1ZP1333m1WP1223m1XP1223m1WP1133m1YP1034m1\P1133m1XP1022m1TP1023m1VP1022m1VP1023m1VP1133m1W
P1212m1TP1112m1TP1112m1VP1022m1VP1022m1TP1022m1UP1021m1RP1001m1RP1001m1RP1001m1RP1001m1RP1002m1T
P1022m1TP1021m1RP1001m1RP1003m1TP1031m1RP1002m1TP1022m1RP1002m1UP1021m1RP1002m1UP1026m1YP1463m1T
P1213m1TP1022m1TP1022m1TP1023m1XP1214m1[P1322m1TP1022m1TP1022m1VP1022m1TP1022m1VP1113m1XP1214m1Y
P1324m1\P1212m1UP1023m1YP1224m1\P1043m1YP1023m1YP1033m1UP1022m1VP1112m1TP1023m1TP1212m1UP1024m1[
P1213m1VP1132m1TP1022m1TP1023m1XP1213m1TP1032m1UP1113m1WP1214m1VP1042m1TP1024m1WP1313m1WP1032m1U
P1022m1TP1023m1XP1212m1VP1021m1RP1002m1VP1022m1VP1022m1UP1112m1UP1022m1UP1024m1ZP1314m1VP1023m1T
P1031m1RP1001m1RP1002m1TP1021m1RP1002m1VP1022m1UP1112m1TP1022m1VP1023m1UP1034m1XP1113m1YP1213m1W
P1224m1ZP1314m1[P1333m1TP1033m1UP1032m1TP1022m1TP1022m1UP1111m1RP1002m1VP1112m1UP1022m1VP1024m1\
P1042m1TP1022m1VP1029n1UP1469n1WP1466n1ZP1426n1XP1427n1]P1155n1VP1225n1XP1226n1[P1365n1UP1135n1W
P1136n1ZP1154n1UP1135n1TP1035n1VP1034n1TP1224n1UP1225n1XP1145n1WP1147n1VP1467n1VP1436n1VP132;n1U
P113;n1WP1134n1UP1137n1VP1217n1XP1216n1WP1155n1VP1337n1YP1356n1ZP1435n1XP1245n1XP1135n1XP1145o1T
P1144o1TP1227o1YP1145o1XP1336o1UP1326o1WP1324o1TP1227o1WP1424o1TP1146o1ZP1227o1VP1147o1XP1146o1V
P1445o1YP1325o1XP1325o1YP1326o1XP1155o1XP1144o1VP1226o1XP1425o1WP1246o1WP1326o1YP1326o1WP1426o1V
P1326o1XP1327o1XP1555o1WP1135o1XP1328o1WP1146o1UP1146o1WP1144o1UP1136o1WP1326o1YP1326o1ZP1247o1\
P1646o1ZP1246o1ZP1444P2VP1136P2XP1425P2UP1146P2ZP1164P2TP1145P2XP1147P2UP1135P2XP1135P2WP1136P2X
P1246P2ZP1247P2[P1265P2YP1245P2YP1324P2VP1135P2XP1325P2XP1337P2YP1325P2XP1326P2YP1325P2WP1136P2Z
P1148P2ZP1143P2TP1135P2YP1138P2[P1176P2VP1156P2XP1425P2UP1225P2WP1224P2UP1225P2WP1325P2WP1146P2X
P1326P2ZP1325P2XP1326P2TP1146P2VP1146P2ZP1265P2XP1326P2ZP1425P2WP1136P2XP1336P2XP1426P2UP1326P2W
P1325P2XP1146P2XP1135P2XP1329P2VP1147Q2VP1548Q2VP1538Q2XP153CQ2WP1326Q2VP1155Q2XP114:Q2^P1396Q2W
P1255Q2TP1225Q2VP1225Q2VP1226Q2ZP1426Q2WP1325Q2WP1136Q2WP1448Q2]P1375Q2WP1245Q2WP1327Q2VP1157Q2X
P1156Q2WP1155Q2XP1325Q2YP1326Q2ZP1423Q2SP1107Q2WP1357Q2YP1355Q2YP1135Q2YP1325Q2VP1135Q2XP1134Q2S
P1104Q2UP1146Q2WP1424Q2UP1137Q2VP1145Q2WP1325Q2WP1145Q2XP1334Q2TP1225Q2XP1336Q2WP1146Q2YP1145Q2W
P1326Q2XP1427Q2XP1527Q2YP1165Q2TP1325Q2TP1226Q2YP1248Q2WP1465Q2VP1144Q2VP1226Q2VP1326Q2XP1325Q2T
P1225Q2VP1224Q2VP1139Q2ZP1765Q2TP1325Q2TP1146Q2VP1326Q2XP1325Q2VP1134Q2SP110:R2VP162:R2XP1627R2Y
P1536R2XP1425R2VP1136R2YP1539R2ZP1836R2VP1136R2WP1136R2UP1146R2XP1337R2VP1437R2XP1439S2VP1698S2V
P1588S2VP1587S2VP1477S2TP1157S2VP1155S2TP1215S2VP1217S2TP1534S2TP114:S2TP1636S2XP1216S2WP142<S2V
P1528S2XP1444S2ZP1332S2TP1027S2VP1155S2WP1142S2TP1005S2YP1444S2YP1135S2WP1314S2TP1218S2]P1354S2V
P1046S2WP1257S2YP1479S2TP1648S2TP1538S2TP1537S2TP1429S2VP1648S2VP1538S2VP1537S2VP1424S2TP1132S2V
P1112S2UP1113S2YP1222S2UP1112S2UP1022S2UP1115S2XP1332S2TP1023S2YP1222S2UP1112S2UP1023S2XP1032S2T
P1112S2VP1022S2UP1023S2YP1224S2[P1133S2WP1213S2XP1113S2YP1212S2UP1026S2VP1429S2XP1287S2XP1162S2U
P1022S2UP1022S2TP1023S2YP1032S2UP1023S2YP1113S2VP1133S2VP103:S2VP1637S2VP1525S2TP104:S2YP1115S2T
P1155S2TP131:S2VP1423S2UP1219S2VP1287S2XP1258S2XP1572S2UP1022S2TP1023S2XP1132S2UP1022S2TP1024S2V
P1043S2TP121:T2TP17:<T2VP17<6U2VP1425U2XP1118U2XP1177U2YP1355U2VP1027U2TM043U2XP1023U2UP1033U2WP
1115U2VP1255U2^P1252U2TP1024U2WP1046U2VP1053U2WP1113U2WP1215U2VP1217U2[P1242U2TP1115U2VP1213U2TP
1216U2VP1425U2TP1156U2UP1046U2VP1055U2VP1146U2WP1366U2VP1317U2YP1435U2UP1217U2VP1427U2WP152:U2TP
1607U2TP1067U2ZP1337U2YP1254U2TP1147U2XP1146U2XP1036U2VP1225U2VP1113U2TP1217U2XP1523U2UP1026U2VP
1153U2XP1035U2UP1316U2TP1052U2VP1113U2XP1214U2[P1143U2UP1035U2WP1042U2VP1111U2RP1002U2UP1115U2TP
1047U2YP1418V2YP1326V2ZP1435V2WP1335V2UP1135V2WP1136V2RP1306V2WP1427V2WP1357V2YP1357V2YP1544V2TP
1135V2VP1328V2YP1176V2YP1135V2XP1147V2WP1427V2YP1428V2UP1586V2XP1426V2YP132:V2TP17:6V2VP114;V2VP
1529V2TP1546V2VP1255V2WP1145V2VP1215V2WP1145V2TP1326V2TP1429V2XP1425V2WP1225V2UP1135V2WP1136V2VP
1426V2YP1157V2VP1146V2XP1145V2TP1326V2VP1356V2[P1325V2VP1335V2XP1138V2[P1156V2XP1427V2XP1146V2VP
1157V2VP1217V2XP1215V2TP1317V2WP1547V2YP137:V2XP148:V2ZP1486V2XP1265V2VP1136V2ZP1327V2VP1427V2XP
1256V2WP1326V2YP1324V2UP1137V2[P1335V2WP122:V2ZP1557V2TP1157V2VP1158V2YP1525V2VP1258V2YP1547V2WP
1357V2YP1359V2XP1269V2ZP1265V2WP1225V2UP1225V2WP1227V2YP1558V2VP1368V2XP1366V2VP1365V2UP1139V2XP
1649V2ZP1647V2VP1157V2XP1156V2XP1256V2VP1147V2\P1426V2ZP1327V2XP1224V2UP1136V2TP1216V2VP1219V2WP
1377V2XP1426V2XP1146V2ZP1537V2YP1355V2VP103;V2VP132;V2XP1327W2YP1368W2\P1328W2WP1378W2WP1178W2WP
1177W2YP1136W2YP1425W2UP114:X2\P1369X2[P1175X2UP1225X2WP1228X2\P1447X2XP1526X2WP1258X2VP136:X2XP
1754X2VP1225X2YP1245X2YP1327X2^P1556X2UP1226X2UP1226X2WP1229Y2ZP1426Y2ZP1225Y2XP1135Y2XP1135Y2WP
1224Y2TP1137Y2[P1228Y2XP1164Y2TP1135Y2XP1135Y2XP1327Y2XP1147Y2VP1136Y2YP1336Y2[P1337Y2TP1136Y2ZP
1445Y2VP1225Y2XP1225Y2YP1326Y2YP1326Y2[P1327Y2[P1227Y2^P1227Y2WP1527Y2WP1427Y2YP1427Y2YP1378Y2TP
116;Z2^P128:Z2\P1289Z2YP1369Z2[P136<Z2^P12:8Z2ZP1339Z2\P1275Z2WP113?[2WP124:[2UP1245[2WP1156[2WP
1225[2XP1136[2WP1146[2YP1146[2YP1225[2WP1248\2VP1538\2XP1533\2RP1106\2VP125C]2RP1:06]2TP1059]2VP
1229]2XP1224]2TP1135]2UP1135]2WP113<^2VP161<^2XP1614^2TP1138^2ZP1418^2YP1534^2UP1135^2WP1225^2TP
1135^2VP1134^2VP1135^2YP1134^2TP1225^2TP1225^2VP1226^2ZP1166^2WP1136^2ZP1225_2WP1146_2ZP1437_2[P
1526_2YP1265_2VP1145_2TP1225_2WP1226_2WP1425_2WP1326_2XP1428_2XP1176_2YP1547_2YP1447_2YP1135_2YP
1328_2ZP1147_2XP1164_2TP1107_2WP1134_2SP1104`2TP122=`2XP1736`2TP1316`2VP1314`2VP1135`2VP1136`2[P
1325`2TP1326`2WP1246`2YP1246`2VP1448`2XP1524`2VP1135`2UP1225`2WP1224`2UP1134`2VP1134`2UP1225`2UP
1225`2WP1224`2VP1134`2VP1134`2VP1134`2VP1134`2VP1134`2UP1134`2VP1135`2YP1135`2YP1135`2VP1135`2XP
1134`2UP1134`2VP1134`2VP1225`2YP1134`2UP1134`2VP1135`2XP1135`2WP1224`2UP1134`2UP1134`2UP1136`2\P
1156`2ZP1156`2\P1156`2\P1157`2\P1157`2^P1156`2[P1156`2\P1156`2\P1156`2\P1156`2\P1156`2\P1156`2\P
1156`2ZP1426`2YP1168`2[P1224`2UP1224`2VP1224`2UP1135`2WP1224`2UP1135`2WP1146`2\P1154`2VP1136`2\P
1156`2\P1154`2UP1135`2YP1226`2[P1154`2TP1228`2UP1224`2VP1225`2YP1146`2\P1226`2\P1138a2YP1446a2YP
1248a2YP1448a2WP1268a2YP1269a2]P1379a2\P1656a2YP1134a2UP121:a2YP139?a2WP147?a2YP147<a2ZP165<a2]P
1656a2XP1436a2XP1444a2TP110Ba2ZP1137a2\P1248a2ZP1168a2UP1135a2WP1147a2YP1136b2WP1427b2WP1376b2VP
1424b2UP1145b2WP1136b2WP1266b2XP1327b2[P1535b2XP1225b2XP1329b2[P1285b2VP1225b2SP1204b2[P1335b2WP
1412b2TP1116b2UP1156b2TP1326b2VP1328b2TP1416b2VP1246b2VP1243b2TP1136b2SP1203b2UP1133b2XP1113b2VP
1212b2UP1026b2WP1422b2TP1114b2RP1206b2TP1423b2VP1023b2TP1032b2TP1026b2YP1264b2SP1102b2VP1113b2XP
1032b2VP1022b2TP1021b2RP1002b2VP1022b2TP1112b2UP1022b2VP1026b2RP1145b2RP1035b2RP1214b2RP1106b2VP
1413b2VP1135b2YP1254b2VP1313b2TP1035b2WP1316b2ZP1432b2TP1023b2XP1031b2RP1002b2TP1113b2WP1113b2YP
1033b2YP1132b2TP1113b2TP1031b2SP1003b2XP1213b2XP1033b2XP1113b2XP1033b2UP1034b2[P1311b2SP1007c2VP
1077c2WP1036d2WP1414d2SP1206e2XP1427e2YP1524f2RP1005f2TP1303f2SP1004f2XP1022f2VP1112f2UP1027g2TP
1146g2XP1244g2UP1023g2WP1025g2WP1025g2TP1215g2WP1315g2VP1244g2YP1214g2TP1137g2VP1516h2VP135;h2TP
188;h2VP1886h2TP1137h2WP1226h2VP1357h2YP1438h2\P1377h2VP1245h2TP1225h2VP1225h2XP1336h2WP1155h2WP
1137h2UP1249h2ZP1026h2[P1335h2WP1226h2ZP1355h2UP1147h2WP1138h2[P1176h2YP1155h2XP1138h2XP1328h2ZP
1246h2UP1325h2VP1326h2XP1536h2YP1337h2ZP1244h2TP1216h2WP1413h2WP1022h2SP1003h2XP1113h2XP1115h2VP
1252h2UP1022h2VP1022h2VP1025h2VP1037h2YP1276h2ZP1433h2VP1133h2VP1023h2YP1113h2TP1135h2WP1324h2WP
1114h2[P1214h2ZP1214h2YP1033h2VP1134h2XP1223h2WP1132h2TP1003h2TP1102h2TP1026h2XP1113h2WP1212h2VP
1113h2XP1033h2XP1113h2UP1212h2UP1023h2XP1134h2ZP1224h2YP1033h2WP1022h2TP1023h2YP1032h2UP1023h2VP
1024h2YP1023h2WP1032h2TP1112h2VP1024h2VP1212h2VP1111h2SP1002h2TP1023h2VP102?h2UP10?2h2TP1025h2VP
1043h2TP1212h2TP1112h2TP1114h2VP1143h2WP1023h2WP1113h2XP1223h2WP1024h2ZP1023h2XP1023h2XP1023h2YP
1111h2RP1005h2]P1134h2ZP1135h2^P1134h2[P1133h2XP1024h2[P1022h2VP1113h2YP1113h2VP1112h2UP1024h2YP
1324h2VP1315h2YP1254h2XP1213h2WP1133h2WP1134h2XP1113h2WP1112h2TP1022h2TP1024h2\P1213h2VP1032h2VP
1022h2VP1023h2WP1026i2XP1257i2[P1154i2VP1227i2XP1536i2XP1337i2[P1447i2ZP122;i2YP1438i2YP1538i2XP
1538i2YP1545i2WP1035i2VP1036i2YP1326i2ZP1325i2WP1136i2VP1268i2VP1485i2WP1135i2XP1136i2VP1246i2VP
1146i2XP114:i2ZP128:i2YP1735i2TP1255i2SP1135i2UP1219i2XP1295i2TP1135i2VP1136i2VP116:i2VP1219i2[P
1249i2[P128:i2]P127:i2]P124:i2VP1658i2YP1414i2UP1036i2VP1326i2YP1256i2WP1327i2ZP1146i2XP1139i2VP
1588i2ZP1368i2ZP1157i2XP1425i2UP1225i2WP1227i2WP1256i2UP1146i2UP1148i2XP1288i2WP1286i2VP1225i2VP
1138i2ZP1426i2[P1026i2WP1246j2UP1246k2WP1358k2XP1145k2RP120Ck2TP12B5k2SP1205k2UP1215l2SP120:m2ZP
1738m2WP126Bn2oLA0Jn2PME08o2ZP1535o2VP1136o2YP1436o2XP1435o2TP1225o2VP1225o2VP1146o2YP1245o2TP11
35o2VP113@o2TP114@o2VP1145o2TP1215o2VP121Ao2VP1255o2VP1326o2WP1435o2TP1225o2VP1225o2VP1326o2XP14
27o2TP1327o2VP1326o2VP1436o2ZP1136o2\P1426o2WP1326o2YP1326o2WP1146o2YP1145o2YP1324o2VP1136o2UP11
36o2WP1135o2WP1248o2ZP1636o2RP110;o2VP135;o2XP1354o2TP1137o2\P1324o2VP122>o2VP1135o2VP1329o2TP11
49o2VP1145o2TP1135o2VP1136o2WP1154o2VP1224o2UP1136P3VP1156P3XP1326P3ZP1324P3UP1136P3UP1136P3WP11
37P3YP1325P3VP124:P3VP132:P3XP132;P3VP1529P3UP1229P3WP1225P3TP1225P3VP1227P3VP1525P3TP1225P3VP12
2>P3TP113>P3VP1134P3RP1107P3WP1327P3YP1327P3YP1447P3[P1445P3XP1325P3VP132<P3YP132<P3[P1324P3UP11
38P3XP1325P3UP1325P3TP1135P3VP1137Q3VP1427Q3XP1426Q3YP1337Q3TP1317Q3VP131:Q3UP106:Q3WP1067Q3VP14
66Q3VP1246Q3XP1246Q3VP1155Q3TP1215Q3VP1217Q3YP1326Q3TP1326Q3VP1326Q3XP1246Q3ZP1247Q3WP1327Q3YP13
26Q3XP1424Q3TP1225Q3TP1135Q3VP1136Q3VP1136Q3XP1136Q3VP1152Q3TP1023Q3WP1112Q3UP1021Q3RP1002Q3UP11
13Q3WP1024Q3[P1223Q3XP1027Q3WP1066Q3VP1039Q3WP1034Q3TP1214Q3TP1215Q3TP1313Q3VP1034Q3TP1215Q3WP10
46Q3VP141@Q3TP1213Q3VP1113Q3WP1136Q3VP143;Q3VP1425Q3WP1328Q3WP1428Q3YP1426Q3WP1425Q3VP1326Q3VP13
52Q3TP1113Q3VP1022Q3VP102DQ3UP1683Q3TP1212Q3TP1113Q3YP1132Q3TP1113Q3WP1133Q3XP1133Q3VP1133Q3TP11
12Q3TP1114Q3ZP1243Q3VP1034Q3XP1143Q3XP1022Q3VP1023Q3TP1213Q3TP1033Q3TP1212Q3UP1022Q3TP1114Q3TP13
19Q3RP1005Q3VP1324Q3TP1141Q3RP1005Q3WP1052Q3TP1113Q3WP1033Q3WP1114Q3YP1114Q3[P1335Q3]P1443Q3VP10
33Q3TP1212Q3UP1023Q3XP1213Q3WP1223Q3YP1033Q3WP1215Q3VP1053Q3TP1033Q3UP1212Q3TP1112Q3UP1021Q3RP10
04Q3TP1042Q3UP1115Q3WP1042Q3VP1023Q3WP1033Q3TP1032Q3TP1022Q3TP1028R3^P1166R3VP1256R3SP120BR3UP13
37R3YP1446R3WP133>R3YP12>7R3YP1556R3TP143X1R3UP1336R3UP1267R3VP1635R3YP1144R3UP1225R3UP1337R3WP1
267R3YP1045R3XP1219R3WP1255R3VP1034R3UP122>R3VP122;R3YP1227R3VP1229R3\P1298R3ZP1249R3\P1838R3ZP1
24:R3[P1646R3YP1225R3TP1246R3UP1265R3WP1215R3UP1247R3XP143;R3`P1:3:R3\P12:7R3YP1247R3ZP1536R3WP1
255R3UP124;R3]P1287R3ZP1275R3UP1246R3UP1257R3WP1278R3WP124<R3WP1265R3SP1204R3SP1207R3WP1275R3UP1
245R3YP1133R3YP1024R3SP1205R3YP1323R3YP1036R3ZP1324R3RP120T1R3VP12T16R3WP126V1R3TP1208R3VP1285R3
UP1336R3WP1249R3\P1639R3\P1395R3WP1037R3WP1267R3WP1037R3[P1275R3TP1245R3TP125;R3_P1089R3\P1066R3
XP1246R3WP1247R3XP1247R3XP1276R3UP1266R3[P1435R3SP1207R3YP121:R3XP152<R3^P1828R3YP1737R3WP1547R3
ZP1338S3^P1487S3ZP1515S3YP1053S3VP1135S3YP141:S3ZP1167S3YP1147S3]P1157S3_P1445S3ZP1414S3VP1225S3
[P1435S3YP1158S3]P1416S3WP1054S3WP1244S3UP121:S3XP1422S3TP1025S3SP1201S3RP1004S3SP1103S3UP1114S3
XP1326S3YP1154S3VP104>S3VP1027S3XP1248S3YP105:S3]P1046S3WP1059S3_P1489S3YP1726S3ZP106@S3ZP1477S3
ZP1417S3YP1166S3YP1142S3SP1005S3XP1216S3WP1418S3\P127;S3YP17::S3^P1276S3XP1316S3YP1267S3YP1278S3
YP1416S3WP1057S3YP1027S3ZP1278S3\P1516S3ZP1135S3WP1226S3WP1054S3UP1036S3WP1032S3TP1003S3UP1037S3
WP1534S3YP1246S3XP1159S3ZP1218S3YP1088S3WP1617S3]P1528S3`P1487S3YP1267S3ZP1416S3WP1414S3VP1315S3
XP1056S3WP1425S3ZP1412S3UP1114S3VP111@S3TP1=@;S3VP18;3S3WP1132S3VP1117S3XP1644S3[P1314S3XP1312S3
UP1116S3XP1413S3XP1226S3WP1152S3TP1113S3XP1216S3WP1057S3YP1059S3[P1319S3\P1317S3XP1058S3YP1056S3
WP1417S3YP1066S3YP131=S3XP13;;S3[P109>S3]P1818S3ZP1418S3\P1658S3YP1478S3YP1518S3YP1479S3\P1658S3
ZP1479S3VP1479S3\P1287S3YP1148S3\P1285S3XP1146S3WP1317S3YP1155S3WP1224S3VP121:S3\P1119S3[P121;S3
\P14:5S3WP1147S3YP1118S3XP1168S3XP1529S3[P1477S3WP1427S3WP1467S3XP147?S3WP1537S3XP1438S3WP1489S3
XP1559S3XP1287S3YP1167S3WP1367S3VP1338S3VP1268S3XP1285S3VP1218S3XP152;S3`P1978S3ZP1417S3ZP1428S3
XP1526S3WP1156S3WP1157S3YP1069S3WP1086S3VP1056S3XP1215S3XP1327S3ZP1415S3WP121<S3XP12:8S3YP1437S3
[P121:S3[P1298S3\P1218S3]P1336S3XP1319S3[P141AS3ZP1117S3ZP146:S3\P1167S3YP1516S3WP1428S3WP1474S3
UP1227S3YP1379S3WP1718S3XP1419S3ZP1378S3YP1175S3WP1214S3UP1218S3YP1586S3ZP1217S3VP1268S3WP1427S3
VP1066S3VP1357S3WP1469S3YP1659S3[P1057S3ZP133:T3^P1558T3ZP144=T3^P165:T3_P1497T3YP147;T3_P1478T3
[P174>T3\P1448T3[P143:T3[P1869T3]P154=T3XP153:T3]P17:7T3ZP1058T3YP1329T3XP1428T3XP148?T3YP1:=:T3
[P1527T3VP125?T3WP1256T3WP136>T3XP1364T3UP1138T3YP152@T3]P195=T3aP14:<T3ZP118<T3]P16<?T3^P1;2<T3
^P174;T3[P1598T3YP1547T3ZP141;T3^P144:T3_P1956T3ZP121R1T3]P144;T3]P13:8T3WP1548T3YP174=T3dP1492U
3UP1021U3RP1007U3RP1403U3TP1033U3TP1215U3VP1251U3RP1005U3RP1202U3UP1115U3[P135?U3SP1=04U3VP1211U
3SP1003U3XP1213U3UP1032U3UP1022U3RP1111U3RP1001U3RP1001U3RP1004U3TP1147U3RP1006U3WP1446U3TP1424U
3UP1132U3VP1024U3TP1133U3RP1106U3WP1448V3XP1645V3XP1029V3VP1815V3VP125>V3]P141:V3^P1539V3_P1358V
3[P1318V3[P131:V3^P1315V3TP1158V3[P1517V3WP1376V3WP1056V3YP102CV3TP1A15V3TP1316V3TP115;V3ZP141:V
3^P1814V3WP1027V3XP1516V3VP1056V3WP1054V3TP1147V3[P1539V3]P1477V3ZP1357V3XP1414V3TP1146V3XP1149V
3XP1278V3XP1648V3[P1736V3VP1257V3WP1267V3YP1217V3YP1219V3YP1539V3\P1769V3[P1419V3ZP1417V3VP1155V
3TP1316V3WP1138V3[P1118V3ZP1617V3VP1537V3UP151;V3^P199:V3`P1959V3XP1757V3XP1518V3XP1065V3UP1428V
3YP1585V3TP1159V3YP1297V3YP1067V3VP1539V3ZP1687V3ZP1426V3WP1438V3[P1087V3YP1077V3VP1069V3\P1578V
3YP1047V3XP1047V3XP1068V3XP161:V3ZP1488V3ZP1537V3VP1267V3VP1619V3YP1594V3UP1227V3XP1537V3VP1079V
3ZP1777V3ZP1226V3WP1168V3YP1577V3ZP1351W3RP1002W3VP1022W3QP1102W3UP1022W3VP1022W3TP1112W3UP1021W
3RP1002W3TP1022W3UP1021W3RP1002W3TP1022W3UP1022W3UP1022W3UP1022W3UP1023W3WP1031W3RP1002W3UP1022W
3UP1022W3UP1022W3UP1022W3TP1021W3RP1002W3UP1022W3UP1023W3WP1131W3RP1002W3VP1112W3UP1112W3TP1022W
3VP1022W3TP1022W3VP1022W3VP1022W3TP1112W3UP1022W3VP1022W3UP1022W3VP1112W3VP1022W3UP1021W3RP1001W
3RP1002W3TP1023W3VP1113W3WP1032W3VP1023W3WP1022W3UP1022W3UP1022W3TP1022W3TP1021W3RP1001W3RP1002W
3TP1112W3TP1024W3ZP1042W3TP1022W3UP1021W3RP1002W3UP1021W3RP1002W3TP1112W3TP1025X3SP1031X3RP1001X
3RP1001X3RP1001X3RP1002X3TP1112X3VP1023X3YP1032Y3UP1024Y3WP1043Z3XP1021Z3RP1003[3XP1032[3UP1113[
3YP1213[3TP1032\3VP1112\3TP1111\3RP1004]3WP1022]3UP1114]3WP1033]3TP1003^3VP1033^3XP1222^3UP1118_
3TP113;_3TP1154_3TP121:_3WP1223_3RP1101`3RP1001`3RP100;a3TP113:b3XP1046b3YP1165b3VP1137b3UP122Db
3TP120:b3VP1213b3YP1117b3WP1216b3WP1146b3ZP1144b3UP1136b3WP1156b3YP1143b3XP1033b3WP1222b3VP1114b
3[P1313b3XP1023b3WP1133b3YP1223b3YP1113b3YP1223b3VP1113b3WP1213b3XP1033b3YP1033b3YP1033b3YP1112b
3VP1023b3WP1133b3WP1032b3UP1113b3XP1222b3TP1022b3TP1022b3VP1023b3XP1221b3RP1004b3YP1222b3UP1022b
3UP1022b3UP1027b3ZP1442b3VP1112b3UP1023b3UP1022b3UP1022b3UP1022b3TP1022b3TP1022b3UP1113b3XP1032b
3TP1022b3UP1022b3UP1024b3TP1133b3YP1033b3YP1032b3UP1028b3TP1135b3VP1143b3XP1112b3VP1114b3YP1023b
3WP1224b3UP1141b3RP1003b3RP1002b3UP1112c3UP1024c3WP1044c3XP1143c3XP1025c3YP1156d3WP1246d3WP1335d
3TP1246d3WP1216d3UP1257d3VP1537d3XP1427d3WP1536d3XP1337d3WP1536d3UP1431d3SP1002d3UP1113d3YP1227d
3[P1437d3VP1533d3YP1217d3VP1266e3WP1245e3WP1138e3]P1538e3_P1539e3^P1288e3VP1538e3XP1536e3TP1326e
3VP1325e3TP1325e3YP1325e3WP1135e3VP1135e3VP1326e3VP1336e3XP1337f3UP1225f3XP1336f3VP1227f3YP1249f
3UP1137f3VP1226f3WP1157f3\P1528f3TP1226f3VP1227f3XP1425f3YP1245f3XP1336f3YP1326f3[P1326f3WP1336f
3YP1334f3VP1225f3YP1146f3YP1146f3\P1145f3YP1147f3YP1145f3WP1227f3WP1367f3XP1426g3TP1316g3VP1316g
3VP1168g3XP1466g3WP1448g3YP1627g3ZP1544g3UP1134g3UP1139g3XP1136g3YP1358h3RP1109h3RP1108h3[P1574h
3TP1135h3VP1135h3YP1137i3VP1177i3VP1178i3XP1145i3VP1159i3YP1174i3UP1227i3UP1137i3WP1367i3WP1228j
3VP1628j3WP1135j3WP1146j3YP1326j3[P1157j3[P1553j3RP1106k3TP1306k3VP1368k3VP1358k3XP1357k3VP1357k
3XP1357k3\P1358k3^P1728k3[P1526k3[P1426k3ZP1146k3WP1428k3]P1575k3WP1327l3TP1175l3VP1137l3YP1135l
3XP1136l3XP1266l3UP1155l3XP1137l3YP117>m3WP1449m3XP1588m3YP1138m3\P1136m3VP1136m3YP1136m3VP1158m
3\P1326m3ZP1227m3YP1528n3XP1135n3WP1149n3[P1526n3WP1155n3VP1324n3VP1225n3XP1225n3WP1226n3TP1426n
3TP1043o3RP1106o3WP1317o3VP1313o3RP1106o3VP1256o3XP1425o3UP1143o3SP1103o3RP1107o3VP1224o3TP1137P
4TP1139P4XP1185P4WP1324P4TP1136P4YP122;P4[P11:6P4YP1147P4UP1136P4YP1136P4VP1163P4RP1105Q4XP1325Q
4WP1324Q4RP1106Q4[P1325Q4WP1326Q4XP1325Q4VP1326Q4ZP1145Q4WP1245Q4XP1226Q4VP1416Q4TP1316Q4VP1365R
4TP1255R4XP1216R4WP1338R4WP1446R4YP1446R4VP1337R4ZP1336R4TP1326R4VP1326R4[P1434R4UP1226S4YP1335S
4UP1326S4WP1336S4YP1336S4VP142BS4VP1226S4UP1226S4WP1226S4YP1227S4[P1225S4XP1334S4VP1136S4ZP1137S
4]P1625S4YP1145S4XP1336T4UP1366T4VP1365T4WP1224T4TP1144T4UP1145T4YP1335T4UP1225T4WP1225T4VP1146U
4VP1327U4VP1147U4XP135=U4VP1227U4[P1245U4TP1325U4WP1146U4ZP1527V4XP1227V4ZP1228V4YP1266V4YP1425V
4XP1336V4XP1446V4VP1155V4TP1135V4VP1136V4WP1246V4YP1246V4YP126:W4VP1777W4YP1218W4\P1217W4WP1447W
4YP1447W4WP1157W4YP1159X4XP1365X4VP1225X4XP1226X4WP1336X4YP1337X4VP1447X4XP1445X4TP1135X4VP1135X
4WP1135X4WP1248Y4VP1167Z4WP1357Z4YP1359Z4[P154:[4VP1355[4UP1325[4VP1325[4XP1326[4ZP1435[4VP1144[
4TP1225[4XP1324[4TP1224[4RP1104[4TP1148\4TP1304\4TP1135\4VP1205\4WP1137\4UP1146\4VP1365\4WP1229\
4ZP1485\4XP1145\4TP1226\4ZP1426\4WP1427\4ZP1528\4XP1184\4UP1135\4WP1155\4XP122U1]4XP132R1]4VP132
6]4XP1248]4[P1558]4]P1556]4ZP1427]4]P1527]4[P1155]4TP1135]4VP1137]4TP1157]4VP1155^4TP1225^4VP122
7^4[P116?^4[P11>7^4ZP1266^4WP1246^4TP1256^4TP1336^4WP1337^4YP1356^4SP1206^4VP1265^4VP1147^4VP143
7^4YP1437^4XP1357^4[P1357^4ZP1146^4\P1155^4VP1327^4XP1545^4UP1225^4WP1226^4WP1336^4YP1335^4TP131
7^4VP1517^4YP1357^4[P1356^4XP1326^4ZP1326^4WP1157^4ZP1137^4\P1136^4XP1429^4\P1728^4YP1656^4YP142
6^4[P1157_4YP1545_4TP1316_4VP1315_4TP1317_4VP1417_4XP1417_4ZP1545_4WP1326_4WP1156_4\P1435_4WP124
5_4WP1326_4[P1446_4TP1316_4VP1316_4WP1315_4XP1325_4WP1156_4XP1336_4ZP1335`4UP1225`4WP1224`4UP113
8`4]P1548`4_P1544`4TP1138`4[P1156`4YP1258`4ZP1548`4\P1549`4\P1449`4^P1446`4YP1154`4VP1225`4XP113
6`4[P1425`4TP1135`4VP1136`4YP1143`4SP1106`4VP1447`4VP1327`4XP1324`4UP1135`4WP1326`4TP1136`4VP113
8`4TP1165`4VP1327`4ZP1226`4XP1326`4ZP1325`4WP1136`4WP1166`4WP1159`4ZP1486`4XP1355`4XP1225`4XP113
6`4VP1049a4[P1135a4WP1136a4VP1225a4VP1315a4WP1138a4VP1558a4XP1558a4[P1577a4[P1317a4]P1245a4XP122
9b4YP129:b4YP193:b4UP132Jb4WP1329b4\P1445b4VP1135b4WP1136c4WP1134c4UP1136c4XP1145c4WP1135c4SP110
6c4\P1545c4XP1247c4ZP1528c4WP1366c4XP1135c4VP1146c4YP1157c4VP1377c4\P1427c4XP1357c4YP1355c4WP133
9d4VP1526d4VP1256d4YP1356d4ZP1269e4\P1387e4YP152Ce4XP1336e4VP1366e4VP1356e4YP1144e4VP1135e4VP122
6e4\P1436e4[P1255e4VP1329f4\P128=f4`P1838f4ZP1218f4]P1218f4YP1268f4[P1265f4TP1225f4VP1225g4UP120
7g4WP1277h4VP1649h4VP1325h4WP1247h4XP1228h4YP1747h4YP1529h4ZP1359i4^P1227i4^P1326i4XP1327i4\P143
8j4XP1377j4YP1477j4VP1426j4XP1221k4RP1002k4TP1111k4RP1002k4TP1024k4VP1114k4WP1146l4SP122U1l4VP1R
13U1l4XP1R135l4SP1135l4UP1134l4UP1114l4YP1332l4TP1022l4TP1112l4TP1024l4\P1312l4VP1024l4\P1043l4X
P1212l4VP1112l4VP1112l4VP1112l4VP1022l4TP1113l4YP1032l4VP1022l4VP1022l4UP1112l4VP1022l4VP1022l4U
P1026l4UP1052l4UP1022l4UP1022l4UP1022l4VP1022l4VP1022l4VP1022l4VP1022l4VP1022l4UP1022l4VP1112l4U
P1112l4VP1022l4VP1112l4UP1022l4TP1112l4TP1022l4TP1022l4UP1022l4UP1112l4VP1023l4YP1212l4VP1023l4Y
P1033l4WP1026l4UP1056m4WP1426m4WP1157m4WP1157m4YP117;m4WP142;m4YP1427m4VP1515m4VP1255m4UP1225m4W
P122;m4WP1025m4TP1429m4XP1417m4XP1367m4ZP1369m4ZP1295m4XP1325m4YP1245m4WP1328m4ZP1466m4TP1245m4V
P1316m4VP1436m4XP1325m4TP131:m4VP113:m4XP1138m4VP1528m4YP1529m4XP1756m4WP1157m4VP1428m4[P1576m4[
P1258m4]P1175m4TP1225m4VP1225m4VP1246m4ZP1148m4WP1328m4YP1325m4VP1336m4ZP1446m4XP1156m4TP1316m4V
P1317m4VP1069m4VP1036m4VP1057m4TM575m4TP1046m4VP1516m4VP1055m4UP1225m4WP1224m4TP1036m4\P1059m4VP
1038m4ZP161=m4TM02=m4VM025m4UP1315m4UP1317m4VP1155m4WP1135m4TP1215m4VP1215m4XP1244m4UP1217m4\P12
46m4WP1147m4UP1417m4WP141<m4WP1525m4UP1215m4TP1146m4SP1326m4UP1327m4YP1415m4VP1337m4WP1416m4XP12
25m4VP1214m4TP1034m4VP1226m4TP1147m4XP1356m4VP1336m4XP1335m4VP1225m4XP1224m4TP1037m4VP1066m4XP12
42m4VP1027m4VP1514m4TP1143m4YP1034m4YP1222m4UP1117m4WP1427m4YP1427m4XP1575m4TP1134m4TP1149m4VP12
68m4XP1336m4VP1215m4UP1134m4TP1137m4VP116:n4YP143:n4[P143@n4QM21@n4SM21>n4QM11>n4SM11<n4QM81=n4P
M11=n4RM119n4QM219n4SM296o4RP1366o4SP1416o4RP1416o4QP1306o4SP1366o4RP1366o4SP1418P5TP1537P5TP142
9P5VP1598P5VP148?P5TP131@Q5TP1=2@Q5VP1=2:Q5WP148:Q5YP1487Q5TP1524Q5RP1104Q5UP114AR5QM11AR5SM11BR
5UM@2BR5TMAA7S5VP1315S5VP1146S5UP1216S5UP1264S5TP1225T5TP1146T5VP1427T5TP1316T5VP1434T5YP1032T5V
P1115T5TP1042T5SP1002T5UP1027T5VP107;T5SP1804T5RP1107T5VP1544T5RP1004T5TP1134T5TP1213T5WP1216T5V
P1422U5UP1022U5UP1112U5UP102EV5SM22EV5UM22;V5YP1538V5VP1515V5UP1035V5WP103:V5SM02:V5UM025V5UP121
5V5WP1214V5TP1036V5WP1414V5WP1312V5TP102<V5VP161>V5UP1617V5VP113;V5WP181:V5TP1814V5TP1225V5VP133
6V5YP1141V5RP1003V5WP1033V5YP1032W5VP1112W5VP1112W5VP1112W5VP1112W5TP1021W5RP1002W5VP1023X5VP113
2X5TP1023X5YP1135Y5UP1113Y5VP1132Y5TP1113Y5WP1035Y5XP1425Y5TP1312Y5UP1114Y5UP1146Z5ZP1245Z5VP133
7Z5VP1324Z5XP1323Z5TP1032Z5TP1117Z5ZP1616Z5VP1326Z5YP1324Z5YP1023Z5WP1026Z5]P1546Z5VP1244Z5ZP104
4Z5TP1214Z5\P1316Z5TP1316Z5VP1313Z5XP1214Z5[P1143Z5YP1215Z5WP1255Z5UP1215Z5WP1217Z5ZP1144Z5ZP113
4Z5XP1134Z5\P1212Z5VP1113Z5WP1032Z5VP1023Z5XP1033Z5YP1212Z5UP1112Z5VP1113Z5XP1035Z5\P1413Z5WP102
3Z5YP1023Z5XP1023Z5YP1023Z5WP1112Z5UP1022Z5TP1113Z5XP1222Z5UP1022Z5TP1112Z5TP1114Z5XP1134Z5[P113
2Z5TP1022Z5UP1114Z5WP1312Z5VP1113Z5WP1214Z5[P1044Z5[P1113Z5YP1032Z5TP1112Z5UP1116Z5]P1554Z5WP104
3Z5XP1033Z5XP1113Z5WP1023Z5XP1225Z5TP1214Z5YP1332Z5VP1115Z5[P1153Z5YP1214Z5\P1042Z5VP1023Z5WP121
7[5ZP1528[5\P1576[5[P1336[5XP1424[5UP1225[5WP1227[5YP1226[5XP1356[5VP1226[5WP1426[5VP1356[5ZP143
4[5TP1136[5YP1356[5[P1356[5XP1326[5ZP1326[5\P1355[5XP1225[5YP1228[5YP1326[5\P1255[5YP1225[5YP114
7[5]P1325[5XP1245\5WP1146\5XP1155\5XP1136\5YP1426\5ZP1135\5WP1327\5\P1625\5XP1146\5[P1157\5VP151
6\5ZP1159\5XP1725\5XP1325\5WP1145\5YP1148\5YP1475\5YP1245\5VP1326\5XP1326\5YP1359]5XP1387]5VP135
7]5XP1355]5VP1145]5WP1145]5UP1225]5WP1225]5VP1335]5VP1135]5XP1136]5ZP1227]5^P1327]5VP1545]5WP114
5]5XP1223]5RP1104]5UP1225]5VP1226]5[P1155]5YP1136]5YP1156]5ZP1434]5UP1136]5WP1424]5VP1135]5XP114
6]5[P1427]5ZP1437]5\P1435]5UP1225]5WP1226]5WP1314]5UP1146]5VP1315]5WP1226]5ZP1324]5VP1226]5VP114
6]5XP1146]5VP1355]5VP1227]5XP1527]5YP1414]5UP1226]5VP1425]5XP1324]5UP1227]5\P1447]5^P1447]5\P142
7]5_P1426]5\P1358]5^P1615]5WP1226]5VP1355]5TP1325]5VP1135]5XP1135]5WP1136]5TP1316]5VP131=]5VP131
=]5XP1389]5XP1379]5ZP1397]5TP1317]5VP1317^5VP1156^5[P1359^5[P1749^5WP1147^5XP1168^5TP1318^5VP131
5^5XP1137^5YP1516^5[P1426^5[P1424^5UP1134^5UP1227^5SP1104_5YP1335_5[P1144_5YP1134_5YP1133_5VP103
5_5VP1254_5ZP1333_5XP1114_5VP1143_5XP1215_5]P1044_5WP1043_5WP1023_5WP1223_5VP1214_5YP113:`5_P199
9`5^P1118`5XP147:a5XP138:a5XP165=a5^P193;a5ZP162<a5[P1:2<a5XP1;4;a5[P1::;a5\P1329a5VP114;a5XP136
=a5]P1<<8a5XP1657a5VP1475a5VP1217a5VP142;a5ZP162<a5[P1:29a5XP154;a5]P186;a5^P1879a5YP1149a5\P139
9b5XP1586b5UP1417b5ZP1119b5XP143:b5XP165:b5XP1448b5XP1778b5\P176:b5[P143:b5[P1667b5WP147<b5ZP152
8b5ZP1328b5YP136;b5[P1288b5[P1147b5ZP157:c5ZP1326c5VP103:d5XP139;d5ZP11:<d5ZP164=d5ZP1;7:e5WP11:
:e5XP11:;e5\P11:5e5WP1145e5XP122;e5[P1728e5XP118?e5YP10:;e5_P1:9=e5_P1579e5]P1748e5]P1639e5^P173
8e5^P162;e5_P17:<e5^P166=e5aP1627e5YP1226e5YP113Ae5^P1:28f5VP127:f5\P129<f5^P14;:f5]P1558f5UP126
9g5YP177<g5]P18:9g5]P1339g5]P1388h5VP1338h5YP1547h5\P132:h5YP152;h5WP152;h5YP166:h5\P1549h5]P166
;h5\P1396h5WP1319h5]P1545i5WP1135j5ZP1429j5WP1197j5YP1176j5YP1421j5RP1004j5ZP1146j5XP1323j5UP121
3j5SP1103j5VP1134j5WP1133j5VP1135j5[P1333j5VP1225j5\P1353j5UP1225j5ZP1329k5[P1594k5ZP1246k5\P136
6k5[P1547k5[P1637k5_P1646k5YP1157k5\P1265k5ZP1156k5YP1424k5VP1244k5WP1033k5VP1028k5_P1339k5bP136
7k5\P1273k5VP1223k5XP1214k5ZP1244k5ZP1115k5\P1114k5YP1119k5`P1164l5TP1023l5UP1132l5TP1024l5VP104
3l5XP1135l5YP1135l5YP1225l5[P1415l5XP1444l5VP1243l5WP1027l5ZP1275l5XP1023l5TP1115l5YP1335l5[P133
4l5WP1214l5YP1214l5VP1132l5TP1024l5[P1334l5WP1044l5TP1214l5VP1216l5YP1145l5YP1353l5TP1033l5VP103
2l5UP1024l5VP1046l5XP1056l5XP1026l5ZP1028l5\P1133m5VP1023m5WP1133m5WP1134n5TP1312n5TP1112n5TP111
2n5TP1022n5TP1112n5TP1112n5TP1112n5TP1113n5TP1212n5TP1112n5TP1022n5TP1023n5VP1032n5TP1023n5TP111
3n5VP1112n5TP1112n5TP1114n5ZP1033n5TP1033n5VP1114n5VP1316n5UP1113n5WP1212n5UP1023n5WP1023n5UP121
3n5XP1023n5WP1114n5XP1115n5XP1034n5WP1335n5YP1254n5TP1214n5VP1214n5VP1025n5XP1053n5UP1026n5YP135
2n5TP1116o5VP1516o5XP1064o5VP1049o5ZP1094P6VP1314P6VP1035P6VP1054P6VP1146Q6XP1027Q6]P1255Q6ZP133
4Q6WP1315R6VP1314R6UP1033R6UP1025R6VP1054R6ZP1044R6XP1223R6TP1033R6WP1027R6TP1544S6TP1144S6VP131
3T6TP1032T6TP1023T6XP1113T6VP1025T6XP1211T6RP1004T6VP1245T6XP1035T6YP1035U6[P1035V6XP131;W6VP103
4W6VP1215W6ZP1217W6XP1116W6ZP1225W6XP1158X6YP121<X6XP103:X6VP1146X6XP1045X6VP1215X6VP1315X6XP131
6X6[P1356X6VP1026X6ZP1315X6XP1035X6ZP1155X6YP1254X6YP1136X6[P1244X6ZP1047Y6XP1317Y6XP1167Y6ZP116
6Y6XP1413Y6TP1034Y6WP1043Y6UP1135Y6ZP1044Y6YP1243Y6XP1115Y6ZP1435Y6\P1027Y6^P1246Y6VP1164Y6WP113
6Y6YP1143Y6UP1112Y6UP1023Y6XP1024Y6ZP1113Y6YP1114Y6WP1224Y6YP1224Y6TP1147Y6ZP1243Y6WP1024Y6WP104
5Z6YP1218Z6]P1215Z6YP1336Z6ZP1036[6XP1157\6VP1045\6XP1215\6WP1445\6YP1226\6`P1332\6VP1024\6XP104
4\6XP1023\6WP1032\6UP1022\6UP1022\6TP1112\6TP1114\6VP1316\6[P1555\6[P1354\6WP1022\6UP1025\6YP104
3\6WP1112\6TP1024\6XP1042\6UP1113\6TP1113\6VP1024\6ZP1313\6XP1022\6TP1022\6TP1024\6ZP1142\6UP102
5\6YP1026\6_P1063\6WP1022\6TP1026\6ZP1112\6UP1023\6YP1224\6\P1143\6YP1133\6WP1022\6UP1112\6UP102
4\6\P1334\6WP1133\6WP1022\6UP1022\6UP1112\6TP1022\6UP1022\6UP1022\6VP1023\6WP1112\6UP1022\6UP102
2\6UP1022\6UP1112\6UP1022\6UP1112\6UP1022\6UP1112\6UP1022\6UP1022\6TP1023\6YP1033\6YP1022\6UP102
2\6UP1022\6VP1022\6VP1022\6UP1022\6TP1022\6UP1022\6UP1022\6UP1112\6UP1112\6UP1022\6VP1022\6VP102
3\6YP1112\6TP1112\6UP1023\6TP1032\6TP1112\6UP1112\6VP1022\6UP1112\6UP1023\6XP1113\6YP1033\6YP121
2\6UP1113\6TP1113\6VP1114\6VP1245\6VP1434\6YP1034\6WP1226\6\P1543\6TP1213\6XP1134\6VP1315\6ZP121
3\6XP1034\6ZP1043\6XP1115\6VP1414\6VP1046\6YP1063\6XP1134\6WP1246\6XP1063\6VP1226\6^P1434\6YP121
5\6XP1053\6WP1133\6YP1032\6TP1024\6WP1214\6YP1212\6TP1022\6TP1114\6VP1043\6TP1212\6TP1115\6_P142
2\6VP1112\6VP1023\6TP1035\6ZP1153\6TP1032\6TP1114\6WP1213\6VP1035\6XP1055\6XP1314\6UP1044\6[P104
2\6SP1004\6\P1323\6YP1113\6YP1113\6YP1113\6WP1022\6UP1022\6UP1022\6UP1023\6YP1032\6VP1112\6TP102
4\6YP1042\6UP1022\6UP1022\6UP1023\6YP1022\6UP1022\6UP1022\6UP1022\6UP1022\6VP1112\6UP1022\6TP111
2\6UP1022\6UP1022\6VP1022\6UP1022\6VP1022\6UP1022\6UP1022\6UP1022\6UP1022\6UP1022\6UP1022\6UP102
2\6UP1022\6UP1022\6UP1022\6TP1112\6UP1022\6UP1022\6UP1022\6UP1022\6UP1022\6VP1112\6UP1023\6WP121
2\6UP1022\6UP1022\6VP1022\6UP1022\6UP1112\6UP1022\6UP1022\6UP1022\6UP1022\6VP1022\6UP1026\6TP111
2\6UP1022\6UP1112\6UP1112\6VP1022\6UP1022\6VP1022\6UP1024\6\P1032\6VP1023\6WP1112\6UP1022\6UP102
2\6UP1024\6ZP1212\6TP1024\6[P1112\6UP1022\6VP1112\6UP1022\6UP1022\6UP1022\6UP1022\6UP1022\6UP111
2\6UP1113\6XP1112\6UP1023\6YP1212\6VP1023\6YP1032\6UP1113\6XP1112\6VP1022\6VP1022\6SP1002\6UP111
3]6TP1035]6YP1332]6UP1022^6UP1022^6VP1022^6VP1112^6VP1023^6XP1133_6XP1022_6TP1024_6TP1034_6VP103
5_6YP1043_6VP1035_6YP1153_6YP1213_6XP1033_6XP1033_6YP1034_6VP1313_6WP1033_6YP1213_6XP1213_6TP103
2_6UP1023_6YP1032_6TP1112_6UP1022_6UP1022_6VP1022_6UP1022_6UP1023_6YP1212_6UP1112_6VP1022_6UP102
2_6UP1112_6UP1023_6YP1033_6YP1212_6TP1023_6TP1033_6YP1033_6YP1034_6\P1222_6UP1022_6UP1022_6TP102
2_6UP1112_6TP1112_6TP1022_6TP1022_6UP1023_6YP1022_6VP1022_6UP1022_6TP1112_6TP1022_6UP1022_6TP111
2_6TP1022_6TP1025_6UP1024_6VP1045_6TP1033_6VP1022_6UP1023_6XP1028`6WP1424`6WP1311`6RP1003`6WP121
9`6WP1351`6RP1004`6TP1324`6VP1313`6TP1034`6RP1323`6RP1203`6RP1222`6RP1101`6RP1002`6TP1112`6TP102
4`6TP1313`6UP1025a6XP1052b6TP1024b6WP1314b6YP1134b6ZP1334b6TP1213b6WP1024b6ZP1113b6TP1034b6ZP114
3b6TP1033b6WP1022b6UP1024c6TP1323c6TP1212d6UP1024d6VP1314d6WP1213d6UP1214d6ZP1022d6TP1023e6TP103
3e6VP1033e6WP1226e6ZP1314f6VP1241f6RP1002g6UP1113g6WP1112g6UP1117g6XP1353g6WP1115g6ZP1136g6]P133
4g6VP1024g6VP1317g6_P1144g6UP1145g6YP1134g6VP1217g6VP1145g6WP1154g6VP1133g6UP1136g6ZP1314g6ZP121
5g6VP1035g6XP1054g6ZP1145g6XP1045g6XP1444h6VP1116i6YP1366i6[P1253j6UP1214j6UP1034j6WP1314j6WP132
4k6VP1023k6UP1034l6ZP1144l6YP1042l6UP1022l6UP1023l6UP1216l6\P1163l6UP1023l6WP1023l6XP1214l6VP131
7l6XP1034l6VP1335l6ZP1433l6TP1033l6TP1033l6TP1214l6YP1212l6TP1022l6TP1112l6UP1023l6TP1212l6TP102
5l6[P1152l6UP1023l6UP1113l6WP1112l6UP1026l6\P1134l6XP1312l6UP1113l6UP1023l6WP1024l6VP1044l6XP102
5l6YP1153l6TP1032l6TP1022l6TP1024l6WP1047l6ZP1465l6VP1055l6VP1053l6TP1214l6WP1036l6\P1165l6VP103
6m6YP1066m6ZP1255m6WP1254n6WP1326n6YP1063n6TP1033n6TP1034n6VP1034n6VP1034o6VP1215o6[P1325o6VP135
5o6TP1355o6XP1055P7XP1055P7XP1024Q7VP1044Q7VP1044Q7XP1323Q7TP1037R7XP1615R7XP1441S7RP1003S7WP102
3S7WP1213S7XP1134T7VP1313U7TP1215U7TP1424U7TP1115U7TP1114U7VP1324U7WP1334U7UP1216U7VP1216U7XP121
3U7VP1134U7VP1245U7WP1252U7SP1103U7TP1202U7TP1023U7TP1213U7UP1035U7WP1433U7TP1038U7TP1325U7WP103
4U7YP1314V7TP1033V7TP1033V7TP1214W7TP1213W7TP1213W7VP1133W7VP1133W7VP113EW7UP1214X7WP1034X7YP103
6X7YP1416X7\P1415X7YP1054X7VP1224X7XP1225X7YP1356X7\P1514X7XP1322X7VP1023X7WP1112X7UP1113Y7TP121
3Y7TP1033Y7TP1035Y7WP1032Y7UP1113Y7TP1032Y7UP1026Z7VP1533Z7VP1024Z7ZP1135Z7]P1024Z7VP1315Z7VP143
6Z7XP1544Z7VP1046Z7WP1037Z7XP1063Z7TP1214Z7VP1042Z7TP1024Z7VP1033Z7VP1114Z7ZP1022Z7UP1021Z7RP100
2Z7VP1112Z7VP1112Z7TP1113Z7WP1132Z7TP1022Z7UP1023Z7XP1034Z7ZP1044[7XP1213[7UP1213[7WP1134[7VP121
2[7TP1112[7VP1022\7TP100>\7UP105>\7WP1053\7UP1102\7UP1112\7UP1115\7WP1154\7WP1043\7VP1112\7UP102
2\7VP1112\7VP1113]7UP1034]7VP1032]7UP1024]7VP1214]7VP1035]7YP1043]7TP1212]7UP1022]7UP1026]7YP102
4]7WP1034]7VP1036]7VP1026]7XP1025]7YP1023]7XP1025]7XP1114]7XP1025]7XP1023]7VP1135]7TP1315]7VP131
5]7YP104:^7TP1036^7VP1036^7XP1035^7XP1044^7WP1115^7YP1254^7VP1044^7ZP1132^7UP1113^7WP1133^7VP103
5^7ZP1042^7TP1113_7VP1116_7TP1039_7TP1033_7XP1023`7VP1113`7UP1037`7\P1634a7VP1313b7UP111=c7TP1:<
<c7UP18:9c7VP1763c7VP1027c7ZP1214c7XP1215c7VP1315c7YP1359c7UP1694c7TP1034c7WP1115c7WP1245c7YP105
5c7VP1354c7ZP1315c7VP1034d7VP1213d7VP1115e7VP1054e7WP1023e7UP1214e7XP1216e7ZP1216e7XP1516e7XP105
8e7UP1033e7SP1004e7VP1025e7WP1145e7VP1032e7UP1022e7TP1004f7UP1034g7WP1325g7WP1435g7WP1427h7VP143
4h7VP1243h7VP1023h7TP1023h7VP1023h7TP1215h7YP1024h7WP102<h7TP1145h7VP1432h7UP1116i7\P1025i7XP105
5i7XP1024i7VP1047i7ZP1213i7TP1033i7TP1215j7_P1322j7UP1112j7TP1023j7VP1034j7XP1043j7UP1022j7UP102
6j7UP1267j7VP1252j7TP1114j7TP1043j7VP1212j7UP1112j7TP1023j7WP1033j7UP1024j7YP1144j7WP1024j7VP104
3j7WP1032j7UP1023j7VP1114j7YP1326j7ZP1363j7TP1113j7VP1114j7VP1023j7WP1035j7XP1112j7VP1023j7XP103
3j7YP1025j7\P1154j7\P1024j7ZP1035j7YP1152j7UP1024j7VP1044j7WP1142j7TP1025j7[P1224j7XP1145j7VP111
4j7ZP1023j7XP1132j7UP1115j7YP1242j7UP1024j7VP1245j7VP1153j7VP1025j7\P1022j7UP1022j7UP1022j7TP102
2j7UP1112j7UP1022j7UP1112j7UP1023j7WP1023j7WP1133j7WP1023j7XP1214j7ZP1132j7VP1114j7WP1312j7TP111
3j7WP1223j7XP1132j7UP1112j7UP1022j7TP1112j7TP1112j7TP1023j7YP1022j7TP1112j7TP1022j7TP1024j7ZP104
4j7WP1042j7TP1023j7WP1112j7TP1023k7TP1213k7VP1034k7VP1043k7TP103Bk7VP1033k7TP1035k7YP1354k7ZP124
3k7VP1212k7SP1008k7[P1317k7[P1622k7SP1005l7ZP142Im7oLH03n7VP1032n7UP1024n7VP1215n7VP1256n7VP1532
n7UP1112n7TP1113n7WP1134n7VP1116o7ZP1144P8WP1035P8YP122=P8TP1218P8TP1763P8TP1213P8TP1034Q8XP1023
Q8VP1023Q8VP1214Q8WP1045Q8XP1056Q8\P1114Q8ZP1117Q8\P1534Q8YP1336Q8XP1548Q8XP1082Q8UP1116R8XP1267
R8YP1267R8VP1026R8[P1025S8YP1213S8VP1115S8YP1356S8XP1355S8WP1215S8]P1254S8VP1033T8VP1033T8VP1029
U8_P1724U8YP1216U8`P1334U8ZP1135U8\P1339U8XP1255U8YP1114V8YP1333V8VP1138V8XP1243V8VP1134V8XP1243
V8VP1135V8ZP1334V8YP1224V8YP1334V8YP1113V8WP1216V8ZP1155V8\P1316V8[P1364V8ZP1036W8XP1435W8[P1257
X8VP1214X8WP1324Y8WP1312Y8TP1117Y8_P1229Z8]P1812Z8TP1113Z8VP1219[8YP1886\8XP1515\8WP1144\8WP1144
]8VP1035^8VP1437_8ZP1064_8WP1034`8VP1032a8UP1024b8VP1022b8TP102?b8RP1003b8XP1113b8TP1033c8TP1215
c8VP1053d8WP1114d8WP1034d8YP1032d8TP1023e8VP1039e8\P1699e8\P1668e8\P1137e8ZP166
"""##)
}
