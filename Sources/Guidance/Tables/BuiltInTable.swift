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
vagueness mismanagement inflexibility rigidity aims ambitions intention intentions intent
intents purpose purposes aspirations mission missions aimed aspired bank banks glossary
glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt spelled
misspelt misspelled misspeled=X]9 circled underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=`]9 capitalised capitalized=a]9 pronounced hyphenated
discussed debated recorded offered sorted ranked compared explored examined studied researched
analysed analyzed=o]9 investigated brainstormed grouped reasons causes cause effects arguments
ways similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded contrasted categorised categorized=X_9 critiqued defined copied traced plotted charted
tallied fable tale parable myth legend novel article passage advert sermon coffee breakfast
refreshments hospitality parking continually perpetually forever incessantly 24/7 exception
beginning entire point matter everywhere nowhere anyone ever anything pattern thing whoever
wherever soul whichever whatever man person noone ownership seems seemed tries behaves
contributes listened learns follows else member nothing non everything talked talking dragged
rushes rushing acts acting fool clown martyr victim front loath loth wasting squandered dismiss
dismisses dismissed view suggestion fend guess stepped intervened noticed reminded nose noses
ought granted obvious cue cues fob fobbed palmed palm hog hogs hogged abandons tolerated
condone condoned idle ignoring neglecting refuse refuses refused refusing disregard disregards
disregarded shirk shirks shirked dodge dodges dodged evade evades evaded squander squanders
flout flouts flouted app software advice disregarding looking bother deal bothering attempt
chat dominate happen fault blame blames blamed blaming culprit culprits guilty brushed sweep
swept sweeps aside buck lip regard heed eye hide hides hid hiding drag drags dragging feet
heels idly washed washes washing forgot forgotten chance disrupt disrupts disrupted disrupting
sabotage sabotaged wreck wrecked relies relied relying reliance complicate complicates
overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs laughed waved
batted fobs goodbye complaints criticism looks cave caves caved opt opts opted slacks slacked
themselves himself herself knuckle knuckles knuckled buckle buckles buckled dig digs dug muck
mucks mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide decides
decided watched stared nodded smiled shuts shutting backs react chatter paperwork admin bury
buries buried ducked pretend pretends pretended waits loss odds snail's asking promise
promize=bg9 loop proper warning consideration leans leant leaned resort resorts resorted
default defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam
disturb gloss glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails
bailed checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims
complain complains boast boasts boasted moan moans moaned whine whined whines mutter muttered
snapped snaps bark barks barked yell yells yelled scream screamed lectured nag nagged nags
confess confessed concede conceded concedes insisted protest protested gloat gloated sneer
sneered scoff scoffed sulk sulked sulks whinge whinged gossiped rant ranted rants blurt blurted
excuse excuses rooted grounded courtesy cortesy=Xk9 wake wonders magic miracles trick
difference differense=^k9 injects injected breathe breathed life potential guessing lacked gap
effect domino temperature freedom permission lie lies root heart benefitted profit profits
profited woke wakes hyped geared cheered perked wound quietened borne bearing impossible owe
owes owed owing meaning upshot consequence consequense=fl9 product direct caused resulted
resulting decrease therefore thus hence thereby contributed causing learned adversely instilled
instiled=Um9 enhance enhances enhanced stifle stifles stifled stunt stunts secret factor main
stem stems stemmed arise arises arizes=em9 arose dividends foundations groundwork ignite
ignites ignited filter filters filtered trickle trickles trickled cascade cascades cascaded
percolate percolates fights fighting queueing fuss scramble silliness messing rub rubs rubbed
rubbing audience audiense=cn9 smile visuals invited required paired introduced scene buddy
cured killed quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries others'
rest ripple fared differently turnover visual explicit using sharing starting handing adding
switching swapping pairing mixing naming praising praizing=jo9 rehearsing practising
practizing=lo9 waiting pausing banning displaying similarity edge sting pressure folds spill
spills spilled spilt translate translates knocks knocked leaks sprang derive derives derived
shifted banned drifted pervades permeates colours colors=hP: halfway astray dead sense security
stake foothold beneath underneath picking emerges emerged limbo lurch spells kills kill
dependence dependense=ZQ: dependency independence independense=\Q: contempt whenever disengage
dizengage=_Q: mud dispute argument escaping mistaking disguising disguizing=eQ: volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable proves prove proved bound
itself massively west nest forest guest request harvest contest priest chest vest quest nearest
latest largest smallest tallest longest shortest oldest youngest earliest widest fastest
thickest eldest furthest closest usual patch league world unfavourably unfavorably=[S: overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=gS: easily comfortably distance gulf wider huge growing shade compare compares notch
schedule performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed pack shoulders streets miles leagues aspect comparing pale pales
paled insignificance par pile heap colour color=lT: outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked trickier lovelier rare arguably
character authority degree calibre amount stacks alongside fare fares faring vast slight
neighbours neighbors=gU: counterparts tier beaten tops topped edges edged pips pipped bested
shadow intensity noticeable distinct disparity distinction dregs bunch straw settings districts
touches farther forward uniformly catch catches catching caught night benchmark reach heights
moment inconsistencies unevenly unevenness ages genders greatly considerably diet postcode
depending conviction precision precizion=UW: clarity feeling clue cohesion urgency dearth
shortage paucity scarcity detail devoid crying conspicuous gaps exist holes uncared unaccounted
uncalled uncaled=hW: awry adrift pear askew trail trailing failed chances moments unnoticed
unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread
untested unused unseen unanswered uncorrected unplanned unspoken untouched unstretched
unexamined unexplored undeveloped unmonitored unrecognised unrecognized=jX: unrewarded
unexplained luck sync evidence evidense=oX: aligned rationale momentum skirted sidestepped
basics cracks serve expense reaches revisited revizited=ZY: reviewed failings spots stomach
exposed expected delivering critically neatly needed possess experience experiense=fY: ability
faintest slightest foggiest connection relation relevance needs deserved detriment something
happening insufficient awareness scope indication repertoire experiences learnt achieved gained
infrequently inability unable well-trodden earn earning earned corn rationed sidelined
celebrated squashed prioritised prioritized=hZ: sacrificed obliged justify lying dormant fallow
unopened journals jornals=P[: blank ceased dies died dried vanished vanishes disappeared
dizappeared=X[: disappears dizappears=Y[: shrivelled shriveled=Z[: shrunk decayed steam puff
mispronounced misread mislabelled mislabeled=a[: mistimed mispitched misdirected misapplied
mizapplied=e[: stripped shorn consulted briefed spine logic consensus boundary boundaries
rhythm singing rowing buying hover hovers hovered surface margins shallows literal frittered
marginalised marginalized=[\: skimped stinted crowded hamstrung hint trace whiff glimmer shred
flicker unanchored untethered unmoored traction purchase footing grounding currency leverage
clout weight backwards concepts errors misconceptions connections misunderstandings core agency
demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=a]: slam slammed sunk chasm mismatch disconnect contradiction tension gains zero
information news misunderstanding common collective discernible particular formal
follow-through offers provides provided drink omits omitted avoids avoided skims skimmed
significance blurred underemployed underoccupied undertaught underfed underled underserved
unengaged unguided unpractised unpractized=i^: unrehearsed unled unclaimed unevidenced
uncoordinated unsequenced unscaffolded undifferentiated checking discussing revisiting
reviziting=T_: one's nobody's somebody's else's amounts amounted altogether surfaces surfaced
featured develops worth misconception spite adhered compliance following complying adhering
graded judge require requiring needing serious special i'd we'd i'll we'll exceeds tightening
addressing immediate ofsted estyn inspection afternoons mornings agrees hear rumour rumor=^`:
rumours rumors=_`: reportedly allegedly general perception amongst widespread splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs prison
jail abusive homeless evicted debt bereaved dying cancer depressed homes household situation
circumstances background claiming domestic violence violense=ba: abuse adopted undercurrent
undertone undertones streak vein tinge current noticing wondering impression i'm blunt picky
faint definite air element flavour flavor=Vb: appears appeared seemingly supposedly presumably
ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine sensed
opinion unconvinced bordering borders bordered verging verges side offence offense=ob: ship
leaps rising rizing=Rc: arms stride sky's curve tip finishing perfection putty aladdin's store
stroke silk overstate commanded finds niche fist textbook study restraint seriously hitch
cheers hip feather applause recommend barrel corking belting ripping winner !of blown lap laps
lapped lapping sing sings praises praizes=[d: soak soaked soaking cherry stuff de jackpot
clockwork dream breeze extra mile swimmingly town plunge bull strides hay splash hash knack nub
teeth toes bay wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts
shoulder trumps smelling smeling=de: grief naught fruition blows alight alive stakes chord
blinder eggshells bill muster onions justice utmost stead nick fettle groove brief trend sticky
cusp brink verge height peak coal powers tether pops absolute tonic sight feast labour
labor=hf: classic piece dab tower oiled knit burner heart's butter bang doctor bee's cat's
dog's mccoy penny admiration feat unturned sailing sweetness bounds kicking guns punching
sunshine shipshape operation chapeau smashed aced crack blew bowled stumbling tumble mountain
foregone moot sore breakneck arm's limb freefall shrift slim pickings sell slog quibble quarrel
inch bubble sidelines fringes cast casts casting pall favours favors=dh: gathers gathering
gathered risk area areas zones rod death stony eternity lifetime shop shops fools riding bumpy
ride burst bursts bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing
tail hearted cock rocket size price pouring poring=ii: scraping shoot shoots shot slap avail
tightrope wearing zoned plenty flounder foul wayside wayzide=Vj: final motions boil piste
tangent pieces rack downhill south begging overboard haywire houses plughole plot rag bearings
faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey pig's headway tripping
aground amok riot headless war bombsite zoo jungle circus morgue factory production conveyor
military weekend herding watching wading banging shovelling shoveling=hk: sardines wildfire
chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony backside laurels
rests rested resting fiddle bandwagon gun caution heel ranks cropper standstill roost snag
buffers goalposts blow uphill reputation remorse mercy bush substitute joke angel shakes
mishmash hotchpotch ragbag patchwork jumble blessing pigsty minefield treadmill elephant goose
flash style recipe blueprint vicious slippery rocky dawn economy gesture nod cannon unto thorn
hole alley affair reflection compensation macho herring spanner bitter steep station sorts
kilter ark proportion cosh thumb radar skin illusion strain siege creek scratch snuff ears neck
cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox legs downward spiral dignity
sake pillar swallow rut pickle vacuum spin tangle daze doldrums wilderness weeds disarray
dizarray=ao: tatters crisis crizis=co: shreds turmoil meltdown denial jack jam coping managing
ok okay kicked saloon panic winded overdue translation haste sizzle hype action muchness ado
nip nipped nips barred sausage chestnut die egged egging fashion man's preach preaches
preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank swim skating
skim skimming scratches scratched scratching slipping snowed strictly coated coating sweeping
swims roundabouts teething gruel wasters iceberg cooks crowd gig battle kneed reinvent spinning
reinventing reinvented rome whistling dressing gritted arm worlds wrap footed barking mad rote
carrot cheese chopping watchers cobbled cookie cutter paste dime body dusted dumps dribs drabs
friend fat fiddling flogging herd grasping clutching clutch straws nettle graft nosed
maintenance mighty collar knee jerk lick mutton dressed nailing pasture pie hair rearranging
tinted coloured colored=aS; lining stone's sweet fa wagging tear tearing minimum jury rot mill
thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat shyer chattier
naughtier needier rowdier meeker younger-looking brains brain backbone villain villains
flexible woman crew crop gang cheeky various backgrounds prize speller handful pest swayed
reasoned rabble mob tribe stream type mentality souls firecracker sweetheart poppet darling
minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter
clockwatcher naysayer naysayers doubter doubters cheerleader cheerleaders blocker blockers
laggard laggards fighter pleaser attention-seeker lone queen bet achiever bloomer developer
linguist sitter talker sharer joker rebel comedian brigade estate quickest worker thinker
sportsman helper arty trio highers lowers middles stretchers strugglers sens quietest loudest
naughtiest neediest inseparable invisible invizible=VW; generation middle pioneer whirlwind
coaster coasters rebels thinkers leech freak freaks personality pain liability menace suspects
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables complete
artist storyteller storyteler=VX; performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon angels monster sponge sponges whiz weakling flyer flyers
fliers upbringing apples apple funding dries drying descended rafters pour poured pored=RY;
chuck chucked trooped troop troops traipsed traipse sloped slunk ambled dawdled bustled
streamed straggled swanned clattered thundered shambled mooched lumbered swaggered strutted
barrelled barreled=iY; careered surged wafted waltzed pottered milled piled bundled rattle reel
reeled hurl hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered
simpered grimaced huffed puffed tutted preened tug scrum bunfight pours scorn budget
steamrolled steamroled=mZ; railroaded herded churned waded trawled slogged limped lurched
staggered whizzed breezed ballooned mushroomed snowballed snowbaled=[[; spiralled spiraled=\[;
nosedived splintered spluttered creaked groaned smothered paralysed paralyzed=c[; hijacked
ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered battled
beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir battleground
battlefield desert wasteland oasis haven sanctuary fortress silo silos rollercoaster avalanche
quagmire maze millstone albatross springboard catalyst bottleneck sideshow showcase ghost
hothouse backwater tinderbox keg tilt flounders waffles fusses nods guts fizz punch zing oomph
attack pizzazz nodding conversation filler fillers flit flits flitted flitting scuttle scuttled
scrawl scrawled swamped diluted amid relations trying buzz buzzes hum crackle throb throbbed
pulse pulsed fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed
slump stamped stamping hovering labours labors=e^; pillars cruise cruize=g^; cruised
cruized=h^; cruises cruizes=i^; cruising cruizing=j^; crash barrage torrent blizzard painful
agonising agonizing=P_; curling sleepwalk sleepwalking autopilot flog another's throats sinking
dash grind squib patched tacked shoehorned crowbarred crammed bloated bitty choppy leaden
stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise mesmerize=o_;
enthral enthrals charmed wow wowed towers melt melts melted outburst havoc uproar descend
descends degenerate degenerates degenerated dissolve dissolved floundered wrestle wrestled
grapple grappled stumble stumbled languish languishes languished dominates dominated dominating
hijack monopolise monopolize=Qa; monopolised monopolized=Ra; monopolises monopolizes=Sa; swamp
bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad raced romp romped sail
sailed sails sped trap grinds grinding peter peters petered bounce bounced bouncing treading
tread treads brimming oozing beaming awash bustling teeming dripping !and forefront cornerstone
bedrock shone brunt firefighting juggling dumbed dumbing watered clinging stare stares staring
gazing gazed plague plagues plagued riddled blighted haunted beset poisonous rife rampant
endemic entrenched ingrained waffled rambled rambles waffle madhouse hive rounded outlive
outlives outlived withstand treated shell fought battling battles winding kick kicks glaring
gaping blatant blatantly sheer outright fashioned glazed lettering children's thoughts approval
reassurance confirmation validation unimpressed burnt stumped flummoxed glued transfixed
riveted downbeat tuned itching raring property luggage angriest mentally solidly squarely owned
accepted famously stiff concept clicked belonging buy glad concentrating handy self esteem
wandered wandering captured capture grabbed hoping wishing fearing dreading relishing craving
hating believing doubting savouring savoring=ce; longing expecting pretending warmed warms fond
regards regarded views viewed considers perceive identifies empathise empathize=Qf; empathised
empathized=Rf; sympathise sympathize=Sf; related glowed fading occur occurs occurred gist
reluctance resolved sought longed awe wonder despair anticipation disbelief amusement
bewilderment teachers' imaginations anxieties captures grab grabs mastered internalised
internalized=mf; remembered probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=Yg; relief satisfaction hesitation cracked thirst hunger zest
displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed liven livens livened perk perks cheer
brighten freeze freezes froze shies shied backed recoil viewer viewers blast blossom life's
nature's inkling notion earthly sulking panicking yearning fretting clowning bluffing fuming
squirming wavering attract escape reaction sympathy mates breathing owns owning finding click
sights somewhere trance huff flap warming responds gravitate gravitates toward occasion bait
masked masking feelings pine pines itch itches ache aches burn burns longs prospect dismay
horror matters mattered belong cottoned twigged wised brightened recoiled squirmed cringed
baulked balked flinched succeed eagerness keenness unwillingness hesitancy readiness refusal
favoured favored=jj; indulged fancied assumed assumes imagines supposed figured reckoned senses
concluded outset peace boiling refuge hungers thirsts endure endures endured apprehensive coy
hunch qualms importance drank drinking burning champing dawned registered dreams fooled floored
flattered touched wedded attached stung shaken wooed consumed seized overcome humbled fixated
obsessed preoccupied shock singled faking dreaming testing goosebumps chills tingle lump
speechless shivers smiling bless !many honour honor=hl; honours honors=il; glory commend
everyone's wallpaper decoration drowsy saddened pity appalled appaled=Rm; recognition
celebrating rescue rescues rescued salvage salvaged redeemed sobering congratulations bravo
kudos congrats hooray applaud alarmed dismayed pure privilege congratulated commended applauded
flourished florished=im; thrived celebration lucky fortunate i've we've however mustn't you'd
they'd essential imperative developing sorting rethinking reviewing updating additional suffice
reservation plea advised advized=_n; 'd wondered sooner cried begs screams screaming fix
earlier dose remedy cure warrants overhaul shake usefully afford recommendation ripe rid what's
ideally urge implore beg advise advize=Yo; propose recommendations suggestions recommended
advisable advizable=^o; ebi ebis wwws considering exploring instead fixing rebuilding owner
instinct tweak proposal pointer counsel ponder revamp update retirement reset reboot rejig
council urged mileage musts pressing dive battering leap upturn downturn succeeded matured
mellowed mend base bedded bedding crept creeping edging inched inching flatline flatlined
plateau plateaued turnaround comeback renaissance revival hitherto ago previous giant enormous
massive significant growth forwards conquered outgrown flagged revolutionised
revolutionized=^Q< revitalised revitalized=_Q< rejuvenated waning dwindling eradicated
eliminated sliding dipping flagging recovering strongly recovered rallied rebounded crashed
leapt zoomed litter rapid worsening worsen lowered profile travelled traveled=VR< broadly
achieves attains attained perform performs performed fulfil fulfils embedding embeds gaining
circumstance situations extent conditions kinds length percentage ratio deadline eh manages
chooses organises organizes=oR< teaches misbehaving scrapped object solve research experts I
suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp
spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
passport metacognition metacognitive formative summative mastery pedagogy pedagogical eyfs
baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate
triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer sats
adaptive cognitive schema dialogic causation chronology premium individual personal journey
jorney=gU< mindset load organiser organizer=jU< organisers organizers=kU< assurance curricular
2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs
trigraph subitise subitize=[V< subitising subitizing=\V< sendiass apdr lpa mpa hpa els qft idsr
asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy
andragogy proximal 10 religion diagnosis abused medication brother sister majority minority
habitually periodically o'clock metres seconds thrice tend tends tended bulk lion's ample ad
nauseam loads heaps masses oodles tons reams wealth raft plethora abundance multitude myriad
jot murmur peep precious interaction mere copious abundant plentiful countless numerous umpteen
limitless considerable substantial disproportionate significantly figure figures amazement
astonishment discredit eternal lasting taste funnily fairness defence defense=VY< favour
favor=WY< somehow deigned condescended dares dared uplifted oftener theory principle practises
practizes=aY< deed reality exists existed truth travel beauty attraction contrasts knits slot
slots swallowed whittled dived wade wades butt butts butted paused flight roots impetus lustre
luster=ZZ< inroads dent sprout sprouted snowball snowballs mightn't 've pose poses posing
alleged purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=P[< devours devors=Q[< soaks epitome essence essense=T[< embodiment antithesis caricature
parody image health b lateness complaint infancy foothills trot trots trotted churn churns
rattles reels precisely precizely=g[< mildly sells counted stranger outsider remind section
clocked latched discovered accustomed co pre multi semi entry received stocked supervised
supervized=Z\< intentioned numbing destroying hoc baked crystal sensitivity panache competence
competense=c\< points ranging centred user universally staffed whelming loaded explanatory
indulgent congratulatory earth crumbs scraps leftovers 's motoring racing romping coordination
articulation packed filled hotbed island bundle web mass blur fancies smidgen smidge trifle
mite whisker discharges obligations promises promizes=i]< commitments alright rein trump usp
crowning weapon selling showpiece flagship vibe zipped romps crawl crawls crawled trundle
trundles bounces canter canters anywhere condition repair odour sniffed sneezed faulted zings
fizzes crackles grates clunks creaks limps underwhelms changeover documents files metallic
monotone razor placing rates addresses micro lend lends lent strange addition peculiar weird
bizarre puzzling outlook forecast searching probing pertinent !number grounds acoustics output
demeanour demeanor=j_< conditioning raid v shouty draughty dated drifting sudden recovery
sparingly placed allocated positioned thumbed documented trodden versed primed schooled honed
dress applies timed policed reacts reacted unwell dud loser hoot chore doddle masterstroke lull
gaggle voucher chill gloom accuracy fidelity verve distrust mistrust friction animosity rivalry
harmony unease discontent painted upward trajectory headache burden breakthrough milestone
setback luxury necessity constraint museum festival solving major source sorce=ka< development
mucking fooling larking naughtiness disobedience disobediense=Qb< fixes reckoning yardstick
proven exam exceeded sub criticise criticize=Yb< abnormal instance registration intrigued
conversations wi fi recording pointing cycled gender grains sketch sport pet workers dissolves
float floats floated evaporate cooled burned rolled spun evening bye shepherd samaritan
parenting autism guide guides document network actions fees fee payments items item loan loans
consent manchester london bigger verb verbs tom conductor conductors insulator trade median
mode noun nouns multiple frequency vis edition analysis analyzis=Xd< educational medical
dietary footwear clothing clothes e friendship trophy shield mist mesh raincoat shelter objects
dentist doctors hospital appointment supplies chin greeted certificates sandy fertile harvests
farming incorrect texture textures phones repairs exams inset cleared clearing protein circuit
circuits period leg angled guy britain grandmother grandfather uncle aunt heroes market ups
muscle estimate shiny motion reactions birthday prince pendulum variables clause interval digit
digits distribution vowel basis compound seller arts liner gross mental arithmetic boards
golden fortnight histories wonky donkey guys upper sixth site deck capital spaces exits western
fourth forth=Rg< clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
correlation coordinates swimmer society broker isotope isotopes nucleus electron electrons
cholesterol bacteria fats layer singer disorder ballad rainfall irrigation crops erosion
characters narrator protagonist macbeth hamlet juliet romeo scrooge goldilocks cinderella troll
witch king soldier soldiers romans vikings crow princess wicked greedy evil particle particles
seedling seedlings germinated condensed photosynthesis gravity insulators lava glacier
earthquake chocolate snowman puddle expands expanded contracts sketched shaded danced streams
bunk windy foggy sunny snack toast carrots boots oxygen yeast rust underline adjectives adverbs
completed filed stored bingo famine empire empires revolution crusade crusades rebellion treaty
parliament monarch emperor pharaoh tsar blitz trenches slavery suffrage whom complimented union
police ministry government contractor surveyor engineer questionnaire audit inspectorate county
auditor rubric published ofsted's estyn's regulator regulator's judgement judgment=Wk<
inspected visited vizited=Yk< statistics expire noticeboard posted pinned contractors safety
marshal emergency evacuation legal mandatory snowing adjective adverb abbreviation notify
submit contact submitted logged accompanied renewed forbidden eligible liable parked cent
percent cm mm km kg ml litres degrees decibels school's trust's class's academy's judgements
judgments=cl< proverb catchphrase punchline clean howled solar lunar partial rainy ramadan eid
diwali anti incident incidents ambassador ambassadors modal equation equations sensory physical
phyzical=Ym< reopen appoint hire invented login signature misheard miscounted voltage volume
unauthorised unauthorized=dm< authorised authorized=em< absences absentee absentees absenteeism
event signatures woodland fetch entrance gym phoned diploma enunciated printed metre holder
sleep sleepers eyesight c g o disk wage elections chronic minor injuries ankle graze bruise
bruize=dn< bump vowels sides persons calculate calculated estimated perimeter probability
gradient investigate fabrics parachute poet practised practized=So< mime cartoon knelt folded
enquiry argues cited voiced defines quotes refers referred recommends advises advizes=ao<
manual webpage receipt whilst party interviewed declared yourselves yorselves=io< yourself
yorself=jo< ourselves orselves=ko< mondays tuesdays wednesdays thursdays fridays suggesting
implying judging grading rating arguing assessed evaluated scored verdict implied ranking pros
cons recited recites chanted dictated aloud stanza canto stating describing whereas discrete
logbook principles enters arrives conducted sealed scanned moral categories prefixes suffixes
debts bills fines arrears refund refunds permissions requests application applications referral
referrals reference referense=aQ= references query queries assignment assignments appointments
vacancy vacancies synonym emotion antonym replaced jotter jotters issued emailed observed
sampled
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
\4]4V4W4X4a3bW5TR=0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
`1a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3V2T3U3V3W3V2X3V2V2Y3V2Z3[3\3]3V2^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3T2T2V2m3m3n3o3P4Q4V2V2R4c3
R3Q3Q3Q3S4T4U4V4W4X4Y4Z4[4\4]4^4V4n2n2T2_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4o4o4P5Q5R5S5T5o4U5o4V5W5
X5Y5o4Z5[5\5]5^5_5`5a5b5c5d5e5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6
f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8
V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9
f9g9h9i9j9k9l9m9n9o9P:P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;
U;V;W;X;Y;Z;[;Z;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;o;P<Q<R<S<R<T<U<V<W<X<Y<X<Z<[<\<]<^<_<`<
a<b<c<d<e<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=n=o=
P>n=P>n=n=n=n=Q>P>n=P>n=P>Q>P>Q>P>n=P>n=P>n=P>n=P>n=n=n=n=R>S>Q>n=n=n=n=n=n=n=n=n=n=n=n=n=n=n=n=
n=n=n=Q>n=T>P>T>T>T>P>U>V>T>W>X>P>T>P>T>P>T>P>T>P>T>P>T>P>T>Y>T>T>T>T>T>T>T>P>T>T>T>T>T>T>T>T>Z>
[>\>[>]>^>[>[>[>P>[>P>[>[>[>P>[>P>[>P>[>P>[>[>[>P>[>[>[>[>[>[>[>[>[>P>[>[>P>P>[>P>_>P>_>P>P>P>P>
P>P>P>P>P>P>P>P>P>P>P>`>P>P>P>P>P>P>P>a>b>P>P>P>P>P>P>P>P>c>c>P>P>P>P>P>P>P>P>P>P>P>P>P>P>P>P>P>
P>P>P>P>P>P>P>P>P>P>P>d>P>P>P>P>P>P>P>P>P>P>P>e>V>_>P>_>P>f>P>g>P>_>P>P>P>P>P>P>P>P>P>P>P>h>[>P>
P>P>P>P>P>P>P>P>P>i>P>P>P>P>P>P>P>P>P>j>k>l>m>k>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?
f?g?h?i?j?k?l?m?k>k>n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@k>g@l?h@i@j@k@l@m@n@o@PAQA
RASATAUAVAWAn>XAYAZA[A\A]A^A_A`AaAbAcAdAeAQ?fAgAhAiAjAkAlAlAmAnAoAQ?PBQBRBQ?SBTBUBVBWBXBYBZB[Bi?
k>\B\B]B\B\B\B\B\B\B\B\B\B\B\B\B^B_B\B`B\BaBaBbB\BcBdBdBdB\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B
\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\BeB\BfB\BeB\BfB\BaBgBhB
\B\B\B\BgB\BgB\BgB\BgB\BgB\BiB\BgB\BgB\B\B\B\B\B\B\B\B\B\B\B\B\B\B\BjB\BkB\B\B\B\B\B`B\B\B\B\B\B
lBlBlB\BgBgBmB\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B
nB\B\B\BoBPC\B\B\B\B\B\B\B\B\BQC\B\BRCQC\B\BSCTC\B\B\B\B\B\B`B\B\B\B\B\BgB\BgB\B\BUC\B\B\B\BQC\B
\B\BQC\B\B\BQC\B\B\B\B\BVCWC\B\B\B\B\B\BXCYC\B\B\B\B\BZC\B[C\BZC\B\B\B\B\B\B\B\B\C\B\B\B\B\B\B\B
\B\B\B\B]C\B^C\B_C\B\B\B\B\B\B\B\B\B\B\B\B\B\B`C\B\BaC\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\BdBdBbCcC
\B\BRCQC\B\B\B\B\B\B\BQC\B\B\BQCdBdBdCcC\B\B\B\B\B\B\B\BdBdBeCdB\B\B\B\B\B\B\B\B\B\B\BQCfCgChCiC
jC\BkCQC\B\B\BQC\B\BlCTC\B\BmCTCdBdBnCcCdBdBoCcCPDPD\BPDQDRDSDTD\B\B\B\B\B\B\B\B\B\BUD\B\B\BQC\B
\B\BUD\B\B\B\BTC\B\BUD\B\B\B\B\B\B\B`B\BdBdBVDdB\B\B`B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\BWD\B\B\B\B\B
\B\B\B\BXD\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\B\BYDQCiCiCZDiC\B\B[D\B\B\D]D\B\B\B^D`C
_D`DaD\BbDbDcD\B\B\B\B\BdDaBeD\BfDgDhD\BiDaB\B\B\B\B\B\BjD\B\B\B\B\B\B\BkDlDmD\B\B\BmB\B\B\B\B\B
\B\B\B\B\B\B\B\B\B\B`B\BnD\B\B\B_B\B_B_B\B\BoD\B\B\BPE\B_B\BQEREdBdBSEdBTEYC\B\B\B\B\B\B\B\B\B\B
\B\B\BQC\B\BUE\BVEVE\B\BUEUEUE\BWEVEVE\BVEVE\B\BXE\BVE\BVEVEVE\B\B\B\B\BYEZE[E\E]E^E^E^E_E`EaEbE
cE^EdEeEeEeEfE^EgEhE\EiEjEkElEmEnEoEPFQFRFSFTFUF^EVF^EWF^EXF^EbEbE^E^EYF^EZF[F^E^E^E^E\F]F^F_F`F
^EaF^E^E^EbF^E^E^E^EdE^E^EcF^E^E^EdF^EeFfFeFdEgF^EhFiFjFkF^ElFmFnFoFPG^E^EXF^E^E^E^E^EQGRGSGiFTG
UGVG^EWGXGYG^EZG[G^E^E^E^E^E^E\G]G^G_G`GaGbGcG\G^E\G^EdGeGfGgGhGiGjGjGkGlGlGmGnGoGPHQHRHSHTHUHVH
WHXHYHZHjG[H\H]H^HjG_H`HaHbHcHdHeHfHgHhHiHjGjHkHlHUHmHnHoHjGPIQIRISITIUIVIkGUHWIXIYIZI[I\I]I^I_I
lGlGlGWIlG`IaI]HbIcIdIeIfIgIhIiIjIiIkIVHlIUHmIjGnIoIjGPJQJQJRJ[ISJTJQJUJUJjGQJWIQJVJWJXJYJZJZJdH
[J\J]JQJVH^JUHjGjG_J_JjG`JlGaJbJcJUHjGWIjGjGjGjGjGjGjGjGjGjGdJjGjGjGjGeJfJQJ_JjGjGjGjGhHQJQJUHjG
jGQJjGQJjGQJgJjGjGQJhJiJjGjGjJlGkJjGlJjGjGmJjGnJoJlGPKjGQKRKjGjGSKTKUKVKWKXKYKZKjG[K\K]K^K_K`KVH
WIaKbKcKdKeKdKfKgKeKhKgKhKiKhKhKjKjKjKhKhKkKlKlKmKjKjKjKnKjKjKoKPLQLRLRLmKSLTLULlKVLWLXLlKlKYLZL
[L\L]L^L_L`LaLaL`LbLaLcLdLeLfLgLhLiLjLkLlLaLmLnLoLPMQMRMaLSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeM
fMgMhM^LiMjMkMlMmMnMoMPNQNRNSNnLoLaLTNTNUNVNaLaLWNaLXNYNZN[N\N\N]N^N_NaL`NaLaNbNaLcNdNeNfNgNgNhN
iNjNkNgNlNmNnNoNPOQOgNgNgNgNgNROjNjNSOTOgNgNUOUOgNgNgNgNVOWOXOUOUOUOYOZOgNgNUOUO[O\O]O^OUO_O_O`O
aObOcOdOeOgNfOgOgNgNhOiOgNgNUOUOUOjOgNgNgNgNkOUOUOlOUOUOUOmOnOoOgNROPP1UOQP1UOUOUOUOUORP1SP1SP1T
P1UP1VP1WP1XP1YP1ZP1[P1\P1]P1^P1_P1`P1aP1SP1bP1cP1SP1dP1eP1fP1gP1hP1iP1jP1kP1SP1lP1mP1nP1oP1PQ1S
P1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1SP1kQ1lQ1mQ1nQ1o
Q1PR1QR1SP1RR1SP1SP1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1nP1eR1fR1gR1hR1iR1SP1j
R1kR1SP1VR1SP1SP1SP1SP1SP1SP1lR1SP1mR1PQ1nR1SP1oR1PS1SP1SP1SP1SP1SP1QS1SP1SP1RS1SS1TS1US1SP1SP1V
S1WS1SP1XS1YS1ZS1[S1\S1SP1]S1SP1^S1SP1SP1_S1SP1`S1aS1SP1bS1cS1dS1dS1SP1eS1fS1gS1hS1iS1jS1kS1lS1m
S1nS1oS1PT1QT1hR1RT1ST1TT1UT1VT1SP1SP1WT1nP1dS1XT1dS1SP1SP1SP1SP1SP1YT1ZT1SP1RS1[T1\T1SP1SP1SP1]
T1^T1_T1`T1aT1SP1bT1cT1dT1eT1fT1gT1SP1hT1iT1SP1SP1jT1PQ1kT1lT1SP1mT1dS1SP1nT1oT1PU1QU1RU1SU1TU1U
U1VU1WU1XU1SP1SP1SP1YU1SP1ZU1[U1SP1\U1SP1]U1SP1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1n
U1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1XV1ZV1l
V1mV1nV1oV1PW1QW1RW1SW1TW1QW1QW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1eW1eW1fW1gW1h
W1iW1^W1jW1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX1UX1UX1VX1UX1WX1WX1XX1UX1YX1XX1XX1ZX1ZX1[X1\X1UX1UX1UX1U
X1]X1^X1^X1]X1]X1]X1UX1_X1XX1]X1UX1UX1]X1]X1]X1`X1aX1]X1bX1]X1cX1bX1dX1]X1cX1]X1^X1]X1^X1]X1]X1]
X1]X1^X1]X1UX1]X1UX1UX1]X1eX1fX1_X1gX1gX1]X1]X1]X1UX1]X1UX1^X1UX1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1R
Y1SY1TY1UY1VY1QY1RY1WY1RY1RY1RY1XY1YY1ZY1[Y1\Y1]Y1^Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1l
Y1lY1lY1mY1lY1lY1lY1lY1lY1lY1lY1lY1lY1lY1lY1nY1oY1oY1lY1lY1lY1lY1lY1PZ1lY1lY1lY1lY1lY1lY1lY1QZ1R
Z1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1gZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q
[1R[1S[1T[1T[1U[1V[1W[1X[1Y[1nZ1Z[1[[1nZ1nZ1\[1][1nZ1^[1_[1`[1jZ1nZ1nZ1a[1b[1c[1nZ1d[1e[1f[1g[1h
[1i[1j[1k[1l[1m[1n[1o[1gZ1nZ1nZ1P\1Q\1R\1S\1T\1nZ1U\1nZ1V\1jZ1W\1X\1Y\1Z\1gZ1[\1jZ1\\1]\1^\1jZ1_
\1jZ1nZ1nZ1`\1a\1a\1nZ1nZ1b\1c\1nZ1nZ1d\1nZ1e\1nZ1f\1g\1h\1h\1i\1nZ1j\1nZ1k\1l\1gZ1m\1nZ1n\1o\1P
]1Q]1gZ1gZ1R]1S]1T]1nZ1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1b]1gZ1c]1nZ1d]1e]1f]1g]1jZ1jZ1h]1i
]1j]1k]1l]1m]1n]1nZ1o]1nZ1P^1nZ1Q^1R^1nZ1nZ1nZ1nZ1S^1nZ1T^1nZ1nZ1nZ1nZ1nZ1U^1gZ1V^1nZ1W^1gZ1X^1Y
^1Z^1[^1\^1gZ1gZ1nZ1nZ1]^1nZ1^^1nZ1_^1gZ1`^1nZ1a^1nZ1b^1nZ1nZ1nZ1nZ1nZ1nZ1c^1d^1e^1f^1g^1h^1i^1j
^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1e[1T_1nZ1U_1nZ1V_1nZ1W_1nZ1nZ1X_1Y_1Z_1nZ1nZ1nZ1[_1\_1]_1^_1__1nZ1`
_1a_1b_1m]1c_1gZ1d_1nZ1e_1nZ1f_1nZ1g_1g_1nZ1nZ1h_1i_1nZ1jZ1jZ1nZ1nZ1j_1k_1l_1nZ1nZ1nZ1m_1jZ1n_1o
_1P`1Q`1jZ1R`1jZ1jZ1jZ1S`1T`1U`1V`1W`1jZ1X`1X`1Y`1Z`1[`1\`1]`1^`1_`1``1nZ1a`1b`1c`1d`1e`1f`1g`1h
`1i`1j`1k`1l`1m`1n`1nZ1o`1Pa1Qa1Ra1nZ1gZ1Sa1Ta1gZ1Ua1gZ1Va1gZ1Wa1Xa1Ya1gZ1Za1gZ1[a1nZ1\a1jZ1]a1^
a1_a1nZ1nZ1`a1aa1`a1ba1nZ1nZ1nZ1ca1da1ea1fa1ga1ha1ia1ja1ka1nZ1la1gZ1ma1nZ1jZ1na1oa1jZ1Pb1nZ1jZ1j
Z1jZ1jZ1Qb1jZ1Rb1Sb1Tb1Ub1Vb1jZ1Wb1jZ1Xb1jZ1nZ1nZ1Yb1Zb1jZ1jZ1[b1nZ1\b1nZ1]b1nZ1^b1nZ1_b1`b1ab1b
b1nZ1cb1nZ1db1nZ1eb1nZ1fb1nZ1gb1hb1ib1jb1nZ1nZ1kb1lb1nZ1mb1nZ1nb1nZ1ob1nZ1Pc1nZ1Qc1Rc1Sc1Tc1Uc1V
c1Wc1Xc1Yc1Xc1Xc1Zc1[c1\c1Xc1\c1]c1^c1Xc1_c1`c1ac1bc1cc1dc1Xc1ec1fc1gc1hc1ic1jc1kc1Xc1lc1Xc1mc1X
c1nc1gc1oc1Pd1Qd1Rd1Qd1Sd1Td1Ud1Xc1Xc1Vd1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Xc1Wd1Xc1Xc1Qd1Xc1Q
d1Xd1Yd1Xc1Xc1Xc1Zd1Xc1Xc1[d1\d1]d1]d1^d1_d1`d1]d1]d1]d1ad1]d1bd1cd1Xc1]d1dd1ed1fd1gd1hd1id1jd1k
d1ld1Xc1Xc1Xc1Xc1Xc1md1nd1od1Pe1Qe1Re1Xc1Se1Xc1Te1Ue1Xc1Xc1Ve1Xc1Xc1We1Xe1Ye1Ze1[e1\e1Xc1Xc1Xc1]
e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1Qf1Qf1Qf1Rf1Sf1Tf1Xc1Uf1Xc1Vf1Wf1Xf1Y
f1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1Pg1Qg1Rg1Xc1Xc1Sg1Xc1Xc1Tg1X
c1]d1Ug1Xc1Vg1Wg1Xc1Xc1Xg1Xc1Yg1Zg1[g1\g1]g1^g1Xc1_g1Xc1Xc1`g1ag1bg1cg1dg1eg1fg1gg1hg1ig1jg1kg1l
g1mg1ng1Xc1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1gc1Xc1^h1_h1`h1ah1bh1ch1dh1eh1eh1eh1fh1g
h1hh1ih1jh1kh1lh1eh1mh1eh1nh1eh1eh1eh1oh1oh1Pi1eh1eh1Qi1Ri1Si1Ti1Ui1eh1Vi1eh1Wi1eh1eh1eh1eh1eh1e
h1eh1Xi1Yi1Zi1eh1eh1[i1eh1eh1\i1]i1^i1eh1_i1`i1ai1bi1ci1eh1eh1di1ei1eh1eh1fi1gi1hi1eh1eh1eh1ii1e
h1eh1eh1eh1eh1eh1ji1ki1eh1eh1li1eh1mi1eh1ni1eh1eh1eh1eh1eh1eh1eh1eh1oi1eh1Pj1eh1eh1eh1Qj1eh1eh1e
h1eh1eh1Rj1Sj1Tj1eh1eh1eh1Uj1eh1Vj1`i1eh1eh1eh1Wj1eh1Xj1Yj1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1Zj1eh1e
h1eh1[j1eh1eh1eh1eh1eh1\j1eh1Vi1eh1]j1eh1eh1eh1^j1_j1eh1eh1eh1eh1`j1eh1eh1eh1eh1eh1eh1eh1aj1bj1c
j1eh1dj1eh1ej1eh1eh1eh1eh1eh1fj1gj1hj1eh1ij1eh1eh1eh1eh1eh1jj1eh1kj1eh1eh1eh1lj1mj1nj1eh1eh1eh1e
h1eh1eh1oj1Pk1Qk1Rk1Sk1eh1eh1eh1Tk1eh1Uk1eh1Vk1eh1Wk1eh1eh1Uk1eh1Xk1eh1eh1Yk1Zk1[k1\k1]k1^k1eh1e
h1eh1eh1eh1_k1_k1`k1eh1eh1eh1ak1bk1eh1eh1eh1eh1ck1eh1eh1eh1Vi1dk1ek1fk1eh1eh1eh1eh1gk1eh1hk1eh1e
h1eh1ik1eh1eh1eh1jk1eh1eh1eh1eh1eh1kk1eh1lk1eh1eh1eh1eh1eh1eh1mk1eh1eh1eh1eh1eh1nk1eh1ok1eh1Pl1e
h1eh1eh1eh1eh1Ql1eh1eh1eh1eh1eh1Rl1eh1Sl1Tl1Ul1eh1eh1eh1eh1eh1eh1Vl1gh1eh1eh1Wl1Xl1Yl1Pi1eh1eh1e
h1eh1eh1Zl1[l1[l1\l1]l1^l1_l1`l1eh1li1eh1al1eh1eh1mi1eh1eh1eh1eh1eh1bl1eh1eh1cl1eh1eh1dl1eh1eh1e
h1el1eh1eh1eh1fl1gl1hl1eh1il1eh1jl1eh1eh1eh1kl1eh1Uk1eh1ll1ml1eh1eh1nl1eh1eh1eh1ol1Pm1eh1eh1eh1e
h1mh1eh1eh1Qm1Rm1Sm1Xk1Tm1Um1eh1eh1Vm1eh1Wm1eh1eh1eh1eh1eh1eh1eh1Xm1Xm1Ym1eh1eh1Zm1kh1[m1eh1eh1\
m1]m1^m1_m1eh1eh1`m1eh1am1eh1bm1eh1eh1eh1eh1eh1eh1eh1eh1cm1eh1ik1eh1dm1eh1eh1em1eh1eh1fm1eh1gm1e
h1eh1eh1eh1eh1hm1im1jm1eh1km1eh1lm1eh1Xk1eh1eh1eh1eh1eh1mm1eh1nm1eh1eh1Yi1eh1eh1eh1eh1eh1om1eh1e
h1Pn1eh1Qn1Rn1`m1Xm1Sn1Tn1Un1eh1Vn1eh1Wn1Xn1eh1eh1eh1eh1Yn1Zn1eh1eh1eh1eh1[n1[n1eh1eh1eh1eh1\n1e
h1]n1^n1_n1eh1eh1eh1eh1`n1an1eh1eh1eh1bn1cn1dn1eh1eh1eh1en1eh1fn1gn1hn1in1eh1eh1eh1eh1Wj1eh1jn1e
h1eh1kn1ln1eh1eh1eh1mn1nn1on1eh1Po1eh1Qo1eh1eh1eh1eh1eh1Ro1eh1Pi1eh1So1eh1To1eh1Uo1Vo1Wo1eh1eh1e
h1Xo1eh1eh1eh1eh1Yo1Zo1eh1[o1\o1]o1eh1eh1eh1eh1eh1eh1eh1^o1eh1_o1eh1eh1eh1eh1eh1eh1eh1`o1eh1eh1n
l1ao1eh1eh1eh1bo1eh1co1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1do1eh1eo1eh1eh1eh1eh1fo1eh1Xm1eh1go1h
o1io1eh1jo1ko1lo1mo1no1eh1eh1eh1oo1PP2QP2RP2lm1eh1eh1eh1eh1eh1SP2`i1eh1eh1eh1TP2eh1UP2kk1eh1eh1X
k1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1VP2W
P2\o1eh1eh1XP2eh1eh1eh1eh1eh1eh1YP2eh1eh1eh1ZP2[P2\P2eh1eh1eh1eh1eh1eh1eh1eh1eh1]P2eh1eh1eh1^P2e
h1_P2Rk1eh1eh1`P2aP2eh1eh1jk1eh1bP2eh1eh1eh1eh1eh1eh1cP2dP2eP2fP2gP2hP2eh1el1eh1eh1eh1iP2eh1eh1e
h1eh1eh1jP2eh1eh1eh1eh1eh1eh1kP2eh1eh1eh1eh1eh1lP2eh1eh1eh1eh1eh1eh1mP2eh1eh1eh1eh1eh1nP2kP2eh1e
h1oP2eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1eh1PQ2eh1eh1eh1QQ2eh1RQ2SQ2TQ2UQ2VQ2eh1Pi1eo1eh1eh1WQ2X
Q2eh1eh1eh1eh1eh1eh1YQ2eh1ZQ2[Q2eh1eh1eh1Ro1Ro1\Q2eh1eh1eh1eh1eh1eh1]Q2eo1eh1eh1eh1eh1eh1eh1eh1e
h1eh1eh1eh1eh1^Q2_Q2eh1`Q2eh1Pi1eh1eh1eh1eh1eh1aQ2eh1eh1eh1eh1eh1bQ2cQ2cQ2eh1dQ2eh1eh1eh1eh1eh1e
Q2eh1eh1fQ2gQ2hQ2eh1iQ2jQ2kQ2eh1Pi1eh1lQ2mQ2nQ2eh1oQ2PR2QR2RR2SR2QR2QR2TR2UR2VR2WR2QR2XR2QR2YR2Z
R2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2fR2QS2RS2SS2TS2US2VS2WS2X
S2kR2fR2YS2ZS2[S2\S2]S2fR2^S2fR2_S2_S2`S2aS2bS2cS2dS2fR2mR2eS2fS2gS2gS2hS2fR2iS2fR2jS2fR2kS2lS2m
S2nS2oS2PT2QT2RT2ST2TT2UT2gS2VT2WT2WT2XT2YT2ZT2[T2\T2]T2mR2^T2_T2`T2aT2mR2bT2mR2mR2cT2`S2dT2eT2f
T2gT2hT2mR2iT2jT2jT2kT2mR2lT2mT2nT2oT2PU2QU2PU2PU2RU2PU2SU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_
U2`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2RV2VV2WV2XV2YV2ZV2ZV2[V2\V2]
V2^V2_V2SV2`V2ZV2ZV2ZV2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2ZV2ZV2mV2nV2oV2PW2QW2RW2SW2TW2UW2PW2S
W2VW2RW2WW2XW2YW2UW2QW2QW2QW2QW2QW2QW2QW2QW2QW2QW2QW2QW2ZW2QW2QW2[W2\W2]W2^W2_W2`W2aW2QW2QW2bW2c
W2QW2QW2[W2QW2dW2eW2QW2QW2QW2fW2UW2gW2hW2iW2jW2kW2lW2QW2mW2nW2QW2QW2oW2lW2PX2QW2[W2QW2QW2QW2[W2Q
W2QW2QW2QW2QX2RX2QW2QW2mW2SX2QW2TX2TX2UX2QW2QW2QW2QW2QW2VX2QW2[W2QW2QW2QW2WX2QW2QW2QW2QW2QW2XX2Y
X2ZX2QW2QW2ZX2QW2QW2QW2[X2QW2QW2\X2QW2QW2QW2]X2QW2QW2^X2QW2QW2QW2QW2[W2QW2QW2QW2QW2_X2[X2[W2QW2`
X2aX2UW2bX2cX2dX2TX2eX2fX2QW2QW2QW2QW2QW2QW2QW2QW2[W2QW2gX2hX2iX2QW2QW2jX2QW2QW2QW2QW2QW2kX2lX2m
X2QW2nX2nX2oX2QW2PY2PY2QW2QW2QW2QW2QW2QW2QY2RY2oX2QW2SY2nX2nX2oX2QW2cX2TY2RW2QW2QW2QW2QW2QW2QW2U
Y2`W2VY2TX2QW2QW2QW2QW2UW2TX2QW2QW2WY2XY2YY2nX2[W2QW2QW2QW2[W2QW2nX2nX2oX2QW2nX2QW2oX2QW2TX2ZY2Q
W2QW2QW2[W2QW2[Y2\Y2QW2QW2QW2QW2QW2]Y2QW2TX2`W2^Y2QW2QW2TX2TX2UX2QW2QW2QW2_Y2QW2`Y2QW2aY2bY2cY2Q
W2QW2QW2dY2QW2eY2eY2[W2fY2gY2hY2QW2QW2QW2QW2QW2QW2hY2QW2QW2iY2QW2jY2kY2QW2lY2UW2RW2QW2UW2mY2nY2U
W2QW2oY2TX2PZ2QW2QZ2RZ2SZ2TZ2UZ2QW2QW2QW2QW2VZ2QW2WZ2QW2XZ2QW2QW2QW2YZ2QW2ZZ2QW2QW2[Z2\Z2QW2QW2[
W2QW2cX2VY2TX2QW2QW2QW2QW2QW2QW2QW2]Z2^Z2_Z2`Z2aZ2bZ2cZ2cZ2dZ2QW2QW2QW2QW2cZ2cZ2eZ2fZ2gZ2hZ2QW2c
Z2iZ2cZ2cZ2QW2jZ2kZ2lZ2mZ2nZ2oZ2P[2QW2QW2QW2QW2Q[2R[2S[2QW2QW2QW2QW2QW2T[2QW2QW2QW2QW2QW2QW2U[2V
[2W[2X[2QW2QW2QW2QW2QW2QW2QW2Y[2QW2QW2Z[2QW2fW2QW2[[2QW2UW2\[2][2\[2QW2\[2\[2^[2QW2_[2`[2a[2QW2b
[2RW2QW2c[2d[2e[2QW2f[2g[2h[2d[2i[2g[2h[2d[2QW2QW2j[2QW2UW2k[2QW2QW2QW2QW2QW2[W2RW2UW2QW2QW2QW2Q
W2QW2QW2l[2QW2QW2m[2UW2n[2QW2QW2QW2UW2o[2QW2WX2QW2P\2QW2QW2[W2QW2QW2QW2QW2QW2Q\2QW2QW2QW2R\2QW2Q
W2QW2QW2QW2QW2QW2QW2QW2QW2QW2QW2S\2QW2T\2QW2QW2QW2[W2QW2U\2V\2V\2QW2W\2X\2QW2QW2Y\2Y\2QW2Z\2[\2\
\2]\2QW2^\2_\2`\2a\2b\2c\2QW2d\2d\2e\2f\2g\2h\2d\2QW2i\2XX2WX2QW2QW2QW2QW2QW2QW2[W2QW2QW2j\2k\2Q
W2QW2QW2QW2QW2l\2m\2QW2QW2QW2n\2QW2QW2QW2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a
]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2X^2Y^2Z^2Z^2[^2Z^2\^2Z^2]^2]
^2^^2_^2`^2a^2b^2]^2c^2Z^2d^2Z^2e^2f^2]^2]^2]^2g^2]^2h^2i^2j^2k^2k^2k^2l^2m^2n^2o^2k^2P_2Q_2R_2n
^2S_2T_2l^2U_2l^2l^2l^2V_2l^2n^2n^2W_2n^2X_2X_2n^2n^2l^2l^2l^2l^2Y_2Z_2[_2\_2]_2^_2__2`_2a_2b_2Y
_2Y_2c_2Y_2d_2e_2f_2g_2h_2i_2j_2j_2k_2l_2Y_2d_2m_2Y_2Y_2Y_2n_2Y_2Y_2o_2P`2Y_2Q`2R`2S`2Y_2T`2Y_2U
`2V`2W`2X`2Y`2Z`2[`2\`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2m
`2Ua2Va2Va2Va2Va2Va2Va2Wa2Xa2Ya2Za2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2[a2Va2\a2]a2^a2^a2Va2Va2V
a2Va2Va2Va2Va2_a2Va2`a2Va2aa2ba2ca2da2ea2Va2fa2ga2ha2ia2Va2Va2Va2ja2Va2ka2Va2Va2la2ma2na2Va2oa2V
a2Va2Va2Va2Va2Va2Pb2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Va2Qb2Rb2V
a2Va2Va2Va2Sb2Va2Va2Tb2Ub2Va2Va2Va2Va2Vb2Wb2Xb2Yb2Zb2[b2\b2\b2]b2^b2_b2`b2ab2bb2bb2cb2cb2cb2db2e
b2Va2fb2Va2Va2Va2Va2gb2hb2ib2Va2jb2Va2kb2Va2Yb2Xb2Va2lb2lb2Va2Pb2Va2Va2Va2mb2Va2Va2Yb2Va2Va2Va2V
a2Va2Va2Va2Va2Va2Va2Va2Va2Va2nb2ob2Pc2ob2Pb2Qc2Va2Va2Va2Va2Va2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2Va2Va2V
a2[c2\c2]c2^c2_c2Va2Va2Va2Va2Va2`c2ac2bc2Pb2^a2cc2^a2Va2Va2dc2^a2Va2Va2Va2Va2Va2ec2Va2Va2Va2Va2f
c2gc2hc2ic2Va2Va2jc2Va2kc2Va2Va2Xb2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Yd2Zd2[d2\d2]d2^d2_
d2`d2ad2bd2cd2dd2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Yd2Yd2Yd2Se2Te2Ue2Ve2We2Wd2Xe2Yd2Ye2Z
e2[e2\e2]e2]e2^e2_e2]e2]e2`e2ae2be2ce2de2ee2]e2fe2ge2]e2he2]e2ie2je2ke2le2me2ne2]e2]e2]e2oe2]e2P
f2Qf2Rf2Sf2]e2Tf2]e2Uf2Vf2Wf2Xf2Yf2Zf2[f2\f2]f2^f2\f2_f2`f2af2bf2cf2df2ef2ef2ff2gf2hf2hf2if2ef2e
f2ef2ef2ef2jf2kf2ef2ef2ef2ef2ef2ef2ef2ef2ef2lf2mf2nf2of2Pg2ef2Qg2Rg2Sg2Tg2Ug2Ug2Ug2Vg2Wg2Xg2Yg2W
g2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Zg2[g2Wg2Wg2\g2]g2^g2_g2`g2ag2bg2cg2dg2eg2fg2gg2hg2ig2j
g2kg2lg2mg2ng2mg2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Xh2Xh2Xh2Xh2Xh2Yh2Xh2Xh2Xh2Xh2Xh2Xh2Xh2Zh2[h2\h2]
h2^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2fh2Wi2Xi2Yi2Zi2[i2\
i2]i2^i2fh2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ji2ki2li2mi2ni2fh2fh2oi2fh2fh2Pj2Pj2Qj2Qj2Rj2Qj2Q
j2Qj2Sj2Qj2Qj2Qj2Tj2Uj2Vj2fh2Wj2Xj2Yj2Zj2[j2fh2\j2]j2fh2fh2fh2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2i
j2jj2kj2lj2fh2fh2mj2nj2oj2oj2oj2Pk2Qk2Rk2Sk2Tk2Uk2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2[k2^k2_k2`k2`k2ak2b
k2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2mk2nk2ok2Pl2Ql2nk2[k2Rl2Sl2Tl2ak2Ul2Vl2Vl2Ul2Ul2Vl2Wl2Xl2Vl2Yl2U
l2Ul2Ul2Zl2nk2Ul2nk2nk2nk2nk2nk2[l2\l2]l2nk2Ul2nk2nk2nk2Ul2Ul2Sl2Ul2Ul2Ul2Ul2Ul2nk2nk2nk2nk2nk2^
l2^l2nk2_l2`l2al2Ul2bl2cl2Yl2dl2nk2Zl2nk2Zl2el2el2nk2Ul2nk2nk2nk2nk2nk2fl2gl2hl2hl2il2jl2kl2ll2l
l2ll2ll2ll2ml2nl2ll2ol2Pm2Qm2Rm2Sm2Tm2Um2Um2Vm2Wm2Xm2Um2Ym2Um2Zm2ll2jl2[m2\m2]m2]m2^m2_m2`m2ll2a
m2bm2cm2]m2dm2em2fm2em2ll2ll2ll2ll2ll2ll2gm2ll2hm2Um2ll2ll2ll2ll2ll2ll2ll2ll2ll2em2em2ll2im2jm2l
l2km2lm2km2mm2nm2ll2ll2ll2om2Pn2jl2Qn2Qn2jl2Rn2Sn2Sn2Sn2Sn2Sn2Sn2jl2jl2jl2jl2jl2Tn2Un2Vn2Wn2jl2j
l2jl2jl2jl2jl2jl2jl2Xn2jl2Yn2jl2jl2jl2Zn2jl2[n2jl2jl2jl2jl2jl2jl2jl2jl2jl2jl2jl2jl2jl2jl2\n2jl2j
l2jl2jl2]n2^n2_n2jl2`n2jl2an2bn2cn2bn2bn2jl2jl2jl2jl2dn2en2=======fn2==========================f
n2==========================================gn2hn2in2jn2kn2ln2mn2nn2;;;on2on2on2on2on2on2on2on2o
n2on2on2on2Po2Qo2on2on2Ro2So2To2on2on2on2on2on2on2on2on2on2on2on2on2Uo2Vo2Wo2on2on2on2on2on2on2o
n2on2on2on2Xo2Yo2on2on2on2on2on2on2Zo2on2on2on2[o2on2on2on2on2on2on2on2on2on2on2\o2]o2on2on2on2^
o2_o2on2on2`o2on2on2on2ao2on2bo2on2on2on2co2do2eo2on2on2on2fo2on2on2go2ho2on2io2on2on2on2on2on2j
o2on2ko2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2on2o
n2on2lo2mo2no2on2oo2on2on2on2on2on2on2on2on2on2on2on2on2PP3on2QP3on2on2on2RP3on2on2on2on2SP3TP3U
P3on2VP3on2on2on2on2WP3on2XP3on2YP3ZP3on2on2on2on2on2[P3on2\P3]P3^P3on2on2_P3on2on2on2on2on2`P3o
n2aP3on2on2on2bP3on2cP3dP3on2on2on2eP3fP3gP3on2on2on2on2on2on2on2on2on2hP3on2iP3on2jP3on2kP3on2l
P3mP3nP3on2oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3\Q3]Q3^Q3_Q3`Q3aQ3bQ3cQ3dQ3eQ3fQ3gQ3hQ3iQ3j
Q3kQ3lQ3mQ3nQ3oQ3PR3QR3hQ3hQ3hQ3hQ3RR3SR3TR3UR3VR3WR3XR3YR3ZR3ZR3[R3\R3[R3]R3^R3_R3`R3aR3bR3cR3d
R3eR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3QS3kR3RS3SS3TS3US3VS3US3WS3XS3US3US3US3US3US3US3YS3US3US3U
S3US3US3US3US3ZS3[S3\S3]S3^S3_S3]S3_S3_S3]S3\S3\S3`S3`S3`S3aS3`S3`S3bS3`S3cS3`S3dS3eS3`S3`S3fS3f
S3gS3fS3hS3hS3iS3hS3hS3jS3hS3kS3lS3mS3mS3mS3mS3mS3mS3mS3mS3mS3nS3mS3mS3mS3mS3oS3mS3mS3mS3mS3mS3m
S3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3PT3mS3mS3mS3QT3RT3mS3ST3mS3TT3mS3mS3mS3mS3mS3UT3VT3WT3X
T3YT3ZT3mS3[T3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3\T3mS3mS3\T3mS3mS3]T3mS3mS3mS3mS3mS3mS3mS3m
S3mS3mS3mS3mS3mS3^T3mS3mS3mS3_T3mS3mS3mS3`T3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3aT3mS3bT3mS3m
S3cT3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3dT3eT3fT3mS3mS3mS3\T3gT3mS3mS3mS3hT3iT3mS3mS3mS3mS3mS3m
S3mS3mS3mS3mS3mS3mS3mS3mS3jT3kT3lT3mT3nT3mS3oT3mS3mS3PU3mS3mS3mS3mS3mS3QU3mS3mS3mS3RU3SU3TU3mS3m
S3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3UU3mS3mS3mS3mS3mS3mS3mS3mS3mS3VU3mS3PU3mS3mS3WU3mS3mS3X
U3YU3ZU3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3UU3mS3mS3[U3\U3mS3mS3mS3mS3mS3]U3^U3_U3`U3aU3^U3^U3b
U3mS3mS3mS3mS3\T3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mT3mS3cU3dU3eU3mS3mS3mS3mS3mS3mS3m
S3mS3mS3mS3mS3fU3mS3mS3mS3mS3mS3gU3mS3hU3iU3mS3jU3mS3kU3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3lU3mS3mS3m
U3nU3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3oU3mS3mS3mS3PV3mS3QV3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3m
S3RV3mS3mS3mS3SV3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mT3mS3mT3mT3jT3TV3mT3mT3mS3UV3mS3mT3mS3mS3m
S3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3m
S3mS3mS3mS3mS3mS3mS3mS3mT3mS3mS3mS3UU3VV3mS3mS3mS3mS3mS3mT3mS3mS3mS3WV3mS3mS3XV3mS3mS3_T3mS3mS3m
S3mS3mS3mT3mS3mS3mS3mS3mS3mS3mS3mT3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mT3mS3mS3mS3mS3mT3YV3Z
V3mS3[V3mS3\V3]V3^V3mT3_V3mT3mT3`V3aV3mT3mT3mT3mT3bV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3cV3mT3mT3mT3mT3mT3mT3mT3dV3mT3mT3mT3mT3mT3eV3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3fV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3gV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3hV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3iV3mT3mT3jV3mT3mT3mT3mT3m
T3kV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3bV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3lV3mT3mT3mT3mT3mT3mT3mT3mV3mT3mT3cV3mT3nV3mT3mT3mT3mT3mT3oV3bV3mT3PW3mT3mT3m
T3mT3mT3mT3QW3RW3jV3mT3mT3mT3mT3mT3mT3mT3mT3mT3SW3mT3mT3mT3mT3TW3UW3mT3UW3UW3mT3mT3mT3mT3mT3mT3U
W3mT3mT3mT3mT3mT3mT3mT3VW3WW3XW3YW3mT3mT3mT3mT3ZW3mT3mT3mT3UV3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3[W3mT3mT3mT3mT3\W3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3]W3^W3mT3mT3mT3_W3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3`W3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3aW3bW3cW3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3dW3mT3eW3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3fW3mT3mT3mT3UW3mT3ZW3mT3gW3h
W3mT3mT3mT3mT3mT3mT3mT3UW3mT3mT3mT3mT3mT3mT3mT3iW3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3bV3mT3mT3mT3mT3jW3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3kW3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3gW3mT3mT3mT3mT3lW3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mW3mT3nW3mT3oW3mT3mT3mT3mT3PX3QX3mT3mT3mT3mT3mT3mT3mT3mT3RX3mT3SX3mT3TX3mT3m
T3mT3mT3UX3VX3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3PW3mT3mT3mT3mT3mT3mT3mT3mT3WX3mT3mT3mT3mT3X
X3XX3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3YX3mT3mT3mT3mT3bV3mT3mT3mT3mT3ZX3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3cV3mT3mT3mT3mT3mT3mT3mT3cV3mT3mT3mT3mT3mT3mT3[X3mT3mT3mT3m
T3mT3mT3YX3YX3\X3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3]X3^
X3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3hW3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3mT3_X3mT3`X3aX3mT3mT3mT3mT3bX3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3YV3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3UW3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3m
T3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3dX3cX3cX3cX3cX3cX3cX3eX3cX3fX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3gX3cX3gX3cX3cX3cX3gX3hX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3iX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3gX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3jX3cX3cX3cX3cX3cX3cX3cX3cX3kX3kX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3lX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3mX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3gX3cX3cX3cX3c
X3nX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3oX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3gX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3PY3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3QY3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3c
X3cX3cX3cX3cX3cX3cX3cX3cX3cX3kX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3cX3R
Y3SY3TY3UY3UY3UY3UY3UY3VY3UY3UY3UY3UY3UY3WY3UY3XY3UY3UY3UY3SY3SY3UY3SY3YY3ZY3[Y3\Y3]Y3^Y3UY3_Y3U
Y3UY3UY3UY3UY3UY3`Y3UY3aY3bY3cY3dY3eY3bY3bY3fY3gY3bY3hY3iY3bY3jY3kY3lY3lY3bY3mY3nY3lY3lY3oY3PZ3Q
Z3RZ3SZ3TZ3bY3lY3lY3UZ3lY3QZ3VZ3bY3WZ3XZ3lY3YZ3ZZ3jY3PZ3[Z3[Z3\Z3]Z3[Z3[Z3^Z3_Z3`Z3[Z3aZ3bZ3cZ3[
Z3[Z3[Z3dZ3[Z3[Z3[Z3[Z3[Z3[Z3eZ3[Z3fZ3gZ3[Z3[Z3[Z3[Z3[Z3[Z3hZ3[Z3[Z3[Z3iZ3[Z3[Z3jZ3[Z3[Z3iZ3iZ3k
Z3lZ3[Z3mZ3[Z3nZ3[Z3oZ3[Z3iZ3[Z3P[3Q[3[Z3[Z3[Z3[Z3R[3S[3T[3U[3V[3W[3[Z3[Z3[Z3X[3[Z3[Z3Y[3Z[3[[3[
Z3\[3[Z3[Z3[Z3[Z3][3[Z3^[3[Z3[Z3[Z3[Z3[Z3_[3[Z3`[3[Z3[Z3[Z3a[3[Z3[Z3b[3[Z3[Z3c[3c[3d[3c[3c[3c[3c
[3c[3e[3c[3c[3c[3c[3c[3c[3f[3g[3c[3h[3c[3c[3c[3c[3c[3c[3i[3c[3c[3c[3j[3k[3l[3m[3n[3c[3o[3c[3c[3c
[3c[3c[3c[3c[3P\3Q\3c[3R\3c[3c[3c[3c[3c[3c[3S\3c[3c[3T\3c[3U\3V\3W\3c[3c[3X\3c[3c[3c[3c[3c[3Y\3Z
\3[\3\\3c[3c[3]\3^\3_\3c[3c[3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3c[3i\3c[3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S
]3T]3U]3U]3V]3W]3S\3c[3X]3Y]3Z]3[]3\]3]]3c[3c[3^]3_]3`]3a]3b]3c[3c[3c[3c[3c[3c[3c[3c[3c[3c[3c]3d
]3c[3c[3e]3f]3e]3g]3h]3h]3c[3i]3c[3c[3j]3k]3c[3l]3c[3l]3c[3c[3c[3c[3m]3c[3n]3c[3c[3c[3o]3P^3P^3P
^3P^3Q^3R^3S^3T^3U^3P^3V^3W^3X^3Y^3Z^3P^3[^3P^3P^3\^3P^3]^3P^3^^3P^3_^3`^3_^3a^3P^3P^3b^3P^3P^3`
^3c^3d^3e^3P^3f^3P^3g^3P^3h^3P^3i^3j^3k^3P^3l^3P^3m^3P^3b^3P^3n^3P^3o^3P^3o^3P^3o^3P^3P_3P^3Q_3P
^3P^3P^3P^3P^3P^3P^3P^3P^3R_3P^3S_3T_3P^3P^3P^3U_3P^3P^3V_3P^3P^3P^3W_3P^3X_3P^3Y_3P^3P^3Z_3P^3P
^3P^3P^3[_3P^3P^3P^3P^3P^3P^3P^3P^3P^3\_3P^3P^3P^3P^3P^3P^3]_3P^3^_3P^3P^3P^3X_3P^3\_3P^3\_3P^3_
_3P^3P^3P^3P^3P^3P^3P^3P^3P^3`_3P^3_^3P^3_^3P^3_^3P^3a_3P^3_^3P^3b_3c_3d_3d_3d_3d_3d_3d_3e_3f_3d
_3g_3h_3i_3j_3d_3d_3d_3k_3l_3d_3m_3e_3n_3d_3d_3d_3o_3P`3Q`3d_3d_3d_3d_3R`3d_3P`3d_3e_3d_3S`3T`3P
`3d_3d_3d_3d_3d_3d_3d_3d_3U`3V`3d_3d_3d_3d_3W`3d_3d_3d_3d_3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X
`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3Y`3Z`3X`3X`3X`3X`3X`3[`3X`3X
`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3X`3\`3]`3^`3_`3]`3]`3``3a`3b`3c`3]`3d`3e`3f`3g`3g`3g`3g
`3g`3g`3g`3g`3g`3h`3i`3i`3i`3j`3k`3i`3i`3l`3i`3i`3i`3i`3m`3i`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Va3V
a3Xa3Va3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3`a3`a3ca3ca3ca3`a3`a3`a3da3ea3ea3ea3fa3ga3ha3ea3ea3ia3ja3k
a3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3la3ma3ea3na3ea3ea3oa3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Qb3Xb3Yb3Zb3Zb3Zb3[
b3[b3\b3[b3[b3]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3ib3jb3kb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3V
c3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3fc3gc3hc3ic3jc3kc3lc3lc3lc3mc3nc3oc3Pd3Qd3Qd3R
d3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3bd3cd3cd3cd3dd3ed3ed3fd3gd3hd3ed3id3id3jd3id3kd3i
d3ld3md3nd3id3id3id3id3id3od3id3id3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3^e3^e3_e3`e3^e3a
e3be3ce3de3ee3fe3ge3he3ie3je3ke3le3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Uf3Vf3Wf3Xf3Yf3Zf3Zf3Zf3[f3[f3\
f3[f3]f3^f3_f3`f3`f3`f3af3af3bf3bf3cf3cf3df3ef3ff3df3gf3hf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Qg3nf3n
f3Rg3Sg3Sg3Tg3Tg3Tg3Tg3Tg3Ug3Tg3Tg3Tg3Tg3Tg3Tg3Vg3Wg3Wg3Wg3Wg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3b
g3cg3dg3eg3fg3gg3hg3ig3jg3kg3jg3lg3mg3mg3jg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Wh3Yh3Xh3Xh3Xh3Xh3X
h3Xh3Xh3Zh3[h3Xh3Xh3\h3]h3]h3]h3]h3]h3^h3]h3]h3_h3`h3ah3bh3ch3ch3dh3eh3fh3gh3gh3gh3hh3hh3eh3ih3j
h3jh3jh3jh3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Si3Ti3Ui3Si3Si3Vi3Si3Si3Si3Si3Si3Si3Si3Si3Si3Si3Wi3Si3X
i3Si3Yi3Si3Zi3[i3Si3Si3Si3Si3Si3Si3Si3Si3Si3Si3Si3Si3\i3Si3Si3]i3Si3]i3Si3Si3^i3Si3_i3Si3Si3Si3S
i3`i3Si3Si3Si3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[
j3\j3]j3^j3_j3_j3`j3`j3`j3`j3aj3bj3cj3`j3dj3ej3fj3gj3gj3gj3hj3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Rk3R
k3Rk3Sk3Tk3Uk3Vk3Wk3Wk3Wk3Xk3Yk3Wk3Zk3Wk3Wk3[k3\k3]k3^k3^k3^k3^k3_k3^k3`k3ak3bk3ck3ck3ck3dk3dk3e
k3fk3fk3fk3fk3fk3fk3fk3fk3gk3hk3ik3jk3kk3ik3lk3mk3mk3mk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Wl3W
l3Yl3Wl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3kl3kl3kl3kl3kl3nl3nl3ol3kl3k
l3kl3Pm3Qm3Rm3Sm3Tm3Tm3Tm3Um3Um3Tm3Tm3Vm3Wm3Tm3Xm3Xm3Xm3Xm3Ym3Zm3[m3\m3\m3]m3^m3_m3`m3am3bm3cm3d
m3em3fm3gm3hm3hm3im3jm3km3km3km3lm3lm3mm3lm3nm3om3Pn3Qn3Rn3Sn3Sn3Sn3Tn3Un3Vn3Un3Un3Un3Un3Un3Wn3U
n3Xn3Yn3Zn3[n3\n3]n3^n3_n3^n3`n3an3bn3cn3dn3en3fn3gn3hn3in3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3V
o3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3co3co3co3co3co3co3co3co3do3eo3eo3fo3go3ho3io3jo3ko3lo3m
o3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4cP4dP4eP4fP4gP4hP4iP4jP4j
P4iP4jP4jP4jP4jP4jP4jP4kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4VQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4\Q4\Q4]Q4^Q4\
Q4\Q4\Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4WR4WR4XR4YR4Z
R4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4eR4eR4gR4hR4iR4jR4kR4lR4mR4nR4nR4nR4oR4PS4QS4RS4SS4TS4U
S4VS4WS4XS4YS4YS4YS4ZS4[S4[S4\S4]S4^S4_S4`S4_S4aS4`S4`S4`S4`S4_S4`S4bS4`S4`S4`S4`S4`S4`S4cS4dS4e
S4fS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4PT4QT4RT4ST4TT4UT4VT4WT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4c
T4dT4eT4fT4gT4hT4iT4jT4kT4kT4lT4mT4nT4oT4PU4QU4RU4SU4SU4TU4UU4VU4WU4XU4VU4VU4YU4ZU4[U4\U4]U4]U4^
U4_U4`U4aU4aU4bU4cU4dU4aU4eU4aU4fU4fU4fU4gU4hU4iU4iU4iU4iU4iU4iU4iU4jU4jU4kU4kU4lU4mU4nU4mU4mU4o
U4PV4QV4RV4SV4SV4SV4TV4UV4VV4VV4WV4XV4YV4YV4ZV4YV4[V4\V4]V4^V4_V4_V4`V4`V4`V4aV4aV4bV4aV4aV4aV4a
V4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4oV4PW4QW4QW4RW4SW4SW4TW4UW4UW4UW4UW4VW4WW4XW4YW4YW4YW4Z
W4[W4[W4\W4\W4]W4^W4_W4`W4aW4bW4bW4bW4cW4dW4dW4eW4fW4gW4gW4gW4gW4gW4gW4gW4gW4gW4gW4gW4gW4gW4gW4g
W4gW4gW4hW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4RX4SX4TX4UX4VX4WX4XX4YX4ZX4ZX4[X4\X4]X4^X4^X4_X4`X4a
X4aX4bX4cX4dX4eX4fX4gX4hX4iX4jX4kX4lX4mX4nX4oX4oX4PY4QY4RY4SY4TY4UY4VY4VY4VY4VY4VY4WY4VY4VY4VY4X
Y4YY4ZY4VY4VY4VY4VY4[Y4VY4\Y4VY4VY4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4gY4gY4hY4gY4gY4iY4jY4kY4lY4m
Y4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4_Z4bZ4cZ4dZ4eZ4fZ4fZ4fZ4gZ4gZ4hZ4i
Z4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i
[4i[4i[4j[4k[4l[4m[4m[4n[4o[4P\4Q\4R\4S\4T\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e
\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4o\4R]4S]4T]4U]4V]4W]4X]4X]4Y]4Z]4[]4Z]4\]4]]4^]4_]4`]4a]4b
]4c]4d]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o]4n]4P^4Q^4R^4S^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4^^4_^4`
^4a^4b^4c^4d^4e^4e^4f^4g^4h^4i^4j^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4_
_4`_4a_4b_4c_4d_4e_4f_4g_4h_4i_4j_4k_4l_4m_4n_4n_4o_4o_4o_4P`4Q`4R`4R`4R`4S`4T`4U`4V`4W`4X`4Y`4Z
`4[`4\`4]`4^`4_`4``4a`4b`4c`4d`4c`4e`4f`4g`4h`4i`4j`4k`4l`4m`4n`4o`4Pa4Qa4Ra4Sa4Ta4Ua4Ua4Va4Wa4X
a4Ya4Za4[a4\a4]a4^a4_a4`a4aa4ba4ca4ca4da4ea4fa4ga4ha4ga4ga4ia4ja4ka4la4ma4na4oa4oa4Pb4Qb4Qb4Rb4S
b4Tb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4]b4^b4^b4^b4]b4_b4`b4^b4ab4bb4cb4db4eb4eb4eb4fb4gb4hb4ib4jb4kb4l
b4mb4mb4nb4ob4ob4ob4Pc4Qc4Rc4Sc4Sc4Sc4Tc4Uc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4^c4_c4`c4ac4bc4bc4cc4dc4e
c4fc4gc4hc4hc4hc4ic4hc4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Td4Ud4Vd4Wd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4_d4`
d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4kd4ld4md4jd4nd4nd4od4Pe4Qe4Re4Se4Te4Ue4Ve4We4We4We4We4Xe4Xe4X
e4Xe4Ye4Ze4[e4\e4]e4^e4_e4`e4ae4ae4be4ce4de4ee4ee4ee4fe4fe4fe4fe4fe4ge4he4ie4je4ke4le4me4me4ne4o
e4Pf4Qf4Rf4Sf4Tf4Tf4Tf4Uf4Vf4Wf4Xf4Xf4Xf4Yf4Zf4[f4\f4]f4]f4^f4_f4`f4`f4af4bf4cf4df4ef4ff4gf4hf4h
f4hf4if4jf4kf4lf4lf4mf4mf4mf4nf4of4Pg4Qg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4`g4ag4b
g4cg4dg4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Uh4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4_h4_h4`
h4`h4ah4ah4bh4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Vi4Wi4Xi4Yi4Zi4[i4\i4]
i4^i4_i4`i4ai4bi4ci4di4ei4fi4fi4fi4fi4fi4fi4fi4gi4gi4hi4ii4gi4ji4ki4li4mi4li4ni4oi4Pj4Qj4Rj4Sj4T
j4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^
j4^j4^j4^j4^j4^j4_j4`j4aj4bj4cj4cj4dj4dj4ej4dj4fj4gj4hj4ij4jj4kj4lj4mj4nj4nj4oj4Pk4Qk4Rk4Qk4Sk4Q
k4Sk4Tk4Uk4Vk4Tk4Wk4Xk4Yk4Zk4[k4\k4[k4[k4[k4[k4[k4]k4]k4^k4_k4`k4_k4ak4bk4bk4ck4ck4bk4dk4ek4fk4f
k4gk4hk4hk4hk4ik4jk4jk4jk4kk4lk4mk4kk4kk4kk4kk4nk4kk4ok4kk4kk4kk4kk4Pl4Pl4Pl4Ql4Rl4Sl4Tl4Ul4Ul4V
l4Wl4Xl4Yl4Zl4Zl4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[l4[
l4[l4[l4\l4]l4]l4^l4^l4^l4^l4^l4^l4_l4_l4_l4_l4_l4_l4_l4_l4_l4_l4_l4_l4`l4al4`l4bl4cl4dl4el4fl4e
l4gl4hl4el4el4il4jl4el4kl4kl4ll4ll4ll4el4ml4el4el4el4el4fl4el4fl4el4el4fl4el4el4el4el4el4el4nl4e
l4ol4Pm4Qm4Rm4Sm4Tm4Qm4el4Um4Vm4Wm4Vm4Vm4Xm4Xm4Vm4Vm4Vm4Vm4Vm4Ym4Vm4Vm4Vm4Vm4Vm4Zm4Vm4Vm4Vm4Vm4V
m4Vm4Vm4[m4\m4]m4^m4_m4`m4am4bm4cm4dm4am4em4fm4gm4hm4im4im4jm4jm4jm4jm4jm4jm4jm4jm4km4lm4mm4nm4o
m4Pn4Qn4Rn4Qn4Qn4Qn4Sn4Qn4Qn4Qn4Tn4Un4Vn4Wn4Xn4Yn4Wn4Zn4[n4[n4\n4]n4^n4_n4_n4_n4`n4an4bn4bn4bn4c
n4dn4en4fn4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Qo4Ro4So4To4To4Uo4So4Vo4Vo4Vo4Wo4Wo4Wo4Wo4Wo4Wo4X
o4Xo4Xo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4ao4bo4bo4bo4bo4bo4co4do4eo4eo4eo4eo4eo4eo4eo4eo4eo4eo4fo4fo4f
o4fo4fo4fo4fo4fo4fo4fo4fo4fo4fo4fo4fo4fo4go4ho4go4go4io4go4go4jo4ko4ko4lo4lo4lo4mo4no4oo4PP5PP5P
P5QP5QP5RP5QP5QP5QP5QP5SP5TP5UP5UP5VP5WP5XP5XP5YP5ZP5[P5\P5\P5\P5\P5\P5\P5]P5^P5^P5^P5^P5_P5^P5`
P5`P5`P5`P5`P5`P5aP5aP5bP5aP5cP5dP5eP5fP5fP5fP5fP5gP5hP5iP5iP5iP5jP5kP5lP5mP5mP5mP5mP5nP5mP5oP5P
Q5QQ5RQ5SQ5TQ5UQ5UQ5UQ5VQ5WQ5XQ5VQ5YQ5VQ5ZQ5VQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5k
Q5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5VR5YR5ZR5YR5ZR5ZR5YR5YR5ZR5[R5\R5\R5]R5^R5_R5`R5aR5bR5c
R5dR5dR5dR5dR5eR5fR5gR5hR5hR5hR5iR5jR5kR5lR5mR5nR5oR5PS5PS5PS5QS5PS5RS5SS5TS5US5VS5VS5WS5XS5YS5Z
S5ZS5ZS5ZS5ZS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5hS5iS5jS5jS5jS5jS5kS5jS5jS5jS5jS5lS5mS5m
S5mS5mS5mS5mS5mS5mS5mS5mS5nS5oS5PT5QT5QT5QT5QT5RT5RT5ST5TT5UT5UT5VT5VT5WT5XT5XT5YT5YT5YT5XT5YT5Y
T5YT5ZT5[T5\T5]T5]T5^T5_T5`T5aT5bT5cT5dT5eT5eT5eT5fT5gT5fT5fT5hT5iT5iT5jT5jT5kT5lT5lT5lT5lT5lT5m
T5nT5mT5mT5oT5PU5QU5RU5SU5TU5UU5UU5VU5VU5VU5VU5VU5VU5VU5VU5WU5XU5XU5XU5XU5XU5XU5YU5YU5ZU5[U5[U5[
U5\U5]U5[U5[U5^U5_U5`U5`U5aU5bU5bU5bU5bU5bU5cU5cU5dU5eU5fU5gU5hU5iU5iU5jU5kU5lU5mU5mU5mU5nU5mU5m
U5mU5mU5mU5mU5mU5oU5PV5mU5mU5mU5QV5RV5SV5SV5TV5UV5UV5UV5UV5UV5UV5VV5WV5XV5YV5ZV5[V5\V5]V5^V5^V5_
V5`V5aV5bV5cV5dV5eV5eV5eV5eV5eV5eV5fV5gV5hV5hV5hV5iV5jV5kV5kV5lV5mV5nV5oV5nV5PW5QW5RW5SW5SW5TW5T
W5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5]W5_W5`W5aW5bW5cW5dW5eW5fW5gW5gW5gW5gW5hW5iW5jW5kW5lW5mW5nW5oW5P
X5QX5RX5SX5TX5UX5VX5WX5XX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5`X5aX5bX5cX5dX5dX5eX5fX5fX5fX5fX5fX5gX5hX5i
X5iX5jX5jX5jX5kX5lX5mX5nX5oX5PY5QY5RY5SY5SY5TY5UY5TY5VY5WY5XY5XY5YY5ZY5ZY5YY5ZY5[Y5[Y5[Y5\Y5]Y5[
Y5[Y5[Y5^Y5_Y5`Y5aY5bY5bY5cY5dY5eY5fY5fY5gY5hY5hY5hY5iY5iY5jY5jY5kY5kY5lY5kY5mY5nY5nY5nY5nY5oY5P
Z5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5YZ5YZ5ZZ5ZZ5[Z5\Z5\Z5]Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5k
Z5lZ5mZ5nZ5oZ5P[5Q[5Q[5R[5S[5T[5U[5U[5U[5U[5V[5V[5U[5U[5U[5U[5U[5U[5W[5X[5X[5X[5X[5Y[5X[5Z[5Z[5X
[5X[5X[5Z[5Z[5[[5\[5][5^[5_[5`[5`[5a[5a[5a[5a[5`[5a[5a[5b[5a[5a[5b[5b[5b[5a[5c[5a[5b[5b[5a[5a[5a
[5a[5`[5`[5`[5`[5d[5e[5f[5f[5g[5g[5g[5g[5g[5g[5h[5g[5i[5g[5g[5j[5k[5l[5m[5n[5o[5P\5P\5Q\5R\5S\5S
\5T\5T\5T\5T\5T\5T\5T\5T\5T\5T\5T\5T\5T\5U\5U\5U\5U\5U\5U\5U\5V\5W\5W\5W\5W\5W\5W\5W\5X\5Y\5Y\5Y
\5Y\5Y\5Y\5Z\5Z\5Z\5Z\5[\5\\5]\5]\5^\5^\5_\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5h\5i\5j\5k\5l\5m\5n\5o
\5P]5o\5P]5P]5o\5Q]5Q]5Q]5Q]5R]5R]5S]5S]5S]5T]5U]5V]5W]5W]5W]5W]5W]5W]5W]5X]5W]5W]5Y]5Z]5[]5\]5\
]5\]5]]5]]5^]5_]5`]5a]5a]5b]5c]5c]5d]5d]5e]5f]5g]5h]5i]5j]5k]5l]5l]5m]5n]5o]5o]5P^5Q^5R^5S^5T^5U
^5V^5V^5V^5V^5V^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5^^5_^5_^5`^5a^5b^5b^5b^5c^5c^5c^5c^5c^5c^5c^5d^5e^5f
^5f^5f^5f^5g^5g^5g^5g^5g^5g^5h^5i^5j^5k^5l^5m^5n^5o^5o^5o^5o^5o^5P_5o^5Q_5R_5S_5T_5U_5U_5V_5W_5X
_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5`_5c_5c_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5P`5Q`5Q`5Q`5R
`5S`5S`5S`5T`5U`5U`5U`5V`5V`5W`5W`5X`5X`5Y`5X`5Z`5[`5\`5]`5]`5]`5]`5]`5^`5_`5``5_`5a`5b`5c`5d`5e
`5f`5g`5h`5h`5i`5j`5j`5j`5j`5j`5j`5j`5j`5j`5j`5k`5l`5m`5n`5o`5o`5o`5Pa5Pa5Pa5Pa5Pa5Pa5Pa5Pa5Qa5R
a5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5Za5[a5\a5]a5^a5^a5^a5^a5_a5`a5aa5aa5aa5ba5ca5ca5ca5da5ea5fa5ga5ha5i
a5ja5ka5la5ma5na5oa5oa5oa5oa5oa5oa5oa5oa5oa5oa5Pb5Qb5Rb5Sb5Tb5Tb5Ub5Vb5Vb5Vb5Vb5Vb5Vb5Vb5Vb5Wb5X
b5Xb5Yb5Zb5Zb5[b5[b5\b5[b5[b5[b5[b5[b5]b5^b5_b5`b5`b5`b5`b5`b5`b5`b5`b5ab5bb5cb5db5eb5fb5gb5gb5g
b5hb5hb5ib5jb5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5Zc5[c5\c5\c5]c5^c5_c5_c5`c5ac5_
c5bc5bc5_c5cc5dc5dc5dc5ec5fc5gc5hc5hc5hc5ic5ic5ic5ic5ic5ic5ic5ic5ic5jc5jc5kc5lc5mc5nc5oc5Pd5Qd5R
d5Sd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5^d5_d5`d5ad5bd5bd5cd5cd5dd5dd5ed5fd5fd5fd5gd5hd5id5jd5k
d5ld5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5^e5^e5^e5^e5_e5`e5ae5be5ce5de5e
e5fe5ge5he5ie5je5ke5le5me5me5ne5oe5Pf5Qf5Rf5Sf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5`f5af5b
f5cf5df5ef5ff5gf5hf5hf5if5jf5jf5kf5lf5mf5nf5of5Pg5Pg5Qg5Rg5Sg5Tg5Tg5Tg5Ug5Vg5Wg5Wg5Wg5Xg5Yg5Zg5[
g5\g5]g5]g5^g5_g5`g5_g5_g5_g5_g5_g5_g5_g5_g5ag5ag5ag5bg5bg5bg5bg5ag5ag5cg5cg5cg5dg5dg5dg5dg5dg5d
g5eg5dg5eg5dg5eg5dg5fg5fg5fg5gg5hg5ig5jg5kg5kg5lg5lg5mg5ng5og5Ph5Ph5Ph5Qh5Rh5Rh5Rh5Sh5Th5Uh5Vh5W
h5Xh5Yh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5Zh5[h5\h5]h5]h5]h5]h5^h5_h5`h5ah5bh5ch5b
h5bh5dh5eh5fh5fh5fh5fh5gh5hh5ih5jh5kh5lh5mh5nh5oh5Pi5Pi5Qi5Qi5Qi5Qi5Ri5Si5Ti5Ui5Vi5Vi5Wi5Xi5Xi5X
i5Xi5Yi5Yi5Yi5Zi5[i5[i5\i5\i5\i5\i5\i5\i5\i5\i5]i5]i5^i5^i5_i5`i5`i5`i5ai5bi5ci5ci5ci5di5di5di5d
i5ei5fi5gi5gi5gi5hi5ii5ii5ji5ki5li5li5li5mi5ni5oi5Pj5Pj5Qj5Rj5Sj5Sj5Tj5Tj5Tj5Tj5Uj5Vj5Wj5Xj5Yj5Y
j5Zj5[j5\j5]j5^j5_j5`j5`j5`j5aj5aj5aj5aj5bj5cj5dj5dj5ej5fj5gj5gj5gj5hj5hj5hj5ij5ij5ij5jj5jj5jj5k
j5lj5lj5mj5nj5oj5Pk5Qk5Qk5Rk5Sk5Tk5Tk5Uk5Uk5Uk5Uk5Uk5Uk5Vk5Wk5Wk5Xk5Yk5Zk5[k5\k5\k5\k5]k5]k5]k5]
k5]k5^k5^k5^k5^k5_k5^k5`k5`k5`k5ak5bk5ck5dk5ek5fk5fk5fk5fk5gk5hk5hk5ik5ik5jk5kk5lk5mk5nk5nk5ok5o
k5ok5Pl5Ql5Ql5Ql5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Rl5Sl5Tl5Ul5Vl5Wl5W
l5Xl5Xl5Yl5Zl5[l5QSg30l3l9K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9
33372==d3=U3e2<Q1U1116450383[1`>3=E;:5526@V3P1174@C7:<<?>96340812M6h1S6^1b3X4X3d2m1V81ka3l3l9K5:
3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3c3GZ2Q1F2;11645038_1`
3]:A32:Q1185526@V3P1174g1<<?>963408133H6h1P3R3^1W7l3d2m1f2R5<8VV3d:Y>`48912Bgm2n1V2IK502U2S`1\1Y
1<g25Z7e1S10Oi2F8mDS2_1gY2\=f1LkDS72X41b1Y1T194@21U1[1k13]2C]22Ja3=REA^@V2l[1d2Kg2a3Y13oD0T7c2\5
<R>IJZ22S9h39_2g1a]3e7[3A12`L9_2g1a]3e7[3A12`L1W4\2a3333o1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q
84Q86j1i2^4e6Ca4f3Z11[1c302T9R6m1R2S2Y6F9V63f1Hj1m5^1[>Bg2==?@f7d2W181U41\W2J01j2g1QBP6]2^20?V7U
3WHaHg:Q=g8=@0h51e2b>g1P::0P6QT2_8e1[5e4g=X3Y790Y40V^2WJZQ1[8Z;8>0S3U10XA[R2b@MR3SAhHe4d6870UO\9
iLhU1hi1240^P1h60Y10CT25009k7d1^1Q6121m2T2f4m2c1Z4j4PS16W2Y4j35_6i23VEbCT6c1a1m5U1R49m1X1?0Eh7[1
M=m=bF[5>QIRf1iFb6T5>0^1Y8]1bHM^R1h@SP1Y2Y:iFb6T530gT4iF40og2]S23K0X400DiW3Y;2a4WH2\122639D501W3
b4`1>6T1S103U=W@G3Ge5f3Z6R6a1o5S>K_1b4Y4HV1R1c=W4d40V4W42>_<W9R>6e3d2P10GT2k:_6[1`6o21n1[7b3>5RD
i2h6h2[4Y4o1VA7W1l1_;2>nBh2eAn2H01g1e2Q@^7T3\9o3iHcDK9Co:h17h120]:`3dT1g440TR5MX1]20a3e270279n5`
3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2\BZ37U1
2o1a4Q2:0Y1l9hZ2eR1Q<T6d@b6MD09b2TQ1c4i6k?i;a15Z5>W5]K_9W8f5^3T>c5Q10=n1;AOg3g2<d9gOa:hBb77X3c19
_2h13Z1T8:V2Q1`6_3=d9i8f6l=O05f210m29]11<Z1[2m6b114YBX>X>Y>c2n1W2b1Z2l9cA]2k2n2fON01=X250:a3h3_2
V714P6T5S2\5W5hT10[1c7jR10^7T7c1l=[1i9=0X1U9Dd1]X3f7i7b8iBo1O9D0<a21d51f5m5121fj1d2YG3?R1\S1X1P=
E0j1S11Q=Y4121_ITAS9Z5eL3X3Ca=hP1Z5B70_T1_d3S201m620TR580Z4e`4n7e4<1X3<0Eh7[1M[>d:e:W1[5>QI:0^1Y
8g;X>2J3gW2ci120Yg1D0g21V`1Q:[P1\<mQ1Y7b8K@416Q1859:F0n2`1h5P5X1m1k114^:l4<:l2S8_o1=f:SQ1W1B80l2
PP1hU2l3_;]S1W240l2Ve3eU180UW1i`1Rn1d4;0120n;20RS5E0FW2009T1b7n6Z1121\e1X3f<]9`3QD`7cH80P2]d1^Bg
b1Q9k@`<A0[1b10\A14Fao1SP2`6c2U3958i230o4Vf470eR2Ql1[L2m6k440l2\T56?00m2`1l?14QBSOk3YOj1UDSNT920
R2M0g8^2m>CkA16f7aJ32FKX6P7kFX5l3Z5Gf5W5VBL?OV3620gT4:0X400h6ia3bI3[1S:c204X2>C1d2Mn5`2;K^3114[5
>\1=^4k2c2OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46a7T2l1^2?3U196;S11611122Y2P1d3272_23W25R2EU3j>o8R1U12j4K
Hh1@I1h2QC1ib1\8Y<mS1\:a5R96l101=416Q18571:91]_2_15Xm1X1\;_11B1h2dj2Z^1`2Gb1T4g7@416Q1859:>1h2dj
2Z^1h@@416Q1859:@1h2lf1nCh?Z^1h@@416Q1859:11C1h2dj2Z^1_1Q4^3B0S7@416Q1859:41Q1T;cW3<1Q1Q1CgX1c=[
;4^1g1dd2;C1h2hU2kDj]1?j6U3g6@416=C859:21aX231hi4Z3E1h20cj2j]1?\1`2T5j4j2@416=C859:<1g2\f1WBXa1Q
F=Y28o3Z3X2D1h2Y_1T1_6^3Y3lLZ^1R9e7@416Q1859:51eQ4iCX4Z351^4cf4P2T9<1m1KY`1c7m1k;Em1a7em1k<F1h2e
?nZ2d\1e1j6h2T445d2@4160P1859:H1h20Vh1W4TNdNe?b2P17g50S4o2@416Q1859:F1h2c1Vc1d2TS1d\1e1h1i71KW6@
416Q1859:S51]236U12:h1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a
3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3;\7h
1i7b2:W4@4141Q1859:V2I_2181f22gZ4FP?a1>51g2Xk39YP161g2V]2Q1Ii\2k11S2Cm1[1g8`1d3Eo1n1:=X3Z5@X5;g2
a12621F0fF4Z@b2a2B?d1W=]318R1R2e6X3FLY1K?Q274Z21Cd6V;g5V3_4`2F1g28]1f2T500S7_D_P1iEh=j1^7n9\3\2o
?Ag6Y:O1f21a11XR1`@P<UJZ^1n2C0l1Y1_35U11Y1Eo2@416Q1859:41\j2nc1U>?1h2dj2Z^1n1i>@416Q1859:A1h2Te1
f?hEZ^1n1i>@416Q1859:B1h2dj2Z^1_1h1Z60S7@416Q1859:@1h2dj2Z^1c90S7@416Q1859:A1h2dj2Z^1k3g50S7@416
Q1859:31ik1b?61m2]A14_M21bG11?1h2`a1SY1Z^1h@@416Q1859:?1h2_f1TT1Z^1h@@416Q1859:E1T2C0V]1S8bAT4`?
Z^1h@@416=C859:A1g20dj2R]1W1m3j<@416Q1859:L1h2d?PNU<^5YKZ^1\1U3031:S2d6j2@416Q18319:@F1h2_g1h6j=
[5T9Z^1D[9g6@416=C859:Z1G1[2<3T]1P]1:X1Q6h;`Ie1b9U7@416Q1859:21Sm4<1f26]A14k6if1_FiJU8V?41i2l\4b
=61i2nW2mT2b=D51i2XAck3b=C1h2dj2Z^1b2P17g50S7@416Q1859:A1h2dj2Z^1b2P70S7@416Q1859:H1h2[1lOc4Z@c2
h3oM\<mQ1\1U2Z3j9@416Q1859:?1h2dj2Z^1\1[?@416Q1859:1131f_4P:U21g2l10[1X8>`1d3e2n1:=X3Z5^5^3a1262
1E00V9<j2`;R3S<b2a2B1=d1W=]318R1R2e6X3FLY1Ka21521Z21C_;R580No2g2BX2j4`20<1g2no1Yk1_3nC8o3g2BX2\7
71XBP1APh3l9QAF1h2a\1SNn?Z^1b2P17Jl40S7@416Q1859:C1h2dj2Z^1b2X1g50P6R1@416Q1859:21Uk4X31f2AMa950
5a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<h1Ho31Y1M>T1Q126P12l2c6
a58=J32986GU1P1S1Q1c1E253Y1U1>=k6bBR31f2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=J1g2o5c1`9HP=V5`>P1PBb3g1
i3S3U1o1b1Fh6d6m@\1TDd1;D1h2fl1mMZ^1c3o50Q2n3R1@416Q1859:M1h2a1Ri2VESIb2@?7OQ2CQ20Q21Y1e3@416Q18
59:`2A1h2dj2Z^1b2X1g5T7@416Q1859:?1h2dj2Z^1X8_8@416Q1859:?1h2dj2Z^1c9T7@416Q1859:c21f21c18[1g8`1
Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c1:a4]318R1R2X1\5X3FLU2a274Z21CQ1c531b9:74Dh
5@416Q1859:U3Z1`2B1f21c1Pi2X^11b9U7@416Q1859:T11[2<4]A14KcHdCc6fD:1V1R4n18^5P6VK]8U10S769416Q185
918A1h2c1Pi2Z^1d9KW6@416Q1859:@1h2dj2Z^1d9KW6@416Q1859:D1f21c1Pi2Z^1b30o5^3e3@416Q1859:?1h2ki1hP
1Z^1h@@416Q1859:21_X2?1h2dj2Z^1h5o:@416Q1859:?1h2dj2Z^1f4Q<@416Q1859:V31h2k10[1g8`1d3e2n163=MZ2j
1_3k6Q2a12621F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1@W:^2]318R1R2e6X3FLU2a2604Z21Ck6S1;G:E:7F33]4:0;NS3
c20:5416Q185909@IU3]11P10m11e4[1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?d1W=]318R1R2e6X3F
LU2a274Z21CS9d4[2=8Oo2Z3X2j4`2P21S2`20[1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1W=]318R
1R2`3T3X3FLU2a274Z21CT@f1g5;Z7]1R10R12U23X2]1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;gCh=Y5Q12U
23X2]1@g71W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;gCh=0X5X12U2Fe1]1@g71T22Z3;14R2n1:U1`2]5d6U2a12621Gf
F4n:o1k5k5QAe2W=@0X5H2f23=Y1QBP6]5h322P1T3W2i`1`Q1H:n1W5kK9Ln292b4QBP6]5]4n5i`1`Q1g12b41[1g8`1d3
e2n1:=X3m4<21Z6]2a12621F0VW1b2a2B?d1>h<6V1o118R1R2e6X3FLU20`274Z21CkA^=`2f12b41[1g8`1d3Eo1n1:=X3
l1]32j8a12621F0VW1b2a2B?d1>h<S1Y218R1R2d1P5X3FLd1@a274Z21CkA^=`2S12U2\2]1@g71W2Z3e2n1:U1`2]5R2Z2
V2U2a12621GfF4n<b5T6gCW=@0X5=2n2c1]<^3T2P6]5R2Y8i`1oP1@I2f2AY1QBP6l4@GZ1e122P1U13R4i`1m5VH[1^1@k
5\2=2b47iAP6]5]4n5i`1RMl3@k582b4QBP6]5\:i`1`Q132`\1YV1B23b279^?g1QBn5VU1j6i:P3]2cA?3e@\12@U25009
5l7a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1`33j:NU5X3Q373k3i<S=g9Y2n1b124a25009l2g2g4g1R127^3121ZADA\5
j2^4`LR:i83a1n1o2c2JD>Ej82j23b1c1R1hDf4i3k45R32Y12U2F1Q3@g71T22<m2;121R2n1:U1`2j2f3U5:U2a12621Gf
F4n<a9Cm8_:k1RC92b4QBP6]5\:i`1WEX<;2b4QBP6m4?\:i`1oP1@0<2f2l417R5RB]7g1V4dR3nD=2b4a?_2P6]2X1f1]4
h2U3i`1`Q1>2l21c1g?121R2P6]5\:i`1`Q1e12b41[1g8`1d3Eo1n1:=X3Z52j8a12621F0VW1b2a2A0?d1>h<]318R1R2e
6X3FLd1>1a274Z21CkA^=`2?2f28m1a>R;b800X5QS1S;nY1fHV6k22o2c10[1g8`1U3>CZ1;008I5N:=R2U1^2]2==:[400
Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12i1`118R1R29Z4P2X3FLU27Y2721Z21CS2U6f2i2P4g5;Z7`20X1
2U22Y2[11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9gCh=Y5fMc12a1P3]4P2\1o6U3P6^2W1`156>V2KD
g1V4?2^Y1LCZ1k3M]1A^2G9_;a68>0h3Ab2G>1Q3f2kAZ1S:9j3]22U24A7^10[1@g71<`19Z3;142o1n1:=G`2l1]3R81Ha
12621F0fF4n<D_16Ob2a2B68d15c1Q6[5]318R1`1Ae6X3FLU2[1U174Bd121CkA^=`2S22U2R15U1[1@k6K1<`19Z3e2n1:
=G`2Z5m8a12621F0fF4W<F[3V2;f1JB?d1V7a5>l1`118R1R2e6X3FLU2a274Z21CY=a4l2P1`9`2d12o2d1[1g8`1U3>e2n
1:=X37R5=f40g3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2W32R2:Ac10[1f7P1MB2R3>CQ2ON:;1X
3Z5R81H\142621F0n3Q1eA401`1EY;_1V1b2a2B148d1a:e2L35V218R1R23D101f3P2X3FLY1K7:H3>B74Bg11C\41b2X1@
Y1e3o3g582Ll2`3]11P1b42R2:Ac10[1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q2P1O1NM`5R485i1d36401P1
:T<_1V1b2X1X1B14852V14Q3X2l2h462I35P2518E<R230683101]38T1Kh1_1FLa1C7P123854=74Bg11CP2P1H2:31L8d2
0Y1@W1]1R2l2[5;;Y395`3]11P1j12U2^2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XA]54n<[3b2a2B68d1W=]318R1R2e
6X3FLU20`274Z21CkA^=`2^12^4a1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`
2m12R2:A^1a1g8`1U3R1Q2n1:;1X3h2f70g3a12621F0bF34Z@b2a2=4?d1^>P2518E<R2H101g5X3FLU2[1c4m12j?^=`2^
12d4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2m12c40[1g8`1d3e2n1:=R
2U1Z5m8a12621F0`5Q9l7e2P>b2a2B?d1W=]318R1R2e6X3FLY1K7Y23321Z21CkAg5;k3^3]11P1g12f2l10[1g8`1d3Oe1
n1:=X3_41Hm8a12621F0Q:mKV1b2a2B?d1W=]318R1R2e6X3FLU2a274Bg11CkAg5f7`2_12^40`1g8`1X4Q2n1:=X3_:0g3
a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2_12^4a1g8`1X4Q2n1:=X3h5f40g3a12621F0fF4Z@b2a2=4
?d1_@518R1R2e6X3FLU2o5P2j?^=`2Z22f2G\7f7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a1^Ba1c2a>`19<P664CGG17BF81
68o2P1Y22i1T6e2c1>Q2Z1343IV14032001g6j:k7h1i3Q2c12d4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]3
18R1R2e6X3FLU2a274Z21CV25Oh4e9^=`2U22R2:V2[1g8`1d3e2n1:=X3h2a2m8a12621F0[@S6640k;]4b2a2B68d1Z5l7
W3518E<R226>12k4KX3FLU27Y274Z21C\41L_<^=`2=2b4:1dAP6]5\:i`1oP1@nFh;R22U2F1c11[1@e711<`19Z3;121R2
n1:=G`2Z52j8a12621F0fF4W<F[3b2a2B?d1>h<]318R1R2e6X3FLU2a274Z21CkA^=`2W22U23B1c11[1@e711<`162Z3;1
21R2n1:=G`2Z52d6U2a12621F0fF4d2a90F[3b2a2B?d1>h<]318R1R2e6X3FLU2a274Z21CkA^=`2V22U23B1_13]1@e711
<`162<m2;1210Q2n1:=G`2]5j8a12621F0fF4d2a90F[3b2a2=4?d1>P@518R1R2e6X3FLU21W5EP2j?^=`2T12U23BS3@e7
115Q2Z3;14R2n1:U1`2R<U2a12621GfF4W<F_ORCl5XJ22`\1W22R220]2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34c
20a96@2X3b2U1[1B68d1h<>e1g118R1R2[2T1T3X3FLU21_274Z21CY<a5^=`2i12U2R1[1[1@g71<`19Z3e2n1:=G`2Z5m8
a12621F0fF4d2Y:[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2a33Y2?De270279n1o38W3DQ316J`42C=T1i50>d
1@`2`1m166;CR;b7g4T107d4[56Y12?9C:3a4[2c15c10A3I10MHX2J313A81501A09=i1l1S1n1I[10J4112131Nf4_1V7g
2\2P2S1P>W3b1g17U12FX1c6\43Z2>C0e270279n5X2W1A217g216JP1_32:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1
B9C>a4Ee2Ci12?3N49293M001=B?15M313JL=T2l1S1C0A2601:<K0BAG1411112000;<71^1d21Y1<g1^5T5a1>c2Kc1X=M
V257U12=a1c6j33Z2>C0e2330279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166;QHL707P26\2[56Y1B9C>a4Ee2Ci12
?3NKV2GM313JL=T2l1S1C0A<:92K089AG1411112000;<71^1d2h1V7T5P2c2h?M=h157U12o1c6R43Z2>C0e270279n5X2W
1D9g216J`42:8=T1Q2P3A4?d1@`2MBm166;^3S5^?R1107d4[56Y1B9C>a4Ee2Ci12?3E84<9l3313JL=Q22l1S1C0A262:<
K0BY1141111210;<`17d2h1:2Y1^5d1_3a1>Nd1Kc1P:e2AT357U12=a1c6Kb33Z2>C0e270279n5`3DQ316J`42C=T1Q2LS
2F?d1@`2`1m166;^3bDR1107P2c2[56Y1B9C>a4Ee2Ci1B3C1T1l3313JL=Q22l1S1C0K2:<_1Y114111122;<`1l2h1:2h6
T5P2Nd1Kd;e2AT357U12=a1j2h3Ke23i2De270279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QHT107d4[56Y1B9C>a
4o3i1B3j1l3313g1b2l1S1IT1V314131NV6m23T4g2\2P2l;W3W3Z37U12o1c6m23i2De270279n5`3DX2E216J4[42Q1T1X
5@3;d1@`2`1=2\166;F\1mET107d4[56Y1B9C>Kf14i19?D`2i1B3j1l3313g1b2l1S1n1V314131NV6e5`1T5P2c2V4a;Z3
7U12o1c6`23Z2S1e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1
n1V314111122HV6V7T5P2\B[1n17U12o1c6R33Z2S12b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR
1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1f17MP12T114111122H^1m261`1k3Z3T5P2\BZ37U12o1]5U1Q33Z2S12b
270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1f17MP12
T114111122H^1m261`1k3Z3T5P2\BZ37U12o1c6n23Z2S12b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166
;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1MX214111122H\461`1k3Z3T5P2\BZ37U12o1]5U1l23Z2S12b27
0279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1MX214
111122H\4i1k3Z3T5P2\BZ37U12o1c6^14X2@8m5X4S@G3j2Md2f3Z6U2^5g3W2S>K_1b4Y4HZ6b10i11MW3OLW4c5R8N`;W
9X7?Y4:k1Q2DH4U=W@G3Ge5f3V3S3R6a1o5S>K_1b4R5Y2kAe4P9_<W9M4d2Ac:W5_1j8KT7V1U@`BU1KU;Y2[:W3X2;65K9
e4\;3WGmAN4U>9\1`=G3P9Z4BR2o1`4n1g9a4\54V2\8X39]21S;k25U1m3j?b35W20>0B1d23In5`2;K^3114j4@>V152:o
2M@[1_1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=i206T1j1U1=f12l1c1T10434D;205655N41141112000Z3k18?]1
N1\1Q4DEU3Q4U@a10Q11KR1U12_1]4Z2c25X2>C1d27En5`2;K^3114[5>V1C^4k2Q3AOEQ2BQHi5k2j5>2T2R8V1b1U2T6l
1S1Z1?34P120565Y1161112000R1^1Hk1V2Q5]1DEU3WDa10Q11KR1U12X8@[15l2@d2Mn5l2Ke2C1216O[4Y2Y?QHe8b3W2
>W2R8g4\6l1n23f1_11631`3R4j7U3mHU12U16V2@8f2=h1GB[2m6SDX>]8i5Z>b4W2b1J_1@c19\5:e1l1Q3S5n9\5=g3aE
n5=J6f210m2V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9S6m=k2n2fO<6Y9[2m6I\P2[2W2]2_1nMVS1b17U2@07P33`22g4g1]1
^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1o1S3`6\23j5d4S@`8m6V1E7g20o5g4g1R1:^314ik1R:^<S7\2n>hDb1
m6T8;7g20g:k5H14\Cii1T8R28T2@07P3l2>W1P2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2X3T2Z8j26Q101=6X1Z1V2=9R3<
U10\1Mk15d1[2P6Y2Q1k3Q5o3<S1Z1g8fAh3n6P18f20_3S3W1e3j514S7=o2P2^1;Dc2Bd1b3dMf5j2P2c2S@X=^9S1Z1g8
c18f200b6W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8DW4`3W4Bd32j23b1T1S1Z1PBV<n6C8f22a6
m4Q5H14b1`5n7c2dBaFcGDRFfP118P19S2@0Z9m1T614n;W1O<o;k]1<V19R1d4T8:_1h1i2f3\2f30S3\LR9@9e20Y9m1Z2
i314og2R3`=0S3\LR9Y19_25009Y1]1S5R1m1Z2i3121R2P6]5h3Dc8[Oh>m53i;m8j2U20S1@^1eEP501b1B_889e2d@H14
cX30M:Z4_4g3@X9P6]5k1];j:P5i;a15e1U6b8V3YL^1@k3R28f5^3]:i4?:b2TQ1c4i6eKg1Z5`2oGf3\<k5[2W6::e<QGc
4Y<[:m9c3WP2f3;;e[1NV2T67bQ1Y?S=iAV36;e[1U3T6Xn1PE3;k^1^i2G<g2P63Y3h3]4\6\26O<^2RW1=W2R1\;bAc3<]
1X2=<g2^9V8\6\26O<^2hY1R1\;F<g2^9R4OS3\6\26O<^2VOi2h6NR1a5BW5bAmb1<<g2R@\:n^1\;bA7Ed4T2RQ1<<WM6k
3kZ1VL7[12AR4T2J=o1A9\51i2l2m514fj1h=c1Q6f1Ie3`1P4e9W3b<cBM1;=a29\51f5m514fj1`V2<=a2f51k:H14Y\1o
X1R1kJ:>i2R1g3g2<d9gOnU2lB9>\:h8X1eO]8U2\k1lB>?_2R@Z114e@T:eC_:W7f7[MW3=?_2R@Z114jJeC_:W7f7[MW3;
?_2R@Z114FSJ]U1f7WU28?_2]A14k?gD\DQ1@l1@07^7f914P6T5HW12^_1[1c7f2c1Q6h;o9d20e2?e3^1X6c1Q8V7d2B@^
2f7f914P6X7\5QZ1[1c7VBc@0W@X?i9;@^2d@H14P6T5]m20c>EA]2W?U2145=CQ8c6^<Q6RIV1_3S:d<`1o3_9<A]2W?U21
4CY?j\1_3hFP?i1Af1F0R3@g71W2`1i1;145=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y2[2RB^5a
9`93UHg4<A]2]A14Ce8c6]DUG_KP?:B\B]9iV1i>BR3n30c\1:B\20\A14h7iV1i>Yd1:B\20\A14h7ce1a7PC1B\1Ci1@07
Y60S1Ga3Bi414fBU6_\1R3<V19R13`13`2:8J?T:`6Ch1n5d4b5Y<e2a9@3HV1JC[20o1`40S1Ga3BOi314fBU6_Lo?^U1aF
e2@P9@3d3LC[20o1`40S1Ga3Bi414fBU6_Lo?bBS;Q3e4P>`8e2R:E]1d1>C[22^6l1a3c4H14\Cii1lEYNNDh1A>U4f6Q61
4m2T2f4m2T5^_1S7c19g5S8d3`6a1PQ1Ic3DKa6DADZ20Z;Q614m2T2f4m2T5Id^1ai1Z5ZA7DZ2[;Q614QT3T4Eg153004S
1T2A1?F^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><1222
1AW4:X1]1X3O:BMg2Z35<a3\3S3M\128R2=?J3d1n2>^1V71c9]3g2[10HR51]211^3Em14Y1T2A1?F^23?d2<13312D=63@
140411W1<5:2CB7NL1:C1I:12X1CY4^1S2S;SF260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2`3[7Q4\128R2=?J3d1n
2>^1V7e9`2L@_91]211E3EhAU1CFf1P1P5[1M[>d:m;lN^>c1Q6T8c3[?h4fJh64FmBS6g]2HGe1A>d8n6Z114eh1i?<V1Q6
h;`6`1KQ9kG6c40:=GW20R9n6Z114fBeR1X3YOnE6GW2d@H14W1Hi:V2_6[1_60Q3a7h1b3>5[EY8h2[4Y4d81T::]11]2]3
Z6f10[2h>b8X3?Y4c4NW40BHT2k:_6[1`6o21Z9Q45^P1[4Y4VC\3Q<]W19Hd[1=T8m;i2^U17V?JIc1;f1T5S3Y5j5Y3SEa
3a5f7cHX3<V1f4O:h;`6YGn>Q2h14Ik8S3Y55Ik8n9[JZ5GJb1F[4h1\1T4`1_3ST2S5c1f5:`3V2d2j1LCGh5eU17JY2[4U
3`\2HaB>JY2[4U3o6YAY_1l4Hb@m1i6kY1b12JiBMKl1Z2m13e:P1\@Vl2f@k2[111l8311T1>2T16F149\358Kl1X43e:P1
c\3eN:KV4n13e:P1c\3W5]Il35KU63Z^2\48La2K0\W2W1RP1]Y14L]30Ub4<L\300\W2W1WR2X722Y1f:4LWX2c2W15MT\2
XKoAbB3M]i3]G3M]i3iW12MT\2\3N`13\1031c2?LX220l2=07334@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6
S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j28X452]4a1\1k1_1;5101437P1S1S22]13]1V3[1m=:g1k7Y319NY7e
E4^6U3l<Pd2[1@NY7eE30U2X4U34g<0SZ2Z2`7[1`DP2Nj1m1[1g8`1d3e2n1:=X3U14o3@m1Z3;g2a12621F0h6\4`@_;b2
a2B?d1\4j8]318R1R2e6X3FLU2?Q274Z21Cg3[1FIV;g5g4n2`2CO]1@0m9_714K^BTe1c1GZ3F5Q1Oh:6Oo1]A14F;Oo11[
A121FTCZa1P?9Oo1U?=i114h^2\2Y1P1Z1B8i263[8U1GU5X;d9b3dFV3S;153cDU8Aa>R5j2Y1C1Eo:^6f2=:d2a168E4?P
1Z1Lh2j?DXDb3UU1ZLV1dC`@^6T6DP1Z1e3BS8U1GU5`HWS1i13aMn6e<`@^6T3o2a1>P1h1V5nM2S1U1i20j_23U@o1`<4P
1PW1P^1WH:Q1m1l74[914@Yc1h5:Q1m1Q8[91487Yc1h5;Q1m10P8[91487Yc1ei2<Q1m10\A14@Yc1Z3]2V1S:7Q1m1Q8[9
14jc14R1U;j[1]72R1U;1R1AS1Y1S1f8_8[X2c1Q6h;h3l5Q;XE>Q20]32S1T;2S1^g2=T1R26k9i6PW2iT1XDZ1k4o46a65
T1U<i6PW2R[28T1R:R2i6Z<Si1jQ2f61T1?U1h18g2Y:`8]8Z7e7k8d[2RBl5JP3<U1S?9g4^3[6\9VT2f3XDY?e8MU1c150
:Y1c;9i314F[1R2m3]2o2h3c2Y21cT1i=oP1@k5Y?e8B5U1S?fMbEV2P1V1V1@00l3F_11P2n16o614j8j9`b1X3<V1Q33`1
Z1S1V74X3l5C\28V1h10S6X;14j88V1h1T6_:H14j8Z1W1f1BU8[:=c:e1b8ZFn=CV1:>CCf1IEc4d2i4X7V1S5i6S2o3];E
Eo2X1n63]944X48?7W1T_2a1>h3EgEOW1b1^7^U2Ca1>CZ2IEb6h<^ER<`1W?@416Q1859:\39j305CW1a1Ad4nMk7lQ1X3Z
2U2R5b=j1n>3`4c=iBV44W1nd2EQ5_1X1T172>6kLHb?:V;R2InD2_1DY3]3<V1Q6b3j1V1S5e8W4n1>U4_520g3T;1m41T1
7]2929?4@X1_1eU1e[1SFe5c7m7aFc21j8F?4d3@X1UW1<X[1SFY=m7P>`8c21a9?4AR3:X1`1AmP1R43c[1V?3h65X1[B_P
2h5e[2<Y1m1W7Dd1^9iHfBcV1`D\@QG7Y1U9DS;eV30[@5Y1_1a1k`3T_12Y1Q\4;Z1]1Ei^1P5Z4mf1j>k8gDV75Z1]1i_3
ZHZK3Z1YBdS1R5[1Q1@;2Jo13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=;B?`1c190l
1Y2h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310711R13k16P341F89M>^13:826P12l2V3\3m18W1U1L8=J32986GU1P
1S13Mc1E253F=4U10==i4_4>^<1Fl2\3[1n1Mh1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3a4W?Z:GG3122d7d3c2Dn3313<a61Y1M>V226P12l2c6S4]18=J32986GU1P1S1Q10b1E253T14U1>=bCZ6<[1e4P8T5W=cY
1PFl6fFo6=UL?[1X=o4W<h1j2bU1k6d2k1iKc1]AcE[79\1^12na2IcW2`43n23\1nCao1:\1\150:QA14nT2XX2S3\1[1AM
a9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a
58=J32986GU1P1S1Q1c1E253Y1U1>=;]1Oe<c2i3X>2Vi1c1Q6h;2]1Y@2]1Y@>^1`1>n5Q6P2l214lW1^DX?i4ik1=^1`10
\6Q6P2l214[l1f?l;Y@B^1`1009Q6Q6P2l2121[l1PFl1Ub1019^1`1`>l214Yl100B_1MV5T2g;Y=N2J[h1c1Q6T8c3Q8R<
QJ]75_1TBC1_?m2`1L0>0B2c23==b19_2W10?Ea2j8\223>^4S1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e4`12;34
5E8:157>B11200111210;569S4?8c==R40537iJf1`1M>C2\2V1b1i2X1U1Q>=R9c1V7\]1S6c3\5_1?34S105657>B14001
112000Hh1d2j>a3@0537iJm1`1M>C2\2H=b1i2X1U1a2W;Ef:V7dH`@V4g9]2n2_107634K4205657Q114001112000;j4?X
1:Y4n7=Y437iJC`1X1Ad4m4iCn105c;Q7lZ1_4Q7i1T=3cFm8;`1g5e5aQ1];aKl7f=^29j84a1d1ZY2Yd12a1Yo36a1oZ2a
<]?YHTL1a15a1k`1X@j9jb18b1gS1`AW78S;2TO2b1Xe1Db1U1R1XEjCe5g1]2[1`3\S1kE1Ff5^2m5_1b3dL1b17c1j1Xf4
Nm2Q2N7c1V_1V8mCdOT]1k61c14c1T1UEY3W1d1F1@8i2R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:Q;1=6Ac5g2N_7f7k<[;2
T4Ad1Fe3R5g:hD12_Z1k2Z1\FV1j@nO2T4j3d1e1MQ3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<82C
J5d4?K7=^19FS2o1TLGG315h6KR1a2AQ2DS1j2313<d4EBC1Y1M94j1;26P12l2\5V1a58=J32986GU1P1S1Q1c1E253Y1U1
>=g90Me1Bj3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3e3bHk:V8m41e12e1Y36f1e7[f1^k1US1a63f1e7ja36f1e7f_2SR
1kW1k13f1e7di4<g1Z9kCb2YMjJYP1g5^<[9S4g53g1Yf1nQ22g1bT51g1@h1Dl10a8n5WZ2c1Q6h;o>e6Z:l5U1k9:h1a20
`>a[2Rh1J18k9Bh1a20lh2[?e>Q@9e6i3:J18k960c46h1kAiZ2SR1Q@PD3i1^j2]O2i1li37i1U10\A14cW26i1U10\A141
i1Lj1B@PU1C`d1<V15R1Q1b21Q18g1?X1S20i5`6\6Q2i1R2g@l97j1[M\9Wn1h1S209j1i<\1b3\Den1l1S20Dk1AA]A14_
ITAS9Z5[?<V1Q6g5\3a1Q1V\1m6:k1S1c=i314dZ1S9Z5iL7k1S1]A14dZ1X[16l1Lo[1oV1UGW<5l1[1`[1oV1]S13l1l\1
oV14l1l\1oV1R[2Km1?<n7^F0UGj7dET7:X1Q6m3j7VKn1i>@416Q1859:@m1Ln7`e1TMZ^1h@@416Q1859:R1m1:j3@T43^
31W2Z3e2n1:U1`2X>a12621Gf:o;4n<i7a=S:RCY5oB=Y95m1Xn13f:\k15n1LUY1fS3b=2n1RZ15n1RZ1a]1W2kX1_1n1h2
[1g8`1d3e2n1:=R2U1Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`23o1cV2U:5o1V=\i1U:X32o1
cV25P2YIYI2m22P2YI3P2Ub1WI7Q2]d1^BoS10f>aZ15Q2]d1^Bgb1aZ13Q2]d1cS24Q2n^1^5^B<R2[1W7kU1Y5f<f7o3S4
g6iP1W\17R2c8U[1c<i7e_1W\18R2c8U[1]Do3e9U1iP16R2ic1a1Q;i;k:9S2Ya1m4Y7RFC3hl105S2][2b4TQ201S22T2l
S24T2R\1iGc11T23T2lS2c15T2lS2c1k4Yd12T2fn32T2_T25T2c2c;_3gb14T2c2c;_32T2S`43T2dS2J3T2XT263T2_U20
2T2`U23T2`U2VP14T21O^T23T21^U22T2dS2\1T2\2a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3F
LU2o5P2j?^=`2;T27BY<X2j214oa1X>a`18T27B]A14XP2]\12T213T2^;^M5T2c2c;_3la14T2RR2a1d7]1T2\20`1g8`1X
4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`23T2dT2K4T2^R2d1[1g1U2a2[1g8`1d3e2n1:
=X3Z5m8a12621F0_F234c168V>b2a2B1=d1W=]318R1R2e6X3FLU2a274Z21Cc4W=^=`2]1U2[2a1g8`1X4Q2n1:=X3X>a12
621F0bF34Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2d1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0_F234j18V>b2a2B
?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2i1U2P1_10[1g8`1d3e2n1:=X3Z5m8a12621F0_F234c1?R:S4b2a2B148d1W=
]318R1R2e6X3FLU2a274Z21CkA^=`2\1U2[2a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2j?^=`2^1U2[20`1g8`1X4Q2n1:=X3X>a12621F0fF4j1_>b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2JU220i3@g71W2
Z3e2n1:U1`2X>a12621GfF4n<_ORC]1U2[20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2j?^=`2l1U2:P2a1^1X7`1X4Q2n1:=X3X>a12621F0bF3401`1?R:S4b2a2=4?d1_@5180Q1R211D107a5X3FLU2o5P2i=P2
^=`2T3U2:Ac10[1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>_8401FIo;_1V1b2a2B148d1a:e2L3\2180Q1R23D10
h3P2X3FLU27:E23>B74Bg11C\41b2X1j1e3o3g582Ll2`3]11P1Z1U22j3@g71W2Z3e2n1:U1`2i6i4d2a12621GfF401`1E
31200Y:\4LgB]7`3a?]:Y@n1U2:U20[1g8`1d3e2n1:=X3Z5m8a12621F0jBk3401`1E8g=b2a2B68d1W=]318R1R2H1j5X3
FLU27Y274I`11Cj?P2^=`2`1U2[20`1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^
=`2_1U2[2a1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2n2U27;52c10[1S1:i
4S1Z1`1U3>;14R2n1:=X3Z5m8a12621F0V6l7b8401`1c4R:b2a2B148d15c1Q6e2e2]3180Q1`1A23g5FX3FLY1K_21154\
1M1999Y4a5f1n5g573Z7]11P100V2U2a2[1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4\4S40\4b2a2B?d1W=
]3180D<R29Ia5X3FLU2a274Z21Cc4W=^=`2d1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1W=]318R1R
2e6X3FLU2a274Z21CkA^=`2=U2[R2401`1K2oY1LQDd=Z1f1U22X2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a
2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2^1U2[2a1g8`1X4Q2n1:=X3X>a12621F0bF34c1f>b2a2=4?d1_@518R1R2e6X3
FLU2o5P2j?^=`2f2U2C8c10[1U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8f=4IIHV;f1Ob2<T2B?d1a:e2:A3\2180Q
13n131_6X3FL\112Ca2154>k11C9S1g8e7g5;_2j4`20i2U2C8c10[1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5[74
B6IHf6_4f1Ob2<Ba1B?d1c5f2V2e2:A3M^118R1R2e6<k2FLY1212Ca2154>k11C9S1]@g5;_2j4`20j1U2a2[1g8`1d3e26
g1:=>i2Z5m8a12621F0c?R740Y@b2a2B?d1W=L`218R1R2e6X3?6LU2a274Z21C[3Z4T:Q:@k2`2T1U22j3@g71W2Z3e2n1:
U1`2`1g<a12621GbF34b7V4>EZLT33F0VB3X=Q1U220i3@g71W2Z3\1X1n1:U1`2`<g1a12621GbF34V<:<e7iGRC\=b1U2a
2[1g8`1d3e2n1:=X3Z5m8a12621F0fF40U<S4b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2S2U2CA[1[1V8@`1d3\1
X1n1:=X3n2[2m8a12621F0]:X<42P1??V>b2a2B1=d1W=]318R1R2e6X3FLU2h1H154Z21Co5S3[5[3d6n1j4`20o1U22^2[
1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0fF401`1?j:T36b2g1IB?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2j1U2Cm
1[1g8`1d3e2n1:=X3Z5m8a12621F0_F64j18V>b2a2B?d1W=]318R1R2`3T3X3FLU2a2154Z21CS9P7f1c8j4`205U2[R240
b1b1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0bF34Z@b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1U2[20`1g8`1
X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`25U2ZY1lH34e1U2:P2a1g8`1X4Q2n1:=X3X
>a12621F0fF40Y@b2a2=4?d1_@518R1R21F1j5X3FLU2S2k3P2V2;e;a1^=`2]1U2[2a1g8`1X4Q2n1:=X3X>a12621F0fF4
0Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1U2[2a1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1_@518R1R2
e6X3FLU2o5P2j?^=`2Q2U227V2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2Y:6T3b2a2B?d1h<>]318R1R23D12g5X
3FLU2S2=74Z21CkA^=`2o1U2`20[1g8`1d3e2n1:=S1T2Z5U7g1a12621F0fF4Ib15g=b2a2B?d1a:e2;Q318R1R2e6X3FLU
2a274Z21C_7Y1f4i2`1o502Z7`2n1U2`20[1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2a2B?d1W=P1\218R1R2b
1R5X3FLU2a274Z21C[73Y1f4Z4U9d3C`2U2U2:Bb10[1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2a2B?d1m:
Y2]318R1R23D54a5X3FLU2a274Z21CZ8`9S6Z7]11P1]2U2:Bb10[1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b
2a2B?d1d3k40b1He1C]318D218R2H:a5X3FLU2a274Z21CZ8`9S6f64>]11P1h1U2Mb10[1g8`1d3e2k12:=Bg1MZ5m8a126
21F0bF34_22g=b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2l1U2Mb10[1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_
22g=b2a2B?d1U2g8Y2]318R1R2e6X3FLU2a274Z21CP7j:^=_1P1?U2Mm@i2NW2g1fX14_22bP1e1aAj@j1U2:U20[1g8`1d
3e2n190=X3Z5m8a12621F0fF4g1Fk=b2a2B?d1W=]318R1R2H5110a5X3FLU2a274Z21CkA^=`2i1U2`20[1g8`1d3e2n190
=X3Z5m8a12621F0j@k54Y166Fk=b2a2B?d1W=]318R1R2S1\2T3X3FLU2a274Z21CkA^=`2R2U2:U20[1g8`1d3e2n1901;3
T3Z5m8a12621F0fF4g1Gj=b2a2B?\17W=]318R1R23B1102110a5X3;:LU2a274Z21CkA^=`2R2U2:U20[1g8`1d3e2n1901
;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=]318R1R23B1102110a5X3;:LU2a274Z21CkA^=`2W3U2:V2[1g8`1d3e2T1;6
6901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l1;Q3o27d4]318R1R23@11102110l3d1X3;:L
a1CFj174`1I1Cf3::a9l3S6?CS3R3`24^2U2:V2[1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?]14Z@b2a2B68\1
7W=]318R1R23@11102110a5X3;:LU2Fj174Z21CQ4i=S6W4R3`2KU2U1YFSIA4c3Hc<4IX5k@nOc21Q4o3`7h2Z3W1@P710c
2CU2U1h;`:mFl2_6`:4ISf1g6`;[7@P710c2a3U2:Ac10[1U3\43P1MB2R3>61:Q2n1:=Z2MP59>e7Ha12621F0n3T:8d1]6
6401[1g14W:_1V1b2a2B148d1a:e2L3\2180D<R231>310i5X3FLa1C7:E6C=721Bg11C\41U1d20j11U1^2n3g5;Y395`3]
11P1h2U2:U20[1g8`1d3e2n1:;1X3Z5m8a12621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1U1j;6Ic218E<R23@310h3P2X3
F5FU27f14=74Z21CX4314P1d2S3^2Q1l2g5e3?`3`2Q3U2:U20[1g8`1d3Oe1n1:=b1e1Z5e71U1a12621F0W3Fj9m22d564
01U>a1?b2a2B141652V14Z5P6k1?g2518R1R23D10P2R1;8]1BX3FLj1:7:EJ=74Bg11Cn1^1?:31LX4V8^=`2b1U2a2[1g8
`1d3e2n1:=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`26U26lV1WK4e2<U2I1[A121c?
TP134V3a2U2`20[1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d2QD4B@1b1d2Fc1S40\4b2a2B?d1W=]318E<R262o5;X3FLY
1Ka274Z21C9n3314V7P6g5;k3^3]11P10h1U220W2a1@g71<`19Z3CQ2n1:=G`2U;R3a12621F0fF4V<G[3b2a2=4?d1_@51
8R1R2e6X3FLU2Y5EP2j?^=`2j1U220]2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2B?d1W=]3180Q1R2e6X3
FLU2a274Z21CkA^=`25U2[R2401_1U2[20`1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2j?^=`2c1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0bF34d2e=`21a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2m1U2a2
[1g8`1d3e2n1:=X3Z5m8a12621F0X6]@423R1HI5W=b2a2B?Q1Ba5T1`6]318R1R2e6X3FLU27Y274Bg11Ce>U3^=`26U2[R
2423e2d1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0fF46e2]=b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cc3Db=^=`2DU2>3
o1c;V2X1m:X8P1gBd94=b1IRV1Z2Y1d2g1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0h?BAd534Z@b2a2B68d1W=]318R1R2e
6X3FLU2a274OZ11Ck2o>^=`2l1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z@b2a2B68d1W=]318R1R2e6X3FLU2a
2721Z21CX431R:11U3S6Z7`2d4U27:3182Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^4
5V1037=;0A?T3_4n<l84=U3GG315d7a32c2DDY33131:X1Q3V21;:BM>V2241P12l2V3\3S3:R28397B329436G9K>AS1Q1A
P10E2531W1U1>=bED1`1U2[2a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?52V14_@518R1R2e6X3FLU2o5P2j?^=`2a
1U2:P2a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8V14_@518R1R2Hl5X3FLU2o5P2j?^=`2_1U2[2a1g8`1X4Q2n1:
=X3X>a12621F0fF40Y@b2a2=4?5Y14_@518R1R2e6X3FLU2o5P2j?^=`2^1U2[2a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b
2a2=4?8[1_@518R1R2e6X3FLU2o5P2j?^=`2g1U2a2[1g8ANd3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1W=]318
R1R2e6X3FLU2a274Z21Cc4W=^=`2f1U2`20[1g8`1d3e2n1:=X3Z5m8a12621F0_F234S1d6a8b2a2B?d1W=]318R1R2e6X3
FLU27Y274Z21CkA^=`2c1U2:>a1a1g8`1P4140Q2n1:=X3X>a12621F0j@k54Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2j?
^=`2e1U22X2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2LU227b3@g
71W2Z3e2n1:U1`2X>a12621GfF4n<_OH1WBg1U220W2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2U1[1=4?d1_@5
18R1R2e6X3FLU2Y5EP2j?^=`2c1U2:A^1a1g8`1U3R1Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2H10i5X3FLU2
o5P2j?^=`2l1U227P2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1_@518R1R23D101g5X3FLU2Y5EP2j?
^=`2a1U2:P2a1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R23Dl5X3FLU2o5P2j?^=`2j1U22^2[1@g71<
`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkAd6i6a1Nj1U22^2[1@g71<`19Z3
e2n1:=G`2Z5m8a12621F0bF34d2a9G[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2U2U22]20[1@g71<`19Z3e2n1
:=G`2Z5m8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6]318R1R2`3T3X3FLU2a274Z21CkA^=4[2l1U220W2a1@Mi61
<`19Z3CQ2n1:=G`2X>a12621F0fF4V<:<[3V2;f1J=4?d1_@518R1R2`3T3X3FLU2Y5EP2j?^=`2MU22j3@g71W2Z3e2n1:U
1`2X>a12621GfF4d2a9:<b5lIRCg1U220W2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2f1J=4?d1_@518R1R2e6X
3FLU2Y5EP2j?^=`2f1U2Mb10[1g8`1d3e2k12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA
^=_1P1c1U2Q1Y1a1g8`1X4Q2n1:=X3R6IS5W2a12621F0bF34d2e=b2a2=4?d1_@518R1R2e6X3FLU2T5JP2j?^=`2j1U2:E
Z1a1g8`1X4Q2n1:=X3X>a12621F0fF40T1=f>b2a2=4?52V14_@518R1R2Hl5X3FLU2X1?h1]2P2c7V8S6Z7`2R2U2:U20[1
g8`1d3e2n1:=X3Z5m8a12621F0_F640]1k>b2a2B6852V14Z5l7]318R1R23D10i5X3FLU27P1X174Z21Cd9h1]6^=`2Q2U2
:U20[1g8`1d3e2n1:=X3Z5m8a126200F0nEG40J1[2P=b2a2B?d1W=]318R1R2H101g5X3FLU2a2334;=`11Cm3l;P2^=`2c
1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0fF40Y@b2a2B148d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2d1U2a2[1o2g5`1d
3e2n1:=X3Z5m8a12621F0_F640Y@b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2c1U2K_10`1n3h4`1U42Q2n1:=X3
X>a12621F0fF40Y@_22a2=4?W1<_@518R1R2e6X3FLU2o5P2j?^=`24U2[R24e2:U2I1[A121l_14hY1f1U2[2a1g8`1X4Q2
n1:=X3OX=a12621F0U;`;4_3j<b2a2=4?d1_@5180Q13n13F0i5m1Z1FLU2o5P2`>Y1^=`29U21YR24_3_=Y2l1^Z17U2:lQ
234b\1Di1U2:V2[1g8`1d3e2n1:=X3Z5m8a12621F0_F234^1k>b2a2B?d1W=]318R1R23D101g5X3FLU2a274Z21CkA^=`2
^1U2[20`1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2g1U22X20`1@g71<`19Z3C
Q2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2c1U2a2[1g8`1d3e2n1:=X3Z5m8a12621
F0bF34U1MV>b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1U2[2a1g8`1X4Q2n1:=X3X>a12621F0_F234Z@b2a2=4
?d1_@518R1R2e6X3FLU2o5P2j?^=`2P1U220i3@g71W2Z3e2n1:U1`2X>a12621GbF34o;6GV3m3@iGRCLU220i3@g71W2Z3
e2n1:U1`2X>a12621GbF34n<T7ZHRC8U2WR234Y1O09b1U2a2[1g8`1d3e2n1:=X3Z5m8a12621F0_F64Z@b2a2B68d1W=]3
18R1R2e6X3FLU2a274Z21CkA^=`26U2WR234Y194U2WR2341V22V2fR14V2\@eY1Ua22V2UZ22V2lV2>V2Cdj2Z^1h@@416Q
1859:2V2\g2<V2H]A14RMd7YMW45RL15V2H]A142V2QZ23V2QZ2g`22V2bW22V2Um33V2ZV2W12V2ZV22V2XS42V2Th32V2Y
\26V26fj2c1Q6h;Q3V2S1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn331
3<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3V2S1Ma9505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=]1V2Z20`1
g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2JV210i3@g71W2Z3e2n1:U1`2X>a1262
1GfF4n<_ORC2V2Ze2\1V2Z2a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`22V2VW2
3V2h9hB4V2h9hBo85V2a2c;_3ba34V2a2c;_32V2n?3V2n?=2V2_k23V2\;R`22V2\;2V2RZ22V2_c22V2nd2Q1V210E1Q3@
g71W2Z3;121R2n1:U1`2X>a12621Gc9R=4n<_ORCa1V2Ha10`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518
R1R2e6X3FLU2o5P2j?^=`2NV210ES3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<_ORCc1V2H1_10`1g8`1P41210Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2BV20`2c;_3jOoKBh20a3Y1EV3YK1U>nH6V20`2c;_3ST
2S1V2000i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CYERC]:Y@3Y53V20he22V2jY23V2lV2m22V2_V32V2af3:V2H1
[A121jj1X2oV17V2H1[A1212V2Ri3GV2Hh11a;h14a1>114T1R;T:f@P2D[:^3U[1`;^29V2Hh1c;_3@14iY1d1V2H2^1a1g
8`1U3J140Q2n1:=X3X>a12621F0c@R64b7g8b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`26V2H]A14iY1^1V2Z20`1g8`1
X4Q2n1:=X3[7l6a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`28V2H1[A121^d13V2lV2Y52V2Q\15V2lV2
Q>TBec15V20kV2\5_93V2lV2\52V2iQ13V2iQ103V2nd2hm12V2YX32V2Q14V2WW3N22V2gV23V2gV2Ta1>V2Cdj2Z^1h@@4
16Q1859:3V2cY218V2h3kV40f6g;V7:4V2dZ40eI2V2`o3DV2CSd1l>cGZ^1c4W411h7@416Q1859:2V2[\43V2ZZ2Yd12V2
dn33V2lV2]32V2TW23V2fR1oV13V2SQ1Xf14V2SQ1aV1_22V2UZ2:V2H1[A121e>MjT15V2a2c;_3We12V2SI2V2aF4V2P1`
EZ[35V2DlEWT4:;W2W?d2`1b;0R3`>RU1c8W`15W2W?d2`1ZR23W2lAkS23W2he2[\13W2id1nP12W2he25W2^8V2jk1W?6W
2P1]7Qn1Db>4W2`V2:l>?W2BUe2^5Z^1h@@416Q1859:@W2BUe2^5kS1^:h@@416Q1859:^1W2Y20`1g8`1X4Q2n1:=X3X>a
12621F0fF4Z@b2;U2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`23W2he2oQ13W2`l1WI5W2L[[2_9ZY17W2L[[2_9`@177W2O`
E^2_2Xj1R\16W2`F^2_2Xj1ZY15W2`F^2_2Xj1`1W2Y20`1g8`1X4Q2n118=X3NY=a12621F0fF4Z@b2;U2=4?d1_@518R1R
2e6X3FLU2o5P2j?^=`28W2XW22l3_:X4^No53W2he2ZY16W2kV2Q9j5X4W<_1W2_2[1g8`1d3e2n1:=X3Z5m8a12621F0VW1
b2;U2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`23W2PX2g=4W2LSW2g=8W2LnU2T1_8W5j@B3W2he2[W13W2mV2j>3W2he
2`@3W2he2^]13W2he2P?7W2PO0ed1P2g@Tn15W2od2H^1a=5W2dMkEWR1jX27W2G]A14[S2[W26W2G]A14[S2<W2G1[A121k
i1_9]ANbb18W2G]A14[S2QAYK3W2`Z2W;4W2kV2d3W;4W2iQ1nc1j@3W2kV2l>3W2he2j@3W2X\2_95W2UW2R5_9ZY14W2`V
2`3f;3W2QZ2f;]1W2Y2a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2;W2Oe@dKU
Ii4]:Ec2N^N9W2Z]1jIT4]:Y3NQU1^K6W2f[1c1W4gI]:5W2m<WW1ZBW?8W2LP<d5Q1`P1ZBW?9W2LP<d5bQ1bQ1P?i1>3W2
ok1hI3W24ce24W24ce2ZY1P1W2002f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CWBQ3RC9W2\`2b12\1X2e10^24W2h
e2U4TU1P1W200i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29C:nDb7_;6W2O`U2W?X4iW15W2P1TV2b>X43W2he2X48W2
`2c;_3ST2S3dNe;5W2`2c;_3ST23W2he2_B4W2Lkd2_B6W2Lkd2j@a124W2he2\B0:W2Q7R7cW2Q@k2e2]1Ln33W2Lkd27W2
La>YV2jAA^96W2he2QAZ10De4W2D:2Mo1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3
K40?F037=;0A?T3]?l1i<GG315d7T24W12_23DDY3313<a61Y1M94V2241H2212BY2W551S1m1`1R28397B32986G9KP1S1Q
1AQ1E2534T1U1>=R3W2R1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3_23Dn33
13<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=3W2he2\B4W2g^2P7\BP1X20E1Q3@g71W2Z3;121R2n1:
U1`2X>a12621GfF4n<]LQ3RCJX2@Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCIX20i3@g71W2Z3e2n1:U1`2X>a126
21GfF4n<_ORCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4Z7c5_ORCe1X20W2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF
4n<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2Y1X202B1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:;MG6o20m6
TBT3RCo@R2X23B1e1[1@g71<`19Z3;121R2n1:=G`2`1i3m8a12621F0c9R=4l:Q22X3b2U1[1B?d1W=]318R1R2e6X3FLU2
a274Z21CkA^=`2e2X2]20[1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0m2l=2h54c6P5A:<2X3b2U1@JB148d1W=e16]12183
A<R29Q2X2P2X3FLU27`1H74Z21Cg9a42g1f1U83T54[2LX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7UET3RCo@P2X2]
20[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=]318R1R2e6X3FLU27Y274I`11CW4Q:2g14a1^=`2W
1X23B1Q3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVA_54n<V3m3XEA_2RCh1X20W2a1@g71<`19Z3CQ2n1:=G`2X>a1262
1F0[@Z64V<G[3b2U1[1=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2l1X2X25[1@g71<`19Z3CQ2n1:=G`2Z5m8a12621F0fF4
V<G[3b2a2=4?d1W=W3518R1R2e6X3FLU2a274Z21CP2j?^=`2f1X20W20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3
b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2d1X2X2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518
R1R2e6X3FLU2Y5EP2j?^=`2l1X202B1_1a1@g71<`19Z3;1210Q2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6
X3FLU2Y5EP2j?^=`2_1X2010B1o21@g71W2Z3;121W1Jn1:U1`2X>a12621GfF4X;e1V3m3F[19CWBAg1GRCo>f>R1X202B1
Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XLRCj1X2^2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2U1
[1B?d1W=]318R1R2e6X3FLU2a274X1Q11CV5d<^=`2LX2j3@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4k34h:U2_ORCJX2j3@
g71W2Z3e2n1:U1`2X>a12621GfF4h:U2_ORCf2j1X2Fg1[1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1
W=]318R1R2e6X3FLU2a274Z21CkA^=`2f1X2^2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2
e6X3FLU2a274Z21CkA^=`2_2X2F2c10[1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE64n<[3b2a2B148d1Bd<]
318R1R2d4P2X3FLU2_21334Fc11C\41P:[3^=`2U1X202B1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XLRCm4;e
;NX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3XLRCo>2g14Q1X202B1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<V
3XLRCQ1X202B1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<f7hGRCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6XO
RCU2X20\20[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0l4Y<_54n<6T3b2U1[1B391A52IW=]3183A<R2e6X3FLU2a274Z21C
_3Z<P2^=`2Y1X23f3@g71W2Z3e2n1:U1`2X>a12621GfF4FU:Q2P6V39CP@d1AAg1GP9Q:]:Y@3Y5NX202f3@g71W2Z3e2n1
:U1`2X>a12621GfF4n<W9MYERCo>2LX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W99CYERCLX202f3@g71W2Z3e2n1:U1
`2X>a12621GfF4h:U2_ORCl5MX20i3@g71W2Z3e2n1:U1`2U;R3a12621E1fF4n<T7ZHRCl5g1X2^2[1@g71<`19Z3e2n1:=
G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2i1X20]2[1@BT71<`19Z3e2n1:=G`2Z5m
8a12621F0fF4n<[3b2U1[1B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2LX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4o;N
6^7iGRCR1X20ES3@g71W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2^4iGRCP1X20E1Q3@g71W2Z3;121R2n1:U1`2X>a126
21GfF4n<6XORCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7iGRCP1X23BS3@g71W2Z3;14R2n1:U1`2X>a12621GfF4
h:U2V1f6aGRCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCMX2FS3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<m
7aGRCP1X20E1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4Z7c5_ORCJX202f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OR
CLX23f3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2`7<aGRCe1X2X20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a
2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2U1X23BS3@e711b1DZ3;14R2n1:U1`2X>a12621GU3`C4h:U2W3X4<aGRC3X1X2
02B1Q3@g71W2<m2;121R2n1:U1`2X>a12621GfF4h:U22Y4T5CYEb7T9Z2KX202f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<
_OP9Q:IX23f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCQ2X23B1e1[1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0
fF4l:Q2[3b2n1BB?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2f1X20W2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3
b2a2=41=d1_@518R1R2e6X3FLU2Y5EP2j?^=`2k1X2^2[1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4[<B23T3b2a2B1=d
1W=]318R1R2e6X3FLU2a274Z21CkA^=`2IX2j3@g71W2Z3e2n1:U1`2X>a12621GfF4n<U9YFRCKX20i3@g71W2Z3e2n1:U1
`2X>a12621GfF4n<6o2XLRCJX20Ll2@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCNX2D1S3@g71W2Z3;14R2n1:U1`2X>a1
2621GfF4n<_ORC[R1MX2FS3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<k5cIRCV1X22Y2[11@g719m1Z3j1Jn1:U1`2]5S1
7^7a12621GfF4n:o1i1Q4k5gCh=Y5fMNX22e31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<k5cIf=[5fMU2X2]20[1@g71<`1
9Z3e2n1:=G`2Z5P1Q7Ja12621F0j5k@4S1W8b3[3n1Ca2B?d1W=]318E<R29Q2Y4X3FLU2S2=74Z21C`8Z9g5;f3c3`2S2X2
F1e1[1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a12621F0fF4h:U2[3b2a2B?d1R:T3]318R1R2e6X3FLU2a274Z21CkA^=`
2m1X23B1_1a1@g71<`19Y2P1;1210Q2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2P1
X202B1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<_ORCKX202f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCi1X2^
2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;f1JB?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2LX2j3@Nh61W2
Z3e2n1:U1`2X>a12621GfF4d;Y1b5R2iGRCOX23f3@g71W2Z3e2n1:U1`2X>a12621GfF4FW<VJd1S1_2[2^;W5NX20i3@g7
1W2Z3e2n1:U1`2X>a12621GfF4h:U2W9gC_2RCRFR:IX2j3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_ORCRFf1X20W2a1@g7
1<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2HX2j3@g71W2Z3e2n1:U1`2X>
a12621GfF4n<_ORCP1X23B1Q3@g71W2<m2;121R2n1:U1`2X>a12621GfF4n<_ORCKX2j3@g71W2Z3e2n1:U1`2X>a12621G
fF4h:U2m7aGRC>P1X2Fe1]1@g71W2Z3;14R2n1:U1`2]5j8a12621GfF4n<g;gCh=Y5IX2j3@g71W2Z3e2n1:U1`2X>a1262
1GfF4n<6XORCg1X2^2[1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA
^=`2NX2@Y3@g71W2Z3e2n1:U1`2c;d2a126217?fF4n<T7XCY4GRCMX2j3@g71W2Z3e2n1:U1`2X>\1426217?fF4n<T7QCX
5j<W6LX23f3@g71W2Z3e2n1:U1`2g7`6a126217?fF4W<F_ORCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7ZHRCKX2
0i3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U26XORCf1X2^2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W
=]318R1R2e6X3FLU2a274Z21CkA^=`2IX2j3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7ZHRCJX2j3@g71W2Z3e2n1:U1`2X
>a12621GfF4n<m=i3g=RCIX2j3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGRCOX20E1Q3@g71W2Z3;121R2n1:U1`2X>a1
2621GfF4n<_ORCNX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4l3h3R3U2m7aGY;h7h1X2^2[1@b3T41<`19Z3e2n1:=G`2Z5
m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=a1NJX2j3@`3V41W2Z3e2n1:U1`2X>a12621GXA]54
n<_ORCJX2j3@g71W2Z3e2n1:U1`2@n6h6a12621GfF4n<_ORCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9mERCf1X2
0W2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4=1d1_@518R1R2e6X3FLU2Y5EP2j?^=`2S1X20i3@Q11U1]51
W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7aGP7W2V3b6g1X20W20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4h:U2[3b2a2
=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2JX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_Ob7_;JX20i3@g71W2Z3e2n1:U
1`2X>a12621GfF4n<_Oi<X6JX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4n<`In5RCNX202f3@g71W2Z3e2n1:U1`2X>a126
21GfF4n<e7a19CYERCh1X20]2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2e6X3FLU2a274
Z21CkA^=`2i1X20]2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B1=d1W=]318R1R2e6X3FLU2a274^1K1CkA^
=`2g1X206P2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2Hl5X3FLU2Y5EP2j?^=`2h1X206P2
a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2Hl5X3FLU2Y5EP2j?^=`2R1X20E1Q3@g71W2Z3;
121R2n1:U1`2X>a12621GfF4h:U2_5]2aGRCf1X202T2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@51
8R1R2e6X3FLU2Y5EP2j?^=`2R1X23B1Q3@g71K[1Z3;121R2n1:U1`2a6f7a12621GfF4l:Q2_ORCKX20i3@g71W2Z3e2n1:
U1`2X>a12621GfF4n<a9CYERCJX20i3@g71W2Z3e2n1:U1`2X>a12621GfF4l:Q2_ORCS1X2F00Q3@g71W2Z3;121R2n1:U1
`2X>a12621GfF4n<Z<^@e2_2b@o@KX20i3@g71W2Z3e2n1:U1`2f1^9R3a12621GfF4n<_ORCW1X2@AOg1@g71W2Z3e2n1:U
1`2T>20a12621GfF4n<[1_4cIRCR9iBV2H9Ln25MX2j3@l1f3S21W2Z3e2n1:U1`2X>a12621GfF4n<k5cI8iBZ>i1X20W20
`1@g71<`19Z3CQ2n1:=G`2c1a9R3a12621F0fF4n<[3_22a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2NX22e31@g71W2Z3
j1Jn1:U1`2X>a12621GfF4n<V1m8ZERCfMT1X210e31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<i13V8ZEd=1[5>`5fGg1X2
X20`1@g71<`19Z3CQ2n1:=G`2a6f7a12621F0fF4n<[3_22a2=4?d1_@518R1R2e6X3FLU2Y5EP2j?^=`2KX2j3@g71W2Z3e
2n1:U1`2X>a12621GfF4h:V1Ne7iGRCJX27b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OHYBh1X27V2[1@g71<`19Z3e2n1
:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2Hl5X3FLU2a274Z21CkA^=`2OX22e31@g71W2Z3j1Jn1:U1`2X>a126
21GfF4i;>EP4^KRCfMKX2j3@g71W2Z3e2n1:U1`2X>a12621GfF4X<B2P4^KRCLX2j3@g71W2Z3e2n1:U1`2X>a12621GfF4
i;>EP4V4WGRC8Z20e3j?in1S7ZEi`17Z20e3j?in1^Li`1<Z20Ki2j?Vn1BQ4\HmBa1YL9Z20e3j?in1C]3\Hi`18Z20e3j?
in1Q4\Hi`19Z20e3j?hl1P2Q4\Hi`13Z2[b2Q42Z2[b26Z20e3j?Xk2i`11Z29Z20e3j?_NYP1Q4\Hi`19Z20e3j?in1m1S2
\Hi`1:Z20e3j?in1CY1S2\Hi`14Z2[b2m1S23Z2[b2m1BZ20Ki26c?`m1131T8b<X4o17d1Ai`19Z20e3j?bm13f1jKi`1<Z
20e3BW?ol1B3V8ZERIfG7Z20e3j?]o1jKi`1:Z20e3j?bm13f1cJV1i`15Z2_i2:fR1a99Z20e3j?jl1b2]3\Hi`1<Z20e3f
8S7f9n3jQ1SBcIf=RS1:Z20<?h2j?S63Pe2i`1G[2Ki26c?U_1Z>1=0o4k2g50R=7[1J?i5T1_EjCb1[2K9_2j?l1]4[@4h2
El7>Z1X1c4]2c24Jb1^5]6104Y3j4f1P47]1]92l17KHA?4310b6i?J]4aAe27[2e3j?bm1j1jKi`1<[2e3j?bm1V4S4ZEf=
[;^3k8[;8[2Ki2j?bm1eM?Y`15[2e3j?Xk2i`1;[2Ki2j?`m17T8SCV2mBkMR1[21@8i2f8S7a?\2Q1_W1o215[5R4c1Q6;0
f9d1Aj@C^1h2h550V1n=X5C>[2Lh2j?nHig1_:j@PJ09n4CT4E[2Ki2j?P:bKlG7?X6G^;_:^=^52[15f7DjC6[2Lh2j?Xk2
i`18[2e3j?mU2ZE?hF`IT5[2154561K2ET15A1e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O
81AY4^1S27\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1><451A1S41:X1]1o2J<;BM]2904V4R3AH10n1^3B\1;>23FB08
6?:863P4B>T1205f9h3Q55i:II312>[2e3j?YGj3cQ1=I8\2Z2VHYG_IE[2B8i263[8S7X;SW1S;1313cDg8UIcGh187[2Lh
2j?fm1aMi`1<[2e3k2i21R:`m17`Gn5[<]T1:[2e3j?g@W\1Y5oBn5f<RT17[2Ki2j?Xk2mBkM6[2Lh2j?Xk2i`1`3[2NMh1
h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHk5GG315d7DL7311b1c2D4i3313<a61Y1M>V22
6P12l2h3j2a58=J32986GU1P1S16Jc1E253Y18L>=`JV3[2NMh1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3a1Q1Dn3313<a61Y1M>V226P12l2h3j2a58=J32986GU1P1S1Q1c1E253Y1U1>=`J?[2Y2[1j?J
P6]5]4W\1F^3Z6gCh=PS1<[2Ki2j?aEg1VV115fLHi`18[2Lh2j?]o1k2nHi`18[2e3j?VG2oZ1nHi`1Z1[2B8e1S16d2`59
S7aEQ3\1TEf;c21U6g51R206]1I18312U1i6l3AT>n1Z7R5QA?e2W4C[2a2S1j?cHXR1`4Z4g51b41>X1X;aL\@DU3F[2a2S
1f8S7aEk8^LKMKU6\:[1f;aL\@D`2D`2f1E[2_21S1j?PJbR1]6k8]19S1^<V70l6n1]<aAe2W49[2_21S1j?Xk2V7iChE<[
2a2S1j?fl1R5^IV70YEWD`2C[2_21S1j?hX1oCo6l9b=U7n6n1l6=_5MQ?j3>[2_21S1j?i\1P@b2I`3_GlMQ?j3;[2a2S1j
?fl1Q7_GlMQ?j3`2o1[2Ki263?a79U1m5X4CS5c3\5f112CM251><hOj16b1b1<;157?Na1;_2WDW216AW6Z9k233CY4A:h5
R7S72J2V32T4Q1[2e3j?X4Cg8\5f112CM8166QR1i1[3Lc1W1c1ZGbBGo:V>2JY32T4[1[2=W3Jk7U1GU5X4Cg8\5h1FM816
410PR16b1C[1=MNa1;Kc1ZGbBGo:R7Q82V32T4L[2Kg21k2c3l19S7RFiEX3V3_7c3;91a3i1W6A^2=l=Y6f<hM7[2Lh2j?d
S2cGi`19[2e3f8S7jQ2i1cGW=aS16[2a2S1j?Xk2i`18[2a2S1j?Zm1mMn\1j39[2a2S1j?fl1CmMi`1R3>[2e3j?bm1R>0d
1`8L2e2e1HP`17[2e3j?bm1eM]U1[;B[2e3j?[G0P<nEP2i4;]1b1c4YAe1g<A_S1;[2e3j?\i1P2\1V5b1cGg<QT17[2e3j
?dS2k9g=i`1E[21@8i2j?WW2c1i20V3a;6AZ5i8n1l6=_Ej38[2Lh2j?Z@mZ2n\1j3E[207:h1X1]1l8_3@14W1YGg[1BcGc
8Z2Z<_I@[207:h1X1\4m5_3@14W1dS2cGi`1a3[21I26FKL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4
2X17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3Aj2a58=J32986GU1P1S1Q1c1E2531W1U1>=PG_3V3[2L1M
h1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2h3
j2a58=J32986GU1P1S1Q1c1E253Y1U1>=`J8[2e3j?]=Z\1_Q1fMRC6[2e3j?kR2\Hi`1:[2e3j?853fFg[1VHi`16[2e3j?
]Y1ja1i`16[2e3j?W>P]2i`1F[2Ki2d:U51m;nIn4W4T26Y1l16\1^M\73iBi1QL;[2Lh2j?o;kV1Dk2^M\7i`1;[2e3d:S4
Q1o;ZU1Q5kT1d[1T5<[2Ki2c1V>n;OVR1R\1mBR1hL6[2e3j?Xk2PDhL8[2e3l3m;TY2P2R@i`16[2e3l3m;Xk2i`1A[21Ii
2j?n<m5mZ1\9c1X2h3\1[:A`Y1X79[2e3j?cl1\1a3^1VHi`16[2e3e9T6Xk2i`16[2e3j?Xk2Q6gZ16[2e3j?gP2`Ji`17[
2e3j?gP2S2\Hi`1S1[2=W3j?V1X3f7i>4Z8W2Cg1Q1P2_ES2mAf1^486V3?73T4Z5X6]2S6a4e:l4k48[2e3j?Zk1n3a3\Hi
`15\2B]A14c1\2Ba1a1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1_@518R1R2e6X3FLU2o5P2i3P<^=`27\2B
Z<e3\1146\2BP@\1148\2B]A14Y:d1ml1n1\2B5i2Z<8G021111;42114Q12h4`2j1NEi1KEF<l1l1bBi<o7O3I762R1510V
1X37b4_6`4A4]2g;Q3Y1P6Y2m;T>7\2B]A14_g32B\2A07UA14Y1e9NEe6mMb1W1`>W6aV16\2Bc=i3148\2BS>Y314n;YU1
7\2Bc=?Y3147\2B1[A121=\2T1[R2f<b12\1a1\20_7i2R23\2`m3]11\2m4\20>182M^71P2505a1:7:406U15J0200111;
212260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2SN0GG315d7a32Nd1DDY33131:X15FU1f2>1FB
M94V2241P12l2V3\3m18W1R28397B32986G9KP1S1Q1AQ1E253Y1;5C>=WFR3\2K1Ma9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=k
2\20>1;o>5J0200111;212260171C2]40151V2T2ENES1K5V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241W7k6R28397
B32986G9KP1U2AT2Y18\2UH`2VKhEd\1f5T52\2nn3;\27S2f2l8_3VCP1ae1]NP:;\27S2f2n2m5_3_9f9VHcI6\2`h29CW
BY25\2Yd2`P1a2R>2\2lT48\2aLb2ok1lKX5j1^13\2`m3S28\2X2QBP6]5Vk1`Q1N6\2BS>Y3147\2B8j=Y3146\2BZ<R51
4:\2B7k=Y314Y:d1[79\2B8j=Y314`V2UV1f1\2B1_10`1g8`1P41210Q2n1:=X3X>a12621F0fF4h:X2X3P1a1a2=4?d1_@
518R1R2e6X3FLU2o5P2j?^=`26\2B]A14\g13\2d2S`43\2D`A2\2Tb2A\2;1dj2]X1l5h@@416Q1859:]2?\2;1dj2Z^1h@
@416Q1859:9\2B]A14eo1\1n306\20fj2c1Q6h;4\2Vg2o5i3B]2W5[U1`H1[2SE`12\4d1R:CQ1m8o3g4cC5]2fj2c1Q6h;
D]2@0T6X4g3W314ZCTe1<V1Q3o28V8X3l5UT1@]2@[10[71j9c1\4fHgX1c1Q6X8_3mU1=]2l10hh2c1_4a1n6L<_3mU1Z;B
]2@]3l`2j5c1Q3d2:c1g5\4W45R2c=mH^1:]2?Vj2c1i1W1o2S8d3VBQ1]2?<o1h<b94c7k?i2Y2f3f2d1L=l1f1INiEc1Q6
S8d3VBR;P3k4o2Q40H=]2l2lQ2lEc1Q6S8d3VBiJ1>g8W4]2?0;MP1`8505a1:7:406[1K4D156271=Y11P1T111P1015DV1
<;CJ5d4[17=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R21;:B@<2;F_126P12^20<`1e1\3S3\208=J329862D
U1P1S1Q1_138<253Y1U1>=^1l<l3n31<g8<]2AS>Y314g>gi1c1Q6h;R]1f3]2@;Ma9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ22i1CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1B=S1
Q1c1E253Y1U1>=Q5m80V8Q2MDP1]2:1B_R1Bcf1:X1Q6`1W:Y2m6Y2T5P4^6e?R1@4163M859:`2DL]2:FJ0XS1T1Zd1c1Q6
]78@`3\87SLM6U13LY3c11d1Z2A?]2AS?Y214_X2<V1Q3o2]1f7c2`68]2fj2c1Q6h;`6`1PU18]2@8[:`_2c1Q6h;7]2Ig7
Tb2c1Q6h;C]2:5>RS1cf1c1Q6`1W:W9Y2T5P4YH01R5U3]3]2@;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn33131:X1G;T413BBM>V226P12l2V3S2X1a58=J32986GU1P1S1Q1c1E253Y1U1>=WF1Y6
7]2@Uj2c1f5:h;<]2@h8[1P`2c1Q6h;R2oZ1Q6i2o1]2;5f10[1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW1b2a2B?d15c1
Q6[5Dh218R1`1Ae6X3FLY1K2^274Z21Cc@W1c8j4`2:]2A]A14_X2<V1Q6h;8]2;Ahi2c1f4Z1h;7]2:[j2c1Q6h;cBX3]2:
5;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12
l2V3Q2Z1a58=J32986GU1P1S1Q1c1E253Y1U1>=9]2@8l`2o8c1Q6h;_C6]2@Uj2c1Q6h;6]2:[j2c1Q6h;6]2fj2c1f5:h;
8]2Ili2c1Q6h;_CZ4S4]2@;MS2]7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7
d3c2D7a2T13131:X1i2730Q21;:B@1:2;b1C26P12Y1b1V3\3S3]28=J32986GU1P1J8Q1C0NA3253F1@T10>=\@j5S1D6Y4
]278;2JDi61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ22<W4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1
X1h13R21;:B@<2;V226P12l2V3Y2R1S3\208396C32986GU1P1S1Q1c1E253H@U1>=j3=k1m91d1]41;h1T6P1]2@[10i7QJ
e9V]1c1Q33c1L:c1T:l9P3g3e7a=F082]1\92;HD3J]2_6UQ2U=[2^3c19m1A0630U1FB:S11605T:]62D]2l10fL50R4dT1
RC<V1Q33k28_;`6^;mCV2@]2A7k=Y314_X2c1Q6\10X9Q1m8a:A]2`_2U;c1i2063m1B:\10Z:R627A]2@8fKd9j\1e7c1Q3
Q2B:]1[5n4aCbOG]2A]A14iP2j1j50;V1S5M8T1R4S1_2MCE;Tc17]2fj2c1Q3o2]1Z:H]2@07UA14Y:Y20R3Qa1Y5[2c1_2
Ad2:g2P9`6P=bO:]2A]A14SV2[2c1Q6h;B]2@07k=Y314o:_m1c1e2300U3]1Z:>]2A\=P414_X2c1Q3o2]1R1W9`6i4]2:3
2512Ma9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1<82CJ5^45V1037=;0A?JY2TNGG315W7<a
32c2DDY33131:1V1P1Q1U31FBM>g1>241P12W1d1V3\3^3R28397B329526G9KP1S1Q1AG9E2534T1U1>=d6b?1]4k17]2fj
2c1Q3o2h;l>B]2Ie9Q6do1b12\1n3]3c1Q6Z110X9Q1Z1T1]2@0Z<h2Y214^:_1i3:l2S8oAZK0;U10Q3d245Z18`7MCQ1`6
\2o3eHh3i2=]2]21YJlm1c1R2n3Oh:cJ[<b:7]2g6nc2c1Q6o9h1=]2@oKd1Ee6mZ1V:c1Q3d2:h;<]2A]A14_X2c1Q6h;`6
j8gI9]2fj2c1Q3d2:h;Tc18:]2@Uj2c1Q6]1Q54S5V2=]2AS>Y314_X2<V1Q68T1Z:;]2A]A14_X2<V1Q68_;6]2Zh2[2c1Q
6h;9]2@8k=P\2c1Q6h;_C9]2@8\L_m1c1Q6h;_C9]2@mIWP2c1Q3o2h;`67]2@Uj2c1Q6h;Q2>]2Zd1Q6f?b@c1Q6h2o8`6R
Ad8R5d8;]2fj2c1G64n2[10Ah;>]2AS>Y314Y:nc1`2e7<V1Q6h;9]2@8_81Za2c1Q6h;e3]2:>22J3]9505a1:7:406U15K
4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7X2[1c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986G
U1P1S1Q1c1E2533U1U1>=R@1k2P1U21P4?6]2fj2c1Q6h;`6>]2P1`8ie1`Gi3c1X5B5h;`6RO^4C]2@ZP1n:Ie5P=dH0LE;
1Cc1Q6h;jGWEj2]2>10:o>5J0200111;212100400171C2]40151V2_65V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241
W7k6R28397B32986G9KP1U2AT2Y1ZH8]2fj2c1f5:h;`6X]1l2]2>=o>5J0200111;212260171C2]40151V2X4V25V1037=
;0A?:i2k62UGR=2c2DDe3:X1X51;:BM>V2241W7k6R28397B32986G9KP1;i1AT2Y1g7dFV1@]2@VEg]1b1cEc1Q6n6i4Q8K
P2[1k7\2D]2<3<hi2:X1Q6h;VKh@@416Q1859:K]2<3XBiMY5g4PP1:X1Q6T3l1f6VKb3_1e;@416Q1859:\1]2@i5f12b?C
T>f31nA`@32FKb1e1o2i5c1GQ118LZ1Q17:h;l9W9GY4492A8o;^7Q6HK]2gNX:l2X5]AT2Y9n:c1c1g2Y3W9W28m8S1k2fF
^1Kh:2X28U2f1]20U100U5k2n2n1i@^3;=2EQ3iM\@X5c1X2P2g1V13R2g433?=2E7W11120011122W2m261lB37kJ5K]2AP
8V3b3b214dR2j50a10S1X3F:BS2\1W8m9k6W3PI1T8B]2l10_NTL\2kEj5c1Q6b3U8TD[@\1<Q;`2g1]2k100lA_9Y1b23\2
b2k112d_1d2c1i2W3T7l31Dg7c4Ag;=00a3U92285108>5><5o2W2Q392Na151<J]1]2@07h7P6[314n;E7]2^1Na1A;oL[A
j5<0U1\19Z48d3f4O>?T1Z58V3l1^2\Fo1b6K1\16]2fk1oNc1Q6h;7]2fj2c1Q6h;V5ZE6]2fj2c1Q6h;a]17]2U:``2c1Q
6h;h<C]2<aP1gi1:X1Q6h;VKh@@416Q1859:7]2fj2c1f5:h;l^18]2n1gh2c1Q6h;mV116]2o5fd2c1Q6h;7]2fj2c1f5:h
;V^16]2fj2c1Q6h;f76]2fj2c1Q6h;Wb1;]2:6]A14_X2c1Q6h;g?:]2AS>Y314_X2c1Q6h;7]2fj2c1Q6h;ZT106]2fj2c1
Q6h;Y^1J]2@0Y100]:P5B14V>IS5Zd1c1Q6h;Z<BX7fA_1a9W1LE]2<`i1hP1:X1Q6h;VKZ3h:d2@416Q1859:6]2fAoX2c1
Q6h;F]2;5;`9c1l514m>WR1]3kC<V1\1d48_;TS1U=R67]2fc1oV1c1Q6g2P9V5]251105;E1T2A1?F^220?\2750513312@
3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26W92230;4N:02FQ13A9C5V5>b11f1b2U1><422
1AZ3D7:X1]1c4BMg27P1Q2B>R3f1e1Q4\128_1B=?:81437P1S1S22>N3;V72S3T9:`40H1X3G5I@n1119]2dl1c4a4[@_4c
1Q6h;F]2P1W`1i4Q4>f8Q7X1NQ>c1Q6h;V5gHg1m3l1Y46Y<9]2Z2c;_3WY2c1Q6h;U97]2e_2P;c1Q6h;]A7]2h;m^2c1Q6
h;oA;]2@0]A14o:_m1c1Q6h;:]2kd2j5c1f5:h;SU1]94M]2:U<o8e2C8T1i8l4a3e4`5mT1c1Q6i5i1Ba3R:a1i1b3Q5>T5
XBZ1@]2@8e5i2f2_7Zb1o>j5c1Q6b3U8jAY29]2A]A14_X2c1Q6h;\3]2A72Ma9505a1:7:406[1K4D140040271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3j1a1a58=J32986GU1P1S1Q1c1E2531W
1U1>=Q2]2;m1[1g8`1U3>e2n1:=X3Z5m8a12621F0k9S>V?b2a2B?d15<V1Q6[5g2E18R1`1Ae6X3FLH\12^274Z21C_6i8a
2o1Z5h2Z3`2236]2[o1ZKc1Q6h;@]2:bIZGdB4gA1i4c1Q6h;X\10H1=]2P1Gmh2c1Q6T8c3kY16S4?;9]272[j2c15k5h;d
;C]2<Yj2:X1Q6h;VAo9h@@416Q1859:6]2^`1WZ1c1Q6h;6]2fj2c1Q6h;_88]2Y91ULTe1c1Q6h;6]2fj2c1Q6Oh:9]2fj2
c1Q6h;oP1g4Z9V77]2@n_2V:c1Q6h;m3]2635;MV3`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[
17=^1T3TN:<G315d7d3c2Di2T13131:X15R51FBM>V226P12l2V3\3a58=J325386GU1P1S1Q1c1E253Y1U1>=^1:\2Bn:^6
P4>:`12V3]2:AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51
FBM>V226P12l2V3\3a58=J32986GU1P1S1Q1c1E253Y1U1>==]2dW1^7b[1c1Q6h;S108d[1P71V1]2;4\1_N]d1V4c1c1k1
U4b3U8o6@2a4d5Y2=h3c<?^1AU74E`1>6BAl15e105V3]2@;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1P1S1Q1c1E253Y1U1>=>]2A]A14_X2c1
G;n2[10Ah;;]2AV;V614_X2c1Q6h;VP1W3]2L2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3T
NGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1P1S1Q1c1E253Y1U1>=B]2@8R10[71T:ib1d=f6c1Q
6h;_CKaA[@7]2Ili2c1Q6h;aC=]2@?Oeh2c1Q6h;RZ1^3U1:k66]2fj2c1^5Bh;:]2T9dW1lY1c1Q6h;ZKj7j9D]2;Gj7b3_
<Y3]Ba4Y3o2[30j1hKc1Q6h;lMe56]2fj2c1Q6h;PC7]2@hb2\7c1Q6h;6]2oY1f`1c1Q6h;?]2A7h?\114_X2<V1k55m3j7
m<G]2A]A14P6Q4d5MKa<1YZ1c1Q6[7\4o9_6\5f7Z1S17]2fj2c1Q6`3W8i@6]2\b2Y8c1Q6h;J]2<ZV1nc1:X1Q6h;VKEIR
1E[6S7@416Q1859:5T1A]2RCe;d3e3jU1g>c1d23X3h;Z;e7_=Z2i:7]2ZCR=Xj1c1Q6h;:]2A]A14_X2c1i4W1h;6]2fj2c
1Q6h;h?Z4]2>=Ma9505a1:7:406U15J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2TN
GG315d7a32c2DDY33131:X1P1W41FBM>V2241P12l2V3\3^3R28397B32986G9KP1S1Q1AG9E253Y1;I>=n4]2>1072Mg6i2
505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES1K5?F037=;0A?NAc1TNGG315d7a32c2
DDY331201:1V1X51F89M>V2241P12l2R2S1S25R1m18W1n138397B32986G9KP1S1Q1AQ1E2534T1U1>=c5c@1m2?]2@8e5i
21Za2c1\4d1T9MCQ1m86]2@Uj2c1Q6h;T5]2:3=M]2^2Y1DFM3@;505a1:7:406U1222G0200111;212260171C2P11P1T11
1P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1k4GD2315d7a32h1JDDV1R23131:X1X51FBM>b12@241P12[1`1V3\3m18W
1i188397B32986G9KP1S1A?AQ1E253Y1U1>=^1]1g3b?1\1^2Lk1U3]2>1;`1^=5J0200111;212260171C2]40151V2_65V
1037=;0A?T3k5c7\4W<R=2c2DDe3:X1h34K3:1FBM>T1Q1241l2I`3Y2a4R28397B32986G9KP1U2AT2Y1[3_2Y<1R6Q1]2k
100fL2X5T[1`;c1Q6m3R33n3D=Z6b5AQ<40g<2>5G_6Q3F@3C]2:]b1_Io:]3c1Q6h;dFZ570i@1T1Fj1X2E]2<SQ2UI:X1Q
6h;\9iA]8Z8@416Q1859:a3]2LMa9505a1:7:406U140K4D156271g11P1T111G8015DV165;CJ5d4[17=^1T3b7aFGG315d
3o3d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=J32986GU1P1S1Q161Z1E2403O9U1>=UGY1I]2]1UGS1?l1l=?R1W:0f
3?1V9n6X1P?c1<d5h;\=_5nK7]2fj2c1Q6h;oKPC7]2Q1Ti1_P1c1Q6h;F]2:5ah2c1c1f5:h;W9S?Y1k1]1S8n71\16e4:3
d3]2LJ2a9505IG:7:406U15K4D156271=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1X5
1FBM>V226P12l2V3P2[1a58=<=329832GU1P1S1J661Z1E253Y1U1>=N]2<i49Tl1j6]:S6c1:EBS5B:h;jA[9V6a:@416Q1
859:h48]2^8Wb2c1Q6h;g9jZ19]2``1X3_;]?n;c1Q6h;E]2_4SY1R2T1Q5l4T5o8X1]@c1Q6h2S4k4P92jE:J6]2nQ1gh1c
1Q6h;d1^2>C5`23^2j7]7\1\22e48TAk;S6LT2T<V1\2Gc2f1^3f3S1AGA[3l3m1P1411112000m58Q5j4l6aEi5T1g2^2>C
5S5j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?iE\2Gc2[35W1;KZ1>3?181S1A5?16092X3j5E:6111210Y2^348S127T21
[1Y36Y1IU1W4DT153RDm4KI:S1^2>C5S5S9j2b:f:=iX1[:5X2o2]1n78D>IDH7611122X;WNQ32k6d2^2>C5S5S90U13_11
d4\223n==iX1V1l860223L62293746^1:6>D32J??o62IFS12E251411112000A6o44\13[21[1`3Y1l6BA53RD`1R5:`1b1
^2>C]4R@R:Vh1f1G`2]11P1>8CS1?1N092k8X18610h5l1E^11o5h5E3R3Q>514607I12e97^2X1R]31122Q1^2>C5^b1UMo
6[3`1T1Z1R118]2T;1122[FD^4T<514V174g3E]5f1^2>I^?3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992i9C1122A
[5l3n4Y1W6DBA5QEER5Q1^2>iMdb1o6f1Io2L1_18Q1U11;CQ8W2@62[8XO514607I12Y1^2U100U5k2n2hB^3;=2EQ3SHb@
lEg433?=H7W1140011122W2m261lB37\1^2U100U5k2n2n1i@^3;@g3SHb@_5V;U5g433?=H7W1140011122W2m261lB37kJ
5b1^2T11b2Mn5a1e516[5Y2T4]4e16i4kFU1`>>j2dBl1j233MH7W11611122W2R1j161n1j7U3mHU12P7a1^2T11b2Mn5a1
e516[5Y2T4]4e16i4kFU1`>>j2dBl1j233MH7W11611122W2R1j161n1j7U3mHU12Y1^2T11b2Mn5a1e516[5Y2b8e1P5kFU
1`>>j2dBl1n23f1_11611122Z3R4j7U3mHU12P7[1^2V10U52g5n1Y6a5W6T2;=2k2K_2l2fBY39j16e8f7a4a1Y8n1g4G=P
1b162W2m261Gf:eR1Y1^2V10U52g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1_5=c262U561Gb36l6U1_Q1K^2V10U5j
5WF;X4MiJQ2`F20T:g4G=P1b162W2m261T^1P1^2V10U5j5T6R@;X4MY5kAc3bH20R1Q9g4G=22]262U561Z46bY1=^2\j2]
92i75Ka162\51a4V5_2330AE21Q22761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1
^1S2a3a3a3R=6W9223<4N:0S1G3A9C5V5>b11f1_22U1><4513=m1\1D5<f2a1]1W1=@Mg27P1^2D^4224e1Q4FE;>2J2@86
?:81437P1S1S22>N355d6m<:c9I_21o5_234W12S211661?U320==2538:22C575051334@3=324?140411d15:01311162A
015L1LP11I:128F8CH237<;C3CL^1S2c221D02a3CCY2U8:a46W926<4A<:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2X18]
1U1139@M1e27P1g15N6^4224e1a2_1\1;>2J2@86?:814207P1S1S22>N3018bC:c9I_21c5_23\121FZ1A1?U320=@5316:
22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3a1Z125;c6P1h12683R1g726<4N:0k13A
9C5B_43>b11f1b28F5><035130<8Q3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N355T:S2h6@:a21o
6II8BI1R5_23\12S2A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<;C3`1^1S2c221Ha3a
3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b11f1b2O5><0351A8Q3D5<f2o2W1NMg27P1W2K_6Q4\1;>2J2@86?:81437P
1S1S22>N3;bC:c9I_21f4_23\12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S2
2>N355bC:c9II8\11a4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2
a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^4P2Q4\1;>2J2@86?:81437P1S1S22>N3
;bC:c9I_21h4_23\12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3
a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N355b
C:c9II8\11`4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R
=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3;bC:c9I_2
1m4_23\121Q2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f66W92
23<4J3360S14B3A9C5V5>b11f1b2U1><45130<Z3@35<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:81437P1S1S22>N3;bC
:c9I_21c5_23\12HZ111661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CK;<;C3`1^1S2c22
1D02a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<Il1X18BJU11==2M1e27P1g1[1;R42m1d2\1\1;>2J2@8
6?:341437P1S1S22>N3018bC:c9II34W1031e4_23\121Q2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP1
1I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^42m1Q4\1;>
2J2@86?:81437P1S1S22>N3;bC:[8W1I_21V5_23\101HZ13=1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP
11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2U11NMg27P1S3^42m1
Q4\1;>2J2@86?:81437P1S1S22>N3018QC@:a2i5W1II312W1031n6_231Z1011FZ111661?U32048=2538:22C575051334
@3=324?140411T116657201311162A015?<1LP11I:12O8CH><;C3C2I^1S2c221D02a3CCY2`3d4:V4:6W926<4N:0k13A9
C5V585b11T1Ab2CA><451AZ3D5<3El19N8BJU1139=2M1DP27P1g15N6;k1I\12m1a22:2N\1;>2J2@86?:3414207P1S1S2
2>N3018P5c1Dn1Y::o2c6II8W1031f4_23FE011Q2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O
8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?
:81437P1S1S22>N3;bC:c9I_21j4_23FE01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1
<;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?
:81437P1S1S22>N3018bC:c9I_21c4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW
1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2J2@86?:814
37P1S1S22>N3;Y7X<:c9I_21f4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C
3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1
S1S22>N3018Y7X<:c9I_21i4_235V121Q2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;
C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1=@Mg27P1]1e1^45j1Q4\1;>2J2@86?:814
37P1S1S22>N3;d6f3V9:c9I_21Q5_23\12S23661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O
8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2CA><451AZ3D5<f2o2W139@Mg27P1S3^42m1Q4\1;>2J2
@86?:814207P1S1S22>N3018d6m<:c9I_21o4_236U12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2
@86?:81437P1S1S22>N3;\7U<:W4@416Q1859:V2I_21d4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA
015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1
Q4\1;>2J2@86?:81437P1S1S22>N355bC:c9I_21a4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015N
LP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J
2@86?:81437P1S1S22>N3;bC:X8Z1I_21e4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:1
2O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86
?:81437P1S1S22>N3018bC:c9I_21d4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8C
W1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1Q4\1;>2J2@86?
:81437P1S1S22>N3;bC:c9I_21g4_23\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<
;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1Q4\1;>2J2@86?
:81437P1S1S22>N3;bC:c9I_21g4_23FE01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1
<;C3`1^1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1Q4\1;>2J2@86?:8
1437P1S1S22>N3;bC:c9I_213_2__3`^14_2US121P4_2<=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2b4P2^3R28397B32986G9KP1S1Q1A10N
E253Y1U1>=n2_23\10Jn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1
><:1l3DY3W4Nm3P1S3a:\1k1k181437P1S1S22]135hC:c9c18\11g2_23\10i2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31>_2:dj2Z
^1h@@416Q1859:l2_23\1031c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b
2U1><:1l3DY3V5m3P1S3X452o5\1k1k181437P1S1S22]13nC:c9Y311_2i1`2U20[1\7Z1`1d3e2n1:=X3Z5m8a12621F0_
Ff@b2a2B?d1W=]318E<R23D1012d5X3FLU27Y274Z21CkA^=`2Y2`27m10[1g8`1d3e2n1:=X3Z5m8a12621F0FS=^6U2f@b
2a2B?d1W=]318R1U1L3D1012i2j2h1_1FLY1K24Y274I`11Cm3>1j3a9R8>_11Z3`2d1`2P2a1g8`1X4Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1_@518R1R211D10i5X3FLU2h3V2P2V2;W=^=`2i1`2V2[1c6S2`1d3e2n1:=X3Z5m8a12621F0VW1b2a2
B?d1W=Q2IA18R1R23B11041b5X3FLU2a274Z21Cb6X;^=`2T4`2A0c1[1g8ANk29>e2@C>71072=B1A1Q1<@[3E41Q14m1b5
W1a12621F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280041Z1HAS1CL1140V218D000183=BMH1021h4KQ1V2FLU2
7S13Q174[1N1Cj3U3X1a9S6g1n44>_1P1Y2`2Bc1[1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0VW1b2a2B68d1^1X2U
7e1CL`218D01183n13Dl5X3FLU2a274[1N1CY8a9^=`2@`2^=h3U6i\1n?VK10TG_3a8f4j2Bo3h1`2>a1a1g8`1P4140Q2n
1:=X3X>a12621F0fF4l;0\4b2a2=4?d1_@518E<R23D10i5X3FLU2o5P2b2W=^=`28`2mS2][115110]1`2P2a1g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2j?^=`2`1`2P20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b
2a2=4?d1_@518R1R23D1j5X3FLU2o5P2j?^=`2c1`2P2a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?d1_@518R1R
2H1j5X3FLU2o5P2j?Z50R8`2f1`2E`1[1g8`1d3e2n1:=X3Z5m8a12621F0_F65Y@b2a2B68d1W=]318R1R22El5X3FLP24a
274Z21CkA^=`2_1`2P20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2X>a1^=`2^1`2P2
a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2j?^=`2a1`2V2[1g8`1d3e2n1:=X3Z5T5h
3a12621F0_Ff@b2a2B?d1W=]318R1R2Hl5X3FLU2a274Z21CkA^=`2a1`2U20[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2
B?d1W=]318R1R2F1l5X3FLU2a274Z21CkA^=`23`2[_31`1`2U20[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]31
8R1R2Hl5X3FLU2a274Z21CkA^=`24`2V:VU3bIc1`2T21[1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2
Hl5X3FLd1@a274Z21CkA^=`2d1`2U20[1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2Hl5X3FLU27Y23
34Z21CkA^=`2`1`2V2[1g8`1d3e2n1:=X3Z5m8a12621F0lFY@b2a2B?d1W=]318R1R2Hl5X3FLU2a274Z21CkA^=`2^1`2P
20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5X3FLU2o5P2j?^=`2R2a2OX7o2h6@l4I]4<g37Cm3Ac
5Y@g5j>61^3E27JI46X1k6j8LX2i1816261g:Bi2[7J^1@?05o3P8LAY2_7=831121a1P1S2a2OX:On1D\2h2Q9g37C_4`4Z
1cT1061^3E27JU1j4m1\=f12816250000Y6\4\3_3o3f2:;`:f1EA2f9=83141Z10311D92S1a2OX;]222\2j?C_4`Z161T4
2R1RGD25000fH;i9F=X1W1`:54c1S1S2a2;CZ6K@j1e84^55k2R6i:mD2o4@a5W5AMR1D9f=?1?g5e2M625000f2a6_5_1Y1
Y1b1m3=0Fm2b2g45d1>c39:U1]1S416;1?[3Q1a2;CkD9fE`Z1Q2jAa31625000h>l1n4f2?0d3a8f2Z2m2S4141l2P1a2;C
Z;d1Kn2d8QU1nY1[41961?^;k;b1d3_9R5f4=831121a1Z1R1a219C<k9P5U:oW1EV18Dd;nL95000?^6T5W<?f<O`:31121
I5a2`Y3g46_d11b2<b2X10F0RBlS2VKT8d5312b2Qe32b2gC7b2C]1RBcm1X6oM5b2C]1RBlS25b2Q2RBlS2QZ16b2P20RBl
S2QZ15b2P20RBlS27b2X1G0RBlS2[S14b2X1^BeW3<b2X10F0RB0kS2[S1d531;b2X10F0RBlS2[S1d531`1b2X1E10^1g8`
1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLW1Mo5P2j?^=`2^1b2n110^1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`27b2P20RBlS2QZ122b2C6b2C\10RBlS24b2Q2RBlS29b2X1G0eA<lS2
oL[6\5c213?7<`2NT11AH=N=:V2NG0;5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n1W4K1g4_19
X137R10612\164<ACA417297>5:=V12Z1c189Y1HP1AY1P1F2>A5NOW1g151IP1[1U130l2f2M611211I104JAS12568677D
8P21188319T1W1c1]1C5Dd1J_32n3o1]30T2\1[1I8d2[9\A\1X8cO`U2mE7d2gJ0\>lJQY1^L>d23o1c;V2X1_9]>fDU6IW
X15Y11d23d2UY1nS2@d25dj2]X1l5d4S<@416Q1859:?d25aJRP2Z^1h@@416Q1859:2d2XS41d2<d2X6X3b9PF`Bk6Y2V>V
Ji9b62d2lm19d2V2XS1\j12Q1d1mP1m48d2V2h[17ga1dS1m4lJ2d2TT2Y4d233=MU6a1i1505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3UDNo8:<G315d7a32c2DDT2T1313<a61Y1M>V2241P12l2\5V1
V2W1R28397B32986G9KP1S1Q1AQ1E253Y1U1>=i4mEn1_4c2110BG2EZ1;51e320=@538:22Q1<1334D=6D140411U22CAW1
LP11I:12O8C;<`3^1S2d21P;f1a<V526<4B;:g107AQ68>b11=k3U1><4131AU4<f2a1]1W1NM\1Z1\4_6Q4?6E;>2JC86?:
3463\2Q1T1>X15\7I94?c2O2U1d4b8MR2I312He221a2Rh2^1_=i?2l5X50W4h@@416Q1859:LX5c211X101HZ1A1?U320=@
538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2d21Ja3a3Q3d4[56W9223<4J3:0X1B3A9C5V
5>b11f1b2U1><451AZ3D5<f2o2W1NM\1Z17P1S3V5X1Q4\1;>2J2@86?:81437P1S1Q1Q12>N355_4d2]<:i1V5\25I@88\1
1\3c21]1HZ1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8CY4^1S2d21`N26<4N:g18AZ6>b11Y4U1><451
AU4<f2o2W1NMg2\4_6Q4\1;>2JC86?:863c4>X15[NI34k3c2110Y1]19<A1?F^23?d2<13312D=63@140411d15:2C2?7NL
1N1I:128@85:8H`3^1S2WQ12500;4N:l136:Z6>b11f1b2U1><4221Ab4f2V5M^1;LZ3<50e67;e3\128R2=?J3c4>^1Z3X3
B_63S4\<_211h5c211BE1T2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1S
2a3^32a3Bj3:N129600R4_26g4_42230;4N:0Q1I36:9C5V5>b11f18Y2U1><4221Am1\1DBf2e4@M\1Z17P1k15386=d44e
1Q4FE28_1B=?:814375JS1S22>N3;f5LBn1[8<c1:c9I_211a4c212DB1T2A1?F^220?\2750513312@3=63@140411d15:2
CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\1
28_1B66?:81437P1S1Q1Q12>N3;MX62X<:[3W6I_211h4e223<0MW19?7]3i3505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3TFF0G315d7a32e1MDD[1HT1313<a61H@M>e1@241P12[2@c6;R3R283
97B32986G9KP1S1A?AQ1E253Y1U1>=e2]1P2?P4j=d1Lj3V4e223<0Ma9505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>e1@241P12l2c6^3R28397B32986G9KP1S1
A?AL4E253Y1U1>=e2l@T<2Je2a6h40Z1c4fDR3W7Z7`?Y6U;\8n2j1f1V5W4S41m1T6<W6Cc4c21K>0a19211F?U320l2=07
3312@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U1>
<7101AR12T2DY3X1R3Jm3P1f10[1Z21`59Y2\1JP1k1341437P1S1S22]130:_:_5b3:g100V1b6T1T21f1\3c21K>0k1211
F?U320l2=07334@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3V5
m3P1f10[1\2T8\1k1k181437P1S1S22]13k:R9:P3b6T1T21f14e2V2fn483e2j_1hMS1e22Q3U4^9b2kJ9L]X1WB5Z7^539
c>:K4X18W1Hl1<;109:I3f=ODe22@e:XEW?;_6U3Z1m>R9\9\8`BXAT@n1<Y17e2e2`;V2TDk8_S3Q4e26=Ma9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V224
1P12l2X56S1^3R28397B32986G9KP1S1Q1AQ1E2535S1U1>=U4e223=2Ja9505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>e1@241P12l2c6;R3R28397B32986G9KP
1S1A?AQ1E253Y1U1>=e2^3PD1f21f22f2l:3f2l:lP23f2Yo1<g4c230W112Q22761?F^220?\2750513312@3=63@140411
d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0`1:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]
1e1d448U16i1W2FE28_1B=?:81437P1S1S22>N3;d6A[<:c9I_211k4c23X112Z1;:2761?F^220?\2750513312@3=63@14
0411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230;4N360Q1>:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5
M\1Z17P1]1e1i4^16i1W2FE28_1B=?:81437P1S1S22>N3;V7c4g7:o8CI_211c4c23X112Q2A1?F^220?\2750513312@3=
63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221AZ3DB
f2V5M\1Z17P1S3d4c16Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211a4c23X112Q2A1?F^220?\2750513312@3=63@
140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N360Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5
M\1Z17P1S3d4c16Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211a4c23X12S2A1?U320=@538:22I75051334@3=6D14
0411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg
27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3;bC:c9I_21[4c23X11T2A1?F^220?\2750513312@3=63@140411d15:2CB
15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1Q4\1
28_1B=?:81437P1S1S22>N3;V7[<:c9I_2112g2SU2i2c23X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3
a3a3R=6W9j1;Z1@3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m4c5\1k1k181437P1S1S22]13nC:c9Y313g2SU2\[1<g21GUi
3[?e3Z2_8>Q2U1X6;g21GUi3QCZ2_8>Q2U1X6:g2InT3k;]<]8b27P63?g2IWT2W1aAl=k;l5`6]8b27P63f>R3g2BMQ2_75
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J
32986GU1P1S1Q1c1E253Y1U1>=:g2bc1]2f2f`11YKS3:m:Ig20bIaD4X6Q2W2o2l5`1Ia=1OV1cDb93=8U75U;0Lh2a1010
?1XV4a3?Z2Z1k2CO160L?HW2c3h1BEo2D?h24\102?ba4Y1L@Gd7X1S3@Gh2@b>K0P4Y2d3e6f2V6d5Z2aR1aT1_=`2d6d:g
3FT452h2Ug35h2YP4Q7QM2W3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12l2c5Oa58=J32986GU1P1S1Q1c1E253Y1U1>=d6n=a521Q3h2AMa9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y
1U1>=U3h2AK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>
V226P12R2Ic6a58=J32986GU1P1S1Q1c1E253Y1U1>=ZJMh21e8m<bEm3S1911i9i4YKT=XNd27h1o>@416Q1859:P2>h21d
j2Z^1h@@416Q1859:Ch2FLFP^1e5\BWBR^1P90l21n50n36f351h2>h2c1F[_4110l21n96:[351h2d3h2AMJ=X8505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6Y578=J32986
GU1P1S1Q1c1E253Y1U1>=^1d2`2k3_2110k:S1M1?[35R3h2AMa9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=<h2DRS1jo1_CY2T5
P4l1Z5PCj1Z4h23=MQ3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3eB2
k3_7GG315d7a32Nd1DDY3313<^1l1X2L1Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1M7>=V4`4P1\@o3h
23=MQ3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=i4m3h23=Ma9505a1:7:406U15J0200111;2
12260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R2839
7B32986G9KP1S1Q1AQ1E253Y1U1>=`1h2AU2h<3Q1j1o4k6V1n1m2o6k2C:T6cAk@d2m33Z3:Q3T438WAV3Y225l7h1g26l2
m1B45h6;HI9[24h2kP4aS12Fh2c1S1^`1c9j\1i?P?:Z2N\1S5@4[11`5h2]1M\32h2bn49h2Z2Z`40R80P4k35=h2DRS1nE
kY1_CY2T5P4W8R4e=\29h2DRS1jo1_CY2T5^1a29h2ZEig3JZ2\8k4>T66h2b[4a1^4S7_;2h2nh4P4c241?GT2A1?F^23?d
2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63=^136:K^5>b11f1b2U1><4221Am1d2f2V5Mg2Z33]
7Q4\128R2=?J3c4>^1V75n2K87l1DY1X2a2e3@416Q1859:`2?_211e3c241F@T2A1?F^23?d2<13312D=63@140411d15:2
CB7NL1N1I:12X1CY4^1S2WQ1260;4N:l13AZ6>b11f1b2U1><4221Am1d2f2V5Mg2l:Q4\128R2=?J3c4>^1V75S4i2b3Y21
k3@416Q1859:P3_211U1h21CRQ1h2k9o9[1b<YDQNV9Q7Q2Q3;8T1\3a5K9641631K859:5W2[3EU3h26:Ma9505a1:7:406
[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU
1P1S1Q1c1E253Y1U1>=6h2Z[4Y>Y50c4<h2c1kW38@PQ1]91^4:Y505h2c1Tc41l>Ih2FK0l7]T1b4Z5f?R>ZMU3Q3_?U6a4
V11W22`2c1a2EW5Jh2FK0PK2_62]2gER<l^1W1l1>jDU4;V11W223b6ET54h2[]40\E4h2[]40h5Lh2FdU1SS28?R7L1a<f:
=00X35NX21Y2044U5\1U1X2N>h2FSn1]W1oQ1h100X3]31X2;P;Gh2c100DRg1XU2f;W4@g1g1o11168T1S6n1T4586h2e1g
X4`6V6\7g3h2A4H10\2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>GG315d7d3c2Dn
3313<g1i41Y16F>V226P12l2c6a58=J32986G0T1P1>DQ1c1E253Y1U1>=^1:Q70d5446a7Q1f3h2A4H10\2[4;Y2505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4W137=>2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V226P12Z2Ac6a58=J
329868>0T1P1S1Q1c1E253Y1U1>=k80d5446a7h3h2A20I101\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y1U1>=R?O168:IV16o21m4
X31@[3h2A2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M
>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y1U1>=R?>P?@3h2UP5P32h2SQ1g2h23=h1V=5J0200111;212260171C2]
40151V2_65V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>e1@241S>R28397B32986G9KP1U2AT2Y1h?_<Ln259h20B]R2dGa;SC
n2W1Kh21X2[h2Z^1[1X7110n7@4160P1859:i114:[35Jh21f2]GiNdFP;jK_2`7g3`3U1Z3k3a9@416Q1859:[2@h21_?T[
2Z^1Z3]=@416Q1859:@h21dj2Z^1Z3]=@416Q1859:[2@h21>Uj2Z^1Z3]=@416Q1859:Ch21dj2YX1P6Z3BX5a7@416Q185
9:[2@h21dj2Z^1h@@416Q1859:d1K?h21dj2Z^1h@@416Q1859:d1Eh21a1S>nZ2Z^1n5g51o4@416Q1859:4[2@h21dj2Z^
1h@@416Q1859:4[2S3h2?1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12l2c6a58=J32986GU1>AS1Q1c1E253Y1U1>=3h2Wc4a@5h2kk1le2P=R52h2lS51h28h20BRj2a;SCn2
dR1Bh222RHO3?X2Z27RM_[2^3T2T6]7a1>2h2]I3h2hY2Yd15h2\Y4k>T<22h2`W4U3h2AM]2h3Y2P1505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dk1R2313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1
c1E253Y1U1>=V3h2AMJf8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=P@a6^756h2Z2_8Pd4k35]3h22>Ma9505a1:7:406[1K42A15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6a58=J32986GU1P1S1A
?FLE253Y1U1>84T6d<R3P2T3h2A2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3
c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1^14E253Y1U1>=b3h2=3MJf8505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6a58=J32986A5U1P1S1A?c1E253Y1U1
>=e2n2??6`3g7R4m2Ok35R3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1^14E253Y1U1>=U3h2AMa9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n1Mc6a5839J32986GU1P1S1Q1c1E253Y1U1>=d6
`CR3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a5839J32986GU1P1S1Q1c1E253Y1U1>=2h2kn4Eh214]A14jX2oX1Z5`5W;69416Q1859:Ch214]A14jX2oX1Z5h@@
416Q1859:=h2c1]1oQ3;U<gM\51W22`2E6h2WS12gc36]<<h2g29hd2hIb5X?b2Z4m13\;2h2YP42h2[_41h2X3c24Y1T2A1
?F^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;m3^1S2jAd1g=260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5M
\1Z1l:Q4\128R2=?J3c4>^1V7TG_2119h2W7md1R:^Ok;]<P;gD6h2m^1PZ2Z7ST129h2_MYDa9eg1f5@QFi9Dh2d1b5^IaU
1Wa1W15g5b1\D116]1h1LP:V12R3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=iA3h2Rn1_b1Bh21Pn1cLc?fNR:e6@416Q18
59:K?h21Ve1]U1Z^1h@@416Q1859:Dh200Xi1R6c3dGZ^1i70m8@416Q1859:?h21dj2Z^1j7m8@416Q1859:8h2bS2on1Q>
1Bj8B3h2of1di28h2c1e_4W1V21X504h2\?=SY45h2c1Tc41_62h2gS5`1h20F0i3l:^6c3a6Ao1\B^>Ne108m>j=^>6=J1S
4X15c4h1o?28>`31b1^2>@4R18U1W20T2C`2Kh2B4VEc3a6eS1]2QMd<^2J1S8nCFa31b1^2>@4o6C]22Fh2GVEc3a6US2S?
J1\5eFG`31b1^2>@4o6C`25h2jT2im1b@P72h2Wc42h2Tj4Z3h2A2J3]9505a1:7:406U15K4D156271g11P1T111P1015DV
1<;CJ5d4<N7=N?`2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R@1S3h2A
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a
58=J32986GU1P1S1Q1c1E253Y1U1>=^G>3h2jZ4T2X4h23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12l2c6m18W1c12;8397B32986G9K
P1S1Q1AQ1E253Y1U1>=e4R5^<V3h2A2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1^14E253Y1U1>=gO2h5c243=E7b2?U320l275051334@3=:7
81406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>
d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12l23_6^3B\128397B32986G981437P1S1Q1A?2>E253Y1U1>=a@:c9Y
31i5c243=E7b2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V10
37=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12l23j4d1^3B\128397B329
86G981437P1S1Q1A?2>E253Y1U1>=a@:c9Y31o3h23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2n49Z1^3R28397B32986G9KP1S1Q1AQ1E253
Y1U1>=n3h23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7
a32c2DDY3313<a61Y1M>V2241P12l2n4d1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=6h2Z2[_4R=m35:h2c1FZW3PX13
m21l=5T3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V
226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=XCh:14h2^]4W4PA2h2di43h2di4n9T3h2AMa9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2P5b1a58=J32986GU1P1S1Q1c
1E253CEU1>=dFS3h2AM_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313
<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253CEU1>=9h2=S102Rb4T4Q5i66h2a102Rb4P@Y3h2AM000^9505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986
GU1P1S1Q1c1E253Y1U1>=R?O1=Q=Y3h2A2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TN:
<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R?O1Bh2HH0Pg1Bj7eGUe11h5MV3o2
c1`3f2>Ah2@3L0TR1Z9_f1_CY2T5P4\;h5Y<0T3<h2h2aQ1Gf8a2eFc8g4W2j\1RP12h2iW2Bh25]10a1m2i21nY2m2jT1];
a>168T1f<7h2d1Sc416]1f<Lh2EL00oM1`21R4ZBRe1V5ZI[8168T1E@6d4:7\1c48Ch2c10k3SJ1`21Q40ZBSa1lZ116]1_
6V68Fh21a1Ri2Z^1R:2:U11?_4@416@@859:Ch21a1Ri2Z^1U:`11o4@416Q1859:g67h2c1Zb1o_1i`11T:5h2c1Tc41?=h
2FMR>jb3UB16]1S3P2a722h2Ug4>h24AJ0na46Y1L@h2Z3l2h36h2c1Tc41Z2`23h2ei3cM8h2a10Q\3SV1k5W8M]4h23=2J
30\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?TNGG315d7a32c2DDY
3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q14<Q1E253Y1U1>=V1k>168T1\4Y82W4h23=2J4\9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FTNGG315d7a32c2DDY3313<a61Y1M>V22
41P12l2c6^3R28397B32986G9KP1S1Q14<Q1E253Y1U1>=R@16]1f<Ch2d1k7V6iFWF\>\OnGg<]516]11\1d1U9<Jh2DOk7
VJi236YT1[H_CY28k4P4g<]516]11\1Y1:b948h2d1SX4o:16]1f<8h2d1mP3Ub116]1f<8h2d1lR4V@16]1f<2h2_l2`3h2
97Ma9505a1:7:406[1J0300C156271g11P1T111P1015DV1<;CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V2
26P12l2c6a58=J32986GU1P1>DQ1:80N883253Y1M7>=8h22^10Ub4i6c3a17h22[d431m592h2bd42h2kl46h26]A14\f3G
h2GT21oBc3U?aj1S?B9m7TDX41b1^2>@4o6C`25h2o]4V2\<c72h2WT52h2T]4>h21dj2Z^1h@@416Q1859:R3h2AMa9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2X5Z1a58=J3
2986GU1P1S1Q1c1E253Y1U1>=W3h2A2J3]9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R@1Z;S3h2A2Ja9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E25
3Y1U1>=Dh21b1Qi2Z^1f;16]1Z3@416Q1859:V6Ih21b1E[h2Z^1f;16]1Z3@416Q1859:S31a258W1h21`100@`h2RS10Q;
4n1T1L:V1=5W1m37116]1Ea1R1@416Q1859:LY5Kh21a1AS]1\[1RS1R;4P4:d1]1d2b11o4@416Q1859:LFh21c1i_1VY1Z
^1X6d3g5R1@416J6859:U3c3@h21c1Pi2Z^1h@@416Q1859:i6>h21dj2Z^1h@@416Q1859:@h21bW2QCZ^1P6g:@416Q185
9:Bh21a1Ri2Z^1P6e51o4@416Q1859:?h21dj2Z^1P6g:@416Q1859:Ch21dj2kW1^6h@@4162N8571:U3P3Gh21BRS1nf1k
8_CY2T54k3^6h@@4162N859:<h2DRS1jo1_CY2T54k3YHU5U3Fh21CO`a2_7WElH5P3g=@416Q1859:b1V5Ah21>T1Pi2Z^1
h@@416Q1859:i62h2=5h2RP1`j2nAlB2h2cj36h2P@k7lEi`3K6h2lGY?R=jk1fN@h21dj2Z^1o;Y4>@416Q1859:?h21dj2
Z^1Y@>@416Q1859:>h2YW1^8fi1H0d408`1RIY9g>19h2DRS1jo1e2i@Y2T5P4Bh25QL8h:n5c7U520Q]1e7i7e>?W=f713h
2mh2SABh2QW17Y6dl10d408ZJQ<0d3b81601;h2DRS1jo1_CY2T5P4PB1e43h2kGQ22h2hR2@h21dj2kN^?h@@416Q1859:L
2h2gHT1h21SEX30Y3n5c4h:c8W@d;o4^1R1Q1HDBAd4bNX4B_9X7@416Q1859:2Ih21oKU72Q3Yd1\4^6h1RQ1Bb3U=@416Q
1859:2X6R3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M
>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=eNX3h2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61Y1M>V226P12[2@c6a58=J32986GU1P1S1Q1c1E253Y1U1>=S4`2cCR3h
2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3`Lc1GG315d7d3c2Dn3313<a61Y1M>V226P12l
2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=W3h2AMa9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5EJW2K[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=o8b=S4h23=Ma9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?9j2n?U>GG315d7a32c2DDY3313<a61Y1M>V
2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=W8^17o3h23=2Ja9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9K
P1S1Q1AQ1E253Y1U1>=f9W4h23=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=W:j516]1`8R
1U3Q4h23=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a
32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=R@14h2f6^a1P8Ah21dj2Z^1b9U7@4
16Q1859816Ch2[U1b:;T1b82a?R?Z3U4A1_89?kEAQS13h2QZ4gI6h2S?YDQV2IPW13h2Sh1VU27h2V3TR1gBiM_[1m98h2d
1Sc416]1Y<<3h2Qi3gY12h2ei33h2V]3be14h2X2cS2hc1@h2FRKn:V=i5W@]O8?ZOc94m89E3h2hV1^\3Q2h2Fh1339U4a@
]36<H?:MX2[1e3_5S8l2`7R2Z6^3a8k3`4[1?=AU1P1^1W1n68?Z7a18Q4]16`2Z2W2S4;^1W1R2n1k1k1KS8b21@^169o65
h2H]a1[8cj16h2?gH3jk2]W1Z3h2AK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T4oIGG315
d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=[4h1l4j3a2U697h2QY4R=o11S4D?h21fo1
mJZ^1h@@416Q1859:Dh21nE2TEk2X1X[1Z^1b5U;@416Q1859:2h2oi1Dh21dj2Y9R3oKm5b3h1a1j9@416Q1859:?h21c1P
i2Z^1h@@416Q1859:Bh21c1XR1gf1Z^1b3U:o2@416Q1859:P1h21a1APc1T30b16j=dBYR1P<n2KIW10h51Y1e3@416Q185
9:\1?h21S2`h2Z^1h@@416Q1859:Ah21SP2hGg2Z^1R=e3@416Q1859:Bh21dj2Z^1e67Y1W1X7@416Q1859:?h21aP1Rj1Z
^1h@@416Q1859:a3h21?Ma9505a1:7:406[1K4D156271g11P1T111P1015D:K<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313
<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=[4b3R37j9@416Q1859:^3h21?Ma9505a1:7:406[1K21D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1
E253Y1U1>=[4h@@416Q1859:2h2Vd42h2]18h2]1EZo3[O3124h2o_1Wj2n9]3c24Z12P2A1e320=@538:22Q1<1334D=6D1
40411U22CAW1LP11I:128F8CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2\4_6Q4\1;>2JC86?:863c4
>S1:V2^6S4aA9h2]1EZo3mB]<3122h2WI8h2]1ETR2al23123h2]1PP43h2]1Y^42h2oT43h2]1]_3o6c24AE1T211661?F^
2204:;Y1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a3CCY2W38
9M0P3::5P10IX10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><4221Am1\1DB3b29Q4JM1Db1=7P1g15U1Q3b14
<X1T2<78N\128_1B=?:341437P1S1S22>N3018P5c1AQ2^6V2c1:T1j1c6IP1^1114h2f1Pi3kK;h2BS1bW1d1W\1W2mg1V5
o5a4<h24CZ6n_12S\1Y?c>oN1e28h2mMhc1^@a@W71b;Y1h2HU=Q3m2P1[2j12l1^3Mb21R4hK]177X1g@_Hb24194281@04
15a5c9Q:U7P5`1Dh2GVEc3gY2P>R1J1RLX41b1^2>@4o6C`2Bh2GVEc3gY2S?LRLX41b1^2>@4o6C`2Ch2GVEc3Sl1c=S?LR
LX41b1^2>@4o6C`2Bh2GVEc3gY2S?LRLX41b1^2>@4o6C`2W2i23Cl22P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1Y52S4d1f5Z1Y7
73B19P1^8>P:e2OS55Y1a1V34?R3Z2\2Ej2S1_1b4]4:2X1Em1Y1S2X1k34<62]10Y1T1R2i28>_4h47_61@m6e3o5HV20Q5
3V4Y4\1Y1l1B4?R1Z1R21S3]581Q17@71A>>o1:8c7h178?o<1^3lC]2g1B]5V6h1W90R6h2W4=:=i250_1g6T914QBoR1T@
YS2T96i2TQ1R3YR1Vc2B@i2ff1W9a6o5_4W7BRMo6EREP7B^37Ci2885^7a8M]<[5h;gE0l9d6T>i4P2o@aBAi283[@g1h<n
5Yf1Y8^5Y9l4^8\2]=S3g61i26i2A[LhQ3]9`B5i283[@dn36i283[@\_3W?2i2<7i2[DWE]6]:]Z1eA3i2WGb\3;i2G]Cf5
]6\1T;SGTl1jBP@2i2WT57i2mA\k3[30W<W38i2h@eC0g\1Yi11gBJi2A5SDV29\:k2PGg5ZI[1i1m25^19[1dAR1]6m1W7h
<h4d9P1i2A5c<Aa2]1^1^1`2^7X9k19h<e3;H^I[6h2g3X1f551j1Z8dOa1V3P87i2Go[2gP2n:=P45i2Gg\4c;d32i2A3i2
AU\2;i2A5eD^23QT20U4Ila1Ei2AJcc1T7THZ1]6U4AR?9U;S8f3k1^5_1k2S5m;Ii2A[2TAT3>YMZ5\6h7aCd70AD<^O\2Z
7?Ok2i2R1T=3i2Vf3mW1=i2`109QBP6]5Vk1oP1@bGV<M^1i2m1[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318
R1R2e6X3FLU2a274Z21CkA^=`2<i2VZ1P<e9So1\2i9S1P4b6c5^75i2Uh1Z1o2Va22i2g]43i2Zf1\g22i2e]42i2PS22i2
k]44i2kHfHfZ22i2_73i2U\1_51i24i2Yd20iS2R4i22=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?T3cM@GG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2
53Y1U1>=a:P>S3i2@00Ka9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<
a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=6i2BRj2a;SCn2P4i22=1Ka9505a1:7:406U15J0200111;2
12260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R2839
7B32986G9KP1S1Q1AQ1E253Y1U1>=U5h57i2BRj2a;SCn2^B?i2Bm>5nZ2a;SCn2U?2X1b35R:07i2A0Rj2a;SCn27i2BRj2
a;SCA\26i2BRj2a;SCn2o3i22=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;
0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2]5U1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=o91i2Ai20dj2
Z^1L0U9d6@416Q1859:U3i2@Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=V3Z;R8_8\4i22=Ma9505<T1:7:406U15J02001001;
212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241;D2l2c6m18W1
3n18397B32986G9KP1S1Q16:Q1E253Y1U1>=V3`2P4_2h9S3OX4i22=MQ3_6505<T1:7:406U122J02001001;212260171C
2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<a61Y1M>V2241;D2l2c6m18W1R28397B
32986G9KP1S1Q1AQ1E253Y1U1>=h9Q3i2@Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG3
15d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=1i24i2em1Wl1YNCi20[1na1j4i6dKZ^1
R4e<@416Q1859:_1i2m1[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a2154Z21CkA^=`2Bi20
Qm1bMZT1o9g3T1k;@416Q1859:?i20Yh1ZR1Z^1h@@416Q1859:?i20dj2Z^1S4d<@416Q1859:Ai20e?UZ1hP1Z^1h@@416
Q1859:K>i20dj2Z^1h@@416Q1859:Di20dj2R]1W1\2]2U41e7@416Q1859:h1?i20dj2Z^1S4d<@416Q1859:?i20YQ2ZIZ
^1h@@416Q1859:>i20dj2Z^1h@@416Q1859:3i2h\4nANi20iT1eDTQ1`K7aBn1A[20c2`1Jj6@416Q185923361_13i2ch3
R13i2An:4i2Afc1ji24i2hT1lW1k93i2hT1lW1k1i2Gb3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1
i57M<9c48]5Q30A=P1S1<b6_82d3i8n6[2C_3\5T<D<X1i2G\3R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8
j1_=88b2U3jOo20e1i2GNb1Q35O19R2f4;P2H>5g1kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2]EU5W5U7]7R
>2a4i23;7a2\42P2C8H^2[2OAa5IV16ELKHP2X19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1E868
f2Co2;AK37K83U6R4k1R1T1:@7`1BGY=:>MS1>R1f2;NT2S7:BV250g1S2n1Ie30547^1322=I12S1@A5>3662R1;H2F3V1\
185Ma1i2GU7DU4Z3P1H>h9`1^6a9S85;Q21T1Q<1b1a2a1_2d3W18MQ1b17Y4^Ih4Z1W9W75Q4d14m1U3R32i8I<R6i23;7P
28Be1b25Ed1o2O^1o1R215B\18872626==7X1=2Q1JB?V14J1KF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z1
8982;17W1o1j16V1h1C8Z1=MD4O11593724<c;=2H1=1@;:f11MMn3d7e1:31V1S12;f2[1l1J>`1@o26L6=C6;]1H=K=06W
2a17DS1Al170547X10462=4D8=A5:AD3147<_26Z1FN=<81T1i24<b3a19OLC7X2W3b3l:oAm5l1:21R39g2Dh7W<0U3R9_8
XT1o1R;l1d25W4i23C7e2`5d1V159;H5<67[1C10214;67G2K1Gm2@1P6a1i3R2]2;K3;GJjFA3W22m1c7:[1411f14^1T12
GN8GA`18JLY1H2Y15Y1P15@S1T55P1K3HKHa32S2K1HB2=S1V15E0<C]21S2=b2_41Cj7m138f17=C0T1<D]2@^65e1@A0F1
V3i2G7e2NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;V:P2a6X13Z108k1NCP1297a25Z15P2Y1H22\1@Hg1>70;IS
2V25P1KL>U1Q3?V2Y22a1\16>0Di21`3c1U5l6k231W3e4@3_23S6AIi2G90d3\;d2]1X1S1W7UW1lCa@i1P1LZ4a9a5231o
5Y@k1i23C351n4i2P3V1[4g7;S38d1e1NI;ER1;S1C28nAn62X3W4S5X3c2g82a6Q1:V2m6Q14^4_111;T20:a2P2S3m6h1T
@R=Ci2G;i:T;9o_1hDi10j1Q1d1\2l16[V10\>>i2G;i:X3n@VW1cGV44T6QNk5Z:T1i2Q1e3b23?_91b8`11R6d1g61i>\4
S3a3d@f1T1b@R4R6o2R2c3Z40U1234k1g3?i2Q1\1P6CX>n8]1c2[HPW1HbFX6jE7i2Gd_1Ra2\7W?h32i2G2i2G9i2GUi3Q
CZ2_8>Q2^7;i2WDV@P>h5\Gj9n?n3]E[1a1i2m1[1g8`1d3[1Y1n1:=X3Z5m8a12621F0a=ARIb2a2B?d1W=]318R1R2e6X3
FLU2a274Z21CkA^=`22i2ol3\3i2G70Q1j1884>E13Mn3h2;8n1814100:5<5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[
19@_123El1S1W5^4=]3;3;OH4<56i12A>@:S1Z;c5]4e3\5?c1NNf:a1:1P46K;X6e1_1W3Bf4a18n14i2RD1P46i2RD1R3M
LIi2fJn8b5d1R2e50m1oId3X3a12T2Z2`7PGUEl3j16]7V41X1i2a?P10511f1`5m2o2a5b5d1R2e50FV1o2i1UEd3j42T2k
9NV=V4c4UEj1l332]7a3D1b5c25?F0[2=?F[22204:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3
o2S2<P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1\1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk16DF=Q1R19NR3JQ1B
b1EP1S3W2`4_38I2?k1<^1521437P1S1S22]13\5k8j14]371321[4W5T3031n2i2GZ1LT6C22CS@n8b5d1\W1X3d1m1K5S1
2U3850;A34U13I@249Z52>12IB:3@K8@630_50224526>Z1:J2W2;216<^1<W18R1\5<>JW4Nd3l3In22_98BD0O0R2i2a4F
^28:e1=O33<83f13T18<:05118M094^8o2j:]2[7K7H0R20=:1:6]F;h1k1Nm137Z1k1P2T2a?P8e1m3lDj1b396T5i2G70Q
1j18812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:14564
2[17@[19@_123El1S1W5^4=V2;J;3;1MH4<564d12537>@:S1GP2T2\6c5`3Le3]3e18?c1NA<f:a1:1P46K;Y2j1S2^1626
U1W3Bf4a18n1d5c25F078a14=A1?F^23?d2<13312D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2S32
60;4841>:JI73AU2T4>b11f1b2O5><42213=b4\1GA^1JB=26@P15?7g2g3X6KV1I2U1G\1252R2=?@1243]19c1R14>^1f3
>9U1L1AU1S11V4U20Q219P1155X2>@4Y141P3]2<6k1100<02`1i2?607]B_2S2_1a2V:X3_Ho<o5U>P=R2Lh3U@81AS72U2
R21Z115^294@4U136Q1Z1C]2Cn1>2S1i2?607mDS2_1aX1o<UDS?LYDe72U2R21Z17^294@4U1n1HC]2Cn1>2Ji2?607mDS2
_1gY2S?LoK2X41b1^2>@4U1i5Cn1>2Ni2A407mDS2_1Yo1]:\=f1LS4fBT52X41b1^2>@4T3d1U2C]22Hi2A407mDS2_1gY2
S?LRLX41b1^2>@4a4]2C]22Hi2A407mDS2_1gY2S?LRLX41b1^294@4o6C]22Gi2A407mDS2_1gY2S?LRLX41b1^2>@4o6C]
22Hi2A407mDS2_1gY2S?LRLX41b1^2>@4o6CV1V12Li2A407mDS2_1gY2\=f1LS4nGX41b1^294@4a47U2C]22Fi2F0UEc3g
Y2^>DLV:h1R@X41b1^2>@4o6C`2Ii2F0Z4m=4g2l2Fhj1m>0S?LRLX41b1^2>@4o6C`2a1i2m1[1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274I>Q11Cj7P:^=`2?i2G91o4i5Q;k3U5ZW1l]11j5h>h?2i2kI4i2Pa1f9R
f2i1i28d1[1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]318R1R2e6X3FLU27`1H74^1K1CLW;f5S6Z7`2g1i
28d1[1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]318R1R2e6X3FLU27Y274^1K1CT<f5S6Z7`2R2i20k10[1
g8`1d3e2n1:=X3Z5R8Ja12621F0]5aP1V1b2a2B68d1@f<]318R1R2e6X3FLU27Y2721Z21Ck6o:h5@416Q1859:`4`2@i20
dj2Z^1S4d<@416Q1859:h12i2bn13i2^Z2^d12i2Tl43i2A_o26i2A[5Q_1hCR1Ei20@[5e<l9oIj2\7lIZ^1h@@416Q1859
:2i2kU42i2QS5b1i2g1a1X8>`1X4Q2n1:=X3`1c9S3a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2i3P<g5f7`
2<i2AT9l30W2T]2Y4a9R:`JP;7i2GbO^Li\1[KP>3i2oT4P>2i2[_42i2jf44i2c<c4mR36i2]Mh9Wc11n76i2b\1SNd4ab1
bQ14i2a1X[1^b3^1i23[100lA_9U3f71>a3ZV1m?Q1PBU3^153W@U92216131025>2201H5o2k3o1B6AX1Q1i2AM00^30j>g
?m13V252\Je?W>3T9\;m43]I22:0M50Z9AB2i2Tb4c1i2m1[1g8`1d3e2n1:=X3Z5m8a12621F0dQ1a5b2a2B?d1W=]318R1
R2e6X3FLU2a274Z21<6kAY401Q9`22i2Tj34i2]^2n3a3=i250\A14ZA22P1ac1i<_C@i250:QA14FeT2Ql1l2g1;01i;4i2
mQ4T7]KCi2dX1l2kH`8HeW1]2<e2hHJA]926P1_3S1T3i2@Ma9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3NSEQ8GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=4i2eP3W5f2=i2AN
09QBP6]5Vk1oP1@bGV<Ji2bE]3k15FD_2e2S33f8M[6FY2o;k5\;R7VF3b8U7YGk2>i28e?Ibh2l7o1o7NP?_77W7[2:i28e
?Ibh2l7_Q17c9\7Fi2\5h8a6`3?oR1R2oR1d4R4dAT4h3Ll67_7c4k2[2\78i2_^1kj1dQ17^78c99i2gDf7l\2dQ17_7k9\
77i2mQ2Zi1]36R<S?Q2i2l10[1g8`1d3e2n1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28cAb2<T2B68d1W=]318R1R2e6X3FLY
1KX1X174Z21CW:c7g5;Z7]11P1k1i2m1[1g8`1d3e2n1:=X3Z5m8a12621F0V6cP1;b2a2B?d1Y:o1MCAW218R1R2e6X3FLU
2a2154Z21C9b;n5g5k2j4]11P1n1i2m1[1S1:i4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6X@f@b2a2B?d1W=]318R1R2`3T3X
3FLY1K_2174\1M199[1`:n5S6_2j4`21Y2i2A[1[1g8`1d3[1Y1n1:=X3l4=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3R2Z
118=DU1Le6X3FLU2a274>:BM1CV2J1V7n2i1n1Hg5_1h29S3`2]2i2G0e270279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;
QHT107d4[56Y1B9C>a4o3i1B3GR1l3313g1b2l1S1n1V314131NV6V7T5P2\BZ37U12o1c6=i2A`C13]3id1Q2h42f1nX1e5
l1i2GU1[1g8`1d3e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcGb2a2B?d1T=2L`218R1R2e6X3FLU2a274De11Co2:`>^=`2Q
2i2GU1[1g8`1d3e2W1F72=i1^1Z5e2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1T=2L`218R1R2e6X3FLU2a274De11Co2:`
>j8c4`2^2i2GU1[1`6g1>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5W3`4W<b2GES1B?d1W=]3180Q1R2e6_
1h1FLU2a274Z21Ca3c2b3a1`6k4b8`2k1i2m1[1g8`1d3e2<J<972=NJP1=Z5m8a12621F0T6Lj6YIb2a2B?d1^<H]318R1R
2e6X3FLU2>R274Z21Ca3Y>^=`24i2A5SS5;i2Ac;aEl<2cIEj1Z\1VH;i2AbEi8`?e2a2U1P3kAVc1=j2dj2Z^1h@@416Q18
59:Ej2a11Pi2Z^1[4Z71l3I8@416J6859:>j2c1Pi2Z^1h@@416Q1859:Dj2c1Zg1eQ1Z^1Z3?8i5g5R1@416Q1859:Aj2c1
Pi2PHYFZ3Hd<@416Q1859:Fj2R^1Q2]5a4g>Z9\8YR1P<h@@416Q1859:R1E>j2k]1h\1Z^1h@@416Q1859:=j2dj2Z^1h@@
416Q1859:>j2dj2Z^1j9m6@416Q1859:Cj2hITE6iK1c?T=UQ1h@@416Q1859:>j2_7Tc2Z^1h@@416Q1859:>j2dj2Z^1P9
g7@416Q1859:>j2oa1dX1Z^1h@@416Q1859:@j2l^1g[1T:S1QS1h@@416Q1859:>j2dj2T:UT1h@@416Q1859:?j2Xh1W4S
NZ^1h@@416Q1859:>j2dj1oOZ^1h@@416Q1859:>j2dj2Z^1`:W6@416Q1859:?j2dj2Z^1Q7f9@416Q1859:^1@j2^]1\8h
T1Z^1j9m6@416Q1859:?j2Y2Zh2Z^1h@@416Q18319:?j2Un1^:oAZ^1h@@416Q1859:Bj2^5[_1^CZBZ^1V2a>@416Q1859
:h1>j2dj2ZT1o9h@@416Q1859:?j2Rf1g:iIZ^1h@@416Q1859:=j2dj2Z^1h@@416Q1859:?j2dj2[S1n:e4R<@416Q1859
:>j2dj2[S1n:h@@416Q1859:R1j2a11a[1a<U?X1]@Z^1n1W1C@<H:X1>k2U11l3R196416@@859:Cj2c1a[1T:cAW1]@Z^1
V3a=@416Q1859:=j2dj2Z^1h@@416Q1859:Ej24]A14jX2[=nP1V2a>@416Q1859:Z1=Aj24]A14jX2Z^1h@@416Q1859:Aj
2_6Of2]`2Z^1Q2f>@416Q1859:@j2_6Of2]`2Z^1h@@416Q1859:?j2be1QU1Z^1[7\9@416Q1859:Aj2T`1_Z1Z^1b5d2R2
]6@416Q1859:Aj2Y2T[1Bb\1Z^1h@@416Q18319:>j2Y2Zh2Z^1h@@416Q1859:>j2dj2Z^1h@@416Q1859:U3?j2dj2Z^1c
90S7@416Q1859:>j2gf1lS1Z^1h@@416Q1859:>j2dj2Z^1h@@4141Q1859:?j2kf1a5VNZ^1h@@416Q1859:Dj2VDiLcY1f
70VR1[4e6R:@416Q1859:^1\3c26U10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5
V5>d1f1b2U1><:1l3DBf2V5m3P1S3a:\1k1k181437P1S1S22]13h7S1j1n6BS1@:a21@R1@416Q1859:V2Y31Bj2dj2T?UO
`2P6n1T5R1@416Q1859:>j2dj2W:RT1h@@416Q1859:?j2bo1QKZ^1`:W6@416Q1859:@j2dj2[S1n:h@@4160P1859:k1>j
2dj2Z^1g3P=@416Q1859:Fj2c1nk1QMT^15V2S1\1U5BT5R1@416Q1859:Bj2c1Pi2Z^1Z3V5[1BW6@416Q1859:?j2ZV2YD
Z^1o4h;@416Q1859:=j2dj2Z^1h@@416Q1859:@j2dj2Z^1P2Z2S<8@416Q1859:>j2dj2Z^1n2i=@416Q1859:Aj2dj2Z^1
b5Z1b3a2e3@416Q1859:?j2dj2Z^1m6b3W6@416Q1859:Cj2Y2jl1d8jBZ^1j9b4Z2@416Q18319:Ej24]A14`S1k9\CP8VN
S@h@@416Q1859:Dj244XA14[S2^5VNS@h@@416Q1859:Aj2Za1YY1Z^1j3\4W1X7@416Q1859:Aj202b_1mZ1Z^1h=o2@416
Q1859:=j2dj2Z^1h@@416Q1859:>j2ZU2YEZ^1h@@416Q1859:=j2dj2Z^1h@@416Q1859:Bj2\Q2V9P@Z^1k3g50S7@416Q
1859:>j2]g1VS1Z^1h@@416Q1859:Bj2kk16aNZ^1b2X1g5T7@416Q1859:>j2Qg1bS1Z^1h@@416Q1859:@j2l]1HY@dKZ^
1h@@416Q1859:>j2`_1S[1Z^1h@@416Q1859:>j2`l1SNZ^1h@@416Q1859:Aj2a1Ri2Z^1f;1Y1e3@416Q1859:>j2QQ1bi
1Z^1h@@416Q1859:Cj2dj2[6fW17\2e2g4m6@416Q18319:>j2dj2Z^1\2[>@416Q1859:Hj2_]1Y1\1b1^8[4K^1dIhNa?_
4j5]6@416Q1859:>j2dj2YR1P<h@@416Q1859:>j2dj2Z^1m3j<@416Q1859:?j2dj2Z^1m3e5T7@416Q1859:@j2dj2a]1@
7h@@416Q1859:R1>j2dj2Z^1m9j6@416Q1859:?j2[f1XT1T^15h@@416Q1859:=j2dj2Z^1h@@416Q1859:Cj2aQ1jOWIiO
`>_1P1T2R<@416Q1859:>j2dj2iO`>h@@416Q1859:Aj2P2[JkS1[JZ^1`:W6@416Q1859:?j2P2ch2Z^1h@@416Q1859:[6
Bj24S>Y314jX2Z^1h@@416Q1859:Aj2eB\`1aGoR1T5U6h@@416Q1859:Cj2U\1Q@Q@U;T3Z^1R4b;R1@416Q1859:?j2U\1
^^1Z^1R4e<@416Q1859:>j2dj2Z^1h@@416J6859:>j2\g1WS1Z^1h@@416Q1859:e3j24:Ma9505a1:7:406[1K4D140040
271g11P1T111P1015DV1<;CJ5d4L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q
1c1E253Y1U1>=[4n1i>@416Q1859:a3j24:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7Q3Bc2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=[4h@@416Q1859:=j2dj2Z^1h@@4
16Q1859:?j2dj2Z^1`2`1f<@416Q1859:>j2dj2Z^1c9T7@416Q1859:>j2;Xj2Z^1h@@416Q1859:>j2dj2Z^1e?R1@416Q
1859:?j2dj2T^15`:W6@416Q1859:Aj2c1Pi2Z^1m9BT5R1@416Q1859:?j2\`1WZ1Z^1b7U9@416Q1859:@j2aQ1T?mY1Z^
1n1i>@416Q1859:>j2dj2Z^1c3T=@416Q1859:?j2dj2Z^1g3Z5e7@416Q1859:?j2aP1Y=h\1Z^1h@@416Q1859:Fj244XA
14_IXJb?^5R=WQ1h@@416Q1859:?j2CPj2Z^1h@@416Q18571:>j2dj2T?UOh@@416Q1859:Q1j2FLEc?Y^1\JlFZ8c8h44`
1j92_40:><R1@0316Q18319:K@j2ZV2YDZ^1c3E^<@416Q1859:>j2dj2Z^1Y4^<@416Q1859:Dj2YV2ZDZ^1D0I`7g7@416
Q1859:Z1=>j2_e1TU1Z^1h@@416Q1859:>j2gc2l6Z^1h@@416Q1859:Bj2S2`h2UEBaH`:T5R1@416Q1859:>j2S2`h2Z^1
h@@416Q1859:Bj2Y2ec11bT1i\1`1h@@416Q18319:>j2dj2Z^1\4[<@416Q1859:@j2ah2R2Z^1P2^>8@416Q1859:Aj2dj
2R]1W1\2c6R1d6@416Q1859:@j2dj2Z^1`2V2R5m6@416Q1859:=j2dj2Z^1h@@416Q1859:>j2@Sj2Z^1h@@416Q1859:@j
2dj2Z^1k811h7@416Q1859:Aj2V]1nBBkIW[1R3h@@416Q1859:>j2UP2^JZ^1h@@416Q1859:=j2dj2Z^1h@@416Q1859:A
j2RLWQ1e3cIZ^1Q2f>@416Q1859:?j2mm1R5cGZ^1h@@416Q1859:>j2dj2Z^1h@@416Q1859:FBj2YQ2ZIYX1W5HV9a7@41
6Q1859:S2@j2dj2YX1W5HV9a7@416Q1859:?j2Ze1k9]KZ^1h@@416Q1859:@j2dj2Z^1V?a1@416Q1859638@j2c1Pi2Z^1
b91S7@416Q1859:Cj2Yi1W7^2cGZ^1Z:Z5R1@416@@859:?j2aP2RJZ^1e?R1@416Q1859:Aj2dj2Z^1j3m1T4g5R1@416Q1
859:Bj2dj2Z^1j3g3Ed1g5R1@416Q1859:Aj2dj2Z^1b7N[1g5R1@416Q1859:>j2ih1jQ1Z^1h@@416Q1859:=j2dj2Z^1h
@@416Q1859:>j2dj2Z^1R9e7@416Q1859:?j2VX20\BZ^1h@@416Q1859:?j2\`1WZ1Z^1h@@416;E859:>j2eBnW2Z^1h@@
416Q1859:?j2SJ`P2Z^1j3m<@416Q1859:>j2SJ`P2Z^1h@@416Q1859:Aj2dj2Z^1P10Li5o8@416Q1859:?j2ec1nV1ZR1
o;h@@416Q1859:>j2Se1`U1Z^1h@@416Q1859:>j2no1eJZ^1h@@416Q1859:?j2YV2ZDZ^1Q2f>@416Q1859:=j2dj2Z^1h
@@416Q1859:>j2dj2Z^1k3l<@416Q1859:Bj2Qe1X3i1i=[2Y@Z^1h@@416Q1859:?j2dj2Z^1c3o5T7@416Q1859:>j2dj2
Z^1n1i>@416Q1859:Aj2Yh1R9WIZT1o9l4k;@416Q1859:Aj2_`1j7n1Q<XDZ^1h@@416Q1859:Dj2T_1U9X=Z5e?Z^1V2d2
l;@416Q1859:\1Aj2f_1Hi9Q<XDZ^1h@@416Q1859:>j2lf1gS1Z^1h@@416Q1859:@j2]P1XAmX1Z^1P:g6@416Q1859:Bj
2Wf1W2[2hOZ^1g3P2o:@416Q1859:>j2dj2Z^1b7U9@416Q1859:>j2_f1TT1Z^1h@@416Q1859:?j2hn1kKZ^1h@@4163M8
59:>j2dj2Z^1a8V8@416Q1859:Mj2b1aa1_W1i]1:04T2Nb816JBW2R1@416Q1859:4[2e3?j2dj2Z^1`2T=R1@416Q1859:
Cj2dj2Z^1n1l3Ia1W1b3e3@416Q1859:@j2QQ1bi1Z^1e6i2X7@416Q1859:?j2dj2T^15Z:]6@416Q1859:Aj2dj2Z^1Z1`
3Q5BW6@416Q1859:Fj2fd1X8[8W=@]3Q4TMUAe?R1@416Q1859:T7>j2dj2TMUAh@@416Q1859:>j2mKfn1Z^1h@@416Q185
9:>j2dj2Z^1g2P>@416Q1859:Lj29W1h4g3@l\12aM^5k9b3kP1S3b81o4@416Q1859:`2DGj298RS1_a1^5k8_CY2T5Y2f1
^6h@@416Q1859:>j2_j1TP1Z^1h@@416Q1859:@j2e^1JS[1Z^1Oh?@416Q1859:>j2dj2Z^1n2i=@416Q1859:@j2dj2Z^1
\3Ki4e7@416Q1859:?j2dj2Z^1\3Z5P8@416Q1859:@j2Y2eh1dOZ^1h@@416Q18319:=j2dj2Z^1h@@416Q1859:@j2Fe@W
Y2Z^1In?@416Q1859:>j2\AWY2Z^1h@@416Q1859:>j2dj2Z^1Q4f<@416Q1859:>j2dj2Z^1b3U=@416Q1859:>j2nd1eU1
Z^1h@@416Q1859:>j2f^1m[1Z^1h@@416Q1859:?j2ai1RQ1Z^1P:g6@416Q1859:?j2R:oU1aZ1Z^1h@@416Q1859:=j2dj
2Z^1h@@416Q1859:?j2Z^2Y<Z^1h@2=416Q1859:@j2dj2Z^1n1T2d<@4160P1859:Gj2Y2Zh2i\1`1D0b2MV:0Y2@416Q18
319:Z1?j2dj2Z^1P10f?@416Q1859:Ej2aQ1i1S1@^@S3PR1XMQAQ2f>@416Q1859:>j2dj2`LiAh@@416Q1859:Bj2e?Wc1
fGZ^1m3h7Q5@416Q1859:U3>j2mR2fGZ^1h@@416Q1859:?j2_f1TT1aS1h:h@@416Q1859:>j2Vo1]KZ^1h@@416Q1859:C
j2V<^6l92JU8md1Z^1h@@416Q1859:?j2_g1TS1Z^1m9j6@416Q1859:>j2dj2R^17h@@416Q1859:>j2dj2Z^1h@@416Q18
59:R1>j2`8Sb2Z^1h@@416Q1859:@j2dj2Z^1R=b2R1@416@@859:Bj2d`1o=Z2dIZ^1n2m2k:@416Q1859:>j2af1RT1Z^1
h@@416Q1859:=j2dj2Z^1h@@416Q1859:>j2dj2Z^1k4l;@416Q1859:>j2dj2Z^1V2a>@416Q1859:>j2dj2Z^1_2X>@416
Q1859:?j2dj2Z^1P90f7@416Q1859:Lj2^_1P8@cR1Z^1b2Z140C00a28]1b6R1@416Q1859:F?j2Rn1i2gIZ^1h@@416Q18
59:@j2k]1V@i2gIZ^1h@@416Q1859:=j2dj2Z^1h@@416Q1859:>j2Vn1]LZ^1h@@416Q1859:>j2Vn1]LZ^1h@@416Q1859
:@j2dj2Z^1V60]9R1@416Q1859:?j2dj2Z^1W6]9R1@416Q1859:>j2ie1jT1Z^1h@@416Q1859:?j2^j1UP1SMVAh@@416Q
1859:>j2dj2[Mn@h@@416Q1859:>j2kT2hEZ^1h@@416Q1859:>j2jd1iU1Z^1h@@416Q1859:Aj2eV22kC[S1n:]8Z8@416
Q1859:?j2c1Pi2Z^1`:W6@416Q1859:?j2dj2Z^1e?R1@416J6859:d3j23;Mc6m2505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J326286GU1P1S1Q1?30NE253Y1U1>
57[4h@@416Q1859:^3j2?Mc6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3
313<a61Y1M>V226P12l2c6a58=J326286GU1P1S1Q1c1E253Y1U1>=[4h@@416Q1859:>j2dj2TV1U8h@@416Q1859:?j2YV
10Yd1Z^1h@@416Q1859:Ej2CT?kZ2TV1S1B^6d>S2@4163M859:_6>j2h?kZ2Z^1h@@416Q1859:>j2dj2Z^1h@@416Q1859
:[2Cj2b1Qi2Z^1f;16]1Z3@416Q1859:V6>j2dj2Z^1P6g:@416Q1859:?j2dj2R^17\2[>@416Q1859:Fj2^<X2bW10]Dj?
o=_Dj;k83h7@416Q1859:Aj2^<X2l[2m1d4gW1h@@416Q1859:>j2kf1hS1Z^1h@@416Q1859:=j2dj2Z^1h@@416Q1859:?
j2So1`KZ^1j6m9@416Q1859:?j2Te1n9`KZ^1h@@416Q1859:Aj2T9XT1m8o2XQ1Z^1h@@416Q1859:@j2T9lT1^BSJZ^1h@
@416Q1859:Bj2[f1Y5_2ET4cGZ^1h@@416Q1859:?j2W4aa1jT1Z^1h@@416Q1859:@j2[j1_5T3cGZ^1h@@416Q1859:>j2
^f1UT1Z^1h@@416Q1859:>j2VS2]GZ^1h@@416Q1859:=j2dj2Z^1h@@416Q1859:Aj2Zf1XBPBZ^1k83h7@416Q1859:Aj2
^f1P9`3HjFZ^1h@@416Q1859:?j2`i1h6ZJZ^1h@@416Q1859:?j2R^1ST1]8Z^1h@@416Q1859:?j2ZQ2YIZ^1o4h;@416Q
1859:=j2dj2Z^1h@@416Q1859:Cj2dj2Z^1D0b7G0f7@416Q1859:Z1Bj2dj2Z^1D0Z80Q1d6@416Q1859:@j2dj2Z^1D0Z8
g7@416Q1859:Aj2dj2Z^1_4K\;@416Q1859:b11@j2dj2Z^1_4X<@416Q1859:b11>j2dj2Z^1R1e?@416Q1859:Aj2dj2f>
jCh;L0j?@416Q1859:>j2dj2R]1W1h@@416Q1859:>j2dj2Z^1W4`<@416Q1859:?j2dj2Z^1P8Og7@416Q1859:=j2dj2Z^
1h@@416Q1859:=j2dj2Z^1h@@416Q1859:Cj2dj2g1V3U3UV1_1`7g7@416Q1859:Z1Dj2gG`24[1gOROfK`<R6h@@416Q18
59:?j2S\2`>Z^1DS@@416Q1859:>j2dj2Z^1n=i2@416Q1859:?j2nj1eOYR1P<h@@416Q1859:>j2dj2j]1?h@@416Q1859
:@j2__2T;Z^1S4i2j9@416Q1859:>j2dj2Z^1S4d<@416Q1859:?j2dj2Z^1f4Y5g6@416Q1859:?j2Wc1c6hP1Z^1h@@416
Q1859:>j2kj1hOZ^1h@@416Q1859:Dj2^k1`<g=l4RHV:P<S5`2S9@416Q1859:Aj2_71Ro1oCZ^1b5U;@416Q1859:Cj2_7
1PV1QIoCYMPAb5U;@416Q1859:?j2dj2Z^1S1l7g7@416Q1859:5k2l\4b=X2Z13k2_j4c32k2_j43k2l\4b=4k2^[4]1b=S
3k2>MX8X1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=lEU3k2>Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1>DQ1c18<253Y1M7>=lE2k2_j43k2_j4e34k2h`3
fY1e3T4k20=M5[9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7
a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q16182NE253Y1U1>=n=m7V9R4l2=Ma9505a1:7:406U
15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a61Y1M>V2
241P12l2c6^3R28397B326286G9KP1S1Q1AQ1E253Y1U10=66h4l2=Ma9505a1:7:1206E?22J0200111522212260171C2P
11P1T111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12m1EDDY3313<a61Y1M94j1;241P12K;d1
_5S1m1`1R28397B329166G9KP1S1Q1AQ1E253Y1U1>=c5T4n3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X51X1^3R28397B32986G9KP1S1
Q1AQ1E253Y1U1>=o3l2=MX8X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?
`2CTNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=S4l2=Ma9505a1:7:
406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8VEGG315d73]32c2DDY3313<a61Y
1M>V2241P12l2c6m1`1R28397B32986G9KP1S1Q1AQ1E253Y1U1>=hDT4l2=Mg6i2505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<;CJ5b3K5?F037=;0A?`2CTNGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6m1`1R28397B
32986G9KP1S1Q1AQ1E253Y1U1>=e9a<m3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
^45V1037=;0A?T3TNGG315d7a32c2DDT2T1313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=o3
l2=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a32c2D
DT2T1313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=S4l2=Ma9505a1:7:406U15J0200111;2
12260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X55T1^3R2
8397B32986G9KP1S1Q1AQ1E253Y1U1>2:b5[:j1n2a2l2=o>5J0200111;212260171C2]40151V2c5K5V1037=;0A?`2CTN
R=2c2DDP4a61Y1M>V2241Y9i4R28397B32986G9KP1U2AT2Y1W4l2=Mn4c2n1505CM:7:1206U152G020011146212260171
C21N1P1T111P10151BV1<;CJ5^45V1037=;0A?T3m8^BS1c1GG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397
B32986G9KP1S1Q1AQ1E253Y1U1>=Q4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ5^4
5V1037=460A?T3TNGG315U5^2Y2W12c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2535S1U1>=
l3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=_2l2=o>5J0200111;212260171C2]40151V
2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241Y9i4R28397B32986G9KP1U2AT2Y1m3l2=Ma9505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R2
8397B32986G9KP1S1Q1AQ1E253Y1U1>2:m3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=bF
X4l284Ma9505a1:7:406U152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b3K5?F037=;0A?T3TNGG315d7<g14
W12c2DDY3313<a61Y1M94g1>241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E2534T1U1>=m3l2=Ma9505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2
c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=Z4l2=Mi7g1505a1:7:406U140J0200111;212260171C2P11P1T111P101
51B;J65;CJ5^45V1037=;0A?T3b7V;;i2T8GG315d7a32c2DD[1m1313<a61Y1M>HN>241P12W1d1c6^3R28397B32986G9K
P1S1A?AQ1E253Y1U1>57^2l2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>
R28397B32986G9KP1U2AT2Y1[4l2=M4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V
1037=;0A?Y236?TNGG315U5^2a32c2DDY33120<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=V1
_3[;16]1f<a2l2=o>5J0200111;212260171C2]40151V2]2Q45V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241Y9i4R283
97B32986G9KP1U2AT2Y1n3l2=MX8X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=
;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=R4l2=M4\9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M
>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=R@16]1f<W4l2=M4U41T5505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN:<G315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B
32986G9KP1S1Q1AQ1E253Y1U1>=R@16]1d6P3P3]4l2=M@1n8505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<91CJ22`1@`1K5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<a61Y1M94n17241P12l2c6^3R28397B329526G
9KP1S1Q1AQ1E2534T1;I>=P6Q4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?T3e4^IGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E2403Y1B0A>=P4l2=M
a9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?9j2TNGG315d7a32c2DDY3313
<a61Y1M94V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1B0A>=o3l2=Ma9505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j1YLGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32
986G9KP1S1Q1AQ1E253Y1CA>=S=P4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V
1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1;5Q18<2403Y1CA>=m3l2=
Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T3TNGG315d7a32c2DDY33
13<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=X5l2=M>[1f7505CM:7:406U15J020011191212
260171C2M21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2S2?DDGB?^1313<a61Y1M>V
2241J52l2718R1R2j2^3;f18397B329526B49KJ5S1Q15730P1E25361C<U1>=[?^=`2o3l2=Ma9505a1:7:406U15J02001
11;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6
^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=Q4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1
>=>1::[4l2=Ma9505a1:06:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5>S3K5V1037=;0A?Y2JTNGG31
5d7a32c2DDY3313<a61Y1M94g1>241P1230g2c6^3R28397B32986G9KP1S1Q1AQ1E2534T1U1>93>1::i7n3l2=Ma9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>
V2241P12l2]5U1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=WFR4l2=Ma9505a1:7:406U15J0200111;212260171C2P1
1P1T111P10151BV1<;CJ5`11o1K5V1037=;0A?T3TNGG315d7a32c2DDY33120<a61Y1M>V2241P12l2c6^3R28397B32986
G9KP1S1Q1AQ1E253Y1U1>=k6f<_2l2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDb3=a61Y1M>
V2241S>R28397B32986G9KP1U2AT2Y1_2l2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61
Y1M>V2241S>R28397B32986G9KP1U2Ag1<Y1n3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U
1>=R3l284^11^=52G0200111;212260171C2]40151V2804R3@`1K40V1037=;0A?T3KXMe:2Y22c2DDP4a61Y1M94n17241
S>R28397B329526G9KP1U2AT24T1;g7_2l2=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a
61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1o3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<91CJ22b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y
1U1>=o3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGD2315d7a
32c2DDY3313<a61Y1M>V2241P12l2c6m1`1R28397B32986G9KP1S1Q1AQ1E253Y1U1>=RK`2l2=o>5J0200111;21226017
1C2]40151V2c5K5V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1m3l2=Ma9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241
P12l2X5Z1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=n3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111
P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ
1E253Y1U1>=UJR4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22b3K5V1037=;0A?9j2
TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2`5R1^3R28397B32986G9KP1S1Q1AQ1E253Y1M7>=cNP4l2:2Ma9505a1:
7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V
2241P12l2P5b1^3R28397B32986G9KP1S1Q1AQ18<253Y1M7>=S4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P
1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241K4230=5S2X5=L^3R28397B32986G
9KP1S1Q1AQ1E253Y1U1>=S4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^440V1037=
;0A?T3TNGG315R6a1a32c2DDY3313<a61Y1M94V2241P123>5S2c6^3R28397B32986G9KP1S1;EAQ1E253Y1U1>=S4l2=Ma
9505a1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32m1EDDY3313
<a61Y1M>V2241P123>5S2`5R1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=T@X4l2=Ma9505CM:24:406U15J020011146
2002260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P123>5S2c6^3
R28397B32986G9KP1S1Q1AQ1E253Y1U1>=Z>k21Y2b4\4l2=Mn4b4505a1:7:406E?5J0200111;212260171C2P11P1T111
P101511@V1<;CJ5^45V1037=;0A?T333o?f5U8GG315d7a32c2DDY3313<a61Y1M94g12;241P1230=Y2c6^3R28397B3298
6G9KP1S1Q1AQ1E253Y1U15893V1U4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101511@;J92;CJ5^4
5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>g1>241P124g2m5E^3R28397B32986G9K51HS1Q1AQ1E253Y1T10>=b
2l2=o>5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9K@?U2
AG\1Y1b2l2=o>5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B3298
6G9KP1U2AG\1Y1T4l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037=;0A?T
3TNGG315d7R1L9W12c2DDY3313<a61Y1M94V2241P12l2c5O^3R28397B32986G9KP1S1Q1AQ1E2534T1U1>=^4l284Ma950
5a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5b35E5V1037=;0A?P1S2TNGG315d7<7=L1221W12A
Q2DDY3313<a61Y1M94V2241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E2534T1U1>2:U4l2=Ma9505IG:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2E5V1037=;01??T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12
l2c6^3R28397B32986G9KP1S1Q1AQ1E2534T1U1>=TOm3l2=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E
253Y1U1>=m3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315
d7a32c2DDY3313<a61Y1M>V2241P12l2_5S1^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=f2l2=R1l=5J0200111;21226
0171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1n1V@16]1o2f9c2l2=`
1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241a9a4R28397B32986G9KP1U2AT
2Y1k5lJd2l2=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241a9a4R28397B3
2986G9KP1U2AT2Y1k5Y<1f2l2=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4V5Z11Y1M>V
2241a9a4R28397B32986G9KP1U2AT2Y1k5Y<1`>c2l22:2l>5J0200111;212100400171C2]40151V2_65V1037=;0A?T3T
NR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1_2l2=2l>5J0200111;212260171C2]40151V2_65V1037=;0
A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1`2l2=f1X=5J0200111;212260171C2]40151V2_65L9
037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1_2l2=o>5J0200111;212260171C2]40151V2_
65V1037=;0A?T3TNR=2c2DDP4a61Y1M94V2241S>R28397B32986G9KP1U2AT2Y1Q4l22:Ma9505a1:7:406U15J0200111;
212100400171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X5Z1^
3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=m3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=
`>R4l284Ma9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7<T3
2c2DDY3313<a61Y1M>g1>241P12l2c6^3R28397B329526G9KP1S1Q1AQ1E2534T1U1>=m3l2=Ma9505a1:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3
R28397B32986G9KP1S1Q1A2NE253Y1U1>=n3l2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;
CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1A10NE253Y1U1>=
m3l2=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12l2c6^3R28397B32986G9KP1S1Q1AQ1E253Y1U1>=_2l2=o>5J02001001;212260171C2]4015
1V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AT2Y1W4l2=Ma9505a1:7:406U15J020011
1;212260171C2P11P1T111P10151B;J<801CJ5b3K5V1037=;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y1M>V2241P12
l2c6^3R28397B32986G9K@?S1Q1AG9E253Y191I>=o2l2=o>5J0200111;212260171C2]40151NT12804[1h3K5V1037=;0
A?9j2[B0g;_4n11a62_1S1DDP4a61Y1M>V2241S>R28397B32986G9KP1U2AG\1Y1;e6_2l2=o>5J0200111;212260171C2
]40151V2_65V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241S>R28397B32986G9KP1U2AT2Y1_2l2=o>5J0200111;21226
0171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241^9d4R28397B32986G9KP1U2AT2Y1b2l2=o>5J0200111
;212260171C2]40151V2_659L037=;0A?T3TNR=2c2DD[1d2a61Y1M>V2241P;R3R28397B32986G9KP1U2Ag1<Y13m2lo3o
JT3m2<Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2l2c6a58=J32986GU1P1S1Q1_13E253Y1U1>=o3[B6m2U?lA<Ud1VZ13m2c?^A1m26m2=kS2kT1d^1I5m2b3VLi]2Z92m2\8
6m21]A14oa4<m2\10Dl`4C_3W2\5Q16d3=m2\10D[V4T;U1n8S10LHR3S1m2[100lA_9l:12m3ZV1jJP=3m3W8W=24651025
>231;<5Y8[1Q3T3m2<Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<c
4m11Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253H@U1>=\@5m2\10Ub4Y<<m2[100m5dHbc33<Nf:23m2md4h>2m2fS
57m2]W10ee2n1W5T43m2fY3iNZ3m2;7V7Q2_8W4FV4C69T2Jh1:l2<O>H0R8b2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;
HS=86LQ2Q1KR4]18W9?C2;f2KQ2:Y18Y1Q1>n3;i2X4h1DS1AT205<[1622:2I61O@A5>5>7e3>e1D>j3m2Ck7f1P3R1n3b1
7o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV1IV21W4W30:]1L@R1m1B?C7277;8R1j5X2B8^19l9
COl292V1BQ31T34?i28n1Hl1B0>`2b3V11R3<:[1J:FLk5DFAR2@j2Q2E^1i3m2;7^81^1f32Y18R3P1i2c4]112V4KS1Q12
Cj7OX1`130Bj1l7Ci1;[3[409IZ2b2i1i1]1Y18T3152=1;Z31c1m2E11F432;Q111U1]1P4_8X5h1c374g1<AI9S1HDR17^
166e13;5j1;f1Y2D?c4[1<D7K:L8R25W1S2U1:0Y1EH:m2m2;7P2_6<Q1Je8BL]18Z1LLa2=65Q1W1AFW3Q6[11g1<j1T2V1
i1JS74j32Ic2a1He2;F=>C<i1c5D186L3W4i2V3k16W1G=b3Q3LCV1j73:W5X3Y18Y2i3Q1P3g52h1Z3FG9W1X1Z2d6[2m2;
7Q5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U1<3m<Z5S>n3g2S3d2`3_1Y1_1Q4a3^2705127N451
235:2R1U1:AH1d3l2?\2m2;7P2U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8Kd2[3T5`9Y3\1n5_3Q1b3:8]8a3n1G:Bh1k1P>
Jm4`1c28Y1_5;6n2e5k1>[2h1<B9:a2>3=260Jn1Q2E8S1j2m2Ce1o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2a12@8
l38@n5f43?OQ1d2[2d912?;:81]1T3g3G7m7P1<S2]12R17EV1I?H63408133H6h1P3R3^1k7Y3c2d4Y4H<=m2CPV1TDS2WV
1W6;S47m<\S1R5d5m2;7W4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\1k23J
;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S1B152A358G1L\1>6D9E37=0=2`1J4N487173232h16P4T1Gc3n2KW3f12
S1c1>GH<T1O<AH>`1S1Fl1LD`1f72m1F[27@374FW18R25Z1KT1U1:0@H:S1Cm2CP2W7d>[;P6k=iCQH1^3l?JW1PHb9c91E
m2CRHX1=`1h1R1oE]9h8R?a=bHY6a50RBA`7R2Q1m2CZCc3U=9Z>e2[6mHf=P2f;k5EP@Q1GP40b2W3Y4451235:[2R1]1Hm
2Ce1Cbn1`5Q>9f=?1^8>W4k8b7U7h40n:f2G:k7:m2C]V2QR1mN?_BT981?m2CSDNM99P:TJ0_[1P;S4ZCZI_1m2CZ6c2G\1
S6W1X2S1o1HX2b=?44V7Do5Q3LT6Q5o<CW1h=^3^57W:9k4Ch3R3FT6d2R2^4[7h4Y2:X1W1m2CXB4c>e7?Ab\1k3666P20P
5?m5R5m7h4Q2d9D@m2b2m4_2b3m2o3Z1<035B96m2h8g@g6Nig2@n2]3Z51]8k3c6?m1W1=^4mJVR1Y7lc13n2hQ513n2h81
4n2fP1S5[f32n2ah26n2oKY20i`1id2;n2@]5i21kb2_4FP;C_B3n28kP42n281n2=n28i31i1i21R7gMlAjCc[2_36n2V^1
Z1[S1`1Q=T1n207a1o<@P2114>Eh4Y6\2R19<l1P4nW12Y2[C:Z>Q3FBP6Y2`1g7m1?m@2n2lo45n28fKZ2`S2An2h81aCe@
LS;3P4DXN[NT1S3V:>P45n270cOnQ32n2\n3P1n2B91W1a9V=[60X1g52V1_Oa9[Bc7Q1;V4P29Cc7R:W31[=56[;`2<n2L1
i:X>P3a1FY1g5iP1ic16n2LULX2ja2j9En2B91i:o7f7d3n5SR1mDX=^4X3=;4:`8W7P=?n2BZ4]J0X1`3Q2X`1T34X?b=l2
]1Fn27D00i:P8^:R1c2f3QFW7V4a9P8RKD^6d5319n27\Nf2Z4cX2_C91An27D1i:_B;F0b2f3`Q1]5S4g4_U1T77n27DgMa
Z2o7j95n2d10RBlS28n2n5]FT=1kR1b1b1An2Y3d2WACT>a31dR16b1f2a3]\1GVI2En2oKZ27i80Sa1e?g1SCn1W5Q3R1U3
R7g8E4;f45o2P@\1144o2]A14`1o2a10`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2
j?^=`27o2V<l2L\114:o21T<_2J>\1121_1o2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3F
LU2o5P2j?^=`26o2V<i3\114f1o2g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<]318R1R2e6X3FLU2S2
=74Z21CkAg5f7`25o2]A14WI7o21[A121WI7o21[A121ed26o21[A121`1o2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@
b2a2=4?5^1_@518R1R2e6X3FLU2o5P2j?^=`2Bo212n<Y4121_IXJZ:W5S8^8n1X3CZ^15o2P:\7147o2S>Y314KoY26o2c=
?Y314:o21Q=OY3121Vi2C7o21[A121`m16o2]A14l2Xa26o2S>Y314Xn18o21Q>Y3121Xn17o21[A121ji28o24XA14W1SR2
ZBIo212n<b1f2121c=ge1S8>g9102W31C6MW4m:jT1;o2]A14XE_c1d;X110D7o24n=Y314[S2<o212n=Y3121[S2\B]3C6o
2]A14hX2P26o24XA14[S28o212XA121[S27o21[A121_[2j1o2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1
_@518R1R2e6X3F5FY1Ke2Y3P2i9l1\2f1g5;Z7]11P15o2c=i3148o21a=i3121UX49o212XA121[S2b@5o2S>Y3147o21Q>
Y31216o2]A14RV1j87o21_?k11215o2S?Y2146o2S?=k1145o2]A14Z\25o28TA145o26VA145o2]A14Ve25o2]A14YU36o2
7UA14^_3U3o281Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a6
1Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=8o21[A121e>Vd18o27k=Y314YGTh27o28Z=?Y3148o21Q>Y31
21YG5o2]A14S16o2n>^214S16o2c=i314SV28o21a=i3121SV25o2]A14SV27o21[A121TX3Bo2n>^214g?g?U4h5g7d32l3
X5nW1c5;g46o2n>^214Tn18o21l>^2121Tn15o2V;V6147o21T;V61215o2n>^214n1o2=N:[1R8D`1d3;14R2n1:=X3Z5\4
`4a12621F0VW1b2a2B?d1\9j3]318R1R2e6o1X1F9BU2[23174Z21C<^A<91e<`2?o2=NP@14kAd2Um1_CY2T5P4UB14o2]A
14a1o2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2e6X3FLU2]4a1P2j?^=`26o2S>Y314ZC8o21
a=?Y31216o20_;l5148o200^;l51215o2`;l5148o21Q>Y3121m=8o2c=?Y314kMY3o1o21e1[1g8`16]3;121R2n1:=X3P5
98131d2b3T2a12621F0_T1_1V1b2a2B68d1W=]318R1R2e6X3FLU2Bn174Z21CkA^=`28o21Q>Y3121nT29o21a=?Y3121ji
2b1o21_10`1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`27o21[A121UX46o2a
5a8Y3147o2a5Q8?Y3148o21_5a8Y31217o21[A121\?5o2]A14QW35o2]A14kY3:o212XA121c?V[1`8a1o2a10`1g8`1P41
40Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`27o21[A121Yg1b1o2a10`1g8`1P4140Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2l2R1e2X3FLU2o5P2j?^=`2a1o2a10`1g8`1c2\1140Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2`1o2a1a1g8`1P4140Q2n1:;1X3X>a12621F0fF4Z@b2a2=4?d1_@5
18R1R2e6X3FLU2o5P2j?^=`2j1o2g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0hR10\4b2a2B685^1Z5l7]318R1R29[6X3FL
U27Y274Z21CP2Z3_<^=`25o2]A14\g16o2S>Y314^`2:o21Q=OY3121Qd2h5:o2P8\914R>[Hj[1bC[[1<o21^1l?1212oP1
kh1Yg1J6o2d@H14hX2:o2c=i314>a5ac3^2W56o21[A121;o207Z=U1c214>`g2Y@6o2i>c214ih16o20\A14>f1o21e1[1g
8`1d3;121R2n1:=X3l1]3T50g3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2V3o281Ma9505a1:7634
06[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986
GU1P1S1Q1c1E253Y1U1>==o21c1g?121R2P6]5Vk1Q;^F5o2]A14\C6o2Z<R514lj28o2Z<X1_1Y214Rk2:o21X<X1i3121_
[2b?6o2Z<R514Sk2?o2Z<X1_1Y214^:l4<:l2S8mo1R]18o2Z<Y4H14^:d`25o2]A14bU38o21[A121c?ne27o21[A121bU3
6o2]A14b17=o200[A121]:U]28e=T6bE6o20\A14bU38o2]A14iT3HfR1e38o2]A14RQ2i7a7mM5o2]A14\^3:o21[A121oZ
1hKf4lR16o2]A14oZ1\S27o2T6^7AW314>o2T61e3@U3AW314kCeV22S[17o2T6P8^2H14:o2]A14ROgI\e1]:o3c<6o2]A1
4eh3c@f1o21e1[1g8`1d3;121R2n1:=X3Z5^1^7a12621F0VW1b2a2B?d1W=]318R16k1e6X3FLU2a274Z21CkAb6k6`25o2
]A14m^2;o2c==[314R\2g=>XU1b8Io21W7i5?=[3121d?R43:aLfJn4m1]691C6`U1b86o2Q>[314W;4o2]A145o2]A14Po2
:o2]A14fY1dO38h3b=5o2]A14Tk25o2R7Z:146o2R7Z:14cd19o21P7Z:121R`1iGBo27m;W514XDS`1_4m2V4<2Ie87_:d:
9o2U<W514kF;lS25:o21S<W5121_[2f=C6o2]A14e>]c3<o2h=15\314T?`1KdOPm15o2h=d3149o21f=1b3121nj16o2h=1
b3147o2c=41b3149o21a=41b3121>o2h=15\314]80Y5\W1_P1\1V:8o21[A121Xa4J9o2]A14R\1NT=@Y9`1o2a1a1g8`1P
4140Q2n1:=X3X>a12621F0fF4Z@b2X28=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2a1o2a10`1g8`1P4140Q2n1:=X3X>a126
21F0fF4Z@b2a2=4?d1_@518R1R21c6X3FLU2o5P2j?^=`25o2]A14Qb16o2]A14Ph1nf15o2]A14Zl1e1o2g1[1^1m5I@`1d
3;14R2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2a1o2g1[1g8`1d3;14R2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`26o2]A14Td2R26o21[A1216o2]A14jk1jl15o2]A14jk1
7o2]A14TY1^o106o2]A14cX306o2TA814hg15o2]A14hg15o2]A14jU45o2]A14>=o2e1g?14R2P6]5f82\b1oP1@>o2Z10]
:i1V3B14`m2dBfAQ;W1Oo2Y1009:1V5_4i1V3B14R2P6]5]4g1Pe1`O^1@k5fA3<N8X9W16o2]A14\Cam38o2m:_614\j2YD
J7o2m:l5B14\j25o2m:_6145o2]A14Vf26o2]A14Ud2P2Eo22]:Q6J14QBoR1iKZ5R2SA[=P1b1U6a4c4Fe88o2]A14QBoR1
TQ1bP17o2]A14Qe1SOP2;o2S?Y214]m1P2^4n4RQ1m65o2]A1425o2d@H14=o2]A14FmCbM?Xa1PR1^45:5o2]A14F9o28Z=
i314SV2_6Y6:o200RA8121hg1d49o20b=U1c214>jW39o200g>c2121ZA9o200l>^2121S1@o20n<BU3D14nm1C_3[\1kFj2
Bd7>o20n<BU3D14Kfm1_3WS2j2B7o200[A1213Q3l>c2d1R3d1[1g8`1U3>CQ2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1`80
e4]318R1R2e6X3FLU2a274Z21CkA^=`2`1R3d1[1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2
a274Z21CkAd6i6`21R3i1R3c10[1g8`1U3>e2n1:=X3Z5m8a12621F0m2[J5f9b2a2B68d1W=]318R1R2e6X3FLY1K_1Q174
Z21CkAg5;?j6`2f1R3c10[1g8`1U3>e2n1:=X3Z5m8a12621F0oGV?b2Mc1B?d1W=]318R1R2e6X3FLU2_1Q174Z21CkAg5;
?j6`2@R3>P@l6]S2P600^1O\?6l9]<lF9g2R3>9`?130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9h6h50>F?0BA8
\29D0A463<0514294CHAg1N60V34S6NR16F@<1?b4o1X3;3d8[2`D94_1R3>9f?6S3[1h1<b511R9S3nA]3X522a9h6X6V1C
W3M1AL617>\1Y2Nc3R76Y3b4o1X3T9[2`D95R3_@kh3Y1U?4R3_@kh3_@<R3Ji:j4W4[8oY1fCa7n2aGg=7R38V@c<mn1Z6X
X1_1R3^1a1g8`1U3R1Q2n1:=X31V>a12621F0fF4Z@b2a2=4?d1_@5180Q1R2e6X3FLU2o5P2j?^=`23R3_@[a3n1R3c10[1
g8`1U3>e2n1:=X3Z5m8a12621F0_F_=V3[1V1a2B?d1W=]318R1R2e6X3FLY1Ka2334Bg11C_8CP7=X1g5;Z7`201]1R3^1a
1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2f1R3d1[1g8`1U3>e2n1:=X3Z5R8J
a12621F0^3n1QAg9g5V1b2a2B?d1W=]318R1R2e6X3FLU2_1Q174Z21CkA^=`2c1R3c10[1g8`1U3>e2n1:=X3Z5m8a12621
F0VW1b2a2B148d1W=]318R1R2e6X3FLU2_2174Z21CkA^=`2e1R3^1a1Ki5Q2`1U3R1Q2n1:=X3o:X3a12621F0fF4W7B_8b
2a2=4?d1_@518R1R2e6_2HFLU2]5AP2m3l;^=`2c1R3c10[1g8`1U3>e2n1:=X3Z5m8\142621F0VW1b2U1[1B?d1W=]318R
1R2e6X3FLU27Y274Z21CkA^=`2`1R3d1[1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z
21CkA^=`23R3_@T]3^1R3^1a1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2R5b1X3FLU2o5P2j?^=`22R
3_@LR3>i5SL2fD>d2f2d2S7Q=l2UT1V:j2P2Z16KEd85290S2j4CR34`;c12k2@;1i8Z2bNo6_4PKi<UB?RI5R3X@j9oo3P2
5R3]@Q7`2hU35R3X@4^i3]3l1S3b10[1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k40[2e1C]318R1R2e
6X3FLU2a274Z21CkA^=`2g1S3b10[1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2]318R1R2e6X3FLU2a2
74Z21CkAj<C`2;S3m@i2NW2g1^=lJc2QQ1WCh1S3b10[1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318G
18R2e6X3FLU2a274Z21CkAj<C`29S3m@i2NW2g1[X1eS1WCc1S3b10[1g8`1d3e23NK:=Bg1MZ5m8a12621F0VW1b2a2B?d1
W=]318R1R2e6X3FLU2a274Z21CkA^=`26S3m@i2V3g1Yo2c1S3b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1
W=]318R1R2e6X3FLU2a274Z21CkA^=`2c1S3b10[1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3
FLU2a274Z21CkA^=`2b1S3b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^
=`2e1S3b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cj;P6S6Z7_1P1e1S3b1
0[1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2l1S3b10[1Z8<ANd3e
23NK:=;6g1MZ5m8a12621F0QHW4l:b2a2B?d1m:Y2]318R1R2e6X3FLU2a274Z21Cj;P6S6Z7_1P1m1S3b10[1Z8<ANd3e23
j1:=;6g1MX4Q1m8a12621F0QHT?b2a2B?d1d3X7e1C]318D218R2e6X3FLU2a274Z21CkA^=`2h1S3b10[1g8`1d3e23g12:
=Bg1MZ5m8a12621F0VW1P1a1a2B?d1T:HY2]318D48R2e6X3FLU2a274Z21CkA^=`27S3m@i2V3g1[X1mf1c1S3b10[1g8`1
d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cj;P6^=`27S3m@i2V3g1X[2PDf1S3b10[1g
8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W3b2a2B?d1W=V1V218R1R2e6X3FLU2a274Z21CkA^=`2:S3m@i2NW2g1a_2g?j
@iId1S3b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318R1R2e6X3FLU2a274Z21CkA^=`2c1S3b10[1
g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2]318R1R2e6X3FLU2a274Z21CkA^=`2d1S3b10[1g8`1d3e2k110:
=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2b1S3b10[1g8`1d3e2k12:=Bg1MZ5m8a1262
1F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`25S3m@P6g1Yo2h1S3b10[1g8`1d3e2n1:=Bg1MZ54h8a12621F0
VW1b2a2B?d1?T3k40?k1Y2]318R1R2e6X3FLU2a274Z21CkA^=`2a1S3b10[1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1b2a2
B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2d1S3b10[1g8`1d3e2n1:=Bg1MZ5R2j6a12621F0VW1P1a1a2B?d1T:R3]318
R1R2e6X3FLU2a274Z21CkA^=`2o1S3b10[1g8ANd3e2k12:=Bg1M[3LQ14m1j6a12621F0nS1W3b2a2B?d1>0T3k40?k1Y2]
318R1R2e6X3FLU2a274Z21CkA^=`26S3m@P6g1YS2oKc1S3b10[1g8`1d3e2k12:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=]
318R1R2e6X3FLU2a274Z21CkA^=`2j1S3b10[1g8`1d3e2n1:=B@V1MZ5m8a12621F0VW1b2a2B?d1>0Y2AT50e4]318R1R2
e6X3FLU2a274Z21C_7[:j<C`26S3m@P6@V1Yo27S3m@P6g1dY20cE6S3m@P6g1[X1mf1b1S3b10[1g8`1d3e2n1:=Bg1MZ5m
8a12621F0VW1P1a1a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`27S3m@a41\1g1Yo22T3kd24T3kd2j@B4T3g@ST2Z@5T
3^U1X6`W1b18T3a>lFX6kS1d3b1b@6T3g[1]S1e5jAE<T3f;`1_3fDX6aV1Nb1Z?b3S48T3Y1iIBWQ1lGPg1`G;T3SKBWQ1l
Gj@B4I3i6AT3W11f4g3@i@B_K2d5lGZIUV11T8i65T3U_2e5b@73T3kd2b@3T3gc1SQ13T3cY2W;7T3`Bai1:]8aCW?:T3`B
ai1:U3W5aCW?SJ[A7T3U_2e5iABT1[B3T3ea2U33T3SW2g=4T3SW2g=j@4T3_B[R2cD4T3SW2g=Q@3T3kd2nl16T3kP1oc1b
@ZS1l84T3lP1nc1b@3T3kd2_B7T3kd2\B2n3T1W44T3\U2f1g=4T3kd2j@Td13T3gISk1a1T3b1[1g8`1d3e2n1:=X320V5m
8a12621F0VW1b2;U2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2j1U3Q;IX38G021111;42T152h4Q4H2Jm2\1<l1YQ1^7
KHIJI2101W1@o2W2j8c2S2:4W211i;i27Y1P6Y2[1e;f1U3c1`=8G021111;42Z12h4_20h3`1K\1<l1P4XM^7^27682I011
01W1c>`46:4U>Q3FBP6Y2[14g7P1U3T?8G021111;42Z12h4f8\1<l1YQ1m9g1\1c>R54U>Q3Y1P6Y2j3U34Ma9505a1:7:4
06U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3TNGG315W7<<JY22c2Dn3313<a61Y1M>g1>241
P12l2c6^3R28=7B329526GU1P1S1Q1AQ1E2534T1U1>=k1U3Y6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6g@`8>3I
>2a1N1:T4_3[22>^2V1`4A4d<`1i27U13P6Y2X1U3T?8G021111;42Z12h4f8\1<l1YQ1^7^2762U1120V1c>c2^24U>Q3Y1
P6Y2b1U3c1`=8G021111;42Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4U>Q3FBh2W3Y2[14g7S1U3T?8G02111
1;42Z12h4f8\1<l1YQ1m9<=0K\1c>R54U>Q3Y1P6Y2a1U3j6V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y1c>`4A4U
>Q3U13`4Y15GOAY141S@Q1U3T?8G021111;42Z12h4f8\1<l1YQ1m9JY2U1]=R54U>Q3Y1P6Y2T1U3T?8G021111;42Z12h4
f8\1<l1YQ1m9<=0Q1V1U1]=R54U>Q3Y1P6Y2U1U3d1_=8G021111;42Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54U>Q3Y1P6Y
2OU3T?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3Y1P6Y2a1P1U3T?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3U1
3P6Y2a1[1U3T?8G021111;42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3Z;\4E4U>Q3Y1P6Y2[1T1U3T?8G021111;42Z12h4f
8\1<l1YQ1^7Y3J121W1c>R54U>Q3Y1P6Y2P1U3k;X38G021111;42Z12h4f8\1<l1YQ1Z8g4c>R54U>Q3Y1P6Y2X1U34o>21
3G021111;42Z12h4f8\1<l1X4PMR=Me=R54U>Q3Y1g525g1249Q1U3T?8G021111;42Z12h4f8\1<l1i;_E\:e2c>R54U>Q3
Y1W5HY2R1U3T?8G021111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54U>Q3Y1P6Y2h1U1U3T?8G021111;42Z12h4j4k3\1<l1YQ
1m97\10^1Q2a<R54U>Q36R1P6Y2NU3T?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3Y1P6Y2Y1U3c1`=8G021111;42Z1
2h4Y6\2\1<l1P4XMe:2Q1W1Q2a<g4:4U>Q3FBP6Y2`1g7\1U3c1`=8G021111;42Z12h4h5@\2\1<l1P4XM^7V32Q1W1c>g4
:4[2i;Q3FBP6Y2`1g7DX1U3c1`=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1c>g4:4U>Q3FBP6Y2`1g7P1U3T?8G02111
1;42Z12h4f8\1<l1YQ1U:l2Q2a<R54U>Q3Y1P6Y2W1U3c1`=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Y2c>g4:4U>Q3FBP6
Y2`1g7R1U3o>48G021111;42Z12h4f8\1<l1l6f:e?R=U1]=R54U>Q3Y1P6Y2S1U3T?8G021111;42Z12h4f8\1<l1f9=JY6
o?R=c>R54U>Q36R1P6Y2Q1U3T?8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54U>Q3Y1P6Y21V3BV3:fDZ?K[f11U4Ab@S2
h1W30G2V?ZJ^3c2BI3R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W926<S119Q1;2:3KC5
V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4Y1;Q4\1k1k181437P1S1S22]13;aAP2:c9I_213V3dT2_V23V3:Xg42V3dg2\1
V3Z1a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1V3Z10`1n4h3`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1V3Z10`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1_@518R1R2e6X3FLU2o5P2j?^=`27V30k61bo2cCf62V3`Q2AV3Fi:[Cn5SR1^:]20a?6Z2a1A8f>k::V3kT1Uo10n1a1Ak
Ia@PA5V3DTj3iGPA3V3cb4PA2V3cb41V37V3gQ1b7UBW7af1]46V3:`NlV2g<\<4V3Dk>X[33V3nX3oU12V3lT34V3m\3n71
3V3ld312V3mc22V3kT13V3DTj33V3TQ3TB2V3TG2V3]f42V3XI5V3DcH`Q3S45V3]1RBlS2mQ14V3D^BeW35V3\10RBlS24V
3]1RBlS25V3]1RBlS2[Z13V3[e1i12V3eQ42V3[i33V3]\2k84V3`?_Q3Q<:V3D1i:o3^g1PZ1h95R2;V3D1i:o3f;g[1PZ1
h95R27V3D1i:^k1PZ1h94V3D[`3h96V3DYX3o7Nk8EV3D1i:o7]8<V3^2HR1M?HjP1nY1N:b3m4X73V3eX3d72V3\T19V3D1
X7`3c;j_1ic1P:7V3o7XM]^1ZMg1]52V3n14V3cW3A82V3Y=2V3`b33V3hU3g<8V3D0h2Zg3d5316V3D\6XR1UBXo14V3Di2
Zg32V3[Z44V3m63Pk35V3D[GiAn`27V3D1i:lMaMic17V3D1i:b7kc1ic1;V3D1i:b7P4W7bX1QT1g?jX18V3D1i:b7kc1QT
1g?9V3D1i:b7P4j_1Z]1^66V3Fi:^k1a9ZT1>V3W2cFf6<m1L`2PCih1HIn56;V3W2ZM<m1X_2HIT2P429V3W2ZMZ2^Fih1H
IU6;V3D00i:^k1bAVR1d531=V3D00i:iM]JV3bAVR1d531U2V3Z12^1g8`1X4Q2n1:75V11o1X>a12621F0i9l<4n6U4U5b2
a2=4?d1V>X2518R1C^13Fj5X3FLY1J0Y3<IV140111002g1j?^=Q2>4V3jLnT386V3DX63gc3a5a1V3Z10`1P1f7`1X4Q2n1
:=X3X>a12621F0fF40X;P5b2a2=4?d1_@518R1R2e6X3FLU2h3V2P2j?^=`2]1V3Z1a1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1_@518R1R2e6X3FLU2_2_3P2j?^=`26V3]1RBb;Yh1dU16V3fIS3U;cc213V3kT1Vm26V3DULa1\l2L3V3jLkn2
2V3kT13V3jL\X25V3]1RBY9bj12V3SC5V3D^BYQ3[6:W3V;]71l<lU1dOeKD=9W3P3e?ib1VJR7Q11lH4W3jV3Q1nH8W3bAQ
11S_1e3`CiW16W3fBib1`CU?cH=W3g?nCh^1i7]5f1k2HV3[3VEU2:W3T1XAai1:k5SFW?fL18W3n1aH1\_2Q4V5oN1W33W3
k=UV22W3kP43W3SLgT34W3fBl<WQ39W3i1U<2U4f9Y9X=VS13W3e1Uo34W3kV2fKXN;W3`1c;_3ULa3a4`FT8P5UX12W3aM@
W3]4kA\223e5OmNS4b1S=`Hj1m=k7<W3]4_1\2Z1@]81bQ1l2Y>g54W3m5\2Z17W3d?o21ib1`X1iB9W3g3i5[5o[1V=T1i]
1d8;W3`1V5\6_3Q:6hIUV1d?_37W3Y5[4fLeS2S4TQ14W3V5Y`2Z[13W3T]3fC4W3o6Tc3f64W3SW1ml2D2W3mk43W3lQ2nn
15W3Y5W4Wb2QU1=W3b1f3h9P2]1R;T:oc1\BV2i3c<3W3ik2QU13W3P[1je23W3k=ob33W3hX2Rh12W3k^2Q3W32Ma9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J3298
6GU1P1S1Q1c1E253Y1U1>=2W3mP4:W3R10_NIT1n3Q[1f[1nF4W3cOVZ3c@3W3`EZ[3U1W3P3VIR2Y8AcJT2iAn3554k11l2
e1:31269D2h3j?e7`5Ig7P:0Q11T32EW3P3U8W2U51T21h>R:2TV1V4P2m6k6W5gIQ<Z=83X3Z=?1X33X3h2Rb36X3_1c;_3
jj1T83X3X5VO3X3X5QZ48X3kImP1_;PKX1`;UB6X3_J1jFjP3Y75X3aAmc1DkB2X3Pi23X3gX2T?2X3j=2X3k`24X3m:bP1P
W14X3W^1eA`:6X3`Mcn11b4gD5X3_U2DR5jb12X3hn32X3Rn33X3X5W42X3Qi45X3_1c;_3kT22X3jV22X3d13X3U5Y`22X3
gX2j5Y3760j1U8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3h4<5:4
;j1U1a2d1`1T3\1AX1228EBFX1T1[1==Z1N78>P2JP12A554:J2^1GX1a:T1I;:R1h13Z14C0@5@92k28_15o2<5;0n149W1
81AHn2H29_1?8<i11FQ1619P11;I9@M;037F873416JS123Ce1Z3>=3f2Y3760l9j1H0C\2611@V1Y4Q16l24c;^2556B4X3
]5]2h;<@4;j1Q<[1;>IFX1n2=j5DIA55?@9\1d?KW34CGJm4o2<5j2b1h7Q461l2@Y147W1161Q1Z1d5>=W;Y3760\2617A1
2T11AV1N1[1J3314D74@;0403;=9@75@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1
Q22O94a1<2<>S11127;<9?7@>5375?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1HP2
2E>291i1M:1T1330611W1924383K5@4:253767@436Q12A;X1CB=9a1>JI62E15G871<8A4?<Q2m1216G@>@7>U122Q308KI
;42218:?i1S2AK212d44P3OZ11<0j181A7@V28>H299U12<E`181h1BK03164I9@24A?0342C28711416I0S123?i1W1j17>
933G251m4Y3770Q1Y161788467E13MS3J7KZ19;8W15@81410033231<53CU12F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e
29G95NK5;2[17@9Q19@_123El1S1U12K\4T3=b2J;3371MM<56i12AO:S1Gk2=Y4j2e4Q1S1Y39c2G\5?c1A<>2<f:a1:1G@
g2R1;X6e1_1W2C;Bf4a18n1FY31_S1f4012D`5i8X4e1^5g1h9:n3NZ8[IXR1c52Z3J1Z3h2c2FE0i2?U320c28=07334@3Y
11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]1
3nC:c9Y31g2c2FE0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31?Z3l5c2o22V348G31:QX3]4W3o5c2FE00T211661?F^2204:e1F75
0513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3W1Y2W389M0P3m1R20=<:6W9260;
4A<:0I24>:3A9C5V5>b11f18Y2U1><4221Am1\1DBf2[4JMg27P1g15U1Q3b14<X1a2_1\128_1B=?:81437P1S1S22>N301
8P5U2Q2e8c1:T1^8IP1^111h4c2FE1T2A1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3
`1^1S2a3e2KW1Y2R=6W9260;4N:0<<24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3d44e1Q4\128_1B=?:81437P
1S1S22>N3018V7[<:c9I_211d4c2FE1T2A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`
1^1S2a3e2KW1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1Q4\128_1B=?:81437P1S1
S22>N3018V7[<:c9I_211T3Z3Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
DP2m1313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c18<253Y1U1>=j;2[3ac41[32[3Sj22[3aU4f2c2GDj2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k18143
7P1S1S22]13nC:c9Y315[3TS2W?^f1n4:[3kDmV1bc1Q3W6U2eDo8l94[3JoQ1VW12[3\Z43[3R@o14[3R@o1jC_1[3Z10[1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2`1[3Z10[1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=_1P1?[3mH[10a4m1P3W3mb10a5^20b1R36[3jP1ak1AT50A
[3?1i:_JnP1lQ1f2b4n2Y3_22f1m<Z1aJ1[3B[34VEc3gY2S?LRLX41b1^2>@4o6C`22[3Uf45\3Rj2a;SCn26\3Rj2a;c9_
9n27\3Rj2a;c9Bl8n28\3gT1b:d6RT1a;SCn26\3Rj2a;SCn2l;[3Z32JDl8505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12Z2Ac6a5839J32986GU1P1S1Q14^1E253H@U1>=X4i;1`
6T3Z32Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12l2c6V2Z38=J32986GU1P1S1Q1c1E253Y1U1>=:]3RS1jo1_CY2T5P4k8Z1nA;]3RS1jo1_CY2T5P4k8Z1[6b;Z3Z32J4\
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58
=J32986GU1P1S1Q14^1E253Y1U1>=P@116]1f<Z3Z32J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q14^1E253Y1U1>=R@16]1e9P3Z3Z32J4\950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J3
2986GU1P1S1Q1c1E253Y1U1>=T6m916]1c9R3X3Z32JHh8505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17
=>2<?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253O9U1>=W2`3Z323F3]9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986G
U1P1S1Q1c1E253Y1U1>=g3;E_4h61l3_;52Z3Z32J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?
Y23FTNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R@16]1f<7^3kc1TS36d4:a6
P4Z33I3F<Y8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12n138@c6i1g38=J32986GU1P1S1Q1c1E253Y1M7>=g3;1OZ1h2Z1_2T1<[11?\3U21b1X24Li25Y14^3Wg4d4:]3Z33I5[
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3b8aEGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a
58=J329526GU1P1S1J6Y198<253Y1T10>=i4R4g=W104^3^6jj3f5:^3o[47Fc1Ch20V5o4?^3M00V^4i2o1116]1]1d4:X6
1^33^3VGWR44^3e@\b2S\1b2^33e270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3KNl3
313g1b2l1S1n1V314131NV6@AS6T5P2U?V3b1g17U12_1?b4P22^3iR53^3Y_4j69^3S8[Q3h\1I4^3R8D4^3T]3SU1g4_1_
3;n4d4P8X32_10ITCf2R1g3[2R10V20V2PH`2h6U3W1m1T1AMV6k6W42P1W3`4E8P1HNT1]3^5\2\3V:7_3oX4X9Y6:o1Z34
_3hk2]4Q_1A`3VEc3gY2S?LRLX41b1^2>@4o6C`2B`3VEc3gY2S?LRLX41b1^2>@4i4U2C`2U1`3091i:o9c3mT1l8Y7\6m<
W1S?Lk7[<j7U2R21b1m1@>80603MV2j3C2k1ADa3W5R>1h1>0I>JC3cMUU1U4g<b8U>_;iCBa37`<j6e3S3h;d2UIf@g>d2P
Bf3m8R@1X?T3a370Q1Y16U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko7W2Q3`1
U48E\2L9GP2;_12n2]=_4V1?c1N>4:k8a4@f8[2R1U1M2i1:m698n1Y1251S2a370h4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5;
2[1H[19@_123El1S1U12Ko7Y5`1U48R3L9GP2;_1Q2mBf1c1NNk8j7e7g1V2d;Y1251Z2a370Q1j4W7S28611Q3I[1M3I9S4
]82X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1S1V7_2=e5T1V9o7l4S1Y39h8?c1NNf@R4c:1X68n1]2a370Q1Y1l<BR
3U2M<@S3S@g2Cl1T1e29G9T1K5;2[1H[19@_123El1S1T2o7i3_1;T1U4Nc3]49Mg14g5212KV32322c2d6c1NNe<Gg4^9CX
4Z1k38n1Ma3b4W3W1X5W20U1n3P2j8k3a9Ia6n4a::1d3f1]:ZQ1HdGc1m;0n33a3jAjS26a3iEZ131W`3;a3S;S6Xb2;:Bd
3`3W4R7<a3W4V4nm1`?`BQO;b?o3P161a37a3WQ1iH^`2c=n3U7Oa3U7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8o31NZ<g;M1f
S1T8c1h9Y88a3]V2n5_8W>eJl2jR1>a3jAR6JTR1R:W7QGX2WF^1f>b4i6Ga3n4k2`6a9Y3YJF21a1m30=c8d1bEnP1g4EX8
R1b4@a3j7]17fJbHj1Z6o3W:Y2gW1W?4V306a3PU2k=U@g1h1;a3^FE31cU1\>2`7T2fa14a3hW1lFe7:a3m8l1\6Z1f:W2l
4jGgE4a3lf4?N8a3n62P2T4Y:S<db1c1a3U1[1g8`1d3R2Bn1:=X3_4JV4f4a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU
2a274De11Co2k>^=`21a34a3i9jKlU23a3be42Ea3\f2Y4Go<UNo3`6=`2i9=85a10311D9Ca3S;h2_1j1U1`8R6[U1gS1j1
@4[Mf4d2h7Ba93a3i9^_23a3WY1P`13a3XB4R1a3^Ln2U4Q3m1]Ag62If4[=d2i2^:Q5g3Z4b4a3]1S2V1Y1O3408124H[P1
1a38a391i:^k1cGULZ=2a3jS5S3a391e1AP2<j1P1_1U1A^2M=I141172=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]2<a2b1m55U
1_5i1d3X3=U2Ea5OO`1S4T3V2_1m4D9W740I5m1145D_5V8X3V2e50W10720MZ2Q48244a1AS10:X2a39_3c5Nf21\1335I1
41118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9j:U2l1e6i1\6:CnF1X2h1:>\1O`4o18d1X1e51S8[30X4d1\1n1o1a3
^<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9j:b<o5<:C`C]31N?b26<46D03S4i3`7Q:n2V4\17P2Z1`1[2a37
i4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?j:G^2]1m7^1Je3<:C02l4W1T4K5`129n1l12c5X4BW1b3[4`Ae2
X4\17[3U4d5>9a3f>f;T;[X1eR1YR1\17[1a373e12[2d6]1P1W2\7gMbAQ1[8k1g3b;`U1a31`1l1n2R2b3J=072V13_2l3
44a1>2>D;]1a37i12>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>:b;b@9e2e95V=e2U2e5X1072Y3@Q44a1>2S10@a3j:c<W1UK
cNi2jKP1b:QK;Z72k38S2a391I[1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0[Lj:k1Fa2B??T1W=]318R1R2R3b39n29<=>
W1MP2@7467GS116<R3^3Y;^=`24a3]U3g<\<3a3al2W47a3mf2W2Tb1U4g3E9a3k<X2eX2Z1Tb1U4]4k52a3ff32a3eb43a3
dLmn12a3ci42a3Xg43a3iS3^c14a3XT3ob1`35a3Rg4>W3X6h2c2M>j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3
S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:X2>k6Y31R3Z36Fa9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J329
86GU1P1S1Q1c1E253Y1U1>=fEQ3Z36Fa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7
d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Ea39UAAdAaDe8<@`=l8b;e6P1k5a7[1Bc35o
2Ia391i:_BR1T2>f3QFf6g4a9YQ1S2]2l2^1\4F@312C?a39UY1]R2b5S2f13;b4d5312C^1a3351W1a9V1g7W4?f2<c3h18
2ER1]11FZ1WKW4T8e>R50R2_5Q1;V4P29Ce2l23<_1Z=1[=5S>>a3P@UOf6<3e3Y6g1Z8N2ma1^=<a3fY10P3<W68e5VBn2i
5jX21a3_2a30e270279n5`3DQ316J`42Q1T1i5?d1@`2`1l1066;QHT107d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1
n1V314131NV6V7T5P2e?f2Z37U12o1c6]2a30e270279n5@g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C
>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2\BZ37U12o1c6Na37c2U2^6c4l1W5jZ1Be12]9X7a2g3U2_1@o2i8l4
7b4h3`Kd=Y125Fa37g6Y@1fY1Q1X22]9b=V4i;T5ZBkBc9f2Y1251`4c2M<10_29?U320=@538:22I=07334@3A24?1S257?
L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3D\1l1a1BE[2a15U2P1m14P1F
Z8T1:K5:J2MP18A814207P1S1S22]13;U3R6AS8\123:c91W31J`4c2M<10_29?U320=@538:22I=07334@3A24?1S257?L1
5k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3D\1l1a1BE[2a15U2P1m14P1FZ8
T1:K5:J2MP18A814207P1S1S22]13;U3R6AS8\123:c91W31Jo1a3=LL[:S3h5AKb?a<aQ1d2KY1]1W398A3:O3I@2>f1o35
4\1:DT196o57^160<5V4m1<Y16R1\5<>c=IJZ22S948Z3W6c2M<10Jd19?U320==2538:22C5=07334@3<424?1S257?L15L
N1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D>d12c18Y2S11>477101AZ1`1>DY12l1a1B=334U1P1=2
>A5NV1P1[1;512I6;:DFN630l2c222452C32116D5:MMI68A3414207P1AAA56T129S13g2C5`1a4A2P8\123:k1S1c61a18
\11Jh3c2M>0k1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k13KC5a4D>b
11f1b2U1><7101AZ3DY3V5m3P1f10[1m7c2\1MMk18103207P1S1S22]13nC:T1^8T12Q21g18m2c2M>0i2?U320l2=07334
@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\1a:\1k1k1810337
P1S1S22]13R5R<h2:c9Y313a3^2RV36a3gX3S2iW1BU35a3eh1d1i`2S82a3RY46a3RY4[4c9>Q25a3Rg4>Q2U1[2b3e2702
79n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y13>9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2\B
Z37U12o1c6[2b3e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]GT107d4[56Y1B9C>a4a3=i1B3j1l3313g1b2l1S1n
1V314131NV6V7T5P2\BZ37U12o1c6^2b3e270279n5`3DQ316J`42Q1T1NR1Lj2?d1<3`2`1m166;QHT107d4[56Y1B9C>a4
o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2g5d<Z37U12o1c6^2b3e270279n5`3DQ316J`42Q1T1Q2X2^1?d1<3`2`1
m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2g5d<Z37U12o1c6[2b3e270279n5`3DQ3
16J`42Q1T1Q2g3?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6V7T5P2\BZ37U12o1
c6^2b3e270279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V31413
1NV6i5\1T5P2\BZ37U12o1m3e2Z2b3e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j
1l3313g1b2l1S1n1V314131NV6V7T5P2\BZ37U12o1c6Z2b3e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[
56Y1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V314131NV6V7T5P2\BZ37U12o1c6[2b3e270279n5`3DQ316J`42Q1T1i5?d1<
3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6R1S6T5P2\BZ37U12o1c6He30U5j5X8a5W6
T2;=2k2K\5ZFj16e8X<j;_5b9f:eR1Z1i3e1n4`6T1=R19l21=f2<:?C3b2JT41A:?d2dZ1h2d32RCb9FP:?[1[4Q4a@n2]1
S6b1Ak300i:P8V_1OV3bAdHn4b4d5312VF7k30kBWW3d5317k3Xn1kk1d534C8k3ij1e4dj1d534C:k3g^1V?eHb?Q1jBJ1V
6;k300i:b7ZB`Q1ic1d5317k30h2Zg3d531:k30F0RBlS2[S1d5316k3TEf3[Z1lf1aK3k3Sb3P87k3UY1n`2d534CR2k3U5
<n20`4i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?J1BQ1V1T22T6P;2R1o5S3;G060T3A^2FU1Bj1i4=E^13k
3SY1Pa2Ok3X63U=0Y2A00I]2_2R11Hg4fFfZ1S4\1Q3\4A3P8`4o1F1Q=Q=U2k31b8>NH27B^2=X1U1AS1Q3[6@D1Q2U1b1U
12Eh4Z:0b>P3Q13h8;S1Q12S1k7Y6Z3R3]2Q3?m285319:033Z4g24J=<e5F1Q30k9h:6k31i:^k1PZ1h9@k31i:]@<V3^2H
P2?cQ1nY1N:b3m48k31i:^k1S5[J\2lA9k300i:^k1ic1d531:k30GRBY9bj1[S1d5312k3Tj35k31i:^k1ic13k3\S1gf27
k3HRBbKYX1[S1[46k30Sj3d531_1k3E10^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLW1Mo5P2j
?^=`2;k30F0RBiER^1[S1d5316k3G0RBlS2[S17k3G0eA<lS2[S14k3QW2U4l^18k3G0RB[h1`;VKT85k3HRBlS2[S13k3Y1
jh33k3W[2l^17k3HT<m5lS2[S1o67k3G0@aAlS2[S13k3oa3T83k3XNkk27k3G0RB\;_h1[S17k3G0RBlS2cKg73k3\b3g75
k3gM>mk2T76k3HRBlS2[S1T73k3^BeW3:m3i:ZISR1UDh=Y9h?b:k>4m3i:b7kc15m3i:b7P4j_1f2c2\1j2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1
S22]13nC:c9Y31f2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1
><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31f2c2\1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3
S5a3a3a3b<?6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31e2c2\1j2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k18143
7P1S1S22]13nC:c9Y31^4c2\112Q22>1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a
3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i48\1Q4\128_1B=?:81437P1S1S22>N3;V
7[<:c9I_211g4c2\11T21?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W
1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1Q4\128_1B=?:81437P1S1S22>N3018V7
g:c1:c9I_211^4c2\11T22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6
g66W9260;4E8360k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;j4[2[<:c9
I_211e4c2\100T21?1?F^220?\2750513312@3=63@140411T1865:01CB15L1L1N1I:12X1CW1<;C3`1^1S2a3a3W1Y2j3o
3W56W9260;4N:0I2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3018V7[<:c9
I_211a4c2\100T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<;C3`1^1S2a3a3a3R=6W926
0;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2e4@Mg27P1S3i4e1Q4\128_1B=?:81437P1S1S22>N3;c6B[<:c9I_211Y4
c2\11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9
C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211X4c2\11T2A1?F^2
20?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U
1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211^4c2\11T2A1?F^220?\2750513312@
3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3
DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211X4c2\11T2A1?F^220?\2750513312@3=63@14041
1d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_
6Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211_4c2\11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1
I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B
=?:81437P1S1S22>N3;V7T6V6:c9I4Z211Y4c2\11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1C
W1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S
1S22>N3;V7[<:c9I_211_4c2\11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3
a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;V7T
6V6:V9<F2_211i2c2\1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f1337S14B3KC5V5>d1f1b2
U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31`4c2\12S2A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3V
5X1Q4\1;>2J2@86?:81437P1S1S22>N3;bC:c9I_21W3c2\130Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5
a3a3\1T2R=6W926<S1;Q1>:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4e1Q4\1k1k181437P1S1S22]13;bC:c9I_21
o3c2\102R21A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217g1R=6W926<F<;Q1>:3KC5V58
5b11f1b2U1><4221AZ3DBf2V5m3P1g1[1d44Y1;Q4\1k1k181437P1S1Q212]13018bC:a2=c6I_21R3c2\13R2C?U320l2=
07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3a3R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1
k1k181437P1S1S22]13;bC:c9I_21W3c2\13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6
W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1S22]13;[:V9:c9I_21f2c2\1j2?U320
l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k18
1437P1S1S22]13nC:c9Y31V3c2\13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;
k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1S22]13;[:V9:c9I_21X3c2\13R2C?U320l2=073
34@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3S628
Q4\1k1k181437P1S1S22]13;bC:c9I_21S3c2\13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=
6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1k1k181437P1S1S22]13;bC:c9I_21W3c2\13R2C?U32
0l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1
S3S628Q4\1k1k181437P1S1S22]13;bC:c9I_21g3c2\102R2C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a
3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b2U1><451AZ3DBf2V5m3P1S3d44e1Q4\1k1k181437P1S1S22]13018
P5R3^4o6:a2Q7I_21_4c2\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a
3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3;bC
:c9I_21b4c2\12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=
6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2J2@86?:81437P1S1S22>N3;bC:c9I_21
f2c2\1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P
1S3a:\1k1k181437P1S1S22]13nC:c9Y31Y4c2\11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1C
W1<;C3`1^1S2a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S
1S22>N3;V7[<:c9I_211m2c2\1Kn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5
>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9c1312\11f2c2\1j2?U320l2=07334@3Y11S25d115k
1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31
f2c2\15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P
1S3a:\1k1k181437P1S1S22]13nC:c9Y31g2c2\15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9
j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13V<g7:c9Y31h2c2\15d2?U320l2=07334@3Y1
1S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13
V<W2_5:c9Y31j2c2\1j2?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><
:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13X9h1l8:g6DV2Y31e4c2\100T2A1?F^220?\2750513312@3=63@140411d
15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260;4A<:0X1B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27
P1S3\2R4n32\128_1B=?:81437P1S1S22>N3;f4_2Le8h2:c7o1I_211n2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:
]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\1a:6U1k1k18103207P1S1S22]13R5R<h2
:c9Y31g2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY
3V5m3P1S3m4c5\1k1k181437P1S1S22]13nC:c9Y31e4c2\101S2A1?U320=@538:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\
1;>2J2@86?:81437P1S1S22>N3018bC:c9I_21g2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R
=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3W6Y4\1k1k181437P1S1S22]13nC:c9Y31i2c2\10i2?U320l2=07334
@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S2
2]13`7]<:V9<Fb21g2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2
U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Fb21h2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1
<;C3S5a3a3;U3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13[CB:c9Y31k2c2\10i2
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1
k1k181437P1S1S22]13YCD:12^9Y31h2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k
13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13[CB:W1[8Y31j2c2\10=[2?U320l2=07334@3Y11S
25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC
:a21h4V2Y31g2c2\10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><
:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31g2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S
5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:Q7a2Y31i2c2\10i2?U320
l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k1
81437P1S1S22]13nC:c9Y31g2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6W9j1;k13KC5V
5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31k2c2\10e23?U320l2=07334@3Y11S25MF15k1P
1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5Q54>d1T1Ab2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13i:T9:c9Y3
1V3c2\10i2?U3204g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1S3Z21T8HCk1k181437P1S1S22]13b2_2k>:c9T3031g2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1k1k181437P1S1S22]13nC:c9Y31Z4c2\100
T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>
b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128_1B=?:81437P1S1S22>N3;V7[<:c9I_211g2c2\10i2?U320l2=07334
@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3T5\5\1k1k181437P1S1
S22]13nC:c9Y31h2c2\10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1
><:1l3DY3V5m3P1S3m46\5\1k1k181437P1S1S22]13nC:c9Y31Y3c2^1T2A1?F^23?d2<13312D=63@140411d15:2CB7NL
1N1I:12X1CY4^1S2WQ1260;4N63371<Q13AZ6>b11f1b2U1><4221Ab4f2V5Mg2V9e1D\3\128R2=?J3c4>^1V7TG_211<[3
c2_1S2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU
4<f2o2W1NMg2\4_6Q4\1;>2JC86?:863c4>S118[N2U4R_32U496V4l[1Edk1RP1WE8V4dY4Z2d11Y:2^53V4f]4\:5V4l`1
RAgV2Q44V4ga1^i2\12V4mc14V4a=gP4_=P3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3Z3Ma9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3eI^4GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2
53Y1U1>=R3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
o1626P12l2c6a58=J32986GU1A>S1Q1c1E253Y1U1>=R3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=aM[1R3Z3Ma9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Q@R>GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986
GU1P1S1Q1c1E253Y1U1>=aMQ3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1CA>=T3Z3Ma9505a1:7:406?KK4D156271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1a58=J32986GU1P1S1Q1c1E253Y1U1>=T@J
X3Z3Ma9505a1017104:406[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V22
6P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=\50l8Q5Z3M>[1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@
;J6210;CJ5X3[1[17=^1T333Ca12621F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<a61Y1M>V226J524g2718R1R2j2j3
f18=J329526B4U1J5S1Q1574P1E25361C29U158=>901:e30]:U9X4`2W3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z1c2Dn3313<a61Y1M>V226P12S1h1c6a58=J32986GU1@?=EQ1c1E253Y162K>
=\3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5B2J1U2K[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M
94V226P12l2c6a58=J32986GU1P1=EQ1c1E2534T1U1>=^IQ3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1M7>=Q3Z3Ma9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12l2c6a58=J32986G
U1P1S1Q1c1E253Y1U1>=Z3Z3Ma9505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1l215TNGG315d7d3c
2Dn3313<a61Y1M>`1E26K212l2b2n31a58=J32986GU1P1S1Q1c1E253Y1U1<1=T3Z3Ma9505a1:7:406EEK4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>`1E26K42l2\2V4a58=J32986GU1P1S1Q1c1E253Y1
U1>=Q3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=a>R3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=bC`;S3Z3Ma9505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1a58=J32986GU1
P1S1Q1c1E253Y1U1>=VA1Q3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D
n3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q16\1E253Y1U1>=S3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226K212l2]5U1a58=J32986GU1P1S1Q1c1E253Y1U1>=U3Z
3Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a58=J32986GU1P1S1Q1c1E253Y1BB>=R3Z3Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2534T1U1>=\3Z3Mi4Mi3505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2T:GG315d7W1\2c2Di2T1313<a61Y1M>V226P12l2c6m1`1R
28=J32986GU1P1S13Mc1E253Y1U1>=R3Z3M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=>OT3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=V3Z3Ma9505a1:7:406[1K4D156271g
11P1N511P1015DV1<;CJ5d4[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1
E253O9U1>=W2S3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6U5GG315b1Q6d3c2Dn33
13<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=V3Z3MJf8505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=e=_<Ln25Q
3Z3Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l
2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=S3Z3Ma9505a1:7:406[1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q12`1E253Y1U1>=R3Z3Ma9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1J8Q1c
1E253Y1U1>=R3Z3MHh8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a
61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=R3Z3Ma9505a1:7:406[1K4B1156271g11P1T111P1015DV1<
;CJ5d4[17=^1T3RFQ8GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3Z3Ma9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J329
86GU1A>S1Q1c1E253Y1U1>=Q3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q;P3Z3Ma9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=Q3Z
3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2Z5
X1a58=J32986GU1P1S1Q1c1E253Y1U1>=T3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5^45[17=^1T3V
4mIGG315d7d3=a1CDn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=T3Z3Ma9505a1:7:406U15K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q18
Z1A32403Y1U1>=R3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12l2c6a58=J32986GU1P1=EQ1c1E2534T1U1>=U3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ22d4[17=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=U3Z3Ma95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2TNGG315Y6=0Kd3c2Dn3313<a61Y1M>V226P12l2c6
U5;8=J32986GU1P1S1Q1c1E253Y1U1>=S3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1C0NE253Y1U1>=]5S3Z3M5[9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E
253Y1U1>=i4_3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3Z9\2GG315c2P5d3
_1S1Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E2534T18L>=aIj4[4Z3M>[1f7505CM:7:406[1K4?41562
71d121P1H:0118G015DV1;064CJ5X3[1[17=^1T3Ka12621F0_JGG315d7U3>S2?D\1B?^1313<a61Y1M>V226J52l2718R1
R2j2j3f18=J329526B4U1J5S1Q1574P1E25361C<U1>=[?^=`2Q3Z3MHh8505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=j3Z3MV3Z650
5a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>Lm>GG315k55b1BQ34I5>1MD4?T2T1313<a2T2j1
1Y1M>V226P12R2Ic6a58=7B325386GU1P1S1Q1c1883253Y1M7>=mNa3Z3M_2Q7505a1:7:406[1K4D156271g11P1T111P1
015DV1<;2@J5^45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn3313<a61Y1M94V226P12l2c6a58=7B32986GU1P1S1
Q1c1E253Y1U1>=Q3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=V;S3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2D4i3313<a61Y1M>V226P12l2b5P1a58=J32986GU1P1=EQ1c1E253Y1U1>=V3Z3Ma950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7T1_2c2Dn3313<a61Y1M>V226P12Q11h1c6a
58=J32986GU1@?S1Q1c1E2534T16N>=h3Z3M@P9505a1:7:406U15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@\25V14
7=^1T3KXMGG315d7T12Y22c2Dn3313<a61Y1M>n1726P12Q1j1c6^3R28=7B329526GU1P1=EQ1AQ1E2534T1;I>=P6R3Z3M
a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Z2Y1c2Dn3313<a61Y1M>V226P12l2c6
a58=7B32986GU1P1S1Q1c1E253Y1U1>=T3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3lDW
9GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=7B32986GU1P1=EQ1c1E2534T1U1>=X3Z3M4\9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1Y2JTNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1
E253Y1U1>=R@16]1:[<Z3Z3Ma9505a1:7:406Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3T>o?GG315R6
a1d3c2Dn3313<a61Y1M=0V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1@<7>=]3Q3Z3MKe8505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y
1U1>=S3Z3Ma9505a1:7:406[1J04D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V2
26P12l2c6a58=J32986GU1P1S1Q1C0NE253Y1U1>=W3Z3Ma9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L
>7=^1T3j7]9k<GG315d7d3c2Dn3313<1_61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1M7>=i4Q3Z3Ma9505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J329
86GU1P1S1Q1c1E253Y1U1>=U3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5h3K[17=^1T3Y9jDGG315d7
d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1:X1E253Y1U1>=h8UA]3Z3Ma9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<a61S15M>V226P12l2c6V2Z38=J32986G
U1P1S1Q1c1E253Y1U1>=[3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]35K[17=^1`1B0OTNGG31
5d7d3c2Dn3313<a61S15M>V226P12l2c6V2Z38=J32986GU1P1S1Q1c1E253Y1U1>=S3Z3Ma9505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=J32986GU1P1S1Q1c1E25
3Y1U1>=Q3Z3MBn8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12l2c6a58=J32986GU1P1S1Q1c1E253Y1U1>=T3Z3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6a58=J32986GU1P1S16Jc1E253Y18L>=R3Z3Ma9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6a58=J3298
6GU1P1S1Q1c1E253Y1U1>=AY400ZBg?d^1kW13]I2DG6Z9F@36Y400Ub43[18Y400Yb2eh1U7_1i::Y400PQ1dT1ah1mC2\1
8?Y400jV1Z[322819D5l2c7X3<Y400YOS5mX2iT1U19a9<J<Y400D`a43Q19T6\3T12;Y400DRX1cd1id13[1f:48Y400Ub4
2\18j9V1Y400Z330Y4SHm1T23nj1Y1fEPL3<50072;8T96>632;59=53436Y400Ub42\17Y400Ub42\1S:6Z40XX3lY1<=?Z
40i7QJbV2fY1F082]15V9>S16Z40Ub4U1k9W18Z40Vl2O00ld1[<5Z40Ub4U<58Z40PQ1n1eR1ah1mCV2<Z40DRX1]Y3JAY:
?2U3Y1<Z40lg1d1]H`m1d2G8U1V:Q3;Z40Ub4>5225\;FZ2<Z40Ub4>5225U1@e9Q33Z40Ub44Z40^a3fP15Z40Qb2a^1aA4
Z40Ub4o;AZ40^U17T:a;ma108`1f:f3_?P5[:i31<Z40FgT1Uh2`DJ1O02W<9Z40^V1QU21;f6_On78Z40lR10W_3\1a6U54
Z40Ub4n74Z40Ub4n74Z40jS4Z>5Z40D`a4\15Z40_a1eP3U<7Z40_Y1XW3\1o;57[4l6Z2X5dk1dW219[4XX3aH[B1?j:^25
2[4_n43[4_n4b21[43[4W904[4W90Ug47[4FZX4_8W:`1i44[4^m40c45[4jf4c60c44[4[b1o_1ho1B[49<dAI`3?U1]5Vk
1l:cFn7]61j1l@Z63[4ig2bj15[4m5bT4k7G1[4>\40fP2PZ2[8168T1W2j5MDP35\4hZ4[81g94\4hZ4[815\4Tc41^4::\
4^Z1eX31]4090Z5c4J\4?iP11][1`3^>W1hOf:i280l45;1Y1b2U2n2c1Y13123\4Tc41H\400[^19U2j9UV2S70W9^1916]
1W2U2FE8;KZ54\4[l3hF16\4Y\4h4Q21Y1;\4FUQ4i9]71R8k11k359\4hZ4e21c51f4f3K9\4m6VFSh2n9lC1R614\4Tc41
d47]4lT1V^316]1f<9]4Qm3e:[;16]1c9R36]4Sc416]1f<7]4Sc416]1:[<7]4a`4a216]1f<8]4YJd5Tc316]1f<8]4Sc4
16]1\4Y825^4iW460W99^4a5jJg<[1Y7Zi1cH_92^4iW41^42^4Pa42^4SR51_43_4gg2fW2;_4<mU2gZ1ZQ1a7S5312B3_4
n`408_4SP2\17`1U=mc1:2_4_`22_4ld43_4g<TX41`42`4lh42`4WR53`4l3bJ2`4VP2[1a4a1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1_@518R
1R2e6X3FLU2o5P2j?^=`2]1a4a1g8`1X4Q2n1:=X3X>a12621F0[@Z64Z@b2a2=4?d1_@518R1R2e6X3FLU2B\5P2j?^=`2\
1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2_2_3P2j?^=`2j1a45[1g8`1d3CQ2n1:=X3Z5
m8a12621F0[@Z64Z@b2a2=4?d1W=W3518E<R29Z4P2X3FLU2a274Z21CP2[21\=^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1Z5T;518R1R2e6X3FLU2o5P2j?^=`2`1a4a1g8`1X4Q2n1:=X3h2o2f40g3a12621F0fF4Z@Md1a2=4?d1
_@518R1R2e6X3FLU2o5P2j?^=`2b1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4a8_4X3Dm1X252=4?d1_@518R1R2e6L[2FLU2
]5AP2j?^=`2a1a4a1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1Q3X2[1h9518R1R2e6X3FLU2h3V2P2j?^=`2b1a4
a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?8V14_@518R1R2e6X3FLU2B\5P2l:m4^=`2f1a45[1g8`1d3CQ2n1:=
X3Z5b70Y1a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6X3FLU2a274Z21CP2j?^=`2_1a4a1g8`1X4Q2n1:=X3m<0Y1a1262
1F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?[5;f7`2]1a4a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@
518R1R2e6X3FLU2o5P2j?^=`2]1a4a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^
=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLe1?o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X
>a12621F0fF4Z@b2a2=4?5^1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@Md1a2=4?d1
_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?
^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e2Y3P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1_@518R1R2e6X3FLU2o5P2j?g5f7`2_1a4a1g8`1X4Q2n1:=X31T<Q2a12621F0fF4c=f2b2a2=4?d1_@518R1R2e6X3FLU
2o5P2T8e7^=`2_1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4^1g1]3e9b2a2=4?d1_@518R1R2e6X3FLU2_2_3P2j?^=`2]1a4
a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2;h5e9^=`2]1a4a1g8`1X4Q2n1:=X3X>a126
21F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2T6e9g5f7`2^1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@5
18R1R2e6X3FLU2o5P2R1?a4e9^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0\>Y84Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2
j?^=`2]1a4a1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d1_@518R1R23a6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1
:=X3X>a12621F0Q@d64Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1Jd?518R1R2e6X3FLU2o5P2j?^=`2]1a4a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R23a6X3FLU2
o5P2j?^=`2f1a440[1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6X3FLU27Y274Z21CP2j?^=`2\
1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a4a1S1T5^2`1X4Q2n1:=X3X
>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@
518R1R2e6X3FLU2]5AP2j?^=`2\1a4a1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^
=`2a1a4a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X3F5FU2h3V2P2V2;e;a1^=`2g1a4a1Z3\5`1X
4Q2n1:=X3V5<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2g4m1X3FLU2o5]1Bj?^=`2\1a4a1g8`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P22g?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d
1_@518R1R2e6X3FLU2o5P2j?^=`2d1a45[1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6X3FLU2a
274Z21CP2j?^=`2\1a4a1g8`1X4Q2n1:=X3^8i5a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1R4
d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2g1a440[1g8`1d3CQ2n1:=X3Z5m8a126
21F0V9_=4Z@b2a2=4?d1W=W3518R1R2e6X3FLU27Y274Z21CP2j?^=`2]1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
41=d1_@518R1R21c6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R21c6X3FLU2o
5P2j?^=`2[1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2c1a461X1g8`1m1a1
>9S1Mn1:=X3S4T:a12621F0fF4Z@b2a2=4?d1_@518R1R2Y6;X3FLU2o5P2j?^=`2n1a42^1g8`1X4Q2n1:75V11o1X>a126
21F0fF4Z@b2a2=4?d1V>X2518R1R2e6X3FLY1J0Y3<P240111002g1j?g5f7Q2>]1a410^1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2_1a410^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e
6X3FLU2o531j1j?^=`2_1a410^1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518R1R2e6X3FLU2o53l1j?^=`2b
1a410^1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518R1R2e6X3FLT20j5431j1j?^=`2^1a4a1\6Z2`1X4Q2n1
:=X3Y5d7Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1Jd?518R1R2e6X3FLU2h3V2P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2R5b1X3
FLU2o5P2j?^=`2\1a4a1g8`1X4d1<n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a4a1g8`1
X4Q2n1:=X3X>a12621F0fF4]<l3b2a2=4?d1_@518R1R2e6X3FLU21m5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0T@
a64Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a4a1g8`1X4Q2n1:=X3X>a12621F0FoE4Z@b2a2=4?d1_@518R1R2j
3j2X3FLU2o5g18j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0X1]E4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a
4a1g8`1X4Q2n1:=X3X>a12621F0fF4=l?b2a2=4?d1_@518R1R2e6X3FLU2c12X4P2j?^=`2^1a4a1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2a2=4?8V14_@518R1R2e6X3FLU2o5P2Q=h2^=`2^1a4a1g8`1X4Q2n1:=X3X>a12621F0V;_;4X8Q8b2a2=4
?d1_@518R1R2P2d4X3FLU2o5P2j?^=`2[1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2j?^=`2]1a4a1g8`1X4Q2n1:=X3X>Y172621F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b
2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1S7c1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FL
U2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e59P2j?^=`2]1a4a1g8`1X4
Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2W4g1P2Jo>^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4
Z@b2a2=4?d1_@518R1R2e6X3FLU2h2V3P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
X3FLU2^4`1P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4\4m;b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40
`1g8`1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a4a1g8`1X4Q2n1:=X3X>a1262
1F0fF4Y1P?b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Y;P5b2a2=4?d1_@5
18R1R2e6X3FLU2o5P2j?^=`2_1a4a1g8`1X4Q2n1:=X3X>a12621F0fF4X<Q4Dm1a2=4?d1S<[4518R1R2e6X3FLU2]5AP2j
?^=`2_1a4a1X8>`1X4Q2n1:=X3`1g<a12621F0fF4Z@Dm1a2=4?d1_@518R1R2e6X3FLU2]5AP2j?^=`2\1a4a1g8`1X4Q2n
1:=X3X>a12621F0fF4V3S=b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a4a1g8`1X4Q2n1:=X3X>a12621F0^>W84h9a
6b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3F
LU2]4a1P22g?^=`2]1a40`1g8`1X4Q2n1:=X3g<`1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`
1g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a40`1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P22g?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1_@
518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=
`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?[8R5`2]1a40`1g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2e6X3FLU2o5P2j?^=`2^1a40`1\7Z1`1X4Q2n1:=X3X>a12621F0fF4k<^3b2a
2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a40`1g8`1X4Q2n1:=X3k8\5a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU
2o5P2h<Q3^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2i=P2^=`2_1a40`1g8
`1X4Q2n1:=X3X7o6a12621F0fF4\4m;b2;U2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518
R1R2e6X3FLU2o5P2m3l;^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU20n5P2j?^=`
2\1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e2Y3P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?
d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3V<Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2j?^=`2^1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@5180Q1R23a6X3FLU2o5P2j?^=`2_1a40`1g8`1X4Q2
n118=X3X>a12621F0fF4Z@b2a2=4?d1_@5180Q1R23a6X3FLU2o5P2j?^=`2^1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4h:
\2T3b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a40`1g8`1X4Q2n118=:m2X>a12621F0fF4Z@b2a2=4?d1_@518R1R2
e6X3FLU2o5P2j?^=`2^1a4000^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2a1a4
0`1]20X6`1X4Q2n1:=X3c1d<a12621F0fF4k1^>_22a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2`1a40`1S7c1`1X4Q2n1:
=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3c1d<a12621F0fF4
Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3T8S6a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a40`
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?g5;Z7`2^1a40`1g8`1X4Q2n1:=X3X>a126
21F0fF4a8h7Dm1a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4R1W?b2a2=4?d1_
@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4b7g8b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?
^=`2\1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2\1a40`1g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1_@518R1R2Mg5X3FLU2o5P2j?^=`2]1a40`1b4T4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P
2j?^=`2_1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=468d1_@518R1R2e6X3FLU2_2U39P2j?^=`2]1a40`1g8`1X4
Q2n1:=X3X>a12621F0fF4W7R9b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?R7[6`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?U1>_@518R1R2e6
X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3f1a<a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?g5f7`2]1a40`1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2e59P2j?^=`2]1a40`1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@51
8R1R2e6X3FLU2o5P2j?^=`2\1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^
1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j<o2g5f7`2_1a40`1g8`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R23a6X3FLU2o5P2V2Q<a1^=`2_1a40`1\7Z1`1X4Q2n1:=X3X>a12621F0c>V4k34
Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1W3P1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
X3FLU2o5P2j?^=`2d1a40`1]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0fF4k1^>_22a2=4?d1_@518R1R2e6X3FLU2o5P2
j?^=`2^1a40`1g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1b7T1`1X
4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0\?Y74
Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2a1a40`1g8`1X4Q2n1:=X3X>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1_@5
18R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=
`2^1a40`1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2^1a40`1\7Z1`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2h3V2P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1_@518R1R2e6X3FLU2o5P2j?[3R:`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4f9c6b2a2=4?d1_@518R1R2e6X3
FLU2o5P2j?^=`2`1a40`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6X3FLU2Y51CP2j?P7]6`2]1a40
`1g8`1X4Q2n1:=X3X>a12621F0[DZ24Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a126
21F0fF4V6S:b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2a2=4?d1_@
518R1R2e6X3FLU2o5P2j?^=`2^1a40`1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2S1]1=4?d1_@518R1R2e6X3FLU2o5P2j
?^=`2\1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2h3V2P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2
=4?d1_@518R1R2e6X3FLU2o5P2j?^=`2]1a40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6X3FLU2o5
T1Kj?^=`24c40RBlS28c40RBlS2XT1m5705c40RBY9bj1;c40RBk:Pi1g@^I60005c40RBcm1X65c40RB\c1_@6c40RBR6`<
Xa16c40RBcm1X6[Z15c40eA<lS26c40RBZ;ah1`Z15c40RBlS2TZ15c40@aAlS26c40RBAo1ZQ25c40RBlS2l45c40RBlS2Q
Z16d4c>^3iHX1iY14d4RBcm1X66d4RBY9Yd1X6oM3d4RBlS25d4RBcm1X6mQ14d4RBlS2mQ14d4RBlS2oM?d4RBSi1h:Q=_1
17T2\>f:80027d4RBY9bj1XT1U607d4RBlS2XT1h5<05d4RBcm1X6i=5d4RBY9bj1i=4d4RBY9bj14d4RBlS2QZ14d4T<m5l
S2a1e41[1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2e6X3FLd1@a274Z21CkA^=`27e4QBP6]5Vk1oP1
@=e4QBP6]5Vk1g?j1S91g4^1@k58e4QBP6]5Vk1V?hA@9e4QBP6]5Vk1c9[G@\2Ae4<dAP6]5c7[^1V5oP1@n5^B1O02W<:e
4V64e;P6]5Vk1TNj2@8e4QBP6]5Vk1\ES<08e4<dAP6]5Vk1oP1@7e4QBP6]5V7oc1`Q1`1e41[1g8`1d3e2n1:=X3Z52j8a
12621F0VW1b2a2B?d1>h<]318R1R2e6X3FLU2a274Z21CkA^=`26e4QBP6]5Vk1`Q18e4:fAP6]5Vk1`Q1XL8e4QBP6]5Vk1
oP1@h58e4QBP6]5V7oc1`Q1k57e4QBP6]5Vk1`Q107e4QBP6]5Vk1`Q1h58e4<dAP6]5Vk1`Q1iW18e4QBP6]5Vk1oP1@gR1
7e4QBP6]5R2Si1`Q1l1e418R1g8`1d3e2n1:=X3Z52]4\4a126210E0ST1R3b2a2B?d1>Mj;]318R19h1`50S1X3FLd1@a27
4Z21CkAe;2c11`2:e4QBh1W4]5Vk1oP1@i5=7e4QBP6]5d6ad1`Q17e4QBP6]5l_1Y;`Q17e4:fAP6]5Vk1`Q18e4m;?c5P6
]5Vk1`Q1^1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2`1f40[1g8`1d
3e2n1:=X3Z5m8a12621C20RASFb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2c1f40[1g8`1d3e2n1901;X3Z5U7g1a
12621F0VW1b2a2B?\17W=]318R1R2e6X3;:LU2a274Z21CkA^=`2m1f40[1g8`1k2He2n1:=X3Z5m8a12621F0n3OP1i3\Mb
2a2B1=d1W=]318R1R2e6X3FLU27P1J=74Z21Cd5h5]6o2S3Y3P4X27f1f40[1g8`1d3e2n1901;Dc2Z5m8a12621F0c5^;SF
b2a2B?\17W=]318R1R2e6X3;:LU2Fj174Z21CkA^=`2f1f40[1g8`1d3Oe1n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R
1R2e6X3FLU27Y274Bg11CW:c7g5;Z7]1R1^1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2
a274Z21CkA^=`2_1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ck:o6^=`2k1f4
0[1g8`1k2He2n1:=X3S1V4m8a12621F0V9E@c9W8_2\8b2a2B?d1W=]318R1R2e6X3FLU2X1X13204Z21CkAg5;Z7`2P2f40
[1g8`1d3e2n1:=X3Z5m8a1100521F0cQ1b1h2V1b2a2B68d1e3a9]318R1R2e6X3FLU27S1U174BW1?1Ck3AAEj6Z5h5T4`3
`2e1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27W2174Z21Cj;P6g5;Z7]11P1b1f40[1g
8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2_1f40[1g8`1d3e2n1:=X3Z5
m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CkA^=`2`1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?
d1W=]318R1R2e6X3FLU2_2174Z2199kA^=`2_1f40[1g8`1d3e2n1:=X3Z5m8a12621F0eQ1`5b2a2B?d1W=]318R1R2e6X3
FLU2a274Z21CkA^=`2i1f40[1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7fLb2a2B?d1W=]318R1R2e6X3FLU2a274Z21Co6_
1C[5d1f1g5;Z7`22b1f40[1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d1W=]318R1R2`3T3X3FLU2a274Z21CkA^=
`2b1f40[1g8`1d3e2n1:=X3Z5m8a12621F0_F<Y@b2a2B?d1J\<]318R1R2e6X3FLU27Y274Z21CkA^=`2h1f40[1g8`1d3e
2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1JT21X2l22l4]318R1R2e6X3FLV1N7Y274I`11CkA^=`2d1f40[1g8`1d3e2n1:=X3
Z5m8a12621F0_Ff@Z1W1a2B?d1W=]318R1R2`3T3X3FLU27Y274I`11Cj?P2^=`2a1f40[1g8`1d3e2n1:=X3Z5m8a12621F
0_Ff@b2a2B?d1W=]318R1R2e6X3FLU27Y274I`11CkA^=`2k1f40[1g8`1d3e2n1:=U24MZ5m8a12621F0cAf6g1a4a8b2a2
B?d1W=]318R1R2e6X3FLU27Y274Z21Cj;P6g5;Z7]11P14_1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318
R1R2e6X3FLU2a274Z21Cj;P6^=`2`1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z2
1CQ42f=^=`2l1f40[1\7Z1ANd3e2n1:=X3Z5m8a12621F0k:f;^1f:0\4b2a2B?d1W=]318E<R262[6X3FLU27Y274Z21C9Q
1W3W=^=`2a1f40[1g8`1d3e2n1:=X3Z5m8a12621F0\Hi>b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CQ42f=^=`2_1f40[1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ck:o6^=`2n1f40[1l6j1`1d3e2n1:=X3j1
_3m8a12621F0d2d@T4h8n6b2a2B?d1W=n1^118R1R2e6X3FLY1Ka2604Z21Ck8l4i2X1g5;_2j4]1R1_1f40[1g8`1d3e2n1
:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ck:o6^=`2_1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW
1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkAQ:\3`2_1f40[1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1
R2e6X3FLU2a274Z21CkA^=`2`1f40[1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274`1I1C
kA^=`2`1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkA^=`24b1f40[1g8`1d
3e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=]318R1R2e6X3FLU2a274Z21CkAS6e3d3`2`1f40[1g8`1d3e2n1:=X3Z5m8a
12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CkAS6Z7`2`1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d
1W=]318R1R2e6X3FLU27Y274Z21C`8Z9^=`2n1f40[1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3h9V?b2a2B?d1W=]318R
1R2e6X3FLY1Ka2334Z21Cj;m1[2f1g5;k3^3]11P10e1f40[1g8`1d3n1;008n1:=X3Z5m8a12621F0m@XFb2a2B?d1W=]31
8R1R2e6X3FLU2a274Z21CR3h>S6Z7`2a1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2e6X3FLU27Y
274^1K1CkA^=`2`1f40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU27Y274Z21CP2j?^=`2]1g
4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21B0kA^=`2_1g4[1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?
d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a
2604Z21CkA^=`2a1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ck5o;Q;8[1G`2^
1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cc>W3^=`2^1g4[1g8`1d3e2n1:=X3
Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CP2j?^=`2_1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VV1Ob2a
2B?d1W=]318R1R2e6X3FLU2h1H74Z21CkA^=`2_1g4[1g8`1d3e2n1:=X3f1c3m4o3a12621F0VW1b2a2B?d1W=]318R1R2e
6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2f1J74Z21CkA^=`
2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274X1Q11CkA^=`2`1g4[1g8`1d3e2n1:=
X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4]318R1R2e6X3FLU2a274Z21CkA^=`2`1g4[1g8`1d3e2n1:=X3Z5m8a12621F0V;_
=]6Q8b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2e1g4[1g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=]3
18E<R29[6X3FLU2X14S174Fc11CkA^=`2`1g4[1g8`1d3e2n1:=X3Z5m8a12621F0hR1]4b2\1T1B?d1W=]318R1R2e6X3FL
U2a274X1Q11CkA^=`2]1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g
4[1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2]1g4[1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2_1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W
=]318R1R2e6X36?LU2S2=74Z21CkA^=`2`1g4[1g8`1d3e2n1:=X3Z5m8a12621F0YS1GT3b2a2B?d1W=]318R1R2e6X3FLU
21_274Z21CkA^=`2b1g4:P1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkAa:26AP2`
2_1g4[1g8`1d3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:
=X3Z5m8a12621F0UR1P5b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2_1g4[1g8`1d3e2n1:=Z2MZ5m8a12621F0c:b
Lb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6
X3FLU2a274Z21Co6k:^=`2b1g4[1g8`1d3e2n1:=X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=]318R1R2e6X3FLLX1a274Z2
1CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0aNd8b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3
e2n1:=X3Z5m8a12621F0f:_Lb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2f1g4[1X1b2W3c1`1d3e2n1:=X3U133R2
i1i2S6a12621F0VW1b2a2B?d1W=]318R1R2e6X3F5FU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1[;k1]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3
FLU2a274Z21C\2^?^=`2d1g4[1g8`1d3e2n1:=X3Z581`29b3T2a12621F0VW1b2a2B68d1W=]318R1R2g4m1X3FLU2a274Z
21CkA^=`2`1g4[1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CX<b5^=b1M`1g4[1g8
`1d3e2n1:=X31X5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkAg5f7`2c1g4[1g8`1d3e2n1:=X32W5m8
a12621F0m=Z;m=b2a2B68d1W=]318R1R2e6X3FLU2a274^1K1CR@h1^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1W=]318R1R2e6X3FLU2a274Z21CkAR7[6`2`1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X
3FLU2a274Z21C\2h5e9^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1Md1a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^
=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2`1g4[1g8`1d3e2n1:
=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkAU91V4`2`1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW
1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cg1k1Db=^=`2_1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R
1R2e6X3FLU2a274Z21Cg1D^?^=`2a1g4[1g8`1d3e2n1:=X3Z5m8a12621F0T@QGb2a2B?d1W=]318R1R2e6X3FLU2a274Z2
1Cg1k1a4e9^=`2`1g4[1g8`1d3e2n1:=X3Y50m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21C\2V1W>^=`2n1
g4[1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm2VCb2a298?d1W=l1`118R1R247e3=^1EX3FLU2a274Z21CkA^=`2_
1g4[1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2_1g4[1g8`1d3e2n1:=X3
Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6X3FLU27Y274Z21CkA^=`2l1g4[1g8`1d3e2n1:=X3h2a2m8a12621F0hR10\
4b2a2B68d1Z5l7W3518E<R29Z4T1KX3FLU27Y274Z21Cm1^21L_<^=`2d1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
?d1;Q3l4l4]318E<R29[6X3FLU27Y274I`11CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1Z5l7]318R1
R2e6X3FLU2a274Z21CkA^=`2b1g4[1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d191Q3l4l4]318R1R2e6X3FLU2a27
4Z21CkA^=`2a1g4[1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2a2B?d1;n7l4]318R1R2e6X3FLU2a274Z21CkAU:X3`2^1g4
[1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2`1g4[1g8`1d3e2n1:=X3Z5m
8a12621F0^EgAb2a2B?d1W=]318R1R2e6X3FLU2a274Z21Ck>o2g5f7`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2
B?d1W=]318R1R2e6X3FLU2a274Z21CS2g?^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1f6`6]318R1R2e6X
3FLU2a274Z21CkA^=`2e1g4[1g8ANd3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1U2`4P2_4]318R1R2e6X3FLY1Ka274Z21C[
1U=Y3S6Z7`2]1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2`1g4[1Q4e4
`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2B?d1W=]318R1R2e6X3FLU20`274Z21CkA^=`2b1g4[1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=R2Z118=DR2e6X3FLU2a274Z21CZ:g6HW7V6`2V2g4[1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b65
5f2d11nGb2a2B?d1U1c8]3]318R1C^1g2m3X3FLU2?Q274>:BM1CV2L_1V1_4g6Hg5_1V6`2a1g4[1g8`1d3e2n1:=X3J_4m
8a12621F0W:nLb2a2B?d1U1Q<]318R1R2e6X3FLU2a274Z21CR2h?^=`2f1g4[1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK
0g8f2b2a2B?d1W=]318R1R27]6X3FLU2a274Z21CkAg5f7`2e1g4[1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X2
8B?d1^6h6]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3l1]3m8a12621F0VW1b2a2B?d1W=]318R1R2e6
X3FLU2a274Z21CkA^=`2`1g4[1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=]318R1R2e6X3FLU2a274Z21CS2g?
^=`2^1g4[1g8`1d3e2n1:=X3Z5k6Q2a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2a1g4[1g8`1d3e2n
1:=X3Z5j1P5Q2a12621F0iE\Ab2a2B?d1W=]318R1R2e6X3FLU2a274Z21Cj=P4^=`2`1g4[1g8`1d3e2IT1:=R2U1Z5m8a1
2621F0XQ1m5b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W
=]318R1R2e6X3FLU2a274Z21CkA^=`2`1g4[1g8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W=]318R1R2e6X3FLU2a27
4Z21CkAg5;Z7`2^1g4[1g8`1d3e2n1:=X3Z5>^8a12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2_1g4[1
g8`1d3e2n1:=X3Z5m8a12621F0[@AXFb2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkA^=`2^1g4[1g8`1d3e2n1:=X3Z5m8a
12621F0VW1b2a2B?d1W=]318R1R2e6X3FLU2a274Z21CkAP7]6`2e1g4[1g8`1d3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a
2B68d1W=]318R1R2e6X3FLj1:h1H74Z21CGSA^=`2e2g4[1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50YAe2
n1V8@4?JV1b2a2B68B=Cn1b6i2k12S1V218R1R2e6X3FLj1:_18H7498g11C>89Lf<U3^=`2a1g4[1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1l<:]318R1R2e6X3FLU2a274Z21Ca3Y>U91V4`23h4c;_3;h4S9_2_3cAmG`\1P1h>[<lJ9h48Z;_3
hb2S9_1iDnJ9h4c;_3Rf2Y7_8Y<1nJ=h48Z;_3_9m1g9Lel1S9_1iDPK:h4c;_3l1Uj2k2R1e:T:]C:h4`4R7_3l1n7lY1YX
1Y1d24h4c;_3hc16h4c;_3l1QV1Ve24h4c;_3Um35h4c;_3nW1WZ2<h4`4R7_3mT11n2m1P;^X1fA^2Ch4c;_3l1Y7X7Z?R1
i9^D0K10b4V3aKT;iK:h4c;_30iOoKB[8V3`R26h4c;_3fR22RS14h4c;_3lU34h4c;_3];6h4c;_3_9m1hV34h4c;_3Vb34
h4c;_3Ym27h4c;_3\?f22R[25h4c;_3^X2`V1@h4c;_3`BS2U;nR1g3MD08kJ1?05h4c;_3gOja25h4c;_3gOiI=h4c;_3fK
P4b@LFHQE0CUd17h4c;_3Z`1\2QE04h4c;_3^X25h4c;_3Vb3h;Lh40b;m1a1>]1h4Y6\2\1<l1P4U3hT12Y2[C:Z>Q3FBP6
Y2`1g7;h4c;h1f1`1`X1Y;\3U_1T7R35h4c;_3Zh1ki15h4c;_3fj1_g16h4c;_3nW1cY2C7h4c;_3nW1m:Sl1a25h4V5\6_
3Y:3h4c;_37h4c;_3jOPU1f\1PJ5h4c;_3i=VT35h4c;_3nW1X=5h4c;_3jO\E4h4c;_3We14h4c;_3hd14h4c;_3[X14h4c
;_3ba34h4c;_3hJ5h4c;_3\f1_e14h4c;_3nW15h4c;_3mT114h4c;_3WW26h4c;_3Ya20aD6h4c;_3`[21b4Hi4`=P2]1h4
Y6\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1g7Ii4`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBh2W3Y2`1g7Li4`=P2]1h4Y6\2
\1<l1P4nW12I04Y1[C:Z>Q3FBP6Y2^11g7Ji4`=P2]1h4Y6`1K\1<l1P4nW12Y2[C:Z>Q3FBh2W3Y2`1g7Mi4`=P2]1h4Y6\
2\1<l1P4fKj2\92I_1[C:Z>Q3FBh2W3Y2[14g7Ni4`=P2]1h4_20h3\2\1<l1P4nW12Y2[C:Z>Q3FBh2W3Ga1Y114g7Ki4`=
P2]1h4j4M1>\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1g7Ki4`=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3FBP6Y2[14g7DJi4`
=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3FBP6Y2`1g7DLi4W:X3P2T18h4h5@\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1g7DIi
4`=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3FBP6Y2`1g7Ji4`=P2]1h4Y6\2\1<l1P4T>jBn62Y2[C:Z>Q3FBP6Y2`1g7Ji4
`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBh2W3Y2[14g7Ii4`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2[14g7Mi4`=
P2]1h4`2h3\2\1<l1P4eW1252Y2[C:Z>Q3FBh2W3Y2[14g7Ji4`=P2]1h4Y6\2\1<l1P4W5fR12Q1W1[C:Z>Q3FBP6Y2`1g7
Ji4`=P2]1h4Y6\2\1<l1P4nW12OY1[C:Z>Q3FBP6Y2[14g7Ki4`=P2]1h4Y6\2\147l1P4k5jEW<2Y2[C:Z>Q3FBP6Y2`1g7
Ii4`=P2]1h4Y6\2\1<l1P4nW12Y2WAS2:Z>Q3FBP6Y2`1g7Ii4`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3FBP6Y2`1g7D7j4
_=P2]1R;T:]\2<j4_=a1>Q1;R;T:cW1m3kP1T;8j4_=P2]1P7Q4T:]\28j4_=P2]1R;T:]\2h>4k41YV4lJ1k45k4d]2]6nI
eT12k4Q^3Dk4d@a7a12?U3>_1Mo1@nQ1^63e3m4bY1m241k42k4gU35k4oY1[4iX302m4e]21m44n4fe1WR3a31n42o4h@1o
44o4XZ4d6n;2o4m`43o42Q?2o4Uk49P5TY4n6a<E301c17P5TY4n6a<E306P5Sf4S7?2U3;P5X5YEg7T1`Q1^e1^U12a1<5P
51^=[S4h;3P51go48P51UDFmk3^;624P5Zi2PT2j11P53P5\a4X;5P51RY4YCL1P52Q5U<6Q5a;0`T4Fm69Q5b;B2\X2X\1a
6Y9m62Q5k94Q5S==Z[43Q5lk2a=1Q54Q5j>f7Z[22Q5S`42Q5cQ52Q5U<1R55R5V`1kh2YC66R5i5ZS2S\1ZW1A5R5c21_W4
_G7R5n11h;TR4T9_33R5Sc2oU24R5n_4T9e34R5jd4h7T14R5_f4b6X32R5Yl45S5[_41n@59S5=m^4110m<m353S5\P554S
5[_4PA56S5aR2i\21n@58S5[_4110m<m356S5ob4^9S1i254S5^l4m354S5jm4a255T5TU4n?0g45T5jl1d8c_2h41T51U53
U5ac1bl11V57Y5Uc2W@f2i@[7UB1[5Y1\5R2I`>n5m1[8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1F=<_5b8fDX1T10g7Q1X3V1
j1f;h<6gf28f7bJj8R:2]559]5XBd6X7]B>P5dY1lJE_5@`4i4f6=n?n?bW17i=[:5U2R88l7c1^:X4e<9_5P1oCTR2d1h9o
3jDT7;_5`5[<n3VR1`^1h;Y1g7i6o24a5Z>j:d5:a5k^10_Z1U4FeGe7Q3g22c548e5an1`1g32j3[X1d81h58l5ek1@[2QX
2a3h2Z>5l5mU3jd1EQ48m521d1nR1f_2U368o5`?V9^7RZ10[8_[1CQ6?cCCa=Ba31;XR16b1n6g[1Go2n7W>2CQ66lCCa=B
a31;XR16b19MP5Eg[1Gn:4Q6QT2U:[52Q6To33Q6a:?4Q6_a2bP1c<2Q6YU33Q6U>P^12md1oR22Z6j[3NiCn3W3W1f32?e5
U1H^2e6R6V3g8c6e4Q2d3Q1V1cDFc8F9S2m5Y3WV10BTEV6Z?g7P5eM;V1P<VJ4n21:D`2Q3iE;f6h3H`1k]2RZ1cM41A99f
6Ce5c1\1b3cU1^@h;6m6h2_3k5Xi1UL5o6i5nJhT1i]12o6aU23Q71h;3Q71]j34R7ga1Y1_13R7on1b11R77Pc1lj2d21X<
d252W7Sb21W75\7b2nCeR1km14\7T1\En61]7;_7SKe8n1eT1m4^\1g3d;X<n55_7oT1Ve1k1][11e74e7`U1US2jK2f719f
717X2ZLSY1]8PMSb12j7ja45n7nX1d6[3g13n7c_1S5:o7kd2Q3_4?1jQ1E3ZA0?Y8f=;00S5d3Y3S2b2h\1^>T1P2oO2Y8k
P13Y8jP103Z8o1Zf42Z8o11[81[83\8nMi92\8nM1\81]81^82`8ZK2a823a8lX3UT12a8R]44a80PZ2PS21a82a802a8kP2
2a8U]23a8]3hK2a8VO2a8RQ14^e40Y<T106c8\2RLah1P2k11d89h8\W2KZ3Q;^1V1X1iV14m8Yl1\OgK9m8mBWEZ3P4S6Y`
1j5I2n844R9ZIgKid26U9g3a_1TW2d6kD5U9g3@Yk1c33U9RH^m19X9h2VR1IfBeHn1jDUG3X9TMkE1X92X9nj12X9bm13Z9
Of22Z9Sg15Z9Sg1R8Z5f;1Z95[9O1d2i\204^9^a1P8Zf18_9Q3[CR2<`_1m4S[12_9`H7Z`1<5Q6jKY3i15c9o29\W2W23c
9o2nY26c9c<oLQ:XIZ35f9[9[W1lA_d15f9[9Xi1_d1?2f9ej38h9cT1W3Q@DbCgT1kC1h91j94m9U_2d[1f52m9aP41n96n
9QIJfR1Y<d4@P:_;_80?=0W1b4e3C[>4n6Tg1^42Q:k21Q:1R:1R:3S:do2cC3S:1Vc31S:1U:1V:2W:Tc32Z:14Z:1Jmf44
Z:1eZ2E3Z:1[[24Z:1Ro1eh21Z:02^:Sl43^:Wc2\W2A_:2b?CT>f31_R132b1fb1Gh42]DX61f:1f:2f:\n13f:V252f:\2
<j:Y1`:W7lBc1j=T1Z7U9W4c]26j:Y1YV1hS1`Q2R<1l:2l:Vn12l:^_31o:3R;`2bn12R;SQ21R;4T;PS4[Dd22T;\U39T;
]W2c5cDQAX@h9a:07W;TZ2f]2;Lm261W;4W;Wn15_h22W;mf44X;]KoR1gQ21X;5[;XV1m5i5]G3g;1Ui34k;R3V3=4k;i_3
i5RU12k;i_32o;bZ21o;5o;ZGb4nQ1e<3o;XX2VO2o;XX24Q<PCSM\23Q<l^1cM2Q<V_16U<^7\Dii18X12Y<`X11[<=`<fB
Y3:h1b20YP1kM0?X;\D1a<2a<kE2c<h`31c<2c<`a12c<b\22c<n^11g<1i<2i<3:i<3EX5QR1Q:`?^S1UT118i<IX5dk1^S
14PT112l<Y^42m<nQ21m<2Q=fA3Q=fAo84Q=fAo8ZQ12Q=kb14Q=fAo8Ri21S=1S=3S=`o2mi12W=lF2Z=hk12Z=YX12[=jK
1[=4_=o4^`4S32_=j[11c=6c=Sg416[154c=WNTi3a12c=\a12c=\_45c=g`1T3R7nV24c=oj1l5_^22c=bX43c=bX411c=2
c=Rk12c=gX22c=ik12c=lP24g=`^1[2@1g=2k=QR21k=03V?]8S26S>VT19h[1ae1e35S>WT1m6V@f32S>VT1:PNOT:a;m20
\:Q<XDU3<PAk2c3R4hD1^8Z8eU1R3J`f12V>\d33V>bP1PW12V>cW2;W>h5a6g<[42b5]3\?S9Xe15W>cFDlk1i33Z>1QY16
h>[>mP1_;PKoN;k>P5c3R4f110_9kQ2R2Yb14m>I2U11UC6n>\4Yi3Y9h3k42Q?^63Q?^6Qa44S?]6X>29S?]6X>2N\j1U3W
1m14T?R2[OoY2LT?QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1Gl1_V1k@\33U?n`2Z>2U?`e21U?1V?2V?aU23V?aU2\22V
?go11Y?5Y?X2Q?e4YX14]?c4R=gT11d?6d?H0W2do3P;4RMh:af2V42j?i16j?19]1gB`42j?11k?5S@?0U\4B3W@o3aQ41W
@1\@1`@2c@?1d@;f@QBk39m[1^HZ3fW1X;<81i@1SA2SA]Q32SAXk13SAVBQY13WA\d2oJ2WAek36YA[`2]1AZR1;2_Ag21_
A1aA3hAW=XD1hA1nA2QBR23QBR2eB1QB4UB=Xl142UB=1UB3UBdV1aW25UBVi1_g13^22UBPd31VB5YBP3oHo9dL1ZB2ZBT[
24cOUU2RZ1PE<WP1o5d33Uc11R4R4j9eY1EU51_m42cOZ37_BXOQ7PEcV2PA52`BnZ41aB2aBV32aB\Z31cB1ih11lB2lB[c
33lBPT1`W12lBa[21SC:SCm4E>GU11hIQ5`N1UC2WC_71XC2[C41bC4bCR;b806dCV^28b7P=Q>2dCkX25dClc2U1f2i@1dC
3dCV^283dC`m1`[22dC\D1dC1lC>mCb1k>h>7l4k@9f1`_1iD2g3_91mC9mCh=PK\<k=c[1Y:l7h91TD2TD\d12TDH2TDH1W
D1bD2gDaj27jDmc1g5k2[1hE91SE7SE[V1a7_]20011ZE4\EV8GfI6]ETV1Bf5ej2U4O`EV9?E_21h41@\46F712Y;Q2\BQ5
1@K^1a32T<0TB0a>S11`E2`Ee@2`Ei?4bEl?mGTU21bE2dElc21eE3gEVX1Y;4gEnOS8T>1hE1iE6iEoi1[4[G114jEaT3T?
S42lE13SFVU1Q51UF6UF1o^2fh1b4j31WF4YFYL\Z241ZF4ZF[_2a843ZFd_1XX12ZFYQ37\F0W8dc1f1nZ1e65\F0W8k3_a
12\F04\Fmk1f1da11\F2cFW`35cFSo1n30S]11Xm38eFTJ^?R1\7]=cU1oW11hF01io31`o42S]4XB3SW1bf1kX21W_40000
02j_4R31j_41j_41j_41j_41j_41j_41j_41j_41j_41j_41j_41j_40008nFa3ZR1n9Tl1f3\1^L4ok1e2IZ<6VGIe1a1cG
B7VGcJS2o1\P1<_W12YGo11ZG2[GY51[G3]Gm2mZ32^Gl24di32dV1P13`GR4Y;2aGVf38aG`3?_o1W=eMLXC;aGhj14Z1PD
N7[1Q1_BkB5dGS2d1cT3bN7iG^1h1S1gi3^;64iG^1m2\U45nGY3eH6SZ22^He23`Haa2m73`Hc^1mR15`Hc^1mR1Q112aHJ
2aHQ31cH2hHn43hHn4iZ11hH8iHZ2lBT4_n2:Y>:04mH^10]J8mH^10]Jd1iHm6aY14mH^10\U31TI1XI2ZIUT11ZI1\I8o]
1g>2C0gZ2013fIjI[Y32fIjI;bJ^R1]P1f>1H`Nn43X9e42jI_11jI2kIP\11kI2TJ^I2[JXB5bJoQ11m^2R97bJ`2le1U8]
S1m6\A2dJR\33dJfS3T87dJLd<j\2]6U6lT12eJjj24fJ31Wk31gJ4RKoh2R1gA4RK[Akk1eh12TK11VK3XKWg3`=1ZK6ZK_
9UA^9R`2j32ZKb\23]KdJgU21aK2bKg\22bKk@2cKY;1cK2eK]S36gKCCiNh8L3kKcLS;2PL31PL2VLkA1YL>ZLl7aLeQ1V3
U1Q1=@?X19lU1j22_L@4`LXf1QH14`LXf1QH13`LZ^215`LXf1i6WAlB4gW3[T1e3UA2cLkGCeLX2b2h3d2Cg1XBX9b1PFd=
\Z13i4:b4X4V12fLZC;iLV1OW1l8d\2f5@n<f8mC1jL4gh1bl1[E:01mL3oLc5Zk3003RMPg1^a14RMme1c[1m69RMd1e3X<
YT1c[1o3m24DRMV>2H2U1124iS15d2d1Ko1KmV1i4m9T?7SMXLX5m3^=b5X31SM3SMY5k]11VM2VMoo35XM[155Vg22YMn64
mf1`W1\1Y409ZM10_1<g9fo1R2Yb12[Mkk26\M0l1g9g;[X31aM4cM^J5h^24cMc7VBPH3cM^Jbm21cM1gM1gM;hM1jF[b1]
7F=d1b2cQ1Y79PN02Jk5e3B0Q]25PNS;0f7dZ24[N02^93[N022\NhR32\N23]N1XL2]NZL2_Na83_N[5U31_N2_NQi12_N^
95aNe?P<ja2jB2bNoM7dNh31b2UU2e;`;1eN3gN?T59gN[5c4b?X_1N6m2oI1hN2hNo84jN5?Y58mN<g9f>[8e3i8``25nNP
9ae1lKb81RO4VO\9g1jP21VO2ZOna24[OQFXY2Z=2]OWN1cO9cOc6X2Xl1\5lMV4iA[61lO1QP1?WP1Q8b13=k9lBPFR4f2[
1[IV2Z>^?1ZP13[P11U24[P1hV15j<2\P1Xe11\P13\P1VR1QC6dP1ia1b6ba1e2h12dP1`N3dP1X8S`1R1gP1J]42h3ASOm
=_555P21:2NU3@91L2ER3n8R6o=a8P:0Q11T322iP1mS30D[Q1l6T4m:0eB\:E;V14Fo6V5R1QH4W8n2[23eQ1R1Xa12TR1W
T34]R1]a1173]R1on1i31_R11cR19hR1k39m[1^HQ[1X;<83hR1[X2dA6hR1U4]6Uj1o3S31iR101bS11TS11WS12WS1_Q31
XS11ZS13ZS1b1cb12ZS1Vd11`S13bS1hf3J3eS1S5f]21jS11kS12kS1U32lS1^Q31nS11PT13PT1_7]Y35PT1jM_6b\2[A3
PT1oc1o@2PT1oT21QT18ST1c4c?F_3h<]3iJ2ST1c41TT11XT11YT12\T1i11\T14\T1l62RA5\T1m2Q7aW1gT11`T11`T13
`T1f\1n32hT1eU1:jT1h3^G__2:G000h@2jT1UA1jT12mT1Ue22mT1cb11mT12mT1PW15PU11U76ZY25PU11m6kCme14PU1o
6761PU12PU1i`21WU11ZU14ZU1hX1b\118ZU1U<D[2c1`G_=[d15dU1]Baa1Q193PV12e\24PV12aP2`:4PV12Q3_m12PV12
1PV12VV1VW11VV12WV1nf11WV1:WV1d3Agb1V21b4[1ja1o11]V13^V1Xl2kR11dV12dV1Wg21fV14jV1oHbIVQ11mV15mV1
U\1[T1P>77nV1cP2Hh12nIT201SW14XW100P42XW101XW11ZW14[W1eR1^e1SW12[W1Th23[W1Th2`W11ee41hW13hW1[h1<
2hW1VH1kW11mW11nW11QX13QX1\g1e201UX11UX103VX1Xc2R[12VX1Xc22ZX1V45cX1nV3:I01cX12cX1PS2;mX1gW1[8]3
[2d1h1l2b8U9l?1UY11Vd21]Y11`Y13cY1dHkf21cY17jY1a]31O02W<8jY17dW20nb11295lY1Agb1W8ja11lY13nY1k^1U
X28nY1n:`Y2c>^4d8g2g36QZ1bc1g53REe62QZ1^i11QZ14[Z10ll2D3_Z1mb1P22_Z1mb11_Z17aZ110PX2eT1Q126aZ11Q
X2eT1Q124aZ12h]331dT51dT53jZ1SU2a^1?mZ12PX1^8^7c=[H[1X4R7b94X48?2R[121U[12U[1V`23X[12be32Y[121Z[
11[[11`[12`[1TX23`[15Te32`[1;2`[1d=4`[1gP3U4SF4`[1bT1W9A4b[1YIQ341c[12f[121i[14i[1\Jg142k[1ih301
m[12m[1gW21n[11P\12P\1cM5P\1YQ3h1`?^21U\15U\1b1T\1Y4m[16X\16N12Y;2Z\1a^15[\1V`3;h811[\14^\1`Baf2
l94^\1kk1\HU6<_\1i5a8m70a:Yd1U2R2b:1S22_\1YR11_\13`\11^T16`\11;_R1b1]n12b\112d\1g^22d\1cQ21d\16e
\11YT1fb1f=X?7e\116_R1b1fb1\L3P]1mNYh13S]1jT1c51V]12V]1oZ14V]1nP3h9]:4V]1US2R3fD4V]1jU1Z2i22X]1g
g32Z]1TR11d]11e]1<Sm1[4Z2W3a2a7fl1\2<0i>h11fh26m]1k2V3U6m@04Za1Pg1h1V@8n]1kGb@\B7[12A2il1ha25al1
\AJaIZB04Q^1Y?`X2j:6kk1iS1P2k1YZ1f300002o\3jN001X^11Y^16[^1UR1SZ1fLZ;_33\^1aW1gT11Q^24e^1T5XT3j:
5e^1\5Tm2S6Z;3f^1^U1\a11fh201hd20007R_1\[1R6O00VQ21ho11S_11_U42T_1W93_e1\Hn=2Z_1kR13Z_1kR1o62Z_1
WR13d_1ZV1S\23d_1fa2gP12f_1QW32g_1n[22g_1^Y103k_1d2RY101Q`13S`1U9mC7S`14m8TMU3[Y1a23S`1]Lmh14T`1
S2SZ1c93U`1l8`W301UY21Y`13Y`1k8hD5]`1mg1h1d@\91]`11^`13^`1[812b`1:1c`17d`1g8<Y4g5d522QT2bD01l`11
m`14m`1jEfn1=3Pa1QV1eV11Pa12Pa1lA3Pa1XR1UE4Pa1Y@T>S:2Ua1TY11Va12Va1gL6ca1GX@d<]3V54Ya1:Q@V^21[a1
3\a1Y9\a22\a1Y91\a11ka13na1YK22oa1nj21Pb102Yb1a82_c1Rc31]b11`b12db121eb12hb1]22hb1Z^22jb1X^23nb1
]=Yj14Sc1n`32l12Tc1gb22Wc1f82Zc1kE3Zc1kETN5[c1jh1oJ^5Y92[c121[c11]c11_c15bc1Q@WH=RY11gc16ic1a4l3
]2ef2\;1ic11_Z21jc12`S4jM02R\2fc12Wi1_[23Pd1oU2W32Rd1P901md41jQ43Zd1Yo1eJ1[d12[d1b=1^d13bd1cR1W2
2hd1lM004id1o9g=jb102je1i61o^21Zk101a`4000001Vm41_e11kk21^V41aV36jh1?2Tl1V:lC003Ui1T2k40002nm1Y;
1ge1005he1h7o4\j1lS14he1R6P?bj12ke1jW11ke102ne1j71Pf11Qf11Rf11Sf12Tf1]a13Ri1j\2eC9Wf1fAgf1m4[23Z
=P:l36Wf1fAgf1m4[232Wf1_;1Q^21Xf102Zf1on11Zf13\f1^FZn11\f101gf12nk1_32ok1_32if1VV31if15if1^F]8k2
H1ij101bh21jf11fZ22aj1h82ii2903lf1X:b;2Rg1^W21Rg11dk13U^2PNhY14nj1Pk2\:@1lX21fo11Vg13Vg1iP1[A001
TY21Zg12__2e1:[g1fB\:hP17W7154W;3ag1VA`31gg12ig1kD2jg1g;2kS2Y98lg1R5i=Mg_1^@o8nA1lg13ng1YARh21ng
12Rh1mb11Rh12Rh1[V12Sh1]72Uh1k93Zh1n5RS33Zh1]3]g12Zh1]R24[h1kGf8eJ1]h12ah1eE1ah11bh11TQ21fh11jh1
3mh1Va1d@1Pi12Qi1gC2Qi1mC4Qi1Z1bBib12Ti103Ui1d?dW22Ui1e23Ui1e2X=2Ui1o?2Ui1n?1Ui11Wi12Xi1nC7Xi1B2
f7]2jGRW21Xi11Yi12Yi1mC1Zi13^i1[7dn22`i1]:1bi101fi12fi1a51ii102li132li131Qj11io11Wj11Yj11cj11dj1
01gj12ij1VC2Tk1dn11Uk11Xk12\k1RZ22kZ2TP101`k12bk1Vc22dk1o27dk16d1mDg4j1Sb12dk1P<2dk1n22hk1fY22hk
1PT23ik1h>a@1kk14kk1X=^5Yg12kk1X=01Sj203lk1^2dD3mk1oS3P31mk101Ym12nk1_31ok11Pl13Pl1^=51kU2002Tl1
QQ31Vl11Xl11Yl11[l101\l11]l11al11bl12bl1W@1bl14bl1c_1JQ71fl13fl1`3d34fl18?e24fl1X3c1S_22gl1a<1hl
15jl1Cb2UX201jl11nl11nl11ol11Qm13Tm1VZ1b31Tm11Um12Vm1dm12Ym1aX23Zm1ne1bB5_m1`EXW1Z4m603dm1k<Xe12
em1Pn12im1b21im14im1AoGbe12im1oQ22im1aH1jm12nm1Y;3nm1Y;m21nm1004om1`B>f41om14om1Y^1mCh71o^202Un1
UH1Wn13Ym2a2Y41Yn11[n16\n1_Q1d2T1_EQC001an102en1^:2Ro1c401So102Uo1fc22Vo1ni11Vo11Zo11_o12bo1\>1b
o11co13eo1ZCab11fo17jo1mB^4U2VQ1YJQ82lo1B1mo11oo11QP24SP2fX17@001]P21^P21_P2001bP21dP2005hP2a1W2
Lb11hP27jP2o7IP16o3Pg11lP23nP20dS11nP21oP201QQ21oR204VQ2[]2g1j@01ZQ21_Q21`Q24aQ2i9`9l8002dQ2Vo20
1eQ21j[21kU201kQ201oQ201PR2006VR2fV263n2n41n\401S[21ZR21^R21_R21aR23fR2c2\21gR21jR21UQ501mR202Yk
3^91PS21RS202VS2\Y201XS22XS2]n21ZS2001^S201aS22eS2Vm2001kS21lS21mS21PT22QT2k61QT20000001VT21WT24
WT2X52j32WT2]`21ZT21_T23bT2LC1bT21gT203lT2Q343TU2fX2^>1UU25WU2a1Z]1@\11WU23]U2U:o91]U23_U2C[o12_
U2C2_U2S13aU2X5_Z24bU21[2Xj11bU21hU21iU21jU24kU2j^2113kU2\IcS12kU2l11kU21PV22PV273RV2FK2RV2A1RV2
1SV23VV2g141WV23XV2^U2mD2XV2;1XV21ZV21[V22]V2G3]V2G\S11]V21^V22^V2W^15^V2e[11101aV21bV21cV28cV2?
`d1g6R@i2a721dV23dV2_2df11eV21fV21iV22iV2VV23kV2ZAiZ13lV2?X[11lV21QW23TW2CZ[12TW2C1TW21UW23cW2im
1QE1dW21eW22eW2jX22eW2o\24eW2P]2112eW2QZ21gW21nW21UX22UX2_]21ZX21[X21X\21^X23_X2<bf23_X21:1_X21a
X24cX2h3R`1[42cX2kc11cX21fX21jX24jX2Qj13^21lX21mX21QY21SY22SY2X32SY2[c12SY2Wa12SY2U32SY2k22SY2]3
2SY2ha13SY2T1UO2SY2h52SY2mM5SY2Q>k?[323SY2Q1jb22SY2Q12SY2lc24SY2Q1jb2R501TY22TY2^52TY2T12TY2e13T
Y2f[201UY21[Y22]Y2k22]Y2R51]Y22_Y252`Y224`Y22Abf13`Y22S43`Y22Tg101cY21eY22gY2aP21hY21iY22lY2_21l
Y21mY22nY2ei19SZ2k6Y3Q4Y1Z7J8`R25UZ2V3T7V\1g41UZ25UZ2V3[c1g4bL2UZ2\U22UZ2R31Y[21`o41XZ23XZ2XL`12
XZ2SO2XZ2iM1]Z21^Z21_Z21`Z21cZ22cZ2hd101jZ22mZ2U41mZ21nZ21oZ21oZ21S[21Y[202Z[2R>2\[2hC3][2X1hh11
_[21j[22j[211m[22m[2>1n[22n[2Yh12n[2he11o[21P\21Q\22Q\2a=1Q\24Q\2]3g;C1R\25T\2io1o80mA5T\2io1o80
L6T\2io1o80P8Y91V\21W\21X\24X\2eo1P9mA2X\2eo11Y\21\\21a\22a\2Yd12a\2a<1e\21f\21h\22l\2nc13l\2]L3
1l\21V]21X]22X]2j<1Y]21]]21^]26b]2b4T9N`P2501T^22V^201V^21W^21Z^23]^2QR2o51]^22]^2U;1_^21`^22`^2
jb11c^21io32d^2h_11e^22g^2T83i^21QQ21l^21n^23o^2a5Wo11o^21S_22S_2l^11T_21V_202X_2]32Y_2d82\_2[61
\_21__23__2^l1[J2__2S:3__2=\f22__2=2__2e15__2Cb5d3A4__2Cb5d31[Q501`_203d_2k8hW12d_2k83e_2V6`12e_
2V^11k_22n_214X`2e8?ZI2Rg2\21Y`24Wa2n3a3QV27[`2a:gCPP1Y@3Y54``2=0f41c`201e`22\a2[11\a23\a20[12]a
2[13]a2[1S23ba2S4V47ba2S4V4^N0^Gb@2ba2Z82ba2S41ba23ba2e2d52ja2b41la25na2m4S[1U:n64na2c5YW1S32na2
m43na2m4E2na2a`21na21Sb22Sb2Wf11Ub22Zb2_F1\b22^b2mc24`b2BO[31bb21cb22cb2T61eb26eb2a;dY1R<e3m:1eb
22eb2P41fb22gb221gb21ib22ib2S23lb2<UE1lb22lb2hZ11mb21ob22Pc2ab12Pc2c[11Pc22Pc2db16Sc20a3]4RLhK3S
c20a51Sc22Yc2UE3mc20e22mc202nc2ca13Td2oV2P51Td24Ud2[G1nI1[d22[d2XT11mi21hd24hd2Ug1o803hd2VP2i43h
d2UP201jd21od21Re22^e2QE1_e22ee2X31ee22fe2V41fe21ge22ge2n33he2Sk1n31he21je23le2`1VE1le23ej3fV1f3
2oe2Zj13Tf2;]12Xf2n@1[f21]f22]f2a^11^f21_f21bf22cf2o_21df22df2S22df2Ye11ef22ff2`P11ff23gf2][1R:1
gf22Pg2e23Rg22bV11Ug21Yg21_g21ag21fg21Vh24Vh2US1d5Q22Vh2aU14Vh2eU1_IA2^h201bh21fh21hh21jh22nh2c:
1nh21Qi22Vi2nX21Vi21[i21_i22_i2dQ21ai21ci22ci2cK2ci2k>2ci2TO2fi201ki21mi23mi2eb1kD1Sj22Sj2dN01Wj
21^j22^j2cU12^j2UV13_j2Z1c\11bj21gj21kj23mj29C2nj251Wk23\k2E=2\k2S11]k22_k2_[12dk2=1dk22dk2bj11j
k21kk21lk22mk2`R23Tl20bj13Tl20X\12Yl2S>2Yl2g:1`l21bl21el21jl21ml24ol2YR1]8<1ol25Xm21Q3l413Xm21n7
2]m2V>3]m2P2[32]m2P23]m2P2e23^m2c_1n@1bm21fm23fm2n1l35im2U2g1Q3Qn14nm2Y4l2]C4Wn2]i1m:c11To21^n2;
en2Am3@m1Z8MCo=S7e11To21Uo23Wo2^4m11Wo22]o216`o264n2[104`o26_402ao2X203eo2P2k12ko2Y41TQ31ZQ304^Q
33001^Q34bQ300VQ21dQ31fQ32fQ3Y]13gQ3Q3Qn13gQ3Ao22PR3WA1PR32TR3U<1TR31gV51jR31kR31bS31lS32WT301WT
31YT36^T3`b155a311iT32VU301[U31jU33aV3m;k71aV34aV3i1oAb<2aV3`11QW33QW3h201[W32aW3Y\11dW32mW3^11m
W31RX33RX3[1N2RX3bL1SX302WX3\`14ZX3[\1111ZX34ZX3k1k9V23[X3n1U11\X31_X33aX3171fX31jX31PY31RY32RY3
YK2XY3\21ZY33\Y31l@1\Y304VZ3WGU3V<1^Z31`Z32bZ3Wb11dZ32eZ3XQ13S[3UEo41T[32T[3QJ3T[3QJlL2V[3kD1Z[3
1b[30002W]4`<03V\3hY1[;4V\318?3X\38kd12X\382Y\3S24d\3a;g4k72d\3l31d\36j\3Z5\9[1k7\23P^3X3nD1Y_33
__3RP1nA2a_3\=1m_31[`32\`3R31_m41\b32\b3W]102^b3H2^b3;1^b32_b3k72`b341`b34ab3nP11XB2db3SS12eb3C1
eb32eb3B3eb3B11fb31hb32jb3=1jb32jb332jb3>02lb3bZ11lb33mb3_>nM1nU42ob3mc11Qc32Rc3801Tc31Uc31Vc32W
c301Wc32Xc3a>1Xc31Yc301`c32dc301ec31gc31Sd32Sd3n11Ud31Wd301ok41nk41bd31dd32dd3R@1jd32jd3X:2Xe3O0
02`e3Y71`e32be301ce31je32ke3\41ne31Pf31Xf33Xf3Z8R71Yf31Ya43Ya4[711Wg31Xg31]g31dg301fg31Uh31Vh31Z
h31hh31mh32Pi371Pi31Si31Vi33Vi3311Wi31\i33ei3XBh91ii31ni32Pj3W33Pj3_S1k12Pj3_S12Sj3b11Sj31[j31^j
32cj3e301hj31hj31ij301jj31lj31nj31Pk31Yk31\k31_k34_k3^@n3P51fk31ik31jk33kk3W5l@1mk31nk32Tl3]Z12X
l321[l31_l32_l3[41al31bl31nl35\m3hT12S2n21`m31am32gm3oL1hm32lm3`H1om300002Un3lQ11]n33]n3Z1n43]n3
_6VF1`n301an31jQ42dn3m63dn3m621dn34fn30R<YK01in301kn32on3m51on31Po301So31[o31\o31bo31ho31io32io3
SM2io3cQ12io3e51mo31QP41RP41SP42SP4PV11WP41_P401bP41cP41eP42fP4k@1fP42hP4S31kP41nP44SQ4\5j:e?3SQ
4d>iF1SQ41UQ41[Q42]Q4W31_Q41bQ41dQ41jQ42nQ404PR4_?k511QR41XR41cR42cR4]T12gR4>1lR41VS41[S42[S4k91
]S41aS41dS41lS40002XT411XT42XT4gD1\T41dT41eT41fT41gT42hT4\81jT42mT4ZM1mT41oT401_U401`U41bU41eU41
hU42hU4R?5iU4n9X5T9e31kU41lU41mU40001PV43PV4[;01UV41VV41XV41[V41gV41kV43XW4_8k?1nW41YX41_X41bX41
fY42TZ4_F1UZ41YZ4004dZ4l<P601jZ41mZ41Q[41U[41b[42g[4mD3n[4P9L1n[44n[4o8Q8Y92n[4P92n[4[J2S\4kD1S\
4002U\4fF1U\41X\41]\42^\4Y13_\40[A5_\40]9m7c81a\45a\40X80d<5a\40X80Q14b\4X80d<1c\42f\4fD1h\43h\4
U9a@1m\41n\41o\41P]41Q]43R]40`43R]4a<\42R]4n@1U]42U]4\31V]42_]4D2k]4^>1l]41Q^43W^4Z1nA1Z^42Z^4WH
1[^41b^41l^43U_4e2^:1V_41W_41bd43Y_4g6P83b_4T101b_42f_4Z23h_4X;`;2h_4k?1h_41o_41S`42T`4f41T`41W`
42Z`4j@01^`41_`41``42``4a31b`41g`42h`4c@1i`43j`4182l`4n31Pa44Pa4e3113Ua4e302Wa4dD2Wa4_902Ya4Q@1Z
a42^a4l?02aa4Y22ba4d?1ca4001Pb42Qb4^901Tb41]b40004_b4i2a721`b41`b41eb42eb4f12hb4j61lb41nb41Pc401
Sc42Qn4g21Tc41Vc41Yc42\c4X=1\c41`c41cc41fc4001kc42lc4N3lc4N01nc41Rd41Sd401_d42bd4\11bd42bd481ed4
2ed4l<3fd4111fd41id41kd42kd401md43nd40L1nd41od42Qe4T91Qe41Ze43ae48Z73ae4X4Z32ae4c71ee41he41ke41m
e45ne4l36i3c83ne4l3d<3Sf4d4;1Sf43Sf4P501Wf41_f43ff4h;N1hf41of42of4\23of4;12of4=2Wg431[g43[g4Q122
jg4S;2]h4X;1]h44^h4a<011ah47ah4l7d2;Lm262eh411jh41mh43Pi4V2i;1Pi41\i41ci41di42ji4Z34ki4c2\1f82ki
4c21ni41_j42fj4o21Tk41Vk41Wk41lk41ok42Pl4b71Pl41Tl41]l42bl4;1Pm41Qm41Um402em4[31em41km41nm42Qn4^
11Qn41Un41Vn41]n42]n4O1cn41dn42dn4h21Vo41Wo41\o41]o41`o41fo41ho41jo41QP51UP52UP5T61cP51eP51iP51k
P51mP51oP51PQ51QQ51UQ51XQ51[Q51\Q51]Q51_Q51aQ52bQ5S12fQ5<1PR51TR51UR53VR5k121gR51hR51kR52lR511nR
52PS511ZS51_S51fS51kS51dT51eT53eT5;11jT53PU5011RU51SU5001^U51_U51`U51cU51hU51kU51oU51TV51XV51ZV5
1\V51`V51bV52cV511cV51eV51hV51PW51QW52ZW561aW5[301210;0mo13345467891210;0mo133454678:;<10;0mk1=3
4>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP1
00;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134
b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;
0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;
0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^
2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334
R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^3
34_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i
334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;
0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410
;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4
h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1
a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5
]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j
527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P627T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5
W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk
1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0mY1X537e67c4c1f6h6\1i600;0mi3j624k67l6m6\1i600;0mk1
j624k67l6n6\1i600;0mo1o624k67l6P7Q4R400;0mi3j624k67l6Q7_1<10;0mm1R724k67l6S7^4_410;0mi1T724k67l6
U7\1V700;0mm1W724k67l6X7HI10;0mm1Y724k67l6Z7;<10;0mi1[724k67l6\7Hm410;0mm1]724k67l6^7HI10;0mk3_7
24W37f3`7\1E10;0mi1a724W37f3b7\1E10;0mi1a724W37f3c7_1`110;0mo1a724W37f3d7U1i610;0]n1e724W37f3f7;
l110;0]o1m124W37f3g7\1E10;0ii1a724W37f3h7;<10;0mm1C24W37f3i7h3g210;0mm1i324j3?k3j7\1V710;0mY3k73
4X3W2l77m7n7\1V710;0mj3k734X3W2l77m7o7\1V710;0mi3k734X3W2l77m7P8\1V710;0mo7k734X3W2l77m7Q8\1V710
;0mi7R834X3W2l77m7S8\1V710;0mo5T834X3W2l77m7U8\1V710;0mm7V834X3W2l77m7W8\1V710;0mo7X834X3W2l77m7
Y8\1V710;0mo1Z834X3W2l77m7[8\1V710;0mi3k734X3W2l77m7\8\1\610;0mo1]834X3W2l77m7^8\1V710;0mi5k734X
3W2l77m7_8\1V710;0mY1`834X3W2l77m7a8\1V710;0mi3k734X3W2l77m7b8\1V710;0mi1k734X3W2l77m7c8\1i610;0
mi1d834X3W2l77m7j1P10P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P
81P81P80P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P
41ej?QDU5`DSn1PDn_5QDV5PD``5PDe[5PDll2PDf`5PDli2PDf`5PDll2PD[X4PD``5PDml2PDll2QDW5QDX5PDU`2PDbS3
PD`X4QDY5PDcX4QDZ5PDe[5QD[5PDll2PD[X4PDHQD\5PDgS3PDkT3PDHPDX`9QD]5PDdX4PDe[5PDUW6QD^5QD_5PDcQ5PD
\`9WD0QD`5PDgX4QD`5XD0WD0PDe[5PDio2QDa5QDb5XD0QDc5WD0PDio2QDa5QDb5XD0QDc5WD0PDgS3QDd5QDe5XD0SD0W
D0PDe`5PDaX4PDf`5XD0WD0QDf5QDg5P@`T3XD0SD0WD0QDh5QDi5XD0SD0WD0QDj5QDk5TD1QDj5P@aS3XD0WD0PDcX4PDc
[5QDl5XD0QDm5P@`T3QDn5QDo5QDP6Q@m3QDQ6QDR6QDb3Q`1k3QDS6PDHPD`T3SD0`E^X4`E]X4`EcX4`E4`Eb9`E`9QDT6
aD0`Db7`Dc7`D`7`Da7`D^2`DP8`DbS3`D[X4`D`S3`DQa9`D_X4`D4`D`1QDU6P@\X4Q@V6WD0QDW6XD0aD`3`DbS3`DSV3
`D`S3`D^2`D`1`D`X4`D[X4`D^X4WD0QDU6QDW6XD0QDX6WD0PD``5QDY6XD0WD0PDf`5QDZ6XD0`DbS3`DP8`D^2aD0`DW1
`DY8`Dm9PD``5QD[6QD\6WD0PDg`5XD0PD\X4QD]6aD`3UD0WD0PDg`5XD0`D\X4PDSa9QD^6QD_6PDTa9PDnS2PDSa9QD`6
PDUa9QDa6`E^2`EP8`Eo7`E^X4`Ek;`Ei;`E_X4PDHQDb6`Db7`Dc7`DU1`DS1`DbS3SD0PDW`2QDc6QDd6QDe6SD0QDf6PD
Wo2QDg6QDh6QDi6Q@`3QDj6PDSa9S@0QDk6QDl6Q`1k3WD0QDm6XD0QDn6QDo6QDP7QDX4QDQ7PDe[5QDR7QDS7QDT7QDU7P
D]S3`DbS3`D`S3`D[X4`Daa9QDV7Q@b3Q`1k3WD0QDW7XD0PDcX4QDX7WD0QDY7S@0QDZ7XD0PD]X4QF[7UD0WD0QD\7XD0S
D0QD]7QD^7TD2QD_7QD`7PDe[5PD^W3PDWS3PD[X4PDe[5QDa7QDb7PDcX4QDc7PDcX4QDd7PDS1PDcX4QDe7PDHPD`T3QDf
7QDg7QDh7PDS1PDR_2QDi7PDS`5PDe7QDj7PDn_5PDe7QDk7QDl7PDkS3PDil4QDm7QDn7QDo7P@cX4PDo7QDP8QDf6QDQ8P
@cX4S@0QDR8QDS8PDZc2QDT8QDU8TD2PD]X4PDTb9QDV8PDVY2QDW8QDX8PDe[5QDY8QDZ8PD_S3QD[8PD_S3QD\8QD]8QD^
8QD_8QD`8QFP4TD2WD0QDa8XD0`E[c9`E\c9`ETl2QDb8QDc8QDd8QDe8QDf8PDc[5QDg8QDh8PDe[5QDi8QDj8QDk8QDl8Q
Dm8QDl8QDm8PDgS3QDn8QDo8PD_7PDdi1QDP9QDQ9QDR9PDn_5QDS9QFP4TD1WD0QDT9XD0SD0TD2QDU9WD0QDV9XD0QDW9P
Dd7WD0PDee4XD0PDcX4WD0QDX9XD0PD[X4PDgc9QDb3WD0PDWP9XD0PD]X4PDe[5Q@X4QDY9QDZ9TD2QD[9QD\9PDe[5PDTd
9QD]9QD^9QD_9QD`9TD2PDXd9PD_S3QDa9PD]S3PD`S3QDb9PD]S3QDc9PDRW3QDd9PDi4PD^X4QDe9PD[f2QDf9QDg9QDh9
QDi9QDj9QDk9PD_X4VD0QDk9PD_X4QDl9QDm9QDP7PDka5PD\X4QDn9PDcX4`Dl9QDo9TD2QDP:QDQ:QDR:QDS:TD1QDT:PD
Wo2QDU:QDV:QDW:QDX:WD0QDg7PDP1PD]S3XD0WD0PDHPD`T3PDP1PD]S3XD0WD0PDYb5QDY:XD0`D[X4`DeX4`D`X4`D`S3
`DbS3WD0PDHPD`T3QDY:XD0`D[X4`DeX4`D`X4`D`S3`DbS3WD0QDZ:TD3QD[:XD0`De[5`D[X4`DcX4`Dde9WD0QD\:QD]:
XD0QD^:WD0QD_:PD^S3QD`:XD0QDa:WD0QDb:PD^S3QDc:PDe[5XD0QDd:QFe:TD2WD0QDf:QDg:XD0VD0`Dka5QFe:TD2WD
0QDf:QDg:XD0QDh:`Dka5WD0QDi:PD]S3PD]X4XD0QDj:WD0QDk:PD]S3PD^X4XD0SD0WD0QDl:QDm:XD0VD0WD0QDl:QDm:
XD0QDn:WD0QDo:TD1XD0QDP;WD0QDQ;PDc[5TD1QDR;XD0QDS;WD0QDT;PD]X4XD0P@e[5QDU;WD0QDV;QDW;`D`S3XD0WD0
QDX;TD2PD^S3XD0VD0WD0QDX;TD2PD^S3XD0QDY;WD0QDZ;QDj3QD[;XD0WD0SD0QDj3PDg^5QD\;XD0VD0WD0SD0QDj3PDg
^5QD\;XD0QD];WD0QD^;QD_;TD1QD`;PDi4XD0QDa;WD0QDb;Q@c;TD1PDY3XD0QDd;WD0QDe;QDf;QDg;`DbS3`D[X4`D`S
3`D`X4XD0QDd;WD0QDh;QDi;`DbS3`D[X4`D`S3`D`X4XD0QDj;WD0PDia5QDn2XD0`DbS3`D[X4`D`S3QDk;WD0QDl;PDWo
2XD0VD0QDk;WD0QDl;PDWo2XD0QDm;QDn;WD0QDo;TD1QDP<PDeh5XD0WD0PD[X4PDc[5QDQ<XD0VD0WD0PD[X4PDc[5QDQ<
XD0QDR<WD0PD\X4QDj3PDZY4PDW8XD0WD0QDS<TD1QDc:QDT<XD0WD0QDU<PD]X4QDV<XD0QDW<WD0QDX<P@e[5P@ZY4QDY<
XD0WD0QDZ<PDbS3PDe[5QD[<XD0WD0QD\<PD_S3PDe[5PD\k2XD0WD0PDjS3QD]<PD4PDjS3QD^<XD0WD0QD_<QDQ9PDfS3P
Dac5QD`<TD1QDa<XD0QDb<Y@0WD0QDc<TD1QDd<XD0SD0QDe<WD0QDn5PDWo2XD0VD0QDe<WD0QDn5PDWo2XD0QDf<WD0QDc
3QDj3QDg<XD0QDh<Y@0WD0QDi<XD0QDj<QDk<WD0QDl<PDcX4QDm<XD0SD0WD0QDn<QDo<P@\X4PDe[5QDP=XD0S@0WD0QDQ
=QDR=XD0S@0WD0QDS=PDaS3XD0VD0WD0QDS=PDaS3XD0QDT=QDU=WD0Y@0QDV=QDn6PD_X4XD0SD0QDb3WD0QDW=QDX=XD0S
D0WD0QDa9PDi4PDe[5XD0SD0WD0QDX7PDR_2P@``5PD]X4XD0QDY=WD0QDZ=PD`S3XD0TD3QD[=QD\=WD0QD]=XD0SD0TD2Q
D^=QDc3WD0QDj3PDZY4QD_=XD0WD0QDa7QD`=QDa=XD0QFb=TD1WD0QDc=XD0QDd=QDe=QDf=QDg=QDh=PDUk9QDg=VD0QDg
=PD1QDi=PD^S3PDcX4QDj=QDk=PDbS3PDXk9PD\X4PD`S3PDe[5QDl=PD\X4`De[5`Dc[5`De`5`DeS3`Df`5PDbS3PDe[5P
DYk9PD\X4QDm=PD]X4QDn=PD^X4TD5PDbS3QDo=PD4QDP>PDb_5TD6PD4QDQ>TD2QDV7QDR>QDS>QDT>PDe[5PD]k9QDh=QD
U>PD^k9QDV>TD2QDW>QDX>TD1QDY>QDZ>QD[>QDY>TD1WD0QD\>XD0QDh=QD]>WD0QD^>XD0QD_>TD3PD__5QD`>P@]S3TD1
QDa>PDcX4QDb>TD2QDc>WD0QDd>XD0QDe>QDX4QDU=QDe>QDf>Q@g>WD0QDh>XD0QDi>TD1QDj>TD3QDk>QDl>PDbS3PDl8P
Da^5PD`S3QDm>PDik9PDhk9QDS<TD3QDn>QDo>QDP?TD2P@e[5QDQ?PDcX4QDb3PDRW3QDR?`DZ3`Dk[3`D^Z3`Dnb2`Dbm2
`Dg_2`Dg[3QDS?PD[X4PDe[5QDT?QDU?PD`X4QDV?QDW?TD1QDX?QDY?PDl]3QDZ?QD[?PD`X4QDh=QD\?Q`1k3QD]?QD^?P
Dc\2QD_?PD_S3QD`?PD]X4QDa?QDS<QDb?QDc?PDWo4QDd?QDe?QDf?PDe[5QDg?PDdl9QDh?PDfS3PDac5PDfS3PD^S3PDc
X4SD0QDi?PDe[5QDj?PD\X4QDk?QDl?PD\X4PDf\2PDbS3PDl8PDjX4QDm?TD1QDn?`EWb5`E>`E]T3QDo?P@dS3QDP@QDd9
TD2QDQ@QDR@QDS@TD1QDT@PDW`5QDU@aD1PDjX4PDc[5QDV@QDW@QDX@QDY@PDcX4aDZ@`D`b2PDd;PDcX4QD[@Q`1k3QD\@
`E[_5`E\_5`Eb`5`E^X4`Ef[5`E\X4`EVT3`E_T3QD]@PDcX4aD1QD^@PDcX4QD_@SD0QD`@QDa@Q`1m3QDb@P@dS3QDa@Q`
1m3WD0QDc@XD0QDd@`D\X4`D]X4PDfS3QDe@TD2QDf@PD4PDfS3QDg@aD0aD`3QDh@QDi@QDj@QDk@QDl@PDhk9QDc:TD2QD
m@QDn@QDo@TD2QDPAQDh=TD1PD^k9QDQAQDa>TD1PDcX4QDQAQDRAWD0SD0XD0QDSATD1QDTAQDUAQDVAPDcX4QDWAQDXASD
0QDYAQDZAQD[AQD\AQD]APD`7QD^AQD_APD`X4QD`AQDaAQDbAPDl]3QDcAQDdAQDeAPDgX4TD6PD4TD3QDfAQDgAPDe[5QD
hAQDiAQDjAQDkAPDc[5TD2QDlAPDbS3QDf8TD3QDmAQDnAPDn_5TD5PD4S@0QDoAPDkX4TD6PD4QDPBTD2PDPZ2WD0QDQBTD
1QDRBXD0`De[5`Dc[5WD0QDSBXD0QDTBTD1QDUBWD0QDVBPD_S3XD0PD`S3WD0QDWBQDXBP@\X4P@e[5XD0QDYBQDZBTD1WD
0`D_U6`D^6`DP<`DM`Dff1`D_g1`DPb9`Dfn9`Dgn9`Dhi4`DR^9`Dhn9`DRX4`DQX4`DS]5`Din9YD1XD0QD[BQDZBTD1WD
0`D_U6`D^6`DP<`DM`Dff1`D_g1`DPb9`Dfn9`Dgn9`Dhi4`DR^9`Dhn9`DRX4`DQX4`DS]5`Din9YD1XD0QD\BTD1QD]BWD
0QD^BPDe[5QD_BXD0QD`BTD1WD0QDaBXD0QDbBTD1QDcBWD0QD^BQDdBPD]S3XD0QDeBWD0QDfBQDgBQDhBQDiBPDcX4XD0W
D0QDjBQDj3PDSo9XD0QFkBTD1WD0QDlBQ@mBQDnBXD0QDoBWD0QDPCTD1XD0QDQCWD0QDRCTD1PD^S3XD0QDSCWD0QDTCS@0
PDa^5QDUCQDm>XD0WD0QDVCPDo7QDWCQDXCXD0UD0WD0PD^2QDYCXD0TD9PD4TD4QDZCQD[CTD4WD0QDc3QDQ3XD0QD\C`DV
`2`Dla2`Dm8`D[h2`DSd2QDl2TD2WD0QDo2XD0QD]CQDl2TD2WD0QDo2XD0QD^CTD2QD_C`D]c2QD`CWD0QDo2XD0QDaCUD0
QDbCTD3WD0QDo2XD0QDcCUD0QDdCTD7WD0QDo2XD0QDeCUD0QDfCTD4WD0QDc3QDQ3XD0QDgC`EWb5`E>`E]T3WD0QDhCXD0
QDiC`D_X4WD0QDjCP@]X4XD0QDkCTD2QDlCWD0QDjBPDe[5QDmCQDnCXD0WD0QD`9PDi4XD0QDoCWD0QDh=P@``5P@e[5PD^
k9XD0WD0QDh=QDPDTD2QDQDXD0WD0QDc3PDW6XD0QDRDTD2QDSDWD0QDTDTD1QDUDXD0QDVDWD0QDWDP@jR5PD`X4XD0QDXD
WD0QDYDP@jR5PD`X4XD0QDZDTD1QD[DWD0QDb3P@``5PD^S3PDcX4XD0WD0PDR_2QDb3PDe[5SD0TD3QD\DXD0QD]DWD0PDR
_2QDb3QD^DQD\DXD0QD_DWD0QDQAXD0QD`DTD1SD0PDcX4QDb3PDa\2WD0QDaDXD0QDbDWD0QDcDQDb3PDa\2XD0QDdDWD0Q
D]@PDcX4XD0QDeDSD0TD6QDfDUD0PD^X4TD6QDgDPD4QDhDUD0QDiDTD7PD4Q@i3S@0S@0QDjDWD0PDn_5QDkDXD0TD3PD4T
D4QDlDWD0QDmDXD0QDnDPD_S3WD0QDk:TD2PD_S3XD0VD0WD0QDk:TD2PD_S3XD0QDoDQDPETD1WD0QDo2QDQEXD0SD0QDRE
WD0QDSEXD0QDTEWD0QDUETD4QDVEXD0VD0WD0QDUETD4QDVEXD0QDWEWD0QDXEQDYEXD0VD0WD0QDXEQDYEXD0QDZEWD0QD[
ETD4QD\EXD0Q@TCQD]EWD0QDP?XD0QD^ETD2QD_ETD1WD0QD`EXD0WD0QDaETD1QDbEXD0QDcE`DZ3`Dk[3`Dg[3`DR5`Dnb
2`Dbm2`D^Z3`Dg_2`DPm2`Ddf3`D][3`DSc2`D]m5QDdEPD]S3WD0PD`S3PDe[5PDcS3XD0WD0QDeEP@aS3PD\X4XD0QDfEW
D0PDbS3PDe[5QDgEXD0WD0QDhEXD0QDiEWD0QDjETD6PD4Q@i3QDkEXD0QDlEQDmEWD0QDnES@0S@0QDoEXD0WD0QDPFQDQF
QDRFQDSFXD0WD0PDHPDaT3PDX^9XD0WD0QDTFP@``5P@Pc5P@c[5QDUFXD0WD0QDVFQ@b3QDQ9QDWFXD0WD0PDR_2PDi1PDc
X4PDXY5XD0WD0QDXFPDR_2QDYFXD0PDU8PDHPDPU9PD\k2PD\_5PDZc2QDZFPD\X4PDg4PDHPDbn1PDn_5P@c[5QD[FQDb3Q
`1k3WD0QD\FXD0`D\W3`@cX4`DlR3PDR_2QDb3Q`1k3WD0QD]FXD0PDQb5Q`1k3WD0QD]FXD0QD^FQDe=PDno2QDb3WD0QDQ
9QD_FXD0PDjX4PDWb5PD``5PDm:QD`FPDmY2QDaFPDl7PDn_5PDQi2PDcX4PD_7PDoR9PDe[5PDhl2QDbFQDcFQDdFPDbS3P
Dhl2PD_X4PD`c5QDb3PDYR:PDcX4PDT<PD]X4QDeFQDfFPD]_5PDZY4WD0QDl3XD0QDgFQDhFaD`3`DT7QDiF`DYo9`DYY2`
D\R:`D]R:`D^R:`D_R:`D`R:`Dbo1`DaR:`DbR:`Daj9`DcR:`DdR:`DeR:`DfR:`DgR:`DhR:`DiR:`DjR:`DkR:`DlR:`D
mR:`DnR:`DoR:`DPS:`Dem8`Dcm8`DQS:`DRS:`DSS:`Dmk8`Dmm8`Dlm8`Dlk8`DTS:`DUS:`DVS:`DoR9`DYQ9WD0YD4XD
0QDjFQDkFPDiX4QFlFQDmFSD0PDiX4QDnFQDoFQDPGPD_7PDSV3PDgS3PDe[5QDQGQDRG`Dd\2QDSGPDg^5QDTGPDXS:PD`S
3PDbS3PDc[5QDUGPDio2QDVGPDjk1PD\X4QDWGTD2SD0PDVW3QDXGPD\X4PDe[5QDYGQDZGQD[GQD\GQD]GQD^GPDe[5SD0P
D_X4QD_GPDjS:QD`GPDeX4TD4PDaX4TD4QDb3WD0QDaGXD0QDbGTD2PDbS3QDcGQDdGQDmFPDfS3QDeGQDfGTD3PDjX4QDgG
PDjX4QDhGQDiGQDjGPDiX4P@e[5QDkGWD0QDlGXD0VD0PDR`5QDi3S@0S@0QDmGQDd5QDnGQDoGPDbS3PDc[5QDPHPD\X4QD
QHQDRHQDSHQDTHQDUHTD3QDVHQDWHQDXHQDYHPDfS3PDiX4PDZ`9PDe_5QDZHQD[HPD_S3QDk:TD3PDcX4PDWLQD\HPD\X4Q
D]HQD^HQD_HQD`HPD_X4PDWT:PDbS3QDaHQDbHQDcHQDdHQDb3Q`1k3WD0QDeHXD0`@iX4`@[X4Q@`3QDmFQDfHPDiX4QDmF
QDe4PDiX4PDSW3P@\X4Q@i3QDgHQDhHWD0PDc;PDe[5QDiHXD0QDjHQDkHQDlHPDR:PDQW3PDbZ2PDaX4PD_T:QDmHQDnHQD
oHQDPIQ@QIQDRIWD0PDe[5QDSIXD0QDTIQDUIPDaS3PDR`5QDi3QDVIPDR`5QFWIQDXIQ`1k3QDYIQDZIQD[IQD\IPDHPDld
2PD]X4PD`S3PDc[5PDiT:PD^X4PDjX4QD]IPDjX4PDgS3QD^IQD_IPDjX4PDY_5QD`IQDaIPDj[2QDbIQDcIQDdIQDeIPD\X
4PDe[5QDfIQDgITD2QDhIQDiIWD0QDS3aDj2aD`3`D`T3`DY4`DlT:`D`T3SD0XD0`D\X4WD0QDjIXD0QDb3Q`1k3WD0QDkI
XD0QDlIWD0QDRCQDX?QDmITD1QDnIXD0WD0QDoIPDWT:QDPJXD0QFQJTD5QDRJWD0QDSJPD\X4PDe[5QDTJXD0SD0QDUJQ`1
k3P@e[5WD0QDS3XD0QDVJWD0Qd1k3QDS3XD0QDWJ`D]c2WD0QDS3XD0QDWJ`D]c2QDXJTD3QDb3Q`1k3WD0QDS3XD0WD0QDS
3XD0QDYJQFZJQD[JPDe[5WD0YD4XD0`DYo9QD\JPDbS3PDaa9QDmFPDVo2SD0TD4PDiX4QD]JWD0QD^JXD0WD0QD_JaDR4aD
S4aDj2SD0Y@0TD1PDiX4XD0QF`JaD`3WD0QDmFYD0XD0S@0S@0S@0PDiX4YD0Q@b3QDmFSD0PDiX4QDaJWD0QDmFQDbJXD0Q
DcJQDdJPD\X4SD0QDeJPD]S3TD1QDfJQDgJQ`1k3QDhJQDiJQ`1k3SD0QDjJP@cX4QFkJPDTP3QDlJQDmJQDnJPDSW3PD\X4
QDoJQDPKPDcX4QDQKQDRKPDjo5QDSKPDSW3PD\X4Q@i3S@0QFTK`Djm3`DSc2WD0PDRW3XD0QDUKQDVKQDWKWD0PDRW3XD0S
D0PDc[5S@0QDXKQDYKQDZKTD1QD[K`Dl4`D_\3QDS8TD2QD\KP@e[5QD]KQD^KQDi5SD0QD_KPDe[5QD`KQDaKPD\X4TD2WD
0QDT3XD0QDbKQDcKQDdKaD`3PDe[5QDeKQDfKQDgKQDhKQDiKQ`1k3QDjKS@0WD0QDkKXD0QDlKQDmKQDnKQDoKQDPLTD2WD
0QDQLXD0QDRLQDSLQDTLTD2QDULPDHPD`T3TD1QDVLSD0QDWLQDXLTD1QDVLSD0QDWLQDYLQDZLPDiX4PD\X4PDe[5QD[LPD
4Q@i3S@0S@0QD\LQD]LPDka5QD^LTD1QD_LSD0QD`LPD]S3QDaLPDeV:PDaX4PDU`2PDP]5QD^JPDe[5PDio2QDbLPD_X4PD
`c5QD^BQDTCQDcLQDdLQ@f;QDeLP@e[5QDfLQDf3QDeLP@e[5QDfLQDgLQDhLQDiLQDjL`E`V2`Em_2`El_2`Edf5`EmV:`E
ha2`EnV:`Enb3QDb3Q`1k3WD0QDkLXD0`DbS3`D^X4`D`X4`D6QDlLQDmLP@^V4QDnLPD\X4PDd8PDaX4PDe:PDc[5PD^Q9Q
DoLPDc[5PD^Q9PD\W3`D\X4PDRW:PDfV9PDgS3QDPMPDSW:PD`S3QDQMPD`Z2PDn_5S@0WD0QDRMXD0WD0PDHXD0QDSMQDTM
P@\X4QDUMQ@d3Q@e3PDjl4QDVMPD\X4PDaV3QDWMQDXMQDYMPD\X4PDbS3PD[Z5PD\X4PDaW:PDaS3PD]X4PDbW:PD_X4QDZ
MQD[MPDno2QDb3Q`1k3QD\MWD0QD]MXD0QD^MS@0QDX4QD_MQD`MPD^S3QDaMPD]X4QDbMTD2QDcMQDdMQ@eMQDfMQDgMP@R
W3QDhMPDcX4`De[5QDiMQDjMQDkMQDlMQD_MQDmMPD^S3QDnMQ@oMQDPNQDQNQDV7Q@b3QDRNQDSNPDaS3QDTNPDc[5PDbY5
QDUNQDVNQDWNQDXNPDf_5QDbGTD2QDYNQDZNQD[NQD\NPD_`5PDmo2PD\`5PDno2QDi=QD]NQD^NWD0QD_NXD0VD0QD^NWD0
QD_NXD0QD`NPDS1PDcX4QDaNPDaS3PD\X4QDbNPDZ`9PDcX4PD_7PDnY2PDl<PD^X4QDcNQDWMTD1QDdNPDgS3PDbS3PDV`2
QDb3QDf;WD0QDeNXD0QDU=QDfNS@0WD0QDgNXD0`Db7`D`S3`Dbf3QDhNQDiNTD2QDjNQDkNQDlNQDmNQDX4Q@d3QDe3WD0Q
DnNXD0QDSNQDoNTD1QDPOPD[X4QDQOQDROQDSOPDaV3QDTOQDUOWD0QDVOXD0PDn_5Q@h3WD0QDWOXD0QDXOPD\X4QDYOQDZ
OQD[OQDf;TD1QD\OPDe[5S@0WD0QD]OXD0QD^OWD0QD_OXD0PDe[5S@0WD0QD`OXD0PDjS3SD0PDcX4PD_7WD0QDaOXD0QDb
3QDbOWD0QDcOXD0`DcS3QDT>QDl8WD0QDdOXD0QDl8WD0QDdOXD0QDf;WD0PDo9PD_S3XD0QDT>QDl8WD0PDX8QDeOXD0QDf
OQDl8WD0PDX8QDeOXD0QDfOQDgOPD`S3P@e[5QDX4QDhOPDSa9QDiOPDga5PDo9PD_S3PDo9PD_S3QDf;TD1QDjOTD4PDcX4
PDaj4QDkOWD0QDlOXD0QDc3QDQ9WD0QDmOXD0QDnOPDSa9PD[X4PD``5QDdLWD0P@Qc5QDoOXD0VD0QDdLWD0P@Qc5QDoOXD
0QDPP1QDdLWD0PDe[5PDSS9XD0QDk8QDl8TD2WD0QDQP1XD0QDl8TD2WD0QDQP1XD0QDT>WD0QDRP1QDSP1XD0`D^X4PDnY2
QDf;WD0PD_7QDTP1XD0QDUP1QDVP1PDiX4QDWP1PDHQDXP1QDb3QDYP1QDk8QDl8TD1QDZP1TD3QD[P1QDl8TD1QDZP1TD3Q
D[P1PDe[5QD\P1PDHQD]P1QD^P1PD[Z5PDgS3PDo7SD0QDf;P@d7Q`1k3QD_P1QD`P1QDaP1P@d7Q`1k3QD_P1QD`P1QDbP1
PDcX4QDcP1QDfNQDdP1QDeP1`Db7`D`7PDno2QDb3QDbP1QDSP1SD0QDV7PDiY4PDcX4QDfP1QDgP1P@_7QDhP1QDiP1QDjP
1QDkP1QDfNQDlP1QDmP1WD0QDbP1XD0VD0QDmP1WD0QDbP1XD0PD1QDmP1WD0QDbP1XD0QDnP1QDoP1PD]S2QDPQ1PD_7PDW
6PDnY2PD_7PDW6QDQQ1P@\X4QDbP1PDcX4QDRQ1PDZ`9PDe_5SD0PDgS3PDc[5PDli2PDSa9PDcX4QDSQ1PD^c5PDcX4QDSQ
1QDTQ1PDcX4QDUQ1PDHQDVQ1QDSP1PD[X4PDe[5PDXY:PD\X4PDcX4PDe[5PDPZ:PDia5QDWQ1SD0QDd3QDf;PDk7QDXQ1QD
f;PDk7QDXQ1QDk8QDl8TD1WD0QDYQ1QDZQ1XD0QDl8TD1WD0QDYQ1QDZQ1XD0PDXIPDlY:QDbGQD[Q1PDcX4QD\Q1QD]Q1TD
2PDTo1QDa7QD^Q1PDh:QD_Q1QD`Q1QDaQ1TD1QDbQ1PDgS3PDe7SD0PDgS3SD0QDcQ1QDdQ1QDeQ1PDil4Q@iKQDfQ1QDgQ1
QDhQ1QDiQ1QDjQ1PDnY2QDf;QDkQ1QDlQ1QDmQ1QDnQ1TD2PDcS3QDoQ1QDPR1QDQR1QDf;QDRR1QDe3S@0PDkQ9`DcX4`DP
?QDk8QDl8TD2WD0PDkQ9XD0QDl8TD2WD0PDkQ9XD0QDSR1WD0PDkQ9XD0QDTR1QDUR1PDo7QDVR1PDnY2QDWR1TD2WD0QDXR
1XD0QDYR1Q`1k3PDWg4PD`X4PDPZ2PDWg4PD`X4QDb3PDgS3Q@ZR1QD2QDdQ1Q@ZR1QD2QDc3QDf;QD[R1P@d7QD2QDc3PDi
Y4PDcX4PDiY4PDcX4PD_7SD0QD\R1WD0QD]R1XD0WD0QD^R1QD_R1XD0QD`R1WD0PDHPDoX:XD0PDHQDaR1WD0QDbR1QDcR1
XD0QDb3Q`1k3WD0QDdR1XD0VD0QDb3Q`1k3WD0QDdR1XD0QDeR1PDSa9QDfR1QDgR1PDV`2QDoOQDeAQDhR1QDiR1SD0PD]Z
:PDcX4QDb3PD^Z:PDcX4WD0QDjR1XD0QDkR1PDn_5S@0WD0QDlR1XD0WD0PDc[5QDmR1PD\X4PDe[5S@0QDV7QDf;XD0SD0Q
Db3WD0QDnR1QDoR1QDPS1XD0QDQS1WD0QDRS1PD_X4XD0VD0QDQS1WD0QDRS1PD_X4XD0QDSS1WD0QDTS1PDkY2XD0VD0WD0
QDTS1PDkY2XD0QDUS1WD0QDVS1TD1QDWS1XD0QDj3QDXS1QDYS1QDb3Q`1k3WD0QDZS1XD0`D`S3`D[X4`D_X4WD0QD[S1P@
fR3QD\S1QD]S1XD0QD^S1QD_S1TD4QDb3WD0QD`S1PDcX4XD0WD0QDaS1QDbS1XD0VD0WD0QDaS1QDbS1XD0QDcS1WD0QDb3
Q@f;QDdS1YD2XD0WD0QDdQ1QDdS1YD2XD0WD0QDTHPDgS3QDeS1XD0QDfS1QDb3WD0PDS1PDcX4SD0XD0`D[T3`D]T3`D\T3
`DkV3`De[5`Dc[5`D_7WD0QDgS1QDhS1QDiS1XD0WD0QDjS1TD1QDkS1XD0QDlS1WD0QDmS1QDnS1XD0QDoS1WD0QDPT1XD0
`D[X4`D_X4SD0QDc3WD0QDQT1XD0WD0QDRT1PDaS3PD\X4XD0QDST1WD0QDTT1XD0WD0QDUT1TD1QDVT1XD0VD0WD0QDUT1T
D1QDVT1XD0QDWT1QDb3Y@0WD0QDXT1PD\X4XD0QDc3WD0Q@f;PDd7TD1QDYT1XD0QDZT1PDno2QD[T1WD0QDQ9TD1QD\T1XD
0`DbS3`D]X4QD^DWD0QD]T1QD^T1aD`3`De[5`Daa5`D[;`DQa3`Dc[5XD0SD0PDgS3QD_T1TD2WD0QD`T1XD0QDaT1WD0QD
bT1PDaS3XD0VD0WD0QDbT1PDaS3XD0QDcT1QDdT1WD0QDeT1`Dn_2`Do_2`DY`2`DZg2S@0XD0QDfT1PDno2QDb3WD0QDoQ1
`D_T4`D`T4`Djl2`Dkl2`Dn_2`Do_2`DY`2`DZg2`DSV4`DdU4`Db7`DaW2`Df_2XD0QDfT1QDgT1Y@0WD0QDhT1QDiT1Q@T
CQDjT1XD0QDkT1QDlT1Q`1k3WD0QDmT1XD0WD0QDb3Q@f;QDnT1YD2XD0WD0QDdQ1QDnT1YD2XD0WD0QDoT1QDPU1XD0PD\X
4WD0QDQU1S@0QDRU1XD0PD\X4QDSU1WD0QDTU1QDUU1SD0XD0VD0WD0QDTU1QDUU1SD0XD0QDVU1WD0QDWU1XD0WD0QDXU1S
D0PDg[5XD0QDc3WD0QDYU1QDZU1XD0QDTMPDe[5SD0WD0QD[U1QD\U1PD]S3XD0VD0WD0QD[U1QD\U1PD]S3XD0QD]U1WD0Q
Da7TD1PDcX4PD_7XD0PD\X4QD^U1WD0PD[X4QD_U1QD`U1XD0QDaU1Y@0WD0QDbU1YD1XD0WD0QDc3QDcU1QDdU1XD0QDeU1
QDfU1WD0QDgU1QDf;`Dm:`DPm1`Djm1`DoV2`DZP2QDn2XD0`D`S3QDhU1WD0QDiU1`Dm:`DPm1`Djm1`DoV2`DZP2QDn2XD
0`D`S3QDjU1QDb3WD0QDf;YD2XD0`DbS3`D[X4QDjU1WD0QDkU1YD2XD0`DbS3`D[X4QDl2WD0QDT>QDf;`DbR2`DR8`D_R2
`DaR2`D`R2`DRT2`Dfc9`DXU6`DfR2`Da8`D\W6`D]S2SD0XD0QDl2WD0QDlU1`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`Dfc9
`DXU6`DfR2`Da8`D\W6`D]S2SD0XD0QDmU1WD0QDb3QDbOYD1XD0`D_X4`D`S3QDnU1WD0QDdQ1QDoU1XD0QDnU1WD0QDdQ1
YD1XD0QDPV1WD0QDb3QDQV1QDRV1XD0QDPV1WD0QDb3QDQV1YD1XD0QDSV1WD0QDTV1QDUV1XD0QDSV1WD0QDTV1YD1XD0QD
c3WD0QDfNQDVV1XD0QDWV1WD0QDXV1XD0QDYV1QDXJWD0SD0QDbP1XD0VD0QDXJWD0SD0QDbP1XD0QDZV1WD0QD[V1QD\V1P
@\X4P@e[5XD0QD]V1WD0QD^V1QD_V1QDoOXD0SD0QD`V1WD0QDaV1PDaS3XD0SD0QD]3WD0QDgU1QDf;`DTW2`Da8`DSZ4`D
bR2`Dja2`DfR2`DXU6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DXe4SD0XD0QD]3WD0QDbV1`DTW2`Da8`DSZ4`DbR2`Dja2`DfR
2`DXU6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DXe4SD0XD0QFcV1QDc3WD0QDf;P@d7QDdV1XD0WD0QDeV1P@d7QDdV1XD0WD0Q
DfV1QDgV1XD0VD0WD0QDfV1QDgV1XD0QDhV1QDiV1QDf;WD0QDjV1QDkV1XD0QDlV1WD0QDjV1QDkV1XD0QDmV1PDeX4WD0Q
DnV1QDbP1XD0QDoV1WD0PDk]:QDPW1XD0PD[`5WD0QDQW1XD0VD0PD[`5WD0QDQW1XD0QDRW1QDSW1TD5WD0QDb3QDTW1YD1
XD0QDUW1WD0QDbOQDVW1XD0VD0QDUW1WD0QDbOQDVW1XD0QDWW1QDUW1WD0QDbOYD1XD0VD0QDUW1WD0QDbOYD1XD0QDWW1W
D0PDno2QDU=PDHQDXW1XD0SD0WD0PDHQDYW1XD0SD0PDlV3PDHQDZW1WD0QD[W1QDoOXD0QD\W1`Dl<`DP?`DX^:`DSU2PDn
o2QD]W1TD1WD0QD^W1XD0QD_W1PDno2QD]W1TD1WD0QD^W1XD0YD2QD`W1WD0QDaW1XD0QD`W1WD0PDc[5PDia2XD0WD0QDb
GQDbW1XD0QDcW1WD0PD`S3QDdW1XD0WD0PD`S3PDTS3PDcQ5XD0`EZo2WD0QDeW1QDfW1XD0QDgW1TD1VD0`EZo2WD0QDeW1
QDfW1XD0QDgW1TD1QDRW1WD0QDhW1Q@iW1XD0QDjW1WD0QDkW1XD0QDlW1TD3QDb3QDmW1QDb3WD0PDZ9PD`S3XD0SD0WD0Q
DnW1XD0QDdLQDf;QDoW1SD0QDPX1WD0QDQX1XD0PDjS3WD0QDRX1XD0VD0PDjS3WD0QDRX1XD0QDSX1WD0PDHPDU_:XD0QDT
X1WD0QDUX1P@X_:XD0QDTX1QDb3WD0PDV_:XD0SD0QDVX1WD0PDcX4XD0QDWX1PDWl4PD\X4WD0PDe[5PDio2XD0WD0QDXX1
Q@b3QDYX1XD0PDa\2QDb3WD0QDYX1XD0PD[X4QDZX1VD0PD[X4QDZX1PD1WD0PDHPD`T3XD0QD[X1S@0QD\X1`DX3`Daj1`D
Y3WD0PDYb5XD0QD[X1S@0QD\X1`DX3`Daj1`DY3PDaX4QD]X1WD0QD^X1XD0VD0PDaX4QD]X1WD0QD^X1XD0PD1QD_X1PDUd
9WD0PDVl2XD0WD0QDf;P@d7QD`X1XD0S@0QDaX1QDbX1WD0QDcX1XD0QDdX1WD0QDeX1XD0SD0WD0QDfX1PDaS3PD\X4XD0Q
DgX1WD0QDhX1QDiX1XD0QDjX1PDSa9TD5WD0QDkX1XD0SD0QDb3PD\X4WD0QDlX1XD0QDmX1QDnX1WD0QDoX1XD0VD0QDnX1
WD0QDoX1XD0QDPY1WD0QDQY1QDRY1XD0QDSY1QDSNWD0QDTY1XD0TD2QDUY1QDVY1PDbS3PDb_:PD\X4PDmT3PDY`5QDWY1Q
@b3WD0QDXY1XD0WD0PDmT3XD0Q@h3QDYY1aD`3`Dd\2`DkX4QDZY1Q@b3QD[Y1Q@\Y1QD]Y1QD^Y1QDdQ1Q@_Y1QD]Y1PDTa
9QD`Y1PDHQDaY1QDbY1PDgS3QDcY1PDSc2QDP4Q@k8QDdY1TD1PDmX4TD2QDeY1QDfY1QDiMTD3QDb3Q`1k3WD0PDQ\2XD0Q
DiMTD3QDb3Q`1k3WD0PDmZ6XD0QDiMTD3QDb3Q`1k3WD0PDoZ6XD0QDiMTD3QDb3Q`1k3WD0PDnZ6XD0QDiMTD3QDb3Q`1k3
WD0PDQ[6XD0QDiMTD3QDb3Q`1k3WD0PDP[6XD0QDk3QDgY1QDUMTD3QDb3Q`1k3PDo`6PDo`6QDX4UD0WD0PDo`6XD0QDhY1
Q`1k3WD0QDiY1XD0S@0QDX4QDUMTD3QDb3Q`1k3WD0PDj6XD0`D[X4`D]X4QDUMTD3QDb3Q`1k3WD0PDj[2XD0`D[X4`D]X4
`DiX4`DbS3`D^X4QDjY1TD4WD0PDj6XD0WD0QDkY1XD0QDX4QDlY1TD1QDmY1QDnY1QDoY1PD`b2PD]X4PDjo5WD0PDjo5QD
eAQDPZ1XD0WD0QDQZ1TD1QDRZ1XD0QDSZ1WD0QDTZ1TD1QDRZ1XD0UD0PDic5PD4WD0PDc[5QD`3XD0UD0PDic5WD0QDa?QD
`3XD0QDUZ1QDb3WD0PDc[5QD`3XD0VD0QDUZ1QDb3WD0PDc[5QD`3XD0QDRW1WD0PDc[5QDVZ1QD`3XD0VD0WD0PDc[5QDVZ
1QD`3XD0QDWZ1QDXZ1QDYZ1QDk3QDZZ1QDYZ1QD[Z1TD1WD0PD`Y:QDYZ1XD0WD0QD\Z1P@e[5PD`Y:QD]Z1XD0QD^Z1QD_Z
1Q@`Z1QDaZ1QDbZ1PDkX4QDcZ1QDdZ1PDg6UD0QDP4QDeZ1TD1P@dS3WD0QDfZ1XD0SD0aE`3QDP4QDgZ1TD1P@dS3QDhZ1`
Do_2`Dna2`D\X4`DaZ2`DZ`:`D[`:QDiZ1P@``5QDjZ1QDkZ1QDSZ1QDlZ1Q@b3QDmZ1TD1P@dS3TD3QDnZ1QDSZ1QDlZ1Q@
b3QDoZ1PDcX4QDSZ1QDlZ1Q@b3QDP[1TD1PDdS3TD8QDQ[1QDR[1QDS[1PDYc2PDP8QDT[1QDU[1PDR_2QDb3QDV[1QDW[1P
DSW5QDX[1QDY[1QDZ[1QD[[1QD\[1UD0QD][1TD1QD^[1`@e[5`@dS3`Dc[5`Dd[5`DeT3QD_[1TD2WD0QD`[1XD0QDa[1QD
b[1PD`T3PDSg5QDc[1WD0PDcQ5PD[a2XD0QDd[1QDe[1QDf[1QDd[1QDg[1PDS1QDh[1PDg[5QDi[1QDj[1P@`S3PD[X4PDg
[5QDk[1QDl[1PDaa:QDm[1QDn[1QDo[1WD0QDP\1PD\X4XD0SD0WD0QDQ\1QDR\1TD1QDS\1XD0WD0QDT\1P@gS3PDUU2QDU
\1XD0SD0WD0QDV\1P@i4P@^X4QDW\1S@0QDX\1XD0WD0QDY\1QDZ\1Q@b3QD[\1XD0PDgS3WD0PDn_5XD0SD0WD0QD\\1PD`
l1XD0QD]\1WD0QD^\1TD1QD_\1PD\X4XD0SD0QD`\1PDgS3PDcX4PDgS3QDa\1SD0QDb\1QDc\1QDd\1SD0QDe\1P@dX4P@j
X4WD0Q`1k3QDf\1XD0QDg\1QDh\1QDi\1SD0QDg\1PD`l1QDj\1QDk\1QDl\1QDm\1QDn\1PDc[5WD0QDo\1SD0XD0QDb3WD
0PDc[5QDo\1SD0XD0`D\X4`DRa5`D[l4WD0PDc[5QDo\1QDP]1XD0WD0QDQ]1P@\X4QDR]1XD0PDR_2QDb3QDS]1QDe=QDT]
1QDU]1QDSZ1Q@m3QDV]1PDbS3QDW]1QDX]1PDcX4QDW]1QDY]1QDSZ1QDb3WD0PDgS3QDZ]1XD0QD[]1QDSZ1QD\]1QD]]1W
D0QD^]1XD0QD_]1P@ic5QD`]1QDb3QDa]1QDb]1QDc]1QDd]1PD`S3QDe]1PD`S3PD`S3PDe[5SD0PDnb:PDgS3Q`1k3PDe[
5QDf]1QD[>QDg]1QDh]1PDXl4PDiX4QDi]1PD]`9PD[`5PD`c5PD`X4QDj]1PDnY2PD_7QDk]1PD^X4PDkl1PDHPDob:QDl]
1PDe[5QDm]1PDc[5PDU=PDbR2PDcX4PDc[5PDhk8PDiQ3PD^S3PDcX4PDc[5PDhk8PD_X4PDQc:PDbS3PDQc:PDaX4PDc[5Q
Dn]1PDZU9PD^X4PDTW2PDSc:PD`S3PDc[5QDo]1PD^X4PDbV2PDbS3PDT^3PDbS3QDj3PDTc:PDe[5PDUc:PDe[5PDe[5PDZ
S:QDj3PD`S3PDRU3PDkY2PD[X4PDe[5QDP^1PDSW3PD\X4QDmIQDQ^1PDc[5PDeW9PD\X4PDe[5PDWc:PDVIPDe[5PDXc:QD
R^1PD`_:QDS^1PDcX4PDYc:PDZc:PDbS3PD[c:PDhe9QDT^1PDe[5PDbe3`D_S3PDi1PDcX4PDXY5PDbS3PDe[5PDcg9QDU^
1TD1PD\c:PD_X4PDe[5PDVk2PD\X4QDV^1PD]c:PD\X4QDW^1PD^c:PDnd3PD^X4PD`T3PDdY2QDTQ1PDcX4QDX^1PD[b9PD
\X4QDj3QDY^1PDe[5TD1QDZ^1QD[^1QDj3QD\^1QD]^1QD^^1QD_^1TD1QD`^1QDa^1PDcc:PD\X4QDb^1QDc^1PDZl2VD0Q
Db^1QDc^1PDZl2QDd^1QDh=PD]S3PD]X4QDiKQDe^1QDlW1QDf^1QDg^1PD\X4PDiQ3QDjBTD2PDgc:QDh^1PDR_2PD``5QD
i^1QDj^1TD1QDk^1PDUY2PDW6PDW6PDcX4PDVk2PDd\9PDYV3PD]X4PDll2PDT7PD[V3PDUX6PDT7PDc[5PDZl2PDT7QDl^1
PDcX4QDm^1QDn^1PDn_5PDc[5PDn_5PDc[5PDhc:PDhc:PD^V2PDYn9PDk=PDjX4PDj6PDjX4QDo^1PDj6PDjX4PD\Q3PD\H
PDjX4PDUi4PDjX4PD]JPDjX4PDbT3PDic:PDjc:PDjc:QDP_1PD_S3PDcX4PDc[5PDkc:PDbS3PDc[5PD]X2PD\X4PDlc:QD
U8QDj3PDe^3PDVIPD]k2QDQ_1PDgS3QDR_1PDc[5PDnc:PD\X4PDc[5PDZ\1PD`X4PDc[5QDS_1SD0PDc[5PDke4PDcX4PDc
[5PDd8PD^X4PDc[5PDUZ2PDi;PDc[5PDZS:PD\X4PDc[5PDRd:QDT_1PD``5PDWo2PDR_2QDU_1PDTd:PDi4PD[X4PDg[5QD
V_1QDY7PDf5PDaX4PDob6PDnY2PD]`:PDc[5PDYW2PDla5PD`l1PDk=PDjX4PDbZ2PDWo2QDW_1QDj3PDTc:PDbS3QDj3PDU
b:QDX_1QDj3QDY_1QDZ_1QD[_1P@]S3QD\_1PD]S3QD]_1QD^_1PD\_5PDU`2PDWl4PDiX4PDc[5PDld2PDjQ3PDcX4PD`S3
PDbS4PDhT3PD`S3QDj3PDTIPDYW2PDU:QDkAPDcX4QDj3PDRT9PDUR3PDbS3QD__1PDR_2PDaS3PDkV3PD`S3QD`_1QDa_1P
Dg9PDg[2QDb_1QDc_1PDcU5PDe[5QDd_1QDe_1QDf_1QDg_1QD[_1QDh_1QDj3PDkY2PD[U9PD\X4PDjU6PD\X4PDe[5QDi_
1QDj_1PDbS3PDQT9PDcX4QDU8PDlP5PDe[5PD_d:PD`S3PDe[5PDkV3QDk_1PDll2PD\X4QDj3PDVIPDRT:PDRe2PDad:PDT
7PD`_:QDl_1QDm_1QDn_1PD]T3PDnY2PD]`:QDLQDo_1P@\X4P@e[5QDP`1QD;PDe[5QDQ`1QD4PD^S3P@c[5QDR`1QD4PD`
l1P@c[5QDS`1QD4PDe[5QDT`1QDU`1QD4PDQW3PDaX4PDQW3PDaX4PDQ`5QD4PD`X4PDQT9QD4PDhd:QD4PDcX4PDid:QD4P
DaS3PD\X4QDj3PDg^5PDcX4QD6PD_S3PDb_5QD6PDcX4QDV`1S@0QDW`1PD`l1PDc[5QDX`1QD6TD2PDbS3QDj3PDTc:QD6P
De[5QDY`1QD6QDj3QDZ`1PD_S3QD7PDe[5QD[`1PD\X4QD7PDe[5QD\`1QD7QD]`1QD7PDc[5QD^`1QD7QDj3PD\k2QD7PDc
[5PDfR2PD]X4QD7QD_`1QD``1QD8PDe[5QD[`1QDa`1QD8PDe[5QDb`1QD8PDcX4PDaP2QD8PDcX4PDe[5QDc`1QD8QDj3QD
d`1QD8QDj3PDZY4PDg^5QD8PDd>QDT8QD8PD_S3PDcX4QDa?PD_S3PDcX4QDa?S@0PDbR2QD9TD2PD`S3QDj3PDSe:QD9TD2
PD[X4PDTe:QD9QDe`1QDf`1QD9P@d[5PDXd9PD`S3PDe[5QD9P@c[5PDf`3PD`S3QD9QDj3QDg`1QD:PDc[5QDh`1S@0QDi`
1QD:QDj`1QD5Q@k`1S@0PDU]3PD`S3QD5QDj3QDl`1QD5QDh3S@0QDm`1QDn`1QD5QDo`1TD1QDPa1QD5TD2PDil4PD[S6QD
5QDbP1PDcX4QDQa1QD5PDc[5QDRa1QDSa1QDTa1QD@QDj3QDUa1QD@PDe[5QDVa1QDBPDae:QDBQDWa1QDXa1QDFQDYa1QDH
PD__5QDj3PDZY4QDHPD`S3QDZa1QDHPD`S3PDbS3PDQc:QDHPD]S3QD[a1`De[5`Dc[5`Dd[5`DaT3`DbT3QDHPDcX4QD\a1
PDbZ2QDHPD\X4PDha2QD?PDaS3QD]a1P@e[5PDkd4QD?QD]X1QD^a1QD?QD_a1QD`a1QD?QDaa1QD>PDe[5QDba1PDUP3QD>
QDj3QDca1QD>QDj3QDda1QDea1QD>PDbS3PDe[5QDfa1QD>TD2PDcX4QDga1QD>PDcX4PDj6PD]S2QDEPDe[5QDha1QDEPDc
[5QDia1PDfP6QDEPDe[5QDja1QDka1QDGPDaS3QDmIQDla1QDGQDma1S@0QDna1QDGQDma1S@0PDcX4PDck9QDk1PDe[5QDo
a1QDk1QDj3PDSb2QDi1PDe[5PDn;QDn1PDc[5QDPb1QDKPDc[5PDme:QDKPDc[5QDQb1QDKQDj3QDRb1QDS1QDSb1QDTb1QD
T1PDe[5QDUb1QDU1PD_X4PDfP6QDU1PD`X4PDe[5QDU1PDe[5QDVb1QDWb1QDZ1PDe[5QDXb1QDZ1PD`S3QDYb1QD[1PDc[5
PD[Y5QD[1QDZb1QD[1PD`l1PDc[5QD[1QDj3QD[b1QDR1PDWo2PDQ]:QDa1QD\b1QDg1PD`l1PDc[5QDg1PDe[5PDoe:QDf1
PD^X4QD]b1PD^X4PDU=PDhP:QDo1PD`S3PD``5QDP2PDe[5PD_g9QDQ2PDaS3PD\X4QDj3PDbV2QDQ1QD^b1QD_b1QDP1QDj
3QD`b1QDP1PDe[5QDab1`De[5aD`3QDP1TD3PDQP3PDaS3QDP1TD3QDW`1VD0QDP1TD3QDW`1QDbb1QDY1QDcb1QDY1PD]X4
QDeFQD`1QDdb1QD`1PDe[5PD]k9QD`1QDj3QDeb1QD`1QDfb1QDgb1PDbS3PDjf1PDka5PDbS3PDj6QDhb1PDbS3QDib1QDj
b1PDbS3PDc[5QDkb1QDlb1PDbS3PDc[5PDl_2PD\X4PDbS3PDZo2QDmb1PDbS3PDWc:PDVIPDbS3PDe[5QDnb1PDbS3PD]d3
PDZW2PD`S3PDe[5QDob1PD`S3PDe[5QDPc1QDQc1PD`S3PDVIPD\X4QDRc1VD0PD`S3PDVIPD\X4QDRc1QDSc1PD`S3QDTc1
PD`S3QDUc1VD0PD`S3QDUc1QDVc1PD`S3PDc[5QDWc1PD`S3QDXc1QDYc1PD`S3PDe[5QDZc1PD[X4PDe[5QD[c1QD\c1QD]
c1PD[X4QDj^1QD^c1PD_\5PDcX4PDg`5PDVIPD\X4PDe[5QD_c1QD`c1PD\X4QDk@QDac1QDbc1PD^e:PD\X4QDcc1QDdc1P
DYY4PDc[5QDec1QDfc1PDc[5PDR:PDQW3PDc[5QDgc1QDhc1PDc[5QDic1QDSP1PDc[5PDhf:PD\X4QDiKQDjc1QDkc1QDlc
1PDc[5PDld2QDmc1PDc[5QDnc1QDoc1PDc[5PD`c5PDVo9PDc[5PDeV3PDZ^5PDc[5PDjf:PD\X4PDaY3PDc[5PDW<PDbS3P
Dc[5PDkf:PDbV2PDc[5PDlf:PD\X4PDQT9PDc[5PDT7PDmf:PDc[5PDTl4QDPd1PDTl4PDnf:PDhj4PDnf:PDc[5PDfIPDk=
PDc[5QDQd1QDRd1PDc[5PDgIQDSd1PDc[5QDec1PDVW2PDPl9PDaX4PDb`9PDae:PDaX4PDTn1PDPl9PD\X4PD\Q3PDPg:PD
bS3PDe[5PDka5PD^S3PDbZ2PDbR2PDbZ2PDaX4PD_T:PDcZ2PDaX4PD`o4PDPX3PDaX4PD_k3PDmX3PDaX4PDQg:PDf5QDTd
1PDf5PDZ_4PDWc:PDVIPDVIQDUd1PDZS:QDVd1PDUP3QDWd1PD_Y4PD`S3PDRg:PD`S3PDkP:PD`S3PDZm3PDkIPDPd2PDkI
PDh`5PDkV3`DhS3`Dmo2PDh`5PDe[5QDXd1PDh`5PDa\2QDYd1QDZd1PDiT:PD^U9QDk@PDW_3PD`S3PDe[5QD[d1PDe[5QD
\d1PD\X4PDe[5QDla1QD]d1PDe[5PDjk1PD\X4PDe[5PDW8PD\X4PDe[5PDhS9QD^d1PDe[5PDW`2PDhT3PDe[5QD_d1QD`d
1PD\Q3PDhn5PD`_:Q@mIQDad1PD`_:PDf`5QDbd1PDn_5QDcd1PDc[5QDdd1PDia5PDc[5PDT\4PDia5QDed1PDgS3PD`1PD
c[5PDb]3PDgS3QDfd1PDc[5QDgd1PDSa9PD[`5QDhd1PDSa9PDaV3PD\X4PDHPDl[2PDZg:PDHPDdR3PD[g:PDYl8QDid1PD
_n8PD\g:PD]g:PDaX4PDd5PDjQ3PDcX4QDj3PDZo2PD\X4QDjd1PDZo2PD]k2PDl>PD`S3PD``5PDZl4PDiX4PDck9PDd5PD
ke2QDkd1QDld1PDQc:PDaX4PD^g:PDQZ:QDmd1QDnd1PD_7PD]S3PD^X4PDe[5QDod1PD]S3PDno2PD^X4PD]S3PDaX4QDPe
1PD]S3PD]X4PDR_2PD``5PDP\:PD``5PDQl2PDje:PDaX4PD_g:QDQe1PDnl2QDQe1PDZIPD`g:PDag:PDQW3PDlP5PD\X4P
DV`2PD^e1PDjX4PDhU3PDka5PDjV3PD_S3PDe[5PDjV3PD`S3PDe[5PD`R4PD\X4PDbg:PDaR4PD\X4PDbg:PDkV3QDRe1QD
mIQDSe1PD]X2PD\X4PDlc:PDne3PD\X4PDe[5PDP7PDjX4PDcg:PDSR7PDdg:QDTe1QDUe1TD2QDVe1PDR8PDc[5PDnh9QDW
e1QDXe1PD^e:PDNPDaX4QDYe1PDRT3PDcX4PDWW6PDRT3PDcX4QDP7QDZe1PDo3PDbS3QDj3PDZk9PD]X4PD[R3QD[e1PDm3
PDf^3PD_S3PDeg:QD\e1PD``5PDe[5PD[e:PDR_2PDfg:PDR_2PD]P:QD]e1QDVEPDgg:PDR_2PDhg:QD^e1PD]b6PD`S3QD
_e1QD`e1TD1P@i4PDjg:QDae1P@Wo2PDQd9QDj_1PD_S3QDWGQDbe1PD]S3QDSP1QDce1PDaS3QDVHPDnS2PDbR2PDbR2PDn
S2PDnS2PDaX4PDbR2PDc[5PDkg:PDZm8PDaX4PDlg:PD^Z4PDe[5PDPc:PD^IQDde1PDm7PDcX4PDbY5PDc[5PDmg:PDcX4P
Dd[5PDUT4PDmo9PDd[5PD[i9PDcX4PDd[5PDTW2PD^m9PDc[5PDng:PDc[5PDog:PDW`9PDc[5PDPh:QDee1PDc[5PDdS4PD
QU2PD[X4PDc[5PD`g9PD[X4PDQh:PD[X4PDRh:PDaS3PD`S3PDc[5PDSh:PDS1PDW9PDe[5PDS1PDbS3PDe[5QDfe1PD`T3P
Dek2PD_V:PDaT3PDfk2PD_V:PDWl4PD_4PDiX4PDcS3PDcX4PDVf2PDcS3PDcX4PDe[5PDa<PDbS3PDTh:PDbS3PDe[5PDl>
PDc[5PDoP9PDac9PDaV3QDge1PDVh:PDWh:PDc[5PD^IQDhe1PDWV3PDaV3PD`S3PD]_5PDVP3PDHPDaT3PDX^9PDoi9PDk[
2PDiX4PDe[5PD`R9PDg^5QDie1PD``5PDVY2PDo_5QDje1QDjR1QDke1PD^X4PDo_5PDd[5PD\h:QDle1PDWo2QDme1PDbS3
QDj3PDZY4QDne1PDio2PDhd2QDoe1PDcX4PDe[5QDPf1QDQf1PDc[5TD1QDRf1PDHQDSf1QDTf1PDd3PDTl4PDjX4PDc[5PD
kP:QDUf1QDVf1PDjX4PDT7QD`_1PDe[5PDhh:PDHPDk7QDWf1PDlh:PD\X4PDkQ4PDo<PDcX4QDXf1PDnh:PDkY2QDYf1QDZ
f1QD[f1PDWa9QD\f1QD]f1PDSi:PDPQ:QD^f1QD_f1PD__5QD`f1QDaf1VD0QD`f1QDaf1QDbf1PD_X4PD^c2VD0PD_X4PD^
c2PD1QDcf1P@`S3PDYo1VD0QDcf1P@`S3PDYo1QDdf1QDjBTD2PDmT5PDWo2PDfX4QDef1QDX7Q@f;QDff1TD2PDRf:QDgf1
PD]X4PDc[5PDVIPD\X4QDj^1PD]S3PDcX4QDhf1PD^X4PDc[5PDa_9PD\X4PDaT3PDc[5PDUi:PDVi:QDif1PD[X4PDe[5PD
[i:PDQ:PDVW3PD[X4PD``5PD[X4PDdS4PD[X4PD\i:PDaX4PD[X4PDe[5PD`R2PD\X4QDj3PD[X4PD]i:PD[X4PDc[5QDjf1
P@_i:QDkf1PDe[5PD`i:PDdd1PDcX4PDai:PDbi:QDS^1QDlf1QDmf1QDnf1PD]^1PDbS3QDof1PD_S3PDe[5PD^W3PDiV3P
DWS3PDZo2PD\X4PDeW:QDPg1QDQg1PD`f2QDRg1PDbS3PDWo2QDj3PDd:PDf_5PD_g:QDj3PDad9PDS1PDkV3PDaX4QDSg1P
DaS3PDHPDgc3QDXY1PDfi:PDhQ3PD_S3PDlT:PD`T3PDgi:PDl=PDaS3PD\X4QDj3PDYS:PDWo2PDe[5QDTg1PDi<PDe[5PD
hi:PDRP4PDbS3PDc[5PDii:PD]4PDji:QDUg1QDVg1QDWg1PDXo2QDj3QDXg1PDni:PD`S3PDe[5PDd>PDbS3PDe[5PDe[5P
DaV3PDZV:PDe[5PDci:PD`R2PDe[5PDk[2PD]X4PDR;PDj6PDUX6PDcX4PDHPDoi:PDjS3PDac5PD`l1QDYg1PDc[5PDPj:P
Dcd9QDmBQDZg1PDhV3PDZ<PDbS3PDYd1PDVV3PDaS3PDRj:PDaS3QDDQ@h3S@0QD[g1PDcX4PD_7QDDQD\g1PDcX4QD]g1QD
DPDHPD`T3QD^g1QDDQD_g1QD^g1QDDPDcX4QDj3PDZY4QDDQD`g1PDcX4QDag1QD=PDc[5QDg8QD=QDj3QDbg1QDcg1QD=PD
aS3QDdg1QDNQDTCQDeg1QDNQD[@S@0QDfg1QD<QDgg1QD<QDhg1TD1QDig1QD<PD[X4PDe[5QDjg1QD4PDf_5PDe[5PDXj:Q
D4PD_S3QDkg1QDlg1QD4PDWo2QDmIQDmg1QD4PDcX4QDng1QD4PDcX4PDe[5QDog1QD4PDaS3QDPh1P@e[5PDdm2QD4PDbS3
QDQh1QD4QDRh1QD4PD]X2PDbS3PDUf2QD4PD]X2PDe[5QDSh1QD4PD^S3QDTh1QD4PD^S3PDe[5QDUh1QD4PD^S3PDc[5QDV
h1QD4PDl_5PDe[5QD4PD`R9`DcX4QD4PDcX4PD^S2QD4PDc[5QDWh1QDXh1QDAQDYh1QDZh1QDAQD[h1QD\h1QDAPD[S6QDJ
QDTCQD]h1QDJPD`l1PDR=QD8PDe[5QD^h1QD_h1QD8PDi4PD^X4QD8PDaS3PD\X4QD`h1QD8QDah1QD8PD_S3QDbh1QD8PD`
S3QDch1QDdh1QD8PDS1QDeh1QD8PDSW3PD\X4QD8PDRW3PD^X4QD6QDj3QDZ`1PD_S3QD6TD2PD^X4PDc[5PDoj:QD6PDe[5
QDfh1QD6PD]X4PDTb9QD6TD2PD]X4PDTb9QD6QDgh1QDhh1QDih1PDSo9QD7PDc[5QDjh1QDkh1QD7PDc[5QDlh1QD7PDUk9
QD7PDl<PD^X4QD7QDQ9QDmh1QD9QDj3QDnh1QDoh1QD9TD3PDbS3PDe[5PDe5QD9QDPi1P@R_2QD:PDaS3QDQi1QDRi1QD:Q
DSi1PD`l1QDTi1PD`l1PDXk:PDmn3PD`l1PDc[5QDUi1PD`l1QDiKQDVi1QDWi1PD`l1QDXi1PD`l1QDYi1QD5Q@h3S@0QDZ
i1QD[i1QD5PDHQD\i1QD5PDHPDll2PD]X4QD5PDl;PDj[2QD5PD^2QDS^1PDU`2QD5PDc[5QD]i1PDcX4QD^i1QD5QDj3QD_
i1QD`i1QD@PDVk3QD@QDai1QDbi1QD@QDci1S@0PDcS3QD@TD2PDcX4PDok:QD>TD2PD`S3PDe[5PDcS3QD>TD2PD`S3PDU9
QD>TD1PD_S3QDj3QD>QDdi1QDei1QD>PD``5QDj3PDf\3QD>PDe[5QDfi1QD>PDZc2QD\KQD?PDe[5QDgi1QDIQDhi1TD1QD
ii1QDFPDbd9QDFQDji1QDki1QDFPDbS3QDmIPDg^5QDFPD`S3PDVl:QD_1PD`S3QDmIQDli1QD_1QDmi1QDni1QD_1QDoi1P
DaX4QD_1PD`S3QDj3QDPj1QDQj1PD`S3QDmIPDXl:QDf1QDmIPDTd9QDf1QDRj1PD_X4VD0QDf1QDRj1PD_X4QDSj1QDKPD_
\5PD\l:QDKPDiV3PDaX4QDKPDe[5QDTj1QDKPDaV:PD]S3QDKPDR_2PDjf1QDKPD]X4PDll2QDKPD]S3QDKPD[\2QDLQDUj1
P@Wo2QDLQ@iKQDP`1QDMQDVj1TD1QDWj1QDOQDmIQDXj1QDQ1PDbS3QDYj1TD2QDZj1QDQ1TD2PDbS3PD[X4PDe[5QDQ1PDU
W3QDV1TD2QD[j1TD1QD\j1QDV1PDe[5PDnb:PD^S3QDV1QD]j1TD1QD^j1QDV1QD_j1PD^S3QDb1QD`j1TD1QDaj1QDGTD2Q
Dbj1QDcj1PDaV3QDS1QDdj1TD1QDej1QDHPDc[5PDbl:QDHPDcX4QDfj1QDgj1QDHQDhj1TD1QDij1QDZ1PD``5PDWo2QDjj
1QDZ1PD`S3QDkj1QDZ1PDi4PD`X4QDmIS@0QDlj1QD\1PDc[5PDQ[:QD\1PDe[5PDaV3QD]1PDR_2PD`S3PDgV3QD]1PDe[5
PDhc9QD^1QDmj1TD1QDnj1QDW1QDoj1`DaX4`D4`DWf2`DlX3QDW1PDe[5QDPk1PD]X4QDY1PD^S3PDcX4QDQk1QDc1QDRk1
TD1QDSk1QD;PDc[5QDTk1TD1QDUk1QDe1PDe[5QDVk1PDSn1QDj1QDWk1QDXk1QDm1QDYk1TD2QDZk1QDn1PDe[5QD[k1TD1
QD\k1QDR2QD]k1TD2QD^k1QDS2PDd[5PDil:QDS2PDe[5PDjQ3QDl1PD]S3PDcX4QDl1PDbS3PDe[5PDj_5QDl1PD`S3QDS^
1PDjl:QDX1PD_S3QDX1QDS^1QD_k1QDX1QDQ9S@0QD`k1QDP2QDak1TD1QDbk1QD3QDck1QDdk1TD1P@hQ3QDiKQDek1P@g^
5PDcX4PDk7PDc[5PDYo1QDfk1QDgk1PDc[5QDhk1QDik1`EcX4`E[X4`E`X4`EbS3`Ee_5QDjk1QDkk1PDc[5PDcP3PD[m:P
Dc[5PDlo8PD\m:PDc[5PDU:PDbS3PDc[5PDk3PDbS3PDc[5PD]m:PDbS3PDc[5PDXZ3PD\X4QDlk1PDc[5QDmk1PD]X4PDc[
5PDam:PDTf2PDc[5PDbm:PD^g3PDc[5QDnk1QDok1PDc[5PD]m5PD\X4PDc[5PDnk4PDcX4PDc[5PDgj2QDPl1PDc[5PDkX3
PD`:PDc[5PDZ9PDU^9PDc[5PDUl4PDhm:PDc[5PDYi2PDim:PDc[5PDjm:PDbS3PDc[5QDQl1QDRl1PDc[5QDSl1QDTl1PDc
[5QDUl1QDVl1PDc[5QDWl1QDXl1QDiKQDYl1PDXU4PDc[5QDZl1QD[l1PDc[5PDRn:PDbS3PDc[5PDd>PDmR2PDc[5PD]:PD
kX3PDc[5PDai2PD\X4PDc[5PDPY3PDjS3PDc[5QD\l1PDic3PDc[5QD]l1PD\T4PDTn:PD\T4PDVc:PDc[5QD^l1QD_l1QD`
l1QDj3QDal1PDaS3PD\X4Q@mIQDbl1QDcl1PDf_5PDe[5PDbe3PDaS3PD\X4QDdl1PD^X4PDil4QDel1QDfl1PDil4QDgl1P
Dil4PDc[5PDbS4PD]S3PDl_5PDR_2PD]S3PDe[5QDhl1PD]S3PDbS3QDil1PDTb:PD]S3PDcX4QDjl1PD]S3PDcX4QDY7QDk
l1PD]S3QDll1QDml1QDnl1PD_S3PDe[5QDol1PD_S3QDj3PDSb2PD_S3PD`S3PDe[5QDPm1PD_S3QDQm1PD`S3PDe[5QDRm1
QDSm1PD`S3PDe[5QDTm1PD`S3QDS^1QDUm1Q@Vm1PD`S3QDWm1QDXm1PD`S3PDc[5QDYm1TD1QDZm1PDRW3PDe[5QD[m1PDR
W3QDj3QD\m1QD]m1QD^m1TD1QD_m1PDQ`5QDiKQD`m1PDj_5QDS^1QDam1QDbm1PD`X4QDcm1PDln2PDaX4PD`c5PDl=PDaX
4PDeW4PD]m:PDbS3PDe[5PD]X4PDe[5PDUo:PD\X4PDR_2PD`X4QDdm1PDcX4PDm7PD]X4PDc[5PD`f2PDc[5PDZl2PD^IPD
cX4QDem1PDcZ2PDoY2PD\X2PDcZ2PDbS3PDe[5PDbZ2PDbS3QDmIQDfm1PDmo2PDWb5PDk7PDd8QDgm1PDe:PDeW:PDbS3QD
hm1PDV3PD[X4PDmj4PDbS3PDc[5QDim1PDbS3PDe[5QDjm1VD0PDbS3PDe[5QDjm1QDkm1PDbS3PDc[5QDlm1QDmm1PDbS3P
D[X4PDe[5PDQ7PDbS3QDnm1PDbS3PDfR2PDcQ5PDbS3PD`T3PDVe:PDho:PD\X4PD``5PDio:PDnS3PD[l2PD]X4PDe[5PDo
[5PDh`5PDVo2QDom1PDno:QDPn1QDQn1QDRn1P@\X4QDSn1PDVP3PDhd9PDoo:PDVP3QDTn1QDUn1PDY3PDbS3PDe[5PDXl4
PD`7PDWl4PDXl4PDiX4QDVn1PDUd9PDVl2PDYo1PDbS3PDe[5PDYo1PDg^5PDcX4PDYo1QDWn1PDYo1PDRP;`DX^5`DdR6PD
Ul4PDfW4PDZ9QDXn1TD1QDYn1QDZn1QD[n1QD\n1QDZn1PDVY2QD]n1PDWl4PD\X4PDe[5PDio2PDac5PD\X4PDc[5PDXP;P
Dac5PDYP;QD^n1QD_n1PDen:PDaX4PDen:PD_`5QD`n1PD\`5QDan1QD]X1PDbS3PDHQDbn1QDcn1PDHPD`b2PD]X4PDHQDd
n1PDHPDj6PDHPDV9PD]P;PDHPDaT3PDX^9PDHPD_l1PDZ9QDQ9PDdd2PDbX4PDgS3QD[@Q@k3QDen1TD1QDfn1PDgS3QDgn1
QDhn1TD1QDin1PDgS3PDR:PDaS3PDgS3PD]S3PDcX4PDgS3PD`_:QDjn1PDgS3QDkn1QDln1PDgS3PDT9QDj3PDgS3QDTCQD
mn1TD1QDnn1PDgS3PD]X4PDe[5QDon1PDSa9PDcX4QDPo1QDQo1PDhU3QDRo1TD1PD`P;PDWo2PDaX4PDo<PDWo2QDSo1TD1
PDVIPDiT:PD]X4PDe[5PD^`2PDcP;PDj_5QDTo1QDam1PDf<PDUd9PDa`6PDWV4PD_n8PD\g:PD^d3PDVW3PDXIQDUo1QDVo
1PDcX4QDWo1PDe[5QDXo1QDYo1QDZo1TD1QD[o1QD\o1PDaS3QD]o1QD^o1QD_o1QD`o1PDe[5QDao1PD]X2PDaX4PD]X2PD
bS3QDbo1QDkHP@^X4PDio2QDco1QDdo1QDeo1QDfo1QDgo1TD1QDho1PD_\5QDio1PDg9PDbS3PDdR3PDg9PDbS3QDj3PDX^
9PDmi:PDbS3PDe[5QDjo1QDko1TD1QDlo1QDmo1QDno1QDoo1QDPP2TD1PDV\:QDQP2QDmIQDRP2QDSP2QDTP2TD2QDUP2PD
e3PDaX4PDUb3PD`g9PDnT4PDZQ;PDil4PDfS3PD`c5PDfS3PDfS3PDfS3QDVP2QDWP2QDXP2QDYP2TD1P@aX5PDb>PDbS3PD
e[5QDZP2PDSd3PD[Q;PD_X4PDe[5PDd>QD[P2QDiKTD1QD\P2PD^m:PDWo2PD^h3QD]P2QD^P2TD2PDil4PDe[5QD_P2QD`P
2PDch3PDaX4PD`Q;PDaQ;QDaP2PDgV3PDaX4PDiV3PDhV3QDbP2P@e[5PDhV3PDbQ;QDcP2QDdP2PDWc:PD\X4PDe[5PDdQ;
PDjS3QDeP2QDfP2PDjS3PDb`5PDeQ;PDjS3PDhj4QDSP1QDgP2PDjS3PD`c5PDYk4PDjS3PD^c5PDjS3PD\Y2PDaX4PDk7PD
\Y2PD\X4PDe[5PDRJQDhP2PDNPDaX4PDoW:PD\j3PDVU4PDaT3PDfk2QDiP2PDaT3PDS1PD`d9PDaT3PDZ2PDil:QDjP2PDa
m:QDkP2PDVk3PDil4PDVk3PD_S3PDc[5PDkGQDlP2QDmP2QDnP2QDoP2PDe[5PDl2QDPQ2PDhn2PDnQ;QDQQ2QDRQ2TD1QDS
Q2PDfV3PD\X4PDe[5PDdm2PDPR;PDfk3PDaX4PDc[5PD^X4PDc[5QDTQ2PD^X4PDQR;PDRe:PD^X4QDUQ2TD1QDVQ2QDR>QD
WQ2PDWi2PDZS:PD\X4QDXQ2PDSR;PDVW3PDk[2PD]X4PDW^5PDUIPD\X4QDYQ2QDZQ2QD[Q2TD1QD\Q2QD]Q2PD`S3QD^Q2T
D1P@bm2PD`R9QD_Q2P@\X4QD`Q2QDaQ2PD]T3PD[Z2PDU8PD\b5QDbQ2PD^_5PDla9PD`7PDcX4PDe[5PD_c2PD_X4PDe[5Q
DcQ2P@\X4PD_X4PDXR;PD_X4PDe[5PDX^5PD_X4PDQ_3PD[U2PDbS3PDbV2PDYR;QDgm1PDTZ3PDfX4PDe[5PD`Z3PDaX4QD
dQ2PD[R;PDaX4PDcc4PDc6PDjX4PD`Q:PDl4QDeQ2PD]R;PDUW3PD]4QDfQ2PDog4QDgQ2PD^R;PD_R;QDhQ2QDiQ2TD2QDj
Q2PDc=PDe\9PDR:PDaX4QDkQ2PDkP:PDbS3PDe[5QDlQ2QDmQ2Q@j3PDmh:PD_X4PDaR;PDc[5PDPo2PDnn3PDP?QDnQ2QDo
Q2PDo<PDaX4PDcR;PDo<PDcX4PDmh:PD^S3PD[X4PD`l:PD^S3PDbS3PDe[5QDPR2PD^S3PDe[5QDQR2QDf9QDRR2TD1QDh9
PDeR;PDaX4PDfR;PD^P3PDjX4PD_m4PDSV3PDf`5QDSR2QDTR2QDUR2TD1QDVR2PDg8PDeX4PDiV3PDaX4PDUl4PDhR;PDhd
9PDiR;PDhn2PDP3PDYn9PDUP3QDWR2PDjR;PDc[5PDQ=PD_X4QDXR2QDYR2TD1QDZR2PD`]3PD]X4QD[R2QD\R2TD2QD]R2Q
D^R2PD[X4TD1QD_R2QD`R2PD_X4PD^IQDaR2QDbR2PDZ8QDiKTD1QDcR2QDdR2QDeR2PDbS3PDWHQDfR2TD1QDgR2PDQ_3PD
Sc2QDhR2QDiR2TD1QDjR2PDff5PDU^3PDVS;PDWS;QD]^1QDkR2QDlR2QDmR2PD__5PDb;PD`W3QDnR2QDoR2PDYS;PDZS;P
DZ>PDe[5PDgl:QDPS2QDQS2PDbb3PDbS3PD_S3PDe[5PDQ_3PD`S3PDc[5PDV`3PDaS3PDcX4QDRS2PDZY4QDSS2PDTS3QDT
S2TD1P@VY:PDkW:PDec4PD]S;PDbS3PDVd3PDkQ;QDUS2QDj3QDVS2PDjV3PDaX4QDWS2PD_S;PDe[5PD`e3PDe[5PDbX3PD
fi:PDhQ3PDUo4QDXS2PDXo2PDe[5QDYS2PD]Q3QDZS2PDk<QD[S2PDVf2QD\S2PDcS;PDR;PDZV:PDdS3PDh5QD]S2PDdS;Q
D^S2PDci:PDfS;QD_S2QD`S2PD]X3QDaS2QDj3PD^S;PDe[5QDbS2QDcS2PDe[5QDdS2QDeS2PDe[5PD[m:PDbS3PDe[5PDj
S;PD`7PDe[5PDhU3QDfS2PDe[5PDkS;PDg9PDe[5PDci:PDfS;PDe[5QDgS2QDhS2PDe[5PDUIQDiS2PDe[5PD`R9QDjS2PD
f_5QDmIQDkS2TD1P@be3QDlS2QDmS2PDnS;QDj3QDnS2QDoS2TD1QDPT2QDQT2QDRT2PDRT;PDbS3PDST;PDTT;PDY<PDUT;
PDVT;PDaX4QDST2QDTT2TD1PD^P3PDWT;PD`X4PDlo8PD\m:PDXd5SD0QDUT2PD\X4PDmY2PD\X4PDQQ4WD0QDVT2XD0QDW6
`Dnb2`Dob2QDb3WD0PDe[5QDWT2QDXT2XD0QFYT2QDb3Q`1k3WD0QDZT2XD0VD0QFYT2QDb3Q`1k3WD0QDZT2XD0QD[T2QF\
T2TD3QDb3Q`1k3WD0Q`1k3QD]T2XD0VD0QF\T2TD3QDb3Q`1k3WD0Q`1k3QD]T2XD0QD^T2WD0QDa?aDP4aD`3SD0PDaX4`D
c[5`Dd[5`De[5`D`T3aD`3SD0S@0XD0QD_T2QD`T2Q`1k3WD0QDaT2XD0QDbT2WD0Qd1k3QDU2XD0QDW6aD`3WD0QDU2XD0Q
DW6aD`3WD0QDa?Q`1k3QDU2XD0S@0QDcT2QDdT2PDg\2QDeT2WD0Q`1k3QDfT2XD0QFf>QDb3Q`1k3WD0Q`1k3QDgT2XD0QD
hT2QDb3Q`1k3Q@a?WD0Q`1k3QDiT2XD0WD0QDU2`DW`5`D]X4`D\X4`DaX4`DbS3`D[X4`DcX4`DiX4`Dd\2`DjX4`D[`5`D
`S3`D^X4`DdS3`D`X4SD0QDmEXD0aD`3WD0PDe[5PDck9PDaX4XD0PDb`9WD0QDf;PDe[5SD0QDjT2QDkT2XD0PD`X4`Dfo2
`DjT;`D``5`DY_5`DaT3`DbT3`Dd`5`Db`5`DX_5WD0SD0QDlT2XD0`Ee[5`ES3`EP4`ET3QDmT2TD1WD0QDT2XD0`D^f3`D
_f3`Dja2`D\X4QDnT2WD0PDga5QD[@SD0XD0VD0QDnT2WD0PDga5QD[@SD0XD0QDoT2QDb3WD0QDPU2QDQU2XD0QDRU2QDSU
2WD0QDTU2XD0QDUU2QDVU2TD1WD0QDWU2XD0VD0QDVU2TD1WD0QDWU2XD0QDXU2QFYT2TD4QDb3Q`1k3WD0QDYU2QDZU2XD0
VD0QFYT2TD4QDb3Q`1k3WD0QDYU2QDZU2XD0QDWZ1QFhT2QDb3WD0PDHSD0XD0VD0QFhT2QDb3WD0PDHSD0XD0PD1QD[U2WD
0PDHSD0XD0VD0QD[U2WD0PDHSD0XD0PD1WD0QD[@PDgISD0XD0QFYT2WD0QD\U2PD_7QD]U2XD0QDb3QD^U2TD3WD0QD_U2X
D0`D\X4WD0QD`U2TD1QDaU2QDbU2XD0QDb3WD0QDcU2TD2QDdU2PD\X4QDkGXD0WD0QDeU2PD\X4QDfU2QDgU2XD0WD0PDhU
3QDhU2XD0`DbS3`D[X4WD0QDiU2XD0`D\X4WD0QDjU2QDkU2XD0`Dnb2`Dob2`D`V2`Ddf3`DZf2`D`X4`D\X4`DbS3`D`S3
`DdT2QFYT2QDb3Q`1k3WD0QDlU2PDcX4QDmU2XD0WD0QDnU2QDoU2TD1QDPV2XD0QDQV2PDo[5PDoY2PD_7PDl_2QDRV2QDc
AS@0QDSV2PDhIQDTV2PD`X4QDa?S@0WD0QDUV2XD0QDVV2QDf;TD1PDe[5QDWV2QFhT2TD1QDb3WD0PDc[5Q`1k3SD0XD0QD
XV2QDYV2WD0QDZV2XD0QD[V2QD\V2QD]V2PDe[5QD^V2QD_V2QD^V2QD_V2QD`V2QDb3Q`1k3WD0QDaV2XD0QDbV2QDcV2QD
dV2`Dd3`D\X4`DbS3PD[S6QDeV2QDfV2QDgV2QDc3Q@h3Q`1k3QDhV2QDa?QDiV2PDe[5QDjV2QDkV2PDWS:PDfW;QDlV2QD
mV2PDVU;QDnV2PDgS3QDoV2QDPW2PDgS3QDQW2PDbZ2PDbS3PDe[5PDcS4PDkk:PD`S3PDT7PDS2PD]S3PD`R9QDRW2QDSW2
QDTW2PDe[5QDUW2PDe[5QDVW2QEWW2QDXW2TD1WD0QDYW2XD0QDZW2QDYHQD[W2QDmEQD\W2QD]W2QD^W2QD_W2PDcX4QD`W
2QDaW2QDbW2QDcW2QDdW2QDeW2PD^>QDfW2PDWHQDgW2PDVHQDhW2PDgS3PDc[5QDiW2PD]X4QDjW2QDkW2PD]X4PDeh5QDl
W2QDmW2QDnW2QDoW2QDPX2PD\X4QDQX2PD`X4QDRX2QDSX2QDTX2PDYIQDUX2PD^m6PDkX;QDVX2QDWX2PDkP:PDbR3PDhU3
QDXX2QDS4Q@k8QDl8WD0QDYX2XD0QDS4TD1WD0QDRn1XD0WD0YD1PDcX4PDmh:XD0QDZX2Q@V7WD0QD[X2PD]S3XD0QF\X2Y
@0WD0PDoX;XD0QDc:WD0QD]X2PDe[5QD^X2XD0WD0QD_X2TD1PDUX6XD0QF`X2Q@`3Y@0WD0QDaX2XD0QDbX2WD0QDcX2TD1
Q@dX2QDeX2XD0QFb=Y@0WD0QDfX2XD0QDgX2QD`3WD0QDhX2XD0WD0QDf9QDiX2XD0WD0PD]S3PDbS3PDSc:XD0WD0QD[@S@
0PD^V2PD]X4QDjX2P@\X4XD0VD0WD0QD[@S@0PD^V2PD]X4QDjX2P@\X4XD0QDkX2WD0QDlX2TD2QDmX2XD0SD0WD0QDnX2Q
DoX2Q@PY2TD1QDQY2XD0QFRY2TD1WD0QDSY2XD0`De[5`DVb2`DUb2`Dc[5`DbS3`DX\;QDb3Q@h3Q`1k3S@0WD0QDTY2XD0
VD0QDb3Q@h3Q`1k3S@0WD0QDTY2XD0QDUY2PD`S3PDe[5QDVY2VD0PD`S3PDe[5QDVY2QDWY2PDbS3QDXY2PDil4QDYY2QDZ
Y2QD[Y2QF\Y2WD0QD]Y2XD0VD0QF\Y2WD0QD]Y2XD0QD^Y2QD_Y2TD2WD0PDf_5XD0VD0QD_Y2TD2WD0PDf_5XD0PD1QD`Y2
QDaY2`D]];QDbY2S@0WD0QDcY2XD0PD[9QDdY2PDil4PD[S6PDaS3PD\X4PD[S6QDeY2TD2PDf_5PDWl4PDiX4QDj^1PDg[2
PD^R2QDfY2PD^S3P@e[5QDgY2PDll2QDhY2QDhY2VD0QDhY2PD1QDiY2QDjY2QDkY2Q`1k3WD0QDlY2XD0VD0QDjY2QDkY2Q
`1k3WD0QDlY2XD0QDmY2QDnY2Y@0Q@c3Q@k3WD0QDW2XD0VD0QDnY2Y@0Q@c3Q@k3WD0QDW2XD0QDoY2QDPZ2WD0QDQZ2QDR
Z2XD0QFP4TD2WD0QDSZ2QDTZ2XD0QDUZ2PD^X4`D[4QFVZ2TD1`Ea1`ER8`ES8`ET8`EH`EbS3`Ee[5`Ec[5`Ed[5`E\X4`E
e`5`EY_5`E[^;WD0QDV2XD0QDU=Q@m3WD0QDV2XD0QDWZ2UD0WD0QDV2XD0SD0PDke4PD\X4PD\^;QDXZ2PDbS3PDe[5PDe5
QDYZ2PD\X4PDU]3PD`S3PDe[5QDZZ2PD`S3TD1QD[Z2Q@\Z2PDRS3QD]Z2QD^Z2PD_\5PD\^;QD_Z2PD\X4PD_l1QD`Z2PD\
X4PDjf1PDVW2PD\X4QDgS2QDaZ2PD_S3PD^Q9QDbZ2QDcZ2QDkf1PD_S3PDWl4PDZ5PDk^;PDP4PDod9PDVg:QDdZ2PDRk:P
DVe:PDcS3PDof:PDVP3PDZV:PDRV2PDnU:PDil:QDeZ2PDTW2PDX^3PDZY4PDX^3PDVHQDfZ2QDgZ2QDhZ2QDY7QDiZ2PDWo
2PDe[5PDVIPDc[5QDjZ2PD\X4QDkZ2QDlZ2QDmZ2PDcX4QDnZ2QDoZ2PD`S3PDT_;PDTS3QDP[2PDVY:QDQ[2QDR[2PDnf3P
DbX4PDRQ;PD`Z3PDaX4PDVY2PDio2PDhU3QDS[2PDc[5PDg2PDmR2QDT[2QDU[2QDV[2PDc[5PDTl4PDPc:PDcX2PD`S3PDV
IPDWW6PD`S3QDW[2PD[X4QDX[2QDY[2PDW_;QDiKQDZ[2PDPc:QDiKPDT7PDmf:QD[[2PDne2QD\[2PD^V2PD]X4PD``5PDc
[5PDX=PD\X4PDc[5QD][2PDcX4PDc[5QD^[2QD_[2QD`[2QDa[2QDb[2PDnk8PDjX4QDc[2QDd[2QDe[2QDf[2PDe[5QDg[2
QDh[2QDi[2QDnR2QDoR2PDe3PDaX4PD_d:PDP1QDj[2QDk[2QDl[2PD`S3QDm[2QDn[2QDo[2QDP\2QDQ\2QDR\2QDS\2QDT
\2QDU\2QDV\2QDW\2QDX\2TD1QDT8QDY\2QDf9QDZ\2QD[\2VD0QD[\2PD1QD\\2PDng3QD]\2QD^\2PDc[5QD_\2QD`\2QD
a\2TD1QDb\2QDc\2QDd\2Q@e\2QDf\2QDg\2QDh\2QDi\2PDaS3PD\X4QDj\2PD``5PDWo2PDe[5QDk\2QDl\2QDm\2QDn\2
QDo\2PDUd9PDVl2QDP]2QDQ]2PDkX3PD`:QDR]2PDf_5PDP_3QDS]2PDf_5QDT]2QDU]2PD]X4PDe[5PDUo:PD\X4QDV]2PD
Vk3PDc[5PD`c5PDVo9PDWc:PD\X4PDe[5PDdQ;PD[m:PDbS3PDe[5PD^e:PD\X4PDUn8PD`l1QDW]2S@0PDT7PDmf:QDX]2Q
DY]2QDZ]2TD3QD[]2QD\]2PD\X4PD[X4PDe[5QD]]2PD\X4QDTCQD^]2QD_]2QD`]2QDa]2QDb]2QDc]2QDd]2PDe[5PD\b;
QDe]2TD1QDf]2QDg]2PDQW3QDh]2PDe[5QDi]2QDU^1TD1QDj]2QDk]2QDl]2QDm]2QDU8TD3PD_X4QDn]2QDo]2PDe[5QDP
^2PDkQ4QDQ^2QDR^2QDS^2QDYg1PD`S3PDne:PDP3PDYn9QDT^2PDfQ;PD[S6PDmh:PD_X4PD`T3QDU^2QDV^2PD^S3QDW^2
PD^S3QDX^2PDbS3QDY^2PDQ7QDZ^2QD[^2QD\^2P@dm2QD]^2TD1QD^^2QD_^2QD`^2QDa^2QDb^2QDc^2PDZc;PD\X4PDT7
QDd^2QDe^2QDf^2PDSR;PDVW3QDg^2TD3PD`l1PDjX4QDi\1QDh^2SD0PD[X4PDc[5PD^g9PDbS3QDP7QDi^2PDaS3PD\X4Q
Dj^2QDk^2QDl^2TD1QDm^2QDn^2TD1PD]S3QDo^2QDP_2QDdEQDQ_2QDR_2PDW9QDS_2PDHPD[V9PDhU3QDT_2PDT:PDRP:P
DjU6PD\X4PDe[5PDiQ3QDU_2QDV_2PDoc;PDWo2`E>`EWb5QDW_2Q`1m3Q`1k3WD0QDY2XD0`DkX3`DPd;QDX_2WD0QDY_2Q
Db3XD0QDZ_2WD0QD[_2TD3PD]X4QD\_2XD0QF]_2QD^_2Q`1m3Q`1k3WD0QD__2XD0`D_f3`Dbd;`Dcd;`DmZ3`DgX3QDb3Y
@0WD0PD`S3PDUW6XD0`DPc:`De[5QDP4QDb3PD`S3PDnb:QD`_2QDa_2QFb=QDb_2Q`1k3WD0QDX2XD0`Dg6QDb3PDhS:WD0
QDc_2XD0PDed;SD0QDP4QDb3Q`1k3QDd_2PDRW3QDb3QDe_2PD_X4QDf_2QDjBS@0S@0QDg_2PDbS3QDh_2WD0QDi_2XD0QD
P4QDb3SD0PDha5PDiX4WD0QDX2XD0QDd9QDj_2Q`1k3QDk_2QFf>QDb3YD0WD0QDX2XD0QDl_2QDb3Y@0WD0QDm_2XD0PDcX
4UD0QDi3SD0QDP4WD0Q`1k3QDX2XD0VD0UD0SD0QDP4WD0Q`1k3QDX2XD0VD0UD0QDi3QDP4WD0Q`1k3QDX2XD0VD0UD0QDP
4WD0Q`1k3QDX2XD0VD0UD0QDi3SD0QDP4WD0Q`1k3QDX2XD0QDn_2UD0SD0QDP4WD0Q`1k3QDX2XD0QDn_2UD0QDi3QDP4WD
0Q`1k3QDX2XD0QDn_2UD0QDP4WD0Q`1k3QDX2XD0QDn_2WD0QDo_2QDP`2XD0PD[X4PDmj4QDQ`2PDTP9PDbS3PDaT3PDTn1
PDHQDR`2QDS`2PDcX4QDT`2PDfT2`EWb5`E>QDU`2PD_V:PDcX4QDV`2QDW`2PDe[5PDXg:PDW:QDX`2PDmd;QDjo1PDbS3P
DlP:PD\X4QDY`2QD`9QDZ`2PDod;PDbS3QD[`2PDcX4PD`S3PDf[5PDSe:QDb3PD]S3PD]X4PDR_2QD\`2PDe[5QD]`2QD^`
2PDlP:PD\X4PD[X4PDc[5PD^g9QD_`2PD^X4QDP4QDb3Q`1m3WD0QD``2XD0QDP4TD1QDa`2QDb`2S@0S@0WD0QDc`2XD0QD
P4QD[^1WD0QDX4Q`1k3QDd`2XD0PDTW4QDb3PDSe;QDe`2QDf`2QDg`2PDXj2PD\X4PDSn1PDoP5QDh`2PDHPDbo1PDbS3SD
0PDbo1QDb3QDi`2QDj`2QDk`2QFk6TD3QDb3WD0Q`1m3Q`1k3QDX2XD0`D^X4Q@`3QFl_2QDb3Q`1m3Q`1k3WD0QDX2XD0QD
l`2Q`1k3WD0QDX2XD0QD`3PD\X4QD`3Q@P4`Dg6WD0Q`1k3QDX2XD0`DcX4WD0QDm`2XD0Q`1k3QDW6QDe3Q`1k3WD0QDn`2
XD0QDP4QDb3Q@e3WD0QDo`2XD0`DVo2`DcX4S@0aD`3QDPa2Q`1k3PDbP5QDP4TD3QDQa2P@cX4P@_7WD0Q`1k3QDX2XD0QD
P4TD3QD`\1WD0PDcX4SD0XD0QDP4TD3QDb3Q`1k3WD0QDRa2QDSa2XD0PDSe;QDTa2QDUa2QDdX2PD`S3QDVa2PD^X4QDWa2
PD__5QDXa2QDYa2QDZa2QD[a2TD2QD\a2QD]a2TD2QD^a2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QD_a2`Ea7`Ec7`E`
7`Eb7`E_7`Ed7WD0QD\2XD0QD`a2TD2QDW6QFaa2QDb3Q`1m3WD0QDba2XD0QDTHQDca2QDda2TD2QDea2QDfa2QDga2TD1W
D0QDha2S@0QDia2XD0QFaa2Q`1m3WD0QDja2PDcX4XD0QDka2QDla2PD\X4aDma2`D]c2SD0QDna2QDoa2TD1PDjX4WD0SD0
XD0QDPb2PD_S3PD_X4QDQb2TD2PDWo2PD[X4QDRb2QDV_1QDP4WD0QDSb2XD0QDbHPD`S3PDe[5PDRP:PD\X4QDP7QDTb2QD
Ub2QDVb2QDWb2TD1PD]S3QDXb2QDYb2Q`1k3WD0QDZb2XD0QD[b2QD\b2PDcX4QD]b2PDe[5QD^b2QD_b2WD0QD`b2XD0QDa
b2QFaa2WD0QDbb2QDcb2XD0PDcX4QDdb2QD^MQDeb2QDfb2WD0QDgb2XD0QDhb2QDib2TD1QDjb2QDk6QDkb2Q@m3WD0QDlb
2XD0WD0QDmb2XD0TD2QDnb2PD^X4Q@ob2WD0QDPc2XD0`D\X4QDQc2QDRc2S@0WD0QDSc2XD0WD0QDTc2XD0QDUc2QDVc2QF
P4Q@m3WD0QDWc2XD0PDcX4QDXc2Q@m3WD0QDYc2XD0QDZc2QDP4Q@k8QDl8WD0PDX8XD0QD[c2QDf>WD0PDnf;XD0`DcX4QF
P4QD\c2Q`1m3WD0QD]c2XD0`DcX4QDP4QD^c2SD0S@0WD0QD_c2XD0QFk6Q`1m3WD0Q@k8Q@l8Q`1m3QD[2XD0aD`c2Q@`3Q
Dac2Q`1m3WD0Q@k8Q@l8QD[2XD0QDP4TD2PDHPD[l4WD0QD[2XD0QDP4TD2PDaX4WD0QD[2XD0QDbc2WD0QDcc2XD0QDdc2Q
Dk8QDl8WD0QDec2QDfc2QDgc2XD0QDl8WD0QDec2QDfc2QDgc2XD0QDk8QDl8QDhc2WD0QDic2XD0QDl8QDhc2WD0QDic2XD
0QDjc2S@0QDkc2QDP4QDc3QDlc2S@0WD0QDmc2XD0QDnc2QDoc2SD0WD0QDPd2QDb3Q`1k3QDQd2XD0PDZo2PD\X4QDRd2PD
^X4S@0WD0QDSd2XD0QDTd2S@0S@0WD0QDUd2XD0PDbS3PD_f;PDaS3PD\X4QDVd2PDbS3PDZ^5PDcX4QDWd2QDXd2P@gS3PD
cX4QDYd2PDcX4WD0QDZd2XD0PD`S3PDd\9QD[d2QD\d2PDmg;QD]d2WD0Q`1k3QDX2XD0QD^d2TD1WD0PDc[5QD_d2QD`d2X
D0WD0QDd9PDc[5QDad2TD1QDa`1XD0P@\X4QDb3PD`S3QDbd2WD0PDnb:XD0WD0QDcd2QDdd2PDn_5XD0WD0QD`LPD`S3XD0
VD0WD0QD`LPD`S3XD0QDed2`E>`EWb5WD0QDfd2XD0`D_X4WD0QDjBTD3PD`S3QDgd2XD0QFe:TD2WD0QDhd2PD]S3XD0VD0
QFe:TD2WD0QDhd2PD]S3XD0QDid2QFe:TD2WD0QDjd2QDkd2PD`X4XD0WD0QDd9QDld2XD0WD0QDmd2QDnd2QDod2XD0WD0Q
DPe2PDc[5Q`1k3QDQe2S@0QDRe2XD0WD0PDf\2QDSe2QDTe2QDUe2XD0WD0QDVe2PDbS3PDcX4XD0WD0QDWe2QDXe2TD1PDo
P5XD0VD0WD0QDWe2QDXe2TD1PDoP5XD0QDYe2UD0aDP4`De[5SD0WD0QDZe2XD0QD[e2WD0QD\e2QDi3QD]e2QD^e2XD0WD0
PD`T3PD\X4QD_e2XD0SD0`E>`EWb5`EcX4`E\X4`Eg\2`EaX4WD0QDZ2XD0QD`e2WD0QDhCTD2QDae2XD0QDbe2WD0QDce2P
@gS3QDde2TD1QDee2XD0`D]X4`Ddj2`Dcj2`DkX3`E>`EWb5WD0QDb3Y@0QDfe2XD0`D]S3`D^S3WD0QDbe2QDge2TD2QDhe
2XD0WD0QDie2PDaX4QDje2XD0QDke2WD0QDle2XD0QDme2WD0PDYi;QDj3QDne2XD0WD0QDh=TD4QDoe2XD0WD0QDPf2Q@Qf
2TD1QDRf2XD0WD0QDf?QDSf2TD1QDTf2QDUf2XD0`DYY2`D[b2WD0QDVf2QDWf2PDjX4XD0WD0QDXf2PDi4XD0VD0WD0QDXf
2PDi4XD0QDYf2WD0QD\KQDZf2P@ZY4QD[f2XD0WD0QDk:PD`S3QDa?QD\f2XD0WD0QD]f2TD1QD^f2Q@TCQD_f2XD0WD0QD^
BQDj3QD`f2QDaf2XD0WD0QDbf2TD1QDcf2XD0QF\X2Y@0WD0QDdf2QDSP1XD0WD0PD[X4PDe[5QDef2PD\X4XD0WD0QDbHQD
j3QDff2XD0WD0PDac5PDcX4QDmIXD0WD0QDgf2TD1PDc[5QDhf2PDcX4XD0SD0WD0QDif2QDjf2QDmIQDkf2XD0WD0QDlf2T
D3PDjX4QDmf2XD0SD0WD0QDnf2QDof2TD1QDPg2XD0QDQg2WD0QDRg2XD0QDSg2TD1VD0QDQg2WD0QDRg2XD0QDSg2TD1QDT
g2QDQg2Y@0WD0QDUg2XD0PDe[5S@0WD0QDVg2Y@0QDWg2XD0QDkGTD5WD0QDXg2PDcX4XD0QDYg2QDl_2TD6QDZg2TD1QD[g
2Q`1k3WD0QDX2XD0VD0QDl_2TD6QDZg2TD1QD[g2Q`1k3WD0QDX2XD0QD\g2QDl_2WD0QD]g2XD0QDY7QD^g2WD0QD_g2PDc
X4XD0SD0WD0PDW6PDcX4PDgm1XD0SD0QD`g2QDb3Y@0WD0QDag2XD0`D_X4WD0QDb3QDbg2TD2QDcg2XD0QDdg2WD0PDjX4Q
Deg2QDfg2XD0VD0WD0PDjX4QDeg2QDfg2XD0QDRW1WD0QDgg2PDXl4XD0WD0QDhg2QDf;PDi;XD0QDig2QDjg2WD0QDkg2PD
i;XD0QDlg2QFmg2TD3WD0QDkb2QDP7QDng2QDog2XD0`Dk[3`Dnb2WD0QDU3XD0Y@0QDPh2TD1VD0WD0QDU3XD0Y@0QDPh2T
D1QDQh2QDRh2QDSh2SD0S@0WD0QD[2XD0QDTh2QFUh2WD0QDVh2XD0QDWh2QDXh2TD4WD0QDkb2Y@0PDV6QDYh2XD0QDZh2T
D1WD0QDb9PD]S3XD0VD0QDZh2TD1WD0QDb9PD]S3XD0QD[h2QDb3WD0QD\h2QD]h2TD1QD^h2XD0P@e[5VD0QDb3WD0QD\h2
QD]h2TD1QD^h2XD0P@e[5QD_h2WD0QD`h2PDRW3XD0QDah2WD0PD[X4QDbh2XD0VD0WD0PD[X4QDbh2XD0QDch2QFYT2TD2W
D0PD`S3QDj3QDdh2XD0QFYT2Y@0WD0QDeh2TD1QDfh2XD0VD0QFYT2Y@0WD0QDeh2TD1QDfh2XD0QDgh2QFYT2Y@0WD0QDhh
2XD0QDih2WD0QDjh2QDkh2XD0SD0QDlh2TD3WD0QDaDQDmh2TD1QDnh2XD0VD0QDlh2TD3WD0QDaDQDmh2TD1QDnh2XD0QDo
h2WD0QDVf2QDPi2TD1QDQi2XD0VD0WD0QDVf2QDPi2TD1QDQi2XD0QDRi2QDSi2WD0QDTi2QDj3QDUi2XD0WD0QDVi2TD1QD
Wi2XD0QDXi2WD0PDnY2QD^LQDYi2PDkQ9QDZi2XD0WD0QDT`2QDYi2PDkQ9XD0PD\X4WD0QD[i2QD\i2TD1PDcX4XD0SD0WD
0QD]i2PDbS3XD0QD^i2WD0QD_i2P@bS3XD0VD0QD^i2WD0QD_i2P@bS3XD0QD`i2QFYT2TD1WD0QDai2Y@0TD1QDbi2XD0SD
0QFYT2QDb3Y@0WD0QDci2XD0QDdi2WD0QDei2PDcX4QDfi2XD0SD0QDb3WD0PDaS3PDcX4XD0QDgi2QDb3Y@0WD0PD[1QDhi
2XD0QDii2QDji2WD0QDki2QDli2XD0QFYT2QDb3WD0QDmi2TD1VD0XD0`DbS3`D`S3`DPP3`D^X4QFYT2QDb3WD0QDmi2TD1
QDni2XD0`DbS3`D`S3`DPP3`D^X4WD0QD^`2QDoi2TD1PDZn1XD0UD0WD0QD_IQDPj2SD0XD0QDXJWD0QDQj2QDRj2TD3QDS
j2XD0WD0PDfl;XD0QDTj2WD0QDUj2PDc[5QDVj2XD0UD0WD0PDb\2XD0QDQIQDWj2WD0QDXj2QDYj2QDZj2QD[j2XD0WD0QD
\j2QD]j2QDj3QDnh1PDWHXD0WD0PD``5QD^j2PDcX4XD0WD0QDWHPDcX4PDg`5XD0QDSZ1WD0QDhX1PDnY2P@gS3QD_j2TD2
QD`j2XD0WD0QDaj2QDbj2QDcj2XD0UD0WD0QDdj2XD0SD0QDej2PDc[5PDj6PDSb2QDle1TD1PD`S3TD4QD\Z2QDfj2QDgj2
WD0QDhj2XD0TD2QDij2SD0UD0QDjj2WD0QDkj2XD0VD0UD0QDjj2WD0QDkj2XD0QDWZ1QDlj2Q@b3Q`1k3WD0QDmj2XD0`Dc
X4aD`3UD0WD0PDa\2QDa?SD0XD0UD0WD0PDfa5QDa?SD0XD0UD0QDnj2QDoj2UD0WD0QDPk2XD0SD0`D]c2UD0PDTU9QDQk2
QDRk2PDTU9PDcX4QDSk2QDW]1QDP_1PDic:QDSP1QDb3PDc[5Q`1k3WD0QDTk2XD0QDUk2QDVk2UD0WD0QDWk2XD0WD0QDXk
2Q`1k3Q@Yk2QDi4XD0QDi4QDZk2QD[k2QDiP1TD2QD\k2QD]k2QD^k2QDb3WD0QD_k2XD0PDcX4QD`k2WD0QDiP1XD0SD0PD
T7PDo<PD]8QDak2PD]S3PD]8PD]S3QDbk2QDck2QDdk2PDf^3PD_S3QDek2QDfk2PD\Q3QDgk2PDmS;PD]S3QDhk2QDik2WD
0QDjk2XD0`DcX4QDik2WD0QDjk2XD0`DcX4QDhk2WD0QDjk2XD0`DcX4WD0QDjk2XD0`DcX4QDSZ1QDb3Q`1k3WD0QDkk2XD
0QDlk2QDmk2QDnk2PDc[5WD0PDTU9XD0PDcX4QDok2QDPl2TD1QDQl2QDiP1TD2QDRl2QDSl2PD_7WD0QDTl2XD0QDb3PDcX
4PD_7WD0QDUl2XD0QDVl2QDWl2QDXl2PDe[5PDn;QDYl2QDZl2QD[l2QDZNPDQW3QD\l2PDQW3PDaX4PDQ`5PDe[5PDfd:PD
gd:QD]l2QD^l2QD_l2P@\X4QD`l2PDS`;QDal2PD]X4PD_i2QDbl2PDcX4PDo7QDcl2PDlP5PDbS3QDdl2PDR_2PD_S3PDTI
TD2QDel2PD`T3PD\X4PDe[5QDfl2PDi[2QDgl2TD6WD0Q`1k3QDYk2XD0QDhl2QDgl2TD5PD]X4TD3WD0QDi4XD0QDil2TD8
PD4WD0QDjl2XD0UD0WD0PDPn;XD0WD0QDil2SD0PD4QDjl2XD0WD0QDil2SD0SD0PD4QDjl2XD0QDkl2`De^5`DR8`DbR2QF
ll2TD2WD0QDml2XD0QDml2`Do7SD0PDUZ2PDo7Q`1k3QDnl2PD^2PDj[2QDol2PDj[2WD0QDPm2P@Wl4QDQm2XD0`D]X4`D^
S2QDRm2WD0QDiV1PDcX4XD0SD0QDPm2PDcX4aD`3`Dd9QDSm2PDcX4QDTm2QDiV1PDcX4WD0QDUm2XD0QDUMWD0QDVm2XD0`
DHQDVFQ@Wm2P@c[5PD[Z5QDSP1QDb3WD0QDXm2QDYm2XD0PDR_2QDeAQDZm2QD[m2WD0QD\m2QD]m2XD0QD^m2S@0S@0WD0Q
Db3QDPZ1XD0QD_m2TD1WD0QD`m2QDam2XD0`Ea\2`EdS3`Eg\2`Ef\2`ER_2`EeS3WD0QDZCQDbm2XD0VD0`Ea\2`EdS3`Eg
\2`Ef\2`ER_2`EeS3WD0QDZCQDbm2XD0QDcm2WD0QDdm2QD]2XD0`Dm:`DdS3WD0QDSZ1PDPZ2QD]2XD0`Dm:`DdS3QDem2T
D2WD0QDfm2QDgm2XD0WD0QDhm2PD_7TD1QDim2QDjm2XD0PDe[5WD0SD0PD_`9QDkm2TD1PDcX4XD0UD0WD0QDlm2QDmm2XD
0TD6QDnm2WD0QDom2QDPn2VD0XD0WD0QDom2QDPn2QDQn2XD0WD0QDRn2PDk7PDaR9XD0WD0QDSn2PD_7TD2QDTn2XD0WD0P
DkX4PDcQ5XD0SD0UD0WD0QDUn2QDVn2TD1XD0SD0QDWn2QDXn2QDYn2TD1WD0QDZn2TD1QD[n2XD0WD0PDgS3PDjS3QD\n2P
DcX4XD0WD0PDe[5PDbn;XD0SD0WD0QDVCPDl<PDHQD]n2XD0WD0QD^n2P@aS3PD]X4XD0WD0QD_n2QD`n2QDan2Q@bn2XD0S
D0WD0QDcn2QDeAQDdn2TD1PDcX4QDen2XD0WD0QDiV1QDfn2PDcX4QDgn2XD0WD0PDZ8PDcX4XD0QDhn2WD0QDin2QDjn2QD
kn2TD1YD2XD0SD0WD0QDln2QDmn2QDnn2QDon2TD1QDPo2XD0WD0QDd3Q@f;QDQo2XD0SD0WD0QDRo2QDSo2QDTo2XD0WD0Q
DUo2PD\X4SD0XD0QDVo2WD0PDe[5QDWo2QDXo2QDYo2XD0WD0QDZo2QD[o2PD]X4SD0QD\o2XD0QD]o2WD0QD^o2XD0QD_o2
PDc[5S@0WD0QD`o2XD0PDXZ3PD]X4SD0QDao2SD0QDbo2PDPo;PDcX4PD_7QDco2PDcX4QDdo2WD0QDeo2XD0QDfo2QDgo2P
D]S3PDUn8PDnT2PDek2PDQU2QDho2WD0QDio2XD0QDjo2QDb3WD0QDko2XD0PD]X4TD2QDlo2QD]X1WD0QDmo2PDcX4PD_7X
D0QDb3QDno2QDoo2QDPP3QDQP3QDRP3PDHPDhf4PDbS3UD0QDSP3QD]2QDZCPDo7WD0QDTP3XD0QDVCQDUP3QDVP3SD0QDWP
3PDl<PDT7PDcX4PDPZ2PDl<QDXP3QDbHQDYP3QDZP3QD[P3PDcX4QDb3QD\P3QD[m2QD]P3QD^P3QD_P3QD`P3QDb3PDTIQD
aP3PDPb5SD0UD0PDg;SD0QDdm2QDbP3PDPZ2PD_7Q`1k3WD0QDcP3XD0PDPZ2QDdP3QDeP3PDc[5PDUZ2PDnY2PDl<QDfP3P
DR_2QDgP3PDcX4QDhP3P@WHPDll2PDdY:QDiP3PDe[5PD^_2QDjP3PDe[5QDkP3PDhS3QDlP3QDmP3PD[X4QDnP3QDoP3QDP
Q3PDcX4QD]2QDQQ3QDRQ3PD`n3PDbS3PDSn1PDoS2QDSP1QDSQ3QDTQ3QDUQ3QDYHPD\X4QDVQ3QDWQ3QDXQ3PD`S3QDYQ3Q
DZQ3QD[Q3PDWo9PDaS3QD\Q3P@`7QD]Q3QDSP1PDQZ2PDUo;PDUo;QD^Q3QD_Q3QD`Q3QDaQ3QDSP1PDPP2`DXY2`Df;`DSU
2`D_S2`D`k4`Dn;`DRU2`Do=`D_R9`DPS2`D^R2`DdW2`Di;QD]2QDdm2QDbQ3QDSZ1QDZCS@0QDcQ3`Dd7QDSZ1Q`1k3QDd
Q3QDeQ3QDfQ3QDb3QDgQ3QDhQ3QDiQ3Q`1k3QDjQ3PDc\2PDgS3SD0PDb\2PDVo2SD0PDa\2PDVo2QDkQ3PDTP3QDlQ3QDmQ
3PDTP3PDll2PD4SD0PDTP3PDll2QDnQ3PDZ_5PDll2QDoQ3PDmT3PDj[2PDkX4QDPR3PD[X4QDQR3PDg_2PD4QDRR3PD[X4Q
DQR3PDg_2QDRR3PDbS3QDQR3PDg_2PD4PDWb5PDbS3QDQR3PDg_2PDWb5PD[_5PDg_2QDSR3PDkX4QDSZ1PDc7PD]T3PDU8P
Dhg1PD_7PDhg1PDcX4QDb3PD`_:SD0PD`_:QDTR3QDZCPD_7QDUR3QDVR3QD_JSD0TD2PDPP2QDWR3QDXR3PD_7Q`1k3QDYR
3QDZR3QD[R3QD\R3QD]R3PDe[5QD^R3QD_R3QD`R3PDTP3QDaR3QDbR3PDll2QDcR3SD0QDhP3PDll2QDbe2QDdR3QDeR3QD
fR3QDgR3PDPZ2PDl<PDT7PDcX4QDdm2QDhR3QDXP3PDj[2PD_S3PDj[2PDcX4PDdo;PD4SD0QDiR3WD0QD\m2QDjR3QDkR3X
D0WD0QDeU2SD0QDlR3PD_7PDcX4XD0WD0PD`=PDjT3XD0QDmR3WD0QDnR3QDoR3TD1QDPS3XD0QDQS3WD0QDRS3PD[Z5XD0S
D0QDQS3WD0QDj6PDgS3PD[Z5XD0SD0WD0QDSS3QDTS3PDcX4QDUS3XD0SD0QDVS3WD0QDWS3S@0QDXS3PDcX4XD0`Dm:`Di;
`D]`:`DWW2UD0WD0QDYS3QDZS3TD4PD_7XD0QD[S3UD0WD0QDYS3QDZS3TD4PD_7XD0YD1QD\S3P@PZ2WD0PD_7TD1QD]S3Q
D^S3XD0QDdm2WD0PDo7QD_S3XD0QDdm2WD0PDo7YD1XD0QDSZ1PDPZ2WD0PDo7YD1XD0QDSZ1PDPZ2WD0PDo7QD_S3XD0WD0
QD`S3PDPZ2QD]2XD0QDaS3WD0QDbS3XD0TD1QDcS3QDdS3Q@eS3WD0P@TP3QDfS3XD0P@_V:QDgS3WD0PDTP3QDhS3XD0QDi
S3WD0PDTP3PD\b2XD0QDjS3UD0WD0PDll2QDbe2XD0SD0WD0QDkS3QDbe2QDlS3XD0VD0WD0QDkS3QDbe2QDlS3XD0QDmS3U
D0WD0QDnS3SD0S@0S@0PD4PDWl4XD0SD0UD0WD0QDoS3SD0S@0S@0PD4QDnS3XD0SD0UD0WD0QDPT3XD0QDQT3WD0QDRT3YD
2XD0`DcX4QDST3WD0QDTT3XD0SD0QDb3WD0QDUT3P@aS3P@]X4XD0QDVT3TD2QDWT3WD0QDXT3QDYT3XD0VD0WD0QDXT3QDY
T3XD0QDZT3WD0QD[T3XD0QD\T3TD3QD]T3QD^T3WD0QDYR1Y@0QD_T3XD0`Dl;`Dcj1`D\V3`D[f4UD0WD0PDha5PDiX4YD2
XD0TD5PD4SD0UD0WD0PDdo;PD\X4YD2XD0TD5PD4SD0UD0WD0PDdo;PD\X4SD0TD4PD4QD]2XD0SD0UD0WD0PDha5PDiX4SD
0TD4PD4QD]2XD0SD0`EkX4`Ed\2`EdS3`Ea\2QD`T3WD0QDaT3XD0QDbT3`D]c2PDa\2WD0SD0TD1QDcT3QDeAXD0SD0PDc\
2WD0QDdT3XD0WD0QDeT3TD1QDfT3XD0QDgT3WD0QDhT3QDiT3XD0PDcX4QDjT3WD0QDkT3QDlT3QDmT3XD0SD0WD0QDkT3QD
lT3QDiV1PDcX4XD0SD0WD0QDnT3QDoT3QDPU3QDQU3XD0QDRU3S@0S@0S@0WD0QDZCP@o7QDSU3XD0WD0QDTU3QDUU3PD_7T
D2QDVU3XD0SD0WD0PDno2QDb3TD2QDWU3QDXU3XD0SD0WD0QD]P3QDb3TD1QDYU3XD0QDZU3WD0PDc[5QD[U3XD0VD0WD0PD
c[5QD[U3XD0QD\U3QD]U3WD0QD^U3TD1QD_U3XD0SD0WD0QDPm2TD1QD`U3XD0SD0WD0QDaU3TD1QDbU3XD0SD0WD0QDcU3Q
DdU3XD0P@_V:QDeU3`D=QDfU3WD0QDcU3QDdU3XD0P@_V:QDeU3`D=YD2WD0QDgU3QDhU3XD0QDiU3`DiX4WD0QDjU3PD]X4
XD0SD0WD0QDZR3QDkU3TD2QDlU3QDb3XD0QDmU3PDTP3PDll2WD0PD4QDnU3XD0UD0WD0PDTP3PDll2XD0SD0UD0WD0QDoU3
QDPV3XD0SD0UD0WD0QD]2PD4QDQV3XD0UD0QDRV3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aDSV3UD0WD0QDTV3`D[=`Do=
`D]^5`D\^5`DX8`DXY2`Df;`DSU2`D`k4`Di;`D[=`D_R9`D^R2`D_S2QD]2XD0UD0WD0QDUV3XD0SD0QDVV3WD0QDWV3XD0
SD0UD0WD0QDXV3XD0SD0UD0WD0QDYV3QDZV3TD2QD[V3TD1PD_7XD0SD0UD0WD0QD\V3QD]V3TD2QD^V3XD0SD0UD0aDa3aD
`3aDP4aDX4aDj2aDl2aDm3aDb3aDc3aDd3aDg3aDj3aDg4WD0SD0XD0QD_V3UD0aDa3aD`3aDP4aDX4aDj2aDl2aDm3aDb3a
Dc3aDd3aDg3aDj3aDg4iD1iD2iD0iD4WD0SD0XD0QD]]1SD0`Dj5aDb3aDc3WD0QD`V3QDa?TD1QDaV3XD0VD0WD0QD`V3QD
a?TD1QDaV3XD0QDbV3QD]e2WD0QDT3PDil4XD0QDcV3QD]e2Y@0WD0QDT3XD0VD0aD`3QD]e2Y@0WD0QDT3XD0QDdV3aD`3Q
DeV3TD2WD0QDb3Y@0YD1XD0VD0aD`3`DbS3QDeV3TD2WD0QDb3Y@0YD1XD0QDfV3aD`3`DbS3WD0QDgV3P@bS3P@e[5QDhV3
QDiV3XD0QDjV3WD0QDkV3QDlV3XD0VD0QDjV3WD0QDkV3QDlV3XD0QDmV3WD0QDnV3QDoV3Q@c3QDPW3XD0QDc3WD0QDQW3X
D0VD0QDc3WD0QDQW3XD0QDRW3WD0QDSW3Q@j_2PDiX4QDTW3QDUW3XD0WD0QDVW3TD1QDWW3XD0VD0WD0QDVW3TD1QDWW3XD
0QDXW3QDb3WD0PD[8PDno2XD0VD0QDb3WD0PD[8PDno2XD0QDYW3WD0PD`S3QDZW3QD[W3Q@\W3XD0VD0WD0PD`S3QDZW3QD
[W3Q@\W3XD0QD]W3WD0QD^W3QD_W3QD`W3QDaW3XD0WD0QDbW3QDcW3XD0WD0QDdW3QDeW3XD0VD0WD0QDdW3QDeW3XD0QDf
W3WD0QDgW3QDhW3QDiW3XD0VD0WD0QDgW3QDhW3QDiW3XD0QDjW3QDU=QDkW3Q`1k3WD0QDlW3XD0QDmW3QDnW3PD`S3QDoW
3QDPX3PDd>QDQX3QDRX3PDiX4QDSX3PDiX4QDTX3QDUX3PDc[5QDVX3PDSQ<PD4PDj]9PD^X4QDWX3PDR]5QDXX3Q`1k3S@0
WD0QDYX3XD0QDZX3WD0QD[X3XD0QD\X3`D]c2PDhS3WD0QD]X3XD0Q`1k3S@0WD0QD^X3XD0QDf?WD0QD_X3XD0QD`X3WD0Q
DaX3XD0QDbX3S@0WD0QDcX3XD0QDdX3QDeX3QDlV3QDc3WD0QDfX3XD0QDgX3PDcX4WD0QDhX3XD0QDiX3QDb3Q@m3WD0QDj
X3XD0QDX4WD0QDkX3XD0`DaS3`Dil4`D`S3`D_S3`D`X4`Df_5`D]S3`D^S3`Dla2`DV`2`De[5`Dc[5QDc3QDlX3QDmX3QD
c3QDnX3PD_S3QDV7WD0QDoX3P@[`5QDPY3XD0QDQY3QDb3Y@0WD0QDRY3XD0`D[X4`DbS3`D`X4`DcX4`D_S3WD0QDS3QDSY
3PDiX4XD0QDTY3QDb3Y@0WD0PDQ:Q@UY3XD0VD0QDTY3QDb3Y@0WD0PDQ:Q@UY3XD0QDVY3WD0QDWY3PD`S3Q@k3QDXY3XD0
QDYY3QDc3WD0QDZY3XD0QD[Y3Q@c3WD0QD\Y3QD]Y3XD0QDc3QD^Y3QD_Y3QDUY3QD`Y3PDdV:PD]S3`Eb7`Ec7`E_7`Ed7`
EaX4`E^2QDaY3PD]S3`De[5`Dc[5`Dd[5`DVT3`D_T3`Df[5`DR_2`DaT3`DbT3`D`X4`D_X4`DPR<QDVW3Q`1k3QDbY3QDc
Y3QDdY3PDHPDP]5PD_V:QDeY3QDfY3QDb3PDhS3QDgY3PDHPD[l4QDhY3QDc3QDiY3QD\W3QDc3QDjY3aD`3QDc3QDkY3PD`
S3PDe[5QDhV3QDlY3QDmFQDX2QDmY3QDnY3PDP`2P@R_2PDi_5PD`X4QDoY3PDcX4PDWo2PDll2QDPZ3TD1QDQZ3QDRZ3Q`1
k3QDSZ3QDh=TD3QDTZ3PDYd1QDUZ3QDVZ3QDWZ3QDXZ3P@\X4Q@YZ3QDZZ3QD[Z3`DR_2`De[5`D^_5`DVT3`D_T3`Df[5`D
\_5`D[_5QD\Z3QDV7WD0QD]Z3XD0WD0QD^Z3XD0QD_Z3QD`Z3PD]V4QDV7Q@b3S@0QDaZ3QDbZ3QDcZ3QDbZ3PDe[5QDdZ3Q
Dc3PDo9QDj_2QDc3QDeZ3PDc[5QDfZ3QDgZ3PDc[5PDYo1PDg^5QDhZ3PDbS3PDe[5QDhV3PD\T6QDiZ3QDmX3QDjZ3QDkZ3
P@e[5QDlZ3QDmZ3PD]S3PD`S3PDe[5QDnZ3QDoZ3PD`X4QDP[3PDQc:PDaX4PD^g:QDQ[3QDiKPDZf2QDR[3QDb3Q`1k3S@0
QDS[3QDT[3Q`1k3QDU[3QDV[3TD2PDdk9QDW[3QDX[3PDfg4QDY[3QDZ[3QD[[3Q`1k3P@c[5QD\[3QD][3PD\T4QD^[3PDc
X4WD0QD_[3XD0PDi<PD_S3QD`[3PDbS3QDa[3QDb[3P@bS3QDc[3QDd[3QDe[3QDf[3QDg[3UD0PDf\2SD0QDT>QDh[3QDi[
3PD4SD0UD0WD0PDf\2XD0QDj[3SD0UD0WD0QD^2XD0aDk[3SD0UD0WD0QD^2PD]T3XD0`DXY2`DVY2`D[U6`DXV2`DSU2`Dn
;`DW<`DR8`D`9`D^R2`DUU2`D`=`D`1UD0WD0QD^2PD]T3PDSU2XD0SD0UD0WD0PDb\2QDl[3QDm[3XD0UD0WD0PDf\2XD0S
D0QDn[3`DW6`DU6`DS1`DM`Db6`Djf9TD4PD2UD0WD0QD^2PD]T3QDo[3QDXn2XD0UD0WD0QDo[3TD1QDP\3XD0UD0WD0QDQ
\3QDR\3XD0`Dg^5`DX^9`DlP:`Dkl1`Dll1`DcR<`D^a:`DdR<`D]a:`DeR<`DWW6`DTX6`Djh:`DZ^5`DfR<`DS^9`DfJ`D
gR<`DXR2`DVn:SD0UD0WD0QDS\3XD0TD;PD2UD0WD0QDT\3SD0XD0TD;PD2WD0PDRT3PDbX4PDST3XD0WD0PDb\2QDU\3XD0
UD0WD0PDa\2QDV\3XD0UD0WD0PDTo;QDW\3TD1QDX\3XD0PD6TD5WD0PDbX4XD0TD4PD2PD4WD0QDY\3XD0PD2`EPc5`E``5
PD4WD0QD^2XD0QDZ\3`D`=`DSU2QD[\3WD0QD^2QD\\3XD0WD0PDb\2QD]\3XD0WD0PDb\2PDac5XD0`DP8`Do7`Dn<UD0WD
0PDa\2QD^\3QDb3XD0QD_\3UD0WD0PDa\2QD`\3PDe[5QDa\3XD0UD0WD0PDh\2XD0QDb\3QDc\3UD0WD0PDg\2QDd\3XD0U
D0WD0PDf\2XD0QDe\3PD]T3TD1QDf\3TD5QDg\3SD0UD0WD0PDf\2XD0QDh\3PD]T3QDi\3UD0WD0PDg\2QDj\3XD0UD0WD0
PDf\2XD0QDk\3`DPZ2UD0WD0QDl\3QDm\3XD0TD<PD2UD0WD0PDd\2QDgU1TD2QDn\3XD0`DcX4UD0WD0PDe\2QDgU1TD2QD
o\3XD0`Dd\2`DkX4`Dhn2`D^X4`D`j5UD0WD0QDP]3XD0SD0UD0WD0PDhQ:XD0UD0WD0PD]T3SD0XD0TD;PD2UD0WD0PDa\2
QDQ]3XD0WD0PD\b5PDbX4PDHXD0PDbX4PDgS3PD2UD0WD0PDQV6XD0WD0PD`S3PDc[5PDXk2XD0PDSV6PDbX4PDUV6WD0PDa
\2QDWm2PD^_5QDR]3XD0UD0WD0QDS]3XD0PDb\2QDT]3PD]T3TD1QDU]3QDV]3TD1QDW]3PDc\2QDT]3TD6WD0QDRS1PDi4X
D0PDc\2QDX]3QDY]3TD1QDZ]3QD[]3QDa4QD\]3QD]]3PDe[5QD^]3TD2QD_]3UD0PDjX4QD[@S@0QD`]3PD4PDb\2QDa]3P
Da7TD3PD^X4TD2QDa4PDa\2QDb]3PD]T3QDc]3PDVo2TD2QDd]3QDe]3PDe[5QDf]3SD0QDg]3UD0PD]T3QDh]3SD0PDPZ2P
D]T3PDSU2TD6QDi]3PDb\2QDj]3QDc3TD5QDk]3PDa\2QDU=QDl]3S@0QDm]3QDn]3TD3QDo]3PDc\2QDb3TD4WD0QDP^3XD
0PD]T3Q@m3QDQ^3QDR^3PDb\2WD0QDS^3XD0PDa\2QDT^3TD5WD0QDU^3XD0SD0QDV^3QDW^3UD0WD0QDV^3XD0SD0QDX^3Q
DY^3PD]T3TD1PDSV6QDZ^3QD[^3QD\^3SD0PD4WD0QD]^3XD0PD2PDb\2QD^^3TD4WD0QD_^3XD0PDbS3PDa\2QD`^3QDa^3
TD4WD0QD_^3XD0PDb\2QDb^3TD4WD0QDc^3TD1QDd^3XD0PDbS3PDa\2QD`^3QDb^3TD4WD0QDc^3TD1QDd^3XD0PDb\2Q`1
k3WD0PDac5QDe^3XD0PDb\2WD0PDac5SD0XD0QDf^3PDb\2WD0QDj]3QDc3TD5XD0QDg^3PDb\2QDh^3TD4WD0QD^_1TD4QD
i^3XD0PDc\2QDT>TD3WD0QDj^3XD0PDd\2QDk^3QDl^3TD2WD0QDm^3XD0PDb\2WD0PDac5QDd3TD4XD0QDn^3PDb\2QDo^3
QDl^3TD1WD0QDP_3PDcX4XD0WD0QDQ_3PD]X4PDe[5QDR_3XD0WD0QDS_3PD``5QDT_3XD0PDc\2QDU_3TD4WD0QDV_3XD0P
Dc\2WD0QDW_3XD0QDX_3TD6PD_7WD0QDY_3XD0PDQZ2SD0QDZ_3TD6PD2UD0WD0QD[_3PD]T3TD1QD\_3XD0QD]_3QD]P3PD
gS3QD^_3UD0PDPZ2PD]T3WD0QD__3XD0PDb\2QD`_3TD5WD0QDa_3XD0QDb_3QDc_3TD3QDd_3PDa\2QDe_3WD0QDf_3XD0P
Da\2QDg_3QDh_3TD1PD`X4PDa\2QDi_3QDj_3QDk_3TD2QDl_3QDm_3TD1QDn_3PDe[5QDo_3QDP`3PDd7PDee4PDjX4QDQ`
3P@``5PDm:QDR`3PD`7PDR_2PDdS3QDS`3TD6PD4PDkV3QDT`3PDVP3QDU`3QDV`3TD4WD0QDW`3XD0PD`7PDR_2QDX`3PD]
T3QDY`3TD1WD0QDZ`3XD0QD[`3QD\`3PDa7PD]T3QD]`3UD0QD^`3QD_`3TD8PD4PDaX4WD0QD``3XD0QDa`3UD0QD^2TD6P
D4PDaX4WD0QD^2XD0UD0QD^2QDb`3TD8WD0QDgm1`DXY2`Dn;`DSU2`DVY2`DXV2XD0QDc`3UD0QD^2PD]T3SD0QDd`3TD3W
D0PDaX4XD0QDe`3PDb\2QDf`3TD8WD0PDaX4XD0QDg`3UD0QD^2TD<QDgm1WD0QDh`3XD0QDi`3UD0QDj`3TD<WD0QDk`3XD
0QDj`3`DlW4QDl`3UD0QDj`3TD<WD0QDk`3XD0QD^2QDm`3UD0`Dd\2`DkX4`Dhn2`DgX4`DfX4`De\2QDj`3TD<WD0PD4XD
0QDa2`DlW4QDn`3UD0QD^2TD5QDX4WD0PDaX4XD0QDo`3S@0QDX4QDj`3TD<QDgm1WD0QDPa3XD0`DQa9QDj`3TD<QDgm1WD
0PDa\2XD0`DQa9`D]T3`DXb5`DWb5`Den2`D`j5`DUb5`DVb5`DR_2QDQa3TD<WD0PDaX4XD0QDRa3QDQa3TD<WD0PDaX4XD
0PDa\2`D]T3`DXb5`DWb5`Den2`D`j5`DUb5`DVb5`DR_2WD0PD2QDSa3XD0UD0QDTa3TD5WD0QDUa3QDgm1QDUa3XD0PDUb
9QDVa3QDWa3`Egm1`Ehm1`EcX4WD0QDXa3XD0`D^S3QD_MTD3QDU\2QD`2TD1QD_2QDb3TD3QD_2TD2QD`2QDa4`E^_5`Ef[
5QDYa3`DkX4`DkQ9PDgS3QDZa3PDa\2QDb3TD2PD`R9PD^X4`EQZ:`ER_2`EP`2`E]`9`E\T3`EX8`EZ8`Ebc2`Eac2PD`R9
`Dac2PDb\2WD0PDT7XD0PD]V4TD4QD[a3PDjS3QD\a3Qd1k3QDd4QDd4QD]a3QD^a3WD0QD_a3XD0QD`a3QD^2TD1WD0QD_2
XD0TD2QDaa3QDba3QDca3QD_2QDb3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QDa4PDa\2QDd3PD]T3PD`=QDd
a3TD2WD0QD_2XD0PDa\2QDd3PD]T3QDea3PDVo2TD1WD0QD_2XD0PDb\2QDfa3PD]T3QDga3TD3WD0QF_2XD0WD0QDha3XD0
TD3QD_2PDa\2QDWm2QFia3R@0WD0QDja3XD0QDka3QDca3TD2WD0QD_MXD0TD3PD^S3PDg\2QDb3TD4WD0QDla3XD0PDf\2Q
D_2TD2QDma3TD3QDna3QDoa3TD6WD0QDPb3XD0WD0QDQb3XD0TD3QDRb3PDb\2QDSb3TD3QD_2QDca3QDmEQDn[3TD1WD0QD
Tb3XD0QDca3QDUb3TD4WD0QDVb3XD0PDg\2WD0QDWb3TD3QDXb3XD0WD0QDYb3XD0QDZb3QD[b3PDYS<PDXR3aD\b3YD3PDf
S<QD]b3QD^b3PDQ7QD_b3QD`b3PDXg2QDab3PD]T4PD\T4QDbb3QDcb3QDdb3QDeb3PDTR3QDfb3PD`k4QDgb3QDhb3PDZ^5
QDib3QDjb3PDZa2PDdU<QDkb3PDhV4QDlb3QDmb3PDYQ<PDhU<QDnb3QDob3PDiY2PD\X4PDV5PDh_2QDPc3QDQc3PD^V4QD
Rc3PDil1PDYU6PDPX;QDSc3PD\n4PD]W4PDc=PDmU<PDhS4QDTc3QDUc3YD3TD<YD3TD<YD3QDVc3QDWc3QDXc3QDYc3QDZc
3QD[c3PD_U<PDiU<PDiY2PD\X4PDWW<PDc\2QD\c3PDc\2QDT>TD2QD]c3PDkX4PD]T3QD^c3QD_c3PDaS3PD\X4QD`c3PDb
\2QDac3PD`S3PDc[5PDXk2QDbc3TD4QDa`1PD[X4PDg[5QDcc3QDdc3QDec3PDb\2QDfc3RD0SD0PD^_5QDgc3QDhc3Q@`3Q
Dic3PD^X4PDVo2RD0VD0QDjc3QDkc3QDlc3PDa\2PDY1QDmc3PDe[5QDnc3WD0QDoc3QDPd3XD0`DSV3`DTV3`D_:`DOWD0Q
Doc3P@\X4Q@Qd3QDW6XD0`Dg\2`DSV3`DTV3`D_:`DOQDRd3WD0QDSd3XD0WD0PDc[5QDTd3P@\X4QDW6XD0`DSV3`DTV3`D
_:`DOWD0QDUd3XD0QDVd3QDWd3WD0QDXd3QD`3XD0`DcW<`DgX4`DfX4`DWl4`Doe2`Dna2`Dhe2PDa`5PD\X4WD0QDYd3XD
0`Dg\2`DSV3`DTV3`D_:`DOWD0QDZd3PD\X4QD[d3XD0QD\d3WD0QD]d3PDc[5SD0XD0WD0PDd[5QDZf1XD0`D`V2`DmT6`D
cR2UD0WD0PDln2XD0`D\X4`Doe2`Dna2`Dhe2`Dme2`DdW<`DeW<`Dje2`Dke2`DZc2SD0`DSV3`DTV3`D_:`DO`DX1QD^d3
WD0PDln2XD0`D\X4`Doe2`Dna2`Dhe2`Dme2SD0PDHPD`R2PD\X4QD_d3WD0QD`d3aD`3SD0XD0QDad3WD0QDbd3PDjX4QDc
d3XD0VD0WD0QDbd3PDjX4QDcd3XD0PD1WD0QDdd3PDcX4XD0WD0PDcQ5QDTCTD1QDed3XD0WD0PDcQ5PDe[5QDfd3XD0SD0P
DTP3PDcX4QDgd3PDc[5QDkY1QDhd3PDe[5PDlT3QDid3PD\X4PDe[5PDll2PDac5PD\X4QDk@PDe[5QDjd3QDkd3PD``5PDj
S3PDhY4PDWl4PDhY4PDiX4PD_X4PDaX4PDcV3QDld3QDmd3QDnd3QDf;PDc[5QDod3PDll2PDaX4QDX5PDkS3PDaX4PDkS3P
DWo2PDaX4PDWo2PD`S3PDaX4PD`S3PDle2PDgX4PDc[5QDPe3QDQe3QDRe3PDc[5QDSe3PDjS3QDTe3PDe[5QDUe3PD_W<QD
Ve3QDWe3QDXe3QDg`2PDmW<PDnW<PD]X4QDYe3PDYo1QDZe3PDc[5QD[e3QD\e3QD]e3PDi`5QD^e3PDQc5QD_e3QD`e3PD\
X4PDc[5Q`1k3WD0QDae3QDbe3XD0PD\X4PDc[5PDia2QDce3PD\X4PDjS3QDde3aD`3PDfS3QDde3PDQc5QDee3QD^5QDfe3
QDge3QDhe3PDgS3QDie3PDgS3PDc[5QDje3QDke3QDle3PDln2QDX4PD^c5QDX4WD0QDme3QDne3XD0PDWl4PDaX4PDWl4PD
Xl4PDaX4PDXl4QDoe3PDjS3WD0QDPf3QD`3XD0`DcW<`DgX4`DfX4`DWl4WD0QDXd3QDQf3QDRf3XD0PDjX4QDee3PDjX4PD
c[5PD`X<QDSf3PDiX4QDTf3QDUf3QDTf3PD[X4QDVf3WD0PDkQ9XD0QDWf3QDXf3QDYf3`DlX<`DmX<QDc3PDSj:PDc\2QDZ
f3PDc\2QD[f3TD3QD\f3QD]f3PDXY5P@c\2PDgS3PDXY5PDc\2QD^f3PDb\2QDTHQD_f3S@0QD`f3UD0WD0PDc\2PDgS3XD0
SD0UD0WD0PDb\2PDVo2XD0SD0UD0WD0QDaf3QDbf3XD0PD4WD0QDcf3QDW^3XD0VD0UD0WD0PD^Z2TD3QDdf3XD0UD0WD0QD
[_3QDef3TD1QDff3XD0WD0QD[_3QDef3TD1QDgf3XD0QDhf3UD0WD0PDn<QDh[3TD1QDif3XD0UD0WD0PDa\2PDkX4QDjf3X
D0UD0WD0QDkf3PD]T3TD1QDlf3XD0UD0WD0QDmf3TD2PDgS3XD0PDhQ:PDb\2QDnf3PD`7PDR_2PDgS3UD0WD0PDPZ2PDR_2
PD_7QDof3XD0UD0WD0QD`m2QDPg3TD1QDQg3XD0PDl<PD]T3PDSV6UD0WD0QDRg3QDSg3TD1QDTg3XD0UD0WD0QDb2XD0QDU
g3PD4WD0QDb2XD0PD4UD0WD0QDVg3QDb2XD0PD4UD0WD0PDcX4QDj3QDWg3XD0`Dcj2`Ddj2WD0PDcX4QDj3QDXg3QDYg3XD
0WD0QDZg3QD[g3QD\g3XD0`De[5WD0QDZg3QDeY3QD]g3QD^g3XD0QD_g3WD0QD`g3Q@ag3QDbg3XD0VD0WD0QD`g3Q@ag3Q
Dbg3XD0QDRW1WD0QDcg3PDeX4PDe[5PDl1XD0WD0QDdg3PDkQ9XD0WD0PDcX4PD_7PDg[2XD0`DYY2WD0QDeg3P@``5PDUY<
XD0WD0PDbS3QDj3QDfg3XD0VD0WD0PDbS3QDj3QDfg3XD0QDgg3WD0QDhg3QDig3Q@j3QDjg3XD0WD0PD[X4PD[c5XD0aD`3
`Df`5`DjX4`Da`5`Dc[5`D`f2`DjT3`DkT3`Dao2`Dbo2`DeS3`DdS3aDb3`D]X4WD0PD[X4QDla1XD0aD`3VD0WD0PD[X4Q
Dla1XD0aD`3QDkg3WD0PDkX4QDlg3QDmg3XD0QDng3WD0PD]X4PD``5QDmIXD0TD4PD4WD0PD\X4PD``5QDog3XD0WD0PDTU
9PDe\2XD0WD0PDfa5PDjX4QDPh3QDn[3XD0WD0PD]X4PDa\2QDPh3QDn[3XD0PD`_:WD0PDj[2PDiX4PDSa9XD0WD0PD``5Q
DQh3PDVk8XD0QDRh3TD1WD0QDSh3XD0YD1QDRh3TD1WD0QDSh3XD0QDTh3WD0QDUh3QDVh3XD0PDcX4WD0PDXY<XD0YD1WD0
PDXY<XD0QDWh3WD0PD[X4PDYo1PDVP3XD0WD0QDXh3PDll2XD0VD0WD0QDXh3PDll2XD0QDYh3WD0QDZh3QDSZ1QD[h3XD0W
D0QD\h3TD2PDZY4XD0SD0WD0QD]h3TD1QD^h3XD0TD3QD_h3QD`h3TD3WD0QD]h3QDah3XD0QDbh3WD0QDch3QDdh3QDeh3X
D0`Dm:`D]`:`Di;`Dl`5`D_S2`DVY2`DSZ4`D\Z5QDb3WD0QDTQ1PDgS3PDcX4XD0SD0WD0QDfh3Q@gh3QDhh3XD0WD0PDf`
5QDih3QDjh3XD0WD0QDkh3PD\X4QDlh3XD0PDPP2WD0QDmh3PDiX4QDnh3SD0XD0VD0WD0QDmh3PDiX4QDnh3SD0XD0QDoh3
WD0QDUc2QDPi3P@4QDQi3QDRi3XD0SD0WD0QDSi3PDa\2QDTi3QDUi3XD0WD0QDhOPD`T3PD_`9XD0WD0QDZn1SD0PDiX4QD
Vi3XD0WD0QDWi3QDUc2P@cQ5QDXi3XD0WD0QDXd3QDYi3XD0VD0WD0QDXd3QDYi3XD0QDRW1WD0QDiKPDfo2QDZi3XD0VD0W
D0QDiKPDfo2QDZi3XD0QD[i3WD0PDe[5QD\i3QDb3XD0QD]i3`Ea\2`EdS3`Eg\2`Ef\2`Eb\2WD0QDnR3QD^i3XD0QF_i3P
D]T3WD0QD`i3QDai3XD0TD3QDbi3PD]T3WD0QDci3PDcX4QDai3XD0TD3QDbi3WD0QDdi3Q@WY1PDcX4QDei3XD0VD0WD0QD
di3Q@WY1PDcX4QDei3XD0QDfi3WD0QDgi3Q@WY1PDcX4QDei3XD0VD0WD0QDgi3Q@WY1PDcX4QDei3XD0QDfi3QDhi3TD1WD
0QDii3XD0QDji3Q@i3TD2QDki3WD0PDe[5PD[k9XD0VD0WD0PDe[5PD[k9XD0QDli3WD0PD\X4QDmi3QDni3XD0VD0WD0PD\
X4QDmi3QDni3XD0QDRW1QDoi3Y@0WD0QDPj3QDQj3XD0VD0QDoi3Y@0WD0QDPj3QDQj3XD0QDRj3WD0QDSj3QDTj3XD0VD0W
D0QDSj3QDTj3XD0QDUj3WD0PDg`5PDjS3SD0XD0WD0QDf;PDTIQDVj3XD0WD0QDWj3XD0`D=TD4QDXj3TD2QDYj3QFZj3TD1
WD0QD[j3PDbS3XD0VD0QFZj3TD1WD0QD[j3PDbS3XD0QD\j3QF]j3TD2WD0QD^j3TD1PD^S3QD_j3QD`j3XD0QDaj3TD2WD0
QDbj3QDcj3XD0`De[5`DVT3`D_T3`Df[5WD0QDdj3P@^S3PDXZ<XD0WD0QDej3QDj3QDfj3XD0WD0QDk\1PD\X4PDha2XD0W
D0QDk\1PD__5QDj3PDZY4XD0WD0QDgj3QDj3QDhj3XD0WD0QDh=QDij3XD0WD0QDh=PDc[5PD\Z<XD0WD0QDjj3QDkj3XD0W
D0QDlj3XD0VD0WD0QDlj3XD0QDmj3UD0WD0PD^2SD0XD0TD9PD4TD6QDXR3UD0WD0PD^2SD0XD0`@d7TD9PD4TD6QDnj3WD0
QDoj3P@gS3QDPk3YD1XD0`Dbl1`Dcm1`D_U6`D`l1WD0QDQk3P@gS3PDo7QDRk3XD0`DcW<`DPe;`Dfd1`D\W1`DVg1aD`3`
Dc[5`Dd[5`D^V2`DTW2`DY2`DXo2`DZo2`Dmo2`Dno2`DbS3`D[X4`D`S3`DQa3`DkQ9WD0QDQk3P@gS3PDo7PDd7QDSk3TD
2QDTk3XD0WD0QDUk3PDo7YD1XD0WD0QDUk3PDo7QDVk3XD0WD0QDWk3PD]X4XD0Q@h3QDXk3WD0QDYk3P@]S3PDjX4XD0WD0
PDfS3QDZk3XD0QD[k3WD0QD\k3XD0`DcX4SD0WD0PDbS3PD``5PD[`5XD0PDfR2WD0PDbS3PDfR2QD]k3XD0WD0QD^k3PDbS
3QDTCS@0PDlP:XD0QDXJTD3WD0QD_k3P@^S3PDcX4XD0`D=WD0PDfa5QDb3QDmIXD0SD0WD0QD`k3XD0QDak3QDb3WD0QDbk
3QDck3PDe[5QDdk3XD0QDek3TD1WD0QDfk3Q@oX2XD0QDgk3WD0PDkX4QDZg3QDeY3PDo=XD0QDhk3WD0QD]]1S@0QDik3PD
\X4XD0SD0WD0QD]]1S@0QDjk3PD\X4QDkk3XD0WD0QDlk3QDmk3PDSb2XD0QDnk3QDb3Q@ok3TD1WD0QDd2XD0`D`S3`DTS3
QDnk3WD0QDPl3TD1QDd2XD0WD0QDdX1PDc[5QDQl3QDRl3XD0WD0QDSl3PDU^9PD]X4XD0QDTl3QDUl3QDb3WD0QDVl3QDWl
3QDh3TD3QDXl3XD0WD0QDYl3QDZl3PDe[5TD2QD[l3XD0QD\l3WD0QD]l3PDcQ5aD`3aDb3`DU9`Di;`Dk=`DR8`D^;`Do9`
Db^5`Df^5`DSZ4`D]S2`Dk7SD0XD0QF\l3TD2WD0QDf2XD0QD^l3QF\l3TD2WD0QD_l3QDdX2XD0WD0PDf;QD`l3PDSn1XD0
YD2WD0PDf;PDUS3XD0WD0PDgS3QDal3SD0XD0WD0PDcX4PDSU2PDe[5PD[c5XD0WD0PDcX4PD`1PDR_2QDbl3XD0WD0QDcl3
QD`g3QDbg3XD0UD0WD0PD]X4QDdl3TD2QDg2XD0PD4QDel3UD0WD0PD]X4QDdl3TD2QDg2QDfl3P@c[5QDgl3TD2XD0PD4QD
el3PD4WD0PD]X4QDa?TD2QDg2XD0VD0PD4WD0PD]X4QDa?TD2QDg2XD0PD1QDhl3WD0PD]X4QD[@TD3QDg2XD0VD0QDhl3WD
0PD]X4QD[@TD3QDg2XD0QDRW1WD0QDil3QDjl3XD0VD0WD0QDil3QDjl3XD0QDRW1UD0WD0PDmT3XD0QFkl3UD0WD0PDmT3X
D0QDTCTD2QDll3QDml3TD3WD0QDnl3XD0P@]X4QDeFWD0QDol3TD1QDPm3QDQm3XD0`De[5`DbS3`DZc2WD0QDhOQDmFPDVo
2XD0WD0QDRm3QDSm3Q@Tm3QDUm3XD0QDVm3QFWm3TD1WD0QDXm3TD4XD0QDe2PDUW3WD0QDYm3QDZm3TD3QDe2PDUW3XD0QD
[m3TD1WD0QD\m3QDc:XD0QF]m3TD3QDbe2WD0PDR_2QD^m3QF_m3S@0QF`m3PDcX4XD0QDam3WD0PDR_2PDb7PDS1PDcX4XD
0QFbm3WD0QDcm3QDdm3QDem3XD0QDfm3WD0PDHPD`T3QDdm3QDem3XD0QDfm3QDgm3TD2WD0QDhm3Q@im3XD0QDe=QDjm3QD
km3TD1WD0QDc3QDlm3XD0PDdS3WD0QDh=P@]S3QDj3QDmm3P@]S3XD0WD0QDnm3QDom3PDcX4XD0SD0QDj4QDPn3QDj4QDa4
QDk3QDa4QDa4QDQn3Q`1k3QDYk2QDg4PDaX4Q`1k3QDa4WD0QDRn3YE5YD1XD0`D_X4QDSn3TD1QDb3Q`1k3aD`3`Dla2`DZ
o2`DTW2`DS1`DkV3`DS\<`DSe;`DT\<`DQR3`DTa9`DbV2`DRV2`DaT3`D^Q9`D``5`Dd5`De5`D\k3`Dc=`Dk_2`DU\<`Dl
i2`DV\<`Dg_2`D`Z2`DZa2`D[a2WD0SD0YD5XD0VD0QDSn3TD1QDb3Q`1k3aD`3`Dla2`DZo2`DTW2`DS1`DkV3`DS\<`DSe
;`DT\<`DQR3`DTa9`DbV2`DRV2`DaT3`D^Q9`D``5`Dd5`De5`D\k3`Dc=`Dk_2`DU\<`Dli2`DV\<`Dg_2`D`Z2`DZa2`D[
a2WD0SD0YD5XD0QDWZ1WD0QDbU1YD1XD0VD0WD0QDbU1YD1XD0QDTn3QDUn3PDnV2`D\X4`DR3QDX4QDVn3QDWn3PDnV2QDX
n3QDYn3QDZn3QD[n3QD\n3QD]n3PDa8PD\X4PDe[5PDlS;PDfS3PDfS3PDXW;PD\X4PDe[5PDY4PDSa9QD^n3PDRU2PDYo1P
DQP;PD_S3PDP9PDXd9PDcV:PDe6PDm_4QD_n3QD`n3PDd8PDbX4PDe:PDmW<PD^\<PDR1PD]S3PD`f2QDan3PD`\<PDc6PDj
9PDaS3PD\l2QDbn3PD^X4Q`1k3Q@cn3WD0QDdn3XD0PDXd9QDen3PDkGQDfn3PDi6QDgn3PDe>PDSd3PD\f1PD_c9PDfV3PD
e\<PDZm8PDi_5PDhV3PD`S3PDdm8QDhn3PDjl4PDZZ<PD[a2QDin3PDg\<PDR\2PD^IPD]<PDac5QDjn3QDkn3QDln3QDmn3
QDnn3QDbU1QDon3PDSe;QDPo3QDQo3PDUn1PDik4PD]S3PD^S3PDcX4PDo\<PDd<PDcS3PDZl4PDiX4PDck9PD_l4PDaX4SD
0PDgS3Q@h3Q`1k3WD0QD_IXD0WD0QDRo3PDe[5TD1QDSo3XD0QDTo3PD6Q@a?WD0QDh4XD0QDTo3PD6WD0Q`1k3QD_IXD0VD
0QDTo3PD6WD0Q`1k3QD_IXD0QDUo3QDb3QDa?Q`1k3WD0QDVo3aDj2aD`3`Dia9SD0XD0VD0QDb3QDa?Q`1k3WD0QDVo3aDj
2aD`3`Dia9SD0XD0QDWo3QDXo3WD0QDYo3P@PZ2TD1QDZo3XD0QD[o3WD0QD\o3XD0QD]o3WD0QD^o3PDkS3XD0VD0WD0QD^
o3PDkS3XD0QD_o3QD`o3QDa?Q`1k3WD0QD_IaDj2aD`3SD0XD0`D\X4`D`X4WD0QDao3XD0TD2QDbo3QDb3Q`1k3WD0QDg4Q
Dcl3Q`1k3QDfHXD0aDj2QDb3QDTCWD0QDhV3XD0QDco3VD0QDb3QDTCWD0QDhV3XD0QDco3QDdo3PDe[5WD0QDeo3SD0XD0T
D1QDfo3TD1QDgo3WD0QDho3PDcX4PDYi:XD0WD0PDd[5PDSS<PDn_2XD0WD0PDf`5SD0PDUk2XD0QDb3WD0QDa?Q`1k3QDio
3PD\X4XD0SD0WD0QDjo3QDko3XD0`D]c2QDlo3WD0QD_^1QDmo3XD0WD0QDno3QDoo3TD1QDPP4XD0QDb3PDc[5WD0QDQP4S
D0XD0QDRP4TD1WD0QDSP4XD0UD0QDTP4QDb3Q`1k3WD0QDg4XD0`D]4`Dl2VD0UD0QDTP4QDb3Q`1k3WD0QDg4XD0`D]4`Dl
2QDUP4UD0QDVP4QDb3Q`1k3WD0QDWP4XD0VD0UD0QDVP4QDb3Q`1k3WD0QDWP4XD0PD1QDXP4TD1QDb3TD1QDYP4P@[c5WD0
QDZP4XD0WD0QD[P4P@\X4PDe[5QD\P4XD0WD0QD]P4TD1Q@^P4QD_P4QD`P4XD0WD0QDc3P@fa5PDc[5S@0PDg^5PD^X4XD0
WD0PD`S3PDVIPD\X4QDaP4XD0WD0PDm]<QDbP4QDcP4QDdP4QDeP4QDfP4XD0WD0QDgP4QDhP4XD0VD0WD0QDgP4QDhP4XD0
QDiP4QDjP4WD0QDkP4QDlP4XD0WD0PDjX4QDmP4PDjX4QDnP4XD0WD0QDok2Q@oP4PDa\2QDPQ4TD2XD0VD0WD0QDok2Q@oP
4PDa\2QDPQ4TD2XD0QDQQ4WD0QD\KQDRQ4QDSQ4XD0WD0QDTQ4PDcX4PD_7QDUQ4XD0WD0QDVQ4QDWQ4QDXQ4QDYQ4XD0QDZ
Q4Y@0WD0QD[Q4XD0VD0QDZQ4Y@0WD0QD[Q4XD0QD\Q4QD]Q4TD6QDb3Q`1k3WD0QD^Q4XD0QD_Q4TD4QDb3Q`1k3WD0QD`Q4
XD0`D\X4`D`X4QDaQ4QDb3Q`1k3WD0QDbQ4XD0QDa?Q`1k3WD0SD0XD0PDgm1QDYa2QDcQ4Q@b3WD0QDdQ4XD0QDa?Q`1k3W
D0QD_IXD0QDeQ4QDfQ4QDb3Q`1k3WD0QDgQ4XD0WD0QDhQ4PDV`2XD0VD0WD0QDhQ4PDV`2XD0QDiQ4QDjQ4WD0QDkQ4XD0P
DRg:WD0PD]S3PDcX4PDjl2XD0QDlQ4TD2QDb3Q`1k3WD0QDmQ4XD0aD`3`DiX4QDnQ4PD\X4TD3QDb3Q`1k3WD0PDWf1XD0Q
DoQ4PD\X4TD3QDb3Q`1k3aDi2aD`3iD1iD2WD0SD0XD0VD0QDoQ4PD\X4TD3QDb3Q`1k3aDi2aD`3iD1iD2WD0SD0XD0QDoT
2QDPR4TD4WD0PDVc5XD0QDQR4TD2WD0PDnY:XD0WD0QDRR4P@gS3P@o7QDSR4QDS3XD0WD0QDTR4PDjX4QD_IXD0QD^DWD0Q
DUR4XD0VD0QD^DWD0QDUR4XD0QDVR4QDWR4WD0PDf;PD^S3XD0QDXR4WD0PDYj8XD0PDe[5WD0QDYR4PD\X4QDUMXD0QDZR4
WD0PD_j8TD1QD[R4XD0QD\R4QD]R4WD0`DjV3SD0QD^R4XD0VD0QD]R4WD0`DjV3SD0QD^R4XD0QDoT2QF_R4QDc3Q@h3Q`1
k3WD0QD`R4aDj2SD0XD0`D\X4`D]X4`D[X4QDaR4WD0QDbR4XD0SD0WD0QDcR4TD1QDdR4XD0`EjX4YD1WD0QDeR4XD0VD0`
EjX4YD1WD0QDeR4XD0QDfR4PDR_2QDb3Q`1k3WD0QDgR4XD0QDhR4QDiR4WD0QDjR4QDkR4XD0QDb3QD[@SD0WD0QDlR4XD0
`DVm2WD0QD_IPDjX4QD[@XD0SD0QD[@WD0QDmR4XD0QDnR4QDoR4WD0QDPS4XD0WD0PD[Y2PD_U3XD0WD0QDQS4TD1QDRS4X
D0`DjX4QDb3P@gS3WD0QDSS4PDcX4XD0SD0QDb3WD0QDTS4QDhV3XD0VD0QDb3WD0QDTS4QDhV3XD0QDUS4WD0PDg[2PDkQ9
XD0VD0WD0PDg[2PDkQ9XD0QDRW1QDVS4WD0QDWS4XD0QDXS4P@gS3P@o7WD0QDSR4QDYS4XD0QDb3WD0QDZS4PDcX4XD0SD0
PD^S4PDWHQD[S4TD3QDb3Q`1k3WD0QD\S4XD0WD0QD]S4XD0QDX4PDil1PD]X4PDUX6PDe[5QDg4PDoU3SD0QD^S4PDoU3QD
X4QDb3Q@e3WD0PD]<XD0VD0QDX4QDb3Q@e3WD0PD]<XD0QD_S4QDiKQ`1k3WD0QDg4XD0QD`S4QDaS4WD0Qd1k3QDg4XD0QD
X4WD0QDg4XD0QDX4QDX4TD4QDb3WD0Q`1k3QDg4XD0aD`3`DiX4QDX4TD3QDb3QDa?Q`1k3WD0QDg4XD0QDb3Q@h3QDl3WD0
QDg4XD0WD0QDl3QDg4XD0SD0WD0QDbS4QDg4XD0QDX4QDcS4TD2`Dh:WD0QDg4XD0QDX4TD2QDb3TD4PDaX4WD0Q`1k3QDg4
XD0VD0QDX4TD2QDb3TD4PDaX4WD0Q`1k3QDg4XD0QDRW1QDdS4TD2QDb3Q@eS4Y@0aDi2aD`3iD1iD2aDX4aDP4bD0WD0SD0
XD0VD0QDdS4TD2QDb3Q@eS4Y@0aDi2aD`3iD1iD2aDX4aDP4bD0WD0SD0XD0QDfS4QDgS4QDhS4Q@iS4Y@0aDi2aD`3`D`l1
`DjX4`DcX4bD0WD0SD0XD0VD0QDgS4QDhS4Q@iS4Y@0aDi2aD`3`D`l1`DjX4`DcX4bD0WD0SD0XD0QDjS4QDa?Q@kS4aDi2
aD`3aDP4WD0SD0XD0QDlS4`D\X4`Dk_<`Dl_<QDb3YD0aDi2aD`3iD1iD2`Dc[5`Dd[5`De[5WD0SD0XD0VD0QDb3YD0aDi2
aD`3iD1iD2`Dc[5`Dd[5`De[5WD0SD0XD0QDUP4QDmS4Y@0QDnS4aDi2aD`3WD0SD0XD0VD0QDmS4Y@0QDnS4aDi2aD`3WD0
SD0XD0QDoS4aDV3bD0WD0YD0XD0YD1QDU=aDV3bD0WD0YD0XD0YD1aDV3bD0WD0YD0XD0aDV3bD0WD0YD0XD0VD0aDV3bD0W
D0YD0XD0QDPT4aDV3bD0WD0YD0XD0YD2QDQT4aDV3bD0WD0YD0XD0UD0SD0QDRT4TD1WD0QDST4XD0aD`3UD0QDRT4TD1WD0
QDST4XD0aD`3UD0SD0QDTT4TD1WD0QDUT4TD2XD0QDVT4UD0QDTT4TD1WD0QDUT4TD2XD0QDVT4QDWT4Y@0WD0QDX3XD0aD`
3`D]S3`DaS3`DbT3`DaT3`DcT3`DdT3`DeT3`DfT3`Dd`5UD0QDZ3Q@`3Q`1k3P@m_<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD
0Q`1k3QDXT4XD0VD0UD0QDZ3Q@`3Q`1k3P@m_<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1k3QDXT4XD0QDYT4UD0QDZ3Q@`
3TD3PD4Q`1k3WD0QDZT4XD0VD0UD0QDZ3Q@`3TD3PD4Q`1k3WD0QDZT4XD0QD[T4UD0QDZ3Q@`3Y@0WD0QD\T4XD0WD0QDnj
2XD0VD0WD0QDnj2XD0PD1QD]T4QDb3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3aDj2aD[3WD0SD0XD0VD0QD]T4QDb3Q`1
k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3aDj2aD[3WD0SD0XD0QD^T4QD]T4QDb3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3
aDj2aD[3WD0SD0XD0QD_T4QDfHQD]T4QDb3Q`1k3aDi2aD`3iD1iD2aDX4aDP4bD0aD\3aDj2aD[3WD0SD0XD0QD_T4YD0QD
`T4WD0Q@aT4PDjS3SD0XD0`D\X4WD0PDjS3SD0QDSP1XD0QDb3WD0QDbT4SD0XD0VD0QDb3WD0QDbT4SD0XD0QEcT4WD0QDd
T4QDeT4XD0WD0QDfT4Q@k3QDgT4XD0QFl_2QDhT4TD2WD0QDiT4XD0QDjT4TD2WD0QDkT4XD0`DjX4`DP;QDb3Q`1k3QDlT4
WD0QDmT4XD0PD_`5QDnT4PD\`5SD0PD\Q3PDd3QDoT4TD2WD0QDPU4XD0PDjc5VD0PDjc5QDoT2QD^BS@0S@0WD0QDg4XD0Q
DQU4`EjX4`Egm1`Ehm1`EWW:`EX8`EgS3`Ee`<WD0PDT7XD0VD0WD0QDRU4XD0VD0QDU=Q@m3WD0QDe4Q`1k3QDSU4XD0QDd
4`DjX4`Do<`DP;WD0QDTU4QDe4XD0QDe3Q`1k3QDUU4Q@e4PDgS3QDe4QDUU4QDUMQDVU4TD3WD0QDWU4XD0PDjS3QDXU4PD
jS3QDYU4QDZU4PDjS3QD[U4QDb3QDa?Q`1k3aDh2aDj2aDX4aDl2aD]4aD`3aDi2aDP4aD\3aDg4bD0iD1iD2WD0SD0XD0VD
0QD[U4QDb3QDa?Q`1k3aDh2aDj2aDX4aDl2aD]4aD`3aDi2aDP4aD\3aDg4bD0iD1iD2WD0SD0XD0QD\U4QD]U4QD^U4PD\X
4S@0WD0QD_U4XD0`DQi:`Dn`<`DkX3`D\W3QDVFQ@b3Q@h3Q`1k3WD0QD`U4XD0QDaU4PD^X4WD0QDbU4XD0VD0PD^X4WD0Q
DbU4XD0QDcU4QDdU4QD`P4TD3QDb3Q`1k3aDi2WD0SD0XD0VD0QDdU4QD`P4TD3QDb3Q`1k3aDi2WD0SD0XD0QDoT2PD^X4W
D0QDeU4XD0VD0PD^X4WD0QDeU4XD0QDoT2QDfU4WD0QDgU4XD0PDno2QDb3Q`1k3WD0QDhU4XD0QDiU4QDjU4TD3PDPd2QDk
U4QDlU4QDb3Q`1k3QD[@Q`1k3S@0WD0QDmU4XD0`Dcj2`Dc[3`D^m5`Dih:QD[@`Dg_2iD0SD0S@0WD0QDnU4XD0`D\X4`Dg
a<`Dfb2`DeV:`Dge2`Dha<WD0QDoU4PD\X4SD0XD0`Dg_2`De[5QDb3Q`1k3QD[@`DYc2`DdQ3`D]c2SD0WD0QDh4XD0`Dia
<QDb3Q`1k3Q@h3Q`1k3Q@g4WD0Q`1k3Q@a4QDh4XD0WD0QDYk2QDh4XD0WD0QDPV4QDQV4QDh4XD0WD0QDh4XD0QDRV4PDe[
5QDX4QDSV4QDTV4PD\X4QDUV4PDjh:PD]X4PDla<PD_S3PD\b2PD`S3PD\b2PD_S3PDoa2PD`S3PDmT2QDVV4QDWV4QDXV4P
D\:PD]S3QDTCQDPm1QDYV4QDZV4QD[V4PDVHPDW?PDl]3QD\V4PD^_2`D[W4`Dja2`Djm3QD]V4QD^V4QD_V4QD_IQD`V4PD
^V4QDaV4QDbV4QDb3PD\X4Q`1k3Q@_IPD^V4QDX4Q@k8Q@l8QDR>VD0QDZZ1PDaU4WD0PD^V4XD0QDX4WD0PDbS3PDSc2QDc
V4QDdV4XD0WD0QDeV4QDfV4QDgV4XD0WD0QDhV4QDiV4QDjV4P@cX4P@_7XD0QDb3PDbS3TD1PD^[<QDkV4TD1QDlV4QDmV4
QDnV4QDP9PD]X4TD1WD0QDoV4XD0PDXR3QDPW4QDb3WD0QDQW4XD0VD0QDPW4QDb3WD0QDQW4XD0PD1PDQZ:PD\X4QD[@SD0
QDRW4QDSW4PD\X4QDX4QDb3Q`1k3PD]S3PDcX4PDjl2QDTW4TD2QDUW4QDVW4`D\X4`DcX4QDWW4PDcX4PDe[5QDXW4QDYW4
TD1QDZW4`D]X4PDaS3PD\X4PDe[5PDfQ9QDb3Q`1k3WD0QD[W4XD0VD0QDb3Q`1k3WD0QD[W4XD0QD\W4PDjX4QD]W4PDQZ2
PDe[5PDg^5QDPh3PDQZ2PD_X4PDe[5PDX^5QDiKWD0PDdc:XD0QD^W4QDb3WD0PDdc:XD0VD0QDb3WD0PDdc:XD0QDoT2QDb
3QDf;WD0QD_W4QDPh3QD`W4XD0PD[X4PDeS3QDaW4QDlW1PD]X4PDeS3QDbW4P@\X4PD]X4PDe[5PDll2PD\X4PD_X4PDhS3
PDe\2QDcW4QDdW4PD`Y:PD\X4PDSb9PDcX4QDeW4PD]X4PDc[5PDQU2PD[X4QDfW4PDVo2PDll2PDSa9QDYHPDiX4PDHQDmF
PDiX4SD0PDVn1PDgS3QDUj2QDgW4PD]S3PDno2PD^X4PDg6PD]X4QDhW4PDhU3PDkQ9PDcX4PDjS3QDiW4QDbe2PD\W5QDjW
4QDkW4QDlW4PDe[5QDdS2PDiS;PDiS;QDmW4QDnW4QDoW4QDnU2QDPX4QDb3PDgS3PD`S3VD0QDb3PDgS3PD`S3PD1QDQX4Q
DRX4PDjX4QDSX4PDjX4QDTX4Q@UX4QDVX4PD]X4PDkT3QD\W3PDcX4QDWX4PDgS3PD]S3PDcX4QDXX4PDk=PD]X4PDd\9QDY
X4QDZX4PDha2QD[X4QDgIQD\X4TD3PDcX4PD_7PDTo1QD]X4PDcX4P@_7QD^X4PDSa9PDcX4QD_X4QDbP1PD`R9PD^X4QD`X
4PD]X4QDaX4PD]X4QDm7PDha2QDb3WD0QDbX4XD0aD`3QDZR3QDcX4PDPZ2QDdX4PDj6PDkQ9PDbS3PDSc2PD^X4TD2QDeX4
PD_\5PDcX4PDg`5PDiT:PD]X4PDe[5PDg4PD_Y4PD`S3QDfX4PDe[5QDgX4^b3200RP1210UP1320YP1230VP1240VP1350Y
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
XP12h97TP12i97VP12j97VP13k97XP13l97XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T
:9WP12U:9VP15V:9]P12V59VP14W:9VP13X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^
:9ZP12_:9TP14`:9WP1409RP15a:9WP13b:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14
i:9YP12j:9TP12k:9VP13l:9WP12m:9TP18n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP1
2V;9TP14W;9VP15X;9WP12g49UP13Y;9WP12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9U
P12c;9TP14X:9ZP13d;9TP1<e;:UP130:RP16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:
VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q::XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z
<:XP13[<:WP13\<:WP17V5:XP15]<:WP15o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP1
3f<:VP16g<:VP15h<:XP16i<:[P15j<:WP13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:V
P13R=:VP15S=:VP14T=:VP13U=:VP110;RP1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;
[P15^=<UP14_=<UP120<RP14`=<UP12V5<UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g=
=WP12h==UP13i==TP13j==TP120=RP13W3=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S
>=UP13T>=TP12U>=TP110=RP14V>=\P12W>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15
`>>VP19a>>VP14b>>VP13c>>VP16d>>VP14e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP
17n>>\P16o>>VP15P?>TP14Q?>TP15R?>XP17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>
XP13Y?>YP16Z?>TP16Z?>VP15[?>XP16\?>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e
?>WP14f?>ZP15g?>VP15g?>VP13h?>WP15i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP1
5R@>]P15S@>[P13T@>WP13U@>WP13V@>YP13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>W
P17_@>VP16`@>VP12a@>VP13b@>WP14c@>WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@
>TP13m@>WP12n@>TP13o@>UP13PA>VP12QA>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13Y
A>YP14ZA>WP13[A>TP15\A>XP13k?>XP14\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP1
3dA>VP12Z1>SP12W3>VP13eA>XP14fA>TP15gA>UP1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?V
P17oA?XP17d5?YP15PB?TP15QB?VP16RB?UP15SB?UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B
?ZP130?RP16\B?TP16]B?VP16^B?WP18_B?YP19`B?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16g
B?VP16hB?UP15iB?UP15jB?WP17kB?YP16lB?UP16mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15
RC?WP16SC?UP15TC?VP1=UC?ZP1;VC?VP18WC?WP17XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP
15`C?VP15aC?UP15bC?VP15cC?VP16dC?UP16dC?WP17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?
TP15mC?VP16nC?XP15oC?VP12PD?UP15QD?VP14RD?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17Y
D?[P15ZD?VP13[D?XP19\D?VP17]D?YP17]D?XP14^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP1
7fD?XP16gD?YP130?RP14hD?WP14iD?TP15jD?UP15kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP
13RE?UP13SE?XP1:TE?ZP19UE?WP16VE?WP16WE?ZP15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?
YP15_E?TP15`E?VP15aE?VP16bE?VP110@RP13cE@YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kE
BXP17lEBYP110CRP17mECWP17nECWP17oECWP17PFCWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19W
FDWP1<XFDWP15WFDUP14UFDTP13YFETP12ZFETP13[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P1
6bFFWP16cFFYP12dFFTP13eFFVP16fFFWP16gFFWP13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIX
P15PGIYP18QGI[P12RGITP13SGIXP110IRP14TGIYP110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKV
P13\GKVP14]GKYP12^GKUP14_GKXP12`GKTP12aGKUP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hG
LWP17iGLXP13jGLXP13kGLVP12lGLTP12Z1LSP17mGLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14
THLYP12UHLTP13VHLTP13WHLWP13XHLWP17YHL[P16ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP
13`HLXP12aHLVP13bHLXP13cHLXP12dHLVP12eHLVP13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHM
YP14nHM[P13oHMYP13PIMXP13QIMYP13RIMXP13SIMYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127
MVP12[IMVP14\IMXP13]IMYP13^IMYP14_IMXP14`IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15
hIMXP13iIMXP14jIMWP14jIMYP13e3MXP14kIMXP13lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP
12TJMVP13UJMYP13VJMWP13WJMXP13XJMYP12YJMVP12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JM
VP13`JMXP13aJMYP14bJM\P13cJMWP12dJMVP13eJMWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13m
JMXP13nJMYP13oJMXP14PKMZP13QKMYP14RKM\P12SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP1
3YKMXP14ZKM\P12W3MVP13[KMYP13\KMXP12]KMVP14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP
13cKMVP12WKMTP13dKMWP12V5MVP13X:MYP13eKMWP12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKM
VP13lKMVP13mKMYP15nKMVP13oKMWP14PLMWP14QLMWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13X
LMXP15YLMYP13ZLMXP15Z5MZP13[LMWP14\LMYP14W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP1
3dLMWP13eLMXP14fLMZP13gLMVP14X4MZP13hLMWP14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMV
P15PMMYP12QMMTP15RMMXP13SMMVP15TMMXP14UMMVP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]M
MTP14^MMZP13_MMWP14`MM[P18aMMWP14bMMZP13cMMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14
\4MZP14d5MWP14kMM[P13lMMWP14mMMZP14nMMYP14oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP
13WNMWP13XNMVP13YNMVP13ZNMWP13[NMXP13\NMXP14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNM
XP12eNMTP13bNMXP13fNMXP13gNMWP13hNMYP13iNMXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14o
NMVP12POMTP13l9MWP12QOMTP13]5MXP13ROMVP13SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP1
3ZOMXP13[OMYP13\OMXP14]OMZP15^OM[P15^OM]P12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMW
P13gOMYP14X:M[P14hOMYP13iOMXP13jOMWP13kOMWP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP1
3SP1MYP13TP1MYP14UP1M\P13VP1MYP13WP1MYP14XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP1
3^P1MXP13_P1MXP13`P1MYP13aP1MYP13bP1MYP13\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12h
P1MUP12iP1MVP12jP1MVP12kP1MUP12lP1MUP12mP1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1M
XP14QQ1MZP12RQ1MVP13SQ1MXP12TQ1MUP13UQ1MXP13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1M
VP13]Q1MUP13^Q1MXP14_Q1MZP13`Q1MYP12aQ1MUP14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1M
UP12iQ1MVP13jQ1MYP13kQ1MXP13lQ1MXP12dJMVP13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P
13SR1MYP13TR1MXP13UR1MYP12VR1MVP12WR1MVP13XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]
4MYP13\R1MYP13]R1MYP13]R1MYP14^R1MYP13_R1MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP
13dR1MXP13eR1MYP14fR1MZP13gR1MXP12h=MVP13hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR
1MVP12lR1MUP12U:MVP14mR1MTP13nR1MUP13oR1MXP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1N
YP13US1NYP12VS1NUP13WS1NYP13XS1NYP13YS1NYP13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1N
YP12aS1NVP12bS1NVP14cS1N\P13dS1NYP14\4N[P13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP
13kS1NYP12lS1NUP12mS1NVP13nS1NXP12oS1NVP13PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP1
3VT1NYP13WT1NWP14X4NZP13XT1NXP13YT1NXP14ZT1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13
aT1NXP13bT1NYP13cT1NXP12kANVP13dT1NVP12eT1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13l
T1NYP14mT1NUP14mT1NWP13nT1NUP13oT1NXP15PU1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU
1NYP13WU1NYP13XU1NYP15YU1N^P12ZU1NVP14[U1NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NV
P13aU1NYP12bU1NTP12cU1NUP13dU1NXP12S>NVP13eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP1
4kU1N[P13lU1NXP13mU1NYP13nU1NYP12oU1NVP12PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13
UV1NYP13VV1NYP13WV1NYP13XV1NYP13YV1NXP12ZV1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V
1NZP13`V1NVP14aV1NZP14bV1NYP13]2NWP14cV1NXP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N
[P14jV1NYP14kV1NYP13lV1NWP14fLNZP15mV1NZP13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP
13TW1NXP13UW1NUP13VW1NXP14WW1NYP13XW1NVP13YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12
^W1NTP13_W1NWP14`W1NYP13aW1NWP13bW1NXP13cW1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW
1NYP13iW1NWP12S5NUP13]>NXP13jW1NVP14kW1NXP15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NY
P12RX1NUP12SX1NUP15TX1NVP13UX1NWP14VX1N[P13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NW
P14d5NXP15jLN[P14jLNXP14g8NWP13^X1NVP14_X1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14f
X1NZP13gX1NXP14hX1NYP13iX1NVP13jX1NWP14kX1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13Q
Y1NWP13RY1NXP13SY1NXP13TY1NXP12a1NUP12UY1NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1
NUP15\Y1NVP14]HN[P14]Y1NVP13^Y1NWP14_Y1NVP15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1N
WP16gY1N\P13hY1NXP13iY1NXP14jY1N[P13kY1NXP14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZ
P13RZ1NVP14SZ1NVP15TZ1NYP14UZ1NVP13VZ1NXP13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP1
4\Z1NVP15]Z1NVP15^Z1NZP14_Z1NZP13`Z1NWP17aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P1
3hZ1NXP13iZ1NYP13jZ1NYP13kZ1NWP13lZ1NYP13mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP1
3T[1NWP13U[1NWP13V[1NWP13W[1NWP13X[1NWP13Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP1
3`[1NXP13a[1NYP13b[1NWP13c[1NVP14d[1NXP14iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP1
4k[1N[P13l[1NXP14m[1NZP14n[1NYP13o[1NXP13SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15
U\1NZP13V\1NXP13W\1NWP14X\1NVP13Y\1NWP13Z\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13Q
U1NYP13`\1NYP13a\1NXP13b\1NYP13\4NYP14c\1NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\
1NZP14j\1NZP14g1N\P12k\1NUP13l\1NYP13m\1NYP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1
NYP13U]1NWP13\4NYP13V]1NYP13W]1NXP12X]1NVP13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NV
P13_]1NWP14X:N\P14`]1N\P12a]1NVP12b]1NTP13c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP
13j]1NYP13U9NYP13k]1NYP13l]1NXP16m]1NYP15n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP1
4P]1N[P14T^1NZP14U^1NXP13V^1NYP14W^1NXP13P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP1
2]^1NUP12W3NUP13^^1NWP14_^1NVP13`^1NWP12a^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12
h^1NUP13i^1NYP14j^1N[P13\4NYP14k^1NVP12l^1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S
_1NYP12T_1NVP12U_1NTP14V_1NTP13\4NYP12W_1NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1N
YP12]_1NUP13^_1NYP13__1NUP12`_1NVP12a_1NTP14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NY
P13X:NYP12h_1NUP13i_1NYP12j_1NVP13k_1NXP13l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP
12R`1NTP12PCNUP12S`1NUP12T`1NVP14U`1NVP13X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13
\`1NXP12\^1NVP13]`1NYP13^`1NXP14_`1NVP15``1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14
g`1NXP12h`1NVP13i`1NYP12j`1NVP13k`1NYP12l`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12
Ra1NUP12Sa1NUP12Ta1NVP14Ua1NVP12Va1NVP13Wa1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a
1NYP13]a1NYP13^a1NYP14\4N[P13_a1NXP14`a1NVP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NY
P12fa1NVP12ga1NVP12ha1NVP12ia1NUP12ja1NVP12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15
oa1NYP13Pb1NWP14Qb1NWP12Rb1NVP14Sb1NVP12Tb1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13
Zb1NYP12[b1NTP127NVP13\b1NYP13]b1NYP13^b1NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1N
XP12PCNVP13eb1NYP12fb1NVP12gb1NUP13hb1NXP12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NU
P12Pc1NVP13Qc1NWP13Rc1NWP13Sc1NWP13Tc1NWP13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NX
P13\c1NXP15]c1NWP12^c1NTP12_c1NUP14`c1NVP12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12
fc1NVP12Z1NTP12V5NUP13gc1NYP16hc1OTP16ic1OYP17jc1OVP17kc1OXP19l;OVP19lc1OXP1?mc1OYP16nc1OVP16oc1
OTP15hc1OTP17Pd1OVP17Qd1OYP17Rd1OVP18Sd1OVP1ETd1OUP16Ud1P1\P17Vd1P1ZP1>Wd1P1VP1=Xd1P1TP17Yd1P1XP
17Yd1P1ZP16Zd1P1XP15[d1P1VP16\d1P1TP16\d1P1VP19]d1P1XP19]d1P1ZP17^d1P1XP17^d1P1[P16_d1P1VP16`d1P
1YP15ad1P1VP16bd1P1YP17cd1P1VP16dd1P1VP18ed1P1[P16fd1P1YP16gd1P1UP140P1RP1>hd1P1TP18id1P1[P16jd1
P1VP110P1RP13kd1P1YP12ld1P1UP13md1P1TP12nd1P1UP17od1P1YP14l>P1WP19Pe1P1ZP15Qe1P1VP12Re1P1TP13Se1
P1TP12Te1P1TP16Ue1P1VP12Ve1P1TP140P1RP12We1P1UP12Xe1P1TP14Ye1P1TP12Ze1P1TP13[e1P1WP12\e1P1VP12]e
1P1TP12^e1P1UP13_e1P1WP12`e1P1UP14\4P1\P12U:P1VP13ae1P1YP12be1P1UP12ce1P1TP12de1P1UP13ee1P1UP16f
e1P1VP13ge1P1VP13he1P1VP13ie1P1WP12je1P1TP12ke1P1TP110P1RP12le1P1UP12me1P1UP12ne1P1UP13oe1P1XP13
Pf1P1WP13Qf1P1XP12Rf1P1TP14Sf1P1YP13Tf1P1WP13Uf1P1WP12Vf1P1VP12Wf1P1TP12Xf1P1VP12Yf1P1UP16Zf1Q1V
P15[f1Q1TP15]a1R1WP16\f1R1WP16]f1R1WP15^f1R1WP15_f1R1UP17`f1R1VP16af1R1TP15bf1R1TP15cf1R1VP14df1
R1TP15ef1R1YP19ff1R1ZP19ff1R1\P16gf1R1UP17hf1R1VP1;if1R1TP18jf1R1TP18kf1R1VP14lf1R1XP14mf1R1ZP12
nf1R1UP12of1R1UP12Pg1R1TP15Qg1R1TP15Rg1R1VP16Sg1R1UP16Sg1R1XP13Tg1R1TP15Ug1R1TP12Vg1R1UP12ZW1R1V
P13Wg1R1YP13Sg1R1UP15Xg1R1^P14Yg1R1WP12Zg1R1UP120R1RP12T5R1UP110R1RP17[g1R1VP17[g1R1XP18\g1R1TP1
8]g1R1VP15^g1R1VP16_g1R1VP13`g1R1UP1Bag1R1TP16bg1R1VP15d1R1SP13cg1R1YP110R1RP13dg1R1YP12V5R1UP13
\R1R1YP15eg1R1WP12fg1R1UP110R1RP12gg1R1VP13hg1R1XP12V5R1UP13ig1R1YP13jg1R1WP12kg1R1UP110R1RP13lg
1R1XP12mg1R1VP12ng1R1VP12og1R1UP12Ph1R1VP12Qh1R1VP12Rh1R1VP12Sh1R1VP12Th1R1UP12Uh1R1VP12Uh1R1VP1
2Vh1R1UP14Wh1R1XP13Xh1R1YP13Yh1R1XP12Zh1R1TP13[h1R1WP110R1RP12\h1R1VP13]h1R1XP12^h1R1TP13_h1R1YP
13`h1R1YP12ah1R1VP12ja1R1UP12bh1R1VP12ch1R1TP13dh1R1XP12eh1R1VP13fh1R1YP12gh1R1UP14hh1R1ZP13ih1R
1WP13YP1R1XP13jh1R1WP13kh1R1YP14lh1R1\P13iHR1XP12mh1R1TP13nh1R1VP12]JR1VP13oh1R1VP13Pi1R1WP12Qi1
R1TP12Xb1R1TP12dc1R1VP12Ri1R1VP12Si1R1TP12U:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12Ti1R1TP12Ui
1R1TP110R1RP110R1RP13Vi1R1TP110R1RP12Wi1R1TP120R1RP12T5R1UP110R1RP12Xi1R1UP14Yi1R1YP13Zi1R1TP13[
i1R1TP12\i1R1TP12]i1R1TP13^i1R1XP14_i1R1[P12`i1R1TP12ai1R1TP12X]1R1VP12bi1R1TP12ci1R1VP13di1R1XP
14ei1R1YP14^\1R1\P12[X1R1UP13SP1R1YP14X:R1\P13\4R1YP13fi1R1YP13gi1R1UP12hi1R1VP12ii1R1TP13ji1R1T
P12V5R1UP14W5R1[P13ki1R1VP12li1R1TP12mi1R1TP13ni1R1XP13oi1R1TP12T;R1UP13Pj1R1WP14Qj1R1VP12Rj1R1T
P14Sj1R1WP13Tj1R1WP12Uj1R1UP12Vj1R1TP13Wj1R1XP12ha1R1VP110R1RP12ZW1R1VP12T3R1VP12Xj1R1UP12cP1R1U
P12cP1R1UP14Yj1R1ZP14Zj1R1VP13[j1R1TP110R1RP110R1RP12\j1R1TP110R1RP12V5R1VP12]j1R1UP12^j1R1TP12\
^1R1VP13_j1R1UP14`j1R1XP13aj1R1YP13bj1R1WP14cj1R1ZP13dj1R1TP13ej1R1UP12fj1R1TP12gj1R1TP12hj1R1UP
110R1RP12ij1R1VP12jj1R1UP12kj1R1VP14X:R1\P12lj1R1TP12TKR1VP1:mj1S1TP16nj1S1XP16U2S1WP1<oj1S1VP18
Pk1S1XP14Qk1S1ZP12Rk1S1TP17Sk1S1VP15Tk1S1WP12Z1S1TP15Uk1S1YP14Vk1S1YP15Wk1S1WP14Xk1S1TP18Yk1S1]P
14Zk1S1VP16[k1S1WP17id1S1YP19\k1S1TP18]k1S1TP18]k1S1TP17^k1S1TP19_k1S1VP18`k1S1VP18`k1S1VP17ak1S
1VP14bk1S1TP12ck1S1VP12dk1S1UP13ek1S1YP12fk1S1UP12W3S1UP12gk1S1UP15hk1S1XP12ik1S1TP13jk1S1YP12kk
1S1UP127S1UP13lk1S1XP12mk1S1TP127S1VP12W3S1UP13nk1S1YP14e3S1[P13ok1S1WP13Pl1S1XP13aj1S1YP12`g1S1
UP16Ql1S1VP19Rl1S1XP17Sl1S1XP12Tl1S1UP12Ul1S1UP12Vl1S1TP13Wl1S1YP12Xl1S1UP13Yl1S1YP13Zl1S1VP13[l
1S1VP1:l;S1VP17[k1S1VP15\l1S1TP1:]l1S1YP15^l1S1TP15_l1S1TP1:`l1S1VP13al1S1UP19bl1S1VP17d5S1XP18c
l1S1XP12dl1S1UP12el1S1TP13fl1S1XP12hT1S1UP12gl1S1TP14hl1S1VP13il1S1TP1:jl1T1TP1<kl1T1VP16ll1U1VP
15ml1U1XP18nl1U1XP17ol1U1YP15V5U1VP17Pm1U1TM3Qm1U1XP13Rm1U1UP13Sm1U1WP15Tm1U1VP15Um1U1^P12Vm1U1T
P14Wm1U1WP16Xm1U1VP13Ym1U1WP13Zm1U1WP15[m1U1VP17\m1U1[P12]m1U1TP15^m1U1VP13_m1U1TP16`m1U1VP15am1
U1TP16bm1U1UP16cm1U1VP15dm1U1VP16em1U1WP16fm1U1VP17gm1U1YP15hm1U1UP17im1U1VP17jm1U1WP1:km1U1TP17
lm1U1TP17mm1U1ZP17nm1U1YP14om1U1TP17Pn1U1XP16Qn1U1XP16Rn1U1VP15Sn1U1VP13Tn1U1TP17Un1U1XP13Vn1U1U
P16Wn1U1VP13Xn1U1XP15Yn1U1UP16Zn1U1TP12[n1U1VP13\n1U1XP14]n1U1[P13^n1U1UP15_n1U1WP12`n1U1VP110U1
RP12an1U1UP15\l1U1TP17Pe1U1YP18bn1V1YP16cn1V1ZP15dn1V1WP15U:V1UP15en1V1WP160V1RP16jLV1WP17ej1V1W
P17ej1V1YP17fn1V1YP14gn1V1TP15hn1V1VP18in1V1YP16jn1V1YP15kn1V1XP17ln1V1WP17ln1V1YP18mn1V1UP16nn1
V1XP16on1V1YP1:Po1V1TP16Qo1V1VP1;Ro1V1VP19So1V1TP16To1V1VP15Uo1V1WP15Vo1V1VP15Wo1V1WP15Xo1V1TP16
Yo1V1TP19Zo1V1XP15[o1V1WP15\o1V1UP15]o1V1WP16^o1V1VP16_o1V1YP17`o1V1VP16ao1V1XP15bo1V1TP16co1V1V
P16W5V1[P15do1V1VP15eo1V1XP18Pe1V1[P16fo1V1XP17^:V1XP16go1V1VP17ho1V1VP17ho1V1XP15io1V1TP17jo1V1
WP17d5V1YP1:ko1V1XP1:ko1V1ZP16lo1V1XP15W3V1VP16mo1V1ZP17no1V1VP17oo1V1XP16PP2V1WP16QP2V1YP14RP2V
1UP17SP2V1[P15TP2V1WP1:UP2V1ZP17VP2V1TP17WP2V1VP18XP2V1YP15YP2V1VP18ZP2V1YP17ej1V1WP17ej1V1YP19[
P2V1XP19[P2V1ZP15\P2V1WP15]P2V1UP15^P2V1WP17jLV1YP18_P2V1VP18_P2V1XP16`P2V1VP15aP2V1UP19bP2V1XP1
9bP2V1ZP17cP2V1VP17dP2V1XP16eP2V1XP16fP2V1VP17gP2V1\P16hP2V1ZP17iP2V1XP147V1UP16jP2V1TP16kP2V1VP
19lP2V1WP17mP2V1XP16nP2V1XP16oP2V1ZP17PQ2V1YP15QQ2V1VP1;RQ2V1VP1;SQ2V1XP16TQ2W1WP17UQ2W1WP16VQ2W
1VP14WQ2W1UP15XQ2W1WP16YQ2W1WP16ZQ2W1XP17[Q2W1[P15\Q2W1XP15gOW1XP19]Q2W1[P15^Q2W1VP15d1W1SP14_Q2
W1[P15jLW1WP12`Q2W1TP16aQ2W1UP16bQ2W1TP16cQ2W1VP18dQ2W1TP16eQ2W1VP16eQ2W1VP13fQ2W1TP16d1W1SP13gQ
2W1UP13hQ2W1XP13iQ2W1VP12jQ2W1UP16kQ2W1WP12lQ2W1TP14S1W1RP16mQ2W1TP13nQ2W1VP13oQ2W1TP12PR2W1TP16
QR2W1YP14Z1W1SP12RR2W1VP13SR2W1XP12a1W1VP12TR2W1TP110W1RP12X2W1VP12UR2W1TP12VR2W1UP12a1W1VP16WR2
W1RP15XR2W1RP15XR2W1RP140W1RP16YR2W1VP13ZR2W1VP15hQ2W1YP14[R2W1VP13\R2W1TP15]R2W1WP16\>W1ZP12^R2
W1TP13TNW1XP110W1RP12_R2W1TP13`R2W1WP13TLW1YP13aR2W1YP12bR2W1TP13cR2W1TP110W1SP13dR2W1XP13eR2W1X
P13fR2W1XP13gR2W1XP13hR2W1UP14X:W1[P110W1SP17iR2X1VP17U2X1WP16[5Y1WP14S1Y1SP16jR2Z1XP17jR2Z1YP14
0[1RP15kR2[1TP13Z1[1SP14lR2[1XP12mR2[1VP12mR2[1UP17nR2\1TP16oR2\1XP14W3\1UP13PS2\1WP15QS2\1WP15R
S2\1TP15SS2\1WP15TS2\1VP14US2\1YP14VS2\1TP17WS2\1VP16XS2]1VP1;YS2]1TP1;ZS2]1VP16[S2]1TP17\S2]1WP
16]S2]1VP17^S2]1YP18_S2]1\P17`S2]1VP15aS2]1TP15bS2]1VP15cS2]1XP16dS2]1WP15eS2]1WP17fS2]1UP19gS2]
1ZP16hS2]1[P15iS2]1WP16jS2]1ZP15kS2]1UP17lS2]1WP18mS2]1[P16nS2]1YP15oS2]1XP18PT2]1XP18QT2]1ZP16R
T2]1UP15ST2]1VP16TT2]1XP16UT2]1YP17VT2]1ZP14WT2]1TP16XT2]1WP13h=]1WP12Z1]1SP13YT2]1XP13ZT2]1XP15
[T2]1VP12a1]1UP12\T2]1VP12]T2]1VP15^T2]1VP17_T2]1YP16`T2]1ZP13aT2]1VP13bT2]1VP13cT2]1YP13dT2]1TP
15eT2]1WP14fT2]1WP14gT2]1[P14hT2]1ZP14iT2]1YP13jT2]1VP14kT2]1XP13lT2]1WP12Z1]1TP13d1]1TP12mT2]1T
P16nT2]1XP13oT2]1WP12PU2]1VP13QU2]1XP13RU2]1XP13SU2]1UP12TU2]1UP13UU2]1XP14VU2]1ZP14WU2]1YP13XU2
]1WP12YU2]1TP13ZU2]1YP12jQ2]1UP13[U2]1VP14\U2]1YP13]U2]1WP12^U2]1TP12g4]1VP14_U2]1VP12`U2]1VP110
]1SP12aU2]1TP13bU2]1VP1?[S2]1UP12cU2]1TP15dU2]1VP13eU2]1TP12fU2]1TP12gU2]1TP14hU2]1VP13iU2]1WP13
jU2]1WP13kU2]1XP13lU2]1WP14mU2]1ZP13nU2]1XP13oU2]1XP13PV2]1YP110]1RP15QV2]1]P14QV2]1ZP15QV2]1^P1
4QV2]1[P13RV2]1XP14SV2]1[P12TV2]1VP13UV2]1YP13kK]1VP12VV2]1UP14WV2]1YP14XV2]1VP15YV2]1YP14ZV2]1X
P13[V2]1WP13\V2]1WP14]V2]1XP13^V2]1WP12_V2]1TP12`V2]1TP14gT2]1\P13aV2]1VP12X2]1VP12W3]1VP13bV2]1
WP16cV2^1XP17dV2^1[P14eV2^1VP17fV2^1XP16gV2^1XP17hV2^1[P17iV2^1ZP1;jV2^1YP18kV2^1YP18kV2^1XP18lV
2^1YP15mV2^1WP15nV2^1VP16oV2^1YP16oV2^1ZP15\S2^1WP16PW2^1VP18QW2^1VP15RW2^1WP15SW2^1XP16TW2^1VP1
6UW2^1VP16UW2^1XP1:VW2^1ZP1:VW2^1YP15WW2^1TP15XW2^1SP15YW2^1UP19ZW2^1XP15[W2^1TP15\W2^1VP16]W2^1
VP1:^W2^1VP19_W2^1[P19`W2^1[P1:`W2^1]P1:_W2^1]P1:aW2^1VP18bW2^1YP14cW2^1UP16dW2^1VP16eW2^1YP16fW
2^1WP17gW2^1ZP16hW2^1XP19iW2^1VP18jW2^1ZP18kW2^1ZP17lW2^1XP15mW2^1UP15nW2^1WP17oW2^1WP16PX2^1UP1
6QX2^1UP18RX2^1XP18SX2^1WP16TX2^1VP15h=^1VP18UX2^1ZP16mU2^1[P16VX2^1WP16WX2_1UP16XX2`1WP18YX2`1X
P15ZX2`1RP1C[X2`1TP15\X2`1SP15]X2`1UP15^X2a1SP1:_X2b1ZP18`X2b1WP1BaX2c1oLJbX2c1PM7cX2d1VP17dX2d1
XP16eX2d1YP17fX2d1TP17gX2d1VP1:l;d1UP1:hX2d1WP17iX2d1VP16jX2d1VP16jX2d1XP16kX2d1VP15lX2d1TP15mX2
d1VP17nX2d1YP16oX2d1TP16oX2d1VP16PY2d1XP16PY2d1ZP17QY2d1WP17RY2d1YP16SY2d1XP14TY2d1TP15UY2d1TP15
VY2d1VP16WY2d1VP16WY2d1XP16XY2d1VP12YY2d1TP13ZY2d1WP12[Y2d1UP110d1RP12\Y2d1UP13]Y2d1WP14^Y2d1[P1
3_Y2d1XP17`Y2d1WP16aY2d1VP19bY2d1WP14cY2d1TP14dY2d1TP15eY2d1TP13fY2d1VP14gY2d1TP15hY2d1WP16iY2d1
VP1@jY2d1TP13kY2d1VP13lY2d1WP16mY2d1VP1;nY2d1VP15oY2d1WP18PZ2d1WP18PZ2d1YP16QZ2d1WP15RZ2d1VP16SZ
2d1VP12TZ2d1TP13UZ2d1VP12a1d1VP1Da1d1UP13VZ2d1TP12WZ2d1TP13XZ2d1YP12YZ2d1TP13ZZ2d1WP13[Z2d1XP13\
Z2d1VP13]Z2d1TP12^Z2d1TP14_Z2d1ZP13`Z2d1VP14aZ2d1XP13bZ2d1XP124d1VP13cZ2d1TP13dZ2d1TP13eZ2d1TP12
fZ2d1UP12gZ2d1TP14hZ2d1TP190d1RP15iZ2d1VP14jZ2d1TP110d1RP15kZ2d1WP12lZ2d1TP13mZ2d1WP13nZ2d1WP14o
Z2d1YP14P[2d1[P15\4d1]P13Q[2d1VP13R[2d1TP12a1d1UP13S[2d1XP13T[2d1WP13PR1d1YP13U[2d1WP15V[2d1VP13
W[2d1TP13X[2d1UP12Y[2d1TP12Z[2d1UP110d1RP14[[2d1TP12\[2d1UP15][2d1WP12X2d1VP13^[2d1WP13_[2d1TP12
`[2d1TP12a[2d1TP18b[2e1^P16c[2e1VP16d[2e1SP1Be[2e1UP17f[2e1YP16g[2e1WP1>h[2e1YP17i[2e1YP16j[2e1T
P1Jk[2e1UP16l[2e1UP17h[2e1VP15m[2e1YP14n[2e1UP15o[2e1UP17P\2e1WP17Q\2e1YP15R\2e1XP19S\2e1WP15T\2
e1VP14U\2e1UP17V\2e1VP17W\2e1YP17X\2e1ZP16Y\2e1WP15Z\2e1UP1;[\2e1]P17\\2e1ZP15]\2e1UP16^\2e1UP17
_\2e1WP18`\2e1WP1<a\2e1WP15d[2e1SP14b\2e1SP17h[2e1WP15c\2e1UP15d\2e1YP13e\2e1YP14b\2e1SP15f\2e1Y
P13g\2e1YP16h\2e1ZP14b\2e1RP18i\2f1^P17j\2f1ZP15k\2f1YP13l\2f1VP15m\2f1YP16n\2f1ZP17o\2f1]P17P]2
f1_P15Q]2f1ZP14R]2f1VP15S]2f1[P15T]2f1YP18U]2f1]P16V]2f1WP14W]2f1WP14X]2f1UP17Y]2f1XP12Z]2f1TP15
d[2f1SP11[]2f1RP14\]2f1XP12]]2f1TP12^]2f1SP15_]2f1XP16`]2f1WP18a]2f1\P18b]2f1YP1:a]2f1^P16c]2f1X
P16d]2f1YP17e]2f1YP18f]2f1YP16g]2f1WP17h]2f1YP17i]2f1ZP18j]2f1\P16k]2f1ZP15l]2f1WP16m]2f1WP14n]2
f1UP16o]2f1WP12^]2f1TP13P^2f1UP17Q^2f1WP14R^2f1YP16S^2f1XP16T^2f1WP14U^2f1VP15V^2f1WP15W^2f1ZP12
X^2f1UP14Y^2f1VP13Z^2f1TP13[^2f1WP12\^2f1VP14]^2f1XP14^^2f1[P14_^2f1XP12`^2f1UP16a^2f1VP13b^2f1X
P16c^2f1WP12d^2f1TP13e^2f1XP1:f^2g1^P18g^2g1ZP1=h^2g1XP1:i^2g1]P17j^2g1ZP18k^2g1XP19l^2g1XP18l^2
g1XP1?g^2g1YP1:m^2g1[P17n^2g1VP1?o^2g1WP16P_2g1WP1>P_2g1XP14Q_2g1UP18k^2g1XP12R_2h1UP11[]2h1RP17
[]2h1RP13S_2h1TP13T_2h1TP15T_2h1VP11[]2h1RP15[]2h1RP12U_2h1UP15V_2h1[P1;[]2h1SP14W_2h1VP13X_2h1U
P12Y_2h1UP12Z_2h1RP11[]2h1RP11[]2h1RP11[]2h1RP14[_2h1TP18\_2i1XP15]_2i1XP16^_2i1VP15T_2i1VP19__2
i1_P19__2i1_P18`_2i1\P15T_2i1TP18a_2i1[P17b_2i1WP16c_2i1WP16d_2i1YP15e_2i1TP15f_2i1TP14g_2i1WP17
h_2i1XP16i_2i1VP16j_2i1WP14k_2i1TP11l_2j1RP12m_2j1VP12l_2j1QP12n_2j1UP11l_2j1RP12o_2j1UP12P`2j1U
P12Q`2j1UP12R`2j1UP12S`2j1TP11l_2j1RP12T`2j1UP12U`2j1UP13V`2j1WP11l_2j1RP12W`2j1VP12X`2j1UP12Y`2
j1TP12Z`2j1VP12[`2j1TP12\`2j1VP12]`2j1VP12^`2j1TP12_`2j1UP12``2j1VP12a`2j1UP12b`2j1VP12c`2j1VP12
d`2j1UP11l_2j1RP15e`2k1SP11f`2k1RP11f`2k1RP11f`2k1RP11f`2k1RP12g`2k1TP12h`2k1VP13i`2k1YP12j`2l1U
P14k`2l1WP13l`2m1XP11m`2m1RP13n`2n1XP12o`2n1UP13f\2n1YP13Pa2n1TP12Qa2o1VP12Ra2o1TP11[]2o1RP14Sa2
P2WP12Ta2P2UP14Ua2P2WP13Va2P2TP13Wa2Q2VP13Xa2Q2XP12Ya2Q2UP18Za2R2TP1;[a2R2TP14\a2R2TP1:]a2R2WP13
0R2RP110S2RP110S2RP1;^a2T2TP1:_a2U2XP16`a2U2YP15ja1U2VP17aa2U2UP1Dd1U2TP1:ba2U2VP13ca2U2YP17da2U
2WP16ea2U2WP16fa2U2ZP14W3U2UP16ga2U2WP16ha2U2YP13ia2U2XP13ja2U2WP12ka2U2VP14X:U2[P13hOU2XP13la2U
2WP13ma2U2YP13na2U2YP13oa2U2YP13Pb2U2VP13Qb2U2WP13Rb2U2XP13Sb2U2YP13Tb2U2YP13Ub2U2YP12Vb2U2VP13W
b2U2WP13Xb2U2WP12Yb2U2UP13Zb2U2XP12[b2U2TP12Vl1U2TP12\b2U2VP13]b2U2XP110U2RP14^b2U2YP12_b2U2UP12
`b2U2UP12V5U2UP17ab2U2ZP12bb2U2VP12V5U2UP13cb2U2UP12cb2U2UP12db2U2UP12eb2U2TP12fb2U2TP12gb2U2UP1
3hb2U2XP12ib2U2TP12UFU2UP12UFU2UP14jb2U2TP13kb2U2YP13lb2U2YP12mb2U2UP18^a2U2TP15nb2U2VP13ob2U2XP
12Pc2U2VP14Qc2U2YP13Rc2U2WP14Sc2U2UP110U2RP130U2RP12Tc2U2UP12Uc2V2UP14Vc2V2WP14Wc2V2XP13Xc2V2XP1
5Yc2V2YP16Zc2W2WP16[c2W2WP15\c2W2TP16]c2W2WP16^c2W2UP17_c2W2VP17`c2W2XP17ac2W2WP16bc2W2XP17cc2W2
WP16dc2W2UP11ec2W2SP12fc2W2UP13gc2W2YP17hc2W2[P17ic2W2VP13jc2W2YP17kc2W2VP15lc2X2TP15mc2X2XP16nc
2X2WP18oc2X2WP16Pd2X2YP16Qd2X2VP17Rd2X2ZP16Sd2X2TP16Sd2X2VP16Td2X2[P14UAX2UP16Ud2Y2YP15Vd2Y2UP16
Wd2Y2WP16Wd2Y2YP16Xd2Y2VP1BYd2Y2VP16Zd2Y2UP16[d2Y2WP16\d2Y2YP17]d2Y2[P15^d2Y2XP14_d2Y2VP16`d2Y2Z
P17ad2Y2]P15bd2Y2YP15cd2Y2XP16dd2Z2UP16dd2Z2VP15ed2Z2WP14fd2Z2TP14gd2Z2UP15hd2Z2YP154Z2UP15id2Z2
WP15jd2Z2VP16kd2[2VP17ld2[2VP17md2[2XP1=nd2[2VP17od2[2[P15Pe2[2TP15Qe2[2WP16Re2[2ZP17Se2\2XP17Se
2\2ZP18Te2\2YP16Ue2\2YP15Ve2\2XP16Q:\2XP16We2\2VP15Xe2\2TP15Ye2\2VP16Ze2\2WP16Ze2\2YP16[e2\2YP1:
\e2]2VP17]e2]2YP18^e2]2\P17_e2]2WP17_e2]2YP17_e2]2WP17_e2]2YP19`e2^2XP15ae2^2VP15be2^2XP16ce2^2W
P16de2^2YP17ee2^2VP17ee2^2XP15fe2^2TP15ge2^2VP15mb2^2WP15he2^2WP18ie2_2VP17Z5`2WP17Z5`2YP19m3`2[
P1:je2a2VP15ke2a2UP15le2a2VP15cMa2XP16^Ma2ZP15me2a2VP14ne2a2TP15oe2a2XP14Pf2a2TP140a2RP14Qf2a2TP
19VW2b2YP1:VW2b2YP1:Rf2b2UP1JSf2b2WP19Sf2b2\P15nV2b2VP15Tf2b2WP16Uf2c2WP15Vf2c2UP15Wf2c2WP15Z1c2
SP16Xf2c2\P15Yf2c2XP17Zf2c2ZP18d5c2WP16[f2c2XP15\f2c2VP16]f2c2YP17^f2c2VP17_f2c2\P17`f2c2XP17af2
c2YP15bf2c2WP19cf2d2VP16df2d2VP16ef2d2YP16ff2d2ZP19gf2e2\P17hf2e2YP1Cif2e2XP16jf2e2VP16kf2e2VP16
lf2e2YP14mf2e2VP15nf2e2VP16of2e2\P16Pg2e2[P15Qg2e2VP19Rg2f2\P1=Rg2f2`P18T6f2ZP18Sg2f2]P18Tg2f2YP
18Ug2f2[P15Vg2f2TP15Wg2f2VP15Xg2g2UP17Yg2g2WP17Zg2h2VP19[g2h2VP15\g2h2WP17]g2h2XP18^g2h2YP17_g2h
2YP19Y4h2ZP19`g2i2^P17ag2i2^P16bg2i2XP17cg2i2\P18dg2j2XP17eg2j2YP17fg2j2VP16gg2j2XP110k2RP12hg2k
2TP110k2RP12ig2k2TP14jg2k2VP14kg2k2WP16lg2l2SP1U1l;l2VP1U1mg2l2XP15fd2l2SP15ng2l2UP14og2l2UP14Ph
2l2YP12Qh2l2TP12Rh2l2TP12Sh2l2TP14X:l2\P12T_1l2VP14X:l2\P13Th2l2XP12Uh2l2VP12Vh2l2VP12Wh2l2VP12X
h2l2VP12Yh2l2TP13Zh2l2YP12[h2l2VP12a1l2VP12\h2l2UP12]h2l2VP12g4l2VP12^h2l2UP16_h2l2UP12`h2l2UP12
ah2l2UP12bh2l2UP12W_1l2VP12ch2l2VP12dh2l2VP12eh2l2VP12U:l2VP12fh2l2UP12gh2l2VP12hh2l2UP12ih2l2VP
12jh2l2VP12kh2l2UP12lh2l2TP12mh2l2TP12nh2l2TP12oh2l2UP12Pi2l2UP12a1l2VP13Qi2l2YP12Ri2l2VP13mQ1l2
YP13dc1l2WP16Si2l2UP16Ti2m2WP16Ui2m2WP17Vi2m2WP17Wi2m2YP1;Xi2m2WP1;Yi2m2YP17Zi2m2VP15[i2m2VP15P2
m2UP15\i2m2WP1;]i2m2WP15^i2m2TP19_i2m2XP17`i2m2XP17`i2m2ZP19ai2m2ZP15bi2m2XP15ci2m2YP15di2m2WP18
ei2m2ZP15fi2m2TP15gi2m2VP16hi2m2VP16ii2m2XP15ji2m2TP1:ki2m2VP1:li2m2XP18mi2m2VP18ni2m2YP19oi2m2X
P16Pj2m2WP17Qj2m2VP18Rj2m2[P16^Om2[P18Sj2m2]P15Tj2m2TP15Uj2m2VP15Vj2m2VP16Wj2m2ZP18Xj2m2WP18Xj2m
2YP15Yj2m2VP16\>m2ZP16Zj2m2XP16[j2m2TP16\j2m2VP17]j2m2VP19l;m2VP16^j2m2VP17_j2m2TM5`j2m2TP16aj2m
2VP16bj2m2VP15cj2m2UP15dj2m2WP14ej2m2TP16XZ1m2\P19l;m2VP18fj2m2ZP1=gj2m2TM=hj2m2VM5ij2m2UP15jj2m
2UP17kj2m2VP15lj2m2WP15mj2m2TP15nj2m2VP15oj2m2XP14Pk2m2UP17Qk2m2\P16Rk2m2WP17Sk2m2UP17Sk2m2WP1<T
k2m2WP15Uk2m2UP15Vk2m2TP16Wk2m2SP16Xk2m2UP17Yk2m2YP15Zk2m2VP17[k2m2WP16\k2m2XP15]k2m2VP14^k2m2TP
14_k2m2VP16`k2m2TP17ak2m2XP16bk2m2VP16bk2m2XP15UAm2VP15ck2m2XP14dk2m2TP17kj2m2VP16ek2m2XP12fk2m2
VP17gk2m2VP14UFm2TP13hk2m2YP14ik2m2YP12jk2m2UP17kk2m2WP17kk2m2YP17lk2m2XP15mk2m2TP14UFm2TP19l;m2
VP18nk2m2XP16ok2m2VP15Pl2m2UP14Pl2m2TP17Ql2m2VP1:nm1n2YP1:nm1n2[P1@l;n2QM@Rl2n2SM>Sl2n2QM>Tl2n2S
M<Ul2n2QM=Vl2n2PM=Wl2n2RM9Xl2n2QM9Yl2n2SM6fd2o2RP16Vl2o2SP16Vl2o2RP160o2QP16Zl2o2SP16XW2o2RP16Vl
2o2SP18[l2P3TP17\l2P3TP19]l2P3VP18^l2P3VP1?_l2P3TP1@`l2Q3TP1@al2Q3VP1:d8Q3WP1:d8Q3YP17bl2Q3TP140
Q3RP14T5Q3UP1ATl1R3QMAcl2R3SMBdl2R3UMBdl2R3TM7el2S3VP15fl2S3VP16gl2S3UP16hl2S3UP14il2S3TP15jl2T3
TP16kl2T3VP17ll2T3TP16ml2T3VP14nl2T3YP12\T1T3VP15ol2T3TP120T3SP12Pm2T3UP17Qm2T3VP1;0T3SP140T3RP1
7Rm2T3VP140T3RP14Sm2T3TP14Tm2T3TP13Um2T3WP16Vm2T3VP12Wm2U3UP12Xm2U3UP12mb2U3UP1EYm2V3SMEYm2V3UM;
Zm2V3YP18[m2V3VP15\m2V3UP15]m2V3WP1:^m2V3SM:_m2V3UM5`m2V3UP15am2V3WP14bm2V3TP16cm2V3WP14dm2V3WP1
2em2V3TP1<fm2V3VP1>gm2V3UP17V5V3VP1;fm2V3WP1:hm2V3TP14im2V3TP15jm2V3VP16km2V3YP110V3RP13lm2V3WP1
3mm2V3YP12nm2W3VP12nm2W3VP12om2W3VP12Pn2W3VP12Qn2W3TP110W3RP12a1W3VP13Rn2X3VP12Sn2X3TP13Tn2X3YP1
5Un2Y3UP13Vn2Y3VP12Wn2Y3TP13Xn2Y3WP15Yn2Y3XP15Zn2Y3TP12[n2Y3UP14UFY3UP16\n2Z3ZP15]n2Z3VP17^n2Z3V
P14_n2Z3XP13`n2Z3TP12an2Z3TP17bn2Z3ZP16cn2Z3VP16dn2Z3YP14en2Z3YP13fn2Z3WP16gn2Z3]P16hn2Z3VP14fLZ
3ZP14in2Z3TP14X:Z3\P16jn2Z3TP16kn2Z3VP13ln2Z3XP14mn2Z3[P13i`1Z3YP15nn2Z3WP15on2Z3UP15Po2Z3WP17Qo
2Z3ZP14Ro2Z3ZP14So2Z3XP142Z3\P12To2Z3VP13Uo2Z3WP12V5Z3VP13Vo2Z3XP13Wo2Z3YP12Xo2Z3UP124Z3VP13Yo2Z
3XP15Zo2Z3\P13[o2Z3WP13SR1Z3YP13\o2Z3XP13]o2Z3YP13^o2Z3WP12_o2Z3UP12`o2Z3TP13ao2Z3XP12bo2Z3UP12c
o2Z3TP12do2Z3TP14eo2Z3XP14eo2Z3[P12fo2Z3TP12go2Z3UP14ho2Z3WP12;Z3VP13io2Z3WP14XZ1Z3[P13jo2Z3YP12
ko2Z3TP12lo2Z3UP16mo2Z3]P14no2Z3WP13oo2Z3XP13PP3Z3XP13QP3Z3WP13RP3Z3XP15SP3Z3TP14TP3Z3YP12UAZ3VP
15UP3Z3[P13gOZ3YP14P]1Z3\P12U:Z3VP13VP3Z3WP1o`2PDa\2QDhX4QDiX4QDjX4PDa\2QDT^3QDkX4QDlX4QDmX4QDnX
4PDQZ2QDRR3QDoX4PDe[5QDPY4QDQY4QDRY4QDSY4QDgm1QDSY4QDTY4QDUY4QDVY4PDc[5QDWY4QDXY4QDYY4PDa\2QDZY4
QDa?WD0QD[Y4XD0SD0TD5QD\Y4PD`l1PDa\2QDT^3QDa?WD0QD]Y4XD0SD0QDSP1QD^Y4UD0QD_Y4QD`Y4TD6QDaY4TD6QDb
Y4S@0UD0PDb\2QDd3PD]T3QDcY4UD0QDU`3QDdY4PD]T3QDeY4P@dS3QDfY4PDa\2QDT^3PD]T3QDgY4UD0QDeY3PD]T3QDh
Y4TD4SD0QDiY4TD3PDWl4UD0PDc\2VD0UD0PDc\2PD2UD0QDjY4QDkY4PD2UD0PDfa5PDjX4UD0PDbS3PDa\2QD`^3PD2UD0
PDa\2PDQa9PDa\2QDlY4QDmY4QDnY4PD`l1UD0QDoY4PDQa9UD0QDPZ4QDQZ4PDdS3PD2QDRZ4QDSZ4TD1QDTZ4`DbS3`D^X
4`D\X4QDSZ1QDb3QDUZ4TD1QDVZ4QDSZ1Q@b3S@0QDWZ4PD_V:QDSZ1QDXZ4PD[_5TD1QDYZ4PDR_2PDPZ2PD_7QDZZ4PDcX
4QD[Z4PD_b<PD`b<PDim1QD\Z4SD0QD]Z4QD^BPD]S3QD^Z4SD0QD_Z4QD`Z4PDka5PDmJQDaZ4PDXQ7QDbZ4QDcZ4QDdZ4Q
DeZ4QDfZ4QDgZ4QDhZ4TD3QDiZ4QDjZ4TD1QDkZ4PDe[5QDhV3QDlZ4QDmZ4TD6PDcX4PDaV:PD]S3QDnZ4QDoZ4QDP[4SD0
PD^Q9QDQ[4PDHQDR[4TD8QDS[4QD`3QDkW4PD`b2QDT[4QDU[4QDV[4QDW[4QD\R2QDX[4QDY[4PD`l1QDZ[4QD[[4QD\[4P
@jX4QD][4QD^[4QD_[4QD`[4QD`3PD\X4PD[T3PDia2PD\X4QD`3QDa[4QDb[4QDc[4QDd[4PDe[5PDZP2QDe[4QDf[4PDQY
2QDg[4QDh[4PDcX4QDi[4TD1QDj[4PDa`5PD\X4PDe[5QDk[4QDb3QDl[4QDm[4PDcS3QD`3QDn[4QDo[4QDP\4QDQ\4QDR\
4QDiKS@0QDj2PDj6QDS\4PDj6PDkQ9PDWc<PDj6PDnV2PD\X4PDla<PDj6PDXc<PDXg2PDTIQDT\4QDU\4PDTIQDV\4PDTIQ
DW\4PDSc2PD\X4PDTIPDk=PDe[5QDla1PD\X4QD`3QDla1PD\X4QD`3PDQ\2QDX\4QDY\4PDQ\2QDZ\4QD[\4PD`Y:QD\\4P
D\n4QD]\4PD]<PDk_5QD^\4PDiX4QD`3PDi6QD_\4PDkGQD`\4PDXIQDa\4PDj6QDb\4PDg[2QDc\4QDd\4PDg[2PDl[2QDe
\4PDe[5QDf\4PDX]7QDg\4PDdg9QDh\4QDi\4QDj\4PDlT3PDaX4PDmT3PDlT3PD`T3PDaS3PDQU3QDk\4PDPU3QDl\4PDlm
8PDo]:PDmm8PDo]:PDo]:QDm\4QDWn3QDn\4PDWHQDo\4PDaa4QDP]4PDnY:QDQ]4QDR]4PDnY:PDn_:QDS]4PDmJPDjf1PD
QY5PDjf1PDjX4PDT7PDjX4QDT]4QDU]4PD^o2QDV]4QDW]4TD3QDX]4QDY]4QDZ]4QD[]4PDUW5PD[e;PDT7PDT7QD\]4PDU
W5QD]]4PDjX4PDT7QDSj1PDjk8PDaX4PDXIPDXIPDaX4PDjk8QD^]4PD`T4QDiOQD_]4VD0QDiOQD_]4QD`]4QDa]4TD2QDl
S2QDb]4QDc]4TD3QD`4TD6QDd]4QDe]4QDf]4QDg]4PDcX4QDiKQDh]4PD`T3`D\X4QDi]4TD2QDb3PDgS3QDj]4PDkQ9QDk
]4TD4QDla1PDc[5PDhk8QDl]4QDm]4QDn]4S@0QDo]4PD[X4P@e[5QD`c1PD\X4QDP^4PDWn8QDgm1PDnU7PD`Q9PD]X4QD[
@QDQ^4QDR^4PDkQ9PDcX4QDS^4S@0S@0QDb3QDT^4QDU^4QDV^4TD3QDW^4PDW`5QDX^4Q@b3QDY^4TD2QDZ^4QDaJPDa8PD
aS3QD[^4TD1QD\^4PDaS3QD]^4TD2QD^^4QD_^4TD8QDd]4QD`^4QDa^4QDb^4PDR_2QDb3QDc^4PDcX4QDd^4QDe^4QDSZ1
QDb3QDf^4PDcX4QDc9QDg^4QDh^4TD1QDi^4QDj^4PDlGQDk^4PDnGPDaX4PDoGQDl^4QDm^4PD`S3QDTCQDn^4VD0PD`S3Q
DTCQDn^4QDo^4QDP_4QDQ_4QDSZ1QDR_4QDS_4TD2QDb3QDT_4QDU_4TD3QDZZ2QDV_4QDW_4PDe[5PDj6PD4PDe[5PDYIPD
^IPDVk3PD^P3PDSe<QDX_4TD3QDY_4PDjS3QDZ_4TD2PDcX4QD[_4QD\_4TD1QD`3QD]_4QDjHQD^_4TD1QD__4PDcX4QD`_
4QDa_4QDb_4QDU]1QDc_4QDd_4TD1QDe_4QDf_4TD1QDb3QDg_4QDf[2PDW`5P@\X4TD4QDh_4PDaS3PD`S3PDe[5QDi_4QD
j_4SD0PDjX4PDj6PDjX4PD[o2PDjX4PDSf5PDjX4PDjX4PDYo1PDjX4PDjX4PD`c5PDjX4QDRS1PDT7QDk_4QDl_4PDT7PD^
IQDm_4PDc6QDn_4PD^HPDaX4PDc6PD``5PDc6QDo_4QDP`4PDjk8QDQ`4QDR`4QDS`4PDZR9QDT`4PD[R9QDU`4PDZP2QDV`
4PDRHPDeT4PDUi2PD^V2QDW`4PDcQ5QDX`4PDh`5QDY`4PDkV3QDZ`4PDkV3PDbe<PD`R9QD[`4QD\`4QD]`4PDYIQD^`4PD
ZIQD_`4PDZIPDZIPDab6QD``4PDnIPDcP3PDf5QDa`4PD_l4QDb`4PDjl8QDc`4PD]4QDd`4PDT\4QDe`4PDnk8QDf`4PDYl
8QDg`4PDZm8QDh`4QDi`4PDiX4PDPHQDj`4QDk`4QDl`4PDiV3QDm`4PDkP:QDn`4PDdJQDo`4PDfd1QDPa4PDil1QDQa4PD
V`2PDil1PDfIQDRa4QDSa4QDTa4PDcg9PDP]6QDUa4PDSR9QDVa4PDSR9PDb=PD[JQDWa4QDXa4PDVf<PDXQ<QDYa4PDgQ9Q
DZa4PDWR9QD[a4PDd5QD\a4PDXR2PD\X4PDRl8QD]a4QD^a4QD_a4aDX4`D[f<`Dk\:`DaV4PDbo1QD`a4QDaa4PDbo1PDTI
QDba4PDiQ9PD]S2PDhk8QDca4PD`f<PDb5PDn_:QDda4PDnGPDaX4PDoGPDPk2PD[2PDgX4QDea4PDkf5QDfa4PDXn1QDga4
PDS`;QDha4PDZU9QDia4PDT7QDja4PDZ<QDka4QDla4QDma4PDcX4PDeS2PD`S3QDna4PD_l1QDoa4PDe[5PDYo9PDaf<QDP
b4PDPm8QDQb4PDaP9QDRb4PDdf<QDSb4PDf`5QDTb4PDa`5QDUb4PD[X4QDVb4PD[X4PD[c5QDWb4PD``5QDXb4PDgS3PD[X
4PD``5PDgX4PD``5PDUP3PD\X4PD``5PDb\2QDYb4PDjX4QDie3PDjX4PDjS3PD1PDjS3PD4PDjS3VD0QDZb4PDjS3QD[b4T
D6QD1QD1TD6PD4PDfS3SD0PDfS3QD\b4PDS\2QD]b4PDgf<PDhf<PDYIPDif<PDSHPDS3QDTCPDmIPD?PDUZ2PDo7QD^b4QD
_b4QD`b4QD_MTD2QDab4VD0QD_MTD2QDab4QDbb4QD_MTD2QDab4PD\X4QDTCQDcb4QDdb4QDeb4UD0PDm`5PDcX4TD6PD]X
4PDT\4PDaX4PDf5PDf5PDaX4QDfb4PDd5PDaX4QDgb4PD^4PDaX4PD]4QDhb4TD4QDb3QDib4QDjb4PDaX4QDP\4PDi6PD4P
DkGPDj6PDaX4QDkb4QDla1S@0QDlb4PDTP3QDmb4PDeQ7PDaX4PDTd<QDnb4QDob4PDXIQDPc4PDjk8QDQc4PDPm8PDTg<PD
hk8QDRc4PDg[2QDSc4PD^IPD\X4PDWg<PD^IQDTc4PD_l4PDZn1PDfJQDUc4PDT7QDVc4QDWc4PDY:PDfd1PDbX4PDhd1PDh
d1PDbX4PDfd1QDXc4QDYc4QDZc4TD2QD[c4PDaGPDbX4PD\HPDRT3PDbX4PDST3PDWl4PDbX4PDXl4PDiX4PD\Y2QD\c4PDP
7QD]c4QD^c4QD_c4QD`c4PDVe1QDac4QDbc4QDSa4QDcc4QDdc4QDec4PD\f1QDfc4PDdGPDjc2PDbg<PDoR9PDcg<PD^o2Q
Dgc4QDhc4QDic4QDjc4QDkc4PDid1QDlc4QDmc4QDnc4QDoc4QDPd4QDQd4QDRd4PDb;QDSd4`DdU9`Df[9`Dng<QDTd4QDU
d4TD4QDVd4QDWd4TD3QDXd4`De[5`Df[5QDYd4QDZd4QD[d4PDkQ9QD\d4PDkQ9PD]X4QD]d4UD0PDbS3QD^d4S@0QD_d4`D
Zf2`DkY2`Dll2PDbS3QD`d4S@0QDad4QDbd4QDcd4QDb3PDVo2UD0PDe[5S@0QDdd4QDb3aDk3aDa4aDg4aDX2QDed4UD0QD
TCS@0QDfd4QDgd4QDTCS@0QDhd4QDid4S@0QDjd4UD0QDi3SD0QDkd4UD0SD0QDkd4UD0QDi3QDkd4UD0QDkd4QDld4QDmd4
QDnd4QDod4QDPe4QDQe4Q@Re4TD2QDSe4QDTe4QDUe4SD0QDVe4QDWe4S@0QDb3QDXe4QDYe4QDZe4QD[e4TD6PD_X4QD\e4
QD]e4PDQZ2PD_7SD0QD^e4QDb3PDgS3PD]<QD_e4TD1QD`e4P@cX4PDjS3QDae4QDbe2PDjS3QDbe4PDcX4QDce4QDde4TD2
QDee4QDfe4PDlGPDcX4QDge4QD\_4TD3QDhe4QDie4PDbS3QD`3PDQc5QDje4UD0QDke4TD1QDle4QDme4TD5QDne4PDXHQD
oe4QDPf4TD4QDb3QDQf4QDRf4TD2PDmS;QD\W3QD1TD6PDW`5PDQZ2PD_7QDSf4QDTf4QDPm1QDUf4QDVf4TD1QDWf4QDXf4
QDYf4QDZf4QFP4QDb3PDX3QD[f4TD2QDb3PDjS3SD0QDSP1QD\f4TD1QD]f4QD^f4QD_f4QD`f4TD5QDaf4WD0QDbf4TD3XD
0QDcf4QDP4QDdf4aDd4`DT7QDP4QDef4aDd4`DT7aDX4QDP4QDff4TD5QDgf4QDP4TD2QDZ4PDdS3QDS4TD1QDhf4SD0QDP4
TD1QDif4QDjf4S@0VD0QDP4TD1QDif4QDjf4S@0QDkf4QDP4QDf?QDZ4QDlf4S@0QDmf4QDZ4QDP4TD1QDnf4TD3PDdS3RD0
QDZ4RD0RD0QDZ4QDof4QDPg4QDQg4TD1QDRg4QDSg4SD0QDTg4QDUg4TD2QDVg4TD4PDdS3QDWg4TD2QDXg4`Ekf<QD]4TD2
QDYg4`Djo5`DbP5`DZ<`Djo8QDZg4TD8PD4TD5QDZ4PDbS3QDQOSD0PDZc2QD[g4TD2QD\g4`DPZ2QD]g4TD1QD^g4QD_g4T
D1QD`g4QDag4TD4QDbg4P@dS3QDcg4TD3QDdg4QFP4QDeg4QDfg4QFP4QDgg4QDhg4QFP4QDY4QDig4QDjg4TD2QDkg4`Do<
`Dd7`DW6`D[f4`Dd;`D^2`DS2`DV6`Djb5`DZ8`DZ9`D\<`Dh[4`Dbc4`DH`D^c5iD1SD0PD4QDlg4QDY4VD0PD4QDlg4QDY
4QDRW1PD4QDmg4S@0QDP4QDng4VD0PD4QDmg4S@0QDP4QDng4PD1PD4QDog4S@0QDPh4QDQh4QFP4QDY4QDRh4VD0QFP4QDY
4QDRh4QDRW1PD4QDTCS@0QDSh4QDTh4PD4QDUh4PD\X4QDVh4TD2QDWh4PDaX4QDXh4Q@Yh4PDfS3PDoV6PDcX4PD4QDZh4Q
F[h4QD\h4PD_U6QD]h4TD7QD^h4QD_h4TD6QD`h4QDah4TD8QDbh4QDbh4SD0QDch4TD2QD`3QDdh4PDY`:QDeh4TD2QDfh4
PDRk<QDgh4QD]4TD1QDhh4P@dS3TD8QDih4QD`i3QDjh4QDkh4PDQZ2PD_7QDlh4PDe[5QDmh4QD]4QDnh4TD9QDoh4QD]4T
D3QDPi4TD6QDQi4QD]4QDRi4TD3QDSi4TD6QDih4QDTi4QDUi4S@0QD]4QDVi4TD6PD4Q@i3S@0QD]4QDih4TD8QDWi4QDUi
4S@0QD]4VD0QDXi4TD3QDYi4QDZi4TD8QDb3QD[i4QD\i4QD]i4QD^i4P@cX4QD^3QD_i4QD`i4QDai4QD`3QD`i3PD_7PD[
X4QDbi4PDP3QDci4QDdi4PDUP3PD]f4PD_X4PDYi2QDT]4QDU]4QDm[3QDei4PDcX4QDfi4QDgi4PDkX4QDhi4PDkX4PDR_2
QDii4PDkX4PDR_2QDeAQDji4QDki4TD4PDfa5PDjX4QDki4TD3PD6QDli4QDmi4PDjX4QDni4TD4QDoi4QDPj4QDQj4QDRj4
PDi1PD]X4PDl`5SD0PDm`5VD0`DcX4Q`1k3QDSj4`Dc6`D[o2`DbV3`DQU2`DQl4`DSl4`Db6`DkS2`D]S2PDm`5QDTj4`Dc
X4Q`1k3QDSj4`Dc6`D[o2`DbV3`DQU2`DQl4`DSl4`Db6`DkS2`D]S2UD0PDm`5QFUj4QDVj4PDm`5QDSZ1PDdm1QDWj4PDU
l1QDXj4S@0QDYj4PDUl1QDXj4S@0QDYj4QDZj4QD[j4QDSP1PD]b5QD\j4PDTIPDbm1PDj6PDmX:QD]j4TD3PDcQ5QD`i3TD
4QD^j4QD`3PDUZ2QD_j4QD^4TD2QD`j4QDaj4QDbj4TD8QDcj4QDdj4QD_4S@0QDej4PDPP2QDfj4PDil4QDgj4QD`i3PD_7
S@0QDhj4TD3QDij4QD`i3TD4PD_X4QDjj4QD`i3TD3QDkj4QD`3QD`i3QDlj4P@cX4S@0QDmj4VD0QD`i3QDlj4P@cX4S@0Q
Dmj4QDnj4QD`i3QDlj4PDcX4S@0QDoj4PDQZ2PD_7QDPk4QDQk4QD`i3TD3QDRk4QDSk4PDUZ2PD_7S@0QDTk4PDQZ2PD_7Q
DUk4`De[5`DV`2QDli4QDVk4QDbe2QD^i4P@cX4P@_7QDWk4VD0QD^i4P@cX4P@_7QDWk4QDXk4QDYk4QDZk4TD6PD4QD[k4
QD\k4TD5QD0`DXZ5`DTP9`D\_2`DV_2`D^P5`Dc[5`Dd[5QD]k4TD6QD^k4Q@_k4TD1QD`k4QDak4TD3QDbk4TD8QDck4QDd
k4QDek4TD4QDb3QDfk4QDgk4QDU8PDV`2TD5QDhk4QDik4TD1QDjk4PDe[5QD_3QD`3QDkk4P@e[5QD`3QD`3PDaS3PD\X4Q
D`3QD`3PD9QD`3PDT`5QDlk4QDmk4QD`3QDnk4PD`X4QD`3TD6PDcX4QD`3QD`3QDok4QDPl4QDQl4QDiS3QDRl4TD5QDSl4
aDk3aDa4aDg4QDTl4TD4QDUl4PD`X4QDVl4PDcX4QDWl4QDXl4QDYl4QDZl4TD2PD]X4QD[l4SD0PD4SD0PD4S@0QD\l4QDb
3QDi[4TD1QD]l4QD^l4QD_l4SD0aE`l4QDj2QDal4Q`1k3QDbl4aDX4aDP4QDcl4TD2QDdl4QDel4QDfl4QDel4QDgl4QDhl
4QDel4VD0QDhl4QDel4QDil4QDj2TD2QDjl4QDkl4QDll4PD\X4S@0QDj2QDml4PD\X4S@0QDj2WD0QDnl4XD0QDj2`D\X4`
Db7`D`7`Dc7`Da7`Dge9`D[2`Dim1QDol4S@0QDj2Y@0QDPm4QDQm4PDf_1PDjS3QDRm4TD2PD]X4QDSm4QDTm4QDe>QD]X1
QDb3S@0QDUm4QDVm4QDWm4QDXm4S@0QDYm4QDe>QDZm4S@0QDj2PDjX4P@c[5QDV@PD\X4Q@i3S@0QD[m4QD\m4TD4QDk2QD
k2TD2QD]m4PD]T3PDQZ2PD_7PDlGPDcX4QD^m4PDk=QD_m4QD`m4QD_MQDam4QDbm4QD_MQDTCQDcm4QDdm4PDPm<PDnKQDe
m4PDnKQDem4UD0WD0QDfm4XD0SD0QDgm4UD0WD0QDhm4XD0QDim4TD3QDjm4QDkm4QDlm4QDmm4Q@gm1Q@mm4QDnm4QDom4Q
DTCQDPn4QDQn4PDnY:QDRn4QDSn4QDTn4PDcX4QDUn4QDVn4QD[@SD0QDWn4PDno2QDXn4QDYn4PDg6QDZn4`D]X4QD[n4QD
Pm2QD\n4S@0QD]n4QD^n4PDcX4QD_n4PDiQ<QD`n4QDSZ1QDbLQDan4QDSZ1QDbn4PDo7QDcn4QDdn4TD2QDb3PDjS3SD0QD
be2QDen4QDfn4VD0QDen4QDfn4QDgn4QDhn4QDTCS@0QDj2QDin4PDcX4QDjn4QDb3QDkn4QDln4P@e[5QDmn4PDX]7PD]S2
PDTIPD\X4QDnn4PDj[2PDY3PDiX4QD^IPD`c5PDjX4QDSZ1QDon4PD]X4PDa\2PDR_2PD`7QDQZ1PD_7QDPo4PDcX4QDSZ1Q
DXZ4PDe[5TD1QDQo4PDTW2QDRo4PDPP2SD0TD3QDSo4UD0QDTo4PDcX4QDUo4QDVo4QDWo4QDh[3QDXo4QDYo4PDcX4QDZo4
UD0PDPo1PDcX4QD[o4QD\o4QDPm2Q@i3TD3QD]o4PDjS3QD^o4PDcX4QD_o4QD`3PDkn2PD\X4QD`o4PDmW:QDao4P@e[5QD
bo4PD\X4QDco4PDbQ1QDdo4QDj2TD5QDle1QDeo4UD0QDfo4QDgo4TD1QDho4QDio4QDR4QDjo4PDTP3QDko4QDlo4PDe[5Q
Dmo4PDY7QDno4PDfQ9QDoo4QDPP5QDQP5QDRP5PDnV2PDn6QDSP5QDTP5PDhk9PDUW5QDUP5PDQ\2QDVP5QDWP5PDbS3QDXP
5QDYP5PDj6QDZP5QD[P5PD`S3QDTCPD\g3PDc[5PDg[2QD\P5QD]P5PDe[5PDg[2QD^P5QDTCTD1PDg[2QD_P5QD`P5QDaP5
QDbP5PDd5PDc[5PDj6QDcP5QDdP5PDll2PDV5QDeP5QDfP5QDgP5QDhP5QDiP5QDjP5QDkP5PDZP2PD\X4PDe[5QDlP5QDmP
5QDnP5QDoP5QDPQ5QDQQ5QDRQ5PD\X4PDe[5QDSQ5QDTQ5PDbS3P@e[5QDUQ5QDVQ5QDWQ5PDc[5QDXQ5QDYQ5QDZQ5QD[Q5
QD\Q5TD3QD]Q5QDf\4QD^Q5QDf\4QD_Q5QD`Q5TD4QDaQ5QDbQ5TD1QDcQ5QDdQ5QDb3QDeQ5`DmT2`Dll2`DP3`DW`9`DWW
6`DUb2`DWY2`Dg4`D\h2`DYf:`De[5`Dc[5`DU9`DRP:`DVIQD\3TD3QDfQ5QDXn4PDe[5TD1QDgQ5QDoc2QDeAPDe[5QDhQ
5PD\X4QDiQ5QDb3QDjQ5QDkQ5RD0QDlQ5TD4PDcX4QDmQ5TD1QDnQ5TD1QDoQ5PDcX4QDPR5TD1QDU`3QDQR5S@0QDRR5QDS
R5RD0QDb3PDbS3PDe[5S@0QDTR5UD0aDP4aDm3aDe3iD0iD1`DYb5`Dg`9`DT7`DjS3`DcQ5`Dg`5`Da`5`Db`5`Dln2`Dc`
5`D\W5`DiS3`DRa5`DkT3`DjT3WD0SD0XD0QDUR5QDVR5QDb3QDWR5QDXR5PDb\2QDYR5TD1QDZR5QD[R5QDP4TD1QD\R5P@
Vo2QD]R5WD0QD^R5QD_R5XD0TD2QDfi4QD`R5PDV`5QDaR5QDP\3QDb3PDVo2QDbR5QDRR3QDcR5TD2QDdR5UD0PDkX4QD`T
3QDeR5TD:PD2QDfR5TD4QDgR5PDdS3QDb3QDhR5PD_X4TD2QFiR5QD]4TD1QDjR5`D^c5`DH`Dln2`Dk^6`Dah2`D`h2`Daa
4`DdS3`DoX:`Db\2`EWZ2`EgS3`EVZ2`EPU2`EcX4QD]4TD1QDkR5QDlR5TD1QDmR5QDnR5TD2QDoR5QDPS5QDSZ1QD\h4QD
QS5QDRS5QDSZ1QDSS5QDTS5QDRR3QDUS5QDVS5SD0QDRR3QDUS5QDWS5QDXS5QDYS5TD1QDZS5PDHPD`T3QDXS5QDYS5TD1Q
DZS5PDHPD`T3QDRR3QDUS5QD[S5SD0PDiX4SD0TD6PD6QD`3QD`3QD\S5QDW]1PDTk2QD]S5TD1QDk6QD^S5TD1QD_S5QD`S
5P@\X4P@e[5QD`3S@0QDW6TD1QDaS5QDbS5PD_U6QDcS5TD2QDk4TD6QDb3QDdS5QDcS5TD2QDk4TD6QDb3QDeS5SD0QDfS5
QDk4TD6QDb3aDk3aDa4aDg4QDk4PD\X4QDZm3TD6QDb3QDdS5QDgS5TD1QDm4PDcX4QDhS5QDiS5QDm4QDjS5QDl4QDQY1TD
1PDg9QDkS5QDlS5TD1Q@f?QDmS5QDnS5QDoS5PD]T3TD1QDmS5TD2QDPT5QDl4PDPZ2PD`l1PDcX4QDQT5QDRT5TD3QDST5Q
DTT5QDUT5QDb3QDVT5QDWT5QDXT5QDYT5UD0QDZT5QDSZ1TD9PD4QDSZ1QDVCPDo7SD0QDSZ1QD[T5PDo7QD\T5QDSZ1PDPZ
2PDo7PDbl1PDcX4QD]T5QDSZ1QD\^4PDaS3PD\X4QDSZ1QDWP3PD_7QD^T5PDcX4QD_T5TD1QD`T5P@dS3QD`h3P@PZ2QDaT
5S@0P@]X4PDjX4QDbT5QDcT5TD1QDdT5QDSZ1QDb3PDgS3QDeT5QDSZ1QDkU1QDeT5QDSZ1QDfT5QDf;QDgT5`D`l1`DSl1`
Dm:`Db\2QDSZ1QDhT5QDiT5QDSZ1QD[_3QDf;QDjT5QDSZ1QDkT5QDjT5QDSZ1QDkf3QDf;QDlT5QDmT5QDSZ1QDnT5PDm:Q
DmT5QDSZ1QDoT5PDHQDPU5PDHQDQU5QDb3QDRU5QDf;PDc[5QDSU5UD0PDV`5TD<QDb3PD]X4QDTU5PD]X4QDUU5PDcX4QDV
U5QDWU5QD]P3TD1QDb3QDf;PD]X4QDnS5QDXU5PD]X4QDnS5PDcX4QDYU5TD2QDP5TD4QDQ5QDZU5QDP5TD2PD]P=PDaX4PD
^P=QD[U5TD2QDR5QD\U5`D\l2`Dla2`Ddb2QD]U5QD^U5Q@_U5PD6QD`U5TD1PDbS3QDaU5QDbU5QDcU5QDdU5PDjX4PD`c5
QDeU5PDe[5TD2QDfU5QDgU5QDj2TD8QDhU5PDe[5WD0QDiU5XD0QDjU5QDkU5QDlU5QDmU5QDnU5QDlU5`EWZ2`EgS3`EVZ2
`EPU2QDoU5QDPV5TD3QDQV5PDdS3QDRV5TD2QDSV5QD`3TD1QDTV5UD0PDkX4TD8QDbe2QDUV5UD0PDkX4QDVV5QDWV5QDkT
3TD3QDXV5QDYV5QDj2Q@dm3QDZV5Q@k3QD[V5QD\V5TD2QDlW1QD]V5TD2QDS5QD^V5QDS5QDb3QD_V5SD0QD`V5SD0QDaV5
SD0PDQ\2QDbV5QDcV5QDn4TD4QDdV5QDeV5QDoc2QDo4Q@fV5`De[5`Dc[5`Dd[5`Df[5`DVT3`D_T3`De`5`Df`5`D``5`D
aT3`DbT3`DcT3`D`T3QDgV5PDV`2PD\X4QDhV5TD3QDiV5QDjV5TD1QDT5QDgl2TD9QDjV5TD1QDT5QDkV5PDkQ9QDSP1QDl
V5PDcX4QDmV5VD0QDlV5PDcX4QDmV5QDnV5QDoV5QDPW5QDQW5QDbe2QDRW5QDSW5TD:QDTW5QDUW5TD2QD`3QDVW5TD1QDW
W5QDSW5TD:QDTW5QDXW5S@0QDYW5QDSZ1TD1QDZW5QDSZ1QD[W5QD\W5TD8QD]W5QD^W5TD1QD`3QD_W5QD`W5TD1QD`3TD2
QDWW5QDaW5fF400YP1510[P1420YP1430YP1340VP1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP1
6>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P1
2M3VP14N3XP14O3XP13P13WP12Q13UP12R13UP12S13TP12T13TP14U13VP16V13[P15W13[P14X13WP12Y13UP15Z13YP13
[13WP12\13TP14]13XP12^13UP13_13TP13`13VP14a13ZP13b13XP12c13TP12d13TP14e13ZP12f13UP15g13YP16h13_P
13i13WP12j13TP16k13ZP12l13UP13m13YP14n13\P13o13YP13P23WP12Q23UP12R23UP14S23\P14T23WP13b13WP12U23
UP12V23UP12W23TP12X23UP12Y23UP12Z23VP13[23WP12\23UP12]23UP12^23UP12_23UP12`23UP12a23UP12b23UP12c
23UP12d23UP12e23UP12f23TP13g23YP13h23YP12i23UP12j23UP12k23VP12k23VP12l23UP12m23TP12n23UP12o23UP1
2P33UP12Q33UP12R33UP12S33VP12S33VP13T33YP12U33TP12V33UP13W33TP12X33TP12Y33UP12Z33VP12[33UP12\33U
P13]33XP13^33YP13_33YP12`33UP13a33TP13b33VP14c33VP15d33VP14e33YP14f33WP16g33\P13h33TP13i33XP14j3
3VP15k33ZP13l33XP14m33ZP13n33XP15o33VP14P43VP16Q43YP13R43XP14S43WP16d33XP13T43VP16U43^P14U43YP15
V43XP13W43WP13X43YP12Y43TP14Z43WP14[43YP12\43TP12]43TP14^43VP13_43TP12`43TP15a43_P12b43VP12c43VP
13d43TP15e43ZP13f43TP12g43TP14W13WP13h43VP15i43XP15j43XP14k43UP14l43[P12m43SP14n43\P13o43YP13P53
YP13Q53YP13R53WP12Z33UP12S53UP12T53UP13U53YP12V53VP12W53TP14X53YP12Y53UP12Z53UP12[53UP13\53YP12]
53UP12^53UP12_53UP12`53UP12a53VP12b53UP12c53TP12d53UP12e53UP12f53VP12g53UP12h53VP12i53UP12j53UP1
2k53UP12l53UP12m53UP12n53UP12o53UP12P63UP12Q63UP12R63UP12S63TP12T63UP12U63UP12V63UP12W63UP12X63U
P12Y63VP12Z63UP13[63WP12\63UP12]63UP12^63VP12_63UP12`63UP12a63UP12b63UP12c63UP12d63UP12e63VP12f6
3UP16g63TP12h63UP12i63UP12j63UP12k63VP12l63UP12m63VP12n63UP14X43\P12o63VP13P73WP12Q73UP12R73UP12
S73UP14T73ZP12U73TP14V73[P12W73UP12X73VP12Y73UP12Z73UP12[73UP12\73UP12]73UP12^73UP12_73UP13`73XP
12a73UP13b73YP12c73VP13d73YP12e73UP13f73XP12g73VP12h73VP12<3SP12i73UP13j74TP15k74YP12l74UP12m75U
P12n75VP12o75VP12P85VP13Q85XP13R86XP12S86TP14T86TP14T86VP15U86YP13V86VP15W86YP13X86YP13Y86XP13Z8
6XP13[86YP14\86VP13]86WP13^86YP13_86XP13`86TP12a86UP13b86YP12c86TP12d86UP12e86UP12f86VP12g86UP12
h86UP13i86YP12j86UP12k86VP12l86UP12m86UP12n86UP13o86YP13P96YP12Q96TP13R96TP13S96YP13T96YP14U96\P
12V96UP12W96UP12X96TP12Y96UP12Z96TP12[96TP12\96TP12]96UP13^96YP12_96VP12`96UP12a96TP12b96TP12c96
UP12d96TP12e96TP12f96TP15g96UP14h96VP15i96TP13j96VP12k96UP13l96XP18m97WP14n97WP11<7RP13o97WP19P:
7WP11<7RP14Q:7TP14R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7RP11<7RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8
XP12[:9TP14\:9WP14]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:9TP14c:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h
::TP12i:;UP14j:;VP14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13P;<VP13Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15
U;>TP14V;>TP15W;>TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP13\;>VP14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP
13a;>TP13b;>UP15Y;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?TP13g;?TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@
VP13m;@VP1En;@UP14o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<AVP14U<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z
<AWP12[<AUP13\<BTP13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12b<BUP16c<CVP13d<CVP15e<C]P14f<CVP15g<CVP1
6h<CXP14i<CVP16k7CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP13o<CVP14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP
12U3CTP13T=CWP12U=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DUP13[=DWP14\=DVP12]=DTP12^=DVP12m4ETP1>_=E
UP1>`=EWP13a=EUP12b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=EUP12h=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m
=FVP14n=FVP13o=FTP12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16T>FVP16T>FXP15U>FYP13V>FXP15W>FXP14X>FXP1
5Y>FXP13Z>FVP15[>FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP15a>GXP14b>GWP15V1GYP14c>GVP14d>GZP12e>GU
P13f>GWP13g>GVP15h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>HXP13n>IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?
LVP14T?LVP13U?LVP13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[?LTP15\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14
a?MVP17b?MZP13c?MTP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP14h?NXP13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP
14n?NTP13o?NVP12Q3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NWP14U@NVP13V@NWP12W@NUP13X@NVP14Y@NYP16R;N
ZP13Z@NTP13[@NVP14\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@NYP15Q5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e
@NVP14f@NWP12g@NTP15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12m@NUP15n@NYP12o@NUP14PANVP15QANVP13RANVP1
5SAN\P12TANUP12UANUP12VANTP12WANUP12XANUP12YANUP12ZANUP13[ANWP13\ANWP13]ANWP13^ANXP14_ANZP12a2NV
P14`ANWP12aANTP13bANWP13cANXP12dANUP12eANUP12fANTP12gANTP12hANTP13h1NYP12iANTP12jANTP12kANTP14h1
NZP14lANWP12mANTP13nANWP12oANTP13PBOTP13QBOVP14RBOVP13SBOTP1BTBOVP13UBOTP15VBOYP14WBOZP13XBOVP12
YBOSP18W1O[P17ZBO[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1UP14_BR1VP15`BR1VP16aBR1VP12bBR1UP12cBR1T
P13dBR1WP14eBR1VP16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1TP13jBT1TP13kBT1TP14lBU1XP13mBU1VP13nBU1V
P14oBU1WP15PCU1XP16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1XP18VCU1XP12[<U1UP16WCV1XP17XCV1YP17YCV1V
P16ZCV1[P15W1W1YP13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1]P14_CW1VP13`CX1VP13aCX1VP19bCY1_P14cCY1Y
P16dCY1`P14eCY1ZP15fCY1\P19gCY1XP15hCY1YP14^:Z1YP13iCZ1VP18jCZ1XP13kCZ1VP14lCZ1XP13mCZ1VP15nCZ1Z
P14oCZ1YP14PDZ1YP14QDZ1YP13RDZ1WP16SDZ1ZP15TDZ1\P16o>Z1[P14UDZ1ZP16VD[1XP15WD[1[P17XD\1VP14YD\1W
P14ZD]1WP12[D]1TP17\D]1_P19]D^1]P12^D^1TP13_D^1VP19`D_1YP16aD`1XP15bD`1WP14cD`1WP14dDa1VP15eDb1V
P17fDc1ZP14gDc1WP14hDd1VP12iDe1UP14jDf1VP12kDf1TP1?<f1RP13lDf1XP13mDf1TP13nDg1TP15nDg1VP13oDh1WP
14PEh1WP14QEh1YP12REh1TP13SEi1VP19TEi1\P19UEi1\P18VEi1\P17WEi1ZP1
"""##)
}
