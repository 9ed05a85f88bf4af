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
pump flooded photocopier string rope fuse motor sun light dark bright challenged stretched
supported met addressed developed embedded prepared equipped taught planned monitored tracked
extended taken given made encouraged encoraged=X6 adapted differentiated catered resourced
resorced=\6 checked followed consolidated exploited established shared clear understood thought
secure ready consistent strong good ambitious rigorous robust effective precise precize=o6
sharp deep systematic coherent well appropriate helpful matched focused engaged motivated
interested accountable confident fluent be is are was were been being am isn't aren't wasn't
weren't go goes gone going have has having take takes taking make makes making get gets got
getting gotten keep keeps kept keeping run runs running hit hits hitting fall falls fell fallen
falling turn turns turning puts putting pull pulls pulled pulling hold holds holding lose loses
lost losing win wins won winning give gives gave giving leave leaves leaving set sets setting
stand standing bring brings bringing come comes coming cut cuts cutting drop drops dropped
dropping play plays played playing tick ticks ticked ticking jump jumps jumped jumping miss
misses missed missing push pushes pushed pushing know knows knew known knowing throw throws
threw thrown throwing bend bends bent bending break breaks breaking carry carries carried
carrying lead leads led leading let lets letting see sees saw seen seeing show shows showed
shown showing speak speaks spoken speaking walk walks walking work works worked working draw
draws drawn drawing lay lays laid laying pay pays paid paying sit sitting do does did done
doing fly flies flew flown flying bite bites bit bitten biting ring rings rang rung ringing
think thinks thinking cross crosses crossed crossing pass passes passed passing fit fits fitted
fitting call calls called calling steal steals stole stolen stealing move moves moving raise
raises raizes=\> raising raizing=]> live lives lived living stick sticks stuck sticking strike
strikes struck striking fires fired firing beat beats beating eat eats eaten eating hang hangs
hung hanging face faces facing swot swots genius geniuses brainbox brainboxes bookworm
bookworms tearaway tearaways rascal rascals rogue rogues scamp scamps softie softies pushover
pushovers martinet martinets disciplinarian disciplinarians grump grumps bruiser bruizer=U@
bruisers bruizers=V@ layabout layabouts timewaster timewasters whizz whizzes prodigy prodigies
dunce dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug
thugs yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=SA visionaries
vizionaries=TA trailblazer trailblazers workhorse workhorses marvel marvels saint saints
grafter grafters stickler sticklers workaholic workaholics pedant pedants doormat doormats
busybody busybodies drifter drifters plodder plodders skiver skivers truant truants misfit
misfits wallflower wallflowers introvert introverts extrovert extroverts trier triers worrier
worriers troublemaker troublemakers slacker slackers bully bullies ringleader ringleaders
daydreamer daydreamers dreamer dreamers chatterbox chatterboxes livewire livewires loner loners
ditherer ditherers perfectionist perfectionists dinosaur dinosaurs loafer loafers whinger
whingers moaner moaners cynic cynics superstar superstars maverick mavericks underachiever
underachievers overachiever overachievers tyrant tyrants chancer chancers charmer charmers
optimist optimists pessimist pessimists idealist idealists traditionalist traditionalists snob
snobs sceptic sceptics zealot zealots amateur amateurs guru gurus wizard wizards bigot bigots
bore bores bigmouth bigmouths crybaby crybabies copycat copycats coward cowards cheat cheats
liar liars thief thiefs bighead bigheads showoff showoffs flirt flirts fusspot fusspots sulker
sulkers mumbler mumblers rambler ramblers waffler wafflers shirker shirkers scrounger
scroungers hothead hotheads motormouth motormouths gossip gossips nitpicker nitpickers
fantasist fantasists egotist egotists prima primas bossyboots bossybootses powerhouse
powerhouses dynamo dynamos firebrand firebrands linchpin linchpins stalwart stalwarts trooper
troopers grumbler grumblers idler idlers lounger loungers straggler stragglers backmarker
backmarkers passenger passengers follower followers attentionseeker attentionseekers
overthinker overthinkers procrastinator procrastinators improviser improvizer=UG improvisers
improvizers=VG communicator communicators nurturer nurturers giver givers taker takers doer
doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey lazy weak able
clever gifted talented slow difficult challenging naughty disruptive troublesome low high
average struggling reluctant passive quiet shy loud needy demanding aggressive violent rude
immature mature hardworking conscientious capable lower higher weaker stronger brighter slower
quicker cleverest brightest weakest strongest best worst top bottom poor bad great vulnerable
disadvantaged dizadvantaged=\I deprived hard unmotivated disengaged dizengaged=`I disaffected
dizaffected=aI forgetful clumsy inexperienced experienced natural born typical problem ideal
perfect model fantastic brilliant wonderful amazing tricky tough inspiring inspirational
dedicated committed passionate ineffective competent incompetent independent resilient keen
eager willing unwilling unwiling=`J poorer articulate inarticulate lovely nice kind polite
caring spoilt dyslexic autistic damaged failing coasting complacent unsupportive supportive
pushy feckless hostile awkward fussy anxious nervous academic creative sporty clingy stubborn
defiant shortchange shortchanges shortchanged shortchanging cheated cheating penalise
penalize=eK penalises penalizes=fK penalised penalized=gK penalising penalizing=hK scapegoat
scapegoats scapegoated scapegoating bullied bullying bulldoze bulldozes bulldozed bulldozing
cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts
taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=kL pressurises pressurizes=lL pressurised pressurized=mL pressurising
pressurizing=nL overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=[M overpraises overpraizes=\M overpraised overpraized=]M overpraising
overpraizing=^M overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=hO corralling
corraling=iO pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=]Q1 interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=RR1 patronises patronizes=SR1 patronised patronized=TR1 patronising
patronizing=UR1 mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
pandering trample tramples trampled trampling trudge trudges trudged trudging dither dithers
dithered dithering fumble fumbles fumbled fumbling bungle bungles bungled bungling botch
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
aggravating antagonise antagonize=fV1 antagonises antagonizes=gV1 antagonised antagonized=hV1
antagonising antagonizing=iV1 alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=fW1 galvanises galvanizes=gW1 galvanised galvanized=hW1
galvanising galvanizing=iW1 invigorate invigorates invigorated invigorating energise
energize=nW1 energises energizes=oW1 energised energized=PX1 energising energizing=QX1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling meddle meddles meddled meddling micromanage micromanages micromanaged
micromanaging mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=jY1 jeopardises jeopardizes=kY1 jeopardised jeopardized=lY1 jeopardising
jeopardizing=mY1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=ZZ1 trivialises
trivializes=[Z1 trivialised trivialized=\Z1 trivialising trivializing=]Z1 dramatise
dramatize=^Z1 dramatises dramatizes=_Z1 dramatised dramatized=`Z1 dramatising dramatizing=aZ1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=nZ1 romanticises
romanticizes=oZ1 romanticised romanticized=P[1 romanticising romanticizing=Q[1 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=V[1 disintegrates
dizintegrates=W[1 disintegrated dizintegrated=X[1 disintegrating dizintegrating=Y[1 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=`[1 unravelling
unraveling=a[1 implode implodes imploded imploding wither withers withered withering wilt wilts
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
dwarfing flow flows flowed flowing sour sours soured sored=X`1 souring soring=Y`1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=la1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=Yc1
disappoints dizappoints=Zc1 disappointed dizappointed=[c1 disappointing dizappointing=\c1
impress impresses impressed impressing excel excels excelled exceled=cc1 excelling exceling=dc1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progress progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=ad1 disinterested dizinterested=bd1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=`e1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=Sf1 spellbound rapt hooked inspired amused
entertained distracted restless tired sleepy lethargic listless apathetic indifferent resentful
jealous lonely isolated included excluded valued respected safe settled unsettled overwhelmed
daunted intimidated determined aspirational content contented satisfied dissatisfied grateful
thankful hopeful hopeless helpless powerless empowered stimulated invested involved alert aware
unaware oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical
cynical suspicious wary guarded defensive resistant receptive inclined fearless undaunted
bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile submissive
resourceful resorceful=ah1 petrified mortified panicked panicky tearful furious livid incensed
miffed peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=ni1 homesick thrilled thriled=Pj1
ecstatic elated cheerful miserable mizerable=Tj1 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=[j1 despondent disheartened discouraged discoraged=^j1 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=^k1 despises despizes=_k1 despised despized=`k1 loathe loathes loathed detest detests
detested savour savor=gk1 savours savors=hk1 savoured savored=ik1 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire trust fear understand understands realise
realize=Rm1 realises realizes=Sm1 realised realized=Tm1 recognise recognize=Um1 recognises
recognizes=Vm1 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes doubt doubts doubted misunderstand misunderstood
misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers
desire desires desired regret regrets yearn yearns long buys confuse confuses confusing
distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=iP2 surprises surprizes=jP2 satisfy satisfies suit suits
suited empower empowers discourage discorage=RQ2 discourages discorages=SQ2 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=\Q2 demoralises
demoralizes=]Q2 disadvantage dizadvantage=^Q2 disadvantages dizadvantages=_Q2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded sort untangle jettison allow pick choose share begin end finish start limit link map
name reduce swap invite insist resist delay record review revisit revizit=oR2 check narrow
widen split mix rotate scaffold demonstrate rehearse repeat simplify clarify celebrate use plan
ask try add ensure consider develop improve introduce build create encourage encorage=iS2
increase focus provide avoid stop aim continue extend include explore embed strengthen tighten
sharpen establish promote prioritise prioritize=ZT2 vary differentiate speed replace rethink
reconsider refine deepen adapt display pause wait praise praize=gT2 reward spend offer teach
monitor track look find don't change write say circulate help ditch scrap retire lean loosen
cap trim prune shorten lengthen rearrange reorder reposition relocate pare strip banish abandon
adopt borrow commit dare define delegate designate devote distil diversify double emphasise
emphasize=SV2 enlist equip expand experiment explain exploit expose flag fold formalise
formalize=]V2 free gather group guard hand harness highlight hone identify incorporate insert
inject invest involve join leaven level listen maximise maximize=PW2 minimise minimize=QW2
narrate nurture open organise organize=UW2 pair park phase pin position practise practize=[W2
prepare press print probe publish question quiz rank read recap recruit reframe refresh
reinforce relax release remove rename rephrase replicate reserve reshape resource resorce=RX2
respond restore restrict retain return reuse reword rework rewrite roll round script seek
select separate settle shape shift shrink signal soften space spell stagger standardise
standardize=kX2 steer streamline stress structure summarise summarize=PY2 support sustain
systematise systematize=SY2 tackle tailor talk target tell test tie tone touch trial tune unify
unpack upgrade visit visualise visualize=cY2 voice watch weave weigh withdraw zone zoom ground
anchor can could will would should shall may might must doesn't didn't haven't hasn't hadn't
can't couldn't won't wouldn't shouldn't teacher teachers head heads headteacher headteachers
deputy deputies leader leaders governor governors staff ta tas assistant assistants adult
adults coaches senco tutor tutors colleague colleagues mentor mentors slt manager managers
management principal instructor trainer sir boss supervisor supervisors strict fair unfair
favourite favorite=i[2 better worse mean boring laziest unhelpful approachable outstanding
friendly horrible useless reliable strictest nicest kindest meanest fairest favourites
favorites=[\2 organised organized=\\2 disorganised disorganized=]\2 harsh popular trustworthy
what how why when where which who whose tellingly revealingly remarkably curiously oddly
strangely ironically mercifully happily crucially importantly rightly wrongly wisely wizely=V]2
unwisely unwizely=W]2 bizarrely inexplicably unaccountably tragically laudably refreshingly
reassuringly amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly
miraculously shamefully inexcusably scandalously incredibly amazingly astonishingly
impressively creditably admirably commendably sensibly foolishly lamentably distressingly
alarmingly disturbingly depressingly dishearteningly gratifyingly heartwarmingly satisfyingly
shockingly embarrassingly awkwardly unhelpfully helpfully conveniently inconveniently luckily
unluckily understandably justifiably deservedly undeservedly rewardingly promisingly
promizingly=k^2 ominously perversely paradoxically predictably unexpectedly surprisingly
surprizingly=Q_2 it issue issues problems difficulty difficulties barrier barriers obstacle
obstacles trouble troubles priority priorities hurdle hurdles nuisance nuizance=b_2 nuisances
nuizances=c_2 distraction distractions questions school stage team department year class groups
lesson lessons things everyone everybody faculty community day place whole curriculum session
regurgitate regurgitates regurgitated regurgitating parrot parrots parroted parroting spout
spouts spouted spouting mumble mumbles mumbled mumbling drone drones droned droning babble
babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing pupil child
boy girl trainee cohort beginner ect nqt friday monday afternoon morning classroom age lot list
lists part parts days topic topics project projects game games song songs poem poems story
stories tests task tasks activity activities room rooms page pages video videos club clubs
series serieses copy copies mixes pairs table tables maps grid grids line focuses theme themes
title titles word words sentence sentense=[c2 sentences number numbers letter letters answer
answers quizes recount recounts report reports diary diaries debate debates drama dramas film
films picture pictures photo photos drawings painting paintings graph graphs chart charts
diagram diagrams timeline timelines models sum sums riddle riddles rhyme rhymes prayer prayers
hymn hymns dance dances match matches race races visits vizits=Pe2 trips tour tours talks
speech speeches lecture lectures meeting meetings assembly assemblies workshop workshops unit
units module modules block blocks term terms week weeks month months years hour hours minute
minutes rota rotas cycle cycles circle circles square squares rectangle rectangles corner
corners row rows column columns half halfs third thirds quarter quarters total totals sample
samples selection selections collection collections displays exhibition exhibitions fairs sale
sales concert concerts rehearsal rehearsals practice practices sessions starter starters
plenary plenaries introduction introductions summary summaries extract extracts chapter
chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=Ph2 revisions revizions=Qh2 continuation continuations response responses reply
replies comment comments note notes message messages notice notices sign signs label labels
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations policy policies rule rules law laws requirement
requirements option options choice choices vote votes survey surveys poll polls interview
interviews census censuses doubles single singles mixture mixtures version versions draft
drafts outline outlines template templates frame frames scaffolds worksheet worksheets booklet
booklets leaflet leaflets handout handouts card cards ticket tickets token tokens stamp stamps
sticker stickers log logs records register registers tally tallies count counts measure
measures scale scales score scores mark marks grade grades levels band bands stages phases step
steps rungs strand strands subject subjects discipline disciplines language languages system
systems scheme schemes programme program=Tl2 programmes service services post posts job jobs
role roles duty duties responsibility responsibilities statement statements description
descriptions definition definitions fact facts date dates time times places buildings hall
halls office offices yard yards field fields garden gardens pond ponds shed sheds path paths
gates doors wall walls window windows floor floors ceiling ceilings stairwell stairwells
corridor corridors cloakroom cloakrooms charity charities partnership partnerships federation
federations company companies schools academy academies college colleges nursery nurseries
primary primaries secondary secondaries church churches pupils visitor vizitor=fn2 visitors
vizitors=gn2 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full new early online silent optional compulsory
weekly daily monthly annual termly different similar identical same available present visible
vizible=lo2 here there underway outside inside indoors outdoors next first last private public
oral written verbal practical bilingual dry red green blue yellow white black grey navy beige
cream maroon turquoise turquoize=jP3 teal lilac violet indigo scarlet crimson khaki mauve tan
bronze striped spotted patterned brown pink purple orange gold silver triangular oval curved
straight vertical horizontal maths english history geography science sciense=hQ3 art music
french spanish german welsh latin pe re ict computing phonics poetry fractions spelling
speling=WR3 reading writing handwriting cooking swimming football rugby tennis netball drumming
wood wooden stone brick glass carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric paper alone awake asleep upstairs downstairs barefoot hungry thirsty
up down off on out in back that this so not now then too again today yesterday tomorrow tuesday
wednesday thursday true false mine yours his hers theirs ours me us them you him her one two
three four five six seven eight nine ten twice once odd even equal prime positive negative
solid liquid cotton woollen digital electric male female british scottish irish polish somali
deaf blind pregnant local national regional unknown unclear due old young recent voluntary
statutory temporary permanent possible necessary lit sung said told frozen worn sold bought
built sent spent found spread hidden begun chosen short small large big tall wide thick thin
fast quick right there's elsewhere nearby overhead below above behind ahead opposite together
apart alarms apron aprons badge badges bag bags ball balls balloon balloons banana bananas bar
bars basket baskets bat bats beaker beakers bean beans bed beds bells belt belts bench benches
bib bibs bicycle bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds boat
boats boilers bone bones bottle bottles bowl bowls box boxes bread breads bricks bridge bridges
broom brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets cables
cage cages cake cakes calculator calculators calendar calendars camera cameras candle candles
canopy canopies caps cars cardboard cardboards carpets carriage carriages cart carts cartridge
cartridges case cases cello cellos chain chains chair chairs chalk chalks charger chargers clay
clays clip clips clipboard clipboards clocks cloth cloths coat coats coin coins comb combs
compass compasses cone cones container containers cooker cookers cot cots counter counters
crate crates crayon crayons cup cups cupboard cupboards curtain curtains cushion cushions desk
desks dial dials dice dices dinner dinners dish dishes doorbell doorbells dough doughs drain
drains drawer drawers drill drills drum drums duster dusters easel easels egg eggs engine
engines envelope envelopes eraser erasers escalator escalators fan fans fence fences ferry
ferries finger fingers flags flask flasks flour flours flors=[]3 flower flowers folder folders
food foods foot foots fork forks fountain fountains freezer freezers fridge fridges fruit
fruits fuses generator generators glasses globe globes glove gloves glue glues goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hook hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts lock
locks locker lockers lorry lorries loudspeaker loudspeakers lunch lunches lunchbox lunchboxes
machine machines magnet magnets mallet mallets marker markers marble marbles mask masks mat
mats meal meals medal medals menu menus metals meter meters microphone microphones microscope
microscopes microwave microwaves milk milks mirror mirrors modem modems monitors mop mops
motors mouse mouses mug mugs nail nails needle needles net nets nut nuts oar oars oil oils oven
ovens paint paints paintbrush paintbrushes pan pans panel panels papers parcel parcels pavement
pavements pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic picnics
pill pills pins pipes pizza pizzas plank planks plant plants plaster plasters plastics plate
plates platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos
powder powders printers projectors pulley pulleys pumps puppet puppets purse purses radiator
radiators radio radios rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot
robots rock rocks roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt
salts sand sands sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses
screens screw screws seat seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe
shoes shovel shovels shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab
slabs sledge sledges sleeve sleeves slide slides slope slopes soap soaps sock socks sofa sofas
socket sockets soil soils soup soups spade spades spoon spoons spring springs stair stairs
staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar sugars
suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes tent
tents terminal terminals thermometer thermometers thread threads ties tiles timer timers tin
tins tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys tracks
tractor tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys
trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines
tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents
violin violins volcano volcanos wallet wallets watches water waters wax waxes wheel wheels
wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills
wing wings wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers
scooter scooters minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit
tracksuits leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases
hoodie hoodies tabard tabards annexe annexes basement basements foyer foyers lobby lobbies
porch porches lavatory lavatories washroom washrooms pitch pitches court courts corts=]m3
heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochure brochures pamphlet pamphlets postcard postcards
animal animals ant ants bear bears bird birds butterfly butterflies cat cats caterpillar
caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox foxes frog frogs
goat goats hamster hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs
lion lions lizard lizards monkey monkeys newt newts owl owls penguin penguins pig pigs pony
ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs snail snails snake snakes
spider spiders squirrel squirrels tadpole tadpoles tiger tigers tortoise tortoize=lP4 tortoises
tortoizes=mP4 whale whales worm worms acid acids alkali alkalis atom atoms axis axises
axizes=YQ4 angle angles cube cubes cylinder cylinders decimal decimals denominator denominators
fraction gases hexagon hexagons ices integer integers iron irons liquids copper coppers
magnesium magnesiums molecule molecules numerator numerators ore ores parabola parabolas
pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions solvent
solvents sphere spheres steel steels substance substances sulphur sulphurs triangle triangles
winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation decision decizion=TT4 accident injury
bereavement illness referendum delivery teaching learning provision provizion=]T4 planning
marking feedback questioning modelling modeling=bT4 assessment differentiation behaviour
behavior=eT4 leadership governance monitoring moderation evaluation communication engagement
participation pace sequencing guidance scaffolding explanation explanations instruction
instructions vision vizion=VU4 ethos culture climate atmosphere relationship relationships
rapport routine routines expectation expectations transition transitions training induction
mentoring coaching supervision supervizion=hU4 accountability ambition aspiration oversight
teamwork collaboration discussion dialogue dialog=PV4 intervention interventions homework
tracking strategy strategies approach approaches attainment achievement outcomes results
standards quality consistency coherence coherense=`V4 knowledge understanding vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding attendance punctuality morale wellbeing workload
organisation organization=WW4 layout deployment grouping seating rigour rigor=\W4 depth breadth
emphasis enrichment pastoral input inputs begins starts ends ended finishes finished lasts
lasted happens happened covers covered includes listed named says uses mentions mentioned
contains contained meets opens at of for with by from and or to across between before after
during than as if n't follow assess intervene discuss observe evaluate connect address
collaborate communicate consult analyse analyze=XY4 act own drive refer reflect anticipate spot
coordinate enforce implement apply deliver always consistently routinely often yet really
properly fully regularly systematically actively necessarily appear seem meet settles settling
unsettling calms calmed calming soothe soothes soothed soothing steady steadies steadied
steadying stabilise stabilize=bZ4 stabilises stabilizes=cZ4 stabilised stabilized=dZ4
stabilising stabilizing=eZ4 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revive revives revived reviving refreshes refreshed refreshing lifted lifting
boost boosts boosted boosting widens widened widening broaden broadens broadened broadening
deepens deepened deepening enrich enriches enriched enriching improves improved improving
strengthens strengthened strengthening weaken weakens weakened weakening sharpens sharpened
sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate deflates
deflating slows slowed slowing quicken quickens quickened quickening accelerate accelerates
accelerated accelerating hasten hastens hastened hastening halt halts halted halting curb curbs
curbed curbing curtail curtails curtailed curtailing reduces reduced reducing increases
increased increasing minimises minimizes=`]4 minimised minimized=a]4 minimising minimizing=b]4
maximises maximizes=c]4 maximised maximized=d]4 maximising maximizing=e]4 multiply multiplies
multiplied multiplying doubled doubling halve halves halved halving cement cements cemented
cementing consolidate consolidates consolidating cultivate cultivates cultivated cultivating
nurtures nurtured nurturing foster fosters fostered fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding spark sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked
stoking prompt prompts prompted prompting provoking trigger triggers triggered triggering
encourages encorages=R`4 encouraging encoraging=S`4 discouraging discoraging=T`4 detered
detering dissuade dissuades dissuaded dissuading enable enables enabled enabling disable
dizable=_`4 disables dizables=``4 disabled dizabled=a`4 disabling dizabling=b`4 empowering
equips equiped equiping frees freed freeing releases released releasing liberate liberates
liberated liberating unlock unlocks unlocked unlocking unleash unleashes unleashed unleashing
restricts restricted restricting constrain constrains constrained constraining limits limited
limiting confine confines confined confining hampered hampering hinder hinders hindered
hindering holded impede impedes impeded impeding inhibit inhibits inhibited inhibiting blocked
blocking undermine undermines undermined undermining erode erodes eroded eroding sap saps
sapped sapping drained draining deplete depletes depleted depleting exhaust exhausts exhausting
overload overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transform transforms
transformed transforming changes changed changing shapes shaped shaping moulds moulded moulding
drives drived driving underpin underpins underpined underpining sustains sustained sustaining
supports supporting secures secured securing guarantee guarantees guaranteed guaranteeing
ensures ensured ensuring safeguard safeguards safeguarded protect protects protected protecting
prevent prevents prevented preventing stops stopping rob robs robbed robbing deprive deprives
depriving deny denies denied denying cost costs costed costing spare spares spared sparing save
saves saved saving allows allowed allowing permit permits permited permiting force forces
forced forcing prod prods prodded prodding nudge nudges nudged nudging steers steered steering
helps helped helping aid aids aided aiding assist assists assisted assisting hurts hurted
hurting harm harms harmed harming damage damages damaging ruin ruins ruined ruining spoil
spoils spoiled spoiling benefit benefits benefited benefiting rewarded rewarding payed
influence influense=^g4 influences influenced influencing affect affects affected affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforted comforting unnerve unnerves unnerved unnerving intimidating frighten frightens
frightening scare scares scaring worrying upseted upseting annoying frustrating anger angers
angered angering embarrassing silence silense=hh4 silences silenced silencing focusing refocus
refocuses refocused refocusing occupy occupies occupied occupying busy busies busied busying
absorbing immerse immerses immersing involves involving including exclude excludes excluding
isolate isolates isolating divide divides divided dividing unite unites united uniting bond
bonds bonded bonding bind binds binded binding feed feeds feeded feeding inform informs
informed informing explains explained explaining account accounts accounted accounting narrows
narrowed narrowing close closes closing bridged bridging ease eases eased easing relieve
relieves relieving lighten lightens lightened lightening removes removed removing maked gived
keeped leaved bringed send sends sended sending throwed builds builded getted letted fed drove
driven bred meant means underpinned fuelled careful regular joint tight loose fewer more less
smaller larger longer shorter inconsistent frequent warm skilful skillful=`l4 firm brisk rushed
vague thorough constant endless repeated under lack absence absense=kl4 presence presense=ll4
visibility vizibility=ml4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=bm4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=^P5 enthusiasm
motivation concentration attention curiosity patience patiense=dP5 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=UQ5 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=^Q5 nightly fortnightly quarterly biweekly only family
supply july italy ally rally belly lolly holly billy dolly gully folly filly hilly chilly curly
woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly
homily quickly slowly quietly loudly softly silently directly exactly nearly partly
approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=aS5 manually digitally electronically annually formally
informally publicly privately locally nationally globally internationally horizontally
vertically diagonally anonymously randomly numerically alphabetically chronologically jointly
respectively namely possibly probably presently formerly newly lately legally officially
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
flourish florish=nX5 gain grow fail participate contribute cooperate persevere persist
concentrate reason aspire strive treat deserve manage drift wander misbehave rush waste ignore
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=cZ5 neglects ignores lacks fails thrives flourishes florishes=iZ5 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=a[5 radiates a an the their home t ch chn sts ht noise
children boys girls ending captain goalkeeper keeper partners partner twins siblings friends
brothers sisters helpers winners losers second centre center=`\5 muslim christian jewish hindu
sikh vegan vegetarian diabetic asthmatic taller older younger heavier lighter nearer further
closer still seated eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics
biology chemistry physics phyzics=a]5 literature philosophy technology textiles cookery
psychology sociology business media algebra geometry plans resources resorces=n]5 material
materials newsletter website timetable examples books procedures wear book collect order wash
phone email fill stack tuck knock stay enter exit arrive attend way password route fourteen
forteen=j^5 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety both other another our my its your into onto beside since until till near through
throughout along around past towards against among without within upon beyond unlike despite
per via whether because although though unless but nor also either neither all most many some
several each every none just almost perhaps maybe thank thanks dear hello hi tonight later
afterwards meanwhile saturday sunday january february march april june august september october
november december noon midday lunchtime breaktime playtime such quite rather never except hands
eyes besides plus minus let's it's that's these those he she we they nobody somebody anybody
yes sorry summer autumn winter christmas easter they're he's she's we're remain remains
remained become becomes became becoming stays cannot any very extremely fairly pretty hugely
highly truly absolutely utterly exceptionally least increasingly somewhat little tad far much
sometimes seldom already genuinely thoroughly noticeably visibly vizibly=hc5 overall perfectly
unusually immensely enormously wonderfully terribly awfully stubbornly worryingly
disappointingly dizappointingly=Sd5 persistently unacceptably pleasingly painfully woefully
encouragingly encoragingly=Yd5 reliably stunningly delightfully frustratingly relentlessly
dangerously needlessly notoriously markedly strikingly decidedly distinctly downright
positively unfailingly supremely eminently acutely chronically desperately hopelessly horribly
dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally
inherently palpably reasonably moderately relatively comparatively marginally insufficiently
inadequately excessively unreasonably disproportionately sufficiently suitably appropriately
uncommonly invariably commonly constantly undeniably unquestionably fiercely passionately
emotionally academically socially technically professionally soon plainly definitely
undoubtedly toddler toddlers baby babies crawler crawlers twin sibling student students childs
learner learners classes cohorts kid kids youngster youngsters reader readers writer writers
mathematician mathematicians coordinator coordinators sencos parent parents carer carers mother
mothers father fathers mum mums dad dads families practitioner practitioners trainees cleaner
cleaners arrival arrivals leaver leavers joiner joiners lad lads lass lasses prefect prefects
bursar bursars middays playmate playmates director directors trustee trustees teenager
teenagers infant infants junior juniors reception receptions apprentice apprentices people
someone ects hlta lsa lsas teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors inspector
inspectors researcher researchers adviser advizer=\i5 advisers advizers=]i5 advisor advisors
consultant consultants officer officers clerk technician technicians principals facilitator
volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer newcomers
scholars scholar graders para paras paraprofessional paraprofessionals instructors keyworker
keyworkers stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse
cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9
t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5
c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer
reviewer house award awards street lane hill foundation madame professor señor teachings
learnings provisions provizions=im5 curriculums plannings questionings modellings feedbacks
markings assessments behaviours behaviors=Qn5 discussions paces opening openings endings
conclusion conclusions environment environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome result
standard writings readings phonicses mathses mathematicses englishes sciences vocabularies
knowledges understandings skill skills homeworks sequence sequense=Vo5 sequences structures
design designs method methods technique techniques process processes communications
organisations organizations=bo5 timetables playtimes lunchtimes trainings inductions
monitorings evaluations improvement improvements presentation presentations handwritings
spellings deliveries teamworks trackings data datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes effort efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=gP6 exercises exercizes=hP6 essay essays signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals residential residentials
artwork artworks sketchbook sketchbooks tutoring tutorings recruitment recruitments retention
retentions appraisal appraizal=cQ6 appraisals appraizals=dQ6 consultations scrutiny scrutinies
oversights tutorial tutorials seminar seminars phrasing phrasings wording wordings feature
features spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs
storytelling storyteling=]R6 storytellings diction dictions classrooms playground playgrounds
library libraries websites newsletters reviews decisions decizions=iR6 deployments conducts
tones voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings orders control controls movement movements safeguardings morales
uniform uniforms qualities idea ideas grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehension
comprehensions stamina staminas habit habits mannerses pacing pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments preparation
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=SU6 command commands tells commented mention
added reported describe described suggested replied asked remarked recalled recaled=aU6
whispered writes asks describes suggest suggests adds noted state stated states remark whisper
responded voted rate rated agree agreed disagree dizagree=UV6 disagreed dizagreed=VV6 announce
announced confirm confirmed predict predicted argue argued shouted reads quote quoted texted
chorused admitted claimed complained labelled labeled=hV6 titled entitled headed marked praised
praized=mV6 thanked according poster posters banner slogan motto board headline form glow file
text certificate cover category criterion protocol handbook regulation regulations statute
contract agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin framework specification syllabus constitution forms money payment cheque
emails returns equipment booking bookings taxi invoice invoices presenter timekeeper scribe
reviewers observer observers host hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=RY6 postponed delayed
rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous
terrific tremendous stunning awesome incredible delightful charming gorgeous attractive
appealing impressive admirable commendable praiseworthy praizeworthy=lY6 laudable exemplary
uplifting compelling compeling=PZ6 stimulating insightful perceptive imaginative inventive
innovative ingenious masterly masterful adept accomplished proficient seamless purposeful
fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic
welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=^[6
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=f[6 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=P\6 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=\\6 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=f]6 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=[^6 sluggish laboured
labored=]^6 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
antiquated overambitious unrealistic unachievable inflexible wholehearted disorderly
purposeless childish sophisticated unsatisfying illogical nonsensical unwise unwize=fa6
excessive needless unnecessary wasteful inexcusable indefensible intolerable unforgivable
peerless stellar sterling adroit deft assured standout noteworthy notable creditable
respectable passable tolerable decent cracking smashing ace fab super beautiful magical
belaboured belabored=db6 commanding disconcerting flawed harried nagging overcrowded punishing
ragged rambling brash breezy candid celebratory civilised civilized=Rc6 cryptic dignified
emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring
lenient manic misplaced murky offhand pacey permissive perverse plausible provocative punchy
quirky radiant redundant sensational serene speedy sporadic strenuous superfluous surprising
surprizing=Td6 temperamental theatrical turbulent uncompromising uncompromizing=Xd6 unfriendly
wearisome zany zestful assertive cautious jerky lousy staid disarming dizarming=bd6 engrossing
exuberant foolhardy frosty gormless heartless immoderate incisive incizive=jd6 militaristic
overheated disastrous dizastrous=md6 catastrophic horrendous horrific adventurous marvelous
righteous hurtful attainable unattainable unimportant arduous melodramatic gratuitous
extravagant uncontrollable unstoppable invincible breathless excitable impressionable
precocious disagreeable dizagreeable=ce6 fastidious scrumptious delectable nightmarish
childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty
dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky
dank musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish
stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=Ph6 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=hh6 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=Si6 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=]i6 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal
bureaucratic burdensome caustic clinical coarse colourless colorless=nj6 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=\k6 disgruntled disingenuous
dizingenuous=^k6 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frayed
fretful frivolous fuzzy glum gruff hackneyed harassed harmful hurried hyperactive hypocritical
illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious
insecure insidious insignificant insular intolerant irksome jaded jittery judgmental
judgemental=cl6 lumbering meek menial merciless moaning morose neglectful nonchalant
nondescript noxious obsolete obstructive overpriced partisan partizan=Qm6 patriarchal perilous
petty prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive
restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan
spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=Xn6 unskilful unskillful=Yn6 unsuccessful untrained uptight volatile vulgar
weary whining worrisome clunking creaking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked
underused underutilised underutilized=Yo6 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt cheerless consummate corny crass crude debilitating defective desirable detrimental
dishevelled disheveled=QP7 dispirited divisive divizive=SP7 domineering dour effortless
effusive enterprising enterprizing=XP7 erudite exquisite exquizite=ZP7 expressive faddish
fatuous faulty fraught fulsome ghastly glorious glowing grating grotty grudging hapless
honourable honorable=hP7 horrid humourless humorless=jP7 imprecise imprecize=kP7 indecisive
indecizive=lP7 inexpert interminable intrusive jovial laborious languid lightweight limp
luminous majestic merry noble offensive onerous opportune pacy painless palatable pedantic
playful poised poized=aQ7 polished ponderous profitable profound prosaic raucous reductive
riotous rousing rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack
slick snappy snazzy soporific spiritless spirited stagnant sterile stirring strained strident
superlative tame tantalising tantalizing=`R7 tawdry taxing tepid thrilling thriling=dR7 timely
tiresome touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered
uneventful unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=WS7 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=mS7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=eT7 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=_V7 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=_Y7 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=mY7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=nZ7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=][7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=l[7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=[\7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=f]7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=n^7
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=^_7 unfulfilling unfulfiling=__7 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=n_7 exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=``7 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly
memorably tastefully elegantly articulately eloquently astutely shrewdly diligently
conscientiously industriously hardworkingly studiously attentively courteously corteously=Yb7
respectfully considerately dedicatedly devotedly enthusiastically tirelessly dully tediously
boringly drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely
lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently
substandardly sloppily slapdashly carelessly superficially shallowly simplistically patchily
inconsistently erratically haphazardly disorganisedly disorganizedly=]c7 chaotically scruffily
shabbily grubbily confusingly muddledly incoherently unclearly woollily ineffectively
inefficiently ineffectually unproductively pointlessly uselessly futily worthlessly
meaninglessly irrelevantly inappropriately unsuitably counterproductively damagingly
concerningly dismally direly atrociously abysmally pitifully pathetically disgracefully
cringeworthily stupidly laxly lackadaisically lackadaizically=`d7 sluggishly ploddingly
labouredly laboredly=cd7 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=of7 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=_g7 disinterestedly dizinterestedly=`g7 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly entertainingly groundbreakingly
outmodedly antiquatedly overambitiously unrealistically unachievably inflexibly rushedly
wholeheartedly disorderlily orderlily purposelessly maturely immaturely childishly
sophisticatedly unsatisfyingly illogically nonsensically unnecessarily wastefully lamentablily
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably respectably passably tolerably decently crackingly smashingly
acely fably superly magically belabouredly belaboredly=hi7 commandingly disconcertingly
flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly ramblingly
unwillingly brashly breezily celebratorily civilisedly civilizedly=Wj7 cryptically dignifiedly
emphatically fitfully flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly
inconsequentially inquiringly leniently manically misplacedly moodily murkily offhandly paceyly
permissively plausibly provocatively punchily quirkily radiantly redundantly sensationally
serenely speedily sporadically strenuously superfluously temperamentally theatrically
tolerantly troublesomely turbulently uncompromisingly uncompromizingly=^k7 unfriendlily
wearisomely zanily zestfully assertively cautiously fussily jerkily lousily receptively
rebelliously resentfully sulkily staidly invigoratingly demoralisedly demoralizedly=nk7
disarmingly dizarmingly=ok7 endlessly engrossingly exuberantly foolhardily frostily gormlessly
grumpily heartlessly immoderately incisively incizively=Yl7 militaristically overheatedly
disastrously dizastrously=\l7 catastrophically horrendously horrifically adventurously
marvelously righteously hurtfully attainably unattainably unimportantly arduously talkatively
melodramatically gratuitously extravagantly uncontrollably unstoppably invincibly breathlessly
excitably impressionably precociously disagreeably dizagreeably=Sm7 fastidiously scrumptiously
delectably nightmarishly childlikely mischievously glamorously hatefully hideously obnoxiously
monstrously classily peachily niftily nattily dapperly skeletally anaemically turbochargedly
bulletproofly steadyingly calmingly galvanisingly galvanizingly=jm7 chuffedly filthily grimily
muckily smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly
airlessly reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly
snappishly sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly
stylishly ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly
toothlessly facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly
groundlessly rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly
timelessly fearlessly fecklessly pricelessly senselessly thrivingly flourishingly
florishingly=ho7 flounderingly failingly ailingly dysfunctionally toxically rosily sillily
daftly compliantly obediently biddably docily glacially realistically inexperiencedly giftedly
pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=hP8 dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=TQ8 forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=^Q8 intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=QS8 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=_S8 disgruntledly disingenuously dizingenuously=aS8 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=jT8 lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=XU8 patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=`V8 unskilfully unskillfully=aV8
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=dW8
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=aX8 domineeringly dourly dorly=cX8 effortlessly effusively energisingly
energizingly=fX8 enliveningly enterprisingly enterprizingly=hX8 eruditely exquisitely
exquizitely=jX8 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=YY8
horridly humourlessly humorlessly=[Y8 imprecisely imprecizely=\Y8 inattentively indecisively
indecizively=^Y8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=UZ8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=\Z8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=V[8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=e\8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=_]8 comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=W_8 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly infectiously
contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly pleasantly
unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously lavishly tattily
dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily tackily gaudily
cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously spuriously dubiously
questionably doubtfully debatably facily glibly tritely banally vapidly vacuously inanely
puerily juvenily trivially paltrily measlily meagrely derisorily negligibly nuancedly lucidly
cogently penetratingly exactingly wholesomely generously graciously humanely compassionately
empathetically heartfeltly steadfastly dependably trustworthily reputably esteemedly renownedly
distinguishedly legendarily iconically unforgettably momentously stupendously formidably
potently decisively decizively=Xb8 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=Rd8 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=ed8 discouragingly discoragingly=fd8
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=ie8 obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=Yh8 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=bj8 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=ak8
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sound sounder soundest solider solidest securer securest smooth
smoothest sharpest crisp crispest tightest loosest slowest brisker briskest swift swifter
swiftest liveliest calmest warmest coldest cool cooler coolest happiest saddest keenest smart
smartest wise wisest wizest=Sm8 brave bravest bold boldest proudest safest rough rougher
roughest toughest harsher harshest hardest easy easiest lightest heavy heaviest narrowest broad
broadest basic basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest
fresh freshest healthy healthiest staler stalest laxer laxest soft softest plain plainest
vaguer vaguest bleak bleaker bleakest grim grimmer grimmest animated composed controlled
controled=kn8 dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate muted pointed professional progressive relentless restrained
revealing savage selective sheltered sober stern sturdy subtle tangible unfinished unique
unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty fun funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=]P9 gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=XQ9 modest proportionate minimal variable
uneven mixed balanced suitable relevant comprehensive detailed thoughtful original ordinary
normal reasonable acceptable sufficient enough productive valuable useful important beneficial
vital crucial critical central responsive joyful stable accurate logical simple complex
complicated active energetic correct wrong amiss lacking wanting impersonal generic dense wordy
abstract scattered disconnected inclusive exclusive equitable transparent honest fragile
precarious sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine impoverished
convincing persuasive powerful forceful vivid colourful colorful=bS9 automatic instinctive
intuitive genuine authentic real fake artificial contrived advanced flashpoint flashpoints
anticlimax anticlimaxes strength strengths weakness weaknesses success successes failure
failures disaster dizaster=YT9 disasters dizasters=ZT9 shambles shambleses mess messes
highlights joy joys pleasure pleasures disappointment dizappointment=dT9 disappointments
dizappointments=eT9 flaw flaws shortcoming shortcomings shortfall shortfalls inadequacy
inadequacies deficiency deficiencies mistake mistakes asset assets credit credits gem gems
jewel jewels star stars inspiration inspirations excellence excellense=^U9 excellences
brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments disgrace
disgraces scandal scandals tragedy tragedies nightmare nightmares wastes nonsense nonsenses
rubbish rubbishes treasure masterpiece masterpieces threat threats bribe bribes lottery
lotteries lifeline lifelines crutch crutches insult insults affront affronts outrage outrages
indictment indictments travesty travesties slur slurs stain stains blot blots eyesore eyesores
gimmick gimmicks afterthought afterthoughts tokenisms masterclass masterclasses beacon beacons
exemplar exemplars godsend godsends revelation revelations letdown letdowns washout washouts
fiasco fiascos debacle debacles catastrophe catastrophes calamity calamities mockery mockeries
drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues merit merits
affection fondness reverence reverense=iX9 gratitude fervour fervor=kX9 dedication
professionalism passion generosity creativity flair warmth expertise expertize=SY9 diligence
diligense=TY9 integrity humility kindness perseverance tenacity courage corage=ZY9 compassion
empathy wisdom insight charisma charm humour humor=aY9 wit devotion diplomacy resourcefulness
resorcefulness=eY9 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=RZ9 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=jZ9 negligence negligense=kZ9
incompetence incompetense=lZ9 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=S[9 impatience impatiense=T[9 favouritism favoritism=U[9 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=e[9 confusion inconsistency incoherence incoherense=h[9 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=m[9 disaffection
dizaffection=n[9 disengagement dizengagement=o[9 disillusionment dizillusionment=P\9
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity greys greens blues reds browns yellows whites
blacks thud bang clunk clang rumble hum buzz hiss crack snap thump crash clatter rattle squeak
squeal click roar boom echo ache pain throb cramp twinge headache toothache cough sneeze smells
scent whiff stench odour reek aroma taste gleam glare flicker flash beam shadow shade draught
breeze gust shower drizzle sleet mist sunshine moonlight daylight swell current smear scratch
dent crease crust puncture drip bleed graze bruise bruize=g^9 bump swelling sweling=i^9 blister
colour color=k^9 colours colors=l^9 surface texture grain mud turf foil varnish toast coffee
air steam basin stream kerb engineer files proof proofing studied discussed debated explored
investigated examined analysed analyzed=e_9 learned learnt researched revised revized=i_9
practised practized=j_9 compared contrasted traced mapped illustrated enquiry documentary
motion novel exam textbook league nations war wars treaty empire reformation restoration
rebellion revolt revolution famine plague depression weimar tudors tudor stuart stuarts
victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs
boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan
dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists
luddites peasants crusades armada boycott siege invasion uprising uprizing=Pb9 coup massacre
abyssinia versailles glacier earthquake drought desert rainforest erosion load sync upload
download update install reach boot scan latch convert attach delete import export render
network server servers software app apps site portal spreadsheet mail attachment database login
copier scanner phones tills recording mic audio connection backup seconds metre metres
centimetre centimeter=dc9 centimetres mm cm km kg gram grams mile miles degree degrees point
points pence pound pounds percent litre litres decibels lap laps inch inches feet fund grant
budget catch dash warn lend fetch cancel skip drink type rest buy apologise apologize=ld9
confess rebook reschedule hurry nip pop sprint shoot beg wrap hear hearing following catching
finding spotting reaching locate locating decipher deciphering concentrating staying parking
ankle knee arm leg throat flu tooth holidays weekend journey jorney=ne9 birthday wedding
retirement flight argues remarks warned joked reckoned reckons maintains insisted confided
declared declares conceded boasted protested emailed tweeted observed muttered recounted
testified lamented ventured quipped moaned volunteered relayed everything nothing branded
brands termed characterised characterized=Rg9 characterises characterizes=Sg9 summed audit
audits study studies inspection article articles questionnaire referral blog editorial legend
continuum spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored
circled coloured colored=ng9 graded aims ambitions intention intentions intent intents purpose
purposes aspirations mission missions aimed aspired bank banks glossary glossaries thesaurus
thesauruses dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled
misspeled=jh9 underlined highlighted erased translated decoded rhymed alphabetised
alphabetized=Qi9 capitalised capitalized=Ri9 pronounced hyphenated recorded offered sorted
brainstormed grouped reasons causes cause effects arguments ways similarities differences
advantages characteristics traits synonyms antonyms opposites hypotheses predictions motives
factors debugged classified classed tested weighed corrected mended dissected acted imagined
mimed impersonated portrayed rewrote proofread annotated tagged coded categorised
categorized=^j9 critiqued defined copied plotted charted tallied fable tale parable myth
passage advert sermon breakfast refreshments hospitality continually perpetually forever
incessantly 24/7 exception beginning entire matter everywhere nowhere anyone ever anything
pattern thing whoever wherever soul whichever whatever man person noone ownership seems seemed
tries behaves contributes listened learns follows else member non talked talking dragged rushes
rushing acts acting fool clown martyr victim front loath loth wasting squandered dismiss
dismisses dismissed view suggestion fend guess stepped intervened noticed reminded nose noses
ought granted obvious cue cues fob fobbed palmed palm hog hogs hogged abandons tolerated
condone condoned idle ignoring neglecting refuse refuses refused refusing disregard disregards
disregarded shirk shirks shirked dodge dodges dodged evade evades evaded squander squanders
flout flouts flouted advice disregarding looking bother deal bothering attempt chat dominate
happen fault blame blames blamed blaming culprit culprits guilty brushed sweep swept sweeps
aside buck lip regard heed eye hide hides hid hiding drag drags dragging heels idly washed
washes washing forgot forgotten chance disrupt disrupts disrupted disrupting sabotage sabotaged
wreck wrecked relies relied relying reliance complicate complicates overreliance overcomplicate
depends depended shrug shrugs shrugged laugh laughs laughed waved batted fobs goodbye
complaints criticism looks cave caves caved opt opts opted slacks slacked themselves himself
herself knuckle knuckles knuckled buckle buckles buckled dig digs dug muck mucks mucked weighs
resists resisted oppose opposes opposed tantrum strop paddy decide decides decided watched
stared nodded smiled shuts shutting backs react chatter paperwork admin bury buries buried
ducked pretend pretends pretended waits loss odds snail's asking promise promize=\R: loop
proper warning consideration leans leant leaned resort resorts resorted default defaults
defaulted cling clings clung retreat retreats retreated pets overrode override overrides
overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam disturb
gloss glosses glossed skate skates skated skips skipped bow bows bowed bail bails bailed checks
miscast ploughed pressed regardless anyway agenda axe admit admits claim claims complain
complains boast boasts moan moans whine whined whines mutter snapped snaps bark barks barked
yell yells yelled scream screamed lectured nag nagged nags confessed concede concedes protest
gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged gossiped rant ranted
rants blurt blurted excuse excuses rooted grounded courtesy cortesy=jU: wake wonders magic
miracles trick difference differense=PV: injects injected breathe breathed life potential
guessing lacked gap effect domino temperature freedom permission lie lies root heart benefitted
profit profits profited woke wakes hyped geared cheered perked wound quietened borne bearing
impossible owe owes owed owing meaning upshot consequence consequense=XW: product direct caused
resulted resulting decrease therefore thus hence thereby contributed causing adversely
instilled instiled=fW: enhance enhances enhanced stifle stifles stifled stunt stunts secret
factor main stem stems stemmed arise arises arizes=VX: arose dividends foundations groundwork
ignite ignites ignited filter filters filtered trickle trickles trickled cascade cascades
cascaded percolate percolates fights fighting queueing fuss scramble silliness messing rub rubs
rubbed rubbing audience audiense=TY: smile visuals invited required paired introduced scene
buddy cured killed quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries
others' ripple fared differently turnover visual explicit using sharing starting handing adding
switching swapping pairing mixing naming praising praizing=ZZ: rehearsing practising
practizing=\Z: waiting pausing banning displaying similarity edge sting pressure folds spill
spills spilled spilt translate translates knocks knocked leaks sprang derive derives derived
shifted banned drifted pervades permeates halfway astray dead sense security stake foothold
beneath underneath picking emerges emerged limbo lurch spells kills kill dependence
dependense=i[: dependency independence independense=k[: contempt whenever disengage
dizengage=n[: dispute argument escaping mistaking disguising disguizing=S\: volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable proves prove proved bound
itself massively west nest forest guest request harvest contest priest chest vest quest nearest
latest largest smallest tallest longest shortest oldest youngest earliest widest fastest
thickest eldest furthest closest usual patch world unfavourably unfavorably=h]: overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=T^: easily comfortably distance gulf wider huge growing compare compares notch schedule
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed pack shoulders streets leagues aspect comparing pale pales paled insignificance
par pile heap outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked trickier lovelier rare arguably character authority calibre amount stacks
alongside fare fares faring vast slight neighbours neighbors=P`: counterparts tier beaten tops
topped edges edged pips pipped bested intensity noticeable distinct disparity distinction dregs
bunch straw settings districts touches farther forward uniformly catches caught night benchmark
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending conviction precision precizion=Za: clarity feeling clue cohesion urgency
dearth shortage paucity scarcity detail devoid crying conspicuous gaps exist holes uncared
unaccounted uncalled uncaled=ma: awry adrift pear askew trail trailing failed chances moments
unnoticed unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=ob:
unrewarded unexplained luck evidence evidense=Sc: aligned rationale momentum skirted
sidestepped basics cracks serve expense reaches revisited revizited=^c: reviewed failings spots
stomach exposed expected delivering critically neatly needed possess experience experiense=jc:
ability faintest slightest foggiest relation relevance needs deserved detriment something
happening insufficient awareness scope indication repertoire experiences achieved gained
infrequently inability unable well-trodden earn earning earned corn rationed sidelined
celebrated squashed prioritised prioritized=jd: sacrificed obliged justify lying dormant fallow
unopened journals jornals=Re: blank ceased dies died dried vanished vanishes disappeared
dizappeared=Ze: disappears dizappears=[e: shrivelled shriveled=\e: shrunk decayed puff
mispronounced misread mislabelled mislabeled=be: mistimed mispitched misdirected misapplied
mizapplied=fe: stripped shorn consulted briefed spine logic consensus boundary boundaries
rhythm singing rowing buying hover hovers hovered margins shallows literal frittered
marginalised marginalized=[f: skimped stinted crowded hamstrung hint trace glimmer shred
unanchored untethered unmoored traction purchase footing grounding currency leverage clout
weight backwards concepts errors misconceptions connections misunderstandings core agency
demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=_g: slam slammed sunk chasm mismatch disconnect contradiction tension gains zero
information news misunderstanding common collective discernible particular formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
blurred underemployed underoccupied undertaught underfed underled underserved unengaged
unguided unpractised unpractized=eh: unrehearsed unled unclaimed unevidenced uncoordinated
unsequenced unscaffolded undifferentiated checking discussing revisiting reviziting=Pi: one's
nobody's somebody's else's amounts amounted altogether surfaces surfaced featured develops
worth misconception spite adhered compliance complying adhering judge require requiring needing
serious special i'd we'd i'll we'll exceeds tightening addressing immediate ofsted estyn
afternoons mornings agrees rumour rumor=Vj: rumours rumors=Wj: reportedly allegedly general
perception amongst widespread splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
dying cancer depressed homes household situation circumstances background claiming domestic
violence violense=Zk: abuse adopted undercurrent undertone undertones streak vein tinge
noticing wondering impression i'm blunt picky faint definite element flavour flavor=lk: appears
appeared seemingly supposedly presumably ostensibly sounds sounded samey perceived suspect
suspected guessed reckon imagine sensed opinion unconvinced bordering borders bordered verging
verges side offence offense=el: ship leaps rising rizing=hl: arms stride sky's curve tip
finishing perfection putty aladdin's store stroke silk overstate commanded finds niche fist
restraint seriously hitch cheers hip feather applause recommend barrel corking belting ripping
winner !of blown lapped lapping sing sings praises praizes=mm: soak soaked soaking cherry stuff
de jackpot clockwork dream extra swimmingly town plunge bull strides hay splash hash knack nub
teeth toes bay wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts
shoulder trumps smelling smeling=To: grief naught fruition blows alight alive stakes chord
blinder eggshells bill muster onions justice utmost stead nick fettle groove brief trend sticky
cusp brink verge height peak coal powers tether pops absolute tonic sight feast labour
labor=XP; classic piece dab tower oiled knit burner heart's butter doctor bee's cat's dog's
mccoy penny admiration feat unturned sailing sweetness bounds kicking guns punching shipshape
operation chapeau smashed aced blew bowled stumbling tumble mountain foregone moot sore
breakneck arm's limb freefall shrift slim pickings sell slog quibble quarrel bubble sidelines
fringes cast casts casting pall favours favors=PR; gathers gathering gathered risk area areas
zones rod death stony eternity lifetime shop shops fools riding bumpy ride burst bursts
bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing tail hearted cock
rocket size price pouring poring=US; scraping shoots shot slap avail tightrope wearing zoned
plenty flounder foul wayside wayzide=aS; final motions boil piste tangent pieces rack downhill
south begging overboard haywire houses plughole plot rag bearings faith clanger bombshell
bogged sidetracked sucked scot pinch mick mickey pig's headway tripping aground amok riot
headless bombsite zoo jungle circus morgue factory production conveyor military herding
watching wading banging shovelling shoveling=QU; sardines wildfire chip climb tied sway ransom
kibosh brakes losses mustard ceremony backside laurels rests rested resting fiddle bandwagon
gun caution heel cropper standstill roost snag buffers goalposts blow uphill reputation remorse
mercy bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork jumble blessing
pigsty minefield treadmill elephant goose style recipe blueprint vicious slippery rocky dawn
economy gesture nod cannon unto thorn hole alley affair reflection compensation macho herring
spanner bitter steep station sorts kilter ark proportion cosh thumb radar skin illusion strain
creek snuff ears neck cuff wane cheap hoof hop warpath knees uppers hobby soapbox legs downward
spiral dignity sake pillar swallow rut pickle vacuum spin tangle daze doldrums wilderness weeds
disarray dizarray=cX; tatters crisis crizis=eX; shreds turmoil meltdown denial jack jam coping
managing ok okay kicked saloon panic winded overdue translation haste sizzle hype action
muchness ado nipped nips barred sausage chestnut die egged egging fashion man's preach preaches
preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank swim skating
skim skimming scratches scratched scratching slipping snowed strictly coated coating sweeping
swims roundabouts teething gruel wasters iceberg cooks crowd gig battle kneed reinvent spinning
reinventing reinvented rome whistling dressing gritted worlds footed barking mad rote carrot
cheese chopping watchers cobbled cookie cutter paste dime body dusted dumps dribs drabs friend
fat fiddling flogging herd grasping clutching clutch straws nettle graft nosed maintenance
mighty collar jerk lick mutton dressed nailing pasture pie hair rearranging tinted lining
stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe toed
tongue turkeys voting wounded warts wheat shyer chattier naughtier needier rowdier meeker
younger-looking brains brain backbone villain villains flexible woman crew crop gang cheeky
various backgrounds prize speller handful pest swayed reasoned rabble mob tribe mentality souls
firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder wildcard
bystander heavyweight fence-sitter clockwatcher naysayer naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter pleaser attention-seeker lone queen bet
achiever bloomer developer linguist sitter talker sharer joker rebel comedian brigade estate
quickest worker thinker sportsman helper arty trio highers lowers middles stretchers strugglers
sens quietest loudest naughtiest neediest inseparable invisible invizible=Q`; generation middle
pioneer whirlwind coaster coasters rebels thinkers leech freak freaks personality liability
menace suspects sen eal adhd asd fsm university attainers achievers attainer prior lows highs
ables complete artist storyteller storyteler=Pa; performer rockstar hero heroine micromanager
nonreader underperformer underperformers dragon angels monster sponge sponges whiz weakling
flyer flyers fliers upbringing apples apple funding dries drying descended rafters pour poured
pored=la; chuck chucked trooped troop troops traipsed traipse sloped slunk ambled dawdled
bustled streamed straggled swanned clattered thundered shambled mooched lumbered swaggered
strutted barrelled barreled=cb; careered surged wafted waltzed pottered milled piled bundled
reel reeled hurl hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered
simpered grimaced huffed puffed tutted preened tug scrum bunfight pours scorn steamrolled
steamroled=ec; railroaded herded churned waded trawled slogged limped lurched staggered whizzed
breezed ballooned mushroomed snowballed snowbaled=Sd; spiralled spiraled=Td; nosedived
splintered spluttered creaked groaned smothered paralysed paralyzed=[d; hijacked ambushed
besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered battled beavered
bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir battleground battlefield
wasteland oasis haven sanctuary fortress silo silos rollercoaster avalanche quagmire maze
millstone albatross springboard catalyst bottleneck sideshow showcase ghost hothouse backwater
tinderbox keg tilt flounders waffles fusses nods guts fizz punch zing oomph attack pizzazz
nodding conversation filler fillers flit flits flitted flitting scuttle scuttled scrawl
scrawled swamped diluted amid relations trying buzzes crackle throbbed pulse pulsed fizzing
crackling humming other's nature plummet nosedive rocketed skyrocketed slump stamped stamping
hovering labours labors=Yg; pillars cruise cruize=[g; cruised cruized=\g; cruises cruizes=]g;
cruising cruizing=^g; barrage torrent blizzard painful agonising agonizing=cg; curling
sleepwalk sleepwalking autopilot flog another's throats sinking grind squib patched tacked
shoehorned crowbarred crammed bloated bitty choppy leaden stodgy lurches hurtle hurtled radiate
radiated ooze oozes oozed exuded mesmerise mesmerize=ah; enthral enthrals charmed wow wowed
towers melt melts melted outburst havoc uproar descend descends degenerate degenerates
degenerated dissolve dissolved floundered wrestle wrestled grapple grappled stumble stumbled
languish languishes languished dominates dominated dominating hijack monopolise monopolize=ci;
monopolised monopolized=di; monopolises monopolizes=ei; swamp bombard smother spoonfeed
spoonfed cram steamroll steamrollered railroad raced romp romped sail sailed sails sped trap
grinds grinding peter peters petered bounce bounced bouncing treading tread treads brimming
oozing beaming awash bustling teeming dripping !and forefront cornerstone bedrock shone brunt
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued riddled blighted haunted beset poisonous rife rampant endemic entrenched ingrained
waffled rambled rambles waffle madhouse hive rounded outlive outlives outlived withstand
treated shell fought battling battles winding kick kicks glaring gaping blatant blatantly sheer
outright fashioned glazed lettering children's thoughts approval reassurance confirmation
validation unimpressed burnt stumped flummoxed glued transfixed riveted downbeat tuned itching
raring property luggage angriest mentally solidly squarely owned accepted famously stiff
concept clicked belonging glad handy self esteem wandered wandering captured capture grabbed
hoping wishing fearing dreading relishing craving hating believing doubting savouring
savoring=Rn; longing expecting pretending warmed warms fond regards regarded views viewed
considers perceive identifies empathise empathize=`n; empathised empathized=an; sympathise
sympathize=bn; related glowed fading occur occurs occurred gist reluctance resolved sought
longed awe wonder despair anticipation disbelief amusement bewilderment teachers' imaginations
anxieties captures grab grabs mastered internalised internalized=\o; remembered probes probed
extends reveal reveals revealed <degree>* poise finesse elegance vigour vigor=ho; relief
satisfaction hesitation cracked thirst hunger zest displayed demonstrated maturity deliberately
wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking clam clams
clammed liven livens livened perk perks cheer brighten freeze freezes froze shies shied backed
recoil viewer viewers blast blossom life's nature's inkling notion earthly sulking panicking
yearning fretting clowning bluffing fuming squirming wavering attract escape reaction sympathy
mates breathing owns owning sights somewhere trance huff flap warming responds gravitate
gravitates toward occasion bait masked masking feelings pine pines itch itches aches burn burns
longs prospect dismay horror matters mattered belong cottoned twigged wised brightened recoiled
squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness hesitancy
readiness refusal favoured favored=VS< indulged fancied assumed assumes imagines supposed
figured senses concluded outset peace boiling refuge hungers thirsts endure endures endured
apprehensive coy hunch qualms importance drank drinking burning champing dawned registered
dreams fooled floored flattered touched wedded attached stung shaken wooed consumed seized
overcome humbled fixated obsessed preoccupied shock singled faking dreaming testing goosebumps
chills tingle lump speechless shivers smiling bless !many honour honor=SU< honours honors=TU<
glory commend everyone's wallpaper decoration drowsy saddened pity appalled appaled=]U<
recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=TV< thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=jV< 'd wondered sooner
cried begs screams screaming fix earlier dose remedy cure warrants overhaul shake usefully
afford recommendation ripe rid what's ideally urge implore advise advize=cW< propose
recommendations suggestions recommended advisable advizable=hW< ebi ebis wwws considering
exploring instead fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp
reset reboot rejig council urged mileage musts pressing dive battering leap upturn downturn
succeeded matured mellowed mend base bedded bedding crept creeping edging inched inching
flatline flatlined plateau plateaued turnaround comeback renaissance revival hitherto ago
previous giant enormous massive significant growth forwards conquered outgrown flagged
revolutionised revolutionized=fY< revitalised revitalized=gY< rejuvenated waning dwindling
eradicated eliminated sliding dipping flagging recovering strongly recovered rallied rebounded
crashed leapt zoomed litter rapid worsening worsen lowered profile travelled traveled=^Z<
broadly achieves attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length percentage ratio deadline eh
manages chooses organises organizes=W[< teaches misbehaving scrapped object solve research
experts I suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp
mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced
continuous passport metacognition metacognitive formative summative mastery pedagogy
pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology premium individual personal
mindset organiser organizer=P^< organisers organizers=Q^< assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=a^< subitising subitizing=b^< sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock thrice tend tends tended bulk lion's ample ad nauseam loads heaps masses
oodles tons reams wealth raft plethora abundance multitude myriad jot murmur peep precious
interaction mere copious abundant plentiful countless numerous umpteen limitless considerable
substantial disproportionate significantly figure figures amazement astonishment discredit
eternal lasting funnily fairness defence defense=Ya< favour favor=Za< somehow deigned
condescended dares dared uplifted oftener theory principle practises practizes=da< deed reality
exists existed truth travel beauty attraction contrasts knits slot slots swallowed whittled
dived wade wades butt butts butted paused roots impetus lustre luster=\b< inroads sprout
sprouted snowball snowballs mightn't 've pose poses posing alleged purported nominal nominally
ostensible notional notionally boils boiled swallows devour devor=Qc< devours devors=Rc< soaks
epitome essence essense=Uc< embodiment antithesis caricature parody image health b lateness
complaint infancy foothills trot trots trotted churn churns rattles reels precisely
precizely=hc< mildly sells counted stranger outsider remind section clocked latched discovered
accustomed co pre multi semi entry received stocked supervised supervized=[d< intentioned
numbing destroying hoc baked crystal sensitivity panache competence competense=dd< ranging
centred user universally staffed whelming loaded explanatory indulgent congratulatory earth
crumbs scraps leftovers 's motoring racing romping coordination articulation packed filled
hotbed island bundle web mass blur fancies smidgen smidge trifle mite whisker discharges
obligations promises promizes=ie< commitments alright rein trump usp crowning weapon selling
showpiece flagship vibe zipped romps crawl crawls crawled trundle trundles bounces canter
canters anywhere condition repair sniffed sneezed faulted zings fizzes crackles grates clunks
creaks limps underwhelms changeover documents metallic monotone razor placing addresses micro
lends lent strange addition peculiar weird bizarre puzzling outlook forecast searching probing
pertinent !number grounds acoustics output demeanour demeanor=fg< conditioning raid v shouty
draughty dated drifting sudden recovery sparingly placed allocated positioned thumbed
documented trodden versed primed schooled honed dress applies timed policed reacts reacted
unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory burden breakthrough milestone setback luxury necessity constraint museum
festival solving major source sorce=fi< development mucking fooling larking naughtiness
disobedience disobediense=li< fixes reckoning yardstick proven exceeded sub criticise
criticize=Sj< abnormal instance sickly tender clean basis shiny opaque magnetic waterproof
stretchy absorbent bendy dusty smoky cycled pad receiver bunting upper solemn stately mournful
mornful=jj< waltz jig carol tunes ballad polka melody tempo north east reverse inner outer
sunny shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae parachute
glider floated mondays tuesdays wednesdays thursdays fridays numbered printed invent estimate
inbox pigeonhole sewing musical pluperfect masculine feminine future conditional tenses
subjunctive participle participles infinitive conjugation conjugations declension verbs nouns
clauses plurals auxiliary verb noun syllable syllables market government kidney liver brake
hydraulic demerit capital consumer durable goods monopolistic housing competition markets
avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse correlation
skew gradient ions ion index indices random relative sampling parallax error deviation
frequency dilute concentrated unreactive saturated unsaturated bases fats nucleus isotope
isotopes compound compounds dominant diminished augmented minor plagal chords cadence
cadense=cn< cadences interval intervals fourth forth=gn< fifth sixth seventh triad triads
severe specific chronic physical phyzical=Po< medical sensory mobility disability
dizability=To< disabilities dizabilities=Uo< disorder disorders impairment impairments asthma
autism dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal
wage wages rent trade tax attainers' threshold censure multi-academy neighbouring
neighboring=oo< payments human vested conflict conflicts expire resume receive bays entrance
hatch users guests contractors residents members ticket-holders jammed glitched thermostat
express replacement offline chickenpox measles sickness covid norovirus nits headlice bug virus
appointment maternity paternity ramadan eid diwali yom passover carnival marathon parade
fixture tournament tornament=\Q= photographer vaccinations jabs immunisations immunizations=`Q=
dentist optician refurbishment painters builders electricians plumber gym canteen studio lab
theatre theater=lQ= cleaned repaired serviced cordoned muddy waterlogged margin median routes
sides dullest conductor insulator plane runner historian historians sources sorces=^R= credited
condemned defended c d e adverts advertisers advertizers=fR= poets empires characters countries
volcanoes kings queens newspapers propaganda composers artists cells rse warns tackles modal
modals defeat defeated victory king rendered renders debating giants pirates shopkeepers
disguised disguized=bS= cartoon comic animation scenario mural shopkeeper goblin elf mermaid
ogre hare stepmother stepsisters genie sultan emperor pirate knight reference referense=UT=
properties scolded doll teddy sleep interpreter you'll 'll id username signature inhaler
mislaid misheard miscounted smudged gaelic eyesight typing wrestling mistaken marriage grandson
granddaughter son daughter anniversary evening hesitate registration intrigued conversations wi
fi pointing gender grains sketch sport pet workers dissolves float floats evaporate cooled
burned rolled spun bye shepherd samaritan parenting guide guides document actions fees fee
items item loan loans consent manchester london bigger tom conductors mode multiple vis edition
analysis analyzis=_V= educational dietary footwear clothing clothes friendship trophy shield
mesh raincoat shelter objects doctors hospital supplies chin greeted certificates sandy fertile
harvests farming incorrect textures repairs exams inset cleared clearing protein circuit
circuits period angled guy britain grandmother grandfather uncle aunt heroes ups muscle
reactions prince pendulum variables clause digit digits distribution vowel seller arts liner
gross mental arithmetic boards golden fortnight histories wonky donkey guys deck spaces exits
western clare casual isle dinkum skinned cash shaft emoji coordinates swimmer society broker
electron electrons cholesterol layer singer rainfall irrigation crops narrator protagonist
hamlet juliet romeo goldilocks cinderella troll witch soldier soldiers crow princess wicked
greedy evil particle particles seedling seedlings germinated condensed photosynthesis gravity
insulators lava chocolate snowman puddle expands expanded contracts sketched shaded danced
streams bunk windy foggy snack carrots boots oxygen rust underline adjectives adverbs completed
filed stored bingo crusade parliament monarch pharaoh tsar blitz trenches suffrage whom
complimented union police ministry contractor surveyor inspectorate county auditor rubric
published ofsted's estyn's regulator regulator's judgement judgment=d[= inspected visited
vizited=f[= statistics noticeboard posted pinned safety marshal emergency evacuation legal
mandatory snowing adjective adverb abbreviation notify submit contact submitted logged
accompanied renewed forbidden eligible liable parked cent ml school's trust's class's academy's
judgements judgments=f\= proverb catchphrase punchline phrased deems deemed judges criticises
criticizes=n\= criticised criticized=o\= condemns tweet voicemail plumped dashboard dataset
she'd he'd rep spokesman spokeswoman spokesperson solicitor lawyer reporter neighbour
neighbor=_]= resident themself strapline subtitle hashtag tab captioned subtitled inscribed
embossed emblazoned sections piles emojis f g h j k nan gran howled solar lunar partial rainy
anti incident incidents ambassador ambassadors equation equations reopen appoint hire invented
unauthorised unauthorized=e^= authorised authorized=f^= absences absentee absentees absenteeism
event signatures woodland phoned diploma enunciated holder sleepers o disk elections injuries
vowels persons calculate calculated estimated perimeter probability investigate fabrics poet
mime knelt folded cited voiced defines quotes refers referred recommends advises advizes=k_=
manual webpage receipt whilst party interviewed yourselves yorselves=R`= yourself yorself=S`=
ourselves orselves=T`= suggesting implying judging grading rating arguing assessed evaluated
verdict implied ranking pros cons recited recites chanted dictated aloud stanza canto stating
describing whereas discrete logbook principles enters arrives conducted sealed scanned moral
prefixes suffixes debts bills fines arrears refund refunds permissions requests application
applications referrals references query queries assignment assignments appointments vacancy
vacancies synonym emotion antonym replaced jotter jotters issued sampled
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
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
In <n> of <N> visits pupils …, and then …
its effect
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
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
At <time> … (plain verb) …
In <n> of <N> … we saw …
What was happening when …?
idiom.cool
This phrase is a verdict. Said plainly, what was there or not there?
label.type
LAB
This fixes people as a type. Which people, doing what, on this day?
The <n> pupils at the guided table …
At <time> <n> pupils had written …
What do these pupils say helps them?
label.ability
label.know
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
What was happening just before?
mind.state
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.effect
mind.verb
mind.frame
praise.well-done
PRA
praise
Praise tells the school what you liked, not what happened. What would they want to keep?
Four pupils showed us where they …
When you …, <n> pupils …
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
VAG
vague-quantity
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
stance.comment
norm
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
evaluative
This weighs it in a noun. What was there to see?
stance.cost
This says what one thing did to another. What happened first, and then what?
stance.barge
This is a motive read into a move. What happened first, and then what?
stance.grow
Growth needs two dates and two facts. What was there then, and what is there now?
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
This word weighs it. What did you see?
When … happened, <n> pupils …
What were you hoping … would do?
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
Whose expectation is this? Say whose, or describe what was there.
"""##,
    numbers: ##"""
\4]4V4W4X4a3gb5Rb=01203456070089:;<<===000>00?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1
a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3X2[3X2X2\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4X2T4T4U4V4W4X4Y4X2Z4
h3T3S3S3S3[4\4]4^4_4`4a4b4c4d4e4f4^4g4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Y5Z5[5\5]5^5Y5_5Y5`5
a5b5c5Y5d5e5f5g5h5i5j5k5l5m5n5o5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6
o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8]8^8
_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9
o9P:Q:R:S:T:U:V:W:X:Y:Z:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];
^;_;`;a;b;c;d;e;d;f;g;h;i;j;k;l;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Y<Z<[<\<]<\<^<_<`<a<b<c<b<d<e<f<g<h<i<
j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>X>
Y>Z>X>Z>X>X>X>X>[>Z>X>Z>X>Z>[>Z>[>Z>X>Z>X>Z>X>Z>X>Z>X>X>X>X>\>]>[>X>X>X>X>X>X>X>X>X>X>X>X>X>X>X>
X>X>X>X>[>X>^>Z>^>^>^>Z>_>`>^>a>b>Z>^>Z>^>Z>^>Z>^>Z>^>Z>^>Z>^>c>^>^>^>^>^>^>^>Z>^>^>^>^>^>^>^>^>
d>e>f>e>g>h>e>e>e>Z>e>Z>e>e>e>Z>e>Z>e>Z>e>Z>i>e>e>Z>e>e>e>e>e>e>e>e>e>Z>e>e>Z>Z>e>Z>j>Z>j>Z>Z>Z>
Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>k>Z>Z>Z>l>Z>Z>Z>m>n>Z>Z>Z>Z>Z>Z>Z>Z>o>o>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>
Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>P?Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Q?`>j>Z>j>Z>R?Z>S?Z>j>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>T?e>
Z>Z>Z>Z>Z>Z>Z>Z>Z>Z>U?Z>Z>Z>Z>Z>Z>Z>Z>Z>V?W?X?Y?W?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@
Q@R@S@T@U@V@W@X@Y@W?W?Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PAQARAW?SAX@TAUAVAWAXAYAZA[A\A
]A^A_A`AaAbAcAZ?dAeAfAgAhAiAjAkAlAmAnAoAPBQB]?RBSBTBUBVBWBXBXBYBZB[B]?\B]B^B]?_B`BaBbBcBdBeBfBgB
U@W?hBhBiBhBhBhBhBhBhBhBhBhBhBhBhBjBkBhBlBhBmBmBnBhBoBPCPCPChBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhB
hBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBQChBRChBQChBRChBmBSC
TChBhBhBhBSChBSChBSChBSChBSChBUChBSChBSChBhBhBhBhBhBhBhBhBhBhBhBhBhBhBVChBWChBhBhBhBhBlBhBhBhBhB
hBXCXCXChBSCSCYChBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhB
hBZChBhBhB[C\ChBhBhBhBhBhBhBhBhB]ChBhB^C]ChBhB_C`ChBhBhBhBhBhBlBhBhBhBhBhBSChBSChBhBaChBhBhBhB]C
hBhBhB]ChBhBhB]ChBhBhBhBhBbCcChBhBhBhBhBhBdCeChBhBhBhBhBfChBgChBfChBhBhBhBhBhBhBhBhChBhBhBhBhBhB
hBhBhBhBhBiChBjChBkChBhBhBhBhBhBhBhBhBhBhBhBhBhBlChBhBmChBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBPCPCnC
oChBhB^C]ChBhBhBhBhBhBhB]ChBhBhB]CPCPCPDoChBhBhBhBhBhBhBhBPCPCQDPChBhBhBhBhBhBhBhBhBhBhB]CRDSDTD
UDVDhBWD]ChBhBhB]ChBhBXD`ChBhBYD`CPCPCZDoCPCPC[DoC\D\DhB\D]D^D_D`DhBhBhBhBhBhBhBhBhBhBaDhBhBhB]C
hBhBhBaDhBhBhBhB`ChBhBaDhBhBhBhBhBhBhBlBhBPCPCbDPChBhBlBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBcDhBhBhBhB
hBhBhBdDhBeDhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBhBfD]CUDUDgDUDhBhBhDhBhBiDjDhBhBhBkD
lClDmDnDhBoDoDPEhBhBhBhBhBQEmBREhBSETEUEhBVEmBhBhBhBhBhBhBWEhBhBhBhBhBhBhBXEYEZEhBhBhBYChBhBhBhB
hBhBhBhBhBhBhBhBhBhBhBlBhB[EhBhBhBkBhBkBkBhBhB\EhBhBhB]EhBkBhB^E_EPCPC`EPCaEeChBhBhBhBhBhBhBhBhB
hBhBhBhB]ChBhBbEhBcEcEhBhBbEbEbEhBdEcEcEhBcEcEhBhBeEhBcEhBcEcEcEhBhBhBhBhBfEgEhEiEjEkEkEkElEmEnE
oEPFkEQFRFRFRFSFkETFUFiEVFWFXFYFZF[F\F]F^F_F`FaFbFkEcFkEdFkEeFkEoEoEkEkEfFkEgFhFkEkEkEkEiFjFkFlF
mFkEnFkEkEkEoFkEkEkEkEQFkEkEPGkEkEkEQGkERGSGRGQFTGkEUGVGWGXGkEYGZG[G\G]GkEkEeFkEkEkEkEkE^G_G`GVG
aGbGcGkEdGeGfGkEgGhGkEkEkEkEkEkEiGjGkGlGmGnGoGPHiGkEiGkEQHRHSHTHUHVHWHWHXHYHYHZH[H\H]H^H_H`HaHbH
cHdHeHfHgHWHhHiHjHkHWHlHmHnHoHPIQIRISITIUIVIWHWIXIYIbHZI[I\IWH]I^I_I`IaIbIcIXHbHdIeIfIgIhIiIjIkI
lIYHYHYHdIYHmInIjHoIPJQJRJSJTJUJVJWJVJXJcHYJbHZJWH[J\JWH]J^J^J_JhI`JaJ^JbJbJWH^JdI^JcJdJeJfJgJgJ
QIhJiJjJ^JcHkJbHWHWHlJlJWHmJYHnJoJPKbHWHdIWHWHWHWHWHWHWHWHWHWHQKWHWHWHWHRKSK^JlJWHWHWHWHUI^J^JbH
WHWH^JWH^JWH^JTKWHWH^JUKVKWHWHWKYHXKWHYKWHWHZKWH[K\KYH]KWH^K_KWHWH`KaKbKcKdKeKfKgKWHhKiKjKkKlKmK
cHdInKoKPLQLRLQLSLTLRLULTLULVLULULWLWLWLULULXLYLYLZLWLWLWL[LWLWL\L]L^L_L_LZL`LaLbLYLcLdLeLYLYLfL
gLhLiLjLkLlLmLnLnLmLoLnLPMQMRMSMTMUMVMWMXMYMnLZM[M\M]M^M_MnL`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQN
RNSNTNUNkLVNWNXNYNZN[N\N]N^N_N`NaN\MnLbNbNcNdNnLnLeNnLfNgNhNiNjNjNkNlNmNnLnNnLoNPOQOROSOTOUOVOVO
WOXOYOZOVO[O\O]O^O_O`OVOVOVOVOVOaOYOYObOcOVOVOdOdOVOVOVOVOeOfOgOdOdOdOhOiOVOVOdOdOjOkOlOmOdOnOnO
oOPP1QP1RP1SP1TP1VOUP1VP1VOVOWP1XP1VOVOdOdOdOYP1VOVOVOVOZP1dOdO[P1dOdOdO\P1]P1^P1VOaO_P1dO`P1dOd
OdOdOdOaP1bP1bP1cP1dP1eP1fP1gP1hP1iP1jP1kP1lP1mP1nP1oP1PQ1bP1QQ1RQ1bP1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1bP
1[Q1\Q1]Q1^Q1_Q1bP1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR
1bP1ZR1[R1\R1]R1^R1_R1`R1bP1aR1bP1bP1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1]Q1TS
1US1VS1WS1XS1bP1YS1ZS1bP1eR1bP1[S1bP1bP1bP1bP1\S1bP1]S1_Q1^S1bP1_S1`S1bP1bP1bP1bP1bP1aS1bP1bP1bS
1cS1dS1eS1bP1bP1fS1gS1bP1hS1iS1jS1kS1lS1bP1mS1bP1nS1bP1bP1oS1bP1PT1QT1bP1RT1ST1TT1TT1bP1UT1VT1WT
1XT1YT1ZT1[T1\T1]T1^T1_T1`T1aT1WS1bT1cT1dT1eT1fT1bP1bP1gT1]Q1TT1hT1TT1bP1bP1bP1bP1bP1iT1jT1bP1bS
1kT1lT1bP1bP1bP1mT1nT1oT1PU1QU1bP1RU1SU1TU1UU1VU1WU1bP1XU1YU1bP1bP1ZU1_Q1[U1\U1bP1]U1TT1bP1^U1_U
1`U1aU1bU1cU1dU1eU1fU1gU1hU1bP1bP1bP1iU1bP1jU1kU1bP1lU1[S1mU1bP1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV
1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW
1YW1ZW1[W1hV1jV1\W1]W1^W1_W1`W1aW1bW1cW1dW1aW1aW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX
1UX1UX1UX1VX1WX1XX1YX1ZX1[X1\X1]X1^X1_X1`X1aX1bX1cX1dX1eX1fX1fX1gX1fX1hX1hX1iX1fX1jX1iX1iX1kX1kX
1lX1mX1fX1fX1fX1fX1nX1oX1oX1nX1nX1nX1fX1PY1iX1nX1fX1fX1nX1nX1nX1QY1RY1nX1SY1nX1TY1SY1UY1nX1TY1nX
1oX1nX1oX1nX1nX1nX1nX1oX1nX1fX1nX1fX1fX1nX1VY1WY1PY1XY1XY1nX1nX1nX1fX1nX1fX1oX1fX1YY1ZY1[Y1\Y1]Y
1^Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1cY1iY1cY1cY1cY1jY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ
1ZZ1[Z1\Z1]Z1^Z1^Z1^Z1^Z1_Z1^Z1^Z1^Z1^Z1^Z1^Z1^Z1^Z1^Z1^Z1^Z1`Z1aZ1aZ1^Z1^Z1^Z1^Z1^Z1bZ1^Z1^Z1^Z
1^Z1^Z1^Z1^Z1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1Y[1Z[1Y[1[[1\[1][
1^[1_[1`[1a[1b[1c[1d[1e[1f[1f[1g[1h[1i[1j[1k[1l[1m[1n[1`[1`[1o[1P\1`[1Q\1R\1S\1\[1T\1`[1U\1V\1W\
1`[1X\1Y\1Z\1[\1\\1]\1^\1_\1`\1a\1b\1c\1Y[1`[1`[1d\1e\1f\1g\1h\1`[1i\1`[1j\1\[1k\1l\1m\1n\1Y[1o\
1\[1P]1Q]1R]1S]1T]1\[1`[1`[1U]1V]1W]1`[1`[1X]1Y]1`[1`[1Z]1`[1[]1\]1]]1^]1_]1`]1a]1`[1b]1`[1c]1d]
1Y[1e]1`[1f]1g]1h]1i]1j]1Y[1k]1l]1m]1`[1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1Y[1\^1`[1]^1^^
1_^1`^1\[1\[1a^1b^1c^1d^1e^1f^1g^1`[1h^1`[1i^1`[1j^1k^1l^1m^1`[1`[1n^1`[1o^1`[1`[1`[1`[1`[1P_1Y[
1Q_1`[1R_1Y[1S_1T_1U_1V_1W_1Y[1Y[1`[1`[1X_1`[1Y_1`[1Z_1[_1\_1`[1]_1`[1^_1`[1`[1`[1`[1`[1`[1__1`_
1a_1b_1c_1d_1e_1f_1g_1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1`[1R`1`[1S`1`[1T`1`[1`[1U`1V`1W`1`[1`[1`[1X`
1Y`1Z`1[`1\`1]`1^`1_`1``1a`1b`1c`1d`1e`1f`1g`1h`1`[1i`1i`1j`1`[1k`1l`1`[1\[1\[1`[1`[1m`1n`1o`1`[
1`[1`[1Pa1\[1Qa1Ra1Sa1Ta1\[1Ua1Va1Wa1\[1Xa1Ya1Za1[a1\a1\[1]a1^a1_a1`a1aa1ba1ca1da1ea1fa1`[1ga1ha
1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1`[1Zb1[b1\b1Y[1]b1Y[1^b1Y[1_b1`b1ab1Y[1bb1Y[
1cb1`[1db1\[1eb1fb1gb1`[1`[1hb1ib1hb1jb1`[1`[1`[1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1`[1Tc1Y[1Uc1`[1Vc1Wc
1Xc1\[1Yc1`[1Zc1\[1[c1\[1\c1\[1]c1^c1_c1`c1ac1Zc1bc1Zc1cc1Zc1`[1`[1dc1ec1\[1\[1fc1`[1gc1`[1hc1`[
1ic1`[1jc1kc1lc1mc1`[1nc1`[1oc1`[1Pd1`[1Qd1`[1Rd1Sd1Td1Ud1`[1`[1Vd1Wd1`[1Xd1`[1Yd1`[1Zd1`[1[d1`[
1\d1]d1^d1_d1`d1ad1bd1cd1dd1cd1cd1ed1fd1gd1cd1gd1hd1id1cd1jd1kd1ld1md1nd1od1cd1Pe1Qe1Re1Se1Te1Ue
1Ve1We1Xe1cd1Ye1cd1Ze1Re1[e1\e1]e1^e1]e1_e1`e1ae1cd1cd1be1cd1cd1cd1cd1cd1cd1cd1cd1cd1cd1cd1cd1cd
1ce1cd1de1ee1de1ee1fe1ge1cd1cd1cd1he1cd1cd1ie1je1ke1ke1le1me1ne1oe1oe1oe1Pf1ke1Qf1Rf1cd1ke1Sf1Tf
1Uf1Vf1Wf1Xf1Yf1Zf1[f1cd1cd1cd1cd1cd1\f1]f1^f1_f1`f1af1cd1bf1cd1cf1df1cd1cd1ef1de1cd1ff1gf1hf1if
1jf1kf1cd1cd1cd1lf1mf1nf1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1`g1`g1ag1bg1cg1cd
1dg1cd1eg1fg1gg1hg1ig1jg1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1`h1ah1cd
1cd1bh1cd1cd1ch1cd1oe1dh1cd1eh1fh1cd1cd1gh1cd1hh1ih1jh1kh1lh1mh1cd1nh1cd1cd1oh1Pi1Qi1Ri1Si1Ti1Ui
1Vi1Wi1Xi1Yi1Zi1[i1\i1]i1cd1^i1_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1Re1cd1mi1ni1oi1Pj1Qj1Rj
1Sj1Tj1Tj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1Tj1\j1Tj1]j1^j1Tj1Tj1_j1_j1`j1Tj1aj1bj1cj1dj1ej1fj1Tj1gj1hj1ij
1Tj1Tj1Tj1Tj1Tj1jj1Tj1kj1lj1mj1Tj1nj1oj1aj1Tj1Pk1Qk1Rk1Tj1Sk1Tk1Uk1Vk1Wk1Tj1Tj1Xk1Yk1Tj1Tj1Zk1[k
1\k1Tj1]k1Tj1^k1_k1Tj1Tj1Tj1Tj1Tj1`k1ak1Tj1Tj1bk1Tj1ck1dk1ek1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1fk1Tj1gk1Tj
1Tj1Tj1hk1Tj1Tj1Tj1Tj1Tj1ik1jk1kk1Tj1Tj1Tj1lk1Tj1mk1nk1Tj1Tj1Tj1ok1Tj1Pl1Ql1Tj1Tj1Tj1Tj1Tj1Tj1Tj
1Tj1Tj1Tj1Rl1Tj1Tj1Tj1Sl1Tj1Tj1Tj1hj1Tj1Tl1Tj1Ul1Tj1Vl1Tj1Tj1Tj1Wl1Xl1Yl1Tj1Tj1Tj1Zl1Tj1hj1Tj1Tj
1Tj1Tj1Tj1[l1\l1]l1hj1^l1Tj1_l1Tj1Tj1Tj1Tj1Tj1`l1al1bl1Tj1cl1Tj1Tj1Tj1Tj1Tj1dl1Tj1el1Tj1fl1Tj1gl
1hl1il1Tj1Tj1Tj1Tj1Tj1Tj1jl1kl1ll1ml1nl1Tj1Tj1Tj1ol1Tj1Pm1Tj1Qm1Tj1Rm1Tj1Tj1Sm1Tj1Tm1Tj1Tj1Um1Vm
1Wm1Xm1Ym1Zm1Tj1Tj1Tj1Tj1Tj1[m1[m1\m1Tj1Tj1Tj1]m1^m1Tj1Tj1hj1Tj1_m1Tj1Tj1Tj1`m1am1bm1cm1Tj1Tj1Tj
1Tj1dm1Tj1em1Tj1Tj1Tj1fm1Tj1Tj1Tj1gm1Tj1Tj1Tj1hj1Tj1hm1Tj1im1Tj1Tj1Tj1Tj1Tj1Tj1jm1Tj1Tj1Tj1Tj1Tj
1km1Tj1lm1Tj1mm1Tj1Tj1Tj1Tj1Tj1nm1Tj1Tj1Tj1Tj1Tj1om1Tj1Pn1Qn1Rn1Sn1Tj1dk1Tj1Tj1Tj1Tn1Vj1Tj1Tj1Un
1Vn1Wn1Xn1Tj1Tj1Tj1Tj1Tj1Yn1Zn1Zn1[n1\n1]n1^n1_n1Tj1bk1Tj1`n1Tj1Tj1ck1Tj1Tj1Tj1Tj1Tj1an1Tj1Tj1bn
1Tj1Tj1cn1Tj1Tj1Tj1dn1Tj1Tj1Tj1en1fn1gn1Tj1hn1Tj1in1Tj1Tj1Tj1jn1Tj1Pm1Tj1kn1ln1Tj1Tj1mn1Tj1nn1Tj
1on1Po1Tj1Tj1Tj1Tj1\j1Tj1Tj1Qo1Ro1So1To1Uo1Vo1Tj1Tj1Wo1Tj1Xo1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Yo1Zo1[o1Tj1Tj
1\o1Zj1]o1Tj1Tj1^o1_o1`o1ao1Tj1Tj1bo1Tj1co1Tj1do1Tj1Tj1Tj1Tj1Tj1Tj1eo1Tj1fo1Tj1go1Tj1ho1Tj1io1jo
1ko1Tj1lo1Tj1mo1Tj1Tj1Tj1no1oo1PP2QP2RP2hj1SP2Tj1TP2Tj1UP2VP2Tj1Tj1Tj1Tj1WP2Tj1XP2Tj1Tj1YP2Tj1Tj
1Tj1Tj1Tj1ZP2Tj1dk1[P2Tj1\P2]P2^P2Yo1_P2`P2aP2Tj1bP2Tj1cP2dP2Tj1Tj1Tj1Tj1eP2fP2Tj1Tj1Tj1Tj1gP2gP
2Tj1Tj1Tj1Tj1hP2Tj1iP2jP2kP2Tj1Tj1Tj1Tj1lP2mP2Tj1Tj1Tj1nP2oP2PQ2Tj1Tj1Tj1QQ2Tj1RQ2SQ2TQ2UQ2Tj1Tj
1Tj1Tj1VQ2Tj1WQ2Tj1Tj1XQ2YQ2Tj1Tj1Tj1ZQ2[Q2\Q2Tj1]Q2Tj1^Q2Tj1Tj1Tj1Tj1Tj1_Q2Tj1`Q2Tj1aQ2Tj1bQ2Tj
1cQ2dQ2eQ2Tj1Tj1Tj1fQ2Tj1Tj1Tj1dk1gQ2hQ2Tj1iQ2jQ2kQ2Tj1Tj1lQ2Tj1Tj1Tj1Tj1mQ2hj1nQ2Tj1Tj1Tj1Tj1Tj
1Tj1Tj1oQ2Tj1Tj1mn1PR2Tj1Tj1Tj1QR2Tj1RR2Tj1SR2Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1TR2Tj1UR2Tj1Tj1Tj1Tj
1VR2Tj1WR2Tj1XR2YR2ZR2Tj1[R2\R2]R2^R2_R2Tj1Tj1Tj1`R2aR2bR2cR2TP2Tj1Tj1Tj1Tj1Tj1dR2Tk1Tj1Tj1Tj1eR
2Tj1fR2hm1Tj1Tj1Tm1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1gR2Tj1Tj1Tj1Tj1Tj
1Tj1Tj1Tj1Tj1hR2iR2jQ2Tj1Tj1jR2Tj1Tj1Tj1Tj1Tj1Tj1kR2Tj1Tj1Tj1lR2mR2nR2oR2Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj
1PS2Tj1Tj1Tj1QS2Tj1RS2SS2Tj1Tj1TS2US2Tj1Tj1gm1Tj1VS2Tj1Tj1Tj1Tj1Tj1Tj1WS2XS2YS2ZS2[S2\S2Tj1dn1Tj
1Tj1Tj1]S2Tj1Tj1Tj1Tj1Tj1^S2Tj1Tj1Tj1Tj1Tj1Tj1_S2Tj1oo1Tj1Tj1Tj1`S2Tj1Tj1Tj1Tj1Tj1Tj1aS2Tj1Tj1Tj
1Tj1Tj1bS2_S2Tj1Tj1cS2Tj1Tj1Tj1no1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1dS2Tj1eS2Tj1fS2Tj1gS2hS2iS2jS2kS2lS
2`j1mS2Tj1Tj1nS2oS2Tj1Tj1Tj1Tj1Tj1Tj1PT2Tj1QT2RT2Tj1Tj1Tj1ST2ST2TT2Tj1Tj1Tj1Tj1Tj1Tj1UT2mS2Tj1Tj
1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1Tj1VT2WT2Tj1XT2Tj1`j1Tj1Tj1Tj1Tj1Tj1YT2Tj1Tj1Tj1Tj1Tj1ZT2[T2[T2Tj1\T
2Tj1hj1Tj1hj1Tj1]T2Tj1Tj1^T2_T2`T2Tj1aT2bT2cT2Tj1dT2eT2fT2gT2hT2Tj1iT2jT2kT2lT2mT2kT2kT2nT2oT2PU
2QU2RU2SU2kT2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2aU2lU2mU
2nU2oU2PV2QV2RV2SV2fU2aU2TV2UV2VV2WV2XV2aU2YV2aU2ZV2ZV2[V2\V2]V2^V2_V2aU2hU2`V2aV2bV2bV2cV2aU2dV
2aU2eV2aU2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2bV2QW2RW2RW2SW2TW2UW2VW2WW2XW2hU2YW2ZW2[W2\W2hU2]W2hU
2hU2^W2[V2_W2`W2aW2bW2cW2hU2dW2eW2eW2fW2hU2gW2hW2iW2jW2kW2lW2kW2mW2nW2kW2oW2PX2QX2RX2SX2TX2UX2VX
2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2eX2fX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2oX2SY2TY2UY
2VY2WY2WY2XY2YY2ZY2[Y2\Y2PY2]Y2WY2WY2WY2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2WY2WY2jY2kY2lY2mY2nY
2oY2PZ2QZ2RZ2mY2PZ2SZ2oY2TZ2UZ2VZ2RZ2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2WZ2nY2nY2XZ2YZ2ZZ2[Z2\Z
2]Z2^Z2nY2nY2_Z2`Z2nY2nY2XZ2nY2aZ2bZ2nY2nY2nY2cZ2RZ2dZ2eZ2fZ2gZ2hZ2iZ2nY2jZ2kZ2nY2nY2lZ2iZ2mZ2nY
2XZ2nY2nY2nY2XZ2nY2nY2nY2nY2nZ2oZ2nY2nY2jZ2P[2nY2Q[2Q[2R[2nY2nY2nY2nY2nY2S[2nY2XZ2nY2nY2nY2T[2nY
2nY2nY2nY2nY2U[2V[2W[2nY2nY2W[2nY2nY2nY2X[2nY2nY2Y[2nY2nY2nY2Z[2nY2nY2[[2nY2nY2nY2nY2XZ2nY2nY2nY
2nY2\[2X[2XZ2nY2][2^[2RZ2_[2`[2a[2Q[2b[2c[2nY2nY2nY2nY2nY2nY2nY2nY2XZ2nY2d[2e[2f[2nY2nY2g[2nY2nY
2nY2nY2nY2h[2i[2j[2nY2k[2k[2l[2nY2m[2m[2nY2nY2nY2nY2nY2nY2n[2o[2l[2nY2P\2k[2k[2l[2nY2`[2Q\2oY2nY
2nY2nY2nY2nY2nY2R\2]Z2S\2Q[2nY2nY2nY2nY2RZ2Q[2nY2nY2T\2U\2V\2k[2XZ2nY2nY2nY2XZ2nY2k[2k[2l[2nY2k[
2nY2l[2nY2Q[2W\2nY2nY2nY2XZ2nY2X\2Y\2nY2nY2nY2nY2nY2Z\2nY2Q[2]Z2[\2nY2nY2Q[2Q[2R[2nY2nY2nY2\\2nY
2]\2nY2^\2_\2`\2nY2nY2nY2a\2nY2b\2b\2XZ2c\2d\2e\2nY2nY2nY2nY2nY2nY2e\2nY2nY2f\2nY2g\2h\2nY2i\2RZ
2oY2nY2RZ2j\2k\2RZ2nY2l\2Q[2m\2nY2n\2o\2P]2Q]2R]2nY2nY2nY2nY2S]2nY2T]2nY2U]2nY2nY2nY2V]2nY2W]2nY
2nY2X]2Y]2nY2nY2XZ2nY2`[2S\2Q[2nY2nY2nY2nY2nY2nY2nY2Z]2[]2\]2]]2^]2_]2`]2`]2a]2nY2nY2nY2nY2`]2`]
2b]2c]2d]2e]2nY2`]2f]2`]2`]2nY2g]2h]2i]2j]2k]2l]2m]2nY2nY2nY2nY2n]2o]2P^2nY2nY2nY2nY2nY2Q^2nY2nY
2nY2nY2nY2nY2R^2S^2T^2U^2nY2nY2nY2nY2nY2nY2nY2V^2nY2nY2W^2nY2cZ2nY2X^2nY2RZ2Y^2Z^2Y^2nY2Y^2Y^2[^
2nY2\^2]^2^^2nY2_^2oY2nY2`^2a^2b^2nY2c^2d^2e^2a^2f^2d^2e^2a^2nY2nY2g^2nY2RZ2h^2nY2nY2nY2nY2nY2XZ
2oY2RZ2nY2nY2nY2nY2nY2nY2i^2nY2nY2j^2RZ2k^2nY2nY2nY2RZ2l^2nY2T[2nY2m^2nY2nY2XZ2nY2nY2nY2n^2nY2o^
2nY2nY2nY2P_2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2Q_2nY2R_2nY2nY2nY2XZ2nY2S_2T_2T_2nY2U_2V_2nY2nY
2W_2X_2nY2Y_2Z_2[_2\_2nY2]_2^_2__2`_2a_2b_2nY2c_2d_2e_2f_2g_2h_2c_2nY2i_2U[2T[2nY2nY2nY2nY2nY2nY
2XZ2nY2nY2j_2k_2nY2nY2nY2nY2nY2l_2m_2nY2nY2nY2n_2nY2nY2nY2o_2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Z`2[`
2\`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Za2Za
2[a2Za2\a2Za2]a2]a2^a2_a2`a2aa2ba2ca2da2Za2ea2Za2fa2ga2ca2ha2ca2ia2ca2ja2ka2la2ma2ma2ma2na2oa2Pb
2Qb2ma2Rb2Sb2Tb2Pb2Ub2Vb2na2Wb2na2na2na2Xb2na2Pb2Pb2Yb2Pb2Zb2Zb2Pb2Pb2na2na2na2na2[b2\b2]b2^b2_b
2`b2ab2bb2cb2db2[b2[b2eb2[b2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2[b2Pc2Qc2Rc2[b2[b2Sc2[b2[b2Tc2Uc2[b2Vc
2Wc2Xc2[b2Yc2[b2Zc2[c2\c2]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td
2Ud2Vd2Wd2Xd2Yd2Rd2Zd2[d2[d2[d2[d2[d2[d2\d2]d2^d2_d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2`d2[d2ad
2bd2cd2cd2[d2[d2[d2[d2[d2[d2[d2dd2[d2ed2[d2fd2gd2hd2id2jd2[d2kd2ld2md2nd2[d2[d2[d2od2[d2Pe2[d2[d
2Qe2Re2Se2[d2Te2[d2[d2[d2[d2[d2[d2Ue2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d
2[d2[d2[d2Ve2We2[d2[d2[d2[d2Xe2[d2[d2Ye2Ze2[d2[d2[d2[d2[e2\e2]e2^e2_e2`e2ae2ae2be2ce2de2ee2fe2ge
2ge2he2he2he2ie2je2[d2ke2[d2[d2[d2[d2le2me2ne2[d2oe2[d2Pf2[d2^e2]e2[d2Qf2Qf2[d2Ue2[d2[d2[d2Rf2[d
2[d2^e2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2Sf2Tf2Uf2Tf2Ue2Vf2[d2[d2[d2[d2[d2Wf2Xf2Yf2Zf2[f2\f
2]f2^f2_f2[d2[d2[d2`f2af2bf2cf2df2[d2[d2[d2[d2[d2ef2ff2gf2Ue2cd2hf2cd2[d2[d2if2cd2[d2[d2[d2[d2[d
2jf2[d2[d2[d2[d2kf2lf2mf2nf2[d2[d2of2[d2Pg2[d2[d2]e2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2^g
2_g2`g2ag2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2^g2^g2^g2Xh2Yh2Zh2[h
2\h2]h2^h2^g2_h2`h2ah2bh2ch2ch2dh2eh2ch2ch2fh2gh2hh2ih2jh2kh2ch2lh2mh2ch2nh2ch2oh2Pi2Qi2Ri2Si2Ti
2ch2ch2ch2Ui2ch2Vi2Wi2Xi2Yi2Zi2[i2ch2\i2]i2^i2_i2`i2ai2bi2ci2di2ei2ci2fi2gi2hi2ii2ji2ki2li2li2mi
2ni2oi2oi2Pj2li2li2li2li2li2Qj2Rj2li2li2li2li2li2li2li2li2li2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2]j
2^j2_j2`j2aj2bj2`j2`j2`j2`j2`j2`j2`j2`j2`j2`j2`j2`j2`j2`j2cj2dj2`j2`j2ej2fj2gj2hj2ij2jj2kj2lj2mj
2nj2oj2Pk2Qk2Rk2Sk2Tk2Uk2Vk2Wk2Vk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2ak2ak2ak2ak2ak2bk2ak2ak2ak2ak2ak
2ak2ak2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2mk2nk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2Xl2Yl2Zl2[l2\l2]l2^l2_l2`l
2al2bl2cl2dl2el2fl2gl2hl2`l2il2jl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Tm2Um2Vm2Wm2Xm2`l2`l2Ym2`l2`l2Zm
2Zm2[m2[m2\m2[m2[m2[m2]m2[m2[m2[m2^m2_m2`m2`l2am2bm2cm2dm2em2`l2fm2gm2`l2`l2`l2hm2im2jm2km2lm2mm
2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2`l2Wn2Xn2Yn2Zn2Zn2Zn2[n2\n2]n2^n2_n2`n2`n2an2bn2cn2dn2en2fn2gn2hn2fn
2in2jn2kn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2Yo2fn2]o2^o2_o2ln2`o2ao2ao2`o2`o
2ao2bo2co2ao2do2`o2`o2`o2eo2Yo2`o2Yo2Yo2Yo2Yo2Yo2fo2go2ho2Yo2`o2Yo2Yo2Yo2`o2`o2^o2`o2`o2`o2`o2`o
2Yo2Yo2Yo2Yo2Yo2io2io2Yo2jo2ko2lo2`o2mo2no2do2oo2Yo2eo2Yo2eo2PP3PP3Yo2`o2Yo2Yo2Yo2Yo2Yo2QP3RP3SP
3SP3TP3UP3VP3WP3WP3WP3WP3WP3XP3YP3WP3ZP3[P3\P3]P3^P3_P3`P3`P3aP3bP3cP3dP3eP3`P3fP3WP3UP3gP3hP3iP
3iP3jP3kP3lP3WP3mP3nP3oP3iP3PQ3QQ3RQ3QQ3WP3WP3SQ3WP3WP3WP3TQ3WP3UQ3`P3VQ3WP3WP3WP3WP3WP3WP3WP3WP
3QQ3QQ3WP3WQ3XQ3WP3YQ3ZQ3YQ3[Q3\Q3WP3WP3WP3]Q3^Q3UP3_Q3_Q3UP3`Q3aQ3aQ3aQ3aQ3aQ3aQ3UP3UP3UP3UP3UP
3bQ3cQ3dQ3eQ3UP3UP3UP3UP3UP3UP3UP3UP3fQ3UP3gQ3UP3UP3UP3hQ3UP3iQ3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP
3UP3UP3UP3jQ3UP3UP3UP3UP3kQ3lQ3mQ3UP3nQ3UP3oQ3PR3QR3PR3PR3RR3UP3SR3UP3TR3UR3???????VR3??????????
????????????????VR3??????????????????????????????????????????WR3XR3YR3ZR3[R3\R3]R3^R3===_R3_R3_R
3_R3_R3_R3_R3_R3_R3_R3_R3_R3`R3aR3_R3bR3cR3dR3eR3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3fR3gR3hR3_R
3_R3_R3_R3_R3_R3_R3_R3_R3_R3iR3jR3_R3_R3_R3_R3kR3_R3lR3_R3_R3_R3mR3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R
3nR3oR3_R3_R3_R3PS3QS3_R3_R3RS3_R3_R3_R3SS3_R3TS3_R3_R3_R3US3VS3WS3_R3_R3_R3XS3_R3_R3YS3ZS3_R3[S
3\S3_R3_R3_R3_R3]S3_R3^S3_R3_S3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R
3_R3_R3_R3_R3_R3_R3_R3`S3aS3bS3_R3cS3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3_R3dS3_R3eS3_R3_R3_R3fS3_R
3_R3_R3_R3gS3hS3iS3_R3jS3_R3_R3_R3_R3kS3_R3lS3_R3mS3nS3_R3oS3_R3_R3_R3PT3_R3QT3RT3ST3_R3_R3TT3_R
3_R3_R3_R3_R3UT3_R3VT3_R3_R3_R3WT3_R3XT3YT3_R3_R3_R3ZT3[T3\T3_R3_R3_R3_R3_R3_R3_R3_R3_R3]T3_R3^T
3_R3_T3_R3`T3aT3bT3cT3dT3_R3eT3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3[U
3\U3]U3^U3_U3`U3aU3bU3cU3dU3eU3fU3gU3hU3_U3iU3jU3_U3kU3lU3mU3nU3oU3PV3QV3RV3SV3TV3UV3VV3WV3XV3YV
3ZV3[V3\V3]V3^V3_V3`V3aV3bV3cV3dV3eV3fV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3QW3SW3TW3QW3QW3UW3VW
3VW3QW3WW3QW3QW3QW3QW3QW3XW3QW3YW3ZW3[W3\W3]W3^W3\W3_W3_W3\W3`W3`W3aW3aW3aW3bW3aW3aW3cW3aW3dW3aW
3eW3fW3aW3aW3gW3gW3hW3iW3jW3kW3lW3kW3kW3mW3kW3nW3oW3PX3PX3PX3PX3PX3PX3PX3PX3PX3QX3PX3PX3PX3PX3RX
3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3SX3PX3PX3PX3TX3UX3PX3VX3PX3WX3PX3PX3PX
3PX3PX3XX3YX3ZX3[X3\X3]X3PX3^X3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3_X3PX3PX3_X3PX3PX3`X3PX3PX
3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3aX3PX3PX3PX3bX3PX3PX3PX3cX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX
3PX3dX3PX3eX3PX3PX3fX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3gX3hX3iX3PX3PX3PX3_X3jX3PX3PX3PX3kX3lX
3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3mX3nX3oX3PY3QY3PX3RY3PX3PX3SY3PX3PX3PX3PX3PX3TY3PX3PX
3PX3UY3VY3WY3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3XY3PX3PX3PX3PX3PX3PX3PX3PX3PX3YY3PX3SY
3PX3PX3ZY3PX3PX3[Y3\Y3]Y3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3XY3PX3PX3^Y3_Y3PX3PX3PX3PX3PX3`Y3aY
3bY3cY3dY3aY3aY3eY3PX3PX3PX3PX3_X3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PY3PX3fY3gY3hY3PX
3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3iY3PX3PX3PX3PX3PX3jY3PX3kY3lY3PX3mY3PX3nY3PX3PX3PX3PX3PX3PX3PX3PX
3PX3PX3oY3PX3PX3PZ3QZ3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3RZ3SZ3PX3PX3TZ3PX3UZ3VZ3PX3PX3PX3PX3PX3PX
3PX3PX3PX3PX3PX3PX3WZ3PX3PX3PX3XZ3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PY3PX3PY3PY3mX3YZ3PY3PY3PX
3ZZ3PX3PY3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX
3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PY3PX3PX3PX3XY3[Z3PX3PX3PX3PX3PX3PY3PX3PX3\Z3]Z3PX3PX3^Z
3PX3PX3bX3PX3PX3PX3PX3PX3PY3PX3PX3PX3PX3PX3PX3PX3PY3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PX3PY3PX
3PX3PX3PX3PY3_Z3`Z3PX3aZ3PX3bZ3cZ3dZ3PY3eZ3PY3PY3fZ3gZ3PY3PY3PY3PY3hZ3PY3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3iZ3PY3PY3PY3PY3PY3PY3PY3jZ3PY3PY3PY
3PY3PY3kZ3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3lZ3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3mZ3PY3PY3PY3PY3nZ3oZ3PY
3PY3PY3PY3P[3PY3PY3PY3PY3PY3PY3Q[3PY3PY3PY3PY3PY3PY3R[3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3S[3PY3PY
3T[3PY3PY3PY3PY3PY3U[3PY3PY3PY3PY3PY3PY3V[3PY3PY3PY3W[3PY3PY3PY3PY3PY3hZ3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3X[3PY3PY3PY3PY3PY3PY3PY3Y[3PY3PY3iZ3PY3Z[3PY3PY3PY3PY3PY3[[
3hZ3PY3\[3PY3PY3PY3PY3PY3PY3][3^[3T[3PY3PY3PY3PY3PY3PY3PY3V[3_[3`[3PY3PY3PY3PY3a[3b[3PY3b[3b[3PY
3PY3PY3PY3PY3PY3b[3PY3PY3PY3PY3PY3PY3PY3c[3d[3e[3f[3PY3PY3PY3PY3g[3PY3PY3PY3ZZ3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3h[3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3i[3PY3PY3PY3PY3j[3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3PY3PY3k[3l[3PY3PY3m[3n[3PY3PY3PY3PY3PY3PY3PY3PY3PY3P[3PY3PY3o[3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3P\3Q\3R\3PY3PY3PY3PY3PY3PY3PY3PY3S\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3T\
3PY3U\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3V\3PY3PY3PY
3b[3PY3g[3PY3W\3X\3PY3PY3PY3PY3PY3PY3PY3b[3PY3PY3PY3PY3PY3PY3PY3Y\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3hZ3PY3PY3PY3PY3Z\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3[\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3W\3PY3PY3PY3PY3\\3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3]\3PY3^\3PY3_\3PY3PY3PY3PY3`\3a\3PY3PY3PY3PY3PY3PY3PY3PY3b\
3PY3c\3PY3d\3PY3PY3PY3PY3e\3f\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3\[3PY3PY3PY3PY3PY3PY3PY3PY
3g\3PY3PY3PY3PY3h\3h\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3i\3PY3PY3PY3PY3hZ3PY3PY
3PY3PY3j\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3iZ3PY3PY3PY3PY3PY3PY3PY3iZ3PY3PY3PY3PY3PY
3PY3k\3PY3PY3PY3PY3PY3PY3i\3i\3l\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3m\3n\3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3X\
3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3o\3PY3P]3Q]3PY3PY3PY3PY3R]3PY3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3_Z3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3b[3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY
3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3PY3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3T]3S]3S]3S]3S]3S]3S]3U]3S]3V]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3W]3S]3W]3S]3S]3S]3W]3X]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3Y]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3W]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3Z]3S]3S]3S]3S]3S]3S]3S]3S]3[]3[]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3\]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3]]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3W]3S]3S]3S]3S]3^]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3_]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3W]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3`]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3a]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3[]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]3S]
3S]3S]3S]3S]3S]3b]3c]3d]3e]3e]3e]3e]3e]3f]3e]3e]3e]3e]3e]3g]3e]3h]3e]3e]3e]3c]3c]3e]3c]3i]3j]3k]
3l]3m]3n]3e]3o]3e]3e]3e]3e]3e]3e]3P^3e]3Q^3R^3S^3T^3U^3R^3R^3V^3W^3R^3X^3Y^3R^3Z^3[^3\^3\^3]^3^^
3_^3\^3\^3`^3a^3b^3c^3d^3e^3R^3\^3\^3f^3\^3b^3g^3R^3h^3i^3\^3j^3k^3Z^3a^3l^3l^3m^3n^3l^3l^3o^3P_
3Q_3l^3R_3S_3T_3l^3l^3l^3U_3l^3l^3l^3l^3l^3l^3V_3l^3W_3X_3l^3l^3l^3Y_3l^3l^3Z_3l^3l^3l^3[_3l^3l^
3\_3]_3l^3[_3[_3^_3__3l^3`_3l^3a_3l^3b_3l^3[_3l^3c_3d_3l^3l^3l^3l^3e_3f_3g_3h_3i_3j_3l^3l^3l^3k_
3l^3l^3l_3m_3n_3l^3o_3l^3P`3l^3l^3Q`3l^3R`3l^3l^3l^3l^3l^3S`3l^3T`3l^3l^3l^3U`3l^3l^3V`3l^3l^3W`
3W`3X`3W`3W`3W`3W`3W`3Y`3W`3W`3Z`3W`3W`3[`3\`3]`3W`3^`3W`3W`3W`3W`3W`3W`3_`3W`3W`3W`3``3a`3b`3c`
3d`3W`3e`3W`3W`3W`3W`3W`3W`3W`3f`3g`3W`3h`3W`3W`3W`3W`3W`3W`3i`3W`3W`3j`3W`3k`3l`3m`3W`3W`3n`3W`
3W`3W`3W`3W`3o`3Pa3Qa3Ra3W`3W`3Sa3Ta3Ua3W`3W`3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3W`3_a3W`3`a3aa3ba3ca
3da3ea3fa3ga3ha3ia3ja3ka3ka3la3ma3na3W`3oa3Pb3Qb3Rb3Sb3Tb3Ub3W`3Vb3Wb3Xb3Yb3Zb3W`3W`3W`3W`3W`3W`
3W`3W`3W`3W`3[b3\b3W`3W`3]b3^b3]b3_b3`b3ab3W`3bb3W`3W`3cb3db3W`3eb3W`3eb3W`3W`3W`3W`3fb3W`3gb3W`
3W`3W`3hb3ib3ib3ib3ib3jb3kb3lb3mb3nb3ib3ob3Pc3Qc3Rc3Sc3ib3Tc3ib3ib3Uc3ib3Vc3ib3Wc3ib3Xc3Yc3Xc3Zc
3ib3ib3[c3ib3ib3Yc3\c3]c3^c3ib3_c3`c3ac3ib3bc3ib3cc3dc3ec3ib3fc3ib3gc3ib3[c3ib3hc3ib3ic3ib3ic3ib
3ic3ib3jc3ib3kc3ib3ib3ib3ib3ib3ib3ib3ib3ib3lc3ib3mc3nc3ib3ib3ib3oc3ib3ib3Pd3ib3ib3ib3Qd3ib3Rd3ib
3Sd3ib3ib3Td3ib3ib3ib3ib3Ud3ib3ib3ib3ib3ib3Vd3ib3ib3ib3Wd3ib3ib3ib3ib3ib3ib3Xd3ib3Yd3ib3ib3ib3Rd
3ib3Wd3ib3Wd3ib3Zd3ib3ib3ib3ib3ib3ib3ib3ib3ib3[d3ib3Xc3ib3Xc3ib3Xc3ib3\d3ib3Xc3ib3]d3^d3_d3_d3_d
3_d3_d3_d3`d3ad3_d3bd3cd3dd3ed3_d3_d3_d3fd3gd3_d3hd3`d3id3_d3_d3_d3jd3kd3ld3_d3_d3_d3_d3md3_d3kd
3_d3`d3_d3nd3od3kd3_d3_d3_d3_d3_d3_d3_d3_d3Pe3Qe3_d3_d3_d3_d3Re3_d3_d3_d3_d3Se3Se3Se3Se3Se3Se3Se
3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Te3Ue3Se3Se
3Se3Se3Se3Ve3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3Se3We3We3We3We3We3We3We3We3We3Xe3We3We
3We3Ye3Ze3We3[e3We3We3\e3We3]e3We3We3^e3We3We3We3_e3`e3ae3We3We3be3We3ce3We3We3We3de3We3ee3We3We
3fe3We3We3ge3he3ie3je3ke3We3le3We3We3We3We3me3ne3We3We3We3oe3We3Pf3Qf3We3We3We3We3We3Rf3Rf3Rf3We
3We3Sf3Tf3Uf3Vf3We3Wf3We3We3We3Xf3Yf3Zf3[f3We3\f3We3]f3^f3_f3_f3`f3af3bf3cf3df3ef3ef3ff3gf3ef3hf
3if3jf3kf3kf3hf3hf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Vg3Ug3Ug3Vg3Ug3Vg3Vg3Wg3Ug3Ug3Sg3Ug3Ug3Ug3Ug
3Ug3Xg3Ug3Xg3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Yg3Ug3Ug3Yg3Ug3Vg3Ug3Ug3Ug3Ug3Ug3Ug
3Ug3Vg3Ug3Ug3Zg3Ug3Ug3Ug3Ug3Ug3Ug3[g3\g3Ug3]g3Ug3^g3_g3`g3ag3ag3bg3ag3cg3dg3eg3ag3ag3ag3ag3ag3ag
3ag3fg3gg3gg3hg3ig3gg3jg3gg3gg3kg3lg3gg3mg3gg3gg3ng3gg3og3gg3gg3Ph3gg3Qh3Rh3Sh3Th3Th3Uh3Uh3Vh3Uh
3Th3Th3Wh3Xh3Yh3Uh3Zh3[h3Th3Th3Th3\h3Th3Uh3Uh3]h3^h3_h3Th3`h3ah3ah3bh3ch3dh3eh3fh3gh3eh3hh3ih3jh
3kh3lh3mh3nh3eh3eh3eh3oh3eh3eh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Xi3Yi3Xi3Xi3Xi3Zi3Xi3[i3\i3]i3^i3_i3`i
3ai3bi3ci3di3ei3fi3ai3gi3hi3ii3ji3ki3ji3li3mi3ji3ni3ji3oi3ji3Pj3Pj3Pj3Qj3ji3Rj3Sj3ji3ji3ji3ji3ji
3Pj3ji3ji3Tj3Uj3Vj3Vj3Vj3Vj3Vj3Vj3Wj3Xj3Yj3Xj3Zj3[j3Xj3\j3]j3Xj3Xj3^j3_j3_j3`j3aj3`j3`j3`j3bj3cj
3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3kj3kj3nj3oj3Pk3Qk3kj3Rk3Sk3Tk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Vk3Wk3Wk
3Wk3Xk3Wk3Wk3Yk3Wk3Wk3Wk3Wk3Zk3Wk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3fk3fk3ik3ik3ik3fk3fk
3fk3jk3kk3kk3kk3lk3mk3nk3ok3kk3Pl3Ql3Rl3kk3kk3kk3kk3kk3kk3kk3kk3kk3Sl3Tl3Ul3kk3kk3Vl3Wl3Xl3Yl3Zl
3[l3Xl3\l3]l3]l3^l3^l3_l3^l3^l3`l3al3bl3cl3dl3el3fl3gl3hl3il3jl3kl3kl3ll3ml3ml3nl3ol3Pm3Qm3Rm3Sm
3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3fm3gm3hm3im3jm3km3lm3lm3lm3mm3nm3om3Pn
3Qn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3cn3cn3dn3en3en3fn3gn3hn3en3in3in3jn
3in3kn3in3ln3mn3nn3in3in3in3in3in3on3in3in3Po3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao
3bo3co3do3eo3fo3go3ho3io3jo3ko3lo3mo3mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4[P4[P4\P4\P4]P
4\P4^P4_P4`P4aP4aP4aP4bP4bP4cP4cP4dP4dP4eP4fP4gP4eP4hP4iP4iP4jP4kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4oP4oP
4TQ4UQ4UQ4VQ4VQ4VQ4VQ4VQ4WQ4VQ4VQ4VQ4VQ4VQ4VQ4XQ4YQ4YQ4YQ4ZQ4YQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ
4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4mQ4oQ4PR4QR4mQ4RR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4[R4]R4\R4\R4\R4\R4\R
4\R4\R4^R4_R4\R4\R4`R4aR4aR4aR4aR4aR4bR4aR4cR4dR4eR4fR4gR4hR4hR4iR4jR4kR4lR4lR4lR4mR4nR4oR4PS4PS
4PS4PS4PS4QS4RS4SS4TS4US4VS4WS4XS4YS4YS4ZS4[S4YS4YS4\S4YS4YS4YS4YS4YS4YS4YS4]S4YS4^S4YS4_S4YS4`S
4aS4YS4YS4YS4YS4YS4YS4bS4YS4YS4cS4YS4dS4YS4dS4YS4YS4eS4YS4fS4YS4YS4YS4YS4gS4YS4YS4YS4hS4iS4jS4kS
4lS4mS4nS4oS4PT4QT4RT4ST4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4fT4fT4gT4gT4gT
4gT4hT4iT4jT4gT4kT4lT4mT4nT4nT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4YU4YU4YU4ZU4[U4\U4]U4]U4]U4^U
4_U4]U4`U4]U4]U4aU4bU4cU4dU4dU4dU4dU4eU4dU4fU4gU4hU4iU4iU4iU4jU4jU4kU4lU4lU4lU4lU4lU4lU4lU4lU4mU
4nU4oU4PV4QV4oU4RV4SV4SV4SV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4]V4]V4_V4]V4`V4aV4bV4cV4dV4eV4fV
4gV4hV4iV4jV4kV4lV4mV4nV4oV4PW4QW4RW4PW4PW4PW4PW4PW4SW4SW4TW4PW4PW4PW4UW4VW4WW4XW4YW4YW4YW4ZW4ZW
4YW4[W4\W4]W4YW4^W4^W4^W4^W4_W4`W4aW4bW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4mW4nW4oW4PX4PX4PX4QX
4QX4RX4QX4SX4TX4UX4VX4WX4WX4WX4XX4YX4ZX4YX4YX4YX4YX4YX4[X4YX4\X4]X4^X4_X4`X4aX4bX4cX4bX4dX4eX4fX
4gX4hX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY
4fY4fY4fY4fY4fY4fY4fY4fY4gY4hY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4\Z
4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4jZ4iZ4jZ4jZ4jZ4jZ4jZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[
4T[4U[4U[4U[4V[4W[4X[4Y[4Z[4[[4[[4[[4\[4][4[[4[[4[[4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[
4m[4n[4o[4P\4Q\4R\4R\4R\4S\4T\4U\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4`\4`\4b\4c\4d\4e\4f\4g\
4h\4i\4i\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4T]4T]4U]4V]4V]4W]4X]4Y]4Z]4[]4Z]4\]4[]4[]4[]4[]4Z]
4[]4]]4[]4[]4[]4[]4[]4[]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j]4j]4k]4l]4m]4n]4o]4P^4Q^4Q^4R^4S^
4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4^^4_^4`^4a^4b^4c^4d^4d^4e^4f^4g^4h^4i^4j^4k^4k^4l^4m^4n^4o^4P_4n^
4n^4Q_4R_4S_4T_4U_4U_4V_4W_4X_4Y_4Y_4Z_4[_4\_4Y_4]_4Y_4^_4^_4^_4__4`_4a_4`_4`_4`_4`_4`_4b_4b_4c_
4c_4d_4e_4f_4e_4e_4g_4h_4i_4j_4k_4k_4k_4l_4m_4m_4n_4o_4P`4P`4Q`4P`4R`4S`4T`4U`4V`4V`4V`4W`4W`4X`
4W`4W`4W`4W`4Y`4Z`4[`4\`4]`4^`4_`4``4a`4b`4c`4d`4e`4e`4f`4g`4h`4i`4j`4j`4k`4l`4l`4l`4l`4m`4n`4o`
4Pa4Qa4Pa4Ra4Sa4Sa4Ta4Ta4Ua4Va4Wa4Xa4Xa4Xa4Ya4Za4Za4[a4\a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a
4]a4]a4]a4]a4^a4^a4_a4`a4aa4ba4ca4da4ea4fa4ga4ha4ha4ia4ja4ka4la4ma4na4oa4oa4Pb4Qb4Rb4Rb4Sb4Tb4Ub
4Vb4Wb4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4ab4bb4bb4cb4db4eb4fb4gb4hb4ib4ib4ib4ib4ib4jb4ib4ib4ib4kb4lb4mb
4ib4ib4ib4ib4nb4ib4ob4ib4ib4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4Zc4Zc4[c4Zc4Zc4\c4]c4^c4_c4`c4ac4bc
4cc4dc4ec4fc4gc4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Pd4Sd4Td4Ud4Vd4Wd4Wd4Wd4Xd4Xd4Yd4Zd4[d4\d4]d4^d
4_d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4kd4ld4md4nd4od4Pe4Qe4Re4Se4Te4Ue4Ve4We4Xe4Xe4Xe4Ye4Ze4[e4\e
4]e4^e4_e4`e4ae4be4be4ce4de4ee4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f
4\f4]f4[f4^f4_f4`f4af4bf4cf4df4df4ef4ff4gf4ff4hf4if4jf4kf4lf4mf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg
4Yg4Zg4[g4Zg4\g4]g4^g4_g4_g4`g4ag4bg4cg4dg4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Ph4Qh4Rh4Sh4Th4Uh
4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4bh4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui
4Vi4Vi4Wi4Wi4Wi4Xi4Yi4Zi4Zi4Zi4[i4\i4]i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4ki4mi4ni4oi
4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4_j4`j4aj4bj4cj4dj4ej4fj4gj4hj4ij4jj4kj4kj4lj4mj4nj
4oj4Pk4Qk4Qk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Xk4Yk4Zk4Zk4[k4\k4]k4]k4^k4_k4`k4ak4bk4ck4dk4ek4fk4fk4fk4ek4gk
4hk4fk4ik4jk4kk4lk4lk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Vl4Wl4Xl4Yl4Zl4Zl4Zl4[l4\l4\l4]l4^l4_l4`l
4al4bl4cl4dl4el4fl4gl4hl4hl4il4jl4kl4ll4ml4nl4nl4nl4ol4nl4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Xm4Ym4Zm4[m4\m
4\m4]m4^m4_m4`m4am4bm4cm4dm4dm4em4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4om4Sn4Tn4Un4Vn4Wn4Xn
4Yn4Zn4Zn4Zn4Zn4[n4\n4\n4\n4]n4^n4_n4`n4an4bn4cn4dn4en4en4fn4gn4hn4in4in4jn4kn4kn4kn4kn4kn4ln4mn
4nn4on4Po4Qo4Ro4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Yo4Yo4Zo4[o4\o4]o4]o4^o4_o4`o4ao4bo4bo4co4do4eo4eo4fo4go
4ho4io4jo4ko4lo4mo4mo4mo4no4oo4PP5QP5QP5RP5RP5RP5SP5TP5UP5VP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP
5bP5cP5dP5eP5eP5fP5gP5hP5iP5jP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q
5aQ5bQ5bQ5bQ5cQ5cQ5dQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5WR5XR5YR5ZR5[R
5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5gR5gR5gR5gR5gR5gR5hR5hR5iR5jR5hR5kR5lR5mR5nR5mR5oR5PS5QS5RS
5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S5]S
5]S5]S5]S5]S5]S5]S5^S5_S5`S5aS5bS5bS5cS5cS5dS5cS5eS5fS5gS5hS5iS5jS5kS5lS5mS5mS5nS5oS5PT5QT5PT5RT
5PT5RT5ST5TT5UT5VT5WT5XT5YT5ZT5[T5\T5[T5[T5[T5[T5[T5]T5]T5^T5_T5`T5aT5bT5bT5cT5cT5bT5dT5eT5fT5fT
5gT5hT5hT5hT5iT5jT5jT5jT5kT5lT5mT5kT5kT5kT5kT5nT5kT5oT5kT5kT5kT5kT5PU5PU5PU5QU5RU5SU5TU5UU5UU5VU
5WU5XU5YU5ZU5ZU5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U5[U
5[U5[U5\U5]U5^U5^U5^U5^U5^U5^U5_U5_U5_U5_U5_U5_U5_U5_U5_U5_U5_U5_U5`U5aU5`U5bU5cU5dU5eU5dU5fU5gU
5dU5dU5hU5iU5dU5jU5jU5kU5kU5kU5dU5lU5dU5dU5dU5dU5eU5dU5eU5dU5dU5eU5dU5dU5dU5dU5dU5dU5mU5dU5nU5oU
5PV5QV5RV5SV5PV5dU5TV5UV5VV5UV5WV5WV5UV5UV5UV5UV5UV5XV5UV5UV5UV5UV5UV5YV5UV5UV5UV5ZV5UV5UV5UV5[V
5\V5]V5^V5_V5`V5aV5bV5cV5dV5aV5eV5fV5gV5hV5iV5iV5jV5jV5jV5jV5jV5jV5jV5jV5kV5lV5mV5nV5oV5PW5PW5PW
5QW5PW5PW5PW5RW5SW5TW5UW5VW5WW5UW5XW5YW5YW5ZW5[W5\W5]W5]W5]W5^W5_W5_W5_W5`W5aW5bW5cW5cW5dW5eW5fW
5gW5hW5iW5jW5kW5lW5mW5mW5nW5oW5PX5PX5QX5oW5RX5RX5RX5SX5SX5SX5SX5SX5SX5TX5TX5TX5UX5VX5WX5XX5YX5ZX
5[X5\X5]X5]X5^X5^X5^X5^X5^X5_X5`X5aX5aX5aX5aX5aX5aX5aX5aX5aX5aX5bX5bX5bX5bX5bX5bX5bX5bX5bX5bX5bX
5bX5bX5bX5bX5bX5cX5dX5cX5cX5eX5cX5cX5fX5gX5gX5hX5hX5hX5iX5jX5kX5lX5lX5lX5mX5mX5nX5mX5mX5mX5mX5oX
5PY5QY5QY5RY5SY5TY5TY5UY5VY5WY5XY5XY5XY5XY5XY5XY5YY5YY5YY5YY5ZY5YY5[Y5[Y5[Y5[Y5[Y5[Y5\Y5\Y5]Y5\Y
5^Y5_Y5`Y5aY5aY5aY5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5jY5jY5jY5kY5jY5lY5mY5nY5oY5PZ5QZ5RZ5RZ5RZ5SZ5TZ
5UZ5SZ5VZ5SZ5WZ5SZ5XZ5YZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[
5R[5S[5T[5U[5V[5U[5V[5V[5U[5U[5V[5W[5X[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5`[5`[5`[5a[5b[5c[5d[5d[5d[5e[
5f[5g[5h[5i[5j[5k[5l[5l[5l[5m[5l[5n[5o[5P\5Q\5R\5R\5S\5T\5U\5V\5V\5V\5V\5V\5V\5W\5X\5Y\5Z\5[\5\\
5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5f\5f\5f\5g\5f\5f\5f\5f\5h\5i\5i\5i\5i\5i\5i\5i\5i\5i\5i\5j\5k\5l\
5m\5m\5m\5m\5n\5n\5o\5P]5Q]5Q]5R]5R]5S]5T]5T]5U]5U]5U]5T]5U]5U]5U]5V]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]
5`]5`]5`]5a]5b]5a]5a]5c]5d]5d]5e]5e]5f]5g]5g]5g]5g]5h]5i]5h]5h]5j]5k]5l]5m]5n]5o]5P^5P^5Q^5Q^5Q^
5Q^5Q^5Q^5Q^5Q^5R^5S^5S^5S^5S^5S^5S^5T^5T^5U^5V^5V^5V^5W^5X^5V^5Y^5Z^5[^5[^5\^5]^5]^5]^5]^5]^5^^
5^^5_^5`^5a^5b^5c^5d^5d^5e^5f^5g^5h^5h^5h^5i^5h^5h^5h^5h^5h^5h^5h^5j^5k^5h^5h^5h^5l^5m^5n^5n^5o^
5P_5P_5P_5P_5P_5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Y_5Z_5[_5\_5]_5^_5__5`_5`_5`_5`_5`_5`_5a_5b_5c_5c_
5c_5d_5e_5f_5f_5g_5h_5i_5j_5i_5k_5l_5m_5n_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5Y`5[`5\`5]`5^`
5_`5``5a`5b`5c`5c`5c`5c`5d`5e`5f`5g`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a
5\a5\a5]a5^a5_a5`a5`a5aa5ba5ba5ba5ba5ba5ca5da5ea5ea5ea5fa5ga5ha5ia5ja5ka5la5ma5na5na5oa5Pb5oa5Qb
5Rb5Sb5Sb5Tb5Ub5Ub5Tb5Ub5Vb5Vb5Vb5Wb5Xb5Vb5Vb5Vb5Yb5Zb5[b5\b5]b5]b5^b5_b5`b5ab5ab5bb5cb5cb5cb5db
5db5eb5eb5fb5fb5gb5fb5hb5ib5ib5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Uc5Uc5Vc5Wc5Xc5Yc5Yc5Zc5Zc
5[c5\c5]c5^c5_c5`c5ac5bc5cc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5nc5oc5Pd5Qd5Rd5Rd5Rd5Rd5Sd5Sd5Rd5Rd
5Rd5Rd5Rd5Rd5Td5Ud5Ud5Ud5Ud5Vd5Ud5Wd5Wd5Ud5Ud5Ud5Wd5Wd5Xd5Yd5Zd5[d5\d5]d5]d5^d5^d5^d5^d5]d5^d5^d
5_d5^d5^d5_d5_d5_d5^d5`d5^d5_d5_d5^d5^d5^d5^d5]d5]d5]d5]d5ad5bd5cd5cd5dd5dd5dd5dd5dd5dd5ed5dd5fd
5dd5dd5gd5hd5id5jd5kd5kd5ld5md5nd5nd5od5od5od5od5od5od5od5od5od5od5od5od5od5Pe5Pe5Pe5Pe5Pe5Pe5Pe
5Qe5Re5Re5Re5Re5Re5Re5Re5Se5Te5Te5Te5Te5Te5Te5Ue5Ue5Ue5Ue5Ve5We5Xe5Xe5Ye5Ye5Ze5Ze5[e5\e5]e5^e5_e
5`e5ae5ae5be5ce5de5ee5fe5ge5he5ie5he5ie5ie5he5je5je5je5je5ke5ke5le5le5le5me5ne5oe5Pf5Pf5Pf5Pf5Pf
5Pf5Pf5Qf5Pf5Pf5Rf5Sf5Tf5Uf5Uf5Uf5Vf5Vf5Wf5Xf5Yf5Yf5Zf5[f5[f5\f5\f5]f5^f5_f5`f5af5bf5cf5df5df5ef
5ff5gf5gf5hf5if5jf5kf5lf5mf5nf5nf5nf5nf5nf5nf5of5Pg5Qg5Rg5Sg5Tg5Tg5Ug5Ug5Vg5Wg5Xg5Xg5Xg5Yg5Yg5Yg
5Yg5Yg5Yg5Yg5Zg5[g5\g5\g5\g5\g5]g5]g5]g5]g5]g5]g5^g5_g5`g5ag5bg5cg5dg5eg5eg5eg5eg5eg5fg5eg5gg5hg
5ig5jg5kg5kg5lg5mg5ng5ng5og5Ph5Qh5Rh5Sh5Th5Uh5Vh5Wh5Xh5Vh5Yh5Yh5Zh5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh
5eh5eh5fh5fh5fh5gh5hh5hh5hh5ih5jh5jh5jh5kh5kh5lh5mh5nh5nh5oh5nh5Pi5Qi5Ri5Si5Si5Si5Si5Si5Ti5Ui5Vi
5Ui5Wi5Xi5Yi5Zi5[i5\i5]i5^i5^i5_i5`i5`i5`i5`i5`i5`i5`i5`i5`i5`i5ai5bi5ci5di5di5di5ei5ei5ei5ei5ei
5ei5ei5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Rj5Rj5Rj5Sj5Tj5Uj5Uj5Uj5Vj5Wj5Wj5Wj5Xj5Yj5Zj5[j
5\j5]j5^j5_j5`j5aj5bj5cj5cj5cj5cj5cj5cj5cj5cj5cj5cj5dj5ej5fj5gj5hj5hj5ij5jj5jj5jj5jj5jj5jj5jj5jj
5kj5lj5lj5mj5nj5nj5oj5oj5Pk5oj5oj5oj5oj5oj5Qk5Rk5Sk5Tk5Tk5Tk5Tk5Uk5Tk5Tk5Vk5Wk5Xk5Yk5Zk5[k5\k5\k
5\k5]k5]k5^k5_k5_k5`k5ak5bk5ck5dk5ek5fk5fk5gk5hk5ik5jk5jk5jk5jk5jk5jk5kk5kk5lk5mk5nk5nk5ok5Pl5Pl
5Pl5Ql5Ql5Ql5Ql5Rl5Ql5Ql5Ql5Sl5Sl5Sl5Sl5Sl5Tl5Sl5Ul5Vl5Ul5Wl5Xl5Yl5Yl5Zl5Yl5Yl5Yl5[l5\l5]l5^l5^l
5^l5^l5^l5_l5`l5al5bl5cl5cl5dl5dl5el5el5el5fl5el5gl5gl5gl5gl5gl5gl5gl5hl5il5jl5gl5gl5kl5ll5ml5nl
5nl5ol5Pm5Qm5Qm5Qm5Qm5Rm5Sm5Rm5Rm5Tm5Um5Um5Vm5Vm5Wm5Wm5Xm5Ym5Zm5[m5[m5[m5\m5]m5^m5_m5^m5^m5^m5^m
5`m5`m5`m5`m5am5am5bm5cm5cm5cm5cm5cm5dm5em5fm5fm5fm5gm5dm5hm5hm5hm5im5hm5jm5jm5jm5km5jm5lm5jm5mm
5jm5jm5jm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Un5Vn5Un5Un5Un5Wn5Xn5Yn5Yn5Yn5Yn5Yn5Yn5Yn5Zn5[n5[n5\n5]n5]n5^n
5]n5_n5`n5an5bn5bn5cn5dn5dn5dn5dn5en5fn5fn5gn5hn5gn5in5jn5kn5ln5in5in5mn5nn5on5Po5Po5Qo5Ro5Ro5Ro
5Ro5Ro5Ro5Ro5Ro5Ro5So5Ro5Ro5To5To5To5Ro5Ro5Ro5Ro5Ro5Ro5Ro5Ro5Ro5Ro5Ro5Uo5Ro5Ro5Ro5Ro5Ro5Ro5Vo5Wo
5Wo5Wo5Wo5Xo5Xo5Xo5Xo5Xo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5`o5ao5ao5bo5co5do5do5eo5fo5go5ho5ho5ho5io5jo
5ko5ko5lo5lo5ho5ho5ho5ho5ho5mo5no5no5oo5PP6QP6QP6QP6RP6SP6SP6TP6UP6UP6UP6VP6WP6XP6XP6XP6XP6YP6YP
6YP6YP6YP6YP6YP6YP6YP6YP6ZP6[P6[P6\P6]P6^P6_P6_P6`P6aP6bP6cP6dP6eP6fP6eP6gP6hP6hP6gP6iP6jP6kP6lP
6mP6nP6nP6nP6nP6nP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6WQ6XQ6YQ6YQ6ZQ6[Q6\Q6\Q6]Q6\Q6^Q6^Q6\Q6_Q6_Q6_Q
6`Q6aQ6bQ6bQ6cQ6cQ6cQ6cQ6cQ6cQ6cQ6cQ6dQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6oQ6PR6QR6RR6RR6SR6TR
6TR6UR6VR6VR6WR6XR6YR6ZR6[R6[R6\R6]R6^R6_R6`R6aR6bR6cR6cR6dR6eR6fR6gR6hR6iR6jR6jR6jR6jR6jR6kR6lR
6mR6nR6oR6PS6QS6RS6SS6SS6TS6US6VS6WS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6hS6hS6iS
6iS6jS6kS6lS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6VT6WT6XT6XT6XT6XT6XT6XT6YT6YT6ZT6ZT6YT6YT6[T6[T6[T6\T
6\T6\T6\T6\T6\T6]T6\T6]T6\T6^T6^T6^T6_T6`T6aT6bT6cT6cT6dT6dT6eT6fT6gT6gT6hT6iT6iT6jT6kT6lT6mT6nT
6oT6PU6QU6QU6QU6QU6QU6QU6QU6QU6RU6SU6TU6TU6TU6UU6VU6WU6XU6XU6YU6ZU6[U6[U6[U6[U6\U6]U6^U6_U6`U6aU
6bU6cU6cU6dU6dU6dU6dU6eU6fU6gU6hU6iU6iU6jU6kU6lU6kU6kU6mU6mU6mU6nU6oU6PV6QV6QV6RV6RV6SV6TV6TV6TV
6UV6VV6VV6VV6VV6VV6VV6WV6WV6XV6YV6YV6ZV6ZV6[V6[V6[V6[V6[V6[V6[V6[V6[V6\V6]V6]V6^V6^V6_V6_V6_V6_V
6_V6`V6aV6bV6cV6dV6cV6cV6cV6eV6eV6fV6gV6gV6gV6hV6iV6jV6kV6kV6kV6lV6lV6mV6mV6mV6nV6oV6oV6PW6PW6PW
6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6YW6ZW6[W6\W6\W6]W6]W6]W6^W6^W6_W6`W6aW6bW6cW6cW6dW6dW6eW6eW6eW6eW
6eW6eW6fW6gW6gW6hW6iW6jW6kW6kW6kW6lW6lW6lW6lW6mW6lW6nW6nW6oW6PX6QX6RX6SX6TX6TX6TX6TX6UX6VX6VX6WX
6WX6XX6YX6ZX6[X6\X6\X6]X6]X6]X6^X6_X6_X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X
6aX6bX6cX6dX6eX6eX6fX6gX6hX6fZS40S4`:K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3_62@8b3916>1
n5f43?OJ7D933372==d3=U3e2<Q1U1116450383[1`>3=E;:5526@V3P1174@C7:<<?>96340812M6h1\39BW1MX4N]3^1_3
W4X3X4m1U81_b3W4`:K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3
c3GZ2Q1F2;11645038_1`3]:A32:Q1185526@V3P1174g1<<?>963408133H6h1i2B26j1Mb2JJN=o2^1S7l3V3=Cm1f2^59
jV3d:Y>`48912Z6H[n2n1V2IK502U2SY1W1e>\1Y1<g25P10=1\7e1S11[W51`_42PW5:Y1i2F8_1QDS2_1gY2\=f1LQE7<d
1>R19h4n62V41b1Y1T194@21`1EB[1k13]2C]22Oa3=X1]DA^@V2l[1d2Kg2a3Y13oD0T7c2\5<[81\1U=IJZ22e3Q7g39_2
g1U^3e7[3A12^U19_2g1U^3e7[3A12^U11W4`2a3333Z1X1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1i2^4
e6Ca4f3Z11[1c302T9R6m1R2S2Y6F9V63f1Hj1m5^1l3FeBBg2==?@R1W8d2V181U41PX2K01j2g1eBP6]2^20?V7U3WHaHg
:Q=g8=@0h51e2U7Z@g1d;;0d6QT2_8e1[5e4g=X3Y7WJ;0Y40R1g]2WJkR1`7W8n<8>0S3U10lA[R2b@MR3SAfQ1e4X8880l
4lJ\9iLhU1ZT2240RQ1h60\10CT25009_8d1^1Q6121m2T2f4m2c1Z4j4PS16W2Y4j35_6i23VEZBT3`3d3P6c1`1m5i2R49
m1X1?0E\8[1M=m=bF[5>QIRf1gOV8S5>0^1m8]1bHM^R1h@SP1Y2Y:gOV8S530[U4gO40ch2[\23L0X400X1iW3Y;2a4UQ12
\122639D501W3Y1l4`1>6T1U103g4Q9W@G3Ge5f3Z6R6a1o5S>K_1b4Y4HV1R1c=W4d40V4W42>_<d9d8b?6e3d2S10GT2n1
`9_6[1`6o21n1[7b3>5RDi2h6h2[4Y4o1VA7W1l1_;2>cAId9f2UCn2H01g1e2e@^7T3\9o3iHcDK9Co:h17h120]:`3V_1g
450mZ4\R1MX1f20a3Y370279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1
S1n1V314131NV6V7T5P2b43T3=46OV16V@Z3k1U12o1a4Q2;0Y1`:hZ2eR1Q<a5g9]@V8MK09b2_2XOc4i6k?i;a15Z5>W5]
K_9W8S5MR3k1V1c2[3X>[1c5S10=n1;AO[4g2<d9gOa:hBb77X3c19_2h13Z1T8:V2Q1`6_3=d9kAc6Z8>e6O05f210a39]1
1<Z1[2m6b114YBX>X>Y>c2n1W2b1Z2l9cA]2k2n2XZ1P101=X250:U4h3_2V714P6T5S2\5W5hT10[1c7jR10^7b6m5f3b1h
=o2h9=0X1i9Dd1]X3f7i7dAYDo1O9F0<a21X61f5m5121fj1d2YG3?R1nR14Z9V1b>E0j1S11e=Y4121_ITAS9Z5eL3X3Ca=
Z[1Z5B80V5lO]m3S201a820Z]580Z4Wj4b9e4<1X3<0E\8[1M[>d:e:W1[5>QI:0^1m8g;X>2J3gW2UT220mg1P10g21V20b
^1Q:[P1\<^P18BB2T2A>a14R4U7a8_2@416Q1859:F0n2`1\6P5X1m1k114^:l4<:l2S8_o1=f:QZ1k2B80l2dP1hU2l3_;[
\1k350l2je3cGcH80iW1i`1PW2d4;0130b<Zn320X^5F0FW2009T1V8n6Z1121\e1X3f<]9`3QD`7Q?_B80P2Qe1^Bgb1Q9i
IT>A0[1b10PB14Fao1QY2`6W4U3958i230c5To470YS2Ql1YU12a8j440l2a_56A00m2`1`@14QBSOk3YOj1UDd?4kHT920R
2M0[9^2m>CkA16f7aJ32FKX6P7kFX5l3Z5Gk>R5hCL?OU3620[U4:0X400\7ia3`R13[1g;k204X2>C1i1^1Mn5`2;K^3114
[5>\1=^4k2c2OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46a7T2l1^2?3U196;S11611122Y2P1d3272_23W25R2EU3i:i19B95h9
n8\29U12j4KHh1?U11h2U2_A1ib1\8Y<mS1m88BER211?>a14R4^5P96`301=416Q18571:;1Q`2_15jl14Z9V1Z;S31M1h2
V2Qi2k\18BET2A>2^14R4_2G`1R4[9@416Q1859:H1h2V2Qi2k\18BET2A>a14R4WB@416Q1859:I1h2`g1nCh?k\18BET2A
>a14R4WB@416Q1859:11N1h2V2Qi2k\18BET2A>2^14R4^1o3\3B0g8@416Q1859:71Q1h;cW3nI1=@1Q1Q1C[Y1c=[;4^1g
1TR2b2h17]H;N1h2P2[T2kDk\18BET2A>a14i1j1=f6T3[8@416=C859:21UY231ZS5n4O1h20o1Wi2k\18BET2A>a14d3=[
1^2R5j4^4@416=C859:@1g2Pg1WBXa1`=P1m2>Q==X28o3n4X2M1h2m_1T1_6^3Y3lLk\18BET2A>a14R4m8Y9@416Q1859:
71YR4`8]4h?X4n481^4YZ477[Ed3T9<1m1Km`1c7m1k;Em1a7eV2]>P11h2V2R>nZ2k\18BET2A>a14^2c1f6g2T445X4@41
60P1859:S11h20U2df1W4TNdNV>8BET21?>a14R4a2N7e50S4c4@416Q1859:T11h2c1B4Rc1d2TS1k\18BET25;>a14_19D
c1g1e71Kk7@416Q1859:]51]236U12:Bi1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C
3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1
S1S22>N3;m58BET2A>a14R4g1e7b2:k5@4141Q1859:V2I_21<1f22Z2g]492m3F`@a1>51g2lk39kZ161g2j]2Q1I[g2l11
S2Cm1o1g8`1d3Eo1n1:=X3Z5@X5;g2a12621F0fF4Z@b2a2B?d1W=]318R1R2e6X3FLY1K?Q274Z21Ch?P;l6>V3_4_2K1g2
8]1Z3T500S7_D_P1iEh=j1^7n9\3\2n867b2@[<A[8X:^11f21a11<5YR1`@P<UJk\18<5Ef12:A>a14i1X2m2A0l1X1^35U
11Y1Ec4@416Q1859:61Pk2da1n1\9e?H1h2Xk2k\18BET2A>a14R4m1Y@@416Q1859:K1h2P2gc1f?hEk\18BET2A>a14R4m
1Y@@416Q1859:O1h2V24lh2k\18BET2A>a14_19X2^1h1V60g8@416Q1859:J1h2V2Qi2k\18BET2A>a14R4^90g8@416Q18
59:K1h2V2Qi2k\18BET2A>a14R4h3e50g8@416Q1859:51]l1b?cn1521S_471m2QB14_MUi231i4\C21i4H1h2Tb1SY1k\1
8BET2A>a14R4WB@416Q1859:H1h2Sg1TT1k\18BET2A>a14R4WB@416Q1859:O1T2C0j]1S8bAT4`?k\18BET2A>2^14R4WB
@416=C859:21i4K1g20Xk2k\18BEF]1A>a14l2U1j3\>@416Q1859:Y11h2[2l=PNU<^5YKk\18BEMV1A>a14_19X2[1S303
1:R2c6^4@416Q18319:@P11h2P2Rf1h6j=[5T9k\18BET2A>a14R4DV9[8@416=C859:Z1U11[2<3R24`[1P]1:X1Q6h;gI8
BET25;>a14_19Dc1]9i8@416Q1859:41T5g]4961T5g]492oD<1f26QB14k6if1_FiJXAQ?41i2`f4T?71i2bX2PR2l;T?D6
1i2o1l?cT4T?M1h2V2Qi2k\18BET2A>a14R4a2N7e50g8@416Q1859:L1h2V2Qi2k\18BET2>2>a14R4a2l60g8@416Q1859
:S11h2[1`P1c4Z@c2h3oM\<^P18<5ET2A>a14i1X2[1S2Y3];@416Q1859:H1h2Xk2k\18BET2A>a14R4[1k@@416Q1859:1
131Zi4n9]21g2l10>`1X8>`1d3e2n1:=X3Z5^5^3a12621E00V9<j2`;R3S<b2a2B1=d1W=]318R1R2e6X3FLY1Ka21521Z2
1CS550OP79i6P580No2l3>BX2j4_20?1g2bP2Yk1_3e80OUC8o3[4BX2[771lBP1ASQ4g9dBO1h2U]1SNn?k\18BET2A>a14
R4a2N7Jj40g8@416Q1859:I1h2V2Qi2k\18BET21?>a14R4WB@416Q1859:H1h2Xk2k\18BET21?>a14R4WB@416Q1859:M1
h2V2Qi2k\18BET2A>a14R4a2V1e50P6f2@416Q1859:41X_4n2_BX31f2AMU:505a1:7:406[1K4D1562714b11P1T111P10
15DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<h1Ho31Y1M>T1Q126P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=m?
RDR31f2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=L1g2c6c1`9HP=V5`>P1PBb3g1i3S3U1o1b1Fh6d6m@\1i@l6_5b1;21X_4
N1h2V2Sk1mMk\18BET2A>a14R4`3m50Q2n3f2@416Q1859:X11h2a1DQi2VEdG52BET2A>a14R4a2@=7OP2CP20Q21Y1Y5@4
16Q1859:`2K1h2P2Wi2k\18BET2A>a14R4a2V1e5h8@416Q1859:H1h2Xk2k\18BET2A>a14R4T8R:@416Q1859:H1h2Xk2k
\18BET2A>a14R4^9h8@416Q1859:P31f21c18o1g8`1Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c
1:a4]318R1R2X1\5X3FLU2a274Z21CQ1Z48BEHN<A>a142j34]9:74Dl64:@416Q1859:U3Z1_2L1f21c1di2k\18BEHN<A>
a14R4]9i8@416Q1859:a11[2<4Q2o?14KcHdCc6fD:1V1R4n18^5P6gI8BEf12:A>a142o3Y8T10g869416Q185918K1h2c1
BQi2k\18BET2A>a14R4_9Kk7@416Q1859:N1h2V24lh2k\186;ET2A>a14_19X2_9Kk7@416Q1859:Q11f21c1<5Qi2k\18B
Ef1=A>a14i1X2_30m5^3Y5@416Q1859:I1h2V2Xh1hP1k\18BET2A>a14R4WB@416Q1859:31SY2TV2I1h2P2Wi2k\18BET2
A>a14R4m1Y@@416Q1859:G1h2Xk2k\18BET2A>a14R4WB@416Q1859:I1h2V2Qi2k\18BET2A>a14R4e5a<@416Q1859:J1h
2P2Wi2k\18BET2A>a14i1X2c4c=@416Q1859:c31h2k108f1g8`1d3e2n163=MZ2j1_3k6Q2a12621F0a16I1\2NOd1_4j:d
7AR4k2b2a2B?d1@W:^2]318R1R2e6X3FLU2a2604Z21CS5618BET2A>a14R4R1;G:E87F33[4:0;NS3h3>0:5416Q185909@
IU3]11O0P21e4o1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CY5P1j;
a4Z2=8Oo2l3Q1X2j4_2S21S2`20o1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1W=]318R1R2`3T3X3FL
U2a274Z21CS55hCf1l6>;Z7]1Q10S12U23X2Q2@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;gCh=Y5Y7Q12U23X2Q
2@g71W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;gCh=0X5X12U2Fe1Q2@g71T22Z3;14R2n1:U1`2]5d6U2a12621GfF4n:o
1k5k5QAe2W=@0X5J2f23=Y1eBP6]5h322P1T3W2i`1`Q1H:n1W5T;0WK9Lm292b4eBP6]5]4n5i`1`Q1h12b41o1g8`1d3e2
n1:=X3m4<21Z6]2a12621F0VW1b2a2B?d1>h<6V1o118R1R2e6X3FLU20`274Z21CiJl6U8_2g12b41o1g8`1d3Eo1n1:=X3
l1]32j8a12621F0VW1b2a2B?d1>h<S1Y218R1R2d1P5X3FLd1@a274Z21CiJl6U8_2S12U2\2Q2@g71W2Z3e2n1:U1`2]5R2
Z2V2U2a12621GfF4n<b5T6gCW=@0X5=2n2c1Q=^3T2P6]5R2Y8i`1oP1@J2f2AY17]BP6l4@GZ1e122P1U13R4i`1m5VH[1^
1@k5\2=2b4KiAP6]5]4n5i`1RMl3@k582b4eBP6]5\:i`1`Q132T]1YV1B23b279R@g1QBn5VU1j6i:P3]2cA?3hI\12@U25
0095`8a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1`33j:NU5X3Q373k3lEn<[;Y2m1b124a25009`3g2g4g1R127^3121ZAD
A\5j2^4`LR:i83a1n1o2c2JD>Ej82j23b1c1R1gMe4]5k45R32Y12U2F1e3@g71T22<m2;121R2n1:U1`2j2f3U5:U2a1262
1GfF4n<a9Cm8_:k1RC92b4eBP6]5\:i`1WEX<;2b4eBP6m4?\:i`1oP1@0<2f2`517R5RB]7g1V4f[3^F=2b4U@_2P6]2X1f
1]4h2U3i`1`Q1>2l21c1[@121R2P6]5\:i`1`Q1f12b41o1g8`1d3Eo1n1:=X3Z52j8a12621F0VW1b2a2A0?d1>h<]318R1
R2e6X3FLd1>1a274Z21CiJl6U8_2?2f28a2a>R;b800X5QS1S;nY1XS1V6m22o2c10o1g8`1U3>CZ1;008I5N:=R2U1^2]2=
=:[400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12i1`118R1R29Z4P2X3FLU27Y2721Z21CS2o2W<d2h2o3l6
>;Z7_20X12U22Y2o11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9gCh=Y5XX1c12a1P3Q5P2\1o6U3P6^2W
1`156>V2KDg1V4?2^Y1LCZ1k3M]1A^2G9_;a68>0h3Ab2G>1Q3f2iJZ1g;9j3_22U24A7^10o1@g71<`19Z3;142o1n1:=G`
2l1]3R81Ha12621F0fF4n<D_16Ob2a2B68d15c1Q6[5]318R1`1Ae6X3FLU2[1U174Bd121CZ7^Cl6U8_2T22U2R15U1o1@k
6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4W<F[3V2;f1JB?d1V7a5>l1`118R1R2e6X3FLU2a274Z21CYF_4l2P1n2U8_2e12
o2d1o1g8`1U3>e2n1:=X37R5=f40g3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2\32R2:Ac10o1f
7P1MB2R3>CQ2ON:;1X3Z5R81H\142621F0n3Q1eA401`1EY;_1V1b2a2B148d1a:e2L35V218R1R23D101f3P2X3FLY1K7:H
3>B74Bg11C\41DV1G=c8W1@Y1b3n3l6>82Ll2`3]11Oi42R2:Ac10o1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q
2P1O1NM`5R485i1d36401P1:T<_1V1b2X1X1B14852V14Q3X2l2h462I35P2518E<R230683101]38T1Kh1_1FLa1C7P1238
54=74Bg11CP2P1H2:31h2j545=;88a20Y1@U1]1Q2k2[5`1>;Y395`3]11Ok12U2^2o1@g71<`19Z3e2n1:=G`2Z5m8a1262
1F0XA]54n<[3b2a2B68d1W=]318R1R2e6X3FLU20`274Z21CiJl6U8_2_12^4U2g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b
2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2n12R2:A^1U2g8`1U3R1Q2n1:;1X3h2f70g3a12621F0bF34Z@b2a2=4?d1^
>P2518E<R2H101g5X3FLU2[1c4m12hHl6U8_2_12d4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3F
LU2a274Z21CiJl6U8_2o12c40o1g8`1d3e2n1:=R2U1Z5m8a12621F0`5Q9l7e2P>b2a2B?d1W=]318R1R2e6X3FLY1K7Y23
321Z21CS5eEl6>;k3^3]11Oo12f2l10o1g8`1d3Oe1n1:=X3_41Hm8a12621F0Q:mKV1b2a2B?d1W=]318R1R2e6X3FLU2a2
74Bg11CS5040;2@^Dl6>f7_2a12^40T2g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2a5
VCl6U8_2`12^4U2g8`1X4Q2n1:=X3h5f40g3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2\22f2GP8f
7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a1^Ba1c2a>`19<P664CGG17BF8168o2P1Y22i1T6e2c1>Q2Z1343IV14032001S6j7
k1e:_9h1i3Q2d12d4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CV25Oj=a9l6U8_
2V22R2:V2o1g8`1d3e2n1:=X3h2a2m8a12621F0[@S6640k;]4b2a2B68d1Z5l7W3518E<R226>12k4KX3FLU27Y274Z21C\
41Q:X<l6U8_2=2b4N1dAP6]5\:i`1oP1@lO\=S22U2F1c11o1@e711<`19Z3;121R2n1:=G`2Z52j8a12621F0fF4W<F[3b2
a2B?d1>h<]318R1R2e6X3FLU2a274Z21CiJl6U8_2X22U23B1c11o1@e711<`162Z3;121R2n1:=G`2Z52d6U2a12621F0fF
4d2a90F[3b2a2B?d1>h<]318R1R2e6X3FLU2a274Z21CiJl6U8_2W22U23B1_13Q2@e711<`162<m2;1210Q2n1:=G`2]5j8
a12621F0fF4d2a90F[3b2a2=4?d1>P@518R1R2e6X3FLU21W5EP2hHl6U8_2T12U23Bg3@e7115Q2Z3;14R2n1:U1`2R<U2a
12621GfF4W<F_ORCQ?eK22T]1X22R220]2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34c20a96@2X3b2U1[1B68d1h<>e
1g118R1R2[2T1T3X3FLU21_274Z21CYE_5l6U8_2j12U2R1[1o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4d2Y:[3b2a2B
?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2l33Y2?Da1g170279n1o38W3DQ316J`42C=T1i50>d1@`2`1m166;CR;b7g4
T107d4[56Y12?9C:3a4[2c15c10A3I10MHX2J313A81501A09=i1l1S1n1I[10J4112131Nf4_1V7g2\2P2S1^33Y2J=46OV
1D`<W3b1g1k1U12FX1c6g43Z2>C0j1^170279n5X2W1A217g216JP1_32:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1B9
C>a4Ee2Ci12?3N49293M001=B?15M313JL=T2l1S1C0A2601:<K0BAG1411112000;<71^1d21Y1<g1^5T5a1>c2KR13T3=4
6OV1Z3R=MV25Y1:6U12=a1c6X43Z2>C0j1^1330279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166;QHL707P26\2[56Y
1B9C>a4Ee2Ci12?3NKV2GM313JL=T2l1S1C0A<:92K089AG1411112000;<71^1d2h1V7T5P2c2n13T3=46OP15>EX?M=h15
Y179U12o1c6a43Z2>C0Y1@^170279n5X2W1D9g216J`42:8=T1Q2P3A4?d1@`2MBm166;^3S5^?R1107d4[56Y1B9C>a4Ee2
Ci12?3E84<9l3313JL=Q22l1S1C0A262:<K0BY1141111210;<`17d2h1:2Y1^5d1_3a1>Nd1KR13T3=46OG85>k2j9e2AT3
5Y1:6U12=a1c6JQ43Z2>C0j1^170279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bDR1107P2c2[56Y1B9C>a4Ee2Ci
1B3C1T1l3313JL=Q22l1S1C0K2:<_1Y114111122;<`1l2h1:2h6T5P2Nd1KR13T3=46OG85>EP<e2AT35Y179U12=a1j2h3
Jn23i2DY370279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1IT1V3
14131NV6m23T4g2\2P2b43T37546OV1n9V3W3Z3k1U12o1c6W33i2DY370279n5`3DX2E216J4[42Q1T1X5@3;d1@`2`1=2\
166;F\1mET107d4[56Y1B9C>Kf14i19?D`2i1B3j1l3313g1b2l1S1n1V314131NV6e5`1T5P2c2n13T306546OV1o4];Z3k
1U12o1c6j23Z2S1Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1
n1V314111122HV6V7T5P2b43T3=46OP15>n?[1n1k1U12o1c6Z33Z2S12V370279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T
1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1f17MP12T114111122H^1m261`1k3Z3T5P2b43T3=46O
V1]@Z3k1U12o1]5U1Y33Z2S12V370279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;QHT107d4[56Y1B9C>a4o3
i1B3j1l3313g1b2l1S1f17MP12T114111122H^1m261`1k3Z3T5P2b43T3=46OV1]@Z3k1U12o1c6W33Z2S12V370279n5a1
n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1MX214111122H\
461`1k3Z3T5P2b43T3=46OJ;]@Z3k1U12o1]5U1U33Z2S12V370279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166
;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1MX214111122H\4i1k3Z3T5P2b43T3=46OJ;]@Z3k1U12o1c6a14
X2@8l18[4X4S@G3j2Md2f3Z6U2^5g3W2S>K_1b4Y4HZ6b10i11MW3OLW4c5R8N`;[8m9T7?Y4:_3Q2DI4X5`8W@G3Ge5f3V3
S3R6a1o5S>K_1b4R5Y2kAe4P9_<YBM4d2AW;W5_1j8KT7V1U@`BU1KU;Y2[:W3X2;65K9e4\;3VP1`CN4i>9\1`=G3P9Z4BR
2o1`4n1g9a4\54V2\8X39]21S;k25U1m3j?j35W20>0B1i1^13In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[F^3V
5b3W2>2T2Be3V2b10U1=i206T1j1U1=f12l1c1T10434D;205655N41141112000Z3k18?]1N1\1Q4DEU3Q4l5n2B9DAS>a1
0Q11K\29U12_1]4Z2i25X2>C1i1^17En5`2;K^3114[5>V1C^4k2Q3AOEQ2BQHi5k2j5>2T2R8V1b1U2T6l1S1Z1?34P1205
65Y1161112000R1^1Hk1V2Q5]1DEU3i:a17V1Z?a10Q11K\29U12X8?\15l2@X3Mn5l2Ke2C1216O[4Y2Y?QHe8b3W2>W2R8
g4\6l1n23f1_11631`3R4j7U3j=dEU12V16V2@8Z3=h1GB[2m6SDX>]8i5Z>b4W2b1J_1@c19\5:e1l1Q3S5n9\5=g3\9REb
7=J6f210a3V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9S6m=k2n2XZ1<6m9[2m6I\P2[2W2]2_1nMh]1e17U2@07m1f13`22g4g1
]1^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1o1S3`6\23j5d4]7m5f;S:m6V1E7g20c6g4g1R1:^314ik1R:^<S7\2
n>gMa1a8T8=7g20T2V9k5H14\Cii1T8`W1W28T2@07l10f1l2>W1P2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2X3T2Z8j26Q10
1=6X1Z1V2=9R3<U10\1Mk15d1[2P6Y2Q1k3Q5o3<S1Z1g8k768XB\5n6P18f20S4S3W1e3j514S7=o2P2^1;Dc2Bd1b3dMf5
j2P2c2S@X=^9S1Z1g8e18f200V7W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8DW4`3W4Bd32j23b1T
1S1Z1j:o5T:i=n6E8f22R2R5m4Q5H14b1`5n7c2dBaFcGDRFbCeG18R19S2@0U2h7m1T614n;W1O<o;k]1<V19R1d4T8:_1h
1i2f3\2f30S3SAjER9@9e20m9m1Z2i314og2R3`=0S3nV1R9Z19_25009Y1Q2S5R1m1Z2i3121R2P6]5h3Dc8[Oh>m53i;m8
j2U20S1@^1X=ZAP501V3B_8:9e2U2R?H14cX30WDQ1:Z4<18[4g3@X9P6]5k1];j:P5i;a15e1U6b8V3YL^1@k3R28\6^8[3
Y:]6A:b2T2:XOc4i6eKg1Z5`2oGf3\<k5[2[?::Y=QGc4Y<[:m9c3YY2d3<;Y\1NV2T67bQ1Y?S=iAV3V46;Y\1U3T6Xn1PE
3;__1^i2G<g2d63Y3h3]4\6\26O<^2RW1=W2R1\;bAc3<]1X2=<g2R:V8\6\26O<^2hY1R1\;J<g2R:R4OS3\6\26O<^2VOi
2h6NR1a5BW5bA`Q13b3LZG<<g2f@\:n^1\;bA7Ed4T2QZ1<<kM6k3kZ1VL7[12AR4T2L=o1A9P61i2l2m514fj1h=c1Q6f1I
e3`1P4e9W3^@4S5PDM1==a29P61f5m514fj1dn14d@<=a2Z61k:H14Y\1oX1R1kJ<>i2R1[4g2<d9gOnU2nKn>>9>P;h8X1e
O]8U2\k1nK>?_2f@Z114e@T:eC_:W7f7[MW3=?_2f@Z114jJeC_:W7f7[MW3;?_2f@Z114FSJ]U1f7i_28?_2QB14k?gD\DQ
1@l1@07R8f914P6T5HW12^_1[1c7f2c1Q6h;o9d20e2?e3^1[?b1m7j8d2B@^2Z8f914P6X7\5QZ1[1c7VBc@0YIh@h9;@^2
XAH14P6T5]m20fGEA]2k?U2145=CQ8c6^<Q6RIV1_3S:d<`1o3_9=A]2k?U214CY?j\1_3hFP?_Eo1Af1F0f3@g71W2`1i1;
145=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y2[2RB^5a9`93Q:Y1>N2=\Eg4<A]2QB14Ce8c6]DUG
_KP?:BPC]9iV1i>BR3n30c\1:B\20PB14h7iV1i>Yd1;B\20PB14h7ce1a7PCSS11B^1Ci1@07m60S1Ga3Bi414fBU6_\1R3
<V19R13`13`2:8J?T:`6Ch1n5d4b5i3]4o<e2U;@3HV1LC[20\26`40S1Ga3BOi314fBU6_Lo?^U1j@d>e2@d:@3c3MC[20c
2`40S1Ga3Bi414fBU6_Lo?bBS;Q3e4mAT5\8e2f;E]1c1>C[22R7l1a3c4H14\Cii1lEWW1R1Dh1A>e1S3f6Q614m2T2f4m2
T5^_1S7c19g5S8d3`6a1kDN^3d@IW5DKa6CADZ20n;Q614m2T2f4m2T5Id^1aR2X5nB7DZ2o;Q614QT3V4Eg153004S1h2A1
?F^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:
X1]1X3O:BMg2Z35<a3\3S3M\128R2=?J3d1n2>^1f6P3b61]9]3g2o20HR51]211`3Em14Y1h2A1?F^23?d2<13312D=63@1
40411W1<5:2CB7NL1:C1I:12X1CY4^1S2S;SF260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2`3[7Q4\128R2=?J3d1n2
>^1g9b6_9`2L@^4d61]211E3E\BU1GFf1P1e10m3[1M[>d:m;lN^>c1Q6T8c3[?h4X<?_Hh64FaCS6g]2LGe1A>e1b7n6Z11
4eh1i?<V1Q6h;`6`1KQ9V>U1P1[@6W60:=GW20f9n6Z114fBeR1X3YOnE6GW2XAH14\1H];V2_6[1_60Q3a7h1b3>5[EY8h2
[4Y4d81T::]11]2]3Z6f10[2h>>W3R4Y11[8W3?Y4W6NW40CHT2_;_6[1`6o21Z9Q45^P1[4Y4VC\3Q<cA[P19HX\1=T8m;i
2^U17V?NIc1;f1:0\5S3Y5j5Y3SEa3a5f7cHX3<V1f4O:h;`6hF7Z9^@Q2h15I_9S3Y5Ql35I_9n9[JZ5HJb1Fo1o2h1\1T4
`1_3ST2S5c1f5:`3V2d2j1LCGh5W`17JY2o4U3`\2HaBCJY2g1W3U3o6YAY_1l4Hb@m1i6_L1X3@]BV32J]CP1Kl1U21Fm13
e:P1\@Vl2Q>d;j2Z111`:311T1>2T16F149\358Kl1l43e:P1c\3WY1:Kj4n13e:P1c\3W5oS1l35Ki63Z^2\48La2K0PX2W
1RP1[b14L]30gk4=L\300R1mV2W1Y[2T722Y1Z<4LkX2c2W17Mh\2XKoAWAb3i63MQj3]P13MQj3[b12Mh\2^3N`13\1031L
Z2?LX220l2=07334@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m
3P1j28X452]4a1\1k1_1;5101437P1S1S22]13]1V3Y9V1f=:g1_9Y319Nm7eE4^6U3l<Pd2`:BNm7eE30U2X4U34g<0SZ2Z
2`7_8@_1mER2Nj1m1o1g8`1d3e2n1:=X3U14o3@m1Z3;g2a12621F0h6\4`@_;b2a2B?d1\4j8]318R1R2e6X3FLU2?Q274Z
21Cg3g5h4FHP;l6>g4n2_2CO]1@0a:_714K^BTe1c1GZ3F5Q1Oh:6Oo1QB14F;Oo11oA121FTCZa1P?9Oo1i?=i114h^2\2Z
1P1Z1B8]363[8U1GU5X;d9b3dFV3S;153cDU8Aa>R5j2Y1C1]8\1h:^6Z4=:d2a168E4?P1Z1L\3j?DXDb3UU1ZLV1dC^I^6
h7DP1Z1Y4BS8U1GU5`HWS1i13aMn6e<^I^6h4o2a1?P1h1j5nM2S1U1i20j_23^Fk2l1\<4P1dW1P^1WH=Q1m1`84[914@Yc
1h5Zm1Y1X2:Q1m1e8[91487Yc1h5;Q1m10d8[91487Yc1WT3<Q1m10PB14@Yc1Z3]2V1S:7Q1m1e8[914jc15R1h3P8j[1]7
2R1i;1R1FS1Y1S1d1e7_8[X2c1Q6h;h3l5Q;n<082j@>e30]32S1h;2S1Rh2>T1R26_:i6PW2iT1c;cAY1k4c66a65T1i<i6
PW2de28T1f:R2i6Z<Si1hZ2Z81T1AU1h18k1_1Y:`8]8Z7e7k8d[2]8bB`7JP3<U1g?9g4^3[6\9VT2f3XDXHX:MU1c150:Y
1W<9i314F[1R2m3]2o2h3c2Y21cT1i=oP1@k5XHX:B5U1g?fMbEV2Q1V1V1@00`4F_11P2n16o614j8j9`b1X3<V1Q33`1Z1
S1V74X3l5C\2lG8V1h10g6X;14j88V1h1h6_:H14j8a1W1f1Bb10U7[:=c:e1b8ZFn=CV1:>CCf1IEc4d2i4X7V1S5i6S2o3
];El3^3?A;P1l2X1j63Q;44X48?7W1h_2a1>h3EgEZ1W1b1R8^U2Ca1>CZ2IEb6h<^Ec:8B?5T2A>a14d1]2_1g@@416Q185
9:\39i305CW1a1AX5nMk7lQ1X3Z2U2R5b=j1n>3`4eFYDV46W1m3da2EQ5be1_1X1T172>6_MHb?:V;R2InD2_1DY3]3<V1Q
6b3j1V1S5e8W4n1>U4_520i<P;1a61T17]2929?4CX1_1d2dS1e[1SFe5c7m7j@d>c21R5[5F?4c3AX1T4dS1<X[1SFY=m7R
G\8c21U;?4AQ3:X1`1AaQ1R43c[1V?3h65X1oB_P2h5Wf2?Y1m1k7Dd1^9iHfBcV1`Dc@`4;m3aH7Y1i9DS;eV30]I5Y1_1a
1_a3fi12Y1ge4?Z1]1Eg1e]1P5Z4mf1j>l8o79ITFV76Z1]1]`3gGg9gL3Z1mBdS1T5[1Q1@;2JGk13Me5I50046Z1:06:40
6[1K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=;B?`1c190l1Y2h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310
711R13k16P341F89M>^13:826P12l2V3\3m18W1U1L8=J32986GU1P1S13Mc1E253F=4U10==T4g9\4>P>1Fl2\3[1n1M\2>
Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?Z:GG3122d7d3c2Dn3313<a61Y1M>V226P12
l2c6S4]18=J32986GU1P1S1Q10b1E253T14U1>=`Ln7>[1Y5P8T5W=cY1PFl6fFo6=T6T4]L?[1l=o4W<h1j2bU1k6d2k1iK
c1]AaNo8:\1^12bb2Ike1YL`43n23\1bDao1:\1\150:eA14nT2jb2S3\1[1AMU:505a1:7:406[1K42A156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=;]1O
Y=c2i3X>2Vi1c1Q6h;2]1m@2]1m@A^1`1>e1l4Q6P2l214lW1^DX?i4^X1^5]H=^1`10P7Q6P2l214[l1f?l;Y@B^1`1009e
6Q6P2l2121[l1PFl1Sk1019^1`1T?l214Yl100G_1Mf20R3T2g;Y=N2J[h1c1Q6T8c3Q8R<i8^3?jG]75_1hBC1_?n2`1L0>
0B2W33==b19_2W10?Ea2j8\223>^4S1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e4`12;345E8:157>B11200111210
;569S4?8c==R40537U9ULf1`1M>C2P3V1b1i2X1U1Q>=R9c1V7\]1S6c3\5_1?34S105657>B14001112000Hh1d2j>a3@05
37[U1n1`1M>C2P3H=b1i2X1U1a2W;Ef:V7dH`@V4g9]2n2_107634K4205657Q114001112000;j4?X1:Y4n7=Y437^1lS1C
`1X1AX5m4iCn105c;Q7lZ1_4Q7i1T=3cOk8;`1[6e5aQ1];aKl7f=^29j85a1d1m1PX2Yd12a1mo37a1c[2a<]?YH_:VL1a1
5a1_a1X@j9jb19b1Y3QQ1`AW78S;2TO3b1Y3bb1Db1U1R1lEjCe5g1]2[1`3\S1kE1Ff5^2m5_1b3VW11b1<c1j1a13Y\4T2
1c?Na4Q2N7c1j_1V8mCdORf1_81c14c1T1iEY3W1d1F1@8]3R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:Q;1=6Ac5g2N_7f7iE
o<2T4Ad1FY4R5g:hD12_Z1k2Z1\FV1j@`Z12T4j3d1e1Me3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1
<82CJ5d4?K7=^19FS2o1TLGG315h6KR1a2AQ2DS1j2313<d4EBC1Y1M94j1;26P12l2\5V1a58=J32986GU1P1S1Q1c1E253
Y1U1>=gB0Me1B^4@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3e3bHk:V8m41e12e1m37f1Y8[f1^k1bETHa63f1Y8ja36f1Y8
f_2SR1]b1k13f1Y8VT5?g1]3`6kCb2YMjJYP1g5j;m5h3V9S4[73g1mf1nQ22g1h_51g1Fh1Dl10H\8n5WZ2c1Q6h;o>e6Z4
[7N1b6j5U1o4_6<h1a20T?a[2k`1T@J18o4_6Hh1a20`i2[?e>V@e32V58`6h3:J18o41L`560c46h1_BiZ2SR1QIbE3i1Rk
2]O2i1`j37i1U10PB14cW27i1U10PB14Qj31i1Q1j1B@U21\S1C`d1<V15R1Q1b21Q18g1?X1S20i5`6\6Q2i1R2Q:g49b:_
;7j1oM\9Wn1h1S209j1]=\1b3\Den1l1S20Dk1AAQB14_ITAS9Z5[?<V1Q6g5\3a1Q1hf1m6:k1S1W>i314dZ1S9Z5iL7k1S
1QB14dZ1X[16l1Lc\1oV1UGW<5l1[1T\1oV1]S14l1`]1oV1ae15l1`]1oV1Wg1\NT1m1?<b8^F0UGj7dET7:X1Q6m3j7gI8
BET2A>a14R4m1Y@@416Q1859:Im1Lb8`e1TMk\18BET2A>a14R4WB@416Q1859:V1m1:^4@T43^31W2Z3e2n1:U1`2X>a126
21Gf:o;4n<i7a=S:RCY5h1_2Bj2jE=Y95m1ln13f:\k16n1LiY1_R3V:T?2n1fZ15n1fZ1a]1W2kX1`1n1h2o1g8`1d3e2n1
:=R2U1Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_23o1WW2U:5o1j=\i1U:X32o1WW27P2mIYI
2m2mc2>3P2mIg`33P2ib1WI8Q2R3na1^BoS10f>Se15Q2Qe1^Bgb1Se13Q2Qe1cS24Q2b_1^5^B<R2[1k7kU1Y5f<f7o3S4g
6iP1if17R2W9U[1c<i7e_1if18R2W9U[1]Do3e9U1iP16R2]d1a1Q;i;k:9S2ma1m4Y7RFC3gU207S2Q\2b4SZ20\:11S22T
2`T24T2f\1iGc11T23T2`T2c15T2`T2c1k4Yd12T2Zo32T2SU26T2c2W<_3gb1PP35T2c2W<_3hb42T2gi43T2XT2J3T2lT2
63T2SV202T2TV23T2TV2VP14T21ORU23T21RV23T2TV2hX22T2XT2]1T2\2U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4
?d1_@518R1R2e6X3FLU2o5P2hHl6U8_22T2e^4;T27Bm<X2j214oa1X>a`18T27BQB14XP2]\12T213T2R<^M6T2c2W<_3la
1kP34T2fR2a1d7^1T2\20T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_23T2XU2
K4T2RS2d1[1i1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0_F234c168V>b2a2B1=d1W=]318R1R2e6X3FLU2a274Z21Cc4E_E
l6U8_2^1U2[2U2g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2e1U2a2o1g8`1d3
e2n1:=X3Z5m8a12621F0_F234j18V>b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2k1U2P1_10o1g8`1d3e2n1:=X
3Z5m8a12621F0_F234c1?R:S4b2a2B148d1W=]318R1R2e6X3FLU2a274Z21CP6hDl6U8_2]1U2[2U2g8`1X4Q2n1:=X3X>a
12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1U2[20T2g8`1X4Q2n1:=X3X>a12621F0fF4j1_>b2a2=4
?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2JU220]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORC^1U2[20T2g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2n1U2:P2U2^1X7`1X4Q2n1:=X3X>a12621F0bF3401`
1?R:S4b2a2=4?d1_@5180Q1R211D107a5X3FLU2o5P2Q9e=P2l6U8_2Z3U2:Ac10o1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha
12621F0V>_8401FIo;_1V1b2a2B148d1a:e2L3\2180Q1R23D10h3P2X3FLU27:E23>B74Bg11C\41DV1G=X3Z5W1j1b3n3l
6>82Ll2`3]11O\1U22^4@g71W2Z3e2n1:U1`2i6i4d2a12621GfF401`1E31200Y:\4LgB]7`3a?l8h4i5iAo1U2:U20o1g8
`1d3e2n1:=X3Z5m8a12621F0jBk3401`1E8g=b2a2B68d1W=]318R1R2H1j5X3FLU27Y274I`11ChHP2l6U8_2b1U2[20T2g
8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1_@518R1R2e6X3FLU2o5P2U6bBl6U8_2`1U2[2U2g8`1X4Q2n1:=X3X>a
12621F0bF3401W@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2T3U27;52c10o1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a
12621F0V6l7b8401`1c4R:b2a2B148d15c1Q6e2e2]3180Q1`1A23g5FX3FLY1K_21154\1M1999Y4?L9m2b3[6d1l5l6>73
Z7]11O00X2U2a2o1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4\4S40\4b2a2B?d1W=]3180D<R29Ia5X3FLU2
a274Z21Cc4b7b>l6U8_2f1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1W=]318R1R2e6X3FLU2a274Z2
1Cc6UDl6U8_2=U2oR2401`1K2oY1LQDcFY1g1U22X2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1_@518
R1R2e6X3FLU2Y5EP2hHl6U8_2_1U2[2U2g8`1X4Q2n1:=X3X>a12621F0bF34c1f>b2a2=4?d1_@518R1R2e6X3FLU2o5P2h
Hl6U8_2P3U2C8c10o1U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8f=4IIHV;f1Ob2<T2B?d1a:e2:A3\2180Q13n131_
6X3FL\112Ca2154>k11C9S1e350;2@g14c4[6a7l6>;_2j4_20R3U2C8c10o1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV
4f5[74B6IHf6_4f1Ob2<Ba1B?d1c5f2V2e2:A3M^118R1R2e6<k2FLY1212Ca2154>k11C9S1k30;2@b19c4m=l6>;_2j4_2
0m1U2a2o1g8`1d3e26g1:=>i2Z5m8a12621F0c?R740Y@b2a2B?d1W=L`218R1R2e6X3?6LU2a274Z21C[3f4h1m6o9l6h4@
k2_2V1U22^4@g71W2Z3e2n1:U1`2`1g<a12621GbF34b7V4>EZLT33F0VB3h8Y4U9R1U220]4@g71W2Z3\1X1n1:U1`2`<g1
a12621GbF34V<:<e7iGRCl8_=d1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0fF40U<S4b2a2B?d1W=]318R1R2e6X3FLU2a27
4Z21CP7hCl6U8_2V2U2CA[1o1V8@`1d3\1X1n1:=X3n2[2m8a12621F0]:X<42P1??V>b2a2B1=d1W=]318R1R2e6X3FLU2h
1H154Z21CP6l6V2P3X5Z3l6[1n1j4_20P2U22^2o1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0fF401`1?j:T36b2g1IB?
d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2m1U2Cm1o1g8`1d3e2n1:=X3Z5m8a12621F0_F64j18V>b2a2B?d1W=]318R1
R2`3T3X3FLU2a2154Z21CS5LT<l6f1l6Z3j4_205U2oR240b1c1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0bF34Z@b2a2B68
d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1U2[20T2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X
3FLU2o5P2hHl6U8_25U2nY1lH34f1U2:P2U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R21F1j5X3FLU2S
2k3P2V2;cDa1l6U8_2^1U2[2U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1
U2[2U2g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2R2U227V2o1@g71<`19Z3e
2n1:=G`2Z5m8a12621F0bF34d2Y:6T3b2a2B?d1h<>]318R1R23D12g5X3FLU2S2=74Z21CiJl6U8_2U2U2`20o1g8`1d3e2
n1:=S1T2Z5U7g1a12621F0fF4Ib15g=b2a2B?d1a:e2;Q318R1R2e6X3FLU2a274Z21Cf52n304c6X1c4h2`1l6F02Z7_2R2
U2`20o1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2a2B?d1W=P1\218R1R2b1R5X3FLU2a274Z21Ch904_63X1c4Y
4l6l3d3C_2W2U2:Bb10o1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2a2B?d1m:Y2]318R1R23D54a5X3FLU2a
274Z21CU:V7\9l6JZ7]11O_2U2:Bb10o1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b2a2B?d1d3k40b1He1C]31
8D218R2H:a5X3FLU2a274Z21CU:V7\9l6Jf64>]11Oi1U2Mb10o1g8`1d3e2k12:=Bg1MZ5m8a12621F0bF34_22g=b2a2B?
d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2P2U2Mb10o1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_22g=b2a2B?d1U2g8Y
2]318R1R2e6X3FLU2a274Z21Ch90;m5e:l6U8_1OBU2MaAi2NW2g1fX14_22bP1e1aAbC0;m5k1U2:U20o1g8`1d3e2n190=
X3Z5m8a12621F0fF4g1Fk=b2a2B?d1W=]318R1R2H5110a5X3FLU2a274Z21CiJl6U8_2k1U2`20o1g8`1d3e2n190=X3Z5m
8a12621F0j@k54Y166Fk=b2a2B?d1W=]318R1R2S1\2T3X3FLU2a274Z21CV:b@l6U8_2T2U2:U20o1g8`1d3e2n1901;3T3
Z5m8a12621F0fF4g1Gj=b2a2B?\17W=]318R1R23B1102110a5X3;:LU2a274Z21CV:b@l6U8_2T2U2:U20o1g8`1d3e2n19
01;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=]318R1R23B1102110a5X3;:LU2a274Z21CV:b@l6U8_2Z3U2:V2o1g8`1d3
e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l1;Q3o27d4]318R1R23@11102110l3d
1X3;:La1CFj174`1I1Cf3::o1i3f<k3l6J?CS3R3_24`2U2:V2o1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?]14
Z@b2a2B68\17W=]318R1R23@11102110a5X3;:LU2Fj174Z21CQ4T6b@l6JW4R3_2MU2U1mFSIA4c3Hc<4IX5k@nOc21Q4o3
X42V<f2Y3V1@d810c2EU2U1\<`:mFl2_6`:4ISf1g6X82V<W7@d810c2e3U2:Ac10o1U3\43P1MB2R3>61:Q2n1:=Z2MP59>
e7Ha12621F0n3T:8d1]66401[1g14W:_1V1b2a2B148d1a:e2L3\2180D<R231>310i5X3FLa1C7:E6C=721Bg11C\41Dl2h
2o3a20j11S1]2m3l6>;Y395`3]11Oj2U2:U20o1g8`1d3e2n1:;1X3Z5m8a12621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1
U1j;6Ic218E<R23@310h3P2X3F5FU27f14=74Z21CX4314?e9a2Q3]2Q1k2l6>e3?`3_2U3U2:U20o1g8`1d3Oe1n1:=b1e1
Z5e71U1a12621F0W3Fj9m22d56401U>a1?b2a2B141652V14Z5P6k1?g2518R1R23D10P2R1;8]1BX3FLj1:7:EJ=74Bg11C
n1^1?:31c84CDU4R8l6U8_2d1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=]318R1R2e6X3FLU2a274Z
21CV8bBl6U8_27U26`W1WK4e2hU2<U2I1oA121c?TP134V3g2U2`20o1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d2QD4B@1
b1d2Fc1S40\4b2a2B?d1W=]318E<R262o5;X3FLY1Ka274Z21C9n3314?2S1e1U4c8n5l6>;k3^3]11O0i1U220W2U2@g71<
`19Z3CQ2n1:=G`2U;R3a12621F0fF4V<G[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2k1U220]2o1@g71<`19Z3e2
n1:=G`2Z5m8a12621F0fF4V<G[3b2a2B?d1W=]3180Q1R2e6X3FLU2a274Z21CiJl6U8_25U2oR2401`1U2[20T2g8`1X4Q2
n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2d1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0b
F34d2e=`21a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2o1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0X6]@423R1HI5
W=b2a2B?Q1Ba5T1`6]318R1R2e6X3FLU27Y274Bg11CP8c?T3l6U8_26U2oR2423e2e1U2a2o1g8`1d3e2n1:=X3Z5m8a126
21F0fF46e2]=b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cc3D`Fl6U8_2FU2>3o1W<V2X1m:X8P1gBd94=b1IRV1Z2Y1d2bK
SGh1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0h?BAd534Z@b2a2B68d1W=]318R1R2e6X3FLU2a274OZ11Ck2mGl6U8_2Q2U2
a2o1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z@b2a2B68d1W=]318R1R2e6X3FLU2a2721Z21CX431a2775i?11T3l6JZ7
_2d4U27:3182MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4n<l84=U
3GG315d7a32c2DDY33131:X1Q3V21;:BM>V2241P12l2V3\3S3:R28397B329436G9K>AS1Q1AP10E2531W1U1>=TP1D1a1U
2[2U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?52V14_@518R1R2e6X3FLU2o5P2hHl6U8_2b1U2:P2U2g8`1X4Q2n1:
=X3X>a12621F0fF40Y@b2a2=4?8V14_@518R1R2Hl5X3FLU2o5P2hHl6U8_2b1U2[2U2g8`1X4Q2n1:=X3X>a12621F0fF40
Y@b2a2=4?5Y14_@518R1R2e6X3FLU2o5P2Q;Hm<l6U8_2_1U2[2U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8[1_@5
18R1R2e6X3FLU2o5P2hHl6U8_2i1U2a2o1g8ANd3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1W=]318R1R2e6X3FL
U2a274Z21Cc4b7b>l6U8_2h1U2`20o1g8`1d3e2n1:=X3Z5m8a12621F0_F234S1d6a8b2a2B?d1W=]318R1R2e6X3FLU27Y
274Z21CS5eEl6U8_2d1U2:>a1U2g8`1P4140Q2n1:=X3X>a12621F0j@k54Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2hHl6
U8_2f1U22X2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2LU227V4
@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OH1WBh1U220W2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2U1[1=4?d1_
@518R1R2e6X3FLU2Y5EP2hHl6U8_2d1U2:A^1U2g8`1U3R1Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2H10i5X3
FLU2o5P2hHl6U8_2m1U227P2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1_@518R1R23D101g5X3FLU2Y
5EP2hHl6U8_2b1U2:P2U2g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R23Dl5X3FLU2o5P2hHl6U8_2k1U2
2^2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6[1i6a1Mk1U22^2
o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2a9G[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2W2U22]20o1
@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6]318R1R2`3T3X3FLU2a274Z21Co<i=l6U8
4Z2m1U220W2U2@Mi61<`19Z3CQ2n1:=G`2X>a12621F0fF4V<:<[3V2;f1J=4?d1_@518R1R2`3T3X3FLU2Y5EP2hHl6U8_2
NU22^4@g71W2Z3e2n1:U1`2X>a12621GfF4d2a9:<b5lIRCe=h1U220W2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3
b2f1J=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2g1U2Mb10o1g8`1d3e2k12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=]3
18R1R2e6X3FLU2a274Z21CiJl6U8_1Od1U2Q1Y1U2g8`1X4Q2n1:=X3R6IS5W2a12621F0bF34d2e=b2a2=4?d1_@518R1R2
e6X3FLU2T5JP2hHl6U8_2o1U2:EZ1U2g8`1X4Q2n1:=X3X>a12621F0fF40T1=f>b2a2=4?52V14_@518R1R2Hl5X3FLU2X1
?h1]2P2Q;4C;^4R8l6JZ7_2W2U2:U20o1g8`1d3e2n1:=X3Z5m8a12621F0_F640]1k>b2a2B6852V14Z5l7]318R1R23D10
i5X3FLU27P1X174Z21CR=4C;^4f1[6l6U8_2U2U2:U20o1g8`1d3e2n1:=X3Z5m8a126200F0nEG40J1[2P=b2a2B?d1W=]3
18R1R2H101g5X3FLU2a2334;=`11Cm3T94Cl:P2l6U8_2d1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0fF40Y@b2a2B148d1W
=]318R1R2e6X3FLU2a274Z21CiJl6U8_2e1U2a2o1o2g5`1d3e2n1:=X3Z5m8a12621F0_F640Y@b2a2B68d1W=]318R1R2e
6X3FLU2a274Z21CiJl6U8_2d1U2K_10T2n3h4`1U42Q2n1:=X3X>a12621F0fF40Y@_22a2=4?W1<_@518R1R2e6X3FLU2o5
P2hHl6U8_24U2oR24e2:U2I1oA121l_14hY1h1U2[2U2g8`1X4Q2n1:=X3OX=a12621F0U;`;4_3j<b2a2=4?d1_@5180Q13
n13F0i5m1Z1FLU2o5P2j6c@Y1l6U8_29U21mR24_3_=Y2l1^Z17U2:`R234b\1Dj1U2:V2o1g8`1d3e2n1:=X3Z5m8a12621
F0_F234^1k>b2a2B?d1W=]318R1R23D101g5X3FLU2a274Z21CiJl6U8_2_1U2[20T2g8`1X4Q2n1:=X3X>a12621F0bF34Z
@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2h1U22X20T2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1
_@518R1R2e6X3FLU2Y5EP2hHl6U8_2d1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0bF34U1MV>b2a2B?d1W=]318R1R2e6X3F
LU2a274Z21CiJl6U8_2_1U2[2U2g8`1X4Q2n1:=X3X>a12621F0_F234Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2
Q1U220]4@g71W2Z3e2n1:U1`2X>a12621GbF34o;6GV3m3@iGRCP8LU220]4@g71W2Z3e2n1:U1`2X>a12621GbF34n<T7ZH
RC8U2kR234Y1O09c1U2a2o1g8`1d3e2n1:=X3Z5m8a12621F0_F64Z@b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8
_26U2kR234Y194U2kR2341V22V2ZS14V2PAeY1Wj22V2iZ22V2`W2GV2CXk2k\18BET2A>a14R4WB@416Q1859:2V2Ph2<V2
HQB14RMd7YMW45RL15V2HQB142V2eZ23V2eZ2Yk22V2VX22V2im33V2nV2W12V2nV22V2lS42V2hh32V2m\26V26Zk2c1Q6h
;Q3V2S1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3V2S1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=^1V2Z20T2g8`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2JV210]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORC2
V2ne2]1V2Z2U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_22V2jW23V2\:hB4V2
\:hBo86V2a2W<_3ba3UQ15V2a2W<_3hb42V2b@3V2b@=2V2Sl23V2P<R`24V2P3o8_h42V2fZ22V2Sd22V2be2Q1V210E1e3
@g71W2Z3;121R2n1:U1`2X>a12621Gc9R=4n<_ORCb1V2Ha10T2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@51
8R1R2e6X3FLU2o5P2hHl6U8_2NV210Eg3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<_ORCd1V2H1_10T2g8`1P41210Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2CV20`2W<_3jOoKBh20a3Y1EV3YK1U>UQ1Z27V20
`2W<_3ST2d^2T1V2000]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CYERCe=i5iA3Y53V20\f22V2^Z23V2`W2m22V2S
W32V2Ug3:V2H1oA121jj1X2oV17V2H1oA1212V2fi3HV2Hh11U<h14a1>114T1R;T:f@P2D[:^3U[1`;^2UQ1:V2Hh1W<_3@
14iY1VX3h1V2H2^1U2g8`1U3J140Q2n1:=X3X>a12621F0c@R64b7g8b2a2=4?d1_@518R1R2e6X3FLU2o5P2V:4;P>l6U8_
26V2HQB14iY1_1V2Z20T2g8`1X4Q2n1:=X3[7l6a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_28V2H1o
A121^d13V2`W2Y52V2f22V2e\15V2`W2Q>TBWn15V20_W2\5_93V2`W2\52V2]R13V2]R103V2be2fV22V2mX32V2Q14V2kW
3N22V2[W23V2[W2Ta1GV2CXk2k\18BET2A>a14R4WB@416Q1859:3V2WZ21;V2i23^1`V4\90c6Z=U7:5V2mZ4\90TK2V2TP
4MV2Cgd1l>cGk\18BET2A>a14R4`4U411\9@416Q1859:2V2Qf43V2nZ2Yd12V2Xo33V2`W2]32V2hW23V2ZS1oV13V2gQ1X
f14V2gQ1aV1_22V2iZ2:V2H1oA121e>MjT16V2a2W<_3We1`m22V2gI2V2UG4V2P1TFZ[36V2D`Fhe3PI:<W2k?d2`1b;0R3
`>RU1c8bZ1d>5W2k?d2`1ZR23W2`BkS23W2\f2[\13W2]e1nP12W2\f25W2R9V2jk1W?6W2P1Q8Qn1Db>4W2TW2:l>HW2Bie
2^5k\18BET2A>a14R4WB@416Q1859:IW2Bie2^5kS1o88BET2A>a14R4WB@416Q1859:_1W2Y20T2g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2;U2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_23W2\f2oQ13W2Tm1WI5W2Lo[2_9ZY17W2Lo[2_9`@177W2OT
F^2_2Xj1R\16W2TG^2_2Xj1ZY15W2TG^2_2Xj1a1W2Y20T2g8`1X4Q2n118=X3NY=a12621F0fF4Z@b2;U2=4?d1_@518R1R
2e6X3FLU2o5P2hHl6U8_28W2lW22l3_:X4^No53W2\f2ZY16W2_W2Q9j5X4W<`1W2_2o1g8`1d3e2n1:=X3Z5m8a12621F0V
W1b2;U2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_23W2dX2g=4W2LgW2g=8W2LbV2T1_8W5j@B3W2\f2[W13W2aW2j>3
W2\f2`@3W2\f2^]13W2\f2P?8W2dO0ed1P2g@iT1kS15W2ce2H^1a=5W2XNkEWR1\c27W2GQB14[S2ma26W2GQB14[S2=W2G
1oA121ki1_9]AN]S1fI8W2GQB14[S2QAYK3W2T[2W;4W2_W2d3W;4W2]R1nc1j@3W2_W2l>3W2\f2j@3W2l\2_95W2iW2R5_
9ZY14W2TW2`3f;3W2eZ2f;^1W2Y2U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8
_2;W2OYAdKUIi4]:Ec2N^N9W2n]1jIT4]:Y3NQU1PV16W2Z\1c1W4gI]:5W2a=WW1ZBW?8W2Ld<d5Q1`P1ZBW?;W2Ld<d5bQ
1bQ1P?i1>PR1\43W2cl1hI3W24Wf24W24Wf2ZY1P1W2002Z4@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CWBQ3RC9W2Pa
2b12\1X2e10^24W2\f2U4TU1P1W200]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29C:nDb7_;6W2OTV2W?X4iW15W2P1h
V2b>X43W2\f2X49W2`2W<_3ST2S3dNe;UQ16W2`2W<_3ST2d^23W2\f2_B4W2L_e2_B6W2L_e2j@a124W2\f2\B0;W2l2h4R
7cW2Q@k2e2]1Ln33W2L_e28W2LU?YV2jAA^9kK6W2\f2QAZ10Df4W2D:2Mc2a7505a1:7:1206E?5J020011146212260171
C24K1P1T111P10151BV1<;CJ5b3K40?F037=;0A?T3]?l1i<GG315d7T24W12_23DDY3313<a61Y1M94V2241H2212BY2W55
1S1m1`1R28397B32986G9KP1S1Q1AQ1E2534T1U1>=VOR3W2R1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3_23Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=3W2\f2\B4W2[_2P
7\BP1X20E1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<]LQ3RCJX2@m3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRC
IX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCJX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4Z7c5_ORCf1X20W2U2@g7
1<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2Y1X202B1e3@g71W2Z3;121R
2n1:U1`2X>a12621GfF4l:;MG6o20m6TBT3RCmIT2X23B1e1o1@g71<`19Z3;121R2n1:=G`2`1i3m8a12621F0c9R=4l:Q2
2X3b2U1[1B?d1W=]318R1R2e6X3FLU2a274Z21C\<\>l6U8_2g2X2]20o1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0m2l=2h
54c6P5A:<2X3b2U1@JB148d1W=e16]12183A<R29Q2X2P2X3FLU27`1H74Z21Co<i5^42f1f1l6l23T54Z2LX20]4@g71W2Z
3e2n1:U1`2X>a12621GfF4n<T7UET3RCmIR2X2]20o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=]3
18R1R2e6X3FLU27Y274I`11CW4h1WA2f14a1l6U8_2W1X23B1e3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVA_54n<V3m3
XEA_2RCi1X20W2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0[@Z64V<G[3b2U1[1=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_
2m1X2X25o1@g71<`19Z3CQ2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2=4?d1W=W3518R1R2e6X3FLU2a274Z21CP2hHl6U8_2
g1X20W20T2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2e1X2X2U2@g
71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2m1X202B1_1U2@g71<`19Z3
;1210Q2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2_1X2010B1c31@g71W2Z3;121W1
Jn1:U1`2X>a12621GfF4X;e1V3m3F[19CWBAg1GRCnGY@R1X202B1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XL
RCk1X2^2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2U1[1B?d1W=]318R1R2e6X3FLU2a274X1Q11C[>]<l6U8_
2LX2^4@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4k34h:U2_ORCJX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2_ORCf2k1X
2Fg1o1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2h1X2^2o
1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CQ7gCl6U8_2`2X2F2c10o1@e
711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE64n<[3b2a2B148d1Bd<]318R1R2d4P2X3FLU2_21334Fc11C\41oBZ3
l6U8_2U1X202B1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XLRCm4;cDOX20]4@g71W2Z3e2n1:U1`2X>a12621G
fF4n<V3XLRCh;U<2f14Q1X202B1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<V3XLRCQ1X202B1e3@g71W2Z3;121R2n1
:U1`2X>a12621GfF4n<f7hGRCJX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<6XORCV2X20\20o1@g71<`19Z3e2n1:=G`2
Z5m8a12621F0l4Y<_54n<6T3b2U1[1B391A52IW=]3183A<R2e6X3FLU2a274Z21C_3XEP2l6U8_2Z1X23Z4@g71W2Z3e2n1
:U1`2X>a12621GfF4FU:Q2P6V39CP@d1AAg1GP9Q:e=i5iA3Y5NX202Z4@g71W2Z3e2n1:U1`2X>a12621GfF4n<W9MYERCn
G2LX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<W99CYERCMX202Z4@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2_ORCR=n1N
X20]4@g71W2Z3e2n1:U1`2U;R3a12621E1fF4n<T7ZHRCR=n1h1X2^2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b
2U1[1B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2j1X20]2o1@BT71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[
1B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2LX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4o;N6^7iGRCR1X20Eg3@g71
W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2^4iGRCP1X20E1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<6XORCJX20]4
@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7iGRCP1X23Bg3@g71W2Z3;14R2n1:U1`2X>a12621GfF4h:U2V1f6aGRCJX20]4@
g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCMX2Fg3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<m7aGRCP1X20E1e3@g71W
2Z3;121R2n1:U1`2X>a12621GfF4Z7c5_ORCJX202Z4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCLX23Z4@g71W2Z3e2n1
:U1`2X>a12621GfF4h:U2`7<aGRCf1X2X20T2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3
FLU2Y5EP2hHl6U8_2U1X23Bg3@e711b1DZ3;14R2n1:U1`2X>a12621GU3`C4h:U2W3X4<aGRC3X1X202B1e3@g71W2<m2;1
21R2n1:U1`2X>a12621GfF4h:U22Y4T5CYEb7T9Z2KX202Z4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OP9Q:IX23Z4@g71W
2Z3e2n1:U1`2X>a12621GfF4n<_ORCR2X23B1e1o1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0fF4l:Q2[3b2n1BB?d
1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2g1X20W2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=41=d1_@518
R1R2e6X3FLU2Y5EP2hHl6U8_2l1X2^2o1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4[<B23T3b2a2B1=d1W=]318R1R2e6
X3FLU2a274Z21CiJl6U8_2JX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4n<U9YFRCh;KX20]4@g71W2Z3e2n1:U1`2X>a1262
1GfF4n<6o2XLRCJX20L`3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCNX2D1g3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n
<_ORCl\1MX2Fg3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<k5cIRCV1X22Y2o11@g719m1Z3j1Jn1:U1`2]5S17^7a12621
GfF4n:o1i1Q4k5gCh=Y5XX1NX22Y41@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<k5cIf=[5XX1W2X2]20o1@g71<`19Z3e2n1
:=G`2Z5P1Q7Ja12621F0j5k@4S1W8b3[3n1Ca2B?d1W=]318E<R29Q2Y4X3FLU2S2=74Z21CW>Z3V9l6>;f3c3_2T2X2F1e1
o1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a12621F0fF4h:U2[3b2a2B?d1R:T3]318R1R2e6X3FLU2a274Z21CiJl6U8_2n
1X23B1_1U2@g71<`19Y2P1;1210Q2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2P1
X202B1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<_ORCKX202Z4@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCj1X2^
2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;f1JB?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2LX2^4@Nh61
W2Z3e2n1:U1`2X>a12621GfF4d;Y1b5R2iGRCOX23Z4@g71W2Z3e2n1:U1`2X>a12621GfF4FW<VJd1S1_2[2^;W5OX20]4@
g71W2Z3e2n1:U1`2X>a12621GfF4h:U2W9gC_2RCe=ZAf;IX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCPOg1X20W2U
2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2HX2^4@g71W2Z3e2n1:
U1`2X>a12621GfF4n<_ORCP1X23B1e3@g71W2<m2;121R2n1:U1`2X>a12621GfF4n<_ORCKX2^4@g71W2Z3e2n1:U1`2X>a
12621GfF4h:U2m7aGRC>P1X2Fe1Q2@g71W2Z3;14R2n1:U1`2]5j8a12621GfF4n<g;gCh=Y5IX2^4@g71W2Z3e2n1:U1`2X
>a12621GfF4n<6XORCh1X2^2o1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274
Z21CiJl6U8_2NX2@m3@g71W2Z3e2n1:U1`2c;d2a126217?fF4n<T7XCY4GRCMX2^4@g71W2Z3e2n1:U1`2X>\1426217?fF
4n<T7QCX5j<W6LX23Z4@g71W2Z3e2n1:U1`2g7`6a126217?fF4W<F_ORCJX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<T
7ZHRCKX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4h:U26XORCg1X2^2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b
2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2IX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7ZHRCJX2^4@g71W2Z3
e2n1:U1`2X>a12621GfF4n<m=i3g=RCIX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCOX20E1e3@g71W2Z3;121R2n
1:U1`2X>a12621GfF4n<_ORCNX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4l3h3R3U2m7aGY;h7i1X2^2o1@b3T41<`19Z3e
2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8a1MJX2^4@`3V41W2Z3e2n1:U1`2X>
a12621GXA]54n<_ORCJX2^4@g71W2Z3e2n1:U1`2@n6h6a12621GfF4n<_ORCJX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4
n<a9mERCg1X20W2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4=1d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2S1
X20]4@Q11U1]51W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7aGP7W2V3b6h1X20W20T2@g71<`19Z3CQ2n1:=G`2X>a12621F
0fF4h:U2[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2JX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_Ob7_;JX20
]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<_Oi<X6JX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<`In5RCOX202Z4@g71W2Z
3e2n1:U1`2X>a12621GfF4n<e7a19CYERCe=j1X20]2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]3
18R1R2e6X3FLU2a274Z21CP6hDl6U8_2j1X20]2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B1=d1W=]318R1
R2e6X3FLU2a274^1K1CiJl6U8_2i1X206P2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2Hl5X
3FLU2Y5EP2Q9f?l6U8_2i1X206P2U2@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2Hl5X3FLU2Y
5EP2hHl6U8_2R1X20E1e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4h:U2_5]2aGRCg1X202T2U2@g71<`19Z3CQ2n1:=G`2
X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2hHl6U8_2R1X23B1e3@g71K[1Z3;121R2n1:U1`2a6f7a1262
1GfF4l:Q2_ORCKX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9CYERCJX20]4@g71W2Z3e2n1:U1`2X>a12621GfF4l:Q2
_ORCS1X2F00e3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<Z<^@e2_2b@mIKX20]4@g71W2Z3e2n1:U1`2f1^9R3a12621G
fF4n<_ORCX1X2@AO[2@g71W2Z3e2n1:U1`2T>20a12621GfF4n<[1_4cIRC^7e:YDV2H9Lm25MX2^4@l1f3S21W2Z3e2n1:U
1`2X>a12621GfF4n<k5cI8iBYGj1X20W20T2@g71<`19Z3CQ2n1:=G`2c1a9R3a12621F0fF4n<[3_22a2=4?d1_@518R1R2
e6X3FLU2Y5EP2hHl6U8_2NX22Y41@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<V1m8ZERCXX1T1X210Y41@g71W2Z3j1Jn1:U1
`2X>a12621GfF4n<i13V8ZEd=1[5>e>SIh1X2X20T2@g71<`19Z3CQ2n1:=G`2a6f7a12621F0fF4n<[3_22a2=4?d1_@518
R1R2e6X3FLU2Y5EP2hHl6U8_2KX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4h:V1Ne7iGRCJX27V4@g71W2Z3e2n1:U1`2X>a
12621GfF4n<_OHYBi1X27V2o1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2Hl5X3FLU2a274Z2
1CiJl6U8_2OX22Y41@g71W2Z3j1Jn1:U1`2X>a12621GfF4i;>EP4^KRCXX1KX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4X<
B2P4^KRCLX2^4@g71W2Z3e2n1:U1`2X>a12621GfF4i;>EP4V4WGRC8Z20Y4j?in1S7ZE[k17Z20Y4j?in1^L[k1<Z20K]3j
?Vn1BQ4\HmBa1kV19Z20Y4j?in1C]3\H[k18Z20Y4j?in1Q4\H[k19Z20Y4j?hl1P2Q4\H[k13Z2ob2Q42Z2ob26Z20Y4j?X
k2[k11Z29Z20Y4j?_NYP1Q4\H[k19Z20Y4j?in1m1S2\H[k1:Z20Y4j?in1CY1S2\H[k14Z2ob2m1S23Z2ob2m1CZ20K]36c
?`m1131T8b<X4o17d1A_Q1kI9Z20Y4j?bm13f1jK[k1<Z20Y4BW?ol1B3V8ZEWR1SI7Z20Y4j?]o1jK[k1:Z20Y4j?bm13f1
cJV1[k15Z2Sj2:fR1a99Z20Y4j?jl1b2]3\H[k1<Z20Y4f8S7f9n3jQ1SBcIf=d]1:Z20<?\3j?S63Pe2[k1G[2K]36c?U_1
Z>1=0o4k2g50R=7[1J?i5T1aNZEb1[2K9S3j?l1]4[@4h2El7>Z1X1c4]2c24Jb1^5]6104Y3j4f1P47]1]92l17KHA?4310
b6i?J_=QCe27[2Y4j?bm1j1jK[k1<[2Y4j?bm1V4S4ZEf=`D[3g8o<8[2K]3j?bm1eM?kj15[2Y4j?Xk2[k1;[2K]3j?`m17
T8SCV2mB]X1R1[21@8]3f8S7a?\2Q1_W1o215[5R4c1Q6;0f9d1Aj@C^1h2k>40V1j=l6C>[2L\3j?nHig1_:j@nR109b6CT
4E[2K]3j?P:bKlG7?X6G^;_:^=^52[15h@DZE6[2L\3j?Xk2[k18[2Y4j?mU2ZE?hFRT1T5[2154561K2Y1T15A1e320=@53
8:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1
><451A1S41:X1]1o2J<;BM]2904V4R3AH10n1^3B\1;>23FB086?:863P4B>T1205hBf3o45]<II312>[2Y4j?YGj3cQ1=I8
\2Z2VHYGQT1E[2B8]363[8S7X;SW1S;1313cDg8ZR1PIh187[2L\3j?fm1aM[k1<[2Y4k2i21R:`m17`Gn5[<o^1:[2Y4j?g
@W\1Y5oBn5f<d^19[2Km1_1j?Xk2mB]=oJ6[2L\3j?Xk2[k1`3[2NM\2h7505a1:7:406[1K4D156271IM1P1T111P1015DV
1<;CJ5h3K[17=^1T3XHk5GG315d7DL7311b1c2D4i3313<a61Y1M>V226P12l2h3j2a58=J32986GU1P1S16Jc1E253Y18L>
=RU1V3[2NM\2h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3a1Q1Dn3313<a61Y1M
>V226P12l2h3j2a58=J32986GU1P1S1Q1c1E253Y1U1>=RU1?[2Y2o1j?JP6]5]4W\1F^3Z6gCh=b]1<[2K]3j?aEg1VV115
fLH[k19[2L\3j?]o1k2nHiNaL8[2Y4j?VG2oZ1nH[k1\1[2B8Y2S16d2`59S7aEQ3\1TEf;c21U6g51R206]1I18312U1i6l
3AT>n1Z7n74P6aB?e2W4C[2U3S1j?cHXR1`4Z4g51b41>X1X;cU1lADU3G[2U3S1f8S7aEk8^LKMKU6\:[1f;]OU6lAD`2D`
2f1F[2S31S1j?PJbR1]6k8]19S1^<V70l6n1Y@U5QCe2W4;[2S31S1j?Xk2V7lI1m2WG=[2U3S1j?fl1R5^IV70UIU5gE`2E
[2S31S1j?hX1oCo6l9b=U7n6n1l6=d9KP4Ma@j3>[2S31S1j?i\1P@b2I`3_GnV1a@j3;[2U3S1j?fl1Q7_GnV1a@j3`2o1[
2K]363?a79U1m5X4CS5c3\5f112CM251><hOj16b1b1<;157?Na1;_2WDW216AW6Z9k233CY4A:h>P7g82J2V32T4Q1[2Y4j
?X4Cg8\5f112CM8166QR1i1[3Lc1W1c1ZGbBGoCh?2JY32T4[1[2=k3Jk7U1GU5X4Cg8\5h1FM816410PR16b1C[1=MNa1;K
c1ZGbBGoCP7e92V32T4L[2K[31k2c3l19S7RFiEX3V3_7c3;91a3i1W6A^2=l=Y6f<ZX17[2L\3j?dS2cG[k19[2Y4f8S7jQ
2i1cGW=S^16[2U3S1j?Xk2[k18[2U3S1j?Zm1mM`g1j39[2U3S1j?fl1CmM[k1R3>[2Y4j?bm1R>0d1`8L2e2e1Hbj17[2Y4
j?bm1eM[^1o<B[2Y4j?[G0P<nEP2i4;]1b1c4YAe1g<AQ^1;[2Y4j?\i1P2\1V5b1cGg<c^17[2Y4j?dS2k9g=[k1E[21@8]
3j?WW2c1i20V3a;6AZ5i8n1l6=QP1j38[2L\3j?Z@mZ2`g1j3I[207:h1l1]1l8_3@14W1YGg[1BcGc8Z2Z<_:11aCk5A[20
7:h1l1\4m5_3@14W1dS2cG_e1k5b3[21I26F_1L1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d42X17=^1T
3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3Aj2a58=J32986GU1P1S1Q1c1E2531W1U1>=d:mF_3V3[2L1M\2h750
5a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2h3j2a58=
J32986GU1P1S1Q1c1E253Y1U1>=RU18[2Y4j?]=Z\1_Q1hV1bD7[2K]3j?Xk2mB]X16[2Y4j?kR2\H[k1:[2Y4j?853fFg[1
VH[k16[2Y4j?]Y1ja1[k17[2Y4j?W>P]2aP1iJF[2K]3d:U51m;nIn4W4T26Y1l16\1^M\73iBi1cV1<[2L\3j?o;kV1Dk2^
M\7dLfN>[2Y4d:S4Q1o;ZU1Q5kT1dLm1U1]FT5<[2K]3c1V>n;OVR1R\1mBR1ZW16[2Y4j?Xk2PDZW18[2Y4l3m;TY2P2R@[
k16[2Y4l3m;Xk2[k1A[21I]3j?n<m5mZ1\9c1X2h3\1[:A^b1l89[2Y4j?cl1\1a3^1VH[k16[2Y4e9T6Xk2[k16[2Y4j?Xk
2Q6Ye16[2Y4j?Xk2iNaL6[2Y4j?gP2`J[k17[2Y4j?gP2S2\H[k1X1[2=k3j?V1X3f7i>4Z8W2Cg1Q1P2_ES2mAf1^486V3?
73T4Z5X6]2a20;Cb1o9^4X<l4j48[2Y4j?Zk1n3a3\H[k15\2BQB14d1\2Ba1U2g8`1P4140Q2n1:=X3X>a12621F0fF4l;0
\4b2a2=4?d1_@518R1R2e6X3FLU2o5P2n<i;l6U8_27\2Bn<e3\1146\2Bd@\1148\2BQB14Y:d1ml1n1\2B5]3Z<8G02111
1;42114Q12h4`2j1NEi1KEF<l1l1bBi<o7O3I762R1510V1X37b4_6`4A4]2g;Q3Y1P6Y2mDf?7\2BQB14bP42B\2A07iA14
Y1e9NEe6mMb1W1`>W6aV16\2BW>i3148\2Bg>Y314n;YU17\2BW>?Y3147\2B1oA121>\2T1oR2f<b12\1a1\20_7i2R2i\1
3\2Tn3]11\2o4\20>182MR81P2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F
037=;0A?9DU2SN0GG315d7a32Nd1DDY33131:X15FU1f2>1FBM94V2241P12l2V3\3m18W1R28397B32986G9KP1S1Q1AQ1E
253Y1;5C>=Q41eLS3\2K1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn331
3<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=S4k2\20>1;c?5J0200111;212260171C2]40151V2T2EN
ES1K5V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241W7k6R28397B32986G9KP1U2AT2Y18\2iH`2VKhEd\1f5T52\2bo3
=\27S2Z3l8_3VCP1ae1]NP:o6_I<\27S2Z3n2m5_3_9f9VHcIf]26\2Ti29CWBY25\2md2`P1a2R>2\2`U48\2UMb2ok1lKX
5j1^13\2Tn3S28\2X2eBP6]5Vk1`Q1N6\2Bg>Y3147\2B8^>Y3146\2Bn<R514:\2B7_>Y314Y:d1[79\2B8^>Y314`V2UV1
g1\2B1_10T2g8`1P41210Q2n1:=X3X>a12621F0fF4h:X2X3P1a1a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_26\2BQB14
\g13\2X3Qi43\2DTB2\2hb2J\2;1Xk2]X1]48BET2A>a14R4WB@416Q1859:]2H\2;1Xk2k\18BET2A>a14R4WB@416Q1859
:9\2BQB14eo1\1n306\20Zk2c1Q6h;4\2jg2o5i3C]2k5[U1`H1[2SE`12\4d1R:CQ1m8o3g4Y9WC5]2Zk2c1Q6h;D]2@0h6
X4g3W314ZCTe1<V1Q3o28V8X3l5S]1@]2@[10o71j9c1\4fHgX1c1Q6X8_3k^1?]2l10R1Yh2c1_4a1n6L<_3ROh?n<C]2@Q
4l`2j5c1Q3d2:c1g5\4W45R2c=W=WF^1;]2?jj2c1i1W1o2S8d3VBg:S1]2?<c2h<b94c7k?i2Y2f3f2d1L=l1f1INiEc1Q6
S8d3VBY7]3\9n2i4o2e50H@]2f2IlQ2lEc1Q6S8d3VBg:EmI1>f8Z4]2?0;MGL`8505a1:7:406[1K4D156271=Y11P1T111
P1015DV1<;CJ5d4[17=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R21;:B@<2;F_126P12^20<`1e1\3S3\208=
J329862DU1P1S1Q1_138<253Y1U1>=^1d4E_@l3b51<f8=]2Ag>Y314g>gi1c1Q6h;jLiJh3]2@;MH\9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51FBM>V226P12l2V3\3a58=
J32986GU1B=S1Q1c1E253Y1U1>=U7n6h80j9Q2MD\1]2:1Bh1ZQ1Bcf1:X1Q6`1W:Y2m6Y2T5P4o48BET2A>a14_19X2`?f2
@4163M859:`2DO]2:FJ0lS1T1Zd1c1Q6]78@`3\87ZBQ5n1e;M6U13LY3W31d1Z2A?]2Ag?Y214_X2<V1Q3o2]1f7c2`6:]2
f2ch2c1Q6h;`6`1ZIWF8]2@8o:`_2c1Q6h;7]2I[8Tb2c1Q6h;E]2:5>b1SR1cf1c1Q6`1W:W9Y2T5P4eP1U201R5U3_3]2@
;MJZ9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1G;T413BBM>V226
P12l2V3S2X1a58=J32986GU1P1S1Q1c1E253Y1U1>=i5oJ1Y67]2@ij2c1f5:h;>]2@m17V7[1P`2c1Q6h;R2ae1Q6h2S2]2
;5f10o1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW1b2a2B?d15c1Q6[5Dh218R1`1Ae6X3FLY1K2^274Z21CS550VDW1l6Z3
j4_2:]2AQB14_X2<V1Q6h;8]2;A\j2c1f4Z1h;8]2:oj2c1Q6h;cBo7X3]2:5;MU:505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3Q2Z1a58=J32986GU1P1S1Q1c1E253Y1U
1>=9]2@8`a2o8c1Q6h;_C6]2@ij2c1Q6h;6]2:oj2c1Q6h;6]2Zk2c1f5:h;8]2I`j2c1Q6h;_CZ4V4]2@;Mg2]7505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7d3c2D7a2T13131:X1i2730Q21;:B@1:2;b1C
26P12Y1b1V3\3S3]28=J32986GU1P1J8Q1C0NA3253F1@T10>=T4R3e3\>^7S1D6[4]278;2JJ=i61P2505a1:7:406[1K4D
156271g11P1T111P1015DV1<91CJ22<W4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1h13R21;:B@<2;V226P12l2V3Y2R
1S3\208396C32986GU1P1S1Q1c1E253H@U1>=i5U7<i1i91d1Q61;h1T6Q1]2@[10]8QJe9V]1c1Q33c1L:c1T:l9P3g3e7f
6h?F082]1P;2;HD3J]2S7UQ2U=[2^3c19m1A0630U1FB:S11605T:]62D]2l10ZM50R4dT1RC<V1Q33k28_;`6^;kLV2@]2A
7_>Y314_X2c1Q6\10X9Q1m8a:A]2T`2U;c1i2063m1B:\10Z:R627A]2@8ZLd9j\1e7c1Q3Q2B:]1[5n4aCTZ1G]2AQB14iP
2j1j50;V1S5M8T1R4S1_2MCE;fm17]2Zk2c1Q3o2]1Z:I]2@07iA14Y:Y20R3Qa1Y5[2c1_2Ad2:g2P9`6P=]7fR1:]2AQB1
4SV2[2c1Q6h;B]2@07_>Y314o:_m1c1e2300U3]1Z:>]2AP>P414_X2c1Q3o2]1R1W9`6k4]2:32512ME_9505a1:7:406U1
52G0200111;212100400171C2P11P1T111P10151BV1<82CJ5^45V1037=;0A?JY2TNGG315W7<a32c2DDY33131:1V1P1Q1
U31FBM>g1>241P12W1d1V3\3^3R28397B329526G9KP1S1Q1AG9E2534T1U1>=Q4d;RA1]4k17]2Zk2c1Q3o2h;l>B]2IY:Q
6do1b12\1n3]3c1Q6Z110X9Q1Z1U1]2@0n<h2Y214^:_1i3:l2S8oAZK0;U10Q3d245Z18`7MCQ1`6\2o3e@m@h3]4>]2Q31
YJlm1c1R2n3Oh:lJk8T<V<7]2[7nc2c1Q6o9h1=]2@cLd1Ee6mZ1V:c1Q3d2:h;<]2AQB14_X2c1Q6h;`6j8eR19]2Zk2c1Q
3d2:h;fm18:]2@ij2c1Q6]1Q54S5V2=]2Ag>Y314_X2<V1Q68T1Z:;]2AQB14_X2<V1Q68_;6]2nh2[2c1Q6h;9]2@8_>P\2
c1Q6h;_C9]2@8PM_m1c1Q6h;_C9]2@aJWP2c1Q3o2h;`67]2@ij2c1Q6h;Q2>]2nd1Q6f?b@c1Q6h2o8`6RAdAP5X:;]2Zk2
c1G64n2[10Ah;>]2Ag>Y314Y:nc1`2e7<V1Q6h;9]2@8S91Za2c1Q6h;g3]2:>22J3C]9505a1:7:406U15K4D156271g11P
1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7X2[1c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1P1S1Q1c1E2
533U1U1>=S8l@1k2P1i31P4?6]2Zk2c1Q6h;`6C]2P1e1^7ie1`Gi3c1X5B5h;`6UCe7O0S<^4D]2@nP1n:Ie5P=dH0LE;1C
c1Q6h;jGVNb1j2]2>10:c?5J0200111;212100400171C2]40151V2_65V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241
W7k6R28397B32986G9KP1U2AT2Y1lR18]2Zk2c1f5:h;`6jg1l2]2>=c?5J0200111;212260171C2]40151V2X4V25V1037
=;0A?:i2k62UGR=2c2DDe3:X1X51;:BM>V2241W7k6R28397B32986G9KP1;i1AT2Y1i@THV1A]2@jEg]1b1cEc1Q6n6i4Q8
KP2[1k7\2Z6M]2<3<\j2:X1Q6h;gI8BET2A>a14R4WB@416Q1859:V1]2<3m1n@iMY5g4PP1:X1Q6T3l1f6gI8BET2A>a14M
T3_3_1W=@416Q1859:\1]2@]6f12b?CT>f31nA`@32FKb1e1o2i5c1GQ118LZ1Q17:h;l9W9GY4492A]9h;R9Q6HQ1]2f20c
LX:l2X5]AT2Y9n:c1c1g2Y3W9W28m8S1k2Q>_50<e;]1K\<2X28U2g1]20U100i5k2n2n1i@^3;=2EQ3iM\@X5c1X2P2g1V1
3R2g433?=2E7W11120011122W2m261lB37U9WL5L]2AT2_6V3b3b214dR2j50a10S1X3F:BS2\1W8m9k6W3bS11T8G]2l10H
0YNTL\2kEj5c1Q6b3U8TDj6]5?`<\1<e<`2i1]2k100`B_9Y1b23\2b2k112d_1d2c1i2W3T7l31Dg7c4Ag;=00i1R4f6Q92
285108>5><5o2k3Q392Na151<J^1]2@07\8P6[314n;E7]2^1Na1A;oL[Aj5<0U1\19Z48d3f4O>?T1Z58V3l1^2UDU;n1V8
K1\17]2]2li1oNc1Q6h;7]2Zk2c1Q6h;V5_N7]2Zk2c1Q6h;nLTK7]2i:``2c1Q6h;h<L]2<UQ1gi1:X1Q6h;gI8BET2A>a1
4R4WB@416Q1859:7]2Zk2c1f5:h;^i16]2f2ch2c1Q6h;9]2n1[i2c1Q6h;kJoD16]2c6fd2c1Q6h;8]2f2ch2c1f5:h;hh1
6]2Zk2c1Q6h;f76]2Zk2c1Q6h;il1;]2:6QB14_X2c1Q6h;g?:]2Ag>Y314_X2c1Q6h;7]2Zk2c1Q6h;X]106]2Zk2c1Q6h;
kh1J]2@0Y100Q;P5B14V>IS5Zd1c1Q6h;Z<BX7dJ_1U;W1LO]2<Tj1hP1:X1Q6h;gI8BET2A>a14R4Y3d:T3S1@416Q1859:
7]2]2l?oX2c1Q6h;I]2;5;T:c1l514m>WR1]3kC<V1\1d48_;cKDQ5h:h>Q67]2Zd1oV1c1Q6g2P9Y5]251105;E1h2A1?F^
220?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26W92230;4N:02FQ13A9C5V
5>b11f1b2U1><4221AZ3D7:X1]1c4BMg27P1Q2B>R3f1e1Q4\128_1B=?:81437P1S1S22>N3;Q7h1_72Q3P9:c5@0H1X3G5
I@n1119]2Xm1c4a4[@_4c1Q6h;G]2P1k`1i4Q4>f8Q7X1NQ>c1Q6h;V5eDS=e1l3k1Y46l=:]2Z2W<_3WY2c1Q6h;U9k\17]
2Y`2P;c1Q6h;]A7]2\<m^2c1Q6h;oA;]2@0QB14o:_m1c1Q6h;<]2_e2j5c1f5:h;nL]4d<Q;4P1]2:S2e:o8e2C8T1i8l4a
3e4`5mT1c1Q6i5i1Ba3R:a1i1b3Q5>P4V2o7gCZ1@]2@8Y6i2f2_7Zb1o>j5c1Q6b3U8jAY29]2AQB14_X2c1Q6h;\3]2A72
MU:505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P1
2l2V3j1a1a58=J32986GU1P1S1Q1c1E2531W1U1>=X2]2;m184a1g8`1U3>e2n1:=X3Z5m8a12621F0k9S>V?b2a2B?d15<V
1Q6[5g2E18R1`1Ae6X3FLH\12^274Z21Cc8^31=P3d8`2o1l4Q2h2Z3_2236]2oo1ZKc1Q6h;A]2:VJZGdB4gA1i4c1Q6h;^
N[H0H1E]2P1GM0bh2c1Q6T8c3XJg3U261=kA6g5?;9]272oj2c15k5h;d;M]2<mj2:X1Q6h;VA`88BET2A>a142o3WB@416Q
1859:6]2Ra1WZ1c1Q6h;6]2Zk2c1Q6h;_88]2m91ULTe1c1Q6h;6]2Zk2c1Q6Oh:<]2b23ch2c1Q6h;]R1a7e4n:U77]2@b`
2V:c1Q6h;o3]2635;MET3`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c
2Di2T13131:X15R51FBM>V226P12l2V3\3a58=J325386GU1P1S1Q1c1E253Y1U1>=^1:X6W5Ai:R8P4>:`12W3]2:AME_95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3
a58=J32986GU1P1S1Q1c1E253Y1U1>=>]2XX1^7b[1c1Q6h;S108oc1V2P71_1]2;4\1A77QN]d1V4c1c1k1U4b3U8o6@2a4
d5Y2=h3c23Y51=o<?^1Ad4T44E`1>6BAl15d105V3]2@;MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1P1S1Q1c1E253Y1U1>=?]2AP2P@14_X2c1G
;n2[10Ah;;]2Aj;V614_X2c1Q6h;VY1W3]2L2JU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TN
GG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1P1S1Q1c1E253Y1U1>=B]2@8R10o71T:ib1d=f6c1Q6
h;_CK_JnA7]2I`j2c1Q6h;aCA]2@?OEch2c1Q6h;nL]4P1b@R5U1:j66]2Zk2c1^5Bh;:]2h9dW1lY1c1Q6h;]T1f7];D]2;
G^8b3_<Y3]Ba4Y3o2[30j1hKc1Q6h;nV1b56]2Zk2c1Q6h;PC7]2@\c2\7c1Q6h;6]2cZ1f`1c1Q6h;?]2A7\@\114_X2<V1
k55m3j7m<G]2AQB14P6Q4d5MKa<1YZ1c1Q6[7\4o9_6\5h@X1S18]2Zk2c1Q6`3W8i@j<6]2Pc2Y8c1Q6h;U1]2<V2gT1nc1
:X1Q6h;gI8BET2A>a14b1_2EHR1EW6g8@416Q1859:5T1B]2fCe;d3e3jU1g>c1d23X3h;Z;e7_FY2T:W28]2nCR=Xj1c1Q6
h;oJ:]2AQB14_X2c1i4W1h;7]2Zk2c1Q6h;h?e;Z4]2>=MU:505a1:7:406U15J0200111;212260171=52P11P1T111P101
51BV1<82CJ22<U3K5V1037=;0A?9j2TNGG315d7a32c2DDY33131:X1P1W41FBM>V2241P12l2V3\3^3R28397B32986G9KP
1S1Q1AG9E253Y1;I>=n4]2>1072M[7i2505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NE
S1K5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1X51F89M>V2241P12l2R2S1S25R1m18W1n138397B32986G9KP1S
1Q1AQ1E2534T1U1>=e>SB1m2?]2@8Y6i21Za2c1\4d1T9MCQ1m86]2@ij2c1Q6h;Y5]2:3=MQ3^2Y1DFM3@;505a1:7:406U
1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1k4GD2315d7a32h1JDDV1R23131
:X1X51FBM>b12@241P12[1`1V3\3m18W1i188397B32986G9KP1S1A?AQ1E253Y1U1>=^1d4]4246P1d3RA1\1^2Lk1V3]2>
1;T2^=5J0200111;212260171C2]40151V2_65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1h34K3:1FBM>T1Q1241l2I`3Y2a
4R28397B32986G9KP1U2AT2Y1[3h2k8R<1f7R1]2k100HaL2X5T[1`;c1Q6m3R33n3D=Z6b5AQ<40eE2>5GS8Q3F@3E]2:U2
k`1_Io:]3c1Q6h;dFW8U660YB1T1Fj1X2N]2<gQ2UI:X1Q6h;\9Z@8BET2A>a14R4Y8m9@416Q1859:a3]2LMU:505a1:7:4
06U140K4D156271g11P1T111G8015DV165;CJ5d4[17=^1T3b7aFGG315d3o3d3c2Dn33131:X1X51FBM>V226P12l2V3\3a
58=J32986GU1P1S1Q161Z1E2403O9U1>=gQ1Y1I]2]1iGS1?l1l=?R1W:0f3?1V9n6X1P?c1<d5h;\=_5`V17]2Zk2c1Q6h;
RU1_D8]2Q1hi1_P1c1Q6h;\JG]2:5Ui2c1c1f5:h;W9S?b4k5i1\1o7b91\16e4:3f3]2LJ2U:505IG:7:406U15K4D15627
1=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1X51FBM>V226P12l2V3P2[1a58=<=32983
2GU1P1S1J661Z1E253Y1U1>=n9_EX1]2<]59Tl1j6]:S6c1:EBS5B:h;jAl78BET2A>a14B_3S6S<@416Q1859:h48]2R9Wb
2c1Q6h;g9\e19]2Ta1X3_;]?n;c1Q6h;E]2S5SY1R2T1Q5l4T5o8X1]@c1Q6h2S4k4P92jN:J6]2bR1gh1c1Q6h;e1^2>C5T
33^2j7]7\1\22e48TAk;S6LT2T<V1\2Gc2f1^3f3S1AGA[3l3m1P1411112000m58Q5j4l6i8YGi5T1j2^2>C5g5j7_23_11
S2Q11\1\22e48T13Q6h1=a1l2g?iE\2Gc2[35W1;KZ1>3?181S1A5?16092X3j5E:6111210Y2^348S127T21[1Y36Y1IU1W
4DT153Z7D1bFm4KI:T1^2>C5g5S9j2b:f:=iX1[:5X2o2]1n78D>IDH7611122X;YDkBe42k6e2^2>C5g5S90U13_11d4\22
3n==iX1V1l860223L62293746^1:6>D32J??o62IFS12E251411112000A6o44\13[21[1`3Y1l6BA53Z6YH`1R5:`1c1^2>
CQ5R@R:Vh1f1G`2]11P1>8CS1?1N092k8X18610h5l1E^11o5h5E3l8Z3j=514607I12Y;8^2X1f]31122\OS1^2>C5Rc1UM
o6[3`1T1Z1R118]2T;1122[FDa8NP4o;514V174[5E]5i1^2>IR@3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992i9C1
122A[5l3n4Y1W6DBA5R73N]GER5S1^2>]Ndb1o6f1Io2L1_18Q1U11;CQ8W2@62[8PGT1P@514607I12Y1^2U100i5k2n2hB
^3;=2EQ3SHb@lEg433?=H7W1140011122W2m261lB37]1^2U100i5k2n2n1i@^3;@g3SHb@_5V;U5g433?=H7W1140011122
W2m261lB37U7WN5c1^2T11V3Mn5a1e516[5Y2T4]4e16i4kFU1`>>j2dBl1j233MH7W11611122W2R1j161n1j7U3j=dEU12
P7b1^2T11V3Mn5a1e516[5Y2T4]4e16i4kFU1`>>j2dBl1j233MH7W11611122W2R1j161n1j7U3j=dEU12[1^2T11V3Mn5a
1e516[5Y2b8e1P5kFU1`>>j2dBl1n23f1_11611122Z3R4j7U3j=5^EU12P7\1^2V10i52g5n1Y6a5W6T2;=2k2K_2l2fBY3
9j16e8f7a4a1Y8n1g4G=P1b162W2m261Gf:o>WNZ1^2V10i52g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1_5=c262U5
61Gb36l6U1i=WNL^2V10i5j5WF;X4MiJQ2`F20T:g4G=P1b162W2m261gGnP1Q1^2V10i5j5T6R@;X4MY5kAc3bH20R1Q9g4
G=22]262U561Z46UCnP1=^2Pk2]92i75Ka162\51a4X5_2330AE21e22761?U320=@5028:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W9223<4N:0S1G3A9C5V5>b11f1_22U1><4513=m1\1D5<f2a1]1W1=@M
g27P1^2D^4224e1Q4FE;>2J2@86?:81437P1S1S22>N355i?f<:c52`5I_21o5_234W12g211661?U320==2538:22C57505
1334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1S2c221D02a3CCY2U8:a46W926<4A<:0k13A9C
5V5>b11f1b2U1><451AZ3D5<f2X18]1U1139@M1e27P1g15N6^4224e1a2_1\1;>2J2@86?:814207P1S1S22>N3018`L:W;
I_21f5_23\121N;Z1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3a
1Z125;c6P1h12683R1g726<4N:0k13A9C5B_43>b11f1b28F5><035130<8Q3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86
?:81437P1S1S22>N355R6Aa<Q2f6@:a21c8II8BI1T5_23\12g2A1?U320=@5316:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b11f1b2O5><0351A8Q3D5<f2o2
W1NMg27P1W2K_6Q4\1;>2J2@86?:81437P1S1S22>N3;R6AkE:W;I_21f4_23\12\1Z1A1?U320=@538:22I75051334@3=6
D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1N
Mg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N355`L:W;II8\11a4_23\12g2A1?U320=@538:22I75051334@3=6D14
0411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg2
7P1S3^4P2Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21h4_23\12\1Z1A1?U320=@538:22I75051334@3=6D140411d
15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N355`L:W;II8\11`4_23\12g2A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_
6Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21m4_23\121e2:61?U320=@538:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f66W9223<4J3360S14B3A9C5V5>b11f1b2U1><45130<Z3@35<f2o2W1NMg27P1
S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21d5_23\12\1Z111661?U320==2538:22C575051334@3=64?140
411d15:2CA015NLP11I:12O8CK;<;C3`1^1S2c221D02a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<Il1X
18BJU11==2M1e27P1g1[1;R42m1d2\1\1;>2J2@86?:341437P1S1S22>N3018P;_A:W;II34W1031f4_23\121e2A1?U320
=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b
2U1><451AZ3D5<f2o2W1NMg27P1]1e1^42m1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:c5[4W1I_21W5_23\101\1Z13=1?
U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6W926<4N:0k13A9C
5V5>b11f1b2U1><451AZ3D5<f2o2U11NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3018X<f?@:a2]7W1II312W1
031o6_231Z1011Z1Z111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH
><;C3C2I^1S2c221D02a3CCY2`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451AZ3D5<3El19N8BJU1139=2M1DP2
7P1g15N6;k1I\12m1a22:2N\1;>2J2@86?:3414207P1S1S22>N3018P5Z4]6Cl1U::o2W8II8W1031g4_23FE011e2A1?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11
f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:f5`5I_21j4_23FE01g2A1?U320
=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b
11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3018`L:W;I_21c4_23\12g2A1?U32
0=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1
b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3;]@R<:W;I_21f4_23\12g2A1?U320=@5
38:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b
2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3018]@R<:W;I_21j4_235V121e2:61?U320=@
538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U
1><451AZ3D5<f2o2W1=@Mg27P1]1e1^45j1Q4\1;>2J2@86?:81437P1S1S22>N3;i?c3R9:c5c5I_21Q5_23\12g23661?U
320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5
V5>b11f1b2CA><451AZ3D5<f2o2W139@Mg27P1S3^42m1Q4\1;>2J2@86?:814207P1S1S22>N3018i?f<:W;I_21X5_236U
12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k1
3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3;m58BET2A>a14R4P<:k5@4
16Q1859:V2I_21d4_23\12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a
3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1Q4\1;>2J2@86?:81437P1S1S22>N35
5`L:W;I_21a4_23\12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R
=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3;`L:l9Z1I
_21e4_23\12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W9
26<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3018`L:W;I_21d
4_23\12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21g4_2
3\12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21g4_2
3FE01g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_213_2S`3
Ri14_2iS121P4_2<=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG
315d7a32c2DDY3313<a61Y1M>V2241P12l2b4P2^3R28397B32986G9KP1S1Q1A10NE253Y1U1>=n2_23\10^1n1?U320l2=
07334@3Y11S25d115k1P1K:]1CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W4Nm3P1S3a:\1k1k1814
37P1S1S22]135fL:W;c18\11g2_23\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5
V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31G_2:Xk2k\18BET2A>a14R4WB@416Q1859:l2_
23\1031W3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P
1S3X452o5\1k1k181437P1S1S22]13lL:W;Y311_2j1`2U20o1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318
E<R23D1012d5X3FLU27Y274Z21CiJl6U8_2[2`27m10o1g8`1d3e2n1:=X3Z5m8a12621F0FS=^6U2f@b2a2B?d1W=]318R1
U1L3D1012i2j2h1_1FLY1K24Y274I`11Cm3>1c3X9]9l6i2>_11Z3_2e1`2P2U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R211D10i5X3FLU2h3V2P2V2;UFl6U8_2j1`2V2o1c6S2`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=Q2I
A18R1R23B11041b5X3FLU2a274Z21Cf?R;l6U8_2X4`2A0c1o1g8ANk29>e2@C>71072=B1A1Q1<@[3E41Q14m1b5W1a1262
1F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280041Z1HAS1CL1140V218D000183=BMH1021h4KQ1V2FLU27S13Q17
4[1N1Cj3a2h3Q4k1W1]9l6Jg1n44>_1O\2`2Bc1o1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0VW1b2a2B68d1^1X2U7
e1CL`218D01183n13Dl5X3FLU2a274[1N1C\6h3U7]9l6U8_2A`2R>h3U6i\1n?VK10TGc5n6\8f4^4Bo3i1`2>a1U2g8`1P
4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1_@518E<R23D10i5X3FLU2o5P2b2UFl6U8_28`2aT2][115110^1`2P2U2
g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2hHl6U8_2a1`2P20T2g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=4?d1_@518R1R23D1j5X3FLU2o5P2hHl6U8_2d1`2P2U2g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2
=4?d1_@518R1R2H1j5X3FLU2o5P2hHZ50`1U8_2g1`2E`1o1g8`1d3e2n1:=X3Z5m8a12621F0_F65Y@b2a2B68d1W=]318R
1R22El5X3FLP24a274Z21CiJl6U8_2`1`2P20T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o
5P2VGa1l6U8_2_1`2P2U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2hHl6U8_2b1`2V2
o1g8`1d3e2n1:=X3Z5T5h3a12621F0_Ff@b2a2B?d1W=]318R1R2Hl5X3FLU2a274Z21CiJl6U8_2b1`2U20o1g8`1d3e2n1
:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2F1l5X3FLU2a274Z21CiJl6U8_23`2o_31a1`2U20o1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=]318R1R2Hl5X3FLU2a274Z21CiJl6U8_24`2j:VU3fR1d1`2T21o1g8`1d3e2n1:=X3Z52j8a1
2621F0VW1b2a2B?d1>h<]318R1R2Hl5X3FLd1@a274Z21CiJl6U8_2_1`2P2U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1_@518R1R2Hl5X3FLU2o5P2Y5^Cl6U8_2g1`2U20o1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2H
l5X3FLU27Y2334Z21CS5e5o?l6U8_2a1`2V2o1g8`1d3e2n1:=X3Z5m8a12621F0lFY@b2a2B?d1W=]318R1R2Hl5X3FLU2a
274Z21CiJl6U8_2_1`2P20T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2hHl6U8_2T2a2
Ol7o2h6@l4I]4<g37Cm3Ac5Y@g5j>61^3E27JI46X1k6j8LX2i1816261g:Bi2[7J^1@?0\5i1S2l3l7LAY2S9=831121a1P
1V2a2Ol:On1D\2h2Q9g37C_4`4Z1cT1061^3E27JU1j4m1\=f12816250000Y6\4\3_3o3f2:]54;a3Y:f1EA2Z;=83141Z1
0311D92V1a2Ol;]222\2j?C_4`Z161T42R1RGD25000fH]54;a3c9E=X1W1T<54c1S1W2a2;Cn6K@j1e84^55k2R6i:mD2o4
@a5W5AMR1D9f=?1?g5e2M625000f2a6_5_1Y1Y1b1m3=0k32]1n1_2j2`2e45d1>c39:i2]1S416;1?Z3R1a2;C_E9fE`Z1Q
2jAa31625000h>l1n4f2?0[7Z5]8f2Z2a4S4141l2U1a2;Cn;d1Kn2d8QU1nY1[41961?^;k;Y649_14Y2a3[9f6f4=83112
1a1Z1T1a219C<_:P5U:oW1EV18Dd;nL95000?^6T5W<?X54V@OT<31121I6a2TZ3g46ZP1fN1b2<b2X10F0fBlS2VKT8d531
2b2ee32b2[D7b2C]1fBcm1X6oM5b2C]1fBlS25b2Q2fBlS2QZ16b2P20fBlS2QZ15b2P20fBlS27b2X1G0fBlS2[S14b2X1R
CeW3<b2X10F0fB0kS2[S1d531;b2X10F0fBlS2[S1d531a1b2X1E10R2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@
518R1R2e6X3FLW1Mo5P2hHl6U8_2_1b2n110R2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2hHl6U8_27b2P20fBlS2QZ122b2C6b2C\10fBlS24b2Q2fBlS29b2X1G0YB<lS2oL[6d5c213?7<Y1j1NT11AH=N=:V2NG0;
5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n1W4K1g4_19X137R10612\164<ACA417297>5:=V12
Z1c189Y1HP1AY1P1F2>A5NOW1g151IP1[1U130l2f2M611211I104JAS12568677D8P21188319T1W1c1]1C5Dd1m1g2k1]3
\32l3n1\30T2\1V1C27II8d2o9\A\1X8cOc^2\G7d2[K0\>lJQY1aU1@d23o1W<V2X1_9]>fDU6IWX15Y1kO_E3d2hZ4[45d
2iY1nS2oL9Jd25V2Qi2]X1]48BET2A>a14R4a4e=@416Q1859:Hd25UKRP2k\18BET2A>a14R4WB@416Q1859:2d2lS41d2=
d2l6X3b9PF`Bk6Y2V>VJi9b6h@2d2`n1;d2j2XS1\j12Q1d1mP1V5d1V78d2j2h[17ga1dS1R>YL3d2lS4h42d2hT2Y4d233
=Mi6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3UDNo8:<G315d7a32
c2DDT2T1313<a61Y1M>V2241P12l2\5V1V2W1R28397B32986G9KP1S1Q1AQ1E253Y1U1>=l=\Gn1`4c2110BG2Y1Z1;51e3
20=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<V526<4B;:g107AQ68>b11=k3U1><4131AU
4<f2a1]1W1NM\1Z1\4_6Q4?6E;>2JC86?:3463\2Q1T1>X15V:X6I84?a2O2T1c4V:MR2I312Q1e221U3Rh2^1_=i?2l5X50
h28BET2A>a14R4WB@416Q1859:L[5c211X101O<Z1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12
O8CH><;C3`1^1S2d21Ja3a3Q3d4[56W9223<4J3:0X1B3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM\1Z17P1S3V5X1Q4\
1;>2J2@86?:81437P1S1Q1Q12>N355_4Z4]7W<:i1i3P3\25I@88\11\3c21]1\1Z1A1e320=@538:22Q1<1334D=6D14041
1U22CAW1LP11I:12O8CY4^1S2d21`N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2\4_6Q4\1;>2JC86?:863c4>X15m
X1I34l3c2110Y1OQ19<A1?F^23?d2<13312D=63@140411d15:2C2?7NL1N1I:128@85:8H`3^1S2WQ12500;4N:l136:Z6>
b11f1b2U1><4221Ab4f2V5M^1;LZ3<50e67;e3\128R2=?J3c4>^1Z3]<A[63Q4P>_211h5c211BE1h2;51?F^220?\27505
13312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1S2a3^32a3Bj3:N129600R4_26g4_42230;4N:0Q1
I36:9C5V5>b11f18Y2U1><4221Am1\1DBf2e4@M\1Z17P1k15386=d44e1Q4FE28_1B=?:814375JS1S22>N3;k>LAl1W8<c
1:W;I_211a4c212DB1h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6W
9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B66?:81437P1S1Q1Q12>N3;M\?2R<:[3k7I
_211i4e223<0MEU19?7]3i3505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_
4_3TFF0G315d7a32e1MDD[1HT1313<a61H@M>e1@241P12[2@c6;R3R28397B32986G9KP1S1A?AQ1E253Y1U1>=j;\1n1?n
3\?d1Lj3W4e223<0ME_9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG
315d7a32c2DDY3313<a61Y1M>e1@241P12l2c6^3R28397B32986G9KP1S1A?AL4E253Y1U1>=j;e@g=2Je2U7h40Z1c4fDR
3W7Z7`?Y6U;\8n2j1f1V5W4S41m1T6<W6Ce4c21K>0V1N9211F?U320l2=073312@3Y11>T18651805111L15?Q19P1K:]1>
4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U1><7101AR12T2DY3X1R3Jm3P1f10[1Z21`59Y2
\1JP1k1341437P1S1S22]130:aC\5a3:g100V1U1P7T1T21e1\3c21K>0_2211F?U320l2=07334@3Y11S25;X115k1P1K:]
1CW1<;:83S5]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3V5m3P1f10[1\2T8\1k1k181437P1S1S22]13
mCn8:P3V8T1T21e14e2j2XY583e2^`1hMW1e22Y2[1U4^9b2kJ9L]X1WB5Z7^539c>:T962A4W17V1Hj1<;109:I3X?OFe22
@h1`9XEW?;_6U3Z1m>R9\9\8`B\Jn?[1V2<Y18e2Y3`;V2TDk8Vm2W?Q4e26=MU:505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X56S1^3R28397B32
986G9KP1S1Q1AQ1E2535S1U1>=U4e223=2JU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^4
5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>e1@241P12l2c6;R3R28397B32986G9KP1S1A?AQ1E253Y1U1>=j;[3
`E1f21f23f2T2[93f2`;lP23f2mo1<j4c230W112Lh12761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X
1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0`1:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1e1d448U16i1W2FE28_
1B=?:81437P1S1S22>N3;i?@U<:c52`5I_211m4c23X112n1;:2761?F^220?\2750513312@3=63@140411d15:2CB15NL1
N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230;4N360Q1>:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1e1i4^1
6i1W2FE28_1B=?:81437P1S1S22>N3;Z@_4e7:c52l4CI_211e4c23X112e2A1?F^220?\2750513312@3=63@140411d15:
2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1S
3d4c16Q4\128_1B=?:81437P1S1S22>N3;Z@U<:c52`5I_211c4c23X112e2A1?F^220?\2750513312@3=63@140411d15:
2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N360Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1S3
d4c16Q4\128_1B=?:81437P1S1S22>N3;Z@U<:c52`5I_211a4c23X12g2A1?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_
6Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21[4c23X11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1
I:12X1CW1<;C3`1^1S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1Q4\128_1B=?
:81437P1S1S22>N3;Z@U<:W;I_2112g2gU2i2c23X10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6
W9j1;Z1@3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m4c5\1k1k181437P1S1S22]13lL:W;Y313g2gU2\[1?g21Gii3f>T2i4
h2b3Z2]8>e3U1X6>g21Gii3f>T2i4[6Z2]8>e3U1X6;g2IbU3k;]<]8R9b27m53@g2IkT2W1aAl=k;l5`6]8R9b27m53X@R3
g2BMe2_7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12
l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=:g2Vd1]2f2f`11YKX<:f:Jg20VJaD4X6Q2W2o2l5`1Ia=1OV1cDb93=8U75U;
0]2R1h2a1010D>1bV4d1Z2GR4^3>Y2Y1j2CO160L?HW2I]4h1BEo2CCh24\102N4dZ4GS?Y1L@GQ3V6X1S3?Hh2@V?K0P4Y2
d3e6f2V6d5Z2aR1aT1_=U8^3`6V<g3FT452h2ig36h2Y2cn3V@]N2Y3h2AME_9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c5Oa58=J32986GU1P1S1Q1c1E253Y1U1>=_8V7j=
U721Q3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V22
6P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=U3h2AK1U:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12R2Ic6a58=J32986GU1P1S1Q1c1E253Y1U1>=lT1V1h21Y9m<bEm3S19
11i9i4YKT=XN]18BET2A>a14k36g1_@@416Q1859:P2Gh21Xk2k\18BET2A>a14R4WB@416Q1859:Dh2FLZ1P^1e5\BWB`]1
e9j80l21b70n36f352h2kX4>h2c1Z1Yh4110l21b;6:[351h2d3h2AM^1=X8505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6Y578=J32986GU1P1S1Q1c1E253Y1U1>=^1h;^2i
3]2110_<S1M1?[35R3h2AMU:505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=<h2DfS1jo1_CY2T5P4l1]>_Dj1Z4h23=Me3_6505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3eB2k3_7GG315d7a32Nd1DDY3313<^1l
1X2L1Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1M7>=Z=\4P1nAo3h23=Me3_6505a1:7:406U15J02001
11;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R
28397B32986G9KP1S1Q1AQ1E253Y1U1>=l=m3h23=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>
=b1h2Ai2h<3Q1j1o4k6V1n1m2o6k2C:T6cAk@d2m33Z3:Q3T438WAV3Y225f:o3X2g1e26k2l1B45\8;HI9[25h2_Q4^;cR1
2Kh2c1D0Q1^`1c9j\1i?X>X1i2i59X2NZ1Q5@4[11T7h2]1M\36h2X20[W4i2XM<h2X2E`Y4_1W>0f90P4k353h2X2VZ4=h2
DfS1nEkY1_CY2T5P4YAP4W?\29h2DfS1jo1_CY2T5^1a2<h2W23bCah3W8JY2[8_6>S67h2Y2nb4_1]4R7R=2h2`R5[4c241
?Gh2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63=^136:K^5>b11f1b2U1><4221Am1
d2f2V5Mg2Z33]7Q4\128R2=?J3c4>^1m552BET2A>V1:4m34m2I87l1CY1W2a2Y5@416Q1859:`2?_211R4c241F@h2A1?F^
23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N:l13AZ6>b11f1b2U1><4221Am1d2f2V5Mg2l:Q4
\128R2=?J3c4>^1m552BET2A>a14m34P4h2a3Y21X400T1@416Q1859:P3_2113h2oZ4YId1h21Cb100QP1h2k9o9[1b<YDQ
NV9b58BB2Z1IA>a14R4P2o2;8S1[3a5h1F9641631K859:5W2[3EU3h26:MU:505a1:7:406[1K4D140040271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=8h2U2
jb4U>_1]50c4?h2c1_X38@kR1V7Y91^4:T1:]505h2c1fl41`@Kh2FK0Ej7]T1b4Z5f?R>ZMU3Q3]CU5Q6_4V11W22`2W3a2
EV5Mh2FK0EnJ2_62]2gER<l^1W1l1>jMS4;V11W223c2P1a4ET54h2of40nF4h2of40f5P1h2Ff1aT1SS28?R7L1a<i9j69j
2<00V35NW21X2044U5P3U1X2N?h2Fgn1]W1QV1R5e100V3\31W2;d<Jh2c100L;Rg1XU2i;n8U4@f1f1o11168T1_3W4n1T4
587h2e1L`a4]6U6P9j3h2A4H10HW2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>GG3
15d7d3c2Dn3313<g1i41Y16F>V226P12l2c6a58=J32986G0T1P1>DQ1c1E253Y1U1>=^1:g8P1X60b5446U9Q1f3h2A4H10
P3[4;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4W137=>2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V22
6P12Z2Ac6a58=J329868>0T1P1S1Q1c1E253Y1U1>=kA0b5446U9o3h2A20I101C17R9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y1U1>
=i59Q1j@O168:IV16Z2X21m4X31?_3h2A2J10E53R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3
AbMGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y1U1>=U7j@>d@?4h2b2hX5P32h2gQ1j
2h23=c1HV=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>e1@241S>R28397B32986G9
KP1U2AT2Y1m9CT>S>Ln259h20BQS2dGa;SCn2W1V1h21S22E[h2k\18BET2A>a14R4Z1T7110b9@4160P1859:i114:[35S1
h21Z3]GiNdFP;jK_2`7g3W38BET2A>a14n2S1Y3h3T;@416Q1859:[2Ih21S@T[2k\18BET2A>a14R4Y3m>@416Q1859:Jh2
1Xk2k\18BET2A>a142o3Y3m>@416Q1859:[2Ih21>ij2k\18BET2A>a14R4Y3m>@416Q1859:Mh21Xk2YX1a48BET2A>P1@4
R4Y3@V5U9@416Q1859:[2Ih21Xk2k\18BET2A>a14R4WB@416Q1859:d1KHh21Xk2k\18BET2A>a14R4WB@416Q1859:d1P1
h21a1g>nZ2k\18BET2A>V1:4R4k5e51V6<@416Q1859:4[2Hh21Xk2k\18BET2A>a14R4jA<@416Q1859:Ih21Xk2k\18BET
2A>a14R4WB@416Q1859:4[2S3h2?1MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1>AS1Q1c1E253Y1U1>=5h2e\4F\?TB3h2il4TB6h2_l1]]2\Ad>Q53h2
mY4SU12h2kX49h20Bfj2a;SCn2k;ZQ12h2kX4Ch222fHO3?X2Z27RMn\2e7[3R2R6Q9a1>2h2QJ4h2\Z2Yd1g:3h2\Z2Yd15
h2Sc4f>g=22h2Ya4U3h2AMQ3h3Y2P1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dk1R2313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=X3h2AM^1f8505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=
Y5`2SAU8^756h2n2_8bn4k35`3h22>MJZ9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG
315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6a58=J32986GU1P1S1A?FLE253Y1U1>84i5U5V4`<f4P2T3h2A2JU:505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU
1P1S1Q1^14E253Y1U1>=b3h2=3M^1f8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3
c2Dn3313<a61Y1M>e1@26P12l2c6a58=J32986A5U1P1S1A?c1E253Y1U1>=j;k2??6^3e7f5m2Ok35R3h2AMU:505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1
P1S1Q1^14E253Y1U1>=R3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=S8W3h2AME_9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n1Mc6a5839J32986GU1P1S1Q1c1E253Y1U1>=S8
b7PER3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V22
6P12l2c6a5839J32986GU1P1S1Q1c1E253Y1U1>=4h2U2W[4cLNh214QB14jX2oX1k38BET2A>a14R4]5i<69416Q1859:Lh
214QB14jX2oX1k38BET2A>a14R4WB@416Q1859:>h2c1Q2oQ3;U<ZN\8Z51W22`2Y27h2a2YQ12el36Q>?h2Y2Q19hd2hIb5
X?T99V2W4m13n<3h2Y2cn33h2Y2ef42h2Y2Y3c24Y1Oh1A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;m3
^1S2jAd1g=260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5M\1Z1l:Q4\128R2=?J3c4>^1Z@bH_211;h2U23a5md1R:^Ok;]
<SDVF8h2Y2W]1PZ2Z7j7iV12;h2Y2iKYDa9eg1f5@bD^:g9Gh2d1Da5^IaU1Wa1W15g5b1j7W6W?116]1h1Ld;U12R3h2AMU
:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58
=J32986GU1P1S1Q1c1E253Y1U1>=gJ4h2fn1_b1nFKh21dn1cLc?WM8BET2A>a14R4m9Y8@416Q1859:KHh21je1]U1k\18B
ET2A>a14R4WB@416Q1859:Mh200li1R6c3dGk\18BET2A>a14R4e70`:@416Q1859:Hh21Xk2k\18BET2A>a14R4f7`:@416
Q1859:9h2R2SR2on1PG1B]:B3h2cg1cR3:h2c1QX4VAV1V21Q6J06h2P@=Qb4m12;h2c1N0QW4Y13VC1Q6Q26h2c2[X4^I2[
:f1h20F0]4l:^6c3a6Ao1\B^>Ne108m>j=^>6=J1S4X15c4h1o7Q17`2g4\827>_31b1^2>@4`1U18U1W20T2C`2P1h2B4jE
c3a6eS1]2QMd<^2J1S8m<7W1X1W=E`31b1^2>@4`1R7C]22Jh2GjEc3a6US2S?J1\5d?7`2W=F_31b1^2>@4`1R7C`26h2^U
2im1\9S@d82h2il43h2RY4X42h2n\42h2ZU5Z3h2A2J3Q:505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4<N7
=N?`2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=PI1S3h2AMU:505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU
1P1S1Q1c1E253Y1U1>=PR1>4h2\\4S8R2Y4h23=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;
CJ5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12l2c6m18W1c12;8397B32986G9KP1S1Q1AQ
1E253Y1U1>=Q8f5o4P>V3h2A2JU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2D
n3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1^14E253Y1U1>=XZ12h5c243=E7V3?U320l275051334@3=:781406
U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1
T22:U1><631>Dh2@313<f2j31Y1M>V2241P12l23_6^3B\128397B32986G981437P1S1Q1A?2>E253Y1U1>=_I:W;Y31i5c
243=E7V3?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0
A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12l23j4d1^3B\128397B32986G98
1437P1S1Q1A?2>E253Y1U1>=_I:W;Y31o3h23=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2n49Z1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>
=n3h23=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2
DDY3313<a61Y1M>V2241P12l2n4d1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=7h2U2HYh4f>m35>h2c1AHZW3[ObA3m2
1n5:V95V3h2AMR1R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1
M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=j7[D\<1R3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=d75h2kX4V>
U4dB2h2VS53h2VS5b;T3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3
313<a61Y1M>V226P12l2P5b1a58=J32986GU1P1S1Q1c1E253CEU1>=VQ1S3h2AMS3Q7505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253CEU1>=<
h2=S102E^^41]<T4e6h66h2a102dk4cAZ3h2AM000R:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=PHO1=f4n9Y3h2A2J10R:505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J3298
6GU1P1S1Q1c1E253Y1U1>=PHO1Fh2HH0Ijf1Bj7eG`e1?T81f5MV3Q2a2c1`3f2>Ah2@3L0hR1Z9_f1_CY2T5P4\Df5m=0T3
=h2\3aQ1Gf8a2eFc8g4W2j\1\OW;2h2]X2Bh25]10U2m2i21nY2m2jT1];_G168T1Z>7h2d1el416]1Z>Oh2EL00FlM1`21R
4ZBRe1V5oJV2U5W8168T1E@6X6:7\1c48Ch2c10_4SJ1`21Q40ZBSa1jc116]1S8V68Oh21a1fi2k\18BET2A>a14R4m92:U
11?S6@416@@859:Oh21a1M1fh2k\18BET2A>a14R4P:`11T6>@416Q1859:g6<h2c1Ona1o_1hT1nD1n527^5:h2c1Ofk41n
5224V:7h2c1fl41?^5:?h2FMf>jb3^;2a?16]1S3d3a722h2gP5@h24AJ0k[4Q1b>6Y1L@h2n4l2h36h2c1fl41Z2`23h2Yj
3aV18h2a10e\3Q_1k5k9M_4h23=2J30EZ9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?Y236?TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q14<Q1E253Y1U1>=V1b4V
C168T1P6Y82W4h23=2J4P:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23F
TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q14<Q1E253Y1U1>=PI16]1Z>Ch2d1_8V6i
FWF\>\OnGgE[516]11\1d1i:<Jh2DO_8VJi236YT1[H_CY28k4P4gE[516]11\1Y1:V;49h2d1VY4c8j:16]1Z>2h2kZ48h2
d1aQ3Sk116]1Z>8h2d1`S4TI16]1Z>2h2Sm23h2aT5[:`3h297MU:505a1:7:406[1J0300C156271g11P1T111P1015DV1<
;CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1>DQ1:80N883253Y1M7>=R3h2
AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6
a58=J32986GU1P1S1Q1c1E253Y1U1>=WO:h22^10aY4UBX6T2c3a13h2T[4^H:h22_2\X4PC31c5m192h2b22h2Tn42h2QX5
3h2hS516h26QB14ao3Kh2Gh21oBc3U?aj1S?B9m7S=7`2W=V41b1^2>@4`1R7C`25h2cg4U2o=b72h2\_52h2hf4Gh21Xk2k
\18BET2A>a14R4WB@416Q1859:R3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2X5Z1a58=J32986GU1P1S1Q1c1E253Y1U1>=X3h2A2J3A_9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y
1U1>=PI1n<S3h2A2JU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61
Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Mh21b1ei2k\18BET2A>a14R4a;16]1n4@416Q1859:V6T1h21b
1M;[h2k\18BET2A>>R14R4a;16]1n4@416Q1859:S31a258Hh21`2gh2k\18BET2A>a14R4WB@416Q1859:Ih21S2Ti2k\18
BET2A>>R14R4WB@416Q1859:f1h21`100=04@`h2RS10g98B7=[1HA>a14n33m1T1J:V1=5V1l37116]1Ea1W1^1@416Q185
9:LY5W1h21a1D@S]1\[1RS1h98=47=T2A>a14n33m3:d1\1c2b11c6@416Q1859:LOh21c1]`1VY1k\18BET2A>a14R4U6b3
g5f2@416J6859:U3b3Ih21c1di2k\18BET2A>a14R4WB@416Q1859:h6Gh21Xk2k\18BET2A>a14R4WB@416Q1859:Ih21VX
2QCk\18BET2A>a14R4m5Y<@416Q1859:Jh21a2dU2QCk\18BET2A>a14R4m5Y<@416Q1859:Kh21a1fi2k\18BET2A>a14R4
m5c51c6@416Q1859:Ih21a2fh2k\18BET2A>a14R4m5Y<@416Q1859:Q1h21X200mh2kW1o48BEZ1IA>a14F[3WB@4162N85
71:U3P3P1h21BfS1nf1k8_CY2T54k3o48BET2A>a14R4WB@4162N859:=h2DfS1jo1_CY2T54k3eP1U2U5U3S1h21COA01_a
2_7WEcG8BEZ1IA>a14m34o2W?@416Q1859:b1U5Kh21>T1BQi2k\18BET2A>a14R4WB@416Q1859:h62h2=8h2fP1`j2V>c5
@c6]D2h2Wk37h2d@k7lEPk2ZP1K6h2`HY?R=jk1fW1Lh21a2fh2k\18BEH[1A>a14R4j;Y4[1F@416Q1859:Jh21a2fh2k\1
8BEH[1A>a14R4T@R2@416Q1859:>h2mW1^8fi1H0d408`1UR1T9[@1:h2DP2eQ1jo1e2i@Y2T5P4Dh25S2aJ8h:n5c7U520Q
]1e7i7e>?UFS7V216h2Y2Wg2SAQR1TGBh2eW17Y6dl10d408]S1l;0d3V:1601=h2DfS1jo1_CY2T5P4nJ1e4BP15h2S2[FQ
2g`34h2c2hP2fW23h2c2mQ5Ih21Xk2kNo=8BET2A>a14R4WB@416Q1859:L2h2[I`1h21W2_CX30Y3n5c4h:c8W@d;o4^1R1
Q1HDBAd4bN\381@8<T2A>a14a3@Z9l8@416Q1859:2S1h21W2[JU72Q3Yd1\4^6h1VP18BET2A>a14a3@_3g>@416Q1859:2
X6R3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q4R3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=WY1X3h2AMU:505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61Y1M>V226P12[2@c6a58=J329
86GU1P1S1Q1c1E253Y1U1>=W=^2SER3h2AMU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3`Lc1G
G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Y3h2AMU:505a1:7:406[1K4D156271
=Y11P1T111P1015DV1<;CJ5EJW2K[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E
253Y1U1>=P4X1e<T?X4h23=MC4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;
0A?9j2n?U>GG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=U4>`2Q:^17Q
4h23=2JH\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2
DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=U7`;X4h23=K13A_9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6
^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=WCh516]1T:R1U3S4h23=K13D\9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9K
P1S1Q1AQ1E253Y1U1>=U7jA15h2Z7^a1P8X[2Mh21Y2nh2k\18B<8T2A>a14R4]9Z7^1@416Q1859816Dh2oU1b:;T1b82a?
R?Z3U4A1_89?kEAd=mO3h2gc4VK6h2g?YDQV2Io_13h2gh1VU27h2j3TR1gBiM_[1oB9h2d1_Y4UC16]1m=<3h2ei3Yd12h2
Yj33h2j]3TP24h2l2cS2hc1Fh2Ff1oIn:V=i5W@]O8?]NU5d126j2^94a:9E7h2]2nT1SW3d19Y<V2h2F\2339U4a@]36<H?
:MX2[1e3_5S8l2`7R2Z6^3a8k3`4[1?=AU1P1^1W1n68?Z7a18Q4]16`2Z2W2S4;^1T6n1W162FP2m1i1k1JR8V41@^169n6
6h2HQb1[8cj1VG8h2?i1aG3jk2Q^1m3]3h2AK1U:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T4
oIGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=U4o1OX6g1i4i3a2i79:h2_Y4o1O
X6m<o11g5DHh21W2Pi2k\18BET2A>a14R4WB@416Q1859:Jh21W2Rn1mJk\1889ET2A>a14R4WB@416Q1859:Mh21bF2TEk2
X1X[1k\18BET2A>a14R4_5g<@416Q1859:2h2cj1Hh21P2Wi2k\18BET2A>a14R4WB@416Q1859:Hh21Xk2k\18BEf1=A>a1
4R4WB@416Q1859:Nh21P2Wi2Y9R3oK^48BET2A>a14R4_3h1`1];@416Q1859:Ih21c1<Wi2k\18BET2A>a14R4WB@416Q18
59:Nh21c1<5YR1gf1k\1889ET2A>a14R4_3S:c4@416Q1859:[1h21a1>FPc1T30b16j=dBYR1a:81@ET2A>a14R4m2IIW10
f51Y1Y5@416Q1859:\1Ih21P2F`h2k\18BET2A>a14R4WB@416Q1859:Lh21P2fn1hGg2k\18<5ET2A>a14R4m<Y5@416Q18
59:Lh21P2Wi2k\18BET2A>a14R4a67Y1V1l8@416Q1859:Ih21P2TORj1k\18BET2A>a14R4WB@416Q1859:j3h21?MU:505
a1:7:406[1K4D156271g11P1T111P1015D:K<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32
986GU1P1S1Q1c1E253Y1U1>=l28BET2A>a14R4_3Q37];@416Q1859:g3h21?MU:505a1:7:406[1K21D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=l28B
ET2A>a14R4WB@416Q1859:2h2hm42h2]18h2]1Y1Zo3mY13124h2c`1YS3j9]3c24Z12d2A1e320=@538:22Q1<1334D=6D1
40411U22CAW1LP11I:128F8CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2\4_6Q4\1;>2JC86?:863c4
>S1:V2`?Q4SC:h2]1Y1Zo3S9gBQ>3122h2kI8h2]1Y1TR2SW33123h2]1dP43h2]1lg42h2cU43h2]1Q`3P7c24AE1Oh1116
61?F^2204:;Y1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a3CC
Y2W389M0P3::5P10IX10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><4221Am1\1DB3b29Q4JM1Db1=7P1g15U1
Q3b14<X1T2<78N\128_1B=?:341437P1S1S22>N3018P5h:@o1[6U2c1:T1j1W8IP1^1114h2f1di3iT1=h2BS1VX1d1W\1W
2aa1l2]<U5c7a4=h24Cn6n_12S\1Y?c>T=\L1e28h2aNhc1^@a@W71b;Y1h2Hi=Q3m2P1[2j12l1^3Mb21R4hK]177X1g@_H
b24194281@0415a5c9W=m<P5T3Hh2GjEc3gY2P>R1J1QE7`2W=V41b1^2>@4`1R7C`2Fh2GjEc3gY2S?LQE7`2W=V41b1^2>
@4`1R7C`2Gh2GjEc3Sl1c=S?LQE7`2W=V41b1^2>@4`1R7C`2Fh2GjEc3gY2S?LQE7`2W=V41b1^2>@4`1R7C`2]2i23C`32
P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1Y52S4d1f5Z1Y773B19P1^8>P:e2OS55Y1a1V34?R3Z2\2Ej2T6g2M66^1^4[4:2X1Em1Y
1i22JX1k34<62]10Y1T1T2i28>S5h47_61@m6e3o5HV20Q53V4Y4\1Y1l1B4?R1Z1R21S3]581Q17@71A>>o1:8c7h178?o<
1^3lC]2g1B]5R2:j<f1U90f7h2V4=:@i250_1?k6T914QBoR1T@Td1EPIT98i2hQ1R3YR1fP2c4]HBCi2Zg1W9a6o5_4W7BR
Mo6Ec9[47h?d8B^37Ci2885R8a8M]<[5h;gE0l9d6T>i4P2o@aKCi283o@g1h<n5Yf1Y8^5Y9l4^8\2n8b3j9R3[81i26i2A
oLhQ3bBmC5i283o@dW46i283o@\_3WH2i2<7i2oDWE]6]:]Z1eA3i2kGb\3<i2GQDf5]6\1T;SGTl1Q8fCdA2i2\_59i2aBW
g3b1a;Z30j=W38i2\AeC0g\1[R21WDLi2A5gDV29\:k2PGg5ZI[1i1m25^19[1dAR1]6m1W7f8<b<h4X;U1i2A5f1`;Aa2]1
^1^1`2^7X9k19h<e3;H^I[6h2g3X1f551j1Z8bK<6[<a1V3_1T87i2Gc\2gY2l:=d55i2G[f4a;X52i2A3i2Ai\2?i2A5YE^
23QT20U4InV1f2U5n;l7Gi2AJWd1T7THZ1]6U4AR?9U;S8f4S3P5i1[5^1j2S5`=Ji2Ao2TAT3>YMZ5\6h7aCd70AD<^O`6P
5U7?Nj2i2R1g>2i2oY45i2jf3TC[1nM=i2`109eBP6]5Vk1oP1@`P1j=M_1i2m1o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2?i2jZ1P<e9So1\2o5P1m2l8S1m3a6W7]77i2Q2gf1Z1o2lZ2Y?4i2Q2o
U4Y?5i2Q2ld1Ra2Y?4i2Q2oU4W?4i2Q2bQ2\T24i2Q2oU4]?4i2_IfHfZ22i2S82i2Q23i2Q2Ye43i2i\1_52i2QX45i2md2
0Xe1^GT4i22=1KU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3cM@GG315
d73]32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=Q8l1b9b?S3i2@00KU:505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986G
U1P1S1Q1c1E253Y1U1>=6i2Bfj2a;SCn2P4i22=1KU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=
X>d57i2Bfj2a;SCn2^K@i2Ba?5nZ2a;SCn2m>Y92V1a35e;07i2Bfj2a;SCn2XB8i2A0fj2a;SCn2XB7i2Bfj2a;SCA\26i2
Bfj2a;SCn2o3i22=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG3
15d7a32c2DDY3313<a61Y1M>V2241P12l2]5U1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=oB1i2Ji20Xk2k\18BE>e1A
>a14R4LQ9X8@416Q1859:V3i2@MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=n9\2S;f9^8^4i22=MLX9505<T1:7:406U15J0200
1001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241;D2l2c6
m18W13n18397B32986G9KP1S1Q16:Q1E253Y1U1>=R:X2]2n3^2[;S3OZ4i22=MLh2_6505<T1:7:406U122J02001001;21
2260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<a61Y1M>V2241;D2l2c6m18W
1R28397B32986G9KP1S1Q1AQ1E253Y1U1>=R:e8R3i2@MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=n91i24i2Yn1Wl1WW1Mi20[
1Dma1j4i6dKk\18BET2A>a14R4o3W>@416Q1859:`1i2m1o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e
6X3FLU2a2154Z21CiJl6U8_2Li20P2dk1bMZT1`88BET2A>a14R4d3T1]=@416Q1859:Hi20mh1ZR1k\18BET2A>a14R4WB@
416Q1859:Hi20Xk2k\18BET2A>a14R4P4V>@416Q1859:Ji20Y@UZ1hP1k\18BET2A>a14R4WB@416Q1859:KGi20Xk2k\18
BET2A>a14R4WB@416Q1859:Oi20P2Wi2k\18BEF]1A>a14l2U1[2[2S41Y9@416Q1859:h1Ii20P2Wi2k\18BET2A>a14R4P
4V>@416Q1859:Ji20P2lo1ZIk\18B2BT2A>a14R4WB@416Q1859:Gi20Xk2k\18BET2A>a14R4WB@416Q1859:4i2Q2Zd4`C
Y1i20P22YS1eDTQ1`K7RA8BET2A>a14R4m1AY20b2_1J^8@416Q185923361_13i2Wi3R13i2Ab;4i2AZd1jR35i2\U1lW1k
9ef13i2\U1lW1Q2i2GV4^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c48]5Q30A=P1S1<b6_8
2d3i8n3`3C5\2b1f3Y2C^3[5h=D;\1i2GP4R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8j1_=88b2U3[P1:8
5f7m20l1i2GN;j1Q35O19R2f4;P2H>5g1kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2]EU5W5U7j3Q34:P2P1P
6b?2Y5i23;7Z1j1\42P2C8H^2[2OAa5IV16ELKHP2X19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1
E868f2Co2;AK37K83U6R4k1R1T1:@7`1BGY=:>MS1>R1f2;NT2[6:469333^1632<R10R2>;<6_19AU250e1R2n1He30547^
1322=W1@C012S1@A5>3662R1;H2F3V1\185Le1i2Gi7DU4Z3P1H>h9`1^6a9S85;Q21T1Q<1b1a2a1_2d3W18MQ1b17Y4^Ih
4Z1W9`3Y31?l85n3d14l1U3f42i8I;e6i23;7d28Be1b25Ed1o2O^1o1R215B\18872626==7X1=2Q1JB?V14J1KF50Dd1@2
<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16V1h1C8Z1=MD4O11593724<c;=2H1=1@;:f11MMn3d7e1
:31V1S12;f2[1l1J>`1@o26]1289333T1D2N9Z2J<6A6=B6:\1H=I=06V2a17CS1Al170547X10462=4R15N08=A5:AD3147
<_26Z1FN<<81[1i24<j1[2a19OLC7X2W3b3l:oAm5l1:21R39g2Dh7W<0U3R9_8\Q1a2i3=>9Z4m1P;`3d25d4i23C7^1j1`
5d1V159;H5<67[1C10214;67G2K1Gm2@1P6a1i3R2]2;K3;GJjFA3W22m1c7:[1411f14^1T12GN8GA`18JLY1H2Y15Y1P15
@S1T55P1K3HKHa32S2K1HB2=S1V15E0<C]21S2=b2_41\48I;9;_124EHd7m1;f17=C0T1<D]21E2Y1^65e1@A0E1[3i2G7^
1j1NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;V:P2a6X13Z108k1NCP1297a25Z15P2Y1H22\1@Hg1>70;IS2V25P
1KL>U1Q3?V2Y22a1\16>0Di21`3c1o77O_1b3g6j24W3e43P23_23S6AMi2G90X4\;d2]1X1S1W7UW1lCa@i1P1LZ4a9a523
1o5]425^3QAl1i23C351b5i2P3V1[4g7;S38d1e1NI;ER1;S1C28nAn62X3W4S5X3c2g82a6Q1:V2m6Q14^4_111;T20:a2P
2S3m6h1T7mAe>Di2G;];T;9o_1hDi10j1Q1d1\2l16hQ1b=0n??i2G;];X3n@VW1cGV44T6]V1Hf5X:T1i2Q1Y4b23?_91b8
`11R6d1g61i>\4S3a3d@f1T1b@R4R6o2R2c3Z40U1234k1g3Ci2Q1P2P6CX>n8]1c2[HPW1HbFX6b9X4<6X@8i2GX`1Ra2Y9
V7Q?\52i2G4i2GeZ4U5<i2Gii3f>T2i4[6Z2]8>e3^7;i2kDV@P>h5\Gj9n?n3]E[1b1i2m1o1g8`1d3[1Y1n1:=X3Z5m8a1
2621F0a=ARIb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_22i2cm3f3i2G70]17j1884>E13Mn3h2;8n1814100:5<
5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;3;OH4<56i12A>@:S1Z;c5]4e3\5?c1NNf:k15o3i
1>:P2:1m36I;V6e1_1P347]1Bf4a18n14i2fD1P46i2fD1R3MLJi2ZKn8b5d1R2e50m1oId3X3a12T2Z2`7PGcEa8j3j16Q9
V41\1i2U@P10511f1`5m2o2a5b5d1R2e50FV1o2i1UEd3j42T2k9NV=V4c4f>X6<6a8i1k332Q9a3D1f5c25?F0o2=?F[222
04:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W
3a4]1\1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk16DF=Q1R19NR3JQ1Bb1EP1S3W2`4_38I2?k1<^1521437P1S1S22]13\
5\2e66a8i14\371321U5IW5T3031X3i2Gf17LT6C22CS@n8b5d1\W1X3d1m1K5S12U3850;A34U13I@249Z52>12IB:3@K8@
630_50224526>Z1:J2W2;216<^1<W18R1\5<>JW7X13092630j3Nb3j3In22S;8BD0O0S2i2U5F^28:e1=O33<83f13T18<:
05118M094^8o2j:]2[7K7H0R20=:1:6]F;h1k1Nm137Z1k1P2T2a?P8e1m3ZEa8i1a396_5i2G70]17j18812>4@13MICe1=
<B33<83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1S1
W5^4=V2;J;3;1MH4<564d12537>@:S1GP2T2\6c5`3Le3]3e18?c1NA<f:k15o3i1>:`1?:1m36I;Y2i1R2^1626U1P347]1
Bf4a18n1l5c25F078V1N4=A1?F^23?d2<13312D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2S3260;
4841>:JI73AU2T4>b11f1b2O5><42213=b4\1GA^1JB=26@P15?7g2g3X6KV1I2U1G\1252R2=?@1243]19c1R14>^1f3>9X
27`2\1FS1P2L1@S1S11T4T2Q219P1155X2>@4KD\141P3]2<6k1100<02n1i2?607_1aA_2S2_1a2V:X3_Ho<o5U>P=R2Lh3
XA7=^1CR19DB42:P281An62T2Q21Z115^294@4`1X136Q1Z1C]2Cn1>2_1i2?607_1QDS2_1aX1o<UDS?LQE7=^1CR19DB7f
2`72T2Q21Z17^294@4`1X1n1HC]2Cn1>2Q1i2?607_1QDS2_1gY2S?LQE7=R2R1Q<2V41b1^2>@4`1X1i5Cn1>2S1i2A407_
1QDS2_1Yo1]:\=f1LS4m@7`2Q8R52V41b1^2>@4`1W3d1U2C]22Mi2A407_1QDS2_1gY2S?LQE7`2W=V41b1^2>@4`1d4]2C
]22Mi2A407_1QDS2_1gY2S?LQE7`2W=V41b1^294@4`1R7C]22Li2A407_1QDS2_1gY2S?LQE7`2W=V41b1^2>@4`1R7C]22
Ni2A407_1QDS2_1gY2S?LQE7l1CW=V41b1^2>@4`1R7CV1V12Q1i2A407_1QDS2_1gY2\=f1LS4m@7`2W=V41b1^294@4`1d
47U2C]22Ni2F0iEc3gY2^>DLV:h1n827]210Z3l9V41b1^2>@4`1R7C`2Oi2F0n4m=4g2l2Fhj1m>0S?LQE7]210W=V41b1^
2>@4`1R7C`2b1i2m1o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274I>Q11Cl@l9l6U8_2?i
2G91c5i5Q;k3U5ZW1l]11j5jGXA2i2_J4i2da1f9Qo2k1i28d1o1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=
]318R1R2e6X3FLU27`1H74^1K1CLc6c=d5l6JZ7_2i1i28d1o1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]3
18R1R2e6X3FLU27Y274^1K1C`7c=d5l6JZ7_2]2i20k10o1g8`1d3e2n1:=X3Z5R8Ja12621F0]5aP1V1b2a2B68d1@f<]31
8R1R2e6X3FLU27Y2721Z21CS588BET2A>a14R4j:l6?@416Q1859:`4_2Ii20Xk2k\18BET2A>a14R4P4V>@416Q1859:h12
i2Vo13i2R[2^d12i2ZW53i2ASP36i2Ao5Q_1hCR1Ni20@o5e<l9oIj2\7lIk\18BET2A>a14R4WB@416Q1859:3i2_V4k42i
2W^5d1i2g1U2X8>`1X4Q2n1:=X3`1c9S3a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2[:b2i;l6>f7_2=i2Ah
9l30W2T]2Y4a9R:^F5^I7i2GVP1^Li\1[KnF3i2cU4nF2i2oh42i2\P54i2W=c4mR36i2QNh9Wc11n76i2V]1SNd4ab1T\14
i2a1l[1Pm3c1i23[100K5^A_9U3f71>a3ZV1m?Q1PBU3^153SCU6Q92216131025>2201H5o277o4o1B6AX1T1i2AM00KV30
j>g?m13V252\Je?W>3T9\;m43XCR?22:0M50Z4c6AB4i2X\47U?e1i2m1o1g8`1d3e2n1:=X3Z5m8a12621F0dQ1a5b2a2B?
d1W=]318R1R2e6X3FLU2a274Z21<6f<R>Y401_2U8_24i2hj3WA?4i2Q_2n3a3=i250PB14ZA22P1ac1i<_C@i250:eA14Fe
T2oT2l2g1;01\=5i2aR4\<j3kLEi2XY1l2kH`8HeW1]2<e2n=\5Z>JAQ;26P1_3R1U3i2@MU:505a1:7:406[1K4B1156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3NSEQ8GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2
53Y1U1>=l34i2YQ3W5f2=i2AN09eBP6]5Vk1oP1@`P1j=Ni2VF]3k15FD_2e2S33f8M[6FY2o;k5\;R7VF3b8U7P5;C`6YEk
2@i28Y@Ibh2l7o1o7NW;b7W5[77k8[2;i28Y@Ibh2l7VFVD7W;[7Fi2P6h8a6`3?oR1R2oR1d4R4dAT4h3Ln?7[7c4_4[2[7
:i2S_1kj1SN`7Q57Z78W;<i2[Ef7l\2lM50b<7[7_;[7:i2aR2Zi1]36Z86Ob;c@U2i2l10o1g8`1d3e2n1:=U24Mj1_3k6Q
2a12621F0]5n9Q3j28cAb2<T2B68d1W=]318R1R2e6X3FLY1KX1X174Z21CS56On<_7l6>;Z7]11OP2i2m1o1g8`1d3e2n1:
=X3Z5m8a12621F0V6cP1;b2a2B?d1Y:o1MCAW218R1R2e6X3FLU2a2154Z21C9f59m2d3n7l5l6>k2j4]11OR2i2m1o1S1:i
4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6X@f@b2a2B?d1W=]318R1R2`3T3X3FLY1K_2174\1M199[1g3Ll6n7l5l6J_2j4_21
\2i2A[1o1g8`1d3[1Y1n1:=X3l4=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3R2Z118=DU1Le6X3FLU2a274>:BM1CV2J1n2
[1m;l2h1m1Hl6>_1h29S3_2e2i2G0Y370279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3GR
1l3313g1b2l1S1n1V314131NV6V7T5P2b43T3=46OV1]@Z3k1U12o1c6=i2ATD13]3id1Q2h42f1nX1e5P2i2GU1o1g8`1d3
e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcGb2a2B?d1T=2L`218R1R2e6X3FLU2a274De11Co2:]65j@Y6BU8_2U2i2GU1o1g
8`1d3e2W1F72=i1^1Z5e2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1T=2L`218R1R2e6X3FLU2a274De11Co2:]65j@Y6Ba3
c4_2d2i2GU1o1`6g1>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5W3`4W<b2GES1B?d1W=]3180Q1R2e6_1h1
FLU2a274Z21Ca3V221j35[5_3_1^6k4P2U8_2n1i2m1o1g8`1d3e2<J<972=NJP1=Z5m8a12621F0T6Lj6YIb2a2B?d1^<H]
318R1R2e6X3FLU2>R274Z21Ca3V65j@l6U8_27i2A5nW44[1hT1;i2AW<aEl<2cIEj1Z\1VQ1<i2AVFi8`?e2a2U1P3kAVc1
k>Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Oj2a11di2k\18BET2A>a142o3X4X71l3Il1@416J6859:Gj2c1di2k\18BET2
A>a14R4WB@416Q1859:Nj2c1ng1eQ1k\18B<8T2A>a14R4Y3=8g5g5f2@416Q1859:Jj2c1di2PHjD8BET2A>a14R4Y3FV>@
416Q1859:P1j2f^1Q2]5a4g>Z9\8YR1a:8BEOT1A>a14R4WB@416Q1859:R1EGj2_^1h\1k\18BET2A>a14R4WB@416Q1859
:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a14R4e9a8@416Q1859:Mj2\JTE6iK1c?T=fO81@ET2A>a1
4R4WB@416Q1859:Gj2Xk2k\18;6ET2A>a14R4WB@416Q1859:Gj2S8Tc2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BE
T2A>a14R4k8[9@416Q1859:Gj2Xk2k\18B2BT2A>a14R4WB@416Q1859:Hj2cb1dX1k\18B2BT2A>a14R4WB@416Q1859:Ij
2`_1g[1T:S1bQ18BET2A>a14R4WB@416Q1859:Gj2Xk2T:fR18BET2A>a14R4WB@416Q1859:Hj2lh1W4SNk\18BET2A>a14
R4WB@416Q1859:Gj2Xk1oOk\18BET2A>a14R4WB@416Q1859:Ij2P2Wi2k\181@ET2A>a14R4[:k7@416Q1859:Gj2P2Wi2k
\18BET2A>a14R4WB@416Q1859:Hj2Xk2k\18BET2A>a14R4m6Y;@416Q1859:^1Gj2Xk2k\18BEi1:A>a14R4WB@416Q1859
:Ij2R^1\8hT1k\18BET2A>a14R4e9a8@416Q1859:Ij2m2Zh2k\18BET2A>a14i1X2WB@416Q18319:Hj2in1^:oAk\18BET
2A>a14R4WB@416Q1859:Gj2Xk2k\18=4ET2A>a14R4WB@416Q1859:Lj2R6[_1^CZBk\18B2BT2A>a14R4U2Q@@416Q1859:
h1Gj2Xk2ZT1`88BET2A>a14R4WB@416Q1859:Hj2ff1g:iIk\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4W
B@416Q1859:Ij2P2Wi2[S1_98BET2A>a14R4b4d=@416Q1859:Gj2Xk2[S1_98BET2A>a14R4WB@416Q1859:]1j2a11=g[1
a<U?X1]@k\18BET2A>a14R4m1W1A@<H:W1>j2U11l3T2A96416@@859:Oj2c1=g[1T:cAW1]@k\18BET2A>a14R4U3_>2>@4
16Q1859:Gj2P2Wi2k\18BET2A>a14R4WB@416Q1859:P1j24QB14jX2[=_O8B2BT2A>2^14R4U2Q@@416Q1859:Z1=Jj24QB
14jX2k\18BET2A>a14R4WB@416Q1859:Jj2S7Of2]`2k\18BET2A>a14R4P2V@@416Q1859:Ij2S7Of2]`2k\18BET2A>a14
R4WB@416Q1859:Hj2Vf1QU1k\18BET2A>a14R4W7o:@416Q1859:Hj2V2Qi2k\18B2BT2A>a14R4WB@416Q1859:Jj2h`1_Z
1k\18BET2A>a14R4_5c2Q2Q8@416Q1859:Gj2Xk2k\18BET2A>a14R4hA>@416Q1859:Nj2P2:AT[1Bb\1k\18BET2A>a14_
19X2WB@416Q18319:Gj2m2Zh2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a14R4WB@416Q1859:U3Ij2V2Qi2k
\18BET2A>a14R4^90g8@416Q1859:Gj2V2Qi2k\18BET2A>a14R4WB@416Q1859:Gj2[g1lS1k\18BET2A>a14R4WB@416Q1
859:Gj2Xk2k\18BET2A>a14R4WB@4141Q1859:Hj2_g1a5VNk\18BET2A>a14R4WB@416Q1859:Nj2S2fBiLcY1f70VR1l28
BET2A>a14R4a6e;@416Q1859:^1f3c26U10=;c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k
13KC5V5>d1f1b2U1><:1l3DBf2V5m3P1S3a:\1k1k181437P1S1S22]13Y68BET2A>a14R4R1j1j6BS1@:a21@f2@416Q185
9:V2Y31Mj2P26Pi2T?fM8BET2A>a14R4_2m5m1T5f2@416Q1859:Hj2P2Wi2W:cR18BET2A>a14R4WB@416Q1859:Ij2P2Un
1QKk\18BET2A>a14R4[:k7@416Q1859:Lj2Q24Qi2[S1_98BET2A>P1@4R4WB@4160P1859:k1Hj2Q2Vi2[S1_98BET2A>a1
4R4WB@416Q1859:Hj2P2Wi2k\18BET2A>a14R4d3b>@416Q1859:P1j2c1bl1QMk\18BET2A>a142j34U2S1Z1S5BT5f2@41
6Q1859:Kj2c1di2k\18BET2A>a14R4Y3S5Z1Bk7@416Q1859:Hj2nV2YDk\18BET2A>a14R4l4Z=@416Q1859:Fj2Xk2k\18
BET2A>a14R4WB@416Q1859:Ij2Xk2k\18BET2A>a14R4o1X2Q<l1@416Q1859:Jj2P2Wi2k\18B<8f1=A>a14R4[:k7@416Q
1859:Gj2Xk2k\18BET2A>a14R4m2Y?@416Q1859:Mj2Q2Vi2k\152BEi1:A>a14R4_5Y1a3a2Y5@416Q1859:Ij2Xk2k\152
BET2A>a14R4i6a3k7@416Q1859:Gj2a2fh2k\18BET2A>a14R4WB@416Q1859:Lj2m2jl1d8jBk\18BET2A>a14R4e9b4n3@
416Q18319:Nj24QB14`S1k9\CP8VNd>8BET2A>a14R4WB@416Q1859:Mj244lA14[S2^5VNd>8BET2A>a14R4WB@416Q1859
:Lj2P2m_1YY1k\181@ET2A>a14R4g3[4V1l8@416Q1859:Jj202V`1mZ1k\18BET2A>a14R4c=c4@416Q1859:Fj2Xk2k\18
BET2A>a14R4WB@416Q1859:Gj2nU2YEk\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Mj2V2
io1V9P@k\18BE5n1A>a14R4h3e50g8@416Q1859:Gj2Qh1VS1k\18BET2A>a14R4WB@416Q1859:Lj2V2Xj16aNk\18BET2A
>a14R4a2V1e5h8@416Q1859:Hj2P2de1bS1k\18BET2A>a14R4WB@416Q1859:Jj2[2lh2k\18BET25;>a14_19X2WB@416Q
1859:Ij2`^1HY@dKk\18BET2A>a14R4WB@416Q1859:Gj2T`1S[1k\18BET2A>a14R4WB@416Q1859:Hj2Tm1SNk\18BET2A
>a14R4SAS1@416Q1859:Kj2a1fi2k\18B<8T2A>a14R4a;1Y1Y5@416Q1859:Gj2eQ1bi1k\18BET2A>a14R4WB@416Q1859
:Lj2Xk2[6_V18BET2A>a14k36[2c2e4a8@416Q18319:Gj2Xk2k\18BET2A>a14R4[2k?@416Q1859:U1j2W23g[1Y1\1b1^
8[4K^1dIhNR>8BET2A>a14_19X2\4h5Q8@416Q1859:Gj2Xk2YR1a:8BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a1
4R4j3\>@416Q1859:Hj2Xk2k\18BET2A>a14R4j3c5h8@416Q1859:Ij2Xk2k\18BET2A>a14[3?6WB@416Q1859:R1Hj2V2
Qi2k\18BET2A>a14R4j3\>@416Q1859:Gj2Xk2k\18BET2A>a14R4h9^8@416Q1859:Hj2of1XT1k\18BET2A>a14m34WB@4
16Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Nj2P2TP1jOWIiOQ=8B2BT2A>a14R4^1P1R2d=@416Q1859:Gj2Xk2iO
Q=8BET2A>a14R4WB@416Q1859:Lj2W2<[JkS1[Jk\18B8<T2A>a14R4[:k7@416Q1859:Ij2W2<ch2k\18BET2A>a14R4WB@
416Q1859:[6Kj24g>Y314jX2k\18BET2A>a14R4WB@416Q1859:Jj2YC\`1aGoR1T5f48BET2A>a14R4WB@416Q1859:Lj2i
\1Q@Q@U;T3k\18BET2A>a14R4o3`;f2@416Q1859:Hj2i\1^^1k\18BET2A>a14R4o3W>@416Q1859:Gj2Xk2k\18BET2A>a
14R4WB@416J6859:Gj2Xk2k\18BET2A>a14R4[:k7@416Q1859:Hj2Ph1WS1k\18BET2A>a14R4hA>@416Q1859:o3j24:MU
:505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<a61Y1M>V226P1
2l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=l281@ET2A>a14R4m1Y@@416Q1859:j3j24:MU:505a1:7:406[1K4D140040
271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Q3Bc2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E
253Y1U1>=l28BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Ij2P2Wi2k\18BET2A>a14R4_2^1X
>@416Q1859:Hj2V2Qi2k\18BET2A>a14R4^9h8@416Q1859:Gj2;lj2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2
A>a14R4`?f2@416Q1859:Hj2Xk2k\18BET2A>a14m34[:k7@416Q1859:Jj2c1di2k\18BET2A>a14R4h9BT5f2@416Q1859
:Hj2Pa1WZ1k\18BET2A>a14R4^7h:@416Q1859:Kj2a2cOT?mY1k\18BET2A>a14R4m1b?F@416Q1859:Gj2Xk2k\18BET2A
>a14R4`3f>@416Q1859:Hj2Xk2k\18BET2A>a14R4d3X5Y9@416Q1859:Hj2UQ1Y=h\1k\18BET2A>a14R4WB@416Q1859:O
j244lA14_IXJb?^5R=hO8BET2A>a14R4WB@416Q1859:Ij2Ca1Ri2k\18BET2A>a14R4WB@416Q18571:Gj2Xk2T?fM8BET2
A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a142o3WB@416Q1859:^1j2FLGAc?Y^1\JlFZ8c8o48BET2A>a14_192A4^1e9
2_40:><f2@0316Q18319:KJj2V2gT2YDk\18BET2A>a14R4`3EP>@416Q1859:Hj2V2Qi2k\18BET2A>a14R4V4P>@416Q18
59:Nj2mV2ZDk\18BET2A>2^14R4D0H\7[9@416Q1859:Z1=Ij2Xk2k\18BET2A>:0U14R4k8[9@416Q1859:Gj2Sf1TU1k\1
8BET2A>a14R4WB@416Q1859:Gj2[d2l6k\18BET2A>a14R4WB@416Q1859:Kj2g2`h2UEBRG8BET2A>a14R4[:T5f2@416Q1
859:Gj2g2`h2k\18BET2A>a14R4WB@416Q1859:Nj2[2Aec11bT1k\18BET2A>a14_19I^1WB@416Q18319:Gj2Xk2k\18BE
T2A>a14R4Y4m=@416Q1859:Ij2Ui2R2k\18BET2A>a14R4o1Z>l1@416Q1859:Kj2Xk2k\18BEF]1A>a14l2U1[2_6R1X8@4
16Q1859:Jj2P2Wi2k\18BET2A>a14R4_2T2P5a8@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Gj2@gj2k\18BET
2A>a14R4WB@416Q1859:Ij2Xk2k\18BET2A>a14R4f811\9@416Q1859:Jj2j]1nBBkIW[1c18BET2A>a14R4WB@416Q1859
:Gj2iP2^Jk\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Kj2fLWQ1e3cIk\181@ET2A>a14R
4P2V@@416Q1859:Hj2an1R5cGk\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a14R4WB@416Q1859:FLj2P2lo1ZI
YX1a48BET2A>a14[3FQ9U9@416Q1859:S2Ij2Xk2YX1a48BET2A>a14[3FQ9U9@416Q1859:Hj2ne1k9]Kk\18BET2A>a14R
4WB@416Q1859:Hj2X2oh2k\18BEZ1IA>a14R4WB@416Q1859:Ij2Xk2k\18BET2A>a14R4Q?U3@416Q1859638Ij2c1di2k\
18BET2A>a14R4]91g8@416Q1859:Nj2mi1W7^2cGk\181@ET2A>a142o3U:Z5f2@416@@859:Hj2UQ2RJk\18BET2A>a14R4
`?f2@416Q1859:Kj2Xk2k\18BET2A>a14B_3g3m1R4g5f2@416Q1859:Hj2Xk2k\18=4ET2A>a14R4h9^8@416Q1859:Mj2P
2Wi2k\18BET2A>a142o3g3f3Ec1g5f2@416Q1859:Kj2Xk2k\18=4ET2A>a14R4^7NZ1g5f2@416Q1859:Gj2]i1jQ1k\18B
ET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Hj2Xk2k\18B2BT2A>a14R4m8Y9@416Q1859:Jj2Xk
2k\18B2BT2A>:0U14R4m8Y9@416Q1859:Hj2jX20\Bk\18BET2A>a14R4WB@416Q1859:Hj2Pa1WZ1k\18BET2A>a14R4WB@
416;E859:Hj2V2RAnW2k\18BET2A>a14R4WB@416Q1859:Ij2gJ`P2k\152BET2A>a14R4g3_>@416Q1859:Hj2gJ`P2k\15
2BET2A>a14R4WB@416Q1859:Jj2Xk2k\18BET2A>a14R4O0Lf5b:@416Q1859:Hj2Yd1nV1ZR1`:8BET2A>a14R4WB@416Q1
859:Gj2ge1`U1k\18BET2A>a14R4WB@416Q1859:Gj2bP2eJk\18BET2A>a14R4WB@416Q1859:Hj2mV2ZDk\18BET2A>a14
R4P2V@@416Q1859:Hj2Xk2k\18BET2A>R1764R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BE
T2A>a14R4^9h8@416Q1859:Gj2Xk2k\18BET2A>a14R4h3^>@416Q1859:Gj2Xk2k\181@ET2A>a14R4WB@416Q1859:Kj2e
e1X3i1i=[2Y@k\18BET2A>a14R4WB@416Q1859:Hj2P2Wi2k\18BEi1:A>a14R4WB@416Q1859:Hj2Xk2k\18BET2A>a14R4
`3m5h8@416Q1859:Gj2Xk2k\18BET2A>a14R4m1Y@@416Q1859:Gj2Xk2k\18BET2A>R1>4R4WB@416Q1859:Gj2Xk2k\18B
ET2A>MC4R4WB@416Q1859:Jj2mh1R9WIZT1`88BET2A>a14R4i4]=@416Q1859:Jj2Sa1j7n1Q<XDk\18BET2A>a14R4WB@4
16Q1859:Nj2P2g]1U9X=Z5e?k\18BET2A>a14R4U2b2^=@416Q1859:\1Jj2Z`1Hi9Q<XDk\18BET2A>a14R4WB@416Q1859
:Gj2`g1gS1k\18BET2A>a14R4WB@416Q1859:Hj2Xk2k\18BET2A>a142o3h9^8@416Q1859:Gj2Xk2k\18BET2A>:V14R4W
B@416Q1859:Ij2QQ1XAmX1k\18BET2A>a14R4k9[8@416Q1859:Lj2P2jd1W2[2hOk\18BET2A>a14R4d3P2a<@416Q1859:
Hj2m2Zh2k\18BET2A>a14R4WB@416Q18319:Gj2Xk2k\18BET2A>a14R4^7h:@416Q1859:Gj2Sg1TT1k\18BET2A>a14R4W
B@416Q1859:Jj2\o1kKk\18BEi1:A>a142o3WB@4163M859:Ij2W2Pi2k\18BEi1:A>a14R4]8i9@416Q1859:Hj2ge1`U1k
\18B2BT2A>a14R4WB@416Q1859:[1j2b1@da1_W1k\18B7:2V1MA>V1:4c3903S2N^816JBW2f2@416Q1859:4[2e3Ij2Xk2
k\18B7=T2A>a14R4_2P=f2@416Q1859:Nj2P2Wi2k\181@ET2A>a14R4m1j3Ha1V1b3Y5@416Q1859:Kj2P2dObi1k\181@E
T2A>a14R4a6h2l8@416Q1859:Hj2Xk2k\18BET2A>a14m34U:Q8@416Q1859:Jj2Xk2k\18BET2A>a14R4Y1^3o4Bk7@416Q
1859:Oj2Ze1X8[8W=@]3Q4TMf?8BET2A>a14R4`?f2@416Q1859:S7Gj2Xk2TMf?8BET2A>a14R4WB@416Q1859:Gj2aLfn1
k\18BET2A>a14R4WB@416Q1859:Hj2Xk2k\152BET2A>a14R4f2`?@416Q1859:W1j29W1Aj4g3@l\12aM^5k9b3\O8BB2T2
A>a14R4R3^81c6@416Q1859:`2DR1j298`1UR1_a1^5k8_CY2T5Y2f1o48BB2T2A>a14R4WB@416Q1859:Hj2P2Ri1TP1k\1
8BET2A>a14R4WB@416Q1859:Ij2Y_1JS[1k\18BET2A>a14R4NXA@416Q1859:Gj2Xk2k\18BET2A>a14R4m2Y?@416Q1859
:Jj2P2Wi2k\18BET2A>a14R4[3Ig4Y9@416Q1859:Hj2Xk2k\18BET2A>a14R4[3V5d9@416Q1859:Jj2P2Leh1dOk\18BET
2A>a14R4WB@416Q18319:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Ij2FYAWY2k\18BET2A>a14R4I]A@416Q1859:Gj2PB
WY2k\18BET2A>a14R4WB@416Q1859:Hj2P2Wi2k\18BET2A>a14R4n3X>@416Q1859:Ij2P2Wi2k\18BET2A>a14i1X2_3g>
@416Q1859:Gj2Xk2k\18BET2A>a14R4d3b>@416Q1859:Gj2be1eU1k\18BET2A>a14R4WB@416Q1859:Gj2Z_1m[1k\18BE
T2A>a14R4WB@416Q1859:Hj2Uj1RQ1k\18BET2A>a14R4k9[8@416Q1859:Hj2f:oU1aZ1k\18BET2A>a14R4WB@416Q1859
:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Jj2n^2Y<k\18BER212>>a14R4WB2=416Q1859:Jj2P2Wi2k\18BET2A>a14R4m
1R2V>@4160P1859:T1j2P2:AZh2k\18BET2A>a14_19I^1D0a2KT:0m3@416Q18319:Z1Hj2Xk2k\18BET2A>a14R4O0VA@4
16Q1859:Ij2a2fh2k\18BET2A>a14R4k8d8F@416Q1859:Oj2P2TP1i1S1@^@S3PR1XMb?8BET2A>a14R4P2V@@416Q1859:
Gj2Xk2`LZ@8BET2A>a14R4WB@416Q1859:Mj2V2R>Wc1fGk\18BET21?>a14R4j3f7e6@416Q1859:U3Hj2aS2fGk\18BET2
1?>a14R4WB@416Q1859:Hj2Sg1TT1aS1Y98BET2A>a14R4WB@416Q1859:Ij2jo1]Kk\18BEf12:A>a14R4WB@416Q1859:L
j2j<^6l92JU8md1k\18BET2A>a14R4WB@416Q1859:Hj2Sh1TS1k\18BET2A>a14R4h9^8@416Q1859:Hj2Xk2k\18BET2A>
Z164k36WB@416Q1859:Gj2Xk2k\18BET2A>a14R4WB@416Q1859:R1Hj2Q2R7Sb2k\18BET2A>a14R4WB@416Q1859:Gj2Xk
2k\18BET2A>P1@4R4WB@416Q1859:Lj2P2Wi2k\18B<8i1:A>a14R4m<b2f2@416@@859:Kj2Xa1o=Z2dIk\18BET2A>a14R
4m2k2]<@416Q1859:Gj2Ug1RT1k\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18
BET2A>a14R4h4^=@416Q1859:Gj2Xk2k\18BET2A>a14R4U2Q@@416Q1859:Gj2Xk2k\18BET21?>a14R4WB@416Q1859:Gj
2Xk2k\18BET2A>a14R4^2h?@416Q1859:Ij2T2Si2k\18BET2A>a14R4k80Z9@416Q1859:W1j2P2Q^1P8@cR1d\168BET2A
>a14R4a2X140C00`28\1b6f2@416Q1859:FGj2Xk2k\18BET2A>a14R4m8Y9@416Q1859:Hj2fn1i2gIk\18BET2A>a14R4W
B@416Q1859:Ij2_^1V@i2gIk\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Hj2P2il1]Lk\1
8BET2A>a14R4WB@416Q1859:Gj2jn1]Lk\18BET2A>a14R4WB@416Q1859:Ij2Xk2k\18BET2A>a14R4S60[9f2@416Q1859
:Hj2Xk2k\18BET2A>a14R4T6[9f2@416Q1859:Gj2]f1jT1k\18BET2A>a14R4WB@416Q1859:Hj2Rk1UP1SMg?8BET2A>a1
4R4WB@416Q1859:Gj2Xk2[M_?8BET2A>a14R4WB@416Q1859:Gj2_U2hEk\18BET2A>a14R4WB@416Q1859:Gj2^e1iU1k\1
8BET2A>a14R4WB@416Q1859:Jj2YW22kC[S1_98BET2A>a14R4Y8m9@416Q1859:Ij2c1BQi2k\18BET2A>a14R4[:k7@416
Q1859:Hj2Xk2k\18BET2A>a14R4`?f2@416J6859:Gj2Xk2k\18B<8T2A>a14R4WB@416Q1859:m3j23;MW7m2505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J326286G
U1P1S1Q1?30NE253Y1U1>57l28BET2A>a14R4WB@416Q1859:g3j2?MW7m2505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J326286GU1P1S1Q1c1E253Y1U1>=l28BET2A>
a14R4WB@416Q1859:Gj2Xk2TV1f68BET2A>a14R4WB@416Q1859:Hj2mV10Yd1k\18BET2A>a14R4WB@416Q1859:Oj2Ch?k
Z2TV1S1Bo48BET2A>a14i1X2_>g3@4163M859:_6Gj2\@kZ2k\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a14R4
WB@416Q1859:[2Gj2Xk2k\18BET2>2>a14R4WB@416Q1859:Lj2b1ei2k\18BET2A>a14R4a;16]1n4@416Q1859:V6Gj2Xk
2k\18BET2A>a14R4m5Y<@416Q1859:Hj2Xk2k\18BET2A>a14k36[2k?@416Q1859:Jj2Xk2k\18BET2A>:0AC4R4[2k?@41
6Q1859:Q1j2R=X2bW10]Dj?o=_D[:8BE9j1A>Z164R4f83\9@416Q1859:Jj2R=X2l[2m1d4XV18BET2A>a14R4WB@416Q18
59:Gj2_g1hS1k\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Ij2go1`Kk\18BET2A>Z164R4
f6`;@416Q1859:Hj2he1n9`Kk\18BET2A>a14R4WB@416Q1859:Jj2h9XT1m8o2XQ1k\18BET2A>a14R4WB@416Q1859:Ij2
h9lT1^BSJk\18BET2A>a14R4WB@416Q1859:Kj2of1Y5_2ET4cGk\18BET2A>a14R4WB@416Q1859:Hj2k4aa1jT1k\18BET
2A>a14R4WB@416Q1859:Ij2oj1_5T3cGk\18BET2A>a14R4WB@416Q1859:Gj2Rg1UT1k\18BET2A>a14R4WB@416Q1859:G
j2jS2]Gk\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Jj2nf1XBPBk\18BET2A>a14R4f83\
9@416Q1859:Jj2Rg1P9`3HjFk\18BET2A>a14R4WB@416Q1859:Hj2Tj1h6ZJk\18BET2A>a14R4WB@416Q1859:Gj2Xk2k\
18BET2A>Q1?4R4WB@416Q1859:Hj2f^1ST1]8k\18BET2A>a14R4WB@416Q1859:Hj2nQ2YIk\18BET2A>a14R4l4Z=@416Q
1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Mj2Xk2k\18BEF]1A>a14R4D0^7F0Z9@416Q1859:Z1Lj2Xk2k\18BEF]1A
>a14R4D0U80Q1X8@416Q1859:Jj2Xk2k\18BEF]1A>a14R4D0U8[9@416Q1859:Gj2Xk2k\18BEF]1A>a14R4WB@416Q1859
:Hj2Xk2k\18BET2A>a14R4k80Z9@416Q1859:Kj2Xk2k\18BE@c1A>a14R4\4Kn<@416Q1859:b11Jj2Xk2k\18BE@c1A>a1
4R4\4j=@416Q1859:b11Gj2Xk2k\18BET2A>a14R4Q1UA@416Q1859:Jj2Xk2f>jCY:8BE>e1A>a14R4LZA@416Q1859:Hj2
Xk2k\18BEF]1A>a14l2U1WB@416Q1859:Ij2Xk2k\18BEBa1A>a14R4O0VA@416Q1859:Gj2Xk2k\18BET2A>a14R4T4R>@4
16Q1859:Hj2Xk2k\18BET2A>a14R4l7N[9@416Q1859:Fj2Xk2k\18BET2A>a14R4WB@416Q1859:Fj2Xk2k\18BET2A>a14
R4WB@416Q1859:Mj2Xk2g1V3U3fT18BEF]1A>a14R4^1\7[9@416Q1859:Z1Mj2[H`24[1gOROfK`<c48BET2A>a14R4WB@4
16Q1859:Hj2g\2`>k\18BET2A>a14R4DbA@416Q1859:Gj2Xk2k\18BET2A>a14R4i=]4@416Q1859:Ij2P2ai1eOYR1a:8B
ET2A>a14R4WB@416Q1859:Gj2Xk2k\18BET2A>a14d3=WB@416Q1859:Ij2S`2T;k\18BET2A>a14R4P4h2];@416Q1859:G
j2Xk2k\18BET2A>a14R4P4V>@416Q1859:Ij2P2Wi2k\18BET2A>a14R4c4W5[8@416Q1859:Hj2kc1c6hP1k\18BET2A>a1
4R4WB@416Q1859:Ij2_k1hOk\18BET2A>a14R4hA1<@416Q1859:Mj2Rl1`<g=l4RHV:a:8BET2A>a14R4P5_2f:@416Q185
9:Ij2T2Si2k\18<5ET2A>a14R4k8[9@416Q1859:Hj2T2Si2k\18BET2A>:V14R4WB@416Q1859:Kj2Q2Q61Ro1oCk\18BET
2A>a14R4_5g<@416Q1859:Mj2Q2Q61PV1QIoCYMa?8BET2A>a14R4_5g<@416Q1859:Ij2P2Wi2k\18BET2A>a14R4R1h7[9
@416Q1859:6k2Y\4V:T?X2Z13k2eU5c32k2eU53k2`f4T?5k2Y\4j8[1T?S3k2>Ml8X1505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=^
P1U3k2>MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a58=J32986GU1P1>DQ1c18<253Y1M7>=^P12k2eU53k2eU5e33k2Y\4[I5k2\a3lJ[Ie3V4k20=M5B\9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241
P12l2c6^3R28397B32986G9KP1S1Q16182NE253Y1U1>=U7f?a9U9R4l2=MU:505a1:7:406U15J02001001;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a61Y1M>V2241P12l2c6^3R28397B3262
86G9KP1S1Q1AQ1E253Y1U10=66i4l2=MU:505a1:7:1206E?22J0200111522212260171C2P11P1T111P10151BV1<;C=<5
Q1\340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12m1EDDY3313<a61Y1M94j1;241P12K;d1_5S1m1`1R28397B329166G9
KP1S1Q1AQ1E253Y1U1>=Y5[9R4n3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X51X1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=o3l2=M
l8X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?`2CTNGG315d7a32c2DDY3
313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=S4l2=MU:505a1:7:406U15J02001001;21226
0171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8VEGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6m1`1R2
8397B32986G9KP1S1Q1AQ1E253Y1U1>=fMT4l2=M[7i2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5b3K5?F037=;0A?`2CTNGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6m1`1R28397B32986G9KP1S1Q1AQ1E253
Y1U1>=eBS>m3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG31
5d7a32c2DDT2T1313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=o3l2=MU:505a1:7:406U15J
02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a32c2DDT2T1313<a61Y1M>V2241
P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=T4l2=MR1R9505a1:7:406U15J0200111;212260171C2P11P1T111
P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X55T1^3R28397B32986G9KP1S1Q1
AQ1E253Y1U1>2:d>W:j1n2a2l2=c?5J0200111;212260171C2]40151V2c5K5V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V22
41Y9i4R28397B32986G9KP1U2AT2Y1W4l2=Mb5c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151BV
1<;CJ5^45V1037=;0A?T3m8^BS1c1GG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E
253Y1U1>=Q4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ5^45V1037=460A?T3TNGG3
15U5^2Y2W12c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2535S1U1>=l3l2=MU:505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P
12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=_2l2=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR
=2c2DDP4a61Y1M>V2241Y9i4R28397B32986G9KP1U2AT2Y1n3l2=MR1R9505a1:7:406U15J0200111;212260171C2P11P
1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1
Q1AQ1E253Y1U1>2:m3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3
TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=TQ1Y4l284MU:505a1:7
:406U152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b3K5?F037=;0A?T3TNGG315d7<g14W12c2DDY3313<a61
Y1M94g1>241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E2534T1U1>=k:m3l2=MU:505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397B329
86G9KP1S1Q1AQ1E253Y1U1>=Z4l2=M]8g1505a1:7:406U140J0200111;212260171C2P11P1T111P10151B;J65;CJ5^45
V1037=;0A?T3b7V;;i2T8GG315d7a32c2DD[1m1313<a61Y1M>HN>241P12W1d1c6^3R28397B32986G9KP1S1A?AQ1E253Y
1U1>57^2l2=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9
KP1U2AT2Y1[4l2=M4P:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y236?
TNGG315U5^2a32c2DDY33120<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=V1b<V;16]1Z>b2l2
=c?5J0200111;212260171C2]40151V2]2Q45V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241Y9i4R28397B32986G9KP1U
2AT2Y1U9n3l2=Ml8X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG31
5d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=R4l2=M4P:505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c
6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=PI16]1Z>W4l2=M4i41T5505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3TN:<G315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1
Q1AQ1E253Y1U1>=PI16]1X8P3P3^4l2=M@En8505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22
`1@`1K5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<a61Y1M94n17241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E
2534T1;I>=R?S@Q4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3e4
^IGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2403Y1B0A>=P4l2=MU:505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M94V
2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1B0A>=P4l2=MF^9505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3j1YLGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S
1Q1AQ1E253Y1CA>=QFP4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?
T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1;5Q18<2403Y1CA>=m3l2=MU:505a1:
7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M
>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=Y5l2=M>o1f7505CM:7:406U15J020011191212260171C2M
21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2S2?DDGB?^1313<a61Y1M>V2241J52l2
718R1R2j2^3;f18397B329526B49KJ5S1Q15730P1E25361C<U1>=YHl6U8_2o3l2=MU:505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R2839
7B32986G9KP1S1Q1AQ1E253Y1U1>=Q4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3
K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=>1::[
4l2=MU:505a1:06:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5>S3K5V1037=;0A?Y2JTNGG315d7a32c
2DDY3313<a61Y1M94g1>241P1230g2c6^3R28397B32986G9KP1S1Q1AQ1E2534T1U1>93>1::i@n3l2=MU:505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P1
2l2]5U1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=iP1R4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T11
1P10151BV1<;CJ5`11o1K5V1037=;0A?T3TNGG315d7a32c2DDY33120<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S
1Q1AQ1E253Y1U1>=m?b<_2l2=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDb3=a61Y1M>V2241S
>R28397B32986G9KP1U2AT2Y1_2l2=c?5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2
241S>R28397B32986G9KP1U2Ag1<Y1n3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b
3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=S3l
284^1E^=52G0200111;212260171C2]40151V2804R3@`1K40V1037=;0A?T3KXMe:2Y22c2DDP4a61Y1M94n17241S>R283
97B329526G9KP1U2AT24T1;i@S@_2l2=T2^=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1
M>V2241S>R28397B32986G9KP1U2AT2Y1o3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91
CJ22b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>
=o3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGD2315d7a32c2
DDY3313<a61Y1M>V2241P12l2c6m1`1R28397B32986G9KP1S1Q1AQ1E253Y1U1>=dU1`2l2=c?5J0200111;212260171C2
]40151V2c5K5V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1m3l2=MU:505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12
l2X5Z1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=n3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2
53Y1U1>=gT1R4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22b3K5V1037=;0A?9j2TN
GG315d7a32c2DDY3313<a61Y1M>V2241P12l2`5R1^3R28397B32986G9KP1S1Q1AQ1E253Y1M7>=UY1P4l2:2MU:505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2
241P12l2P5b1^3R28397B32986G9KP1S1Q1AQ18<253Y1M7>=T4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241K4230=5S2X5=L^3R28397B32986G9
KP1S1Q1AQ1E253Y1U1>=h5S4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^440V1037
=;0A?T3TNGG315R6a1a32c2DDY3313<a61Y1M94V2241P123>5S2c6^3R28397B32986G9KP1S1;EAQ1E253Y1U1>=S4l2=M
U:505a1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32m1EDDY331
3<a61Y1M>V2241P123>5S2`5R1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=RIZ4l2=MU:505CM:24:406U15J02001114
62002260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P123>5S2c6^
3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=j8]>k21Y2o1V4\4l2=Mb5b4505a1:7:406E?5J0200111;212260171C2P11P
1T111P101511@V1<;CJ5^45V1037=;0A?T333o?f5U8GG315d7a32c2DDY3313<a61Y1M94g12;241P1230=Y2c6^3R28397
B32986G9KP1S1Q1AQ1E253Y1U15893V1V4l2=MCa9505a1:7:406U15J0200111;212260171C2P11P1T111P101511@;J92
;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>g1>241P124g2m5E^3R28397B32986G9K51HS1Q1AQ1E253Y1
T10>=b2l2=c?5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G
9K@?U2AG\1Y1b2l2=c?5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R2839
7B32986G9KP1U2AG\1Y1T4l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037
=;0A?T3TNGG315d7R1L9W12c2DDY3313<a61Y1M94V2241P12l2c5O^3R28397B32986G9KP1S1Q1AQ1E2534T1U1>=^4l28
4MU:505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5b35E5V1037=;0A?P1S2TNGG315d7<7=L12
21W12AQ2DDY3313<a61Y1M94V2241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E2534T1U1>2:U4l2=MU:505IG:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2E5V1037=;01??T3TNGG315d7a32c2DDY3313<a61Y1M94V2
241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2534T1U1>=eY1m3l2=1KU:505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S
1Q1AQ1E253Y1U1>=m3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3
TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2_5S1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=f2l2=R1`>5J020011
1;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1n1TI16]1o2Z
;c2l2=T2^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241a9a4R28397B32986G9
KP1U2AT2Y1P?YLd2l2=T2^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241a9a4R
28397B32986G9KP1U2AT2Y1P?R<1f2l2=T2^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4V5Z
11Y1M>V2241a9a4R28397B32986G9KP1U2AT2Y1P?R<1T@c2l22:2`?5J0200111;212100400171C2]40151V2_65V1037=
;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1_2l2=2`?5J0200111;212260171C2]40151V2_65V
1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1`2l2=Z2X=5J0200111;212260171C2]40151
V2_65L9037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1_2l2=c?5J0200111;212260171C2]4
0151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M94V2241S>R28397B32986G9KP1U2AT2Y1Q4l22:MU:505a1:7:406U15J0
200111;212100400171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12
l2X5Z1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=m3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E25
3Y1U1>=^GR4l284MU:505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG3
15d7<T32c2DDY3313<a61Y1M>g1>241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E2534T1U1>=m3l2=MU:505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P1
2l2c6^3R28397B32986G9KP1S1Q1A2NE253Y1U1>=n3l2=MU:505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1A10NE25
3Y1U1>=m3l2=MU:505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d
7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=_2l2=c?5J02001001;212260171
C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1W4l2=MU:505a1:7:406U15
J0200111;212260171C2P11P1T111P10151B;J<801CJ5b3K5V1037=;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y1M>V
2241P12l2c6^3R28397B32986G9K@?S1Q1AG9E253Y191I>=o2l2=c?5J0200111;212260171C2]40151NT12804[1h3K5V
1037=;0A?9j2[B0g;_4n11a62_1S1DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AG\1Y1;h?_2l2=c?5J0200111;2122
60171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241S>R28397B32986G9KP1U2AT2Y1_2l2=c?5J020011
1;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241^9d4R28397B32986G9KP1U2AT2Y1b2l2=c?5J
0200111;212260171C2]40151V2_659L037=;0A?T3TNR=2c2DD[1d2a61Y1M>V2241P;R3R28397B32986G9KP1U2Ag1<Y1
3m2`P4aU1U3m2<MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1
M>V226P12l2c6a58=J32986GU1P1S1Q1_13E253Y1U1>=f6\6iC6m2i?lA<Ud1VZ14m2W@^Ag[31m26m2=_T2kT1bg1I2m2Q
Y45m2V4VLi]2Z93m2P9XT45m2o1P7lS4;6m21QB14`l4?m2\10X1`V4Q4G_>C_3W2P7Q16c3?m2\10X1`V4Q4m4m:U1b:S10
LHQ3W1m2[100K5^A_9l:12m3ZV1jJP=3m3W8UF24651025>231;<5W37]6[1Q3T3m2<MU:505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<c4m11Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253H@U
1>=ZI6m2\10gk4U6g7=m2[100Ke5dH`l33<NZ<23m2_n4[@2m2k^57m2QX10ee2n1W5X=4m2ZZ3`Q1\6l3m2;7j7Q2_8W4FV
4C69T2Jh1:l2<O>H0R8b2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;HS=86LQ2Q1KR4]18W9?C2;f2KQ2:Y18Y1Q1>e3169
;T1=682Z3>;<6^1:g2U4h1CS1AT205<[1622:2]1L1061O@A5>5>7e3>e1C>U4m2C_8f1P3R1n3b17o11?AGG0Q1=MNI??a1
e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV1IV21W4W30:]1L@R1m1B?C7277;8R1j5X2B8^19l9COl292V1BQ31T34?i28
n1Hl1B0>`2W55:30h284Cl2U11P3<:Z1J:ELk5Z12JFAR2@j2Q2E]1U4m2;7R91^1f32Y18R3P1i2c4]112V4KS1Q12Cj7OX
1`130Bj1l7Ci1;[3[409IZ2b2i1i1]1Y18T3152=1;Z31c1m2E11F432;Q111U1]1P4_8X5h1c374g1<AI9S1HDR17^166U1
EV26216k33T1O3:5h1;d1Y2C?b4[1<D7K:W1J=8R25W1S2U1:0Y1EG:R3m2;7d2_6<Q1Je8BL]18Z1LLa2=65Q1W1AFW3Q6[
11g1<j1T2V1i1JS74j32Ic2a1He2;F=>C<i1c5D186L3W4i2V3k16W1G=b3Q3LCV1j73:W5X3Y18Y2_4X29i3Q2P1n2d52g1
Z3FG9j20X1Z2c6j2m2;7e5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U1<3m<Z5S>n3g2S3d2S4261
7752O=64P1o3A^1W1_1n3`3^2705127N451235:2Z2;U1:AH1d3l2>P3m2;7Z1Y1U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8
Kd2[3T5`9Y3\1n5_3Q1b3:8]8a3n1G:Bh1k1P>Jm4`1c28Y1k4723J12O=?N4T3GZ1:6l2b5j1>[2h1<B9H;10E0a2>3=260
Jn1Q2E8R1Q3m2CY2o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2a12@8l38@n5f43?OQ1d2[2d912?;:81]1T3g3G7m7P
1<S2]12R17EV1I?H63408133H6h1i2BT2M]3J\1o2^1g7Y3U32Nd4Y4T1>m2CdV1TDS2WV1W6;S47m<T<RLf5]6m2;7k4I1?
Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\1k23J;F=T1Z4MW1P1S4N=g2U2P1H2>
W1W1K3?141K2>S1B152A358G1L\1>6D9E37=0=2`1J4N487173232h16P4T1Gc3n2KW3f12S1c1>GH<T1O<AH>`1S1Fl1U1>
L2O=;A5k1<F:324C166D^1b72l1F[27@374Fb1:401B28R25Z1KT1U1:0@H:R1Hm2Cd2W7d>[;P6k=iCQH1^3l?JW1V>=1^2
0h?U;b91Jm2CfHX1=`1h1R1oE]9h8R?a=bHY6]9Z2m20nA10]1A`7Q2T1m2CnCc3U=9Z>e2[6mHf=P2f;k5EPAU28e5P1Fm3
0a2V3Y4451235:o3R1]1Om2CY2Cbn1`5Q>9f=?1^8>W4k8b7S7`1D82i3;]2d40l:Z4G:j7<m2CQW2QR1jQ12T6>mCS981@m
2CgDNM99P:TJ0_[1P;S4fEf6iJe1m2Cn6c2G\1S6W1X2S1o1HX2b=?44V7Do5Q3LT6Q5o<CW1h=^3^57W:9k4Ch3R3Fi625Y
1]1[5b2Q2]4X6f2h4Y2:W1X1m2ClB4c>e7?Ab\1k3666P20P5?m5R5m7h4Q2d9b96@j2`2k4_2b3a4o3Z1<035B96m2\9g@g
6Nig2Cn2V2j1Z51]8k3c6?m1W1=^4mJVR1Y7WU1?fH3n2n\513n2\914n2ZQ1S5mP42n2Ui29n2Q24\JY20i`1]o1lO>n2@f
1Z4i21kb2_4FP;C_BX@93n28_Q42n281n2=n28]41i1i21R7gMlAjCUf2_36n2j^1Z1[S1`1Q=Z1n207a1<V=@P2114>Eh4Y
6\2R19<l1P4nW12Y2[C:Z>Q3FBP6Y2`1l5[699l3k1?g=g42n2R[55n28ZLZ2`S2Dn2V2U71aCe@LS;3P4DXN[NT1S3V??b3
>m35n270WP1nQ32n2Po3P1n2B91k1a9V=[60X1g52V1_Oa9[Bc7Q1;V4P29Cc7R:X3S9V=56o<_2<n2L1];X>P3a1FY1g5iP
1ic16n2LiLX2ja2j9En2B91];o7f7d3n5SR1mDX=^4X3=;4:`8W7PF?n2Bn4]J0X1`3Q2X`1T34X?b=l2]1Fn27D00];P8^:
R1c2f3QFW7V4a9P8RKD^6d5319n27POf2Z4cX2_C91An27D1];_B;F0b2f3`Q1]5S4g4_U1T77n27D[NaZ2o7j95n2d10fBl
S29n2Q2`4]FT=1kR1b1b1An2m3d2WACT>a31dR16b1f2a3]\1GhS12Mn2U2]JZ27i80Sa1e?g1SCn1W5X6]42450<CQ1S3n6
[:E4;f45o2d@\1144o2QB14a1o2a10T2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hH
l6U8_27o2j<l2L\114:o21h<_2J>\1121`1o2a1U2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3F
LU2o5P2hHl6U8_26o2j<i3\114g1o2g1o1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<]318R1R2e6X3FLU2
S2=74Z21CiJl6>f7_25o2QB14WI7o21oA121WI7o21oA121ed26o21oA121a1o2a1U2g8`1P4140Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?5^1_@518R1R2e6X3FLU2o5P2hHl6U8_2Bo212b=Y4121_IXJZ:W5S8^8n1X3Clh15o2d:\7147o2g>Y314KoY2
6o2W>?Y314:o21e=OY3121Vi2C8o21oA121`m1el16o2QB14l2Xa26o2g>Y314Xn18o21e>Y3121Xn17o21oA121ji28o24l
A14W1SR2ZBIo212b=b1f2121c=ge1S8>g9102W31C6MW4m:\_1;o2QB14XE_c1d;X110D7o24b>Y314[S2<o212b>Y3121[S
2\B]3C6o2QB14hX2P26o24lA14[S28o212lA121[S27o21oA121_[2m1o2a1U2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2
a2=41=d1_@518R1R2e6X3F5FY1Ke2Y3P2R32c?k1[2f1l6>;Z7]11O5o2W>i3148o21U>i3121gb49o212lA121[S2b@5o2g
>Y3147o21e>Y31216o2QB14RV1j87o21S@k11215o2g?Y2146o2g?=k1145o2QB14Z\25o28hA145o26jA145o2QB14Ve25o
2QB14YU36o27iA14^_3U3o281MU:505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3
c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=8o21oA121e>Vd18o27_>Y314YGTh27o28n=?Y3
148o21e>Y3121YG5o2QB14S16o2b?^214S16o2W>i314SV28o21U>i3121SV25o2QB14SV27o21oA121TX3Bo2b?^214g?g?
U4h5g7d32l3X5nW1c5;g46o2b?^214Tn18o21`?^2121Tn15o2j;V6147o21h;V61215o2b?^214o1o2=N:o1R8D`1d3;14R
2n1:=X3Z5\4`4a12621F0VW1b2a2B?d1\9j3]318R1R2e6o1X1F9BU2[23174Z21C<\J<91S6U8_2?o2=Nd@14kAd2Um1_CY
2T5P4SK14o2QB14b1o2a1U2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2e6X3FLU2]4a1P2hHl6U8_2
6o2g>Y314ZC8o21U>?Y31216o20S<l5148o200R<l51215o2T<l5148o21e>Y3121m=9o2W>?Y314kMY3cg2P2o21e1o1g8`
16]3;121R2n1:=X3P598131d2b3T2a12621F0_T1_1V1b2a2B68d1W=]318R1R2e6X3FLU2Bn174Z21CiJl6U8_28o21e>Y3
121nT29o21U>?Y3121ji2c1o21_10T2g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hH
l6U8_29o21oA121ii37eH6o2U6a8Y3147o2U6Q8?Y3148o21S6a8Y31217o21oA121\?5o2QB14QW35o2QB14kY3:o212lA1
21c?V[1`8b1o2a10T2g8`1P4140Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_27o21oA
121Yg1c1o2a10T2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2l2R1e2X3FLU2o5P2hHl6U8_2b1o2a10
T2g8`1c2\1140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2a1o2a1U2g8`1P4140Q2n1:
;1X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2k1o2g1o1g8`1d3;14R2n1:=X3Z5m8a12621F0hR
10\4b2a2B685^1Z5l7]318R1R29[6X3FLU27Y274Z21CP2_<X<l6U8_25o2QB14\g16o2g>Y314^`2:o21e=OY3121Qd2h5:
o2d8\914R>[Hj[1bCme1<o21^1`@1212oP1kh1kQ2I6o2XAH14hX2:o2W>i314>a5cl3\2U56o21oA121;o207n=U1c214>`
g2Y@6o2]?c214ih16o20PB14>g1o21e1o1g8`1d3;121R2n1:=X3l1]3T50g3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FL
U2a274Z21CiJl6U8_2W3o281MU:505a1:763406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3
c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=`8=o21c1[@121R2P6]5Vk1Q;^F5o2QB14\C6o2
n<R514lj28o2n<X1_1Y214Rk2:o21l<X1i3121_[2b?6o2n<R514Sk2Ao2n<X1_1Y214^:l4<:l2S8mo1UKW3VI9o2n<Y4H1
4^:d`2^N5o2QB14bU38o21oA121c?ne27o21oA121bU36o2QB14b17=o200oA121]:U]28e=T6`N6o20PB14bU39o2QB14iT
3H\CkIe3:o2P23l?14RQ2i7a7mM5o2QB14\^3:o21oA121oZ1hKf4lR16o2QB14oZ1\S27o2h6^7AW314>o2h61e3@U3AW31
4kCeV22Qd17o2h6P8^2H14:o2QB14ROgI\e1_Cm3U>8o2QB14ij30l6SBg1o21e1o1g8`1d3;121R2n1:=X3Z5^1^7a12621
F0VW1b2a2B?d1W=]318R16k1e6X3FLU2a274Z21CiJl6Y1k6_25o2QB14m^2;o2W>=[314R\2g=>W^1U:Io21k7i5?=[3121
d?R43:aLfJn4m1]691C6_^1U:6o2e>[314W;4o2QB145o2QB14Po2:o2QB14fY1dO38h3b=5o2QB14Tk25o2f7Z:146o2f7Z
:14cd19o21d7Z:121R`1iGBo27a<W514XDS`1_4m2V4<2Ie87_:d:9o2i<W514kF;lS25:o21g<W5121_[2f=C6o2QB14e>[
l3<o2\>15\314T?`1KdOPm15o2\>d3149o21Z>1b3121nj16o2\>1b3147o2W>41b3149o21U>41b3121>o2\>15\314]80Y
5\W1_P1\1V:8o21oA121jk4I9o2QB14R\1NT=@Y9a1o2a1U2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2X28=4?d1_@518R
1R2e6X3FLU2o5P2hHl6U8_2b1o2a10T2g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R21c6X3FLU2o5P2h
Hl6U8_25o2QB14Qb16o2QB14Ph1nf15o2QB14Zl15o2QB14Qj3f1o2g1o1^1m5I@`1d3;14R2n1:=X3Z5m8a12621F0VW1b2
a2B1=d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2b1o2g1o1g8`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R
1R2e6X3FLU2a274Z21CiJl6U8_26o2QB14Td2R26o21oA1216o2QB14jk1lU25o2QB14jk17o2QB14TY1^o106o2QB14cX30
8o2Q2f?814hg1VR26o2hA814hg15o2QB14hg15o2QB14h^45o2QB14>=o2e1[@14R2P6]5f82\b1oP1@@o2Z10KU:i1V3B14
`m2dBh:k?e<W1Q1o2Y1009A<1V5_4i1V3B14R2P6]5]4g1Pe1`O^1@k5h:k?3<N8l:W16o2QB14\CSX49o2a;_614\j2YDJ]
Q17o2a;l5B14\j25o2a;_6145o2QB14Vf26o2QB14Vf2oS16o2QB14Ud2P2Io22m1S9Q6J14QBoR1iKZ5R2SAU<Y3W4g2Oa1
R6`4W6Fd89o2QB14QBoR1TQ1YS1\68o2QB14Qe1SOP2\S1;o2g?Y214]m1P2^4n4RQ1m65o2QB1425o2XAH14Ao2P23l?14F
mCbM?Xa1ZIP1b@R65:5o2QB14F9o28n=i314SV2_6Y6:o200fA8121hg1d4:o20V>U1c214>jW3[=9o200[?c2121ZA9o200
`?^2121S1@o20b=BU3D14nm1C_3[\1iO^4Bd7>o20b=BU3D14Kfm1_3U\2^4B7o200oA1213Q3`?c2e1R3d1o1g8`1U3>CQ2
n1:=X3Z5m8a12621F0_Ff@b2a2B68d1`80e4]318R1R2e6X3FLU2a274Z21CiJl6U8_2b1R3d1o1g8`1U3>e2n1:=X3Z5m8a
12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CP7hCl6[1i6_21R3l1R3c10o1g8`1U3>e2n1:=X3Z5m8a12621F0m
2[J5f9b2a2B68d1W=]318R1R2e6X3FLY1K_1Q174Z21CS5V1^Dl6>;?j6_2j1R3c10o1g8`1U3>e2n1:=X3Z5m8a12621F0o
GV?b2Mc1B?d1W=]318R1R2e6X3FLU2_1Q174Z21CS5V1b1kBl6>;?j6_2BR3>d@l6]S2P600^1O\?6l9f>0h6[H9j2R3>9T@
130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9h6h50>F?0BA8\29D0A463<0514294CHAg1N60V34S6NR16F@<1?b4
o1X3;3m:04c6Z2PF94b1R3>9Z@6S3[1h1<b511R9S3nA]3X522a9h6X6V1CW3M1AL617>\1Y2Nc3R76Y3b4o1X3];04c6Z2P
F95R3SAnQ4X1e@4R3SAnQ4nA@R3J];j4W4[8oY1fCa7n2aGf>0;`2T5:R38j@c<mn1Z6WY10;e7`1R3^1U2g8`1U3R1Q2n1:
=X31V>a12621F0fF4Z@b2a2=4?d1_@5180Q1R2e6X3FLU2o5P2hHl6U8_23R3SA[a3R2R3c10o1g8`1U3>e2n1:=X3Z5m8a1
2621F0_F_=V3[1V1a2B?d1W=]318R1R2e6X3FLY1Ka2334Bg11CS550V<Cl6=X1l6>;Z7_201^1R3^1U2g8`1U3R1Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2g1R3d1o1g8`1U3>e2n1:=X3Z5R8Ja12621F0^3n1QA
g9g5V1b2a2B?d1W=]318R1R2e6X3FLU2_1Q174Z21CiJl6U8_2e1R3c10o1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B14
8d1W=]318R1R2e6X3FLU2_2174Z21CP6hDl6U8_2f1R3^1U2Ki5Q2`1U3R1Q2n1:=X3o:X3a12621F0fF4W7B_8b2a2=4?d1
_@518R1R2e6_2HFLU2]5AP2R=e;l6U8_2d1R3c10o1g8`1U3>e2n1:=X3Z5m8\142621F0VW1b2U1[1B?d1W=]318R1R2e6X
3FLU27Y274Z21CiJl6U8_2a1R3d1o1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21Ci
Jl6U8_23R3SAT]3_1R3^1U2g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2R5b1X3FLU2o5P2hHl6U8_22R
3SAMR3>]6SL2fD>d2f2d2S7Q=l2UT1V:]2a9m1Z16IEb85290S2^6CR34T<c12k2@;1i8Z2bNo6_4PKi<UB?dS15R3l@j9aZ
4P25R3QAQ7`2hU35R3l@4`R4[3m1S3b10o1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k40[2e1C]318R1
R2e6X3FLU2a274Z21CiJl6U8_2h1S3b10o1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2]318R1R2e6X3F
LU2a274Z21CiJl6a7C_2=S3aAi2NW2g1^=lJc2QQ1WCbC0i1S3b10o1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d
1m:Y2]318G18R2e6X3FLU2a274Z21CiJl6a7C_2;S3aAi2NW2g1[X1eS1WCbC0d1S3b10o1g8`1d3e23NK:=Bg1MZ5m8a126
21F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_26S3aAi2V3g1Yo2d1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12
621F0[Fj@b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2d1S3b10o1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1b2a
2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2f1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1
R2e6X3FLU2a274Z21Ch90;c@l6U8_2f1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU
2a274Z21CjDn5l6JZ7_1Of1S3b10o1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b2a2B?d1W=]318R1R2e6X3FLU2a274
Z21CiJl6U8_2m1S3b10o1Z8<ANd3e23NK:=;6g1MZ5m8a12621F0QHW4l:b2a2B?d1m:Y2]318R1R2e6X3FLU2a274Z21CjD
n5l6JZ7_1On1S3b10o1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0QHT?b2a2B?d1d3X7e1C]318D218R2e6X3FLU2a274Z21
CiJl6U8_2i1S3b10o1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1T:HY2]318D48R2e6X3FLU2a274Z21CiJl6U
8_2c1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_27S3aAi2V3g
1[X1mf1d1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CjDn5l6U8_27S3a
Ai2V3g1X[2PDg1S3b10o1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W3b2a2B?d1W=V1V218R1R2e6X3FLU2a274Z21CiJ
l6U8_2d1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ch9PAl6U8_2=S3aA
i2NW2g1a_2g?bC0;m5XKe1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318R1R2e6X3FLU2a274Z2
1CiJl6U8_2d1S3b10o1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2]318R1R2e6X3FLU2a274Z21CiJl6U8_2e
1S3b10o1g8`1d3e2k110:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2c1S3b10o1g8`
1d3e2k12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_25S3aAP6g1Yo2i1S3b10o1g8`1
d3e2n1:=Bg1MZ54h8a12621F0VW1b2a2B?d1?T3k40?k1Y2]318R1R2e6X3FLU2a274Z21CiJl6U8_2b1S3b10o1g8`1d3e2
n1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2e1S3b10o1g8`1d3e2n1:=Bg1MZ5R2j6
a12621F0VW1P1a1a2B?d1T:R3]318R1R2e6X3FLU2a274Z21CiJl6U8_2P2S3b10o1g8ANd3e2k12:=Bg1M[3LQ14m1j6a12
621F0nS1W3b2a2B?d1>0T3k40?k1Y2]318R1R2e6X3FLU2a274Z21CiJl6U8_26S3aAP6g1YS2oKd1S3b10o1g8`1d3e2k12
:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2k1S3b10o1g8`1d3e2n1:=B@V1MZ5m8a1
2621F0VW1b2a2B?d1>0Y2AT50e4]318R1R2e6X3FLU2a274Z21Cb@V:l6a7C_26S3aAP6@V1Yo27S3aAP6g1dY20cE6S3aAP
6g1[X1mf1c1S3b10o1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_28S3
aAa41\1g1Yo2PA2T3_e24T3_e2j@B4T3[AST2Z@5T3RV1X6`W1b1;T3U?lFX6kS1d3b1b@`R1f3L6T3[\1]S1e5jAE<T3Z<`
1_3fDX6aV1Nb1Z?b3S49T3Y1]JBWQ1lG^c1c<oH;T3gKBWQ1lGj@B4I3i6DT3W11Z5g3@i@B_K2d5lGZISJ]5a?1T5c4h65T
3i_2e5b@74T3_e2b@^Q13T3[d1SQ13T3WZ2W;7T3TCai1:]8aCW?=T3TCai1:U3W5aCW?]@2_3P?oB7T3i_2e5iABT1[B3T3
Yb2U34T3Yb2U3jf13T3gW2g=4T3gW2g=j@3T3_e2b@4T3SC[R2cD3T3_e2Vh14T3gW2g=Q@3T3_e2lU26T3_Q1oc1b@]\1g8
4T3`Q1nc1b@3T3_e2_B7T3_e2\B2n3T1W44T3PV2f1g=5T3_e2j@lV1iG3T3[JSk1b1T3b1o1g8`1d3e2n1:=X320V5m8a12
621F0VW1b2;U2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2k1U3e;IX38G021111;42T152h4Q4H2Jm2\1<l1YQ1^7KH
IJI2101W1@o2W2j8c2S2:4W211i;i27Y1P6Y2[1g7m<g1U3c1T>8G021111;42Z12h4_20h3`1K\1<l1P4XM^7^27682I011
01W1c>`46:4U>Q3FBP6Y2[14i@S@P1U3h?8G021111;42Z12h4f8\1<l1YQ1m9g1\1c>R54U>Q3Y1P6Y2j3U34MU:505a1:7
:406U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3TNGG315W7<<JY22c2Dn3313<a61Y1M>g1>2
41P12l2c6^3R28=7B329526GU1P1S1Q1AQ1E2534T1U1>=k1U3m6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6g@`8>
3I>2a1N1:T4_3[22>^2V1`4A4d<`1i27U13P6Y2X1U3h?8G021111;42Z12h4f8\1<l1YQ1^7^2762U1120V1c>c2^24U>Q3
Y1P6Y2c1U3c1T>8G021111;42Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4U>Q3FBh2W3Y2[14i@S@S1U3h?8G0
21111;42Z12h4f8\1<l1YQ1m9<=0K\1c>R54U>Q3Y1P6Y2a1U3^7V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y1c>`
4A4U>Q3U13`4Y15GOAY141QIR1U3h?8G021111;42Z12h4f8\1<l1YQ1m9JY2U1]=R54U>Q3Y1P6Y2d8T1U3h?8G021111;4
2Z12h4f8\1<l1YQ1m9<=0Q1V1U1]=R54U>Q3Y1P6Y2U1U3d1S>8G021111;42Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54U>Q
3Y1P6Y2OU3h?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3Y1P6Y2a1P1U3h?8G021111;42Z12h4f8\1<l1YQ1R=c>R54
U>Q3U13P6Y2a1[1U3h?8G021111;42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3Z;\4E4U>Q3Y1P6Y2[1T1U3h?8G021111;42
Z12h4f8\1<l1YQ1^7Y3J121W1c>R54U>Q3Y1P6Y2P1U3_<X38G021111;42Z12h4f8\1<l1YQ1Z8g4c>R54U>Q3Y1P6Y2X1U
34c?213G021111;42Z12h4f8\1<l1X4PMR=Me=R54U>Q3Y1g525g1249Q1U3h?8G021111;42Z12h4f8\1<l1i;_E\:e2c>R
54U>Q3Y1W5HY2R1U3h?8G021111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54U>Q3Y1P6Y2h1U1U3h?8G021111;42Z12h4j4k3\
1<l1YQ1m97\10^1Q2a<R54U>Q36R1P6Y2NU3h?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3Y1P6Y2Z1U3c1T>8G02111
1;42Z12h4Y6\2\1<l1P4XMe:2Q1W1Q2a<g4:4U>Q3FBP6Y2`1i@S@]1U3c1T>8G021111;42Z12h4h5@\2\1<l1P4XM^7V32
Q1W1c>g4:4[2i;Q3FBP6Y2`1i@D^?Y1U3c1T>8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1c>g4:4U>Q3FBP6Y2`1i@S@P
1U3h?8G021111;42Z12h4f8\1<l1YQ1U:l2Q2a<R54U>Q3Y1P6Y2X1U3c1T>8G021111;42Z12h4Y6\2\1<l1P4XMe:2Y2c>
g4:4U>Q3FBP6Y2`1i@S@R1U3c?48G021111;42Z12h4f8\1<l1l6f:e?R=U1]=R54U>Q3Y1P6Y2S1U3h?8G021111;42Z12h
4f8\1<l1f9=JY6o?R=c>R54U>Q36R1P6Y2Q1U3h?8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54U>Q3Y1P6Y21V3CV3:ZE
Z?K[f11U4Ab@S2h1W30G2fDc3hK^3c2BI3f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W9
26<S119Q1;2:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4Y1;Q4\1k1k181437P1S1S22]13;_JP2:W;I_213V3XU2a_
23V3:jP52V3Xh2]1V3Z1U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1V3Z10
T2n4h3`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1V3Z10T2g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_27V30_71bo2cCf62V3TR2BV3F];[Cn5SR1^:]20a?6Z2a1
A8f>k:c<:V3_U1Uo10n1a1AkI_IcB6V3Dhj3kCk<cB3V3Ul4cB3V3Y_4k<1V37V3[R1b7UBW7af1]46V3:TOlV2g<\<4V3D_
?X[33V3bY3o^12V3`U34V3a]3n713V3`e312V3ad22V3_U13V3Dhj33V3hQ3TB2V3hG2V3oo42V3lI5V3DWI`Q3S45V3]1fB
lS2mQ14V3DRCeW35V3\10fBlS24V3]1fBlS25V3]1fBlS2[Z13V3oe1i12V3YR42V3oi33V3Q]2k84V3T@_Q3Q<:V3D1];o3
^g1PZ1h95R2;V3D1];o3f;g[1PZ1h95R27V3D1];^k1PZ1h94V3Do`3h96V3DmX3o7Nk8EV3D1];o7]8<V3^2HR1M?HjP1nY
1N:b3m4X73V3YY3d72V3PU19V3D1l7`3c;j_1ic1P:7V3c8XM]^1ZMg1]52V3b24V3WX3A82V3m=2V3Tc33V3\V3g<8V3D0\
3Zg3d5316V3DP7XR1UBXo14V3D]3Zg32V3Qd44V3a73Pk35V3DoGiAn`27V3D1];lMaMic17V3D1];b7kc1ic1;V3D1];b7P
4W7bX1QT1g?[c18V3D1];b7kc1QT1g?9V3D1];b7P4j_1Z]1^66V3F];^k1a9ZT1?V3k2cFf6<m1L`2PCih1HIn56iD<V3k2
ZM<m1X_2HIT2P42fD:V3k2ZMZ2^Fih1HIU6iD;V3D00];^k1bAVR1d531=V3D00];iM]JV3bAVR1d531W2V3Z12R2g8`1X4Q
2n1:75V11o1X>a12621F0i9l<4n6U4U5b2a2=4?d1V>X2518R1C^13Fj5X3FLY1J0Y3<IV140111002g1[4\Dl6U8Q2=4V3^
MnT386V3Dl63gc3a5b1V3Z10T2P1f7`1X4Q2n1:=X3X>a12621F0fF40X;P5b2a2=4?d1_@518R1R2e6X3FLU2h3V2P2hHl6
U8_2^1V3Z1U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2_2_3P2hHl6U8_26V3]1fBb;Yh1dU1
6V3ZJS3U;cc213V3_U1Vm26V3DiLa1\l2L3V3^Mkn22V3_U13V3^M\X25V3]1fBY9bj13V3gCjl35V3DRCYQ3[6:W3j;]71l
<lU1dOeKD=9W3d3e?ib1VJR7Q11lH4W3^W3Q1nH8W3VBQ11S_1e3`CiW16W3ZCib1`CU?cH=W3[@nCh^1i7]5f1k2HV3[3VE
U2:W3T1lAai1:k5SFW?dU119W3b2aH1\_2Q4V5YGc@1W33W3_>UV22W3_Q43W3gLgT36W3m1\Al<WQ3]=9W3]2U<2U4f9Y9X
=VS13W3Y2Uo34W3_W2fKXN<W3`1W<_3ULa3a4`FT8P5UX1aR12W3UN@W3Q5kA\223e5OmNS4b1S=`Hj1m=k7<W3Q5_1\2Z1@
]81bQ1l2Y>g54W3a6\2Z17W3X@o21ib1`X1iB<W3l1^2i5[5o[1V=T1i]1d8o?0<W3`1j5\6_3Q:6hIUV1d?_3[e17W3m5[4
fLeS2S4SZ14W3j5Y`2Z[13W3h]3fC4W3c7Tc3f64W3gW1ml2D2W3SW53W3`R2nn15W3m5W4Wb2QU1=W3b1Z4h9P2]1R;T:oc
1\BV2i3c<3W3]l2QU13W3d[1je23W3_>ob33W3\Y2Rh12W3__2Q3W32MU:505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=2W3aQ4:W3R1
0SOIT1n3Q[1f[1lO2W3P[44W3WP1Xc3SB3W3TFZ[3Y1W3d3VIR2Y8AcJT2iAn3554k11l2e1:31269D2h3j?e7`5IT5g3142
_A0Q11h42EW3d3U8W2U51T21h>R:2TV1V4P2m6k6W5lR1j;n>83X3n=?1X33X3\3Rb37X3_1W<_3jj1T8h_23X3l5VO3X3l5
Pc48X3_JmP1_;PKX1`;UB8X3SK1jFTi20b@m85X3UBmc1DkB2X3di23X3[Y2T?2X3^>2X3_a24X3a;bP1PW14X3k^1eA`:6X
3TNcn11b4gD5X3SV2DR5jb12X3\o32X3fn33X3l5W42X3cR56X3_1W<_3kT2l]22X3^W22X3X22X3n13X3i5Y`22X3[Y2c6Y
3760^1OU8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3h4<5:4;j1U1
a2d1`1T3\1AX1228EBFX1T1[1==Z1N78>P2JP12A554:J2^1GX1a:T1I;:R1h13Z14C0@5@92k28_15o2<5;0n149g1BD0^1
12@AH=619642DD?:681AFm2F29_1?8;j1FQ1619P11;I9@M;037F327R1:73416JS123Ce1Z3>=3m2Y3760^1Q9j1H0C\261
1@V1Y4Q16l24c;^2556B4X3]5]2h;<@4;j1Q<[1;>IFX1n2=j5DIA55?@9\1d?KW34CGJm4o2<5j2o2U4B42f2c7o361l2@Y
147JP2161Q1Z1d5>=S<Y3760^1a1617A12T11AV1N1[1J3314D74@;0403;=9@75@04214100332317422209403P1426166
F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O94a1<2<>S11127;<9?7@>5375?22853b1K24?;<>15=489O4<0232384129
8J33@977A8C8]1JV1AP1:4;92Kg1V1HP22E>291i1M:1T1330611W1924383K5@4:253767@436Q12A;X1CB=9a1>JI62E15
G871<8A4?<Q2m1216G@>@7>U122Q308KI;42218:?i1S2AK212d44P3OZ11<0Z2?2C00^112@A=H619642:44T1A81A7>U28
>F299U12<D`19h1BK03164I9@24A?0342C232782Q1711416I0S123?i1W1j17>933F251V5Y3770]17Y161788467E13MS3
J7KZ19;8W15@81410033231<53CU12F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1S1U12K
\4T3=b2J;3371MM<56i12AO:S1Gk2=Y4j2e4Q1S1Y39c2G\5?c1A<>2<f:k15g2W1X2[2:1G>f2P1;V6e1_1W2C447]1Bf4a
18n1GY31ST1f4012D`5i8X4e1^5g1h9:n3NZ8[IbAcIW72Z3J1Z3h2c2FE0]3?U320c28=07334@3Y11S25d115k1P1K:]1C
W1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31g2c2FE0]3
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1
k181437P1S1S22]13lL:W;Y31?Z3`6c2o22V348G31:QX3]4W3o5c2FE00h211661?F^2204:e1F750513312@3=323@1404
11R111665:01311162B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3W1Y2W389M0P3m1R20=<:6W9260;4A<:0I24>:3A9C5V5>
b11f18Y2U1><4221Am1\1DBf2[4JMg27P1g15U1Q3b14<X1a2_1\128_1B=?:81437P1S1S22>N3018P5Y;o1a8c1:T1R:IP
1^111h4c2FE1h2A1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6
W9260;4N:0<<24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3d44e1Q4\128_1B=?:81437P1S1S22>N3018Z@U<:W
;I_211d4c2FE1h2A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W
9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1Q4\128_1B=?:81437P1S1S22>N3018Z@U<:W;I_
211T3Z3MU:505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2DP2m1313<a61Y1M>V2
26P12l2c6a58=J32986GU1P1S1Q1c18<253Y1U1>=iD2[3Sm41[32[3gj22[3UV4f2c2GD^3?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y3
15[3hS2W?ao1k4;[3f1hCmV1bc1Q3W6U2dMn8`;4[3JcR1VW15[3o[40;e76[3f@o1Xi30;7[3f@o1jC]U30;c1[3Z10o1g8
`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ch90;c@l6U8_2d1[3Z10o1g8`1d3e2n1:=X3
Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ch90;c@l6U8_1O2[3o[4@[3aI[10a4m1P3W3mb10a5^20b1R
3`T16[3^Q1ak1AT50A[3?1];_JnP1lQ1f2b4n2Y3_22f1RFX1oK1[3G[34h1QDc3gY2S?LQE7`2W=V41b1^2>@4`1R7C`2F[
34jEc3gY2S?LQE7`2W=V41b1^2>@4`1R7C`22[3go45\3fj2a;SCn27\3fj2a;c9_9n2]@8\3fj2a;c9Bl8n2]@8\3[U1b:d
6RT1a;SCn26\3fj2a;SCn2QE[3Z32JX1l8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12Z2Ac6a5839J32986GU1P1S1Q14^1E253H@U1>=\=c;1T8T3Z32JU:505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6V2Z38=J32986GU1P1S1
Q1c1E253Y1U1>=;]3fS1jo1_CY2T5P4j9R8X1`C;]3fS1jo1_CY2T5P4mAX1Y6V=Z3Z32J4P:505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y
1U1>=nH116]1Z>\3Z32J4C\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn331
3<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y1U1>=U7jA16]1Y;P3Z3Z32J4P:505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1
U1>=V?i916]1W;R3X3Z32J\1h8505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=>2<?T3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253O9U1>=W2e3Z323F3E[9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>
=l25@J]8:D\4f61l3R=52Z3Z32J4P:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FTNGG315d7d
3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=PI16]1Z>8^3_d1_i2bB6X6:a6U4Z33I3GB<Y8
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n138@c6i
1g38=J32986GU1P1S1Q1c1E253Y1M7>=l25X6V2Y1:1NY1f2Z1]2T1<[11?\3i31b1X24Li25X17^3e1QY4]4cAX6:`3Z33I
5B2Y9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3b8aEGG315d7d3c2Dn3313<a61Y1M>V226P12l
2c6a58=J329526GU1P1S1J6Y198<253Y1T10>=U7f6o3Y?W105^3e1\5jj3k>@^3b12SV4o3h2OP67Fc1Bg20V5c6C^3M00B
2SZ4o<h2o1116]1]1Q2V4:X61^34^3jGm`3kK5^3\1l?\b2Re1Q3^33a10f170279n5`3DQ316J`42Q1T1i5?d1<3`2`1m16
6;QHT107d4[56Y1B9C>a4o3i1B3KNl3313g1b2l1S1n1V314131NV6@AS6T5P2b43T3=46OI<23:Ne;V3b1g1k1U12_1?b4P
22^3o]53^3lh4i6>^3a13Q7[Q3[MW3]4d@I4R5R8C5^3h]3nLRAg4_1_3;b5d4P8X32_10ITCf2R1g3[2R10V20V2PH`2h6U
3W1m1T1AMV6k6W42P1W3`4E8P1HNT1b<Y5[2[3j;:_3i]442d4S9Y6:c3Z34_3\l2]4Ph1E`3jEc3gY2S?LQE7`2W=V41b1^
2>@4`1R7C`2F`3jEc3gY2S?LQE7`2W=V41b1^2>@4`1l4U2C`2^1`3091Z10Q:o9c3mT1l8Y7\6m<W1S?Lk7U=7`21P1^4e7
T2Q21b1m1@>80603HGP1V2j3C2k1AEa3k5R>1h1>0I>JC3cMUU1U4g<b8U>\4R@[EEa37_1d;j6e3S3h;d2UIf@g>d2PBf3m
8m6X3i>1l@\3a370]17Y16U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko7W2Q3`
1U48E\2L9GP2;_12n2]=_4V1?c1N>4:k8f35g21U1=U2U3>a8[2R1U1M2i1:a898n1X1251Z2a370]1n3_:i6MP1ZA7Cg2Cl
1T1Fn19G9T1K5;2[1H[19@_123El1S1U12Ko7Y5`1U48R3L9GP2;_1Q2mBf1c1NNk8f35P6B44Q6a7g1V2X=X1251_2a370]
17j4W7S28611Q3I[1M3I9S4]82X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1S1V7_2=e5T1V9o7l4S1Y39h8?c1NNh<o
3o8o3l9:n11X68n1`2a370e1Y1l<BR3U2M<@S3S@g2Cl1T1e29G9T1K5;2[1H[19@_123El1S1T2o7i3_1;T1U4Nc3]49Mg1
4g5212KV32322c2d6c1NNnBl16GGb4\9Cl5Z1k38n1P1a3V5W3W1X5W20U1n3P2j8k3a9Ia6n4a::1d3f1]:ZQ1Hl?a2_2d;
c1`=0n34a3^BjS2_a17a3]FZ131\i3eB>a3g;S6Xb2;:Bd3`3W4R7[C25=a3k4V4nm1`?`BaQ1d6:\?c5P163a3_1VZ4<a3k
Q1iHU]224h6Y5_=Z2W3T7P1a3i7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8o31NZ<g;M1`W1Z5n7c1[;Y88a3QW2n5_8W>eJl2[
]1?a3^BR6JTR1R:W7QGX2WF^1fGa4h6^2Ga3b5k2`6a9Y3YJF21a1m30=c8d1bEnP1g4EZAP1a4Aa3^8]17fJbHj1Z6o3W:Y
2gW1R;T=4U306a3dU2k=U@g1h1=a3RGE31cU1\>2`7T2kj1VBC5a3\X1lFe7Tl2:a3a9l1\6Z1f:W2l4jGgE5a3^Z4oE?N8a
3b72P2T4Y:S<db1d1a3U1o1g8`1d3R2Bn1:=X3_4JV4f4a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274De11Co2iGl
6U8_21a34a3]:jKlU26a3`1]Z4UC2f31a3Ia3Pg2Y4Go<WS1491a3l3\6=`2];=85a10311D9Ga3g;h2_1j1U1`8R6[U1gS1
j1@4PN222g2[5W7\9B`93a3]:^_23a3kY1P`13a3lB4R1a3RMn2U4Q3m1]Ag62If4[=d2i2^:Q5g3Z4b4a3]1S2V1Y1O3408
124HmZ11a38a391];^k1cGUL_F3a3jX4TV1V3a391Y2AP2<j1P1_1U1A^2M=I141172=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]
2<a2b1m55U1_5i1d3X3=U2Ea5OO`1S4T3V2_1m4D9W740I5m1145D_5Z7S4GQ5V3U2d50W10720a2Z2Q48244a1AR10:Y2a3
9\1f2c5Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9j:U2l1e6i1\6:CnF1X2h1:>\1O`4o18d1X1e5
1UAY30V4d1\1n1R2a3f10Z;D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9j:b<o5<:C`C]31N?b26<46D03S4i3`
7a:e2h8T4\17P2Z1T3`2a37^10m3Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?j:G^2]1m7^1Je3<:C02l4W1T4
K5`129n1l12c5X4BW1b3[4k=m3\1Y7e2V4\17[3i5d5>:a3g1b=f;T;[X1eR1W[1\17`1a373Z1N2[2d6]1P1W2\7gMbAQ1[
8k1g3b;_X11S6^31^1l1m2Q2b3J=072INQ13_2l344a1>2>C;^1a37]22>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>:b;b@9e2
e95P;U;e2T2d5X1072m4@Q44a1>2R10Aa3^;c<W1UKcNi2jKP1b:\;bH;n82j38V2a391Io1R5_2P13`1d3e2n1:=X3Z5_5]
3a12621F0[Lj:k1Fa2B??T1W=]318R1R2R3b39n29<=>W1MP2@7467GS116<R3n8m1e1S;l6U8_24a3QV3g<\<3a3Um2W49a
3b1ne2W2Yf1l4R4f3E;a3_=X2eX2Z1b`1c:R4\4V5X22a3Zg32a3Wl47a3XMmn1b_10;d32a3iT52a3jP54a3]T3dS1gH4a3
lT3mk1T56a3`X4SH>k4X6i2c2M>^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1
f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13\7_E:X2>_8Y31R3Z36FU:505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=XP
1Q3Z36FU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Ea39iAAdAaDe8<@`=l8b;e6P1k5a7[1Bc35o2Ia391];_BR1T2>f3QFf6g4a
9YQ1S2]2l2^1\4F@312C?a39iY1]R2b5S2f13;b4d5312C^1a3351k1a9V1g7W4?f2<c3h182ER1]11FZ1WKW4T8e>R50R2_
5Q1;V4P29Ce2l23<_1[=S9V=5f?Aa3d@UOf6<3e3Y6g1Z8N2ma1\90@a<=a3ZZ10P3<W68e5VBn2i5ab1jP11a3g2a30Y370
279n5`3DQ316J`42Q1T1i5?d1@`2`1l1066;QHT107d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1n1V314131NV6V7T5
P2b43T3=46OV1f=f2Z3k1U12o1c6e2a30Y370279n5@g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o
3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2b43T3=46OV1]@Z3k1U12o1c6R1a37^1h1U2^6c4l1W5jZ1Be12]9X7a2g3
U2_1@o2i8l47b4h3V?T3RB[4l:X125Ia37^1l5Y@1fY1Q1X22]9b=V4i;T5ZB\8\CQ3U8f2X1251c4c2M<10V1l19?U320=@
538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ
3D\1l1a1BE[2a15U2P1m14P1FZ8T1:K5:J2MP18A814207P1S1S22]13;U3T?Ao7\123:T4E\61W31Jc4c2M<10V1l19?U32
0=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>47710
1AZ3D\1l1a1BE[2a15U2P1m14P1FZ8T1:K5:J2MP18A814207P1S1S22]13;U3T?Ao7\123:T4E\61W31JU2a3=X17L[:S3h
5AKb?a<aQ1d2KY1]1W398A3:O3I@2>f1o354\1:DT196o57^160<5V4m1<Y16R1\5<>l713X1>f<IJZ22g:48Y3[6c2M<10V
17d19?U320==2538:22C5=07334@3<424?1S257?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D
>d12c18Y2S11>477101AZ1`1>DY12l1a1B=334U1P1=2>A5NV1P1[1;512I6;:DFN630l2c222452C32116D5:MMI68A3414
207P1AAA56T129S13g2C5`1a7Q6A2l7\123:k1S1T1E\61a18\11Jk3c2M>0V1X1211F?;i220Nm1=07334@3D4?1S25;;L1
5k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k13KC5a4D>b11f1b2U1><7101AZ3DY3V5m3P1f10[1m7c2\1MMk18103
207P1S1S22]13f7UE:T1Q3P7T12Q21f18m2c2M>0]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j
1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\1a:\1k1k1810337P1S1S22]13R5PEh2:W;Y313a3R3RV36a3[Y3S2g`1
BU36a3Yi1d1Qd2i5o78a3d1cZ4S3082o22a3X\4:a3d1g]492o2X4a9>e39a3d1g]492j@>e3U1c2b3Y370279n5`3DQ316J
`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y13>9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2b43T3=46OV1]@Z
3k1U12o1c6d2b3Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]GT107d4[56Y1B9C>a4a3=i1B3j1l3313g1b2l1S1n
1V314131NV6V7T5P2b43T3=46OV13Y@Z3k1U12o1c6f2b3Y370279n5`3DQ316J`42Q1T1NR1Lj2?d1<3`2`1m166;QHT107
d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2b43T3=46OV1m3_<Z3k1U12o1c6f2b3Y370279n5`3DQ3
16J`42Q1T1Q2X2^1?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2b43T3=4
6OV1m3_<Z3k1U12o1c6c2b3Y370279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l331
3g1b2l1S1n1V314131NV6V7T5P2b43T3=46OV1]@Z3k1U12o1c6f2b3Y370279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;Q
HT107d4[563U1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V314131NV6i5\1T5P2b43T3=46OV1]@Z3k1U12o1m3e2b2b3Y3702
79n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2b43
T3=46OV1]@Z3k1U12o1c6b2b3Y370279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313
g1U2<l1S1n1V314131NV6V7T5P2b43T3=46OV1]@Z3k1U12o1c6c2b3Y370279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;Q
HT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6R1S6T5P2b43T3=46OV1]@Z3k1U12o1c6Ie30i5j5X8a5W
6T2;=2k2K\5ZFj16e8X<j;_5b9f:o>WN[1i3Y2n4`6T1=R19l21=f2<:?C3b2JT41A:?d2dZ1h2d32RCb9FP:?[1[4l6Y6Z@
b4]1S6a1Ak300];P8V_1OV3bAdHn4b4d5312TO7k30_CWW3d5317k3ln1kk1d534C8k3]k1e4dj1d534C:k3[_1V?eHb?Q1j
BJ1V6;k300];b7ZB`Q1ic1d5317k30\3Zg3d531:k30F0fBlS2[S1d5316k3hEf3[Z1lf1_T13k3gb3P87k3iY1n`2d534CR
2k3i5<n20`4i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?J1BQ1V1T22T6P;2R1o5S3;G060T3A^2FU1Bj1i4=
E^13k3gY1Pa2S1k3l63U=0Y2A00I]2_2R11Hg4fFfZ1S4\1Q3\4A3P8`4o1F1m4Hh61^9d>U2k31V9>NH27B^2=X1U1AS1Q3
[6@D1Q2U1b1U12Eh4Z:0b>P3Q13h8;S1Q12S1k7Y6Z3R3]2Q3?m285319:033Z4g24J=<e5F1Q30kBZ<6k31];^k1PZ1h9@k
31];]@<V3^2HP2?cQ1nY1N:b3m48k31];^k1S5[J\2lA9k300];^k1ic1d531:k30GfBY9bj1[S1d5312k3hj35k31];^k1i
c13k3PT1gf27k3HfBbKYX1[S1[46k30gj3d531`1k3E10R2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
X3FLW1Mo5P2hHl6U8_2;k30F0fBiER^1[S1d5316k3G0fBlS2[S17k3G0YB<lS2[S14k3eW2U4l^18k3G0fB[h1`;VKT85k3
HfBlS2[S13k3m1jh33k3k[2l^17k3Hh<m5lS2[S1o67k3G0T1aAlS2[S13k3cb3T83k3lNkk27k3G0fB\;_h1[S17k3G0fBl
S2cKg73k3Pc3g75k3[N>mk2T76k3HfBlS2[S1T73k3RCeW3=m3];ZISR1UDh=Y9h?l<C<d5]@4m3];b7kc15m3];b7P4j_1f
2c2\1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1
S3a:\1k1k181437P1S1S22]13lL:W;Y31f2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j
1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31i2c2\1U1X2?U320l2=07334@3Y11S
25d115k1P1K:]1CW1<;C3S5a3a3a3b<?6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13X
>9Y>:W;Y31e2c2\1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31`4c2\112e22>1?F^220?\2750513312@3=63@140411d15:2CB15N
L1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i48\1Q4\12
8_1B=?:81437P1S1S22>N3;Z@U<:c52`5I_211g4c2\11h21?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1
N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1Q4\12
8_1B=?:81437P1S1S22>N3018Z@a:c1:W;I_211_4c2\11h22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1
I:12X1CW1<;C3`1^1S2a3a3a3Z6g66W9260;4E8360k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=
?:81437P1S1S22>N3;j4_;U<:c5c5I_211e4c2\100h21?1?F^220?\2750513312@3=63@140411T1865:01CB15L1L1N1I
:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1
B=?:81437P1S1S22>N3018Z@U<:W;I_211a4c2\100h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128O
C;<237<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2e4@Mg27P1S3i4e1Q4\128_1B=?:81
437P1S1S22>N3;h?AU<:W;I_211Y4c2\11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`
1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1Q4\128_1B=?:81437P1S1S22>N
3;Z@U<:W;I_211X4c2\11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=
6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;Z@U<:W;I_211^
4c2\11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4<4<630<
<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;Z@U<:W;I_211X4c2\11h2A1
?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f
1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;Z@U<:W;I_211b4c2\11Ni1A1?F^220?\275051
3312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1f1KU1><42
21AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;V:S6P6T6:c5c5I4Z211Y4c2\11h2A1?F^220?\275051331
2@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1f1KU1><4221AZ3DB
f2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;Z@U<:W;I_211_4c2\11h2A1?F^220?\2750513312@3=63@140411d
15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S
3_6Q4\128_1B=?:81437P1S1S22>N3;Z@P6T6:j:<F2_211Z4c2\11h2A1?F^220?\2750513312@3=63@140411d15:2CB1
5NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1
B=?:81437P1S1S22>N3;P;0X5U<:W;I_211i2c2\1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9
f1337S14B3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31`4c2\12g2A1?U320=@538:22
I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451
AZ3D5<f2o2W1NMg27P1S3V5X1Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21X3c2\130e2C?U320l2=07334@3Y11S25
=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;Q1>:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4e1Q4\1k1k1814
37P1S1S22]13;`L:c5c5I_21Q4c2\102f21A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217
g1R=6W926<F<;Q1>:3KC5V585b11f1b2U1><4221AZ3DBf2V5m3P1g1[1d44Y1;Q4\1k1k181437P1S1Q212]13018[9l2W@
:a2=W8I_21R3c2\13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3a3R=6W926<S1;k13KC5V5>b11f1b2
U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1S22]13;`L:W;I_21W3c2\13f2C?U320l2=07334@3Y11S25=V115k1P
1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1S22
]13;]CR9:W;I_21f2c2\1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;k13KC5V5>d1f1b2
U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31V3c2\13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW
1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1S22]13;]CR9
:W;I_21Y3c2\13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1
b2U1><451AZ3DBf2V5m3P1S3S628Q4\1k1k181437P1S1S22]13;`L:f5`5I_21S3c2\13f2C?U320l2=07334@3Y11S25=V
115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1
S22]13;`L:W;I_21X3c2\13f2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5
V5>b11f1b2U1><451AZ3DBf2V5m3P1S3S628Q4\1k1k181437P1S1S22]13;`L:f5`5I_21g3c2\102f2C?U320KP2=07334
@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b2U1><451AZ3DBf2V5m3P1S
3d44e1Q4\1k1k181437P1S1S22]13018P5U<[4m6:a2e8I_21_4c2\12g2A1?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6
Q4\1;>2J2@86?:81437P1S1S22>N3;`L:W;I_21b4c2\12g2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP
11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2
J2@86?:81437P1S1S22>N3;`L:W;I_21f2c2\1^3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;
k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13X>c>:W;Y31f2c2\1^3?U320l2=07334@3Y11S25
d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:
W;Y31Z4c2\11h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4
N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;Z@U<:f5`5I_211f2c2\1^
3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k
1k181437P1S1S22]13lL:f5`5Y31m2c2\1_1n1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1
;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;c1312\11f2c2\1^3?U320l2=07334@3Y1
1S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]1
3lL:W;Y31f2c2\15X3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31g2c2\15X3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3
a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13VEe7:W;Y31h2c2\15X3?U320l2=
07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P
1S1S22]13VEV2^5:W;Y31j2c2\1^3?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d
1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13ZBh1h8:[8DV2Y31g4c2\100h2A1?F^220?\2750513312@3=6
3@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260;4A<:0X1B3A9C5V5>b11f1b2U1><4221AZ3D
Bf2V5Mg27P1S3\2R4n32\128_1B=?:81437P1S1S22>N3;f4Y60X5K`8h2:W9o1I_211n2c2\10]3?U320l2=07334@3Y11S
25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\1a:6U1k1k18103207P1S1
S22]13R5PEh2:W;Y31g2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1
b2U1><:1l3DY3V5m3P1S3m4c5\1k1k181437P1S1S22]13lL:W;Y31e4c2\101g2A1?U320=@538:22I75051334@3=6D140
411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM
g27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3018`L:W;I_21g2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<
;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3W6Y4\1k1k181437P1S1S22]13lL:W;Y31i2c2\10]3?
U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k
181437P1S1S22]13d@W<:j:<Fb21g2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13
KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Fb21h2c2\10]3?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3;U3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13YLB:W;
Y31k2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3
V5m3P1S3a:\1k1k181437P1S1S22]13WLD:12R;Y31i2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13YLB:W1c3[6Y31j2c2\10=o2?U320
l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k1814
37P1S1S22]13lL:a21\6V2Y31g2c2\10=o2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC
5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31g2c2\10]3?U320l2=07334@3Y11S25d115k1
P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:e8a2Y31
i2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5
m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31g2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R
=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL:W;Y31k2c2\10Y33?U320l2=07334@
3Y11S25MF15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5Q54>d1T1Ab2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S
22]13kCP9:W;Y31V3c2\10]3?U3204g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3S5a3a3a3R=6W9j1;k13KC5V5
>d1f1b2U1><:1l3DY3V5m3P1S3Z21T8HCk1k181437P1S1S22]13b2_2iG:W;T3031g2c2\10]3?U320l2=07334@3Y11S25
d115k1P1K:]1CW1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13lL
:W;Y31Z4c2\100h2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6W9260;
4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;Z@U<:W;I_211g2c2\10]
3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3T5\5\
1k1k181437P1S1S22]13lL:W;Y31h2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13
KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m46\5\1k1k181437P1S1S22]13lL:W;Y31g2c2\10]3?U320l2=07334@3Y11S25d
115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13_:\B:
W;Y31g2c2\10]3?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3
V5m3P1S3a:\1k1k181437P1S1S22]13R:iB:W;Y31Y3c2^1h2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1C
Y4^1S2WQ1260;4N63371<Q13AZ6>b11f1b2U1><4221Ab4f2V5Mg2V9e1D\3\128R2=?J3c4>^1Z@bH_211<[3c2_1g2A1e3
20=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NM
g2\4_6Q4\1;>2JC86?:863c4>S118mX12U4f_32U499V4O`[1Edk1kU19o2fF8V4Zc4X2d11W:2R73V4Zg4Z:6V4`a1RAjT2
n:o34V4[b1^R3\13V4ad1_j24V4U>fY4R?P3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3Z3MU:505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3eI^4GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2
53Y1U1>=U3Z3MLX9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M
>o1626P12l2c6a58=J32986GU1A>S1Q1c1E253Y1U1>=i6X3Q3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=a4R3Z3MU:505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J3298
6GU1P1S1Q1c1E253Y1U1>=SX1[1R3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Q@R>GG31
5d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=SX1Q3Z3MU:505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1
CA>=T3Z3MU:505a1:7:406?KK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12l2`5R1a58=J32986GU1P1S1Q1c1E253Y1U1>=RIJX3Z3MU:505a1017104:406[1K4D0056271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=^>0h8S5Z3M>o1f
7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333Ca12621F0m3g2Y8Ck:GG315d3o3U3
>S2?D\1B?^1313<a61Y1M>V226J524g2718R1R2j2j3f18=J329526B4U1J5S1Q1574P1E25361C29U158=>901:k3l80X:l
6l3X4_2W3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z1c2Dn3313<a61Y
1M>V226P12S1h1c6a58=J32986GU1@?=EQ1c1E253Y162K>=\3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5B2J1U2K[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M94V226P12l2c6a58=J32986GU1P1=EQ1c1E2534T1U1>=PT1Q
3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2
c6a58=J32986GU1P1S1Q1c1E253Y1U1>=T4Q3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1M7>=Q3Z3MU:505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2
53Y1U1>=Z3Z3MU:505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1l215TNGG315d7d3c2Dn3313<a61Y
1M>`1E26K212l2b2n31a58=J32986GU1P1S1Q1c1E253Y1U1<1=T3Z3MU:505a1:7:406EEK4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>`1E26K42l2\2V4a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3Z3MU:5
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J
32986GU1P1S1Q1c1E253Y1U1>=_GS3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Z6UFS=Y3Z3MH\9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1a58=J32986GU1P1S1Q1c1E
253Y1U1>=U7d1YA1X400R3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q16\1E253Y1U1>=^NS3Z3MU:505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226K212l2]5U1a58=J32986GU1P1S1Q1c1E253Y1U1>=U3
Z3MU:505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7d3c2Dn3313<a61Y1M>V226
P12l2c6a58=J32986GU1P1S1Q1c1E253Y1BB>=R3Z3MU:505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2534T1U1>=\3Z3M]5Mi3505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2T:GG315d7W1\2c2Di2T1313<a61Y1M>V226P12l2c6m1`1
R28=J32986GU1P1S13Mc1E253Y1U1>=R3Z3MS3Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=>OT3TN
GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=W3Z3MU:505a1:7:406[1K4D156271
g11P1N511P1015DV1<;CJ5d4[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c
1E253O9U1>=W2j5S3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6U5GG315b1Q6d3c2D
n3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Y3Z3ME<;f8505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=j7h>
S>Ln25R3Z3MR1R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=j7Q3Z3MU:505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=S3Z3MU:505a1:7:40
6[1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU
1P1S1Q12`1E253Y1U1>=Q3Z3MR1R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R3Z3MU:505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1J8Q1c1E253Y1U1>=R3Z3
M\1h8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12l
2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R3Z3MU:505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
RFQ8GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3Z3MU:505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1A>S1Q1c1E
253Y1U1>=R3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M
>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=b3]@Q3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=U7Q3Z3MU:505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2Z5X1a58=J329
86GU1P1S1Q1c1E253Y1U1>=T3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5^45[17=^1T3V4mIGG315d7
d3=a1CDn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=T3Z3MU:505a1:7:406U15K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q18Z1A32403Y1
U1>=R3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12l2c6a58=J32986GU1P1=EQ1c1E2534T1U1>=W3Z3MH\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22d4[1
7=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=U7U3Z3MU:505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2TNGG315Y6=0Kd3c2Dn3313<a61Y1M>V226P12l2c6U5;8=J3
2986GU1P1S1Q1c1E253Y1U1>=S3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1C0NE253Y1U1>=_>S3Z3M5o9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1
>=l=_3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3Z9\2GG315c2P5d3_1S1Dn3
313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2534T18L>=ST1j4Q3Z3MU:505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=a3\
4Z3M>o1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;064CJ5X3[1[17=^1T3Ka12621F0_JGG315d7U3>S2?D\
1B?^1313<a61Y1M>V226J52l2718R1R2j2j3f18=J329526B4U1J5S1Q1574P1E25361C<U1>=YHl6U8_2Q3Z3M\1h8505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J3298
6GU1P1S1Q1c1E253Y1U1>=j3Z3Mj3Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>Lm>GG3
15k55b1BQ34I5>1MD4?T2T1313<a2T2j11Y1M>V226P12R2Ic6a58=7B325386GU1P1S1Q1c1883253Y1M7>=_Y1a3Z3MS3Q
7505a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5^45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn3313<a61
Y1M94V226P12l2c6a58=7B32986GU1P1S1Q1c1E253Y1U1>=Q3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=UDT3Z3MU:505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D4i3313<a61Y1M>V226P12l2b5P1a58=J3
2986GU1P1=EQ1c1E253Y1U1>=n9V3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7T1_2c2Dn3313<a61Y1M>V226P12Q11h1c6a58=J32986GU1@?S1Q1c1E2534T16N>=i3Z3M@d9505a1:7:406U15K4D1226
271FP11P1T111P10151BV1<;CJ5EJ@\25V147=^1T3KXMGG315d7T12Y22c2Dn3313<a61Y1M>n1726P12Q1j1c6^3R28=7B
329526GU1P1=EQ1AQ1E2534T1;I>=R?S@R3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN
GG315d7Z2Y1c2Dn3313<a61Y1M>V226P12l2c6a58=7B32986GU1P1S1Q1c1E253Y1U1>=T3Z3MU:505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3lDW9GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=7B32986GU1P1=EQ1c
1E2534T1U1>=Z3Z3M4EZ9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1Y2JTNGG315d7d3c2Dn3313<
a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=i5VC16]1:o=Z3Z3MU:505a1:7:406Z10K4D156271g11P1T
111P1015DV1<82CJ22b3Q1[17=^1T3T>o?GG315R6a1d3c2Dn3313<a61Y1M=0V226P12l2c6a58=J32986GU1P1S1Q1c1E2
53Y1@<7>=b<U3Z3MMAe8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a6
1Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=U9e19S3Z3MU:505a1:7:406[1J04D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1C0NE253Y1U1>=X3Z3MU:5
05a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9k<GG315d7d3c2Dn3313<1_61Y1M>V226P12l2c
6a58=J32986GU1P1S1Q1c1E253Y1M7>=T4g9Q3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^
1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=X3Z3MT1P9505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5h3K[17=^1T3Y9jDGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S
1Q1:X1E253Y1U1>=P4Z3\:gBQ3Z3MT1P9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7
d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=]3Z3MU:505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<a61S15M>V226P12l2c6V2Z38=J32986GU1P1S
1Q1c1E253Y1U1>=[3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]35K[17=^1`1B0OTNGG315d7d3
c2Dn3313<a61S15M>V226P12l2c6V2Z38=J32986GU1P1S1Q1c1E253Y1U1>=S3Z3MU:505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1
>=Q3Z3MV1n8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=T3Z3MU:505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6a58=J32986GU1P1S16Jc1E253Y18L>=R3Z3MU:505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6a58=J32986GU1
P1S1Q1c1E253Y1U1>=DY400KRBg?d^1kW13XCR?2DG6Z4c6F@37Y400Kkj43[19Y400HTb2fQ2R7_1]<;Y400KhP1dT1ah1k
L2\18@Y400KbV1Xd322819D5l2W9X3<Y400mOS5mX2g]1U19U;<J>Y400N9^j43Q19e4R3\3T12;Y400X1RX1cd1gm13[1Z<
4:Y400Kkj42\18V4W7[1Y400n330Y4SHm1T23nj1Y1fEfD;2n1i=3<50072;8^4Y66>632;59=53438Y400Kkj42\1_47Y40
0Kkj42\18Y400Kkj42\1g;6Z40lX3jb1<=BZ40]8QJbV2\R1;2h?F082]15j:>S19Z40NcZ4T@U1o4_6W18Z40jl2O00jm1o
=5Z40gk4i=59Z40KhP1n1eR1ah1kLV2=Z40X1RX1[b3JAm4o6?2U3X1=Z40`h1d1]Hge1g@c2G8U1j;Q3<Z40Kkj4>5225P=
FZ2=Z40Kkj4>5225U1@Y;Q33Z40gk44Z40Rb3dY15Z40eb2a^1_J7Z40R1kZ4h?X6Z7CZ40R1oT17T:a;ma108`1f:f3^;P=
n4o;i31>Z40R17gT1Uh2^MJ1O02T4f99Z40RW1QU21;f6]X1b98Z40`S10Uh3\1U8U54Z40gk4b94Z40gk4b94Z40Kkj44Z4
0Hnj45Z40^T4_7h?6Z40X1eZ4h?\15Z40Sb1cY3i=:Z40KWY1^Q3;[>\1c=57[4`7Z2X5dk1b`21=[4Q1jW3aHYK1?d4I:d6
^252[4eY53[4eY5b22[4K1[46[4Ko80^h427[4Ko80^h42U97[4Ko80Rh4;29[4N;\a4[8h7R4`1i46[4iW4PKi50c45[4\P
5W80c46[4ob1o_1iT1RK]:C[49P1dAI`3?U1]5Vk1l:cFn7_?1j1Y>R4Z66[4]h2Tc1[@n517[4a6d]4g7GV511[4?\40ZQ2
]Z2d8W8168T1W2^7MDP35\4^d4W81[;6\4^d4W81n5:7\4fl41^4:T1:;\4R[1ca31]4090T1i5c4O\4D>iP11][1`3^>W1h
OS65MT3[9g280j45;1Y1b2i3n2c1Y13125\4fl41n5:O\400B1Z^19U2j9UV2h73[1U22d40R9^1916]1W2i3FE8;KZ55\4>
`l3fO19\4?4VZ4Q;f4Q21Y1>\4A5BUQ4iB[71T5a4k11k35:\4N_c4c21a51f4Z5K:\4a7VFSh2n9[>^>1f713\4fl414\4f
l41d49]4EjT1mS3VC16]1Z>9]4em3hCV;16]1W;R36]4el416]1Z>7]4el416]1:o=7]4Sj4a216]1Z>8]4mJd5Rl316]1Z>
7]4Nfk416]1Z>7]4Mgk416]1Z>8]4el416]1P6Y828]4@W[4l@16]1Z>8^4BbW4c2f660R9:^4U6jJg<[1Y7Zi1XH]9Z93^4
dY4k71^44^4BVZ4h?4^4SR50S;2^4X]52^4`a41_43_4[h2Xb2=_4P1mU2gZ1oG]4j=U9S5312B4_4`j40_88_4gP2\17`1U
=mc1:2_4Sa22_4^n43_4[=Ra43_4mY4`D2`4iZ41`45`4aZ47b2eF2`4\]53`4`4bJ5`4jP2ZU25c7\1a4U2g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4U1T?b2a2
=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F0[@Z64Z@b2a2=4?d1_@518R1R2e6X3FLU
2B\5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2_2_3P2hHl6U8_2k1a45o1
g8`1d3CQ2n1:=X3Z5m8a12621F0[@Z64Z@b2a2=4?d1W=W3518E<R29Z4P2X3FLU2a274Z21CP2[21ZFl6U8_2]1a4U2g8`1
X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Z5T;518R1R2e6X3FLU2o5P2hHl6U8_2a1a4U2g8`1X4Q2n1:=X3h2o2f40g3a1
2621F0fF4Z@Md1a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2c1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4a8_4X3Dm1X252
=4?d1_@518R1R2e6L[2FLU2]5AP2hHl6U8_2b1a4U2g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1Q3X2[1h9518R1R
2e6X3FLU2h3V2P2hHl6U8_2c1a4U2g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?8V14_@518R1R2e6X3FLU2B\5P2l
Ck4l6U8_2g1a45o1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6X3FLU2a274Z21CP2hHl6U8_
2`1a4U2g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hH[5`1>f7_2^1a4U2g8`1X4Q2n1
:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3m<0Y1a12621F0fF4
Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X
3FLe1?o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4
U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@Md1a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a126
21F0fF4l;]4b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1_
@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e2Y3P2h
Hl6U8_2d1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2R3040;2@^Dl6>f7_2a1a4U2g
8`1X4Q2n1:=X31T<Q2a12621F0fF4c=f2b2a2=4?d1_@518R1R2e6X3FLU2o5P2R3S>a7l6U8_2`1a4U2g8`1X4Q2n1:=X3X
>a12621F0fF4^1g1]3e9b2a2=4?d1_@518R1R2e6X3FLU2_2_3P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b
2a2=4?d1_@518R1R2e6X3FLU2o5P2;j>a9l6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X
3FLU2o5P2V?a9l6>f7_2_1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2R1?c=a9l6U8
_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0\>Y84Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X
3X>a12621F0Q@d64Z@b2a2=4?d1_@518R1R23a6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2
a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2e6X3FL
U2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R23a6X3FLU2o5P2hHl6U8_2g1a440o
1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6X3FLU27Y274Z21CP2hHl6U8_2]1a40T2g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2S1T5^2`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3
FLU2]5AP2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2b1a4
U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X3F5FU2h3V2P2V2;cDa1l6U8_2h1a4U2Z3\5`1X4Q2n1
:=X3V5<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2g4m1X3FLU2o5]1BhHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a
12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P22eHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1
_@518R1R2e6X3FLU2o5P2hHl6U8_2e1a45o1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6X3FLU2
a274Z21CP2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3^8i5a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a
4U2R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2i1a440o1g8`1d3CQ2n1:=X3Z
5m8a12621F0V9_=4Z@b2a2=4?d1W=W3518R1R2e6X3FLU27Y274Z21CP2R3eEl6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=41=d1_@518R1R21c6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R
1R21c6X3FLU2o5P2hHl6U8_2\1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_
2d1a461l1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0fF4Z@b2a2=4?d1_@518R1R2Y6;X3FLU2o5P2hHl6U8_2o1a42R2g8`1X
4Q2n1:75V11o1X>a12621F0fF4Z@b2a2=4?d1V>X2518R1R2e6X3FLY1J0Y3<P240111002g1hHl6>f7Q2=^1a410R2g8`1X
4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2`1a410R2g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1_@518R1R2e6X3FLU2o531j1hHl6U8_2`1a410R2g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518
R1R2e6X3FLU2o53l1hHl6U8_2c1a410R2g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518R1R2e6X3FLT20j5431
j1hHl6U8_2_1a4U2\6Z2`1X4Q2n1:=X3Y5d7Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g
8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2e6X3FLU2h3V2P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1_@518R1R2R5b1X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4d1<n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@5
18R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4]<l3b2a2=4?d1_@518R1R2e6X3FLU21m5P2hH
l6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0T@a64Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a4U2g8`1X4Q2n
1:=X3X>a12621F0FoE4Z@b2a2=4?d1_@518R1R2j3j2X3FLU2o5g18hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0X1]E
4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4=l?b2a2=4?d1_@518R1R2e
6X3FLU2c12X4P2hHl6U8_2_1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?8V14_@518R1R2e6X3FLU2o5P2PFg2l6U
8_2_1a4U2g8`1X4Q2n1:=X3X>a12621F0V;_;4X8Q8b2a2=4?d1_@518R1R2P2d4X3FLU2o5P2hHl6U8_2\1a4U2g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3X>Y172621F0fF4Z@b
2U1[1=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6
X3FLU2o5P2hHl6U8_2_1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2o47=RCl6U8_2]
1a4U2\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2S7c1`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1_@518R1R2e6X3FLU2o5P2R3eEl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e59
P2hHl6U8_2^1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2W4g1P2JmGl6U8_2^1a40T2g8`
1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2h2V3P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2^4`1P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4\4m;b2a2=4?d1_@51
8R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2c5TCl6
U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a4U2g8`1X4Q2n1
:=X3X>a12621F0fF4Y1P?b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Y;P
5b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2`1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4X<Q4Dm1a2=4?d1S<[4518R1R
2e6X3FLU2]5AP2hHl6U8_2`1a4U2X8>`1X4Q2n1:=X3`1g<a12621F0fF4Z@Dm1a2=4?d1_@518R1R2e6X3FLU2]5AP2hHl6
U8_2]1a4U2g8`1X4Q2n1:=X3X>a12621F0fF4V3S=b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a4U2g8`1X4Q2n1:
=X3X>a12621F0^>W84h9a6b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@
b2a2=4?d1_@518R1R2e6X3FLU2]4a1P22eHl6U8_2^1a40T2g8`1X4Q2n1:=X3g<`1a12621F0fF4Z@b2a2=4?d1_@518R1R
2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_
2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P22eHl6U8_2^1a40T2g8`1X4Q2n1:
=X3X>a12621F0fF4h:a5b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF40Y@b
2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3F
LU2o5P2U6bBl6R3R5_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2e6X3FLU2o5P2hHl6U8_2_1
a40T2\7Z1`1X4Q2n1:=X3X>a12621F0fF4k<^3b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X
3k8\5a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2gEP3l6U8_2`1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1_@518R1R2e6X3FLU2o5P2R321`El6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
X3FLU2o5P2h8o?l6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2R3eEl6U8_2
_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2h8n=P2l6U8_2^1a40T2g8`1X4Q2n1:
=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2e5RCl6U8_2`1a40T2g8`1X4Q2n1:=X3X7o6a12621F0fF4\4
m;b2;U2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R
2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2R=e;l6U8_
2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2c5TCl6U8_2^1a40T2g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2Y5^Cl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1_@518R1R2e6X3FLU20n5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FL
U2o5P2R3eEl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e2Y3P2hHl6U8_2^1a4
0T2g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3V<Q
2a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1_@5180Q1R23a6X3FLU2o5P2hHl6U8_2`1a40T2g8`1X4Q2n118=X3X>a12621F0fF4Z@b2a2=4?d1_@5180Q1R23a6X3FLU
2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2[5ChBl6U8_2_1a40T
2g8`1X4Q2n1:=X3X>a12621F0fF4h:\2T3b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n118=:m2X
>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a4000R2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4
?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2b1a40T2]20X6`1X4Q2n1:=X3c1d<a12621F0fF4k1^>_22a2=4?d1_@518R1R2e6
X3FLU2o5P2hHl6U8_2a1a40T2S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6
U8_2^1a40T2g8`1X4Q2n1:=X3c1d<a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n
1:=X3T8S6a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3U;R3a12621F0fF4
Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
X3FLU2o5P2Q5fCl6U8_2`1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2^7YAl6>;Z7
_2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4a8h7Dm1a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1
:=X3X>a12621F0fF4R1W?b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4b7g
8b2a2=4?d1_@518R1R2e6X3FLU2o5P2R3eEl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e
6X3FLU2o5P2o3hDl6U8_2]1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_
1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2g52mBl6U8_2^1a40T2g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Mg5X3FLU2o5P2hHl6U8_2^1a40T2b4T4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2`1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=468d1_@518R1R2e6X3FL
U2_2U39P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2n9i>l6U8_2^1a
40T2g8`1X4Q2n1:=X3X>a12621F0fF4W7R9b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6i1[6_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
U1>_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3f1a<a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2
o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6>f7_2^1a40T2g8
`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e59P2hHl6U8_2^1a40T2R4d4`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2]1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518
R1R2e6X3FLU2o5P2hHl6U8_2`1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2c5U@n2
l6>f7_2`1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R23a6X3FLU2o5P2V2oDa1l6U8_2`1a40T2\7Z
1`1X4Q2n1:=X3X>a12621F0c>V4k34Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1W3P1Q2n1:=X3X>a
12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2e1a40T2]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0fF4k
1^>_22a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1_@518
R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2b7T1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6
U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0\?Y74Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2b1a40T2g8`1X4Q2n
1:=X3X>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3S<T2a12
621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2U1[1=4?d
1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2h3
V2P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hH[3`3U8_2^1a40T2g
8`1X4Q2n1:=X3X>a12621F0fF4f9c6b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2a1a40T2g8`1X4Q2n1:=X3X>a1262
1F0fF40Y@b2a2=4?d1_@518R1R2e6X3FLU2Y51CP2hHl6g1]6_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0[DZ24Z@b2a2=4?
d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4V6S:b2a2=4?d1_@518R1R2e6X3FLU2o
5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2_1a40T2g8
`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2S1]1=4?d1_@518R1R2e6X3FLU2o5P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a126
21F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2[5\Cl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@
518R1R2e6X3FLU2h3V2P2hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2
hHl6U8_2^1a40T2g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5T1KhHl6U8_24c40fBlS28c40
fBlS2XT1m5705c40fBY9bj1;c40fBk:Pi1g@^I60005c40fBcm1X65c40fB\c1_@6c40fBR6`<Xa16c40fBcm1X6[Z15c40Y
B<lS26c40fBZ;ah1`Z15c40fBlS2TZ15c40T1aAlS26c40fBAo1ZQ25c40fBlS2l45c40fBlS2QZ16d4W?^3iHX1iY14d4fB
cm1X66d4fBY9Yd1X6oM3d4fBlS25d4fBcm1X6mQ14d4fBlS2mQ14d4fBlS2oM?d4fBSi1h:Q=_117T2\>f:80027d4fBY9bj
1XT1U607d4fBlS2XT1h5<05d4fBcm1X6i=5d4fBY9bj1i=4d4fBY9bj14d4fBlS2QZ14d4h<m5lS2b1e41o1g8`1d3e2n1:=
X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2e6X3FLd1@a274Z21CiJl6U8_27e4eBP6]5Vk1oP1@=e4eBP6]5Vk1g?j1S9
1g4^1@k58e4eBP6]5Vk1V?hA@9e4eBP6]5Vk1c9[G@\2Ce4P1dAP6]5c7[^1V5oP1@n5h:c@1O02T4f9:e4j64e;P6]5Vk1T
Nj2@8e4eBP6]5Vk1\ES<08e4P1dAP6]5Vk1oP1@7e4eBP6]5V7oc1`Q1a1e41o1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a
2B?d1>h<]318R1R2e6X3FLU2a274Z21CiJl6U8_26e4eBP6]5Vk1`Q18e4ASBP6]5Vk1oP1@8e4NfAP6]5Vk1`Q1VU18e4eB
P6]5Vk1oP1@h58e4eBP6]5V7oc1`Q1k57e4eBP6]5Vk1`Q107e4eBP6]5Vk1`Q1h58e4P1dAP6]5Vk1`Q1Zb18e4eBP6]5Vk
1oP1@Y]17e4eBP6]5R2Si1`Q1m1e41LR1g8`1d3e2n1:=X3Z52]4\4a126210E0ST1R3b2a2B?d1>Mj;]318R19h1`50S1X3
FLd1@a274Z21CiJl6\62c11_2:e4eBh1W4]5Vk1oP1@i5=7e4eBP6]5d6ad1`Q17e4eBP6]5l_1Y;`Q17e4NfAP6]5Vk1`Q1
8e4a<?c5P6]5Vk1`Q1_1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2
a1f40o1g8`1d3e2n1:=X3Z5m8a12621C20RASFb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2d1f40o1g8`1d3e2n
1901;X3Z5U7g1a12621F0VW1b2a2B?\17W=]318R1R2e6X3;:LU2a274Z21CiJl6U8_2o1f40o1g8`1k2He2n1:=X3Z5m8a1
2621F0n3OP1i3\Mb2a2B1=d1W=]318R1R2e6X3FLU27P1J=74Z21CS5e9c5[6o2l3JY3P4W27g1f40o1g8`1d3e2n1901;Dc
2Z5m8a12621F0c5^;SFb2a2B?\17W=]318R1R2e6X3;:LU2Fj174Z21CiJl6U8_2h1f40o1g8`1d3Oe1n1:=X3Z5m8a12621
F0VW1b2a2B68d1W=]318R1R2e6X3FLU27Y274Bg11CS5U>_7l6>;Z7]1Q1_1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2`1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6
X3FLU2a274Z21CkCm6l6U8_2n1f40o1g8`1k2He2n1:=X3S1V4m8a12621F0V9E@c9W8_2\8b2a2B?d1W=]318R1R2e6X3FL
U2X1X13204Z21CS5[4YAl6>;Z7_2U2f4080e1g8`1d3e2n1:=X3Z5m8a1100521F0cQ1b1h2V1b2a2B68d1e3a9]318R1R2e
6X3FLU27S1U174BW1?1Ck3AAS4AT5e6X5l6?T4`3_2i1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2
e6X3FLU27W2174Z21CS52Kg>n5l6>;Z7]11Oc1f40o1g8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>b2a2B?d1W=]318R1R2e
6X3FLU2a274Z21CiJl6U8_2a1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CS5
eEl6U8_2`1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CV:b@l6U8_2a1f40o1g
8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2_2174Z2199iJl6U8_2`1f40o1g8`1d3e2n1:=X3Z5m
8a12621F0eQ1`5b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2k1f40o1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7f
Lb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CS5n:^1CX5c1f1l6>;Z7_22`1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1W=]318R1R2e6X3FLU2a274Z21Ch9PAl6U8_2c1f40o1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d1W=]318R
1R2`3T3X3FLU2a274Z21CiJl6U8_2c1f40o1g8`1d3e2n1:=X3Z5m8a12621F0_F<Y@b2a2B?d1J\<]318R1R2e6X3FLU27Y
274Z21CiJl6U8_2i1f40o1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1JT21X2l22l4]318R1R2e6X3FLV1N7Y274I`1
1CiJl6U8_2e1f40o1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@Z1W1a2B?d1W=]318R1R2`3T3X3FLU27Y274I`11ChHP2l6U8_
2b1f40o1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2e6X3FLU27Y274I`11CiJl6U8_2o1f40o1g8`1d3e
2n1:=U24MZ5m8a12621F0cAf6g1a4a8b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CS52Kg>n5l6>;Z7]11O4`1f40o1g8`1
d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CjDn5l6U8_2a1f40o1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CQ42dFl6U8_2m1f40o1\7Z1ANd3e2n1:=X3Z5m8a12621F0k:f;^1f
:0\4b2a2B?d1W=]318E<R262[6X3FLU27Y274Z21C9Q1W3UFl6U8_2b1f40o1g8`1d3e2n1:=X3Z5m8a12621F0\Hi>b2a2B
?d1W=]318R1R2e6X3FLU2a274Z21CQ42dFl6U8_2a1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6
X3FLU2a274Z21CV:d9m6l6U8_2Q2f40o1l6j1`1d3e2n1:=X3j1_3m8a12621F0d2d@T4h8n6b2a2B?d1W=n1^118R1R2e6X
3FLY1Ka2604Z21CS56b<i4h2X1l6>;_2j4]1Q1a1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3
FLU2a274Z21CV:d9m6l6U8_2`1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJ
l6h4\3_2`1f40o1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2a1f40o1g8
`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274`1I1CiJl6U8_2a1f40o1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_24c1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
148d1W=]318R1R2e6X3FLU2a274Z21CiJl6Je3d3_2a1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2
e6X3FLU2a274Z21Ch72mBl6U8_2b1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z2
1CS5eEl6JZ7_2a1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CbAV9l6U8_2S2
f40o1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3h9V?b2a2B?d1W=]318R1R2e6X3FLY1Ka2334Z21CS52S1b6l7l1Z2f1l6
>;k3^3]11O0f1f40o1g8`1d3n1;008n1:=X3Z5m8a12621F0m@XFb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CR3fGl6JZ7_
2b1f40o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2e6X3FLU27Y274^1K1CiJl6U8_2a1f40o1g8`1d3e
2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CP2hHl6U8_2^1g4o1g8`1d3e2n1:=X3Z5m8a1262
1F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]31
8R1R2e6X3FLU2a274Z21B0iJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=]318R1R2e6X3FLU2a2
74Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CP71fCl6U8_2`1
g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ch72mBl6U8_2_1g4o1g8`1d3e2n1:=
X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a2604Z21CiJl6U8_2b1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b
2a2B?d1W=]318R1R2e6X3FLU2a274Z21CP?h;l6h58[1G_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318
R1R2e6X3FLU2a274Z21CbGV3l6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z
21CP2hHl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VV1Ob2a2B?d1W=]318R1R2e6X3FLU2h1H74Z21CiJl6U8_2`1g4
o1g8`1d3e2n1:=X3f1c3m4o3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X
3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2f1J74Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=]318R1R2e6X3FLU2a274X1Q11CiJl6U8_2a1g4o1g8`1d3e2n1:=X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4]318R
1R2e6X3FLU2a274Z21CiJl6U8_2a1g4o1g8`1d3e2n1:=X3Z5m8a12621F0V;_=]6Q8b2a2B?d1W=]318R1R2e6X3FLU2a27
4Z21CiJl6U8_2g1g4o1g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=]318E<R29[6X3FLU2X14S174Fc11CR=f=l
6U8_2a1g4o1g8`1d3e2n1:=X3Z5m8a12621F0hR1]4b2\1T1B?d1W=]318R1R2e6X3FLU2a274X1Q11CiJl6U8_2^1g4o1g8
`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12
621F0_Ff@b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CP6hDl6U8_2^1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1
W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X36?LU2
S2=74Z21CiJl6U8_2a1g4o1g8`1d3e2n1:=X3Z5m8a12621F0YS1GT3b2a2B?d1W=]318R1R2e6X3FLU21_274Z21CiJl6U8
_2c1g4NP1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6X526AP2_2`1g4o1g8`1d
3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2a1g4o1g8`1d3e2n1:=X3Z5m8a12
621F0UR1P5b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CV51`El6U8_2`1g4o1g8`1d3e2n1:=Z2MZ5m8a12621F0c:bLb2a2
B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3F
LU2a274Z21CR@f:l6U8_2c1g4o1g8`1d3e2n1:=X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=]318R1R2e6X3FLLX1a274Z21
CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0aNd8b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`
1d3e2n1:=X3Z5m8a12621F0f:_Lb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2g1g4o1X1b2W3c1`1d3e2n1:=X3U
133R2i1i2S6a12621F0VW1b2a2B?d1W=]318R1R2e6X3F5FU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1[;k1]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]31
8R1R2e6X3FLU2a274Z21C\2\Hl6U8_2e1g4o1g8`1d3e2n1:=X3Z581`29b3T2a12621F0VW1b2a2B68d1W=]318R1R2g4m1
X3FLU2a274Z21CiJl6U8_2a1g4o1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CXE`5
l6U8b1La1g4o1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CiJl6>f7_2f1g4o1g8`
1d3e2n1:=X32W5m8a12621F0m=Z;m=b2a2B68d1W=]318R1R2e6X3FLU2a274^1K1CW<@W<h1l6U8_2_1g4o1g8`1d3e2n1:
=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6i1[6_2a1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW
1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21C\2j>a9l6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1Md1a2B?d1W=]3
18R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274
Z21CiJl6U8_2b1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CX9`Al6l31V4_2b
1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cg1k1Dm2bCl6U8_2`1g4o1g8`1d3e
2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cg1D\Hl6U8_2b1g4o1g8`1d3e2n1:=X3Z5m8a1262
1F0T@QGb2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cg1k1c=a9l6U8_2a1g4o1g8`1d3e2n1:=X3Y50m8a12621F0VW1b2a2B
?d1W=]318R1R2e6X3FLU2a274Z21C\2V1UGl6U8_2o1g4o1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm2VCb2a298?
d1W=l1`118R1R247e3=^1EX3FLU2a274Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=]318R
1R2e6X3FLU2a274Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU27Y274Z2
1CiJl6U8_2m1g4o1g8`1d3e2n1:=X3h2a2m8a12621F0hR10\4b2a2B68d1Z5l7W3518E<R29Z4T1KX3FLU27Y274Z21Cm1^
21Q:X<l6U8_2e1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1;Q3l4l4]318E<R29[6X3FLU27Y274I`11CiJl6U8_
2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1Z5l7]318R1R2e6X3FLU2a274Z21CiJl6U8_2c1g4o1g8`1d3e2n1
:=X3Z5m8a12621F0V4oR1b2a2B?d191Q3l4l4]318R1R2e6X3FLU2a274Z21CiJl6U8_2b1g4o1g8`1d3e2n1:=X3Z5m8Y17
2621F0VW1b2a2B?d1;n7l4]318R1R2e6X3FLU2a274Z21CiJl6l4X3_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a
2B?d1W=]318R1R2e6X3FLU2a274Z21C\8\Bl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2e
6X3FLU2a274Z21CiJl6U8_2b1g4o1g8`1d3e2n1:=X3Z5m8a12621F0^EgAb2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cd7U
@n2l6>f7_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CS2eHl6U8_2_1g4o1g
8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1f6`6]318R1R2e6X3FLU2a274Z21CiJl6U8_2i1g4o1g8ANd3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1U2`4P2_4]318R1R2e6X3FLY1Ka274Z21C[1d5;U1m>X3l6JZ7_2`1g4o1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CP7GPCl6U8_2a1g4o1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2
B?d1W=]318R1R2e6X3FLU20`274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3
FLU2a274Z21CP7hCl6U8_2c1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=R2Z118=DR2e6X3FLU2a274Z21C\Cc
6Hl6n1V6_2X2g4o1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11nGb2a2B?d1U1c8]3]318R1C^1g2m3X3FLU2?Q27
4>:BM1CV2L_1h7b2\4c6Hl6>_1V6_2b1g4o1g8`1d3e2n1:=X3J_4m8a12621F0W:nLb2a2B?d1U1Q<]318R1R2e6X3FLU2a
274Z21CR2fHl6U8_2g1g4o1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK0g8f2b2a2B?d1W=]318R1R27]6X3FLU2a274Z21C
iJl6>f7_2f1g4o1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X28B?d1^6h6]318R1R2e6X3FLU2a274Z21CiJl6U8
_2a1g4o1g8`1d3e2n1:=X3l1]3m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CV51`El6U8_2a1g4o1g8`1d3
e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=]318R1R2e6X3FLU2a274Z21CS2eHl6U8_2_1g4o1g8`1d3e2n1:=X3Z5k6Q2
a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2b1g4o1g8`1d3e2n1:=X3Z5j1P5Q2a12621F0iE\Ab2a
2B?d1W=]318R1R2e6X3FLU2a274Z21CiFo3l6U8_2a1g4o1g8`1d3e2IT1:=R2U1Z5m8a12621F0XQ1m5b2a2B?d1W=]318R
1R2e6X3FLU2a274Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2e6X3FLU2a274Z21
CY5_El6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2a1g4o1g
8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6>;Z7_2_1g4o1g8`1d3e2n1:=X3Z5>
^8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2`1g4o1g8`1d3e2n1:=X3Z5m8a12621F0[@AXFb2a2
B?d1W=]318R1R2e6X3FLU2a274Z21CiJl6U8_2_1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3F
LU2a274Z21CiJl6g1]6_2f1g4o1g8`1d3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a2B68d1W=]318R1R2e6X3FLj1:h1H74Z
21CGQJl6U8_2f2g4o1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50YAe2n1V8@4?JV1b2a2B68B=Cn1b6i2k12
S1V218R1R2e6X3FLj1:_18H7498g11C>89LeET3l6U8_2b1g4o1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1l<:]318R
1R2e6X3FLU2a274Z21Ca3WGl6l31V4_24h4W<_3hb4=h4g9_2_3cAmG`\1P1h>[<b9lFn4;h4LZ;_3hb2S9_1iDd9lFn4;h4
W<_3Rf2Y7_8Y<1b9lFP5?h4LZ;_3_9m1g9Lel1S9_1iDo6aIP5;h4W<_3l1Uj2k2R1e:T:[L_1<h4T5R7_3l1n7lY1YX1Y1d
2UH`J6h4W<_3hc1^T2`J7h4W<_3l1QV1Vn2b<5h4W<_3UV4b<6h4W<_3nW1WZ2aP1=h4T5R7_3mT11n2m1P;^X1fA^2UQ1Dh
4W<_3l1Y7X7Z?R1i9^D0K10b4V3aKT;PT1Z2<h4W<_30iOoKB[8V3Yf1]DZ27h4W<_3fR22RS1k\15h4W<_3lU3k\15h4W<_
3];ZW47h4W<_3_9m1hV3aP15h4W<_3Vb3aP15h4W<_3Ym2^e18h4W<_3\?f22R[2^e16h4W<_3^X2`V1hS1Ah4W<_3`BS2U;
nR1g3MD08kJ1?0j^15h4W<_3ha4O6h4W<_3gOja2UQ16h4W<_3gOiIVi2>h4W<_3fKP4b@LFHQE0CUm1S=8h4W<_3Z`1\2QE
0mZ25h4W<_3^X2YZ26h4W<_3Vb3hDh;Mh40V<m1a1>]1h4Y6\2\1<l1P4U3hT12Y2[C:Z>Q3FBP6Y2`1i@S@<h4W<h1f1`1`
X1Y;\3U_1T7R3aP16h4W<_3Zh1ki1aP16h4W<_3fj1_g1aP17h4W<_3nW1cY2CaP18h4W<_3nW1m:Sl1a2UQ16h4j5\6_3Y:
^X44h4W<_3hb48h4W<_3jOPU1f\1UQ1\36h4W<_3i=VT3gP16h4W<_3nW1X=`m26h4W<_3jO\E`m25h4W<_3We1`m25h4W<_
3hd1om25h4W<_3[X1\Z35h42T<_3hb45h4W<_3ba3UQ15h4W<_3hJog36h4W<_3\f1_e1kV15h4W<_3nW1iZ36h4W<_3mT11
h]35h4W<_3WW2`[28h4W<_3Ya20aD[B_J7h4W<_3`[21b4bR2Ii4T>P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1i@S@
Ji4T>P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBh2W3Y2`1i@S@Mi4T>P2]1h4Y6\2\1<l1P4nW12I04Y1[C:Z>Q3FBP6Y2^11
i@S@Ki4T>P2]1h4Y6`1K\1<l1P4nW12Y2[C:Z>Q3FBh2W3Y2`1i@S@Ni4T>P2]1h4Y6\2\1<l1P4fKj2\92I_1[C:Z>Q3FBh
2W3Y2[14i@S@Oi4T>P2]1h4_20h3\2\1<l1P4nW12Y2[C:Z>Q3FBh2W3Ga1Y114i@S@Li4T>P2]1h4j4M1>\2\1<l1P4nW12
Y2[C:Z>Q3FBP6Y2`1i@S@Li4T>P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3FBP6Y2[14i@D^?Ki4T>P2]1h4Y6\2\1<l1P4nW
12Q1W1[C:Z>Q3FBP6Y2`1i@D^?Mi4k:X3P2T18h4h5@\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1i@D^?Ji4T>P2]1h4Y6\2\1<
l1P4nW12Q1W1[C:Z>Q3FBP6Y2`1i@S@Ki4T>P2]1h4Y6\2\1<l1P4T>jBn62Y2[C:Z>Q3FBP6Y2`1i@S@Ki4T>P2]1h4Y6\2
\1<l1P4nW12Y2[C:Z>Q3FBh2W3Y2[14i@S@Ji4T>P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2[14i@S@Ni4T>P2]1h4`2
h3\2\1<l1P4eW1252Y2[C:Z>Q3FBh2W3Y2[14i@S@Ki4T>P2]1h4Y6\2\1<l1P4W5fR12Q1W1[C:Z>Q3FBP6Y2`1i@S@Ki4T
>P2]1h4Y6\2\1<l1P4nW12OY1[C:Z>Q3FBP6Y2[14i@S@Li4T>P2]1h4Y6\2\147l1P4k5jEW<2Y2[C:Z>Q3FBP6Y2`1i@S@
Ji4T>P2]1h4Y6\2\1<l1P4nW12Y2WAS2:Z>Q3FBP6Y2`1i@S@Ji4T>P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1i@D^
?7j4S>P2]1R;T:]\2<j4S>a1>Q1;R;T:cW1m3kP1T;8j4S>P2]1P7Q4T:]\28j4S>P2]1R;T:]\2h>1k42k4bm36k4mU2V3[
c1g4TW16k4mU2V3T7V\1g42k4`S52k435k4[T2h3R`1[43k4ga2ZS22k4\b22k4aR22k4mU22k4eQ44k4:g]495k4hP1o676
2k4kl32k4Uc33k4hP1i`21k43k4ih1d]24k4UGdJgU26k4\CS2d1cT3TY14k4k[1]Lmh12k4fb42k4Ye47k4hW1Vo2T;h1PA
^26k4bh1Cb2UX201k42k4bW5<k4ZF^R1]P1f>1HdW1j43V9Y68k4k@[V1a7_f2001;k4bP1h3^G_h2:G000ZB4k4Zd4T104k
4kAVU1Q52k4[j49k4:AU]49Ig?0[6>k4WX1i5a8m70a:Yd1U2R2P5a>1R29k4kOc4c?F_3h<]3iJ7k440SQ2X5iS2c?3l4dk
4=4l44Qm3T=1l44m4FZj4l<;m4FeZ4`7j6U>E301c19m4FeZ4`7j6U>E305m4FZi2b^2j16m4F1Tb4iDL2m4F<m4\<QBk39m
[1^HZ3d`1l<<8:m4^Nk39m[1^Hoc1l<<81m43m4nW5<9m4F1UDFkT4R=622m4H4n4]X5k121n46n4nX4d2k9189n4HYh4110
a>m355n4mR4W8W9]A5n4ZZ1T5V]3^<8o4jBIe1a1cGB]b32o4R[44o4id1d?d`21o42o4Qk44o4QZ2Q[2m53o4R[4U>2o4Wi
43o4[h1a<3o4]i402o4]i42o4hT23o4Ti483P5b^3^n13P5UJoM1P54P50io2\Z1IP54SHX2b2h3d2Cg1XBX9b1PFd=\P1]5
1=o<3i4:V6X4V12P5Ye12P533Q5VZ4c62Q5VZ42Q5VZ46Q5VZ4g?0m=T13Q5VZ4j<3Q5VW4o23Q5lW4Y25Q5VZ4U22QH4Q5V
Z4Q:Z26Q5VZ4T5e<d708Q5VLia1b6be1T5b2h12R5]P52R5fV53R5^V4oI1R52R5^P53R5^V4oI5R5f[1l8ja2WP1:R5^D^1
0]Jd1iHm6aY1R;3R5UFR\3[1R5MR2I`>n5m1[8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1F=<_5b8fDX1T10g7Q1n3^8T1i1b;\
>6R5Wj30T@R5fL3R5]Z4mE6R5kZ1kR1Wh12d44R5kZ1kR1ll11R5:R5Y5cT1W3Q@DbCgT1fFV62S5hX43S5aT2VT2>T50nGX
f1QH1eP1Y1S41=A4C3T5kV2hC1T53T5Rn3\?2T5gU55T5`8fAo8Ri22T5Rj45T5QQ21[2Xj1=T5b>m4E>GU11hIQ5`NRh1Q2
5T5f\2n3a3c`23T5`^412T5R92T5Pj12T5eb12T5ml22T5il1EU5[V12PX1^8^7c=[HQ81=AHCU4n6V;4X48?6U5VX4d43QG
g25U5QU1dHX_2`@5U5nGZ^21cV15U5Sf3kF\Jf32U5o\43U5a\4=6U5n[2=0f4jk16U50A\\4H94V5g]49RI7V5kU42k6L9R
I7V5cl1Sa29o4e1\B5V5g]49e6\B4V5Ve1`h294V5nY4h393V5g]494V5g]4926V5dd1Ri20828V5Z^3_>l@082VG4V5g]49
[74V5do2R^195V5Pf3e3PD93W5fZ4nM1W52W5oZ43W5bc2X]22W5kP54W5o8_h422W5dY53W5o8_h42W5n\53W5W]562W5o8
CX5_@V6Z?g7P5eM;V1P<VJ4n21:D`2Q3[P1P1X5T?n3W3W1f32?e5U1H^2e6R6V3g8c6e4Q2d3Q1V1cDFc8F9S2m5Y3c:TV1
1Z52[5ak41[56[5mY1\5TV3Q6n<5[5iU12ff337[5;mk4R;S1i254[5\X4PC32[5[\58\5:aR2ge21Z9W952\5eQ51\53\5m
Q5[:5]5aR1eR1^e1da17^5Um3^;P=i51X55^551bP5f94^5ie1P[3;2^5aZ55^54Zc4`6b=3^5]n1oX39^5oT1_f31O02T4f
94_51^_4YL1_55_5d]2]6nIc]12_5Q^3D_5d@a7a12?U3>_1Mo1@nQ1^63e3m4bY1m241_52_5gU35_5oY1[4ga302a5e]21
a56b5fe1]a2]2mHa31b52c5h@1c52c5ki44c52Q?fk32c5gU57d5Qo4g1o6?2U3;d5X5YEg7T1`Q1^e1P`12`1<5d51^=Y\4
\=1d51d52e5U<6e5a;0^]4Fa89e5b;B2\X2X\1d?T9a82e5k94e5S==le43e5lk2a=1e56e5j>f7Z[2kW132e5Qi42e5T\52
e5U<1f55f5V`1mQ3iD66f5i5ZS2S\1la1A5f5c21a`4nH2f5cY47f5n11h;R[4h:_33f5Sc2a`24f5lh4h:e34f5hm4\9T14
f5]o4V8X32f5kV55g5Yh41bB59g5=kg4110a>m353g5nZ554g5Yh4dB54g5PW5m355g5P[4[Ma255h5jl1d8ah2\61h51i53
i5ac1bl11j57m5Uc2W@f2i@[7SK1o56[g28f7bJj8UC2Q659Q6XBd6X7]B>P5dY1lJES6@`4i4f6=n?n?bW17i=[:5U2R88l
7h:W:X4Y>9S6P1oCTR2d1h9o3jDT7;S6`5[<n3VR1`^1h;Y1g7i6T<4U6Z>j:d5:U6k^10_Z1U4FeGe7Q3g22W648Y6an1`1
g32j3[X1d81\69`6ek1@[2Ta2^3g2T;h45`6mU3\o1EQ48a621d1nR1f_2U368c6`?V9^7RZ10[8_[1Ce6?cCCa=Ba31;XR1
6b1n6g[1Go2n@i?2Ce66lCCa=Ba31;XR16b19MP5Eg[1GnC4e6QT2U:[52e6To33e6a:?4e6_a2bP1c<2e6YU33e6U>P^12a
e1oR23n6j[3gd10;Z7h3H`1k]2RZ1UX141A99Z7Ce5c1\1b3cU1^@h;6a7h2_3k5Xi1UL5c7i5nJhT1i]12c7aU23e71h;3e
71]j34f7ga1Y1_13f7on1b11f77dc1nS3b21j=d252k7Sb21k75P8b2nCeR1km14P8T1\En61Q8;S8SKe8n1eT1m4^\1g3cD
k=n55S8oT1Ve1k1_d11Y86Y8`U1US2VKR4c52Z81:Z817X2ZLSY1]8PM_FTV12^8hj45b8nX1d6[3g13b8c_1S5;c8kd2Q3_
4?1jQ1E3l8[A0?m8f=;00S5d3Y3S2b2h\1^>T1P2oO2m8kP13m8jP103n8o1lP52n8o11o81o83P9nMi92P9nM1P91Q91R92
T9ZK2U923U9lX3S]12U9Pf45U90PZ2Vk1g@1U92U902U9kP22U9U]23U9]3hK2U9VO2U9RQ16W9\2RLah1P2k11X99\9\W2K
Z3Q;^1V1X1n_14a9Yl1\OgK9a9mBWEZ3P4S6Y`1j5I2b944f9ZIgKhm2:i9g3a_1TW2[>246NXF5i9g3@Yk1c33i9RH^m19l
9h2VR1IfBeHn1jDUG4l9TMkEPc24l9QV4M\E5l9QV4=?\E1l92l9nj12l9bm12l9_V43n9Of22n9Sg15n9Sg1R8Z5f;1n95o
9O1d2i\204R:^a1P8Zf18S:Q3[CR2<`_1m4S[12S:`H7n`1<5Q6jKY3i15W:o29\W2W23W:o2nY26W:c<oLQ:XIZ35Z:[9[W
1lA_d15Z:[9Xi1_d1?2Z:ej31\:1^:4a:U_2d[1k>2a:fY43a:fP4o82b:WW47b:QIJfR1Y<d4Uj1@d:_;_80?=0W1b4e3C[
>4n6Tg1^42e:k21e:1f:1f:3g:do2cC3g:1Vc31g:1i:1j:2k:Tc32n:14n:1J_Q54n:1eZ2E3n:1[[24n:1Ro1WS31n:02R
;dV53R;Wc2na2AS;2b?CT>f31_R132b1fb1Gh42oNX61Z;1Z;2Z;\n13Z;V252Z;\23Z;\2dh4=^;Y1`:W7lBc1j=T1Z7U9W
4W`2m77^;Y1YV1hS1^Z2h5m71`;2`;Vn12`;^_31c;2c;oT43f;`2bn12f;SQ21f;5h;aT4`7kEd22h;\U3:h;]W2c5cDQAi
A`7d9U<07k;TZ2Xh2;Ll261k;4k;Wn15QS32k;_Q56l;]KoR1YT24\61l;5o;XV1m5i5]G3[<1Ui34_<R3V3=4_<i_3i5c_1
2_<i_32c<bZ21c<5c<ZGb4nQ1e<4c<XX2VO`L2c<XX23c<XX2gk15e<PCSM\2U^23e<l^1cM2e<V_16i<^7\Dii18X12m<`X
11o<>T=fBY3:h1b20YP1kM0?X;\Dd61U=2U=kE2W=h`31W=2W=`a12W=b\22W=n^11[=1]=2]=32]=ko3:]=3EX5QR1Q:`?^
S1S]118]=IX5dk1^S14n\112`=Wg42a=nQ21a=2e=fA4e=fAo8RX35e=fAo8ZQ1gV22e=kb14e=fAo8Ri23e=fAo81g=1g=3
g=`o2^T22k=lF2n=hk12n=YX12o=jK1o=4S>o4Pk4S32S>j[11W>6W>eQ516[144W>WNfS4`12W>\a12W>ni45W>g`1T3R7n
_24W>oj1l5Qi22W>`a43W>`a412W>_h41W>2W>Rk12W>gX22W>ik12W>lP24[>`^1[2@1[>2_>QR21_>03j?]8S26g>VT19h
[1`n1d35g>WT1m6V@f32g>VT1:dNOT:a;m20\:Q<XDU3>dAk2c3R4hD1^8Z8eU1R3JmS13PM2j>\d33j>bP1PW12j>cW2;k>
h5a6g<[42b5]3\?S9Xe15k>cFDlk1i33n>1QY16\?[>mP1_;PKoN=_?P5c3R4f110_9kQ2R2mS13iH4a?I2U11iC8b?\4kg3
7X:T9h3_62e?^63e?^6bk44g?]6X>29g?]6X>2N\j1U3W1m14h?R2[OoY2Mh?QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1G
l1_V1o:k>Z33i?n`2Z>2i?`e21i?1j?2j?aU23j?aU2\22j?go11m?5m?X2Q?e4YX15Q@c4R=gT1X[21X@7X@H0W2bk35^I4
fMh:af2V42^@i16^@19]1gB`42^@12_@[n35g@?0gf4B3k@o3_Z41k@1PA1TA2WA?1XA1]A1gA2gA]Q32gAXk13gAVBQY13k
A\d2oJ2kAgT46mA[`2]1AZR1;2SBg21SB1UB3\BW=XD1\B1bB2eBR23eBR2eB1eB4iB=Xl143iB=kn31iB3iBdV1aW25iBVi
1_g13^22iBPd31jB6mBP3oHo9dL_f11nB2nBT[24WP1UU2Tc1`F=kP1o5d33Uc11R4R4j9YQ1YAEi61eX52WP1Z37SCXOQ7P
Ea_2dB52TC`e41UC2UCV32UC\Z31WC1]i11`C2`C[c33`CPT1`W12`Ca[21gC1iC2kC_71lC2oC42VDUi34VDR;b806XDV^2
8b7P=Q>2XDkX25XDlc2U1f2i@1XD3XDV^283XD`m1Rf22XD\D1XD1`D>aDb1k>h>7l4k@9f1`_1iM2f3R;1aD9aDh=PK\<k=
c[1[Ch7\;1hD3hD\d1dX22hDfk32hDH2hDH1kD1VE2[Eaj27^Emc1g5k2[1hE91gE1nE4PFV8GfI8QFTV1Bf5oZ2a1eHU4OT
FV9?E_21h41@\46F712Y;Q2\BQ51@K^1a32T<0TB0a>S11TF2TFe@2TFi?4VFl?mGTU21VF2XFlc21YF3[FVX1Y;4[FnOS8T
>1\F1]F6]Foi1[4[G114^FaT3T?U=2`F11iF6iF1o^2XS2b4j31kF4mFYL\Z241nF4nF[_2a843nFd_1XX12nFYQ37PG0W8d
c1f1nZ1e65PG0W8k3_a12PG04PGmk1f1da11PG2WGW`35WGSo1n30S]11lm38YGTJ^?R1\7]=cU1ab11\G1e[41]P41fZ52i
f4hC3gW1bf1\c21mh4000002^i4Q31^i41^i41^i41^i42i_4d92i_4d91^i41^i41^i41^i42i_4d91^i40008bGa3ZR1n9
Tl1f3\1PW14cl1e2IZ<7jGcJS2o1\P1<_W12mGo11nG2oGY51oG3QHm2mZ32RHl25Xj32RESLP13THR4Y;4UHUg30Q88UH`3
?_o1W=eMLVL;UHhj14Z1PDN7[1Q1_BkK7]H^1h1S1eR4R=64]H^1m2n_45bHY3eH6SZ22RIe23TIaa2m73TIc^1mR15TIc^1
mR1Q112UIJ2UIQ31WI2\In43\In4iZ11\I8]IZ2lBT4_W3:k?:05aI^10]JQf24aI^10\U31hI1lI3nIUT1h]21nI1PJ8c^1
g>2C0gZ2013ZJjImc32ZJjI2^J_11^J2_JP\11_J2hJ^I2oJXB5VKoQ11Qh2l87VK`2le1U8]S1m6ZJ3XKfS3T87XKLd<j\2
]6U6]_12YKjj24ZK31UT41[K4fKoh2R1gA4fK[Akk1WS23hK1nZ41jK3lKVP4S?1nK6nK_9UA^9Ri2i32nKb\21UL2VLg\22
VLk@2WLY;1WL2YL]S36[LCCiNh8L3_LcLS;2dL31dL2jLkA1mL>nLl7aLeQ1V3U1Q1=@?X19l^1i22SM@4TMXf1QH15TMXf1
i6WAlB5[X3oZ1^2b3gB2WMkG2ZMZC;]MV1OW1l8d\2f5@n<fA_E1^M4[i1bl1`N:01aM3cMc5lU4003fMPg1^a14fMme1c[1
m69fMd1e3X<YT1c[1o3m24DfMV>2H2U1124iS15d2d1Ko1KmV1i4mBf@7gMXLX5m3^=b5X31gM3gMY5k]11jM2jMaZ45lM[1
55Vg22mMn64ag1`W1\1Y40;nM10_1<g9fo1R2mS13iH2oMkk26PN0l1g9g;mb31UN4WN^J5h^24WNc7VBPH3WN^J`V31WN1[
N1[NB\N1jF[b1]7F=d1b2^G^20?\1U1?o<m89dN02Jk5e3B0Q]25dNS;0f7dZ24oN02^93oN022POhR32PO23QO1XL2QOZL2
SOa83SO[5U31SO2SOQi12SO^96UOe?P<Rh2j2YD7XOh31b2UU2e;`;1YO3[O?T59[O[5c4b?X_1N6m2oI1\O2\Oo84^O5?Y5
8aO<g9f>[8e3i8Rk26bOP9ae1lKb8k:1fO4jO\9g1jP21jO2nOna24oOQFXY2]F2QP1WN1WP19WP1c6X2Xl1\5lMY=XC[61`
P11eP1AkP1Q8b13=k9lBPFR4f2[1[IV2_?17aH1nP13oP11U24oP1hV15j<2PQ1Xe11PQ13PQ1VR1QC2XQ1`N3XQ1X8S`1S1
[Q1J]42h3ASOm=_555P21:2NU3@91L2ER3n8R6o=n5Q4_A0Q11h422]Q1mS30DoQ1l6T4m:0eB\:E;V14Fo6V5R1QH4W8n2`
;3YR1R1Xa12hR1WT34QS1]a1173QS1on1i31SS11WS13\S1[X2dA6\S1U4]6Uj1o3S31]S102VT1]]31hS11kS12kS1_Q32l
S1fY31nS13nS1b1cb12nS1Vd11TT13VT1fo3J3YT1S5f]21^T11_T12_T1U32`T1^Q32bT1RW31dT18dT1_7jo2_2?\1e1]<
5dT1jM_6`e2oB3dT1oc1o@2dT1oT21eT12gT1c41hT13hT1Q]3@1lT11mT12PU1i11PU14PU1l62RA5PU1m2Q7aW1gT11TU1
1TU13TU1f\1n32\U1eU12^U1UA1^U12aU1Ue22aU1cb11aU12aU1PW15dU11U76ZY25dU11m6kCme11dU12dU1i`21kU11nU
14nU1hX1b\118nU1U<D[2c1`G_=[m15XV1]Baa1Q193dV12e\25dV12aP2`:[K4dV12Q3_m12dV121dV12jV1VW11jV12kV1
nf11kV1:kV1d3Agb1V21b4[1hj1o11QW14RW1Xl2lR1`:1XW12XW1nX32XW1Wg21ZW14^W1oHbIVQ11aW15aW1U\1[T1P>77
bW1cP2Hh12nIT22S]411gW13gW1V[305lW100P4cQ32lW101lW11nW12oW1Th23oW1Th2Qb11\X13\X1[h1<2\X1VH1_X11a
X11bX11eX13eX1\g1e201iX11iX103jX1Xc2ce12jX1Xc22nX1V45WY1n_3:I01WY12WY1PS2;aY1gW1[8]3[2d1h1l2b8U9
l?1iY11jd21QZ11TZ11WZ18^Z17dW20`m11296`Z1Agb1W8T[1c?1`Z13bZ1k^1gb29bZ1n:`Y2R?b8\4b8[4g36eZ1bc1g5
3REe66eZ1bc1g53REe63eZ1^i1o\12eZ1^V34oZ10ll2D3S[1mb1P22S[1mb11S[17U[110PX2c]1Q126U[11QX2c]1Q121j
_51j_53^[1SU2Si12f[121i[12i[1V`23l[12TP42m[121n[11o[11T\12T\1TX23T\15fo32T\1;2T\1d=4T\1jY3R4dG4T
\1bT1W9A4V\1YIQ341W\12Z\121]\14]\1\Jg142_\1[S401a\12a\1gW21b\11d\12d\1cM1i\15i\1b1T\1Y4Re16l\16N
12Y;3n\1a^1ef16o\1fm2QM;h811o\16R]1`BR[2i7b<`;4R]1kk1\HU62S]1YR11S]13T]11^T16T]11;_R1b1]W22V]112
X]1g^22X]1cQ21X]16Y]11YT1fb1fFj@7Y]116_R1b1fb1nV13d]1mNYh13g]1jT1c51j]12j]1oZ15j]1_R3`7d9Q<4j]1U
S2R3fD4j]1jU1Z2i22l]1YR42n]1TR11X^11Y^1=gm1[4Z2W3a2a7mh1j<Z2<0[@h11Zi26a^1k2V3U6m@04na1Pg1h1V@8b
^1kGb@\B7[12A4]m1g]2@a<5Um1\AJaIZB04e^1Y?`X2jC6_l1iS1P2k1[c1d300004c]3dNo1X7001l^11m^16o^1UR1SZ1
dU1n<_33P_1aW1gT11e^23Z_1^U1\a11Zi201\e20007f_1\[1R6O00h[21\P21g_11SV42h_1W93Sf1\Hn=3n_1kR1o62n_
1WR14X`1ZV1bg1RO3X`1fa2Y[13Z`1o_3n52[`1n[22[`1^Y103_`1d2RY101e`13g`1U9mC7g`14m8TMU3[Y1a24h`1S2SZ
1c901iY21m`14m`1k8hDXn15Qa1mg1h1d@\91Qa11Ra13Ra1[812Va1:1Wa17Xa1g8<Y4g5d522eT2bD1[^41`a11aa14aa1
jEfn1=3da1QV1eV11da12da1lA3da1XR1UE4da1Y@T>S:2ia1TY11ja12ja1gL6Wb1GX@d<]3V55ma1:Q@jX2[>1oa13Pb1Y
9_j22Pb1Y91Pb11_b13bb1YK22cb1PT32db1ej202mb1a82Sd1cm31Qc11Tc12Xc121Yc12\c1]22\c1Z^22^c1X^23bc1]=
Yj14gc1`k32l12hc1gb22kc1f82nc1kE3nc1kETN5oc1jh1oJa>T92oc121oc11Qd11Sd16Vd1Q@WH=RY1S71[d18]d1a4l3
]2Q^2o4a<P=1]d12S[2gQ21^d13TT4_7lP104f\2fc1`;k32ki1_[23dd1oU2W32fd1P901_n43nd1Yo1gS11od12od1b=1R
e13Ve1cR1W22\e1lM004]e1o9g=jb102^f1i61c_21nk1001U_40001Sf11_l21RW41UW36^i1?2Tl1V:kL003ii1T2k4000
2bn1Y;1[f1005\f1h7o4\j1^^14\f1R6P?bj12_f1jW11_f12bf1j71df11ef11ff11gf12hf1]a14fi1j\2m6eE:kf1fAgf
1m4[23Z5n@c;l36kf1fAgf1m4[234kf1_;nT311e^21lf102nf1on11nf13Pg1^F_W21Pg101[g12bl1_32cl1_32]g1h`31
]g15]g1^F]8k2H1]k101Vi21^g11Z[22Uk1h82]j2903`g1X:b;2fg1^W21fg11Xl13i^2PNfb14bk1nS3P<@1`Y21ZP21jg
13jg1iP1[A001hY21ng12S`2e1:og1fB\:hP17W7154W;3Uh1VA`33[h1Zb2i22]h1kD2^h1g;2_T2Y98`h1R5i=Mg_1aIj8
aC1`h13bh1YAdR31bh12fh1mb12fh1nb22fh1[V11fh12gh1]72ih1k93nh1n5d]33nh1]3]g12nh1]R24oh1kGf8eJ1Qi12
Ui1eE1Ui11Vi11hQ21Zi11^i13ai1Va1d@1di12ei1gC2ei1mC4ei1Z1bBib12hi102ii1e23ii1e2X=2ii1o?2ii1n?1ii1
2li1nC7li1B2f7]2jGda21li11mi12mi1mC1ni13Rj1[7VY32Tj1]:1Vj101Zj12Zj1a51]j102`j132`j131ej11]P21kj1
1mj11Wk101[k12]k1VC2hk1dn11ik11lk12Pl1RZ22_[2TP101Tl12Vl1Xl22Xl1o27Xl16d1mDg4j1Xk12Xl1P<2Xl1n22\
l1fY22\l1PT23]l1h>a@1_l14_l1X=^5Yg12_l1X=01gj23`l1^2dD3al1a^3P31al102mm1n\22bl1_31cl11dl13dl1^=5
1_V2002hl1c[31jl11ll11ml11ol102Pm1e]25Qm1d]250O1Um11Vm12Vm1W@1Vm14Vm1c_1JQ71Zm13Zm1`3d34Zm18?e24
Zm1X3c1Sh22[m1a<1\m11^m11bm11bm11cm13hm1VZ1b31hm14im1X]22k61im13jm1dm1aF2mm1aX23nm1ne1bB5Sn1`EXW
1Z4m603Xn1k<Xe12Yn1Pn12]n1b21]n14]n1AoGen12]n1oQ22]n1aH1^n12^n1_]22bn1Y;3bn1Y;m21bn1004cn1`B>f41
cn15cn1Y^1mCh7U;1c_202in1UH1kn13mm2a2Y42mn1[b21on16Po1_Q1d2T1_ETL001Uo102Yo1^:2fo1c401go102io1el
22jo1ni11jo11no11SP22VP2\>1VP21WP23YP2ZCab11ZP27^P2mB^4U2VQ1WS1e93`P2BS[21aP21cP21eP24gP2fX17@00
1QQ21RQ21SQ2001VQ21XQ2005\Q2a1W2Lb11\Q27^Q2o7IP16o3Pg11`Q23bQ20dS11bQ21cQ201eQ21cS2001SR21TR25UR
2i9`9l8na1002XR2hY301YR21^\21_V201_R201cR201dR2006jR2fV263Q<k42X]4[901g[21nR21RS21SS21US23ZS2c2\
21[S21^S201aS203mk3^9Y;1dS21fS202jS2_b201lS21nS201fZ41RT201UT23YT2[Y2\N1U_401_T21`T21aT21dT22eT2
k61eT20000001jT21kT24kT2X52j33kT2m[2]=3nT2jU212SU2`R33VU2LC2VU2`W21[U203`U2Q343hU2ha2Z>1iU25kU2a
1Z]1@\11kU23QV2U:o91QV23SV2C[o12SV2C2SV2S11VV21\V21]V21^V25_V2nY2i=113_V2\IcS13_V2l1^U21_V21dV22
dV273fV2FK2fV2A1fV21gV23jV2g142kV2mX23lV2b^2[F2lV2;1lV21nV21oV22QW2G3QW2G\S11QW22RW2fX23RW2W^1^J
5RW2e[11101RW21UW21VW21WW2:WW2?`d1g6X8`2W>h2U921XW23XW2_2df11YW21ZW22]W2X_21]W23_W2ZAiZ13`W2?X[1
1`W21eW24hW2CZ[1SJ3hW2C^U22hW2QV21iW23WX2im1oM1XX21YX22YX2ja22YX2me25YX2hX2U=113YX2`X2`:1[X21bX2
1iX22iX2]f21nX21oX21l\21RY23SY2<TQ33SY21:1SY21UY23WY2kc1`>2WY2kc11WY21ZY21^Y24^Y2Qj13^21`Y21aY21
gY22gY2X32gY2[c12gY2Wa12gY2U32gY2k22gY2]32gY2ha13gY2T1UO3gY2h5QR22gY2mM5gY2Q>k?[323gY2Q1\m22gY2Q
12gY2^n24gY2Q1\m2R501hY22hY2^52hY2T12hY2e13hY2dd202hY2QW21iY21oY22QZ2k22QZ2R51QZ22SZ252TZ224TZ22
Abf13TZ22S43TZ22Tg101WZ21YZ22[Z2fY21\Z21]Z22`Z2_21`Z21aZ22bZ2ei19gZ2k6Y3Q4Y1Z7J8R]21iZ22iZ2\^22i
Z2R31m[21fZ51lZ23lZ2XL`12lZ2SO2lZ2iM1Q[21R[21S[21T[21W[22W[2hd11^[22a[2U41a[21b[21c[21c[21g[21m[
202n[2R>3Q\2X1hh11S\21^\22^\211a\22a\2>1b\22b\2Yh12b\2he11c\21d\21e\22e\2a=1e\24e\2]3g;C2f\2PS25
h\2lX2j80`C5h\2lX2j80L6h\2lX2j80d9Y91j\21k\21l\24l\2hX2k8`C2l\2hX21m\21P]21U]22U]2Yd12U]2a<1Y]21
Z]21\]22`]2nc13`]2]L31`]21j]21l]22l]2j<1m]21Q^21R^26V^2b4T9NR[2501h^22j^201j^21k^21n^21Q_22Q_2U;
1S_21T_22T_2jb11W_21]P42X_2h_11Y_22[_2T83]_21QZ22`_2QR22`_2bR21`_21b_24c_2a5[h1j?1c_21g_22g_2l^1
1h_21j_202l_2]32m_2d82P`2[61P`21S`23S`2aU2jK2S`2S:3S`2=nP32S`2=2S`2e15S`2Cb5d3A4S`2Cb5d31a\501T`
203X`2k8hW12X`2k83Y`2V6`12Y`2V^11_`23b`21Qj14l`2e8?ZI2fg2\21m`28o`2a:gCXS1i5iA3Y51Wa21U^41Ya22Pb
2[11Pb23Pb20[12Qb2[13Qb2[1S24Vb2S4V4[h19Vb2S4V4^N0kIKf5TB2Vb2Z83Vb2S4V42Vb2S41Vb24Vb2e2d5Rf12^b2
b41`b25bb2m4S[1XCj64bb2c5YW1S32bb2m43bb2m4E2bb2Sk21bb21gb22gb2Wf11ib22nb2_F1Pc22Rc2_n24Tc2BO[31V
c21Wc22Wc2T61Yc26Yc2a;dY1QEd3a<1Yc22Yc2P41Zc22[c221[c21]c22]c2S23`c2<UE1`c22`c2hZ11ac21cc22dc2ab
12dc2c[11dc22dc2db17gc20a3]4RLhEn>3gc20a51gc22mc2UE3ad20e22ad202bd2ca13hd2m_2d61hd24id2[G1nI1od2
2od2XT11aj21\e24\e2XP2j804\e2Ri1Q@i45\e2Ri1?`?01^e21ce21fe22Rf2QE1Sf22Yf2X31Yf22Zf2V41Zf21[f22[f
2n33\f2ST2l32\f2ag11\f21^f23`f2`1VE1`f23hf2;]12lf2n@1of21Qg22Qg2a^11Rg21Sg21Vg22Wg2`j21Xg22Xg2S2
2Xg2\n11Yg22Zg2`P11Zg23[g2][1UC1[g22dg2e23fg22bV11ig21mg21Sh21Uh21Zh21jh24jh2US1d5Q22jh2aU14jh2e
U1]R1A2Ri201Vi21Zi21\i21^i22bi2c:1bi21ei22ji2`c21ji21oi21Sj22Sj2bZ21Uj21Wj22Wj2cK2Wj2k>2Wj2TO2Zj
201_j21aj23aj2hk1ZF1gj22gj2dN01kj21Rk22Rk2cU12Rk2UV13Sk2Z1c\11Vk21[k21_k23ak29C2bk251kk23Pl2E=2P
l2S11Ql22Sl2_[12Xl2=1Xl22Xl2`S21^l21_l21`l22al2R]23hl20`S23hl20X\12ml2S>3ml2g:YT11Tm21Vm23Ym2lc1
O2Ym2lc11^m21am24cm2YR1]8<2cm2TY25lm21Q3l413lm21n72Qn2V>3Qn2P2[32Qn2P23Qn2P2e23Rn2eh1^B1Vn21Zn23
Zn2n1l35]n2U2g1Q3cX24bn2Y4l2]C4kn2[R2a<c11ho21Ro2;Yo2Am3@m1Z8MCo=S7e14ho2b_10;1io23ko2^4m11ko22Q
P316TP364n2[104TP36_402UP3X203YP3P2k12_P3Y41hQ31nQ304RR33001RR34VR300h[21XR31ZR32ZR3[f13[R3Q3cX2
3[R3Ao22dR3WA1dR32hR3U<1hR31la51^S31_S31VT31`T32kT301mT36RU3^k155a311]U32jU301oU31^V33UW3m;k71UW
34UW3i1oAb<2UW3`11eW33eW3h201oW34UX3hT19U@1XX32aX3^11aX31fX33fX3[1N2fX3bL1gX302kX3Zi14nX3Ye1111n
X35nX3k1k9V2]F3oX3n1U11PY31SY33UY3171ZY31^Y31dY31fY32fY3YK2lY3\21nY33nY3`T1?3PZ31l@1PZ304jZ3WGU3
VE1R[31T[32V[3il11X[32Y[3[Z13g[3UEo41h[33h[3QJ[82h[3QJ3h[3QJ^W12j[3kD1n[31V\30003]]4_9\<03j\3fb1
o<5j\318?jQ14l\38XR1TM2l\382m\3S24X]3a;g4k72X]3l31X]36^]3Z5\9[1k7\23d^3X3nD1m_33S`3RY1`C3U`3\=d>
1a`31o`32Pa3R31eX51Pc32Pc3ig102Rc3H2Rc3;1Rc32Sc3k72Tc341Tc34Uc3mY11kC3Xc3XNh=2Yc3C1Yc32Yc3B3Yc3B
11Zc31\c32^c3=1^c32^c332^c3>02`c3Te11`c31bV41ec32fc3801hc31ic31jc32kc301kc32lc3a>1lc31mc301Td32X
d301Yd31[d31gd32gd3n11id31kd301Ve31Xe32Xe3R@1^e32^e3X:2le3O002Tf3Y71Tf32Vf301Wf31^f32_f3\41bf31d
f31lf33lf3Z8R71mf31mj46mj4Y71X4001kg31lg31Xh301Zh31ih31jh31nh31\i31ai32di371di31gi31ji33ji3311ki
31Pj33Yj3[Kc91]j31bj32dj3W36dj3fCe4UD^1k13dj3b\1^12gj3b11gj31oj31Rk301\k31\k31]k31^k31`k31bk31dk
31mk31Pl31Sl34Sl3aIk3n41Zl31]l31^l34_l3W5WAd83al3^CaG1bl32hl3nd12ll321ol31Sm32Sm3[41Um31Vm31bm36
Pn3Z>oP12S2m21Tn31Un37[n3X=IjGj2271\n32`n3^Q11cn300002in3^\11Qo33Qo3Z1n43Qo3_6TO1To301Uo31^R42Xo
3m63Xo3m621Xo301]o301_o32co3m51co31do301go31oo31PP41VP42\P4lA1\P41]P42]P4eW12]P4U\12]P4e51aP41eP
41fP41gP42gP4b`11kP41SQ401VQ41WQ41YQ42ZQ4kI1ZQ42\Q4S31_Q41bQ45gQ4\5X6a=WA3gQ4dGZH1iQ41oQ42QR4W31
SR41VR41XR41^R42bR401eR41lR41WS44WS4b;?kR12[S4>1`S41jS41oS42oS4mB1QT41UT41XT41`T40002lT411lT43lT
4X7\F1PU42XU4]51YU41ZU41[U43\U4h9e71^U43aU4m8nN1aU41cU401SV401TV41VV41YV41\V42\V4PH6]V4l8Q:V5h:e
31_V41`V41aV42aV4W60002dV4d65dV4X91P;01iV41jV41lV41oV41[W41_W41bX41mX41SY41VY41ZZ41fZ43fZ4QM;04i
Z41Ig>2iZ411lZ42nZ4g93oZ4oAk>1X[46Y[42e@h2U921c[41d[42d[4\B1e[43e[4]CW91k[42k[4nM3k[4nMh22n[4^C1
n[42n[4bA2n[4hP12n[4k35o[4e9j8e9Y92R\4gS11U\43U\4UOT61W\43W\4T>UB1X\41a\41c\42c\4_@1d\42d\418d\4
1b3l50X9a9c85d\41g9Q9UB1e\45f\4b3l50jB2f\4g91f\44g\44W=`32g\4iC1g\41i\42i\4^?1j\41k\41l\41m\41n\
41o\43Q]4921Q]41S]42T]4Q@1T]42T]4^O1U]41V]42V]4]91W]41X]42X]4X@2X]4U@4X]4Lo<X21Y]42Y]4lN1Z]43Z]4
G[12Z]4V?2Z]4h>2[]421[]43[]42gN2\]4jK4\]4[9]<P63\]4jK^11\]41]]41]]42_]4e11_]41_]41`]41c]42f]4\N1
f]42f]4c81k]41l]41n]41o]42S^4k71U^42V^4UD1V^41[^42[^4bL1]^42]^4l22]^4`D2]^4[H3_^4?21_^41h^41k^41
R_41U_43U_4j8fI2U_4UI2U_4j82X_4eK1X_41Z_41^_43^_4n6UF1g_42g_4iL1i_46j_4]60S80X>5j_4^6S80X>1j_41m
_42m_412n_4ZF1n_43P`4aG^42P`4aG3P`4k6e@2R`402R`4n?2R`4T>1R`42R`4B1V`41W`42X`4hH1X`41\`44^`4i=111
_`41a`41e`41f`42h`4aL1h`41i`42i`4W?1j`42m`4iP11m`41Pa41Ra42Ya4eJ1Ya41Za41[a41^a41aa43aa4QHO1ja43
ja4@]G1Qb42Qb4mI2Qb4m:1Sb41[b41nb44ob4;^2ZF2cc432mc4lG1nc41Rd4001cd41jd41nd41Ze42_e4[F3ee4k8L1ee
42ee4k82ee4jK1je402le4UH1le41oe41Tf42Uf4X11Xf45Xf40S80Q12]f4UF1cf41ef41ff41gf43hf40^42hf4^B1kf42
kf4Z32Ug4D2ag4Z>1bg41gg43mg4X1`C1Ph41Qh41Xh41bh43kh4c2\:1lh41mh41Tn43oh4c6d91Vi43\i4V;S=2\i4]A1\
i41ci41gi42hi4d41hi41ki401Rj41Sj41Tj41Vj41[j42`j4l34dj4c3113ij4c302kj4VF2kj4]92mj4cA1nj42Rk4^A2V
k4VA1Wk4001dk42ek4\901hk41Pl40001Sl43Xl4f1W92[l4i61_l41cl401fl41gl41il41ll41Vm41Ym4002_m4M3_m4M0
1am41em41fm42Tn4\11Tn42Wn4`>1Wn43Xn4111Xn41[n41]n42]n401_n43`n40L1`n41an42cn4h:1cn41ln43So48n83S
o4X4n41Wo41Zo41]o41_o45`o4l36]5c83`o4l3X>3eo4d4;1eo43eo4P501io41QP53XP5\=N1ZP51aP53aP5\2j34aP5;1
i53mP5Q121mP52\Q5g<3oQ5a4Z81oQ54PR5U>011SR57SR5`9d2;Ll264WR51X411_R53bR5V2\=1bR51US51VS52\S5n44]
S5c2P3e82]S5c21`S51QT52XT5c41fT52fT5g11hT51iT51^U51aU52bU5V91bU51fU51oU51VV51YV51ZV51\V51dV51hV5
1iV51SW52TW5:1TW51VW51WW51ZW51\W51bW52bW5^41dW51VX51WX51[X502kX5[31kX51TY51[Y51\Y51\Z51]Z51bZ51c
Z51fZ51P[51W[51[[51k[51o[51Q\51U\51W\51a\51b\51c\51e\51g\52h\5S11V]51[]51n]51Q^52R^511T^52V^511`
^51e^51Q_51k_53k_5;11P`53V`5011X`51Y`5001d`51e`51f`51i`51n`51Qa51Ua51Za51^a51`a51ba51fa51ga52ha5
11ha51ja51ma51Ub51Vb51fb5[301210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?
@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110
;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi
1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l
110;0mi1m134b1c1d17e1n1o1`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2
T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X
27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V
334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0
mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0
mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4
R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^
4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47
b47c4i4^4_41190mk3`43c1a47b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n
424o47P5Q5R5R51040Y8S527T57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_
5`5`52040Y8a527T57U5b5c5c51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1
m527T57U5n5o5o50140iY1P627T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U
5Z6[6\600;0mo1]62464^6_6[6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY
1X537e67c4c1f6g6d6W510:0mY1X537e67c4c1f6h6\1i600;0mi3j624k67l6m6\1i600;0mk1j624k67l6n6\1i600;0mo
1o624k67l6P7Q4R400;0mi3j624k67l6Q7_1<10;0mm1R724k67l6S7^4_410;0mi1T724k67l6U7\1V700;0mm1W724k67l
6X7HI10;0mm1Y724k67l6Z7;<10;0mi1[724k67l6\7Hm410;0mm1]724k67l6^7HI10;0mk3_724W37f3`7\1E10;0mi1a7
24W37f3b7\1E10;0mi1a724W37f3c7_1`110;0mo1a724W37f3d7U1i610;0]n1e724W37f3f7;l110;0]o1m124W37f3g7\
1E10;0ii1a724W37f3h7;<10;0mm1C24W37f3i7h3g210;0mm1i324j3?k3j7\1V710;0mY3k734X3W2l77m7n7\1V710;0m
j3k734X3W2l77m7o7\1V710;0mi3k734X3W2l77m7P8\1V710;0mo7k734X3W2l77m7Q8\1V710;0mi7R834X3W2l77m7S8\
1V710;0mo5T834X3W2l77m7U8\1V710;0mm7V834X3W2l77m7W8\1V710;0mo7X834X3W2l77m7Y8\1V710;0mo1Z834X3W2
l77m7[8\1V710;0mi3k734X3W2l77m7\8\1\610;0mo1]834X3W2l77m7^8\1V710;0mi5k734X3W2l77m7_8\1V710;0mY1
`834X3W2l77m7a8\1V710;0mi3k734X3W2l77m7b8\1V710;0mi1k734X3W2l77m7c8\1i610;0mi1d834X3W2l77m7\2P10
P10PP81P10P10P10P13P41P10PP12PP10PP1112P10P10P10P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41
P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12
P1042P81P41P10P81P81P10P82P10P10P41ej?QDi5`DSn1PDn_5QDj5PD``5PDe[5PDll2PDf`5PDli2PDf`5PDll2PD[X4
PD``5PDml2PDll2QDk5QDl5PDU`2PDbS3PD`X4QDm5PDcX4QDn5PDe[5QDo5PDll2PD[X4PDHQDP6PDgS3PDkT3PDHPDWk9Q
DQ6PDdX4PDe[5PDUW6QDR6QDS6PDcQ5PD[k9WD0QDT6PDgX4QDT6XD0WD0PDe[5PDio2QDU6QDV6XD0QDW6WD0PDio2QDU6Q
DV6XD0QDW6WD0PDgS3QDX6QDY6XD0SD0WD0PDe`5PDaX4PDf`5XD0WD0QDZ6QD[6P@`T3XD0SD0WD0QD\6QD]6XD0SD0WD0Q
D^6QD_6TD1QD^6P@aS3XD0WD0PDcX4PDc[5QD`6XD0QDa6P@`T3QDb6QDc6QDd6Q@m3QDe6QDf6QDb3Q`1k3QDg6PDHPD`T3
SD0`E^X4`E]X4`EcX4`E4`Eb9`E`9QDh6aD0`Db7`Dc7`D`7`Da7`D^2`DP8`DbS3`D[X4`D`S3`DPl9`D_X4`D4`D`1QDi6
P@\X4Q@j6WD0QDk6XD0aD`3`DbS3`DSV3`D`S3`D^2`D`1`D`X4`D[X4`D^X4WD0QDi6QDk6XD0QDl6WD0PD``5QDm6XD0WD
0PDf`5QDn6XD0`DbS3`DP8`D^2aD0`DW1`DY8`Dm9PD``5QDo6QDP7WD0PDg`5XD0PD\X4QDQ7aD`3UD0WD0PDg`5XD0`D\X
4PDnf9QDR7QDS7PDRl9PDnS2PDnf9QDT7PDmf9QDU7`E^2`EP8`Eo7`E^X4`Ek;`Ei;`E_X4PDHQDV7`Db7`Dc7`DU1`DS1`
DbS3SD0PDW`2QDW7QDX7QDY7SD0QDZ7PDWo2QD[7QD\7QD]7Q@`3QD^7PDnf9S@0QD_7QD`7Q`1k3WD0QDa7XD0QDb7QDc7Q
Dd7QDX4QDe7PDe[5QDf7QDg7QDh7QDi7PD]S3`DbS3`D`S3`D[X4`D^l9QDj7Q@b3Q`1k3WD0QDk7XD0PDcX4QDl7WD0QDm7
S@0QDn7XD0PD]X4QFo7UD0WD0QDP8XD0SD0QDQ8QDR8TD2QDS8QDT8PDe[5PD^W3PDWS3PD[X4PDe[5QDU8QDV8PDcX4QDW8
PDcX4QDX8PDS1PDcX4QDY8PDHPD`T3QDZ8QD[8QD\8PDS1PDR_2QD]8PDS`5PDe7QD^8PDn_5PDe7QD_8QD`8PDkS3PDil4Q
Da8QDb8QDc8P@cX4PDo7QDd8QDZ7QDe8P@cX4S@0QDf8QDg8PDZc2QDh8QDi8TD2PD]X4PDQm9QDj8PDVY2QDk8QDl8PDe[5
QDm8QDn8PD_S3QDo8PD_S3QDP9QDQ9QDR9QDS9QDT9QFP4TD2WD0QDU9XD0`Eob9`Enb9`ETl2QDV9QDW9QDX9QDY9QDZ9PD
c[5QD[9QD\9PDe[5QD]9QD^9QD_9QD`9QDa9QD`9QDa9PDgS3QDb9QDc9PD_7PDdi1QDd9QDe9QDf9PDn_5QDg9QFP4TD1WD
0QDh9XD0SD0TD2QDi9WD0QDj9XD0QDk9PDd7WD0PDee4XD0PDcX4WD0QDl9XD0PD[X4PDbn9QDb3WD0PDWP9XD0PD]X4PDe[
5Q@X4QDm9QDn9TD2QDo9QDP:PDe[5PDon9QDQ:QDR:QDS:QDT:TD2PDSo9PD_S3QDU:PD]S3PD`S3QDV:PD]S3QDW:PDRW3Q
DX:PDi4PD^X4QDY:PD[f2QDZ:QD[:QD\:QD]:QD^:QD_:PD_X4VD0QD_:PD_X4QD`:QDa:QDd7PDka5PD\X4QDb:PDcX4`Dl
9QDc:TD2QDd:QDe:QDf:QDg:TD1QDh:PDWo2QDi:QDj:QDk:QDl:WD0QD[8PDP1PD]S3XD0WD0PDHPD`T3PDP1PD]S3XD0WD
0PDYb5QDm:XD0`D[X4`DeX4`D`X4`D`S3`DbS3WD0PDHPD`T3QDm:XD0`D[X4`DeX4`D`X4`D`S3`DbS3WD0QDn:TD3QDo:X
D0`De[5`D[X4`DcX4`D^P:WD0QDP;QDQ;XD0QDR;WD0QDS;PD^S3QDT;XD0QDU;WD0QDV;PD^S3QDW;PDe[5XD0QDX;QFY;T
D2WD0QDZ;QD[;XD0VD0`Dka5QFY;TD2WD0QDZ;QD[;XD0QD\;`Dka5WD0QD];PD]S3PD]X4XD0QD^;WD0QD_;PD]S3PD^X4X
D0SD0WD0QD`;QDa;XD0VD0WD0QD`;QDa;XD0QDb;WD0QDc;TD1XD0QDd;WD0QDe;PDc[5TD1QDf;XD0QDg;WD0QDh;PD]X4X
D0P@e[5QDi;WD0QDj;QDk;`D`S3XD0WD0QDl;TD2PD^S3XD0VD0WD0QDl;TD2PD^S3XD0QDm;WD0QDn;QDj3QDo;XD0WD0SD
0QDj3PDg^5QDP<XD0VD0WD0SD0QDj3PDg^5QDP<XD0QDQ<WD0QDR<QDS<TD1QDT<PDi4XD0QDU<WD0QDV<Q@W<TD1PDY3XD0
QDX<WD0QDY<QDZ<QD[<`DbS3`D[X4`D`S3`D`X4XD0QDX<WD0QD\<QD]<`DbS3`D[X4`D`S3`D`X4XD0QD^<WD0PDia5QDn2
XD0`DbS3`D[X4`D`S3QD_<WD0QD`<PDWo2XD0VD0QD_<WD0QD`<PDWo2XD0QDa<QDb<WD0QDc<TD1QDd<PDeh5XD0WD0PD[X
4PDc[5QDe<XD0VD0WD0PD[X4PDc[5QDe<XD0QDf<WD0PD\X4QDj3PDZY4PDW8XD0WD0QDg<TD1QDW;QDh<XD0WD0QDi<PD]X
4QDj<XD0QDk<WD0QDl<P@e[5P@ZY4QDm<XD0WD0QDn<PDbS3PDe[5QDo<XD0WD0QDP=PD_S3PDe[5PD\k2XD0WD0PDjS3QDQ
=PD4PDjS3QDR=XD0WD0QDS=QDe9PDfS3PDac5QDT=TD1QDU=XD0QDV=Y@0WD0QDW=TD1QDX=XD0SD0QDY=WD0QDb6PDWo2XD
0VD0QDY=WD0QDb6PDWo2XD0QDZ=WD0QDc3QDj3QD[=XD0QD\=Y@0WD0QD]=XD0QD^=QD_=WD0QD`=PDcX4QDa=XD0SD0WD0Q
Db=QDc=P@\X4PDe[5QDd=XD0S@0WD0QDe=QDf=XD0S@0WD0QDg=PDaS3XD0VD0WD0QDg=PDaS3XD0QDh=QDi=WD0Y@0QDj=Q
Db7PD_X4XD0SD0QDb3WD0QDk=QDl=XD0SD0WD0QDU:PDi4PDe[5XD0SD0WD0QDl7PDR_2P@``5PD]X4XD0QDm=WD0QDn=PD`
S3XD0TD3QDo=QDP>WD0QDQ>XD0SD0TD2QDR>QDc3WD0QDj3PDZY4QDS>XD0WD0QDU8QDT>QDU>XD0QFV>TD1WD0QDW>XD0QD
X>QDY>QDZ>QD[>QD\>PDgU:QD[>VD0QD[>PD1QD]>PD^S3PDcX4QD^>QD_>PDbS3PDjU:PD\X4PD`S3PDe[5QD`>PD\X4`De
[5`Dc[5`De`5`DeS3`Df`5PDbS3PDe[5PDkU:PD\X4QDa>PD]X4QDb>PD^X4TD5PDbS3QDc>PD4QDd>PDb_5TD6PD4QDe>TD
2QDj7QDf>QDg>QDh>PDe[5PDoU:QD\>QDi>PDPV:QDj>TD2QDk>QDl>TD1QDm>QDn>QDo>QDm>TD1WD0QDP?XD0QD\>QDQ?W
D0QDR?XD0QDS?TD3PD__5QDT?P@]S3TD1QDU?PDcX4QDV?TD2QDW?WD0QDX?XD0QDY?QDX4QDi=QDY?QDZ?Q@[?WD0QD\?XD
0QD]?TD1QD^?TD3QD_?QD`?PDbS3PDl8PDa^5PD`S3QDa?PD[V:PDZV:QDg<TD3QDb?QDc?QDd?TD2P@e[5QDe?PDcX4QDb3
PDRW3QDf?`DZ3`Dk[3`D^Z3`Dnb2`Dbm2`Dg_2`Dg[3QDg?PD[X4PDe[5QDh?QDi?PD`X4QDj?QDk?TD1QDl?QDm?PDl]3QD
n?QDo?PD`X4QD\>QDP@Q`1k3QDQ@QDR@PDc\2QDS@PD_S3QDT@PD]X4QDU@QDg<QDV@QDW@PDWo4QDX@QDY@QDZ@PDe[5QD[
@PDVW:QD\@PDfS3PDac5PDfS3PD^S3PDcX4SD0QD]@PDe[5QD^@PD\X4QD_@QD`@PD\X4PDf\2PDbS3PDl8PDjX4QDa@TD1Q
Db@`EWb5`E>`E]T3QDc@P@dS3QDd@QDX:TD2QDe@QDf@QDg@TD1QDh@PDW`5QDi@aD1PDjX4PDc[5QDj@QDk@QDl@QDm@PDc
X4aDn@`D`b2PDd;PDcX4QDo@Q`1k3QDPA`E[_5`E\_5`Eb`5`E^X4`Ef[5`E\X4`EVT3`E_T3QDQAPDcX4aD1QDRAPDcX4QD
SASD0QDTAQDUAQ`1m3QDVAP@dS3QDUAQ`1m3WD0QDWAXD0QDXA`D\X4`D]X4PDfS3QDYATD2QDZAPD4PDfS3QD[AaD0aD`3Q
D\AQD]AQD^AQD_AQD`APDZV:QDW;TD2QDaAQDbAQDcATD2QDdAQD\>TD1PDPV:QDeAQDU?TD1PDcX4QDeAQDfAWD0SD0XD0Q
DgATD1QDhAQDiAQDjAPDcX4QDkAQDlASD0QDmAQDnAQDoAQDPBQDQBPD`7QDRBQDSBPD`X4QDTBQDUBQDVBPDl]3QDWBQDXB
QDYBPDgX4TD6PD4TD3QDZBQD[BPDe[5QD\BQD]BQD^BQD_BPDc[5TD2QD`BPDbS3QDZ9TD3QDaBQDbBPDn_5TD5PD4S@0QDc
BPDkX4TD6PD4QDdBTD2PDPZ2WD0QDeBTD1QDfBXD0`De[5`Dc[5WD0QDgBXD0QDhBTD1QDiBWD0QDjBPD_S3XD0PD`S3WD0Q
DkBQDlBP@\X4P@e[5XD0QDmBQDnBTD1WD0`D_U6`D^6`DP<`DM`Dff1`D_g1`Dml9`DWY:`DXY:`Dhi4`DYi9`DYY:`DRX4`
DQX4`DS]5`DZY:YD1XD0QDoBQDnBTD1WD0`D_U6`D^6`DP<`DM`Dff1`D_g1`Dml9`DWY:`DXY:`Dhi4`DYi9`DYY:`DRX4`
DQX4`DS]5`DZY:YD1XD0QDPCTD1QDQCWD0QDRCPDe[5QDSCXD0QDTCTD1WD0QDUCXD0QDVCTD1QDWCWD0QDRCQDXCPD]S3XD
0QDYCWD0QDZCQD[CQD\CQD]CPDcX4XD0WD0QD^CQDj3PDdY:XD0QF_CTD1WD0QD`CQ@aCQDbCXD0QDcCWD0QDdCTD1XD0QDe
CWD0QDfCTD1PD^S3XD0QDgCWD0QDhCS@0PDa^5QDiCQDa?XD0WD0QDjCPDo7QDkCQDlCXD0UD0WD0PD^2QDmCXD0TD9PD4TD
4QDnCQDoCTD4WD0QDc3QDQ3XD0QDPD`DV`2`Dla2`Dm8`D[h2`DSd2QDl2TD2WD0QDo2XD0QDQDQDl2TD2WD0QDo2XD0QDRD
TD2QDSD`D]c2QDTDWD0QDo2XD0QDUDUD0QDVDTD3WD0QDo2XD0QDWDUD0QDXDTD7WD0QDo2XD0QDYDUD0QDZDTD4WD0QDc3Q
DQ3XD0QD[D`EWb5`E>`E]T3WD0QD\DXD0QD]D`D_X4WD0QD^DP@]X4XD0QD_DTD2QD`DWD0QD^CPDe[5QDaDQDbDXD0WD0QD
T:PDi4XD0QDcDWD0QD\>P@``5P@e[5PDPV:XD0WD0QD\>QDdDTD2QDeDXD0WD0QDc3PDW6XD0QDfDTD2QDgDWD0QDhDTD1QD
iDXD0QDjDWD0QDkDP@jR5PD`X4XD0QDlDWD0QDmDP@jR5PD`X4XD0QDnDTD1QDoDWD0QDb3P@``5PD^S3PDcX4XD0WD0PDR_
2QDb3PDe[5SD0TD3QDPEXD0QDQEWD0PDR_2QDb3QDREQDPEXD0QDSEWD0QDeAXD0QDTETD1SD0PDcX4QDb3PDa\2WD0QDUEX
D0QDVEWD0QDWEQDb3PDa\2XD0QDXEWD0QDQAPDcX4XD0QDYESD0TD6QDZEUD0PD^X4TD6QD[EPD4QD\EUD0QD]ETD7PD4Q@i
3S@0S@0QD^EWD0PDn_5QD_EXD0TD3PD4TD4QD`EWD0QDaEXD0QDbEPD_S3WD0QD_;TD2PD_S3XD0VD0WD0QD_;TD2PD_S3XD
0QDcEQDdETD1WD0QDo2QDeEXD0SD0QDfEWD0QDgEXD0QDhEWD0QDiETD4QDjEXD0VD0WD0QDiETD4QDjEXD0QDkEWD0QDlEQ
DmEXD0VD0WD0QDlEQDmEXD0QDnEWD0QDoETD4QDPFXD0Q@hCQDQFWD0QDd?XD0QDRFTD2QDSFTD1WD0QDTFXD0WD0QDUFTD1
QDVFXD0QDWF`DZ3`Dk[3`Dg[3`DR5`Dnb2`Dbm2`D^Z3`Dg_2`DPm2`Ddf3`D][3`DSc2`D]m5QDXFPD]S3WD0PD`S3PDe[5
PDcS3XD0WD0QDYFP@aS3PD\X4XD0QDZFWD0PDbS3PDe[5QD[FXD0WD0QD\FXD0QD]FWD0QD^FTD6PD4Q@i3QD_FXD0QD`FQD
aFWD0QDbFS@0S@0QDcFXD0WD0QDdFQDeFQDfFQDgFXD0WD0PDHPDaT3PD_i9XD0WD0QDhFP@``5P@Pc5P@c[5QDiFXD0WD0Q
DjFQ@b3QDe9QDkFXD0WD0PDR_2PDi1PDcX4PDXY5XD0WD0QDlFPDR_2QDmFXD0PDU8PDHPDPU9PD\k2PD\_5PDZc2QDnFPD\
X4PDg4PDHPDbn1PDn_5P@c[5QDoFQDb3Q`1k3WD0QDPGXD0`D\W3`@cX4`DlR3PDR_2QDb3Q`1k3WD0QDQGXD0PDQb5Q`1k3
WD0QDQGXD0QDRGQDY>PDno2QDb3WD0QDe9QDSGXD0PDjX4PDWb5PD``5PDm:QDTGPDmY2QDUGPDl7PDn_5PDQi2PDcX4PD_7
PDoR9PDe[5PDhl2QDVGQDWGQDXGPDbS3PDhl2PD_X4PD`c5QDb3PDg\:PDcX4PDT<PD]X4QDYGQDZGPD]_5PDZY4WD0QDl3X
D0QD[GQD\GaD`3`DT7QD]G`Djd9`DYY2`Dj\:`Dk\:`Dl\:`Dm\:`Dn\:`Dbo1`Do\:`DP]:`DTU:`DQ]:`DR]:`DS]:`DT]
:`DU]:`DV]:`DW]:`DX]:`DY]:`DZ]:`D[]:`D\]:`D]]:`D^]:`Dem8`Dcm8`D_]:`D`]:`Da]:`Dmk8`Dmm8`Dlm8`Dlk8
`Db]:`Dc]:`Dd]:`DoR9`DYQ9WD0YD4XD0QD^GQD_GPDiX4QF`GQDaGSD0PDiX4QDbGQDcGQDdGPD_7PDSV3PDgS3PDe[5QD
eGQDfG`Dd\2QDgGPDg^5QDhGPDf]:PD`S3PDbS3PDc[5QDiGPDio2QDjGPDjk1PD\X4QDkGTD2SD0PDVW3QDlGPD\X4PDe[5
QDmGQDnGQDoGQDPHQDQHQDRHPDe[5SD0PD_X4QDSHPDW^:QDTHPDeX4TD4PDaX4TD4QDb3WD0QDUHXD0QDVHTD2PDbS3QDWH
QDXHQDaGPDfS3QDYHQDZHTD3PDjX4QD[HPDjX4QD\HQD]HQD^HPDiX4P@e[5QD_HWD0QD`HXD0VD0PDR`5QDi3S@0S@0QDaH
QDX6QDbHQDcHPDbS3PDc[5QDdHPD\X4QDeHQDfHQDgHQDhHQDiHTD3QDjHQDkHQDlHQDmHPDfS3PDiX4PDYk9PDe_5QDnHQD
oHPD_S3QD_;TD3PDcX4PDWLQDPIPD\X4QDQIQDRIQDSIQDTIPD_X4PDc^:PDbS3QDUIQDVIQDWIQDXIQDb3Q`1k3WD0QDYIX
D0`@iX4`@[X4Q@`3QDaGQDZIPDiX4QDaGQDe4PDiX4PDSW3P@\X4Q@i3QD[IQD\IWD0PDc;PDe[5QD]IXD0QD^IQD_IQD`IP
DR:PDQW3PDbZ2PDaX4PDk^:QDaIQDbIQDcIQDdIQ@eIQDfIWD0PDe[5QDgIXD0QDhIQDiIPDaS3PDR`5QDi3QDjIPDR`5QFk
IQDlIQ`1k3QDmIQDnIQDoIQDPJPDHPDld2PD]X4PD`S3PDc[5PDT_:PD^X4PDjX4QDQJPDjX4PDgS3QDRJQDSJPDjX4PDY_5
QDTJQDUJPDj[2QDVJQDWJQDXJQDYJPD\X4PDe[5QDZJQD[JTD2QD\JQD]JWD0QDS3aDj2aD`3`D`T3`DY4`Dk^9`D`T3SD0X
D0`D\X4WD0QD^JXD0QDb3Q`1k3WD0QD_JXD0QD`JWD0QDfCQDl?QDaJTD1QDbJXD0WD0QDcJPDc^:QDdJXD0QFeJTD5QDfJW
D0QDgJPD\X4PDe[5QDhJXD0SD0QDiJQ`1k3P@e[5WD0QDS3XD0QDjJWD0Qd1k3QDS3XD0QDkJ`D]c2WD0QDS3XD0QDkJ`D]c
2QDlJTD3QDb3Q`1k3WD0QDS3XD0WD0QDS3XD0QDmJQFnJQDoJPDe[5WD0YD4XD0`Djd9QDPKPDbS3PD^l9QDaGPDVo2SD0TD
4PDiX4QDQKWD0QDRKXD0WD0QDSKaDR4aDS4aDj2SD0Y@0TD1PDiX4XD0QFTKaD`3WD0QDaGYD0XD0S@0S@0S@0PDiX4YD0Q@
b3QDaGSD0PDiX4QDUKWD0QDaGQDVKXD0QDWKQDXKPD\X4SD0QDYKPD]S3TD1QDZKQD[KQ`1k3QD\KQD]KQ`1k3SD0QD^KP@c
X4QF_KPDTP3QD`KQDaKQDbKPDSW3PD\X4QDcKQDdKPDcX4QDeKQDfKPDjo5QDgKPDSW3PD\X4Q@i3S@0QFhK`Djm3`DSc2WD
0PDRW3XD0QDiKQDjKQDkKWD0PDRW3XD0SD0PDc[5S@0QDlKQDmKQDnKTD1QDoK`Dl4`D_\3QDg8TD2QDPLP@e[5QDQLQDRLQ
D]6SD0QDSLPDe[5QDTLQDULPD\X4TD2WD0QDT3XD0QDVLQDWLQDXLaD`3PDe[5QDYLQDZLQD[LQD\LQD]LQ`1k3QD^LS@0WD
0QD_LXD0QD`LQDaLQDbLQDcLQDdLTD2WD0QDeLXD0QDfLQDgLQDhLTD2QDiLPDHPD`T3TD1QDjLSD0QDkLQDlLTD1QDjLSD0
QDkLQDmLQDnLPDiX4PD\X4PDe[5QDoLPD4Q@i3S@0S@0QDPMQDQMPDka5QDRMTD1QDSMSD0QDTMPD]S3QDUMPDk`:PDaX4PD
U`2PDP]5QDRKPDe[5PDio2QDVMPD_X4PD`c5QDRCQDhCQDWMQDXMQ@Z<QDYMP@e[5QDZMQDf3QDYMP@e[5QDZMQD[MQD\MQD
]MQD^M`E`V2`Em_2`El_2`Edf5`ERa:`Eha2`ESa:`Enb3QDb3Q`1k3WD0QD_MXD0`DbS3`D^X4`D`X4`D6QD`MQDaMP@^V4
QDbMPD\X4PDd8PDaX4PDe:PDc[5PD^Q9QDcMPDc[5PD^Q9PD\W3`D\X4PDWa:PDfV9PDgS3QDdMPDXa:PD`S3QDeMPD`Z2PD
n_5S@0WD0QDfMXD0WD0PDHXD0QDgMQDhMP@\X4QDiMQ@d3Q@e3PDjl4QDjMPD\X4PDaV3QDkMQDlMQDmMPD\X4PDbS3PD[Z5
PD\X4PDfa:PDaS3PD]X4PDga:PD_X4QDnMQDoMPDno2QDb3Q`1k3QDPNWD0QDQNXD0QDRNS@0QDX4QDSNQDTNPD^S3QDUNPD
]X4QDVNTD2QDWNQDXNQ@YNQDZNQD[NP@RW3QD\NPDcX4`De[5QD]NQD^NQD_NQD`NQDSNQDaNPD^S3QDbNQ@cNQDdNQDeNQD
j7Q@b3QDfNQDgNPDaS3QDhNPDc[5PDbY5QDiNQDjNQDkNQDlNPDf_5QDVHTD2QDmNQDnNQDoNQDPOPD_`5PDmo2PD\`5PDno
2QD]>QDQOQDROWD0QDSOXD0VD0QDROWD0QDSOXD0QDTOPDS1PDcX4QDUOPDaS3PD\X4QDVOPDYk9PDcX4PD_7PDnY2PDl<PD
^X4QDWOQDkMTD1QDXOPDgS3PDbS3PDV`2QDb3QDZ<WD0QDYOXD0QDi=QDZOS@0WD0QD[OXD0`Db7`D`S3`Dbf3QD\OQD]OTD
2QD^OQD_OQD`OQDaOQDX4Q@d3QDe3WD0QDbOXD0QDgNQDcOTD1QDdOPD[X4QDeOQDfOQDgOPDaV3QDhOQDiOWD0QDjOXD0PD
n_5Q@h3WD0QDkOXD0QDlOPD\X4QDmOQDnOQDoOQDZ<TD1QDPP1PDe[5S@0WD0QDQP1XD0QDRP1WD0QDSP1XD0PDe[5S@0WD0
QDTP1XD0PDjS3SD0PDcX4PD_7WD0QDUP1XD0QDb3QDVP1WD0QDWP1XD0`DcS3QDh>QD`9WD0QDXP1XD0QD`9WD0QDXP1XD0Q
DZ<WD0PDo9PD_S3XD0QDh>QD`9WD0PDX8QDYP1XD0QDZP1QD`9WD0PDX8QDYP1XD0QDZP1QD[P1PD`S3P@e[5QDX4QD\P1PD
nf9QD]P1PDga5PDo9PD_S3PDo9PD_S3QDZ<TD1QD^P1TD4PDcX4PDaj4QD_P1WD0QD`P1XD0QDc3QDe9WD0QDaP1XD0QDbP1
PDnf9PD[X4PD``5QDXMWD0P@Qc5QDcP1XD0VD0QDXMWD0P@Qc5QDcP1XD0QDdP1QDXMWD0PDe[5PDSS9XD0QD_9QD`9TD2WD
0QDeP1XD0QD`9TD2WD0QDeP1XD0QDh>WD0QDfP1QDgP1XD0`D^X4PDnY2QDZ<WD0PD_7QDhP1XD0QDiP1QDjP1PDiX4QDkP1
PDHQDlP1QDb3QDmP1QD_9QD`9TD1QDnP1TD3QDoP1QD`9TD1QDnP1TD3QDoP1PDe[5QDPQ1PDHQDQQ1QDRQ1PD[Z5PDgS3PD
o7SD0QDZ<P@d7Q`1k3QDSQ1QDTQ1QDUQ1P@d7Q`1k3QDSQ1QDTQ1QDVQ1PDcX4QDWQ1QDZOQDXQ1QDYQ1`Db7`D`7PDno2QD
b3QDVQ1QDgP1SD0QDj7PDiY4PDcX4QDZQ1QD[Q1P@_7QD\Q1QD]Q1QD^Q1QD_Q1QDZOQD`Q1QDaQ1WD0QDVQ1XD0VD0QDaQ1
WD0QDVQ1XD0PD1QDaQ1WD0QDVQ1XD0QDbQ1QDcQ1PD]S2QDdQ1PD_7PDW6PDnY2PD_7PDW6QDeQ1P@\X4QDVQ1PDcX4QDfQ1
PDYk9PDe_5SD0PDgS3PDc[5PDli2PDnf9PDcX4QDgQ1PD^c5PDcX4QDgQ1QDhQ1PDcX4QDiQ1PDHQDjQ1QDgP1PD[X4PDe[5
PD\c:PD\X4PDcX4PDe[5PDSd:PDia5QDkQ1SD0QDd3QDZ<PDk7QDlQ1QDZ<PDk7QDlQ1QD_9QD`9TD1WD0QDmQ1QDnQ1XD0Q
D`9TD1WD0QDmQ1QDnQ1XD0PDXIPDoc:QDVHQDoQ1PDcX4QDPR1QDQR1TD2PDTo1QDU8QDRR1PDh:QDSR1QDTR1QDUR1TD1QD
VR1PDgS3PDe7SD0PDgS3SD0QDWR1QDXR1QDYR1PDil4Q@]LQDZR1QD[R1QD\R1QD]R1QD^R1PDnY2QDZ<QD_R1QD`R1QDaR1
QDbR1TD2PDcS3QDcR1QDdR1QDeR1QDZ<QDfR1QDe3S@0PDkQ9`DcX4`DP?QD_9QD`9TD2WD0PDkQ9XD0QD`9TD2WD0PDkQ9X
D0QDgR1WD0PDkQ9XD0QDhR1QDiR1PDo7QDjR1PDnY2QDkR1TD2WD0QDlR1XD0QDmR1Q`1k3PDWg4PD`X4PDPZ2PDWg4PD`X4
QDb3PDgS3Q@nR1QD2QDXR1Q@nR1QD2QDc3QDZ<QDoR1P@d7QD2QDc3PDiY4PDcX4PDiY4PDcX4PD_7SD0QDPS1WD0QDQS1XD
0WD0QDRS1QDSS1XD0QDTS1WD0PDHPDSc:XD0PDHQDUS1WD0QDVS1QDWS1XD0QDb3Q`1k3WD0QDXS1XD0VD0QDb3Q`1k3WD0Q
DXS1XD0QDYS1PDnf9QDZS1QD[S1PDV`2QDcP1QDYBQD\S1QD]S1SD0PD_d:PDcX4QDb3PD`d:PDcX4WD0QD^S1XD0QD_S1PD
n_5S@0WD0QD`S1XD0WD0PDc[5QDaS1PD\X4PDe[5S@0QDj7QDZ<XD0SD0QDb3WD0QDbS1QDcS1QDdS1XD0QDeS1WD0QDfS1P
D_X4XD0VD0QDeS1WD0QDfS1PD_X4XD0QDgS1WD0QDhS1PDkY2XD0VD0WD0QDhS1PDkY2XD0QDiS1WD0QDjS1TD1QDkS1XD0Q
Dj3QDlS1QDmS1QDb3Q`1k3WD0QDnS1XD0`D`S3`D[X4`D_X4WD0QDoS1P@fR3QDPT1QDQT1XD0QDRT1QDST1TD4QDb3WD0QD
TT1PDcX4XD0WD0QDUT1QDVT1XD0VD0WD0QDUT1QDVT1XD0QDWT1WD0QDb3Q@Z<QDXT1YD2XD0WD0QDXR1QDXT1YD2XD0WD0Q
DhHPDgS3QDYT1XD0QDZT1QDb3WD0PDS1PDcX4SD0XD0`D[T3`D]T3`D\T3`DkV3`De[5`Dc[5`D_7WD0QD[T1QD\T1QD]T1X
D0WD0QD^T1TD1QD_T1XD0QD`T1WD0QDaT1QDbT1XD0QDcT1WD0QDdT1XD0`D[X4`D_X4SD0QDc3WD0QDeT1XD0WD0QDfT1PD
aS3PD\X4XD0QDgT1WD0QDhT1XD0WD0QDiT1TD1QDjT1XD0VD0WD0QDiT1TD1QDjT1XD0QDkT1QDb3Y@0WD0QDlT1PD\X4XD0
QDc3WD0Q@Z<PDd7TD1QDmT1XD0QDnT1PDno2QDoT1WD0QDe9TD1QDPU1XD0`DbS3`D]X4QDREWD0QDQU1QDRU1aD`3`De[5`
Daa5`D[;`DQa3`Dc[5XD0SD0PDgS3QDSU1TD2WD0QDTU1XD0QDUU1WD0QDVU1PDaS3XD0VD0WD0QDVU1PDaS3XD0QDWU1QDX
U1WD0QDYU1`Dn_2`Do_2`DY`2`DZg2S@0XD0QDZU1PDno2QDb3WD0QDcR1`D_T4`D`T4`Djl2`Dkl2`Dn_2`Do_2`DY`2`DZ
g2`DSV4`DdU4`Db7`DaW2`Df_2XD0QDZU1QD[U1Y@0WD0QD\U1QD]U1Q@hCQD^U1XD0QD_U1QD`U1Q`1k3WD0QDaU1XD0WD0
QDb3Q@Z<QDbU1YD2XD0WD0QDXR1QDbU1YD2XD0WD0QDcU1QDdU1XD0PD\X4WD0QDeU1S@0QDfU1XD0PD\X4QDgU1WD0QDhU1
QDiU1SD0XD0VD0WD0QDhU1QDiU1SD0XD0QDjU1WD0QDkU1XD0WD0QDlU1SD0PDg[5XD0QDc3WD0QDmU1QDnU1XD0QDhMPDe[
5SD0WD0QDoU1QDPV1PD]S3XD0VD0WD0QDoU1QDPV1PD]S3XD0QDQV1WD0QDU8TD1PDcX4PD_7XD0PD\X4QDRV1WD0PD[X4QD
SV1QDTV1XD0QDUV1Y@0WD0QDVV1YD1XD0WD0QDc3QDWV1QDXV1XD0QDYV1QDZV1WD0QD[V1QDZ<`Dm:`DPm1`Djm1`DoV2`D
ZP2QDn2XD0`D`S3QD\V1WD0QD]V1`Dm:`DPm1`Djm1`DoV2`DZP2QDn2XD0`D`S3QD^V1QDb3WD0QDZ<YD2XD0`DbS3`D[X4
QD^V1WD0QD_V1YD2XD0`DbS3`D[X4QDl2WD0QDh>QDZ<`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`Dan9`DXU6`DfR2`Da8`D\W
6`D]S2SD0XD0QDl2WD0QD`V1`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`Dan9`DXU6`DfR2`Da8`D\W6`D]S2SD0XD0QDaV1WD0
QDb3QDVP1YD1XD0`D_X4`D`S3QDbV1WD0QDXR1QDcV1XD0QDbV1WD0QDXR1YD1XD0QDdV1WD0QDb3QDeV1QDfV1XD0QDdV1W
D0QDb3QDeV1YD1XD0QDgV1WD0QDhV1QDiV1XD0QDgV1WD0QDhV1YD1XD0QDc3WD0QDZOQDjV1XD0QDkV1WD0QDlV1XD0QDmV
1QDlJWD0SD0QDVQ1XD0VD0QDlJWD0SD0QDVQ1XD0QDnV1WD0QDoV1QDPW1P@\X4P@e[5XD0QDQW1WD0QDRW1QDSW1QDcP1XD
0SD0QDTW1WD0QDUW1PDaS3XD0SD0QD]3WD0QD[V1QDZ<`DTW2`Da8`DSZ4`DbR2`Dja2`DfR2`DXU6`DRT2`D_R2`Dn;`DR8
`DSU2`Do7`DXe4SD0XD0QD]3WD0QDVW1`DTW2`Da8`DSZ4`DbR2`Dja2`DfR2`DXU6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DX
e4SD0XD0QFWW1QDc3WD0QDZ<P@d7QDXW1XD0WD0QDYW1P@d7QDXW1XD0WD0QDZW1QD[W1XD0VD0WD0QDZW1QD[W1XD0QD\W1
QD]W1QDZ<WD0QD^W1QD_W1XD0QD`W1WD0QD^W1QD_W1XD0QDaW1PDeX4WD0QDbW1QDVQ1XD0QDcW1WD0PDig:QDdW1XD0PD[
`5WD0QDeW1XD0VD0PD[`5WD0QDeW1XD0QDfW1QDgW1TD5WD0QDb3QDhW1YD1XD0QDiW1WD0QDVP1QDjW1XD0VD0QDiW1WD0Q
DVP1QDjW1XD0QDkW1QDiW1WD0QDVP1YD1XD0VD0QDiW1WD0QDVP1YD1XD0QDkW1WD0PDno2QDi=PDHQDlW1XD0SD0WD0PDHQ
DmW1XD0SD0PDlV3PDHQDnW1WD0QDoW1QDcP1XD0QDPX1`Dl<`DP?`Dhd9`DSU2PDno2QDQX1TD1WD0QDRX1XD0QDSX1PDno2
QDQX1TD1WD0QDRX1XD0YD2QDTX1WD0QDUX1XD0QDTX1WD0PDc[5PDia2XD0WD0QDVHQDVX1XD0QDWX1WD0PD`S3QDXX1XD0W
D0PD`S3PDTS3PDcQ5XD0`EZo2WD0QDYX1QDZX1XD0QD[X1TD1VD0`EZo2WD0QDYX1QDZX1XD0QD[X1TD1QDfW1WD0QD\X1Q@
]X1XD0QD^X1WD0QD_X1XD0QD`X1TD3QDb3QDaX1QDb3WD0PDZ9PD`S3XD0SD0WD0QDbX1XD0QDXMQDZ<QDcX1SD0QDdX1WD0
QDeX1XD0PDjS3WD0QDfX1XD0VD0PDjS3WD0QDfX1XD0QDgX1WD0PDHPDQi:XD0QDhX1WD0QDiX1P@Ti:XD0QDhX1QDb3WD0P
DRi:XD0SD0QDjX1WD0PDcX4XD0QDkX1PDWl4PD\X4WD0PDe[5PDio2XD0WD0QDlX1Q@b3QDmX1XD0PDa\2QDb3WD0QDmX1XD
0PD[X4QDnX1VD0PD[X4QDnX1PD1WD0PDHPD`T3XD0QDoX1S@0QDPY1`DX3`Daj1`DY3WD0PDYb5XD0QDoX1S@0QDPY1`DX3`
Daj1`DY3PDaX4QDQY1WD0QDRY1XD0VD0PDaX4QDQY1WD0QDRY1XD0PD1QDSY1PDPo9WD0PDVl2XD0WD0QDZ<P@d7QDTY1XD0
S@0QDUY1QDVY1WD0QDWY1XD0QDXY1WD0QDYY1XD0SD0WD0QDZY1PDaS3PD\X4XD0QD[Y1WD0QD\Y1QD]Y1XD0QD^Y1PDnf9T
D5WD0QD_Y1XD0SD0QDb3PD\X4WD0QD`Y1XD0QDaY1QDbY1WD0QDcY1XD0VD0QDbY1WD0QDcY1XD0QDdY1WD0QDeY1QDfY1XD
0QDgY1QDgNWD0QDhY1XD0TD2QDiY1QDjY1PDbS3PD^i:PD\X4PDmT3PDY`5QDkY1Q@b3WD0QDlY1XD0WD0PDmT3XD0Q@h3QD
mY1aD`3`Dd\2`DkX4QDnY1Q@b3QDoY1Q@PZ1QDQZ1QDRZ1QDXR1Q@SZ1QDQZ1PDRl9QDTZ1PDHQDUZ1QDVZ1PDgS3QDWZ1PD
Sc2QDP4Q@_9QDXZ1TD1PDmX4TD2QDYZ1QDZZ1QD]NTD3QDb3Q`1k3WD0PDQ\2XD0QD]NTD3QDb3Q`1k3WD0PDmZ6XD0QD]NT
D3QDb3Q`1k3WD0PDoZ6XD0QD]NTD3QDb3Q`1k3WD0PDnZ6XD0QD]NTD3QDb3Q`1k3WD0PDQ[6XD0QD]NTD3QDb3Q`1k3WD0P
DP[6XD0QDk3QD[Z1QDiMTD3QDb3Q`1k3PDo`6PDo`6QDX4UD0WD0PDo`6XD0QD\Z1Q`1k3WD0QD]Z1XD0S@0QDX4QDiMTD3Q
Db3Q`1k3WD0PDj6XD0`D[X4`D]X4QDiMTD3QDb3Q`1k3WD0PDj[2XD0`D[X4`D]X4`DiX4`DbS3`D^X4QD^Z1TD4WD0PDj6X
D0WD0QD_Z1XD0QDX4QD`Z1TD1QDaZ1QDbZ1QDcZ1PD`b2PD]X4PDjo5WD0PDjo5QDYBQDdZ1XD0WD0QDeZ1TD1QDfZ1XD0QD
gZ1WD0QDhZ1TD1QDfZ1XD0UD0PDic5PD4WD0PDc[5QD`3XD0UD0PDic5WD0QDU@QD`3XD0QDiZ1QDb3WD0PDc[5QD`3XD0VD
0QDiZ1QDb3WD0PDc[5QD`3XD0QDfW1WD0PDc[5QDjZ1QD`3XD0VD0WD0PDc[5QDjZ1QD`3XD0QDkZ1QDlZ1QDmZ1QDk3QDnZ
1QDmZ1QDoZ1TD1WD0PDdc:QDmZ1XD0WD0QDP[1P@e[5PDdc:QDQ[1XD0QDR[1QDS[1Q@T[1QDU[1QDV[1PDkX4QDW[1QDX[1
PDg6UD0QDP4QDY[1TD1P@dS3WD0QDZ[1XD0SD0aE`3QDP4QD[[1TD1P@dS3QD\[1`Do_2`Dna2`D\X4`DaZ2`DSj:`DTj:QD
][1P@``5QD^[1QD_[1QDgZ1QD`[1Q@b3QDa[1TD1P@dS3TD3QDb[1QDgZ1QD`[1Q@b3QDc[1PDcX4QDgZ1QD`[1Q@b3QDd[1
TD1PDdS3TD8QDe[1QDf[1QDg[1PDYc2PDP8QDh[1QDi[1PDR_2QDb3QDj[1QDk[1PDSW5QDl[1QDm[1QDn[1QDo[1QDP\1UD
0QDQ\1TD1QDR\1`@e[5`@dS3`Dc[5`Dd[5`DeT3QDS\1TD2WD0QDT\1XD0QDU\1QDV\1PD`T3PDSg5QDW\1WD0PDcQ5PD[a2
XD0QDX\1QDY\1QDZ\1QDX\1QD[\1PDS1QD\\1PDg[5QD]\1QD^\1P@`S3PD[X4PDg[5QD_\1QD`\1PDYk:QDa\1QDb\1QDc\
1WD0QDd\1PD\X4XD0SD0WD0QDe\1QDf\1TD1QDg\1XD0WD0QDh\1P@gS3PDUU2QDi\1XD0SD0WD0QDj\1P@i4P@^X4QDk\1S
@0QDl\1XD0WD0QDm\1QDn\1Q@b3QDo\1XD0PDgS3WD0PDn_5XD0SD0WD0QDP]1PD`l1XD0QDQ]1WD0QDR]1TD1QDS]1PD\X4
XD0SD0QDT]1PDgS3PDcX4PDgS3QDU]1SD0QDV]1QDW]1QDX]1SD0QDY]1P@dX4P@jX4WD0Q`1k3QDZ]1XD0QD[]1QD\]1QD]
]1SD0QD[]1PD`l1QD^]1QD_]1QD`]1QDa]1QDb]1PDc[5WD0QDc]1SD0XD0QDb3WD0PDc[5QDc]1SD0XD0`D\X4`DRa5`D[l
4WD0PDc[5QDc]1QDd]1XD0WD0QDe]1P@\X4QDf]1XD0PDR_2QDb3QDg]1QDY>QDh]1QDi]1QDgZ1Q@m3QDj]1PDbS3QDk]1Q
Dl]1PDcX4QDk]1QDm]1QDgZ1QDb3WD0PDgS3QDn]1XD0QDo]1QDgZ1QDP^1QDQ^1WD0QDR^1XD0QDS^1P@ic5QDT^1QDb3QD
U^1QDV^1QDW^1QDX^1PD`S3QDY^1PD`S3PD`S3PDe[5SD0PDdl:PDgS3Q`1k3PDe[5QDZ^1QDo>QD[^1QD\^1PDXl4PDiX4Q
D]^1PD\k9PD[`5PD`c5PD`X4QD^^1PDnY2PD_7QD_^1PD^X4PDkl1PDHPDel:QD`^1PDe[5QDa^1PDc[5PDU=PDbR2PDcX4P
Dc[5PDhk8PDiQ3PD^S3PDcX4PDc[5PDhk8PD_X4PDgl:PDbS3PDgl:PDaX4PDc[5QDb^1PDZU9PD^X4PDTW2PDil:PD`S3PD
c[5QDc^1PD^X4PDbV2PDbS3PDT^3PDbS3QDj3PDjl:PDe[5PDkl:PDe[5PDe[5PDg]:QDj3PD`S3PDRU3PDkY2PD[X4PDe[5
QDd^1PDSW3PD\X4QDaJQDe^1PDc[5PDeW9PD\X4PDe[5PDml:PDVIPDe[5PDnl:QDf^1PD\i:QDg^1PDcX4PDol:PDPm:PDb
S3PDQm:PDbP:QDh^1PDe[5PDbe3`D_S3PDi1PDcX4PDXY5PDbS3PDe[5PD]R:QDi^1TD1PDRm:PD_X4PDe[5PDVk2PD\X4QD
j^1PDSm:PD\X4QDk^1PDTm:PDnd3PD^X4PD`T3PDdY2QDhQ1PDcX4QDl^1PDXm9PD\X4QDj3QDm^1PDe[5TD1QDn^1QDo^1Q
Dj3QDP_1QDQ_1QDR_1QDS_1TD1QDT_1QDU_1PDYm:PD\X4QDV_1QDW_1PDZl2VD0QDV_1QDW_1PDZl2QDX_1QD\>PD]S3PD]
X4QD]LQDY_1QD`X1QDZ_1QD[_1PD\X4PDiQ3QD^CTD2PD[m:QD\_1PDR_2PD``5QD]_1QD^_1TD1QD__1PDUY2PDW6PDW6PD
cX4PDVk2PDVh9PDYV3PD]X4PDll2PDT7PD[V3PDUX6PDT7PDc[5PDZl2PDT7QD`_1PDcX4QDa_1QDb_1PDn_5PDc[5PDn_5P
Dc[5PD\m:PD\m:PD^V2PDjX:PDk=PDjX4PDj6PDjX4QDc_1PDj6PDjX4PD\Q3PD\HPDjX4PDUi4PDjX4PD]JPDjX4PDbT3PD
]m:PD^m:PD^m:QDd_1PD_S3PDcX4PDc[5PD_m:PDbS3PDc[5PD]X2PD\X4PD`m:QDi8QDj3PDe^3PDVIPD]k2QDe_1PDgS3Q
Df_1PDc[5PDbm:PD\X4PDc[5PDZ\1PD`X4PDc[5QDg_1SD0PDc[5PDke4PDcX4PDc[5PDd8PD^X4PDc[5PDUZ2PDi;PDc[5P
Dg]:PD\X4PDc[5PDfm:QDh_1PD``5PDWo2PDR_2QDi_1PDhm:PDi4PD[X4PDg[5QDj_1QDm7PDf5PDaX4PDob6PDnY2PDWe9
PDc[5PDYW2PDla5PD`l1PDk=PDjX4PDbZ2PDWo2QDk_1QDj3PDjl:PDbS3QDj3PDkk:QDl_1QDj3QDm_1QDn_1QDo_1P@]S3
QDP`1PD]S3QDQ`1QDR`1PD\_5PDU`2PDWl4PDiX4PDc[5PDld2PDjQ3PDcX4PD`S3PDbS4PDhT3PD`S3QDj3PDTIPDYW2PDU
:QD_BPDcX4QDj3PDRT9PDUR3PDbS3QDS`1PDR_2PDaS3PDkV3PD`S3QDT`1QDU`1PDg9PDg[2QDV`1QDW`1PDcU5PDe[5QDX
`1QDY`1QDZ`1QD[`1QDo_1QD\`1QDj3PDkY2PD[U9PD\X4PDjU6PD\X4PDe[5QD]`1QD^`1PDbS3PDQT9PDcX4QDi8PDlP5P
De[5PDQn:PD`S3PDe[5PDkV3QD_`1PDll2PD\X4QDj3PDVIPD^^:PDRe2PDSn:PDT7PD\i:QD``1QDa`1QDb`1PD]T3PDnY2
PDWe9QDLQDc`1P@\X4P@e[5QDd`1QD;PDe[5QDe`1QD4PD^S3P@c[5QDf`1QD4PD`l1P@c[5QDg`1QD4PDe[5QDh`1QDi`1Q
D4PDQW3PDaX4PDQW3PDaX4PDQ`5QD4PD`X4PDQT9QD4PDXn:QD4PDcX4PDYn:QD4PDaS3PD\X4QDj3PDg^5PDcX4QD6PD_S3
PDb_5QD6PDcX4QDj`1S@0QDk`1PD`l1PDc[5QDl`1QD6TD2PDbS3QDj3PDjl:QD6PDe[5QDm`1QD6QDj3QDn`1PD_S3QD7PD
e[5QDo`1PD\X4QD7PDe[5QDPa1QD7QDQa1QD7PDc[5QDRa1QD7QDj3PD\k2QD7PDc[5PDfR2PD]X4QD7QDSa1QDTa1QD8PDe
[5QDo`1QDUa1QD8PDe[5QDVa1QD8PDcX4PDaP2QD8PDcX4PDe[5QDWa1QD8QDj3QDXa1QD8QDj3PDZY4PDg^5QD8PDd>QDh8
QD8PD_S3PDcX4QDU@PD_S3PDcX4QDU@S@0PDbR2QD9TD2PD`S3QDj3PDcn:QD9TD2PD[X4PDdn:QD9QDYa1QDZa1QD9P@d[5
PDSo9PD`S3PDe[5QD9P@c[5PDf`3PD`S3QD9QDj3QD[a1QD:PDc[5QD\a1S@0QD]a1QD:QD^a1QD5Q@_a1S@0PDU]3PD`S3Q
D5QDj3QD`a1QD5QDh3S@0QDaa1QDba1QD5QDca1TD1QDda1QD5TD2PDil4PD[S6QD5QDVQ1PDcX4QDea1QD5PDc[5QDfa1QD
ga1QDha1QD@QDj3QDia1QD@PDe[5QDja1QDBPDQo:QDBQDka1QDla1QDFQDma1QDHPD__5QDj3PDZY4QDHPD`S3QDna1QDHP
D`S3PDbS3PDgl:QDHPD]S3QDoa1`De[5`Dc[5`Dd[5`DaT3`DbT3QDHPDcX4QDPb1PDbZ2QDHPD\X4PDha2QD?PDaS3QDQb1
P@e[5PDkd4QD?QDQY1QDRb1QD?QDSb1QDTb1QD?QDUb1QD>PDe[5QDVb1PDUP3QD>QDj3QDWb1QD>QDj3QDXb1QDYb1QD>PD
bS3PDe[5QDZb1QD>TD2PDcX4QD[b1QD>PDcX4PDj6PD]S2QDEPDe[5QD\b1QDEPDc[5QD]b1PDfP6QDEPDe[5QD^b1QD_b1Q
DGPDaS3QDaJQD`b1QDGQDab1S@0QDbb1QDGQDab1S@0PDcX4PDUV:QDk1PDe[5QDcb1QDk1QDj3PDSb2QDi1PDe[5PDn;QDn
1PDc[5QDdb1QDKPDc[5PD]o:QDKPDc[5QDeb1QDKQDj3QDfb1QDS1QDgb1QDhb1QDT1PDe[5QDib1QDU1PD_X4PDfP6QDU1P
D`X4PDe[5QDU1PDe[5QDjb1QDkb1QDZ1PDe[5QDlb1QDZ1PD`S3QDmb1QD[1PDc[5PD[Y5QD[1QDnb1QD[1PD`l1PDc[5QD[
1QDj3QDob1QDR1PDWo2PDof:QDa1QDPc1QDg1PD`l1PDc[5QDg1PDe[5PD_o:QDf1PD^X4QDQc1PD^X4PDU=PDl^9QDo1PD`
S3PD``5QDP2PDe[5PDYR:QDQ2PDaS3PD\X4QDj3PDbV2QDQ1QDRc1QDSc1QDP1QDj3QDTc1QDP1PDe[5QDUc1`De[5aD`3QD
P1TD3PDQP3PDaS3QDP1TD3QDk`1VD0QDP1TD3QDk`1QDVc1QDY1QDWc1QDY1PD]X4QDYGQD`1QDXc1QD`1PDe[5PDoU:QD`1
QDj3QDYc1QD`1QDZc1QD[c1PDbS3PDjf1PDka5PDbS3PDj6QD\c1PDbS3QD]c1QD^c1PDbS3PDc[5QD_c1QD`c1PDbS3PDc[
5PDl_2PD\X4PDbS3PDZo2QDac1PDbS3PDml:PDVIPDbS3PDe[5QDbc1PDbS3PD]d3PDZW2PD`S3PDe[5QDcc1PD`S3PDe[5Q
Ddc1QDec1PD`S3PDVIPD\X4QDfc1VD0PD`S3PDVIPD\X4QDfc1QDgc1PD`S3QDhc1PD`S3QDic1VD0PD`S3QDic1QDjc1PD`
S3PDc[5QDkc1PD`S3QDlc1QDmc1PD`S3PDe[5QDnc1PD[X4PDe[5QDoc1QDPd1QDQd1PD[X4QD^_1QDRd1PD_\5PDcX4PDg`
5PDVIPD\X4PDe[5QDSd1QDTd1PD\X4QD_AQDUd1QDVd1PDnn:PD\X4QDWd1QDXd1PDYY4PDc[5QDYd1QDZd1PDc[5PDR:PDQ
W3PDc[5QD[d1QD\d1PDc[5QD]d1QDgP1PDc[5PDXP;PD\X4QD]LQD^d1QD_d1QD`d1PDc[5PDld2QDad1PDc[5QDbd1QDcd1
PDc[5PD`c5PDgY:PDc[5PDeV3PDZ^5PDc[5PDZP;PD\X4PDaY3PDc[5PDW<PDbS3PDc[5PD[P;PDbV2PDc[5PD\P;PD\X4PD
QT9PDc[5PDT7PD]P;PDc[5PDTl4QDdd1PDTl4PD^P;PDhj4PD^P;PDc[5PDfIPDk=PDc[5QDed1QDfd1PDc[5PDgIQDgd1PD
c[5QDYd1PDVW2PDbV:PDaX4PDak9PDQo:PDaX4PDTn1PDbV:PD\X4PD\Q3PD`P;PDbS3PDe[5PDka5PD^S3PDbZ2PDbR2PDb
Z2PDaX4PDk^:PDcZ2PDaX4PD`o4PDPX3PDaX4PD_k3PDmX3PDaX4PDaP;PDf5QDhd1PDf5PDZ_4PDml:PDVIPDVIQDid1PDg
]:QDjd1PDUP3QDkd1PD_Y4PD`S3PDg\9PD`S3PDZ[:PD`S3PDZm3PDkIPDPd2PDkIPDh`5PDkV3`DhS3`Dmo2PDh`5PDe[5Q
Dld1PDh`5PDa\2QDmd1QDnd1PDT_:PD^U9QD_APDW_3PD`S3PDe[5QDod1PDe[5QDPe1PD\X4PDe[5QD`b1QDQe1PDe[5PDj
k1PD\X4PDe[5PDW8PD\X4PDe[5PDhS9QDRe1PDe[5PDW`2PDhT3PDe[5QDSe1QDTe1PD\Q3PDhn5PD\i:Q@aJQDUe1PD\i:P
Df`5QDVe1PDn_5QDWe1PDc[5QDXe1PDia5PDc[5PDT\4PDia5QDYe1PDgS3PD`1PDc[5PDb]3PDgS3QDZe1PDc[5QD[e1PDn
f9PD[`5QD\e1PDnf9PDaV3PD\X4PDHPDl[2PDiP;PDHPDdR3PDjP;PDYl8QD]e1PD_n8PDkP;PDlP;PDaX4PDd5PDjQ3PDcX
4QDj3PDZo2PD\X4QD^e1PDZo2PD]k2PDl>PD`S3PD``5PDZl4PDiX4PDUV:PDd5PDke2QD_e1QD`e1PDgl:PDaX4PDmP;PDT
d:QDae1QDbe1PD_7PD]S3PD^X4PDe[5QDce1PD]S3PDno2PD^X4PD]S3PDaX4QDde1PD]S3PD]X4PDR_2PD``5PDQf:PD``5
PDQl2PDZo:PDaX4PDnP;QDee1PDnl2QDee1PDZIPDoP;PDPQ;PDQW3PDlP5PD\X4PDV`2PD^e1PDjX4PDhU3PDka5PDjV3PD
_S3PDe[5PDjV3PD`S3PDe[5PD`R4PD\X4PDY^9PDaR4PD\X4PDY^9PDkV3QDfe1QDaJQDge1PD]X2PD\X4PD`m:PDne3PD\X
4PDe[5PDP7PDjX4PDQQ;PDSR7PDRQ;QDhe1QDie1TD2QDje1PDR8PDc[5PDgS:QDke1QDle1PDnn:PDNPDaX4QDme1PDRT3P
DcX4PDWW6PDRT3PDcX4QDd7QDne1PDo3PDbS3QDj3PDlU:PD]X4PD[R3QDoe1PDm3PDf^3PD_S3PDSQ;QDPf1PD``5PDe[5P
Dkn:PDR_2PDTQ;PDR_2PDmZ:QDQf1QDjEPDUQ;PDR_2PDn\9QDRf1PD]b6PD`S3QDSf1QDTf1TD1P@i4PDWQ;QDUf1P@Wo2P
Dln9QD^`1PD_S3QDkGQDVf1PD]S3QDgP1QDWf1PDaS3QDjHPDnS2PDbR2PDbR2PDnS2PDnS2PDaX4PDbR2PDc[5PDXQ;PDZm
8PDaX4PDYQ;PD^Z4PDe[5PDfl:PD^IQDXf1PDm7PDcX4PDbY5PDc[5PDZQ;PDcX4PDd[5PDUT4PD]Z:PDd[5PDTT:PDcX4PD
d[5PDTW2PDoW:PDc[5PD[Q;PDc[5PD\Q;PDPd9PDc[5PD]Q;QDYf1PDc[5PDdS4PDQU2PD[X4PDc[5PDZR:PD[X4PD^Q;PD[
X4PD_Q;PDaS3PD`S3PDc[5PD`Q;PDS1PDW9PDe[5PDS1PDbS3PDe[5QDZf1PD`T3PDek2PDg`:PDaT3PDfk2PDg`:PDWl4PD
_4PDiX4PDcS3PDcX4PDVf2PDcS3PDcX4PDe[5PDa<PDbS3PDaQ;PDbS3PDe[5PDl>PDc[5PDoP9PD\n9PDaV3QD[f1PDcQ;P
DdQ;PDc[5PD^IQD\f1PDWV3PDaV3PD`S3PD]_5PDVP3PDHPDaT3PD_i9PDeT:PDk[2PDiX4PDe[5PD`R9PDg^5QD]f1PD``5
PDVY2PDo_5QD^f1QD^S1QD_f1PD^X4PDo_5PDd[5PD[d9QD`f1PDWo2QDaf1PDbS3QDj3PDZY4QDbf1PDio2PDhd2QDcf1PD
cX4PDe[5QDdf1QDef1PDc[5TD1QDff1PDHQDgf1QDhf1PDd3PDTl4PDjX4PDc[5PDZ[:QDif1QDjf1PDjX4PDT7QDT`1PDe[
5PDTR;PDHPDk7QDkf1PDXR;PD\X4PDkQ4PDo<PDcX4QDlf1PDZR;PDkY2QDmf1QDnf1QDof1PDTl9QDPg1QDQg1PD_R;PD_[
:QDRg1QDSg1PD__5QDTg1QDUg1VD0QDTg1QDUg1QDVg1PD_X4PD^c2VD0PD_X4PD^c2PD1QDWg1P@`S3PDYo1VD0QDWg1P@`
S3PDYo1QDXg1QD^CTD2PDmT5PDWo2PDfX4QDYg1QDl7Q@Z<QDZg1TD2PDbo:QD[g1PD]X4PDc[5PDVIPD\X4QD^_1PD]S3PD
cX4QD\g1PD^X4PDc[5PDfj9PD\X4PDaT3PDc[5PDaR;PDbR;QD]g1PD[X4PDe[5PDgR;PDQ:PDVW3PD[X4PD``5PD[X4PDdS
4PD[X4PDhR;PDaX4PD[X4PDe[5PD`R2PD\X4QDj3PD[X4PDiR;PD[X4PDc[5QD^g1P@kR;QD_g1PDe[5PDlR;PDdd1PDcX4P
DmR;PDnR;QDg^1QD`g1QDag1QDbg1PD]^1PDbS3QDcg1PD_S3PDe[5PD^W3PDiV3PDWS3PDZo2PD\X4PDja:QDdg1QDeg1PD
`f2QDfg1PDbS3PDWo2QDj3PDd:PDf_5PDnP;QDj3PD[o9PDS1PDkV3PDaX4QDgg1PDaS3PDHPDgc3QDlY1PDRS;PDhQ3PD_S
3PDk^9PD`T3PDSS;PDl=PDaS3PD\X4QDj3PDV`9PDWo2PDe[5QDhg1PDi<PDe[5PDTS;PDRP4PDbS3PDc[5PDUS;PD]4PDVS
;QDig1QDjg1QDkg1PDXo2QDj3QDlg1PDYS;PD`S3PDe[5PDd>PDbS3PDe[5PDe[5PDaV3PDb`:PDe[5PDoR;PD`R2PDe[5PD
k[2PD]X4PDR;PDj6PDUX6PDcX4PDHPDZS;PDjS3PDac5PD`l1QDmg1PDc[5PD[S;PD]o9QDaCQDng1PDhV3PDZ<PDbS3PDYd
1PDVV3PDaS3PD]S;PDaS3QDDQ@h3S@0QDog1PDcX4PD_7QDDQDPh1PDcX4QDQh1QDDPDHPD`T3QDRh1QDDQDSh1QDRh1QDDP
DcX4QDj3PDZY4QDDQDTh1PDcX4QDUh1QD=PDc[5QD[9QD=QDj3QDVh1QDWh1QD=PDaS3QDXh1QDNQDhCQDYh1QDNQDo@S@0Q
DZh1QD<QD[h1QD<QD\h1TD1QD]h1QD<PD[X4PDe[5QD^h1QD4PDf_5PDe[5PDcS;QD4PD_S3QD_h1QD`h1QD4PDWo2QDaJQD
ah1QD4PDcX4QDbh1QD4PDcX4PDe[5QDch1QD4PDaS3QDdh1P@e[5PDdm2QD4PDbS3QDeh1QD4QDfh1QD4PD]X2PDbS3PDUf2
QD4PD]X2PDe[5QDgh1QD4PD^S3QDhh1QD4PD^S3PDe[5QDih1QD4PD^S3PDc[5QDjh1QD4PDl_5PDe[5QD4PD`R9`DcX4QD4
PDcX4PD^S2QD4PDc[5QDkh1QDlh1QDAQDmh1QDnh1QDAQDoh1QDPi1QDAPD[S6QDJQDhCQDQi1QDJPD`l1PDR=QD8PDe[5QD
Ri1QDSi1QD8PDi4PD^X4QD8PDaS3PD\X4QDTi1QD8QDUi1QD8PD_S3QDVi1QD8PD`S3QDWi1QDXi1QD8PDS1QDYi1QD8PDSW
3PD\X4QD8PDRW3PD^X4QD6QDj3QDn`1PD_S3QD6TD2PD^X4PDc[5PDZT;QD6PDe[5QDZi1QD6PD]X4PDQm9QD6TD2PD]X4PD
Qm9QD6QD[i1QD\i1QD]i1PDdY:QD7PDc[5QD^i1QD_i1QD7PDc[5QD`i1QD7PDgU:QD7PDl<PD^X4QD7QDe9QDai1QD9QDj3
QDbi1QDci1QD9TD3PDbS3PDe[5PDe5QD9QDdi1P@R_2QD:PDaS3QDei1QDfi1QD:QDgi1PD`l1QDhi1PD`l1PDcT;PDmn3PD
`l1PDc[5QDii1PD`l1QD]LQDji1QDki1PD`l1QDli1PD`l1QDmi1QD5Q@h3S@0QDni1QDoi1QD5PDHQDPj1QD5PDHPDll2PD
]X4QD5PDl;PDj[2QD5PD^2QDg^1PDU`2QD5PDc[5QDQj1PDcX4QDRj1QD5QDj3QDSj1QDTj1QD@PDVk3QD@QDUj1QDVj1QD@
QDWj1S@0PDcS3QD@TD2PDcX4PDXU;QD>TD2PD`S3PDe[5PDcS3QD>TD2PD`S3PDU9QD>TD1PD_S3QDj3QD>QDXj1QDYj1QD>
PD``5QDj3PDf\3QD>PDe[5QDZj1QD>PDZc2QDPLQD?PDe[5QD[j1QDIQD\j1TD1QD]j1QDFPD\o9QDFQD^j1QD_j1QDFPDbS
3QDaJPDg^5QDFPD`S3PD]U;QD_1PD`S3QDaJQD`j1QD_1QDaj1QDbj1QD_1QDcj1PDaX4QD_1PD`S3QDj3QDdj1QDej1PD`S
3QDaJPD_U;QDf1QDaJPDon9QDf1QDfj1PD_X4VD0QDf1QDfj1PD_X4QDgj1QDKPD_\5PDcU;QDKPDiV3PDaX4QDKPDe[5QDh
j1QDKPDad9PD]S3QDKPDR_2PDjf1QDKPD]X4PDll2QDKPD]S3QDKPD[\2QDLQDij1P@Wo2QDLQ@]LQDd`1QDMQDjj1TD1QDk
j1QDOQDaJQDlj1QDQ1PDbS3QDmj1TD2QDnj1QDQ1TD2PDbS3PD[X4PDe[5QDQ1PDUW3QDV1TD2QDoj1TD1QDPk1QDV1PDe[5
PDdl:PD^S3QDV1QDQk1TD1QDRk1QDV1QDSk1PD^S3QDb1QDTk1TD1QDUk1QDGTD2QDVk1QDWk1PDaV3QDS1QDXk1TD1QDYk1
QDHPDc[5PDhU;QDHPDcX4QDZk1QD[k1QDHQD\k1TD1QD]k1QDZ1PD``5PDWo2QD^k1QDZ1PD`S3QD_k1QDZ1PDi4PD`X4QDa
JS@0QD`k1QD\1PDc[5PDSe:QD\1PDe[5PDaV3QD]1PDR_2PD`S3PDgV3QD]1PDe[5PDcn9QD^1QDak1TD1QDbk1QDW1QDck1
`DaX4`D4`DWf2`DlX3QDW1PDe[5QDdk1PD]X4QDY1PD^S3PDcX4QDek1QDc1QDfk1TD1QDgk1QD;PDc[5QDhk1TD1QDik1QD
e1PDe[5QDjk1PDSn1QDj1QDkk1QDlk1QDm1QDmk1TD2QDnk1QDn1PDe[5QDok1TD1QDPl1QDR2QDQl1TD2QDRl1QDS2PDd[5
PDoU;QDS2PDe[5PDjQ3QDl1PD]S3PDcX4QDl1PDbS3PDe[5PDj_5QDl1PD`S3QDg^1PDPV;QDX1PD_S3QDX1QDg^1QDSl1QD
X1QDe9S@0QDTl1QDP2QDUl1TD1QDVl1QD3QDWl1QDXl1TD1P@hQ3QD]LQDYl1P@g^5PDcX4PDk7PDc[5PDYo1QDZl1QD[l1P
Dc[5QD\l1QD]l1`EcX4`E[X4`E`X4`EbS3`Ee_5QD^l1QD_l1PDc[5PDcP3PDaV;PDc[5PDlo8PDbV;PDc[5PDU:PDbS3PDc
[5PDk3PDbS3PDc[5PDn]9PDbS3PDc[5PDXZ3PD\X4QD`l1PDc[5QDal1PD]X4PDc[5PDfV;PDTf2PDc[5PDgV;PD^g3PDc[5
QDbl1QDcl1PDc[5PD]m5PD\X4PDc[5PDnk4PDcX4PDc[5PDgj2QDdl1PDc[5PDkX3PD`:PDc[5PDZ9PD\i9PDc[5PDUl4PDm
V;PDc[5PDYi2PDnV;PDc[5PDoV;PDbS3PDc[5QDel1QDfl1PDc[5QDgl1QDhl1PDc[5QDil1QDjl1PDc[5QDkl1QDll1QD]L
QDml1PDXU4PDc[5QDnl1QDol1PDc[5PDWW;PDbS3PDc[5PDd>PDmR2PDc[5PD]:PDkX3PDc[5PDai2PD\X4PDc[5PDPY3PDj
S3PDc[5QDPm1PDic3PDc[5QDQm1PD\T4PDYW;PD\T4PDll:PDc[5QDRm1QDSm1QDTm1QDj3QDUm1PDaS3PD\X4Q@aJQDVm1Q
DWm1PDf_5PDe[5PDbe3PDaS3PD\X4QDXm1PD^X4PDil4QDYm1QDZm1PDil4QD[m1PDil4PDc[5PDbS4PD]S3PDl_5PDR_2PD
]S3PDe[5QD\m1PD]S3PDbS3QD]m1PDV_9PD]S3PDcX4QD^m1PD]S3PDcX4QDm7QD_m1PD]S3QD`m1QDam1QDbm1PD_S3PDe[
5QDcm1PD_S3QDj3PDSb2PD_S3PD`S3PDe[5QDdm1PD_S3QDem1PD`S3PDe[5QDfm1QDgm1PD`S3PDe[5QDhm1PD`S3QDg^1Q
Dim1Q@jm1PD`S3QDkm1QDlm1PD`S3PDc[5QDmm1TD1QDnm1PDRW3PDe[5QDom1PDRW3QDj3QDPn1QDQn1QDRn1TD1QDSn1PD
Q`5QD]LQDTn1PDj_5QDg^1QDUn1QDVn1PD`X4QDWn1PDln2PDaX4PD`c5PDl=PDaX4PDeW4PDn]9PDbS3PDe[5PD]X4PDe[5
PDWX;PD\X4PDR_2PD`X4QDXn1PDcX4PDm7PD]X4PDc[5PD`f2PDc[5PDZl2PD^IPDcX4QDYn1PDcZ2PDoY2PD\X2PDcZ2PDb
S3PDe[5PDbZ2PDbS3QDaJQDZn1PDmo2PDWb5PDk7PDd8QD[n1PDe:PDja:PDbS3QD\n1PDV3PD[X4PDmj4PDbS3PDc[5QD]n
1PDbS3PDe[5QD^n1VD0PDbS3PDe[5QD^n1QD_n1PDbS3PDc[5QD`n1QDan1PDbS3PD[X4PDe[5PDQ7PDbS3QDbn1PDbS3PDf
R2PDcQ5PDbS3PD`T3PDfn:PDjX;PD\X4PD``5PDkX;PDnS3PD[l2PD]X4PDe[5PDo[5PDh`5PDVo2QDcn1PDPY;QDdn1QDen
1QDfn1P@\X4QDgn1PDVP3PDbo9PDQY;PDVP3QDhn1QDin1PDY3PDbS3PDe[5PDXl4PD`7PDWl4PDXl4PDiX4QDjn1PDPo9PD
Vl2PDYo1PDbS3PDe[5PDYo1PDg^5PDcX4PDYo1QDkn1PDYo1PDTY;`DX^5`DdR6PDUl4PDfW4PDZ9QDln1TD1QDmn1QDnn1Q
Don1QDPo1QDnn1PDVY2QDQo1PDWl4PD\X4PDe[5PDio2PDac5PD\X4PDc[5PDZY;PDac5PD[Y;QDRo1QDSo1PDhW;PDaX4PD
hW;PD_`5QDTo1PD\`5QDUo1QDQY1PDbS3PDHQDVo1QDWo1PDHPD`b2PD]X4PDHQDXo1PDHPDj6PDHPDV9PD^Y;PDHPDaT3PD
_i9PDHPD_l1PDZ9QDe9PDdd2PDbX4PDgS3QDo@Q@k3QDYo1TD1QDZo1PDgS3QD[o1QD\o1TD1QD]o1PDgS3PDR:PDaS3PDgS
3PD]S3PDcX4PDgS3PD\i:QD^o1PDgS3QD_o1QD`o1PDgS3PDT9QDj3PDgS3QDhCQDao1TD1QDbo1PDgS3PD]X4PDe[5QDco1
PDnf9PDcX4QDdo1QDeo1PDhU3QDfo1TD1PDaY;PDWo2PDaX4PDo<PDWo2QDgo1TD1PDVIPDT_:PD]X4PDe[5PD^`2PDdY;PD
j_5QDho1QDUn1PDf<PDPo9PDa`6PDWV4PD_n8PDkP;PD^d3PDVW3PDXIQDio1QDjo1PDcX4QDko1PDe[5QDlo1QDmo1QDno1
TD1QDoo1QDPP2PDaS3QDQP2QDRP2QDSP2QDTP2PDe[5QDUP2PD]X2PDaX4PD]X2PDbS3QDVP2QD_IP@^X4PDio2QDWP2QDXP
2QDYP2QDZP2QD[P2TD1QD\P2PD_\5QD]P2PDg9PDbS3PDdR3PDg9PDbS3QDj3PD_i9PDXS;PDbS3PDe[5QD^P2QD_P2TD1QD
`P2QDaP2QDbP2QDcP2QDdP2TD1PDm^9QDeP2QDaJQDfP2QDgP2QDhP2TD2QDiP2PDe3PDaX4PDUb3PDZR:PDnT4PD[Z;PDil
4PDfS3PD`c5PDfS3PDfS3PDfS3QDjP2QDkP2QDlP2QDmP2TD1P@aX5PDb>PDbS3PDe[5QDnP2PDSd3PD\Z;PD_X4PDe[5PDd
>QDoP2QD]LTD1QDPQ2PDcV;PDWo2PD^h3QDQQ2QDRQ2TD2PDil4PDe[5QDSQ2QDTQ2PDch3PDaX4PDaZ;PDbZ;QDUQ2PDgV3
PDaX4PDiV3PDhV3QDVQ2P@e[5PDhV3PDcZ;QDWQ2QDXQ2PDml:PD\X4PDe[5PDeZ;PDjS3QDYQ2QDZQ2PDjS3PDb`5PDfZ;P
DjS3PDhj4QDgP1QD[Q2PDjS3PD`c5PDYk4PDjS3PD^c5PDjS3PD\Y2PDaX4PDk7PD\Y2PD\X4PDe[5PDRJQD\Q2PDNPDaX4P
DTb:PD\j3PDVU4PDaT3PDfk2QD]Q2PDaT3PDS1PD]d9PDaT3PDZ2PDoU;QD^Q2PDfV;QD_Q2PDVk3PDil4PDVk3PD_S3PDc[
5PDkGQD`Q2QDaQ2QDbQ2QDcQ2PDe[5PDl2QDdQ2PDhn2PDoZ;QDeQ2QDfQ2TD1QDgQ2PDfV3PD\X4PDe[5PDdm2PDQ[;PDfk
3PDaX4PDc[5PD^X4PDc[5QDhQ2PD^X4PDR[;PDbn:PD^X4QDiQ2TD1QDjQ2QDf>QDkQ2PDWi2PDg]:PD\X4QDlQ2PDS[;PDV
W3PDk[2PD]X4PDW^5PDUIPD\X4QDmQ2QDnQ2QDoQ2TD1QDPR2QDQR2PD`S3QDRR2TD1P@bm2PD`R9QDSR2P@\X4QDTR2QDUR
2PD]T3PD[Z2PDU8PD\b5QDVR2PD^_5PDil9PD`7PDcX4PDe[5PD_c2PD_X4PDe[5QDWR2P@\X4PD_X4PDW[;PD_X4PDe[5PD
X^5PD_X4PDQ_3PD[U2PDbS3PDbV2PDX[;QD[n1PDTZ3PDfX4PDe[5PD`Z3PDaX4QDXR2PDZ[;PDaX4PDcc4PDc6PDjX4PDP_
9PDl4QDYR2PD\[;PDUW3PD]4QDZR2PDog4QD[R2PD][;PD^[;QD\R2QD]R2TD2QD^R2PDc=PDWh9PDR:PDaX4QD_R2PDZ[:P
DbS3PDe[5QD`R2QDaR2Q@j3PDYR;PD_X4PD`[;PDc[5PDPo2PDnn3PDP?QDbR2QDcR2PDo<PDaX4PDb[;PDo<PDcX4PDYR;P
D^S3PD[X4PDgU;PD^S3PDbS3PDe[5QDdR2PD^S3PDe[5QDeR2QDZ:QDfR2TD1QD\:PDd[;PDaX4PDe[;PD^P3PDjX4PD_m4P
DSV3PDf`5QDgR2QDhR2QDiR2TD1QDjR2PDg8PDeX4PDiV3PDaX4PDUl4PDg[;PDbo9PDh[;PDhn2PDP3PDjX:PDUP3QDkR2P
Di[;PDc[5PDQ=PD_X4QDlR2QDmR2TD1QDnR2PD`]3PD]X4QDoR2QDPS2TD2QDQS2QDRS2PD[X4TD1QDSS2QDTS2PD_X4PD^I
QDUS2QDVS2PDZ8QD]LTD1QDWS2QDXS2QDYS2PDbS3PDWHQDZS2TD1QD[S2PDQ_3PDSc2QD\S2QD]S2TD1QD^S2PDff5PDU^3
PDfe9PDU\;QDQ_1QD_S2QD`S2QDaS2PD__5PDb;PD`W3QDbS2QDcS2PDW\;PDX\;PDZ>PDe[5PDmU;QDdS2QDeS2PDbb3PDb
S3PD_S3PDe[5PDQ_3PD`S3PDc[5PDV`3PDaS3PDcX4QDfS2PDZY4QDgS2PDTS3QDhS2TD1P@Zc:PDPb:PDec4PD[\;PDbS3P
DVd3PDlZ;QDiS2QDj3QDjS2PDjV3PDaX4QDkS2PD]\;PDe[5PD`e3PDe[5PDbX3PDRS;PDhQ3PDUo4QDlS2PDXo2PDe[5QDm
S2PD]Q3QDnS2PDk<QDoS2PDVf2QDPT2PD`\;PDR;PDb`:PDdS3PDh5QDQT2PDa\;QDRT2PDoR;PDc\;QDST2QDTT2PD]X3QD
UT2QDj3PD\\;PDe[5QDVT2QDWT2PDe[5QDXT2QDYT2PDe[5PDaV;PDbS3PDe[5PDg\;PD`7PDe[5PDhU3QDZT2PDe[5PDh\;
PDg9PDe[5PDoR;PDc\;PDe[5QD[T2QD\T2PDe[5PDUIQD]T2PDe[5PD`R9QD^T2PDf_5QDaJQD_T2TD1P@be3QD`T2QDaT2P
Dk\;QDj3QDbT2QDcT2TD1QDdT2QDeT2QDfT2PDo\;PDbS3PDP];PDQ];PDY<PDR];PDS];PDaX4QDgT2QDhT2TD1PD^P3PDT
];PD`X4PDlo8PDbV;PDXd5SD0QDiT2PD\X4PDmY2PD\X4PDQQ4WD0QDjT2XD0QDk6`Dnb2`Dob2QDb3WD0PDe[5QDkT2QDlT
2XD0QFmT2QDb3Q`1k3WD0QDnT2XD0VD0QFmT2QDb3Q`1k3WD0QDnT2XD0QDoT2QFPU2TD3QDb3Q`1k3WD0Q`1k3QDQU2XD0V
D0QFPU2TD3QDb3Q`1k3WD0Q`1k3QDQU2XD0QDRU2WD0QDU@aDP4aD`3SD0PDaX4`Dc[5`Dd[5`De[5`D`T3aD`3SD0S@0XD0
QDSU2QDTU2Q`1k3WD0QDUU2XD0QDVU2WD0Qd1k3QDU2XD0QDk6aD`3WD0QDU2XD0QDk6aD`3WD0QDU@Q`1k3QDU2XD0S@0QD
WU2QDXU2PDg\2QDYU2WD0Q`1k3QDZU2XD0QFZ?QDb3Q`1k3WD0Q`1k3QD[U2XD0QD\U2QDb3Q`1k3Q@U@WD0Q`1k3QD]U2XD
0WD0QDU2`DW`5`D]X4`D\X4`DaX4`DbS3`D[X4`DcX4`DiX4`Dd\2`DjX4`D[`5`D`S3`D^X4`DdS3`D`X4SD0QDaFXD0aD`
3WD0PDe[5PDUV:PDaX4XD0PDak9WD0QDZ<PDe[5SD0QD^U2QD_U2XD0PD`X4`Dfo2`Dg];`D``5`DY_5`DaT3`DbT3`Dd`5`
Db`5`DX_5WD0SD0QD`U2XD0`Ee[5`ES3`EP4`ET3QDaU2TD1WD0QDT2XD0`D^f3`D_f3`Dja2`D\X4QDbU2WD0PDga5QDo@S
D0XD0VD0QDbU2WD0PDga5QDo@SD0XD0QDcU2QDb3WD0QDdU2QDeU2XD0QDfU2QDgU2WD0QDhU2XD0QDiU2QDjU2TD1WD0QDk
U2XD0VD0QDjU2TD1WD0QDkU2XD0QDlU2QFmT2TD4QDb3Q`1k3WD0QDmU2QDnU2XD0VD0QFmT2TD4QDb3Q`1k3WD0QDmU2QDn
U2XD0QDkZ1QF\U2QDb3WD0PDHSD0XD0VD0QF\U2QDb3WD0PDHSD0XD0PD1QDoU2WD0PDHSD0XD0VD0QDoU2WD0PDHSD0XD0P
D1WD0QDo@PDgISD0XD0QFmT2WD0QDPV2PD_7QDQV2XD0QDb3QDRV2TD3WD0QDSV2XD0`D\X4WD0QDTV2TD1QDUV2QDVV2XD0
QDb3WD0QDWV2TD2QDXV2PD\X4QD_HXD0WD0QDYV2PD\X4QDZV2QD[V2XD0WD0PDhU3QD\V2XD0`DbS3`D[X4WD0QD]V2XD0`
D\X4WD0QD^V2QD_V2XD0`Dnb2`Dob2`D`V2`Ddf3`DZf2`D`X4`D\X4`DbS3`D`S3`DdT2QFmT2QDb3Q`1k3WD0QD`V2PDcX
4QDaV2XD0WD0QDbV2QDcV2TD1QDdV2XD0QDeV2PDo[5PDoY2PD_7PDl_2QDfV2QDWBS@0QDgV2PDhIQDhV2PD`X4QDU@S@0W
D0QDiV2XD0QDjV2QDZ<TD1PDe[5QDkV2QF\U2TD1QDb3WD0PDc[5Q`1k3SD0XD0QDlV2QDmV2WD0QDnV2XD0QDoV2QDPW2QD
QW2PDe[5QDRW2QDSW2QDRW2QDSW2QDTW2QDb3Q`1k3WD0QDUW2XD0QDVW2QDWW2QDXW2`Dd3`D\X4`DbS3PD[S6QDYW2QDZW
2QD[W2QDc3Q@h3Q`1k3QD\W2QDU@QD]W2PDe[5QD^W2QD_W2PDe]:PD``;QD`W2QDaW2PDid9QDbW2PDgS3QDcW2QDdW2PDg
S3QDeW2PDbZ2PDbS3PDe[5PDcS4PDTU;PD`S3PDT7PDS2PD]S3PD`R9QDfW2QDgW2QDhW2PDe[5QDiW2PDe[5QDjW2QEkW2Q
DlW2TD1WD0QDmW2XD0QDnW2QDmHQDoW2QDaFQDPX2QDQX2QDRX2QDSX2PDcX4QDTX2QDUX2QDVX2QDWX2QDXX2QDYX2PD^>Q
DZX2PDWHQD[X2PDVHQD\X2PDgS3PDc[5QD]X2PD]X4QD^X2QD_X2PD]X4PDeh5QD`X2QDaX2QDbX2QDcX2QDdX2PD\X4QDeX
2PD`X4QDfX2QDgX2QDhX2PDYIQDiX2PD^m6PDea;QDjX2QDkX2PDZ[:PDbR3PDhU3QDlX2QDS4Q@_9QD`9WD0QDmX2XD0QDS
4TD1WD0QDfn1XD0WD0YD1PDcX4PDYR;XD0QDnX2Q@j7WD0QDoX2PD]S3XD0QFPY2Y@0WD0PDia;XD0QDW;WD0QDQY2PDe[5Q
DRY2XD0WD0QDSY2TD1PDUX6XD0QFTY2Q@`3Y@0WD0QDUY2XD0QDVY2WD0QDWY2TD1Q@XY2QDYY2XD0QFV>Y@0WD0QDZY2XD0
QD[Y2QD`3WD0QD\Y2XD0WD0QDZ:QD]Y2XD0WD0PD]S3PDbS3PDil:XD0WD0QDo@S@0PD^V2PD]X4QD^Y2P@\X4XD0VD0WD0Q
Do@S@0PD^V2PD]X4QD^Y2P@\X4XD0QD_Y2WD0QD`Y2TD2QDaY2XD0SD0WD0QDbY2QDcY2Q@dY2TD1QDeY2XD0QFfY2TD1WD0
QDgY2XD0`De[5`DVb2`DUb2`Dc[5`DbS3`DPe;QDb3Q@h3Q`1k3S@0WD0QDhY2XD0VD0QDb3Q@h3Q`1k3S@0WD0QDhY2XD0Q
DiY2PD`S3PDe[5QDjY2VD0PD`S3PDe[5QDjY2QDkY2PDbS3QDlY2PDil4QDmY2QDnY2QDoY2QFPZ2WD0QDQZ2XD0VD0QFPZ2
WD0QDQZ2XD0QDRZ2QDSZ2TD2WD0PDf_5XD0VD0QDSZ2TD2WD0PDf_5XD0PD1QDTZ2QDUZ2`DTf;QDVZ2S@0WD0QDWZ2XD0PD
[9QDXZ2PDil4PD[S6PDaS3PD\X4PD[S6QDYZ2TD2PDf_5PDWl4PDiX4QD^_1PDg[2PD^R2QDZZ2PD^S3P@e[5QD[Z2PDll2Q
D\Z2QD\Z2VD0QD\Z2PD1QD]Z2QD^Z2QD_Z2Q`1k3WD0QD`Z2XD0VD0QD^Z2QD_Z2Q`1k3WD0QD`Z2XD0QDaZ2QDbZ2Y@0Q@c
3Q@k3WD0QDW2XD0VD0QDbZ2Y@0Q@c3Q@k3WD0QDW2XD0QDcZ2QDdZ2WD0QDeZ2QDfZ2XD0QFP4TD2WD0QDgZ2QDhZ2XD0QDi
Z2PD^X4`D[4QFjZ2TD1`Ea1`ER8`ES8`ET8`EH`EbS3`Ee[5`Ec[5`Ed[5`E\X4`Ee`5`EY_5`Eof;WD0QDV2XD0QDi=Q@m3
WD0QDV2XD0QDkZ2UD0WD0QDV2XD0SD0PDke4PD\X4PDPg;QDlZ2PDbS3PDe[5PDe5QDmZ2PD\X4PDU]3PD`S3PDe[5QDnZ2P
D`S3TD1QDoZ2Q@P[2PDRS3QDQ[2QDR[2PD_\5PDPg;QDS[2PD\X4PD_l1QDT[2PD\X4PDjf1PDVW2PD\X4QD[T2QDU[2PD_S
3PD^Q9QDV[2QDW[2QD_g1PD_S3PDWl4PDZ5PDQ]9PDP4PDio9PDeP;QDX[2PD]T;PDfn:PDcS3PD_P;PDVP3PDb`:PDRV2PD
W`:PDoU;QDY[2PDTW2PDX^3PDZY4PDX^3PDVHQDZ[2QD[[2QD\[2QDm7QD][2PDWo2PDe[5PDVIPDc[5QD^[2PD\X4QD_[2Q
D`[2QDa[2PDcX4QDb[2QDc[2PD`S3PDgg;PDTS3QDd[2PDZc:QDe[2QDf[2PDnf3PDbX4PDSZ;PD`Z3PDaX4PDVY2PDio2PD
hU3QDg[2PDc[5PDg2PDmR2QDh[2QDi[2QDj[2PDc[5PDTl4PDfl:PDcX2PD`S3PDVIPDWW6PD`S3QDk[2PD[X4QDl[2QDm[2
PDjg;QD]LQDn[2PDfl:QD]LPDT7PD]P;QDo[2PDne2QDP\2PD^V2PD]X4PD``5PDc[5PDX=PD\X4PDc[5QDQ\2PDcX4PDc[5
QDR\2QDS\2QDT\2QDU\2QDV\2PDnk8PDjX4QDW\2QDX\2QDY\2QDZ\2PDe[5QD[\2QD\\2QD]\2QDbS2QDcS2PDe3PDaX4PD
Qn:PDP1QD^\2QD_\2QD`\2PD`S3QDa\2QDb\2QDc\2QDd\2QDe\2QDf\2QDg\2QDh\2QDi\2QDj\2QDk\2QDl\2TD1QDh8QD
m\2QDZ:QDn\2QDo\2VD0QDo\2PD1QDP]2PDng3QDQ]2QDR]2PDc[5QDS]2QDT]2QDU]2TD1QDV]2QDW]2QDX]2Q@Y]2QDZ]2
QD[]2QD\]2QD]]2PDaS3PD\X4QD^]2PD``5PDWo2PDe[5QD_]2QD`]2QDa]2QDb]2QDc]2PDPo9PDVl2QDd]2QDe]2PDkX3P
D`:QDf]2PDf_5PDP_3QDg]2PDf_5QDh]2QDi]2PD]X4PDe[5PDWX;PD\X4QDj]2PDVk3PDc[5PD`c5PDgY:PDml:PD\X4PDe
[5PDeZ;PDaV;PDbS3PDe[5PDnn:PD\X4PDUn8PD`l1QDk]2S@0PDT7PD]P;QDl]2QDm]2QDn]2TD3QDo]2QDP^2PD\X4PD[X
4PDe[5QDQ^2PD\X4QDhCQDR^2QDS^2QDT^2QDU^2QDV^2QDW^2QDX^2PDe[5PDnj;QDY^2TD1QDZ^2QD[^2PDQW3QD\^2PDe
[5QD]^2QDi^1TD1QD^^2QD_^2QD`^2QDa^2QDi8TD3PD_X4QDb^2QDc^2PDe[5QDd^2PDkQ4QDe^2QDf^2QDg^2QDmg1PD`S
3PD^o:PDP3PDjX:QDh^2PDgZ;PD[S6PDYR;PD_X4PD`T3QDi^2QDj^2PD^S3QDk^2PD^S3QDl^2PDbS3QDm^2PDQ7QDn^2QD
o^2QDP_2P@dm2QDQ_2TD1QDR_2QDS_2QDT_2QDU_2QDV_2QDW_2PDkk;PD\X4PDT7QDX_2QDY_2QDZ_2PDS[;PDVW3QD[_2T
D3PD`l1PDjX4QD]]1QD\_2SD0PD[X4PDc[5PDXR:PDbS3QDd7QD]_2PDaS3PD\X4QD^_2QD__2QD`_2TD1QDa_2QDb_2TD1P
D]S3QDc_2QDd_2QDXFQDe_2QDf_2PDW9QDg_2PDHPD[V9PDhU3QDh_2PDT:PDbZ:PDjU6PD\X4PDe[5PDiQ3QDi_2QDj_2PD
`l;PDWo2`E>`EWb5QDk_2Q`1m3Q`1k3WD0QDY2XD0`DkX3`Dal;QDl_2WD0QDm_2QDb3XD0QDn_2WD0QDo_2TD3PD]X4QDP`
2XD0QFQ`2QDR`2Q`1m3Q`1k3WD0QDS`2XD0`D_f3`DSm;`DTm;`DmZ3`DgX3QDb3Y@0WD0PD`S3PDUW6XD0`Dfl:`De[5QDP
4QDb3PD`S3PDdl:QDT`2QDU`2QFV>QDV`2Q`1k3WD0QDX2XD0`Dg6QDb3PDU^:WD0QDW`2XD0PDVm;SD0QDP4QDb3Q`1k3QD
X`2PDRW3QDb3QDY`2PD_X4QDZ`2QD^CS@0S@0QD[`2PDbS3QD\`2WD0QD]`2XD0QDP4QDb3SD0PDha5PDiX4WD0QDX2XD0QD
X:QD^`2Q`1k3QD_`2QFZ?QDb3YD0WD0QDX2XD0QD``2QDb3Y@0WD0QDa`2XD0PDcX4UD0QDi3SD0QDP4WD0Q`1k3QDX2XD0V
D0UD0SD0QDP4WD0Q`1k3QDX2XD0VD0UD0QDi3QDP4WD0Q`1k3QDX2XD0VD0UD0QDP4WD0Q`1k3QDX2XD0VD0UD0QDi3SD0QD
P4WD0Q`1k3QDX2XD0QDb`2UD0SD0QDP4WD0Q`1k3QDX2XD0QDb`2UD0QDi3QDP4WD0Q`1k3QDX2XD0QDb`2UD0QDP4WD0Q`1
k3QDX2XD0QDb`2WD0QDc`2QDd`2XD0PD[X4PDmj4QDe`2PDTP9PDbS3PDaT3PDTn1PDHQDf`2QDg`2PDcX4QDh`2PDfT2`EW
b5`E>QDi`2PDg`:PDcX4QDj`2QDk`2PDe[5PDgP;PDW:QDl`2PD^m;QD^P2PDbS3PD[[:PD\X4QDm`2QDT:QDn`2PDkd9PDb
S3QDo`2PDcX4PD`S3PDf[5PDcn:QDb3PD]S3PD]X4PDR_2QDPa2PDe[5QDQa2QDRa2PD[[:PD\X4PD[X4PDc[5PDXR:QDSa2
PD^X4QDP4QDb3Q`1m3WD0QDTa2XD0QDP4TD1QDUa2QDVa2S@0S@0WD0QDWa2XD0QDP4QDo^1WD0QDX4Q`1k3QDXa2XD0PDTW
4QDb3PDbm;QDYa2QDZa2QD[a2PDXj2PD\X4PDSn1PDoP5QD\a2PDHPDbo1PDbS3SD0PDbo1QDb3QD]a2QD^a2QD_a2QF_7TD
3QDb3WD0Q`1m3Q`1k3QDX2XD0`D^X4Q@`3QF``2QDb3Q`1m3Q`1k3WD0QDX2XD0QD`a2Q`1k3WD0QDX2XD0QD`3PD\X4QD`3
Q@P4`Dg6WD0Q`1k3QDX2XD0`DcX4WD0QDaa2XD0Q`1k3QDk6QDe3Q`1k3WD0QDba2XD0QDP4QDb3Q@e3WD0QDca2XD0`DVo2
`DcX4S@0aD`3QDda2Q`1k3PDbP5QDP4TD3QDea2P@cX4P@_7WD0Q`1k3QDX2XD0QDP4TD3QDT]1WD0PDcX4SD0XD0QDP4TD3
QDb3Q`1k3WD0QDfa2QDga2XD0PDbm;QDha2QDia2QDXY2PD`S3QDja2PD^X4QDka2PD__5QDla2QDma2QDna2QDoa2TD2QDP
b2QDQb2TD2QDRb2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDSb2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDTb2TD2
QDk6QFUb2QDb3Q`1m3WD0QDVb2XD0QDhHQDWb2QDXb2TD2QDYb2QDZb2QD[b2TD1WD0QD\b2S@0QD]b2XD0QFUb2Q`1m3WD0
QD^b2PDcX4XD0QD_b2QD`b2PD\X4aDab2`D]c2SD0QDbb2QDcb2TD1PDjX4WD0SD0XD0QDdb2PD_S3PD_X4QDeb2TD2PDWo2
PD[X4QDfb2QDj_1QDP4WD0QDgb2XD0QDVIPD`S3PDe[5PDbZ:PD\X4QDd7QDhb2QDib2QDjb2QDkb2TD1PD]S3QDlb2QDmb2
Q`1k3WD0QDnb2XD0QDob2QDPc2PDcX4QDQc2PDe[5QDRc2QDSc2WD0QDTc2XD0QDUc2QFUb2WD0QDVc2QDWc2XD0PDcX4QDX
c2QDRNQDYc2QDZc2WD0QD[c2XD0QD\c2QD]c2TD1QD^c2QD_7QD_c2Q@m3WD0QD`c2XD0WD0QDac2XD0TD2QDbc2PD^X4Q@c
c2WD0QDdc2XD0`D\X4QDec2QDfc2S@0WD0QDgc2XD0WD0QDhc2XD0QDic2QDjc2QFP4Q@m3WD0QDkc2XD0PDcX4QDlc2Q@m3
WD0QDmc2XD0QDnc2QDP4Q@_9QD`9WD0PDX8XD0QDoc2QDZ?WD0PD]o;XD0`DcX4QFP4QDPd2Q`1m3WD0QDQd2XD0`DcX4QDP
4QDRd2SD0S@0WD0QDSd2XD0QF_7Q`1m3WD0Q@_9Q@`9Q`1m3QD[2XD0aDTd2Q@`3QDUd2Q`1m3WD0Q@_9Q@`9QD[2XD0QDP4
TD2PDHPD[l4WD0QD[2XD0QDP4TD2PDaX4WD0QD[2XD0QDVd2WD0QDWd2XD0QDXd2QD_9QD`9WD0QDYd2QDZd2QD[d2XD0QD`
9WD0QDYd2QDZd2QD[d2XD0QD_9QD`9QD\d2WD0QD]d2XD0QD`9QD\d2WD0QD]d2XD0QD^d2S@0QD_d2QDP4QDc3QD`d2S@0W
D0QDad2XD0QDbd2QDcd2SD0WD0QDdd2QDb3Q`1k3QDed2XD0PDZo2PD\X4QDfd2PD^X4S@0WD0QDgd2XD0QDhd2S@0S@0WD0
QDid2XD0PDbS3PDnn;PDaS3PD\X4QDjd2PDbS3PDZ^5PDcX4QDkd2QDld2P@gS3PDcX4QDmd2PDcX4WD0QDnd2XD0PD`S3PD
Vh9QDod2QDPe2PD\P<QDQe2WD0Q`1k3QDX2XD0QDRe2TD1WD0PDc[5QDSe2QDTe2XD0WD0QDX:PDc[5QDUe2TD1QDUa1XD0P
@\X4QDb3PD`S3QDVe2WD0PDdl:XD0WD0QDWe2QDXe2PDn_5XD0WD0QDTMPD`S3XD0VD0WD0QDTMPD`S3XD0QDYe2`E>`EWb5
WD0QDZe2XD0`D_X4WD0QD^CTD3PD`S3QD[e2XD0QFY;TD2WD0QD\e2PD]S3XD0VD0QFY;TD2WD0QD\e2PD]S3XD0QD]e2QFY
;TD2WD0QD^e2QD_e2PD`X4XD0WD0QDX:QD`e2XD0WD0QDae2QDbe2QDce2XD0WD0QDde2PDc[5Q`1k3QDee2S@0QDfe2XD0W
D0PDf\2QDge2QDhe2QDie2XD0WD0QDje2PDbS3PDcX4XD0WD0QDke2QDle2TD1PDoP5XD0VD0WD0QDke2QDle2TD1PDoP5XD
0QDme2UD0aDP4`De[5SD0WD0QDne2XD0QDoe2WD0QDPf2QDi3QDQf2QDRf2XD0WD0PD`T3PD\X4QDSf2XD0SD0`E>`EWb5`E
cX4`E\X4`Eg\2`EaX4WD0QDZ2XD0QDTf2WD0QD\DTD2QDUf2XD0QDVf2WD0QDWf2P@gS3QDXf2TD1QDYf2XD0`D]X4`Ddj2`
Dcj2`DkX3`E>`EWb5WD0QDb3Y@0QDZf2XD0`D]S3`D^S3WD0QDVf2QD[f2TD2QD\f2XD0WD0QD]f2PDaX4QD^f2XD0QD_f2W
D0QD`f2XD0QDaf2WD0PD[e9QDj3QDbf2XD0WD0QD\>TD4QDcf2XD0WD0QDdf2Q@ef2TD1QDff2XD0WD0QDZ@QDgf2TD1QDhf
2QDif2XD0`DYY2`D[b2WD0QDjf2QDkf2PDjX4XD0WD0QDlf2PDi4XD0VD0WD0QDlf2PDi4XD0QDmf2WD0QDPLQDnf2P@ZY4Q
Dof2XD0WD0QD_;PD`S3QDU@QDPg2XD0WD0QDQg2TD1QDRg2Q@hCQDSg2XD0WD0QDRCQDj3QDTg2QDUg2XD0WD0QDVg2TD1QD
Wg2XD0QFPY2Y@0WD0QDXg2QDgP1XD0WD0PD[X4PDe[5QDYg2PD\X4XD0WD0QDVIQDj3QDZg2XD0WD0PDac5PDcX4QDaJXD0W
D0QD[g2TD1PDc[5QD\g2PDcX4XD0SD0WD0QD]g2QD^g2QDaJQD_g2XD0WD0QD`g2TD3PDjX4QDag2XD0SD0WD0QDbg2QDcg2
TD1QDdg2XD0QDeg2WD0QDfg2XD0QDgg2TD1VD0QDeg2WD0QDfg2XD0QDgg2TD1QDhg2QDeg2Y@0WD0QDig2XD0PDe[5S@0WD
0QDjg2Y@0QDkg2XD0QD_HTD5WD0QDlg2PDcX4XD0QDmg2QD``2TD6QDng2TD1QDog2Q`1k3WD0QDX2XD0VD0QD``2TD6QDng
2TD1QDog2Q`1k3WD0QDX2XD0QDPh2QD``2WD0QDQh2XD0QDm7QDRh2WD0QDSh2PDcX4XD0SD0WD0PDW6PDcX4PDgm1XD0SD0
QDTh2QDb3Y@0WD0QDUh2XD0`D_X4WD0QDb3QDVh2TD2QDWh2XD0QDXh2WD0PDjX4QDYh2QDZh2XD0VD0WD0PDjX4QDYh2QDZ
h2XD0QDfW1WD0QD[h2PDXl4XD0WD0QD\h2QDZ<PDi;XD0QD]h2QD^h2WD0QD_h2PDi;XD0QD`h2QFah2TD3WD0QD_c2QDd7Q
Dbh2QDch2XD0`Dk[3`Dnb2WD0QDU3XD0Y@0QDdh2TD1VD0WD0QDU3XD0Y@0QDdh2TD1QDeh2QDfh2QDgh2SD0S@0WD0QD[2X
D0QDhh2QFih2WD0QDjh2XD0QDkh2QDlh2TD4WD0QD_c2Y@0PDV6QDmh2XD0QDnh2TD1WD0QDV:PD]S3XD0VD0QDnh2TD1WD0
QDV:PD]S3XD0QDoh2QDb3WD0QDPi2QDQi2TD1QDRi2XD0P@e[5VD0QDb3WD0QDPi2QDQi2TD1QDRi2XD0P@e[5QDSi2WD0QD
Ti2PDRW3XD0QDUi2WD0PD[X4QDVi2XD0VD0WD0PD[X4QDVi2XD0QDWi2QFmT2TD2WD0PD`S3QDj3QDXi2XD0QFmT2Y@0WD0Q
DYi2TD1QDZi2XD0VD0QFmT2Y@0WD0QDYi2TD1QDZi2XD0QD[i2QFmT2Y@0WD0QD\i2XD0QD]i2WD0QD^i2QD_i2XD0SD0QD`
i2TD3WD0QDUEQDai2TD1QDbi2XD0VD0QD`i2TD3WD0QDUEQDai2TD1QDbi2XD0QDci2WD0QDjf2QDdi2TD1QDei2XD0VD0WD
0QDjf2QDdi2TD1QDei2XD0QDfi2QDgi2WD0QDhi2QDj3QDii2XD0WD0QDji2TD1QDki2XD0QDli2WD0PDnY2QDRMQDmi2PDk
Q9QDni2XD0WD0QDh`2QDmi2PDkQ9XD0PD\X4WD0QDoi2QDPj2TD1PDcX4XD0SD0WD0QDQj2PDbS3XD0QDRj2WD0QDSj2P@bS
3XD0VD0QDRj2WD0QDSj2P@bS3XD0QDTj2QFmT2TD1WD0QDUj2Y@0TD1QDVj2XD0SD0QFmT2QDb3Y@0WD0QDWj2XD0QDXj2WD
0QDYj2PDcX4QDZj2XD0SD0QDb3WD0PDaS3PDcX4XD0QD[j2QDb3Y@0WD0PD[1QD\j2XD0QD]j2QD^j2WD0QD_j2QD`j2XD0Q
FmT2QDb3WD0QDaj2TD1VD0XD0`DbS3`D`S3`DPP3`D^X4QFmT2QDb3WD0QDaj2TD1QDbj2XD0`DbS3`D`S3`DPP3`D^X4WD0
QDRa2QDcj2TD1PDZn1XD0UD0WD0QDSJQDdj2SD0XD0QDlJWD0QDej2QDfj2TD3QDgj2XD0WD0PDQU<XD0QDhj2WD0QDij2PD
c[5QDjj2XD0UD0WD0PDb\2XD0QDeIQDkj2WD0QDlj2QDmj2QDnj2QDoj2XD0WD0QDPk2QDQk2QDj3QDbi1PDWHXD0WD0PD``
5QDRk2PDcX4XD0WD0QDkHPDcX4PDg`5XD0QDgZ1WD0QD\Y1PDnY2P@gS3QDSk2TD2QDTk2XD0WD0QDUk2QDVk2QDWk2XD0UD
0WD0QDXk2XD0SD0QDYk2PDc[5PDj6PDSb2QD`f1TD1PD`S3TD4QDP[2QDZk2QD[k2WD0QD\k2XD0TD2QD]k2SD0UD0QD^k2W
D0QD_k2XD0VD0UD0QD^k2WD0QD_k2XD0QDkZ1QD`k2Q@b3Q`1k3WD0QDak2XD0`DcX4aD`3UD0WD0PDa\2QDU@SD0XD0UD0W
D0PDfa5QDU@SD0XD0UD0QDbk2QDck2UD0WD0QDdk2XD0SD0`D]c2UD0PDTU9QDek2QDfk2PDTU9PDcX4QDgk2QDk]1QDd_1P
D]m:QDgP1QDb3PDc[5Q`1k3WD0QDhk2XD0QDik2QDjk2UD0WD0QDkk2XD0WD0QDlk2Q`1k3Q@mk2QDi4XD0QDi4QDnk2QDok
2QD]Q1TD2QDPl2QDQl2QDRl2QDb3WD0QDSl2XD0PDcX4QDTl2WD0QD]Q1XD0SD0PDT7PDo<PD]8QDUl2PD]S3PD]8PD]S3QD
Vl2QDWl2QDXl2PDf^3PD_S3QDYl2QDZl2PD\Q3QD[l2PDj\;PD]S3QD\l2QD]l2WD0QD^l2XD0`DcX4QD]l2WD0QD^l2XD0`
DcX4QD\l2WD0QD^l2XD0`DcX4WD0QD^l2XD0`DcX4QDgZ1QDb3Q`1k3WD0QD_l2XD0QD`l2QDal2QDbl2PDc[5WD0PDTU9XD
0PDcX4QDcl2QDdl2TD1QDel2QD]Q1TD2QDfl2QDgl2PD_7WD0QDhl2XD0QDb3PDcX4PD_7WD0QDil2XD0QDjl2QDkl2QDll2
PDe[5PDn;QDml2QDnl2QDol2QDnNPDQW3QDPm2PDQW3PDaX4PDQ`5PDe[5PDWn:PDlc9QDQm2QDRm2QDSm2P@\X4QDTm2PDe
h;QDUm2PD]X4PD_i2QDVm2PDcX4PDo7QDWm2PDlP5PDbS3QDXm2PDR_2PD_S3PDTITD2QDYm2PD`T3PD\X4PDe[5QDZm2PDi
[2QD[m2TD6WD0Q`1k3QDmk2XD0QD\m2QD[m2TD5PD]X4TD3WD0QDi4XD0QD]m2TD8PD4WD0QD^m2XD0UD0WD0PD[V<XD0WD0
QD]m2SD0PD4QD^m2XD0WD0QD]m2SD0SD0PD4QD^m2XD0QD_m2`De^5`DR8`DbR2QF`m2TD2WD0QDam2XD0QDam2`Do7SD0PD
UZ2PDo7Q`1k3QDbm2PD^2PDj[2QDcm2PDj[2WD0QDdm2P@Wl4QDem2XD0`D]X4`D^S2QDfm2WD0QD]W1PDcX4XD0SD0QDdm2
PDcX4aD`3`Dd9QDgm2PDcX4QDhm2QD]W1PDcX4WD0QDim2XD0QDiMWD0QDjm2XD0`DHQDjFQ@km2P@c[5PD[Z5QDgP1QDb3W
D0QDlm2QDmm2XD0PDR_2QDYBQDnm2QDom2WD0QDPn2QDQn2XD0QDRn2S@0S@0WD0QDb3QDdZ1XD0QDSn2TD1WD0QDTn2QDUn
2XD0`Ea\2`EdS3`Eg\2`Ef\2`ER_2`EeS3WD0QDnCQDVn2XD0VD0`Ea\2`EdS3`Eg\2`Ef\2`ER_2`EeS3WD0QDnCQDVn2XD
0QDWn2WD0QDXn2QD]2XD0`Dm:`DdS3WD0QDgZ1PDPZ2QD]2XD0`Dm:`DdS3QDYn2TD2WD0QDZn2QD[n2XD0WD0QD\n2PD_7T
D1QD]n2QD^n2XD0PDe[5WD0SD0PD^k9QD_n2TD1PDcX4XD0UD0WD0QD`n2QDan2XD0TD6QDbn2WD0QDcn2QDdn2VD0XD0WD0
QDcn2QDdn2QDen2XD0WD0QDfn2PDk7PDaR9XD0WD0QDgn2PD_7TD2QDhn2XD0WD0PDkX4PDcQ5XD0SD0UD0WD0QDin2QDjn2
TD1XD0SD0QDkn2QDln2QDmn2TD1WD0QDnn2TD1QDon2XD0WD0PDgS3PDjS3QDPo2PDcX4XD0WD0PDe[5PDmV<XD0SD0WD0QD
jCPDl<PDHQDQo2XD0WD0QDRo2P@aS3PD]X4XD0WD0QDSo2QDTo2QDUo2Q@Vo2XD0SD0WD0QDWo2QDYBQDXo2TD1PDcX4QDYo
2XD0WD0QD]W1QDZo2PDcX4QD[o2XD0WD0PDZ8PDcX4XD0QD\o2WD0QD]o2QD^o2QD_o2TD1YD2XD0SD0WD0QD`o2QDao2QDb
o2QDco2TD1QDdo2XD0WD0QDd3Q@Z<QDeo2XD0SD0WD0QDfo2QDgo2QDho2XD0WD0QDio2PD\X4SD0XD0QDjo2WD0PDe[5QDk
o2QDlo2QDmo2XD0WD0QDno2QDoo2PD]X4SD0QDPP3XD0QDQP3WD0QDRP3XD0QDSP3PDc[5S@0WD0QDTP3XD0PDXZ3PD]X4SD
0QDUP3SD0QDVP3PD[W<PDcX4PD_7QDWP3PDcX4QDXP3WD0QDYP3XD0QDZP3QD[P3PD]S3PDUn8PDnT2PDek2PDQU2QD\P3WD
0QD]P3XD0QD^P3QDb3WD0QD_P3XD0PD]X4TD2QD`P3QDQY1WD0QDaP3PDcX4PD_7XD0QDb3QDbP3QDcP3QDdP3QDeP3QDfP3
PDHPDhf4PDbS3UD0QDgP3QD]2QDnCPDo7WD0QDhP3XD0QDjCQDiP3QDjP3SD0QDkP3PDl<PDT7PDcX4PDPZ2PDl<QDlP3QDV
IQDmP3QDnP3QDoP3PDcX4QDb3QDPQ3QDom2QDQQ3QDRQ3QDSQ3QDTQ3QDb3PDTIQDUQ3PDPb5SD0UD0PDg;SD0QDXn2QDVQ3
PDPZ2PD_7Q`1k3WD0QDWQ3XD0PDPZ2QDXQ3QDYQ3PDc[5PDUZ2PDnY2PDl<QDZQ3PDR_2QD[Q3PDcX4QD\Q3P@WHPDll2PDh
c:QD]Q3PDe[5PD^_2QD^Q3PDe[5QD_Q3PDhS3QD`Q3QDaQ3PD[X4QDbQ3QDcQ3QDdQ3PDcX4QD]2QDeQ3QDfQ3PD`n3PDbS3
PDSn1PDoS2QDgP1QDgQ3QDhQ3QDiQ3QDmHPD\X4QDjQ3QDkQ3QDlQ3PD`S3QDmQ3QDnQ3QDoQ3PDhY:PDaS3QDPR3P@`7QDQ
R3QDgP1PDQZ2PD`W<PD`W<QDRR3QDSR3QDTR3QDUR3QDgP1PDPP2`DXY2`Df;`DSU2`D_S2`D`k4`Dn;`DRU2`Do=`D_R9`D
PS2`D^R2`DdW2`Di;QD]2QDXn2QDVR3QDgZ1QDnCS@0QDWR3`Dd7QDgZ1Q`1k3QDXR3QDYR3QDZR3QDb3QD[R3QD\R3QD]R3
Q`1k3QD^R3PDc\2PDgS3SD0PDb\2PDVo2SD0PDa\2PDVo2QD_R3PDTP3QD`R3QDaR3PDTP3PDll2PD4SD0PDTP3PDll2QDbR
3PDZ_5PDll2QDcR3PDmT3PDj[2PDkX4QDdR3PD[X4QDeR3PDg_2PD4QDfR3PD[X4QDeR3PDg_2QDfR3PDbS3QDeR3PDg_2PD
4PDWb5PDbS3QDeR3PDg_2PDWb5PD[_5PDg_2QDgR3PDkX4QDgZ1PDc7PD]T3PDU8PDhg1PD_7PDhg1PDcX4QDb3PD\i:SD0P
D\i:QDhR3QDnCPD_7QDiR3QDjR3QDSKSD0TD2PDPP2QDkR3QDlR3PD_7Q`1k3QDmR3QDnR3QDoR3QDPS3QDQS3PDe[5QDRS3
QDSS3QDTS3PDTP3QDUS3QDVS3PDll2QDWS3SD0QD\Q3PDll2QDVf2QDXS3QDYS3QDZS3QD[S3PDPZ2PDl<PDT7PDcX4QDXn2
QD\S3QDlP3PDj[2PD_S3PDj[2PDcX4PDnW<PD4SD0QD]S3WD0QDPn2QD^S3QD_S3XD0WD0QDYV2SD0QD`S3PD_7PDcX4XD0W
D0PD`=PDjT3XD0QDaS3WD0QDbS3QDcS3TD1QDdS3XD0QDeS3WD0QDfS3PD[Z5XD0SD0QDeS3WD0QD^7PDgS3PD[Z5XD0SD0W
D0QDgS3QDhS3PDcX4QDiS3XD0SD0QDjS3WD0QDkS3S@0QDlS3PDcX4XD0`Dm:`Di;`DWe9`DWW2UD0WD0QDmS3QDnS3TD4PD
_7XD0QDoS3UD0WD0QDmS3QDnS3TD4PD_7XD0YD1QDPT3P@PZ2WD0PD_7TD1QDQT3QDRT3XD0QDXn2WD0PDo7QDST3XD0QDXn
2WD0PDo7YD1XD0QDgZ1PDPZ2WD0PDo7YD1XD0QDgZ1PDPZ2WD0PDo7QDST3XD0WD0QDTT3PDPZ2QD]2XD0QDUT3WD0QDVT3X
D0TD1QDWT3QDXT3Q@YT3WD0P@TP3QDZT3XD0P@g`:QD[T3WD0PDTP3QD\T3XD0QD]T3WD0PDTP3PD\b2XD0QD^T3UD0WD0PD
ll2QDVf2XD0SD0WD0QD_T3QDVf2QD`T3XD0VD0WD0QD_T3QDVf2QD`T3XD0QDaT3UD0WD0QDbT3SD0S@0S@0PD4PDWl4XD0S
D0UD0WD0QDcT3SD0S@0S@0PD4QDbT3XD0SD0UD0WD0QDdT3XD0QDeT3WD0QDfT3YD2XD0`DcX4QDgT3WD0QDhT3XD0SD0QDb
3WD0QDiT3P@aS3P@]X4XD0QDjT3TD2QDkT3WD0QDlT3QDmT3XD0VD0WD0QDlT3QDmT3XD0QDnT3WD0QDoT3XD0QDPU3TD3QD
QU3QDRU3WD0QDmR1Y@0QDSU3XD0`Dl;`Dcj1`D\V3`D[f4UD0WD0PDha5PDiX4YD2XD0TD5PD4SD0UD0WD0PDnW<PD\X4YD2
XD0TD5PD4SD0UD0WD0PDnW<PD\X4SD0TD4PD4QD]2XD0SD0UD0WD0PDha5PDiX4SD0TD4PD4QD]2XD0SD0`EkX4`Ed\2`EdS
3`Ea\2QDTU3WD0QDUU3XD0QDVU3`D]c2PDa\2WD0SD0TD1QDWU3QDYBXD0SD0PDc\2WD0QDXU3XD0WD0QDYU3TD1QDZU3XD0
QD[U3WD0QD\U3QD]U3XD0PDcX4QD^U3WD0QD_U3QD`U3QDaU3XD0SD0WD0QD_U3QD`U3QD]W1PDcX4XD0SD0WD0QDbU3QDcU
3QDdU3QDeU3XD0QDfU3S@0S@0S@0WD0QDnCP@o7QDgU3XD0WD0QDhU3QDiU3PD_7TD2QDjU3XD0SD0WD0PDno2QDb3TD2QDk
U3QDlU3XD0SD0WD0QDQQ3QDb3TD1QDmU3XD0QDnU3WD0PDc[5QDoU3XD0VD0WD0PDc[5QDoU3XD0QDPV3QDQV3WD0QDRV3TD
1QDSV3XD0SD0WD0QDdm2TD1QDTV3XD0SD0WD0QDUV3TD1QDVV3XD0SD0WD0QDWV3QDXV3XD0P@g`:QDYV3`D=QDZV3WD0QDW
V3QDXV3XD0P@g`:QDYV3`D=YD2WD0QD[V3QD\V3XD0QD]V3`DiX4WD0QD^V3PD]X4XD0SD0WD0QDnR3QD_V3TD2QD`V3QDb3
XD0QDaV3PDTP3PDll2WD0PD4QDbV3XD0UD0WD0PDTP3PDll2XD0SD0UD0WD0QDcV3QDdV3XD0SD0UD0WD0QD]2PD4QDeV3XD
0UD0QDfV3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aDgV3UD0WD0QDhV3`D[=`Do=`D]^5`D\^5`DX8`DXY2`Df;`DSU2`D`
k4`Di;`D[=`D_R9`D^R2`D_S2QD]2XD0UD0WD0QDiV3XD0SD0QDjV3WD0QDkV3XD0SD0UD0WD0QDlV3XD0SD0UD0WD0QDmV3
QDnV3TD2QDoV3TD1PD_7XD0SD0UD0WD0QDPW3QDQW3TD2QDRW3XD0SD0UD0aDa3aD`3aDP4aDX4aDj2aDl2aDm3aDb3aDc3a
Dd3aDg3aDj3aDg4WD0SD0XD0QDSW3UD0aDa3aD`3aDP4aDX4aDj2aDl2aDm3aDb3aDc3aDd3aDg3aDj3aDg4iD1iD2iD0iD4
WD0SD0XD0QDQ^1SD0`Dj5aDb3aDc3WD0QDTW3QDU@TD1QDUW3XD0VD0WD0QDTW3QDU@TD1QDUW3XD0QDVW3QDQf2WD0QDT3P
Dil4XD0QDWW3QDQf2Y@0WD0QDT3XD0VD0aD`3QDQf2Y@0WD0QDT3XD0QDXW3aD`3QDYW3TD2WD0QDb3Y@0YD1XD0VD0aD`3`
DbS3QDYW3TD2WD0QDb3Y@0YD1XD0QDZW3aD`3`DbS3WD0QD[W3P@bS3P@e[5QD\W3QD]W3XD0QD^W3WD0QD_W3QD`W3XD0VD
0QD^W3WD0QD_W3QD`W3XD0QDaW3WD0QDbW3QDcW3Q@c3QDdW3XD0QDc3WD0QDeW3XD0VD0QDc3WD0QDeW3XD0QDfW3WD0QDg
W3Q@^`2PDiX4QDhW3QDiW3XD0WD0QDjW3TD1QDkW3XD0VD0WD0QDjW3TD1QDkW3XD0QDlW3QDb3WD0PD[8PDno2XD0VD0QDb
3WD0PD[8PDno2XD0QDmW3WD0PD`S3QDnW3QDoW3Q@PX3XD0VD0WD0PD`S3QDnW3QDoW3Q@PX3XD0QDQX3WD0QDRX3QDSX3QD
TX3QDUX3XD0WD0QDVX3QDWX3XD0WD0QDXX3QDYX3XD0VD0WD0QDXX3QDYX3XD0QDZX3WD0QD[X3QD\X3QD]X3XD0VD0WD0QD
[X3QD\X3QD]X3XD0QD^X3QDi=QD_X3Q`1k3WD0QD`X3XD0QDaX3QDbX3PD`S3QDcX3QDdX3PDd>QDeX3QDfX3PDiX4QDgX3P
DiX4QDhX3QDiX3PDc[5QDjX3PD[Y<PD4PDk_9PD^X4QDkX3PDR]5QDlX3Q`1k3S@0WD0QDmX3XD0QDnX3WD0QDoX3XD0QDPY
3`D]c2PDhS3WD0QDQY3XD0Q`1k3S@0WD0QDRY3XD0QDZ@WD0QDSY3XD0QDTY3WD0QDUY3XD0QDVY3S@0WD0QDWY3XD0QDXY3
QDYY3QD`W3QDc3WD0QDZY3XD0QD[Y3PDcX4WD0QD\Y3XD0QD]Y3QDb3Q@m3WD0QD^Y3XD0QDX4WD0QD_Y3XD0`DaS3`Dil4`
D`S3`D_S3`D`X4`Df_5`D]S3`D^S3`Dla2`DV`2`De[5`Dc[5QDc3QD`Y3QDaY3QDc3QDbY3PD_S3QDj7WD0QDcY3P@[`5QD
dY3XD0QDeY3QDb3Y@0WD0QDfY3XD0`D[X4`DbS3`D`X4`DcX4`D_S3WD0QDS3QDgY3PDiX4XD0QDhY3QDb3Y@0WD0PDQ:Q@i
Y3XD0VD0QDhY3QDb3Y@0WD0PDQ:Q@iY3XD0QDjY3WD0QDkY3PD`S3Q@k3QDlY3XD0QDmY3QDc3WD0QDnY3XD0QDoY3Q@c3WD
0QDPZ3QDQZ3XD0QDc3QDRZ3QDSZ3QDiY3QDTZ3PDj`:PD]S3`Eb7`Ec7`E_7`Ed7`EaX4`E^2QDUZ3PD]S3`De[5`Dc[5`Dd
[5`DVT3`D_T3`Df[5`DR_2`DaT3`DbT3`D`X4`D_X4`DXZ<QDjW3Q`1k3QDVZ3QDWZ3QDXZ3PDHPDP]5PDg`:QDYZ3QDZZ3Q
Db3PDhS3QD[Z3PDHPD[l4QD\Z3QDc3QD]Z3QDPX3QDc3QD^Z3aD`3QDc3QD_Z3PD`S3PDe[5QD\W3QD`Z3QDaGQDX2QDaZ3Q
DbZ3PDP`2P@R_2PDi_5PD`X4QDcZ3PDcX4PDWo2PDll2QDdZ3TD1QDeZ3QDfZ3Q`1k3QDgZ3QD\>TD3QDhZ3PDYd1QDiZ3QD
jZ3QDkZ3QDlZ3P@\X4Q@mZ3QDnZ3QDoZ3`DR_2`De[5`D^_5`DVT3`D_T3`Df[5`D\_5`D[_5QDP[3QDj7WD0QDQ[3XD0WD0
QDR[3XD0QDS[3QDT[3PD]V4QDj7Q@b3S@0QDU[3QDV[3QDW[3QDV[3PDe[5QDX[3QDc3PDo9QD^`2QDc3QDY[3PDc[5QDZ[3
QD[[3PDc[5PDYo1PDg^5QD\[3PDbS3PDe[5QD\W3PD\T6QD][3QDaY3QD^[3QD_[3P@e[5QD`[3QDa[3PD]S3PD`S3PDe[5Q
Db[3QDc[3PD`X4QDd[3PDgl:PDaX4PDmP;QDe[3QD]LPDZf2QDf[3QDb3Q`1k3S@0QDg[3QDh[3Q`1k3QDi[3QDj[3TD2PDV
V:QDk[3QDl[3PDfg4QDm[3QDn[3QDo[3Q`1k3P@c[5QDP\3QDQ\3PD\T4QDR\3PDcX4WD0QDS\3XD0PDi<PD_S3QDT\3PDbS
3QDU\3QDV\3P@bS3QDW\3QDX\3QDY\3QDZ\3QD[\3UD0PDf\2SD0QDh>QD\\3QD]\3PD4SD0UD0WD0PDf\2XD0QD^\3SD0UD
0WD0QD^2XD0aD_\3SD0UD0WD0QD^2PD]T3XD0`DXY2`DVY2`D[U6`DXV2`DSU2`Dn;`DW<`DR8`D`9`D^R2`DUU2`D`=`D`1
UD0WD0QD^2PD]T3PDSU2XD0SD0UD0WD0PDb\2QD`\3QDa\3XD0UD0WD0PDf\2XD0SD0QDb\3`DW6`DU6`DS1`DM`Db6`DdQ:
TD4PD2UD0WD0QD^2PD]T3QDc\3QDln2XD0UD0WD0QDc\3TD1QDd\3XD0UD0WD0QDe\3QDf\3XD0`Dg^5`D_i9`D[[:`Dkl1`
Dll1`DkZ<`DVk:`DlZ<`DUk:`DmZ<`DWW6`DTX6`DVR;`DZ^5`DnZ<`DZi9`DfJ`DoZ<`DXR2`D[W;SD0UD0WD0QDg\3XD0T
D;PD2UD0WD0QDh\3SD0XD0TD;PD2WD0PDRT3PDbX4PDST3XD0WD0PDb\2QDi\3XD0UD0WD0PDa\2QDj\3XD0UD0WD0PD_W<Q
Dk\3TD1QDl\3XD0PD6TD5WD0PDbX4XD0TD4PD2PD4WD0QDm\3XD0PD2`EPc5`E``5PD4WD0QD^2XD0QDn\3`D`=`DSU2QDo\
3WD0QD^2QDP]3XD0WD0PDb\2QDQ]3XD0WD0PDb\2PDac5XD0`DP8`Do7`Dn<UD0WD0PDa\2QDR]3QDb3XD0QDS]3UD0WD0PD
a\2QDT]3PDe[5QDU]3XD0UD0WD0PDh\2XD0QDV]3QDW]3UD0WD0PDg\2QDX]3XD0UD0WD0PDf\2XD0QDY]3PD]T3TD1QDZ]3
TD5QD[]3SD0UD0WD0PDf\2XD0QD\]3PD]T3QD]]3UD0WD0PDg\2QD^]3XD0UD0WD0PDf\2XD0QD_]3`DPZ2UD0WD0QD`]3QD
a]3XD0TD<PD2UD0WD0PDd\2QD[V1TD2QDb]3XD0`DcX4UD0WD0PDe\2QD[V1TD2QDc]3XD0`Dd\2`DkX4`Dhn2`D^X4`D`j5
UD0WD0QDd]3XD0SD0UD0WD0PDV\:XD0UD0WD0PD]T3SD0XD0TD;PD2UD0WD0PDa\2QDe]3XD0WD0PD\b5PDbX4PDHXD0PDbX
4PDgS3PD2UD0WD0PDQV6XD0WD0PD`S3PDc[5PDXk2XD0PDSV6PDbX4PDUV6WD0PDa\2QDkm2PD^_5QDf]3XD0UD0WD0QDg]3
XD0PDb\2QDh]3PD]T3TD1QDi]3QDj]3TD1QDk]3PDc\2QDh]3TD6WD0QDfS1PDi4XD0PDc\2QDl]3QDm]3TD1QDn]3QDo]3Q
Da4QDP^3QDQ^3PDe[5QDR^3TD2QDS^3UD0PDjX4QDo@S@0QDT^3PD4PDb\2QDU^3PDa7TD3PD^X4TD2QDa4PDa\2QDV^3PD]
T3QDW^3PDVo2TD2QDX^3QDY^3PDe[5QDZ^3SD0QD[^3UD0PD]T3QD\^3SD0PDPZ2PD]T3PDSU2TD6QD]^3PDb\2QD^^3QDc3
TD5QD_^3PDa\2QDi=QD`^3S@0QDa^3QDb^3TD3QDc^3PDc\2QDb3TD4WD0QDd^3XD0PD]T3Q@m3QDe^3QDf^3PDb\2WD0QDg
^3XD0PDa\2QDh^3TD5WD0QDi^3XD0SD0QDj^3QDk^3UD0WD0QDj^3XD0SD0QDl^3QDm^3PD]T3TD1PDSV6QDn^3QDo^3QDP_
3SD0PD4WD0QDQ_3XD0PD2PDb\2QDR_3TD4WD0QDS_3XD0PDbS3PDa\2QDT_3QDU_3TD4WD0QDS_3XD0PDb\2QDV_3TD4WD0Q
DW_3TD1QDX_3XD0PDbS3PDa\2QDT_3QDV_3TD4WD0QDW_3TD1QDX_3XD0PDb\2Q`1k3WD0PDac5QDY_3XD0PDb\2WD0PDac5
SD0XD0QDZ_3PDb\2WD0QD^^3QDc3TD5XD0QD[_3PDb\2QD\_3TD4WD0QDR`1TD4QD]_3XD0PDc\2QDh>TD3WD0QD^_3XD0PD
d\2QD__3QD`_3TD2WD0QDa_3XD0PDb\2WD0PDac5QDd3TD4XD0QDb_3PDb\2QDc_3QD`_3TD1WD0QDd_3PDcX4XD0WD0QDe_
3PD]X4PDe[5QDf_3XD0WD0QDg_3PD``5QDh_3XD0PDc\2QDi_3TD4WD0QDj_3XD0PDc\2WD0QDk_3XD0QDl_3TD6PD_7WD0Q
Dm_3XD0PDQZ2SD0QDn_3TD6PD2UD0WD0QDo_3PD]T3TD1QDP`3XD0QDQ`3QDQQ3PDgS3QDR`3UD0PDPZ2PD]T3WD0QDS`3XD
0PDb\2QDT`3TD5WD0QDU`3XD0QDV`3QDW`3TD3QDX`3PDa\2QDY`3WD0QDZ`3XD0PDa\2QD[`3QD\`3TD1PD`X4PDa\2QD]`
3QD^`3QD_`3TD2QD``3QDa`3TD1QDb`3PDe[5QDc`3QDd`3PDd7PDee4PDjX4QDe`3P@``5PDm:QDf`3PD`7PDR_2PDdS3QD
g`3TD6PD4PDkV3QDh`3PDVP3QDi`3QDj`3TD4WD0QDk`3XD0PD`7PDR_2QDl`3PD]T3QDm`3TD1WD0QDn`3XD0QDo`3QDPa3
PDa7PD]T3QDQa3UD0QDRa3QDSa3TD8PD4PDaX4WD0QDTa3XD0QDUa3UD0QD^2TD6PD4PDaX4WD0QD^2XD0UD0QD^2QDVa3TD
8WD0QD[n1`DXY2`Dn;`DSU2`DVY2`DXV2XD0QDWa3UD0QD^2PD]T3SD0QDXa3TD3WD0PDaX4XD0QDYa3PDb\2QDZa3TD8WD0
PDaX4XD0QD[a3UD0QD^2TD<QD[n1WD0QD\a3XD0QD]a3UD0QD^a3TD<WD0QD_a3XD0QD^a3`DlW4QD`a3UD0QD^a3TD<WD0Q
D_a3XD0QD^2QDaa3UD0`Dd\2`DkX4`Dhn2`DgX4`DfX4`De\2QD^a3TD<WD0PD4XD0QDa2`DlW4QDba3UD0QD^2TD5QDX4WD
0PDaX4XD0QDca3S@0QDX4QD^a3TD<QD[n1WD0QDda3XD0`DPl9QD^a3TD<QD[n1WD0PDa\2XD0`DPl9`D]T3`DXb5`DWb5`D
en2`D`j5`DUb5`DVb5`DR_2QDea3TD<WD0PDaX4XD0QDfa3QDea3TD<WD0PDaX4XD0PDa\2`D]T3`DXb5`DWb5`Den2`D`j5
`DUb5`DVb5`DR_2WD0PD2QDga3XD0UD0QDha3TD5WD0QDia3QD[n1QDia3XD0PDRm9QDja3QDka3`Egm1`Ehm1`EcX4WD0QD
la3XD0`D^S3QDSNTD3QDi\2QD`2TD1QD_2QDb3TD3QD_2TD2QD`2QDa4`E^_5`Ef[5QDma3`DkX4`DkQ9PDgS3QDna3PDa\2
QDb3TD2PD`R9PD^X4`ETd:`ER_2`EP`2`E\k9`E\T3`EX8`EZ8`Ebc2`Eac2PD`R9`Dac2PDb\2WD0PDT7XD0PD]V4TD4QDo
a3PDjS3QDPb3Qd1k3QDd4QDd4QDQb3QDRb3WD0QDSb3XD0QDTb3QD^2TD1WD0QD_2XD0TD2QDUb3QDVb3QDWb3QD_2QDb3TD
1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QDa4PDa\2QDd3PD]T3PD`=QDXb3TD2WD0QD_2XD0PDa\2QDd3PD]T3QD
Yb3PDVo2TD1WD0QD_2XD0PDb\2QDZb3PD]T3QD[b3TD3WD0QF_2XD0WD0QD\b3XD0TD3QD_2PDa\2QDkm2QF]b3R@0WD0QD^
b3XD0QD_b3QDWb3TD2WD0QDSNXD0TD3PD^S3PDg\2QDb3TD4WD0QD`b3XD0PDf\2QD_2TD2QDab3TD3QDbb3QDcb3TD6WD0Q
Ddb3XD0WD0QDeb3XD0TD3QDfb3PDb\2QDgb3TD3QD_2QDWb3QDaFQDb\3TD1WD0QDhb3XD0QDWb3QDib3TD4WD0QDjb3XD0P
Dg\2WD0QDkb3TD3QDlb3XD0WD0QDmb3XD0QDnb3QDob3PDa[<PDXR3aDPc3YD3PDn[<QDQc3QDRc3PDQ7QDSc3QDTc3PDXg2
QDUc3PD]T4PD\T4QDVc3QDWc3QDXc3QDYc3PDTR3QDZc3PD`k4QD[c3QD\c3PDZ^5QD]c3QD^c3PDZa2PDl]<QD_c3PDhV4Q
D`c3QDac3PDaY<PDo]<QDbc3QDcc3PDiY2PD\X4PDV5PDh_2QDdc3QDec3PD^V4QDfc3PDil1PDYU6PDj`;QDgc3PD\n4PD]
W4PDc=PDS^<PDhS4QDhc3QDic3YD3TD<YD3TD<YD3QDjc3QDkc3QDlc3QDmc3QDnc3QDoc3PDg]<PD[b9PDiY2PD\X4PD]_<
PDc\2QDPd3PDc\2QDh>TD2QDQd3PDkX4PD]T3QDRd3QDSd3PDaS3PD\X4QDTd3PDb\2QDUd3PD`S3PDc[5PDXk2QDVd3TD4Q
DUa1PD[X4PDg[5QDWd3QDXd3QDYd3PDb\2QDZd3RD0SD0PD^_5QD[d3QD\d3Q@`3QD]d3PD^X4PDVo2RD0VD0QD^d3QD_d3Q
D`d3PDa\2PDY1QDad3PDe[5QDbd3WD0QDcd3QDdd3XD0`DSV3`DTV3`D_:`DOWD0QDcd3P@\X4Q@ed3QDk6XD0`Dg\2`DSV3
`DTV3`D_:`DOQDfd3WD0QDgd3XD0WD0PDc[5QDhd3P@\X4QDk6XD0`DSV3`DTV3`D_:`DOWD0QDid3XD0QDjd3QDkd3WD0QD
ld3QD`3XD0`Di_<`DgX4`DfX4`DWl4`Doe2`Dna2`Dhe2PDa`5PD\X4WD0QDmd3XD0`Dg\2`DSV3`DTV3`D_:`DOWD0QDnd3
PD\X4QDod3XD0QDPe3WD0QDQe3PDc[5SD0XD0WD0PDd[5QDnf1XD0`D`V2`DmT6`DcR2UD0WD0PDln2XD0`D\X4`Doe2`Dna
2`Dhe2`Dme2`Dcc9`Dac9`Dje2`Dke2`DZc2SD0`DSV3`DTV3`D_:`DO`DX1QDRe3WD0PDln2XD0`D\X4`Doe2`Dna2`Dhe2
`Dme2SD0PDHPD`R2PD\X4QDSe3WD0QDTe3aD`3SD0XD0QDUe3WD0QDVe3PDjX4QDWe3XD0VD0WD0QDVe3PDjX4QDWe3XD0PD
1WD0QDXe3PDcX4XD0WD0PDcQ5QDhCTD1QDYe3XD0WD0PDcQ5PDe[5QDZe3XD0SD0PDTP3PDcX4QD[e3PDc[5QD_Z1QD\e3PD
e[5PDlT3QD]e3PD\X4PDe[5PDll2PDac5PD\X4QD_APDe[5QD^e3QD_e3PD``5PDjS3PDhY4PDWl4PDhY4PDiX4PD_X4PDaX
4PDcV3QD`e3QDae3QDbe3QDZ<PDc[5QDce3PDll2PDaX4QDl5PDkS3PDaX4PDkS3PDWo2PDaX4PDWo2PD`S3PDaX4PD`S3PD
le2PDgX4PDc[5QDde3QDee3QDfe3PDc[5QDge3PDjS3QDhe3PDe[5QDie3PDe_<QDje3QDke3QDle3QD[a2PDQ`<PDR`<PD]
X4QDme3PDYo1QDne3PDc[5QDoe3QDPf3QDQf3PDi`5QDRf3PDQc5QDSf3QDTf3PD\X4PDc[5Q`1k3WD0QDUf3QDVf3XD0PD\
X4PDc[5PDia2QDWf3PD\X4PDjS3QDXf3aD`3PDfS3QDXf3PDQc5QDYf3QDR6QDZf3QD[f3QD\f3PDgS3QD]f3PDgS3PDc[5Q
D^f3QD_f3QD`f3PDln2QDX4PD^c5QDX4WD0QDaf3QDbf3XD0PDWl4PDaX4PDWl4PDXl4PDaX4PDXl4QDcf3PDjS3WD0QDdf3
QD`3XD0`Di_<`DgX4`DfX4`DWl4WD0QDld3QDef3QDff3XD0PDjX4QDYf3PDjX4PDc[5PDd`<QDgf3PDiX4QDhf3QDif3QDh
f3PD[X4QDjf3WD0PDkQ9XD0QDkf3QDlf3QDmf3`DPa<`DQa<QDc3PD^S;PDc\2QDnf3PDc\2QDof3TD3QDPg3QDQg3PDXY5P
@c\2PDgS3PDXY5PDc\2QDRg3PDb\2QDhHQDSg3S@0QDTg3UD0WD0PDc\2PDgS3XD0SD0UD0WD0PDb\2PDVo2XD0SD0UD0WD0
QDUg3QDVg3XD0PD4WD0QDWg3QDk^3XD0VD0UD0WD0PD^Z2TD3QDXg3XD0UD0WD0QDo_3QDYg3TD1QDZg3XD0WD0QDo_3QDYg
3TD1QD[g3XD0QD\g3UD0WD0PDn<QD\\3TD1QD]g3XD0UD0WD0PDa\2PDkX4QD^g3XD0UD0WD0QD_g3PD]T3TD1QD`g3XD0UD
0WD0QDag3TD2PDgS3XD0PDV\:PDb\2QDbg3PD`7PDR_2PDgS3UD0WD0PDPZ2PDR_2PD_7QDcg3XD0UD0WD0QDTn2QDdg3TD1
QDeg3XD0PDl<PD]T3PDSV6UD0WD0QDfg3QDgg3TD1QDhg3XD0UD0WD0QDb2XD0QDig3PD4WD0QDb2XD0PD4UD0WD0QDjg3QD
b2XD0PD4UD0WD0PDcX4QDj3QDkg3XD0`Dcj2`Ddj2WD0PDcX4QDj3QDlg3QDmg3XD0WD0QDng3QDog3QDPh3XD0`De[5WD0Q
Dng3QDYZ3QDQh3QDRh3XD0QDSh3WD0QDTh3Q@Uh3QDVh3XD0VD0WD0QDTh3Q@Uh3QDVh3XD0QDfW1WD0QDWh3PDeX4PDe[5P
Dl1XD0WD0QDXh3PDkQ9XD0WD0PDcX4PD_7PDg[2XD0`DYY2WD0QDYh3P@``5PDXa<XD0WD0PDbS3QDj3QDZh3XD0VD0WD0PD
bS3QDj3QDZh3XD0QD[h3WD0QD\h3QD]h3Q@j3QD^h3XD0WD0PD[X4PD[c5XD0aD`3`Df`5`DjX4`Da`5`Dc[5`D`f2`DjT3`
DkT3`Dao2`Dbo2`DeS3`DdS3aDb3`D]X4WD0PD[X4QD`b1XD0aD`3VD0WD0PD[X4QD`b1XD0aD`3QD_h3WD0PDkX4QD`h3QD
ah3XD0QDbh3WD0PD]X4PD``5QDaJXD0TD4PD4WD0PD\X4PD``5QDch3XD0WD0PDTU9PDe\2XD0WD0PDfa5PDjX4QDdh3QDb\
3XD0WD0PD]X4PDa\2QDdh3QDb\3XD0PD\i:WD0PDj[2PDiX4PDnf9XD0WD0PD``5QDeh3PDVk8XD0QDfh3TD1WD0QDgh3XD0
YD1QDfh3TD1WD0QDgh3XD0QDhh3WD0QDih3QDjh3XD0PDcX4WD0PD[a<XD0YD1WD0PD[a<XD0QDkh3WD0PD[X4PDYo1PDVP3
XD0WD0QDlh3PDll2XD0VD0WD0QDlh3PDll2XD0QDmh3WD0QDnh3QDgZ1QDoh3XD0WD0QDPi3TD2PDZY4XD0SD0WD0QDQi3TD
1QDRi3XD0TD3QDSi3QDTi3TD3WD0QDQi3QDUi3XD0QDVi3WD0QDWi3QDXi3QDYi3XD0`Dm:`DWe9`Di;`Dl`5`D_S2`DVY2`
DSZ4`D\Z5QDb3WD0QDhQ1PDgS3PDcX4XD0SD0WD0QDZi3Q@[i3QD\i3XD0WD0PDf`5QD]i3QD^i3XD0WD0QD_i3PD\X4QD`i
3XD0PDPP2WD0QDai3PDiX4QDbi3SD0XD0VD0WD0QDai3PDiX4QDbi3SD0XD0QDci3WD0QDic2QDdi3P@4QDei3QDfi3XD0SD
0WD0QDgi3PDa\2QDhi3QDii3XD0WD0QD\P1PD`T3PD^k9XD0WD0QDnn1SD0PDiX4QDji3XD0WD0QDki3QDic2P@cQ5QDli3X
D0WD0QDld3QDmi3XD0VD0WD0QDld3QDmi3XD0QDfW1WD0QD]LPDfo2QDni3XD0VD0WD0QD]LPDfo2QDni3XD0QDoi3WD0PDe
[5QDPj3QDb3XD0QDQj3`Ea\2`EdS3`Eg\2`Ef\2`Eb\2WD0QDbS3QDRj3XD0QFSj3PD]T3WD0QDTj3QDUj3XD0TD3QDVj3PD
]T3WD0QDWj3PDcX4QDUj3XD0TD3QDVj3WD0QDXj3Q@kY1PDcX4QDYj3XD0VD0WD0QDXj3Q@kY1PDcX4QDYj3XD0QDZj3WD0Q
D[j3Q@kY1PDcX4QDYj3XD0VD0WD0QD[j3Q@kY1PDcX4QDYj3XD0QDZj3QD\j3TD1WD0QD]j3XD0QD^j3Q@i3TD2QD_j3WD0P
De[5PDmU:XD0VD0WD0PDe[5PDmU:XD0QD`j3WD0PD\X4QDaj3QDbj3XD0VD0WD0PD\X4QDaj3QDbj3XD0QDfW1QDcj3Y@0WD
0QDdj3QDej3XD0VD0QDcj3Y@0WD0QDdj3QDej3XD0QDfj3WD0QDgj3QDhj3XD0VD0WD0QDgj3QDhj3XD0QDij3WD0PDg`5PD
jS3SD0XD0WD0QDZ<PDTIQDjj3XD0WD0QDkj3XD0`D=TD4QDlj3TD2QDmj3QFnj3TD1WD0QDoj3PDbS3XD0VD0QFnj3TD1WD0
QDoj3PDbS3XD0QDPk3QFQk3TD2WD0QDRk3TD1PD^S3QDSk3QDTk3XD0QDUk3TD2WD0QDVk3QDWk3XD0`De[5`DVT3`D_T3`D
f[5WD0QDXk3P@^S3PDZb<XD0WD0QDYk3QDj3QDZk3XD0WD0QD_]1PD\X4PDha2XD0WD0QD_]1PD__5QDj3PDZY4XD0WD0QD[
k3QDj3QD\k3XD0WD0QD\>QD]k3XD0WD0QD\>PDc[5PD`^9XD0WD0QD^k3QD_k3XD0WD0QD`k3XD0VD0WD0QD`k3XD0QDak3U
D0WD0PD^2SD0XD0TD9PD4TD6QDlR3UD0WD0PD^2SD0XD0`@d7TD9PD4TD6QDbk3WD0QDck3P@gS3QDdk3YD1XD0`Dbl1`Dcm
1`D_U6`D`l1WD0QDek3P@gS3PDo7QDfk3XD0`Di_<`D`m;`Dfd1`D\W1`DVg1aD`3`Dc[5`Dd[5`D^V2`DTW2`DY2`DXo2`D
Zo2`Dmo2`Dno2`DbS3`D[X4`D`S3`DQa3`DkQ9WD0QDek3P@gS3PDo7PDd7QDgk3TD2QDhk3XD0WD0QDik3PDo7YD1XD0WD0
QDik3PDo7QDjk3XD0WD0QDkk3PD]X4XD0Q@h3QDlk3WD0QDmk3P@]S3PDjX4XD0WD0PDfS3QDnk3XD0QDok3WD0QDPl3XD0`
DcX4SD0WD0PDbS3PD``5PD[`5XD0PDfR2WD0PDbS3PDfR2QDQl3XD0WD0QDRl3PDbS3QDhCS@0PD[[:XD0QDlJTD3WD0QDSl
3P@^S3PDcX4XD0`D=WD0PDfa5QDb3QDaJXD0SD0WD0QDTl3XD0QDUl3QDb3WD0QDVl3QDWl3PDe[5QDXl3XD0QDYl3TD1WD0
QDZl3Q@cY2XD0QD[l3WD0PDkX4QDng3QDYZ3PDo=XD0QD\l3WD0QDQ^1S@0QD]l3PD\X4XD0SD0WD0QDQ^1S@0QD^l3PD\X4
QD_l3XD0WD0QD`l3QDal3PDSb2XD0QDbl3QDb3Q@cl3TD1WD0QDd2XD0`D`S3`DTS3QDbl3WD0QDdl3TD1QDd2XD0WD0QDXY
1PDc[5QDel3QDfl3XD0WD0QDgl3PD\i9PD]X4XD0QDhl3QDil3QDb3WD0QDjl3QDkl3QDh3TD3QDll3XD0WD0QDml3QDnl3P
De[5TD2QDol3XD0QDPm3WD0QDQm3PDcQ5aD`3aDb3`DU9`Di;`Dk=`DR8`D^;`Do9`Db^5`Df^5`DSZ4`D]S2`Dk7SD0XD0Q
FPm3TD2WD0QDf2XD0QDRm3QFPm3TD2WD0QDSm3QDXY2XD0WD0PDf;QDTm3PDSn1XD0YD2WD0PDf;PDUS3XD0WD0PDgS3QDUm
3SD0XD0WD0PDcX4PDSU2PDe[5PD[c5XD0WD0PDcX4PD`1PDR_2QDVm3XD0WD0QDWm3QDTh3QDVh3XD0UD0WD0PD]X4QDXm3T
D2QDg2XD0PD4QDYm3UD0WD0PD]X4QDXm3TD2QDg2QDZm3P@c[5QD[m3TD2XD0PD4QDYm3PD4WD0PD]X4QDU@TD2QDg2XD0VD
0PD4WD0PD]X4QDU@TD2QDg2XD0PD1QD\m3WD0PD]X4QDo@TD3QDg2XD0VD0QD\m3WD0PD]X4QDo@TD3QDg2XD0QDfW1WD0QD
]m3QD^m3XD0VD0WD0QD]m3QD^m3XD0QDfW1UD0WD0PDmT3XD0QF_m3UD0WD0PDmT3XD0QDhCTD2QD`m3QDam3TD3WD0QDbm3
XD0P@]X4QDYGWD0QDcm3TD1QDdm3QDem3XD0`De[5`DbS3`DZc2WD0QD\P1QDaGPDVo2XD0WD0QDfm3QDgm3Q@hm3QDim3XD
0QDjm3QFkm3TD1WD0QDlm3TD4XD0QDe2PDUW3WD0QDmm3QDnm3TD3QDe2PDUW3XD0QDom3TD1WD0QDPn3QDW;XD0QFQn3TD3
QDVf2WD0PDR_2QDRn3QFSn3S@0QFTn3PDcX4XD0QDUn3WD0PDR_2PDb7PDS1PDcX4XD0QFVn3WD0QDWn3QDXn3QDYn3XD0QD
Zn3WD0PDHPD`T3QDXn3QDYn3XD0QDZn3QD[n3TD2WD0QD\n3Q@]n3XD0QDY>QD^n3QD_n3TD1WD0QDc3QD`n3XD0PDdS3WD0
QD\>P@]S3QDj3QDan3P@]S3XD0WD0QDbn3QDcn3PDcX4XD0SD0QDj4QDdn3QDj4QDa4QDk3QDa4QDa4QDen3Q`1k3QDmk2QD
g4PDaX4Q`1k3QDa4WD0QDfn3YE5YD1XD0`D_X4QDgn3TD1QDb3Q`1k3aD`3`Dla2`DZo2`DTW2`DS1`DkV3`DTd<`Dbm;`DU
d<`DQR3`DRl9`DbV2`DRV2`DaT3`D^Q9`D``5`Dd5`De5`D\k3`Dc=`Dk_2`DVd<`Dli2`DWd<`Dg_2`D`Z2`DZa2`D[a2WD
0SD0YD5XD0VD0QDgn3TD1QDb3Q`1k3aD`3`Dla2`DZo2`DTW2`DS1`DkV3`DTd<`Dbm;`DUd<`DQR3`DRl9`DbV2`DRV2`Da
T3`D^Q9`D``5`Dd5`De5`D\k3`Dc=`Dk_2`DVd<`Dli2`DWd<`Dg_2`D`Z2`DZa2`D[a2WD0SD0YD5XD0QDkZ1WD0QDVV1YD
1XD0VD0WD0QDVV1YD1XD0QDhn3QDin3PDnV2`D\X4`DR3QDX4QDjn3QDkn3PDnV2QDln3QDmn3QDnn3QDon3QDPo3QDQo3PD
a8PD\X4PDe[5PDi\;PDfS3PDfS3PDS`;PD\X4PDe[5PDY4PDnf9QDRo3PDRU2PDYo1PDSY;PD_S3PDP9PDSo9PDZe9PDe6PD
m_4QDSo3QDTo3PDd8PDbX4PDe:PDQ`<PD_d<PDR1PD]S3PD`f2QDUo3PDad<PDc6PDj9PDaS3PD\l2QDVo3PD^X4Q`1k3Q@W
o3WD0QDXo3XD0PDSo9QDYo3PDkGQDZo3PDi6QD[o3PDe>PDSd3PD\f1PDZn9PDfV3PDed<PDZm8PDi_5PDhV3PD`S3PDdm8Q
D\o3PDjl4PD\b<PD[a2QD]o3PDgd<PDR\2PD^IPD]<PDac5QD^o3QD_o3QD`o3QDao3QDbo3QDVV1QDco3PDbm;QDdo3QDeo
3PDUn1PDik4PD]S3PD^S3PDcX4PDod<PDd<PDcS3PDZl4PDiX4PDUV:PD_l4PDaX4SD0PDgS3Q@h3Q`1k3WD0QDSJXD0WD0Q
Dfo3PDe[5TD1QDgo3XD0QDho3PD6Q@U@WD0QDh4XD0QDho3PD6WD0Q`1k3QDSJXD0VD0QDho3PD6WD0Q`1k3QDSJXD0QDio3
QDb3QDU@Q`1k3WD0QDjo3aDj2aD`3`Dfl9SD0XD0VD0QDb3QDU@Q`1k3WD0QDjo3aDj2aD`3`Dfl9SD0XD0QDko3QDlo3WD0
QDmo3P@PZ2TD1QDno3XD0QDoo3WD0QDPP4XD0QDQP4WD0QDRP4PDkS3XD0VD0WD0QDRP4PDkS3XD0QDSP4QDTP4QDU@Q`1k3
WD0QDSJaDj2aD`3SD0XD0`D\X4`D`X4WD0QDUP4XD0TD2QDVP4QDb3Q`1k3WD0QDg4QDWm3Q`1k3QDZIXD0aDj2QDb3QDhCW
D0QD\W3XD0QDWP4VD0QDb3QDhCWD0QD\W3XD0QDWP4QDXP4PDe[5WD0QDYP4SD0XD0TD1QDZP4TD1QD[P4WD0QD\P4PDcX4P
DeR;XD0WD0PDd[5PD[[<PDn_2XD0WD0PDf`5SD0PDUk2XD0QDb3WD0QDU@Q`1k3QD]P4PD\X4XD0SD0WD0QD^P4QD_P4XD0`
D]c2QD`P4WD0QDS_1QDaP4XD0WD0QDbP4QDcP4TD1QDdP4XD0QDb3PDc[5WD0QDeP4SD0XD0QDfP4TD1WD0QDgP4XD0UD0QD
hP4QDb3Q`1k3WD0QDg4XD0`D]4`Dl2VD0UD0QDhP4QDb3Q`1k3WD0QDg4XD0`D]4`Dl2QDiP4UD0QDjP4QDb3Q`1k3WD0QDk
P4XD0VD0UD0QDjP4QDb3Q`1k3WD0QDkP4XD0PD1QDlP4TD1QDb3TD1QDmP4P@[c5WD0QDnP4XD0WD0QDoP4P@\X4PDe[5QDP
Q4XD0WD0QDQQ4TD1Q@RQ4QDSQ4QDTQ4XD0WD0QDc3P@fa5PDc[5S@0PDg^5PD^X4XD0WD0PD`S3PDVIPD\X4QDUQ4XD0WD0P
Dme<QDVQ4QDWQ4QDXQ4QDYQ4QDZQ4XD0WD0QD[Q4QD\Q4XD0VD0WD0QD[Q4QD\Q4XD0QD]Q4QD^Q4WD0QD_Q4QD`Q4XD0WD0
PDjX4QDaQ4PDjX4QDbQ4XD0WD0QDcl2Q@cQ4PDa\2QDdQ4TD2XD0VD0WD0QDcl2Q@cQ4PDa\2QDdQ4TD2XD0QDeQ4WD0QDPL
QDfQ4QDgQ4XD0WD0QDhQ4PDcX4PD_7QDiQ4XD0WD0QDjQ4QDkQ4QDlQ4QDmQ4XD0QDnQ4Y@0WD0QDoQ4XD0VD0QDnQ4Y@0WD
0QDoQ4XD0QDPR4QDQR4TD6QDb3Q`1k3WD0QDRR4XD0QDSR4TD4QDb3Q`1k3WD0QDTR4XD0`D\X4`D`X4QDUR4QDb3Q`1k3WD
0QDVR4XD0QDU@Q`1k3WD0SD0XD0PDgm1QDma2QDWR4Q@b3WD0QDXR4XD0QDU@Q`1k3WD0QDSJXD0QDYR4QDZR4QDb3Q`1k3W
D0QD[R4XD0WD0QD\R4PDV`2XD0VD0WD0QD\R4PDV`2XD0QD]R4QD^R4WD0QD_R4XD0PDg\9WD0PD]S3PDcX4PDjl2XD0QD`R
4TD2QDb3Q`1k3WD0QDaR4XD0aD`3`DiX4QDbR4PD\X4TD3QDb3Q`1k3WD0PDWf1XD0QDcR4PD\X4TD3QDb3Q`1k3aDi2aD`3
iD1iD2WD0SD0XD0VD0QDcR4PD\X4TD3QDb3Q`1k3aDi2aD`3iD1iD2WD0SD0XD0QDcU2QDdR4TD4WD0PDVc5XD0QDeR4TD2W
D0PDQd:XD0WD0QDfR4P@gS3P@o7QDgR4QDS3XD0WD0QDhR4PDjX4QDSJXD0QDREWD0QDiR4XD0VD0QDREWD0QDiR4XD0QDjR
4QDkR4WD0PDf;PD^S3XD0QDlR4WD0PDYj8XD0PDe[5WD0QDmR4PD\X4QDiMXD0QDnR4WD0PD_j8TD1QDoR4XD0QDPS4QDQS4
WD0`DjV3SD0QDRS4XD0VD0QDQS4WD0`DjV3SD0QDRS4XD0QDcU2QFSS4QDc3Q@h3Q`1k3WD0QDTS4aDj2SD0XD0`D\X4`D]X
4`D[X4QDUS4WD0QDVS4XD0SD0WD0QDWS4TD1QDXS4XD0`EjX4YD1WD0QDYS4XD0VD0`EjX4YD1WD0QDYS4XD0QDZS4PDR_2Q
Db3Q`1k3WD0QD[S4XD0QD\S4QD]S4WD0QD^S4QD_S4XD0QDb3QDo@SD0WD0QD`S4XD0`DVm2WD0QDSJPDjX4QDo@XD0SD0QD
o@WD0QDaS4XD0QDbS4QDcS4WD0QDdS4XD0WD0PD[Y2PD_U3XD0WD0QDeS4TD1QDfS4XD0`DjX4QDb3P@gS3WD0QDgS4PDcX4
XD0SD0QDb3WD0QDhS4QD\W3XD0VD0QDb3WD0QDhS4QD\W3XD0QDiS4WD0PDg[2PDkQ9XD0VD0WD0PDg[2PDkQ9XD0QDfW1QD
jS4WD0QDkS4XD0QDlS4P@gS3P@o7WD0QDgR4QDmS4XD0QDb3WD0QDnS4PDcX4XD0SD0PD^S4PDWHQDoS4TD3QDb3Q`1k3WD0
QDPT4XD0WD0QDQT4XD0QDX4PDil1PD]X4PDUX6PDe[5QDg4PDoU3SD0QDRT4PDoU3QDX4QDb3Q@e3WD0PD]<XD0VD0QDX4QD
b3Q@e3WD0PD]<XD0QDST4QD]LQ`1k3WD0QDg4XD0QDTT4QDUT4WD0Qd1k3QDg4XD0QDX4WD0QDg4XD0QDX4QDX4TD4QDb3WD
0Q`1k3QDg4XD0aD`3`DiX4QDX4TD3QDb3QDU@Q`1k3WD0QDg4XD0QDb3Q@h3QDl3WD0QDg4XD0WD0QDl3QDg4XD0SD0WD0QD
VT4QDg4XD0QDX4QDWT4TD2`Dh:WD0QDg4XD0QDX4TD2QDb3TD4PDaX4WD0Q`1k3QDg4XD0VD0QDX4TD2QDb3TD4PDaX4WD0Q
`1k3QDg4XD0QDfW1QDXT4TD2QDb3Q@YT4Y@0aDi2aD`3iD1iD2aDX4aDP4bD0WD0SD0XD0VD0QDXT4TD2QDb3Q@YT4Y@0aDi
2aD`3iD1iD2aDX4aDP4bD0WD0SD0XD0QDZT4QD[T4QD\T4Q@]T4Y@0aDi2aD`3`D`l1`DjX4`DcX4bD0WD0SD0XD0VD0QD[T
4QD\T4Q@]T4Y@0aDi2aD`3`D`l1`DjX4`DcX4bD0WD0SD0XD0QD^T4QDU@Q@_T4aDi2aD`3aDP4WD0SD0XD0QD`T4`D\X4`D
gg<`Dhg<QDb3YD0aDi2aD`3iD1iD2`Dc[5`Dd[5`De[5WD0SD0XD0VD0QDb3YD0aDi2aD`3iD1iD2`Dc[5`Dd[5`De[5WD0S
D0XD0QDiP4QDaT4Y@0QDbT4aDi2aD`3WD0SD0XD0VD0QDaT4Y@0QDbT4aDi2aD`3WD0SD0XD0QDcT4aDV3bD0WD0YD0XD0YD
1QDi=aDV3bD0WD0YD0XD0YD1aDV3bD0WD0YD0XD0aDV3bD0WD0YD0XD0VD0aDV3bD0WD0YD0XD0QDdT4aDV3bD0WD0YD0XD0
YD2QDeT4aDV3bD0WD0YD0XD0UD0SD0QDfT4TD1WD0QDgT4XD0aD`3UD0QDfT4TD1WD0QDgT4XD0aD`3UD0SD0QDhT4TD1WD0
QDiT4TD2XD0QDjT4UD0QDhT4TD1WD0QDiT4TD2XD0QDjT4QDkT4Y@0WD0QDX3XD0aD`3`D]S3`DaS3`DbT3`DaT3`DcT3`Dd
T3`DeT3`DfT3`Dd`5UD0QDZ3Q@`3Q`1k3P@ig<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1k3QDlT4XD0VD0UD0QDZ3Q@`3Q
`1k3P@ig<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1k3QDlT4XD0QDmT4UD0QDZ3Q@`3TD3PD4Q`1k3WD0QDnT4XD0VD0UD0
QDZ3Q@`3TD3PD4Q`1k3WD0QDnT4XD0QDoT4UD0QDZ3Q@`3Y@0WD0QDPU4XD0WD0QDbk2XD0VD0WD0QDbk2XD0PD1QDQU4QDb
3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3aDj2aD[3WD0SD0XD0VD0QDQU4QDb3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD
\3aDj2aD[3WD0SD0XD0QDRU4QDQU4QDb3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3aDj2aD[3WD0SD0XD0QDSU4QDZIQDQ
U4QDb3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3aDj2aD[3WD0SD0XD0QDSU4YD0QDTU4WD0Q@UU4PDjS3SD0XD0`D\X4WD
0PDjS3SD0QDgP1XD0QDb3WD0QDVU4SD0XD0VD0QDb3WD0QDVU4SD0XD0QEWU4WD0QDXU4QDYU4XD0WD0QDZU4Q@k3QD[U4XD
0QF``2QD\U4TD2WD0QD]U4XD0QD^U4TD2WD0QD_U4XD0`DjX4`DP;QDb3Q`1k3QD`U4WD0QDaU4XD0PD_`5QDbU4PD\`5SD0
PD\Q3PDd3QDcU4TD2WD0QDdU4XD0PDjc5VD0PDjc5QDcU2QDRCS@0S@0WD0QDg4XD0QDeU4`EjX4`Egm1`Ehm1`E\a:`EX8`
EgS3`Eah<WD0PDT7XD0VD0WD0QDfU4XD0VD0QDi=Q@m3WD0QDe4Q`1k3QDgU4XD0QDd4`DjX4`Do<`DP;WD0QDhU4QDe4XD0
QDe3Q`1k3QDiU4Q@e4PDgS3QDe4QDiU4QDiMQDjU4TD3WD0QDkU4XD0PDjS3QDlU4PDjS3QDmU4QDnU4PDjS3QDoU4QDb3QD
U@Q`1k3aDh2aDj2aDX4aDl2aD]4aD`3aDi2aDP4aD\3aDg4bD0iD1iD2WD0SD0XD0VD0QDoU4QDb3QDU@Q`1k3aDh2aDj2aD
X4aDl2aD]4aD`3aDi2aDP4aD\3aDg4bD0iD1iD2WD0SD0XD0QDPV4QDQV4QDRV4PD\X4S@0WD0QDSV4XD0`D]R;`Djh<`DkX
3`D\W3QDjFQ@b3Q@h3Q`1k3WD0QDTV4XD0QDUV4PD^X4WD0QDVV4XD0VD0PD^X4WD0QDVV4XD0QDWV4QDXV4QDTQ4TD3QDb3
Q`1k3aDi2WD0SD0XD0VD0QDXV4QDTQ4TD3QDb3Q`1k3aDi2WD0SD0XD0QDcU2PD^X4WD0QDYV4XD0VD0PD^X4WD0QDYV4XD0
QDcU2QDZV4WD0QD[V4XD0PDno2QDb3Q`1k3WD0QD\V4XD0QD]V4QD^V4TD3PDPd2QD_V4QD`V4QDb3Q`1k3QDo@Q`1k3S@0W
D0QDaV4XD0`Dcj2`Dc[3`D^m5`DUR;QDo@`Dg_2iD0SD0S@0WD0QDbV4XD0`D\X4`Dbi<`Dfb2`Dk`:`Dge2`Dci<WD0QDcV
4PD\X4SD0XD0`Dg_2`De[5QDb3Q`1k3QDo@`DYc2`DdQ3`D]c2SD0WD0QDh4XD0`Ddi<QDb3Q`1k3Q@h3Q`1k3Q@g4WD0Q`1
k3Q@a4QDh4XD0WD0QDmk2QDh4XD0WD0QDdV4QDeV4QDh4XD0WD0QDh4XD0QDfV4PDe[5QDX4QDgV4QDhV4PD\X4QDiV4PDVR
;PD]X4PDgi<PD_S3PD\b2PD`S3PD\b2PD_S3PDoa2PD`S3PDmT2QDjV4QDkV4QDlV4PD\:PD]S3QDhCQDdm1QDmV4QDnV4QD
oV4PDVHPDW?PDl]3QDPW4PD^_2`D[W4`Dja2`Djm3QDQW4QDRW4QDSW4QDSJQDTW4PD^V4QDUW4QDVW4QDb3PD\X4Q`1k3Q@
SJPD^V4QDX4Q@_9Q@`9QDf>VD0QDnZ1PDaU4WD0PD^V4XD0QDX4WD0PDbS3PDSc2QDWW4QDXW4XD0WD0QDYW4QDZW4QD[W4X
D0WD0QD\W4QD]W4QD^W4P@cX4P@_7XD0QDb3PDbS3TD1PD_c<QD_W4TD1QD`W4QDaW4QDbW4QDd9PD]X4TD1WD0QDcW4XD0P
DXR3QDdW4QDb3WD0QDeW4XD0VD0QDdW4QDb3WD0QDeW4XD0PD1PDTd:PD\X4QDo@SD0QDfW4QDgW4PD\X4QDX4QDb3Q`1k3P
D]S3PDcX4PDjl2QDhW4TD2QDiW4QDjW4`D\X4`DcX4QDkW4PDcX4PDe[5QDlW4QDmW4TD1QDnW4`D]X4PDaS3PD\X4PDe[5P
DfQ9QDb3Q`1k3WD0QDoW4XD0VD0QDb3Q`1k3WD0QDoW4XD0QDPX4PDjX4QDQX4PDQZ2PDe[5PDg^5QDdh3PDQZ2PD_X4PDe[
5PDX^5QD]LWD0PDU`9XD0QDRX4QDb3WD0PDU`9XD0VD0QDb3WD0PDU`9XD0QDcU2QDb3QDZ<WD0QDSX4QDdh3QDTX4XD0PD[
X4PDeS3QDUX4QD`X1PD]X4PDeS3QDVX4P@\X4PD]X4PDe[5PDll2PD\X4PD_X4PDhS3PDe\2QDWX4QDXX4PDdc:PD\X4PDPm
9PDcX4QDYX4PD]X4PDc[5PDQU2PD[X4QDZX4PDVo2PDll2PDnf9QDmHPDiX4PDHQDaGPDiX4SD0PDVn1PDgS3QDij2QD[X4P
D]S3PDno2PD^X4PDg6PD]X4QD\X4PDhU3PDkQ9PDcX4PDjS3QD]X4QDVf2PD\W5QD^X4QD_X4QD`X4PDe[5QDXT2PDf\;PDf
\;QDaX4QDbX4QDcX4QDbV2QDdX4QDb3PDgS3PD`S3VD0QDb3PDgS3PD`S3PD1QDeX4QDfX4PDjX4QDgX4PDjX4QDhX4Q@iX4
QDjX4PD]X4PDkT3QDPX3PDcX4QDkX4PDgS3PD]S3PDcX4QDlX4PDk=PD]X4PDVh9QDmX4QDnX4PDha2QDoX4QD[JQDPY4TD3
PDcX4PD_7PDTo1QDQY4PDcX4P@_7QDRY4PDnf9PDcX4QDSY4QDVQ1PD`R9PD^X4QDTY4PD]X4QDUY4PD]X4QDa8PDha2QDb3
WD0QDVY4XD0aD`3QDnR3QDWY4PDPZ2QDXY4PDj6PDkQ9PDbS3PDSc2PD^X4TD2QDYY4PD_\5PDcX4PDg`5PDT_:PD]X4PDe[
5PDg4PD_Y4PD`S3QDZY4PDe[5QD[Y4^b3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0
XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1
VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W
11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP1
4e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22W
P15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22TP
13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22]
P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V3
2ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a33
VP16b33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16m
33WP15n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP1
6X43[P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43X
P18e43YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q5
4TP12R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]5
5XP13^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP12
k55VP14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65TP
12V65UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b65
UP13c65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l65
VP14m65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X7
5VP15[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb
76WP15c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP1
9o76XP15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86W
P18\86YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g8
6WP17h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18
[56YP17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP1
8_97TP16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97X
P13l97XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:
9VP13X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9
WP13b:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m
:9TP18n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13
Y;9WP12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP
130:RP16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:T
P1<Q::XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<
:WP15o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15
j<:WP13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP
110;RP1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<UP
12V5<UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP120=R
P13W3=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>=
\P12W>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16d
>>VP14e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP1
5R?>XP17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>X
P16\?>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h?
>WP15i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP13
V@>YP13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>WP
14c@>WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA>
VP12QA>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k?
>XP14\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP14
fA>TP15gA>UP1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15QB?VP
16RB?UP15SB?UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16^B?W
P18_B?YP19`B?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP17kB
?YP16lB?UP16mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?ZP1;V
C?VP18WC?WP17XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC?VP1
6dC?UP16dC?WP17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12PD?U
P15QD?VP14RD?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP17]D
?YP17]D?XP14^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?WP14i
D?TP15jD?UP15kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE?WP1
6VE?WP16WE?ZP15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16bE?V
P110@RP13cE@YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17nECW
P17oECWP17PFCWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP13YF
ETP12ZFETP13[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFFVP16
fFFWP16gFFWP13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13SGIXP
110IRP14TGIYP110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_GKXP
12`GKTP12aGKUP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP12lGL
TP12Z1LSP17mGLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLWP13X
HLWP17YHL[P16ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cHLXP1
2dHLVP12eHLVP13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13QIMY
P13RIMXP13SIMYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP13^IM
YP14_IMXP14`IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMYP13e
3MXP14kIMXP13lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJMXP1
3XJMYP12YJMVP12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13cJMW
P12dJMVP13eJMWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP13QK
MYP14RKM\P12SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KMYP13
\KMXP12]KMVP14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5MVP1
3X:MYP13eKMWP12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13oKMW
P14PLMWP14QLMWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP13[L
MWP14\LMYP14W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLMVP14
X4MZP13hLMWP14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13SMMVP
15TMMXP14UMMVP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P18aMM
WP14bMMZP13cMMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMWP14m
MMZP14nMMYP14oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZNMWP1
3[NMXP13\NMXP14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13gNMW
P13hNMYP13iNMXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP13]5
MXP13ROMVP13SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OMZP15
^OM[P15^OM]P12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13iOMXP
13jOMWP13kOMWP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13VP1M
YP13WP1MYP14XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13aP1M
YP13bP1MYP13\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP1MUP
12lP1MUP12mP1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MXP12T
Q1MUP13UQ1MXP13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZP13`
Q1MYP12aQ1MUP14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MXP13l
Q1MXP12dJMVP13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP12VR1
MVP12WR1MVP13XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1MYP1
4^R1MYP13_R1MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP13gR1
MXP12h=MVP13hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1MTP13
nR1MUP13oR1MXP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NYP13X
S1NYP13YS1NYP13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\P13d
S1NYP14\4N[P13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP13nS1
NXP12oS1NVP13PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13XT1NX
P13YT1NXP14ZT1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12kANVP
13dT1NVP12eT1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT1NUP
13oT1NXP15PU1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1N^P1
2ZU1NVP14[U1NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP13dU
1NXP12S>NVP13eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13nU1N
YP12oU1NVP12PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13XV1NY
P13YV1NXP12ZV1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1NYP1
3]2NWP14cV1NXP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NWP14f
LNZP15mV1NZP13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP14WW1
NYP13XW1NVP13YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13aW1NW
P13bW1NXP13cW1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NXP13j
W1NVP14kW1NXP15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP13UX
1NWP14VX1N[P13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g8NWP
13^X1NVP14_X1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX1NVP
13jX1NWP14kX1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY1NXP
12a1NUP12UY1NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NVP13^
Y1NWP14_Y1NVP15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NXP14j
Y1N[P13kY1NXP14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP14UZ
1NVP13VZ1NXP13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14_Z1N
ZP13`Z1NWP17aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13kZ1N
WP13lZ1NYP13mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13W[1N
WP13X[1NWP13Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13c[1N
VP14d[1NXP14iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14n[1N
YP13o[1NXP13SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X\1NV
P13Y\1NWP13Z\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\1NYP
13\4NYP14c\1NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1NUP13
l\1NYP13m\1NYP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NYP13W
]1NXP12X]1NVP13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P12a]1
NVP12b]1NTP13c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13l]1N
XP16m]1NYP15n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13V^1N
YP14W^1NXP13P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_^1NV
P13`^1NWP12a^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\4NYP
14k^1NVP12l^1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_1NTP
13\4NYP12W_1NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NUP12`
_1NVP12a_1NTP14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP12j_1
NVP13k_1NXP13l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12T`1N
VP14U`1NVP13X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^`1NX
P14_`1NVP15``1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j`1NV
P13k`1NYP12l`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14Ua1NV
P12Va1NVP13Wa1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N[P13
_a1NXP14`a1NVP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP12ia
1NUP12ja1NVP12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12Rb1NV
P14Sb1NVP12Tb1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1NYP1
3]b1NYP13^b1NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP12gb
1NUP13hb1NXP12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP13Sc
1NWP13Tc1NWP13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP12_c
1NUP14`c1NVP12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1NYP1
6hc1OTP16ic1OYP17jc1OVP17kc1OXP19l;OVP19lc1OXP1?mc1OYP16nc1OVP16oc1OTP15hc1OTP17Pd1OVP17Qd1OYP17
Rd1OVP18Sd1OVP1ETd1OUP16Ud1P1\P17Vd1P1ZP1>Wd1P1VP1=Xd1P1TP17Yd1P1XP17Yd1P1ZP16Zd1P1XP15[d1P1VP16
\d1P1TP16\d1P1VP19]d1P1XP19]d1P1ZP17^d1P1XP17^d1P1[P16_d1P1VP16`d1P1YP15ad1P1VP16bd1P1YP17cd1P1V
P16dd1P1VP18ed1P1[P16fd1P1YP16gd1P1UP140P1RP1>hd1P1TP18id1P1[P16jd1P1VP110P1RP13kd1P1YP12ld1P1UP
13md1P1TP12nd1P1UP17od1P1YP14l>P1WP19Pe1P1ZP15Qe1P1VP12Re1P1TP13Se1P1TP12Te1P1TP16Ue1P1VP12Ve1P1
TP140P1RP12We1P1UP12Xe1P1TP14Ye1P1TP12Ze1P1TP13[e1P1WP12\e1P1VP12]e1P1TP12^e1P1UP13_e1P1WP12`e1P
1UP14\4P1\P12U:P1VP13ae1P1YP12be1P1UP12ce1P1TP12de1P1UP13ee1P1UP16fe1P1VP13ge1P1VP13he1P1VP13ie1
P1WP12je1P1TP12ke1P1TP110P1RP12le1P1UP12me1P1UP12ne1P1UP13oe1P1XP13Pf1P1WP13Qf1P1XP12Rf1P1TP14Sf
1P1YP13Tf1P1WP13Uf1P1WP12Vf1P1VP12Wf1P1TP12Xf1P1VP12Yf1P1UP16Zf1Q1VP15[f1Q1TP15]a1R1WP16\f1R1WP1
6]f1R1WP15^f1R1WP15_f1R1UP17`f1R1VP16af1R1TP15bf1R1TP15cf1R1VP14df1R1TP15ef1R1YP19ff1R1ZP19ff1R1
\P16gf1R1UP17hf1R1VP1;if1R1TP18jf1R1TP18kf1R1VP14lf1R1XP14mf1R1ZP12nf1R1UP12of1R1UP12Pg1R1TP15Qg
1R1TP15Rg1R1VP16Sg1R1UP16Sg1R1XP13Tg1R1TP15Ug1R1TP12Vg1R1UP12ZW1R1VP13Wg1R1YP13Sg1R1UP15Xg1R1^P1
4Yg1R1WP12Zg1R1UP120R1RP12T5R1UP110R1RP17[g1R1VP17[g1R1XP18\g1R1TP18]g1R1VP15^g1R1VP16_g1R1VP13`
g1R1UP1Bag1R1TP16bg1R1VP15d1R1SP13cg1R1YP110R1RP13dg1R1YP12V5R1UP13\R1R1YP15eg1R1WP12fg1R1UP110R
1RP12gg1R1VP13hg1R1XP12V5R1UP13ig1R1YP13jg1R1WP12kg1R1UP110R1RP13lg1R1XP12mg1R1VP12ng1R1VP12og1R
1UP12Ph1R1VP12Qh1R1VP12Rh1R1VP12Sh1R1VP12Th1R1UP12Uh1R1VP12Uh1R1VP12Vh1R1UP14Wh1R1XP13Xh1R1YP13Y
h1R1XP12Zh1R1TP13[h1R1WP110R1RP12\h1R1VP13]h1R1XP12^h1R1TP13_h1R1YP13`h1R1YP12ah1R1VP12ja1R1UP12
bh1R1VP12ch1R1TP13dh1R1XP12eh1R1VP13fh1R1YP12gh1R1UP14hh1R1ZP13ih1R1WP13YP1R1XP13jh1R1WP13kh1R1Y
P14lh1R1\P13iHR1XP12mh1R1TP13nh1R1VP12]JR1VP13oh1R1VP13Pi1R1WP12Qi1R1TP12Xb1R1TP12dc1R1VP12Ri1R1
VP12Si1R1TP12U:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12Ti1R1TP12Ui1R1TP110R1RP110R1RP13Vi1R1TP1
10R1RP12Wi1R1TP120R1RP12T5R1UP110R1RP12Xi1R1UP14Yi1R1YP13Zi1R1TP13[i1R1TP12\i1R1TP12]i1R1TP13^i1
R1XP14_i1R1[P12`i1R1TP12ai1R1TP12X]1R1VP12bi1R1TP12ci1R1VP13di1R1XP14ei1R1YP14^\1R1\P12[X1R1UP13
SP1R1YP14X:R1\P13\4R1YP13fi1R1YP13gi1R1UP12hi1R1VP12ii1R1TP13ji1R1TP12V5R1UP14W5R1[P13ki1R1VP12l
i1R1TP12mi1R1TP13ni1R1XP13oi1R1TP12T;R1UP13Pj1R1WP14Qj1R1VP12Rj1R1TP14Sj1R1WP13Tj1R1WP12Uj1R1UP1
2Vj1R1TP13Wj1R1XP12ha1R1VP110R1RP12ZW1R1VP12T3R1VP12Xj1R1UP12cP1R1UP12cP1R1UP14Yj1R1ZP14Zj1R1VP1
3[j1R1TP110R1RP110R1RP12\j1R1TP110R1RP12V5R1VP12]j1R1UP12^j1R1TP12\^1R1VP13_j1R1UP14`j1R1XP13aj1
R1YP13bj1R1WP14cj1R1ZP13dj1R1TP13ej1R1UP12fj1R1TP12gj1R1TP12hj1R1UP110R1RP12ij1R1VP12jj1R1UP12kj
1R1VP14X:R1\P12lj1R1TP12TKR1VP1:mj1S1TP16nj1S1XP16U2S1WP1<oj1S1VP18Pk1S1XP14Qk1S1ZP12Rk1S1TP17Sk
1S1VP15Tk1S1WP12Z1S1TP15Uk1S1YP14Vk1S1YP15Wk1S1WP14Xk1S1TP18Yk1S1]P14Zk1S1VP16[k1S1WP17id1S1YP19
\k1S1TP18]k1S1TP18]k1S1TP17^k1S1TP19_k1S1VP18`k1S1VP18`k1S1VP17ak1S1VP14bk1S1TP12ck1S1VP12dk1S1U
P13ek1S1YP12fk1S1UP12W3S1UP12gk1S1UP15hk1S1XP12ik1S1TP13jk1S1YP12kk1S1UP127S1UP13lk1S1XP12mk1S1T
P127S1VP12W3S1UP13nk1S1YP14e3S1[P13ok1S1WP13Pl1S1XP13aj1S1YP12`g1S1UP16Ql1S1VP19Rl1S1XP17Sl1S1XP
12Tl1S1UP12Ul1S1UP12Vl1S1TP13Wl1S1YP12Xl1S1UP13Yl1S1YP13Zl1S1VP13[l1S1VP1:l;S1VP17[k1S1VP15\l1S1
TP1:]l1S1YP15^l1S1TP15_l1S1TP1:`l1S1VP13al1S1UP19bl1S1VP17d5S1XP18cl1S1XP12dl1S1UP12el1S1TP13fl1
S1XP12hT1S1UP12gl1S1TP14hl1S1VP13il1S1TP1:jl1T1TP1<kl1T1VP16ll1U1VP15ml1U1XP18nl1U1XP17ol1U1YP15
V5U1VP17Pm1U1TM3Qm1U1XP13Rm1U1UP13Sm1U1WP15Tm1U1VP15Um1U1^P12Vm1U1TP14Wm1U1WP16Xm1U1VP13Ym1U1WP1
3Zm1U1WP15[m1U1VP17\m1U1[P12]m1U1TP15^m1U1VP13_m1U1TP16`m1U1VP15am1U1TP16bm1U1UP16cm1U1VP15dm1U1
VP16em1U1WP16fm1U1VP17gm1U1YP15hm1U1UP17im1U1VP17jm1U1WP1:km1U1TP17lm1U1TP17mm1U1ZP17nm1U1YP14om
1U1TP17Pn1U1XP16Qn1U1XP16Rn1U1VP15Sn1U1VP13Tn1U1TP17Un1U1XP13Vn1U1UP16Wn1U1VP13Xn1U1XP15Yn1U1UP1
6Zn1U1TP12[n1U1VP13\n1U1XP14]n1U1[P13^n1U1UP15_n1U1WP12`n1U1VP110U1RP12an1U1UP15\l1U1TP17Pe1U1YP
18bn1V1YP16cn1V1ZP15dn1V1WP15U:V1UP15en1V1WP160V1RP16jLV1WP17ej1V1WP17ej1V1YP17fn1V1YP14gn1V1TP1
5hn1V1VP18in1V1YP16jn1V1YP15kn1V1XP17ln1V1WP17ln1V1YP18mn1V1UP16nn1V1XP16on1V1YP1:Po1V1TP16Qo1V1
VP1;Ro1V1VP19So1V1TP16To1V1VP15Uo1V1WP15Vo1V1VP15Wo1V1WP15Xo1V1TP16Yo1V1TP19Zo1V1XP15[o1V1WP15\o
1V1UP15]o1V1WP16^o1V1VP16_o1V1YP17`o1V1VP16ao1V1XP15bo1V1TP16co1V1VP16W5V1[P15do1V1VP15eo1V1XP18
Pe1V1[P16fo1V1XP17^:V1XP16go1V1VP17ho1V1VP17ho1V1XP15io1V1TP17jo1V1WP17d5V1YP1:ko1V1XP1:ko1V1ZP1
6lo1V1XP15W3V1VP16mo1V1ZP17no1V1VP17oo1V1XP16PP2V1WP16QP2V1YP14RP2V1UP17SP2V1[P15TP2V1WP1:UP2V1Z
P17VP2V1TP17WP2V1VP18XP2V1YP15YP2V1VP18ZP2V1YP17ej1V1WP17ej1V1YP19[P2V1XP19[P2V1ZP15\P2V1WP15]P2
V1UP15^P2V1WP17jLV1YP18_P2V1VP18_P2V1XP16`P2V1VP15aP2V1UP19bP2V1XP19bP2V1ZP17cP2V1VP17dP2V1XP16e
P2V1XP16fP2V1VP17gP2V1\P16hP2V1ZP17iP2V1XP147V1UP16jP2V1TP16kP2V1VP19lP2V1WP17mP2V1XP16nP2V1XP16
oP2V1ZP17PQ2V1YP15QQ2V1VP1;RQ2V1VP1;SQ2V1XP16TQ2W1WP17UQ2W1WP16VQ2W1VP14WQ2W1UP15XQ2W1WP16YQ2W1W
P16ZQ2W1XP17[Q2W1[P15\Q2W1XP15gOW1XP19]Q2W1[P15^Q2W1VP15d1W1SP14_Q2W1[P15jLW1WP12`Q2W1TP16aQ2W1U
P16bQ2W1TP16cQ2W1VP18dQ2W1TP16eQ2W1VP16eQ2W1VP13fQ2W1TP16d1W1SP13gQ2W1UP13hQ2W1XP13iQ2W1VP12jQ2W
1UP16kQ2W1WP12lQ2W1TP14S1W1RP16mQ2W1TP13nQ2W1VP13oQ2W1TP12PR2W1TP16QR2W1YP14Z1W1SP12RR2W1VP13SR2
W1XP12a1W1VP12TR2W1TP110W1RP12X2W1VP12UR2W1TP12VR2W1UP12a1W1VP16WR2W1RP15XR2W1RP15XR2W1RP140W1RP
16YR2W1VP13ZR2W1VP15hQ2W1YP14[R2W1VP13\R2W1TP15]R2W1WP16\>W1ZP12^R2W1TP13TNW1XP110W1RP12_R2W1TP1
3`R2W1WP13TLW1YP13aR2W1YP12bR2W1TP13cR2W1TP110W1SP13dR2W1XP13eR2W1XP13fR2W1XP13gR2W1XP13hR2W1UP1
4X:W1[P110W1SP17iR2X1VP17U2X1WP16[5Y1WP14S1Y1SP16jR2Z1XP17jR2Z1YP140[1RP15kR2[1TP13Z1[1SP14lR2[1
XP12mR2[1VP12mR2[1UP17nR2\1TP16oR2\1XP14W3\1UP13PS2\1WP15QS2\1WP15RS2\1TP15SS2\1WP15TS2\1VP14US2
\1YP14VS2\1TP17WS2\1VP16XS2]1VP1;YS2]1TP1;ZS2]1VP16[S2]1TP17\S2]1WP16]S2]1VP17^S2]1YP18_S2]1\P17
`S2]1VP15aS2]1TP15bS2]1VP15cS2]1XP16dS2]1WP15eS2]1WP17fS2]1UP19gS2]1ZP16hS2]1[P15iS2]1WP16jS2]1Z
P15kS2]1UP17lS2]1WP18mS2]1[P16nS2]1YP15oS2]1XP18PT2]1XP18QT2]1ZP16RT2]1UP15ST2]1VP16TT2]1XP16UT2
]1YP17VT2]1ZP14WT2]1TP16XT2]1WP13h=]1WP12Z1]1SP13YT2]1XP13ZT2]1XP15[T2]1VP12a1]1UP12\T2]1VP12]T2
]1VP15^T2]1VP17_T2]1YP16`T2]1ZP13aT2]1VP13bT2]1VP13cT2]1YP13dT2]1TP15eT2]1WP14fT2]1WP14gT2]1[P14
hT2]1ZP14iT2]1YP13jT2]1VP14kT2]1XP13lT2]1WP12Z1]1TP13d1]1TP12mT2]1TP16nT2]1XP13oT2]1WP12PU2]1VP1
3QU2]1XP13RU2]1XP13SU2]1UP12TU2]1UP13UU2]1XP14VU2]1ZP14WU2]1YP13XU2]1WP12YU2]1TP13ZU2]1YP12jQ2]1
UP13[U2]1VP14\U2]1YP13]U2]1WP12^U2]1TP12g4]1VP14_U2]1VP12`U2]1VP110]1SP12aU2]1TP13bU2]1VP1?[S2]1
UP12cU2]1TP15dU2]1VP13eU2]1TP12fU2]1TP12gU2]1TP14hU2]1VP13iU2]1WP13jU2]1WP13kU2]1XP13lU2]1WP14mU
2]1ZP13nU2]1XP13oU2]1XP13PV2]1YP110]1RP15QV2]1]P14QV2]1ZP15QV2]1^P14QV2]1[P13RV2]1XP14SV2]1[P12T
V2]1VP13UV2]1YP13kK]1VP12VV2]1UP14WV2]1YP14XV2]1VP15YV2]1YP14ZV2]1XP13[V2]1WP13\V2]1WP14]V2]1XP1
3^V2]1WP12_V2]1TP12`V2]1TP14gT2]1\P13aV2]1VP12X2]1VP12W3]1VP13bV2]1WP16cV2^1XP17dV2^1[P14eV2^1VP
17fV2^1XP16gV2^1XP17hV2^1[P17iV2^1ZP1;jV2^1YP18kV2^1YP18kV2^1XP18lV2^1YP15mV2^1WP15nV2^1VP16oV2^
1YP16oV2^1ZP15\S2^1WP16PW2^1VP18QW2^1VP15RW2^1WP15SW2^1XP16TW2^1VP16UW2^1VP16UW2^1XP1:VW2^1ZP1:V
W2^1YP15WW2^1TP15XW2^1SP15YW2^1UP19ZW2^1XP15[W2^1TP15\W2^1VP16]W2^1VP1:^W2^1VP19_W2^1[P19`W2^1[P
1:`W2^1]P1:_W2^1]P1:aW2^1VP18bW2^1YP14cW2^1UP16dW2^1VP16eW2^1YP16fW2^1WP17gW2^1ZP16hW2^1XP19iW2^
1VP18jW2^1ZP18kW2^1ZP17lW2^1XP15mW2^1UP15nW2^1WP17oW2^1WP16PX2^1UP16QX2^1UP18RX2^1XP18SX2^1WP16T
X2^1VP15h=^1VP18UX2^1ZP16mU2^1[P16VX2^1WP16WX2_1UP16XX2`1WP18YX2`1XP15ZX2`1RP1C[X2`1TP15\X2`1SP1
5]X2`1UP15^X2a1SP1:_X2b1ZP18`X2b1WP1BaX2c1oLJbX2c1PM7cX2d1VP17dX2d1XP16eX2d1YP17fX2d1TP17gX2d1VP
1:l;d1UP1:hX2d1WP17iX2d1VP16jX2d1VP16jX2d1XP16kX2d1VP15lX2d1TP15mX2d1VP17nX2d1YP16oX2d1TP16oX2d1
VP16PY2d1XP16PY2d1ZP17QY2d1WP17RY2d1YP16SY2d1XP14TY2d1TP15UY2d1TP15VY2d1VP16WY2d1VP16WY2d1XP16XY
2d1VP12YY2d1TP13ZY2d1WP12[Y2d1UP110d1RP12\Y2d1UP13]Y2d1WP14^Y2d1[P13_Y2d1XP17`Y2d1WP16aY2d1VP19b
Y2d1WP14cY2d1TP14dY2d1TP15eY2d1TP13fY2d1VP14gY2d1TP15hY2d1WP16iY2d1VP1@jY2d1TP13kY2d1VP13lY2d1WP
16mY2d1VP1;nY2d1VP15oY2d1WP18PZ2d1WP18PZ2d1YP16QZ2d1WP15RZ2d1VP16SZ2d1VP12TZ2d1TP13UZ2d1VP12a1d1
VP1Da1d1UP13VZ2d1TP12WZ2d1TP13XZ2d1YP12YZ2d1TP13ZZ2d1WP13[Z2d1XP13\Z2d1VP13]Z2d1TP12^Z2d1TP14_Z2
d1ZP13`Z2d1VP14aZ2d1XP13bZ2d1XP124d1VP13cZ2d1TP13dZ2d1TP13eZ2d1TP12fZ2d1UP12gZ2d1TP14hZ2d1TP190d
1RP15iZ2d1VP14jZ2d1TP110d1RP15kZ2d1WP12lZ2d1TP13mZ2d1WP13nZ2d1WP14oZ2d1YP14P[2d1[P15\4d1]P13Q[2d
1VP13R[2d1TP12a1d1UP13S[2d1XP13T[2d1WP13PR1d1YP13U[2d1WP15V[2d1VP13W[2d1TP13X[2d1UP12Y[2d1TP12Z[
2d1UP110d1RP14[[2d1TP12\[2d1UP15][2d1WP12X2d1VP13^[2d1WP13_[2d1TP12`[2d1TP12a[2d1TP18b[2e1^P16c[
2e1VP16d[2e1SP1Be[2e1UP17f[2e1YP16g[2e1WP1>h[2e1YP17i[2e1YP16j[2e1TP1Jk[2e1UP16l[2e1UP17h[2e1VP1
5m[2e1YP14n[2e1UP15o[2e1UP17P\2e1WP17Q\2e1YP15R\2e1XP19S\2e1WP15T\2e1VP14U\2e1UP17V\2e1VP17W\2e1
YP17X\2e1ZP16Y\2e1WP15Z\2e1UP1;[\2e1]P17\\2e1ZP15]\2e1UP16^\2e1UP17_\2e1WP18`\2e1WP1<a\2e1WP15d[
2e1SP14b\2e1SP17h[2e1WP15c\2e1UP15d\2e1YP13e\2e1YP14b\2e1SP15f\2e1YP13g\2e1YP16h\2e1ZP14b\2e1RP1
8i\2f1^P17j\2f1ZP15k\2f1YP13l\2f1VP15m\2f1YP16n\2f1ZP17o\2f1]P17P]2f1_P15Q]2f1ZP14R]2f1VP15S]2f1
[P15T]2f1YP18U]2f1]P16V]2f1WP14W]2f1WP14X]2f1UP17Y]2f1XP12Z]2f1TP15d[2f1SP11[]2f1RP14\]2f1XP12]]
2f1TP12^]2f1SP15_]2f1XP16`]2f1WP18a]2f1\P18b]2f1YP1:a]2f1^P16c]2f1XP16d]2f1YP17e]2f1YP18f]2f1YP1
6g]2f1WP17h]2f1YP17i]2f1ZP18j]2f1\P16k]2f1ZP15l]2f1WP16m]2f1WP14n]2f1UP16o]2f1WP12^]2f1TP13P^2f1
UP17Q^2f1WP14R^2f1YP16S^2f1XP16T^2f1WP14U^2f1VP15V^2f1WP15W^2f1ZP12X^2f1UP14Y^2f1VP13Z^2f1TP13[^
2f1WP12\^2f1VP14]^2f1XP14^^2f1[P14_^2f1XP12`^2f1UP16a^2f1VP13b^2f1XP16c^2f1WP12d^2f1TP13e^2f1XP1
:f^2g1^P18g^2g1ZP1=h^2g1XP1:i^2g1]P17j^2g1ZP18k^2g1XP19l^2g1XP18l^2g1XP1?g^2g1YP1:m^2g1[P17n^2g1
VP1?o^2g1WP16P_2g1WP1>P_2g1XP14Q_2g1UP18k^2g1XP12R_2h1UP11[]2h1RP17[]2h1RP13S_2h1TP13T_2h1TP15T_
2h1VP11[]2h1RP15[]2h1RP12U_2h1UP15V_2h1[P1;[]2h1SP14W_2h1VP13X_2h1UP12Y_2h1UP12Z_2h1RP11[]2h1RP1
1[]2h1RP11[]2h1RP14[_2h1TP18\_2i1XP15]_2i1XP16^_2i1VP15T_2i1VP19__2i1_P19__2i1_P18`_2i1\P15T_2i1
TP18a_2i1[P17b_2i1WP16c_2i1WP16d_2i1YP15e_2i1TP15f_2i1TP14g_2i1WP17h_2i1XP16i_2i1VP16j_2i1WP14k_
2i1TP11l_2j1RP12m_2j1VP12l_2j1QP12n_2j1UP11l_2j1RP12o_2j1UP12P`2j1UP12Q`2j1UP12R`2j1UP12S`2j1TP1
1l_2j1RP12T`2j1UP12U`2j1UP13V`2j1WP11l_2j1RP12W`2j1VP12X`2j1UP12Y`2j1TP12Z`2j1VP12[`2j1TP12\`2j1
VP12]`2j1VP12^`2j1TP12_`2j1UP12``2j1VP12a`2j1UP12b`2j1VP12c`2j1VP12d`2j1UP11l_2j1RP15e`2k1SP11f`
2k1RP11f`2k1RP11f`2k1RP11f`2k1RP12g`2k1TP12h`2k1VP13i`2k1YP12j`2l1UP14k`2l1WP13l`2m1XP11m`2m1RP1
3n`2n1XP12o`2n1UP13f\2n1YP13Pa2n1TP12Qa2o1VP12Ra2o1TP11[]2o1RP14Sa2P2WP12Ta2P2UP14Ua2P2WP13Va2P2
TP13Wa2Q2VP13Xa2Q2XP12Ya2Q2UP18Za2R2TP1;[a2R2TP14\a2R2TP1:]a2R2WP130R2RP110S2RP110S2RP1;^a2T2TP1
:_a2U2XP16`a2U2YP15ja1U2VP17aa2U2UP1Dd1U2TP1:ba2U2VP13ca2U2YP17da2U2WP16ea2U2WP16fa2U2ZP14W3U2UP
16ga2U2WP16ha2U2YP13ia2U2XP13ja2U2WP12ka2U2VP14X:U2[P13hOU2XP13la2U2WP13ma2U2YP13na2U2YP13oa2U2Y
P13Pb2U2VP13Qb2U2WP13Rb2U2XP13Sb2U2YP13Tb2U2YP13Ub2U2YP12Vb2U2VP13Wb2U2WP13Xb2U2WP12Yb2U2UP13Zb2
U2XP12[b2U2TP12Vl1U2TP12\b2U2VP13]b2U2XP110U2RP14^b2U2YP12_b2U2UP12`b2U2UP12V5U2UP17ab2U2ZP12bb2
U2VP12V5U2UP13cb2U2UP12cb2U2UP12db2U2UP12eb2U2TP12fb2U2TP12gb2U2UP13hb2U2XP12ib2U2TP12UFU2UP12UF
U2UP14jb2U2TP13kb2U2YP13lb2U2YP12mb2U2UP18^a2U2TP15nb2U2VP13ob2U2XP12Pc2U2VP14Qc2U2YP13Rc2U2WP14
Sc2U2UP110U2RP130U2RP12Tc2U2UP12Uc2V2UP14Vc2V2WP14Wc2V2XP13Xc2V2XP15Yc2V2YP16Zc2W2WP16[c2W2WP15\
c2W2TP16]c2W2WP16^c2W2UP17_c2W2VP17`c2W2XP17ac2W2WP16bc2W2XP17cc2W2WP16dc2W2UP11ec2W2SP12fc2W2UP
13gc2W2YP17hc2W2[P17ic2W2VP13jc2W2YP17kc2W2VP15lc2X2TP15mc2X2XP16nc2X2WP18oc2X2WP16Pd2X2YP16Qd2X
2VP17Rd2X2ZP16Sd2X2TP16Sd2X2VP16Td2X2[P14UAX2UP16Ud2Y2YP15Vd2Y2UP16Wd2Y2WP16Wd2Y2YP16Xd2Y2VP1BYd
2Y2VP16Zd2Y2UP16[d2Y2WP16\d2Y2YP17]d2Y2[P15^d2Y2XP14_d2Y2VP16`d2Y2ZP17ad2Y2]P15bd2Y2YP15cd2Y2XP1
6dd2Z2UP16dd2Z2VP15ed2Z2WP14fd2Z2TP14gd2Z2UP15hd2Z2YP154Z2UP15id2Z2WP15jd2Z2VP16kd2[2VP17ld2[2VP
17md2[2XP1=nd2[2VP17od2[2[P15Pe2[2TP15Qe2[2WP16Re2[2ZP17Se2\2XP17Se2\2ZP18Te2\2YP16Ue2\2YP15Ve2\
2XP16Q:\2XP16We2\2VP15Xe2\2TP15Ye2\2VP16Ze2\2WP16Ze2\2YP16[e2\2YP1:\e2]2VP17]e2]2YP18^e2]2\P17_e
2]2WP17_e2]2YP17_e2]2WP17_e2]2YP19`e2^2XP15ae2^2VP15be2^2XP16ce2^2WP16de2^2YP17ee2^2VP17ee2^2XP1
5fe2^2TP15ge2^2VP15mb2^2WP15he2^2WP18ie2_2VP17Z5`2WP17Z5`2YP19m3`2[P1:je2a2VP15ke2a2UP15le2a2VP1
5cMa2XP16^Ma2ZP15me2a2VP14ne2a2TP15oe2a2XP14Pf2a2TP140a2RP14Qf2a2TP19VW2b2YP1:VW2b2YP1:Rf2b2UP1J
Sf2b2WP19Sf2b2\P15nV2b2VP15Tf2b2WP16Uf2c2WP15Vf2c2UP15Wf2c2WP15Z1c2SP16Xf2c2\P15Yf2c2XP17Zf2c2ZP
18d5c2WP16[f2c2XP15\f2c2VP16]f2c2YP17^f2c2VP17_f2c2\P17`f2c2XP17af2c2YP15bf2c2WP19cf2d2VP16df2d2
VP16ef2d2YP16ff2d2ZP19gf2e2\P17hf2e2YP1Cif2e2XP16jf2e2VP16kf2e2VP16lf2e2YP14mf2e2VP15nf2e2VP16of
2e2\P16Pg2e2[P15Qg2e2VP19Rg2f2\P1=Rg2f2`P18T6f2ZP18Sg2f2]P18Tg2f2YP18Ug2f2[P15Vg2f2TP15Wg2f2VP15
Xg2g2UP17Yg2g2WP17Zg2h2VP19[g2h2VP15\g2h2WP17]g2h2XP18^g2h2YP17_g2h2YP19Y4h2ZP19`g2i2^P17ag2i2^P
16bg2i2XP17cg2i2\P18dg2j2XP17eg2j2YP17fg2j2VP16gg2j2XP110k2RP12hg2k2TP110k2RP12ig2k2TP14jg2k2VP1
4kg2k2WP16lg2l2SP1U1l;l2VP1U1mg2l2XP15fd2l2SP15ng2l2UP14og2l2UP14Ph2l2YP12Qh2l2TP12Rh2l2TP12Sh2l
2TP14X:l2\P12T_1l2VP14X:l2\P13Th2l2XP12Uh2l2VP12Vh2l2VP12Wh2l2VP12Xh2l2VP12Yh2l2TP13Zh2l2YP12[h2
l2VP12a1l2VP12\h2l2UP12]h2l2VP12g4l2VP12^h2l2UP16_h2l2UP12`h2l2UP12ah2l2UP12bh2l2UP12W_1l2VP12ch
2l2VP12dh2l2VP12eh2l2VP12U:l2VP12fh2l2UP12gh2l2VP12hh2l2UP12ih2l2VP12jh2l2VP12kh2l2UP12lh2l2TP12
mh2l2TP12nh2l2TP12oh2l2UP12Pi2l2UP12a1l2VP13Qi2l2YP12Ri2l2VP13mQ1l2YP13dc1l2WP16Si2l2UP16Ti2m2WP
16Ui2m2WP17Vi2m2WP17Wi2m2YP1;Xi2m2WP1;Yi2m2YP17Zi2m2VP15[i2m2VP15P2m2UP15\i2m2WP1;]i2m2WP15^i2m2
TP19_i2m2XP17`i2m2XP17`i2m2ZP19ai2m2ZP15bi2m2XP15ci2m2YP15di2m2WP18ei2m2ZP15fi2m2TP15gi2m2VP16hi
2m2VP16ii2m2XP15ji2m2TP1:ki2m2VP1:li2m2XP18mi2m2VP18ni2m2YP19oi2m2XP16Pj2m2WP17Qj2m2VP18Rj2m2[P1
6^Om2[P18Sj2m2]P15Tj2m2TP15Uj2m2VP15Vj2m2VP16Wj2m2ZP18Xj2m2WP18Xj2m2YP15Yj2m2VP16\>m2ZP16Zj2m2XP
16[j2m2TP16\j2m2VP17]j2m2VP19l;m2VP16^j2m2VP17_j2m2TM5`j2m2TP16aj2m2VP16bj2m2VP15cj2m2UP15dj2m2W
P14ej2m2TP16XZ1m2\P19l;m2VP18fj2m2ZP1=gj2m2TM=hj2m2VM5ij2m2UP15jj2m2UP17kj2m2VP15lj2m2WP15mj2m2T
P15nj2m2VP15oj2m2XP14Pk2m2UP17Qk2m2\P16Rk2m2WP17Sk2m2UP17Sk2m2WP1<Tk2m2WP15Uk2m2UP15Vk2m2TP16Wk2
m2SP16Xk2m2UP17Yk2m2YP15Zk2m2VP17[k2m2WP16\k2m2XP15]k2m2VP14^k2m2TP14_k2m2VP16`k2m2TP17ak2m2XP16
bk2m2VP16bk2m2XP15UAm2VP15ck2m2XP14dk2m2TP17kj2m2VP16ek2m2XP12fk2m2VP17gk2m2VP14UFm2TP13hk2m2YP1
4ik2m2YP12jk2m2UP17kk2m2WP17kk2m2YP17lk2m2XP15mk2m2TP14UFm2TP19l;m2VP18nk2m2XP16ok2m2VP15Pl2m2UP
14Pl2m2TP17Ql2m2VP1:nm1n2YP1:nm1n2[P1@l;n2QM@Rl2n2SM>Sl2n2QM>Tl2n2SM<Ul2n2QM=Vl2n2PM=Wl2n2RM9Xl2
n2QM9Yl2n2SM6fd2o2RP16Vl2o2SP16Vl2o2RP160o2QP16Zl2o2SP16XW2o2RP16Vl2o2SP18[l2P3TP17\l2P3TP19]l2P
3VP18^l2P3VP1?_l2P3TP1@`l2Q3TP1@al2Q3VP1:d8Q3WP1:d8Q3YP17bl2Q3TP140Q3RP14T5Q3UP1ATl1R3QMAcl2R3SM
Bdl2R3UMBdl2R3TM7el2S3VP15fl2S3VP16gl2S3UP16hl2S3UP14il2S3TP15jl2T3TP16kl2T3VP17ll2T3TP16ml2T3VP
14nl2T3YP12\T1T3VP15ol2T3TP120T3SP12Pm2T3UP17Qm2T3VP1;0T3SP140T3RP17Rm2T3VP140T3RP14Sm2T3TP14Tm2
T3TP13Um2T3WP16Vm2T3VP12Wm2U3UP12Xm2U3UP12mb2U3UP1EYm2V3SMEYm2V3UM;Zm2V3YP18[m2V3VP15\m2V3UP15]m
2V3WP1:^m2V3SM:_m2V3UM5`m2V3UP15am2V3WP14bm2V3TP16cm2V3WP14dm2V3WP12em2V3TP1<fm2V3VP1>gm2V3UP17V
5V3VP1;fm2V3WP1:hm2V3TP14im2V3TP15jm2V3VP16km2V3YP110V3RP13lm2V3WP13mm2V3YP12nm2W3VP12nm2W3VP12o
m2W3VP12Pn2W3VP12Qn2W3TP110W3RP12a1W3VP13Rn2X3VP12Sn2X3TP13Tn2X3YP15Un2Y3UP13Vn2Y3VP12Wn2Y3TP13X
n2Y3WP15Yn2Y3XP15Zn2Y3TP12[n2Y3UP14UFY3UP16\n2Z3ZP15]n2Z3VP17^n2Z3VP14_n2Z3XP13`n2Z3TP12an2Z3TP1
7bn2Z3ZP16cn2Z3VP16dn2Z3YP14en2Z3YP13fn2Z3WP16gn2Z3]P16hn2Z3VP14fLZ3ZP14in2Z3TP14X:Z3\P16jn2Z3TP
16kn2Z3VP13ln2Z3XP14mn2Z3[P13i`1Z3YP15nn2Z3WP15on2Z3UP15Po2Z3WP17Qo2Z3ZP14Ro2Z3ZP14So2Z3XP142Z3\
P12To2Z3VP13Uo2Z3WP12V5Z3VP13Vo2Z3XP13Wo2Z3YP12Xo2Z3UP124Z3VP13Yo2Z3XP15Zo2Z3\P13[o2Z3WP13SR1Z3Y
P13\o2Z3XP13]o2Z3YP13^o2Z3WP12_o2Z3UP12`o2Z3TP13ao2Z3XP12bo2Z3UP12co2Z3TP12do2Z3TP14eo2Z3XP14eo2
Z3[P12fo2Z3TP12go2Z3UP14ho2Z3WP12;Z3VP13io2Z3WP14XZ1Z3[P13jo2Z3YP12ko2Z3TP12lo2Z3UP16mo2Z3]P14no
2Z3WP13oo2Z3XP13PP3Z3XP13QP3Z3WP13RP3Z3XP15SP3Z3TP14TP3Z3YP12UAZ3VP15UP3Z3[P13gOZ3YP14P]1Z3\P12U
:Z3VP13VP3Z3WP1o[3PDa\2QD\Y4QD]Y4QD^Y4PDa\2QDh^3QD_Y4QD`Y4QDaY4QDbY4PDQZ2QDfR3QDcY4PDe[5QDdY4QDe
Y4QDfY4QDgY4QD[n1QDgY4QDhY4QDiY4QDjY4PDc[5QDkY4QDlY4QDmY4PDa\2QDnY4QDU@WD0QDoY4XD0SD0TD5QDPZ4PD`
l1PDa\2QDh^3QDU@WD0QDQZ4XD0SD0QDgP1QDRZ4UD0QDSZ4QDTZ4TD6QDUZ4TD6QDVZ4S@0UD0PDb\2QDd3PD]T3QDWZ4UD
0QDi`3QDXZ4PD]T3QDYZ4P@dS3QDZZ4PDa\2QDh^3PD]T3QD[Z4UD0QDYZ3PD]T3QD\Z4TD4SD0QD]Z4TD3PDWl4UD0PDc\2
VD0UD0PDc\2PD2UD0QD^Z4QD_Z4PD2UD0PDfa5PDjX4UD0PDbS3PDa\2QDT_3PD2UD0PDa\2PDPl9PDa\2QD`Z4QDaZ4QDbZ
4PD`l1UD0QDcZ4PDPl9UD0QDdZ4QDeZ4PDdS3PD2QDfZ4QDk4aDX4`DYj<UD0PDRl8QDl4QDgZ4QDhZ4QDiZ4QDjZ4TD1QDk
Z4QDlZ4PD6PD=QDb3QDmZ4PD4TD2QD`3QDb3QDmZ4PD6TD2QD`3QDnZ4TD3PDbS3PDe[5PDe5QDoZ4TD2QDP[4QDQ[4QDR[4
QD`3TD3QD`T2QDPX3PDj\;QDPX3QDS[4QDUKTD1QDT[4QDic2QDm7TD1QDU[4QD`f1QDV[4QDW[4TD1QDX[4QDY[4QDZ[4`D
\X4QD[[4QDhCQD\[4PD`T3VD0QD[[4QDhCQD\[4PD`T3QD][4QD^[4PDe[5QD_[4VD0QD^[4PDe[5QD_[4QD`[4QD`3QDa[4
QDb[4`D^X4QDc[4QDd[4PD`S3PDe[5QDe[4PDdl:QD_;TD2QDf[4PD^S3QDV?TD4QD\W3VD0QDV?TD4QD\W3QDg[4QDh[4QD
U8SD0QDi[4QDj[4Q@j2QDk[4TD1QDl[4PDjS3QDm[4QDn[4TD3QDo[4QDP\4QDQ\4QDR\4PDWY2QDS\4QDT\4TD2QDb3QDU\
4QDV\4SD0S@0S@0PDcX4QDW\4PDQZ2PD_7TD4QDX\4Q@Y\4VD0PDQZ2PD_7TD4QDX\4Q@Y\4QDZ\4QDgZ1QD[\4QD\\4TD8Q
D]\4QD^\4TD4QD`3PDnGQD_\4SD0QD`\4PDnGQDa\4QDi=PDnGQDb\4QDc\4Q@jZ4S@0QDd\4QDe\4QDf\4QDg\4QDh\4QDi
\4QDj\4QDk\4QDl\4QDm\4QDn\4QDo\4QDP]4QDQ]4QDR]4QDS]4TD1QDT]4QDU]4QDV]4QDW]4QDX]4QDY]4QDZ]4QD[]4Q
D\]4QD]]4QD^]4QD_]4QD`]4QDa]4VD0QD`]4QDa]4QDb]4QDc]4QDd]4QDe]4QDf]4PDRT9PDaX4QDg]4QDh]4QDi]4TD1Q
DS5QDj]4QDk]4QDl]4QDm]4QD`X1P@HQDn]4QDo]4PDnl1SD0`DeX4`DbS3`D\X4QDP^4QDQ^4PDnl1PD^P5QDR^4PDbo1QD
S^4QDT^4QDU^4P@\X4PDbo1PDgU3PDcX4QDV^4QDb3PDgU3QDW^4QDX^4QDY^4QDb3QDZ^4QD[^4QDb3PD]X4aDl2SD0QD\^
4TD3QD]^4PDcQ5QDQ5TD4QD^^4PDcX4QDP5QDQ5TD3QD_^4VD0QDQ5TD3QD_^4QD`^4QDa^4QDb^4TD1QDc^4QDd^4QDe^4T
D1QDf^4QDg^4QDh^4QDi^4SD0QDj2TD2QDb3PDia5QDj^4`DcX4QDk^4QDl^4QDm^4Q@n^4TD4QDQ5TD1QDo^4QDP_4TD4QD
Q5TD1QDQ_4QDR_4QDS_4QDT_4TD4QDU_4QDV_4P@dS3QDW_4TD2QDX_4TD1QDQ_4Q@Y_4QDZ_4QD`3QDR5TD1QD[_4QD\_4T
D1QD]_4QD`3QD^_4TD:QD__4TD2QD`3QD`3QD`_4TD3QDa_4QDb_4QDc_4TD:QDd_4TD1QD`3PDe[5SD0PD\X4QDe_4QDf_4
S@0QDg_4QD`3QDR5QDh_4PDiX4SD0QDi_4TD1QDj_4PDmR2QDn4TD4QDk_4QDl_4aDb3QDm_4TD2QDn_4SD0QDo_4QDP`4SD
0QDm4TD2QDQ`4TD1QDR`4PD[2PD[X4QDf`3QDS`4QDT`4QDU`4PD6SD0QDV`4TD1QDW`4QDX`4QDY`4PD6`Eii:`Eji:`Eo7
QDZ`4TD1QD[`4aDb3aE^R1QDo4TD4QD\`4QD]`4QD^`4TD2QDo4QD_`4TD5QD``4QDa`4QDb`4PDeS3PD]m5QDc`4QDd`4PD
cX4PD_7QDe`4SD0QDf`4PDjX4SD0PDbS3QDg`4QDh`4P@4SD0QDi`4QDhCTD1QDj`4QDk`4PDiP6TD3QDl`4TD3PD`S3QDm`
4QDn`4QDo`4TD5PDjX4QDPa4QDQa4TD1QDRa4QDSa4QDTa4Y@0QDUa4P@cX4Y@0QDT5aDX4aDl2`DWl4`DXl4`DcX4QDPT3P
@^2QDUV3QDT5QDVa4P@o7PDZ8PDcX4QDT5QDgZ1QDWa4P@l<P@^X4QDXa4TD2QDYa4QDZa4QD[a4QD\a4QD]a4TD2QD^a4QF
P4QD_a4QD`a4TD1QDaa4QDgZ1Y@0QDba4TD1PDcX4QDU5aDX4aDl2QDgZ1QDca4QDda4P@cX4QDea4`DPc5`DH`Db\2`Dc\2
`Da\2aDX4aDl2QDgZ1QDfa4TD2QDga4`DPc5`Db\2`Dc\2`Da\2`DSc:aDl2QDgZ1QDha4TD4QDia4P@cX4QDU5QDgZ1Y@0Q
Dja4QDka4TD1QDgZ1QDla4Y@0QDma4VD0QDgZ1QDla4Y@0QDma4QDna4QDgZ1QDla4Y@0QDoa4PDVo2QDPb4QDk]1QDQb4TD
1QDRb4TD2`Den2QDgZ1QD`[1Q@b3QDSb4QDTb4QDUb4QDVb4P@d7QDSb4QDTb4QDUb4QDgZ1QDWb4QDgZ1QDXb4QDYb4QDgZ
1QDZb4PDo7Y@0QD[b4QDgZ1PDZ9QD\b4QD]b4QDgZ1QDb3PDjS3QD^b4TD1QD_b4PDjS3QD`b4PD]X4QD^`1QD`k2Q@ab4Y@
0QDbb4QDcb4TD1QDdb4`EQb5QDeb4QDfb4QDgb4TD2QDhb4VD0`EQb5QDeb4QDfb4QDgb4TD2QDhb4QDib4QDkR3Q@YBQDjb
4QDkb4QDlb4TD1QDmb4TD4QDV5PDgU<QDQT1TD3QDnb4UD0PDj6QDob4PDkX4TD4QDb3PDHQDPc4QDQc4QDb3PDHQDPc4PD[
X4PDVP3QDRc4QDgZ1TD3QDSc4PD[X4PDVP3PDfS3QDTc4PD\X4QDUc4QDVc4PD]T3QDWc4QD\W3PDVo2QDle1TD1QDXc4UD0
QDYc4QDZc4S@0S@0QD[c4UD0PDi;QD\c4QD]c4`E_7QD^c4QD_c4QD`c4QDac4SD0QDbc4PDPU2QDcc4PDPU2QDcc4PDPP2P
DPU2QDdc4PDHPD[Z5QDVf2QDec4PDgm1PD^V2PDcX4QDfc4PDgS3QDgc4VD0QDfc4PDgS3QDgc4QDhc4UD0QDic4TD5QDjc4
QDkc4QDlc4TD1QDmc4`DbS3`D^X4`D\X4QDgZ1QDb3QDnc4TD1QDoc4QDgZ1Q@b3S@0QDPd4PDg`:QDgZ1QDQd4PD[_5TD1Q
DRd4PDR_2PDPZ2PD_7QDSd4PDcX4QDTd4PDVU=PDWU=PDim1QDUd4SD0QDVd4QDRCPD]S3QDWd4SD0QDXd4QDYd4PDka5PDm
JQDZd4PDXQ7QD[d4QD\d4QD]d4QD^d4QD_d4QD`d4QDad4TD3QDbd4QDcd4TD1QDdd4PDe[5QD\W3QDed4QDfd4TD6PDcX4P
Dad9PD]S3QDgd4QDhd4QDid4SD0PD^Q9QDjd4PDHQDkd4TD8QDld4QD`3QD_X4PD`b2QDmd4QDnd4QDod4QDPe4QDPS2QDQe
4QDRe4PD`l1QDSe4QDTe4QDUe4P@jX4QDP\4QDVe4QDWe4QDXe4QD`3PD\X4PD[T3PDia2PD\X4QD`3QDYe4QDZe4QD[e4QD
\e4PDe[5PDZP2QD]e4QD^e4PDQY2QD_e4QDY^4PDcX4QD`e4TD1QDae4PDa`5PD\X4PDe[5QDbe4QDb3QDce4QDde4PDcS3Q
D`3QDee4QDfe4QDge4QDhe4QDie4QD]LS@0QDj2PDj6QDje4PDj6PDkQ9PDjU=PDj6PDnV2PD\X4PDgi<PDj6PD[o<PDXg2P
DTIQDke4QDle4PDTIQDme4PDTIQDne4PDSc2PD\X4PDTIPDk=PDe[5QD`b1PD\X4QD`3QD`b1PD\X4QD`3PDQ\2QDoe4QDPf
4PDQ\2QDQf4QDRf4PDdc:QDSf4PD\n4QDTf4PD]<PDk_5QDUf4PDiX4QD`3PDi6QDVf4PDkGQDWf4PDXIQDXf4PDj6QDYf4P
Dg[2QDZf4QD[f4PDg[2PDl[2QD\f4PDe[5QD]f4PDX]7QDP]4PD^R:QD^f4QD_f4QD`f4PDlT3PDaX4PDmT3PDlT3PD`T3PD
aS3PDQU3QDaf4PDPU3QDbf4PDlm8PDmg:PDmm8PDmg:PDmg:QDcf4QDkn3QDdf4PDWHQDef4PDaa4QDff4PDQd:QDgf4QDhf
4PDQd:PDhi:QDif4PDmJPDjf1PDQY5PDjf1PDjX4PDT7PDjX4QDjf4QDkf4PD^o2QDlf4QDmf4TD3QDnf4QDof4QDPg4QDQg
4PDUW5PDjm;PDT7PDT7QDRg4PDUW5QDSg4PDjX4PDT7QDgj1PDjk8PDaX4PDXIPDXIPDaX4PDjk8QDTg4PD`T4QD]P1QDUg4
VD0QD]P1QDUg4QDVg4QDWg4TD2QD`T2QDXg4QDYg4TD3QD`4TD6QDZg4QD[g4QD\g4QD]g4PDcX4QD]LQD^g4PD`T3`D\X4Q
D_g4TD2QDb3PDgS3QD`g4PDkQ9QDag4TD4QD`b1PDc[5PDhk8QDbg4QDcg4QDdg4S@0QDeg4PD[X4P@e[5QDTd1PD\X4QDfg
4PDWn8QD[n1PDnU7PD`Q9PD]X4QDo@QDgg4QDhg4PDkQ9PDcX4QDig4S@0S@0QDb3QDjg4QDkg4QDlg4TD3QDmg4PDW`5QDn
g4Q@b3QDog4TD2QDPh4QDUKPDa8PDaS3QDQh4TD1QDRh4PDaS3QDSh4TD2QDTh4QDUh4TD8QDZg4QDVh4QDWh4QDXh4PDR_2
QDb3QDYh4PDcX4QDZh4QD[h4QDgZ1QDb3QD\h4PDcX4QDW:QD]h4QD^h4TD1QD_h4QD`h4PDlGQDah4PDnGPDaX4PDoGQDbh
4QDch4PD`S3QDhCQDdh4VD0PD`S3QDhCQDdh4QDeh4QDfh4QDgh4QDgZ1QDhh4QDih4TD2QDb3QDjh4QDkh4TD3QDnZ2QDlh
4QDmh4PDe[5PDj6PD4PDe[5PDYIPD^IPDVk3PD^P3PDUW=QDnh4TD3QDoh4PDjS3QDTc4TD2PDcX4QDPi4QD_a4TD1QD`3QD
Qi4QD^IQDRi4TD1QDSi4PDcX4QDTi4QDUi4QDVi4QDi]1QDWi4QDXi4TD1QDYi4QDZi4TD1QDb3QD[i4QDZ\2PDW`5P@\X4T
D4QD\i4PDaS3PD`S3PDe[5QD]i4QD^i4SD0PDjX4PDj6PDjX4PD[o2PDjX4PDSf5PDjX4PDjX4PDYo1PDjX4PDjX4PD`c5PD
jX4QDfS1PDT7QD_i4QD`i4PDT7PD^IQDai4PDc6QDbi4PD^HPDaX4PDc6PD``5PDc6QDci4QDdi4PDjk8QDei4QDfi4QDgi4
PDZR9QDhi4PD[R9QDii4PDZP2QDji4PDRHPDeT4PDUi2PD^V2QDki4PDcQ5QDli4PDh`5QDmi4PDkV3QDni4PDkV3PDaW=PD
`R9QDoi4QDPj4QDQj4PDYIQDRj4PDZIQDSj4PDZIPDZIPDab6QDTj4PDnIPDcP3PDf5QDUj4PD_l4QDVj4PDjl8QDWj4PD]4
QDXj4PDT\4QDYj4PDnk8QDZj4PDYl8QD[j4PDZm8QD\j4QD]j4PDiX4PDPHQD^j4QD_j4QD`j4PDiV3QDaj4PDZ[:QDbj4PD
dJQDcj4PDfd1QDdj4PDil1QDej4PDV`2PDil1PDfIQDfj4QDgj4QDhj4PD]R:PDP]6QDij4PDSR9QDjj4PDSR9PDb=PD[JQD
kj4QDlj4PDen<PD`Y<QDmj4PDgQ9QDnj4PDWR9QDoj4PDd5QDPk4PDXR2PD\X4PDRl8QDQk4QDRk4QDSk4aDX4`DYj<`Dif:
`DaV4PDbo1QDTk4QDUk4PDbo1PDTIQDVk4PDiQ9PD]S2PDhk8QDWk4PDWX=PDb5PDhi:QDXk4PDnGPDaX4PDoGPDPk2PD[2P
DgX4QDYk4PDkf5QDZk4PDXn1QD[k4PDeh;QD\k4PDZU9QD]k4PDT7QD^k4PDZ<QD_k4QD`k4QDak4PDcX4PDeS2PD`S3QDbk
4PD_l1QDck4PDe[5PDjd9PDXX=QDdk4PDPm8QDek4PDaP9QDfk4PD[X=QDgk4PDf`5QDhk4PDa`5QDik4PD[X4QDjk4PD[X4
PD[c5QDkk4PD``5QDlk4PDgS3PD[X4PD``5PDgX4PD``5PDUP3PD\X4PD``5PDb\2QDmk4PDjX4QD]f3PDjX4PDjS3PD1PDj
S3PD4PDjS3VD0QDnk4PDjS3QDS_4TD6QD1QD1TD6PD4PDfS3SD0PDfS3QDok4PDS\2QDPl4PD^X=PD_X=PDYIPD`X=PDSHPD
S3QDhCPDmIPD?PDUZ2PDo7QDQl4QDRl4QDSl4QDSNTD2QDTl4VD0QDSNTD2QDTl4QDUl4QDSNTD2QDTl4PD\X4QDhCQDVl4Q
DWl4QDXl4UD0PDm`5PDcX4TD6PD]X4PDT\4PDaX4PDf5PDf5PDaX4QDYl4PDd5PDaX4QDZl4PD^4PDaX4PD]4QD[l4TD4QDb
3QD\l4QD]l4PDaX4QDge4PDi6PD4PDkGPDj6PDaX4QD^l4QD`b1S@0QD_l4PDTP3QD`l4PDeQ7PDaX4PD\V=QDal4QDbl4PD
XIQDcl4PDjk8QDdl4PDPm8PDfX=PDhk8QDel4PDg[2QDfl4PD^IPD\X4PDXe9PD^IQDgl4PD_l4PDZn1PDfJQDhl4PDT7QDi
l4QDjl4PDY:PDfd1PDbX4PDhd1PDhd1PDbX4PDfd1QDkl4QDll4QDml4TD2QDnl4PDaGPDbX4PD\HPDRT3PDbX4PDST3PDWl
4PDbX4PDXl4PDiX4PD\Y2QDol4PDP7QDPm4QDQm4QDRm4QDSm4PDVe1QDTm4QDUm4QDgj4QDVm4QDWm4QDXm4PD\f1QDYm4P
DdGPDjc2PDoX=PDoR9PDPY=PD^o2QDZm4QD[m4QD\m4QD]m4QD^m4PDid1QD_m4QD`m4QDam4QDbm4QDcm4QDdm4QDem4PDb
;QDfm4`DdU9`Df[9`DVo<QDgm4QDhm4TD4QDim4QDjm4TD3QDkm4`De[5`Df[5QDlm4QDmm4QDnm4PDkQ9QDom4PDkQ9PD]X
4QDPn4UD0PDbS3QDg`4S@0QDQn4`DZf2`DkY2`Dll2PDbS3QDRn4S@0QDSn4QDTn4QDUn4QDb3PDVo2UD0PDe[5S@0QDVn4Q
Db3aDk3aDa4aDg4aDX2QDWn4UD0QDhCS@0QDXn4QDYn4QDhCS@0QDZn4QD[n4S@0QD\n4UD0QDi3SD0QD]n4UD0SD0QD]n4U
D0QDi3QD]n4UD0QD]n4QD^n4QD_n4QD`n4QDan4QDbn4QDcn4Q@dn4TD2QDen4QDfn4QDgn4SD0QDhn4QDin4S@0QDb3QDjn
4QDkn4QDln4QDmn4TD6PD_X4QDnn4QDon4PDQZ2PD_7SD0QDPo4QDb3PDgS3PD]<QDQo4TD1QDRo4P@cX4PDjS3QDSo4QDVf
2PDjS3QDTo4PDcX4QDUo4QDVo4TD2QDWo4QDXo4PDlGPDcX4QDYo4QD_a4TD3QDZo4QD[o4PDbS3QD`3PDQc5QD\o4UD0QD]
o4TD1QD^o4QD_o4TD5QD`o4PDXHQDao4QDbo4TD4QDb3QDco4QDdo4TD2PDj\;QDPX3QD1TD6PDW`5PDQZ2PD_7QDeo4QDfo
4QDdm1QDgo4QDho4TD1QDio4QDjo4QDko4QDlo4QFP4QDb3PDX3QDmo4TD2QDb3PDjS3SD0QDgP1QDno4TD1QDoo4QDPP5QD
QP5QDRP5TD5QDSP5WD0QDTP5TD3XD0QDUP5QDP4QDVP5aDd4`DT7QDP4QDWP5aDd4`DT7aDX4QDP4QDXP5TD5QDYP5QDP4TD
2QDZ4PDdS3QDS4TD1QDZP5SD0QDP4TD1QD[P5QD\P5S@0VD0QDP4TD1QD[P5QD\P5S@0QD]P5QDP4QDZ@QDZ4QD^P5S@0QD_
P5QDZ4QDP4TD1QD`P5TD3PDdS3RD0QDZ4RD0RD0QDZ4QDaP5QDbP5QDcP5TD1QDdP5QDeP5SD0QDfP5QDgP5TD2QDhP5TD4P
DdS3QDiP5TD2QDjP5`Ein<QD]4TD2QDkP5`Djo5`DbP5`DZ<`Djo8QDlP5TD8PD4TD5QDZ4PDbS3QDeOSD0PDZc2QDmP5TD2
QDnP5`DPZ2QDoP5TD1QDPQ5QDQQ5TD1QDRQ5QDSQ5TD4QDTQ5P@dS3QDUQ5TD3QDVQ5QFP4QDWQ5QDXQ5QFP4QDYQ5QDZQ5Q
FP4QDY4QD[Q5QD\Q5TD2QD]Q5`Do<`Dd7`DW6`D[f4`Dd;`D^2`DS2`DV6`Djb5`DZ8`DZ9`D\<`Dh[4`Dbc4`DH`D^c5iD1
SD0PD4QD^Q5QDY4VD0PD4QD^Q5QDY4QDfW1PD4QD_Q5S@0QDP4QD`Q5VD0PD4QD_Q5S@0QDP4QD`Q5PD1PD4QDaQ5S@0QDbQ
5QDcQ5QFP4QDY4QDdQ5VD0QFP4QDY4QDdQ5QDfW1PD4QDhCS@0QDeQ5QDfQ5PD4QDgQ5PD\X4QDhQ5TD2QDiQ5PDaX4QDjQ5
Q@kQ5PDfS3PDoV6PDcX4PD4QDlQ5QFmQ5QDnQ5PD_U6QDoQ5TD7QDPR5QDQR5TD6QDRR5QDSR5TD8QDTR5QDTR5SD0QDUR5T
D2QD`3QDVR5PDYg9QDWR5TD2QDXR5PD_[=QDYR5QD]4TD1QDZR5P@dS3TD8QD[R5QDTj3QD\R5QD]R5PDQZ2PD_7QD^R5PDe
[5QD_R5QD]4QD`R5TD9QDaR5QD]4TD3QDbR5TD6QDcR5QD]4QDdR5TD3QDeR5TD6QD[R5QDfR5QDgR5S@0QD]4QDhR5TD6PD
4Q@i3S@0QD]4QD[R5TD8QDiR5QDgR5S@0QD]4VD0QDjR5TD3QDkR5QDlR5TD8QDb3QDmR5QDnR5QDoR5QDPS5P@cX4QD^3QD
QS5QDRS5QDSS5QD`3QDTj3PD_7PD[X4QDTS5PDP3QDUS5QDVS5PDUP3PD]f4PD_X4PDYi2QDjf4QDkf4QDa\3QDWS5PDcX4Q
DXS5QDYS5PDkX4QDZS5PDkX4PDR_2QD[S5PDkX4PDR_2QDYBQD\S5QD]S5TD4PDfa5PDjX4QD]S5TD3PD6QD^S5QD_S5PDjX
4QD`S5TD4QDaS5QDbS5QDcS5QDdS5PDi1PD]X4PDl`5SD0PDm`5VD0`DcX4Q`1k3QDeS5`Dc6`D[o2`DbV3`DQU2`DQl4`DS
l4`Db6`DkS2`D]S2PDm`5QDfS5`DcX4Q`1k3QDeS5`Dc6`D[o2`DbV3`DQU2`DQl4`DSl4`Db6`DkS2`D]S2UD0PDm`5QFgS
5QDhS5PDm`5QDgZ1PDdm1QDiS5PDUl1QDjS5S@0QDkS5PDUl1QDjS5S@0QDkS5QDlS5QDmS5QDgP1PD]b5QDnS5PDTIPDbm1
PDj6PDRc:QDoS5TD3PDcQ5QDTj3TD4QDPT5QD`3PDUZ2QDQT5QD^4TD2QDRT5QDST5QDTT5TD8QDUT5QDVT5QD_4S@0QDWT5
PDPP2QDXT5PDil4QDYT5QDTj3PD_7S@0QDZT5TD3QD[T5QDTj3TD4PD_X4QD\T5QDTj3TD3QD]T5QD`3QDTj3QD^T5P@cX4S
@0QD_T5VD0QDTj3QD^T5P@cX4S@0QD_T5QD`T5QDTj3QD^T5PDcX4S@0QDaT5PDQZ2PD_7QDbT5QDcT5QDTj3TD3QDdT5QDe
T5PDUZ2PD_7S@0QDfT5PDQZ2PD_7QDgT5`De[5`DV`2QD^S5QDhT5QDVf2QDPS5P@cX4P@_7QDiT5VD0QDPS5P@cX4P@_7QD
iT5QDjT5QDkT5QDlT5TD6PD4QDmT5QDnT5TD5QD0`DXZ5`DTP9`D\_2`DV_2`D^P5`Dc[5`Dd[5QDoT5TD6QDPU5Q@QU5TD1
QDRU5QDSU5TD3QDTU5TD8QDUU5QDVU5QDWU5TD4QDb3QDXU5QDYU5QDi8PDV`2TD5QDZU5QD[U5TD1QD\U5PDe[5QD_3QD`3
QD]U5P@e[5QD`3QD`3PDaS3PD\X4QD`3QD`3PD9QD`3PDT`5QD^U5QD_U5QD`3QD`U5PD`X4QD`3TD6PDcX4QD`3QD`3QDaU
5QDbU5QDcU5QD]T3QDdU5TD5QDeU5aDk3aDa4aDg4QDfU5TD4QDgU5PD`X4QDhU5PDcX4QDiU5QDjU5QDkU5QDlU5TD2PD]X
4QDmU5SD0PD4SD0PD4S@0QDnU5QDb3QD`e4TD1QDoU5QDPV5QDQV5SD0`E_7`E>`EWb5`EcX4`EPZ2`EnY2`Eii:`Eji:`E`
7`Ed7QDW5QDRV5`D``5`E_7`E>`EWb5`EcX4`EPZ2`EnY2`E`7`Ed7QDSV5QDTV5SD0`D``5`E_7`E>`EWb5`E`7`Ed7QDW5
TD3PDdS3SD0QDUV5QDdQ5QDX5QDW5TD2PD4QDX5SD0TD2QDi=PDjX4TD4QDVV5PDR_2QDUR5QFWV5TD2QDXV5VD0QDUR5QFW
V5TD2QDXV5PD4`E_7`ETI`EcQ5`EmY2`E>`EWb5QDZ5TD5PDjX4QD[5TD3QDYV5`DaS3QDZV5PD`X4TD4QD[V5QFPZ2TD1QD
\V5QD]V5SD0QD^V5QDic2QD_V5TD2PDdS3QD`V5P@e[5TD2QDaV5QDbV5PDbS3PDe[5QD`3QDcV5QDdV5TD2QDeV5TD3QDfV
5QDY5TD3QDgV5QDhV5QDiV5QDjV5QDkV5QD\5TD6QD]5TD1QDlV5QD\5PD4TD3QDmV5QD\5TD4PD6QDnV5QD`3PD<SD0QD^5
TD6QDoV5PD=QDPW5SD0QD^5TD5QDQW5QD]LTD2QDRW5QD^5TD3QDSW5TD4PDjX4SD0QDTW5TD7QDUW5aDk3`DgS3aDa4aDg4
SD0QDVW5TD1SD0QDWW5QDXW5TD1QDYW5QD`3QDZW5TD3QD[W5SD0QD\W5TD4QD]W5QD`3TD2QD^W5PD6PDkV6RD0QD_W5TD7
QD`W5RD0UD0QDaW5QDbW5PD6UD0QFP4QDcW5TD3PD6UD0QDdW5QDeW5TD4PD6aEfW5QDj2QDgW5Q`1k3QDhW5aDX4aDP4QDi
W5TD2QDjW5QDkW5QDlW5QDkW5QDmW5QDnW5QDkW5VD0QDnW5QDkW5QDoW5QDj2TD2QDPX5QDQX5QDRX5PD\X4S@0QDj2QDSX
5PD\X4S@0QDj2WD0QDTX5XD0QDj2`D\X4`Db7`D`7`Dc7`Da7`DaP:`D[2`Dim1QDUX5S@0QDj2Y@0QDVX5QDWX5PDf_1PDj
S3QDXX5TD2PD]X4QDYX5QDZX5QDY?QDQY1QDb3S@0QD[X5QD\X5QD]X5QD^X5S@0QD_X5QDY?QD`X5S@0QDj2PDjX4P@c[5Q
Dj@PD\X4Q@i3S@0QDaX5QDbX5TD4QDk2QDk2TD2QDcX5PD]T3PDQZ2PD_7PDlGPDcX4QDdX5PDk=QDeX5QDfX5QDSNQDgX5Q
DhX5QDSNQDhCQDiX5QDjX5PDZ^=PDnKQDkX5PDnKQDkX5UD0WD0QDlX5XD0SD0QDmX5UD0WD0QDnX5XD0QDoX5TD3QDPY5QD
QY5QDRY5QDSY5Q@[n1Q@SY5QDTY5QDUY5QDhCQDVY5QDWY5PDQd:QDXY5QDYY5QDZY5PDcX4QD[Y5QD\Y5QDo@SD0QD]Y5PD
no2QD^Y5QD_Y5PDg6QD`Y5`D]X4QDaY5QDdm2QDbY5S@0QDcY5QDdY5PDcX4QDeY5PDQZ<QDfY5QDgZ1QDVMQDgY5QDgZ1QD
hY5PDo7QDiY5QDjY5TD2QDb3PDjS3SD0QDVf2QDkY5QDlY5VD0QDkY5QDlY5QDmY5QDnY5QDhCS@0QDj2QDoY5PDcX4QDPZ5
QDb3QDQZ5QDRZ5P@e[5QDSZ5PDX]7PD]S2PDTIPD\X4QDTZ5PDj[2PDY3PDiX4QDRJPD`c5PDjX4QDgZ1QDUZ5PD]X4PDa\2
PDR_2PD`7QDeZ1PD_7QDVZ5PDcX4QDgZ1QDQd4PDe[5TD1QDWZ5PDTW2QDXZ5PDPP2SD0TD3QDYZ5UD0QDZZ5PDcX4QD[Z5Q
D\Z5QD]Z5QD\\3QD^Z5QD_Z5PDcX4QD`Z5UD0PDPo1PDcX4QDaZ5QDbZ5QDdm2Q@i3TD3QDcZ5PDjS3QDdZ5PDcX4QDeZ5QD
`3PDkn2PD\X4QDfZ5PDRb:QDgZ5P@e[5QDhZ5PD\X4QDiZ5PDbQ1QDjZ5QDj2TD5QD`f1QDkZ5UD0QDlZ5QDmZ5TD1QDnZ5Q
DoZ5QDR4QDP[5PDTP3QDQ[5QDR[5PDe[5QDS[5PDY7QDT[5PDfQ9QDU[5QDV[5QDW[5QDX[5PDnV2PDn6QDY[5QDZ[5PDZV:
PDUW5QD[[5PDQ\2QD\[5QD][5PDbS3QD^[5QD_[5PDj6QD`[5QDa[5PD`S3QDhCPD\g3PDc[5PDg[2QDb[5QDc[5PDe[5PDg
[2QDd[5QDhCTD1PDg[2QDe[5QDf[5QDg[5QDh[5PDd5PDc[5PDj6QDi[5QDj[5PDll2PDV5QDk[5QDl[5QDm[5QDn[5QDo[5
QDP\5QDQ\5PDZP2PD\X4PDe[5QDR\5QDS\5QDT\5QDU\5QDV\5QDW\5QDX\5PD\X4PDe[5QDY\5QDZ\5PDbS3P@e[5QD[\5Q
D\\5QD]\5PDc[5QD^\5QD_\5QD`\5QDa\5QDb\5TD3QDc\5QD]f4QDd\5QD]f4QDe\5QDf\5TD4QDg\5QDh\5TD1QDi\5QDj
\5QDb3QDk\5`DmT2`Dll2`DP3`DPd9`DWW6`DUb2`DWY2`Dg4`D\h2`Dio:`De[5`Dc[5`DU9`DbZ:`DVIQD\3TD3QDl\5QD
^Y5PDe[5TD1QDm\5QDcd2QDYBPDe[5QDn\5PD\X4QDo\5QDb3QDP]5QDQ]5RD0QDR]5TD4PDcX4QDS]5TD1QDT]5TD1QDU]5
PDcX4QDV]5TD1QDi`3QDW]5S@0QDX]5QDY]5RD0QDb3PDbS3PDe[5S@0QDZ]5UD0aDP4aDm3aDe3iD0iD1`DYb5`Dfk9`DT7
`DjS3`DcQ5`Dg`5`Da`5`Db`5`Dln2`Dc`5`D\W5`DiS3`DRa5`DkT3`DjT3WD0SD0XD0QD[]5QD\]5QDb3QD]]5QD^]5PDb
\2QD_]5TD1QD`]5QDa]5QDP4TD1QDb]5P@Vo2QDc]5WD0QDd]5QDe]5XD0TD2QDXS5QDf]5PDV`5QDg]5QDd\3QDb3PDVo2Q
Dh]5QDfR3QDi]5TD2QDj]5UD0PDkX4QDTU3QDk]5TD:PD2QDl]5TD4QDm]5PDdS3QDb3QDn]5PD_X4TD2QFo]5QD]4TD1QDP
^5`D^c5`DH`Dln2`Dk^6`Dah2`D`h2`Daa4`DdS3`DSc:`Db\2`EWZ2`EgS3`EVZ2`EPU2`EcX4QD]4TD1QDQ^5QDR^5TD1Q
DS^5QDT^5TD2QDU^5QDV^5QDgZ1QDnQ5QDW^5QDX^5QDgZ1QDY^5QDZ^5QDfR3QD[^5QD\^5SD0QDfR3QD[^5QD]^5QD^^5Q
D_^5TD1QD`^5PDHPD`T3QD^^5QD_^5TD1QD`^5PDHPD`T3QDfR3QD[^5QDa^5SD0PDiX4SD0TD6PD6QD`3QD`3QDb^5QDk]1
PDTk2QDc^5TD1QD_7QDd^5TD1QDe^5QDf^5P@\X4P@e[5QD`3S@0QDk6TD1QDg^5QDh^5PD_U6QDi^5TD2QD_5TD6QDb3QDj
^5QDi^5TD2QD_5TD6QDb3QDk^5SD0QDl^5QD_5TD6QDb3aDk3aDa4aDg4QD_5PD\X4QDnm3TD6QDb3QDj^5QDm^5TD1QDa5P
DcX4QDn^5QDo^5QDa5QDP_5QD`5QDeY1TD1PDg9QDQ_5QDR_5TD1Q@Z@QDS_5QDT_5QDU_5PD]T3TD1QDS_5TD2QDV_5QD`5
PDPZ2PD`l1PDcX4QDW_5QDX_5TD3QDY_5QDZ_5QD[_5QDb3QD\_5QD]_5QD^_5QD__5UD0QD`_5QDgZ1TD9PD4QDgZ1QDjCP
Do7SD0QDgZ1QDa_5PDo7QDb_5QDgZ1PDPZ2PDo7PDbl1PDcX4QDc_5QDgZ1QDRh4PDaS3PD\X4QDgZ1QDkP3PD_7QDd_5PDc
X4QDe_5TD1QDf_5P@dS3QDTi3P@PZ2QDg_5S@0P@]X4PDjX4QDh_5QDi_5TD1QDj_5QDgZ1QDb3PDgS3QDk_5QDgZ1QD_V1Q
Dk_5QDgZ1QDl_5QDZ<QDm_5`D`l1`DSl1`Dm:`Db\2QDgZ1QDn_5QDo_5QDgZ1QDo_3QDZ<QDP`5QDgZ1QDQ`5QDP`5QDgZ1
QD_g3QDZ<QDR`5QDS`5QDgZ1QDT`5PDm:QDS`5QDgZ1QDU`5PDHQDV`5PDHQDW`5QDb3QDX`5QDZ<PDc[5QDY`5UD0PDV`5T
D<QDb3PD]X4QDZ`5PD]X4QD[`5PDcX4QD\`5QD]`5QDQQ3TD1QDb3QDZ<PD]X4QDT_5QD^`5PD]X4QDT_5PDcX4QD_`5TD2Q
Dd5TD4QDe5QD``5QDd5TD2PD``=PDaX4PDa`=QDa`5TD2QDf5QDb`5`D\l2`Dla2`Ddb2QDc`5QDd`5Q@e`5PD6QDf`5TD1P
DbS3QDg`5QDh`5QDi`5QDj`5PDjX4PD`c5QDk`5PDe[5TD2QDl`5QDm`5QDj2TD8QDn`5PDe[5WD0QDo`5XD0QDPa5QDQa5Q
DRa5QDSa5QDTa5QDRa5`EWZ2`EgS3`EVZ2`EPU2QDUa5QDVa5TD3QDWa5PDdS3QDXa5TD2QDYa5QD`3TD1QDZa5UD0PDkX4T
D8QDVf2QD[a5UD0PDkX4QD\a5QD]a5QD_U3TD3QD^a5QD_a5QDj2Q@Xn3QD`a5Q@k3QDaa5QDba5TD2QD`X1QDca5TD2QDg5
QDda5QDg5QDb3QDea5SD0QDfa5SD0QDjZ4SD0PDQ\2QDga5QDha5QDb5TD4QDia5QDja5QDcd2QDc5Q@ka5`De[5`Dc[5`Dd
[5`Df[5`DVT3`D_T3`De`5`Df`5`D``5`DaT3`DbT3`DcT3`D`T3QDla5PDV`2PD\X4QDma5TD3QDna5QDoa5TD1QDh5QD[m
2TD9QDoa5TD1QDh5QDPb5PDkQ9QDgP1QDQb5PDcX4QDRb5VD0QDQb5PDcX4QDRb5QDSb5QDTb5QDUb5QDVb5QDVf2QDWb5QD
Xb5TD:QDYb5QDZb5TD2QD`3QD[b5TD1QD\b5QDXb5TD:QDYb5QD]b5S@0QD^b5QDgZ1TD1QD_b5QDgZ1QD`b5QDab5TD8QDb
b5QDcb5TD1QD`3QDdb5QDeb5TD1QD`3TD2QD\b5QDfb5gL400YP1510[P1420YP1430YP1340VP1350VP1460YP1:71_P198
1^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G
2ZP14H3TP13I3UP12J3TP14K3VP13L3XP15M3YP15N3YP15O3[P15P13XP14Q13VP13R13WP17S13ZP15T13XP13U13TP15V
13YP15V13[P14W13WP14W13YP14X13VP12Y13TP14Z13[P14[13WP14\13TP14\13VP16]13YP15^13YP13_13TP13`13VP1
2a13UP14b13VP16c13XP16d13XP16e13ZP18f13\P13g14VP13h14WP13i14WP14j15TP12k15TP12l15TP12m15TP12n15T
P12o15TP12P25TP12Q25TP13R25TP12S25TP12T25TP12U25TP13V25VP12W25TP13X25TP13Y25VP12Z25TP12[25TP14\2
5ZP13]25TP13^25VP14_25VP16`25VP13a25WP12b25UP13c25WP13d25UP13e25XP13f25WP14g25XP15h25XP14i25WP15
j25YP14k25TP14k25VP14l25VP15m25XP13n25UP16o25YP12P35TP16Q36VP16R36XP14S36VP19T36ZP14U37VP14V37VP
15W37VP14X37VP16Y38XP17Z38]P15[38ZP14\38WP15]39VP14^39UP13_39UP15`39VP14a39ZP14b39XP13c39TP13d39
WP17e39TP14f3:TP14g3:VP13h3;TP12i3;TP13j3;XP15k3;[P13l3;VP15m3;XP11<;RP14n3;VP15o3;XP15P4;YP15Q4
<XP1;R4=VP14S4=VP15T4=ZP17U4=XP16V4=ZP15W4=XP18X4>YP1<Y4>XP1:Z4>VP16[4>XP15\4>VP15]4>VP15]4>XP16
^4>[P16_4>VP16`4>ZP15a4>XP15b4>ZP15c4>YP14d4>YP16e4>[P14f4>ZP17g4?XP17h4?XP17h4?ZP16i4?XP13j4?TP
14k4?WP13l4?UP15m4?ZP14n4?YP13o4?XP15P5?ZP15Q5?\P17R5?^P16S5?VP14T5?WP16U5?YP13V5?UP12W5?UP13X5?
XP14Y5?ZP13Z5?YP14[5?WP14[5?YP14\5?TP17]5@VP15^5@XP15_5@WP15`5@YP16a5@`P12b5@VP14c5@XP14d5@XP13e
5@WP12f5@UP12g5@UP12h5@TP12i5@TP14j5@VP16k5@[P15j2@[P14l5@WP12m5@UP15n5@YP13o5@WP12P6@TP14Q6@XP1
2R6@UP13S6@TP13T6@VP14U6@ZP13V6@XP12W6@TP12X6@TP14Y6@ZP12Z6@UP15[6@YP16\6@_P13]6@WP12^6@TP16_6@Z
P12`6@UP13a6@YP14b6@\P13c6@YP13d6@WP12e6@UP12f6@UP14g6@\P14h6@WP13V6@WP12i6@UP12j6@UP12k6@TP12l6
@UP12m6@UP12n6@VP13o6@WP12P7@UP12Q7@UP12R7@UP12S7@UP12T7@UP12U7@UP12V7@UP12W7@UP12P2@UP12X7@UP12
Y7@TP13Z7@YP13[7@YP12\7@UP12]7@UP12^7@VP12^7@VP12_7@UP12`7@TP12a7@UP12b7@UP12c7@UP12d7@UP12e7@UP
12f7@VP12f7@VP13g7@YP12h7@TP12i7@UP13j7@TP12k7@TP12l7@UP12m7@VP12n7@UP12o7@UP13P8@XP13Q8@YP13R8@
YP12S8@UP13T8@TP13U8@VP14Q1@VP15V8@VP14W8@YP14X8@WP16Y8@\P13Z8@TP13[8@XP14\8@VP15]8@ZP13^8@XP14_
8@ZP13`8@XP15a8@VP14b8@VP16c8@YP13d8@XP14e8@WP16V8@XP13f8@VP16g8@^P14g8@YP15h8@XP13i8@WP13j8@YP1
2k8@TP14l8@WP14m8@YP12n8@TP12o8@TP14P9@VP13Q9@TP12R9@TP15S9@_P12T9@VP12U9@VP13V9@TP15W9@ZP13W3@T
P12X9@TP14j2@WP13Y9@VP15Z9@XP15[9@XP14\9@UP14]9@[P12^9@SP14_9@\P13`9@YP13a9@YP13b9@YP13c9@WP12m7
@UP12d9@UP12e9@UP13f9@YP12g9@VP12h9@TP14i9@YP12j9@UP12k9@UP12l9@UP13m9@YP12n9@UP12o9@UP12P:@UP12
Q:@UP12R:@VP12S:@UP12T:@TP12U:@UP12V:@UP12W:@VP12X:@UP12Y:@VP12Z:@UP12[:@UP12\:@UP12]:@UP12^:@UP
12_:@UP12`:@UP12a:@UP12b:@UP12c:@UP12d:@TP12e:@UP12f:@UP12g:@UP12h:@UP12i:@UP12j:@VP12k:@UP13l:@
WP12m:@UP12n:@UP12o:@VP12P;@UP12Q;@UP12R;@UP12S;@UP12T;@UP12U;@UP12V;@VP12W;@UP16X;@TP12Y;@UP12Z
;@UP12[;@UP12\;@VP12];@UP12^;@VP12_;@UP14j8@\P12`;@VP13a;@WP12b;@UP12c;@UP12d;@UP14e;@ZP12f;@TP1
4g;@[P12h;@UP12i;@VP12j;@UP12k;@UP12l;@UP12m;@UP12n;@UP12o;@UP12P<@UP13Q<@XP12R<@UP13S<@YP12T<@V
P13U<@YP12V<@UP13W<@XP12X<@VP12Y<@VP12<@SP12Z<@UP13[<ATP15\<AYP12]<AUP12^<BUP12_<BVP12`<BVP12a<B
VP13b<BXP13c<CXP12d<CTP14e<CTP14e<CVP15f<CYP13g<CVP15h<CYP13i<CYP13j<CXP13k<CXP13l<CYP14m<CVP13n
<CWP13o<CYP13P=CXP13Q=CTP12R=CUP13S=CYP12T=CTP12U=CUP12V=CUP12W=CVP12X=CUP12Y=CUP13Z=CYP12[=CUP1
2\=CVP12]=CUP12^=CUP12_=CUP13`=CYP13a=CYP12b=CTP13c=CTP13d=CYP13e=CYP14f=C\P12g=CUP12h=CUP12i=CT
P12j=CUP12k=CTP12l=CTP12m=CTP12n=CUP13o=CYP12P>CVP12Q>CUP12R>CTP12S>CTP12T>CUP12U>CTP12V>CTP12W>
CTP15X>CUP14Y>CVP15Z>CTP13[>CVP12\>CUP13]>CXP18^>DWP14_>DWP11<DRP13`>DWP19a>DWP11<DRP14b>DTP14c>
DVP13d>DTP14e>DRP13f>DRP13f>DRP12@DRP11<DRP12g>DTP12h>DTP14i>DTP13j>DUP15k>EXP12l>FTP14m>FWP14n>
FYP14o>FZP14P?FTP13Q?FWP14R?FZP13S?FTP14T?FZP13U?FTP13V?FWP12W?FUP14X?GTP13Y?GTP12Z?HUP14[?HVP14
\?HWP13]?HUP14^?HZP12_?HTP13`?ITP13a?IVP13b?IWP16^1IZP14c?JVP11<JRP13d?KTP15e?KTP14f?KTP15g?KTP1
4h?KVP14i?KWP14j?KUP16k?KVP16k?KXP13l?KVP14m?KVP15i?KWP12n?KSP13o?KTP12P@KTP13Q@KTP13R@KUP15i?KW
P13S@KTP18T@KTP15\<KWP14U@KYP14V@LTP13W@LTP13X@LTP14Y@MTP13Z@MTP13[@MVP13\@MVP13]@MVP1E^@MUP14_@
NWP14`@NYP16a@NYP16b@N\P15c@NYP14d@NVP14e@NXP15f@NYP16g@N\P14h@NXP12i@NVP13j@NWP12k@NUP13l@OTP13
m@OTP13n@OTP15o@OWP12PAOUP13QAOTP12RAOUP16SAP1VP13TAP1VP15UAP1]P14VAP1VP15WAP1VP16XAP1XP14YAP1VP
16\<P1WP17ZAP1XP13[AP1TP14\AP1VP12]AP1TP14^AP1VP13_AP1VP14`AP1ZP12aAP1UP11<P1RP12bAP1VP12cAP1VP1
2h7P1TP13dAP1WP12eAP1TP12fAP1UP13gAP1XP14hAP1ZP14iAQ1XP13jAQ1UP13kAQ1WP14lAQ1VP12mAQ1TP12nAQ1VP1
2^9R1TP1>oAR1UP1>PBR1WP13QBR1UP12RBR1UP12SBR1UP15TBR1WP14UBR1WP13VBR1VP12WBR1UP12XBR1VP12YBR1VP1
3i2S1UP14ZBS1VP12[BS1UP14\BS1VP14]BS1VP13^BS1TP12_BS1UP12`BS1UP16aBS1YP14m>S1WP14bBS1VP16cBS1VP1
6cBS1XP15dBS1YP13eBS1XP15fBS1XP14gBS1XP15hBS1XP13iBS1VP15jBS1TP15kBS1VP15lBS1YP1:mBT1TP16nBT1VP1
6oBT1XP15PCT1XP14QCT1WP15k5T1YP14RCT1VP14SCT1ZP12TCT1UP13UCT1WP13VCT1VP15WCT1ZP12XCT1TP13YCU1VP1
6ZCU1TP13[CU1TP13\CU1XP13]CV1VP13^CV1UP17_CV1\P14`CW1VP13aCX1UP1=bCY1TP1<cCY1UP19i?Y1VP13dCY1VP1
7\<Y1ZP14eCY1XP15fCY1VP15gCY1YP19hCY1UP14iCY1TP14jCY1WP15kCY1WP15lCY1YP15mCY1VP14nCY1ZP15oCY1VP1
4PDZ1VP13QDZ1VP15RD[1VP14SD[1WP13jA[1UP14TD[1XP16UD[1ZP16VD[1XP16hC[1XP18WD[1UP13<[1SP14XD[1VP15
YD[1WP15ZD[1VP12[D[1UP12\D[1TP14]D\1UP14^D]1WP15_D]1WP15`D]1WP17aD^1VP14bD^1VP13cD^1VP13dD^1TP13
eD^1VP13fD^1TP15gD^1YP14hD^1WP1<iD^1TP15jD^1VP12kD^1UP16lD_1\P15mD_1XP15nD_1XP14oD_1VP17PE_1ZP13
QE_1TP13RE_1TP15n>`1_P12SE`1UP12TE`1TP13UE`1VP14VE`1XP13WE`1UP12XE`1UP16YE`1UP17ZE`1VP12[E`1TP14
\E`1TP13]E`1VP12d7`1UP12^E`1TP13_E`1WP13`E`1UP14aE`1YP14bE`1WP14cE`1VP13dE`1WP12eE`1UP13fE`1VP14
gE`1YP16^1`1ZP13hE`1TP13iE`1VP14jE`1VP13kE`1WP15lE`1XP12\;`1VP13mE`1XP13nE`1YP15b9`1\P14oE`1\P14
PF`1ZP15QF`1YP12RF`1UP14SF`1VP14TF`1WP12UF`1TP15VF`1[P14WF`1XP15XF`1VP14YF`1ZP13ZF`1XP12[F`1UP15
\F`1YP12]F`1UP14^F`1VP15_F`1VP13`F`1VP15aF`1\P12bF`1UP12cF`1UP12dF`1TP12eF`1UP12fF`1UP12gF`1UP12
hF`1UP13iF`1WP13jF`1WP13kF`1WP13lF`1XP14mF`1ZP12U7`1VP14nF`1WP12oF`1TP13PG`1WP13QG`1XP12RG`1UP12
SG`1UP12TG`1TP12UG`1TP12VG`1TP13\6`1YP12WG`1TP12XG`1TP12YG`1TP14\6`1ZP14ZG`1WP12[G`1TP13\G`1WP12
]G`1TP13^Ga1TP13_Ga1VP14`Ga1VP13aGa1TP1BbGa1VP13cGa1TP15dGa1YP14eGa1ZP13fGa1VP12\Da1SP18j2a1[P17
gGa1[P12\Da1SP15hGb1ZP1IiGc1oL3jGd1VP12kGd1UP14lGd1VP15mGd1VP16nGd1VP12oGd1UP12PHd1TP13QHd1WP14R
Hd1VP16SHe1ZP14i?f1WP15THf1YP1=UHf1TP18VHf1TP13WHf1TP13XHf1TP14YHg1XP13ZHg1VP13[Hg1VP14\Hg1WP15]
Hg1XP16^Hg1\P14_Hg1ZP17`Hg1\P14aHg1YP16bHg1XP18cHg1XP12k@g1UP16dHh1XP17eHh1YP17fHh1VP16gHh1[P15j
2i1YP13hHi1VP15iHi1YP16jHi1XP15jHi1WP15kHi1]P14lHi1VP13mHj1VP13nHj1VP19oHk1_P14PIk1YP16QIk1`P14R
Ik1ZP15SIk1\P19TIk1XP15UIk1YP14o>l1YP13VIl1VP18WIl1XP13XIl1VP14YIl1XP13ZIl1VP15[Il1ZP14\Il1YP14]
Il1YP14^Il1YP13_Il1WP16`Il1ZP15aIl1\P16^Cl1[P14bIl1ZP16cIm1XP15dIm1[P17eIn1VP14fIn1WP14Oo1WP12gI
o1TP17hIo1_P19iIP2]P12jIP2TP13kIP2VP19lIQ2YP16mIR2XP15nIR2WP14oIR2WP14PJS2VP15QJT2VP17RJU2ZP14SJ
U2WP14TJV2VP12UJW2UP14VJX2VP12WJX2TP1?<X2RP13XJX2XP13YJX2TP13ZJY2TP15ZJY2VP13[JZ2WP14\JZ2WP14]JZ
2YP12^JZ2TP13_J[2VP19`J[2\P19aJ[2\P18bJ[2\P17cJ[2ZP1
"""##)
}
