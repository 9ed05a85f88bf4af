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
bees wasps bee wasp mice storm smell gas weather wind train traffic holiday building works
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
shown showing speak speaks spoken speaking walk walks walking work worked working draw draws
drawn drawing lay lays laid laying pay pays paid paying sit sitting do does did done doing fly
flies flew flown flying bite bites bit bitten biting ring rings rang rung ringing think thinks
thinking cross crosses crossed crossing pass passes passed passing fit fits fitted fitting call
calls called calling steal steals stole stolen stealing move moves moving raise raises
raizes=[> raising raizing=\> live lives lived living stick sticks stuck sticking strike strikes
struck striking fires fired firing beat beats beating eat eats eaten eating hang hangs hung
hanging face faces facing swot swots genius geniuses brainbox brainboxes bookworm bookworms
tearaway tearaways rascal rascals rogue rogues scamp scamps softie softies pushover pushovers
martinet martinets disciplinarian disciplinarians grump grumps bruiser bruizer=T@ bruisers
bruizers=U@ layabout layabouts timewaster timewasters whizz whizzes prodigy prodigies dunce
dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug thugs
yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=RA visionaries
vizionaries=SA trailblazer trailblazers workhorse workhorses marvel marvels saint saints
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
overthinker overthinkers procrastinator procrastinators improviser improvizer=TG improvisers
improvizers=UG communicator communicators nurturer nurturers giver givers taker takers doer
doers lazy weak able clever gifted talented slow difficult challenging naughty disruptive
troublesome low high average struggling reluctant passive quiet shy loud needy demanding
aggressive violent rude immature mature hardworking conscientious capable lower higher weaker
stronger brighter slower quicker cleverest brightest weakest strongest best worst top bottom
poor bad great vulnerable disadvantaged dizadvantaged=RI deprived hard unmotivated disengaged
dizengaged=VI disaffected dizaffected=WI forgetful clumsy inexperienced experienced natural
born typical problem ideal perfect model fantastic brilliant wonderful amazing tricky tough
inspiring inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=VJ poorer articulate inarticulate
lovely nice kind polite caring spoilt dyslexic autistic damaged failing coasting complacent
unsupportive supportive pushy feckless hostile awkward fussy anxious nervous academic creative
sporty clingy stubborn defiant shortchange shortchanges shortchanged shortchanging cheated
cheating penalise penalize=[K penalises penalizes=\K penalised penalized=]K penalising
penalizing=^K scapegoat scapegoats scapegoated scapegoating bullied bullying bulldoze bulldozes
bulldozed bulldozing cow cows cowed cowing shame shames shamed shaming goad goads goaded
goading taunt taunts taunted taunting tease teases teased teasing coerce coerces coerced
coercing pressurise pressurize=aL pressurises pressurizes=bL pressurised pressurized=cL
pressurising pressurizing=dL overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=QM overpraises overpraizes=RM overpraised overpraized=SM overpraising
overpraizing=TM overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=^O corralling
corraling=_O pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=SQ1 interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=hQ1 patronises patronizes=iQ1 patronised patronized=jQ1 patronising
patronizing=kQ1 mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
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
aggravating antagonise antagonize=\V1 antagonises antagonizes=]V1 antagonised antagonized=^V1
antagonising antagonizing=_V1 alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=\W1 galvanises galvanizes=]W1 galvanised galvanized=^W1
galvanising galvanizing=_W1 invigorate invigorates invigorated invigorating energise
energize=dW1 energises energizes=eW1 energised energized=fW1 energising energizing=gW1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling meddle meddles meddled meddling micromanage micromanages micromanaged
micromanaging mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=`Y1 jeopardises jeopardizes=aY1 jeopardised jeopardized=bY1 jeopardising
jeopardizing=cY1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=PZ1 trivialises
trivializes=QZ1 trivialised trivialized=RZ1 trivialising trivializing=SZ1 dramatise
dramatize=TZ1 dramatises dramatizes=UZ1 dramatised dramatized=VZ1 dramatising dramatizing=WZ1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=dZ1 romanticises
romanticizes=eZ1 romanticised romanticized=fZ1 romanticising romanticizing=gZ1 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=lZ1 disintegrates
dizintegrates=mZ1 disintegrated dizintegrated=nZ1 disintegrating dizintegrating=oZ1 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=V[1 unravelling
unraveling=W[1 implode implodes imploded imploding wither withers withered withering wilt wilts
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
dwarfing flow flows flowed flowing sour sours soured sored=n_1 souring soring=o_1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=ba1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=ob1
disappoints dizappoints=Pc1 disappointed dizappointed=Qc1 disappointing dizappointing=Rc1
impress impresses impressed impressing excel excels excelled exceled=Yc1 excelling exceling=Zc1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progress progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=Wd1 disinterested dizinterested=Xd1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=Ve1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=ie1 spellbound rapt hooked inspired amused
entertained distracted restless fidgety tired sleepy lethargic listless apathetic indifferent
resentful jealous lonely isolated included excluded valued respected safe settled unsettled
overwhelmed daunted intimidated determined aspirational content contented satisfied
dissatisfied grateful thankful hopeful hopeless helpless powerless empowered stimulated
invested involved alert aware unaware oblivious mindful knowledgeable ignorant familiar sure
certain convinced sceptical cynical suspicious wary guarded defensive resistant receptive
inclined fearless undaunted bemused fazed phased frazzled exhausted flustered rattled dependent
reliant docile submissive resourceful resorceful=Xh1 petrified mortified panicked panicky
tearful furious livid incensed miffed peeved bereft crestfallen gutted heartbroken devastated
overjoyed chuffed tickled buoyed nonplussed flabbergasted astonished astounded amazed spooked
perturbed agitated jumpy edgy nervy squeamish bushed knackered shattered bothered wistful
nostalgic bullish smug envious contrite remorseful resigned rebellious fulfilled fulfiled=ei1
homesick thrilled thriled=gi1 ecstatic elated cheerful miserable mizerable=ki1 gloomy grumpy
sulky moody dejected deflated demoralised demoralized=Rj1 despondent disheartened discouraged
discoraged=Uj1 heartened offended hurt unheard heard ignored undervalued unappreciated
appreciated loved cherished desperate impatient patient tolerant sympathetic enjoying loving
daydreaming adore adores adored relish relishes relished resent resents resented dread dreads
dreaded despise despize=Uk1 despises despizes=Vk1 despised despized=Wk1 loathe loathes loathed
detest detests detested savour savor=^k1 savours savors=_k1 savoured savored=`k1 envy envies
envied crave craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired
admires feared fears trusted trusts love like likes liked dislike dislikes disliked hate
appreciate appreciates value values respect respects admire trust fear understand understands
realise realize=il1 realises realizes=jl1 realised realized=kl1 recognise recognize=ll1
recognises recognizes=ml1 grasp grasps grasped comprehend believe believes believed want wants
wanted wish wishes wished hope hopes hoped feel feels felt care cares cared intend intends
intended prefer prefers preferred mind minds minded expect expects worry worries welcome
welcomes welcomed embrace embraces embraced cherish cherishes doubt doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired regret regrets yearn yearns long buys confuse
confuses confusing distract distracts excite excites interest interests engage engages motivate
motivates frustrate frustrates upsets reassure reassures reassured unsettle unsettles please
pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretch stretches stimulate stimulates grip grips absorb absorbs fascinate
fascinates concern concerns concerned surprise surprize=`P2 surprises surprizes=aP2 satisfy
satisfies suit suits suited empower empowers discourage discorage=iP2 discourages
discorages=jP2 inspire inspires enthuse enthuses enthused captivate embarrass embarrasses
demoralise demoralize=SQ2 demoralises demoralizes=TQ2 disadvantage dizadvantage=UQ2
disadvantages dizadvantages=VQ2 demotivate demotivates deter deters deterred daunt daunts
thrill thrills entertain entertains puzzle puzzles provoke provokes provoked tempt tempts
tempted convince convinces persuade persuades persuaded sort untangle jettison allow pick
choose share begin end finish start limit link map name reduce swap invite insist resist delay
record review revisit revizit=fR2 check narrow widen split mix rotate scaffold demonstrate
rehearse repeat simplify clarify celebrate use plan ask try add ensure consider develop improve
introduce build create encourage encorage=`S2 increase focus provide avoid stop aim continue
extend include explore embed strengthen tighten sharpen establish promote prioritise
prioritize=QT2 vary differentiate speed replace rethink reconsider refine deepen adapt display
pause wait praise praize=^T2 reward spend offer teach monitor track look find don't change
write say circulate help ditch scrap retire lean loosen cap trim prune shorten lengthen
rearrange reorder reposition relocate pare strip banish abandon adopt borrow commit dare define
delegate designate devote distil diversify double emphasise emphasize=jU2 enlist equip expand
experiment explain exploit expose flag fold formalise formalize=TV2 free gather group guard
hand harness highlight hone identify incorporate insert inject invest involve join leaven level
listen maximise maximize=gV2 minimise minimize=hV2 narrate nurture open organise organize=lV2
pair park phase pin position practise practize=RW2 prepare press print probe publish question
quiz rank read recap recruit reframe refresh reinforce relax release remove rename rephrase
replicate reserve reshape resource resorce=iW2 respond restore restrict retain return reuse
reword rework rewrite roll round script seek select separate settle shape shift shrink signal
soften space spell stagger standardise standardize=bX2 steer streamline stress structure
summarise summarize=gX2 support sustain systematise systematize=jX2 tackle tailor talk target
tell test tie tone touch trial tune unify unpack upgrade visit visualise visualize=ZY2 voice
watch weave weigh withdraw zone zoom ground anchor can could will would should shall may might
must doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher
teachers head heads headteacher headteachers deputy deputies leader leaders governor governors
staff ta tas assistant assistants adult adults coaches senco tutor tutors colleague colleagues
mentor mentors slt manager managers management principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=`[2 better worse mean boring laziest
unhelpful approachable outstanding friendly horrible useless reliable strictest nicest kindest
meanest fairest favourites favorites=R\2 organised organized=S\2 disorganised disorganized=T\2
harsh popular trustworthy what how why when where which who whose over shut empty full new
early online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=U]2 here there underway outside inside indoors
outdoors next first last private public oral written verbal practical bilingual dry red green
blue yellow white black grey navy beige cream maroon turquoise turquoize=S^2 teal lilac violet
indigo scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple
orange gold silver square triangular oval curved straight vertical horizontal maths english
history geography science sciense=R_2 art music french spanish german welsh latin drama pe re
ict computing phonics poetry fractions spelling speling=b_2 reading writing handwriting cooking
swimming football rugby tennis netball dance drumming wood wooden stone brick glass carpet
concrete tile tiled metal plastic tarmac slate grass gravel lino rubber fabric paper alone
awake asleep upstairs downstairs barefoot hungry thirsty up down off on out in back it that
this so not now then too again today yesterday tomorrow monday tuesday wednesday thursday
friday true false mine yours his hers theirs ours me us them you him her one two three four
five six seven eight nine ten half twice once odd even equal prime positive negative solid
liquid cotton woollen digital electric male female british scottish irish polish somali deaf
blind pregnant local national regional unknown unclear due old young recent voluntary statutory
temporary permanent possible necessary lit sung said told frozen worn sold bought built sent
spent found spread hidden begun chosen short small large big tall wide thick thin fast quick
right there's elsewhere nearby overhead below above behind ahead opposite together apart alarms
apron aprons badge badges bag bags ball balls balloon balloons banana bananas bar bars barrier
barriers basket baskets bat bats beaker beakers bean beans bed beds bells belt belts bench
benches bib bibs bicycle bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds
block blocks boat boats boilers bone bones bottle bottles bowl bowls box boxes bread breads
bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button buttons
cabinet cabinets cables cage cages cake cakes calculator calculators calendar calendars camera
cameras candle candles canopy canopies caps cars card cards cardboard cardboards carpets
carriage carriages cart carts cartridge cartridges case cases ceiling ceilings cello cellos
chain chains chair chairs chalk chalks charger chargers chart charts clay clays clip clips
clipboard clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses
cone cones container containers cooker cookers cot cots counter counters crate crates crayon
crayons cup cups cupboard cupboards curtain curtains cushion cushions desk desks dial dials
dice dices dinner dinners dish dishes doors doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs engine engines envelope
envelopes eraser erasers escalator escalators fan fans fence fences ferry ferries film films
finger fingers flags flask flasks floor floors flour flours flors=Zk2 flower flowers folder
folders food foods foot foots fork forks fountain fountains frame frames freezer freezers
fridge fridges fruit fruits fuses game games gates generator generators glasses globe globes
glove gloves glue glues goal goals grasses guitar guitars hammer hammers hamper hampers handle
handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges hoop
hoops hook hooks hose hoses hutch hutches icing icings ink inks instrument instruments intercom
intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers
kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes label
labels ladder ladders lamp lamps laminator laminators lantern lanterns leaf leafs lens lenses
letterbox letterboxes lid lids lifts lock locks locker lockers log logs lorry lorries
loudspeaker loudspeakers lunch lunches lunchbox lunchboxes machine machines magnet magnets
mallet mallets maps marker markers marble marbles mask masks mat mats meal meals medal medals
menu menus metals meter meters microphone microphones microscope microscopes microwave
microwaves milk milks mirror mirrors mixture mixtures modem modems monitors mop mops motors
mouse mouses mug mugs nail nails needle needles net nets nut nuts oar oars oil oils oven ovens
paint paints paintbrush paintbrushes pan pans panel panels papers parcel parcels path paths
pavement pavements pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic
picnics pill pills pins pipes pizza pizzas plank planks plant plants plaster plasters plastics
plate plates platform platforms plugs pocket pockets pole poles pond ponds pool pools post
posts pot pots potato potatos powder powders printers projectors pulley pulleys pumps puppet
puppets purse purses radiator radiators radio radios rail rails ramp ramps recorder recorders
register registers ribbon ribbons rice rices robot robots rock rocks roof roofs ropes rubbers
rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich sandwiches
saucepan saucepans saws scale scales scarf scarfs scissors scissorses screens screw screws seat
seats seed seeds shed sheds sheet sheets shelf shelfs shelves shelveses shoe shoes shovel
shovels shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
sledges sleeve sleeves slide slides slope slopes soap soaps sock socks sofa sofas socket
sockets soil soils soup soups spade spades spoon spoons spring springs stage stages stair
stairs stamp stamps staple staples stapler staplers step steps sticker stickers stones stool
stools stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings switches
table tables taps tape tapes tea teas telescope telescopes tent tents terminal terminals
thermometer thermometers thread threads ticket tickets ties tiles timer timers tin tins tissue
tissues toilet toilets token tokens tomato tomatos tool tools towel towels toy toys tracks
tractor tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys
trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines
tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents
violin violins volcano volcanos wall walls wallet wallets watches water waters wax waxes wheel
wheels wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks window windows
windmill windmills wing wings wires woods wool wools wrapper wrappers yard yards yoghurt
yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards trainers
welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses glasseses
shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexe annexes basement
basements corridor corridors foyer foyers lobby lobbies porch porches cloakroom cloakrooms
lavatory lavatories washroom washrooms pitch pitches court courts corts=l\3 field fields
heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs photo photos picture pictures painting
paintings portrait portraits plaque plaques mobile mobiles sculpture sculptures booklet
booklets leaflet leaflets brochure brochures pamphlet pamphlets handout handouts postcard
postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=i`3 tortoises tortoizes=j`3 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=Va3 angle angles circle circles cube cubes cylinder cylinders
decimal decimals denominator denominators diagram diagrams fraction gases graph graphs hexagon
hexagons ices integer integers iron irons line liquids copper coppers magnesium magnesiums
molecule molecules numerator numerators ore ores parabola parabolas pentagon pentagons prism
prisms pyramid pyramids ray rays rectangle rectangles solids solution solutions solvent
solvents sphere spheres squares steel steels substance substances sulphur sulphurs triangle
triangles winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky
skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides vote election
meeting survey ballot raffle closure funeral merger inquiry roadworks match consultation
decision decizion=`d3 accident injury bereavement illness referendum delivery teaching learning
practice provision provizion=jd3 curriculum planning marking feedback questioning modelling
modeling=Pe3 assessment differentiation behaviour behavior=Se3 leadership governance monitoring
moderation evaluation communication engagement participation pace sequencing guidance
scaffolding explanation explanations instruction instructions vision vizion=de3 ethos culture
climate atmosphere relationship relationships rapport routine routines expectation expectations
transition transitions training induction mentoring coaching supervision supervizion=Vf3
accountability ambition aspiration oversight teamwork collaboration discussion dialogue
dialog=^f3 debate questions tasks activities task activity intervention interventions homework
tracking strategy strategies approach approaches policy policies system systems attainment
achievement outcomes results standards quality consistency coherence coherense=Xg3 knowledge
understanding vocabulary oracy mathematics literacy numeracy plenary plenaries starter starters
criteria objectives objective targets rewards sanctions sanction consequences inclusion
safeguarding attendance punctuality morale wellbeing workload organisation organization=Sh3
layout deployment grouping seating rigour rigor=Xh3 depth breadth emphasis enrichment pastoral
input inputs lesson lessons session scheme programme program=dh3 begins starts ends ended
finishes finished lasts lasted happens happened covers covered includes lists listed names
named says uses mentions mentioned contains contained meets opens at of for with by from and or
to about across between before after during than as while if n't follow assess mark intervene
discuss observe evaluate connect notice address collaborate communicate consult analyse
analyze=_j3 act own drive refer reflect anticipate spot coordinate enforce implement apply
deliver always consistently routinely often yet really properly fully regularly systematically
actively necessarily appear seem meet settles settling unsettling calms calmed calming soothe
soothes soothed soothing steady steadies steadied steadying stabilise stabilize=ik3 stabilises
stabilizes=jk3 stabilised stabilized=kk3 stabilising stabilizing=lk3 relaxes relaxing
reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived reviving
refreshes refreshed refreshing lifted lifting boost boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved improving strengthens strengthened strengthening weaken
weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen
dampens dampened dampening deflate deflates deflating slows slowed slowing quicken quickens
quickened quickening accelerate accelerates accelerated accelerating hasten hastens hastened
hastening halt halts halted halting curb curbs curbed curbing curtail curtails curtailed
curtailing reduces reduced reducing increases increased increasing minimises minimizes=gn3
minimised minimized=hn3 minimising minimizing=in3 maximises maximizes=jn3 maximised
maximized=kn3 maximising maximizing=ln3 multiply multiplies multiplied multiplying doubles
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding spark sparks sparked sparking spur
spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts
prompted prompting provoking trigger triggers triggered triggering encourages encorages=ZQ4
encouraging encoraging=[Q4 discouraging discoraging=\Q4 detered detering dissuade dissuades
dissuaded dissuading enable enables enabled enabling disable dizable=gQ4 disables dizables=hQ4
disabled dizabled=iQ4 disabling dizabling=jQ4 empowering equips equiped equiping frees freed
freeing releases released releasing liberate liberates liberated liberating unlock unlocks
unlocked unlocking unleash unleashes unleashed unleashing restricts restricted restricting
constrain constrains constrained constraining limits limited limiting confine confines confined
confining hampered hampering hinder hinders hindered hindering holded impede impedes impeded
impeding inhibit inhibits inhibited inhibiting blocked blocking undermine undermines undermined
undermining erode erodes eroded eroding sap saps sapped sapping drained draining deplete
depletes depleted depleting exhaust exhausts exhausting overload overloads overloaded
overloading overwhelming distracting losed engaging motivating demotivating enthusing exciting
interesting captivates captivating hooking transform transforms transformed transforming
changes changed changing shapes shaped shaping moulds moulded moulding drives drived driving
underpin underpins underpined underpining sustains sustained sustaining supports supporting
secures secured securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring
safeguard safeguards safeguarded protect protects protected protecting prevent prevents
prevented preventing stops stopping rob robs robbed robbing deprive deprives depriving deny
denies denied denying cost costs costed costing spare spares spared sparing save saves saved
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudge nudges nudged nudging steers steered steering helps helped
helping aid aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms
harmed harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling
benefit benefits benefited benefiting rewarded rewarding payed influence influense=fX4
influences influenced influencing affect affects affected affecting impact impacts impacted
impacting alter alters altered altering reassuring comfort comforts comforted comforting
unnerve unnerves unnerved unnerving intimidating frighten frightens frightening scare scares
scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silence silense=PZ4 silences silenced silencing focuses focusing refocus refocuses
refocused refocusing occupy occupies occupied occupying busy busies busied busying absorbing
immerse immerses immersing involves involving including exclude excludes excluding isolate
isolates isolating divide divides divided dividing unite unites united uniting bond bonds
bonded bonding bind binds binded binding feed feeds feeded feeding inform informs informed
informing explains explained explaining account accounts accounted accounting narrows narrowed
narrowing close closes closing bridged bridging ease eases eased easing relieve relieves
relieving lighten lightens lightened lightening removes removed removing maked gived keeped
leaved bringed send sends sended sending throwed builds builded getted letted fed drove driven
bred meant means underpinned fuelled careful regular joint tight loose fewer more less smaller
larger longer shorter inconsistent frequent warm skilful skillful=i]4 firm brisk rushed vague
thorough constant endless repeated under choice lack absence absense=U^4 presence presense=V^4
visibility vizibility=W^4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=l^4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=ha4 enthusiasm
motivation concentration attention curiosity patience patiense=na4 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=_b4 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=hb4 nightly fortnightly quarterly biweekly only family reply
supply july italy ally rally tally belly lolly holly billy dolly gully folly filly hilly chilly
curly woolly wobbly prickly bubbly wrinkly assembly anomaly dragonfly monopoly doily imply
comply rely ply sly homily quickly slowly quietly loudly softly silently directly exactly
nearly partly approximately roughly shortly recently currently previously originally initially
finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=nd4 manually digitally electronically
annually formally informally publicly privately locally nationally globally internationally
horizontally vertically diagonally anonymously randomly numerically alphabetically
chronologically jointly respectively namely possibly probably presently formerly newly lately
legally officially automatically evenly equally firstly secondly thirdly lastly kindly
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
bodily badly readily overly unduly ugly silly jolly lively lowly holy orderly surly burly manly
womanly secretly safely securely cleanly dimly brightly darkly widely narrowly deeply closely
flatly steeply thinly thickly independently correctly incorrectly improperly wrongly rightly
accurately hopefully sadly luckily unluckily happily behave achieve attain thrive flourish
florish=aj4 gain grow fail participate contribute cooperate persevere persist concentrate
reason aspire strive treat deserve manage drift wander misbehave rush waste ignore tolerate
assume depend exceed accept champion overlook neglect underestimate overestimate instil uphold
embody exhibit exude relate conduct acquire recall master access underachieve underperform need
learn promotes champions prides listens treats celebrates prioritises prioritizes=Vl4 neglects
ignores lacks fails thrives flourishes florishes=\l4 embodies exudes instils upholds
demonstrates exemplifies places breathes punches deserves drifts serves delivers caters
underestimates overestimates overlooks undervalues prizes treasures strives aspires insists
tolerates models epitomises epitomizes=Vm4 radiates place part notes a an the their home t ch
chn sts ht room classroom hall class noise pupils children boys girls ending captain goalkeeper
keeper partners partner twins siblings friends brothers sisters visitors vizitors=Yn4 helpers
winners losers school second third centre center=`n4 muslim christian jewish hindu sikh vegan
vegetarian diabetic asthmatic taller older younger heavier lighter nearer further closer still
seated eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics biology
chemistry physics phyzics=ao4 literature philosophy technology textiles cookery psychology
sociology business media algebra geometry displays records plans resources resorces=PP5
material materials worksheet worksheets sessions groups club clubs newsletter website report
reports timetable examples books rules meetings procedures tests scores grades comments sign
wear book collect order wash phone email fill stack tuck knock stay enter exit arrive attend
answer answers number numbers words word song way code date time password route fourteen
forteen=eQ5 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety hundred thousand quarter dozen both couple single other another our my its your
into onto beside since until till near through throughout along around past towards against
among without within upon beyond unlike despite per via whether because although though unless
but nor also either neither all most many some few several each every none just almost perhaps
maybe thank thanks dear hello hi tonight later afterwards meanwhile saturday sunday january
february march april june august september october november december noon midday morning
afternoon lunchtime breaktime playtime note such quite rather never except hands eyes besides
plus minus times let's it's that's these those he she we they nobody everyone everybody
somebody anybody yes sorry summer autumn winter christmas easter they're he's she's we're
remain remains remained become becomes became becoming stays cannot any very extremely fairly
pretty incredibly hugely highly truly absolutely utterly remarkably exceptionally least
increasingly somewhat little tad far much sometimes seldom already genuinely thoroughly
noticeably visibly vizibly=RW5 frankly overall perfectly unusually surprisingly
surprizingly=WW5 immensely enormously wonderfully terribly awfully amazingly stubbornly
worryingly disappointingly dizappointingly=`W5 persistently unacceptably impressively
pleasingly refreshingly painfully woefully commendably alarmingly shockingly reassuringly
encouragingly encoragingly=lW5 reliably stunningly delightfully depressingly frustratingly
relentlessly dangerously needlessly notoriously markedly strikingly decidedly distinctly
downright positively unfailingly supremely eminently acutely chronically desperately hopelessly
horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately understandably
sufficiently suitably appropriately uncommonly predictably invariably commonly constantly
undeniably unquestionably fiercely passionately emotionally academically socially technically
professionally soon plainly definitely undoubtedly toddler toddlers baby babies crawler
crawlers twin sibling pupil student students child childs learner learners boy girl classes
cohort cohorts kid kids youngster youngsters reader readers writer writers mathematician
mathematicians coordinator coordinators sencos parent parents carer carers mother mothers
father fathers mum mums dad dads families practitioner practitioners trainee trainees arrival
arrivals leaver leavers joiner joiners lad lads lass lasses prefect prefects bursar bursars
middays playmate playmates director directors trustee trustees teenager teenagers infant
infants junior juniors reception receptions apprentice apprentices people someone ect ects hlta
lsa lsas team teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors inspector inspectors
researcher researchers adviser advizer=X]5 advisers advizers=Y]5 advisor advisors consultant
consultants officer officers clerk technician technicians principals facilitator volunteer
volunteers counsellor counselor therapist lecturer lecturers newcomer newcomers scholars
scholar graders para paras paraprofessional paraprofessionals instructors keyworker keyworkers
stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook
caretaker librarian ones year years department departments schools p1 p2 p3 p4 p5 p6 p7 p8 p9
s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5
b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9
ta1 ta2 ta3 s interviewer reviewer primary academy college house nursery church project award
awards federation street lane hill partnership foundation madame professor señor teachings
learnings practices provisions provizions=Rb5 curriculums plannings questionings modellings
feedbacks markings comment assessments behaviours behaviors=[b5 discussions talks paces opening
openings endings introduction introductions conclusion conclusions environment environments
atmospheres climates ethoses cultures rapports leaderships managements governances attendances
attainments achievements outcome result standard writings readings phonicses mathses
mathematicses englishes sciences vocabularies subject subjects knowledges understandings skill
skills homeworks sequence sequense=ec5 sequences structures design designs method methods
technique techniques process processes communications organisations organizations=Qd5
timetables playtimes lunchtimes assemblies trainings inductions monitorings evaluations
improvement improvements presentation presentations handwritings spellings deliveries teamworks
trackings data datas engagements participations performance performances progression
progressions coverage coverages attitude attitudes effort efforts concentrations contribution
contributions response responses demonstration demonstrations example exercise exercize=Ye5
exercises exercizes=Ze5 programmes schemes unit units topic topics projects drawings essay
essays story stories paragraph paragraphs signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals rota rotas concert
concerts residential residentials artwork artworks sketchbook sketchbooks quizes tutoring
tutorings recruitment recruitments retention retentions appraisal appraizal=ff5 appraisals
appraizals=gf5 consultations scrutiny scrutinies oversights tutorial tutorials seminar seminars
workshop workshops phrasing phrasings wording wordings feature features strand strands spreads
recaps opener openers stimulus stimuluses scaffolds finale finales debrief debriefs
storytelling storyteling=eg5 storytellings diction dictions classrooms playground playgrounds
library libraries halls websites newsletters reviews decisions decizions=Rh5 choices
deployments conducts tones voices manner manners guidances links thinkings reasoning reasonings
oracies listening listenings handling handlings discipline disciplines orders control controls
movement movements safeguardings morales uniform uniforms qualities idea ideas language
languages speech speeches grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehension
comprehensions stamina staminas habit habits mannerses pacing pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments preparation
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=cj5 command commands tells commented mention
added reported describe described suggested replied asked remarked recalled recaled=Qk5
whispered saying writes replies asks describes suggest suggests adds noted state stated states
remark whisper responded voted rate rated agree agreed disagree dizagree=gk5 disagreed
dizagreed=hk5 list announce announced confirm confirmed predict predicted argue argued shouted
reads quote quoted texted chorused admitted claimed complained labelled labeled=[l5 titled
entitled headed marked praised praized=`l5 thanked according signs poster posters title titles
heading headings banner slogan motto board caption headline form glow column row letter file
chapter poem text certificate page cover term phrase category criterion notices protocol rule
handbook law regulation regulations statute contract agreement guideline guidelines checklist
memo circular requirement requirements legislation charter statement declaration prospectus
bulletin minutes framework specification syllabus constitution forms money payment cheque
emails letters returns equipment booking bookings taxi invoice invoices presenter timekeeper
scribe visitor vizitor=ln5 reviewers observer observers host hosts speaker speakers listener
listeners candidate candidates applicant applicants driver drivers cancelled canceled=\o5
postponed delayed rearranged rescheduled swapped shortened abandoned dim superb splendid
marvellous fabulous terrific tremendous stunning awesome incredible delightful charming
gorgeous attractive appealing impressive admirable commendable praiseworthy praizeworthy=VP6
laudable exemplary uplifting compelling compeling=ZP6 stimulating insightful perceptive
imaginative inventive innovative ingenious masterly masterful adept accomplished proficient
seamless purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant
buzzing dynamic welcoming harmonious meticulous cohesive sensible excellent exceptional
inadequate unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal
breathtaking spectacular sublime flawless faultless impeccable immaculate enviable unrivalled
unrivaled=hQ6 unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming
promising promizing=PR6 memorable tasteful elegant eloquent astute shrewd diligent industrious
studious courteous corteous=ZR6 respectful considerate devoted tireless tedious dreary drab
uninspiring uninspired uninteresting monotonous lacklustre lackluster=fR6 lifeless pedestrian
mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash
careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=PT6 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=eT6 sluggish laboured
labored=gT6 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly rowdy boisterous hectic frantic
frenzied lopsided misguided unconvincing unimpressive underwhelming underdeveloped aimless
directionless rudderless unstructured underprepared unprepared forgettable overcomplicated
bland insipid stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive
overbearing condescending dismissive sarcastic unimaginative formulaic repetitive disjointed
fragmented piecemeal tokenism sociable problematic troubling unfortunate regrettable poorly
appallingly superbly brilliantly beautifully marvellously fantastically admirably adequate
authoritative charismatic transformative transformational fascinating intriguing entertaining
groundbreaking outmoded antiquated overambitious unrealistic unachievable inflexible
wholehearted disorderly purposeless childish sophisticated unsatisfying illogical nonsensical
unwise unwize=SX6 excessive needless unnecessary wasteful lamentably inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=RY6 commanding disconcerting flawed harried nagging
overcrowded punishing ragged rambling brash breezy candid celebratory civilised civilized=`Y6
cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect
inconsequential inquiring lenient manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic
strenuous superfluous surprising surprizing=bZ6 temperamental theatrical turbulent
uncompromising uncompromizing=fZ6 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=P[6 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=X[6 militaristic overheated disastrous dizastrous=[[6 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous talkative melodramatic gratuitous extravagant uncontrollable unstoppable invincible
breathless excitable impressionable precocious disagreeable dizagreeable=R\6 fastidious
scrumptious delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious
monstrous classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy
grimy mucky smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive
hollow filthiest babyish bookish boorish brattish sheepish snappish sluggardly churlish
clownish fiendish garish loutish oafish peevish stylish ticklish waspish outlandish makeshift
shopworn careworn toothless faceless characterless bloodless gutless voiceless formless
baseless groundless rootless ruthless reckless lustreless shameless tasteless timeless
priceless senseless thriving flourishing florishing=_^6 floundering ailing dysfunctional toxic
rosy daft compliant obedient biddable glacial realistic accommodating adaptable appreciative
attuned buoyant cheery collegiate communicative conducive congenial constructive convivial
courageous corageous=W_6 dextrous diplomatic discerning disciplined discreet dutiful earnest
ebullient effervescent enlightened favourable favorable=b_6 forgiving forthright graceful
hearty humorous impactful impartial impassioned influential inquisitive inquizitive=l_6
intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering
pragmatic principled proactive prolific prudent punctual refined resounding selfless
spontaneous staunch stoic streamlined succinct trailblazing trusting unbiased versatile
watchful zippy abrasive ambiguous antagonistic argumentative austere avoidable backward barren
belligerent biased bombastic brittle brutal bureaucratic burdensome caustic clinical coarse
colourless colorless=]a6 combative confrontational contentious contradictory cowardly cruel
deafening decaying defeatist derelict desolate destructive discordant discourteous
discorteous=ka6 disgruntled disingenuous dizingenuous=ma6 dogmatic elusive exclusionary
exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum gruff
hackneyed harassed harmful hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insecure insidious
insignificant insular intolerant irksome jaded jittery judgmental judgemental=Sc6 lumbering
meek menial merciless moaning morose neglectful nonchalant nondescript noxious obsolete
obstructive overpriced partisan partizan=ac6 patriarchal perilous petty prejudiced prescriptive
protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten
scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid stressful
subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=hd6
unskilful unskillful=id6 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking creaking outshone laughably unbelievable unbelievably superlatively immeasurable
indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun
artless graceless tuneless spotlessly overfull overlooked underused underutilised
underutilized=ie6 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless
consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=af6 dispirited divisive divizive=cf6 domineering dour effortless effusive
enterprising enterprizing=hf6 erudite exquisite exquizite=jf6 expressive faddish fatuous faulty
fraught fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=Xg6 horrid humourless humorless=Zg6 imprecise imprecize=[g6 indecisive indecizive=\g6
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=Qh6 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy
snazzy soporific spiritless spirited stagnant sterile stirring strained strident superlative
tame tantalising tantalizing=Pi6 tawdry taxing tepid thrilling thriling=Ti6 timely tiresome
touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=gi6 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=]j6 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=Uk6 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=ol6 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=oo6 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=]P7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist cliquey devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=_Q7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=nQ7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=]R7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=lR7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=WT7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=_U7
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=oU7 unfulfilling unfulfiling=PV7 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=_V7 laudably exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=RW7 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally sensibly excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
gratifyingly hearteningly heartwarmingly promisingly promizingly=aX7 memorably tastefully
elegantly articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=oX7 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=SZ7 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=[[7 sluggishly ploddingly labouredly laboredly=^[7 stiltedly clunkily clumsily
cumbersomely unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly rudely
disrespectfully insolently disobediently defiantly unrulily rowdily boisterously disruptively
unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=j]7 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=Z^7 disinterestedly dizinterestedly=[^7
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=k_7 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically belabouredly belaboredly=g`7 commandingly
disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly
ramblingly unwillingly brashly breezily candidly celebratorily civilisedly civilizedly=Wa7
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively perversely plausibly provocatively punchily
quirkily radiantly redundantly sensationally serenely speedily sporadically strenuously
superfluously temperamentally theatrically tolerantly troublesomely turbulently
uncompromisingly uncompromizingly=_b7 unfriendlily wearisomely zanily zestfully assertively
cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily staidly
invigoratingly demoralisedly demoralizedly=ob7 disarmingly dizarmingly=Pc7 endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=Zc7 militaristically overheatedly disastrously dizastrously=]c7
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=Td7 fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=kd7 chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=if7
flounderingly failingly ailingly dysfunctionally toxically rosily sillily daftly compliantly
obediently biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=ig7 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly favourably favorably=Uh7
forgivingly forthrightly gracefully heartily humorously impactfully impartially impassionedly
influentially inquisitively inquizitively=_h7 intelligently judiciously loyally mannerlily
nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=Rj7 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=`j7 disgruntledly disingenuously dizingenuously=bj7 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=lk7 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=Zl7 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unrecognisably unrecognizably=bm7 unskilfully
unskillfully=cm7 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=fn7 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=co7 domineeringly dourly dorly=eo7 effortlessly effusively energisingly
energizingly=ho7 enliveningly enterprisingly enterprizingly=jo7 eruditely exquisitely
exquizitely=lo7 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=[P8
horridly humourlessly humorlessly=]P8 imprecisely imprecizely=^P8 inattentively indecisively
indecizively=`P8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=WQ8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=^Q8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=XR8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=gS8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=aT8 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly
unfazedly unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously
overreliantly overcautiously unambiguously unappealingly unapproachably unattractively
unavailingly uncaringly unceremoniously uncomplicatedly unconstructively undeservedly
undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly unforgivingly
ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly
unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively unpredictably
unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=[V8
unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
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
potently decisively decizively=\Y8 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=V[8 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly
disturbingly distressingly upsettingly heartbreakingly saddeningly demoralisingly
demoralizingly=l[8 discouragingly discoragingly=m[8 dishearteningly dispiritingly demeaningly
degradingly humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly
perplexingly mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly
unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=R]8 obligingly cooperatively uncooperatively
unresponsively unreceptively unforthcomingly reticently taciturnly inarticulately
incomprehensibly unintelligibly illegibly indecipherably impenetrably inaccessibly unworkably
workably impractically unwieldily convolutedly overlongly verbosely meanderingly wafflily
preachily untimelily befittingly unbecomingly unseemlily indecently unethically rashly
impulsively impetuously hastily dilatorily slipshodly shambolically ramshackly businesslikely
workmanlikely methodically undisciplinedly uncontrolledly waywardly errantly workshily
slothfully indolently dozily dopeyly witlessly brainlessly mindlessly irrationally farcically
ludicrously preposterously outrageously egregiously flagrantly heinously deplorably
reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly unerringly
unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously unoriginally
uncreatively derivatively unsurprisingly unsurprizingly=b_8 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly justifiably deservedly harshly patiently sternly
sharply calmly politely wisely wizely=e`8 bravely boldly tenderly crossly tersely bluntly
sensitively cheerfully joyfully gleefully impatiently anxiously nervously blindly begrudgingly
nicely carefully thoughtfully confidently fluently productively expertly cleverly passively
creatively convincingly persuasively powerfully vividly negatively swiftly structured paced
managed designed delivered presented executed judged pitched sequenced scaffolded modelled
modeled=Pb8 deployed implemented integrated targeted tailored maintained ordered crafted
constructed handled applied directed served edited rehearsed trained attended coordinated
communicated considered conceived drilled behaved mannered linked connected adjusted identified
promoted enforced utilised utilized=ob8 gooder goodest greatest poorest badder baddest fine
finest rich richest deepest thinnest flat flatter flattest clearest sound sounder soundest
solider solidest securer securest smooth smoothest sharpest crisp crispest tightest loosest
slowest brisker briskest swift swifter swiftest liveliest calmest warmest coldest cool cooler
coolest happiest saddest keenest smart smartest wise wisest wizest=ad8 brave bravest bold
boldest proudest safest rough rougher roughest toughest harsher harshest hardest easy easiest
lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat
neatest tidy tidiest mild milder mildest fresh freshest healthy healthiest staler stalest laxer
laxest soft softest plain plainest vaguer vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=Yf8 dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty
fun funny lumpy responsible soggy spotty static inactive intermittent individualised
individualized=kg8 gentle humble noisy chatty collaborative interactive traditional expert
conscious measured sensitive reflective strategic intense tentative distant detached remote
rigid raw heated troubled extreme scarce stifling tangled wasted fiddly gruelling grueling=hh8
modest proportionate minimal variable uneven mixed balanced suitable relevant comprehensive
detailed thoughtful original ordinary normal reasonable acceptable sufficient enough productive
valuable useful important beneficial vital crucial critical central responsive joyful stable
accurate logical simple complex complicated active energetic correct wrong amiss lacking
wanting impersonal generic dense wordy abstract scattered disconnected inclusive exclusive
equitable transparent honest fragile precarious sparse bare skimpy stark stuffy cramped dingy
dirty spotless pristine impoverished convincing persuasive powerful forceful vivid colourful
colorful=Rk8 automatic instinctive intuitive genuine authentic real fake artificial contrived
advanced flashpoint flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses
success successes failure failures disaster dizaster=ik8 disasters dizasters=jk8 shambles
shambleses mess messes highlights joy joys pleasure pleasures disappointment dizappointment=Tl8
disappointments dizappointments=Ul8 problems flaw flaws shortcoming shortcomings shortfall
shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit
credits gem gems jewel jewels star stars inspiration inspirations excellence excellense=ol8
excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem
mayhems pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments
disgrace disgraces scandal scandals tragedy tragedies nightmare nightmares wastes nonsense
nonsenses rubbish rubbishes treasure masterpiece masterpieces threat threats bribe bribes
lottery lotteries lifeline lifelines crutch crutches insult insults affront affronts outrage
outrages indictment indictments travesty travesties slur slurs stain stains blot blots eyesore
eyesores gimmick gimmicks afterthought afterthoughts tokenisms masterclass masterclasses beacon
beacons exemplar exemplars godsend godsends revelation revelations letdown letdowns washout
washouts fiasco fiascos debacle debacles catastrophe catastrophes calamity calamities mockery
mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues
merit merits affection fondness reverence reverense=ZP9 gratitude fervour fervor=\P9 dedication
professionalism passion generosity creativity flair warmth expertise expertize=dP9 diligence
diligense=eP9 integrity humility kindness perseverance tenacity courage corage=kP9 compassion
empathy wisdom insight charisma charm humour humor=RQ9 wit devotion diplomacy resourcefulness
resorcefulness=VQ9 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=cQ9 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=[R9 negligence negligense=\R9
incompetence incompetense=]R9 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=dR9 impatience impatiense=eR9 favouritism favoritism=fR9 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=VS9 confusion inconsistency incoherence incoherense=YS9 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=^S9 disaffection
dizaffection=_S9 disengagement dizengagement=`S9 disillusionment dizillusionment=aS9
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity continually perpetually forever incessantly 24/7
exception day beginning whole entire point matter everywhere nowhere anyone ever anything week
tale pattern message thing whoever wherever soul whichever whatever man person noone
responsibility ownership seems seemed tries behaves contributes listened learns follows else
member nothing non everything talked talking dragged rushes rushing acts acted acting fool
clown martyr victim front loath loth wasting squandered dismiss dismisses dismissed view
suggestion fend guess stepped intervened corrected noticed reminded nose noses ought granted
obvious cue cues fob fobbed palmed palm hog hogs hogged abandons tolerated condone condoned
idle ignoring neglecting refuse refuses refused refusing disregard disregards disregarded shirk
shirks shirked dodge dodges dodged evade evades evaded squander squanders flout flouts flouted
app software advice disregarding looking bother trouble deal bothering attempt chat dominate
happen things fault blame blames blamed blaming culprit culprits guilty brushed sweep swept
sweeps aside buck lip service regard heed eye hide hides hid hiding corners drag drags dragging
feet heels idly washed washes washing forgot forgotten hour chance disrupt disrupts disrupted
disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed waved batted fobs goodbye complaints criticism looks cave caves caved opt opts opted
slacks slacked knuckle knuckles knuckled buckle buckles buckled dig digs dug muck mucks mucked
weighs weighed resists resisted oppose opposes opposed tantrum strop paddy decide decides
decided watched stared nodded smiled shuts shutting backs react chatter paperwork admin bury
buries buried ducked pretend pretends pretended waits issue loss odds snail's themselves
himself herself asking promise promize=Q\9 loop proper warning consideration leans leant leaned
resort resorts resorted default defaults defaulted cling clings clung retreat retreats
retreated pets overrode override overrides overrule overruled interrupt interrupts interrupted
shout shouts permitted fight roam disturb gloss glosses glossed skate skates skated skip skips
skipped bow bows bowed bail bails bailed checks miscast ploughed pressed regardless anyway
agenda axe admit admits claim claims complain complains boast boasts boasted moan moans moaned
whine whined whines mutter muttered snapped snaps bark barks barked yell yells yelled scream
screamed lecture lectured nag nagged nags confess confessed concede conceded concedes insisted
protest protested gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged
gossiped drone droned drones rant ranted rants blurt blurted excuse excuses rooted grounded
courtesy cortesy=k_9 wake wonders magic miracles trick difference differense=Q`9 injects
injected breathe breathed life potential guessing lacked gap effect effects domino temperature
freedom permission lie lies root heart benefitted profit profits profited woke wakes hyped
geared cheered perked wound quietened borne bearing impossible owe owes owed owing meaning
upshot consequence consequense=Za9 product direct caused resulted resulting decrease therefore
thus hence thereby causes contributed cause causing learned adversely instilled instiled=ka9
enhance enhances enhanced stifle stifles stifled stunt stunts secret reasons factor factors
main stem stems stemmed arise arises arizes=]b9 arose dividends foundations groundwork role
ignite ignites ignited scene buddy cured killed quelled tamed sorted solved fixed fights
fighting arguments rows shouting measure toll misbehaves misbehaved cry cries others' rest
ripple fared differently turnover visual explicit using sharing starting handing adding
switching swapping pairing mixing naming praising praizing=lc9 rehearsing practising
practizing=nc9 waiting pausing banning displaying similarity differences edge sting pressure
folds spill spills spilled spilt filter filters filtered translate translates translated knocks
knocked leaks sprang derive derives derived shifted banned drifted pervades permeates colours
colors=od9 halfway audience audiense=Qe9 astray dead sense purpose security stake foothold
beneath underneath picking emerges emerged limbo lurch spells spelt kills kill dependence
dependense=de9 dependency independence independense=fe9 contempt whenever disengage
dizengage=ie9 mud ways dispute argument escaping mistaking disguising disguizing=Pf9 volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly importantly crucially ironically honestly evident apparent undeniable palpable
unmistakable fact proves prove proved bound itself massively west nest forest guest request
harvest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual patch
league world unfavourably unfavorably=kg9 overtake overtakes overtook overtaken outdo outdoes
outdone upstage upstaged rival rivals rivalled rivaled=Wh9 easily comfortably distance gulf
wider huge growing shade compare compares notch copy schedule performing attaining achieving
comparison contrast preferable trails trailed underperforms underperformed pack shoulders
streets miles leagues aspect compared comparing pale pales paled insignificance par pile heap
colour color=^i9 outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked trickier lovelier rare arguably character authority levels degree calibre
amount measures stacks alongside fare fares faring vast slight neighbours neighbors=[j9
counterparts tier beaten tops topped edges edged pips pipped bested shadow phases intensity
noticeable distinct disparity distinction dregs bunch straw academies settings districts
touches matches farther forward lot uniformly catch catches catching caught night benchmark
reach heights moment inconsistencies unevenly unevenness ages age genders greatly considerably
diet postcode depending conviction precision precizion=nk9 clarity feeling clue cohesion
urgency dearth shortage paucity scarcity detail devoid crying conspicuous gaps exist holes
issues uncared unaccounted uncalled uncaled=bl9 awry adrift pear askew trail trailing failed
chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped unmet
undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken
untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=dm9 unrewarded unexplained luck sync evidence evidense=im9 aligned rationale
momentum skirted sidestepped basics cracks serve expense reaches revisited revizited=Tn9
reviewed failings spots stomach exposed offered introduced expected invited delivering
critically neatly needed required minute possess experience experiense=en9 ability faintest
slightest foggiest connection relation relevance lots needs deserved detriment something
happening insufficient awareness scope indication repertoire experiences learnt achieved gained
infrequently inability unable count sacrificed obliged justify lying dormant fallow unopened
journals jornals=go9 diaries blank ceased dies died dried vanished vanishes disappeared
dizappeared=PP: disappears dizappears=QP: shrivelled shriveled=RP: shrunk decayed steam puff
mispronounced misread mislabelled mislabeled=YP: mistimed mispitched misdirected misapplied
mizapplied=]P: stripped shorn consulted briefed spine logic consensus boundary boundaries
rhythm singing rowing buying dates hover hovers hovered surface margins shallows literal
frittered sidelined marginalised marginalized=UQ: skimped stinted crowded hamstrung hint trace
whiff glimmer shred flicker unanchored untethered unmoored traction purchase footing grounding
currency leverage clout weight backwards terms concepts errors misconceptions connections
misunderstandings core agency demands demanded requires airtime limelight telling anticipated
tackled recognised recognized=\R: slam slammed sunk chasm mismatch disconnect contradiction
tension gains zero information news misunderstanding common collective discernible particular
formal follow-through offers provides provided drink omits omitted avoids avoided skims skimmed
significance blurred underemployed underoccupied undertaught underfed underled underserved
unengaged unguided unpractised unpractized=dS: unrehearsed unled unclaimed unevidenced
uncoordinated unsequenced unscaffolded undifferentiated checking discussing revisiting
reviziting=oS: one's job priority nobody's somebody's else's amounts amounted altogether
surfaces surfaced featured develops worth misconception spite adhered compliance following
complying adhering graded grade judge require requiring needing serious special i'd we'd i'll
we'll score exceeds tightening addressing immediate ofsted estyn inspection days afternoons
mornings agrees hear rumour rumor=^U: rumours rumors=_U: reportedly allegedly general
perception amongst widespread splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
dying cancer depressed homes household situation circumstances background difficulties claiming
domestic violence violense=cV: abuse adopted undercurrent undertone undertones streak vein
tinge current noticing wondering impression i'm blunt picky faint definite air element flavour
flavor=WW: appears appeared seemingly supposedly presumably ostensibly sounds sounded samey
perceived suspect suspected guessed reckon imagine sensed opinion unconvinced bordering borders
bordered verging verges side offence offense=PX: ship leaps rising rizing=SX: arms stride sky's
curve tip finishing perfection putty aladdin's store stroke silk overstate commanded finds
niche fist textbook study restraint seriously mission hitch cheers hip feather applause marks
recommend barrel corking belting ripping winner !of blown lap laps lapped lapping sing sings
praises praizes=^Y: soak soaked soaking cherry stuff tour de jackpot clockwork dream breeze
extra mile swimmingly town plunge bull strides hay splash hash knack nub teeth priorities toes
bay wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder
trumps smelling smeling=iZ: grief naught fruition blows hours alight alive stakes chord blinder
eggshells bill muster onions community justice utmost stead company nick fettle groove brief
trend sticky cusp brink verge height peak coal powers tether pops absolute tonic sight feast
labour labor=P\: classic piece dab tower oiled knit burner heart's butter bang doctor bee's
cat's dog's mccoy penny admiration feat unturned sailing sweetness bounds kicking guns punching
sunshine shipshape operation tested chapeau smashed aced crack blew bowled stumbling tumble
mountain foregone moot sore breakneck arm's limb freefall shrift slim pickings sell slog
quibble quarrel inch bubble hymn sidelines fringes cast casts casting pall favours favors=n]:
gathers gathering gathered risk area areas zones rod death stony eternity lifetime shop shops
fools riding bumpy ride burst bursts bursting busting seams sixes loggerheads crossroads ebb
bullet tears chasing tail hearted cock rocket size price pouring poring=S_: scraping shoot
shoots shot slap avail tightrope wearing zoned plenty flounder foul wayside wayzide=`_: final
motions boil piste tangent pieces rack downhill south begging overboard haywire houses plughole
plot rag bearings faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey fuss
pig's headway tripping aground amok riot headless war bombsite zoo jungle circus morgue factory
production conveyor military weekend herding watching wading banging shovelling shoveling=Sa:
sardines wildfire chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony
backside laurels rests rested resting fiddle bandwagon gun caution heel ranks bank cropper
standstill roost responsibilities duties snag buffers goalposts blow uphill reputation remorse
mercy bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork jumble blessing
pigsty minefield treadmill elephant goose flash style recipe blueprint vicious slippery rocky
dawn economy gesture nod cannon unto thorn hole alley affair reflection compensation macho
herring spanner bitter steep station sorts kilter ark proportion cosh thumb radar skin illusion
strain siege creek garden scratch snuff ears neck cuff beam wane cheap hoof hop warpath knees
uppers hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle vacuum spin
tangle daze doldrums wilderness weeds disarray dizarray=Pe: tatters crisis crizis=Re: shreds
turmoil meltdown denial jack jam jobs coping managing ok okay kicked saloon panic winded
overdue translation haste sizzle hype action muchness ado nip nipped nips rhyme barred sausage
chestnut die egged egging parrot fashion man's preach preaches preaching eyebrows diamond ruled
ruling ballpark grace scrape scrapes scraped sank swim skating skim skimming scratches
scratched scratching slipping snowed strictly coated coating sweeping swims roundabouts
teething troubles gruel wasters iceberg cooks crowd gig battle cycle kneed reinvent spinning
reinventing reinvented rome whistling dressing gritted arm worlds wrap footed barking mad rote
carrot cheese chopping watchers cobbled cookie cutter purposes paste dime breakfast body dusted
dumps mouth dribs drabs friend fat fiddling flogging herd grasping clutching clutch straws
nettle graft nosed maintenance mighty collar knee jerk lick mutton dressed nailing pasture pie
hair rearranging tinted coloured colored=Xi: lining stone's sweet fa wagging tear tearing
minimum jury rot mill thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat
shyer chattier naughtier needier rowdier meeker younger-looking brains brain backbone villain
villains flexible woman crew crop gang cheeky prize speller handful pest swayed reasoned rabble
mob tribe stream band type mentality souls firecracker sweetheart poppet darling minx imp
scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter clockwatcher
naysayer naysayers doubter doubters cheerleader cheerleaders blocker blockers laggard laggards
fighter pleaser attention-seeker lone queen bet achiever bloomer developer corner linguist
sitter talker sharer joker rebel comedian brigade estate quickest worker thinker sportsman
helper arty trio highers lowers middles stretchers strugglers sens quietest loudest naughtiest
neediest inseparable invisible invizible=ml: generation middle pioneer whirlwind coaster
coasters rebels thinkers leech freak freaks personality pain nuisance nuizance=[m: liability
menace suspects sen eal adhd asd fsm university attainers achievers attainer prior lows highs
ables total complete artist storyteller storyteler=om: performer legend rockstar hero heroine
micromanager nonreader underperformer underperformers dragon angels monster sponge sponges whiz
weakling flyer flyers fliers nqt beginner backgrounds upbringing apples apple descended rafters
pour poured pored=ln: chuck chucked trooped troop troops traipsed traipse sloped slunk ambled
dawdled bustled streamed straggled swanned clattered thundered shambled mooched lumbered
swaggered strutted barrelled barreled=co: careered surged wafted waltzed pottered milled piled
bundled rattle reel reeled hurl hurled lob lobbed spray sprayed facts glared glowered scowled
smirked beamed leered simpered grimaced huffed puffed tutted preened tug scrum bunfight pours
scorn budget steamrolled steamroled=hP; railroaded herded churned waded trawled slogged limped
lurched staggered whizzed breezed ballooned mushroomed snowballed snowbaled=VQ; spiralled
spiraled=WQ; nosedived splintered spluttered creaked groaned smothered paralysed paralyzed=^Q;
hijacked ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered
battled beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled songs choir
battleground battlefield desert wasteland oasis haven sanctuary fortress silo silos
rollercoaster avalanche quagmire maze millstone albatross springboard catalyst bottleneck
sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles fusses nods
guts fizz punch zing oomph attack pizzazz nodding conversation filler fillers flit flits
flitted flitting scuttle scuttled scrawl scrawled swamped diluted amid relations trying buzz
buzzes hum crackle throb throbbed pulse pulsed fizzing crackling humming other's nature plummet
nosedive rocketed skyrocketed slump stamped stamping hovering labours labors=aT; pillars
messages cruise cruize=dT; cruised cruized=eT; cruises cruizes=fT; cruising cruizing=gT; crash
barrage torrent blizzard painful agonising agonizing=mT; curling sleepwalk sleepwalking
autopilot flog another's throats sinking scramble dash grind squib patched tacked shoehorned
crowbarred crammed bloated bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated
ooze oozes oozed exuded mesmerise mesmerize=mU; enthral enthrals charmed wow wowed towers melt
melts melted outburst havoc uproar descend descends degenerate degenerates degenerated dissolve
dissolved floundered wrestle wrestled grapple grappled stumble stumbled languish languishes
languished dominates dominated dominating hijack monopolise monopolize=oV; monopolised
monopolized=PW; monopolises monopolizes=QW; swamp bombard smother spoonfeed spoonfed cram
steamroll steamrollered railroad race raced races romp romped sail sailed sails sped trap
grinds grinding peter peters petered bounce bounced bouncing treading tread treads brimming
oozing beaming awash bustling teeming dripping !and forefront cornerstone bedrock shone brunt
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plague
plagues plagued riddled blighted haunted beset poisonous rife rampant endemic entrenched
ingrained waffled rambled rambles waffle madhouse hive rounded outlive outlives outlived
withstand treated shell fought battling battles winding kick kicks glaring gaping blatant
blatantly sheer outright fashioned glazed lettering children's thoughts approval reassurance
confirmation validation unimpressed burnt stumped flummoxed glued transfixed riveted downbeat
tuned itching raring property luggage angriest mentally solidly squarely owned accepted
famously stiff concept clicked belonging buy glad concentrating handy self esteem wandered
wandering captured capture grabbed hoping wishing fearing dreading relishing craving hating
believing doubting savouring savoring=c[; longing expecting pretending warmed warms fond
regards regarded views viewed considers perceive identifies empathise empathize=Q\; empathised
empathized=R\; sympathise sympathize=S\; related glowed fading occur occurs occurred gist
intention reluctance resolved aimed sought longed awe wonder despair anticipation disbelief
amusement bewilderment teachers' imaginations anxieties captures grab grabs mastered
internalised internalized=o\; remembered probes probed extends reveal reveals revealed
<degree>* poise finesse elegance vigour vigor=[]; relief satisfaction hesitation cracked thirst
hunger zest displayed demonstrated maturity deliberately wilfully intentionally knowingly
gladly proudly excitedly intently angrily seeking clam clams clammed liven livens livened perk
perks cheer brighten freeze freezes froze shies shied backed recoil viewer viewers blast
blossom life's nature's inkling notion earthly sulking panicking yearning fretting clowning
bluffing fuming squirming wavering attract escape reaction sympathy mates breathing owns owning
finding click sights somewhere trance huff flap warming responds gravitate gravitates toward
occasion bait masked masking feelings pine pines itch itches ache aches burn burns longs
prospect dismay horror matters mattered belong cottoned twigged wised brightened recoiled
squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness hesitancy
readiness refusal favoured favored=l`; indulged celebrated fancied assumed assumes imagined
imagines supposed figured reckoned senses concluded outset peace boiling refuge hungers thirsts
endure endures endured apprehensive coy hunch qualms importance drank drinking burning champing
dawned registered dreams fooled floored flattered touched wedded attached stung shaken wooed
consumed seized overcome humbled fixated obsessed preoccupied shock singled faking dreaming
testing goosebumps chills tingle lump speechless shivers smiling bless !many honour honor=lb;
honours honors=mb; glory commend everyone's wallpaper decoration drowsy saddened pity appalled
appaled=Vc; recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=mc; thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=cd; 'd wondered explored
sooner cried begs screams screaming fix earlier dose remedy cure option warrants overhaul shake
usefully afford recommendation ripe rid what's ideally urge implore beg advise advize=_e;
propose recommendations suggestions recommended advisable advizable=de; ebi ebis wwws
considering exploring instead fixing rebuilding owner instinct tweak proposal pointer counsel
ponder revamp update retirement reset reboot rejig council urged mileage musts pressing dive
battering leap upturn downturn succeeded matured mellowed mend base bedded bedding crept
creeping edging inched inching flatline flatlined plateau plateaued turnaround comeback
renaissance revival hitherto ago previous giant enormous massive significant growth forwards
conquered outgrown flagged revolutionised revolutionized=dg; revitalised revitalized=eg;
rejuvenated waning dwindling eradicated eliminated sliding dipping flagging recovering strongly
recovered rallied rebounded crashed leapt zoomed litter rapid worsening worsen lowered
aspirations profile travelled traveled=]h; broadly achieves attains attained perform performs
performed fulfil fulfils embedding embeds gaining ratio percentage deadline manages chooses
organises organizes=oh; teaches misbehaving eh scrapped object solve research experts I suppose
guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc
tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogy pedagogical eyfs baseline smsc
gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary
substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema
dialogic causation chronology premium individual personal intentions journey jorney=ik; mindset
load organiser organizer=lk; organisers organizers=mk; assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=]l; subitising subitizing=^l; sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock weeks metres seconds months thrice tend tends tended bulk lion's ample ad
nauseam loads heaps masses oodles tons reams wealth raft plethora abundance multitude myriad
precious interaction mere copious abundant plentiful countless numerous umpteen limitless
considerable substantial disproportionate significantly figure figures co pre multi semi entry
flight received stocked supervised supervized=Wo; intentioned numbing destroying hoc baked
crystal sensitivity panache competence competense=`o; points ranging lustre luster=co; centred
user universally staffed whelming loaded explanatory indulgent congratulatory earth
coordination articulation packed filled counts hotbed island bundle web mass blur fancies
smidgen smidge trifle mite whisker discharges obligations promises promizes=aP< commitments
alright rein trump usp crowning weapon selling showpiece flagship vibe zipped rattles romps
crawl crawls crawled trundle trundles bounces canter canters anywhere health condition repair
odour sniffed sneezed faulted zings fizzes crackles grates clunks creaks limps underwhelms
changeover documents files metallic monotone razor placing rates addresses micro lend lends
lent strange addition peculiar weird bizarre puzzling outlook forecast searching probing
pertinent !number rooms grounds acoustics output demeanour demeanor=eR< conditioning raid v
shouty draughty dated drifting sudden recovery sparingly placed allocated earned positioned
thumbed documented trodden versed primed schooled honed dress applies timed policed reacts
reacted unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom
accuracy fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent
painted upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum festival solving major source sorce=iT< development messing mucking
fooling larking naughtiness disobedience disobediense=PU< fixes reckoning yardstick infancy
proven exam secondary exceeded sub criticise criticize=ZU< abnormal instance registration
intrigued coffee conversations wi fi recording pointing cycled gender grains sketch aims sport
pet workers office evening bye shepherd samaritan parenting autism guide guides document visits
vizits=WV< network actions fees fee payments items item loan loans consent manchester london
bigger verb verbs tom conductor conductors insulator trade median mode noun nouns multiple
frequency vis edition analysis analyzis=TW< educational medical dietary footwear clothing
clothes e conditions friendship rehearsal trophy shield mist mesh raincoat shelter theme
discussed debated investigated objects dentist doctors hospital appointment supplies copies
chin greeted certificates sandy fertile harvests farming circled incorrect texture textures
phones repairs exams inset boiled outline cleared clearing protein sentence sentense=dX<
sentences circuit circuits verse period leg angled guy britain grandmother grandfather uncle
aunt heroes market ups muscle draft estimate shiny motion reactions birthday prince pendulum
variables clause interval digit digits distribution vowel basis compound seller arts liner
gross mental arithmetic boards golden fortnight month histories wonky donkey guys upper sixth
site deck capital spaces exits western fourth forth=]Z< clare casual isle dinkum hearing
skinned cash shaft emoji pad typing future correlation coordinates swimmer society broker
isotope isotopes nucleus electron electrons cholesterol bacteria fats layer singer disorder
novel myth fable extract ballad rainfall irrigation crops erosion characters narrator
protagonist macbeth hamlet juliet romeo scrooge goldilocks cinderella troll witch king soldier
soldiers romans vikings crow princess wicked greedy evil particle particles seedling seedlings
germinated condensed photosynthesis gravity insulators lava glacier earthquake chocolate
snowman puddle expands expanded floated contracts evaporate dissolves sketched shaded danced
mimed advantages streams bunk video windy foggy sunny snack toast carrots travel boots oxygen
yeast rust underline underlined adjectives adverbs length sum sums totals completed filed
stored bingo studied discovered famine empire empires revolution crusade crusades rebellion
treaty parliament monarch emperor pharaoh tsar blitz trenches slavery suffrage whom
complimented union police ministry government charity contractor surveyor engineer
questionnaire poll audit inspectorate county auditor rubric article published ofsted's estyn's
regulator regulator's judgement judgment=W_< inspected visited vizited=Y_< statistics
contractors safety marshal emergency evacuation legal mandatory adjective adverb defined symbol
abbreviation phrases notify submit contact section submitted logged accompanied renewed
recorded forbidden eligible liable parked posted difficulty copied pairs cent percent cm mm km
kg ml litres degrees decibels school's trust's class's academy's judgements judgments=g`<
proverb catchphrase chorus refrain punchline clean collection howled solar lunar partial rainy
snowing ramadan eid diwali paired slot slots anti incident incidents ambassador ambassadors
modal equation equations sensory physical phyzical=da< reopen appoint hire invented login
signature misheard miscounted voltage volume unauthorised unauthorized=oa< authorised
authorized=Pb< absences absentee absentees absenteeism event signatures woodland interview
interviews fetch entrance gym phoned diploma pronounced enunciated printed metre holder sleep
sleepers eyesight c g o disk wage elections chronic minor injuries ankle graze bruise
bruize=Rc< bump vowels sides persons pages calculate calculated estimated plotted perimeter
probability gradient investigate fabrics parachute passage poet module practised practized=ec<
mime knelt folded counted enquiry argues cited voiced defines quotes refers referred recommends
advises advizes=Sd< manual diary webpage advert receipt whilst party interviewed
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
This belongs to someone's home and not in a draft. If you are worried, tell the safeguarding lead now.
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
value.word
evaluative
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
norm
Whose expectation is this? Say whose, or describe what was there.
"""##,
    numbers: ##"""
U4V4o3P4Q4Z3^h4\d<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
`1a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3V2T3U3V3W3V2X3V2V2Y3V2Z3[3\3]3V2\2^3_3`3a3b3c3d3e3f3g3h3i3j3k3T2T2V2l3l3m3n3o3P4V2V2Q4b3
R3Q3Q3Q3R4S4T4U4V4W4X4Y4Z4[4\4]4U4n2n2T2^4_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4n4o4P5Q5R5S5n4T5n4U5V5
W5X5n4Y5Z5[5\5]5^5_5`5a5b5c5d5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6
e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8
U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9
e9f9g9h9i9j9k9l9m9n9o9o9P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;
T;U;V;W;X;Y;X;Z;[;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;m;n;o;P<Q<P<R<S<T<U<V<V<V<W<X<Y<Z<[<\<]<]<
^<_<`<a<b<c<d<e<c<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=i=j=k=
i=k=i=i=i=i=l=k=i=k=i=k=l=k=l=k=i=k=i=k=i=k=i=k=i=i=i=i=m=n=l=i=i=i=i=i=i=i=i=i=i=i=i=i=i=i=i=i=
i=i=l=i=o=k=o=o=o=k=P>Q>o=R>S>k=o=k=o=k=o=k=o=k=o=k=o=k=o=T>o=o=o=o=o=o=o=k=o=o=o=o=o=o=o=o=U>V>
W>V>X>Y>V>V>V>k=V>k=V>V>V>k=V>k=V>k=V>k=V>V>V>k=V>V>V>V>V>V>V>V>V>k=V>V>k=k=V>k=Z>k=Z>k=k=k=k=k=
k=k=k=k=k=k=k=k=k=k=[>k=k=k=k=k=k=k=\>]>k=k=k=k=k=k=k=k=^>^>k=k=k=k=k=k=k=k=k=k=k=k=k=k=k=k=k=k=
k=k=k=k=k=k=k=k=k=k=_>k=k=k=k=k=k=k=k=k=k=k=`>Q>Z>k=Z>k=a>k=b>k=Z>k=k=k=k=k=k=k=k=k=k=k=c>V>k=k=
k=k=k=k=k=k=k=k=d>k=k=k=k=k=k=k=k=k=e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?a?
b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@a?[@_?\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@
PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAbAcAdAeA[AfAgAhA[AiAjAkAlAmAnAoAPBQB\?a?RBRBSBRBRBRBRBRBRB
RBRBRBRBRBRBTBUBRBVBRBWBWBXBRBYBZBZBZBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB[BRB\BRB[BRB\BRBWB]BRBRBRBRBRB]BRB]BRB]BRB
]BRB]BRB^BRB]BRB]BRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB_BRB`BRBRBRBRBRBVBRBRBRBRBRBRBRBRBRB]B]BaBRBRBRB
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBbBRBRBRBcBdBRBRBRBRB
RBRBRBRBRBeBRBRBfBeBRBRBgBhBRBRBRBRBRBRBVBRBRBRBRBRB]BRB]BRBRBiBRBRBRBRBeBRBRBRBeBRBRBRBeBRBRBRB
RBRBjBkBRBRBRBRBRBRBlBmBRBRBRBRBRBRBRBnBRBRBRBRBRBRBRBRBRBRBoBRBRBRBRBRBRBRBRBRBRBRBPCRBQCRBRCRB
RBRBRBRBRBRBRBRBRBRBRBRBRBSCRBRBTCRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBZBZBUCVCRBRBfBeBRBRBRBRBRBRB
RBeBRBRBRBeBZBZBWCVCRBRBRBRBRBRBRBRBZBZBXCZBRBRBRBRBRBRBRBRBRBRBRBeBYCZC[C\C]CRB^CeBRBRBRBeBRBRB
_ChBRBRBRBhBZBZB`CVCZBZBaCVCRBRBRBRBbCcCdCeCRBRBRBRBRBRBRBRBRBRBfCRBRBRBeBRBRBRBfCRBRBRBRBhBRBRB
fCRBRBRBRBRBRBRBVBRBZBZBgCZBRBRBVBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBhCRBRBRBRBRBRBRBRBRBiCRBRBRBRBRB
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBjCeB\C\CkC\CRBRBlCRBRBmCnCRBRBRBoCSCPDQDRDRBSDSDSDRBRBRB
RBRBTDWBUDRBVDWDXDRBYDWBRBRBRBRBRBRBZDRBRBRBRBRBRBRB[D\D]DRBRBRBaBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB
VBRB^DRBRBRBUBRBUBUBRBRB_DRBRBRBXBRBUBRB`DaDZBZBbDZBcDmBRBRBRBRBRBRBRBRBRBRBRBRBRBeBRBRBdDRBeDeD
RBRBdDdDdDRBfDeDeDRBeDeDRBRBgDRBeDRBeDeDeDRBRBRBRBRBhDiDjDkDlDmDmDmDnDoDPEQEREmDSEmDmDmDTEmDUEVE
kDWEXEYEZE[E\E]E^E_E`EaEmDbEmDcEmDdEmDeEmDQEQEmDmDfEmDgEhEmDmDmDmDiEjEkElEmEmDnEmDmDmDoEmDmDmDmD
SEmDmDPFmDmDmDQFmDRFSFRFSETFmDUFVFWFXFmDYFZF[F\F]FmDmDeEmDmDmDmDmD^F_F`FVFaFbFcFmDdFeFfFmDgFhFmD
mDmDmDmDmDiFjFkFlFmFnFoFPGiFmDiFmDQGRGSGTGUGVGWGWGXGYGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGWGhGiGjGkGWG
lGmGnGoGPHQHRHSHTHUHVHWGWHXHYHbGZH[H\HWG]H^H_H`HaHbHcHXGbGdHeHfHbHgHhHiHWGjHkHYGYGYGdHYGlHmHjGnH
oHPIQIRISITIUIVIUIWIcGXIbGYIWGZI[IWG\I]I]I^IgH_I`I]IaIaIWG]IdH]IbIcIdIeIfIfIQHgIbIhI]IcGiIbGWGWG
jIjIWGkIYGlImInIbGWGdHWGWGWGWGWGWGWGWGWGWGoIWGWGWGWGPJQJ]IjIWGWGWGWGUH]I]IbGWGWG]IWG]IWG]IRJWGWG
]ISJWGWGWGWGYGTJWGUJWGWGVJWGWJXJYGYJWGZJ[JWGWG\J]J^J_J`JaJbJcJWGdJeJfJgJhJiJcGdHjJkJlJmJnJmJoJPK
nJQKPKQKRKQKQKSKSKSKQKQKTKUKUKVKSKSKSKWKSKSKXKYKZK[K[KVK\K]K^KUK_K`KaKUKUKbKcKdKeKfKgKhKiKjKjKiK
kKjKlKmKnKoKPLQLRLSLTLULjKVLWLoKXLYLZLjK[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLkLlLjKmLnLoLgKPMQMRMSMTM
UMVMWMXMYMZMWLoKjK[M[M\M]MjKjK^MjK_M`MaMbMcMcMdMeMfMjKgMjKhMjKjKiMjMkMlMmMmMnMoMPNQNmMRNSNTNUNVN
WNmMmMmMmMmMXNPNPNYNZNmMmM[N[NmMmMmMmM\N]N^N[N[N[N_N`NmMmM[N[NaNbNcNdN[NeNeNfNgNhNiNjNkNmMlNmNmM
mMnNoNmMmM[N[N[NPOmMmMmMmMQO[N[N[N[N[N[NROSOTOmMXNUO[NVO[N[N[N[N[NWOXOXOYOZO[O\O]O^O_O`OaObOcOdO
eOfOXOgOhOXOiOjOkOlOmOnOoOPP1XOQP1RP1SP1XOTP1XOUP1VP1WP1XP1YP1ZP1[P1\P1]P1^P1_P1`P1aP1bP1cP1dP1e
P1fP1gP1hP1iP1jP1kP1lP1mP1nP1XOoP1PQ1QQ1RQ1SQ1TQ1UQ1XOVQ1XOXOWQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ
1cQ1dQ1eQ1fQ1gQ1hQ1SP1iQ1jQ1kQ1lQ1mQ1XOnQ1oQ1XOZQ1XOXOXOXOXOXOPR1XOQR1TP1RR1XOXOSR1XOXOXOXOXOTR1
XOXOUR1VR1WR1XR1XOXOYR1ZR1XO[R1\R1]R1^R1_R1XO`R1XOaR1XOXObR1XOcR1dR1XOeR1fR1nOnOXOgR1hR1iR1jR1kR
1lR1mR1nR1XOoR1PS1QS1RS1lQ1SS1TS1US1VS1WS1XOXOXS1SP1nOYS1nOXOXOXOXOXOZS1[S1XOUR1\S1]S1XOXOXO^S1_
S1`S1aS1bS1XOcS1dS1eS1fS1gS1hS1XOiS1jS1XOXOkS1TP1lS1mS1XOnS1nOXOoS1PT1QT1RT1ST1TT1UT1VT1WT1XT1YT
1XOXOXOZT1XO[T1\T1XO]T1XO^T1XO_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1lT1mT1nT1oT1PU1QU1RU1SU1
TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1XU1ZU1lU1mU1nU1oU1PV1QV1
RV1SV1TV1QV1QV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1eV1eV1fV1gV1hV1iV1^V1jV1kV1lV1
mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1[W1[W1]W1^W1_W1[W1_W1`W1aW1[W1bW1[W1cW1dW1eW1fW1
[W1gW1hW1iW1jW1kW1lW1mW1[W1nW1[W1oW1[W1PX1iW1QX1RX1SX1TX1SX1UX1VX1WX1[W1[W1XX1[W1[W1[W1[W1[W1[W1
[W1[W1[W1[W1[W1[W1[W1[W1[W1[W1SX1[W1SX1YX1ZX1[X1[W1[W1[W1\X1[W1[W1]X1^X1_X1_X1`X1aX1bX1_X1_X1_X1
cX1_X1dX1_X1eX1[W1_X1fX1gX1hX1iX1jX1kX1lX1mX1nX1[W1[W1[W1[W1oX1[W1PY1QY1RY1SY1TY1UY1[W1VY1[W1WY1
XY1[W1[W1YY1[W1[W1ZY1[Y1\Y1[W1]Y1^Y1[W1[W1[W1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1nY1oY1
PZ1QZ1RZ1SZ1TZ1UZ1UZ1UZ1VZ1WZ1XZ1YZ1[W1ZZ1[W1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1
lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1[W1[W1Y[1[W1[W1Z[1[W1_X1[[1[W1\[1][1[W1[W1^[1[W1[W1_[1`[1
a[1b[1c[1[W1d[1[W1[W1e[1f[1g[1h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1[W1T\1U\1V\1W\1X\1Y\1Z\1[\1\\1
]\1^\1_\1`\1a\1b\1iW1[W1c\1d\1e\1f\1g\1h\1i\1j\1j\1j\1k\1l\1m\1n\1o\1P]1Q]1j\1R]1j\1S]1j\1T]1U]1
j\1j\1V]1V]1W]1j\1j\1X]1Y]1Z]1[]1\]1j\1]]1j\1^]1j\1j\1j\1j\1j\1j\1j\1_]1`]1a]1j\1j\1b]1c]1d]1j\1
j\1e]1f]1g]1j\1h]1i]1j]1k]1l]1j\1j\1m]1n]1j\1j\1o]1P^1Q^1j\1j\1j\1R^1j\1j\1j\1j\1j\1j\1S^1j\1j\1
j\1T^1j\1U^1j\1V^1j\1j\1j\1j\1j\1W^1X^1j\1j\1j\1Y^1j\1Z^1j\1j\1j\1[^1j\1j\1j\1j\1j\1j\1j\1\^1]^1
^^1j\1j\1j\1_^1j\1`^1j\1a^1i]1j\1j\1j\1b^1j\1c^1d^1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1e^1j\1j\1j\1f^1
j\1j\1j\1j\1j\1g^1j\1]]1j\1h^1j\1j\1j\1i^1j^1j\1j\1j\1j\1k^1j\1j\1j\1l^1j\1j\1j\1j\1m^1n^1o^1j\1
P_1j\1Q_1j\1j\1j\1j\1j\1R_1S_1T_1j\1U_1j\1j\1j\1j\1j\1V_1j\1W_1j\1j\1j\1X_1j\1Y_1Z_1[_1j\1j\1\_1
j\1j\1j\1j\1j\1]_1^_1__1`_1a_1j\1j\1j\1b_1j\1c_1j\1d_1j\1e_1j\1f_1j\1j\1g_1j\1l\1d_1j\1h_1j\1j\1
i_1j_1k_1j\1l_1j\1j\1j\1j\1j\1j\1m_1m_1n_1j\1j\1j\1o_1P`1j\1j\1j\1j\1Q`1j\1j\1j\1]]1R`1S`1T`1j\1
j\1j\1j\1U`1j\1V`1j\1j\1j\1W`1j\1j\1j\1X`1j\1j\1j\1j\1j\1Y`1j\1Z`1j\1j\1j\1j\1j\1j\1[`1j\1j\1j\1
j\1j\1\`1j\1]`1^`1_`1j\1``1j\1j\1j\1j\1j\1a`1j\1j\1j\1j\1j\1b`1j\1c`1d`1e`1j\1j\1f`1g`1j\1j\1j\1
j\1h`1l\1j\1j\1i`1j`1k`1W]1j\1j\1j\1j\1j\1j\1l`1m`1m`1n`1j\1o`1Pa1Qa1j\1T^1j\1Ra1j\1j\1U^1j\1j\1
j\1j\1j\1Sa1j\1j\1Ta1j\1j\1j\1j\1Ua1j\1j\1j\1Va1j\1j\1j\1Wa1Xa1Ya1j\1Za1j\1[a1j\1j\1j\1\a1j\1d_1
j\1]a1^a1j\1j\1_a1j\1j\1j\1`a1aa1j\1ba1j\1j\1j\1j\1R]1j\1j\1ca1da1ea1h_1fa1ga1j\1j\1ha1j\1ia1j\1
j\1j\1j\1j\1j\1j\1ja1ja1ka1j\1j\1la1P]1ma1j\1j\1na1oa1Pb1Qb1j\1j\1j\1j\1Rb1j\1Sb1j\1Tb1j\1Ub1j\1
j\1j\1j\1j\1j\1j\1j\1Vb1j\1W`1j\1Wb1j\1j\1Xb1j\1j\1Yb1j\1Zb1[b1\b1j\1j\1j\1j\1j\1]b1^b1_b1j\1`b1
j\1ab1j\1h_1j\1j\1j\1j\1j\1bb1j\1cb1j\1j\1`]1j\1j\1j\1db1eb1j\1j\1fb1j\1j\1gb1j\1hb1ib1Sb1ja1j\1
j\1jb1kb1lb1j\1mb1j\1nb1ob1j\1j\1j\1j\1Pc1j\1j\1j\1j\1j\1Qc1Qc1j\1j\1j\1j\1Rc1j\1Sc1Tc1Uc1j\1j\1
j\1j\1Vc1Wc1j\1j\1j\1Xc1Yc1Zc1j\1j\1j\1[c1j\1\c1]c1^c1_c1`c1ac1bc1bc1j\1j\1j\1j\1cc1dc1ec1fc1b^1
j\1gc1j\1j\1hc1ic1j\1j\1j\1jc1kc1lc1mc1nc1j\1oc1j\1Pd1j\1j\1j\1j\1j\1Qd1j\1W]1j\1Rd1j\1Sd1l\1j\1
j\1Td1Ud1Vd1j\1j\1j\1Wd1j\1Xd1j\1j\1j\1j\1Yd1Zd1j\1[d1\d1]d1j\1j\1j\1j\1j\1j\1j\1^d1j\1_d1j\1j\1
j\1j\1j\1j\1j\1`d1j\1j\1_a1ad1j\1j\1j\1bd1j\1cd1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1dd1j\1ed1j\1
fd1j\1j\1j\1j\1gd1j\1ja1j\1hd1id1jd1j\1kd1ld1md1nd1od1j\1Pe1j\1j\1j\1Qe1j\1Re1Se1ab1j\1j\1j\1j\1
Te1j\1j\1Ue1i]1j\1j\1j\1Ve1j\1We1Y`1j\1j\1h_1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1
j\1j\1j\1Xe1Ye1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1Ze1[e1\d1j\1\e1j\1j\1]e1j\1j\1j\1j\1j\1j\1^e1
j\1j\1j\1_e1`e1j\1j\1ae1be1ce1ae1de1j\1j\1j\1j\1j\1j\1j\1j\1j\1ee1j\1fe1j\1ee1j\1j\1j\1j\1j\1fc1
j\1ge1`_1j\1j\1he1ie1j\1j\1X`1j\1je1j\1j\1j\1j\1j\1j\1ke1le1me1ne1oe1Pf1j\1Va1j\1j\1j\1Qf1j\1j\1
j\1j\1j\1Rf1j\1j\1j\1j\1j\1j\1Sf1j\1j\1j\1j\1j\1Tf1j\1j\1j\1j\1j\1j\1Uf1j\1j\1j\1j\1j\1Vf1Sf1j\1
j\1Wf1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1Xf1j\1j\1j\1Yf1j\1Zf1[f1\f1]f1^f1j\1W]1ed1j\1j\1_f1
`f1af1bf1j\1j\1j\1j\1j\1j\1cf1j\1df1j\1ef1ff1gf1hf1j\1j\1j\1Qd1Qd1if1j\1jf1j\1j\1j\1j\1j\1kf1ed1
j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1j\1lf1mf1j\1j\1j\1nf1j\1W]1j\1j\1j\1of1j\1j\1Pg1j\1j\1j\1j\1j\1
Qg1j\1j\1j\1Rg1j\1j\1j\1j\1j\1Sg1j\1j\1Tg1Ug1Vg1j\1Wg1Xg1Yg1j\1W]1j\1Zg1[g1\g1j\1]g1^g1_g1`g1ag1
bg1cg1dg1bg1bg1cg1eg1fg1gg1hg1ig1bg1jg1bg1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1Zh1[h1
\h1]h1^h1_h1`h1ah1bh1ch1dh1Zh1eh1fh1gh1hh1ih1jh1kh1lh1_h1Zh1mh1nh1oh1Pi1Qi1Zh1Ri1Zh1Si1Si1Ti1Ui1
Vi1ah1Wi1Zh1ah1Xi1Yi1Zi1[i1\i1Zh1]i1Zh1^i1^i1_i1Zh1`i1Zh1ai1Zh1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1
mi1ni1oi1Pj1^i1Qj1Rj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1ah1]j1^j1_j1`j1ah1aj1ah1ah1bj1Ti1cj1dj1ej1
fj1gj1ah1hj1ij1ij1jj1ah1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Tk1Tk1Vk1Tk1Wk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1
_k1`k1ak1Tk1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1
Yl1^l1_l1`l1al1bl1Yl1Yl1cl1dl1el1fl1gl1[l1hl1Yl1Yl1Yl1il1jl1kl1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Yl1Yl1
Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1Xm1[m1[m1Zm1^m1_m1`m1]m1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1am1Ym1Ym1
bm1cm1dm1em1fm1gm1hm1Ym1Ym1im1jm1Ym1Ym1bm1Ym1km1lm1Ym1Ym1Ym1mm1]m1nm1om1Pn1Qn1Rn1Sn1Ym1Tn1Un1Ym1
Ym1Vn1Sn1Wn1Ym1bm1Ym1Ym1Ym1bm1Ym1Ym1Ym1Ym1Xn1Yn1Ym1Ym1Tn1Zn1Ym1[n1[n1\n1Ym1Ym1Ym1Ym1Ym1]n1Ym1bm1
Ym1Ym1Ym1^n1Ym1Ym1Ym1Ym1Ym1Ym1_n1`n1Ym1Ym1`n1Ym1Ym1Ym1an1Ym1Ym1bn1Ym1Ym1Ym1cn1dn1Ym1Ym1Ym1Ym1Ym1
Ym1Ym1bm1Ym1Ym1Ym1Ym1en1an1bm1Ym1fn1gn1]m1hn1in1jn1[n1kn1ln1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1bm1Ym1mn1nn1
on1Ym1Ym1bm1Ym1Ym1Ym1Ym1Ym1Po1Qo1Ro1Ym1So1So1To1Ym1Uo1Uo1Ym1Ym1Ym1Ym1Ym1Ym1Vo1Wo1To1Ym1Xo1So1So1
To1Ym1in1Yo1Zm1Ym1Ym1Ym1Ym1Ym1Ym1Zo1gm1[o1[n1Ym1Ym1Ym1Ym1]m1[n1Ym1Ym1\o1]o1^o1So1bm1Ym1Ym1Ym1bm1
Ym1So1So1To1Ym1So1Ym1To1Ym1[n1_o1Ym1Ym1Ym1bm1Ym1`o1ao1Ym1Ym1Ym1Ym1Ym1bo1Ym1[n1gm1co1Ym1Ym1[n1[n1
\n1Ym1Ym1Ym1do1Ym1eo1Ym1fo1go1ho1Ym1Ym1Ym1io1Ym1Ym1Ym1bm1jo1ko1lo1Ym1Ym1Ym1Ym1Ym1Ym1lo1Ym1Ym1mo1
Ym1no1oo1Ym1PP2]m1Zm1Ym1]m1QP2RP2]m1Ym1SP2[n1TP2Ym1UP2VP2WP2XP2YP2Ym1Ym1Ym1Ym1ZP2Ym1[P2Ym1\P2Ym1
Ym1Ym1]P2Ym1^P2Ym1Ym1_P2`P2Ym1Ym1bm1Ym1in1[o1[n1Ym1Ym1Ym1Ym1Ym1Ym1Ym1aP2bP2cP2dP2eP2fP2Ym1Ym1gP2
Ym1Ym1Ym1Ym1Ym1Ym1bm1hP2iP2jP2Ym1Ym1kP2Ym1Ym1Ym1lP2mP2nP2oP2PQ2QQ2RQ2Ym1Ym1Ym1Ym1SQ2TQ2UQ2Ym1Ym1
Ym1Ym1Ym1VQ2Ym1Ym1Ym1Ym1Ym1Ym1WQ2XQ2YQ2ZQ2Ym1Ym1Ym1Ym1Ym1Ym1Ym1[Q2Ym1Ym1\Q2Ym1mm1Ym1]Q2Ym1]m1^Q2
_Q2^Q2Ym1^Q2^Q2`Q2Ym1aQ2bQ2cQ2Ym1dQ2Zm1Ym1eQ2fQ2gQ2Ym1hQ2iQ2jQ2fQ2kQ2iQ2jQ2fQ2Ym1Ym1bm1Ym1]m1lQ2
Ym1Ym1Ym1Ym1Ym1bm1Zm1]m1Ym1Ym1Ym1Ym1Ym1Ym1mQ2Ym1Ym1nQ2]m1oQ2Ym1Ym1Ym1]m1PR2Ym1^n1Ym1QR2RR2Ym1Ym1
bm1Ym1Ym1Ym1Ym1Ym1SR2Ym1Ym1Ym1TR2Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1Ym1UR2Ym1bm1Ym1Ym1Ym1bm1Ym1VR2
WR2WR2Ym1XR2Ym1Ym1Ym1YR2YR2Ym1ZR2[R2\R2]R2Ym1^R2_R2`P2`R2aR2bR2Ym1cR2cR2dR2eR2fR2gR2cR2Ym1hR2Ym1
^n1Ym1Ym1Ym1Ym1Ym1Ym1bm1Ym1Ym1iR2jR2Ym1Ym1Ym1Ym1Ym1kR2lR2Ym1Ym1Ym1mR2Ym1Ym1Ym1nR2oR2PS2QS2RS2SS2
TS2US2VS2WS2XS2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2
TT2UT2VT2WT2XT2YT2ZT2ZT2[T2ZT2\T2ZT2]T2]T2^T2_T2`T2aT2bT2]T2cT2ZT2dT2ZT2eT2fT2]T2]T2]T2gT2]T2hT2
iT2jT2kT2kT2kT2lT2mT2nT2oT2kT2PU2QU2RU2nT2SU2TU2lT2UU2lT2lT2lT2VU2lT2nT2nT2WU2nT2XU2XU2nT2nT2lT2
lT2lT2lT2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2YU2YU2cU2YU2dU2eU2fU2gU2hU2iU2jU2jU2kU2lU2YU2dU2mU2YU2YU2
YU2nU2YU2YU2oU2PV2YU2QV2RV2SV2YU2TV2YU2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2dV2eV2fV2
gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2lV2TW2UW2UW2UW2UW2UW2UW2VW2WW2XW2YW2ZW2UW2UW2UW2UW2UW2UW2
UW2UW2UW2UW2UW2UW2UW2[W2UW2\W2]W2^W2^W2UW2_W2UW2UW2UW2UW2UW2UW2`W2UW2aW2UW2bW2cW2dW2eW2eW2UW2fW2
gW2hW2iW2UW2UW2UW2jW2UW2kW2UW2UW2lW2UW2mW2UW2nW2UW2UW2UW2UW2UW2UW2oW2UW2UW2UW2UW2UW2UW2UW2UW2UW2
UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2PX2QX2UW2UW2UW2UW2RX2UW2UW2SX2TX2UW2UW2UW2UW2UX2VX2WX2
UX2XX2YX2ZX2ZX2UW2[X2\X2]X2^X2_X2_X2`X2`X2`X2aX2bX2UW2cX2UW2UW2UW2UW2dX2eX2fX2UW2gX2UW2hX2UW2UX2
WX2UW2iX2iX2UW2oW2UW2UW2UW2jX2UW2UW2UX2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2UW2kX2lX2mX2lX2oW2nX2
UW2UW2UW2UW2UW2oX2PY2QY2RY2SY2TY2UY2VY2WY2UW2UW2UW2XY2YY2ZY2[Y2\Y2UW2UW2UW2UW2UW2]Y2^Y2_Y2oW2^W2
`Y2^W2aY2UW2UW2bY2^W2UW2UW2UW2UW2UW2cY2UW2UW2UW2UW2dY2eY2fY2gY2UW2UW2hY2UW2iY2UW2UW2WX2UX2UX2jY2
kY2VX2UW2WX2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2WZ2XZ2YZ2ZZ2WZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2
fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2WZ2WZ2WZ2P[2Q[2R[2S[2T[2UZ2U[2WZ2V[2W[2X[2Y[2Z[2Z[2[[2\[2Z[2Z[2][2
^[2_[2`[2a[2b[2Z[2c[2d[2Z[2e[2Z[2f[2g[2h[2i[2j[2k[2l[2Z[2Z[2Z[2m[2Z[2Z[2n[2o[2Z[2Z[2P\2Q\2Z[2R\2
S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2\\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2j\2j\2k\2l\2l\2m\2j\2
j\2n\2j\2j\2j\2o\2P]2Q]2R]2j\2j\2j\2j\2j\2j\2j\2j\2j\2S]2T]2U]2V]2V]2j\2W]2X]2Y]2j\2Z]2Z]2Z]2[]2
\]2]]2^]2\]2\]2\]2\]2\]2\]2\]2\]2\]2\]2\]2\]2\]2\]2_]2`]2\]2\]2a]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2
l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2c^2d^2c^2e^2f^2c^2g^2h^2i^2
j^2k^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2W_2W_2W_2W_2W_2X_2W_2W_2W_2W_2W_2W_2W_2Y_2W_2Z_2[_2\_2
]_2^_2__2`_2a_2b_2c_2d_2e_2f_2g_2h_2i_2j_2k_2l_2m_2n_2o_2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Z`2j_2[`2
\`2]`2^`2_`2``2a`2b`2j_2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2o`2o`2Pa2Qa2j_2Ra2j_2j_2Sa2j_2j_2Ta2
Ta2Ua2Ua2Va2Ua2Ua2Ua2Wa2Ua2Ua2Ua2Xa2Ya2Za2[a2\a2j_2]a2^a2_a2`a2aa2ba2j_2ca2da2j_2j_2j_2ea2fa2ga2
ha2ia2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2j_2j_2Wb2Xb2Yb2Yb2Yb2Zb2[b2\b2]b2^b2_b2_b2`b2ab2bb2
cb2db2eb2fb2gb2hb2eb2ib2jb2kb2kb2lb2mb2nb2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2\c2]c2^c2Zc2_c2
eb2`c2ac2bc2mb2mb2cc2_c2_c2cc2cc2ac2_c2cc2dc2ec2ac2cc2cc2cc2_c2fc2cc2cc2cc2cc2gc2Zc2cc2Zc2Zc2Zc2
Zc2Zc2hc2ic2jc2Zc2cc2Zc2Zc2Zc2cc2cc2ac2cc2cc2cc2cc2cc2Zc2Zc2Zc2Zc2Zc2kc2kc2Zc2lc2mc2nc2cc2oc2\c2
Pd2fc2Qd2Zc2cc2gc2Zc2gc2\c2\c2Zc2cc2Zc2Zc2Zc2Zc2Zc2Rd2Sd2Td2Td2Ud2Vd2Wd2Xd2Xd2Xd2Xd2Xd2Yd2Zd2[d2
\d2Xd2]d2^d2_d2`d2ad2bd2cd2dd2ed2fd2fd2gd2hd2id2fd2jd2fd2kd2Xd2Vd2ld2md2nd2nd2od2Pe2Qe2Xd2Re2Se2
Te2nd2Ue2Ve2We2Xe2Ve2Xd2Xd2Xd2Xd2Ye2Xd2Ze2fd2Xd2Xd2Xd2Xd2Xd2Xd2Xd2Xd2Xd2Ve2Ve2Xd2[e2\e2Xd2]e2^e2
]e2_e2`e2Xd2Xd2Xd2ae2be2ce2Vd2de2de2Vd2ee2fe2ge2ge2ge2ge2ge2ge2Vd2Vd2Vd2Vd2Vd2he2ie2je2ke2Vd2Vd2
Vd2Vd2Vd2Vd2Vd2Vd2le2Vd2me2Vd2Vd2Vd2ne2Vd2oe2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Pf2Vd2Vd2
Vd2Vd2Qf2Rf2Sf2Vd2Tf2Vd2Uf2Vf2Wf2Vf2Vf2Vd2Vd2Vd2Vd2Xf2Yf2Zf2[f2\f2]f2=======^f2=================
=========^f2==========================================_f2`f2af2bf2cf2df2ef2ff2gf2hf2df2if2jf2kf2
lf2mf2;;;nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2of2nf2nf2nf2Pg2Qg2Rg2nf2nf2nf2nf2nf2Sg2Tg2nf2nf2nf2nf2nf2
nf2nf2nf2nf2nf2nf2nf2Ug2Vg2Wg2nf2nf2nf2nf2nf2nf2nf2nf2Xg2nf2nf2nf2Yg2Zg2nf2nf2nf2nf2nf2nf2[g2nf2
nf2nf2\g2nf2nf2nf2nf2nf2nf2]g2nf2nf2nf2nf2^g2_g2nf2nf2nf2`g2ag2nf2nf2bg2nf2nf2nf2cg2nf2dg2nf2nf2
nf2eg2fg2gg2nf2nf2nf2hg2ig2jg2nf2nf2kg2lg2nf2nf2nf2mg2nf2ng2nf2nf2nf2og2nf2Ph2nf2Qh2nf2nf2nf2nf2
nf2Rh2nf2Sh2nf2nf2nf2nf2nf2Th2nf2Uh2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2
nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2Vh2Wh2nf2nf2Xh2nf2Yh2nf2nf2nf2Zh2nf2nf2nf2nf2nf2nf2nf2nf2nf2[h2nf2
\h2nf2nf2nf2nf2]h2nf2nf2nf2nf2nf2^h2_h2`h2nf2ah2nf2nf2nf2nf2bh2nf2ch2nf2dh2nf2eh2fh2nf2nf2nf2nf2
nf2gh2nf2nf2hh2ih2jh2nf2kh2nf2nf2nf2lh2nf2nf2nf2nf2nf2mh2nf2nh2nf2nf2nf2oh2nf2Pi2Qi2nf2nf2nf2Ri2
Si2nf2nf2nf2nf2nf2nf2nf2nf2nf2nf2Ti2nf2Ui2nf2Vi2nf2Wi2nf2Xi2Yi2Zi2nf2nf2[i2\i2]i2^i2_i2`i2ai2bi2
ci2di2ei2fi2gi2gi2hi2ii2ji2ki2li2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2Uj2Uj2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2Uj2Uj2
Uj2Uj2_j2Uj2`j2aj2bj2cj2dj2dj2ej2ej2fj2fj2fj2gj2hj2ij2jj2kj2lj2mj2nj2oj2Pk2Qk2Rk2Sk2Tk2Sk2Uk2Vk2
Wk2Xk2Yk2Sk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2Sk2Sk2hk2ik2jk2kk2lk2hk2mk2hk2nk2ok2hk2hk2
hk2hk2hk2Pl2Ql2hk2Rl2hk2hk2hk2hk2Sl2hk2hk2hk2hk2Tl2Ul2Vl2Wl2Xl2Yl2Wl2Wl2Wl2Wl2Wl2Vl2Vl2Zl2Zl2Zl2
[l2\l2Zl2Zl2]l2Zl2^l2Zl2_l2`l2Zl2Zl2[l2[l2al2[l2bl2bl2cl2bl2bl2bl2bl2dl2el2fl2fl2fl2fl2fl2fl2fl2
fl2fl2gl2fl2fl2fl2fl2hl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2il2fl2fl2fl2jl2
kl2fl2ll2fl2ml2fl2fl2fl2fl2fl2nl2ol2Pm2Qm2Rm2Sm2fl2Tm2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2Um2
fl2fl2Um2fl2fl2Vm2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2Wm2fl2fl2fl2Xm2fl2fl2fl2Ym2fl2fl2fl2fl2
fl2fl2fl2fl2fl2fl2fl2fl2fl2Zm2fl2[m2fl2fl2\m2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2]m2^m2_m2fl2fl2
fl2Um2`m2fl2fl2fl2am2bm2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2cm2dm2em2fm2gm2fl2hm2fl2fl2im2
fl2fl2fl2fl2fl2jm2fl2fl2fl2km2lm2mm2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2nm2nm2fl2om2fl2fl2
fl2fl2fl2fl2fl2fl2fl2Pn2fl2im2fl2fl2Qn2fl2fl2Rn2Sn2Tn2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2om2fl2
fl2Un2Vn2fl2fl2fl2fl2fl2Wn2Xn2Yn2Zn2[n2Xn2Xn2Xn2\n2fl2fl2fl2fl2Um2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2
fl2fl2fl2fl2fl2fm2fl2]n2^n2_n2fl2fl2Xn2fl2fl2fl2fl2fl2fl2fl2fl2fl2`n2fl2fl2fl2fl2fl2an2fl2bn2cn2
fl2dn2fl2en2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fn2fl2fl2gn2hn2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2in2fl2
fl2fl2jn2fl2kn2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2ln2fl2fl2fl2mn2fl2fl2fl2fl2fl2fl2fl2fl2fl2
fl2fl2fl2fm2fl2fm2fm2cm2nn2fm2fm2fl2on2fl2fm2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2
fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fm2fl2fl2fl2om2Po2
fl2fl2fl2fl2fl2fm2fl2fl2fl2Qo2fl2fl2Ro2fl2fl2Xm2fl2fl2fl2fl2fl2fm2fl2fl2fl2fl2fl2fl2fl2fm2fl2fl2
fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fl2fm2fl2fl2fl2fl2fm2So2To2fl2Uo2fl2Vo2Wo2Xo2fm2Yo2fm2fm2Zo2[o2fm2
fm2fm2fm2\o2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2]o2fm2fm2fm2fm2fm2fm2fm2^o2fm2fm2fm2fm2fm2_o2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2`o2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2ao2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2bo2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2co2fm2fm2do2eo2fm2fm2fm2fm2fm2fo2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2\o2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2go2fm2fm2fm2fm2fm2
fm2fm2ho2fm2fm2]o2fm2io2fm2fm2fm2fm2fm2jo2\o2fm2ko2fm2fm2fm2fm2fm2fm2lo2mo2do2fm2fm2fm2fm2fm2fm2
fm2fm2fm2no2fm2fm2fm2fm2oo2PP3fm2PP3PP3fm2fm2fm2fm2fm2fm2PP3fm2fm2fm2fm2fm2fm2fm2QP3RP3SP3TP3fm2
fm2fm2fm2UP3fm2fm2fm2on2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2VP3fm2fm2fm2fm2WP3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2XP3YP3fm2fm2fm2ZP3fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2[P3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2\P3]P3^P3fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2_P3fm2`P3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2aP3fm2fm2fm2PP3fm2UP3fm2bP3cP3fm2fm2fm2fm2fm2fm2fm2PP3fm2fm2fm2fm2
fm2fm2fm2dP3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2\o2fm2fm2fm2fm2eP3fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fP3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2bP3fm2fm2fm2fm2gP3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2hP3fm2iP3fm2jP3fm2
fm2fm2fm2kP3lP3fm2fm2fm2fm2fm2fm2fm2fm2mP3fm2nP3fm2oP3fm2fm2fm2fm2PQ3QQ3fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2ko2fm2fm2fm2fm2fm2fm2fm2fm2RQ3fm2fm2fm2fm2SQ3SQ3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2TQ3fm2fm2fm2fm2\o2fm2fm2fm2fm2UQ3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
]o2fm2fm2fm2fm2fm2fm2fm2fm2]o2fm2fm2fm2fm2fm2fm2VQ3fm2fm2fm2fm2fm2fm2TQ3TQ3WQ3fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2XQ3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2cP3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2YQ3fm2ZQ3
[Q3fm2fm2fm2fm2\Q3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2So2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2PP3fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2fm2
fm2fm2fm2fm2fm2fm2fm2fm2fm2]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3^Q3]Q3]Q3]Q3]Q3]Q3]Q3_Q3]Q3`Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3aQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3bQ3]Q3bQ3]Q3]Q3]Q3bQ3cQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3dQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3bQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3eQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3fQ3fQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3gQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3hQ3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3iQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
bQ3]Q3]Q3]Q3]Q3jQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3kQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3bQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3lQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3hQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3fQ3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3
]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3]Q3mQ3nQ3oQ3PR3PR3PR3PR3PR3PR3PR3nQ3QR3PR3PR3PR3PR3PR3PR3
PR3PR3PR3PR3PR3nQ3nQ3PR3nQ3RR3SR3TR3UR3VR3WR3PR3QR3PR3PR3PR3PR3PR3PR3XR3PR3YR3ZR3[R3\R3]R3ZR3ZR3
^R3_R3ZR3`R3ZR3ZR3aR3bR3cR3cR3ZR3dR3eR3cR3cR3fR3gR3hR3cR3iR3jR3ZR3cR3cR3kR3cR3hR3lR3ZR3mR3nR3cR3
cR3oR3aR3gR3PS3PS3QS3RS3PS3PS3SS3TS3US3PS3VS3WS3XS3PS3PS3PS3YS3PS3PS3PS3PS3PS3PS3ZS3PS3[S3PS3PS3
PS3PS3PS3PS3PS3\S3PS3PS3PS3]S3PS3PS3^S3PS3PS3]S3]S3_S3`S3PS3aS3PS3bS3PS3cS3PS3]S3PS3dS3eS3PS3PS3
PS3PS3fS3gS3hS3iS3jS3kS3PS3PS3PS3lS3PS3PS3mS3nS3oS3PS3PT3PS3PS3PS3PS3QT3PS3RT3PS3PS3PS3PS3PS3ST3
PS3TT3PS3PS3PS3UT3PS3PS3VT3PS3PS3WT3WT3XT3WT3WT3WT3WT3WT3YT3WT3WT3WT3WT3WT3WT3ZT3[T3WT3\T3WT3WT3
WT3WT3WT3WT3]T3WT3WT3WT3^T3_T3`T3aT3bT3WT3cT3WT3WT3WT3WT3WT3WT3WT3dT3eT3WT3fT3WT3WT3WT3WT3WT3WT3
gT3WT3hT3iT3WT3jT3WT3kT3lT3mT3WT3WT3nT3WT3WT3WT3WT3WT3oT3PU3WT3QU3WT3WT3RU3SU3TU3WT3WT3UU3VU3WU3
XU3YU3ZU3[U3\U3]U3^U3WT3^U3WT3_U3`U3aU3bU3cU3dU3eU3^U3fU3gU3hU3iU3iU3jU3kU3gT3WT3lU3mU3nU3oU3PV3
QV3WT3WT3RV3SV3TV3UV3VV3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WV3XV3WT3WT3YV3ZV3YV3[V3\V3\V3WT3]V3WT3WT3
^V3_V3WT3`V3WT3`V3WT3WT3WT3WT3aV3WT3bV3WT3WT3WT3cV3dV3dV3dV3dV3eV3fV3gV3hV3iV3dV3jV3kV3lV3mV3nV3
dV3oV3dV3dV3PW3dV3QW3dV3RW3dV3SW3dV3TW3dV3UW3dV3dV3VW3dV3dV3TW3WW3XW3YW3dV3ZW3dV3[W3dV3\W3dV3]W3
^W3_W3dV3`W3dV3aW3dV3VW3dV3bW3dV3cW3dV3cW3dV3cW3dV3dW3dV3eW3dV3dV3dV3dV3dV3dV3dV3dV3dV3fW3dV3gW3
hW3dV3dV3dV3iW3dV3dV3jW3dV3dV3dV3kW3dV3lW3dV3mW3dV3dV3nW3dV3dV3dV3dV3oW3dV3dV3dV3dV3dV3dV3dV3dV3
dV3PX3dV3dV3dV3dV3dV3dV3QX3dV3RX3dV3dV3dV3lW3dV3PX3dV3PX3dV3SX3dV3dV3dV3dV3dV3dV3dV3dV3dV3TX3dV3
dV3dV3dV3dV3dV3dV3UX3dV3dV3dV3VX3WX3XX3XX3XX3XX3XX3XX3YX3ZX3XX3[X3\X3]X3^X3XX3XX3XX3_X3`X3XX3aX3
YX3bX3XX3XX3XX3cX3dX3eX3XX3XX3XX3XX3fX3XX3dX3XX3YX3XX3gX3hX3dX3XX3XX3XX3XX3XX3XX3XX3XX3iX3jX3XX3
XX3XX3XX3kX3XX3XX3XX3XX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3
lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3mX3nX3lX3lX3lX3lX3lX3oX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3lX3
lX3lX3lX3PY3PY3QY3PY3PY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3aY3bY3cY3cY3dY3eY3eY3fY3gY3
hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3bZ3cZ3dZ3eZ3fZ3
gZ3hZ3hZ3hZ3iZ3jZ3kZ3lZ3mZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3`[3`[3a[3
b[3b[3c[3d[3e[3b[3f[3f[3g[3f[3h[3f[3i[3j[3k[3f[3f[3f[3f[3f[3l[3f[3f[3m[3n[3o[3P\3Q\3R\3S\3T\3U\3
V\3W\3X\3Y\3Z\3[\3\\3]\3]\3]\3^\3_\3]\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3l\3m\3n\3o\3P]3Q]3
R]3S]3T]3U]3V]3V]3W]3X]3Y]3Z]3[]3\]3\]3\]3]]3]]3^]3]]3_]3`]3a]3b]3b]3b]3c]3c]3d]3d]3e]3e]3f]3g]3
h]3f]3i]3j]3j]3k]3l]3m]3n]3o]3P^3Q^3R^3S^3S^3P^3P^3T^3T^3T^3T^3T^3U^3T^3T^3T^3T^3T^3T^3T^3V^3W^3
W^3W^3W^3W^3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3f^3g^3h^3i^3j^3k^3j^3l^3m^3m^3j^3n^3o^3P_3
Q_3R_3S_3S_3T_3U_3V_3W_3X_3Y_3Z_3Z_3Z_3[_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3\_3]_3Z_3Z_3^_3__3__3__3__3__3`_3
__3__3a_3b_3c_3d_3e_3e_3f_3g_3h_3i_3i_3i_3j_3j_3g_3k_3l_3l_3l_3l_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3
U`3U`3V`3U`3U`3W`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3X`3U`3Y`3U`3Z`3U`3[`3\`3U`3U`3]`3U`3U`3U`3U`3U`3
U`3U`3U`3U`3U`3^`3U`3U`3_`3U`3_`3U`3U`3``3U`3a`3U`3U`3U`3U`3b`3b`3U`3b`3U`3U`3U`3c`3d`3e`3f`3g`3
h`3i`3j`3k`3l`3m`3n`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3Za3[a3\a3]a3^a3_a3`a3aa3aa3ba3ba3ba3
ba3ca3da3ea3ba3fa3ga3ha3ia3ia3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3Tb3Tb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3
[b3[b3\b3]b3[b3]b3[b3[b3^b3_b3`b3_b3ab3bb3bb3bb3bb3cb3bb3db3eb3fb3gb3hb3hb3hb3ib3jb3kb3lb3kb3kb3
mb3kb3kb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3dc3dc3dc3dc3
dc3gc3gc3hc3dc3dc3dc3ic3jc3kc3lc3mc3nc3nc3nc3oc3oc3nc3nc3Pd3nc3nc3nc3Qd3Rd3nc3Sd3Sd3Sd3Sd3Td3Ud3
Vd3Wd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3bd3cd3dd3ed3ed3fd3gd3hd3hd3hd3hd3id3id3jd3id3kd3ld3md3nd3
od3Pe3Qe3Qe3Qe3Re3Se3Te3Se3Se3Se3Se3Se3Ue3Se3Se3Se3Se3Se3Se3Ve3We3Xe3Ye3Ze3[e3\e3]e3\e3^e3_e3`e3
ae3be3ce3de3ee3fe3ge3he3ie3je3ke3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3
af3af3af3af3af3af3af3af3af3bf3cf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3
Xg3Yg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3cg3dg3eg3fg3gg3hg3ig3jg3jg3ig3jg3jg3jg3jg3jg3jg3kg3lg3mg3
ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Xh3Xh3Yh3Zh3[h3\h3]h3^h3^h3^h3_h3`h3^h3^h3^h3ah3bh3ch3dh3eh3fh3
gh3hh3ih3jh3kh3lh3kh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3\i3\i3]i3^i3_i3`i3`i3ai3bi3
ci3di3ei3fi3gi3hi3ii3ji3ki3li3ki3ki3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Uj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3
_j3`j3`j3`j3aj3bj3bj3cj3dj3ej3fj3gj3fj3hj3gj3gj3gj3gj3fj3gj3ij3gj3gj3gj3gj3gj3gj3jj3kj3lj3mj3nj3
oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Wk3Xk3Yk3Zk3[k3\k3[k3]k3^k3_k3`k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3
lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3cl3dl3el3el3fl3gl3gl3
hl3il3jl3gl3kl3gl3ll3ll3ll3ml3nl3ol3ol3ol3ol3ol3ol3ol3Pm3Pm3Qm3Qm3Rm3Sm3Tm3Sm3Sm3Um3Vm3Wm3Xm3Ym3
Zm3Zm3Zm3[m3\m3]m3]m3^m3_m3_m3^m3^m3`m3^m3am3bm3cm3dm3dm3dm3em3em3em3fm3fm3gm3fm3fm3fm3fm3hm3im3
jm3km3lm3mm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Un3Vn3Wn3Wn3Wn3Xn3Xn3Yn3Zn3Zn3Zn3Zn3[n3\n3]n3^n3^n3^n3_n3`n3
`n3an3an3bn3cn3dn3dn3en3fn3fn3fn3gn3hn3hn3in3jn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3kn3
kn3ln3ln3mn3nn3on3Po3Qo3Ro3So3To3To3Uo3Vo3Wo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3_o3`o3ao3bo3co3do3do3eo3
fo3go3go3ho3io3jo3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4WP4WP4WP4XP4YP4ZP4[P4\P4\P4\P4\P4\P4]P4
\P4\P4\P4^P4_P4`P4\P4\P4\P4\P4aP4\P4bP4\P4\P4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4nP4nP4nP4oP4nP4nP4
PQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4_Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4eQ4hQ4iQ4jQ4kQ4lQ4lQ4
lQ4mQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4
kR4lR4mR4nR4oR4PS4QS4QS4QS4RS4SS4TS4US4US4VS4WS4XS4YS4ZS4[S4\S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4
gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4YT4\T4]T4^T4_T4`T4aT4bT4bT4cT4dT4
eT4dT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4[U4]U4^U4_U4`U4`U4aU4
bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4
aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4]W4^W4^W4
^W4_W4`W4aW4aW4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4RX4TX4UX4VX4WX4XX4YX4ZX4
[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4dX4eX4fX4gX4hX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4RY4SY4TY4UY4VY4WY4VY4
VY4XY4YY4ZY4[Y4\Y4]Y4^Y4^Y4_Y4`Y4`Y4aY4bY4cY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4nY4nY4mY4oY4PZ4
nY4QZ4RZ4SZ4TZ4UZ4UZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4]Z4^Z4_Z4_Z4_Z4`Z4aZ4bZ4cZ4cZ4cZ4dZ4eZ4eZ4fZ4gZ4
hZ4iZ4jZ4kZ4lZ4mZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4T[4U[4V[4W[4X[4Y[4Z[4Z[4Z[4[[4Z[4\[4][4^[4_[4`[4a[4b[4
c[4d[4e[4f[4g[4h[4i[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4Q\4R\4R\4S\4T\4U\4V\4W\4X\4Y\4X\4Z\4[\4\\4]\4^\4
[\4_\4_\4`\4`\4a\4b\4c\4d\4e\4f\4g\4h\4h\4h\4h\4i\4i\4i\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4R]4S]4T]4
U]4V]4V]4V]4W]4W]4W]4W]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4_]4`]4a]4b]4c]4d]4e]4f]4f]4f]4g]4h]4i]4j]4j]4
j]4k]4l]4m]4n]4o]4P^4P^4Q^4R^4S^4T^4T^4T^4U^4V^4W^4X^4Y^4Z^4[^4[^4[^4\^4]^4^^4_^4_^4`^4`^4`^4a^4
b^4c^4d^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4__4
`_4a_4b_4c_4d_4e_4f_4g_4h_4i_4j_4k_4l_4m_4n_4o_4P`4Q`4R`4S`4T`4U`4V`4W`4W`4W`4X`4X`4Y`4Y`4Z`4[`4
\`4]`4^`4_`4``4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4l`4m`4n`4n`4o`4Pa4Qa4Ra4Sa4Ta4Ua4Va4Wa4Xa4Ya4Za4
[a4\a4]a4^a4^a4^a4^a4^a4^a4^a4_a4_a4`a4aa4_a4ba4ca4da4ea4da4fa4ga4ha4ia4ja4ka4la4ma4na4oa4Pb4Qb4
Rb4Sb4Tb4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Ub4Vb4
Wb4Xb4Yb4Zb4Zb4[b4\b4\b4]b4\b4^b4_b4`b4ab4bb4cb4db4eb4fb4fb4gb4hb4ib4jb4ib4kb4ib4kb4lb4mb4nb4lb4
ob4Pc4Qc4Rc4Sc4Tc4Sc4Sc4Sc4Sc4Sc4Uc4Uc4Vc4Wc4Wc4Xc4Wc4Yc4Zc4Zc4[c4[c4Zc4\c4]c4^c4^c4_c4`c4`c4`c4
ac4bc4cc4cc4cc4dc4ec4fc4gc4ec4ec4ec4ec4hc4ec4ic4ec4ec4ec4ec4jc4jc4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4
Td4Ud4Ud4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4
Wd4Xd4Xd4Xd4Xd4Xd4Xd4Xd4Xd4Yd4Zd4Zd4Zd4Zd4Zd4Zd4Zd4Zd4Zd4Zd4Zd4Zd4[d4\d4[d4]d4^d4_d4`d4ad4`d4`d4
`d4`d4`d4bd4cd4`d4dd4dd4`d4`d4`d4`d4ed4`d4`d4`d4`d4ad4`d4ad4`d4`d4ad4`d4`d4`d4`d4`d4`d4fd4`d4gd4
hd4id4jd4kd4ld4id4`d4md4nd4od4Pe4od4od4Qe4Qe4od4od4od4od4od4Re4od4od4od4od4od4Se4od4od4od4od4od4
od4od4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4Ze4^e4_e4`e4ae4be4be4ce4ce4ce4ce4ce4ce4ce4ce4de4ee4fe4ge4he4
ie4je4ke4je4je4je4le4je4je4je4me4ne4oe4Pf4Qf4Rf4Pf4Sf4Tf4Tf4Uf4Vf4Wf4Xf4Yf4Yf4Yf4Yf4Zf4[f4[f4[f4
\f4]f4^f4_f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf4kf4kf4lf4mf4nf4nf4of4mf4Pg4Pg4Pg4Qg4Qg4Qg4Qg4Qg4
Qg4Rg4Rg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4[g4\g4\g4\g4\g4\g4]g4\g4^g4^g4^g4^g4^g4^g4^g4^g4^g4^g4_g4
_g4_g4_g4_g4_g4_g4_g4_g4_g4_g4_g4_g4_g4_g4_g4`g4ag4`g4`g4ag4ag4bg4ag4ag4cg4dg4dg4eg4eg4eg4fg4gg4
hg4ig4ig4ig4jg4jg4kg4jg4jg4jg4jg4lg4mg4ng4ng4og4Ph4Qh4Qh4Rh4Sh4Th4Uh4Uh4Uh4Uh4Uh4Uh4Vh4Wh4Wh4Wh4
Wh4Xh4Wh4Yh4Yh4Yh4Yh4Yh4Yh4Zh4Zh4[h4Zh4\h4]h4^h4_h4_h4_h4_h4`h4ah4bh4bh4bh4ch4dh4eh4fh4fh4fh4fh4
gh4fh4hh4ih4jh4kh4lh4mh4nh4nh4nh4oh4oh4Pi4oh4Qi4oh4Qi4oh4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4
_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4mi4Pj4Qj4Pj4Qj4Qj4Pj4Pj4Qj4Rj4Sj4Sj4Tj4Uj4Vj4
Wj4Xj4Yj4Zj4[j4[j4[j4[j4\j4]j4^j4_j4_j4_j4`j4aj4bj4cj4dj4dj4ej4fj4gj4hj4hj4hj4ij4hj4jj4kj4lj4mj4
nj4nj4oj4Pk4Qk4Rk4Rk4Rk4Rk4Rk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4bk4bk4bk4bk4bk4
bk4bk4bk4ck4dk4dk4dk4dk4dk4dk4dk4dk4dk4dk4ek4fk4ek4gk4gk4gk4gk4hk4hk4ik4jk4kk4kk4lk4lk4mk4nk4nk4
ok4ok4ok4nk4ok4ok4ok4Pl4Ql4Rl4Sl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4[l4[l4\l4]l4\l4\l4^l4_l4_l4`l4`l4al4
bl4bl4bl4bl4bl4cl4bl4cl4cl4dl4el4el4fl4gl4hl4il4il4jl4jl4jl4jl4jl4jl4jl4jl4kl4ll4ll4ll4ll4ll4ll4
ml4ml4ml4nl4ol4ol4Pm4ol4Qm4ol4ol4ol4Rm4Sm4Tm4Tm4Um4Vm4Vm4Vm4Vm4Vm4Wm4Wm4Xm4Ym4Zm4[m4\m4]m4]m4^m4
_m4`m4am4am4am4bm4am4am4am4am4am4am4am4cm4am4am4am4am4dm4em4fm4fm4gm4hm4hm4hm4hm4hm4hm4hm4im4jm4
km4lm4mm4nm4om4Pn4Pn4Qn4Rn4Sn4Tn4Un4Vn4Wn4Wn4Wn4Wn4Wn4Wn4Xn4Yn4Zn4Zn4Zn4[n4\n4]n4]n4^n4_n4`n4an4
`n4bn4cn4dn4en4en4fn4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4on4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4Zo4Zo4Zo4
[o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4lo4mo4no4oo4PP5QP5RP5SP5TP5TP5UP5VP5WP5XP5
XP5YP5ZP5ZP5ZP5ZP5ZP5[P5\P5]P5]P5^P5^P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5gP5hP5iP5hP5jP5kP5lP5lP5mP5
nP5nP5mP5nP5oP5oP5oP5PQ5QQ5oP5oP5oP5RQ5SQ5TQ5UQ5VQ5VQ5WQ5XQ5YQ5ZQ5ZQ5[Q5\Q5\Q5\Q5]Q5]Q5^Q5^Q5_Q5
_Q5`Q5_Q5aQ5bQ5bQ5bQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5nQ5nQ5oQ5oQ5PR5QR5QR5RR5RR5SR5TR5UR5
VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5`R5aR5bR5cR5dR5dR5dR5dR5eR5eR5dR5dR5dR5dR5dR5dR5fR5gR5gR5gR5gR5
hR5gR5iR5iR5gR5gR5gR5iR5iR5jR5kR5lR5mR5nR5oR5oR5PS5PS5PS5PS5oR5PS5PS5QS5PS5PS5QS5QS5QS5PS5RS5PS5
QS5QS5PS5PS5PS5PS5oR5oR5oR5oR5SS5TS5US5US5VS5VS5VS5VS5VS5VS5WS5VS5XS5VS5VS5YS5ZS5[S5\S5]S5^S5_S5
`S5`S5aS5bS5cS5cS5dS5dS5dS5dS5dS5dS5dS5dS5dS5dS5dS5dS5dS5eS5eS5eS5eS5eS5eS5eS5fS5gS5gS5gS5gS5gS5
gS5gS5hS5iS5iS5iS5iS5iS5iS5jS5jS5jS5jS5kS5lS5mS5mS5nS5nS5oS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT5YT5ZT5
ZT5[T5\T5\T5]T5^T5_T5`T5`T5`T5`T5`T5`T5aT5aT5aT5aT5bT5bT5cT5dT5eT5fT5fT5fT5fT5fT5fT5fT5gT5fT5fT5
hT5iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5SU5QU5TU5TU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5bU5cU5cU5
cU5dU5eU5eU5fU5fU5gU5hU5hU5iU5hU5jU5kU5lU5mU5mU5mU5mU5mU5nU5oU5oU5oU5PV5QV5RV5SV5TV5UV5VV5WV5WV5
XV5YV5YV5YV5YV5YV5YV5YV5YV5YV5YV5YV5ZV5[V5\V5]V5^V5_V5_V5_V5`V5`V5`V5`V5`V5`V5`V5`V5aV5bV5bV5cV5
dV5eV5fV5gV5hV5iV5jV5jV5jV5kV5lV5mV5mV5mV5mV5nV5oV5PW5PW5PW5QW5RW5RW5RW5RW5SW5TW5UW5VW5WW5XW5XW5
YW5ZW5[W5\W5]W5]W5]W5]W5]W5]W5]W5]W5]W5]W5]W5^W5_W5`W5aW5bW5bW5cW5dW5dW5dW5dW5dW5dW5dW5dW5eW5fW5
fW5gW5hW5hW5iW5iW5jW5iW5iW5iW5iW5iW5kW5lW5mW5nW5nW5nW5nW5nW5nW5nW5nW5nW5nW5oW5PX5QX5RX5SX5TX5UX5
UX5UX5UX5VX5VX5WX5XX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5kX5lX5mX5nX5nX5
oX5PY5QY5RY5RY5RY5SY5TY5UY5VY5VY5WY5VY5XY5XY5XY5XY5XY5XY5XY5XY5XY5YY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5
bY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5mY5nY5oY5PZ5QZ5RZ5SZ5SZ5TZ5TZ5UZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5[Z5
[Z5[Z5\Z5]Z5^Z5_Z5`Z5aZ5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5
X[5Y[5Y[5Y[5Y[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5d[5e[5f[5g[5h[5i[5i[5j[5k[5l[5m[5n[5o[5o[5P\5Q\5
R\5S\5T\5U\5U\5V\5W\5X\5Y\5Z\5[\5\\5\\5]\5^\5_\5`\5a\5b\5c\5d\5d\5e\5f\5f\5g\5h\5i\5j\5k\5l\5l\5
m\5n\5o\5P]5P]5P]5Q]5R]5S]5S]5S]5T]5U]5V]5W]5X]5Y]5Z]5X]5[]5\]5\]5]]5^]5_]5^]5^]5^]5^]5^]5^]5^]5
^]5`]5`]5`]5a]5a]5a]5a]5`]5`]5b]5b]5b]5c]5c]5c]5c]5c]5c]5d]5c]5d]5c]5d]5c]5e]5e]5e]5f]5g]5h]5i]5
i]5j]5k]5l]5l]5m]5n]5o]5o]5P^5Q^5R^5R^5S^5S^5S^5T^5U^5V^5V^5V^5W^5W^5X^5Y^5Z^5[^5[^5[^5\^5]^5^^5
_^5`^5a^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5b^5c^5d^5e^5e^5e^5e^5e^5f^5g^5h^5i^5j^5
j^5k^5j^5j^5l^5m^5n^5o^5o^5o^5o^5P_5Q_5R_5S_5T_5U_5U_5V_5V_5V_5V_5W_5X_5Y_5Z_5Z_5[_5\_5\_5]_5^_5
__5__5__5__5`_5a_5a_5a_5b_5b_5c_5d_5e_5f_5f_5g_5g_5g_5g_5g_5g_5g_5g_5h_5h_5h_5h_5i_5j_5j_5j_5j_5
j_5k_5l_5m_5n_5n_5n_5o_5o_5o_5o_5o_5P`5Q`5R`5S`5T`5U`5U`5U`5V`5W`5W`5X`5Y`5Z`5Z`5Z`5[`5\`5]`5^`5
^`5_`5``5a`5a`5b`5b`5b`5b`5c`5d`5e`5f`5f`5g`5h`5h`5i`5j`5k`5k`5k`5l`5m`5n`5n`5n`5o`5o`5o`5o`5Pa5
Qa5Ra5Ra5Sa5Ta5Ua5Ua5Ua5Va5Va5Va5Va5Wa5Wa5Wa5Wa5Xa5Xa5Xa5Ya5Za5Za5[a5\a5]a5^a5_a5`a5`a5aa5ba5ca5
da5da5ea5ea5ea5ea5ea5ea5fa5ga5ga5ga5ga5ha5ia5ja5ka5WnU30Y3[9G4:3?4D=]772U9_1d2;C;B6L=94KLV1[4b3:
@2[31^3g3_62=8`3916>1n5e4?OJ7D933372==`3=V3e2<Q1U1116450383[1e=R1@C7:<<?>96340812R1h1c5^1b3Y4i2W
2m11a_3V3[9G4:3?4D=]772g4]4_1d2[1IL=94KLV1[4b3:@2[31^3g3_62=8`3916>1n5e4?OJ7D9737@=0_3d3GZ2Q1F2;
11645038_1W3]:R1g1<<?>963408133Mh1h2j2^1X7]3W2m1f27TT3\:];8912=dk2n1W2IK502U2mW1\1X1c20Jb2F8RDS2
_1gX2T=a1KZ=k6\41`1MS1L21K[1k13\2CGZ3=WDAl?U2b[1c2Kd2b3Y13`Dc2[5<b=IJk12e84_2`1^[3lO4_2`1^[3lO1P
4S2Z3333e1Y2I<T5X14I[1J13W1i56Oc2X3<1G<I17m2D;P84Q86j1i2^4`6Ca4f3Z11V1c302Q9R6m1n3T6F9o1]1k5_1k=
BZ2;=M[71n31dU2H01c2g1VAP6]2^20?d6T3^`1e:d<Z2@0[51d2R>g1T990_5hR2_8e1V5a4i@S790R40c\2fI\I\8^:7=0
l2U10]@^Q2_@Mi2oQ1S4Z6750SNj8eL^U140\OV60V10Cm15009\7e1^1d5121m2T2f4m2\5i4kR16W2T4j34\6j23bP1T6d
1a1[5JS49l1>0EW7[1I<a=oE[5>lHU^1fEW6;0^1h7X1dGMZR1a@oT1fEW630Pk3fE40Pf2bj13G0Q400ZV3YP12\122639B
501g2X4`1=6T1P103`<j?G3GS5f3Y6R6a1o5n=K_1b4T4HV1R1`=W4\40V4l9e8[=1f3c2M0Gm1]:R6[1`6o21n1i6a3>5RD
i2c6h2[4T4o1SA7W1c1ZG`2j@m2G01g1^2V?^7T3j8n3fH[DK9Cm:h17h120P:`Of430of4MW20Z3[270279j5`3Dd216J`4
2Q1T1i5?R1<3`2`1m165;QHQ107b4[56Y1B9C>\4EX3i1?3j1m3313g1b2l1S1f1V314131NU;n1hDQ12o190Y1V9_Y2oV1j
5k?W6MC09[2gOc4h6k?d;a15Z5>R5RKZ:\5V3]=^5O0=n14AO]3b2<X9TOa:cB]77W3`19`2h13Z1k7;V2Q1[6Z6W8g6o<L0
5_210c29]11<Z1V2a6b114gAW>X>T>c2i1W2a1Z2j9WBYNJ01=Q250:W3d3_2i614P6T5S2j4V5cT10[1]7cR1V8[=Q1<0X1
c8@e1cV3X8P8nAn1O9E0<Z21Z51e1l3`5121ni1d2QG3?R1UKX1T<D0j1L1c<l3121lHTAn8Z5]L3P3C`U1Y5B60kR1]]301
b620of470S4dV4R7e4<0<0EW7[1In=R:d:W1[5>lH90^1h7V;f=2J3PW220de1A0b2h^1Q:[\1nIR7P8R1416Q1859:D0g2`
1[:X1`1k114^:Z4<:l2R8jn1=ZS1MB60e2nS3c3^V1m130e2o_480aU1^`1ie1U480120X;20mg4D0FP2009T1S7b6Z1121d
d1X3`<[9`3mC`G70P2hb1YBlc1Z@c;@0[1[10a@14Fdn1jg1n5Y2U395720\`460PQ2\d1kJ2b630e2R`2>00f2`1Q?14_Ao
Ni3QOj1m<YL20R2K0V8e1Ca>CXA16f7\J32FKa3a2l6_FZ2m4G\5o4[AK?20Pk390Q400Y6jQ43Y1X9X204X27C1Z2Mj5`2;
KQ3114[5>\1=^4Y2c2OOY3?U1[F[3X2k2b3Y1M>2o1B\4U46b7T2l1U2?4U196;S11611122Y2Ko3EU3X>^8LQ12i4KF1a2V
B1Qb1\8ZX1R:Y5d86c1<416Q18571:81c]2_15id1X1k:X1@1a2Uo3X2Gb1U4\7416Q1859:<1a2Uo3V@416Q1859:>1a2^e
1iCle1V@416Q1859:11A1a2Uo3W1Q4_3B0h6416Q1859:41Q1_:nU3<1Q1Q1<YW1c=[;4[1g1\[27A1a2UT2_j1?b6V3\641
6=C859:21gV221oa4C1a20dn3?T1`2U5]4l2416=C859::1`2nd1RBkn1>Y28^6X2B1a2k]1T1_6^3Y3kR2k8Z7416Q1859:
41ng3XCg641W4P\4f1<1m1Dk^1c7m1f;Em1a7Ve1P<D1a2j>d^3e1b6i2g343h24160P1859:E1a20hf1W4ST2Z2P17h50f3
Q3416Q1859:D1a2c1ha1d2]W2e1`1j71Kl5416Q1859:[41]23U12:^1A1?T30<@539:22I75051334@3=6D140411W15:2C
A015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2^42m1R3g
1S22>N3;R7`1j7`2:n34141Q1859:V2H71b2eP4FU>a1>51`2Ub39_N61`2c[2Q1I_S2d11S2<m1Q1c8`1W3Eo1n1:=X3Z5@
f4;g2`12621F0fF4P@b2`2B?d1U=U318R1R2l5KT274Z21CZ6o:o4R3C1`28]1\2P500f6mCYP1`E\?Y7S6\2^?Ao5K1a2a1
1kP1_@P<TP2f2C0l1Y1`35U11b1Q3416Q1859:31\h2e[1=1a2Uo3f1_>416Q1859:?1a2fc1c?jk1f1_>416Q1859:@1a2U
o3W1h1[60h6416Q1859:>1a2Uo3\90h6416Q1859:?1a2Uo3c3h50h6416Q1859:31Tj1]?61f2b@14lL21`F11=1a2R`1R_
2V@416Q1859:=1a2Qe1SZ2V@416Q1859:C1T2<0h[1S8]AT4de1V@416=C859:?1`20mm3W1e3`<416Q1859:J1a2i>]MU<^
5XQ2T1U3031:T2W6l2416Q18319:@D1a2Qf1h6e=[5X_1<\9\6416=C859:Z1E1[253f[1e\1`1R6`;iAe1[9j6416Q1859:
;1f2b@14k6Qf1WFTCk7^>n21Y1g1M^1>U75004a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3`4W?m:G3
122d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q10b1E253T1X1>>aBo561b2[V2^l1g<D51b2]@\b3g<A1a2Uo3Z2P17h50h
6416Q1859:?1a2Uo3Z2Q70h6416Q1859:F1a2[1_Nc4Y@c2h3oY1nIT1U2Z3`9416Q1859:=1a2Uo3T1Q?416Q1859:1121]
U4m11`2l10Q1T8>`1W3e2n1:=X3Z5l4^3`12621E00V9<j2];P3n;b2`2B1=d1U=U318R1R2l5KT21521Z21Cm:S580No4>X
2:1`2`n1dc1R3]C8o5>X241WBAgh3D1a2S[1nMRf1Z2P17Jm40h6416Q1859:A1a2Uo3Z2X1h50^5Y1416Q1859:21[`4i21
Q3MS9505a1:7:406NK4D1562714b11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313R2HP41Y1M>T1Q126P12
d2c6R3g1Q1c1E253]2>>Z6gAc21Q3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c
2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>H1`2e5b1P9HP=d4_>P1kAb3g1i3n2U1o1b1Ef6d6XNd1;B1a2Xk1lS2
[3P60Q2\3Y1416Q1859:J1a2a1V\3\AZ2@?7OQ2DQ20Q21d4416Q1859:_2?1a2Uo3Z2X1h5i6416Q1859:=1a2Uo3Q8T841
6Q1859:=1a2Uo3\9i6416Q1859:Z21a2c18Q1c8`1J\2e2n1:=JU1W1V1S4T5Y1l1`12621F0[3Jo:eGb2`2B?d1d4o1c1:a
4U318R1R2X1_5T274Z21CO[531[9:74D]5416Q1859:T3?1a2c1_m31[9j6416Q1859:Q11[254b@14KPHdC^6`D`1S4n18^
5h5_CV8U10^69416Q185918?1a2c1am3]9Kl5416Q1859:>1a2Uo3]9Kl5416Q1859:@1a2c1am3Z30P6i6416Q1859:=1a2
]h1gV2V@416Q1859:21eV2=1a2Uo3`5e:416Q1859:=1a2Uo3^4g;416Q1859:l21a2k10Q1c8`1W3e2n163=MZ2j1_3Y6Q2
`12621F0a16I1\2NOd1_4g:b7AR4f2b2`2B?d1f:^2U318R1R2l5KT2604Z21Ca6K;G:E:7F33^4:0;Nd2Z275416Q185909
@If11^4Q1S6_2`1W3e1On1:=X3Z5[8`12621F0P5j2S8X3c4o>b2`2B?d1U=U318R1R2h6T274Z21Ca8d4\2=8O^5X2h11S2
Y20Q1c8`1W3e2n1:=X3Z5[8`12621F0fF401M?E52W6X7b2`2B?d1U=U318R1R2[3\3T274Z21Cc?f1o47R12U23Q2S1@Q11
_61W2m2e2n1:U1`2]5R6U2`12621GfF4R<Fa;]Ch6l4Q12U23Q2S1@c71W2m2e2n1:U1`2]5R6U2`12621GfF4R<Fa;]Ch60
k4X12U2?e1S1@c71T22m2;14R2n1:U1`2]5R6U2`12621GfF4i:o1f5j5g@e2W6@0k4F2_23=Y1VAP6]5V322P1T3V2^`1VJ
;:n1U5_J992[4VAP6]5k3m5^`1VJa12[41Q1c8`1W3e2n1:=X3m4<21h5]2`12621F0lV1b2`2B?d1>f<6V1g118R1R2h60S
274Z21CZA`12[41Q1c8`1W3Eo1n1:=X3l1]32X8`12621F0lV1b2`2B?d1>f<S1Q218R1R2d1b4@T274Z21CZAS12U2U2S1@
c71W2m2e2n1:U1`2]5`1Z2V2U2`12621GfF4i<]5S6]CW6@0k4=2g2c1o;Q3T2P6]5`1X8^`1eI@F2_2AY1VAP6l4@`1e122
P1U13Q4^`1k5iC@^5Z2;2[4VAP6]5k3m5^`1eI@^582[4VAP6]5i9^`1VJ32kZ1TV1>23[279c>g1_Am5QU1e6f:P3]2S12@
n150095]7b3o41214n6j3]2S1Ae1V1U13\21b1j`1m1a33b:NP5bU1Z124Z25009b2g2c4g1R127Q3121h@DA[5j2^4[Ll9g
83a1n1o2Z2KD>ES8DXDd7k45X12U2?1g2@c71T22<`2;121R2n1:U1`2j2Z8:U2`12621GfF4i<[9Ck8W:k1e;92[4VAP6]5
i9^`1mDX5;2[4VAP6m4?i9^`1eI@0;2_2b417n4eAk6g1U4Pj2=2[4f>_2P6]2X1f1k3h2T3^`1VJ>2e21c1l>121R2P6]5i
9^`1VJ_12[41Q1c8`1W3Eo1n1:=X3Z52X8`12621F0lV1b2`2A0?d1>f<U318R1R2W6>1T274Z21CZA=2_28d?R;P800W5lR
1m:WR1YGa22h2c10Q1c8`1h2>CZ1;008I5N:=R2U1^2]2==:i300Q1i1J`12621F0m@kB@_16Jb2U1Z1B?d1_5T1i105c2k1
2R318R1R29^6T2721Z21CQ2e5f2i2Q4o47X12U22R2Q11@c719m1m2j1Jn1:U1`2l1`3k3\4`12621GfF4i:o1V1B3c9]Ch6
l4YL^12a1i2S4k1]1b6U3P6^2W1`156>d1KDg1U4?2TY1LCZ1j3J]1A_2G9W;[68>0K>1d2f2ZAb:8W22U24:7^10Q1@c71<
`19m2;142o1n1:=G`2l1]3`71H`12621F0fF4i<D_16Jb2`2B68d15`1R6[5U318R1`1Ah6NU174Bd121CZAl12U2K5U1Q1@
g6K1<`19m2e2n1:=G`2Z5[8`12621F0fF4R<FV3V2;f1IB?d1T7a5>U318R1R2h6T274Z21Cf<c4_2N^12h2d1Q1c8`1h2>e
2n1:=X37R5=T40g3`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAk22R2::c10Q1b7P1MB2e2>CQ2ON:;1X3Z5`71H[
142621F0n3Q1eA401]1EW;_1Q1b2`2B148d1_:e2L35n118R1R23D101n4K4I3>B74Bg11Ch7@Y1e30o3o442Ll2V42R2::c
10Q1b7P1MB2e2>61:Q2ON:;1X3Z5S71:1H`12621F0F4Q2P1O1NM`5R485i1d36401M:R<_1Q1b2X1W1B14852V14n2Y2l2h
462I35h1518E<R230683101X3\1@CK23854=74Bg11Cn1Q1H2:I8\20Y1@W1]1S2l2i457?i295d12U2W2Q1@c71<`19m2e2
n1:=G`2Z5[8`12621F0XA]54i<V3b2`2B68d1U=U318R1R2h60S274Z21CZAX12W4W1c8`1k3Q2n1:=X3m90g3`12621F0fF
4P@b2`2=4?d1U@518R1R2h6b5n1[?g12R2::^1W1c8`1h2R1Q2n1:;1X3h2T70g3`12621F0bF34P@b2`2=4?d1\>h1518E<
R2H101j5Nc4k12[?X12]4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAd12\40Q1c8`1W3
e2n1:=R2U1Z5[8`12621F0`5Q9l7b2i=b2`2B?d1U=U318R1R2l5KT23321Z21CZAo47k3a12_2l10Q1c8`1W3Oe1n1:=X3_
41H[8`12621F0Q:hKQ1b2`2B?d1U=U318R1R2h6T274Bg11CZAo4Y12W40V1c8`1k3Q2n1:=X3m90g3`12621F0fF4P@b2`2
=4?d1U@518R1R2h6b5n1[?Y12W4W1c8`1k3Q2n1:=X3h5T40g3`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?U22_2Gm
6Z7B^4a1R1081>]2m3FX8\1P2b1R1OY5a1YBa1c2X>`19=P664CGG17BF8168g2P1Y22i1^3>d1Z1343IV14032001QAo6h1
]12]4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B68d1U=U318R1R2h6T274Z21CT25P1W4f9l12R2:o1Q1c8`1W3e2n1:=
X3h2a2[8`12621F0[@S6640f;X4b2`2B68d1X5l7o2518E<R226>12e4T1T274Z21CQ5X<;2[4VAP6]5i9^`1eI@PFl:l12U
2?1c11Q1@a711<`19m2;121R2n1:=G`2Z52X8`12621F0fF4R<FV3b2`2B?d1>f<U318R1R2h6T274Z21CZAQ22U23;1c11Q
1@a711<`162m2;121R2n1:=G`2Z52R6U2`12621F0fF4a2_90FV3b2`2B?d1>f<U318R1R2h6T274Z21CZAP22U23;1_13S1
@a711<`162<`2;1210Q2n1:=G`2]5X8`12621F0fF4a2_90FV3b2`2=4?d1>f?518R1R2h61j4En1[?S12U23;i2@a7115Q2
m2;14R2n1:U1`2`;U2`12621GfF4R<FoNe;b522kZ1Q22R220V2Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0bF34`20_96@2
S3b2U1Z1B68d1f<>e1_118R1R2[2O\31R274Z21Cg;b5c12U2K[1Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0fF4a2W:V3b2
`2B?d1U=U318R1R2h6T274Z21CZA\33Y28D[270279n1k38W3Dd216J`42C=T1i50>R1@`2`1m165;CR;b7g4Q107b4[56Y1
2?9C:3\4[2b15c10>3I10MHY2J313A81501A09=i1l1S1f1I[10J4112131N`4W4\2n1T1`=[4f1Q12FX1U43Z27C0[27027
9j5X2W1A217Z216JP1_32:8=T1Q2P3A4?R1@`2MBm165;QHL407b4[56Y1B9C>\4Ed2Ci12<3N49293N001=B?15M313JL=T
2l1S1C082601;<K0BAG1411112000;<71^1^21k6_1>d2Bc1`=S27Q12=a1e33Z27C0[2330279j5`3Dd216Jo3@2C=F2:NR
1LS2F?R1@`2`1m165;QHL407P26Z2[56Y1B9C>\4Ed2Ci12<3NKW2GM313JL=T2l1S1C08<;92K089AG1411112000;<71^1
^2m6n1d2g?=e17Q12o1h33Z27C0[270279j5X2W1D9Z216J`42:8=T1Q2P3A4?R1@`2MBm165;^3S5^?Q107b4[56Y1B9C>\
4Ed2Ci12<3E84<9m3313JL=Q22l1S1C08262;<K0BY1141111210;<`17^2]3_3_1>Od1Bc1i9c2V37Q12=a1Y33Z27C0[27
0279j5`3Dd216J`42C=T1Q2LS2F?R1@`2`1m165;^3bDQ107P2a2[56Y1B9C>\4Ed2Ci1?3C1T1m3313JL=Q22l1S1C0B2;<
_1Y114111122;<`1f2m6n1Od1B];c2V37Q12=a1i2]23b2D[270279IP5`3D^1U116J`42Q1T1i54:R1@Fi1`1m165;QHQ10
7b4[56Y1B9C>\4n3i1?3j1m3313g1b2l1S1f1V314131Nh8\2n1\;X3R6Q12o1g23b2D[270279j5`3Dk1E216J4[42Q1T1X
5@3;R1@`2`1=2\165;F\1mEQ107b4[56Y1B9C>Ka14i19?D_2i1?3j1m3313g1b2l1S1f1V314131NU;n1d2e3]>Q12o1[23
Z2L[270279j5`3Dd216J`42Q1T1i5?R1@`2`1m165;^3bDQ107b4[56Y1B9C>\4n3i1?3j1m3313g1b2l1S1f1V314111122
HU;n1jBm1Q12o1k23Z2L2X270279j5a1n1Dd216J`42Q1T1^3ER1A?R1872T1X12]1m165;nFR1Q107b4[56Y1B9C>\4n3i1
?3j1m3313g1b2l1S1]18MP12T114111122H^1g261e6n1hDQ12o1k23Z2L2X270279j5a1n1Dd216J`42Q1T1^3ER1A?R187
2K8X12]1m165;QHQ107b4[56Y1B9C>\4n3i1?3j1m3313g1b2l1S1]18MP12T114111122H^1g261e6n1hDQ12o1g23Z2L2X
270279j5a1n1Dd216J`42Q1T1^3ER1A?R1872T1X12]1m165;nFR1Q107b4[56Y1B9C>\4n3i1?3j1m3313g1b2l1S1f1MX2
14111122HV461e6n1hDQ12o1f23Z2L2X270279j5a1n1Dd216J`42Q1T1^3ER1A?R1872K8X12]1m165;nFR1Q107b4[56Y1
B9C>\4n3i1?3j1m3313g1b2l1S1f1MX214111122HV4n6n1hDQ12o1\14X298c5T4f?G3j2MR2f3Y6U2^5g3W2n=K_1b4T4H
Y6_10j11MW3OLW4[5U=e8Y7?j3:]1R2DG4`<j?G3GS5f3U3S3R6a1o5n=K_1b4m4Y2hA]4S>e8J4]2AU:j4_1j8Kb6V1T@[B
U1KP;Y2X:W3X2;65K9]4iJN4`=9\1S=G3^8Y4BR2o1`4n1g9^4Z54V2W8X39\21Q;k25U1e3j8[35W2070B1Z23Ij5`2;KQ3
114j4@>V152:o2M@[1Mc2=Ae1j1H?U1[F[3T5b3W2>2o1Be3U2b10R1=j206T1j1U1=f12l1c1K0444D;205655N41141112
000U3j18@Z1EU3P4e?S10P11HLQ12_1^25X27C1Z27Ej5`2;KQ3114[5>V1C^4Y2Q3AOEQ2AQHd5k2j5>2o1Q8S1b1V2T6l1
S1Q1?44P120565Y1161112000R1^1Cj1T2EU3fCS10P11HLQ12Z15e2@Z2Mj5l2KX2C1216O[4Y2f>QH`8b3W2>R2Q8e4\6l
1e24f1_11631[3e4U3dGQ12T16V298\2=h1GBV2a6aCW>]8i5U>]4W2a1J_1@`19]5:e1l1Q3k4n7=g3cD_5=H6_210c2V2Z
1V2a6b114W^1U>c2i1W2a1J_1j9j5\<YN;6h8V2a6Ido1V2W2\2_1Qh1]17U2907f23`22c4g1]1Q314W1nHjP1S9Hb20_19
R1[1173`2:8J95Ao2^1g1S3[6R1e4b?d7D7`20e5c4g1R1:Q314Qk1l9\<k6\2`7XDb1Q6;7`20Y:^5H14jB[i1T8l18T290
7f2l2>R1Q2@S1o3]114S7^5CY1c2Bd1a3U1cAh2U3T2X8j26Q101=6S1Z1V2=8R3_10\1Nk15d1[2g50Y2Q1f3e4f8g@[3N8
_20U3S3R1f3]514S7=o2P2^1>c2Bd1a3_Mf5j2P2^2P@h5R7e4f8Y18_200X6R1f3S2Y3121S7]35j1m1c2853d1a3U1gIa2
f5j2P2^2m2a4`8DS5\2W4=e4^A[;B8_22W6i4d4H14b1`5\7c2cB\F[GDg]118J9S290l8m1g514n;W1Oi;`]1`19R1e4k7;
_1h1i2a3P2oJ=9^20k8m1Z2\314ff2S3X9oJT19X25009Y1S1n4S1m1Z2\3121R2P6]5V3Db8VOb>k53a;S8@Q1TE^401X1B
69^2i?H14K:S4U4c3@k8P6]5Y1\;j:P5d;a15e1P6a8T3`F@^3R28\5V3\>>:[2gOc4h6`Kg1Z5[2cGg3k:[2m5::P<RFc4X
<[:h9c3hg1f3;;PZ1NV2T67XQ1V?k<Z:W36;PZ1U3T6cm1b=3;V]1[a2G<`2f53U3h3P4\6\26O<^2ZV1=W2R1W;_AZ3=]1X
2=<`2P9i7\6\26O<^2PY1R1W;F<`2P9R4Of2\6\26O<^2cNi2c6NR1a5BR5_AoY1<<`2W?\:V^1W;_A7E\4T2SI<<UL6k3SZ
1nK7[12Aj3T2I=o1:9R51e1Nm2`514ni1b=`1R6f1Ie3W1Q4iA_AN1;=Z29R51b5`514ni1Rn1<=Z2\51Z:H14f[1bX1R1TC
9>b2R1]3b2<X9TOW`28>f9\8X1RO]8U2eU2<?X2W?Z114S@S:eCZ:R7e7;?X2W?Z114WJeCZ:R7e7;?X2W?Z114F`ISU1e7S
l18?X2b@14Y?fDWDM@l1907P7Y914P6T5HW12f^1[1]7f2`1R6`;n7?e3\1\7R8Z6d2?@W2X7Y914P6X7j4kY1[1]7kAnH]>
8@W2i?H14P6T5CAV2b@145=CQ8Q6]<Q6mHV1Z3o9e<W1P4:AV2b@14Cg>d\1Z3eFf1Af1?0h2@c71W2m2;145=^1n1:U1`2U
13V2d2Q1Z3S3CL2621GX9]1o;4h1W3b5FU107R3Y2[2oAV5e;3lFc4;AV2b@14Ce8Q6\DPGWK:BZA]9VV1d>Bm2n30iT1:BU
20a@14h7VV1d>Z\1:BU20a@14h7kd1\7dB1BV1Ci1907o50OFb3B\414TBT6T\1R3`19R13a13`2:8J?l9[6R1e4X5R<Z;@3
GCT20V60OFb3BO\314TBT6ZLi?fMQFh2a8@3FCT20V60OFb3B\414TBT6ZLi?WB^;_=a8k;E=CT22T6g1b3V4H14jB[i1P\1
KDh1:>k3b6d514m2T2f4m2b4S_1R7`19h5j7e3[6\JGV3DK@DS20l:d514m2T2f4m2b4IY^1Wa1[56DS2m:d514`3Eg144S1
j1A1V1]20>e2<13312D=63@140411J<5:2CB7NL1:C1I:12X1CY4^1d<SF26084;B:JO36:W62>b11f1]29K><12221AV4`1
]1Y3O:BMg2Q35<b3\3n2R1o2>^1l61\9c5Q10HQ51k2EU3j1A1V1]20>e2<13312D=63@140411J<5:2CB7NL1:C1I:12X1C
Y4^1d<SF26084N:j13AZ6>b11f1]2U1><4221AU7W5Mg2W3\7Q4o2>^1l6^9`2OP913Ef@U1BFf1If4[1In=R:l;gNX>`1R6
k7d3n7h4YI4FkAS6g\2EGe1:>U8b6Z114mg1c?`1R6`;[6V4kF6V40:=GP20c8b6Z114TB_R1X3hNb>6GP2i?H14R1HS:W2R
6[1_60Q3o6h1a3>5[ET8h2[4T4`81U::]11T2^3T6[;Z8Y3?j3V4NAHm1]:R6[1`6o21h8P45YP1[4T4SCS3fZ18HoY1=T8m
;i2QU17HIc14f1j4o2g:Y3`Da3a5f7YHW3`1g4O:`;[6_?S>Q2h13IZ8o25IZ8]9hIZ5GJb1?Q4h1X1T4`1R3VS2R5`1g5:`
3V2[2k1LCGc5PM7JR2Q4Q3V[2H^B=JR2Q4Q3o6^o1g4H_@m1a6[Q1X12JgAHKd53a:CmS3U@l2[111P8311T1>2T16F1497K
d53a:CmS3YM9Kd53a:CmS3X5PHl35Kd53l\2\48LZ2K0iU2W1aO`Q14LV30TX4<LU300iU2W1hi1Y722W1k94L]V2c2W14MZ
Z2PK[L2MbV42MRf42MZZ2k2N`1Y1031Y2?LW20l2=07334@3Y11f15d115k1P1K:]1CW1<;C304[1`4P2a3`3n6S66W9g1;i
13KC5V5>d1f1]2U1><:1k3DV3W5m3P1a29X452W4Hg1S22]13[1W3R1d=:Z1^79Nh6TE4l5U3k<m[2R1@Nh6TE30U2f3U34f
<0^R2m1_7R1]Ci1Nc1m1Q1c8`1W3e2n1:=X3U14o3@[1Z3;g2`12621F0h6\4[@Z;b2`2B?d1Z4j8U318R1R2h6T274Z21Cf
3R1FIo:o4c4CO]190_9R714KlAhd1`1G[3F5Q1O`:6Oh1b@14F;Oh11`@121FbBo`1m>8Oh1h>i114h]2\2U1P1Z1;8_263W
8U1Gh4X;R9a3aFV3Q;153[Dm7AT7R5i2Y1:1Eh:l5\2=:d2`1?P1Z1E^2Y?DfCa3PU1jKV1W<o?l5j5CP1Z1T3Bo7U1Gh4mG
RS1i13QMW<o?l5j2o2`1<P1a1l4kL2S1U1h20hg2g1R<4P1\U1e]1lG:Q1f1]74o814@ab1h5:Q1f1b7o81487ab1h5;Q1f1
0a7o81487ab1Z`2<Q1f10a@14@ab1Z3]2V1n97Q1f1b7o814Rc14R1`:jZ1]72R1`:1R1=S1Y1LX8R8]W2`1R6`;cQ1S20]3
2S1_:2S1_e2<T1k16]9\6RV2RMgCZ1\4b464T1`;\6RV28T1\9S2\6Z<Vh1oh1[61T1?U1a18]2U:S8]8h6d7k8bS2aAP5JP
3<U1^>9Z4^3[6j8_S2g3k<h>i7MU1\150:Y1U;9\314F[1R2m3]2o2V3c2Y21]T1c=eI@^5h>i7B5U1^>fLbES2NV1V1900b
3F_11k1o16b614j8X9Ub1W3`1R33`1Z1S1m65X3f5D9V1a10i5g:14j8QR28V1a1j5n9H14j8T1W1_1Bf7o9=c:e1o7ZFi=C
V1:>CCa1IEb4a2j4X7V1k4m@<Eg2X1o63a8447W1Z]2a1>c3E[EIW1[1Z[2Ca1>CU2IEXCi=h;X1m>416Q1859:[39?W1Z1A
Z4kLj7gQ1X3U2U2Q5`=i=Q=nA4W1ob2EP5Y1X1T1B6PLHo>:V;R2IiD2Z1DY3\3`1R6b3j1V1k4^7?U4U520_3S;U41T17]2
928?4<X1aU1_[1kE]5S8QFa2R8E?4=X1aU1<R[1kEa=_=a8a2h8?4A:X1Y1A`OR43][1n>3h64X1YAgo1c5:Y1f1l6@e1Q9V
HfBVV1fL5Y1c8@g:k]34Y1X1a1c^32Y1hQ49Z1l1[]1P5Z4Xf1]7a8dC3Z1m^3c@3Z1WAQS1a4[1Q19;2Je13Ma5I50046Z1
:06:406NK4D156271I1K1P1T111E:015DV1<;CJ5]20c1[17=;B?`1c190k1Y2h1;I\1[6g;BR3G3122En6_37`14EDh2T13
13107S13l16P341F89M>^13:826P12d2V3\3g18Q1g13Mc1E253F=X10=>X4_4>c;1Fl2;[1T4l7g4W=kX1gEm6QF=hJ?[1c
<b4W<h1X2\U1k6d2f1^Kc1P:cDn68\1W12V`2I^n1`433\1lBdn1:\1U150:V@14QT2So1d2\1f1MS9505a1:7:406NK42A1
56271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>;]1OP<c
2\3f=2jh1`1R6`;2]1d?2]1d?>^1Y1>d5m5P2_214YW1YDo>j4gb1<^1Y10R6m5P2_214ck1^?c;B^1Y1009g5m5P2_2121c
k1hEl1]Y1019^1Y1R>_214ak100@_1Me4T2V;Y=<2Jog1`1R6k7d3g<dH5_1RAC1m>h2`1L070B2Y23==b19Z2X10?Ea2]8\
223>^4S1m2i8b@n7Y@U4T10\129`2789:65Y1:L839e4W12;445E8:157>B11200111210;569m3?9[6=Q417c1`1M7C2R2V
1b1d2Y1U1d==`8c1U7Q]1Q6c3\5V1?44S105657>B14001112000Hh1^2c7`3@17h1`1M7C2R2H=b1d2Y1U1a2j:ET:U7aHY
@U4e9]2n2V107644K4205657Q114001112000;d4?e6=S47?`1Q1AZ4i4\Cn10V;Q7^Z1`4c8mK_8;`1V5a5aP1];WKk7d=V
29d84a1]1gW2\\12a1be36a1UY2\<Z?d@gJ1a14a1V_1X@e98b1SR1_AW78n:2lN2b1cc1@b1Q2]DWCe5g1]2[1`3nR1_E1Q
2`5]1c31b17c1c1j[4L`2Q2N6c1a]1V8hCSOW[11c13c1XEY3T1d1F198_2m4B1e2P7VD12Bg1eZ1Z1a3`1R33m1B:i:1=6A
]5o3\7d<_:2@d1FT3m4[:VD12TZ1k2Z1QFV1]9aN2[3d1^1Mg2h1Y3>I505<T1727:406NK4;8156271g11P1T111P1015DV
1<82CJ5R4?K7=^19FS2n1gLG315h6KR1\2AQ2DS1i2313o4EBC1Y1M94j1;26P12d2\5V1R3g1Q1c1E253]2>>V90Le1BY3@
c71W2m2e2n1:U1`2f=`12621GfF4i<Q3e3WHe;l41e14f1T7We1Ue22f1T74f1T7X^2iP23f1T7P_4;g1d8_Cb2fL`JYNl;\
9f3X52g1dd11g1@h1De10S8a5YY2`1R6`;b7c6j9m5U1o8:h1Z20e=`Z2m_1J18o8@h1Z20Sg2P?QG9]6j3:J18o8605h1i@
hY2_J_?2i1^h21i17i1N0a@14eV26i1N0a@14Jj1B9cS1CTd1`15R1R1b21Q18g1?X1S20a5[6V1i1R2V@P97j1YLj8im1h1
S209j1T<\1U3jCWn1l1S20Bk1A:b@14lHTAn8Z5U?`1R6g5T3a1Q1\S1:k1LU=\314QZ1n8Z5aL7k1Lb@14QZ1kZ15l1EaZ1
eV1iF4l1T1RZ1eV13l1W[1eV14l1W[1eV1mQ2Im1?5`7QF0bFj7ZES7`1R6m3b7_Cf1_>416Q1859:>m1E`7`d1SS2V@416Q
1859:P1m1:Y3@P42_31W2m2e2n1:U1`2f=`12621Gf:o;4i<d7^=k9e;PG95m1cl13a:]c15n1EgW1Rk2g<2n1]X15n1]X1W
]1V2TQ1Y1n1a2Q1c8`1W3e2n1:=R2U1Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZA3o1iT2U:5o1a<Wh1U:S3
2o1iT25P2WHfH2m22P2WH3P2``1RI5Q2hb1YB^S103Q2hb1YB2Q2hb14Q2Y]1^5YB:R2T1i6kT1Y5f<a7o3S4b65R2n7UZ1c
<d77R2n7UZ1XDo3`9U16R2Tb1a1Q;d;f:9S2d_1m4Y7hEC3_d105S2cY2b4fh101S22T2TR24T2]Z1fGc11T23T2TR2c15T2
TR2c1i4\\12T2od32T2gR25T2\2U;R3Qb14T2\2U;R32T2iU43T2lQ2J3T2`R263T2gS202T2hS23T2hS2lO4T21HmR23T21
fS22T2lQ2V1T2U2W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?;T27;k;X2]214Ya1Q>gX18T2
7;b@14[o1eT12T213T2i:_L5T2\2U;R3Va14T2]P2^1b7W1T2U20V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@51
8R1R2h6b5n1[?3T2lR2K4T2iP2a1[1f1U2:i1W1^1T7`1k3Q2n1:=X3f=`12621F0bF3401]1?P:n3b2`2=4?d1U@5180Q1R
211D107d5b5n1Z=P2h2U2::c10Q1^73P1MB2e2>CQ2n1:;1X3P59>Q71H`12621F0V>_8401CIm;_1Q1b2`2B148d1_:e2L3
T2180Q1R23D10l54F23>B74Bg11Ch7j1e30o3o442Ll2Z1U22Y3@c71W2m2e2n1:U1`2W6i4d2`12621GfF401]1E31200W:
W4LdBU7[3Y8k9^?g1U2:n10Q1c8`1W3e2n1:=X3Z5[8`12621F0jBk3401]1E8`=b2`2B68d1U=U318R1R2H1m5T274I`11C
Y?P2Z1U2T20V1c8`1k3Q2n1:=X3f=`12621F0bF3401m?b2`2=4?d1U@518R1R2h6b5n1[?Y1U2T2W1c8`1k3Q2n1:=X3f=`
12621F0bF3401m?b2`2=4?d1U@518R1R2h6b5n1[?c2U27452c10Q1S1:e4S1Z1`1h2>;14R2n1:=X3Z5[8`12621F0V6l7b
8401]1a4m9b2`2B148d15`1R6e2e2U3180Q1`1A23b52KR21154\1M1999Y9f1o5o433o1U2Z2Q1c8ANW3e2n1:=X3Q2Y2N[
8`12621F0bF3401O84?>5=4Z4S40W4b2`2B?d1U=U3180D<R29Id5T274Z21CZA^1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F
0bF340f;X4b2`2B68d1U=U318R1R2h6T274Z21CZA=U2fP2401]1K2]Y1Lb<U=Z1`1U22Q2W1@c71<`19m2CQ2n1:=G`2f=`
12621F0bF34i<V3b2`2=4?d1U@518R1R2h6l4En1[?X1U2T2W1c8`1k3Q2n1:=X3f=`12621F0bF34`1_>b2`2=4?d1U@518
R1R2h6b5n1[?_2U2<8c10Q1U3]5`1i1N>e2n1:=X3j1U39`711F`12621F0o8f=4FIHT;f1Jb2<S2B?d1_:e2:A3T2180Q13
n131i512CT2154>k11C9Q1W8f7o47_2`2U2<8c10Q1c8`1h2>e2n1:=X3Z5`711F`12621F0n3BJV4f5[74?6IHd6_4f1Jb2
<B`1B?d1a5f2V2e2:A3T218R1R2l5212CT2154>k11C9Q1n?o47_2c1U2Z2Q1c8`1W3e26g1:=>i2Z5[8`12621F0c?R740o
?b2`2B?d1U=LX218R1R2h6T274Z21CZ3i3U:U9@T1U22Y3@c71W2m2e2n1:U1`2`1U<`12621GbF34]7V4>EjKT33F0i:3f<
Q1U220X3@c71W2m2\1X1n1:U1`2n;g1`12621GbF34Q<:<`7^Ge;j<\1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0fF40P<n3
b2`2B?d1U=U318R1R2h6T274Z21CZAl1U2<A[1Q1R8@`1W3\1X1n1:=X3n2[2[8`12621F0]:X<42M??o=b2`2B1=d1U=U31
8R1R2h6[1H154Z21Ce5k2\5[3h5n1i1U22W2Q1@c71<`19m2\1X1n1:=G`2Z5c6g1`12621F0fF401]1?h:o26b2g1HB?d1U
=U318R1R2h6T274Z21CZAc1U2<m1Q1c8`1W3e2n1:=X3Z5[8`12621F0_F64g18o=b2`2B?d1U=U318R1R2[3\3T2154Z21C
a8Q7f1g75U2fP240_1\1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0bF34P@b2`2B68d1U=U318R1R2h6T274Z21CZAX1U2T20
V1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?d1U@518R1R2h6b5n1[?5U2eW1lH34^1U2:i1W1c8`1k3Q2n1:=X3f=`12
621F0fF40o?b2`2=4?d1U@518R1R21F1m5f1k3n1W2a;a1W1U2T2W1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?d1U@5
18R1R2h6b5n1[?X1U2T2W1c8`1k3Q2n1:=X3f=`12621F0_F640o?b2`2=4?d1U@518R1R2h6b5n1[?W1U2T2W1c8`1k3Q2n
1:=X3f=`12621F0bF34P@b2`2=4?d1U@518R1R2h6b5n1[?k1U227o1Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0bF34a2W:
6o2b2`2B?d1f<>U318R1R23D12j5f1=74Z21CZAi1U2Y20Q1c8`1W3e2n1:=S1T2Z5c6g1`12621F0fF4Fb15`=b2`2B?d1_
:e2;i218R1R2h6T274Z21Cm6Y1f4j2`1S502g1U2Y20Q1c8`1W3e2n1:=S1T2Z5`1Q6H`12621F0fF4Y25`=b2`2B?d1U=P1
T218R1R2b1U5T274Z21Ci63Y1f4[4Y8m1U2:;b10Q1c8`1W3e2@Z110:=Bg1MZ5c6g1`12621F0bF34\22`=b2`2B?d1k:Y2
U318R1R23D54d5T274Z21Ch7a9W5S2U2:;b10Q1c8`1W3e2@Z110:=Bg1MZ54V8`12621F0bF34\22`=b2`2B?d1b3k40b1H
e1CU318D218R2H:d5T274Z21Ch7a9W5b1U2Fb10Q1c8`1W3e2k12:=Bg1MZ5[8`12621F0bF34\22`=b2`2B?d1U=U318R1R
2h6T274Z21CZAd1U2Fb10Q1c8`1W3e23NK:=Bg1MZ5[8`12621F0fF4\22`=b2`2B?d1R2h8Y2U318R1R2h6T274Z21CZA=U
2FR@i2NW2g1SX14\22XP1e1d1U2:n10Q1c8`1W3e2n190=X3Z5[8`12621F0fF4d1Fd=b2`2B?d1U=U318R1R2H5110d5T27
4Z21CZAc1U2Y20Q1c8`1W3e2n190=X3Z5[8`12621F0j@k54V166Fd=b2`2B?d1U=U318R1R2S1W2\3T274Z21CZAk1U2:n1
0Q1c8`1W3e2n1901;3T3Z5[8`12621F0fF4d1Gc=b2`2B?\17U=U318R1R23B1102110d5T274Z21CZAk1U2:n10Q1c8`1W3
e2n1901;3T3Z5[8`12621C20fF4d1[>b2`2B?\17U=U318R1R23B1102110d5T274Z21CZAn2U2:o1Q1c8`1W3e2T1;66901
;3@`14K1Z5S7W1`12621C20`2W18HH`1a8[1Kg44]1b>b2O`1B68\17i1;R3o27d4U318R1R23@11102110f3Y1C9j174`1I
1Ce3:\9l3W5?CS3W2U2:o1Q1c8`1W3e2T1;66901;3@`14MZ5[8`12621F0Q4a1d?]14P@b2`2B68\17U=U318R1R23@1110
2110d59j174Z21CP4Y=W5W4JU2N^E`HA4c3Hc<4FV5e@XK1d3m3P7h2[3W1@T610c2BU2NZ;S:ZFl2_6`:4Fld1n:\7@T610
c2V3U2::c10Q1U3X43P1MB2e2>61:Q2n1:=Z2MP59>S7H`12621F0n3T:8d1]66401X1g14U:_1Q1b2`2B148d1_:e2L3T21
80D<R231>310X5C4F6C=721Bg11CZ5\20j11U1_2n3o47Y395\2U2:n10Q1c8`1W3e2n1:;1X3Z5[8`12621F0n3Q1^7Y37]
6640O:g1l<b2`2B68d1R1k;6I[218E<R23@310l5a14=74Z21CW4R1\2S3_2Q1l2o4a3?e2U2:n10Q1c8`1W3Oe1n1:=b1e1
Z5S71U1`12621F0W3Fj9m22d56401P>l1b2`2B141652V14X5P6k1?_2518R1R23D10P2M;V2:4FJ=74Bg11Cl1_1?:IP4W8
\1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0bF34b2]=b2`2B?d1U=U318R1R2h6T274Z21CZA6U26XU1VK4b2<U2B1`@121Q?
SP134S3T2U2Y20Q1X7Z1ANW3e2n1:=X3Q2Y2N[8Z152621F0d2QD4?@1b1b2Fc1S40W4b2`2B?d1U=U318E<R262b5KT274Z
21C9m3P7Q6o47k3b1U220P2W1@c71<`19m2CQ2n1:=G`2c:R3`12621F0fF4Q<GV3b2`2=4?d1U@518R1R2h6l4En1[?d1U2
20V2Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0fF4Q<GV3b2`2B?d1U=U3180Q1R2h6T274Z21CZA5U2fP2401Y1U2T20V1c8
`1k3Q2n1:=X3f=`12621F0bF340o?b2`2=4?d1U@518R1R2h6b5n1[?]1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0bF34a2^
=`21`2B?d1U=U318R1R2h6T274Z21CZAf1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0X6]@420R1HI5P=b2`2B?Q1B_5T1`6U
318R1R2h6T274Bg11CT>U36U2fP2420e2^1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0fF43e2V=b2`2B?d1U=U318R1R2h6T
274Z21Cb3DR=BU2[2U;i1X1m:f7P1fBd94:b1I`U1Z2Y1d2a1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0h?BAd534P@b2`2B
68d1U=U318R1R2h6T274OZ11Cj2_>d1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0o5h9BZ64P@b2`2B68d1U=U318R1R2h6T2
721Z21CW4h911U3W5n3U277182MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?
T3^4n<l84:k3G315d7\32c2DDX33131`1R3V21;:BM>V2241P12d2V3\3n23>X1Q1AP10E2531[2>>VDD1Z1U2T2W1c8`1k3
Q2n1:=X3f=`12621F0fF40o?b2`2=4?52V14U@518R1R2h6b5n1[?[1U2:i1W1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2
=4?8V14U@518R1R2Ho5b5n1[?Y1U2T2W1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?5Y14U@518R1R2h6b5n1[?X1U2T
2W1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?8[1U@518R1R2h6b5n1[?`1U2Z2Q1c8ANW3e2n1:=X3Z5[8`12621F0bF
34R1=V:0W4b2`2B?d1U=U318R1R2h6T274Z21CZA_1U2Y20Q1c8`1W3e2n1:=X3Z5[8`12621F0_F234P1b6\8b2`2B?d1U=
U318R1R2h6T274Z21CZA]1U2:7a1W1c8`1c3140Q2n1:=X3f=`12621F0j@k54P@b2`2=4?d1U@518R1R2Ho5b5n1[?V1U2T
2W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?_1U22Q2W1@c71<`19m2CQ2n1:=G`2f=`12621F
0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?LU227Q3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNH1j:a1U220P2W1@c71<`1
9m2CQ2n1:=G`2f=`12621F0fF4i<V3b2U1Z1=4?d1U@518R1R2h6l4En1[?]1U2::^1W1c8`1h2R1Q2n1:=X3f=`12621F0b
F34P@b2`2=4?d1U@518R1R2H10l5b5n1[?f1U227i1W1@c71<`19m2CQ2n1:=G`2f=`12621F0bF34i<V3b2`2=4?d1U@518
R1R23D101j5l4En1[?[1U2:i1W1c8`1k3Q2n1:=X3f=`12621F0bF340o?b2`2=4?d1U@518R1R23Do5b5n1[?c1U22W2Q1@
c71<`19m2e2n1:=G`2Z5[8`12621F0bF34i<V3b2`2B?d1U=U318R1R2h6T274Z21CZAh5d1U22W2Q1@c71<`19m2e2n1:=G
`2Z5[8`12621F0bF34a2_9GV3b2`2B?d1U=U318R1R2h6T274Z21CZAn1U22V20Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0
fF4`1?b8]1:<I\2V2;U1@IB1=d1\6h6U318R1R2[3\3T274Z21CZAf1U220P2W1@Me61<`19m2CQ2n1:=G`2f=`12621F0fF
4Q<:<V3V2;f1I=4?d1U@518R1R2[3\3l4En1[?MU22Y3@c71W2m2e2n1:U1`2f=`12621GfF4a2_9:<]5aIe;a1U220P2W1@
c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2f1I=4?d1U@518R1R2h6l4En1[?_1U2Fb10Q1c8`1W3e2k12:=Bg1MZ5[8`
12621F0fF4P@b2`2B?d1U=U318R1R2h6T274Z21CZA]1U2JY1W1c8`1k3Q2n1:=X3R67S5W2`12621F0bF34a2^=b2`2=4?d
1U@518R1R2h6g4Jn1[?W1U2T20V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?d1U2:>Z1W1c8`
1k3Q2n1:=X3f=`12621F0fF40Q1=_>b2`2=4?52V14U@518R1R2Ho5K?h1]2n1S7W8W5k1U2:n10Q1c8`1W3e2n1:=X3Z5[8
`12621F0_F640Z1d>b2`2B6852V14X5l7U318R1R23D10l5KX174Z21CR9h1^6k1U2:n10Q1c8`1W3e2n1:=X3Z5[8`12620
0F0nEG40G1[2i<b2`2B?d1U=U318R1R2H101j5T2334;=`11Cl3\;P2]1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0fF40o?b
2`2B148d1U=U318R1R2h6T274Z21CZA^1U2Z2Q1o2c5`1W3e2n1:=X3Z5[8`12621F0_F640o?b2`2B68d1U=U318R1R2h6T
274Z21CZA]1U2D_10V1n3d4`1h32Q2n1:=X3f=`12621F0fF40o?_22`2=4?W1<U@518R1R2h6b5n1[?4U2fP24b2:U2B1`@
121Y_14SY1_1U2T2W1c8`1k3Q2n1:=X3Of<`12621F0U;`;4\3c<b2`2=4?d1U@5180Q13n13F0l5b5n1Q>Y19U21dP24\3X
=Y2l1fR17U2:WP234m[1Dc1U2:o1Q1c8`1W3e2n1:=X3Z5[8`12621F0_F234[1d>b2`2B?d1U=U318R1R23D101j5T274Z2
1CZAX1U2T20V1c8`1k3Q2n1:=X3f=`12621F0bF34P@b2`2=4?d1U@518R1R2h6b5n1[?a1U22Q20V1@c71<`19m2CQ2n1:=
G`2f=`12621F0fF40h<V3b2`2=4?d1U@518R1R2h6l4En1[?]1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0bF34R1Mo=b2`2B
?d1U=U318R1R2h6T274Z21CZAX1U2T2W1c8`1k3Q2n1:=X3f=`12621F0_F234P@b2`2=4?d1U@518R1R2h6b5n1[?P1U220
X3@c71W2m2e2n1:U1`2f=`12621GbF34j;6GQ3m3@^Ge;LU220X3@c71W2m2e2n1:U1`2f=`12621GbF34i<o6oGe;8U2bP2
34V1O09\1U2Z2Q1c8`1W3e2n1:=X3Z5[8`12621F0_F64P@b2`2B68d1U=U318R1R2h6T274Z21CZA6U2bP234V194U2bP23
41V22V2RQ14V2Z?RY1aX22V2[X22V2RU2<V2<Uo3V@416Q1859:2V2]e2:V2Ab@14_Ld7oLV455V2Ab@142V2WX23V2WX2]W
22V2hU23V2`T2W12V2`T22V2_i32V2_Z26V26fh2`1R6`;c2V2LMS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ
5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>c2V2LMS9505a1:7:406NK4D156271g11P
1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>W1V2S20V1c8`1k3Q
2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?JV210X3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNe;2V2[c2
V1V2S2W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?2V2\U23V2R9\B4V2R9\B]85V2Z2U;R3kX
34V2Z2U;R32V2Z?2V2\i23V2g:d^22V2g:2V2XX22V2`a22V2ob2Q1V210>1g2@c71W2m2;121R2n1:U1`2f=`12621Gc9R=
4i<oNe;[1V2Aa10V1c8`1c3140Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?NV210>i2@c71W2m2;14R2
n1:U1`2f=`12621GfF4i<oNe;]1V2A1_10V1c8`1c31210Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?@
V20Y2U;R3WOjKBh20\3Y1EU3hQ1cG6V20Y2U;R3VS2R1V2000X3@c71W2m2e2n1:U1`2f=`12621GfF4i<U6k29CoDe;k9^?
33V20ic22V2PX23V2RU2m22V2]T39V2A1`@121Rj1X27V2A1`@121DV2Ah11S;R3>114T1R;b9e@P2DV:^3i^1\29V2Ah1U;
R3@14VY1^1V2A2^1W1c8`1h2J140Q2n1:=X3f=`12621F0c@R64]7b8b2`2=4?d1U@518R1R2h6b5n1[?6V2Ab@14VY1X1V2
S20V1c8`1k3Q2n1:=X3i6l6`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?8V2A1`@121fc13V2RU2Y52V2\Z15V2RU2l
=QBcZ15V20QU2\5Z93V2RU2\52V2UP13V2UP103V2ob2_e12V2WV32V2J4V2UU3N22V2mT2<V2<Uo3V@416Q1859:3V2iW21
6V2W3Sm30g6k:3V2[P402V2ie3BV2<eb1i>em1[4X411]7416Q1859:2V2RR43V2`X2\\12V2md33V2RU2]32V2ZU23V2RQ1
iV13V2kU2_22V2[X29V2A1`@121Q?dT15V2Z2U;R3_d12V2QH2V2_E4V2IeDeR35V2=QEUj3:;W2b>W2`1b;0`2_>hT1`8PX
15W2b>W2`1]Q23W2j@nR23W2ic2cT13W2Tc1dP12W2ic25W2i7V2ej1R?6W2Io6ll1D]>4W2fT2:g>=W2;]c2g[1V@416Q18
59:>W2;]c2bQ1T:V@416Q1859:X1W2R20V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2;T2=4?d1U@518R1R2h6b5n1[?3W2kj
1mH5W2EhY2Z9bQ17W2EhY2Z9]@177W2HeD^2_2[i1ZT16W2^E^2_2[i1bQ15W2^E^2_2[i1Z1W2R20V1c8`1k3Q2n118=X3N
g<`12621F0fF4P@b2;T2=4?d1U@518R1R2h6b5n1[?7W2^U22l3Z:W4gL3W2ic2bQ16W2QU2Q9e5W4U<Y1W2X2Q1c8`1W3e2
n1:=X3Z5[8`12621F0lV1b2;T2B?d1U=U318R1R2h6T274Z21CZA3W2VV2b=4W2E`U2b=8W2E[T2T1_8R5g@B3W2SU2e>3W2
ic2]@3W2ic2dU13W2ic2m>6W2nM0hc1P2d@5W2Pc2H^1^=5W2bLXEmQ1eo17W2@b@14^R2Vn16W2@b@14^R2<W2@1`@121Si
1Z9ZAN`Y18W2@b@14^R2n@dC3W2fX2R;4W2QU2d3R;4W2UP1cc1g@3W2QU2g>3W2ic2g@3W2^Z2Z95W2[U2R5Z9bQ14W2fT2
`3a;3W2WX2a;W1W2R2W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2;T2=4?d1U@518R1R2h6b5n1[?:W2Hj?QKPIi4X:Eb2N9W
2e[1eIT4X:X3NZMQJ6W2QZ1c1W4bIX:5W2X<WV1UBR?8W2Eb;W5Q1mOUBR?9W2Eb;W5oP1XQ1m>i1>3W2Zj1^I3W24dc24W2
4dc2bQ1P1W2002U3@c71W2m2e2n1:U1`2f=`12621GfF4i<U6k29CmAQ3e;9W2b^2b12W1X2e10]24W2ic2T4]MOW200X3@c
71W2m2e2n1:U1`2f=`12621GfF4i<U6k29C:dDe;6W2HmS2R?W4RP15W2IaT2]>W43W2ic2W47W2Y2U;R3VS2R3aR15W2Y2U
;R3VS23W2ic2\B4W2ESc2\B6W2ESc2g@a124W2ic2YB0:W2`6n6YV2n?k2]2]1Ln33W2ESc27W2ES>oT2gAAV96W2ic2n@Z1
0DP4W2=:2Me1]7505a1:7:1206E8J020011146212260171C24K1P1T111P10151BV1<;CJ5b3??F037=;0A?T3\?l1\=G31
5d7T24R12_23DDX3313l61Y1M94V2241H2212BQ2W551S1g1Z1g1Q1AQ1E2534X2>>d2W2KMS9505a1:7:406NK4D156271g
11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3_23Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>3W2ic2YB4W2m
\2k6YBP1X20>1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4i<mKQ3e;JX29o2@c71W2m2e2n1:U1`2f=`12621GfF4i<h7V
Ge;IX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNe;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4U7c5oNe;_1X20P2W1
@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?Y1X202;1g2@c71W2m2;121R2n1:U1`2f
=`12621GfF4g:;MG6j20l6jAT3e;^@l1X23;1e1Q1@c71<`19m2;121R2n1:=G`2`1i3[8`12621F0c9R=4g:Q22S3b2U1Z1
B?d1U=U318R1R2h6T274Z21CZA[2X2V20Q1@Nd61<`19m2e2n1:=G`2Z5[8`12621F0m2l=2h54^6P5A:<2S3b2U1@IB148d
1U=e1\12183A<R29Q2\4[1H74Z21CU9b42g1f1Y73LX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<o6jDT3e;^@i1X2V20Q
1@c71<`19m2e2n1:=G`2Z5[8`12621F0\>Y84i<V3b2`2B?5^1U=U318R1R2h6T274I`11CV4a92g14a1W1X23;1g2@c715\
1Dm2;121R2n1:U1`2`;U2`12621GVA_54i<Q3m3mDA_2e;b1X20P2W1@c71<`19m2CQ2n1:=G`2f=`12621F0[@Z64Q<GV3b
2U1Z1=4?d1U@518R1R2h6l4En1[?f1X2Q25Q1@c71<`19m2CQ2n1:=G`2Z5[8`12621F0fF4Q<GV3b2`2=4?d1U=o2518R1R
2h6T274Z21Cn1[?`1X20P20V1@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?^1X2Q2W
1@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?f1X202;1_1W1@c71<`19m2;1210Q2n1
:=G`2f=`12621F0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?_1X2010;1e21@c71W2m2;121W1Jn1:U1`2f=`12621GfF4S
;e1Q3m3FZ19CmAAg1Ge;^>j=R1X202;1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4g:Q2Q3mKe;d1X2W2Q1@c71<`19m2e
2n1:=G`2Z5[8`12621F0fF4Q<GV3b2U1Z1B?d1U=U318R1R2h6T274X1Q11Cl4]<LX2Y3@c71W2m2e2n1:U1`2W6^7`12621
Gc>V4k34c:U2oNe;JX2Y3@c71W2m2e2n1:U1`2f=`12621GfF4c:U2oNe;d2d1X2?g1Q1@c71<`19m2;14R2n1:=G`2Z5[8`
12621F0fF4i<V3b2`2B?d1U=U318R1R2h6T274Z21CZA`1X2W2Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0fF4i<V3b2`2B?
d1U=U318R1R2h6T274Z21CZAU2X2?2c10Q1@a711<:U19l1@094;14R2ON:=G`2Z5[8`12621F0KcE64i<V3b2`2B148d1U=
U318R1R2h6R21334Fc11Cn=[3T1X202;1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4g:Q2Q3mKe;l4a;NX20X3@c71W2m2
e2n1:U1`2f=`12621GfF4i<Q3mKe;^>2g14Q1X202;1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4i<Q3mKe;Q1X202;1g2
@c71W2m2;121R2n1:U1`2f=`12621GfF4i<a7]Ge;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<6hNe;o1X20U20Q1@c7
1<`19m2e2n1:=G`2Z5[8`12621F0l4Y<_54i<6o2b2U1Z1B391A52IU=U3183A<R2h6T274Z21C^3j;P2W1X23U3@c71W2m2
e2n1:U1`2f=`12621GfF4CS:Q2k5U39Cn?\1AAg1Ge;k9^?3NX202U3@c71W2m2e2n1:U1`2f=`12621GfF4i<Q9MoDe;^>2
LX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<Q99CoDe;LX202U3@c71W2m2e2n1:U1`2f=`12621GfF4c:U2oNe;b5MX20X
3@c71W2m2e2n1:U1`2c:R3`12621E1fF4i<o6oGe;b5a1X2W2Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0fF4i<V3b2U1Z1B
?d1U=U318R1R2h6T274Z21CZAc1X20V2Q1@BP71<`19m2e2n1:=G`2Z5[8`12621F0fF4i<V3b2U1Z1B?d1U=U318R1R2h6T
274Z21CZALX20X3@c71W2m2e2n1:U1`2f=`12621GfF4j;N6Y7^Ge;R1X20>i2@c71W2m2;14R2n1:U1`2f=`12621GfF4S;
FN6j2^4^Ge;P1X20>1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4i<6hNe;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i
<`7^Ge;P1X23;i2@c71W2m2;14R2n1:U1`2f=`12621GfF4c:U2V1a6VGe;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<
h7VGe;MX2?i2@c71W2m2;14R2n1:U1`2f=`12621GfF4i<h7VGe;P1X20>1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4U7
c5oNe;JX202U3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNe;LX23U3@c71W2m2e2n1:U1`2f=`12621GfF4c:U2[7<VGe;_1
X2Q20V1@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?U1X23;i2@a711b1Dm2;14R2n1
:U1`2f=`12621GU3`C4c:U2R3X4<VGe;3W1X202;1g2@c71W2<`2;121R2n1:U1`2f=`12621GfF4c:U22T4S5CoDZ9Z2IX2
3U3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNe;k1X23;1e1Q1@c71<>Q19l1P1;121R2n1:=G`2Z5[8`12621F0fF4g:Q2V3
b2n1AB?d1U=U318R1R2h6T274Z21CZA`1X20P2W1@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2`2=41=d1U@518R1R2
h6l4En1[?e1X2W2Q1@g6K1<`19m2e2n1:=G`2Z5[8`12621F0fF4V<B23o2b2`2B1=d1U=U318R1R2h6T274Z21CZAIX2Y3@
c71W2m2e2n1:U1`2f=`12621GfF4i<o8oEe;KX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<6j2mKe;JX20Eb2@c71W2m2e
2n1:U1`2f=`12621GfF4i<oNe;MX2=1i2@c71W2m2;14R2n1:U1`2f=`12621GfF4i<oNe;MX2?i2@c71W2m2;14R2n1:U1`
2f=`12621GfF4i<f5XIe;U1X22R2Q11@c719m1m2j1Jn1:U1`2]5I^7`12621GfF4i:o1i1l3j5]Ch6l4YLNX22T31@c71W2
m2j1Jn1:U1`2f=`12621GfF4i<f5XIf6n4YLn1X2V20Q1@c71<`19m2e2n1:=G`2Z5`7J`12621F0j5k@4P1U8b3V3n1C`2B
?d1U=U318E<R29Q2\4f1=74Z21Cn7[9o47f3m1X2?1e1Q1@c71<:U19O=>P1;1212o1n1:=G`2Z5[8`12621F0fF4c:U2V3b
2`2B?d1P:T3U318R1R2h6T274Z21CZAg1X23;1_1W1@c71<`19l1P1;1210Q2n1:=G`2f=`12621F0fF4c:U2V3b2`2=4?d1
U@518R1R2h6l4En1[?P1X202;1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4i<oNe;KX202U3@c71W2m2e2n1:U1`2f=`12
621GfF4i<h7VGe;c1X2W2Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0fF4\<<V3V2;f1IB?d1U=U318R1R2h6T274Z21CZALX
2Y3@Nd61W2m2e2n1:U1`2f=`12621GfF4_;Y1]5R2^Ge;OX23U3@c71W2m2e2n1:U1`2f=`12621GfF4CU<nI\1S1_2[2^4j
4MX20X3@c71W2m2e2n1:U1`2f=`12621GfF4c:U2Q9]C_2e;REIX2Y3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNe;RE`1X2
0P2W1@c71<`19m2CQ2n1:=G`2f=`12621F0fF40h<V3b2`2=4?d1U@518R1R2h6l4En1[?HX2Y3@c71W2m2e2n1:U1`2f=`1
2621GfF4i<oNe;P1X23;1g2@c71W2<`2;121R2n1:U1`2f=`12621GfF4i<oNe;KX2Y3@c71W2m2e2n1:U1`2f=`12621GfF
4c:U2h7VGe;>P1X2?e1S1@c71W2m2;14R2n1:U1`2]5X8`12621GfF4i<a;]Ch6l4IX2Y3@c71W2m2e2n1:U1`2f=`12621G
fF4i<6hNe;`1X2W2Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0fF4i<V3b2`2B?d1U=U318R1R2h6T274Z21CZAMX29o2@c71
W2m2e2n1:U1`2Q;d2`126217?fF4i<o6WGGe;MX2Y3@c71W2m2e2n1:U1`2f=[1426217?fF4i<o6nBP5j5j5LX23U3@c71W
2m2e2n1:U1`2U7`6`126217?fF4R<FoNe;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<o6oGe;KX20X3@c71W2m2e2n1:
U1`2f=`12621GfF4c:U26hNe;IX2Y3@c71W2m2e2n1:U1`2f=`12621GfF4i<o6oGe;JX2Y3@c71W2m2e2n1:U1`2f=`1262
1GfF4i<d=j3_=e;IX2Y3@c71W2m2e2n1:U1`2f=`12621GfF4i<h7VGe;OX20>1g2@c71W2m2;121R2n1:U1`2f=`12621Gf
F4i<oNe;MX20X3@c71W2m2e2n1:U1`2f=`12621GfF4g3h3R3U2h7VGe;a1X2W2Q1@b3P41<`19m2e2n1:=G`2Z5[8`12621
F0fF4i<V3b2`2B?d1U=U318R1R2h6T274Z21CZAJX2Y3@`3R41W2m2e2n1:U1`2f=`12621GXA]54i<oNe;JX2Y3@c71W2m2
e2n1:U1`2@\6h6`12621GfF4i<oNe;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4i<[9cEe;`1X20P2W1@c71<`19m2CQ2n
1:=G`2f=`12621F0fF4i<V3b2`2=4=1d1U@518R1R2h6l4En1[?P1X20X3@Q11U1Y51W2m2e2n1:U1`2f=`12621GoDf14C^
;Fh7VGe;a1X20P20V1@c71<`19m2CQ2n1:=G`2f=`12621F0fF4c:U2V3b2`2=4?d1U@518R1R2h6l4En1[?JX20X3@c71W2
m2e2n1:U1`2f=`12621GfF4i<XIf5e;NX202U3@c71W2m2e2n1:U1`2f=`12621GfF4i<`7`19CoDe;b1X20V2Q1@c71<`19
m2e2n1:=G`2Z5[8`12621F0bF34i<V3b2`2B?d1U=U318R1R2h6T274Z21CZAc1X20V2Q1@c71<`19m2e2n1:=G`2Z5[8`12
621F0fF4i<V3b2`2B1=d1U=U318R1R2h6T274^1K1CZAa1X206i1W1@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3b2`2=
4?d1U@518R1R2Ho5l4En1[?b1X206i1W1@c71<`19m2CQ2n1:=G`2f=`12621F0fF40h<V3b2`2=4?d1U@518R1R2Ho5l4En
1[?R1X20>1g2@c71W2m2;121R2n1:U1`2f=`12621GfF4c:U2Z5]2VGe;`1X202m1W1@c71<`19m2CQ2n1:=G`2f=`12621F
0fF4i<V3b2`2=4?d1U@518R1R2h6l4En1[?Q1X23;1g2@c71K[1m2;121R2n1:U1`2f=`12621GfF4g:Q2oNe;KX20X3@c71
W2m2e2n1:U1`2f=`12621GfF4i<[9CoDe;JX20X3@c71W2m2e2n1:U1`2f=`12621GfF4g:Q2oNe;S1X2?00g2@c71W2m2;1
21R2n1:U1`2f=`12621GfF4i<Q<W@e2_2U9^@KX20X3@c71W2m2e2n1:U1`2f1l8R3`12621GfF4i<oNe;T1X29AO]1@c71W
2m2e2n1:U1`2b=20`12621GfF4i<[1Z4XIe;`8nAU2H9MX2Y3@l1b3S21W2m2e2n1:U1`2f=`12621GfF4i<f5XI8\;h=c1X
20P20V1@c71<`19m2CQ2n1:=G`2c1o8R3`12621F0fF4i<V3_22`2=4?d1U@518R1R2h6l4En1[?NX22T31@c71W2m2j1Jn1
:U1`2f=`12621GfF4i<V1g8PEe;YLT1X210T31@c71W2m2j1Jn1:U1`2f=`12621GfF4i<i13P8PEd61n4>V5cF`1X2Q20V1
@c71<`19m2CQ2n1:=G`2f=`12621F0fF4i<V3_22`2=4?d1U@518R1R2h6l4En1[?KX2Y3@c71W2m2e2n1:U1`2f=`12621G
fF4c:V1N`7^Ge;JX27Q3@c71W2m2e2n1:U1`2f=`12621GfF4i<oNHl:b1X27o1Q1@c71<`19m2e2n1:=G`2Z5[8`12621F0
fF4i<V3b2`2B?d1U=U318R1R2Ho5T274Z21CZAOX22T31@c71W2m2j1Jn1:U1`2f=`12621GfF4d;>Ek3SKe;YLKX2Y3@c71
W2m2e2n1:U1`2f=`12621GfF4S<B2k3SKe;LX2Y3@c71W2m2e2n1:U1`2f=`12621GfF4d;>Ek3V4lFe;8Z20T3Y?lm1R7PE
oW17Z20T3Y?lm1SLoW1<Z20D_2Y?^m1=Q4QH`;_1nJ9Z20T3Y?lm1C]3QHoW18Z20T3Y?lm1Q4QHoW19Z20T3Y?Pl1k1Q4QH
oW13Z2\`2Q42Z2\`26Z20T3Y?Pj2oW11Z29Z20T3Y?lMoOQ4QHoW19Z20T3Y?lm1m1S2QHoW1:Z20T3Y?lm1CY1S2QHoW14Z
2\`2m1S23Z2\`2m1BZ20D_26R?hl1131n7`<o3P27d1AoW19Z20T3Y?jl13a1_KoW1<Z20T3Bf>Wl1B3P8PE[AcF7Z20T3Y?
`n1_KoW1:Z20T3Y?jl13a1XJV1oW15Z2_g2:\KS99Z20T3Y?Rl1]2]3QHoW1<Z20T3b8f6f9\3fQ1lAXIf6XQ19Z20E^2Y?S
63hc2oW1E[2D_26R?_^1X>1=0j4j2e50j<7[1J?_DoB`1[2D9U2Y?l1]4h?4h2El7>Z1X1c4]2`24Jb1\5]6104T3i4e57]1
T92m17KHA?4310n>Jl3f@e27[2T3Y?jl1e1_KoW1<[2T3Y?jl1Q4R4PEf6d:V3l8_:8[2D_2Y?jl1UM?_W15[2T3Y?Pj2oW1
;[2D_2Y?hl17n7iBV2`;^LR1[2198_2b8f6o>\2Q1YW1o215V5Q4`1R6;0^9d1A]9C^1f2X550V1]=n4C<[2E^2Y?[H\g1W:
]9mH0n4CE[2D_2Y?P:oJgG7?R6G\;W:^6Q52Y15V7DoB6[2E^2Y?Pj2oW18[2T3Y?oT2PE?Z?THV4[21961K2`15A1d30<@5
39:22Q1<13341B=6D140411OG021111;429P1220LP11I:12O81AY4^1V3<B1W1WM2694N:n1AZ6>:W11k115LE=U1><451A
1R41`1]1P3J<;BM]2904n3R3AH10n1^6B>T1205T9h3R55m9H>[2T3Y?fFj3^Q1=I8W2Z2kGk?SHC[2;8_263W8f6X;]V1Q;
1313[D_8^A`F7[2E^2Y?nl1QMoW1;[2T3k2d21f9hl17XGf5oW19[2T3Y?U@Q\1T5lBf5oW17[2D_2Y?Pj2`;^LR3[2GM^1d
7505a1:7:406NK4D156271IM1P1T111P1015DV1<;CJ5h39[17=^1T3WH^6G315d7DL7311]1c2D4h3313l61Y1M>V226P12
d2h3j2R3g16Jc1E253`1L>>TIh2[2GM^1d7505a1:7:406NK4D156271IM1P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7
_3a1Q1Dm3313l61Y1M>V226P12d2h3j2R3g1Q1c1E253]2>>TI?[2R2Q1Y?JP6]5k3Q\1FY3Y6]Ch6VQ1<[2D_2Y?nDg1QV1
15VLHoW18[2E^2Y?`n1k2cHoW18[2T3Y?cF2eZ1cHoW1W1[2;8_26d2\59f6nDQ3\1QEd;c21P6c51S206]1I18312U1`6m3
Af8Y7a4V@?e2B[2T3Y?PHSR1[4Z4c51c41>X1P;bDa?DU3C[2T3b8f6nDk8YLKMKP6Y:[1^;bDa?D`2D?[2T3Y?]I]R1X6h8
]19S1V<f8k;f@e26[2T3Y?Pj2QCmD8[2T3Y?nk1m4SIbD\C?[2T3Y?UX1jCj6i9Z=f8k6=n4MV>j3<[2T3Y?V\1k?]2I`3TG
mEV>j39[2T3Y?nk1l6TGmEV>j3l1[2D_263?]79U1`5X4CS5Q3\5f112BM251><cOj16b1b1<;157?Ia1;_2lCW216AU8k23
3CX4C`5S7W62J2V32P1[2T3Y?X4CU8\5f112BM8166lQ1i1[3Gc1W1c1oFU;G]:[=2JY32Z1[26m2Jg7U1Gh4X4CU8\5h1EM
816410kQ16b1C[1=MIa1;Kc1oFU;G]:S7U72V32K[2D]21k2_3l19f6_EiEU3V3]7c3;91\3i1S6A_2=d=c;[L7[2E^2Y?gR
2XGoW19[2T3b8f6mP2i1XGW6gQ17[2T3Y?bl1]MTT1j37[2T3Y?nk1C]MoW1>[2T3Y?jl1j=0d1`8C2f2e1HVW17[2T3Y?jl
1UM_M_:A[2T3Y?hF0P<iEP2d4;]1b1_4RAe1Y6eQ1:[2T3Y?dh1P2\1Q5b1XGoW17[2T3Y?gR2h9_=oW1D[2198_2Y?YV2`1
j20V3Y;6AT5a3k6=SDj38[2E^2Y?h?WZ2TT1j3B[20;h1N]1h8R3@14W1fF][1BXGk?SH?[20;h1N[4j5R3@14W1gR2XGoW1
R3[21B26F^11b7505a1:7:406NK4D156271IM1P1T111P1015DV1<;CJ5R42X17=^1T3fNG315d7_3c2Dm33131`1Y51FBM>
V226P12d2V3Aj2R3g1Q1c1E2531[2>>dE_3h2[2E1M^1d7505a1:7:406NK4D156271IM1P1T111P1015DV1<;CJ5R4[17=^
1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2h3j2R3g1Q1c1E253]2>>TI7[2T3Y?Pi1oP1gEWB6[2T3Y?nQ2QHoW1:[2T3
Y?853SF][1kGoW16[2T3Y?jX1Ua1oW16[2T3Y?e=Z\2oW1F[2D_2`:h41m;[In4T4T26W1l16\1VMT73\;g1fJ;[2E^2Y?o;
SV1Dk2VMT7oW1;[2T3`:f3Q1o;dT1o4[T1jR1T5<[2D_2c1e=n;O`Q1`[1`;R1[K6[2T3Y?Pj2c<[K8[2T3l3\;SX2Q2j?oW
16[2T3l3\;Pj2oW1A[21B_2Y?n<[5gZ1V9`1Y2h3\1S:ASQ1k69[2T3Y?kk1\1\3^1kGoW16[2T3a9g5Pj2oW16[2T3Y?jo1
UJoW17[2T3Y?jo1S2QHoW1Q1[26m2Y?V1X3f7V>4Z8W2Cg1Q1P2UES2jA]1_486Q3?73d2k5\2b5a4j9l48[2T3Y?bj1i3a3
QHoW15\2;b@14]1\2;a1W1c8`1c3140Q2n1:=X3f=`12621F0fF4g;0W4b2`2=4?d1U@518R1R2h6b5n1a3i;7\2;l;X3\11
46\2;U?\1147\2;b@14Y:d1g1\2;5_2R<G021111;42114Q12h4`2j1NEi1OF<l1l1aBdDO3I762R1510Q1X37o:`4A4]2_>
Y2[;Y=7\2;b@14X^32A\2:07Z@14Y1e9NES6iMb1U1[>QU16\2;U=\3148\2;e=l214n;cT17\2;U=?l2147\2;1`@121=\2
MjP2d<b12W1a1\20\7i2R23\2ic3]11\2Y4\207182Mo61Q2505a1:7:406NJ0200111;212260171C2P11P1T111P10151B
V1<822@J5h1?57K>0?F037=;0A?9DU2oMFG315d7\32Nd1DDX33131`15FV1f2>1FBM94V2241P12d2V3\3g18Q1g1Q1AQ1E
253c15C>>kDd2\2D1MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1
M>V226P12d2c6R3g1Q1c1E253]2>>W2\2071;Z>J0200111;212260171C2]40151V2T2ENES1?V1037=;0A?NU2lZ12c2DD
d3`1Y51FBM>V2241o6_6i2AT27\2SG`2cJcE^Z1R52\2We39\2T2\2h8R3dBP1Re1hP1:\2T2\2m2j5R3_9T9UHYI6\2`f29
CmAY23\2Zb2\Y12\2Sk36\2_Kb2md2]1^13\2ic3S28\2Q2VAP6]5Xj1VJA6\2;e=l2147\2;8\=l2146\2;l;e414:\2;7]
=l214Y:d1i69\2;8\=l214bU2^N`1\2;1_10V1c8`1c31210Q2n1:=X3f=`12621F0fF4c:X2S3P1a1`2=4?d1U@518R1R2h
6b5n1[?6\2;b@14df12\2`X43\2=e@>\26`i3d5V@416Q1859:\2<\26Uo3V@416Q1859:9\2;b@14mn1W1n306\20fh2`1R
6`;4\2We2k5j3@]2f4WT1]H1[2kD]12]4d1j9CQ1X:RC5]2fh2`1R6`;C]290j5T4g3j214hBhd1`1R3o28n7X3f5nK@]29[
10l61^9c1\4SH\X1`1R6o7`3oM=]2e10of2`1`4a1n6C<`3oM^:A]29S3^_2i5`1R3d2:c1l9R45R2[6`G^1:]28]h2`1j1W
1o2j7e3i:O]28<e1jE4Q7j?i2Y2f3f2d1L=l1c1INaE`1R6j7e3i:`:P3l4U60H<]2[2eP2dE`1R6j7e3i:\I1>f3]280;MF
\8505a1:7:406NK4D156271=Y11P1T111P1015DV1<;CJ5R4[17=^1T3hA_3]9G315d7_3c2:9o1HT131310^10j1O73R21;
:B@<2;F_126P12U20=`1e1\3n23g1Q1_138<253]2>>^1\<_3_31<;]2:e=l214aW2`1R6`;XT1X3]29;MS9505a1:7:406N
K4D156271g11P1T111P1015DV1<;CJ22i1Cd1[17=^1T2OkAi4P8G315d7Bl2c2D7e33131`1Y51FBM>V226P12d2V3\3R3B
T1Q1c1E253]2>>`4n80Z7Q2MDJ]25BRQ1BWf1`1R6`1o9Y2o6U:l>Y14163M859:_2DG]2JJ0kQ1T1nc1`1R6]7@a3jLM6U1
3d3Y11d1Z2@=]2:b@14aW2`1R3o2]1^7c2[67]2fh2`1R6`;[6lM8]298m9U^2`1R6`;7]2BX7j`2`1R6`;>]29>eQ1Wf1`1
R6`1o9Y9mJ01Q5n2]29;MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm33131`
1G;U413BBM>V226P12d2V3S2X1R3g1Q1c1E253]2>>kD17]29\h2`1g5:`;:]29Y8\1e^2`1R6`;R2UR1i1]245f10Q1c8`1
W3;14R2IT1:=X3Z5>l7`12621F0lV1b2`2B?d15`1R6[5D`218R1`1Al5K2Q274Z21CR@W1g79]2:b@14aW2`1R6`;8]24Ao
g2`1g4Z1`;6]2fh2`1R6`;V;i2]29;MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3
c2Dm33131`1Y51FBM>V226P12d2V3Q2Z1R3g1Q1c1E253]2>>9]298Y_2i8`1R6`;R<6]29\h2`1R6`;6]2fh2`1g5:`;8]2
BSh2`1R6`;R<Y4e3]29;Mi1Y7505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5b3?[17:2^1l1W1fNG315d7_3c2D7
`2T13131`1j2730Q21;:B@1:2;b1C26P12Y1Z1V3\3n23^18Q1C0NA3253F1c10>>l?n4S1D6e3]29;2Jo61Q2505a1:7:40
6NK4D156271g11P1T111P1015DV1<91CJ22<e3[17=;0A?9j2fNG315d7_3c2Dm33131`1X1i13R21;:B@<2;V226P12d2V3
Y2R1n23g1Q1c1E253Hd1>>a3=c1n91V1o31;h1J]29[10[7RId9k\1`1R33c1L:c1l9X9d7Q=F082m92;J]2n5lo1P=[2]3`
19n1A0630U1FB:S11605l9X62B]2e10kK50`3^T1lB`1R33k28W;[6V4\C?]2:7]=l214aW2`1R6\10P9Q1R<A]2f]2o:`1j
2063m1B:\10R:l528@]298kJR9_\1d7`1R3Q2B:]1[5f4T<E]2:b@14lo1j1i50_1T5M8T1R4S1W2MCE;7]2fh2`1R3o2]1R
:G]2907Z@14Y:Y20`2f`1X5[2`1`2Ad2:g2h8[6h5:]2:b@14UU2[2`1R6`;B]2907]=l214o:al1`1f2300U3]1R:>]2:n<
c314aW2`1R3o2]1R1o8[6Q4]272512MS9505a1:7:406N2G0200111;212100400171C2P11P1T111P10151BV1<82CJ5R4V
1037=;0A?JY2fNG315W7<\32c2DDX33131`1P1R1U31FBM>g1>241P12W1\1V3\3R3g1Q1AG9E2534X2>>S6g>1\47]2fh2`
1R3o2`;^7B]2BW9d5ln1b12W1n3\3`1R6Z110P9Q1Z1P1]290l;e414^:_1W3:l2R8oAoJ0^10R3d245Z18X7MCQ1[6YGY3\
2:]2gKnl1`1S2n3O`:lBjE7]2V6_b2`1R6g9h1=]29TKd1ES6gZ1P:`1R3d2:`;<]2:b@14aW2`1R6`;[6b1iH7]2fh2`1R3
d2:`;:]29\h2`1R6]1Q54k4V2<]2:e=l214aW2`1R68T1R::]2:b@14aW2`1R68W;6]2Zf2[2`1R6`;9]298]=eZ2`1R6`;R
<9]298aKal1`1R6`;R<9]29RIYo1`1R3o2`;[67]29\h2`1R6`;Q2>]2eb1Q6a?\@`1R6h2g8[6i9S8S5h7;]2fh2`1G64o2
[10A`;=]2:e=l214Y:Vc1[2d7`1R6`;9]298P81P`2`1R6`;U3]2B22J3o8505a1:7:406NK4D156271g11P1T111P1015DV
1<;CJ5R4[17=N?T3fNG315d7X2V1c2Dm33131`1Y51FBM>V226P12d2V3\3R3g1Q1c1E2533Y2>>b?1\2Mk11P4>6]2fh2`1
R6`;[6>]2IQ8jd1VGh3`1Y5B5`;[6YGo3B]29kY1Ie5P=YH0LE;1C`1R6`;\@kCV2]2710:Z>J0200111;212100400171C2
]40151V2S6V1037=;0A?NU2lZ12c2DDd3`1Y51FBM>V2241o6_6i2AT2WH7]2fh2`1g5:`;[6V2]27=Z>J0200111;212260
171C2]40151V2X4j1V1037=;0A?:i2j62nS12c2DDd3`1Y51;:BM>V2241o6_6Nj1AT2_8<]29[DQ]1b1[E`1R6n6a4i<Z2B
]253<og2`1R6`;_CV@416Q1859:I]253]AVMY5g4eO`1R6T3l1^6_CZ3_1[;416Q1859:X1]29_5e1U?Cb=e31nA[@32FKb1
e18a2h5`1GR118LZ1Q17:`;g;GX449;8h;b6E]2eMe9l2X5ZAT2W9h:c1`1h2Y3o8W28fK^1Kl92c1]20N00k4f2o2n1\@l2
;=2EQ3eMU@W5`1Y2P2g1V13R2^434?=2E7W11120011122W2g261_;7I]2:a7W3b3U214gQ2i50^10S1Y3F:BS2\1o7\9W3c
G1A]2e10dMaK\2aEi5`1R6b3m7g<j?\1<U:]1]2d100QA_9Y1P23\2b2k112X_1d2`1j2W3T7d31DWA400Y3V92285108<5>
6i4Q392MY1]2907Y7Q6n214n;E7k1^1Na1A;kLTAi5:U1\19[48d3^4O>?T1T58WFo1f5K1\16]2Qj1dN`1R6`;6]2fh2`1R
6`;jB6]2fh2`1R6`;gT16]2`9U_2`1R6`;@]25`h2`1R6`;_CV@416Q1859:7]2fh2`1g5:`;RV18]2g1nf2`1R6`;oN16]2
^5Wc2`1R6`;7]2fh2`1g5:`;\U16]2fh2`1R6`;\Y1:]2:b@14aW2`1R6`;Z8:]2:e=l214aW2`1R6`;7]2fh2`1R6`;\L06
]2fh2`1R6`;_U1G]290Y100o9c4B14V>7S5nc1`1R6`;i<UA]1g8V1C]25Rh1]P1`1R6`;_CR3Z:h2416Q1859:6]2d@QX2`
1R6`;D]245;R9c1_514[>SR1[3eC`1\1e48W;VKY<7]2Qb1dV1`1R6g2h8\4]29;E1j1A1?F]20>]2750513312@3=63@140
411W15:2CB15;BL1N1I:12X1CW1<;C3`1^1S5a3`3Bo9_26W9223084N:02FO3A9C5V5>b11f1]2U1><4221AY3D7`1]1d4B
Mg27P1h1B?R3f1e1R3g1S22>N3;l62k2S9:f30H1X3G5H@9]2oj1c4^4T@^4`1R6`;D]2Ii^1i4Q4>c8o6X1Nk=`1R6`;oEg
1n3l1j368]2S2U;R3YX2`1R6`;7]2k]2j:`1R6`;P:7]2S;b]2`1R6`;b:;]290b@14o:al1`1R6`;:]2lb2i5`1g5:`;UMa
84J]2k;b8e2C8T1W8l4`3e4`5bT1`1R6i5`1Bb3^6U3o4>d4]AZ1@]298[5d2g2R7da1h>i5`1R6b3m7]:Y2n2]2:72MS950
5a1:7:406NK4D140040271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm33131`1Y51FBM>V226P12d2V3j1a
1R3g1Q1c1E2531[2>>h1]24m1Q1c8`1h2>e2n1:=X3Z5[8`12621F0k9P>f>8b2`2B?d15`1R6[5^2F18R1`1Al5K2Q274Z2
1CU6b8a2^6h26]2fm1oJ`1R6`;?]2kHgFaB4`A1h4`1R6`;^S10H1=]2IGTg2`1R6k7d3^Q16f3?;6]2fh2`15l5`;A]25`h
2`1R6`;i9e9V@416Q1859:6]2i^1lY1`1R6`;8]2c81WKhd1`1R6`;6]2fh2`1R6O`:8]2fh2`1R6`;PIh4^87]29[^2P:`1
R6`;Z3]29;Ml2[4j1505a1:7:406NK4D156271R1133:1P1T111P1015DV1<;CJ5R4[17=^1T3YN<G315d7_3c2Dh2T13131
`15S51FBM>V226P12d2V3\3R3g1Q1c1E253]2>>^1:S2:o:b5P4=:g2]2EMS9505a1:7:406NK4D156271g11P1T111P1015
DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm33131`1Y51FBM>V226P12d2V3\3R3g1Q1c1E253]2>>;]2PV1]7W[1`1R6`;S108
jR1M]244\1dM`c1U4c1`1l1U4b3m7]:Y2=g3S<?^1?[64E`1=6BAh2]29;MS9505a1:7:406NK4D156271g11P1T111P1015
DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm33131`1Y51FBM>V226P12d2V3\3R3g1Q1c1E253]2>>>]2:b@14aW2`1G;o2[10A
`;;]2:h:i514aW2`1R6`;WHi2]2E2JS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c
2Dm33131`1Y51FBM>V226P12d2V3\3R3g1Q1c1E253]2>>A]298R10l61h9Qb1_=e6`1R6`;R<KPA7]2BSh2`1R6`;T<<]29
?Olf2`1R6`;eQ1Q3U1:6]2fh2`1_5B`;9]2^8eV1aY1`1R6`;WKn8D]24G[7c3R<Y3jAa4Y3o2[30j1]K`1R6`;mEf56]2fh
2`1R6`;c;7]29Pa2[7`1R6`;6]2ZX1[`1`1R6`;=]2:7m>\114aW2`1l55m3b7E]2:b@14P6Q4R5MK`<1nY1`1R6`;R9Z5V7
Z1S17]2fh2`1R6`3o7\96]2]`2X8`1R6`;H]25mT1bc1`1R6`;_C=IR1E\6h6416Q1859:5T1@]2PBe;R3e3dU1a>`1e23X3
`;c;m<[2m97]2XBR=Zi1`1R6`;:]2:b@14aW2`1j4W1`;6]2fh2`1R6`;[8f3]27=MS9505a1:7:406NJ0200111;2122601
71=52P11P1T111P10151BV1<82CJ22<U3?V1037=;0A?9j2fNG315d7\32c2DDX33131`1P1X41FBM>V2241P12d2V3\3R3g
1Q1AG9E253c1I>>X4]271072MX6j2505a1:7:406NJ0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES1??F
037=;0A?NAc1fNG315d7\32c2DDX331201`1Y51F89M>V2241P12d2R2S1S25R1g18Q1g1Q1AQ1E2534X2>>R5h?1m2>]298
[5d21P`2`1]4d1l8MCQ16]29\h2`1R6`;\4]27=MS2^2X1@FN3@;505a1:7:406N2G0200111;212260171C2P11P1T111P1
0151BV1<;CJ5R4?F037=;0A?h1[1TDX3i1^5D2315d7\32h1JDDU1R23131`1Y51FBM>b12@241P12[1X1V3\3g18Q1g1A?A
Q1E253]2>>^1T1_3g>1\1^2K_2]271;Z>J0200111;212260171C2]40151V2S6V1037=;0A?T3j5c7\4PI2c2DDd3`1i34K
3:1FBM>T1Q1241]3a3Y2U4i2AT2d4V2R<1V5N]2d100kK2f4nZ1Z;`1R6m3R33f3D=j@40`<2>5Ee5Q3E@3A]2Sa1ZIj:\3`
1R6`;U?j470n?1T1Fj1B]25eo1jH`1R6`;_CV8o7416Q1859:R3]2EMS9505a1:7:406M0K4D156271g11P1T111G8015DV1
65;CJ5R4[17=^1T3a7TGG315d3o3_3c2Dm33131`1Y51FBM>V226P12d2V3\3R3g1Q161Z1E2403O]1>>iEY1I]2V1ZFS1?l
1Y=?R1W:0f3?1S9l6X1j>`1<e5`;\6R5aJ7]2fh2`1R6`;PDUB7]2Jfg1TP1`1R6`;A]29hf2c1`1g5:`;m@P1c1]1T8R71\
16S3]2EJ2S9505IG:7:406NK4D156271=Y11P1T111P1015DV1<;CJ5R49Q17=DIT3U4]4RFG315d7_3=U2Dm33131`1Y51F
BM>V226P12d2V3P2[1R3g1J661Z1E253]2>>K]25_49Pk1e6X:R6c1MBT5B:`;]:Q9n5W:416Q1859:6]2h7m`2`1R6`;9]2
k^1X3_;X?h;`1R6`;C]2n3oW1R2T1Q5l4T5j8X1W@`1R6h2S4c4oF:J6]2ZP1[h1`1R6`;a1^27C5V23^2f7P7\1\22e48a@
k;S6IT2R<^3Gb2f1[3g3S1AGA[3d3m1P1411112000h5m2k6XAl2h5[2^27C5i4f7R23_11S2Q11\1\22e48T13_5h1=`1l2
g?lGGb2X35W1;K[1>3?181S1A5?16092X3b5E:6111210Y2X35\16Y1IU1V4DU1oBl4KQ1^27C5i4o8]2b:T:=cX1R:5X2P3
]1e78E>IDH7611122SQ1d22Y2^27C5i4o80H3_11d4\223\==cX1Q:0223L62293746_1:6>D32J??f62JFS12E251411112
000A6i422c1Y1k6BBoB`1\1^27CS4a?R:Xg1f1G]2^11P1>8CS1?1N092c8X18610b5l2f5F3i2g=25034G127^2Q1oZ3112
2N^27C5Pa1PMi6X3`1T1[1R118]2l:1122m>Dm3R<2T174Z3Eb1^27Ic>3a1j;8T13X7=b;PMR:5W128K[1>C181=EA5?992
a9C1122AS52c1Y1V6DB]DEO^27nLla1i6f1Il2M1_18Q1U11;Ci7W2@62cO25034G12X1^2N00k4f2o2[Bl2;=2EQ3RH]@dE
^434?=H7W1140011122W2g261_;7Y1^2N00k4f2o2n1\@l2;@g3RH]@Z5S;U5^434?=H7W1140011122W2g261_;7`1^2M1X
2Mj5a1X516[5Y2T4k3e16h4kFU1[>>e2aBl1a234MH7W11611122W2Mi161b2U3dGQ12W1^2M1X2Mj5a1X516[5Y2P8e1o4k
FU1[>>e2aBl1e24f1_11611122U3e4U3dGQ12Y1^2O0k42c5n1l5a5W6b1;=2k2K^2l2fBV39j16c8a7`4^1Z8n1^4H=P1b1
62W2g261W4U1^2O0k42c5n1fAb1;@k2K^2l2JkA`3Q2c8a7`4^12W82k1W5=c262o461W4U1J^2O0k4f5XE;X4MeJQ2UF20U
:^4H=P1b162W2g261M^2O0k4f5g5`?;X4MX5kA`3WH20R1R9^4H=22]262o461<^2\h2[92a75Ka162V51\4_2CE21g12761
?T30<@5029:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W922394N:0S1E3A9C5V5>b
11f1Z22U1><4513=l1\1D5P3b1]1W1=@Mg27P1U2E^4224e1R3g1S22>N355Z6d<:i8HU5_2Y12i111661?T30<=2539:22C
575051334@3=324?140411W15:01311162A015L1LP11I:128F8CH237<;C3CL^1U421D02a3CBY2U8:a46W92694A<:0i13
A9C5V5>b11f1]2U1><451AY3D5P3Y18]1U1139@M1e27P1d1O6^4224e1[2Fg1S22>N3018oB:i8Hg4_2Y121g1A1?T30<@5
317:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1V41Ja3`3a1Z125;c6P1h12683R1g72694N:0i1
3A9C5B_43>b11f1]28F5><035130<8P3D5P3P3W1NMg27P1k2^42m1R3g1S22>N355b9S2i6>:T2d6H[4_2Y12i1A1?T30<@
5317:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CK37<;C3`1^1U421Ha3`3l2_6HP1k16_1`3V42694N:0i13A
9C5B_43>b11f1]2O5><0351A8P3D5P3P3W1NMg27P1n1L_6R3g1S22>N3;oB:i8Hl3_2Y12i1A1?T30<@539:22I75051334
@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1
NMg27P1k2^42m1R3g1S22>N355oB:i8Hj3_2Y12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8
CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2^4P2R3g1S22>N3;oB:i8Hn3
_2Y12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1V41Ja3`3R=6W92694N:0i13
A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2^42m1R3g1S22>N355oB:i8Hi3_2Y12i1A1?T30<@539:22I75051334
@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1
NMg27P1k2_6R3g1S22>N3;oB:i8HV4_2Y121g1:61?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW
1<;C3`1^1S5a3`3[6f66W922394J3360S14@3A9C5V5>b11f1]2U1><45130<Y3@35P3P3W1NMg27P1k2^42m1R3g1S22>N3
;oB:i8Hd4_2Y12i111661?T30<=2539:22C575051334@3=64?140411W15:2CA015NLP11I:12O8CK;<;C3`1^1U421D02a
3V1Y2R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5S1l1Y18BJU11==2M1e27P1k2;R42m1^2Cg1S22>N3018oB:i8H
n3_2Y121g1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i1
3A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1]1]1^42m1R3g1S22>N3;oB:a7W1HW4_2Y101i13=1?T30<@539:22I75
051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1U421D3a3V1Y2R=6W92694N:0i13A9C5V5>b11f1]2U1><45
1AY3D5P3P3U11NMg27P1k2^42m1R3g1S22>N3018`B>:a7W1Hj5_2Y1011g111661?T30<=2539:22C575051334@3=324?1
40411P1657201311162A015?<1LP11I:12O8CH><;C3C2I^1U421D02a3CBY2`3d4:V4:6W92694N:0i13A9C5V585b11T1A
]2CA><451AY3D5=El19O8BJU1139=2M1DP27P1d1O6;k1I\12m1[22;24g1S22>N3018Z6Df1X::_2Y6Ho3_2CE011g1A1?T
30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0Z1>3A9C5V5>b11f1
]2U1><451AY3D5P3P3W1NMg27P1k2^42m1R3g1S22>N3;oB:i8HS4_2CE01i1A1?T30<@539:22I75051334@3=6D140411W
15:2CA015NLP11I:12O8CW1<;C3`1^1U421Ha3V1Y2R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1
k2^42m1R3g1S22>N3018oB:i8Hl3_2Y12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C
3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2^42m1R3g1S22>N3;o6o;:i8Ho3_2Y
12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1U421Ha3`3R=6W92694N:0i13A9
C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2_6R3g1S22>N3018o6o;:i8HR4_22V121g1:61?T30<@539:22I7505133
4@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W
1=@Mg27P1]1]1^45j1R3g1S22>N3;Z6^3U9:i8HY4_2Y12i13661?T30<=2539:22C575051334@3=64?140411W15:2CA01
5NLP11I:12O8CW1<;C3`1^1U421Ha3`3R=6W92694N:0i13A9C5V5>b11f1]2CA><451AY3D5P3P3W139@Mg27P1k2^42m1R
3g1S22>N3018Z6d<:i8HW4_23U12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1
U421Ha3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2_6R3g1S22>N3;R7l;:n3416Q1859:V2
Hm3_2Y12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i1
3A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2^42BZ1R3g1S22>N355oB:i8Hj3_2Y12i1A1?T30<@539:22I750513
34@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3
W1NMg27P1k2_6R3g1S22>N3;oB:^7Z1Hn3_2Y12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8
CW1<;C3`1^1U421Ha3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2_6R3g1S22>N3018oB:i8
Hm3_2Y12i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0i1
3A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1]1]1^422j1R3g1S22>N3;oB:i8HP4_2Y12i1A1?T30<@539:22I75051
334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1U421Ha3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5
P3P3W1NMg27P1]1]1^422j1R3g1S22>N3;oB:i8HP4_2CE01i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NL
P11I:12O8CW1<;C3`1^1V41Ja3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2^42BZ1R3g1S2
2>N3;oB:i8H3_2U]3fU14_2aQ121\3_25=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1
037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2b4P2R3g1Q1A10NE253]2>>]2_2Y10_2?T30l2=07334@3Y11f
15d115k1P1K:]1CW1<;C3V71Ja3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3X4Nm3P1k2b9g1S22]135UC:i8Y2_2Y10_
2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]
13[C:i8<_23Uo3V@416Q1859:^2_2Y1031Y2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V
5>d1f1]2U1><:1k3DV3W5m3P1k2X452P5g1S22]13[C:i81_2b1`2n10Q1X7Z1`1W3e2n1:=X3Z5[8`12621F0_F\@b2`2B?
d1U=U318E<R23D1012g5T274Z21CZAn1`2n10Q1c8`1W3e2n1:=X3Z5[8`12621F0FS=^6U2\@b2`2B?d1U=U318R1U1L3D1
012d2V2K2Q274I`11Cl3j3b9V7>_11]1`2i1W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R211D10l5[3V2
n1W2S=b1`2o1Q1_6S2`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=b2B18R1R23B11041e5T274Z21CX6Q;h3`2:0c1Q1c
8AN^29>e2@C>71072=B1A1Q1<@[3E41Q14[1b5W1`12621F0P5P2g9oBP2Q1P1a1`2B68d1>073?IF17;1c1FU280041Z1HA
S1CL1140n118D000183=BMH1021b4T1N3Q174[1N1Ci3m3b9W5g1S2`2;c1Q1c8AN^2He2T1>710:=BC1Q1MQ4X1[8`12621
F0lV1b2`2B68d1[1Y2U7e1CLX218D01183n13Do5T274[1N1Cg7b9@`2i<[3U6S\1g?kJ10f?n2b8W4]2Bo3a1`27a1W1c8`
1c3140Q2n1:=X3f=`12621F0fF4g;0W4b2`2=4?d1U@518E<R23D10l5b5n1[?8`2UR2kZ115110W1`2i1W1c8`1k3Q2n1:=
X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2Ho5b5n1[?Z1`2i10V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518
R1R23D1m5b5n1[?]1`2i1W1c8`1k3Q2n1:=X3[<0Y1`12621F0fF40o?b2`2=4?d1U@518R1R2H1m5b5n1[?h40`1`2>`1Q1
c8`1W3e2n1:=X3Z5[8`12621F0_F65o?b2`2B68d1U=U318R1R22Ej54T274Z21CZAY1`2i10V1c8`1k3Q2n1:=X3f=`1262
1F0fF4P@b2`2=4?d1U@518R1R2Ho5b5n1i=a1X1`2i1W1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?d1U@518R1R2Ho5
b5n1[?[1`2o1Q1c8`1W3e2n1:=X3Z5b4h3`12621F0_F\@b2`2B?d1U=U318R1R2Ho5T274Z21CZA[1`2n10Q1c8`1W3e2n1
:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2F1o5T274Z21CZA3`2Q]31Z1`2n10Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1
b2`2B?d1U=U318R1R2Ho5T274Z21CZA4`2a9aS3kA]1`2m11Q1c8`1W3e2n1:=X3Z52X8`12621F0lV1b2`2B?d1>f<U318R
1R2H^5@T274Z21CZA]1`2n10Q1X7Z1`1W3e2n1:=X3Z5[8`12621F0_F\@b2`2B?d1U=U318R1R2Ho5T2334Z21CZAZ1`2o1
Q1c8`1W3e2n1:=X3Z5[8`12621F0lFo?b2`2B?d1U=U318R1R2Ho5T274Z21CZAX1`2i10V1c8`1k3Q2n1:=X3f=`12621F0
fF4P@b2`2=4?d1U@518R1R2Ho5b5n1[?i1a2Hj9[6@l4I]4<]3Cm3Ab5Y@g5e>61Y3E27JI45X1i6j8m2i1816261Q>K^1G0
5g3Q8LAj1R7=731121f1a2Hj9On1Do1h2Q9]3C_4_4Z1^T1061Y3E27JT1g4n1T=f12816250000V:m3i2;Y:f1EA2j8=731
41Q1a2Hj:]222o1X?C_4ZZ161o32R1gFD25000o@;b9F=X1W1c954o1a24CP6G?k1X84^55k2`5h:mD2j4@a5R5AMR1D9c=?
1?^5f2M625000f2d4_1Y1Y1`1S40Fe2b2h45d1>[3:K]1R416;1?Na24CPD9SEVZ1P2_Ab31625000[7l1l4n20\3b8_4c2R
4141La24Cl:d1Ka2d8^T1e]11961?l?Y1\3`9V4f4=731121Na24C<]9c4U:YW1EV18Db;^L95000?d@_<Oc931121I3a2n[
36o1b28>U4d47R61@m6e3]5HV20P53V4Y4\1Y1l1B4?R1Z1R21S3X581Q17@71A>>o1:8^7h178?l<1^3d<P2g1B\5e5h1j8
1c5g2<b250_1X6h814_AiR1o?Tj16b2gOR3SR1PZ2>?b2Xe1W9\6o5_4Q7B[LEaDX6>^37Cb2885o6U8M]<i4g;dE0j9_6Q>
i4h1o9bA?b283`?g1h<\5je1Z8[>S6\2k<T3o51b26b2A`KSi2S9]A4b283`?5b283`?gV32b2<6b2`CdD]6]:PZ13b2\FkS
39b2GbBf5X7S;PGUd1YB7b2RAUb3\30[;V38b2m?SC0a\1j`11lAFb2A5XCV29j9k2oFg5lH[1j1m25^19[1`Am1_CW4Ob2A
5U<AT2]1^1^1`2^7f8j19h<e3;HTIW6i2g3X1c51k1T8lGa1e2d77b2G\Z2Xh1]:=f35b2GeR4R;Z32b2A3b2AbZ2;b2A5jC
^23PS20V4IfY1Bb2AJUb1T7jGZ1Y6V4Aj>9U4d7^3R7`1k2Hb2AQ2c@T3>fLZ5\6c7XCe70AD<hGS2R7?P1k2g2G2b2Wc4<b
2`109VAP6]5Xj1eI@dFY;X1b2m1Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZA:b2hX1P<
e9Qg1\2W9S1Q4Z;5b2gf1Z1o2bX22b2eS43b2ld1h^22b2cS42b2_Q22b2iS43b2PHSH3b2gZ1_51b2Ab20jg1R6`3fm1b70
b8416Q1859:3b2ab20^3b22=1KS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T
3_MV1G315d73X32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>P:U=e2b2@00KS9505a1:7:406NK4D156271g
11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>3b2BiS3\3b22=
1KS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61
Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>d4h54b2BiS3ZP1;b2BX>`e2QM2X1c35V904b2A0iS35b2BlP2lR1e?3b2BiS3[3
b22=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313
l61Y1M>V2241P12d2]5U1R3g1Q1AQ1E253]2>>^91b2?b20Uo3D0V9Y6416Q1859:f2b2@MS9505a1:7:406NK4D156271g1
1P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>m2S;V7g3b22=MS
9505<T1:7:406NJ02001001;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d73X32c2DDX3313l61
Y1M>V2241;D2d2c6g18Q1g1Q16:Q1E253]2>>m2X2P4`2l8S3Oc3b22=Mg2[6505<T1:7:406NJ02001001;212260171C2P
11P1T111P10151BV1<;CJ5R4V1037=;0A?T3VG_7G315d73X327[2DDX3313l61Y1M>V2241;D2d2c6g18Q1g1Q1AQ1E253]
2>>W9c2b2@MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P
12d2c6R3g1Q1c1E253]2>>1b23b2Wl1]a24b2BiS3e_1Ab20[1``1j4i6cQ2j3[<416Q1859:Y1b2m1Q1c8`1W3e2n1:=X3Z
5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T2154Z21CZA@b20ck1ki1e9_3T1a;416Q1859:=b20kf1YX2V@416Q1859:=b2
0Uo3k3Z<416Q1859:?b20j>bY1gV2V@416Q1859:K<b20Uo3V@416Q1859:Bb20mm3W1T2]2V41Z7416Q1859:h1=b20Uo3k
3Z<416Q1859:=b20ko1Yo1V@416Q1859:<b20Uo3V@416Q1859:3b2fR4SAJb20\S1dDSW2f1A[20d2`1J_6416Q18592336
1_13b2A`:4b2AXb1Va24b2[S1fW1f93b2[S1fW1e1b2GX3Y4e3a2E^2b2Y35P5^3e2R8c4R1`2l1R1g65[21]4<0j2e1a3S1
d57M<9_48^5Q30A=P1S1<Z6b=^6[2C`3n4W1b2GR3R1f2R48T10Y3V1l55\2\8h:a5g1EE61X9_46j2@A^2e8j1\=88b2m2k
Go20d1b2GNX1Q35N16R2f4;c1H>5g1XE]4V8E4V1\4Y1n61b1@H4R136HR1e5LX2=T171;[3T2QEU3S7m6[=1k3b23;7W2[4
_1@C8H^2n1OAa5IV16ELKHP2m158n1>7CLAW2o5;S32L8N42_1Je2[1=W1<6Z149DP1Z4n244>9f1E868f2Cj2;AK37K83Q6
S4k1R1T1:@7`1Ba=;NT2i6:a250g1S2o1Ik3a12=C11P1@A5>3662R1;G2F3[1b2Gg6CV4m2P1H>h9`1l5`9S85;Q21T1l;1
b1a2a1_2d3R18MQ1b17U4TQ1g65Q4e14m1g2h21[5b23;7f18Be1^24Ee1o2OQ1o1R215B\18872626==7X1=2Q1JB?V14J1
9F50Dd1@2<6L2>0e1k3P3d1_4N4ER13j2R2F8P1DM85e2X18982;17W1o1j16V1h1C8U1=MD4O11593724<`;=2H1=1@;:f1
1Md4[9l1J>^1@P36C6=C6a1H=K=06W2b17DS1Aj1?W10612=4>4=A5:AD3147<^26T1b24<X3a19OHB7Y2W3U3l:\Am5l1:2
1R39g2Dc7R<0U3o8_8QLo1b:a1d25a4b2?7<V2NT11AH<J=;V2NG0;5T2FS1g1c3o2f2l2P1e3]27e196J8?;JHMH;Z2W10I
0Q24DZ3O1P4Q6K1g4_19X137R10612W164<ACA417297>5:<V12Z1`189Y1IP1AY1P1F2>A5NOW1d11IQ1[1U130l2`2Fc11
188319T1W1o2C05D[1JW32n3P2]30a13Y1k1_3b23C7[2[5e1V159;H5<67NC10214;67G2K1Gm2@1P6a1W3R2]2:K3;GJgF
A3W22k1c7:[1411a14^1T12GN7GA`18GLY1I2Y15Y1P15@S1Q5Q1K3HKH_3R2Z21S2=h61Cb7n138f17=C0S1CT2<]6i2b2G
7[2NT11T5K159T15D6e1447BG2X1Z3@W:g2l4Jo1_2Q;S:n1a6X13Z108f1NCP1297`25Z15m1Y1I22\1@Hg1>70;IS2S2Q1
KL>U1Q3`2Z21`3_6d6l231W3m3<3_23Ib2G90Z3k:d2]1X1S1W7_V1dCV@j1P1LU4f2T5231e5c?e1b23C351d4d2Q3V1n3g
7;S38d1R2I;ER1;S1C28mAn62U3U4S5X3^2c82b6Q1:V2e6Q14Y4^111;9f2l6_1^?Cb2G;[:g:9W_1_Dj10j1Q1d1\2l16T
N0a==b2G;[:X3Pg1[GV44k5[Fc5l9Q1b2Q1[3b23;R91b8`11`5d1f61i>\4S3^3]@f1S1`@j3m5k1m30U1234i1>b2Q1R1k
5Cl=j9c2ZHcV1HZ?k5jD6b2GV^1PY2R7mA2b2G2b2G7b2GUR4Z2Q8S2U16b2GUR4Z2Q8S28b2G_n3e3Z2Q8S2U1:b2\Cd?o=
h5WGd9cCn=[1[1b2m1Q1c8`1W3[1Y1n1:=X3Z5[8`12621F0a=AhHb2`2B?d1U=U318R1R2h6T274Z21CZA2b2_c3o2b2G70
b2884>E13Mj3h2;8a1814100:5<5Q5MS3Q=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1P1U5^4=]3;3;c14<56i12A>
@9S1X;i9]@X1:1h36K;Y6c1S1\3f44b2WC1P46b2WC1R3MLEb2kI\8a5d1R2e50m1jI_3X3c1T2W2a7oS1m3h16c6Q1b2g?0
511f1`5m2o2o4a5d1R2e50FV1o2i1PE_3l4T2i9NPS1k1j332c6`3f4b2?F0Q2=?FZ220>f1=8=073312783H@1:11P165:0
5118E15094[1P1K:]1>4W1<;C3o2o43a3a1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1Y1=;i13KC5V5>EL1=7P1R2:CA><:1
237;Mk16DC=Q1R19OR3JQ1Bb1EP1k2W2Z7g1S22]13f=k14]351321i8X2b2Gm1o5D22Cf?\8a5d1RW1X3c1m1K5P12V3850
;A34U13I@249Z52512JB:3@K8@630Y5022462Z1W18R1[5<>a4Nd3m3I_22m1b2W4F]2?f1=O33<83f13P1<:05118M094^8
o2W:]2[7K7H0R20=:1:6XF;h1f1Nm137Y1k1m1T2Z?bJk1b376c4b2G70b28812>4@13MH?f1=<B33<83S1;611P1<180041
00815<52094^4MQ31m2S:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1P1U5^4=V2;J;3;1a14<564d12
537>@9S1Gm1T2]6l8L]@X1:1h36K;Y2k1S2^1426I\3f4g4b2F078W14=A1V1]20>e2<13312D=63@1404112T15:2CB7NL1
N1I7212K29:8V1R3^1a:MP;^6d2S326084841>:JI53AU2T4>b11f1]2O5><42213=k5GA_1JB=26@P15?7g2^3Y6KQ1H2W2
c1R14>^1e3>9LL1AMS11]60Q219P155k1L4O41P3\2<6X1b2?607bA_2S2_1a2d9W3\Hm<j5R>h<m1K]<81Ak6Y2R21Z15Q2
L4K36Q1Z1C\2CLb2?607RDS2_1kW1m<mCf>Kh<]7Y2R21`1Q2L4Kn1HC\2CEb2?607RDS2_1gX2f>KVD\41`1Q2L4Kh5CIb2
A407RDS2_1[n1[:T=a1KQ?T5\41`1Q2L4j2d1T2CDb2A407RDS2_1gX2f>KcH1`1Q2L4W4\2CCb2A407RDS2_1gX2f>KcH1`
1Q2L4d6CCb2A407RDS2_1gX2f>KcH1`1Q2L4d6CCb2A407RDS2_1gX2f>KcH1`1Q2L4d6CFb2A407RDS2_1gX2T=a1KcH1`1
Q2L4W47T2CW1b2F0ZDc3a6o1[B[>Nc108h>g=Q>6=I1S1k1h1]?;?`31`1Q2L4H8U1W20S2CCb2F0ZDc3gX2Q>DKo2h1jC1`
1Q2L4d6CFb2F0P4\=4g2l2Fki1j>0f>KcH1`1Q2L4d6C[1b2m1Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R
1R2h6T274I>Q11CX7Q:=b2G91e4e5d:k3U5bV1Y\1i=Q?2b2PI4b2b_1f9_]2b1b28d1Q1c8`1h2>e2n1:=X3Z5[8`12621F
0_F\@b2U1Z1B68d1U=U318R1R2h6[1H74^1K1CJg:g5W5`1b28d1Q1c8`1h2>e2n1:=X3Z5[8`12621F0_F\@b2U1Z1B68d1
U=U318R1R2h6T274^1K1Cb;g5W5i1b20k10Q1c8`1W3e2n1:=X3Z5`7J`12621F0]5\P1Q1b2`2B68d1U=U318R1R2h6T272
1Z21Ca6h:]5416Q1859:>b20Uo3k3Z<416Q1859:h12b2Tm13b2kX2a\12b2Wa43b2Adm26b2AQ5m]1cCR1Cb20@Q5T<l9\I
j2\7ko1V@416Q1859:2b2Zl3\1b2g1W1T8>`1k3Q2n1:=X3`1Q9S3`12621F0fF4P@b2U1Z1=4?d1U@518R1R2h6b5n1a3i;
o4;b2Af8l30j1S\2Z4Y9dLU:6b2Gcj1S\1nC`=3b2^k3`=2b2YU42b2\\44b2U<V4_Q36b2bLV9kb11l75b2T[1nMd4dZ14b
2a1jY1oX3U1b23[100QA_9Z:1=a3PV1j?Q1POV92216131025<2201B]6n1B6ANb2AM00T30Y>U?m13V252XJ^?T>3k8oQ12
2:0K50`8@B2b2SX4]1b2m1Q1c8`1W3e2n1:=X3Z5[8`12621F0_Q1\5b2`2B?d1U=U318R1R2h6T274Z21<6ZAg3011b24b2
j\2i3a3<b250a@14h@22P1Uc1g<>b250:V@14FgS2ic1U48012b2]h3<b2VW1l2hH^8Ham1JS926Oe2b2@MS9505a1:7:406
NK4B1156271g11P1T111P1015DV1<;CJ5R4[17=^1T3QFd8G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>
>4b2jn2W5f2=b2AN09VAP6]5Xj1eI@dFY;Jb2gD]3k15FD_2S2S33e8M[6FY2l;i5W;n6jE3g1h6PFg2=b28j>IWo2i1U1NQ
>`77[6[28b28j>IWo2aI7g8Eb2R5d8T6`3?\R1R2bR1d4i3e:g3f3L\67`7T4^2[27b2Q]1lc27_78g87b2lCf7ZU37`7o87
b2_P2ea1P36`;X>i1b2l10Q1c8`1W3e2n1:=U24Mj1_3Y6Q2`12621F0]5n9Q3j28YAb2<S2B68d1U=U318R1R2l5KKX174Z
21Ce9d7o47b1b2m1Q1c8`1W3e2n1:=X3Z5[8`12621F0V6eP1b2`2B?d1W:o1MCAo118R1R2h6T2154Z21C9P;o5o4g2g1b2
m1Q1S1:e4S1Z1`1W3e2n1:=X3Z5[8`12621F0V6X@\@b2`2B?d1U=U318R1R2[3`2KR2174\1M199Y1P:o5W5_2R2b2A[1Q1
c8`1W3[1Y1n1:=X3l4=[8`12621F0U5o9KKf@W5b2Kd1B?d1g9]3U318=DU1Lh6T274>:BM1CT2K1e6m2k1n1Ho4[1h29X2b
2G0[270279j5`3Dd216JDk32Q1T1i5?R1@`2`1m165;QHQ107b4[56Y1B9C>\4n3i1?3GR1m3313g1b2l1S1f1V314131NU;
n1hDQ12o1=b2AeB13]3Qd1Q2c42f1VQ1c5f1b2GU1Q1c8`1W3e2W1F:=i1^1Z5i2k40D`12621F0T;`3LYGb2`2B?d1R=2LX
218R1R2h6T274De11Cn2:P>k1b2GU1Q1c8`1W3e2W1F72=i1^1Z5S2a50D`12621F0T6o4`3]?h8h1I_1P1B?d1R=2LX218R
1R2h6T274De11Cn2:P>n7W2b2GU1Q1\6g1>8W1K[2`1T1<JF:=8EJP1=M5<^3:[8`12621F0c98MQ3X5W3[4R<b2GER1B?d1
U=U3180Q1R2h6T274Z21C`3Z2Z3a1a6Y4d1b2m1Q1c8`1W3e2<J<972=NJP1=Z5[8`12621F0T6Lj6oHb2`2B?d1\<HU318R
1R2h6T274Z21C`3i=3b2A5:b2AU;bDk<2^IEj1Ql1;b2AgDi8m>e2a2U1P3fAY[1;c2Uo3V@416Q1859:Bc2a11am3S4[71Z
3Y1416J6859:<c2c1am3V@416Q1859:Bc2c1le1dW2R3?8j5U5Y1416Q1859:?c2c1i^3g>R3HZ<416Q1859:Dc2d\1Q2]5a
4b>U9nR1f;V@416Q1859:R1E<c2]\1gb2V@416Q1859:;c2Uo3V@416Q1859:<c2Uo3c9b6416Q1859:Ac2mHaD6dK1`LVIV
@416Q1859:=c2`i3d5\4i;416Q1859:<c2fI^U3V@416Q1859:<c2T7Ph3V@416Q1859:<c2Uo3i8\7416Q1859:<c2a`1c^
2V@416Q1859:>c2^]1_e1S1RKV@416Q1859:<c2nR3VLV@416Q1859:=c2jf1W4RT2V@416Q1859:<c2Vi1nU2V@416Q1859
:<c2Uo3Y:l5416Q1859:=c2Uo3j6[9416Q1859:^1>c2P\1\8gZ2c9b6416Q1859:<c2Uo3V@416Q18319:=c2gl1Y:Sh1V@
416Q1859:Bc24b@14SY3R5X5c:9416Q1859:@c24b@14SY3R5V@416Q1859:@c2T5W^1YC^h1n1W>416Q1859:h1<c2_e3e9
V@416Q1859:=c2dd1g:ho1V@416Q1859:;c2Uo3V@416Q1859:=c2`d3d:]4h;416Q1859:<c2`d3d:V@416Q1859:P1c2a1
1SZ1a<P?X1af1f1W1C@<H:Y1>k2U11Z3R16416@@859:Ac2c1SZ1T:^AW1af1n2W=416Q1859:;c2Uo3V@416Q1859:Cc24b
@14Ve2oHn1W>416Q1859:Z1=?c24b@14V^3V@416Q1859:?c2U6Nc2\e3i1\>416Q1859:>c2U6Nc2\e3V@416Q1859:=c2T
d1P[2T7Q9416Q1859:?c2f^1^`2Z5e2R2R6416Q1859:>c2P\1Bab2V@416Q18319:<c2Uo3V@416Q1859:T3=c2Uo3\90h6
416Q1859:<c2Ye1kY2V@416Q1859:R1c2`100db30g:4f1T1L:V1=5X1m37116OD^1Y1416Q1859:LGc2a1W\1]V2h:4h3:d
1^1d2b11d4416Q1859:L<c2Uo3V@4141Q1859:=c2]e1a5UT2V@416Q1859:Bc2[CVLm`10`JR4]6h9416Q1859:^1k2c2U1
0=Q2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S
22]13^7Kj1o6BS1>:T2?Y1416Q1859:V2@c2eW3_GX2Q6n1b4Y1416Q1859:<c2QS3SLV@416Q1859:Bc2a1X=Z`3f5h51d4
416Q1859:4Z2=c2Tn1PQ2Y:l5416Q1859:>c2`d3d:V@4160P1859:k1<c2Uo3_3f<416Q1859:Dc2c1`j1jR25n1S1\1V5B
b4Y1416Q1859:@c2c1am3R3W5[1Bl5416Q1859:=c2gT2]j1g4^;416Q1859:;c2Uo3V@416Q1859:=c2Uo3h1Z2R<416Q18
59:<c2Uo3f2_=416Q1859:>c2Uo3Z5Z1c3l5416Q1859:=c2Uo3e6c3l5416Q1859:@c2fm1_8nh1c9S4^2416Q18319:?c2
c1kP1el2Z3i9Q3416Q1859:Bc24b@14mR1k9RCY^1V@416Q1859:Ac244]@14^R2g[1V@416Q1859:?c2l_1X_2b3]4W1m64
16Q1859:?c202T^1l`2T=Q3416Q1859:;c2Uo3V@416Q1859:<c2iS2[k1V@416Q1859:;c2Uo3V@416Q1859:@c2no1Q9Tf
1c3h50h6416Q1859:<c2oe1UY2V@416Q1859:@c2]j16`T2Z2X1h5i6416Q1859:<c2ce1aY2V@416Q1859:Dc2Uo3S1Y711
0c74160P1859:i114>c2^\1HY@cQ2V@416Q1859:<c2R^1Ra2V@416Q1859:<c2Rk1RT2V@416Q1859:?c2Uo3]67Z1W1m64
16Q1859:>c2a1cm3_;1d4416Q1859:<c2dO`o2V@416Q1859:Ac2Uo2gO7T2e2h4b6416Q18319:<c2Uo3T2Q>416Q1859:E
c2Q\1Y1\1b1^8[4K^1co1W4k5R6416Q1859:<c2^c3f;V@416Q1859:;c2Uo3V@416Q1859:<c2Uo3e3`<416Q1859:=c2Uo
3e3f5i6416Q1859:>c2\n3@7V@416Q1859:R1Jc2V8a<oDm3S1911i9i4QX1bF[27`1e>416Q1859:P2<c2Uo3f9_6416Q18
59:=c2md1QZ25V@416Q1859:;c2Uo3V@416Q1859:@c2TP1iOVo1W1P1T2h;416Q1859:>c2aKXS1ZP2Y:l5416Q1859:@c2
4e=l214V^3V@416Q1859:?c2jAf_1bb1R5m5V@416Q1859:Ac2gZ1Q@l?o:^Y1j3Q;Y1416Q1859:=c2gZ1]d2j3[<416Q18
59:<c2Uo3V@416J6859:<c2ne1VY2V@416Q1859:V3c24:MS9505a1:7:406NK4D140040271g11P1T111P1015DV1<;CJ5R
4L>7=^1T3U@b2m;G315d7l2Bc2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>R4f1_>416Q1859:R3c24:MS9505a1:
7:406NK4D140040271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7l2Bc2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E
253]2>>R4V@416Q1859:;c2Uo3V@416Q1859:=c2Uo3X2`1\<416Q1859:<c2Uo3\9i6416Q1859:<c2;in3V@416Q1859:<
c2Uo3l>Y1416Q1859:=c2on35Y:l5416Q1859:?c2c1am3f9Bb4Y1416Q1859:=c2n^1V`2[7j8416Q1859:Cc2a1cm3k92:
U11=V4416@@859:?c2a1cm3n9`11d4416Q1859:>c2TP1S?l_2f1_>416Q1859:<c2Uo3[3j<416Q1859:=c2Uo3_3[5Z741
6Q1859:<c2]\1gb2V@416Q1859:Dc244]@14lHSJ]?^BXIV@416Q1859:=c2Can3V@416Q18571:<c2eW3_GV@416Q1859:>
c2Uo3V@4162N8571:T3Ac2BeQ1\o1YC4P:V@4162N859:Jc2FL^?f]1en14`1c92P40:HY10316Q18319:K>c2gT2]j1[3ET
<416Q1859:<c2Uo3Q4T<416Q1859:Bc2fT2^j1<0Ia7\7416Q1859:Z1=<c2Qd1S[2V@416Q1859:<c2oa2U]1V@416Q1859
:?c2g]3Bj@Y:b4Y1416Q1859:?c2ad11PY2`1V@416Q18319:<c2Uo3T4Q<416Q1859:=c2hf2\X1h1]>416Q1859:?c2mm3
W1T2d6R1Y6416Q1859:>c2Uo3X2V2S5b6416Q1859:;c2Uo3V@416Q1859:<c2@dn3V@416Q1859:>c2Uo3d811]7416Q185
9:?c2h[1nBBPm1i2V@416Q1859:<c2gn1]P2V@416Q1859:;c2Uo3V@416Q1859:?c2WKdP1e3bo1i1\>416Q1859:=c2_l1
o4em1V@416Q1859:<c2Uo3V@416Q1859:F@c2ko1`i1o4Ho8V7416Q1859:S2>c2\i3o4Ho8V7416Q1859:=c2lc1k9\Q2V@
416Q1859:>c2Uo3^>g1416Q1859638>c2c1am3[91h6416Q1859:Ac2SR3R3XDe5Z3h1a1`9416Q1859:Ac2kg1W7[2em1S:
h4Y1416@@859:=c2So1QP2l>Y1416Q1859:?c2Uo3b3m1U4U5Y1416Q1859:@c2Uo3b3h3Ed1U5Y1416Q1859:?c2Uo3[7N[
1U5Y1416Q1859:<c2[g1iW2V@416Q1859:;c2Uo3V@416Q1859:<c2Uo3k8Z7416Q1859:=c2cV20`h1V@416Q1859:=c2n^
1V`2V@416;E859:<c2jAZ]3V@416Q1859:=c2XIlU3b3c<416Q1859:<c2XIlU3V@416Q1859:?c2Uo3H0Lj5d8416Q1859:
=c2Wb1WQ2e;V@416Q1859:>c2Uo3[9j6416Q1859816<c2ec1_[2V@416Q1859:<c2`n1dP2V@416Q1859:=c2fT2^j1i1\>
416Q1859:;c2Uo3V@416Q1859:<c2Uo3c3b<416Q1859:@c2cc1X3i1d=[2]f1V@416Q1859:=c2Uo3[3P6i6416Q1859:Bc
2COh_2\LUA5h2]=416Q1859:b1=c2>T1am3V@416Q1859:<c2Uo3f1_>416Q1859:?c2kf1R9`e1e9d4a;416Q1859:?c2Q_
1j7n1l;\j1V@416Q1859:Bc2f]1U9S=Z5ie1n1d2b;416Q1859:\1?c2X^1Hi9l;\j1V@416Q1859:<c2^e1fY2V@416Q185
9:=c2X`1l^2i9\6416Q1859:@c2id1W2[2gU2_3P2e:416Q1859:=c2Uo3h;g3E416Q1859:<c2Uo3`?E416Q1859:<c2Uo3
[7j8416Q1859:<c2Qe1SZ2V@416Q1859:=c2Zm1jQ2V@4163M859:<c2Uo3Z8k7416Q1859:Jc2b1S`1m\2:04l1Nc816H6S
2Y1416Q1859:4Z2=c2Uo3X2c<Y1416Q1859:@c2Uo3f1l3Ib1W1m6416Q1859:>c2dO`o2]6j2m6416Q1859:=c2on35S:R6
416Q1859:?c2Uo3R1`3R5Bl5416Q1859:Bc2Xc1X8X8P=@]3ZZ1l>Y1416Q1859:<c2RKRT3V@416Q1859:<c2Uo3_2f=416
Q1859:Jc29W1^4c3@l[12WMW?b3lHk2c81d4416Q1859:_2DBc298eQ1Ta1W>YCY2k7V@416Q1859:<c2Qi1SV2V@416Q185
9:>c2W]1JRa2G^?416Q1859:<c2Uo3f2_=416Q1859:>c2Uo3T3Kj4Z7416Q1859:=c2Uo3T3[5e7416Q1859:=c2ai1cU2V
@416Q18319:;c2Uo3V@416Q1859:>c2Fj?c^3Ad?416Q1859:<c2a@c^3V@416Q1859:Bc2W2og2W=]>W50n3V@416Q1859:
L<c2Uo3V@416Q1859:L<c2Uo3i3\<416Q1859:<c2Uo3Z3k<416Q1859:=c2oU2Ui1h5]:416Q1859:Q1c2XDX30Y3\5c4g:
c8R@_;Z6R1R1HDBAd4kFP4BX9m6416Q1859:2Ec2TKc62Q3Xh1^6h1SIBZ3k<416Q1859:2?c2a1cm3h5f51d4416Q1859:<
c2Uo3h5]:416Q1859:<c2`c1d[2V@416Q1859:<c2X]1la2V@416Q1859:=c2Sh1QW2i9\6416Q1859:=c2d9oT1``2V@416
Q1859:;c2Uo3V@416Q1859:<c2g\2]b1V@416Q1859:]3c2?Gj1A1V1]20>e2<13312D=63@140411W15:2CB7NL1N1I:12X
1CY4^1hR126084N63=\136:K^5>b11f1]2U1><4221Al1X5W5Mg2Q33^7Q7>^1l65f2K87l1DZ1X2l5416Q1859:_2?S3c2F
@j1A1V1]20>e2<13312D=63@140411W15:2CB7NL1N1I:12X1CY4^1hR126084N:j13AZ6>b11f1]2U1><4221Al1X5W5Mg2
d:Q7>^1l65k3i2c3W21b3416Q1859:o2>c2Uo3f1T2Z<4160P1859:Dc2dm3`1<0b2Mh90]2416Q18319:Z1=c2Uo3H0\?41
6Q1859:Bc2TP1i1S1@]@S3oW2i1\>416Q1859:Bc2c1[^1U_2P6e3U5Y1416J6859:T3@c2j>ab1hm1e3i7f4416Q1859:T3
<c2\Q2hm1V@416Q1859:=c2Qe1do1^:V@416Q1859:<c2hm1\Q2V@416Q1859:;c2Uo3V@416Q1859:Ac2h;Q6l92Jc7kj2V
@416Q1859:=c2Qf1SY2f9_6416Q1859:<c2mn37V@416Q1859:<c2Uo3V@416Q1859:R1<c2Q8Sg3V@416Q1859:=c2Uo3l>
Y1416@@859:@c2V_1o=Z2co1f2m2a:416Q1859:<c2Se1QZ2V@416Q1859:;c2Uo3V@416Q1859:<c2Uo3c4b;416Q1859:<
c2Uo3n1W>416Q1859:<c2Uo3W2n=416Q1859:=c2Uo3i80[7416Q1859:Kc2a1Tb1T30b16e=Q]1f;f2KIW10i51d4416Q18
59:\1Jc2P^1P8@bX2Z2Z140C00b28]1P6Y1416Q1859:F=c2dl1i2fo1V@416Q1859:>c2]\1V@i2fo1V@416Q1859:;c2Uo
3V@416Q1859:<c2hl1\R2V@416Q1859:<c2hl1\R2V@416Q1859:>c2Uo3n50l8Y1416Q1859:=c2Uo3o5l8Y1416Q1859:<
c2[d1iZ2V@416Q1859:=c2en1]GQY1V@416Q1859:<c2Pi1TV2V@416Q1859:<c2ZS2jk1V@416Q1859:<c2\c1h[2V@416Q
1859:<c2Xn1lP2V@416Q1859:?c2RU22Z_1d:V8o7416Q1859:=c2c1am3Y:l5416Q1859:=c2Uo3l>Y1416J6859:Q3c2?M
S9505a1:7:406NK4D156271g11P1T111P1015D:K<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q
1c1E253]2>>R4Z3R37`9416Q1859:n2c2?MS9505a1:7:406NK21D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG31
5d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>R4V@416Q1859:T3c23;MT6n2505a1:7:406NK4D156271g11P
1T111P1015DV1<;CJ5R4[17=^1T3jBk;G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1?30NE253]2>58R4V@416Q185
9:n2c2?MT6n2505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P1
2d2c6R3g1Q1c1E253]2>>R4V@416Q1859:Ac2SE2aDk2X1Wa2Z5k:416Q1859:<c2Yg3k7V@416Q1859:=c2lT10Wj2V@416
Q1859:Ac2CY>[X3S1g6n=W24163M859:<c2m>W`3V@416Q1859:<c2Uo3R3S=416Q1859:=c2>fn3R3S=416Q1859:Dc2\2l
FVN_FoX1e3X3U1R3l3V9416Q1859:?c2\i3h5R3BY5V7416Q1859:@c2b1bm3_;16O]3416Q1859:Bc2b1bm3_;16O]3416Q
1859:R31=c2mn37T2Q>416Q1859:Dc2P<X2bV10XDbMj<`;d83]7416Q1859:?c2P<X2\\2e4hOV@416Q1859:<c2]e1gY2V
@416Q1859:;c2Uo3V@416Q1859:=c2em1_Q2b6c9416Q1859:=c2fc1n9_Q2V@416Q1859:?c2e8YS1m8o2WW2V@416Q1859
:>c2e8mS1^BRP2V@416Q1859:@c2md1Y5_2EQ4em1V@416Q1859:=c2m3]`1iZ2V@416Q1859:>c2mh1_5Q3em1V@416Q185
9:<c2Pe1TZ2V@416Q1859:<c2eQ2_m1V@416Q1859:;c2Uo3V@416Q1859:?c2ld1SBTh1d83]7416Q1859:?c2Pe1P9]3Hl
l1V@416Q1859:=c2Rh1h6YP2V@416Q1859:=c2d\1iS1f^1V@416Q1859:=c2lo1Xo1g4^;416Q1859:;c2Uo3V@416Q1859
:Ac2Uo3<0c7G0[7416Q1859:Z1@c2Uo3<0[80Q1Y6416Q1859:>c2Uo3<0[8\7416Q1859:?c2Uo3W4KR;416Q1859:b11>c
2Uo3W4n;416Q1859:b11?c2bl1a[1PGk9Z6416Q1859:K<c2hc1\[2V@416Q1859:<c2Uo3J[?416Q1859:=c2Uo3V@416Q1
859:4Z2>c2fc3^;D0`?416Q1859:<c2mm3W1V@416Q1859:=c2Uo3V@416Q1859:d1J<c2Uo3V@416Q1859:d1<c2Uo3o3V<
416Q1859:Oc2CeOh2j9o9[1]<ec1g6i1Q3;8T1]3o4K641631K859:5V2=c2Uo3i7O\7416Q1859:;c2Uo3V@416Q1859:;c
2Uo3V@416Q1859:Ac2`j2W3U3VNW1a7\7416Q1859:Z1<c2Uo3c7b8416Q1859:Ac2lF`24[1TOVo1j5V@416Q1859:=c2`Z
2dd1<i?416Q1859:=c2`i1mi1f;V@416Q1859:<c2en3?V@416Q1859:>c2l]2Xa1k3i2`9416Q1859:<c2Uo3k3Z<416Q18
59:=c2Uo3^4Z5\6416Q1859:=c2ia1c6gV2V@416Q1859:<c2]i1gU2V@416Q1859:Bc2Pj1[<b=_Ln2f;k4a2h8416Q1859
:?c2T71jm1Sj1Z5k:416Q1859:@c2T71mT1lHSj1Z5k:416Q1859:=c2Uo3Km7\7416Q1859:7d2^10TX4m5c3`15d2jR4g<
X2Z1n2d2>MS9505a1:7:406NK42A156271g11P1T111P1015DV1<;CJ5R4[17=^1T35\6SHG315d7_3c2Dm3313l61Y1M>e1
@26P12d2c6R3g1A?FLE253]2>85c5V<e2P26d2ZZ431Q593d2b_4c32d2b_43d2jR4g<4d2\Q4]1g<Ad22WGO3?X2Z27_LSS
2V3T2U6a6a1>e2d2>Mj7X1505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61
Y1M>V226P12d2c6R3g1Q1c1E253]2>>`Dg2d2>MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fN
G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3R1DQ1c18<253U27>>`D2d2b_43d2b_4e34d2e^3lP1e3_3d20=M5m8505a1:
7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P
12d2c6R3g1Q16182NE253]2>>^=Q7]3e2=MS9505a1:7:406NJ02001001;212260171C2P11P1T111P10151BV1<;CJ5R4V
1037=;0A?T3_4VJG315d7\32c2DDS2T1313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]20=67Q4e2=MS9505a1:7:1206E8J
0200111522212260171C2P11P1T111P10151BV1<;C=<5Q1P3?F037=;0A?T2;C[7P8Y?G315h6K3NE;W12m1EDDX3313l61
Y1M94j1;241P12K;\1_5S1g1Z1g1Q1AQ1E253]2>>R5T4a3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P1
0151BV1<;CJ5R4V1037=;0A?T3_4VJG315d7\32c2DDS2T1313k2P41Y1M>j1;241P12d2c6g18Q1g1Q1AQ1E253]2>>T4R5
c;Z3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3
313l61Y1M>V2241P12d2X51X1R3g1Q1AQ1E253]2>>\3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P1015
1BV1<;CJ5h39V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2X56S1R3g1Q1AQ1E2535W2>>[3e2=Mj7X150
5a1:7:406NJ02001001;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?`2CfNG315d7\32c2DDX3313l61Y1M>
V2241P12d2c6R3g1Q1AQ1E253]2>>^3e2=MS9505a1:7:406NJ02001001;212260171C2P11P1T111P10151BV1<;CJ5b3?
V1037=;0A?`2Cl8iEG315d73X32c2DDX3313l61Y1M>V2241P12d2c6g1Z1g1Q1AQ1E253]2>>`3e2=MX6j2505a1:7:406N
J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3??F037=;0A?`2CfNG315d73X32c2DDX3313l61Y1M>V2241P12d
2c6g1Z1g1Q1AQ1E253]2>>T9f;Y3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037
=;0A?T3fNG315d7\32c2DDS2T1313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>[3e2=MS9505a1:7:406NJ02001001;2
12260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?P1S2fNG315d7\32c2DDS2T1313l61Y1M>V2241P12d2c6R3g1Q1
AQ1E253]2>>^3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7
\32c2DDX3313l61Y1M>V2241P12d2X55T1R3g1Q1AQ1E253]2>2;Q5\:\1m1e2=Z>J0200111;212260171C2]40151V2c5?
V1037=;0A?`2ClZ12c2DD_:1Y1M>V2241Q9]4i2AT2c3e2=Md4^2o1505CM:7:1206N2G020011146212260171C21N1P1T1
11P10151BV1<;CJ5R4V1037=;0A?T3l8[BS1Y2G315d7\32c2DDX3313l61Y1M94V2241P12d2c6R3g1Q1AQ1E253]2>>]3e
2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<91CJ5R4V1037=460A?T3fNG315U5^2Y2R12c2DDX
3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E2535W2>>X3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151
BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>k1e2=Z>J0200111;21
2260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241Q9]4i2AT2Y3e2=MS9505a1:7:406NJ0200111;2122601
71C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>
2;Y3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3
313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>VEc3e284MS9505a1:7:406N2G0200111;212260171C21N1P1T111P101
51BV1<;CJ5b3??F037=;0A?T3fNG315d7<g14R12c2DDX3313l61Y1M94g1>241P12d2c6R3g1Q1AQ1E2534X2>>Y3e2=MS9
505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M9
4V2241P12d2c6R3g1Q1AQ1E253]2>>f3e2=MZ7h1505a1:7:406M0J0200111;212260171C2P11P1T111P10151B;J65;CJ
5R4V1037=;0A?T3a7V;;i2g8G315d7\32c2DDZ1m1313l61Y1M>HN>241P12W1\1c6R3g1A?AQ1E253]2>58j1e2=Z>J0200
111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2AT2f3e2=M4n8505a1:7:406NJ0200111;21
2260171C2P11P1T111P10151BV1<;CJ5<U3?V1037=;0A?Y236?fNG315U5^2\32c2DDX33120l61Y1M>V2241P12d2c6R3g
1Q1AQ1E253]2>>V1n2\;16Om1e2=Z>J0200111;212260171C2]40151V2]2e3V1037=;0A?T3lZ12c2DDV6X41Y1M>V2241
Q9]4i2AT2Z3e2=Mj7X1505a1:7:4065HJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d
7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>]3e2=M4n8505a1:7:406NJ0200111;212260171C2P11P1T
111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>b?16Ob3e2
=M4k31P5505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3YN<G315d7\32c2DDX33
13l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>b?16OV6o2g3e2=M@b8505a1:7:406NJ0200111;212260171C2P11P1T11
1P10151BV1<91CJ22`1@`1?V1037=;0A?T3Kh3QJG315d7T12T22c2DDX3313l61Y1M94n17241P12d2c6R3g1Q1AQ1E2534
^1I>>_5]3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3d4QJG315d7\3
2c2DDX3313l61Y1M94V2241P12d2c6R3g1Q1AQ1E2403j10A>>\3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T
111P10151BV1<;CJ5R4V1037=;0A?9j2fNG315d7\32c2DDX3313l61Y1M94V2241P12d2c6R3g1Q1AQ1E253j10A>>[3e2=
MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3i1lLG315d7\32c2DDX3313l6
1Y1M>V2241P12d2c6R3g1Q1AQ1E253k1A>>c<\3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<
;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1;5Q18<2403k1A>>Y3e2=MS9505a1:7:40
6NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5i1X2V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12
d2c6R3g1Q1AQ1E253]2>>_4e2=M>Q1b7505CM:7:406NJ020011191212260171C2M21P1H:0118G0151BV1;0;CJ22X3IV1
037=;0A?Y2JK`12621F0RKG315d7P3;2S2?DDFB?^1313l61Y1M>V2241J52d2718R1R2j2R3JLQ15730P1E25361C`1>>k>
[3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ22R4V1037=;0A?Y2JfNG315d7\32c2DDX3
313l61Y1M94V2241P12d2c6R3g1Q1AQ1E253]2>>]3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151B
V1<;CJ5b3?V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>>1::g3e2=MS9505a1:
06:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5>S3?V1037=;0A?Y2JfNG315d7\32c2DDX3313l61Y1M94g
1>241P1230_2c6R3g1Q1AQ1E2534X2>94>1::X7Z3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV
1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2]5U1R3g1Q1AQ1E253]2>>kD^3e2=MS9505a1:7:
406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5`11o1?V1037=;0A?T3fNG315d7\32c2DDX33120l61Y1M>V22
41P12d2c6R3g1Q1AQ1E253]2>>Z6V<k1e2=Z>J0200111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DDa3m61Y1M>
V2241_=i2AT2k1e2=Z>J0200111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2Ag1<Z3e2=MS
9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5b3?V1037=;0A?9j2fNG315d7\32c2DDX3313l61Y
1M>V2241P12d2c6R3g1Q1AQ1E253]2>>[2e284^1k<2G0200111;212260171C2]40151V2804R3@`1?V1037=;0A?T3KhW1
2T22c2DD_:1Y1M94n17241_=i2AT24^1W7[3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<91C
J22b3?V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>[3e2=MS9505a1:7:406NJ0
200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fND2315d7\32c2DDX3313l61Y1M>V2241P12d2c6g
1Z1g1Q1AQ1E253]2>>eIl1e2=Z>J0200111;212260171C2]40151V2c5?V1037=;0A?T3[O`;2c2DD_:1Y1M>V2241_=i2A
T2o1e2=Z>J0200111;212260171C2]40151V2S6V1037=;0A?T3[O`;2c2DD_:1Y1M>e1@241_=i2AT2a@c;Kb3e2=Mj5]1j
1505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3TDNU9<G315d7\32c2DDS2T1313
l61Y1M>V2241P12d2\5V1P2Q1g1Q1AQ1E253]2>>X4QEZ3e2=Mg2[6505a1:7:406NJ0200111;212260171C2P11P1T111P
10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>X4e3e2=Mg2[65
05a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3dB2k3R8G315d7\32Nd1DDX3313h1
m1X2L1Y1M>V2241P12d2c6R3g1Q1AQ1E253U27>>m3X4P1a?Y3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T11
1P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2X5Z1R3g1Q1AQ1E253]2>>Z3e2=MS95
05a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d73X32c2DDX3313l61Y1M>
V2241P12d2c6R3g1Q1AQ1E253]2>>iH]3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ22b
3?V1037=;0A?9j2fNG315d7\32c2DDX3313l61Y1M>V2241P12d2`5R1R3g1Q1AQ1E253U27>>\3e2:2MS9505a1:7:406NJ
0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2P5b
1R3g1Q1AQ18<253U27>>f3e2=2J30n8505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0
A?Y236?fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q14<Q1E253]2>>V1[>166Hn3a3e2=2J4n8505a1:7:406N
J0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?Y23FfNG315d7\32c2DDX3313l61Y1M>V2241P12d2
c6R3g1Q14<Q1E253]2>>b?16O^3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ22R4V1037
=;0A?9j2m?h>G315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>f7^17Z3e2=2JS9505a1:7:406NJ020
0111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1
Q1AQ1E253]2>>U9_3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG3
15d7\32c2DDX3313l61Y1M>V2241K4230=5k1X5=LR3g1Q1AQ1E253]2>>^3e2=MS9505a1:7:406NJ0200111;212260171
C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315R6a1\32c2DDX3313l61Y1M94V2241P123>5k1c6R3g1;EAQ1E25
3]2>>^3e2=MS9505a1:7:1206NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32m1
EDDX3313l61Y1M>V2241P123>5k1`5R1R3g1Q1AQ1E253]2>>d3e2=MS9505CM:24:406NJ0200111462002260171C2P11P
1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P123>5k1c6R3g1Q1AQ1E253]2>>j=i2
1j1W4h3e2=Md4^4505a1:7:406E8J0200111;212260171C2P11P1T111P101511@V1<;CJ5R4V1037=;0A?T333n?f5h8G3
15d7\32c2DDX3313l61Y1M94g12;241P1230=Q2c6R3g1Q1AQ1E253]25894V1a3e2=MS9505a1:7:406NJ0200111;21226
0171C2P11P1T111P101511@;J92;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>g1>241P124_2m5ER351_1Q1A
Q1E253\20>>n1e2=Z>J0200111;212260171C2]40151V2c5?V1037=;0A?9j2lZ12c2DD_:1Y1M>V2241_=@X2AG\1n1e2=
Z>J0200111;212260171C2]40151V280Y5?V1037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2AG\1`3e2=MS9505a1:7:406NJ
0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W29V1037=;0A?T3fNG315d7R1L9R12c2DDX3313l61Y1M94V2241
P12d2c5OR3g1Q1AQ1E2534X2>>i3e284MS9505a1:7:406N2G0200111;212260171C2P11P1T111P10151BV1<;CJ5b359V
1037=;0A?P1S2fNG315d7<7=L1221R12AQ2DDX3313l61Y1M94V2241P12d2c6R3g1Q1AQ1E2534X2>2;`3e2=MS9505IG:7
:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5B2JW29V1037=;01??T3fNG315d7\32c2DDX3313l61Y1M94V
2241P12d2c6R3g1Q1AQ1E2534X2>>Y3e2=1KS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V
1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>Y3e2=MS9505a1:7:406NJ0200111;
212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2_5S1R3g1Q1A
Q1E253]2>>Z3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\
32c2DDX3313l61Y1M>V2241P12d2n49Z1R3g1Q1AQ1E253]2>>Y3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T
111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2n4d1R3g1Q1AQ1E253]2>>h4e2=E7
X2?T30l275051334@3=:781406N:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5R4V1037=;0A2<T3`3R=6W
9g1;i13A9=315V5>d19\1o12:U1><631>Dg2@313P3k31Y1M>V2241P12d23_6R3g1Q1A?2>E253]2>>o?:i8i4e2=E7X2?T
30l275051334@3=:781406N:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5R4V1037=;0A2<T3`3R=6W9g1;
i13A9=315V5>d19\1o12:U1><631>Dg2@313P3k31Y1M>V2241P12d23j4d1R3g1Q1A?2>E253]2>>o?:i8P2e2=R1W=J020
0111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2AT2V3g?16Om1e2=Z>J0200111;21226017
1C2]40151V2S6V1037=;0A?`2ClZ12c2DD_:1Y1M>V2241Y9U4i2AT2k6o1e2=Z>J0200111;212260171C2]40151V2S6V1
037=;0A?`2ClZ12c2DD_:1Y1M>V2241Y9U4i2AT2k6R<1P2e2=Z>J0200111;212260171C2]40151V2S6V1037=;0A?`2Cl
Z12c2DDT9Z11Y1M>V2241Y9U4i2AT2k6R<1o1e22:2W>J0200111;212100400171C2]40151V2S6V1037=;0A?T3lZ12c2D
D_:1Y1M>V2241_=i2AT2k1e2=2W>J0200111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2AT
2k1e2=Z>J0200111;212260171C2]40151V2S6L9037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2AT2k1e2=Z>J0200111;212
260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M94V2241_=i2AT2]3e22:MS9505a1:7:406NJ0200111;21210040
0171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2X5Z1R3g1Q1AQ1E25
3]2>>Y3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2D
DX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>P>]3e284MS9505a1:7:406N2G0200111;212260171C2P11P1T111P
10151BV1<;CJ5R4V1037=;0A?T3fNG315d7<o22c2DDX3313l61Y1M>g1>241P12d2c6R3g1Q1AQ1E2534X2>>Y3e2=MS950
5a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2
241P12d2c6R3g1Q1A2NE253]2>>Z3e2=MS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V103
7=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1A10NE253]2>>Y3e2=MS9505a1:7:406NJ02001001;2
12260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E
253]2>>k1e2=Z>J02001001;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241_=i2AT2c3e2=MS9505a
1:7:406NJ0200111;212260171C2P11P1T111P10151B;J<801CJ5b3?V1037=;0A?9j2fNG315d7T1W22c2DDX3313c2X41
Y1M>V2241P12d2c6R3@V1Q1AG9E253a11I>>[2e2=Z>J0200111;212260171C2]40151NT12804[1h3?V1037=;0A?9j2ZB
0R@n11\62_1S1DD_:1Y1M>V2241_=i2AG\1c1U6k1e2=Z>J0200111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD
V6X41Y1M>V2241_=i2AT2k1e2=Z>J0200111;212260171C2]40151V2S6V1037=;0A?T3lZ12c2DD_:1Y1M>V2241V9X4i2
AT2m1e2=Z>J0200111;212260171C2]40151V2S69L037=;0A?T3lZ12c2DDZ1T91Y1M>V2241_=i2Ag1<P4e2<0MM9?7]3e
3505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3^4_3fF0G315d7\32e1MDDZ1HT1
313l61H@M>e1@241P12R2Ac6R3g1A?AQ1E253]2>>\2]1h1?P4o<d1K^3e2<0MS9505a1:7:406NJ0200111;212260171C2
P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>e1@241P12d2c6R3g1A?AL4E253]2>>\2
T@^3e2=2JS9505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX
3313l61Y1M>e1@241P12d2c6R3g1A?AQ1E253]2>>\2V3UCa3e2=K13o8505a1:7:406NJ0200111;212260171C2P11P1T1
11P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>f9k516OR8Q
1\3e2=K13o8505a1:7:406NJ0200111;212260171C2P11P1T111P10151BV1<;CJ5R4V1037=;0A?T3fNG315d7\32c2DDX
3313l61Y1M>V2241P12d2c6R3g1Q1AQ1E253]2>>b?13f2\f3bIf2f2<MS9505a1:7:406NK4D156271g11P1T111P1015DV
1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1_13E253]2>>f3XA5f2eO<jc1^R13f2h>l@1f25
f2=ZR2aZ2F4f2X3eKa\22f2m75f21b@14:f2\102QX4Y1OFW7W19f2\10`W4CP3W7P16;f2AJ0mW46Y1Od2P3k2;f2\10Vm3
m:U1R8S10KHOf2[100QA_9Z:12l3PV1_Je9V8g<24651025<231;6k7Z1f2f2<MS9505a1:7:406NK4D156271g11P1T111P
1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313n4m11Y1M>V226P12d2c6R3g1Q1c1E253Hd1>>l?5f2\10TX4\;:f2[10
0TX43<Lk922f2lZ47f2PV10b]2n1U5l34f2R`2_GSGj2f2;7h6Q2R8W4FV4C69T2JV1:l2<O>H0Q8b2h2^2LS5U1i22W4S17
Q48N<_3U1U238D17;HP=86LQ2Q1f4]18P7Q2:Y18W1Q1>f3;a2X4i1DS1AZ2Z1412:2C4O@A5>5>7b3f2C\7g1P3R1a3b17o
11?AGG0Q1=MNI??a1S2R10D<2<V3i5]2;3S4;>59]2T3>B[2<O>AV1IT21W4W30:]1L@Mm1B?C7277;7R1h5X2B8^19d9COg
292U1B`28n1Hj1B0>a2Q3V11R3<:\1J:FLY5>BAR2@i2[3f2;7o71_1f32L8R3P1i2c4]112d3KS1Q12Ci7OX1`130Bj1l7C
i1;[3V409IZ2b2i1i1]1T18T3152=1;Y31`1n2E11F432;Q111U1]1S<j3g1<AI9S1[1R17_166\13;5b1;f1Y2D@c4Z1C7H
:F4R25W1R2e2f2;7f1Z6=Q1JX8BL]18Z1LLa2=65Q1W1FW3P6[11g1<j1T2V1i1JS74j32Fc2_1He2;F=>C<i1^5D186L3S4
j2V3k16W1G=\6LCV1]9Y18W2a3Q1h2h52h1l2ENQ1T1Z2Q2f2;7g4R9U5]1S1`4`4c3429X4X6h4BQ2b1Q3W1<A[1e79R29i
1_1U6g1U1<3j<U@Z2S3b2X3_1Q1_1Q4b3\259M45144:2HU1:AH1c3T2f2;7f1Q5S1Ia3X3P1V3g2EX1b1n2U1Y1DR1Ed8Kd
2[3T5]9W3\1n5_3Q1]3:8Z8a3n1G:Bh1P>`1c28W1W5;6f2f5k1>e39B94]2>3=260Jm1^2f2C[1o2d1G4NI=g1V?Z6g1j1A
D[4_5f4Ok3Eg3@2a12=8j38@n5e4?OQ1c2[2b912?;:81]1k2h3G7m52P1BV1I?H63408133Mh1h2j2^1l7j2V2d4<f2CcT1
SDS2jU1n5;T47m5bQ1R5f2;7m3I1?Y144>W1I23o1^13O8W1k1_21W13E5Z1]3:2A25N3OC2K6L=>42CT49Z44d2T10\1k23
J;F=T1Z4MW1P1n3N=g2U2P1H2>W1W1J?141K2>S1B152A357G1L\1;6D9E37=0>2`1J4N487173232h16l4Hc3i2KU2HT1O<
AH>^1S1Fm1CDX1g72m1FU2?374CQ14R25Z1KS1l1f2Cb22l8i?6MU2Co1_2_4T1X7Y3]2Y2U1Y52n3d1f5Z1T773B19O\8>h
9e2Om45c2Z2Z2Ek2J_1Z4^4:2X1Eh2j1T1k34;62>f2Cf1S7W>i:o5k=dCiG1^3jQ1f8Bf2CWGX1=`1h1R1\E]9c8m>^=UGY
50o@ANf2C_Bc3c<9Y>e2[6cHc=P2^;k>Q1?P40c2W3j345144:Q2R1]1Ff2C[1C^m1[5l=9c=?1V8>W4Q9k6`40]:\2G:6f2
CjT2hh1?\A=f2CXCNM99^9SJ0R[1c:d?Y1f2CP6_2G\1f5W1X2S1o1HX2o<?44V7Do5Q3LQ6o4j<CW1e=^3V57d8h3P3Gc5d
2R2_4_6g4:f2CP6j^12f[1l>[7aM1Nf2C]A4Q>d7?AX\1g3666P20Q5?m5j4[7o9@e2b2n4_2P3c2n3Z14f2Y8[@T7@g2S3U
51Q8k3c6?m1W1=l3lJiQ1Y7jZ11g2@g2VK8V:m5c7U520d\1]7Q??g<j613g2Y814g2YOS5k\32g2hf25g2TKY20Q`1?g2]1
0W1m2d21eX2m2_X1Q>166H;g2@S5d21^a2`4Fh:CR;3g28[g32g28<g28_31i1d21f6TMlA`C^R26g2h\1Z1QS1`1n<Ng207
a1a<T2114>Eh4Y6m29<l1P4hW12T2XC:RAY2^1W7m1?R@2g2nd45g28kJZ2`R2?g2Y81UCR@LS;3P4DjMYHf2S:P45g270hN
Yi22g2ld3Mg2B91M]9i<[60Fg52V1YOa9SB[7Q1;V4k19BId9n21Q=2<g2L1[:k=P3a1FGg5cP1Y\16g2LZKX2b`2j2Eg2B9
1[:b7f7d3\5mQ1dDP=_4X38;4:e1j6]<=g2BP4lI0F`3Q2m_1S34lIS1Eg27D00[:c7^:R1Q2f3PFT7T4a9j7bJ9W5319g27
aMT2Z4mW2R<91Ag27D1[:RB;F0P2f3ZQ1]5S4b4TNg66g27DlLYa2j25g2d10WAnR28g2d5lEa<1fR1b1b1Ag2o2d2f@Cb=`
31_R16b1f2\3eT1GiG2Dg2TKZ27W80g`1c?^1g;n1U5i2R1m2S7k7E4;5h2U?\1144h2b@14Z1h2a10V1c8`1c3140Q2n1:=
X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?6h2h;\3\114:h21f;_2=>\1121Y1h2a1W1c8`1c3140Q2n1:=X3f=
`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?_1h2g1Q1c8`1W3;14R2n1:=X3Z5[8`12621F0j5WJi6b2`2B?d1U=U318
R1R2h6f1=74Z21CZAo45h2b@14dH7h21`@121dH7h21`@121ec26h21`@121Z1h2a1W1c8`1c3140Q2n1:=X3f=`12621F0f
F4P@b2`2=4?5^1U@518R1R2h6b5n1[?Bh212`<l3121lHSJZ:R5o7_8n1P3C`U15h2b9o6147h2e=l214KnX26h2U=?l214:
h21c<Ol2121ng2C7h21`@121hl16h2b@14l2X`26h2e=l214`m18h21c=l2121`m17h21`@121bh28h24]@14W1VQ2WBHh21
2`<b1Y2121c=jd1o7?g9102o21C6MW4m3;h2b@14fDSc1b;X110D7h24`=l214^R2<h212`=l2121^R2YBU3C6h2b@14jW2m
16h24]@14^R28h212]@121^R27h21`@121^Z2a1h2a1W1c8`1c3140Q2n1:=X3f=`12621F0fF4P@b2`2=41=d1U@518R1R2
l5KX2Y3n1Y9l1]2f1o475h2U=\3148h21S=\3121Sn39h212]@121^R2_@5h2e=l2147h21c=l21216h2b@14_U1j87h21d>
k11215h2f>k1145h2b@14Z[25h28Y@145h26[@145h2b@14]]35h2b@14Vd26h27Z@14iV3g2h281MS9505a1:7:406NK4D1
40040271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>7h21
`@121oQ28h27]=l214fFR`27h28l<?l2148h21c=l2121fF5h2b@14S16h2`>Q214S16h2U=\314UU28h21S=\3121UU25h2
b@14UU2Ah2`>Q214U?f?U4h5d7b32l3X5eU1;e46h2`>Q214\m18h21^>Q2121\m15h2h:i5147h21f:i51215h2`>Q214e1
h2=N:Q1n7D`1W3;14R2n1:=X3Z5j3`4`12621F0lV1b2`2B?d1Z9j3U318R1R2h6n13174Z21CZA<91<h2=NU?14YAd2gl1Y
CeE14h2b@14[1h2a1W1c8`1c3140Q2n1:=X3f=`12621F0fF4P@b2`2=4?5^1U@518R1R2h6P4a1n1[?6h2e=l214hB8h21S
=?l21216h20Q;_5148h200P;_51215h2R;_5148h21c=l2121m=8h2U=?l214XMY3i1h21e1Q1c8`16P3;121R2n1:=X3P59
8131R2b3T2`12621F0ZT1_1Q1b2`2B68d1U=U318R1R2h64o174Z21CZA8h21c=l2121QT29h21S=?l2121bh2\1h21_10V1
c8`1c31210Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?7h21`@121Sn36h2W5]8l2147h2W5m7?l2148h
21U5]8l21217h21`@121j>5h2b@14cQ3:h212]@121Q?P[1[8[1h2a10V1c8`1c3140Q2n1:=X3f=`12621F0fF4R1m>b2`2
=4?d1U@518R1R2h6b5n1[?7h21`@121af1\1h2a10V1c8`1c3140Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2l2M
m2b5n1[?[1h2a10V1c8`1V2\1140Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?Z1h2a1W1c8`1c3140Q2
n1:;1X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?c1h2g1Q1c8`1W3;14R2n1:=X3Z5[8`12621F0cR10W4b2`2B
685^1X5l7U318R1R29^6T274Z21Cn1R3X<5h2b@14df16h2e=l214^_2:h21c<Ol2121Qc2`58h2a7P914R>hG][1:h21^1Q
?1212\P1Vh16h2i?H14jW2:h2U=\314>a5ZZ3^2X56h21`@121:h207l<U1V214>Wf26h2[>V214Qh16h20a@14>`1h21e1Q
1c8`1W3;121R2n1:=X3l1]3b40g3`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAh2h281MS9505a1:763406NK4D14
0040271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>=h21c
1l>121R2P6]5Xj1o:V?5h2b@14jB6h2l;e414di27h2l;X1\314ji2:h21j;X1\3121^Z2[?6h2l;e414ki2>h2l;X1\314^
:Z4<:l2R8Xo1XT18h2l;l3H14^:\_27h21`@121Q?6h2b@14b17;h200`@121]:U\2^<QE5h20a@146h2b@14Wn3e37h2b@1
4UP2X?XF5h2b@14gU3:h21`@121\Z1]Kc4XK6h2b@14\Z1Zk17h2j5Z7Aj214>h2j51a3@U3Aj214YCoU22fR17h2j5l7Q2H
14:h2b@14_NbI_]1k9o3h;6h2b@14^_3h?`1h21e1Q1c8`1W3;121R2n1:=X3Z5L^7`12621F0lV1b2`2B?d1U=U318R16k1
h6T274Z21CZAf55h2b@14m]2;h2U==n214R[2_=>ZMf7Hh21c<?=n2121R?R43:]L[Jo4m1U691C6bMf76h2c=n214W;4h2b
@145h2b@14hm2:h2b@14SY1VO38i3Z=5h2b@14li25h2h6i9146h2h6i914kc19h21f6i9121__1^G@h27_;j414fCh_1Y7W
4<2I]87g=9h2g;j414XF;WS25:h21e;j4121^Z2_=C5h2b@14mh3<h2Z=15o214b>`1K`OQe15h2Z=W3149h21X=1U3121Vj
16h2Z=1U3147h2U=41U3149h21S=41U3121>h2Z=15o214]80Y5dV1WP1\1h99h2b@14_[1No<@T9Z1h2a1W1c8`1c3140Q2
n1:=X3f=`12621F0fF4P@b2X27=4?d1U@518R1R2h6b5n1[?[1h2a10V1c8`1c3140Q2n1:=X3f=`12621F0fF4P@b2`2=4?
d1U@518R1R21f6b5n1[?5h2b@14[a16h2b@14Xg1Q_1f2h2:MS9505a1:7:406NK4D140040271g11P1T111P1015DV1<;CJ
5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>5h2b@14bk1_1h2g1Q1^1i5I@`1W3;14R2
n1:=X3Z5[8`12621F0lV1b2`2B1=d1U=U318R1R2h6T274Z21CZA[1h2g1Q1c8`1W3;14R2n1:=X3Z5[8`12621F0lV1b2`2
B?d1U=U318R1R2h6T274Z21CZA6h2b@14Tc2R26h2b@14Rk1[d15h2b@14Rk15h2b@14aX16h2Y@814Pg15h2b@14Pg15h2b
@14Ul35h2b@14>=h2e1l>14R2P6]5T82Pb1eI@>h2Z10o9i1i2B14Xl2W;UAU:V1Kh2Y1009e9i1i2B14R2P6]5k3g1dd1eI
@^5UA3<L8^8V18h2_:R614Ti2l<J7h2_:_5B14Ti25h2_:R6145h2b@14Ve26h2b@14Uc2P2Ch22o9d5J14_AiR1aKZ5i1T:
d<Hb1V6Y8F8h2b@14_AiR1lP1cH7h2b@14Yd1kNP29h2b@14el1P2Y4fN^65h2b@1425h2i?H14<h2b@14F[C^M?ZZ2Q45:5
h2b@14F9h28l<\314UU2]6Y6:h200W@8121Pg1d48h20T=U1V214>9h200Y>V2121h@9h200^>Q2121S1?h20`<Bh2D14Vm1
CZ3cT1kE]2B>h20`<Bh2D14Knl1Z3_j1]2B7h200`@1213j2^>V2^1k2d1Q1c8`1h2>CQ2n1:=X3Z5[8`12621F0_F\@b2`2
B68d1^80e4U318R1R2h6T274Z21CZAZ1k2d1Q1c8`1h2>e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21C
ZAh51k2c1k2c10Q1c8`1h2>e2n1:=X3Z5[8`12621F0m2VJ5a9b2`2B68d1U=U318R1R2l5KR1Q174Z21CZAo47?`1k2c10Q
1c8`1h2>e2n1:=X3Z5[8`12621F0lGo>b2Mb1B?d1U=U318R1R2h6R1Q174Z21CZAo47??k2>U?l6\R2Q600^1On>6e2k;PF
_2k2>9e>130111W1=]1[1h1<d51?341V1\5T4`3b:Z1]2Oe75_9c6g50;F?0BA9\29D0A463<0514294CHAg1N60n24n5MR1
6b1X3;3R8[2dC]1k2>9k>6S3[1h1<b511`8R3nA]3U522_9c6T6V1CX3M1AL617>\1Y2N[3l66R1b1X3b8[2dC5k2d?d_3Y1
Z>4k2d?d_3d?<k2J[:]4W4[8WY1]Cb7n2l?U=7k28[?c<lm1[6QP1Y1k2^1W1c8`1h2R1Q2n1:=X31d=`12621F0fF4P@b2`
2=4?d1U@5180Q1R2h6b5n1[?3k2d?fX3f1k2c10Q1c8`1h2>e2n1:=X3Z5[8`12621F0_FZ=Q3[1V1`2B?d1U=U318R1R2l5
KT2334Bg11Cm7CQ7=X1o47W1k2^1W1c8`1h2R1Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?`1k2d1Q1c
8`1h2>e2n1:=X3Z5`7J`12621F0^3n1QAb9g5Q1b2`2B?d1U=U318R1R2h6R1Q174Z21CZA]1k2c10Q1c8`1h2>e2n1:=X3Z
5[8`12621F0lV1b2`2B148d1U=U318R1R2h6R2174Z21CZA^1k2^1W1Ke5Q2`1h2R1Q2n1:=X3]:X3`12621F0fF4R7BZ8b2
`2=4?d1U@518R1R2h6P5An1e3e;\1k2c10Q1c8`1h2>e2n1:=X3Z5[8[142621F0lV1b2U1Z1B?d1U=U318R1R2h6T274Z21
CZAZ1k2d1Q1c8`1h2>e2n1:=X3Z5[8`12621F0lV1b2`2B68d1U=U318R1R2h6T274Z21CZA3k2d?_T3X1k2^1W1c8`1h2R1
Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2l4k1b5n1[?2k2d?Jk2>_5PK2eD>d2f2d2n6l<l2jLh9a2h1Z16KE^8;
1n1`4Q3k27MS9505a1:7:406NJ0300C156271g11P1T111P1015DV1<;CJ5R49Q17=DI`1c1U?`?G315d7_3c2Dm3313l61Y
1M>V226P12d2c6R3R1DQ1:80N883253U27>>Ck24R;c12^2@;1i8Z2oMl6]4hJa<h:?eG5k2]?j9me3P25k2b?Q7`2Sm25k2
]?4W`3]3f1l2b10Q1c8`1W3e23g110:=Bg1MZ54V8`12621F0[F`@b2`2B?d1?R3k40[2e1CU318R1R2h6T274Z21CZA`1l2
b10Q1c8`1W3e2k110:=Bg1MZ54V8`12621F0lV1b2`2B?d1b3X7Y2U318R1R2h6T274Z21CZA:l2R@i2NW2g1l<kJ`2gP1a1
l2b10Q1c8`1W3e23g12:=Bg1MZ5[8`12621F0[F`@b2`2B?d1k:Y2U318G18R2h6T274Z21CZA8l2R@i2NW2g1hW1XS1]1l2
b10Q1c8`1W3e23NK:=Bg1MZ5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZA5l2R@i2V3g1]1l2b10Q1c8`1W3e23
j1:=Bg1MZ5[8`12621F0[F`@b2`2B?d1U=U318R1R2h6T274Z21CZA]1l2b10Q1c8`1W3e23g12:=Bg1MZ5[8`12621F0lV1
b2`2B?d1U=U318R1R2h6T274Z21CZA\1l2b10Q1c8`1W3e23j1:=Bg1MZ5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z
21CZA^1l2b10Q1c8`1W3e23j1:=Bg1MZ5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CX;Q6W5_1l2b10Q1c8`1W3e
23j1:=;6g1MZ5[8`12621F0[Fb1m>b2`2B?d1U=U318R1R2h6T274Z21CZAe1l2b10Q1V8<ANW3e23NK:=;6g1MZ5[8`1262
1F0nGU4g:b2`2B?d1k:Y2U318R1R2h6T274Z21CX;Q6W5g1l2b10Q1V8<ANW3e23j1:=;6g1MX4Q1[8`12621F0nGm>b2`2B
?d1b3X7e1CU318D218R2h6T274Z21CZAb1l2b10Q1c8`1W3e23g12:=Bg1MZ5[8`12621F0lV1P1a1`2B?d1R:HY2U318D48
R2h6T274Z21CZA6l2R@i2V3g1hW1]1l2b10Q1c8`1W3e23j1:=Bg1MZ5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21
CX;Q66l2R@i2V3g1XZ2`1l2b10Q1c8`1W3e23j1:=Bg1MZ54[1j6`12621F0iS1R3b2`2B?d1U=V1n118R1R2h6T274Z21CZ
A7l2R@i2NW2g1a^2^1l2b10Q1c8`1W3e23j1:=Bg1MZ5[8`12621F0[F`@b2`2B?d1k:Y2U318R1R2h6T274Z21CZA]1l2b1
0Q1c8`1W3e23j1:=Bg1MZ5[8`12621F0lV1b2`2B?d1k:Y2U318R1R2h6T274Z21CZA^1l2b10Q1c8`1W3e2k110:=Bg1MZ5
[8`12621F0[F`@b2`2B?d1U=U318R1R2h6T274Z21CZA\1l2b10Q1c8`1W3e2k12:=Bg1MZ5[8`12621F0lV1b2`2B?d1U=U
318R1R2h6T274Z21CZA4l2R@P6g1b1l2b10Q1c8`1W3e2n1:=Bg1MZ54V8`12621F0lV1b2`2B?d1?R3k40?k1Y2U318R1R2
h6T274Z21CZA[1l2b10Q1c8`1W3e2n1:=Bg1MZ5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZA^1l2b10Q1c8`1W
3e2n1:=Bg1MZ5`1j6`12621F0lV1P1a1`2B?d1R:R3U318R1R2h6T274Z21CZAi1l2b10Q1c8ANW3e2k12:=Bg1M[3LQ14[1
j6`12621F0iS1R3b2`2B?d1>0R3k40?k1Y2U318R1R2h6T274Z21CZA5l2R@P6g1XR2]1l2b10Q1c8`1W3e2k12:=;6g1MZ5
[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAc1l2b10Q1c8`1W3e2n1:=B@V1MZ5[8`12621F0lV1b2`2B?d1>0V2
AU50e4U318R1R2h6T274Z21Cm6\:5l2R@P6@V16l2R@P6g1dX205l2R@P6g1hW1\1l2b10Q1c8`1W3e2n1:=Bg1MZ5[8`126
21F0lV1P1a1`2B?d1U=U318R1R2h6T274Z21CZA6l2R@a41\1g12m2Sc24m2Sc2g@B4m2l?VS2W@5m2QT1W6VW1b18m2S>mE
W6fS1_3b1_@6m2YZ1XS1`5gAE<m2X;`1R3TDW6WV1Nb1W?b3k37m2Y1nHBdP1bGf^1;m2XJBdP1bGg@B4I3a6@m2W11\4c3@
\@BlJ2d5bGoHWN1X75m2b]2`5_@73m2Sc2_@3m2Yb1iP13m2PX2R;6m2eAih1:X8^C8m2eAih1:U3R5^CUQ16m2b]2`5fABT
13m2m_2U33m2`U2b=4m2`U2b=g@4m2dA^Q2WD4m2`U2b=n?3m2Sc2ed15m2^Odc1_@QT14m2_Occ1_@3m2Sc2\B7m2Sc2YB2
f3T1W44m2iS2f1b=4m2Sc2g@R[13m2lHVj1[1m2b1Q1c8`1W3e2n1:=X320V5[8`12621F0lV1b2;T2B?d1U=U318R1R2h6T
274Z21CZAc1n2c:IT3G021111;42T152h4Q4H2Jh3<l1bX1KHIJI2101R1@o2V2h8c2S2:4W211a>Y2Y1U;_1n2c1n<G0211
11;42Z12h4_20h3`1f1<l1P4aT1^27682I01101R1`>`46:4m@Y2Y14W7Jn2b>G021111;42Z12h4a9<l1Q[1g1W1`>R54m@
Y2W3n24MS9505a1:7:406N2G021111;21226271C2P11P1T111P10151BV1<;CJ5R4V147=^1T3fNG315W7<<JT22c2Dm331
3l61Y1M>g1>241P12d2c6R3g1Q1AQ1E2534X2>>c1n2o5b8;;021111;42Z121f4]7S2<Y1B^30h3j2\6SI>3I>2a1I1:T4^
3X22>_2V1`4A4V<f4Y2R1n2b>G021111;42Z12h4a9<l1bX1^2762U1120Q1`>c2^24m@Y2[1n2c1n<G021111;42Z12h4Z5
=@W3<l1P4c3V2]7FoF_282T2`3o:g4:4R>j2Y2Y14W7Mn2b>G021111;42Z12h4a9<l1Q[1<=0KW1`>R54m@Y2Z1n2`6R4n3
G021111;42Z12h4_20`1h4F<l1h=RO0T1`>`4A4]?Y15GOAW141d?Kn2b>G021111;42Z12h4a9<l1Q[1JT2U1Z=R54m@Y2N
n2b>G021111;42Z12h4a9<l1Q[1<=0Q1Q1U1Z=R54m@Y2On2d1m<G021111;42Z12h4Y6W3<l1P4kW10Q1Q1U1Z=R54m@Y2I
n2b>G021111;42Z12h4a9<l1Q^1`>R54m@Y2_1U1n2b>G021111;42Z12h4a9<l1`X11?0\2;0H51R1X3W;\4E4m@Y2Y1Nn2
b>G021111;42Z12h4a9<l1bX1Y3J121R1`>R54m@Y2Jn2];T3G021111;42Z12h4a9<l1^Y1b4`>R54m@Y2Q1n24Y>3G0211
11;42Z12h4a9<l1W4iY1Mb=R54d@25g1249Kn2b>G021111;42Z12h4a9<l1h;gO`2`>R54T@HY2Ln2b>G021111;42Z12h4
a9<l1n4gI^7k7`>R54m@Y2f1Nn2b>G021111;42Z12h4j4f4<l1Q[17\10Y1Q2^<R54m@Y2Hn2b>G021111;42Z12h4a9<l1
Q^1`>R54m@Y2R1n2c1n<G021111;42Z12h4Y6W3<l1P4hW12Q1R1Q2^<g4:4m@Y2^1W7U1n2c1n<G021111;42Z12h4h5@W3
<l1P4aT1V32Q1R1`>g4:4[2a>Y2^1W7DQ1n2c1n<G021111;42Z12h4Y6W3<l1P4hW12Q1R1`>g4:4m@Y2^1W7Jn2b>G0211
11;42Z12h4a9<l1Y[1g2Q2^<R54m@Y2P1n2c1n<G021111;42Z12h4Y6W3<l1P4hW12T2`>g4:4m@Y2^1W7Kn2b>G021111;
42Z12h4a9<l1k6f:^LU1Z=R54m@Y2Ln2b>G021111;42Z12h4a9<l1e9=JY6hL`>R54m@Y2Kn2b>G021111;42Z12h4a9<l1
XAX>1]>`>R54m@Y21o2<o2:kCh>Kle11V4AZ@m1b=o2o2I3h1C?T30l2=07334@3Y11f15=V115k1P1K:]1CW1<;C3S8a3X1
201Q2R=6W9269S119Q1;283KC5V5>b11f1]2U1><451AY3DV3W5m3P1k2i4Y1;R3g1S22]13;PAn1:i8H7o2S102QX4e3d43
o2SS2nm13o2:h\42o2ke2V1o2Z1W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?X1o2Z10V1i4i
3`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1o2Z10V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2
=4?d1U@518R1R2h6b5n1[?o2o23MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2D
m3313l61Y1M>e1@26P12d2c6R3g1A?c1E253]2>>\2f2??6`3[7c3m2O6o20a61Qn2eB2o2RP2?o2F[:nB\5mQ1g<0^?6Z2a
1A8mA9o2^S1gn10n1a1AVBP@4o2DQa3kF2o2bX41o26o2ZP1a7UBT7Pc16o2:eMlU2Z<T54o2DP>PS32o2lT42o2QS32o2jZ
32o2Ub22o2^S13o2DQa33o2Yo2fA2o2YF2o2o[42o2]H5o2DhGXi2f34o2]1WAnR24o2DcA]o25o2\10WAnR25o2]1WAnR2d
R13o2mc1i12o2Uh33o2jZ2f84o2e>WP3d4:o2D1[:b3ff1`Y1h25e1;o2D1[:b3f;oZ1`Y1h25e17o2D1[:Yj1`Y1h24o2DX
^3h25o2DV^3IP2Do2D1[:b7]8<V3l1HR1M?HdP1^Y1I:e1k63o2jV3\72o2oR19o2D1i6a3V;R_1Y\1b96o2`7ZLR^1oLa12
o2d14o2hU3A82o2k<2o2X`33o2mS3Z<8o2D0^2a^3W5316o2DR6TQ1UBcg14o2D_2a^32o2YP44o2c63ja35o2D`FVAYY27o
2D1[:lL\MY\17o2D1[:U7Sc1Y\1:o2D1[:U7P4W7jW1aS1g88o2D1[:U7Sc1aS1g88o2D1[:U7P4R_1Y\15o2F[:Yj1a9:o2
m1RFf6h1L`2oBhh1H6o2m1iLh1V_2H7o2m1iLh1]Fhh1H;o2D00[:Yj1\AlJW531=o2D00[:iLZJT3\AlJW531n1o2Z12T1c
8`1k3Q2n1:75V11o1f=`12621F0i9l<4i6U4P5b2`2=4?d1T>P2518R1C^13FQ5J0l2<IV140111002e1[?4o2oKYl286o2D
n53nZ3T5[1o2Z10V1P1b7`1k3Q2n1:=X3f=`12621F0fF40S;k4b2`2=4?d1U@518R1R2h6[3V2n1[?a1o2_10Q1c8`1W3e2
n1:=X3Z5[8`12621F0_F23e1?P:n3b2`2B148d1U=U318R1R2h6T274Z21CZAW1o2Z1W1c8`1k3Q2n1:=X3f=`12621F0fF4
P@b2`2=4?d1U@518R1R2h6R2_3n1[?6o2]1WAb;[g1mM6o2kHS3b:n[213o2^S1Se26o2DZKa1Td2L3o2oKcf22o2^S13o2o
K\W25o2]1WAY9di12o2XB5o2]1WAkl1R6:P3h:P71l<TU1\OPDD=9P3f2T?Qb1nIR7Q11WA4P3oT3Q1YA8P3g@Q11]^1c3ZC
RP16P3kAQb1ZCS?n@<P3l>\C]^1T=f1k2HV3S3i=S29P3T1]@ih1:f5PFhS118P3d1PH1S^2R4P5WG1P33P3]=kT22P3[g33
P3XKRl24P3kAl<bh28P3a=2h3f9g8W=lR14P3XU2^KcF;P3`1U;R3bKa3a4[Fo7o4^P12P3fL>P3S4ZA\223e5OZNP4b1QU1
k1\><P3S4_1W2[1@P81oP1l2T>g54P3c5W2[17P3i>o21Qb1PX1\;7P3]3e5[`1Q=T1a^1;P3`1l4X6R3Q:6UIgU1]?_37P3
o4W4gKoR2S4UI4P3l4k^2bS13P3Q[3Y<3P3e6e`34P3fU1hd2E2P3Pa43P3[P2of15P3o4S4i`2]M;P3b1\3X;]1R;b9`c1U
BV2P93P3mi2]M3P3bY1h]23P3]=mY33P3UW2U`12P3X]2c2P32MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5
R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>2P3]g3:P3R10dM7T1n3kZ1hS1^F4P3hNoP
3h?3P3eDeR3S1P3f2eHR2g7A_JT2bAm355m11m2e1:31269D2h3k?^5JV7c90P11g22BP3f2Q8W2h41T21V>Q:2jU1U4l8k6
o4PBj;3Q3l<?1Q32Q3^26Q3_1U;R3Rj1o73Q3n4SN3Q3n4YP48Q3PIZP1Z;hJX1X;h:6Q3dI1WFWh2]65Q3f@Uc1DeB2Q3Wg
23Q3TW2n>2Q3\=2Q3X_24Q3lG3Vi34Q3_:bOfV14Q3i\1eA[:5Q3eLbm11c45Q3lS2DR5mZ12Q3Xe32Q3bd33Q3n4S45Q3_1
U;R3nS22Q3WU23Q3k4k^2d2Q31MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm
3313l61Y1M>V226P12d2c6R3>X1Q1c1E253]2>>2Q3TW2@R3W:`S1;_6U3Z1h>m8X9]8jK[?d1<Y1BR3T>>0P4Y2d3S6f2U6
d5Z2WR1XZ1W2V@g3F<R33L0gP1Y9Rf1YCk>i5\;0V5R3760`1Q8:[1358503?9]176100@1T1c1R1b1Q1K1k19O1Y21U3a22
<LC^1N;6B4j1]1@U20]5?C@D58JQ3h495:4;j1S1a2d1`1T3\1AS1228EBFX1S1[1==W1N78>Q2JP12A554:J2^1GX1Y:OA6
;:^28_15m2<5;0o149N81AHf2H29_1?Ej11FQ1619P1;>8?V1037@<3416JS123Ce1\2R3760^9j1H0Co1611@V1Y4Q16l24
Q;]2556B4X3]5]2h;9@4;j1o;V1;>IFX1m2=h5DIA55?@9\1V?V4m2<5k2Y1c;61^2?V147M161Q1Z1_:R3760R2617A12T1
1AU12G1\1J3314D74@;0403;=9A@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1a1C6S1Q22O9
4a1;2<>S11127;<9?7@>5375?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AM:4;92Ke1V1HP22E>291
i1M:1T1330611R1924383K5@4:253767@426Q12A;U1CB=9b1>JI62E15G871<8A4?<Q2g116H@>@7>U122Q30OH;42219k3
4n2O[11<0a181A7@n18>H299U12<Ea181h1BK0364>8?24>2560342@<11416I0S123?i1V1[4R3770Q261788467E13Mo2J
7KZ19;8P1@81410033231<53CU12F[1M38@9i2A?7j3S4Oh2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1P1U12KZ4
T3=b2J;3371f1<56i12AO9S1Gh2=Z4j2e4m1Y39c2_=X1:1G@_2R1;Y6c1S1S2X1f4ER31RR1e4012D`5i8X4e1[5g1f9:i3
NV8nb1X52S3J1S3Z2S3E0_2?T30c28=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><
:1k3DV3W5m3P1k2b9g1S22]13[C:i8Y2S3E0_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC
5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8\1S3k1]=j1o4k6V1\1m2n6k2C:T6^Ae@`63Z3:Q3k338X:i2Y225
b7`1g26m2m1B45l5;HI9[2c2S3Mg1[7505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2
Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>j2S3K1S9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17
=^1T3S4bJG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>R4`1l4k3k79m4S3E1j1;51?F]20>]27505133
12783=63@140411W15:2CB15;BL19D12F:12>C5C3D><;C3`1^1S5^32`3Bj3:N129600R4_26g4_4223084N:0Q1G36:9C5
V5>b11f18T2U1><4221Al1\1DV3f4@M\1Z17P1h1386>d44e1R35a1S22>N3;\5LBf1\8<a1:i8H<S3b5^2P32W3G31:jS3W
3P6S3E1j111661?F]20>;Z1=8750513312@3<03230?1120411H7657201311162B15?<1L1N1I:12X1CH><;C3`1^1Dc3F3
a3CBY2W389M0P3::5P10IX10=<:6W3o526084<4<:0I24>83A9C5V585b11f18T2U1><4221Al1\1DCb29R4JM1Db1=7P1d1
V1Q3b14<X1n1<794g1S22>N3018Z6Ai1_6V2a1:Hf1Y6HS5S3E00j111661?F]20>f1F750513312@3=323@140411P165:0
1311162B15?<1L1N1I:12X1CH><;C3`1^1S5a3V1Y2W389M0P3m1R20=<:6W926084A<:0I24>83A9C5V5>b11f18T2U1><4
221Al1\1DV3\4JMg27P1d1V1Q3b14<X1[2Fg1S22>N3018l6i1f8a1:HP8HP4S3E1j1A1?F]20>;Q2750513312@3=63@140
411W15:01CB15NL1N1I:12X1CW1<;C3`1^1S5e2KV1Y2R=6W926084N:0<<24G3A9C5V5>b11f1]2U1><4221AY3DV3W5Mg2
7P1k2d44e1R3g1S22>N3018l6R<:i8Hm3S3E1j1A1?F]20>]2750513312@3=63@140411W15:01CB15NL1N1I:12X1CW1<;
C3`1^1S5e2KV1Y2R=6W926084N:0I24G3A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2i4e1R3g1S22>N3018l6R<:i8H
f2S3MS9505a1:7:406NK42A156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Do1m1313l61Y1M>V226P12d
2c6R3g1Q1c18<253]2>>Z;2T3`Y41T32T3Pl3X2T3D`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1
;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:i85T3cQ2P?T^1n48T3S1TV1d1T^1e_1h4a5b3T3G2f1;51d3
0<@539:22Q1<1334D=6D140411h12CAW1LP11I:12O8C;<`3^1V41o:f1a<V52694B;:g105AQ68>b11=f3U1><4131AT4P3
b1]1W1NM\1Z1T4_6j4Q1T1>X15R7A94?c2O2U1e4f7MQ27T3PDZV1mb1_4gC]8ET34[Dc3aY1[2iL\<Y2I1Y1gCa31`1Q2L4
d6C4T3JbP1PW12T3ZP43T3W?o14T3W?o1XCY1T3Z10Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T27
4Z21CZA?T3RH[10a4[1P3W3ab10_5^20b1R36T3]ORk1AU50<T3?1[:`IhP1ST1b4h2IV<R1?T34[Dc3gX2f>KcH1`1Q2L4d
6C2T3f[42U3iS33U3iS3[94U3iS3[9B5U3ZS1a:d6W_13U3iS3PJj2S32J3o8505a1:7:406NK4D156271g11P1T111P1015
DV1<;CJ5R4<N7=N?`2CfNG315d7X2V1c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>b?17V3eQ1\o1YC4hJT5k2S3
2JS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c2Dm3313l61Y1M>V226P12Q2Bc6R3
g1Q14^1E253Hd1>>o3b;1d5f2S32JS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5`1a2[17=N?T3fNG315d7_3
c2Dm3313l61Y1M>V226P12d2c6P2Q1g1Q1c1E253]2>>7V3eQ1\o1YCZ<Z1SA8V3eQ1\o1YCZ<Z1\6f:h2S32J3o8505a1:7
:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2
>>b?1]:d2S32JS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c2Dm3313l61Y1M>V22
6P12d2c6R3g1Q1c1E253]2>>e2S32JS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c
2Dm3313l61Y1M>V226P12d2c6R3g1Q1^14E253]2>>h3V3B1j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I
:12X1CW1<;C3`1^1P52a3`3R=6W926084N:0i13A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1Q1Q12>N3;l62o
;:k2m5H9V3eQ1mE^Y1YCf;R4j<\25V3eQ1\o1YC^1k2S32J4n8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[
17=N?T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q14^1E253]2>>`?116Ok2S32J4n8505a1:7:406NK4D156271
g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q14^1E253]2>>b?16OV9V3S3
20I101n8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3ATNG315d7_3c2Dm3313l61Y1M>V226P12d2
c6R3g1Q14^1E253]2>>b>O166:=U16b21l4j2S32J10P9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?
T3ATNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q14^1E253]2>>b>>k2S32J4n8505a1:7:406NK4D156271g11P1T1
11P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>c5n916OT9h2S32JS950
5a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=>2<?T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c
1E253O]1>>n1o2S323F3o8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4<N7=;B?T3fNG315d7_3c2Dm3313l6
1Y1M>V226P12d2c6R3g1Q1c1E253]2>>^3;=_4i61Z3BV3O]7WIi236ST1SHYCV@^516O1[1V1e2S32JS9505a1:7:406NK4
D156271g11P1T111P1015DV1<;CJ5R4[17=N?T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1^14E253]2>>k2S3
2J4n8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=N?Y23FfNG315d7_3c2Dm3313l61Y1M>V226P12d2c6
R3g1Q1c1E253]2>>b?16O8V3eQ1\o1YCk5j4UBj15V3eQ1\o1e2c@7V3eQ1\o1YC`E1S4j2S32J10P9505a1:7:406NK4D15
6271g11P1T111P1015DV1<;CJ5R4[17=N?T3YN<G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>b>O1HW3
L00TM1n11R4YB]d1bF\8166HD@6W4:7\16W3]b1Rj26W4:]3S33I3IU8505a1:7:406NK4D156271g11P1T111P1015DV1<;
CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12e138Ac6R3g1Q1c1E253U27>>^3;1GZ1h2Z1`2T1<[11=l2k11b1
X24K4W3g\4W4:n2S33I5m8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3a8TFG315d7_3c2Dm3313l
61Y1M>V226P12d2c6R3g1J6Y198<253\20>>X4R4l<W104W3T6da3\5:W3mQ47Fc1Ci20g4b4>W3M00TT4j2o1116O\1W4:1
W33W3[FUh34W3j?\a2lS1Z2W33[270279j5`3Dd216J`42Q1T1i5?R1<3`2`1m165;QHQ107b4[56Y1B9C>\4n3i1?3KNm33
13g1b2l1S1f1V314131NU;n1f>Z4f1Q12_1?3W3WU4^67W3d7fo2^T1G4Q34W3Q[3UMX4W3S34H10R2F_3;Z2505a1:7:406
NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3W?^?G315d7_3c2Dm3313Q2j41Y16F>V226P12d2c6R3R1DQ1c1E253
]2>>^1:`60e5446e6Q1U3S34H10R2V4;Z2505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4W137=>2LT3UDS:<G3
15d7_3c2Dm3313l61Y1M>V226P12Q2Bc6R3g1Q1c1E253]2>>Z80e5446e6JX3WT1eR2?S7G1Y5T:=00X35NY21Y2044c4R1
U1X2N=X3el1PW1PJ`100X3^31X2;T:DX3K0UJ2m52]2fEm;ln1V4;V11h123U6EEX3K0^7iMc5b4Z5a?m=P[1m5b4V11h12W
2_1a2E>X3LY]1e5WBSh1i80l21R50n36\1X3;d4`4c7X32_10IaBf2R1g3[2R10V20V2fG`2d6V3W1m1T1AMn5f6h1S4E8P1
HLU1T3V5\2]3Z98X3MW=jk316Of4>X3WJ\:U=i5R@UO?\Gd94Q89Eh1X3^1339U4P@]36<H?:Mf1[1e3^5S8l2`7R2U6^3\8
k3h5?=AV1P1^1W1n6?g88]1m1W2Q4<^1Nj1n1k1k1Lj91@^1697X3mn3Y9g54k1Z34X3li2^4jV1>Y3[Dc3gX2f>KcH1`1Q2
L4d6C?Y3[Dc3gX2f>KcH1`1Q2L4_4T2C?Y3[Dc3Vk1`=f>KcH1`1Q2L4d6C@Y3[Dc3gX2f>I1RE`31`1Q2L4d6C>Y3[Dc3gX
2f>KcH1`1Q2L4d6CP1Y3091[:b9c3ZT1g8Y7W6j<W1f>KQ1d;i9R21`1`1@D0603j2i3C2@Y3[Dc3gX2h=MI1cH1`1Q2L4d6
CBY3j11^Bc3b>Tj1f>KS1_G1`1Q2L4d6CBZ3m4a=1h1>0I>JC3PMgT1V4_<Y?o:?Z37R<]6e3S3V;c2RI_@d>d2nFc?1a2Z3
70Q26U2n9814100:=4S2U2M<@P1V9`77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1J5U12Km7W2]4T48EY2L9GQ2;_12n2U=
U;Y4@_8[2P1JK2f1m6h1Z370^4n9i6MP1g@7Cg2Cl1T1Fn19G9T1K5;2[1H[19@_123El1P1U12Km7e6T48o2L9GQ2;_1Q2[
IZ7f7e1i1P2Z370b5S7f18611Q3I[1M3I9S4k72W6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1P1T7_2=`5T1R9P8h5Y3
9bER4h91S2Z370Q2[<BR3U2M<@S3`?g2Cl1T1e29G9T1K5;2[1H[19@_123El1P1T2m7i3f1T1T4N`3^49Mg14a512LV3232
2c2U?G_4Q9Bk3Z1JZ3X4R3X1X5j10U1n3P2X8k3`9Ia6n4\::1d3f1X:^a1d1Q;03Z3o@mR26Z3nDZ131XW39Z3e:f5Xa2;:
Bm6W4:Z3m3Q4jl1[?`Y1;_BP161Z36Z3jOhHjW2R=d3MZ3g6C^1m6Y7\3HJh5_;[5]2Fa3W1<X8o31NU<d;M1gKl7d1l87Z3
jT2n5Z8T>PCl2=Z3o@R6JaQ1m9W7iFX2Q@T>c4X6GZ3d4f2a6T9Y3fIF21a1m30=^8d1YEZIe4Eh7R1c4@Z3[7^17gIaHj1U
6o3R:Y2oOe>4W306Z3]S2f=R@g1h1;Z3cEE31PU1W>2[7T2dY14Z3ZV1lF`79Z3_8l1o5Z1f:b6iG]E3Z3\\4[18Z3c6_1@T
4l9a;Yb1]1Z3U1Q1c8`1W3R2Bn1:=X3_4Jd3f4`12621F0lV1b2`2B?d1U=U318R1R2h6T274De11Cn2[>1Z34Z3[9kJVU22
Z3T[4>Z3dd2U4GP=VFg3a6=`2m8=75BZ3e:h2R1j1U1`8`5UU1WS1j1@4\Ef4e2l6B3Z3[9S^23Z3iW1e_13Z3]A4NZ3cKb6
Q3l1]Ag62Fd4V=c2i2\:h4h3U4g2S1BV1Y1O34081241Z38Z391[:Yj1[GmDc<1Z3g2Z391[1AP2<i1L`1U1A^2NI141172=
C94>6Q5V6Z2l1m1Ic15P2n2EG^:]2<a2b1h55U1_5i1_3X3=T2E_5OO`1S4S5_1h4D9\15`1145D]5f7X3W2[4J0T10720n2
P482n1Z39e8Nf21]1I141118=R1X11Q26I>>;CGf2^3S1h1l2^15f2X2;f9g:U2j1e6i1W6:CcF1X2h1D[1OW1X1c51c7[3Z
4b1Q1i1j1Z3P<D1W2141118=R1S1_2I1<>O3k1^1`7b1d14o4E\9g:`<j5<:CTC^31N?b26746D03V8_9m20W4b1c1W1V1S2
Z37_4V5Q24A7o1141136=@=c1;c28>64Go1^1S9CF9W?g:G^2[1m7^1J`3<:C02h4W1U4K5`129n1l12[5X4=V1T1a@o6b1k
2k3V1Z3g<d2m2P1[2j12l1^3MP21R4dK]177X1`@THb24144281@055n7_9V7^4V17Z3bIb:UX1UR1[Jb1R1Z373[12[2`6]
1P1j1\7TM]AQ1[8f1g3_;aMY31`1l1o2R2S3U1072L3_2k3U1Z37_12>e4U5k2\7?c2m5\:Q1a4dEP4W5f1m2>:_;U@9S55d
<l4[4JU1072o2@>Z3\:V<W1bJYNi2ZKP1Z3nI;o62j1Z391IQ1m4`2P13`1W3e2n1:=X3Z5m4]3`12621F0VLe:k1F`2B??T
1U=U318R1R2R3g2Mc1@7467GS116<Q3U3R;4Z3bS3Z<T53Z3ej2X47Z3Te2W2kY1V4g3E9Z3]<k1gW2Z1kY1V4]4o42Z3dX4
3Z3iKlm12Z3f^42Z3h\43Z3nQ3iZ14Z3]R3ZZ1S33Z3b\4Y3Y2Z3>`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8
a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:k1m6;Z3fR2U1[Aj=d@\8Y2P62l=7Z3SS3d@\8
Y2P62d2S36FS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P
12d2c6R3g1Q1c1E253]2>>ZDc2S36FS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c
2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>?Z3H0be1Bj7ZGl\11i5Mg2b2c1_3DZ39Z@ARA`De89@^=f8`;]6P1f5
R2BV35m2FZ391[:RBR1b1>f3PFc6e4a9dP1R2o3F@312C;Z39gW1hQ2]5R2W5312CX1Z3351M]9V1Z7W4?f2<j482ER1]11F
Z1SKU4T8]>R50R2W5Q1;V4k19BIc<1Q=2>Z3U?bNf6<3e3Y6d1X8N2PZ1l<<Z3XX10P3<W68e5QBn2d5eo13Z3o_1[82Z3Tk
2Z2Z30[270279j5`3Dd216J`42Q1T1i5?R1@`2`1l1065;QHQ107b4[56Y1B9C>\4n3i1?3MLR1^1[1313g1b2l1S1f1V314
131NU;n1V?a5Q12o1X2Z30[270279j5@g1W1D0c216J`42Q1T1i5?R1@`2`1m165;QHQ107b4[56Y1B9C>\4n3i1?3j1m331
3g1b2l1S1f1V314131NU;n1hDQ12o1GZ37Y2U2Z6V4l1W5TZ1Be12[9S7`2d3V2_1@o2a8l4TL@Z37\6i?1SY1NX22[9Y=W4
a;P@nAT9h3Z3<10U29?T30<@539:22I=07334@3A24?1f157?L15k1P1K:]1CW1<;C3S8a3c2LGZ<6W92;X1;i13A9C5a4D>
d12c18d1?S11>477101AY3DY1l1b1BE[2a15U2P1d14Q1FT8Fg1S22]13;T3a5AT8\121:i81h3Z3<10U29?T30<@539:22I
=07334@3A24?1f157?L15k1P1K:]1CW1<;C3S8a3c2LGZ<6W92;X1;i13A9C5a4D>d12c18d1?S11>477101AY3DY1l1b1BE
[2a15U2P1d14Q1FT8Fg1S22]13;T3a5AT8\121:i81c1Z3=_1W:f2h5AKP?`<WQ1c2KY1Z1X398A3:O3I@2>f1l34]1:DT19
6i57d1Y16R1[5<>S=IJk12e8W5Z3<10U29?T30<=2539:22C5=07334@3<424?1f157?L15LN1NK:]1CW1<;C3`1Hn4Ja3Em
1LGU8T46W92;X1;i13A9C5a4D>d12c18T2S11>477101AY1`1>DV12l1b1B=334U1P1=2>A5NV1P1[1812J6;:DFN630l2]2
224624U1AA56T129S13e2C05`1P4A2Q8\121:^1P1Y61S3Z3>0a1211F?;h20Mn1=07334@3D4?1f15;;L15k1P1K:]1?3S1
3<;:83S8a3B22g2g9Z36W9g1;i13KC5a4D>b11f1]2U1><7101AY3DV3W5m3P1k2h7i1g1S22]13[C:HP8S12m3Z3>0W1921
1F?T30l2=073312@3Y11>P1651805111L15?Q19P1K:]1>4W1<;:83d3Z2U1Ma3B012g2W3m4a4:6W9g1;i13KC5a4D85b11
f18T2U1><7101AT1T2DV3Y1R3Jm3P1k2Z21[59_1g1S22]130:m9`5`3:Z100S1X6S1j2Z3>0a1211F?T30l2=07334@3Y11
f15;X115k1P1K:]1CW1<;:83o5S2a3B04g2R=6W9g1;i13KC5V585b11f1]2U1><:1f1T2DV3W5m3P1k2\2U7g1S22]13Y:Q
9:`2X6S1]2Z3>0_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5a4D>d1f1]2U1><:1k3DV3
d2b2m3P1k2b9g1S22]13Q5b;f2:i82Z3T25Z3hX3kOBf25Z3Wg1d1UX2T82Z3Po35Z3Po3[4U9S24Z3b\4S2U1V2[3[27027
9j5`3Dd216J`42Q1T1i5?R1@`2`1m165;QHQ1074]4[56Y13>9C>\4n3i1?3j1m3313g1b2l1S1f1V314131NU;n1hDQ12o1
V2[3[270279j5`3Dd216J`42Q1T1i5?R1@`2`1m165;C]GQ107b4[56Y1B9C>\4`3=i1?3j1m3313g1b2l1S1f1V314131NU
;n1hDQ12o1Y2[3[270279j5`3Dd216J`42Q1T1NR1Lj2?R1<3`2`1m165;QHQ107b4[56Y1B9C>\4n3i1?3j1m3313g1b2l1
S1f1V314131NU;n1W5`?Q12o1Y2[3[270279j5`3Dd216J`42Q1T1Q2X2^1?R1<3`2`1m165;QHQ107b4[56Y1B9C>\4EX3i
1?3j1m3313g1b2l1S1f1V314131NU;n1W5`?Q12o1V2[3[270279j5`3Dd216J`42Q1T1Q2g3?R1<3`2`1m165;QHQ107b4[
56Y1B9C>\4n3i1?3j1m3313g1b2l1S1f1V314131NU;n1hDQ12o1W2[3[270279b57`3Dd216J`42Q1T1i5?R1@`2`1m165;
QHQ107b4[563U1B9C>\4n3i1?3j1m3313g1U2<l1S1f1V314131NU;n1hDQ12o1U2[3[270279j5`3Dd216J`42Q1T1i5?R1
@`2`1m165;QHQ107b4[563U1B9C>\4n3i1?3j1m3313g1b2l1S1f1V314131NU;n1hDQ12o1U2[3[270279j5`3Dd216J`42
Q1T1i5?R1@`2`1m165;QHQ107b4[56Y1B9C>\4n3i1?3j1m3313g1U2<l1S1f1V314131NU;n1hDQ12o1U2[3[270279j5`3
Dd216J`42Q1T1i5?R1<3`2`1m165;QHQ107b4[56Y1B9C>\4n3i1?3j1m3313g1b2l1S1f1V314131NU;n1hDQ12o1F^30k4
f5k7a5W6b1;=2k2K[5WFj16c8R<h;W5l<V1b3[1m4]6U1R19l21=f2<:?C3b2Jb31A:?d2^Z1c2d32ULEi2?[1Y4i3h?d2]1
@d300[:c7`^1OT3\AUHf2W5312VE7d30PBon2W5317d3jl1Vd1W534C8d3[i1e4ob1W534C;d30F0WA0mR2QLW531:d3Y]1V
?ZH`?Q1b;J1i5;d300[:U7hAZQ1Y\1W5317d30^2a^3W531;d30F0WAnR2fJZ1W531:d30F0WAnR2QLW5317d3YDf3eY1Z_1
VCo63d3j_3V17d3gW1YY2W534Cn1d3k4<j20`4\2W1e1P1^3^3X12?H2@<1G<I17NU1HDQ4c6g30JeA\8?J1BLV1T22P6Q;2
R1g5n2;G050X1B]1i4;E_13d3eW1[Y2Od3n53d<0Y2A00I]2_2R11HU4eFYZ1j3]1Q3W4@3V1S4o1F1_<V<Q2d31T8>NH27B
_2X1U1AS1Q3[6@D1_1U1b1U12Eg4Z:0_>n2Q13h8;S1L2S1g7Z6Z3R3U2Q3?Q35319:032X1=<X5F1P30Y90m96d31[:Yj1`
Y1h2?d31[:P@<V3l1HP2?]Q1^Y1I:e17d31[:Yj1S5SJQ=9d300[:Yj1Y\1W531:d30GWAY9di1QLW5312d3Qa35d31[:Yj1
Y\13d3cA]o23d3oQ1Q_27d3HWAoJnW1QLn37d3G0j@<nR2QL6d30Pa3W531Y1d3E10T1c8`1k3Q2n1:=X3f=`12621F0fF4P
@b2`2=4?d1U@518R1R2j5Mb5n1[?;d30F0WAVEg]1QLW5316d3G0WAnR2QL4d3^U2U4\W18d3G0WAcg1Z;fJZ15d3HWAnR2Q
L3d3OQ`33d3dY2\W17d3Hf;`5nR2QLb67d3G06PAnR2QL3d3f_3Z13d3]Mcc27d3G0WA\;ag1QL7d3G0WAnR2SKM3d3S`3M5
d3lL>ec2g66d3HWAnR2QLg69f3[:[HmQ1lCfF`8P:P>4f3[:U7Sc15f3[:U7P4R_1X2i3`2?T30l2=07334@3Y11f15d115k
1P1K:]1CW1<;C3S8a3`3R=6W95a1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8X2i30_2?T30l2=0733
4@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8X2i3`
2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3b<?6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22
]13[C:i8W2i3`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m
3P1k2b9g1S22]13[C:i8n3i312g12761?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3
`3R=6W926084N:0`183A9C5V5>b11f1]2U1><4221AY3DV3W5M\1Z17P1]1]1d448U16R3g1S22>N3;Z6AR<:i8Hi3i312g1
2>1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W926084N:0Q18>3A9C5V5>b1
1f1]2U1><4221AY3DV3W5Mg27P1k2i48\1R3g1S22>N3;l6R<:i8HQ4i31j11?1?F]20>;Q2750513312@3=63@140411W15
:01CB15L1L1N1I:12X1CH><;C3`1^1X4Ja3V1Y2R=6W926084N:0I24G3A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2i
4e1R3g1S22>N3018l6`:a1:i8HS4i312P1;:2761?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3
`1^1S5a3h1g1R=6W9223084N360Q1>83A9C5V5>b11f1]2U1><4221AY3DV3W5M\1Z17P1]1]1i4^16R3g1S22>N3;l6[4f7
:U8CHi3i31j12761?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3Z6g66W926084E8
360i13A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1S22>N3;i4R2R<:i8Ho3i300j11?1?F]20>]2750513312@
3=63@140411P165:01CB15L1L1N1I:12X1CW1<;C3`1^1S5a3V1Y2j3o3W56W926084N:0I2L3A9C5V5>b11f1]2U1><4221
AY3DV3W5Mg27P1k2_6R3g1S22>N3018l6R<:i8Hm3i312g1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12
X1CW1<;C3`1^1S5a3`3R=6d8B223084N360<D1E3A9C5V5>b11f1]2U1><4221AY3DV3W5M\1Z17P1k2d4c16R3g1S22>N3;
l6R<:i8Hk3i312g1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W9223084N
360Q11E3A9C5V5>b11f1]2U1><4221AY3DV3W5M\1Z17P1k2d4c16R3g1S22>N3;l6R<:i8Hl3i300j1A1?F]20>]2750513
312@3=63@140411W15:2CB15NL1N1I:128OC;<237<;C3`1^1S5a3`3R=6W926084N:0i13A9C5V5>b11f1]2U1><4221AY3
DV3f4@Mg27P1k2i4e1R3g1S22>N3;Y6BR<:i8He3i31j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1
CW1<;C3`1^1S5a3`3R=6W9250084N:0i13A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2T5Z1R3g1S22>N3;l6R<:i8Hd
3i31j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W926084N:0i13A9C5V5
>b11f1]2U1><4221AY3DV3W5Mg27P1k2T5Z1R3g1S22>N3;l6R<:i8Hc3i31j1A1?F]20>]2750513312@3=63@140411W15
:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W926084N:0i13A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1S2
2>N3;l6R<:i8Hi3i31j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W9260
84<4<630<<2L3A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1S22>N3;l6R<:i8Hc3i31j1A1?F]20>]27505133
12@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W926084N:0i13A9C5V5>b11f1]2U1><4221AY3DV3W
5Mg27P1k2_6R3g1S22>N3;l6R<:i8Hj3i31j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`
1^1S5a3`3R=6W926084J3360S14@3A9C5V5>b11f1a1KU1><4221AY3DV3W5Mg27P1k2_6R3g1S22>N3;l6l5U6:i8H4d3i3
1j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W926084N:0i13A9C5V5>b1
1f1a1KU1><4221AY3DV3W5Mg27P1k2_6R3g1S22>N3;l6R<:i8Hj3i31j1A1?F]20>]2750513312@3=63@140411W15:2CB
15NL1N1I:12X1CW1<;C3`1^1S5a3`3R=6W926084J3360S14@3A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1S2
2>N3;l6l5U6:\8<E2[2i3`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9c1337S14@3KC5V5>d1f1]2U
1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8i3i32i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8C
W1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2V5X1R3g1S22>N3;oB:i8Hh2i
330g1C?T30l2=07334@3Y11f15=V115k1P1K:]1CW1<;C3S8a3[1T2R=6W9269S1;Q1>83KC5V5>b11f1]2U1><451AY3DV3
W5m3P1k2i4e1R3g1S22]13;oB:i8H^3i302h11A?T30JQ2=07334@3Y11f15;1V115k1P1K:]1CW1<;C3U721D3a3CB12217
g1R=6W9269F<;Q1>83KC5V585b11f1]2U1><4221AY3DV3W5m3P1k2d44Y1;R3g1Q212]13018oB:_2Y6Hc2i33h1C?T30l2
=07334@3Y11f15=V115k1P1K:]1CW1<;C3S8a3`3R=6W9269S1;i13KC5V5>b11f1]2U1><451AY3DV3W5m3P1k2_6R3g1S2
2]13;oB:i8Hh2i33h1C?T30l2=07334@3Y11f15=V115k1P1K:]1CW1<;C3S8a3X1221o1R=6W9269S1;i13KC5V5>b11f1]
2U1><451AY3DV3W5m3P1k2_6R3g1S22]13;i9U9:i8HX2i3`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3[1T2
R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8g2i33h1C?T30l2=07334@3Y11f15=V115k1P1K:
]1CW1<;C3S8a3X151o1R=6W9269S1;i13KC5V5>b11f1]2U1><451AY3DV3W5m3P1k2_6R3g1S22]13;i9U9:i8Hi2i33h1C
?T30l2=07334@3Y11f15=V115k1P1K:]1CW1<;C3S8a3X1221o1R=6W9269S1;i13KC5V5>b11f1]2U1><451AY3DV3W5m3P
1k2S628R3g1S22]13;oB:i8Hd2i33h1C?T30l2=07334@3Y11f15=V115k1P1K:]1CW1<;C3S8a3[1T2R=6W9269S1;i13KC
5V5>b11f1]2U1><451AY3DV3W5m3P1k2_6R3g1S22]13;oB:i8Hh2i33h1C?T30l2=07334@3Y11f15=V115k1P1K:]1CW1<
;C3S8a3X151o1R=6W9269S1;i13KC5V5>b11f1]2U1><451AY3DV3W5m3P1k2S628R3g1S22]13;oB:i8HV3i302h1C?T30J
Q2=07334@3Y11f15;1V115k1P1K:]1CW1<;C3S8a3V1120S2i4X86W9269F<;Q1;283KC5V585b11f1]2U1><451AY3DV3W5
m3P1k2d44e1R3g1S22]13018a7^4n6:i8Hh3i32i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8
CW1<;C3`1^1S5a3`3R=6W92694N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2_6R3g1S22>N3;oB:i8Hk3i3
2i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1U421Ha3`3R=6W92694N:0i13A9C
5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2_6R3g1S22>N3;oB:i8Hi3i32i1A1?T30<@539:22I75051334@3=6D1404
11W15:2CA015NLP11I:12O8CW1<;C3`1^1S5a3`3R=6W92694N:0Z1>3A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k
2_6R3g1S22>N3;oB:i8HX2i3`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9c13;i13KC5V5>d1f1]2U
1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8d3i31j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;
C3`1^1S5a3`3R=6W9223084N:0i13A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1S22>N3;l6R<:i8HZ2i3`2?T
30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3U721Ha3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]
13[C:i8X2i3`2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;S1E3KC5V5>d1f1]2U1><:1k3DV3W5m
3P1k2b9g1S22]13[C:i8X2i35Z2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U
1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8Y2i35Z2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13
KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13d;f7:i8Z2i35Z2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8
a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13d;W2^5:i8\2i3`2?T30l2=07334@3Y11f15T1?15
k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13f8h1k8:m5DV2o3i300j1A1?
F]20>]2750513312@3=63@140411W15:01CB15NL1N1I:12X1CW1<;C3`1^1S5a3C4g2l;U16W926084A<:0X1@3A9C5V5>b
11f1]2U1><4221AY3DV3W5Mg27P1k2\2R4R3g1S22>N3;e4V2Df8f2:i6o1H\2i30_2?T30l2=07334@3Y11f15d115k1P1K
:]1CW1<;C3S8a3`3R=6W9g1;i13KC5a4D>d1f1]2U1><:1k3DV3d2b2m3P1k2b9g1S22]13Q5b;f2:i8Z2i30_2?T30l2=07
334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;Z1>3KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2m4d4g1S22]13[C:i8
Y2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2m4
d4g1S22]13[C:i8[4i301i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CH><;C3`1^1V41Ja3`
3Q3d4[56W922394J3:0X1@3A9C5V5>b11f1]2U1><451AY3D5P3P3W1NM\1Z17P1k2V5X1R3g1Q1Q12>N355^4[2T<:\1i4\
25H@n3i301i1A1?T30<@539:22I75051334@3=6D140411W15:2CA015NLP11I:12O8CW1<;C3`1^1U421Ha3`3R=6W92694
N:0i13A9C5V5>b11f1]2U1><451AY3D5P3P3W1NMg27P1k2_6R3g1S22>N3018oB:i8HY2i30_2?T30l2=07334@3Y11f15d
115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2W6Z3g1S22]13[C:i8[2i30_2?T30l2
=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13V7T<:
\8<EY2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1
k2b9g1S22]13[C:i8EZ2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3;T3R=6W9g1;i13KC5V5>d1f1]2U1
><:1k3DV3W5m3P1k2b9g1S22]13jB@:i8]2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3;1R3R=6W9g1;i
13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13hBB:12d8Z2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C
3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13jB@:Ll7[2i30=Q2?T30l2=07334@3Y11f15d1
15k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:T2]4V2Y2i30=Q2?T30
l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:
i8Y2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2
b9g1S22]13[C:W6a2[2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3U721Ha3`3R=6W9g1;i13KC5V5>d1f1]2U
1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8Y2i30_2?T30l2=07334@3Y11f15d115k1P1K:]1C1U1<;C3S8a3`3R=6W9g1;i1
3KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1S22]13[C:i8]2i30[23?T30l2=07334@3Y11f15MF15k1P1K:]1CW1<;C3S8
a3`3R=6W9g1;i13KC5Q54>d1T1A]2U1><:1k3DV3W5m3P1k2b9g1S22]13W:S9:i8d2i30_2?T30l2=07334@3Y11f151b11
5k111L5E:4X1>414P1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2Z21U7g1S22]13`2`2Y>:i8Y2i3
0_2?T30l2=07334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6`6f2g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2b9g1
S22]13[C:i8e3i300j1A1?F]20>]2750513312@3=63@140411W15:2CB15NL1N1I:12X1CW1<;C3CL^1S5a3`3R=6W92608
4N:0i13A9C5V5>b11f1]2U1><4221AY3DV3W5Mg27P1k2_6R3g1S22>N3;l6R<:i8HY2i30_2?T30l2=07334@3Y11f15d11
5k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2T5]4g1S22]13[C:i8Z2i30_2?T30l2=0
7334@3Y11f15d115k1P1K:]1CW1<;C3S8a3`3R=6W9g1;i13KC5V5>d1f1]2U1><:1k3DV3W5m3P1k2m46]4g1S22]13[C:i
8h2k3j1A1V1]20>e2<13312D=63@140411W15:2CB7NL1N1I:12X1CY4^1hR126084N63371<O3AZ6>b11f1]2U1><4221AU
7W5Mg2n8e1?a6>^1l6PFW3k3S19<A1V1]20>e2<13312D=63@140411W15:2C2?7NL1N1I:128@85:8H`3^1hR1250084N:j
136:Z6>b11f1]2U1><4221AU7W5M^1;LQ3<50f67Q7>^1Y3o2BW62U4_;g2k3j1A1V1]20>e2<13312D=63@140411W15:2C
B7NL1N1I63128OC;m3^1[Cd1g=26084N:j13AZ6>b11f1]2U1><4221AU7W5M\1Z1d:Q7>^1l6PFe2l3i1A1d30<@539:22Q
1<1334D=6D140411h12CAW1LP11I:12O8CY4^1V41_N2694N:g16AZ6>b11T4U1><451AT4P3P3W1NMg2T4_6Q7>X15mLi2l
3i1A1d30<@539:22Q1<1334D=6D140411h12CAW1LP11I:128F8CK]3^1U421]N2694N:g16AZ6>b11T4U1><451AT4P3P3W
1NMg2T4_6Q7>S118mLj2l32f1A1d30<@539:22Q1<1334D=6D140411h12CAW1LP11I:128F8CK3Y3^1hR12694N:g16AZ6>
b11T4U1><451AT4P3P3W1NMg2T4_6Q7>S1:T2n5S4e@2n3o\32n392o3WT43o3`f3\B2o3YQ26o3^Z1Enj1TH\D2o3`f32o3
Z]3f2S3K1S9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3m1EDm3313l61Y1M>V226P1
2i1Jc6R3g1Q1c1E253]2>>nH6o3bo3Z2d11P?2o3dS45o3^_1o@Vn1Q44o3Y`1j`2\12o3_b11o34o3S=Sg3d<b2S3MS9505
a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E2
53]2>>i2S3M000P9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V2
26P12d2c6R3g1Q1c1E253]2>>b>O1;f2S3MS2g3V2P1505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3
fNG315d7_3c2Dj1R2313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11P1T111P1015
DV1<;CJ5R4[17=^1T3dIQ5G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>d2S3MS9505a1:7:406NK4D15
6271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>o1626P12d2c6R3AU1Q1c1E253]2>>c2S3MS
9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3P@e>G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1
Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M
>V226P12d2c6R3g1Q1c1E253k1A>>e2S3MS9505a1:7:406?>K4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315
d7_3c2Dm3313l61Y1M>V226P12d2`5R1R3g1Q1c1E253]2>>]@j2S3MS9505a1017104:406NK4D0056271g11P1T111P101
5DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>k40m8^4S3M>Q1b7505CM:7:40
6NK4?4156271d121P1H:0118>80153@;J6210;CJ5X3I[17=^1T333C`12621F0m3g2Y8C^;G315d3o3P3>S2?D[1B?^1313
l61Y1M>V226J524_2718R1R2j2R3JLQ1574P1E25361C2]158>>901:T30^:Y8i2S3MS9505a1:7:406NK4D156271g11P1T
111P1015DV1<;CJ5R4[17=^1T3Y8T3a:e8G315d7_3c2Dm3313l61Y1M>V226P12R2Ac6R3g1Q1c1E253]2>>j3X2hBi2S3M
S9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5b1_2[17=^1T3fNG315d7Y2U1c2Dm3313l61Y1M>V226P12S1`1c
6R3@?FQ1c1E253^12K>>n2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5B2J1U29[17=>2LT3fNG315d7Y2
U1c2Dm3313l61Y1M94V226P12d2c6R3P1FQ1c1E2534X2>>RHc2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;
CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253U27>>c2S3MS9505a1:7:406NK4D156271g1
1P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3m1EDm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>c2S3MS9505a1:
7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1^14E253
]2>>l2S3MS9505a1:7:406E8K4:9156271g11P1T111P1015DV1<;CJ5R4[17=^1l215fNG315d7_3c2Dm3313l61Y1M>`1E
26K212d2b2n31R3g1Q1c1E253]2<1>f2S3MS9505a1:7:406E8K4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG31
5d7_3c2Dm3313l61Y1M>`1E26K42d2\2V4R3g1Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<
;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>Q>c2S3MS9505a1:7:406NK4D156271
g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>aBe2S3MS9505
a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2`5R1R3g1Q1c1
E253]2>>d@1c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>
V226P12d2c6R3g1Q16\1E253]2>>e2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7
_3c2Dm3313l61Y1M>V226K212d2]5U1R3g1Q1c1E253]2>>g2S3MS9505a1:7:406NK4:9156271g11P1T111P1015DV1<;C
J5R4[17=^1T3XKS11W2G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253j1B>>d2S3MS9505a1:7:406NK4:9156
271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E2534X2>>l2S3M_4M
e3505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5b3?[17=^1T3_7Y:T2g:G315d7W1W2c2Dh2T1313l61Y1M>V226P
12d2c6g1Z1g13Mc1E253]2>>d2S3MU2m6505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=>OT3fNG315d7_3
c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>e2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[1
7=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2P5b1R3g1Q1c1E253Ci1>>XEd2S3MU2m6505a1:7:406NK4D156271g11
P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253Ci1>>h2S3MS9505a1:7
:406NK4D156271g11P1N511P1015DV1<;CJ5R4[17=^1T3\5T2R2QEG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1
E253O]1>>n1e2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3TBh6h5G315b1Q6_3c2Dm3313l
61Y1M>V226P12d2c6R3g1Q1c1E253]2>>e2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG
315d7_3c2Dm3313l61Y1M>V226P12e1Nc6R3g1Q1c1E253]2>>S6eBh2S3MS9505a1:7:406NK4D156271g11P1T111P1015
DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c5OR3g1Q1c1E253]2>>S6]=W521e2S3MS9505a1:7:40
6NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>U
=c;KP3S3MNT8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>e1@26P
12d2c6R3g1Q1c1E253]2>>^1[2X2k3`2110o9S1M1c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17
=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>YBc2S3MS9505a1:7:406NK42A156271g11P1T11
1P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>e2S3MS9505a1:7:406NJ
030D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q12`1E253]2>>c
2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R
3g1Q1c1E253]2>>k@d2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l
61Y1M>V226P12d2c6R3g1Q1c1E253]2>>RF>d2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1b1
a1fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3^18Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11P1T111P101
5DV1<;CJ5R4[17=^1b1a1fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>d2S3MS9505a1:7:406NK4B1
156271g11P1T111P1015DV1<;CJ5R4[17=^1T3QFd8G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>c2S3
MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3AU
1Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1
M>V226P12d2X5Z1R3g1Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG31
5d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>`:b2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;
CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>c2S3MS9505a1:7:406NK4D156271g11
P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2Z5X1R3g1Q1c1E253]2>>e2S3MS9505a1:
7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3U4`JG315d7_3=a1CDm3313l61Y1M>V226P12d2c6R3g1Q1c1E
253]2>>e2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226
P12d2c6R3g1Q18Z1A32403]2>>d2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3
c2Dm3313l61Y1M>V226P12d2c6R3P1FQ1c1E2534X2>>g2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ22R
4[17=>2LT2OeFP8G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>f2S3MS9505a1:7:406NK4D156271g11
P1T111P1015DV1<;CJ5R4[17=^1P1S2fNG315Y6=0K_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>e2S3MS9505
a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1C0NE
253]2>>l4c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3\LY2G315d7_3c2Dm3313l61Y1M>
V226P12d2c6R3g1Q1c1E253]2>>e2S3M5m8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3YN<G315d
7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>X4P3S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<91C
J5P3O1[17=DIT3T>4KU3W9R3G315c2P5_3_1S1Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E2534[1L>>UHh3S3M>Q1b7505C
M:7:406NK4?4156271d121P1H:0118G015DV1;064CJ5X3I[17=^1T3K`12621F0RKG315d7P3>S2?D[1B?^1313l61Y1M>V
226J52d2718R1R2j2R3JLQ1574P1E25361C`1>>k>Y3S3Ml2V6505a1:7:406NK4D156271g11P1T111P1015DV1<91CJ5R4
[17=^12GY2X>L`?G315k55b1Bl24I5>1MD4?S2T1313k2U2j11Y1M>V226P12i1Jc6R3g1Q1c1883253U27>>Q3S3MU2m650
5a1:7:406NK4D156271g11P1T111P1015DV1<;2@J5R4CG7=>2L2c1]1c:W4_3m;<G315c2P5V2X1m1EDm3313l61Y1M94V2
26P12d2c6R3g1Q1c1E253]2>>h2S3MS9505a1:7:406NK4D156271=Y11P1T111P1015DV1<;CJ5EJW29[17=^1T3fNG315d
7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>^8g<d2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;
CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>`?e5c2S3MS9505a1:7:406NK4D15627
1g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>e:e2S3MS950
5a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2D4h3313l61Y1M>V226P12d2b5P1R3P1FQ
1c1E253]2>>h2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7T1Z2c2Dm3313l61Y1
M>V226P12Q11`1c6R3@V1Q1c1E2534Y1N>>U3S3M@b8505a1:7:406NK4D1226271FP11P1T111P10151BV1<;CJ5EJ@P2V1
47=^1T3KjMG315d7T12T22c2Dm3313l61Y1M>n1726P12Q1b1c6R3P1FQ1AQ1E2534^1I>>_5c2S3MS9505a1:7:406NK4D1
56271g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7Z2T1c2Dm3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>e2S3M
S9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1T3kDj9G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3P
1FQ1c1E2534X2>>i2S3M4n8505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^1Y2JfNG315d7_3c2Dm3313l
61Y1M>V226P12d2c6R3g1Q1c1E253]2>>b?16O;l2S3MS9505a1:7:406M0K4D156271g11P1T111P1015DV1<82CJ22b3?[
17=^1T3S>b@G315R6a1_3c2Dm3313l61Y1M=0V226P12d2c6R3g1Q1c1E253h1<7>>T3e2S3MS9505a1:7:406NJ04D15627
1g11P1T111P1015DV1<;CJ5R4[17=^1T3fNG315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1C0NE253]2>>h2S3MS9505
a1:7:406NK4D1562714b11P1T111P1015DV1<;CJ5R4L>7=^1T3i7]9^=G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q
1c1E253U27>>X4c2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5b3?[17=^1T3fNG315d7_3c2Dm3313l61
Y1M>V226P12d2c6R3g1Q1c1E253]2>>g2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5h39[17=^1T3X9]E
G315d7_3c2Dm3313l61Y1M>V226P12d2c6R3g1Q1:X1E253]2>>W8Z@o2S3MS9505a1:7:406NK4D156271g11P1T111P101
5DV1<;C60B540W1T259[17=^1`1CO_=l8Y8G315d7_3c2Dm3313l61S15M>V226P12d2c6P2Q1g1Q1c1E253]2>>m2S3MS95
05a1:7:406NK4D156271g11P1T111P1015DV1<;C602?54]359[17=^1`1B0OfNG315d7_3c2Dm3313l61S15M>V226P12d2
c6P2Q1g1Q1c1E253]2>>e2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5BMa2[17<0^1T3fNG315d7_3c2D
m3313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>f2S3MS9505a1:7:406NK4D156271g11P1T111P1015DV1<;CJ5R4[17=^
1T3R4cJG315d7_3c2DZ2b1313l61Y1M>V226P12d2c6R3g16Jc1E253`1L>>d2S3MS9505a1:7:406NK4D156271g11P1T11
1P1015DV1<;CJ5R4[17=^1T3R4cJG315d7_3c2DZ2b1313l61Y1M>V226P12d2c6R3g1Q1c1E253]2>>?R400_AU?Y^1Ti12
DE6`8E@36R400TX43Y18R400a`2[`1V7]1n9:R400cO^T1d`1\C2Z18>R400\U1gR322819B5\2X7<R400lMS5WX2kLU17g8
<I;R400TX43Q17Z5\3S12:R400YW1Vd1c\13Y1k948R400TX42Z18o8P1R400P330U4TGm1T23`j1Y1aY13<5007298Z86=6
32;596R400TX42Z17R400TX42Z1X95S40nY3UNS56S40TV3oQ1<=4S402QX4=S40[7RIkU2iQ1F082U1g8>6S40TX4U1o8V1
8S40[j2O00f\1^;5S40TX4X;57S40cOn1_R1d`1\C8S40YW1jP3Jn9?2:S40^f1d1SHWe1d2G8_:9S40TX4>5225_::S40TX
4>5225X1V93S40TX45S40Y`2iV1PA4S40TX4R;?S40QT17S:a;Xa108`1f3Y3m>Q5_9:S40QT1R`2oCJ1M029S40QU1[T21;
a6fGR76S40_Q10cV3R74S40TX4R74S40TX4R7ES4010Pm3Y3?Z2[1k2CO160NG^5h1AE4S40Yj3j=5S40Q`1Rh2X;7S40QX1
en2\1R;57T4]6[2k4lj1Vo117T4TV3UAjA1=o92T4ac41T43T4i805T4on3`8[9`13T4ab404T4W\4Y603T4m`1b_1@T49VA
I`3?U1]5Xj1j:[?_7m51j1Q@3T4Pf2Zb14T4^P4l7G1T4@U40a3bI1n11Q40YB]`1oR116OQ6=U40Uo1_Q2\8166HS2`5LD5
U4fP4\81k8:U4PV3@RI^91l34U503U4SY416U4l`1b_1cX11X94U4fP4\815U4SY41l348U4PY1RP31k304V5DU4lO1W[1[3
[>W1SHT:i280m45;1Z3k1n2b14U4SY41=FU400m\19U2j9eT20X9^1916OS2k1FE8;K4U4kb3WF14U4SY41c57U4dU4W1V21
\40BU400Yf1Vm1T;W4@h1g1o11166He5n15U4WR4i4Q216U4mU3SP13m219U4QV4110l21R968U4Zh3Y9^71V7k118U4fP4e
21d51a7KCU4IZ_1c9T\1TG:R2N\1T5@4[11d4h2]1L8U4^6jE]i2[C1V51;U4S1^P3;fQ1]51h12W2A5U4SY41k1W25V4RY4
16O6V4_S1bU316O>V4]7i5WFVFW>lNgL^516O1[18V4ac3S:\;16OT96V4Qn3P;16O6V4RY416O;6V4`V4a216O7V4^IR5`Z
316O6V4Ro2oY116O6V4Zi3g?16O6V4RY416On3=V4X5[H[U1``1b1kC116Oe1K5W4gm360X99W4W5gIf<[1Y7eh1d@`92W4g
m31W42W4oV45W4en3a6g5o61X42X4]Z42X4ne25X4gT2RZ1aIe63X4mV408X4en1Y17`1n<T\1:2X4g^23X4Y<Sn31Y42Y4o
]42Y4b32Y4hn1U1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=
`12621F0fF4R1m>b2`2=4?d1U@518R1R2h6b5n1[?W1Z4W1c8`1k3Q2n1:=X3f=`12621F0[@Z64P@b2`2=4?d1U@518R1R2
h64]5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6R2_3n1[?a1Z45Q1c8`1W3CQ2n1:=X3Z5
[8`12621F0[@Z64P@b2`2=4?d1U=o2518E<R29^6T274Z21Cn1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1
X5l:518R1R2h6b5n1[?Z1Z4W1c8`1k3Q2n1:=X3h2o2T40g3`12621F0fF4P@Md1`2=4?d1U@518R1R2h6b5n1[?[1Z4W1c8
`1k3Q2n1:=X3f=`12621F0fF4\8_4S3Dm1X242=4?d1U@518R1R2h6P5An1[?[1Z4W1c8`1k3Q2n1:=X3f=`12621F0_F640
o?b2`2=4?d1n2Y2[1`9518R1R2h6[3V2n1[?\1Z4W1c8`1k3Q2n1:=X3[<0Y1`12621F0fF40o?b2`2=4?8V14U@518R1R2h
64]5n1\:n4`1Z45Q1c8`1W3CQ2n1:=X3Z5P70Y1`12621F0fF4P@b2`2=4?d1U=o2518R1R2h6T274Z21Cn1[?Y1Z4W1c8`1
k3Q2n1:=X3[<0Y1`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?i45W1Z4W1c8`1k3Q2n1:=X3[<0Y1`12621F0fF4P@b
2`2=4?d1U@518R1R2h6b5n1[?W1Z4W1c8`1k3Q2n1:=X3[<0Y1`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c
8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2X6?b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4
?5^1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@Md1`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q
2n1:=X3f=`12621F0fF4g;X4b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4c:\5b2`2=4?d1
U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6X2Y3n1[?V1Z4W1c8`1k3Q2n1
:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?o4Y1Z4W1c8`1k3Q2n1:=X31b;Q2`12621F0fF4^=a2b2`2=4?d1
U@518R1R2h6b5n1d7f7Y1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4[1g1[3`9b2`2=4?d1U@518R1R2h6R2_3n1[?W1Z4W1c8
`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1;X5f9W1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=
4?d1U@518R1R2h6b5n1d5f9o4X1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1S1?P4f9V1Z4W
1c8`1k3Q2n1:=X3f=`12621F0\>Y84P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z4W1c8`1k3Q2n1:=X3f=`12621F0Q@d64P@b
2`2=4?d1U@518R1R23d6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0Q@d64P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c
8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1G]?518R1R2h6b5n1[?W1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=
4?d1U@518R1R23d6b5n1[?_1Z440Q1c8`1W3CQ2n1:=X3Z5[8`12621F0fF4P@b2`2=4?d1U=o2518R1R2h6T274Z21Cn1[?
V1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z4W1S1P5^2`1k3Q2n1:=X3f=`12621F0
fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6P5An1[?V1Z
4W1c8`1k3Q2n1:=X3c:R3`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?Y1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF40o?
b2`2=4?d1U@518R1R2h6[3V2n1W2a;a1a1Z4W1Z3X5`1k3Q2n1:=X3V5<1GV117b32Q2`12621F0fF4P@b2`2=4?d1U@518R
1R2a4V2b5[1B[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n12X?V1Z4W1c8`1k3Q2n1:=X3
f=`12621F0fF40o?b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0bF34P@b2`2=4?d1U@518R1R2
h6b5n1[?^1Z45Q1c8`1W3CQ2n1:=X3Z5[8`12621F0fF4P@b2`2=4?d1U=o2518R1R2h6T274Z21Cn1[?V1Z4W1c8`1k3Q2n
1:=X3l7i5`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1R4`4`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@
518R1R2h6b5n1[?`1Z440Q1c8`1W3CQ2n1:=X3Z5[8`12621F0V9_=4P@b2`2=4?d1U=o2518R1R2h6T274Z21Cn1[?W1Z4W
1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=41=d1U@518R1R21f6b5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`
2=4?d1U@518R1R21f6b5n1[?U1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?[1Z461Nc8`1
R3>9S1Mn1:=X3S4b9`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?g1Z42T1c8`1k3Q2n1:75V11o1f=`12621F0fF4P@
b2`2=4?d1T>P2518R1R2l5J0l2<P240111002e1[?o4W1Z410T1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1
R2h6b5n1[?Y1Z410T1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b531h1[?Y1Z410T1c8`1k3Q2n1:=X
3f=`12621F0_4VB4P@b2`2=4?d1U@518R1R2h6b53j1[?\1Z410T1c8`1k3Q2n1:=X3f=`12621F0_4VB4P@b2`2=4?d1U@5
18R1R2g60]5431h1[?X1Z4W1X6Z2`1k3Q2n1:=X3Y5R7Y1`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z4W1c8`1k
3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1G]?518R1R2h6[3V2n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d
1U@518R1R2l4k1b5n1[?V1Z4W1c8`1k3d1<n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z4W1c8`1k3Q2
n1:=X3f=`12621F0fF4X<g3b2`2=4?d1U@518R1R2h61`5n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0T@a64P@b2`2=4?d1
U@518R1R2h6b5n1[?X1Z4W1c8`1k3Q2n1:=X3f=`12621F0FoE4P@b2`2=4?d1U@518R1R2e3R3b5e18[?V1Z4W1c8`1k3Q2
n1:=X3f=`12621F0X1]E4P@b2`2=4?d1U@518R1R2h6b5n1[?X1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4:e?b2`2=4?d1U@
518R1R2h6V12X4n1[?X1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?8V14U@518R1R2h6b5n1b<h2X1Z4W1c8`1k3Q
2n1:=X3f=`12621F0V;_;4S8l7b2`2=4?d1U@518R1R2P2g4b5n1[?U1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?
d1U@518R1R2h6b5n1[?W1Z4W1c8`1k3Q2n1:=X3f=X172621F0fF4P@b2U1Z1=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q
2n1:=X3f=`12621F0fF4P@b2U1Z1=4?d1U@518R1R2h6b5n1[?V1Z4W1X7Z1`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1
U@518R1R2h6b5n1[?V1Z4W1o6c1`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1
:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6X59n1[?W1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R
1R2h6j3g1n1K_>W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6[2V3n1[?W1Z40V1c8`1k3Q2n1:
=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6Q4`1n1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4W4h;b2`2=4?d1U@51
8R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0W=^94P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z4W1c8`1k3Q2n1:=X
3f=`12621F0fF4V1i>b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4T;k4b2`2=4?d1U@518
R1R2h6b5n1[?Y1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4S<l3Dm1`2=4?d1Q<S4518R1R2h6P5An1[?Y1Z4W1T8>`1k3Q2n1
:=X3`1U<`12621F0fF4P@Dm1`2=4?d1U@518R1R2h6P5An1[?V1Z4W1c8`1k3Q2n1:=X3f=`12621F0fF4S3l<b2`2=4?d1U
@518R1R2h6b5n1[?W1Z4W1c8`1k3Q2n1:=X3f=`12621F0^>W84c9\6b2`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q2
n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6P4a1n12X?W1Z40V1c8`1k3Q2n1:=X3U<`1`12621F0fF4P@b2`2=4?d
1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0]=X94P@b2`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q
2n1:=X3f=`12621F0fF4P@b2U1Z1=4?d1U@518R1R2h6b5n12X?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4c:\5b2`2=4?
d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q
2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?_7W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1G
]?518R1R2h6b5n1[?X1Z40V1X7Z1`1k3Q2n1:=X3f=`12621F0fF4f<Y3b2`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3
Q2n1:=X3Y8\5`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1Y<Q3W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?
d1U@518R1R2h6b5n1Z=P2Y1Z40V1c8`1k3Q2n1:=X3f6o6`12621F0fF4W4h;b2;T2=4?d1U@518R1R2h6b5n1[?W1Z40V1c
8`1k3Q2n1:=X3f=`12621F0fF4P@b2U1Z1=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4g1X>b2
`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1e3e;W1Z40V1c
8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h60a5n1[?V1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=
4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6X2Y3n1[?W1Z40V1c8`1
k3Q2n1:=X3f=`12621F0fF4g;X4b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3d;Q2`12621F0fF4P@b2`2=
4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@5180Q1R23d6b5n1[?Y1Z40V1c8`1
k3Q2n118=X3f=`12621F0fF4P@b2`2=4?d1U@5180Q1R23d6b5n1[?X1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4c:\2o2b2
`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q2n118=:m2f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?X1Z4000T
1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?[1Z40V1]20T6`1k3Q2n1:=X3c1R<`12621F0fF4h
1W>_22`2=4?d1U@518R1R2h6b5n1[?Z1Z40V1o6c1`1k3Q2n1:=X3c1n5P3R3`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5
n1[?W1Z40V1c8`1k3Q2n1:=X3c1R<`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3b7S6`12
621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3c:R3`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5
n1[?X1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?o47X1Z40V1c8`1k3Q2n1:=X3f=`126
21F0fF4\8c7Dm1`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4OP?b2`2=4?d1U@518R1R2h6b
5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4]7b8b2`2=4?d1U@518R1R2h6b5n1[?V1Z40V1c8`1k3Q2n1:=X3f=`126
21F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[
?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2Mj5b5n1[?W1Z40V1^4T4`1k3Q2n1:=X3f=`12621F
0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?Y1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=468d1U@518R1R2h6R2U39n1
[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4R7m8b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F
0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V6W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?U1>U@518R1R2h6b5n1[
?W1Z40V1c8`1k3Q2n1:=X3f1o;`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0
fF4P@b2`2=4?d1U@518R1R2h6b5n1[?o4W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6X59n1[?
W1Z40V1R4`4`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?V1Z40V1c8`1k3Q2n1:=X3f=`12621F0f
F4P@b2`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[<o2o4
Y1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R23d6b5n1W2a;a1Y1Z40V1X7Z1`1k3Q2n1:=X3f=`126
21F0c>V4k34P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1j2P1Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h
6b5n1[?]1Z40V1]20T6`1k3Q2n1:=X3c1n5j2X3`12621F0fF4h1W>_22`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q2
n1:=X3`6R4R3`12621F0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1^7T1`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?
d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0\?Y74P@b2`2=4?d1U@518R1R2h6b5n1[?[1Z40V1c8`1k3
Q2n1:=X3f=`12621F0]5e8X1Y74n>Q1b2U1Z1=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3a;T2`12621F0fF4P
@b2`2=4?d1U@518R1R2h6b5n1[?X1Z40V1c8`1k3Q2n1:=X3a;T2`12621F0fF4P@b2U1Z1=4?d1U@518R1R2h6b5n1[?X1Z
40V1X7Z1`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6[3V2n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF
4P@b2`2=4?d1U@518R1R2h6b5n1[?l2W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4a9^6b2`2=4?d1U@518R1R2h6b5n1[?Z
1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF40o?b2`2=4?d1U@518R1R2h6l41Cn1[?T6W1Z40V1c8`1k3Q2n1:=X3f=`12621F
0[DZ24P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4Q6n9b2`2=4?d1U@518R1R2h6b5n1
[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2S1\1=4?d1U@518R1R2h6b5n1[?V1Z40V1c8`1k3Q2n1:=X3f=`12621F
0fF4P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF4P@b2`2=4?d1U@518R1R2h6[3V2n1[?
W1Z40V1c8`1k3Q2n1:=X3f=`12621F0bF34P@b2`2=4?d1U@518R1R2h6b5n1[?W1Z40V1c8`1k3Q2n1:=X3f=`12621F0fF
4P@b2`2=4?d1U@518R1R2h6b5R1K[?4\40WAnR28\40WAnR2nL`5705\40WAY9di1;\40WAk:Rh1e@iA60006\40WAnR2ZR1
25\40WAkl1R65\40WAdb1Y@6\40WAR6n;l`16\40WAkl1R6dR15\40j@<nR26\40WAZ;cg1iR15\40WAnR2ZR15\40WAnR2]
R15\406PAnR26\40WAAo1\P25\40WAnR2i46]4h=^3VHX1^Y14]4WAkl1R65]4WAY9ac1R63]4WAnR24]4WAnR2ZR1>]4WA[
h1b:o<_117T2^A80027]4WAY9di1nLh507]4WAnR2nL[5<05]4WAkl1R6g=5]4WAY9di1g=4]4WAY9di14]4f;`5nR2[1^41
Q1c8`1W3e2n1:=X3Z52X8`12621F0lV1b2`2B?d1>f<U318R1R2W6@T274Z21CZA7^4VAP6]5Xj1eI@:^4VAP6]5Xj1\?k1\
8@^58^4VAP6]5Xj1k>i:@9^4VAP6]5Xj1a9S@@o1?^4VAP6]5Q7P^1U5eI@a5mA1M029^4g54Y;P6]5Xj1eI@8^4VAP6]5Xj
1RES507^4VAP6]5d6cc1VJZ1^41Q1c8`1W3e2n1:=X3Z52X8`12621F0lV1b2`2B?d1>f<U318R1R2h6T274Z21CZA6^4VAP
6]5Xj1VJ7^4VAP6]5Xj1VJhJ8^4VAP6]5Xj1eI@[58^4VAP6]5d6cc1VJ^57^4VAP6]5Xj1VJ07^4VAP6]5Xj1VJ[58^4VAP
6]5Xj1eI@mP17^4VAP6]5`1gh1VJd1^41Q1c8`1W3e2n1:=X3Z52k3\4`126210E0nS1m2b2`2B?d1>Jk;U318R19h1Z50K@
T274Z21CZAh:2:^4VAh1W4]5Xj1eI@\5=7^4VAP6]5R6Ud1VJ7^4VAP6]5T_1S;VJ8^4_;?V5P6]5Xj1VJX1_40Q1c8`1W3e
2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAZ1_40Q1c8`1W3e2n1:=X3Z5[8`12621C20RAiEb2`2B?
d1U=U318R1R2h6T274Z21CZA\1_40Q1c8`1W3e2n1901;X3Z5c6g1`12621F0lV1b2`2B?\17U=U318R1R2h6T274Z21CZAd
1_40Q1c8`1^2He2n1:=X3Z5[8`12621F0n3OP1i3RMb2`2B1=d1U=U318R1R2h6KJ=74Z21CZ5`5^6W5Y3_1_40Q1c8`1W3e
2n1901;Dc2Z5[8`12621F0c5^;iEb2`2B?\17U=U318R1R2h69j174Z21CZA^1_40Q1c8`1W3Oe1n1:=X3Z5[8`12621F0lV
1b2`2B68d1U=U318R1R2h6T274Bg11Ce9d7o47X1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T2
74Z21CZAY1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CY:P7e1_40Q1c8`1^2He2n1:=
X3S1V4[8`12621F0V9E@c9R8_2W8b2`2B?d1U=U318R1R2h6KX13204Z21CZAo47g1_40Q1c8`1W3e2n1:=X3Z5[8`110052
1F0^Q1b1h2Q1b2`2B68d1c3a9U318R1R2h6NU174BW1?1Cj3JEb6[5Q9\1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2
B?d1U=U318R1R2h6R2174Z21CX;Q6o47\1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0j@7o66b>b2`2B?d1U=U318R1R2h6T27
4Z21CZAZ1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6R2174Z2199ZAY1_40Q1c8`1W3e2n1:=X3
Z5[8`12621F0`Q1[5b2`2B?d1U=U318R1R2h6T274Z21CZAa1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0^1]1b7\Lb2`2B?d1
U=U318R1R2h6T274Z21Cm7C\5d1f1o47\1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0YH6o8[5b2`2B?d1U=U318R1R2[3\3T2
74Z21CZA[1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0_F<o?b2`2B?d1G]<U318R1R2h6T274Z21CZA`1_40Q1c8`1W3e2n1:=
X3Z5[8`12621F0_F\@b2`2B?d1GT21Y2l22l4U318R1R2h6T274I`11CZA]1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0_F\@Z
1W1`2B?d1U=U318R1R2[3\3T274I`11CY?P2Z1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0_F\@b2`2B?d1U=U318R1R2h6T27
4I`11CZAa1_40Q1c8`1W3e2n1:=U24MZ5[8`12621F0cAc6g1_4\8b2`2B?d1U=U318R1R2h6T274Z21CX;Q6o47Y1_40Q1c
8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CX;Q6Z1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1
b2`2B?d1U=U318R1R2h6T274Z21CP42V=d1_40Q1X7Z1ANW3e2n1:=X3Z5[8`12621F0k:f;[1d:0W4b2`2B?d1U=U318E<R
262^6T274Z21C9OP@[1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0YHb>b2`2B?d1U=U318R1R2h6T274Z21CP42V=Y1_40Q1c8
`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CY:P7f1_40Q1h6j1`1W3e2n1:=X3j1_3[8`12621F0
d2d@Q4f8i6b2`2B?d1U=U318R1R2l5KT2604Z21CY8l4j2X1o47_2Y1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d
1U=U318R1R2h6T274Z21CY:P7Y1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAU9Y1_
40Q1c8`1W3e2g16:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAZ1_40Q1c8`1W3e2g16:=X3Z5[8`12621
F0lV1b2`2B?d1U=U318R1R2h6T274`1I1CZAY1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B68d1U=U318R1R2h6T27
4Z21CZA\1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B148d1U=U318R1R2h6T274Z21CZAW5e3Y1_40Q1c8`1W3e2n1
:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAW5Y1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U
=U318R1R2h6T274Z21Cn7[9e1_40Q1X7Z1`1W3e2n1:=X3Z5[8`12621F0R3h7Z3e9o>b2`2B?d1U=U318R1R2l5KT2334Z2
1CX;m1\2f1o47k3_1_40Q1c8`1W3n1;008n1:=X3Z5[8`12621F0m@nEb2`2B?d1U=U318R1R2h6T274Z21CQ3X>W5Z1_40Q
1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B1=d1U=U318R1R2h6T274^1K1CZAY1_40Q1c8`1W3e2n1:=X3Z5[8`12621F0l
V1b2`2B?d1U=U318R1R2h6T274Z21Cn1[?W1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21
CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21B0ZAY1`4Q1c8`1W3e2n1:=X3Z5[8X17
2621F0lV1b2U1Z1B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6
T2604Z21CZA[1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21Ca5h;U:7[1X1`4Q1c8`1W3e
2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CR>W3X1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d
1U=U318R1R2h6T274Z21Cn1[?Y1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0QV1Jb2`2B?d1U=U318R1R2h6[1H74Z21CZAY1`4
Q1c8`1W3e2n1:=X3f1c3[4o3`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F
0lV1b2`2B?d1U=U318R1R2h6Y1J74Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274X1
Q11CZAZ1`4Q1c8`1W3e2n1:=X3Z5X7@A`12621F0lV1b2`2B?d1_8e4U318R1R2h6T274Z21CZAZ1`4Q1c8`1W3e2n1:=X3Z
5[8`12621F0V;\=[6l7b2`2B?d1U=U318R1R2h6T274Z21CZA_1`4Q1c8`1S33e2n1:=X3Z5[8`12621F0i=iDX4b2`2B?d1
U=U318E<R29^6K4S174Fc11CZAZ1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0cR1X4b2\1S1B?d1U=U318R1R2h6T274X1Q11CZ
AW1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621
F0_F\@b2`2B?d1U=U318R1R2h6T274Z21CZA^1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0_F23e168o=b2`2B1=d1U=U318R1R
2h6T274Z21CZA\1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0_F23l18o=b2`2B?d1U=U318R1R2h6T274Z21CZAW1`4Q1c8`1W3
e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1
U=U318R1R2h6f1=74Z21CZAZ1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0TS1Go2b2`2B?d1U=U318R1R2h61R274Z21CZA[1`4
Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAe926@Y1`4Q1c8`1W3e2n1:=X3Z5b40g3`12
621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0PR1k4b2`2B?d1U=U318R1R2h6T
274Z21CZAY1`4Q1c8`1W3e2n1:=Z2MZ5[8`12621F0c:XLb2`2B?d1U=U318R1R2h6T274Z21CZA[1`4Q1c8`1W3e2n1:=X3
Z5[8`12621F0nFX14V1X=b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0\N_8b2`2B?d1U
=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0f:ULb2`2B?d1U=U318R1R2h6T274Z21CZA_1`4Q1X1b
2S3c1`1W3e2n1:=X3U133R2i1W2S6`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`1
2621F0lV1b2`2B?d1Y;k1U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6
T274Z21CZ2o>^1`4Q1c8`1W3e2n1:=X3Z581n19b3T2`12621F0lV1b2`2B68d1U=U318R1R2a4V2T274Z21CZAY1`4Q1c8`
1W3e2n1:=X31X5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21Cf;c5Z1`4Q1c8`1W3e2n1:=X31X5[8`12621F0lV1b
2`2B68d1U=U318R1R2h6T274Z21CZAo4]1`4Q1c8`1W3e2n1:=X32W5[8`12621F0m=W;f=b2`2B68d1U=U318R1R2h6T274
^1K1Ca?h1X1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAV6Z1`4Q1c8`1W3e2n1:=X3
Z5[8`12621F0lV1b2`2B68d1U=U318R1R2h6T274Z21CZ2X5f9X1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1Md1`2B?d1U=
U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B68d1U=U318R1R2h6T274Z21CZAZ1`4Q1c8`1
W3e2n1:=X3Z5[8`12621F0lV1b2`2B68d1U=U318R1R2h6T274Z21CZAY81Z1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2
`2B?d1U=U318R1R2h6T274Z21Ce1l1DR=Y1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21C
e1Do>[1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0T@gFb2`2B?d1U=U318R1R2h6T274Z21Ce1l1P4f9Z1`4Q1c8`1W3e2n1:=X
3Y50[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZ2W1g=f1`4Q1c8`1W3e2n1:=X3j4>0MF:h22_3`12621F0T@Lm2
lBb2`298?d1U=U318R1R247`3=\2T274Z21CZAY1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0_F\@b2`2B68d1U=U318R1R2h6T
274Z21CZAb1`4Q1c8`1W3e2n1:=X3h2a2[8`12621F0cR10W4b2`2B68d1X5l7o2518E<R29Y5T1T274Z21Ck1U3X<]1`4Q1
c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1;n2m4l4U318E<R29^6T274I`11CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621
F0lV1b2`2B?d1X5l7U318R1R2h6T274Z21CZA\1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0V4eR1b2`2B?d191n2m4l4U318R1
R2h6T274Z21CZA[1`4Q1c8`1W3e2n1:=X3Z5[8X172621F0lV1b2`2B?d1;l7l4U318R1R2h6T274Z21CZAY9X1`4Q1c8`1W
3e2n1:=X3Z5[8`12621F0V4eR1b2`2B?d1U=U318R1R2h6T274Z21CZAZ1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0^E]Ab2`2
B?d1U=U318R1R2h6T274Z21CZ>o2o4X1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CQ2X
?X1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1d6`6U318R1R2h6T274Z21CZA_1`4Q1c8ANW3e2n1:=X3Z5[8`126
21F0lV1b2`2B?d1R2a4P2_4U318R1R2l5KT274Z21CY1f<Y3W5W1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U
318R1R2h6T274Z21CZAZ1`4Q1Q4a4`1W3e2n1:=X3Z5[8`12621F0XAcEb2`2B?d1U=U318R1R2h60S274Z21CZA[1`4Q1c8
`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318=DR2h6T274Z21Ch9h6H[6n1`4Q1c8`1W3[1Y1n1:=X3b1g3[8`12621
F0j3b655f2d11dGb2`2B?d1R1d8]3U318R1C^1g2P4T274>:BM1CT2M]2W4h6Ho4[1[1`4Q1c8`1W3e2n1:=X3J_4[8`1262
1F0W:dLb2`2B?d1R1R<U318R1R2h6T274Z21CP2Y?`1`4Q1c8`1W3e2n1:=X3;n4@[4Fg2`12621F0aK0g8a2b2`2B?d1U=U
318R1R27`6T274Z21CZAo4_1`4Q1T8>`1W3e2n1:=X3Z5@[4^3`12621F0c9nIY3P1a1X27B?d1\6h6U318R1R2h6T274Z21
CZAX1`4Q1c8`1W3e2n1:=X3l1]3[8`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAZ1`4Q1c8`1W3e2n1:=X3Z5[8X1
72621F0lV1b2U1Z1B?d1U=U318R1R2h6T274Z21CQ2X?X1`4Q1c8`1W3e2n1:=X3Z5Y6Q2`12621F0lV1b2`2B?d1U=U318R
1R2h6T274Z21CZA[1`4Q1c8`1W3e2n1:=X3Z5X1P5Q2`12621F0iERAb2`2B?d1U=U318R1R2h6T274Z21CX=Q4Z1`4Q1c8`
1W3e2IT1:=R2U1Z5[8`12621F0SQ1h5b2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1
b2`2B1=d1U=U318R1R2h6T274Z21CZAZ1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0\E_Ab2`2B?d1U=U318R1R2h6T274Z21CZ
Ao47X1`4Q1c8`1W3e2n1:=X3Z5>l7`12621F0lV1b2`2B?d1U=U318R1R2h6T274Z21CZAY1`4Q1c8`1W3e2n1:=X3Z5[8`1
2621F0[@AnEb2`2B?d1U=U318R1R2h6T274Z21CZAX1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1U=U318R1R2h6
T274Z21CZAT6_1`4Q1c8`1W3Oe1n1:=X3Z5b40g3`12621F0_T1\2b2`2B68d1U=U318R1R2]6:[1H74Z21CEd@_2`4Q1X6Z
2`1Bd2O=W1n1:=R2U1^2k2=:i300f3[142621F0g50VAe2l1V8@4?JQ1b2`2B68B=Ck1c6i2k12S1n118R1R2]6:R18H7498
g11C<89LW<U3[1`4Q1c8`1W3e2n1:=X3Z5[8`12621F0lV1b2`2B?d1j<:U318R1R2h6T274Z21C`3i=Y813a4U;R3:a4e8_
2R3QAlGS\1P1]CaI8a4U;R3ha2k8_1Z=cI8a4U;R3Re2Q7Z=1cI<a4U;R3_9m1U9LWl1k8_1Z=eI9a4U;R3l1mh2k2R1e3f9
:a4V4n6R3l1n7VY1gW1Y1d24a4U;R3Rc16a4U;R3l1^U1b\24a4U;R3nc35a4U;R3[W1SR2<a4V4n6R3ZT11n2m1k:nW1Y:\
2Ba4U;R3l1Y7f6Y?R1i9YD0K10]4U3oN\J:a4U;R30VOjKBV8U3\i15a4U;R3iQ22<a4U;i1X1_9j=fDR6IeW15Y14a4U;R3
];6a4U;R3_9m1Qn24a4U;R3_Y34a4U;R3Ql26a4U;R3aA2\Z25a4U;R3`W2iN<a4U;R3nAS2T;dR1f3MD085a4U;R3TOfY25
a4U;R3TOdI=a4U;R3SKP4b@IFHiD0Cl[17a4U;R3g_1Y2iD04a4U;R3`W25a4U;R3_Y3X;Fa40T;R3>]1h4Y6W3<l1P4T3cT
12T2XC:RAY2^1W79a4U;R3`1mW1T;\3]^1P35a4U;R3bg1la15a4U;R3ni1`_16a4U;R3[W1_Q2C7a4U;R3[W1j:Td1_25a4
l4X6R3Y:3a4U;R37a4U;R3WOfT1lT1eH5a4U;R3i=_k25a4U;R3[W1S=5a4U;R3WOWE4a4U;R3_d14a4U;R3Pd14a4U;R3hW
14a4U;R3kX34a4U;R3UJ5a4U;R3de1b]14a4U;R3[W15a4U;R3ZT114a4U;R3YV25a4U;R3Y`206a4U;R3_Z21c4Bb4f>]1h
4Y6W3<l1P4hW12T2XC:RAY2^1W7Cb4f>]1h4Y6W3<l1P4hW12T2XC:W>j2Y2^1W7Fb4f>]1h4Y6W3<l1P4hW12I04T1XC:RA
Y2\11W7Db4f>]1h4Y6`1f1<l1P4hW12T2XC:W>j2Y2^1W7Gb4f>]1h4Y6W3<l1P4bKh2\92IZ1XC:W>j2Y2Y14W7Hb4f>]1h
4_20h3W3<l1P4hW12T2XC:W>j2Ga1W114W7Eb4f>]1h4j4M1>W3<l1P4hW12T2XC:RAY2^1W7Eb4f>]1h4Y6W3<l1P4hW12Q
1R1XC:RAY2Y14W7DDb4f>]1h4Y6W3<l1P4hW12Q1R1XC:RAY2^1W7DFb4i9l4T18h4h5@W3<l1P4hW12T2XC:RAY2^1W7DCb
4f>]1h4Y6W3<l1P4hW12Q1R1XC:RAY2^1W7Db4f>]1h4Y6W3<l1P4S>eBn62T2XC:RAY2^1W7Db4f>]1h4Y6W3<l1P4hW12T
2XC:W>j2Y2Y14W7Cb4f>]1h4Y6W3<l1P4hW12T2XC:RAY2Y14W7Gb4f>]1h4`2h3W3<l1P4_W1252T2XC:W>j2Y2Y14W7Db4
f>]1h4Y6W3<l1P4V5aR12Q1R1XC:RAY2^1W7Db4f>]1h4Y6W3<l1P4hW12OT1XC:RAY2Y14W7Eb4f>]1h4Y6W347l1P4j5gE
U<2T2XC:RAY2^1W7Cb4f>]1h4Y6W3<l1P4hW12T2TAS2:RAY2^1W7Cb4f>]1h4Y6W3<l1P4hW12T2XC:RAY2^1W7D5c4e>]1
R;b9:c4V>>Q1;R;b9]W1h3XT16c4e>]1P7Q4b96c4e>]1R;b9Qc21d43d4]b1hk11e4LY5U4m8b2XJ9LRX1lA5^D:B4X1X1H
l1<;109:I2l<O6h4ga2T@f2`@dA7j4\;i1bCj8XV2cD1j4U1k4R2Io=n5m1i7GY1[7b2_2o1a8Dh8K@U5P2T3[11C1F=<[5c
8l?0X7R1o2i2Z;5hd28b7iK`92l459l4gAd6f6\B>P5WY1WCBn4@_4f4Y6=\?m?TW17hG5Q38k7Z1W:j38n4P1^CVQ2a1i9U
AS78n4[5o;n3cQ1Yk1h6f28o49Yc2lV1\6m12b:6P5VU4110Q<4P5i=j:R5:P5^P1Ge8a2`Fc8b4W2PU19P5g]10QZ1V4FfG
o2h22R547T5]m1]1e32j3`Y11W58[5aj1@[2]o1a3i2^=4[5\T3h[1E5\521d1kQ16^5QQ1fB_MgS1[98^5o>V9l6lY10V8g
S1C`5?RCCo<B`31;SR16b1i6oS1Gn2]7\=2C`56[CCo<B`31;SR16b19Mk4EoS1G\:4`5hR2U:V52`5ne33`5]:?3`5Q`2^U
12`5hS33`5d=]]11Xc12i5QZ3JgBn3W3W1f32?S5U1H^2d6R6V3g8^6e4Q2d3LV1`Dm8F9S40?RDV6h>f7P5[M;V1m;eE1:D
`2o2;U6g3Da1`\2[R1UL41A99U6Ca5c1\1U3PU1Y@c;6\6h2[3^5`h1mK4^6e5oIbT12^6XT23`61W;6`61W;nh3X8_33`61
Wa34a6c`1Y1_13a6hm1b11a67[a1Xb2d21];d252f6e`21f65k6b2]CRR1Vf14k6T1kD\61l6:n6bJR8n1`T1h4fT1e3T;];
5n6kS1id1k1VS11T74T7\T1`R2kC2U713U71gm37U717`MmX1X8`L2Y7fW45]7jW1d6[3g13]7_^1S5:^7\c2n2`4?1SJF3a
@0?h7U=;00S5d3Y3a1b2b\1V>T1P2XH2h7hO3h7gO03i7n1h[42i7n11j71j73k7kLh92k7kL1k71l71m72o7WJ2P823P8SW
3WL2P8[S44P80gX2bj11P82P802P8bo12P8g[23P8X3jJ2P8SN2P8oO4V[40];S106R8W2TKRh1Q2k11S89W8SV2KZ3h:_1V
1X1jN4\8Rk1RORD:\8T3U9]E`Bh6Y2o=kIo89\8\BdDZ3P4S6d_1e5I2]844a8iHTKV\26d8c3a^1Ro1Z6hC5d8c3@Tj1c33
d8aG]l1Ff8d40Z1V4TDQ3W7Z7[?Y6o:Z8n2j1f1n4W4k4<U6C9g8c2WQ1IfBZHn1`Dg?3g8QLjE1g82g8ji12g8[l13i8Nc2
2i8oe15i8oe1m7Z5a;1i85j8N1a2_[203m8Z`1P83n8Z`1P88n8m2nBR2<h^1h4[S12n8oG7e^1<5Q6eKT3i15R9k29WV2R2
3R9k2dX26R9R<\LQ:nHZ32Sh1Qa25U9j8hV1gAb\15U9j8`h1b\1?2U9_a37W9_S1W3Q@DXCY`11W91Y94\9g]2lS1\52\9Q
g31]95]9iHbR1W<_46_9ic1m9VOd@[N>_9n:_80?=0W1P4e3CZ>4n62`9g21`91a91a92b9Sn22b911b91d91e91f92h914h
91F^\44h91XY2E3h91nY24h91jm1Z_21h901l92l9fa2?m9U?Cb=e31ZR132b1a3WW1Gg4TC1Q:1Q:2Q:Wm13Q:V252Q:\21
V:2V:Rm14V:VR2TZ2@1Y:3\:a2]m12\:oo11\:3^:]i3_C2^:hS37^:YV2^5WD\I^C04a:kX2`T2;1a:4a:Sm15T_22a:^\4
4b:_JiR1`i11b:5e:YU1m5i5SG3Q;1T`33U;S3W32U;b\31U;2Y;YY21Y;4Y;oJhQ1`<3Y;TW2fN2Y;TW27Z;PA\1f7_Ool1
QE4[;dB`L\23[;m]1YM2[;W^1:_;S:W7YBc1j=T1U7U9R44_;YU1^S1Wi16`;Q7jC[i18X12d;`W11f;=k;YBY3:V1b20UP1
aM0?P;m<1l;2l;^E1n;2n;``12n;X[22n;n]11R<1T<2T<3:T<3Ek4^Q1Q:[?nR1WL18T<Ik4lj1nR14RL12W<TT42X<iP21
X<2\<YA3\<YA]84\<YA]8TQ12\<ka14\<YA]8o`21^<1^<2^<jm22b<mE2e<cj12e<YW12f<kJ1f<3j<b4[V42j<jZ11n<2n
<WM2n<\`12n<mT45n<g_1T3m6_n14n<ji1l5UU22n<on33n<on312n<aY41n<2n<mi12n<]W22n<dj12n<go14R=`]1[2@1R
=2V=lP21V=03a>P8S26^=VS19Z[1\]1e35^=WS1m6Q@f32^=VS1:nLOb9`;m20\:l;PDU3<[@^2c3R4UD1^8Z8XU1R3J^]12
a=Z[33a=bOfV12a=YV2;b=[5a6U<Z42b5]3\?n8[]15b=dED^k1i33e=1QX16S>n=ZP1Z;hJZG;V>c4c3R4f110m8]Q2R2WY
14X>I2U11X>1SB6Y>o3R`3Z9[3\42\>Q64^>P6f=29^>P6f=2Nmi1V3W1m13_>R2[NL_>RF[:80EG<Z2W3NZ1n7f6l300i1M
V1`4;]1Gk1hNY@]33`>`_2S>2`>Sd21`>1a>2a>WT23a>WT2\22a>bn11d>5d>X2d>S4SX14h>V4R=QT11o>6o>H0j1]f3U:
4PLV:k^2i32U?i16U?19]1hA`42U?11V?5^??0fQ4B3b?b3[h31b?1g?1k?5n?0mj3FQ62n??8o?B2RW2^T1Q6Z9Q61o?;Q@
dAY39g[1VHR3hO\:<71T@1^@2^@ho22^@Sj13b@ob2ZC1b@2b@Qb36d@n^2]1AcJ;2j@Z21j@1l@3SAj<eC1SA5WAZChe1[@
SO1YA5]AeNQ7kDUn12^AlP41_A2_AV33_AUj3l:3aA`k141aA2aAXQ42aA[o31aA5gAk7YEZW3J1Tg11jA2jAdZ33jA]S1RW
12jA`Z21QB:QBm4E>GU11UIQ5VN1SB2UB_71VB2YB41`B4`BR;P806bBV]28b7b<j62bBmW24bBlb2U1f21bB3bBV]282bBh
l12bBjC1bB1jB3jBf7ZZ2=kBb1Y>g>7l4f@9f1kk12h3c81kB9kBh=]JW<f=kS1g9m7l81RC2RCdc12RCSB2RCH2RCH1UC1`
C2eCYi27hCUc1g5k2[1`E91QD7QDhU1a7kT20011XD4XD\Ho9ZL4ZDV8GSI6[DaU1Bf5Za2Q4M^DV9?E_21V41@[46F712Y;
Q2WBQ51@KY1a32Q<0PIS1C^Da7a12?U3>MMo1@hQ1^63e3h4jQ1k241^D2^DS@2^DW?4`DZ?lGRm11`D2bDlb21cD3eDcW1T
;4eD[OS8o=1fD1gD6gDWi1[4SG112hDc^32jD13QEcT1Q52ln2Y=1SE5SE1o]2d_1a41UE2WEfK1XE4XE[^2Y843XEn^1fW1
7ZE0W8lb1f1^S1V65ZE0W8k3g`12ZE04ZEUk1f1eY11ZE1e]32aE`W35aEVn1n30YU106cEaI^?R1W7X=1fE01Rf31\d42jR
4]A2_U1Sf11nT4000002aU4S31aU41aU41aU41aU41aU41aU41aU41aU41aU41aU41aU41aU40007lEa3gQ1k9Ud1d3]14Zj
1e2IU<6TFIe1a1PGB7TFPJS2o1RP1<TP12WFo11XF2YFY51YF3[Fm2XR32\Fl22Xe4P13^FR4g:2_Fo\38_F`3?an1U=nELZ
B;_FPj14Z1hCN7[1Q1W;lA5bFS2d1nk2UM7gF^1h1S1a`3b:64gF^1m2Zk35lFY3RH6^R27QGb^3J[2j7a4>2\Ge23^Ga`2e
73^Gm]1cR15^Gm]1cR1Q112_GJ2_GQ31aG2fGn43fGn4QZ11fG8gGZ2YBT4ke2:^=:04kG^10jI8kG^10jId1dHh6iQ14kG^
10gl21RH6VHFgb3b:621VH2XHbS11XH1ZH8Z\1g>2C0dR2013dHWIlo22dHWI8`IkQ1Y_1jFf43j8X42hH_11hH2iHZ[11iH
2RIkH2YIeA5`I\Q11aV2k87`I`2Te1o7SL^6m@2bIQ22bI[S33bI^k2e75bILR<o[2[55cIg>Q=Uk1gF2cI]i24dI31Qb31e
I4PJgg2M]:4PJh@^k1c_12RJ11TJ3VJP^3e<1XJ6XJm8TA^9^W2k32XJb[22[JQJ1^J1_J2`Jg[22`JX@2aJg:1aJ1cJ6eJC
CVNh8I3iJPLS;1nJ2nJ32TKXA1TK1WK>XKZ7`LXQ1V3U1Q1=@?X19eMk2CYKnC4X6Q2W2o2l5]1I_=LV1`DU93=a;02]K@4^
K`e1iG14^K`e1iG13^KZ]214^K`e1d6TA4eU3TLe3Z@2aKXG@cKX2b2V3d2Cg1WBU9b1[S1VR13Z4:U42dKgB7gKV1OW1Z8g
g2U81hK4Rg1hk1i=:7ed1]2f2oS2j2:f:01kK3mKc5Xa3003PLXf1_Y14PLUe1ST1^69PLd1e3e;TT1ST1b3k24DPLc=2H2U
1124dS15d2_1Ko1KUOg4]9Y>7QLeKX5m3Y=]5X31QL3QLY5S]11TL2TLme35VL[155he22WL\64Xe1RW1\1Z409XL10_1<U9
Xo1R2WY11YL6ZL0l1U9f;ln26ZL0i=iJ_X1_D1_L4aLkI5dV24aLQ7UBkG3aLkIod21aL1eL1eL;fL1WFna1U7F=d1b2eI]6
9nL02JY5e3B0U\24nLa:0e74YM02l83YM022ZMSj22ZM23[M1eK2[MgK2]Mo73]Mi4U31]M2]MTh12]Ml85_MR?P<VY2oA2`
M\M7bMh31P2gT2W;Y41cM3eM?b49eMi4c4a?k^1N6m2XB1fM2fM]84hM5?g48kM<U9e>[8e3d8VW23lM^8na21PN4TNj8g1\
P21TN2XNf`23YN^EcQ22[NdM1aN5aNU7T1ZQ1`]18aNQ6X2jk1\5VFe3n@3aNUT2kQ11jN1oN?UO_7b13=j9iBhEP4f2[1SB
i1h=c><UO]5d33ib11P4R4b9^Q1Af45VOfCa9[[2X91XO3YO1U24YORV15h<2ZO[d11ZO3ZOcQ1gB6bOQa1]6`Y1]2h12bOm
M3bOf7h_15dOPc1V@T@c;Q1eOJk32h3AmNh=^555m11:2OU3@91L2ER3f8c<Q8c90P11g222gOXk20BYP1Z6S4m:0`B\:@;V
14Fk6W5R1gHo2R23cP1R1``12RQ1`k24[Q1e`1173[Q1om1i31]Q11aQ19fQ1Y39g[1VHkR1\:<72fQ1[W26fQ1c3\6hi1o3
k21gQ101nQ13iQ1XS3PB1lQ13nQ1e]3G3QR1S5j\21VR11WR12WR1U31XR11ZR11\R13\R1^7jP33\R1iM_Z23\R1dc1l@2\
R1aT21]R18_R1c4b?F_3c<]3aJ2_R1c41`R11dR11eR12hR1i11hR14hR1k62RA4hR1m2P7WW11lR11lR13lR1`\1i32mW1j
S32TS1_U1:VS1h3]GkV2:G000m?2VS1TA1VS11YS12YS1Xb12YS1jV14\S11T764\S11l6kC4\S1n6761\S11cS11fS12fS1
bX18fS1T<D[2c1[GY=R\15PT1\BTa1Q194\T12dZ363\T12o[24\T12SP2X:4\T12Q3Qm12\T121\T12bT1PW11bT12cT1bf
11cT1:cT1d3A[b1S21c4[1dY1a11iT12jT1Ud21PU11RU13VU1nHXI1YU14YU1o[1]Z177ZU1UP2Hh12YBR201_U14dU100o
32dU101dU11fU13gU1_R1`]12gU1P`21][41TV13TV1lg1<2TV1UH1WV11YV11ZV11]V13]V1mf1f20@`V1a:;T1b82\?l>W
3V4A1`8?_>A7`V1ni12Q1d1VIe41aV11aV101bV12fV1U45oV1Yn2:I01oV12oV1bR2;YW1aW1V8\3X2d1i1l2Z8o8c81aW1
1\b21iW11lW13oW1cHk]21oW16VX1mT31M02<VX17X6nk10e408[BP<0T34VX17nV205XX1A[b1U8dY11XX13ZX1`^1Po18Z
X1m:kQ2d=^4V8Z2g34]X1Sc1h532]X1Pi11]X1:^X1]8ii10e408`1SAZ94gX10gd2E3kX1ab1m12kX1ab11kX17mX110ZW2
gLO26mX11[W2gLO24mX12RU332[i3g6003VY1]T2gU1<YY12jW1X8\7[=m@R1P4S7f842^Y113cY12S\32dY121eY11fY11k
Y12kY1_W23kY15e[32kY1;2kY1d=3kY1Sh2U44kY1]T1R9A3mY1XL41nY12QZ121TZ14TZ1YJg142UZ1YS21VZ101XZ12XZ1
RW21YZ11[Z12[Z1^M5[Z1eh2h1e>^21`Z15`Z1b1j[1U4oS16cZ16N12Y;2eZ1V^13fZ1kV371fZ14iZ1`Bn]2P94iZ1^k1g
@S6<jZ1i5a8m70\:\\1U2P2R:1S22jZ1TR11jZ13kZ11YT16kZ11;ZR1b1ne12mZ111oZ12oZ1nP26P[11TT1iZ1T=]>7P[1
16ZR1b1iZ1oJ3[[1hN\`13^[1eT1^51a[12a[1eZ13a[1Zh2ZC4a[1`R2R3X=4a[1eU1U2i21c[12e[1oQ11o[11P\1<^k1[
4Z2T3_2a7Wd1\2<0n=h11gf26X\1k2V3U6h@03e_1cf1h18Y\1hG[@YB7[12A2Tk1TY24lj1WAJYI04\\1Y?\P2Z:6Vj1[S1
Q2k1RR1f300002dZ3TG001c\11d\14f\1PR1\n1]:2g\1WW11W\24P]1T5ck2o95P]1\5`d2T6]:3Q]1YU1]Y11gf24V]1[4
do2001ib20002fi2h@7]]1Q[1P6O00Sh11Sn11^]11fk32_]1W93jc1WHh=2e]1fR13e]1fR1j62e]1RR13o]1PV1nR23o]1
dY2ZO2Q^1^n21R^12R^1TY103V^1d2gX11XP401\^13^^1U9hC7^^14m8jLU3cQ1_23^^1XLn`14_^1S2hY1a93`^1l8Qn20
1[W21d^13d^1k8cD4h^1`g1h1\B1h^11i^13i^1[812m^1:1n^17o^1g8<Y4g5_525o^17Za1mKe42\R2XD01W_11X_14X_1
gEef1=2[_1gU11[_12[_1lA3[_1SR1mD4[_1Y@o=n92`_1iX11a_12a_1bL6n_1GX@_<]3Q54d_1:Q@bU21f_13g_1Y9hX22
g_1Y91g_12Q`1YY21V`13Y`1TK22Z`1Zb21[`102d`1a81ja11h`11k`12k`1cM2o`121Pa12Sa1]23Sa1ca2o92Sa1XV22U
a1VV22Ya1]=1^a12_a1cZ22ba1f82ea1fE3ea1fElM4fa1f[2n4Z92fa121fa11ha11ja15ma1Q@lG=YQ11Rb16Tb1a4l3]2
R^2`:1Tb11eX21Ub12ii3]L02XZ2i[12bg1]S21[b12]b1P901eZ41Sh33eb1dn1fB1fb12fb1b=1ib13mb1YR1W22Sc1gM0
03Tc1o9b=02Ud1i61U]21ei101XV4004dc1W`2^B60001Rb41jc11ki21el31_T36Ug1?2Zk1n2[C003`g1T2k40002Yl1T;
1Rd1004Sd1h7o4jd24Sd1R6k>cb12Vd1\W11Vd102Yd1j701[d11\d11]d11^d12_d1Pa13]g1fT2iB9bd1cAU_1`4Y23k<T
9l36bd1cAU_1`4Y232bd1_;1W\21cd102ed1Un11ed13gd1YFSf11gd101Re12Yj1_32Zj1_32Te1gl21Te15Te1YFX8k2H1
Ti101cf21Ue11lX22lh1h82jg2803We1X:];2]e1io11]e11oi12[\2[o14Yi1]b2`9@1RW21Qn11ae13ae1_P1XA001ZW21
ee12e]2e16fe1aB\:SP17c;3le1QA`31Rf12Tf1fD2Uf1g;2VR2T95Wf1R5d=MhP21Wf13Yf1TAh^21Yf12]f1`b11]f12]f
1mU12^f1]72`f1k93ef1n5ci23ef1]3hf11ef14ff1fGa8ZJ1hf12lf1`E1lf11mf11_o11Qg12Ug1_o11Ug12Xg1i`11[g1
2\g1bC2\g1hC4\g1Z1]BlZ12_g103`g1_?Uo12`g1e23`g1e2S=2`g1j?2`g1i?1`g11bg12cg1iC7cg1B2f7]2_Gmm11cg1
1dg12dg1hC1eg13ig1[7Ue22kg1]:1mg101Qh12Qh1a51Th102Wh132Wh131\h11Tn11bh11dh11nh11oh13Pi1hh2a301Ri
12Ti1QC2Wi1Tm11_i11`i11ci12gi1nQ22QY2lO01ki12mi1bZ22oi1o27oi16d1hDb4j1QZ12oi1m;2oi1n22Sj1bQ22Sj1
nk13Tj1c>[@1Vj14Vj1S=^5Z_12Vj1S=01Sh203Wj1^2_D3Xj1`j2o21Xj101dk12Yj1_31Zj11[j13[j1Y=51ST2002_j1b
g21aj11cj11dj11fj101gj11hj11lj11mj12mj1R@3mj1h_1R71Qk13Qk1`3d34Qk18?e24Qk1X3c1_V22Rk1\<1Sk15Uk1C
b2RP201Uk11Yk11Yk11Zk11\k13_k1iY1b31_k11`k11ak12dk1]P23ek1Ye1S;4jk1[EST1^603ok1f<[]11Pl12Tl1b21T
l13Tl1AeG2Tl1mi12Tl1WH1Ul12Yl1T;3Yl1T;m21Yl1001aR44Zl1[B>a41Zl13Zl1Uj1g71U]202`l1kG1bl13Yk2^2Z41
dl11fl15gl1QQ1e2T1ZP1001ll13ol1Y]2T<02Pm1Y:2]m1c401^m1002`m1S[21am11em11jm12mm1W>1mm11nm13Pn1UCb
Z11Qn16Un1hBY4U2Wc1U72Wn1B1Xn11Zn11\n14^n1YX17@001hn11in11jn1001ln11mn11on1005So1a1W2Ib11So17Uo1
j7IP16o3Q_12Vo1ja11Wo13Yo10WS11Yo11Zo101\o11ZQ204ao1gT2g1o?01eo11jo11ko14lo1d9[9h8002oo1ge201PP2
1PZ21ST2001VP204ZP2_8fV2[41ZP201[P22[P2<006aP2cn163]2n41eR401YY21eP21iP21jP21lP23QQ2`2\21RQ21UQ2
1Qf401XQ201Qk31[Q21]Q202aQ2hP201cQ22cQ2nd21eQ2001iQ201lQ22PR2gc2001VR21WR21XR21[R22\R2f61\R20000
001aR21bR24bR2S52j32bR2jW21eR21jR23mR2IC1mR21RS22\S2UP21]S25_S2a1h\1;[11_S23eS2S:j91eS23gS2CZg12
gS2C2gS2S13iS2V5QR21iS24jS21[2Yb11jS21PT21QT21RT24ST2ZV2113ST2QIoK2ST2l11ST26cT2aT21Bn7B1XT22XT2
73ZT2FK2ZT2A1ZT21[T23^T2g141_T23`T2Um1jC2`T2;1`T21bT21cT22eT2G3eT2GRS11eT21fT22fT2`]15fT2S[11101
iT21jT21kT27kT2?Yc1`?j2e621lT23lT2]2g^11mT21nT21QU22QU2em13SU2SAQS13TU2?fZ11TU21YU23\U2ChZ12\U2C
1\U21]U24kU2he1S@T63kU2he1SD1lU23mU2YT211mU22mU2YP22mU2_T24mU2`T2112mU2`Q21oU22SV2jZ11SV22VV241V
V21]V22]V2oT21^Z21dV23eV2<X]23eV21:1eV21gV23iV2h3a\11iV21kV21lV21PW24PW2Tb13\21RW21SW21WW21YW22Y
W2X32YW2U32YW2k22YW2]33YW2T1mN2YW2h52YW2eM5YW2l=h?[323YW2Q1`Y22YW2Q12YW2bZ24YW2Q1`Y2R5001ZW22ZW2
^52ZW2T12ZW2e13ZW2XS201[W21aW22cW2k22cW2R51cW22eW252fW224fW22Ae^13fW22S43fW22W_101iW21kW22mW2Zh1
1nW21oW22RX2_21RX21SX22TX2ha18YX2k6Y3l3Y1W7J84[X2V3^[1e41[X25[X2V3^[1e4WK2[X2ml12[X2R31_Y21\d41^
X23^X2PL`12^X2kN2^X2aM1cX21dX21eX21fX21hX21iX201PY22SY2U41SY21TY21UY21UY21YY21_Y202`Y2m=4bY2b_13
\22bY2_C3cY2X1i`11eY21PZ22PZ211SZ22SZ2>1TZ22TZ2\`12TZ2k]11UZ21VZ21WZ22WZ2\=1WZ24WZ2]3a;C1XZ23ZZ2
[P204ZZ2[P20L4ZZ2[P20T71\Z21]Z21^Z22^Z2XP21_Z21bZ22gZ2\\11gZ22gZ2\<1kZ21lZ21nZ22R[2Q\13R[2UL31R[
21\[21^[22^[2d<1_[21c[21d[26h[2b4n8N\g1501Z\22\\201\\21]\21`\23c\2bi1P61c\22c\2P;1e\21f\22f\2mZ1
1i\21Rf32j\2XX11k\22m\2o73o\21bh11R]21T]22U]2[l11U]21Y]22Y]2\W11Z]21\]202^]2]32_]2_82b]2V61b]21e
]22e]2n92e]2=2e]2e15e]2C]5d3A4e]2C]5d31Wf401f]203j]2f8PP12j]2f83k]2Q6`11k]21Q^22T^214^^2`8?oH2Se
2\21_^24]_2i3a3ll16a^2[:]CQH^?34f^2=0a41i^201k^22b_2[11b_23b_20[12c_2[13c_2[1n13h_2n3V45h_2n3V4d
]1g?2h_2U82h_2n31h_23h_2e2_52P`2]41R`25T`2h4[S1c9o64T`2^5nOf22T`2h43T`2h4E2T`2VW21T`21Y`22Y`2Y^1
1[`22``2WF1b`21d`23f`2X6cI4f`2BOV31h`21i`22i`2o51k`26k`2X;oQ1b;e3P:1k`22k`2k31l`22m`221m`21o`22o
`2n13Ra2<mD1Ra21Ra21Sa21Ua22Va2bZ12Va2ST11Va22Va2eZ15Ya20\3\4c_13Ya20\51Ya22_a2mD3Sb20`22Sb202Tb
2dY13Zb2om1f41Zb24[b2SG1WB1ab21ng21ib23ib2lg102ib2mg11kb21Pc21Sc22_c2nD1`c22fc2X31fc22gc2V41gc21
hc22hc2n33ic2ib1o31ic21kc23mc2`1jD1mc21Xf42Pd2Pb13Ud2;]12Yd2k@1\d21^d22^d2iV11_d21`d21cd21dd21ed
22ed2S21fd21gd23hd2eS1`91hd22Qe2e22Se221Ve21Ze21`e21be21ge21Wf22Wf2jl13Wf2RQ1Q22Wf2lf12_f201cf21
gf21if21kf22of2`:1of21Rg22Wg2ho11Wg21\g21`g22`g2ih11bg21dg22dg2SK2dg2h>2gg201lg21ng23ng2[Z1PD1Sh
201Wh21^h22^h2lM2^h2^N3_h2Z1kT11bh21gh21kh23mh29C2nh251Wi23\i2E=2\i2S11]i22_i2fS12di2=1di22di2Zb
11ji21ki21li22mi2\i13Tj20Zb13Tj20`T12Yj2Q>2Yj2e:1`j21bj21ej21jj21mj23oj2oR1<1oj25Xk21n2m413Xk21l
72]k2T>3]k2m1\32]k2m13]k2m1f23^k2ZW1S@1_k21ck23ck2n1m35fk2U2h1Q3nd13kk2Z4l23Tl2Xa1P:2Xl2nj11Qm21
[l2:bl2An3@m1R8MCf=c11Qm21Rm23Tm2_4m11Tm21Um22Zm216]m264o2[104]m26`402^m2Y203bm2Q2k12hm2Z41Ro21X
o204\o23001\o24`o200Sh11bo21do22do2RU13eo2Q3nd13eo2Ao22no2o@1no22RP3m;1RP301hP31iP31`Q31jQ32UR30
1UR31WR35\R3ZZ155R31gR32TS301YS31hS32_T3e;1_T33_T3i1kF2_T3`11oT33oT3h201YU32_U3ST11bU32kU3^11kU3
1PV33PV3[1N2PV3mD1QV302UV3TX14XV3UT1111XV34XV3k1c9P23YV3n1U11ZV31]V33_V3171dV31hV31nV31PW32PW3dC
2VW3\21XW32ZW311ZW304TX3b?U3d;1\X31^X32`X3UY11aX31bX31cX33QY3`=o41RY32RY3\B3RY3\B_K2TY3V=1XY31`Y
32VZ3R\12VZ3?1VZ32YZ3i@2YZ3m31YZ34_Z3[5W;Z23f[3X3_=1S\31o\33U]3SHSA1W]31c]31Q^32R^3R31[b41R`32R`
3]T102T`3H2T`3;1T`31U`32V`341V`33W`3PI12Z`3UK2[`3C1[`32[`3B3[`3B11\`31^`32``3=1``32``332``3>02b`
3hQ11b`31c`33c`3R7aL1Ul31e`31g`32h`3801j`31k`31l`32m`301m`32n`3T71n`31o`301Va32Za301[a31]a31ia32
ia3h11ka31ma301[i31Ua41Ta401Sb31Ub32Ub3j81[b32ib3N001Qc32Sc301Tc31[c31^c31`c31hc33hc3`1c61ic31PW
43PW4Z7100002kd3RP11od31Se33Se3Mn43Se3R6SE1Ve301We31Sh32Ze3^63Ze3^621Ze33\e30[;001_e301ae32ee3`5
1ee31fe301je31Qf301Rf32Rf3fK2Rf3VP12Rf3c51Vf31Zf31[f31\f31`f31hf301kf31lf31nf32of3Y@1of32Qg3S31T
g31Wg32\g3Z@4\g3Z5Z:j>2\g3R>1\g31^g31dg32fg3W31hg31kg31mg31Sh32Wh304Yh3m>l511Zh31ah31lh32Pi3>1Ui
31_i31di32di3Y91fi31ji31mi31Uj30002aj311aj31ej31mj31nj31oj31Pk32Qk3j71Sk32Vk3lK1Vk31Xk301fk301gk
31ik31lk31ok32ok3c>5Pl3^9Y5X8e31Rl31Sl31Tl30001Wl33Wl3k:01\l31]l31_l31bl31nl301Rm33_m3o7P?1Pn31V
n31an31gn31jn31eo32SP4\E1TP44XP4X?0Z41XP4004cP4e<T501iP41lP41PQ41TQ41VQ41aQ42fQ4jC4iQ4\>h3D2jQ4P
D1jQ4002lQ4jE1lQ42lQ4[>1oQ41TR42UR4Y13VR40`@4VR40^9Q71XR45XR40Y80h;5XR40Y80Q14YR4Y80h;1ZR42]R4kC
1_R42_R4V91dR41eR41fR41gR41hR43iR40`43iR4U<m32iR4S@1lR42lR4\31mR41nR42VS4D2ZS4T21bS41cS41hS44jS4
b=U507lS4o6e;D3016lS4o6e;D303lS4^BK3nS4Z1SA1QT41RT44RT4a1_4a61YT41cT42lT4e21mT41nT41ZZ43oT4e6R;3
PU4h6T73YU4T101YU42]U4Z22_U4h:2_U4P?1_U42dU4Q51dU41fU41jU42kU403kU40i52kU4g41kU42nU4X41nU42QV4o?
01UV41VV41WV42WV4b31YV41^V43_V4W2`;2_V4h?1`V43aV4182cV4o31gV44gV4f3113lV4f301nV42nV4Q902PW4V?1QW
42UW4Q?02XW4Z22YW4i>1ZW4001gW42hW4m801kW41TX40004VX4j2e621WX41WX41\X42\X4g12_X4^61dX41fX41hX401k
X42mb4g21lX41nX41QY42TY4\<1TY41XY41[Y41^Y4001cY42dY4N3dY4N01fY41jY41kY405WZ4110Q<1WZ42WZ412WZ4V<
2ZZ4\11ZZ42ZZ481]Z42]Z4P<3^Z4111^Z41aZ41cZ42cZ401eZ43fZ40L1fZ42fZ4U71gZ42gZ4L2iZ4X81iZ43iZ4X8e31
mZ41R[45V[40V70P43Y[48^62Y[4g61][41_[41`[41c[41e[44f[4]36\32f[4]32g[4_:1h[43k[4U481k[43k[4^401o[
42U\4\:1U\41W\43^\4k:N1`\41g\42g\4n13g\4;12g\4=2o\431S]43S]4O22b]4V:3i]4d8R11S^41S^41T^41W^44W^4
R7c2;2[^411f^41n^41o^43T_4Z2X12T_4Z23V_4[7S11W_41[_41h_42o_4b21P`41Z`44Z`4h6?21\`41]`402h`4W61m`
41Ra41Ua41Va41Za41]a42ba471ia41la41ma41Qb41[b42\b4k11\b402ab4[31ab41gb41jb42mb4^11mb41Qc41Rc41Yc
42Yc4O1_c41`c42`c4h21Rd41Sd41Xd41Yd41\d41`d41bd41dd41fd41md41Qe41_e41ae41ee41ge41ie41ke41le41me4
1Qf41Tf41Wf41Xf41Yf41[f41]f41^f42^f4R11`f42bf4<1lf41Pg42Pg421Qg41bg41cg41fg42gg411ig42kg411Uh41Z
h4h201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGH
I10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;
0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;
0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1
o1`100;0mY1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\
2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2
e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[
334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;
0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210
;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400
;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4
f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1
a47b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S52
7T57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c
5c51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P
627T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_
6[6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:
0mY1X537e67c4c1f6h6\1i610;0mY3j634X3W2k67l6m6\1i610;0mj3j634X3W2k67l6n6\1i610;0mi3j634X3W2k67l6o
6\1i610;0mo7j634X3W2k67l6P7\1i610;0mi7Q734X3W2k67l6R7\1i610;0mo5S734X3W2k67l6T7\1i610;0mm7U734X3
W2k67l6V7\1i610;0mo7W734X3W2k67l6X7\1i610;0mo1Y734X3W2k67l6Z7\1i610;0mi3j634X3W2k67l6[7\1\610;0m
o1\734X3W2k67l6]7\1i610;0mi5j634X3W2k67l6^7\1i610;0mY1_734X3W2k67l6`7\1i610;0mi3j634X3W2k67l6a7\
1i610;0mi1j634X3W2k67l6b7\1c710;0mi1d734X3W2k67l6S1P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142
424241PP41P21P81PP21P21P41P81P81P80P10P13P10PP11@0P@2P@141P41Y\>QDd4`Djm1PDoR5QDe4PDaS5PD]m4PDbQ
5PDhS5PDYR5PDhS5PDbQ5PD^i3PDaS5PDUU5PDbQ5QDf4QDg4PDUT9PDn`2PDci3QDh4PDfi3QDi4PD]m4QDj4PDbQ5PD^i3
PDHQDk4PDTa2PD[b2PDHPDZT9QDl4PDhi3PD]m4PDml5QDm4QDn4PDmb4PD^T9WD0QDo4PDki3QDo4XD0WD0PD]m4PDR]2QD
P5QDQ5XD0QDR5WD0PDR]2QDP5QDQ5XD0QDR5WD0PDTa2QDS5QDT5XD0SD0WD0PDgS5PDdi3PDhS5XD0WD0QDU5QDV5P@oa2X
D0SD0WD0QDW5QDX5XD0SD0WD0QDY5QDZ5TD1QDY5P@m`2XD0WD0PDfi3PD[m4QD[5XD0QD\5P@oa2QD]5QD^5QD_5Q@f3QD`
5QDa5QD[3Q`1d3QDb5PDHPDoa2SD0`Eai3`E`i3`Efi3`E4`Eb9`E`9QDc5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`Dn`2`D^i3
`Dl`2`DWU9`Dbi3`D4`D`1QDd5P@_i3Q@e5WD0QDf5XD0aDY3`Dn`2`Dcc2`Dl`2`D^2`D`1`Dci3`D^i3`Dai3WD0QDd5QD
f5XD0QDg5WD0PDaS5QDh5XD0WD0PDhS5QDi5XD0`Dn`2`DP8`D^2aD0`DW1`DY8`Dm9PDaS5QDj5QDk5WD0PDiS5XD0PD_i3
QDl5aDY3UD0WD0PDiS5XD0`D_i3PDYU9QDm5QDn5PDZU9PDeS2PDYU9QDo5PD[U9QDP6`E^2`EP8`Eo7`Eai3`Ek;`Ei;`Eb
i3PDHQDQ6`Db7`Dc7`DU1`DS1`Dn`2SD0PDWT9QDR6QDS6QDT6SD0QDU6PD`\2QDV6QDW6QDX6Q@Y3QDY6PDYU9S@0QDZ6QD
[6Q`1d3WD0QD\6XD0QD]6QD^6QD_6QDQ4QD`6PD]m4QDa6QDb6QDc6QDd6PDi`2`Dn`2`Dl`2`D^i3`DhU9QDe6Q@[3Q`1d3
WD0QDf6XD0PDfi3QDg6WD0QDh6S@0QDi6XD0PD`i3QDj6UD0WD0QDk6XD0SD0QDl6QDm6TD2QDn6QDo6PD]m4PDnd2PDc`2P
D^i3PD]m4QDP7QDQ7PDfi3QDR7PDfi3QDS7PDS1PDfi3QDT7PDHPDoa2QDU7QDV7QDW7PDS1PDPa2QDX7PDTS5PDe7QDY7PD
oR5PDe7QDZ7QD[7PDXa2PDR^4QD\7QD]7QD^7P@fi3PDo7QD_7QDU6QD`7P@fi3S@0QDa7QDb7PD\Q5QDc7QDd7TD2PD`i3P
D\V9QDe7PDmX2QDf7QDg7PD]m4QDh7QDi7PDk`2QDj7PDk`2QDk7QDl7QDm7QDn7QDo7QFi3TD2WD0QDP8XD0`EcW9`EdW9`
Edh3QDQ8QDR8QDS8QDT8QDU8PD[m4QDV8QDW8PD]m4QDX8QDY8QDZ8QD[8QD\8QD[8QD\8PDTa2QD]8QD^8PD_7PD[i1QD_8
QD`8QDa8PDoR5QDb8QFi3TD1WD0QDc8XD0SD0TD2QDd8WD0QDe8XD0QDf8PDd7WD0PDmV4XD0PDfi3WD0QDg8XD0PD^i3PDQ
X9QD[3WD0PDeg8XD0PD`i3PD]m4Q@Q4QDh8QDi8TD2QDj8QDk8PD]m4PD^X9QDl8QDm8QDn8QDo8TD2PDcX9PDk`2QDP9PDi
`2PDl`2QDQ9PDi`2QDR9PDbd2QDS9PDi4PDai3QDT9PDhX9QDU9QDV9QDW9QDX9QDY9QDZ9PDbi3VD0QDZ9PDbi3QD[9QD\9
QD_6PDPU5PD_i3QD]9PDfi3`Dl9QD^9TD2QD_9QD`9QDa9QDb9TD1QDc9PD`\2QDd9QDe9QDf9QDg9WD0QDh9TD3QDi9XD0`
D]m4`D^i3`Dfi3`DQZ9WD0QDj9QDk9XD0QDl9WD0QDm9PDj`2QDn9XD0QDo9QFP:TD2WD0QDQ:QDR:XD0VD0`DPU5QFP:TD2
WD0QDQ:QDR:XD0QDS:`DPU5WD0QDT:PDi`2PD`i3XD0SD0WD0QDU:PDi`2PDai3XD0SD0WD0QDV:QDW:XD0VD0WD0QDV:QDW
:XD0QDX:WD0QDY:TD1XD0QDZ:WD0QD[:PD[m4TD1QD\:XD0QD]:WD0QD^:PD`i3XD0P@]m4QD_:WD0QD`:QDa:`Dl`2XD0WD
0QDb:TD2PDj`2XD0VD0WD0QDb:TD2PDj`2XD0QDc:WD0QDd:QDc3QDe:XD0WD0SD0QDc3PD_Q5QDf:XD0VD0WD0SD0QDc3PD
_Q5QDf:XD0QDg:WD0QDh:QDi:TD1QDj:PDi4XD0QDk:WD0QDl:Q@m:TD1PDY3XD0QDn:WD0QDo:QDP;QDQ;`Dn`2`D^i3`Dl
`2`Dci3XD0QDn:WD0QDR;QDS;`Dn`2`D^i3`Dl`2`Dci3XD0QDT;WD0PDnT5QDg2XD0`Dn`2`D^i3`Dl`2QDU;WD0QDV;PD`
\2XD0VD0QDU;WD0QDV;PD`\2XD0QDW;QDX;WD0QDY;TD1QDZ;PD_\5XD0WD0PD^i3PD[m4QD[;XD0VD0WD0PD^i3PD[m4QD[
;XD0QD\;WD0PD_i3QDc3PDaj3PDW8XD0WD0QD];TD1QD^;QD_;XD0WD0QD`;PD`i3QDa;XD0QDb;WD0QDc;P@]m4P@aj3QDd
;XD0WD0QDe;PDn`2PD]m4QDf;XD0WD0QDg;PDk`2PD]m4PDTj3XD0WD0PDWa2QDh;PD4PDWa2QDi;XD0WD0QDj;QD`8PDSa2
PDkV5QDk;TD1QDl;XD0QDm;Y@0WD0QDn;TD1QDo;XD0SD0QDP<WD0QD]5PD`\2XD0VD0QDP<WD0QD]5PD`\2XD0QDQ<WD0QD
\3QDc3QDR<XD0QDS<Y@0WD0QDT<XD0QDU<QDV<WD0QDW<PDfi3QDX<XD0SD0WD0QDY<QDZ<P@_i3PD]m4QD[<XD0S@0WD0QD
\<QD]<XD0S@0WD0QD^<PDm`2XD0VD0WD0QD^<PDm`2XD0QD_<QD`<WD0Y@0QDa<QD]6PDbi3XD0SD0QD[3WD0QDb<QDc<XD0
SD0WD0QDP9PDi4PD]m4XD0SD0WD0QDg6PDPa2P@aS5PD`i3XD0QDd<WD0QDe<PDl`2XD0TD3QDf<QDg<WD0QDh<XD0SD0TD2
QDi<QD\3WD0QDc3PDaj3QDj<XD0WD0QDP7QDk<QDl<XD0QFm<TD1WD0QDn<XD0QDo<QDP=QDQ=QDR=QDS=PDh_9QDR=VD0QD
R=PD1QDT=PDj`2PDfi3QDU=QDV=PDn`2PDk_9PD_i3PDl`2PD]m4QDW=PD_i3`D]m4`D[m4`DgS5`DRa2`DhS5PDn`2PD]m4
PDl_9PD_i3QDX=PD`i3QDY=PDai3TD5PDn`2QDZ=PD4QD[=PDcR5TD6PD4QD\=TD2QDe6QD]=QD^=QD_=PD]m4PDP`9QDS=Q
D`=PDQ`9QDa=TD2QDb=QDc=TD1QDd=QDe=QDf=QDd=TD1WD0QDg=XD0QDS=QDh=WD0QDi=XD0QDj=TD3PD`R5QDk=P@i`2TD
1QDl=PDfi3QDm=TD2QDn=WD0QDo=XD0QDP>QDQ4QD`<QDP>QDQ>Q@R>WD0QDS>XD0QDT>TD1QDU>TD3QDV>QDW>PDn`2PDl8
PDRQ5PDl`2QDX>PD]`9PD[`9QD];TD3QDY>QDZ>QD[>TD2P@]m4QD\>PDfi3QD[3PDbd2QD]>`DZ3`Dei2`DVh2`DdW3`DXZ
3`D]n4`Dai2QD^>PD^i3PD]m4QD_>QD`>PDci3QDa>QDb>TD1QDc>QDd>PDmk2QDe>QDf>PDci3QDS=QDg>Q`1d3QDh>QDi>
PDZ\2QDj>PDk`2QDk>PD`i3QDl>QD];QDm>QDn>PDa`4QDo>QDP?QDQ?PD]m4QDR?PDXa9QDS?PDSa2PDkV5PDSa2PDj`2PD
fi3SD0QDT?PD]m4QDU?PD_i3QDV?QDW?PD_i3PD]\2PDn`2PDl8PDni3QDX?TD1QDY?`E]U5`E>`Ela2QDZ?P@Qa2QD[?QDS
9TD2QD\?QD]?QD^?TD1QD_?PDXS5QD`?aD1PDni3PD[m4QDa?QDb?QDc?QDd?PDfi3aDe?`Dem4PDd;PDfi3QDf?Q`1d3QDg
?`E\R5`E]R5`EcS5`Eai3`E^m4`E_i3`Eea2`Ena2QDh?PDfi3aD1QDi?PDfi3QDj?SD0QDk?QDl?Q`1f3QDm?P@Qa2QDl?Q
`1f3WD0QDn?XD0QDo?`D_i3`D`i3PDSa2QDP@TD2QDQ@PD4PDSa2QDR@aD0aDY3QDS@QDT@QDU@QDV@QDW@PD[`9QD^;TD2Q
DX@QDY@QDZ@TD2QD[@QDS=TD1PDQ`9QD\@QDl=TD1PDfi3QD\@QD]@WD0SD0XD0QD^@TD1QD_@QD`@QDa@PDfi3QDb@QDc@S
D0QDd@QDe@QDf@QDg@QDh@PD`7QDi@QDj@PDci3QDk@QDl@QDm@PDmk2QDn@QDo@QDPAPDki3TD6PD4TD3QDQAQDRAPD]m4Q
DSAQDTAQDUAQDVAPD[m4TD2QDWAPDn`2QDU8TD3QDXAQDYAPDoR5TD5PD4S@0QDZAPDPj3TD6PD4QD[ATD2PDgY2WD0QD\AP
D]m4QD]AXD0QD^ATD1WD0QD_AXD0QD`ATD1QDaAWD0QD\AQDbAPDi`2XD0QDcAWD0QDdAQDeAQDfAQDgAPDfi3XD0WD0QDhA
QDc3PDUc9XD0QFiATD1WD0QDjAQ@kAQDlAXD0QDmAWD0QDnATD1XD0QDoAWD0QDPBTD1PDj`2XD0QDQBWD0QDRBS@0PDRQ5Q
DSBQDX>XD0WD0QDTBPDo7QDUBQDVBXD0UD0WD0PD^2QDWBXD0TD9PD4TD4QDXBQDYBTD4WD0QD\3QDj2XD0QDZB`DXm4`DYm
4`Dm8`DZm4`D`]3QDe2TD2WD0QDh2XD0QD[BQDe2TD2WD0QDh2XD0QD\BTD2QD]B`DZQ5QD^BWD0QDh2XD0QD_BUD0QD`BTD
3WD0QDh2XD0QDaBUD0QDbBTD7WD0QDh2XD0QDcBUD0QDdBTD4WD0QD\3QDj2XD0QDeB`E]U5`E>`Ela2WD0QDfBXD0QDgB`D
bi3WD0QDhBP@`i3XD0QDiBTD2QDjBWD0QDhAPD]m4QDkBQDlBXD0WD0QDo8PDi4XD0QDmBWD0QDS=P@aS5P@]m4PDQ`9XD0W
D0QDS=QDnBTD2QDoBXD0WD0QD\3PDW6XD0QDPCTD2QDQCWD0QDRCTD1QDSCXD0QDTCWD0QDUCP@Wd4PDci3XD0QDVCWD0QDW
CP@Wd4PDci3XD0QDXCTD1QDYCWD0QD[3P@aS5PDj`2PDfi3XD0WD0PDPa2QD[3PD]m4SD0TD3QDZCXD0QD[CWD0PDPa2QD[3
QD\CQDZCXD0QD]CWD0QD\@XD0QD^CTD1SD0PDfi3QD[3PDX\2WD0QD_CXD0QD`CWD0QDaCQD[3PDX\2XD0QDbCWD0QDh?PDf
i3XD0QDcCSD0TD6QDdCUD0PDai3TD6QDeCPD4QDfCUD0QDgCTD7PD4Q@b3S@0S@0QDhCWD0PDoR5QDiCXD0TD3PD4TD4QDjC
WD0QDkCXD0QDlCPDk`2WD0QDU:TD2PDk`2XD0VD0WD0QDU:TD2PDk`2XD0QDmCQDnCTD1WD0QDh2QDoCXD0SD0QDPDWD0QDQ
DXD0QDRDWD0QDSDTD4QDTDXD0VD0WD0QDSDTD4QDTDXD0QDUDWD0QDVDQDWDXD0VD0WD0QDVDQDWDXD0QDXDWD0QDYDTD4QD
ZDXD0Q@RBQD[DWD0QD[>XD0QD\DTD2QD]DTD1WD0QD^DXD0WD0QD_DTD1QD`DXD0QDaD`DZ3`Dei2`Dai2`DR5`DdW3`DXZ3
`DVh2`D]n4`Dgm4`D[U3`DWi2`DPb3`D`a5QDbDPDi`2WD0PDl`2PD]m4PDo`2XD0WD0QDcDP@m`2PD_i3XD0QDdDWD0PDn`
2PD]m4QDeDXD0WD0QDfDXD0QDgDWD0QDhDTD6PD4Q@b3QDiDXD0QDjDQDkDWD0QDlDS@0S@0QDmDXD0WD0QDnDQDoDQDPEQD
QEXD0WD0PDHPDPb2PDke9XD0WD0QDREP@aS5P@XV5P@[m4QDSEXD0WD0QDTEQ@[3QD`8QDUEXD0WD0PDPa2PDi1PDfi3PDkj
4XD0WD0QDVEPDPa2QDWEXD0PDU8PDHPDal8PDTj3PD]R5PD\Q5QDXEPD_i3PDg4PDHPDYn1PDoR5P@[m4QDYEQD[3Q`1d3WD
0QDZEXD0`Dld2`@fi3`DX`2PDPa2QD[3Q`1d3WD0QD[EXD0PDWU5Q`1d3WD0QD[EXD0QD\EQDP=PDW]2QD[3WD0QD`8QD]EX
D0PDni3PD]U5PDaS5PDm:QD^EPDdY2QD_EPDl7PDoR5PDSk5PDfi3PD_7PD_j8PD]m4PDef9QD`EQDaEQDbEPDn`2PDef9PD
bi3PDjV5QD[3PDif9PDfi3PDT<PD`i3QDcEQDdEPD^R5PDaj3WD0QDe3XD0QDeEQDfEaDY3`DT7QDgE`D[c9`DPY2`Dlf9`D
mf9`Dnf9`Dof9`DPg9`DYo1`DQg9`DRg9`DQ_9`DSg9`DTg9`DUg9`DVg9`DWg9`DXg9`DYg9`DZg9`D[g9`D\g9`D]g9`D^
g9`D_g9`D`g9`DSe8`DQe8`Dag9`Dbg9`Dcg9`D[c8`D[e8`DZe8`DZc8`Ddg9`Deg9`Dfg9`D_j8`Dih8WD0YD4XD0QDhEQ
DiEPDmi3QFjEQDkESD0PDmi3QDlEQDmEQDnEPD_7PDcc2PDTa2PD]m4QDoEQDPF`D[\2QDQFPD_Q5QDRFPDhg9PDl`2PDn`2
PD[m4QDSFPDR]2QDTFPDak1PD_i3QDUFTD2SD0PDfd2QDVFPD_i3PD]m4QDWFQDXFQDYFQDZFQD[FQD\FPD]m4SD0PDbi3QD
]FPDZh9QD^FPDii3TD4PDdi3TD4QD[3WD0QD_FXD0QD`FTD2PDn`2QDaFQDbFQDkEPDSa2QDcFQDdFTD3PDni3QDeFPDni3Q
DfFQDgFQDhFPDmi3P@]m4QDiFWD0QDjFXD0VD0PDSS5QDb3S@0S@0QDkFQDS5QDlFQDmFPDn`2PD[m4QDnFPD_i3QDoFQDPG
QDQGQDRGQDSGTD3QDTGQDUGQDVGQDWGPDSa2PDmi3PD\T9PDfR5QDXGQDYGPDk`2QDU:TD3PDfi3PDmKQDZGPD_i3QD[GQD\
GQD]GQD^GPDbi3PDhh9PDn`2QD_GQD`GQDaGQDbGQD[3Q`1d3WD0QDcGXD0`@mi3`@^i3Q@Y3QDkEQDdGPDmi3QDkEQD^4PD
mi3PDcd2P@_i3Q@b3QDeGQDfGWD0PDc;PD]m4QDgGXD0QDhGQDiGQDjGPDR:PDad2PDYZ2PDdi3PDPi9QDkGQDlGQDmGQDnG
Q@oGQDPHWD0PD]m4QDQHXD0QDRHQDSHPDm`2PDSS5QDb3QDTHPDSS5QFUHQDVHQ`1d3QDWHQDXHQDYHQDZHPDHPD^d3PD`i3
PDl`2PD[m4PD[i9PDai3PDni3QD[HPDni3PDTa2QD\HQD]HPDni3PDZR5QD^HQD_HPDa[2QD`HQDaHQDbHQDcHPD_i3PD]m4
QDdHQDeHTD2QDfHQDgHWD0QDl2aDc2aDY3`Doa2`DY4`D^i9`Doa2SD0XD0`D_i3WD0QDhHXD0QD[3Q`1d3WD0QDiHXD0QDj
HWD0QDPBQDc>QDkHTD1QDlHXD0WD0QDmHPDhh9QDnHXD0QFoHTD5QDPIWD0QDQIPD_i3PD]m4QDRIXD0SD0QDSIQ`1d3P@]m
4WD0QDl2XD0QDTIWD0Qd1d3QDl2XD0QDUI`DZQ5WD0QDl2XD0QDUI`DZQ5QDVITD3QD[3Q`1d3WD0QDl2XD0WD0QDl2XD0QD
WIQFXIQDYIPD]m4WD0YD4XD0`D[c9QDZIPDn`2PDhU9QDkEPDgi3SD0TD4PDmi3QD[IWD0QD\IXD0WD0QD]IaDk3aDl3aDc2
SD0Y@0TD1PDmi3XD0QF^IaDY3WD0QDkEYD0XD0S@0S@0S@0PDmi3YD0Q@[3QDkESD0PDmi3QD_IWD0QDkEQD`IXD0QDaIQDb
IPD_i3SD0QDcIPDi`2TD1QDdIQDeIQ`1d3QDfIQDgIQ`1d3SD0QDhIP@fi3QFiIPD]]2QDjIQDkIQDlIPDcd2PD_i3QDmIQD
nIPDfi3QDoIQDPJPDZd5QDQJPDcd2PD_i3Q@b3S@0QFRJ`D[]3`DPb3WD0PDbd2XD0QDSJQDTJQDUJWD0PDbd2XD0SD0PD[m
4S@0QDVJQDWJQDXJTD1QDYJ`Dl4`DZj2QDb7TD2QDZJP@]m4QD[JQD\JQDX5SD0QD]JPD]m4QD^JQD_JPD_i3TD2WD0QDm2X
D0QD`JQDaJQDbJaDY3PD]m4QDcJQDdJQDeJQDfJQDgJQ`1d3QDhJS@0WD0QDiJXD0QDjJQDkJQDlJQDmJQDnJTD2WD0QDoJX
D0QDPKQDQKQDRKTD2QDSKPDHPDoa2TD1QDTKSD0QDUKQDVKTD1QDTKSD0QDUKQDWKQDXKPDmi3PD_i3PD]m4QDYKPD4Q@b3S
@0S@0QDZKQD[KPDPU5QD\KTD1QD]KSD0QD^KPDi`2QD_KPD]k9PDdi3PDUT9PDPo4QD\IPD]m4PDR]2QD`KPDbi3PDjV5QD\
AQDRBQDaKQDbKQ@P;QDcKP@]m4QDdKQD_3QDcKP@]m4QDdKQDeKQDfKQDgKQDhK`EWV2`EVP5`Ehm4`E^Z5`Eek9`Efk9`Eg
k9`EYQ3QD[3Q`1d3WD0QDiKXD0`Dn`2`Dai3`Dci3`D6QDjKQDkKP@Vg3QDlKPD_i3PDd8PDdi3PDe:PD[m4PDnh8QDmKPD[
m4PDnh8PDld2`D_i3PDkk9PDWn8PDTa2QDnKPDlk9PDl`2QDoKPDWZ2PDoR5S@0WD0QDPLXD0WD0PDHXD0QDQLQDRLP@_i3Q
DSLQ@]3Q@^3PDT^4QDTLPD_i3PDQd2QDULQDVLQDWLPD_i3PDn`2PDnk4PD_i3PDZl9PDm`2PD`i3PD[l9PDbi3QDXLQDYLP
DW]2QD[3Q`1d3QDZLWD0QD[LXD0QD\LS@0QDQ4QD]LQD^LPDj`2QD_LPD`i3QD`LTD2QDaLQDbLQ@cLQDdLQDeLP@bd2QDfL
PDfi3`D]m4QDgLQDhLQDiLQDjLQD]LQDkLPDj`2QDlLQ@mLQDnLQDoLQDe6Q@[3QDPMQDQMPDm`2QDRMPD[m4PDUk4QDSMQD
TMQDUMQDVMPDgR5QD`FTD2QDWMQDXMQDYMQDZMPD`S5PDV]2PD]S5PDW]2QDT=QD[MQD\MWD0QD]MXD0VD0QD\MWD0QD]MXD
0QD^MPDS1PDfi3QD_MPDm`2PD_i3QD`MPD\T9PDfi3PD_7PDeY2PDk<PDai3QDaMQDULTD1QDbMPDTa2PDn`2PDXm4QD[3QD
P;WD0QDcMXD0QD`<QDdMS@0WD0QDeMXD0`Db7`Dl`2`DYU3QDfMQDgMTD2QDhMQDiMQDjMQDkMQDQ4Q@]3QD^3WD0QDlMXD0
QDQMQDmMTD1QDnMPD^i3QDoMQDPNQDQNPDQd2QDRNQDSNWD0QDTNXD0PDoR5Q@a3WD0QDUNXD0QDVNPD_i3QDWNQDXNQDYNQ
DP;TD1QDZNPD]m4S@0WD0QD[NXD0QD\NWD0QD]NXD0PD]m4S@0WD0QD^NXD0PDWa2SD0PDfi3PD_7WD0QD_NXD0QD[3QD`NW
D0QDaNXD0`Do`2QD_=QD[8WD0QDbNXD0QD[8WD0QDbNXD0QDP;WD0PDo9PDk`2XD0QD_=QD[8WD0PDX8QDcNXD0QDdNQD[8W
D0PDX8QDcNXD0QDdNQDeNPDl`2P@]m4QDQ4QDfNPDYU9QDgNPDlT5PDo9PDk`2PDo9PDk`2QDP;TD1QDhNTD4PDfi3PDj[4Q
DiNWD0QDjNXD0QD\3QD`8WD0QDkNXD0QDlNPDYU9PD^i3PDaS5QDbKWD0P@YV5QDmNXD0VD0QDbKWD0P@YV5QDmNXD0QDnNQ
DbKWD0PD]m4PDcj8XD0QDZ8QD[8TD2WD0QDoNXD0QD[8TD2WD0QDoNXD0QD_=WD0QDPOQDQOXD0`Dai3PDeY2QDP;WD0PD_7
QDROXD0QDSOQDTOPDmi3QDUOPDHQDVOQD[3QDWOQDZ8QD[8TD1QDXOTD3QDYOQD[8TD1QDXOTD3QDYOPD]m4QDZOPDHQD[OQ
D\OPDnk4PDTa2PDo7SD0QDP;P@d7Q`1d3QD]OQD^OQD_OP@d7Q`1d3QD]OQD^OQD`OPDfi3QDaOQDdMQDbOQDcO`Db7`D`7P
DW]2QD[3QD`OQDQOSD0QDe6PDPk3PDfi3QDdOQDeOP@_7QDfOQDgOQDhOQDiOQDdMQDjOQDkOWD0QD`OXD0VD0QDkOWD0QD`
OXD0PD1QDkOWD0QD`OXD0QDlOQDmOPDTS2QDnOPD_7PDW6PDeY2PD_7PDW6QDoOP@_i3QD`OPDfi3QDPP1PD\T9PDfR5SD0P
DTa2PD[m4PDYR5PDYU9PDfi3QDQP1PDhV5PDfi3QDQP1QDRP1PDfi3QDSP1PDHQDTP1QDQOPD^i3PD]m4PDRn9PD_i3PDfi3
PD]m4PDPo9PDnT5QDUP1SD0QD]3QDP;PDk7QDVP1QDP;PDk7QDVP1QDZ8QD[8TD1WD0QDWP1QDXP1XD0QD[8TD1WD0QDWP1Q
DXP1XD0PDnHPDkn9QD`FQDYP1PDfi3QDZP1QD[P1TD2PDkn1QDP7QD\P1PDh:QD]P1QD^P1QD_P1TD1QD`P1PDTa2PDe7SD0
PDTa2SD0QDaP1QDbP1QDcP1PDR^4Q@gJQDdP1QDeP1QDfP1QDgP1QDhP1PDeY2QDP;QDiP1QDjP1QDkP1QDlP1TD2PDo`2QD
mP1QDnP1QDoP1QDP;QDPQ1QD^3S@0PD[i8`Dfi3`Do>QDZ8QD[8TD2WD0PD[i8XD0QD[8TD2WD0PD[i8XD0QDQQ1WD0PD[i8
XD0QDRQ1QDSQ1PDo7QDTQ1PDeY2QDUQ1TD2WD0QDVQ1XD0QDWQ1Q`1d3PD_X4PDci3PDgY2PD_X4PDci3QD[3PDTa2Q@XQ1Q
D2QDbP1Q@XQ1QD2QD\3QDP;QDYQ1P@d7QD2QD\3PDPk3PDfi3PDPk3PDfi3PD_7SD0QDZQ1WD0QD[Q1XD0WD0QD\Q1QD]Q1X
D0QD^Q1WD0PDHPDim9XD0PDHQD_Q1WD0QD`Q1QDaQ1XD0QD[3Q`1d3WD0QDbQ1XD0VD0QD[3Q`1d3WD0QDbQ1XD0QDcQ1PDY
U9QDdQ1QDeQ1PDXm4QDmNQDPAQDfQ1QDgQ1SD0PD]o9PDfi3QD[3PD^o9PDfi3WD0QDhQ1XD0QDiQ1PDoR5S@0WD0QDjQ1XD
0QDkQ1TD4QD[3WD0QDlQ1PDfi3XD0WD0QDmQ1QDnQ1XD0VD0WD0QDmQ1QDnQ1XD0QDoQ1WD0QD[3Q@P;QDPR1YD2XD0WD0QD
bP1QDPR1YD2XD0WD0QDRGPDTa2QDQR1XD0QDRR1QD[3WD0PDS1PDfi3SD0XD0`Dja2`Dla2`Dka2`D[d2`D]m4`D[m4`D_7W
D0QDSR1QDTR1QDUR1XD0WD0QDVR1TD1QDWR1XD0QDXR1WD0QDYR1QDZR1XD0QD[R1WD0QD\R1XD0`D^i3`Dbi3SD0QD\3WD0
QD]R1XD0WD0QD^R1PDm`2PD_i3XD0QD_R1WD0QD`R1XD0WD0QDaR1TD1QDbR1XD0VD0WD0QDaR1TD1QDbR1XD0QDcR1QD[3Y
@0WD0QDdR1PD_i3XD0QD\3WD0Q@P;PDd7TD1QDeR1XD0QDfR1PDW]2QDgR1WD0QD`8TD1QDhR1XD0`Dn`2`D`i3QD\CWD0QD
iR1QDjR1aDY3`D]m4`DcT5`D[;`DYo2`D[m4XD0SD0PDTa2QDkR1TD2WD0QDlR1XD0QDmR1WD0QDnR1PDm`2XD0VD0WD0QDn
R1PDm`2XD0QDoR1QDPS1WD0QDQS1`D`h3`Dah3`Dbh3`DUP5S@0XD0QDRS1PDW]2QD[3WD0QDmP1`Dmd3`Dnd3`DaQ5`DkP:
`D`h3`Dah3`Dbh3`DUP5`Dgf3`DRf3`Db7`DXW2`D`f3XD0QDRS1QDSS1Y@0WD0QDTS1QDUS1Q@RBQDVS1XD0QDWS1QDXS1Q
`1d3WD0QDYS1XD0WD0QD[3Q@P;QDZS1YD2XD0WD0QDbP1QDZS1YD2XD0WD0QD[S1QD\S1XD0PD_i3WD0QD]S1S@0QD^S1XD0
PD_i3QD_S1WD0QD`S1QDaS1SD0XD0VD0WD0QD`S1QDaS1SD0XD0QDbS1WD0QDcS1XD0WD0QDdS1SD0PD_m4XD0QD\3WD0QDe
S1QDfS1XD0QDRLPD]m4SD0WD0QDgS1QDhS1PDi`2XD0VD0WD0QDgS1QDhS1PDi`2XD0QDiS1WD0QDP7TD1PDfi3PD_7XD0PD
_i3QDjS1WD0PD^i3QDkS1QDlS1XD0QDmS1Y@0WD0QDnS1YD1XD0WD0QD\3QDoS1QDPT1XD0QDQT1QDRT1WD0QDST1QDP;`Dm
:`Dgl1`Dam1`DfV2`DQP2QDg2XD0`Dl`2QDTT1WD0QDUT1`Dm:`Dgl1`Dam1`DfV2`DQP2QDg2XD0`Dl`2QDVT1QD[3WD0QD
P;YD2XD0`Dn`2`D^i3QDVT1WD0QDWT1YD2XD0`Dn`2`D^i3QDe2WD0QD_=QDP;`DYR2`DR8`DVR2`DXR2`DWR2`DiS2`DoW9
`Dhj5`D]R2`Da8`D[m5`DTS2SD0XD0QDe2WD0QDXT1`DYR2`DR8`DVR2`DXR2`DWR2`DiS2`DoW9`Dhj5`D]R2`Da8`D[m5`
DTS2SD0XD0QDYT1WD0QD[3QD`NYD1XD0`Dbi3`Dl`2QDZT1WD0QDbP1QD[T1XD0QDZT1WD0QDbP1YD1XD0QD\T1WD0QD[3QD
]T1QD^T1XD0QD\T1WD0QD[3QD]T1YD1XD0QD_T1WD0QD`T1QDaT1XD0QD_T1WD0QD`T1YD1XD0QD\3WD0QDdMQDbT1XD0QDc
T1WD0QDdT1XD0QDeT1QDVIWD0SD0QD`OXD0VD0QDVIWD0SD0QD`OXD0QDfT1WD0QDgT1QDhT1P@_i3P@]m4XD0QDiT1WD0QD
jT1QDkT1QDmNXD0SD0QDlT1WD0QDmT1PDm`2XD0SD0QDV3WD0QDST1QDP;`DkV2`Da8`DZk3`DYR2`Dik5`D]R2`Dhj5`DiS
2`DVR2`Dn;`DR8`DjT2`Do7`D`V4SD0XD0QDV3WD0QDnT1`DkV2`Da8`DZk3`DYR2`Dik5`D]R2`Dhj5`DiS2`DVR2`Dn;`D
R8`DjT2`Do7`D`V4SD0XD0QFoT1QD\3WD0QDP;P@d7QDPU1XD0WD0QDQU1P@d7QDPU1XD0WD0QDRU1QDSU1XD0VD0WD0QDRU
1QDSU1XD0QDTU1QDUU1QDP;WD0QDVU1QDWU1XD0QDXU1WD0QDVU1QDWU1XD0QDYU1PDii3WD0QDZU1QD`OXD0QD[U1WD0PDf
R:QD\U1XD0PD\S5WD0QD]U1XD0VD0PD\S5WD0QD]U1XD0QD^U1QD_U1TD5WD0QD[3QD`U1YD1XD0QDaU1WD0QD`NQDbU1XD0
VD0QDaU1WD0QD`NQDbU1XD0QDcU1QDaU1WD0QD`NYD1XD0VD0QDaU1WD0QD`NYD1XD0QDcU1WD0PDW]2QD`<PDHQDdU1XD0S
D0WD0PDHQDeU1XD0SD0PD\d2PDHQDfU1WD0QDgU1QDmNXD0QDhU1`Dk<`Do>`DSS:`DjT2PDW]2QDiU1TD1WD0QDjU1XD0QD
kU1PDW]2QDiU1TD1WD0QDjU1XD0YD2QDlU1WD0QDmU1XD0QDlU1WD0PD[m4PDWk9XD0WD0QD`FQDnU1XD0QDoU1WD0PDl`2Q
DPV1XD0WD0PDl`2PD``2PDmb4XD0`Ec\2WD0QDQV1QDRV1XD0QDSV1TD1VD0`Ec\2WD0QDQV1QDRV1XD0QDSV1TD1QD^U1WD
0QDTV1Q@UV1XD0QDVV1WD0QDWV1XD0QDXV1TD3QD[3QDYV1QD[3WD0PDZ9PDl`2XD0SD0WD0QDZV1XD0QDbKQDP;QD[V1SD0
QD\V1WD0QD]V1XD0PDWa2WD0QD^V1XD0VD0PDWa2WD0QD^V1XD0QD_V1WD0PDHPDPT:XD0QD`V1WD0QDaV1P@UT:XD0QD`V1
QD[3WD0PDST:XD0SD0QDbV1WD0PDfi3XD0QDcV1PD`]4PD_i3WD0PD]m4PDR]2XD0WD0QDdV1Q@[3QDeV1XD0PDX\2QD[3WD
0QDeV1XD0PD^i3QDfV1VD0PD^i3QDfV1PD1WD0PDHPDoa2XD0QDgV1S@0QDhV1`DX3`DXj1`DY3WD0PD_U5XD0QDgV1S@0QD
hV1`DX3`DXj1`DY3PDdi3QDiV1WD0QDjV1XD0VD0PDdi3QDiV1WD0QDjV1XD0PD1QDkV1PD_X9WD0PD`X9XD0WD0QDP;P@d7
QDlV1XD0S@0QDmV1QDnV1WD0QDoV1XD0QDPW1WD0QDQW1XD0SD0WD0QDRW1PDm`2PD_i3XD0QDSW1WD0QDTW1QDUW1XD0QDV
W1PDYU9TD5WD0QDWW1XD0SD0QD[3PD_i3WD0QDXW1XD0QDYW1QDZW1WD0QD[W1XD0VD0QDZW1WD0QD[W1XD0QD\W1WD0QD]W
1QD^W1XD0QD_W1QDQMWD0QD`W1XD0TD2QDaW1QDbW1PDn`2PD_T:PD_i3PD]b2PDZS5QDcW1Q@[3WD0QDdW1XD0WD0PD]b2X
D0Q@a3QDeW1aDY3`D[\2`DPj3QDfW1Q@[3QDgW1Q@hW1QDiW1QDjW1QDbP1Q@kW1QDiW1PDZU9QDlW1PDHQDmW1QDnW1PDTa
2QDoW1PDPb3QDi3Q@Z8QDPX1TD1PDRj3TD2QDQX1QDRX1QDgLTD3QD[3Q`1d3WD0PDh[2XD0QDgLTD3QD[3Q`1d3WD0PDWQ6
XD0QDgLTD3QD[3Q`1d3WD0PDYQ6XD0QDgLTD3QD[3Q`1d3WD0PDXQ6XD0QDgLTD3QD[3Q`1d3WD0PD[Q6XD0QDgLTD3QD[3Q
`1d3WD0PDZQ6XD0QDd3QDSX1QDSLTD3QD[3Q`1d3PD\W6PD\W6QDQ4UD0WD0PD\W6XD0QDTX1Q`1d3WD0QDUX1XD0S@0QDQ4
QDSLTD3QD[3Q`1d3WD0PDj6XD0`D^i3`D`i3QDSLTD3QD[3Q`1d3WD0PDa[2XD0`D^i3`D`i3`Dmi3`Dn`2`Dai3QDVX1TD4
WD0PDj6XD0WD0QDWX1XD0QDQ4QDXX1TD1QDYX1QDZX1QD[X1PDem4PD`i3PDZd5WD0PDZd5QDPAQD\X1XD0WD0QD]X1TD1QD
^X1XD0QD_X1WD0QD`X1TD1QD^X1XD0UD0PDTW5PD4WD0PD[m4QDY3XD0UD0PDTW5WD0QDl>QDY3XD0QDaX1QD[3WD0PD[m4Q
DY3XD0VD0QDaX1QD[3WD0PD[m4QDY3XD0QD^U1WD0PD[m4QDbX1QDY3XD0VD0WD0PD[m4QDbX1QDY3XD0QDcX1QDdX1QDeX1
QDd3QDfX1QDeX1QDgX1TD1WD0PD\n9QDeX1XD0WD0QDhX1P@]m4PD\n9QDiX1XD0QDjX1QDkX1Q@lX1QDmX1QDnX1PDPj3QD
oX1QDPY1PDg6UD0QDi3QDQY1TD1P@Qa2WD0QDRY1XD0SD0aEY3QDi3QDSY1TD1P@Qa2QDTY1`Dah3`DYU:`D_i3`DXZ2`DZU
:`D[U:QDUY1P@aS5QDVY1QDWY1QD_X1QDXY1Q@[3QDYY1TD1P@Qa2TD3QDZY1QD_X1QDXY1Q@[3QD[Y1PDfi3QD_X1QDXY1Q
@[3QD\Y1TD1PDQa2TD8QD]Y1QD^Y1QD_Y1QD`Y1PDPa2QD[3QDaY1QDbY1PD`h4QDcY1QDdY1QDeY1QDfY1QDgY1UD0QDhY1
TD1QDiY1`@]m4`@Qa2`D[m4`D\m4`DTb2QDjY1TD2WD0QDkY1XD0QDlY1QDmY1PDoa2PDnZ5QDnY1WD0PDmb4PDXZ5XD0QDo
Y1QDPZ1QDQZ1QDoY1QDRZ1PDS1QDSZ1PD_m4QDTZ1QDUZ1P@l`2PD^i3PD_m4QDVZ1QDWZ1PDbV:QDXZ1QDYZ1QDZZ1WD0QD
[Z1PD_i3XD0SD0WD0QD\Z1QD]Z1TD1QD^Z1XD0WD0QD_Z1P@Ta2PDlT2QD`Z1XD0SD0WD0QDaZ1P@i4P@ai3QDbZ1S@0QDcZ
1XD0WD0QDdZ1QDeZ1Q@[3QDfZ1XD0PDTa2WD0PDoR5XD0SD0WD0QDgZ1PDWl1XD0QDhZ1WD0QDiZ1TD1QDjZ1PD_i3XD0SD0
QDkZ1PDTa2PDfi3PDTa2QDlZ1SD0QDmZ1QDnZ1QDoZ1SD0QDP[1P@hi3P@ni3WD0Q`1d3QDQ[1XD0QDR[1QDS[1QDT[1SD0Q
DR[1PDWl1QDU[1QDV[1QDW[1QDX[1QDY[1PD[m4WD0QDZ[1SD0XD0QD[3WD0PD[m4QDZ[1SD0XD0`D_i3`DTT5`Dd]4WD0PD
[m4QDZ[1QD[[1XD0WD0QD\[1P@_i3QD][1XD0PDPa2QD[3QD^[1QDP=QD_[1QD`[1QD_X1Q@f3QDa[1PDn`2QDb[1QDc[1PD
fi3QDb[1QDd[1QD_X1QD[3WD0PDTa2QDe[1XD0QDf[1QD_X1QDg[1QDh[1WD0QDi[1XD0QDj[1P@TW5QDk[1QD[3QDl[1QDm
[1QDn[1QDo[1PDl`2QDP\1PDl`2PDl`2PD]m4SD0PDoW:PDTa2Q`1d3PD]m4QDQ\1QDf=QDR\1QDS\1PDa]4PDmi3QDT\1PD
_T9PD\S5PDjV5PDci3QDU\1PDeY2PD_7QDV\1PDai3PDbl1PDHPDPX:QDW\1PD]m4QDX\1PD[m4PDT=PDYR2PDfi3PD[m4PD
Vc8PDS_2PDj`2PDfi3PD[m4PDVc8PDbi3PDRX:PDn`2PDRX:PDdi3PD[m4QDY\1PDkl8PDai3PDkV2PDTX:PDl`2PD[m4QDZ
\1PDai3PDYV2PDn`2PDXl2PDn`2QDc3PDUX:PD]m4PDVX:PD]m4PD]m4PDjg9QDc3PDl`2PDbb2PDbY2PD^i3PD]m4QD[\1P
Dcd2PD_i3QDkHQD\\1PD[m4PDVo8PD_i3PD]m4PDXX:PDlHPD]m4PDYX:QD]\1PD]T:QD^\1PDfi3PDZX:PD[X:PDn`2PD\X
:PDUZ9QD_\1PD]m4PDUT3`Dk`2PDi1PDfi3PDkj4PDn`2PD]m4PDR\9QD`\1TD1PD]X:PDbi3PD]m4PDTc9PD_i3QDa\1PD^
X:PD_i3QDb\1PD_X:PD_S3PDai3PDoa2PD[Y2QDRP1PDfi3QDc\1PDcV9PD_i3QDc3QDd\1PD]m4TD1QDe\1QDf\1QDc3QDg
\1QDh\1QDi\1QDj\1TD1QDk\1QDl\1PDdX:PD_i3QDm\1QDn\1PDQT:VD0QDm\1QDn\1PDQT:QDo\1QDS=PDi`2PD`i3QDgJ
QDP]1QDXV1QDQ]1QDR]1PD_i3PDS_2QDhATD2PDhX:QDS]1PDPa2PDaS5QDT]1QDU]1TD1QDV]1PDlX2PDW6PDW6PDfi3PDT
c9PDUe9PDic2PD`i3PDbQ5PDT7PDkc2PD]n5PDT7PD[m4PDQT:PDT7QDW]1PDfi3QDX]1QDY]1PDoR5PD[m4PDoR5PD[m4PD
jX:PDjX:PDUV2PDPc9PDj=PDni3PDj6PDni3QDZ]1PDj6PDni3PDe^2PDRHPDni3PD^Z4PDni3PDSJPDni3PDQb2PDkX:PDl
X:PDlX:QD[]1PDk`2PDfi3PD[m4PDmX:PDn`2PD[m4PDTX2PD_i3PDnX:QDd7QDc3PDil2PDlHPDoX:QD\]1PDTa2QD]]1PD
[m4PDQY:PD_i3PD[m4PDP\1PDci3PD[m4QD^]1SD0PD[m4PDSW4PDfi3PD[m4PDd8PDai3PD[m4PDlY2PDi;PD[m4PDjg9PD
_i3PD[m4PDUY:QD_]1PDaS5PD`\2PDPa2QD`]1PDWY:PDi4PD^i3PD_m4QDa]1QDh6PDf5PDdi3PD]Y6PDeY2PD]U:PD[m4P
DPW2PDQU5PDWl1PDj=PDni3PDYZ2PD`\2QDb]1QDc3PDUX:PDn`2QDc3PDVW:QDc]1QDc3QDd]1QDe]1QDf]1P@i`2QDg]1P
Di`2QDh]1QDi]1PD]R5PDUT9PD`]4PDmi3PD[m4PD^d3PDT_2PDfi3PDl`2PDic3PDWb2PDl`2QDc3PDjHPDPW2PDU:QDVAP
Dfi3QDc3PDbk8PD`_2PDn`2QDj]1PDPa2PDm`2PD[d2PDl`2QDk]1QDl]1PDg9PD^[2QDm]1QDn]1PDPg4PD]m4QDo]1QDP^
1QDQ^1QDR^1QDf]1QDS^1QDc3PDbY2PDll8PD_i3PD\k5PD_i3PD]m4QDT^1QDU^1PDn`2PDak8PDfi3QDd7PDVb4PD]m4PD
bY:PDl`2PD]m4PD[d2QDV^1PDbQ5PD_i3QDc3PDlHPDbh9PDdY:PDeY:PDT7PD]T:QDW^1QDX^1QDY^1PDla2PDeY2PD]U:Q
DLQDZ^1P@_i3P@]m4QD[^1QD;PD]m4QD\^1QD4PDj`2P@[m4QD]^1QD4PDWl1P@[m4QD^^1QD4PD]m4QD_^1QD`^1QD4PDad
2PDdi3PDad2PDdi3PDRS5QD4PDci3PDak8QD4PDlY:QD4PDfi3PDmY:QD4PDm`2PD_i3QDc3PD_Q5PDfi3QD6PDk`2PDcR5Q
D6PDfi3QDa^1S@0QDb^1PDWl1PD[m4QDc^1QD6TD2PDn`2QDc3PDUX:QD6PD]m4QDd^1QD6QDc3QDe^1PDk`2QD7PD]m4QDf
^1PD_i3QD7PD]m4QDg^1QD7QDh^1QD7PD[m4QDi^1QD7QDc3PDTj3QD7PD[m4PD]R2PD`i3QD7QDj^1QDk^1QD8PD]m4QDf^
1QDl^1QD8PD]m4QDm^1QD8PDfi3PDXP2QD8PDfi3PD]m4QDn^1QD8QDc3QDo^1QD8QDc3PDaj3PD_Q5QD8PDc>QDc7QD8PDk
`2PDfi3QDl>PDk`2PDfi3QDl>S@0PDYR2QD9TD2PDl`2QDc3PDXZ:QD9TD2PD^i3PDYZ:QD9QDP_1QDQ_1QD9P@\m4PDcX9P
Dl`2PD]m4QD9P@[m4PDln2PDl`2QD9QDc3QDR_1QD:PD[m4QDS_1S@0QDT_1QD:QDU_1QD5Q@V_1S@0PDRk2PDl`2QD5QDc3
QDW_1QD5QDa3S@0QDX_1QDY_1QD5QDZ_1TD1QD[_1QD5TD2PDR^4PDgh5QD5QD`OPDfi3QD\_1QD5PD[m4QD]_1QD^_1QD__
1QD@QDc3QD`_1QD@PD]m4QDa_1QDBPDfZ:QDBQDb_1QDc_1QDFQDd_1QDHPD`R5QDc3PDaj3QDHPDl`2QDe_1QDHPDl`2PDn
`2PDRX:QDHPDi`2QDf_1`D]m4`D[m4`D\m4`DPb2`DQb2QDHPDfi3QDg_1PDYZ2QDHPD_i3PDfk9QD?PDm`2QDh_1P@]m4PD
SV4QD?QDiV1QDi_1QD?QDj_1QDk_1QD?QDl_1QD>PD]m4QDm_1PD^]2QD>QDc3QDn_1QD>QDc3QDo_1QDP`1QD>PDn`2PD]m
4QDQ`1QD>TD2PDfi3QDR`1QD>PDfi3PDj6PDTS2QDEPD]m4QDS`1QDEPD[m4QDT`1PDXe5QDEPD]m4QDU`1QDV`1QDGPDm`2
QDkHQDW`1QDGQDX`1S@0QDY`1QDGQDX`1S@0PDfi3PDV`9QDk1PD]m4QDZ`1QDk1QDc3PDPl2QDi1PD]m4PDn;QDn1PD[m4Q
D[`1QDKPD[m4PDS[:QDKPD[m4QD\`1QDKQDc3QD]`1QDS1QD^`1QD_`1QDT1PD]m4QD``1QDU1PDbi3PDXe5QDU1PDci3PD]
m4QDU1PD]m4QDa`1QDb`1QDZ1PD]m4QDc`1QDZ1PDl`2QDd`1QD[1PD[m4PDnj4QD[1QDe`1QD[1PDWl1PD[m4QD[1QDc3QD
f`1QDR1PD`\2PDkQ:QDa1QDg`1QDg1PDWl1PD[m4QDg1PD]m4PDU[:QDf1PDai3QDh`1PDai3PDT=PDod9QDo1PDl`2PDaS5
QDP2PD]m4PDk[9QDQ2PDm`2PD_i3QDc3PDYV2QDQ1QDi`1QDj`1QDP1QDc3QDk`1QDP1PD]m4QDl`1`D]m4aDY3QDP1TD3PD
Z]2PDm`2QDP1TD3QDb^1VD0QDP1TD3QDb^1QDm`1QDY1QDn`1QDY1PD`i3QDcEQD`1QDo`1QD`1PD]m4PDP`9QD`1QDc3QDP
a1QD`1QDQa1QDRa1PDn`2PDaf1PDPU5PDn`2PDj6QDSa1PDn`2QDTa1QDUa1PDn`2PD[m4QDVa1QDWa1PDn`2PD[m4PDhm4P
D_i3PDn`2PDc\2QDXa1PDn`2PDXX:PDlHPDn`2PD]m4QDYa1PDn`2PDjR3PDQW2PDl`2PD]m4QDZa1PDl`2PD]m4QD[a1QD\
a1PDl`2PDlHPD_i3QD]a1VD0PDl`2PDlHPD_i3QD]a1QD^a1PDl`2QD_a1PDl`2QD`a1VD0PDl`2QD`a1QDaa1PDl`2PD[m4
QDba1PDl`2QDca1QDda1PDl`2PD]m4QDea1PD^i3PD]m4QDfa1QDga1QDha1PD^i3QDU]1QDia1PD^n4PDfi3PDiS5PDlHPD
_i3PD]m4QDja1QDka1PD_i3QDV@QDla1QDma1PDcZ:PD_i3QDna1QDoa1PD`j3PD[m4QDPb1QDQb1PD[m4PDR:PDad2PD[m4
QDRb1QDSb1PD[m4QDTb1QDQOPD[m4PDP\:PD_i3QDgJQDUb1QDVb1QDWb1PD[m4PD^d3QDXb1PD[m4QDYb1QDZb1PD[m4PDj
V5PDXc9PD[m4PDUd2PDkP5PD[m4PDR\:PD_i3PDUg2PD[m4PDW<PDn`2PD[m4PDS\:PDYV2PD[m4PDT\:PD_i3PDak8PD[m4
PDT7PDU\:PD[m4PD]]4QD[b1PD]]4PDV\:PDQ\4PDV\:PD[m4PD\IPDj=PD[m4QD\b1QD]b1PD[m4PD]IQD^b1PD[m4QDPb1
PDmV2PDd`9PDdi3PDgT9PDfZ:PDdi3PDkm1PDd`9PD_i3PDe^2PDX\:PDn`2PD]m4PDPU5PDj`2PDYZ2PDYR2PDYZ2PDdi3P
DPi9PDZZ2PDdi3PDj`4PDbe2PDdi3PDfZ3PDaf2PDdi3PDY\:PDf5QD_b1PDf5PDbP4PDXX:PDlHPDlHQD`b1PDjg9QDab1P
D^]2QDbb1PDfj3PDl`2PDZ\:PDl`2PDSe9PDl`2PDi\3PDaIPDa]3PDaIPDjS5PD[d2`DUa2`DV]2PDjS5PD]m4QDcb1PDjS
5PDX\2QDdb1QDeb1PD[i9PDol8QDV@PD[m2PDl`2PD]m4QDfb1PD]m4QDgb1PD_i3PD]m4QDW`1QDhb1PD]m4PDak1PD_i3P
D]m4PDW8PD_i3PD]m4PDXk8QDib1PD]m4PDWT9PDWb2PD]m4QDjb1QDkb1PDe^2PDUc5PD]T:Q@kHQDlb1PD]T:PDhS5QDmb
1PDoR5QDnb1PD[m4QDob1PDnT5PD[m4PD[m3PDnT5QDPc1PDTa2PD`1PD[m4PDak2PDTa2QDQc1PD[m4QDRc1PDYU9PD\S5Q
DSc1PDYU9PDQd2PD_i3PDHPDc[2PDb\:PDHPDP`2PDc\:PDgc8QDTc1PDme8PDd\:PDe\:PDdi3PDd5PDT_2PDfi3QDc3PDc
\2PD_i3QDUc1PDc\2PDoX:PDk>PDl`2PDaS5PDc]4PDmi3PDV`9PDd5PDk^5QDVc1QDWc1PDRX:PDdi3PDf\:PDQo9QDXc1Q
DYc1PD_7PDi`2PDai3PD]m4QDZc1PDi`2PDW]2PDai3PDi`2PDdi3QD[c1PDi`2PD`i3PDPa2PDaS5PDhP:PDaS5PDPg3PDP
[:PDdi3PDg\:QD\c1PDcl4QD\c1PDPIPDh\:PDi\:PDad2PDVb4PD_i3PDXm4PDTe1PDni3PDXc2PDPU5PDZd2PDk`2PD]m4
PDZd2PDl`2PD]m4PDdb3PD_i3PDj\:PDeb3PD_i3PDj\:PD[d2QD]c1QDkHQD^c1PDTX2PD_i3PDnX:PDaT3PD_i3PD]m4PD
P7PDni3PDk\:PDch6PDl\:QD_c1QD`c1TD2QDac1PDR8PD[m4PD]]9QDbc1QDcc1PDcZ:PDNPDdi3QDdc1PDaa2PDfi3PDPm
5PDaa2PDfi3QD_6QDec1PDo3PDn`2QDc3PDm_9PD`i3PDf_2QDfc1PDm3PDjl2PDk`2PDn\:QDgc1PDaS5PD]m4PD`Z:PDPa
2PDo\:PDPa2PDdd9QDhc1QDTDPDP]:PDPa2PDQ]:QDic1PDkX6PDl`2QDjc1QDkc1TD1P@i4PDS]:QDlc1P@`\2PD[X9QDU^
1PDk`2QDUFQDmc1PDi`2QDQOQDnc1PDm`2QDTGPDeS2PDYR2PDYR2PDeS2PDeS2PDdi3PDYR2PD[m4PDT]:PDhd8PDdi3PDU
]:PDek3PD]m4PDQX:PDTIQDoc1PDm7PDfi3PDUk4PD[m4PDV]:PDfi3PD\m4PDad3PDoc9PD\m4PDj]9PDfi3PD\m4PDkV2P
DTb9PD[m4PDW]:PD[m4PDX]:PDYT9PD[m4PDY]:QDPd1PD[m4PDkc3PDhT2PD^i3PD[m4PDl[9PD^i3PDZ]:PD^i3PD[]:PD
m`2PDl`2PD[m4PD\]:PDS1PDW9PD]m4PDS1PDn`2PD]m4QDQd1PDoa2PDSW3PDVk9PDPb2PDTW3PDVk9PD`]4PD_4PDmi3PD
o`2PDfi3PDg^2PDo`2PDfi3PD]m4PD`<PDn`2PD]]:PDn`2PD]m4PDk>PD[m4PD_h8PDjW9PDQd2QDRd1PD_]:PD`]:PD[m4
PDTIQDSd1PDgc2PDQd2PDl`2PD^R5PD_]2PDHPDPb2PDke9PD^^9PDb[2PDmi3PD]m4PDPj8PD_Q5QDTd1PDaS5PDmX2PDPS
5QDUd1QDhQ1QDVd1PDai3PDPS5PD\m4PDe]:QDWd1PD`\2QDXd1PDn`2QDc3PDaj3QDYd1PDR]2PDg]:QDZd1PDfi3PD]m4Q
D[d1QD\d1PD[m4TD1QD]d1PDHQD^d1QD_d1PDd3PD]]4PDni3PD[m4PDSe9QD`d1QDad1PDni3PDT7QDk]1PD]m4PDR^:PDH
PDk7QDbd1PDV^:PD_i3PDna3PDn<PDfi3QDcd1PDX^:PDbY2QDdd1QDed1QDfd1PD]U9QDgd1QDhd1PD]^:PDYe9QDid1QDj
d1PD`R5QDkd1QDld1VD0QDkd1QDld1QDmd1PDbi3PD[Q5VD0PDbi3PD[Q5PD1QDnd1P@l`2PDPo1VD0QDnd1P@l`2PDPo1QD
od1QDhATD2PDZf4PD`\2PDji3QDPe1QDg6Q@P;QDQe1TD2PDY[:QDRe1PD`i3PD[m4PDlHPD_i3QDU]1PDi`2PDfi3QDSe1P
Dai3PD[m4PDaT9PD_i3PDPb2PD[m4PD_^:PD`^:QDTe1PD^i3PD]m4PDe^:PDQ:PDfd2PD^i3PDaS5PD^i3PDkc3PD^i3PDf
^:PDdi3PD^i3PD]m4PDWR2PD_i3QDc3PD^i3PDg^:PD^i3PD[m4QDUe1P@i^:QDVe1PD]m4PDj^:PDZd1PDfi3PDk^:PDl^:
QD^\1QDWe1QDXe1QDYe1PDS^1PDn`2QDZe1PDk`2PD]m4PDnd2PDYd2PDc`2PDc\2PD_i3PD^l9QD[e1QD\e1PDYb2QD]e1P
Dn`2PD`\2QDc3PDd:PDgR5PDg\:QDc3PDmX9PDS1PD[d2PDdi3QD^e1PDm`2PDHPDTR3QDdW1PDP_:PDR_2PDk`2PD^i9PDo
a2PDQ_:PDk=PDm`2PD_i3QDc3PDig9PD`\2PD]m4QD_e1PDh<PD]m4PDR_:PDo_3PDn`2PD[m4PDS_:PD]4PDT_:QD`e1QDa
e1QDbe1PDa\2QDc3QDce1PDX_:PDl`2PD]m4PDc>PDn`2PD]m4PD]m4PDQd2PDoj9PD]m4PDm^:PDWR2PD]m4PDb[2PD`i3P
DR;PDj6PD]n5PDfi3PDHPDY_:PDWa2PDkV5PDWl1QDde1PD[m4PDZ_:PDoX9QDkAQDee1PDXd2PDZ<PDn`2PDoc1PDfc2PDm
`2PD\_:PDm`2QDDQ@a3S@0QDfe1PDfi3PD_7QDDQDge1PDfi3QDhe1QDDPDHPDoa2QDie1QDDQDje1QDie1QDDPDfi3QDc3P
Daj3QDDQDke1PDfi3QDle1QD=PD[m4QDV8QD=QDc3QDme1QDne1QD=PDm`2QDoe1QDNQDRBQDPf1QDNQDf?S@0QDQf1QD<QD
Rf1QD<QDSf1TD1QDTf1QD<PD^i3PD]m4QDUf1QD4PDgR5PD]m4PDb_:QD4PDk`2QDVf1QDWf1QD4PD`\2QDkHQDXf1QD4PDf
i3QDYf1QD4PDfi3PD]m4QDZf1QD4PDm`2QD[f1P@]m4PDkZ3QD4PDn`2QD\f1QD4QD]f1QD4PDTX2PDn`2PDZa3QD4PDTX2P
D]m4QD^f1QD4PDj`2QD_f1QD4PDj`2PD]m4QD`f1QD4PDj`2PD[m4QDaf1QD4PDmR5PD]m4QD4PDPj8`Dfi3QD4PDfi3PDUS
2QD4PD[m4QDbf1QDcf1QDAQDdf1QDef1QDAQDff1QDgf1QDAPDgh5QDJQDRBQDhf1QDJPDWl1PDQ=QD8PD]m4QDif1QDjf1Q
D8PDi4PDai3QD8PDm`2PD_i3QDkf1QD8QDlf1QD8PDk`2QDmf1QD8PDl`2QDnf1QDof1QD8PDS1QDPg1QD8PDcd2PD_i3QD8
PDbd2PDai3QD6QDc3QDe^1PDk`2QD6TD2PDai3PD[m4PDY`:QD6PD]m4QDQg1QD6PD`i3PD\V9QD6TD2PD`i3PD\V9QD6QDR
g1QDSg1QDTg1PDUc9QD7PD[m4QDUg1QDVg1QD7PD[m4QDWg1QD7PDh_9QD7PDk<PDai3QD7QD`8QDXg1QD9QDc3QDYg1QDZg
1QD9TD3PDn`2PD]m4PDe5QD9QD[g1P@Pa2QD:PDm`2QD\g1QD]g1QD:QD^g1PDWl1QD_g1PDWl1PDc`:PDj^3PDWl1PD[m4Q
D`g1PDWl1QDgJQDag1QDbg1PDWl1QDcg1PDWl1QDdg1QD5Q@a3S@0QDeg1QDfg1QD5PDHQDgg1QD5PDHPDbQ5PD`i3QD5PDl
;PDa[2QD5PD^2QD^\1PDUT9QD5PD[m4QDhg1PDfi3QDig1QD5QDc3QDjg1QDkg1QD@PD]Z3QD@QDlg1QDmg1QD@QDng1S@0P
Do`2QD@TD2PDfi3PDZa:QD>TD2PDl`2PD]m4PDo`2QD>TD2PDl`2PDU9QD>TD1PDk`2QDc3QD>QDog1QDPh1QD>PDaS5QDc3
PDaj2QD>PD]m4QDQh1QD>PD\Q5QDZJQD?PD]m4QDRh1QDIQDSh1TD1QDTh1QDFPDnX9QDFQDUh1QDVh1QDFPDn`2QDkHPD_Q
5QDFPDl`2PDaa:QD_1PDl`2QDkHQDWh1QD_1QDXh1QDYh1QD_1QDZh1PDdi3QD_1PDl`2QDc3QD[h1QD\h1PDl`2QDkHPDca
:QDf1QDkHPD^X9QDf1QD]h1PDbi3VD0QDf1QD]h1PDbi3QD^h1QDKPD^n4PDga:QDKPDYd2PDdi3QDKPD]m4QD_h1QDKPDYk
9PDi`2QDKPDPa2PDaf1QDKPD`i3PDbQ5QDKPDi`2QDKPDR\2QDLQD`h1P@`\2QDLQ@gJQD[^1QDMQDah1TD1QDbh1QDOQDkH
QDch1QDQ1PDn`2QDdh1TD2QDeh1QDQ1TD2PDn`2PD^i3PD]m4QDQ1PDed2QDV1TD2QDfh1TD1QDgh1QDV1PD]m4PDoW:PDj`
2QDV1QDhh1TD1QDih1QDV1QDjh1PDj`2QDb1QDkh1TD1QDlh1QDGTD2QDmh1QDnh1PDQd2QDS1QDoh1TD1QDPi1QDHPD[m4P
Dna:QDHPDfi3QDQi1QDRi1QDHQDSi1TD1QDTi1QDZ1PDaS5PD`\2QDUi1QDZ1PDl`2QDVi1QDZ1PDi4PDci3QDkHS@0QDWi1
QD\1PD[m4PDio9QD\1PD]m4PDQd2QD]1PDPa2PDl`2PDWd2QD]1PD]m4PDRX9QD^1QDXi1TD1QDYi1QDW1QDZi1`Ddi3`D4`
Dob3`D`f2QDW1PD]m4QD[i1PD`i3QDY1PDj`2PDfi3QD\i1QDc1QD]i1TD1QD^i1QD;PD[m4QD_i1TD1QD`i1QDe1PD]m4QD
ai1PDjm1QDj1QDbi1QDci1QDm1QDdi1TD2QDei1QDn1PD]m4QDfi1TD1QDgi1QDR2QDhi1TD2QDii1QDS2PD\m4PDWb:QDS2
PD]m4PDT_2QDl1PDi`2PDfi3QDl1PDn`2PD]m4PDkR5QDl1PDl`2QD^\1PDXb:QDX1PDk`2QDX1QD^\1QDji1QDX1QD`8S@0
QDki1QDP2QDli1TD1QDmi1QD3QDni1QDoi1TD1P@R_2QDgJQDPj1P@_Q5PDfi3PDk7PD[m4PDPo1QDQj1QDRj1PD[m4QDSj1
QDTj1`Efi3`E^i3`Eci3`En`2`EfR5QDUj1QDVj1PD[m4PDl]2PDib:PD[m4PDZg8PDjb:PD[m4PDU:PDn`2PD[m4PDk3PDn
`2PD[m4PDkb:PDn`2PD[m4PDng2PD_i3QDWj1PD[m4QDXj1PD`i3PD[m4PDob:PDYa3PD[m4PDPc:PDUV3PD[m4QDYj1QDZj
1PD[m4PD`a5PD_i3PD[m4PDW]4PDfi3PD[m4PDaX3QD[j1PD[m4PD_f2PD`:PD[m4PDZ9PDga9PD[m4PD^]4PDVc:PD[m4PD
dm5PDWc:PD[m4PDXc:PDn`2PD[m4QD\j1QD]j1PD[m4QD^j1QD_j1PD[m4QD`j1QDaj1PD[m4QDbj1QDcj1QDgJQDdj1PDfe
3PD[m4QDej1QDfj1PD[m4PD`c:PDn`2PD[m4PDc>PDdR2PD[m4PD]:PD_f2PD[m4PDSd3PD_i3PD[m4PDdf2PDWa2PD[m4QD
gj1PDVR3PD[m4QDhj1PDhd3PDbc:PDhd3PDWX:PD[m4QDij1QDjj1QDkj1QDc3QDlj1PDm`2PD_i3Q@kHQDmj1QDnj1PDgR5
PD]m4PDUT3PDm`2PD_i3QDoj1PDai3PDR^4QDPk1QDQk1PDR^4QDRk1PDR^4PD[m4PDic3PDi`2PDmR5PDPa2PDi`2PD]m4Q
DSk1PDi`2PDn`2QDTk1PDUW:PDi`2PDfi3QDUk1PDi`2PDfi3QDh6QDVk1PDi`2QDWk1QDXk1QDYk1PDk`2PD]m4QDZk1PDk
`2QDc3PDPl2PDk`2PDl`2PD]m4QD[k1PDk`2QD\k1PDl`2PD]m4QD]k1QD^k1PDl`2PD]m4QD_k1PDl`2QD^\1QD`k1Q@ak1
PDl`2QDbk1QDck1PDl`2PD[m4QDdk1TD1QDek1PDbd2PD]m4QDfk1PDbd2QDc3QDgk1QDhk1QDik1TD1QDjk1PDRS5QDgJQD
kk1PDkR5QD^\1QDlk1QDmk1PDci3QDnk1PDeS5PDdi3PDjV5PDk=PDdi3PDfh3PDkb:PDn`2PD]m4PD`i3PD]m4PDdd:PD_i
3PDPa2PDci3QDok1PDfi3PDm7PD`i3PD[m4PDYb2PD[m4PDQT:PDTIPDfi3QDPl1PDZZ2PDfY2PDSX2PDZZ2PDn`2PD]m4PD
YZ2PDn`2QDkHQDQl1PDV]2PD]U5PDk7PDd8QDRl1PDe:PD^l9PDn`2QDSl1PDV3PD^i3PDV\4PDn`2PD[m4QDTl1PDn`2PD]
m4QDUl1VD0PDn`2PD]m4QDUl1QDVl1PDn`2PD[m4QDWl1QDXl1PDn`2PD^i3PD]m4PDQ7PDn`2QDYl1PDn`2PD]R2PDmb4PD
n`2PDoa2PD[Z:PDWe:PD_i3PDaS5PDXe:PD[a2PDYe:PD`i3PD]m4PDlm4PDjS5PDgi3QDZl1PD^e:QD[l1QD\l1QD]l1P@_
i3QD^l1PD_]2PDUY9PD_e:PD_]2QD_l1QD`l1PDY3PDn`2PD]m4PDa]4PD`7PD`]4PDa]4PDmi3QDal1PD_X9PD`X9PDPo1P
Dn`2PD]m4PDPo1PD_Q5PDfi3PDPo1QDbl1PDPo1PDbe:`DiP5`Dlg5PD^]4PDgh3PDZ9QDcl1TD1QDdl1QDel1QDfl1QDgl1
QDel1PDmX2QDhl1PD`]4PD_i3PD]m4PDR]2PDkV5PD_i3PD[m4PDhe:PDkV5PDie:QDil1QDjl1PDTd:PDdi3PDTd:PD`S5Q
Dkl1PD]S5QDll1QDiV1PDn`2PDHQDml1QDnl1PDHPDem4PD`i3PDHQDol1PDHPDj6PDHPDV9PDne:PDHPDPb2PDke9PDHPDV
l1PDZ9QD`8PDme:PDei3PDTa2QDf?Q@d3QDPm1TD1QDQm1PDTa2QDRm1QDSm1TD1QDTm1PDTa2PDR:PDm`2PDTa2PDi`2PDf
i3PDTa2PD]T:QDUm1PDTa2QDVm1QDWm1PDTa2PDT9QDc3PDTa2QDRBQDXm1TD1QDYm1PDTa2PD`i3PD]m4QDZm1PDYU9PDfi
3QD[m1QD\m1PDXc2QD]m1TD1PDQf:PD`\2PDdi3PDn<PD`\2QD^m1TD1PDlHPD[i9PD`i3PD]m4PDTf:PDUf:PDkR5QD_m1Q
Dlk1PDe<PD_X9PDmV6PDkf3PDme8PDd\:PDkR3PDfd2PDnHQD`m1QDam1PDfi3QDbm1PD]m4QDcm1QDdm1QDem1TD1QDfm1Q
Dgm1PDm`2QDhm1QDim1QDjm1QDkm1PD]m4QDlm1PDTX2PDdi3PDTX2PDn`2QDmm1QDiGP@ai3PDR]2QDnm1QDom1QDPn1QDQ
n1QDRn1TD1QDSn1PD^n4QDTn1PDg9PDn`2PDP`2PDg9PDn`2QDc3PDke9PDW_:PDn`2PD]m4QDUn1QDVn1TD1QDWn1QDXn1Q
DYn1QDZn1QD[n1TD1PDoP:QD\n1QDkHQD]n1QD^n1QD_n1TD2QD`n1PDe3PDdi3PD^P3PDl[9PD\e3PDlf:PDR^4PDSa2PDj
V5PDSa2PDSa2PDSa2QDan1QDbn1QDcn1QDdn1TD1P@oi4PDa>PDn`2PD]m4QDen1PD`R3PDmf:PDbi3PD]m4PDc>QDfn1QDg
JTD1QDgn1PDlb:PD`\2PD]W3QDhn1QDin1TD2PDR^4PD]m4QDjn1QDkn1PDbW3PDdi3PDRg:PDSg:QDln1PDWd2PDdi3PDYd
2PDXd2QDmn1P@]m4PDXd2PDUg:QDnn1QDon1PDXX:PD_i3PD]m4PDWg:PDWa2QDPo1QDQo1PDWa2PDcS5PDXg:PDWa2PDQ\4
QDQOQDRo1PDWa2PDjV5PDb\4PDWa2PDhV5PDWa2PDSY2PDdi3PDk7PDSY2PD_i3PD]m4PDhIQDSo1PDNPDdi3PDil9PDaY3P
Dde3PDPb2PDTW3QDTo1PDPb2PDS1PDlX9PDPb2PDZ2PDWb:QDUo1PDob:QDVo1PD]Z3PDR^4PD]Z3PDk`2PD[m4PDaGQDWo1
QDXo1QDYo1QDZo1PD]m4PDl2QD[o1PDoi3PDbg:QD\o1QD]o1TD1QD^o1PDVd2PD_i3PD]m4PDkZ3PDdg:PDoZ3PDdi3PD[m
4PDai3PD[m4QD_o1PDai3PDeg:PDVZ:PDai3QD`o1TD1QDao1QD]=QDbo1PDbm5PDjg9PD_i3QDco1PDgg:PDfd2PDb[2PD`
i3PDhP5PDkHPD_i3QDdo1QDeo1QDfo1TD1QDgo1QDho1PDl`2QDio1TD1P@XZ3PDPj8QDjo1P@_i3QDko1QDlo1PDla2PDRZ
2PDU8PDdU5QDmo1PD_R5PDSV9PD`7PDfi3PD]m4PDTm5PDbi3PD]m4QDno1P@_i3PDbi3PDlg:PDbi3PD]m4PDiP5PDbi3PD
Um2PDRU2PDn`2PDYV2PDmg:QDRl1PDjg2PDji3PD]m4PDXh2PDdi3QDoo1PDog:PDdi3PDkT4PDc6PDni3PDje9PDl4QDPP2
PDQh:PDed2PD]4QDQP2PDWY4QDRP2PDRh:PDSh:QDSP2QDTP2TD2QDUP2PDb=PDTh:PDR:PDdi3QDVP2PDSe9PDn`2PD]m4Q
DWP2QDXP2Q@c3PDW^:PDbi3PDVh:PD[m4PDVR5PDk^3PDo>QDYP2QDZP2PDn<PDdi3PDYh:PDn<PDfi3PDW^:PDj`2PD^i3P
Dka:PDj`2PDn`2PD]m4QD[P2PDj`2PD]m4QD\P2QDU9QD]P2TD1QDW9PD\h:PDdi3PD]h:PDg]2PDni3PDi^4PDcc2PDhS5Q
D^P2QD_P2QD`P2TD1QDaP2PDg8PDii3PDYd2PDdi3PD^]4PD_h:PDUY9PD`h:PDoi3PDP3PDPc9PD^]2QDbP2PDah:PD[m4P
DP=PDbi3QDcP2QDdP2TD1QDeP2PD_k2PD`i3QDfP2QDgP2TD2QDhP2QDiP2PD^i3TD1QDjP2QDkP2PDbi3PDTIQDlP2QDmP2
PDZ8QDgJTD1QDnP2QDoP2QDPQ2PDn`2PDmGQDQQ2TD1QDRQ2PDUm2PDPb3QDSQ2QDTQ2TD1QDUQ2PDaZ5PDYl2PDmh:PDnh:
QDh\1QDVQ2QDWQ2QDXQ2PD`R5PDb;PDPe2QDYQ2QDZQ2PDPi:PDQi:PDY>PD]m4PDUb:QD[Q2QD\Q2PDmP3PDn`2PDk`2PD]
m4PDUm2PDl`2PD[m4PDZn2PDm`2PDfi3QD]Q2PDaj3QD^Q2PD``2QD_Q2TD1P@Pn9PDel9PDmT4PDTi:PDn`2PDcR3PD_g:Q
D`Q2QDc3QDaQ2PDZd2PDdi3QDbQ2PDVi:PD]m4PDST3PD]m4PDVf2PDP_:PDR_2PD_`4QDcQ2PDa\2PD]m4QDdQ2PDf^2QDe
Q2PDj<QDfQ2PDg^2QDgQ2PDZi:PDR;PDoj9PDQa2PDh5QDhQ2PD[i:QDiQ2PDm^:PD]i:QDjQ2QDkQ2PDoe2QDlQ2QDc3PDU
i:PD]m4QDmQ2QDnQ2PD]m4QDoQ2QDPR2PD]m4PDib:PDn`2PD]m4PDai:PD`7PD]m4PDXc2QDQR2PD]m4PDbi:PDg9PD]m4P
Dm^:PD]i:PD]m4QDRR2QDSR2PD]m4PDkHQDTR2PD]m4PDPj8QDUR2PDgR5QDkHQDVR2TD1P@UT3QDWR2QDXR2PDei:QDc3QD
YR2QDZR2TD1QD[R2QD\R2QD]R2PDii:PDn`2PDji:PDki:PDY<PDli:PDmi:PDdi3QD^R2QD_R2TD1PDg]2PDni:PDci3PDZ
g8PDjb:PDgW5SD0QD`R2PD_i3PDdY2PD_i3PDn`3WD0QDaR2XD0QDf5`DdW3`DeW3QD[3WD0PD]m4QDbR2QDcR2XD0QFdR2Q
D[3Q`1d3WD0QDeR2XD0VD0QFdR2QD[3Q`1d3WD0QDeR2XD0QDfR2QFgR2TD3QD[3Q`1d3WD0Q`1d3QDhR2XD0VD0QFgR2TD3
QD[3Q`1d3WD0Q`1d3QDhR2XD0QDiR2WD0QDl>aDi3aDY3SD0PDdi3`D[m4`D\m4`D]m4`Doa2aDY3SD0S@0XD0QDjR2QDkR2
Q`1d3WD0QDlR2XD0QDmR2WD0Qd1d3QDU2XD0QDf5aDY3WD0QDU2XD0QDf5aDY3WD0QDl>Q`1d3QDU2XD0S@0QDnR2QDoR2PD
^\2QDPS2WD0Q`1d3QDQS2XD0QFQ>QD[3Q`1d3WD0Q`1d3QDRS2XD0QDSS2QD[3Q`1d3Q@l>WD0Q`1d3QDTS2XD0WD0QDU2`D
XS5`D`i3`D_i3`Ddi3`Dn`2`D^i3`Dfi3`Dmi3`D[\2`Dni3`D\S5`Dl`2`Dai3`DQa2`Dci3SD0QDkDXD0aDY3`E]m4`ES3
`EP4`ET3QDUS2TD1WD0QDT2XD0`DSU3`DTU3`Dik5`D_i3QDVS2WD0PDlT5QDf?SD0XD0VD0QDVS2WD0PDlT5QDf?SD0XD0Q
DWS2QD[3WD0QDXS2QDYS2XD0QDZS2QD[S2WD0QD\S2XD0QD]S2QD^S2TD1WD0QD_S2XD0VD0QD^S2TD1WD0QD_S2XD0QD`S2
QFdR2TD4QD[3Q`1d3WD0QDaS2QDbS2XD0VD0QFdR2TD4QD[3Q`1d3WD0QDaS2QDbS2XD0QDcX1QFSS2QD[3WD0PDHSD0XD0V
D0QFSS2QD[3WD0PDHSD0XD0PD1QDcS2WD0PDHSD0XD0VD0QDcS2WD0PDHSD0XD0PD1WD0QDf?PD]ISD0XD0QFdR2WD0QDdS2
PD_7QDeS2XD0QD[3QDfS2TD3WD0QDgS2XD0`D_i3WD0QDhS2TD1QDiS2QDjS2XD0QD[3WD0QDkS2TD2QDlS2PD_i3QDiFXD0
WD0QDmS2PD_i3QDnS2QDoS2XD0WD0PDXc2QDPT2XD0`Dn`2`D^i3WD0QDQT2XD0`D_i3WD0QDRT2QDST2XD0`DdW3`DeW3`D
WV2`D[U3`DQl:`Dci3`D_i3`Dn`2`Dl`2`D[T2QFdR2QD[3Q`1d3WD0QDTT2PDfi3QDUT2XD0WD0QDVT2QDWT2TD1QDXT2XD
0QDYT2PDlm4PDfY2PD_7PDhm4QDZT2QDn@S@0QD[T2PD^IQD\T2PDci3QDl>S@0WD0QD]T2XD0QD^T2QDP;TD1PD]m4QD_T2
QFSS2TD1QD[3WD0PD[m4Q`1d3SD0XD0QD`T2QDaT2WD0QDbT2XD0QDcT2QDdT2QDeT2PD]m4QDfT2QDgT2QDfT2QDgT2QDhT
2QD[3Q`1d3WD0QDiT2XD0QDjT2QDkT2QDlT2`Dd3`D_i3`Dn`2PDgh5QDmT2QDnT2QDoT2QD\3Q@a3Q`1d3QDPU2QDl>QDQU
2PD]m4QDRU2QDSU2PDgg9PD^m:QDTU2QDUU2PDlj:QDVU2PDTa2QDWU2QDXU2PDTa2QDYU2PDYZ2PDn`2PD]m4PDjc3PDVa:
PDl`2PDT7PDS2PDi`2PDPj8QDZU2QD[U2QD\U2PD]m4QD]U2PD]m4QD^U2QE_U2QD`U2TD1WD0QDaU2XD0QDbU2QDWGQDcU2
QDkDQDdU2QDeU2QDfU2QDgU2PDfi3QDhU2QDiU2QDjU2QDkU2QDlU2QDmU2PD]>QDnU2PDmGQDoU2PDlGQDPV2PDTa2PD[m4
QDQV2PD`i3QDRV2QDSV2PD`i3PD_\5QDTV2QDUV2QDVV2QDWV2QDXV2PD_i3QDYV2PDci3QDZV2QD[V2QD\V2PDoHQD]V2PD
nc6PDhn:QD^V2QD_V2PDSe9PDn_2PDXc2QD`V2QDl3Q@Z8QD[8WD0QDaV2XD0QDl3TD1WD0QD]l1XD0QFbV2Y@0WD0PDin:X
D0QD^;WD0QDcV2PD]m4QDdV2XD0WD0QDeV2TD1PD]n5XD0QFfV2Q@Y3Y@0WD0QDgV2XD0QDhV2WD0QDiV2TD1Q@jV2QDkV2X
D0QFm<Y@0WD0QDlV2XD0QDmV2QDY3WD0QDnV2XD0WD0QDU9QDoV2XD0WD0PDi`2PDn`2PDTX:XD0WD0QDf?S@0PDUV2PD`i3
QDPW2P@_i3XD0VD0WD0QDf?S@0PDUV2PD`i3QDPW2P@_i3XD0QDQW2WD0QDRW2TD2QDSW2XD0SD0WD0QDTW2QDUW2Q@VW2TD
1QDWW2XD0QFXW2TD1WD0QDYW2XD0`D]m4`DSR;`D^Q5`D[m4`Dn`2`DTR;QD[3Q@a3Q`1d3S@0WD0QDZW2XD0VD0QD[3Q@a3
Q`1d3S@0WD0QDZW2XD0QD[W2PDl`2PD]m4QD\W2VD0PDl`2PD]m4QD\W2QD]W2PDn`2QD^W2PDR^4QD_W2QD`W2QDaW2QFbW
2WD0QDcW2XD0VD0QFbW2WD0QDcW2XD0QDdW2QDeW2TD2WD0PDgR5XD0VD0QDeW2TD2WD0PDgR5XD0PD1QDfW2QDgW2`DYS;Q
DhW2S@0WD0QDiW2XD0PD[9QDjW2PDR^4PDgh5PDm`2PD_i3PDgh5QDkW2TD2PDgR5PD`]4PDmi3QDU]1PD^[2PDUR2QDlW2P
Dj`2P@]m4QDmW2PDbQ5QDnW2QDnW2VD0QDnW2PD1QDoW2QDPX2QDQX2Q`1d3WD0QDRX2XD0VD0QDPX2QDQX2Q`1d3WD0QDRX
2XD0QDSX2QDTX2Y@0Q@\3Q@d3WD0QDW2XD0VD0QDTX2Y@0Q@\3Q@d3WD0QDW2XD0QDUX2QDVX2WD0QDWX2QDXX2XD0QFi3TD
2WD0QDYX2QDZX2XD0QD[X2PDai3`D[4QF\X2TD1`Ea1`ER8`ES8`ET8`EH`En`2`E]m4`E[m4`E\m4`E_i3`EgS5`EZR5`EW
T;WD0QDV2XD0QD`<Q@f3WD0QDV2XD0QD]X2UD0WD0QDV2XD0SD0PDSW4PD_i3PDXT;QD^X2PDn`2PD]m4PDe5QD_X2PD_i3P
DRk2PDl`2PD]m4QD`X2PDl`2TD1QDaX2Q@bX2PD^`2QDcX2QDdX2PD^n4PDXT;QDeX2PD_i3PDVl1QDfX2PD_i3PDaf1PDmV
2PD_i3QDRR2QDgX2PDk`2PDnh8QDhX2QDiX2QDVe1PDk`2PD`]4PDZ5PDhT;PDP4PD\Y9PD^\:QDjX2PD]`:PD[Z:PDo`2PD
W\:PD_]2PDoj9PDiU2PDbj9PDWb:QDkX2PDkV2PD\l2PDaj3PD\l2PDlGQDlX2QDmX2QDnX2QDh6QDoX2PD`\2PD]m4PDlHP
D[m4QDPY2PD_i3QDQY2QDRY2QDSY2PDfi3QDTY2QDUY2PDl`2PDQU;PD``2QDVY2PDPn9QDWY2QDXY2PDeU3PDei3PDdf:PD
Xh2PDdi3PDmX2PDR]2PDXc2QDYY2PD[m4PDg2PDdR2QDZY2QD[Y2QD\Y2PD[m4PD]]4PDQX:PDZX2PDl`2PDlHPDPm5PDl`2
QD]Y2PD^i3QD^Y2QD_Y2PDTU;QDgJQD`Y2PDQX:QDgJPDT7PDU\:QDaY2PDcn9QDbY2PDUV2PD`i3PDaS5PD[m4PDW=PD_i3
PD[m4QDcY2PDfi3PD[m4QDdY2QDeY2QDfY2QDgY2QDhY2PD\c8PDni3QDiY2QDjY2QDkY2QDlY2PD]m4QDmY2QDnY2QDoY2Q
DYQ2QDZQ2PDe3PDdi3PDbY:PDP1QDPZ2QDQZ2QDRZ2PDl`2QDSZ2QDTZ2QDUZ2QDVZ2QDWZ2QDXZ2QDYZ2QDZZ2QD[Z2QD\Z
2QD]Z2QD^Z2TD1QDc7QD_Z2QDU9QD`Z2QDaZ2VD0QDaZ2PD1QDbZ2PDeV3QDcZ2QDdZ2PD[m4QDeZ2QDfZ2QDgZ2TD1QDhZ2
QDiZ2QDjZ2Q@kZ2QDlZ2QDmZ2QDnZ2QDoZ2PDm`2PD_i3QDP[2PDaS5PD`\2PD]m4QDQ[2QDR[2QDS[2QDT[2QDU[2PD_X9P
D`X9QDV[2QDW[2PD_f2PD`:QDX[2PDgR5PDTm2QDY[2PDgR5QDZ[2QD[[2PD`i3PD]m4PDdd:PD_i3QD\[2PD]Z3PD[m4PDj
V5PDXc9PDXX:PD_i3PD]m4PDWg:PDib:PDn`2PD]m4PDcZ:PD_i3PDce8PDWl1QD][2S@0PDT7PDU\:QD^[2QD_[2QD`[2TD
3QDa[2QDb[2PD_i3PD^i3PD]m4QDc[2PD_i3QDRBQDd[2QDe[2QDf[2QDg[2QDh[2QDi[2QDj[2PD]m4PD\X;QDk[2TD1QDl
[2QDm[2PDad2QDn[2PD]m4QDo[2QD`\1TD1QDP\2QDQ\2QDR\2QDS\2QDd7TD3PDbi3QDT\2QDU\2PD]m4QDV\2PDna3QDW\
2QDX\2QDY\2QDde1PDl`2PDT[:PDP3PDPc9QDZ\2PDYg:PDgh5PDW^:PDbi3PDoa2QD[\2QD\\2PDj`2QD]\2PDj`2QD^\2P
Dn`2QD_\2PDQ7QD`\2QDa\2QDb\2P@kZ3QDc\2TD1QDd\2QDe\2QDf\2QDg\2QDh\2QDi\2PDZY;PD_i3PDT7QDj\2QDk\2Q
Dl\2PDgg:PDfd2QDm\2TD3PDWl1PDni3QDT[1QDn\2SD0PD^i3PD[m4PDj[9PDn`2QD_6QDo\2PDm`2PD_i3QDP]2QDQ]2QD
R]2TD1QDS]2QDT]2TD1PDi`2QDU]2QDV]2QDbDQDW]2QDX]2PDW9QDY]2PDHPDlm8PDXc2QDZ]2PDT:PDUd9PD\k5PD_i3PD
]m4PDS_2QD[]2QD\]2PDoY;PD`\2`E>`E]U5QD]]2Q`1f3Q`1d3WD0QDY2XD0`D_f2`DPZ;QD^]2WD0QD_]2QD[3XD0QD`]2
WD0QDa]2TD3PD`i3QDb]2XD0QFc]2QDd]2Q`1f3Q`1d3WD0QDe]2XD0`DTU3`DbZ;`DcZ;`Dgh2`D[f2QD[3Y@0WD0PDl`2P
Dml5XD0`DQX:`D]m4QDi3QD[3PDl`2PDoW:QDf]2QDg]2QFm<QDh]2Q`1d3WD0QDX2XD0`Dg6QD[3PDXh9WD0QDi]2XD0PDe
Z;SD0QDi3QD[3Q`1d3QDj]2PDbd2QD[3QDk]2PDbi3QDl]2QDhAS@0S@0QDm]2PDn`2QDn]2WD0QDo]2XD0QDi3QD[3SD0PD
mT5PDmi3WD0QDX2XD0QDS9QDP^2Q`1d3QDQ^2QFQ>QD[3YD0WD0QDX2XD0QDR^2QD[3Y@0WD0QDS^2XD0PDfi3UD0QDb3SD0
QDi3WD0Q`1d3QDX2XD0VD0UD0SD0QDi3WD0Q`1d3QDX2XD0VD0UD0QDb3QDi3WD0Q`1d3QDX2XD0VD0UD0QDi3WD0Q`1d3QD
X2XD0VD0UD0QDb3SD0QDi3WD0Q`1d3QDX2XD0QDT^2UD0SD0QDi3WD0Q`1d3QDX2XD0QDT^2UD0QDb3QDi3WD0Q`1d3QDX2X
D0QDT^2UD0QDi3WD0Q`1d3QDX2XD0QDT^2WD0QDU^2QDV^2XD0PD^i3PDV\4QDW^2PDbg8PDn`2PDPb2PDkm1PDHQDX^2QDY
^2PDfi3QDZ^2PD]T2`E]U5`E>QD[^2PDVk9PDfi3QD\^2QD]^2PD]m4PD`\:PDW:QD^^2PDmZ;QDUn1PDn`2PDTe9PD_i3QD
_^2QDo8QD`^2PDoZ;PDn`2QDa^2PDfi3PDl`2PD^m4PDXZ:QD[3PDi`2PD`i3PDPa2QDb^2PD]m4QDc^2QDd^2PDTe9PD_i3
PD^i3PD[m4PDj[9QDe^2PDai3QDi3QD[3Q`1f3WD0QDf^2XD0QDi3TD1QDg^2QDh^2S@0S@0WD0QDi^2XD0QDi3QDf\1WD0Q
DQ4Q`1d3QDj^2XD0PDPh3QD[3PDS[;QDk^2QDl^2QDm^2PDgk2PD_i3PDjm1PDYb4QDn^2PDHPDYo1PDn`2SD0PDYo1QD[3Q
Do^2QDP_2QDQ_2QFZ6TD3QD[3WD0Q`1f3Q`1d3QDX2XD0`Dai3Q@Y3QFR^2QD[3Q`1f3Q`1d3WD0QDX2XD0QDR_2Q`1d3WD0
QDX2XD0WD0QDS_2XD0Q`1d3QDf5QD^3Q`1d3WD0QDT_2XD0QDi3QD[3Q@^3WD0QDU_2XD0`Dgi3`Dfi3S@0aDY3QDV_2Q`1d
3PDla4QDi3TD3QDW_2P@fi3P@_7WD0Q`1d3QDX2XD0QDi3TD3QDkZ1WD0PDfi3SD0XD0QDi3TD3QD[3Q`1d3WD0QDX_2QDY_
2XD0PDS[;QDZ_2QD[_2QDjV2PDl`2QD\_2PDai3QD]_2PD`R5QD^_2QD__2QD`_2QDa_2TD2QDb_2QDc_2TD2QDd_2`Ea7`E
c7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDe_2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDf_2TD2QDf5QFg_2QD[3Q`1f3WD0
QDh_2XD0QDRGQDi_2QDj_2TD2QDk_2QDl_2QDm_2TD1WD0QDn_2S@0QDo_2XD0QFg_2Q`1f3WD0QDP`2PDfi3XD0QDQ`2QDR
`2PD_i3aDS`2`DZQ5SD0QDT`2QDU`2TD1PDni3WD0SD0XD0QDV`2PDk`2PDbi3QDW`2TD2PD`\2PD^i3QDX`2QDa]1QDi3WD
0QDY`2XD0QD`GPDl`2PD]m4PDUd9PD_i3QD_6QDZ`2QD[`2QD\`2QD]`2TD1PDi`2QD^`2QD_`2Q`1d3WD0QD``2XD0QDa`2
QDb`2PDfi3QDc`2PD]m4QDd`2QDe`2WD0QDf`2XD0QDg`2QFg_2WD0QDh`2QDi`2XD0PDfi3QDj`2QD\LQDk`2QDl`2WD0QD
m`2XD0QDn`2QDo`2TD1QDPa2QDZ6QDQa2Q@f3WD0QDRa2XD0WD0QDSa2XD0TD2QDTa2PDai3Q@Ua2WD0QDVa2XD0`D_i3QDW
a2QDXa2S@0WD0QDYa2XD0WD0QDZa2XD0QD[a2QD\a2QFi3Q@f3WD0QD]a2XD0PDfi3QD^a2Q@f3WD0QD_a2XD0QD`a2QDi3Q
@Z8QD[8WD0PDX8XD0QDaa2QDQ>WD0PDP];XD0`Dfi3QFi3QDba2Q`1f3WD0QDca2XD0`Dfi3QDi3QDda2SD0S@0WD0QDea2X
D0QFZ6Q`1f3WD0Q@Z8Q@[8Q`1f3QD[2XD0aDfa2Q@Y3QDga2Q`1f3WD0Q@Z8Q@[8QD[2XD0QDi3TD2PDHPDd]4WD0QD[2XD0
QDi3TD2PDdi3WD0QD[2XD0QDha2WD0QDia2XD0QDja2QDZ8QD[8WD0QDka2QDla2QDma2XD0QD[8WD0QDka2QDla2QDma2XD
0QDZ8QD[8QDna2WD0QDoa2XD0QD[8QDna2WD0QDoa2XD0QDPb2S@0QDQb2QDi3QD\3QDRb2S@0WD0QDSb2XD0QDTb2QDUb2S
D0WD0QDVb2QD[3Q`1d3QDWb2XD0PDc\2PD_i3QDXb2PDai3S@0WD0QDYb2XD0QDZb2S@0S@0WD0QD[b2XD0PDn`2PDa\;PDm
`2PD_i3QD\b2PDn`2PDkP5PDfi3QD]b2QD^b2P@Ta2PDfi3QD_b2PDfi3WD0QD`b2XD0PDl`2PDUe9QDab2QDbb2PDo];QDc
b2WD0Q`1d3QDX2XD0QDdb2TD1WD0PD[m4QDeb2QDfb2XD0`E>`E]U5WD0QDgb2XD0`Dbi3WD0QDhATD3PDl`2QDhb2XD0QFP
:TD2WD0QDib2PDi`2XD0VD0QFP:TD2WD0QDib2PDi`2XD0QDjb2QFP:TD2WD0QDkb2QDlb2PDci3XD0WD0QDS9QDmb2XD0WD
0QDnb2QDob2QDPc2XD0WD0QDQc2PD[m4Q`1d3QDRc2S@0QDSc2XD0WD0PD]\2QDTc2QDUc2QDVc2XD0WD0QDWc2PDn`2PDfi
3XD0WD0QDXc2QDYc2TD1PDYb4XD0VD0WD0QDXc2QDYc2TD1PDYb4XD0QDZc2UD0aDi3`D]m4SD0WD0QD[c2XD0QD\c2WD0QD
]c2QDb3QD^c2QD_c2XD0WD0PDoa2PD_i3QD`c2XD0SD0`E>`E]U5`Efi3`E_i3`E^\2`Edi3WD0QDZ2XD0QDac2WD0QDfBTD
2QDbc2XD0QDcc2WD0QDdc2P@Ta2QDec2TD1QDfc2XD0`D`i3`Ddg2`Dcg2`D_f2`E>`E]U5WD0QD[3Y@0QDgc2XD0`Di`2`D
j`2WD0QDcc2QDhc2TD2QDic2XD0WD0QDjc2PDdi3QDkc2XD0QDlc2WD0QDmc2XD0QDnc2WD0PD[_;QDc3QDoc2XD0WD0QDS=
TD4QDPd2XD0WD0QDQd2Q@Rd2TD1QDSd2XD0WD0QDQ?QDTd2TD1QDUd2QDVd2XD0`DPY2`DcP5WD0QDWd2QDXd2PDni3XD0WD
0QDYd2PDi4XD0VD0WD0QDYd2PDi4XD0QDZd2WD0QDZJQD[d2P@aj3QD\d2XD0WD0QDU:PDl`2QDl>QD]d2XD0WD0QD^d2TD1
QD_d2Q@RBQD`d2XD0WD0QD\AQDc3QDad2QDbd2XD0WD0QDcd2TD1QDdd2XD0QFbV2Y@0WD0QDed2QDQOXD0WD0PD^i3PD]m4
QDfd2PD_i3XD0WD0QD`GQDc3QDgd2XD0WD0PDkV5PDfi3QDkHXD0WD0QDhd2TD1PD[m4QDid2PDfi3XD0SD0WD0QDjd2QDkd
2QDkHQDld2XD0WD0QDmd2TD3PDni3QDnd2XD0SD0WD0QDod2QDPe2TD1QDQe2XD0QDRe2WD0QDSe2XD0QDTe2TD1VD0QDRe2
WD0QDSe2XD0QDTe2TD1QDUe2QDRe2Y@0WD0QDVe2XD0PD]m4S@0WD0QDWe2Y@0QDXe2XD0QDiFTD5WD0QDYe2PDfi3XD0QDZ
e2QDR^2TD6QD[e2TD1QD\e2Q`1d3WD0QDX2XD0VD0QDR^2TD6QD[e2TD1QD\e2Q`1d3WD0QDX2XD0QD]e2QDR^2WD0QD^e2X
D0QDh6QD_e2WD0QD`e2PDfi3XD0SD0WD0PDW6PDfi3PD^m1XD0SD0QDae2QD[3Y@0WD0QDbe2XD0`Dbi3QDY3WD0QD[3QDce
2TD2QDde2XD0QDee2WD0PDni3QDfe2QDge2XD0VD0WD0PDni3QDfe2QDge2XD0QD^U1WD0QDhe2PDa]4XD0WD0QDie2QDP;P
Di;XD0QDje2QDke2WD0QDle2PDi;XD0QDme2QFne2TD3WD0QDQa2QD_6QDoe2QDPf2XD0`Dei2`DdW3WD0QDn2XD0Y@0QDQf
2TD1VD0WD0QDn2XD0Y@0QDQf2TD1QDRf2QDSf2QDTf2SD0S@0WD0QD[2XD0QDUf2QFVf2WD0QDWf2XD0QDXf2QDYf2TD4WD0
QDQa2Y@0PDV6QDZf2XD0QD[f2TD1WD0QDQ9PDi`2XD0VD0QD[f2TD1WD0QDQ9PDi`2XD0QD\f2QD[3WD0QD]f2QD^f2TD1QD
_f2XD0P@]m4VD0QD[3WD0QD]f2QD^f2TD1QD_f2XD0P@]m4QD`f2WD0QDaf2PDbd2XD0QDbf2WD0PD^i3QDcf2XD0VD0WD0P
D^i3QDcf2XD0QDdf2QFdR2TD2WD0PDl`2QDc3QDef2XD0QFdR2Y@0WD0QDff2TD1QDgf2XD0VD0QFdR2Y@0WD0QDff2TD1QD
gf2XD0QDhf2QFdR2Y@0WD0QDif2XD0QDjf2WD0QDkf2QDlf2XD0SD0QDmf2TD3WD0QD_CQDnf2TD1QDof2XD0VD0QDmf2TD3
WD0QD_CQDnf2TD1QDof2XD0QDPg2WD0QDWd2QDQg2TD1QDRg2XD0VD0WD0QDWd2QDQg2TD1QDRg2XD0QDSg2QDTg2WD0QDUg
2QDc3QDVg2XD0WD0QDWg2TD1QDXg2XD0QDYg2WD0PDeY2QD\KQDZg2PD[i8QD[g2XD0WD0QDZ^2QDZg2PD[i8XD0PD_i3WD0
QD\g2QD]g2TD1PDfi3XD0SD0WD0QD^g2PDn`2XD0QD_g2WD0QD`g2P@n`2XD0VD0QD_g2WD0QD`g2P@n`2XD0QDag2QFdR2T
D1WD0QDbg2Y@0TD1QDcg2XD0SD0QFdR2QD[3Y@0WD0QDdg2XD0QDeg2WD0QDfg2PDfi3QDgg2XD0SD0QD[3WD0PDm`2PDfi3
XD0QDhg2QD[3Y@0WD0PD[1QDig2XD0QDjg2QDkg2WD0QDlg2QDmg2XD0QFdR2QD[3WD0QDng2TD1VD0XD0`Dn`2`Dl`2`DY]
2`Dai3QFdR2QD[3WD0QDng2TD1QDog2XD0`Dn`2`Dl`2`DY]2`Dai3UD0WD0QD]HQDPh2SD0XD0QDVIWD0QDQh2QDRh2TD3Q
DSh2XD0WD0PDjb;XD0QDTh2WD0QDUh2PD[m4QDVh2XD0UD0WD0PDY\2XD0QDoGQDWh2WD0QDXh2QDYh2QDZh2QD[h2XD0WD0
QD\h2QD]h2QDc3QDYg1PDmGXD0WD0PDaS5QD^h2PDfi3XD0WD0QDUGPDfi3PDiS5XD0QD_X1WD0QDTW1PDeY2P@Ta2QD_h2T
D2QD`h2XD0WD0QDah2QDbh2QDch2XD0UD0WD0QDdh2XD0SD0QDeh2PD[m4PDj6PDPl2QDWd1TD1PDl`2TD4QDbX2QDfh2QDg
h2WD0QDhh2XD0TD2QDih2SD0UD0QDjh2WD0QDkh2XD0VD0UD0QDjh2WD0QDkh2XD0QDcX1QDlh2Q@[3Q`1d3WD0QDmh2XD0`
Dfi3aDY3UD0WD0PDX\2QDl>SD0XD0UD0WD0PDkT5QDl>SD0XD0UD0QDnh2QDoh2UD0WD0QDPi2XD0SD0`DZQ5UD0PDel8QDQ
i2QDRi2PDel8PDfi3QDSi2QDb[1QD[]1PDkX:QDQOQD[3PD[m4Q`1d3WD0QDTi2XD0QDUi2QDVi2UD0WD0QDWi2XD0WD0QDX
i2Q`1d3Q@Yi2QDb4XD0QDb4QDZi2QD[i2QDgOTD2QD\i2QD]i2QD^i2QD[3WD0QD_i2XD0PDfi3QD`i2WD0QDgOXD0SD0PDT
7PDn<PD]8QDai2PDi`2PD]8PDi`2QDbi2QDci2QDdi2PDjl2PDk`2QDei2QDfi2PDe^2QDgi2PDdi:PDi`2QDhi2QDii2WD0
QDji2XD0`Dfi3QDii2WD0QDji2XD0`Dfi3QDhi2WD0QDji2XD0`Dfi3WD0QDji2XD0`Dfi3QD_X1QD[3Q`1d3WD0QDki2XD0
QDli2QDmi2QDni2PD[m4WD0PDel8XD0PDfi3QDoi2QDPj2TD1QDQj2QDgOTD2QDRj2QDSj2PD_7WD0QDTj2XD0QD[3PDfi3P
D_7WD0QDUj2XD0QDVj2QDWj2QDXj2PD]m4PDn;QDYj2QDZj2QD[j2QDXMPDad2QD\j2PDad2PDdi3PDRS5PD]m4PDjY:PDkY
:QD]j2QD^j2QD_j2P@_i3QD`j2PDQV;QDaj2PD`i3PDS^4QDbj2PDfi3PDo7QDcj2PDVb4PDn`2QDdj2PDPa2PDk`2PDjHTD
2QDej2PDoa2PD_i3PD]m4QDfj2PD`[2QDgj2TD6WD0Q`1d3QDYi2XD0QDhj2QDgj2TD5PD`i3TD3WD0QDb4XD0QDij2TD8PD
4WD0QDjj2XD0UD0WD0PDTd;XD0WD0QDij2SD0PD4QDjj2XD0WD0QDij2SD0SD0PD4QDjj2XD0QDkj2`DVQ5`DR8`DYR2QFlj
2TD2WD0QDmj2XD0QDmj2`Do7SD0PDlY2PDo7Q`1d3QDnj2PD^2PDa[2QDoj2PDa[2WD0QDPk2P@`]4QDQk2XD0`D`i3`DUS2
QDRk2WD0QDUU1PDfi3XD0SD0QDPk2PDfi3aDY3`Dd9QDSk2PDfi3QDTk2QDUU1PDfi3WD0QDUk2XD0QDSLWD0QDVk2XD0`DH
QDTEQ@Wk2P@[m4PDnk4QDQOQD[3WD0QDXk2QDYk2XD0PDPa2QDPAQDZk2QD[k2WD0QD\k2QD]k2XD0QD^k2S@0S@0WD0QD[3
QD\X1XD0`EX\2`EQa2`E^\2`E]\2`EPa2`ERa2WD0QDXBQD_k2XD0VD0`EX\2`EQa2`E^\2`E]\2`EPa2`ERa2WD0QDXBQD_
k2XD0QD`k2WD0QDak2QD]2XD0`Dm:`DQa2WD0QD_X1PDgY2QD]2XD0`Dm:`DQa2QDbk2TD2WD0QDck2QDdk2XD0WD0QDek2P
D_7TD1QDfk2QDgk2XD0PD]m4WD0SD0PDdT9QDhk2TD1PDfi3XD0UD0WD0QDik2QDjk2XD0TD6QDkk2WD0QDlk2QDmk2VD0XD
0WD0QDlk2QDmk2QDnk2XD0WD0QDok2PDk7PDQj8XD0WD0QDPl2PD_7TD2QDQl2XD0WD0PDPj3PDmb4XD0SD0UD0WD0QDRl2Q
DSl2TD1XD0SD0QDTl2QDUl2QDVl2TD1WD0QDWl2TD1QDXl2XD0WD0PDTa2PDWa2QDYl2PDfi3XD0WD0PD]m4PDgd;XD0SD0W
D0QDTBPDk<PDHQDZl2XD0WD0QD[l2P@m`2PD`i3XD0WD0QD\l2QD]l2QD^l2Q@_l2XD0SD0WD0QD`l2QDPAQDal2TD1PDfi3
QDbl2XD0WD0QDUU1QDcl2PDfi3QDdl2XD0WD0PDZ8PDfi3XD0QDel2WD0QDfl2QDgl2QDhl2TD1YD2XD0SD0WD0QDil2QDjl
2QDkl2QDll2TD1QDml2XD0WD0QD]3Q@P;QDnl2XD0SD0WD0QDol2QDPm2QDQm2XD0WD0QDRm2PD_i3SD0XD0QDSm2WD0PD]m
4QDTm2QDUm2QDVm2XD0WD0QDWm2QDXm2PD`i3SD0QDYm2XD0QDZm2WD0QD[m2XD0QD\m2PD[m4S@0WD0QD]m2XD0PDng2PD`
i3SD0QD^m2SD0QD_m2PDVe;PDfi3PD_7QD`m2PDfi3QDam2WD0QDbm2XD0QDcm2QDdm2PDi`2PDce8PDeT2PDSW3PDhT2QDe
m2WD0QDfm2XD0QDgm2QD[3WD0QDhm2XD0PD`i3TD2QDim2QDiV1WD0QDjm2PDfi3PD_7XD0QD[3QDkm2QDlm2QDmm2QDnm2Q
Dom2PDHPDPX4PDn`2UD0QDPn2QD]2QDXBPDo7WD0QDQn2XD0QDTBQDRn2QDSn2SD0QDTn2PDk<PDT7PDfi3PDgY2PDk<QDUn
2QD`GQDVn2QDWn2QDXn2PDfi3QD[3QDYn2QD[k2QDZn2QD[n2QD\n2QD]n2QD[3PDjHQD^n2QD_n2SD0QDak2QD`n2PDgY2P
D_7Q`1d3WD0QDan2XD0PDgY2QDbn2QDcn2PD[m4PDlY2PDeY2PDk<QDdn2PDPa2QDen2PDfi3QDfn2P@mGPDbQ5PDan9QDgn
2PD]m4PDRT:QDhn2PD]m4QDin2PDUa2QDjn2QDkn2PD^i3QDln2QDmn2QDnn2PDfi3QD]2QDon2QDPo2PD]^3PDn`2PDjm1P
DfS2QDQOQDQo2QDRo2QDSo2QDWGPD_i3QDTo2QDUo2QDVo2PDl`2QDWo2QDXo2QDYo2PDYc9PDm`2QDZo2P@`7QD[o2QDQOP
DhY2PD[e;PD[e;QD\o2QD]o2QD^o2QD_o2QDQOPDgo1`DoX2`Df;`DjT2`DVS2`Di\4`Dn;`DiT2`Dn=`Doi8`DgR2`DUR2`
D[W2`Di;QD]2QDak2QD`o2QD_X1QDXBS@0QDao2`Dd7QD_X1Q`1d3QDbo2QDco2QDdo2QD[3QDeo2QDfo2QDgo2Q`1d3QDho
2PDZ\2PDTa2SD0PDY\2PDgi3SD0PDX\2PDgi3QDio2PD]]2QDjo2QDko2PD]]2PDbQ5PD4SD0PD]]2PDbQ5QDlo2PD[R5PDb
Q5QDmo2PD]b2PDa[2PDPj3QDno2PD^i3QDoo2PD]n4PD4QDPP3PD^i3QDoo2PD]n4QDPP3PDn`2QDoo2PD]n4PD4PD]U5PDn
`2QDoo2PD]n4PD]U5PD\R5PD]n4QDQP3PDPj3QD_X1PDc7PDla2PDU8PD_g1PD_7PD_g1PDfi3QD[3PD]T:SD0PD]T:QDRP3
QDXBPD_7QDSP3QDTP3QD]ISD0TD2PDgo1QDUP3QDVP3PD_7Q`1d3QDWP3QDXP3QDYP3QDZP3QD[P3PD]m4QD\P3QD]P3QD^P
3PD]]2QD_P3QD`P3PDbQ5QDaP3SD0QDfn2PDbQ5QDcc2QDbP3QDcP3QDdP3QDeP3PDgY2PDk<PDT7PDfi3QDak2QDfP3QDUn
2PDa[2PDk`2PDa[2PDfi3PDje;PD4SD0QDgP3WD0QD\k2QDhP3QDiP3XD0WD0QDmS2SD0QDjP3PD_7PDfi3XD0WD0PD_=PDZ
b2XD0QDkP3WD0QDlP3QDmP3TD1QDnP3XD0QDoP3WD0QDPQ3PDnk4XD0SD0QDoP3WD0QDY6PDTa2PDnk4XD0SD0WD0QDQQ3QD
RQ3PDfi3QDSQ3XD0SD0QDTQ3WD0QDUQ3S@0QDVQ3PDfi3XD0`Dm:`Di;`D]U:`DnV2UD0WD0QDWQ3QDXQ3TD4PD_7XD0QDYQ
3UD0WD0QDWQ3QDXQ3TD4PD_7XD0YD1QDZQ3P@gY2WD0PD_7TD1QD[Q3QD\Q3XD0QDak2WD0PDo7QD]Q3XD0QDak2WD0PDo7Y
D1XD0QD_X1PDgY2WD0PDo7YD1XD0QD_X1PDgY2WD0PDo7QD]Q3XD0WD0QD^Q3PDgY2QD]2XD0QD_Q3WD0QD`Q3XD0TD1QDaQ
3QDbQ3Q@cQ3WD0P@]]2QDdQ3XD0P@Vk9QDeQ3WD0PD]]2QDfQ3XD0QDgQ3WD0PD]]2PDcf3XD0QDhQ3UD0WD0PDbQ5QDcc2X
D0SD0WD0QDiQ3QDcc2QDjQ3XD0VD0WD0QDiQ3QDcc2QDjQ3XD0QDkQ3UD0WD0QDlQ3SD0S@0S@0PD4PD`]4XD0SD0UD0WD0Q
DmQ3SD0S@0S@0PD4QDlQ3XD0SD0UD0WD0QDnQ3XD0QDoQ3WD0QDPR3YD2XD0`Dfi3QDQR3WD0QDRR3XD0SD0QD[3WD0QDSR3
P@m`2P@`i3XD0QDTR3TD2QDUR3WD0QDVR3QDWR3XD0VD0WD0QDVR3QDWR3XD0QDXR3WD0QDYR3XD0QDZR3TD3QD[R3QD\R3W
D0QDWQ1Y@0QD]R3XD0`Dl;`DZj1`Dlc2`DcW4UD0WD0PDmT5PDmi3YD2XD0TD5PD4SD0UD0WD0PDje;PD_i3YD2XD0TD5PD4
SD0UD0WD0PDje;PD_i3SD0TD4PD4QD]2XD0SD0UD0WD0PDmT5PDmi3SD0TD4PD4QD]2XD0SD0`EPj3`E[\2`EQa2`EX\2QD^
R3WD0QD_R3XD0QD`R3`DZQ5PDX\2WD0SD0TD1QDaR3QDPAXD0SD0PDZ\2WD0QDbR3XD0WD0QDcR3TD1QDdR3XD0QDeR3WD0Q
DfR3QDgR3XD0PDfi3QDhR3WD0QDiR3QDjR3QDkR3XD0SD0WD0QDiR3QDjR3QDUU1PDfi3XD0SD0WD0QDlR3QDmR3QDnR3QDo
R3XD0QDPS3S@0S@0S@0WD0QDXBP@o7QDQS3XD0WD0QDRS3QDSS3PD_7TD2QDTS3XD0SD0WD0PDW]2QD[3TD2QDUS3QDVS3XD
0SD0WD0QDZn2QD[3TD1QDWS3XD0QDXS3WD0PD[m4QDYS3XD0VD0WD0PD[m4QDYS3XD0QDZS3QD[S3WD0QD\S3TD1QD]S3XD0
SD0WD0QDPk2TD1QD^S3XD0SD0WD0QD_S3TD1QD`S3XD0SD0WD0QDaS3QDbS3XD0P@Vk9QDcS3`D=QDdS3WD0QDaS3QDbS3XD
0P@Vk9QDcS3`D=YD2WD0QDeS3QDfS3XD0QDgS3`Dmi3WD0QDhS3PD`i3XD0SD0WD0QDXP3QDiS3TD2QDjS3QD[3XD0QDkS3P
D]]2PDbQ5WD0PD4QDlS3XD0UD0WD0PD]]2PDbQ5XD0SD0UD0WD0QDmS3QDnS3XD0SD0UD0WD0QD]2PD4QDoS3XD0UD0QDPT3
TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aDQT3UD0WD0QDRT3`DZ=`Dn=`DnP5`DmP5`DX8`DoX2`Df;`DjT2`Di\4`Di;`DZ
=`Doi8`DUR2`DVS2QD]2XD0UD0WD0QDST3XD0SD0QDTT3WD0QDUT3XD0SD0UD0WD0QDVT3XD0SD0UD0WD0QDWT3QDXT3TD2Q
DYT3TD1PD_7XD0SD0UD0WD0QDZT3QD[T3TD2QD\T3XD0SD0UD0aDZ3aDY3aDi3aDQ4aDc2aDe2aDf3aD[3aD\3aD]3aD`3aD
c3aD`4WD0SD0XD0QD]T3UD0aDZ3aDY3aDi3aDQ4aDc2aDe2aDf3aD[3aD\3aD]3aD`3aDc3aD`4iD1iD2iD0iD4WD0SD0XD0
QDh[1SD0`Dj5aD[3aD\3WD0QD^T3QDl>TD1QD_T3XD0VD0WD0QD^T3QDl>TD1QD_T3XD0QD`T3QD^c2WD0QDm2PDR^4XD0QD
aT3QD^c2Y@0WD0QDm2XD0VD0aDY3QD^c2Y@0WD0QDm2XD0QDbT3aDY3QDcT3TD2WD0QD[3Y@0YD1XD0VD0aDY3`Dn`2QDcT3
TD2WD0QD[3Y@0YD1XD0QDdT3aDY3`Dn`2WD0QDeT3P@n`2P@]m4QDfT3QDgT3XD0QDhT3WD0QDiT3QDjT3XD0VD0QDhT3WD0
QDiT3QDjT3XD0QDkT3WD0QDlT3QDmT3Q@\3QDnT3XD0QD\3WD0QDoT3XD0VD0QD\3WD0QDoT3XD0QDPU3WD0QDQU3Q@P^2PD
mi3QDRU3QDSU3XD0WD0QDTU3TD1QDUU3XD0VD0WD0QDTU3TD1QDUU3XD0QDVU3QD[3WD0PD[8PDW]2XD0VD0QD[3WD0PD[8P
DW]2XD0QDWU3WD0PDl`2QDXU3QDYU3Q@ZU3XD0VD0WD0PDl`2QDXU3QDYU3Q@ZU3XD0QD[U3WD0QD\U3QD]U3QD^U3QD_U3X
D0WD0QD`U3QDaU3XD0WD0QDbU3QDcU3XD0VD0WD0QDbU3QDcU3XD0QDdU3WD0QDeU3QDfU3QDgU3XD0VD0WD0QDeU3QDfU3Q
DgU3XD0QDhU3QD`<QDiU3Q`1d3WD0QDjU3XD0QDkU3QDlU3PDl`2QDmU3QDnU3PDc>QDoU3QDPV3PDmi3QDQV3PDmi3QDRV3
QDSV3PD[m4QDTV3PDYg;PD4PDUi9PDai3QDUV3PDRo4QDVV3Q`1d3S@0WD0QDWV3XD0QDXV3WD0QDYV3XD0QDZV3`DZQ5PDU
a2WD0QD[V3XD0Q`1d3S@0WD0QD\V3XD0QDQ?WD0QD]V3XD0QD^V3WD0QD_V3XD0QD`V3S@0WD0QDaV3XD0QDbV3QDcV3QDjT
3QD\3WD0QDdV3XD0QDeV3PDfi3WD0QDfV3XD0QDgV3QD[3Q@f3WD0QDhV3XD0QDQ4WD0QDiV3XD0`Dm`2`DR^4`Dl`2`Dk`2
`Dci3`DgR5`Di`2`Dj`2`DYm4`DXm4`D]m4`D[m4QD\3QDjV3QDkV3QD\3QDlV3PDk`2QDe6WD0QDmV3P@\S5QDnV3XD0QDo
V3QD[3Y@0WD0QDPW3XD0`D^i3`Dn`2`Dci3`Dfi3`Dk`2WD0QDl2QDQW3PDmi3XD0QDRW3QD[3Y@0WD0PDQ:Q@SW3XD0VD0Q
DRW3QD[3Y@0WD0PDQ:Q@SW3XD0QDTW3WD0QDUW3PDl`2Q@d3QDVW3XD0QDWW3QD\3WD0QDXW3XD0QDYW3Q@\3WD0QDZW3QD[
W3XD0QD\3QD\W3QD]W3QDSW3QD^W3PD\k9PDi`2`Eb7`Ec7`E_7`Ed7`Edi3`E^2QD_W3PDi`2`D]m4`D[m4`D\m4`Dea2`D
na2`D^m4`DPa2`DPb2`DQb2`Dci3`Dbi3`DVh;QDTU3Q`1d3QD`W3QDaW3QDbW3PDHPDPo4PDVk9QDcW3QDdW3QD[3PDUa2Q
DeW3PDHPDd]4QDfW3QD\3QDgW3QDZU3QD\3QDhW3aDY3QD\3QDiW3PDl`2PD]m4QDfT3QDjW3QDkEQDX2QDkW3QDlW3PDPX9
P@Pa2PDjR5PDci3QDmW3PDfi3PD`\2PDbQ5QDnW3TD1QDoW3QDPX3Q`1d3QDQX3QDS=TD3QDRX3PDoc1QDSX3QDTX3QDUX3Q
DVX3P@_i3Q@WX3QDXX3QDYX3`DPa2`D]m4`D_R5`Dea2`Dna2`D^m4`D]R5`D\R5QDZX3QDe6WD0QD[X3XD0WD0QD\X3XD0Q
D]X3QD^X3PDUg3QDe6Q@[3S@0QD_X3QD`X3QDaX3QD`X3PD]m4QDbX3QD\3PDo9QDP^2QD\3QDcX3PD[m4QDdX3QDeX3PD[m
4PDPo1PD_Q5QDfX3PDn`2PD]m4QDfT3PDli5QDgX3QDkV3QDhX3QDiX3P@]m4QDjX3QDkX3PDi`2PDl`2PD]m4QDlX3QDmX3
PDci3QDnX3PDRX:PDdi3PDf\:QDoX3QDgJPDQl:QDPY3QD[3Q`1d3S@0QDQY3QDRY3Q`1d3QDSY3QDTY3TD2PDW`9QDUY3QD
VY3PDnX4QDWY3QDXY3QDYY3Q`1d3P@[m4QDZY3QD[Y3PDhd3QD\Y3PDfi3WD0QD]Y3XD0PDh<PDk`2QD^Y3PDn`2QD_Y3QD`
Y3P@n`2QDaY3QDbY3QDcY3QDdY3QDeY3UD0PD]\2SD0QD_=QDfY3QDgY3PD4SD0UD0WD0PD]\2XD0QDhY3SD0UD0WD0QD^2X
D0aDiY3SD0UD0WD0QD^2PDla2XD0`DoX2`DmX2`Dkj5`DoU2`DjT2`Dn;`DW<`DR8`D`9`DUR2`DlT2`D_=`D`1UD0WD0QD^
2PDla2PDjT2XD0SD0UD0WD0PDY\2QDjY3QDkY3XD0UD0WD0PD]\2XD0SD0QDlY3`DW6`DU6`DS1`DM`Db6`DU[9TD4PD2UD0
WD0QD^2PDla2QDmY3QDUl2XD0UD0WD0QDmY3TD1QDnY3XD0PD4WD0QD^2XD0QDoY3`D_=`DjT2QDPZ3WD0QD^2QDQZ3XD0WD
0PDY\2QDRZ3XD0WD0PDY\2PDkV5XD0`DP8`Do7`Dm<UD0WD0PDX\2QDSZ3QD[3XD0QDTZ3UD0WD0PDX\2QDUZ3PD]m4QDVZ3
XD0UD0WD0PD_\2XD0QDWZ3QDXZ3UD0WD0PD^\2QDYZ3XD0UD0WD0PD]\2XD0QDZZ3PDla2TD1QD[Z3TD5QD\Z3SD0UD0WD0P
D]\2XD0QD]Z3PDla2QD^Z3UD0WD0PD^\2QD_Z3XD0UD0WD0PD]\2XD0QD`Z3`DgY2UD0WD0QDaZ3QDbZ3XD0TD<PD2UD0WD0
PD[\2QDST1TD2QDcZ3XD0`Dfi3UD0WD0PD\\2QDST1TD2QDdZ3XD0`D[\2`DPj3`Doi3`Dai3`D\^5UD0WD0QDeZ3XD0SD0U
D0WD0PDSf9XD0UD0WD0PDla2SD0XD0TD;PD2UD0WD0PDX\2QDfZ3XD0WD0PDdU5PDei3PDHXD0PDei3PDTa2PD2UD0WD0PDc
k5XD0WD0PDl`2PD[m4PDjT3XD0PDek5PDei3PDgk5WD0PDX\2QDWk2PD_R5QDgZ3XD0UD0WD0QDhZ3XD0PDY\2QDiZ3PDla2
TD1QDjZ3QDkZ3TD1QDlZ3PDZ\2QDiZ3TD6WD0QDmZ3PDi4XD0PDZ\2QDnZ3QDoZ3TD1QDP[3QDQ[3QDZ4QDR[3QDS[3PD]m4
QDT[3TD2QDU[3UD0PDni3QDf?S@0QDV[3PD4PDY\2QDW[3PDa7TD3PDai3TD2QDZ4PDX\2QDX[3PDla2QDY[3PDgi3TD2QDZ
[3QD[[3PD]m4QD\[3SD0QD][3UD0PDla2QD^[3SD0PDgY2PDla2PDjT2TD6QD_[3PDY\2QD`[3QD\3TD5QDa[3PDX\2QD`<Q
Db[3S@0QDc[3QDd[3TD3QDe[3PDZ\2QD[3TD4WD0QDf[3XD0PDla2Q@f3QDg[3QDh[3PDY\2WD0QDi[3XD0PDX\2QDj[3TD5
WD0QDk[3XD0SD0QDl[3QDm[3UD0WD0QDl[3XD0SD0QDn[3QDo[3PDla2TD1PDek5QDP\3QDQ\3QDR\3SD0PD4WD0QDS\3XD0
PD2PDY\2QDT\3TD4WD0QDU\3XD0PDn`2PDX\2QDV\3QDW\3TD4WD0QDU\3XD0PDY\2QDX\3TD4WD0QDY\3TD1QDZ\3XD0PDn
`2PDX\2QDV\3QDX\3TD4WD0QDY\3TD1QDZ\3XD0PDY\2Q`1d3WD0PDkV5QD[\3XD0PDY\2WD0PDkV5SD0XD0QD\\3PDY\2WD
0QD`[3QD\3TD5XD0QD]\3PDY\2QD^\3TD4WD0QDi]1TD4QD_\3XD0PDZ\2QD_=TD3WD0QD`\3XD0PD[\2QDa\3QDb\3TD2WD
0QDc\3XD0PDY\2WD0PDkV5QD]3TD4XD0QDd\3PDY\2QDe\3QDb\3TD1WD0QDf\3PDfi3XD0WD0QDg\3PD`i3PD]m4QDh\3XD
0WD0QDi\3PDaS5QDj\3XD0PDZ\2QDk\3TD4WD0QDl\3XD0PDZ\2WD0QDm\3XD0QDn\3TD6PD_7WD0QDo\3XD0PDhY2SD0QDP
]3TD6PD2UD0WD0QDQ]3PDla2TD1QDR]3XD0QDS]3QDZn2PDTa2QDT]3UD0PDgY2PDla2WD0QDU]3XD0PDY\2QDV]3TD5WD0Q
DW]3XD0QDX]3QDY]3TD3QDZ]3PDX\2QD[]3WD0QD\]3XD0PDX\2QD]]3QD^]3TD1PDci3PDX\2QD_]3QD`]3QDa]3TD2QDb]
3QDc]3TD1QDd]3PD]m4QDe]3QDf]3PDd7PDmV4PDni3QDg]3P@aS5PDm:QDh]3PD`7PDPa2PDQa2QDi]3TD6PD4PD[d2QDj]
3PD_]2QDk]3QDl]3TD4WD0QDm]3XD0PD`7PDPa2QDn]3PDla2QDo]3TD1WD0QDP^3XD0QDQ^3QDR^3PDa7PDla2QDS^3UD0Q
DT^3QDU^3TD8PD4PDdi3WD0QDV^3XD0QDW^3UD0QD^2TD6PD4PDdi3WD0QD^2XD0UD0QD^2QDX^3TD8WD0QDRl1`DoX2`Dn;
`DjT2`DmX2`DoU2XD0QDY^3UD0QD^2PDla2SD0QDZ^3TD3WD0PDdi3XD0QD[^3PDY\2QD\^3TD8WD0PDdi3XD0QD]^3UD0QD
^2TD<QDRl1WD0QD^^3XD0QD_^3UD0QD`^3TD<WD0QDa^3XD0QD`^3`Dmh3QDb^3UD0QD`^3TD<WD0QDa^3XD0QD^2QDc^3UD
0`D[\2`DPj3`Doi3`Dki3`Dji3`D\\2QD`^3TD<WD0PD4XD0QDa2`Dmh3QDd^3UD0QD^2TD5QDQ4WD0PDdi3XD0QDe^3S@0Q
DQ4QD`^3TD<QDRl1WD0QDf^3XD0`DWU9QD`^3TD<QDRl1WD0PDX\2XD0`DWU9`Dla2`D^U5`D]U5`Djm4`D\^5`D[U5`D\U5
`DPa2QDg^3TD<WD0PDdi3XD0QDh^3QDg^3TD<WD0PDdi3XD0PDX\2`Dla2`D^U5`D]U5`Djm4`D\^5`D[U5`D\U5`DPa2WD0
PD2QDi^3XD0UD0QDj^3TD5WD0QDk^3QDRl1QDk^3XD0PD]V9QDl^3QDm^3`E^m1`E_m1`Efi3WD0QDn^3XD0`Dj`2QD]LTD3
QD[Z2QD`2TD1QD_2QD[3TD3QD_2TD2QD`2QDZ4`E_R5`E^m4QDo^3`DPj3`D[i8PDTa2QDP_3PDX\2QD[3TD2PDPj8PDai3`
EQo9`EPa2`EPX9`E_T9`Eka2`EX8`EZ8`EYQ5`EXQ5PDPj8`DXQ5PDY\2WD0PDT7XD0PDUg3TD4QDQ_3PDWa2QDR_3Qd1d3Q
D]4QD]4QDS_3QDT_3WD0QDU_3XD0QDV_3QD^2TD1WD0QD_2XD0TD2QDW_3QDX_3QDY_3QD_2QD[3TD1QD`2QD^2TD1QF_2R@
0TD2QD`2QD^2TD2QD_2TD1QDZ4PDX\2QD]3PDla2PD_=QDZ_3TD2WD0QD_2XD0PDX\2QD]3PDla2QD[_3PDgi3TD1WD0QD_2
XD0PDY\2QD\_3PDla2QD]_3TD3WD0QF_2XD0WD0QD^_3XD0TD3QD_2PDX\2QDWk2QF__3R@0WD0QD`_3XD0QDa_3QDY_3TD2
WD0QD]LXD0TD3PDj`2PD^\2QD[3TD4WD0QDb_3XD0PD]\2QD_2TD2QDc_3TD3QDd_3QDe_3TD6WD0QDf_3XD0WD0QDg_3XD0
TD3QDh_3PDY\2QDi_3TD3QD_2QDY_3QDkDQDlY3TD1WD0QDj_3XD0QDY_3QDk_3TD4WD0QDl_3XD0PD^\2WD0QDm_3TD3QDn
_3XD0WD0QDo_3XD0QDP`3QDQ`3PDZi;PDc_2aDR`3YD3PDgi;QDS`3QDT`3PDQ7QDU`3QDV`3PDid3QDW`3PDjd3PDhd3QDX
`3QDY`3QDZ`3QD[`3PD__2QD\`3PDi\4QD]`3QD^`3PDkP5QD_`3QD``3PDUZ5PDek;QDa`3PDdg3QDb`3QDc`3PD_g;PDjk
;QDd`3QDe`3PD`Y2PD_i3PDV5PDiV3QDf`3QDg`3PDVg3QDh`3PD`l1PDij5PDhm:QDi`3PDf_4PDYh3PDb=PDok;PDoc3QD
j`3QDk`3YD3TD<YD3TD<YD3QDl`3QDm`3QDn`3QDo`3QDPa3QDQa3PD`k;PDkk;PD`Y2PD_i3PDYm;PDZ\2QDRa3PDZ\2QD_
=TD2QDSa3PDPj3PDla2QDTa3QDUa3PDm`2PD_i3QDVa3PDY\2QDWa3PDl`2PD[m4PDjT3QDXa3TD4QDl^1PD^i3PD_m4QDYa
3QDZa3QD[a3PDY\2QD\a3RD0SD0PD_R5QD]a3QD^a3Q@Y3QD_a3PDai3PDgi3RD0VD0QD`a3QDaa3QDba3PDX\2PDY1QDca3
PD]m4QDda3WD0QDea3QDfa3XD0`Dcc2`Ddc2`D_:`DOWD0QDea3P@_i3Q@ga3QDf5XD0`D^\2`Dcc2`Ddc2`D_:`DOQDha3W
D0QDia3XD0WD0PD[m4QDja3P@_i3QDf5XD0`Dcc2`Ddc2`D_:`DOWD0QDka3XD0QDla3QDma3WD0QDna3QDY3XD0`Dem;`Dk
i3`Dji3`D`]4`DWn5`DYU:`Dfm;WD0PD\m4QDed1XD0`DWV2`D]j5`DZR2UD0WD0PDeS5XD0`D_i3`DWn5`DYU:`Dfm;`DnZ
:`Dgm;`Dhm;`Dim;`Dk^5`D\Q5SD0`Dcc2`Ddc2`D_:`DO`DX1QDoa3WD0PDeS5XD0`D_i3`DWn5`DYU:`Dfm;`DnZ:SD0PD
HPDWR2PD_i3QDPb3WD0QDQb3aDY3SD0XD0QDRb3WD0QDSb3PDni3QDTb3XD0VD0WD0QDSb3PDni3QDTb3XD0PD1WD0QDUb3P
Dfi3XD0WD0PDmb4QDRBTD1QDVb3XD0WD0PDmb4PD]m4QDWb3XD0SD0PD]]2PDfi3QDXb3PD[m4QDWX1QDYb3PD]m4PD\b2QD
Zb3PD_i3PD]m4PDbQ5PDkV5PD_i3QDV@PD]m4QD[b3QD\b3PDaS5PDWa2PDoj3PD`]4PDoj3PDmi3PDbi3PDdi3PDSd2QD]b
3QD^b3QD_b3QDP;PD[m4QD`b3PDbQ5PDdi3QDg4PDXa2PDdi3PDXa2PD`\2PDdi3PD`\2PDl`2PDdi3PDl`2PDTY9PDki3PD
[m4QDab3QDbb3QDcb3PD[m4QDdb3PDWa2QDeb3PD]m4QDfb3PDam;QDgb3QDhb3QDib3QDm^2PDQn;PDRn;PD`i3QDjb3PDP
o1QDkb3PD[m4QDlb3QDmb3QDnb3PDkS5QDob3PDYV5QDPc3QDQc3PD_i3PD[m4Q`1d3WD0QDRc3QDSc3XD0PD_i3PD[m4PDW
k9QDTc3PD_i3PDWa2QDUc3aDY3PDSa2QDUc3PDYV5QDVc3QDm4QDWc3QDXc3QDYc3PDTa2QDZc3QD[c3QD\c3PDeS5QDQ4PD
hV5QDQ4WD0QD]c3QD^c3XD0PD`]4PDdi3PD`]4PDa]4PDdi3PDa]4QD_c3PDWa2WD0QD`c3QDY3XD0`Dem;`Dki3`Dji3`D`
]4WD0QDna3QDac3QDbc3XD0PDni3QDVc3PDni3PD[m4PDan;QDcc3PDmi3QDdc3QDec3QDdc3PD^i3QDfc3WD0PD[i8XD0QD
gc3QDhc3QDic3`Dmn;`Dnn;QD\3PD]_:PDZ\2QDjc3PDZ\2QDkc3TD3QDlc3QDmc3PDkj4P@Z\2PDTa2PDkj4PDZ\2QDnc3P
DY\2QDRGQDoc3S@0QDPd3UD0WD0PDZ\2PDTa2XD0SD0UD0WD0PDY\2PDgi3XD0SD0UD0WD0QDQd3QDRd3XD0PD4WD0QDSd3Q
Dm[3XD0VD0UD0WD0PDUZ2TD3QDTd3XD0UD0WD0QDQ]3QDUd3TD1QDVd3XD0WD0QDQ]3QDUd3TD1QDWd3XD0QDXd3UD0WD0PD
m<QDfY3TD1QDYd3XD0UD0WD0PDX\2PDPj3QDZd3XD0UD0WD0QD[d3PDla2TD1QD\d3XD0UD0WD0QD]d3TD2PDTa2XD0PDSf9
PDY\2QD^d3PD`7PDPa2PDTa2UD0WD0PDgY2PDPa2PD_7QD_d3XD0UD0WD0QD`d3QDad3TD1QDbd3XD0PDk<PDla2PDek5UD0
WD0QDcd3QDdd3TD1QDed3XD0QDc4QDfd3QDc4QDZ4QDd3QDZ4QDZ4QDgd3Q`1d3QDYi2QD`4PDdi3Q`1d3QDZ4WD0QDhd3YE
5YD1XD0`Dbi3QDid3TD1QD[3Q`1d3aDY3`DYm4`Dc\2`DkV2`DS1`D[d2`Don;`DS[;`DPo;`D\_2`DZU9`DYV2`DiU2`DPb
2`Dnh8`DaS5`Dd5`De5`DcZ3`Db=`Dj^5`DQo;`DYR5`DRo;`D]n4`DWZ2`DUZ5`DXZ5WD0SD0YD5XD0VD0QDid3TD1QD[3Q
`1d3aDY3`DYm4`Dc\2`DkV2`DS1`D[d2`Don;`DS[;`DPo;`D\_2`DZU9`DYV2`DiU2`DPb2`Dnh8`DaS5`Dd5`De5`DcZ3`
Db=`Dj^5`DQo;`DYR5`DRo;`D]n4`DWZ2`DUZ5`DXZ5WD0SD0YD5XD0QDcX1WD0QDnS1YD1XD0VD0WD0QDnS1YD1XD0QDjd3
QDkd3PDeV2`D_i3`DR3QDQ4QDld3QDmd3PDeV2QDnd3QDod3QDPe3QDQe3QDRe3QDSe3PDa8PD_i3PD]m4PDci:PDSa2PDSa
2PDol:PD_i3PD]m4PDY4PDYU9QDTe3PDiT2PDPo1PDae:PDk`2PDP9PDcX9PD[k9PDe6PDUQ4QDUe3QDVe3PDd8PDei3PDe:
PDQn;PD[o;PDR1PDi`2PDYb2QDWe3PD]o;PDc6PDj9PDm`2PDbb9QDXe3PDai3Q`1d3Q@Ye3WD0QDZe3XD0PDcX9QD[e3PDa
GQD\e3PDi6QD]e3PDd>PD`R3PDSf1PDgW9PDVd2PDbo;PDhd8PDjR5PDXd2PDl`2PDRe8QD^e3PDT^4PDco;PDXZ5QD_e3PD
eo;PDi[2PDTIPD\<PDkV5QD`e3QDae3QDbe3QDce3QDde3QDnS1QDee3PDS[;QDfe3QDge3PDlm1PDR]4PDi`2PDj`2PDfi3
PDmo;PDc<PDo`2PDc]4PDmi3PDV`9PDh]4PDdi3SD0PDTa2Q@a3Q`1d3WD0QD]HXD0QDhe3QDl>Q`1d3WD0QD]HaDc2aDY3S
D0XD0`D_i3`Dci3WD0QDie3XD0TD2QDje3QD[3Q`1d3WD0QD`4QDke3Q`1d3QDdGXD0aDc2QD[3QDRBWD0QDfT3XD0QDle3V
D0QD[3QDRBWD0QDfT3XD0QDle3QDme3PD]m4WD0QDne3SD0XD0TD1QDoe3TD1QDPf3WD0QDQf3PDfi3PDc^:XD0WD0PD\m4P
DTi;PD`h3XD0WD0PDhS5SD0PDRP<XD0QD[3WD0QDl>Q`1d3QDRf3PD_i3XD0SD0WD0QDSf3QDTf3XD0`DZQ5QDUf3WD0QDj\
1QDVf3XD0WD0QDWf3QDXf3TD1QDYf3XD0QD[3PD[m4WD0QDZf3SD0XD0QD[f3TD1WD0QD\f3XD0UD0QD]f3QD[3Q`1d3WD0Q
D`4XD0`D]4`Dl2VD0UD0QD]f3QD[3Q`1d3WD0QD`4XD0`D]4`Dl2QD^f3UD0QD_f3QD[3Q`1d3WD0QD`f3XD0VD0UD0QD_f3
QD[3Q`1d3WD0QD`f3XD0PD1QDaf3TD1QD[3TD1QDbf3P@eV5WD0QDcf3XD0WD0QDdf3P@_i3PD]m4QDef3XD0WD0QDff3TD1
Q@gf3QDhf3QDif3XD0WD0QD\3P@kT5PD[m4S@0PD_Q5PDai3XD0WD0PDl`2PDlHPD_i3QDjf3XD0WD0PDeP<QDkf3QDlf3QD
mf3QDnf3QDof3XD0WD0QDPg3QDQg3XD0VD0WD0QDPg3QDQg3XD0QDRg3QDSg3WD0QDTg3QDUg3XD0WD0PDni3QDVg3PDni3Q
DWg3XD0WD0QDoi2Q@Xg3PDX\2QDYg3TD2XD0VD0WD0QDoi2Q@Xg3PDX\2QDYg3TD2XD0QDZg3WD0QDZJQD[g3QD\g3XD0WD0
QD]g3PDfi3PD_7QD^g3XD0WD0QD_g3QD`g3QDag3QDbg3XD0QDcg3Y@0WD0QDdg3XD0VD0QDcg3Y@0WD0QDdg3XD0QDeg3QD
fg3TD6QD[3Q`1d3WD0QDgg3XD0QDhg3TD4QD[3Q`1d3WD0QDig3XD0`D_i3`Dci3QDjg3QD[3Q`1d3WD0QDkg3XD0QDl>Q`1
d3WD0SD0XD0PD^m1QD__2QDlg3Q@[3WD0QDmg3XD0QDl>Q`1d3WD0QD]HXD0QDng3QDog3QD[3Q`1d3WD0QDPh3XD0WD0QDQ
h3PDXm4XD0VD0WD0QDQh3PDXm4XD0QDRh3QDSh3WD0QDTh3XD0PDZ\:WD0PDi`2PDfi3PDaQ5XD0QDUh3TD2QD[3Q`1d3WD0
QDVh3XD0aDY3`Dmi3QDWh3PD_i3TD3QD[3Q`1d3WD0PDme1XD0QDXh3PD_i3TD3QD[3Q`1d3aDb2aDY3iD1iD2WD0SD0XD0V
D0QDXh3PD_i3TD3QD[3Q`1d3aDb2aDY3iD1iD2WD0SD0XD0QDWS2QDYh3TD4WD0PD_V5XD0QDZh3TD2WD0PDnn9XD0WD0QD[
h3P@Ta2P@o7QD\h3QDl2XD0WD0QD]h3PDni3QD]HXD0QD\CWD0QD^h3XD0VD0QD\CWD0QD^h3XD0QD_h3QD`h3WD0PDf;PDj
`2XD0QDah3WD0PDga8XD0PD]m4WD0QDbh3PD_i3QDSLXD0QDch3WD0PDma8TD1QDdh3XD0QDeh3QDfh3WD0`DZd2SD0QDgh3
XD0VD0QDfh3WD0`DZd2SD0QDgh3XD0QDWS2QFhh3QD\3Q@a3Q`1d3WD0QDih3aDc2SD0XD0`D_i3`D`i3`D^i3QDjh3WD0QD
kh3XD0SD0WD0QDlh3TD1QDmh3XD0`Eni3YD1WD0QDnh3XD0VD0`Eni3YD1WD0QDnh3XD0QDoh3PDPa2QD[3Q`1d3WD0QDPi3
XD0QDQi3QDRi3WD0QDSi3QDTi3XD0QD[3QDf?SD0WD0QDUi3XD0`Dm\3WD0QD]HPDni3QDf?XD0SD0QDf?WD0QDVi3XD0QDW
i3QDXi3WD0QDYi3XD0WD0PDRY2PDob2XD0WD0QDZi3TD1QD[i3XD0`Dni3QD[3P@Ta2WD0QD\i3PDfi3XD0SD0QD[3WD0QD]
i3QDfT3XD0VD0QD[3WD0QD]i3QDfT3XD0QD^i3WD0PD^[2PD[i8XD0VD0WD0PD^[2PD[i8XD0QD^U1QD_i3WD0QD`i3XD0QD
ai3P@Ta2P@o7WD0QD\h3QDbi3XD0QD[3WD0QDci3PDfi3XD0SD0PDec3PDmGQDdi3TD3QD[3Q`1d3WD0QDei3XD0WD0QDfi3
XD0QDQ4PD`l1PD`i3PD]n5PD]m4QD`4PD_c2SD0QDgi3PD_c2QDQ4QD[3Q@^3WD0PD\<XD0VD0QDQ4QD[3Q@^3WD0PD\<XD0
QDhi3QDgJQ`1d3WD0QD`4XD0QDii3QDji3WD0Qd1d3QD`4XD0QDQ4WD0QD`4XD0QDQ4QDQ4TD4QD[3WD0Q`1d3QD`4XD0aDY
3`Dmi3QDQ4TD3QD[3QDl>Q`1d3WD0QD`4XD0QD[3Q@a3QDe3WD0QD`4XD0WD0QDe3QD`4XD0SD0WD0QDki3QD`4XD0QDQ4QD
li3TD2`Dh:WD0QD`4XD0QDQ4TD2QD[3TD4PDdi3WD0Q`1d3QD`4XD0VD0QDQ4TD2QD[3TD4PDdi3WD0Q`1d3QD`4XD0QD^U1
QDmi3TD2QD[3Q@ni3Y@0aDb2aDY3iD1iD2aDQ4aDi3bD0WD0SD0XD0VD0QDmi3TD2QD[3Q@ni3Y@0aDb2aDY3iD1iD2aDQ4a
Di3bD0WD0SD0XD0QDoi3QDPj3QDQj3Q@Rj3Y@0aDb2aDY3`DWl1`Dni3`Dfi3bD0WD0SD0XD0VD0QDPj3QDQj3Q@Rj3Y@0aD
b2aDY3`DWl1`Dni3`Dfi3bD0WD0SD0XD0QDSj3QDl>Q@Tj3aDb2aDY3aDi3WD0SD0XD0QDUj3`D_i3`DfR<`DgR<QD[3YD0a
Db2aDY3iD1iD2`D[m4`D\m4`D]m4WD0SD0XD0VD0QD[3YD0aDb2aDY3iD1iD2`D[m4`D\m4`D]m4WD0SD0XD0QD^f3QDVj3Y
@0QDWj3aDb2aDY3WD0SD0XD0VD0QDVj3Y@0QDWj3aDb2aDY3WD0SD0XD0QDXj3aDo2bD0WD0YD0XD0YD1QD`<aDo2bD0WD0Y
D0XD0YD1aDo2bD0WD0YD0XD0aDo2bD0WD0YD0XD0VD0aDo2bD0WD0YD0XD0QDYj3aDo2bD0WD0YD0XD0YD2QDZj3aDo2bD0W
D0YD0XD0UD0SD0QD[j3TD1WD0QD\j3XD0aDY3UD0QD[j3TD1WD0QD\j3XD0aDY3UD0SD0QD]j3TD1WD0QD^j3TD2XD0QD_j3
UD0QD]j3TD1WD0QD^j3TD2XD0QD_j3QD`j3Y@0WD0QDQ3XD0aDY3`Di`2`Dm`2`DQb2`DPb2`DRb2`DSb2`DTb2`DUb2`DfS
5UD0QDS3Q@Y3Q`1d3P@hR<`DZj1`D]f1`Di5`D^f1`Dg6`Dc>WD0Q`1d3QDaj3XD0VD0UD0QDS3Q@Y3Q`1d3P@hR<`DZj1`D
]f1`Di5`D^f1`Dg6`Dc>WD0Q`1d3QDaj3XD0QDbj3UD0QDS3Q@Y3TD3PD4Q`1d3WD0QDcj3XD0VD0UD0QDS3Q@Y3TD3PD4Q`
1d3WD0QDcj3XD0QDdj3UD0QDS3Q@Y3Y@0WD0QDej3XD0WD0QDnh2XD0VD0WD0QDnh2XD0PD1QDfj3QD[3Q`1d3aDb2aDY3iD
1iD2aDQ4aDi3bD0aDU3aDc2aDT3WD0SD0XD0VD0QDfj3QD[3Q`1d3aDb2aDY3iD1iD2aDQ4aDi3bD0aDU3aDc2aDT3WD0SD0
XD0QDgj3QDfj3QD[3Q`1d3aDb2aDY3iD1iD2aDQ4aDi3bD0aDU3aDc2aDT3WD0SD0XD0QDhj3QDdGQDfj3QD[3Q`1d3aDb2a
DY3iD1iD2aDQ4aDi3bD0aDU3aDc2aDT3WD0SD0XD0QDhj3YD0QDij3WD0Q@jj3PDWa2SD0XD0`D_i3WD0PDWa2SD0QDQOXD0
QD[3WD0QDkj3SD0XD0VD0QD[3WD0QDkj3SD0XD0QElj3WD0QDmj3QDnj3XD0WD0QDoj3Q@d3QDPk3XD0QFR^2QDQk3TD2WD0
QDRk3XD0QDSk3TD2WD0QDTk3XD0`Dni3`DP;QD[3Q`1d3QDUk3WD0QDVk3XD0PD`S5QDWk3PD]S5SD0PDe^2PDd3QDXk3TD2
WD0QDYk3XD0PDUW5VD0PDUW5QDWS2QD\AS@0S@0WD0QD`4XD0QDZk3`Eni3`E^m1`E_m1`EPl9`EX8`ETa2`EaS<WD0PDT7X
D0VD0WD0QD[k3XD0VD0QD`<Q@f3WD0QD^4Q`1d3QD\k3XD0QD]4`Dni3`Dn<`DP;WD0QD]k3QD^4XD0QD^3Q`1d3QD^k3Q@^
4PDTa2QD^4QD^k3QDSLQD_k3TD3WD0QD`k3XD0PDWa2QDak3PDWa2QDbk3QDck3PDWa2QDdk3QDek3PD_i3S@0WD0QDfk3XD
0`D[^:`DjS<`D_f2`Dld2QDTEQ@[3Q@a3Q`1d3WD0QDgk3XD0QDhk3PDai3WD0QDik3XD0VD0PDai3WD0QDik3XD0QDjk3QD
kk3QDif3TD3QD[3Q`1d3aDb2WD0SD0XD0VD0QDkk3QDif3TD3QD[3Q`1d3aDb2WD0SD0XD0QDWS2PDai3WD0QDlk3XD0VD0P
Dai3WD0QDlk3XD0QDWS2QDmk3WD0QDnk3XD0PDW]2QD[3Q`1d3WD0QDok3XD0QDPl3QDQl3TD3PDa]3QDRl3QDSl3QD[3Q`1
d3QDf?Q`1d3S@0WD0QDTl3XD0`Dcg2`D]i2`Dda5`DS^:QDf?`D]n4iD0SD0S@0WD0QDUl3XD0`D_i3`DeT<`DWP5`D]k9`D
`T9`DfT<WD0QDVl3PD_i3SD0XD0`D]n4`D]m4QD[3Q`1d3QDf?`D]Q5`Dn^2`DZQ5SD0WD0QDa4XD0`DgT<QD[3Q`1d3Q@a3
Q`1d3Q@`4WD0Q`1d3Q@Z4QDa4XD0WD0QDYi2QDa4XD0WD0QDWl3QDXl3QDa4XD0WD0QDa4XD0QDYl3PD]m4QDQ4QDZl3QD[l
3PD_i3QD\l3PDT^:PD`i3PDjT<PDk`2PDcf3PDl`2PDcf3PDk`2PD_e5PDl`2PDdT2QD]l3QD^l3QD_l3PD\:PDi`2QDRBQD
[k1QD`l3QDal3QDbl3PDlGPDV?PDmk2QDcl3PDRT:`DWh3`Dik5`D[]3QDdl3QDel3QDfl3QD]HQDgl3PDVg3QDhl3QDil3Q
D[3PD_i3Q`1d3Q@]HPDVg3QDQ4Q@Z8Q@[8QD]=VD0QDfX1PDoe3WD0PDVg3XD0QDQ4WD0PDn`2PDPb3QDjl3QDkl3XD0WD0Q
Dll3QDml3QDnl3XD0WD0QDol3QDPm3QDQm3P@fi3P@_7XD0QD[3PDn`2TD1PDTU<QDRm3TD1QDSm3QDTm3QDUm3QD_8PD`i3
TD1WD0QDVm3XD0PDc_2QDWm3QD[3WD0QDXm3XD0VD0QDWm3QD[3WD0QDXm3XD0PD1PDQo9PD_i3QDf?SD0QDYm3QDZm3PD_i
3QDQ4QD[3Q`1d3PDi`2PDfi3PDaQ5QD[m3TD2QD\m3QD]m3`D_i3`Dfi3QD^m3PDfi3PD]m4QD_m3QD`m3TD1QDam3`D`i3P
Dm`2PD_i3PD]m4PDVi8QD[3Q`1d3WD0QDbm3XD0VD0QD[3Q`1d3WD0QDbm3XD0QDcm3PDni3QDdm3PDhY2PD]m4PD_Q5QDem
3PDhY2PDbi3PD]m4PDiP5QDgJWD0PDeX:XD0QDfm3QD[3WD0PDeX:XD0VD0QD[3WD0PDeX:XD0QDWS2QD[3QDP;WD0QDgm3Q
Dem3QDhm3XD0PD^i3PDRa2QDim3QDXV1PD`i3PDRa2QDjm3P@_i3PD`i3PD]m4PDbQ5PD_i3PDbi3PDUa2PD\\2QDkm3QDlm
3PD\n9PD_i3PD[V9PDfi3QDmm3PD`i3PD[m4PDhT2PD^i3QDnm3PDgi3PDbQ5PDYU9QDWGPDmi3PDHQDkEPDmi3SD0PDmm1P
DTa2QDUh2QDom3PDi`2PDW]2PDai3PDg6PD`i3QDPn3PDXc2PD[i8PDfi3PDWa2QDQn3QDcc2PDih4QDRn3QDSn3QDTn3PD]
m4QDoQ2PD`i:PD`i:QDUn3QDVn3QDWn3QDVT2QDXn3QD[3PDTa2PDl`2VD0QD[3PDTa2PDl`2PD1QDYn3QDZn3PDni3QD[n3
PDni3QD\n3Q@]n3QD^n3PD`i3PD[b2QDZU3PDfi3QD_n3PDTa2PDi`2PDfi3QD`n3PDj=PD`i3PDUe9QDan3QDbn3PDfk9QD
cn3QDeHQDdn3TD3PDfi3PD_7PDkn1QDen3PDfi3P@_7QDfn3PDYU9PDfi3QDgn3QD`OPDPj8PDai3QDhn3PD`i3QDin3PD`i
3QD\7PDfk9QD[3WD0QDjn3XD0aDY3QDXP3QDkn3PDgY2QDln3PDj6PD[i8PDn`2PDPb3PDai3TD2QDmn3PD^n4PDfi3PDiS5
PD[i9PD`i3PD]m4PDg4PDfj3PDl`2QDnn3PD]m4QDon3j[3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP14
80ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17
G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U
11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP1
8c12[P15d12SP14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22U
P13Q22WP14R22WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP
15[22TP12\22TP13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302R
P12h22VP18i22]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T3
2UP13U32WP14V32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP19\33TP15]33VP16^33YP18_33
VP18_33XP16`33YP16a33YP15b33TP15c33VP15d33TP16e33WP17f33YP15g33TP16h33UP16h33WP15i33VP17j33XP17j
33ZP17k33YP17l33WP1:m33XP19n33VP18o33WP16P43WP16P43YP17Q43YP16R43XP16R43ZP16S43[P16T43VP15U43WP1
7V43VP16W43ZP16X43[P17Y43]P19Z43^P18[43WP16\43WP16\43YP15]43VP17^43XP16_43XP18`43YP15a43TP15b43U
P15c43WP18d43ZP16e43WP16f43YP17g43ZP16h43WP17i43WP16S43YP15j43VP15k44TP12l44TP12m44TP12n44UP1204
RP12o44UP14P55ZP1275UP12Q55VP19R55[P14S55\P13T55WP16U55]P16V55ZP12W55TP13X55XP13Y55WP13Z55TP14[5
5VP16\55VP15]55VP13^55UP15_55WP16`55VP13a55VP16b55VP15c55VP13d55XP13e55XP12f55VP14g55VP15_55WP1:
h55WP14g15ZP12i55UP14j55VP12k55UP13l55WP14m55VP12n55UP12X25UP13o55WP12P65TP12Q65UP12R65TP13S65WP
12T65UP13U65YP14V65YP13W65XP13X65WP13d55YP14Y65WP16Z65TP13[65TP14\65VP13]65UP13^65XP12_65TP14W35
UP15`65ZP1;W35UP14a65XP1105RP14b65TP15c65TP1305RP14d65WP15e65XP12f65TP13g65VP14h65WP14i65VP13j65
UP14k65WP15l65QM3m65TP13n65WP13o65UP13P75VP14Q75YP12i55UP12R75TP12k55UP13S75VP15V55XP13T75WP12U7
5TP15V75ZP13W75TP1105RP15V55XP16V55[P15X76WP18Y76XP16Z76YP17[76[P15\76WP18]76XP15^76TP16h36WP17_
76YP16`76YP19a76ZP1<b76XP16c76VP19d76XP15e76VP17f76VP17g76VP18h76XP18i76TP17j76VP16k76YP15l76WP1
6m76UP16n76VP17o76YP16P86VP16Q86WP18Q86YP16R86XP19S86]P17T86[P17U86XP16V86YP16W86YP18X86ZP16Y86Z
P18Y86WP18Z86ZP15[86WP16\86UP16\86WP17]86WP15^86VP16_86TP16_86VP15`86TP15a86VP17b86VP1:c86XP1Cd8
6VP17n26^P16e86WP15f86XP14g86TP18V56YP17h86VP16i87XP15j87YP17k87TP16l87VP16m87\P15n87WP13o87YP13
P97YP1107RP12Q97VP12R97VP13S97UP18T97TP16U97WP15V97UP12l47TP16W97YP14X97\P13Y97WP13Z97YP13[97YP1
3\97XP12]97TP12^97VP12_97VP13`97XP13a97XP13b97XP14c98TP1308RP1\1d99UP13e99WP14f99XP14g99ZP15h99Z
P13i99WP12j99VP15k99]P12Q59VP14l99VP13m99XP1109RP1109RP12n99TP14o99XP13P:9XP19Q:9\P15U59YP13R:9W
P15S:9ZP12T:9TP14U:9WP1409RP15V:9WP13W:9VP14X:9[P13Y:9VP14Z:9VP12[:9TP13\:9XP13]:9XP12X29UP14_59
XP14^:9YP12_:9TP12`:9VP13a:9WP12b:9TP18c:9TP13d:9WP13e:9WP14f:9UP1109RP15g:9XP13h:9VP12i:9VP13j:
9YP12k:9TP14l:9VP15m:9WP12b49UP13n:9WP12o:9UP13P;9TP13Q;9VP13R;9YP14S;9\P13T;9XP14U;9ZP13V;9WP12
W;9UP12X;9TP14m99ZP13Y;9TP1<Z;:UP130:RP16[;:VP17\;:XP18];:[P17m9:[P17^;:VP16_;:TP15`;:TP17a;:VP1
5b;:VP16c;:VP13d;:XP15e;:YP14f;:TP1<f9:XP18g;:VP15h;:WP15i;:VP14j;:XP14k;:WP13l;:TP16m;:WP14n;:Y
P13o;:XP13P<:WP13Q<:WP17Q5:XP15R<:WP15o2:VP14S<:WP15T<:TP15U<:VP16V<:\P16W<:WP14X<:VP14Y<:YP18Z<
:XP13[<:VP16\<:VP15]<:XP16^<:[P15_<:WP13`<:WP18a<:]P12b<:UP14c<:UP13d<:WP13e<:YP12f;:UP13f<:XP12
_9:VP13g<:VP15h<:VP14i<:VP13j<:VP110;RP1Ak<;TP13l<;TP12Q5;UP13m<;YP13n<;XP14o<;YP12P=;VP12Q=;UP1
4R=;[P15S=<UP14T=<UP120<RP14U=<UP12Q5<UP13V=<WP12Q5<UP13W=<YP13X=<YP12T3<VP12Y=<TP14Z=<WP16[=<VP
13\==WP12]==UP13^==TP13_==TP120=RP13W3=UP12`==TP12a==TP13b==WP13c==TP14d==VP13e==WP13f==XP12g==T
P12h==UP13i==TP12j==TP110=RP14k==\P12l==TP15m=>TP15n=>VP13o=>XP13P>>XP13Q>>YP13R>>YP14S>>VP13T>>
YP15U>>VP19V>>VP14W>>VP13X>>VP16Y>>VP14Z>>VP13[>>WP13\>>WP14]>>TP15^>>UP13_>>WP12`>>TP18a>>YP19b
>>YP17c>>\P16d>>VP15e>>TP14f>>TP15g>>XP17h>>YP16i>>YP14j>>WP13k>>WP13g>>VP12X2>VP16_5>ZP14l>>TP1
6m>>XP13n>>YP16o>>TP16o>>VP15P?>XP16Q?>TP15R?>TP16S?>VP16T?>ZP14U?>YP14V?>YP16W?>VP15X?>VP12Y?>U
P13Z?>WP14[?>ZP15\?>VP15\?>VP13]?>WP15^?>VP15_?>ZP13`?>XP14a?>VP12b?>TP13c?>VP15d?>TP15e?>WP15f?
>VP15g?>]P15h?>[P13i?>WP13j?>WP13k?>YP13l?>XP13l?>XP13m?>WP13n?>WP14o?>\P13P@>YP13Q@>VP14R@>WP13
S@>WP17T@>VP16U@>VP12V@>VP13W@>WP14X@>WP12Y@>TP12Z@>UP14[@>VP13\@>WP13]@>VP12^@>TP13_@>UP12`@>TP
12a@>TP13b@>WP12c@>TP13d@>UP13e@>VP12f@>TP15g@>UP16h@>UP15i@>UP14j@>UP110>RP13k@>WP16l@>WP14m@>X
P13n@>YP14o@>WP13PA>TP15QA>XP13`?>XP14Q>>ZP14RA>TP15SA>VP14TA>VP12UA>UP14VA>TP16WA>TP16WA>VP14XA
>ZP13YA>VP12Z1>SP12W3>VP13ZA>XP14[A>TP15\A>UP17_5?YP15]A?TP15^A?VP16_A?UP15`A?UP16aA?YP1=bA?YP15
cA?VP15dA?TP15eA?VP17fA?UP14gA?TP16hA?ZP130?RP16iA?TP16jA?VP16kA?WP18lA?YP19mA?YP1<nA?WP17oA?YP1
5b4?UP15PB?WP1:QB?VP1CRB?YP18SB?XP16TB?VP16UB?UP15VB?UP15WB?WP17XB?YP16YB?UP16ZB?WP130?RP15[B?VP
15\B?VP13]B?VP16^B?WP16^B?YP18_5?]P15_B?WP16`B?UP15aB?VP1=bB?ZP1;cB?VP18dB?WP17eB?UP1BfB?WP1AgB?
UP18hB?WP15iB?VP15jB?UP16kB?XP16lB?WP15mB?VP15nB?UP15oB?VP15PC?VP16QC?UP16QC?WP17RC?VP16SC?WP16T
C?XP1DUC?WP1CVC?UP17WC?XP15XC?TP15YC?TP15ZC?VP16[C?XP15\C?VP12]C?UP15^C?VP14_C?UP15`C?UP15aC?WP1
7bC?WP16cC?VP16cC?XP16dC?UP16eC?WP17fC?[P15gC?VP13hC?XP19iC?VP17jC?YP17jC?XP14kC?TP15lC?XP14mC?T
P15nC?WP15oC?YP18PD?VP18QD?XP15RD?TP17SD?XP16TD?YP130?RP14UD?WP14VD?TP15WD?UP15XD?WP15YD?XP15ZD?
TP15[D?VP15\D?WP16m9?\P15]D?TP15^D?WP13_D?UP13`D?XP1:aD?ZP19bD?WP16cD?WP16dD?ZP15eD?XP17fD?VP14g
D?TP15hD?UP16hA?ZP15iD?VP16jD?VP16kD?YP15lD?TP15mD?VP15nD?VP16oD?VP110@RP13PE@YP12QE@VP15RE@TP18
SEAUP15TEBVP14UEBVP12VEBUP13WEBWP13XEBXP17YEBYP110CRP17ZECWP17[ECWP17\ECWP17]ECWP17^ECWP17_ECWP1
2`ECTP15aECWP12bECUP14S1CSP17cEDVP19dEDWP1<eEDWP15dEDUP14bEDTP13fEETP12gEETP13hEEYP15iEEWP15jEFT
P16kEFVP17lEF[P16mEFWP17nEFYP17nEF[P16oEFWP16PFFYP12QFFTP13RFFVP16SFFWP16TFFWP13UFGTP12VFHTP12WF
HUP12XFHUP19YFIWP1<ZFIVP14[FIVP18\FIXP15]FIYP18^FI[P12_FITP110IRP14`FIYP110ISP13aFIVP12bFITP19cF
JTP15dFKTP12eFKTP13fFKXP14gFKVP13hFKVP14iFKYP12jFKUP14kFKXP12lFKTP12mFKUP12nFKTP15Q5LVP16oFLVP17
PGLXP18QGLVP16RGLVP15SGLWP15TGLWP17UGLXP13VGLXP13WGLVP12XGLTP12Z1LSP17YGLTP14ZGLWP13[GLWP13\GLVP
16]GLXP19]GLXP15^GLWP15_GLTP14`GLYP12aGLTP13bGLTP13cGLWP13dGLWP17eGL[P16fGLXP14gGLVP13hGLVP12j9L
UP12j9LUP14iGLZP14jGLXP13kGLVP13lGLXP12mGLVP13nGLXP13oGLXP12PHLVP12QHLVP13RHMWP13SHMYP14THM\P14U
HM\P12VHMVP13WHMYP13XHMXP13YHMYP14ZHM[P13[HMYP13\HMXP13]HMYP13^HMXP13_HMYP13`HMXP14aHMZP13bHMYP1
3cHMYP13dHMXP12eHMUP12fHMVP127MVP12gHMVP14hHMXP13iHMYP13jHMYP14kHMXP14lHM[P13mHMXP12nHMVP13oHMYP
13PIMWP13QIMXP14RIMWP13SIMVP15TIMXP13UIMXP14VIMWP14VIMYP13`3MXP14WIMXP13XIMXP13YIMUP13ZIMXP14[IM
VP12\IMVP13]IMYP13^IMYP13_IMYP12`IMVP13aIMYP13bIMWP13cIMXP13dIMYP12eIMVP12fIMVP14gIM[P13hIMYP12i
IMVP12iIMVP12iIMVP12jIMVP12kIMVP13lIMXP13mIMYP14nIM\P13oIMWP12PJMVP13QJMWP13RJMYP13SJMYP13TJMVP1
3UJMYP13VJMYP13WJMYP13XJMYP13YJMXP13ZJMYP13[JMXP14\JMZP13]JMYP14^JM\P12_JMVP12iIMVP12`JMVP13\HMW
P13aJMXP13bJMVP13cJMTP13dJMWP13eJMXP14fJM\P12W3MVP13gJMYP13hJMXP12iJMVP14jJMZP127MVP13kJMXP12j9M
VP12lJMTP12mJMVP12nJMTP12]BMVP13oJMVP12cJMTP13PKMWP12Q5MVP13m9MYP13QKMWP12W3MVP12RKMUP13SKMYP13T
KMXP13QIMXP12UKMVP12VKMVP12WKMVP13XKMVP13YKMYP15ZKMVP13[KMWP14\KMWP14]KMWP14^KMYP13_KMXP13`KMYP1
3aKMXP12bKMUP13cKMXP16hAM`P13dKMXP15eKMYP13fKMXP15U5MZP13gKMWP14hKMYP14R5MZP13iKMWP12jKMTP13kKMW
P13lKMWP14mKM[P13nKMVP14oKMYP13PLMWP13QLMXP14RLMZP13SLMVP14S4MZP13TLMWP14lIMZP15ULM[P15VLMZP14WL
MXP13XLMVP15YLM[P14ZLMXP13[LMVP15\LMYP12]LMTP15^LMXP13_LMVP15`LMXP14aLMVP14bLMXP14cLMYP15dLM[P13
eLMVP13fLMWP12gLMUP13hLMVP12iLMTP14jLMZP13kLMWP14lLM[P18mLMWP14nLMZP13oLMXP15PMMZP13QMMVP13RMMVP
12SMMTP14TMMZP13UMMVP14VMMXP14W4MZP14_5MWP14WMM[P13XMMWP14YMMZP14ZMMYP14[MMYP14\MMVP15]MMZP13^MM
WP13_MMWP13`MMXP13aMMWP13bMMXP13cMMWP13dMMVP13eMMVP13fMMWP13gMMXP13hMMXP14iMMYP13jMMWP13kMMWP13l
MMXP12mMMTP13nMMXP13oMMVP13PNMXP12QNMTP13nMMXP13RNMXP13SNMWP13TNMYP13UNMXP13VNMXP15hAM]P13WNMVP1
3XNMVP15YNMWP14ZNMXP14[NMTP14[NMVP12\NMTP13a9MWP12]NMTP13X5MXP13^NMVP13_NMVP13`NMYP13aNMXP13bNMW
P14cNMZP14dNM\P13eNMXP13cHMYP13fNMXP13gNMYP13hNMXP14iNMZP15jNM[P15jNM]P12kNMUP13lNMUP13mNMWP13nN
MXP13oNMWP13POMXP15QOM\P13ROMWP13SOMYP14m9M[P14TOMYP13UOMXP13VOMWP13WOMWP13XOMYP13YOMWP13ZOMWP13
[OMYP14\OMXP13]OMXP13^OMWP13_OMYP13`OMYP14aOM\P13bOMYP13cOMYP14dOM\P13eOMYP13fOMXP12gOMVP12gOMVP
13hOMYP13iOMWP13jOMXP13kOMXP13lOMYP13mOMYP13nOMYP13W4MYP12oOMVP12PP1MVP13j:MYP13QP1MYP13RP1MYP13
SP1MYP12TP1MUP12UP1MVP12VP1MVP12WP1MUP12XP1MUP12YP1MUP12j9MVP12j9MVP12j9MVP12ZP1MVP12ZP1MVP14[P1
MVP13\P1MXP14]P1MZP12^P1MVP13_P1MXP12`P1MUP13aP1MXP13bP1MWP13cP1MYP13dP1MYP13eP1MXP13fP1MYP13gP1
MWP12hP1MVP13iP1MUP13jP1MXP14kP1MZP13lP1MYP12mP1MUP14nP1M\P14oP1MZP13PQ1MXP13QQ1MYP13RQ1MYP13SQ1
MYP12TQ1MUP12UQ1MVP13VQ1MYP13WQ1MXP13XQ1MXP12PJMVP13UNMYP13YQ1MYP12ZQ1MVP12[Q1MTP13\Q1MYP14]Q1MZ
P14^Q1M[P13_Q1MYP13`Q1MXP13aQ1MYP12bQ1MVP12cQ1MVP13dQ1MYP12eQ1MUP13fQ1MXP12i:MVP13gQ1MYP12iIMVP1
2b<MVP13X4MYP13hQ1MYP13iQ1MYP13iQ1MYP14jQ1MYP13kQ1MYP13m9MYP12iIMVP110MSP12lQ1MVP14mQ1MVP13nQ1MY
P13oQ1MWP13PR1MXP13QR1MYP14RR1MZP13SR1MXP12]=MVP13TR1MXP12X2MVP110MSP13UR1MXP12VR1MVP12VR1MVP13W
R1MWP12VR1MVP12XR1MUP12j9MVP14YR1MTP13ZR1MUP13[R1MXP14\R1MYP13]R1MWP12PP1NVP12U1NVP13^R1NYP12_R1
NVP13`R1NYP13aR1NYP12bR1NUP13cR1NYP13dR1NYP13eR1NYP13fR1NYP13gR1NYP12hR1NVP13iR1NYP13jR1NXP13kR1
NYP13lR1NYP12mR1NVP12nR1NVP14oR1N\P13PS1NYP14W4N[P13QS1NYP13RS1NYP13SS1NYP13TS1NYP14RLN\P12US1NV
P13VS1NYP13WS1NYP12XS1NUP12YS1NVP13ZS1NXP12[S1NVP13\S1NYP13j8NYP13]S1NYP14^S1N[P12_S1NVP12`S1NUP
13aS1NWP13bS1NYP13cS1NWP14S4NZP13dS1NXP13eS1NXP14fS1NWP12gS1NUP12hS1NUP13iS1NYP12jS1NUP13kS1NXP1
3lS1NXP13mS1NXP13nS1NYP13oS1NXP12PT1NVP13QT1NVP12RT1NUP12ST1NUP12TT1NUP12UT1NUP13VT1NTP13WT1NVP1
3XT1NVP13YT1NYP14ZT1NUP14ZT1NWP13[T1NUP13\T1NXP15]T1NWP13^T1NXP13_T1NXP14`T1N[P14aT1N\P13bT1NYP1
4g1N[P13cT1NYP13dT1NYP13eT1NYP15fT1N^P12gT1NVP14hT1NXP13iT1NXP13jT1NYP13kT1NWP12lT1NTP127NVP14X4
N[P12mT1NVP13nT1NYP12oT1NTP12PU1NUP13QU1NXP12h=NVP13RU1NXP13SU1NYP12b4NUP12TU1NVP13UU1NXP12VU1NV
P13WU1NYP14XU1N[P13YU1NXP13ZU1NYP13[U1NYP12\U1NVP12]U1NUP12^U1NTP13_U1NWP13hQ1NYP13W4NYP13`U1NYP
13aU1NYP13bU1NYP13cU1NYP13dU1NYP13eU1NYP13fU1NXP12gU1NUP12hU1NUP13iU1NYP12b4NVP12b4NVP16jU1NZP14
kU1NYP14lU1NZP13mU1NVP14nU1NZP14oU1NYP13]2NWP14PV1NXP13QV1NWP13RV1NVP14SV1NVP12TV1NTP14UV1NVP14g
1NZP14VV1N[P14WV1NYP14XV1NYP13YV1NWP14RLNZP15ZV1NZP13[V1NWP12\V1NTP14]V1N[P14^V1NZP13_V1NWP14`V1
NZP14aV1NZP13bV1NXP13cV1NUP13dV1NXP14eV1NYP13fV1NVP13gV1NVP12hV1NUP13iV1NVP13jV1NXP14kV1NYP13P3N
XP14hANZP12lV1NTP13mV1NWP14nV1NYP13oV1NWP13PW1NXP13QW1NXP14hKNYP15RW1N[P13SW1NWP13TW1NXP14U2NXP1
5UW1N[P14VW1NYP13WW1NWP12n4NUP13R>NXP13XW1NVP14YW1NXP15U5N[P13ZW1NTP14[W1NYP14\W1NYP13]W1NYP13^W
1NXP14_W1NYP12`W1NUP12aW1NUP15bW1NVP13cW1NWP14dW1N[P13eW1NXP14fW1NZP15gW1N\P14hW1NXP12iW1NUP13jW
1NVP14kW1NWP14_5NXP15VLN[P14VLNXP14\8NWP13lW1NVP14mW1NZP13nW1NWP13oW1NWP13PX1NWP14QX1NVP12RX1NUP
13SX1NVP14TX1NZP13UX1NXP14VX1NYP13WX1NVP13XX1NWP14YX1NYP14ZX1NZP13[X1NWP14\X1NWP14\X1NYP13]X1NXP
13^X1NXP13_X1NWP13`X1NXP13aX1NXP13bX1NXP12a1NUP12cX1NUP13dX1NTP13eX1NTP14fX1NVP13gX1NVP15hX1NYP1
5U5N[P12iX1NUP15jX1NVP14iGN[P14kX1NVP13lX1NWP14mX1NVP15nX1NYP14oX1NVP13PY1NXP14QY1NYP14RY1NVP14S
Y1NZP13TY1NWP16UY1N\P13VY1NXP13WY1NXP14XY1N[P13YY1NXP14ZY1NVP16[Y1NTP14\Y1NZP14P5NZP14]Y1NVP15^Y
1NYP14_Y1NZP13`Y1NVP14aY1NVP15bY1NYP14cY1NVP13dY1NXP13eY1NXP13fY1NXP14W4N[P14gY1NZP12X2NUP13hY1N
VP14iY1NVP14jY1NVP15kY1NVP15lY1NZP14mY1NZP13nY1NWP17oY1NTP13PZ1NYP13QZ1NYP13RZ1NYP13SZ1NYP13TZ1N
YP14UZ1N[P13VZ1NXP13WZ1NYP13XZ1NYP13YZ1NWP13ZZ1NYP13[Z1NYP13\Z1NXP13]Z1NYP13^Z1NYP13_Z1NYP13`Z1N
YP13aZ1NYP13bZ1NWP13cZ1NWP13dZ1NWP13eZ1NWP13fZ1NWP13gZ1NWP13hZ1NYP13iZ1NYP13jZ1NYP13kZ1NYP13lZ1N
YP13mZ1NXP13nZ1NXP13oZ1NYP13P[1NWP13Q[1NVP14R[1NXP14VV1N[P14S[1N[P13T[1NWP12U[1NUP13V[1NYP13W[1N
YP13X[1NXP14Y[1N[P13Z[1NXP14[[1NZP14\[1NYP13][1NXP13_MNXP14hQ1N[P12^[1NUP14_[1NZP13`[1NXP14a[1NW
P13b[1NWP15c[1NZP13d[1NXP13e[1NWP14f[1NVP13g[1NWP13h[1NWP13i[1NWP13j[1NYP13k[1NYP13W4NYP15l[1N_P
13m[1NXP13^T1NYP13n[1NYP13o[1NXP13P\1NYP13W4NYP14Q\1NZP13R\1NYP13S\1NXP13T\1NXP13U\1NYP13V\1NXP1
4W\1NXP14W\1NZP14X\1NZP14g1N\P12Y\1NUP13Z\1NYP13[\1NYP13\\1NYP12]\1NVP14^\1N\P13_\1NXP13`\1NWP13
a\1NTP13b\1NYP13c\1NWP13W4NYP13d\1NYP13e\1NXP12f\1NVP13W4NYP13g\1NYP12h\1NUP14i\1NVP12j\1NVP14k\
1NWP13l\1NVP13m\1NWP14m9N\P14n\1N\P12o\1NVP12P]1NTP13Q]1NYP13R]1NXP13S]1NWP13T]1NWP13U]1NYP12V]1
NUP12W]1NVP13X]1NYP13j8NYP13Y]1NYP13Z]1NXP16[]1NYP15\]1NYP13]]1NYP13fY1NYP13^]1NXP13_]1NWP13`]1N
XP15a]1NYP14^\1N[P14b]1NZP14c]1NXP13d]1NYP14e]1NXP13^\1NYP12f]1NVP13g]1NWP12h]1NVP12i]1NVP12UQ1N
VP12j]1NVP12k]1NUP12W3NUP13l]1NWP14m]1NVP13n]1NWP12o]1NTP13P^1NWP14Q^1N\P13R^1NTP12S^1NUP12T^1NT
P14U^1NVP12V^1NUP13W^1NYP14X^1N[P13W4NYP14Y^1NVP12Z^1NTP14[^1NWP13\^1NVP14]^1NVP13^^1NYP12_^1NVP
12`^1NVP13a^1NYP12b^1NVP12c^1NTP14d^1NTP13W4NYP12e^1NUP13f^1NYP15g^1NYP12`JNVP12h^1NUP14bLNXP12i
^1NTP13j^1NYP12k^1NUP13l^1NYP13m^1NUP12n^1NVP12o^1NTP14m9N\P13P_1NWP13Q_1NYP14R_1NZP13S_1NYP13T_
1NYP13U_1NYP13m9NYP12V_1NUP13W_1NYP12X_1NVP13Y_1NXP13Z_1NYP12[_1NVP12\_1NUP12]_1NUP12`^1NVP13^_1
NYP12__1NUP12`_1NTP12]BNUP12a_1NUP12b_1NVP14c_1NVP13m9NYP12d_1NVP13e_1NYP13f_1NXP13g_1NYP14h_1NW
P13i_1NWP13j_1NXP12j]1NVP13k_1NYP13l_1NXP14m_1NVP15n_1NWP13o_1NUP12P`1NTP13Q`1NYP12R`1NUP13S`1NY
P13T`1NYP14U`1NXP12V`1NVP13W`1NYP12X`1NVP13Y`1NYP12Z`1NUP13[`1NYP13\`1NXP13]`1NYP13^`1NYP12_`1NU
P12iX1NVP12``1NUP12a`1NUP12b`1NVP14c`1NVP12d`1NVP13e`1NXP13W4NYP13f`1NTP12T3NVP13g`1NYP12h`1NVP1
2i`1NTP13j`1NYP13k`1NYP13l`1NYP14W4N[P13m`1NXP14n`1NVP13o`1NYP12iINVP12Pa1NVP12Qa1NUP14Ra1NVP12]
CNVP13Sa1NYP12Ta1NVP12Ua1NVP12Va1NVP12Wa1NUP12Xa1NVP12T3NVP14Ya1NVP12]=NVP14Za1NVP14[a1NWP12T3NU
P12\a1NUP15]a1NYP13^a1NWP14_a1NWP12`a1NVP14aa1NVP12ba1NVP12ca1NVP13da1NVP12UT1NUP12ea1NVP12fa1NT
P12ga1NVP13ha1NYP12ia1NTP127NVP13ja1NYP13ka1NYP13la1NXP12ma1NUP14na1NUP12oa1NVP127NVP12Pb1NVP13Q
b1NVP13Rb1NXP12]BNVP13Sb1NYP12Tb1NVP12Ub1NUP13Vb1NXP12Wb1NUP12Xb1NUP12Yb1NUP12Zb1NVP12[b1NVP12\b
1NUP12]b1NUP12^b1NVP13_b1NWP13`b1NWP13ab1NWP13bb1NWP13cb1NYP13db1NYP13eb1NXP13fb1NYP13gb1NYP13hb
1NWP13ib1NXP13jb1NXP15kb1NWP12lb1NTP12mb1NUP14nb1NVP12ob1NTP127NVP12Pc1NVP12Qc1NVP12Rc1NVP14Sc1N
WP12i5NVP12Tc1NVP12Z1NTP12Q5NUP13Uc1NYP16Vc1OTP16Wc1OYP17Xc1OVP17Yc1OXP19a;OVP19Zc1OXP1?[c1OYP16
\c1OVP16]c1OTP15Vc1OTP17^c1OVP17_c1OYP17`c1OVP18ac1OVP1Ebc1OUP1=cc1P1TP17dc1P1XP17dc1P1ZP16ec1P1
XP15fc1P1VP16gc1P1TP16gc1P1VP19hc1P1XP19hc1P1ZP17ic1P1XP17ic1P1[P16jc1P1VP16kc1P1YP15lc1P1VP16mc
1P1YP17nc1P1VP16oc1P1VP18Pd1P1[P16Qd1P1YP16Rd1P1UP140P1RP1>Sd1P1TP18Td1P1[P16Ud1P1VP110P1RP13Vd1
P1YP12Wd1P1UP13Xd1P1TP12Yd1P1UP17Zd1P1YP14a>P1WP19[d1P1ZP15\d1P1VP12]d1P1TP13^d1P1TP12_d1P1TP16`
d1P1VP12ad1P1TP140P1RP12bd1P1UP12cd1P1TP14dd1P1TP12ed1P1TP13fd1P1WP12gd1P1VP12hd1P1TP12id1P1UP13
jd1P1WP12kd1P1UP14W4P1\P12j9P1VP13ld1P1YP12md1P1UP12nd1P1TP12od1P1UP13Pe1P1UP16Qe1P1VP13Re1P1VP1
3Se1P1VP13Te1P1WP12Ue1P1TP12Ve1P1TP110P1RP12We1P1UP12Xe1P1UP12Ye1P1UP13Ze1P1XP13[e1P1WP13\e1P1XP
12]e1P1TP14^e1P1YP13_e1P1WP13`e1P1WP12ae1P1VP12be1P1TP12ce1P1VP12de1P1UP16ee1Q1VP15fe1Q1TP16ge1R
1WP15he1R1WP15ie1R1UP17je1R1VP16ke1R1TP15le1R1TP15me1R1VP14ne1R1TP15oe1R1YP19Pf1R1ZP19Pf1R1\P16Q
f1R1UP17Rf1R1VP1;Sf1R1TP18Tf1R1TP18Uf1R1VP14Vf1R1XP14Wf1R1ZP12Xf1R1UP12Yf1R1UP12Zf1R1TP15[f1R1TP
15\f1R1VP16]f1R1UP16]f1R1XP13^f1R1TP15_f1R1TP12`f1R1UP12hV1R1VP13af1R1YP13]f1R1UP15bf1R1^P14cf1R
1WP12df1R1UP120R1RP12o4R1UP110R1RP17ef1R1VP17ef1R1XP18ff1R1TP18gf1R1VP15hf1R1VP16if1R1VP13jf1R1U
P1Bkf1R1TP16lf1R1VP15d1R1SP13mf1R1YP110R1RP13nf1R1YP12Q5R1UP13hQ1R1YP15of1R1WP12Pg1R1UP110R1RP12
Qg1R1VP13Rg1R1XP12Q5R1UP13Sg1R1YP13Tg1R1WP12Ug1R1UP110R1RP13Vg1R1XP12Wg1R1VP12Xg1R1VP12Yg1R1UP12
Zg1R1VP12[g1R1VP12\g1R1VP12]g1R1VP12^g1R1UP12_g1R1VP12_g1R1VP12`g1R1UP14ag1R1XP13bg1R1YP13cg1R1X
P12dg1R1TP13eg1R1WP110R1RP12fg1R1VP13gg1R1XP12hg1R1TP13ig1R1YP13jg1R1YP12kg1R1VP12Xa1R1UP12lg1R1
VP12mg1R1TP13ng1R1XP12og1R1VP13Ph1R1YP12Qh1R1UP14Rh1R1ZP13Sh1R1WP13eOR1XP13Th1R1WP13Uh1R1YP14Vh1
R1\P13UHR1XP12Wh1R1TP13Xh1R1VP12iIR1VP13Yh1R1VP13Zh1R1WP12[h1R1TP12fa1R1TP12Rc1R1VP12\h1R1VP12]h
1R1TP12j9R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12^h1R1TP12_h1R1TP110R1RP110R1RP13`h1R1TP110R1RP
12ah1R1TP120R1RP12o4R1UP110R1RP12bh1R1UP14ch1R1YP13dh1R1TP13eh1R1TP12fh1R1TP12gh1R1TP13hh1R1XP14
ih1R1[P12jh1R1TP12kh1R1TP12f\1R1VP12lh1R1TP12mh1R1VP13nh1R1XP14oh1R1YP14l[1R1\P12iW1R1UP13_OR1YP
14m9R1\P13W4R1YP13Pi1R1YP13Qi1R1UP12Ri1R1VP12Si1R1TP13Ti1R1TP12Q5R1UP14R5R1[P13Ui1R1VP12Vi1R1TP1
2Wi1R1TP13Xi1R1XP13Yi1R1TP12i:R1UP13Zi1R1WP14[i1R1VP12\i1R1TP14]i1R1WP13^i1R1WP12_i1R1UP12`i1R1T
P13ai1R1XP12Va1R1VP110R1RP12hV1R1VP12T3R1VP12bi1R1UP12oOR1UP12oOR1UP14ci1R1ZP14di1R1VP13ei1R1TP1
10R1RP110R1RP12fi1R1TP110R1RP12Q5R1VP12gi1R1UP12hi1R1TP12j]1R1VP13ii1R1UP14ji1R1XP13ki1R1YP13li1
R1WP14mi1R1ZP13ni1R1TP13oi1R1UP12Pj1R1TP12Qj1R1TP12Rj1R1UP110R1RP12Sj1R1VP12Tj1R1UP12Uj1R1VP14m9
R1\P12Vj1R1TP12`JR1VP1:Wj1S1TP16Xj1S1XP16U2S1WP1<Yj1S1VP18Zj1S1XP14[j1S1ZP12\j1S1TP17]j1S1VP15^j
1S1WP12Z1S1TP15_j1S1YP14`j1S1YP15aj1S1WP14bj1S1TP18cj1S1]P14dj1S1VP16ej1S1WP17Td1S1YP19fj1S1TP18
gj1S1TP18gj1S1TP17hj1S1TP19ij1S1VP18jj1S1VP18jj1S1VP17kj1S1VP14lj1S1TP12mj1S1VP12nj1S1UP13oj1S1Y
P12Pk1S1UP12W3S1UP12Qk1S1UP15Rk1S1XP12Sk1S1TP13Tk1S1YP12Uk1S1UP127S1UP13Vk1S1XP12Wk1S1TP127S1VP1
2W3S1UP13Xk1S1YP14`3S1[P13Yk1S1WP13Zk1S1XP13ki1S1YP12jf1S1UP16[k1S1VP19\k1S1XP17]k1S1XP12^k1S1UP
12_k1S1UP12`k1S1TP13ak1S1YP12bk1S1UP13ck1S1YP13dk1S1VP13ek1S1VP1:a;S1VP17ej1S1VP15fk1S1TP15gk1S1
TP15hk1S1TP1:ik1S1VP13jk1S1UP19kk1S1VP17_5S1XP18lk1S1XP12mk1S1UP12nk1S1TP13ok1S1XP12UT1S1UP12Pl1
S1TP14Ql1S1VP13Rl1S1TP1:Sl1T1TP1<Tl1T1VP16Ul1U1VP15Vl1U1XP18Wl1U1XP17Xl1U1YP15Q5U1VP17Yl1U1TM3Zl
1U1XP13[l1U1UP13\l1U1WP15]l1U1VP15^l1U1^P12_l1U1TP14`l1U1WP16al1U1VP13bl1U1WP13cl1U1WP15dl1U1VP1
7el1U1[P12fl1U1TP15gl1U1VP13hl1U1TP16il1U1VP15jl1U1TP16kl1U1UP16ll1U1VP15ml1U1VP16nl1U1WP16ol1U1
VP17Pm1U1YP15Qm1U1UP17Rm1U1VP17Sm1U1WP1:Tm1U1TP17Um1U1TP17Vm1U1ZP17Wm1U1YP14Xm1U1TP17Ym1U1XP16Zm
1U1XP16[m1U1VP15\m1U1VP13]m1U1TP17^m1U1XP13_m1U1UP16`m1U1VP13am1U1XP15bm1U1UP16cm1U1TP12dm1U1VP1
3em1U1XP14fm1U1[P13gm1U1UP15hm1U1WP12im1U1VP110U1RP12jm1U1UP15fk1U1TP17[d1U1YP160V1RP16VLV1WP17o
i1V1WP17oi1V1YP17km1V1YP14lm1V1TP15mm1V1VP18nm1V1YP16om1V1YP15Pn1V1XP17Qn1V1WP17Qn1V1YP18Rn1V1UP
16Sn1V1XP16Tn1V1YP1:Un1V1TP16Vn1V1VP1;Wn1V1VP19Xn1V1TP16Yn1V1VP15Zn1V1WP15[n1V1VP15\n1V1WP15]n1V
1TP16^n1V1TP19_n1V1XP15`n1V1WP15an1V1UP15bn1V1WP16cn1V1VP16dn1V1YP17en1V1VP16fn1V1XP15gn1V1TP16h
n1V1VP16R5V1[P15in1V1VP15jn1V1XP18[d1V1[P16kn1V1XP17S:V1XP16ln1V1VP17mn1V1VP17mn1V1XP15nn1V1TP17
on1V1WP17_5V1YP1:Po1V1XP1:Po1V1ZP16Qo1V1XP15W3V1VP16Ro1V1ZP18So1V1XP17To1V1XP16Uo1V1WP16Vo1V1YP1
4Wo1V1UP17Xo1V1[P15Yo1V1WP1:Zo1V1ZP17[o1V1TP17\o1V1VP18]o1V1YP15^o1V1VP18_o1V1YP17oi1V1WP17oi1V1
YP19`o1V1XP19`o1V1ZP15ao1V1WP15bo1V1UP15co1V1WP17VLV1YP18do1V1VP18do1V1XP16eo1V1VP15fo1V1UP19go1
V1XP19go1V1ZP17ho1V1VP17io1V1XP16jo1V1XP16ko1V1VP17lo1V1\P16mo1V1ZP17no1V1XP147V1UP16oo1V1TP16PP
2V1VP19QP2V1WP17RP2V1XP16SP2V1XP16TP2V1ZP17UP2V1YP15VP2V1VP1;WP2V1VP1;XP2V1XP17YP2W1WP16ZP2W1VP1
4[P2W1UP15\P2W1WP16]P2W1WP16^P2W1XP17_P2W1[P15`P2W1XP15SOW1XP19aP2W1[P15bP2W1VP15d1W1SP14cP2W1[P
15VLW1WP12dP2W1TP16eP2W1UP16fP2W1TP16gP2W1VP18hP2W1TP16iP2W1VP16iP2W1VP13jP2W1TP16d1W1SP13kP2W1U
P13lP2W1XP13mP2W1VP12nP2W1UP16oP2W1WP12PQ2W1TP14S1W1RP16QQ2W1TP13RQ2W1VP13SQ2W1TP12TQ2W1TP16UQ2W
1YP14Z1W1SP12VQ2W1VP13WQ2W1XP12a1W1VP12XQ2W1TP110W1RP12X2W1VP12YQ2W1TP12ZQ2W1UP12a1W1VP16[Q2W1RP
15\Q2W1RP15\Q2W1RP140W1RP16]Q2W1VP13^Q2W1VP15lP2W1YP14_Q2W1VP13`Q2W1TP15aQ2W1WP16Q>W1ZP12bQ2W1TP
13`MW1XP110W1RP12cQ2W1TP13dQ2W1WP13`KW1YP13eQ2W1YP12fQ2W1TP13gQ2W1TP110W1SP13hQ2W1XP13iQ2W1XP13j
Q2W1XP13kQ2W1XP13lQ2W1UP14m9W1[P110W1SP17mQ2X1VP17U2X1WP16V5Y1WP14S1Y1SP16nQ2Z1XP17nQ2Z1YP140[1R
P15oQ2[1TP13Z1[1SP14PR2[1XP12QR2[1VP12QR2[1UP17RR2\1TP16SR2\1XP14W3\1UP13TR2\1WP15UR2\1WP15VR2\1
TP15WR2\1WP15XR2\1VP14YR2\1YP14ZR2\1TP17[R2\1VP1;\R2]1TP1;]R2]1VP16^R2]1TP17_R2]1WP16`R2]1VP17aR
2]1YP18bR2]1\P17cR2]1VP15dR2]1TP15eR2]1VP15fR2]1XP16gR2]1WP15hR2]1WP17iR2]1UP19jR2]1ZP16kR2]1[P1
5lR2]1WP16mR2]1ZP15nR2]1UP17oR2]1WP18PS2]1[P16QS2]1YP15RS2]1XP18SS2]1XP18TS2]1ZP16US2]1UP15VS2]1
VP16WS2]1XP16XS2]1YP17YS2]1ZP14ZS2]1TP16[S2]1WP13]=]1WP12Z1]1SP13\S2]1XP13]S2]1XP15^S2]1VP12a1]1
UP12_S2]1VP12`S2]1VP15aS2]1VP17bS2]1YP16cS2]1ZP13dS2]1VP13eS2]1VP13fS2]1YP13gS2]1TP15hS2]1WP14iS
2]1WP14jS2]1[P14kS2]1ZP14lS2]1YP13mS2]1VP14nS2]1XP13oS2]1WP12Z1]1SP12PT2]1TP16QT2]1XP13RT2]1WP12
ST2]1VP13TT2]1XP13UT2]1XP13VT2]1UP12WT2]1UP13XT2]1XP14YT2]1ZP14ZT2]1YP13[T2]1WP12\T2]1TP13]T2]1Y
P12nP2]1UP13^T2]1VP14_T2]1YP13`T2]1WP12aT2]1TP12b4]1VP14bT2]1VP12cT2]1VP110]1SP12dT2]1TP13eT2]1V
P1?^R2]1UP12fT2]1TP15gT2]1VP13hT2]1TP12iT2]1TP12jT2]1TP14kT2]1VP13lT2]1WP13mT2]1WP13nT2]1XP13oT2
]1WP14PU2]1ZP13QU2]1XP13RU2]1XP13SU2]1YP110]1RP15TU2]1]P14TU2]1ZP15TU2]1^P14TU2]1[P13UU2]1XP14VU
2]1[P12WU2]1VP13XU2]1YP13WK]1VP12YU2]1UP14ZU2]1YP14[U2]1VP15\U2]1YP14]U2]1XP13^U2]1WP13_U2]1WP14
`U2]1XP13aU2]1WP12bU2]1TP12cU2]1TP14jS2]1\P13dU2]1VP12X2]1VP12W3]1VP13eU2]1WP16fU2^1XP17gU2^1[P1
4hU2^1VP17iU2^1XP16jU2^1XP17kU2^1[P17lU2^1ZP1;mU2^1YP18nU2^1YP18nU2^1XP18oU2^1YP15PV2^1WP15QV2^1
VP16RV2^1YP16RV2^1ZP15_R2^1WP16SV2^1VP18TV2^1VP15UV2^1WP15VV2^1XP16WV2^1VP16XV2^1VP16XV2^1XP1:YV
2^1ZP1:YV2^1YP15ZV2^1TP15[V2^1SP15\V2^1UP19]V2^1XP15^V2^1TP15_V2^1VP16`V2^1VP1:aV2^1VP19bV2^1[P1
9cV2^1[P1:cV2^1]P1:bV2^1]P1:dV2^1VP18eV2^1YP14fV2^1UP16gV2^1VP16hV2^1YP16iV2^1WP17jV2^1ZP16kV2^1
XP19lV2^1VP18mV2^1ZP18nV2^1ZP17oV2^1XP15PW2^1UP15QW2^1WP17RW2^1WP16SW2^1UP16TW2^1UP18UW2^1XP18VW
2^1WP16WW2^1VP15]=^1VP18XW2^1ZP16PU2^1[P16YW2^1WP16ZW2_1UP16[W2`1WP18\W2`1XP15]W2`1RP1C^W2`1TP15
_W2`1SP15`W2`1UP15aW2a1SP1:bW2b1ZP18cW2b1WP1BdW2c1oLJeW2c1PM7fW2d1VP17gW2d1XP16hW2d1YP17iW2d1TP1
7jW2d1VP1:a;d1UP1:kW2d1WP17lW2d1VP16mW2d1VP16mW2d1XP16nW2d1VP15oW2d1TP15PX2d1VP17QX2d1YP16RX2d1T
P16RX2d1VP16SX2d1XP16SX2d1ZP17TX2d1WP17UX2d1YP16VX2d1XP14WX2d1TP15XX2d1TP15YX2d1VP16ZX2d1VP16ZX2
d1XP16[X2d1VP12\X2d1TP13]X2d1WP12^X2d1UP110d1RP12_X2d1UP13`X2d1WP14aX2d1[P13bX2d1XP17cX2d1WP16dX
2d1VP19eX2d1WP14fX2d1TP14gX2d1TP15hX2d1TP13iX2d1VP14jX2d1TP15kX2d1WP16lX2d1VP1@mX2d1TP13nX2d1VP1
3oX2d1WP16PY2d1VP1;QY2d1VP15RY2d1WP18SY2d1WP18SY2d1YP16TY2d1WP15UY2d1VP16VY2d1VP12WY2d1TP13XY2d1
VP12a1d1VP1Da1d1UP13YY2d1TP12ZY2d1TP13[Y2d1YP12\Y2d1TP13]Y2d1WP13^Y2d1XP13_Y2d1VP13`Y2d1TP12aY2d
1TP14bY2d1ZP13cY2d1VP14dY2d1XP13eY2d1XP124d1VP13fY2d1TP13gY2d1TP13hY2d1TP12iY2d1UP12jY2d1TP14kY2
d1TP190d1RP15lY2d1VP14mY2d1TP110d1RP15nY2d1WP12oY2d1TP13PZ2d1WP13QZ2d1WP14RZ2d1YP14SZ2d1[P15W4d1
]P13TZ2d1VP13UZ2d1TP12a1d1UP13VZ2d1XP13WZ2d1WP13\Q1d1YP13XZ2d1WP15YZ2d1VP13ZZ2d1TP13[Z2d1UP12\Z2
d1TP12]Z2d1UP110d1RP14^Z2d1TP12_Z2d1UP15`Z2d1WP12X2d1VP13aZ2d1WP13bZ2d1TP12cZ2d1TP12dZ2d1TP18eZ2
e1^P16fZ2e1VP16gZ2e1SP1BhZ2e1UP17iZ2e1YP16jZ2e1WP1>kZ2e1YP17lZ2e1YP16mZ2e1TP17nZ2e1WP15oZ2e1VP14
P[2e1UP17Q[2e1VP17R[2e1YP17S[2e1ZP16T[2e1WP15U[2e1UP1;V[2e1]P17W[2e1ZP15X[2e1UP16Y[2e1UP17Z[2e1W
P18[[2e1WP1<\[2e1WP15gZ2e1SP14][2e1SP17kZ2e1WP15^[2e1UP15_[2e1YP13`[2e1YP14][2e1SP15a[2e1YP13b[2
e1YP16c[2e1ZP14][2e1RP18d[2f1^P17e[2f1ZP15f[2f1YP13g[2f1VP15h[2f1YP16i[2f1ZP17j[2f1]P17k[2f1_P15
l[2f1ZP14m[2f1VP15n[2f1[P15o[2f1YP18P\2f1]P16Q\2f1WP14R\2f1WP14S\2f1UP17T\2f1XP12U\2f1TP15gZ2f1S
P11V\2f1RP14W\2f1XP12X\2f1TP12Y\2f1SP15Z\2f1XP16[\2f1WP18\\2f1\P18]\2f1YP1:\\2f1^P16^\2f1XP16_\2
f1YP17`\2f1YP18a\2f1YP16b\2f1WP17c\2f1YP17d\2f1ZP18e\2f1\P16f\2f1ZP15g\2f1WP16h\2f1WP14i\2f1UP16
j\2f1WP12Y\2f1TP13k\2f1UP17l\2f1WP14m\2f1YP16n\2f1XP16o\2f1WP14P]2f1VP15Q]2f1WP15R]2f1ZP12S]2f1U
P14T]2f1VP13U]2f1TP13V]2f1WP12W]2f1VP14X]2f1XP14Y]2f1[P14Z]2f1XP12[]2f1UP16\]2f1VP13]]2f1XP16^]2
f1WP12_]2f1TP13`]2f1XP1:a]2g1^P18b]2g1ZP1=c]2g1XP1:d]2g1]P17e]2g1ZP18f]2g1XP19g]2g1XP18g]2g1XP1?
b]2g1YP1:h]2g1[P17i]2g1VP1?j]2g1WP16k]2g1WP1>k]2g1XP14l]2g1UP18f]2g1XP12m]2h1UP11V\2h1RP17V\2h1R
P13n]2h1TP13o]2h1TP15o]2h1VP11V\2h1RP15V\2h1RP12P^2h1UP15Q^2h1[P1;V\2h1SP14R^2h1VP13S^2h1UP12T^2
h1UP12U^2h1RP11V\2h1RP11V\2h1RP11V\2h1RP14V^2h1TP18W^2i1XP15X^2i1XP16Y^2i1VP15o]2i1VP19Z^2i1_P19
Z^2i1_P18[^2i1\P15o]2i1TP18\^2i1[P17]^2i1WP16^^2i1WP16_^2i1YP15`^2i1TP15a^2i1TP14b^2i1WP17c^2i1X
P16d^2i1VP16e^2i1WP14f^2i1TP11g^2j1RP12h^2j1VP12g^2j1QP12i^2j1UP11g^2j1RP12j^2j1UP12k^2j1UP12l^2
j1UP12m^2j1UP12n^2j1TP11g^2j1RP12o^2j1UP12P_2j1UP13Q_2j1WP11g^2j1RP12R_2j1VP12S_2j1UP12T_2j1TP12
U_2j1VP12V_2j1TP12W_2j1VP12X_2j1VP12Y_2j1TP12Z_2j1UP12[_2j1VP12\_2j1UP12]_2j1VP12^_2j1VP12__2j1U
P11g^2j1RP15`_2k1SP11a_2k1RP11a_2k1RP11a_2k1RP11a_2k1RP12b_2k1TP12c_2k1VP13d_2k1YP12e_2l1UP14f_2
l1WP13g_2m1XP11h_2m1RP13i_2n1XP12j_2n1UP13a[2n1YP13k_2n1TP12l_2o1VP12m_2o1TP11V\2o1RP14n_2P2WP12
o_2P2UP14P`2P2WP13Q`2P2TP13R`2Q2VP13S`2Q2XP12T`2Q2UP18U`2R2TP1;V`2R2TP14W`2R2TP1:X`2R2WP130R2RP1
10S2RP110S2RP1;Y`2T2TP17Z`2U2UP1Dd1U2TP1:[`2U2VP13\`2U2YP17]`2U2WP16^`2U2WP16_`2U2ZP14W3U2UP16``
2U2WP16a`2U2YP13b`2U2XP13c`2U2WP12d`2U2VP14m9U2[P13TOU2XP13e`2U2WP13f`2U2YP13g`2U2YP13h`2U2YP13i
`2U2VP13j`2U2WP13k`2U2XP13l`2U2YP13m`2U2YP13n`2U2YP12o`2U2VP13Pa2U2WP13Qa2U2WP12Ra2U2UP13Sa2U2XP
12Ta2U2TP12`k1U2TP12Ua2U2VP13Va2U2XP110U2RP14Wa2U2YP12Xa2U2UP12Ya2U2UP12Q5U2UP17Za2U2ZP12[a2U2VP
12Q5U2UP13\a2U2UP12\a2U2UP12]a2U2UP12^a2U2TP12_a2U2TP12`a2U2UP12aa2U2TP12bEU2UP12bEU2UP14ba2U2TP
13ca2U2YP13da2U2YP12ea2U2UP18Y`2U2TP15fa2U2VP13ga2U2XP12ha2U2VP14ia2U2YP13ja2U2WP14ka2U2UP110U2R
P130U2RP12la2U2UP12ma2V2UP14na2V2WP14oa2V2XP13Pb2V2XP15Qb2V2YP16Rb2W2WP16Sb2W2WP15Tb2W2TP16Ub2W2
WP16Vb2W2UP17Wb2W2VP17Xb2W2XP17Yb2W2WP16Zb2W2XP17[b2W2WP16\b2W2UP11]b2W2SP12^b2W2UP13_b2W2YP17`b
2W2[P17ab2W2VP13bb2W2YP17cb2W2VP110X2RP12db2X2TP110X2RP12eb2X2TP14fb2X2VP14gb2X2WP16hb2Y2SP1U1a;
Y2VP1U1ib2Y2XP15jb2Y2SP15kb2Y2UP14lb2Y2UP14mb2Y2YP12nb2Y2TP12ob2Y2TP12Pc2Y2TP14m9Y2\P12b^1Y2VP14
m9Y2\P13Qc2Y2XP12Rc2Y2VP12Sc2Y2VP12Tc2Y2VP12Uc2Y2VP12Vc2Y2TP13Wc2Y2YP12Xc2Y2VP12a1Y2VP12Yc2Y2UP1
2Zc2Y2VP12b4Y2VP12[c2Y2UP16\c2Y2UP12]c2Y2UP12^c2Y2UP12_c2Y2UP12e^1Y2VP12`c2Y2VP12ac2Y2VP12bc2Y2V
P12j9Y2VP12cc2Y2UP12dc2Y2VP12ec2Y2UP12fc2Y2VP12gc2Y2VP12hc2Y2UP12ic2Y2TP12jc2Y2TP12kc2Y2TP12lc2Y
2UP12mc2Y2UP12a1Y2VP13nc2Y2YP12oc2Y2VP13YQ1Y2YP13Rc1Y2WP16Pd2Y2UP1;Qd2Z2WP15Rd2Z2TP19Sd2Z2XP17Td
2Z2XP17Td2Z2ZP19Ud2Z2ZP15Vd2Z2XP15Wd2Z2YP15Xd2Z2WP18Yd2Z2ZP15Zd2Z2TP15[d2Z2VP16\d2Z2VP16]d2Z2XP1
5^d2Z2TP1:_d2Z2VP1:`d2Z2XP18ad2Z2VP18bd2Z2YP19cd2Z2XP16dd2Z2WP17ed2Z2VP18fd2Z2[P16jNZ2[P18gd2Z2]
P15hd2Z2TP15id2Z2VP15jd2Z2VP16kd2Z2ZP18ld2Z2WP18ld2Z2YP15md2Z2VP16Q>Z2ZP16nd2Z2XP16od2Z2TP16Pe2Z
2VP17Qe2Z2VP19a;Z2VP16Re2Z2VP17Se2Z2TM5Te2Z2TP16Ue2Z2VP16Ve2Z2VP15We2Z2UP15Xe2Z2WP14Ye2Z2TP16fY1
Z2\P19a;Z2VP18Ze2Z2ZP1=[e2Z2TM=\e2Z2VM5]e2Z2UP15^e2Z2UP17_e2Z2VP15`e2Z2WP15ae2Z2TP15be2Z2VP15ce2
Z2XP14de2Z2UP17ee2Z2\P16fe2Z2WP17ge2Z2UP17ge2Z2WP1<he2Z2WP15ie2Z2UP15je2Z2TP16ke2Z2SP16le2Z2UP17
me2Z2YP15ne2Z2VP17oe2Z2WP16Pf2Z2XP15Qf2Z2VP14Rf2Z2TP14Sf2Z2VP16Tf2Z2TP17Uf2Z2XP16Vf2Z2VP16Vf2Z2X
P15j@Z2VP15Wf2Z2XP14Xf2Z2TP17_e2Z2VP16Yf2Z2XP12Zf2Z2VP17[f2Z2VP14bEZ2TP13\f2Z2YP14]f2Z2YP12^f2Z2
UP17_f2Z2WP17_f2Z2YP17`f2Z2XP15af2Z2TP14bEZ2TP19a;Z2VP18bf2Z2XP16cf2Z2VP15df2Z2UP14df2Z2TP17ef2Z
2VP1:Wm1[2YP1:Wm1[2[P1@a;[2QM@ff2[2SM>gf2[2QM>hf2[2SM<if2[2QM=jf2[2PM=kf2[2RM9lf2[2QM9mf2[2SM6jb
2\2RP16jf2\2SP16jf2\2RP160\2QP16nf2\2SP16[V2\2RP16jf2\2SP18of2]2TP17Pg2]2TP19Qg2]2VP18Rg2]2VP1?S
g2]2TP1@Tg2^2TP1@Ug2^2VP1:Y8^2WP1:Y8^2YP17Vg2^2TP140^2RP14o4^2UP1A^k1_2QMAWg2_2SMBXg2_2UMBXg2_2T
M7Yg2`2VP15Zg2`2VP16[g2`2UP16\g2`2UP14]g2`2TP15^g2a2TP16_g2a2VP17`g2a2TP16ag2a2VP14bg2a2YP12hS1a
2VP15cg2a2TP120a2SP12dg2a2UP17eg2a2VP1;0a2SP140a2RP17fg2a2VP140a2RP14gg2a2TP14hg2a2TP13ig2a2WP16
jg2a2VP12kg2b2UP12lg2b2UP12ea2b2UP1;mg2c2YP18ng2c2VP15og2c2UP15Ph2c2WP1:Qh2c2SM:Rh2c2UM5Sh2c2UP1
5Th2c2WP14Uh2c2TP16Vh2c2WP14Wh2c2WP12Xh2c2TP1<Yh2c2VP1>Zh2c2UP17Q5c2VP1;Yh2c2WP1:[h2c2TP14\h2c2T
P15]h2c2VP16^h2c2YP110c2RP13_h2c2WP13`h2c2YP12ah2d2VP12ah2d2VP12bh2d2VP12ch2d2VP12dh2d2TP110d2RP
12a1d2VP13eh2e2VP12fh2e2TP13gh2e2YP15hh2f2UP13ih2f2VP12jh2f2TP13kh2f2WP15lh2f2XP15mh2f2TP12nh2f2
UP14bEf2UP16oh2g2ZP15Pi2g2VP17Qi2g2VP14Ri2g2XP13Si2g2TP12Ti2g2TP17Ui2g2ZP16Vi2g2VP16Wi2g2YP14Xi2
g2YP13Yi2g2WP16Zi2g2]P16[i2g2VP14RLg2ZP14\i2g2TP14m9g2\P16]i2g2TP16^i2g2VP13_i2g2XP14`i2g2[P13W`
1g2YP15ai2g2WP15bi2g2UP15ci2g2WP17di2g2ZP14ei2g2ZP14fi2g2XP142g2\P12gi2g2VP13hi2g2WP12Q5g2VP13ii
2g2XP13ji2g2YP12ki2g2UP124g2VP13li2g2XP15mi2g2\P13ni2g2WP13_Q1g2YP13oi2g2XP13Pj2g2YP13Qj2g2WP12R
j2g2UP12Sj2g2TP13Tj2g2XP12Uj2g2UP12Vj2g2TP12Wj2g2TP14Xj2g2XP14Xj2g2[P12Yj2g2TP12Zj2g2UP14[j2g2WP
12;g2VP13\j2g2WP14fY1g2[P13]j2g2YP12^j2g2TP12_j2g2UP16`j2g2]P14aj2g2WP13bj2g2XP13cj2g2XP13dj2g2W
P13ej2g2XP15fj2g2TP14gj2g2YP12j@g2VP15hj2g2[P13SOg2YP14^\1g2\P12j9g2VP13ij2g2WP1_Q2PDX\2QDPo3QDQ
o3QDRo3PDX\2QDj[3QDSo3QDTo3QDUo3QDVo3PDhY2QDPP3QDWo3PD]m4QDXo3QDYo3QDZo3QD[o3QDRl1QD[o3QD\o3QD]o
3QD^o3PD[m4QD_o3QD`o3QDao3UD0PDY\2QD]3PDla2QDbo3UD0QDk]3QDco3PDla2QDdo3P@Qa2QDeo3PDX\2QDj[3PDla2
QDfo3UD0QDcW3PDla2QDgo3TD4SD0QDho3TD3PD`]4UD0PDZ\2VD0UD0PDZ\2PD2UD0QDio3QDjo3PD2UD0PDkT5PDni3UD0
PDn`2PDX\2QDV\3PD2UD0PDX\2PDWU9PDX\2QDko3QDlo3QDmo3PDWl1UD0QDno3PDWU9UD0QDoo3QDPP4PDQa2PD2QDQP4Q
DRP4TD1QDSP4`Dn`2`Dai3`D_i3QD_X1QD[3QDTP4TD1QDUP4QD_X1Q@[3S@0QDVP4PDVk9QD_X1QDWP4PD\R5TD1QDXP4PD
Pa2PDgY2PD_7QDYP4PDfi3QDZP4PDaU<PDbU<PD`m1QD[P4SD0QD\P4QD\APDi`2QD]P4SD0QD^P4QD_P4PDPU5PDcJQD`P4
PDhg6QDaP4QDbP4QDcP4QDdP4QDeP4QDfP4QDgP4TD3QDhP4QDiP4TD1QDjP4PD]m4QDfT3QDkP4QDlP4TD6PDfi3PDYk9PD
i`2QDmP4QDnP4QDoP4SD0PDnh8QDPQ4PDHQDQQ4TD8QDRQ4QDY3QDSn3PDem4QDSQ4QDTQ4QDUQ4QDVQ4QDgP2QDWQ4QDXQ4
PDWl1QDYQ4QDZQ4QD[Q4P@ni3QD\Q4QD]Q4QD^Q4QD_Q4QDY3PD_i3PDja2PDWk9PD_i3QDY3QD`Q4QDaQ4QDbQ4QDcQ4PD]
m4PDQP2QDdQ4QDeQ4PDhX2QDfQ4QDgQ4PDfi3QDhQ4TD1QDiQ4PDj6QDjQ4PDj6PD[i8PDRV<PDj6PDeV2PD_i3PDjT<PDj6
PDSV<PDid3PDjHQDkQ4QDlQ4PDjHQDmQ4PDjHQDnQ4PDPb3PD_i3PDjHPDj=PD]m4QDW`1PD_i3QDY3QDW`1PD_i3QDY3PDh
[2QDoQ4QDPR4PDh[2QDQR4QDRR4PD\n9QDSR4PDf_4QDTR4PD\<PDlR5QDUR4PDmi3QDY3PDi6QDVR4PDaGQDWR4PDnHQDXR
4PDj6QDYR4PD^[2QDZR4QD[R4PD^[2PDc[2QD\R4PD]m4QD]R4PDiS7QD^R4PDS\9QD_R4QD`R4QDaR4PD\b2PDdi3PD]b2P
D\b2PDoa2PDm`2PDab2QDbR4PD`b2QDcR4PDZe8PDjR:PD[e8PDjR:PDjR:QDdR4QDmd3QDeR4PDmGQDfR4PDiR4QDgR4PDn
n9QDhR4QDiR4PDnn9PDlT:QDjR4PDcJPDaf1PDdj4PDaf1PDni3PDT7PDni3QDkR4QDlR4PDg\2QDmR4QDnR4TD3QDoR4QDP
S4QDQS4QDRS4PDbh4PD[[;PDT7PDT7QDSS4PDbh4QDTS4PDni3PDT7QD^h1PDXc8PDdi3PDnHPDnHPDdi3PDXc8QDUS4PDnd
3QDgNQDVS4VD0QDgNQDVS4QDWS4QDXS4TD2QDWR2QDYS4QDZS4TD3QDY4TD6QD[S4QD\S4QD]S4QD^S4PDfi3QDgJQD_S4PD
oa2`D_i3QD`S4TD2QD[3PDTa2QDaS4PD[i8QDbS4TD4QDW`1PD[m4PDVc8QDcS4QDdS4QDeS4S@0QDfS4PD^i3P@]m4QDka1
PD_i3QDgS4PDee8QDRl1PD^l6PDPi8PD`i3QDf?QDhS4QDiS4PD[i8PDfi3QDjS4S@0S@0QD[3QDkS4QDlS4QDmS4TD3QDnS
4PDXS5QDoS4Q@[3QDPT4TD2QDQT4QD_IPDa8PDm`2QDRT4TD1QDST4PDm`2QDTT4TD2QDUT4QDVT4TD8QD[S4QDWT4QDXT4Q
DYT4PDPa2QD[3QDZT4PDfi3QD[T4QD\T4QD_X1QD[3QD]T4PDfi3QDR9QD^T4QD_T4TD1QD`T4QDaT4PDbGQDbT4PDdGPDdi
3PDeGQDcT4QDdT4PDl`2QDRBQDeT4VD0PDl`2QDRBQDeT4QDfT4QDgT4QDhT4QD_X1QDiT4QDjT4TD2QD[3QDkT4QDlT4TD3
QD`X2QDmT4QDnT4PD]m4PDj6PD4PD]m4PDoHPDTIPD]Z3PDg]2PDVX<QDoT4TD3QDPU4PDWa2QDQU4TD2PDfi3QDRU4QDSU4
TD1QDY3QDTU4QDhGQDUU4TD1QDVU4PDfi3QDWU4QDXU4QDYU4QD`[1QDZU4QD[U4TD1QD\U4QD]U4TD1QD[3QD^U4QDlY2PD
XS5P@_i3TD4QD_U4PDm`2PDl`2PD]m4QD`U4QDaU4SD0PDni3PDj6PDni3PDd\2PDni3PDiY5PDni3PDni3PDPo1PDni3PDn
i3PDjV5PDni3QDmZ3PDT7QDbU4QDcU4PDT7PDTIQDdU4PDc6QDeU4PDTHPDdi3PDc6PDaS5PDc6QDfU4QDgU4PDXc8QDhU4Q
DiU4QDjU4PDji8QDkU4PDki8QDlU4PDQP2QDmU4PDhGPDSe3PDmf3PDUV2QDnU4PDmb4QDoU4PDjS5QDPV4PD[d2QDQV4PD[
d2PDkX<PDPj8QDRV4QDSV4QDTV4PDoHQDUV4PDPIQDVV4PDPIPDPIPDoX6QDWV4PDdIPDl]2PDf5QDXV4PDh]4QDYV4PDXd8
QDZV4PD]4QD[V4PD[m3QD\V4PD\c8QD]V4PDgc8QD^V4PDhd8QD_V4QD`V4PDmi3PDfGQDaV4QDbV4QDcV4PDYd2QDdV4PDS
e9QDeV4PDZJQDfV4PD\d1QDgV4PD`l1QDhV4PDXm4PD`l1PD\IQDiV4QDjV4QDkV4PDR\9PDZS6QDlV4PDci8QDmV4PDci8P
Da=PDQJQDnV4QDoV4PD`Y<PD^g;QDPW4PDWi8QDQW4PDgi8QDRW4PDd5QDSW4PDoQ2PD_i3PD`c8QDTW4QDUW4QDVW4aDQ4`
DeY<`DeQ:`DYg3PDYo1QDWW4QDXW4PDYo1PDjHQDYW4PDYi8PDTS2PDVc8QDZW4PDjY<PDb5PDlT:QD[W4PDdGPDdi3PDeGP
DkS3PD[2PDki3QD\W4PDfZ5QD]W4PDom1QD^W4PDQV;QD_W4PDkl8QD`W4PDT7QDaW4PDZ<QDbW4QDcW4QDdW4PDfi3PD\S2
PDl`2QDeW4PDVl1QDfW4PD]m4PD[c9PDkY<QDgW4PD^d8QDhW4PDQh8QDiW4PDnY<QDjW4PDhS5QDkW4PDbS5QDlW4PD^i3Q
DmW4PDaS5QDnW4PDTa2PD^i3PDaS5PDki3PDaS5PD^]2PD_i3PDaS5PDY\2QDoW4PDni3QDPX4PDni3PDWa2PD1PDWa2PD4P
DWa2VD0QDQX4PDWa2QDRX4TD6QD1QD1TD6PD4PDSa2SD0PDSa2QDSX4PDj[2QDTX4PDRZ<PDSZ<PDoHPDTZ<PDiGPDS3QDRB
PDcIPD?PDlY2PDo7QDUX4QDVX4QDWX4QD]LTD2QDXX4VD0QD]LTD2QDXX4QDYX4QD]LTD2QDXX4PD_i3QDRBQDZX4QD[X4QD
\X4UD0PDoS5PDfi3TD6PD`i3PD[m3PDdi3PDf5PDf5PDdi3QD]X4PDd5PDdi3QD^X4PD^4PDdi3PD]4QD_X4TD4QD[3QD`X4
QDaX4PDdi3QDbX4PDi6PD4PDaGPDj6PDdi3QDcX4QDW`1S@0QDdX4PD]]2QDeX4PDUh6PDdi3PDPW<QDfX4QDgX4PDnHQDhX
4PDXc8QDiX4PD^d8PD_Z<PDVc8QDjX4PD^[2QDkX4PDTIPD_i3PDbZ<PDTIQDlX4PDh]4PDQn1PD\JQDmX4PDT7QDnX4QDoX
4PDY:PD\d1PDei3PD^d1PD^d1PDei3PD\d1QDPY4QDQY4QDRY4TD2QDSY4PDng8PDei3PDRHPDaa2PDei3PDba2PD`]4PDei
3PDa]4PDmi3PDSY2QDTY4PDP7QDUY4QDVY4QDWY4QDXY4PDld1QDYY4QDZY4QDjV4QD[Y4QD\Y4QD]Y4PDSf1QD^Y4PDZi4P
D_f3PDmZ<PD_j8PDnZ<PDg\2QD_Y4QD`Y4QDaY4QDbY4QDcY4PD_d1QDdY4QDeY4QDfY4QDgY4QDhY4QDiY4QDjY4PDb;QDk
Y4`DUm8`DWS9`DY[<QDlY4QDmY4TD4QDnY4QDoY4TD3QDPZ4`D]m4`D^m4QDQZ4QDRZ4QDSZ4PD[i8QDTZ4PD[i8PD`i3QDU
Z4UD0PDn`2QDVZ4S@0QDWZ4`DQl:`DbY2`DbQ5PDn`2QDXZ4S@0QDYZ4QDZZ4QD[Z4QD[3PDgi3UD0PD]m4S@0QD\Z4QD[3a
Dd3aDZ4aD`4aDX2QD]Z4UD0QDRBS@0QD^Z4QD_Z4QDRBS@0QD`Z4QDaZ4S@0QDbZ4UD0QDb3SD0QDcZ4UD0SD0QDcZ4UD0QD
b3QDcZ4UD0QDcZ4QDdZ4QDeZ4QDfZ4QDgZ4QDhZ4QDiZ4Q@jZ4TD2QDkZ4QDlZ4QDmZ4SD0QDnZ4QDoZ4S@0QD[3QDP[4QDQ
[4QDR[4QDS[4TD6PDbi3QDT[4QDU[4PDhY2PD_7SD0QDV[4QD[3PDTa2PD\<QDW[4TD1QDX[4P@fi3PDWa2QDY[4QDcc2PDW
a2QDZ[4PDfi3QD[[4QD\[4TD2QD][4QD^[4PDbGPDfi3QD_[4QDSU4TD3QD`[4QDa[4PDn`2QDY3PDYV5QDb[4UD0QDc[4TD
1QDd[4QDe[4TD5QDf[4PDnGQDg[4QDh[4TD4QD[3QDi[4QDj[4TD2PDdi:QDZU3QD1TD6PDXS5PDhY2PD_7QDk[4QDl[4QD[
k1QDm[4QDn[4TD1QDo[4QDP\4QDQ\4QDR\4QFi3QD[3PDX3QDS\4TD2QD[3PDWa2SD0QDQOQDT\4TD1QDU\4QDV\4QDW\4QD
X\4TD5QDY\4WD0QDZ\4TD3XD0QD[\4QDi3QD\\4aD]4`DT7QDi3QD]\4aD]4`DT7aDQ4QDi3QD^\4TD5QD_\4QDi3TD2QDS4
PDQa2QDl3TD1QD`\4SD0QDi3TD1QDa\4QDb\4S@0VD0QDi3TD1QDa\4QDb\4S@0QDc\4QDi3QDQ?QDS4QDd\4S@0QDe\4QDS
4QDi3TD1QDf\4TD3PDQa2RD0QDS4RD0RD0QDS4QDg\4QDh\4QDi\4TD1QDj\4QDk\4SD0QDl\4QDm\4TD2QDn\4TD4PDQa2Q
Do\4TD2QDP]4`EVZ<QDV4TD2QDQ]4`DZd5`Dla4`DZ<`DXg8QDR]4TD8PD4TD5QDS4PDn`2QDoMSD0PD\Q5QDS]4TD2QDT]4
`DgY2QDU]4TD1QDV]4QDW]4TD1QDX]4QDY]4TD4QDZ]4P@Qa2QD[]4TD3QD\]4QFi3QD]]4QD^]4QFi3QD_]4QD`]4QFi3QD
R4QDa]4QDb]4TD2QDc]4`Dn<`Dd7`DW6`DcW4`Dd;`D^2`DS2`DV6`DRV5`DZ8`DZ9`D[<`Dol3`DjT4`DH`DhV5iD1SD0PD
4QDd]4QDR4VD0PD4QDd]4QDR4QD^U1PD4QDe]4S@0QDf]4QDg]4QFi3QDR4QDh]4VD0QFi3QDR4QDh]4QD^U1PD4QDRBS@0Q
Di]4QDj]4PD4QDk]4PD_i3QDl]4TD2QDm]4PDdi3QDn]4Q@o]4PDSa2PDbl5PDfi3PD4QDP^4QFQ^4QDR^4PDoj5QDS^4TD7
QDT^4QDU^4TD6QDV^4QDW^4TD8QDX^4QDX^4SD0QDY^4TD2QDY3QDZ^4PDXU:QD[^4TD2QD\^4PDR_<QD]^4QDV4TD:QD^^4
QD_^4QD`^4S@0QDV4QDa^4TD:QDV4QDb^4TD3QDc^4QDd^4TD8QD[3QDe^4QDf^4QDg^4QDh^4P@fi3QDW3QDi^4QDj^4QDk
^4QDY3QDl^4PD_7PD^i3QDm^4PDP3QDn^4QDo^4PD^]2PDeW4PDbi3PDdm5QDkR4QDlR4QDkY3QDP_4PDfi3QDQ_4QDR_4PD
Pj3QDS_4QDT_4TD4PDkT5PDni3QDT_4TD3PD6QDU_4QDV_4PDni3QDW_4TD4QDX_4QDY_4QDZ_4QD[_4PDi1PD`i3PDnS5SD
0PDoS5VD0`Dfi3Q`1d3QD\_4`Dc6`Dd\2`DRd2`DhT2`DZ]4`D\]4`Db6`DbS2`DTS2PDoS5QD]_4`Dfi3Q`1d3QD\_4`Dc6
`Dd\2`DRd2`DhT2`DZ]4`D\]4`Db6`DbS2`DTS2UD0PDoS5QF^_4QD__4PDoS5QD_X1PD[m1QD`_4PDlk1QDa_4S@0QDb_4P
Dlk1QDa_4S@0QDb_4QDc_4QDd_4QDQOPDeU5QDe_4PDjHPDYm1PDj6PDgm9QDf_4TD3PDmb4QDl^4TD4QDg_4QDY3PDlY2QD
h_4QDW4TD2QDi_4QDj_4QDk_4TD8QDl_4QDm_4QDX4S@0QDn_4PDgo1QDo_4PDR^4QDP`4QDl^4PD_7S@0QDQ`4TD3QDR`4Q
Dl^4TD4PDbi3QDS`4QDl^4TD3QDT`4QDY3QDl^4QDU`4PDfi3S@0QDV`4PDhY2PD_7QDW`4QDX`4QDl^4TD3QDY`4PDlY2PD
_7S@0QDZ`4PDhY2PD_7QD[`4`D]m4`DXm4QDU_4QD\`4QDcc2QDh^4P@fi3P@_7QD]`4VD0QDh^4P@fi3P@_7QD]`4QD^`4Q
D_`4QD``4TD6PD4QDa`4QDb`4TD5QD0`Dkk4`Dbg8`DiW9`DV`<`Dha4`D[m4`D\m4QDc`4TD6QDd`4Q@e`4TD1QDf`4QDg`
4TD3QDh`4TD8QDi`4QDj`4QDk`4TD4QD[3QDl`4QDm`4QDd7PDXm4TD5QDn`4QDo`4TD1QDPa4PD]m4QDX3QDY3QDQa4P@]m
4QDY3QDY3PDm`2PD_i3QDY3QDY3PD9QDY3PDUS5QDRa4QDSa4QDY3QDTa4PDci3QDY3TD6PDfi3QDY3QDY3QDUa4QDVa4QDW
a4QDgQ3QDXa4TD5QDYa4aDd3aDZ4aD`4QDZa4TD4QD[a4PDci3QD\a4PDfi3QD[3QDhQ4TD1QD]a4QD^a4QD_a4SD0aE`a4Q
Dc2QDaa4Q`1d3QDba4aDQ4aDi3QDca4QDda4VD0QDca4QDda4QDea4QDc2TD2QDfa4QDga4QDha4PD_i3S@0QDc2QDia4PD_
i3S@0QDc2WD0QDja4XD0QDc2`D_i3`Db7`D`7`Dc7`Da7`DTZ9`D[2`D`m1QDka4S@0QDc2Y@0QDla4QDma4PD\_1PDWa2QD
na4TD2PD`i3QDoa4QDPb4QDP>QDiV1QD[3S@0QDQb4QDRb4QDSb4QDTb4S@0QDUb4QDP>QDVb4S@0QDc2PDni3P@[m4QDa?P
D_i3Q@b3S@0QDWb4QDXb4TD4QDd2QDd2TD2QDYb4PDla2PDhY2PD_7PDbGPDfi3QDZb4PDj=QD[b4QD\b4QD]LQD]b4QD^b4
QD]LQDRBQD_b4QD`b4PD[a<PDdKQDab4PDdKQDab4UD0WD0QDbb4XD0SD0QDcb4UD0WD0QDdb4XD0QDeb4TD3QDfb4QDgb4Q
Dhb4QDib4Q@Rl1Q@ib4QDjb4QDkb4QDRBQDlb4QDmb4PDnn9QDnb4QDob4QDPc4PDfi3QDQc4QDRc4QDf?SD0QDSc4PDW]2Q
DTc4QDUc4PDg6QDVc4`D`i3QDWc4QDPk2QDXc4S@0QDYc4QDZc4PDfi3QD[c4PDog;QD\c4QD_X1QD`KQD]c4QD_X1QD^c4P
Do7QD_c4QD`c4TD2QD[3PDWa2SD0QDcc2QDac4QDbc4VD0QDac4QDbc4QDcc4QDdc4QDRBS@0QDc2QDec4PDfi3QDfc4QD[3
QDgc4QDhc4P@]m4QDic4PDiS7PDTS2PDjHPD_i3QDjc4PDa[2PDY3PDmi3QD\HPDjV5PDni3QD_X1QDkc4PD`i3PDX\2PDPa
2PD`7QD]X1PD_7QDlc4PDfi3QD_X1QDWP4PD]m4TD1QDmc4PDkV2QDnc4PDgo1SD0TD3QDoc4UD0QDPd4PDfi3QDQd4QDRd4
QDSd4QDfY3QDTd4QDUd4PDfi3QDVd4UD0PDgn1PDfi3QDWd4QDXd4QDPk2Q@b3TD3QDYd4PDWa2QDZd4PDfi3QD[d4QDY3PD
mn9PD_i3QD\d4PDgl9QD]d4P@]m4QD^d4PD_i3QD_d4PDXQ1QD`d4QDc2TD5QDWd1QDad4UD0QDbd4QDcd4TD1QDdd4QDed4
QDk3QDfd4PD]]2QDgd4QDhd4PD]m4QDid4PDY7QDjd4PDVi8QDkd4QDld4QDmd4QDnd4PDeV2PDn6QDod4QDPe4PD[`9PDbh
4QDQe4PDh[2QDRe4QDSe4PDn`2QDTe4QDUe4PDj6QDVe4QDWe4PDl`2QDRBPDSV3PD[m4PD^[2QDXe4QDYe4PD]m4PD^[2QD
Ze4QDRBTD1PD^[2QD[e4QD\e4QD]e4QD^e4PDd5PD[m4PDj6QD_e4QD`e4PDbQ5PDV5QDae4QDbe4QDce4QDde4QDee4QDfe
4QDge4PDQP2PD_i3PD]m4QDhe4QDie4QDje4QDke4QDle4QDme4QDne4PD_i3PD]m4QDoe4QDPf4PDn`2P@]m4QDQf4QDRf4
QDSf4PD[m4QDTf4QDUf4QDVf4QDWf4QDXf4TD3QDYf4QD]R4QDZf4QD]R4QD[f4QD\f4TD4QD]f4QD^f4TD1QD_f4QD`f4QD
[3QDaf4`DdT2`DbQ5`DP3`DYT9`DPm5`D^Q5`DnX2`Dg4`DcT9`Da[:`D]m4`D[m4`DU9`DUd9`DlHQDU3TD3QDbf4QDTc4P
D]m4TD1QDcf4QDUb2QDPAPD]m4QDdf4PD_i3QDef4QD[3QDff4QDgf4RD0QDhf4TD4PDfi3QDif4TD1QDjf4TD1QDkf4PDfi
3QDlf4TD1QDk]3QDmf4S@0QDnf4QDof4RD0UD0aDi3aDf3aD^3iD0iD1`D_U5`DlT9`DT7`DWa2`Dmb4`DiS5`DbS5`DcS5`
DeS5`DdS5`Dih4`DVa2`DTT5`D[b2`DZb2WD0SD0XD0QDPg4QDQg4QD[3QDRg4QDSg4PDY\2QDTg4TD1QDUg4QDVg4QDi3TD
1QDWg4P@gi3QDXg4WD0QDYg4QDZg4XD0TD2QDQ_4QD[g4PDWS5QD\g4QDnY3QD[3PDgi3QD]g4QDPP3QD^g4TD2QD_g4UD0P
DPj3QD^R3QD`g4TD:PD2QDag4TD4QDbg4PDQa2QD[3QDcg4PDbi3TD2QFdg4QDV4TD1QDeg4`DhV5`DH`DeS5`DUU6`Dcl5`
DgP5`DiR4`DQa2`Dim9`DY\2`EnY2`ETa2`EmY2`EgT2`Efi3QDV4TD1QDfg4QDgg4TD1QDhg4QDig4TD2QDjg4QDkg4QD_X
1QDR^4QDlg4QDmg4QD_X1QDng4QDog4QDPP3QDPh4QDQh4SD0QDPP3QDPh4QDRh4QDSh4QDTh4TD1QDUh4PDHPDoa2QDSh4Q
DTh4TD1QDUh4PDHPDoa2QDPP3QDPh4QDVh4SD0PDmi3SD0TD6PD6QDY3QDY3QDWh4QDb[1PD_o9QDXh4TD1QDZ6QDYh4TD1Q
DZh4QD[h4P@_i3P@]m4QDY3S@0QDf5TD1QD\h4QD]h4PDoj5eC400YP1510[P1420YP1430YP1340VP1350VP1460YP1571Z
P1681YP1191RP14:1ZP16;1XP13<1UP13=1SP13>1VP14?1WP13@1VP15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2X
P15G2WP15H2YP16I2`P12J2VP14K2XP14L2XP13M2WP12N2UP12O2UP12P12TP12Q12TP14R12VP16S12[P15T12[P14U12W
P12V12UP15W12YP13X12WP12Y12TP14Z12XP12[12UP13\12TP13]12VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c1
2UP15d12YP12e12UP13f12YP14g12\P13h12YP13i12WP12j12UP12k12UP14l12\P14m12WP13_12WP12n12UP12o12UP12
P22TP12Q22UP12R22UP12S22VP13T22WP12U22UP12V22UP12W22UP12X22UP12Y22UP12Z22UP12[22UP12\22UP12]22UP
12^22UP12_22TP13`22YP13a22YP12b22UP12c22UP12d22VP12d22VP12e22UP12f22TP12g22UP12h22UP12i22UP12j22
UP12k22UP12l22VP12l22VP13m22YP12n22TP12o22UP13P32TP12Q32TP12R32UP12S32VP12T32UP12U32UP13V32XP13W
32YP13X32YP12Y32UP13Z32TP13[32VP14\32VP15]32VP14^32YP14_32WP16`32\P13a32TP13b32XP14c32VP15d32ZP1
3e32XP14f32ZP13g32XP15h32VP14i32VP16j32YP13k32XP14l32WP16]32XP13m32VP16n32^P14n32YP15o32XP13P42W
P13Q42YP12R42TP14S42WP14T42YP12U42TP12V42TP14W42VP13X42TP12Y42TP15Z42_P12[42VP12\42VP13]42TP15^4
2ZP13_42TP12`42TP14T12WP13a42VP15b42XP15c42XP14d42UP14e42[P12f42SP14g42\P13h42YP13i42YP13j42YP13
k42WP12S32UP12l42UP12m42UP13n42YP12o42VP12P52TP14Q52YP12R52UP12S52UP12T52UP13U52YP12V52UP12W52UP
12X52UP12Y52UP12Z52VP12[52UP12\52TP12]52UP12^52UP12_52VP12`52UP12a52VP12b52UP12c52UP12d52UP12e52
UP12f52UP12g52UP12h52UP12i52UP12j52UP12k52UP12l52TP12m52UP12n52UP12o52UP12P62UP12Q62UP12R62VP12S
62UP13T62WP12U62UP12V62UP12W62VP12X62UP12Y62UP12Z62UP12[62UP12\62UP12]62UP12^62VP12_62UP16`62TP1
2a62UP12b62UP12c62UP12d62VP12e62UP12f62VP12g62UP14Q42\P12h62VP13i62WP12j62UP12k62UP12l62UP14m62Z
P12n62TP14o62[P12P72UP12Q72VP12R72UP12S72UP12T72UP12U72UP12V72UP12W72UP12X72UP12Y72UP13Z72YP12[7
2VP13\72YP12]72UP13^72XP12_72VP12`72VP1292SP12a72UP13b73TP15c73YP12d73UP12e74UP12f74VP12g74VP12h
74VP13i74XP13j75XP12k75TP14l75TP14l75VP15m75YP13n75VP15o75YP13P85YP13Q85XP13R85XP13S85YP14T85VP1
3U85WP13V85YP13W85XP13X85TP12Y85UP13Z85YP12[85TP12\85UP12]85UP12^85VP12_85UP12`85UP13a85YP12b85U
P12c85VP12d85UP12e85UP12f85UP13g85YP13h85YP12i85TP13j85TP13k85YP13l85YP14m85\P12n85UP12o85UP12P9
5TP12Q95UP12R95TP12S95TP12T95TP12U95UP13V95YP12W95VP12X95UP12Y95TP12Z95TP12[95UP12\95TP12]95TP12
^95TP15_95UP14`95VP15a95TP13b95VP12c95UP13d95XP18e96WP14f96WP1196RP13g96WP19h96WP1196RP14i96TP14
j96VP13k96TP14l96RP13m96RP13m96RP12=6RP1196RP12n96TP12o96TP14P:6TP13Q:6UP15R:7XP12S:8TP14T:8WP14
U:8YP14V:8ZP14W:8TP13X:8WP14Y:8ZP13Z:8TP14[:8ZP13\:8TP13]:8WP12^:8UP14_:9TP13`:9TP12a::UP14b::VP
14c::WP13d::UP14e::ZP12f::TP13g:;TP13h:;VP13i:;WP16j:;ZP14k:<VP119<RP13l:=TP15m:=TP14n:=TP15o:=T
P14P;=VP14Q;=WP14R;=UP16S;=VP16S;=XP13T;=VP14U;=VP15Q;=WP12V;=SP13W;=TP12X;=TP13Y;=TP13Z;=UP15Q;
=WP13[;=TP18\;=TP15c7=WP14];=YP14^;>TP13_;>TP13`;>TP14a;?TP13b;?TP13c;?VP13d;?VP13e;?VP1Ef;?UP14
g;@WP14h;@YP15i;@YP14j;@VP14k;@XP15l;@YP16m;@\P14n;@XP12o;@VP13P<@WP12Q<@UP13R<ATP13S<ATP13T<ATP
15U<AWP12V<AUP13W<ATP12X<AUP13Y<BTP14Z<BVP13[<BTP13\<BTP14]<BVP12^<BTP14_<BVP13`<BVP14a<BZP12b<B
UP119BRP12c<BVP12d<BVP12n2BTP13e<BWP12f<BTP12g<BUP14h<CXP13i<CUP13j<CWP14k<CVP12l<CTP12m<CVP12f4
DTP1>n<DUP1>o<DWP13P=DUP12Q=DUP12R=DUP15S=DWP14T=DWP13U=DVP12V=DUP12W=DVP12X=DVP13Y=EUP14Z=EVP12
[=EUP14\=EVP14]=EVP13^=ETP12_=EUP12`=EUP16a=EYP14T:EWP14b=EVP15c=EYP13d=EXP14e=EVP14f=EXP15g=EXP
13h=EVP15i=ETP15j=EVP15k=EYP1:l=FTP16m=FVP16n=FXP15o=FXP14P>FWP15S1FYP14Q>FVP14R>FZP12S>FUP13T>F
WP13U>FVP15V>FZP12W>FTP13X>GVP16Y>GTP13Z>GTP13[>GXP14\>HVP13]>IUP17^>JVP13_>JTP13`>JVP13a>JTP15b
>JYP14c>JWP1<d>JTP15e>JVP12f>JUP16g>K\P15h>KXP15i>KXP14j>KVP17k>KZP13l>KTP13m>KTP15U:L_P12n>LUP1
2o>LTP13P?LVP14Q?LXP13R?LUP12S?LUP16T?LUP17U?LVP12V?LTP14W?LTP13X?LVP12j2LUP12Y?LTP13Z?LWP13[?LU
P14\?LYP14]?LWP14^?LVP13_?LWP12`?LUP13a?LVP14b?LYP16j:LZP13c?LTP13d?LVP14e?LVP13f?LWP15g?LXP12d6
LVP13h?LXP13i?LYP15j4L\P14j?L\P14k?LZP15l?LYP12m?LUP14n?LVP14o?LWP12P@LTP15Q@L[P14R@LXP15S@LVP14
T@LZP13U@LXP12V@LUP15W@LYP12X@LUP14Y@LVP15Z@LVP13[@LVP15\@L\P12]@LUP12^@LUP12_@LTP12`@LUP12a@LUP
12b@LUP12c@LUP13d@LWP13e@LWP13f@LWP13g@LXP14h@LZP12Z2LVP14i@LWP12j@LTP13k@LWP13l@LXP12m@LUP12n@L
UP12o@LTP12PALTP12QALTP13RALYP12SALTP12TALTP12UALTP14RALZP14VALWP12WALTP13XALWP12YALTP13ZAMTP13[
AMVP14\AMVP13]AMTP1B^AMVP13_AMTP15`AMYP14aAMZP13bAMVP12cAMSP18T1M[P17dAM[P12cAMSP1IeANoL3fAOVP12
gAOUP14hAOVP15iAOVP16jAOVP12kAOUP12lAOTP13mAOWP14nAOVP16oAP1ZP14Q;Q1WP15PBQ1YP1=QBQ1TP18RBQ1TP13
SBQ1TP13TBQ1TP14UBR1XP13VBR1VP13WBR1VP14XBR1WP15YBR1XP16ZBR1\P14[BR1ZP17\BR1\P14]BR1YP16^BR1XP18
_BR1XP12Q<R1UP1
"""##)
}
