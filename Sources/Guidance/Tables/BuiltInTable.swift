// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had switch switched battery batteries plug plugged
bulb broke broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip
ill sick absent late door power cable wire wifi internet printer damp asbestos mould dust smoke
bees wasps bee wasp mice storm smell gas weather wind train traffic holiday building roadworks
flood leak heating boiler road roads electricity floods cold hot heat lights sensor sensors
electrics laptop laptops booked course corse=g4 courses corses=h4 away hired timetabled clock
projector computer computers tablet tablets screen tap pipe kettle key keys lift van car gate
pump flooded photocopier string rope fuse motor sun light dark bright questioning modelling
modeling=h5 teaching scaffolding differentiation pacing planning marking explanations delivery
pedagogy plenary hook recap facilitation chairing coaching mentoring leadership teamwork
signposting sequencing timekeeping lesson lessons cpd inset hospitality preparation displays
form department faculty phase nursery school college academy provision provizion=m6 centre
center=n6 sixth team eyfs curriculum management governance good outstanding inadequate weak
strong sound poor excellent solid secure great improving exceptional challenged stretched
supported met addressed developed embedded prepared equipped taught planned monitored tracked
extended taken given made encouraged encoraged=S8 adapted differentiated catered resourced
resorced=W8 checked followed consolidated exploited established shared clear understood thought
ready consistent ambitious rigorous robust effective precise precize=g8 sharp deep systematic
coherent well appropriate helpful matched focused engaged motivated interested accountable
confident fluent attendance behaviour behavior=X9 results absence absense=Z9 exclusions
suspensions recruitment morale workload turnover standards reading maths writing progress
attainment sickness lateness numbers demand noise stress costs enthusiasm be is are was were
been being am isn't aren't wasn't weren't go goes gone going have has having take takes taking
make makes making get gets got getting gotten keep keeps kept keeping run runs running hit hits
hitting fall falls fell fallen falling turn turns turning puts putting pull pulls pulled
pulling hold holds holding lose loses lost losing win wins won winning give gives gave giving
leave leaves leaving set sets setting stand standing bring brings bringing come comes coming
cut cuts cutting drop drops dropped dropping play plays played playing tick ticks ticked
ticking jump jumps jumped jumping miss misses missed missing push pushes pushed pushing know
knows knew known knowing throw throws threw thrown throwing bend bends bent bending break
breaks breaking carry carries carried carrying lead leads led leading let lets letting see sees
saw seen seeing show shows showed shown showing speak speaks spoken speaking walk walks walking
work works worked working draw draws drawn drawing lay lays laid laying pay pays paid paying
sit sitting do does did done doing fly flies flew flown flying bite bites bit bitten biting
ring rings rang rung ringing think thinks thinking cross crosses crossed crossing pass passes
passed passing fit fits fitted fitting call calls called calling steal steals stole stolen
stealing move moves moving raise raises raizes=l@ raising raizing=m@ live lives lived living
stick sticks stuck sticking strike strikes struck striking fires fired firing beat beats
beating eat eats eaten eating hang hangs hung hanging face faces facing bolter biter kicker
hitter spitter scratcher screamer screecher clinger absconder grabber snatcher crier whiner
whinger sulker fidgeter fidget wriggler chewer refuser blurter interrupter doodler dawdler
fibber moper pleaser overthinker griper faffer fretter tattletale telltale boaster bragger
blagger pouter stirrer meddler busybody hoverer nagger ranter droner waffler rambler mumbler
freeloader showman crowdpleaser contrarian naysayer ogre taskmaster softy sweetie cherub
trouper quitter despot schemer squealer natterer gazer slowcoach flapper killjoy spoilsport
loudmouth brainiac oddball weirdo tearaway runner hider climber thrower wanderer shouter talker
guesser copier racer pusher hoarder thinker doer dabbler coaster worker sleeper starer man
woman person guy type types details detail ideas people data spreadsheet morning paper
paperwork process systems policy action family country technology books listening talking hugs
outdoors outdoor sporty arty party yes company glass routine rules clipboard swot swots genius
geniuses brainbox brainboxes bookworm bookworms tearaways rascal rascals rogue rogues scamp
scamps softie softies pushover pushovers martinet martinets disciplinarian disciplinarians
grump grumps bruiser bruizer=fF bruisers bruizers=gF layabout layabouts timewaster timewasters
whizz whizzes prodigy prodigies dunce dunces dropout dropouts nerd nerds geek geeks boffin
boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth jobsworths
visionary vizionary=dG visionaries vizionaries=eG trailblazer trailblazers workhorse workhorses
marvel marvels saint saints grafter grafters stickler sticklers workaholic workaholics pedant
pedants doormat doormats busybodies drifter drifters plodder plodders skiver skivers truant
truants misfit misfits wallflower wallflowers introvert introverts extrovert extroverts trier
triers worrier worriers troublemaker troublemakers slacker slackers bully bullies ringleader
ringleaders daydreamer daydreamers dreamer dreamers chatterbox chatterboxes livewire livewires
loner loners ditherer ditherers perfectionist perfectionists dinosaur dinosaurs loafer loafers
whingers moaner moaners cynic cynics superstar superstars maverick mavericks underachiever
underachievers overachiever overachievers tyrant tyrants chancer chancers charmer charmers
optimist optimists pessimist pessimists idealist idealists traditionalist traditionalists snob
snobs sceptic sceptics zealot zealots amateur amateurs guru gurus wizard wizards bigot bigots
bore bores bigmouth bigmouths crybaby crybabies copycat copycats coward cowards cheat cheats
liar liars thief thiefs bighead bigheads showoff showoffs flirt flirts fusspot fusspots sulkers
mumblers ramblers wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth
motormouths gossip gossips nitpicker nitpickers fantasist fantasists egotist egotists prima
primas bossyboots bossybootses powerhouse powerhouses dynamo dynamos firebrand firebrands
linchpin linchpins stalwart stalwarts trooper troopers grumbler grumblers idler idlers lounger
loungers straggler stragglers backmarker backmarkers passenger passengers follower followers
attentionseeker attentionseekers overthinkers procrastinator procrastinators improviser
improvizer=_M improvisers improvizers=`M communicator communicators nurturer nurturers giver
givers taker takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey
lazy able clever gifted talented slow difficult challenging naughty disruptive troublesome low
high average struggling reluctant passive quiet shy loud needy demanding aggressive violent
rude immature mature hardworking conscientious capable lower higher weaker stronger brighter
slower quicker cleverest brightest weakest strongest best worst top bottom bad vulnerable
disadvantaged dizadvantaged=bO deprived hard unmotivated disengaged dizengaged=fO disaffected
dizaffected=gO forgetful clumsy inexperienced experienced natural born typical problem ideal
perfect model fantastic brilliant wonderful amazing tricky tough inspiring inspirational
dedicated committed passionate ineffective competent incompetent independent resilient keen
eager willing unwilling unwiling=fP1 poorer articulate inarticulate lovely nice kind polite
caring spoilt dyslexic autistic damaged failing coasting complacent unsupportive supportive
pushy feckless hostile awkward fussy anxious nervous academic creative clingy stubborn defiant
shortchange shortchanges shortchanged shortchanging cheated cheating penalise penalize=jQ1
penalises penalizes=kQ1 penalised penalized=lQ1 penalising penalizing=mQ1 scapegoat scapegoats
scapegoated scapegoating bullied bullying bulldoze bulldozes bulldozed bulldozing cow cows
cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts taunted
taunting tease teases teased teasing coerce coerces coerced coercing pressurise pressurize=PS1
pressurises pressurizes=QS1 pressurised pressurized=RS1 pressurising pressurizing=SS1 overhelp
overhelps overhelped overhelping overexplain overexplains overexplained overexplaining
overteach overteaches overteached overteaching overpraise overpraize=`S1 overpraises
overpraizes=aS1 overpraised overpraized=bS1 overpraising overpraizing=cS1 overreact overreacts
overreacted overreacting overprotect overprotects overprotected overprotecting overindulge
overindulges overindulged overindulging overshadow overshadows overshadowed overshadowing
overstep oversteps oversteped oversteping erupt erupts erupted erupting explode explodes
exploded exploding storms stormed storming swarm swarms swarmed swarming barge barges barged
barging flounce flounces flounced flouncing slouch slouches slouched slouching loll lolls
lolled lolling lounge lounges lounged lounging loiter loiters loitered loitering skulk skulks
skulked skulking saunter saunters sauntered sauntering stampede stampedes stampeded stampeding
corral corrals corralled corraled=mU1 corralling corraling=nU1 pounce pounces pounced pouncing
swoop swoops swooped swooping gush gushes gushed gushing cajole cajoles cajoled cajoling badger
badgers badgered badgering pester pesters pestered pestering hound hounds hounded hounding
lambast lambasts lambasted lambasting berate berates berated berating chide chides chided
chiding harangue harangues harangued haranguing browbeat browbeats browbeated browbeating grill
grills grilled grilling griling=bW1 interrogate interrogates interrogated interrogating mock
mocks mocked mocking ridicule ridicules ridiculed ridiculing belittle belittles belittled
belittling humiliate humiliates humiliated humiliating patronise patronize=WX1 patronises
patronizes=XX1 patronised patronized=YX1 patronising patronizing=ZX1 mollycoddle mollycoddles
mollycoddled mollycoddling pander panders pandered pandering trample tramples trampled
trampling trudge trudges trudged trudging dither dithers dithered dithering fumble fumbles
fumbled fumbling bungle bungles bungled bungling botch botches botched botching fudge fudges
fudged fudging sidestep sidesteps sidesteped sidesteping bluster blusters blustered blustering
blunder blunders blundered blundering bicker bickers bickered bickering squabble squabbles
squabbled squabbling snipe snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle
niggles niggled niggling carp carps carped carping grouse grouses groused grousing grumble
grumbles grumbled grumbling wallow wallows wallowed wallowing fester festers festered festering
simmer simmers simmered simmering seethe seethes seethed seething bristle bristles bristled
bristling brood broods brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled
bamboozling befuddle befuddles befuddled befuddling bewilder bewilders bewildered bewildering
baffle baffles baffled baffling confound confounds confounded confounding exasperate
exasperates exasperated exasperating infuriate infuriates infuriated infuriating irritate
irritates irritated irritating aggravate aggravates aggravated aggravating antagonise
antagonize=k\1 antagonises antagonizes=l\1 antagonised antagonized=m\1 antagonising
antagonizing=n\1 alienate alienates alienated alienating beguile beguiles beguiled beguiling
bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight delights
delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=k]1 galvanises galvanizes=l]1 galvanised galvanized=m]1
galvanising galvanizing=n]1 invigorate invigorates invigorated invigorating energise
energize=S^1 energises energizes=T^1 energised energized=U^1 energising energizing=V^1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling meddle meddles meddled meddling micromanage micromanages micromanaged
micromanaging mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=o_1 jeopardises jeopardizes=P`1 jeopardised jeopardized=Q`1 jeopardising
jeopardizing=R`1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=_`1 trivialises
trivializes=``1 trivialised trivialized=a`1 trivialising trivializing=b`1 dramatise
dramatize=c`1 dramatises dramatizes=d`1 dramatised dramatized=e`1 dramatising dramatizing=f`1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=Sa1 romanticises
romanticizes=Ta1 romanticised romanticized=Ua1 romanticising romanticizing=Va1 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=[a1 disintegrates
dizintegrates=\a1 disintegrated dizintegrated=]a1 disintegrating dizintegrating=^a1 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=ea1 unravelling
unraveling=fa1 implode implodes imploded imploding wither withers withered withering wilt wilts
wilted wilting stagnate stagnates stagnated stagnating gobble gobbles gobbled gobbling guzzle
guzzles guzzled guzzling bolt bolts bolted bolting charge charges charged charging wolf wolfs
wolfed wolfing slurp slurps slurped slurping elbow elbows elbowed elbowing jostle jostles
jostled jostling gallop gallops galloped galloping bellow bellows bellowed bellowing squawk
squawks squawked squawking screech screeches screeched screeching holler hollers hollered
hollering strangle strangles strangled strangling throttle throttles throttled throttling
suffocate suffocates suffocated suffocating squeeze squeezes squeezed squeezing crush crushes
crushed crushing drown drowns drowned drowning starve starves starved starving straitjacket
straitjackets straitjacketed straitjacketing shackle shackles shackled shackling hobble hobbles
hobbled hobbling stultify stultifies stultified stultifying trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing flow flows flowed flowing sour sours soured sored=]f1 souring soring=^f1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=Qh1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=^i1
disappoints dizappoints=_i1 disappointed dizappointed=`i1 disappointing dizappointing=ai1
impress impresses impressed impressing excel excels excelled exceled=hi1 excelling exceling=ii1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=ej1 disinterested dizinterested=fj1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=dk1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=Wl1 spellbound rapt hooked inspired amused
entertained distracted restless tired sleepy lethargic listless apathetic indifferent resentful
jealous lonely isolated included excluded valued respected safe settled unsettled overwhelmed
daunted intimidated determined aspirational content contented satisfied dissatisfied grateful
thankful hopeful hopeless helpless powerless empowered stimulated invested involved alert aware
unaware oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical
cynical suspicious wary guarded defensive resistant receptive inclined fearless undaunted
bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile submissive
resourceful resorceful=en1 petrified mortified panicked panicky tearful furious livid incensed
miffed peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=RP2 homesick thrilled thriled=TP2
ecstatic elated cheerful miserable mizerable=XP2 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=_P2 despondent disheartened discouraged discoraged=bP2 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=bQ2 despises despizes=cQ2 despised despized=dQ2 loathe loathes loathed detest detests
detested savour savor=kQ2 savours savors=lQ2 savoured savored=mQ2 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire trust fear understand understands realise
realize=VS2 realises realizes=WS2 realised realized=XS2 recognise recognize=YS2 recognises
recognizes=ZS2 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes doubt doubts doubted misunderstand misunderstood
misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers
desire desires desired regret regrets yearn yearns long buys confuse confuses confusing
distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=mV2 surprises surprizes=nV2 satisfy satisfies suit suits
suited empower empowers discourage discorage=VW2 discourages discorages=WW2 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=`W2 demoralises
demoralizes=aW2 disadvantage dizadvantage=bW2 disadvantages dizadvantages=cW2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded longer shorter later earlier louder quieter faster harder easier bigger smaller more
less fewer further tougher warmer deeper wider thinner simpler busier sooner wordier
probationer newcomer novice rookie apprentice student reception infant seminar small rural
urban coastal inner large big new first young junior middle faith village town city special
supply newly split mixed windy last friday afternoon starter nqt ect pgce beginner secondary
primary crowd captive kindergarten freshman kindergartner flurry sprinkling smattering barrage
torrent litany spate dollop lashings oodles reams welter succession feast fog onslaught glut
clutter riot frenzy orgy surfeit waffle fluff froth candyfloss bilge gibberish dross pap tripe
psychobabble flimflam flannel hokum baloney hooey padding filler ballast bumf mumbo firmness
gentleness calmness briskness tidiness untidiness bleakness liveliness willingness eagerness
keenness seriousness playfulness cheerfulness politeness harshness sternness strictness laxness
messiness scrappiness clumsiness awkwardness tiredness restlessness listlessness aimlessness
helpfulness usefulness uselessness pointlessness sameness staleness cosiness homeliness
busyness patchiness bittiness slackness directness bluntness abruptness decisiveness
deciziveness=V]2 indecisiveness indeciziveness=W]2 inventiveness resourcefulness
resorcefulness=Y]2 responsiveness attentiveness inattentiveness purposefulness orderliness
sloppiness joylessness wordiness fussiness exactness thoroughness promptness coherence
coherense=f]2 finesse panache aplomb poise verve oomph pizzazz brio flair savvy gravitas
drudgery torpor apathy ennui lethargy malaise malaize=W^2 rancour rancor=X^2 acrimony disarray
dizarray=Z^2 turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans tomfoolery
horseplay hijinks obsession religion cult ritual joke formality luxury lottery mantra mess
fetish crusade chore rarity farce minefield headache treat pleasure uniform lunch duty
breaktime lunchtime playtime detention registers registration parking dinner queueing queuing
dismissal ofsted assemblies assembly homework silence silense=k_2 lining wellbeing afterthought
afterthoughts stopgap stopgaps figleaf figleafs smokescreen smokescreens sideshow sideshows
gimmick gimmicks logjam logjams fiefdom fiefdoms charade charades sham shams hotchpotch
hotchpotches mishmash mishmashes ragbag ragbags hodgepodge hodgepodges smorgasbord smorgasbords
goldmine goldmines lynchpin lynchpins mainstay mainstays cornerstone cornerstones lodestar
lodestars touchstone touchstones masterstroke masterstrokes showstopper showstoppers godsend
godsends nonstarter nonstarters turnoff turnoffs letdown letdowns copout copouts bunfight
bunfights shambles shambleses fiasco fiascos debacle debacles farces doddle doddles slog slogs
deadweight deadweights makeweight makeweights juggernaut juggernauts showpiece showpieces bribe
bribes whitewash whitewashes millstone millstones albatross albatrosses bottleneck bottlenecks
treadmill treadmills quagmire quagmires minefields battleground battlegrounds pantomime
pantomimes circus circuses pretence pretense=Pc2 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbone backbones heartbeat heartbeats
springboard springboards launchpad launchpads flagship flagships crutch crutches bandage
bandages lotteries lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers
revelation revelations nightmare nightmares chores ordeal ordeals marathon marathons
sledgehammer sledgehammers steamroller steamroler=\d2 steamrollers rollercoaster rollercoasters
scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle jungles cacophony
cacophonies racket rackets magnet magnets haven havens oasis oasises oasizes=Se2 sanctuary
sanctuaries anchor anchors rock rocks engine engines glue glues blur blurs fogs desert deserts
graveyard graveyards tightrope tightropes conveyor conveyors hothouse hothouses battlefield
battlefields warzone warzones madhouse madhouses bearpit bearpits cage cages prison prisons
trap traps carousel carousels zoo morgue factory barracks boot airport station supermarket
bombsite youth spa library greenhouse oven sauna fridge tomb mausoleum museum cathedral warren
maze ghost goldfish fortress bunker hospital creche casino market bazaar theatre theater=Zg2
cockpit monastery funfair playground hallway corridor cloakroom foyer entrance office annexe
annex base unit hub staffroom canteen club clubs tutor enrichment bookwork scheme document
documents handbook sef sip menu sort untangle jettison allow pick choose share begin end finish
start limit link map name reduce swap invite insist resist delay record review revisit
revizit=oh2 check narrow widen mix rotate scaffold demonstrate rehearse repeat simplify clarify
celebrate use plan ask try add ensure consider develop improve introduce build create encourage
encorage=hi2 increase focus provide avoid stop aim continue extend include explore embed
strengthen tighten sharpen establish promote prioritise prioritize=Yj2 vary differentiate speed
replace rethink reconsider refine deepen adapt display pause wait praise praize=fj2 reward
spend offer teach monitor track look find don't change write say circulate help ditch scrap
retire lean loosen cap trim prune shorten lengthen rearrange reorder reposition relocate pare
strip banish abandon adopt borrow commit dare define delegate designate devote distil diversify
double emphasise emphasize=Rl2 enlist equip expand experiment explain exploit expose flag fold
formalise formalize=\l2 free gather group guard hand harness highlight hone identify
incorporate insert inject invest involve join leaven level listen maximise maximize=ol2
minimise minimize=Pm2 narrate nurture open organise organize=Tm2 pair park pin position
practise practize=Ym2 prepare press print probe publish question quiz rank read recruit reframe
refresh reinforce relax release remove rename rephrase replicate reserve reshape resource
resorce=om2 respond restore restrict retain return reuse reword rework rewrite roll round
script seek select separate settle shape shift shrink signal soften space spell stagger
standardise standardize=hn2 steer streamline structure summarise summarize=ln2 support sustain
systematise systematize=on2 tackle tailor talk target tell test tie tone touch trial tune unify
unpack upgrade visit visualise visualize=_o2 voice watch weave weigh withdraw zone zoom ground
can could will would should shall may might must doesn't didn't haven't hasn't hadn't can't
couldn't won't wouldn't shouldn't teacher teachers head heads headteacher headteachers deputy
deputies leader leaders governor governors staff ta tas assistant assistants adult adults
coaches senco tutors colleague colleagues mentor mentors slt manager managers principal
instructor trainer sir boss supervisor supervisors strict fair unfair favourite favorite=bQ3
better worse mean boring laziest unhelpful approachable friendly horrible useless reliable
strictest nicest kindest meanest fairest favourites favorites=SR3 organised organized=TR3
disorganised disorganized=UR3 harsh popular trustworthy what how why when where which who whose
rowdier chattier sleepier scruffier shabbier gloomier grubbier drabber blander stuffier dingier
gentler meeker milder sterner bossier needier clingier shyer lazier naughtier cheekier sillier
giddier fussier pushier wilder ruder crueller crueler=]S3 wiser savvier shrewder nimbler
zippier snappier punchier pacier tauter trickier harsher stricter laxer sloppier woollier
hazier vaguer muddier patchier choppier bittier stodgier cosier homelier lovelier prettier
nicer jollier merrier perkier brisker dreamier dozier grumpier moodier sulkier stroppier
feistier braver bolder tamer saner trustier likelier worthier prouder humbler kinder meaner
fairer permeate permeates permeated permeating pervade pervades pervaded pervading infuse
infuses infused suffuse suffuses shapes shaped drives driven inform informs informed underpin
underpins underpinned govern governs governed affect affects affected dominate dominates
dominated dictate dictates dictated trumps trumped defines defined poison poisons taint taints
faze fazes phases rattles ruffles ruffled escapes escaped scares bothers matches compares
matters pupil pupils child childs boy boys girl girls lad lads lass lasses learner learners
students kid kids youngster youngsters toddler toddlers infants juniors teenager teenagers
groups row rows trio trios pairs children chn sts stds them him her y1 y2 y3 y4 y5 y6 y7 y8 y9
y10 y11 y12 y13 p1s p2s p3s p4s p5s p6s p7s s1s s2s s3s s4s kindergartners kindergartener
graders you he she we they lsa hlta sna smt trustee trustees board ceo chair committee council
sendco authority survey surveys figures report reports finding findings complaint complaints
truth issue issues problems feedback audit evidence evidense=jY3 deficit decision decizion=lY3
decisions decizions=mY3 statistics stats facts news budget warning warnings questions topic
subject responsibility conversation conversations elephant criticism debate parks parked plonk
plonks plonked plonking dump dumps dumped dumping shunt shunts shunted shunting warehouse
warehouses warehoused warehousing offload offloads offloaded offloading palm palms palmed
palming foist foists foisted foisting herd herds herded herding banishes banished banishing
exile exiles exiled exiling relegate relegates relegated relegating consign consigns consigned
consigning sideline sidelines sidelined sidelining shovel shovels shovelled shoveled=U\3
shovelling shoveling=V\3 mothered mothering babied babying nannied nannying cosseted cosseting
cosset coddled coddling coddle pampered pampering swaddled cocooned cocooning nursemaided
nursemaid babysat featherbedded smothered smothering creak creaks creaked creaking groan groans
groaned groaning buckle buckles buckled buckling splutter splutters spluttered spluttering limp
limps limped limping fray frays frayed fraying teeter teeters teetered teetering totter totters
tottered tottering judder judders juddered juddering arrangements arrangement cover rota rotas
machinery infrastructure framework system timetables staffing funding finances network networks
partnership partnerships organisation organization=c^3 administration pastoral services service
procedures policies processes scores percentages percentage averages headline headlines total
totals tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=`_3 unwisely unwizely=a_3 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=Ua3 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=[a3 it fuss fusses fussed
fussing dotes doted fawn fawns fawned fawning pontificate pontificates pontificated preaches
preached sermonise sermonize=la3 sermonised sermonized=ma3 grandstand grandstanded
grandstanding postured posturing stonewall stonewalled stonewaled=Tb3 stonewalling
stonewaling=Ub3 filibuster filibustered colonise colonize=Xb3 colonised colonized=Yb3 colonises
colonizes=Zb3 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging monopolise monopolize=lb3
monopolised monopolized=mb3 hemorrhages idolise idolize=ob3 idolises idolizes=Pc3 idolised
idolized=Qc3 revere reveres revered natter natters nattered nattering chinwag prattle prattled
prattles blather blathered blathering witter wittered wittering yammer yammered blabber jabber
jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats gloated sneer
sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes grovel
grovelled groveled=_d3 squirm squirms squirmed slink slinks slunk sidle sidled harassed cadge
wheedle wheedled manhandle manhandled frogmarch frogmarched strongarm pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickle
trickles trickled dribble dribbles dribbled rains pour pours poured pored=fe3 cascade cascades
cascaded stab crack bash fist effort attempt shade tad smidge smidgen trifle mite exams
timetable timer tests tradition difficulty difficulties barrier barriers obstacle obstacles
trouble troubles priority priorities hurdle hurdles nuisance nuizance=gf3 nuisances
nuizances=hf3 distraction distractions stage year class things everyone everybody community day
place whole session regurgitate regurgitates regurgitated regurgitating parrot parrots parroted
parroting spout spouts spouted spouting mumble mumbles mumbled mumbling drone drones droned
droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing
trainee cohort monday classroom age lot list lists part parts days topics project projects game
games song songs poem poems story stories task tasks activity activities room rooms page pages
video videos series serieses copy copies mixes table tables maps grid grids line focuses theme
themes title titles word words sentence sentense=hi3 sentences number letter letters answer
answers quizes recount recounts diary diaries debates drama dramas film films picture pictures
photo photos drawings painting paintings graph graphs chart charts diagram diagrams timeline
timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances
match race races visits vizits=Xk3 trips tour tours talks speech speeches lecture lectures
meeting meetings workshop workshops units module modules block blocks term terms week weeks
month months years hour hours minute minutes cycle cycles circle circles square squares
rectangle rectangles corner corners column columns half halfs third thirds quarter quarters
sample samples selection selections collection collections exhibition exhibitions fairs sale
sales concert concerts rehearsal rehearsals practice practices sessions starters plenaries
introduction introductions summary summaries extract extracts chapter chapters paragraph
paragraphs verse verses chorus choruses refrain refrains repeats revision revizion=lm3
revisions revizions=mm3 continuation continuations response responses reply replies comment
comments note notes message messages notice notices sign signs label labels heading headings
caption captions code codes symbol symbols names nickname nicknames phrase phrases saying
sayings quotation quotations rule law laws requirement requirements option options choice
choices vote votes poll polls interview interviews census censuses doubles single singles
mixture mixtures version versions draft drafts outline outlines template templates frame frames
scaffolds worksheet worksheets booklet booklets leaflet leaflets handout handouts card cards
ticket tickets token tokens stamp stamps sticker stickers log logs records register tally
tallies count counts measure measures scale scales score mark marks grade grades levels band
bands stages step steps rungs strand strands subjects discipline disciplines language languages
schemes programme program=dQ4 programmes post posts job jobs role roles duties responsibilities
statement statements description descriptions definition definitions fact date dates time times
places buildings hall halls offices yard yards field fields garden gardens pond ponds shed
sheds path paths gates doors wall walls window windows floor floors ceiling ceilings stairwell
stairwells corridors cloakrooms charity charities federation federations companies schools
academies colleges nurseries primaries secondaries church churches visitor vizitor=eS4 visitors
vizitors=fS4 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full early online silent optional compulsory weekly
daily monthly annual termly different similar identical same available present visible
vizible=jT4 here there underway outside inside indoors next private public oral written verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=eU4 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver triangular oval curved straight vertical
horizontal english history geography science sciense=bV4 art music french spanish german welsh
latin pe re ict computing phonics poetry fractions spelling speling=QW4 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick carpet concrete tile
tiled metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back that this so not now then too
again today yesterday tomorrow tuesday wednesday thursday true false mine yours his hers theirs
ours me us one two three four five six seven eight nine ten twice once odd even equal prime
positive negative liquid cotton woollen digital electric male female british scottish irish
polish somali deaf blind pregnant local national regional unknown unclear due old recent
voluntary statutory temporary permanent possible necessary lit sung said told frozen worn sold
bought built sent spent found spread hidden begun chosen short tall wide thick thin fast quick
right there's elsewhere nearby overhead below above behind ahead opposite together apart breeze
breezed breezes sail sailed sails romp romped romps cruise cruize=m[4 cruised cruized=n[4
cruises cruizes=o[4 waltz waltzed glide glided glides nailed nails nail aced aces smashed
bossed rocked sussed clinched slayed nodding laughing smiling grinning wishing transfixed
riveted beaming entranced charmed stitches tears giggling cheering purring wanting believing
alarms apron aprons badge badges bag bags ball balls balloon balloons banana bananas bar bars
basket baskets bat bats beaker beakers bean beans bed beds bells belt belts bench benches bib
bibs bicycle bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds boat boats
boilers bone bones bottle bottles bowl bowls box boxes bread breads bricks bridge bridges broom
brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets cables cake
cakes calculator calculators calendar calendars camera cameras candle candles canopy canopies
caps cars cardboard cardboards carpets carriage carriages cart carts cartridge cartridges case
cases cello cellos chain chains chairs chalk chalks charger chargers clay clays clip clips
clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones
container containers cooker cookers cot cots counter counters crate crates crayon crayons cup
cups cupboard cupboards curtain curtains cushion cushions desk desks dial dials dice dices
dinners dish dishes doorbell doorbells dough doughs drain drains drawer drawers drill drills
drum drums duster dusters easel easels egg eggs envelope envelopes eraser erasers escalator
escalators fan fans fence fences ferry ferries finger fingers flags flask flasks flour flours
flors=nb4 flower flowers folder folders food foods foot foots fork forks fountain fountains
freezer freezers fridges fruit fruits fuses generator generators glasses globe globes glove
gloves goal goals grasses guitar guitars hammer hammers hamper hampers handle handles hanger
hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose
hoses hutch hutches icing icings ink inks instrument instruments intercom intercoms jacket
jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard
keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp
lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid
lids lifts lock locks locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox
lunchboxes machine machines mallet mallets marker markers marble marbles mask masks mat mats
meal meals medal medals menus metals meter meters microphone microphones microscope microscopes
microwave microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse
mouses mug mugs needle needles net nets nut nuts oar oars oil oils ovens paint paints
paintbrush paintbrushes pan pans panel panels papers parcel parcels pavement pavements pea peas
pedal pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes
pizza pizzas plank planks plant plants plaster plasters plastics plate plates platform
platforms plugs pocket pockets pole poles pool pools pot pots potato potatos powder powders
printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio
radios rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots roof
roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands
sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screens screw
screws seat seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe shoes shutter
shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge sledges sleeve
sleeves slide slides slope slopes soap soaps sock socks sofa sofas socket sockets soil soils
soup soups spade spades spoon spoons spring springs stair stairs staple staples stapler
staplers stones stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases
swing swings switches taps tape tapes tea teas telescope telescopes tent tents terminal
terminals thermometer thermometers thread threads ties tiles timers tin tins tissue tissues
toilet toilets tomato tomatos tool tools towel towels toy toys tracks tractor tractors trailer
trailers trains tram trams tray trays tree trees trolley trolleys trousers trouserses trumpet
trumpets truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas
valve valves vans vase vases veg vegs vehicle vehicles vent vents violin violins volcano
volcanos wallet wallets watches water waters wax waxes wheel wheels wheelchair wheelchairs
whistle whistles whiteboard whiteboards wick wicks windmill windmills wing wings wires woods
wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers scooter scooters minibus
minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits leotard
leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard
tabards annexes basement basements foyers lobby lobbies porch porches lavatory lavatories
washroom washrooms pitch pitches court courts corts=^R5 heatings lighting lightings plumbing
plumbings ventilation ventilations wifis signals internets sandpaper sandpapers queue queues
photograph photographs portrait portraits plaque plaques mobile mobiles sculpture sculptures
brochure brochures pamphlet pamphlets postcard postcards animal animals ant ants bear bears
bird birds butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken
chickens dog dogs duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen
hens horse horses insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey
monkeys newt newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits
rat rats sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels
tadpole tadpoles tiger tigers tortoise tortoize=mU5 tortoises tortoizes=nU5 whale whales worm
worms acid acids alkali alkalis atom atoms axis axises axizes=ZV5 angle angles cube cubes
cylinder cylinders decimal decimals denominator denominators fraction gases hexagon hexagons
ices integer integers iron irons liquids copper coppers magnesium magnesiums molecule molecules
numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms pyramid
pyramids ray rays solids solution solutions solvent solvents sphere spheres steel steels
substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts hail
hails thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers
wave waves tide tides election ballot raffle closure funeral merger inquiry consultation
accident injury bereavement illness referendum learning assessment monitoring moderation
evaluation communication engagement participation pace guidance explanation instruction
instructions vision vizion=dY5 ethos culture climate atmosphere relationship relationships
rapport routines expectation expectations transition transitions training induction supervision
supervizion=SZ5 accountability ambition aspiration oversight collaboration discussion dialogue
dialog=ZZ5 intervention interventions tracking strategy strategies approach approaches
achievement outcomes quality consistency knowledge understanding vocabulary oracy mathematics
literacy numeracy criteria objectives objective targets rewards sanctions sanction consequences
inclusion safeguarding punctuality layout deployment grouping seating rigour rigor=\[5 depth
breadth emphasis input inputs begins starts ends ended finishes finished lasts lasted happens
happened covers covered includes listed named says uses mentions mentioned contains contained
meets opens at of for with by from and or to across between before after during than as if n't
follow assess intervene discuss observe evaluate connect address collaborate communicate
consult analyse analyze=V]5 act own drive refer reflect anticipate spot coordinate enforce
implement apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily appear seem meet settles settling unsettling calms calmed
calming soothe soothes soothed soothing steady steadies steadied steadying stabilise
stabilize=`^5 stabilises stabilizes=a^5 stabilised stabilized=b^5 stabilising stabilizing=c^5
relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boost boosts boosted boosting widens
widened widening broaden broadens broadened broadening deepens deepened deepening enrich
enriches enriched enriching improves improved strengthens strengthened strengthening weaken
weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen
dampens dampened dampening deflate deflates deflating slows slowed slowing quicken quickens
quickened quickening accelerate accelerates accelerated accelerating hasten hastens hastened
hastening halt halts halted halting curb curbs curbed curbing curtail curtails curtailed
curtailing reduces reduced reducing increases increased increasing minimises minimizes=]a5
minimised minimized=^a5 minimising minimizing=_a5 maximises maximizes=`a5 maximised
maximized=aa5 maximising maximizing=ba5 multiply multiplies multiplied multiplying doubled
doubling halve halves halved halving cement cements cemented cementing consolidate consolidates
consolidating cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster
fosters fostered fostering breed breeds breeded breeding engender engenders engendered
engendering generate generates generated generating creates created creating produce produces
produced producing yield yields yielded yielding spark sparks sparked sparking spur spurs
spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts prompted
prompting provoking trigger triggers triggered triggering encourages encorages=oc5 encouraging
encoraging=Pd5 discouraging discoraging=Qd5 detered detering dissuade dissuades dissuaded
dissuading enable enables enabled enabling disable dizable=\d5 disables dizables=]d5 disabled
dizabled=^d5 disabling dizabling=_d5 empowering equips equiped equiping frees freed freeing
releases released releasing liberate liberates liberated liberating unlock unlocks unlocked
unlocking unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinder hinders hindered hindering holded impede impedes impeded impeding
inhibit inhibits inhibited inhibiting blocked blocking undermine undermines undermined
undermining erode erodes eroded eroding sap saps sapped sapping drained draining deplete
depletes depleted depleting exhaust exhausts exhausting overload overloads overloaded
overloading overwhelming distracting losed engaging motivating demotivating enthusing exciting
interesting captivates captivating hooking transform transforms transformed transforming
changes changed changing shaping moulds moulded moulding drived driving underpined underpining
sustains sustained sustaining supports supporting secures secured securing guarantee guarantees
guaranteed guaranteeing ensures ensured ensuring safeguard safeguards safeguarded protect
protects protected protecting prevent prevents prevented preventing stops stopping rob robs
robbed robbing deprive deprives depriving deny denies denied denying cost costed costing spare
spares spared sparing save saves saved saving allows allowed allowing permit permits permited
permiting force forces forced forcing prod prods prodded prodding nudge nudges nudged nudging
steers steered steering helps helped helping aid aids aided aiding assist assists assisted
assisting hurts hurted hurting harm harms harmed harming damage damages damaging ruin ruins
ruined ruining spoil spoils spoiled spoiling benefit benefits benefited benefiting rewarded
rewarding payed influence influense=Uk5 influences influenced influencing affecting impact
impacts impacted impacting alter alters altered altering reassuring comfort comforts comforted
comforting unnerve unnerves unnerved unnerving intimidating frighten frightens frightening
scare scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silences silenced silencing focusing refocus refocuses refocused refocusing occupy
occupies occupied occupying busy busies busied busying absorbing immerse immerses immersing
involves involving including exclude excludes excluding isolate isolates isolating divide
divides divided dividing unite unites united uniting bond bonds bonded bonding bind binds
binded binding feed feeds feeded feeding informing explains explained explaining account
accounts accounted accounting narrows narrowed narrowing close closes closing bridged bridging
ease eases eased easing relieve relieves relieving lighten lightens lightened lightening
removes removed removing maked gived keeped leaved bringed send sends sended sending throwed
builds builded getted letted fed drove bred meant means fuelled careful regular joint tight
loose larger inconsistent frequent warm skilful skillful=go5 firm brisk rushed vague thorough
constant endless repeated under lack presence presense=RP6 visibility vizibility=SP6 sharper
richer calmer neater messier keener abler cleverer friendlier colder softer happier tidier
noisier noizier=aP6 steadier smoother slicker fuller broader narrower fresher livelier duller
tighter looser smarter clearer finer greater lesser shallower firmer politer safer sadder
healthier superior inferior plainer crisper maturer readier dips dipped dip rises rose risen
rise slips slipped slip slid wanes waned fades faded tails tailed grows grew grown shrinks
shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped ebbs ebbed
evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses collapsed
varies varied confidence confidense=kR6 motivation concentration attention curiosity patience
patiense=PS6 excitement energy anxiety frustration boredom resentment goodwill pride enjoyment
belief mood spirits spirit appetite resolve determination resilience resiliense=aS6 commitment
loyalty nerves nerve tempers temper yearly hourly horly=iS6 nightly fortnightly quarterly
biweekly only july italy ally rally belly lolly holly billy dolly gully folly filly hilly
chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply
rely ply sly homily quickly slowly quietly loudly softly silently directly exactly nearly
partly approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=jU6 manually digitally electronically annually formally
informally publicly privately locally nationally globally internationally horizontally
vertically diagonally anonymously randomly numerically alphabetically chronologically jointly
respectively namely possibly probably presently formerly lately legally officially
automatically evenly equally firstly secondly thirdly lastly kindly thankfully sincerely
faithfully warmly lightly tightly loosely gently firmly mainly mostly largely generally usually
normally typically occasionally frequently rarely elderly likely unlikely costly chiefly solely
purely simply merely temporarily permanently gradually rapidly instantly promptly punctually
subsequently consequently accordingly additionally similarly alternatively conversely
theoretically practically chemically electrically mechanically biologically historically
geographically mathematically scientifically grammatically phonetically visually musically
internally externally centrally remotely virtually completely entirely totally partially wholly
doubly triply singly freely openly sideways heavily slightly apparently evidently clearly
obviously certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lowly holy orderly surly burly manly womanly secretly safely securely cleanly dimly
brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=V[6 gain grow fail participate contribute cooperate persevere persist
concentrate reason aspire strive deserve manage drift wander misbehave rush waste ignore
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=j\6 neglects ignores lacks fails thrives flourishes florishes=P]6 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=h]6 radiates a an the their home t ch ht ending captain
goalkeeper keeper partners partner twins siblings friends brothers sisters helpers winners
losers second muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller
older younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs pshe
rshe mandarin dt citizenship economics biology chemistry physics phyzics=`_6 literature
philosophy textiles cookery psychology sociology business media algebra geometry plans
resources resorces=l_6 material materials newsletter website examples wear book collect order
wash phone email fill stack tuck knock stay enter exit arrive attend way password route
fourteen forteen=e`6 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety both other another our my its your into onto beside since until
till near through throughout along around past towards against among without within upon beyond
unlike despite per via whether because although though unless but nor also either neither all
most many some several each every none just almost perhaps maybe thank thanks dear hello hi
tonight afterwards meanwhile saturday sunday january february march april june august september
october november december noon midday such quite rather never except hands eyes besides plus
minus let's it's that's these those nobody somebody anybody sorry summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little far much sometimes seldom already genuinely
thoroughly noticeably visibly vizibly=Ye6 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=de6
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=je6 reliably
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
leaver leavers joiner joiners prefect prefects bursar bursars middays playmate playmates
director directors receptions apprentices someone ects lsas teams author authors inspector
inspectors researcher researchers adviser advizer=fi6 advisers advizers=gi6 advisor advisors
consultant consultants officer officers clerk technician technicians principals facilitator
volunteer volunteers counsellor counselor therapist lecturer lecturers newcomers scholars
scholar para paras paraprofessional paraprofessionals instructors keyworker keyworkers pupil's
peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian
ones departments p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8
t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4
g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house award awards
street lane hill foundation madame professor señor teachings learnings provisions
provizions=Pn6 curriculums plannings questionings modellings feedbacks markings assessments
behaviours behaviors=Xn6 discussions paces opening openings endings conclusion conclusions
environment environments atmospheres climates ethoses cultures rapports leaderships managements
governances attendances attainments achievements outcome result standard writings readings
phonicses mathses mathematicses englishes sciences vocabularies knowledges understandings skill
skills homeworks sequence sequense=]o6 sequences structures design designs method methods
technique techniques communications organisations organizations=go6 playtimes lunchtimes
trainings inductions monitorings evaluations improvement improvements presentation
presentations handwritings spellings deliveries teamworks trackings datas engagements
participations performance performances progression progressions coverage coverages attitude
attitudes efforts concentrations contribution contributions demonstration demonstrations
example exercise exercize=iP7 exercises exercizes=jP7 essay essays signage signages catering
caterings greeting greetings handover handovers briefing briefings dismissals residential
residentials artwork artworks sketchbook sketchbooks tutoring tutorings recruitments retention
retentions appraisal appraizal=cQ7 appraisals appraizals=dQ7 consultations scrutiny scrutinies
oversights tutorial tutorials seminars phrasing phrasings wording wordings feature features
spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs storytelling
storyteling=\R7 storytellings diction dictions classrooms playgrounds libraries websites
newsletters reviews deployments conducts tones voices manner manners guidances links thinkings
reasoning reasonings oracies listenings handling handlings orders control controls movement
movements safeguardings morales uniforms qualities idea grammar grammars punctuation
punctuations pronunciation pronunciations numeracies literacies memory memories fluency
fluencies comprehension comprehensions stamina staminas habit habits mannerses pacings
procedure direction directions groupings modelings accountabilities rigors rigours alignment
alignments preparations timing timings balance balances variety varieties range ranges
opportunity opportunities capacity capacities visions vizions=jT7 command commands tells
commented mention added reported describe described suggested replied asked remarked recalled
recaled=XU7 whispered writes asks describes suggest suggests adds noted state stated states
remark whisper responded voted rate rated agree agreed disagree dizagree=lU7 disagreed
dizagreed=mU7 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=_V7 titled entitled
headed marked praised praized=dV7 thanked according poster posters banner slogan motto glow
file text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin specification syllabus constitution forms money payment cheque emails
returns equipment booking bookings taxi invoice invoices presenter timekeeper scribe reviewers
observer observers host hosts speaker speakers listener listeners candidate candidates
applicant applicants driver drivers cancelled canceled=cX7 postponed delayed rearranged
rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=]Y7 laudable exemplary uplifting
compelling compeling=aY7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=lZ7 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=T[7 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=^[7 respectful considerate
devoted tireless tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre
lackluster=j[7 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive concerning alarming depressing dismal dire appalling appaling=T]7 awful
terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax lackadaisical
lackadaizical=i]7 sluggish laboured labored=k]7 stilted clunky cumbersome unambitious
undemanding unchallenging tokenistic perfunctory cursory unkind unjust unsustainable outdated
scant inaccurate unreliable untrustworthy unprofessional amateurish inept clueless negligent
irresponsible thoughtless insensitive tactless disrespectful insolent disobedient unruly hectic
frantic frenzied lopsided misguided unconvincing unimpressive underwhelming underdeveloped
aimless directionless rudderless unstructured underprepared unprepared forgettable
overcomplicated bland insipid stale messy untidy cluttered unwelcoming uninviting soulless
joyless oppressive overbearing condescending dismissive sarcastic unimaginative formulaic
repetitive disjointed fragmented piecemeal tokenism sociable problematic troubling unfortunate
regrettable poorly appallingly superbly brilliantly beautifully marvellously fantastically
adequate authoritative charismatic transformative transformational fascinating intriguing
entertaining groundbreaking outmoded antiquated overambitious unrealistic unachievable
inflexible wholehearted disorderly purposeless childish sophisticated unsatisfying illogical
nonsensical unwise unwize=Ta7 excessive needless unnecessary wasteful inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=Rb7 commanding disconcerting flawed harried nagging
overcrowded punishing ragged rambling brash breezy candid celebratory civilised civilized=`b7
cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect
inconsequential inquiring lenient manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic
strenuous superfluous surprising surprizing=bc7 temperamental theatrical turbulent
uncompromising uncompromizing=fc7 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=Pd7 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=Xd7 militaristic overheated disastrous dizastrous=[d7 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless
excitable impressionable precocious disagreeable dizagreeable=Qe7 fastidious scrumptious
delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous
classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky
smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow
filthiest babyish bookish boorish brattish sheepish snappish sluggardly churlish clownish
fiendish garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn
careworn toothless faceless characterless bloodless gutless voiceless formless baseless
groundless rootless ruthless reckless lustreless shameless tasteless timeless priceless
senseless thriving flourishing florishing=^g7 floundering ailing dysfunctional toxic rosy daft
compliant obedient biddable glacial realistic accommodating adaptable appreciative attuned
buoyant cheery collegiate communicative conducive congenial constructive convivial courageous
corageous=Vh7 dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient
effervescent enlightened favourable favorable=ah7 forgiving forthright graceful hearty humorous
impactful impartial impassioned influential inquisitive inquizitive=kh7 intelligent judicious
loyal mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent punctual refined resounding selfless spontaneous staunch stoic
streamlined succinct trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous
antagonistic argumentative austere avoidable backward barren belligerent biased bombastic
brittle brutal bureaucratic burdensome caustic clinical coarse colourless colorless=\j7
combative confrontational contentious contradictory cowardly cruel deafening decaying defeatist
derelict desolate destructive discordant discourteous discorteous=jj7 disgruntled disingenuous
dizingenuous=lj7 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail fretful
frivolous fuzzy glum gruff hackneyed harmful hurried hyperactive hypocritical illiterate
inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious insecure
insidious insignificant insular intolerant irksome jaded jittery judgmental judgemental=ok7
lumbering meek menial merciless moaning morose neglectful nonchalant nondescript noxious
obsolete obstructive overpriced partisan partizan=]l7 patriarchal perilous petty prejudiced
prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde
rotten scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=dm7
unskilful unskillful=em7 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=dn7
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=\o7 dispirited
divisive divizive=^o7 domineering dour effortless effusive enterprising enterprizing=co7
erudite exquisite exquizite=eo7 expressive faddish fatuous faulty fraught fulsome ghastly
glorious glowing grating grotty grudging hapless honourable honorable=SP8 horrid humourless
humorless=UP8 imprecise imprecize=VP8 indecisive indecizive=WP8 inexpert interminable intrusive
jovial laborious languid lightweight luminous majestic merry noble offensive onerous opportune
pacy painless palatable pedantic playful poised poized=kP8 polished ponderous profitable
profound prosaic raucous reductive riotous rousing rudimentary scattergun scholarly
scintillating shapeless sketchy skilled slack slick snappy snazzy soporific spiritless spirited
stagnant sterile stirring strained strident superlative tame tantalising tantalizing=jQ8 tawdry
taxing tepid thrilling thriling=nQ8 timely tiresome touching tranquil turgid unassuming
unbalanced unconsidered uncritical underpowered uneventful unflappable unfounded ungainly
uninformed unpolished unrelenting unruffled unskilled unskiled=aR8 unsophisticated unsound
unspectacular unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous
weighty whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=WS8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable lukewarm gallant heroic saintly angelic
diabolical abrupt gullible naive canny wily streetwise streetwize=nS8 comical hilarious amusing
poignant evocative atmospheric exemplified unblemished watertight foolproof stringent
underwhelmed unfazed unperturbed unmoved overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=hU8 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious
contagious riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy
homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy
rubbishy tacky gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious dubious
questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile
trivial paltry measly meagre derisory negligible nuanced lucid cogent penetrating exacting
wholesome generous gracious humane compassionate empathetic sincere heartfelt steadfast
dependable reputable esteemed renowned distinguished eminent legendary iconic unforgettable
momentous stupendous formidable potent decisive decizive=hX8 resolute tenacious dogged plucky
feisty vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling controling=VY8
autocratic dictatorial authoritarian draconian punitive vindictive spiteful malicious callous
aloof sullen irritable obstinate intransigent arrogant conceited pompous pretentious snobbish
elitist devious manipulative dishonest deceitful evasive cagey robotic regimented fusty
middling overdone mismatched misaligned mizaligned=WZ8 overstretched overworked thwarted
tarnished marred excruciating unbearable insufferable maddening disturbing distressing
upsetting heartbreaking saddening demoralising demoralizing=fZ8 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=U[8 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=d[8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=o\8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=W^8 unexceptional undistinguished unenthusiastic
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=g^8 unfulfilling
unfulfiling=h^8 thankless fruitless moribund easygoing splendidly fabulously terrifically
tremendously awesomely lovelily charmingly gorgeously attractively appealingly praiseworthily
praizeworthily=W_8 exemplarily inspirationally inspiringly upliftingly captivatingly engagingly
compellingly stimulatingly motivatingly enrichingly insightfully perceptively imaginatively
inventively innovatively ingeniously masterlily skilfully skillfully=i_8 adeptly accomplishedly
proficiently competently talentedly seamlessly purposefully fruitfully effectively efficiently
successfully worthwhily invaluably meaningfully vibrantly buzzingly dynamically nurturingly
welcomingly harmoniously robustly rigorously meticulously coherently cohesively aspirationally
excellently unsatisfactorily satisfactorily magnificently breathtakingly spectacularly
sublimely flawlessly faultlessly impeccably immaculately enviably unrivalledly unparalleledly
enjoyably pleasurably hearteningly memorably tastefully elegantly articulately eloquently
astutely shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=ba8 respectfully considerately dedicatedly devotedly enthusiastically
tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=fb8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=ic8
sluggishly ploddingly labouredly laboredly=lc8 stiltedly clunkily clumsily cumbersomely
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
patronizingly=Xf8 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=hf8 disinterestedly dizinterestedly=if8
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=Qi8
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=`i8
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=gj8 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=Wk8 disarmingly dizarmingly=Xk8 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=bk8
militaristically overheatedly disastrously dizastrously=ek8 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=\l8 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=Sm8 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=Qo8 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=QP9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=]P9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=gP9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=ZR9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=hR9 disgruntledly disingenuously dizingenuously=jR9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=ST9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=aT9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=iU9 unskilfully unskillfully=jU9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=mV9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=jW9 domineeringly dourly dorly=lW9
effortlessly effusively energisingly energizingly=oW9 enliveningly enterprisingly
enterprizingly=QX9 eruditely exquisitely exquizitely=SX9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=bX9 horridly humourlessly humorlessly=dX9 imprecisely
imprecizely=eX9 inattentively indecisively indecizively=gX9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=^Y9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=eY9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=_Z9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=n[9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=h\9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=`^9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=aa9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=[c9 misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=nc9 discouragingly
discoragingly=oc9 dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=Re9 obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=bg9 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=ki9 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=jj9
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=Zl9 brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=nm9 dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty
fun funny lumpy responsible soggy spotty static inactive intermittent individualised
individualized=`o9 gentle humble collaborative interactive traditional expert conscious
measured sensitive reflective strategic intense tentative distant detached remote rigid raw
heated troubled extreme scarce stifling tangled wasted fiddly gruelling grueling=[P: modest
proportionate minimal variable uneven balanced suitable relevant comprehensive detailed
thoughtful original ordinary normal reasonable acceptable sufficient enough productive valuable
useful important beneficial vital crucial critical central responsive joyful stable accurate
logical simple complex complicated active energetic correct wrong amiss lacking impersonal
generic dense wordy abstract scattered disconnected inclusive exclusive equitable transparent
honest fragile precarious sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine
impoverished convincing persuasive powerful forceful vivid colourful colorful=cR: automatic
instinctive intuitive genuine authentic real fake artificial contrived advanced flashpoint
flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses success successes
failure failures disaster dizaster=ZS: disasters dizasters=[S: messes highlights joy joys
pleasures disappointment dizappointment=aS: disappointments dizappointments=bS: flaw flaws
shortcoming shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies
mistake mistakes asset assets credit credits gem gems jewel jewels star stars inspiration
inspirations excellence excellense=[T: excellences brilliance brilliances mediocrity
mediocrities chaos chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage
carnages embarrassment embarrassments disgrace disgraces scandal scandals tragedy tragedies
wastes nonsense nonsenses rubbish rubbishes treasure masterpiece masterpieces threat threats
insult insults affront affronts outrage outrages indictment indictments travesty travesties
slur slurs stain stains blot blots eyesore eyesores tokenisms masterclass masterclasses beacon
beacons exemplar exemplars washout washouts catastrophe catastrophes calamity calamities
mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=lV: gratitude fervour fervor=nV:
dedication professionalism passion generosity creativity warmth expertise expertize=UW:
diligence diligense=VW: integrity humility kindness perseverance tenacity courage corage=\W:
compassion empathy wisdom insight charisma charm humour humor=cW: wit devotion diplomacy
ingenuity imagination originality tact tenderness vigilance initiative gusto artistry
craftsmanship eloquence eloquense=QX: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
complacency laziness negativity defensiveness inertia arrogance indifference indifferense=gX:
negligence negligense=hX: incompetence incompetense=iX: stubbornness hostility carelessness
thoughtlessness rudeness insolence insolense=oX: impatience impatiense=PY: favouritism
favoritism=QY: nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=aY: confusion inconsistency incoherence incoherense=dY:
inefficiency ineffectiveness indiscipline unruliness misbehaviour misbehavior=iY: disaffection
dizaffection=jY: disengagement dizengagement=kY: disillusionment dizillusionment=lY:
despondency tedium monotony superficiality shallowness dullness blandness vagueness
mismanagement inflexibility rigidity aims ambitions intention intentions intent intents purpose
purposes aspirations mission missions aimed aspired bank banks glossary glossaries thesaurus
thesauruses dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled
misspeled=R[: circled underlined highlighted erased translated decoded rhymed alphabetised
alphabetized=Z[: capitalised capitalized=[[: pronounced hyphenated discussed debated recorded
offered sorted ranked compared explored examined studied researched analysed analyzed=i[:
investigated brainstormed grouped reasons causes cause effects arguments ways similarities
differences advantages characteristics traits synonyms antonyms opposites hypotheses
predictions motives factors debugged classified classed tested weighed corrected mended
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
contrasted categorised categorized=R]: critiqued copied traced plotted charted tallied fable
tale parable myth legend novel article passage advert sermon coffee breakfast refreshments
continually perpetually forever incessantly 24/7 exception beginning entire point matter
everywhere nowhere anyone ever anything pattern thing whoever wherever soul whichever whatever
noone ownership seems seemed tries behaves contributes listened learns follows else member
nothing non everything talked dragged rushes rushing acts acting fool clown martyr victim front
loath loth wasting dismiss dismisses dismissed view suggestion fend guess stepped intervened
noticed reminded nose noses ought granted obvious cue cues fob fobbed abandons tolerated
condone condoned idle ignoring neglecting refuse refuses refused refusing disregard disregards
disregarded shirk shirks shirked dodge dodges dodged evade evades evaded flout flouts flouted
app software advice disregarding looking bother deal bothering chat happen fault blame blames
blamed blaming culprit culprits guilty brushed sweep swept sweeps aside buck lip regard heed
eye hide hides hid hiding drag drags dragging feet heels idly washed washes washing forgot
forgotten chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed waved batted fobs goodbye looks cave caves caved opt
opts opted slacks slacked themselves himself herself knuckle knuckles knuckled dig digs dug
muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide
decides decided watched stared nodded smiled shuts shutting backs react chatter admin bury
buries buried ducked pretend pretends pretended waits loss odds snail's asking promise
promize=fd: loop proper consideration leans leant leaned resort resorts resorted default
defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam
disturb gloss glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails
bailed checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims
complain complains boast boasts boasted moan moans whine mutter muttered snapped snaps bark
barks barked yell yells yelled scream screamed lectured nag nagged nags confess confessed
concede conceded concedes insisted protest protested scoff scoffed sulk sulked sulks whinge
whinged gossiped rant ranted rants blurt blurted excuse excuses rooted grounded courtesy
cortesy=Th: wake wonders magic miracles trick difference differense=Zh: injects injected
breathe breathed life potential guessing lacked gap effect domino temperature freedom
permission lie lies root heart benefitted profit profits profited woke wakes hyped geared
cheered perked wound quietened borne bearing impossible owe owes owed owing meaning upshot
consequence consequense=bi: product direct caused resulted resulting decrease therefore thus
hence thereby contributed causing learned adversely instilled instiled=Qj: enhance enhances
enhanced stifle stifles stifled stunt stunts secret factor main stem stems stemmed arise arises
arizes=aj: arose dividends foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=Vk: smile visuals invited required paired introduced scene buddy cured killed
quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries others' rest ripple
fared differently visual explicit using sharing starting handing adding switching swapping
pairing mixing naming praising praizing=\l: rehearsing practising practizing=^l: waiting
pausing banning displaying similarity edge sting pressure folds spill spills spilled spilt
translate translates knocks knocked leaks sprang derive derives derived shifted banned drifted
colours colors=Xm: halfway astray dead sense security stake foothold beneath underneath picking
emerges emerged limbo lurch spells kills kill dependence dependense=jm: dependency independence
independense=lm: contempt whenever disengage dizengage=om: mud dispute argument escaping
mistaking disguising disguizing=Un: volumes indisputably surely manifestly patently
unmistakably indeed inevitably naturally fortunately interestingly evident apparent undeniable
palpable unmistakable proves prove proved bound itself massively west nest forest guest request
harvest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest seconds
metres points cm percent usual patch league world unfavourably unfavorably=PP; overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=\P; easily comfortably distance gulf huge growing compare notch schedule performing
attaining achieving comparison contrast preferable trails trailed underperforms underperformed
pack shoulders streets miles leagues aspect comparing pale pales paled insignificance par pile
heap colour color=^Q; outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked rare arguably character degree calibre amount stacks alongside fare fares
faring vast slight neighbours neighbors=VR; counterparts tier beaten tops topped edges edged
pips pipped bested shadow intensity noticeable distinct disparity distinction dregs bunch straw
settings districts touches farther forward uniformly catch catches catching caught night
benchmark reach heights moment inconsistencies unevenly unevenness ages genders greatly
considerably diet postcode depending forecast broadly solidly borderline ri verging bordering
mid b c worth stunted dated garbled bloated skewed entrenched fractured splintered siloed
marooned orphaned overcooked undercooked overegged conviction precision precizion=]T; clarity
feeling clue cohesion urgency dearth shortage paucity scarcity devoid crying conspicuous gaps
exist holes uncared unaccounted uncalled uncaled=oT; awry adrift pear askew trail trailing
failed chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=QV; unrewarded unexplained luck sync aligned rationale momentum skirted
sidestepped basics cracks serve expense reaches revisited revizited=`V; reviewed failings spots
stomach exposed expected delivering critically neatly needed possess experience experiense=lV;
ability faintest slightest foggiest connection relation relevance needs deserved detriment
something happening insufficient awareness scope indication repertoire experiences learnt
achieved gained infrequently inability unable well-trodden earn earning earned corn rationed
celebrated squashed prioritised prioritized=mW; sacrificed obliged justify lying dormant fallow
unopened journals jornals=UX; blank ceased dies died dried vanished vanishes disappeared
dizappeared=]X; disappears dizappears=^X; shrivelled shriveled=_X; shrunk decayed steam puff
mispronounced misread mislabelled mislabeled=fX; mistimed mispitched misdirected misapplied
mizapplied=jX; stripped shorn consulted briefed spine logic consensus boundary boundaries
rhythm singing rowing buying hover hovers hovered surface margins shallows literal marginalised
marginalized=_Y; stinted crowded hamstrung hint trace whiff glimmer shred flicker unanchored
untethered unmoored traction purchase footing grounding currency leverage clout weight
backwards concepts errors misconceptions connections misunderstandings core agency demands
demanded requires airtime limelight telling anticipated tackled recognised recognized=dZ; slam
slammed sunk chasm mismatch disconnect contradiction tension gains zero information
misunderstanding common collective discernible particular formal follow-through offers provides
provided drink omits omitted avoids avoided skims skimmed significance blurred underemployed
underoccupied undertaught underfed underled underserved unengaged unguided unpractised
unpractized=k[; unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded
undifferentiated checking discussing revisiting reviziting=V\; one's nobody's somebody's else's
amounts amounted altogether surfaces surfaced featured develops misconception spite adhered
compliance following complying adhering graded judge require requiring needing serious i'd we'd
i'll we'll exceeds tightening addressing immediate estyn inspection afternoons mornings agrees
hear rumour rumor=]]; rumours rumors=^]; reportedly allegedly general perception amongst
widespread splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs jail abusive homeless evicted debt bereaved dying cancer depressed homes household
situation circumstances background claiming domestic violence violense=`^; abuse adopted
undercurrent undertone undertones streak vein tinge current noticing wondering impression i'm
blunt picky faint definite air element flavour flavor=T_; appears appeared seemingly supposedly
presumably ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine
sensed opinion unconvinced borders bordered verges side offence offense=k_; pared extinction
hilt brink tugged tooth tongs daggers fought tread treads treading trod trodden stepping
people's other's another's toes flak rap brunt strain pinch burning midnight burnt burned
bursting wits wits' wit's tether baptism cracked whip tied sellotape gaffer willpower somehow
survived survives survive scraped manages headless leash rein bumpy rocky ride gig sell graft
haul uphill battle pound penny pennies shot cliff die death vine nip nips nipped bud runway
leaked leaking seeped bled hollowed mothballed mothbaled=Xb; axed decimated steamrollered
hijacked rack crash pilot launch relaunch nosedived cratered boots hurl chuck cash initiatives
hurled chucked lavished wag wags wagging wagged skin cosmetic official promises promizes=Sc;
specifics jargon promised promized=Vc; earth moon noises noizes=Yc; kick kicks kicked kicking
runaround pillar ranks conspiracy cop voting wolves ruffle ruffling feathers contention blood
curveball googly backed backing pit dogsbody powerpoint bullet acronym carrot flogged laminated
inch swamp swamps swamped awash acronyms plethora deluge morass wealth abundance parachute
parachutes parachuted parachuting helicopter helicoptered airlift airlifted wheeled experts
mystery shock lull relief fiction painful salutary viewing lick survival existence
existense=Ue; ounce jot inkling semblance modicum scintilla moment's glance qualm murmur hitch
squeak peep qualms beast proposition planet universe swear you'd one'd forgiven excused
assuming coaxed shell shells screaming glimmers bullets proof pudding devil sights shop
military operation blow blows blew hearts hip thieves shrinking violets encyclopaedia
encyclopedia textbook cliche wearing clothes lap laps lapped lapping imaginations flight slice
sliced owns owned stilled stunned pure sheer comedy bliss guesswork duff bum chord minding ship
tiller helm rudder toast roses bonnet chip preaching deckchairs leaps rising rizing=ig; arms
stride sky's curve tip finishing perfection putty aladdin's store stroke silk overstate
commanded finds niche study restraint seriously cheers feather applause recommend barrel
corking belting ripping winner !of blown sing sings praises praizes=jh; soak soaked soaking
cherry stuff de jackpot clockwork dream extra mile swimmingly plunge bull strides hay splash
hash knack nub teeth bay ear gift taped licked sewn wrapped breath fort reins shoulder smelling
smeling=ki; grief naught fruition alight alive stakes blinder eggshells bill muster onions
justice utmost stead nick fettle groove brief trend sticky cusp verge height peak coal powers
pops absolute tonic sight labour labor=jj; classic piece dab tower oiled knit burner heart's
butter bang doctor bee's cat's dog's mccoy admiration feat unturned sailing sweetness bounds
guns punching sunshine shipshape chapeau bowled stumbling tumble mountain foregone moot sore
breakneck arm's limb freefall shrift slim pickings quibble quarrel bubble fringes cast casts
casting pall favours favors=[l; gathers gathering gathered risk area areas zones rod stony
eternity lifetime shops fools riding burst bursts busting seams sixes loggerheads crossroads
ebb chasing tail hearted cock rocket size price pouring poring=Ym; scraping shoot shoots slap
avail zoned plenty flounder foul wayside wayzide=cm; final motions boil piste tangent pieces
downhill south begging overboard haywire houses plughole plot rag bearings clanger bombshell
bogged sidetracked sucked scot mick mickey pig's headway tripping aground amok war production
weekend watching wading banging sardines wildfire climb sway ransom kibosh brakes losses
mustard throat ceremony backside laurels rests rested resting fiddle bandwagon gun caution heel
cropper standstill roost snag buffers goalposts reputation remorse mercy bush substitute angel
shakes patchwork blessing pigsty goose flash style recipe blueprint vicious slippery dawn
economy gesture nod cannon unto thorn hole alley affair reflection compensation macho herring
spanner bitter steep sorts kilter ark proportion cosh thumb radar illusion siege creek scratch
snuff ears neck cuff beam wane cheap hoof hop warpath uppers hobby soapbox legs knees downward
spiral dignity sake swallow rut pickle vacuum spin daze doldrums wilderness weeds tatters
crisis crizis=lQ< shreds meltdown denial jack jam coping managing ok okay saloon panic winded
overdue translation haste sizzle hype muchness ado barred sausage chestnut egged egging fashion
man's preach eyebrows diamond ruled ruling ballpark grace scrape scrapes sank swim skating skim
skimming scratches scratched scratching slipping snowed strictly coated coating sweeping swims
roundabouts teething gruel wasters iceberg cooks kneed reinvent spinning reinventing reinvented
rome whistling dressing gritted arm worlds wrap footed barking mad rote cheese chopping
watchers cobbled cookie cutter paste dime body dusted dribs drabs friend fat fiddling flogging
grasping clutching clutch straws nettle nosed maintenance mighty collar knee jerk mutton
dressed nailing pasture pie hair rearranging tinted coloured colored=XU< stone's sweet fa tear
tearing minimum jury rot mill thumbs twiddling knots toe toed tongue turkeys wounded warts
wheat serial compulsive habitual inveterate incorrigible chronic nit pleasers ticker tickers
watcher seeker seekers averse cruncher crunchers sitter sitters picker pickers splitter
splitters eater eaters workers talkers personality personalities self bundle mischief brains
conscience consciense=lV< matriarch patriarch godfather queen king kindred tortured souls
tender skinned brake burden roadblock liability uptake criticise criticize=\W< bloomer bloomers
developer developers adopter adopters prone outbursts tantrums exaggeration moods aggression
tempered fused natured tendency wee angels monsters monster darlings terrors terror dears mites
horrors horror madam madams emperor emperors devils sponges sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes underling
underlings greenhorn younger-looking brain villain villains flexible crew crop gang cheeky
various backgrounds prize speller handful pest swayed reasoned rabble mob tribe stream
mentality firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder
wildcard bystander heavyweight fence-sitter clockwatcher naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter attention-seeker lone bet achiever
linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=T[< generation pioneer whirlwind coasters rebels thinkers leech freak freaks pain
menace suspects sen eal adhd asd fsm university attainers achievers attainer prior lows highs
ables complete artist storyteller storyteler=P\< performer rockstar hero heroine micromanager
nonreader underperformer underperformers dragon sponge whiz weakling flyer flyers fliers
upbringing apples apple dries drying descended rafters trooped troop troops traipsed traipse
sloped ambled dawdled bustled streamed straggled clattered thundered shambled mooched lumbered
swaggered strutted barrelled barreled=Y]< careered surged wafted pottered milled piled bundled
rattle reel reeled lob lobbed spray sprayed glared glowered scowled smirked beamed leered
simpered grimaced huffed puffed tutted tug scorn steamrolled steamroled=U^< railroaded churned
waded trawled slogged lurched staggered whizzed ballooned mushroomed snowballed snowbaled=`^<
spiralled spiraled=a^< paralysed paralyzed=b^< ambushed besieged bombarded peppered juggled
whitewashed tiptoed pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed
popped hummed buzzed bubbled choir wasteland silo silos avalanche catalyst showcase backwater
tinderbox keg tilt flounders waffles nods guts fizz punch zing attack fillers flit flits
flitted flitting scuttle scuttled scrawl scrawled diluted amid relations trying buzz buzzes hum
crackle throb throbbed pulse pulsed fizzing crackling humming nature plummet nosedive rocketed
skyrocketed slump stamped stamping hovering labours labors=j`< pillars cruising cruizing=l`<
blizzard agonising agonizing=n`< curling sleepwalk sleepwalking autopilot flog throats sinking
dash grind squib patched tacked shoehorned crowbarred crammed bitty choppy leaden stodgy
lurches hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise mesmerize=ka< enthral
enthrals wow wowed towers melt melts melted outburst havoc descend descends degenerate
degenerates degenerated dissolve dissolved floundered wrestle wrestled grapple grappled stumble
stumbled languish languishes languished dominating hijack monopolises monopolizes=ib< bombard
smother spoonfeed spoonfed cram steamroll railroad raced sped grinds grinding peter peters
petered bounce bounced bouncing brimming oozing bustling teeming dripping !and forefront shone
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plague
plagues plagued riddled blighted haunted beset poisonous rife rampant endemic ingrained waffled
rambled rambles hive rounded outlive outlives outlived withstand treated battling battles
winding glaring gaping blatant blatantly outright fashioned glazed lettering children's
thoughts approval reassurance confirmation validation unimpressed stumped flummoxed glued
downbeat tuned itching raring property luggage angriest mentally squarely accepted famously
stiff concept clicked belonging buy glad concentrating handy esteem wandered wandering captured
capture grabbed hoping fearing dreading relishing craving hating doubting savouring
savoring=Yf< longing expecting pretending warmed warms fond regards regarded views viewed
considers perceive identifies empathise empathize=gf< empathised empathized=hf< sympathise
sympathize=if< related glowed fading occur occurs occurred gist reluctance resolved sought
longed awe wonder despair anticipation disbelief amusement bewilderment teachers' anxieties
captures grab grabs mastered internalised internalized=bg< remembered probes probed extends
reveal reveals revealed <degree>* elegance vigour vigor=lg< satisfaction hesitation thirst
hunger zest displayed demonstrated maturity deliberately wilfully intentionally knowingly
gladly proudly excitedly intently angrily seeking clam clams clammed liven livens livened perk
perks cheer brighten freeze freezes froze shies shied recoil viewer viewers blast blossom
life's nature's notion earthly sulking panicking yearning fretting clowning bluffing fuming
squirming wavering attract escape reaction sympathy mates breathing owning click somewhere
trance huff flap warming responds gravitate gravitates toward occasion bait masked masking
feelings pine pines itch itches ache aches burn burns longs prospect dismay mattered belong
cottoned twigged wised brightened recoiled baulked balked flinched succeed unwillingness
hesitancy readiness refusal favoured favored=Pk< indulged fancied assumed assumes imagines
supposed figured reckoned senses concluded outset peace boiling refuge hungers thirsts endure
endures endured apprehensive coy hunch importance drank drinking champing dawned registered
dreams fooled floored flattered touched wedded attached stung shaken wooed consumed seized
overcome humbled fixated obsessed preoccupied singled faking dreaming testing warranted
justified advisable advizable=dl< bearable sustainable dared bargained digest needn't billed
rights optimal warrants belongs belonged era century decade throwback hangover relic bygone
human understandable decency sane 'll growth error manoeuvre development considering intake
constraints inexperience inexperiense=dm< punched glitter army volley parade catalogue
catalog=jm< interruptions drip copying liberal stingy sudden dose glimpse ration addition
respite drivel twaddle piffle poppycock gobbledygook claptrap hogwash balderdash codswallop
guff tosh smiles uncommon considerable craft delicacy judgement judgment=fn< malice
preoccupation fixation infatuation contact spectator sport jolt weapon weapons sauce ingredient
secrets trump crowning selling hushed reverent minor miracle hush ornament hindrance decoration
outstay outstays outstayed overstay overstays overstayed earns fee rent supper teaches aback 'd
son daughter tames wring wrings wrung milked inevitable ubiquitous omnipresent obligatory
proverbial umpteenth hallowed mere bribery blackmail busywork babysitting babyzitting=^P=
propaganda gatekeeping navel hatchet stitch tag parlour parlor=eP= tricks disappear
dizappear=gP= vanish void ether cattle meat beauty popularity slanging chocolate teapot
poisoned chalice curate's movable moveable revolving echo chamber ivory chase turf wars
achilles cinderella whipping pants pat coffin ointment haystack china sweetshop candy cog cogs
tipping changer changers brainer event golden glory stranglehold chokehold dampener damper
handbrake innovation castles ships everyone's gestures rhetoric victory weasel motherhood fur
unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead disguise
disguize=jR= metre litre kilometre kilometer=mR= kilogram smack smacks smacked reek reeks
reeked desperation defeat flatters overstates undersells goosebumps chills tingle lump
speechless shivers bless !many honour honor=bS= honours honors=cS= commend wallpaper drowsy
saddened pity appalled appaled=iS= recognition celebrating rescue rescues rescued salvage
salvaged redeemed sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed
privilege congratulated commended applauded flourished florished=_T= thrived celebration lucky
fortunate i've we've however mustn't they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=TU= wondered cried begs
screams fix remedy cure overhaul shake usefully afford recommendation ripe rid what's ideally
urge implore beg advise advize=hU= propose recommendations suggestions recommended ebi ebis
wwws exploring fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp
update retirement reset reboot rejig urged mileage musts pressing dive battering leap upturn
downturn succeeded matured mellowed mend bedded bedding crept creeping edging inched inching
flatline flatlined plateau plateaued turnaround comeback renaissance revival hitherto ago
previous giant enormous massive significant forwards conquered outgrown flagged revolutionised
revolutionized=gW= revitalised revitalized=hW= rejuvenated waning dwindling eradicated
eliminated sliding dipping flagging recovering strongly recovered rallied rebounded crashed
leapt zoomed litter rapid worsening worsen lowered profile travelled traveled=_X= achieves
attains attained perform performs performed fulfil fulfils embedding embeds gaining
circumstance situations extent conditions kinds length ratio deadline eh chooses organises
organizes=UY= misbehaving scrapped object solve research I suppose guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms
attainment8 progress8 dives retrieval spaced continuous passport metacognition metacognitive
formative summative mastery pedagogical baseline smsc gld dfe sdp qa aln ehcp ppg ilp iep pru
eblr triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps
nfer sats adaptive cognitive schema dialogic causation chronology premium individual personal
journey jorney=f[= mindset load organiser organizer=i[= organisers organizers=j[= assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=Z\= subitising subitizing=[\= sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister majority minority
habitually periodically o'clock thrice tend tends tended bulk lion's ample ad nauseam loads
heaps masses tons raft multitude myriad precious interaction copious abundant plentiful
countless numerous umpteen limitless substantial disproportionate significantly figure emerge
equals aspects layer fibre sacred solves fixes resolves hell stock carpeting hears iota whit
hived farmed siphoned packed shoved carted packing stew vegetate housed housing grounds seals
sin childminding wraps wrapping burying hushes smuggle smuggled shelve shelved massage massages
massaged doctored airbrush airbrushed sanitise sanitize=k_= sanitised sanitized=l_= sugarcoat
sugarcoated cherrypick twist twisted tucked squirrelled squirreled=S`= stuffed footnote
footnotes appendix spreadsheets sneaked sneak snuck brushing shrugging shelter shelters
sheltering plucked conjured magicked snatched plucks conjures dreamt dreamed conjure cooked
fiddled rig rigged gamed gaming fag cigarette packet guesstimate guesstimates concocted
capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=^a= rolled rolls straightaway fate ducking dodging swerve swerved deflect deflects
deflected tiptoe tiptoes tiptoeing pussyfoot pussyfooting skirting danced dancing shying
conflict fobbing dine dines dined dining trade trades traded trading glories stray strays
strayed straying tips tipped veer veers veered veering shades shaded creep creeps bleeds morph
morphs morphed evening clearing banter sarcasm monologue monolog=Tc= interrogation generalities
helplessness passivity repetition verged wanders shuffle melee hurry din tying yourself
yorself=ac= ourselves orselves=bc= gnawing gnaws gnawed chipping chips chipped knocking suck
sucks sucking stuffing !the tainted clouded fanned fanning flames suspicion knell doom piles
piling heaped heaping misery mizery=[d= agony flattering unflattering disguises disguizes=_d=
disguised disguized=`d= conceal conceals belie belies belied partial sells disservice
overstated understate understates understated oversell oversells overclaim overclaims
overclaimed overplay overplays bigs bigged risks inflated overinflated estimate hinged hinging
adrenaline fumes caffeine shoestring shouldered shouldering shore shores shored shoring prop
props propped propping anchored spearhead spearheads spearheaded mastermind masterminds
masterminded orchestrate orchestrates orchestrated turbocharge turbocharges supercharge
supercharged swinging swung maggot eejit innocent skive skives skiving skived slacking shirking
doss dossing dossed lollygagging goofing horsing monkeying faff faffs faffing faffed footling
pratting dawdle dawdles dawdling dallying gallivanting lazing vegetating michael baiting rile
riled riling twiddle twiddles twiddled counting rioted swagger freewheeled freewheeling
daydreamed dozed amazement astonishment discredit eternal lasting taste funnily fairness
defence defense=ng= favour favor=og= deigned condescended dares uplifted oftener theory
principle practises practizes=Wh= deed reality exists existed travel attraction contrasts knits
slot slots swallowed whittled dived wade wades butt butts butted paused roots impetus lustre
luster=mh= inroads dent sprout sprouted snowball snowballs dote cornered collared buttonholed
accosted waylaid dole doles doled doling dished dishing fling flung detentions churn churns
churning crank cranks cranked trot trots trotted forth policed honoured honored=ni= observed
breach lord lords lorded lording gallery digging latch latches latched latching aide creams
creamed creaming hemmed boxed typing pad darker hotter fierce albeit charmless quibbles
criticisms faults frills counted hoot arithmetic rusty husk selves anywhere shots reigns
reigned tyrannises tyrannizes=Vk= looms loomed god spotlight driver's clamour clamor=\k=
clamours clamors=]k= smells smelt stink stinks headship oxbridge yesterday's motley fearsome
unholy gruesome squad twosome threesome duo alliance married chained shilling shiling=Pl=
pussycat reining worship worships fills filled camels newcastle image linger lodge streaked
forge forged lowlight pinnacle nadir planets countries centuries mightn't 've pose poses posing
alleged purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=Tm= devours devors=Um= soaks epitome essence essense=Xm= embodiment antithesis caricature
parody health infancy foothills reels precisely precizely=am= mildly stranger outsider remind
section clocked discovered accustomed co pre multi semi entry received stocked supervised
supervized=Qn= intentioned numbing destroying hoc baked crystal sensitivity competence
competense=Yn= ranging centred user universally staffed whelming loaded explanatory indulgent
congratulatory crumbs scraps leftovers 's motoring racing romping coordination articulation
hotbed island web mass fancies whisker discharges obligations commitments alright usp vibe
zipped crawl crawls crawled trundle trundles bounces canter canters condition repair odour
sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms changeover files
metallic monotone razor placing rates addresses micro lend lends lent strange peculiar weird
bizarre puzzling outlook searching probing pertinent !number acoustics output demeanour
demeanor=fP> conditioning raid v shouty draughty drifting recovery sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill gloom accuracy fidelity distrust mistrust friction
animosity rivalry harmony unease discontent painted upward trajectory breakthrough milestone
setback necessity constraint festival solving major source sorce=YR> mucking fooling larking
naughtiness disobedience disobediense=^R> reckoning yardstick proven exam exceeded sub abnormal
sleep rolling tripped lips texts child's batting sweat eyelid hums purr purrs purred slotted
clicks pinpoint surgical laser laserlike forensic seasoned pro veteran swiss tee lure lures
lured begged behold witness gladden gladdens swell swells cockles grin stripes crust
accomplishment dos do's bettering topping bettered unbettered unimprovable unfaultable
champagne future scientist destined greatness package you're gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
mountains tanker cocked blowing donkey spadework legwork prose retell zinged blossoms bloom
flowered woven weaves stitched threaded hardwired steeped etched sown dna safety bloodstream
marrow veins heft mojo sheen appeal hardened scarred vaunted fabled instance intrigued wi fi
recording pointing cycled gender grains sketch pet dissolves float floats floated evaporate
cooled spun bye shepherd samaritan parenting autism guide guides actions fees payments items
item loan loans consent manchester london verb verbs tom conductor conductors insulator median
mode noun nouns multiple frequency vis edition analysis analyzis=aW> educational medical
dietary footwear clothing e friendship trophy shield mist mesh raincoat objects dentist doctors
appointment supplies chin greeted certificates sandy fertile harvests farming incorrect texture
textures phones repairs cleared protein circuit circuits period leg angled britain grandmother
grandfather uncle aunt heroes ups muscle shiny motion reactions birthday prince pendulum
variables clause interval digit digits distribution vowel basis compound seller arts liner
gross mental boards fortnight histories wonky guys upper site deck capital spaces exits western
fourth clare casual isle dinkum hearing shaft emoji correlation coordinates swimmer society
broker isotope isotopes nucleus electron electrons cholesterol bacteria fats singer disorder
ballad rainfall irrigation crops erosion characters narrator protagonist macbeth hamlet juliet
romeo scrooge goldilocks troll witch soldier soldiers romans vikings crow princess wicked
greedy evil particle particles seedling seedlings germinated condensed photosynthesis gravity
insulators lava glacier earthquake snowman puddle expands expanded contracts sketched streams
bunk foggy sunny snack carrots oxygen yeast rust underline adjectives adverbs completed filed
stored bingo famine empire empires revolution crusades rebellion treaty parliament monarch
pharaoh tsar blitz trenches slavery suffrage whom complimented union police ministry government
contractor surveyor engineer questionnaire inspectorate county auditor rubric published
ofsted's estyn's regulator regulator's inspected visited vizited=c]> expire noticeboard posted
pinned contractors marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit submitted logged accompanied renewed forbidden eligible liable cent
mm km kg ml litres degrees decibels school's trust's class's academy's judgements judgments=g^>
proverb catchphrase punchline clean howled solar lunar rainy ramadan eid diwali anti incident
incidents ambassador ambassadors modal equation equations sensory physical phyzical=\_> reopen
appoint hire invented login signature misheard miscounted voltage volume unauthorised
unauthorized=g_> authorised authorized=h_> absences absentee absentees absenteeism signatures
woodland fetch gym phoned diploma enunciated printed holder sleepers eyesight g o disk wage
elections injuries ankle graze bruise bruize=``> bump vowels sides persons calculate calculated
estimated perimeter probability gradient investigate fabrics poet practised practized=n`> mime
cartoon knelt folded enquiry argues cited voiced quotes refers referred recommends advises
advizes=[a> manual webpage receipt whilst interviewed declared yourselves yorselves=ba> mondays
tuesdays wednesdays thursdays fridays suggesting implying judging grading rating arguing
assessed evaluated scored verdict implied ranking pros cons recited recites chanted aloud
stanza canto stating describing whereas discrete logbook principles enters arrives conducted
sealed scanned moral categories prefixes suffixes debts bills fines arrears refund refunds
permissions requests application applications referral referrals reference referense=Wc>
references query queries assignment assignments appointments vacancy vacancies synonym emotion
antonym replaced jotter jotters issued emailed sampled
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
blame.ignore
EMO
blame
This word gives a motive. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.frame
This puts it at somebody's door. What happened first, and then what?
blame.loaded-speech
loaded
This way of saying "said" takes a side. What were the words?
cause.because
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.frame
certainty.clearly
INT
certainty
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
deficit.lack
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
what you wondered
We wondered where … happens.
Where would we find …?
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
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
mind.state
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
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
VAG
vague-quantity
This noun weighs it. How many, how long, or what was there to see?
How would you describe …?
nouns.dross
nouns.ness
nouns.religion
nouns.welcome
pictures.noun
This is a picture of it. What was there to be seen or counted?
At <time> … (plain words) …
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
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
We wondered what would help …
What options are you weighing?
What have you tried so far?
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.made
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
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
How many, out of how many?
Twice in <minutes> minutes …
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
d5e5^5_5`5i4n[6ic>0120345006000789::;<;000=0>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1
a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3X2V3W3X3Y3X2Z3X2X2[3\3]3^3_3`3X2a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3V2V2X2P4Q4R4S4T4U4X2X2V4
f3W4S3S3S3X4Y4Z4[4\4]4^4_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5[5\5\5]5^5[5_5
[5`5a5W5b5c5R5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6f6g6h6i6j6k6l6
m6m6n6o6P7Q7R7m6S7m6T7U7V7W7m6X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8V8W8W8
X8Y8Z8[8\8]8^8_8`8a8W8b8c8W8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9
f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;
V;W;X;Y;Z;[;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Z<[<\<]<^<_<`<a<a<b<c<d<
e<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=k=m=n=o=P>Q>R>S>
T>U>V>W>X>Y>Z>[>\>]>^>_>`>`>a>b>c>d>e>f>g>h>i>j>k>j>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?
b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@`@`@`@`@`@`@`@`@`@`@`@`@`@a@b@`@`@
`@`@`@`@`@`@`@`@`@c@b@`@`@`@`@`@`@`@`@`@`@`@d@`@`@`@`@b@b@b@`@`@`@`@e@`@`@`@`@`@f@`@`@`@`@`@`@g@
`@g@g@g@g@g@g@h@i@i@i@i@i@i@j@i@i@i@i@i@k@l@i@m@n@i@i@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcA
dAeAfAgAcAhAcAiAjAkAlAmAnAoAPBQBRBRBSBTBRBTBUBUBUBVBWBRBTBRBXBYBTBYBTBRBTBRBTBRBTBUBZBRBRBRBRB[B
\BVBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBVBRB]BTB]B]B]BTB^B_B]B`BaBTB]BTB]BTB]BTB]BTBTB]BTB]BbB
]B]B]B]BcBcBcBdB]B]B]B]B]B]B]B]BeBfBgBfBhBiBfBfBfBTBfBTBfBfBfBTBfBTBfBTBfBTBjBfBfBTBfBfBfBfBfBfB
fBfBTBfBfBTBTBfBTBkBTBkBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBlBTBmBTBTBTBTBTBnBoBTBTBTBTBTBTBTBTBPCPCTB
TBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBQCTBTBTBTBTBTBTBTBTBTBTBRCSCkBTBTCZBUCVCWCTBkBTBTB
TBTBTBTBTBTBTBTBTBXCfBYCYCTBTBTBTBTBTBTBZCTBTBTBTBTBYCYCTB[C\C]C^C\C_C`CaCbCcCdCeCfCgChCiCjCkClC
mCnCoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D\C\C^D_D`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDoDPEQERESETE\CUE\DVEWEXE
YEZE[E\E]E^E_E`EaEbEcEdEeE_CfEgEhEiEjEkElEmEnEoEPFQFRFSFbCTFUFVFWFXFYFZFZF[F\F]FbC^F_F`FbCaFbFcF
dFeFfFgFhFYD\CiFiFjFiFiFiFiFiFiFiFiFiFiFiFiFkFlFiFmFiFnFnFoFiFPGQGQGQGRGiFiFRGiFiFiFiFiFiFiFiFiF
iFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFSGSGSGiFiFiFiFiFTGiFUGiFVG
iFWGiFnFXGYGZGiFZGiF[GiF[GiF\GiF\GiF\GiF]GiF\GiF\GiFiFiFiF^GZGiFZGiF_GiF_GiFiFiF`GiFaGbGZGiFcGcG
dGcGiFiFiFiFeGeGeGiFfGgGhG_G_GiF_GiFiFiFiFiFiFiF_GiFiFiF_GiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiF_G_G
iFiFiFiFiFiFiGiFiFiFjGkGiFiFiFiFiFiFiFiFiFlGiFiFmGlGiFiFnGoGiFiFiFiFiFiFPHiFiFiFiFiF\GiF\GiFZGQH
ZGiFiFiFlGiFiFiFlGiFRHiFSHiFTHUHVHiFWHXHiFiFYHiFiFiFZH[HiFiFZGiF\H]HZG^HZG]HiFiFiFiF_GiF_G_H`HiF
iFiFiFiFiFiFiFiFiFiFaHbHcHiFdHiFiFiFeHiFiFiFiFiFiFiFiFiFiFfHiFiFgHiFiFiFiFiFZGiFZG^GiFiFiFiFiFiF
iFiFQGQGhHiHiFiFmGlGiFiFiFiFiFiFiFlGiFiFiFlGQGQGjHiHiFiFiFiFiFiFiFiFQGQGkHQGiFiFiFiFiFiFiFiFiFiF
iFlGlHmHnHoHPIiFQIlGiFiFiFlGiFiFRIoGiFiFSIoGQGQGTIiHQGQGUIiHVIVIiFVIWIXIYIZIiFiFiFiFiFiFiFiFiFiF
[IiFiFiFlGiFiFiF[IiFiFiFiF\IiFiF[IiFRHiFiFiFiFiFPHiFQGQG]IQGiFiFmFiFiFiFiFiFiFiFiFiFiFiFiFiFiFiF
^IiFiFiFiFiFiFiFiFiF_IiFiFiFiFiFiFiFiFiF`IiFiFiFiFiF_G_GiFiFaIaIaIaIaIaIbIcIdIdIeIdIaIaIfIaIgIhI
iIjIZGiFkIfHlImInIiFoIoIPJiFiFiFiFiFQJnFRJiFSJTJUJiFVJnFiFiFiFiFiFiFWJiFiFiFZGiFZGiFXJYJZJiFiFiF
[JiFiFiFiFiFiFiFiFiFiFiFiFiFiFiFPHiF\JiFiFiFlFiFlFlF]J^J_JiF`JiFaJiFbJcJdJeJQGQGfJQGgJhJiFiFiFiF
iFiFiFiFiFiFiFiFiFlGiFiFiJiFjJjJiFiFiJiJiJiFkJjJjJiFjJjJiFiFlJiFjJiFjJjJjJiFiFiFiFiFmJnJoJPKQKRK
RKSKTKUKVKWKXKSKYKZK[K[K\K]K^K_K`KaKbKcKdKeKfKgKhKiKjKkKlKmKnKoKSKPLSKQLSKRLRLSLSKTLULVLWLSKSKSK
SKXLYLZL[L\LSK]LSK^L^L_LSKSKSKSKYK]K]K`L]K]K]KaL]KbLcLbLYKdLSKeLfLgLhLSKiLjLkLlLmLSKSKQLSKSKSKSL
SKnLoLPMfLQMRMSMSKTMUMVMSKWMXMSKSKSKSKSKSKYMZM[M\M]M^M_M`MYMSKYMSKaMbMcMdMeMfMfMgMhMhMiMjMkMlMmM
nMoMPNQNRNSNTNUNVNfMWNXNYNZNfM[N\N]N^N_N`NaNbNcNdNeNfMfNgNhNQNiNjNkNfMlNmNnNoNPOQOROSOTOUOVOWOXO
YOZO[O\O]OhMhMhM^OhM_O`OYNaObOcOdOeOfOgOhOiOhOjORNkOQNlOfMmOnOfMoOPP1PP1QP1YORP1SP1PP1TP1TP1fMPP
1^OPP1UP1VP1WP1XP1YP1YP1`NZP1[P1\P1PP1RN]P1QNfMfM^P1_P1fM`P1hMaP1bP1cP1QNfM^OfMfMfMfMfMfMfMfMfMf
MdP1fMfMfMfMeP1fP1PP1_P1fMfMfMfMdNPP1PP1QNfMfMPP1fMPP1fMPP1gP1fMfMPP1hP1iP1fMfMjP1hMkP1fMlP1fMfM
mP1fMnP1oP1hMPQ1fMQQ1RQ1fMfMSQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1fM[Q1\Q1]Q1^Q1_Q1`Q1RN^OaQ1bQ1cQ1dQ1eQ1fQ1gQ
1hQ1iQ1jQ1hQ1jQ1kQ1jQ1lQ1mQ1mQ1mQ1jQ1jQ1nQ1oQ1oQ1PR1mQ1mQ1mQ1QR1mQ1mQ1RR1SR1TR1UR1UR1PR1VR1WR1XR
1oQ1YR1ZR1[R1oQ1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1eR1dR1fR1eR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1eR1QS1RS
1SS1TS1US1VS1eR1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1bR1mS1nS1oS1PT
1QT1RT1ST1TT1UT1VT1WT1RS1SS1eR1XT1XT1YT1ZT1eR1eR1[T1eR1\T1]T1^T1_T1`T1`T1aT1bT1cT1eR1dT1eR1eT1fT
1eR1gT1hT1iT1jT1kT1kT1lT1mT1nT1oT1kT1PU1QU1RU1SU1TU1UU1kT1kT1kT1kT1kT1VU1nT1nT1WU1XU1kT1kT1YU1YU
1kT1kT1kT1kT1ZU1[U1\U1]U1YU1YU1^U1_U1kT1kT1YU1YU1`U1aU1bU1cU1dU1eU1eU1fU1gU1hU1iU1jU1kU1kT1lU1mU
1kT1kT1nU1oU1kT1kT1YU1YU1YU1PV1kT1kT1kT1kT1QV1YU1dU1RV1YU1YU1YU1SV1TV1UV1kT1VU1VV1WV1XV1YU1YU1YU
1YU1YU1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1iV1lV1mV1nV1oV1PW1QW1PW1PW1RW1SW
1TW1UW1VW1WW1PW1PW1PW1PW1XW1YW1ZW1[W1\W1UW1]W1^W1PW1_W1PW1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1PW
1lW1mW1nW1oW1PW1PW1PW1PW1PX1QX1PX1RX1SX1PX1PX1QX1PX1TX1UX1VX1PX1WX1XX1PX1VX1YX1ZX1PX1PX1VX1[X1\X
1]X1]X1]X1]X1]X1]X1]X1]X1]X1]X1]X1]X1]X1]X1^X1]X1]X1]X1_X1_X1_X1_X1_X1_X1_X1_X1`X1aX1aX1_X1_X1_X
1bX1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1cX1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1cX
1_X1_X1_X1_X1_X1dX1_X1_X1_X1_X1eX1_X1fX1gX1hX1iX1jX1kX1lX1mX1_X1nX1oX1_X1PY1_X1dX1_X1dX1_X1_X1_X
1QY1QY1RY1_X1SY1_X1_X1_X1_X1_X1_X1_X1TY1UY1VY1VY1WY1VY1XY1YY1VY1ZY1VY1[Y1\Y1VY1]Y1^Y1_Y1`Y1aY1bY
1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1YZ1YZ1YZ1YZ1YZ1ZZ1YZ1XZ1XZ
1YZ1YZ1YZ1YZ1YZ1YZ1YZ1YZ1[Z1YZ1[Z1YZ1[Z1YZ1YZ1YZ1YZ1YZ1YZ1YZ1YZ1YZ1YZ1YZ1\Z1YZ1YZ1YZ1YZ1YZ1]Z1YZ
1YZ1YZ1^Z1XZ1YZ1YZ1YZ1YZ1_Z1XZ1YZ1YZ1`Z1YZ1aZ1XZ1XZ1XZ1XZ1XZ1XZ1]Z1YZ1bZ1YZ1YZ1YZ1YZ1YZ1YZ1YZ1cZ
1YZ1dZ1dZ1eZ1fZ1gZ1fZ1gZ1fZ1gZ1fZ1hZ1fZ1gZ1fZ1fZ1gZ1fZ1iZ1fZ1jZ1fZ1fZ1fZ1fZ1fZ1fZ1fZ1kZ1fZ1lZ1fZ
1mZ1fZ1nZ1fZ1oZ1fZ1gZ1fZ1fZ1fZ1P[1fZ1Q[1dZ1fZ1fZ1dZ1R[1dZ1fZ1fZ1fZ1fZ1S[1dZ1T[1dZ1fZ1fZ1fZ1fZ1fZ
1fZ1fZ1fZ1fZ1gZ1fZ1U[1fZ1V[1fZ1W[1fZ1fZ1fZ1X[1fZ1fZ1fZ1fZ1fZ1Y[1Z[1[[1fZ1[[1fZ1\[1fZ1][1^[1_[1`[
1a[1b[1c[1d[1e[1fZ1b[1gZ1fZ1fZ1fZ1f[1fZ1g[1fZ1gZ1fZ1h[1fZ1fZ1fZ1i[1fZ1fZ1fZ1b[1b[1j[1fZ1k[1fZ1fZ
1fZ1l[1m[1n[1o[1P\1o[1Q\1o[1m[1o[1o[1R\1o[1S\1o[1T\1o[1o[1U\1o[1o[1V\1W\1o[1V\1o[1X\1o[1o[1Y\1o[
1Z\1o[1o[1o[1[\1\\1]\1^\1_\1`\1a\1b\1c\1d\1e\1f\1g\1\\1h\1i\1j\1k\1\\1l\1m\1n\1o\1P]1Q]1R]1S]1T]
1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1b]1T]1c]1d]1T]1e]1f]1g]1h]1i]1j]1k]1T]1l]1m]1n]1o]1P^
1T]1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1T]1k^1l^1m^1n^
1o^1P_1Q_1T]1R_1T]1T]1S_1T_1U_1V_1W_1X_1Y_1Z_1[_1\_1]_1^_1__1`_1a_1b_1c_1d_1n]1e_1f_1g_1h_1i_1T]
1j_1k_1T]1l_1T]1T]1T]1T]1T]1T]1m_1n_1o_1P^1P`1T]1Q`1R`1T]1T]1T]1T]1T]1S`1T]1T]1T`1U`1V`1W`1T]1T]
1X`1Y`1T]1Z`1[`1\`1]`1^`1T]1_`1T]1``1T]1T]1a`1T]1b`1c`1T]1d`1e`1f`1f`1T]1g`1h`1i`1j`1k`1l`1m`1n`
1o`1Pa1Qa1Ra1h_1Sa1Ta1Ua1Va1T]1T]1Wa1n]1f`1Xa1f`1T]1T]1T]1T]1T]1Ya1Za1T]1T`1[a1\a1T]1T]1T]1]a1^a
1_a1`a1aa1T]1ba1ca1da1ea1fa1ga1T]1ha1ia1T]1T]1ja1P^1ka1T]1la1ma1T]1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb
1Xb1T]1T]1T]1Yb1T]1Zb1[b1\b1]b1T]1^b1T]1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc
1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1^c1_c1`c1ac1bc1cc1dc1ec1fc1gc1hc1ic1jc1kc1lc1mc1nc1oc1Pd1Qd
1Rd1Sd1Td1Qd1Qd1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1dd1dd1dd1ed1fd1gd1hd1id1jd1kd1ld1md
1nd1od1Pe1Qe1Re1Se1Te1Ue1Ue1Ve1Ve1Ve1Ve1Ve1Ve1Ve1Ve1Ve1We1Ue1Xe1Ye1Ve1Ue1Ve1Ue1Ze1Ue1Ve1Ve1Ve1Ve
1Ve1Ve1We1Ve1[e1Ve1Ve1Ve1Ve1Ve1Ve1Ve1Ve1\e1Xe1]e1Xe1Ve1Ve1Ve1Xe1Ve1Ve1Ve1Ve1Ve1Ve1Ve1^e1Ve1_e1Ve
1Ve1Ve1Xe1Ve1Ve1Ve1Ve1Ve1Ve1Ve1`e1ae1Ve1be1Ve1We1We1ce1Ve1de1Ve1]e1ee1fe1ee1ee1ee1fe1ee1ee1ee1ee
1ee1ee1ee1ge1he1ie1je1ke1le1me1ne1oe1Pf1ee1Qf1ee1Rf1Sf1Tf1Uf1Vf1Wf1ee1Qf1Xf1Yf1ee1Zf1[f1\f1\f1\f
1\f1]f1]f1^f1_f1`f1`f1]f1]f1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1if1if1Pg1Qg1Rg1Sg1Tg1of
1of1Ug1Vg1Wg1Xg1Yg1if1Zg1[g1\g1]g1^g1_g1`g1ag1bg1cg1dg1eg1fg1gg1gg1gg1gg1gg1gg1cg1cg1cg1cg1cg1hg
1hg1hg1hg1hg1hg1hg1hg1hg1hg1hg1hg1hg1hg1hg1cg1ig1jg1kg1lg1mg1ng1ng1og1og1Ph1Qh1Rh1og1Sh1Th1Uh1og
1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1eh1fh1]h1gh1hh1ih1]h1jh1kh1lh1mh1]h1nh1oh1Pi1Qi1Ri
1Si1Ti1Ui1Vi1Wi1Xi1Wi1Wi1Wi1Wi1Wi1Yi1Wi1Zi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1[i1Wi1\i1Wi1Wi1Wi
1Wi1Wi1]i1Wi1^i1_i1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1Wi1`i1ai1Wi1bi1bi1Wi1ci1di1di1di
1di1di1di1di1di1di1di1di1di1di1di1di1di1di1di1di1di1di1ei1di1fi1gi1hi1ii1fi1fi1ji1fi1ki1ki1li1mi
1mi1mi1hi1mi1ni1gi1oi1mi1mi1mi1Pj1mi1mi1mi1mi1mi1mi1mi1mi1mi1mi1mi1mi1mi1Qj1Qj1Rj1Sj1Tj1Qj1Qj1Uj
1Vj1Wj1Qj1Xj1Qj1Yj1Qj1Zj1[j1\j1Qj1]j1[j1^j1_j1`j1Wj1aj1bj1cj1bj1dj1ej1fj1gj1hj1hj1ij1hj1jj1jj1kj
1hj1lj1kj1kj1mj1nj1oj1Pk1hj1hj1hj1hj1Qk1Rk1Rk1Qk1Qk1Qk1hj1Sk1kj1Qk1hj1hj1Qk1Qk1Qk1Tk1Uk1Qk1Vk1Qk
1Wk1Vk1Xk1Qk1Wk1Qk1Rk1Qk1Rk1Qk1Qk1Qk1Qk1Rk1Qk1hj1Qk1hj1hj1Qk1Yk1Zk1Sk1[k1[k1Qk1Qk1Qk1hj1Qk1hj1Rk
1hj1\k1]k1^k1_k1`k1`k1`k1`k1`k1ak1`k1ak1ak1ak1ak1bk1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak
1ak1ak1ak1ck1dk1ek1ek1fk1ak1ak1ak1gk1ak1ak1hk1ik1jk1ak1kk1kk1ak1ak1lk1ak1ak1ak1ak1ak1ak1ak1ak1ak
1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1mk1ak1ak1ak1nk1ok1ak1Pl1ok1ak1Pl1ok1ok1Ql1ak1ak
1ak1ak1Rl1ak1ak1ak1ak1ak1Rl1ak1ak1mk1ak1ak1Sl1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1ak1Tl1ak1ak1ak1ak1ak
1ak1ak1ak1Ul1Vl1Wl1Xl1Xl1Xl1Yl1Zl1[l1\l1Vl1Vl1Vl1]l1^l1_l1`l1al1bl1cl1dl1el1fl1el1gl1hl1il1jl1kl
1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Rm1Xm1Rm1Rm1Rm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1bm1cm1dm1dm1em1dm
1fm1dm1em1dm1dm1dm1em1dm1dm1dm1dm1dm1gm1hm1im1dm1dm1dm1dm1dm1jm1dm1km1dm1dm1dm1dm1dm1lm1mm1nm1om
1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Wn1Yn1Zn1[n1\n1]n1^n1_n1`n1an1bn1cn1cn1dn1en1fn1gn1hn1in1^n1^n1jn1kn
1^n1ln1mn1Zn1^n1^n1nn1on1Po1^n1Qo1Ro1So1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1Wn1\o1^n1]o1^o1^n1_o1^n1`o1Zn1ao
1bo1co1do1Wn1eo1Zn1fo1go1ho1Zn1io1Zn1^n1^n1jo1ko1lo1^n1^n1mo1no1oo1^n1PP2^n1QP2RP2SP2TP2UP2VP2WP
2XP2^n1YP2ZP2Wn1[P2^n1\P2]P2Wn1Wn1^P2_P2^n1`P2aP2bP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2mP2^n1nP2oP2PQ
2QQ2Zn1Zn1RQ2SQ2TQ2UQ2VQ2^n1WQ2^n1XQ2^n1^n1^n1^n1^n1YQ2^n1^n1^n1^n1^n1^n1ZQ2Wn1[Q2^n1\Q2Wn1]Q2^Q
2_Q2Wn1Wn1`Q2^n1aQ2^n1bQ2^n1cQ2Wn1dQ2^n1eQ2^n1fQ2^n1^n1^n1^n1^n1^n1gQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2oQ2PR
2QR2RR2SR2TR2UR2VR2WR2Ro1XR2^n1YR2^n1ZR2^n1[R2^n1^n1\R2]R2^R2^n1^n1^n1_R2`R2^n1aR2bR2cR2UQ2dR2Wn
1eR2fR2gR2^n1hR2iR2^n1^n1jR2kR2^n1Zn1Zn1^n1^n1lR2mR2nR2^n1^n1^n1oR2Zn1PS2QS2RS2SS2Zn1TS2Zn1Zn1US
2VS2WS2XS2YS2ZS2Zn1[S2[S2\S2]S2^S2_S2`S2aS2bS2^n1cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2^n1PT2QT
2RT2^n1Wn1ST2TT2UT2Wn1VT2Wn1Wn1WT2Wn1XT2Zn1YT2ZT2[T2^n1\T2\T2]T2^n1^n1^n1^T2_T2`T2aT2bT2cT2dT2eT
2^n1fT2Wn1^n1Zn1gT2hT2Zn1iT2^n1Zn1Zn1jT2Zn1kT2Zn1lT2mT2nT2oT2PU2Zn1QU2Zn1RU2Zn1^n1^n1SU2Zn1TU2^n
1UU2^n1^n1VU2WU2^n1^n1^n1^n1XU2^n1YU2ZU2[U2^n1^n1\U2]U2^n1^U2^n1_U2^n1`U2^n1aU2^n1bU2cU2dU2eU2fU
2gU2hU2iU2hU2hU2jU2kU2lU2hU2lU2mU2nU2hU2oU2PV2QV2RV2SV2TV2hU2UV2VV2WV2XV2hU2YV2hU2ZV2hU2[V2WV2\V
2]V2^V2_V2^V2`V2aV2bV2hU2hU2cV2hU2hU2hU2hU2dV2hU2hU2hU2hU2hU2hU2hU2hU2eV2hU2hU2^V2hU2^V2fV2gV2hU
2hU2hU2hV2hU2hU2iV2jV2kV2lV2mV2nV2oV2oV2oV2PW2kV2QW2RW2hU2kV2SW2TW2UW2VW2WW2XW2YW2hU2ZW2hU2hU2hU
2[W2\W2]W2^W2_W2hU2`W2hU2aW2bW2hU2hU2cW2hU2hU2dW2eW2fW2gW2hW2iW2hU2hU2jW2kW2lW2mW2nW2oW2PX2QX2RX
2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2^X2^X2^X2_X2`X2aX2hU2bX2hU2cX2dX2eX2fX2gX2hX2iX2jX2kX2lX2mX2nX
2oX2PY2QY2RY2SY2TY2UY2VY2WY2XY2YY2ZY2hU2hU2[Y2hU2hU2\Y2hU2kV2]Y2hU2^Y2_Y2hU2hU2`Y2hU2aY2bY2cY2dY
2eY2hU2fY2hU2hU2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ
2bZ2WV2hU2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2mZ2oZ2mZ2P[2Q[2Q[2Q[2lZ2R[2lZ2lZ2lZ2S[2T[2U[2V[2W[
2X[2W[2W[2Y[2W[2W[2Z[2[[2\[2[[2][2^[2_[2`[2[[2a[2[[2b[2[[2c[2d[2e[2f[2g[2h[2g[2i[2j[2k[2l[2m[2n[
2o[2g[2P\2g[2Q\2g[2g[2g[2R\2S\2T\2g[2U\2V\2W\2X\2Y\2Z\2g[2[\2g[2\\2g[2g[2g[2g[2g[2]\2g[2^\2_\2`\
2g[2g[2a\2g[2g[2b\2c\2d\2g[2e\2f\2g\2h\2i\2g[2g[2j\2k\2l\2g[2m\2n\2o\2g[2g[2g[2P]2g[2g[2g[2g[2Q]
2R]2g[2g[2S]2g[2T]2g[2U]2g[2g[2g[2g[2g[2g[2g[2g[2V]2g[2W]2g[2g[2g[2X]2g[2g[2g[2g[2g[2Y]2Z]2g[2g[
2g[2[]2g[2\]2f\2g[2g[2]]2g[2^]2_]2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2`]2g[2g[2g[2a]2g[2g[2g[2g[2g[2b]
2g[2[\2g[2c]2g[2g[2g[2d]2e]2g[2g[2g[2g[2g[2f]2f]2g[2g[2g[2g[2g]2h]2i]2g[2j]2k]2l]2g[2g[2g[2g[2g[
2m]2n]2o]2g[2g[2g[2g[2g[2P^2Q^2R^2g[2g[2g[2S^2T^2U^2g[2g[2V^2g[2g[2g[2W^2X^2Y^2Z^2[^2g[2g[2g[2\^
2g[2]^2g[2g[2^^2g[2g[2]^2g[2_^2g[2g[2`^2a^2b^2c^2g[2g[2g[2d^2g[2e^2e^2f^2g[2g[2g[2g^2h^2g[2g[2g[
2g[2i^2g[2j^2j^2[\2k^2l^2g[2g[2g[2g[2m^2g[2n^2g[2o^2g[2P_2g[2g[2g[2Q_2g[2g[2g[2g[2g[2R_2g[2S_2g[
2g[2g[2g[2g[2g[2T_2g[2g[2g[2g[2U_2V_2g[2W_2g[2X_2g[2Y_2g[2g[2g[2Z_2g[2g[2g[2g[2g[2[_2g[2\_2]_2^_
2g[2g[2g[2g[2g[2g[2j[2g[2g[2__2`_2g[2g[2g[2g[2g[2a_2b_2b_2c_2d_2e_2f_2g_2g[2g[2h_2g[2g[2T]2g[2g[
2g[2g[2g[2i_2g[2g[2j_2g[2g[2k_2g[2g[2g[2l_2g[2g[2g[2m_2g[2n_2g[2o_2g[2g[2g[2P`2g[2g[2Q`2R`2g[2g[
2S`2g[2T`2g[2U`2V`2g[2g[2g[2g[2P\2g[2g[2W`2X`2Y`2_^2Z`2[`2g[2g[2\`2g[2]`2g[2g[2g[2g[2g[2g[2g[2^`
2^`2_`2g[2g[2``2n[2a`2g[2g[2b`2c`2d`2e`2g[2g[2f`2g[2g`2g[2h`2g[2g[2g[2g[2g[2g[2g[2g[2i`2g[2P_2g[
2j`2g[2g[2k`2g[2g[2l`2g[2m`2g[2g[2g[2g[2g[2n`2g[2o`2g[2Pa2g[2_^2g[2g[2g[2Qa2g[2Ra2g[2Sa2g[2Ta2Ua
2g[2g[2g[2g[2g[2Va2g[2g[2Wa2g[2Xa2Ya2f`2^`2Za2[a2\a2g[2]a2g[2^a2_a2g[2g[2`a2aa2g[2g[2g[2g[2ba2ca
2g[2g[2g[2g[2da2ea2fa2ga2ha2g[2g[2g[2g[2ia2ja2g[2g[2g[2ka2la2ma2g[2g[2g[2na2g[2oa2Pb2Qb2Rb2Sb2g[
2g[2g[2Tb2g[2Ub2g[2g[2Vb2Wb2g[2g[2g[2Xb2Yb2Zb2g[2[b2g[2\b2g[2g[2g[2g[2g[2]b2g[2T\2g[2^b2_b2`b2g[
2ab2bb2g[2g[2g[2cb2g[2g[2g[2db2eb2fb2g[2gb2hb2ib2g[2g[2g[2g[2g[2g[2g[2jb2g[2kb2g[2g[2g[2g[2g[2g[
2g[2lb2g[2g[2S`2mb2g[2g[2g[2nb2g[2ob2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2Pc2g[2Qc2g[2g[2g[2g[2Rc
2g[2^`2g[2Sc2Tc2Uc2g[2Vc2Wc2Xc2Yc2Zc2g[2g[2g[2[c2\c2]c2^c2_c2g[2g[2g[2g[2g[2`c2f\2g[2g[2g[2ac2g[
2bc2R_2g[2g[2_^2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[
2g[2cc2dc2ec2g[2g[2fc2g[2g[2g[2g[2g[2g[2gc2g[2g[2g[2hc2ic2jc2g[2g[2g[2g[2g[2g[2g[2g[2g[2kc2g[2g[
2g[2lc2g[2mc2Z^2g[2g[2nc2oc2Pd2Qd2Q_2g[2Rd2g[2g[2g[2g[2g[2g[2Sd2Td2Ud2Vd2Wd2Xd2g[2l_2g[2g[2Yd2Zd
2g[2g[2g[2g[2g[2[d2\d2g[2g[2g[2g[2g[2]d2g[2g[2g[2g[2g[2^d2g[2g[2g[2g[2g[2g[2_d2g[2g[2g[2g[2g[2`d
2ad2g[2g[2bd2g[2g[2g[2g[2g[2cd2g[2g[2g[2g[2g[2g[2g[2dd2g[2g[2g[2ed2g[2fd2gd2hd2id2jd2g[2T\2Qc2g[
2g[2kd2ld2g[2g[2g[2g[2g[2g[2md2g[2nd2od2g[2g[2g[2]b2]b2Pe2g[2g[2g[2g[2g[2g[2Qe2Qc2g[2g[2g[2g[2g[
2g[2g[2g[2g[2g[2g[2g[2Re2Se2g[2Te2g[2T\2g[2g[2g[2g[2g[2Ue2g[2g[2g[2g[2g[2Ve2We2g[2g[2g[2Xe2g[2Ye
2g[2g[2Ze2[e2\e2g[2]e2^e2_e2g[2T\2g[2`e2ae2be2g[2ce2de2ee2fe2ge2ee2ee2he2ie2je2ee2ke2ee2le2me2ne
2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Zf2[f2\f2]f2^f2_f2ne2`f2af2bf2cf2ne2df2ne2ef2ff2gf2hf2if2jf2kf
2lf2mf2mf2ne2nf2ne2of2ne2Pg2Qg2Rg2Sg2Tg2Ug2Vg2mf2Wg2Xg2Xg2Yg2Zg2[g2\g2]g2^g2jf2_g2`g2ag2jf2ef2bg
2cg2dg2eg2fg2jf2gg2hg2jf2ig2jg2kg2lg2mg2ng2og2og2Ph2og2Qh2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h
2^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Pi2Ti2Ui2Vi2Wi2Xi2Xi2Yi2Zi2[i
2\i2]i2^i2_i2Xi2Xi2Xi2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2Xi2Xi2li2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2oi2Rj
2Uj2Qj2Vj2Wj2Xj2Tj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Yj2Pj2Pj2Zj2[j2\j2]j2^j2_j2`j2Pj2Pj2aj2bj
2Pj2Pj2Zj2Pj2cj2dj2Pj2Pj2Pj2ej2Tj2fj2gj2hj2ij2jj2Pj2kj2lj2Pj2Pj2mj2jj2nj2Pj2Zj2Pj2Pj2Pj2Zj2Pj2Pj
2Pj2Pj2oj2Pk2Pj2Pj2kj2Qk2Pj2Rk2Rk2Sk2Pj2Pj2Pj2Pj2Pj2Tk2Pj2Zj2Pj2Pj2Pj2Uk2Pj2Pj2Pj2Pj2Pj2Vk2Wk2Xk
2Pj2Pj2Xk2Pj2Pj2Pj2Yk2Pj2Pj2Zk2Pj2Pj2Pj2[k2Pj2Pj2\k2Pj2Pj2Pj2Pj2Zj2Pj2Pj2Pj2Pj2]k2Yk2Zj2Pj2^k2_k
2Tj2`k2ak2bk2Rk2ck2dk2Pj2ek2Pj2Pj2Pj2Pj2Pj2Pj2Zj2Pj2fk2gk2hk2Pj2Pj2ik2Pj2Pj2Pj2Pj2Pj2jk2kk2lk2Pj
2mk2nk2ok2Pj2Pl2Pl2Pj2Pj2Ql2Ql2Ql2Pj2Rl2Sl2ok2Pj2Tl2mk2mk2ok2Pj2ak2Ul2Qj2Pj2Pj2Pj2Pj2Pj2Pj2Vl2_j
2Wl2Rk2Pj2Pj2Pj2Pj2Tj2Rk2Pj2Pj2Xl2Yl2Zl2mk2Zj2Pj2Pj2Pj2Zj2Pj2mk2[l2\l2Pj2mk2Pj2ok2Pj2Rk2]l2Pj2Pj
2Pj2Zj2Pj2^l2_l2Pj2Pj2Pj2Pj2Pj2`l2Pj2Rk2_j2al2Pj2Pj2Rk2Rk2Sk2Pj2Pj2Pj2bl2Pj2cl2Pj2dl2el2fl2Pj2Pj
2Pj2gl2Pj2hl2hl2Zj2il2jl2kl2Pj2Pj2Pj2Pj2Pj2Pj2kl2Pj2Pj2ll2Pj2ml2nl2Pj2ol2Tj2Qj2Pj2Tj2Pm2Qm2Tj2Pj
2Rm2Rk2Sm2Pj2Tm2Um2Vm2Pj2Pj2Pj2Pj2Pj2Wm2Pj2Pj2Pj2Xm2Pj2Ym2Pj2Pj2Zm2[m2Pj2Pj2Zj2Pj2ak2Wl2Rk2Pj2Pj
2Pj2Pj2Pj2Pj2Pj2\m2]m2^m2_m2`m2am2bm2bm2cm2Pj2Pj2Pj2Pj2bm2bm2dm2em2fm2Pj2bm2gm2bm2hm2Pj2im2jm2km
2lm2mm2nm2om2Pj2Pj2Pj2Pj2Pn2Qn2Rn2Pj2Pj2Pj2Pj2Pj2Sn2Pj2Pj2Pj2Tn2Tn2Un2Vn2Wn2Xn2Yn2Pj2Pj2Pj2Pj2Pj
2Pj2Pj2Zn2Pj2Pj2[n2Pj2ej2Pj2\n2Pj2Tj2]n2^n2_n2Pj2_n2_n2`n2Pj2an2bn2cn2Pj2dn2Qj2Pj2en2fn2gn2Pj2fn
2hn2in2jn2fn2Pj2Pj2kn2Pj2Tj2ln2Pj2Pj2Pj2Pj2Pj2Zj2Qj2Tj2mn2Pj2Pj2mn2Pj2nn2Pj2Pj2on2Tj2Po2Pj2Pj2Pj
2Tj2Pj2Qo2Pj2Ro2Pj2Pj2Zj2Pj2Pj2Pj2Pj2Pj2So2Pj2Pj2Pj2To2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Pj2Uo2Pj
2Vo2Pj2Pj2Pj2Zj2Pj2Wo2Xo2Yo2Pj2Zo2[o2Pj2Pj2\o2\o2Pj2]o2Pj2^o2_o2`o2ao2bo2co2Pj2do2do2eo2fo2go2ho
2do2Pj2io2Vk2Uk2Pj2Pj2Pj2Pj2Pj2Pj2Zj2Pj2Pj2jo2ko2Pj2Pj2Pj2Pj2Pj2lo2mo2Pj2Pj2Pj2no2Pj2Pj2Pj2oo2PP
3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ
3oP3QQ3oP3RQ3SQ3TQ3RQ3UQ3VQ3WQ3oP3XQ3RQ3RQ3RQ3YQ3ZQ3[Q3\Q3]Q3^Q3\Q3_Q3`Q3ZQ3aQ3ZQ3\Q3bQ3\Q3cQ3cQ
3\Q3\Q3ZQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3mQ3nQ3oQ3eQ3PR3eQ3QR3RR3SR3TR3UR3VR3WR3WR3XR3YR3eQ3QR3ZR3eQ
3eQ3eQ3[R3\R3]R3^R3_R3eQ3`R3aR3bR3eQ3cR3eQ3dR3eR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3QS3RS3SS3TS3US
3VS3WS3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3dS3dS3dS3dS3dS3eS3fS3dS3dS3dS3dS3dS3dS3dS3dS3dS3dS
3dS3dS3gS3dS3hS3iS3jS3jS3dS3dS3dS3dS3dS3dS3dS3kS3dS3lS3dS3mS3nS3oS3PT3QT3dS3RT3ST3TT3UT3dS3dS3dS
3VT3dS3WT3dS3dS3XT3YT3ZT3dS3[T3dS3dS3dS3dS3dS3dS3\T3dS3dS3dS3dS3dS3dS3dS3dS3]T3dS3dS3dS3dS3dS3dS
3dS3dS3dS3dS3dS3dS3dS3dS3^T3_T3dS3dS3dS3`T3dS3dS3aT3bT3dS3dS3dS3dS3cT3dT3eT3fT3gT3hT3iT3iT3jT3kT
3lT3mT3nT3oT3PU3QU3QU3QU3RU3SU3dS3TU3dS3dS3dS3UU3VU3WU3XU3dS3YU3dS3ZU3dS3fT3eT3dS3[U3[U3dS3\T3dS
3dS3dS3\U3dS3dS3fT3dS3dS3dS3dS3dS3dS3dS3dS3dS3dS3dS3dS3dS3]U3^U3_U3^U3\T3`U3dS3dS3dS3dS3dS3aU3bU
3cU3dU3eU3fU3gU3hU3iU3dS3dS3dS3jU3kU3lU3mU3nU3dS3dS3dS3dS3dS3oU3PV3QV3\T3jS3RV3SV3dS3dS3TV3jS3dS
3dS3dS3dS3dS3UV3dS3dS3dS3dS3VV3WV3XV3YV3dS3dS3ZV3dS3[V3dS3dS3eT3\V3]V3^V3_V3`V3aV3bV3cV3dV3eV3fV
3gV3hV3iV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3TW3UW3VW3WW3XW3YW3ZW3[W3\W3]W3^W3_W3`W3aW3iV3iV3iV3bW
3cW3dW3eW3fW3gV3gW3iV3hW3iW3jW3kW3lW3lW3mW3nW3lW3lW3oW3PX3QX3RX3SX3TX3lW3UX3VX3lW3WX3lW3XX3YX3ZX
3[X3\X3]X3lW3lW3lW3^X3lW3_X3`X3aX3bX3lW3cX3lW3dX3eX3fX3gX3hX3iX3jX3kX3kX3lX3mX3nX3nX3oX3PY3QY3QY
3RY3nX3nX3nX3nX3nX3SY3nX3nX3nX3nX3nX3nX3nX3nX3nX3TY3UY3VY3WY3XY3nX3YY3ZY3[Y3\Y3\Y3\Y3]Y3^Y3_Y3`Y
3^Y3^Y3^Y3^Y3^Y3^Y3^Y3^Y3^Y3^Y3^Y3^Y3^Y3aY3bY3^Y3^Y3cY3dY3eY3fY3gY3hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ
3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3]Z3]Z3]Z3]Z3]Z3^Z3]Z3]Z3]Z3]Z3]Z3]Z3]Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ
3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3d[3\[
3e[3f[3g[3h[3i[3j[3k[3l[3m[3n[3o[3P\3Q\3R\3S\3T\3U\3\[3\[3\[3\[3V\3W\3X\3X\3Y\3X\3X\3X\3Z\3X\3X\
3X\3[\3\\3]\3^\3_\3`\3\[3a\3b\3\[3\[3\[3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3\[3\[3m\3n\3o\3P]3P]3Q]3R]
3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3_]3`]3a]3b]3c]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^
3R^3S^3P^3`]3T^3U^3V^3d]3W^3X^3X^3W^3W^3X^3Y^3Z^3X^3[^3W^3W^3W^3\^3P^3W^3P^3P^3P^3P^3P^3]^3^^3_^
3P^3W^3P^3P^3P^3W^3W^3U^3W^3W^3W^3W^3W^3P^3P^3P^3`^3P^3a^3a^3P^3b^3c^3d^3W^3e^3f^3[^3g^3P^3\^3P^
3\^3h^3h^3P^3W^3P^3P^3P^3P^3P^3i^3j^3k^3l^3m^3n^3n^3n^3n^3n^3o^3P_3Q_3R_3S_3T_3U_3T_3V_3n^3W_3X_
3Y_3Z_3Z_3[_3\_3]_3n^3^_3__3`_3Z_3a_3b_3c_3b_3n^3n^3d_3n^3n^3n^3e_3n^3n^3n^3n^3n^3n^3n^3n^3f_3b_
3n^3n^3g_3W_3W_3h_3i_3j_3k_3l_3W_3W_3W_3m_3W_3m_3W_3m_3n_3W_3o_3W_3W_3W_3P`3Q`3R`3W_3W_3W_3W_3W_
3W_3W_3W_3W_3W_3W_3W_3S`3W_3W_3W_3T`3U`3V`3W_3W`3W_3X`3Y`3Z`3Y`3Y`3W_3[`3W_3W_3\`3]`3???????^`3?
?????????????????????????^`3??????????????????????????????????????????_`3``3a`3b`3c`3d`3e`3f`3;;
;g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3h`3i`3g`3g`3j`3k`3l`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3m`3n`
3o`3Pa3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3Qa3Ra3g`3g`3g`3g`3g`3g`3Sa3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`
3Ta3Ua3g`3g`3g`3Va3Wa3g`3g`3g`3g`3g`3Xa3g`3Ya3g`3g`3g`3Za3[a3g`3g`3g`3\a3g`3g`3]a3^a3g`3_a3g`3g`
3g`3g`3g`3`a3g`3aa3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`
3g`3g`3ba3ca3da3g`3ea3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3g`3fa3g`3g`3ga3ha3ia3ja3g`3ka
3g`3g`3g`3g`3g`3la3g`3ma3na3g`3g`3g`3g`3g`3g`3oa3Pb3Qb3g`3Rb3g`3g`3g`3g`3g`3Sb3g`3Tb3g`3g`3g`3Ub
3g`3Vb3Wb3g`3g`3Xb3Yb3Zb3g`3g`3g`3g`3g`3g`3g`3g`3[b3g`3\b3g`3]b3g`3^b3g`3_b3`b3ab3g`3bb3cb3db3eb
3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc
3[c3[c3[c3[c3ec3fc3gc3hc3ic3jc3kc3lc3mc3mc3nc3oc3nc3Pd3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d
3_d3`d3ad3bd3cd3dd3ed3dd3fd3gd3dd3dd3dd3dd3dd3dd3hd3dd3id3dd3dd3dd3dd3jd3kd3ld3md3nd3od3md3Pe3Pe
3md3ld3ld3Qe3Qe3Qe3Re3Qe3Qe3Se3Qe3Te3Qe3Ue3Ve3Qe3Qe3We3We3Xe3We3Ye3Ye3Ze3Ye3Ye3[e3Ye3\e3]e3^e3_e
3_e3_e3_e3_e3_e3_e3_e3`e3_e3_e3_e3_e3ae3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e
3be3_e3_e3_e3ce3de3^e3ee3_e3fe3ge3he3_e3_e3_e3ie3je3ke3_e3le3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e
3_e3me3_e3_e3me3_e3_e3ne3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3oe3_e3_e3_e3Pf3_e3Qf3_e3Rf3_e3_e
3_e3_e3_e3Sf3_e3_e3_e3_e3_e3_e3_e3Tf3_e3Uf3_e3Vf3Wf3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3Xf3Yf3Zf
3_e3_e3_e3[f3\f3_e3_e3_e3]f3^f3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_f3`f3af3bf3cf3_e3df3_e
3_e3ef3_e3_e3_e3_e3_e3ff3_e3_e3_e3gf3hf3if3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3jf3_e3kf
3_e3_e3_e3_e3_e3_e3_e3lf3_e3ef3_e3_e3mf3nf3_e3of3Pg3Qg3kf3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3jf3kf
3_e3Rg3Sg3_e3_e3_e3_e3_e3Tg3Ug3Vg3Wg3Xg3Ug3Ug3Yg3_e3_e3_e3_e3me3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e
3_e3_e3_e3_e3bf3_e3Zg3[g3\g3_e3_e3_e3_e3_e3_e3_e3he3_e3_e3_e3]g3_e3_e3_e3Sf3_e3^g3_e3_g3`g3_e3ag
3_e3bg3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3cg3_e3_e3dg3eg3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3fg3_e3_e3_e
3gg3_e3hg3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3ig3_e3_e3_e3jg3_e3_e3_e3_e3_e3_e3_e3_e3_e3kg3_e
3_e3bf3_e3bf3bf3_f3lg3bf3bf3_e3mg3_e3bf3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e
3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3_e3ng3bf3_e3_e3_e3jf3og3_e3_e3_e
3_e3_e3bf3_e3_e3_e3Ph3_e3_e3Qh3_e3_e3Pf3_e3_e3_e3_e3_e3bf3_e3_e3_e3_e3_e3_e3_e3bf3_e3_e3_e3_e3_e
3_e3_e3_e3_e3_e3_e3_e3_e3bf3_e3_e3_e3_e3bf3Rh3Sh3_e3Th3_e3Uh3Vh3Wh3bf3Xh3bf3bf3Yh3Zh3bf3bf3bf3bf
3[h3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3\h3bf
3bf3bf3bf3bf3bf3bf3]h3bf3bf3bf3bf3bf3^h3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3_h3bf3bf3bf3bf3bf3bf3bf3bf
3bf3bf3`h3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3ah3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3bh3bf3bf3bf3bf3ch3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3dh
3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3eh3bf3bf3bf3bf3bf3bf3bf3fh3bf3bf3\h
3bf3gh3bf3bf3bf3bf3bf3hh3[h3bf3ih3bf3bf3bf3bf3bf3bf3jh3kh3bh3bf3bf3bf3bf3bf3bf3bf3bf3bf3lh3bf3bf
3bf3mh3nh3bf3nh3nh3bf3bf3bf3bf3bf3bf3nh3bf3bf3bf3bf3bf3bf3bf3oh3Pi3Qi3Ri3bf3bf3Si3Si3Ti3bf3bf3bf
3Ui3bf3Vi3bf3bf3bf3bf3bf3bf3bf3bf3bf3Wi3bf3bf3bf3bf3bf3bf3Xi3bf3bf3bf3bf3bf3bf3bf3Yi3bf3bf3bf3bf
3Zi3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3[i3bf3bf3bf3\i3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf
3bf3]i3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3^i3_i3`i3ai3bf3bf3bf3bf3bi3bf3bf3bf3Vi3bf3bf3ci3bf3bf3bf3bf
3bf3bf3bf3bf3bf3di3bf3ei3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bi3bf3bf3bf3bf
3bf3bf3fi3bf3bf3bf3nh3bf3gi3bf3hi3ii3bf3bf3bf3bf3bf3bf3bf3nh3bf3bf3bf3bf3bf3bf3bf3ji3bf3bf3bf3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3[h3bf3ki3bf3bf3li3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3mi3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3hi3bf3bf3bf3bf3ni3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3oi3bf3Pj3bf3Qj3bf3bf3bf3bf3Rj3Sj3bf3bf3bf3bf
3bf3bf3bf3bf3Tj3bf3Uj3bf3Vj3bf3bf3bf3bf3Wj3Xj3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3Yj3bf3bf3bf
3bf3bf3bf3bf3bf3Zj3bf3bf3bf3bf3[j3[j3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3\j3bf3bf
3bf3bf3[h3bf3bf3bf3bf3]j3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3\h3bf3bf3bf3bf3bf3bf3bf3\h
3bf3bf3bf3bf3bf3bf3^j3bf3bf3bf3bf3bf3bf3\j3\j3_j3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3`j3aj3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf
3bf3bf3bf3bf3ii3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bj3bf3cj3dj3bf3bf3bf3bf3ej3bf3bf3bf3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3Rh3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3nh3bf3bf3bf3bf3bf3bf
3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3bf3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3gj3fj3fj3fj3fj
3fj3fj3hj3fj3ij3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3jj3fj3jj3fj3fj3fj3jj3kj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3lj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3jj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3mj3fj3fj3fj3fj3fj3fj3fj3fj3nj
3nj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3oj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3Pk3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3jj3fj3fj3fj3fj3Qk3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3Rk3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3jj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3Sk3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3Tk3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3nj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj
3fj3fj3fj3fj3fj3fj3fj3fj3fj3fj3Uk3Vk3Wk3Xk3Xk3Xk3Xk3Xk3Yk3Xk3Xk3Xk3Xk3Xk3Zk3Xk3[k3Xk3Xk3Xk3Vk3Vk
3Xk3Vk3\k3]k3^k3_k3`k3ak3Xk3bk3Xk3Xk3Xk3Xk3Xk3Xk3ck3Xk3dk3ek3fk3gk3hk3ek3ek3ik3jk3ek3kk3lk3ek3mk
3nk3ok3Pl3ek3Ql3Rl3ok3ok3Sl3Tl3Ul3Vl3Wl3Xl3ek3ok3ok3Yl3ok3Ul3Zl3ek3[l3\l3ok3]l3^l3_l3Tl3`l3`l3al
3bl3`l3`l3cl3dl3el3`l3fl3gl3hl3il3`l3`l3`l3`l3`l3`l3`l3`l3jl3`l3kl3ll3`l3`l3`l3`l3`l3ml3`l3`l3`l
3nl3`l3`l3ol3`l3`l3nl3nl3Pm3Qm3`l3Rm3`l3Sm3`l3Tm3`l3Um3`l3Vm3Wm3`l3`l3`l3Xm3Ym3Zm3[m3\m3]m3`l3`l
3`l3^m3`l3`l3_m3`m3am3`l3bm3`l3`l3`l3cm3`l3dm3`l3`l3`l3`l3em3`l3fm3`l3`l3gm3`l3`l3hm3`l3`l3im3im
3jm3im3im3im3im3im3km3im3im3im3lm3im3im3mm3nm3om3Pn3im3im3im3im3im3im3Qn3Rn3im3im3Sn3Tn3Un3Vn3Wn
3im3Xn3im3im3im3im3im3im3im3Yn3Zn3im3[n3im3im3im3im3im3im3\n3im3im3]n3im3^n3_n3`n3an3im3bn3im3im
3im3im3im3cn3dn3en3fn3im3im3gn3hn3in3im3im3jn3kn3ln3mn3nn3on3Po3Qo3Ro3im3Ro3im3So3To3Uo3Vo3Wo3Xo
3Yo3Zo3[o3\o3]o3^o3^o3_o3`o3ao3im3bo3co3do3eo3fo3go3im3im3ho3io3jo3ko3im3im3im3lo3im3im3im3im3im
3im3mo3no3im3im3oo3PP4oo3QP4RP4SP4im3TP4im3im3UP4VP4im3WP4im3WP4im3im3im3im3XP4im3YP4im3im3im3ZP
4[P4[P4[P4[P4\P4]P4^P4_P4`P4[P4aP4bP4cP4dP4[P4[P4eP4[P4[P4fP4[P4gP4hP4gP4iP4[P4[P4jP4[P4[P4hP4kP
4lP4mP4[P4nP4[P4oP4[P4PQ4[P4QQ4RQ4SQ4[P4TQ4[P4UQ4[P4jP4[P4VQ4[P4WQ4[P4XQ4[P4XQ4[P4YQ4[P4ZQ4[P4[P
4[P4[P4[P4[Q4[P4\Q4]Q4[P4[P4[P4^Q4[Q4[P4_Q4`Q4[P4aQ4[P4[P4[P4[P4bQ4[P4[P4[P4[P4[P4[P4[P4[P4[P4cQ
4[P4[P4dQ4[P4eQ4[P4[P4[P4fQ4[P4[P4[P4[P4[P4gQ4[P4gP4[P4gP4[P4gP4[P4hQ4[P4gP4[P4iQ4jQ4kQ4kQ4kQ4kQ
4kQ4kQ4lQ4mQ4kQ4nQ4oQ4PR4kQ4kQ4kQ4QR4RR4kQ4SR4lQ4TR4kQ4kQ4UR4VR4WR4XR4kQ4kQ4kQ4YR4kQ4ZR4kQ4kQ4[R
4\R4]R4]R4kQ4kQ4kQ4kQ4kQ4^R4_R4`R4kQ4kQ4kQ4kQ4aR4kQ4kQ4kQ4bR4cR4cR4cR4cR4dR4cR4cR4cR4cR4cR4cR4cR
4cR4cR4cR4cR4cR4cR4cR4cR4eR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4cR4fR4gR4cR4cR4cR4cR4cR4hR4cR4cR4cR4cR
4iR4cR4cR4cR4cR4cR4cR4cR4cR4cR4jR4kR4lR4mR4kR4kR4nR4oR4PS4QS4kR4RS4SS4TS4US4US4US4US4US4VS4US4US
4US4WS4XS4YS4YS4ZS4[S4YS4YS4\S4YS4YS4YS4YS4]S4YS4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4fS4fS4hS4fS4iS4jS
4kS4lS4mS4nS4oS4PT4QT4RT4PT4PT4ST4ST4ST4PT4PT4PT4TT4UT4UT4UT4VT4WT4XT4UT4UT4YT4ZT4[T4UT4UT4UT4UT
4UT4UT4UT4UT4UT4UT4\T4UT4]T4UT4UT4^T4_T4`T4aT4bT4cT4dT4eT4fT4`T4gT4hT4iT4jT4jT4kT4jT4jT4lT4mT4nT
4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU
4nU4oU4PV4QV4RV4SV4SV4TV4UV4VV4WV4XV4XV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV
4kV4kV4kV4lV4mV4mV4nV4oV4PW4mV4QW4QW4RW4SW4TW4SW4UW4VW4WW4SW4SW4SW4XW4QW4QW4YW4ZW4[W4\W4]W4^W4_W
4`W4aW4bW4cW4dW4eW4eW4eW4fW4gW4eW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4SX4TX4UX4VX4WX4XX4YX4ZX4[X
4\X4\X4]X4^X4_X4`X4aX4aX4aX4bX4cX4dX4bX4eX4fX4gX4hX4hX4hX4iX4iX4jX4kX4lX4lX4mX4nX4oX4PY4QY4RY4SY
4TY4UY4VY4WY4XY4YY4ZY4ZY4[Y4\Y4]Y4^Y4^Y4_Y4_Y4_Y4`Y4`Y4`Y4_Y4_Y4_Y4aY4bY4bY4bY4bY4bY4cY4dY4eY4fY
4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ
4cZ4cZ4cZ4cZ4cZ4fZ4fZ4gZ4hZ4cZ4cZ4iZ4jZ4jZ4jZ4jZ4jZ4kZ4jZ4jZ4lZ4mZ4nZ4oZ4P[4P[4Q[4R[4S[4T[4U[4T[
4V[4V[4W[4X[4Y[4Y[4Y[4Y[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4b[4c[4f[4c[4c[4c[4c[4c[4c[4c[4g[
4c[4h[4c[4i[4c[4j[4k[4l[4c[4c[4c[4c[4c[4c[4c[4c[4c[4c[4c[4m[4c[4c[4c[4n[4o[4P\4o[4Q\4c[4c[4R\4S\
4c[4c[4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4_\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]
4Q]4R]4R]4S]4S]4T]4S]4U]4V]4W]4S]4X]4Y]4Z]4[]4[]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4f]4f]4f]4g]
4h]4i]4j]4k]4k]4k]4l]4m]4k]4n]4k]4k]4o]4P^4Q^4R^4R^4R^4R^4S^4R^4T^4U^4V^4W^4W^4W^4X^4X^4Y^4Z^4Z^
4[^4\^4]^4^^4_^4_^4_^4_^4`^4a^4b^4c^4d^4e^4f^4g^4h^4i^4j^4i^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4V_
4W_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4^_4^_4^_4^_4^_4a_4a_4b_4^_4^_4^_4c_4d_4e_4f_4g_4h_4g_4i_4j_4g_4g_
4k_4l_4m_4n_4o_4o_4o_4P`4Q`4R`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4\`4]`4^`4^`4_`4``4a`4b`4b`4c`4c`4d`4e`
4f`4g`4h`4i`4j`4k`4l`4k`4m`4n`4o`4n`4n`4n`4n`4n`4Pa4n`4Qa4Ra4Sa4Ta4Ua4Va4Wa4Xa4Wa4Ya4Za4[a4\a4]a
4^a4_a4`a4aa4ba4ca4da4ea4fa4ga4ha4ia4ja4ka4la4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4]b
4^b4_b4`b4ab4ab4ab4ab4ab4ab4ab4ab4ab4bb4cb4db4eb4fb4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc
4Vc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4^c4_c4_c4`c4ac4bc4cc4dc4ec4fc4fc4ec4fc4fc4fc4fc4fc4fc4gc4hc4ic4jc4kc
4lc4mc4nc4oc4oc4oc4Pd4Qd4Rd4Sd4Td4Ud4Ud4Ud4Vd4Wd4Ud4Ud4Ud4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd
4ed4fd4gd4hd4id4jd4kd4ld4md4nd4od4Pe4Pe4Pe4Qe4Re4Se4Se4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4^e4_e4`e4ae
4be4ce4be4de4be4ee4be4fe4be4be4be4be4be4be4ge4he4ie4je4ke4le4me4ne4oe4ne4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf
4Wf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4af4bf4bf4bf4cf4df4df4ef4ff4gf4hf4if4hf4jf4if4if4if4if4hf4if4kf
4if4if4if4if4if4if4lf4mf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Xg4Yg4Zg4[g4\g4]g4^g4_g4_g4`g4ag4bg4cg
4dg4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Sh4Th4Uh4Vh4Wh4Xh4Yh4Zh4[h4[h4\h4]h4^h4_h4^h4^h
4`h4ah4bh4ch4dh4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4mh4oh4oh4oh4Pi4Qi4Ri4Ri4Ri4Ri4Ri4Ri4Ri4Si4Ti4Ui
4Ui4Vi4Wi4Xi4Wi4Wi4Yi4Zi4[i4\i4]i4]i4]i4^i4_i4`i4`i4ai4bi4ci4bi4di4ei4fi4gi4hi4ii4ji4ji4ji4ki4li
4mi4li4li4li4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4^j4_j4`j4`j4aj4bj4bj4bj4bj4cj4dj
4ej4fj4gj4hj4ij4ij4jj4jj4kj4lj4mj4nj4oj4Pk4Pk4Pk4Qk4Rk4Rk4Sk4Tk4Uk4Uk4Uk4Uk4Uk4Uk4Uk4Uk4Uk4Uk4Uk
4Uk4Uk4Uk4Uk4Uk4Uk4Vk4Vk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4`k4ak4bk4ck4dk4ek4fk4gk4gk4hk4ik4jk4kk4kk
4lk4mk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4Zl4[l4\l4]l4^l4_l4`l4al4al4al4al4al4bl4al4al4al
4cl4dl4al4al4al4al4el4al4fl4al4al4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Qm4Qm4Rm4Qm4Qm4Sm4Tm4Um4Vm4Wm
4Xm4Ym4Zm4[m4\m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4im4lm4mm4nm4om4Pn4Pn4Qn4Rn4Sn4Tn4Un
4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4]n4]n4^n4_n4`n4an4bn4cn4dn4en4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4on4Po4Qo
4Ro4So4To4Uo4Uo4Vo4Wo4Xo4Yo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4mo4no4oo
4PP5PP5PP5QP5RP5SP5SP5SP5TP5UP5VP5VP5VP5WP5XP5YP5ZP5[P5[P5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5fP
5gP5fP5hP5iP5jP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5]Q5^Q5_Q5`Q5aQ5aQ5bQ5cQ
5dQ5eQ5fQ5gQ5hQ5iQ5jQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5RR5SR5SR5TR5UR5VR5UR5UR5VR5UR5VR5VR5WR5XR5YR5ZR
5[R5XR5\R5]R5^R5_R5`R5`R5aR5bR5cR5dR5dR5dR5eR5fR5gR5hR5iR5gR5hR5jR5kR5kR5lR5mR5nR5oR5PS5QS5QS5RS
5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5hS5hS5iS5jS5kS5lS5mS5mS5nS5oS5PT
5QT5RT5ST5TT5UT5VT5VT5WT5XT5YT5ZT5[T5\T5\T5]T5^T5_T5`T5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT
5nT5oT5PU5QU5RU5SU5TU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5bU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU
5lU5mU5nU5oU5PV5QV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5aV5cV5dV5eV5fV5gV5hV5iV5jV
5kV5lV5mV5nV5oV5PW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW
5kW5lW5mW5nW5oW5PX5QX5RX5SX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX
5jX5kX5lX5mX5nX5oX5PY5QY5RY5SY5SY5SY5TY5UY5VY5VY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY
5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5bZ
5bZ5dZ5eZ5fZ5gZ5hZ5iZ5iZ5jZ5kZ5lZ5mZ5nZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[
5a[5a[5a[5b[5c[5d[5e[5f[5f[5g[5h[5h[5i[5j[5k[5l[5m[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\
5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5j\5k\5k\5l\5l\5m\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5W]5U]5X]5Y]
5Z]5[]5\]5]]5^]5_]5`]5a]5b]5b]5b]5c]5c]5c]5d]5e]5f]5g]5h]5i]5j]5k]5l]5l]5m]5n]5o]5o]5P^5Q^5Q^5Q^
5R^5S^5T^5U^5V^5W^5X^5X^5Y^5Z^5[^5\^5]^5^^5^^5_^5`^5a^5b^5c^5d^5e^5e^5f^5g^5h^5i^5j^5k^5l^5m^5n^
5o^5o^5P_5Q_5R_5S_5S_5T_5T_5T_5U_5V_5W_5X_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5d_5e_5f_5g_5h_
5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5\`5]`5^`5_`5``5``5``5a`5a`5b`5c`5d`5e`
5f`5g`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5aa5ba5ca5da5ea
5ea5ea5ea5fa5ga5ha5ha5ha5ha5ha5ha5ha5ha5ha5ia5ha5ha5ha5ha5ha5ja5ja5ka5ja5la5ja5ma5na5oa5Pb5Qb5Rb
5Rb5Rb5Sb5Tb5Ub5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5_b5`b5_b5`b5`b5`b5ab5bb5bb5bb5bb5bb5cb5cb5cb5db5eb
5fb5gb5hb5gb5gb5gb5ib5ib5gb5jb5kb5kb5lb5kb5kb5mb5kb5nb5nb5nb5nb5nb5nb5nb5nb5nb5nb5nb5nb5nb5ob5Pc
5Qc5Pc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5cc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc
5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5dc5ec5fc5gc5hc5hc5ic5jc5kc5lc5mc5nc5oc5oc5Pd5Qd5Pd5Rd5Pd
5Rd5Sd5Td5Ud5Sd5Vd5Wd5Xd5Yd5Zd5Yd5Yd5Yd5Yd5[d5[d5\d5\d5]d5^d5^d5_d5_d5^d5`d5ad5bd5bd5cd5dd5dd5dd
5ed5fd5fd5fd5gd5hd5id5gd5gd5gd5gd5jd5gd5gd5gd5kd5kd5kd5ld5md5nd5od5od5Pe5Qe5Re5Re5Re5Se5Se5Re5Re
5Te5Re5Re5Re5Re5Re5Re5Re5Re5Se5Re5Re5Re5Re5Re5Re5Re5Ue5Re5Ve5We5We5Xe5Xe5Xe5Xe5Ye5Ye5Ye5Ye5Ye5Ye
5Ye5Ye5Ye5Ye5Ye5Ze5[e5\e5]e5^e5_e5\e5\e5`e5\e5ae5be5be5be5\e5\e5ce5\e5de5\e5\e5ee5fe5ge5\e5he5\e
5ie5je5ke5le5me5ne5oe5\e5Pf5Qf5Qf5Qf5Rf5Sf5Qf5Qf5Qf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5_f5_f5_f
5_f5_f5_f5_f5`f5af5bf5cf5df5ef5ff5ef5ef5ef5gf5ef5ef5ef5hf5if5jf5kf5lf5jf5mf5nf5nf5of5Pg5Qg5Rg5Sg
5Tg5Ug5Vg5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5_g5`g5`g5ag5bg5bg5cg5dg5eg5eg5eg5fg5fg5fg5fg5fg5fg5gg5gg5gg
5hg5ig5jg5kg5lg5mg5ng5og5Ph5Ph5Ph5Ph5Ph5Qh5Rh5Sh5Th5Th5Th5Th5Th5Th5Uh5Th5Th5Vh5Vh5Vh5Vh5Vh5Vh5Vh
5Vh5Vh5Vh5Wh5Xh5Yh5Yh5Zh5Zh5Zh5[h5\h5]h5^h5^h5^h5^h5^h5_h5`h5ah5bh5ch5dh5eh5fh5gh5hh5hh5hh5ih5hh
5jh5kh5kh5kh5kh5lh5kh5mh5mh5mh5mh5nh5oh5oh5Pi5Qi5Ri5Si5Si5Si5Si5Ti5Ui5Ui5Vi5Wi5Wi5Wi5Wi5Wi5Xi5Yi
5Zi5[i5\i5]i5^i5^i5^i5_i5`i5_i5ai5_i5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Sj5Tj5Uj
5Vj5Wj5Xj5Yj5Zj5[j5Zj5\j5]j5\j5]j5\j5\j5]j5^j5_j5_j5`j5aj5bj5cj5dj5ej5fj5gj5gj5gj5gj5hj5ij5jj5kj
5kj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Tk5Uk5Tk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5^k5^k5^k5^k5^k5_k5`k5ak5bk
5ck5dk5ek5fk5gk5hk5ik5jk5jk5jk5jk5kk5jk5jk5jk5jk5lk5mk5mk5mk5mk5mk5mk5mk5mk5mk5mk5nk5ok5Pl5Ql5Ql
5Rl5Sl5Sl5Tl5Ul5Vl5Vl5Wl5Xl5Yl5Yl5Zl5Zl5[l5Yl5Zl5Zl5Zl5\l5]l5^l5_l5_l5`l5al5bl5cl5dl5dl5dl5el5fl
5el5el5gl5hl5il5jl5jl5kl5ll5ll5ll5ll5ll5ml5nl5ml5ml5ol5Pm5Qm5Rm5Sm5Sm5Tm5Tm5Tm5Tm5Tm5Tm5Um5Vm5Vm
5Vm5Vm5Wm5Wm5Xm5Ym5Ym5Ym5Zm5[m5Ym5\m5]m5^m5_m5_m5`m5am5am5am5am5am5bm5bm5cm5dm5em5fm5gm5hm5im5jm
5km5km5km5lm5mm5km5km5km5km5km5km5nm5om5km5km5km5Pn5Qn5Qn5Rn5Sn5Sn5Tn5Sn5Sn5Un5Vn5Wn5Xn5Yn5Zn5[n
5\n5]n5]n5^n5^n5^n5_n5_n5`n5an5bn5bn5cn5dn5en5fn5gn5gn5hn5in5jn5jn5jn5kn5ln5mn5nn5on5nn5Po5Qo5Ro
5So5So5To5Uo5Vo5Vo5Wo5Xo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Zo5[o5\o5]o5]o5^o5_o5`o5`o5`o5ao5bo5co
5do5eo5fo5fo5fo5go5ho5io5jo5ko5lo5mo5no5oo5PP6PP6QP6RP6RP6RP6RP6RP6RP6SP6TP6UP6UP6VP6WP6XP6YP6YP
6ZP6[P6[P6[P6[P6\P6\P6\P6\P6\P6\P6\P6]P6^P6^P6^P6_P6^P6^P6`P6aP6aP6bP6cP6dP6eP6eP6fP6gP6hP6iP6jP
6kP6lP6mP6nP6oP6PQ6QQ6RQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6cQ6dQ6dQ6eQ6fQ6fQ
6gQ6hQ6iQ6jQ6kQ6kQ6kQ6kQ6kQ6lQ6mQ6nQ6oQ6PR6PR6PR6QR6RR6SR6TR6UR6VR6VR6VR6VR6VR6VR6WR6XR6YR6ZR6[R
6\R6]R6]R6]R6^R6^R6]R6_R6`R6aR6bR6cR6dR6dR6dR6eR6dR6dR6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6QS6RS6RS
6RS6RS6RS6RS6SS6TS6US6US6US6VS6WS6XS6XS6YS6ZS6[S6ZS6\S6]S6^S6_S6_S6`S6`S6aS6bS6cS6dS6eS6fS6gS6hS
6iS6hS6jS6kS6lS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6cT6dT6eT6fT6gT
6hT6hT6iT6jT6jT6kT6lT6lT6lT6lT6lT6mT6nT6oT6oT6PU6PU6PU6QU6RU6SU6TU6UU6VU6WU6XU6XU6YU6ZU6YU6[U6\U
6\U6]U6^U6^U6_U6^U6`U6`U6`U6aU6bU6`U6`U6`U6cU6dU6eU6fU6gU6gU6hU6iU6jU6jU6kU6lU6lU6lU6mU6mU6nU6nU
6oU6oU6PV6oU6QV6RV6RV6RV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6]V6^V6^V6_V6`V6`V6aV6aV6bV6cV6dV6eV
6fV6gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6VW6VW6VW6WW6WW6VW6VW6VW6VW6VW6VW6XW6YW6YW6YW
6YW6ZW6YW6[W6[W6YW6YW6YW6[W6[W6\W6]W6^W6_W6`W6aW6aW6bW6bW6bW6aW6bW6cW6bW6bW6cW6dW6bW6cW6cW6bW6bW
6bW6bW6aW6aW6aW6aW6eW6fW6gW6gW6hW6hW6hW6hW6hW6hW6iW6hW6jW6hW6hW6kW6lW6mW6nW6oW6PX6QX6QX6RX6SX6TX
6TX6UX6UX6UX6UX6UX6UX6UX6UX6UX6UX6UX6UX6UX6VX6VX6VX6VX6VX6VX6VX6WX6XX6XX6XX6XX6XX6XX6XX6YX6ZX6ZX
6ZX6ZX6ZX6ZX6[X6[X6[X6[X6\X6]X6^X6_X6_X6`X6`X6aX6bX6cX6dX6eX6fX6gX6gX6hX6iX6jX6kX6lX6mX6nX6oX6nX
6PY6QY6RY6RY6SY6TY6UY6UY6UY6UY6UY6UY6UY6UY6UY6VY6WY6XY6YY6ZY6[Y6\Y6]Y6^Y6_Y6^Y6`Y6aY6bY6cY6dY6dY
6eY6eY6eY6fY6eY6eY6gY6hY6hY6iY6iY6jY6kY6lY6mY6nY6nY6oY6oY6oY6PZ6oY6oY6oY6oY6QZ6QZ6oY6oY6oY6oY6oY
6oY6oY6oY6oY6RZ6RZ6SZ6TZ6TZ6TZ6TZ6UZ6UZ6UZ6VZ6WZ6XZ6YZ6YZ6ZZ6[Z6ZZ6ZZ6ZZ6ZZ6\Z6\Z6\Z6]Z6]Z6]Z6]Z
6]Z6]Z6^Z6^Z6_Z6`Z6`Z6`Z6aZ6aZ6aZ6aZ6aZ6aZ6aZ6aZ6aZ6bZ6cZ6dZ6eZ6fZ6fZ6fZ6fZ6fZ6fZ6fZ6gZ6gZ6gZ6gZ
6hZ6gZ6iZ6jZ6kZ6lZ6mZ6nZ6nZ6nZ6nZ6oZ6P[6P[6P[6Q[6R[6R[6R[6R[6S[6S[6R[6S[6R[6S[6S[6T[6U[6U[6U[6S[
6S[6S[6V[6W[6X[6X[6X[6X[6X[6X[6X[6X[6Y[6Z[6[[6[[6[[6[[6\[6][6][6^[6^[6^[6^[6^[6^[6_[6`[6`[6a[6b[
6c[6d[6d[6e[6e[6f[6f[6g[6h[6i[6i[6i[6i[6j[6j[6k[6l[6m[6m[6m[6m[6n[6n[6n[6o[6P\6Q\6R\6R\6R\6R\6R\
6R\6R\6R\6R\6R\6R\6S\6S\6T\6U\6U\6V\6W\6W\6X\6Y\6Y\6Y\6Z\6Z\6[\6[\6[\6[\6\\6\\6\\6\\6]\6^\6^\6^\
6^\6^\6^\6^\6^\6^\6^\6^\6^\6^\6_\6_\6`\6`\6`\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\6a\
6a\6a\6a\6a\6a\6a\6a\6a\6a\6b\6c\6c\6c\6c\6d\6d\6d\6e\6f\6f\6g\6g\6g\6g\6h\6h\6h\6i\6i\6j\6k\6l\
6m\6m\6n\6n\6o\6P]6Q]6R]6S]6T]6U]6V]6W]6W]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6`]6`]6`]6`]6`]6a]6b]6c]6d]
6e]6f]6g]6g]6h]6h]6i]6j]6j]6j]6j]6j]6k]6k]6k]6k]6k]6k]6k]6k]6l]6m]6m]6n]6n]6n]6n]6m]6m]6o]6P^6Q^
6R^6S^6T^6U^6U^6U^6U^6V^6W^6X^6X^6Y^6X^6Z^6[^6[^6[^6\^6\^6]^6^^6_^6`^6a^6b^6c^6d^6d^6e^6e^6f^6g^
6h^6i^6j^6k^6l^6m^6n^6n^6n^6n^6n^6o^6P_6Q_6R_6R_6S_6S_6S_6S_6T_6U_6V_6W_6W_6W_6W_6X_6X_6X_6X_6X_
6Y_6Y_6Z_6[_6\_6]_6]_6^_6__6`_6`_6a_6b_6b_6c_6c_6c_6d_6d_6d_6e_6e_6e_6f_6g_6h_6h_6h_6i_6i_6i_6i_
6i_6i_6i_6j_6k_6l_6l_6l_6l_6m_6m_6m_6m_6m_6m_6n_6o_6P`6Q`6R`6S`6T`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`
6^`6_`6``6a`6_`6b`6b`6c`6d`6e`6f`6g`6h`6i`6j`6k`6l`6m`6m`6n`6n`6n`6o`6o`6o`6Pa6Qa6Qa6Qa6Ra6Ra6Sa
6Sa6Sa6Ta6Ua6Va6Wa6Xa6Xa6Ya6Za6[a6\a6\a6\a6\a6\a6\a6\a6\a6\a6]a6^a6_a6`a6`a6`a6aa6aa6aa6aa6aa6aa
6ba6ca6da6ea6fa6ga6ha6ia6ja6ka6ka6la6ma6na6na6na6na6oa6Pb6Pb6Pb6Qb6Rb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb
6[b6\b6\b6\b6\b6\b6\b6\b6\b6\b6]b6^b6_b6`b6`b6ab6bb6bb6bb6cb6db6db6eb6fb6gb6gb6hb6gb6gb6gb6gb6gb
6ib6jb6kb6lb6lb6lb6lb6lb6mb6nb6ob6Pc6Qc6Qc6Qc6Rc6Rc6Sc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6Zc6[c6\c6]c6^c6_c
6_c6`c6`c6`c6`c6ac6ac6bc6bc6bc6bc6bc6cc6dc6dc6ec6fc6gc6gc6gc6hc6ic6ic6jc6jc6jc6jc6kc6lc6mc6mc6nc
6oc6oc6Pd6Pd6Qd6Qd6Qd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Xd6Yd6Yd6Yd6Yd6Yd6Yd6Yd6Zd6Yd6Zd6Zd6Zd6Zd6Zd6[d6\d
6]d6^d6_d6`d6ad6bd6bd6cd6cd6dd6ed6ed6ed6fd6fd6fd6fd6fd6fd6fd6fd6gd6hd6id6id6id6jd6jd6kd6kd6ld6ld
6md6md6nd6od6Pe6Qe6Re6Se6Te6Ue6Ue6Ve6We6Xe6Ye6Ye6Ze6[e6Ye6Ye6\e6\e6\e6]e6^e6_e6`e6ae6ae6ae6ae6ae
6ae6ae6ae6be6be6ce6de6ee6fe6ge6he6ie6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Tf6Uf6Vf6Wf6Wf6Xf6Xf6Yf
6Zf6[f6[f6\f6]f6^f6_f6`f6af6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Pg6Pg6Pg6Pg6Qg6Rg6Sg
6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6]g6^g6_g6`g6ag6bg6cg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6lg6mg6ng6og6Ph
6Qh6Rh6Sh6Th6Th6Uh6Vh6Wh6Xh6Xh6Yh6Zh6[h6\h6\h6\h6]h6^h6_h6_h6_h6`h6ah6bh6ch6dh6dh6eh6fh6gh6fh6fh
6fh6fh6fh6fh6fh6hh6hh6ih6ih6ih6ih6hh6hh6jh6jh6jh6kh6kh6kh6kh6kh6kh6lh6kh6lh6kh6lh6kh6mh6mh6nh6oh
6Pi6Qi6Ri6Ri6Si6Ti6Ui6Ui6Vi6Vi6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6^i6^i6^i6^i6^i6^i6^i6^i6^i6^i6^i6^i6^i
6^i6_i6`i6ai6ai6ai6ai6bi6ci6di6ei6fi6gi6gi6hi6ii6ji6ji6ji6ji6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Sj6Sj6Sj
6Tj6Uj6Vj6Wj6Xj6Xj6Yj6Yj6Yj6Yj6Zj6Zj6Zj6[j6\j6\j6\j6\j6\j6\j6\j6]j6]j6^j6^j6_j6`j6`j6`j6aj6bj6cj
6cj6dj6dj6dj6dj6ej6fj6gj6gj6gj6hj6ij6ij6jj6kj6lj6lj6lj6mj6nj6oj6Pk6Pk6Qk6Rk6Sk6Sk6Tk6Tk6Tk6Tk6Uk
6Vk6Wk6Xk6Yk6Zk6[k6\k6]k6^k6^k6_k6_k6_k6`k6ak6bk6ck6dk6dk6dk6ek6ek6ek6fk6fk6fk6gk6gk6gk6hk6ik6jk
6kk6lk6mk6nk6nk6ok6Pl6Ql6Ql6Rl6Rl6Rl6Rl6Rl6Sl6Tl6Tl6Ul6Vl6Wl6Xl6Yl6Yl6Yl6Yl6Yl6Zl6Zl6Zl6Zl6[l6Zl
6\l6\l6\l6]l6^l6_l6`l6al6bl6bl6bl6cl6dl6dl6el6el6fl6gl6hl6il6jl6jl6kl6kl6kl6ll6ml6ml6ml6nl6nl6nl
6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6nl6ol6Pm6Qm6Rm6Sm6Sm6Tm6Tm6Um6Vm6[Tg40g5T;K5
:3?4C=j772n72024373`1_1d2=1=C;B6L=94KLT621I2:5H5W2AV1a3:@2[31^3g3V6221a12Hc3:16>1l5d43?OJ7D93337
2==X1L33K69;4Y157318J[4=T3e2;Q1T1116450383[1S>26Al112W43=E;:5526@O4B1612D;8?65a51;@C7:<<?>963408
12M6g1f4H:=k4^1a3X4W3c2m1U81kT4e5T;K5:3?4C=j772g4V3234373`1_1d2=1]1IL=94KLT621L:5NW2AV1a3:@2[31^
3g3V6221a12Hc3:16>1l5d43?OJ7D9737@=X1L33C769;4Y157318JIa3b3GY2Q1F2:11645038_1_3c:26Al112f3@32:Q1
185526@O4B1612D;8?65a51;g1<<?>963408133H6g1f4H:=k1o2^1V7k3c2m1e2R5<9c]2d[1b:jJ_48912CS^2gR1n1U2I
K502T2`Q2\1Y1<e25Y7e1S10P1n3I8mDS2_1ak2Z=f1KU3WS1Q72X41b1Y1S194@20U1[1k12]2C]22R1i4=REAdAU2^d1]2
4^4h3Kf2`3Y13lCi70j<c2[5<V29U13W?IJY22Q9h39R3\2Yo3_>T9A12[Q19R3\2Yo3_>T9A12[Q11_51_5i2i4333o1Y2I
<X5X14Ih1J13W1i56Oi3X3<1L<<I17m2D;c;`34Q86j1i2\4g1a6C_4f3Z11Y1c302_67T2[8P6l1R2S2Y6E9k1<;b:X3L]1
3e1Fi1l5^1g55]=Bg2<=?@d7d2W181k`41]51^b2J04o3g1QBP6c3^20?V7T3lP1dP1c:P=ZE;@0g51d2bCg1m9;0X7l]2]8
d1Z5j<c=X3X7U?90a50og2VR1jb1Z8W;8>0[4U10XAR\2dHMQ3fMdMd4b6870cQ1\9\U1g]1T[2240lR1h60^10GU38009k7
d1^1Q6121m2T2l5m2c1Z4i4l4gV16W2W4j3[8^6h23iCX1j6T7j?X7S6c1a1l5T1Q49m1X1@0Il8[1M=m=kN[5>aJg?ij1gK
`6T5@0b1]9]1hIMR[1e@]Y1`5Y2o?b5TF`6T530WT5gK60df1Y\1e[1Va13L0`500D]]1S\2SB2Z:SM2\122639D501V3a4_
1>6T1X107Y>]AG3Ge5f3n61]6Q6a1o5a@^1a4W4HV1R1j6j>V4d40V4_3Ek62>T7P;W>o=6d3d2W10KX3k:_6[1`6U41n1[7
a3>5h6\Df2_8f2Z4W4o1W3m5R@7V1l1g:a72>T7<3oEg2bAm2I04h1i3Q@^7Z4\9n3]Q1gLK9Ck:h17g120]:Z:[IkEf440`
V6MX1o20i4e270279n5`3DQ316J`42Q1T1o6?d1<3`2`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4E_2W3i1m3i1A3j1k
3313f1a2k1S1n1V314131N\5_1S6e3W9S5o1j3R1Y1TAX37U12o1`4Q2:0]1P;_d2`a1gAU;a@`6MJ0=f3ZR1c4W6d7k?[=a
1^5>U5U9XJW42P3DY1g<T8g:]3Q>b5S10A]2MDOg3g2<d9PX1a:XD`77^;b19^2h13Y1R8:V2Q1_6Z:V6a9h5j1U6e6i=S10
9j310m29]11<Z1[2m6b114_CY7S6m7U>l?a2n1W2T6c3Z2nNV3]2Z3Y5k2cT1R104>Y380:a3h3_2V714P6Z6S2\5V5R22V[
10[1g?YR1\5a70[7U<b1j=Z1h9=0\1Y:Dd1Uj3YDf7b=fBn1O9G0@e31d51f5m5121_T2d2b?2c?3>R1T@gT1W1n<E0n1W21
Q=Y4121iQ1SAd:Z5cT13X3CUJaU1Y5B70mV1`f4R201k620`V690b5fV5U=l7d4<1X3=0Il8[1M[>j;iAV1[5>aJVf1;0b1]
9g;^?2J3Yh2h<Vn140df1U:i]2E0l34_h1P:PZ1W<WHVKW7a8J@416Q1859:J0V4`1h5P5X1m1k114d;l4<:l2l<Y2l\1_3a
H=`ASEcFV1B80T4VQ1[f2k3YBQ^1V240T4h]4X`190cY1Zi1\W1U`1c4;0130V=RP420^W6H0J[3009T1b7n6Z1121TP1ROW
3ZA^3[9^3cP1]7l7dE90T2jm1PDbj1e<m8jE]<B0_1f20\A14FXY2VY2\@_6b2T3958i230W6\i580T\2gX2[9XQ12k6k460
T4WX53TO6B00U4`1l?14WC\:YMm3ZFl@i1fP1d9ZIS920V2O0o9^2m>CPC16j>QL32FKV6U?gFW5j6Y1Y8Y5Gi:S5SBL?OV3
620WT5:0`500h6T`4^N3[1P:l208g2S1C1d2Mn5`2;K^3114[5>\1=d5k2c2OOY3?U1V2TKS5[2k2`3Y1M>2R2B^42Y7GW46
_7S2k1^2?3U196;S11611122Y2P1j3c6272X83W25o1EU3n5=g2Ij9n8Q1U12i4KHh1@I1P4QC1cl1[8]DX`1]?_5Q96k101
=416Q18571:91^j2_15gf2W1[;^11B1P4a\3fo1_2Ga1T4e7@416Q1859:>1P4a\3fo1d@@416Q1859:@1P4Uo1_EkGfo1d@
@416Q1859:11C1P4a\3fo1^1P4^3B0Q7@416Q1859:41U1X<[i3=1U1U1`1oY1gDl<4^1g1RIld2;D1c3<b_2nLVo1?h6U3e
6@416=C859:31c3o_231Wn5X3E1P40`\3Vo1?[1_2T5j4h2@416=C859:=1d2W1hn1iChU2mJ=Y28o3X3X2D1P4bg1T1_6^3
X3aV1fo1P9c7@416Q1859:51UQ5hHX4X351f5ii5o1S9>1Q2o1gb1j5c7m1\=Fm1_7R\2P;i<J1f39e?kl2bV161VGc1h6h2
T445b2@4160P1859:H1P40_P2W4hW1S[1bDa2O7g50S4m2@416Q1859:G1P4c1U^1Y=d2h\1Rn1c1g1h71KU6@416Q1859:`
51P3@>U12:h1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j
>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3^42m1X3b7\1;>2@11Z2T2^13@85?:81437NR1S2
2>N3;]<g1h7b2:U4@4141Q1859:U2I_21:1k35je4Z>i9Fm>a1>61l3nZ2g^27UU161l3Rg2Q1IUV3Q21[2`1P2[1g8`1d3E
o1n1:=X3`6@X5;f2a12621F0[O4W@b2j3T10023^5B?d1R=]318R1R2_=Q9GKY1I?P274Z21Ce;T;e5V3^4`2G1l3;]1f2T5
00S7eEWT1k4kMd=j1]7`F[3\2nDAe6X:N1k34a11^S1cGj_1fo1m2B0l1Y1_35U11Y1Em2@416Q1859:61SX3]5U\1SIR>?1
P4a\3fo1m1f>@416Q1859:A1P4]m1WAkMfo1m1f>@416Q1859:B1P4a\3fo1^1h1Y60Q7@416Q1859:@1P4a\3fo1a90Q7@4
16Q1859:A1P4a\3fo1i3g50Q7@416Q1859:31ZU2TA61U4]A14hU121jH11?1P4ii1gb1fo1d@@416Q1859:?1P4hn1h]1fo
1d@@416Q1859:G1\2c10_e1S8XGo>c8WP1l8aFd@@416=C859:21Ph4A1l33a\3_n1V1k3h<@416Q1859:L1P4d?YV1U<]5n
T1fo1[1T3031:S2d6h2@416Q18319:@I1P4ho1g6[?Z5YA[Lg1l1eOCZ9e6@416=C859:Y1H1n2Q13Y^1S7df1:W1o5f;S[1
c1`9S7@416Q1859:21`Q6?1k39]A14k6bP2n>`?PL2T;V=S?41Q4S`5`=81c3=ia2RBV\2`=D71Q4XAkL3jQ4`=C1P4a\3fo
1a2O7g50Q7@416Q1859:A1P4a\3fo1a2o60Q7@416Q1859:I1P4[1RQ1c4Q7[@c2h3cW1W<^c1[1T2Z3h9@416Q1859:?1P4
a\3fo1[1X?@416Q1859:1141c3a`5P:[21l3o10[1X8>`1d3e2n1:=X3`6^5]3a12621E00Z@<j2P=S3P<b2j3T10023^5B1
=d1R=]318R1R2_=Q9GKY1I`21521Z21C^@R580No2e2BX2i4`20>1l3XX2V2>g^2\3mH8o3e2BX2[771`CP1AYk4j9n@G1P4
jd1dOQHaX1TGa2O7Jl40Q7@416Q1859:D1P4a\3mW1hGa2W1g50o5Q1@416Q1859:C1P4a\3fo1a2W1g50o5Q1@416Q1859:
21co5[41m2MDMa9505a1:7:406[1K4D1562714b11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`1
52R2f121057Q3313<g1Hm31Y1M=T1Q126O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239o
5^BU41m2MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R
2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Q11l3R6c1
`9HV>V5k83?S<P1aCc3f1h3Q3U1o1b1l8g6a6PC?U4\1k5l>Q:c1;I1f39nT2j4gR1bV161jHa3o50Q2m3Q1@416Q1859:B1
Y2f1a\3fo1i3g50Q7@416Q1859:N1P4a1oZ3QEaS1R7a2@>7OQ2CQ20Q21Y1c3@416Q1859:_2A1P4a\3fo1a2W1g5R7@416
Q1859:?1P4a\3fo1V8]8@416Q1859:@1P4`a1Pk1fo1a9R7@416Q1859:i21k34c18[1g8`1Ji2e2n1:=JU1W1\2S4f5Y1k1
a12621F0_:Jn:^Ib2j3T10023^5B?d1@S4o1b1:_4]318R1R2X1V<Q9GKS2`274Z21CQ1d:31`9:74Df5@416Q1859:T3Z1`
2B1k34c1mZ3do11`9S7@416Q1859:V11n2Q14]A14KmP1bCU8lDl7:0V1Q4m18\5P6YV1]6[8U10Q769416Q185918A1P4c1
mZ3fo1b9KU6@416Q1859:A1P4]^1Sn1fo1b9KU6@416Q1859:E1k34c1mZ3ZW1[H`30o5^3c3@416Q1859:?1P4TR2\Z1fo1
d@@416Q1859:31c3m_2?1P4a\3fo1a9R7@416Q1859:A1P4R]1jf1c8fo1m1f>@416Q1859:@1P4l\1do1fo1m1f>@416Q18
59:?1P4^]1Ro1fo1d@@416Q1859:?1P4a\3fo1f5m:@416Q1859:?1P4a\3fo1d4o;@416Q1859:_31P4k10[1g8`1d3e2n1
63=MZ2P3_3k6P2a12621F0Q3a3Q26I1\2NOd1_4Z<e7AQ4i2b2j3T10023=P5B?d1@S:]2]318R1R2_=Q9GKS2`2604Z21Cl
;R1;G:E97F33]4:0;NS3a20:5416Q185909@HU3]11P10S21m5[1W6_2`1d3e1On1:=X3`6l8a12621F0T<j2S8W3W6T?b2j
3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CS>c4[2=8Oo2X3X2i4`2W21[2`30[1g8`1d3e2n1:=X3`6l8a12621F0[O
401O@E52Y6Z7b2j3T10023^5B?d1R=]318R1R2`3n9Q5o3GKS2`274Z21CSEf1e5;Y7]1R10W52l2T1=Ma9505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f12
10524l1T1313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239Y
52l2T1=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?P1S2j54DZ1hNC
4G315b7_32c2DDU2`1528i1f1210524l1T1313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1A
Q1E253Y1T1>=_1152]1C^1239\52l2T1=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5
^45V1037=;0A?T3j54DZ1d3SKC4G315b7_32c2DDU2`1528i1f1210524l1T1313<^61Y1M=V2241O2l2c6X3h32R202LR28
397D_2k14U13116286F9KNR1Q1AQ1E253Y1T10=66_1152]1C^1239c32l2T1=o>5J0200111;212260171C2]40151V2Y1Y
2Q45V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3X2U41Y1M=V2241X9c4h32R202LR28397D_2V3311986F9KN
T2AT2Y1i32]1Co1c32l2T1=o>5J0200111;212260171C2]40151V2Y1_5K5V1037=;0A?`2Cj54DZ1hNC[<2c2DDf3528i1
f1210524h3^61Y1M=V2241X9c4h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1T42l2b1Ma9505a1:7:406[1K4D
156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2
c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Y52l2T1=MX8X1505a1:7:406U15J02001001;2
12260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?`2Cj54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313
<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239_52l2T1=Ma950
5a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5b3K5V1037=;0A?`2Cj54D;K2P8gFC4G315b73[
32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6l1[1h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1
T1>=_1152]1C^1239iCW52l2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V103
7=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397Da1Mk14U
1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239^52l2S10=M5[9505a1:7:406U15J0200111;212260171C2P11P1T11
1P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6
X3h32R202LR28397D_2k14U1311986F9KNR1Q16182NE253Y1T1>=_1152]1C^1239Q=k7U922bU4Y52l2M6=Ma9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528
i1f1210524Q3313<^61Y1M=V2241O2l2n49Z1X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C
^1239i42l2R14:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4L>7=^1T3j54o1Y?a2l<C4G315b7o
2Bc2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1
239`3m1f>@416Q1859:Z42l20U1;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4
G315b7b3c2Dj2`152R2f121057Q33131:W1V51FBM=V226O2l2V3\3X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T
1>=_11f1C^123912a32l2T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f
1210524Z3=^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1^520k2T1=Ma9505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<Y151CJ5^45V1037=460A?T3j54DZ1hNC4G315S5^2X2V12c2DDU2`1528i1
f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2CW14U1311986F9KNR1Q1AQ1E2535S1T1>=_1152]1C8U1
239V52l2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hN
C4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ
1E253Y1T1>=_1152]1C^1239`32l2T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DD
f3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1]62l2J26<0MW19?7]3i35
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3g4N34DZ1>f1]1^3eGC30G31
5b7_32e1MDDU2`1528i1f1210524S1HT1313<^61H@M=e1@241O2[2@c6;l2>16P32k1602LR28397D_25e14<H311986F9K
NR1A?AQ1E253Y1T1>=_1152]1C^12317l1[1o1?o3h=c1Lj3c52l2J26<0Ma9505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=e1@2
41O2l2c6X3>1W32k1602LR28397D_2k14U1311986F9KNR1A?AL4E253Y1T1>=_1152]1C^1239l1g@R<222Td522Y6^42l2
MD2J3]9505a1:7:406U15K4D156271g11P1T111P1015DV1<Y17CJ5d4<N7=N?`2Cj54o1hNC4G315b7W2Z1c2Dj2`152R2f
121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239U?1T13k2d20
0df19U2j9TOd2f121057oS1oCn7T40V9^1916]1V2T2FE8;JZ5Z43b2C86`1HZ1A1e320=@538:22Q1<1334D=6D140411U2
2CAW1LP11I:12O8Cn2`2^1S2d21c87[1T130nB]75O26;4O:g18BX6>b11W4U1><451Aj3f3:>4j3<e2n2V1NMf2[4_6X3Y1
3Y472_1\1;>2@1\2c3D85?:863`4>X15g4Y3Q1SJI34>3V3?Y2VI^Amj1jO3Y4f4XHmJ8=3l2I2_W3k4b15i5f;]<:^;73b2
V1`1lX2P[2Z:a53V38610EG2EZ1;51e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<U2`2^1S2d21c87[1X
10a6f1e:k1a55O26;4B<:g107Bo58>b11=i3U1><4131A\1Z1R1i2W1>216c3<e2`1]1V1NM[1Z1[4_6X3Y13Y472_1?6E;>
2@1\25]3D85?:3463Y2Q1T1>X15g4_2IQ1Y3H94?b2O2U1d4`8LR2I312:3i3`1En[2bEXP3312@3V3B`1EVI^Ahj23P9n>l
GZ<312Z53k2@C=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3^4[14
DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2X51X1X3h32R202LR28397D_2k14U1311986F9
KNR1Q1AQ1E253Y1T1>=_1152]1C^123973_4JUS1n:kT1Xo1<3b28`W3f121057no1T:W63W2N861[101HZ1A1?U320=@538
:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><Y17C3`1^1S2d21Ja3`3E7[1T130g1i4d4[56T2]758:;223
;4J4:0X1B3B9C5T5>b11f1`2U1><451A\1]2U1Z3T3D5<e2n2V1NM[1Z17OS3V5X1X3Y13Y4:_1\1;>2@11Z2Q1a23@85?:8
1437NR1Q1Q12>N355S9?a2[<:h1U5[25I@88\1123aU4]53k2J9=Ma9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<Y17CJ5h3E5V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2
X56S1X3h32k1602LR28397D_2k14U1311986F9KNR1Q1AQ1E2535S1T1>=_1152]1C^12380[53k22Q1=Ma9505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1
210524Q3313<^61Y1M=V2241O2l2b4P2X3h32R202LR28397D_2CW14U1311986F9KNR1Q1A10NE253Y1T1>=_1152]1C^12
39V53k2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC
4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1
E253Y1T1>=_1152]1C^1239X540W2EV1c10[1f7P1MB2R3>61:Q2ON:;1X39132312BQ5e71:0Ha12621F0k74P2P1O1NM`5
R485h1V56401O;S<_1T1b2X1U1W102T100239T5B14852V14P3W2k2f462I35P2518E<R230683101\38T1\5Y2h1\2Ko3GK
_1C7O23854=74Bg11Co1P1m52:31K7b20Y1@V1]1R2l2Y5;;Y385`3]11P1P24n2e2a1g8`1X4Q2n1:=X391:4Bd<0X1a126
21F0[O40V@b2j3T10023^5=4?d1Z@518R1R2H1d<S4m4GKS2n5o1jDX50Q8`2k14d5a1g8`1X4Q2n1:=X391:Gd<0X1a1262
1F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jDY5;e7`2_34X2EV1c10[1b73P1MB2R3>CQ2n1:;1X39<3Cg
49>c70Ha12621F0ZEP:401EJn;_1T1b2j3T10023^5B148d1]:d2L3\2180Q1R23D10g3k8Q9GKS279E23>B74Bg11C`91_2
W1j1d3o3e582Lk2`3]11P1j340W2EV1c10[1f7P1MB2R3>CQ2ON:;1X39163112@Q5R80H\142621F0Q3P8Q1VC401`1EX;_
1T1b2j3T10023^5B148d1]:d2L35V218R1R23D101e3a6Y2Q9GKY1I79H3>B74Bg11Ce6@Y21_2W1@Y1d3o3e582Lk2`3]11
P1[24i50[1g8`1d3e2n1:=X3F1g5l8a1100521F0l6ZS1b1h2T1b2j3T10023[4R1B68d1d3]9]318R1R2_=Q9GKS27R1U17
4BW1?1Co8AACg6Z5f5S4`3`2o34X2EV1c10[1U3\43P1MB2R3>61:Q2n1:=Z2M95Ng49>d7Ha12621F0R;T:8d1`6U176401
[1g14V:_1T1b2j3T10023^5B148d1]:d2L3\2180D<R231>310Y:Y2U4k4GK_1C79E6C=721Bg11C`91S1b20j11T1^2n3e5
;Y385`3]11P1n14d5a1g8`1X4Q2n1:=X3912Od<0X1a12621F0[O40V@b2j3T10023^5=4?8V14Z@518R1R2_=S4m4GKS2A\
5o1l?m4[=`2]24i33k10[1g8`1d3e2n1:=X3H12b5R8Ia12621F0a<QR1T1b2j3T10023^5B68d1@a<]318R1R2_=U4k4GKS
27X2721Z21Cl;m:f5@416Q1859:_4`2i240Z2?V17^10[1@g71<`19Z3;142o1n1:=G`2F11W2]3R80Ha12621F0[O4m<D_1
5Nb2h31T10023^5B68d15b1o5Y5]318R1`1A_=^4b4GKS2Z1U174Bd121CjF[=`2a34X2Ej20[1g8`1d3Oe1n1:=b1e1913N
Q5e71T1a12621F0o4[5Fj9m22U76401T>_1?b2j3T10023^5B141652V14X5n5j1?g2518R1R23D10P2R1:8Y8AU4\3^1GKh
1:79EJ=74Bg11Cm1_1V3Hc1:31KU4U8[=`2<4R4]A14^FVT2`;W110DR24d55[1g8`1d3CQ2n1:=X391R1Q5b70X1a12621F
0[O4W@b2j3T10023Eh4=4?d1R=W3518R1R2_=S4m4GKS2`274Z21Co1jD[=`2R15Z23X3]1@Q11c61W2Z3e2n1:U1`2c6d6T
2a12621G[O4V<FkCbCYJX5U15Z23X3]1@g71W2Z3e2n1:U1`2[1W5d6T2a12621G14_1dM4V<FkCbCYJ0W5X15Z2f1e1]1@g
71T22Z3;14R2n1:U1`2c6d6T2a12621G[O4m:o1i5Q>l@e2hI@0W5J5h36=Y1QBP6c6h322P1S3W2Xk1X6nImCG:n1V5hP19
Ln295g5QBP6c6]4m5aQ2l]1m15g51[1g8`1d3e2n1:=X3S6<21Z6\2a12621F0h_1b2j3T10023^5B?d1>c<6V1o118R1R2_
=Q9GKS20_274Z21CjF[=`2m15g51[1g8`1d3Eo1n1:=X3R3]32i8a12621F0h_1b2j3T10023^5B?d1>c<S1Y218R1R2d1j;
^4b4GKb1@`274Z21CjF[=`2S15Z2\3]1@g71W2Z3e2n1:U1`2c6R2Z2V2T2a12621G[O4m<`5Z>bChI@0W5=5S4c1]<^3T2P
6c6R2X8aQ2[]1@K5h3DY1QBP6R6@GZ1e122P1U13Q4Z5Vl1k5^DX@Z1\1@j5[2>5g57iAP6c6]4m5Z5Vl1gS1c9@j585g5QB
P6c6[:aQ2l]135j^1m^1C54c3:9^?g1WCm5j]1h6T6h<\5gBd5X63cEc15AR2S180095l7a3\51214n6P5]2e1Ae1V1U13[2
1c1^4[KVH072a9m1_33g:NU5R:Q3P63i3iAQ=d9Y2n1c155b38009l2g2g4g1R127^3121`BDA[5n9^4PNVBg83`1m1n2c2J
D>Ec:P52c83b1a1Q1gIf4g3j45R32Y15Z2f11Q3@g71T22<m2;121R2n1:U1`2P4f3U5:T2a12621G[O4m<eACj8]:k1bO95
g5QBP6c6[:aQ2REiH;5g5QBP6S6?[:aQ2[]1@0<5h3o417R5XC]7g1U4gT4jD>5g5a?_2P6c3X1f1]4h2T3aQ2]X1^5>5Q41
c1g?121R2P6c6[:aQ2l]1k15g51[1g8`1d3Eo1n1:=X3`62i8a12621F0h_1b2j3T10023^5A0?d1>c<]318R1R2_=Q9GKb1
>1`274Z21CjF[=`2?5h3;m1a>X<b800W5e[1WCYf1cMU6W35T4c10[1g8`1U3>CZ1;008I5N:=R2U1>3:f2]2==:[400Q1i1
Ia12621F0QH`D@_15Nb2U1b21T10023^5B?d1_5T1h105b2j12i1`118R1R29Y4Q5i3Q9GKS27X2721Z21CR2S5R6e2i2P4e
5;Y7`20X15Z22Y3[11@g719m1Z3j1Jn1:U1`2R3`3]4[4a12621G[O4m:o1V1B3mAbCYJX5bR1m15b1T4]4P2\1o6U3P6d3W
1`156>V2KDg1U4?2i51T\1LCZ1DKb2m7L]1A]2G9\;`68>0c:c1f4b2E>1P3f2V7093T?Z1P:9j3[25Z2R25U1[1@k6K1<`1
9Z3e2n1:=G`2`6l8a12621F0[O4V<FY3V2;f1Q21T10023^5B?d1S7_5>l1`118R1R2_=^4b4GKS2`274Z21CXBa4l2O^9`2
j15T4d1[1g8`1U3>e2n1:=X37X6=f40f3a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2P25Z
2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0\Hn64m<Y3b2j3T10023^5B68d1R=]318R1R2_=Q9GKS20_274Z21CjF[=`2i
15c5a1g8`1X4Q2n1:=X391R1V:0f3a12621F0[O4W@b2h31T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h15c5a1
g8`1X4Q2n1:=X391R1V:0f3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2W25W2EV1^1a1g8
`1U3R1Q2n1:;1X391R1_2f70f3a12621F0WO34W@b2j3T10023^5=4?d1Y>P2518E<R2H101a<S4m4GKS2Z1c4l12jD[=`2d
15i5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2U25h50[1g8`1d
3e2n1:=R2U1`6l8a12621F0d<Q9]9e2m=b2j3T10023^5B?d1R=]318R1R2_=P4NQ4GKY1I7X23321Z21CjFe5;j3^3]11P1
n15h3o10[1g8`1d3Oe1n1:=X3e51Hl8a12621F0UA]MT1b2j3T10023^5B?d1R=]318R1R2n7`5Q9GKS2`274Bg11CjFe5e7
`2i15c50`1g8`1X4Q2n1:=X391R1V:0f3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i15c
5a1g8`1X4Q2n1:=X391R1_5f40f3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2`25h3J\7f
7B^4a1R1081>c3m3Fj8\1n7V1a1R1OY5a1PD`1b2n:253\1k9`19<m564CGG17AF8168o2P1Y22i1n<^8a1>P2Z1343IV140
32001h;h:i7g1i3Q2i15i5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21C
U25P1h9d9[=`2`25W2Ek2[1g8`1d3e2n1:=X3>3K_2a2l8a12621F0_Gd7640j;[4b2^2Y11T10023^5B68d1X5i7W3518E<
R226>12j4f7Q9GKS27X274Z21C`91K[<[=`2=5g5:1dAP6c6[:aQ2[]1@lKe;X25Z2f11c11[1@e711<`19Z3;121R2n1:=G
`2`62i8a12621F0[O4V<FY3b2j3T10023^5B?d1>c<]318R1R2_=Q9GKS2`274Z21CjF[=`2]25Z23b11c11[1@e711<`162
Z3;121R2n1:=G`2`62d6T2a12621F0[O4d2`90FY3b2j3T10023^5B?d1>c<]318R1R2_=Q9GKS2`274Z21CjF[=`2`25Z23
b11_13]1@e711<`162<m2;1210Q2n1:=G`291R1T5i8a12621F0[O4d2`90FY3b2j3T10023^5=4?d1>k?518R1R2_=S4m4G
KS21V5Eo1jD[=`2T15Z23b1S3@e7115Q2Z3;14R2n1:U1`2X=T2a12621G[O4V<F^W1bOo:QJ25j^1]25W220]3[1@g71<`1
9Z3e2n1:=G`2`6l8a12621F0WO34c20`96@2V3b2U1d2T10023^5B68d1c<>e1g118R1R2[2T1n9Q9GKS21^274Z21CXAa5[
=`2o15Z2R2[1[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4d2X:Y3b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21C
jF[=`2[56d23T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54D
Z1hNC4G315b7_32c2DDU2`15284d1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397De1Ik14U1311986F9KN
R1Q1AQ1E253Y1T1>=_1152]1CT19239c=d56h2T1=Mn4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P1
0151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1P8nCT1c1C4G315b7_32c2DDU2`1528i1W1>210524Q3313<^61Y1M84V2241O
2l2c6X3h32R202LR28397De1Ik14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1CT19239h56h2;5B=Ma9505CM:24:406U
15J0200111462002260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ18_NC4G315b7_32c2DDU2`1528i
1f1210524Q3313<^61Y1M=V2241O23>5S2c6X3b2U12[1F02LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]
1CT19239]=k21X2a466S4X@P;nQ5P216U46h2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1
T3j54o1hNC4G315b7b3c2Dj2`152R2^1721057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1
E253Y1T1>=_11f1C^1239_56h2T184Ma9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45
V1037=;0A?T3j54DZ1oI0g4C4G315b7<R32c2DDU2`1528i1f1210524Q3313<^61Y1M=g1>241O2l2c6X3h32R202LR2839
7De1Ik14U13119526F9KNR1Q1AQ1E2534T1T1>=_1152]1C^1239`36h2T1=o>5J0200111;212260171C2]40151V2Y1[65
V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i
32]1Co136\D4g56h2T1=Mn4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V1<Y17CJ5^45V1037=;0
A?T323c54DZ1Z?e5g9C4G315b7_32c2DDU2`1528i1^17210524Q3313<^61Y1M84g12;241O230=Y2c6X3h32R202LR2839
7D_2k14U1311986F9KNR1Q1AQ1E253Y1T15893V18152]1C^1239l56T2CN5=Ma9505<T1:7:406U15J02001001;2122601
71C2P11P1T111P10151BV1<V127CJ5^45V1037=;0A?T3j54DZ17R2]LC4G315b73[32c2DDU2`1528i1f1210524Q3313<^
61Y1M=V2241:D2l2c6l18R1h32R202L3n18397De1Ik14U1311986F9KNR1Q16:Q1E253Y1T1>=_1152]1C^1239>m1^2o3_
2f9R3O^56T2CN5=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54
DZ1WN@C4G315b73[32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397De1Ik14U1311986F9
KNR1Q1AQ1E253Y1T1>=_1152]1C^1239d9n=d56h2N5=MQ3_6505<T1:7:406U122J02001001;212260171C2P11P1T111P
10151BV1<Y17CJ5^45V1037=;0A?T3j54D=LYF^8C4G315b73[327[2DDU2`1528i1f1210524Q3313<^61Y1M=V2241:D2l
2c6l18R1h32R202LR28397De1Ik14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239k8S66X2?T1:2Mo1a7505a1:7:
1206E?5J020011146212260171C24K1P1T111P10151BV1<Y17CJ5b3K40?F037=;0A?T3j54DZ1`>l1a90g4C4G315b7S24
V12_23DDU2`1528i1^17210524Q3313<^61Y1M84V2241G2212BY2W551S1l1[1h32[1F02LR28397D_2k14U1311986F9KN
R1Q1AQ1E2534T1T1>=_1152]1C^1239]56h2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y
17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241J4230=5S2X5=LX3h32
R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^123966d2P\2iI4fb1C6T2U1;IT`1VFn`1i@eR1g10
0W3]31X2;m:E6a2i1l5c2o22V348G31:hQ1Zg25_7c5Y4W376i2X]3b1o5f;XL76P40\A14Tn3l16V4c1`=8G021111;42Z1
2h4e30h3`1K\1<l1o3l4L1QP1]7^27682I00101V1m7h>_46:4nDQ3_6Cl5Y2[14b7T5T47h2T1De270279n1o38W3DQ316J
`42C=T1o60>d1@`2`1l166;CX3NI>0d<h5i1c4<@=]106f4Y56Y12?9C:3_4[2I1g1]1i1m35c10@3I10MHW2J313@81501A
09=h1k1S1n1I[10J4112131Ne4F_1S6e3W9f2\2o1S1i3Y1l=W3a1f17U12FX1b6R57i2S1C0e270279n5X2W1A217g216JP
1_32:8=T1W3P3A4?d1@`2MBl166;l3NI>0]B]6<0?=U1706f4Y56Y1B9C>_4E_2W3<\1a2GCi12>3N49293M001<B?15M313
IL=S2k1S1C0A2601:<K0BAG1411112000;<71^1c21M_1f5<g1m1e3G;]4S5`1>m4Y1`1\2V=MT257U12=a1b6[47i2S1C0e
2330279n5`3DQ316Jo3@2C=F2:T2R1LS2F?d1@`2`1l166;l3NI>0]B]6<@=U1706Q26]2Y56Y1B9C>_4E_2W3i1Y3Ci12>3
NKU2GM313IL=S2k1S1C0A<:92K089AG1411112000;<71^1c2O_1S6e3W9S5o1m4Y1`1c?M<g157U12o1b6h47i2S1C0e270
279n5X2W1D9g216J`42:8=T1W3P3A4?d1@`2MBl166;l3N6B>0c1i2R5l8]6<@=[1106f4Y56Y1B9C>_4E_2W3<\1Y3Ci12>
3E84<9k3313IL=P22k1S1C0A262:<K0BY1141111210;<`17c2O_1S6:2Y1m1e3G;]4c1_3`1>Nn3Y1`1\2n9e2AR357U12=
a1b6KT47i2S1C0e270279n5`3DQ316J`42C=T1W3LS2F?d1@`2`1l166;l3NI>0c1i2o=]6<@=[1106Q2d2Y56Y1B9C>_4E_
2W3i1Y3Ci1A3C1T1k3313IL=P22k1S1C0K2:<_1Y114111122;<`1k2O_1S6:2W3i4]4S5o1Nn3Y1`1[<e2AR357U12=a1i2
h3KY37m3De270279IT5`3Dk1U116J`42Q1T1o64:d1@Fi1`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3i1]1i1m3i1A
3j1k3313f1a2k1S1IT1V314131N\5_1S6e3d4;3R4f2\2o1m4K=d:W3W3X37U12o1b6`37m3De270279n5`3DX2E216J4[42
Q1T1^6@3;d1@`2`1=2[166;F\1h1NI>0IcA]6<@=]106f4Y56Y1B9C>Kd14i19?Df1W3i1g1U2i1A3j1k3313f1a2k1S1n1V
314131N\5_1S6e3h7^1S5o1m4Y1`1R4`;X37U12o1b6Q37i2h1e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]
4o=]6<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k3313f1a2k1S1n1V314111122H\5_1S6e3W9S5o1m4Y1TAZ1m17U12o1b
6d37i2h12b270279n5a1n1DQ316J`42Q1T1d4ER1A?d1872T1X12]1l166;l3NI>0]B\5P1<@2:]106f4Y56Y1B9C>_4U3W3
i1m3i1A3j1k3313f1a2k1S1f17MP12T114111122H^1l261G_1S6e3o5W3S5o1m4Y1TAX37U12o1\5U1b37i2h12b270279n
5a1n1DQ316J`42Q1T1d4ER1A?d1872K8X12]1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k3313f1a2k
1S1f17MP12T114111122H^1l261G_1S6e3o5W3S5o1m4Y1TAX37U12o1b6`37i2h12b270279n5a1n1DQ316J`42Q1T1d4ER
1A?d1872T1X12]1l166;l3NI>0]B\5P1<@2:]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k3313f1a2k1S1n1MX214111122H[4
61G_1S6e3o5W3S5o1m4Y1TAX37U12o1\5U1]37i2h12b270279n5a1n1DQ316J`42Q1T1d4ER1A?d1872K8X12]1l166;l3N
I>0]B\5P1<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k3313f1a2k1S1n1MX214111122H[4P1_1S6e3o5W3S5o1m4Y1TAX3
7U12o1b6d18g2U18m5X4YAG3j2Md2f3k64]6T2^5g3W2a@^1a4W4Hh3m3]1[5a10i11LV3OKV4c5h6S8N`4e<W>W7?X4:j1Q
2DM8Y>]AG3Ge5f3U3h31]6Q6a1o5a@^1a4P5Y2\5]1QCe4f7E]7UBW>N8e3Dc:W5_1P:KT7V1i8^>RDQ2Q;Y2_BU3X2;64K9
e4oG3PAR;jAQ18Y?9\1f>G3P9Y4BU31o5n1`4n1f9R6c5U2Y8X39c:1o:k24U1m3[LQ<1n39f20S10B1d23In5`2;K^3114j
4@>V152:U4M@[1_1c2=Ae1i1I?U1V2TKS5W5`3W2>2R2Be3HE_4V2V2b10T1=h206T1i1U1=e12k1c1T10434D;205655N41
141112000Z3j18?V1Q7N1n2V4o3CEU3P4m1=Oa24R?a10P11KQ1U12_1\4Z2n29g2S1C1d27En5`2;K^3114[5>V1Cd5k2Q3
AOEP2Bl3TK_7k2h5>2R2Q5e3_1V2i3U1b1T2R6k1S1Z1?34P120565Y1161112000R1^1Hj1o1Q7j:[1CEU3n5=Oa24R?a10
P11KQ1U12W8@_19P4@d2Mn5l2Ke2C1216O[4Y2^@l3TK[:`3W2>U2X@e4Z6k1n23f1_11631`3j3Q7`=U3n5o3kCU12[1:e2
U18f2=h1GB[2m6YEY7P54k8]8f5i1S>`4W2d1_4c3J_1@b19Z5:a3P3S5S;d5R;=g3`Jl5=O:j310m2V2Z1[2m6b114iJS6R
Fm?a2n1W2T6d2NJ_1k?R?d5Z3Y5k2cT1?:]:[2m6IiKZ^1Z2W2c:_1nNd5Z3^Z1c1;d2U107P33`22g4g1]1^314W1jQ1_R1
V9o8b20:V19R1Y1173_2:8J95@n2^1o1S3_6i2]63`;d4RE^8l6V1F;k30o5g4g1R1:^314bU2VBZ<R7\2[9RBgIb1k6S8=;
k30g:k5H14bD^Z2Q8l?TNY2<c2U107P3l2>W1P2@S1\4]114S7d6CV1Dc2Bd1a3U1e39gDg2i4U2Y8j26Q101<5X1Z1V2=_8
R3;U10\1Mj15c1Z2o5Y2Q1k3j2R4m4P3FP6<Q1Y1T9f4`Ag3m6V1<j30_3S3W1e3j514S7=U4P2^1;Dc2Bd1a3k49TQ1d5j2
n1c2UHW=j2NS3S?Q1Y1T9f4k1<j300b6W1e3S2f3121S7c45j1j1Dc2853d1_2Q1U1e39_Nd2d5j2n1c2T;c4\8DV4`3W4Bj
2R4`32T8>3b1T1Q1Y1T9=O\<T<m6E<j32a6m4Q5H14b1`5T9c2gIQHcOD`CS?`;oI2<eX5S1=b2U10Z9m1T614T=W1O<SC^\
1o:;V19R1b4R8:_1h1i2e3W9d4j40P3Z:nFQ9A=i30Y9m1Z2i314gY3R3T=n<0P3YQ1Q9]1=`38009Y1]1S5R1m1Z2i3121R
2P6c6h3DP82c7jP1lFk53f;b=T2c8U20Q1@]1b9QAo401a1B^88=i3d@H14nV40W1>^5_4g3@X9P6c6k1h93Nd7j:P5[=a1i
1S6g5T4^2\4U3mF2P3DY1g<\1@j3R28g:]3\:g4G>f3ZR1c4W6d7WMP7^2l9U28dCf3T72P3DY1g<h5[2X;?>i=WHc4W6<g<
[:_;^GiN2o4lQ1e3<?n]1N[9S67PS1[GR=YNU3f26?n]1Z:S6gW2_Q13?Yh1[_3K@k3P63Y3h3]4\6b36O<^2f_1>W2R1X;W
31c4fAb3<]1X2b;B@k3^9V8\6b36O<^2]b1R1X;W31c4PU1jHJ@k3^9R4OS3\6b36O<^2XV1f2_8MR1_5BU5W31c4fAT\1TH
>@k3R@b;cg1X;W31ZF6Ed4T2ab1>@aO6k3`c1`>1aE7Z12AR4T2LA^2V19\51i2l2m514_T2lEb1o5e1Id3`1P4`7`4]4P9b
A]BM1?Ae39\51f5m514_T2WB2^Q1^1eZ1?Ae3f51k:H14ad1VQ1NY@R1[W1U3<Bm3R1g3g2<d9PX1Wf2aEj1U6;B`;h8X1nW
1\8V2e[2aEj1U6ACc3R@Z114kAWAcCR<T7j9Q6iP1V3P9W<BCc3R@Z114aJa8cCR<T7j9Q6lLl3V3P9W<@Cc3R@Z114FjIa8
kV1j9Q6lLl3_HTM;Cc3]A14QAjKmEaC\P1l3U1D[2U107^7f914P6Z6HW12f<2W[1[1^7X8f2b1o5f;i@Ka70b2?e3^1Y;b1
P8T7d2FDb3f7f914P6^8\5Y72W[1[1g?QBW@\5a70TEU?h9>Db3d@H14P6Z6bY3]9a70S@]3EEa3W?U2145=CW9c6aCQ6bJV
1]3XB`<`1o3Y@<Ea3W?U214C_@]e1]3iNjEk1Ej1f10R3@g71W2`1i1;145=^1n1:U1`2[23V2f2?Q1Z3R3DL2621G\@]1Y<
V14k1Z3`5FU107U3Y2[2SJ^5[@V?3U9lCf4=Ea3]A14Ck9c6h:g@eH^S1jE:F`C]9P_1[@BP3n30SQ2;F`30\A14h7P_1[@\
j1Z>;F`30\A14h7\o1_7QKjG1F^1GX2U107Y60S1Ga3Bi414lCT6`3fi1R3;V19R13_13_2:8J?R:_6S3Z4h1d;d4f:T<e2^
9@3HV1KG_30o1`40S1Ga3BOi314lCT6UU1QHPP1hA`Ke2@m8@3d3NG_30o1`40S1Ga3Bi414lCT6`3dQ1QH]Bb=Z4Q3[:PC_
8e2o9E]1d1?G_32^6l1a3c4H14bDo8^Q2cLnX1Q1HW2V1>U4f6Q614m2T2l5m2T5og1Y?b19e5Q8d3_68X1j6T7`T1Hb3DK`
6DCH^30Z;Q614m2T2l5m2T5IUg1\Y1X1[X1Z5WA8H^3[;Q614he3j6`4IV2B8007S1T2A1?F^23?d2<13312D=63@140411W
1<5:2CB7NL1:C1I:12X1C_5^1P22W>0g1?f1cG260:4;C:JQ136;U62>b11f1`29K><12221Ao3_2m5:W1]1W3N:BMf2Y35<
a3\3R3g61N\128R1]1[5<?J3a1n2>^1a4T4`31a9]3f2Z10HQ51]211d3Ii29\1T2A1?F^23?d2<13312D=63@140411W1<5
:2CB7NL1:C1I:12X1C_5^1S2W>0W2f1cG260:4O:l13BX6>b11f1`2U1><4221A_6X6e2T5Mf2_3[7k:\128R1i6<?J3a1n2
>^1f8`3c9`2L@\91]211E4IlBU1ib2EJU2e1P5[1M[>j;PC\P1g?j6b1o5R8c3Y<a?h4cOg64JQDS6`o2KKT2V1>d8n6Z114
TP1ZR1ZAa6;V1o5f;_6[8Kg>l7lD6b40:@K[30R9n6Z114lCW<ROW3ZAlE^R1l76K[3d@H14a1Lm;V2_6[1_60W4a7h1a3>5
h6eEm9f2Z4W4W5W3I_71Q::\11]2]3Y6>92e70_5d1@>iC]8X3?X4b4NV40JLX3k:_6[1`6U41Z9P45h6ZR1Z4W4W5W3e2R@
[3g:92f7e7ZZ1:Lm]1=h6_8l;f2R_17oELMR2Mi1T5S3Y5j5Y3[JP3a3a5e7RJ^;;V1e4N:f;_6BWX1k>Q2g18M]2a7S3Y5`
S1ic2j46Mo9n9oQ1EY5HNQ2[1[4h1\1T4`1_3j]2]7k5b1d5:_3U2d2j1LCGg5Sg17N]3[4U3Wf2HbJ>N]3[4U3o6_Blg1j4
HdHl1i6Yk1a12NmCS1Om2]2m13e:P1bA\=Pi1YS1O]:R4];W:k2[111j8311T1>2S16F149\35<Om2[43e:P1oNPi1YS1O`>
bS1>OZ5n13e:P1oNPi1YS1O`>W5ZNk36OY73Qh2\4b[19P1e3K0Wa2V1PX1bX1YB5P1a40RS5YB=P1`400Wa2V1c`2Q;W722
Y1c:5P1Vc2c2V1c`27Q1Rg2WS1hHW1iCV85Q1Sc4W1iCP=5Q1Sc4W1iCYM2Q1Rg2b3R1o1@d1031c2?LX220l2=07334@3Y1
1S25d115k1P1K:]1CW1<a1C304[1a3`1P2a3`3[5f8S66\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3Oj28X452\4Ib7\1
^111R6^1;5101437NR1S22]13]1U3_6i=:f1i7Y319R1]8kF4^6U3oCnY3_6@R1]8kF30U2X4U34jC0SP3Y2_7_6ZDW2R1k2
P2[1g8`1d3e2n1:=X3[24o3@m1Z3;f2a12621F0l=\4RB[;b2j3T10023^5B?d1Z4g8]318R1R2_=Q9GKS2?P274Z21Cf3=Q
6EHT;e5f4n2`2CS1l1U10m9_714KdCkU2b1GY3F5P1Of:6S1S3]A14F;S1S31[A121FZDki1RG9S1S3U?=i114cP3[2]1T1^
1b18i263[8U1GU5^<c9b82Q2XFj1W3R;153cLT8AVFj4R5i2^6C1Dk:\6f2=:c2a168E4@T1^1l1h2j?D]Eg:XF[@YT1V1TP
1_E\6S6ET1^1e4BS8U1GU5jP1XF]>i13`U1h=[B_E\6T3n2a1>T1i2Y5TO2S1U1h20P]33SEn1_<4T1ZY1af1XP1=U1Q3l74
[914@[LP16_Oh5=U1Q3Q8[91487[LP16_Oh5>U1Q30P8[91487[LP16_Oob3?U1Q30\A14@[L2MfO[3\2U1Q::U1Q3Q8[914
lLP16_O5V1Y<Sd1\7^T23V1Y<oo32V1Y\4CW1h1h1f8_8[b2l7b1o5f;h3d3Q9g@VJ>P20\32W1X<5W1d_1db1S8ml1AX1V3
6k9i6l_2P9eQ12S9W6WIZ1j4n46`69X1Y=i6mh2eQ12R90\a1;X1V;R2i6`=dQ2][12S9dV1d63X1g^42@Y1l28g2Y:`8c9Z
7h>k8ef2m:QGj5Jo2<Y1W@9g4^3a7\9hd2f3hP1XDc8MY1d280:Y1c;9i314F[1R2m3c3o2h3c2X21W]1mE[]1@j5XDc8B5Y
1W@PV1^Ei3P1Z1e1U100l3F_11P2n16o614P:j9Qk1^;;V1P33`1Y1S1T74X3k5CW98Z1l20S6X;14P:8Z1l2T6_:H14P:_1
[1j2BU8[:=i;e1a8]M_?CV1:>CCd1IEk3a4[4c2h4U7V1S5c=S2P3FP6d<i3EDl2X1m63[944W48?8[1Qj2a1>f3EhMd;O[1
f2^7W_2Ca1>CX2IEh>c<nQ1SA_1T?@416Q1859:[39j305D[1b2Dd4TOj7`Z1X3X2U2g7`5]=j1aK3]4cBfBU44[1io2EW=f
1\1c1I2A6QNHaCS3:V;R2I]F2^1DY3k3Io1m4;V1o5a3i1V1S5]<Q3Z3U1_5k1>U4c:20c3S;1k41T17\2929?4@\1`2nV1W
d1SNe5]>c=`Kc21g8F?4d3A\1_Y1<i;PX1SNSDc=PC_8c21^9?4AR3:\1a2DSR1R43Ud1YG3e66\1_CUP1QZ1g5RU3<]1Q3W
7Dd1^9SQ1dBT`1RQ1YEmF7]1Y:DS;PU40XE5]1`2d1cR4`P22]1]`5;^1^2HRg1P5Z4\P2ZKn=aDU75^1^2dQ4kY1UK4^1]C
m[1^[1`6_1_10U1;2Jo13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<V127CJ5]20U2[17=;B?`1c180l1
^1c1@4o1>k1Z1g1;I\1[6Z=B]2C4G3122El6b37`14EDh1Q1`1132R2d1121057l1T131310710R13k16o231F89M=^13:82
6O2l2V3\3l18R1h32R202LU1L8=La3I4U1311986FU1NR13Mc1E253F=4T10==_11f1CN;3239m3^4>\<1Fk2a4_1_1b1Mh1
>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1Z2Z1V?k;C4G3122b7b3c2Dj2`152R2d
1121057Q3313<^61Y1M=V226O2l2c6X3h32R202a1]18=L[44U1311986FU1NR1Q10b1E253T14T1>=_11f1C^1239dBX6>_
1i5P8T5]>[=d6WNQNi6XS1l6=QQ1@_1\>o4]=h1j2Z9lT1i6d2i1jS1c1mMaJY7;`1b22`Z2TAI\X2dH_43n24`1REXY2VY2
:`1]280:QA14e^2eQ3V4`1^1MDMa9505a1:7:406[1K42A156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G
315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11
f1C^1239;a1^1Z=c2i3^?2mY2b1o5f;2a1]A2a1]A>b1d2>n5Q6P2l214U`1nE[Gg4S]2=b1d20\6Q6P2l214TV2iGh;lLBb
1d2009Q6Q6P2l2121TV2PNl1bS2019b1d2`>l214RV200Cc1\1k5T2g;_>N2JRY2b1o5R8c3i8Q6hAnN\76c1XCC1e@TV3U3
d1[10S10B2c23==b19_2W10?Ea2j8\223>d5S1_3g9V6a@b9Y=S3a2e19m2l4T10:S129^2789:65X1:L839c4`12;345E8:
157>B11200111210;569R4?8U1k:e2\;=V90537aJi1d1\1S1C2\2V1b1i2X1U1Q>=X:c1Z>of1Q6b3Z5_1?34S105657>B1
4001112000Hh1c2n1a=>[;e8@0537aJo1d1\1S1C2\2H=b1i2X1U1a2W;El;Z>TJ]@_7l4d9\2m2_107634K4205657Q1140
01112000;i4?S8:a6`3k7=]937aJEd1Y2Dd4m4oDn105n>h3P7SX1[<]4o6i1gI3_Kl8<d1k6e5kY1\;oLR@a=^29i8jP16e
1h2jb1ZP1fX2Y<4e1ce1QY3Y<7e1ce1ZP1]<_GhT1QQ11e16e1ce1d4V@^;XW2<f1QV1o:c=W78e<2mCTCYa113f1Qa1c=Jf
1V2U1XEoD[3o1]7g1]2[1`3X8jLk7gE1ERAX1]2j5_1W5^3\L2f1Qa17g1n2_i5Ml2Q2M7g1e_1TA^EbW1cn1h61g14g1U2X
EY32g1W]4a1h1J<U18i2R5B1d2]7mE12Cg1U6010W]1Z1DI1R4T6b1P33m1A:o:1=6Ab5b9NQ6S7n9k2f<X;2T4Bh1Je4R5g
:mE12Qc1k2Z1]NV1ZMn9kJ2T4o4h1V1b1MQ3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<Y142CJ5d4?
K7=^19FS2n1k34o1[1\MC4G315f6KR1_2AQ2DS1f1`152R2f121057Q3313<b4EBB1Y1M84j1;26O2l2\5V1X3h32R202o28
=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12317j80Mi1Fj4@g71W2Z3e2n1:U1`2]?a12621G[O4m<T3e3cP1_GR8
Q:1i12i1]49j1i8ZD4SZ1l\2d4oW1`64j1i8]P4g?7j1i8]i2oV1g?d\1k13j1i8hl5<k1^:QEb2\T1XLT_1];^AZ9S4e54k
1fo1Y=mT22k1jX61k1Bl1S1a20a8n5mh2V3b1o5f;dCj7d6Z?l5U1h9;l1e30`>]m2eU1gS1J18h9Cl1e30iZ3V?cGe3nD9c
6i3:J18h960c48l1oBUh2_4eU1i8PEmC7m1Rb1\k1[X1`3n?15m1Rb1hS3`3n?<m1Y20\A14SN\k1[X1SB[117m1Y20\A14S
N4m1Rb1Xg31Nn1Q1U1VV1CWU2;V15R1Q1a21P18f1?X1R20i5_6PCn1i1R2o5m2h<j98n1eO\9j^2h1R20T^1:n1m=\1b3bE
X_2l1R20T^1Do1P1V1]A14iQ1SAd:Z5^G;V1o5e5\3a1Q1cm1l6:o1W2c=i314mb1d:Z5gT17o1W2]A14mb1gd1:P2m1\d1\
X1VOo=m1S3a6YC8P2_2jc1\X1V]1m1S3kI4P2Zf1\X1T\25P2Zf1\X1V]1Xg1KQ2NQ1n7dG0XNi7SGZ?:W1o5l3i7g\1m1f>
@416Q1859:AQ2U1Jn7hm1iV1fo1d@@416Q1859:T1Q2>j4@T43^31W2Z3e2n1:U1`2]?a12621GKn@`=4m<g7cER:_BR=]:h
B=X96Q2dW23Y<`EWj16R2P2ZZ1e8Rm3`=3R2[\1e86R2[\1e8]]1]:Ve1e1R2l3[1g8`1d3e2n1:=R2U1`6l8a12621F0h_1
b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`25S2S1]`2T:R\26S2Z>VS2T:V3kX22S2aa28T2]JbQ12m2Xf2
TAo13T2R1ZI5T2bk1hJQb267U2jm1PDl[10ZKY_16U2jm1PDbj1e<Y_13U2jm1lc26U2Rd1X4^5PDbj1=V2_2W7T^1Y5e<Y9
n3R4e6d_1iEoP18V2g9^c1b<\9\n1iEoP19V2g9^c1oEn3b9U1d_1iE9V2l^12V>a1P;[=h:^U29W2fj1m4X7aGC3Xf206W2
[f2a4k:f_201W21X23X23Z`22X233X2d[2l23X23Y_22X2a^22X2dV52X2n\24X23j\2j11Y24Y2e[2Q383Y2P_2;2Y222Y2
\_25Y2e[2Z3mn2hD<Z2i4mS2@m3THc3j\1kH`3h2W>5Z2V]2THc3j\19Z2i4Sn2]2SGm@Xe1EQ42Z2bb55Z2X^21\2f^21Z2
4[2l`11Sk2;[2ZM[155iA1U1ed2n2X2g4[2Cb1M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y172@J5^45CG7
=>2L2c1]1j54D1X1g9W4_3X=:84G315c2n4U2\1m1EDj2`152R2f121057Q3313<^61Y1M84V226O2l2c6X3h32R202o28=7
D[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W5[2W1d100T2A1?F^220?\2750513312@3=63@140411d15:01CB1
5NL1N1I:12X1CW1<a1C3`1^1S2a3a3B4h2b30g1?T=U16Y9R1;260:4A=:0X1B3B9C5T5>b11f1`2U1><4221AR19R5P5DBe
2T5Mf27OS3\2R4X3\4R32\128R111Z3R2DB<?:81437NR1S22>N3;f8S1\2Kd8h2:a7n1I_211b4[2C;56IMa9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54l128_NC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=
V226O2l2`5R1X3[26U12[1F02o28=LV234k14U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Y@17[2\1a`1jg2?a:8G[
2`1La\1f3hMX1cIh=j;d3i3W5V2c3[6b:n2_26o53c>Q1[2b13oU1hKUR1P4a4UR17XMm1AZ20c2`1Jh6@416Q185923361^
1?[2?LZ9\W1Ud14YS1?]8S28h3e5nY1V4[2Cb1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T
3j54o1hNC4G315b7b3m1EDj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3[2\12R202o28=L[44U1311986FU1NR1Q1c
1E253Y1T1>=_11f1C^1239Z5[2C@<6=2Ja9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^4
5V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2
k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239i8l5[2CM6=2J30\9505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<Y17CJ5^45V1037=;0A?Y236?j54D4U1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=
V2241O2l2c6X3[2\12R202LR28397D3k1?k14U1311986F9KNR1Q14<Q1E253Y1T1>=V18152]1C^1239;i>168T1Z4X82C[
2CX`11bD\MU5f121057T6c2T1VLiIm3g3[2W1JI3R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X1201
Q2b30g1j>6\:;26;T119Q1;2:3LC5T5>b11f1`2U1><451A`;DBe2T5l3OS3i4Y1;X3b7\1^111R6j181437NR1S22]13;`F
P2:`9I_211[2@[2Cd1kU3f121057h3];cJR5k2T>e4[2Cb123F3]9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17
CJ5d4<N7=;B?T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3b2U12R202o28=L[44U1311
986FU1NR1Q1c1E253Y1T1>=_11f1C^1239l2;D^4h61k3];52Z4[2Cb1Ma9505a1:7:406[1K4D156271g11P1T111P1015D
V1<Y17CJ5d4[17=^1P1S2j54o17`NC4G315W6=0Kb3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202c2;8
=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239<[2b5Ce5c1\1b3WNd?PBd;d:4[2b1Dne27[21Q]234X1:2[2P_24
[2i`1eg1jl27[2]2_j3S2Xi1BT36[2a1W_1S9Ve3m9@[2b13a\3fo1Q4b<@416Q1859:j6[2CT1=M>[1f7505CM:7:406U15
J020011191212260171C2M21P1H:0118G0151BV1;0Y17CJ22X3U15V1037=;0A?Y2JJa12621F0V24DZ1hNC4G315b7S3;2
S2?DDP24O00237528i1f1210524?B?^1313<^61Y1M=V2241I52l2718R1R2j2X3h322o102L;f18397D@n1k14U13119526
A49KH5R1Q15730P1E25361C<T1>=_1152]1C^1239^>[=`2Z1[2CMGOk7\Ki236m\1^Af121057a<WCKS6^1`2S47h4P4Z5c
2;[9]516]11[1X1:a94>[2f1a\3fo1d@@416Q1859:2\2e^26\2ed1FXId1YJ1\23\2j\2j13\2e^2d12\2i\23\2h\204\2
j\2j1d12\2j\25\2e^2d1l4fX22\2nm42\2Y_26\2c3c;_3al1Qh24\2c3c;_32\2Zd53\2]^2K3\2R_263\2j\2^23\2cc1
VI3\2Y`202\2Z`24\2Ha_2UX14\21o1X^23\21X`23\2l[2]42\2]^2f1\2\3a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@
b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`22\2l[2=\27b1Y<X2j214iJoP1U>cf1^>8\27b1]A14oY2nP22\
215\2^<cN\Q1[o16\2?S3c;_3ek15\2?S3c;_33\2j\2b15\2?\\2`1e72\2?g1\2\30`1g8`1X4Q2n1:=X391R1n=a12621
F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`23\2^_2K2\2`[24\2X]2d1[1o1]2a3[1g8`1d3e2n1:=
X3`6l8a12621F0fM]1234c168S>b2j3T10023^5B1=d1R=]318R1R2_=P4P5GKS2`274Z21Cg9R=[=`2g1]2[3a1g8`1X4Q2
n1:=X391R1n=a12621F0WO34W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2j1]2a3[1g8`1d3e2n1:=X3`6
l8a12621F0TO234j18S>b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2o1]2P2_10[1g8`1d3e2n1:=X3`6l
8a12621F0TO234c1?Q:Q4b2j3T10023^5B148d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2f1]2[3a1g8`1X4Q2n1:=X391R
1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i1]2[30`1g8`1X4Q2n1:=X391R1n=a1262
1F0[O4j1\>b2j3T10023^5=4?d1Z@518R1R2Z<T1S4m4GKS2n5o1jD[=`2J]220i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<
^W1bOg1]2[30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2V2]
2Ee2a1^1X7`1X4Q2n1:=X391R1n=a12621F0WO3401`1?Q:Q4b2j3T10023^5=4?d1Z@5180Q1R211D107[<S4m4GKS2n5o1
iBP2[=`2[1]22j4@g71W2Z3e2n1:U1`2o7i4c2a12621G[O401`1E31200X:Z4LhJ]7`3QBo9]?V@U2]2Ej20[1g8`1d3e2n
1:=X3`6l8a12621F0^2^G]5401`1E8d=b2j3T10023^5B68d1R=]318R1R2H1d<Q9GKS27X274I`11CiDP2[=`2j1]2[30`1
g8`1X4Q2n1:=X391R1n=a12621F0WO3401T@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i1]2[3a1g8`1X4
Q2n1:=X391R1n=a12621F0WO3401T@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2X3]2BM82c10[1S1:i4S1
Z1`1U3>;14R2n1:=X3`6l8a12621F0Z=l7^8F2J401`1d4n9b2j3T10023^5B148d15b1o5d2d2]3180Q1`1A23f5a7P4P5G
KY1I^21154\1M1999]9]5e1n5e573Y7]11P100^2]2a3[1g8ANd3e2n1:=X3W3Y2Nl8a12621F0WO3401Q194?>5=4]4Q40Z
4b2j3T10023^5B?d1R=]3180D<R29Ib8h3Q9GKS2`274Z21CT6b3R=[=`2j1]2a3[1g8`1d3e2n1:=X3`6l8a12621F0WO34
0j;[4b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2=]2U]2401`1K2ma1L`P1dBZ1P2]22X3a1@g71<`19Z
3CQ2n1:=G`291R1n=a12621F0WO34m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2h1]2[3a1g8`1X4Q2
n1:=X391R1n=a12621F0WO34c1c>b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2P3]2`1;c10[1U3a5`1V2N>
e2n1:=X3J2R2U39R801Fa12621F0S6o9W?4HJHU;e1Nb2<]3T10023^5B?d1]:d2:A3\2180Q13n131Y=P4T4KGK[13C`215
4>k11C9R1h=d7e5;_2i4`20T3]2`1;c10[1g8`1U3>e2n1:=X3J2b5R801Fa12621F0Q3Q3n4BJV4e5m84A6JHf6^4e1Nb2<
Bj2T10023^5B?d1a5e2U2d2:A3M^118R1R2_=<c3T4KGKY113C`2154>k11C9R1]Ee5;_2i4`20Q2]2S1]2[1g8`1d3e26g1
:=>i2`6l8a12621F0gFc840V@b2j3T10023^5B?d1R=L`218R1R2_=Q9@6KS2`274Z21C[3Z9S:n9@k2`2T1]22j4@g71W2Z
3e2n1:U1`2f2f<a12621GWO34c7T4>EYT1T33F0fN3WBQ1]220i4@g71W2Z3\1X1n1:U1`2f=f1a12621GWO34U<:<c7jObO
[Bh1]2a3[1g8`1d3e2n1:=X3`6l8a12621F0[O40T<Q4b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2Z2]2
`1D[1[1V8@`1d3\1X1n1:=X3T4[2l8a12621F0aAi=42O@?S>b2j3T10023^5B1=d1R=]318R1R2_=P4P5GKS2g1H154Z21C
P;R3Z5[3b6n1i4`20V2]22^3[1@g71<`19Z3\1X1n1:=G`2`6U7f1a12621F0[O401`1?i:R36b2g1R2T10023^5B?d1R=]3
18R1R2c9k3Q9GKS2`274Z21CjF[=`2Q2]2`1P2[1g8`1d3e2n1:=X3`6l8a12621F0TO64j18S>b2j3T10023^5B?d1R=]31
8R1R2`3n9P4P5GKS2`2154Z21CS>o6f1a8i4`205]2U]240b1h1]2a3[1g8`1d3e2n1:=X3`6l8a12621F0WO34W@b2j3T10
023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2h1]2[30`1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^
5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`25]2_[1aQ134o1]2Ee2a1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10
023^5=4?d1Z@518R1R21F1d<S4m4GKS2R2k3o1[7;`;a1[=`2g1]2[3a1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T
10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1]2[3a1g8`1X4Q2n1:=X391R1n=a12621F0TO640V@b2j3T10023^5
=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2W2]22Bk2[1@g71<`19Z3e2n1:=G`2`6l8a12621F0WO34d2X:6R3b2j3T10023
^5B?d1c<>]318R1R23D12a<Q9GKS2R2=74Z21CjF[=`2V2]27X30[1g8`1d3e2n1:=S1T2`6U7f1a12621F0[O4Hc15d=b2j
3T10023^5B?d1]:d2;Q318R1R2_=Q9GKS2`274Z21C_<Y1e4i2`1m502Y7`2W2]27X30[1g8`1d3e2n1:=S1T2`6R2P6Ha12
621F0[O4\25d=b2j3T10023^5B?d1R=P1\218R1R2b1l;R8NGKS2`274Z21Cd6f53Y1e4Z4S9c3C`2[2]2EW1b10[1g8`1d3
e2@Z110:=Bg1M`6U7f1a12621F0WO34_22d=b2j3T10023^5B?d1i:X2]318R1R23D54[<Q9GKS2`274Z21CZ=_9Q6Y7]11P
1d2]2EW1b10[1g8`1d3e2@Z110:=Bg1M`64g8a12621F0WO34_22d=b2j3T10023^5B?d1c3i40a1He1B]318D218R2H:S5W
7Q9GKS2`274Z21CZ=_9Q6e64>]11P1o1]2m1b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0WO34_22d=b2j3T10023^5B?d1R
=]318R1R2W6W7Q9GKS2`274Z21CjF[=`2S2]27e1b10[1g8`1d3e23NK:=Bg1M`6l8a12621F0[O4_22d=b2j3T10023^5B?
d1T2d8X2]318R1R2_=Q9GKS2`274Z21CQ<h:[=_1P1@]27e1m@i2NW2g1`b14_22aX1e1SNhEP2]2Ej20[1g8`1d3e2n190=
X3`6l8a12621F0[O4g1Fh=b2j3T10023^5B?d1R=]318R1R2H5110[<Q9GKS2`274Z21CjF[=`2P2]2`30[1g8`1d3e2n190
=X3`6l8a12621F0i4TC\74X176Fh=b2j3T10023^5B?d1R=]318R1R2S1\2n9Q9GKS2`274Z21CjF[=`2Y2]2Ej20[1g8`1d
3e2n1901;3T3`6l8a12621F0[O4g1Gg=b2j3T10023^5B?\17R=]318R1R23B1102110[<U8K<:KS2`274Z21CjF[=`2Z2]2
Ej20[1g8`1d3e2n1901;3T3`6l8a12621C20i4aJ4g1_>b2j3T10023^5B?\17R=]318R1R23B1102110[<U8K<:KS2`274Z
21CjF[=`2c3]2Ek2[1g8`1d3e2T1;66901;3@`14K1`6e7V1a12621C20i4j4W18HH`1a8[1JY64`1f>b2Of23T10023n1_3
B68\17k1;P3n27b4]318R1R23@11102110k3_8W7M3G<:K_1CEj174`1I1Ce3_5:\9l3Q6?CR3R3`24g2]2Ek2[1g8`1d3e2
T1;66901;3@`14M`6l8a12621F0U;a1b?P34W@b2j3T10023n1_3B68\17R=]318R1R23@11102110[<U83G<:KS2Ej174Z2
1CU9d=Q6V4R3`2P1]2U2YFm37VMA4c3HT>4HZ5mHmZ1_1`21P4n3h43d7g2Z3W1@n610c2E]2U2h;`:m3XKl2_6Q<4Hgk1n>
c6`@Z7@n610c2S3]2Ej20[1g8`1d3e2n1:;1X3`6l8a12621F0R;Q1^7Y37_7>640Q1;g1P=b2j3T10023^5B68d1T1f;6Ic
218E<R23@310g3X3X3Y2Q5o3G5ES27e14=74Z21Cm5^3314Nb2R3^2Q1l2e5e3>`3`2h1]2a3[1g8`1d3e2n1:=X3`6l8a12
621F0WO34e2a=b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`26]26RY1kS14e2<]2i11[A121i@hX134V3o2
]2`30[1\7Z1ANd3e2n1:=X3W3Y2Nl8[152621F0\1U3U5]DT14A@1c1e2Fc1Q40Z4b2j3T10023^5B?d1R=]318E<R262\9\
3;P4U3j1GKY1I`274Z21C9j51U3314Q7P6e5;j3^3]11P10R2]220W3a1@g71<`19Z3CQ2n1:=G`291R1l:Q3a12621F0[O4
U<GY3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2P2]220]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4
U<GY3b2j3T10023^5B?d1R=]3180Q1R2_=Q9GKS2`274Z21CjF[=`25]2U]2401i1]2[30`1g8`1X4Q2n1:=X391R1n=a126
21F0WO340V@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i1]2a3[1g8`1d3e2n1:=X3`6l8a12621F0WO34d
2b=`21j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2V2]2a3[1g8`1d3e2n1:=X3`6l8a12621F0\=m?P2423Q
1II5T=b2j3BA0023^5B?Q1B_5T1]6]318R1R2_=Q9GKS27X274Bg11CS4`?U3[=`28]2T[27h1423e2j1]2a3[1g8`1d3e2n
1:=X3`6l8a12621F0[O46e2Z=b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Cc3h5]=[=`2H]2M0<3R2c;V2X1S<X8
P1W8bAU;4<c1IP^1Z2Y1d2b8R2]2a3[1g8`1d3e2n1:=X3`6l8a12621F0lFBAU734W@b2^2X101G<0023^5B68d1R=]318R
1R2_=^4b4GKS2`274OZ11Cj2oC[=`2W2]2a3[1g8`1d3e2n1:=X3`6l8a12621F0n6T6h9Bk74W@b2g301G<0023^5B68d1R
=]318R1R2_=^4b4GKS2`2721Z21C\931m911U3Q6Y7`2m5]2A0L6182Ma9505a1:7:406U15J0200111;212260171C2P11P
1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1c3m<]:4<V3C4G315b7_32c2DDU2`1528i1f1210524Q33131:W1P3U
21;:BM=V2241O2l2V3\3R35h32R202LR28397D_2k14U13119436F9K<AR1Q1AP10E2531W1T1>=_1152]1C^1239cDD1j1]
2[3a1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?52V14Z@518R1R2_=S4m4GKS2n5o1jD[=`2l1]2Ee2a
1g8`1X4Q2n1:=X3913Nn=a12621F0[O40V@b2j3T10023^5=4?8V14Z@518R1R2Hf<S4m4GKS2n5o1jD[=`2i1]2[3a1g8`1
X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?5Y14Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1]2[3a1g8`1X4Q2n1
:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?8[1Z@518R1R2_=S4m4GKS2n5o1jD[=`2n1]2a3[1g8ANd3e2n1:=X3`6l
8a12621F0WO34T1>W:0Z4b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CT6b3R=[=`2R2]2`30[1g8`1d3e2n1:=X3
`6l8a12621F0Z11gM234R1f6]8b2j3T10023^5B?d1R=]318R1R2f9h3Q9GKS27X274Z21CT61>T@[=`2m1]2ES1a1a1g8`1
P4140Q2n1:=X391R1n=a12621F0nG\74W@b2j3T10023^5=4?d1Z@518R1R2Hf<S4m4GKS2n5o1jD[=`2o1]22X3a1@g71<`
19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2L]22BW4@g71W2Z
3e2n1:U1`2]?a12621G[O4m<^W1H1gNQ2]220W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2U1d2T10023^5
=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2m1]2EV1^1a1g8`1U3R1Q2n1:=X391R1n=a12621F0WO34W@b2j3T10023^5=4
?d1Z@518R1R2H10c<S4m4GKS2n5o1jD[=`2V2]22Be2a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0WO34m<Y3b2j3T1002
3^5=4?d1Z@518R1R23D101a<S4m4GKS2X5Eo1jD[=`2k1]2Ee2a1g8`1X4Q2n1:=X391R1n=a12621F0WO340V@b2j3T1002
3^5=4?d1Z@518R1R23Df<S4m4GKS2n5o1jD[=`2P2]22^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0WO34m<Y3b2j3T1002
3^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjFb6h6a1NP2]22^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0WO34d2`9GY3b2j
3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2[2]22]30[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4c1?c8]1
:<I_2V2;U1@S2T10023^5B1=d1\6e6]318R1R2`3n9Q9GKS2`274Z21CjF[=4[2V2]220W3a1@Mi61<`19Z3CQ2n1:=G`291
R1n=a12621F0[O4U<:<Y3V2;f1S2T10023^5=4?d1Z@518R1R2`3n9S4m4GKS2X5Eo1jD[=`2M]22j4@g71W2Z3e2n1:U1`2
]?a12621G[O4d2`9:<`5mQ1bOQ2]220W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2f1S2T10023^5=4?d1Z
@518R1R2_=S4m4GKS2X5Eo1jD[=`2l1]2m1b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0[O4W@b2j3T10023^5B?d1R=]318
R1R2_=Q9GKS2`274Z21CjF[=_1P1m1]2Q2Y1a1g8`1X4Q2n1:=X391R1i5IS5V2a12621F0WO34d2b=b2j3T10023^5=4?d1
Z@518R1R2_=S4m4GKS2S5Jo1jD[=`2T2]2EZ1Z1a1g8`1X4Q2n1:=X391R1n=a12621F0[O40S1>c>b2j3T10023^5=4?52V
14Z@518R1R2Hf<S4m4GKS2W1?h1]2o1d<U8Q6Y7`2Y2]2Ej20[1g8`1d3e2n1:=X39V6l8a12621F0TO640]1h>b2j3T1002
3^5B6852V14X5i7]318R1R23D10c<Q9GKS27OX174Z21Cd>g1]6[=`2Y2]2Ej20[1g8`1d3e2n1:=X3Bm5l8a126200F0nL\
240I1\2m<b2h31T10023^5B?d1R=]318R1R2H101a<Q9GKS2`2334;=`11CQ9g;P2[=`2i1]2a3[1g8`1d3e2n1:=X3`6l8a
12621F0[O40V@b2j3T10023^5B148d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2j1]2a3[1o2g5`1d3e2n1:=X3`6l8a1262
1F0TO640V@b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2m1]2k1_10`1n3h4`1U42Q2n1:=X391R1n=a12
621F0[O40V@_22j3T10023^5=4?W1<Z@518R1R2_=S4m4GKS2n5o1jD[=`24]2U]24e2:]2i11[A121fi14fa1P2]2[3a1g8
`1X4Q2n1:=X391R1FW=a12621F0YBQ=4_3g<b2j3T10023^5=4?d1Z@5180Q13n13F0c<m1U2m4GKS2n5o1`CY1[=`2:]21S
]24_3\=Y2l1Q\1mB7]2E[\234`d1Do1]2Ek2[1g8`1d3e2n1:=X3`6l8a12621F0TO234^1h>b2j3T10023^5B?d1R=]318R
1R23D101a<Q9GKS2`274Z21CjF[=`2h1]2[30`1g8`1X4Q2n1:=X391R1n=a12621F0WO34W@b2j3T10023^5=4?d1Z@518R
1R2_=S4m4GKS2n5o1jD[=`2Q2]22X30`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O40l<Y3b2j3T10023^5=4?d1Z@51
8R1R2_=S4m4GKS2X5Eo1jD[=`2j1]2a3[1g8`1d3e2n1:=X3`6l8a12621F0WO34T1NS>b2j3T10023^5B?d1R=]318R1R2_
=b6^2GKS2`274Z21CjF[=`2i1]2[3a1g8`1X4Q2n1:=X391R1n=a12621F0fM]1234W@b2j3T10023^5=4?d1Z@518R1R2_=
S4m4GKS2n5o1jD[=`2P1]220i4@g71W2Z3e2n1:U1`2]?a12621GWO34n;6GT3m3@jObOL]220i4@g71W2Z3e2n1:U1`2]?a
12621GWO34m<R7[P1bO8]2Q]234X1P109h1]2a3[1g8`1d3e2n1:=X3`6l8a12621F0TO64W@b2j3T10023^5B68d1R=]318
R1R2_=Q9GKS2`274Z21CjF[=`24]2Q]2341^22^2lT14^2\Ana1T\32^2Pe23^2P`1fQ1>^2c1a\3fo1d@@416Q1859:2^2S
R3<^2h1]A14[U1d7gN]<5hR115^2h1]A142^2V^43^2Gc[43^2ld2`i14^2ld2`i1``12^2ld23^2ld2QZ34^2]b2ok1l82^
2^l42^2]^43^2]b2ok12^2]b23^2Ta2X12^2R^42^2U12^2Ta24^2>n]4RD3^2>n]42^2N3^2Nh`22^2fa44^2U1Wa2lo13^
2U1Wa24^2U1le2Wk16^2AX]3b1o5f;T4^2@b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E25
3Y1T1>=_11f1C^1239T4^2@b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G31
5b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1
C^1239g1^2Z30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2J^
210i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1bO2^2QP3f1^2Z3a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T100
23^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`22^2ga22^2Qb23^2U1PW3h1^2Z30`1g8`1X4Q2n1:=X391R1n=a12621F0[
O4W@b2j3T10023h2e2=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`24^2Zb1Wg2`12^2bY43^2bY4`15^2U1b9nC[\35^2h:nC
o8[S32^2RV35^2a3c;_3j_44^2a3c;_33^2]^412^2n@3^2n@=2^2SX32^2[^34^2\<cV1Zk13^2ac402^2\<2^2md22^2WY
42^2Vn22^2eo2Q1^210e11Q3@g71W2Z3;121R2n1:U1`2]?a12621Gg@c>4m<^W1bOk1^2h1a10`1g8`1P4140Q2n1:=X391
R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2N^210e1S3@g71W2Z3;14R2n1:U1`2]?a1
2621G[O4m<^W1bOm1^2h11_10`1g8`1P41210Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4
GKS2n5o1jD[=`2E^20`3c;_3SX1_MBh20_3Y1EY5R6oQ11[5^>h4RI6^20`3c;_3j]2S1^2000i4@g71W2Z3e2n1:U1`2]?a
12621G[O4m<X6R;9CTEbO]?V@3X53^20_P32^2ed23^2ga2m22^2Xi32^2S`4:^2h11[A121cT2X2he17^2h11[A1212^2]h
4H^2h1h11a;h14a1>114T1X<S:Z7_@P2Dl;_3li1VA^29^2h1h1c;_3@14Rb1o1^2h12^1a1g8`1U3J140Q2n1:=X3913Nn=
a12621F0gGc74c7c8b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`26^2h1]A14Rb1h1^2Z30`1g8`1X4Q2n1:=
X391R1R7k6a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1^2Z3a1g8`1X4Q2n1:=X391R1n
=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2U;Y2S4m4GKS2n5o1jD[=`28^2h11[A121Yn13^2ga2X52^2[e11^22^2
P16^2P1f`2m=VJQU2h1^2P1Y20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS
2n5o1jD[=`24^20O_o26^20Of`2Z5]95^2P1T_1aQ1Z52^2f_13^2oS1f;5^2oS10e;>3^2f_1of14^2eo2g^1`X12^2Qk32
^2Q24^2Pj3M22^2ba23^2ba2ko1?^2c1eV3k5fo1d@@416Q1859:3^2^d218^2h4SZ50e6e;U7:4^2l^50aI2^2hn4D^2c1\
l1\@gOfo1a4W411f7@416Q1859:2^2c`53^2Ue2fX22^2lm43^2ga2]32^2Rg22^2oa26^2Z^1T1j2be1ZT12^2__17^2mLn
7m8fV1[CZT12^2o[44^2a1gQ1in13^2oa1PS12^2oa15^2YS1e>`P1_23^2oa1PS1;^2h11[A121_9[6M_]16^2=S3c;_3Ro
15^2=S3c;_32^2SJ2^2aG4^2P2`EbY45^2d1lE\W5:>_2W@d2`1h<0R3cE`V1h@mF2_MQ=8_2W@d2`1Q\2fW12_M4_2lBb]2
YU23_2_P3lP25_2fd1[9\R1j[13_2_P3j[12_2_P35_2^9V2dU2T?7_2P2]7kW2E^>n]15_2Za2;h>n]1?_2b1ln2d=fo1d@
@416Q1859:@_2b1ln2d=V`1_?d@@416Q1859:h1_2Y30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2;^3T10023^5=4?d
1Z@518R1R2_=S4m4GKS2n5o1jD[=`23_2_P3j`14_2_P3j`1kD3_2iU2eJ3_2O_o26_2OLTe2]9km18_2OLTe2]9bH174_2O
_o2lP27_2o1`E^2e3iR2cP26_2`G^2e3iR2km15_2`G^2e3iR2j1_2Y30`1g8`1X4Q2n118=X391R1EX=a12621F0[O4W@b2
;^3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`29_2Sb22k3\:a5l6SU1e;3_2_P3km17_2fa2o8h5^<S<g`1e1_2_
3[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2;^3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`24_2kb2c=eY25_2l
1n`2c=eY29_2l1i_2T1]8U5lHBU`13_2_P3mk14_2oc1hMf>4_2T`1j3_\14_2T`1Z`1bH3_2_P3oQ24_2T`1Z`1RG?_2b1l
n2d=fo1d@@416Q1859:3_2T`1Z`18_2VQ10Vm1P2U9c?__23_2Ggo27_2fo2H^1f70k=5_2jOnLeS1WR37_2g1]A14R]2iP3
6_2g1]A14R]2<_2g11[A121dS2]9_IMoS28_2g1]A14R]2SIhW13_2[e2S;5_2fa2d3S;l]14_2_P3S[126_2oS1_l1lHVB2
4_2Of`2h>4_2O_o2lH3_2Qg2]95_2Pb2P5]9km14_2Za2a3b;3_2ld2b;g1_2Y3a1g8`1X4Q2n1:=X391R1n=a12621F0[O4
W@b2;^3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2?_2o1e@mS1fJi4Z:Ei:NWK2n3i5bH;_2cf1\KS4Z:_;NWK2
QF[P16_2Pe1b1W4XKZ:5_2m=`_1kCT?8_2l1P<d5Q1iX1kCT?9_2l1P<d5kY1PS1RGi1>3_2XU2VK3_24ZP34_24ZP3km1P1
_2002f4@g71W2Z3e2n1:U1`2]?a12621G[O4m<X6R;9CRBQ3bO9_2Uk2a12[1X2e10d:4_2_P3[<_a1P1_200i4@g71W2Z3e
2n1:U1`2]?a12621G[O4m<X6R;9C:iD\>UA6_2o1Z_2T?^<Td15_2P2o_2^>^<3_2_P3^<9_2`3c;_3j]2X6P5YU1[A5_2`3
c;_3j]23_2_P3`J4_2l1bn2`J6_2l1bn2lH`124_2_P3]J0:_2Q8R7Za2SHj2e2]1Ln33_2l1bn27_2l1a>P`2kIA^96_2_P
3SIY10DU4_2?b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3_23Dj2
`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12393_2_
P3]J4_2`i2n6]JP1`20e11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4m<\T1Q3bOK`2]1\3@g71W2Z3e2n1:U1`2]?a126
21G6TO4m<k7bObOI`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1bOK`20_1Y3@g71W2Z3e2n1:U1`2]?a12621G[O4[7
a5^W1bOo1`20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5E
o1jD[=`2Y1`202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4k:;MG6m20S?oAT3bOnEX2`23b11e1[1@g71<`19Z3;12
1R2n1:=G`2f2i3l8a12621F0g@c>4k:Q22V3b2U1d2T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2l2`2]30[1@
Nh61<`19Z3e2n1:=G`2`6l8a12621F0b4^5l=2Y74d6n4A:<2V3b2U1@S2T10023^5B148d1R=e16]12183A<R29Q2W2k8Q9
GKS27_1H74Z21Cg>`42g1f1S83S54[2L`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<R7VMT3bOnEW2`2]30[1@g71<`19Z
3e2n1:=G`2`6l8a12621F0b4m@j94m<Y3b2j3T10023^5B?5^1R=]318R1R2_=Q9GKS27X274I`11C[9l92g14a1[=`2W1`2
3b11Q3@g715\1DZ3;121R2n1:U1`2X=T2a12621GZHP74m<T3m3YMA_2bOS2`20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12
621F0_Gk74U<GY3b2U1b21T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2V2`2X35[1@g71<`19Z3CQ2n1:=G`291
R1Q5l8a12621F0[O4U<GY3b2j3T10023^5=4?d1R=W3518R1R2_=S4m4GKS2`274Z21Co1jD[=`2P2`20W30`1@g71<`19Z3
CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2n1`2X3a1@g71<`19Z3
CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2V2`202b11_1a1@g71<
`19Z3;1210Q2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2_1`2010b1
1o21@g71W2Z3;121W1Jn1:U1`2]?a12621G[O4W;e1T3m3Fa99CRBAg1GbOnCc>R1`202b11Q3@g71W2Z3;121R2n1:U1`2]
?a12621G[O4k:Q2T3YT1bOP2`2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4U<GY3b2U1d2T10023^5B?d1R=]318R1R
2_=Q9GKS2`274X1Q11CY:`<[=`2M`2j4@g71W2Z3e2n1:U1`2o7]7a12621GgEU4]54g:U2[8RObOJ`2j4@g71W2Z3e2n1:U
1`2]?a12621G[O4g:U2^W1bOe2P2`2f1g1[1@g71<`19Z3;14R2n1:=G`2`6l8a12621F0[O4m<Y3b2j3T10023^5B?d1R=]
318R1R2_=Q9GKS2`274Z21CjF[=`2l1`2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4m<Y3b2j3T10023^5B?d1R=]31
8R1R2_=Q9GKS2`274Z21CjF[=`2h2`2f12c10[1@e711<:U19Y2@094;14R2ON:=G`2`6l8a12621F0P8SG64m<Y3b2j3T10
023=P5B148d1A`<]318R1R2c4k8X4a3V1GKS2^21334Fc11C`91k9[3[=`2U1`202b11Q3@g71W2Z3;121R2n1:U1`2]?a12
621G[O4k:Q2T3YT1bOQ:;`;N`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<T3YT1bOnC2g14Q1`202b11Q3@g71W2Z3;121
R2n1:U1`2]?a12621G[O4m<T3YT1bOQ1`202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4m<d7iObOJ`20i4@g71W2Z3
e2n1:U1`2]?a12621G[O4m<6WW1bO[2`20\30[1@g71<`19Z3e2n1:=G`2`6l8a12621F0P<Y<P74m<6R3b2U1d2T10023^5
B391A52IR=]3183A<R2_=Q9GKS2`274Z21C_3YAP2[=`2Z1`23BS4@g71W2Z3e2n1:U1`2]?a12621G[O4EU:Q2n5\;9Ck?d
1AAg1Gj?g?]?V@3X5O`202BS4@g71W2Z3e2n1:U1`2]?a12621G[O4m<[AMTEbOnC2L`20i4@g71W2Z3e2n1:U1`2]?a1262
1G[O4m<[A9CTEbOL`202f4@g71W2Z3e2n1:U1`2]?a12621G[O4g:U2^W1bOo:M`20i4@g71W2Z3e2n1:U1`2[<Q3a12621E
1[O4m<R7[P1bOo:m1`2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4m<Y3b2U1d2T10023^5B?d1R=]318R1R2_=Q9GKS
2`274Z21CjF[=`2o1`20]3[1@BT71<`19Z3e2n1:=G`2`6l8a12621F0[O4m<Y3b2U1d2T10023^5B?d1R=]318R1R2_=Q9G
KS2`274Z21CjF[=`2L`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4n;N6\7jObOR1`20e1S3@g71W2Z3;14R2n1:U1`2]?a12
621G[O4W;FN6m2^4jObOP1`20e11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4m<6WW1bOJ`20i4@g71W2Z3e2n1:U1`2]?
a12621G[O4m<c7jObOP1`23b1S3@g71W2Z3;14R2n1:U1`2]?a12621G[O4g:U2V1d6bObOJ`20i4@g71W2Z3e2n1:U1`2]?
a12621G[O4m<k7bObOM`2f1S3@g71W2Z3;14R2n1:U1`2]?a12621G[O4m<k7bObOQ1`20_151Q3@g71W2Z3;121R2n1:U1`
2]?a12621G[O4[7a5^W1bOJ`202f4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1bOM`23\1Y3@g71W2Z3e2n1:U1`2]?a126
21G[O4g:U2^7<bObOJ`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4[7a5^W1bOQ2`20_1g10`1@g71<`19Z3CQ2n1:=G`291R
1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2P2`2`1g10`1@g71<`19Z3CQ2n1:=G`2
91R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2V1`23\15S3@e711b1DZ3;14R2n1:
U1`2]?a12621GY:QE4g:U2U3X4<bObO3X1`202b11Q3@g71W2<m2;121R2n1:U1`2]?a12621G[O4g:U22W4Z=CTE\>j>Z2K
`202f4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1j?g?I`23f4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1bOW2`23b11e1
[1@g71<>Q19Y2P1;121R2n1:=G`2`6l8a12621F0[O4k:Q2Y3b2n1k1T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[
=`2P2`20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=41=d1Z@518R1R2_=S4m4GKS2X5Eo1j
D[=`2Q2`2^3[1@k6K1<`19Z3e2n1:=G`2`6l8a12621F0[O4Z<B23R3b2j3T10023^5B1=d1R=]318R1R2_=Q9GKS2`274Z2
1CjF[=`2I`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4m<YATFbOo1`2X30`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4
m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2K`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<6m2YT1bO
J`20l1l2@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1bON`2d11S3@g71W2Z3;14R2n1:U1`2]?a12621G[O4m<^W1bOWW1M`
2f1S3@g71W2Z3;14R2n1:U1`2]?a12621G[O4m<i5dQ1bOV1`22Y3[11@g719m1Z3j1Jn1:U1`2c6S17]7a12621G[O4m:o1
i1o3Q>bCYJX5bR1N`22e41@g71W2Z3j1Jn1:U1`2]?a12621G[O4m<i5dQ1WJZ5bR1\2`2]30[1@g71<`19Z3e2n1:=G`2Je
5P1Q7Ia12621F0n<\B4R1X8a3Y3n1Cj3T10023^5B?d1R=]318E<R29Q2S;Q9GKS2R2=74Z21C`=Y9e5;e3c3`2Z2`2f11e1
[1@g71<:U19OJ>P1;1212o1n1:=G`2`6l8a12621F0[O4g:U2Y3b2j3T10023^5B?d1n9S3]318R1R2_=^4b4GKS2`274Z21
CjF[=`2W2`23b11_1a1@g71<`19Y2P1;1210Q2n1:=G`291R1n=a12621F0[O4g:U2Y3b2j3T10023^5=4?d1Z@518R1R2_=
S4m4GKS2X5Eo1jD[=`2P1`202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4m<^W1bOL`202BS4@g71W2Z3e2n1:U1`2]
?a12621G[O4m<k7bObOo1`2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4`<<Y3V2;f1S2T10023^5B?d1R=]318R1R2_
=Q9GKS2`274Z21CjF[=`2L`2j4@Nh61W2Z3e2n1:U1`2]?a12621G[O4c;Y1`5R2jObOO`23f4@g71W2Z3e2n1:U1`2]?a12
621G[O4EW<UR1d1S1_2[2oGV5N`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4g:U2[AbC_2bOPKP:I`2j4@g71W2Z3e2n1:U1
`2]?a12621G[O4m<^W1bOPKP2`20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O40l<Y3b2j3T10023^5=4?d1Z@518
R1R2_=S4m4GKS2X5Eo1jD[=`2H`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1bOP1`23b11Q3@g71W2<m2;121R2n1:U1
`2]?a12621G[O4m<^W1bOL`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4g:U2k7bObO>c7P1`2f1e1]1@g71W2Z3;14R2n1:U1
`2c6i8a12621G[O4m<kCbCYJX5I`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4m<6WW1bOm1`2^3[1@g71<`19Z3e2n1:=G`2`
6P1k7a12621F0[O4m<Y3b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2N`2]1\3@g71W2Z3e2n1:U1`2i<c2
a126217?[O4m<R7YKY4GbON`2j4@g71W2Z3e2n1:U1`2]?\1426217?[O4m<R7d2]HX5]IT6L`23f4@g71W2Z3e2n1:U1`2m
8_6a126217?[O4V<F^W1bOJ`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<R7[P1bOK`20i4@g71W2Z3e2n1:U1`2]?a1262
1G[O4g:U26WW1bOl1`2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4m<Y3b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`
274Z21CjF[=`2I`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4m<R7[P1bOJ`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4m<PFh3
d=bOJ`2FS4@g71W2Z3e2n1:U1`2]?a12621G[O4m<k7bObOI`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4m<k7bObOO`20e11
Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4m<^W1bOO`20ES4@g71W2Z3e2n1:U1`2]?a12621G[O4l3i3P3U2k7bOlGe7n1
`2^3[1@b3T41<`19Z3e2n1:=G`2`6l8a12621F0[O4m<Y3b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=a1NJ
`2j4@`3V41W2Z3e2n1:U1`2]?a12621G\Hn64m<^W1bOJ`2j4@g71W2Z3e2n1:U1`2f1n6g6a12621G[O4m<^W1bOJ`20i4@
g71W2Z3e2n1:U1`2]?a12621G[O4m<eAhEbOP2`20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023
^5=4=1d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2S1`20i4@Q11U1]51W2Z3e2n1:U1`2]?a12621GQLY34E`;Fk7bOj=W2o8_
6Q2`20W30`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4g:U2Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1j
D[=`2J`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1\>UAJ`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1\IU6J`2
0i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<_Q1n5bOO`202f4@g71W2Z3e2n1:U1`2]?a12621G[O4m<c7Q2e79CTEbOn1`20
]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0WO34m<Y3b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2o1`20
]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4m<Y3b2j3T10023^5B1=d1R=]318R1R2_=Q9GKS2`274^1K1CjF[=`2Q2`2
0Ae2a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2Hf<S4m4GKS2X5Eo1jD[=`2R
2`20Ae2a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O40l<Y3b2j3T10023^5=4?d1Z@518R1R2Hf<S4m4GKS2X5Eo1jD[
=`2R1`20e11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4g:U2]5]2bObOP2`202T3a1@g71<`19Z3CQ2n1:=G`291R1n=a1
2621F0[O4m<Y3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2R1`23b11Q3@g71K[1Z3;121R2n1:U1`2g7e7
a12621G[O4k:Q2^W1bOK`20i4@g71W2Z3e2n1:U1`2]?a12621G[O4m<eACTEbOJ`20i4@g71W2Z3e2n1:U1`2]?a12621G[
O4k:Q2^W1bOS1`2f100Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4m<]DZ@e2_2RMnEK`20i4@g71W2Z3e2n1:U1`2l2^9Q
3a12621G[O4m<^W1bOX1`2]1DOg1@g71W2Z3e2n1:U1`2Y?20a12621G[O4m<[1]4h7kIbOR>fBU2H9Ln25M`2j4@l1f3S21
W2Z3e2n1:U1`2]?a12621G[O4m<i5dQ18YOYCS2`20W30`1@g71<`19Z3CQ2n1:=G`291R1Z1a9Q3a12621F0[O4m<Y3_22j
3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2N`22e41@g71W2Z3j1Jn1:U1`2]?a12621G[O4m<V1QAUEbObR1T1
`210e41@g71W2Z3j1Jn1:U1`2]?a12621G[O4m<i13Z@UEUJ1Z5>c:_GQ2`2X30`1@g71<`19Z3CQ2n1:=G`291R1X6e7a12
621F0[O4m<Y3_22j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2X5Eo1jD[=`2K`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4g:
V1Nc7jObOJ`2BW4@g71W2Z3e2n1:U1`2]?a12621G[O4m<^W1HiNn1`2Bk2[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4m
<Y3b2j3T10023^5B?d1R=]318R1R2Hf<Q9GKS2`274Z21CjF[=`2O`22e41@g71W2Z3j1Jn1:U1`2]?a12621G[O4h;>En3_
S1bObR1K`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4W<B2n3_S1bOL`2j4@g71W2Z3e2n1:U1`2]?a12621G[O4h;>En3V4XO
bO9b20e4j?`X2Y?UElDX]18b20e4j?`X2_T1lDX]18b20e4j?`X2Y?UEUR2<b20k1i2j?nW2AQ4]P1]Oa1UQ19b20e4j?`X2
C]3]P1UR27b20e4j?`X2_T1UR28b20e4j?`X2Q4]P1UR29b20e4j?aV2n1Q4]P1UR29b20e4j?`X2Q4f6fIUR23b2Rm2Q42b
2Rm26b20e4j?P]3UR21b29b20e4j?hV1gQ1Q4]P1UR29b20e4j?`X2m1S2]P1UR2:b20e4j?`X2CY1S2]P1UR24b2Rm2m1S2
3b2Rm2m1Bb20k1i26c?YW2131X@^<W4o17d1AUR29b20e4j?[W23d1kS1UR2<b20e4BW?hV2B3Z@UEeZ1_G7b20e4j?TY2kS
1UR2:b20e4j?[W23d1dR1V1UR25b2\\3:R_1`98b20e4j?P^20nNUR29b20e4j?cV2`2]3]P1UR2<b20e4f8S7l:n3]Z1QBd
Q1WJmW1:b20Y1Bh2j?S63hV3UR2Jc2k1i26c?nh1Z>1=0m4Q;e50o<7[1J?c<T1_3jE3f6fCj1c2k19_2j?l1]4`A4R50h4E
l7>Z1X1b4]2U43Jc1^5\6104W3V30`2R3T4e1o37]1Z92l17KHA?4310h6c6_2oBn5Y4^Ad27c2e4j?[W2h1kS1UR2>c2e4j
?[W2T4_20h9UEWJ]@[3j8X;8c2k1i2j?[W2dU1?eQ25c2e4j?P]3UR2;c2k1i2j?YW27X@nBV2]OgR1R1c2<U18i2f8S7g@\
2Q1R`1o215Y5X<b1o5;0d9d1AZMC^1g2i:50V1k=W5C>c2l1h2j?XQ1XQ2^:ZMmN09m4CT4Hc2k1i2j?V;eR1\I7>_:m3GZ;
^:P7nB]52[15a7T5DfC7c2l1h2j?P]3P7Tk18c2e4j?jg2UE?XS1\Nc5c2<989861K2ET15A1e320=@538:22Q1<13341B=6
D140411S18G021111;429P1220LP11I:12O81An2`2^1S27\1<B1W1[7`1W130\JU126;4O:j15BX6>:W11k115OE=U1><45
1A1Y<1:W1]1n2I<;BM\2904U4R3AH10n1X3Y13a5B\1;>23<1\2c3C085?:863m3B>T1205l8i5g3Q55f:II312@c2e4j?^H
n:SS1=I7[2Z2n1XNmCk?[NEc2b18i263[8S7^<g_1R;1313cLf8hZ1\Gh187c2l1h2j?_W2`U1UR2<c2e4k2i21R:YW27_On
5nHVY1:c2e4j?mAjd1W5PKn5YIkX17c2k1i2j?P]3]OgR16c2l1h2j?P]3UR2c4c2;b1Mh1h7505a1:7:406[1K4D156271I
M1P1T111P1015DV1<Y17CJ5h3K[17=^1T3j54o1ZG]7C4G315b7DL7311`1c2D4e2`152R2f121057Q3313<^61Y1M=V226O
2l2h3j2X3h32R202o28=L[44U1311986FU1NR16Jc1E253Y18K>=_11f1C^1239`IY4c2;b1Mh1h7505a1:7:406[1K4D156
271IM1P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3a1Q1Dj2`152R2f121057Q3313<^61Y1M=V226O2l2h
3j2X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239`I?c2Y3[1j?JP6c6]4jd1F\3`>bCYJkW1>c2k
1i2j?fFg1X6aX115eT1HVFn[18c2l1h2j?TY2k2oP1UR28c2e4j?[H2ac1oP1UR2^1c2b18e1S16d2`59S7fFV:[1dFf;c21
S6@3<X1a;1Q206]1H18312U1g6l3AoBe7m1]An@?d2W4Ec2a3S1j?mP1gS1^4Z4:a=1`41>X1V;S7mV1Y@DT3Hc2a3S1f8S7
fFo?nMKMKS6:5nA[1d;Q^1Y@D_2D`2f1Hc2_31S1j?YR1RT1[6W10?V?]19R1\<P>0c<m1]A^Ad2W49c2_31S1j?P]3P>_Nd
E<c2a3S1j?_V2P5_Q1P>0oOSD`2Lc2_31S1j?RJnF_Em6@0?521Me?_=d;Z2o4e7m1k6n:Mn>i3>c2_31S1j?Pe1bA`2I`3`
O\_1n>i3?c2a3S1j?_V2o6=20JSN\_1n>i3`2R2c2k1i263?a79U1m5X4CY6c3\5e112CM251><GeW1i16b1b1<;157\1a1;
_2^7iDW216AT6l6P?k233CU6W3A:c5R7Q72J2U32T4T1c2e4j?X4Cm9\5e112CM8166U1_Y1i1V4c1W1c1^7lGT6Y;c=Gn?T
>2JX32T4^1c2Z1Z3Jk7U1GU5X4Cm9\5g1FM816410T1_Y16b1C[1=j1a1;Kc1^7lGT6Y;c=Gn?R7o72U32T4R1c2k1g21k2c
3l19S7WGR7iEi4W3^7c3;81`3i1S4X:A]2=i=S=d4g=R83L`I7c2l1h2j?[]2dOUR29c2e4f8S7a[2i1dOhI\X16c2a3S1j?
P]3UR28c2a3S1j?SW2lU1[n1i3;c2a3S1j?_V2CW71bNUR2R3>c2e4j?[W2TF0d1]8L2e2e1H\Q27c2e4j?[W2dU1lf1X;Cc
2e4j?`H0TC^GP2g4;]1b1h<UAe1^Ek3?ZX1<c2e4j?US2P2\1T5b1dOZIm>lI7c2e4j?[]2oAd=UR2Lc2<U18i2j?P^20?52
1MY9b1h20U3_;6AY5e=e7m1k6kJi38c2l1h2j?`A_k2[n1i3Fc20T1=h1X1]1l8_3@14W1^HXOPEBdO]?T8V<[N@c20T1=h1
X1\4m5_3@14W1[]2dOUR2f4c2;0^126FKL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<Y17CJ5d42X17=^1T3j5
4o1hNC4G315b7b3c2Dj2`1312R2f121057Q33131:W1V51FBM=V226O2l2V3Aj2X3h32R202o28=Lo2[14U1311986FU1NR1
Q1c1E2531W1T1>=_11f1C^1239QF^3Y4c2;`11Mh1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<Y17CJ5d4[17=^
1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2h3j2X3h32R202o28=L[44U1311986FU1NR1Q1
c1E253Y1T1>=_11f1C^1239`I8c2e4j?c>md1^Y1V_1nB6c2e4j?b\2]P1UR2;c2e4j?853kGYd1_3gLUR26c2e4j?fa1Yk1
UR26c2e4j?]?bm2UR2Hc2k1i2d:U51S=_=n2b@m4h5U26Y1n15\1[U1\73YOi1mP1;c2l1h2j?U=__1Ek2[U1\7UR2;c2e4d
:S4Q1U=n]1R5h\1Qm1S5=c2k1i2c1V>T=OiZ1UEkN]OR1dQ17c2e4j?TJkb2`P1dQ19c2e4l3m;Pk2P2n?^V1fK6c2e4l3m;
P]3UR2Bc2<^1i2j?T>m5`c1`6o:b1X2f3\1Y:Anj1V79c2e4j?\V2\1_3^1WP1UR26c2e4e9T6P]3UR26c2e4j?P]3l<Xe16
c2e4j?^Z2aR1UR27c2e4j?^Z2S2]P1UR2X1c2Z1Z3j?V1X3l8n<f1V74Z8W2Cg1Q1o1nFS2\23]Gf1^486V3?:o:W2h4P4W6
\2T;`4c:k4k48c2e4j?SU2l3a3]P1UR25d2b1]A14n1d2b1a1a1g8`1P4140Q2n1:=X3913Nn=a12621F0[O4k;0Z4b2j3T1
0023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1l8m;[=`27d2b1Z<e3\1146d2b1P@\1148d2b1]A14_;d1c]2P2d2b15i2Z<8G0
21111;42114Q12h4f3j1NEi1KEF<l1l1o6eBZ>n7O3I762R1410U1X37g<]6_4A4\2aBQ3S7l5Y2S9h7R>7d2b1]A14gj42B
d2a107UA14Y1k:NEe6`V1c1W1]>\>mb16d2b1c=i3148d2b1S>Y314T=l]17d2b1c=?Y3147d2b11[A121=d2T2T\2f<a12[
1a1\20c?h2R24d2BUl4]11d2X6d2:0S1182M^71P2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y1
422@J5h1?57K><5?F037=;0A?9DU2j54DZ1gN0C4G315b7_32Nd1DDU2`1528i1f1210524Q33131:W15FU1e2=1FBM84V22
41O2l2V3\3l18R1b352R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1;5B>=IE152]1C^1239XEU4d2:`11Ma9505a
1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61
Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239o3d2:0S11;o>5J0200111;2122
60171C2]40151V2Y1P2ENES1K5V1037=;0A?NU2Y50?4DZ1hNC[<2c2DDf3528i1f1210524]3:W1V51FBM=V2241V7e6h32
R202LR28397D_2[2J311986F9KNT2AT2Y1i32]1Co12d2Y_18d2UIf3YR1YG\k1\;T52d2Vn4>d2F0<V2f2l8_3\DP1WV2fN
V<k9>d2F0<V2f2n2m5_3e:f9YOQKc[16d2][39CRBY27d2Po2f6BRX1`2gC2d2B2d2ST58d2gNb2e\2bR1o:i1^13d2hl4S2
8d2X3QBP6c6m[2l]1M6d2b1S>Y3147d2b18j=Y3146d2b1Z<R514:d2b17k=Y314_;d1[79d2b18j=Y314]h2`b1P2d2b11_
10`1g8`1P41210Q2n1:=X391R1n=a12621F0[O4g:X2V3P1a1j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`26d2
b1]A14WQ23d2d3Zc53d2d1`A2d2kl2Ad2X14a\3hd1m:d@@416Q1859:\2?d2X14a\3fo1d@@416Q1859:9d2b1]A14]Y2[1
n307d2;X]3b1o5f;_U12d2^V55d2mQ3T>h3bb1>e2d1Ji:j4W4a9db1gK_7m2PT1[:[88e2d18V@i=c_2X6fi14e2S2jMc_2
2e2b_3:e2e1m@i2NW2g1Ub1d[1iO=e2e1m@i2NW2g1d>`S1c2PY1_?Y@;e2e1m@i2NW2g1YQ3ZLhEdIS2e2e1b10[1Z8<ANd
3e23NK:=;6g1M`6l8a12621F0eP1Y4h:b2j3T10023^5B?d1i:X2]318R1R2_=Q9GKS2`274Z21Ci@P6Q6Y7_1P1T2e2e1b1
0[1Z8<ANd3e23j1:=;6g1M^5Q1l8a12621F0eP1R?b2j3T10023^5B?d1c3U7e1B]318D218R2_=Q9GKS2`274Z21CjF[=`2
4e2]X5j5Y16e2d1_@Sl4Y1R?V3e2d1>9`?130111W1=]1[1h1<j61?341V1n5T4X61Y4b:Z1]2OY95`9f6\31=LU3k1=0c30
=F?0BA8[29DA463<0514294BHAf1N60V34S6MR18i6E@<1?]2P40k3l1X3;3h9k3[2\D94f1e2d1>9f?6S3[1h1<h611R9R3
X61gB\3j622`9f6\31n:V1CV3M0AL617>[1X2Nc3Q76T1o8]2m7l1X3T>[2\D9Ce2d1>P@l6XZ21\6a4o50^1OY?6]F]AhF9
Be2m1mHa20a4m1P3V3a8Qa1Q:0_5]20a1Q3l1e2e1b10[1g8`1d3e23j1:=;6g1M`6l8a12621F0POd1R?b2j3T10023^5B?
d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2i1e2e1b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]
318R1R2_=Q9GKS2`274Z21CjF[=`2m1e2e1b10[1g8`1d3e23j1:=Bg1M`64m1i6a12621F0b\1U3b2j3T10023^5B?d1R=V
1V218R1R2_=Q9GKS2`274Z21CjF[=`23e2SF^i47e2e1m@P6g1Ue2^X17e2e1m@i2V3g1dm32e2b_31e21f2m2f2Ld10i2?U
320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\
1^111R6j181437NR1S22]13mH:`9Y31l2f2Ld1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:
;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31P5f2A:d112Q22>1?F^220?\
2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;260:4O:0Q18@3B9C5T5>
b11f1`2U1><4221A_6P5DBe2T5Mf27OS3i48\1X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211\3f28
Cd1j2?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1V7f121057
`2DX3T5l3OS3h9b7\1^111R3\1b1j181437NR1S22]13X9o4h1k8:e6DU2Y31X3f2A:d15d2?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j
181437NR1S22]13R9j?:`9Y31T4f28b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1
hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1
>=_11f1C^1239Cf2W1;e?I]c2NmEl7n1d<n7Li;U8^77U7[2<f2W1;e?I[OnZ2l7nb17a9[7Of2W1_5h8a6`3?kEBLlCQ2h3
?YX1b4Q4i?7U>Q4h3Kf4V77^7b4j2[2[7Ef2W1;85^7a8Mc=[5kBXG0k9b6\4iAh4P2`M_GGf2W1DJlk1T7T6]CZ1b>T4Ao>
9fGQ8j8i1\5_1k2R5k;4f2W1YS5PC:f2n^2?WFjb1c6QEi2_725f2Uo1[Id8fR12f2aa29f2eY1QB`o2bC]4c8f2f34f2g1^
^2mo22f2g19f29MDe[3b1e4Y1f;j1f2X3[1g8`1d3e2n1:=X32]6l8a12621F0QEk<j=b2j3T10023^5B68d1R=]318R1R2_
=Q9GKS2`274^1K1CQEh1[=`24f2Yg58X7Nf2W1D[2TAT3>bU1Y5Z6d1h7W@f3c7a70AD<WOd<`7V7?Ok2i2R1Q==f2U11J`g
4XDd3Z2^8>P2U1W6@f2U1La\1f3^V2j;m>c3[6b:n2_26o53Y7f28C96=E7b2?U320l275051334@3=:781406U15:590200
111;2122601511C2P11N1I:11P10151A0V1<Y17C3F5V475V1037=;0A2<T3`3Y24DZ1Lj>6]9N;j1;i113=49=315T5>d19
\1R22:U1><631>DU2`1528i1Y1<210524`2@313<e2h31Y1M=V2241O2l23_6X3h32R202LB\128397<113_2k14U1311986
F981437NR1Q1A?2>E253Y1T1>=_1152]1C^1239d?:`9Y314f2U1P_2Zc1P3f2L8[10i2?U320l2=07334@3Y11S25d115k1
P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;Z1@3LC5T5>d1f1`2U1><:1R<DX3T5l3OS3m4j4b7\1^111R6j181437NR1S22]1
3mH:`9Y313f2U1P_23f2V1YS56f2V1`1\R3oX1SV19f2n^1bHa1Q2g1Kc1VS21g22g2aU32g2Uc23g2Uc2RB2g2gU43g2gU4
mC2g2ia12g2bj1Cg25T1jb1\@YY1iMj@QAd@@416Q1859:3g2Ud1Po27g2jo1Z1SDjh1c5h85h2Td1cR1cb1R22h2Td11h22
h2Rb21i2R1i2c1T?8G021111;42Z12h4l9\1<l1mY1T:j2Q2dDQ54nDQ3S7l5Y2S92i2do22i2[T3Mi2W3`=P2]1h4_7\2\1
<l1o3i51fZ12W2m7_C:SEQ3_6Cl5Y2`1b7T58i2X3_=P2]1X<S:jS3Ni2W3`=P2]1h4_7\2\1<l1o3i51fZ12W2m7_C:SEQ3
_6Ce2V3Y2`1b7T5d3i25T1=o>5J0200111;212260171C2]40151V2Y140Y5K5V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i
1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AG\1Y1i32]1Co13i2Wk2SP24i2[k4l62Oi2W3`=P
2]1h4_7\2\1<l1o3i51fZ12W2m7_C:SEQ3_6Ce2V3Y2[14b7T53i2Wk2PW22i2[R54i2ia22\h23i2la2\h2R1i2W3`=P2]1
h4_7\2\1<l1o3i51_Nk2Z92I]1m7_C:SEQ3_6Ce2V3Y2[14b7T5g1i2o20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j
3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`29i2X3_=P2]1X<S:jS3d43i2eT2k<2i2`d22i2d[42j2nU33j2iS40
1j2:j2h_1U2[@6d1]Fe4j1e[24j2na1X2Z^38j22R3c;_3dOb@j>?j2U3`4R7_3dOa=1n2m1a<\`1dAa<^22j2Sh54j22bc4
^>9j21S3c;_3W`1kX2fFB6j22^R2j>\5h[22j2bR5?j2d1`1c;_3^T1a3a4PHR8V=]W1R=Z5I<j2U3c;_30RX1_MBY8\;ej1
RIh5k23b1M>[1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;06R17CJ5X3[1[17=^1T3Ja12621F0V24o1hNC4
G315b7S3>S2?De24O002375284d1f121057?B?^1313<^61Y1M=V226I52l2718R1R2j2X3h32R202X1f18=L3W44U131195
26A4U1H5R1Q1574P1E25361C<T1>=_11f1C^1239^>[=`2T1k2V1FLEc?`f1TL4h7gFmD`8k94^1h92^40:><Q1@0316Q183
19:J4k2Q1hT34=k23i1lS34d1f121057no1Y4k23b16Fa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[1
7=^1T3j54o1hNC4G315b7b3c2Dj2`15284d1f121057Q3313<^61Y1M=V226O2l2c6X3GP32R202o28=L[44U1311986FU1N
R1Q1c1E253Y1T1>=_11f1C^1239gDX4k23b16Fa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
j54o1hNC4G315b7b3c2Dj2`15284d1f121057Q3313<^61Y1M=V226O2l2c6X3GP32R202o28=L[44U1311986FU1NR1Q1c1
E253Y1T1>=_11f1C^1239>k23fU34d1f1210524no1;Dk2Q14>T1oR34h7fo1d@@416Q1859:h6?k23fU34d1f1210524no1
l1XF5k2An2YR34Ok23R1Y2RU2X:mB4d1f121057h3Ul1`3h9a4Y2@416Q18319:4k2a@Xe243k2jU34V4k23b1Ma9505a1:7
:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`15284d1f121057Q3313<^61Y
1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239:k2RZ110dk14iLTf1Q12X4k23MD
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`15284d1f121057
Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1^14E253Y1T1>=_11f1C^1239i4k23M@3MJf8505a
1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`15284d1f121057Q3313<^
61Y1M=e1@26O2l2c6X3GP32R202o28=L[44U1311986@5U1NR1A?c1E253Y1T1>=_11f1C^1239l1k2??6_3g7P4l2Ok35Y5
k23T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G31
5b73[32c2DDU2`15284d1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E2
53Y1T1>=_1152]1C^1239UI=k2[1]A14PQ1jP1a@;4X\1[2c;5k2Yc1bFmK4a3k23T1=o>5J0200111;212260171C2]4015
1V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf35284d1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9K
NT2AT2Y1i32]1Co15l2S3c;_3dO4l2S3c;_31l22l2Za23l2\R2eo22l2ce22l2RR56l2S3c;_3SX1nF6l2S3c;_3jc2ok12
l2o`26l2S3c;_3W`1UP39l2h^11Q3_:R6b@`P2^>2l2Ym44m2R3c;_32m2SY41m22m2Ya23m2^R2j>2m2Z[46m20ja1l=e2j
>3m2[R2eo22m2nY52m2be26m2[\2Y52i3^d21m22m2Xm45m2R3c;_3Ro16m2R3c;_3SX1nF5m2R3c;_3j_48m2R3c;_3W`1^
<a`2a25m2n`2_^23^28m2_@[Q1eQ1ng1mC3^23m2\T2ng25m20go1e2j>Em2T1T`2\Lfo1C0I_7e7@416Q1859:Y1=?m2T1a
\3fo1n8e7@416Q1859:4m20Xa2T13m20Xa28m22iS1^Y2b1o5f;f<2m2\]4Em2T1bP2c9OZQ1PV1d:d;[3j4i;@416Q1859:
Bm2T1hh1j7m1d=ZLfo1d@@416Q1859:Dm2T1V[2V9SHZl1[3i3g50Q7@416Q1859:>m2T1a\3fo1d@@416Q1859:Fm2T1gR1
Z:SNZQ1W\1R@[3^1P1S2P<@416Q1859:?m2T1a\3W\1^Cd@@416Q1859:4m2ka1_Z3e52m2Ya24m2ho1e2j>4m20Xa2\52m2
ff24m20nZ1hD2m2jd24n2go1e2j>3n2go1e23n2go1aA1n22n2XP22n2SS2T4n20b1Ma9505a1:7:406[1K4D156271g11P1
T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202
o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239?n2S1a\3fo1k3h<@416Q1859:@n2S1a\3fo1k3e5R7@416Q18
59:2n2hS32n2Xa23n2Xa2cR22n2k_53n2Pb5a34n2Sd1^a1_4V4n20b1Ma9505a1:7:406[1K4D156271g11P1T111P1015D
V1<Y17CJ5d4[17=^1T3j54o1gIP5C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44
U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239T:9o2`W3f121057no1h4o2M4?Ma9505a1:7:406[1K4D156271g11P1T1
11P1015D:K<Y17CJ5d4[17=^1T3j54o1gIP5C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202
o28=L3g22\14U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239`3`3R37h9@416Q1859:Go2M4]V3f121057h3Ul1`3d@@4
16Q1859:Ho2R1]V3f121057h3WW12jD`3d@@416Q1859:<o2`W3f121057P[12jDZGAo2M]Z2TLf121057no1`3P=n11R4DF
o2R1]V3f121057h3Ul1`3d@@416Q1859::o2`W3f121057YOdP1<o2`W3f121057f=iE]L_;X4o2MDMa9505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2n
1Mc6X3h32R202o2839L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239h5\C:o2`W3f121057no14;o2[[2TLf12105
7no16Go2MGXT1QM_T1f121057a<WJS8P5P4Z5c2X5Q4c=[2Co2MGXT1aQ2f121057a<WJS8P5^1a2Z5c2Z5o2278d12S2A1?
U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k1
3B9C5T5>b11f1`2U1><451Ad6f1210524`2D5<e2n2V1NMf27OS3_6X3Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N3;l8
d?:U8Z1I_21`3o2T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f121052
4h3^61Y1M=V2241]9^4h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1`5o2M6=K13]9505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q33
13<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239Z9j516]1]8R
1U3<o2]`1Rg13b121057no1j3:o2`W3f121057Sd1j;Bo2e2jT3f121057Sd1j;j3Z;16]1`9R3=o2]`1Rg1f121057iHBg@
iE;o2`W3f121057iHBaV1Go2R1]V3f121057h3Ul1`3d@@416Q1859:T3BP3l5`V1TQ11\2VM_12[4c1P:CQ1g?h9d4bH5P3
X]3b1o5f;DP3U10T6X4g3W314`DkU2;V1P3n28T8X3k5de1@P3U1[10[71j9c1\4oP1[b1b1o5V8_3\g1=P3a20eZ3b1^4`1
l6L<_3\g1W;BP3U1]3cj2P>b1P3c2:c1e5\4W45Q2TJjM^1:P3T1S\3b1i1V1n2Q8d3fNR1P3T1<o1h<b94i8nFi2Y2f3f2c
1L=i1Z3JNlMb1o5Q8d3e8PFR@o2k4o2o30H>P3a3f[2eGY6b1o5Q8d3fNfO1>f8Z5o20T10;MP1`8505a1:7:406[1K4D156
271=Y11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1l@_3[:C4G315b7b3c2:9j2`152R2f121057S1HT1313109V10i1N7
3Q21;:B@<2:F_126O2^20<`1e1\3R35h32R202n208=L[44U13119861DU1NR1Q1_138<253Y1T1>=_11f1C^1239Fg<l3l3
1<f8=P3V1S>Y314m?a:lo1b1o5f;_n1i4o20U1;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ22i1CV2[1
7=^1T2Oj54o1o@h4o8C4G315b7Bo2c2D7b2`152R2f121057Q33131:W1V51FBM=V226O2l2V3\3X3h32R202o28=L[44U13
11986FU1@=R1Q1c1E253Y1T1>=_11f1C^1239U4l80T8Q2LDZ1o20L4BeS1BaQ2f121057]3:W1o5`1U:Y2g=S8P5P4Z5c2`
3b?Q1@4163M859:_2DNP3LIJ0^T1T1QU2b1o5[78@`3]:h47lGk>M6U13LW3c11d1Y2A?P3V1S?Y214\j2;V1P3n2]1d7c2_
68P3X]3b1o5f;_6[8c_18P3U18[:]Q3b1o5f;8P3^1g7QT3b1o5f;PW1Mo20L8>XT1aQ2f121057]3b1o5`1U:Q@S8P5P4Z5
c2WE01Q5U3b4o20:J;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2
Dj2`152R2f121057Q33131:W1G;R413BBM=V226O2l2V3S2X1X3h32[1F02o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_
11f1C^1239XE1X67P3U1R\3b1d5:f;<P3U1h8[1mQ3b1o5f;R2\l1P6i2U2P3M8f10[1g8`1d3;14R2IT1:=X3`6>]8a1262
1F0h_1b2j3T10023^5B?d15b1o5Y5Dh218R1`1A_=Q9GKY1I2]274Z21CbEW1a8i4`2:P3V1]A14\j2;V1o5f;8P3L[\3b1o
5f;j:XD[4o20L8;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2
`152R2f121057Q33131:W1V51FBM=V226O2l2V3Q2Z1X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1
2399P3U18dj2TAb1o5f;oO6P3U1R\3b1o5f;6P3L[\3b1o5f;6P3X]3b1d5:f;8P3^1i[3b1o5f;oOZ4X5o20U1;MS2]7505
a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b3Q1[17:2^1l1W1j54o1hNC4G315b7b3c2D7X1Y1`152NS1f12105
7l1T13131:W1h2730P21;:B@1:2:b1C26O2Y1b1V3\3R35h32R202o28=L[44U1311986FU1NI8Q1C0NA3253F1@S10>=_11
f1C^1239_?h5S1D6b5o20I;;2JDi61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<Y151CJ22<W4[17=;0A?9j2j5
4IU1hNC4G315b7b3c2Dj2`152X1I3b121057Q33131:W1X1g13Q21;:B@<2:V226O2l2V3Y2R1R35h32k1602n208396E@^1
[24U1311986FU1NR1Q1c1E253H@T1>=_11f1C^1239o2=j1l91d1[41;h1S6Q1P3U1[10i7WKh@`]1Y9b1P33c1K:c1R:f@i
8d3i<\=F082]1Y92;HD3KP3T7P[2Q=[2d;b19m1@0630U1FA:S11605R:\62g>EP3a20lM50R4Y]1cE`5;V1P33j28];_6oG
lHV2@P3V17k=Y314\j2b1o5\10V9Q1g?W@AP3ni2YCb1h2063m1A:\10X:Q627AP3U18lLd9[e1k?b1P3Q2A:]1Y5n4QP1^T
1IP3V1]A14`Z2j1P>0:V1R5L8T1P4S1_2MCE;Y7fO_M7P3X]3b1P3n2]1X:HP3U107UA14_;Y20R3bi1_=[2b1^2Ac2:f2o8
_6aI^T1:P3V1]A14Ph2[2b1o5f;BP3U107k=Y314U<V^2b1d2300T3]1X:>P3V1\=P414\j2b1P3n2]1Q1V9_6T6o20L6251
2Ma9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1<Y142CJ5^45V1037=;0A?JY2j54DZ1hNC4G3
15U7<_32c2DDU2`1528i1f1210524Q33131:0V1P1Q1S31FBM=g1>241O2W1d1V3\3X3h32R202LR28397DMa1k14U131195
26F9KNR1Q1AG9E2534T1T1>=_11522Z1C^1239h5_?1\4k17P3X]3b1P3n2f;\KBP3^1e9Q6]Y2a12[1n3c;b1o5Z110V9Q1
Z1W1P3U10Z<h2Y214d;_1i3:l2l<Y2nAmJ_3a60:U10P3c245Z18^7MCQ1_6W9h9aMg3h2=P3R31_Kc^2b1R2l3Of:T\1Y<_
:7P3\7kU3b1o5m9h1=P3U1UMd1Ee6`c1ZBb1P3c2:f;<P3V1]A14\j2b1o5f;_6[EfN9P3X]3b1P3c2:f;`T28:P3U1R\3b1
o5]1o44S5V2=P3V1S>Y314\j2;V1o58T1X:;P3V1]A14\j2;V1o58];6P3lZ3[2b1o5f;9P3U18k=mm2b1o5f;oO9P3U18bM
V^2b1o5f;oO9P3U1mITb2b1P3n2f;_67P3U1R\3b1o5f;Q2>P3Xm1Q6XAdHb1o5g2n8_6bMd=R5b8;P3X]3b1G64m2Z10Af;
>P3V1S>Y314_;al1^2k?;V1o5f;9P3U18_81WS3b1o5f;i4o20LA22J3]9505a1:7:406U15K4D156271g11P1T111P1015D
V1<Y17CJ5d4[17=N?T3j54o1hNC4G315b7W2Z1c2Dj2`152R2f121057Q33131:W1V51FBM=V226O2l2V3\3X3h32R202o28
=Lk2_14U1311986FU1NR1Q1c1E2533U1T1>=_11f1C^1239U?1j2P1T21o3?9P3[U3l7b1o5f;_6XR13@P3e1`8Qn1oHo;b1
V5B5f;_6V3oL[@]4MP3U1`Q1RBId5o<]3fGb18X50LE;1Cb1o5f;^:2Mj51mBe2^Gk3o20S110:o>5J0200111;212100400
171C2]40151V2Y1[65V1037=;0A?NU2j54DZ1hNC[<2c2DDf3528i1f1210524]3:W1V51FBM=V2241V7e6h32R202LR2839
7D_2V3311986F9KNT2AT2Y1i32]1Co1XE8P3X]3b1d5:f;_6en1m3o20S1=o>5J0200111;212260171C2]40151V2Y1T4V2
5V1037=;0A?:i2j54DZ1n52fHC[<2c2DDf3528i1f1210524]3:W1V51;:BM=V2241V7e6h32R202LR28397D_2V3311986F
9KN:i1AT2Y1i32]1Co1h4`FV1CP3U1VE`g1c1SGb6b1o5l6i4Y7a7KP6i1Z1h7[2DP3Q13<e[3:W1o5f;g\1d@@416Q1859:
KP3Q13XBRV1Y5f4eY1:W1o5S3k1f6g\1`3_1c;@416Q1859:_1P3U1i5f12b?CZ?e31RIPB32FKb1d1n2W3g:b1GQ118KZ1P
17:f;k9j6m>G`4l4492A7k;\7P6HNP3bP1W:Q:W5mBU2X9T:m8c1b1f2X3U9W28g?S1c2P6g=j=^1Ke:2X28U2f1P30j100U
5k2n2n1oA^3;=2EQ3]V1Y@^=b1X2o1f1V13Q2f433?=2E7W11120011122W2l261aT137cJ5S1P3V1P8V3b3b214SMbK0cCS
6b3Y40`10S1W3F9BR2\1V8Y7]9a<W3V83bE1S8FP3a20eO\>jD[2ZG]7b6b1o5a3T8bBQ>P8Y=\1<n:`2h1P3`200lAe:Y1b
23\2b2j112fl1e3d2b1h2V3R7l31Da>\:Ah@=00]3T92285108>5><5m2W2P392Na151<J_1P3U107h7P6[314T=E7]2^1Na
1A;bU1YAS7l6;0U1\19X48c3e4O>?T1Y58Q:d71]2XKo1`6K1\16P3dT2cX1b1o5f;7P3X]3b1o5f;U5lV16P3X]3b1o5f;n
n18P3j:]R3b1o5f;Q<Y=CP3Q1gQ1^Z2:W1o5f;g\1d@@416Q1859:7P3X]3b1d5:f;YP26P3X]3b1o5f;_68P3c2dZ3b1o5f
;\h116P3<k\3b1o5f;6P3d6cV3b1o5f;7P3X]3b1d5:f;co16P3X]3b1o5f;`>7P35R]3b1o5f;cS2;P3L9]A14\j2b1o5f;
WL:P3V1S>Y314\j2b1o5f;7P3X]3b1o5f;ie106P3X]3b1o5f;fo1JP3U10Y100]:P5B14\?IS5QU2b1o5f;mHBU7eF_1^9W
1LEP3Q1iQ2\Z1:W1o5f;g\1Y3g:b2@416Q1859:6P3[Blj2b1o5f;FP3M8;`9c1l514S@jZ1_3mK;V1\1b48];cd1R=R67P3
dl1c`1b1o5f2o8l5P37:6108;E1T2A1?F^220?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<U1;C3`1^
1S2a3a3`3b30g1?k1n9_26T9CC;2230:4O:02FQ13B9C5T5>b11f1`2U1><4221Aj34_2P5D7:W1]1a4BMf27OQ2B>R3f1e1
X3Y13Y4KN\128R111k3V2B<?:81437NR1S22>N3;f8`32R3S9:^40H1W3G5I@n1119P3bU2`4U6X@e<b1o5f;IP3e1`h1i4Q
4=W:S7W1MUFb1o5f;U5S<ZCDT:f1m3l1X46W<;P3o2c;_3Tk2b1o5f;o?`6g@7P3Sj2TCb1o5f;mM7P3]<jP3b1o5f;_N;P3
U10]A14U<V^2b1o5f;:P3Wo2P>b1d5:f;bf1[94P1P3LX<o8e2C8T1o9k4f:d4`5f<jQ1b1o5g5i1Ba3T7g9\4m2i1_3P5>U
:UBZ1@P3U18e5i2f2_7Tl1l>P>b1o5a3T8ZNY29P3V1]A14\j2b1o5f;_4o20V172Ma9505a1:7:406[1K4D140040271g11
P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q33131:W1V51FBM=V226O2l2V3j1a1
X3h32R202o28=L[44U1311986FU1NR1Q1c1E2531W1T1>=_11f1C^1239X2P3MP2[1g8`1U3>e2n1:=X3`6l8a12621F0o@c
?T?b2j3T10023^5B?d15;V1o5Y5g2E18R1`1A_=Q9GKHZ12]274Z21CP8_3g8a2o1X5g2Z3`2236P3XX2oT1b1o5f;S1P37D
eIc1_D0g1?V7_@W1]24dA1Q7m5b1o5f;b610Y13U5j31m3kCdD0H1>P3<X1GjZ3b1o5R8c3Yk16R4?;CP3Q1V\3:W1o5f;fM
P?d@@416Q1859:6P3\i1kc1b1o5f;6P3X]3b1o5f;Y?8P3n91[MkU2b1o5f;6P3X]3b1o5Of:9P3X]3b1o5f;^b1g4X9U77P
3U1gi2ZBb1o5f;Q5o20;<38;MV3`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1
hN:84G315b7b3c2Dj2`152R2f121057l1T13131:W15P51FBM=V226O2l2V3\3X3h32R202o28=L[44U13115386FU1NR1Q1
c1E253Y1T1>=_11f1C^1239F:Y2Am:\6o3>:`12Y4o20LDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d
4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q33131:W1V51FBM=V226O2l2V3\3X3h32R202o28=L[44U131198
6FU1NR1Q1c1E253Y1T1>=_11f1C^1239=P3_Y1a>Ve1b1o5f;S108Qm1o61[1P3M7\1eOQ?b2Y[1P3k6_2c1b1k1S4a3T8i=
@2Z:a5Y2=b7Y1^<?^1AS74E_1>6BAl15e105>P3V1]A14\j2b1G;m2Z10Af;;P3V1V;V614\j2b1o5f;ea1Z4o20a12Ja950
5a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q33131:
W1V51FBM=V226O2l2V3\3X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239BP3U18R10[71T:cl1a=
l>b1o5f;oOK`FX@7P3^1i[3b1o5f;QP1>P3U1?ObZ3b1o5f;h6gd1]3U1:j66P3X]3b1\5Bf;<P3i9m_1`c1b1o5f;a9SKU8
h7h9FP3MJj7b3_<_4V@Y9a4Y3o2[3j1]U1b1o5f;Q:2WU1d58P3X]3b1o5f;h:T7b=7P3U1_l2b?b1o5f;6P3i[1^Q2b1o5f
;?P3V17h?\114\j2;V1i55l3i7`IHP35P1]A14P6W5d5MKdC1mc1b1o5Y7\4i@U<[5g<Y1S17P3X]3b1o5_3V8YM6P3hl2_@
b1o5f;JP3Q1`W1eT2:W1o5f;g\1DIR1EZ6Q7@416Q1859:5S1BP3gCk<d3e3^^1V@c6b1c23W3f;nGa7^BZ2g:7P3oCX>oZ2
b1o5f;<P3V1]A14\j2b1h4V1f;V:_2c5o20S1=Ma9505a1:7:406U15J0200111;212260171=52P11P1T111P10151BV1<Y
142CJ22<U3K5V1037=;0A?9j2j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q33131:W1P1U41FBM=V2241O2l2V3\3
X3h32R202LR28397D_2k14U1311986F9KNR1Q1AG9E253Y1;H>=_1152]1C^1239W6o20S11072Mg6i2505a1:7:406U15J0
200111;212100400171C2P11P1T111P10151BV1<Y17CJ5<<NES1K5?F037=;0A?NAc1j54DZ1hNC4G315b7_32c2DDU2`15
28i1f1210524Q331201:0V1V51F89M=V2241O2l2R2S1S25R1l18R1h32R202Ln138397D_2k14U1311986F9KNR1Q1AQ1E2
534T1T1>=_1152]1C^1239g4`@1l2:P3V1]A14\_2o:b1o5f;?P3U18e5i21WS3b1[4c1R9MCQ1g?7P3U1SKn`2b1o5f;b6o
20L6=M]2^2Y1DFM3@;505a1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<V127CJ5^45?F037=;0A?h1[
1j54@3Z1XCW3g1_6C4D2315b7_32h1JDDU2`15234i1f1210524NR23131:W1V51FBM=b12@241O2[1`1V3\3l18R1h32Y1H
02Li188397D_2k14U1311986F9KNR1A?AQ1E253Y1T1>=_1152]1C^12317F\1d3_?1\1]2Lk1W4o20S11;`1^=5J0200111
;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1n4c7\4h=C[<2c2DDf3528i1f1210524]3:W1g34K391FBM=T1Q124
1k2I`3Y2[4h32R202LR28397D_2U1P2311986F9KNT2AT2Y1Z3>2]1Co1m2W<1P6R1P3`200lM2X5P<fW1dCb1o5l3Q33n3D
=T=[;ARA40b<2>5G]6P3F@3DP3Lij1oJm:c;b1o5f;SS1g1c870f@1T1Fi1X2FP3Q1WY2nR1:W1o5f;m:X5`L[8X8@416Q18
59:e4o20a1Ma9505a1:7:406U140K4D156271g11P1T111G8015DV165Y17CJ5d4[17=^1T3j54o1c2Q4RHC4G315c3n3b3c
2Dj2`152R2f121057Q33131:W1V51FBM=V226O2l2V3\3X3h32R202o28=L[44U1311986FU1NR1Q161Z1E2403O9T1>=_11
f1C^1239VFY1OP3F[1UGS1?R3k=?[5k2V:0f3?1f:P7W1V?c4X3b1<b5f;REDW4\5kP18P3b_1em1b1o5f;_]1mB8P3f1]Q2
SZ1b1o5f;eCJP3L8^Z3c1b1d5:f;]7i3i4X6n@e2X1h1]1R8l71\16d4:3g4o20a1J2a9505IG:7:406U15K4D156271=Y11
P1T111P1015DV1<Y17CJ5d49Q17=DIT3j54o1Z3\4PGC4G315b7b3=U2Dj2`152R2f121057Q33131:W1V51FBM=V226O2l2
V3P2[1X3h32R202o28=<?[44U13119832FU1NR1J661Z1E253Y1T1>=_11f1C^1239OP3Q1i49XT2a8Y:Y>c1:DBR5A:f;ZN
j7a6T6_:@416Q1859:g46P3X]3b1o5f;SY18P3S9TT3b1o5f;a@\e19P3^i1X3^;n@RDb1o5f;HP3T5VX1U9R2T1Q5l4S5b:
X1_Hb1o5g2R4k4U8^1U62_P1:Jg1Q3S1C5`23^2j7]7\1\22k58WHk;n5a2U2S<T1\2G`2e1n2c3f1]3e3R1AGAV7m1P1411
112000l5R6P1j:g4k6_Jh5T1m2Q3S1C5S5j7_23_11S2Q11\1\22k58T13Q6h1<a1Q:f?WG\2G\23AS1n2c3Z35W1;KY1>3?
181R1A5?16092Q9E:6111210Y2]34S7S127c791[1V36Y1IU1V4Dc4e153kCl4KI:V1Q3S1C5S5S9j2h;f:<]a1j8c95X2n2
\1l78D>IDH7611122YDS1]2RS1P32j6k2Q3S1C5S5S90U13_11d4\223T?<]a1T1a53<4]1g2R3g30223L62293746]1:6>D
32I??m62IFS12E251411112000A6n44W83T7O1[1]3Y1k6g5A53kC`1Q5:`1g1Q3S1C]4R@X;[P2841^1b6f1G_2]11O>8CR
1?1N092i8X18610g5g8EW71l5g5E3U8n=514607H12c97Q3m1jn31122Q1Q3S1C5gj1eNS?Z3`1T1Y1R118\2R;1122jR1D_
9S<514U174f3E\5j1Q3S1I^?3a1P=8T13j7<gBeNf6@4S1m95W128KY1>C181=DA5?992g9C1122AZ5V@9k4Y1V6Dg5A5jDE
Q5Q1Q3S1oNWk1S?f1In2L1^18Q1T11;Co7W2@62U?mY1514607H12Y1Q3j100U5k2n2nC^3;=2EQ3UOSBlMf433?=H7W1140
011122W2l261aT137\1Q3j100U5k2n2n1oA^3;@g3UOSB]5ZCS5f433?=H7W1140011122W2l261aT137cJ5e1Q3i11b2Mn5
a1e516[5Y2Z5]4e16h4l3QJR1T@>h2fJk1j233MH7W11611122W2R1i161g1Q7`=U3n9kCU12o6d1Q3i11b2Mn5a1e516[5Y
2Z5]4e16h4l3QJR1T@>h2fJk1j233MH7W11611122W2R1i161g1Q7`=U3n9kCU12\1Q3i11b2Mn5a1e516[5Y2h9e1o4l3QJ
R1T@>h2fJk1n23f1_11611122Z3j3Q7`=U3n9kCU12o6[1Q3k10U52g5n1Y6a5]7T2;=2k2K^2Q:dBj49k16d8d7g<`1W8m1
f4G=P1b162W2l261b7\@aW1Y1Q3k10U52g5n1YCT2;@k2K^2Q:IjAT5R2d8d7g<`12T82j1^5=c262T561b7[96i6U1[V1LQ
3k10U5j5]G;X4L]S1R2bN20Q:f4G=P1b162W2l261h<hb1P1Q3k10U5j5T6XA;X4L]<jAT5eP120R1n8f4G=22]262T561n@
6[^1=Q3n\3Z92g75Ka162[51UAk5R37880DE21Q22761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:1
2O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b91G;223;4O:0S1G3B9C5T5>b11f1]22U1><4513=\1]2X6\1D5<e2`1]1V1=@M
f27O^2D^4224e1X3Y13P4S2FE;>2@11Z2c33@85?:81437NR1S22>N355Q71a4k<:`9I_21a6R3789Z12S211661?U320==2
538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<Y17C3CL^1S2c221D02a3BCY2El20MIm9
:a46b9I;26;4A=:0k13B9C5T5>b11f1`2U1><451A`;D5<e2W18]1T1139@M1d27Og15N6^4224e1`2GY13n2U3\1;>2@11Z
2Oc23@85?:814207NR1S22>N3018aH:`9I_21V6R378d121FZ1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015
NLP11I:12O8CW1<Y17C3`1^1S2d21Ja3`3El20g1Z3Y125;c6P1h12683R1R81G;26;4O:0k13B9C5B]43>b11f1`28F5><0
35130<8W;D5<e2n2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2Nd23@85?:81437NR1S22>N355R70P8R2h6@:`21m6II8BI1c
5R378d12S2A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<Y17C3`1^1S2c221Ha3`3El20
MId4_6HP1k16_1_3b4I;26;4O:0k13B9C5B]43>b11f1`2O5><0351A8W;D5<e2n2V1NMf27OW2K_6X3Y13T6\1;>2@11Z2O
c23@85?:81437NR1S22>N3;aH:`9I_21U5R378d12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:
12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3^42m1X3
Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N355aH:`9II8\11m4R3@d12S2A1?U320=@538:22I75051334@3=6D140411d
15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V
1NMf27OS3^4P2X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21[5R378d12HZ1A1?U320=@538:22I75051334@
3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2d21Ja3`3El20g1j>6b91G;26;4O:0k13B9C5T5>b11f1`2U1><
451A`;D5<e2n2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2Lf23@85?:81437NR1S22>N355R70]A:`9II8\11o4R378d12S2A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0
k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21_
5R378d121Q2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1S
8f66b91G;223;4J4360S14B3B9C5T5>b11f1`2U1><45130<`;@35<e2n2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2c33@85
?:81437NR1S22>N3;Q71]A:`9I_21T6R378d12HZ111661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP1
1I:12O8CK;<Y17C3`1^1S2c221D02a3V1Y2Eh230MIj>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<Hl1W18BJT1
1==2M1d27Og1[1;R42m1c2DY13T6\1;>2@11Z2c33@85?:341437NR1S22>N3018aH:`9II34W1031T5R378d121Q2A1?U32
0=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9
C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27O]1e1^42m1X3Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:X8W1I_2
1g5R378d101HZ13=1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221D3a3V1
Y2Eh230g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2T11NMf27OS3^42m1X3Y13D_5\1;>2@11Z2c33@8
5?:81437NR1S22>N3018PH@:`2g5W1II312W1031a7R3786]1011FZ111661?U32048=2538:22C575051334@3=324?1404
11T116657201311162A015?<1LP11I:12O8CH><Y17C3C2I^1S2c221D02a3BCY2El20MIX5d4:V4:6b9I;26;4O:0k13B9C
5T585b11T1A`2CA><451A`;D5<2El19M8BJT1139=2M1CP27Og15N6;k1I\12m1`22:26Y13DY2Z1j1\1;>2@11Z2c33@85?
:3414207NR1S22>N3018T:`1Dm1X::n2a6II8W1031V5R378NE011Q2A1?U320=@538:22I75051334@3=6D140411d15:2C
A015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0Z1@3B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf
27OS3^42m1X3Y13T6\1;>2@11De1c33@85?:81437NR1S22>N3;aH:`9I_21Y5R378NE01S2A1?U320=@538:22I75051334
@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3V1Y2El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U
1><451A`;D5<e2n2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N3018aH:`9I_21o4R3@d12S2A1?U
320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13
B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3^42m1X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;Z<V<:`9I_21R5
R3@d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>
6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N301
8Z<V<:`9I_21Y5R378:Y121Q2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S
2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1=@Mf27O]1e1^45j1X3Y13T6\1;>2@11De
1c33@85?:81437NR1S22>N3;e;e3U9:`9I_21`5R378d12S23661?U320==2538:22C575051334@3=64?140411d15:2CA0
15NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2CA><451A`;D5<e2n2V139@
Mf27OS3^42m1X3Y13T6\1;>2@11Z2c33@85?:814207NR1S22>N3018e;k<:`9I_21[5R3@>U12S2A1?U320=@538:22I750
51334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1
`2U1><451A`;D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;]<S<:U4@416Q1859:U2I_21S5R37
8d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;
26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3^42BZ1X3Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N3
55aH:`9I_21T5R378d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c22
1Ha3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3Y13T6\1;>2@11Z2c33@85?
:81437NR1S22>N3018aH:`9I_21T5R378d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW
1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27O]1e1^422j1X3Y13
P4S2\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21X5R378d12S2A1?U320=@538:22I75051334@3=6D140411d15:
2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20MIj>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V
1NMf27O]1e1^422j1X3Y13n2U3\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21P5R378d12S2A1?U320=@538:22I7
5051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`
2U1><451A`;D5<e2n2V1NMf27OS3^4P2X3Y13T6\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21l4R3@d12S2A1?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B
9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21W5R378NE
01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2d21Ja3`3El20g1j>6b9I;
26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3^42BZ1X3Y13T6\1;>2@11Z2Lf23@85?:81437NR1S22>N
3;aH:`9I_219R37PL^ATd2c63P9S`1:R37PLg821a8hj23P9Z3R378d10Jn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1
<Y17C3S5d21Ja3`3Ee4j>6d9G;j1;k13LC5T5>d1f1`2U1><:1R<DX3U4Nl3OS3h9Y13T6\1^111R6j181437NR1S22]135g
H:`9c18\11m2R3@d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U
1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31>R3Oa\3fo1d@@416Q1859:R3R3@d1031c2?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3X452V5b7\1^1
11R6j181437NR1S22]13mH:`9Y312R3^d4Q2S3j20[1\7Z1`1d3e2n1:=X3`6l8a12621F0TOc@b2j3T100235X5B?d1R=]3
18E<R23D1012^<P4P5GKS27X274Z21CjF[=`2b2S3IP20[1g8`1d3e2n1:=X3`6l8a12621F0k7R=]6g3c@b2h31BA0023^5
B?d1R=]318R1U1L3D1012i2d9h1\2k4GKY1I24X274I`11CQ9>1f3`9P8>^11Z3`2n1S3e2a1g8`1X4Q2n1:=X391R1n=a12
621F0[O4W@b2j3T10023^5=4?d1Z@518R1R211D10c<S4m4GKS2g3V2o1[7;R=[=`2o1S3k2[1c6S2`1d3e2n1:=X3`6l8a1
2621F0h_1b2j3T10023^5B?d1R=Q2IA18R1R23B11041\<Q9GKS2`274Z21Cc;V;[=`2b4S3V10c1[1g8ANk29>e2@C>7107
2=B1A1Q1<@a4E41Q14m1b5V1a12621F0i2Z9P2g9dDP2T1P1a1\31;1E<0023^5B68d1>093?IF17:1b1FT280041Y1HAS1B
L1140V218D000183=BMH1021g4>W7Q1o7GKS27R13Q174[1N1CU6>Y2R3W1`9Q6g1m44>_1P1_2S3W1c1[1g8ANk2He2T1>7
10:=BC1Q1MW5X1l8a12621F0h_1b2j3T10023^5B68d1]1X2R7e1BL`218D01183n13Df<Q9GKS2`274[1N1CY=`9[=`2AS3
S>h3U6cf1k?WS110mC\A]3[3`8_7Bn3R2S3S1a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4k;0Z4b2j3T10023^5=4?d
1Z@518E<R23D10c<S4m4GKS2n5o1g7R=[=`28S3\^2[c115110h1S3e2a1g8`1X4Q2n1:=X3913Nn=a12621F0[O4W@b2j3T
10023^5=4?d1Z@518R1R2Hf<S4m4GKS2n5o1jD[=`2j1S3e20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5
=4?d1Z@518R1R23D1d<S4m4GKS2n5o1jD[=`2l1S3Z1`1[1g8`1d3e2n1:=X3`6l8a12621F0TO65V@b2j3T10023^5B68d1
R=]318R1R22Ef<Q9GKn14`274Z21CjF[=`2i1S3e20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@
518R1R2Hf<S4m4GKS2n5o1XCa1[=`2h1S3e2a1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?d1Z@518R1
R2Hf<S4m4GKS2n5o1jD[=`2g1S3k2[1g8`1d3e2n1:=X3`6T5g3a12621F0TOc@b2j3T10023^5B?d1R=]318R1R2Hf<Q9GK
S2`274Z21CjF[=`2g1S3j20[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2F1f<Q9GKS2`274Z2
1CjF[=`23S3hQ41f1S3j20[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2Hf<Q9GKS2`274Z21C
jF[=`24S3k:nf3S[1i1S3i21[1g8`1d3e2n1:=X3`62i8a12621F0h_1b2j3T10023^5B?d1>c<]318R1R2Hf<Q9GKb1@`27
4Z21CjF[=`2h1S3e2a1g8`1X4Q2n1:=X391H9n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2Hf<S4m4GKS2n5o1jD[
=`2j1S3j20[1\7Z1`1d3e2n1:=X3`6l8a12621F0TOc@b2j3T10023^5B?d1R=]318R1R2Hf<Q9GKS27X2334Z21CjF[=`2f
1S3k2[1g8`1d3e2n1:=X3`6l8a12621F0aOV@b2j3T10023^5B?d1R=]318R1R2Hf<Q9GKS2`274Z21CjF[=`2h1S3e20`1g
8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2Hf<S4m4GKS2n5o1jD[=`2Z2T3d1X7o2h6@l4IW
2[3<g37Cm3Ag<X@X7i>61\3E27JI4EF0a1\5X1i6g8LX2i1816261S;U8R3NAg2Y7Jc6@?04l3o7LAX2]7=831121a1P1W2T
3d1X:On1D\2h2W:g37C_4_4_8RV1061\3E27J\2a1\5i4m1X=f12816250000R;P2V:Y3^3n3U5e2::\:f1EA2c9=83141Z1
0311D92S1T3d1X;]222\2PAC_4Sc161R42R1SOD25000ZZ1:e9F=X1W1]:54c1S1^2T3P1CZ6K@j1e84^55Q4R6m?n1dD2f1
2P5@_5U5AMR1D9P9h<>1?f5e2M625000f2`3h212e3V3U;_1Y1Y1b1W7:^1=0Dk2a2g45d1>b39:T1]1R416;1?[3V1T3P1C
kD9PNm[1[20a1X6eAa31625000\Fk4l1m4P5j2?0`3`8f2Y2l2R4141l2R1T3P1CZ;d1Kn2d8Y]1^c1[41961?QHf?3Q1`1b
3^9P5e4=831121a1Z1\1T358AC<k9P5U:Q1^AhL7V2EW18Dc;W9eK95000?o63T6k2^3b4XA?a<O]:31121I6T3mk3g46aCY
b12U3R\21U36U3U1m@P6g1dm3e1U3h20[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS
2`274Z21CjF[=`22U3nW57U3U1m@P6g1Ub1^[2l1U3U1b10[1g8`1d3e2n1:=Bg1M`6R2i6a12621F0h_1P1a1j3T10023^5
B?d1P:Q3]318R1R2W6W7Q9GKS2`274Z21CjF[=`23U3mGie1i1U3U1b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0h_1b2j3T
10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`22U3mGj1U3U1b10[1g8`1d3e2k12:=;6g1M`6l8a12621F0h_1b2j3
T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2k1U3U1b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0h_1b2j3T1002
3^5B?d1i:X2]318R1R2W6W7Q9GKS2`274Z21CjF[=`2k1U3U1b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0POg@b2j3T1002
3^5B?d1i:X2]318R1R2_=Q9GKS2`274Z21CjF[=`27U3U1m@P6g1Z]3Y@j1U3U1b10[1g8`1d3e2n1:=Bg1M`6l8a12621F0
h_1P1a1j3T10023^5B?d1R=]318R1R2W6W7Q9GKS2`274Z21CjF[=`2j1U3U1b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0h
_1b2j3T10023^5B?d1R=]318R1R2W6W7Q9GKS2`274Z21CjF[=`21V32V3TC;V3P1c=i314>a5if4]2W57V3P11[A121=V3P
107Z=U1c214>XY3gGT5;V3P100g>c2121`Bk76V3P1]A14PY56V3P1]A14>>V3P1e1g?14R2P6c6e82TS2[]1@5V3P1]A147
V3P10\A14>8V3P100[A1212V3Sd47V3P1h=1b3148V3P1c=41b314:V3P11a=41b31216V3V7g3@SU2d34V3Xd2jo1k12V3X
d23V3Sd4_b13V3eg1]l22V3PT65V3S3Qh5e7T12V3c[41W33W3EjH3W3jh4X42W3e`15W3O]A142W3QX43W3E`I5W3iE^1m2
`X54W3^n2no1R?Y5X3:80Z112Q22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a
3a3`3b30g1?Z>6T9W1;260:4O:0`1:3B9C5T5>b11f1`2U1><4221Aj3d2P5DBe2T5M[1Z17O]1e1d448U16h1_1Y13U5NFE
28R111k3V2B<?:81437NR1S22>N3;f8n2AY<:`9I_211a7X3:9DE1T211661?F^2204:;Y1=8750513312@3<03230?11204
11H9116657201311162B15?<1L1N1I:12X1CH><a1C3`1^1D^1<Y2F3a3BCY2b30g1?_489M0P3::5P10IX10=<:6W3l5W1;
260:4<4=:0I24>:3B9C5T585b11f18W2U1><4221AQ3]3c3\1DB2b29o3JM1Cb1=7Og15U1Q3b14<X1S2<786Y13U5N\128R
111k3V2B<?:341437NR1S22>N3018f8]1`1AP2]6V2c1:T1i1a6IP1^111^5X3:8[112Z1;:2761?F^220?\2750513312@3
=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3h1g1b30g1?Z>6T9W1;2230:4O360Q1>:3B9C5T5>b11f1`2U
1><4221AU608P5DBe2T5M[1Z17O]1e1i4^16h1_1Y13U5NFE28R111k3V2B<?:81437NR1S22>N3;f8`3a4g7:l8CI_211V3
X3:d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><:1Q7
P5DX3T5l3OS3h9Y13U5N\1^111k3V2j181437NR1S22]13R9j?:`9Y31V5X3:8[112Q2A1?F^220?\2750513312@3=63@14
0411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6a8BW1;2230:4O360<D1G3B9C5T5>b11f1`2U1><4221
AU69R1m3DBe2T5M[1Z17OS3d4c16X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211Z5X3:NE1T2A1?F^
220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<a1C3`1^1S2a3e2KV1Y2b30g1?Z>6T9W1;260:4O:
0<<24I3B9C5T5>b11f1`2U1><4221A_6R1m3DBe2T5Mf27OS3d44e1X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3018f
8`3Y<:`9I_211S5X3:8[112Q2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`
3b30g1?Z>6T9W1;2230:4O360Q11G3B9C5T5>b11f1`2U1><4221AU69P5DBe2T5M[1Z17OS3d4c16X3Y13U5N\128R111k3
V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211U5X3:NE1T2A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:
12X1CW1<a1C3`1^1S2a3e2KV1Y2b30g1?Z>6T9W1;260:4O:0I24I3B9C5T5>b11f1`2U1><4221A_6P5DBe2T5Mf27OS3i4
e1X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3018f8`3Y<:`9I_211j4X3:d11T2A1?F^220?\2750513312@3=63@140
411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;2230:4O:0k13B9C5T5>b11f1`2U1><4221A_6P5
DBe2T5Mf27OS3_6X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211i4X3:d11T2A1?F^220?\27505133
12@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;260:4O:0k13B9C5T5>b11f1`2U1>
<4221A_6P5DBe2T5Mf27OS3_6X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211o4X3:d11T22761?F^2
20?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?b7g66T9W1;260:4E9360k13B
9C5T5>b11f1`2U1><4221A_6P5DBe2T5Mf27OS3_6X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8W1X2Y<:`9I_211
V5X3:d100T21?1?F^220?\2750513312@3=63@140411T1865:01CB15L1L1N1I:12X1CW1<a1C3`1^1S2a3a3V1Y2b30g1?
R5o3W56T9W1;260:4O:0I2N3B9C5T5>b11f1`2U1><4221A_6P5DBe2T5Mf27OS3_6X3Y13U5N\128R111k3V2B<?:81437N
R1S22>N3018f8`3Y<:`9I_211X5X3:d11T21?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1N1I:12X1CH><
a1C3`1^1S2f2Ja3V1Y2b30g1?Z>6T9W1;260:4O:0I24I3B9C5T5>b11f1`2U1><4221A_6P5DBe2T5Mf27OS3i4e1X3Y13U
5N\128R111k3V2B<?:81437NR1S22>N3018f8`3e:c1:`9I_211j4X3:d11T2A1?F^220?\2750513312@3=63@140411d15
:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;260:4O:0k13B9C5T5>b11f1`2U1><4221A_6U1j3DBe2T
5Mf27OS3_6X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211R5X3:d11T2A1?F^220?\2750513312@3=
63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;260:4<4=630<<2N3B9C5T5>b11f1`2U1>
<4221AU608U1j3DBe2T5Mf27OS3_6X3Y13U5N\128R111k3V2B<?:81437NR1S22>N3;f8`3Y<:`9I_211W3X3:d1j2?U320
l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;5d1;k13LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS
3h9Y13U5N\1^111k3V2j181437NR1S22]13R9j?:`9Y31W3X3:d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3
S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j181437NR1S22]13R9
j?:`9Y31X3X3:d15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f
1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j181437NR1S22]13R9R8g7:`9Y31Y3X3:d15d2?U320l2=07334@3Y1
1S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^1
11k3V2j181437NR1S22]13R9R8W2_5:`9Y31W3X3:d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b3
0g1?Z>6T9W1;j1;S1G3LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j181437NR1S22]13R9j?:`9Y31]
5o28:62GB1T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2^32a3`3b30g1?Z>6T9
W1;260:4O:0k13B9C5T5>b11f1`2U1><4221A_64f121057`2DBe2T5Mf27OS3_6X3Y13Y4KN\128R111k3V2B65?:81437N
R1Q1Q12>N3;MZ5]25Z32V<:Z3U6I_211HX3Df1R^10g1?fGW1[KmOY13U5j31m3kCl;W1V21V50DX3D_?=kO0g1?fGW1[KmO
Y13U5j31m3kC`CBX3^`10g1?fGW1]2mHmOY13U5j31^3>kC@X3^`10g1?fGW1[KmOY13U5j31m3kCBX3Di_10g1?fGW1[KmO
Y13U5j31m3kC`Cc6X309NE00T211661?F^2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1
CH><a1C3`1^1S2a3a3V1Y2b30g1?_489M0P3m1R20=<:6T9W1;260:4A=:0I24>:3B9C5T5>b11f18W2U1><4221AU608c3\
1DBe2Y4JMf27Og15U1Q3b14<X1`2GY13U5N\128R111k3V2B<?:81437NR1S22>N3018f8]1R2P2d8c1:T1[8IP1^111Z3X3
09NE0i2?U320c28=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><:1Q
7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j181437NR1S22]13R9j?:`9Y31Y3X309NE0i2?U320l2=07334@3Y11S25d115k1P
1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j1814
37NR1S22]13R9j?:`9Y31X3X309d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j
1;k13LC5T5>d1f1`2U1><:1Q7P5DX3T5l3OS3h9Y13U5N\1^111k3V2j181437NR1S22]13R9j?:`9Y31a6X309:BF0[2=?F
[22204:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<a1C3o2S2<P33a3a1n1Z1W20g1771e1n1Hf1^2:
1::57H0R20=:1:6W3_4\1W1;[1>;k13LC5T5>EL1=7P1U2:CA><:1237;k1Z4m2k16DE=Q1R19MQ3JQ1Ab1EOS3W2`4k23Y1
3V1g1V2E8I2?^111k381k1<]1521437NR1S22]13k4S1Mn15]1f8j14]371321Y4V5T3031k2X30Dd4F^28:e1=O33<83f13
T18<:05118M094d9o2i:Y3W20g177g1Z7K7H0R20=:1:6T9W1`=;h1i1Nm137b6m2k1o1T2]?`7Y13n2V2Ee1^111c3781l3
^=T2T:j1b396f6X30DJ70Q1j18812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MY2P1L1m2e:3U288AW20
W1?771b12<6o1Cb19T1P1K7@700G9O039:145642[1H[19?_123Eh1;W13P1Y5j4V2;J;3;1KH4<564d12537>@f2T2Fe1W1
S1Go1T2Y6b5`3Le3m2Y13:A[1EI\1Ee18?E11f2G47341\2MA<c:<O32<235L4R1Q2:0n36J;Y2j1S2^1626U1U3Be4a18n1
Y3X309d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k13LC5T5>d1f1`2U1><
:1Q7P5DX3T5l3OS3W6`3Y13U5N\1^111k3V2j181437NR1S22]13R9j?:`9Y31AX30]`10g1?fGW1[KmOY13U5j31m3kCR4Z
3CJZ1LT6C22Cf@Bn8a5d1Ek4XISAX3a14@4S1P1i111Z3m1K5R12T3850;A34T13I@249X52>12IB:3@K8@630^5022452`1
3Z22:5l2Z1:J2@Y2Z110@1T3;216<\1;W18R1[5<?P14338927E1j2S4Nc3l3Im22]98BD0O0d5Z38U1<10_29?U320=@538
:22I=07334@3A24?1S257?L15k1P1K:]1CW1<Y17C3S5a3a3c2LEm2g1922P2Y<6Q92=I;2;1Y1;k13B9C5_4D>d12c18g1?
S11>477101AR11;C1_1;]7D[1l1`1BEZ2`15U2Om14P1FY8GY13i5:K5:J2@11Z2N618;j1O8A814207NR1S22]13;T3Q32M
1\1a5AR8\123:`91W31Jd5Z38U1<10_29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<Y17C3S5a3a3c2LEm
2g1922P2Y<6Q92=I;2;1Y1;k13B9C5_4D>d12c18g1?S11>477101AR11;C1_1;]7D[1l1`1BEZ2`15U2Om14P1FY8GY13i5
:K5:J2@11Z2N618;j1O8A814207NR1S22]13;T3Q32M1\1a5AR8\123:`91W31Je2Z3^1=LL[:S3h5AKb3U=X4[?oR1g11C4
S1P1Y2h3KY1\1V398A3:N3I@2>e1n354\1:DT196n57FR13[660<5i1Y2Mf1V3k1;Y16R1[5<?f192R13W?IJY22Q948Z3Z7
Z38U1<10Jd19?U320==2538:22C5=07334@3<424?1S257?L15LN1NK:]1CW1<Y17C3`1Hi2f2Ja3Dn1LEm2g1922P2T8T46
Q9@I;2;1Y1;k13B9C5_4D>d12c18W2S11>477101AR11;1A1JD;]5`1>DX12l1`1B=334T1P1=2>@5NV1O[1;512I6;:DFN6
30l2b2224526Y13i532116D5:M@11`3:NEAI58A3414207N@AA56T129S13f2C5Q32M1\1S1]4A2o7\123:j1S1a61a18\11
JR3Z38d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5a3a3`3Ee4j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<
DX3T5l3OS3m4j4Y13T6\1^111R6j181437NR1S22]13mH:`9Y316Z3PL^Ahj23P9P3Z38d1j2?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<Y17C3S5a3a3`3Ee4j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9Y13T6\1^111R6j181437NR
1S22]13mH:`9Y31Z3Z38d1Kn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5c221Ha3`3Eh2l1j>6\:;j1;k13L
C5T5>d1f1`2U1><:1R<DX3T5l3OS3h9Y13D_5\1^111R6j181437NR1S22]13mH:`9c1312\11S1Z3Y2?VIh81c8h2cX1^3b
FV1RD3P9^2_<^9W6h280l45;1Y1a2T2m2c1Y1312g3Z38>U10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5
a3a3`3Ee4j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DBe2T5l3OS3h9Y13T6\1^111R6j181437NR1S22]13i<R1j1m6BS1@:
`21@Q1@416Q1859:U2Y319Z3PL^Ah2FXg23P9]H<Z3PL^AeV2RD3P9eV155`31>Z3_H`35XAV]1Y@WM3P9`4k4l6[F9[3A5]
[4T\131k593[3Ac[4;[35lJ]Fhg26d2G^U1[71n4o2;5;D20I101\9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y1
7CJ5d4[17=N?T3@Y54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32[1F02o28=L[44U1311
986FU1NR1Q14^1E253Y1T1>=_11f1C^1239U>O168:IU16n21l4X31@`4o2;AD2J10^9505a1:7:406[1K4D156271g11P1T
111P1015DV1<Y17CJ5d4[17=N?T3@Y54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32[1F0
2o28=L[44U1311986FU1NR1Q14^1E253Y1T1>=_11f1C^1239U>>m>@5[3U\4m4Xa1f32[3U\44[3U\4V<U_17[3Z8Zl2_W1
^60ld15[3jb1Zg2o1d3=[30<^9bB\1X8X9nNPJfS1VQ1iE:[30<PL0[>aS1o`1g<VQ1A[30<3R2c;V2X1e:\>iKg7IU`15Y1
W;`5o2;H=Mg6i2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<<L7CJ5b3K5?F037=;0A?`2Cj54DZ1
hNC4G315b73[32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6l1[1h32[1F02LR28397D_2k14U1311986F9KN
R1Q1AQ1E253Y1T1>=_1152]1C^1239h8_<3[3U\4X\1;[3fMh31b2g;1mY2d;c6]A]4o2;0F>Ma9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3
>1W32[1F02o28=L[44U1311986FU1N=DQ1c18<253Y1L7>=_11f1C^1239mDV4o2;0U1Ma9505a1:7:406[1K4D156271g11
P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32[1
F02o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12394[3U\4b]117[3A[2]]2ik1P7^54[3UV1oU3c8=[3<Y]1`M
0_5[CPX1G^4^2343[3]:gQ4d5o2<<36=MU6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17C
J5^45V1037=;0A?T3j54DZ1XCN`::84G315b7_32c2DDU2]12528i1f1210524l1T1313<^61Y1M=V2241O2l2\5V1U2R1h3
2R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239m3iEn1]4o2<@DMa9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c5OX
3h326k102o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12317h5k=`521a4o2<@DMa9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1]7T3`:d9C4G315b7b3c2Dj2`152R2LI21057Q3313<^61Y1M=V226O2[
2@c6X3>1W326d1602o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239X3_2_C:\3@Y3ZS1jIWOVZ1T2dCm>7\3\
c1PNme11gQ1Y23\3_Z4oP11\34\3Y8SU3dh2l3o2<@6=h1V=5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j5
4DZ1U2bLCIa;2c2DDf3528i1f1210524h3^61Y1M=e1@241l=h32E\102LR28397D_2V3311986F9KNT2AT2Y1i32]1Cg17h
<\<Ln251]32]3Wl52]3RX21]33]3U6YT44]3U6nQ4Z22]3\X22]3h`24]3[o1_EoC2]3Sl15]3nK[6b1Tk1>]3Da\3fo1d@@
416Q1859:2]3[o11^33^3g`2X32_3ba42_3[m42_3f`2g1_3Y20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023
^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`23_3f`2kP23_3d8mX43_3d8QX21_3h1_3Y20`1g8`1X4Q2n1:=X391R1n=a12
621F0[O4c7c8b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`24_3i]1lR1U3j1_3Y20`1g8`1X4Q2n1:=X391R1
o6n6a12621F0[O4]4i;b2;^3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`22`3TU5<`3S2m6\GR=\R3d?`5ZC1P61
X4o2@<DMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3^4[14o1hNC4G315b7b3c2Dj2`152R2
f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_115`1C^1239l@V4o2@<D
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3
313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_115`1C^12398`3T2oR5ZC16]1c<`5
o2@<6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ22^45V1037=;0A?9j2j54DZ1Q?f?C
4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3[26U12R202LR28397D_2k14U1311986F9KNR1Q1
AQ1E253Y1T1>=_1152]1C^1239;n6^17U4o2@Q1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1
T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E
253Y1T1>=_115`1C^12394`3Z_1`P1Xe23`3TU5o74`3<`1VS53`3<gT5W5o2@C=Ma9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1
M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1A2NE253Y1T1>=_1152]1C^1239a3o2@C=o>5J0200111;
212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241]9^4h32R202LR28
397D_2V3311986F9KNT2AT2Y1i32]1Co18`3<i6gi1W2f5nNWm1_4o2@Q12J4\9505a1:7:406[1K4D156271g11P1T111P1
015DV1<Y17CJ5d4[17=N?Y23Fj54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=
L[44U1311986FU1NR1Q1c1E253Y1T1>=_115`1C^1239U?16]1c<c5o2@<6=2J4\9505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?Y23Fj54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1
M=V2241O2l2c6X3[2\12R202LR28397D_2k14U1311986F9KNR1Q14<Q1E253Y1T1>=_1152]1C^1239;i>16]1c<Fo2A;GX
T1aQ2f121057a<d2i@f2Q4S8P5P4Z5c21a35a3dk318?4a3R2[f512a3Xd48a3;g^2iG]j1g6i>n63a3;af51b3=b3`10F0R
Bc_2U6PKhDa5312b3k]42b3oC7b3K]1RB[W2]>dT17b3K]1RBk]22j75b3K]1RBie25b3Y2RBie2\f16b3X20RBie2\f15b3
X20RBie27b3`1G0RBie2i_14b3`1^BPV4<b3`10F0RB0he2i_1a531;b3`10F0RBie2i_1a531j1b3`1E10^1g8`1X4Q2n1:
=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKW1Kn5o1jD[=`2h1b3V210^1g8`1X4Q2n1:=X391R
1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`27b3X20RBie2\f122b3K6b3K\10RBie24b3
Y2RBie2:b3`1G0eA<c_2U6dS1T<a6c363B7<`2NT11AH=N=:V2NG0;5a2FS1g1c3U4f2^3P1e3\270e196Y1Z2Z212JO8?:J
HMH;Z2W10I0Q24DZ3O1n3a3X4K1e4_19X137R10612Z164<ACA417297>5:51;1Aa1;>NS1R27@V12Z1b189Y1GP1AX1P1F2
>@5NOV1g151IP1[1U130l2e2\35A;2k1X1611211I104JAZ2e24KK2567677D8m11188319T1W1c1\1C5ED2d10U14G21R2H
]32m3o1]30T2[1Z1I8d3h?QR1k<]b2T11k93d3k`2XP22d3Ta41d33d3RU2WZ24d3fS1`;PQ32d3l\42d3T65d3o4T1bFn62
d3fS15d3o5TOl@Rn24d3o5TOo^33d3o5T^42d3jc22d3]e42d3n_22d3S`22d3V;3d3V;lT23d3V;RR42d3_n2g1d3T20`1g
8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`22d3ob13e3c?fd22e3c
?3e3c?RO1e3?e3<a\3fo1l=g2@416Q1859:4e3k_2<m_32e3X`26e3V_1dP11:lg21f33f3Z]1a`41f32f3\e2c4o2FKMi4M
i3505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b3K5[17=^1T3j54o1c6Y:T2e;C4G315b7W1Z2c2Dj2`152R2
f121057l1T1313<^61Y1M=V226O2l2c6l1[1h32R202LR28=L[44U1311986FU1NR13Mc1E253Y1T1>=_11f13?N3;2395f3
c6`JjR1g_38g3TES2d1]a32ZA_S14g3[1XZ1V^32g3ik43g3fW4RD3g3][2[`26h3^c434fLi?b4o2HI2J4\9505a1:7:406
[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3^4[14o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V
226O2l2c6X3h32R202o28=LV234k14U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239X5l916]1`9R3Fh39e?Pm1jObV16
1jHk3h7o4@416Q1859:T3Lo2H4GXT1Uo1[2f121057a<WJa334X4P5P4k1g1f1c2X4mBi14h3^c48XE1i33i3]Z1ad2@i38a
\3hd1m:b4Q<@416Q1859:?i38gKi`2fo1d@@416Q1859:3i3hZ2jf21i3?i3[6X3b9UGdI[8Z2S>f5l2cIQ<a4X<2i3WV29i
3Y2^T1Q[22Q1c1Z]1o98i3Y2Qd17Yk1P`1o9gJ2i3cQ53i3Q^2_GIj324a2oY3]1[=b@i;2i5W50Y9d@@416Q1859:KW4c36
10\1]19<A1?F^23?d2<13312D=63@140411d15:2C2?7NL1N1I:128@85:8Hf4^1S2k;[20g1?ZI2500:4O:l136;X6>b11f
1`2U1><4221Ao3_2\1k4e2T5M]1;LY3<50e67;d8IP1\128R1i6<?J3`4>^1Y3\5m2B]63S4Y<_211_6c361EE1T2;51?F^2
20?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><U1;C3`1^1S2a3^32`3U2\10g1?Q1Ii3:N12960
0R4_26f4Q5C;2230:4O:0Q1I36;9C5T5>b11f18W2U1><4221Aj34_2e2M\1DBe2c4@M[1Z17Ok15386=d44e1X3g5:>1NFE
28R111R6B<?:814373JR1S22>N3;d81R2JBm1Z8<c1:`9I_211R1j3d6h40Z1c4lEQ3[>Z7V;k5W6R:1T9Z8l2j1e1V5W4R6
R3g11m1l2m8<V6Cj2W2o4c36N>0a19211F?U320l2=073312@3Y11>T18651805111L15?Q19P1K:]1>4W1<a1:83d3^1]1U
1Ma3A012h2[5o4m4a4:6P:;;j1;k13LC5_4D85b11f18W2U1><7101AX92T2DX3W1Q3Jl3Of10[1Z21_59a1\4Z1j1\1JC11
j4W1j1341437NR1S22]130:c5Mm8^5b3:f100V1`6T1T21f1d3c36N>0k1211F?U320l2=07334@3Y11S25;X115k1P1K:]1
CW1<a1:83S5]1S2a3A04h2[5j>6\:;j1;k13LC5T585b11f1`2U1><:1m9T2DX3T5l3Of10[1\2[7g5j1\1^111R6j181437
NR1S22]13o5k9Q9:o2`6T1T21f15j3Vh1XOfd1oLb1j32T3U4^9b2P8oANg2\59L\Z1\4HS1Z1RB5Z7d3i3U1c339b3W21l@
c2:J4V18V1Hk1<;109:I3d=NOj32Ce:^FZF;_6U3Z1l6b9n8c5T1`421R6Y8WEQ4h3[Bf1Q1Q3Q@m1<Y19j3h2`;V2ZEn?[f
2TKl<b5o2J26=2Ja9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3g4N34
DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=e1@241O2l2c6;l2h32k1602LR28397D_2k14<H311986F9
KNR1A?AQ1E253Y1T1>=_1152]1C^1239l1[3lC1k32k3gb41k32k3o:3k3o:eZ24k3o:eZ2Qm13k3dW2<2k3R[2n4c38[12S
2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O
:0Z1@3B9C5T5>b11f1`2U1><451Aj3e7D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_2
1f4c38[11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;2
500:4O:0k13B9C5T5>b11f1`2U1><4221A_6P5DBe2T5Mf27OS3T5Z1X3b7\128R111R6B<?:81437NR1S22>N3;f8`3Y<:`
9I_211;l31J`g4mGZ2^8>P2U1W6U4o2LEMQ2_7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j5
4o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y
1T1>=_11f1C^1239<l3nk1]2f2fQ1HeG1hW1V89k:Ml30eIcGV54X6Q2W2o2]7Z2^=1OV1Y8ZDb93<8iC5R;0c29LNm3d101
0?1T]1Qe3Z7`3?Y2Z1k2CO160L?GV2c3g1BEo2D?m37\102?id5Y1L@Fb7X1S3@Km3Cb>K0P4Y2d3k7f2U6h<Z2oS1iX11^4
k;P?^3]2b6b:f3FT453m3jV4o86m3k\4hAT<jL2T4o2MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4
[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR
1Q1c1E253Y1T1>=_11f1C^1239Z4o2MDK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o
1U2bLC4G315b7b3m1EDj2`152R2W1>21057Q3313<^61Y1M=V226O2R2Ic6X3h32R202o28=L[44U1311986FU1NR1Q1c1E2
53Y1T1>=_11f1C^1239ZIOm34e8m<mKn1l3S1911i9h4nT1o<V?eP1a27g1l>@416Q1859:o1>m34a\3fo1d@@416Q1859:C
m3ILFYf1e5nCYJ^o1n80l21l50m36f351m3>m3f1Fbb5110l21k96:[351m3j4o2MDMJ=X8505a1:7:406[1K4D156271g11
P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1;EfMC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=e1@26O2l2c6X3h3
2T1M02g278=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Fa2_2j3_2110i:R1M1?[35U4o2MDMa9505a1:7:406
U15K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V2
26O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239d5o2M6=MQ3_6505a1:7:406U15J02001
11;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hA1k3Q9C4G315b7_32Nd1DDU2`1528i1f121
0524Q3313<]1l1W2K1Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1L7>=IE152]1C^123
9[3^4P1Y@X5o2M6=MQ3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j
54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9K
NR1Q1AQ1E253Y1T1>=_1152]1C^1239m3V5o2M6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR
28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239i1m3DU2h<3Q1j1o4h3X4V1n1m2a8a5j2C:T6UCZB>[4
21b1d2k33Y3:P3S438jG5i5S3Y225m<g1f26l2m1B45f6;HI9Z24m3Vo4]X12Hm3f1S1gh1b9Zf1i<b?\=a6:Y2N[1S5@4[1
1^5h2\1M\32m3iQ69m3]2ac50P80o3k352m3VT39m3]EPk4JZ2[8i4>T66m3m^5`1^4R7];X4c394?GT2A1?F^23?d2<1331
2D=63@140411d15:2CB7NL1N1I:12X1Cj2d2^1S2W>0W2ZI260:4O63=^136;K\5>b11f1`2U1><4221A_6c3d2e2T5Mf2Y3
3]7l9N\128R1i6<?J3`4>^1f8`35m2J87l1DY1X2a2c3@416Q1859:_2?_211k3c394F@T2A1?F^23?d2<13312D=63@1404
11d15:2CB7NL1N1I:12X1C_5^1S2W>0W2ZI260:4O:l13BX6>b11f1`2U1><4221A_6c3d2e2T5Mf2k:k:\128R1i6<?J3`4
>^1f8`35Q4i2b3Y21i3@416Q1859:o2_211V1m34CXR1h2n@o9[1T>[LlX1c1R9R<P2P3;8T1\3`5J9641631K859:5V2[3E
X4o2M9:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R
2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12396m3e^5V>X
50c4<m3f1ci38@`b1\91\4:X505m3f1[f51i>Lm3IK0l7_U1V7b4Z5XAn=ZU1P:k8Y=E\6S6a4V11W22^2c1`2EW5S1m3IK0
VL2_62]2X81m3a@d=aBQ4oV1W1G]4_2>n;V1`<U4;V11W222`6ET54m3e`50YE5m3[X5Y80h5Mm3IjV1YR1[a18?R7L1QIf?
=00W35NX21Y2044T5[1U1W2NHm3f100D[o1__2g;f@V4@g1g1o11168T1Q6m1T4586m3h1o[5_6V6Y7k4o2MD4H10\2Fd3;Y
2505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1[>\@C4G315b7b3c2Dj2`152R2f121057Q3
313<f1g41Y16F=V226O2l2c6X3h32R202o28=La1i24U1311986F0T1N=DQ1c1E253Y1T1>=_11f1C^1239F:l60d5446_7Q
1m4o2MD4H10\2[4;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4W137=>2LT3j54D1X1YC^;:84G315b7
b3c2Da1X1`152R2f121057Q3313<^61Y1M=V226O2Z2Ac6X3h32R202o28=La1i24U13119867>0T1NR1Q1c1E253Y1T1>=_
11f1C^1239n70d5446_72m3[X53m3\S6P32m3\R1Eo2M0EWZ2n1^GU2f121057h3];cJR5k2V1m<Km34X2XZ3fo1Z1W7110l
7@4160P1859:h114:[35Mm34f2]GRW1THTCeN16`3Y8\7f3c8T1Y3j3_9@416Q1859:Z2@m34_?Qm2fo1Y3Z=@416Q1859:@
m34a\3fo1Y3Z=@416Q1859:Z2@m34>R\3fo1Y3Z=@416Q1859:Cm34a\3dd1Q;Y3AX5_7@416Q1859:Z2@m34a\3fo1d@@41
6Q1859:c1K?m34a\3fo1d@@416Q1859:c1Fm34a1S>aP1Yl1fo1l5g51m4@416Q1859:4Z2@m34a\3fo1d@@416Q1859:4Z2
V4o2MB1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f1
21057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1<AR1Q1c1E253Y1T1>=_11f1C^12393m3af5^@4m3
aT5oA^@5m3WT2j`3m<R52m3SW62m3Y]11m3Co2M0EkU3f121057h3];dAn8R5k2T>ZI2m3iY4Dm352RHO3?^3Z27UT1\R2QP
1R4[3S2T6[7a1>4m3fc2TR2a64m3fc2TR2a65m3g\5i>R<22m3[T52m3nZ5[4o2MDM]2h3Y2P1505a1:7:406[1K4D156271
g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54@^1hNC4G315b7b3c2Dj2`152R2f121057NR2313<^61Y1M=V226O2l2c6X3
Oh22Y1H02o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Y4o2MDMJf8505a1:7:406[1K4D156271g11P1T11
1P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28
=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239S?_6]757m3]2_8\o3gg1k35d4o2M5>Ma9505a1:7:406[1K42A15
6271g11P1T111P1015DV1<Y17CJ5d4[17=^1T34b4R14f18f5QIC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=e1@2
6O2l2c6X3GP32E\102o28=L[44U1311986FU1NR1A?FLE253Y1T1>84_11f1C^1239X5b<Q3P2X4o2MD2Ja9505a1:7:406[
1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54l12hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V22
6O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1^14E253Y1T1>=_11f1C^1239U4o2MDMa9505a1:7:406[1K4D156271g
11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32
R202o2839L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12392m3RR6Em344]A14gj2Ye1\:^5U;69416Q1859:Cm344]
A14gj2Ye1\:d@@416Q1859:@m3f1]1XZ1\j1R?;T<d3a[1\51W22^2E7m3`T12dP2Se25[<Dm3j29XHoAf3]e1l1Z1cId3g8
T6n@n2_2X4m13Z;2m3dn43m3SW4a[12m3VR3_3c39\1T2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;S5
^1S2W>0W2\8d1X?260:4O:l13BX6>b11f1`2U1><4221AX2V4X6e2T5M[1Z1k:k:\128R1i6<?J3`4>^1f8`3oF_211@m3Z7
RV1f3\Cd;\W1j;d3X;a311Y6Q@bD8m3Yg1ae2a:V7Y7eQ12Am3hN\Ka9]NY4[Nn18V;c3X1@P<b2X<g9Hm3g1b5dJn>WOPh1
c4Y3V2j45c5b1[I116]1g1Ko9V123m3]V2ok1Bm34XV2XV1^?W`1P:c6@416Q1859:J@m34Z]1T@Q_1fo1d@@416Q1859:Dm
303aQ2Q6T5hOfo1g70k8@416Q1859:?m34a\3fo1h7k8@416Q1859::m3_]2Zi11PJPC1Bh8B3m3[o1bd35m3f1[f51]62m3
nV6f1m30I0i3l:^6c3g7Ao1_Io?Nf108i>R4R1g@\>6=I1U3o2h4h1P4X15_4h1nD28>`31b1]2>@3R18U1V20T2C`2Lm3E4
VEc3g7Y\1^2PU1b<^2I1U3_AlHFa31b1]2>@3n6C]22Hm3JVEc3g7ic2Q?I1U3b=X1`KG`31b1]2>@3n6C`22m3\m5V4o2MD
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3
313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239_F>3m3U^5S2a5o2M6=M
a9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1d3SKC4G315b7_3
2c2DDU2`1528i1f1210524l1T1313<`2m31Y1M=j1;241O2l2c6l18R1h32R202Lc12;8397D_2k14U1311986F9KNR1Q1AQ
1E253Y1T1>=_1152]1C^1239i3Q5\<Y4o2MD2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3
j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1^14E2
53Y1T1>=_11f1C^1239gN2X7o2C96=E7b2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P1
0151A0V1<Y17C3F5V475V1037=;0A2<T3`3Y24DZ1Lj>6]9N;j1;i113=49=315T5>d19\1R22:U1><631>DU2`1528i1f12
10524`2@313<e2h31Y1M=V2241O2l23j4d1X3h32R202LB\128397<113_2k14U1311986F981437NR1Q1A?2>E253Y1T1>=
_1152]1C^1239d?:`9Y31W5o2M6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V10
37=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2n4d1X3h32R202LR28397D_2k1
4U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^12392m3`J6m3]2bb5o<m35:m3f1FRi3_i13m21i=5W4o2MDMa9505a1:7
:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M
=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239ZBf:14m3h`5W4m@2m3ll53m3ll5m9
W4o2MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f12
1057Q3313<^61Y1M=V226O2l2P5b1X3h32R202o28=L[44U1311986FU1NR1Q1c1E253CET1>=_11f1C^1239eEW4o2MDM_2
Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q33
13<^61Y1M=V226O2l2c6X3h32R202o28=La1i24U1311986FU1NR1Q1c1E253CET1>=_11f1C^12399m3@S102Ye5S4P5h66
m3d102Ye5m?\4o2MDM000^9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3
c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^123
9U>O1=n<]4o2MD2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<<L7CJ5d4[17=N?T3j54o1hN:84G315b7b3c2
Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239U
>O1Dm3KH0ca1e=Bf7]Q1Zj1T<1h5MU3n2c1_3f2>Oo2MC3L0jH_:]@Sa1f121057a<WJk1>0g5P5P4Z5c2\8h5V<0T3=m3k2
gR1Gi?a2WHa8e4W2nY1[GoT12m3ha2Bm38]10a1m2i21ec2m2^i1^@\>168T1c<7m3g1Zf516]1c<Lm3HL00UO1`21R4]Ian
1U5kZ1Z8168T1E?6c4:7[1c48Cm3f10k3YK1`21Q40]Ibj1[l116]1]6U68Fm34a1oZ3fo1P:2:U11?]4@416@@859:Cm34a
1oZ3fo1S:`11m4@416Q1859:f67m3f1cj1_i1WR21Q:5m3f1[f51?Am3IMR>iOjh1fX1f?Z8i>16]1Q3P2`722m3_j5>m37A
J0Ue56Y1L@f2Z3k2h36m3f1[f51Z2^24m3db4^5^R18m3d10im3bg1i5V8MFm3g1k7V6oGYMi4T;ZW1gD`2U=fA]516]11[1
c1T9<9m3g1ka4_In:16]1c<8m3g1gb3bS216]1c<8m3g1SQ5VE16]1c<3m3^^3YV1c4o2M<7Ma9505a1:7:406[1J0300C15
6271g11P1T111P1015DV1<Y17CJ5d49Q17=DI`1c1j54o1Y>^@C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O
2l2c6X3h32R202o28=L[44U1311986FU1N=DQ1:80N883253Y1L7>=_11f1C^12399m35^10Q^1ZW4g6b3a12m3g_12m3lg5
3m3aT5aK2m3SP66m39]A14ei4Hm3JT21oBc3Z@V[2Q?A9U3[APIX41b1]2>@3n6C`25m3Ya5V2Z<b72m3^W62m3^`5>m34a\
3fo1d@@416Q1859:U4o2MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7
b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2X5Z1X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C
^1239\4o2MD2J3]9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54f18hNC4G315b7b3c2Dj2`
152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L@j34U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239U?1W
;X4o2MD2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54l12hNC4G315b7b3c2Dj2]1252R
2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Dm34b1nZ3
fo1d;16]1X3@416Q1859:U6Im34b1EXZ3fo1d;16]1X3@416Q1859:R31a258?m34[JUb2fo1d@@416Q1859:X1m34`100@l
R3`7]_10R@4m1T1K:V1=5W1m37116]1E`1Q1@416Q1859:KY5Lm34a1A\e1_]1`7]_1S@4n3:d1]1d2b11m4@416Q1859:KF
m34c1Rh1jb1fo1V6d3f5Q1@416J6859:T3c3@m34c1mZ3fo1d@@416Q1859:h6>m34a\3fo1d@@416Q1859:@m34]a2SKfo1
n5e:@416Q1859:Bm34a1oZ3fo1n5e51m4@416Q1859:@m34a\3YT1\Kn5e:@416Q1859:Cm34a\3Vd1_;d@@4162N8571:T3
P3R1o2M4BXT1m;ce1f121057h3h8WJS8P54k3Z5c2`3d@@4162N859:Go2MGXT1m;ce1f121057a<WJS8P54k3Z5c2WET5U3
Gm34COWk2e?RET7XS15o2d=@416Q1859:a1V52m3@5m3[Q1eg3kFhB3m3[b4e66m3S@k7UNd[4K6m3oG_@UDYU2U`1@m34a\
3fo1m;W4>@416Q1859:?m34a\3fo1U@>@416Q1859:>m3bX1a?US2H0d408`1bZ1X9d>1Dm38WM8h:S7m5c7U510af1e7c>Z
D0>WBd717m3VK_DVk1n@h?\5Em3ZX17\=m]1UH0d408a:W1PP1P<0b3a81601Go2MGXT1aQ2f121057a<SF1Q4S8P5P4Z5c2
P?1c43m3nGQ23m3d\2hJ@m34a\3Y[1\Dd@@416Q1859:KW1m34SEX30_4n5c4o4k<c8iA`;U=]1R1Q1GDBAb4nMQ=b2g6B]9
V7@416Q1859:2Jm34UMU72Q3o4PP2Z4\6g1cb1B`3S=@416Q1859:2W6U4o2MDMa9505a1:7:406[1K4D156271g11P1T111
P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=
L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239eMV4o2MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y1
7CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3>1W32R202o28=L[44U1311
986FU1NR1Q1c1E253Y1T1>=_11f1C^1239U4o2MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^
1T3j54o1TMc1C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1
c1E253Y1T1>=_11f1C^1239Z4o2MDMa9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<Y17CJ5EJW2K[17=^1T3j54o
1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T
1>=_11f1C^1239R8`=Z5o2M6=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V103
7=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1
311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239U?1Am34a\3fo1`9S7@416Q1859816Hm3dV1eA;T1b81TAZAe11Q4Y3T4
A1\89?_Hk9Af4VS15m3fV31cV2cI7m3V?_Ecf2I^?PY13m3_P2Uk28m3g1Zf516]1V<<4m3db4k4_^13m3db4^53m3Qo3nV2
@m3IXLn:YDi5iAZW18?j`1b94k89E3m3QX1_^4U2m3Ih1339U4a@]32R16<H?:MX2[1e3c<R8l2_7Q2n7^3]8k3o4f7Z1?=A
T1P1]1W1l68?Z7`18l:V2P56]2Y2W2R4;c6V1o1n1j1k1KR8a21@^169n65m3Kfi1[8lZ26m3BgH3\d3Pb1]4o2MDK1a9505
a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1X3_KC4G315b7b3c2Dj2`152R2f121057Q3313<
^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239`3g1k4j3a2S69@m34b]1[Jb
T1fo1d@@416Q1859:Dm34nE2^Mj2X1ld1fo1`5S;@416Q1859:2m3[R2>m34a\3fo1d@@416Q1859:Dm34a\3U9Q3_X1n:`3
h1a1h9@416Q1859:?m34c1mZ3fo1d@@416Q1859:Cm34c1^S1^W2ik1l3`3U:m2@416Q1859:R1m34a1A[]1m=T30b15]?RB
c8d^1QAm2JIW10h51Y1c3@416Q1859:[1?m34S2]Z3fo1d@@416Q1859:Am34ZX2^Q1g2fo1P=c3@416Q1859:Cm34n]1bn1
fo1c67Y1W1V7@416Q1859:@m34gQ1V<bn1fo1d@@416Q1859:b4o2M4?Ma9505a1:7:406[1K21D156271g11P1T111P1015
DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L3W44
U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239`3d@@416Q1859:2m3`g58m3`1Ebm4WT1312g3c39]12P2A1e320=@538:
22Q1<1334D=6D140411U22CAW1LP11I:128F8CK3n1`2^1S2Z;l20\JU126;4O:g18BX6>b11W4U1><451A[<<e2n2V1NMf2
[4_6X3b7\1;>2@1\2R3@D85?:863`4>S1:U2_;R4^A2m3ZI3m3`1UQ44m3i1[g4gP1>m3ES1gX1d1ci1[3W2gi18V?V5m5`4
>m37CZ6Wh12de1V?c8`Bi6QM1e2<m3VOYl1V86S@^@kC1_;c2Z1]1m3KU=Q3m2P1[2j12R3^3Mb21R4R5YO]177X1d@`P1b2
4194281?0415a1T5V6X5_9Q?T7o4_1Em3JVEc3ak2n=R1I1U3\Z1X41b1]2>@3n6C`2Cm3JVEc3ak2Q?KU3\Z1X41b1]2>@3
n6C`2Em3JVEc3jU2fEQ?KU3YOR;X41b1]2>@3n6C`2Cm3JVEc3ak2Q?KU3\Z1X41b1]2>@3n6C`2_2n36Cl22P9\A6Mg2Co1
_2_4_1m1k4W7Y3]2Y2U1j62S4e1d5Z1W773B19W1d2Y5\8>m9e2OR55a1R5_1a1b2\64?o2Z2\2D]7AR1]1`4]4:2X1Em1X1
R2X1j34<62]10Y1T1W2n3;>_4h47_61@m6k4o5HV20P53a4h6Y4\1Y1l1B4?R1Z1Q21R3P78T17@71A>>m1:8a7h178?QE1]
3d?M>]?Z2g1B]5Mo2X7g1W90P6g2W4=:>n380_1g6T914WCd[1P@\S2ZIS99n3]R1R3nT1o5cGgS1Ta1BDn3TKmS1U9U8m5_
4P:Z5BgS1e<EW;>Z>n6B]37Bn3;3[@g1n=n5WT1gR1V8]5X9g;T>\2\BS3e61n36n3DaMjn3^>\B5n3;3[@kQ59n3;3[@nLX
f1T1Wi1VD2n3?9n3^D\Fe1]4]7]:mc1^H3n3ZGiZ4;n3J]Cf5c7\1WBdHb`2iGm?2n3^W67n3PBcn4[30U<V38n3k@kD0Ye1
ib21dBQ1n3D5SDV29b;k2SNX7]IZ1c6[1i1l25]19Z1W@U8R1m3U8m1a9N>[1c<g4b9S1n3D5c<Aa2]1^1^1`2d8W9k19lCe
3;HlJ`>g2f3X1d551j1Y8n10U>nP1a1U3n79n3Jhe2m`10VY1m:=o36n3JZW4cX1a;d32n3D;n3D5eD^23me20T4IXS23n3k
^4_b1>n3c109QBP6c6f?Vl1[]1@`LS<Md1n3P2[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_
=Q9GKS2`274Z21CjF[=`2>n3^[1\5g=c9_Y2d;\2i>S1o3b6a5]76n3aP2Z1o2oR1TY22n3Qa53n3fn1Zb32n3o`52n3l\22
n3Ua54n3nHoP1fP32n3db12n3b76n3UKmG^1^5g\31n35n3oJSS20Xm2W4o2NC00Ka9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o2
8=Le1e24U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Ao2NEkU3f121057h3];cJV4Kk2T>@o2NEkU3f121057h3];cJ
R5k2T>Z5o2N5=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ
1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397De1Ik14U1311986F9KNR1
Q1AQ1E253Y1T1>=_1152]1C^1239Y4g5Ao2NEkU3f121057h3];cJR5k2T>W9Io2NEm>5gf2f121057h3];cJR5k2T>o52W1
b35P:0Ao2NEkU3f121057h3];aJ1R5k2T>Bo2ND0kU3f121057h3];aJ1R5k2T>Ao2NEkU3f121057h3];cJR5@Z2T>@o2NE
kU3f121057h3];cJR5k2T>Y5o2N5=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1
037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2]5U1X3h32R202LR28397Dc1K
k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239R92n3Sc1Bn33a\3oU1fIK0T9b6@416Q1859:Z4o2NCMa9505a1:
7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1
M=V226O2l2c6X3h32JW102o28=Lc1g24U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239\2W;P8^8T4o2NCMa9505a1:7:
406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=
V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12392n3lX44n3PV2Zb2TS11n3Cn33[1Wj1
j4h6YU1fo1P4c<@416Q1859:e1n3P2[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`
2154Z21CjF[=`2Bn33YU2WW1e`1P?e3T1i;@416Q1859:?n33bP2n[1fo1d@@416Q1859:Cn33e?^;oV1\Z1mKhS1d@@416Q
1859:J>n33a\3fo1d@@416Q1859:Dn33a\3_n1V1[2\2U41c7@416Q1859:g1?n33a\3fo1Q4b<@416Q1859:?n33]Y2SS1f
o1d@@416Q1859:>n33a\3fo1d@@416Q1859:3n3R`5kA6n3aW40Z4T;Q13n3Dn:4n3Dok1hd31n34n3QV1_`1i93n3QV1_`1
P2n3Jb3^4d3a2R1^2b2Y35V6P4e2V?c4R1`2l1R1f65Y2X6=0j2d1`3S1g57M<9h<8[5P30A=P1R1<b6Q:W52R1e11b6e8\6
3^5Z2C_3\5Q<D<Z1n3J\3R1k2Q48T10c1R2V1l55b3n8c9X8a5g1EE61^?6k2@A\2h8j1R6^?88a2U3YDPMn20n1n3JNb1Q3
5O19R2f4;P2H>5g1PGo2a8V8E4V1[4Y1g3m41c1@H4R135HQ1h5LX2=T171b8]3T2XES30e23V2<]3m:T7i1d:o=2S5n36;7
a2\42P2C8H^2[2OAa5IV16k1LKHP2X19L58n1>7CLAW2d48NV7;S32L8N42_1Je2[1=V1<6Z149CMW1m4o244>9e1D868f2C
m2;AK37K83S3c45\6Q4j1Q1T1:@7_1BGY;T10B2B44j2U3:>Q1X3n1<b1R1c2;NT2g7\4:h250f1S2n1Ie30547]1322=H12
S1@A5>3662Q1;H2F3V1\185Mh1n3JU7DU4Z3P1H>n:`1^6k83d7S85;Q21T1b=1c1a2`1^2b3W18MQ1b17^<UJ0m5a3o6Z1S
9`2a3U65P4d14m1U3P32h8I<^7n36;7P28Be1b25Ed1o2O^1o1R215B\18872626==7X1S13;2Q1JB?V14J1KF50Dd1@2<6L
2>0e1g2S12NY1?g1`2o2d1_4N4ER13j2Q2F8P1CJ77^15h2Z18:82;17W1n1i16V1h1C8X1=MD4O11593724<b1>A77247@X
2DJh;=2G1=1@;:e11MMn3Z79I00B6>93Z1k2e1:31Z14a11GGn1<V1;d2Z1l1J>`1?f5>?>1;A6K6O6h1H=J=06W2a17DS1A
l170547W10462=3D8=A5:AD3147;_26Z1FN=<81[1n37<b3a19OLC7X2W3b3R<PBQ7m5l1:21Q3:f2DZ9T<0U3WA\8c?KDW2
n4[1oKn1Q;k1d25V5n36C7e2`5d1V159;H5<67[1C10214;67G2K1Gm2@1V7a1i3R2\2;K3;Go512JOYHA3<k12n1a7:[141
1d14^1T12GN0Q11O?4EKBo1N@GA`18ILY1G2Y15X1P15@R1S55P1K3HKHa32R2`2;?D2`1P21HB2=S1S51KN5D0<CZ21S2=b
2a32d1V1O3n11Ag7m138f17=C0T1<C\2@]65e1@A0F1V4n3J7e2NT11X5K159T15D6R2447BG2X1Z3@o;g2l4o512JOn1_2Q
;P7j2k1Q2_6X13Z108i1NCP1297U11;1S1O47`2V1K7d15Z15o1Y1G22\1@Gg1>60;IR2V25P1KL>U1Q3?U2If1KD2^1U1Z2
2a1P52MT16=0Df21`3c1a32d1V1f3i6k231W3c4@3_23R6AT1n3J90d3\;d2]1X1S1k3a4TBP1cL[D652S7\@i1P1LZ4W8V6
e7^5231Q8>b2S@W2n36C351n4i2P3V1[4g7;Y48d1e1NI;ER1;S1C28QIm61n12h2Y4Q5X3a2\:Q223V42_6Q1:U2l6Q14^4
^111;T1;^70:S331i3W1o1P3l6m6n?P=En3J;i:T;9SJfOiLi10i1Q1c1[2k16]=\Z10Z>>n3J;i:X3TBk_1cOU44R6d_1g5
Y:[1n3T1e3b23?_91b8f21R6d1f61T1e5R?[4Q3U5a@f1o2Z6]@R4R6b2\2\2\2R2^1m7W40U1234k1k8An3T1\1P6CX>T:]
1c2]Oa`1HnK<h6U6hJ7n3Jmg1QW3]<T?g32n3J2n3J9n3J`g4mGZ2^8>P2]7=n3ZD\ASEh5lHnAi?n3mQ1Z1Z2h2i1n3P2[1
g8`1d3[1Y1n1:=X3`6l8a12621F0n6f=A`Jb2j3T10023^5B?d1R=]318R1R2U;Y2Q9GKS2`274Z21CjF[=`22n3Zk4U4n3J
70Q1j1884>E13Mn3h2;8n1814100:5<5Q5MY2P1Nc=Y288R4Q1b1?6o1Cb19T1e29G9T1K5;2[1H[19?_123Eh1g1P1Y5j4]
3;3;MH4<56i12A>@f2T2\2W1S1V;b5]4e3f4A[1_1Q4?`3G@c2MNc:<O32<23R14T3:0n36J;X6e1_1U3Be4a18n14n3UD1P
46n3UD1R3MLR1n3oKn8a5d1Z1k7e50m1_Kb3X3[61Y32T2Y2^7fKg4R3\<433W=l3j16[7U41d1n3d?P10511f1`5S4o2a5a
5d1Z1W2c5e50FV1o2i1eFb3d91Y32T2h9MU=V75>T3a2g4R3a<33W=j1l332[7`3D1]6c3:I078a14=A1?F^23?d2<13312D
=63@1404112a15:2CB7NL1N1I7212K29:8V1X4^1S2o8MV1R30m19a;^6c2e4260:4841?:JI73BU2R4>b11f1`2O5><4221
3=R143<4S1j23;2X6[1GA]1JB=26?P15?7f2f3X6KV1H2U3]3T2\1252R1Y2_4<?@1243[18c1R14>^1e3?P143<7Ld1LT1J
1AT1S11U4U20Q219P1155W2>@3Y141o2]2<6k1100<02g1n3B607]B_2S2_1g3V:W3e1a2lLn<m5T7S?n<R2KQ101P2]7nJ8
1?Q72U2R21Z115]294@3U136Q1Z1B]2Cn1>2W1n3B607mDS2_1lB^On<VLQ?KR11P2gR1a72U2R21Z17]294@3U1n1HB]2Cn
1>2Mn3B607mDS2_1lBdX2Q?KT1P2YZ12X41b1]2>@3U1h5Cn1>2S1n3D407mDS2_1\1_AYn1Z:Z=f1KU3h7i5k@f6S52X41b
1]2>@3T3c1U2C]22Kn3D407mDS2_1\1_AdX2Q?KU3\Z1X41b1]2>@3`4]2C]22Jn3D407mDS2_1\1Tj2Q?KU3\Z1X41b1]29
4@3n6C]22In3D407mDS2_1\1Tj2Q?KU3\Z1X41b1]2>@3n6C]22Jn3D407mDS2_1\1Tj2Q?KU3\Z1X41b1]2>@3n6CV1V12Q
1n3D407mDS2_1\13[AdX2Z=f1KU3h7i5iLX41b1]294@3`47U2C]22Gn3I0UEc3ak2\>DKU3aCh1QEX41b1]2>@3n6C`2Ln3
I0Z4m=4g2l2F_T2PG0Q?KU3QP1:o9X41b1]2>@3n6C`2g1n3P2[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d
1R=]318R1R2_=Q9GKS2`274I>Q11Cj<o9[=`2@n3J91o4i5Q;Q5U5cY1[6cl11c;eCe?5n3nId\31oO4n3\i1f9Pa3o1n3;d
1[1g8`1U3>e2n1:=X3`6l8a12621F0TOc@b2U1d2T10023^5B68d1R=]318R1R2_=Q9GKS27_1H74^1K1CLV@f5Q6Y7`2m1n
3;d1[1g8`1U3>e2n1:=X3`6l8a12621F0TOc@b2U1d2T10023^5B68d1R=]318R1R2_=Q9GKS27X274^1K1CSAf5Q6Y7`2@n
33a\3fo1Q4b<@416Q1859:g12n3mV23n3[d2lX22n3\o53n3DZa36n3D[5Zg1ZER1En33@[5e<R;RQ1j2Y7cS1fo1d@@416Q
1859:2n3UT52n3XV6m1n3j1a1X8>`1X4Q2n1:=X3913NW1c9R3a12621F0[O4W@b2U1d2T10023^5=4?d1Z@518R1R2_=S4m
4GKS2n5o1l8m;e5e7`2<n3DT9l30W2Po2W4_9l@UU1n:;n3JhP1`S1X53l`1b>WIc1\A2n3eb52n3Tj55n3f<c4dd3cN7n3f
Nh9ch1Z;1k77n3nd1dOc4ok1P;^V15n3d1g^1i4Y]4_1n36[100lAe:U3e71>f:gW1k9T>Q1hHo8]153TET92216131025>2
201H5m2k3n1B6AX1S1n3DM00^30j>m@m13U252m6A`Kc?[F3Q9VBf:3YN22:0M50W9AB2n3^e5i1n3P2[1g8`1d3e2n1:=X3
`6l8a12621F0XZ1_5b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21<6jFX401o8`24n3^[4o9S34n3Yh2l3a3=n380\
A14`B22P1XT2e<QP1An380:QA14Fbf2]Nm^1l2f1;01g;4n3XP5U<XKCn3lY1Q:[J_8H^f1]2U6e2dMJAZ926P1_3S1W4o2N
CMa9505a1:7:406[1K4B1156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3Ml44o1TEc9C4G315b7b3c2Dj2`152R2f121
057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12392n3TX44n3cb3U5
e2=n3DN09QBP6c6m[2[]1@`LS<Mn3eE]3Q35FD_2e2S33[7f1f6M[6FY2c:l2l5X;W?UFW=n7R7VLk28n3kf1ZT2Tc17]78a
9:n3jDl8^m2Q@RS17^7i9[78n3_Z2Z1k]2Z36RAP?\2n3o10[1g8`1d3e2n1:=U24MP3_3k6P2a12621F0^6R6n9P3i27b1a
Ab2<]3T100235X5B68d1R=]318R1R2a8m4P4P5GKY1IW1X174Z21CW?b7e5;Y7]11P1S2n3P2[1g8`1d3e2n1:=X3`6l8a12
621F0Z=RAn@;b2j3T10023^5B?d1U:o1LCAW218R1R2_=R8NGKS2`2154Z21C9a@n5e5k2i4]11P1W2n3P2[1S1:i4S1Z1`1
d3e2n1:=X3`6l8a12621F0Z=RA7>c@b2j3T10023^5B?d1R=]318R1R2`3n9R8NGKY1I^2174\1M199Z1`?n5Q6_2i4`21d2
n3D[1[1g8`1d3[1Y1n1:=X3R6=l8a12621F0X3e3Z5n9LKX5R=Z5b2Kb1[1BA0023^5B?d1e9\3R2Z118=DU1L_=Q9GKS2`2
74>:BM1CU2J1W<m2i1n1He5_1g29S3`2n2n3J0e270279n5`3DQ316JDk32Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106f
4Y56Y1B9C>_4U3W3i1m3i1A3GR1k3313f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1TAX37U12o1b6>n3D`C13]3bn1Q2f
42f1Ud1Y9d5S2n3JU1[1g8`1d3e2W1F:=i1^1`6[3j40Da12621F0XB`3LQIb2a38T10023^5B?d1o<2L`218R1R2_=Q9GKS
2`274De11Cn2;_C[=`2X2n3JU1[1g8`1d3e2W1F72=i1^1`6e2`50Da12621F0X=o4`3TAi8h1I_1Q28T10023^5B?d1o<2L
`218R1R2_=Q9GKS2`274De11Cn2;_Ch8b4`2h2n3JU1[1`6g1>8W1Kh2`1T1<JF:=8EJP1=S25<^3:l8a12621F0g@8MQ3W5
i4`4T<b2GE\2T100232[5B?d1R=]3180Q1R2Z70S6_1a7GKS2`274Z21Ca3o4d2a3`1`6j4`8`2S2n3P2[1g8`1d3e2<J<97
2=NJP1=`6l8a12621F0[1l;Lj6gJb2j3T10023^5B?d1Z<G]318R1R2_=T8LGKS2>Q274Z21Ca3XC[=`25n3D5f[1`j4<n3D
c;gFoC2UKEi1gb1Z8kR1<n3DbEo9cFe2a2U1P3]CcW2[;4o3de1oMZ]23o3V`2]31o32o3dc23o3dc2]<3o3dc2fX22o3[l4
2o3ga22o3c_24P4`f1hS1UM?P41\X2TT1fo1d@@416Q1859:BP41_e1lBAbS1ag1T8d@@416Q1859:1P41P41P44P4`f1_W1
Yk12Q4f`21Q43Q4VY3YU18Q4ah2Q4V4Y]10SR1_@3Q4nb1_S13Q4^f2=3Q4Xd2mD3Q4Rc2]=4Q4jZ2kE_82Q4h`12Q4dT5l1
Q4m1[1X8>`1d3e2n1:=X3`6@m4]3a12621F0g@cK\3P1a1X2a1T10023^5B?d1\6e6]318R1R2_=Q9GKS2`274Z21CjF[=`2
3Q4ma1cV1=R4a\3fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:ER4a11mZ3fo1Y4Z71k3H8@416J6859:>R4c1mZ3fo1d@@
416Q1859:ER4c1co1f8bR1fo1Y3>8i5f5Q1@416Q1859:AR4c1mZ3jGkW1Y3Gb<@416Q1859:HR4`a1j4Q2]5`4a7h8V9b@d
^1QAd@@416Q1859:Q1E>R4Tf1\f1fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:>R4a\3fo1h9k6@416Q1859:ER4hI^Fn1
o46ZM1fGo<fb1d@@416Q1859:@R4_7QU3jKR1hR1d@@416Q1859:?R4_7QU3jKkS1d@@416Q1859:>R4a\3fo1n8e7@416Q1
859:>R4iY2gR1fo1d@@416Q1859:>R4Xj1Xb1fo1d@@416Q1859:@R4Ug1[e1P:S1ad1d@@416Q1859:>R4a\3P:ee1d@@41
6Q1859:?R4aP2W4gW1fo1d@@416Q1859:>R4mR2cY1fo1d@@416Q1859:>R4a\3fo1^:U6@416Q1859:?R4a\3fo1o6d9@41
6Q1859:]1>R4a\3WK^T1d@@416Q1859:@R4ge1\8\^1fo1h9k6@416Q1859:@R4Y2XS3n6fo1d@@416Q18319:?R4]V2Q<QJ
fo1d@@416Q1859:CR4^5k]1h9PE\Jfo1U2^>@416Q1859:g1@R4Y\1a3el1e`1P?d@@416Q1859:BR4k_1_>d:`S1Tl12^3d
@@416Q1859:>R4a\3mi1h5d@@416Q1859:?R4a\3f_1o?c4P<@416Q1859:>R4a\3f_1o?d@@416Q1859:S1R4a11jc1a<h7
n8W1`Hfo1m1W1B@<H:X1>k2U11k3Q196416@@859:CR4c1jc1T:UCV1`Hfo1U3^=@416Q1859:=R4a\3fo1d@@416Q1859:E
R44]A14gj2V=_b1U2^>@416Q1859:Y1=AR44]A14gj2fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:CR4_6Of2ZR3jK1iS1
P2c>@416Q1859:BR4_6Of2ZR3jK1iS1d@@416Q1859:?R4km1e^1fo1Y7Z9@416Q1859:AR4]h1Sd1fo1`5d2R2[6@416Q18
59:AR4Y2]c1BVf1fo1d@@416Q18319:>R4Y2WZ3fo1d@@416Q1859:>R4a\3fo1d@@416Q1859:T3?R4a\3fo1a90Q7@416Q
1859:?R4Po1`]1ei1P6d@@416Q1859:>R4a\3fo1d@@4141Q1859:?R4To1a5jW1fo1d@@416Q1859:DR4VDRU1Wc1c70c^1
]9c6P:@416Q1859:]1BR4a\3o>f`1_2o5n1S5Q1@416Q1859:>R4a\3S:be1d@@416Q1859:?R4jW2fT1fo1^:U6@416Q185
9:@R4a\3f_1o?d@@4160P1859:j1>R4a\3fo1e3n<@416Q1859:FR4c1VT2fV1`o15U2S1[1U5BS5Q1@416Q1859:BR4c1mZ
3fo1Y3U5[1BU6@416Q1859:?R4U`2[Lfo1m4f;@416Q1859:=R4a\3fo1d@@416Q1859:@R4a\3fo1o1Y2Q<8@416Q1859:>
R4a\3fo1m2f=@416Q1859:BR4a\3mW1hG`5Z1b3a2c3@416Q1859:?R4a\3fo1k6b3U6@416Q1859:>R4a\3XT1]Kd@@416Q
1859:GR44]A14[L]?j9P3jAV@eZ1PEd@@416Q1859:FR444XA14[L3b`1d=eZ1PEd@@416Q1859:BR4ci1mb1Tj1a5h3\4W1
V7@416Q1859:AR402kg1ad1fo1f=m2@416Q1859:>R4QT3_8fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:?R4T_2\MPP1e
Od@@416Q1859:=R4a\3fo1d@@416Q1859:>R4fo1j\1fo1d@@416Q1859:CR4TT26UX1WN^Q1a2W1g5R7@416Q1859:>R4a\
3WN^Q1d@@416Q1859:?R4Zo1^:gR1fo1d@@416Q1859:@R4Uf1HX@YU1fo1d@@416Q1859:>R4ig1gd1fo1d@@416Q1859:>
R4iT2gW1fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:AR4a1oZ3fo1d;1Y1c3@416Q1859:>R4WR1YZ2fo1d@@416Q1859:
CR4a\3Y6Ti17[2d2g4k6@416Q18319:>R4a\3fo1[2X>@416Q1859:IR4he1Y1\1b1]8[4K[1\S1V[1T=Z7]4j5[6@416Q18
59:>R4a\3d^1QAd@@416Q1859:>R4a\3fo1k3h<@416Q1859:@R4a\3mn1@7d@@416Q1859:Q1>R4a\3fo1k9h6@416Q1859
:?R4dn1l]1`o15d@@416Q1859:=R4a\3fo1d@@416Q1859:AR4P2aKlZ1QT1fo1^:U6@416Q1859:?R4P2`Z3fo1d@@416Q1
859:Z6=R4a\3fo1d@@416Q1859:BR44S>Y314gj2fo1d@@416Q1859:BR4eBUj1ZDZ;Z_1T5V;d@@416Q1859:CR4_d1P@aA
YCT3fo1P4a;Q1@416Q1859:?R4_d1Qh1fo1P4c<@416Q1859:>R4a\3fo1d@@416J6859:>R4a\3oNfP1d@@416Q1859:>R4
eo1k\1fo1d@@416Q1859:d4o2R14:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1
hNC4G315b7o2Bc2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T
1>=_11f1C^1239`3d@@416Q1859:=R4a\3fo1d@@416Q1859:?R4a\3fo1_2_1d<@416Q1859:=R4a\3fo1d@@416Q1859:>
R4a\3fo1a9R7@416Q1859:>R4;U\3fo1d@@416Q1859:>R4a\3fo1b?Q1@416Q1859:?R4a\3`o15^:U6@416Q1859:AR4c1
mZ3fo1k9BS5Q1@416Q1859:=R4a\3fo1d@@416Q1859:AR4eh1kc1nW1Z@\7`7S9@416Q1859:@R4gR1WFac1fo1m1f>@416
Q1859:>R4a\3fo1a3R=@416Q1859:>R4W`1Yl1fo1d@@416Q1859:?R4a\3fo1e3Z5c7@416Q1859:?R4gQ1\D\f1fo1d@@4
16Q1859:GR444XA14iQ1hK_?d=m<Z\1]6d@@416Q1859:?R4Cm[3fo1d@@416Q18571:>R4a\3o>f`1d@@416Q1859:AR4U`
2[Go4fo1a3E\<@416Q1859:>R4a\3fo1W4\<@416Q1859:>R4hm1h^1fo1d@@416Q1859:?R4^m2R?aNTQ1d@@416Q1859:B
R4S2]Z3PEBRZ1^:S5Q1@416Q1859:>R4S2]Z3fo1d@@416Q1859:BR4Y2nk11V^1Wn1^1d@@416Q18319:>R4a\3fo1Z4Y<@
416Q1859:@R4^Z3R2fo1o1[>8@416Q1859:AR4a\3_n1V1[2b6R1b6@416Q1859:AR4YV3W6fo1_2U2R5k6@416Q1859:=R4
a\3fo1d@@416Q1859:>R4@P\3fo1d@@416Q1859:@R4a\3fo1i811f7@416Q1859:=R4a\3fo1d@@416Q1859:AR4XMYX1b3
[S1fo1P2c>@416Q1859:@R4b]1bHc6gOfo1d@@416Q1859:>R4a\3fo1d@@416Q1859:EBR4]Y2SS1dd1X:HT9_7@416Q185
9:R2@R4a\3dd1X:HT9_7@416Q1859:?R4cm1j9RU1fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:AR4[JUb2fo1S?`1@416
Q1859638@R4c1mZ3fo1`91Q7@416Q1859:CR4bQ2T7Q4gOfo1X:Y5Q1@416@@859:?R4gX2iS1fo1b?Q1@416Q1859:BR4a\
3WK^T1h3m1T4f5Q1@416Q1859:CR4a\3[h1Z7h3g3Ed1f5Q1@416Q1859:AR4a\3fo1`7N[1f5Q1@416Q1859:?R4RQ2^[1o
W1fGd@@416Q1859:=R4a\3fo1d@@416Q1859:>R4a\3fo1P9c7@416Q1859:?R4Qb20^Jfo1d@@416Q1859:?R4eh1kc1fo1
d@@416;E859:>R4eBki2fo1d@@416Q1859:?R4SJ]b2fo1h3k<@416Q1859:>R4SJ]b2fo1d@@416Q1859:AR4a\3fo1O0Lh
5m8@416Q1859:?R4nk1b`1e^1PAd@@416Q1859:>R4\m1T_1fo1d@@416Q1859:>R4UX2[T1fo1d@@416Q1859:?R4T`2\Lf
o1P2c>@416Q1859:=R4a\3fo1d@@416Q1859:>R4a\3fo1i3j<@416Q1859:BR4Zm1X3h1\?Z2\Hfo1d@@416Q1859:?R4a\
3fo1a3o5R7@416Q1859:>R4a\3fo1m1f>@416Q1859:ER4n]1^9U9i>Z5hGfo1U2c2j;@416Q1859:[1AR4og1Hh9d=ZLfo1
d@@416Q1859:?R4Uo1[]1mKhS1d@@416Q1859:=R4a\3fo1d@@416Q1859:CR4cQ1[HV@ZR1ci11P6n9e6@416Q1859:BR4`
n1W2[2\Y1fo1e3P2m:@416Q1859:>R4a\3oW1fGd@@416Q1859:?R4Y2WZ3fo1d@@416Q18319:>R4a\3fo1`7S9@416Q185
9:>R4hn1h]1fo1d@@416Q1859:@R4PW2`U1nh1g6d@@4163M859:?R4a\3nh1g6_8T8@416Q1859:NR4b1ji1Sa1jg1Z7:04
S2Na816JBV2Q1@416Q1859:4Z2e3?R4a\3fo1_2R=Q1@416Q1859:CR4a\3fo1m1k3Ia1W1b3c3@416Q1859:AR4WR1YZ2\K
YT1c6i2V7@416Q1859:?R4a\3`o15X:[6@416Q1859:BR4T`1\l1fo1Y1_3Q5BU6@416Q1859:IR4ol1W8m9T=@]3`6f5QKg
89bKb?Q1@416Q1859:S7?R4jV3f5iS1lKd@@416Q1859:@R4SM]_2oL2cR1d@@416Q1859:?R4SM]_2RMcR1d@@416Q1859:
?R4_b1Qj1fo1f2m=@416Q1859:>R4_b1Qj1fo1d@@416Q1859:OR49W1h4g3@cU1a?2oNd=g9a3T@2TR1R3a81m4@416Q185
9:_2DX1o2R198hI_:a;^^1Q52[2f121057h3h8eD2^5k1W6P5Y2f1Z5c2`3d@@416Q1859:>R4hR2hY1fo1d@@416Q1859:A
R4nf1Jgd1^k1W4Ne?@416Q1859:>R4a\3fo1m2f=@416Q1859:@R4a\3fo1[3Ji4c7@416Q1859:?R4a\3fo1[3Y5n7@416Q
1859:@R4Y2nP2XY1fo1d@@416Q18319:>R4a\3ZK[T1d@@416Q1859:AR4Fe@Tk2eh1P7Hk?@416Q1859:?R4\ATk2eh1P7d
@@416Q1859:>R4a\3fo1o3d<@416Q1859:>R4a\3fo1`3S=@416Q1859:>R4oS3a8fo1d@@416Q1859:>R4a\3fo1e3n<@41
6Q1859:?R4P_1V>Y_1fo1d@@416Q1859:>R4of1ae1fo1d@@416Q1859:?R4jQ2fZ1fo1n9e6@416Q1859:@R4R:X^1Ud1iO
lOd@@416Q1859:>R4a\3iOlOd@@416Q1859:?R4Sh2]Dfo1d@2=416Q1859:AR4R]1^o1fo1m1S2b<@4160P1859:GR4Y2WZ
3Wn1^1C0b2LU:0X2@416Q18319:Y1?R4a\3fo1O0c?@416Q1859:FR4gR1i1S1@aGS3d[1QJk9hKP2c>@416Q1859:?R4a\3
QJ2aU1d@@416Q1859:?R4a\3lMX5`Ld@@416Q1859:>R4f\2jOfo1d@@416Q1859:?R4hn1h]1l_1i?d@@416Q1859:>R4^W
2RU1fo1d@@416Q1859:>R4a\3nW1gGd@@416Q1859:CR4V<^6R;2JU8dU2fo1d@@416Q1859:?R4ho1h\1fo1k9h6@416Q18
59:>R4a\3^o17d@@416Q1859:>R4a\3fo1d@@416Q1859:Q1>R4`8PT3fo1d@@416Q1859:@R4a\3fo1P=a2Q1@416@@859:
BR4mh1n=W2\S1fo1m2l2i:@416Q1859:?R4jn1f]1WK^T1d@@416Q1859:=R4a\3fo1d@@416Q1859:>R4a\3fo1i4j;@416
Q1859:>R4a\3fo1U2^>@416Q1859:>R4a\3fo1^2U>@416Q1859:?R4a\3fo1n80d7@416Q1859:LR4gg1P8@W\1fo1a2Y14
0C00a28]1a6Q1@416Q1859:EBR4b`1f2PCV;oEo4fo1d@@416Q1859:AR4b`1a5U@V;oJfo1d@@416Q1859:=R4a\3fo1d@@
416Q1859:>R4^V2RV1fo1d@@416Q1859:>R4^V2RV1fo1d@@416Q1859:@R4a\3fo1T60\9Q1@416Q1859:?R4a\3fo1U6\9
Q1@416Q1859:>R4Rn1^^1fo1d@@416Q1859:@R4hb1n?iY1hS1mKd@@416Q1859:>R4a\3PT1eKd@@416Q1859:>R4e^2kMf
o1d@@416Q1859:>R4Sm1]_1fo1d@@416Q1859:>R4Uo1[]1fo1d@@416Q1859:BR4``22mKf_1g<W3[8X8@416Q1859:?R4c
1mZ3fo1^:U6@416Q1859:?R4a\3fo1b?Q1@416J6859:g4o2R13;Mc6m2505a1:7:406[1K4D156271g11P1T111P1015DV1
<Y17CJ5d4[17=^1T3j54o1mAj<C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1
3116286FU1NR1Q1?30NE253Y1T1>57_11f1C^1239`3d@@416Q1859:a4o2R1?Mc6m2505a1:7:406[1K4D156271g11P1T1
11P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o2
8=L[44U13116286FU1NR1Q1c1E253Y1T1>=_11f1C^1239`3d@@416Q1859:?R4a\3eT1PKd@@416Q1859:Q1>R4a\3_b1V=
d@@416Q1859:?R4_W10PU2fo1d@@416Q1859:FR4CT?ah2V4_b1S1B_;a>R2@4163M859:^6>R4h?hl2fo1d@@416Q1859:>
R4a\3fo1d@@416Q1859:Z2DR4b1nZ3[V1ZId;16]1X3@416Q1859:U6>R4a\3fo1n5e:@416Q1859:@R4^a1Rk1^o17[2X>@
416Q1859:IR4^<X2kM]3a>0nEb<Z;j=oP1k@i83f7@416Q1859:BR4^<X2kMmo1l1b4Vi1d@@416Q1859:=R4a\3fo1d@@41
6Q1859:=R4a\3fo1d@@416Q1859:>R4To1\]1fo1d@@416Q1859:=R4a\3fo1d@@416Q1859:?R4[W2UU1fo1h6k9@416Q18
59:?R4]m1m9UU1fo1d@@416Q1859:BR4T9a\1m8o2lZ1mLhR1d@@416Q1859:AR4T9U]1[BjS1mLhR1d@@416Q1859:BR4dn
1Y5^2Ee5gOfo1d@@416Q1859:=R4a\3fo1d@@416Q1859:@R4W4ji1^^1kOjOd@@416Q1859:@R4cR2^5f4gOfo1d@@416Q1
859:>R4a\3bU1SJd@@416Q1859:?R4gn1Z<^Q1fo1d@@416Q1859:>R4o\2aOfo1d@@416Q1859:=R4a\3fo1d@@416Q1859
:AR4cn1jCRJfo1i83f7@416Q1859:>R4gn1i]1fo1d@@416Q1859:AR4gn1o8Q5ImNfo1d@@416Q1859:>R4Q`1_l1fo1d@@
416Q1859:?R4iQ2f6PT1fo1d@@416Q1859:?R4[f1aU1c@fo1d@@416Q1859:?R4^Y2RS1fo1m4f;@416Q1859:=R4a\3fo1
d@@416Q1859:CR4a\3fo1C0a7G0d7@416Q1859:Y1BR4a\3fo1C0Y80Q1b6@416Q1859:@R4a\3fo1C0Y8e7@416Q1859:AR
4a\3fo1]4KZ;@416Q1859:a11@R4a\3fo1]4V<@416Q1859:a11>R4a\3fo1Q1b?@416Q1859:AR4a\3a>ZP1i@K0g?@416Q
1859:>R4a\3_n1V1d@@416Q1859:>R4a\3fo1U4^<@416Q1859:?R4a\3fo1n7Oe7@416Q1859:>R4Qb1_j1fo1d@@416Q18
59:>R4Qb1_j1fo1d@@416Q1859:CR4a\3f1U3T3dg1^1_7e7@416Q1859:Y1IR4gGf34[1UB1bD\MY3GW7[R1VBS;d@@416Q
1859:@R4le2dFPP1eOCP@@416Q1859:>R4a\3fo1l=g2@416Q1859:>R4mS3c8fo1d@@416Q1859:>R4a\3Vo1?d@@416Q18
59:AR4Xi2XCSLbS1Q4i2h9@416Q1859:>R4a\3fo1Q4b<@416Q1859:?R4a\3fo1d4Y5e6@416Q1859:@R4`k1c6\Z1gW1nG
d@@416Q1859:>R4TS2\Y1fo1d@@416Q1859:ER4gS2R>c=^4c8lGgFQAQ5`2Q9@416Q1859:BR4_71mX2QLjKkS1`5S;@416
Q1859:CR4_71Y^1cJQLnS1gK`5S;@416Q1859:?R4a\3fo1R1k7e7@416Q1859:5S4S`5`=X2Y13S4dm5b32S4dm53S4S`5`
=4S4f^5\1`=V4o2S1>MX8X1505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3
c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^123
9mD2S4dm53S4dm5d34S4`R4Sk1d3R6o2T1=Ma9505a1:7:1206E?22J0200111522212260171C2P11P1T111P10151BV1<Y
17C=<5Q1\340?F037=;0A?T2;Cj54DZ1_6P8W@C4G315f6K3NE:[12m1EDDU2`1528i1^17210524Q3313<^61Y1M84j1;24
1O2K;d1_5S1l1[1h32R202LR28397D_2k14U13119166F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239g4S4\5o2T1=Ma9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`
1528i1f1210524Q3313<^61Y1M=V2241O2l2X55T1X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>2:_11
52]1C^1239f4Z:j1l2U5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=
;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U131
1986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239`3o2T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54
DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241X9c4h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1V5o2T1
=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_3
2c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>
2:_1152]1C^1239V5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A
?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U131198
6F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239cEa5o2T184Ma9505a1:7:406U152G0200111;212260171C21N1P1T111P101
51BV1<Y17CJ5b3K5?F037=;0A?T3j54DZ1hNC4G315b7<f14V12c2DDU2`1528i1f1210524Q3313<^61Y1M84g1>241O2l2
c6X3h32R202LR28397D_2k14U13119526F9KNR1Q1AQ1E2534T1T1>=_1152]1C^1239V5o2T1=Ma9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524
Q3313<^61Y1M84V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239c5o2T1=
Mi7g1505a1:7:406U140J0200111;212260171C2P11P1T111P10151B;J65Y17CJ5^45V1037=;0A?T3j54DZ1e6U;<h2f9
C4G315b7_32c2DDU2`1528i1f1210524S1m1313<^61Y1M=HN>241O2W1d1c6X3h32R202LR28397D_2k14U1311986F9KNR
1A?AQ1E253Y1T1>57_1152]1C^1239d5o2T1=M4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y1
7CJ5<U3K5V1037=;0A?Y236?j54DZ1hNC4G315S5^2_32c2DDU2`1528i1f1210524Q33120<^61Y1M=V2241O2l2c6X3h32
R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=V18152]1C^1239j3Z;16]1c<W5o2T1=MX8X1505a1:7:4065O5
J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f121
0524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239[5o2
T1=M4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b
7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1
T1>=_1152]1C^1239U?16]1c<a5o2T1=M4U41T5505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17C
J5^45V1037=;0A?T3j54DZ1hN:84G315b7_32c2DDU2]12528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28
397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239U?16]1b6o2P3g5o2T1=M@1n8505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<Y151CJ22`1@`1K5V1037=;0A?T3Jo44D1X1i3nJC4G315b7T12W22c2DDU2`1528
i1f1210524Q3313<^61Y1M84n17241O2l2c6X3h32R202LR28397D_2k14U13119526F9KNR1Q1AQ1E2534T1;H>=_1152]1
C^1239T5Z5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54D
Z1i3nJC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M84V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9K
NR1Q1AQ1E2403Y1B0@>=_1152]1C^1239\5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
Y17CJ5^45V1037=;0A?9j2j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M84V2241O2l2c6X3h32HY10
2LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1B0@>=_1152]1CT192380X5o2T1=Ma9505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3i1P44DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^
61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1C@>=_1152]1C^1239V<[5o2T1=Ma9505
a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2
`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32E\102LR28397D_2k130U1311986F9KNR1Q1;5Q18<2403Y1C@>=_
1152]1C^1239W5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5i1d25V1037=;0A?
T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32E\102LR28397D_2k14U131198
6F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239W5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M84V2241O2l2c6X3h32E\1
02LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239Y5o2T1=Ma9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<Y17CJ22^45V1037=;0A?Y2Jj54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61
Y1M84V2241O2l2c6X3h32R202LR28397D@n1k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239Z5o2T1=Ma9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5b3K5V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`
1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=>1;9815
2]1C^1239f5o2T1=Ma9505a1:06:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5>S3K5V1037=;0A?Y2
Jj54DZ1e1RMC4G315b7_32c2DDl18`1528i1f1210524Q3313<^61Y1M84g1>241O230g2c6X3h32R202LR28397D_2k14U1
311986F9KNR1Q1AQ1E2534T1T1>93>1;98152]1C^1239S8W5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l
2]5U1X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239XE\5o2T1=Ma9505a1:7:406U15J
0200111;212260171C2P11P1T111P10151BV1<Y17CJ5`11o1K5V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1H
M210524Q33120<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239
o5d<`3o2T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y
1M=V2241l=h32R202LR28397D_2V3311986F9KNT2Ag1<Y1i32]1Co1W5o2T1=Ma9505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<Y17CJ5b3K5V1037=;0A?9j2j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1
M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239V4o2T184^11^=52G020
0111;212260171C2]40151V2Y1404R3@`1K40V1037=;0A?T3Jo44D1X1hNCP:2W22c2DDm1h1528i1^17210524h3^61Y1M
84n17241l=h32R202LR28397D_2V33119526F9KNT2AT24T1;]32]1Co1T5`3o2T1=`1^=5J0200111;212260171C2]4015
1V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KN
T2AT2Y1i32]1Co1X5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y151CJ22b3K5V1037=
;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U131
1986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239_3o2T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54
DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1]5o2T1=M
a9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<V127CJ5^45V1037=;0A?T3f534DZ1U2bLC4D2315b
7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6l1[1h32E\102LR28397D_2k14U1311986F9KNR1Q1AQ1E25
3Y1T1>=_1152]1C^12317RJa3o2T1=o>5J0200111;212260171C2]40151V2Y1_5K5V1037=;0A?T3j54DZ1hNCIa;2c2DD
f3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1V5o2T1=Ma9505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f
1210524Q3313<^61Y1M=V2241O2l2X5Z1X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^123
9\5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ22b3K5V1037=;0A?9j2j54D4U1h
NC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2`5R1X3h32R202LR28397D_2k14U1311986F9KNR1Q
1AQ1E253Y1L7>=_1152]1C^1239cM[5o2T1:2Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17
CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i13DM210524Q3313<^61Y1M=V2241O2l2P5b1X3h32R202LR
28397D_2k14U1311986F9KNR1Q1AQ18<253Y1L7>=_1152]1C^1239]5o2T1=Ma9505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<Y17CJ5^440V1037=;0A?T3j54DZ1hNC4G315P6a1_32c2DDU2`1528i1f1210524Q3313<^61Y1
M84V2241O23>5S2c6X3h32R202LR28397D_2k14U1311986F9KNR1;EAQ1E253Y1T1>=_1152]16<^1239\5o2T1=Ma9505a
1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32m1EDDU
2`1528i1f1210524Q3313<^61Y1M=V2241O23>5S2`5R1X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=
_1152]1C^1239W?^5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101511@;J92Y17CJ5^45V1037=;
0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=g1>241O24g2m5EX3h32R202LR28397D_2k14U1
311986F9K31HR1Q1AQ1E253Y1S10>=_1152]1C^1239c3o2T1=o>5J0200111;212260171C2]40151V2Y1_5K5V1037=;0A
?9j2j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9K>?T2AG\1Y1i32]1Co
1^5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5`1W2E5V1037=;0A?T3j54DZ1hN
C4G315b7R1L8V12c2DDU2`1528i1f1210524Q3313<^61Y1M84V2241O2l2c5OX3h32R202LR28397Dc1Kk14U1311986F9K
NR1Q1AQ1E2534T1T1>=_1152]1C^1239g5o2T184Ma9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1
<Y17CJ5b35E5V1037=;0A?P1S2j54DZ1hNC4G315b7<7=L1121V12AQ2DDU2`1528i1f1210524Q3313<^61Y1M84V2241O2
l2c6X3h32R202LR28397D_2k14U13119526F9KNR1Q1AQ1E2534T1T1>2:_1152]1C^1239^5o2T1=Ma9505IG:7:406U15J
0200111;212260171C2P11P1T111P10151BV1<Y17CJ5B2JW2E5V1037=;01??T3j54DZ1hNC4G315b7_32c2DDU2`1528i1
f1210524Q3313<^61Y1M84V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E2534T1T1>=_1152]1C^12
39TNW5o2T1=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1h
NC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397De1Ik14U1311986F9KNR1Q1
AQ1E253Y1T1>=_1152]1C^1239V5o2T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^
45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2_5S1X3h32R202LR28397
D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239g3o2T1=R1l=5J0200111;212260171C2]40151V2Y1[65V10
37=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1m1k1
2]1Co1U?16]1m2e9d3o2T1=`1^=5J0200111;212260171C2]40151V2Y1[65V1037=;0A?`2Cj54DZ1hNC[<2c2DDf3528i
1f1210524h3^61Y1M=V2241`9[4h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1m2gJf3o2T1=`1^=5J0200111;
212260171C2]40151V2Y1[65V1037=;0A?`2Cj54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241`9[4h326k102LR
28397D_2V3311986F9KNT2AT2Y1i32]1Co1m2W<1j3o2T1=`1^=5J0200111;212260171C2]40151V2Y1[65V1037=;0A?`
2Cj54DW12hNC[<2c2DDc32528i1f1210524h3T5Y11Y1M=V2241`9[4h32R202LR28397D2\2V3311986F9KNT2AT2Y1i32]
1Co1m2W<1]>d3o2T12:2l>5J0200111;212100400171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1
210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1c3o2T1=2l>5J0200111;212260171C
2]40151V2Y1[65V1037=;0A?T3j547<Z1hNC[<2c2DDf3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397B1_2V331
1986F9KNT2AT2Y1i32]1Co1;a3o2T1=f1X=5J0200111;212260171C2]40151V2Y1[65L9037=;0A?T3j54DZ1hNC[<2c2D
Df3528i1f1210524h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1`3o2T1=o>5J0200111;2
12260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y1M84V2241l=h32R202LR2839
7D_2V3311986F9KNT2AT2Y1i32]1Co1Z5o2T12:Ma9505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV
1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1M=V2241O2l2X5Z1X3h32R2
02LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1239W5o2T1=Ma9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`1528i1f1210524Q3313<^61Y1
M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1A10NE253Y1T1>=_1152]1C^1239V5o2T1=Ma9505a1:7:
406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1hNC4G315b7_32c2DDU2`152
8i1f1210524Q3313<^61Y1M=V2241O2l2c6X3h32R202LR28397D_2k14U1311986F9KNR1Q1AQ1E253Y1T1>=_1152]1C^1
239`3o2T1=o>5J02001001;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3^61Y
1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AT2Y1i32]1Co1a5o2T1=Ma9505a1:7:406U15J0200111;212260171
C2P11P1T111P10151B;J<Y1401CJ5b3K5V1037=;0A?9j2j54DZ1hNC4G315b7T1Z22c2DDU2`1528i1f1210524Q3313<X2
U41Y1M=V2241O2l2c6X3h32R202LR28397D6X2k14U1311986F9K>?R1Q1AG9E253Y191H>=_1152]1C^1239R4o2T1=o>5J
0200111;212260171C2]40151NT12Y1404[1h3K5V1037=;0A?9j2j54DZ1^A0X=Cl3l100_62_1S1DDf35261i1f1210524
h3^61Y1M=V2241l=h32R202LR28397D_2V3311986F9KNT2AG\1Y1;]32]1Co1R4`3o2T1=o>5J0200111;212260171C2]4
0151V2Y1[65V1037=;0A?T3j54DZ1hNC[<2c2DDf3528i1f1210524h3X2U41Y1M=V2241l=h32R202LR28397D_2V331198
6F9KNT2AT2Y1i32]1Co1c3o2T1=o>5J0200111;212260171C2]40151V2Y1[659L037=;0A?T3j54DZ1hNC[<2c2DDf3528
i1f1210524S1d2^61Y1M=V2241o:l2h32R202LR28397D_2V3311986F9KNT2Ag1<Y1i32]1Co13U4Tn4lOW4o2U1<Ma9505
a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^6
1Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1_13E253Y1T1>=_11f1C^1239T3WB6U4U?RC<fl1gn13U4c?d
B2U4iU38U4=e]2eGSEPGQY1I1U45U4b3\M[n2T@2U4\86U41]A14Se5<U4\10DSd5C^3V2[5Q16d3=U4\10DdY5R;U1k8S10
LHR3T1U4[100lAe:k:12R;gW1kR1RD`53j3[=R=24651025>231;<5V8[1Q3W4o2U1<Ma9505a1:7:406[1K4D156271g11P
1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<a4l11Y1M=V226O2l2c6X3h32R
202o28=L[44U1311986FU1NR1Q1c1E253H@T1>=_11f1C^1239_?5U4\10\e5V<<U4[100m5jIce43<Nc:24U4XX3k_2e>2U
4jV68U4bX10gm2PEn1V5V95U4^k3h\13]3X4U4;7V7Q2_8W4F[3;3`1C69T2Jh1:l2<O>G0S62T1U3d4b2h2^2LR5U1a27a1
2\4T17P47N<_3X1U238D17;Hc27;2MP27Y15S=86LP2Q1KR4]18_5T10B2B912]84K1k3@E;d2JQ2:Y18Y1P1>P9;h2W4h1D
S1AT205<Z1622:2H61O@A5>5>6e3>e1D>^4U4Ck7f1P3R1n3b17o11?AGG0Q1c1MNI??a1e2R10D<2<U3_3a1Q3B5Q4]2;3S
4;>59]2T3>A[2;Mk17DV1IW21V4V30:]1La1m1B?C7277;m17CU1;m1DLBR1Q8A8^19j9COl292U1B_17Y3[1^31U2U4a24?
f28n1Hl1B>f5X13A^3V11Q3<:[1J:FLi5DFAR2?j2Q2E^1l4U4;7^81^1f32Y18R3P1i2h33;`1]112V4KS1Q12CQ721T4?Q
3OX1`130Bj1l7Ch1;_4=[40:IZ2`2i1i1e28T3152=1;R113P13K@;^1573185g41b1l2E11F432:Q111T1]1o3_8l26e2c1
U1Id2Y1H4KU1HZ1T1`3;g1<AI9S1Hf17[5L:66b13;5i1;e1Y2D?c4[1<C7K:K8R25Z3U1:0Y1EH:j3U4;7P2_6<Q1Je8BL]
18Z1LN12?>a2=65Q1W1AFW3P6N`1Y1?_2f11f1<j1T2V1i1JR74b37a12Hd2b1He2:FKC<i1a5D186L3b1LC2476;`32a4i2
U3j16V1G=a3Q3LCV1_5T10n73:V1g2HV6W3Y18X2c6;4h1Oo2f52h1Z3EG9V1X1Z2c6i2U4;7Q5V9b5]1S1f5b4?c3429X4_
23Z3]7h4BQ2b1Q3V1<A[1V2V79R29W3X6g1U1<3X11l1[4[=Y5Y;2D<0X1T3o3V1U;S3c2d8]1X1_1P4a3^2705127M45123
5:2Q1U1:AH1c3l2?R3U4;7P2U5T1Ha3e3P1V3g2EX1K7d1n2U1k1DR1EU8Q1@[2c3Kd2[3T5P;Z3]1l5_3Ob3:8R3173O6l3
];m1G:Bg1k1\;l3=U2l2J9J6U4Q5`1c28Y1V3P4X3;6m2d5k1>[2g1<A9:a2>3=250Jn1Q2E8S1j3U4Ce1o2d1K5NH=g1\>2
02@3`1^45W2g1j1Ae51L:T1i2V1^5f4Ok3Ef3?2Z1221a12Hn38@l5d43?OQ1l4G>9j15;1e17[2a912>;:81]1S3g3G7W62
e2j3k1P1<Z1LP1T1Bk2]1S1LV1I?H63408133H6g1f4a1k1o2^1j7X3b2c4Y4H<=U4CVW1WKR2i_1U6;S47`IUX1R5a6U4;7
W4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1m1e2:2A25N3[15C2K6L=>42CT49Y1X121R2@KV54d2T10\1k23J;F=T1Y4M
U1j1IS4O=g2S2P1H2>W1W1I3?141K2>S1B152A35B?D38Y2FEb2G1L\1=6D9E37=0=2_1J4M487173232g16o3T1Gc3n2JS3
0b14`3d1f12L9;D;Y4b1>EH;T1O<AH>`1R1F_2V2a1HKR2e72m1F[27?374FV18R25Y1KT1U1:0@H:S1CU4CP2W7d>a<o5oD
YEQP11]3fFJQ7kL`9b91HU4CRHX1W1;`1h1R1X<_3Y=\9[:n>cERU1X6b:0nAA_7R2U1U4CZCc3]32j:9V8V=e2[6[JiEo1e
;T:`2EiJOFo30b2W3X4451235:Z2R1\1S1U4Ce1CRH2[CjLa5m=9g2X6h<>1]8>W4`32e212e3Y;_7V<f40m:e2G:j7<U4C\
J2he1nY1^`1?[BS981CU4CSDNM99V;WQ10jT13o?P;\22]8PNVIl1U4CZ6c2G\1S6W1X2S1o1H^3a=?44n4P1Z8Do5Q3LX5N
]1R5k<CW1m1f4:j>]3^57o8T1412e3l29b:Bh3Q3FU;c2R2^4Y7g4Y2:X1Y1U4CXB4i?d7?AjMYGP<666P20n4?k5R5g>l2d
7n1h>C?k2a2m4_2a3l2n3Z1<035B98U4h8g@m7N_W12\]2BV4]3Z51]8k3i7?m1W1=^4oQ1`IWBW7VJR[13V4lT613V4h814
V4lQ1S5Zh42V4^Z36V4UMY20\i1T^3;V4@]5i21gT3^4Fm:CoN3V48So42V481V4?V48i31i1i21R7PV1kAYES_1WJdK_39V
4`^1V4g3Z1iT1`1TE`HY1V407a1o<@P2114>Eh4_7\2R19<l1o3i51fZ12W2m7_C:SEQ3P3^3Cl5Y2`1b7T5l1?j@2V4PS65
V48lLZ2Td24V4h81jh2CV4h81gDhGLS;3o3DlW1bW14R3R1R3W?=o36V470iP1WT2hj12V4dl4P1V4B91W1a9V=a70X1g52U
1UX1_9\Ja7Q1;V4o19CWDn9Y81Y=56X;`2<V4L1i:X>V4a1FY1g5^Y1YX26V4L[MX2\R3]FEV4B91i:o7l8d3n5hZ1nLT=^4
X3=;49TET7oA?V4BZ4cK0X1`3Q2ih1Z;4S?\De8]1IV47D00i:P8a6R5R1c2f3TMk5k2X4_9T@lJ_7c5c6a5319V47bOf2Z4
Ui2oO91AV47D1i:eC;F0b2f3UZ1[5S4e4Sj1Q77V47DmNSk2o7]F5V4d10RBie28V4n5cGS=1_[1b1b1CV4Y3d2WACZ?`31X
[16b1f2_3PX1mHG`4bI2FV4UMZ27h80kQ2`?g1b:PEn1V5U8P1T3Q7e8E4;e45W4P@\1144W4]A14j1W4a10`1g8`1P4140Q
2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`27W4V<l2L\114:W41T<_2J>\1
121i1W4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`26W4
V<i3\114m1W4g1[1g8`1d3;14R2n1:=X3`6l8a12621F0n<mKk6b2j3T100235X5B?d1A`<]318R1R2_=Q9GKS2R2=74Z21C
jFe5e7`25W4]A14aQ17W41[A121aQ17W41[A121^V36W41[A121j1W4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4W@b
2j3T10023^5=4?5^1Z@518R1R2_=S4m4GKS2n5o1jD[=`2CW412n<Y4121iQ1hKY:U5X@[8m1X3C]X1YG6W4P:\714Xf47W4
S>Y314Kkk26W4c=?Y314:W41Q=OY3121nZ3C7W41[A121YW26W4]A14l2QS36W4S>Y314QX28W41Q>Y3121QX27W41[A121b
[39W44XA14W1j[2[Ja=IW412n<b1f2121i>Xn1X@>c9102W31C6MW4^GeY17W44n=Y314R]2<W412n=Y3121R]2]J]3C6W4]
A14ej2o16W44XA14R]28W412XA121R]27W41[A121[m2T2W4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4W@b2j3T100
23^5=41=d1Z@518R1R2_=S4m4G5EY1Id2Y3o1i>l1\2f1e5;Y7]11P15W4c=i3148W41a=i3121Z[59W412XA121R]2dH5W4
S>Y3147W41Q>Y31216W4]A14[^1g87W41_?k11215W4S?Y2146W4S?=k1145W4]A14Vn25W48TA145W46VA145W4]A14nV35
W4]A14km36W47UA14f]4X4o2W181Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1h
NC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>
=_11f1C^12398W41[A121k?gl18W47k=Y314^HWe37W48Z=?Y3148W41Q>Y3121^H6W4]A14S1`N6W4n>^214S14W4]A146W
4c=i314Ph28W41a=i3121Ph25W4]A14Ph27W41[A121_V4CW4n>^214m@jFU4h5W9f32k3W5gf1Y;;g4T86W4n>^214mW28W
41l>^2121mW25W4V;V6146W4V;V614[d47W41T;V61216W4n>^214oh35W4]A14oh3`2o2W1=N:[1R8D`1d3;14R2n1:=X3`
6\4_4a12621F0h_1b2j3T10023c2f121057?B?d1Y9h3]318R1R2_=o1Q7G9AS2Z23174Z21C<Z5U239^><91b<`2Io2W1=N
P@14QCd2ln1f121057a<WJS8P5P4Z5c2U?14W4]A14k1W4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023
^5=4?5^1Z@518R1R2_=S4m4GKS2\4a1o1jD[=`26W4S>Y314`D8W41a=?Y31216W40_;l5149W400^;l5121`f45W4`;l514
6W4V;V614`f49W41T;V6121`f438W41Q>Y3121S?8W4c=?Y314TV1Y3U2W41e1[1g8`16]3;121R2n1:=X3V698131d2b3S2
a12621F0S]1_1T1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2An174Z21CjF[=`28W41Q>Y3121e^29W41a=?Y3121b[3l1
W41_10`1g8`1P41210Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`27W41[
A121Z[56W4a5a8Y3147W4a5Q8?Y3148W41_5a8Y31217W41[A121b@5W4]A14]U45W4]A14TX4<W412XA121i@a;3SX1^8k1
W4a10`1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T1R?b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`27W41[
A121TQ2l1W4a10`1g8`1P4140Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2l2R1_9S4m4GKS2n5o1
jD[=`2k1W4a10`1g8`1c2\1140Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[
=`2j1W4a1a1g8`1P4140Q2n1:;1X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2P2
W4g1[1g8`1d3;14R2n1:=X3`6l8a12621F0\[10Z4b2j3T10023^5B685^1X5i7]318R1R29U=Q9GKS27X274Z21Co1^8[<[
=`25W4]A14WQ26W4S>Y314XR3:W41Q=OY3121jU3g5<W4P8\914X?j=cAZe1m@]9me1=W41^1l?1212XY1ZR2Y9[o1J8W4d@
H14le2h4ZJ7W4i>c214cR2Zo1l1W41e1[1g8`1d3;121R2n1:=X3R3]3T50f3a12621F0h_1b2j3T10023^5B?d1R=]318R1
R2_=Q9GKS2`274Z21CjF[=`2Y4o2W181Ma9505a1:763406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j
54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253
Y1T1>=_11f1C^1239=W41c1g?121R2P6c6m[2m:nR15W4]A14bD6W4Z<R514d\38W4Z<X1_1Y214j\3:W41X<X1i3121[m2^
?6W4Z<R514k\3BW4Z<X1_1Y214d;l4<:l2V?l\1_3oHdV1jG:W4Z<Y4H14d;eT2`LcV15W4]A14Tn38W41[A121i@Z]37W41
[A121Tn36W4]A14b17=W400[A121c;gm28_Dj;aJ8W4]A14[m3HY]1d36W4]A14od3T98W4]A14iZ2n?_7[Z15W4]A14d\4:
W41[A121Wc1]U1e4X_16W4]A14Wc1\i27W4T6^7AW314>W4T61e3@U3AW314QEWg22al17W4T6P8^2H14;W4]A14[W1XK]c1
\F]?n3a<6W4]A14mk4`@l1W41e1[1g8`1d3;121R2n1:=X3`6^1]7a12621F0h_1b2j3T10023^5B?d1R=]318R16k1_=Q9G
KS2`274Z21CjF`6j6`25W4]A14hP36W4]A14mg3_25W4]A14^Q1;W4c==[314nm2c=>gf1`8IW41W7i5?=[3121j@R43:TU1
iR1l4l1\691C6of1`87W4Q>[314]<nU25W4]A14if25W4]A14h`3;W4]A14oa1YP1m838g3_=5W4]A14l\35W4R7Z:146W4R
7Z:14^n15W4R7Z:149W41P7Z:121li1lOBW47m;W514^Edh1d<m2T4<2Ic87YAZ@9W4U<W514PH;_d25:W41S<W5121[m2b=
C6W4]A14k?^e4<W4h=15\314Z@`1KWX1_a25W4h=d3149W41f=1b3121gT2@W4h=15\314c90Y5Q`1\X1\1U:c6cM7W4c=41
b3149W41a=41b31218W41[A121\d5J:W4]A14Zd1Nd>0@W95W4]A14YP4j1W4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0
[O4W@b2X2a1T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2k1W4a10`1g8`1P4140Q2n1:=X391R1n=a12621F0[O4
W@b2j3T10023^5=4?d1Z@518R1R21]=S4m4GKS2n5o1jD[=`26W4]A14jh1P38W41_?k1121SQ15W4]A14SV2k1W4g1[1^1m
5I@`1d3;14R2n1:=X3`6l8a12621F0h_1b2j3T10023^5B1=d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2g1W4g1[1g8`1d3
;14R2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`26W4]A14mU3Q26W41[A1216
W4]A14cU2Yf26W4]A14cU2Sk15W4]A14cU27W4]A14]a1`e206W4]A14nV407W4TA814cQ2_d16W4]A14cQ2_d1>W4Z10]:i
1V3B14X_3TOeFn:W1OW4Y1009:1V5_4i1V3B14R2P6c6]4g1gU2n[1\1@j5eF3<N8U9W16W4]A14bD_o48W4m:_614T\3iP1
J7W4m:l5B14T\35W4m:_6145W4]A14nW36W4]A14nU3o1GW42]:Q6J14WC\:WQ1hS1X5R2XJ]3YBOb1T6a4a4Fd89W4]A14W
C\:WQ1QY1Sb18W4]A14dMWQ1QW1o1;W4S?Y214VW2o1]4S=_]1l65W4]A1425W4d@H14=W4]A14FSEVV1?PP2d\1]45:5W4]
A14F9W48Z=i314Ph2]6W6;W400RA8121cQ2b4l_19W40b=U1c214>UV49W400l>^2121S1AW40n<BU3D14gW2C]3i3^c1c9c
NBc7>W40n<BU3D14K_W2]3Xg1WX1B4Y4l>c2Qi3l1Z4d1[1g8`1U3>CQ2n1:=X3`6l8a12621F0TOc@b2j3T10023^5B68d1
]80c4]318R1R2_=Q9GKS2`274Z21CY73\?[=`2f1Z4d1[1g8`1U3>e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]3
18R1R2_=Q9GKS2`274Z21CjFb6h6`21Z4P2Z4c10[1g8`1U3>e2n1:=X3`6l8a12621F0X1h8mK5b9b2j3T10023^5B68d1R
=]318R1R2_=Q9GKY1I^1Q174Z21CjFe5;?i6`2m1Z4c10[1g8`1U3>e2n1:=X3`6l8a12621F0X1ZOT?b2Ml2T10023^5B?d
1R=]318R1R2_=Q9GKS2^1Q174Z21CjFe5;?i6`24Z4_@Sl4\@i1Z4^1a1g8`1U3R1Q2n1:=X3171R1n=a12621F0[O4W@b2j
3T10023^5=4?d1Z@5180Q1R2_=S4m4GKS2n5o1jD[=`23Z4_@c_4V2Z4c10[1g8`1U3>e2n1:=X3`6l8a12621F0TO^=T3[1
V1j3T10023W4V1B?d1R=]318R1R2_=Q9GKY1I`2334Bg11C^5P8Co6=X1e5;Y7`201g1Z4^1a1g8`1U3R1Q2n1:=X391R1n=
a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2m1Z4d1[1g8`1U3>e2n1:=X3`6R8Ia12621F0b
:n1bBg9f5T1b2j3T10023^5B?d1R=]318R1R2_=o4Q4GKS2^1Q174Z21CjF[=`2j1Z4c10[1g8`1U3>e2n1:=X3`6l8a1262
1F0h_1b2j3T10023^5B148d1R=]318R1R2_=P4P5GKS2^2174Z21CjF[=`2Q2Z4^1a1Ki5Q2`1U3R1Q2n1:=X391R1f:W3a1
2621F05UO4X7B[8b2j3T10023h2e2=4?d1Z@518R1R2_=_2c1m4GKS2\5Ao1o8j;[=`2i1Z4c10[1g8`1U3>e2n1:=X3`6l8
\142621F0h_1b2U1d2T10023^5B?d1R=]318R1R2_=Q9GKS27X274Z21CjF[=`2h1Z4d1[1g8`1U3>e2n1:=X3?2m5l8a126
21F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`25Z4_@nLXf1Th1i1Z4^1a1g8`1U3R1Q2n1:=X391R
1n=a12621F0[O4W@b2j3T100235X5=4?d1Z@518R1R2Q5]8S4m4GKS2n5o1jD[=`22Z4_@T1Z4>i5YM2j;CZ?>d2e2c2g8m<
l2Y1i1`S1KG`@S:l4n2o1Z16JEd85290R2h4CZ44`;c12k2@;1o9Z2eU1_8a4oR1g<eN?oM6Z4]@Q7f3ci3V95Z4X@4fl4\3
S2[4b10[1g8`1d3e23g110:=Bg1M`64g8a12621F0POg@b2j3T10023^5B?d1?S3i40Z2e1B]318R1R2W6W7Q9GKS2`274Z2
1CjF[=`2n1[4b10[1g8`1d3e2k110:=Bg1M`64g8a12621F0h_1b2j3T10023^5B?d1c3U7X2]318R1R2W6W7Q9GKS2`274Z
21CjFg<C`2o1[4b10[1g8`1d3e23g12:=Bg1M`6l8a12621F0POg@b2j3T10023^5B?d1i:X2]318G18R2W6W7Q9GKS2`274
Z21CjFg<C`2i1[4b10[1g8`1d3e23NK:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF
[=`26[4m@i2V3g1dm3j1[4b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0POg@b2j3T10023^5B?d1R=]318R1R2W6W7Q9GKS2
`274Z21CjF[=`2i1[4b10[1g8`1d3e23g12:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z2
1CjF[=`2h1[4b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`
2k1[4b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Ci@P6Q6Y7_1P1
o1[4b10[1g8`1d3e23g12:=Bg1M`6l8a12621F0h_1P1a1j3T10023^5B?d1P:HX2]318D48R2W6W7Q9GKS2`274Z21CjF[=
`27[4m@i2V3g1Ub1^[27[4m@i2V3g1Z]3Y@i1[4b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]3
18R1R2_=Q9GKS2`274Z21Ci@P6[=`27[4m@i2V3g1Qm2bP1k1[4b10[1g8`1d3e2k110:=Bg1M`6l8a12621F0POg@b2j3T1
0023^5B?d1R=]318R1R2W6W7Q9GKS2`274Z21CjF[=`25[4m@P6g1dm3n1[4b10[1g8`1d3e2n1:=Bg1M`64g8a12621F0h_
1b2j3T10023^5B?d1?S3i40?j1X2]318R1R2_=Q9GKS2`274Z21CjF[=`2g1[4b10[1g8`1d3e2n1:=Bg1M`6l8a12621F0h
_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2h1[4b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0h_1b2j3T
10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2U2[4b10[1g8ANd3e2k12:=Bg1Ma4LQ14m1i6a12621F0b\1U3b2j3
T10023^5B?d1>0S3i40?j1X2]318R1R2_=Q9GKS2`274Z21CjF[=`2P2[4b10[1g8`1d3e2n1:=B@V1M`6l8a12621F0h_1b
2j3T10023^5B?d1>0X2AR50c4]318R1R2_=Q9GKS2`274Z21C_<Z:g<C`26[4m@P6@V1dm37[4m@P6g1^k20TR1h1[4b10[1
g8`1d3e2n1:=Bg1M`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2W6W7Q9GKS2`274Z21CjF[=`27[4m@a41\1g1dm3
6[4m@P6g1Z]3Y@2\4bn24\4bn2lHB4\4g@j]2\H5\4dV1\=mX1b18\4a>RH\=ZU1b3b1dH6\4Qd1lT1c5kIE<\4f;`1_3lE\
=nW1Nb1\Ga3S4<\4Y1oJBYX1[IZY1h12RJW;\G@\4YLBYX1[IlHB4H3i6g76h12RJE\4W11f4g3@oABbR12c5[I[Q1n7h12R
JfC1R8h64\4bn2S[125\4nh2c5dH73\4bn2dH3\4Pl1aR15\4^c2S;S[127\4`BZS2:[8bKQF:\4`BZS2:U3U5bKQFhT1XA7
\4nh2c5jIBT1nN3\4\k2U33\4n`2c=4\4n`2c=lH4\4_BR\2dL6\4n`2c=SHoB23\4o]1b`14\4k]13b`13\4bn2^f27\4QR
1m;b`1dHjd1j84\4RR1_l1dH3\4bn2`J7\4bn2]J2n3T1W45\4V_2g1c=S[14\4bn2lH`U23\4gIjT2g1\4b1[1g8`1d3e2n
1:=X320\6l8a12621F0h_1b2;^3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2l1]4Q;IX38G021111;42T152h
4W5H2Jm2\1<l1l8PQ1]7KHIJI1101V1@o2]:g8b2S2:4V211cBi27S7l5Y2[1g7l8Q1]4T?8G021111;42Z12h4l9\1<l1mY
1l9f1[1fFQ54nDQ3S7l5Y2S9m4o2]14Ma9505a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<Y17CJ5^45V
147=^1T3j54o1hNC4G315U7<<JW22c2Dj2`152R2f121057Q3313<^61Y1M=g1>241O2l2c6X3h32R202LR28=7D[44U1311
9526FU1NR1Q1AQ1E2534T1T1>=_11f1C^1239P2]4Y6j88;;021111;42Z121f4c8X1\1<Y1B]30]5`5i2\6h<_5_8>3I>2`
1M1:T4c1Q:Z22>]2U1_4A4b<[8i27o63l5Y2T5n3Y1]4T?8G021111;42Z12h4l9\1<l1mY1]7^2762T1120U1fFb2^24nDQ
3S7l5Y2S9g1]4c1`=8G021111;42Z12h4`6=@\2\1<l1o3i51m4U2]7Fh@k7_282W2`3\4h>f4:4nDQ3b1l4Ce2V3Y2[14b7
T5T1]4T?8G021111;42Z12h4l9\1<l1mY1l9<=0J[1fFQ54nDQ3S7l5Y2S9f1]4j6V4R48G021111;42Z12h4e30`1d4EF<l
1lDf?Y5e;0X1m7h>_4A4nDQ3b1a3j13\4Y15GOAY141b7_=S1]4T?8G021111;42Z12h4l9\1<l1mY1l9JW2U1`EQ54cBZ2Q
3S7l5Y2S9U1]4T?8G021111;42Z12h4l9\1<l1mY1l9<=0P1U1U1`EQ54nDQ3S7l5Y2S9W1]4d1_=8G021111;42Z12h4_7\
2\1<l1o3mU1g:0P1U1U1^;Q:Q54nDQ3S7l5Y2S9Q1]4T?8G021111;42Z12h4l9\1<l1mY1o<fFQ54cBZ2Q3S7l5Y2a1a7[1
]4T?8G021111;42Z12h4l9\1<l1h7S1W2oI0g4o<fFQ54fAe1010]1Q3o63l5Y2a1a7]1]4T?8G021111;42Z12h4l9\1<l1
mY1[71?0\2;0H41V1X3]C[4E4nDQ3b1`5l5Y2[1g7U1]4T?8G021111;42Z12h4l9\1<l1mY1]7Y3J021V1fFQ54nDQ3S7l5
Y2S9Q1]4k;X38G021111;42Z12h4l9\1<l1mY1Y8e4fFQ54nDQ3S7l5Y2S9\1]44o>213G021111;42Z12h4l9\1<l1W4eU1
o<Mo7h=Q54`B]2Q3T5n1c525g1249S9S1]4T?8G021111;42Z12h4l9\1<l1lBPG[:c2fFQ54nDQ3S7S5HY2X6j2S1]4T?8G
021111;42Z12h4l9\1<l1n4^R1_2Q5m7fFQ54nDQ3S7l5Y2h1Z7V1]4T?8G021111;42Z12h4P6k3\1<l1mY1l97\10\1Q2d
DQ54nDQ36l6l5Y2S9P1]4T?8G021111;42Z12h4l9\1<l1mY1o<fFQ54b>[6Q3S7l5Y2S9]1]4c1`=8G021111;42Z12h4_7
\2\1<l1o3i51QP1d:2P1V1Q2k5h>f4:4nDQ3_6Cl5Y2`1b7T5`1]4c1`=8G021111;42Z12h4n6@\2\1<l1o3i51QP1]7V32
P1V1m7h>f4:4Z2cBQ3_6Cl5Y2`1b7T5D\1]4c1`=8G021111;42Z12h4_7\2\1<l1o3i51QP1d:2P1V1m7h>f4:4nDQ3_6Cl
5Y2`1b7T5[1]4c1`=8G021111;42Z12h4_7\2\1<l1o3i51QP1d:2W2m7h>f4:4nDQ3_6Cl5Y2`1b7T5T1]4o>48G021111;
42Z12h4l9\1<l1P>e:l;Y5o<U1`EQ54nDQ3S7l5Y2S9U1]4T?8G021111;42Z12h4l9\1<l1i@=JY6`Ao<fFQ54nDQ36l6l5
Y2k6W2O]4T?8G021111;42Z12h4l9\1<l1mY1o<fFQ54nDQ3S7l5Y2S9S1]4T?8G021111;42Z12h4l9\1<l1\HT=g21a1o<
fFQ54nDQ3S7l5Y2S91^4F^4:fD`@KRl1n:1T4A_@R2m5e2_4e3K0G1TDUJ3^4:^j53^4aY3eW1f1^4Z1a1g8`1X4Q2n1:=X3
91R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2j1^4Z10`1n4h3`1X4Q2n1:=X391R1n=
a12621F0j3`K4W@b2j3T10023^5=4?d1Z@518R1R2_=S4KQ4GKS2n5o1jD[=`2g1^4Z10`1g8`1X4Q2n1:=X391R1n=a1262
1F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`28^40k61Za3lBY=c62^4Z[2A^4Fi:aDn5hZ1Z:]20cG
6Z2`1A8`Ea@:^4QV1h_20n1`1A[V1`Em@5^4D_h4eLm@3^4je5m@2^4je51^49^4mR1a7YIk5k2nU2T5Z46^4:fO_g2e<mH4
^4Dk>cY43^4fj3^g12^4ef34^4en3h>13^4^]413^4dm2R[12^4QV13^4D_h42^4VV43^4nb3QB2^4TG2^4di52^4XI5^4Dc
Hko3P45^4]1RBie2[^14^4D^BPV45^4\10RBie24^4]1RBie25^4]1RBie2ff14^4Wb1\;i12^4mo42^4fg43^4Vf2i84^4`
?Wc3aH<^4D1i:o3f:bf1VCfN[F4P2>^4D1i:o3f:U2RBYR1VCfN[F4P28^4D1i:f>bf1ma1[F7^4D1i:YU2ma1[F4^4DSR4[
F6^4DQj3o7N^EF^4D1i:o7c9<V3^2HR1M?H_Y1lDnLN9]:f:U73^4]j3d72^4W[43^4bU1m89^4D1X7`3c;ei1YX2l98^4o7
^NQ8l^1[U1f1RB2^4n14^4[i3A82^4Y=2^4WT43^4ag3e<8^4D0h2ee4a5318^4D\6]S1c6eB]W2l=4^4Di2ee42^4c]55^4
m63UT4RE6^4D[GnBif1Zg17^4D1i:QOWV1YX27^4D1i:b7fm1YX2<^4D1i:b7P4]8Wa1n[1k8^Cc]18^4D1i:b7fm1n[1ZL:
^4D1i:b7P4ei1Ql1W<Z=6^4Fi:YU2_9Sc1E^4W2cFl7<m1L`2W6P4?2W?n8Yi1HHP2Z?W16?^4W2oG`6<m1e9P4Sb2HHP2n6
j91<^4W2`NZ2V>2W?XR2HHP2i@;^4D00i:YU2dId^1a531=^4D00i:nNRS1W3dId^1a531`2^4Z12^1g8`1X4Q2n1:75V11o
191R1n=a12621F0]2_>]>4o6S4S5b2j3T10023^5=4?d1Q>X2518R1C^13Fd<S4m4GKY1H0X3<IV140111002f1jD[=Q2>4^
4PNPR486^4DX63Rb4^5k1^4Z10`1P1f7`1X4Q2n1:=X391R1n=a12621F0[O40W;n4b2j3T10023^5=4?d1Z@518R1R2_=S4
m4GKS2g3V2o1jD[=`2h1^4Z10`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4FV4GKS
2n5o1jD[=`2g1^4Z1a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2^2_3o1jD
[=`27^4]1RBf6Q6PY2oa16^4fIY4T;g`313^4QV1Xj36^4D[Ma1ai3J3^4PNnk32^4QV13^4PNoh25^4]1RB_:Y[22^4SC5^
4D^Bki3T<:_4V;]71R>`^1cW1TX1D=:_4P3e?cl1WR1o6Q11f<eH4_4bh3Q1^U18_4bAQ11lh1f3cKTd16_4fBcl1cKP?SU1
=_4g?TEYg1n?\5e1j2HU3[3fQ1T2:_4T1XAZS2:i5TNQF[W119_4n1`HV11no2Q4U5_`11_43_4k=l_22_4So43_4YMiQ44_
4fBR>Yn39_4i1U<2U4l:Y9[DdT13_4e1]m44_4f`2eS1fZ13_4gNWS2A_4]4kA\223k6OoU1d5c1P=e5kJj1`Jh7?_4]4_1\
2Z1@]81kY1l2j?f5Tb1\225_4m5\2Z1TP47_4d?o21cl1^`1YO;_4g3i5[5Xd1h>T1PChS1f5Z><_4`1V5\6_3W;6kP1h_1`
?_3dA7_4Y5[4lMWd2S4cb14_4V5Pj2ko13_4ln3VP15_4o6UT4Y=c64_4XX1oi3D2_4Ro53_4e[2]c25_4Y5W4ST3]a1>_4b
1f3h9P2]1X<S:fT2XBV2c:i6_;3_4e]3]a13_4Zc1h[33_4k=Wa43_4cb2_\22_4dh2T4o2_12Ma9505a1:7:406[1K4D156
271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X
3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12392_4Uo4<_4R10eOIT1n3dc1W;_\1]8mK4_4iP1X\4`
@3_4`EbY4Y1_4P3\JR2Y8@WS1U2fAN911g:553k11k2d1:31269D2f3dF[5o7_5IhF0P11S32E_4P3U8W2U51T21n?UA2bW1
\<o1k6i6W5Z[1m;W=83`4Z=?1`43`4h2dZ46`4_1c;_3cT2R83`4X5\P13`4X5X]59`4QKPX1Q=oR1X1^;eNn96`4eK1mMhk
3W75`4aAgm1EmJ2`4mZ33`4bb2VG2`4j=2`4cj26`4m:lX1]X1Sg1PE5`4`f1cAS<Vc29`4aJT4gQ2_1Q<1`4_K7`4Y_2EP5
ad12dB2`4Pm42`4Zl43`4X5W42`4Vl57`4_1c;_3Pj10`D2`4e`22`4d13`4U5Pj22`4bb2\7a4760j1U8:[1358503?9j17
6100@1T1c1R1b1Q1K1m13O9O1Y21m1i1a22<LC^1N;6B4DV1R342203MHh1]1@U20]5?C@D58JP3Z422;]1<4:4;k1V1a2c1
_1T3\1AV1228EBFX1S215933F=;i1972^16848[1==Y1N78>o1JP12@554:J2]1GX1`:T1H;:_122V122H<L9?CY1h13Y1V5
B4D0?5@92h28_15o2<5:0o14<_2Mb1V181?Hm2G29_1?8<i11FQ1619P11;I9?M;037E873416JS123Be1Z3>=3U3a4760l9
j1H0C\2611@V1Y4Q16h2Y14c;]2556B4\:]5]2Y;22;]1<?4;k1P<Y1;>IFX1d3=U297a1684R2=h5DI@55?@9[1b?^1W6P9
4DFJj4o2<5n7a1d7Q461l2?Y147V1161Q1Z1c5>=P=a4760\2617A12T11AV1N1[1J3314D74@;0403;=9@75@0421410033
2317422209403P1426166F2=3I3385::4;1W1T1N4D3117<k1h1:C6S1Q22O94`1<2<>S111273S1;V1k11[1HB<9>7@>537
5?22853b1K24?;<>15=489O4<02323841298J3D977A8B8]1JT1?9;58?P1:4;:2Ke12V1Ho12E>281i1M:1T1330611U192
4383K5@4:253767@4\173H>0;S2W1AM6Q12A;W1CB=9`1>JI62D15G871<7A4?<P2m1216G@>@7>U122Q308KH;4221810Q1
J55522HY17186@2L?i1Y1`2e1;=5<O@K212a44P3NZ11>ER1<3235LQ1<j181?7@U28>G299U12<E`181h1BK03164I9?24A
?0342B28711416I0S123?h1W1j17>933G251o5a4770Q1Y161788467E13MS3J7KZ19;8W15@81410033231<53CU12F[1M3
8@9o1P1NA?7\4S4Oh2Y288V1i215Kb1?6o1CV1;9T1e29G95NK5;2[1H9Q19?_123Eh1h2V12K]4`3b2J;3371KM<56i12AO
a1T1T2\2W1S1Gj2=X4i2c4Q1S1Y39c2Gf4AN<L7:GY3?`3G@c2@<>2<c:<O328323R14Y1j1:0F@f2Q1;X6e1_1V2B;Be4a1
8n1Ga41eT1e4012Dd<i8X4d1P7g1g9:l3N_@QP1e3VY1a53b4JaS51b4W4o2b1Ma9505a1:7:406[1K42A156271g11P1T11
1P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057S1m1313<^61Y1M=V226O2l2c6X3h32R202o
28=L[44U1311986FU1NR1Q1c18<253Y1T1>=_11f1C^1239m:2c4hf51c42c4P\32c4mX5l2c3ODj2?U320l2=07334@3Y11
S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR
1S22]13mH:`9Y315c4n\2T?o_2m4=c4kDlKYCQm1P3^=]5R2`<R=m8k92c4d]53c4R@o14c4R@o1PEe1c4Z10[1g8`1d3e2n
1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2f1c4Z10[1g8`1d3e2n1:=X3`6l8a
12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=_1P16c4PR1W\2AR50Ac4?1i:eKcY1iY1f2b4m2T:
Y81f1kAY1]J1c4Cc44VEc3ak2Q?KU3\Z1X41b1]2>@3n6C`22c4\i5?o2d1kU3f121057h3];cJR5k2T>@o2d1kU3f121057
h3];b9PAR5k2T>Ao2d1kU3f121057h3];b9B]@R5k2T>Bo2d1mU1eAd6bW1f121057h3];cJR5k2T>@o2d1kU3f121057h3]
;cJR5k2T>g2`4o2b12JDl8505a1:7:406[1K4D156271g11P1T111P1015DV1<<L7CJ5d4[17=N?T3j54o1hNC4G315b7b3c
2Dj2`152X1If121057Q3313<^61Y1M=V226O2Z2Ac6X3h32R202o2839L[44U1311986FU1NR1Q14^1E253H@T1>=_11f1C^
1239]3g;1^6Z4o2b12Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<<L7CJ5`1S3[17=N?T3j547g1oIh4C4G315b
7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6U2R1h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1
C^1239Do2e1XT1aQ2f121057a<WJS8P5P4Z5c2l5Y1kAEo2e1XT1aQ2f121057a<WJS8P5P4Z5c2l5Y1[6_;]4o2b12J4\95
05a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<
^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q14^1E253Y1T1>=_11f1C^1239S?116]1c<^4o2b12J4\950
5a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^
61Y1M=V226O2l2c6X3h32R202o28=Lo1[24U1311986FU1NR1Q14^1E253Y1T1>=_11f1C^1239U?16]1b9P3[4o2b12JHh8
505a1:7:406U15K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=>2<?T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3
313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253O9T1>=_11f1C^1239_19f4na1U:i]2W`16c4
:`6S5o2b13I3F<Y8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`1
52R2f121057Q3313<^61Y1M=V226O2n138@c6h1_1h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1L7>=_11f1C^1239l
2;1NZ1g2Z1_2T1<[11?[3T21b1W24Li25Y14f4]j5c4:`4o2b13I5[9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y
17CJ5d4[17=^1T3j54o1e7RGC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U131
19526FU1NR1J6Y198<253Y1S10>=_11f1C^1239m3Q4e=W104f4^6WR4jF;f4kc4ZK7Fc1Ch20U5n4Cf4M00c^15g2YQ3aNi
2o1116]1\1c4:W61f43f4VG\U51f46f4e@UT3TEZMQ;T3f43e270279n5`3DQ316J`42Q1T1o6?d1<3`2`1l166;l3NI>0]B
]6<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3KNk3313f1a2k1S1n1V314131N\5_1S6@Ab2n3X5S5o1m4Y1m=V3a1f17U12_1?
a4P22f4mU63f4`b5j69f4S8Sc3Wn1H4]3Q8D4f4ln3bf1f4d1g4;n4d4P8X32_10I^Ke2R1g3[2R10V20V2^I`2i2c2_9T3W
1l1S1AMU6j6j2Q2U62P1P9]4E8P1HMT1W6W2\5\2\3S:7g4W\5W9W6:o1Y34g4d]3\4]P2Bh4VEc3ak2Q?KU3\Z1X41b1]2>
@3n6C`2Ch4VEc3ak2Q?KU3\Z1X41b1]2>@3h4U2C`2X1h4091i:o9c3U]1_:W7Z6PEW1Q?KU3YAi:Q2_4f7U2R21b1l1@>80
602MV2i3C2k1AGi4W5R>1h1>0I>JC3lU1h^1T4d<d7U6a1^7[<_@fCMi47`<j6e3Y4h;c2S6eKd@V553T1;S27R2Y;c2mEk2
h4f4i8RE1U?S4i470Q1Y16U2h9F814100:=4S2U2M<@P1n:`77G8R4Q19X1f2Cl1T1e29G9T1K5;2[1H[19?_123Eh165AHK
4V12Kn7W2o2`1W5\59\18E[2L9Go1;_12l2\=S3l1`1a1R12o1V1?`3G@P15\1M>4:g8X2O32836a2m2@d8[2R1U1L2h1:l6
98n1Y1251e2i470h4_:i6MP1_B7G8R4d2f2Cl1T1Fn19G9T1K5;2[1H[19?_123Eh1g1P1V12Kn7W5`1n:>M8Q3L9Go1;_1P
2mDg4f1`3G@P15\1MNg8X332836g8d7g1U2b;Y1251V3i470Q1j4W7S28611Q3I[1M3I9Y5]82R688M8i215U1X1?23o1Cl1
T1e29G94OK5;2[1H[19?_123Eh1h2X7k2c5T1W5T1T2R29\6l7k4S1Y39R8A[1T118Q4?P1_2G@c2MNP<32<6a2U6Q4a:1W6
8n1S3i470Q1Y1l<BR3U2M<@Y2P1NV@8R4Q1b1f2Cl1T1e29G9T1K5;2[1H[19?_123Eh1g1P1U2n7i3]1;T1a8\2\1Nb3\49
Lg14e5212KV32322c2o6^6`3G@BP2MNP<328323W1`3Fe4^9BW4Z1j38n1V1i4b4W3W1X5W20U1n3P2P:k3h5b2X8Ia6n4R<
=d3e1Z:Q73aP108Y2i5HcD\3X:c1k;0m36i4jAa]2YW10n98i4iEZ131[_30ST1?i4S;S6Ub2kA;:Bc3`3W4k6P7R2YF?i4W
4V4iW2\?k7eBY>^34dN;_?n3P12i4P\4<i4]R1lORR1XR10a:S4ZHa=m3T7T1i4U7D]1W5R2Y7b4HJZ6cB[5]2Fa3V1<o9P4
1MW<n6k<L1cBc4Q4fGW2P8c1f9X8:i4\Jke1l5]8YFTW1l2n8gN?i4jAR6J]Z1c;V7QOX2gR1]1Z8Z;b4h6Ji4n4k2`6a9_4
V@UAF21a1m3=U:e1cMfJ2i2f?g4DY=Q1b4Ei4j7]17lKa:REj1l7P4S:Y2c2cU1d1`7j:VD4V307i4j^2h=WHg1g1n@;i4^F
E31k]1m?2^7T2Z[26i4mX1oMX9_f1C>i4m8l1\6Z1l;W2l4lNVG`Z18OeP15i4b_1_Z4?M8i4n62P2T4Y:Y=Uk1j1i4U1[1g
8`1d3R2Bn1:=X3e5JV4e4a12621F0h_1b2j3T10023^5B?d1R=]318R1R2f6h6Q9GKS2`274De11Cn2kC[=`21i44i4i9PM^
f24i4jV5nA21i4Ei4SP3^<Gk<h_1l3_6=`2f9=85a10311D9Ci4S;h2_1j1U1f9R6P^1d[1j1@4k^1e4d2f7B`93i4i9[Q35
i4\Z1hP2hU113i4XB4[1i4gI3C3P3n2U4n4aH^62f12Hh4W=l4m5i2Z:P5g3Z4\;h2L\2W3]1P2V1Y1O3408124HWU11i48i
491i:YU2cOeX1XB2i4nV6c3i491e1AP2<j1P1_1U1A^2M=I141172=C94>6Q5\7l2l1m1Ib15Q2R1o8EG^:]2<`2a1`76U1]
5i1b3X3=g1f1R12f5E_5OO_1R4S3V2_1m4C9]1A=2I`1R9o20k240I4k1145D^5W2^1Bm8W3V2d50W1072MZ2P48244a1AS1
0:_2i49_3c5Nf21\1335I141118=R1X11Q26I>>;CGl3b3=S1h1l2]15g2\9;f9[<U2m1c6i1Z6:CR18U3]1oH1X2h1:>[1Q
1i6R6V4n18a1X1d51l6W6Z30X4d1\1m1R2i4^<D1`13O141118=R1S1_2I1<>O3Q3^1b3_4b1c14T34j8E\9[<a<m5<:Ci3g
G]31N?b26<46C03n:b9]7Q?m2V4\17o1Z1_1e2i47i4Z5Q24A7X13O141136=@=c1;c28>64GU3^1b3R6CE9l7_>[<F_2^1k
7^1Jc3<:C02X2Z107T9W1S4J5`129m1k12c5X4BV1V6V4P7S3m<`25g6e2X4\17Z3T4c5>:i4f>l<T;m4P\1dZ1hc1\17_1i
473e12[2d6]1P1W2\7`DV1X@TCQ1Y8i1g3eCiBeMW1Y5^31_1l1n2R2a3J=07X13_2k344a1>2>D;i1i47i12>j4T5X3\7?i
3_6a:;c6P1a4W@S7o3V5i1m2>:eC_@9f18=]2d4]70l75b6W1?3f9e2U2d5X107[3@P44a1>2S10Ai4j:c<W1^S1QP1i2kS1
O]Ae5oO:Y72k38_2i491I[1R5_2P13`1d3e2n1:=X3`6_5\3a12621F0m6SNf:k1FT3?5T10023Cn1:`2B??T1R=]318R1R2
R3\:9g8:<<>W1Ko1@7467GS116<Q3`8W;[=`25i4Vg3e<o6mA4i4QQ3[=U43i4]^3U47i4jX3W2_S2T4g3E9i4k<X2bj2Z1_
S2T4]4i52i4X_42i4le52i4hl52i4hl52i4^j53i4be3kT24i4Qf3\T2_35i4Xj5>V3W6n2c3U1>j2?U320l2=07334@3Y11
S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR
1S22]13mH:W2>i6Y31Ni49UAA_7Z;dKV82l1<?`=`9=_2a4^;d6P1k5j=Y6[1@b35o2j63Li491i:eCR1T2>f3TMV8i4_9V8
B^P1n8\2`3T5^1Y4F@312CGi49ZZ1a3ob11`45k12fEb5n8e13;W3S7a5312Ce1i4351W1a9V1g7W4?l3<c3h182ER1]11FY
1e82VH2h2Y4R8hFP50Q2^5Q1;V4o19Cd1k7^3o3W13;_1XB1Y=5P>?i4P@^W1f6<3e3T6\3[8M2j=ah1^B=i4kZ10T:<W68d
5gCn2g5`Y2fH1i4Q3i40e270279n5`3DQ316J`42Q1T1o6?d1@`2`1k1066;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3R2T1
i1m3i1A3MLQ1]1[1313f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1]>f2X37U12o1b6o2i40e270279n5@g1W1D0P316J`
42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3R2T1i1m3i1A3j1k3313f1a2k1S1n1V314131N\5_1S6
e3W9S5o1m4Y1TAX37U12o1b6Q1i47c2U2^6c4l1W5dInJCe12\9V7g:f3T2_1@n2g8l47k2X2W6a9\P1a=Y125Hi47g6Y@1`
c1P1Y22\9eEU4f;T5k2X2dIkG`9f2Y1251Q4c3U1>0k1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<a1:83
S5a3a3A22h2[5i1e9Z36\:;j1;k13LC5_4D>b11f1`2U1><7101A`;DX3T5l3Of10[1l7k1Nc6\1M@11X5Ij18103207NR1S
22]13mH:T1[8T12Q21g18X3c3U1>0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3a4Ij>6\:;j1;k13L
C5_4D>d1f1`2U1><:1f21f1b7DX3b2a2l3Of1\1h9R3_4\1^111R6j1810337NR1S22]13V:m;h2:`9Y317i4^2em28Z4`ET
<6i4P`1m@d1h[3R82i4Z\56i4Z\5Z4b9>P25i4Xj5>P2U1m2j4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]
B]6<1>=]1064a4Y56Y13>9C>_4U3W3i1m3i1A3j1k3313f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1TAX37U12o1b6n2j
4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<1>=]1064a4Y56Y13>9C>_4U3W3i1m3i1A3j1k3313f1a2
k1S1n1V314131N\5_1S6e3W9S5o1m48P1TAX37U12o1b6m2j4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;CX3NI>0]
B]6<@=]106f4Y56Y1B9C>_4U3W3i1_3=i1A3j1k3313f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4;MTAX37U12o1b6o2j4e
270279n5`3DQ316J`42Q1T1T2R1Lj2?d1<3`2`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k3313f1a
2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1`4c<X37U12o1b6o2j4e270279n5`3DQ316J`42Q1T1W3X2^1?d1<3`2`1l166;l
3NI>0]B]6<@=]106f4Y56Y1B9C>_4E_2W3i1m3i1A3j1k3313f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1`4c<X37U12o
1b6l2j4e270279n5`3DQ316J`42Q1T1W3g3?d1<3`2`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k33
13f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1TAX37U12o1b6S3j4e270279f57`3DQ316J`42Q1T1o6?d1@`2`1l166;l3
NI>0]B]6<@=]106f4Y563U1B9C>_4U3W3g11R22g1i1A3j1k3313f1T2<k1S1n1V314131N\5_1b2`3e3l7Z1S5o1m4Y1TAX
37U12o1l3e2n2j4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106f4Y563U1B9C>_4U3W3g11R22g
1i1A3j1k3313f1a2k1S1n1V314131N\5_1S6e3W9S5o1m4Y1TAX37U12o1b6o2j4e270279n5`3DQ316J`42Q1T1o6?d1@`2
`1l166;l3NI>0]B]6<@=]106f4Y563U1B9C>_4U3W3g11R22g1i1A3j1k3313f1a2k1S1n1V314131N\5_1b2`3e3W9S5o1m
4Y1TAX37U12o1b6l2j4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3W3i1R2
j1i1A3j1k3313f1T2<k1S1n1V314131N\5_1S6e3W9S5o1m4Y1TAX37U12o1b6l2j4e270279n5`3DQ316J`42Q1T1o6?d1<
3`2`1l166;l3NI>0]B]6<@=]106f4Y56Y1B9C>_4U3W3i1m3i1A3j1k3313f1a2k1S1n1V314131N\5_1S6R1b2W9S5o1m4Y
1TAX37U12o1b6Hm40U5j5X8a5]7T2;=2k2K`<iGk16d8\Df;^5\@\@aW1h1Q5e1n4`6T1=R19l21=f2<:?C3h3JT41A:?d2P
;4QX1f2d32W1Z1o2Bd2XBa9FR1MD`1l1]@?[1Z4l65Q2]@m2]1R6b1GS500i:P8^62gGeJP1W3YBZ7_HW8`3[:a5312_7dC8
S50kBa6Po3a5317S5`V2na2a534C9S5RS2b4iJoe1a534C7S50kBbU4a531;S5Pg1U?ZR1]?Q1]OH1U6k6<S500i:b7o6`<U
Z1YX2a5317S50h2ee4a531:S50F0RBie2i_1a5319S5TEf3Ud1fDn2[P1[C]P13S5jS4dD8S5ZZ1if1Zg1a534C_2S5U5<n2
0`4i2W1e1P1^3d4X12?H2@<1Y1<I17NU1HDQ4h5n7g30Ji;a1P6Z8?J1@Q1V1T22X2n2W1\2\5l:2R1o5S3;F060Q20l7Ai5
^2EU1@i1i4=D^1Q3e25R1S5X63U=0Y2A00Ic3_2R11Hg4iMTOQER4\1Q3\4@3U1m;`7]4o1F1PBo<_2S51b8>NH27B^2=X1U
1AS1Q3a7@D1Q2U1b1U12Eg4g534];0V=k2R3Q13f8;Q1Q12S1m5GZ9W6Y3Q3]2Q3?m2853199033W1JR9`84J;<d5F1Q30j3
3k:f:6S51i:YU2ma1[FAS51i:cA<V3^2HP2?XZ1lDnLN9]:f:8S51i:YU2Q5ZR1\2_N9S500i:YU2YX2a531:S50GRB_:Y[2
i_1a5312S5_h45S51i:YU2YX25S5aI0o:lc37S5HRBkS1ma1i_1X46S50^h4a531i1S5E10^1g8`1X4Q2n1:=X391R1n=a12
621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKW1Kn5o1jD[=`2;S50F0RBnFjn1i_1a5316S5G0RBie2i_17S5G0e
A<ie2i_14S5l`2S4^S28S5G0RBTR2dCPKhD5S5HRBie2i_13S5Y1Ug43S5Pe2^S27S5HT<m5ie2i_1l67S5G0@aAie2i_15S
5UP3A2dg13S5fS4hD3S5^OPi37S5G0RBb<VY2i_17S5G0RBie2]K[D3S5ST4[D5S5mN>Ri3Q76S5HRBie2i_1Q73S5^BPV4:
U5i:`JhZ1VLd=X9YLa?i>4U5i:b7fm16U5i:b7P4ei1de25U5i:b7P4ei1l2c3d1j2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<a1C3S5a3a3`3[5Z>?6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`
9Y31k2c3d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<D
X3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31l4c3d100T2A1?F^220?\2750513312@3=63@140411d15:2CB15
NL1N1I:128OC;<237<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4O:0k13B9C5T5>b11f1`2U1><4221A_6P5DBe2c4@Mf27O
S3i4e1X3b7\128R111R6B<?:81437NR1S22>N3;f8m2BY<:`9I_211d4c3d11T2A1?F^220?\2750513312@3=63@140411d
15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4O:0k13B9C5T5>b11f1`2U1><4221A_6P5DBe2T5M
f27OS3T5Z1X3b7\128R111R6B<?:81437NR1S22>N3;f8`3Y<:`9I_211j4c3d11T2A1?F^220?\2750513312@3=63@1404
11d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4J4360S14B3B9C5T5>b11f1d1KU1><4221A_6P
5DBe2T5Mf27OS3_6X3b7\128R111R6B<?:81437NR1S22>N3;f8`3R6V6:`9I4Z211e4c3d11T2A1?F^220?\2750513312@
3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4O:0k13B9C5T5>b11f1d1KU1><422
1A_6P5DBe2T5Mf27OS3_6X3b7\128R111R6B<?:81437NR1S22>N3;V5_3`3Y<:`9I_211k4c3d11T2A1?F^220?\2750513
312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4J4360S14B3B9C5T5>b11f1`2
U1><4221A_6P5DBe2T5Mf27OS3_6X3b7\128R111R6B<?:81437NR1S22>N3;S7b1`3R6V6:S9<F2_211c4c3d11T2A1?F^2
20?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4O:0k13B9C5T5>
b11f1`2U1><4221A_6P5DBe2T5Mf27OS3_6X3b7\128R111R6B<?:81437NR1S22>N3;f8`3Y<:`9I_211o2c3d1j2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;e1437S14B3LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\
1^111R6j181437NR1S22]13mH:`9Y31l4c3d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8
CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3V5X1X3b7\1;
>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21l2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`
3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31_3c3d130Q2C?U32
0l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3[1T2b30g1j>6\:;26;T1;Q1>:3LC5T5>b11f1`2U1><451A`;DBe
2T5l3OS3i4e1X3b7\1^111R6j181437NR1S22]13;aH:`9I_21Y4c3d102R21A?U320KP2=07334@3Y11S25;1V115k1P1K:
]1CW1<a1C3S5c221D3a3BC12217g1b30g1j>6\:;26;F=;Q1>:3LC5T585b11f1`2U1><4221A`;DBe2T5l3Og1[1d44Y1;X
3R2_5\1^111Z3g2j181437NR1Q212]13018aH:`2=a6I_21Z3c3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a
1C3S5a3a3`3b30g1j>6\:;26;T1;k13LC5T5>b11f1`2U1><451A`;DBe2T5l3OS3_6X3b7\1^111R6j181437NR1S22]13;
aH:`9I_21_3c3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X1221o1b30g1j>6\:;26;T1;k13LC
5T5>b11f1`2U1><451A`;DBe2T5l3OS3_6X3b7\1^111R6j181437NR1S22]13;[?U9:`9I_21l2c3d1j2?U320l2=07334@
3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3[1T2[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j18
1437NR1S22]13mH:`9Y31^3c3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X151o1b30g1j>6\:;
26;T1;k13LC5T5>b11f1`2U1><451A`;DBe2T5l3OS3_6X3b7\1^111R6j181437NR1S22]13;[?U9:`9I_21a3c3d13R2C?
U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X1221o1b30g1j>6\:;26;T1;k13LC5T5>b11f1`2U1><451A`
;DBe2T5l3OS3S628X3b7\1^111Y3h2j181437NR1S22]13;aH:`9I_21[3c3d13R2C?U320l2=07334@3Y11S25=V115k1P1
K:]1CW1<a1C3S5a3a3[1T2b30g1j>6\:;26;T1;k13LC5T5>b11f1`2U1><451A`;DBe2T5l3OS3_6X3b7\1^111R6j18143
7NR1S22]13;aH:`9I_21`3c3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X151o1b30g1j>6\:;2
6;T1;k13LC5T5>b11f1`2U1><451A`;DBe2T5l3OS3S628X3b7\1^111Y3h2j181437NR1S22]13;aH:`9I_21o3c3d102R2
C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<a1C3S5a3a3V1120S2b30g1a6X86\:;26;F=;Q1;2:3LC5T585b11f1`
2U1><451A`;DBe2T5l3OS3d44e1X3b7\1^111R6j181437NR1S22]13018T:n2]4o6:`2o6I_21k4c3d12S2A1?U320=@538
:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b
11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21n4c3d12S2A1?U32
0=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k1
3B9C5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21l2c3d1
j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3o1[3j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS
3h9b7\1^111R6j181437NR1S22]13mH:`9Y31l2c3d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5
j>6\:;e14;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31l4c3d12S2A1?U320=
@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b91G;26;4O:0k13B9C
5T5>b11f1`2U1><451A`;D5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3;aH:`9I_21Z3c3d10i2?
U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3a4Ii1P=6\:;j1;k13LC5_4D>d1f1`2U1><:1f21f1b7DX3b2
a2l3Of1\1h9R3_46U1^111R6j18103207NR1S22]13V:m;h2:`9Y31Q5c3d101S2A1?U320=@538:22I75051334@3=6D140
411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k13B9C5T5>b11f1`2U1><451A`;D
5<e2n2V1NMf27OS3_6X3b7\1;>2@11Z2c33@85?:81437NR1S22>N3018aH:`9I_21P3c3d10i2?U320l2=07334@3Y11S25
d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S2
2]13_7Q5[<:S9<Fb21m2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>
d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Fb21n2c3d10i2?U320l2=07334@3Y11S25d115k
1P1K:]1CW1<a1C3S5a3a3:U3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13
ZHB:`9Y31R3c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3:1S3a4Ij>6\:;j1;k13LC5T5>d1f1`2
U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13XHD:12[9Y31m2c3d10i2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<a1C3S5a3a3`3a4Ij>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`
9Y31n2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<
DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13ZHB:W1X8Y31P3c3d10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<
a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`21g4U2Y3
1m2c3d10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX
3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31m2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5
a3a3`3[5j>6T:7;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31m2c3d10i2
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b
7\1^111R6j181437NR1S22]13mH:o6`2Y31o2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5c221Ha3`3
[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13mH:`9Y31m2c3d10i2?U320l2
=07334@3Y11S25d115k1P1K:]1C1U1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^11
1R6j181437NR1S22]13mH:`9Y31Q3c3d10e23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1
;k13LC5o44>d1T1A`2U1><:1R<DX3T5l3OS3h9b7\1^111R6j181437NR1S22]13i?S9:`9Y31]3c3d10i2?U3204g2=0733
4@3Y11S251b115k111L5E:4X1>414P1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3Z21[7R3_
4HC^111R6j181437NR1S22]13a2d7f>:`9T3031n2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`
3[5j>6_6l3;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9b7\1^111X3i2j181437NR1S22]13mH:`9Y31g4c3d100T2A
1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3CL^1S2a3a3`3b30g1?Z>6\:;260:4O:0k13B9
C5T5>b11f1`2U1><4221A_6P5DBe2T5Mf27OS3_6X3]50S2\128R111R6B<?:81437NR1S22>N3;f8`3Y<:`9I_211m2c3d1
0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3
T5c4b7\1^111R6j181437NR1S22]13mH:`9Y31n2c3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3
[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3m46c4b7\1^111R6j181437NR1S22]13mH:`9Y31m2c3d10i2?U32
0l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k13LC5T5>d1f1`2U1><:1R<DX3T5l3OS3h9a2P5\
1^111R6j181437NR1S22]13mH:`9Y31_3c3f1T2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1C_5^1S2W>0W
2ZI260:4O63371<Q13BX6>b11f1`2U1><4221A_6X6e2T5Mf2U9e1DV:\128R1i6<?J3`4>^1f8`3oF_211<d3c3g1S2A1e3
20=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CKR2`2^1S2c221a8l20\JU126;4O:g18BX6>b11W4U1><451A[<
<e2n2V1NMf2[4_6X3b7\1;>2@1\2c3D85?:863`4>S118WS12]5jP42]596^5Ud1ESU2ba1SE8^5l\5Y2d11W:2]53^5m`5Z
:5^5Ui1cBUP3P44^5Pj1\d3\12^5Vl15^5a=de2Y^2]=S4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17
CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986
FU1NR1Q1c1E253Y1T1>=_11f1C^1239T4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
j54o1dHS6C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E
253Y1T1>=_11f1C^1239U4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G3
15b7b3c2Dj2`152R2f121057Q3313<^61Y1M=o1626O2l2c6X3h32R202o28=L[44U1311986FU1?>R1Q1c1E253Y1T1>=_1
1f1C^1239U4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2
`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239aL[1
U4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1T?c?C4G315b7b3c2Dj2`152R2f
121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239aLT4o2b1Ma9
505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313
<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1C@>=_11f1C^1239T4o2b1Ma9505a1:7:406[1
K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O
2l2c6X3h32[1F02o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W4o2b1Ma9505a1:7:406?KK4D156271g11
P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2`5R1X3h32
R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W?J[4o2b1Ma9505a1017104:406[1K4D0056271g11P1T
111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o
28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239`40k8]6o2b1M>[1f7505CM:7:406[1K4?4156271d121P1H:01
18>80153@;J6210Y17CJ5X3[1[17=^1T323Ca12621F0V24o1e6g2Y8C\<C4G315c3n3S3>S2?Db224O0023752R2f121057
?B?^1313<^61Y1M=V226I524g2718R1R2j2X3h32R202X1f18=L[44U13119526A4U1H5R1Q1574P1E25361C29T158=>900
1981f1B0^1239P40\:S9W4`2\4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b1Q3[17=^1T3j54o1
hNC4G315b7X2Y1c2Dj2`1526k1f121057Q3313<^61Y1M=V226O2S1h1c6X3h32R202o28=LM]34U1311986FU1>?<EQ1c1E
253Y162J>=_11f1C^1239a4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5B2J1U2K[17=>2LT3j54o
1hNC4G315b7X2Y1c2Dj2`152R2f121057Q3313<^61Y1M84V226O2l2c6X3h32R202o28=Lc1g24U1311986FU1N<EQ1c1E2
534T1T1>=_11f1C<Q1239^HT4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC
4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1L7>=_
11f1C^1239a4o2b1Ma9505a1:7:406EEK4:9156271g11P1T111P1015DV1<Y17CJ5d4[17=^1l215j54o1oI0g4C4G315b7
b3c2Dj2IF52R2^1721057Q3313<^61Y1M=`1E26J212l2b2n31X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1<1=
_11f1C^1239W4o2b1Ma9505a1:7:406EEK4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2D
j2`152R2f121057Q3313<^61Y1M=`1E26J42l2\2V4X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^12
39T4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f
121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239d=U4o2b1Ma9
505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313
<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239dB^;T4o2b1Ma9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V
226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q16\1E253Y1T1>=_11f1C^1239V4o2b1Ma9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226J212l2]5U
1X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239X4o2b1Ma9505a1:7:406[1K4:9156271g11P1T1
11P1015DV1<Y17CJ5d4[17=^1T3j54o1oKT11a1C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R
202o28=L[44U1311986FU1NR1Q1c1E253Y1BA>=_11f1C^1239U4o2b1Ma9505a1:7:406[1K4:9156271g11P1T111P1015
DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U
1311986FU1NR1Q1c1E2534T1T1>=_11f1C^1239U4o2b1M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5
d4[17=>OT3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1
NR1Q1c1E253Y1T1>=_11f1C^1239Y4o2b1Ma9505a1:7:406[1K4D156271g11P1N511P1015DV1<Y17CJ5d4[17=^1T3j54
o1`4T2R2oEC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1
E253O9T1>=_11f1C^1239_1W4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1XAf
6h6C4G315b1o5b3c2Dj2`152R23b121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253
Y1T1>=_11f1C^1239Y4o2b1MJf8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315
b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C
^1239h<\<Ln25T4o2b1Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3
c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^123
9V4o2b1Ma9505a1:7:406[1J030D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2
f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q12`1E253Y1T1>=_11f1C^1239U4o2b1Ma9
505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1b1a1j54o1hNC4G315b7b3c2Dj2`152R2f121057Q33
13<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NI8Q1c1E253Y1T1>=_11f1C^1239U4o2b1MHh8505a1:7:40
6[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1b1a1j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=
V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239U4o2b1Ma9505a1:7:406[1K4B11562
71g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1TEc9C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6
X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239T4o2b1Ma9505a1:7:406[1K4D156271g11P1T111
P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=
L[44U1311986FU1?>R1Q1c1E253Y1T1>=_11f1C^1239T4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17
CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2Z5X1X3h32R202o28=L[44U13119
86FU1NR1Q1c1E253Y1T1>=_11f1C^1239T4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1
T3j54o1hNC4G315b7b3c2Dj2`152HY1f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1
E253Y1T1>=_11f1C^1239X4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5^45[17=^1T3j54o1\1m1
]KC4G315b7b3=a1CDj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1
T1>=_11f1C^1239W4o2b1Ma9505a1:7:406U15K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7
b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q18Z1A32403Y1T1>=_11f1
C^1239U4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`15
2R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1N<EQ1c1E2534T1T1>=_11f1C^1239X4o2b1
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ22d4[17=>2LT2Oj54o1hEo8C4G315b7b3c2Dj2`152R2f121
057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W4o2b1Ma9505a1
:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y
1M=V226O2l2c6X3h32R202o28=Li3A4U1311986FU1NR1Q1C0NE253Y1T1>=_11f1C^1239a4V4o2b1M5[9505a1:7:406[1
K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hN:84G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226
O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239m3b4o2b1Ma9505a1:7:406[1K4D156271g
11P1T111P1015DV1<Y151CJ5P3OC[17=DIT3j54o1X=4KU3j:]2C4G315c2n4b3_1S1Dj2`152R2f121057Q3313<^61Y1M=
V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E2534T18K>=_11f1C^1239aHj4T4o2b1MHh8505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l
2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239o4o2b1MV3Z6505a1:7:406[1K4D156271g11P
1T111P1015DV1<Y151CJ5d4[17=^12GY2j54o1>f1V;L^@C4G315i55b1Bo24I5>1MD4?U2`152R2f121057l1T1313<`2S2
i11Y1M=V226O2R2Ic6X3h32R202o28=7D[44U13115386FU1NR1Q1c1883253Y1L7>=_11f1C^1239mMT4o2b1Ma9505a1:7
:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M
=V226O2l2c6X3h32R202o28=Lc1g24U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239T4o2b1Ma9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6
X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Y:X4o2b1Ma9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<Y17CJ5d4[17=^1T3j54o1eIR5C4G315b7b3c2D4e2`152R2f121057Q3313<^61Y1M=V226O2l2b5P1X3h32R
202o28=L[442R1311986FU1N<EQ1c1E253Y1T1>=_11f1C^1239Y4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015
DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7T1]2c2Dj2`152R2f121057Q3313<^61Y1M=V226O2Q11h1c6X3h32R202o28=
L[44U1311986FU1>?R1Q1c1E2534T16M>=_11f1C^1239m4o2b1M@P9505a1:7:406U15K4D1226271FP11P1T111P10151B
V1<Y17CJ5EJ@\25V147=^1T3Jo44D1X1hNC4G315b7T12W22c2Dj2`152R2f121057Q3313<^61Y1M=n1726O2Q1j1c6X3h3
2R202LR28=7D[44U13119526FU1N<EQ1AQ1E2534T1;H>=_11f1C^1239T5W4o2b1Ma9505a1:7:406[1K4D156271g11P1T
111P1015DV1<Y17CJ5d4[17=^1T3j54o1]JZ4C4G315b7Y2X1c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3Q1f2
2R202o28=7D[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P10
15DV1<Y17CJ5d4[17=^1T3j54o1oCh:C4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=7
D[44U1311986FU1N<EQ1c1E2534T1T1>=_11f1C^1239\4o2b1M4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y1
7CJ5d4[17=^1Y2Jj54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3[2\12R202o28=L[44U131
1986FU1NR1Q1c1E253Y1T1>=_11f1C^1239U?16]1:X<]4o2b1Ma9505a1:7:406Z10K4D156271g11P1T111P1015DV1<Y1
42CJ22b3Q1[17=^1T3j54o1W=`AC4G315P6a1b3c2Dj2`152R2f121057Q3313<^61Y1M<0V226O2l2c6X3h32R202o28=L[
44U1311986FU1NR1Q1c1E253Y1@;7>=_11f1C^1239b2U4o2b1MKe8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y1
7CJ5d4[17=^1T3m3l14o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311
986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W4o2b1Ma9505a1:7:406[1J04D156271g11P1T111P1015DV1<Y17CJ5d4[17=
^1T3j54o1hNC4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1C
0NE253Y1T1>=_11;Z1C^1239[4o2b1Ma9505a1:7:406[1K4D1562714b11P1T111P1015DV1<Y17CJ5d4L>7=^1T3j54o1c
2Y4]9\>C4G315b7b3c2Dj2`152R2f121057Q3313<0]61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E2
53Y1L7>=_11f1C^1239m3T4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b3Q1[17=^1T3j54o1hNC
4G315b7b3c2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_
11f1C^1239X4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5h3K[17=^1T3j54o1\8[FC4G315b7b3c
2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1:X1E253Y1T1>=_11f1C^123
9k7RAb4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17C60B540W1T25K[17=^1`1COj54o1c<k8X9C4G31
5b7b3c2Dj2`152R2f121057Q3313<^61S15M=V226O2l2c6U2R1Jm22R202o28=L=m34U1311986FU1NR1Q1c1E253Y1T1>=
_11f1C^1239^4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17C602?54]35K[17=^1`1B0Oj54o1hNC4G3
15b7b3c2Dj2`152R2f121057Q3313<^61S15M=V226O2l2c6U2R1h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_
11f1C^1239V4o2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5BMS3[17<0^1T3j54o1hNC4G315b7b3c
2Dj2`152R2f121057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239
T4o2b1MBn8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1hNC4G315b7b3c2Dj2`152R2f1
21057Q3313<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239W4o2b1Ma9505
a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1W3`KC4G315b7b3c2Dj2`152R2f121057^1b131
3<^61Y1M=V226O2l2c6X3h32R202o28=L[44U1311986FU1NR16Jc1E253Y18K>=_11f1C^1239U4o2b1Ma9505a1:7:406[
1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1W3`KC4G315b7b3c2Dj2`152R2f121057^1b1313<^61Y1M=
V226O2l2c6X3h32R202o28=L[44U1311986FU1NR1Q1c1E253Y1T1>=_11f1C^1239Ba500ZBm@P<T[1_l13YN2DG6W9F@36
a500\e53[18a500Pl2Vb2T7_1f::a500VR1Y]1n\2lH2\18?a500oW1\]422819D5k2a7X3<a500_P1S5_i2Xf1U19^9<J<a
500Dgd53Q19R6[3T12;a500DWY1YU2UV23[1c:48a500\e52\18g9V1a500Z330Y4YIm1T23c[2X1^LeV13<50072;8Q96>6
32;59=53436a500\e52\17a500\e52\1P:8b50R^1oe1mE[k1<=?b50i7WKTg2Uk1F082]15S9>S16b50\e5U1h9W18b50R^
3N00XV2X<5b50\e5R<58b50VR1n1Z[1n\2lHV2<b50DWY1_[4JAV:?2U3Y1<b50UP2d1kIPg2d2G8U1S:Q3;b50\e5>5225Y
;FZ2<b50\e5>5225U1@b9Q33b50\e54b50US4Vb15b50hk2RS2`F5b50Q^1ZW4l;Ab50dV17WA`;]k108`1WGe3^DP5X:i31
=b50FmU1We3m9a?J1O02T<9b50cW1de21;e6o`1l78b50RT10Xa4\1_6T54b50\e5l74b50\e5l75b50XP3hQ2ZC6b50Dln2
je2\15b50hi1ck3R<7b50dZ1ZY4\1l;57c5l6Z2X5]U2RQ31<c5Za1Ve10]CQU1ZG1?g:^252c5cQ63c5cQ6b21c53c5W904
c5W90Yj57c5Fb[5^8U:_1i44c5bP60c45c5Pj5a60c45c5dj1V>X[1Sa2Dc59<dAI`3?U1c6o>FVl1h:SS1l7^;1j1i@Y63c
5fY3l[25c5m5jW5j7G1c5?d50_Z2jV2dLZ8168T1V2h5MDP35d5P^5Z81d94d5P^5Z815d5[f51\4::d5hb1bS41[4090Y5c
44d5cj4gK16d5`_5h4Q21Y1>d5Fg^4d@f2R4o7]71P8j11k359d5P^5d21c51d4f3J3d5[f514d5[f51b47e5RV1W`416]1c
<6e5Zf516]1c<7e5Zf516]1:X<7e5hc5a216]1c<8e5_Kd5Ue416]1c<8e5Zf516]1Z4X827e5Za4oT116]1c<6f5ZR3fX26
0V9;f5a5PLb:NX8[1Y7iR2SZ1^92f5Q[51f56f5i^1g2h`1``1[Q13f5eT4aP22f5WU61g53g5dY3mh2;g5<h_2cb1jb1_7R
5312B3g5Ud508g5mY2[18`1R=b]2:2g5Vj22g5Sh53g5g<[[51h52h5Ql52h5[U63h5l3hK2h5PZ2f1i5a1g8`1X4Q2n1:=X
3913Nn=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2e1i5a1g8`1X4Q2n1:=X391R1n=a126
21F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T1R?
b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0_Gk74W@b2h31T100
23^5=4?d1Z@518R1R2_=S4m4GKS2A\5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z
@518R1R2_=S4m4GKS2^2_3o1jD[=`2T2i55[1g8`1d3CQ2n1:=X391R1Q5l8a12621F0_Gk74W@b2j3T10023^5=4?d1R=W3
518E<R29Y4k8S4m4GKS2`274Z21Co1`71W=[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1X
5Q;518R1R2_=S4m4GKS2n5o1jD[=`2j1i5a1g8`1X4Q2n1:=X391R1_2o2f40f3a12621F0[O4W@Md1j3T10023^5=4?d1Z@
518R1R2_=S4m4GKS2n5o1jD[=`2l1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4a8^4V3Dm1X2a1T10023[52=4?d1Z@518
R1R2_=LV3m4GKS2\5Ao1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4^
2^2GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2h31T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o
1jD[=`2m1i5a1g8`1X4Q2n1:=X391R1n=a12621F0TO640V@b2^2[1BA0023^5=4?d1P3W2[1e9518R1R2_=S4m4GKS2g3V2
o1jD[=`2g1i5a1g8`1X4Q2n1:=X391R1d<0X1a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2
h1i5a1g8`1X4Q2n1:=X391:Gd<0X1a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5a1g8
`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023Eh4=4?d1Z@518R1R2_=S4m4GKc1?n5o1jD[=`2f1i5a1g8`1X4Q2n1:
=X391R1n=a12621F0[O4W@b2j3T10023^5=4?5^1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a
12621F0[O4W@Md1j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4
k;[4b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4g:_5b2j3T
10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T100235X5=4?
d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2
_=S4m4GKS2d2Y3o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S41k4GK
S2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jDe5e
7`2j1i5a1g8`1X4Q2n1:=X3171R1m;P2a12621F0[O4b=d2b2j3T10023^5=4?d1Z@518R1R2_=S4KQ4GKS2n5o1U=d7[=`2
f1i5a1g8`1X4Q2n1:=X391H9n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2j1i5a1g8`1X
4Q2n1:=X391H9n=a12621F0[O4^1g1^3a9b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2^2_3o1jD[=`2g1i5a1g8`1X4Q2
n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1;i:d9[=`2g1i5a1g8`1X4Q2n1:=X391
R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1U;d9e5e7`2h1i5a1g8`1X4Q2n1:=X391R1n=a12
621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1R1@a9d9[=`2g1i5a1g8`1X4Q2n1:=X391R1n=a12621F0b
4hJ4W@b2j3T10023^5=4?5^1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5a1g8`1X4Q2n1:=X391R1n=a12621F0b4m@j94W@
b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0UGU84W@b2j3T1002
3^5=4?d1Z@518R1R23[=S4^2^2GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0UGU84W@b2j3T10023^5=4?
d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1I`?518R1R
2_=S4m4GKS2n5o1jD[=`2g1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?d1Z@518R1R23[=S4m4GK
S2n5o1jD[=`2P2i540[1g8`1d3CQ2n1:=X391R1Q5l8a12621F0[O4W@b2j3T10023^5=4?d1R=W3518R1R2_=S4m4GKS27X
274Z21Co1jD[=`2f1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1j
D[=`2g1i5a1S1T5^2`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1
i5a1g8`1X4Q2n1:=X391O2n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2\5Ao1jD[=`2f1i5a1g8`1X4
Q2n1:=X391R1l:Q3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2k1i5a1g8`1X4Q2n1:=X39
1R1n=a12621F0[O40V@b2j3T10023^5=4?d1Z@518R1R2_=S4m4G5ES2g3V2o1[7;`;a1[=`2Q2i5a1Z3\5`1X4Q2n1:=X39
1R1m4<1Y1V117b32P2a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2f4h8S4m4GKS2n5\1BjD[=`2f1i5a1g8`1X4Q2n1
:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o12gD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=
a12621F0[O40V@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2n1i55[1g8`1d3CQ2n1:=X391R1Q5l8a12621
F0[O4W@b2j3T10023^5=4?d1R=W3518R1R2_=S4m4GKS2`274Z21Co1jD[=`2f1i5a1g8`1X4Q2n1:=X391O2n=a12621F0[
O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1U8h5a12621F0[O4W@b2j3T
10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1R4d4`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4
?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T100235X5=4?d1Z@518R1
R2_=P42m4GKS2n5o1jD[=`2Q2i540[1g8`1d3CQ2n1:=X391R1Q5l8a12621F0Z@P?4W@b2j3T10023^5=4?d1R=W3518R1R
2_=S4m4GKS27X274Z21Co1jD[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0fMd14W@b2j3T10023^5=41=d1Z@518R1R2
1]=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R21]=S4m4GKS
2n5o1jD[=`2e1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2
n1i561X1g8`1m1a1>9S1Mn1:=X391R1j3S:a12621F0[O4W@b2j3T10023e2h2=4?d1Z@518R1R2S=;S4m4GKS2n5o1jD[=`
2X2i52^1g8`1X4Q2n1:75V11o191R1n=a12621F0[O4W@b2j3T10023^5=4?d1Q>X2518R1R2_=S4m4GKY1H0X3<P2401110
02f1jDe5e7Q2>g1i510^1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD
[=`2i1i510^1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n531i1jD[=`2i1i
510^1g8`1X4Q2n1:=X391R1n=a12621F0c;gC4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n53k1jD[=`2m1i510^1g
8`1X4Q2n1:=X391R1n=a12621F0g6k4gC4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKR20i5431i1jD[=`2i1i5a1\6Z2
`1X4Q2n1:=X391R1P5d7X1a12621F0[O4W@b2g32T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5a1g8`1X4Q2
n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1I`?518R1R2_=S4m4GKS2g3V2o1jD[=`2f1i5a1g8`1X4Q2n1:=X391
R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2Q5]8S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4d1<n1:=X391R1n=a126
21F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4\<j3
b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS21l5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0XGR84W@b2j3T100
23^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2j1i5a1g8`1X4Q2n1:=X391R1n=a12621F0k7_G4W@b2^2[1T10023^5=4?
d1Z@518R1R2j3d9S41k4GKS2n5f18jD[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0Ic7mF4W@b2j3T10023^5=4?d1Z@
518R1R2_=S41k4GKS2n5o1jD[=`2i1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4<j?b2j3T10023U1X4=4?d1Z@518R1R2
_=S4m4GKS2b12X4o1jD[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?8V14Z@518R1R2_=S4m4
GKS2n5o1QBh2[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0ZBP=4X8n7b2j3T10023^5=4?d1Z@518R1R2P2^;S4m4GKS
2n5o1jD[=`2e1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2
g1i5a1g8`1X4Q2n1:=X391R1n=Y172621F0[O4W@b2U1d2T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8
`1X4Q2n1:=X391R1n=a12621F0[O4W@b2U1d2T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1\7Z1`1X4Q2n
1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1S7c1`1X4Q2n1:=X391R1
n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[
O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2d59o1jD[=`2h1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T1
0023Eh4=4?d1Z@518R1R2_=S4m4GKS2V4g1o1JoC[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=
4?d1Z@518R1R2_=P42m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518
R1R2_=S4m4GKS2g2V3o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4
m4GKS2]4`1o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2W<W1S4m4GKS2n
5o1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4]4i;b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2
h1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[Do:4W@b2j3T10023U4X1=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i5a1
g8`1X4Q2n1:=X391R1n=a12621F0[O4X1n>b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2
n1:=X391R1n=a12621F0[O4X;n4b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i1i5a1g8`1X4Q2n1:=X391R
1n=a12621F0[O4W<o3Dm1j3T10023^5=4?d1o;Z4518R1R2_=S4m4GKS2\5Ao1jD[=`2i1i5a1X8>`1X4Q2n1:=X391R1W1f
<a12621F0[O4W@Dm1j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2\5Ao1jD[=`2f1i5a1g8`1X4Q2n1:=X391R1n=a12621F0
[O4V3P=b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5a1g8`1X4Q2n1:=X391R1n=a12621F0bEh94g9_6
b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023
^5=4?d1Z@518R1R2_=S4Mo3GKS2\4a1o12gD[=`2g1i50`1g8`1X4Q2n1:=X391R1^<_1a12621F0[O4W@b2j3T10023^5=4
?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0aDi:4W@b2j3T10023^5=4?d1Z@518
R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2U1d2T10023^5=4?d1Z@518R1R2_=S4
m4GKS2n5o12gD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4g:_5b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n
5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2
g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jDY8Q5`2g1i50`1g
8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1I`?518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1\7Z1`1X4Q2
n1:=X391R1n=a12621F0[O4j<\3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2i1i50`1g8`1X4Q2n1:=X391
R1b8[5a12621F0T5VJ4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1hAQ3[=`2g1i50`1g8`1X4Q2n1:=X391R1n=
a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1iBP2[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0
[O4W@b2U1d2T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4W@b2j
3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1o8j;[=`2h1i50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4g:_5b2j3T1002
3^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@
518R1R2_=S4m4GKS20m5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0\4nJ4W@b2j3T10023^5=4?d1Z@518R1R2
_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2
d2Y3o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4k;[4b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD
[=`2g1i50`1g8`1X4Q2n1:=X391R1m;P2a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i5
0`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@5180Q1R23[=S4m4GKS2n5o1jD[=`2i1i50`1g8`1X
4Q2n118=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@5180Q1R23[=S4m4GKS2n5o1jD[=`2i1i50`1g8`1X4Q2n1:=
X391R1n=a12621F0[O4g:\2R3b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1k6n=[=`2h1i50`1g8`1X4Q2n118=:m2
91R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i5000^1g8`1X4Q2n1:=X391R1n=a1
2621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2k1i50`1]20X6`1X4Q2n1:=X391R1Z1c<a12621F
0[O4k1[>_22j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2j1i50`1S7c1`1X4Q2n1:=X391R1Z1`6P3Q3a12621
F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1Z1c<a12621F0[O4W@b
2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1k7R6a12621F0[O4W@b2j3T1002
3^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4W@b2j3T10023^5=4?d1Z@
518R1R2X;V2S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391O2l:Q3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R
2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391R1n=a12621F0bNH4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GK
S2]4`1o1jD[=`2g1i50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD
[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2^2[1T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5
0`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1S2fB[=`2h1i50`1g8`1X
4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jDe5;Y7`2i1i50`1g8`1X4Q2n1:=
X391R1n=a12621F0[O4a8e7Dm1j3T10023X1U4=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R
1n=a12621F0[O4Q1U?b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a1262
1F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S41k4GKS2n5o1jD[=`2f1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b
2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^
5=4?d1Z@518R1R2_=S4KQ4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@5
18R1R2Ma<S4m4GKS2n5o1jD[=`2g1i50`1b4T4`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_
=S4m4GKS2n5o1jD[=`2k1i50`1g8`1X4Q2n1:=X391R1n=a12621F0V6TI4W@b2j3T10023^5=468d1Z@518R1R2_=S4KQ4G
KS2^2U39o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S41k4GKS2n5o
1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023]2P3=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g
1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4X7n8b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8
`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jDP7Z6`2g1i50`1g8`1X4Q2n1
:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?U1>Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1l
:Q3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1]1`<a1262
1F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2
j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jDe5e7`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023
^5=4?d1Z@518R1R2_=S4m4GKS2d59o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@
518R1R2\;R2S4m4GKS2n5o1jD[=`2g1i50`1R4d4`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R
2_=S4m4GKS2n5o1jD[=`2f1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS
2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jAo2e
5e7`2i1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R23[=S4m4GKS2n5o1[7l;a1[=`2
i1i50`1\7Z1`1X4Q2n1:=X391R1n=a12621F0gEU4]54W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i5
0`1g8`1W3P1Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2o1i50`1]20X6
`1X4Q2n1:=X391O2Z1m4b1j2W3a12621F0[O4k1[>_22j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g
8`1X4Q2n1:=X391R1i6R4Q3a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1b7T1`1X
4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S41k4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X3
91R1n=a12621F0`Fj84W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2l1i50`1g8`1X4Q2n1:=X391R1n=a1
2621F0a<e8X1j84R?T1b2U1d2T10023^5=4?d1Z@518R1R2_=S4KQ4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1j;S
2a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391R1j;S2a12621F
0[O4W@b2U1d2T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391R1m;P2a12621F0[O4W@
b2j3T10023;R5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2k1i50`1\7Z1`1X4Q2n1:=X391R1n=a12621F0[O4W@b2h31T1
0023;R5=4?d1Z@518R1R2_=P42m4GKS2g3V2o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5
=4?d1Z@518R1R2_=S4m4GKS2n5o1jDZ3P:`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4f9`6b2j3T10023^5=4?d1Z
@518R1R2_=S4m4GKS2n5o1jD[=`2k1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O40V@b2j3T10023^5=4?d1Z@518R1R2_
=P42m4GKS2X51Co1jDn6\6`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0^Kl34W@b2j3T10023^5=4?d1Z@518R1R2_=S4
m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4W6o9b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5
o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R1X6e7a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2
h1i50`1g8`1X4Q2n1:=X391R1X6e7a12621F0[O4W@b2S1f2T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2f1i50`
1g8`1X4Q2n1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2g1i50`1g8`1X4Q2n
1:=X391R1n=a12621F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2g3V2o1jD[=`2g1i50`1g8`1X4Q2n1:=X391R
1n=a12621F0WO34W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5o1jD[=`2h1i50`1g8`1X4Q2n1:=X391H9n=a12621
F0[O4W@b2j3T10023^5=4?d1Z@518R1R2_=S4m4GKS2n5S1KjD[=`24k50RBie28k50RBie2d`1l5705k50RB_:Y[2;k50RB
Q<gY2b@nU160005k50RB[W2]>5k50RBWm1aH6k50RBR6f=oQ26k50RB[W2]>ff15k50eA<ie26k50RB`<XY2kf15k50RBie2
_f15k50@aAie26k50RBAo1Wc25k50RBie2k45k50RBie2\f16l5c>^3RQ1X1]c14l5RB[W2]>6l5RB_:kl1]>dT13l5RBie2
5l5RB[W2]>[^14l5RBie2[^14l5RBie2dT1@l5RBlR2lBm<_117S2VE\@8002o37l5RB_:Y[2d`1T607l5RBie2d`1g5<05l
5RB[W2]>e=5l5RB_:Y[2e=4l5RB_:Y[24l5RBie2\f14l5T<m5ie2g1m51[1g8`1d3e2n1:=X3`62i8a12621F0h_1b2j3T1
0023^5B?d1>c<]318R1R2_=Q9GKb1@`274Z21CjF[=`27m5QBP6c6m[2[]1@>m5QBP6c6d<Xo1b?j1m?1`:\1@j58m5QBP6c
6m[2Q?YN@9m5QBP6c6m[2_9kS1@[2Am5<dAP6c6c7lf1\=[]1@m5]G1O02T<:m5V64e;P6c6m[2cZ1g2@8m5QBP6c6m[2WEd
H08m5<dAP6c6m[2[]1@7m5QBP6c6V7fT2l]1f1m51[1g8`1d3e2n1:=X3`62i8a12621F0h_1b2j3T10023^5B?d1>c<]318
R1R2_=Q9GKS2`274Z21CjF[=`26m5QBP6c6m[2l]17m5QBP6[1W5m[2l]18m5:fAP6c6m[2l]1UQ18m5QBP6c6m[2[]1@g58
m5QBP6c6V7fT2l]1j57m5QBP6c6m[2l]107m5QBP6c6m[2l]1g58m5<dAP6c6m[2l]1d\18m5QBP6c6m[2[]1@bW17m5QBP6
c6R2jY2l]1R2m518R1g8`1d3e2n1:=X3`62]4[4a126210E0g\1P3b2j3T10023^5B?d1>Lf;]318R19h1_50n7Q9GKb1@`2
74Z21CjFb;2c11`2:m5QBh1W4c6m[2[]1@h5=7m5QBP6c6d6XU2l]17m5QBP6c6_h1]Cl]17m5:fAP6c6m[2l]18m5m;?c5P
6c6m[2l]18m5QBP6c6V7fT2bT1Y9d1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GK
S2`274Z21CjF[=`2g1n50[1g8`1d3e2n1:=X3`6l8a12621C20i4\CaGb2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z2
1CjF[=`2i1n50[1g8`1d3e2n1901;X3`6U7f1a12621F0h_1b2j3T10023^5B?\17R=]318R1R2_=Q9<:KS2`274Z21CjF[=
`2U2n50[1g8`1k2He2n1:=X3`6l8a12621F0R;OP1i3jNb2j3T10023W4V1B1=d1R=]318R1R2_=U4k4GKS27OJ=74Z21Cf:
e5]6o2Q3Y3o3X27n1n50[1g8`1d3e2n1901;Dc2`6l8a12621F0i4m7^;aGb2j3T10023^5B?\17R=]318R1R2_=Y8G<:KS2
Ej174Z21CjF[=`2m1n50[1g8`1d3Oe1n1:=X3`6l8a12621F0h_1b2j3T100235X5B68d1R=]318R1R2_=Q9GKS27X274Bg1
1CW?b7e5;Y7]1R1d1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[
=`2e1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Cj?o6[=`2R2n50[1
g8`1k2He2n1:=X3Y2V4l8a12621F0Z@E@b9j9_2X8b2j3T10023^5B?d1R=]318R1R2_=P4P5GKS2W1X13204Z21CjFe5;Y7
`2d1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2m1n50[1g8`
1d3e2n1:=X3`6l8a12621F0V6aY1b2h31T10023^5B?d1R=]318R1R2_=Q9GKS27V2174Z21Ci@P6e5;Y7]11P1i1n50[1g8
`1d3e2n1:=X3`6l8a12621F0i4TC7b87f>b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2e1n50[1g8`1d3e
2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS27X274Z21CjF[=`2f1n50[1g8`1d3e2n1:=X3`6l8
a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2^2174Z2199jF[=`2e1n50[1g8`1d3e2n1:=X3`6l8a12621F0YZ
1^5b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2P2n50[1g8`1d3e2n1:=X3`6l8a12621F0c8\1b7b<aAb2
j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CP<^1CZ5d1f1e5;Y7`22h1n50[1g8`1d3e2n1:=X3`6l8a12621F0QQ16
P9^5b2j3T10023^5B?d1R=]318R1R2`3n9Q9GKS2`274Z21CjF[=`2h1n50[1g8`1d3e2n1:=X3`6l8a12621F0TO<V@b2j3
T10023^5B?d1IX<]318R1R2_=Q9GKS27X274Z21CjF[=`2Q2n50[1g8`1d3e2n1:=X3`6l8a12621F0TN3Kc@b2^2[1T1002
3^5B?d1IT21W2k22j4]318R1R2_=Q9GKV1L7X274I`11CjF[=`2k1n50[1g8`1d3e2n1:=X3`6l8a12621F0TOc@Z1W1j3T1
0023^5B?d1R=]318R1R2`3n9U4k4GKS27X274I`11CiDP2[=`2h1n50[1g8`1d3e2n1:=X3`6l8a12621F0TOc@b2j3T1002
3^5B?d1R=]318R1R2_=U4k4GKS27X274I`11CjF[=`2f1n50[1g8`1d3e2n1:=X3`6l8a12621F0i4_U1^5b2j3T10023^5B
?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2S2n50[1g8`1d3e2n1:=U24M`6l8a12621F0Z1Q3ZDW8g1b4]8b2j3T10023^5
B?d1R=]318R1R2_=Q9GKS27X274Z21Ci@P6e5;Y7]11P14e1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?
d1R=]318R1R2_=Q9GKS2`274Z21Ci@P6[=`2f1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1
R2_=Q9GKS2`274Z21CU92a=[=`2U2n50[1\7Z1ANd3e2n1:=X3`6l8a12621F0oAW=]1f:0Z4b2j3T10023^5B?d1R=]318E
<R262U=P4n2Q2GKS27X274Z21C9P1h2c5R=[=`2g1n50[1g8`1d3e2n1:=X3`6l8a12621F0QQ1f>b2j3T10023^5B?d1R=]
318R1R2_=Q9GKS2`274Z21CU92a=[=`2e1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=
Q9GKS2`274Z21Cj?o6[=`2Y2n50[1l6j1`1d3e2n1:=X3P3_3l8a12621F0Q3`1U5c@Y3[2i8k6b2j3T10023^5B?d1R=n1^
118R1R2_=P4P5GKY1I`2604Z21Ce7U6k4i2X1e5;_2i4]1R1e1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5
B?d1R=]318R1R2_=Q9GKS2`274Z21Cj?o6[=`2f1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3E>0023^5B?d1R=]318
R1R2_=Q9GKS2`274Z21CjFn9\3`2e1n50[1g8`1d3e2g16:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9G
KS2`274Z21CjF[=`2f1n50[1g8`1d3e2g16:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274`1I1
CjF[=`2f1n50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`24h1n
50[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B148d1R=]318R1R2_=Q9GKS2`274Z21CjFQ6d3d3`2f1n50[1g8
`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS27X274Z21CjFQ6Y7`2h1n50[1g8`1d3e2n1:
=X3`6l8a12621F0h_1b2^2[1T10023;R5B?d1R=]318R1R2_=Q9GKS27X274Z21C`=Y9[=`2V2n50[1\7Z1`1d3e2n1:=X3`
6l8a12621F0V:h7Z3k8\2T?b2j3T10023^5B?d1R=]318R1R2_=o6Q2GKY1I`2334Z21Ci@m1[2f1e5;j3^3]11P10k1n50[
1g8`1d3n1;008n1:=X3`6l8a12621F0QHfGb2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CQ3hCQ6Y7`2i1n50[1g8
`1d3e2n1:=X3`6l8a12621F0b4U[1b2j3T10023^5B1=d1R=]318R1R2_=Q5o3GKS27X274^1K1CjF[=`2g1n50[1g8`1d3e
2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q5o3GKS27X274Z21Co1jD[=`2c1o5[1g8`1d3e2n1:=X3`
6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_
1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21B0jF[=`2e1o5[1g8`1d3e2n1:=X3`6l8Y172621F0h_1b2U1d2T100
23^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2^2[1T10023^5B?d1R=]
318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GK
S2`2604Z21CjF[=`2g1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Cm:
l;n:8[1G`2e1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2h31T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21C^4[B[=`2
d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CbCW3[=`2d1o5[1g8`1d
3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Co1jD[=`2e1o5[1g8`1d3e2n1:=X3`6
l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=P4P5GKS2`274Z21Ce6T@[=`2e1o5[1g8`1d3e2n1:=X3`6l8a12621F
0i^1Nb2j3T10023^5B?d1R=]318R1R2_=Q9GKS2g1H74Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3l2c3m4n3a12621F0h_1b2j
3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1
R=]318R1R2_=Q9GKS2e1J74Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=
Q9GKS2`274X1Q11CjF[=`2f1o5[1g8`1d3e2n1:=X3`6j7?Aa12621F0h_1b2j3T10023^5B?d1^8c4]318R1R2_=Q9GKS2`
274Z21CjF[=`2f1o5[1g8`1d3e2n1:=X3`6l8a12621F0ZBP?]6n7b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Cj
F[=`2n1o5[1g8`1`33e2n1:=X3`6l8a12621F0mDl8a=[4b2j3T10023=P5B?d1R=]318E<R29X:l2Q9GKS2W14S174Fc11C
jF[=`2f1o5[1g8`1d3e2n1:=X3`6l8a12621F0\[1[4b2\1]2T10023^5B?d1R=]318R1R2_=Q9GKS2`274X1Q11CjF[=`2c
1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2
n1:=X3`6l8a12621F0TNOc@b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2c1o5[1g8`1d3e2n1:=X3`6l8a
12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j
3T10023^5B?d1R=]318R1R2_=Q97?KS2R2=74Z21CjF[=`2f1o5[1g8`1d3e2n1:=X3`6l8a12621F0m[1GR3b2j3T10023^
5B?d1R=]318R1R2_=Q9GKS21^274Z21CjF[=`2h1o5:P1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318
R1R2_=Q9GKS2`274Z21CjF^:26AP2`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0TNcAb2j3T10023^5B?d1R=]318R1R2_=Q
9GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3`6T50f3a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z
21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0iZ1n4b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2f1
o5[1g8`1d3e2n1:=Z2M`6l8a12621F0\4Z=PNb2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d
3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CP<i:[=`2h1o5[1g8`1d3e2n1:=X3`6
l8a12621F0cO[14V1\=b2j3T10023^5B?d1R=]318R1R2_=Q9GKLV1`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a126
21F0WW1`8b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0jAmMb2j
3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2o1o5[1X1b2W3c1`1d3e2n1:=X3[233R2i1i2R6a12621F0d2S]1
b2j3T10023^5B?d1R=]318R1R2f6h6Q9G5ES2`274Z21Cb4WB[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T100
23^5B?d1W;j1]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]
318R1R2_=Q9GKS2`274Z21C[2^D[=`2j1o5[1g8`1d3e2n1:=X3`681`29b3S2a12621F0h_1b2j3T10023^5B68d1R=]318
R1R2f4h8Q9GKS2`274Z21CjF[=`2f1o5[1g8`1d3e2n1:=X31^6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GK
S2`274Z21CWAb5[=b1Mf1o5[1g8`1d3e2n1:=X31^6l8a12621F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z2
1CjFe5e7`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjFP7Z6`2f
1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21C[2i:d9[=`2d1o5[1g8`
1d3e2n1:=X3`6l8a12621F0h_1Md1j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`
6l8a12621F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2f1o5[1g8`1d3e2n1:=X3`6l8a12621F0h
_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2`274Z21CjFS91U4`2f1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10
023^5B?d1R=]318R1R2_=Q9GKS2`274Z21Cf1l1h5]=[=`2g1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2^2[1BA0023^5
B?d1R=]318R1R2_=Q9GKS2`274Z21Cf1D^D[=`2h1o5[1g8`1d3e2n1:=X3`6l8a12621F0XG_Hb2g32T10023^5B?d1R=]3
18R1R2_=Q9GKS2`274Z21Cf1l1a9d9[=`2f1o5[1g8`1d3e2n1:=X3_60l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2
_=Q9GKS2`274Z21C[2W1VC[=`2U2o5[1g8`1d3e2n1:=X3P6>0_1F:h22^3a12621F0XGLl2eDb2j3T10023^598?d1R=l1`
118R1R247e3<Z8D^4b4GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3`6l8a12621F0TOc@b2j3T10023^5B68d1R=]318
R1R2_=Q9GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B68d1R=]318R1R2_=Q9GKS2
7X274Z21CjF[=`2T2o5[1g8`1d3e2n1:=X3>3[3a2l8a12621F0\[10Z4b2j3T10023^5B68d1X5i7W3518E<R29Y4T1f7Q9
GKS27X274Z21Cl1c71K[<[=`2j1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1;P3j4j4]318E<R29U=Q9
GKS27X274I`11CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1X5i7]318R1R2_=Q9GKS2`274Z
21CjF[=`2h1o5[1g8`1d3e2n1:=X3`6l8a12621F0Z;]T1b2j3T10023^5B?d191P3j4j4]318R1R2_=Q9GKS2`274Z21CjF
[=`2g1o5[1g8`1d3e2n1:=X3`6l8Y172621F0h_1b2j3T10023^5B?d1;k7j4]318R1R2_=Q9GKS2`274Z21CjFR:X3`2d1o
5[1g8`1d3e2n1:=X3`6l8a12621F0Z;]T1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2
n1:=X3`6l8a12621F0TOc@b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3`6l8a1
2621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjCo2e5e7`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1
b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CR2gD[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^
5B?d1d6]6]318R1R2_=Q9GKS2`274Z21CjF[=`2m1o5[1g8ANd3e2n1:=X3`6l8a12621F0h_1b2j3E>0023^5B?d1T2_4o1
]4]318R1R2_=Q9GKY1I`274Z21CZ1h2\?Y3Q6Y7`2c1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]3
18R1R2_=Q9GKS2`274Z21CjF[=`2f1o5[1Q4e4`1d3e2n1:=X3`6l8a12621F0\H[Gb2j3T10023^5B?d1R=]318R1R2_=Q9
GKS20_274Z21CjF[=`2h1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=R2Z118=DR2_=Q9GKS2`274Z2
1CZ?f6HU7U6`2_2o5[1g8`1d3[1Y1n1:=X3h2g3l8a12621F0n6o3b655f2c11]Ib2j3T10023^5B?d1T1`8\3]318R1C^1g
2]8Y2Q9GKS2?P274>:BM1CU2L_1T5T1]4f6He5_1U6`2g1o5[1g8`1d3e2n1:=X3P2_4l8a12621F0[A\Nb2j3T10023^5B?
d1T1m;]318R1R2_=Q9GKS2`274Z21CQ2hD[=`2l1o5[1g8`1d3e2n1:=X3a1n4@m4Ff2a12621F0\T10e8d2b2j3T10023^5
B?d1R=]318R1R27W=Q9GKS2`274Z21CjFe5e7`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318
R1R2_=P4P5GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3R3]3l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9G
KS2`274Z21CjF[=`2h1o5[1g8`1d3e2n1:=X3`6l8Y172621F0h_1b2U1b21T10023^5B?d1R=]318R1R2_=U4k4GKS2`274
Z21CR2gD[=`2d1o5[1g8`1d3e2n1:=X3`6k6P2a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`
2g1o5[1g8`1d3e2n1:=X3`6j1P5P2a12621F0jLmBb2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CiBP4[=`2g1o5[
1g8`1d3e2IT1:=R2U1`6l8a12621F0b4YU1k5b2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2d1o5[1g8`1d
3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B1=d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2e1o5[1g8`1d3e2n1:=X3[1T
5l8a12621F0h_1b2j3T10023^5B1=d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2f1o5[1g8`1d3e2n1:=X3`6l8a12621F0^
LYCb2j3T10023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjFe5;Y7`2d1o5[1g8`1d3e2n1:=X3`6>]8a12621F0h_1b2j3T1
0023^5B?d1R=]318R1R2_=Q9GKS2`274Z21CjF[=`2g1o5[1g8`1d3e2n1:=X3`6l8a12621F0_GAfGb2h31T10023^5B?d1
R=]318R1R2_=^4b4GKS2`274Z21CjF[=`2d1o5[1g8`1d3e2n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1R=]318R1R2_
=Q9GKS2`274Z21CjFn6\6`2n1o5[1g8`1d3Oe1n1:=X3`6T50f3a12621F0X]1_2b2j3T10023E0g4B68d1R=]318R1R2_=Q
9GKh1:g1H74Z21CG^6c?[=`2W3o5[1\6Z2`1BQ3O=W1n1:=R2U1d3k2=:[400e3\142621F0k<0]@2Y2e2o1T8@4?JT1b2j3
T10023E0k1k2B68B=Cm1`6h2j12S1V218R1R2Q;]2b7^1GKh1:^18H7498g11C>89KT4S123[1j:U3[=`2g1o5[1g8`1d3e2
n1:=X3`6l8a12621F0h_1b2j3T10023^5B?d1g<:]318R1R2_=Q9GKS2`274Z21Ca3XCS91U4`23P6c;_3;P6S9_2_3iBPOo
e1P1bEPBiO9P68Z;_3aT3R9_1XQ1kO9P6c;_3jW3Y7Y?nA1kO=P68Z;_3e:m1g9LX]2R9_1XQ1mO<P6c;_3l1UNg]2k2R1TA
Q6W?VC;P6`4R7_3l1T9`b1W`1Y1d2TA4P6c;_3bm18P6c;_3l1bOg>dY2_V14P6c;_3\P5JP6c;_3l1_8X7W@U6R1i9nE0J1
0a4o49R6eO`2d4Ac;c7RI7P6c;_3]\22Y7cZ14P6c;_3^n34P6c;_3c<6P6c;_3e:m1iS44P6c;_3]`46P6c;_3bP14Y^27P
6c;_3b@f22dk25P6c;_3[j2kb1@P6c;_3fCS2XB\T1m;MD08aQ11>05P6c;_3PX1iW35P6c;_3PX1ZKAP6c;_3o9oIP4QAQ1
KFITM0CXk17n98P6c;_3Tj1\2TM0lk14P6c;_3[j25P6c;_3]`4h@P1P60b;m1a1>]1h4_7\2\1<l1o3i51^4WV12W2m7_C:
SEQ3_6Cl5Y2`1b7T5@P6c;h1f1`1WP14\@k<\3XEVQ1e7`5P7Q36P6c;_3UR2WEoh15P6c;_3UR2W^25P6c;_3_T2m[24P6c
;_3dO4P6c;_3Sd25P6V5\6_3_;5P6c;_3iP417P6c;_3SX1^V1WQ2mN6P6c;_3o>nW2Yi14P6c;_3nf27P6c;_3SR1^LVQ21
4P6c;_3d`14P6c;_3j_44P6c;_3RS16P6c;_3WP2lY2e=4P6c;_3W`15P6c;_3V]115P6c;_3jc2Y58P6c;_3j9eY2b?0YK9
P6c;_3m9\W2Q<1`4iMLQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m7_C:SEQ3_6Cl5Y2`1b7T5MQ6`=P2]1h4_7\2\1<l1o3i51
fZ12W2m7_C:SEQ3_6Ce2V3Y2`1b7T5P1Q6`=P2]1h4_7\2\1<l1o3i51fZ12I03X1m7_C:SEQ3_6Cl5Y2^11b7T5NQ6`=P2]
1h4_7`1K\1<l1o3i51fZ12W2m7_C:SEQ3_6Ce2V3Y2`1b7T5T1Q6`=P2]1h4e30h3\2\1<l1o3i51fZ12W2m7_C:SEQ3b1V3
e1Ce2V3Ga1Y114b7T5P1Q6`=P2]1h4P6M1>\2\1<l1o3i51X1]Y12W2m7_C:SEQ3_6Cl5Y2`1b7T5P1Q6`=P2]1h4_7\2\1<
l1o3i51fZ12P1V1m7_C:SEQ3b1l4Cl5Y2[14b7T5DNQ6`=P2]1h4_7\2\1<l1o3i51fZ12P1V1m7_C:SEQ3_6Cl5Y2`1b7T5
DQ1Q6W:X3P2T18h4n6@\2\1<l1o3i51fZ12W2m7_C:SEQ3_6Cl5Y2`1Z5W2T5DMQ6`=P2]1h4_7\2\1<l1o3i51fZ12P1V1m
7_C:SEQ3_6Cl5Y2`1b7T5OQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m7_C:bC2]1Q3i4e1Cl5Y2`1b7T5P1Q6`=P2]1h4_7\2\
1<l1o3i51\?\Dl62W2m7:TC:SEQ3_6Cl5Y2`1f3k3T5P1Q6`=P2]1h4_7\2\1<l1o3i51fZ12W2m7_C:lA2S3Q3_6Ce2V3Y2
[14b7T5MQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m7_C:SEQ3_6Cl5Y2[14b7T5T1Q6`=P2]1h4f3h3\2\1<l1o3i51^3nV125
2W2m7_C:SEQ3b1l4Ce2V3Y2[14g4j2T5OQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m79UC:SEQ3_6Ce2V3Y2[14b7T5OQ6`=P2
]1h4_7\2\1<l1o3T5D1_6VT12P1V1m7_C:SEQ3_6Cl5Y2`1b7T5NQ6`=P2]1h4_7\2\1<l1o3i51fZ12NX1m7_C:SEQ3_6Cl
5Y2[14b7T5MQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m79UC:SEQ3_6Cl5Y2`1b7T5MQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m
7_C:SEQ3Kc5Cl5Y2`1b7T5Q1Q6`=P2]1h4_7\2\147l1o3i51X1j5[GV<2W2m7_C:SEQ3_6Cl5Y2`1o5b1T5NQ6`=P2]1h4_
7\2\1<l1o3i51fZ12W2m7[AS2:SEQ3_6Cl5Y2`1o5b1T5MQ6`=P2]1h4_7\2\1<l1o3i51fZ12W2m7_C:SEQ3_6Cl5Y2`1b7
T5D9R6_=P2]1X<S:bo1WT1i67R6_=P2]1X<S:jS38R6_=P2]1X<S:bo1WT18R6_=P2]1X<S:Vo2c4?R6_=a1>Q1;X<S:^9hV
1k3e\15j2j@8R6_=P2]1P7W5S:jS38R6_=P2]1X<S:jS3]D8R6_=P2]1X<S:jS3d44S61bY5gJ1S67S6T]11VZ1[6oQ1Tf13
S6T]1db2HS6d@a85a12?U3>_1Mo1@cZ1\63d3l4d4fU1gCm24m71S62S6_g35S6Yb1Z4eS402U6^g21U64V6om1Sm3`31V62
V6]`12W6h@2W6hX41W64W6`]5c6k;2W6Td53W62Q?2W6Zn5:X6R^1Yn3m6^<E301c17X6\\5m6^<E306X6Yi5Q7?2U3;X6X5
_Fg7T1UZ1kY2ZZ12a1<5X61^=bV5e;3X61kR68X61UDFTo4[;624X6V[3Xe2j11X63X6cd5U;5X61Z\5UCL1X62Y6U<6Y6a;
0gW5Fk69Y6b;B2Sb2iP2a;X9k62Y6k94Y6S==_^54Y6WZ1`S2]=1Y64Y6j>f7Sm22Y6Zc52Y6gT62Y6U<1Z66Z6P^1^:jc3U
C66Z6i5T]2kj1la1A5Z6c21gZ5[G8Z6n11h;Zl3PY1R9^35Z6jl2o10\m24Z6Uc5R9d34Z6ei5`6X32Z6]o55[6bb51k@5;[
6=U^1Zj2cY1110j<m353[6`S656[6]^1Tj2oY1m@56[6[\2VV31k@58[6bb5110j<m356[6Vf5[9S1i254[6bo5m354[6nP6
a255\6_X5i?0f45\6RU2X:mX3g41\61]64]6jk1QV2aQ11^67a6ll2YHe2\MX7TG1c6^1d6R2I`>n5S3[8GY1_>b2_2o1`8D
`:L?S5P2W3[11C1F=<W4\9_8iC_;4i1X1R10e7Q1T6V2U1i1e;e<6fQ38k?XQ1`>R?2e65;e6XBj7X7`I>P5Tc1_BY9a;Og6
@`4i4f6=TAQGnT143<X1d29;l67e=Z:5c1\7h6o68P=a1[:X4b<:g6P1oCQd2c1e9n3g;bES7=g6`5[<n3_Z1YOeH[;V7Y1]
=h6R84i6Z>P<d5=i6n]1U90Rd1T4FVT1a7P3W3Fm33k64^S52k64=m6_W2K_1i32i3T@SP1VER<k251P79U721d1ST1V:ll2
n869W7`?\:^7eb10Y8PP2o7EY7?cCCg>B`31;lZ16b1l6ZW1@\HGn2n<U>2DY76lCCg>B`31;lZ16b19Mn4Edb1c=Gm?5Y7l
]2R:Z5Vd12Y7\m43Y7a:?5Y7Vk2]_1YBb52Y7Qg33Y7U>Xf13^n1Q\2V72b7bm3U1QEn3W3W1l42?e5U1H]2Q8g5R6V3d8X8
c4Q2b3Q1V1e4R2[4_AFc8E9V20f6^8W3V3S[10O\FV6_@Q8b1V5P5SO;V1d36Ia5l9QE^<U54k21:D`2P3W242e3:VD>n7h3
H`1RU1V1^i1dQ1hD_R141A98U8h2_3k5SLV4hR1ST15W8i5TL]]1`l12W8\_24Y81h;Zl34Y81SX4a@5Z8Pj1Y1_1Z[22Z8h
X22Z8UX47al1ke3c21V<d252_8jk21_85d8b2TEgY1lc22e8lT4<g8YLd8n1Y]1k4g]1WCf3d@V<m55g8TV1lU2k1jl12m8h
R4:m8eV1V61X_10E_MoFZF3n81bW12n819n817X2`Mfa1[8QU1_S22R9Qe55V9Wa1d6[3g13V9lg1S5=W9gk2=1`:P3]4?1W
^1E3ZF0?a9f=;00S5j4Y3S2b2Ze1aFT1o1]\12a9QR13a9PR104b9o1ZR4Sg14b9o1oo3Z21e91f92h9`L2i923i9dj3de12
i9Y`54i90ic2^l21i92i902i9hS43i9fZ2Qi13i9lf2k\14i9]3nL[S33i9\P1[S32i9XR14mi50V<T108k9\2XM_n1g:o1k
1XN1l9:P:Ua2KY3UC^1U1X1nFZQ15U:RV2RIZ>UX1;U:mBTH[5Z3P4S6hi1j5HVS12V:47]:g3jg1WX2kDg;eD3]:XIT^2:`
:h2`Z1IdBZR1n1eDeS1d26`:ZNk7REl8VV21`:2`:hT22`:\W25b:Of2Un314b:[o1`R217b:[o1d9Z5c;lW113b:lQ415c:
O1d2`f204f:gi1n7eV28g:Q3aDR2<Sh1k4do12g:fI7ki1<5Q6ZMW3i16k:o29Ta2V2Q[14k:o2ec2Q[17k:c<XU1Q:fJZ3f
W19n:[9ZP1Y?b:k8_DaZ1j96n:[9ZP1hR1lX2?2n:mh48P;m\1V3P@DQEbc1aN3P;[P3[U11R;4U;lh2ZY1jF2U;WR41V;6V
;WJJZ[1X<b4DX;_;e90?=0W1b4e3C^E4n6bP2d4X20Z4Z12Y;k21Y;1Z;2Z;TW12Z;VW14[;\a3lBY=3[;1aa41[;1];1^;3
_;UT4Y=2_;_a44b;1jP406b;1Joo30Pj14b;1\d2E4b;1]R2dB4b;1JQj55b;1mX2lg1Qj13b;lP4R12b;ZR40Bg;2b?CZ?e
31S[132b1\a1hEGl92VDW61n;2n;TQ43n;WX2lh13n;V252n;\21n;2n;bT4?R<Y1`:]8gEW4c1i=T1l8T9U4[]1Y8Za19R<
Y1fX1k5VU1[]1Y8ZU1o;1T<2T<WY42T<PX41W<3Z<`2]X23Z<gW1VS11Z<4\<XV5WDd22\<Tg39\<Va2a5dLdMUEg9^:08_<
kc2_Y2cM;Lm261_<4_<RX25ha32_<Qj54`<cLd[1Uk21`<8c<_W1Q7m5i5kH[]1D3o<1]g45S=R3V3=\j33S=\W1hV33W=Yd
2_Z12W=in39W=`Hb4R:`P1a<_Z1122W=ZP43W=Pb2VW12W=Pb22W=RP44Y=VDVT1\24Y=Ug1QOn32Y=_g16]=^7bE^Z28X16
a=iU1o:oW1g5jZ11c=Bh=lCY3:h1b20jS1R5[D_A0?V;lP1^6232i=QG3k=iQ4Y=1k=2k=S_42k=ii12k=cW43k=Yf2Ya12k
=Wg11o=1Q>2Q>3<Q>3EX5ZZ1Q:PA][1UAj1cR11:Q>IX5]U2][14gB3cR112T>_a54U>\R1W1RX11U>4Y>lBZW2dV14Y>lBo
8oT35Y>lBo8oY1oj13Y>Sk1YT22Y>Sk14Y>lBo8Tf33Y>lBo81[>1[>3[>Xa3Y[22_>RH4b>YT1YQ1dg22b>b`12c>PM1c>5
g>o4f:kX5S32g>Sd12k>ko11k>8k>gP4Z7Tb116[157k>\OZQ3Z72Zb1a12k>ei12k>ab55k>Pi1S3d8[P34k>iT2k5kW32k
>i[53k>i[513k>UY4SA1k>3k>^b2a_12k>PR42k>dU23k>PR412k>eZ22k>PP26o>if1[2@jMSV13o>Qi2cT12S?j[21S?2U
W3h^13^@]8S27[?_\19[e1]I^]1e38[?fW1i4m6hAe3gD^\13[?_\1\]1;^P1OT:dBm20[:c=dAd:T3=XBk2c3R4QM1^8Y8]
MhAQ3JlW22^?db44^?lX1]X1T\23^?Za2T\2?_?h5a6m=Z42f<]3m@S9l?CiU1[Cd:5_?iGDa\2h33b?1Za17P@a?PX1Q=oR
1][1n9<S@P5c3R4l210_9hn1eCQ2fS25U@I2U1UT41]D6V@\4al4X9h3i42Y@^63Y@^6Ud54[@]6^?29[@]6^?2NR[2T3W1l
14\@R2dW1Xj2T1\@WHl=b380EG<Z2W3NZ1R:Y6k300h1MV1c4;]1Go4R5oP1jA[93i1Q15X9\33]@jR3V>2]@ZW31]@1^@2^
@Po32^@X_23^@X_2\23^@`Y2ef11a@6a@X2W@e4m`1g>5e@c4X>Z]1ei22l@WT16l@H0W2kR5n:5`Oh:dc3U4P;2RAi16RA1
9]1mC`42RA11SA5[A?0Z_5B3_Ao3hT51_A1dA1hA2kA?1lA;nAWCk39`d1]P1Z3Ui1U;<81QB1[B2[BUc32[BSU23[B\Cfa1
4_Baf2d?]W12_Bmn46aBVR3]1Ag^1:2gBg21gB1iB3PC]>[K2PCUi41VC3YCR2Ye33YCR2kC1YC5]C=fLZY143]C=fL2]C^k
12]CWb41^C5aCP3YQ1n9RN2bC^f42bCQm24QR1ie2`k1lD<eR1o5d33lS21P4Q4h9Tk1ES52WOdR52QR1Z37gCaW1Q7aFPP3
m@52hCS^51iC2iCV32iC`f23iCSg3cA2iCSg32kCWg21ZR21TD3TDgl3jD3TDY\1Sa15TD]m2^V1SA02[DXL<[Dm4E>GU11Q
R1Q5nOk4WW11]D2_D_71`D1jD4jDX<b806lDQP38_7o<bJ2lDhj26lDcb2QCU1e2\M1lD3lDQP383lDYW2lT32lDbE2lDUf4
1TE?UEb1Q@kE7l4]B9f1Wn1bHk62g3]92UEog4:UEn>SR1n=g=S]1PCY?k7f91\E3\Efh324\EVn1_j122\EVn14\EHah3ZM
4\EHah3ZM3\EkL32_Ejc41_E1jE2oEY\3:RFYL]Q1f5k2[1hM9VB27[Fd^1_7_X30011bF4dF\9GiP16eF]^1Be5be3T4R1h
F\:?E_21h41@[46F712]BQ2mCP51@K\1a32Y1j1RA0lBo50WDR11hF2hFkA2hFo@6jFRAPOmS2W1mE1jF2lFeU32mF^c33oF
_`1k<4oFWX1S8f?2PGog31PG2QGVg36QGhS2Z4[O111QG4RGSm3nIo32TG13[G_]1P51]G6]G1iP3QZ2a4j31_G2_G_N4aGb
T1^P341bG4bGUQ3_844bGaf1k2W`12bGki37dG0]9Wl1e1_o1d65dG0]9k3Qj12dG04dGfU2e1TV21dG2kG^^45kGjX2n30c
Q21kl4;mG]R1]?R1n8Z=Y]11Y8b4g\11PH01Yo42PX3lk22ca5UB3aY1XW2Sj21gc51R[300002Yd5R31Yd51Yd51Yd51Yd5
1Yd51Yd51Yd51Yd51Yd51Yd51Yd51Yd50002i`4a_11\P65nd4X90SASK1\P62d[5dD8VHa3cZ1_;b`2e3\1[Q15`U2e2Il=
gC9^HIe1a1PI3g6Bh]3=^HVMe5S2o1jQ1<]6Q^1T2\5n<G2aHo11bH4cHY5f\3oO2cHPb31cH4eHm2`^3dJ3fHl2R34^c42V
a1P13hHR4_<8iH`3?\a2S=TZ1KWH;iHaT24Z1PLN7Z1Q1ROgG7QI^1h1S1nl4[;65VIY3nP16SP32fIe23hIYS3m73hI]h1k
Z15hI]h1kZ1Q112iIJ3iIQ3`[21kI2PJT63PJT6]c11PJ8QJZ2VKS4]i3:W>:3h_4714UJ^10fR18UJ^10fR1d1YJk6Rn14U
J^10dS43\J[`311`J2bJ^\11bJ1dJ8ag1f>2C0eP3114nJSR1oa2Wb13nJSR1oa2;jKfZ1RZ1a>1HQ`1l43X9c42RK_11RK4
\KgQ1S[1:2cK]C5jKXZ11mY3P92lKYZ43lKoQ4R87lKLj=\m2QCQ6hY12mKa\34nK31^n41oK4ZLgZ3R1VN4ZL`B_\2PZ22\
L11^L3`L^j4^=1bL6bLe:XH^9P[3j32bL[n24eLmR1Wg2b41iL2jL`n22jLPB2kL_<3kLS242mLfQ47oLCCRW1Y:KZj23SMl
T1P;2XM31XM2^MUJ1aM>bMR9cS1X[1U3T1Q1=@?W19[g1j22gM@6hMQIoV1PP11a[16hMQIoV1PP11a[13hMRP317hMQIoV1
g6XI_OS<4hj3je1d3RA2kMTP1CmM^3b2h3d2Cf1\Ih:c1RN`=kk13h4:a4W4V12nMcKDQN\2OW1l8^9Pa1i5kL^=W30:X1@R
?0j2a8jC1RN4XR2QV2mV1901UN4WNi6QS2Wj2003^N\T4k>4fN\o2eQ1o44fNnk1i8Yl12fN42gN43jNWAVn22jNVA1kN3oN
4\l33oN4RV5=ROX<Z`1Y8[5W6Z2d1g1k2`8T9\L1\O3\O[T4fI2\Odg12\OSj12\Oid13`Obo1nU25`O`n1SP2l6h39`Od1e
3\ChU1SP2n3m24F`OU>2H2U1124Bj[15W4Ko1Kj3k`1g6i4l>R?7aO[S1X5l3o>`5X31aO3aOY5^f12dOlD2dOnQ51dO2gOn
66^P2Sa1\1W4ma1009hO10_1<g9Y`2Q2fS22iOWc36jO0l1g9jBWS41oO4QP1aQ15fT34QP1c7YI`I3QP1aQ1`h31QP11UP1
1UP1;VP11mMkk1\7F=d1b2Rc1W79^P102Jk5e3B0bm25^P1S;0i>gP34iP102^93iP1022jP1jo32jP123kP11[S12kP1]S1
2mP1a83mP1[5U31mP12mP1bQ22mP1^9;oP1RFFo;dY2X2010gP1gB3PQ1RU1Wc21SQ13UQ1?T5:UQ1[5c4U7_?hh1N6l2_V1
3VQ1]\323VQ1o8[S35XQ15?Y5[_3:[Q1<g9`5Q2V>Z8b3_:jY35\Q1P9WV2bR1X>1`Q14dQ1\9f1]a21dQ12hQ1`R35iQ1TM
Xo2k=^42kQ1ZU11QR1<QR1c6X2Vj10JiAZ5[Z1W9fAZ61ZR11_R1AeR1Q8b13<o@]DeB2Z;P4e2[1XP1a5U2fR11hR14iR11
U2a?4iR1\_15h<2jR1im11jR13jR1XY1`D6RS1\j1`6U[2c2h12RS1cU13RS1X8dh1V1US1J]42h3@iW1i=_2=P7f355o11:
2NS3@91L2DQ3n8l<T6_=h6i@0P11S324WS1gQ2_1gm10EiS1l6S4m5S<0WDX:E;V14FT?U5Q1bT14T8n2]73ST1R1ji12bT1
XQ44kT1Pj1164kT1`R2S=h31mT11QU19VU1k39`d1]P1`l1U;<84VU1mh2h<^A6VU1U4\6iZ2n3S31WU101PV11bU12eU1mS
23eU1mS2cj12fU1aT41hU12hU1gl11nU13PV1hh4J3SV1S5Wn21XV11YV12YV1U32ZV1`n31\V11^V14^V1d;1hm25^V1^7U
41WW45^V1lT1Q8oU3XA4^V1`l1m7SA2^V1^T23^V1^T2SA1_V19aV1c4fFF_3Z>]3gR1SD2aV1c41bV12fV1b91fV11gV12j
V1i11jV14jV1k62VH5jV1m2U>nX1bc12nV1ZV41nV13nV1Ye1l32VW1Z^1:XW1h3`N^Z3:G000e@2XW1XH1XW12[W1Tk11[W
12[W1e_16^W11T76Sn1hK5^W11l6nJ\o16^W1n676^6dg13^W1l=H4^W1l=]c2d23^W1l=]c21eW12hW1ZU41hW14hW1\a1Z
k113hW1`a3iC;hW1XCD[2c1QIbEeQ1W9PAf95RX1`IQk1P193^X12Wm25^X12_o1dA_:4^X12Q3R^22^X121^X12dX1j_11d
X12eX1eW21eX1:eX1d3@_S2U21`4[1WS2o11kX12kX1n^33lX1Zi3gW11RY12RY1\d31TY15XY1c9]FQKQ`11[Y15[Y1hd1T
c1fC77\Y1Va2Hg12^V1S22\[4b:2aY1^[31aY15fY100o3[i12fY101fY11hY14iY1Z[1kY2o[12iY1Ve33iY1Ve3\\11Tj5
1VZ13VZ1QY2<2VZ1XO1YZ11[Z11\Z11_Z13_Z1RX2d21^Y51cZ11cZ103dZ1^`3j_12dZ1^`33hZ1U4c65Q[1oX4:I01Q[12
Q[1bc21c[11Vo21k[11n[13Q\1fOja31Q\17X\1b_41O02T<9X\17VR1oe10ZT21295Z\1@_S2T8WS21Z\15\\1\g1nW23_I
9_\1ch1IR4g6f53iK\<3_\1SZ2fd12_\1jn34h\10ni3D3l\1eS2o12l\1eS21l\16n\11dh2Tf1Q124n\12j_431PY61PY6
3W]1fe2no1AZ]12d`1d7a4[4\7`=oY1Z1U4Q7`94W48?3_]12[Q31b]12b]1]]33e]12ag42f]121g]11h]11m]12m]1gh23
m]15Sg42m]1;4m]1jR4T4PF5m]1U4PY1U9A4o]1nQ1Q341P^12S^122V^1Yi15V^1QS1g14ZD2X^1hj402Z^1aP12Z^1Zh21
[^11]^14]^1bP1f5QU25]^1\S4h1]?]21b^16b^1b1i5l^1^<\m17e^16N12]Bm\23g^1Yo1Xm15h^1Vb4;g812h^1UO4k^1
dI_a3j94k^1_\2kT1T6@l^1m<a8k70T<k@e3gO7UDU2R2a?1S22l^1mZ11l^13m^11R]16m^11;S[1b1kg22o^112Q_1n[32
Q_1Vb21Q_18R_11o7mT1U@of1eBU?:R_116h7ZS1b1U@[Y1c=YQ13]_1cW1f\23`_1^]1a51c_12c_1ac14c_1QS4g9Z::c_
1ae10E21R4WIR3UQ14c_1^^1X2i22e_1fi42g_1hZ11Q`12R`1Vn2<cV2[4W2l4b2_7Uf2[2<0g>g11eS31Y`11\`12\`1jT
34\`1^<]GRV11^`10002b`1ZY12c`1dW11c`12c`1cc32c`1ek11d`12e`1fU12e`1fU12]]2UF1g`11g`14g`11^ES>4i`1
jIdP312k`1^c104k`1dY1ne2VJ3k`1co3VJ6l`1]?oGZ8k2H2n`1^91n`12o`1n;04Qa1X]1UMl`104Sa1mAX:VQ21Ua11Wa
12Xa1fP32Ya104Ya10Zn232Ya1lG5Ya1Z^2[B`:h72eR201aa12aa1]^33ba1lC_33ba1lC_32`U2_32ea1bH8ea1c=h7n4[
S2o9S3eX12ea1[J1ga13ia1TT1QX18ja1_Ha9JQ15m3_[22la126la12S<QT1W2lU21la14Pb1f>WR1]I04Sb11Zg1]V12]d
1[;02Vb1kE01Wb12Xb132\b1fk201_b13_b1oT1jd13_b1fQ1X31_Q21ab11cb14db1aQ1T1SW11db13gb1_1oU42ib1kP12
ib1gP12kb1gT43kb1d1`c12lb1hP12lb1dP11lb11nb11nb15WV2W3c1Xm2i<01Uc18Xc110gh1jZ12a8lZ12Xc118Zc1U1\
2Sa1ST1?b151[c12\c1nJ1\c105^c1aV1_5Va1`W13^c1aV1ff13^c1aV1ff13^c1aV1ff104UW2S7Y7eY21UT21bc101ec1
1lc11mc1002lX3oS21Rd14Sd1e[1[]1D1Sd101W_22Zd1VQ34Zd1j1l=e81Zd101[d12]d1iP32^d1PS11^d13^d1`P1_22^
d1kS14`d1`c1ST1?3ad1oc201ad13bd1nc202ed1Wa41ed12ed112fd1V^21id14id1k_10X42id1U`39id1ZY10_3f6BY5h
R1\V13jd1UQ1S41jd11kd11\\21We13[e1Qe1PQ13[e1]c2d23[e1X[1X31[e11\e11]e11_e12_e1Yc21_e14_e1]^1Rb10
1ae12ee1fR31ee12ie128ke1W_1IV:mV1g7[8<3ke1W_1I1ne11oe11Qf14Sf1fS10`j21Sf13ba3bg101Tf11Uf11Vf11Xf
11V_24Yf1iZ1;]14\g1`8PHhg23^f1W<SV31[^25`f1\>QT1ok1Q74`f1\4Y9iW33`f1_8P]37af1b4G]N]3T5QW20001cf1
1df15df1b1S5Vo3g:2df1cg23ef1U:i]22ea5[32gf1_V13gf1_V1m62gf1kU14if1nV12S\23kf1am2\92lf1\a11lf14nf
1lY1`1WM4nf1gS1T6`11Pg14Qg1^a1n1a44Qg1RS1[>Re11Qg11Rg13Rg1_c1_R11Vg12Wg1Y42[g1^Q38\g101j2V3U6_B0
1\g101Tj51aX301kR21gX206kj1`P2g1PGW1iC8`g1ZI`@^J7Z12A2ZV2g\36RV2mBIaQ1SISD04cg1X?_n2i?8\U2\]1o1k
1]G2UT1e300002oo3[`1003jg1cg2UK1kg16mg1dS1lh1[W1W;_33ng1nX1bc15Wh1[5Rh3S6W;3Xh1lV1lU21eS31go2007
dh1od1Q6N00_b22XY2h41eh11oT52fh1V94Po1mIQFPm14Ui1hW1Z\2UI5Ui1gn2m8]<UI2Wi1oQ42Xi1QR33Xi1lZ1aX22X
i1lZ104\i1d2fb1Ql101bi14di1U9^E``2<di14m8bNU3_7hP1^;3P:a2n34ei1S2gc1`93fi1l8[R401ji13ji1k8YF5ni1
]Q2g1^GR?1ni11oi13oi1[815Sj1:aD0Yl11Tj19Uj1g8<Y4c5Z72hFeQ201^j14^j1[GTc2=1aj12aj1jA5aj1X@e?Q:[W1
3fj1b]1U51gj12gj1XN5jj1:P@iT2[T11lj13mj1Y9[\32mj1Y91mj11\k13_k1jL22`k1me302jk1a82Pm1m]41nk11Ql12
Ul122Vl1fl22Yl1]24Yl1YT3e:12[l1WT33_l1\=cZ27dl1c[1SV1iKWN2l12el1fX32hl1f82kl1]G3kl1]Goi15ll1YR2^
W1_:X92ll121ll11nl11Pm15Sm1n?nQ1=]e11Xm17Zm1a4l3]2`Q3R@Y;1be21[m13PS5X9]I02Ug2SX22hR2^Q33am1Xf2P
92cm1o801\i51ZQ54km1hX2\5hV11lm12lm1a=1om12Yn1\O2[Z5104Zn1o9Y?XW202[o1i61kT21P\52aX3^\2001P_31mU
52bi3`D7[R2?2QU1`P1gFkH003fR2T2j40002_W2k<1Xo1002\o1]a11\o13_o1j7Qa21ao11bo11co11do12eo1mj15cR2X
;dQ2kEdH;ho1WCgg11\Cl4[22ZBn9k37ho1WCgg1^Cl4[222ho1^;1Si202ko1^X21ko11mo101XP25ZP2nW12mP2RH2ZP2o
X31ZP21ZT201aS31[P21je203]P2W:U=3cP2k=b_21cP21UU23Wi2nU1Wk14_T2ne3Y:@1nc21VY21gP2003`j2e1gd1=lP2
XDX:U806[P16kC154T;5RQ2gBa3Yd1U52XQ2d=2ZQ2]F2[Q2d;2X]2n:8]Q2Q5\?MXT2[Em8kA2]Q2n\21]Q23_Q2kB[a32c
Q2\l11cQ23cQ2n_1bg12dQ2\72fQ2j93kQ2n5mm33kQ2]3lP22kQ2fb21nQ22RR2VG1RR23RR2d\2[J1SR22WR2\^21[R23^
R2ej1^G1aR22bR2YE2bR2^E4fR2UA[GeY22fR2`A1hR28iR2B2e7Y2cQ1fY1b^12iR2_Y11iR21jR22jR2^E3oR2Z7ai32SS
2Vb201WS23WS2a5TS11ZS203]S23mW13]S23_Z22bS2R\21bS22YY2aS21hS21jS22TT2WW101XT24ZT2gDan112eT2m^21f
T21iT22P_2Po11QU22QU2mS12SU2U^32UU2o23UU2o9a32UU2n22YU2oi23ZU2[@bH1\U21X]31YX33]U2^2TF3^U2kn3o21
^U201jV21`U21`U22aU2aV13aU2P?51l`2003eU2YU1cf21gU21iU21jU21lU201mU22nU2g_21SV22SV2iA1SV24SV2Ri1J
Q71WV23WV2_3a34WV27@d22XV2S>1YV25[V2Ca2Tn211[V21^V21^V21_V21aV24dV2gc1a3jH3dV2UT101dV21eV22fV2n]
202jV2`n23kV2]o1RO6PW2PGQf1j1V8l602VW2Sd22ZW2a21ZW25ZW2A]IV7mW22ZW2oI1[W22[W2RW22_W2k<3_W2k<m21_
W2004`W2PD>d42`W2Ya24`W2hg1]P1g704fW2cIf;Q[11hW23^`3`2W42jW2cV21lW25lW2^NU2mV1jJ0002VX2P<2cX2`42
dX2PX202fX2d^32gX2WZ21kX21PY24RY2n?Xn1:2RY2b^21SY24UY2kDlg1S?1VY28ZY2^D\4U2`6`Y1nT1o72\Y2B2]Y2YT
21_Y21aY24cY2Wb17@01RU31mY22nY2bR21oY2001RZ21TZ2001\Z23^Z20V]11^Z21_Z201aZ21^\205fZ2am2i:f1g@1Zj
42jZ2SQ21oZ21P[24Q[2\;\9QA02T[2Rj302U[2g21mf21l`201[[201_[20006f[2jQ363j2m41^a51k\41Vf21n[21o[22
Q\2]23U\2U4]21V\21Y\21aU6001XT51_\21a\205e\2V1gj2;R801g\22g\2Zi302m^2dL1l\22o\2Qm21o\23S]2hI[n20
2`Y3UR11X]22Y]2^S21g`41\]22]]2b81]]21[X500002b]271j]22j]2ag31l]21m]22m]2S31o]23o]2XR3hD5o]2h3nm1
0\91lf43Q^2Wa2PR11R^22Y^2O2Y^2en21Y^26Y^2b2dV2cQ1115Y^2WY2cQ1111\^23]^2Gc11^^22_^2SY32b^2[M4b^2^
Q22XE1b^23b^2X3do21g^22g^2Wi22i^2R21i^22j^201l^21n^23P_20Yl11T_23U_20`32U_203U_2a3^S31U_22V_2^B1
V_22V_2g[32V_2`31W_21X_21Y_22Y_2jY31\_24d_2KCTW22d_2Vk23d_2KC1i_204n_2Q34ZD3U`2UR3[>1V`25X`2b1Xe
1@[11X`23^`2U:m91^`23``2Cjc22``2C2``2T14b`2Z5RBha21c`21j`21k`23l`2_Q1o_12l`2m11Qa22Sa2G2Sa2B1Sa2
1Ta23Xa2g141Ya21Za22_a2G3_a2GZ[11_a21`a22`a2Uf15`a2cc11101ca21da21ea21fa23fa2`2Q[21ga21ka23ma2WA
Zo13na2?Vc11na21Sb23Vb2CXc12Vb2C1Vb21Wb25eb2iG]j1X6fC1fb21gb22gb2WR32gb2\V34gb2]V3111ib21Pc21Wc2
2Wc2lV31]c21[g21`c21cc22cc2Xm13cc2ml1:2cc2^k14ec2i3bT2X43ec2\X2P=1ec21hc21lc22oc2Sk11Vd23Vd2X3jd
13Vd2hP2R72Vd2no12Vd2k22Vd2]32Vd2_P22Vd2dP22Vd2X32Vd2jg13Vd2]i122Vd2]i12Vd2f53Vd2kU1bb16Vd2m=mGZ
32T_14Vd2Q1Qg2RE3Vd2Q1Qg22Vd2V]35Vd2Q1]c2fHQ53Vd2Q1T\301Wd22Wd2e13Wd2RU301Xd21^d22`d2k22`d2P52bd
253cd22ke25cd22AoZ2j<4cd22R4Vc24cd22a[2j<01kd21ld21od21Pe23Qe2fF[g19Ve2i6X3P4Y1_?I8ic25Xe2U3Q7gP
2g41Xe26Xe2U3iW2g4e3hM4Xe2nP2gFQ73Xe2Q3[`22\X5`K1[e23[e2VT1`12[e2QW14[e2gU1oB21`e21ae21be21ce22g
e2UY22me2RB1Pf21Qf21Rf22Rf2Uh11Vf202]f2n=3_f2iAo94`f2X1kf1YF1bf21mf22mf211Pg22Pg2>2Qg2f\22Qg2UZ2
1Qg21Rg21Sg21Tg21Tg24Tg2[3kCC1Ug26Wg2eb2a6m80jA6Wg2eb2a6m80L7Wg2eb2a6m80n7X91Yg21Zg21[g24[g2Si2n
8jA2[g2Si22\g2_i11\g22\g2Yd11_g22dg2TR21dg22ig2kf11kg22og2[X23og2[T131og21Zh21[h21_h26dh2a4XANha
252Vi2[A1Vi22Xi201Xi21Yi22\i2Rl11\i21\i23_i2^k2o51_i22_i2R;1`i22`i2Vc21ai22ai2YW21Yo42ei2XT21fi2
2hi2R81mi22oi2ef11Tj21Uj21Wj202Yj2]32Zj2b82]j2Y61]j21`j22`j2Q:4`j2=bm1Tb12`j2e15`j2C`5d3A4`j2C`5
d31gU601aj202ej2i82fj2hR21lj22oj214Yk2c8?[Q13QR3\2ZT21Zk25Xl2l3a3nW2`G7\k2eBbC`a1V@3X54ak2=0d41d
k21fk23]l2[1``11]l24]l20[1R\23^l2[1R\24^l2[1Q2lg13cl2Q4V42cl2X82cl2Q41cl23cl2d2c53kl2`4`X21ml25o
l2k4do1U?m65ol2a5kk1R3m92ol2k43ol2k4E2ol2lY31ol21Tm22Tm2fZ21Vm22[m2_N1]m22_m2X]34am2BNZ31cm21dm2
2dm2R61fm27fm2dCoe1\2e>e3j:3fm2Z?Q[11fm22fm2n31gm21hm22jm2R\23jm2Q2lg13jm2Q2lg13mm2<UM1mm22mm2Zo
11nm21Pn21Qn22Qn2SW23Tn20_51Tn23nn20c22nn202on2RV23To2]P3o41To24Uo2[O1^V11[o22[o2Rc11lT31go24go2
g`2m803go2fi2i43go2ei202io2o]11io21no21QP33]P3RMT_11^P32dP3X31dP32eP3V41eP32eP3k_11fP32fP3n33gP3
cd2n31gP31iP31kP32nP3jc22WQ3PI1ZQ31\Q32\Q3RS22]Q3f\11^Q33^Q3V_1h42aQ3d]12bQ3\Y31cQ32cQ3S22cQ3k^2
1dQ32eQ3\_11fQ34oQ3e2n1l23QR32Vk11TR31XR31^R31`R31eR31US35US3Z2_e1`5Q22US3Uj12US3PX14US3Yj1[NA2]
S301aS31eS31gS31iS32mS3gB1PT32UT3[R31UT31ZT31^T32^T3Sk23`T3_7hP11bT32bT3dS12bT3nc12bT3mF2bT3o]11
jT31lT33lT3V\2gD1RU34RU3g?An24TU300m\12UU301YU31[U31bU301\V33_V3Q<11dV31gV31hV3001QW31UW31VW33XW
3Ua1S15]W3a4\?m1U11]W32]W3Vn13^W3h=R<1`W32lW3ST21aX32PX3Z31PX32PX3Q31QX32SX3kS11TX31XX32XX3kk12Y
X3o91YX32\X3oi11\X31_X31aX32bX304bX3dP1lDQ71dX35dX3Xd2^<011eX31iX33lX3Wf2n21lX32mX3UW21oX32PY3Tg
11PY31QY31RY31SP53]_4h@jE2UY3kR11UY32WY3Tl21XY32ZY3fR11[Y32[Y3`41]Y31cY32eY3RW21eY38fY3SFZ5g5X@Z
1h7[205PZ3Q7X4k2UJ2QZ301ZZ31\Z31^Z33_Z3:TN1bZ32bZ3ZQ101eZ31hZ31kZ31lZ31mZ31oZ32oZ3hQ12P[3jP12P[3
e]11cc401S[31\i501j^4001V[30000001X[301Ti501_[3000001b[31c[33e[3]R121i[302j[3ng21k[33m[3e1`b11n[
31o[3003Q\3e1Vl11S\31T\3001U\32U\301b\33e\32Zn21V_41oT60001o\32o\3R[12Q]3Q[11Q]32S]3PR12S]3ZR11S
]31X]32X]3hl11nh41\]31c]32c]3na13d]3Z1nh11l]31P^33R^39C2S^351\^33a^3E=2a^3S11b^32d^3ig12i^3=1i^3
2i^3l[21o^31P_33R_3PY1gZ13Y_30l[23Y_30ch12^_3n=2^_3c:1e_31g_32j_3_k11o_31R`31T`35]`31P3j413]`31k
72b`3Q>3b`3o1Z32b`3o13b`3o1d23c`3nP2k@1f`31j`33j`3n1k35m`3U2f1P3[_24[a3hZ2j:c12ba3cg12ba3bg15ba3
ZV13SA0<ia3Al3@l1X8MC[8VBP7d13[b3]4l11[b36db364m2Z104db36]402eb3W203ib3o1k12ob3W41Xd31]d304ad330
01ad32ad3cd14ed300_b21gd31id32id3fn13jd3P3[_22Se3TA1Se31We31me31ne31ef31of32Yg301Yg31[g31kg32Xh3
01]h31lh33bi3l;e>1bi36bi3i1hHW1o@i22bi3`11Rj33Rj3g202\j3\L1ej34nj3^1eA21nj32nj3^11Sk33Sk3[1M2Sk3
QY11Tk302Xk3jQ24[k3im1111[k34[k3j1k9U21]k31`k33bk3171gk31kk31Ql31Sl32Sl3hW12Yl3[21[l35]l31eGW1iC
1]l31kZ54Vm3gS1U3UA1^m31`m32bm3dS21dm32em3ib12Tn3h<1Tn32Tn3aV13Tn3aV1hQ12Vn3[Q11Zn31bn30002ga5_<
03Vo3Wk1X;3Xo38WV22Xo382Yo3S22do3l31do33PQ4X3]Q11YR43_R4aa1kA3aR4[8cA2mR4oG1[S42\S4R31lQ61\U42\U
4dn102^U4H2^U4;1^U42_U4e>2`U441`U44aU4]b11UB2dU4bd12eU4C1eU42eU4B3eU4B11fU41hU42jU4=1jU42jU432jU
4>1hZ53lU4j9Tb11lU43mU4oJkR11^U53oU4Q:Wk11QV42RV4801TV41UV41VV42WV401WV42XV4QK1XV41YV401`V42dV40
1eV41gV41SW42SW4m11UW41WW401bW41dW42dW4bL1jW42jW4iF2XX4N002_X4mC2_X4b61_X42aX401bX42jX4W;1mX41WY
41XY41he51\Z41dZ41hZ43hZ41f]12hZ411lZ41mZ42mZ4lJ0001Y[41^[41b[43b[41cC1d[41f[41h[42i[4ZG01k[41m[
41n[41Q\42Q\482Q\4I2S\421S\41U\41Z\41_\41`\42c\4mU11c\41f\42f\421i\41k\41Q]401R]41S]44U]4SKU8VJ2
U]4SK2V]421^]41b]42d]421d]42g]4h[11g]41i]41l]41m]41n]42o]4SS11o]41Q^43S^4232S^423S^42Y[11S^42c`5
gD1^d51X^41Y^41Z^41^^41a^42b^4di11d^42g^4ZM2g^4[J1g^41h^41i^41j^41l^41n^401Q_41R_41S_42T_461T_41
V_41X_42[_4Rb12]_4S=01^_41__41a_41b_43c_4cU1`@1d_42j_401j_41P`42V`401W`41Z`41]`41^`41``41a`41d`4
1e`41g`401l`41n`41Ra41Sa41Wa41^a401`a41Pb41Tb41bb41gb42jb471jb41mb41Pc43Pc4311Qc43_c4oLf91cc41hc
42jc4P93jc4R^1k13jc4nDSI2mc4\71mc41Ud41Xd401bd41bd41cd401dd41fd41id41kd41md41nd42od4R71od43od4c1
^52Qe482Ue4W?2Ue4P23Ue4`f161We41Xe41[e41\e41_e42_e4k71ae41be41ce41kg52kg5U=001fe42he411ie42Pf401
Pf46Yf4e6aY12S2n22`f4^>2df4jO1ef41kf41lf42Tg4Y91Yg41Zg41ag41jg41kg41Qh41Rh42Th4W11Th401Xh41Yh41a
h41dh401jh41Ri41Vi42Vi4Q61^i42ai4l11ci41ii41Tj41Zj41aj41cj41lj41Pk41Sk44Sk4[El3P51Zk41]k43_k4S5k
E2kk421nk42Rl4P=1Tl41Ul41Sm41Tm42Zm4jQ11[m42_m4\M1bm400002gm4gV11nm43nm4Y1n43nm4^6TK1Qn402Rn4d>1
ZQ52Un4l61Un401Zn401\n42`n4l51`n41an41dn41ln41mn41Ro41Yo42Yo4_V11]o41ao41bo41co41go41RP52XP5S31[
P54cP5[5j?b?3cP5cCfF1cP51eP51kP52mP5W31oP51RQ51TQ51ZQ52^Q504`Q5^Dk511aQ51hQ51SR52SR5YY12WR5>1fR5
1kR51mR51QS51TS51\S50002hS511hS51lS51UT51VT51WT52XT5\=1ZT52]T5VR11_T501oT501PU52RU5h31UU51XU52XU
5QD5YU5m>X5R9d31[U51\U51]U5001`U53`U5Z@01eU51gU51VV51ZV53gV5_=i?1]W51iW51RX51UU61YX52[X5Z11_X501
cX51dX51fX51iX51jX52lX5^41mX51nX51oX51SY51UY51iY51mY51oY51QZ51XZ51]Z51^Z51bZ51fZ51hZ51og51Q[501S
[501W[52Y[511Y[51[[51c[501o[501Q\51T\51V\51Y\51Z\51e\51g\52i\522j\5WA1l\51S]51U]51Z]51[]51Z^51h^
5004V_5i<n501\_51^_51b_51f_51S`53_`5n8L1_`54_`5m8o7X92_`5n81c`5002e`5bF1e`51h`51m`53o`50XA5o`50\
9k7b81Qa55Qa50W80a<5Qa50W80Q14Ra5W80a<2Va5bD1Xa53Xa5T9^@1]a51^a51_a51`a51aa53ba50_43ba5`<Z42ba5k
@1ea51fa52oa5D2[b5[>1\b51ab53gb5Y1kA1jb52jb5SH1kb51Rc51\c53ec5d2\:1fc51gc51Qi53ic5f6n73Qd5T101Qd
52Ud5Z23Wd5W;^;1^d51bd52cd5f41cd51fd52id5g@01nd51od51Qe51Ve51Xe53Ye5182[e5n31_e54_e5e3113de5e302
fe5aD2fe5^902he5n?1ie52me5i?02Pf5Y22Qf5a?1Rf5002`f5]91cf51lf5004nf5i2_721of51Tg52Tg5f12Wg5j61[g5
1]g51_g501bg52^R6f21eg51hg51Rh51Uh5001Zh52[h5N3[h5N01]h51bh501nh52Qi5\11Qi52Qi581Ti52Ti5i<3Ui511
1Ui51Xi51Zi52Zi501\i53]i50L1]i51^i52`i5R91ii53Pj5X4X32Pj5a71Tj51Zj51\j55]j5l35h3b83]j5l3a<3bj5c4
;1bj53bj5o401fj51nj53Uk5e;N1Wk51^k52^k5\23^k5;12^k5=2fk533jk5Q121jk52Yl5P;2ll5U;1ll51Pm57Pm5i7d2
;Lm261Ym51\m53_m5U2g;1_m51km51Rn51Sn52Yn5X34Zn5a2\1e82Zn5a21]n51mn51bo51do51YP61\P62]P6a71]P61aP
61jP62oP6;1]Q61^Q61bQ602RR6Z31RR61XR61[R62^R6^11^R61bR61cR61jR62jR6O1PS61QS62QS6g21cS61dS61jS61m
S61ST61UT61WT61^T61bT62bT6S61QU61UU61WU61YU61[U61]U61aU61dU61gU61hU61iU61kU61mU62nU6S12RV6<1\V61
`V61aV63bV6k121SW61TW61WW62XW611ZW62\W611kW61RX61WX61PY61QY63QY6;11VY63\Y6011^Y61_Y6001jY61kY61l
Y61oY61TZ61WZ61[Z61`Z61dZ61fZ61hZ61lZ61nZ62oZ611oZ61Q[61T[61\[61][61m[6f401210;0mo13345467891210
;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24
K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]
124X17Y1^1_1`100;0mHa134b1c1d17e1f1g1h120;0mi5i134b1c1d17e1j1\1k110;0mLl134b1c1d17e1m1n1o110;0mY
1P234Q2R2S27T2U2n1o110;0mi1P234Q2R2S27T2V2n1o110;0mo1P234Q2R2S27T2W2n1o110;0mo1P234Q2R2S27T2X2n1
o100;0mY1Y234Q2R2S27T2Z2;[210;0mi1\234Q2R2S27T2]2^2o100;0m]1_217`2a2g1h120;0mY5i134b2c1c27d2e2g1
h120;0mi5i134b2c1c27d2f2g1h120;0mY5i134b2c1c27d2g2g1h120;0m\5i134b2c1c27d2h2g1h120;0mY1i134b2c1c
27d2i2g1h120;0iY1j234b2c1c27d2k2l2m210;0io1n21?o2P3Q3R310;0im1S31?T3U3V3W320;0mX1X30Y3Z3[300;0mm
1\334]3R2^37_3`3;E10;0m^1a324b37c3d3;E10;0m^1a324b37c3e3;E10;0m^1a324b37c3f3;E10;0m^1a324b37c3g3
;E10;0mk3h334b34i37j3k3;E10;0mk3l334b34i37j3m3n3[220;0mm1o32P4Q47R4S4n3[220;0mm1o32P4Q47R4T4n3[2
20;0mm1U434V4c1W47X4Y4n3[220;0m]1U434V4c1W47X4Z4n3[210;0mi1U434V4c1W47X4[4;E10;0mk1\424b37c3]4^4
R310;0mi1_434`4?a47b4c4^4R310;0mi1_434`4?a47b4d4^4R310;0mm1_434`4?a47b4e4^4R310;0mm1_434`4?a47b4
f4\1g410;0mo1h424i37e1i4\1g410;0mZ1h424i37e1j4\1o110;0mm1h424i37e1k4U1g410;0mk1h424i37e1l4m4n410
;0mo1o424i37P5Q5\1k110;0mm1o424i37P5R5\1k110;0mo1o424i37P5S5;E10;0mo1o424i37P5T5\1k110;0m^1o424i
37P5U5;E10;0mo1V524W57P5X5;E10;0mm1V524W57P5Y5_1`100;0mi3a134Z5c1d17[5\5_1`100;0mi1a134Z5c1d17[5
]5^5`100;0mY1_514`5a5^5`100;0mY1_534Z5c1d17[5b5c5d510;0mk1e53R2f57g57h5i5c5d510;0mk1e53R2f57g57h
5j5c5d510;0mk3e53R2f57g57h5k5c5d510;0mk3e53R2f57g57h5l5c5d51010mk1e53R2f57g57h5m5c5d51020mk7e53R
2f57g57h5n5c5d51190mk3e53R2f57g57h5o5c5d510;0m[3e53R2f57g57h5P6c5d51020mo7e53R2f57g57h5Q6HR610;0
mo1S624T67U6V6W6W61040Y8X627Y67Z6[6\6\61040iY1]627Y67Z6^6_6_61040iY1`627Y67Z6a6b6b61040iY1c627Y6
7Z6d6e6e62040Y8f627Y67Z6g6h6h61049iY1i617j6k6h6h6104>iY1l627Y67Z6m6n6n61140iY1o627Y67Z6P7Q7Q7014
1iY1R727Y67Z6S7T7T70140iY1U727Y67Z6V7W7W72140iY1X727Y67Z6Y7Z7Z71140YY1[727Y67Z6\7]7]71140iY1^727
Y67Z6_7m4n400;0mo1`72464a7b7m4n401;0mo1`72464a7c7;n400;0mk1d72464a7e7m4n400;0mk1`72464a7f7g7\610
;0mY1]637h77h5R2i7j7g7\610:0mY1]637h77h5R2i7k7U1V110;0mo1l724i37R4m71210;0m_1l724i37R4n7;E10;0mk
1o724b37c3P8;E10;0mk1o724b37c3Q8;<10;0mo1o724b37c3R8;<10;0mg1o724b37c3S8;<10;0mo1o724b37c3T8;<10
;0mo1o724b37c3U8;E10;0mo1o724b37c3V8HI10;0mo1o724b37c3W8;k110;0mo1o724b37c3X8HI10;0m_1o724b37c3Y
8;<10;0mo1o724b37c3Z8\1g400;0mi3[824\87]8^8\1g400;0mk1[824\87]8_8\1g400;0mo1`824\87]8a8_1`100;0m
i3[824\87]8b8n1<10;0mm1c824\87]8d8c5d510;0mi1e824\87]8f8\1k100;0mm1g824\87]8h8HI10;0mm1i824\87]8
j8;<10;0mi1k824\87]8l8HR610;0mm1m824\87]8n8;E10;0m_1o824W57e1P9Z3[310;0mo1o824W57e1Q9\1k110;0mo1
o824W57e1R9;E10;0mo1o824W57e1S9n3[220;0m_1o324W57e1T9U1V110;0mo1o824W57e1U9HI10;0mk3V924b37c3W9\
1E10;0mi1X924b37c3Y9\1E10;0mi1X924b37c3Z9n1o110;0mo1X924b37c3[9U1g410;0]n1\924b37c3]9;[210;0]o1\
224b37c3^9\1E10;0ii1X924b37c3_9;<10;0mm1C24b37c3`9^4R310;0mm1_424`4?a4a9\1k110;0mY3l134i3c1b97e1
c9\1k110;0mj3l134i3c1b97e1d9\1k110;0mi3l134i3c1b97e1e9\1k110;0mo7l134i3c1b97e1f9\1k110;0mi7g934i
3c1b97e1h9\1k110;0mo5i934i3c1b97e1j9\1k110;0mm7k934i3c1b97e1l9\1k110;0mo7m934i3c1b97e1n9\1k110;0
mo1o934i3c1b97e1P:\1k110;0mi3l134i3c1b97e1Q:\1n410;0mo1R:34i3c1b97e1S:\1k110;0mi5l134i3c1b97e1T:
\1k110;0mY1U:34i3c1b97e1V:\1k110;0mi3l134i3c1b97e1W:\1k110;0mi1l134i3c1b97e1X:\1g410;0mi1h434i3c
1b97e1Y:;`100;0mk3Z:24[:7\:]:;`100;0mk3Z:24[:7\:^:;`100;0mZ1Z:24[:7\:_:;E00;0mo1Z:24[:7\:j1P10P1
0PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP
11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41gWEQD]6`DWT2PDia6QD^6
PD[b6PDl]6PDWR4PDab6PDco3PDab6PDWR4PDY\5PD[b6PDXR4PDWR4QD_6QD`6PDRg3PDXX4PD^\5QDa6PDa\5QDb6PDl]6
QDc6PDWR4PDY\5PDHQDd6PD]X4PD]Y4PDHPDo]:QDe6PDb\5PDl]6PDTY3QDf6QDg6PDnS6PDS^:WD0QDh6PDe\5QDh6XD0W
D0PDl]6PDgT4QDi6QDj6XD0QDk6WD0PDgT4QDi6QDj6XD0QDk6WD0PD]X4QDl6QDm6XD0SD0WD0PD`b6PD_\5PDab6XD0WD0
QDn6QDo6P@RY4XD0SD0WD0QDP7QDQ7XD0SD0WD0QDR7QDS7TD1QDR7P@WX4XD0WD0PDa\5PDj]6QDT7XD0QDU7P@RY4QDV7Q
DW7QDX7Q@U5QDY7QDZ7QDj4Q`1S5QD[7PDHPDRY4SD0`E\\5`E[\5`Ea\5`E4`ER<`EP<QD\7aD0`DR:`DS:`DP:`DQ:`D^2
`D`:`DXX4`DY\5`DVX4`Df^:`D]\5`D4`D`1QD]7P@Z\5Q@^7WD0QD_7XD0aDh4`DXX4`DcZ4`DVX4`D^2`D`1`D^\5`DY\5
`D\\5WD0QD]7QD_7XD0QD`7WD0PD[b6QDa7XD0WD0PDab6QDb7XD0`DXX4`D`:`D^2aD0`DW1`Di:`D]<PD[b6QDc7QDd7WD
0PDbb6XD0PDZ\5QDe7aDh4UD0WD0PDbb6XD0`DZ\5PDh^:QDf7QDg7PDi^:PDmi2PDh^:QDh7PDj^:QDi7`E^2`E`:`E_:`E
\\5`E[>`EY>`E]\5PDHQDj7`DR:`DS:`DU1`DS1`DXX4SD0PDTg3QDk7QDl7QDm7SD0QDn7PDVT4QDo7QDP8QDQ8Q@h4QDR8
PDh^:S@0QDS8QDT8Q`1S5WD0QDU8XD0QDV8QDW8QDX8QD`5QDY8PDl]6QDZ8QD[8QD\8QD]8PDSX4`DXX4`DVX4`DY\5`DU_
:QD^8Q@j4Q`1S5WD0QD_8XD0PDa\5QD`8WD0QDa8S@0QDb8XD0PD[\5QFc8UD0WD0QDd8XD0SD0QDe8QDf8TD2QDg8QDh8PD
l]6PDX]4PDmW4PDY\5PDl]6QDi8QDj8PDa\5QDk8PDa\5QDl8PDS1PDa\5QDm8PDHPDRY4QDn8QDo8QDP9PDS1PD\a3QDQ9P
Dna6PDU:QDR9PDia6PDU:QDS9QDT9PDaX4PDPP6QDU9QDV9QDW9P@a\5PD_:QDX9QDn7QDY9P@a\5S@0QDZ9QD[9PDgi3QD\
9QD]9TD2PD[\5PDg_:QD^9PDRo2QD_9QD`9PDl]6QDa9QDb9PDUX4QDc9PDUX4QDd9QDe9QDf9QDg9QDh9QFX5TD2WD0QDi9
XD0`Eg`:`Eh`:`EdQ4QDj9QDk9QDl9QDm9QDn9PDj]6QDo9QDP:PDl]6QDQ:QDR:QDS:QDT:QDU:QDT:QDU:PD]X4QDV:QDW
:PDo9PDho1QDX:QDY:QDZ:PDia6QD[:QFX5TD1WD0QD\:XD0SD0TD2QD]:WD0QD^:XD0QD_:PDT:WD0PD\i5XD0PDa\5WD0Q
D`:XD0PDY\5PDQa:QDj4WD0PDZo9XD0PD[\5PDl]6Q@`5QDa:QDb:TD2QDc:QDd:PDl]6PD^a:QDe:QDf:QDg:QDh:TD2PDb
a:PDUX4QDi:PDSX4PDVX4QDj:PDSX4QDk:PD_[4QDl:PDi4PD\\5QDm:PD^l3QDn:QDo:QDP;QDQ;QDR;QDS;PD]\5VD0QDS
;PD]\5QDT;QDU;QDX8PDbc6PDZ\5QDV;PDa\5`D\<QDW;TD2QDX;QDY;QDZ;QD[;TD1QD\;PDVT4QD];QD^;QD_;QD`;WD0Q
Do8PDP1PDSX4XD0WD0PDHPDRY4PDP1PDSX4XD0WD0PDlc6QDa;XD0`DY\5`Dc\5`D^\5`DVX4`DXX4WD0PDHPDRY4QDa;XD0
`DY\5`Dc\5`D^\5`DVX4`DXX4WD0QDb;TD3QDc;XD0`Dl]6`DY\5`Da\5`Dnb:WD0QDd;QDe;XD0QDf;WD0QDg;PDTX4QDh;
XD0QDi;WD0QDj;PDTX4QDk;PDl]6XD0QDl;QFm;TD2WD0QDn;QDo;XD0VD0`Dbc6QFm;TD2WD0QDn;QDo;XD0QDP<`Dbc6WD
0QDQ<PDSX4PD[\5XD0QDR<WD0QDS<PDSX4PD\\5XD0SD0WD0QDT<QDU<XD0VD0WD0QDT<QDU<XD0QDV<WD0QDW<TD1XD0QDX
<WD0QDY<PDj]6TD1QDZ<XD0QD[<WD0QD\<PD[\5XD0P@l]6QD]<WD0QD^<QD_<`DVX4XD0WD0QD`<TD2PDTX4XD0VD0WD0QD
`<TD2PDTX4XD0QDa<WD0QDb<QDR5QDc<XD0WD0SD0QDR5PDb`6QDd<XD0VD0WD0SD0QDR5PDb`6QDd<XD0QDe<WD0QDf<QDg
<TD1QDh<PDi4XD0QDi<WD0QDj<Q@k<TD1PDY3XD0QDl<WD0QDm<QDn<QDo<`DXX4`DY\5`DVX4`D^\5XD0QDl<WD0QDP=QDQ
=`DXX4`DY\5`DVX4`D^\5XD0QDR=WD0PD`c6QDV4XD0`DXX4`DY\5`DVX4QDS=WD0QDT=PDVT4XD0VD0QDS=WD0QDT=PDVT4
XD0QDU=QDV=WD0QDW=TD1QDX=PD\i6XD0WD0PDY\5PDj]6QDY=XD0VD0WD0PDY\5PDj]6QDY=XD0QDZ=WD0PDZ\5QDR5PDX]
5PDg:XD0WD0QD[=TD1QDk;QD\=XD0WD0QD]=PD[\5QD^=XD0QD_=WD0QD`=P@l]6P@X]5QDa=XD0WD0QDb=PDXX4PDl]6QDc
=XD0WD0QDd=PDUX4PDl]6PDQQ4XD0WD0PD`X4QDe=PD4PD`X4QDf=XD0WD0QDg=QDY:PD\X4PDRe6QDh=TD1QDi=XD0QDj=Y
@0WD0QDk=TD1QDl=XD0SD0QDm=WD0QDV7PDVT4XD0VD0QDm=WD0QDV7PDVT4XD0QDn=WD0QDk4QDR5QDo=XD0QDP>Y@0WD0Q
DQ>XD0QDR>QDS>WD0QDT>PDa\5QDU>XD0SD0WD0QDV>QDW>P@Z\5PDl]6QDX>XD0S@0WD0QDY>QDZ>XD0S@0WD0QD[>PDWX4
XD0VD0WD0QD[>PDWX4XD0QD\>QD]>WD0Y@0QD^>QDV8PD]\5XD0SD0QDj4WD0QD_>QD`>XD0SD0WD0QDi:PDi4PDl]6XD0SD
0WD0QD`8PD\a3P@[b6PD[\5XD0QDa>WD0QDb>PDVX4XD0TD3QDc>QDd>WD0QDe>XD0SD0TD2QDf>QDk4WD0QDR5PDX]5QDg>
XD0WD0QDi8QDh>QDi>XD0QFj>TD1WD0QDk>XD0QDl>QDm>QDn>QDo>QDP?PDQh:QDo>VD0QDo>PD1QDQ?PDTX4PDa\5QDR?Q
DS?PDXX4PDTh:PDZ\5PDVX4PDl]6QDT?PDZ\5`Dl]6`Dj]6`D`b6`D[X4`Dab6PDXX4PDl]6PDUh:PDZ\5QDU?PD[\5QDV?P
D\\5TD5PDXX4QDW?PD4QDX?PD]a6TD6PD4QDY?TD2QD^8QDZ?QD[?QD\?PDl]6PDYh:QDP?QD]?PDZh:QD^?TD2QD_?QD`?T
D1QDa?QDb?QDc?QDa?TD1WD0QDd?XD0QDP?QDe?WD0QDf?XD0QDg?TD3PDZa6QDh?P@SX4TD1QDi?PDa\5QDj?TD2QDk?WD0
QDl?XD0QDm?QD`5QD]>QDm?QDn?Q@o?WD0QDP@XD0QDQ@TD1QDR@TD3QDS@QDT@PDXX4PD\;PD\`6PDVX4QDU@PDeh:PDdh:
QD[=TD3QDV@QDW@QDX@TD2P@l]6QDY@PDa\5QDj4PD_[4QDZ@`DZ3`Daa4`DVY3`D[i3`DlR4`Dj6`D]a4QD[@PDY\5PDl]6
QD\@QD]@PD^\5QD^@QD_@TD1QD`@QDa@PD^c4QDb@QDc@PD^\5QDP?QDd@Q`1S5QDe@QDf@PD[R3QDg@PDUX4QDh@PD[\5QD
i@QD[=QDj@QDk@PDdQ6QDl@QDm@QDn@PDl]6QDo@PD`i:QDPAPD\X4PDRe6PD\X4PDTX4PDa\5SD0QDQAPDl]6QDRAPDZ\5Q
DSAQDTAPDZ\5PD^R3PDXX4PD\;PDh\5QDUATD1QDVA`ElX3`E>`EiX3QDWAP@ZX4QDXAQDl:TD2QDYAQDZAQD[ATD1QD\APD
Rb6QD]AaD1PDh\5PDj]6QD^AQD_AQD`AQDaAPDa\5aDbA`DPi3PDT>PDa\5QDcAQ`1S5QDdA`EVa6`EWa6`E]b6`E\\5`Em]
6`EZ\5`ElX4`EmW3QDeAPDa\5aD1QDfAPDa\5QDgASD0QDhAQDiAQ`1U5QDjAP@ZX4QDiAQ`1U5WD0QDkAXD0QDlA`DZ\5`D
[\5PD\X4QDmATD2QDnAPD4PD\X4QDoAaD0aDh4QDPBQDQBQDRBQDSBQDTBPDdh:QDk;TD2QDUBQDVBQDWBTD2QDXBQDP?TD1
PDZh:QDYBQDi?TD1PDa\5QDYBQDZBWD0SD0XD0QD[BTD1QD\BQD]BQD^BPDa\5QD_BQD`BSD0QDaBQDbBQDcBQDdBQDeBPDP
:QDfBQDgBPD^\5QDhBQDiBQDjBPD^c4QDkBQDlBQDmBPDe\5TD6PD4TD3QDnBQDoBPDl]6QDPCQDQCQDRCQDSCPDj]6TD2QD
TCPDXX4QDn9TD3QDUCQDVCPDia6TD5PD4S@0QDWCPDi\5TD6PD4QDXCTD2PDko2WD0QDYCTD1QDZCXD0`Dl]6`Dj]6WD0QD[
CXD0QD\CTD1QD]CWD0QD^CPDUX4XD0PDVX4WD0QD_CQD`CP@Z\5P@l]6XD0QDaCQDbCTD1WD0`DVU7`DY8`D`>`DM`Djl1`D
cm1`Dc_:`DYk:`DZk:`DZm5`Dl[:`D[k:`DP\5`Do[5`DR_6`D\k:YD1XD0QDcCQDbCTD1WD0`DVU7`DY8`D`>`DM`Djl1`D
cm1`Dc_:`DYk:`DZk:`DZm5`Dl[:`D[k:`DP\5`Do[5`DR_6`D\k:YD1XD0QDdCTD1QDeCWD0QDfCPDl]6QDgCXD0QDhCTD1
WD0QDiCXD0QDjCTD1QDkCWD0QDfCQDlCPDSX4XD0QDmCWD0QDnCQDoCQDPDQDQDPDa\5XD0WD0QDRDQDR5PDfk:XD0QFSDTD
1WD0QDTDQ@UDQDVDXD0QDWDWD0QDXDTD1XD0QDYDWD0QDZDTD1PDTX4XD0QD[DWD0QD\DS@0PD\`6QD]DQDU@XD0WD0QD^DP
D_:QD_DQD`DXD0UD0WD0PD^2QDaDXD0TD9PD4TD4QDbDQDcDTD4WD0QDk4QDY4XD0QDdD`DSg3`D^h3`D];`DWn3`D\j3QDT
4TD2WD0QDW4XD0QDeDQDT4TD2WD0QDW4XD0QDfDTD2QDgD`Dji3QDhDWD0QDW4XD0QDiDUD0QDjDTD3WD0QDW4XD0QDkDUD0
QDlDTD7WD0QDW4XD0QDmDUD0QDnDTD4WD0QDk4QDY4XD0QDoD`ElX3`E>`EiX3WD0QDPEXD0QDQE`D]\5WD0QDREP@[\5XD0
QDSETD2QDTEWD0QDRDPDl]6QDUEQDVEXD0WD0QDh:PDi4XD0QDWEWD0QDP?P@[b6P@l]6PDZh:XD0WD0QDP?QDXETD2QDYEX
D0WD0QDk4PDR8XD0QDZETD2QD[EWD0QD\ETD1QD]EXD0QD^EWD0QD_EP@SU6PD^\5XD0QD`EWD0QDaEP@SU6PD^\5XD0QDbE
TD1QDcEWD0QDj4P@[b6PDTX4PDa\5XD0WD0PD\a3QDj4PDl]6SD0TD3QDdEXD0QDeEWD0PD\a3QDj4QDfEQDdEXD0QDgEWD0
QDYBXD0QDhETD1SD0PDa\5QDj4PDYR3WD0QDiEXD0QDjEWD0QDkEQDj4PDYR3XD0QDlEWD0QDeAPDa\5XD0QDmESD0TD6QDn
EUD0PD\\5TD6QDoEPD4QDPFUD0QDQFTD7PD4Q@Q5S@0S@0QDRFWD0PDia6QDSFXD0TD3PD4TD4QDTFWD0QDUFXD0QDVFPDUX
4WD0QDS<TD2PDUX4XD0VD0WD0QDS<TD2PDUX4XD0QDWFQDXFTD1WD0QDW4QDYFXD0SD0QDZFWD0QD[FXD0QD\FWD0QD]FTD4
QD^FXD0VD0WD0QD]FTD4QD^FXD0QD_FWD0QD`FQDaFXD0VD0WD0QD`FQDaFXD0QDbFWD0QDcFTD4QDdFXD0Q@\DQDeFWD0QD
X@XD0QDfFTD2QDgFTD1WD0QDhFXD0WD0QDiFTD1QDjFXD0QDkF`DZ3`Daa4`D]a4`DR5`D[i3`DlR4`DVY3`Dj6`D[R4`Djk
4`DSa4`D`i3`Ddm6QDlFPDSX4WD0PDVX4PDl]6PDYX4XD0WD0QDmFP@WX4PDZ\5XD0QDnFWD0PDXX4PDl]6QDoFXD0WD0QDP
GXD0QDQGWD0QDRGTD6PD4Q@Q5QDSGXD0QDTGQDUGWD0QDVGS@0S@0QDWGXD0WD0QDXGQDYGQDZGQD[GXD0WD0PDHPDSY4PDR
\:XD0WD0QD\GP@[b6P@bd6P@j]6QD]GXD0WD0QD^GQ@j4QDY:QD_GXD0WD0PD\a3PDi1PDa\5PD`[6XD0WD0QD`GPD\a3QDa
GXD0PDe:PDHPDmS:PDQQ4PDWa6PDgi3QDbGPDZ\5PDg4PDHPDfT2PDia6P@j]6QDcGQDj4Q`1S5WD0QDdGXD0`DV]4`@a\5`
DcW4PD\a3QDj4Q`1S5WD0QDeGXD0PDhc6Q`1S5WD0QDeGXD0QDfGQDm>PDlT4QDj4WD0QDY:QDgGXD0PDh\5PDlX3PD[b6PD
]=QDhGPDho2QDiGPD\:PDia6PDmn3PDa\5PDo9PDPR:PDl]6PDTR4QDjGQDkGQDlGPDXX4PDTR4PD]\5PDQe6QDj4PDin:PD
a\5PDd>PD[\5QDmGQDnGPDXa6PDX]5WD0QDT5XD0QDoGQDPHaDh4`Dl8QDQH`Dlk:`DUo2`Dln:`Dmn:`Dnn:`Don:`DPo:`
DfU2`DQo:`DRo:`Dag:`DSo:`DTo:`DUo:`DVo:`DWo:`DXo:`DYo:`DZo:`D[o:`D\o:`D]o:`D^o:`D_o:`D`o:`Dkl9`D
il9`Dao:`Dbo:`Dco:`DVk9`DSm9`DRm9`DUk9`Ddo:`Deo:`Dfo:`DPR:`D\P:WD0YD4XD0QDRH`Ego:`ETl3`ERl3`Eho:
`Eio:`Ejo:`Eko:QDSHPDg\5QFTHQDUHSD0PDg\5QDVHQDWHQDXHPDo9PDcZ4PD]X4PDl]6QDYHQDZH`D\R3QD[HPDb`6QD\
HPDmo:PDVX4PDXX4PDj]6QD]HPDgT4QD^HPDnQ2PDZ\5QD_HTD2SD0PDc[4QD`HPDZ\5PDl]6QDaHQDbHQDcHQDdHQDeHQDf
HPDl]6SD0PD]\5QDgHPD_P;QDhHPDc\5TD4PD_\5TD4QDj4WD0QDiHXD0QDjHTD2PDXX4QDkHQDlHQDUHPD\X4QDmHQDnHTD
3PDh\5QDoHPDh\5QDPIQDQIQDRIPDg\5P@l]6QDSIWD0QDTIXD0VD0PDma6QDQ5S@0S@0QDUIQDl6QDVIQDWIPDXX4PDj]6Q
DXIPDZ\5QDYIQDZIQD[IQD\IQD]ITD3QD^IQD_IQD`IQDaIPD\X4PDg\5PDQ^:PD`a6QDbIQDcIPDUX4QDS<TD3PDa\5PD\R
1QDdIPDZ\5QDeIQDfIQDgIQDhIPD]\5PDiP;PDXX4QDiIQDjIQDkIQDlIQDj4Q`1S5WD0QDmIXD0`@g\5`@Y\5Q@h4QDUHQD
nIPDg\5QDUHQDm5PDg\5PD`[4P@Z\5Q@Q5QDoIQDPJWD0PDS>PDl]6QDQJXD0QDRJQDSJQDTJPDb<PD^[4PD]P3PD_\5PDQQ
;QDUJQDVJQDWJQDXJQ@YJQDZJWD0PDl]6QD[JXD0QD\JQD]JPDWX4PDma6QDQ5QD^JPDma6QF_JQD`JQ`1S5QDaJQDbJQDcJ
QDdJPDHPDUk3PD[\5PDVX4PDj]6PD[Q;PD\\5PDh\5QDeJPDh\5PD]X4QDfJQDgJPDh\5PDTa6QDhJQDiJPDcQ3QDjJQDkJQ
DlJQDmJPDZ\5PDl]6QDnJQDoJTD2QDPKQDQKWD0QD[4aDR4aDh4`DRY4`DY4`D^Q;`DRY4SD0XD0`DZ\5WD0QDRKXD0QDj4Q
`1S5WD0QDSKXD0QDTKWD0QDZDQD`@QDUKTD1QDVKXD0WD0QDWKPDiP;QDXKXD0QFYKTD5QDZKWD0QD[KPDZ\5PDl]6QD\KXD
0SD0QD]KQ`1S5P@l]6WD0QD[4XD0QD^KWD0Qd1S5QD[4XD0QD_K`Dji3WD0QD[4XD0QD_K`Dji3QD`KTD3QDj4Q`1S5WD0QD
[4XD0WD0QD[4XD0QDaKQFbKQDcKPDl]6WD0YD4XD0`Dlk:QDdKPDXX4PDU_:QDUHPDUT4SD0TD4PDg\5QDeKWD0QDfKXD0WD
0QDgKaDZ5aD[5aDR4SD0Y@0TD1PDg\5XD0QFhKaDh4WD0QDUHYD0XD0S@0S@0S@0PDg\5YD0Q@j4QDUHSD0PDg\5QDiKWD0Q
DUHQDjKXD0QDkKQDlKPDZ\5SD0QDmKPDSX4TD1QDnKQDoKQ`1S5QDPLQDQLQ`1S5SD0QDRLP@a\5QFSLPDQU4QDTLQDULQDV
LPD`[4PDZ\5QDWLQDXLPDa\5QDYLQDZLPDno6QD[LPD`[4PDZ\5Q@Q5S@0QF\L`DkR5`D`i3WD0PD_[4XD0QD]LQD^LQD_LW
D0PD_[4XD0SD0PDj]6S@0QD`LQDaLQDbLTD1QDcL`Dl4`DTb4QD[9TD2QDdLP@l]6QDeLQDfLQDQ7SD0QDgLPDl]6QDhLQDi
LPDZ\5TD2WD0QD\4XD0QDjLQDkLQDlLaDh4PDl]6QDmLQDnLQDoLQDPMQDQMQ`1S5QDRMS@0WD0QDSMXD0QDTMQDUMQDVMQD
WMQDXMTD2WD0QDYMXD0QDZMQD[MQD\MTD2QD]MPDHPDRY4TD1QD^MSD0QD_MQD`MTD1QD^MSD0QD_MQDaMQDbMPDg\5PDZ\5
PDl]6QDcMPD4Q@Q5S@0S@0QDdMQDeMPDbc6QDfMTD1QDgMSD0QDhMPDSX4QDiMPDTS;PD_\5PDRg3PDjX2QDfKPDl]6PDgT4
QDjMPD]\5PDQe6QDfCQD\DQDkMQDlMQ@n<QDmMP@l]6QDnMQDn4QDmMP@l]6QDnMQDoMQDPNQDQNQDRN`E_l2`EaW3`Emf3`
Eng6`E\S;`EZh3`E]S;`EVh4QDj4Q`1S5WD0QDSNXD0`DXX4`D\\5`D^\5`D6QDTNQDUNP@dZ5QDVNPDZ\5PDT;PD_\5PDU=
PDj]6PDQZ2QDWNPDj]6PDQZ2PDV]4`DZ\5PDaS;PDm^2PD]X4QDXNPDbS;PDVX4QDYNPD[P3UD0WD0QDZNQD2XD0UD0QD[NT
D1WD0QD\NQD2XD0QD]NQD^NQDj4Q`1S5WD0QD_NQD`NXD0VD0QD]NQD^NQDj4Q`1S5WD0QD_NQD`NXD0QDaNPDYa6TD2SD0Q
Dj4WD0QDbNQDcNXD0VD0PDYa6TD2SD0QDj4WD0QDbNQDcNXD0QDdNQD3TD1QDj4TD1WD0QD4XD0VD0QD3TD1QDj4TD1WD0QD
4XD0QDeNUD0WD0PDZe6PD4TD9QD4XD0VD0UD0WD0PDZe6PD4TD9QD4XD0PD1WD0QDfNQDgNXD0VD0WD0QDfNQDgNXD0QDhNW
D0QDiNQDjNP@VX4PDV7XD0WD0QDkNQDlNXD0VD0`DSQ4WD0QDkNQDlNXD0QDmN`DSQ4WD0QDnNQDoNXD0VD0WD0QDnNQDoNX
D0PD1WD0QDPOPDWX4PDZ\5PD[Y4XD0VD0`DiV3`DgW3WD0QDPOPDWX4PDZ\5PD[Y4XD0QDQO`DiV3`DgW3WD0QDROQDSOQDT
OXD0WD0QDUOXD0QDVOQDWOQDXOTD3QDj4Q`1S5WD0QDi5XD0VD0QDWOQDXOTD3QDj4Q`1S5WD0QDi5XD0QDYOWD0QDZOPDR8
XD0`DQW2QD[OTD2QDj4TD1WD0QD\OXD0VD0QD[OTD2QDj4TD1WD0QD\OXD0QD]OUD0QD^OTD2QD2QDj4Q`1S5WD0QD_OXD0P
Dia6S@0WD0QD`OXD0WD0PDHXD0QDaOQDbOP@Z\5QDcOQ@l4Q@m4PDQP6QDdOPDZ\5PDQ[4QDeOQDfOQDgOPDZ\5PDXX4PDb\
6PDZ\5PDhT;PDWX4PD[\5PDiT;PD]\5QDhOQDiOPDlT4QDj4Q`1S5QDjOWD0QDkOXD0QDlOS@0QD`5QDmOQDnOPDTX4QDoOP
D[\5QDPP1TD2QDQP1QDRP1Q@SP1QDTP1QDUP1P@_[4QDVP1PDa\5`Dl]6QDWP1QDXP1QDYP1QDZP1QDmOQD[P1PDTX4QD\P1
Q@]P1QD^P1QD_P1QD^8Q@j4QD`P1QDaP1PDWX4QDbP1PDj]6PDi[6QDcP1QDdP1QDeP1QDfP1PDaa6QDjHTD2QDgP1QDhP1Q
DiP1QDjP1PDZb6PDkT4PDWb6PDlT4QDQ?QDkP1QDlP1WD0QDmP1XD0VD0QDlP1WD0QDmP1XD0QDnP1PDS1PDa\5QDoP1PDWX
4PDZ\5QDPQ1PDQ^:PDa\5PDo9PDio2PD\?PD\\5QDQQ1QDeOTD1QDRQ1PD]X4PDXX4PDSg3QDj4QDn<WD0QDSQ1XD0QD]>QD
TQ1S@0WD0QDUQ1XD0`DR:`DVX4`Dhk4QDVQ1QDWQ1TD2QDXQ1QDYQ1QDZQ1QD[Q1QD`5Q@l4QDm4WD0QD\Q1XD0QDaP1QD]Q
1TD1QD^Q1PDY\5QD_Q1QD`Q1QDaQ1PDQ[4QDbQ1QDcQ1WD0QDdQ1XD0PDia6Q@P5WD0QDeQ1XD0QDfQ1PDZ\5QDgQ1QDhQ1Q
DiQ1QDn<TD1QDjQ1PDl]6S@0WD0QDkQ1XD0QDlQ1WD0QDmQ1XD0PDl]6S@0WD0QDnQ1XD0PD`X4SD0PDa\5PDo9WD0QDoQ1X
D0QDj4QDPR1WD0QDQR1XD0`DYX4QD\?QDT:WD0QDRR1XD0QDT:WD0QDRR1XD0QDn<WD0PD_<PDUX4XD0QD\?QDT:WD0PDh:Q
DSR1XD0QDTR1QDT:WD0PDh:QDSR1XD0QDTR1QDUR1PDVX4P@l]6QD`5QDVR1PDh^:QDWR1PD^c6PD_<PDUX4PD_<PDUX4QDn
<TD1QDXR1TD4PDa\5PDPn5QDYR1WD0QDZR1XD0QDk4QDY:WD0QD[R1XD0QD\R1PDh^:PDY\5PD[b6QDlMWD0P@cd6QD]R1XD
0VD0QDlMWD0P@cd6QD]R1XD0QD^R1QDlMWD0PDl]6PDTR:XD0QDS:QDT:TD2WD0QD_R1XD0QDT:TD2WD0QD_R1XD0QD\?WD0
QD`R1QDaR1XD0`D\\5PDio2QDn<WD0PDo9QDbR1XD0QDcR1QDdR1PDg\5QDeR1PDHQDfR1QDj4QDgR1QDS:QDT:TD1QDhR1T
D3QDiR1QDT:TD1QDhR1TD3QDiR1PDl]6QDjR1PDHQDkR1QDlR1PDb\6PD]X4PD_:SD0QDn<P@T:Q`1S5QDmR1QDnR1QDoR1P
@T:Q`1S5QDmR1QDnR1QDPS1PDa\5QDQS1QDTQ1QDRS1QDSS1`DR:`DP:PDlT4QDj4QDPS1QDaR1SD0QD^8PDg]5PDa\5QDTS
1QDUS1P@o9QDVS1QDWS1QDXS1QDYS1QDTQ1QDZS1QD[S1WD0QDPS1XD0VD0QD[S1WD0QDPS1XD0PD1QD[S1WD0QDPS1XD0QD
\S1QD]S1PD\i2QD^S1PDo9PDR8PDio2PDo9PDR8QD_S1P@Z\5QDPS1PDa\5QD`S1PDQ^:PD`a6SD0PD]X4PDj]6PDco3PDh^
:PDa\5QDaS1PDPe6PDa\5QDaS1QDbS1PDa\5QDcS1PDHQDdS1QDaR1PDY\5PDl]6PD^V;PDZ\5PDa\5PDl]6PDVW;PD`c6QD
eS1SD0QDl4QDn<PD[:QDfS1QDn<PD[:QDfS1QDS:QDT:TD1WD0QDgS1QDhS1XD0QDT:TD1WD0QDgS1QDhS1XD0PD[7PDRW;Q
DjHQDiS1PDa\5QDjS1QDkS1TD2PDXU2QDi8QDlS1PDX=QDmS1QDnS1QDoS1TD1QDPT1PD]X4PDU:SD0PD]X4SD0QDQT1QDRT
1QDST1PDPP6Q@QMQDTT1QDUT1QDVT1QDWT1QDXT1PDio2QDn<QDYT1QDZT1QD[T1QD\T1TD2PDYX4QD]T1QD^T1QD_T1QDn<
QD`T1QDm4S@0PDmP:`Da\5`D`AQDS:QDT:TD2WD0PDmP:XD0QDT:TD2WD0PDmP:XD0QDaT1WD0PDmP:XD0QDbT1QDcT1PD_:
QDdT1PDio2QDeT1TD2WD0QDfT1XD0QDgT1Q`1S5PDnj5PD^\5PDko2PDnj5PD^\5QDj4PD]X4Q@hT1QD5QDRT1Q@hT1QD5QD
k4QDn<QDiT1P@T:QD5QDk4PDg]5PDa\5PDg]5PDa\5PDo9SD0QDjT1WD0QDkT1XD0WD0QDlT1QDmT1XD0QDnT1WD0PDHPDjY
3XD0PDHQDoT1WD0QDPU1QDQU1XD0QDj4Q`1S5WD0QDRU1XD0VD0QDj4Q`1S5WD0QDRU1XD0QDSU1PDh^:QDTU1QDUU1PDSg3
QD]R1QDmBQDVU1QDWU1SD0PDcW;PDa\5QDj4PDdW;PDa\5WD0QDXU1XD0QDYU1PDia6S@0WD0QDZU1XD0WD0PDj]6QD[U1PD
Z\5PDl]6S@0QD^8QDn<XD0SD0QDj4WD0QD\U1QD]U1QD^U1XD0QD_U1WD0QD`U1PD]\5XD0VD0QD_U1WD0QD`U1PD]\5XD0Q
DaU1WD0QDbU1PDgo2XD0VD0WD0QDbU1PDgo2XD0QDcU1WD0QDdU1TD1QDeU1XD0QDR5QDfU1QDgU1QDj4Q`1S5WD0QDhU1XD
0`DVX4`DY\5`D]\5WD0QDiU1P@iEQDjU1QDkU1XD0QDlU1QDmU1TD4QDj4WD0QDnU1PDa\5XD0WD0QDoU1QDPV1XD0VD0WD0
QDoU1QDPV1XD0QDQV1WD0QDj4Q@n<QDRV1YD2XD0WD0QDRT1QDRV1YD2XD0WD0QD\IPD]X4QDSV1XD0QDTV1QDj4WD0PDS1P
Da\5SD0XD0`DQY4`DiX3`DkW3`DX[4`Dl]6`Dj]6`Do9WD0QDUV1QDVV1QDWV1XD0WD0QDXV1TD1QDYV1XD0QDZV1WD0QD[V
1QD\V1XD0QD]V1WD0QD^V1XD0`DY\5`D]\5SD0QDk4WD0QD_V1XD0WD0QD`V1PDWX4PDZ\5XD0QDaV1WD0QDbV1XD0WD0QDc
V1TD1QDdV1XD0VD0WD0QDcV1TD1QDdV1XD0QDeV1QDj4Y@0WD0QDfV1PDZ\5XD0QDk4WD0Q@n<PDT:TD1QDgV1XD0QDhV1PD
lT4QDiV1WD0QDY:TD1QDjV1XD0`DXX4`D[\5QDfEWD0QDkV1QDlV1aDh4`Dl]6`D[c6`Dk=`DZ_2`Dj]6XD0SD0PD]X4QDmV
1TD2WD0QDnV1XD0QDoV1WD0QDPW1PDWX4XD0VD0WD0QDPW1PDWX4XD0QDQW1QDRW1WD0QDSW1`D^6`D_6`DUg3`DXm3S@0XD
0QDTW1PDlT4QDj4WD0QD]T1`Dn5`DhY3`DUR4`DVR4`D^6`D_6`DUg3`DXm3`Dj_2`DQZ5`DR:`D_m2`DUZ3XD0QDTW1QDUW
1Y@0WD0QDVW1QDWW1Q@\DQDXW1XD0QDYW1QDZW1Q`1S5WD0QD[W1XD0WD0QDj4Q@n<QD\W1YD2XD0WD0QDRT1QD\W1YD2XD0
WD0QD]W1QD^W1XD0PDZ\5WD0QD_W1S@0QD`W1XD0PDZ\5QDaW1WD0QDbW1QDcW1SD0XD0VD0WD0QDbW1QDcW1SD0XD0QDdW1
WD0QDeW1XD0WD0QDfW1SD0PDn]6XD0QDk4WD0QDgW1QDhW1XD0QDbOPDl]6SD0WD0QDiW1QDjW1PDSX4XD0VD0WD0QDiW1QD
jW1PDSX4XD0QDkW1WD0QDi8TD1PDa\5PDo9XD0PDZ\5QDlW1WD0PDY\5QDmW1QDnW1XD0QDoW1Y@0WD0QDPX1YD1XD0WD0QD
k4QDQX1QDRX1XD0QDSX1QDTX1WD0QDUX1QDn<`D]=`DTS2`DnS2`Dnl2`D^V2QDV4XD0`DVX4QDVX1WD0QDWX1`D]=`DTS2`
DnS2`Dnl2`D^V2QDV4XD0`DVX4QDXX1QDj4WD0QDn<YD2XD0`DXX4`DY\5QDXX1WD0QDYX1YD2XD0`DXX4`DY\5QDT4WD0QD
\?QDn<`Dbh2`Db:`D_h2`Dah2`D`h2`DQj2`DPa:`DoT7`Dfh2`DQ;`DT^3`D\i2SD0XD0QDT4WD0QDZX1`Dbh2`Db:`D_h2
`Dah2`D`h2`DQj2`DPa:`DoT7`Dfh2`DQ;`DT^3`D\i2SD0XD0QD[X1WD0QDj4QDPR1YD1XD0`D]\5`DVX4QD\X1WD0QDRT1
QD]X1XD0QD\X1WD0QDRT1YD1XD0QD^X1WD0QDj4QD_X1QD`X1XD0QD^X1WD0QDj4QD_X1YD1XD0QDaX1WD0QDbX1QDcX1XD0
QDaX1WD0QDbX1YD1XD0QDk4WD0QDTQ1QDdX1XD0QDeX1WD0QDfX1XD0QDgX1QD`KWD0SD0QDPS1XD0VD0QD`KWD0SD0QDPS1
XD0QDhX1WD0QDiX1QDjX1P@Z\5P@l]6XD0QDkX1WD0QDlX1QDmX1QD]R1XD0SD0QDnX1WD0QDoX1PDWX4XD0SD0QDe4WD0QD
UX1QDn<`DSm2`DQ;`DQ^5`Dbh2`D\h3`Dfh2`DoT7`DQj2`D_h2`D^>`Db:`DRk2`D_:`DPi5SD0XD0QDe4WD0QDPY1`DSm2
`DQ;`DQ^5`Dbh2`D\h3`Dfh2`DoT7`DQj2`D_h2`D^>`Db:`DRk2`D_:`DPi5SD0XD0QFQY1QDk4WD0QDn<P@T:QDRY1XD0W
D0QDSY1P@T:QDRY1XD0WD0QDTY1QDUY1XD0VD0WD0QDTY1QDUY1XD0QDVY1QDWY1QDn<WD0QDXY1QDYY1XD0QDZY1WD0QDXY
1QDYY1XD0QD[Y1PDc\5WD0QD\Y1QDPS1XD0QD]Y1WD0PDnZ;QD^Y1XD0PDVb6WD0QD_Y1XD0VD0PDVb6WD0QD_Y1XD0QD`Y1
QDaY1TD5WD0QDj4QDbY1YD1XD0QDcY1WD0QDPR1QDdY1XD0VD0QDcY1WD0QDPR1QDdY1XD0QDeY1QDcY1WD0QDPR1YD1XD0V
D0QDcY1WD0QDPR1YD1XD0QDeY1WD0PDlT4QD]>PDHQDfY1XD0SD0WD0PDHQDgY1XD0SD0PDY[4PDHQDhY1WD0QDiY1QD]R1X
D0QDjY1`D\?`D`A`DZ[;`DRk2PDlT4QDkY1TD1WD0QDlY1XD0QDmY1PDlT4QDkY1TD1WD0QDlY1XD0YD2QDnY1WD0QDoY1XD
0QDnY1WD0PDj]6PD[h3XD0WD0QDjHQDPZ1XD0QDQZ1WD0PDVX4QDRZ1XD0WD0PDVX4PDUEPDnS6XD0`EYT4WD0QDSZ1QDTZ1
XD0QDUZ1TD1VD0`EYT4WD0QDSZ1QDTZ1XD0QDUZ1TD1QD`Y1WD0QDVZ1Q@WZ1XD0QDXZ1WD0QDYZ1XD0QDZZ1TD3QDj4QD[Z
1QDj4WD0PDj;PDVX4XD0SD0WD0QD\Z1XD0QDlMQDn<QD]Z1SD0QD^Z1WD0QD_Z1XD0PD`X4WD0QD`Z1XD0VD0PD`X4WD0QD`
Z1XD0QDaZ1WD0PDHPDW\;XD0QDbZ1WD0QDcZ1P@Z\;XD0QDbZ1QDj4WD0PDX\;XD0SD0QDdZ1WD0PDa\5XD0QDeZ1PDgX2PD
Z\5WD0PDl]6PDgT4XD0WD0QDfZ1Q@j4QDgZ1XD0PDYR3QDj4WD0QDgZ1XD0PDY\5QDhZ1VD0PDY\5QDhZ1PD1WD0PDHPDRY4
XD0QDiZ1S@0QDjZ1`DX3`DeP2`DY3WD0PDlc6XD0QDiZ1S@0QDjZ1`DX3`DeP2`DY3PD_\5QDkZ1WD0QDlZ1XD0VD0PD_\5Q
DkZ1WD0QDlZ1XD0PD1QDmZ1PD_a:WD0PDg^3XD0WD0QDn<P@T:QDnZ1XD0S@0QDoZ1QDP[1WD0QDQ[1XD0QDR[1WD0QDS[1X
D0SD0WD0QDT[1PDWX4PDZ\5XD0QDU[1WD0QDV[1QDW[1XD0QDX[1PDh^:TD5WD0QDY[1XD0SD0QDj4PDZ\5WD0QDZ[1XD0QD
[[1QD\[1WD0QD][1XD0VD0QD\[1WD0QD][1XD0QD^[1WD0QD_[1QD`[1XD0QDa[1QDaP1WD0QDb[1XD0TD2QDc[1QDd[1PDX
X4PDc\;PDZ\5PD_Y4PDTb6QDe[1Q@j4WD0QDf[1XD0WD0PD_Y4XD0Q@P5QDg[1aDh4`D\R3`Di\5QDh[1Q@j4QDi[1Q@j[1Q
Dk[1QDl[1QDRT1Q@m[1QDk[1PDi^:QDn[1PDHQDo[1QDP\1PD]X4QDQ\1PD`i3QDX5Q@S:QDR\1TD1PDk\5TD2QDS\1QDT\1
QDWP1TD3QDj4Q`1S5WD0PDV7XD0QDWP1TD3QDj4Q`1S5WD0PD\7XD0QDWP1TD3QDj4Q`1S5WD0PDW7XD0QDWP1TD3QDj4Q`1
S5WD0PDa7XD0QDWP1TD3QDj4Q`1S5WD0PD_Z7XD0QDWP1TD3QDj4Q`1S5WD0PD^Z7XD0QDS5QDU\1QDcOTD3QDj4Q`1S5PD]
`7PD]`7QD`5UD0WD0PD]`7XD0QDV\1Q`1S5WD0QDW\1XD0S@0QD`5QDcOTD3QDj4Q`1S5WD0PDU7XD0`DY\5`D[\5QDcOTD3
QDj4Q`1S5WD0PDcQ3XD0`DY\5`D[\5`Dg\5`DXX4`D\\5QDX\1TD4WD0PDU7XD0WD0QDY\1XD0QD`5QDZ\1TD1QD[\1QD\\1
QD]\1PDPi3PD[\5PDno6WD0PDno6QDmBQD^\1XD0WD0QD_\1TD1QD`\1XD0QDa\1WD0QDb\1TD1QD`\1XD0UD0PDZe6PD4WD
0PDj]6QDh4XD0UD0PDZe6WD0QDi@QDh4XD0QDc\1QDj4WD0PDj]6QDh4XD0VD0QDc\1QDj4WD0PDj]6QDh4XD0QD`Y1WD0PD
j]6QDd\1QDh4XD0VD0WD0PDj]6QDd\1QDh4XD0QDaNQDe\1QDf\1QDS5QDg\1QDf\1QDh\1TD1WD0PDfV;QDf\1XD0WD0QDi
\1P@l]6PDfV;QDj\1XD0QDk\1QDl\1Q@m\1QDn\1QDo\1PDi\5QDP]1QDQ]1PDa8UD0QDX5QDR]1TD1P@ZX4WD0QDS]1XD0S
D0aEh4QDX5QDT]1TD1P@ZX4QDU]1`D_6`D`h3`DZ\5`D\P3`DY];`DZ];QDV]1P@[b6QDW]1QDX]1QDa\1QDY]1Q@j4QDZ]1
TD1P@ZX4TD3QD[]1QDa\1QDY]1Q@j4QD\]1PDa\5QDa\1QDY]1Q@j4QD]]1TD1PDZX4TD8QD^]1QD_]1QD`]1PDfi3PD`:QD
a]1QDb]1PD\a3QDj4QDc]1QDd]1PD[Y6QDe]1QDf]1QDg]1QDh]1QDi]1UD0QDj]1TD1QDk]1`@l]6`@ZX4`Dj]6`Dk]6`DW
Y4QDl]1TD2WD0QDm]1XD0QDn]1QDo]1PDRY4PDYh6QDP^1WD0PDnS6PDjV3XD0QDQ^1QDR^1QDS^1QDQ^1QDT^1PDS1QDU^1
PDn]6QDV^1QDW^1P@VX4PDY\5PDn]6QDX^1QDY^1PD_^;QDZ^1QD[^1QD\^1WD0QD]^1PDZ\5XD0SD0WD0QD^^1QD_^1TD1Q
D`^1XD0WD0QDa^1P@]X4PDTk2QDb^1XD0SD0WD0QDc^1P@i4P@\\5QDd^1S@0QDe^1XD0WD0QDf^1QDg^1Q@j4QDh^1XD0PD
]X4WD0PDia6XD0SD0WD0QDi^1PDdR2XD0QDj^1WD0QDk^1TD1QDl^1PDZ\5XD0SD0QDm^1PD]X4PDa\5PD]X4QDn^1SD0QDo
^1QDP_1QDQ_1SD0QDR_1P@b\5P@h\5WD0Q`1S5QDS_1XD0QDT_1QDU_1QDV_1SD0QDT_1PDdR2QDW_1QDX_1QDY_1QDZ_1QD
[_1PDj]6WD0QD\_1SD0XD0QDj4WD0PDj]6QD\_1SD0XD0`DZ\5`D^X2`D\X2WD0PDj]6QD\_1QD]_1XD0WD0QD^_1P@Z\5QD
__1XD0PD\a3QDj4QD`_1QDm>QDa_1QDb_1QDa\1Q@U5QDc_1PDXX4QDd_1QDe_1PDa\5QDd_1QDf_1QDa\1QDj4WD0PD]X4Q
Dg_1XD0QDh_1QDa\1QDi_1QDj_1WD0QDk_1XD0QDl_1P@Ze6QDm_1QDj4QDn_1QDo_1QDP`1QDQ`1PDVX4QDR`1PDVX4PDVX
4PDl]6SD0PDj_;PD]X4Q`1S5PDl]6QDS`1QDc?QDT`1QDU`1PDhX2PDg\5QDV`1PDT^:PDVb6PDQe6PD^\5QDW`1PDio2PDo
9QDX`1PD\\5PDoR2PDHPDk_;WD0QDY`1QDZ`1QD[`1QD\`1XD0WD0QD]`1PDUX4QDR5PDja:XD0WD0QDT[1S@0PDZb7XD0WD
0QD^`1QD_`1TD1QD``1QDa`1XD0WD0PDQ`;PD_\5PDW\4XD0WD0PDmc4PD_\5PDR`;XD0WD0PDS`;PDP?XD0WD0QDb`1QDR5
PD]l3XD0WD0QDc`1PDVX4QDd`1Q@e`1PD^`;XD0WD0QDf`1PDl]6QDg`1XD0WD0QDh`1PDl]6QDi`1XD0WD0PDd`;PDl]6PD
a_4PDY\5XD0WD0PDe`;PDSh4XD0QFj`1TD2WD0QDk`1PDWX4XD0WD0PDY\5QDl`1PDn]:XD0WD0PDY\5QDm`1QDn`1PD`h2X
D0WD0PD`h2PDZ\5QDR5QDo`1XD0WD0PDm`;QDPa1PDP3XD0WD0QDQa1PDl]6PDo`;XD0WD0PDVX4PD_h:PDmn2XD0QDRa1TD
3WD0QDSa1PDb[4QDTa1QDUa1XD0`DUEWD0QDVa1PDb[4QDTa1QDWa1XD0WD0PDcb6QDXa1QDYa1XD0WD0QDZa1PDl]6QD[a1
XD0WD0QD\a1PDdR2PDZa;XD0WD0QD\a1QD]a1QD^a1XD0QF_a1WD0PDVX4PDj]6QD`a1QDaa1XD0WD0PDc\5PDj]6PDXe2XD
0PD_\5WD0QDba1PD_a;XD0VD0WD0QDba1PD_a;XD0QDca1WD0QDda1QDea1XD0VD0WD0QDda1QDea1XD0QDfa1WD0PD]U2P@
dOQDga1XD0VD0WD0PD]U2P@dOQDga1XD0QDha1WD0QDia1QDja1XD0WD0QDP?QDka1QDla1QDma1XD0WD0QDna1QDn6QDoa1
XD0QD6QDPb1TD1WD0PDaa6PDl]6QDQb1XD0WD0QDRb1PDUX4PDj]6PDja;XD0WD0PDSX4PDXX4PDe3XD0VD0WD0PDSX4PDXX
4PDe3XD0QD`Y1WD0QDSb1QDQMTD1PDla;XD0WD0PD[m:PDVX4QDTb1XD0WD0QDUb1PDVX4PDl]6PDma;XD0WD0QDVb1PDXX4
PDl]6PDQb;XD0WD0QD\a1PDWX4PDZ\5QDWb1XD0WD0QDXb1QDYb1QDgX1XD0PDl]6TD1QDZb1QD[b1TD1WD0QD\b1QD]b1XD
0QD^b1TD2WD0PDWb;PDWX4XD0WD0QD_b1XD0`DfR4WD0PD]b;PD_\5PDfj5XD0WD0QD`b1QDab1XD0VD0`DUo2WD0QD`b1QD
ab1XD0QDbb1`DUo2QDcb1TD1WD0QDdb1XD0VD0`DZa6QDcb1TD1WD0QDdb1XD0QDeb1`DZa6WD0PD`X4QDfb1PD[\5QDR5QD
gb1XD0WD0QDhb1PDUX4PDgX2XD0WD0QDib1TD1PDY\5XD0PDl]6TD1QDjb1QDkb1TD2WD0QDlb1QDmb1XD0WD0PDl_4PDd\5
PDl]6PD_T5XD0WD0QDnb1PDl]6TD1PDoS5XD0WD0PDPc;PDi8XD0`Db<`DWi:QDob1WD0PDQc;XD0VD0QDob1WD0PDQc;XD0
QDPc1WD0PD[\5PDbS2PDZ\5PDj]6XD0QDQc1WD0QDUT1PDc\5QDRc1XD0QDSc1WD0QDn7PDl]6PDRo2XD0WD0QDTc1PDj]6Q
DY\1PDdh3XD0WD0QDUc1PD`i3XD0VD0WD0QDUc1PD`i3XD0QDVc1WD0QDWc1PDVX4XD0QDXc1WD0QDYc1PDVX4XD0QDZc1WD
0QD[c1PDl]6QD\c1XD0WD0QDVR1PD[b6PDl]6PDX[4XD0PDnf3WD0PDX[4PDYc;XD0QD]c1TD3QDj4TD1WD0PDeS2PD\h3XD
0WD0QD^c1TD2PDnW4XD0WD0QD_c1TD1PD^c;XD0WD0PD_c;PDa\5PDfQ4XD0WD0QD`c1PDal2TD1PD]X4PD]=XD0WD0PD[P4
PDWn5PDa\5XD0WD0QDac1PD`c;XD0WD0QDbc1PDZ\5PDk_2XD0WD0PDU7PDbc;XD0WD0PD`OPDbc;XD0QDcc1TD1WD0QDdc1
QDR5PDX]5PDj_2XD0WD0QDh:TD4PDfi3PD[\5PD\a3XD0WD0QDec1PD\\5QDR5PDja:XD0WD0QDfc1XD0QFgc1WD0PDUX4XD
0`Dl]6`Dj]6QFhc1TD6QDic1WD0PDUU4PDUX4XD0WD0QDjc1TD2QDkc1PDl]6QDlc1XD0WD0QDX@TD2PDmP:PD`5XD0WD0QD
mc1PDgc;XD0`DcS5WD0QD^CTD1PDSX4PDl]6PDbQ:XD0WD0QDnc1PDZ\5PDhc;XD0WD0PD`OPDic;XD0VD0WD0PD`OPDic;X
D0QDoc1WD0QDPd1QDR5PDYX5XD0WD0QDQd1S@0PDj]6QDRd1XD0WD0QDSd1PDl]6PDbQ:PD_T5XD0WD0QDTd1PDnc;XD0VD0
WD0QDTd1PDnc;XD0QDUd1WD0PDaP5PDmi2XD0WD0QDVd1QDWd1PDa\5PDY`6XD0QDXd1PDj]6WD0PDdY2PDl^4XD0QDYd1QD
QMWD0PDSi5PD^h3XD0WD0PDoc;XD0WD0PDla;PD]\5QDZd1XD0WD0PDSd;PD_\5PDRAXD0WD0QD[d1QD\d1P@k]6QD]d1XD0
WD0QD^d1QD_d1XD0TD1QD`d1WD0QDad1PDZ\5XD0PDj]6WD0QDbd1PDZ\5XD0QDcd1WD0QDdd1PDm`:XD0WD0QDed1TD1QDf
d1XD0WD0QDgd1PDXX4XD0`Da\5`DVX4`Dl]6WD0PDHPDb]6PD[\5XD0PDah:WD0QDhd1PDZ\5QD\DQDid1XD0WD0QDP?QDjd
1QDkd1XD0QDld1TD2WD0QDmd1QDnd1TD1QDod1XD0WD0PD]X4QDPe1QDQe1QDRe1XD0WD0PDRk9PDQl3XD0`EYR3`E>`ElX3
`EmX3`EiX3`EjX3`EkX3`EiV3`EgW3WD0PDio2PD\?PD\\5QDSe1XD0`Dal2`DX5`DTk2`DSl3WD0PDSe;PDZ\5PDVh4XD0W
D0QDTe1QDUe1PDa\5XD0WD0QDTe1QDVe1QDWe1XD0QDXe1WD0QDg=Q@Ye1Q@Ze1TD1QD[e1PDZ\5XD0WD0PDia6PDj]6QD\e
1QD]e1XD0WD0PDia6Q@^e1QD_e1XD0`D[\5QD`e1TD5WD0PDdT4QDae1QDbe1XD0WD0PDdT4QDce1QDde1P@ST5XD0PD4WD0
PDdT4QDee1XD0VD0PD4WD0PDdT4QDee1XD0PD1QDfe1QDbDWD0QDge1TD2PD[\5XD0`Dg_:`Dj]6QDfe1QDbDWD0QDge1QDh
e1PD[\5XD0QDfe1PDko2WD0QDie1QDje1XD0QDke1WD0QDle1TD1QDme1XD0WD0QDne1PD[\5QDoe1XD0QFPf1TD4WD0QDQf
1TD1PDWX4PDZ\5Q@Rf1QDSf1XD0WD0PD]c;PD_\5PDQf;XD0WD0PDd5PDY\5PDl]6PD`h2PDZ\5PDl]6PD_o4XD0WD0QDTf1
PDZ\5PDhS2XD0WD0PDXV4QDUf1XD0WD0QDVf1TD2QDWf1TD1QDXf1XD0WD0PDVf;TD2PDoDXD0QDYf1QDj4WD0PDW<Q@Zf1Q
D[f1XD0QDj4QD\f1WD0PDXf;PDnR4PD[\5XD0WD0PDb@PDZP4XD0VD0WD0PDb@PDZP4XD0QD]f1QDXd1PDj]6WD0QD^f1PDZ
f;XD0WD0PDP=PDWR4XD0QD_f1WD0QD`f1PD^4PD_\5XD0PD]4WD0QDaf1PDVX4QDR5QDbf1XD0WD0PDR1PDY\5PDl]6PD_f;
XD0WD0PDT[4PDh\5PD`f;XD0WD0PDaf;QDcf1XD0WD0PDi>QDdf1XD0WD0PDcc6PDXX4PDl]6PDYX4PDZ\5QDR5XD0WD0QDe
f1TD2QDff1XD0`Dhf;`Dc`4WD0QDgf1QDhf1PDSX4XD0QDif1TD1WD0QDjf1QDkf1XD0WD0QDlf1PDaa6PDl]6TD1QDmf1XD
0WD0QDnf1PDl]6PDPi3XD0VD0WD0QDnf1PDl]6PDPi3XD0QDof1WD0QDPg1PDl]6PDPi3XD0VD0WD0QDPg1PDl]6PDPi3XD0
PD1WD0QDQg1QDRg1XD0`DVh4`DZP4QD]NWD0PDdS6QDSg1XD0WD0QDTg1QDUg1Q@Vg1QDWg1XD0`DVX4`DZ\5QDXg1TD1WD0
QDYg1XD0WD0QDZg1P@RY4QD[g1PDl]6TD1QD\g1XD0WD0PDmW4PDY\5PDl]6PD]P5XD0WD0QD]g1PDia6PDj]6PDag;XD0WD
0PDfo5PDh\5PDbg;XD0WD0PDh]4PDZ\5PDcg;XD0WD0PDh3PDXX4QDR5PDdg;XD0WD0PDeg;PDUX4PDl]6PDYZ4XD0WD0PDb
<PD^\5PDl]6PDgT4PDa`4XD0WD0PDfg;PDa\5PDl]6XD0WD0PDQZ4PDU>PDl]6XD0WD0PDgg;PDVX4XD0WD0PD_T5PD`:PDa
b1XD0QD^g1PDl]6QD_g1PDj]6PDe?PDbh2PDa\5PDj]6PDQk9PDcV4PDTX4PDa\5PDj]6PDQk9PD]\5PDhg;PDXX4PDhg;PD
_\5PDj]6QD`g1PDWT:PD\\5PDSm2PDjg;PDVX4PDj]6QDag1PD\\5PDal2PDXX4PDfc4PDXX4QDR5PDkg;PDl]6PDlg;PDl]
6PDl]6PDoo:QDR5PDVX4PD]7PDgo2PDY\5PDl]6QDbg1PD`[4PDZ\5QDUKQDcg1PDj]6PDRV:PDZ\5PDl]6PDng;PD^OPDl]
6PDog;QDdg1PDmS;QDeg1PDa\5PDPh;PDQh;PDXX4PDRh;PDPc:QDfg1PDl]6PDhj4`DUX4PDi1PDa\5PD`[6PDXX4PDl]6P
Dgd:QDgg1TD1PDSh;PD]\5PDl]6PDlP4PDZ\5QDhg1PDTh;PDZ\5QDig1PDUh;PDVj4PD\\5PDRY4PD`o2QDbS1PDa\5QDjg
1PDT[3PDZ\5QDR5QDkg1PDl]6TD1QDlg1QDmg1QDR5QDng1QDog1QDPh1QDQh1TD1QDRh1QDSh1PDme3PDZ\5QDTh1QDUh1P
DhQ4VD0QDTh1QDUh1PDhQ4QDVh1QDP?PDSX4PD[\5QDQMQDWh1QDZZ1QDXh1QDYh1PDZ\5PDcV4QDRDTD2PD\h;QDZh1PD\a
3PD[b6QD[h1QD\h1TD1QD]h1PDQo2PDR8PDR8PDa\5PDlP4PD^Z:PDiZ4PD[\5PDWR4PDl8PDkZ4PDfW7PDl8PDj]6PDhQ4P
Dl8QD^h1PDa\5QD_h1QD`h1PDia6PDj]6PDia6PDj]6PD`e;PD`e;PD]l2PDoj:PD[@PDh\5PDU7PDh\5QDah1PDU7PDh\5P
DWV4PDdNPDh\5PDgl5PDh\5PDcP1PDh\5PDTY4PD]h;PD_f;PD_f;QDbh1PDUX4PDa\5PDj]6PD^h;PDXX4PDj]6PDZn2PDZ
\5PD_h;QD]9QDR5PDUd4PD^OPDRQ4QDch1PD]X4QDdh1PDj]6PDah;PDZ\5PDj]6PD_b1PD^\5PDj]6QDeh1SD0PDj]6PDbi
5PDa\5PDj]6PDT;PD\\5PDj]6PDPP3PDY>PDj]6PDoo:PDZ\5PDj]6PDeh;QDfh1PD[b6PDVT4PD\a3QDgh1PDgh;PDi4PDY
\5PDn]6QDhh1QDa8PDf5PD_\5PD]b7PDio2PD\];PDj]6PDWm2PDcc6PDdR2PD[@PDh\5PD]P3PDVT4QDih1QDR5PDkg;PDX
X4QDR5PDS_;QDjh1QDR5QDkh1QDgf1QDlh1P@SX4QDmh1PDSX4QDnh1QDoh1PDWa6PDRg3PDgX2PDg\5PDj]6PDUk3PDdV4P
Da\5PDVX4PD`X5PDZY4PDVX4QDR5PD\OPDWm2PDe<QDSCPDa\5QDR5PDSS:PDoV4PDXX4QDPi1PD\a3PDWX4PDX[4PDVX4QD
Qi1QDRi1PDW<PD`Q3QDSi1QDTi1PDkW6PDl]6QDUi1QDVi1QDWi1QDXi1QDlh1QDYi1QDR5PDgo2PDXT:PDZ\5PDaU7PDZ\5
PDl]6QDZi1QD[i1PDXX4PDRS:PDa\5QD]9PDXS6PDl]6PDnh;PDVX4PDl]6PDX[4QD\i1PDWR4PDZ\5QDR5PD^OPDdP;PDZk
3PDPi;PDl8PDmS;QD]i1QD^i1QD_i1PDiX3PDio2PD\];QDP1QD`i1P@Z\5P@l]6QDai1QD?PDl]6QDbi1QD8PDTX4P@j]6Q
Dci1QD8PDdR2P@j]6QDdi1QD8PDl]6QDei1QDfi1QD8PD^[4PD_\5PD^[4PD_\5PDla6QD8PD^\5PDRS:QD8PDVi;QD8PDa\
5PDkY2QD8PDWX4PDZ\5QDR5PDb`6PDa\5QD:PDUX4PD]a6QD:PDa\5QDgi1S@0QDhi1PDdR2PDj]6QDii1QD:TD2PDXX4QDR
5PDkg;QD:PDl]6QDji1QD:QDR5QDki1PDUX4QD;PDl]6QDli1PDZ\5QD;PDl]6QDmi1QD;QDni1QD;PDj]6QDoi1QD;QDR5P
DQQ4QD;PDj]6PDfh2PD[\5QD;QDPj1QDQj1QD<PDl]6QDli1QDRj1QD<PDl]6QDSj1QD<PDa\5PDeV2QD<PDa\5PDl]6QDTj
1QD<QDR5QDUj1QD<QDR5PDX]5PDb`6QD<PDTAQD\9QD<PDUX4PDa\5QDi@PDUX4PDa\5QDi@S@0PDbh2QD=TD2PDVX4QDR5P
D^`;QD=TD2PDY\5PD`i;QD=QDVj1QDWj1QD=P@k]6PDba:PDVX4PDl]6QD=P@j]6PDUf4PDVX4QD=QDR5QDXj1QD>PDj]6QD
Yj1S@0QDZj1QD>QD[j1QD9Q@\j1S@0PDhb4PDVX4QD9QDR5QD]j1QD9QDP5S@0QD^j1QD_j1QD9QD`j1TD1QDaj1QD9TD2PD
PP6PDVS7QD9QDPS1PDa\5QDbj1QD9PDj]6QDcj1QDdj1QDej1QDDQDR5QDfj1QDDPDl]6QDgj1QDFPD^f;QDFQDhj1QDij1Q
DJQDjj1QDLPDZa6QDR5PDX]5QDLPDVX4QDkj1QDLPDVX4PDXX4PDhg;QDLPDSX4QDlj1`Dl]6`Dj]6`Dk]6`DSY4`DTY4QDL
PDa\5QDmj1PD]P3QDLPDZ\5PDZh3QDCPDWX4QDnj1P@l]6PDch5QDCQDkZ1QDoj1QDCQDPk1QDQk1QDCQDRk1QDBPDl]6QDS
k1PDeY2QDBQDR5QDTk1QDBQDR5QDUk1QDVk1QDBPDXX4PDl]6QDWk1QDBTD2PDa\5QDXk1QDBPDa\5PDU7PD\i2QDIPDl]6Q
DYk1QDIPDj]6QDZk1PDhP7QDIPDl]6QD[k1QD\k1QDKPDWX4QDUKQD]k1QDKQD^k1S@0QD_k1QDKQD^k1S@0PDa\5PD_h:QD
o1PDl]6QD`k1QDo1QDR5PDdh3QDm1PDl]6PD^>QDR2PDj]6QDak1QDOPDj]6PDRj;QDOPDj]6QDbk1QDOQDR5QDck1QDW1QD
dk1QDek1QDX1PDl]6QDfk1QDY1PD]\5PDhP7QDY1PD^\5PDl]6QDY1PDl]6QDgk1QDhk1QD^1PDl]6QDik1QD^1PDVX4QDjk
1QD_1PDj]6PDW_2QD_1QDkk1QD_1PDdR2PDj]6QD_1QDR5QDlk1QDV1PDVT4PDTZ;QDe1QDmk1QDk1PDdR2PDj]6QDk1PDl]
6PDTj;QDj1PD\\5QDnk1PD\\5PDe?PDXm:QDS2PDVX4PD[b6QDT2PDl]6PDcd:QDU2PDWX4PDZ\5QDR5PDal2QDU1QDok1QD
Pl1QDT1QDR5QDQl1QDT1PDl]6QDRl1`Dl]6aDh4QDT1TD3PDoT4PDWX4QDT1TD3QDhi1VD0QDT1TD3QDhi1QDSl1QD]1QDTl
1QD]1PD[\5QDmGQDd1QDUl1QDd1PDl]6PDYh:QDd1QDR5QDVl1QDd1QDWl1QDXl1PDXX4PDnl1PDbc6PDXX4PDU7QDYl1PDX
X4QDZl1QD[l1PDXX4PDj]6QD\l1QD]l1PDXX4PDj]6PDmf3PDZ\5PDXX4PDYT4QD^l1PDXX4PDng;PD^OPDXX4PDl]6QD_l1
PDXX4PDei4PDXm2PDVX4PDl]6QD`l1PDVX4PDl]6QDal1QDbl1PDVX4PD^OPDZ\5QDcl1VD0PDVX4PD^OPDZ\5QDcl1QDdl1
PDVX4QDel1PDVX4QDfl1VD0PDVX4QDfl1QDgl1PDVX4PDj]6QDhl1PDVX4QDil1QDjl1PDVX4PDl]6QDkl1PDY\5PDl]6QDl
l1QDml1QDnl1PDY\5QD\h1QDol1PD`^6PDa\5PDbb6PD^OPDZ\5PDl]6QDPm1QDQm1PDZ\5QDSBQDRm1QDSm1PDgi;PDZ\5Q
DTm1QDUm1PDW]5PDj]6QDVm1QDWm1PDj]6PDb<PD^[4PDj]6QDXm1QDYm1PDj]6QDZm1QDaR1PDj]6PDjj;PDZ\5QDQMQD[m
1QD\m1QD]m1PDj]6PDUk3QD^m1PDj]6QD_m1QD`m1PDj]6PDQe6PDik:PDj]6PDR[4PDU`6PDj]6PDlj;PDZ\5PDY_4PDj]6
PDg>PDXX4PDj]6PDmj;PDal2PDj]6PDnj;PDZ\5PDRS:PDj]6PDl8PDoj;PDj]6PDao5QDam1PDao5PDPk;PDWn5PDPk;PDj
]6PDlOPD[@PDj]6QDbm1QDcm1PDj]6PDmOQDdm1PDj]6QDVm1PDUm2PDlh:PD_\5PDY^:PD^f;PD_\5PDXT2PDlh:PDZ\5PD
WV4PDRk;PDXX4PDl]6PDbc6PDTX4PD]P3PDbh2PD]P3PD_\5PDQQ;PD^P3PD_\5PDmQ6PDj]4PD_\5PDbP5PDg^4PD_\5PDS
k;PDf5QDem1PDf5PDWc5PDng;PD^OPD^OQDfm1PDoo:QDgm1PDeY2QDhm1PD]]5PDVX4PDTk;PDVX4PD[m:PDVX4PD[R5PDQ
P1PDYj3PDQP1PDcb6PDX[4`D^X4`DkT4PDcb6PDl]6QDim1PDcb6PDYR3QDjm1QDkm1PD[Q;PD[T:QDSBPDfd4PDVX4PDl]6
QDlm1PDl]6QDmm1PDZ\5PDl]6QD]k1QDnm1PDl]6PDnQ2PDZ\5PDl]6PDg:PDZ\5PDl]6PDiR:QDom1PDl]6PDTg3PDZY4PD
l]6QDPn1QDQn1PDWV4PDon6PDmS;Q@UKQDRn1PDmS;PDab6QDSn1PDia6QDTn1PDj]6QDUn1PD`c6PDj]6PDQ`5PD`c6QDVn
1PD]X4PD`1PDj]6PDUc4PD]X4QDWn1PDj]6QDXn1PDh^:PDVb6QDYn1PDh^:PDQ[4PDZ\5PDHPDeQ3PD[k;PDHPD\W4PD\k;
PDak9QDZn1PDcm9PD]k;PD^k;PD_\5PDd5PDdV4PDa\5QDR5PDYT4PDZ\5QD[n1PDYT4PDRQ4PD\APDVX4PD[b6PDco5PDg\
5PD_h:PDd5PDPl3QD\n1QD]n1PDhg;PD_\5PD_k;PDWW;QD^n1QD_n1PDo9PDSX4PD\\5PDl]6QD`n1PDSX4PDlT4PD\\5PD
SX4PD_\5QDan1PDSX4PD[\5PD\a3PD[b6PDUY;PD[b6PDXEPDPj;PD_\5PD]c;QDbn1PDYR4QDbn1PD_7PD`k;PDak;PD^[4
PDXS6PDZ\5PDSg3PDbk1PDh\5PDYZ4PDbc6PDW[4PDUX4PDl]6PDW[4PDVX4PDl]6PDaW5PDZ\5PDbk;PDbW5PDZ\5PDbk;P
DX[4QDcn1QDUKQDdn1PDZn2PDZ\5PD_h;PDTk4PDZ\5PDl]6PDh8PDh\5PDck;PD]Q8PDZf;QDen1QDfn1TD2QDgn1PDb:PD
j]6PDQf:QDhn1QDin1PDgi;PDNPD_\5QDjn1PDhX4PDa\5PDe6PDhX4PDa\5QDX8QDkn1PDo3PDXX4QDR5PDVh:PD[\5PDSW
4QDln1PDm3PDVd4PDUX4PDdk;QDmn1PD[b6PDl]6PDU\4PD\a3PDZ\4PD\a3PDol:QDnn1QD^FPDX\4PD\a3PDke3QDon1PD
ka7PDVX4QDPo1QDQo1TD1P@i4PDek;QDRo1P@VT4PD[a:QD[i1PDUX4QD_HQDSo1PDSX4QDaR1QDTo1PDWX4QD^IPDmi2PDb
h2PDbh2PDmi2PDmi2PD_\5PDbh2PDj]6PDfk;PDal9PD_\5PDgk;PD\^5PDl]6PD^g;PDdOQDUo1PD]:PDa\5PDi[6PDj]6P
Dhk;PDa\5PDk]6PDRY5PD_l:PDk]6PD^f:PDa\5PDk]6PDSm2PDZj:PDj]6PDik;PDj]6PDjk;PDn]:PDj]6PDkk;QDVo1PD
j]6PDbX5PDPk2PDY\5PDj]6PDdd:PDY\5PDlk;PDY\5PDmk;PDWX4PDVX4PDj]6PDnk;PDS1PDg;PDl]6PDS1PDXX4PDl]6Q
DWo1PDRY4PDYQ4PDnR;PDSY4PDZQ4PDnR;PDgX2PD_4PDg\5PDYX4PDa\5PDYl3PDYX4PDa\5PDl]6PDQ?PDXX4PDok;PDXX
4PDl]6PD\APDj]6PDRP:PDm`:PDQ[4QDXo1PDQl;PDRl;PDj]6PDdOQDYo1PDgZ4PDQ[4PDVX4PDXa6PDSZ2PDHPDSY4PDR\
:PDof:PDdQ3PDg\5PDl]6PDbQ:PDb`6QDZo1PD[b6PDRo2PDja6QD[o1QDXU1QD\o1PD\\5PDja6PDk]6PDVd;QD]o1PDVT4
QD^o1PDXX4QDR5PDX]5QD_o1PDgT4PDQk3QD`o1PDa\5PDl]6QDao1QDbo1PDj]6TD1QDco1PDHQDdo1QDeo1PDd3PDao5PD
h\5PDj]6PD[m:QDfo1QDgo1PDh\5PDl8QDQi1PDl]6PD_l;PDHPD[:QDho1PDcl;PDZ\5PDlV5PD_?PDa\5QDio1PDdl;PDg
o2QDjo1QDko1QDlo1PD`EQDmo1QDno1PDhl;PD`m:QDoo1QDPP2PDZa6QDQP2QDRP2VD0QDQP2QDRP2QDSP2PD]\5PDi9VD0
PD]\5PDi9PD1QDTP2P@VX4PD]U2VD0QDTP2P@VX4PD]U2QDUP2QDRDTD2PDUW6PDVT4PDd\5QDVP2QD`8Q@n<QDWP2TD2PDW
j;QDXP2PD[\5PDj]6PD^OPDZ\5QD\h1PDSX4PDa\5QDYP2PD\\5PDj]6PDZ]:PDZ\5PDSY4PDj]6PD]a;PD_a;QDZP2PDY\5
PDl]6PDml;PDa<PDc[4PDY\5PD[b6PDY\5PDbX5PDY\5PDnl;PD_\5PDY\5PDl]6PD`h2PDZ\5QDR5PDY\5PDol;PDY\5PDj
]6QD[P2P@Qm;QD\P2PDl]6PDQd;PDhj1PDa\5PDk\4PDRm;QDeg1QD]P2QD^P2QD_P2PDbd1PDXX4QD`P2PDUX4PDl]6PDX]
4PDV[4PDmW4PDYT4PDZ\5PDlT;QDaP2QDbP2PDal3QDcP2PDXX4PDVT4QDR5PDT=PDaa6PD]c;QDR5PDka:PDS1PDX[4PD_\
5QDdP2PDWX4PDHPDoh4QDf[1PDVm;PDbV4PDUX4PD^Q;PDRY4PDWm;PD\@PDWX4PDZ\5QDR5PDno:PDVT4PDl]6QDeP2PDY?
PDl]6PDXm;PDSU5PDXX4PDj]6PDYm;PD]4PDZm;QDfP2QDgP2QDhP2PDWT4QDR5QDiP2PD]m;PDVX4PDl]6PDTAPDXX4PDl]
6PDl]6PDQ[4PDiR;PDl]6PDSm;PD`h2PDl]6PDdQ3PD[\5PDb=PDU7PDfW7PDa\5PDHPD^m;PD`X4PDRe6PDdR2QDjP2PDj]
6PDee2PDma:QDUDQDkP2PDU[4PDj>PDXX4PDe9PDfZ4PDWX4PD_m;PDWX4QDHQ@P5S@0QDlP2PDa\5PDo9QDHQDmP2PDa\5Q
DnP2QDHPDHPDRY4QDoP2QDHQDPQ2QDoP2QDHPDa\5QDR5PDX]5QDHQDQQ2PDa\5QDRQ2QDAPDj]6QDo9QDAQDR5QDSQ2QDTQ
2QDAPDWX4QDUQ2QDR1QD\DQDVQ2QDR1QDcAS@0QDWQ2QD@QDXQ2QD@QDYQ2TD1QDZQ2QD@PDY\5PDl]6QD[Q2QD8PDaa6PDl
]6PDem;QD8PDUX4QD\Q2QD]Q2QD8PDVT4QDUKQD^Q2QD8PDa\5QD_Q2QD8PDa\5PDl]6QD`Q2QD8PDWX4QDaQ2P@l]6PDnR4
QD8PDXX4QDbQ2QD8QDcQ2QD8PDZn2PDXX4PDXl3QD8PDZn2PDl]6QDdQ2QD8PDTX4QDeQ2QD8PDTX4PDl]6QDfQ2QD8PDTX4
PDj]6QDgQ2QD8PDga6PDl]6QD8PDbQ:`Da\5QD8PDa\5PD]i2QD8PDj]6QDhQ2QDiQ2QDEQDjQ2QDkQ2QDEQDlQ2QDmQ2QDE
PDVS7QDNQD\DQDnQ2QDNPDdR2PDb?QD<PDl]6QDoQ2QDPR2QD<PDi4PD\\5QD<PDWX4PDZ\5QDQR2QD<QDRR2QD<PDUX4QDS
R2QD<PDVX4QDTR2QDUR2QD<PDS1QDVR2QD<PD`[4PDZ\5QD<PD_[4PD\\5QD:QDR5QDki1PDUX4QD:TD2PD\\5PDj]6PDc`;
QD:PDl]6QDWR2QD:PD[\5PDg_:QD:TD2PD[\5PDg_:QD:QDXR2QDYR2QDZR2PDfk:QD;PDj]6QD[R2QD\R2QD;PDj]6QD]R2
QD;PDQh:QD;PD\?PD\\5QD;QDY:QD^R2QD=QDR5QD_R2QD`R2QD=TD3PDXX4PDl]6PDe5QD=QDaR2P@\a3QD>PDWX4QDbR2Q
DcR2QD>QDdR2PDdR2QDeR2PDdR2PDZa;PDnS5PDdR2PDj]6QDfR2PDdR2QDQMQDgR2QDhR2PDdR2QDiR2PDdR2QDjR2QD9Q@
P5S@0QDkR2QDlR2QD9PDHQDmR2QD9PDHPDWR4PD[\5QD9PD\>PDcQ3QD9PD^2QDeg1PDRg3QD9PDj]6QDnR2PDa\5QDoR2QD
9QDR5QDPS2QDQS2QDDPDYP5QDDQDRS2QDSS2QDDQDTS2S@0PDYX4QDDTD2PDa\5PDkn;QDBTD2PDVX4PDl]6PDYX4QDBTD2P
DVX4PDe;QDBTD1PDUX4QDR5QDBQDUS2QDVS2QDBPD[b6QDR5PD[b4QDBPDl]6QDWS2QDBPDgi3QDdLQDCPDl]6QDXS2QDMQD
YS2TD1QDZS2QDJPDla:QDJQD[S2QD\S2QDJPDXX4QDUKPDb`6QDJPDVX4PDQo;QDc1PDVX4QDUKQD]S2QDc1QD^S2QD_S2QD
c1QD`S2PD_\5QDc1PDVX4QDR5QDaS2QDbS2PDVX4QDUKPDSo;QDj1QDUKPD^a:QDj1QDcS2PD]\5VD0QDj1QDcS2PD]\5QDd
S2QDOPD`^6PDWo;QDOPDV[4PD_\5QDOPDl]6QDeS2QDOPDPS;PDSX4QDOPD\a3PDnl1QDOPD[\5PDWR4QDOPDSX4QDOPDSR3
QDP1QDfS2P@VT4QDP1Q@QMQDai1QDQ1QDgS2TD1QDhS2QDS1QDUKQDiS2QDU1PDXX4QDjS2TD2QDkS2QDU1TD2PDXX4PDY\5
PDl]6QDU1PDb[4QDZ1TD2QDlS2TD1QDmS2QDZ1PDl]6PDj_;PDTX4QDZ1QDnS2TD1QDoS2QDZ1QDPT2PDTX4QDf1QDQT2TD1
QDRT2QDKTD2QDST2QDTT2PDQ[4QDW1QDUT2TD1QDVT2QDLPDj]6PD\o;QDLPDa\5QDWT2QDXT2QDLQDYT2TD1QDZT2QD^1PD
[b6PDVT4QD[T2QD^1PDVX4QD\T2QD^1PDi4PD^\5QDUKS@0QD]T2QD`1PDj]6PDVX;QD`1PDl]6PDQ[4QDa1PD\a3PDVX4PD
T[4QDa1PDl]6PDRa:QDb1QD^T2TD1QD_T2QD[1QD`T2`D_\5`D4`DZl3`Df^4QD[1PDl]6QDaT2PD[\5QD]1PDTX4PDa\5QD
bT2QDg1QDcT2TD1QDdT2QD?PDj]6QDeT2TD1QDfT2QDi1PDl]6QDgT2PDWT2QDn1QDhT2QDiT2QDQ2QDjT2TD2QDkT2QDR2P
Dl]6QDlT2TD1QDmT2QDV2QDnT2TD2QDoT2QDW2PDk]6PDda;QDW2PDl]6PDdV4QDP2PDSX4PDa\5QDP2PDXX4PDl]6PDea6Q
DP2PDVX4QDeg1PDbo;QD\1PDUX4QD\1QDeg1QDPU2QD\1QDY:S@0QDQU2QDT2QDRU2TD1QDSU2QD7QDTU2QDUU2TD1P@bV4Q
DQMQDVU2P@b`6PDa\5PD[:PDj]6PD]U2QDWU2QDXU2PDj]6QDYU2QDZU2`Ea\5`EY\5`E^\5`EXX4`E`a6QD[U2QD\U2PDj]
6PD^U4PD[Z3PDj]6PDon9PDlo;PDj]6PDe<PDXX4PDj]6PDk3PDXX4PDj]6PDmo;PDXX4PDj]6PDP`4PDZ\5QD]U2PDj]6QD
^U2PD[\5PDj]6PDQP<PDWl3PDj]6PDRP<PDbl4PDj]6QD_U2QD`U2QDj4PDj]6PDdm6PDZ\5PDj]6PD\o5PDa\5PDj]6PD^P
4QDaU2PDj]6PDe^4PDP=PDj]6PDj;PDo[:PDj]6PDbo5PDWP<PDj]6PDRo3PDXP<PDj]6PDYP<PDXX4PDj]6QDbU2QDcU2PD
j]6QDdU2QDeU2PDj]6QDfU2QDgU2PDj]6QDhU2QDiU2QDQMQDjU2PDfY5PDj]6QDkU2QDlU2PDj]6PDaP<PDXX4PDj]6PDTA
PDmh2PDj]6PDm<PDe^4PDj]6PDZo3PDZ\5PDj]6PDj^4PD`X4PDj]6QDmU2PDQi4PDj]6QDnU2PDWY5PDcP<PDWY5PDmg;PD
j]6QDoU2QDPV2QDQV2QDR5QDRV2PDWX4PDZ\5Q@UKQDSV2QDTV2PDaa6PDl]6PDhj4PDWX4PDZ\5QDUV2PD\\5PDPP6QDVV2
QDWV2PDPP6QDXV2PDPP6PDj]6PD`X5PDSX4PDga6PD\a3PDSX4PDl]6QDYV2PDSX4PDXX4QDZV2PDR_;PDSX4PDa\5QD[V2P
DSX4PDa\5QDa8QD\V2PDSX4QD]V2QD[`1QD^V2PDUX4PDl]6QD_V2PDUX4QDR5PDdh3PDUX4PDVX4PDl]6QD`V2PDUX4QDaV
2PDVX4PDl]6QDbV2QDcV2PDVX4PDl]6QDdV2PDVX4QDeg1QDeV2Q@fV2QDgV2TD1PDVX4PDXa6PD]Q<PDVX4QDhV2QDiV2PD
VX4PDj]6QDjV2TD1QDkV2PD_[4PDl]6QDlV2PD_[4QDR5QDmV2QDnV2QDoV2TD1QDPW2PDla6QDQMQDQW2PDea6QDeg1QDRW
2QDSW2PD^\5QDTW2PDkS4PD_\5PDQe6PD\@PD_\5PDc[5PDmo;PDXX4PDl]6PD[\5PDl]6PDaQ<PDZ\5PD\a3PD^\5QDUW2P
Da\5PD]:PD[\5PDj]6PDal3PDj]6PDhQ4PDdOPDa\5QDVW2PD^P3PDjo2PDYn2PD^P3PDXX4PDl]6PD]P3PDXX4QDUKQDWW2
PDkT4PDlX3PD[:PDT;QDXW2PDU=PDlT;PDXX4QDYW2PDV3PDY\5PD\n5PDXX4PDj]6QDZW2PDXX4PDl]6QD[W2VD0PDXX4PD
l]6QD[W2QD\W2PDXX4PDj]6QD]W2QD^W2PDXX4PDY\5PDl]6PDi8PDXX4QD_W2PDXX4PDfh2PDnS6PDXX4PDRY4PDai;PDPR
<PDZ\5PD[b6PDQR<PDdX4PDiQ4PD[\5PDl]6PDmV3PDcb6PDUT4QD`W2PD\c;QDaW2QDbW2QDcW2P@Z\5QDdW2PDSZ2PDRb:
PDVR<PDSZ2QDeW2QDfW2PDY3PDXX4PDl]6PDhX2PDP:PDgX2PDhX2PDg\5QDgW2PD_a:PDg^3PD]U2PDXX4PDl]6PD]U2PDb
`6PDa\5PD]U2QDhW2PD]U2PDYR<`DS`6`Dff2PDbo5PDd[5PDj;QDiW2TD1QDjW2QDkW2QDlW2QDmW2QDkW2PDRo2QDnW2PD
gX2PDZ\5PDl]6PDgT4PDRe6PDZ\5PDj]6PD^R<PDRe6PD_R<QDoW2QDPX2PDQQ<PD_\5PDQQ<PDZb6QDQX2PDWb6QDRX2QDk
Z1PDXX4PDHQDSX2QDTX2PDHPDPi3PD[\5PDHQDUX2PDHPDU7PDHPDf;PD`R<PDHPDSY4PDR\:PDHPDcR2PDj;QDY:PDmj3PD
`\5PD]X4QDcAQ@S5QDVX2TD1QDWX2PD]X4QDXX2QDYX2TD1QDZX2PD]X4PDb<PDWX4PD]X4PDSX4PDa\5PD]X4PDmS;QD[X2
PD]X4QD\X2QD]X2PD]X4PDd;QDR5PD]X4QD\DQD^X2TD1QD_X2PD]X4PD[\5PDl]6QD`X2PDh^:PDa\5QDaX2QDbX2PDYZ4Q
DcX2TD1PDka;PDVT4PD_\5PD_?PDVT4QDdX2TD1PD^OPD[Q;PD[\5PDl]6PDZg3PDeR<PDea6QDeX2QDRW2PDV?PD_a:PDo_
7PD`Z5PDcm9PD]k;PDfi4PDc[4PD[7QDfX2QDgX2PDa\5QDhX2PDl]6QDiX2QDjX2QDkX2TD1QDlX2QDmX2PDWX4QDnX2QDo
X2QDPY2QD^a1PDl]6QDQY2PDZn2PD_\5PDZn2PDXX4QDRY2QDSJP@\\5PDgT4QDSY2QDTY2QDUY2QDVY2QDWY2TD1QDXY2PD
`^6QDYY2PDW<PDXX4PD\W4PDW<PDXX4QDR5PDR\:PDia;PDXX4PDl]6QDZY2QD[Y2TD1QD\Y2QD]Y2QD^Y2QD_Y2QD`Y2TD1
PD[Y;QDaY2QDUKQDbY2QDcY2QDdY2TD2QDeY2PDe3PD_\5PD`g4PDdd:PD_Y5PDYS<PDPP6PD\X4PDQe6PD\X4PD\X4PD\X4
QDfY2QDgY2QDhY2QDiY2TD1P@iZ6PDRAPDXX4PDl]6QDjY2PD[i4PDZS<PD]\5PDl]6PDTAQDkY2QDQMTD1QDlY2PDno;PDV
T4PDbm4QDmY2QDnY2TD2PDPP6PDl]6QDoY2QDPZ2PDgm4PD_\5PD_S<PD`S<QDQZ2PDT[4PD_\5PDV[4PDU[4QDRZ2P@l]6P
DU[4PDaS<QDSZ2QDTZ2PDng;PDZ\5PDl]6PDcS<PD`X4QDUZ2QDVZ2PD`X4PD]b6PDdS<PD`X4PDWn5QDaR1QDWZ2PD`X4PD
Qe6PDhn5PD`X4PDPe6PD`X4PDXo2PD_\5PD[:PDXo2PDZ\5PDl]6PDXP1QDXZ2PDNPD_\5PDVU;PD_o4PDdY5PDSY4PDZQ4Q
DYZ2PDSY4PDS1PDja:PDSY4PDZ2PDda;QDZZ2PDQP<QD[Z2PDYP5PDPP6PDYP5PDUX4PDj]6PDX7QD\Z2QD]Z2QD^Z2QD_Z2
PDl]6PDl2QD`Z2PDgS4PDjS<QDaZ2QDbZ2TD1QDcZ2PDS[4PDZ\5PDl]6PDnR4PDlS<PDiP5PD_\5PDj]6PD\\5PDj]6QDdZ
2PD\\5PDmS<PD_i;PD\\5QDeZ2TD1QDfZ2QDZ?QDgZ2PDQo3PDoo:PDZ\5QDhZ2PDoS<PDc[4PDdQ3PD[\5PDR`6PD]OPDZ\
5QDiZ2QDjZ2QDkZ2TD1QDlZ2QDmZ2PDVX4QDnZ2TD1P@lR4PDbQ:QDoZ2P@Z\5QDP[2QDQ[2PDiX3PDVP3PDe:PDgEQDR[2P
DYa6PD__:PDP:PDa\5PDl]6PDki3PD]\5PDl]6QDS[2P@Z\5PD]\5PDTT<PD]\5PDl]6PDS`6PD]\5PDS6PDZk2PDXX4PDal
2PDSd;QDXW2PDl_4PDd\5PDl]6PDW`4PD_\5QDT[2PDVT<PD_\5PD`g5PD^8PDh\5PDPn:PDl4QDU[2PDXT<PDb[4PD]4QDV
[2PDck5QDW[2PDYT<PDZT<QDX[2QDY[2TD2QDZ[2PDS@PD_Z:PDb<PD_\5QD[[2PD[m:PDXX4PDl]6QD\[2QD][2Q@R5PDla
;PD]\5PD\T<PDj]6PDoS4PDoS5PD`AQD^[2QD_[2PD_?PD_\5PD^T<PD_?PDa\5PDla;PDTX4PDY\5PD[o;PDTX4PDXX4PDl
]6QD`[2PDTX4PDl]6QDa[2QDn:QDb[2TD1QDP;PD_T<PD_\5PD`T<PDYU4PDh\5PDdX2PDcZ4PDab6QDc[2QDd[2QDe[2TD1
QDf[2PDW;PDc\5PDV[4PD_\5PDbo5PDbT<PDRb:PDcT<PDgS4PDP3PDoj:PDeY2QDg[2PDdT<PDj]6PDa?PD]\5QDh[2QDi[
2TD1QDj[2PDSc4PD[\5QDk[2QDl[2TD2QDm[2QDn[2PDY\5TD1QDo[2QDP\2PD]\5PDdOQDQ\2QDR\2PDj:QDQMTD1QDS\2Q
Daf1QDT\2PDXX4PD_NQDU\2TD1QDV\2PDS6PD`i3QDW\2QDX\2TD1QDY\2PDWW3PDgc4PDnT<PDoT<QDog1QDZ\2QD[\2QD\
\2PDZa6PDR>PDZ]4QD]\2QD^\2PDPU<PDQU<PDj@PDl]6PDao;QD_\2QD`\2PDkg4PDXX4PDUX4PDl]6PDS6PDVX4PDj]6PD
ee4PDWX4PDa\5QDa\2PDX]5QDb\2PDUEQDc\2TD1P@\V;PDRU;PD^U3PDTU<PDXX4PD^i4PDgS<QDd\2QDR5QDe\2PDW[4PD
_\5QDf\2PDVU<PDl]6PDXe2PDl]6PD\^4PDVm;PDbV4PDbQ6QDg\2PDWT4PDl]6PDYQ:PDXV4QDh\2PD[?QDi\2PDYl3QDj\
2PDYU<PDb=PDiR;PDZX4PDc7QDk\2PDZU<QDl\2PDSm;PDnb;QDm\2QDn\2PDW^4QDo\2QDR5PDUU<PDl]6QDP]2QDQ]2PDl
]6QDR]2QDS]2PDl]6PD[Z3PDXX4PDl]6PD_U<PDP:PDl]6PDYZ4QDT]2PDl]6PD`U<PDW<PDl]6PDSm;PDnb;PDl]6PD^P5Q
DU]2TD1PDUX4`Dl]6`Dj]6`DlX4`DmW3PDl]6PD]OQDV]2PDl]6PDbQ:QDW]2PDaa6QDUKQDX]2TD1P@hj4QDY]2PDcU<PDc
U<QDR5QDZ]2QD[]2TD1QD\]2QD]]2QD^]2PDgU<PDXX4PDhU<PDcc;PDi>PDiU<PDjU<PD_\5QD_]2QD`]2TD1PDYU4PDkU<
PD^\5PDon9PDlo;PDie6SD0QDa]2PDZ\5PDho2PDZ\5PDRV5QDb]2TD1WD0QDX2XD0VD0QDb]2TD1WD0QDX2XD0QDc]2QDd]
2Q@j4TD1WD0QDe]2S@0QDY2XD0VD0`DXX4`DY\5QDd]2Q@j4TD1WD0QDe]2S@0QDY2XD0QDf]2`DXX4`DY\5QFg]2TD6PD4Q
Dh]2S@0WD0QDX2XD0VD0QFg]2TD6PD4QDh]2S@0WD0QDX2XD0QDi]2WD0QDj]2SD0XD0VD0`Dji3WD0QDj]2SD0XD0QDk]2`
Dji3WD0QDl]2QDm]2XD0`Dg4WD0QDn]2QDo]2XD0WD0PDhV<QDP^2XD0WD0QDQ^2PDZ\5QDR^2XD0QDS^2QDT^2TD1WD0QD[
2QDZ2XD0QFU^2TD2WD0QDV^2PDRY4QDaR1XD0WD0QDW^2PDXX4PD_l:XD0WD0QDX^2QDR5PDX]5PDWT2XD0WD0QDY^2PDZ\5
QDZ^2TD1QD[^2XD0WD0QD\^2QD]^2XD0WD0QD^^2QD_^2XD0WD0QD`^2PD]P3PDVX4XD0QDa^2WD0QD\DQDb^2QDkU1QDc^2
TD1VD0XD0QDa^2WD0QD\DQDb^2QDkU1QDc^2TD1QDd^2XD0WD0QDe^2QDf^2TD1QDg^2XD0`Dj]6`Dl]6WD0QDh^2QDi^2XD
0WD0QDj^2PDa\5XD0YD2WD0QDk^2PDa\5QDl^2XD0WD0QDm^2QDn^2XD0QFo^2QDiEQDi@TD1WD0QDP_2XD0`DVX4`DY\5WD
0QDQ_2QDR_2XD0YD2WD0QDS_2QDT_2S@0XD0QDU_2WD0PDPe6QDV_2XD0WD0QDW_2XD0WD0QDX_2XD0QD_7`D[i3`D\i3QDj
4WD0PDl]6QDY_2QDZ_2XD0QF[_2QDj4Q`1S5WD0QD\_2XD0VD0QF[_2QDj4Q`1S5WD0QD\_2XD0QD]_2QF^_2TD3QDj4Q`1S
5WD0Q`1S5QD__2XD0VD0QF^_2TD3QDj4Q`1S5WD0Q`1S5QD__2XD0QD`_2WD0QDi@aDX5aDh4SD0PD_\5`Dj]6`Dk]6`Dl]6
`DRY4aDh4SD0S@0XD0QDa_2QDb_2Q`1S5WD0QDc_2XD0QDd_2WD0Qd1S5QD]2XD0`DRY4QD_7aDh4WD0QD]2XD0`DRY4QD_7
aDh4WD0QDi@Q`1S5QD]2XD0S@0QDe_2QDf_2PD_R3QDg_2WD0Q`1S5QDh_2XD0QFn?QDj4Q`1S5WD0Q`1S5QDi_2XD0QDj_2
QDj4Q`1S5Q@i@WD0Q`1S5QDk_2XD0WD0QD]2`DRb6`D[\5`DZ\5`D_\5`DXX4`DY\5`Da\5`Dg\5`D\R3`Dh\5`DVb6`DVX4
`D\\5`DZX4`D^\5SD0QDUGXD0aDh4WD0PDl]6PD_h:PD_\5XD0PDY^:WD0QDn<PDl]6SD0QDl_2QDm_2XD0PD^\5`DdT4`DU
Y<`D[b6`DTa6`DSY4`DTY4`D_b6`D]b6`DSa6WD0SD0QDn_2XD0`El]6`ES3`EP4`ET3QDo_2TD1WD0QD\2XD0`Ddk4`Dek4
`D\h3`DZ\5QDP`2WD0PD^c6QDcASD0XD0VD0QDP`2WD0PD^c6QDcASD0XD0QDdNQDj4WD0QDQ`2QDR`2XD0QDS`2QDT`2WD0
QDU`2XD0QDV`2QDW`2TD1WD0QDX`2XD0VD0QDW`2TD1WD0QDX`2XD0QDY`2QF[_2TD4QDj4Q`1S5WD0QDZ`2QD[`2XD0VD0Q
F[_2TD4QDj4Q`1S5WD0QDZ`2QD[`2XD0QDaNQFj_2QDj4WD0PDHSD0XD0VD0QFj_2QDj4WD0PDHSD0XD0PD1QD\`2WD0PDHS
D0XD0VD0QD\`2WD0PDHSD0XD0PD1WD0QDcAPDmOSD0XD0QF[_2WD0QD]`2PDo9QD^`2XD0QDj4QD_`2TD3WD0QD``2XD0`DZ
\5WD0QDa`2TD1QDb`2QDc`2XD0QDj4WD0QDd`2TD2QDe`2PDZ\5QDSIXD0WD0QDf`2PDZ\5QDg`2QDh`2XD0WD0PDYZ4QDi`
2XD0`DXX4`DY\5WD0QDj`2XD0`DZ\5WD0QDk`2QDl`2XD0`D[i3`D\i3`D_l2`Djk4`D]l3`D^\5`DZ\5`DXX4`DVX4`Dcj2
QF[_2QDj4Q`1S5WD0QDm`2PDa\5QDn`2XD0WD0QDo`2QDPa2TD1QDQa2XD0QDRa2PDmV3PDjo2PDo9PDmf3QDSa2QDkB`Dkf
3`DWj3`DP3`D\^4`Dgo2`D`R5`DZ5`Ddm6`DV5S@0QDTa2QDUa2PD[h3`DZ\5PDnOQDVa2PD^\5QDi@S@0WD0QDWa2XD0QDX
a2QDn<TD1PDl]6QDYa2QFj_2TD1QDj4WD0PDj]6Q`1S5SD0XD0QDZa2QD[a2WD0QD\a2XD0QD]a2QD^a2QD_a2PDl]6QD`a2
QDaa2QD`a2QDaa2QDba2QDj4Q`1S5WD0QDca2XD0QDda2QDea2QDfa2`Dd3`DZ\5`DXX4PDVS7QDga2QDha2QDia2QDk4Q@P
5Q`1S5QDja2QDi@QDka2PDl]6QDla2QDma2PDlo:PD`[<QDna2QDoa2PDlDQDPb2PD]X4QDQb2QDRb2PD]X4QDSb2PD]P3PD
XX4PDl]6PDaX5PDeg;PDVX4PDl8PDS2PDSX4PDbQ:QDTb2QDUb2QDVb2PDl]6QDWb2PDl]6QDXb2QEYb2QDZb2TD1WD0QD[b
2XD0QD\b2QDaIQD]b2QDUGQD^b2QD_b2QD`b2QDab2PDa\5QDbb2QDcb2QDdb2QDeb2QDfb2QDgb2PDn@QDhb2PD_NQDib2P
D^NQDjb2PD]X4PDj]6QDkb2PD[\5QDlb2QDmb2PD[\5PD\i6QDnb2QDob2QDPc2QDQc2QDRc2PDZ\5QDSc2PD^\5QDTc2QDU
c2QDVc2PD`OQDWc2PDjl7PDb\<QDXc2QDYc2PD[m:PDZW4PDYZ4QDZc2QD[5Q@S:QDT:WD0QD[c2XD0QD[5TD1WD0QDcW2XD
0WD0YD1PDa\5PDla;XD0QD\c2Q@^8WD0QD]c2PDSX4XD0QF^c2Y@0WD0PDe\<XD0QDk;WD0QD_c2PDl]6QD`c2XD0WD0QDac
2TD1PDfW7XD0QFbc2Q@h4Y@0WD0QDcc2XD0QDdc2WD0QDec2TD1Q@fc2QDgc2XD0QFj>Y@0WD0QDhc2XD0QDic2QDh4WD0QD
jc2XD0WD0QDn:QDkc2XD0WD0PDSX4PDXX4PDjg;XD0WD0QDcAS@0PD]l2PD[\5QDlc2P@Z\5XD0VD0WD0QDcAS@0PD]l2PD[
\5QDlc2P@Z\5XD0QDmc2WD0QDnc2TD2QDoc2XD0SD0WD0QDnc2TD2PDZa6XD0QDPd2TD1QD`KWD0QDQd2QDRd2Q@Sd2TD1QD
Td2XD0QFUd2TD1WD0QDVd2XD0`Dl]6`Dgh3`Dfh3`Dj]6`DXX4`DV_<QDj4Q@P5Q`1S5S@0WD0QDWd2XD0VD0QDj4Q@P5Q`1
S5S@0WD0QDWd2XD0QDXd2PDVX4PDl]6QDYd2VD0PDVX4PDl]6QDYd2QDZd2PDXX4QD[d2PDPP6QD\d2QD]d2QD^d2QF_d2WD
0QD`d2XD0VD0QF_d2WD0QD`d2XD0QDad2QDbd2TD2WD0PDaa6XD0VD0QDbd2TD2WD0PDaa6XD0PD1QDcd2QDdd2`Dh_<QDed
2S@0WD0QDfd2XD0PDk;QDgd2PDPP6PDVS7PDWX4PDZ\5PDVS7QDhd2TD2PDaa6PDgX2PDg\5QD\h1PD`Q3PD^h2QDid2PDTX
4P@l]6QDjd2PDWR4QDkd2QDkd2VD0QDkd2PD1QDld2QDmd2QDnd2Q`1S5WD0QDod2XD0VD0QDmd2QDnd2Q`1S5WD0QDod2XD
0QDPe2QDQe2Y@0Q@k4Q@S5WD0QD_2XD0VD0QDQe2Y@0Q@k4Q@S5WD0QD_2XD0QDRe2QDSe2WD0QDTe2QDUe2XD0QFX5TD2WD
0QDVe2QDWe2XD0QDXe2PD\\5`D[4QFYe2TD1`Ea1`Eb:`Ec:`Ed:`EH`EXX4`El]6`Ej]6`Ek]6`EZ\5`E`b6`ETa6`E\`;W
D0QD^2XD0QD]>Q@U5WD0QD^2XD0QDZe2UD0WD0QD^2XD0SD0PDbi5PDZ\5PDa`<QD[e2PDXX4PDl]6PDe5QD\e2PDZ\5PDhb
4PDVX4PDl]6QD]e2PDVX4TD1QD^e2Q@_e2PDiW4QD`e2QDae2PD`^6PDa`<QDbe2PDZ\5PDcR2QDce2PDZ\5PDnl1PDUm2PD
Z\5QDde2QDee2PDUX4PDQZ2QDfe2QDge2QD\P2PDUX4PDgX2PDZ5PD^b;PDP4PDYb:PDXk;QDhe2PD\n;PDai;PDYX4PDQk;
PDSZ2PDiR;PDQl2PD]R;PDda;QDie2PDSm2PDhc4PDX]5PDhc4PD^NQDje2QDRb1QDke2QDa8QDle2PDVT4PDl]6PD^OPDj]
6QDme2PDZ\5QDne2QDoe2QDPf2PDa\5QDQf2QDRf2PDVX4PDRa<PDUEQDSf2PD\V;QDTf2QDUf2PDRl4PD`\5PDQS<PDW`4P
D_\5PDRo2PDgT4PDYZ4QDVf2PDj]6PDg2PDmh2QDWf2QDXf2QDYf2PDj]6PDao5PD^g;PD`n2PDVX4PD^OPDe6PDVX4QDZf2
PDY\5QD[f2QD\f2PDTa<QDQMQD]f2PD^g;QDQMPDl8PDoj;QD^f2PDSl3QD_f2PD]l2PD[\5PD[b6PDj]6PDh?PDZ\5PDj]6
QD`f2PDa\5PDj]6QDaf2QDbf2QDcf2QDdf2QDef2PDWk9PDh\5QDff2QDgf2QDhf2QDif2PDl]6QDjf2QDkf2QDlf2QD]\2Q
D^\2PDe3PD_\5PDnh;PDP1QDmf2QDnf2QDof2PDVX4QDPg2QDQg2QDRg2QDSg2QDTg2QDUg2QDVg2QDWg2QDXg2QDYg2QDZg
2QD[g2TD1QD\9QD\g2QDn:QD]g2QD^g2VD0QD^g2PD1QD_g2PDRm4QD`g2`E>`ElX3QDag2PDj]6QDbg2QDcg2QDdg2TD1QD
eg2QDfg2QDgg2Q@hg2QDig2QDjg2QDkg2QDlg2PDWX4PDZ\5QDmg2PD[b6PDVT4PDl]6QDng2QDog2QDPh2QD\a1QDQh2PD_
a:PDg^3QDRh2QDSh2PDe^4PDP=QDTh2PDaa6PD`d4QDUh2PDaa6QDVh2QDWh2PD[\5PDl]6PDaQ<PDZ\5QDXh2PDYP5PDj]6
PDQe6PDik:PDng;PDZ\5PDl]6PDcS<PD[Z3PDXX4PDl]6PDgi;PDZ\5PDZm9PDdR2QDYh2S@0PDl8PDoj;QDZh2QD[h2QD\h
2TD3QD]h2QD^h2PDZ\5PDY\5PDl]6QD_h2PDZ\5QD\DQD`h2QDah2QDbh2QDch2QDdh2QDeh2QDfh2PDl]6PDa`;QDgh2TD1
QDhh2QDih2PD^[4QDjh2PDl]6QDkh2QDgg1TD1QDlh2QDmh2QDnh2QDoh2QD]9TD3PD]\5QDPi2QDQi2PDl]6QDRi2PDlV5Q
DSi2QDTi2QDUi2QDjP2PDVX4PDSj;PDP3PDoj:QDVi2PD]Z2PDVS7PDla;PD]\5PDRY4QDWi2QDXi2PDTX4QDYi2PDTX4QDZ
i2PDXX4QD[i2PDi8QD\i2QD]i2QD^i2P@nR4QD_i2TD1QDTa1QD`i2QDai2QDbi2QDci2QDdi2PD]d<PDZ\5PDl8QDei2QDf
i2QDgi2PDoS<PDc[4QDhi2TD3PDdR2PDh\5QDV_1QDii2SD0PDY\5PDj]6PDbd:PDXX4QDX8QDji2PDWX4PDZ\5QDU9QDki2
PDWX4PDZ\5PDXa6QDli2QDmi2TD1QDni2QDoi2TD1PDSX4QDPj2QDQj2QDlFQDRj2QDSj2PDg;QDTj2PDHPDTU:PDYZ4QDUj
2PDd<PDdl:PDaU7PDZ\5PDl]6PDcV4QDVj2QDWj2PDmd<PDVT4`E>`ElX3QDXj2Q`1U5Q`1S5WD0QDa2XD0`De^4`Dnd<QDY
j2WD0QDZj2QDj4XD0QD[j2WD0QD\j2TD3PD[\5QD]j2XD0QF^j2QD_j2Q`1U5Q`1S5WD0QD`j2XD0`Dek4`D]e<`D^e<`Dc`
4`Da^4QDj4Y@0WD0PDVX4PDTY3XD0`D^g;`Dl]6QDX5QDj4PDVX4PDj_;QDaj2QDbj2QFj>QDcj2Q`1S5WD0QD`2XD0`Da8Q
Dj4PD]P;WD0QDdj2XD0PD`e<SD0QDX5QDj4Q`1S5QDej2PD_[4QDj4QDfj2PD]\5QDgj2QDRDS@0S@0QDhj2PDXX4QDij2WD
0QDjj2XD0QDX5QDj4SD0PD_c6PDg\5WD0QD`2XD0QDl:QDkj2Q`1S5QDlj2QFn?QDj4YD0WD0QD`2XD0QDmj2QDj4Y@0WD0Q
Dnj2XD0PDa\5UD0QDQ5SD0QDX5WD0Q`1S5QD`2XD0VD0UD0SD0QDX5WD0Q`1S5QD`2XD0VD0UD0QDQ5QDX5WD0Q`1S5QD`2X
D0VD0UD0QDX5WD0Q`1S5QD`2XD0VD0UD0QDQ5SD0QDX5WD0Q`1S5QD`2XD0QDoj2UD0SD0QDX5WD0Q`1S5QD`2XD0QDoj2UD
0QDQ5QDX5WD0Q`1S5QD`2XD0QDoj2UD0QDX5WD0Q`1S5QD`2XD0QDoj2WD0QDPk2QDQk2XD0PDY\5PD\n5QDRk2PDWo9PDXX
4PDSY4PDXT2PDHQDSk2QDTk2PDa\5QDUk2PDej2`ElX3`E>QDVk2PDnR;PDa\5QDWk2QDXk2PDl]6PDga;PDg<QDYk2PDfe<
QDZY2PDXX4PD\m:PDZ\5QDZk2QDh:QD[k2PDhe<PDXX4QD\k2PDa\5PDVX4PDm]6PD^`;QDj4PDSX4PD[\5PD\a3QD]k2PDl
]6QD^k2QD_k2PD\m:PDZ\5PDY\5PDj]6PDbd:QD`k2PD\\5QDX5QDj4Q`1U5WD0QDak2XD0QDX5TD1QDbk2QDck2S@0S@0WD
0QDdk2XD0QDX5QDmg1WD0QD`5Q`1S5QDek2XD0PD^9QDj4PDhV<QDfk2QDgk2QDhk2PDoo3PDZ\5PDWT2PD[S6QDik2PDHPD
fU2PDXX4SD0PDfU2QDj4QDjk2QDkk2QDlk2QFS8TD3QDj4WD0Q`1U5Q`1S5QD`2XD0`D\\5Q@h4QFmj2QDj4Q`1U5Q`1S5WD
0QD`2XD0QDmk2Q`1S5WD0QD`2XD0QDh4PDZ\5QDh4Q@X5`Da8WD0Q`1S5QD`2XD0`Da\5WD0QDnk2XD0Q`1S5QD_7QDm4Q`1
S5WD0QDok2XD0QDX5QDj4Q@m4WD0QDPl2XD0`DUT4`Da\5S@0aDh4QDQl2Q`1S5PDnR6QDX5TD3QDRl2P@a\5P@o9WD0Q`1S
5QD`2XD0QDX5TD3QDm^1WD0PDa\5SD0XD0QDX5TD3QDj4Q`1S5WD0QDSl2QDTl2XD0PDhV<QDUl2QDVl2QDfc2PDVX4QDWl2
PD\\5QDXl2PDZa6QDYl2QDZl2QD[l2QD\l2TD2QD]l2QD^l2TD2QD_l2`EQ:`ES:`EP:`ER:`Eo9`ET:WD0QDd2XD0QD`l2`
EQ:`ES:`EP:`ER:`Eo9`ET:WD0QDd2XD0QDal2TD2QD_7QFbl2QDj4Q`1U5WD0QDcl2XD0QD\IQDdl2QDel2TD2QDfl2QDgl
2QDhl2TD1WD0QDil2S@0QDjl2XD0QFbl2Q`1U5WD0QDkl2PDa\5XD0QDll2QDml2PDZ\5aDnl2`Dji3SD0QDol2QDPm2TD1P
Dh\5WD0SD0XD0QDQm2PDUX4PD]\5QDRm2TD2PDVT4PDY\5QDSm2QDhh1QDX5WD0QDTm2XD0QDjIPDVX4PDl]6PDdl:PDZ\5Q
DX8QDUm2QDVm2QDWm2QDXm2TD1PDSX4QDYm2QDZm2Q`1S5WD0QD[m2XD0QD\m2QD]m2PDa\5QD^m2PDl]6QD_m2QD`m2WD0Q
Dam2XD0QDbm2QFbl2WD0QDcm2QDdm2XD0PDa\5QDem2QDlOQDfm2QDgm2WD0QDhm2XD0QDim2QDjm2TD1QDkm2QDS8QDlm2Q
@U5WD0QDmm2XD0WD0QDnm2XD0TD2QDom2PD\\5Q@Pn2WD0QDQn2XD0`DZ\5QDRn2QDSn2S@0WD0QDTn2XD0WD0QDUn2XD0QD
Vn2QDWn2QFX5Q@U5WD0QDXn2XD0PDa\5QDYn2Q@U5WD0QDZn2XD0QD[n2QDX5Q@S:QDT:WD0PDh:XD0QD\n2QDn?WD0PDcg<
XD0`Da\5QFX5QD]n2Q`1U5WD0QD^n2XD0`Da\5QDX5QD_n2SD0S@0WD0QD`n2XD0QFS8Q`1U5WD0Q@S:Q@T:Q`1U5QDc2XD0
aDan2Q@h4QDbn2Q`1U5WD0Q@S:Q@T:QDc2XD0QDX5TD2PDHPD\X2WD0QDc2XD0QDX5TD2PD_\5WD0QDc2XD0QDcn2WD0QDdn
2XD0QDen2QDS:QDT:WD0QDfn2QDgn2QDhn2XD0QDT:WD0QDfn2QDgn2QDhn2XD0QDS:QDT:QDin2WD0QDjn2XD0QDT:QDin2
WD0QDjn2XD0QDkn2S@0QDln2QDX5QDk4QDmn2S@0WD0QDnn2XD0QDon2QDR_2SD0WD0QDPo2QDj4Q`1S5QDQo2XD0PDYT4PD
Z\5QDRo2PD\\5S@0WD0QDSo2XD0QDTo2S@0S@0WD0QDUo2XD0PDXX4PDUg<PDWX4PDZ\5QDVo2PDXX4PDU`6PDa\5QDWo2QD
Xo2P@]X4PDa\5QDYo2PDa\5WD0QDZo2XD0PDVX4PD^Z:QD[o2QD\o2PD^h<QDh`1WD0Q`1S5QD`2XD0QD]o2TD1WD0PDj]6Q
D^o2QD_o2XD0WD0QDl:PDj]6QD`o2TD1QDRj1XD0P@Z\5QDj4PDVX4QDao2WD0PDj_;XD0WD0QDbo2QDco2PDia6XD0WD0QD
hMPDVX4XD0VD0WD0QDhMPDVX4XD0QDdo2`E>`ElX3WD0QDeo2XD0`D]\5WD0QDRDTD3PDVX4QDfo2XD0QFm;TD2WD0QDgo2P
DSX4XD0VD0QFm;TD2WD0QDgo2PDSX4XD0QDho2QFm;TD2WD0QDio2QDjo2PD^\5XD0WD0QDl:QDko2XD0WD0QDlo2QDmo2QD
no2XD0WD0QDoo2PDj]6Q`1S5QDPP3S@0QDQP3XD0WD0PD^R3QDRP3QDSP3QDTP3XD0WD0QDUP3PDXX4PDa\5XD0WD0QDVP3Q
DWP3TD1PD[S6XD0VD0WD0QDVP3QDWP3TD1PD[S6XD0QDXP3UD0aDX5`Dl]6SD0WD0QDYP3XD0QDZP3WD0QD[P3QDQ5QD\P3Q
D]P3XD0WD0PDRY4PDZ\5QD^P3XD0SD0`E>`ElX3`Ea\5`EZ\5`E_R3`E_\5WD0QDb2XD0QD_P3WD0QDPETD2QD`P3XD0QDaP
3WD0QDbP3P@]X4QDcP3TD1QDdP3XD0`D[\5`D[P4`DZP4`De^4`E>`ElX3WD0QDj4Y@0QDeP3XD0`DSX4`DTX4WD0QDaP3QD
fP3TD2QDgP3XD0WD0QDhP3PD_\5QDiP3XD0QDjP3WD0QDkP3XD0QDlP3WD0PD`Y3QDR5QDmP3XD0WD0QDP?TD4QDnP3XD0WD
0QDoP3Q@PQ3TD1QDQQ3XD0WD0QDn@QDRQ3TD1QDSQ3QDTQ3XD0`DUo2`DYf3WD0QDUQ3QDVQ3PDh\5XD0WD0QDWQ3PDi4XD0
VD0WD0QDWQ3PDi4XD0QDXQ3WD0QDdLQDYQ3P@X]5QDZQ3XD0WD0QDS<PDVX4QDi@QD[Q3XD0WD0QD\Q3TD1QD]Q3Q@\DQD^Q
3XD0WD0QDfCQDR5QD_Q3QD`Q3XD0WD0QDaQ3TD1QDbQ3XD0QF^c2Y@0WD0QDcQ3QDaR1XD0WD0PDY\5PDl]6QDdQ3PDZ\5XD
0WD0QDjIQDR5QDeQ3XD0WD0PDRe6PDa\5QDUKXD0WD0QDfQ3TD1PDj]6QDgQ3PDa\5XD0SD0WD0QDhQ3QDiQ3QDUKQDjQ3XD
0WD0QDkQ3TD3PDh\5QDlQ3XD0SD0WD0QDmQ3QDnQ3TD1QDoQ3XD0QDPR3WD0QDQR3XD0QDRR3TD1VD0QDPR3WD0QDQR3XD0Q
DRR3TD1QDSR3QDPR3Y@0WD0QDTR3XD0PDl]6S@0WD0QDUR3Y@0QDVR3XD0QDSITD5WD0QDWR3PDa\5XD0QDXR3QDmj2TD6QD
YR3TD1QDZR3Q`1S5WD0QD`2XD0VD0QDmj2TD6QDYR3TD1QDZR3Q`1S5WD0QD`2XD0QD[R3QDmj2WD0QD\R3XD0QDa8QD]R3W
D0QD^R3PDa\5XD0SD0WD0PDR8PDa\5PDkS2XD0SD0QD_R3QDj4Y@0WD0QD`R3XD0`D]\5WD0QDj4QDaR3TD2QDbR3XD0QDcR
3WD0PDh\5QDdR3QDeR3XD0VD0WD0PDh\5QDdR3QDeR3XD0QD`Y1WD0QDfR3PDhX2XD0WD0QDgR3QDn<PDY>XD0QDhR3QDiR3
WD0QDjR3PDY>XD0QDkR3QFlR3TD3WD0QDlm2QDX8QDmR3QDnR3XD0`Daa4`D[i3WD0QD]4XD0Y@0QDoR3TD1VD0WD0QD]4XD
0Y@0QDoR3TD1QDPS3QDQS3QDRS3SD0S@0WD0QDc2XD0QDSS3QFTS3WD0QDUS3XD0QDVS3QDWS3TD4WD0QDlm2Y@0PDQ8QDXS
3XD0QDYS3TD1WD0QDj:PDSX4XD0VD0QDYS3TD1WD0QDj:PDSX4XD0QDZS3QDj4WD0QD[S3QD\S3TD1QD]S3XD0P@l]6VD0QD
j4WD0QD[S3QD\S3TD1QD]S3XD0P@l]6QD^S3WD0QD_S3PD_[4XD0QD`S3WD0PDY\5QDaS3XD0VD0WD0PDY\5QDaS3XD0QDbS
3QF[_2TD2WD0PDVX4QDR5QDcS3XD0QF[_2Y@0WD0QDdS3TD1QDeS3XD0VD0QF[_2Y@0WD0QDdS3TD1QDeS3XD0QDfS3QF[_2
Y@0WD0QDgS3XD0QDhS3WD0QDiS3QDjS3XD0SD0QDkS3TD3WD0QDiEQDlS3TD1QDmS3XD0VD0QDkS3TD3WD0QDiEQDlS3TD1Q
DmS3XD0QDnS3WD0QDUQ3QDoS3TD1QDPT3XD0VD0WD0QDUQ3QDoS3TD1QDPT3XD0QDQT3QDRT3WD0QDST3QDR5QDTT3XD0WD0
QDUT3TD1QDVT3XD0QDWT3WD0PDio2QDfMQDXT3PDmP:QDYT3XD0WD0QDUk2QDXT3PDmP:XD0PDZ\5WD0QDZT3QD[T3TD1PDa
\5XD0SD0WD0QD\T3PDXX4XD0QD]T3WD0QD^T3P@XX4XD0VD0QD]T3WD0QD^T3P@XX4XD0QD_T3QF[_2TD1WD0QD`T3Y@0TD1
QDaT3XD0SD0QF[_2QDj4Y@0WD0QDbT3XD0QDcT3WD0QDdT3PDa\5QDeT3XD0SD0QDj4WD0PDWX4PDa\5XD0QDfT3QDj4Y@0W
D0PD[1QDgT3XD0QDhT3QDiT3WD0QDjT3QDkT3XD0QF[_2QDj4WD0QDlT3TD1VD0XD0`DXX4`DVX4`DnT4`D\\5QF[_2QDj4W
D0QDlT3TD1QDmT3XD0`DXX4`DVX4`DnT4`D\\5WD0QDe2S@0PDg\5QDnT3QDoT3XD0WD0QDe2S@0PDg\5QDPU3QDQU3PDa\5
XD0WD0QDe2S@0PDg\5Q@mBTD1QDRU3XD0WD0PDg\5QDSU3Q@TU3P@_:TD1QDUU3XD0WD0PDg\5QDa\1Q@TU3P@_:TD1QDVU3
XD0WD0PDg\5QDWU3TD2QDXU3XD0QDYU3WD0PDgX2SD0PDg\5QDZU3XD0WD0QD[U3P@]X4PD_:XD0QDj4TD2WD0PD]R3QD\U3
QD]U3P@a\5PDo9XD0`D2WD0PDh\5QD^U3QD_U3QD`U3TD1QDaU3XD0`D2WD0PDh\5QDbU3XD0VD0WD0PDh\5QDbU3XD0QD`Y
1WD0QDcU3QDdU3QDeU3QDfU3QDaP3QDgU3XD0WD0QDhU3QDiU3QDjU3Q@kU3QDlU3XD0WD0PDh\5QDmU3Q@nU3QDlU3XD0`E
YR3`EZR3`Ei\5QDke1WD0QDoU3XD0QDPV3`EYR3`EZR3`Ei\5QDfe1QDeU3WD0P@_:QDQV3XD0QDRV3WD0PD]\5PDll<XD0W
D0PD]X4PDd\5PDWR4XD0WD0PDbb6PD`X4PDdg6XD0WD0PD]X4PDj]6QDSV3PD`X4PDdg6XD0WD0QDTV3PDYR<XD0`Dff2`DS
`6WD0QDUV3PD[Q;XD0VD0`D`i3WD0QDUV3PD[Q;XD0QDVV3`D`i3WD0QDWV3QDXV3TD1PDQ[4XD0PDZ\5`Dl]6aDR4WD0QDY
V3PDQ[4PDZ\5QDZV3XD0WD0PDQ[4PDZ\5QD[V3XD0WD0PDhX2PDg\5QD\V3XD0WD0QD]V3PDVb6XD0QD^V3WD0QD_V3QD`V3
XD0WD0PDHQDaV3QDbZ2QDbV3XD0QDcV3WD0QDdV3QDeV3QDfV3TD2QDgV3XD0`DRS2WD0QDhV3QDiV3XD0WD0PDVm<PDZ\5Q
DjV3XD0WD0QDkV3PDj]6PDWm<XD0WD0QDlV3QDmV3QDnV3TD1QDoV3XD0WD0QDPW3QDQW3XD0QDRW3`Dal2`Dj_;WD0PDa\5
PDo9PDfV;XD0VD0WD0PDa\5PDo9PDfV;XD0QDSW3WD0QDTW3QDUW3XD0`D^6`Dg4`DgV7WD0PDXX4QDlb2QDVW3PDoo:XD0W
D0PDZ\5PDdP<XD0VD0WD0PDZ\5PDdP<XD0QDWW3WD0PDe\5PDj]6PDeR<XD0WD0PDZ\5PDj]6PDXh2XD0VD0WD0PDZ\5PDj]
6PDXh2XD0QD`Y1WD0QDXW3PD_:PDa\5PD\?XD0VD0WD0QDXW3PD_:PDa\5PD\?XD0PD1WD0QDgT1P@_:QDYW3TD1PDdQ3XD0
WD0QDn<TD1QDZW3PD`OXD0VD0WD0QDn<TD1QDZW3PD`OXD0QD[W3WD0QDc?TD2QD\W3PD[\5XD0QD]W3WD0QD^W3Q@_W3P@W
T2TD1QD`W3XD0`DZ\5UD0WD0PD[\5QDaW3QDf2XD0TD6PD4QDbW3Q@j4QDcW3UD0WD0PD[\5QDaW3QDf2XD0TD6PD4TD6QDd
W3QDeW3P@4WD0PD[\5QDi@QDf2TD2XD0VD0QDeW3P@4WD0PD[\5QDi@QDf2TD2XD0QD`Y1UD0WD0PD[\5QDi@TD2QDfW3QDg
W3TD7XD0PD4TD6QDhW3UD0WD0PD[\5QDiW3QDjW3TD6XD0PD4UD0WD0PD[\5QDkW3QDh4XD0PD4TD5QDlW3WD0PDam<QDmW3
XD0QDnW3QDoW3WD0QDg2PDZ\5XD0`Dk2`Dbm4`DTk4`Dmb4`DUT<`Dfm<`DYP5`DC`Dl]6`Dh2UD0WD0QDg2PDZ\5XD0`Dk2
`Dbm4`DTk4`DC`Dl]6WD0QDPX3PDZ\5XD0QDQX3WD0QDRX3QDSX3PDZ\5XD0`DYP5WD0PD`S;PDZ\5XD0QDTX3WD0QDUX3PD
Z\5QDVX3XD0VD0WD0QDUX3PDZ\5QDVX3XD0QDWX3WD0QDXX3QDYX3PDZ\5XD0QDZX3QD[X3WD0PD^T2QD\X3XD0QD]X3TD4Q
Dj4TD1WD0QDh2XD0VD0QD]X3TD4QDj4TD1WD0QDh2XD0QD^X3WD0QD_X3XD0QDj4WD0QD`X3P@Vb6QDaX3XD0`Ea@`Efi3`E
gi3`EXX4`EUT4`EVX4`EP:`ER:`E[\5WD0QDi2XD0`Dlg2`Dem6`De^4`DRg3`Dlk3`DUo2`D^]4QD^GQ@j4TD2WD0QDi2XD
0WD0PDZ\5QDbX3aDR4`D_h:`DQESD0XD0VD0WD0PDZ\5QDbX3aDR4`D_h:`DQESD0XD0QDdNWD0QDcX3QDdX3XD0WD0PDia6
QDeX3XD0VD0WD0PDia6QDeX3XD0QDdNQDfX3QDgX3TD2Q@h]2TD1WD0QDj2XD0VD0`D^6`Dbh3`DVZ3QDfX3QDgX3TD2Q@h]
2TD1WD0QDj2XD0QDhX3`D^6`Dbh3`DVZ3WD0QDiX3QDjX3XD0QDkX3QDj4WD0QDi@QDlX3QDmX3Q@nX3XD0WD0QDaEPDh\5Q
Di@TD1QDoX3XD0`Da\5WD0PDZj:QDPY3XD0WD0QD]k1PDo:QDQY3XD0WD0QDRY3QDSY3XD0VD0WD0QDRY3QDSY3XD0QDTY3W
D0PDUo<PDbZ5XD0WD0PDkn9PDVo<PDn]:XD0WD0QDUY3QDVY3XD0WD0QDWY3QDXY3XD0VD0WD0QDWY3QDXY3XD0QDYY3WD0P
Dji1PDZ\5XD0SD0PDVT4WD0QDZY3PDZ\5QDi@XD0`Dfh3WD0PDgX2QD[Y3PDg\5QD\Y3XD0WD0QD]Y3QDR5PD^T2XD0WD0QD
o`2QD^Y3PDj]6PDRb:XD0WD0PD]R3SD0QD_Y3PDa\5QD`Y3XD0WD0QDgT1QDaY3PDa\5XD0QDbY3WD0QDcY3QDdY3QDeY3XD
0WD0QDfY3QDmGXD0VD0WD0QDfY3QDmGXD0PD1WD0QDgY3QDhY3P@SX4PDQ[4XD0WD0QDiY3QDjY3PDjo<XD0WD0QDkY3PDcZ
4TD3PDcQ3XD0WD0QDkY3QDlY3QDmY3P@o9TD1QDnY3XD0WD0QDoY3QD[f2QD\f2XD0PDii3QDPZ3TD6WD0QDd_1PDX]5QDQZ
3XD0WD0PDon5QDd_1TD1QDRZ3XD0QDSZ3WD0PDXX4PDj]6PD^c2XD0WD0QDab2PDa\5QDTZ3P@Z\5QDUZ3XD0SD0WD0QDVZ3
QDWZ3QDXZ3TD1QDYZ3XD0WD0QDZZ3XD0QF[Z3WD0QD\Z3PDab6TD1QD]Z3XD0`DYP5WD0QD^Z3SD0XD0WD0QD_Z3QDl2XD0Q
D`Z3TD1QDaZ3TD1QDh]2S@0WD0QDm2XD0aDR4`DVk3`D\P4`DVm2QDj4TD1WD0QDbZ3XD0VD0QDj4TD1WD0QDbZ3XD0QDcZ3
WD0PDaP=PDlc<XD0WD0PDgl5PDj>XD0`DlV;WD0PDXi3PD_\5PD[T<QDdZ3XD0WD0QDeZ3P@SX4QDfZ3XD0QDgZ3WD0QDhZ3
PDVX4XD0VD0QDgZ3WD0QDhZ3PDVX4XD0QDiZ3QDjZ3P@j]6WD0QDkZ3QDlZ3XD0QDmZ3QDnZ3QDQMWD0P@_U4QDoZ3XD0`DX
X4WD0PDaR<PD]f2XD0WD0QDP[3PDXg2XD0VD0WD0QDP[3PDXg2XD0QDQ[3WD0PDmP=QDR[3XD0WD0PDnP=PDRo:XD0WD0QDS
[3PDUk3XD0WD0QDT[3PDXf;XD0VD0WD0QDT[3PDXf;XD0QDU[3WD0PDPQ=PDQQ=XD0WD0PDRQ=PDSQ=XD0WD0PDRa:PDdh3X
D0WD0PDTQ=PDZb4XD0WD0PDiX4PDSP<XD0WD0QDV[3PDoZ2XD0WD0PDn^;PDjd4XD0WD0PDge2PDk]4XD0PDZ\5WD0PDWQ=P
DZ3PDZ\5XD0WD0PDXQ=PDYQ=XD0VD0WD0PDXQ=PDYQ=XD0QDW[3WD0PDZQ=QDUg2XD0WD0PDg;PDU^:XD0WD0PDUEPD[Q=XD
0WD0PD[m:PDal2PDZ\5XD0WD0PD\Q=QDX[3XD0WD0PDfg1PD_g<XD0WD0PD]U5PD`Q6XD0QDY[3WD0PDRY4QDZ[3QD[[3XD0
WD0PD^Q=QD\[3XD0WD0PD_Q=QD][3XD0WD0PD`Q=QD^[3XD0WD0PDia;PDXX4PDl]6PDnS<XD0WD0PDZc;QDXS3PDl]6QD_[
3XD0WD0PD]m;PDXX4PDl]6PDhAXD0WD0PDje3PDXX4PDl]6PDYX4XD0WD0PDbQ=PDVX4PDl]6PDYX4XD0VD0WD0PDbQ=PDVX
4PDl]6PDYX4XD0QD`[3WD0PDYP<PDXX4QDUKPDj_;XD0WD0PDW\4PDXX4PDl]6PDcQ=XD0WD0PDa?PDXX4PDl]6PDdQ=XD0W
D0PDaP<PDXX4PDl]6PDk>XD0WD0PDkg4PDXX4PDj]6PDeQ=XD0WD0PDXi;PDXX4PDj]6PDfQ=XD0WD0PDST5PDWX4PDZ\5PD
YP5XD0WD0QDa[3PDXX4PDj]6QDb[3XD0WD0QDc[3PDXX4QDUZ1XD0QDd[3WD0QDe[3PDn]:QDf[3QDg[3TD1QDh[3XD0WD0P
Ddh3QDi[3XD0WD0PDHPDnQ=XD0WD0PDi^:QDj[3XD0WD0QDk[3PDVn4XD0QDl[3WD0PDUo<QDm[3XD0WD0QDn[3PDVX4QDo[
3XD0WD0PDVk3PDa\5PDl]6PD_OXD0WD0PD]l2PD\a;XD0WD0PDTU<PDXX4PDl]6PD\X5XD0WD0PDXR=PDXX4PDl]6PDR_;XD
0WD0PDT5QDP\3XD0WD0PDdR2PDYR=PDXX4XD0WD0PDmP5PDVT4QDQ\3PDcc6XD0WD0QDR\3QDS\3XD0WD0QDT\3PDgi3XD0`
DlR4`Dmf4`DeZ:`DVX4WD0PDfi3PDRk4XD0WD0PD_R=PD_\5PDb\<XD0WD0PD[b6PDng3PD_\5PDHXD0WD0PD`R=PDc`4PD_
\5PDHXD0QDo2TD1WD0QDU\3PDdR2QDcAXD0aDh4QDkZ1WD0QDV\3PDdR2QDcAXD0QDW\3TD1WD0QDX\3PDdR2QDY\3XD0aDh
4QDZ\3TD3PDdR2Q@cAWD0QDn2XD0VD0QDZ\3TD3PDdR2Q@cAWD0QDn2XD0QD[\3QD\\3TD3WD0PDgX2QDi@SD0PDg\5XD0QD
i@QD]\3TD4QD^\3WD0QD_\3SD0PDg\5QD`\3XD0WD0PDh[6PDQl3QDa\3XD0RD0PDdR2WD0QDb\3XD0QDc\3Q@k4WD0QDd\3
P@Za6QDi@S@0SD0QDe\3XD0QDf\3P@WR4TD2WD0QDg\3P@Za6QDi@aDm3aDR4aD`5S@0aDR4SD0XD0VD0QDf\3P@WR4TD2WD
0QDg\3P@Za6QDi@aDm3aDR4aD`5S@0aDR4SD0XD0QD`Y1QDT4TD4QDj4WD0QDi@SD0QDh\3Q@i\3XD0Q@i@SD0VD0QDT4TD4
QDj4WD0QDi@SD0QDh\3Q@i\3XD0Q@i@SD0PD1WD0PD]\5QDj\3P@Ta6PDfh2XD0QDk\3TD6WD0PDXX4PDjR=XD0WD0PDQa1S
D0XD0WD0QD]R1PDgX2PDg\5XD0QDi@`DkR=`DSl3`DUi;`DQl3`Dlk3`Dnk3`Dlf3`DoS4`DlR=`DRg3`DmR=`DnR=WD0QDl
\3PDRe6PDgX2PDg\5XD0YD2WD0PDhX2QDi@SD0P@4QDm\3QDn\3XD0WD0QDo\3PDZ\5XD0`Dl]6`DST5`DVj;`De3WD0QDP]
3PDZ\5QDQ]3XD0WD0QDR]3QDkZ1QDi@SD0QDS]3XD0WD0QD_k2QDT]3TD1PD^T2XD0UD0WD0QDgJQDU]3SD0XD0QD`KWD0QD
V]3QDW]3TD3QDX]3XD0WD0PD`S=XD0QDY]3WD0QDZ]3PDj]6QD[]3XD0UD0WD0PDZR3XD0QDYJQD\]3WD0QD]]3QD^]3QD_]
3QD`]3XD0WD0QDa]3QDb]3QDR5QD_R2PD_NXD0WD0PD[b6QDc]3PDa\5XD0WD0QD_IPDa\5PDbb6XD0QDa\1WD0QDV[1PDio
2P@]X4QDd]3TD2QDe]3XD0WD0QDf]3QDg]3QDh]3XD0UD0WD0QDi]3XD0SD0QDj]3PDj]6PDU7PDdh3QD]o1TD1PDVX4TD4Q
D_e2QDk]3QDl]3WD0QDm]3XD0TD2QDn]3SD0UD0QDo]3WD0QDP^3XD0VD0UD0QDo]3WD0QDP^3XD0QDaNQDQ^3Q@j4Q`1S5W
D0QDR^3XD0`Da\5aDh4UD0WD0PDYR3QDi@SD0XD0UD0WD0PD]c6QDi@SD0XD0UD0QDS^3QDT^3UD0WD0QDU^3XD0SD0`Dji3
UD0PDQT:QDV^3QDW^3PDQT:PDa\5QDX^3QDd_1QDbh1PD]h;QDaR1QDj4PDj]6Q`1S5WD0QDY^3XD0QDZ^3QD[^3UD0WD0QD
\^3XD0WD0QD]^3Q`1S5Q@^^3QDQ6XD0QDQ6QD_^3QD`^3QDWS1TD2QDa^3QDb^3QDc^3QDj4WD0QDd^3XD0PDa\5QDe^3WD0
QDWS1XD0SD0PDl8PD_?PDm:QDf^3PDSX4PDm:PDSX4QDg^3QDh^3QDi^3PDVd4PDUX4QDj^3QDk^3PDWV4QDl^3PDbU<PDSX
4QDm^3QDn^3WD0QDo^3XD0`Da\5QDn^3WD0QDo^3XD0`Da\5QDm^3WD0QDo^3XD0`Da\5WD0QDo^3XD0`Da\5QDa\1QDj4Q`
1S5WD0QDP_3XD0QDQ_3QDR_3QDS_3PDj]6WD0PDQT:XD0PDa\5QDT_3QDU_3TD1QDV_3QDWS1TD2QDW_3QDX_3PDo9WD0QDY
_3XD0QDj4PDa\5PDo9WD0QDZ_3XD0QD[_3QD\_3QD]_3PDl]6PD^>QD^_3QD__3QD`_3QDhP1PD^[4QDa_3PD^[4PD_\5PDl
a6PDl]6PDTi;PDUi;QDb_3QDc_3QDd_3P@Z\5QDe_3PDna<QDf_3PD[\5PDXo3QDg_3PDa\5PD_:QDh_3PDXS6PDXX4QDi_3
PD\a3PDUX4PD\OTD2QDj_3PDRY4PDZ\5PDl]6QDk_3PDbQ3QDl_3TD6WD0Q`1S5QD^^3XD0QDm_3QDl_3TD5PD[\5TD3WD0Q
DQ6XD0QDn_3TD8PD4WD0QDo_3XD0UD0WD0PDfT=XD0WD0QDn_3SD0PD4QDo_3XD0WD0QDn_3SD0SD0PD4QDo_3XD0QDP`3`D
``6`Db:`Dbh2QFQ`3TD2WD0QDR`3XD0QDR`3`D_:SD0PDPP3PD_:Q`1S5QDS`3PD^2PDcQ3QDT`3PDcQ3WD0QDU`3P@gX2QD
V`3XD0`D[\5`D]i2QDW`3WD0QDWY1PDa\5XD0SD0QDU`3PDa\5aDh4`DT<QDX`3PDa\5QDY`3QDWY1PDa\5WD0QDZ`3XD0QD
cOWD0QD[`3XD0`DHQD^GQ@\`3P@j]6PDb\6QDaR1QDj4WD0QD]`3QD^`3XD0PD\a3QDmBQD_`3QD``3WD0QDa`3QDb`3XD0Q
Dc`3S@0S@0WD0QDj4QD^\1XD0QDd`3TD1WD0QDeU3QDe`3XD0`EYR3`EZX4`E_R3`E^R3`E\a3`E[X4WD0QDbDQDf`3XD0VD
0`EYR3`EZX4`E_R3`E^R3`E\a3`E[X4WD0QDbDQDf`3XD0QDg`3WD0QDh`3QDP3XD0`D]=`DZX4WD0QDa\1PDko2QDP3XD0`
D]=`DZX4QDi`3TD2WD0QDj`3QDk`3XD0WD0QDl`3PDo9TD1QDm`3QDn`3XD0PDl]6WD0SD0PDV^:QDo`3TD1PDa\5XD0UD0W
D0QDPa3QDQa3XD0TD6QDRa3WD0QDSa3QDTa3VD0XD0WD0QDSa3QDTa3QDUa3XD0WD0QDVa3PD[:PDcQ:XD0WD0QDWa3PDo9T
D2QDXa3XD0WD0PDi\5PDnS6XD0SD0UD0WD0QDYa3QDZa3TD1XD0SD0QD[a3QD\a3QD]a3TD1WD0QD^a3TD1QD_a3XD0WD0PD
]X4PD`X4QD`a3PDa\5XD0WD0PDl]6PDRY2XD0SD0WD0QD^DPD\?PDHQDaa3XD0WD0QDba3P@WX4PD[\5XD0WD0QDca3QDda3
QDea3Q@fa3XD0SD0WD0QDga3QDmBQDha3TD1PDa\5QDia3XD0WD0QDWY1QDja3PDa\5QDka3XD0WD0PDj:PDa\5XD0QDla3W
D0QDma3QDna3QDoa3TD1YD2XD0SD0WD0QDPb3QDQb3QDRb3QDSb3TD1QDTb3XD0WD0QDl4Q@n<QDUb3XD0SD0WD0QDVb3QDW
b3QDXb3XD0WD0QDYb3PDZ\5SD0XD0QDZb3WD0PDl]6QD[b3QD\b3QD]b3XD0WD0QD^b3QD_b3PD[\5SD0QD`b3XD0QDab3WD
0QDbb3XD0QDcb3PDj]6S@0WD0QDdb3XD0PDP`4PD[\5SD0QDeb3SD0QDfb3PD_U=PDa\5PDo9QDgb3PDa\5QDhb3WD0QDib3
XD0QDjb3QDkb3PDSX4PDZm9PDmj2PDYQ4PDPk2QDlb3WD0QDmb3XD0QDnb3QDj4WD0QDob3XD0PD[\5TD2QDPc3QDkZ1WD0Q
DQc3PDa\5PDo9XD0QDj4QDRc3QDSc3QDTc3QDUc3QDVc3PDHPD_j5PDXX4UD0QDWc3QDP3QDbDPD_:WD0QDXc3XD0QD^DQDY
c3QDZc3SD0QD[c3PD\?PDl8PDa\5PDko2PD\?QD\c3QDjIQD]c3QD^c3QD_c3PDa\5QDj4QD`c3QD``3QDac3QDbc3QDcc3Q
Ddc3QDj4PD\OQDec3PDgc6SD0UD0PDW>SD0QDh`3QDfc3PDko2PDo9Q`1S5WD0QDgc3XD0PDko2QDhc3QDic3PDj]6PDPP3P
Dio2PD\?QDjc3PD\a3QDkc3PDa\5QDlc3P@_NPDWR4PDjV;QDmc3PDl]6PDcf3QDnc3PDl]6QDoc3PD^X4QDPd3QDQd3PDY\
5QDRd3QDSd3QDTd3PDa\5QDP3QDUd3QDVd3PDaS5PDXX4PDWT2PDni2QDaR1QDWd3QDXd3QDkV3QDaIPDZ\5QDYd3QDZd3QD
[d3PDVX4QD\d3QD]d3QD^d3PDjk:PDWX4QD_d3P@P:QD`d3QDaR1PDlo2PDdU=PDdU=QDad3QDbd3QDcd3QDdd3QDaR1PDTV
2`DTo2`DV>`DRk2`D^i2`Don5`D^>`DQk2`D_@`DaQ:`DPi2`D^h2`Dbm2`DY>QDP3QDh`3QDed3QDa\1QDbDS@0QDfd3`DT
:QDa\1Q`1S5QDgd3QDhd3QDid3QDj4QDjd3QDkd3QDld3Q`1S5QDmd3PD[R3PD]X4SD0PDZR3PDUT4SD0PDYR3PDUT4QDnd3
PDQU4QDod3QDPe3PDQU4PDWR4PD4SD0PDQU4PDWR4QDQe3PDUa6PDWR4QDRe3PD_Y4PDcQ3PDi\5QDSe3PDY\5QDTe3PDj6P
D4QDUe3PDY\5QDTe3PDj6QDUe3PDXX4QDTe3PDj6PD4PDlX3PDXX4QDTe3PDj6PDlX3PDVa6PDj6QDVe3PDi\5QDa\1PDS:P
DiX3PDe:PDlm1PDo9PDlm1PDa\5QDj4PDmS;SD0PDmS;QDWe3QDbDPDo9QDXe3QDYe3QDgKSD0TD2PDTV2QDZe3QD[e3PDo9
Q`1S5QD\e3QD]e3QD^e3QD_e3QD`e3PDl]6QDae3QDbe3QDce3PDQU4QDde3QDee3PDWR4QDfe3SD0QDlc3PDWR4QDaP3QDg
e3QDhe3QDie3QDje3PDko2PD\?PDl8PDa\5QDh`3QDke3QD\c3PDcQ3PDUX4PDcQ3PDa\5PDiR=PD4SD0QDle3WD0QDa`3QD
me3QDne3XD0WD0QDf`2SD0QDoe3PDo9PDa\5XD0WD0PDP@PD\Y4XD0QDPf3WD0QDQf3QDRf3TD1QDSf3XD0QDTf3WD0QDUf3
PDb\6XD0SD0QDTf3WD0QDR8PD]X4PDb\6XD0SD0WD0QDVf3QDWf3PDa\5QDXf3XD0SD0QDYf3WD0QDZf3S@0QD[f3PDa\5XD
0`D]=`DY>`D\];`DVm2UD0WD0QD\f3QD]f3TD4PDo9XD0QD^f3UD0WD0QD\f3QD]f3TD4PDo9XD0YD1QD_f3P@ko2WD0PDo9
TD1QD`f3QDaf3XD0QDh`3WD0PD_:QDbf3XD0QDh`3WD0PD_:YD1XD0QDa\1PDko2WD0PD_:YD1XD0QDa\1PDko2WD0PD_:QD
bf3XD0WD0QDcf3PDko2QDP3XD0QDdf3WD0QDef3XD0TD1QDff3QDgf3Q@hf3WD0P@QU4QDif3XD0P@nR;QDjf3WD0PDQU4QD
kf3XD0QDlf3WD0PDQU4PDlh3XD0QDmf3UD0WD0PDWR4QDaP3XD0SD0WD0QDnf3QDaP3QDof3XD0VD0WD0QDnf3QDaP3QDof3
XD0QDPg3UD0WD0QDQg3SD0S@0S@0PD4PDgX2XD0SD0UD0WD0QD_\3SD0S@0S@0PD4QDQg3XD0SD0UD0WD0QDRg3XD0QDSg3W
D0QDTg3YD2XD0`Da\5QDUg3WD0QDVg3XD0SD0QDj4WD0QDWg3P@WX4P@[\5XD0QDXg3TD2QDYg3WD0QDZg3QD[g3XD0VD0WD
0QDZg3QD[g3XD0QD\g3WD0QD]g3XD0QD^g3TD3QD_g3QD`g3WD0QDgT1Y@0QDag3XD0`D\>`DgP2`DlZ4`DRj5UD0WD0PD_c
6PDg\5YD2XD0TD5PD4SD0UD0WD0PDiR=PDZ\5YD2XD0TD5PD4SD0UD0WD0PDiR=PDZ\5SD0TD4PD4QDP3XD0SD0UD0WD0PD_
c6PDg\5SD0TD4PD4QDP3XD0SD0`Ei\5`E\R3`EZX4`EYR3QDbg3WD0QDcg3XD0QDdg3`Dji3PDYR3WD0SD0TD1QDeg3QDmBX
D0SD0PD[R3WD0QDfg3XD0WD0QDgg3TD1QDhg3XD0QDig3WD0QDjg3QDkg3XD0PDa\5QDlg3WD0QDmg3QDng3QDog3XD0SD0W
D0QDmg3QDng3QDWY1PDa\5XD0SD0WD0QDPh3QDQh3QDRh3QDSh3XD0QDTh3S@0S@0S@0WD0QDbDP@_:QDUh3XD0WD0QDVh3Q
DWh3PDo9TD2QDXh3XD0SD0WD0PDlT4QDj4TD2QDYh3QDZh3XD0SD0WD0QDac3QDj4TD1QD[h3XD0QD\h3WD0PDj]6QD]h3XD
0VD0WD0PDj]6QD]h3XD0QD^h3QD_h3WD0QD`h3TD1QDah3XD0SD0WD0QDU`3TD1QDbh3XD0SD0WD0QDch3TD1QDdh3XD0SD0
WD0QDeh3QDfh3XD0P@nR;QDgh3`D=QDhh3WD0QDeh3QDfh3XD0P@nR;QDgh3`D=YD2WD0QDih3QDjh3XD0QDkh3`Dg\5WD0Q
Dlh3PD[\5XD0SD0WD0QD]e3QDmh3TD2QDnh3QDj4XD0QDoh3PDQU4PDWR4WD0PD4QDPi3XD0UD0WD0PDQU4PDWR4XD0SD0UD
0WD0QDQi3QDRi3XD0SD0UD0WD0QDP3PD4QDSi3XD0UD0QDTi3TD9PD4WD0QDP3XD0SD0UD0WD0QDP3XD0aDUi3UD0WD0QDVi
3`Dk?`D_@`DX`6`DW`6`Dh:`DTo2`DV>`DRk2`Don5`DY>`Dk?`DaQ:`D^h2`D^i2QDP3XD0UD0WD0QDWi3XD0SD0QDXi3WD
0QDYi3XD0SD0UD0WD0QDZi3XD0SD0UD0WD0QD[i3QD\i3TD2QD]i3TD1PDo9XD0SD0UD0WD0QD^i3QD_i3TD2QD`i3XD0SD0
UD0aDi4aDh4aDX5aD`5aDR4aDT4aDU5aDj4aDk4aDl4aDo4aDR5aDo5WD0SD0XD0QDai3UD0aDi4aDh4aDX5aD`5aDR4aDT4
aDU5aDj4aDk4aDl4aDo4aDR5aDo5iD1iD2iD0iD4WD0SD0XD0QDj_1SD0`De7aDj4aDk4WD0QDiY3QDi@TD1QDbi3XD0VD0W
D0QDiY3QDi@TD1QDbi3XD0QDci3QD\P3WD0QD\4PDPP6XD0QDdi3QD\P3Y@0WD0QD\4XD0VD0aDh4QD\P3Y@0WD0QD\4XD0Q
Dei3aDh4QDfi3TD2WD0QDj4Y@0YD1XD0VD0aDh4`DXX4QDfi3TD2WD0QDj4Y@0YD1XD0QDgi3aDh4`DXX4WD0QDhi3P@XX4P
@l]6QDii3QDji3XD0QDki3WD0QDli3QDmi3XD0VD0QDki3WD0QDli3QDmi3XD0QDni3WD0QDoi3QDPj3Q@k4QDQj3XD0QDk4
WD0QDRj3XD0VD0QDk4WD0QDRj3XD0QDSj3WD0QDTj3Q@kj2PDg\5QDUj3QDVj3XD0WD0QDWj3TD1QDXj3XD0VD0WD0QDWj3T
D1QDXj3XD0QDYj3QDj4WD0PDk:PDlT4XD0VD0QDj4WD0PDk:PDlT4XD0QDZj3WD0PDVX4QD[j3QD\j3Q@]j3XD0VD0WD0PDV
X4QD[j3QD\j3Q@]j3XD0QD^j3WD0QD_j3QD`j3QDaj3QDbj3XD0WD0QDcj3QDdj3XD0WD0QDej3QDfj3XD0VD0WD0QDej3QD
fj3XD0QDgj3WD0QDhj3QDij3QDjj3XD0VD0WD0QDhj3QDij3QDjj3XD0QDkj3QD]>QDlj3Q`1S5WD0QDmj3XD0QDnj3QDoj3
PDVX4QDPk3QDQk3PDTAQDRk3QDSk3PDg\5QDTk3PDg\5QDUk3QDVk3PDj]6QDWk3PD]W=PD4PDd[:PD\\5QDXk3PDQ_6QDYk
3Q`1S5S@0WD0QDZk3XD0QD[k3WD0QD\k3XD0QD]k3`Dji3PD^X4WD0QD^k3XD0Q`1S5S@0WD0QD_k3XD0QDn@WD0QD`k3XD0
QDak3WD0QDbk3XD0QDck3S@0WD0QDdk3XD0QDek3QDfk3QDmi3QDk4WD0QDgk3XD0QDhk3PDa\5WD0QDik3XD0QDjk3QDj4Q
@U5WD0QDkk3XD0QD`5WD0QDlk3XD0`DWX4`DPP6`DVX4`DUX4`D^\5`Daa6`DSX4`DTX4`D^h3`DSg3`Dl]6`Dj]6QDk4QDm
k3QDnk3QDk4QDok3PDUX4QD^8WD0QDPl3P@Vb6QDQl3XD0QDRl3QDj4Y@0WD0QDSl3XD0`DY\5`DXX4`D^\5`Da\5`DUX4WD
0QD[4QDTl3PDg\5XD0QDUl3QDj4Y@0WD0PDa<Q@Vl3XD0VD0QDUl3QDj4Y@0WD0PDa<Q@Vl3XD0QDWl3WD0QDXl3PDVX4Q@S
5QDYl3XD0QDZl3QDk4WD0QD[l3XD0QD\l3Q@k4WD0QD]l3QD^l3XD0QDk4QD_l3QD`l3QDVl3QDal3PDSS;PDSX4`ER:`ES:
`Eo9`ET:`E_\5`E^2QDbl3PDSX4`Dl]6`Dj]6`Dk]6`DlX4`DmW3`Dm]6`D\a3`DSY4`DTY4`D^\5`D]\5`DYX=QDWj3Q`1S
5QDcl3QDdl3QDel3PDHPDjX2PDnR;QDmY3QDfl3QDj4PD^X4QDgl3PDHPD\X2QDhl3QDk4QDil3QD]j3QDk4QDjl3aDh4QDk
4QDkl3PDVX4PDl]6QDii3QDll3QDUHQD`2QDml3QDnl3PDnf3P@\a3PDda6PD^\5QDol3PDa\5PDVT4PDWR4QDPm3TD1QDQm
3QDRm3Q`1S5QDSm3QDP?TD3QDTm3PDe9QDUm3QDVm3QDWm3QDXm3P@Z\5Q@Ym3QDZm3QD[m3`D\a3`Dl]6`DYa6`DlX4`DmW
3`Dm]6`DWa6`DVa6QD\m3QD^8WD0QD]m3XD0WD0QD^m3XD0QD_m3QD`m3PDa9QD^8Q@j4S@0QDam3QDbm3QDcm3QDbm3PDl]
6QDdm3QDk4PD_<QDkj2QDk4QDem3PDj]6QDfm3QDgm3PDj]6PD]U2PDb`6QDhm3PDXX4PDl]6QDii3PDTT7QDim3QDnk3QDj
m3QDkm3P@l]6QDlm3QDmm3PDSX4PDVX4PDl]6QDnm3QDom3PD^\5QDPn3PDhg;PD_\5PD_k;QDQn3QDQMPD]l3QDRn3QDj4Q
`1S5S@0QDSn3QDTn3Q`1S5QDUn3QDVn3TD2PD`h:QDWn3QDXn3PDZk5QDYn3QDZn3QD[n3Q`1S5P@j]6QD\n3QD]n3PDWY5Q
D^n3PDa\5WD0QD_n3XD0PDY?PDUX4QD`n3PDXX4QDan3QDbn3P@XX4QDcn3QDdn3QDen3QDfn3QDgn3UD0PD^R3SD0QD\?QD
hn3QDin3PD4SD0UD0WD0PD^R3XD0QDjn3SD0UD0WD0QDQ3XD0aDkn3SD0UD0WD0QDQ3PDiX3XD0`DTo2`DRo2`DRU7`DWl2`
DRk2`D^>`Dg>`Db:`DP<`D^h2`DTk2`DP@`D`1UD0WD0QDQ3PDiX3PDRk2XD0SD0UD0WD0PDZR3QDln3QDmn3XD0UD0WD0PD
^R3XD0SD0QDnn3`DR8`DP8`DS1`DM`D]8`Doc:TD4PD2UD0WD0QDQ3PDiX3QDon3QD\a3XD0UD0WD0QDon3TD1QDPo3XD0UD
0WD0QDQo3QDRo3XD0`Db`6`DR\:`D\m:`DoR2`DPS2`DkX=`D\^;`DlX=`D[^;`DmX=`De6`DeW7`Dal;`DU`6`DnX=`Dm[:
`DlP1`DoX=`DXh2`DdP<SD0UD0WD0QDSo3XD0TD;PD2UD0WD0QDTo3SD0XD0TD;PD2WD0PDhX4PD`\5PDiX4XD0WD0PDZR3Q
DUo3XD0UD0WD0PDYR3QDVo3XD0UD0WD0PDcU=QDWo3TD1QDXo3XD0PD6TD5WD0PD`\5XD0TD4PD2PD4WD0QDYo3XD0PD2`Eb
d6`E[b6PD4WD0QDQ3XD0QDZo3`DP@`DRk2QD[o3WD0QDQ3QD\o3XD0WD0PDZR3QD]o3XD0WD0PDZR3PDRe6XD0`D`:`D_:`D
^?UD0WD0PDYR3QD^o3QDj4XD0QD_o3UD0WD0PDYR3QD`o3PDl]6QDao3XD0UD0WD0PD`R3XD0QDbo3QDco3UD0WD0PD_R3QD
do3XD0UD0WD0PD^R3XD0QDeo3PDiX3TD1QDfo3TD5QDgo3SD0UD0WD0PD^R3XD0QDho3PDiX3QDio3UD0WD0PD_R3QDjo3XD
0UD0WD0PD^R3XD0QDko3`Dko2UD0WD0QDlo3QDmo3XD0TD<PD2UD0WD0PD\R3QDUX1TD2QDno3XD0`Da\5UD0WD0PD]R3QDU
X1TD2QDoo3XD0`D\R3`Di\5`DgS4`D\\5`Dgj6UD0WD0QDPP4XD0SD0UD0WD0PDXn:XD0UD0WD0PDiX3SD0XD0TD;PD2UD0W
D0PDYR3QDQP4XD0WD0PDgEPD`\5PDHXD0PD`\5PD]X4PD2UD0WD0PDhU7XD0WD0PDVX4PDj]6PDnP4XD0PDjU7PD`\5PDlU7
WD0PDYR3QD\`3PDYa6QDRP4XD0UD0WD0QDSP4XD0PDZR3QDTP4PDiX3TD1QDUP4QDVP4TD1QDWP4PD[R3QDTP4TD6WD0QD`U
1PDi4XD0PD[R3QDXP4QDYP4TD1QDZP4QD[P4QDi5QD\P4QD]P4PDl]6QD^P4TD2QD_P4UD0PDh\5QDcAS@0QD`P4PD4PDZR3
QDaP4PDQ:TD3PD\\5TD2QDi5PDYR3QDbP4PDiX3QDcP4PDUT4TD2QDdP4QDeP4PDl]6QDfP4SD0QDgP4UD0PDiX3QDhP4SD0
PDko2PDiX3PDRk2TD6QDiP4PDZR3QDjP4QDk4TD5QDkP4PDYR3QD]>QDlP4S@0QDmP4QDnP4TD3QDoP4PD[R3QDj4TD4WD0Q
DPQ4XD0PDiX3Q@U5QDQQ4QDRQ4PDZR3WD0QDSQ4XD0PDYR3QDTQ4TD5WD0QDUQ4XD0SD0QDVQ4QDWQ4UD0WD0QDVQ4XD0SD0
QDXQ4QDYQ4PDiX3TD1PDjU7QDZQ4QD[Q4QD\Q4SD0PD4WD0QD]Q4XD0PD2PDZR3QD^Q4TD4WD0QD_Q4XD0PDXX4PDYR3QD`Q
4QDaQ4TD4WD0QD_Q4XD0PDZR3QDbQ4TD4WD0QDcQ4TD1QDdQ4XD0PDXX4PDYR3QD`Q4QDbQ4TD4WD0QDcQ4TD1QDdQ4XD0PD
ZR3Q`1S5WD0PDRe6QDeQ4XD0PDZR3WD0PDRe6SD0XD0QDfQ4PDZR3WD0QDjP4QDk4TD5XD0QDgQ4PDZR3QDhQ4TD4WD0QDoh
1TD4QDiQ4XD0PD[R3QD\?TD3WD0QDjQ4XD0PD\R3QDkQ4QDlQ4TD2WD0QDmQ4XD0PDZR3WD0PDRe6QDl4TD4XD0QDnQ4PDZR
3QDoQ4QDlQ4TD1WD0QDPR4PDa\5XD0WD0QDQR4PD[\5PDl]6QDRR4XD0WD0QDSR4PD[b6QDTR4XD0PD[R3QDUR4TD4WD0QDV
R4XD0PD[R3WD0QDWR4XD0QDXR4TD6PDo9WD0QDYR4XD0PDlo2SD0QDZR4TD6PD2UD0WD0QD[R4PDiX3TD1QD\R4XD0QD]R4Q
Dac3PD]X4QD^R4UD0PDko2PDiX3WD0QD_R4XD0PDZR3QD`R4TD5WD0QDaR4XD0QDbR4QDcR4TD3QDdR4PDYR3QDeR4WD0QDf
R4XD0PDYR3QDgR4QDhR4TD1PD^\5PDYR3QDiR4QDjR4QDkR4TD2QDlR4QDmR4TD1QDnR4PDl]6QDoR4QDPS4PDT:PD\i5PDh
\5QDQS4P@[b6PD]=QDRS4PDP:PD\a3PDZX4QDSS4TD6PD4PDX[4QDTS4PDSZ2QDUS4QDVS4TD4WD0QDWS4XD0PDP:PD\a3QD
XS4PDiX3QDYS4TD1WD0QDZS4XD0QD[S4QD\S4PDQ:PDiX3QD]S4UD0QD^S4QD_S4TD8PD4PD_\5WD0QD`S4XD0QDaS4UD0QD
Q3TD6PD4PD_\5WD0QDQ3XD0UD0QDQ3QDbS4TD8WD0QDXW2`DTo2`D^>`DRk2`DRo2`DWl2XD0QDcS4UD0QDQ3PDiX3SD0QDd
S4TD3WD0PD_\5XD0QDeS4PDZR3QDfS4TD8WD0PD_\5XD0QDgS4UD0QDQ3TD<QDXW2WD0QDhS4XD0QDiS4UD0QDjS4TD<WD0Q
DkS4XD0QDjS4`Dj[5QDlS4UD0QDjS4TD<WD0QDkS4XD0QDQ3QDmS4UD0`D\R3`Di\5`DgS4`De\5`Dd\5`D]R3QDjS4TD<WD
0PD4XD0QDT3`Dj[5QDnS4UD0QDQ3TD5QD`5WD0PD_\5XD0QDoS4S@0QD`5QDjS4TD<QDXW2WD0QDPT4XD0`Df^:QDjS4TD<Q
DXW2WD0PDYR3XD0`Df^:`DiX3`DmX3`DlX3`DiV3`Dgj6`DjX3`DkX3`D\a3QDQT4TD<WD0PD_\5XD0QDRT4QDQT4TD<WD0P
D_\5XD0PDYR3`DiX3`DmX3`DlX3`DiV3`Dgj6`DjX3`DkX3`D\a3WD0PD2QDST4XD0UD0QDTT4TD5WD0QDUT4QDXW2QDUT4X
D0PDh_:QDVT4QDWT4`EkS2`ElS2`Ea\5WD0QDXT4XD0`DTX4QDmOTD3QDXg2QDS3TD1QDR3QDj4TD3QDR3TD2QDS3QDi5`EY
a6`Em]6QDYT4`Di\5`DmP:PD]X4QDZT4PDYR3QDj4TD2PDbQ:PD\\5`EWW;`E\a3`Enf3`ET^:`EkW3`Eh:`Ej:`Eni3`Emi
3PDbQ:`Dmi3PDZR3WD0PDl8XD0PDa9TD4QD[T4PD`X4QD\T4Qd1S5QDl5QDl5QD]T4QD^T4WD0QD_T4XD0QD`T4QDQ3TD1WD
0QDR3XD0TD2QDaT4QDbT4QDcT4QDR3QDj4TD1QDS3QDQ3TD1QFR3R@0TD2QDS3QDQ3TD2QDR3TD1QDi5PDYR3QDl4PDiX3PD
P@QDdT4TD2WD0QDR3XD0PDYR3QDl4PDiX3QDeT4PDUT4TD1WD0QDR3XD0PDZR3QDfT4PDiX3QDgT4TD3WD0QFR3XD0WD0QDh
T4XD0TD3QDR3PDYR3QD\`3QFiT4R@0WD0QDjT4XD0QDkT4QDcT4TD2WD0QDmOXD0TD3PDTX4PD_R3QDj4TD4WD0QDlT4XD0P
D^R3QDR3TD2QDmT4TD3QDnT4QDoT4TD6WD0QDPU4XD0WD0QDQU4XD0TD3QDRU4PDZR3QDSU4TD3QDR3QDcT4QDUGQDnn3TD1
WD0QDTU4XD0QDcT4QDUU4TD4WD0QDVU4XD0PD_R3WD0QDWU4TD3QDXU4XD0WD0QDYU4XD0QDZU4QD[U4PD]Y=PDb9aD\U4YD
3PDjY=QD]U4QD^U4PDi8QD_U4QD`U4PDVm3QDaU4PDm6PDWY5QDbU4QDcU4QDdU4QDeU4PDnV4QDfU4PDon5QDgU4QDhU4PD
U`6QDiU4QDjU4PDhV3PDc[=QDkU4PDmZ5QDlU4QDmU4PD]m<PDg[=QDnU4QDoU4PDeo2PDZ\5PDV5PDkf3QDPV4QDQV4PDdZ
5QDRV4PDmR2PDPU7PDj[<QDSV4PDPQ6PD][5PDS@PDl[=PDfX5QDTV4QDUV4YD3TD<YD3TD<YD3QDVV4QDWV4QDXV4QDYV4Q
DZV4QD[V4PD^[=PDh[=PDeo2PDZ\5PDV]=PD[R3QD\V4PD[R3QD\?TD2QD]V4PDi\5PDiX3QD^V4QD_V4PDWX4PDZ\5QD`V4
PDZR3QDaV4PDVX4PDj]6PDnP4QDbV4TD4QDRj1PDY\5PDn]6QDcV4QDdV4QDeV4PDZR3QDfV4RD0SD0PDYa6QDgV4QDhV4Q@
h4QDiV4PD\\5PDUT4RD0VD0QDjV4QDkV4QDlV4PDYR3PDY1QDmV4PDl]6QDnV4WD0QDoV4QDPW4XD0`DcZ4`DdZ4`Do<`DOW
D0QDoV4P@Z\5Q@QW4QD_7XD0`D_R3`DcZ4`DdZ4`Do<`DOQDRW4WD0QDSW4XD0WD0PDj]6QDTW4P@Z\5QD_7XD0`DcZ4`DdZ
4`Do<`DOWD0QDUW4XD0QDVW4QDWW4WD0QDXW4QDh4XD0`Da]=`De\5`Dd\5`DgX2`DTl3`D`h3`Dmk3PD\b6PDZ\5WD0QDYW
4XD0`D_R3`DcZ4`DdZ4`Do<`DOWD0QDZW4PDZ\5QD[W4XD0QD\W4WD0QD]W4PDj]6SD0XD0WD0PDk]6QDko1XD0`D_l2`DdT
7`Dch2UD0WD0PDkS4XD0`DZ\5`DTl3`D`h3`Dmk3`DRl3`Dho:`Dgo:`Dok3`DPl3`Dgi3SD0`DcZ4`DdZ4`Do<`DO`DX1QD
^W4WD0PDkS4XD0`DZ\5`DTl3`D`h3`Dmk3`DRl3SD0PDHPD`h2PDZ\5QD_W4WD0QD`W4aDh4SD0XD0QDaW4WD0QDbW4PDh\5
QDcW4XD0VD0WD0QDbW4PDh\5QDcW4XD0PD1WD0QDdW4PDa\5XD0WD0PDnS6QD\DTD1QDeW4XD0WD0PDnS6PDl]6QDfW4XD0S
D0PDQU4PDa\5QDgW4PDj]6QDY\1QDhW4PDl]6PD^Y4QDiW4PDZ\5PDl]6PDWR4PDRe6PDZ\5QDSBPDl]6QDjW4QDkW4PD[b6
PD`X4PDf]5PDgX2PDf]5PDg\5PD]\5PD_\5PDbY2QDlW4QDmW4QDnW4QDn<PDj]6QDoW4PDWR4PD_\5QD`6PDaX4PD_\5PDa
X4PDVT4PD_\5PDVT4PDVX4PD_\5PDVX4PDQl3PDe\5PDj]6QDPX4QDQX4QDRX4PDj]6QDSX4PD`X4QDTX4PDl]6QDUX4PD]]
=QDVX4QDWX4QDXX4QDhk2PDi]=PDj]=PD[\5QDYX4PD]U2QDZX4PDj]6QDWc1QD[X4QD\X4PDdb6QD]X4PDcd6QD^X4QD_X4
PDZ\5PDj]6Q`1S5WD0QD`X4QDaX4XD0PDZ\5PDj]6PD[h3QDbX4PDZ\5PD`X4QDcX4aDh4PD\X4QDcX4PDcd6QDdX4QDf6QD
eX4QDfX4QDgX4PD]X4QDhX4PD]X4PDj]6QDiX4QDjX4QDkX4PDkS4QD`5PDPe6QD`5WD0QDlX4QDmX4XD0PDgX2PD_\5PDgX
2PDhX2PD_\5PDhX2QDnX4PD`X4WD0QDoX4QDh4XD0`Da]=`De\5`Dd\5`DgX2WD0QDXW4QDPY4QDQY4XD0PDh\5QDdX4PDh\
5PDj]6PDZP=QDRY4PDg\5QDSY4QDTY4QDSY4PDY\5QDUY4WD0PDmP:XD0QDVY4QDWY4QDXY4`D^^=`D]Y3QDk4PD`m;PD[R3
QDYY4PD[R3QDZY4TD3QD[Y4QD\Y4PD`[6P@[R3PD]X4PD`[6PD[R3QD]Y4PDZR3QD\IQD^Y4S@0QD_Y4UD0WD0PD[R3PD]X4
XD0SD0UD0WD0PDZR3PDUT4XD0SD0UD0WD0QD`Y4QDaY4XD0PD4WD0QDbY4QDWQ4XD0VD0UD0WD0PDYP3TD3QDcY4XD0UD0WD
0QD[R4QDdY4TD1QDeY4XD0WD0QD[R4QDdY4TD1QDfY4XD0QDgY4UD0WD0PD^?QDhn3TD1QDhY4XD0UD0WD0PDYR3PDi\5QDi
Y4XD0UD0WD0QDjY4PDiX3TD1QDkY4XD0UD0WD0QDlY4TD2PD]X4XD0PDXn:PDZR3QDmY4PDP:PD\a3PD]X4UD0WD0PDko2PD
\a3PDo9QDnY4XD0UD0WD0QDeU3QDoY4TD1QDPZ4XD0PD\?PDiX3PDjU7UD0WD0QDQZ4QDRZ4TD1QDSZ4XD0WD0QDTZ4QDU3P
DZ\5XD0QDUZ4WD0QDU3PDZ\5XD0QDUZ4WD0PDl]6QD[4PDZ\5PDl]6QDVZ4XD0VD0WD0PDl]6QD[4PDZ\5PDl]6QDVZ4XD0Q
D`Y1WD0PDl]6QDWZ4SD0PDZ\5XD0PDl]6QDXZ4`DeW6QFYZ4TD3QDZZ4TD1WD0QDU3XD0VD0QFYZ4TD3QDZZ4TD1WD0QDU3X
D0QD[Z4WD0QD\Z4TD2QD]Z4XD0VD0WD0QD\Z4TD2QD]Z4XD0QD^Z4WD0QD\Z4TD2QDU3XD0WD0PDdR2PDHPDTa6XD0WD0PDm
a6QD_Z4QD`Z4XD0WD0PDQ^:PDf^:XD0`Da\5WD0QDaZ4QD\h1QDbZ4XD0QDiEWD0QDcZ4QDdZ4XD0VD0QDiEWD0QDcZ4QDdZ
4XD0QDeZ4WD0QDV3PDj^:XD0`DVX4`DXX4`DY\5WD0QDfZ4PDaa6PDj^:XD0WD0QDV3QDgZ4TD1QDhZ4XD0WD0QDiZ4PDaa6
QD]7TD1QDjZ4XD0WD0PDh^:QDW3XD0`D^a6`Dd\5`DY\5`D\R3`Dc\5WD0PDh^:QDkZ4P@a\5SD0XD0`D^a6WD0PDh^:QDmB
TD1QDlZ4XD0WD0PDh^:Q@j4PDS1PDa\5PDRb:XD0WD0QDmZ4QDnZ4XD0`Da\5`DXX4`D[\5`D\R3WD0QD\?QDoZ4QDaR1XD0
`DY\5WD0QDP[4P@j]6QDQ[4QDR[4QDS[4XD0WD0PD_<PDh^=PD`\5XD0WD0PDY\5PDab6QDT[4XD0WD0PDa\5PDj]6PDQa:X
D0VD0WD0PDa\5PDj]6PDQa:XD0QDdNWD0PDXX4QDU[4QDV[4XD0VD0WD0PDXX4QDU[4QDV[4XD0QDW[4WD0PDXf4PDi^=XD0
WD0PDaa6PD_\5PDaa6XD0WD0PDRY4PD_\5PD[b6XD0VD0WD0PDRY4PD_\5PD[b6XD0PD1WD0PDTEPD4PD[c6XD0WD0PDlR4P
Da\5PDlR4XD0`D^W4`Dj^=WD0QDX[4PDS^:QDY[4XD0QDZ[4TD1WD0QD[[4QDR_2YD2XD0WD0QD\[4QD][4TD1QD^[4QD_[4
XD0QDX3TD1WD0QD]3XD0VD0QDX3TD1WD0QD]3XD0QD`[4WD0QD]3XD0QFX3TD1QDa[4QDX3QDj4TD1WD0QDb[4QDoh2XD0`D
n]6QDc[4TD1WD0QDd[4PDT_=XD0WD0QDe[4XD0QFX3WD0PDa\5QDf[4XD0QFg[4TD1WD0PDS1PDa\5QDf[4XD0WD0PD^4QDh
[4XD0WD0PDgZ3QDi[4XD0WD0PDbb5QDi[4XD0PD[\5`DdS5`DST5`DZ_=`DXT5QDj[4PDj]6WD0QDk[4QDl[4XD0WD0QD^3X
D0`D_\5`D_h6`DSY4`DTY4`DPc6WD0QDm[4XD0`Dg4`Dlg2`Dg^3`Dfo<`DU^3`DhQ4WD0QDn[4TD2P@SX4PDXX4PDeY4PDm
P5XD0WD0QDo[4QDP\4XD0WD0PDR]4PDam4XD0VD0WD0PDR]4PDam4XD0PD1WD0QDQ\4P@SX4XD0QDR\4TD1QD[3WD0QDS\4P
@i4XD0QDT\4TD2QDU\4WD0QDV\4P@i4QDW\4XD0QDX\4TD1QDY\4WD0QDZ\4QD[\4XD0QD\\4WD0QD]\4PDVX4XD0QD^\4TD
2QD[3`DWY3`D\h4WD0QD_\4PD]a:XD0WD0QD`\4PDUX4XD0`DlX4`DmW3`Dm]6WD0QDa\4TD2PDPP6TD1QDb\4XD0WD0QDc\
4PD_[4XD0Q@d\4TD1QDe\4WD0QDf\4QD_o2P@Z\5P@U[4Q@g\4QDh\4XD0WD0QDi\4PDSX4XD0S@0QDj\4`Djh3`Doo:WD0Q
Dk\4PDl]6QDl\4XD0WD0QDm\4QDn\4PDSX4QDo\4XD0WD0PDhb4PDXX4PDl]6QDP]4XD0WD0PDYX4PDZ\5TD1QDQ]4PDRa=X
D0WD0QDR]4XD0QFZ3TD1WD0QDS]4XD0VD0QFZ3TD1WD0QDS]4XD0QDT]4QFZ3TD1WD0QDU]4QDY9XD0VD0`Dl]6QFZ3TD1WD
0QDU]4QDY9XD0QDV]4`Dl]6QFZ3TD1WD0QDW]4QDX]4XD0VD0QFZ3TD1WD0QDW]4QDX]4XD0QDY]4WD0QDZ]4QD[]4QD\]4P
Df^:PDa\5XD0WD0QD^c1TD3PDZa6PDl]6PD]U2PDfW4XD0WD0QD^c1TD3PDTX4PDl]6PDY4XD0`DX]4WD0QDQd1PDXX4PDl]
6PDen4XD0WD0QD]]4QDR5PDbc6PDZ\5XD0WD0QDc?TD3PDa\5QD^]4XD0QDZ3TD1WD0QD_]4PDl]6PDTa6PDb`6XD0WD0QD`
]4PDl]6QDa]4XD0WD0QDb]4P@i4XD0Q@c]4TD1QD\3WD0QDd]4QDe]4XD0QDf]4WD0QDg]4QDh]4XD0PDl]6TD1QD\3WD0QD
i]4PDi4PD^\5XD0WD0QDj]4QDk]4QDkV3XD0QDl]4WD0QDm]4S@0S@0PDUX4XD0WD0QDn]4PDWX4PDVX4XD0WD0QDo]4PDVX
4XD0QDP^4TD1QDQ^4QDR^4TD2WD0QDS^4QDT^4`Dl]6`DS4`DTE`DPc=`DRS4`DQc=`D[n6YD2XD0QDU^4TD2WD0QDV^4Q@W
^4QDT^4Q@i@QDX^4XD0WD0QDY^4PDVX4XD0PDl]6`DY4SD0VD0WD0QDY^4PDVX4XD0PDl]6`DY4SD0PD1WD0QDY^4PDVX4XD
0SD0VD0WD0QDY^4PDVX4XD0SD0PD1WD0QDZ^4QD[^4TD1QD\^4XD0WD0QD]^4TD3PDj;PDXX4QD\DQD^^4XD0WD0QD_^4PDi
4PD\\5XD0QD`^4WD0QDa^4QDb^4TD1QDc^4PDdU<XD0WD0QDd^4PDi4PDY\5XD0`Doe4`DUT<`DXe2WD0QDe^4QDf^4PDTX4
XD0WD0QDg^4TD2PDl]6TD1QDh^4QD^FXD0QDi^4WD0QDj^4PDl]6TD1QDk^4XD0WD0QDl^4QDm^4QDn^4XD0WD0PDla;PDUd
=XD0WD0PDR3PDj]4XD0QDo^4WD0QDP_4QDQ_4PD[\5XD0WD0QDR_4P@VX4P@l]6QDS_4XD0QD`3Q@S5WD0QD_3XD0`DSm2WD
0QDT_4XD0QDa3TD2WD0PDXk9XD0QDU_4QDa3TD3WD0QDV_4P@VT4XD0QDW_4WD0QDX_4XD0WD0QDlX1QDY_4TD2QDZ_4XD0W
D0QDi:QDi@QD[_4QD\_4XD0WD0QD]_4TD2PDQ[4XD0WD0PDhd=XD0WD0QD^_4XD0WD0QD__4QD]j3XD0Q@`_4TD1QDa_4WD0
QDb_4QDc_4XD0WD0QDd_4QDk;XD0`Dj]6`DS1`DX[4WD0QDe_4Q@f_4TD1QDk;QDg_4TD1QDh_4XD0WD0QDi_4PDVX4QDj_4
XD0WD0QDk_4QDl_4XD0WD0QDm_4PD`\5QDn_4QDo_4XD0WD0QDP`4XD0TD5QDQ`4TD4PDVX4QDR5WD0QDR`4XD0WD0QDS`4P
Dl]6QDT`4QDU`4XD0WD0QDV`4PDSX4XD0`Dl]6`DZ3`Ddb4WD0QDW`4PDSX4XD0QDX`4QDY`4WD0QDZ`4XD0QD[`4TD2QD\`
4WD0QD]`4XD0WD0QD^`4PDl]6PDR>XD0WD0QD_`4PDl]6QD``4XD0WD0QDa`4Q@b`4XD0WD0QDc`4PDj]6PDV[4PDRY4XD0W
D0QDdS3PDl]6QDd`4XD0WD0QDe`4QD[f2QDf`4QDTQ2XD0WD0QDg`4QDR5QDh`4XD0WD0PD_g=PDl]6QDi`4QDj`4XD0WD0Q
D\a1PDl?QDe]4XD0WD0QDP?PDWo9PDZ\5XD0QDk`4QDh4Y@0WD0QDl`4XD0QDm`4TD4WD0QDn`4XD0VD0QDm`4TD4WD0QDn`
4XD0QDo`4UD0WD0QDb3XD0QDPa4PD4WD0QDb3XD0PD4UD0WD0QDQa4QDb3XD0PD4UD0WD0PDa\5QDR5QDRa4XD0`DZP4`D[P
4WD0PDa\5QDR5QDSa4QDTa4XD0WD0QDfe1QDUa4QDVa4XD0`Dl]6WD0QDfe1QDmY3QDWa4QDXa4XD0QDYa4WD0QDZa4Q@[a4
QD\a4XD0VD0WD0QDZa4Q@[a4QD\a4XD0QD`Y1WD0QD]a4PDc\5PDl]6PDl1XD0WD0QD^a4PDmP:XD0WD0PDa\5PDo9PD`Q3X
D0`DUo2WD0QD_a4P@[b6PDmg=XD0WD0PDXX4QDR5QD`a4XD0VD0WD0PDXX4QDR5QD`a4XD0QDaa4WD0QDba4QDca4Q@R5QDd
a4XD0WD0PDY\5PDmd6XD0aDh4`Dab6`Dh\5`D\b6`Dj]6`Dal3`D\Y4`D]Y4`D_T4`D`T4`D[X4`DZX4aDj4`D[\5WD0PDY\
5QD]k1XD0aDh4VD0WD0PDY\5QD]k1XD0aDh4QDea4WD0PDi\5QDfa4QDga4XD0QDha4WD0PD[\5PD[b6QDUKXD0TD4PD4WD0
PDZ\5PD[b6QDia4XD0WD0PDQT:PD]R3XD0WD0PD]c6PDh\5QDja4QDnn3XD0WD0PD[\5PDYR3QDja4QDnn3XD0PDmS;WD0PD
cQ3PDg\5PDh^:XD0WD0PD[b6QDka4PD_j9XD0QDla4TD1WD0QDma4XD0YD1QDla4TD1WD0QDma4XD0QDna4WD0QDoa4QDPb4
XD0PDa\5WD0PDTa;XD0YD1WD0PDTa;XD0QDQb4WD0PDY\5PD]U2PDSZ2XD0WD0QDRb4PDWR4XD0VD0WD0QDRb4PDWR4XD0QD
Sb4WD0QDTb4QDa\1QDUb4XD0WD0QDVb4TD2PDX]5XD0SD0WD0QDWb4TD1QDXb4XD0TD3QDYb4QDZb4TD3WD0QDWb4QD[b4XD
0QD\b4WD0QD]b4QD^b4QD_b4XD0`D]=`D\];`DY>`Dgb6`D^i2`DRo2`DQ^5`Dc\6QDj4WD0QDbS1PD]X4PDa\5XD0SD0WD0
QD`b4Q@ab4QDbb4XD0WD0PDab6QDcb4QDdb4XD0WD0QDeb4PDZ\5QDfb4XD0PDTV2WD0QDgb4PDg\5QDhb4SD0XD0VD0WD0Q
Dgb4PDg\5QDhb4SD0XD0QDib4WD0QDVn2QDjb4P@4QDkb4QDlb4XD0SD0WD0QDmb4PDYR3QDnb4QDob4XD0WD0QDVR1PDRY4
PDV^:XD0WD0QDkW2SD0PDg\5QDPc4XD0WD0QDQc4QDVn2P@nS6QDRc4XD0WD0QDXW4QDSc4XD0VD0WD0QDXW4QDSc4XD0QD`
Y1WD0QDQMPDdT4QDTc4XD0VD0WD0QDQMPDdT4QDTc4XD0QDUc4WD0PDl]6QDVc4QDj4XD0QDWc4`EYR3`EZX4`E_R3`E^R3`
EZR3WD0QDQf3QDXc4XD0QFYc4PDiX3WD0QDZc4QD[c4XD0TD3QD\c4PDiX3WD0QD]c4PDa\5QD[c4XD0TD3QD\c4WD0QD^c4
Q@e[1PDa\5QD_c4XD0VD0WD0QD^c4Q@e[1PDa\5QD_c4XD0QD`c4WD0QDac4Q@e[1PDa\5QD_c4XD0VD0WD0QDac4Q@e[1PD
a\5QD_c4XD0QD`c4QDbc4TD1WD0QDcc4XD0QDdc4Q@Q5TD2QDec4WD0PDl]6PDWh:XD0VD0WD0PDl]6PDWh:XD0QDfc4WD0P
DZ\5QDgc4QDhc4XD0VD0WD0PDZ\5QDgc4QDhc4XD0QD`Y1QDic4Y@0WD0QDjc4QDkc4XD0VD0QDic4Y@0WD0QDjc4QDkc4XD
0QDlc4WD0QDmc4QDnc4XD0VD0WD0QDmc4QDnc4XD0QDoc4WD0PDbb6PD`X4SD0XD0WD0QDn<PD\OQDPd4XD0WD0QDQd4XD0`
D=TD4QDRd4TD2QDSd4QFTd4TD1WD0QDUd4PDXX4XD0VD0QFTd4TD1WD0QDUd4PDXX4XD0QDVd4QFWd4TD2WD0QDXd4TD1PDT
X4QDYd4QDZd4XD0QD[d4TD2WD0QD\d4QD]d4XD0`Dl]6`DlX4`DmW3`Dm]6WD0QD^d4P@TX4PDkh=XD0WD0QD_d4QDR5QD`d
4XD0WD0QDX_1PDZ\5PDZh3XD0WD0QDX_1PDZa6QDR5PDX]5XD0WD0QDad4QDR5QDbd4XD0WD0QDP?QDcd4XD0WD0QDP?PDj]
6PDoh=XD0WD0QDdd4QDed4XD0WD0QDfd4XD0VD0WD0QDfd4XD0QDgd4QFhd4TD1WD0QDd3XD0`DTY4`DSY4`DUY4WD0QDid4
QD^Y2XD0QFjd4WD0QDkd4XD0QFld4WD0QDmd4PDWX4XD0QDnd4WD0QDod4TD2PDWX4XD0`DSk;`Dh]4QDPe4TD1WD0QDe3XD
0QDQe4WD0QDRe4PDPP6XD0QDSe4QDTe4TD2QDj4WD0QDUe4QDVe4TD1QDWe4XD0WD0QDXe4PD\a3PDVT4XD0WD0QDYe4QDZe
4XD0`Dok4WD0QD]8PDa\5PDl]6QD[e4XD0WD0QD\e4P@XX4QDR5PDka:XD0WD0QD]e4PDY\5PDl]6TD1QD^e4XD0WD0QD_e4
P@VX4QD`e4XD0QDR5TD1QDae4WD0QDbe4PDUX4XD0WD0QDce4PDXX4XD0QDTa1WD0QDn7PDTX4PDa\5XD0QDde4PDj]6WD0Q
Dg3`DZ\5`DR5`DTX4`Daj=`Dbj=`DgX2`DhX2aD[4`Dcj=`Dn^6`D\X2`D]X2`Dj^6`Ddj=`Dm^6`DRO`DQO`Da\5`DVX4`D
_\5`DXX4`DY\5`D[\5`D^\5`Dl]6`D\\5`DdP=`DVW4`DP:`DR:SD0XD0`DZ\5UD0PDj]6WD0QDg3`DZ\5`DR5`DTX4`Daj=
`Dbj=aD[4`Dcj=`Dn^6`D\X2`D]X2`Dj^6`Ddj=`Dm^6`DRO`DQO`Da\5`DVX4`D_\5`DXX4`DY\5`D[\5`D^\5`Dl]6`D\\
5`DdP=`DVW4`DP:`DR:SD0XD0WD0PDj]6QDg3QDee4XD0SD0WD0PDVX4PDl]6TD1QDfe4PDj_;XD0VD0WD0PDVX4PDl]6TD1
QDfe4PDj_;XD0QDge4WD0PD`X4SD0PD]\5PDal3XD0WD0PD`X4SD0PDa\5PDo9PDhX4XD0WD0PD[b6SD0PD_\5PDHSD0XD0W
D0QDhe4QDie4XD0VD0WD0QDhe4QDie4XD0QD`Y1WD0QDje4P@j]6TD1QDo5XD0VD0WD0QDje4P@j]6TD1QDo5XD0QD`Y1WD0
QDke4QDf3XD0VD0WD0QDke4QDf3XD0QDle4WD0PDh\5QD^^3QDi@SD0PDh\5XD0WD0PDh\5`DbY2`D]Y2`D_N`D]U2`DQ[4`
DS[4`DR[4`DcY2SD0QDi@QD`5PDh\5XD0UD0WD0PD^b6SD0PD4PDZX4XD0UD0WD0PD^c6PDl]6SD0XD0UD0WD0QDme4P@Re6
QDne4XD0UD0WD0QDoe4QDPf4XD0VD0UD0WD0QDoe4QDPf4XD0PD1UD0WD0QDoe4QDQf4PD^\5QD[i1XD0UD0WD0QD]W4SD0X
D0VD0UD0WD0QD]W4SD0XD0PD1WD0QDRf4QDSf4QDTf4XD0UD0WD0QDgT1QDke3QDcIXD0VD0UD0WD0QDgT1QDke3QDcIXD0P
D1UD0WD0PD\a3PDjo2QDUf4XD0VD0UD0WD0PD\a3PDjo2QDUf4XD0PD1WD0PDh^:PDa\5QDVf4P@l]6QDWf4XD0WD0PDj^:P
DXX4PDXa6PDSg3XD0WD0QDn6QDXf4QDYf4XD0QDZf4TD2WD0QD[f4QD\f4QD]f4XD0WD0PD[\5QD^f4XD0VD0WD0PD[\5QD^
f4XD0QD_f4QDj4WD0PDj]6QD`f4XD0VD0QDj4WD0PDj]6QD`f4XD0QDaf4QDbf4TD2WD0QDcf4XD0QDdf4TD1QDj4Q`1S5WD
0QDef4XD0QDff4QDj4WD0PDk`:QDgf4XD0VD0QDff4QDj4WD0PDk`:QDgf4XD0QDhf4WD0PDVX4PDl]6QDif4XD0VD0WD0PD
VX4PDl]6QDif4XD0QDjf4WD0QDkf4PDZ\5TD2QDlf4XD0WD0PD]X4PDYR3QDQh1QDm_2XD0VD0WD0PD]X4PDYR3QDQh1QDm_
2XD0QDmf4WD0PD]X4PDYR3TD3QDnf4XD0WD0PD]X4Q@of4PDYR3QD^b3TD1QDPg4QDQg4XD0WD0PDg\5QDRg4P@ko2QDSg4T
D1QDTg4XD0WD0PD]R3QDdU3QDeU3QDUg4XD0WD0QDVg4PDXX4PDl]6PDPj=XD0QFWg4TD2WD0QDXg4PDl]6QDYg4XD0QDh3T
D1WD0QDZg4XD0QD[g4TD1WD0QD\g4XD0QD]g4QD^g4TD1WD0QD_g4XD0QD`g4QDj4P@l]6WD0QDag4XD0VD0QD`g4QDj4P@l
]6WD0QDag4XD0QDbg4QDcg4TD1WD0PDfi3QDmBPDRo3XD0WD0QD\a1PDl]6QDdg4XD0WD0QDeg4PDl]6TD1QDfg4XD0WD0PD
o9PD[b6PD_\5PD`h2XD0WD0QDgg4QDhg4PDkf3XD0WD0QDig4PDl]6QDjg4XD0WD0PDXX4PDl]6QDkg4PDdk4XD0QDlg4TD1
WD0QDmg4XD0VD0QDlg4TD1WD0QDmg4XD0QDng4QDog4TD1WD0PDQ\5QDPh4XD0WD0QDQh4PD[\5PDnR6XD0WD0QDRh4PDZ\5
XD0QDSh4WD0QDQi1PDXa6PDg4XD0VD0WD0QDQi1PDXa6PDg4XD0QDdNWD0QDTh4PDm_6XD0VD0WD0QDTh4PDm_6XD0QDU[3W
D0PDdk=QDUh4XD0QDVh4QDj4WD0PDRY4PDZ\5PDkc6XD0VD0QDVh4QDj4WD0PDRY4PDZ\5PDkc6XD0QDWh4WD0QDXh4QDYh4
XD0WD0QDhP3QDZh4QD[h4PDX]5P@Pe6QD\h4XD0WD0QD`?QD\=PDa\5QD\=XD0QF]h4TD1WD0QD^h4PD[:PDQe6XD0VD0QF]
h4TD1WD0QD^h4PD[:PDQe6XD0QD`Y1QF_h4TD1WD0QDiEPD\a3PDXX4QD`h4XD0VD0QF_h4TD1WD0QDiEPD\a3PDXX4QD`h4
XD0QDmf4WD0QDah4PDa\5QDUKQDbh4XD0WD0PDYT4PDPl=XD0WD0PDck9QDch4PDXX4XD0WD0PDQ[4PDZ\5PDj]6QDdh4XD0
WD0QDeh4QDfh4XD0VD0WD0QDeh4QDfh4XD0QDgh4WD0PDof:TD1PDdQ3PDg\5XD0WD0PDQl=XD0QFhh4TD1WD0QDih4QDjh4
XD0WD0QDkh4QDlh4QDmh4XD0VD0`Da\5WD0QDkh4QDlh4QDmh4XD0QDnh4`Da\5WD0QDoh4PDl8XD0WD0QDPi4QDQi4PDRk=
XD0WD0QDRi4QDSi4P@go2XD0VD0WD0QDRi4QDSi4P@go2XD0QDTi4WD0QDUi4XD0TD1WD0QDVi4XD0`DYP5WD0QDWi4QDXi4
QDYi4XD0WD0PDRY4PDmj2XD0QDkV3TD3QDZi4WD0PDWX4PDZ\5QD[i4XD0VD0WD0PDWX4PDZ\5QD[i4XD0QDhNWD0PDmOQDa
R1XD0QD\i4WD0QD]i4TD1PDa\5XD0QD^i4WD0PDa^4QD_i4TD1QD`i4XD0QDai4TD1Q@bi4WD0QDci4QDhh1TD1QDdi4XD0W
D0QDei4P@i4PDo\4PDgX2XD0WD0PDko2PDZX4QDfi4XD0WD0PDi\5PDnS6XD0QDgi4QDhi4TD2WD0QDii4QDji4XD0WD0QDk
i4QDli4TD1PDZ\5QDmi4TD1QDni4XD0WD0QDoi4PDal3QDPj4XD0WD0QDg\1QDQj4XD0QDRj4`DVX4QDj4QDSj4WD0QDTj4X
D0WD0QDTj4PDZ\5QDmi4XD0QDUj4S@0TD5WD0QDVj4QDWj4XD0VD0QDUj4S@0TD5WD0QDVj4QDWj4XD0QD`[3WD0QDXj4QDc
Y4QDYj4P@SY4PDdT4QDZj4XD0PDko2WD0QD[j4QD\j4QD]j4XD0QD^j4WD0QD_j4PDb`6PDQ[4PDZ\5XD0QD`j4WD0QD_IPD
nS6PDa\5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QD[e3UD0WD0PD^2SD0XD0`@T:TD9PD4TD6QDaj4WD0QDbj4P@]X4QDcj4YD1
XD0`DfR2`DgS2`DVU7`DdR2WD0QDdj4P@]X4PD_:QDej4XD0`Da]=`Die<`Djj1`Da]1`DZm1aDh4`Dj]6`Dk]6`D]l2`DSm
2`DY2`DWT4`DYT4`DkT4`DlT4`DXX4`DY\5`DVX4`DZ_2`DmP:WD0QDdj4P@]X4PD_:PDT:QDfj4TD2QDgj4XD0WD0QDhj4P
D_:YD1XD0WD0QDhj4PD_:QDij4XD0WD0QDjj4PD[\5XD0Q@P5QDkj4WD0QDlj4PDh\5XD0WD0PDQU<P@SX4PDh\5XD0QDmj4
WD0PD\X4QDnj4XD0QDoj4WD0QDPk4XD0`Da\5SD0WD0PDXX4PD[b6PDVb6XD0PDfh2WD0PDXX4PDfh2QDQk4XD0WD0QDRk4P
DXX4QD\DS@0PD\m:XD0QD`KTD3WD0QDSk4P@TX4PDa\5XD0`D=WD0PD]c6QDj4QDUKXD0SD0WD0QDTk4XD0QDUk4QDj4WD0Q
DVk4QDWk4PDl]6QDXk4XD0QDYk4TD1WD0QDZk4Q@Rd2XD0QD[k4WD0PDi\5QDfe1QDmY3PD_@XD0QD\k4WD0QDj_1S@0QD]k
4PDZ\5XD0SD0WD0QDj_1S@0QD^k4PDZ\5QD_k4XD0WD0QD`k4QDak4PDdh3XD0QDbk4QDj4Q@ck4TD1WD0QDi3XD0`DVX4`D
UEQDbk4WD0QDdk4TD1QDi3XD0WD0QDR[1PDj]6QDek4QDfk4XD0WD0QDgk4PDo[:PD[\5XD0QDhk4QDik4QDj4WD0QDjk4QD
a\3QDP5TD3QDkk4XD0WD0QDlk4QDmk4PDl]6TD2QDnk4XD0QDok4WD0QDPl4PDnS6aDh4aDj4`De;`DY>`D[@`Db:`Dn=`D_
<`D]`6`Da`6`DQ^5`D\i2`D[:SD0XD0QFok4TD2WD0QDk3XD0QDQl4QFok4TD2WD0QDRl4QDfc2XD0WD0PDV>QDSl4PDWT2X
D0YD2WD0PDV>PDkW4XD0WD0PD]X4QDTl4SD0XD0WD0PDa\5PDRk2PDl]6PDmd6XD0WD0PDa\5PD`1PD\a3QDUl4XD0WD0QDV
l4QDZa4QD\a4XD0UD0WD0PD[\5QDWl4TD2QDl3XD0PD4QDXl4UD0WD0PD[\5QDWl4TD2QDl3QDYl4P@j]6QDZl4TD2XD0PD4
QDXl4PD4WD0PD[\5QDi@TD2QDl3XD0VD0PD4WD0PD[\5QDi@TD2QDl3XD0PD1QD[l4WD0PD[\5QDcATD3QDl3XD0VD0QD[l4
WD0PD[\5QDcATD3QDl3XD0QD`Y1WD0QD\l4QD]l4XD0VD0WD0QD\l4QD]l4XD0QD`Y1UD0WD0PD_Y4XD0QF^l4UD0WD0PD_Y
4XD0QD\DTD2QD_l4QD`l4TD3WD0QDal4XD0P@[\5QDmGWD0QDbl4TD1QDcl4QDdl4XD0`Dl]6`DXX4`Dgi3WD0QDVR1QDUHP
DUT4XD0WD0QDel4QDfl4Q@gl4QDhl4XD0QDil4QFjl4TD1WD0QDkl4TD4XD0QDj3PDb[4WD0QDll4QDml4TD3QDj3PDb[4XD
0QDnl4TD1WD0QDol4QDk;XD0QFPm4TD3QDaP3WD0PD\a3QDQm4QFRm4S@0QFSm4PDa\5XD0QDTm4WD0PD\a3PDR:PDS1PDa\
5XD0QFUm4WD0QDVm4QDWm4QDXm4XD0QDYm4WD0PDHPDRY4QDWm4QDXm4XD0QDYm4QDZm4TD2WD0QD[m4Q@\m4XD0QDm>QD]m
4QD^m4TD1WD0QDk4QD_m4XD0PDZX4WD0QDP?P@SX4QDR5QD`m4P@SX4XD0WD0QDam4QDbm4PDa\5XD0SD0QDR6QDcm4QDR6Q
Di5QDS5QDi5QDi5QDdm4Q`1S5QD^^3QDo5PD_\5Q`1S5QDi5WD0QDem4YE5YD1XD0`D]\5QDfm4TD1QDj4Q`1S5aDh4`D^h3
`DYT4`DSm2`DS1`DX[4`Djm=`DhV<`Dkm=`DkV4`Di^:`Dal2`DQl2`DSY4`DQZ2`D[b6`Dd5`De5`D_P5`DS@`Dlf3`Dlm=
`Dco3`Dmm=`Dj6`D[P3`DhV3`DjV3WD0SD0YD5XD0VD0QDfm4TD1QDj4Q`1S5aDh4`D^h3`DYT4`DSm2`DS1`DX[4`Djm=`D
hV<`Dkm=`DkV4`Di^:`Dal2`DQl2`DSY4`DQZ2`D[b6`Dd5`De5`D_P5`DS@`Dlf3`Dlm=`Dco3`Dmm=`Dj6`D[P3`DhV3`D
jV3WD0SD0YD5XD0QDaNWD0QDPX1YD1XD0VD0WD0QDPX1YD1XD0QDi]2QDgm4PDml2`DZ\5`DR3QD`5QDhm4QD[f1PDml2QDi
m4QDjm4QDkm4QDlm4QDmm4QDnm4PDQ;PDZ\5PDl]6PDaU<PD\X4PD\X4PDhY2PDZ\5PDl]6PDY4PDh^:QDom4PDQk2PD]U2P
DXR<PDUX4PD`;PDba:PDRS;PD`8PDjc5QDPn4QDQn4PDT;PD`\5PDU=PDi]=PDUn=PDR1PDSX4PDal3QDRn4PDWn=PD^8PDZ
<PDWX4PDjQ4QDSn4PD\\5Q`1S5Q@Tn4WD0QDUn4XD0PDba:QDVn4PDX7QDWn4PDY7QDXn4PDUAPD[i4PD`l1PDk`:PDS[4PD
Zn=PDal9PDda6PDU[4PDVX4PDjl9QDYn4PDQP6PDmh=PDjV3QDZn4PD\n=PDjQ3PDdOPDm>PDRe6QD[n4QD\n4QD]n4QD^n4
QD_n4QDPX1QD`n4PDhV<QDan4QDbn4PDYT2PDXo5PDSX4PDTX4PDa\5PDWc;PDT?PDYX4PDco5PDg\5PD_h:PDfo5PD_\5SD
0PD]X4Q@P5Q`1S5WD0QDgJXD0WD0QDcn4PDl]6TD1QDdn4XD0QDen4PD6Q@i@WD0QDP6XD0QDen4PD6WD0Q`1S5QDgJXD0VD
0QDen4PD6WD0Q`1S5QDgJXD0QDfn4QDj4QDi@Q`1S5WD0QDgn4aDR4aDh4`D\_:SD0XD0VD0QDj4QDi@Q`1S5WD0QDgn4aDR
4aDh4`D\_:SD0XD0QDhn4QDin4WD0QDjn4P@ko2TD1QDkn4XD0QDln4WD0QDmn4XD0QDnn4WD0QDon4PDaX4XD0VD0WD0QDo
n4PDaX4XD0QDU[3QDPo4QDi@Q`1S5WD0QDgJaDR4aDh4SD0XD0`DZ\5`D^\5WD0QDQo4XD0TD2QDRo4QDj4Q`1S5WD0QDo5Q
DVl4Q`1S5QDnIXD0aDR4QDj4QD\DWD0QDii3XD0QDSo4VD0QDj4QD\DWD0QDii3XD0QDSo4QDTo4PDl]6WD0QDUo4SD0XD0T
D1QDVo4TD1QDWo4WD0QDXo4PDa\5PDh`;XD0WD0PDk]6PDXY=PD^6XD0WD0PDab6SD0PDkP4XD0QDj4WD0QDi@Q`1S5QDYo4
PDZ\5XD0SD0aEh4WD0QDZo4QD[o4XD0`Dji3QD\o4WD0QDQh1QD]o4XD0WD0QD^o4QD_o4TD1QD`o4XD0QDj4PDj]6WD0QDa
o4SD0XD0QDbo4TD1WD0QDco4XD0UD0QDdo4QDj4Q`1S5WD0QDo5XD0`D]4`Dl2VD0UD0QDdo4QDj4Q`1S5WD0QDo5XD0`D]4
`Dl2QDeo4UD0QDfo4QDj4Q`1S5WD0QDgo4XD0VD0UD0QDfo4QDj4Q`1S5WD0QDgo4XD0PD1QDho4TD1QDj4TD1QDio4P@md6
WD0QDjo4XD0WD0QDko4P@Z\5PDl]6QDlo4XD0WD0QDmo4TD1Q@no4QDoo4QDPP5XD0WD0QDk4P@]c6PDj]6S@0PDb`6PD\\5
XD0WD0PDVX4PD^OPDZ\5QDQP5XD0WD0PDTo<QDRP5QDSP5QDTP5QDUP5QDVP5XD0WD0QDWP5QDXP5XD0VD0WD0QDWP5QDXP5
XD0QDYP5QDZP5WD0QD[P5QD\P5XD0WD0PDh\5QD]P5PDh\5QD^P5XD0WD0QDT_3Q@_P5PDYR3QD`P5TD2XD0VD0WD0QDT_3Q
@_P5PDYR3QD`P5TD2XD0QDaP5WD0QDdLQDbP5QDcP5XD0WD0QDdP5PDa\5PDo9QDeP5XD0WD0QDfP5QDgP5QDhP5QDiP5XD0
QDjP5Y@0WD0QDkP5XD0VD0QDjP5Y@0WD0QDkP5XD0QDlP5QDmP5TD6QDj4Q`1S5WD0QDnP5XD0QDoP5TD4QDj4Q`1S5WD0QD
PQ5XD0`DZ\5`D^\5QDQQ5QDj4Q`1S5WD0QDRQ5XD0QDi@Q`1S5WD0SD0XD0PDkS2QDZl2QDSQ5Q@j4WD0QDTQ5XD0QDi@Q`1
S5WD0QDgJXD0QDUQ5QDVQ5QDj4Q`1S5WD0QDWQ5XD0WD0QDXQ5PDSg3XD0VD0WD0QDXQ5PDSg3XD0QDYQ5QDZQ5WD0QD[Q5X
D0PDTk;WD0PDSX4PDa\5PDUR4XD0QD\Q5TD2QDj4Q`1S5WD0QD]Q5XD0aDh4`Dg\5QD^Q5PDZ\5TD3QDj4Q`1S5WD0PD[l1X
D0QD_Q5PDZ\5TD3QDj4Q`1S5aDn3aDh4iD1iD2WD0SD0XD0VD0QD_Q5PDZ\5TD3QDj4Q`1S5aDn3aDh4iD1iD2WD0SD0XD0Q
DdNQD`Q5TD4WD0PDhd6XD0QDaQ5TD2WD0PDTW;XD0WD0QDbQ5P@]X4P@_:QDcQ5QD[4XD0WD0QDdQ5PDh\5QDgJXD0QDfEWD
0QDeQ5XD0VD0QDfEWD0QDeQ5XD0QDfQ5QDgQ5WD0PDV>PDTX4XD0QDhQ5WD0PDbi9XD0PDl]6WD0QDiQ5PDZ\5QDcOXD0QDj
Q5WD0PDhi9TD1QDkQ5XD0QDlQ5QDmQ5WD0`DW[4SD0QDnQ5XD0VD0QDmQ5WD0`DW[4SD0QDnQ5XD0QDdNQFoQ5QDk4Q@P5Q`
1S5WD0QDPR5aDR4SD0XD0`DZ\5`D[\5`DY\5QDQR5WD0QDRR5XD0SD0WD0QDSR5TD1QDTR5XD0`Eh\5YD1WD0QDUR5XD0VD0
`Eh\5YD1WD0QDUR5XD0QDVR5PD\a3QDj4Q`1S5WD0QDWR5XD0QDXR5QDYR5WD0QDZR5QD[R5XD0QDj4QDcASD0WD0QD\R5XD
0`D`R4WD0QDgJPDh\5QDcAXD0SD0QDcAWD0QD]R5XD0QD^R5QD_R5WD0QD`R5XD0WD0PDWo2PDPZ4XD0WD0QDaR5TD1QDbR5
XD0`Dh\5QDj4P@]X4WD0QDcR5PDa\5XD0SD0QDj4WD0QDdR5QDii3XD0VD0QDj4WD0QDdR5QDii3XD0QDeR5WD0PD`Q3PDmP
:XD0VD0WD0PD`Q3PDmP:XD0QD`Y1QDfR5WD0QDgR5XD0QDhR5P@]X4P@_:WD0QDcQ5QDiR5XD0QDj4WD0QDjR5PDa\5XD0SD
0PD\X5PD_NQDkR5TD3QDj4Q`1S5WD0QDlR5XD0WD0QDmR5XD0QD`5PDmR2PD[\5PDfW7PDl]6QDo5PD_Z4SD0QDnR5PD_Z4Q
D`5QDj4Q@m4WD0PDm>XD0VD0QD`5QDj4Q@m4WD0PDm>XD0QDoR5QDQMQ`1S5WD0QDo5XD0QDPS5QDQS5WD0Qd1S5QDo5XD0Q
D`5WD0QDo5XD0QD`5QD`5TD4QDj4WD0Q`1S5QDo5XD0aDh4`Dg\5QD`5TD3QDj4QDi@Q`1S5WD0QDo5XD0QDj4Q@P5QDT5WD
0QDo5XD0WD0QDT5QDo5XD0SD0WD0QDRS5QDo5XD0QD`5QDSS5TD2`DX=WD0QDo5XD0QD`5TD2QDj4TD4PD_\5WD0Q`1S5QDo
5XD0VD0QD`5TD2QDj4TD4PD_\5WD0Q`1S5QDo5XD0QD`Y1QDTS5TD2QDj4Q@US5Y@0aDn3aDh4iD1iD2aD`5aDX5bD0WD0SD
0XD0VD0QDTS5TD2QDj4Q@US5Y@0aDn3aDh4iD1iD2aD`5aDX5bD0WD0SD0XD0QDVS5QDWS5QDXS5Q@YS5Y@0aDn3aDh4`DdR
2`Dh\5`Da\5bD0WD0SD0XD0VD0QDWS5QDXS5Q@YS5Y@0aDn3aDh4`DdR2`Dh\5`Da\5bD0WD0SD0XD0QDZS5QDi@Q@[S5aDn
3aDh4aDX5WD0SD0XD0QD\S5`DZ\5`DgP>`DhP>QDj4YD0aDn3aDh4iD1iD2`Dj]6`Dk]6`Dl]6WD0SD0XD0VD0QDj4YD0aDn
3aDh4iD1iD2`Dj]6`Dk]6`Dl]6WD0SD0XD0QDeo4QD]S5Y@0QD^S5aDn3aDh4WD0SD0XD0VD0QD]S5Y@0QD^S5aDn3aDh4WD
0SD0XD0QD_S5aD^4bD0WD0YD0XD0YD1QD]>aD^4bD0WD0YD0XD0YD1aD^4bD0WD0YD0XD0aD^4bD0WD0YD0XD0VD0aD^4bD0
WD0YD0XD0QD`S5aD^4bD0WD0YD0XD0YD2QDaS5aD^4bD0WD0YD0XD0UD0SD0QDbS5TD1WD0QDcS5XD0aDh4UD0QDbS5TD1WD
0QDcS5XD0aDh4UD0SD0QDdS5TD1WD0QDeS5TD2XD0QDfS5UD0QDdS5TD1WD0QDeS5TD2XD0QDfS5QDgS5Y@0WD0QD`4XD0aD
h4`DSX4`DWX4`DTY4`DSY4`DUY4`DVY4`DWY4`DXY4`D_b6UD0QDb4Q@h4Q`1S5P@iP>`DgP2`Djl1`Dd7`Dkl1`Da8`DTAW
D0Q`1S5QDhS5XD0VD0UD0QDb4Q@h4Q`1S5P@iP>`DgP2`Djl1`Dd7`Dkl1`Da8`DTAWD0Q`1S5QDhS5XD0QDiS5UD0QDb4Q@
h4TD3PD4Q`1S5WD0QDjS5XD0VD0UD0QDb4Q@h4TD3PD4Q`1S5WD0QDjS5XD0QDkS5UD0QDb4Q@h4Y@0WD0QDlS5XD0WD0QDS
^3XD0VD0WD0QDS^3XD0PD1QDmS5QDj4Q`1S5aDn3aDh4iD1iD2aD`5aDX5bD0aDd4aDR4aDc4WD0SD0XD0VD0QDmS5QDj4Q`
1S5aDn3aDh4iD1iD2aD`5aDX5bD0aDd4aDR4aDc4WD0SD0XD0QDnS5QDmS5QDj4Q`1S5aDn3aDh4iD1iD2aD`5aDX5bD0aDd
4aDR4aDc4WD0SD0XD0QDoS5QDnIQDmS5QDj4Q`1S5aDn3aDh4iD1iD2aD`5aDX5bD0aDd4aDR4aDc4WD0SD0XD0QDoS5YD0Q
DPT5WD0Q@QT5PD`X4SD0XD0`DZ\5WD0PD`X4SD0QDaR1XD0QDj4WD0QDRT5SD0XD0VD0QDj4WD0QDRT5SD0XD0QEST5WD0QD
TT5QDUT5XD0WD0QDVT5Q@S5QDWT5XD0QFmj2QDXT5TD2WD0QDYT5XD0QDZT5TD2WD0QD[T5XD0`Dh\5`D`=QDj4Q`1S5QD\T
5WD0QD]T5XD0PDZb6QD^T5PDWb6SD0PDWV4PDd3QD_T5TD2WD0QD`T5XD0PD[e6VD0PD[e6QDdNQDfCS@0S@0WD0QDo5XD0Q
DaT5`Eh\5`EkS2`ElS2`E_T;`Eh:`E]X4`E]Q>WD0PDl8XD0VD0WD0QDbT5XD0VD0QD]>Q@U5WD0QDm5Q`1S5QDcT5XD0QDl
5`Dh\5`D_?`D`=WD0QDdT5QDm5XD0QDm4Q`1S5QDeT5Q@m5PD]X4QDm5QDeT5QDcOQDfT5TD3WD0QDgT5XD0PD`X4QDhT5PD
`X4QDiT5QDjT5PD`X4QDkT5QDj4QDi@Q`1S5aDm3aDR4aD`5aDT4aDe5aDh4aDn3aDX5aDd4aDo5bD0iD1iD2WD0SD0XD0VD
0QDkT5QDj4QDi@Q`1S5aDm3aDR4aD`5aDT4aDe5aDh4aDn3aDX5aDd4aDo5bD0iD1iD2WD0SD0XD0QDlT5QDmT5QDnT5PDZ\
5S@0WD0QDoT5XD0`DXf;`DaQ>`De^4`DV]4QD^GQ@j4Q@P5Q`1S5WD0QDPU5XD0QDQU5PD\\5WD0QDRU5XD0VD0PD\\5WD0Q
DRU5XD0QDSU5QDTU5QDPP5TD3QDj4Q`1S5aDn3WD0SD0XD0VD0QDTU5QDPP5TD3QDj4Q`1S5aDn3WD0SD0XD0QDdNPD\\5WD
0QDUU5XD0VD0PD\\5WD0QDUU5XD0QDdNQDVU5WD0QDWU5XD0PDlT4QDj4Q`1S5WD0QDXU5XD0QDYU5QDZU5TD3PDYj3QD[U5
QD\U5QDj4Q`1S5QDcAQ`1S5S@0WD0QD]U5XD0`DZP4`DYa4`Dem6`D`l;QDcA`Dj6iD0SD0S@0WD0QD^U5XD0`DZ\5`Dmf2`
Dlg2`DTS;`Dlk3`DVR>WD0QD_U5PDZ\5SD0XD0`Dj6`Dl]6QDj4Q`1S5QDcA`Dfi3`Dc9`Dji3SD0WD0QDP6XD0`DWR>QDj4
Q`1S5Q@P5Q`1S5Q@o5WD0Q`1S5Q@i5QDP6XD0WD0QD^^3QDP6XD0WD0QD`U5QDU`4QDP6XD0WD0QDP6XD0QDaU5PDl]6QD`5
QDbU5QDcU5PDZ\5QDdU5PDal;PD[\5PD`m<PDUX4PDlh3PDVX4PDlh3PDUX4PDVZ3PDVX4PDlj2QDeU5QDfU5QDgU5PDl<PD
SX4QD\DQD`V2QDhU5QDiU5QDjU5PD^NPDgAPD^c4QDkU5PDcf3`D[[5`D\h3`DkR5QDlU5QDmU5QDnU5QDgJQDoU5PDdZ5QD
PV5QDQV5QDj4PDZ\5Q`1S5Q@gJPDdZ5QD`5Q@S:Q@T:QDZ?VD0QDg\1PDnY5WD0PDdZ5XD0QD`5WD0PDXX4PD`i3QDRV5QDS
V5XD0WD0QDTV5QDUV5QDVV5XD0WD0QDWV5QDXV5QDYV5P@a\5P@o9XD0QDj4PDXX4TD1PD^m=QDZV5TD1QD[V5QD\V5QD]V5
QDX:PD[\5TD1WD0QD^V5XD0PDb9QD_V5QDj4WD0QD`V5XD0VD0QD_V5QDj4WD0QD`V5XD0PD1PDWW;PDZ\5QDcASD0QDaV5Q
DbV5PDZ\5QD`5QDj4Q`1S5PDSX4PDa\5PDUR4QDcV5TD2QDdV5QDeV5`DZ\5`Da\5QDfV5PDa\5PDl]6QDgV5QDhV5TD1QDi
V5`D[\5PDWX4PDZ\5PDl]6PDhP:QDj4Q`1S5WD0QDjV5XD0VD0QDj4Q`1S5WD0QDjV5XD0QDkV5PDh\5QDlV5PDlo2PDl]6P
Db`6QDja4PDlo2PD]\5PDl]6PDS`6QDQMWD0PDef;XD0QDmV5QDj4WD0PDef;XD0VD0QDj4WD0PDef;XD0QDdNQDj4QDn<WD
0QDnV5QDja4QDoV5XD0PDY\5PD[X4QDPW5QDZZ1PD[\5PD[X4QDQW5P@Z\5PD[\5PDl]6PDWR4PDZ\5PD]\5PD^X4PD]R3QD
RW5QDSW5PDfV;PDZ\5PDf_:PDa\5QDTW5PD[\5PDj]6PDPk2PDY\5QDUW5PDUT4PDWR4PDh^:QDaIPDg\5PDHQDUHPDg\5SD
0PDZT2PD]X4QDZ]3QDVW5PDSX4PDlT4PD\\5PDa8PD[\5QDWW5PDYZ4PDmP:PDa\5PD`X4QDXW5QDaP3PDdY6QDYW5QDZW5Q
D[W5PDl]6QDR]2PD^U<PD^U<QD\W5QD]W5QD^W5QDo`2QD_W5QDj4PD]X4PDVX4VD0QDj4PD]X4PDVX4PD1QD`W5QDaW5PDh
\5QDbW5PDh\5QDcW5Q@dW5QDeW5PD[\5PD]Y4QD]j3PDa\5QDfW5PDSX4PDa\5PDl]6QDgW5PD]X4PDSX4PDa\5QDhW5PD[@
PD[\5PD^Z:QDiW5QDjW5PDZh3QDkW5QDoJQDlW5TD3PDa\5PDo9PDXU2QDmW5PDa\5P@o9QDnW5PDh^:PDa\5QDoW5QDPS1P
DbQ:PD\\5QDPX5PD[\5QDQX5PD[\5QDU9PDZh3QDj4WD0QDRX5XD0aDh4QD]e3QDSX5PDko2QDUg4PDU7PDmP:PDXX4PD`i3
PD\\5TD2QDTX5PD`^6PDa\5PDbb6PD[Q;PD[\5PDl]6PDg4PD]]5PDVX4QDUX5PDl]6QDVX5WD0QDmY3TD6PDXX4QDR5PDfR
>XD0QDmY3TD5WD0PD\\5QDR5PDcc6QDWX5XD0WD0PDRY4QDXX5PDPa;PD_[4XD0WD0QDYX5QDZX5QDUKQD[X5XD0WD0PD`^6
QD\X5XD0WD0QDo3PDaa6XD0QD]X5WD0QDo3PDaa6XD0QD^X5TD1QD_X5WD0QDP?QD`X5QDaX5QDbX5XD0WD0PDkR>PDi<XD0
`D`l;`DVm2WD0PDia6QDcX5P@j]6QDdX5XD0QDeX5TD2WD0QDfX5QDgX5XD0QDhX5WD0QDiX5PDZa6PDSg3XD0WD0QDjX5QD
kX5XD0WD0PDdR2QDi@QDlX5QDmX5XD0WD0PDdR2PDj]6PD^4QDnX5XD0WD0PDa\5PDj]6QDoX5XD0VD0WD0PDa\5PDj]6QDo
X5XD0QDdNWD0PDa\5PDl]6PDjR7PDmOXD0WD0PDab6PDVd;QD\DXD0WD0PDab6PDh?PDl]6XD0WD0PD]X4QDl6QDPY5TD1QD
QY5XD0`DfNWD0PDj]6PDSg3PD[\5PDj^:XD0WD0PDb\<PDTU<PDU`6XD0WD0PDdm6PDXX4PDU`6XD0QDRY5QDR5WD0PDRT5P
DXX4PDj]6XD0QDR5WD0PDW]5PDb[4XD0WD0QDSY5QDTY5PDXX4XD0WD0QDUY5P@WX4PDa\5PDo9XD0WD0QDVY5PDWX4PD[\5
XD0WD0QDWY5QDZX5PDl]6QDXY5XD0WD0QD]e4PDWX4PDY\5XD0QDYY5WD0QDZY5QD[Y5PD_h:XD0WD0QD\Y5QD]Y5PDXX4XD
0QD^Y5PDin4WD0QD_Y5PDl]6PDba:XD0WD0PDTm4PDXX4QDUKPDYQ4XD0QD`Y5QDaY5TD1WD0P@XX4QDQ4XD0WD0PDdl:PDZ
\5QDbY5QDcY5XD0WD0QDdY5QDdf2XD0QDeY5TD1WD0QDfY5XD0WD0QDgY5PDZ\5PDmP=XD0WD0QDhY5PDa\5QDiY5XD0WD0P
Dij;PD[\5PDkk;XD0QDjY5WD0PDio2Q@cj4QDkY5TD2QDlY5XD0WD0PDj]6PDYU4PDba:XD0WD0QDmY5QDnY5QDoY5XD0WD0
QDPZ5QDcAQDQZ5QD]V2XD0WD0QD\?QDRZ5QDSZ5PDU7XD0QFTZ5TD1WD0QDP4XD0QDUZ5TD1QDVZ5`DTY3QFWZ5TD1WD0QDP
4QDZa4XD0VD0QFWZ5TD1WD0QDP4QDZa4XD0QD`Y1WD0QDcY3QDeg1QDXZ5XD0WD0PDmS;QDYZ5QDZZ5XD0WD0PD^b6QD[Z5X
D0VD0WD0PD^b6QD[Z5XD0QD`Y1WD0QDf[1QD\Z5QD]Z5XD0WD0PD^c6PDWW;XD0VD0WD0PD^c6PDWW;XD0QDmf4WD0PD`Q3Q
D^Z5PDa\5XD0QF_Z5WD0QD`Z5PDa\5PDal2PD\a3PDa\5XD0WD0QD]9TD1QDaZ5P@Z\5QDbZ5XD0WD0QDcZ5PDa\5QDdZ5XD
0WD0QDeZ5PDW]5PDa\5XD0WD0QDfZ5XD0WD0PDmf3QDgZ5XD0WD0QDhZ5QDiZ5XD0QDjZ5WD0PD\h2PDZ\5PDl]6QDkZ5XD0
WD0PDcU4PDZ\5PDl]6XD0WD0QDlZ5PDZ\5QDl_1QDmZ5XD0QDnZ5WD0QDoZ5PDa\5PDao2XD0WD0PDWT>QDP[5XD0WD0QDQ[
5PDXX4P@l]6QDR[5XD0WD0PD^:PDYR4XD0WD0PDYT>PD[\5QDS[5XD0WD0PDR8PDZ\5QDT[5PDoh;XD0QDU[5WD0QDWY1PD\
a3PD[b6XD0VD0QDU[5WD0QDWY1PD\a3PD[b6XD0QD`Y1WD0QDV[5PD[T>XD0VD0WD0QDV[5PD[T>XD0QD`Y1QDW[5TD1WD0P
DYP:QDX[5XD0WD0QDY[5XD0PDYa6QDZ[5TD3WD0QD[[5XD0QD\[5WD0QD][5PDhd6XD0QD^[5WD0QD_[5PDl]6QD`[5PDZ\5
XD0WD0PD]\5PDja5XD0WD0QDi:QDa[5QDfP5XD0VD0WD0QDi:QDa[5QDfP5XD0QDb[5WD0QDi:TD1QDc[5QDd[5XD0WD0QDe
[5QDf[5XD0QDg[5WD0QDh[5P@Z\5QDi[5QDiEQDj[5XD0QDk[5WD0QDl[5TD2QDm[5XD0PDZa6WD0QDn[5PDnT>XD0WD0QDn
9TD1QDo[5QDe]4XD0WD0QDi_3PDj]6PDRj;XD0WD0QDP\5PD^[4XD0WD0PDWX4PDZ\5PD[X4PDoo:XD0VD0WD0PDWX4PDZ\5
PD[X4PDoo:XD0QDdNWD0PDWX4PDZ\5PDl]6PDVm2XD0VD0WD0PDWX4PDZ\5PDl]6PDVm2XD0PD1WD0PDZa6PDj]6PDPU>PDU
d4XD0QDQ\5TD3WD0PDWX4PDZ\5PDl]6PDYP5XD0WD0QDR\5QDS\5PDUX4XD0WD0QDd1TD1QDT\5QDU\5XD0WD0QDd1TD2QDV
\5XD0WD0PDjl9PDR_5XD0VD0WD0PDjl9PDR_5XD0QDW\5WD0PDd\4QDa\1QDX\5XD0QDY\5TD1WD0QDZ\5XD0VD0QDY\5TD1
WD0QDZ\5XD0QD[\5QD\\5TD1WD0QD]\5TD1QD^\5TD2VD0XD0`DZ3`Dbf1`De^4`DUf4QD\\5TD1WD0QD]\5TD1QD^\5TD2Q
D_\5XD0`DZ3`Dbf1`De^4`DUf4QD`\5TD1WD0QDa\5QD\DTD1QDb\5XD0VD0QD`\5TD1WD0QDa\5QD\DTD1QDb\5XD0QDc\5
QDd\5TD1WD0QDe\5XD0VD0`Dde4QDd\5TD1WD0QDe\5XD0QDf\5`Dde4WD0QDg\5QDh\5TD1QDi\5XD0aDR4WD0QDdLPDl]6
PDjW4PDZ\5XD0QDj\5TD2QDj4PDXX4QDk\5TD1WD0QDl\5XD0WD0QDm\5PD_\5QDn\5XD0`DXX4`DPP6`DR_;`Daa6WD0QDo
\5QDP]5QDZ^2TD1QDQ]5XD0QDR]5TD2WD0QDS]5XD0VD0`D^\5`DZ\5QDR]5TD2WD0QDS]5XD0QDT]5`D^\5`DZ\5WD0PDj;
PDXa6QDU]5XD0QDV]5TD2WD0QDW]5QDX]5PD_i;XD0WD0QDc`4PDXX4PDl]6PDgT4XD0WD0QDY]5PD^\5PDl]6PDgT4XD0WD
0PDea;QDZ]5XD0WD0PDWR4QDVg4XD0WD0QD[]5SD0XD0`Dl]6`Dnl4`D\\5Q^4200RP1210UP1320YP1230VP1240VP1350Y
P1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1Y
P16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15
S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP
16a12UP17b12WP18c12[P15d12SP14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12
XP13o12XP12P22UP13Q22WP14R22WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102R
P12Y22TP15Z22TP15[22TP12\22TP13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f2
2TP15g22YP1302RP12h22VP18i22]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R
32VP12S32TP13T32UP13U32WP14V32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]3
3\P19^33UP1:_33XP19`33TP15a33VP16b33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16
j33WP17k33YP15l33TP16m33UP16m33WP15n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP
16U43YP17V43YP16W43XP16W43ZP16X43[P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43
WP16a43YP15b43VP17c43XP16d43XP18e43YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n
43WP16X43YP15o43VP15P54TP12Q54TP12R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y
55WP16Z55]P16[55ZP12\55TP13]55XP13^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP1
6g55VP15h55VP13i55XP13j55XP12k55VP14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65V
P12S65UP12X25UP13T65WP12U65TP12V65UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^6
5WP16_65TP13`65TP14a65VP13b65UP13c65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP130
5RP14i65WP15j65XP12k65TP13l65VP14m65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V
75YP12n55UP12W75TP12P65UP13X75VP15[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16
^76VP15_76XP17`76VP1Fa76UP1Hb76WP15c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP
16k76YP19l76ZP1<m76XP16n76VP19o76XP15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86
UP16Y86VP17Z86YP16[86VP16\86WP18\86YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d
86WP18e86ZP15f86WP16g86UP16g86WP17h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP1
7n26^P16P96WP15Q96XP14R96TP18[56YP17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97Y
P1107RP12\97VP12]97VP13^97UP18_97TP16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97
XP12h97TP12i97VP12j97VP13k97XP13l97XP13m97XP14n98TP1308RP1\1o99UP1:P:9WP14Q:9XP14R:9ZP15S:9ZP13T
:9WP12U:9VP15V:9]P12V59VP14W:9VP13X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^
:9ZP12_:9TP14`:9WP1409RP15a:9WP13b:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14
i:9YP12j:9TP12k:9VP13l:9WP12m:9TP18n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP1
2V;9TP14W;9VP15X;9WP12g49UP13Y;9WP12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9U
P12c;9TP14X:9ZP13d;9TP1<e;:UP130:RP16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:
VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q::XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z
<:XP13[<:WP13\<:WP17V5:XP15]<:WP15o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP1
3f<:VP16g<:VP15h<:XP16i<:[P15j<:WP13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:V
P13R=:VP15S=:VP14T=:VP13U=:VP110;RP1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;
[P15^=<TP17_=<VP19`=<ZP19a=<\P19b=<ZP19c=<\P18d==VP18e==XP18f==XP18g==[P15h==TP15i==VP16j==WP16k
==TP16l==VP15m==TP15n==WP19o==[P19o==]P15P>=VP14Q>>TP19R>>XP19S>>ZP15T>>UP18U>>VP18V>>XP19_=>XP1
5W>?UP14X>?UP120?RP14Y>?UP12V5?UP13Z>?WP12V5?UP13[>?YP13\>?YP12T3?VP12]>?TP14^>?WP16_>?VP13`>@WP
12a>@UP13b>@TP13c>@TP120@RP13W3@UP12d>@TP12e>@TP13f>@WP13g>@TP14h>@VP13i>@WP13j>@XP12k>@TP12l>@U
P13m>@TP12n>@TP110@RP14o>@\P12P?@TP15Q?ATP15R?AVP13S?AXP13T?AXP13U?AYP13V?AYP14W?AVP13X?AYP15Y?A
VP19Z?AVP14[?AVP13\?AVP16]?AVP14^?AVP13_?AWP13`?AWP14a?ATP15b?AUP13c?AWP12d?ATP18e?AYP19f?AYP17g
?A\P16h?AVP15i?ATP14j?ATP15k?AXP17l?AYP16m?AYP14n?AWP13o?AWP13k?AVP12X2AVP16d5AZP14P@ATP16Q@AXP1
3R@AYP16S@ATP16S@AVP15T@AXP16U@ATP15V@ATP16W@AVP16X@AZP14Y@AYP14Z@AYP16[@AVP15\@AVP12]@AUP13^@AW
P14_@AZP15`@AVP15`@AVP13a@AWP15b@AVP15c@AZP13d@AXP14e@AVP12f@ATP13g@AVP15h@ATP15i@AWP15j@AVP15k@
A]P15l@A[P13m@AWP13n@AWP13o@AYP13PAAXP13PAAXP13QAAWP13RAAWP14SAA\P13TAAYP13UAAVP14VAAWP13WAAWP17
XAAVP16YAAVP12ZAAVP13[AAWP14\AAWP12]AATP12^AAUP14_AAVP13`AAWP13aAAVP12bAATP13cAAUP12dAATP12eAATP
13fAAWP12gAATP13hAAUP13iAAVP12jAATP15kAAUP16lAAUP15mAAUP14nAAUP110ARP13oAAWP16PBAWP14QBAXP13RBAY
P14SBAWP13TBATP15UBAXP13d@AXP14U?AZP14VBATP15WBAVP14XBAVP12YBAUP14ZBATP16[BATP16[BAVP14\BAZP13]B
AVP12Z1ASP12W3AVP13^BAXP14_BATP15`BAUP1:aBB`P16bBBXP16cBBWP16cBBYP15dBBUP15eBBWP17fBBXP19gBBVP17
hBBXP17d5BYP15iBBTP15jBBVP16kBBUP15lBBUP16mBBYP1=nBBYP15oBBVP15PCBTP15QCBVP17RCBUP14SCBTP16o=BZP
130BRP16TCBTP16UCBVP16VCBWP18WCBYP19XCBYP1<YCBWP17ZCBYP15g4BUP15[CBWP1:\CBVP1C]CBYP18^CBXP16_CBV
P16`CBUP15aCBUP15bCBWP17cCBYP16dCBUP16eCBWP130BRP15fCBVP15gCBVP13hCBVP16iCBWP16iCBYP18d5B]P15jCB
WP16kCBUP15lCBVP1=mCBZP1;nCBVP18oCBWP17PDBUP1BQDBWP1ARDBUP18SDBWP15TDBVP15UDBUP16VDBXP16WDBWP15X
DBVP15YDBUP15ZDBVP15[DBVP16\DBUP16\DBWP17]DBVP16^DBWP16_DBXP1D`DBWP1CaDBUP17bDBXP15cDBTP15dDBTP1
5eDBVP16fDBXP15gDBVP12hDBUP15iDBVP14jDBUP15kDBUP15lDBWP17mDBWP16nDBVP16nDBXP16oDBUP16PEBWP17QEB[
P15REBVP13SEBXP19TEBVP17UEBYP17UEBXP14VEBTP15WEBXP14XEBTP15YEBWP15ZEBYP18[EBVP18\EBXP15]EBTP17^E
BXP16_EBYP130BRP14`EBWP14aEBTP15bEBUP15cEBWP15dEBXP15eEBTP15fEBVP15gEBWP16X:B\P15hEBTP15iEBWP13j
EBUP13kEBXP1:lEBZP19mEBWP16nEBWP16oEBZP15PFBXP17QFBVP14RFBTP15SFBUP16o=BZP15TFBVP16UFBVP16VFBYP1
5WFBTP15XFBVP15YFBVP16ZFBVP110CRP13[FCYP12\FCVP15]FCTP18^FDUP15_FEVP14`FEVP12aFEUP13bFEWP13cFEXP
17dFEYP110FRP17eFFWP17fFFWP17gFFWP17hFFWP17iFFWP17jFFWP12kFFTP15lFFWP12mFFUP14S1FSP17nFGVP19oFGW
P1<PGGWP15oFGUP14mFGTP13QGHTP12RGHTP13SGHYP15TGHWP15UGITP16VGIVP17WGI[P16XGIWP17YGIYP17YGI[P16ZG
IWP16[GIYP12\GITP13]GIVP16^GIWP16_GIWP13`GJTP12aGKTP12bGKUP12cGKUP19dGLWP1<eGLVP14fGLVP18gGLXP15
hGLYP18iGL[P12jGLTP13kGLXP110LRP14lGLYP110LSP13mGLVP12nGLTP19oGMTP15PHNTP12QHNTP13RHNXP14SHNVP13
THNVP14UHNYP12VHNUP14WHNXP12XHNTP12YHNUP12ZHNTP15V5OVP16[HOVP17\HOXP18]HOVP16^HOVP15_HOWP15`HOWP
17aHOXP13bHOXP13cHOVP12dHOTP12Z1OSP17eHOTP14fHOWP13gHOWP13hHOVP16iHOXP19iHOXP15jHOWP15kHOTP14lHO
YP12mHOTP13nHOTP13oHOWP13PIOWP17QIO[P16RIOXP14SIOVP13TIOVP12U:OUP12U:OUP14UIOZP14VIOXP13WIOVP13X
IOXP12YIOVP13ZIOXP13[IOXP12\IOVP12]IOVP16^IP1XP16_IP1ZP15`IP1UP17aIP1XP15bIP1YP15cIP1YP14dIP1VP1
5eIP1WP17fIP1ZP15gIP1WP15hIP1WP16iIP1\P14jIP1VP16kIP1WP15lIP1XP16mIP1ZP16nIP1ZP15oIP1XP15PJP1XP1
5QJP1YP19RJP1[P16SJP1YP15TJP1WP15UJP1WP15VJP1XP16WJP1XP16XJP1ZP16YJP1\P15ZJP1UP15[JP1WP15\JP1TP1
5]JP1VP16^JP1UP16^JP1WP14_JP1TP16`JP1XP15aJP1VP18bJQ1\P16cJQ1[P16dJQ1YP16dJQ1[P16eJQ1WP15fJQ1XP1
6gJQ1[P16\4Q1[P16o=Q1ZP18hJQ1[P16iJQ1VP16jJQ1XP140Q1RP15kJQ1YP16lJQ1TP16mJQ1VP17nJQ1TP17nJQ1VP17
oJQ1\P15PKQ1XP18QKQ1ZP16RKQ1VP16SKQ1\P16TKQ1XP16UKQ1VP15VKQ1UP15WKQ1WP17XKQ1^P16YKQ1YP15ZKR1XP16
[KR1ZP15\KR1UP15]KR1WP15^KR1WP15_KR1WP15`KR1WP17aKR1^P14bKR1VP18cKR1ZP15dKR1UP15eKR1UP15fKR1YP17
gKR1[P15hKR1YP14iKR1UP15jKR1XP14kKR1VP14kKR1VP18lKR1\P17mKR1[P16nKR1ZP19oKR1WP17PLR1ZP17e?R1YP16
mAR1XP15QLR1UP17RLR1[P15SLR1XP15TLR1VP15ULR1XP15VLR1WP16WLR1WP16XLR1[P15YLR1UP15ZLR1WP14U1R1VP16
[LR1ZP16\LR1[P16]LR1ZP130R1SP15^LR1XP15_LR1YP16`LR1VP16aLR1VP14V5R1UP16bLR1ZP14cLR1UP15dLR1TP177
R1UP16eLR1\P16fLS1YP15gLS1VP18hLS1XP16iLS1YP14jLS1VP1CV?S1[P15kLS1YP15lLS1WP16mLS1XP18aHS1WP16nL
S1ZP16oLS1UP17PMS1YP16QMS1WP16RMS1XP16SMS1[P19TMS1YP17TMS1[P16UMS1YP16VMS1VP15WMS1WP1:kIS1\P15XM
S1YP19g1S1eP15YMS1XP14ZMS1UP17[MS1VP15\MS1VP17]MS1YP17^MS1]P15_MS1VP15`MS1XP16aMS1ZP15bMS1XP16cM
S1[P16dMS1YP16g1S1\P15eMS1YP14fMS1UP14gMS1UP18\4S1aP17hMS1TP15iMS1WP16jMS1VP17kMS1ZP16lMS1XP16lM
S1ZP16lMS1XP16lMS1[P16mMS1TP15nMS1WP18oMS1VP15PNS1TP18QNS1YP16g1S1\P16RNS1[P15SNS1YP15TNS1YP16UN
S1[P16]4S1\P17VNS1_P15WNS1YP15XNS1YP14U:S1VP15YNS1YP13ZNT1WP13[NT1YP14\NT1\P14]NT1\P12^NT1VP13_N
T1YP13`NT1XP13aNT1YP14bNT1[P13cNT1YP13dNT1XP13eNT1YP13fNT1XP13gNT1YP13hNT1XP14iNT1ZP13jNT1YP13kN
T1YP13lNT1XP12mNT1UP12nNT1VP127T1VP12oNT1VP14POT1XP13QOT1YP13ROT1YP14SOT1XP14TOT1[P13UOT1XP12VOT
1VP13WOT1YP13XOT1WP13YOT1XP14ZOT1WP13[OT1VP15\OT1XP13]OT1XP14^OT1WP14^OT1YP13e3T1XP14_OT1XP13`OT
1XP13aOT1UP13bOT1XP14cOT1VP12T>T1VP13dOT1YP13eOT1YP13fOT1YP12gOT1VP13hOT1YP13iOT1WP13RNT1XP13jOT
1YP12kOT1VP12lOT1VP14mOT1[P13nOT1YP12oOT1VP12oOT1VP12oOT1VP12PP1T1VP12QP1T1VP13RP1T1XP13SP1T1YP1
4TP1T1\P13UP1T1WP12VP1T1VP13WP1T1WP13XP1T1YP13YP1T1YP13ZP1T1VP13[P1T1YP13\P1T1YP13]P1T1YP13^P1T1
YP13_P1T1XP13`P1T1YP13aP1T1XP14bP1T1ZP13cP1T1YP14dP1T1\P12eP1T1VP12oOT1VP12fP1T1VP13dNT1WP13gP1T
1XP13hP1T1VP13iP1T1TP13jP1T1WP13kP1T1XP14lP1T1\P12W3T1VP13mP1T1YP13nP1T1XP12oP1T1VP14PQ1T1ZP127T
1VP13QQ1T1XP12U:T1VP12RQ1T1TP12SQ1T1VP12TQ1T1TP12hCT1VP13UQ1T1VP12iP1T1TP13VQ1T1WP12V5T1VP13X:T1
YP13WQ1T1WP12W3T1VP12XQ1T1UP13YQ1T1YP13ZQ1T1XP13YOT1XP12[Q1T1VP12\Q1T1VP12]Q1T1VP13^Q1T1VP13_Q1T
1YP15`Q1T1VP13aQ1T1WP14bQ1T1WP14cQ1T1WP14dQ1T1YP13eQ1T1XP13fQ1T1YP13gQ1T1XP12hQ1T1UP13iQ1T1XP16o
=T1`P13jQ1T1XP15kQ1T1YP13lQ1T1XP15Z5T1ZP13mQ1T1WP14nQ1T1YP14W5T1ZP13oQ1T1WP12PR1T1TP13QR1T1WP13R
R1T1WP14SR1T1[P13TR1T1VP14UR1T1YP13VR1T1WP13WR1T1XP14WNT1ZP13XR1T1VP14X4T1ZP13YR1T1WP14RP1T1ZP15
ZR1T1[P15[R1T1ZP14QKT1XP13\R1T1VP15]R1T1[P14^R1T1XP13_R1T1VP15`R1T1YP12aR1T1TP15bR1T1XP13cR1T1VP
15dR1T1XP14eR1T1VP14fR1T1XP14gR1T1YP15hR1T1[P13iR1T1VP13jR1T1WP12kR1T1UP13lR1T1VP12mR1T1TP14nR1T
1ZP13oR1T1WP14PS1T1[P18QS1T1WP14RS1T1ZP13SS1T1XP15TS1T1ZP13US1T1VP13VS1T1VP12WS1T1TP14XS1T1ZP13Y
S1T1VP14ZS1T1XP14\4T1ZP14d5T1WP14[S1T1[P13\S1T1WP14]S1T1ZP14^S1T1YP14_S1T1YP14`S1T1VP15aS1T1ZP13
bS1T1WP13cS1T1WP13dS1T1XP13eS1T1WP13fS1T1XP13gS1T1WP13hS1T1VP13iS1T1VP13jS1T1WP13kS1T1XP13VNT1XP
14lS1T1YP13mS1T1WP13nS1T1WP13oS1T1XP12PT1T1TP13QT1T1XP13RT1T1VP13ST1T1XP12TT1T1TP13QT1T1XP13UT1T
1XP13VT1T1WP13WT1T1YP13XT1T1XP13YT1T1XP15o=T1]P13ZT1T1VP13[T1T1VP15\T1T1WP14]T1T1XP14^T1T1TP14^T
1T1VP12_T1T1TP13l9T1WP12`T1T1TP13]5T1XP13aT1T1VP13bT1T1VP13cT1T1YP13dT1T1XP13eT1T1WP14fT1T1ZP14g
T1T1\P13hT1T1XP13kNT1YP13iT1T1XP13jT1T1YP13kT1T1XP14lT1T1ZP15mT1T1[P15mT1T1]P12nT1T1UP13oT1T1UP1
3PU1T1WP13QU1T1XP13RU1T1WP13SU1T1XP15TU1T1\P13UU1T1WP13VU1T1YP14X:T1[P14WU1T1YP13XU1T1XP13YU1T1W
P13ZU1T1WP13[U1T1YP13\U1T1WP13]U1T1WP13^U1T1YP14_U1T1XP13`U1T1XP13aU1T1WP13bU1T1YP13cU1T1YP14dU1
T1\P13eU1T1YP13fU1T1YP14gU1T1\P13hU1T1YP13iU1T1XP12jU1T1VP12jU1T1VP13kU1T1YP13lU1T1WP13mU1T1XP13
nU1T1XP13oU1T1YP13PV1T1YP13QV1T1YP13\4T1YP12RV1T1VP12SV1T1VP13U;T1YP13TV1T1YP13UV1T1YP13VV1T1YP1
2WV1T1UP12XV1T1VP12YV1T1VP12ZV1T1UP12[V1T1UP12\V1T1UP12U:T1VP12U:T1VP12U:T1VP12]V1T1VP12]V1T1VP1
4^V1T1VP13_V1T1XP14`V1T1ZP12aV1T1VP13bV1T1XP12cV1T1UP13dV1T1XP13eV1T1WP13fV1T1YP13gV1T1YP13hV1T1
XP13iV1T1YP13jV1T1WP12kV1T1VP13lV1T1UP13mV1T1XP14nV1T1ZP13oV1T1YP12PW1T1UP14QW1T1\P14RW1T1ZP13SW
1T1XP13TW1T1YP13UW1T1YP13VW1T1YP12WW1T1UP12XW1T1VP13YW1T1YP13ZW1T1XP13[W1T1XP12VP1T1VP13XT1T1YP1
3\W1T1YP12]W1T1VP12^W1T1TP13_W1T1YP14`W1T1ZP14aW1T1[P13bW1T1YP13cW1T1XP13dW1T1YP12eW1T1VP12fW1T1
VP13gW1T1YP12hW1T1UP13iW1T1XP12T;T1VP13jW1T1YP12oOT1VP12m<T1VP13]4T1YP13gJT1YP13kW1T1YP13kW1T1YP
14lW1T1YP13mW1T1YP13X:T1YP12oOT1VP110T1SP12nW1T1VP14oW1T1VP13PX1T1YP13QX1T1WP13RX1T1XP13SX1T1YP1
4TX1T1ZP13UX1T1XP12a>T1VP13VX1T1XP12X2T1VP110T1SP13aKT1XP12WX1T1VP12WX1T1VP13XX1T1WP12WX1T1VP12Y
X1T1UP12U:T1VP14ZX1T1TP13[X1T1UP13\X1T1XP14]X1T1YP13^X1T1WP12SV1U1VP12U1U1VP13_X1U1YP12`X1U1VP13
aX1U1YP13bX1U1YP12cX1U1UP13dX1U1YP13eX1U1YP13fX1U1YP13gX1U1YP13hX1U1YP12iX1U1VP13jX1U1YP13kX1U1X
P13lX1U1YP13mX1U1YP12nX1U1VP12oX1U1VP14PY1U1\P13QY1U1YP14\4U1[P13RY1U1YP13SY1U1YP13TY1U1YP13UY1U
1YP14WNU1\P12VY1U1VP13WY1U1YP13XY1U1YP12YY1U1UP12ZY1U1VP13[Y1U1XP12\Y1U1VP13]Y1U1YP13U9U1YP13^Y1
U1YP14_Y1U1[P12`Y1U1VP12aY1U1UP13bY1U1WP13cY1U1YP13dY1U1WP14X4U1ZP13eY1U1XP13fY1U1XP14gY1U1WP12h
Y1U1UP12iY1U1UP13jY1U1YP12kY1U1UP13lY1U1XP13mY1U1XP13nY1U1XP13oY1U1YP13PZ1U1XP12dBU1VP13QZ1U1VP1
2RZ1U1UP12SZ1U1UP12TZ1U1UP12UZ1U1UP13VZ1U1TP13WZ1U1VP13XZ1U1VP13YZ1U1YP14ZZ1U1UP14ZZ1U1WP13[Z1U1
UP13\Z1U1XP15]Z1U1WP13^Z1U1XP13_Z1U1XP14`Z1U1[P14aZ1U1\P13bZ1U1YP14g1U1[P13cZ1U1YP13dZ1U1YP13eZ1
U1YP15fZ1U1^P12gZ1U1VP14hZ1U1XP13iZ1U1XP13jZ1U1YP13kZ1U1WP12lZ1U1TP127U1VP14]4U1[P12mZ1U1VP13nZ1
U1YP12oZ1U1TP12P[1U1UP13Q[1U1XP12l>U1VP13R[1U1XP13S[1U1YP12g4U1UP12T[1U1VP13U[1U1XP12V[1U1VP13W[
1U1YP14X[1U1[P13Y[1U1XP13Z[1U1YP13[[1U1YP12\[1U1VP12][1U1UP12^[1U1TP13_[1U1WP13gJU1YP13\4U1YP13`
[1U1YP13a[1U1YP13b[1U1YP13c[1U1YP13d[1U1YP13e[1U1YP13f[1U1XP12g[1U1UP12h[1U1UP13i[1U1YP12g4U1VP1
2g4U1VP16j[1U1ZP14k[1U1YP14l[1U1ZP13m[1U1VP14n[1U1ZP14o[1U1YP13]2U1WP14P\1U1XP13Q\1U1WP13R\1U1VP
14S\1U1VP12T\1U1TP14U\1U1VP14g1U1ZP14kMU1[P14V\1U1YP14W\1U1YP13X\1U1WP14WNU1ZP15Y\1U1ZP13Z\1U1WP
12[\1U1TP14\\1U1[P14]\1U1ZP13^\1U1WP14c3U1ZP14_\1U1ZP13`\1U1XP13a\1U1UP13b\1U1XP14c\1U1YP13d\1U1
VP13e\1U1VP12f\1U1UP13g\1U1VP13h\1U1XP14i\1U1YP13P3U1XP14o=U1ZP12j\1U1TP13k\1U1WP14l\1U1YP13m\1U
1WP13n\1U1XP13o\1U1XP14nQ1U1YP15P]1U1[P13Q]1U1WP13R]1U1XP14U2U1XP15S]1U1[P14T]1U1YP13U]1U1WP12S5
U1UP13V?U1XP13V]1U1VP14W]1U1XP15Z5U1[P13X]1U1TP14Y]1U1YP14Z]1U1YP13[]1U1YP13\]1U1XP14]]1U1YP12^]
1U1UP12_]1U1UP15`]1U1VP13a]1U1WP14b]1U1[P13c]1U1XP14d]1U1ZP15e]1U1\P14f]1U1XP12g]1U1UP13h]1U1VP1
4i]1U1WP14d5U1XP15[R1U1[P14[R1U1XP14g8U1WP13j]1U1VP14k]1U1ZP13l]1U1WP13m]1U1WP13n]1U1WP14o]1U1VP
12P^1U1UP13Q^1U1VP14R^1U1ZP13S^1U1XP14T^1U1YP13U^1U1VP13V^1U1WP14W^1U1YP14X^1U1ZP13Y^1U1WP14Z^1U
1WP14Z^1U1YP13[^1U1XP13\^1U1XP13]^1U1WP13^^1U1XP13_^1U1XP13`^1U1XP12a1U1UP12a^1U1UP13b^1U1TP13c^
1U1TP14d^1U1VP13e^1U1VP15f^1U1YP15Z5U1[P12g^1U1UP15h^1U1VP14UIU1[P14i^1U1VP13j^1U1WP14k^1U1VP15l
^1U1YP14m^1U1VP13n^1U1XP14o^1U1YP14P_1U1VP14Q_1U1ZP13R_1U1WP16S_1U1\P13T_1U1XP13U_1U1XP14V_1U1[P
13W_1U1XP14X_1U1VP16Y_1U1TP14Z_1U1ZP14U5U1ZP14[_1U1VP15\_1U1YP14]_1U1ZP13^_1U1VP14__1U1VP15`_1U1
YP14a_1U1VP13b_1U1XP13c_1U1XP13d_1U1XP14\4U1[P14e_1U1ZP12X2U1UP13f_1U1VP14g_1U1VP14h_1U1VP15i_1U
1VP15j_1U1ZP14k_1U1ZP13l_1U1WP17m_1U1TP13n_1U1YP13o_1U1YP13P`1U1YP13Q`1U1YP13R`1U1YP14S`1U1[P13T
`1U1XP13U`1U1YP13V`1U1YP13W`1U1WP14X`1U1[P13Y`1U1YP13Z`1U1XP13[`1U1YP13\`1U1YP13]`1U1YP13^`1U1YP
13_`1U1YP13``1U1WP13a`1U1WP13b`1U1WP13c`1U1WP13d`1U1WP13e`1U1WP13f`1U1YP13g`1U1YP13h`1U1YP13i`1U
1YP13j`1U1YP13k`1U1XP13l`1U1XP13m`1U1YP13n`1U1WP13o`1U1VP14Pa1U1XP14kMU1[P14Qa1U1[P13Ra1U1WP12Sa
1U1UP13Ta1U1YP13Ua1U1YP13Va1U1XP14Wa1U1[P13Xa1U1XP14Ya1U1ZP14Za1U1YP13[a1U1XP13cS1U1XP14gJU1[P12
\a1U1UP14]a1U1ZP13^a1U1XP14_a1U1WP15[R1U1[P13`a1U1WP15aa1U1ZP13ba1U1XP13ca1U1WP14da1U1VP13ea1U1W
P13fa1U1WP13ga1U1WP13ha1U1YP13ia1U1YP13\4U1YP15ja1U1_P13ka1U1XP13^Z1U1YP13la1U1YP13ma1U1XP13na1U
1YP13\4U1YP14oa1U1ZP13Pb1U1YP13Qb1U1XP13Rb1U1XP13Sb1U1YP13Tb1U1XP14Ub1U1XP14Ub1U1ZP14Vb1U1ZP14g1
U1\P12Wb1U1UP13Xb1U1YP13Yb1U1YP13Zb1U1YP12[b1U1VP14\b1U1\P13]b1U1XP13^b1U1WP13_b1U1TP13`b1U1YP13
ab1U1WP13\4U1YP13bb1U1YP13cb1U1XP12db1U1VP13\4U1YP13eb1U1YP12fb1U1UP14gb1U1VP12hb1U1VP14ib1U1WP1
3jb1U1VP13kb1U1WP14X:U1\P14lb1U1\P12mb1U1VP12nb1U1TP13ob1U1YP13Pc1U1XP13Qc1U1WP13Rc1U1WP13Sc1U1Y
P12Tc1U1UP12Uc1U1VP13Vc1U1YP13U9U1YP13Wc1U1YP13Xc1U1XP16Yc1U1YP15Zc1U1YP13[c1U1YP13d_1U1YP13\c1U
1XP13]c1U1WP13^c1U1XP15_c1U1YP14\b1U1[P14`c1U1ZP14ac1U1XP13bc1U1YP14cc1U1XP13\b1U1YP12dc1U1VP13e
c1U1WP12fc1U1VP12gc1U1VP12XW1U1VP12hc1U1VP12ic1U1UP12W3U1UP13jc1U1WP14kc1U1VP13lc1U1WP12mc1U1TP1
3nc1U1WP14oc1U1\P13Pd1U1TP12Qd1U1UP12Rd1U1TP14Sd1U1VP12Td1U1UP13Ud1U1YP14Vd1U1[P13\4U1YP14Wd1U1V
P12Xd1U1TP14Yd1U1WP13Zd1U1VP14[d1U1VP13\d1U1YP12]d1U1VP12^d1U1VP13_d1U1YP12`d1U1VP12ad1U1TP14bd1
U1TP13\4U1YP12cd1U1UP13dd1U1YP15ed1U1YP12fP1U1VP12fd1U1UP14fR1U1XP12gd1U1TP13hd1U1YP12id1U1UP13j
d1U1YP13kd1U1UP12ld1U1VP12md1U1TP14X:U1\P13nd1U1WP13od1U1YP14Pe1U1ZP13Qe1U1YP13Re1U1YP13Se1U1YP1
3X:U1YP12Te1U1UP13Ue1U1YP12Ve1U1VP13We1U1XP13Xe1U1YP12Ye1U1VP12Ze1U1UP12[e1U1UP12^d1U1VP13cJU1YP
12\e1U1UP12]e1U1TP12hCU1UP12^e1U1UP12_e1U1VP14`e1U1VP13X:U1YP12ae1U1VP13be1U1YP13ce1U1XP13de1U1Y
P14ee1U1WP13fe1U1WP13ge1U1XP12hc1U1VP13he1U1YP13ie1U1XP14je1U1VP15ke1U1WP13le1U1UP12me1U1TP13ne1
U1YP12oe1U1UP13Pf1U1YP13Qf1U1YP14Rf1U1XP12Sf1U1VP13Tf1U1YP12Uf1U1VP13Vf1U1YP12Wf1U1UP13SKU1YP13X
f1U1XP13Yf1U1YP13Zf1U1YP12[f1U1UP12g^1U1VP12\f1U1UP12]f1U1UP12^f1U1VP14_f1U1VP12`f1U1VP13af1U1XP
13\4U1YP13bf1U1TP12T3U1VP13cf1U1YP12df1U1VP12ef1U1TP13ff1U1YP13gf1U1YP13hf1U1YP14\4U1[P13if1U1XP
14jf1U1VP13kf1U1YP12oOU1VP12lf1U1VP12mf1U1UP14nf1U1VP12hDU1VP13of1U1YP12Pg1U1VP12Qg1U1VP12Rg1U1V
P12Sg1U1UP12Tg1U1VP12T3U1VP14Ug1U1VP12a>U1VP14Vg1U1VP14Wg1U1WP12T3U1UP12Xg1U1UP15Yg1U1YP13Zg1U1W
P14[g1U1WP12\KU1VP14\g1U1VP12]g1U1VP12^g1U1VP13_g1U1VP12UZ1U1UP12`g1U1VP12ag1U1TP12bg1U1VP13cg1U
1YP12dg1U1TP127U1VP13eg1U1YP13fg1U1YP13gg1U1XP12hg1U1UP14ig1U1UP12jg1U1VP127U1VP12kg1U1VP13lg1U1
VP13mg1U1XP12hCU1VP13ng1U1YP12og1U1VP12Ph1U1UP13Qh1U1YP12Rh1U1UP12Sh1U1UP12Th1U1UP12Uh1U1VP12Vh1
U1VP12Wh1U1UP12Xh1U1UP12Yh1U1VP13Zh1U1WP13[h1U1WP13\h1U1WP13]h1U1WP13^h1U1YP13_h1U1YP13`h1U1XP13
ah1U1YP13bh1U1YP19ch1U1[P13dh1U1XP13eh1U1XP15fh1U1WP12gh1U1UP12hh1U1UP14ih1U1VP12jh1U1TP127U1VP1
2kh1U1VP12lh1U1VP12mh1U1VP14nh1U1WP12n5U1VP12oh1U1VP12Z1U1TP12V5U1UP13Pi1U1YP16Qi1V1TP16Qi1V1VP1
;Ri1V1VP1;Ri1V1XP19[5V1YP19[5V1[P16Z1V1SP16Si1V1UP15Ti1V1TP14Ui1V1TP14Vi1V1UP15Wi1V1WP17Xi1W1XP1
7Yi1W1YP15Zi1W1XP16X4W1ZP17[i1W1YP14\i1W1TP14]i1W1TP15^i1W1XP19_i1W1ZP19_i1W1\P18`i1W1VP14ai1W1T
P15bi1W1VP15ci1W1WP14di1W1TP19ei1W1XP15fi1W1UP16gi1W1VP14hi1W1UP130W1RP16ii1X1TP16ji1X1YP17ki1X1
VP17li1X1XP19l;X1VP19mi1X1XP1?ni1X1YP16oi1X1VP17Pj1X1TP16ii1X1TP17Qj1X1VP17Rj1X1YP17Sj1X1VP18Tj1
X1VP1EUj1X1UP16Vj1Y1\P17Wj1Y1ZP1>Xj1Y1VP1=Yj1Y1TP17Zj1Y1XP17Zj1Y1ZP16[j1Y1XP15\j1Y1VP16]j1Y1TP16
]j1Y1VP19^j1Y1XP19^j1Y1ZP17_j1Y1XP17_j1Y1[P16`j1Y1VP16aj1Y1YP15bj1Y1VP16cj1Y1YP17dj1Y1VP16ej1Y1V
P18fj1Y1[P16gj1Y1YP16hj1Y1UP140Y1RP1>ij1Y1TP18jj1Y1[P16kj1Y1VP110Y1RP13lj1Y1YP12mj1Y1UP1<nj1Y1TP
13oj1Y1UP12Pk1Y1UP17Qk1Y1YP14e?Y1WP19Rk1Y1ZP15Sk1Y1VP12Tk1Y1TP13Uk1Y1TP12Vk1Y1TP16Wk1Y1VP12Xk1Y1
TP140Y1RP12Yk1Y1UP12Zk1Y1TP14[k1Y1TP12\k1Y1TP13]k1Y1WP12^k1Y1VP12_k1Y1TP12`k1Y1UP13ak1Y1WP12bk1Y
1UP14\4Y1\P12U:Y1VP13ck1Y1YP12dk1Y1UP12ek1Y1TP12fk1Y1UP13gk1Y1UP16hk1Y1VP13ik1Y1VP13jk1Y1VP13kk1
Y1WP12lk1Y1TP12mk1Y1TP110Y1RP12nk1Y1UP12ok1Y1UP12Pl1Y1UP13Ql1Y1XP13Rl1Y1WP13Sl1Y1XP12Tl1Y1TP14Ul
1Y1YP13Vl1Y1WP13Wl1Y1WP12Xl1Y1VP12Yl1Y1TP12Zl1Y1VP12[l1Y1UP16\l1Z1VP15]l1Z1TP15gf1[1WP16^l1[1WP1
6_l1[1WP15`l1[1WP15al1[1UP17bl1[1VP16cl1[1TP15dl1[1TP15el1[1VP14fl1[1TP15gl1[1YP19hl1[1ZP19hl1[1
\P16il1[1UP18c5[1YP17jl1[1VP1;kl1[1TP18ll1[1TP18ml1[1VP14nl1[1XP14ol1[1ZP12Pm1[1UP12Qm1[1UP12Rm1
[1TP15Sm1[1TP15Tm1[1VP16Um1[1UP16Um1[1XP13Vm1[1TP15Wm1[1TP12Xm1[1UP12f\1[1VP13Ym1[1YP13Um1[1UP15
Zm1[1^P14[m1[1WP12\m1[1UP120[1RP12T5[1UP110[1RP17]m1[1VP17]m1[1XP18^m1[1TP18_m1[1VP15`m1[1VP16am
1[1VP13bm1[1UP1Bcm1[1TP16dm1[1VP15d1[1SP13em1[1YP110[1RP13fm1[1YP12V5[1UP13gJ[1YP15gm1[1WP12hm1[
1UP110[1RP12im1[1VP13jm1[1XP12V5[1UP13km1[1YP13lm1[1WP12mm1[1UP110[1RP13PK[1XP12nm1[1VP12om1[1VP
12Pn1[1UP12Qn1[1VP12Rn1[1VP12Sn1[1VP12Tn1[1VP12Un1[1UP12Vn1[1VP12Vn1[1VP12Wn1[1UP14Xn1[1XP13Yn1[
1YP13Zn1[1XP12[n1[1TP13\n1[1WP110[1RP12]n1[1VP13^n1[1XP12_n1[1TP13`n1[1YP13an1[1YP12bn1[1VP12Tg1
[1UP12cn1[1VP12dn1[1TP13en1[1XP12fn1[1VP13gn1[1YP12hn1[1UP14in1[1ZP13jn1[1WP13hU1[1XP13kn1[1WP13
ln1[1YP14mn1[1\P13]N[1XP12nn1[1TP13on1[1VP12oO[1VP13Po1[1VP13Qo1[1WP12Ro1[1TP12ag1[1TP12mh1[1VP1
2So1[1VP12To1[1TP12U:[1UP110[1RP110[1RP110[1RP110[1RP110[1RP12Uo1[1TP12Vo1[1TP110[1RP110[1RP13Wo
1[1TP110[1RP12Xo1[1TP120[1RP12T5[1UP110[1RP12Yo1[1UP16Zo1[1YP13[o1[1TP13\o1[1TP12]o1[1TP12^o1[1T
P13_o1[1XP14`o1[1[P12ao1[1TP12bo1[1TP12db1[1VP12co1[1TP12do1[1VP13eo1[1XP14fo1[1YP14ja1[1\P12g]1
[1UP13bU1[1YP14X:[1\P13\4[1YP13go1[1YP13ho1[1UP12io1[1VP12jo1[1TP13ko1[1TP12V5[1UP14W5[1[P13lo1[
1VP12mo1[1TP12no1[1TP13oo1[1XP13PP2[1TP12T;[1UP13QP2[1WP14RP2[1VP12SP2[1TP14TP2[1WP13UP2[1WP12VP
2[1UP12WP2[1TP13XP2[1XP12Rg1[1VP110[1RP12f\1[1VP12T3[1VP12YP2[1UP12RV1[1UP12RV1[1UP14ZP2[1ZP14[P
2[1VP13\P2[1TP110[1RP110[1RP12]P2[1TP110[1RP12V5[1VP12^P2[1UP12_P2[1TP12hc1[1VP13`P2[1UP14aP2[1X
P13bP2[1YP13cP2[1WP14dP2[1ZP14eP2[1[P13fP2[1TP13RL[1UP12gP2[1TP12hP2[1TP12iP2[1UP110[1RP12jP2[1V
P12kP2[1UP12lP2[1VP14X:[1\P12mP2[1TP12fP1[1VP1:nP2\1TP16oP2\1XP16U2\1WP1<PQ2\1VP18QQ2\1XP14RQ2\1
ZP12SQ2\1TP17TQ2\1VP15UQ2\1WP12Z1\1TP15VQ2\1YP14WQ2\1YP15XQ2\1WP14YQ2\1TP18ZQ2\1]P14[Q2\1VP16\Q2
\1WP17jj1\1YP19]Q2\1TP18^Q2\1TP18^Q2\1TP17_Q2\1TP19`Q2\1VP18aQ2\1VP18aQ2\1VP17bQ2\1VP14cQ2\1TP12
dQ2\1VP12eQ2\1UP13fQ2\1YP12gQ2\1UP12W3\1UP12hQ2\1UP15iQ2\1XP12jQ2\1TP13kQ2\1YP12lQ2\1UP127\1UP13
mQ2\1XP12nQ2\1TP127\1VP12W3\1UP13oQ2\1YP14e3\1[P13PR2\1WP13QR2\1XP13bP2\1YP12bm1\1UP16RR2\1VP19S
R2\1XP17TR2\1XP12UR2\1UP12VR2\1UP12WR2\1TP13XR2\1YP12YR2\1UP13ZR2\1YP13[R2\1VP13\R2\1VP1:l;\1VP1
7\Q2\1VP15]R2\1TP1:^R2\1YP15_R2\1TP15`R2\1TP1:aR2\1VP13bR2\1UP19cR2\1VP17d5\1XP18dR2\1XP12eR2\1U
P12fR2\1TP13gR2\1XP12UZ1\1UP12hR2\1TP14iR2\1VP13jR2\1TP1:kR2]1TP1<lR2]1VP16mR2^1VP15nR2^1XP18oR2
^1XP17PS2^1YP15V5^1VP17QS2^1TM3RS2^1XP13SS2^1UP13TS2^1WP15US2^1VP15VS2^1^P12WS2^1TP14XS2^1WP16YS
2^1VP13ZS2^1WP13[S2^1WP15\S2^1VP17]S2^1[P12^S2^1TP15_S2^1VP13`S2^1TP16aS2^1VP15bS2^1TP16cS2^1UP1
6dS2^1VP15eS2^1VP16fS2^1WP16gS2^1VP17hS2^1YP15iS2^1UP17jS2^1VP17kS2^1WP1:lS2^1TP17mS2^1TP17nS2^1
ZP17oS2^1YP14PT2^1TP17QT2^1XP16RT2^1XP16ST2^1VP15TT2^1VP13UT2^1TP17VT2^1XP13WT2^1UP16XT2^1VP13YT
2^1XP15ZT2^1UP16[T2^1TP12\T2^1VP13]T2^1XP14^T2^1[P13_T2^1UP15`T2^1WP12aT2^1VP110^1RP12bT2^1UP15]
R2^1TP17Rk1^1YP18cT2_1YP16dT2_1ZP15eT2_1WP15U:_1UP15fT2_1WP160_1RP16[R1_1WP17RL_1WP17RL_1YP17gT2
_1YP14hT2_1TP15iT2_1VP18jT2_1YP16kT2_1YP15lT2_1XP17mT2_1WP17mT2_1YP18nT2_1UP16oT2_1XP16PU2_1YP1:
QU2_1TP16RU2_1VP1;SU2_1VP19TU2_1TP16UU2_1VP15VU2_1WP15WU2_1VP15XU2_1WP15YU2_1TP16ZU2_1TP19[U2_1X
P15\U2_1WP15]U2_1UP15^U2_1WP16_U2_1VP16`U2_1YP17aU2_1VP16bU2_1XP15cU2_1TP16dU2_1VP16W5_1[P15eU2_
1VP15fU2_1XP18Rk1_1[P16gU2_1XP17^:_1XP16hU2_1VP17iU2_1VP17iU2_1XP15jU2_1TP17kU2_1WP17d5_1YP1:lU2
_1XP1:lU2_1ZP16mU2_1XP15W3_1VP16nU2_1ZP17oU2_1VP17PV2_1XP16QV2_1WP16RV2_1YP14SV2_1UP17TV2_1[P15U
V2_1WP1:VV2_1ZP17WV2_1TP17XV2_1VP18YV2_1YP15ZV2_1VP18[V2_1YP17RL_1WP17RL_1YP19\V2_1XP19\V2_1ZP15
]V2_1WP15^V2_1UP15_V2_1WP17[R1_1YP18`V2_1VP18`V2_1XP16aV2_1VP15bV2_1UP19cV2_1XP19cV2_1ZP17dV2_1V
P17eV2_1XP16fV2_1XP16gV2_1VP17hV2_1\P16iV2_1ZP17jV2_1XP147_1UP16kV2_1TP16lV2_1VP19mV2_1WP17nV2_1
XP16oV2_1XP16PW2_1ZP17QW2_1YP15RW2_1VP1;SW2_1VP1;TW2_1XP17UW2`1YP18UW2`1\P18UW2`1WP18VW2`1WP18WW
2`1WP17XW2`1YP16Q:`1YP15YW2`1UP1:ZW2a1\P19[W2a1[P15\W2a1UP15]W2a1WP18^W2a1\P17_W2a1XP16`W2a1WP18
aW2a1VP1:bW2a1XP14cW2a1VP15dW2a1YP15eW2a1YP17fW2a1^P16gb1a1UP16gW2a1UP16hW2a1WP19iW2b1ZP16TW1b1Z
P15jW2b1XP15kW2b1XP15lW2b1WP14mW2b1TP17nW2b1[P18oW2b1XP14PX2b1TP15QX2b1XP15RX2b1XP17SX2b1XP17TX2
b1VP16UX2b1YP16UX2b1[P17VX2b1TP16WX2b1ZP15XX2b1VP15YX2b1XP15ZX2b1YP16[X2b1YP16[X2b1[P17\X2b1[P17
\X2b1^P17]X2b1WP17^X2b1WP17^X2b1YP17U2b1YP18_X2b1TP1;`X2c1^P1:`X2c1\P19aX2c1YP19aX2c1[P1<bX2c1^P
18cX2c1ZP19dX2c1\P15eX2c1WP1?fX2d1WP1:gX2d1UP15hX2d1WP16iX2d1WP15jX2d1XP16kX2d1WP16kX2d1YP16lX2d
1YP15mX2d1WP18nX2e1VP18nX2e1XP130e1RP16oX2e1VP1C0f1RP16PY2f1TP19QY2f1VP19RY2f1XP14SY2f1TP15TY2f1
UP15UY2f1WP1<VY2g1VP1<WY2g1XP14XY2g1TP18YY2g1ZP18ZY2g1YP14[Y2g1UP15\Y2g1WP15]Y2g1TP15^Y2g1VP14_Y
2g1VP15`Y2g1YP14aY2g1TP15bY2g1TP15cY2g1VP16dY2g1ZP16eY2g1WP16fY2g1ZP15gY2h1WP16hY2h1ZP17g?h1[P16
iY2h1YP15jY2h1VP15kY2h1TP15lY2h1WP16mY2h1WP15nY2h1WP16oY2h1XP18PZ2h1XP16QZ2h1YP17lKh1YP17RZ2h1YP
15SZ2h1YP18TZ2h1ZP17UZ2h1XP14VZ2h1TP17WZ2h1WP14Z1h1SP14XZ2i1TP1=YZ2i1XP16ZZ2i1TP16ZZ2i1VP14[Z2i1
VP15\Z2i1VP16]Z2i1[P15^Z2i1TP16_Z2i1WP16_Z2i1YP16`Z2i1VP18aZ2i1XP14bZ2i1VP15cZ2i1UP15dZ2i1WP14eZ
2i1UP14fZ2i1VP14gZ2i1UP15hZ2i1UP15iZ2i1WP14jZ2i1VP14kZ2i1VP14lZ2i1VP14mZ2i1VP14nZ2i1VP14oZ2i1UP1
4P[2i1VP15Q[2i1YP15R[2i1YP15S[2i1VP15T[2i1XP14U[2i1UP14V[2i1VP14W[2i1VP15X[2i1YP14Y[2i1UP14Z[2i1
VP15[[2i1XP15\[2i1WP14][2i1UP14^[2i1UP14_[2i1UP16\4i1\P16`[2i1ZP16\4i1\P16\4i1\P17gJi1\P17gJi1^P
16a[2i1[P16\4i1\P16\4i1\P16\4i1\P16[[1i1\P16[[1i1\P16o=i1\P16[[1i1ZP16b[2i1YP18c[2i1[P14d[2i1UP1
4e[2i1VP14f[2i1UP15g[2i1WP14h[2i1UP15i[2i1WP16WNi1\P14j[2i1VP16\4i1\P16\4i1\P14k[2i1UP15l[2i1YP1
6m[2i1[P14n[2i1TP18o[2i1UP14P\2i1VP15Q\2i1YP16R\2i1\P16S\2i1\P18`P2j1YP16T\2j1YP18`P2j1YP18`P2j1
WP18`P2j1YP19U\2j1]P19V\2j1\P16W\2j1YP14X\2j1UP1:Y\2j1YP1?Z\2j1WP1?Z\2j1YP1<Z\2j1ZP1<[\2j1]P16\\
2j1XP16Z5j1XP14Z1j1TP1B]\2j1ZP17^\2j1\P18_\2j1ZP18V5j1UP15`\2j1WP17a\2j1YP16b\2k1WP17c\2k1WP16d\
2k1VP14e\2k1UP15f\2k1WP16g\2k1WP16h\2k1XP17i\2k1[P15j\2k1XP15VU1k1XP19k\2k1[P15l\2k1VP15d1k1SP14
m\2k1[P15[R1k1WP12n\2k1TP16o\2k1UP16P]2k1TP16Q]2k1VP18R]2k1TP16S]2k1VP16S]2k1VP13T]2k1TP16d1k1SP
13U]2k1UP13V]2k1XP13W]2k1VP12X]2k1UP16Y]2k1WP12Z]2k1TP14S1k1RP16[]2k1TP13\]2k1VP13]]2k1TP12^]2k1
TP16_]2k1YP14Z1k1SP12`]2k1VP13a]2k1XP12a1k1VP12b]2k1TP110k1RP12X2k1VP12c]2k1TP12d]2k1UP12a1k1VP1
6e]2k1RP15f]2k1RP15f]2k1RP140k1RP16g]2k1VP13h]2k1VP15V]2k1YP14i]2k1VP13j]2k1TP15k]2k1WP16U?k1ZP1
2l]2k1TP13dS1k1XP110k1RP12m]2k1TP13n]2k1WP13fQ1k1YP13o]2k1YP12P^2k1TP13Q^2k1TP110k1SP13R^2k1XP13
S^2k1XP13T^2k1XP13U^2k1XP13V^2k1UP14X:k1[P110k1SP17W^2l1VP17U2l1WP16[5m1WP14S1m1SP16X^2n1XP17X^2
n1YP140o1RP15Y^2o1TP13Z1o1SP14Z^2o1XP12[^2o1VP12[^2o1UP17\^2P2TP16]^2P2XP14W3P2UP13^^2P2WP15_^2P
2WP15`^2P2TP15a^2P2WP15b^2P2VP14c^2P2YP14d^2P2TP17e^2P2VP16f^2Q2VP1;g^2Q2TP1;h^2Q2VP16i^2Q2TP17j
^2Q2WP16k^2Q2VP17l^2Q2YP18m^2Q2\P17n^2Q2VP15o^2Q2TP15P_2Q2VP15Q_2Q2XP16R_2Q2WP15S_2Q2WP17T_2Q2UP
19U_2Q2ZP16V_2Q2[P15W_2Q2WP16X_2Q2ZP15Y_2Q2UP17Z_2Q2WP18[_2Q2[P16\_2Q2YP15]_2Q2XP18^_2Q2XP18__2Q
2ZP16`_2Q2UP15a_2Q2VP16b_2Q2XP16c_2Q2YP17d_2Q2ZP14e_2Q2TP16f_2Q2WP13a>Q2WP12Z1Q2SP13g_2Q2XP13h_2
Q2XP15i_2Q2VP12a1Q2UP12j_2Q2VP12k_2Q2VP15l_2Q2VP17m_2Q2YP16n_2Q2ZP13o_2Q2VP13P`2Q2VP13Q`2Q2YP13R
`2Q2TP15S`2Q2WP14T`2Q2WP14U`2Q2[P14V`2Q2ZP14W`2Q2YP13X`2Q2VP14Y`2Q2XP13Z`2Q2WP12Z1Q2TP13d1Q2TP12
[`2Q2TP16\`2Q2XP13]`2Q2WP12^`2Q2VP13_`2Q2XP13``2Q2XP13a`2Q2UP12b`2Q2UP13c`2Q2XP14d`2Q2ZP14e`2Q2Y
P13f`2Q2WP12g`2Q2TP13h`2Q2YP12X]2Q2UP13i`2Q2VP14j`2Q2YP13k`2Q2WP12l`2Q2TP12g4Q2VP14m`2Q2VP12n`2Q
2VP110Q2SP12o`2Q2TP13Pa2Q2VP1?i^2Q2UP12Qa2Q2TP15Ra2Q2VP13Sa2Q2TP12Ta2Q2TP12Ua2Q2TP14Va2Q2VP13Wa2
Q2WP13Xa2Q2WP13Ya2Q2XP13Za2Q2WP14[a2Q2ZP13\a2Q2XP13]a2Q2XP13^a2Q2YP110Q2RP15_a2Q2]P14_a2Q2ZP15_a
2Q2^P14_a2Q2[P13`a2Q2XP14aa2Q2[P12ba2Q2VP13ca2Q2YP13]Q1Q2VP12da2Q2UP14ea2Q2YP14fa2Q2VP15ga2Q2YP1
4ha2Q2XP13ia2Q2WP13ja2Q2WP14ka2Q2XP13la2Q2WP12ma2Q2TP12na2Q2TP14U`2Q2\P13oa2Q2VP12X2Q2VP12W3Q2VP
13Pb2Q2WP16Qb2R2XP17Rb2R2[P14Sb2R2VP17Tb2R2XP16Ub2R2XP17Vb2R2[P17Wb2R2ZP1;Xb2R2YP18Yb2R2YP18Yb2R
2XP18Zb2R2YP15[b2R2WP15\b2R2VP16]b2R2YP16]b2R2ZP15j^2R2WP16^b2R2VP18_b2R2VP15`b2R2WP15ab2R2XP16b
b2R2VP16cb2R2VP16cb2R2XP1:db2R2ZP1:db2R2YP15eb2R2TP15fb2R2SP15gb2R2UP19hb2R2XP15ib2R2TP15jb2R2VP
16kb2R2VP1:lb2R2VP19mb2R2[P19nb2R2[P1:nb2R2]P1:mb2R2]P1:ob2R2VP18Pc2R2YP14Qc2R2UP16Rc2R2VP16Sc2R
2YP16Tc2R2WP17Uc2R2ZP16Vc2R2XP19Wc2R2VP18Xc2R2ZP18Yc2R2ZP17Zc2R2XP15[c2R2UP15\c2R2WP17]c2R2WP16^
c2R2UP16_c2R2UP18`c2R2XP18ac2R2WP16bc2R2VP15a>R2VP18cc2R2ZP16[a2R2[P16dc2R2WP16ec2S2UP16fc2T2WP1
8gc2T2XP15hc2T2RP1Cic2T2TP15jc2T2SP15kc2T2UP15lc2U2SP1:mc2V2ZP18nc2V2WP1Boc2W2oLJPd2W2PM7Qd2X2VP
17Rd2X2XP16Sd2X2YP17Td2X2TP17Ud2X2VP1:l;X2UP1:Vd2X2WP17Wd2X2VP16Xd2X2VP16Xd2X2XP16Yd2X2VP15Zd2X2
TP15[d2X2VP17\d2X2YP16]d2X2TP16]d2X2VP16^d2X2XP16^d2X2ZP17_d2X2WP17`d2X2YP16ad2X2XP14bd2X2TP15cd
2X2TP15dd2X2VP16ed2X2VP16ed2X2XP16fd2X2VP12gd2X2TP13hd2X2WP12id2X2UP110X2RP12jd2X2UP13kd2X2WP14l
d2X2[P13md2X2XP17nd2X2WP16od2X2VP19Pe2X2WP14Qe2X2TP14Re2X2TP15Se2X2TP13Te2X2VP14Ue2X2TP15Ve2X2WP
16We2X2VP1@Xe2X2TP13Ye2X2VP13Ze2X2WP16[e2X2VP1;\e2X2VP15]e2X2WP18^e2X2WP18^e2X2YP16_e2X2WP15`e2X
2VP16ae2X2VP12be2X2TP13ce2X2VP12a1X2VP1Da1X2UP13de2X2TP12ee2X2TP13fe2X2YP12ge2X2TP13he2X2WP13ie2
X2XP13je2X2VP13ke2X2TP12le2X2TP14me2X2ZP13ne2X2VP14oe2X2XP13Pf2X2XP124X2VP13Qf2X2TP13Rf2X2TP13Sf
2X2TP12Tf2X2UP12Uf2X2TP14Vf2X2TP190X2RP15Wf2X2VP14Xf2X2TP110X2RP15Yf2X2WP12Zf2X2TP13[f2X2WP13\f2
X2WP14]f2X2YP14^f2X2[P15\4X2]P13_f2X2VP13`f2X2TP12a1X2UP13af2X2XP13bf2X2WP13_W1X2YP13cf2X2WP15df
2X2VP13ef2X2TP13ff2X2UP12gf2X2TP12hf2X2UP110X2RP14if2X2TP12jf2X2UP15kf2X2WP12X2X2VP13lf2X2WP13mf
2X2TP12nf2X2TP12of2X2TP18Pg2Y2^P16Qg2Y2VP16Rg2Y2SP1BSg2Y2UP17Tg2Y2YP16Ug2Y2WP1>Vg2Y2YP17Wg2Y2YP1
6Xg2Y2TP1JYg2Y2UP16Zg2Y2UP17Vg2Y2VP15[g2Y2YP14\g2Y2UP15]g2Y2UP17^g2Y2WP17_g2Y2YP15`g2Y2XP19ag2Y2
WP15bg2Y2VP14cg2Y2UP17dg2Y2VP17eg2Y2YP17fg2Y2ZP16gg2Y2WP15hg2Y2UP1;ig2Y2]P17jg2Y2ZP15kg2Y2UP16lg
2Y2UP17mg2Y2WP18ng2Y2WP1<og2Y2WP15Rg2Y2SP14Ph2Y2SP17Vg2Y2WP15Qh2Y2UP15Rh2Y2YP13Sh2Y2YP14Ph2Y2SP1
5Th2Y2YP13Uh2Y2YP16Vh2Y2ZP14Ph2Y2RP18Wh2Z2^P17Xh2Z2ZP15Yh2Z2YP13Zh2Z2VP15[h2Z2YP16\h2Z2ZP17]h2Z2
]P17^h2Z2_P15_h2Z2ZP14`h2Z2VP15ah2Z2[P15bh2Z2YP18ch2Z2]P16dh2Z2WP14eh2Z2WP14fh2Z2UP17gh2Z2XP12hh
2Z2TP15Rg2Z2SP11ih2Z2RP14jh2Z2XP12kh2Z2TP12lh2Z2SP15mh2Z2XP16nh2Z2WP18oh2Z2\P18Pi2Z2YP1:oh2Z2^P1
6Qi2Z2XP16Ri2Z2YP17Si2Z2YP18Ti2Z2YP16Ui2Z2WP17Vi2Z2YP17Wi2Z2ZP18Xi2Z2\P16Yi2Z2ZP15Zi2Z2WP16[i2Z2
WP14\i2Z2UP16]i2Z2WP12lh2Z2TP13^i2Z2UP17_i2Z2WP14`i2Z2YP16ai2Z2XP16bi2Z2WP14ci2Z2VP15di2Z2WP15ei
2Z2ZP12fi2Z2UP14gi2Z2VP13hi2Z2TP13ii2Z2WP12ji2Z2VP14ki2Z2XP14li2Z2[P14mi2Z2XP12ni2Z2UP16oi2Z2VP1
3Pj2Z2XP16Qj2Z2WP12Rj2Z2TP13Sj2Z2XP1:Tj2[2^P18Uj2[2ZP1=Vj2[2XP1:Wj2[2]P17Xj2[2ZP18Yj2[2XP19Zj2[2
XP18Zj2[2XP1?Uj2[2YP1:[j2[2[P17\j2[2VP1?]j2[2WP16^j2[2WP1>^j2[2XP14_j2[2UP18Yj2[2XP12`j2\2UP11ih
2\2RP17ih2\2RP13aj2\2TP13bj2\2TP15bj2\2VP11ih2\2RP15ih2\2RP12cj2\2UP15dj2\2[P1;ih2\2SP14ej2\2VP1
3fj2\2UP12gj2\2UP12hj2\2RP11ih2\2RP11ih2\2RP11ih2\2RP14ij2\2TP18jj2]2XP15kj2]2XP16lj2]2VP15bj2]2
VP19mj2]2_P19mj2]2_P18nj2]2\P15bj2]2TP18oj2]2[P17Pk2]2WP16Qk2]2WP16Rk2]2YP15Sk2]2TP15Tk2]2TP14Uk
2]2WP17Vk2]2XP16Wk2]2VP16Xk2]2WP14Yk2]2TP11Zk2^2RP12[k2^2VP12Zk2^2QP12\k2^2UP11Zk2^2RP12]k2^2UP1
2^k2^2UP12_k2^2UP12`k2^2UP12ak2^2TP11Zk2^2RP12bk2^2UP12ck2^2UP13dk2^2WP11Zk2^2RP12ek2^2VP12fk2^2
UP12gk2^2TP12hk2^2VP12ik2^2TP12jk2^2VP12kk2^2VP12lk2^2TP12mk2^2UP12nk2^2VP12ok2^2UP12Pl2^2VP12Ql
2^2VP12Rl2^2UP11Zk2^2RP15Sl2_2SP11Tl2_2RP11Tl2_2RP11Tl2_2RP11Tl2_2RP12Ul2_2TP12Vl2_2VP13Wl2_2YP1
2Xl2`2UP14Yl2`2WP13Zl2a2XP11[l2a2RP13\l2b2XP12]l2b2UP13Th2b2YP13^l2b2TP12_l2c2VP12`l2c2TP11ih2c2
RP14al2d2WP12bl2d2UP14cl2d2WP13dl2d2TP13el2e2VP13fl2e2XP12gl2e2UP18hl2f2TP1;il2f2TP14jl2f2TP1:kl
2f2WP130f2RP110g2RP110g2RP1;ll2h2TP1:ml2i2XP16nl2i2YP15Tg1i2VP17ol2i2UP1Dd1i2TP1:Pm2i2VP13Qm2i2Y
P17Rm2i2WP16Sm2i2WP16Tm2i2ZP14W3i2UP16Um2i2WP16Vm2i2YP13Wm2i2XP13Xm2i2WP12Ym2i2VP14X:i2[P13WU1i2
XP13Zm2i2WP13[m2i2YP13\m2i2YP13]m2i2YP13^m2i2VP13_m2i2WP13`m2i2XP13am2i2YP13bm2i2YP13cm2i2YP12dm
2i2VP13em2i2WP13fm2i2WP12gm2i2UP13hm2i2XP12im2i2TP12WR2i2TP12jm2i2VP13km2i2XP110i2RP14lm2i2YP12m
m2i2UP12nm2i2UP12V5i2UP17om2i2ZP12oj1i2VP12V5i2UP13Pn2i2UP12Pn2i2UP12Qn2i2UP12Rn2i2TP12Sn2i2TP12
Tn2i2UP13Un2i2XP12Vn2i2TP12mFi2UP12mFi2UP14Wn2i2TP13Xn2i2YP13Yn2i2YP12Zn2i2UP18ll2i2TP15[n2i2VP1
3\n2i2XP12]n2i2VP14^n2i2YP13_n2i2WP14`n2i2UP110i2RP130i2RP12an2i2UP12bn2j2UP14cn2j2WP14dn2j2XP13
en2j2XP15fn2j2YP16gn2k2WP16hn2k2WP15in2k2TP16jn2k2WP16kn2k2UP17ln2k2VP17mn2k2XP17nn2k2WP16on2k2X
P17Po2k2WP16Qo2k2UP11Ro2k2SP12So2k2UP13To2k2YP17Uo2k2[P17Vo2k2VP13Wo2k2YP17Xo2k2VP16Yo2l2WP15Zo2
l2WP18[o2l2]P18[o2l2_P19\o2l2^P18]o2l2VP18^o2l2XP16_o2l2TP16`o2l2VP15]o2l2TP15ao2l2YP15bo2l2WP15
co2l2VP15do2l2VP16eo2l2VP16eo2l2XP17fo2m2UP15go2m2XP16ho2m2VP17io2m2YP19jo2m2UP17ko2m2VP16lo2m2W
P17mo2m2\P18no2m2TP16oo2m2VP17PP3m2XP15QP3m2YP15RP3m2XP16SP3m2YP16SP3m2[P16TP3m2WP16TP3m2YP14UP3
m2VP15VP3m2YP16WP3m2YP16WP3m2\P15XP3m2YP17YP3m2YP15ZP3m2WP17[P3m2WP17\P3m2XP16]P3n2TP16]P3n2VP16
^P3n2VP18_P3n2XP16`P3n2WP18aP3n2YP17bP3n2ZP14cP3n2UP14dP3n2UP19eP3n2XP16fP3n2YP180o2RP190o2RP18Z
5o2[P14gP3o2TP15hP3o2VP15iP3o2YP17jP3P3VP17kP3P3VP18lP3P3XP15mP3P3VP19nP3P3YP14oP3P3UP17X2P3UP17
fR1P3WP17PQ3P3WP18QQ3Q3VP18RQ3Q3WP15SQ3Q3WP16TQ3Q3YP16\4Q3[P17UQ3Q3[P130Q3RP16VQ3R3TP16VQ3R3VP18
WQ3R3VP18WQ3R3XP17XQ3R3VP17XQ3R3XP17YQ3R3\P18c5R3^P18m3R3[P16\4R3[P16ZQ3R3ZP16d5R3WP18e?R3]P15[Q
3R3WP17\Q3S3TP15]Q3S3VP17^Q3S3YP15S_1S3XP16_Q3S3XP16`Q3S3UP15aQ3S3XP17bQ3S3YP1>cQ3T3WP19cQ3T3XP1
8gJT3YP18gJT3\P16U:T3VP16dQ3T3YP16eQ3T3VP18fQ3T3\P16P3T3ZP17gQ3T3YP18hQ3U3XP15iQ3U3WP19e?U3[P16j
Q3U3WP15kQ3U3VP14lQ3U3VP15mQ3U3XP15nQ3U3WP16oQ3U3TP16PR3U3TP130V3RP16QR3V3WP17RR3V3VP130V3RP16SR
3V3VP16TR3V3XP15l^1V3UP130V3SP130V3RP17UR3V3VP14VR3V3TP17WR3W3TP19Y4W3XP15XR3W3WP14YR3W3TP16ZR3W
3YP1;[R1W3[P16[R3W3YP17a1W3UP16\R3W3YP16]R3W3VP130W3RP15^R3X3XP15_R3X3WP140X3RP16`R3X3[P15aR3X3W
P16bR3X3XP15cR3X3VP16dR3X3ZP15eR3X3WP15fR3X3XP16gR3X3VP16hR3X3TP16hR3X3VP15iR3Y3TP15jR3Y3XP16kR3
Y3WP18lR3Y3WP16mR3Y3YP16nR3Y3VP17oR3Y3ZP16PS3Y3TP16PS3Y3VP16QS3Y3[P14nAY3UP16RS3Z3YP15SS3Z3UP16T
S3Z3WP16TS3Z3YP16US3Z3VP1BVS3Z3VP16WS3Z3UP16XS3Z3WP16YS3Z3YP17ZS3Z3[P15[S3Z3XP14\S3Z3VP16]S3Z3ZP
17^S3Z3]P15_S3Z3YP15`S3Z3XP16aS3[3UP16aS3[3VP15bS3[3WP14cS3[3TP14dS3[3UP15eS3[3YP154[3UP15fS3[3W
P15gS3[3VP16lK\3VP17hS3\3VP17iS3\3XP1=jS3\3VP17kS3\3[P15lS3\3TP15mS3\3WP16nS3\3ZP17oS3]3XP17oS3]
3ZP18PT3]3YP16QT3]3YP15RT3]3XP16Q:]3XP16ST3]3VP15TT3]3TP15UT3]3VP16VT3]3WP16VT3]3YP16WT3]3YP1:XT
3^3VP17YT3^3YP18ZT3^3\P17[T3^3WP17[T3^3YP17[T3^3WP17[T3^3YP19\T3_3XP15]T3_3VP15^T3_3XP16_T3_3WP1
6`T3_3YP17aT3_3VP17aT3_3XP15bT3_3TP15cT3_3VP15Zn2_3WP15dT3_3WP18eT3`3VP17Z5a3WP17Z5a3YP19m3a3[P1
:fT3b3VP15gT3b3UP15hT3b3VP15SS1b3XP16nR1b3ZP15iT3b3VP14jT3b3TP15kT3b3XP14lT3b3TP140b3RP14mT3b3TP
18nT3c3TP14Xd1c3TP15oT3c3VP15PU3c3WP17kIc3UP16QU3c3VP15RU3c3WP19SU3c3ZP15TU3c3XP15UU3c3TP16WNc3Z
P16VU3c3WP17g1c3ZP18WU3c3XP14X2c3UP15XU3c3WP15U5c3XP1U1YU3d3XP1R1ZU3d3VP16[U3d3XP18UId3[P18UId3]
P16\U3d3ZP17g?d3]P17ni1d3[P15]U3d3TP15^U3d3VP17_U3d3TP17`U3d3VP15aU3e3TP15bU3e3VP17cU3e3[P1?dU3e
3[P17db2e3ZP16eU3e3WP16fU3e3TP16gU3e3TP16hU3e3WP17iU3e3YP16d1e3SP16jU3e3VP15kU3e3VP17lU3e3VP17mU
3e3YP17nU3e3XP17oU3e3[P17PV3e3ZP16QV3e3\P15RV3e3VP17SV3e3XP15TV3e3UP15UV3e3WP16VV3e3WP16WV3e3YP1
5XV3e3TP17YV3e3VP17ZV3e3YP17ZV3e3[P16[V3e3XP16[V3e3ZP16\V3e3WP17]V3e3ZP17]V3e3\P16^V3e3XP19_V3e3
\P18`V3e3YP16^W2e3YP16\4e3[P17e?f3YP15aV3f3TP16bV3f3VP15cV3f3TP17dV3f3VP17dV3f3XP17mKf3ZP15eV3f3
WP16fV3f3WP16gV3f3\P15hV3f3WP15iV3f3WP16jV3f3[P16kV3f3TP16kV3f3VP16lV3f3WP15mV3f3XP15nV3f3WP16oV
3f3XP16oV3f3ZP15PW3g3UP15QW3g3WP14RW3g3UP18SW3g3]P18SW3g3_P14TW3g3TP18UW3g3[P16VW3g3YP18WW3g3ZP1
8WW3g3\P19XW3g3\P19XW3g3^P16YW3g3YP14ZW3g3VP15[W3g3XP16lb1g3[P15\W3g3TP15]W3g3VP16^W3g3YP130g3SP
16_W3g3VP17`W3g3VP17`W3g3XP14gOg3UP15aW3g3WP16bW3g3TP16cW3g3VP18dW3g3TP15eW3g3VP17fW3g3ZP16gW3g3
XP16gW3g3ZP15hW3g3WP16d5g3WP16iW3g3WP19jW3g3XP16kW3g3XP15lW3g3XP15mW3g3XP16nW3g3VP19oW3h3[P15PX3
h3WP16QX3h3VP15RX3h3VP15SX3h3WP18TX3h3VP18TX3h3XP18UX3h3[P17VX3h3[P17WX3h3]P15XX3h3XP19db2i3YP1:
db2i3YP1:YX3i3UP1JYW2i3WP19YW2i3\P15\b2i3VP15ZX3i3WP16[X3j3WP14oOj3UP16\X3j3XP15]X3j3WP15Z1j3SP1
6^X3j3\P15_X3j3XP17`X3j3ZP18d5j3WP16aX3j3XP15bX3j3VP16cX3j3YP17dX3j3VP17eX3j3\P17fX3j3XP17gX3j3Y
P15hX3j3WP19iX3k3VP16jX3k3VP16kX3k3YP16lX3k3ZP19mX3l3\P17nX3l3YP1CoX3l3XP16PY3l3VP16QY3l3VP16RY3
l3YP14SY3l3VP15TY3l3VP16UY3l3\P16VY3l3[P15WY3l3VP19XY3m3\P1=XY3m3`P18T6m3ZP18YY3m3]P18ZY3m3YP18[
Y3m3[P15\Y3m3TP15]Y3m3VP15^Y3n3UP17_Y3n3WP17`Y3o3VP19aY3o3VP15bY3o3WP17cY3o3XP18RJo3YP17dY3o3YP1
9Y4o3ZP19eY3P4^P17fY3P4^P16gY3P4XP17hY3P4\P18iY3Q4XP17jY3Q4YP17kY3Q4VP16lY3Q4XP110R4RP12mY3R4TP1
10R4RP12nY3R4TP14oY3R4VP14PZ3R4WP16QZ3S4SP1U1l;S4VP1U1RZ3S4XP15cS3S4SP15SZ3S4UP14TZ3S4UP14UZ3S4Y
P12VZ3S4TP12WZ3S4TP12XZ3S4TP14X:S4\P12`d1S4VP14X:S4\P13YZ3S4XP12ZZ3S4VP12[Z3S4VP12\Z3S4VP12]Z3S4
VP12^Z3S4TP13_Z3S4YP12`Z3S4VP12a1S4VP12aZ3S4UP12bZ3S4VP12g4S4VP12cZ3S4UP16dZ3S4UP12eZ3S4UP12fZ3S
4UP12gZ3S4UP12cd1S4VP12hZ3S4VP12iZ3S4VP12jZ3S4VP12U:S4VP12kZ3S4UP12lZ3S4VP12mZ3S4UP12nZ3S4VP12oZ
3S4VP12P[3S4UP12Q[3S4TP12R[3S4TP12S[3S4TP12T[3S4UP12U[3S4UP12a1S4VP13V[3S4YP12W[3S4VP13\W1S4YP13
mh1S4WP16X[3S4UP16Y[3T4WP16Z[3T4WP17[[3T4WP17\[3T4YP1;][3T4WP1;^[3T4YP17_[3T4VP15`[3T4VP15P2T4UP
15a[3T4WP1;b[3T4WP15c[3T4TP19d[3T4XP17e[3T4XP17e[3T4ZP19f[3T4ZP15g[3T4XP15h[3T4YP15i[3T4WP18j[3T
4ZP16k[3T4TP15l[3T4VP16m[3T4VP16n[3T4XP15o[3T4TP1:P\3T4VP1:Q\3T4XP18R\3T4VP18S\3T4YP19T\3T4XP16U
\3T4WP17V\3T4VP18W\3T4[P16mT1T4[P18X\3T4]P15Y\3T4TP15Z\3T4VP15[\3T4VP16\\3T4ZP18]\3T4WP18]\3T4YP
15^\3T4VP16U?T4ZP16_\3T4XP16`\3T4TP16a\3T4VP17b\3T4VP19l;T4VP16c\3T4VP17d\3T4TM5e\3T4TP16f\3T4VP
16g\3T4VP15h\3T4UP15i\3T4WP14j\3T4TP16d_1T4\P19l;T4VP18k\3T4ZP1=l\3T4TM=m\3T4VM5n\3T4UP15o\3T4UP
17P]3T4VP15Q]3T4WP15R]3T4TP15S]3T4VP15T]3T4XP14U]3T4UP17V]3T4\P16W]3T4WP17X]3T4UP17X]3T4WP1<Y]3T
4WP15Z]3T4UP15[]3T4TP16\]3T4SP16]]3T4UP17^]3T4YP15_]3T4VP17`]3T4WP16a]3T4XP15b]3T4VP14c]3T4TP14d
]3T4VP16e]3T4TP17f]3T4XP16g]3T4VP16g]3T4XP15nAT4VP15h]3T4XP14i]3T4TP17P]3T4VP16j]3T4XP12k]3T4VP1
7l]3T4VP14mFT4TP13m]3T4YP14n]3T4YP12o]3T4UP17P^3T4WP17P^3T4YP17Q^3T4XP15R^3T4TP14mFT4TP19l;T4VP1
8Z\2T4XP16S^3T4VP15T^3T4UP14T^3T4TP17U^3T4VP1:oS2U4YP1:oS2U4[P1@l;U4QM@V^3U4SM>W^3U4QM>X^3U4SM<Y
^3U4QM=Z^3U4PM=[^3U4RM9\^3U4QM9]^3U4SM6cS3V4RP16Z^3V4SP16Z^3V4RP160V4QP16^^3V4SP16fb2V4RP16Z^3V4
SP18_^3W4TP17`^3W4TP19a^3W4VP18b^3W4VP1?c^3W4TP1@d^3X4TP1@e^3X4VP1:d8X4WP1:d8X4YP17f^3X4TP140X4R
P14T5X4UP1AUR2Y4QMAg^3Y4SMBh^3Y4UMBh^3Y4TM7i^3Z4VP15j^3Z4VP16k^3Z4UP16l^3Z4UP14m^3Z4TP15n^3[4TP1
6o^3[4VP17P_3[4TP16Q_3[4VP14R_3[4YP12iY1[4VP15S_3[4TP120[4SP12T_3[4UP17U_3[4VP1;0[4SP140[4RP17V_
3[4VP140[4RP14W_3[4TP14X_3[4TP13Y_3[4WP16Z_3[4VP12[_3\4UP12\_3\4UP12Zn2\4UP1EYY2]4SMEYY2]4UM;]_3
]4YP18^_3]4VP15__3]4UP15`_3]4WP1:a_3]4SM:b_3]4UM5c_3]4UP15d_3]4WP14e_3]4TP16f_3]4WP14g_3]4WP12h_
3]4TP1<i_3]4VP1>j_3]4UP17V5]4VP1;i_3]4WP1:k_3]4TP14l_3]4TP15m_3]4VP16n_3]4YP110]4RP13o_3]4WP13P`
3]4YP12Q`3^4VP12Q`3^4VP12R`3^4VP12S`3^4VP12T`3^4TP110^4RP12a1^4VP13U`3_4VP12V`3_4TP13W`3_4YP15X`
3`4UP13Y`3`4VP12Z`3`4TP13[`3`4WP15\`3`4XP15]`3`4TP12^`3`4UP14mF`4UP16_`3a4ZP15``3a4VP17a`3a4VP14
b`3a4XP13c`3a4TP12d`3a4TP17e`3a4ZP16f`3a4VP16g`3a4YP14h`3a4YP13i`3a4WP16j`3a4]P16k`3a4VP14WNa4ZP
14l`3a4TP14X:a4\P16m`3a4TP16n`3a4VP13o`3a4XP14Pa3a4[P13Tf1a4YP15Qa3a4WP15Ra3a4UP15Sa3a4WP17Ta3a4
ZP14Ua3a4ZP14Va3a4XP142a4\P12Wa3a4VP13Xa3a4WP12V5a4VP13Ya3a4XP13Za3a4YP12[a3a4UP124a4VP13\a3a4XP
15]a3a4\P13^a3a4WP13bW1a4YP13_a3a4XP13`a3a4YP13aa3a4WP12ba3a4UP12ca3a4TP13da3a4XP12ea3a4UP12fa3a
4TP12ga3a4TP14ha3a4XP14ha3a4[P12ia3a4TP12ja3a4UP14ka3a4WP12;a4VP13la3a4WP14WNa4[P14d_1a4[P13ma3a
4YP12na3a4TP12oa3a4UP16Pb3a4]P14Qb3a4WP13Rb3a4XP13Sb3a4XP13Tb3a4WP13Ub3a4XP15Vb3a4TP14Wb3a4YP12n
Aa4VP15Xb3a4[P13VU1a4YP14\b1a4\P12U:a4VP13Yb3a4WP17Z5b4ZP18P]1b4\P16Zb3b4[P16[b3b4XP14\b3b4UP15]
b3b4WP17^b3b4YP16_b3b4XP16`b3b4VP16ab3b4WP16bb3b4VP16cb3b4ZP14db3b4TP16eb3b4YP16fb3b4[P16gb3b4XP
16gb3b4ZP16hb3b4\P15ib3b4XP15jb3b4YP18kb3b4YP16lb3b4\P15mb3b4YP15nb3b4YP17ob3b4]P15Pc3b4XP15Qc3c
4WP16Rc3c4XP15\>c4XP16Sc3c4YP16Tc3c4ZP15Uc3c4WP17Vc3c4\P15Wc3c4XP16Xc3c4[P17Yc3c4VP16Zc3c4ZP19[c
3c4XP15\c3c4XP15]c3c4WP15^c3c4YP18_c3c4YP15`c3c4YP15ac3c4VP16bc3c4XP16cc3c4YP19dc3d4XP17ec3d4VP1
7ec3d4XP15fc3d4VP15gc3d4WP15hc3d4UP15ic3d4WP15jc3d4VP15kc3d4VP15lc3d4XP16mc3d4ZP17nc3d4^P17oc3d4
VP15Pd3d4WP15Qd3d4XP130d4RP14Rd3d4UP15Sd3d4VP16X:d4[P15X:d4YP16Td3d4YP16Ud3d4ZP14Vd3d4UP16Wd3d4W
P14hW1d4VP15Xd3d4XP16Yd3d4[P17Zd3d4ZP17Zd3d4\P15[d3d4UP15\d3d4WP16]d3d4WP14^d3d4UP16_d3d4VP15`d3
d4WP16W5d4ZP14ad3d4VP16bd3d4VP16bd3d4XP16cd3d4VP15dd3d4VP17ed3d4XP17fd3d4YP14gd3d4UP16hd3d4VP15f
S1d4XP14T;d4UP17id3d4\P17id3d4^P17X:d4\P17X:d4_P16jd3d4\P18kId4^P15kd3d4WP16ld3d4VP15md3d4TP15nd
3d4VP15od3d4XP15Pe3d4WP16Qe3d4TP16Qe3d4VP1=Re3d4VP1=Se3d4XP19Te3d4XP19Te3d4ZP17Ue3d4TP17Ve3d4VP1
7We3e4VP16Xe3e4[P19Z5e4[P19Ye3e4WP17Ze3e4XP18[e3e4TP18[e3e4VP15\e3e4XP17]e3e4YP16\4e4[P16VNe4[P1
4^e3e4UP14_e3e4UP17Z1e4SP1o`2PDYR3QD\]5QD]]5QD^]5PDYR3QDTQ4QD_]5QD`]5QDa]5QDb]5PDlo2QDUe3QDc]5PD
l]6QDd]5QDe]5QDf]5QDg]5QDXW2QDg]5QDh]5QDi]5QDj]5PDj]6QDk]5QDl]5QDm]5PDYR3QDn]5QDi@WD0QDo]5XD0SD0
TD5QDP^5PDdR2PDYR3QDTQ4QDi@WD0QDQ^5XD0SD0QDaR1QDR^5UD0QDS^5QDT^5TD6QDU^5TD6QDV^5S@0UD0PDZR3QDl4P
DiX3QDW^5UD0QDUS4QDX^5PDiX3QDY^5P@ZX4QDZ^5PDYR3QDTQ4PDiX3QD[^5UD0QDmY3PDiX3QD\^5TD4SD0QD]^5TD3PD
gX2UD0PD[R3VD0UD0PD[R3PD2UD0QD^^5QD_^5PD2UD0PD]c6PDh\5UD0PDXX4PDYR3QD`Q4PD2UD0PDYR3PDf^:PDYR3QD`
^5QDa^5QDb^5PDdR2UD0QDc^5PDf^:UD0QDd^5QD^j4PDZX4PD2QDe^5QDf^5TD1QDg^5`DXX4`D\\5`DZ\5QDa\1QDj4QDh
^5TD1QDi^5QDa\1Q@j4S@0QDj^5PDnR;QDa\1QDk^5PDVa6TD1QDl^5PD\a3PDko2PDo9QDm^5PDa\5QDn^5PDRV>PDSV>PD
mS2QDo^5SD0QDP_5QDfCPDSX4QDQ_5SD0QD]]4QDR_5PDbc6PDSQ1QDS_5PDbP8QDT_5QDU_5QDV_5QDW_5QDX_5QDY_5QDZ
_5TD3QD[_5QD\_5TD1QDeV3PDl]6QDii3QD]_5QD^_5TD6PDa\5PDPS;PDSX4QD__5QD`_5QDa_5SD0PDQZ2QDb_5PDHQDc_
5TD8QDd_5QDh4QDZW5PDPi3QDe_5QDf_5QDg_5QDh_5QDl[2QDi_5QDj_5PDdR2QDk_5QDl_5QDm_5P@h\5QDn_5QDo_5QDP
`5QDQ`5QDh4PDZ\5PDQY4PD[h3PDZ\5QDh4QDR`5QDS`5QDT`5QDU`5PDl]6PD^V2QDV`5QDW`5PDmn2QDX`5QDY`5PDa\5Q
DZ`5TD1QD[`5PD\b6PDZ\5PDl]6QD\`5QDj4QD]`5QD^`5PDYX4QDh4QD_`5QD``5QDa`5QDb`5QDZh4QDQMS@0QDR4PDU7Q
Dc`5PDU7PDmP:PDeV>PDU7PDml2PDZ\5PD`m<PDU7PDfV>PDVm3PD\OQDd`5QDe`5PD\OQDf`5PD\OQDg`5PD`i3PDZ\5PD\
OPD[@PDl]6QD]k1PDZ\5QDh4QD]k1PDZ\5QDh4PDV7QDh`5QDi`5PDV7QDj`5QDk`5PDfV;QDl`5PDPQ6QDm`5PDm>PDfa6Q
Dn`5PDg\5QDh4PDY7QDo`5PDX7QDPa5PD[7QDQa5PDU7QDRa5PD`Q3QDSa5QDTa5PD`Q3PDeQ3QDUa5PDl]6QDVa5PDa\8QD
Wa5PDhd:QDXa5QDYa5QDZa5PD^Y4PD_\5PD_Y4PD^Y4PDRY4PDWX4PDcY4QD[a5PDbY4QD\a5PDRm9PDQ[;PDSm9PDQ[;PDQ
[;QD]a5QD[f1QD^a5PD_NQD_a5PD^e5QD`a5PDTW;QDaa5QDba5PDTW;PDmY2QDca5PDSQ1PDnl1PDY[6PDnl1PDh\5PDl8P
Dh\5QDda5QDea5PD\T4QDfa5QDga5TD3QDha5QDia5QDja5QDka5PD]Y6PDd\4PDl8PDl8QDla5PD]Y6QDma5PDh\5PDl8QD
dS2PDSk9PD_\5PD[7PD[7PD_\5PDSk9QDna5PDhY3QDWR1QDoa5VD0QDWR1QDoa5QDPb5QDQb5TD2QDY]2QDRb5QDSb5TD3Q
Dh5TD6QDTb5QDUb5QDVb5QDWb5PDa\5QDQMQDXb5PDRY4`DZ\5QDYb5TD2QDj4PD]X4QDZb5PDmP:QD[b5TD4QD]k1PDj]6P
DQk9QD\b5QD]b5QD^b5S@0QD_b5PDY\5P@l]6QDQm1PDZ\5QD`b5PD\m9QDXW2PDWU8PDbP:PD[\5QDcAQDab5QDbb5PDmP:
PDa\5QDcb5S@0S@0QDj4QDdb5QDeb5QDfb5TD3QDgb5PDRb6QDhb5Q@j4QDib5TD2QDjb5QDiKPDQ;PDWX4QDkb5TD1QDlb5
PDWX4QDmb5TD2QDnb5QDob5TD8QDTb5QDPc5QDQc5QDRc5PD\a3QDj4QDSc5PDa\5QDTc5QDUc5QDa\1QDj4QDVc5PDa\5QD
k:QDWc5QDXc5TD1QDYc5QDZc5PDTNQD[c5PDVNPD_\5PDWNQD\c5QD]c5PDVX4QD\DQD^c5VD0PDVX4QD\DQD^c5QD_c5QD`
c5QDac5QDa\1QDbc5QDcc5TD2QDj4QDdc5QDec5TD3QD]e2QDfc5QDgc5PDl]6PDU7PD4PDl]6PD`OPDdOPDYP5PDYU4PDYX
>QDhc5TD3QDic5PD`X4QDjc5TD2PDa\5QDkc5QDih4TD1QDh4QDlc5QDRJQDmc5TD1QDnc5PDa\5QDoc5QDPd5QDQd5QDb_1
QDRd5QDSd5TD1QDTd5QDUd5TD1QDj4QDVd5QDif2PDRb6P@Z\5TD4QDWd5PDWX4PDVX4PDl]6QDXd5QDYd5SD0PDh\5PDU7P
Dh\5PDdY2PDh\5PDdg6PDh\5PDh\5PD]U2PDh\5PDh\5PDQe6PDh\5QD`U1PDl8QDZd5QD[d5PDl8PDdOQD\d5PD^8QD]d5P
DfNPD_\5PD^8PD[b6PD^8QD^d5QD_d5PDSk9QD`d5QDad5QDbd5PD\Q:QDcd5PD]Q:QDdd5PD^V2QDed5PDZNPDX9PDYEPD]
l2QDfd5PDnS6QDgd5PDcb6QDhd5PDX[4QDid5PDX[4PDeX>PDbQ:QDjd5QDkd5QDld5PD`OQDmd5PD_7QDnd5PD_7PD_7PDo
a7QDod5PDTP1PD^U4PDf5QDPe5PDfo5QDQe5PDQl9QDRe5PD]4QDSe5PDQ`5QDTe5PDWk9QDUe5PDak9QDVe5PDal9QDWe5Q
DXe5PDg\5PDXNQDYe5QDZe5QD[e5PDV[4QD\e5PD[m:QD]e5PDjP1QD^e5PDjj1QD_e5PDmR2QD`e5PDSg3PDmR2PDlOQDae
5QDbe5QDce5PDgd:PD^\7QDde5PDUQ:QDee5PDUQ:PDR@PDaP1QDfe5QDge5PDVY>PDbW=QDhe5PDiP:QDie5PDYQ:QDje5P
Dd5QDke5PDXh2PDZ\5PDZ7QDle5QDme5QDne5aD`5`D[Y>`DnY;`DfZ5PDfU2QDoe5QDPf5PDfU2PD\OQDQf5PDkP:PD\i2P
DQk9QDRf5PD`Y>PDb5PDmY2QDSf5PDVNPD_\5PDWNPDgP4PD[2PDe\5QDTf5PDQh6QDUf5PD\T2QDVf5PDna<QDWf5PDWT:Q
DXf5PDl8QDYf5PDj>QDZf5QD[f5QD\f5PDa\5PDdi2PDVX4QD]f5PDcR2QD^f5PDl]6PDlk:PDaY>QD_f5PDWl9QD`f5PDdo
9QDaf5PDPR=QDbf5PDab6QDcf5PD\b6QDdf5PDY\5QDef5PDY\5PDmd6QDff5PD[b6QDgf5PD]X4PDY\5PD[b6PDe\5PD[b6
PDeY2PDZ\5PD[b6PDZR3QDhf5PDh\5QDhX4PDh\5PD`X4PD1PD`X4PD4PD`X4VD0QDif5PD`X4QDjf5TD6QD1QD1TD6PD4PD
\X4SD0PD\X4QDkf5PDkQ3QDlf5PDeY>PDRU>PD`OPDfY>PD[NPDS3QD\DPDSP1PD?PDPP3PD_:QDmf5QDnf5QDof5QDmOTD2
QDPg5VD0QDmOTD2QDPg5QDQg5QDmOTD2QDPg5PDZ\5QD\DQDRg5QDSg5QDTg5UD0PDhb6PDa\5TD6PD[\5PDQ`5PD_\5PDf5
PDf5PD_\5QDUg5PDd5PD_\5QDVg5PD^4PD_\5PD]4QDWg5TD4QDj4QDXg5QDYg5PD_\5QDa`5PDY7PD4PDX7PDU7PD_\5QDZ
g5QD]k1S@0QD[g5PDQU4QD\g5PDoP8PD_\5PD]W>QD]g5QD^g5PD[7QD_g5PDSk9QD`g5PDWl9PDPZ>PDQk9QDag5PD`Q3QD
bg5PDdOPDZ\5PDSZ>PDdOQDcg5PDfo5PD^T2PDlP1QDdg5PDl8QDeg5QDfg5PDi<PDjj1PD`\5PDlj1PDlj1PD`\5PDjj1QD
gg5QDhg5QDig5TD2QDjg5PDjMPD`\5PDdNPDhX4PD`\5PDiX4PDgX2PD`\5PDhX2PDg\5PDXo2QDkg5PDh8QDlg5QDmg5QDn
g5QDog5PDZk1QDPh5QDQh5QDbe5QDRh5QDSh5QDTh5PD`l1QDUh5PDmMPD]Z3PDYZ>PDPR:PDZZ>PD\T4QDVh5QDWh5QDXh5
QDYh5QDZh5PDmj1QD[h5QD\h5QD]h5QD^h5QD_h5QD`h5QDah5PDR>QDbh5`DaT:`DbY:`DdZ>QDch5QDdh5TD4QDeh5QDfh
5TD3QDgh5`Dl]6`Dm]6QDhh5QDih5QDjh5PDmP:QDkh5PDmP:PD[\5QDlh5UD0PDXX4QDmh5S@0QDnh5`D]l3`Dgo2`DWR4P
DXX4QDoh5S@0QDPi5QDQi5QDRi5QDj4PDUT4UD0PDl]6S@0QDSi5QDj4aDS5aDi5aDo5aD`2QDTi5UD0QD\DS@0QDUi5QDVi
5QD\DS@0QDWi5QDXi5S@0QDYi5UD0QDQ5SD0QDZi5UD0SD0QDZi5UD0QDQ5QDZi5UD0QDZi5QD[i5QD\i5QD]i5QD^i5QD_i
5QD`i5Q@ai5TD2QDbi5QDci5QDdi5SD0QDei5QDfi5S@0QDj4QDgi5QDhi5QDii5QDji5TD6PD]\5QDki5QDli5PDlo2PDo9
SD0QDmi5QDj4PD]X4PDm>QDni5TD1QDoi5P@a\5PD`X4QDPj5QDaP3PD`X4QDQj5PDa\5QDRj5QDSj5TD2QDTj5QDUj5PDTN
PDa\5QDVj5QDih4TD3QDWj5QDXj5PDXX4QDh4PDcd6QDYj5UD0QDZj5TD1QD[j5QD\j5TD5QD]j5PD`NQD^j5QD_j5TD4QDj
4QD`j5QDaj5TD2PDbU<QD]j3QD1TD6PDRb6PDlo2PDo9QDbj5QDcj5QD`V2QDdj5QDej5TD1QDfj5QDgj5QDhj5QDij5QFX5
QDj4PDX3QDjj5TD2QDj4PD`X4SD0QDaR1QDkj5TD1QDlj5QDmj5QDnj5QDoj5TD5QDPk5WD0QDQk5TD3XD0QDRk5QDX5QDSk
5aDl5`Dl8QDX5QDTk5aDl5`Dl8aD`5QDX5QDUk5TD5QDVk5QDX5TD2QDb5PDZX4QD[5TD1QDWk5SD0QDX5TD1QDXk5QDYk5S
@0VD0QDX5TD1QDXk5QDYk5S@0QDZk5QDX5QDn@QDb5QD[k5S@0QD\k5QDb5QDX5TD1QD]k5TD3PDZX4RD0QDb5RD0RD0QDb5
QD^k5QD_k5QD`k5TD1QDak5QDbk5SD0QDck5QDdk5TD2QDek5TD4PDZX4QDfk5TD2QDgk5`Eo6QDe5TD2QDhk5`Dno6`DnR6
`Dj>`Dmn9QDik5TD8PD4TD5QDb5PDXX4QD_Q1SD0PDgi3QDjk5TD2QDkk5`Dko2QDlk5TD1QDmk5QDnk5TD1QDok5QDPl5TD
4QDQl5P@ZX4QDRl5TD3QDSl5QFX5QDTl5QDUl5QFX5QDVl5QDWl5QFX5QDa5QDXl5QDYl5TD2QDZl5`D_?`DT:`DR8`DRj5`
DT>`D^2`DS2`DQ8`D\d6`Dj:`Dj;`Dl>`Df_5`D_g5`DH`DPe6iD1SD0PD4QD[l5QDa5VD0PD4QD[l5QDa5QD`Y1PD4QD\l5
S@0QDX5QD]l5VD0PD4QD\l5S@0QDX5QD]l5PD1PD4QD^l5S@0QD_l5QD`l5QFX5QDa5QDal5VD0QFX5QDa5QDal5QD`Y1PD4
QD\DS@0QDbl5QDcl5PD4QDdl5PDZ\5QDel5TD2QDfl5PD_\5QDgl5Q@hl5PD\X4PDfV7PDa\5PD4QDil5QFjl5QDkl5PDVU7
QDll5TD7QDml5QDnl5TD6QDol5QDPm5TD8QDQm5QDQm5SD0QDRm5TD2QDh4QDSm5PDX];QDTm5TD2QDUm5PD]]>QDVm5QDe5
TD1QDWm5P@ZX4TD8QDXm5QDZc4QDYm5QDZm5PDlo2PDo9QD[m5PDl]6QD\m5QDe5QD]m5TD9QD^m5QDe5TD3QD_m5TD6QD`m
5QDe5QDam5TD3QDbm5TD6QDXm5QDcm5QDdm5S@0QDe5QDem5TD6PD4Q@Q5S@0QDe5QDXm5TD8QDfm5QDdm5S@0QDe5VD0QDg
m5TD3QDhm5QDim5TD8QDj4QDjm5QDkm5QDlm5QDmm5P@a\5QDf4QDnm5QDom5QDPn5QDh4QDZc4PDo9PDY\5QDQn5PDP3QDR
n5QDSn5PDeY2PDTj5PD]\5PDRo3QDda5QDea5QDmn3QDTn5PDa\5QDUn5QDVn5PDi\5QDWn5PDi\5PD\a3QDXn5PDi\5PD\a
3QDmBQDYn5QDZn5TD4PD]c6PDh\5QDZn5TD3PD6QD[n5QD\n5PDh\5QD]n5TD4QDoh4QD^n5QD_n5QD`n5PDi1PD[\5PDgb6
SD0PDhb6VD0`Da\5Q`1S5QDan5`D^8`DdY2`D]Y2`DPk2`D^o5`D`o5`D]8`Dji2`D\i2PDhb6QDbn5`Da\5Q`1S5QDan5`D
^8`DdY2`D]Y2`DPk2`D^o5`D`o5`D]8`Dji2`D\i2UD0PDhb6QFcn5QDdn5PDhb6QDa\1PDhS2QDen5PDYR2QDfn5S@0QDgn
5PDYR2QDfn5S@0QDgn5QDhn5QDin5QDaR1PDoc6QDjn5PD\OPDfS2PDU7PDTV;QDkn5TD3PDnS6QDZc4TD4QDln5QDh4PDPP
3QDmn5QDf5TD2QDnn5QDon5QDPo5TD8QDQo5QDRo5QDg5S@0QDSo5PDTV2QDTo5PDPP6QDUo5QDZc4PDo9S@0QDVo5TD3QDW
o5QDZc4TD4PD]\5QDXo5QDZc4TD3QDYo5QDh4QDZc4QDZo5P@a\5S@0QD[o5VD0QDZc4QDZo5P@a\5S@0QD[o5QD\o5QDZc4
QDZo5PDa\5S@0QD]o5PDlo2PDo9QD^o5QD_o5QDZc4TD3QD`o5QDao5PDPP3PDo9S@0QDbo5PDlo2PDo9QDco5`Dl]6`DSg3
QD[n5QDdo5QDaP3QDmm5P@a\5P@o9QDeo5VD0QDmm5P@a\5P@o9QDeo5QDfo5QDgo5QDho5TD6PD4QDio5QDjo5TD5QD0`D_
\6`DWo9`Daf3`D[f3`DkR6`Dj]6`Dk]6QDko5TD6QDlo5Q@mo5TD1QDno5QDoo5TD3QDPP6TD8QDQP6QDRP6QDSP6TD4QDj4
QDTP6QDUP6QD]9PDSg3TD5QDgZ4QDVP6TD1QDWP6PDl]6QDg4QDh4QDXP6P@l]6QDh4QDh4PDWX4PDZ\5QDh4QDh4PD9QDh4
PDoa6QDYP6QDZP6QDh4QD[P6PD^\5QDh4TD6PDa\5QDh4QDh4QD\P6QD]P6QD^P6QDlf3QD_P6TD5QD`P6aDS5aDi5aDo5QD
aP6TD4QDbP6PD^\5QDcP6PDa\5QDdP6QDeP6QDfP6QDgP6TD2PD[\5QDhP6SD0PD4SD0PD4S@0QDiP6QDj4QDZ`5TD1QDjP6
QDkP6QDlP6SD0aEmP6QDR4QDnP6Q`1S5QDoP6aD`5aDX5QDPQ6TD2QDQQ6QDRQ6QDSQ6QDRQ6QDTQ6QDUQ6QDRQ6VD0QDUQ6
QDRQ6QDVQ6QDR4TD2QDWQ6QDXQ6QDYQ6PDZ\5S@0QDR4QDZQ6PDZ\5S@0QDR4WD0QD[Q6XD0QDR4`DZ\5`DR:`DP:`DS:`DQ
:`Dob:`D[2`DmS2QD\Q6S@0QDR4Y@0QD]Q6QD^Q6PDke1PD`X4QD_Q6TD2PD[\5QD`Q6QDaQ6QDm?QDkZ1QDj4S@0QDbQ6QD
cQ6QDdQ6QDeQ6S@0QDfQ6QDm?QDgQ6S@0QDR4PDh\5P@j]6QD^APDZ\5Q@Q5S@0QDhQ6QDiQ6TD4QDS4QDS4TD2QDjQ6PDiX
3PDlo2PDo9PDTNPDa\5QDkQ6PD[@QDlQ6QDmQ6QDmOQDnQ6QDoQ6QDmOQD\DQDPR6QDQR6PDS_>PDSR1QDRR6PDSR1QDRR6U
D0WD0QDSR6XD0SD0QDTR6UD0WD0QDUR6XD0QDVR6TD3QDWR6QDXR6QDYR6QDZR6Q@XW2Q@ZR6QD[R6QD\R6QD\DQD]R6QD^R
6PDTW;QD_R6QD`R6QDaR6PDa\5QDbR6QDcR6QDcASD0QDdR6PDlT4QDeR6QDfR6PDa8QDgR6`D[\5QDhR6QDU`3QDiR6S@0Q
DjR6QDkR6PDa\5QDlR6PDRX=QDmR6QDa\1QDjMQDnR6QDa\1QDoR6PD_:QDPS6QDQS6TD2QDj4PD`X4SD0QDaP3QDRS6QDSS
6VD0QDRS6QDSS6QDTS6QDUS6QD\DS@0QDR4QDVS6PDa\5QDWS6QDj4QDXS6QDYS6P@l]6QDZS6PDa\8PD\i2PD\OPDZ\5QD[
S6PDcQ3PDY3PDg\5QDfJPDQe6PDh\5QDa\1QD\S6PD[\5PDYR3PD\a3PDP:QD_\1PDo9QD]S6PDa\5QDa\1QDk^5PDl]6TD1
QD^S6PDSm2QD_S6PDTV2SD0TD3QD`S6UD0QDaS6PDa\5QDbS6QDcS6QDdS6QDhn3QDeS6QDfS6PDa\5QDgS6UD0PDTU2PDa\
5QDhS6QDiS6QDU`3Q@Q5TD3QDjS6PD`X4QDkS6PDa\5QDlS6QDh4PDjS4PDZ\5QDmS6PDTU;QDnS6P@l]6QDoS6PDZ\5QDPT
6PDgW1QDQT6QDR4TD5QD]o1QDRT6UD0QDST6QDTT6TD1QDUT6QDVT6QDZ5QDWT6PDQU4QDXT6QDYT6PDl]6QDZT6PDQ9QD[T
6PDhP:QD\T6QD]T6QD^T6QD_T6PDml2PDf8QD`T6QDaT6PDdh:PD]Y6QDbT6PDV7QDcT6QDdT6PDXX4QDeT6QDfT6PDU7QD[
]4QDgT6PDVX4QD\DPD`l4PDj]6PD`Q3QDhT6QDiT6PDl]6PD`Q3QDjT6QD\DTD1PD`Q3QDkT6QDlT6QDmT6QDnT6PDd5PDj]
6PDU7QDoT6QDPU6PDWR4PDV5QDQU6QDRU6QDSU6QDTU6QDUU6QDVU6QDWU6PD^V2PDZ\5PDl]6QDXU6QDYU6QDZU6QD[U6QD
\U6QD]U6QD^U6PDZ\5PDl]6QD_U6QD`U6PDXX4P@l]6QDaU6QDbU6QDcU6PDj]6QDdU6QDeU6QDfU6QDgU6QDhU6TD3QDiU6
QDVa5QDjU6QDVa5QDkU6QDlU6TD4QDmU6QDnU6TD1QDoU6QDPV6QDj4QDQV6`Dlj2`DWR4`DP3`Dn]:`De6`Dfh3`DSo2`Dg
4`DXn3`D^j;`Dl]6`Dj]6`De;`Ddl:`D^OQDd4TD3QDRV6QDeR6PDl]6TD1QDSV6QDR_2QDmBPDl]6QDTV6PDZ\5QDUV6QDj
4QDVV6QDWV6RD0QDXV6TD4PDa\5QDYV6TD1QDZV6TD1QD[V6PDa\5QD\V6TD1QDUS4QD]V6S@0QD^V6QD_V6RD0QDj4PDXX4
PDl]6S@0QD`V6UD0aDX5aDU5aDm4iD0iD1`Dlc6`D\^:`Dl8`D`X4`DnS6`Dbb6`D\b6`D]b6`DkS4`D^b6`DdY6`D_X4`D^
X2`D]Y4`D\Y4WD0SD0XD0QDaV6QDbV6QDj4QDcV6QDdV6PDZR3QDeV6TD1QDfV6QDgV6QDX5TD1QDhV6P@UT4QDiV6WD0QDj
V6QDkV6XD0TD2QDUn5QDlV6PDQb6QDmV6QDPo3QDj4PDUT4QDnV6QDUe3QDoV6TD2QDPW6UD0PDi\5QDbg3QDQW6TD:PD2QD
RW6TD4QDSW6PDZX4QDj4QDTW6PD]\5TD2QFUW6QDe5TD1QDVW6`DPe6`DH`DkS4`DY^7`D]n3`D\n3`D^e5`DZX4`DjY3`DZ
R3`ERP3`E]X4`EQP3`Eoj2`Ea\5QDe5TD1QDWW6QDXW6TD1QDYW6QDZW6TD2QD[W6QD\W6QDa\1QDkl5QD]W6QD^W6QDa\1Q
D_W6QD`W6QDUe3QDaW6QDbW6SD0QDUe3QDaW6QDcW6QDdW6QDeW6TD1QDfW6PDHPDRY4QDdW6QDeW6TD1QDfW6PDHPDRY4QD
Ue3QDaW6QDgW6SD0PDg\5SD0TD6PD6QDh4QDh4QDhW6QDd_1PDjP4QDiW6TD1QDS8QDjW6TD1QDkW6QDlW6P@Z\5P@l]6QDh
4S@0QD_7TD1QDmW6QDnW6PDVU7QDoW6TD2QDS6TD6QDj4QDPX6QDoW6TD2QDS6TD6QDj4QDQX6SD0QDRX6QDS6TD6QDj4aDS
5aDi5aDo5QDS6PDZ\5QDml4TD6QDj4QDPX6QDSX6TD1QDU6PDa\5QDTX6QDUX6QDU6QDVX6QDT6QD_[1TD1PDW<QDWX6QDXX
6TD1Q@n@QDYX6QDZX6QD[X6PDiX3TD1QDYX6TD2QD\X6QDT6PDko2PDdR2PDa\5QD]X6QD^X6TD3QD_X6QD`X6QDaX6QDj4Q
DbX6QDcX6QDdX6QDeX6UD0QDfX6QDa\1TD9PD4QDa\1QD^DPD_:SD0QDa\1QDgX6PD_:QDhX6QDa\1PDko2PD_:PDfR2PDa\
5QDiX6QDa\1QDlb5PDWX4PDZ\5QDa\1QD[c3PDo9QDjX6PDa\5QDkX6TD1QDlX6P@ZX4QDZb4P@ko2QDmX6S@0P@[\5PDh\5
QDnX6QDoX6TD1QDPY6QDa\1QDj4PD]X4QDQY6QDa\1QDYX1QDQY6QDa\1QDRY6QDn<QDSY6`DdR2`DWR2`D]=`DZR3QDa\1Q
DTY6QDUY6QDa\1QD[R4QDn<QDVY6QDa\1QDWY6QDVY6QDa\1QDjY4QDn<QDXY6QDYY6QDa\1QDZY6PD]=QDYY6QDa\1QD[Y6
PDHQD\Y6PDHQD]Y6QDj4QD^Y6QDn<PDj]6QD_Y6UD0PDQb6TD<QDj4PD[\5QD`Y6PD[\5QDaY6PDa\5QDbY6QDcY6QDac3TD
1QDj4QDn<PD[\5QDZX6QDdY6PD[\5QDZX6PDa\5QDeY6TD2QDX6TD4QDY6QDfY6QDX6TD2PDTb>PD_\5PDUb>QDgY6TD2QDZ
6QDhY6`DjQ4`D^h3`DTi3QDiY6QDjY6Q@kY6PD6QDlY6TD1PDXX4QDmY6QDnY6QDoY6QDPZ6PDh\5PDQe6QDQZ6PDl]6TD2Q
DRZ6QDSZ6QDR4TD8QDTZ6PDl]6WD0QDUZ6XD0QDVZ6QDWZ6QDXZ6QDYZ6QDZZ6QDXZ6`ERP3`E]X4`EQP3`Eoj2QD[Z6QD\Z
6TD3QD]Z6PDZX4QD^Z6TD2QD_Z6QDh4TD1QD`Z6UD0PDi\5TD8QDaP3QDaZ6UD0PDi\5QDbZ6QDcZ6QDmg3TD3QDdZ6QDeZ6
QDR4Q@Wm4QDfZ6Q@S5QDgZ6QDhZ6TD2QDZZ1QDiZ6TD2QD[6QDjZ6QD[6QDj4QDkZ6SD0QDlZ6SD0QDmZ6SD0PDV7QDnZ6QD
oZ6QDV6TD4QDP[6QDQ[6QDR_2QDW6Q@R[6`Dl]6`Dj]6`Dk]6`Dm]6`DlX4`DmW3`D`b6`Dab6`D[b6`DSY4`DTY4`DUY4`D
RY4QDS[6PDSg3PDZ\5QDT[6TD3QDU[6QDV[6TD1QD\6QDl_3TD9QDV[6TD1QD\6QDW[6PDmP:QDaR1QDX[6PDa\5QDY[6VD0
QDX[6PDa\5QDY[6QDZ[6QD[[6QD\[6QD][6QDaP3QD^[6QD_[6TD:QD`[6QDa[6TD2QDh4QDb[6TD1QDc[6QD_[6TD:QD`[6
QDd[6S@0QDe[6QDa\1TD1QDf[6QDa\1QDg[6QDh[6TD8QDi[6QDj[6TD1QDh4QDk[6QDl[6TD1QDh4TD2QDc[6QDm[6fF400
YP1510[P1420YP1430YP1340VP1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2
SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P12M3VP14N3XP14O3
XP13P13WP12Q13UP12R13UP12S13TP12T13TP14U13VP16V13[P15W13[P14X13WP12Y13UP15Z13YP13[13WP12\13TP14]
13XP12^13UP13_13TP13`13VP14a13ZP13b13XP12c13TP12d13TP14e13ZP12f13UP15g13YP16h13_P13i13WP12j13TP1
6k13ZP12l13UP13m13YP14n13\P13o13YP13P23WP12Q23UP12R23UP14S23\P14T23WP13b13WP12U23UP12V23UP12W23T
P12X23UP12Y23UP12Z23VP13[23WP12\23UP12]23UP12^23UP12_23UP12`23UP12a23UP12b23UP12c23UP12d23UP12e2
3UP12f23TP13g23YP13h23YP12i23UP12j23UP12k23VP12k23VP12l23UP12m23TP12n23UP12o23UP12P33UP12Q33UP12
R33UP12S33VP12S33VP13T33YP12U33TP12V33UP13W33TP12X33TP12Y33UP12Z33VP12[33UP12\33UP13]33XP13^33YP
13_33YP12`33UP13a33TP13b33VP14c33VP15d33VP14e33YP14f33WP16g33\P13h33TP13i33XP14j33VP15k33ZP13l33
XP14m33ZP13n33XP15o33VP14P43VP16Q43YP13R43XP14S43WP16d33XP13T43VP16U43^P14U43YP15V43XP13W43WP13X
43YP12Y43TP14Z43WP14[43YP12\43TP12]43TP14^43VP13_43TP12`43TP15a43_P12b43VP12c43VP13d43TP15e43ZP1
3f43TP12g43TP14W13WP13h43VP15i43XP15j43XP14k43UP14l43[P12m43SP14n43\P13o43YP13P53YP13Q53YP13R53W
P12Z33UP12S53UP12T53UP13U53YP12V53VP12W53TP14X53YP12Y53UP12Z53UP12[53UP13\53YP12]53UP12^53UP12_5
3UP12`53UP12a53VP12b53UP12c53TP12d53UP12e53UP12f53VP12g53UP12h53VP12i53UP12j53UP12k53UP12l53UP12
m53UP12n53UP12o53UP12P63UP12Q63UP12R63UP12S63TP12T63UP12U63UP12V63UP12W63UP12X63UP12Y63VP12Z63UP
13[63WP12\63UP12]63UP12^63VP12_63UP12`63UP12a63UP12b63UP12c63UP12d63UP12e63VP12f63UP16g63TP12h63
UP12i63UP12j63UP12k63VP12l63UP12m63VP12n63UP14X43\P12o63VP13P73WP12Q73UP12R73UP12S73UP14T73ZP12U
73TP14V73[P12W73UP12X73VP12Y73UP12Z73UP12[73UP12\73UP12]73UP12^73UP12_73UP13`73XP12a73UP13b73YP1
2c73VP13d73YP12e73UP13f73XP12g73VP12h73VP12<3SP12i73UP13j74TP15k74YP12l74UP12m75UP12n75VP12o75VP
12P85VP13Q85XP13R86XP12S86TP14T86TP14T86VP15U86YP13V86VP15W86YP13X86YP13Y86XP13Z86XP13[86YP14\86
VP13]86WP13^86YP13_86XP13`86TP12a86UP13b86YP12c86TP12d86UP12e86UP12f86VP12g86UP12h86UP13i86YP12j
86UP12k86VP12l86UP12m86UP12n86UP13o86YP13P96YP12Q96TP13R96TP13S96YP13T96YP14U96\P12V96UP12W96UP1
2X96TP12Y96UP12Z96TP12[96TP12\96TP12]96UP13^96YP12_96VP12`96UP12a96TP12b96TP12c96UP12d96TP12e96T
P12f96TP15g96UP14h96VP15i96TP13j96VP12k96UP13l96XP18m97WP14n97WP11<7RP13o97WP19P:7WP11<7RP14Q:7T
P14R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7RP11<7RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8XP12[:9TP14\:9W
P14]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:9TP14c:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h::TP12i:;UP14j:
;VP14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13P;<VP13Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15U;>TP14V;>TP15W
;>TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP13\;>VP14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP13a;>TP13b;>UP1
5Y;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?TP13g;?TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@VP13m;@VP1En;@U
P14o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<AVP14U<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z<AWP12[<AUP13\<
BTP13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12b<BUP16c<CVP13d<CVP15e<C]P14f<CVP15g<CVP16h<CXP14i<CVP16
k7CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP13o<CVP14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP12U3CTP13T=CWP1
2U=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DUP13[=DWP14\=DVP12]=DTP12^=DVP12m4ETP1>_=EUP1>`=EWP13a=EU
P12b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=EUP12h=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m=FVP14n=FVP13o=
FTP12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16T>FVP16T>FXP15U>FYP13V>FXP15W>FXP14X>FXP15Y>FXP13Z>FVP15
[>FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP15a>GXP14b>GWP15V1GYP14c>GVP14d>GZP12e>GUP13f>GWP13g>GVP
15h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>HXP13n>IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?LVP14T?LVP13U?L
VP13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[?LTP15\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14a?MVP17b?MZP13c
?MTP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP14h?NXP13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP14n?NTP13o?NVP1
2Q3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NWP14U@NVP13V@NWP12W@NUP13X@NVP14Y@NYP16R;NZP13Z@NTP13[@NV
P14\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@NYP15Q5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e@NVP14f@NWP12g@
NTP15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12m@NUP15n@NYP12o@NUP14PANVP15QANVP13RANVP15SAN\P12TANUP12
UANUP12VANTP12WANUP12XANUP12YANUP12ZANUP13[ANWP13\ANWP13]ANWP13^ANXP14_ANZP12a2NVP14`ANWP12aANTP
13bANWP13cANXP12dANUP12eANUP12fANTP12gANTP12hANTP13h1NYP12iANTP12jANTP12kANTP14h1NZP14lANWP12mAN
TP13nANWP12oANTP13PBOTP13QBOVP14RBOVP13SBOTP1BTBOVP13UBOTP15VBOYP14WBOZP13XBOVP12YBOSP18W1O[P17Z
BO[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1UP14_BR1VP15`BR1VP16aBR1VP12bBR1UP12cBR1TP13dBR1WP14eBR1
VP16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1TP13jBT1TP13kBT1TP14lBU1XP13mBU1VP13nBU1VP14oBU1WP15PCU1
XP16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1XP18VCU1XP12[<U1UP16WCV1XP17XCV1YP17YCV1VP16ZCV1[P15W1W1
YP13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1]P14_CW1VP13`CX1VP13aCX1VP19bCY1_P14cCY1YP16dCY1`P14eCY1
ZP15fCY1\P19gCY1XP15hCY1YP14^:Z1YP13iCZ1VP18jCZ1XP13kCZ1VP14lCZ1XP13mCZ1VP15nCZ1ZP14oCZ1YP14PDZ1
YP14QDZ1YP13RDZ1WP16SDZ1ZP15TDZ1\P16o>Z1[P14UDZ1ZP16VD[1XP15WD[1[P17XD\1VP14YD\1WP14ZD]1WP12[D]1
TP17\D]1_P19]D^1]P12^D^1TP13_D^1VP19`D_1YP16aD`1XP15bD`1WP14cD`1WP14dDa1VP15eDb1VP17fDc1ZP14gDc1
WP14hDd1VP12iDe1UP14jDf1VP12kDf1TP1?<f1RP13lDf1XP13mDf1TP13nDg1TP15nDg1VP13oDh1WP14PEh1WP14QEh1Y
P12REh1TP13SEi1VP19TEi1\P19UEi1\P18VEi1\P17WEi1ZP1
"""##)
}
