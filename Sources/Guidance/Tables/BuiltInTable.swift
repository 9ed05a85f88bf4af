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
ill sick absent late door power cable wire wifi internet printer gas weather wind train traffic
holiday building works flood leak heating boiler road roads electricity storm floods cold hot
heat lights sensor sensors electrics laptop laptops booked course corse=\4 courses corses=]4
away hired timetabled clock projector computer computers tablet tablets screen tap pipe kettle
key keys lift van car gate pump flooded photocopier string rope fuse motor sun light dark
bright challenged stretched supported met addressed developed embedded prepared equipped taught
planned monitored tracked extended taken given made encouraged encoraged=m5 adapted
differentiated catered resourced resorced=Q6 checked followed consolidated exploited
established shared clear understood thought secure ready consistent strong good ambitious
rigorous robust effective precise precize=d6 sharp deep systematic coherent well appropriate
helpful matched focused engaged motivated interested accountable confident fluent be is are was
were been being am isn't aren't wasn't weren't go goes gone going have has having take takes
taking make makes making get gets got getting gotten keep keeps kept keeping run runs running
hit hits hitting fall falls fell fallen falling turn turns turning puts putting pull pulls
pulled pulling hold holds holding lose loses lost losing win wins won winning give gives gave
giving leave leaves leaving set sets setting stand standing bring brings bringing come comes
coming cut cuts cutting drop drops dropped dropping play plays played playing tick ticks ticked
ticking jump jumps jumped jumping miss misses missed missing push pushes pushed pushing know
knows knew known knowing throw throws threw thrown throwing bend bends bent bending break
breaks breaking carry carries carried carrying lead leads led leading let lets letting see sees
saw seen seeing show shows showed shown showing speak speaks spoken speaking walk walks walking
work worked working draw draws drawn drawing lay lays laid laying pay pays paid paying sit
sitting do does did done doing fly flies flew flown flying bite bites bit bitten biting ring
rings rang rung ringing think thinks thinking cross crosses crossed crossing pass passes passed
passing fit fits fitted fitting call calls called calling steal steals stole stolen stealing
move moves moving raise raises raizes=P> raising raizing=Q> live lives lived living stick
sticks stuck sticking strike strikes struck striking fires fired firing beat beats beating eat
eats eaten eating hang hangs hung hanging face faces facing lazy weak able clever gifted
talented slow difficult challenging naughty disruptive troublesome low high average struggling
reluctant passive quiet shy loud needy demanding aggressive violent rude immature mature
hardworking conscientious capable lower higher weaker stronger brighter slower quicker
cleverest brightest weakest strongest best worst top bottom poor bad great vulnerable
disadvantaged dizadvantaged=a@ deprived hard unmotivated disengaged dizengaged=e@ disaffected
dizaffected=f@ forgetful clumsy inexperienced experienced natural born typical problem ideal
perfect model fantastic brilliant wonderful amazing tricky tough inspiring inspirational
dedicated committed passionate ineffective competent incompetent independent resilient keen
eager willing unwilling unwiling=eA poorer articulate inarticulate lovely nice kind polite
caring spoilt dyslexic autistic damaged failing coasting complacent unsupportive supportive
pushy feckless hostile awkward fussy anxious nervous academic creative sporty clingy stubborn
defiant bully bullies bullied bullying bulldoze bulldozes bulldozed bulldozing cow cows cowed
cowing shame shames shamed shaming goad goads goaded goading taunt taunts taunted taunting
tease teases teased teasing coerce coerces coerced coercing pressurise pressurize=dC
pressurises pressurizes=eC pressurised pressurized=fC pressurising pressurizing=gC overhelp
overhelps overhelped overhelping overexplain overexplains overexplained overexplaining
overteach overteaches overteached overteaching overpraise overpraize=TD overpraises
overpraizes=UD overpraised overpraized=VD overpraising overpraizing=WD overreact overreacts
overreacted overreacting overprotect overprotects overprotected overprotecting overindulge
overindulges overindulged overindulging overshadow overshadows overshadowed overshadowing
overstep oversteps oversteped oversteping erupt erupts erupted erupting explode explodes
exploded exploding storms stormed storming swarm swarms swarmed swarming barge barges barged
barging flounce flounces flounced flouncing slouch slouches slouched slouching loll lolls
lolled lolling lounge lounges lounged lounging loiter loiters loitered loitering skulk skulks
skulked skulking saunter saunters sauntered sauntering stampede stampedes stampeded stampeding
corral corrals corralled corraled=aF corralling corraling=bF pounce pounces pounced pouncing
swoop swoops swooped swooping gush gushes gushed gushing cajole cajoles cajoled cajoling badger
badgers badgered badgering pester pesters pestered pestering hound hounds hounded hounding
lambast lambasts lambasted lambasting berate berates berated berating chide chides chided
chiding harangue harangues harangued haranguing browbeat browbeats browbeated browbeating grill
grills grilled grilling griling=VH interrogate interrogates interrogated interrogating mock
mocks mocked mocking ridicule ridicules ridiculed ridiculing belittle belittles belittled
belittling humiliate humiliates humiliated humiliating patronise patronize=kH patronises
patronizes=lH patronised patronized=mH patronising patronizing=nH mollycoddle mollycoddles
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
antagonize=_M antagonises antagonizes=`M antagonised antagonized=aM antagonising
antagonizing=bM alienate alienates alienated alienating beguile beguiles beguiled beguiling
bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight delights
delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=_N galvanises galvanizes=`N galvanised galvanized=aN
galvanising galvanizing=bN invigorate invigorates invigorated invigorating energise energize=gN
energises energizes=hN energised energized=iN energising energizing=jN enliven enlivens
enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled
muddling meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging
mishandle mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging
misjudge misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses
misused misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail
derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=cP1
jeopardises jeopardizes=dP1 jeopardised jeopardized=eP1 jeopardising jeopardizing=fP1 endanger
endangers endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples
crippled crippling trivialise trivialize=SQ1 trivialises trivializes=TQ1 trivialised
trivialized=UQ1 trivialising trivializing=VQ1 dramatise dramatize=WQ1 dramatises dramatizes=XQ1
dramatised dramatized=YQ1 dramatising dramatizing=ZQ1 exaggerate exaggerates exaggerated
exaggerating embellish embellishes embellished embellishing glorify glorifies glorified
glorifying romanticise romanticize=gQ1 romanticises romanticizes=hQ1 romanticised
romanticized=iQ1 romanticising romanticizing=jQ1 haemorrhage haemorrhages haemorrhaged
haemorrhaging disintegrate dizintegrate=oQ1 disintegrates dizintegrates=PR1 disintegrated
dizintegrated=QR1 disintegrating dizintegrating=RR1 crumble crumbles crumbled crumbling unravel
unravels unravelled unraveled=YR1 unravelling unraveling=ZR1 implode implodes imploded
imploding wither withers withered withering wilt wilts wilted wilting stagnate stagnates
stagnated stagnating gobble gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts
bolted bolting charge charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped
slurping elbow elbows elbowed elbowing jostle jostles jostled jostling gallop gallops galloped
galloping bellow bellows bellowed bellowing squawk squawks squawked squawking screech screeches
screeched screeching holler hollers hollered hollering trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing flow flows flowed flowing sour sours soured sored=eU1 souring soring=fU1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=YW1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=fX1
disappoints dizappoints=gX1 disappointed dizappointed=hX1 disappointing dizappointing=iX1
impress impresses impressed impressing excel excels excelled exceled=PY1 excelling exceling=QY1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progress progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=nY1 disinterested dizinterested=oY1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=mZ1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=`[1 spellbound rapt hooked inspired amused
entertained distracted restless fidgety tired sleepy lethargic listless apathetic indifferent
resentful jealous lonely isolated included excluded valued respected safe settled unsettled
overwhelmed daunted intimidated determined aspirational content contented satisfied
dissatisfied grateful thankful hopeful hopeless helpless powerless empowered stimulated
invested involved alert aware unaware oblivious mindful knowledgeable ignorant familiar sure
certain convinced sceptical cynical suspicious wary guarded defensive resistant receptive
inclined fearless undaunted bemused fazed phased frazzled exhausted flustered rattled dependent
reliant docile submissive resourceful resorceful=o]1 petrified mortified panicked panicky
tearful furious livid incensed miffed peeved bereft crestfallen gutted heartbroken devastated
overjoyed chuffed tickled buoyed nonplussed flabbergasted astonished astounded amazed spooked
perturbed agitated jumpy edgy nervy squeamish bushed knackered shattered bothered wistful
nostalgic bullish smug envious contrite remorseful resigned rebellious fulfilled fulfiled=\_1
homesick thrilled thriled=^_1 ecstatic elated cheerful miserable mizerable=b_1 gloomy grumpy
sulky moody dejected deflated demoralised demoralized=i_1 despondent disheartened discouraged
discoraged=l_1 heartened offended hurt unheard heard ignored undervalued unappreciated
appreciated loved cherished desperate impatient patient tolerant sympathetic enjoying loving
daydreaming love loves enjoy enjoys enjoyed like likes liked dislike dislikes disliked hate
hates hated loathe loathes adore adores adored relish relishes relished appreciate appreciates
value values respect respects admire admires trust trusts trusted fear fears feared dread
dreads dreaded understand understands realise realize=ia1 realises realizes=ja1 realised
realized=ka1 recognise recognize=la1 recognises recognizes=ma1 grasp grasps grasped comprehend
believe believes believed want wants wanted wish wishes wished hope hopes hoped feel feels felt
care cares cared intend intends intended prefer prefers preferred mind minds minded expect
expects worry worries welcome welcomes welcomed embrace embraces embraced cherish cherishes
resent resents resented envy doubt doubts doubted misunderstand misunderstood misunderstands
struggle struggles struggled cope copes coped forget forgets remember remembers desire desires
desired crave craves regret regrets detest detests yearn yearns long buys confuse confuses
confusing bore bores distract distracts excite excites interest interests engage engages
motivate motivates frustrate frustrates upsets reassure reassures reassured unsettle unsettles
please pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretch stretches stimulate stimulates grip grips absorb absorbs fascinate
fascinates concern concerns concerned surprise surprize=je1 surprises surprizes=ke1 satisfy
satisfies suit suits suited empower empowers discourage discorage=Sf1 discourages
discorages=Tf1 inspire inspires enthuse enthuses enthused captivate embarrass embarrasses
demoralise demoralize=]f1 demoralises demoralizes=^f1 disadvantage dizadvantage=_f1
disadvantages dizadvantages=`f1 demotivate demotivates deter deters deterred daunt daunts
thrill thrills entertain entertains puzzle puzzles provoke provokes provoked tempt tempts
tempted convince convinces persuade persuades persuaded allow pick choose share begin end
finish start limit link map name reduce swap invite insist resist delay record review revisit
revizit=mg1 check narrow widen split mix rotate scaffold demonstrate rehearse repeat simplify
clarify celebrate use plan ask try add ensure consider develop improve introduce build create
encourage encorage=gh1 increase focus provide avoid stop aim continue extend include explore
embed strengthen tighten sharpen establish promote prioritise prioritize=Xi1 vary differentiate
speed replace rethink reconsider refine deepen adapt display pause wait praise praize=ei1
reward spend offer teach monitor track look find don't change write say circulate help ditch
scrap retire lean loosen cap trim prune shorten lengthen rearrange reorder reposition relocate
pare strip banish abandon adopt borrow commit dare define delegate designate devote distil
diversify double emphasise emphasize=Qk1 enlist equip expand experiment explain exploit expose
flag fold formalise formalize=[k1 free gather group guard hand harness highlight hone identify
incorporate insert inject invest involve jettison join leaven level listen maximise
maximize=ok1 minimise minimize=Pl1 narrate nurture open organise organize=Tl1 pair park phase
pin position practise practize=Zl1 prepare press print probe publish question quiz rank read
recap recruit reframe refresh reinforce relax release remove rename rephrase replicate reserve
reshape resource resorce=Qm1 respond restore restrict retain return reuse reword rework rewrite
roll round script seek select separate settle shape shift shrink signal soften space spell
stagger standardise standardize=jm1 steer streamline stress structure summarise summarize=om1
support sustain systematise systematize=Rn1 tackle tailor talk target tell test tie tone touch
trial tune unify unpack upgrade visit visualise visualize=bn1 voice watch weave weigh withdraw
zone zoom ground anchor can could will would should shall may might must doesn't didn't haven't
hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers head heads headteacher
headteachers deputy deputies leader leaders governor governors staff ta tas assistant
assistants adult adults coaches senco tutor tutors colleague colleagues mentor mentors slt
manager managers management principal instructor trainer sir boss supervisor supervisors strict
fair unfair favourite favorite=hP2 better worse mean boring laziest unhelpful approachable
outstanding friendly horrible useless reliable strictest nicest kindest meanest fairest
favourites favorites=ZQ2 organised organized=[Q2 disorganised disorganized=\Q2 harsh popular
trustworthy what how why when where which who whose over shut empty full new early online
silent optional compulsory weekly daily monthly annual termly different similar identical same
available present visible vizible=]R2 here there underway outside inside indoors outdoors next
first last private public oral written verbal practical bilingual dry red green blue yellow
white black grey navy beige cream maroon turquoise turquoize=[S2 teal lilac violet indigo
scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold
silver square triangular oval curved straight vertical horizontal maths english history
geography science sciense=ZT2 art music french spanish german welsh latin drama pe re ict
computing phonics poetry fractions spelling speling=jT2 reading writing handwriting cooking
swimming football rugby tennis netball dance drumming alone awake asleep upstairs downstairs
barefoot hungry thirsty up down off on out in back it that this so not now then too again today
yesterday tomorrow monday tuesday wednesday thursday friday true false mine yours his hers
theirs ours me us them you him her one two three four five six seven eight nine ten half twice
once odd even equal prime positive negative solid liquid wooden plastic metal cotton woollen
paper digital electric male female british scottish irish polish somali deaf blind pregnant
local national regional unknown unclear due old young recent voluntary statutory temporary
permanent possible necessary lit sung said told frozen worn sold bought built sent spent found
spread hidden begun chosen short small large big tall wide thick thin fast quick right there's
elsewhere nearby overhead below above behind ahead opposite together apart alarms apron aprons
badge badges bag bags ball balls balloon balloons banana bananas bar bars barrier barriers
basket baskets bat bats beaker beakers bean beans bed beds bells belt belts bench benches bib
bibs bicycle bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds block blocks
boat boats boilers bone bones bottle bottles bowl bowls box boxes bread breads brick bricks
bridge bridges broom brooms brush brushes bucket buckets bulbs buses button buttons cabinet
cabinets cables cage cages cake cakes calculator calculators calendar calendars camera cameras
candle candles canopy canopies caps cars card cards cardboard cardboards carpet carpets
carriage carriages cart carts cartridge cartridges case cases ceiling ceilings cello cellos
chain chains chair chairs chalk chalks charger chargers chart charts clay clays clip clips
clipboard clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses
cone cones container containers cooker cookers cot cots counter counters crate crates crayon
crayons cup cups cupboard cupboards curtain curtains cushion cushions desk desks dial dials
dice dices dinner dinners dish dishes doors doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs engine engines envelope
envelopes eraser erasers escalator escalators fan fans fence fences ferry ferries film films
finger fingers flags flask flasks floor floors flour flours flors=U`2 flower flowers folder
folders food foods foot foots fork forks fountain fountains frame frames freezer freezers
fridge fridges fruit fruits fuses game games gates generator generators glass glasses globe
globes glove gloves glue glues goal goals grass grasses guitar guitars hammer hammers hamper
hampers handle handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge
hinges hoop hoops hook hooks hose hoses hutch hutches icing icings ink inks instrument
instruments intercom intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug
jugs jumper jumpers kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites
knife knifes label labels ladder ladders lamp lamps laminator laminators lantern lanterns leaf
leafs lens lenses letterbox letterboxes lid lids lifts lock locks locker lockers log logs lorry
lorries loudspeaker loudspeakers lunch lunches lunchbox lunchboxes machine machines magnet
magnets mallet mallets maps marker markers marble marbles mask masks mat mats meal meals medal
medals menu menus metals meter meters microphone microphones microscope microscopes microwave
microwaves milk milks mirror mirrors mixture mixtures modem modems monitors mop mops motors
mouse mouses mug mugs nail nails needle needles net nets nut nuts oar oars oil oils oven ovens
paint paints paintbrush paintbrushes pan pans panel panels papers parcel parcels path paths
pavement pavements pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic
picnics pill pills pins pipes pizza pizzas plank planks plant plants plaster plasters plastics
plate plates platform platforms plugs pocket pockets pole poles pond ponds pool pools post
posts pot pots potato potatos powder powders printers projectors pulley pulleys pumps puppet
puppets purse purses radiator radiators radio radios rail rails ramp ramps recorder recorders
register registers ribbon ribbons rice rices robot robots rock rocks roof roofs ropes rubber
rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich sandwiches
saucepan saucepans saws scale scales scarf scarfs scissors scissorses screens screw screws seat
seats seed seeds shed sheds sheet sheets shelf shelfs shelves shelveses shoe shoes shovel
shovels shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
sledges sleeve sleeves slide slides slope slopes soap soaps sock socks sofa sofas socket
sockets soil soils soup soups spade spades spoon spoons spring springs stage stages stair
stairs stamp stamps staple staples stapler staplers step steps sticker stickers stone stones
stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings
switches table tables taps tape tapes tea teas telescope telescopes tent tents terminal
terminals thermometer thermometers thread threads ticket tickets ties tile tiles timer timers
tin tins tissue tissues toilet toilets token tokens tomato tomatos tool tools towel towels toy
toys tracks tractor tractors trailer trailers trains tram trams tray trays tree trees trolley
trolleys trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine
turbines tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles
vent vents violin violins volcano volcanos wall walls wallet wallets watches water waters wax
waxes wheel wheels wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks
window windows windmill windmills wing wings wires wood woods wool wools wrapper wrappers yard
yards yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard
lanyards trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles
goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexe
annexes basement basements corridor corridors foyer foyers lobby lobbies porch porches
cloakroom cloakrooms lavatory lavatories washroom washrooms pitch pitches court courts
corts=mQ3 field fields heatings lighting lightings plumbing plumbings ventilation ventilations
wifis signals internets sandpaper sandpapers queue queues photograph photographs photo photos
picture pictures painting paintings portrait portraits plaque plaques mobile mobiles sculpture
sculptures booklet booklets leaflet leaflets brochure brochures pamphlet pamphlets handout
handouts postcard postcards animal animals ant ants bear bears bee bees bird birds butterfly
butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks
fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse horses insect
insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl
owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps
slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger
tigers tortoise tortoize=lU3 tortoises tortoizes=mU3 whale whales worm worms acid acids alkali
alkalis atom atoms axis axises axizes=YV3 angle angles circle circles cube cubes cylinder
cylinders decimal decimals denominator denominators diagram diagrams fraction gases graph
graphs hexagon hexagons ices integer integers iron irons line liquids copper coppers magnesium
magnesiums molecule molecules numerator numerators ore ores parabola parabolas pentagon
pentagons prism prisms pyramid pyramids ray rays rectangle rectangles solids solution solutions
solvent solvents sphere spheres squares steel steels substance substances sulphur sulphurs
triangle triangles winds rains snows suns fog fogs frost frosts hail hails thunder thunders
weathers sky skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides
vote election meeting survey ballot raffle closure funeral merger inquiry roadworks match
consultation decision decizion=cY3 accident injury bereavement illness referendum delivery
teaching learning practice provision provizion=mY3 curriculum planning marking feedback
questioning modelling modeling=SZ3 assessment differentiation behaviour behavior=VZ3 leadership
governance monitoring moderation evaluation communication engagement participation pace
sequencing guidance scaffolding explanation explanations instruction instructions vision
vizion=gZ3 ethos culture climate atmosphere relationship relationships rapport routine routines
expectation expectations transition transitions training induction mentoring coaching
supervision supervizion=Y[3 accountability ambition aspiration oversight teamwork collaboration
discussion dialogue dialog=a[3 debate questions tasks activities task activity intervention
interventions homework tracking strategy strategies approach approaches policy policies system
systems attainment achievement outcomes results standards quality consistency coherence
coherense=[\3 knowledge understanding vocabulary oracy mathematics literacy numeracy plenary
plenaries starter starters criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding attendance punctuality morale wellbeing workload
organisation organization=V]3 layout deployment grouping seating rigour rigor=[]3 depth breadth
emphasis enrichment pastoral input inputs lesson lessons session scheme programme program=g]3
begins starts ends ended finishes finished lasts lasted happens happened covers covered
includes lists listed names named says uses mentions mentioned contains contained meets opens
at of for with by from and or to about across between before after during than as while if n't
follow assess mark intervene discuss observe evaluate connect notice address collaborate
communicate consult analyse analyze=b_3 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calmed calming soothe soothes soothed soothing steady steadies steadied steadying
stabilise stabilize=l`3 stabilises stabilizes=m`3 stabilised stabilized=n`3 stabilising
stabilizing=o`3 relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive
revives revived reviving refreshes refreshed refreshing lifted lifting boost boosts boosted
boosting widens widened widening broaden broadens broadened broadening deepens deepened
deepening enrich enriches enriched enriching improves improved improving strengthens
strengthened strengthening weaken weakens weakened weakening sharpens sharpened sharpening dull
dulls dulled dulling dampen dampens dampened dampening deflate deflates deflating slows slowed
slowing quicken quickens quickened quickening accelerate accelerates accelerated accelerating
hasten hastens hastened hastening halt halts halted halting curb curbs curbed curbing curtail
curtails curtailed curtailing reduces reduced reducing increases increased increasing minimises
minimizes=jc3 minimised minimized=kc3 minimising minimizing=lc3 maximises maximizes=mc3
maximised maximized=nc3 maximising maximizing=oc3 multiply multiplies multiplied multiplying
doubles doubled doubling halve halves halved halving cement cements cemented cementing
consolidate consolidates consolidating cultivate cultivates cultivated cultivating nurtures
nurtured nurturing foster fosters fostered fostering breed breeds breeded breeding engender
engenders engendered engendering generate generates generated generating creates created
creating produce produces produced producing yield yields yielded yielding spark sparks sparked
sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking
prompt prompts prompted prompting provoking trigger triggers triggered triggering encourages
encorages=]f3 encouraging encoraging=^f3 discouraging discoraging=_f3 detered detering dissuade
dissuades dissuaded dissuading enable enables enabled enabling disable dizable=jf3 disables
dizables=kf3 disabled dizabled=lf3 disabling dizabling=mf3 empowering equips equiped equiping
frees freed freeing releases released releasing liberate liberates liberated liberating unlock
unlocks unlocked unlocking unleash unleashes unleashed unleashing restricts restricted
restricting constrain constrains constrained constraining limits limited limiting confine
confines confined confining hampered hampering hinder hinders hindered hindering holded impede
impedes impeded impeding inhibit inhibits inhibited inhibiting blocked blocking undermine
undermines undermined undermining erode erodes eroded eroding sap saps sapped sapping drained
draining deplete depletes depleted depleting exhaust exhausts exhausting overload overloads
overloaded overloading overwhelming distracting losed engaging motivating demotivating
enthusing exciting interesting captivates captivating hooking transform transforms transformed
transforming changes changed changing shapes shaped shaping mould moulds moulded moulding
drives drived driving underpin underpins underpined underpining sustains sustained sustaining
supports supporting secures secured securing guarantee guarantees guaranteed guaranteeing
ensures ensured ensuring safeguard safeguards safeguarded protect protects protected protecting
prevent prevents prevented preventing stops stopping rob robs robbed robbing deprive deprives
depriving starve starves starved starving deny denies denied denying cost costs costed costing
spare spares spared sparing save saves saved saving allows allowed allowing permit permits
permited permiting force forces forced forcing prod prods prodded prodding nudge nudges nudged
nudging steers steered steering helps helped helping aid aids aided aiding assist assists
assisted assisting hurts hurted hurting harm harms harmed harming damage damages damaging ruin
ruins ruined ruining spoil spoils spoiled spoiling benefit benefits benefited benefiting
rewarded rewarding payed influence influense=nm3 influences influenced influencing affect
affects affected affecting impact impacts impacted impacting alter alters altered altering
reassuring comfort comforts comforted comforting unnerve unnerves unnerved unnerving
intimidating frighten frightens frightening scare scares scaring worrying upseted upseting
annoying frustrating anger angers angered angering embarrassing silence silense=Xo3 silences
silenced silencing focuses focusing refocus refocuses refocused refocusing occupy occupies
occupied occupying busy busies busied busying absorbing immerse immerses immersing involves
involving including exclude excludes excluding isolate isolates isolating divide divides
divided dividing unite unites united uniting bond bonds bonded bonding bind binds binded
binding feed feeds feeded feeding inform informs informed informing explains explained
explaining account accounts accounted accounting narrows narrowed narrowing close closes
closing bridged bridging ease eases eased easing relieve relieves relieving lighten lightens
lightened lightening removes removed removing maked gived keeped leaved bringed send sends
sended sending throwed builds builded getted letted fed drove driven bred meant means
underpinned fuelled careful regular joint tight loose fewer more less smaller larger longer
shorter inconsistent frequent warm skilful skillful=QS4 firm brisk rushed vague thorough
constant endless repeated under choice lack absence absense=]S4 presence presense=^S4
visibility vizibility=_S4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=TT4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=PW4 enthusiasm
motivation concentration attention curiosity patience patiense=VW4 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=gW4 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=PX4 nightly fortnightly quarterly biweekly only family reply
supply july italy ally rally tally belly lolly holly billy dolly gully folly filly hilly chilly
curly woolly wobbly prickly bubbly wrinkly assembly anomaly dragonfly monopoly doily imply
comply rely ply sly homily quickly slowly quietly loudly softly silently directly exactly
nearly partly approximately roughly shortly recently currently previously originally initially
finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=VZ4 manually digitally electronically
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
florish=i_4 gain grow fail participate contribute cooperate persevere persist concentrate
reason aspire strive treat deserve manage drift wander misbehave rush waste ignore tolerate
assume depend exceed accept champion overlook neglect underestimate overestimate instil uphold
embody exhibit exude relate conduct acquire recall master access underachieve underperform need
learn promotes champions prides listens treats celebrates prioritises prioritizes=^a4 neglects
ignores lacks fails thrives flourishes florishes=da4 embodies exudes instils upholds
demonstrates exemplifies places breathes punches deserves drifts serves delivers caters
underestimates overestimates overlooks undervalues prizes treasures strives aspires insists
tolerates models epitomises epitomizes=^b4 radiates place part notes a an the their home t ch
chn sts ht room classroom hall class noise pupils children boys girls ending rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=`c4 literature philosophy
technology textiles cookery psychology sociology business media algebra geometry displays
records plans resources resorces=oc4 material materials worksheet worksheets sessions groups
club clubs newsletter website report reports timetable examples books rules meetings procedures
tests scores grades comments sign wear book collect order wash phone email fill stack tuck
knock stay enter exit arrive attend answer answers number numbers words word song way code date
time password route eleven twelve thirteen fourteen forteen=ge4 fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand third
quarter dozen both couple single it's that's they're he's she's we're remain remains remained
become becomes became becoming stays never cannot these those my your our its some any each
every another very quite extremely rather fairly pretty incredibly hugely highly truly
absolutely utterly remarkably exceptionally most least increasingly somewhat little tad far
much still sometimes seldom all already also genuinely thoroughly noticeably visibly
vizibly=Wh4 frankly just overall whole times such perfectly unusually surprisingly
surprizingly=`h4 immensely enormously wonderfully terribly awfully amazingly nothing anything
but stubbornly worryingly disappointingly dizappointingly=lh4 persistently unacceptably
impressively pleasingly refreshingly painfully woefully commendably alarmingly shockingly
reassuringly encouragingly encoragingly=Xi4 reliably stunningly delightfully depressingly
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately understandably
sufficiently suitably appropriately uncommonly predictably invariably commonly constantly
undeniably unquestionably fiercely passionately emotionally academically socially technically
professionally soon plainly definitely undoubtedly he she they we toddler toddlers baby babies
crawler crawlers twin twins sibling siblings pupil student students child childs learner
learners boy girl classes cohort cohorts kid kids youngster youngsters reader readers writer
writers mathematician mathematicians coordinator coordinators sencos parent parents carer
carers mother mothers father fathers mum mums dad dads families practitioner practitioners
trainee trainees director directors trustee trustees teenager teenagers infant infants junior
juniors reception receptions apprentice apprentices people everyone everybody someone somebody
nobody ect ects hlta lsa lsas team teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors
inspector inspectors researcher researchers adviser advizer=]n4 advisers advizers=^n4 advisor
advisors consultant consultants officer officers clerk technician technicians principals
facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer
newcomers scholars scholar graders para paras paraprofessional paraprofessionals instructors
keyworker keyworkers stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3
ks4 nurse cook caretaker librarian lad lads ones year years department departments school
schools p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2
a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7
g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer primary academy college
house nursery centre center=jR5 church project award awards federation street lane hill
partnership foundation madame professor señor teachings learnings practices provisions
provizions=[S5 curriculums plannings questionings modellings feedbacks markings comment
assessments behaviours behaviors=dS5 discussions talks paces opening openings endings
introduction introductions conclusion conclusions environment environments atmospheres climates
ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome result standard writings readings phonicses mathses mathematicses
englishes sciences vocabularies subject subjects knowledges understandings skill skills
homeworks sequence sequense=nT5 sequences structures design designs method methods technique
techniques process processes communications organisations organizations=ZU5 timetables playtime
playtimes lunchtime lunchtimes assemblies trainings inductions monitorings evaluations
improvement improvements presentation presentations handwritings spellings deliveries teamworks
trackings data datas engagements participations performance performances progression
progressions coverage coverages attitude attitudes effort efforts concentrations contribution
contributions response responses demonstration demonstrations example exercise exercize=dV5
exercises exercizes=eV5 programmes schemes unit units topic topics projects drawings essay
essays story stories paragraph paragraphs classrooms playground playgrounds library libraries
halls websites newsletters reviews decisions decizions=]W5 choices deployments conducts tones
voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings discipline disciplines orders control controls movement movements
safeguardings morales uniform uniforms qualities idea ideas language languages speech speeches
grammar grammars punctuation punctuations pronunciation pronunciations numeracies literacies
memory memories fluency fluencies comprehension comprehensions stamina staminas habit habits
mannerses pacing pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparation preparations timing timings balance balances
variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=nY5 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=\Z5 whispered saying writes replies asks
describes suggest suggests adds note noted state stated states remark whisper responded voted
rate rated agree agreed disagree dizagree=S[5 disagreed dizagreed=T[5 list announce announced
confirm confirmed predict predicted argue argued shouted reads quote quoted texted chorused
admitted claimed complained labelled labeled=g[5 titled entitled headed marked praised
praized=l[5 thanked according signs poster posters title titles heading headings banner slogan
motto board caption headline form glow column row letter file chapter poem text certificate
page cover term phrase category criterion notices protocol rule handbook law regulation
regulations statute contract agreement guideline guidelines checklist memo circular requirement
requirements legislation charter statement declaration prospectus bulletin minutes framework
specification syllabus constitution forms money payment cheque emails letters returns equipment
booking bookings taxi invoice invoices presenter timekeeper scribe visitor vizitor=X^5 visitors
vizitors=Y^5 reviewers observer observers host hosts speaker speakers listener listeners
candidate candidates applicant applicants driver drivers cancelled canceled=i^5 postponed
delayed rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous
fabulous terrific tremendous stunning awesome incredible delightful charming gorgeous
attractive appealing impressive admirable commendable praiseworthy praizeworthy=c_5 laudable
exemplary uplifting compelling compeling=g_5 stimulating insightful perceptive imaginative
inventive innovative ingenious masterly masterful adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=Ua5
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=]a5 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=ga5 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=Sb5 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=]c5 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=Rd5 sluggish laboured
labored=Td5 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
unwise unwize=`g5 excessive needless unnecessary wasteful lamentably inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered
pokey poky dank musty mouldy rickety sweltering airless reactive hollow filthiest babyish
bookish boorish brattish childlike sheepish snappish sluggardly churlish clownish fiendish
garish loutish oafish peevish stylish ticklish waspish outlandish amateur makeshift shopworn
careworn toothless faceless characterless bloodless gutless voiceless formless baseless
groundless rootless ruthless reckless lustreless shameless tasteless timeless priceless
senseless thriving flourishing florishing=]j5 floundering ailing dysfunctional toxic rosy daft
compliant obedient biddable glacial realistic accommodating adaptable appreciative attuned
buoyant cheery collegiate communicative conducive congenial constructive convivial courageous
corageous=Uk5 dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient
effervescent enlightened exuberant favourable favorable=ak5 forgiving forthright graceful
hearty humorous impactful impartial impassioned influential inquisitive inquizitive=kk5
intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering
pragmatic principled proactive prolific prudent punctual refined resounding selfless
spontaneous stalwart staunch stoic streamlined succinct trailblazing trusting unbiased
versatile watchful zippy abrasive ambiguous antagonistic argumentative austere avoidable
backward barren belligerent biased bombastic brittle brutal bureaucratic burdensome caustic
clinical coarse colourless colorless=]m5 combative confrontational contentious contradictory
cowardly cruel deafening decaying defeatist derelict desolate destructive discordant
discourteous discorteous=km5 disgruntled disingenuous dizingenuous=mm5 dogmatic elusive
exclusionary exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum
gruff hackneyed harassed harmful hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insecure insidious
insignificant insular intolerant irksome jaded jittery judgmental judgemental=So5 lumbering
meek menial merciless moaning morose neglectful nonchalant nondescript noxious obsolete
obstructive overpriced partisan partizan=ao5 patriarchal perilous petty prejudiced prescriptive
protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten
scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid stressful
subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=hP6
unskilful unskillful=iP6 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking creaking outshone laughably unbelievable unbelievably superlatively immeasurable
indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun
artless graceless tuneless spotlessly overfull overlooked underused underutilised
underutilized=iQ6 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless
consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=aR6 dispirited divisive divizive=cR6 domineering dour effortless effusive engrossing
enterprising enterprizing=iR6 erudite exquisite exquizite=kR6 expressive faddish fatuous faulty
fraught frosty fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=ZS6 horrid humourless humorless=\S6 imprecise imprecize=]S6 indecisive indecizive=^S6
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=ST6 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy
snazzy soporific spiritless spirited stagnant sterile stirring strained strident stultifying
superlative tame tantalising tantalizing=SU6 tawdry taxing tepid thrilling thriling=WU6 timely
tiresome touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered
uneventful unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=jU6 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=`V6 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=XW6 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overheated overprotective overanxious overreliant overcautious
unambiguous unappealing unapproachable unattractive unavailing uncaring unceremonious
uncomplicated unconstructive undeserved undignified undue uneconomical unenviable unexciting
unfeeling unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable
unloving unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=SY6 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent incisive incizive=[[6 penetrating exacting wholesome
generous gracious humane compassionate empathetic sincere heartfelt steadfast dependable
reputable esteemed renowned distinguished eminent legendary iconic unforgettable momentous
stupendous formidable potent decisive decizive=T\6 resolute tenacious dogged plucky feisty
vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling controling=b\6
autocratic dictatorial authoritarian draconian punitive vindictive spiteful malicious callous
heartless aloof sullen irritable obstinate intransigent arrogant conceited pompous pretentious
snobbish elitist cliquey devious manipulative dishonest deceitful evasive cagey robotic
regimented staid fusty middling overdone mismatched misaligned mizaligned=f]6 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=U^6 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=d^6 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=S_6 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=^`6 wayward errant workshy
slothful indolent dozy dopey gormless witless brainless mindless irrational unreasonable
farcical ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=ga6 unexceptional undistinguished unenthusiastic
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=Wb6 unfulfilling
unfulfiling=Xb6 thankless fruitless moribund easygoing splendidly fabulously terrifically
tremendously awesomely lovelily charmingly gorgeously attractively appealingly praiseworthily
praizeworthily=gb6 laudably exemplarily inspirationally inspiringly upliftingly captivatingly
engagingly compellingly stimulatingly motivatingly enrichingly insightfully perceptively
imaginatively inventively innovatively ingeniously masterlily skilfully skillfully=Zc6 adeptly
accomplishedly proficiently competently talentedly seamlessly purposefully fruitfully
effectively efficiently successfully worthwhily invaluably meaningfully vibrantly buzzingly
dynamically nurturingly welcomingly harmoniously robustly rigorously meticulously coherently
cohesively aspirationally sensibly excellently unsatisfactorily satisfactorily magnificently
breathtakingly spectacularly sublimely flawlessly faultlessly impeccably immaculately enviably
unrivalledly unparalleledly enjoyably pleasurably gratifyingly hearteningly heartwarmingly
promisingly promizingly=id6 memorably tastefully elegantly articulately eloquently astutely
shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=We6 respectfully considerately dedicatedly devotedly enthusiastically
tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=[f6 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably unhelpfully
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully scandalously shamefully embarrassingly cringeworthily foolishly
stupidly laxly lackadaisically lackadaizically=cg6 sluggishly ploddingly labouredly
laboredly=fg6 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=Rj6 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=bj6 disinterestedly dizinterestedly=cj6 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly intriguingly entertainingly
groundbreakingly outmodedly antiquatedly overambitiously unrealistically unachievably
inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely immaturely
childishly sophisticatedly unsatisfyingly illogically nonsensically unwisely unwizely=Sl6
unnecessarily wastefully lamentablily inexcusably indefensibly intolerably unforgivably
peerlessly stellarly sterlingly adroitly deftly assuredly standoutly noteworthily notably
creditably respectably passably tolerably decently crackingly smashingly acely fably superly
magically skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=Um6 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly childlikely sheepishly snappishly sluggardlily
churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly
waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly
characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly
ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly
fecklessly pricelessly senselessly thrivingly flourishingly florishingly=To6 flounderingly
failingly ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently
biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=TP7 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly exuberantly favourably
favorably=aP7 forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=kP7 intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=^R7 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=lR7 disgruntledly disingenuously dizingenuously=nR7 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=XT7 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=fT7 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unrecognisably unrecognizably=nU7 unskilfully
unskillfully=oU7 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=RW7 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=oW7 domineeringly dourly dorly=QX7 effortlessly effusively engrossingly
energisingly energizingly=UX7 enliveningly enterprisingly enterprizingly=WX7 eruditely
exquisitely exquizitely=YX7 expressively faddishly falteringly fatuously faultily fraughtly
frostily fulsomely ghastlily gloriously glowingly gratingly grottily grudgingly haplessly
honourably honorably=iX7 horridly humourlessly humorlessly=kX7 imprecisely imprecizely=lX7
inattentively indecisively indecizively=nX7 inexpertly interminably intrusively jarringly
jollily jovially laboriously languidly lightweightly limply luminously majestically merrily
nobly offensively onerously opportunely pacily painlessly palatably pedantically playfully
poisedly poizedly=eY7 polishedly profitably profoundly prosaically raucously reductively
resourcefully resorcefully=lY7 riotously rousingly rudimentarily scattergunly scholarlily
scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily soothingly
soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly stridently
stultifyingly sympathetically tamely tantalisingly tantalizingly=fZ7 tawdrily taxingly tepidly
thrillingly timelily tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly
unconsideredly uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily
uninformedly unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly
unspectacularly unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly
vigorously virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=U\7
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=o\7 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly
unfazedly unperturbedly unmovedly overwroughtly overblownly overheatedly overprotectively
overanxiously overreliantly overcautiously unambiguously unappealingly unapproachably
unattractively unavailingly uncaringly unceremoniously uncomplicatedly unconstructively
undeservedly undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=j^7 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
unsurpassedly unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly
infectiously contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly
pleasantly unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously
lavishly tattily dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily
tackily gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously
spuriously dubiously questionably doubtfully debatably facily glibly tritely banally vapidly
vacuously inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly
nuancedly lucidly cogently incisively incizively=Ta7 penetratingly exactingly wholesomely
generously graciously humanely compassionately empathetically heartfeltly steadfastly
dependably trustworthily reputably esteemedly renownedly distinguishedly legendarily iconically
unforgettably momentously stupendously formidably potently decisively decizively=la7 resolutely
tenaciously doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously
blissfully idyllically heavenlily bossily controllingly autocratically dictatorially
authoritarianly draconianly punitively vindictively spitefully maliciously callously
heartlessly aloofly surlily sullenly irritably obstinately intransigently complacently smugly
arrogantly conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously
manipulatively dishonestly deceitfully evasively cageyly robotically regimentedly staidly
fustily middlingly overdonely botchedly bungledly fumbledly mishandledly mismanagedly
misjudgedly mismatchedly misalignedly mizalignedly=hc7 misusedly overstretchedly overworkedly
thwartedly tarnishedly marredly excruciatingly unbearably insufferably exasperatingly
infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly disturbingly
distressingly upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=^d7
discouragingly discoragingly=_d7 dishearteningly dispiritingly demeaningly degradingly
humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly perplexingly
mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly unbeatably
unmatchedly unequalledly incomparably prizedly treasuredly cherishedly belovedly adorably
endearingly likeably lovably personably approachably affably genially amiably cordially
hospitably neighbourlily neighborlily=de7 obligingly cooperatively uncooperatively
unresponsively unreceptively unforthcomingly reticently taciturnly inarticulately
incomprehensibly unintelligibly illegibly indecipherably impenetrably inaccessibly unworkably
workably impractically unwieldily convolutedly overlongly verbosely meanderingly wafflily
preachily untimelily befittingly unbecomingly unseemlily indecently unethically rashly
impulsively impetuously hastily dilatorily slipshodly shambolically ramshackly businesslikely
workmanlikely methodically undisciplinedly uncontrolledly waywardly errantly workshily
slothfully indolently dozily dopeyly gormlessly witlessly brainlessly mindlessly irrationally
farcically ludicrously preposterously outrageously egregiously flagrantly heinously deplorably
reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly unerringly
unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously unoriginally
uncreatively derivatively unsurprisingly unsurprizingly=Uh7 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly justifiably deservedly harshly patiently sternly
sharply calmly politely wisely wizely=Xi7 bravely boldly tenderly crossly tersely bluntly
sensitively cheerfully joyfully gleefully sulkily grumpily moodily impatiently anxiously
nervously blindly begrudgingly nicely carefully thoughtfully confidently fluently productively
expertly cleverly passively creatively convincingly persuasively powerfully vividly negatively
swiftly structured paced managed designed delivered presented executed judged pitched sequenced
scaffolded modelled modeled=fj7 deployed implemented integrated targeted tailored maintained
ordered crafted constructed handled applied directed served edited rehearsed trained attended
coordinated communicated considered conceived drilled behaved mannered linked connected
adjusted identified promoted enforced utilised utilized=ek7 gooder goodest greatest poorest
badder baddest fine finest rich richest deepest thinnest flat flatter flattest clearest sound
sounder soundest solider solidest securer securest smooth smoothest sharpest crisp crispest
tightest loosest slowest brisker briskest swift swifter swiftest liveliest calmest warmest
coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest wizest=Wm7
brave bravest bold boldest proudest safest rough rougher roughest toughest harsher harshest
hardest easy easiest lighter lightest heavy heavier heaviest narrowest broad broadest basic
basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest fresh freshest
healthy healthiest staler stalest laxer laxest soft softest plain plainest vaguer vaguest bleak
bleaker bleakest grim grimmer grimmest measured sensitive reflective strategic intense
tentative distant detached remote rigid raw heated troubled extreme scarce stifling tangled
wasted fiddly gruelling grueling=bo7 modest humble proportionate minimal variable uneven mixed
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical central responsive joyful stable accurate logical simple complex complicated
active energetic correct wrong amiss lacking wanting impersonal generic dense wordy abstract
scattered disconnected inclusive exclusive equitable transparent honest fragile precarious
sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing
persuasive powerful forceful vivid colourful colorful=mQ8 automatic instinctive intuitive
genuine authentic real fake artificial contrived advanced beyond flashpoint flashpoints
anticlimax anticlimaxes strength strengths weakness weaknesses success successes failure
failures disaster dizaster=eR8 disasters dizasters=fR8 shambles shambleses mess messes
highlights joy joys pleasure pleasures disappointment dizappointment=PS8 disappointments
dizappointments=QS8 problems flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gem gems jewel jewels star stars inspiration inspirations excellence excellense=kS8 excellences
brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments disgrace
disgraces scandal scandals tragedy tragedies nightmare nightmares wastes nonsense nonsenses
rubbish rubbishes treasure masterpiece masterpieces threat threats bribe bribes lottery
lotteries lifeline lifelines crutch crutches straitjacket straitjackets marvel marvels insult
insults affront affronts outrage outrages indictment indictments travesty travesties slur slurs
stain stains blot blots eyesore eyesores gimmick gimmicks afterthought afterthoughts tokenisms
masterclass masterclasses powerhouse powerhouses beacon beacons exemplar exemplars godsend
godsends revelation revelations letdown letdowns washout washouts fiasco fiascos debacle
debacles catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks
downside downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness
reverence reverense=\W8 gratitude fervour fervor=^W8 dedication professionalism passion
generosity creativity flair warmth expertise expertize=fW8 diligence diligense=gW8 integrity
humility kindness perseverance tenacity courage corage=mW8 compassion empathy wisdom insight
charisma charm humour humor=TX8 wit devotion diplomacy resourcefulness resorcefulness=XX8
ingenuity imagination originality tact tenderness thoroughness vigilance initiative gusto
aplomb artistry craftsmanship eloquence eloquense=eX8 foresight grit steadiness tirelessness
zeal talent talents exuberance vitality positivity openness honesty sincerity thoughtfulness
helpfulness friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=]Y8 negligence negligense=^Y8 incompetence incompetense=_Y8
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=fY8
impatience impatiense=gY8 favouritism favoritism=hY8 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=XZ8 confusion
inconsistency incoherence incoherense=[Z8 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=`Z8 disaffection dizaffection=aZ8 disengagement dizengagement=bZ8
disillusionment dizillusionment=cZ8 despondency lethargy tedium monotony drudgery
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
continually perpetually forever endlessly incessantly 24/7 without exception day beginning
entire point matter everywhere nowhere anyone ever noone responsibility ownership anybody seems
seemed tries behaves contributes listened learns follows else member none everything talked
talking dragged rushes rushing acts acted acting fool clown martyr victim front loath loth
wasting squandered dismiss dismisses dismissed view suggestion fend sort guess stepped
intervened corrected noticed until despite reminded nose noses ought into granted obvious cue
cues fob fobbed palmed palm hog hogs hogged abandons tolerated condone condoned around idle
ignoring neglecting refuse refuses refused refusing disregard disregards disregarded shirk
shirks shirked dodge dodges dodged evade evades evaded squander squanders flout flouts flouted
app software advice disregarding looking other bother trouble deal bothering attempt chat
dominate happen things fault blame blames blamed culprit guilty responsible brushed sweep swept
sweeps aside buck lip service regard heed eye hide hides hid hiding corners drag drags dragging
feet heels idly washed washes hands forgot forgotten hour chance disrupt disrupts disrupted
disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended leans leant leaned resort resorts
resorted default defaults defaulted cling clings clung retreat retreats retreated upon pets
overrode override overrides overrule overruled interrupt interrupts interrupted shout shouts
through past permitted opt fight roam disturb gloss glosses glossed skate skates skated skip
skips skipped opts opted bow bows bowed bail bails bailed checks misplaced miscast agenda axe
lenient admit admits claim claims complain complains boast boasts boasted moan moans moaned
whine whined whines mutter muttered snapped snaps bark barks barked yell yells yelled scream
screamed lecture lectured nag nagged nags confess confessed concede conceded concedes insisted
protest protested gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged
gossip gossiped drone droned drones rant ranted rants blurt blurted tantrum excuse excuses
rooted grounded courtesy cortesy=^d8 wake since wonders magic miracles trick difference
differense=ed8 injects injected breathe breathed life potential guessing because lacked gap
effect effects domino temperature chatter freedom permission lie lies root heart benefitted
profit profits profited woke wakes hyped geared cheered perked wound quietened borne bearing
impossible owe owes owed owing meaning upshot consequence consequense=Pf8 product direct many
caused resulted resulting decrease thanks therefore thus hence thereby causes contributed cause
causing learned few adversely instilled instiled=df8 enhance enhances enhanced stifle stifles
stifled stunt stunts secret reasons factor factors main stem stems stemmed arise arises
arizes=Vg8 arose dividends foundations groundwork role ignite ignites ignited turnover handover
younger older visual explicit using asking sharing starting handing adding switching swapping
pairing mixing naming praising praizing=Ph8 greeting rehearsing practising practizing=Sh8
waiting pausing banning displaying similarity differences pattern edge sting pressure fun folds
spill spills spilled spilt spreads filter filters filtered translate translates translated
knocks knocked leaks sprang derive derives derived shifted banned drifted pervades permeates
colours colors=Wi8 halfway audience audiense=Yi8 astray onto along dead sense purpose security
stake foothold beneath underneath picking emerges emerged limbo lurch spells spelt kills kill
killed dependence dependense=oi8 dependency independence independense=Qj8 contempt unless
whenever disengage dizengage=Uj8 indisputably surely manifestly patently unmistakably indeed
inevitably naturally fortunately interestingly importantly crucially ironically honestly
evident apparent undeniable palpable unmistakable fact proves prove proved bound itself
themselves massively rest west nest forest guest request harvest contest priest chest vest
quest nearest latest largest smallest tallest longest shortest oldest youngest earliest widest
fastest thickest eldest furthest closest usual patch league world unfavourably unfavorably=Ql8
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=]l8 easily comfortably distance gulf wider huge growing shade dust compare
compares unlike notch copy second near schedule performing attaining achieving comparison
contrast preferable trails trailed underperforms underperformed pack shoulders streets miles
leagues aspect compared comparing pale pales paled beside insignificance par pile heap looks
arguably colour color=km8 character authority levels degree calibre amount measure measures
stacks against alongside fare fares fared faring vast slight neighbours neighbors=]n8
counterparts tier beaten tops topped outplayed outdid edges edged pips pipped bested shadow
phases intensity noticeable distinct disparity distinction dregs bunch straw academies settings
districts touches matches further farther forward lot uniformly catch catches catching caught
night benchmark reach heights moment inconsistencies unevenly unevenness ages age genders
greatly considerably diet postcode depending conviction precision precizion=SP9 clarity feeling
clue cohesion urgency dearth shortage paucity scarcity detail devoid crying conspicuous gaps
exist holes issues issue uncared unaccounted uncalled uncaled=hP9 awry adrift pear askew trail
trailing failed several chances moments unnoticed unchecked unchallenged unaddressed
underestimated untapped unmet neither nor undone unstuck unmarked unread untested unused unseen
unanswered uncorrected unplanned unspoken unfinished untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=nQ9 unrewarded unexplained luck
sync evidence evidense=SR9 aligned rationale momentum skirted sidestepped basics cracks serve
expense loss reaches revisited revizited=_R9 reviewed proper failings spots stomach exposed
offered introduced expected invited delivering critically neatly later needed required minute
possess experience experiense=RS9 ability faintest slightest foggiest connection relation
relevance lots needs deserved detriment something happening insufficient awareness scope
consideration indication repertoire experiences learnt achieved gained infrequently inability
unable count terms concepts errors misconceptions connections misunderstandings spine core
agency demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=_T9 shuts slam slammed sunk chasm mismatch disconnect contradiction tension gains
zero unopened common collective discernible particular formal follow-through rhythm offers
provides provided drink omits omitted avoids avoided skims skimmed message significance blurred
buried underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=iU9 unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=TV9 nobody's one's
somebody's else's job priority amounts amounted altogether surface surfaces surfaced feature
features featured develops steam puff justify worth misconception regardless spite though
adhered non compliance dates following complying adhering graded grade judge require requiring
needing urgent serious special exceeds tightening addressing immediate ofsted estyn inspection
days afternoons mornings agrees hear rumour rumor=iW9 rumours rumors=jW9 reportedly allegedly
general consensus perception among amongst widespread splitting separated separating divorced
divorcing divorce unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted
debt bereaved died dying cancer depressed homes household situation circumstances background
difficulties claiming domestic violence violense=QY9 abuse adopted seemingly appears appeared
supposedly presumably ostensibly sounds sounded samey perceived suspect suspected guessed
reckon imagine sensed opinion eyes unconvinced impression bordering borders bordered verging
verges side wondering offence offense=oY9 ship leaps rising rizing=RZ9 arms stride sky's curve
tip finishing loop store stroke genius silk overstate commanded finds niche fist textbook study
restraint seriously mission hitch fighting cheers hip feather applause marks recommend barrel
corking belting ripping winner !of blown breezy element lap laps lapped lapping sing sings
praises praizes=_[9 soak soaked soaking cherry stuff tour de jackpot clockwork dream breeze
extra mile swimmingly town plunge bull strides hay splash hash knack nub teeth priorities toes
bay wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder
trumps smelling smeling=j\9 grief naught fruition blows weight backs hours scene alight alive
stakes chord blinder eggshells air backwards bill muster odds himself herself onions community
score volumes justice utmost stead company nick fettle groove brief trend sticky cusp brink
verge height peak coal powers tether pops absolute rare tonic sight feast labour labor=\^9
classic cry piece dab tower oiled knit burner soul heart's butter bang doctor bee's cat's dog's
thing mccoy penny admiration feat unturned sailing sweetness promise promize=U_9 bounds singing
kicking guns punching sunshine shipshape operation tested chapeau smashed aced crack blew
bowled stumbling tumble pressed mountain foregone moot sore snail's breakneck arm's limb
freefall shrift slim pickings sell slog ways bubble hymn margins sidelines fringes cast casts
casting pall favours favors=``9 gathers gathering gathered risk area areas zones rod death
stony eternity lifetime shop shops fools riding tale bumpy ride burst bursts bursting busting
seams sixes loggerheads crossroads ebb bullet tears chasing tail drowning hearted cock rocket
size price pouring poring=ga9 scraping shoot shoots shot slap avail tightrope wearing zoned
plenty flounder foul wayside wayzide=Tb9 final motions boil piste tangent pieces rack downhill
south begging overboard haywire houses plughole plot rag bearings faith clanger bombshell
bogged sidetracked sucked scot pinch mick mickey toll fuss pig's headway tripping aground amok
riot ragged wild headless war bombsite zoo jungle circus morgue factory production conveyor
military weekend herding watching wading banging shovelling shoveling=jc9 sardines wildfire
chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony backside laurels
rests rested resting fiddle bandwagon gun caution heel ranks bank cropper standstill roost
responsibilities duties blank snag buffers goalposts mud blow uphill reputation remorse mercy
bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty
damp minefield treadmill elephant goose flash style recipe blueprint vicious slippery rocky
dawn economy gesture nod cannon unto thorn hole alley sorry affair reflection compensation
macho herring spanner bitter steep station sorts kilter ark proportion cosh thumb radar skin
illusion strain siege creek garden scratch snuff ears neck cuff beam wane cheap hoof hop
warpath knees uppers hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle
vacuum spin tangle daze doldrums wilderness weeds disarray dizarray=kg9 tatters crisis
crizis=mg9 shreds turmoil meltdown denial jack jam jobs coping managing ok okay kicked saloon
panic winded overdue translation haste sizzle hype action muchness ado nip nipped nips rhyme
barred sausage faint chestnut die egged egging parrot fashion man's preach preaches preaching
eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank trace swim skating
skim skimming scratches scratched scratching slipping smoke snowed strictly coated coating
sweeping swims roundabouts teething troubles gruel wasters iceberg cooks crowd gig battle cycle
kneed reinvent spinning reinventing reinvented rome whistling dressing gritted arm worlds wrap
footed barking mad yes man rote carrot cheese chopping watchers cobbled cookie cutter purposes
paste dried dime breakfast body dusted dumps mouth dribs drabs friend fat fiddling flogging
herd grasping clutching clutch straws nettle graft nosed maintenance mighty collar knee jerk
lick mutton dressed nailing pasture pie hair rearranging tinted coloured colored=Yl9 lining
stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe toed
tongue turkeys voting wounded warts wheat gentle flexible chatty noisy crew crop gang
communicator cheeky swot swots brainbox bookworm bookworms tearaway tearaways rascal rogue
scamp softie pushover martinet disciplinarian grump bruiser bruizer=hm9 layabout layabouts
timewaster timewasters whizz prodigy prodigies dunce dunces dropout dropouts nerd nerds geek
geeks boffin boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth
jobsworths joker rebel comedian brigade mob rabble estate quickest worker talker thinker
sportsman helper arty trio corner highers lowers middles stretchers strugglers plodders sens
quietest loudest naughtiest neediest friends inseparable invisible invizible=ao9 generation
tribe middle visionary vizionary=eo9 trailblazer pioneer workhorse saint whirlwind grafter
stickler workaholic pedant doormat busybody drifter plodder coaster coasters skiver skivers
truant truants rebels misfit misfits wallflower introvert introverts extrovert extroverts
trailblazers trier triers worrier worriers thinkers leech freak freaks personality handful pain
nuisance nuizance=mP: liability menace passenger suspects culprits sen eal adhd asd fsm type
university attainers achievers attainer prior lows highs ables total complete troublemaker
artist storyteller storyteler=eQ: performer troublemakers slacker slackers ringleader
ringleaders daydreamer dreamer chatterbox chatterboxes livewire loner ditherer perfectionist
dinosaur dinosaurs passengers loafer whinger whingers moaner moaners cynic cynics superstar
superstars legend rockstar hero heroine micromanager maverick nonreader underachiever
underachievers underperformer underperformers tyrant dragon angels monster sponge sponges whiz
weakling flyer flyers fliers achiever morning nqt beginner backgrounds upbringing apples apple
steamrolled steamroled=^S: railroaded herded churned ploughed waded trawled slogged limped
lurched staggered whizzed breezed ballooned mushroomed snowballed snowbaled=mS: spiralled
spiraled=nS: nosedived splintered spluttered creaked groaned buckled caved smothered strangled
paralysed paralyzed=XT: hijacked ambushed besieged bombarded peppered juggled whitewashed
tiptoed pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed
buzzed bubbled songs choir battleground battlefield desert wasteland oasis haven sanctuary
fortress silo silos rollercoaster avalanche quagmire maze millstone albatross springboard
catalyst bottleneck sideshow showcase ghost hothouse backwater tinderbox keg throttle tilt
flounders waffles fusses waved nods nodded guts backbone fizz punch zing oomph attack pizzazz
streak nodding conversation filler fillers flit flits flitted flitting scuttle scuttled scrawl
scrawled swamped drowned diluted amid relations throughout trying buzz buzzes hum crackle throb
throbbed pulse pulsed fizzing crackling humming other's nature plummet nosedive rocketed
skyrocketed slump stamped stamping hover hovers hovered hovering labours labors=eW: pillars
messages cruise cruize=hW: cruised cruized=iW: cruises cruizes=jW: cruising cruizing=kW: crash
barrage torrent stream blizzard painful agonising agonizing=RX: curling sleepwalk sleepwalking
autopilot flog another's throats sinking scramble dash grind squib patched tacked shoehorned
crowbarred squeezed crammed bloated crowded bitty choppy leaden stodgy lurches hurtle hurtled
radiate radiated ooze oozes oozed exuded mesmerise mesmerize=TY: enthral enthrals charmed wow
wowed towers melt melts melted strop outburst havoc uproar descend descends descended
degenerate degenerates degenerated dissolve dissolved floundered wrestle wrestled grapple
grappled stumble stumbled languish languishes languished dominates dominated dominating hijack
monopolise monopolize=XZ: monopolised monopolized=YZ: monopolises monopolizes=ZZ: swamp bombard
drown smother spoonfeed spoonfed suffocate suffocated suffocating cram rattle steamroll
steamrollered railroad race raced races romp romped sail sailed sails sped trap grinds grinding
peter peters petered bounce bounced bouncing treading tread treads brimming oozing beaming
awash bustling teeming dripping !and forefront cornerstone bedrock linchpin shone brunt footing
firefighting juggling dumbed dumbing weighed watered clinging stare stares staring gazing gazed
plague plagues plagued riddled blighted haunted beset poisonous rife rampant endemic entrenched
ingrained waffled rambled rambles waffle madhouse hive rounded outlive outlives outlived
withstand treated shell fights fought battling battles winding kick kicks glaring gaping
blatant blatantly sheer outright fashioned glazed unimpressed burnt stumped flummoxed glued
transfixed riveted downbeat tuned itching raring property luggage angriest swayed mentally
solidly squarely owned accepted famously stiff concept clicked belonging buy glad concentrating
handy funny self esteem conscious buying wandered wandering captured capture grabbed hoping
wishing fearing dreading relishing craving hating believing doubting savouring savoring=R_:
longing expecting pretending warmed warms fond regards regarded views viewed considers perceive
identifies empathise empathize=`_: empathised empathized=a_: sympathise sympathize=b_: related
glowed fading occur occurs occurred gist intention reluctance resolved decided aimed sought
longed awe wonder despair anticipation disbelief amusement bewilderment children's teachers'
imaginations anxieties captures grab grabs mastered internalised internalized=``: remembered
probes probed extends reveal reveals revealed <degree>* poise finesse elegance vigour vigor=l`:
relief satisfaction hesitation cracked thirst hunger zest tangible displayed demonstrated
maturity pretend pretended pretends deliberately wilfully intentionally knowingly gladly
proudly excitedly intently angrily seeking owns eagerness keenness unwillingness hesitancy
readiness refusal sidelined marginalised marginalized=ma: favoured favored=na: indulged
celebrated fancied thoughts sights vanished assumed assumes imagined imagines supposed figured
reckoned senses concluded outset peace boiling refuge longs aches burns craved hungers thirsts
envies envied despise despize=jb: despises despizes=kb: despised despized=lb: savour savor=mb:
savours savors=nb: savoured savored=ob: endure endures endured scrutiny apprehensive hazy frank
candid coy notion inkling hunch qualms importance drank drinking burning champing dawned
registered dreams fooled floored flattered touched wedded attached stung shaken wooed consumed
seized overcome crushed humbled fixated obsessed preoccupied shock escape belong singled
bluffing faking dreaming panicking sulking testing whether wallpaper decoration drowsy i'm
saddened pity appalled appaled=gd: recognition celebrating rescue rescues rescued salvage
salvaged redeemed sobering congratulations bravo kudos congrats hooray admired applaud commend
alarmed dismayed pure privilege congratulated commended applauded flourished florished=`e:
thrived celebration lucky fortunate i've we've thank however although mustn't you'd they'd
essential imperative developing sorting rethinking reviewing updating additional warrants
overhaul shake usefully afford recommendation plea closer ripe advised advized=^f: perhaps
maybe let's i'd we'd rid what's cries ideally urge implore beg advise advize=kf: propose
recommendations suggestions recommended advisable advizable=Pg: ebi ebis wwws considering
exploring 'd instead fix i'll instinct tweak proposal pointer counsel remedy ponder revamp
update retirement reset reboot rejig council urged mileage argument musts pressing crept
creeping edging inched inching flatline flatlined plateau plateaued upturn downturn turnaround
comeback renaissance revival hitherto ago previous giant enormous massive significant definite
leap growth forwards towards conquered outgrown afternoon flagged revolutionised
revolutionized=lh: revitalised revitalized=mh: rejuvenated waning dwindling strongly recovered
rallied rebounded crashed leapt zoomed litter matured rapid worsening worsen blossom lowered
aspirations profile travelled traveled=ai: broadly achieves attains attained perform performs
performed fulfil fulfils embedding embeds gaining person ratio percentage deadline manages
chooses organises organizes=Tj: teaches misbehaving eh scrapped object solve research experts I
suppose decides guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp
mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dive dives retrieval spaced
continuous passport metacognition metacognitive scaffolds formative summative mastery pedagogy
pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology premium individual personal
intentions journey jorney=Qm: mindset load organiser organizer=Tm: organisers organizers=Um:
assurance curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial
adverbials digraph digraphs trigraph subitise subitize=em: subitising subitizing=fm: sendiass
apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef
epistemic granularity heutagogy andragogy proximal 10 religion diagnosis abused medication
brother sister majority minority habitually periodically o'clock weeks tend tends tended bulk
lion's ample ad nauseam almost loads heaps masses oodles tons reams wealth raft plethora
abundance multitude myriad precious interaction mere copious abundant plentiful countless
numerous umpteen limitless considerable substantial disproportionate significantly figure
figures entry flight received stocked supervised supervized=XP; intentioned numbing destroying
hoc baked crystal sensitivity panache competence competense=aP; opener points ranging lustre
luster=eP; centred user universally staffed whelming loaded explanatory indulgent
congratulatory earth changeover documents paperwork files metallic monotone muted razor placing
rates addresses matters micro lend lends lent strange addition bet scrum outlook forecast
searching probing pertinent !number rooms grounds acoustics signage output vibe demeanour
demeanor=PR; conditioning raid v shouty draughty airy stern dated drifting flagging speedy
sudden recovery applies controlled controled=_R; timed policed responds react reacts reacted
unwell dud loser hoot chore doddle masterstroke blur lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum week festival solving major source sorce=PT; development messing
mucking fooling larking misbehaved naughtiness disobedience disobediense=XT; fixes condition
infancy proven sober exam secondary surprising surprizing=`T; exceeded sub criticise
criticize=cT; abnormal instance evening bye shepherd samaritan parenting autism guide guides
document visits vizits=oT; network actions fees fee payments items item loan loans consent
manchester london bigger verb verbs tom conductor conductors insulator trade summer christmas
median mode noun nouns multiple frequency vis edition analysis analyzis=nU; educational medical
dietary footwear clothing clothes dress e conditions current friendship rehearsal taller trophy
prize shield mist mesh raincoat shelter theme decide discussed debated investigated objects
dentist doctors hospital appointment supplies copies chin greeted certificates sandy fertile
harvests farming circled incorrect fabric texture textures phones repair repairs exams inset
boiled outline cleared clearing protein sentence sentense=eW; sentences circuit circuits verse
period leg click angled guy britain grandmother grandfather uncle aunt heroes market ups muscle
draft estimate shiny motion reaction reactions birthday prince pendulum variables clause
interval digit digits distribution vowel basis compound selling seller arts liner gross mental
arithmetic health boards interactive golden fortnight month saints histories wonky donkey guys
upper sixth site deck capital spaces exits western fourth forth=dY; clare casual isle dinkum
hearing skinned cash shaft emoji pad typing future progressive correlation coordinates swimmer
society broker isotope isotopes base nucleus electron electrons cholesterol bacteria fats layer
singer disorder novel myth fable extract ballad rainfall irrigation crops erosion characters
narrator protagonist villain macbeth hamlet juliet romeo scrooge goldilocks cinderella troll
witch king queen soldier soldiers romans vikings crow princess wicked greedy evil particle
particles seedling seedlings germinated condensed photosynthesis gravity insulators lava
glacier earthquake chocolate snowman puddle freeze froze expands expanded floated freezes
contracts evaporate dissolves sketched shaded danced mimed advantages streams bunk video windy
foggy sunny snack toast carrots travel boots oxygen yeast rust underline underlined sorted
adjectives adverbs length sum sums totals completed filed stored hello bingo studied discovered
famine empire empires revolution crusade crusades rebellion treaty parliament monarch emperor
pharaoh tsar blitz trenches slavery suffrage whom complimented captain union police ministry
government charity contractor surveyor engineer questionnaire recording wondered rubric article
published inspectorate ofsted's estyn's regulator regulator's judgement judgment=f^; inspected
visited vizited=h^; statistics per rota contractors safety marshal emergency evacuation legal
mandatory adjective adverb defined symbol abbreviation phrases coffee obliged within notify
submit noon midday easter contact section january february march april june august september
october november december office submitted logged accompanied renewed recorded forbidden
eligible liable parked posted difficulty copied pairs rows cent percent cm mm km kg ml litres
metres degrees decibels school's trust's class's academy's judgements judgments=k`; clean blunt
collection bundle howled solar lunar partial anti incident incidents ambassador ambassadors
modal arguments equation equations sensory physical phyzical=^a; reopen appoint hire invented
login signature misheard miscounted voltage volume concert we'll unauthorised unauthorized=ka;
authorised authorized=la; absences absentee absentees absenteeism event slot signatures pour
woodland interview interviews fetch entrance gym phoned diploma pronounced enunciated printed
metre registration workers holder sleep sleepers eyesight c g o disk wage elections chronic
minor injuries ankle graze bruise bruize=Rc; bump vowels sides persons pages finding calculate
calculated estimated plotted perimeter probability mass gradient investigate fabrics parachute
passage poet module practised practized=gc; pointed mime argues cited voiced defines quotes
refers referred recommends advises advizes=Rd; manual diary webpage advert receipt whilst
watched party interviewed
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
P4Q4j3k3l3V3]R4\d;0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
`1a1b1Y1Nc1d1e1f1g1a1h1i1j1Y1k1l1m1n1o1P2Q2R2S2T2U2V2R2R2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j
2k2l2m2n2o2P3R2R2Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3P2P2R2`3`3a3b3c3d3R2R2e3U3l2k2k2k2f3g3h3i3j3k3l3m
3n3o3P4R2i3h2h2P2Q4R4S4T4U4V4W4X4Y4Z4[4\4]4^4_4`4a4a4b4c4d4e4f4a4g4a4h4i4j4k4a4l4m4n4o4P5Q5R5S5T
5U5V5W5W5X5Y5Z5[5\5]5^5_5`5a5b5c5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c
6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R
8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9a
9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:i:k:l:m:n:o
:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^;^;_;`;a;b;a;c;d;e;f;g;g;g;h;i;j;k;l;m;n;n;o;P<Q<R<S<T<U<V<T<W<X<Y
<Z<[<\<]<^<_<`<a<b<c<d<e<f<g<h<i<j<k<l<m<n<o<P=P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h
=i=j=k=l=m=n=o=P>Q>R>S>T>U>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>U>o>S>P?Q?R?S?T?U
?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@V@W@X@Y@o?Z@[@\@o?]@^@_@`@a@b
@c@d=d@P>U>e@f@g@h@i@g@j@g@k@k@l@g@m@n@n@n@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g
@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@o@g@PAg@o@g@PAg@k@QAg@g@g@g@g@QAg@QAg
@QAg@QAg@QAg@QAg@QAg@QAg@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@RAg@g@g@g@g@j@g@g@g@g@g@g@g@g@g@QAQASAg
@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@TAg@g@g@UAg@g@g
@g@g@g@g@g@g@g@VAg@g@WAVAg@g@XAYAg@g@g@g@g@g@j@g@g@g@g@g@QAg@QAg@g@ZAg@g@g@g@VAg@g@g@VAg@g@g@VAg
@g@g@g@g@[A\Ag@g@g@g@g@g@]A^Ag@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@_Ag@_Ag
@`Ag@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@n@n@aAbAg@g@WAVAg@g@g@g
@g@g@g@VAg@g@g@VAn@n@cAbAg@g@g@g@g@g@g@g@n@n@dAn@g@g@g@g@g@g@g@g@g@g@g@VAeAfAgAhAiAg@jAVAg@g@g@V
Ag@g@kAYAg@g@g@g@n@n@lAbAn@n@mAbAg@g@g@g@nAoAPBQBg@g@g@g@g@g@g@g@g@g@VAg@g@g@VAg@g@g@VAg@g@g@g@Y
Ag@g@VAg@g@g@g@g@g@g@j@g@n@n@RBn@g@g@j@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@SBg@g@g@g@g@g@g@g@g@TBg@g@g
@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@g@UBVAhAhAVBhAg@g@WBg@g@g@g@g@g@g@XBg@YBZB[Bg@g@g@g@g
@g@g@g@g@\Bk@]Bg@^B_B`Bg@aBk@g@g@g@g@g@g@bBg@g@g@g@g@g@g@cBg@dBg@g@g@SAg@g@g@g@g@g@g@g@g@g@g@g@g
@g@g@eBg@fBfBg@g@eBeBeBg@gBfBfBg@fBfBg@g@hBg@fBg@fBfBfBg@g@g@g@g@iBjBkBlBmBnBnBnBoBPCQCRCRCnBSCn
BnBnBTCnBUCVClBWCXCXCYCZCnB[C\C]C^C_CnB`CnBaCnBbCnBnBnBRCRCnBnBcCnBdCeCnBnBnBnBfCgChCiCjCnBkCnBn
BnBlCnBnBnBnBSCnBnBQCnBnBnBlCnBmCnCmCSCoCnBoCPDQDRDnBSDTDUDVDWDnBnBnBnBnBnBnBnBXDXDYDPDZD[D\DnB]
D^D_DnB`DaDnBnBnBnBnBnBbDcDdDeDfDgDhDiDbDnBbDnBjDkDlDmDnDoDPEPEQERERESETEUEVEWEXEYEZE[ERE\E]E^E_
EPE`EaEbEcEPEdEeEfEgEhEiEjEkElEmEnEPEoEPFQF[ERFSFTFPEUFVFWFXFYFZF[FQE[E[E\F]FZFZF^F_FPE`FaFRERER
E[EPEiEbFbEcFdFeFfFgFhFiFgEjFgEkFRElF[EmFPEnFoFPEPGPEPEQGZFRGSGPEiEiEPEPE[EPETGUGVGWGPFPFiEXGTGP
FPEPEYG[EPEPEWFWFPEZGPE[G\G]G[EPE[EPEPEPEPEPEPEPEPEPEPE^GPEPEPEPE_G`GPEWFPEPEPEPEmEPEPE[EPEPEPEP
EPEPEPEaGPEPEPEbGPEPEPEPEPEcGPEdGPEPEeGPEfGgGPEhGPEiGZFPEPEjGkGlGmGnGoGPHQHPERHSHTHUHgGVHPE[EWHX
HYHZH[H\H]H^H_H`HaHbHcHcHbHcHcHdHdHeHcHeHfHdHcHgHcHhHiHjHkHlHcHmHnHoHPIQIcHRIdHdHSITIUIcHVIWIkHX
IYIZIcH[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlIcHmInIoI`HPJQJRJSJTJUJVJWJXJkHYJWIkHcHdHdHdHdHdHZJ[J\
JcHcHcHcH]J^J_J`JaJaJbJcJdJcHeJcHfJdHdHcHcHcHcHcHdHgJhJiJiJjJkJiJlJiJmJiJnJoJPKQKRKSKiJiJiJiJiJT
KiJiJUKVKiJiJVKVKiJiJiJiJWKXKYKVKVKVKZK[KiJiJVKVK\K]K^K_KVK`K`KaKbKcKdKeKlJiJfKgKiJiJhKiKiJiJVKV
KVKjKiJiJiJiJkKVKVKVKVKVKVKlKmKnKiJTKoKVKPLVKVKVKVKVKQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaL_LbLcLdLe
LfLgLhL_L_LiLjLkL_LlL_LmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfM_LgMhMiMjMkMiLlM_LmM_
L_LnMoMPNQNRNSNTNUNVNWNXNYNZN[N\N]N^N_NkL`NaN_LbNcN_LdNeN_LQN_L_L_L_L_L_LfN_LgNlLhN_L_LiN_L_L_L_
L_LjN_L_LkNlNmNnN_L_LoNPO_LQOROSOTOUO_LVO_LWO_L_LXO_LYO_LZO_L[O\OgLgL_L]O^O_O`OaO_LbOcO_LdOeOfOg
ObNhO_LiOjOkL_L_LkOkLgLlOgL_L_L_L_L_LmOnO_LkNoOPP1_L_L_LQP1RP1SP1TP1kL_L_LUP1VP1WP1_LXP1_LYP1ZP1
_L_L[P1lL_L\P1_L]P1gL_L^P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1_L_L_LiP1_LjP1kP1_L_L_LlP1_LmP1_LnP1oP1P
Q1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1o
Q1PR1QR1RR1SR1TR1UR1PR1VR1WR1eQ1gQ1XR1YR1ZR1[R1\R1]R1^R1_R1`R1]R1]R1aR1bR1cR1dR1eR1fR1gR1hR1iR1j
R1kR1lR1mR1nR1oR1PS1QS1QS1QS1RS1SS1TS1US1jR1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1g
S1hS1gS1gS1iS1jS1kS1gS1kS1lS1gS1gS1mS1gS1nS1oS1PT1QT1gS1RT1ST1gS1TT1UT1VT1WT1gS1XT1gS1YT1gS1gS1g
S1ZT1[T1\T1]T1\T1^T1gS1_T1gS1gS1`T1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1gS1\T1gS1\T1aT1b
T1cT1gS1gS1gS1gS1gS1gS1dT1eT1fT1fT1gT1hT1iT1fT1fT1fT1fT1fT1fT1fT1fT1gS1fT1jT1kT1lT1mT1nT1oT1PU1Q
U1RU1gS1gS1gS1gS1SU1gS1gS1TU1UU1gS1gS1gS1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1h
U1gS1iU1jU1kU1kU1kU1lU1mU1nU1gS1gS1oU1gS1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1b
V1cV1dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1gS1QW1gS1RW1gS1gS1SW1gS1fT1gS1gS1TW1UW1gS1gS1VW1gS1g
S1WW1XW1YW1ZW1[W1gS1\W1gS1gS1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1gS1lW1YT1mW1nW1oW1PX1Q
X1RX1SX1TX1UX1VX1WX1XX1YX1gS1gS1ZX1[X1\X1]X1gS1^X1_X1`X1`X1`X1aX1bX1cX1dX1eX1fX1gX1`X1hX1`X1iX1`
X1jX1kX1`X1`X1`X1`X1lX1`X1`X1mX1nX1`X1oX1PY1`X1QY1`X1RY1`X1`X1`X1`X1`X1`X1`X1SY1TY1UY1`X1`X1VY1W
Y1XY1`X1`X1YY1ZY1[Y1`X1\Y1`X1]Y1^Y1_Y1`X1`Y1`X1aY1bY1`X1`X1cY1dY1eY1`X1`X1`X1fY1`X1`X1`X1`X1`X1`
X1gY1`X1`X1`X1hY1`X1iY1`X1jY1`X1`X1`X1`X1`X1kY1lY1`X1`X1mY1`X1`X1`X1nY1`X1`X1`X1oY1`X1`X1`X1`X1`
X1`X1`X1PZ1QZ1RZ1`X1`X1`X1SZ1`X1TZ1`X1UZ1`X1`X1`X1`X1VZ1`X1WZ1XZ1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1Y
Z1`X1`X1`X1ZZ1`X1`X1`X1`X1`X1[Z1`X1QY1`X1\Z1`X1`X1`X1]Z1^Z1`X1`X1`X1`X1_Z1`X1`X1`X1`Z1`X1`X1`X1`
X1aZ1bZ1cZ1`X1dZ1`X1eZ1`X1`X1`X1`X1`X1fZ1gZ1hZ1`X1iZ1`X1`X1`X1`X1`X1jZ1`X1kZ1`X1`X1`X1lZ1`X1mZ1n
Z1oZ1`X1`X1P[1`X1`X1`X1`X1`X1Q[1`X1R[1S[1T[1`X1`X1`X1`X1`X1U[1`X1V[1`X1W[1`X1X[1`X1`X1Y[1`X1bX1V
[1`X1Z[1[[1`X1`X1\[1][1^[1`X1_[1`X1`[1`X1`X1`X1`X1`X1a[1a[1b[1`X1`X1`X1c[1d[1`X1`X1`X1`X1e[1`X1`
X1`X1QY1f[1g[1bY1`X1`X1`X1`X1h[1`X1i[1`X1`X1`X1j[1`X1`X1`X1k[1`X1`X1`X1`X1`X1l[1`X1QY1`X1`X1`X1`
X1`X1`X1m[1`X1`X1`X1`X1`X1n[1`X1o[1P\1Q\1`X1R\1`X1`X1`X1`X1`X1S\1`X1`X1`X1`X1`X1T\1`X1U\1V\1W\1`
X1`X1X\1Y\1`X1`X1`X1`X1Z\1bX1`X1`X1[\1\\1]\1lX1`X1`X1`X1`X1`X1`X1^\1`X1`X1_\1`X1`\1a\1b\1`X1hY1`
X1c\1`X1`X1iY1`X1`X1`X1`X1`X1d\1`X1`X1e\1`X1`X1`X1`X1`X1`X1`X1`X1f\1`X1`X1`X1g\1h\1i\1`X1j\1`X1k
\1`X1`X1`X1l\1`X1V[1`X1m\1n\1`X1`X1o\1`X1`X1`X1P]1Q]1`X1R]1`X1`X1`X1`X1hX1`X1`X1S]1T]1U]1[[1V]1W
]1`X1`X1X]1`X1Y]1`X1`X1`X1`X1`X1`X1`X1Z]1Z]1[]1`X1`X1\]1fX1]]1`X1`X1^]1_]1`]1a]1`X1`X1`X1`X1b]1`
X1c]1`X1d]1`X1e]1`X1`X1`X1`X1`X1`X1`X1`X1f]1`X1j[1`X1g]1`X1`X1h]1`X1`X1i]1`X1j]1k]1l]1`X1`X1`X1`
X1`X1m]1n]1o]1`X1P^1Q^1`X1R^1`X1[[1`X1`X1`X1`X1`X1S^1`X1T^1`X1`X1TY1`X1`X1`X1U^1V^1`X1`X1W^1`X1`
X1X^1`X1Y^1Z^1c]1Z]1`X1`X1[^1\^1]^1`X1^^1`X1_^1`^1`X1`X1`X1`X1a^1`X1`X1`X1`X1`X1b^1b^1`X1`X1`X1`
X1c^1`X1d^1e^1f^1`X1`X1`X1`X1g^1h^1`X1`X1`X1i^1j^1k^1`X1`X1`X1l^1`X1m^1n^1o^1P_1Q_1R_1S_1S_1`X1`
X1`X1`X1T_1U_1V_1W_1X_1VZ1`X1Y_1`X1`X1Z_1[_1`X1`X1`X1\_1]_1^_1__1`_1`X1a_1`X1b_1`X1`X1`X1`X1`X1c
_1`X1lX1`X1d_1`X1e_1bX1`X1`X1`X1f_1`X1X^1`X1`X1`X1g_1`X1h_1`X1`X1`X1`X1i_1j_1`X1`X1k_1`X1`X1`X1`
X1`X1`X1`X1`X1l_1`X1m_1`X1`X1`X1`X1`X1`X1`X1n_1`X1`X1o\1o_1`X1`X1`X1P`1`X1Q`1`X1`X1`X1`X1`X1`X1`
X1`X1`X1`X1`X1`X1R`1`X1S`1`X1T`1`X1`X1`X1`X1U`1`X1Z]1`X1V`1W`1`X1`X1X`1Y`1Z`1[`1\`1`X1]`1`X1`X1`
X1^`1`X1_`1``1a`1R^1`X1`X1`X1`X1b`1`X1`X1c`1`X1`X1`X1`X1d`1`X1e`1l[1`X1`X1[[1`X1`X1`X1`X1`X1`X1`
X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1f`1g`1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1h`1i`1k_1`X1j
`1`X1`X1k`1`X1`X1`X1`X1`X1`X1l`1`X1`X1`X1m`1`X1`X1`X1n`1o`1Pa1n`1Qa1`X1`X1`X1`X1`X1`X1`X1`X1`X1R
a1`X1Sa1`X1Ra1`X1`X1`X1`X1`X1W_1`X1S[1S[1`X1`X1Ta1Ua1X^1Va1`X1`X1k[1`X1Wa1`X1`X1`X1`X1`X1`X1Xa1Y
a1Za1[a1\a1]a1`X1f\1`X1`X1`X1^a1`X1`X1`X1`X1`X1_a1`X1`X1`X1`X1`X1`X1`a1`X1`X1`X1`X1`X1aa1`X1`X1`
X1`X1`X1`X1ba1`X1`X1`X1`X1`X1ca1`a1`X1`X1da1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1ea1`X1`X1`X1f
a1`X1ga1ha1ia1ja1ka1`X1lX1S`1`X1`X1la1ma1na1oa1`X1`X1`X1`X1`X1`X1Pb1`X1Qb1`X1Rb1`X1Sb1Sb1`X1`X1`
X1c_1c_1Tb1`X1Ub1`X1`X1`X1`X1`X1Vb1S`1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1`X1Wb1Xb1`X1`X1`X1Yb1`X1l
X1`X1`X1`X1Zb1`X1`X1[b1`X1`X1`X1`X1`X1\b1`X1`X1`X1]b1`X1`X1`X1`X1`X1`X1`X1`X1^b1Z[1_b1`X1`b1ab1b
b1`X1lX1`X1cb1db1eb1`X1fb1gb1hb1ib1jb1kb1lb1mb1kb1kb1lb1nb1kb1ob1Pc1Qc1kb1Rc1kb1Sc1Tc1Uc1Vc1Wc1X
c1Yc1Zc1[c1\c1]c1^c1_c1`c1ac1bc1bc1cc1dc1ec1fc1bc1gc1hc1ic1jc1kc1bc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1bc1b
c1Td1Ud1Vd1Wd1Xd1bc1Yd1bc1hc1hc1Zd1[d1\d1hc1]d1bc1hc1^d1_d1`d1ad1bd1bc1cd1bc1dd1dd1ed1bc1fd1bc1g
d1bc1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1dd1We1Xe1Xe1Ye1Ze1bc1Ze1[e1\e1]e1^e1_e1`e1hc1h
c1hc1ae1be1hc1ce1hc1hc1de1Zd1ee1fe1ge1he1ie1hc1je1ke1ke1le1hc1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Uf1Vf1U
f1Uf1Wf1Uf1Uf1Uf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1Uf1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1Pg1Q
g1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1Yg1[g1\g1Yg1]g1^g1_g1`g1ag1Yg1Yg1bg1cg1dg1eg1fg1Yg1gg1Yg1Yg1Yg1hg1Y
g1ig1jg1kg1lg1mg1ng1og1Ph1Qh1Rh1Yg1Yg1Sh1Th1Uh1Vh1Vh1Wh1Xh1Yh1Zh1Vh1Xh1Xh1Wh1[h1\h1]h1Zh1Vh1Vh1V
h1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1^h1Vh1Vh1_h1`h1ah1bh1ch1dh1eh1Vh1Vh1fh1gh1Vh1Vh1_h1Vh1hh1ih1Vh1Vh1V
h1jh1Zh1kh1lh1mh1nh1oh1Pi1Vh1Qi1Ri1Vh1Vh1Si1Pi1Ti1Vh1_h1Vh1Vh1Vh1_h1Vh1Vh1Vh1Vh1Ui1Vi1Vh1Vh1Qi1W
i1Vh1Xi1Xi1Yi1Vh1Vh1Vh1Vh1Vh1Zi1Vh1_h1Vh1Vh1Vh1_h1Vh1Vh1Vh1Vh1Vh1Vh1Vh1[i1Vh1Vh1[i1Vh1Vh1Vh1\i1V
h1Vh1]i1Vh1Vh1Vh1Vh1^i1Vh1Vh1Vh1Vh1Vh1Vh1Vh1_h1Vh1Vh1Vh1Vh1_i1\i1_h1Vh1\i1`i1Zh1ai1bi1ci1Xi1di1e
i1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1_h1Vh1fi1gi1hi1Vh1Vh1_h1Vh1Vh1Vh1Vh1Vh1ii1ji1ki1Vh1li1li1mi1Vh1ni1ni1V
h1Vh1Vh1Vh1Vh1Vh1oi1Pj1mi1Vh1Qj1li1li1mi1Vh1bi1Rj1Wh1Vh1Vh1Vh1Vh1Vh1Vh1Sj1dh1Tj1Xi1Vh1Vh1Vh1Vh1Z
h1Xi1Vh1Vh1Uj1Vj1Wj1li1_h1Vh1Vh1Vh1_h1Vh1li1li1mi1Vh1li1Vh1mi1Vh1Xi1Xj1Vh1Vh1Vh1_h1Vh1Yj1Zj1Vh1V
h1Vh1Vh1Vh1[j1Vh1Xi1dh1\j1Vh1Vh1Xi1Xi1Yi1Vh1Vh1Vh1]j1Vh1^j1Vh1_j1`j1aj1Vh1Vh1Vh1_h1Vh1Vh1Vh1_h1b
j1cj1Wh1Vh1Vh1Vh1Vh1Vh1Vh1Wh1Vh1Vh1dj1Vh1ej1Wh1Vh1fj1Zh1Wh1Vh1Zh1gj1hj1Zh1Vh1ij1Xi1jj1Vh1kj1lj1m
j1nj1oj1Vh1Pk1Vh1Vh1Vh1Qk1Vh1Rk1Vh1Sk1Vh1Vh1Vh1Tk1Vh1Uk1Vh1Vh1Vk1Wk1Vh1Vh1_h1Vh1bi1Tj1Xi1Vh1Vh1V
h1Vh1Vh1Vh1Vh1Xk1Yk1Zk1[k1\k1]k1Vh1Vh1_h1Vh1Vh1Vh1Vh1Vh1Vh1^k1Vh1Vh1Vh1_h1_k1`k1ak1Vh1Vh1bk1Vh1V
h1Vh1ck1dk1ek1fk1gk1hk1ik1Vh1Vh1Vh1Vh1jk1kk1lk1Vh1Vh1Vh1Vh1Vh1mk1Vh1Vh1Vh1Vh1Vh1Vh1nk1ok1Pl1Ql1V
h1Vh1Vh1Vh1Vh1Vh1Vh1Rl1Vh1Vh1Sl1Vh1jh1Vh1Tl1Vh1Zh1Ul1Vl1Ul1Vh1Ul1Ul1Wl1Vh1Xl1Yl1Zl1Vh1[l1Wh1Vh1\
l1]l1^l1Vh1_l1`l1al1]l1bl1`l1al1]l1Vh1Vh1_h1Vh1Zh1cl1Vh1Vh1Vh1Vh1Vh1_h1Wh1Zh1Vh1Vh1Vh1Vh1Vh1Vh1d
l1Vh1Vh1el1Zh1fl1Vh1Vh1Vh1Zh1gl1Vh1_h1Vh1hl1il1Vh1Vh1_h1Vh1Vh1Vh1Vh1Vh1jl1Vh1Vh1Vh1kl1Vh1Vh1Vh1V
h1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1ll1Vh1_h1Vh1Vh1Vh1_h1Vh1ml1nl1nl1Vh1ol1Vh1Vh1Vh1Pm1Pm1Vh1Qm1Rm1Sm1Tm1V
h1Um1Vm1Wk1Wm1Xm1Ym1Vh1Zm1Zm1[m1\m1]m1^m1Zm1Vh1_m1Vh1_h1Vh1Vh1Vh1Vh1Vh1Vh1_h1Vh1Vh1`m1am1Vh1Vh1V
h1Vh1Vh1bm1cm1Vh1Vh1Vh1dm1Vh1Vh1Vh1em1fm1gm1hm1im1jm1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Y
n1nm1Zn1[n1\n1]n1^n1_n1`n1an1bn1an1cn1dn1en1fn1gn1hn1in1jn1kn1ln1mn1nn1on1on1Po1on1Qo1on1Po1Po1R
o1Po1So1To1Uo1Po1on1on1Vo1on1on1Wo1Po1Po1Po1Xo1Po1Yo1Yo1Zo1[o1[o1[o1\o1]o1^o1^o1[o1_o1\o1[o1^o1`
o1ao1\o1bo1\o1\o1\o1\o1\o1^o1^o1^o1^o1co1co1^o1^o1\o1\o1\o1\o1do1eo1fo1go1ho1io1jo1ko1lo1mo1do1d
o1no1do1oo1PP2QP2RP2SP2TP2do1do1UP2VP2do1oo1WP2do1do1do1XP2do1do1YP2ZP2do1oo1[P2\P2do1UP2do1]P2^
P2_P2`P2aP2bP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2TQ2\
Q2]Q2]Q2]Q2]Q2]Q2]Q2^Q2_Q2`Q2aQ2bQ2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2cQ2]Q2dQ2eQ2eQ2eQ2]Q2f
Q2]Q2]Q2]Q2]Q2]Q2]Q2gQ2]Q2hQ2]Q2iQ2jQ2kQ2lQ2lQ2]Q2mQ2nQ2oQ2PR2]Q2]Q2]Q2QR2]Q2RR2]Q2]Q2SR2]Q2]Q2]
Q2TR2]Q2]Q2]Q2]Q2]Q2]Q2PR2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2U
R2VR2]Q2]Q2]Q2]Q2WR2]Q2]Q2XR2YR2]Q2]Q2]Q2]Q2ZR2[R2\R2ZR2]R2^R2_R2_R2]Q2`R2aR2bR2cR2dR2dR2eR2eR2e
R2fR2gR2]Q2hR2]Q2]Q2]Q2]Q2iR2jR2kR2]Q2lR2]Q2mR2]Q2ZR2\R2]Q2nR2nR2]Q2PR2]Q2]Q2]Q2oR2]Q2]Q2ZR2]Q2]
Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2]Q2oR2PS2QS2PS2PR2RS2]Q2]Q2]Q2]Q2]Q2SS2TS2US2VS2WS2XS2YS2ZS2[S2]
Q2]Q2]Q2\S2]S2^S2_S2`S2]Q2]Q2]Q2]Q2]Q2aS2bS2cS2PR2eQ2dS2eQ2eS2]Q2]Q2fS2eQ2]Q2]Q2]Q2]Q2]Q2gS2]Q2]
Q2]Q2]Q2hS2iS2jS2kS2]Q2]Q2lS2]Q2mS2]Q2]Q2\R2ZR2ZR2nS2oS2[R2]Q2\R2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2Z
T2[T2[T2\T2]T2^T2[T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2[T2nT2oT2[T2PU2QU2[T2[T2[T2RU2S
U2TU2UU2VU2YT2WU2[T2XU2YU2ZU2[U2\U2\U2]U2^U2\U2\U2_U2`U2aU2bU2cU2dU2\U2eU2fU2\U2gU2\U2hU2iU2jU2k
U2lU2mU2\U2\U2\U2\U2nU2\U2\U2oU2PV2\U2\U2QV2RV2\U2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2]V2`V2a
V2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2jV2jV2jV2jV2jV2jV2jV2jV2jV2jV2jV2jV2jV2jV2mV2jV2jV2jV2nV2oV2P
W2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2VW2bW2cW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2o
W2PX2oW2QX2RX2oW2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2cX2cX2cX2cX2cX2cX2cX2cX2cX2dX2c
X2cX2cX2cX2cX2cX2cX2eX2cX2fX2gX2hX2iX2jX2kX2lX2mX2nX2nX2nX2oX2PY2QY2RY2SY2TY2TY2UY2VY2WY2XY2YY2Z
Y2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2fY2kY2lY2mY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2X
Z2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2`Z2bZ2fY2iZ2jZ2kZ2oY2oY2lZ2mZ2nZ2oZ2P[2P[2oZ2o
Z2jZ2P[2oZ2Q[2R[2jZ2oZ2oZ2oZ2P[2S[2oZ2oZ2oZ2oZ2T[2`Z2oZ2`Z2`Z2`Z2`Z2`Z2U[2V[2W[2`Z2oZ2`Z2`Z2`Z2o
Z2oZ2jZ2oZ2oZ2oZ2oZ2oZ2`Z2`Z2`Z2`Z2`Z2X[2X[2`Z2Y[2Z[2[[2oZ2\[2bZ2][2S[2^[2`Z2oZ2T[2`Z2T[2bZ2bZ2`
Z2oZ2`Z2`Z2`Z2`Z2`Z2_[2`[2a[2a[2b[2c[2d[2e[2f[2g[2h[2f[2f[2f[2f[2f[2f[2f[2i[2j[2k[2l[2f[2m[2n[2o
[2P\2Q\2R\2S\2T\2U\2V\2V\2W\2X\2Y\2V\2Z\2V\2[\2f[2g[2\\2]\2^\2^\2_\2`\2a\2f[2b\2c\2d\2^\2e\2f\2g
\2h\2f\2f\2f\2f[2i\2j\2f[2k\2l\2k\2m\2n\2f[2f[2f[2o\2P]2Q]2R]2S]2T]2U]2g[2V]2V]2g[2W]2X]2Y]2Y]2Y
]2Y]2Y]2Y]2g[2g[2g[2g[2g[2Z]2[]2\]2]]2g[2g[2g[2g[2g[2g[2g[2g[2^]2g[2_]2g[2g[2g[2`]2g[2a]2g[2g[2g
[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2g[2b]2g[2g[2g[2g[2c]2d]2e]2g[2f]2g[2g]2h]2i]2h]2h]2g[2g[2g[2g[2j
]2j]2k]2l]2m]2n]2o]2P^2Q^2=======R^2==========================R^2===============================
===========S^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2X^2^^2_^2`^2a^2b^2;;;c^2c^2c^2c^2c^2c^2c^2c^2c^2c^2d
^2c^2c^2c^2e^2f^2g^2c^2c^2c^2c^2c^2h^2i^2c^2c^2c^2c^2c^2c^2c^2c^2c^2c^2c^2c^2j^2k^2l^2c^2c^2c^2c
^2c^2c^2c^2c^2m^2c^2c^2c^2n^2o^2c^2c^2c^2c^2c^2c^2P_2c^2c^2c^2Q_2c^2c^2c^2c^2c^2c^2c^2c^2R_2c^2c
^2c^2c^2S_2T_2c^2c^2c^2U_2V_2c^2c^2W_2c^2c^2c^2X_2c^2Y_2c^2c^2c^2Z_2[_2\_2c^2c^2c^2]_2^_2__2c^2c
^2`_2a_2c^2c^2c^2b_2c^2c_2c^2c^2c^2d_2c^2e_2c^2f_2c^2c^2g_2c^2h_2c^2c^2c^2c^2i_2c^2c^2c^2c^2c^2j
_2k_2l_2c^2m_2c^2c^2c^2c^2n_2c^2o_2c^2P`2c^2Q`2R`2c^2c^2c^2c^2c^2S`2c^2c^2T`2U`2V`2c^2W`2c^2c^2c
^2X`2c^2c^2c^2c^2c^2Y`2c^2Z`2c^2c^2c^2[`2c^2\`2]`2c^2c^2c^2^`2_`2c^2c^2c^2c^2c^2c^2c^2c^2c^2c^2`
`2c^2a`2c^2b`2c^2c`2c^2d`2e`2f`2c^2c^2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Sa2Sa2Ta2Ua2Va2Wa2X
a2Ya2Za2[a2\a2]a2^a2_a2`a2aa2aa2ba2ca2da2ea2fa2ga2ha2ia2ja2aa2aa2aa2aa2ka2aa2la2ma2na2oa2Pb2Pb2Q
b2Qb2Rb2Rb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2_b2ab2bb2cb2db2eb2_b2fb2_b2gb2hb2ib2jb2k
b2lb2mb2nb2ob2Pc2Qc2Rc2_b2_b2Sc2Tc2Uc2Vc2Wc2Sc2Xc2Sc2Yc2Zc2Sc2Sc2Sc2Sc2Sc2[c2\c2Sc2]c2Sc2Sc2Sc2S
c2^c2Sc2Sc2Sc2Sc2_c2`c2ac2bc2cc2dc2bc2bc2bc2bc2bc2ac2ac2ec2ec2ec2fc2gc2hc2ec2ec2ic2ec2jc2ec2kc2e
c2ec2ec2fc2fc2lc2fc2mc2mc2nc2mc2mc2mc2mc2oc2Pd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Rd2Qd2Q
d2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Sd2Qd2Qd2Qd2Td2Ud2Qd2Vd2Qd2Wd2Qd2Qd2Qd2Qd2Q
d2Xd2Yd2Zd2[d2\d2]d2Qd2^d2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2_d2Qd2Qd2_d2Qd2Qd2Qd2Qd2Qd2Qd2Q
d2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2`d2Qd2Qd2Qd2ad2Qd2Qd2Qd2bd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2c
d2Qd2dd2Qd2Qd2ed2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2fd2gd2hd2Qd2Qd2Qd2_d2id2Qd2Qd2Qd2jd2kd2Qd2Q
d2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2ld2md2nd2od2Qd2Pe2Qd2Qd2Qe2Qd2Qd2Qd2Qd2Qd2Re2Qd2Qd2Qd2S
e2Te2Ue2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Ve2Ve2Qd2We2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Q
e2Qd2Qd2Xe2Qd2Qd2Ye2Ze2[e2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2We2Qd2Qd2\e2]e2Qd2Qd2Qd2Qd2Qd2^e2_
e2`e2ae2be2_e2_e2_e2ce2Qd2Qd2Qd2Qd2_d2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2nd2Qd2de2ee2f
e2Qd2Qd2_e2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2ge2Qd2Qd2Qd2Qd2Qd2he2Qd2ie2je2Qd2Qd2Qd2ke2Qd2Qd2Qd2Qd2Qd2n
d2Qd2Qd2Qd2We2le2Qd2Qd2Qd2Qd2Qd2nd2Qd2Qd2Qd2me2Qd2Qd2Qd2Qd2Qd2Qd2ad2Qd2Qd2Qd2Qd2Qd2nd2Qd2Qd2Qd2Q
d2Qd2Qd2Qd2Qd2nd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2Qd2nd2Qd2Qd2Qd2Qd2nd2ne2oe2Qd2Pf2Qd2Qf2Rf2S
f2nd2Tf2nd2nd2Uf2Vf2nd2nd2nd2nd2Wf2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2Xf2nd2nd2nd2nd2nd2nd2nd2Yf2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2Zf2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2[f2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2\f2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2]f2nd2nd2^f2_f2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Wf2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2`f2nd2nd2nd2nd2nd2nd2nd2af2nd2nd2Xf2nd2bf2nd2nd2nd2nd2nd2cf2Wf2nd2df2nd2nd2nd2nd2nd2n
d2ef2ff2^f2nd2nd2nd2nd2nd2nd2nd2nd2nd2gf2nd2nd2nd2nd2hf2if2nd2if2if2nd2nd2nd2nd2nd2nd2if2nd2nd2n
d2nd2nd2nd2nd2jf2kf2lf2nd2nd2nd2nd2nd2mf2nd2nd2nd2nf2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2of2nd2Pg2nd2nd2nd2Qg2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2Rg2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Sg2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2Tg2nd2Ug2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Vg2nd2Wg2nd2nd2nd2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Xg2nd2nd2nd2if2nd2mf2nd2Yg2Z
g2nd2nd2nd2nd2nd2nd2nd2if2nd2nd2nd2nd2nd2nd2nd2[g2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2Wf2nd2nd2nd2nd2nd2\g2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2]
g2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Yg2nd2nd2nd2nd2^g2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2nd2nd2nd2_g2nd2`g2nd2ag2nd2nd2nd2nd2bg2mf2nd2nd2nd2nd2nd2nd2nd2nd2cg2nd2dg2nd2eg2n
d2nd2nd2nd2fg2gg2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2df2nd2nd2nd2nd2nd2nf2nd2nd2nd2hg2nd2nd2n
d2nd2ig2ig2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2jg2nd2nd2nd2nd2Wf2nd2nd2nd2nd2kg2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Xf2nd2nd2nd2nd2nd2nd2nd2nd2Xf2nd2nd2nd2nd2nd2nd2n
d2lg2nd2nd2nd2nd2nd2nd2jg2jg2mg2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2ng2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Zg2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2og2nd2Ph2Qh2nd2nd2nd2nd2Rh2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2ne2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2if2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2n
d2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Th2Sh2Sh2Sh2Sh2Sh2Sh2Uh2S
h2Vh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Wh2Sh2Wh2Sh2Sh2Sh2Wh2Xh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Yh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Wh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Zh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2[h2[h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2\h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2]h2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Wh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2^h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2[h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2S
h2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2Sh2_h2`h2ah2bh2bh2bh2bh2bh2bh2bh2`h2bh2bh2bh2bh2bh2bh2bh2bh2bh2bh2b
h2`h2bh2bh2bh2`h2`h2bh2`h2ch2dh2eh2fh2gh2hh2bh2bh2bh2bh2bh2bh2bh2bh2ih2bh2jh2kh2lh2mh2kh2kh2kh2n
h2oh2kh2Pi2kh2kh2Qi2Ri2Si2Si2kh2Ti2kh2Si2Si2Ui2Vi2Si2Si2Wi2Si2kh2Si2Si2Xi2Si2Si2Yi2kh2Zi2[i2Si2S
i2\i2Qi2Vi2]i2]i2^i2_i2]i2]i2`i2ai2bi2]i2ci2di2ei2]i2]i2]i2fi2]i2]i2]i2]i2]i2]i2gi2]i2hi2]i2]i2]
i2]i2]i2]i2]i2ii2]i2]i2]i2ji2]i2]i2ki2]i2]i2ji2ji2li2mi2]i2ni2]i2oi2]i2Pj2]i2ji2]i2Qj2Rj2]i2]i2]
i2]i2]i2Sj2Tj2]i2Uj2Vj2]i2Wj2]i2]i2]i2Xj2]i2]i2Yj2Zj2[j2]i2\j2]i2]i2]i2]i2]j2]i2^j2]i2]i2]i2]i2]
i2_j2]i2`j2]i2]i2]i2aj2]i2]i2bj2]i2]i2cj2dj2dj2ej2dj2dj2dj2dj2dj2fj2gj2dj2hj2dj2dj2ij2jj2kj2dj2d
j2lj2dj2mj2nj2oj2Pk2Qk2Rk2Sk2dj2Tk2dj2Tk2dj2Uk2Vk2mj2Wk2Xk2Yk2Zk2Tk2[k2\k2]k2^k2^k2_k2`k2ak2dj2b
k2ck2dk2ek2fk2gk2dj2dj2hk2ik2jk2kk2lk2dj2dj2dj2dj2dj2dj2dj2dj2dj2dj2mk2nk2dj2dj2ok2Pl2ok2Ql2Rl2R
l2dj2Sl2dj2dj2Tl2Ul2dj2Vl2dj2Vl2dj2dj2dj2dj2Wl2dj2Xl2dj2dj2dj2Yl2Zl2[l2[l2[l2[l2\l2]l2^l2_l2`l2[
l2al2bl2cl2dl2el2[l2fl2[l2[l2gl2[l2hl2[l2[l2[l2il2[l2jl2[l2kl2[l2[l2ll2[l2[l2jl2ml2nl2ol2[l2Pm2[
l2Qm2[l2Rm2[l2Sm2Tm2Um2[l2Vm2[l2Wm2[l2ll2[l2Xm2[l2Ym2[l2Ym2[l2Ym2[l2Zm2[l2[m2[l2[l2[l2[l2[l2[l2[
l2[l2[l2\m2[l2]m2^m2[l2[l2[l2_m2[l2[l2`m2[l2[l2[l2am2[l2bm2[l2cm2[l2cm2[l2dm2[l2[l2[l2[l2[l2[l2[
l2em2[l2[l2[l2[l2[l2[l2[l2[l2[l2fm2[l2[l2[l2[l2[l2[l2gm2[l2[l2[l2hm2[l2[l2[l2bm2[l2fm2[l2fm2[l2i
m2[l2[l2[l2[l2[l2[l2[l2[l2[l2jm2[l2[l2[l2[l2[l2[l2[l2km2[l2[l2[l2lm2mm2nm2nm2nm2nm2nm2nm2om2Pn2n
m2Qn2Rn2Sn2Tn2nm2nm2nm2Un2Vn2nm2Wn2om2Xn2nm2nm2nm2Yn2Zn2[n2nm2nm2nm2nm2\n2nm2Zn2nm2om2nm2]n2^n2Z
n2nm2nm2nm2nm2nm2nm2nm2nm2_n2nm2nm2nm2nm2nm2`n2nm2nm2nm2nm2an2an2an2an2an2an2an2an2an2an2an2an2a
n2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2an2bn2cn2an2an2an2an2an2dn2an2a
n2an2an2an2an2an2an2an2an2an2an2an2an2an2an2en2en2fn2en2en2en2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2R
o2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2ao2bo2co2do2eo2fo2go2ho2io2jo2ko2lo2lo2mo2no2oo2PP3Q
P3RP3RP3RP3SP3TP3UP3VP3WP3XP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3n
P3nP3nP3oP3PQ3QQ3QQ3RQ3SQ3TQ3QQ3UQ3UQ3VQ3UQ3WQ3UQ3UQ3XQ3XQ3UQ3UQ3UQ3UQ3UQ3YQ3UQ3UQ3ZQ3[Q3\Q3]Q3^
Q3_Q3`Q3aQ3bQ3cQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3kQ3kQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3WR3XR3YR3YR3Z
R3[R3\R3]R3^R3_R3`R3aR3bR3cR3dR3eR3fR3gR3hR3iR3jR3jR3jR3kR3kR3lR3kR3mR3nR3oR3PS3PS3PS3QS3QS3RS3R
S3SS3SS3SS3TS3SS3SS3SS3SS3SS3SS3SS3US3VS3SS3SS3WS3XS3YS3YS3YS3YS3YS3ZS3YS3YS3[S3\S3]S3^S3_S3`S3a
S3bS3bS3cS3dS3eS3fS3fS3fS3dS3dS3dS3gS3gS3hS3gS3gS3gS3gS3gS3iS3jS3jS3kS3lS3mS3nS3nS3nS3oS3nS3nS3P
T3nS3nS3nS3nS3nS3nS3nS3nS3nS3nS3QT3nS3RT3nS3ST3nS3TT3UT3nS3nS3VT3nS3nS3nS3nS3nS3nS3nS3nS3nS3nS3W
T3nS3nS3nS3nS3nS3nS3nS3nS3nS3XT3nS3nS3YT3nS3nS3ZT3ZT3nS3ZT3nS3nS3nS3[T3\T3]T3^T3_T3`T3aT3bT3cT3d
T3eT3fT3gT3hT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3UU3VU3VU3WU3XU3YU3ZU3[U3\U3]U3]U3^U3^U3^U3^
U3^U3^U3_U3^U3`U3aU3bU3cU3cU3cU3dU3eU3fU3gU3hU3iU3jU3kU3lU3mU3nU3oU3PV3PV3PV3PV3QV3RV3SV3TV3UV3V
V3WV3XV3XV3XV3YV3ZV3XV3ZV3XV3XV3[V3\V3]V3\V3^V3_V3_V3_V3_V3`V3_V3aV3bV3cV3dV3eV3eV3eV3fV3gV3hV3i
V3jV3kV3lV3mV3nV3oV3PW3QW3RW3PW3PW3PW3PW3PW3PW3SW3SW3TW3PW3PW3PW3UW3VW3WW3XW3YW3ZW3[W3\W3\W3\W3\
W3\W3]W3\W3\W3^W3\W3\W3\W3_W3`W3\W3aW3aW3aW3aW3bW3cW3dW3eW3eW3fW3gW3hW3iW3jW3kW3lW3mW3nW3oW3PX3o
W3QX3RX3SX3TX3TX3UX3VX3WX3WX3WX3WX3WX3XX3XX3YX3XX3ZX3[X3\X3]X3^X3]X3]X3]X3]X3]X3_X3]X3]X3]X3]X3]
X3]X3`X3aX3bX3cX3dX3eX3fX3gX3fX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3]
Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3fY3gY3hY3iY3jY3kY3lY3mY3mY3mY3mY3mY3mY3mY3mY3mY3nY3oY3oY3PZ3QZ3RZ3SZ3T
Z3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3gZ3hZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R
[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3f[3f[3f[3g[3h[3i[3j[3k[3l[3l[3l
[3l[3l[3m[3n[3l[3l[3l[3o[3P\3Q\3R\3S\3T\3U\3V\3W\3X\3Y\3Z\3Y\3[\3\\3]\3^\3_\3`\3a\3b\3c\3d\3e\3f
\3g\3h\3i\3j\3k\3k\3k\3l\3m\3n\3o\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3Z]3Z]3Z]3[]3\]3]]3^]3_]3`
]3a]3b]3c]3d]3d]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3P^3P^3Q^3R^3R^3S^3T^3U^3V^3W^3W^3X^3W^3Y
^3X^3X^3X^3X^3W^3W^3X^3Z^3X^3X^3X^3X^3X^3X^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3f^3g^3h^3i^3i^3j^3k
^3l^3m^3n^3o^3n^3P_3Q_3R_3S_3S_3T_3U_3V_3W_3X_3Y_3Z_3[_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h
_3i_3j_3k_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3Y`3[`3\`3]`3^`3^`3_`3``3``3``3a`3b`3b
`3c`3d`3d`3d`3d`3e`3f`3g`3h`3i`3j`3j`3k`3k`3l`3m`3n`3o`3o`3Pa3Qa3Qa3Qa3Ra3Sa3Sa3Ta3Ua3Va3Wa3Xa3X
a3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Xa3Ya3Ya3Za3[a3\a3\a3]a3^a3_a3`a3`a3aa3ba3ca3da3da3d
a3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Sb3Tb3Ub3Vb3Wb3Xb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3a
b3bb3cb3db3eb3fb3gb3hb3hb3hb3hb3ib3jb3kb3lb3mb3nb3ob3ob3ob3ob3ob3Pc3ob3ob3ob3Qc3Rc3Sc3ob3ob3ob3o
b3Tc3ob3Uc3Vc3ob3ob3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3ec3gc3hc3ic3jc3kc3lc3mc3kc3n
c3oc3Pd3Qd3Rd3Sd3Td3Td3Td3Ud3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3bd3cd3dd3ed3fd3gd3hd3id3jd3k
d3ld3md3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3Ze3Ze3[e3\e3]e3^e3_e3`e3`e3ae3be3ce3ce3de3ee3fe3f
e3ge3he3ie3je3ke3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3af3bf3bf3cf3df3b
f3ef3ff3gf3hf3if3jf3kf3kf3lf3mf3nf3mf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3^g3_g3`g3a
g3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3mg3mg3ng3og3Ph3Qh3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^
h3_h3`h3ah3bh3ch3dh3eh3fh3fh3gh3hh3ih3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]
i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Tj3Tj3Uj3Uj3Uj3Vj3Wj3Xj3X
j3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3jj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3V
k3Wk3Xk3Yk3Zk3[k3\k3]k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3kk3lk3mk3nk3ok3ok3ok3ok3Pl3Q
l3Rl3Sl3Tl3Ul3Vl3Vl3Wl3Xl3Xl3Yl3Zl3[l3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3fl3gl3hl3il3il3il3hl3jl3k
l3il3ll3ml3nl3ol3Pm3Pm3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Xm3Ym3Zm3Zm3Zm3[m3\m3]m3^m3^m3^m3_m3`m3`m3am3b
m3cm3dm3em3fm3gm3hm3hm3im3jm3km3lm3mm3nm3om3Pn3Qn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Wn3Wn3Xn3Wn3Yn3Zn3[n3\n3]
n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3gn3hn3in3jn3kn3ln3mn3nn3on3Po3Po3Qo3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Wo3Y
o3Zo3[o3\o3]o3Zo3^o3^o3_o3_o3`o3ao3bo3co3do3eo3fo3go3go3go3go3ho3ho3ho3ho3io3jo3ko3lo3mo3no3oo3P
P4QP4QP4RP4QP4QP4SP4SP4SP4TP4TP4TP4TP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4\P4]P4^P4_P4`P4aP4bP4cP4cP4cP4d
P4eP4fP4gP4gP4gP4hP4iP4jP4kP4lP4mP4nP4nP4oP4PQ4QQ4RQ4RQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4YQ4YQ4ZQ4[Q4\Q4]
Q4^Q4^Q4_Q4_Q4_Q4`Q4aQ4bQ4cQ4dQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4UR4VR4WR4X
R4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US4VS4WS4X
S4YS4ZS4ZS4ZS4[S4[S4\S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4QT4RT4S
T4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4aT4bT4cT4dT4eT4dT4fT4gT4hT4hT4hT4hT4hT4hT4hT4iT4hT4h
T4iT4iT4hT4hT4hT4hT4hT4hT4hT4hT4jT4iT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4hT4i
T4hT4kT4lT4mT4nT4nT4oT4PU4QU4RU4SU4TU4SU4SU4UU4VU4WU4XU4YU4XU4ZU4XU4[U4ZU4\U4]U4^U4\U4_U4`U4aU4b
U4bU4cU4dU4dU4dU4dU4dU4eU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4dU4d
U4dU4dU4dU4dU4dU4fU4fU4gU4hU4iU4iU4jU4iU4kU4lU4mU4nU4nU4oU4oU4nU4PV4QV4RV4SV4SV4TV4UV4UV4UV4VV4W
V4XV4YV4YV4YV4ZV4[V4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4\V4ZV4]
V4^V4ZV4ZV4ZV4ZV4ZV4ZV4ZV4ZV4_V4ZV4`V4ZV4ZV4ZV4ZV4aV4aV4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4jV4jV4j
V4jV4jV4jV4lV4mV4jV4nV4nV4jV4jV4jV4jV4oV4jV4jV4jV4jV4jV4jV4kV4jV4jV4kV4jV4jV4kV4jV4jV4jV4jV4jV4j
V4PW4jV4jV4QW4RW4SW4TW4UW4RW4jV4VW4WW4XW4YW4XW4XW4ZW4ZW4XW4XW4XW4XW4XW4[W4XW4XW4XW4XW4XW4\W4XW4X
W4XW4XW4XW4XW4XW4]W4^W4^W4_W4`W4aW4bW4cW4cW4dW4eW4fW4gW4dW4dW4hW4iW4jW4kW4lW4mW4mW4nW4nW4nW4nW4n
W4nW4nW4nW4oW4oW4PX4QX4RX4SX4TX4UX4VX4WX4VX4VX4VX4XX4VX4VX4VX4YX4ZX4[X4\X4]X4^X4\X4]X4_X4_X4`X4`
X4`X4`X4aX4bX4cX4dX4dX4dX4dX4eX4fX4fX4gX4fX4hX4iX4jX4kX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4VY4WY4W
Y4WY4XY4YY4YY4ZY4ZY4[Y4YY4\Y4\Y4\Y4]Y4]Y4]Y4]Y4]Y4]Y4^Y4^Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4fY4gY4gY4h
Y4hY4hY4hY4hY4hY4iY4hY4jY4jY4jY4jY4jY4jY4jY4jY4jY4jY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4k
Y4kY4kY4kY4kY4kY4kY4lY4lY4lY4lY4lY4lY4mY4lY4lY4nY4oY4oY4PZ4PZ4PZ4QZ4RZ4QZ4SZ4SZ4SZ4TZ4TZ4TZ4TZ4T
Z4TZ4TZ4UZ4VZ4WZ4WZ4WZ4XZ4YZ4ZZ4[Z4[Z4\Z4]Z4^Z4_Z4`Z4`Z4`Z4`Z4`Z4`Z4aZ4bZ4bZ4bZ4bZ4cZ4bZ4dZ4dZ4d
Z4dZ4dZ4dZ4eZ4eZ4eZ4eZ4fZ4gZ4hZ4iZ4iZ4iZ4iZ4jZ4kZ4lZ4mZ4mZ4mZ4nZ4oZ4P[4Q[4Q[4Q[4Q[4R[4Q[4S[4T[4U
[4U[4V[4U[4W[4U[4W[4U[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o
[4P\4Q\4R\4S\4T\4T\4U\4V\4U\4U\4W\4W\4W\4W\4W\4W\4W\4W\4X\4Y\4Y\4Z\4[\4\\4]\4^\4_\4]\4`\4`\4`\4`
\4a\4b\4c\4d\4d\4d\4e\4f\4g\4h\4i\4j\4j\4k\4l\4m\4n\4n\4n\4n\4n\4o\4o\4P]4Q]4R]4R]4R]4S]4T]4U]4V
]4V]4V]4V]4V]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4`]4a]4b]4c]4d]4e]4f]4g]4g]4h]4h]4h]4h]4h]4h]4h]4h
]4h]4i]4j]4k]4k]4k]4k]4k]4k]4l]4l]4l]4l]4l]4m]4n]4n]4o]4P^4P^4Q^4P^4P^4P^4P^4P^4P^4R^4S^4S^4T^4U
^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4U^4V^4W^4W^4W^4W^4W^4X^4X^4Y^4X^4Z^4[^4[^4\^4\^4]
^4^^4_^4`^4`^4`^4a^4`^4`^4`^4`^4`^4`^4`^4b^4`^4`^4`^4`^4`^4c^4d^4d^4e^4f^4f^4f^4f^4f^4g^4h^4i^4i
^4j^4k^4l^4m^4n^4o^4P_4Q_4Q_4Q_4Q_4Q_4Q_4R_4S_4T_4T_4T_4U_4V_4W_4X_4Y_4Y_4Z_4[_4\_4]_4\_4^_4__4`
_4a_4a_4b_4b_4c_4d_4e_4f_4g_4h_4i_4j_4k_4l_4l_4m_4l_4n_4o_4P`4Q`4R`4S`4T`4U`4V`4W`4X`4Y`4Y`4Z`4[
`4[`4\`4]`4^`4_`4``4a`4a`4b`4c`4d`4e`4f`4g`4h`4i`4i`4j`4k`4l`4m`4n`4o`4Pa4Pa4Pa4Pa4Pa4Qa4Ra4Sa4T
a4Ta4Ua4Ua4Ua4Va4Wa4Xa4Ya4Za4[a4\a4]a4]a4\a4]a4^a4^a4^a4_a4^a4^a4`a4^a4^a4^a4aa4ba4ca4da4ea4ea4f
a4ga4ha4ia4ja4ka4la4la4ma4na4oa4oa4oa4Pb4Pb4Qb4Rb4Rb4Rb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Yb4Zb4[b4\b4]b4^
b4_b4_b4_b4`b4`b4ab4bb4bb4cb4cb4db4eb4fb4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Rc4Sc4Tc4Uc4Vc4Wc4W
c4Wc4Wc4Xc4Xc4Wc4Wc4Wc4Wc4Wc4Wc4Yc4Zc4Zc4Zc4Zc4[c4Zc4\c4\c4Zc4Zc4Zc4\c4\c4]c4]c4^c4_c4`c4ac4bc4b
c4cc4cc4cc4cc4cc4bc4cc4cc4dc4cc4cc4dc4dc4dc4cc4ec4cc4dc4dc4cc4cc4cc4cc4bc4bc4bc4bc4fc4gc4hc4hc4i
c4ic4ic4ic4ic4ic4jc4ic4kc4ic4ic4lc4mc4mc4nc4oc4Pd4Qd4Rd4Rd4Sd4Td4Ud4Ud4Vd4Vd4Vd4Vd4Vd4Vd4Vd4Vd4V
d4Vd4Vd4Vd4Vd4Wd4Wd4Wd4Wd4Wd4Wd4Wd4Xd4Yd4Yd4Yd4Yd4Yd4Yd4Yd4Zd4[d4[d4[d4[d4[d4[d4\d4\d4\d4\d4]d4^
d4_d4_d4`d4`d4ad4ad4bd4cd4dd4ed4fd4gd4hd4hd4hd4id4id4jd4kd4ld4md4nd4nd4nd4nd4nd4nd4od4od4od4od4P
e4Pe4Qe4Re4Se4Te4Te4Te4Te4Te4Te4Te4Ue4Te4Te4Ve4We4Xe4Ye4Ze4[e4[e4\e4[e4]e4]e4^e4_e4`e4ae4be4ce4d
e4ee4fe4ge4he4ie4je4ke4le4le4me4me4me4ne4oe4Pf4Pf4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4Zf4Zf4[f4\f4\
f4]f4^f4_f4`f4`f4`f4af4bf4bf4bf4bf4bf4cf4cf4df4ef4ff4gf4hf4hf4hf4hf4if4if4jf4jf4kf4lf4mf4mf4mf4n
f4nf4nf4nf4of4Pg4Pg4Pg4Pg4Pg4Pg4Pg4Pg4Pg4Qg4Rg4Rg4Sg4Tg4Tg4Ug4Ug4Vg4Ug4Ug4Ug4Ug4Ug4Wg4Xg4Yg4Zg4Z
g4Zg4Zg4Zg4Zg4Zg4Zg4Zg4Zg4[g4\g4]g4^g4_g4`g4ag4bg4bg4bg4bg4cg4cg4cg4dg4eg4fg4gg4hg4ig4jg4kg4lg4m
g4ng4og4Ph4Qh4Rh4Rh4Rh4Sh4Th4Uh4Vh4Vh4Wh4Vh4Xh4Xh4Xh4Xh4Xh4Xh4Xh4Xh4Xh4Yh4Yh4Zh4[h4\h4]h4^h4_h4`
h4ah4bh4ch4dh4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4oh4Pi4oh4Qi4Ri4Si4Ti4Ui4Vi4Wi4Wi4Wi4Xi4Xi4Yi4Y
i4Zi4[i4\i4]i4^i4_i4`i4`i4`i4`i4ai4bi4ci4di4ei4fi4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4oi4Rj4Sj4T
j4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4_j4`j4`j4`j4`j4`j4aj4bj4cj4dj4ej4fj4gj4hj4ij4ij4jj4kj4lj4mj4n
j4oj4Pk4Pk4Qk4Rk4Sk4Tk4Uk4Vk4Wk4Wk4Xk4Yk4Zk4Zk4[k4\k4]k4^k4^k4_k4`k4ak4bk4ck4dk4ek4fk4fk4gk4hk4i
k4jk4kk4lk4mk4nk4nk4ok4Pl4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Wl4Xl4Yl4Zl4[l4[l4[l4[l4\l4]l4^l4^l4^l4_l4`l4a
l4bl4cl4dl4el4cl4fl4gl4gl4hl4il4jl4il4il4il4il4il4il4il4il4il4kl4kl4kl4kl4ll4ll4ll4ll4kl4kl4ml4m
l4ml4nl4nl4nl4nl4nl4nl4ol4nl4ol4nl4ol4nl4Pm4Pm4Pm4Qm4Qm4Rm4Sm4Tm4Um4Um4Um4Vm4Wm4Xm4Xm4Ym4Zm4[m4[
m4\m4]m4^m4^m4_m4_m4_m4`m4am4bm4bm4bm4cm4cm4dm4em4fm4gm4hm4hm4hm4im4jm4km4lm4lm4mm4nm4om4om4om4o
m4om4om4om4om4om4om4om4om4om4om4om4om4om4Pn4Qn4Rn4Sn4Sn4Sn4Sn4Sn4Tn4Sn4Sn4Un4Vn4Wn4Xn4Yn4Zn4[n4\
n4\n4\n4\n4]n4^n4_n4`n4an4bn4cn4dn4dn4en4en4en4en4fn4gn4hn4in4in4jn4kn4ln4mn4nn4nn4on4Po4on4Qo4R
o4So4So4So4So4So4So4To4So4So4So4Uo4Vo4Vo4Vo4Vo4Wo4Xo4Xo4Xo4Yo4Yo4Zo4[o4\o4\o4]o4]o4^o4^o4^o4^o4^
o4^o4^o4^o4^o4_o4_o4_o4_o4`o4ao4ao4bo4bo4co4do4do4do4eo4fo4go4go4go4ho4io4io4io4jo4ko4lo4lo4lo4m
o4no4oo4PP5PP5QP5RP5SP5TP5UP5UP5VP5VP5VP5VP5WP5WP5XP5YP5ZP5[P5[P5\P5]P5]P5^P5_P5`P5`P5`P5aP5bP5c
P5cP5dP5dP5dP5eP5eP5eP5eP5fP5gP5hP5hP5iP5jP5kP5kP5kP5lP5lP5lP5lP5mP5mP5mP5mP5mP5nP5nP5nP5nP5oP5P
Q5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5XQ5YQ5YQ5YQ5YQ5YQ5YQ5ZQ5[Q5[Q5[Q5[Q5\Q5]Q5^Q5_Q5`Q5_Za20U2h8@=_672e
8S4M=92KNf4b3:A2W31_3g3\62f216>1h5f4D933373==9a4b2<Q1R2`=Y166?@6322081Na1]3^1b3Y4`2Q2c11`o2V2h8@
=_672e8S4M=92KNf4b3:A2W31_3g3\62f216>1h5f4D9737A=9a4GW2Q1E2Y1Y3V:Y166?@6350814Ia1]3^1X7T3Q2c1h26
ge2h8Q9991<W_2Z2JG502T2ZQ1V1W1\20I_2E7X@g1a1cn1R5]6[1K]?\41Y1MQ1L2GQ1m13S2BBc3]@Ao=dW1R2K_4V13[C
g4=Z;I]22m74\2^1bk2dJ4\2^1bk2dJ1k3m1Y333X1X2I<j2Y14JY113Y1T541P13c2W3<1l23E;T74o76j1i2^4b4Ca4b3Z
11V203g6\4l1o3l5F9n1o4X1d;BQ2;=Mc61i31Rm1G01`2e1[=j5]2]20?_4X2U[1W7\<Y2@0R3]2l;a1c880m4Rj1[8e1c2
YAm680m30\S2QC]D\8g9<0i2S10l<Ti1`<Ik2PMj3l540mId6`h140UKo30P10Cj1500g6Y1j4121d2U2_4l2U3lT1Y2\5V4
h23nIT6d1a1R5Dk39b1:0Ed6[1\;fB\5>kFkg160^1U7Wd1S=]a120^k340PZ2Ya13D0l300^f2ZK2\12263E501e2j3`1_1
K03UHG3Gd6]5S6]1P6P<K_1^4`3S1g=[40V4Z7X6l<1^3Y2J0Gj1c7X5\1n5Q31m1d4T35PDi2e4h2W4`3P=7Z1b1lDS@c2C
01g1Y2d;k6X3d6R3eX19CX98f120i9PJ20lQ4m10U3n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\5Y1D9C>h1Eg2h1
Dm3313g1Ok1S1g1T314131Ng8k1kAG2Q240Y1Tj3]6@09X2RNl5i?f9a15V5>^2QGh7V6n<I0=k14_1o2T91bK^:a@j47d2d
2e13Z1V6=T2Q1U6i9g6F05\210T29^1<Z1f6@14R?\=U>R<c2]1[3Va1F01=n150S3n3j514\5Y5R2c2\4_R10[1dV1R=K80
X1R8Ti2`;WAd29C0<W21j41X3f4121nf1Z@3BR1UFX1e;A0j1I1j9Q3121^V1[<eE3Q3CPP1[540Pk3011060n3ia3c6]4<:
0Ed6[1\;^AW1\5>kF50^1U7S8^Y220Z^1>0_2dW1n9eS1QLg7K4Q1879:@0d2^1d7X1a214o9g5X7Qf1=RNG:50b2Sd2`3VQ
120b280SOlZ1i\1l3801@0Fm100\1W7W4121S_1X3h@eC\D40P2][1lX2>0[1X10m<14GUU3e5i1W39520Sk350fi1^[1jE2
;00c2^1_;14j>mOTJe<20R2D0c7S=C[>16g7\HFKa3UIY2h2Ek7d@B>70l300Yc33R1k104U27Cm1Md3\2;LU2114V5]1>`4
h2MQ1n2T1YFS2b1k2\3[1M>2n=Bk1T2A4U19@S11611122Y2[6e;U8FG2b4JB1^2c>1gd1aOb<[86]1;4Q18771:81UT2_16
VY1X1b:R1=1^2a\3Gb1U4l64Q1879:91^2oi34Q1879:;1^2W^1kAki14Q1879:11>1^2`[3Q4_3B0X64Q1879:31Q1]P3<1
Q1P1:eP1P=W;47g1_n17<1^2k`3V3l54=C879:?1^20\[3`2U5T4e24=C879:91]2g]1T@Sc1>Y28P8?1^2fV1U1\6^3Y3Qn
1j64Q1879:31hU3^@31R4lf3;1m1AgW1`7m1^:m1]7bY1Y;?1^2k`3i2^343a240P1879:B1^20a_1W4hh1P17h50]3j24Q1
879:@1^2a1cZ1d2nl1j71K\54Q1879:b31Z23S12:Q1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`
1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2\42m1j42>G3[6j7Y2:e34Q1879:V2?71_2h[3F^=_1
@41]2ZR3nH61]2XR2R1JRg1_11R2:k1DX6a1\2Ef1o1:=Q3Y5@_2<]32621F0`F4Q>a2@d1f9V318P1R2a6674T21<m>`4j2
>1]28[1o1c8WAfk1Q7U4n1Q=A`5H1^2_11dJ`?Q<Ue1C0l1Y1`35O1_1j24Q1879:21R_3:1^2o[3o=4Q1879:<1^2_\1[>S
a1o=4Q1879:=1^2`[3h1[60X64Q1879:;1^2ec30X64Q1879:<1^2l]3h50X64Q1879:;1]20n]3P<4Q1879:F1^2RU1S<^5
gd1U3031:T2n5e24Q18519:@A1^2j^1h6g;W5QT1\9l54=C879:Z1@1X253aT1[W1i5k9lGZ64Q1879::1c2n<14X6o`1e?e
@^C`21Y1d1KQ1>j45004b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5i6U?o8G3122`7_3D\3311S51Y1o16S12e2a6
\5=263MY16>R@a561_2Vm1f`1P<B51_2i<SQ3P<>1^2c\3P17h50X64Q1879:<1^2c\3Q70X64Q1879:B1^2Y1lL[?c2h3YQ
1SFU2Z3P94Q1879::1^2][3a>4Q1879:11@1S2:0cT1Q8_?T4ci14=C879:21]`3f11]2j10Di5>a1\2\2o1:=Q3Y5e2U426
21E00S9>i2ZHa21>d1f9V318P1R2a661521T21<`8S580N`4_281]2Yg1k[1c@8`5_241_>B^W3A1^2nS1nKe\1P17Jm40X6
4Q1879:>1^2c\3X1h50U5R14Q1879:21Rk3\21n2K[6505b1:7:416M4E15628145R11P1U111D015DX1?;CJ5]5oNG315`7
_3D\3311R1P41Y1NP16S12e2a6\5=263W26>T4PAV21n2K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG31
5`7_3D\3311S51Y1o16S12e2a6\5=263W26>B1]2U5_7H`<_2d=LaCg1e3`3c1R5VNd1;?1^2Qd1bi1P60k1Y3R14Q1879:F
1^2_1Zl2h>@?7OQ2DQ20k11Z44Q1879:<1^2c\3X1h5Y64Q1879::1^2Zb3d74Q1879::1^2ec3Y64Q1879:S21^2a18DX6a
1K`1\2o1:=>V1[1V1R4m2[1a22621F0[3Jm:bEa2@d1l2HS1c1:m2V318P1R2X1X5674T21<P1_<:74Dm44Q1879:j2;1^2a
1Rb3Z64Q1879:J1X254n<14LQX1gEi58j3g5gFU10o584Q187918<1^2a1Tb3K\54Q1879:;1^2fc3K\54Q1879:=1^2a1Q\
30P6Y64Q1879::1^2Va1hX24Q1879::1^2i_3U:4Q1879::1^2g^3W;4Q1879:c21^2i10DX6a1\2\2o163=A_2j1^3T4f22
621F0a16I1]2NO`1`4\@An3e2a2@d1f9V318P1R2a66604T21<P5;G:E:7F33^4:0;N[2T2744Q187909@I`11Y4DX6a1\2f
1Eo1:=Q3Y5k62621F0Q5j2P8X3`Aa2@d1f9V318P1R2a6674T21<T6d4\2=8OP7d11R2U20DX6a1\2\2o1:=Q3Y5k62621F0
`F4019E52a5S7a2@d1f9V318P1R2U3[3674T21<V=f1`47P12T21o1F@R1U41X2R2\2o1:Ie2\5m3j22621G`F4R:H\8m?a6
h2P12T21o1F@X51X2R2\2o1:Ie2\5m3j22621G`F4R:H\8m?a60g2W12T2=c1F@X51U22R2;14i1o1:Ie2\5m3j22621G`F4
i8Q2R3Y5Y=c2P6@0g2C2\23e1[=j5\5Q122No2a1U[1_FH`4XG992V4[=j5\5f1Q5U[1_F^12V41DX6a1\2\2o1:=Q3l4<21
c3R32621F0gT1a2@d1>W96V1h118P1R2a60574T21<m>]12V41DX6a1\2Ef1o1:=Q3l1\32h62621F0gT1a2@d1>W9S1R218
P1R2d1[4@674T21<m>P12T2Q2F@X51X2R2\2o1:Ie2\5f1V2j22621G`F4k:\8m?P6@0g2<2d2a1Y9U2k1j5\5h6U[1nE@D2
\2i1[=j5k4@Q122NW13U3U[1P4mA@S3S2;2V4[=j5\5f1Q5U[1nE@S382V4[=j5\5h6U[1_F32cS1PT1<23X27[<Ej>Q5mR1
Q4Z8l3L2@k1500g8T41214[6n3\2V1T1W13T2P1d[1a33o8LSN`6V124W2500]2f2Y2h1R128U2121S>D?a4j2_4TJf=3a1Z
3Y2MD>Cl7U@U7c45W12T2=1X2@X51U22=d1;121i1o1:Ie2j2T6:j22621G`F4k:V6CP7b8k1Z992V4[=j5\5h6U[1]AQ5;2
V4[=j5l4?h6U[1nE@0:2\2T47i2W@e4g1Y3X\2=2V4T;V2j5]2W1f1f1h2X2U[1_F>2b21a1Z;121i1j5\5h6U[1_F\12V41
DX6a1\2Ef1o1:=Q3Y52h62621F0gT1`20@d1>W9V318P1R2P6>1674T21<m>;2\28o;d:h500]4fP1i7\22e2a10DX6a1l1?
C]1008I5O:=g1Y1^2\2==;a100S1Y32621F0k@i@@_16IU1[1@d1g3Q1i105P1j12S318P1R29W66721T21<j1_3f2i2Q4`4
7W12T20P2D1@X519n1R2k1@o1:Ie2l1_3f1Q52621G`F4i8Q2V1B3^6m?a6h2nHV12a1d2e3g6m2j5^2V1`156?:Dg1Y3?2Y
U1C[1X3=CU39b9U68>0J>1GVAk9Q22T22:7\10D@X51<a19R2;142f1o1:=;e2l1\3V5d12621F0`F4k:D_16Ia278d14i5g
3V318P1`1Aa6674C]121<m>f12T2S2D@\4K1<a19R2\2o1:=;e2Y5k62621F0`F4R:HU3g1I@d1Y5k3@V318P1R2a6674T21
<Y:c4V2N[12e2b1DX6a1l1?\2o1:=Q37Q5=m10^42621F0gT1a2@d1f9V318P1R2a6674T21<m>`22Q28:a10DW5P1NB2i1?
Ch1OO:;1Q3Y5V5d12621F0n3R1^A4019E]:_1P1a2158d1f9L35o118P1R23D101c5674C`11<[5@Y1e30o3`442Bn2g32Q2
8:a10DW5P1NB2i1?61:h1OO:;1Q3Y5n415d12621F0F4Q2P1P11NM]5R485i1a354014X;_1P1X1X115852V14S1\2i2T362
I35i1518E:R230683101R3\1?C674C`11<g1S1Gf10Y1@W1]1S2l2[4477i295a12T2S2D@X51<a19R2\2o1:=;e2Y5k6262
1F0VAY54k:U3a278d1f9V318P1R2a60574T21<m>U12R4JX6a1P3h1o1:=Q3e70^42621F0`F4Q>[25@d1g<518P1R2a6W3g
1U=c12Q28:\1JX6a1l1S1h1o1:;1Q3h2l40^42621F0]F24Q>[25@d1m:i1518E:R2H101c5W3d12U=U12X4DX6a1\2\2o1:
=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>`12W40DX6a1\2\2o1:=g1Y1Y5k62621F0a5n8i7]1n<a2@d1f9V318
P1R2a663321T21<m>`47c3^12\2j10DX6a1\2P1[1o1:=Q3^41Hk62621F0o9fIP1a2@d1f9V318P1R2a6674C`11<m>`4V1
2R40IX6a1P3h1o1:=Q3e70^42621F0`F4Q>[25@d1g<518P1R2a6W3g1U=V12R4JX6a1P3h1o1:=Q3g5m10^42621F0`F4Q>
[25@d1g<518P1R2a6W3g1U=j12\2U@b1F081>b2l3Fh5KP2b1R1OW5a1[@a1]2k:;>R6C17EF8168h2NY22i1W3>R1343AU1
032001d>V6j1Z12X4DX6a1\2\2o1:=Q3Y5k62621F0gT1a278d1f9V318P1R2a6674T21<m15R1o1f9h12Q28m1DX6a1\2\2
o1:=Q3h2`2k62621F0Y@P6540f9Y4a278d1`3U6P3518E:R226>12_4S1674T21<m>;2V4[=j5\5h6U[1nE@XAU:i12T2=1a
11D@V511<a19R2;121i1o1:=;e2Y52h62621F0`F4R:HU3a2@d1>W9V318P1R2a6674T21<m>n12T21;1a11D@V511<a162R
2;121i1o1:=;e2Y52m3j22621F0`F4]1c80HU3a2@d1>W9V318P1R2a6674T21<m>m12T21;1]13F@V511<a162=d1;1210h
1o1:=;e2\5h62621F0`F4]1c80HU3[25@d1>X<518P1R2a61f2>g1U=Q12T21;Z2@V5115R2R2;14i1o1:Ie2Z9j22621G`F
4R:HZHZ922cS1m12Q22S2D@X51<a19R2\2o1:=;e2Y5k62621F0]F24\10c87A2R3U1[178d1U9@e1`118P1R2[2I[31474T
21<Z9b5_12T2S2D@X51<a19R2\2o1:=;e2Y5k62621F0`F4]1]9U3a2@d1f9V318P1R2a6674T21<m>m23V28Bn170279m1f
1\3Eh116Kn3C=V1k50>m1b1e135;S;b7g4o3\5Y12A9C:3h1\2P15b10CJ[2F313A81501A09Dk1S1g1IY10J4112131NZ4Y
2R2k1LZ;R4`1G2FZ1d33W27Bn170279d3T2W1B217^116KFW3:8=V1T2o2A4?m1OBe135;^GHV3\5Y1D9C>h1ER2Dh13@3Q1
001=B?16I313JL<Bk1S1C09701=<K0@AG1411112000;<71^1X21c4\1>b2R=n16G2=c1Y33W27Bn1330279d3\3Eh116Kf3
7C=G2;Q1R1LR2F?m1b1e135;^GHZ16d1\5Y1D9C>h1ER2Dh13@Z2HI313JL<Bk1S1C09:=92K087AG1411112000;<71^1X2
e4k1e?=`16G2Q2V33W27Bn170279d3T2W1E9^116Kn3:8=V1T2o2A4?m1OBe135;m2T5[?o3\5Y1D9C>h1ER2Dh13@m3313J
L<?2k1S1C0972=<K0@Y1141111210;<`17X2e4\1>Gj1d9\2o26G2=c1l23W27Bn170279d3\3Eh116Kn3C=V1T2LR2F?m1b
1e135;m2`DS2k1\5Y1D9C>h1ER2Dh1Dm3313JL<?2k1S1C0A2=<]1Y114111122;<`1`2e4k1Gj1d9\2o26G2=c1`2R23_2B
n170279Hk2\3Eh116Kn3Q1V1k54:m1b1e135;^Go3\5Y1D9C>h1]3h1Dm3313g1Ok1S1g1T314131Nd6R2k1n8X3c5G2Q2Z2
3_2Bn170279d3\3ENF216K4i3Q1V1Z5@3;m1b1=2T135;b1kEo3\5Y1D9C>KL9?Dn1h1Dm3313g1Ok1S1g1T314131Ng8k1l
3n=G2Q2R23W2Jn170279d3\3Eh116Kn3Q1V1k5?m1b1e135;m2`Do3\5Y1D9C>h1]3h1Dm3313g1Ok1S1g1T314111122Hg8
k1S@g1G2Q2`23W2J2k170279d3\1o1Eh116Kn3Q1V1a3DR1A?FV12_1e135;[FR1o3\5Y1D9C>h1]3h1Dm3313g1Ok1S1\1:
MN2T114111122H^1a261]4k1kAG2Q2`23W2J2k170279d3\1o1Eh116Kn3Q1V1a3DR1A?=8V12_1e135;^Go3\5Y1D9C>h1]
3h1Dm3313g1Ok1S1\1:MN2T114111122H^1a261]4k1kAG2Q2\23W2J2k170279d3\1o1Eh116Kn3Q1V1a3DR1A?FV12_1e1
35;[FR1o3\5Y1D9C>h1]3h1Dm3313g1Ok1S1g1MV214111122HP461]4k1kAG2Q2[23W2J2k170279d3\1o1Eh116Kn3Q1V1
a3DR1A?=8V12_1e135;[FR1o3\5Y1D9C>h1]3h1Dm3313g1Ok1S1g1MV214111122HP4f4k1kAG2Q2U14U298S5X@G3i2Md3
]5U2[5h3W2P<K_1^4Q8d11MT3O`3Z5c:X6Y7?a3:W1h1FD4UHG3Gd6j2b2S6]1P6P<K_1^4d4g=\4a;X6D4Z2m7`5[8Kc5U?
^@U1Kc:k7U475M9\4jEJ4c:9]1i;G3V6P4T2o1a4j1h9k74V2h8:j11\:5W1f3a8n25T2070Bm13Id3\2;LU2114b4CW152;
R3L@[1\1=?g1b1ET1YFS2^4\3Y2>2e3c1a10d206Q1j1U1A2k1c1J0644D;205:5N41141112000j48@P3c3Y=R10N1HFG2a
1U25U27Cm17Ed3\2;LU2114V5W1D`4V3?Q1Ef1A^Gf3k2f5>2k6LY2^4k1S1P1A44P1205:Y1161112000R1^1X2j3m@R10N
1HFG2U15b2>m1Md3h2L[1D1216P1R6X<^Gb6\3Y2>n6n2f4k1f24T31631k8bDG2L6S298m1=g1GBf6j?\=Z8i5S<Q4k1_1?
^5:o1P3j4i9fAQ5=C6\210T2U2Z1f6@14dZ1S<c2]1k1_1U<PU196U8]68gi1j1k1_1i^1W17R2907W23_22Y2h1^1U214X1
\EdNb6h20T1\1173]2:8J8T2^1h1Q3U6c3n<U7A7]20U5Y2h1R1;U214Ze1dFZ2jFb1b5;7]20_7c4I14S@`a1]6^18Q2907
W2k2>O_1c414`6a5Ch1Bd1k3aAh2R4\7l26Q101=6R2=h2U1Oh15d1P3_30W2Q1cLk2G8\20f2R3_2c414`6?Q3o1^1MBd1U
N`5l2P2T>`3Q18\200h5_2T2^2121`6a35i1\2853d1k3]Hk1`5l2P2a<b1`3Z2W4cAb:@8\22g5_2i3I14`6n7eAXD_Ab1Z
V118F9P290P8m414^;W1P1g8VX1U1c4V6=_1f1i2[3hG;9[20o7[2a214\Z2S3jNP19U2500a1Fe5[2a2121i1j5\5Q1Df7V
MY;P43l9l7@^AU401R1:69[2T<I14G:n3g3^1T8j5\5e9h:P5f9a15e1Y;\1aD@a1d18V6c=;:X2RNl5`Ig1V5ZCg3g8m19:
X9RG];X:j7c3P\1f38;gS1V2U67ad1h7R35;nU1U6id1k:3;nU1kU2F<]2V53P1d3U3h5a26O<]2gQ1W2R1_8]=]3=[1X2=<
]2[6j6h5a26O<]2oS1R1_8F<]2[6n3P1j1h5a26O<]2`Ki2e4NR1]5B^2]=bT1;<]2aETY1_8]=8F[4T2TD;<oG6j3RU1XEa
12Ai3T2A=l1:9b41X3f414fn1i5b4X5kMD1:=W29b41X3f414hV3<=W2l41U7I14SX1lOR1b@8>_2P1o2T91bK^R28>[>Y11
`KZ8U2og19?U2n<14fFcC\8_;9?U2n<14GnE`W1mb17?U2n<14]P1YBH@i1907f<14\5Y5GW12aY1[1n6i5k9i9U1o4R8k5\
2=@T2n<14\5\7c2mV1[1dBoCn=8@T2T<I14\5Y5@AS2n<145>Ca7]?n5jFX1\CX1n38AS2n<14Dfe1\Ca1Ae1=0Y2@X51X2R
2;145>T1o1:Ie2U13U2j4^3;2621GU9^1k;4Da2\5FW107U5n=U5Z93iC[4:AS2n<14DU8ZGlDeD8B_FUS1b<BY40VN:BR20
m<14V7US1b<TS1:BR20m<14V7h_1i4b>1BNCf1907_50P3Ba314]?Z5mY1U13b13]2:8Jg8U6c3]4Y:j:3BCQ20f50P3BOa2
14]?Z5ZJjg1a2X83BCQ20f50P3Ba314]?Z5ZJXKoCa8j:E<CQ22d5Q3Z3I14S@`a1YU1HDe1:=]3W4j414d2U2_4l2]2P`1i
5U6e3U6ZEGf2DM?DP20R8j414d2U2_4l2]2Go`2[56DP2S8j414j2Ed144Q1]1A1U1Y3<13312E=63@141411K2DB7OB1:C1
J:12LC`1m2]1c9nE2508:JOT6>d11f1^1<12221Ad3V1W3O:BT53<b3\3h2T2>o>Z5K0>j40[2EP3]1A1U1Y3<13312E=63@
141411K2DB7OB1:C1J:12LC`1m2]1c9nE2508:j1T6>d11f1^1<4221Ak4U5X5\7m4>o>Z2NW803ET>]8=Fc1HW4[1\;fBgL
n:i5V6d3[P13FS>l5CGb1:=X8W414\b1Y<i5k9U6X2gC6h30:<Gm10e8W414]?eOX3oG^<6Gm1T<I14MH^9X5\1k52S3i4h1
T35YEV6h2W4[@5`11U2\3n5[8a6Y3?a3h3N@Hj1c7X5\1n5Q31b6T35YNW4a@U3PU17HUS1U8j;i2XL7GI`14d1\4J`9m2cA
b3^5f7dCd2^4O:k9U6f:\=Q2h13Ig7J5Ig7X6XF[5EJ_1?b3g1S3a1V2nj1`4^5:m1U2\2i1LCG]5hG5Jo1b3cS2^>;Jo1b3
h7mh1l2`<l1`6SLR12Jo=EKR53X8bR3l2[111[711T1@2T16F1495KR53X8m^36KR53X8m^3n34KR53lU28LV2J0fl1W1jH_
L4LQ30Yc3<LP300fl1W1P^1Y722P1R94LUm1c2W14MRQ2YDZG2Mba31M2MRQ2^2N]1W1031l1?Kk2=07334A3Y11f215b1P1
L:Q1CY1?;C304[1[4V6o6P66T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1b29V452Q4f22V13T1R3X<:X1P77NU6aA4j6R<\P2=
NU6aA30T2e44m;0]i1m6_Ab1N`1k1DX6a1\2\2o1:=Q3U14n3@_2<]32621F0i6Y4]>U;a2@d1b2S7V318P1R2a6674T21<a
3[;`4[4AOZ190j6S614LT?d^1>R45Q1Ok86Oe1n<14G;Oe11l<121Gl?\[1n:7Oe1n<14SS2\2P1P1W1;8P263l5V1Gn3g:d
6n2^HW:153h=k7Ae9b2W11e9`7=<d2V1>P1W1Eo1U<:QAn2lR1UEV1e9b=P;BP1W1e2Bd5V1Gn3[DnP1i13\Fe9b=n7Q3V1;
P1^1\4RG2Q1W1]20W[2i;3P1nNQl17Q1c1n<14Ahb18Q1c1n<1488hb18Q1c10m<1488;Q1c10m<14AZ`1]2P1]75Q1c1n<1
43R1Q^1]71R18S1V1d=bn1i5k9[LT51S12S1_Y2:T1h15W<Xm1[X1Z1S4T463T1V>Xm15T1V>j;^`1e_11T1?U1^18n1k7P7
U8c4h6i8Yh1T?a4@R3<U1b;9`3U3T6d6ji1g3Y:[<Z7KU1Y150b1^89a214GQ1S2f3]2n2Q1c2Q2eQ1`:nE@S3[<Z7:4U1b;
ZH`EKV1S1900S3F^11f1j514[8P7d\1d2l23]1Z1S1Z55V3`5D9V1^10Y5c714[8mg18V1^1Z5i6I14[8LW1\1j>\:f1^5gE
e;CX1:>CCa2m1a5d5V1j4T>d1X1o63j7446W1lS2c1>i3V?CW1X1oQ2Cc1>CU3T=kE]>4Q1879:Q39<W1W1\4RGn6aOZ3g1`
4Q:kEWA3W1iY2[2S1X1Q1B5mGHn;:T;R2IgB2f2i2i5o1i1V1j4i9Z420f1l:c31T19]292?3:X1UO_X1W?\5VIZ2b7L3;X1
UO<RX1W?QFa8Z2_83A8X1V1lM3]X1n93T54X1a=Sj1P37Y1c1^6hLdBaMeG2Y1h\34Y1U1_1an22Y1h\38Z1h1WV1m4[4a]1
X5eH2Z1ln23Z1_=^Oj3[1N9;1IX13M[3D50046[1:06:416M4E156281I1A1P1U111D015DX1?;CJ5\20l1B?`1f10`3h1;I
]1X6_=G3122Ej6i2EDW2T1311208\16m241F89X13;66S12e2T3\3a18a3=263MY105>R2_4>j:1Fn28[1b3a5e@jS1d@UId
G=[1f9g3i;g1dR1e6f2`Fc1e7fA`66\1T12ki3`432\1V?9\1R150m<14ik1[e1W2\1c1K[6505b1:7:416M42B156281]11
P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>8]1LW9d2a2hm1i5k92]1i<2]1i<>^1V1=U5
d3Q2c114fS1UBS:h4\[1<^1V10b5d3Q2c114le1c:k9@^1V100a5d3Q2c1121le1UART1019^1V1Z;c114je100;_1JV4S2S
8i<n`1i5V6d3dO4_1Z=D1_2`1I070Cl13==a19^10P1b2Z7Q223A^4S1Hm7`@f6k<d3S10c2789;25Y1:L82\3V12=445E8:
57>B11200111210;569g3?9]4]317_1`1J7De1V1a1i1P1Y<>[6a1[6hW1Y4`3h3U1A44S105:7>B14001112000Hh1X2W5]
317d1`1J7De1H=a1i1P1b2\9Hm7[6WGk<d3j7Jm2U107844K4205:7Q114001112000;^4?g4_37>`1N\4d2mAn11T8R7[S1
^4P7lFV8:`1d4[3QL[;lMU:W29\83a1Z1bn11a15a1mo1e9Z;lU11a14a1nW1V@g77b1X\1X78P92VH2b1X\1>b1l1c@n?f5
g1Y2\1`3a_11Q2[3V11b17c1_1ef3LP2S2N6c1YV1T8jAZHaU11c13c1YAm2Od1C198P2m5W6YA2@V1mU1[1n2l23j1B:T91
=6AW5Q2Z6k:h92=d1Ce2U<YA2eW1[1oAV1Y7oJ2h2d1[1KZ2g1c1D505<U1727:416M4<8156281]11P1U111D015DX1?82C
J5]57FPNG315b6MR1\2DT1W2311Y3U1C1Y1d1:6S12e2Z5V1\5=263W26>P70Ie1Ah2@X51X2R2\2o1:Ie2U<2621G`F4k:S
4VDZ91e14f1a6`^1fV22f1a64f1a6lR2gf13f1a6bi39g1nGa2cIkEUQ1\9]3j42g1Z]11g1=h1Ac10`5QU2i5k9e;\7m5O^
86h1U20Yc3O^8<h1U20gZ2`;jHj3:O^8603h1Q=`R32i1m[21i17i1K0m<14km16i1K0m<14Ej1?9XMEn]1OU1_21Q18m1R2
0`5U6Q1k1c=W86j1SHd6oe1R208j1W9]1Y2TAcf1R20?k1>:n<14^V1[<k;i5S4U3_1Q1nM9k1I\:a214^V1[<iE7k1In<14
^V1UR14l1B\S1fd13l1Q1mR12l1oS13l1oS1Tj2Cm1<5^I0_Cj7VGi5[2_7W@o=4Q1879::m1Bjd1TU24Q1879:Lm19h2@X5
1X2R2\2o1:Ie2U<2621Gd:k;4k:Q5XCZ9mC95m1Ye13c8SZ14n1Bm]3P<1n13n1fY2d1V1n1\2DX6a1\2\2o1:=g1Y1Y5k62
621F0gT1a2@d1f9V318P1R2a6674T21<m>2o1cU23o1e9mk11o15P2lCjE2j22P2lC3P2YY1QG4Q2][1R]102Q2][13Q2QV1
[59R2P1aT1nAc5o3o3o3J4R2^g1f5j<6R2Um1o3h6V1J6R2]\1P;f9o7J6S2]X1j4Y7Zm105S2[P2^4R]101S2c1T28g1J^1
i4a1P3h1o1:=Q3U<2621F0]F24019?T9o3[25@d1g<5180OR211D107]5W3g1T;P2]2T28:a10DS53P1NB2i1?Ch1o1:;1Q3
o49>g4d12621F0T>[84019S;_1P1a2158d1f9L3U2180OR23D10e5674C`11<[5j1e30o3`442Bn2V1T22h2@X51X2R2\2o1
:Ie2k8Y32621G`F4019E31200]9SAV7U3T6W7f>d1T28l10DX6a1\2\2o1:=Q3Y5k62621F0hBg34019E8e<a278d1f9V318
P1R2H1f5674JY11<l<P2W1T2P20IX6a1P3h1o1:=Q3U<2621F0]F2401n=[25@d1g<518P1R2a6W3g1U=V1T2P2JX6a1P3h1
o1:=Q3U<2621F0]F2401n=[25@d1g<518P1R2a6W3g1U=[2T25452a10DS1:^3Z1a1l1?;14i1o1:=Q3Y5k62621F0W6i7^8
4019k3h9a2158d14i5g3V3180O`1A23\5M41154T21659l6f1o5`433k1T2V2DX6BN\2\2o1:=Q3Q2X2Nk62621F0]F24014
4?>5=4d3m30X4a2@d1f9V3180D:R29I]5674T21<m>[1T2V2DX6a1\2\2o1:=Q3Y5k62621F0]F240f9Y4a278d1f9V318P1
R2a6674T21<m>=T2Yi14019K2nQ1LQ:g:Z1]1T22m1J@X51<a19R2Ch1o1:=;e2U<2621F0]F24k:U3[25@d1g<518P1R2a6
h2>g1U=5T2Vi124<X2T2:8a10DT3S3a1l1?\2o1:=Q3j1T39V51b12621F0l8c=4<HZ:f1I<T2@d1f9:A3U2180O3n131b51
2C6154?d11<9R1i5f7`47W2X2T2:8a10DX6a1l1?\2o1:=Q3Y5V51b12621F0n3BKT4e5W74<Hn5[4f1I<Ba1@d1i3c2X3:A
3U218P1R2h512C6154?d11<9R1`=`47W2_1T2V2DX6a1\2\26h1:=Q3Y5k62621F0a?n640P>a2@d1f9LY218P1R2a6674T2
1<U3a1U:^8@S1T22h2@X51X2R2\2o1:Ie2`1d:2621G]F24c5P4>GWER33F0^83R:OT22h2@X51X2R2]1No1:Ie2h9\22621
G]F24Q:<<m4\CZ9V:Y1T2V2DX6a1\2\2o1:=Q3Y5k62621F0`F40P:o3a2@d1f9V318P1R2a6674T21<m>AT2:X8m5h9iDT<
429?h?[I_2c6\5\:OT22h2@X51X2R2]1No1:Ie2h9\22621G`F4019?n9n4[CZ9=T2:hh154C8_U1d3_2c6Q7g85T2Yi140;
Y1T2V2DX6a1\2\2o1:=Q3Y5k62621F0]F24Q>a278d1f9V318P1R2a6674T21<m>U1T2P20IX6a1P3h1o1:=Q3U<2621F0`F
40P>[25@d1g<518P1R2a6W3g1U=5T2oP1VH24Y1T28g1JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@d1g<518P1R21F1f5W3g
1c;a1T1T2P2JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@d1g<518P1R2a6W3g1U=U1T2P2JX6a1P3h1o1:=Q3U<2621F0ZF54
0P>[25@d1g<518P1R2a6W3g1U=T1T2P2JX6a1P3h1o1:=Q3U<2621F0]F24Q>[25@d1g<518P1R2a6W3g1U=g1T225m1D@X5
1<a19R2\2o1:=;e2Y5k62621F0]F24]1]96n2a2@d1U9@V318P1R23D12c5674T21<m>d1T2U20DX6a1\2\2o1:=GY2Y5^4\
22621F0`F4U15e<a2@d1f9;j218P1R2a6674T21<`4Y1f4j2`1d402c1T2U20DX6a1\2\2o1:=GY2Y5V5d12621F0`F4U15e
<a2@d1f9P1U218P1R2b1n4674T21<\43Y1f4[4b7i1T28;`10DX6a1\2\2@[110:=o1Q1Y5^4\22621F0]F24X12e<a2@d1]
7X2V318P1R23D54]5674T21<[5a9h4n1T28;`10DX6a1\2\2@[110:=o1Q1Y54f62621F0]F24X12e<a2@d1j1h40Hb1EV31
8D216R2H:]5674T21<[5a9h4^1T2D`10DX6a1\2\2l12:=o1Q1Y5k62621F0]F24X12e<a2@d1f9V318P1R2a6674T21<m>_
1T2D`10DX6a1\2\23NL:=o1Q1Y5k62621F0`F4X12e<a2@d1]7X2V318P1R2a6674T21<m><T2D^<`2Ne3oT14X12kHb1a1T
28l10DX6a1\2\2o190=Q3Y5k62621F0`F4@Fi<a2@d1f9V318P1R2H5110]5674T21<m>_1T2U20DX6a1\2\2o190=Q3Y5k6
2621F0h@g5496Fi<a2@d1f9V318P1R2S1Q2[3674T21<m>h1T28l10DX6a1\2\2o1901;3m2Y5k62621F0`F4@Gh<a2@\17f
9V318P1R23B1102110]5674T21<m>h1T28l10DX6a1\2\2o1901;3m2Y5k62621C20`F4@`=a2@\17f9V318P1R23B110211
0]5674T21<m>f2T28m1DX6a1\2\2T1<66901;3f14O1Y5n4l12621C20`2W18IH`1^8[1Kc449g=Oa178\17`3l27P3V318P
1R23@11102110`3X1C674Y1J1<`3_7l3h47AU3Q2T28m1DX6a1\2\2T1<66901;3f14Q1Y5k62621F0Q4b1a?Y14Q>a278\1
7f9V318P1R23@11102110]5674T21<m>h4o3HT2_BXEA4_3I_<4S4\=aG1g1`3b4h2[3W1@e510[2@T2^9P9QCm2\6\:4lZ1
S8\7@e510[2m2T28:a10DT3n13P1NB2i1?61:h1o1:=o1Q1o49>g4d12621F0n3R:8d1Z654014g14[9_1P1a2158d1f9L3U
2180D:R231>310Q5C6721C`11<Z50j11U1_2n3`47Q395T2T28l10DX6a1\2\2o1:;1Q3Y5k62621F0n3R1[7Y37Z65406g1
Q<a278d1_96I\218E:R23@310e5674T21<c3f1S3_2Q1l2`4Y3?]2T28l10DX6a1\2P1[1o1:=V1j1Y5n41j12621F0W3Fh9
m22a55401R<k1a2151652V14`3Z4j1?`2518P1R23D10P2G;U2:674C`11<e1a1;Q3W85T2Vi124^16T24oNTJ4^1;T2@1l<
121_[124o1l1T2U20Dm4Z1BN\2\2o1:=Q3Q2X2Nk62621F0d2kC4a1l1Fc1m30X4a2@d1f9V318E:R262W6674T21<9Y3W5Q
6`47c3^1T22m1J@X51<a19R2Ch1o1:=;e2[8i32621F0`F4Q:IU3[25@d1g<518P1R2a6h2>g1U=JT22h2@X51X2R2\2o1:I
e2U<2621G`F4Q:IWER3Z95T2Yi1401V1T2P20IX6a1P3h1o1:=Q3U<2621F0]F240P>[25@d1g<518P1R2a6W3g1U=6T2Vi1
24]1a<=T2RY1V@42HI5Z@Z4Q1\Cg=5T2Yi142b1Z1T2V2DX6a1\2\2o1:=Q3Y5k62621F0`F4e1[<a2@d1f9V318P1R2a667
4T21<]35Y;?T2W2^8V2_:a6hA`94IISNX2Y1d2^1T2V2DX6a1\2\2o1:=Q3Y5k62621F0f?BAa524Q>a278d1f9V318P1R2a
6674P1S11<d2X<a1T2V2DX6a1\2\2o1:=Q3Y5k62621F0P6e9BV64Q>a278d1f9V318P1R2a66721T21<c3o711U3h4\3T25
7182K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?g6l<h84\2G315`7_3DEf23112l2S21;:
Bo141S12e2T3\3h2ANQ10=2631U26>aA:1W1T2P2JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@52V14g<518P1R2a6W3g1U=X
1T28g1JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@8V14g<518P1R2Hh5W3g1U=V1T2P2JX6a1P3h1o1:=Q3U<2621F0`F40P>
[25@5Y14g<518P1R2a6W3g1U=U1T2P2JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@8[1g<518P1R2a6W3g1U=\1T2V2DX6BN\
2\2o1:=Q3Y5k62621F0]F24<Z90X4a2@d1f9V318P1R2a6674T21<m>[1T2U20DX6a1\2\2o1:=Q3Y5k62621F0ZF224i5W8
a2@d1f9V318P1R2a6674T21<m>Z1T287_1JX6a1h2140h1o1:=Q3U<2621F0h@g54Q>[25@d1g<518P1R2Hh5W3g1U=S1T2P
2JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=\1T22m1J@X51<a19R2Ch1o1:=;e2U<2621F0`F4k:U3[
25@d1g<518P1R2a6h2>g1U=KT225b2@X51X2R2\2o1:Ie2U<2621G`F4k:ZHH1_8]1T22m1J@X51<a19R2Ch1o1:=;e2U<26
21F0`F4k:U3U1U15@d1g<518P1R2a6h2>g1U=Z1T28:\1JX6a1l1S1h1o1:=Q3U<2621F0]F24Q>[25@d1g<518P1R2H10e5
W3g1U=c1T225g1J@X51<a19R2Ch1o1:=;e2U<2621F0]F24k:U3[25@d1g<518P1R23D101c5h2>g1U=X1T28g1JX6a1P3h1
o1:=Q3U<2621F0]F240P>[25@d1g<518P1R23Dh5W3g1U=_1T22S2D@X51<a19R2\2o1:=;e2Y5k62621F0]F24k:U3a2@d1
f9V318P1R2a6674T21<m>a1T22S2D@X51<a19R2\2o1:=;e2Y5k62621F0]F24]1c8IU3a2@d1f9V318P1R2a6674T21<m>j
1T22R20D@X51<a19R2\2o1:=;e2Y5k62621F0`F4<?f7]1<<I[2U1AI1>d1a4T5V318P1R2U3[3674T21<m>a1T22m1J@MZ4
1<a19R2Ch1o1:=;e2U<2621F0`F4Q:<<U3g1C5@d1g<518P1R2U3[3h2>g1U=KT22h2@X51X2R2\2o1:Ie2U<2621G`F4]1c
8<<ZHZ9IT22h2@X51X2R2\2o1:Ie2U<2621G`F4k:m4\CZ9[1T2D`10DX6a1\2\2l12:=o1Q1Y5k62621F0`F4Q>a2@d1f9V
318P1R2a6674T21<m>Y1T2HW1JX6a1P3h1o1:=Q3R6U3l22621F0]F24]1c<[25@d1g<518P1R2a6c2Cg1U=T1T2P20IX6a1
P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=^1T28>X1JX6a1P3h1o1:=Q3U<2621F0`F40;d=[25@52V14g<5
18P1R2Hh5W1o1g1m4W8h4g1T28l10DX6a1\2\2o1:=Q3Y5k62621F0ZF5406i=a27852V14`3U6V318P1R23D10e5674T21<
e6h1^6e1T28l10DX6a1\2\2o1:=Q3Y5k626200F0lEC40Q2n;a2@d1f9V318P1R2H101c56334<=Y11<l<P2Z1T2V2DX6a1\
2\2o1:=Q3Y5k62621F0`F40P>a2158d1f9V318P1R2a6674T21<m>[1T2V2Dn2Y3a1\2\2o1:=Q3Y5k62621F0ZF540P>a27
8d1f9V318P1R2a6674T21<m>Z1T2B]10Im3Z2a1m22h1o1:=Q3U<2621F0`F40m=2[25@W1<g<518P1R2a6W3g1U=4T2Yi14
^1:T2@1l<121b[14bP1\1T2P2JX6a1P3h1o1:=Q3OU;2621F0S;\;4X2h;[25@d1g<5180O3n13F0e5W3g1k;Y18T21Wi14X
2T<m1YL7T28mh124ZS1D`1T28m1DX6a1\2\2o1:=Q3Y5k62621F0ZF2247i=a2@d1f9V318P1R23D101c5674T21<m>U1T2P
20IX6a1P3h1o1:=Q3U<2621F0]F24Q>[25@d1g<518P1R2a6W3g1U=^1T22m10I@X51<a19R2Ch1o1:=;e2U<2621F0`F40j
:U3[25@d1g<518P1R2a6h2>g1U=Y1T2V2DX6a1\2\2o1:=Q3Y5k62621F0]F24LT=a2@d1f9V318P1R2a6674T21<m>5T2Si
1224MT22h2@X51X2R2\2o1:Ie2U<2621G]F24j96I[4A\CZ9JT22h2@X51X2R2\2o1:Ie2U<2621G]F24k:[4nCZ97T2Vi12
4R109Y1T2V2DX6a1\2\2o1:=Q3Y5k62621F0ZF54Q>a278d1f9V318P1R2a6674T21<m>4T2Vi1243U2F^j12U2Uk11U23U2
Ta1kj12U2To12U2kk19U2:oi34Q1879:2U2_Y29U2?n<14nHb7oK55U2?n<142U2Po13U2Po1Vk12U2al12U2mV32U2XQ25U
24W\2i5k91U2T1U2o10IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=HU21h2@X51X2R2\2o1:Ie2U<26
21G`F4k:ZHZ92U2\W2S1U2o1JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=2U2Ul12U2ZG3U2ZGU65U2
V2^8V2Pj24U2V2^8V22U2k72U2Qo1OU21=1X2@X51X2R2;121i1o1:Ie2U<2621Gb9m<4k:ZHZ9X1U2?_10IX6a1h2140h1o
1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=LU21=Z2@X51X2R2;14i1o1:Ie2U<2621G`F4k:ZHZ9Z1U2?1]10IX6a
1h21210h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=?U20U2^8V2hKcIBj20R2Ed2fK]D6U20U2^8V2nj1P1U20
0h2@X51X2R2\2o1:Ie2U<2621G`F4k:a3Z29C_AZ9W7f>43U20jW22U2in13U2kk1m22U2`d29U2?1l<121[d1Z27U2?1l<1
21BU2?f11\8V2?114U1a:UGP2Dg;lU1n19U2?f1^8V2A14cU1[1U2?2\1JX6a1l1K140h1o1:=Q3U<2621F0a@n54c5]8[25
@d1g<518P1R2a6W3g1U=6U2?n<14cU18U2?1l<121U^13U2kk1Y52U2US14U2kk1SIWU15U20jk1\5b63U2kk1\52U2`c32U
2Xf22U2H4U2Se2Q129U2:oi34Q1879:3U2bn116U2f2eX30g6T:3U2\[302U2dS3>U2:][1VS2X411m64Q1879:2U2S]32U2
Yo13U2kk1]32U2gC2U2aA4U2Gi@Xd25U2;UAeX32:V2h;[1a1Q;0P>oOW6YQ15V2h;[1a1Si13V2T=ej13V2jW2WN3V2j[1o
K2V2jW23V2Y7`P24V2G\k1e;3V2jk1o;:V29`W2^b14Q1879:U1V2n10IX6a1P3h1o1:=Q3U<2621F0`F4Q>;o15@d1g<518
P1R2a6W3g1U=3V2bc1WD4V2CcP2b67V2CcP2b6^<187V2Fi@R2d2aa1nM5V2`AR2d2aa1W1V2n10IX6a1P3h1o118=Q3NV;2
621F0`F4Q>;o15@d1g<518P1R2a6W3g1U=6V2Wl12l3b7f36V2jk1m8Q3f3g8V1V2T2DX6a1\2\2o1:=Q3Y5k62621F0gT1;
U2@d1f9V318P1R2a6674T21<m>3V2ol1j:4V2C[l1j:8V2CVk1T1[8^2i<=3V2lk1m;3V2jW2^<3V2jW2QO5V2hI0P^1f<3V
2jW2_15V2]HWBTMne17V2>n<14Uj1_d16V2>n<14Uj1<V2>1l<121bc1b6W=Q1QT17V2>n<14Uj1WN3V2_o1Z84V2jk1d3Z8
3V2jW2i<3V2WQ2b64V2Tl1R5b63V2Po1i8T1V2n1JX6a1P3h1o1:=Q3U<2621F0`F4Q>;o15@d1g<518P1R2a6W3g1U=9V2F
V<`GjK`7EQ2N8V2^T1eGT4`7g2N^^16V2jR1c1X4aG`74V2]9hQ1cL7V2Ci8\4R1XLcL8V2Ci8\4[McLi<93V2Qc1hD3V22g
W2NV201f2@X51X2R2\2o1:Ie2U<2621G`F4k:a3Z29C_>o2Z98V2WU2b12Lf10k13V2jW2c3MV20h2@X51X2R2\2o1:Ie2U<
2621G`F4k:a3Z29C:TAZ95V2FSW2f3WJ5V2G\k1e;f33V2jW2f37V2U2^8V2nj1a2_L5V2U2^8V2nj13V2jW2\>4V2CVW2\>
6V2CVW2i<_124V2jW2Y>0:V2n5e4Um1o;j2^2[1Ln33V2CVW27V2C[;jk1f=BU95V2jW2Y>0D^3V2;:2KX1R5505b1:7:121
6E6020011147212260181C24A1P1U111D0151BX1?;CJ5a3H0A?cAl1^;G315`7T24Q13DEf2311S51Y1o141K2212BR2U55
1S1a1g2R1=2634R26>W2V2IK[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7[33D\3311S51Y1o16S1
2e2a6\5=263W26>3V2jW2Y>4V2`S2Y4Y>NW2=1X2@X51X2R2;121i1o1:Ie2U<2621G`F4k:ZEo2Z9IW27`2@X51X2R2\2o1
:Ie2U<2621G`F4k:U5TCZ9GW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:ZHZ9HW2h2@X51X2R2\2o1:Ie2U<2621G`F4[5_5ZH
Z9[1W2m1J@X51<a19R2Ch1o1:=;e2U<2621F0`F4k:U3[25@d1g<518P1R2a6h2>g1U=U1W21;1X2@X51X2R2;121i1o1:Ie
2U<2621G`F4g8;MI6c6\>R3Z9j=i1W21;1c1D@X51<a19R2;121i1o1:=;e2`1h3k62621F0b9m<4g8S22R3U1[1@d1f9V31
8P1R2a6674T21<m>W2W2R20D@NY41<a19R2\2o1:=;e2Y5k62621F0m2j=2d54d4j4A<<2R3U1AI158d1f9e1]12183A:R29
Q2U4674T21<h6b42g1f1a64JW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:[4k@R3Z9j=e1W2R20D@X51<a19R2\2o1:=;e2Y5k
62621F0Z>U84k:U3a2@5^1f9V318P1R2a6674JY11<[;2g14a1U1W21;1X2@X515]1DR2;121i1o1:Ie2Z9j22621GTA[54k
:[4n@A]2Z9^1W2m1J@X51<a19R2Ch1o1:=;e2U<2621F0Y@V64Q:IU3U1U15@d1g<518P1R2a6h2>g1U=c1W2m15D@X51<a1
9R2Ch1o1:=;e2Y5k62621F0`F4Q:IU3[25@d1f9P3518P1R2a6674T21<g1U=\1W2m10I@X51<a19R2Ch1o1:=;e2U<2621F
0`F4k:U3[25@d1g<518P1R2a6h2>g1U=b1W21;1]1J@X51<a19R2;1210h1o1:=;e2U<2621F0`F4k:U3[25@d1g<518P1R2
a6h2>g1U=\1W200;1V21@X51X2R2;121X1@o1:Ie2U<2621G`F4S9g1[4GH9C_>Ae1GZ9j;S=OW21;1X2@X51X2R2;121i1o
1:Ie2U<2621G`F4g8S2ZHZ9_1W2S2D@X51<a19R2\2o1:=;e2Y5k62621F0`F4Q:IU3U1[1@d1f9V318P1R2a6674T21<m>J
W2h2@X51X2R2\2o1:Ie2U<2621Ga>V4g34c8W2ZHZ9IW2h2@X51X2R2\2o1:Ie2U<2621G`F4c8W2ZHZ9V2a1W2=e1D@X51<
a19R2;14i1o1:=;e2Y5k62621F0`F4k:U3a2@d1f9V318P1R2a6674T21<m>]1W2S2D@X51<a19R2\2o1:=;e2Y5k62621F0
`F4k:U3a2@d1f9V318P1R2a6674T21<m>Q2W2=2a10D@V511<;U19a1095;14i1OO:=;e2Y5k62621F0K^E54k:U3a2158d1
f9V318P1R2a641334G\11<a;[3P1W21;1X2@X51X2R2;121i1o1:Ie2U<2621G`F4g8S2ZHZ9j=KW2h2@X51X2R2\2o1:Ie2
U<2621G`F4k:ZHZ9j;2g14NW21;1X2@X51X2R2;121i1o1:Ie2U<2621G`F4k:ZHZ9OW21;1X2@X51X2R2;121i1o1:Ie2U<
2621G`F4k:n4[CZ9HW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:6SHZ9k1W2R20D@X51<a19R2\2o1:=;e2Y5k62621F0m4V<[
54k:6n2U1[1491A52If9V3183A:R2a6674T21<Y3b9P2U1W21f2@X51X2R2\2o1:Ie2U<2621G`F4g8S2W3d29C_<]1AAe1G
Z9W7f>4LW21f2@X51X2R2\2o1:Ie2U<2621G`F4k:l5M_AZ9j;2JW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:l59C_AZ9IW21
f2@X51X2R2\2o1:Ie2U<2621G`F4c8W2ZHZ9JW2h2@X51X2R2\2o1:Ie2[8i32621E1`F4k:[4nCZ9HW2h2@X51X2R2\2o1:
Ie2U<2621G`F4k:[4nCZ9_1W2S2D@Be41<a19R2\2o1:=;e2Y5k62621F0`F4k:U3U1[1@d1f9V318P1R2a6674T21<m>JW2
h2@X51X2R2\2o1:Ie2U<2621G`F4j9P16f4\CZ9OW2=Z2@X51X2R2;14i1o1:Ie2U<2621G`F4S9FP16f4\CZ9NW2=1X2@X5
1X2R2;121i1o1:Ie2U<2621G`F4k:6SHZ9HW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:m4\CZ9OW21;Z2@X51X2R2;14i1o1:
Ie2U<2621G`F4c8W2V1n3TCZ9HW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:U5TCZ9LW2=Z2@X51X2R2;14i1o1:Ie2U<2621G
`F4k:U5TCZ9NW2=1X2@X51X2R2;121i1o1:Ie2U<2621G`F4[5_5ZHZ9HW21f2@X51X2R2\2o1:Ie2U<2621G`F4k:ZHZ9KW
21f2@X51X2R2\2o1:Ie2U<2621G`F4c8W2h4<TCZ9S1W21;Z2@V511c1DR2;14i1o1:Ie2U<2621GU3ZC4c8W2h4<TCZ93T1
W21;1X2@X51X2=d1;121i1o1:Ie2U<2621G`F4c8W22S6C_AU7T2Q1W21;1X2@X51L[1R2;121i1o1:Ie2U<2621G`F4g8S2
U5TCZ9\1W2m1J@X51<a19R2Ch1o1:=;e2U<2621F0`F4k:U3[251>d1g<518P1R2a6h2>g1U=b1W2S2D@\4K1<a19R2\2o1:
=;e2Y5k62621F0`F4W:C23n2a21>d1f9V318P1R2a6674T21<m>HW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:i5`BZ9HW2DS2
@X51X2R2\2o1:Ie2U<2621G`F4k:ZHZ9LW2;1Z2@X51X2R2;14i1o1:Ie2U<2621G`F4k:ZHZ9LW2=Z2@X51X2R2;14i1o1:
Ie2U<2621G`F4k:R3WEZ9S1W20P2D1@X519n1R2k1@o1:Ie2\5h62621G`F4i8Q2i1X1Y5m?a6h2nHMW20e21@X51X2R2k1@
o1:Ie2U<2621G`F4k:R3WE_6j2nHg1W2R20D@X51<a19R2\2o1:=;e2Y5k62621F0k5d@4\7^3U3a2@d1f9V318E:R29Q2U4
674T21<a5[9`47^3g1W2=1c1D@X51<;U19P1Q1;1212f1o1:=;e2Y5k62621F0`F4c8W2U3a2@d1f9V318P1R2a6674T21<m
>c1W21;1]1J@X51<a19R2;1210h1o1:=;e2U<2621F0`F4c8W2U3[25@d1g<518P1R2a6h2>g1U=IW21f2@X51X2R2\2o1:I
e2U<2621G`F4k:U5TCZ9IW2h2@X51X2R2\2o1:Ie2U<2621G`F4^:<m4\CZ9JW2h2@NY41X2R2\2o1:Ie2U<2621G`F4_9[1
m4\CZ9MW21f2@X51X2R2\2o1:Ie2U<2621G`F4k:ZC]1S1]2[2W4f2KW2h2@X51X2R2\2o1:Ie2U<2621G`F4c8W2l5o?]2Z
9UBHW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:ZHZ9UB\1W2m1J@X51<a19R2Ch1o1:=;e2U<2621F0`F40j:U3[25@d1g<518
P1R2a6h2>g1U=OW21;1X2@X51X2=d1;121i1o1:Ie2U<2621G`F4k:ZHZ9IW2h2@X51X2R2\2o1:Ie2U<2621G`F4c8W2U5T
CZ9OW2=c1F@X51X2R2;14i1o1:Ie2\5h62621G`F4k:\8m?a6h2]1W2S2D@X51<a19R2\2o1:=;e2Y5k62621F0`F4k:U3a2
@d1f9V318P1R2a6674T21<m>LW27`2@X51X2R2\2o1:Ie2k8Y326217?`F4k:[4VCGZ9KW2h2@X51X2R2\2o1:Ie2U<26217
?`F4k:[4n>o4d5e3JW21f2@X51X2R2\2o1:Ie2U<26217?`F4R:HZHZ9IW2h2@X51X2R2\2o1:Ie2U<2621G`F4c8W26SHZ9
IW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:d8j3j;Z9MW2=1X2@X51X2R2;121i1o1:Ie2U<2621G`F4k:ZHZ9JW2h2@X51X2R
2\2o1:Ie2U<2621G`F4f5l2W2U5TCZ9HW2h2@a3f11X2R2\2o1:Ie2U<2621G`F4k:ZHZ9IW2h2@_3h11X2R2\2o1:Ie2U<2
621GVAY54k:ZHZ9HW2h2@X51X2R2\2o1:Ie2@d;2621G`F4k:ZHZ9HW2h2@X51X2R2\2o1:Ie2U<2621G`F4k:V6SBZ9\1W2
m1J@X51<a19R2Ch1o1:=;e2U<2621F0`F4k:U3[25>1d1g<518P1R2a6h2>g1U=LW2h2@R1U1o21X2R2\2o1:Ie2U<2621Gm
Db14R:HU5TCZ9]1W2m10I@X51<a19R2Ch1o1:=;e2U<2621F0`F4c8W2U3[25@d1g<518P1R2a6h2>g1U=HW2h2@X51X2R2\
2o1:Ie2U<2621G`F4k:dBe5Z9LW21f2@X51X2R2\2o1:Ie2U<2621G`F4k:m4N9C_AZ9^1W2S2D@X51<a19R2\2o1:=;e2Y5
k62621F0]F24k:U3a2@d1f9V318P1R2a6674T21<m>_1W2S2D@X51<a19R2\2o1:=;e2Y5k62621F0`F4k:U3a21>d1f9V31
8P1R2a6674W1L1<m>IW25b2@X51X2R2\2o1:Ie2U<2621G`F4k:ZHHa8JW25b2@X51X2R2\2o1:Ie2U<2621G`F40j:ZHHa8
OW2=1X2@X51X2R2;121i1o1:Ie2U<2621G`F4c8W2U5TCZ9P1W21;1X2@X51L[1R2;121i1o1:Ie2U<2621G`F4g8S2ZHZ9I
W2h2@X51X2R2\2o1:Ie2U<2621G`F4k:V6C_AZ9HW2h2@X51X2R2\2o1:Ie2U<2621G`F4g8S2ZHZ9Q1W2=00X2@X51X2R2;
121i1o1:Ie2U<2621G`F4k:fEc2_2j6j=IW2h2@X51X2R2\2o1:Ie2f1d6i32621G`F4k:ZHZ9P1W27_1P1@X51X2R2\2o1:
Ie2T;P12621G`F4k:[1f1WEZ9l5WAd29KW2h2@k1\31X2R2\2o1:Ie2U<2621G`F4k:R3WE8Q9T;_1W2m10I@X51<a19R2Ch
1o1:=;e2c1g6i32621F0`F4k:R32[25@d1g<518P1R2a6h2>g1U=MW20e21@X51X2R2k1@o1:Ie2U<2621G`F4k:V1b5`AZ9
nHQ1W20e21@X51X2R2k1@o1:Ie2U<2621G`F4k:i13k4`A]61j2oEn2]1W2m10I@X51<a19R2Ch1o1:=;e2U<2621F0`F4k:
R32[25@d1g<518P1R2a6h2>g1U=JW2h2@X51X2R2\2o1:Ie2U<2621G`F4c8V1P1m4\CZ9JW25b2@X51X2R2\2o1:Ie2U<26
21G`F4k:ZHHa81MW20e21@X51X2R2k1@o1:Ie2U<2621G`F4d9>GZHZ9nHIW2h2@X51X2R2\2o1:Ie2U<2621G`F4S:D2ZHZ
9JW2h2@X51X2R2\2o1:Ie2U<2621G`F4d9>G_5jBZ9DX2DP26n;Rg11=0V2Y2m30T;7Y1J?`?XB8X2e2U<Tg13UEV1YR1AX2
DP26n;Rg1131i4R9m3R27b1AYR17X2e2U<Tg13\FYR1;X2e2Bb;af1B3k4`AZOn2[1X2DP2U<b1U4h<4h2Ej7>Z1X1c4]2k3
f4Y6104i4m37Z1_72o17IHA?4310W<;S2o?e26X2e2U<Tg1`FYR1<X2e2U<Tg1]1a3`A_6S9l8i6n28X2DP2U<Tg1`F?iQ15
X2e2U<e]2YR16X2e2U<di1PDYR16X2e2U<Tl1`AYR1:X2DP2U<hg1k1PDU9Y1iG;X2DP2U<Rg17i4[?T2U9SIP1X2198P2W6
m5d>S1WT1Q315c2^3i5;0k7b1AY7CW1X2R350V1o<e4C;X2Eo1U<iDkh1Y7dE0e4CCX2DP2U<`9kGeE7?e3TBW6m22R16h4D
XB6X2Eo1U<e]2YR18X2e2U<Tl1`A?c<UEa3X21961I2S15A1\322L<13341C=6D141411J021111<429Q1220BP11J:12C81
A^4]1Q21W1VL259:j1T6>:Y11k115Q1<451A1_32V1n2J<;Bi154R4P3AH10n1Y4C>M20f6h3R55V9?8X2Eo1U<_53QX2YR1
9X2e2W6m5V9V_1WE_6iK=X2e2U<TCj3ZO=I8n1jCT=TE7X2e2U<\f1W3PDYR17X2e2U<Zf1Y3PDYR1BX2;8P263l5m5g:RR1
W:1313h=]8YR17X2Eo1U<Xg1\FYR19X2e2j2Z9Rg17d@e5YR19X2e2U<_=QY1`2l>e5YR17X2DP2U<e]2U9SId2X2GKQ1Y55
05b1:7:416M4E156281IC1P1U111D015DX1?;CJ5g3e1^J`4G315`7DL7311]1D4W3311S51Y1o16S12e2f3j2\5=263Y1M6
>WFZ2X2GKQ1Y5505b1:7:416M4E156281IC1P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2f3j2\5=263W
26>WF>X2P2DU<@j5\5f1QY1F^6m?a6gK<X2DP2U<mAV1mS115aEHYR17X2Eo1U<Ri1bDYR18X2e2U<QC2mU1bDYR1U1X2;8P
26c2R39m5mA`2\1`Ne21]3V31V206Z1I18312U1k4m3AY=Y2]?Ae2AX2e2U<^DmOU6V31c41>X1[9c?h>DW3CX2e2W6m5mA[
8RJMMK]3l7[1i9c?h>Db2D>X2e2U<kEYP1d3_6Z19S1a:c?o?e26X2e2U<e]2R>VD8X2e2U<Xf1Y2REc?eB>X2e2U<aT1hAW
4\7e;k<=f2M]=l3:X2e2U<bX1i=U4RCn@]=l39X2e2U<Xf1Y4RCn@]=l3c1X2DP263?R59V1f4c3CX5X6_12@E1><cMk1b1d
1<;157?3`2l?U216Ae833AT4g3S7^52J2X32JX2e2U<c3Ca;_12@E166`Q1]3Od1mBi8El7b<2J[32T1X2e2J\5V1Gn3c3Ca
;_1CE16410lOb1E[1=M3Kd1mBi8El7S7\62X32HX2Dn11j2R39m5^BVET5a6e3;91Hj1f3Ck2o;X9PI7X2Eo1U<^j1VCYR19
X2e2W6m5ch1j1VCP6XL7X2e2U<lf1hF\Nl37X2e2U<Xf1ChFYR1>X2e2U<Tg1m80a1l6B2f2e1H`Q17X2e2U<Tg1`F`Hh9=X
2e2U<VC0n;hEj3c1`Ae1R6VL9X2e2U<od1\1]2c1VCYR17X2e2U<^j1[7j;YR1BX2198P2U<]m1d20S3d96An4l7=RAl38X2
Eo1U<R=bP2\Nl3BX20;f1A]1^6V2A14X1TCeV1CVCT=TE>X20;f1Al7V2A14X1^j1VCYR1=X21BP21S<]m1i5k9AU9aEa37X
2e2U<Xc1\Jh@`A7X2e2U<[JXOPDYR19X2e2U<43kBeV1jCYR16X2e2U<VU1^X1YR1DX2DP2V8n31\;XFn4Q56^26\1\FU73Q
9a1aG:X2Eo1U<^;gQ1k2\FU7YR1;X2e2V8k2R1^;YP1Y4bM\Ml4;X2DP2c1a:];P1VQ2U9KWH6X2e2U<e]2Q:WH7X2e2k3Y8
bo1R>YR16X2e2k3Y8e]2YR1@X21BP2U<^<U3gW1P6S2e3[1_8AkK]69X2e2U<Uf1\1H^1jCYR16X2e2W7m4e]2YR1NX26^2U
<Lm2j7U;4X8W2Cg1Q1P2cBj=^1]486[373c2`3U2\3a4P>7X2e2U<ld1g4PDYR15Y2;n<14Y1Y2;_1JX6a1h2140h1o1:=Q3
U<2621F0`F4g90X4[25@d1g<518P1R2a6W3g1U=9Y2;R9Y2a114^\1h\16Y2;S9j3147Y2;n<14j9c1b1Y2;5P2d9021111<
42114R12S4e2j1NDi1k1l1cA`BQ13I762R1510f17c8m2=4`2Y<S2g8`<7Y2;n<14ol22>Y2:07f<14Z1U9MEl3XMiZ16Y2;
\:a2147Y2;m:P214^;7Y2;\:@P2147Y2;1l<1219Y2TU2b12c20R5f2Q21Y2b3Y207182K[6505b1:7:416L0200111<2122
60181C2F1P1U111D0151BX1?822@J5g1?57K?80A?7DQN0G315`7_3DEf23112CY1c2>1FBo141S12e2T3\3a18^2R1=263]
15C6>lAW2Y2D1K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263
W26>g1Y2071;`;0200111<212260181C2h30151[2T2EMES1H0A?LWZ1DEQ3P51FBo141Q7f7n16Y2kBe2_GeCVV11Y27Y2R
2o1^6V2QAeY28Y2R2o1^6V2Q9VNcD6Y2RZ29C_>W22Y2QY32Y2\X35Y2\Ga2lX2O2Y2kS37Y2o1[=j5\5na1_F6Y2;m:P214
7Y2;8d:P214:Y2;7e:P214j9c1b48Y2;8d:P214hl1\1Y2;1]10IX6a1h21210h1o1:=Q3U<2621F0`F4c8Z2R3[25@d1g<5
18P1R2a6W3g1U=6Y2;n<14Sa12Y2cc33Y2=Q=:Y26QW3mB4Q1879:9Y26oi34Q1879:8Y2;n<14Xi1c205Y20W\2i5k94Y2[
Y2^3j3AZ290Z5d5n114Q@d^1l2l28[6V3`5lF=Z29Y10l<Y1R4VEQS1i5\6^3PI<Z2c10bZ2W4a1Z5B>^3PIg9=Z29d2XY2l
2a2:k9l35R2ZH`19Z28n[2d1W1l2U6e3e8LZ28<c1eA4oCe2Z2f3f2d1L=l1U1NaAi5U6e3e8e7P3l4f50>;Z2Y2Xh1dAi5U
6e3e8hE1>T3Z280;KFd5505b1:7:416M4E156281=O1P1U111D015DX1?;CJ5]5oC_3_7G315`7_3:9]1IT131120c1O73o1
1;:B@^16S12T20?`1c1\3h2_23=263W26>Y2[9V3o21<:Z2:m:P214fn1i5k9`Nj2Z29;K[6505b1:7:416M4E156281]11P
1U111D015DX1?;CJ22h1CP3T2mAi4R6G315`7Bl2D8S33112P51FBo16S12e2T3\3^3m1=263W26>Z2n80a6S2MDCZ25AjJB
Q`1i5k9Y2jJR143M879:j2EZ2II0bKV1h]1i5j5@_3kGM6O3\3N1f1Z2<Z2:n<14fn1l2l2\1l5a2U66Z2W\2i5k9U6ZH4Z2
W\2i5k97Z298S7`T2i5k95Z2Bd[2i5k9;Z29=]KQ`1i5k9_N01i4`2Z29;K[6505b1:7:416M4E156281]11P1U111D015DX
1?;CJ5]5oNG315`7_3D\33112>;U413BBo16S12e2T3S2X1\5=263W26>lA16Z29m[2^5:k98Z29Q7kT2i5k9R2]Ld1Z245d
10DX6a1\2;14i1IU1:=Q3Y5>\62621F0gT1a2@d14i5g3Da218P1`1Aa62374T21<e=W1P78Z2:n<14fn1i5k96Z24R\2^4Z
1k96Z29m[2i5k9Q28Z298PV2c5i5k9g95Z29m[2i5k95Z2W\2^5:k97Z2Bd[2i5k9g9m3S3Z29;K\1n4505b1:7:416M4E15
6281]11P1U111D015DX1?;CJ5a3k1l1RMG315`7_3D8n1T13112d2730n11;:B@1IB6S12Y1[1T3\3h2b10O93263Ad106>`
=[4S1F6R3Z29;1I[6505b1:7:416M4E156281]11P1U111D015DX1?91CJ22<m30A?7gNG315`7_3D\33112Ol13o11;:B@^
16S12e2T3Y2R1h2c2=263Ae16>]3h91U1]31;j1EZ29Y10WJh8aW1l23`1L:k9PIF022S92:FZ2^5Wg1e<j2R2A0630R1FB:
S1150^8R62@Z2c10iG50nR1b?l23h28b9U6X2a@>Z2:7e:P214fn1i5[10\7Q1g9@Z2]T2i7d2063j1B:[10^8f528>Z298h
Fl6n]1l2n1B:\1h3e4i9BZ2:n<14fn10j4M8S1_2S1X2MAE;6Z2W\2l2l2\1^8CZ2907f<14j9X20U`1[2Z2Aa2:k9U6c39Z
2:n<14Zl1[2i5k9AZ2907e:P214`:Ud1`2300R3\1^8<Z2:U:h214fn1l2l2\1^8U6^3Z272512K[6505b1:7:416L020011
1<212100400181C2F1P1U111D0151BX1?82CJ5Z40A?HVNG315S7<_3DEf23112GU1R31FBa1=41S12W1]1T3\3Y4H9=2634
R26>m3n=15Z2W\2l2l2k9?Z2Bb6mm1b12c2i2i5Y110\7Q1Z1KZ290S9j314o9^1X4X7mAgE0k2a245Y1o5MAQ1U6`BP3V27
Z2dGbd1m1k3Ok86Z2f5`V2i5T8f1<Z29QGc1El3iW1j6l2a2:k9:Z2:n<14fn1i5k9U6ZE6Z2W\2l2a2:k99Z29m[2i5\1^3
4j4V2;Z2:m:P214fn1i58S1^89Z2:n<14fn1i58b95Z2kY2[2i5k98Z298e:nP2i5k9g98Z298^GUd1i5k9g98Z29oDmf1l2
l2k9U6<Z2][1R6c=R=i5k9U6X7k5S5o69Z2W\2>64[40Ak9;Z2:m:P214j9P^1j6i5k96Z298d[2i5k9f2Z2B21I3W6505b1
:7:416M4E156281]11P1U111D015DX1?;CJ5m4?oNG315`7X2V1D\33112P51FBo16S12e2T3\3\5=2633S26>V=1Y2M[11R
45Z2W\2i5k9U6<Z2Hfe1aBU3P5B5k9U6`Bf3?Z29fR1If5m<PDE;1Bi5k9e=j@f1Z2710:`;0200111<212100400181C2h3
0151[2[60A?LWZ1DEQ3P51FBo141Q7f7n1jD6Z2W\2^5:k9U6e1Z27=`;0200111<212260181C2h30151[2W4S20A?8j82m
Q1DEQ3P51;:Bo141Q7f7n1k5:Z29_@QZ1[Ai5Z5`4W:S2=Z253m[2i5k9WN4Q1879:FZ253j=5_IV5g4]Ji5a1k1]6kA_1k:
4Q1879:P1Z29o4S=Ca;i21lA^>FKd1e16V5>U118LW1Q17:k9[9Eo3;X:i5CZ2aIU7[2Y5TB[8e7b1b2V3\7U28gF^1KU92]
1Z20L00]4\3o1Q?a12EQ3_Kg<e4S2m1g1Y1@\454?=2KW11120011122W2a261_87DZ2:o7d3Y114fn10IY3F:Bm1m7W7n2Y
D1>Z2c10cI]H\2SFi5o1k7cG\1<^9W1Z2b100`FX1\2b2d12P\1d2T3`5c31DQ>400`1V92285102;5>6W4S392CR1Z2907c
:R214^;E7T2_1C;d]1U19Y48R2]4O>=T1n48^Ao1W5A1^15Z2jb1\Ii5k95Z2W\2i5k9oN5Z2k6[U2i5k9<Z25Q\2i5k9WN4
Q1879:6Z2W\2^5:k9\P17Z2e1aZ2i5k9jI15Z2n4XW2i5k96Z2W\2^5:k9dO5Z2W\2i5k9\S18Z2:n<14fn1i5k99Z2:m:P2
14fn1i5k96Z2W\2i5k9]G05Z2W\2i5k9gOEZ290W100W7h3C14g=U3h]1i5k9W:h>V1W8L?Z25k`1UKi5k9cAQ:a24Q1879:
5Z2P=Vo1i5k9@Z245i6^1e414Z^1[@U1c48b9WFb;5Z2iZ1]Q1i5k9g3Z29;C1]1A1?EQ3750513312A3=63@141411K2DB1
5<BB1N1J:12LCY1?;C3`1]1n2V6Bm9_26T92508:02FO9C5P5>d11f1^1<4221Ah2D6V1b4BV2S1i1@AP3f1e1j42>G3c7l8
:^30>1Z3G5??8Z2hc1c4V3f<l3i5k9BZ2HfW1f4Q4>e=X1Na:i5k9PAg1n3l1a367Z2Q2^8V2_o1i5k96Z2bT2d7i5k9l76Z
2Y8mS2i5k9^8:Z290n<14`:Ud1i5k98Z2W\2^5:k9VHj74FZ2R9_7Y2C9X1g:k2f4]5ZOi5U4a1@b3_7j4^2d@\1<Z298k4R
3Y6h\1b@i5o1k7Y8;Z2:7f<14fn1i5k9j1l7`1Z24k1DX6a1l1?\2o1:=Q3Y5k62621F0i9mJa2@d14i5g3]2H18P1`1Aa62
374T21<[<a2e5j25Z2_f1gEi5k9>Z2eDiCVA4R>1V4i5k9PN0>1<Z2HFgZ2i5V6d3VL6V3A;=Z25Q\2i5k9d7bF4Q1879:5Z
2eW1aT1i5k95Z2bMd^1i5k95Z2W\2i5Ok87Z2W\2i5k9QDh4g76Z29RU2j6i5k9d2Z29;K_2k3505b1:7:416M4E156281N3
:1P1U111D015DX1?;CJ5]5oNG315`7_3DW2T13112P51FBo16S12e2T3\3\5=263W26>\1Eo:i4R4?9Z2YV1mU1i5k9S108R
MGZ244Z1cI[_1b1f1R4o1k7Y8Y2^=?X1>k54E`1MA<Z2:n<14fn1>;[40Ak9:Z2:n7o414fn1i5k9XC[2Z2E1I[6505b1:7:
416M4E156281]11P1U111D015DX1?;CJ5m4?oNG315`7_3D\33112P51FBo16S12e2T3\3\5=263W26><Z298P10V=[m1i5k
9g9Dc>6Z2Bd[2i5k9i9;Z29>N_Z2i5k9]La2W1:5Z2W\2V5Bk97Z2PX1VT1i5k9XFU8AZ24n8d:]3h>b4V3o2[30j1UFi5k9
n@f55Z2W\2i5k9W9;Z2:7f<14fn1c55[2_7AZ2:n<14\5V4f4e;1cT1i5k9l;h4Z1S16Z2W\2i5m1m7W7DZ25dN\]1i5k9n>
IR1E\6X64Q1879:5T1>Z2]>T;c4hR1W;_23U3k9W9Z:[2T96Z2e>b<n`1i5k99Z2:n<14fn1a4W1k9U3Z27=K[6505b1:7:4
16L0200111<212260181=52F1P1U111D0151BX1?82CJ22<T3H0A?7gNG315`7_3DEf23112GX41FBo141S12e2T3\3Y4H9=
263]1I6>d3Z271072K[6505b1:7:416L0200111<212100400181C2F1P1U111D0151BX1?;CJ5<<MES1H0A?LC^MG315`7_
3DEf23112P51F89o141S12e2P2S1S25R1a18^2R1=2634R26>l2o>1o2;Z298k4hV2T4d1Y7MAQ15Z29m[2i5k9a3Z27=Kf1
]2Z13G505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?h1bDX3i1`3D2315`7_3DEAT23112P51FB
\12?41S12[1Y1T3\3a18^2R1=263W26>m3n=1^1^2Bn1Z271;`;0200111<212260181C2h30151[2[60A?S8a7\4QGDEQ3c
35G3:1FBNP141a3_3Y2\5n1X4k;1c4LZ2b100iG2a2nW1T8i5[2P33e3D=d=40g:2>5>S5S3L3@Z2oY1YGS8i2i5k9\<d270
U?1T1Hj1>Z25^h1bCi5k9gF_74Q1879:b2Z2EK[6505b1:7:416M4E156281]11P1U111D015DX186;CJ5]5j9TEG315d3k3
_3D\33112P51FBo16S12e2T3\3n31[1=2413H^16>jB[1EZ2T1TBT1Cl1g:S1T:0f3?1R>X1`;i5k9V6l2WG6Z2W\2i5k9Q?
^A6Z2I``1lJi5k9>Z29ZZ2b1^5:k9c>]1T8Y61^16b2Z2EH2[6505JG:7:416M4E156281=O1P1U111D015DX1?;CJ5c4I^6
^4QDG315`7_3D\33112P51FBo16S12e2T3P2[1n31[1=263W26>EZ25P48Yd1g4R=b1k4B:k9Y8U<g94Q1879:8Z2gW1T3`;
U=c8i5k9AZ2_3YQ1R2U1n4l4T5l6X1m<i5X5b4PB:J[1[27Gi13]2]5m5\1Q22h48`=i;S6f1X;b1h3`1g3S1AGW2g3k1P14
11112000b5X7g>\2`5l1[27G[4]5k21j1R11\1Q22h48T13Z3o1h3e?nCY5A19\1>3>81S1A5?160o1c5E:6111210Y2R35i
1g4FF]@e4JL[27G[4g6a1S:U8jU1c7n2]1P68G>IBH7611122kKT2k1[27G[4g60`11\4Q223a;jU1P7371126`1:6;D32J?
?Q52LFQ12E251411112000A6c422X7F]@b1T1[27W4U<j9e`1GT21P1>9?S1?1N0[7X18610\5g63T>25014G127[2OSk211
22I[27GjY1oJj7\1Q18]2W91122T<Fe1k;2R174j2GW1[27Gg<Z;8T13Z5j:oJl6A19\1>B81=EA5?9Y8C1122Am42a6FoAG
N[27jHg\1[5IQ1P11_19MU11;CV6U2@62]J25014G12T1[2L00]4\3QAa12EQ3TG[>Q?\454?=NW1140011122W2a261_87U
1[2L00]4\3o1Q?d1g3TG[>f2g8b3\454?=NW1140011122W2a261_87Z1[2K1k1Md3\1^416S7V4\36]4XFU1Y<>d>k1`254
MNW11611122W2a261b3bDG2Q1[2K1k1Md3\1^416S7c7d4XFU1Y<>d>k1f24T31611122e8bDG2R1[2M0]42Y3o1h4X5Z662
k2K_4dBS46g7o4o3Z8\4J=Nb162W2a261Y2L[2M0]42Y3o1\@9k2K_4JiAZ4g7o4o3Z8W5=a262i461Y2D[2M0]4\3^FFhJR
I\4J=Nb162W2a261F[2M0]4\3m4`AFc4iA]M\4J=22[262i461:[2n[2b=5Ia162P51c3\2CC21Z12761?l222D75051334A
3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0S1E9C5P5>d11f1^1<4513=Z1]1D3Y1c1Z1W1=@V2S1T
2G\4224e1j42>G35Z@:Y8?[4\2W12\111661?l222D75051334A3=324?141411K01311172A015M1BP11J:128:8CI238?;
C3CL]1P221D02l3@h1]8b46T9259:0i19C5P5>d11f1^1<451Ah2D3Y1Z18Z1U1139@V2S1e1O6\4224e1U2d22>G301]@:Y
8?m3\2W121Z1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1Q21JV6a1Z125;a6P1h12683R1d72
59:0i19C5B]4>d11f1^1<035130<9^2D3Y1n2W1NV2S1l2\42m1j42>G35T7S2Q7:R2V6?c3\2W12\1A1?l222D75051334A
3=6D141411K2DA015OBP11J:12C8CL38?;C3`1]1P221HV6l2\6IP1k16_1`3S4259:0i19C5B]4>d11f1^1<0351A9^2D3Y
1n2W1NV2S1m1N]6j42>G3`@:Y8?W3\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6
P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2\42m1j42>G35Z@:Y8?U3\2W12\1A1?l222D75051334A3=6D1
41411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2\4P2j42>G3`
@:Y8?Y3\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1Q21JV6P=6T9259:0i19C5P5>d1
1f1^1<451Ah2D3Y1n2W1NV2S1l2\42m1j42>G35Z@:Y8?T3\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:1
2C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G3`@:Y8?_3\2W121Z1:61?l22
2D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6\6c66T9259360S14@9C5P5>d11f1^1<45130<h2@33
Y1n2W1NV2S1l2\42m1j42>G3`@:Y8?k3\2W12\111661?l222D75051334A3=64?141411K2DA015OBP11J:12C8CL<?;C3`
1]1P221D02]4h1P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1Z18BGU11==2V2S1l2;P42m1X2a22>G301]@:Y8?Y3\2W12
1Z1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D
3Y1n2W1NV2S1]1^1\42m1j42>G3`@:Q7W1?a3\2W101\13=1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;
C3`1]1P221D3]4h1P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2U11NV2S1l2\42m1j42>G301]@:Q7W1?i4\2W1011Z1
11661?l222D75051334A3=324?141411K01311172A015@<1BP11J:12C8CI??;C3C2I]1P221D02l3@h1`3l4W4:6T9259:
0i19C5P585d11T1A^1<451Ah2D3Y19P18BGU1139=2V2S1e1O6;i1I\12m1U22;2R22>G301[6Q::]2k5?Z3\2CC011Z1A1?
l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0Z1>9C5P5>d11f1^1<451Ah2D3Y1n2
W1NV2S1l2\42m1j42>G3`@:Y8?^3\2CC01\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1P221
H]4h1P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2\42m1j42>G301]@:Y8?V3\2W12\1A1?l222D75051334
A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2\42m1
j42>G3`@:Y8?Y3\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1P221HV6P=6T9259:0i1
9C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G301]@:Y8?\3\22T121Z1:61?l222D75051334A3=6D141411K2DA01
5OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1=@V2S1]1^1\45j1j42>G3a7n8:Y8?
`3\2W12\13661?l222D75051334A3=64?141411K2DA015OBP11J:12C8CY1?;C3`1]1P221HV6P=6T9259:0i19C5P5>d11
f1^1<451Ah2D3Y1n2W139@V2S1l2\42m1j42>G301]@:Y8?_3\23S12\1A1?l222D75051334A3=6D141411K2DA015OBP11
J:12C8CY1?;C3`1]1P221HV6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G3`@:e34Q1879:V2?X3
\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451
Ah2D3Y1n2W1NV2S1l2\42BZ1j42>G35Z@:Y8?U3\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;
C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G3`@:n6Z1?X3\2W12\1A1?l222D750513
34A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1]1^1\
422j1j42>G3`@:Y8?[3\2W12\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1P221HV6P=6T925
9:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1]1^1\422j1j42>G3`@:Y8?[3\2CC01\1A1?l222D75051334A3=6D14141
1K2DA015OBP11J:12C8CY1?;C3`1]1Q21JV6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2\42BZ1j42>G3`
@:Y8?3\2Wm2PP14\2XK21l2\25=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_
3DEf2311S51Y1o141S12e2`4P2Y410O=263W26>R2\2W10R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3P51JV6P=6T9B;S2
C5P5>f1f1^1<:1Z3D]1V4NV2S1l2X;2V135Z@:Y8n1\2W10R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C
5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y89\23oi34Q1879:S2\2W1031l1?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m
5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2V452h62V13`@:Y81\2_1]2l10Dm4Z1a1\2\2o1:=Q3Y5k62621F0ZF\>a
2@d1f9V318E:R23D1012`5674T21<m>i1]2l10DX6a1\2\2o1:=Q3Y5k62621F0FQ=^6R2\>a2@d1f9V318P1U1L3D1012^2
Q32374JY11<Z5b9]6@_11Y1]2g1JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R211D10e5^1h1g1U=^1]2m1DY4n1
a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9c2B18P1R23B11041^5674T21<m>W3]2:0a1DX6BNl1?\2@C?71072=J1R1>BZ3E4
1Q14i4l12621F0Q5P2d9m@P2P1a278d1>0A19<1c1CU280041@AP1EL1140o118D000163=BMH1021\4S1674T21<Z5b9h4]
1l1]2;a1DX6BN\2\2T1?710:=J1R1Q1P4X1k62621F0gT1a278d1m1_5b1ELY218D01163n13Dh5674T21<Z5b9=]2P:_2_]
1TS110f=b8n3W2:o3^1]27_1JX6a1h2140h1o1:=Q3U<2621F0`F4g90X4[25@d1g<518E:R23D10e5W3g1U=8]2fi1\S115
110T1]2g1JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2Hh5W3g1U=W1]2g10IX6a1P3h1o1:=Q3U<2621F0`F4Q>
[25@d1g<518P1R23D1f5W3g1U=Z1]2g1JX6a1P3h1o1:=Q3U:0n12621F0`F40P>[25@d1g<518P1R2H1f5W3g1U=Z40]1]2
>^1DX6a1\2\2o1:=Q3Y5k62621F0ZF55P>a278d1f9V318P1R22Ec54674T21<m>V1]2g10IX6a1P3h1o1:=Q3U<2621F0`F
4Q>[25@d1g<518P1R2Hh5W3g1c;a1U1]2g1JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@d1g<518P1R2Hh5W3g1U=X1]2m1DX
6a1\2\2o1:=Q3Y5[2_42621F0ZF\>a2@d1f9V318P1R2Hh5674T21<m>X1]2l10DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1
f9V318P1R2F1h5674T21<m>3]2Sm21W1]2l10DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2Hh5674T21<m>3]2l
6Xf2Z1]2k11DX6a1\2\2o1:=Q3Y52h62621F0gT1a2@d1>W9V318P1R2HW5@674T21<m>Z1]2l10Dm4Z1a1\2\2o1:=Q3Y5k
62621F0ZF\>a2@d1f9V318P1R2Hh56334T21<m>3]2Vi1nS1U1]2g10IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1
R2Hh5W3g1U=^1^2i7a5AQ5b4<h5Bf4W@c5g<61[127JJ4LQ5S7n2g1816261T<7a10T2Q8L;g1d6=621\1^2i7Oo1ER1`2k8
[6c3Z1ZR1061[127Jb5^;d12816250000R8X4\1l8f1E;2Y8=91K^2i8_222R1hAZW161[12R1fBD25000i=U8F=X1Q1T9`1
^24T6NZ74i46o2W=hD2o2@[5S5D9V;l4f2M625000f2Z5R1Y1_30c1b2h45d1>R3:ES1T4:1?I^24h@9jA^U1_1o=b316250
00S7j60c1b8V4S2R41F^24f8e1Le1U8ZQ1nT11961?d?Z9m3^4=621G^24Ne6`=jT18Dh:iE95000?^=f:IQ921H3^2Pl26e
1_28T4_27R51AY6j3U60V43V4Z4X1Z1l1B4?R1Z1R21S3g47@71A>>o1:8_679?\<]<j1BY2_2]3h1c8U5^2:_250]1_;14j
>mOX=4_2aLWOim1;_2Q^1W9^4[:l3BTY1i5e37?_28o;Nm;d2k:ZD0P9k3k>i1f9j<=_283k;i1W<U3hR2U4n1^:T3`51_23
_2oGS[24_283k;5_283k;Zh22_2<4_2c?kGZ:7_2]?`5Z?fEbZ1^?7_2^=lP3\30d:l28_2X<]@0cY1VU11UA=_2S@U2c:SF
lJj25^19QAd@n3I_2T:Ag2d2U2b7`79f<e3;H^D\4[2d3Y51k1l7SC[1b2l66_2iQ2f\1T:=X33_2`^3f=2_2iQ27_2f@R23
Wm1IRS1>_2Z1P[1T7_DT8AU=9n3Z5S8`1k2?_2Z?X3gIZ5\6e5lEmDP7?P1k2`2E2_2cm3<_2^109[=j5\5na1nE@lAY::_2
cQ1n;e9U\1V2c6S1Q4c:5_2`_1Z1o2lj12_2h^33_2e]1RQ22_2f^32_2l^33_2iCVE3_2bS1`51_2=_20c`1R6Tk10R84Q1
879:n2_22=0J[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?^N@G315`73[3DEf2311S51Y1o
141S12e2a6Y4R1=263W26>j7^<W2_2@0J[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S5
1Y1o16S12e2a6\5=263W26>2_2Al2_22=0J[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oN
G315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>^2h53_2AX_39_2Ao[32X1c35]80k2_22=K[6505b1:7:416L02001
11<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2[5U1Y4R1=263W26>X71_2<_20
mZ30V9i54Q1879:X2_2@K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a
6\5=263W26>k;]6U3_22=K[6505<U1:7:416L02001001<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`73[3DE
f2311S51Y1o141<F2e2a6a18S2:R1=263W26>P3P4`2Y;OR3_22=KZ2P4505<U1:7:416L02001001<212260181C2F1P1U1
11D0151BX1?;CJ5Z40A?]Ia5G315`73[3DEf2311S51Y1o141<F2e2a6a18^2R1=263W26>Q7V2_2@K[6505b1:7:416M4E1
56281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>1_23_2Pe1^S23_2Alm32_2X83_2
b[1aS24_2PMfT1U73_2PMfT1[1_2a3e5b2Y2Y2m26S5m3X7d4R1S29l1R1g65[21h5e1\3T1P37N<9j7Q2=L=H<Y6R?[2C`3
g4R1_2[3Q1`48T10^2W1W56`2V6l9^5h1EE61X9c5@A^2m5k1n9h1Hn2jBo20Z1_2d1KP35U1c4;GH?5]1PB]4T8E4V1\4Y1
e6@H4R136HR1P2R4=U171_3VCf7g4l<1_3_23;?`1V4C3H_23o1Am4IX16HLKHo1V2<7CNAl1^5;T32H8O42_1Je2[1=W1<6
Z149DP1[544>9f1E98h2CP237L83d3S4k1D:972c1BW;^1n1[1f550g1S2o1Id3_12==11F@A7>3662R1;>2E3T1_2a9S3H?
X9_1g3d8e6[15;Q21T1c;a2a1Y2;Z3Gc17g>g?a45Q4e14m1`2`21Y4_23;?k1d1j2k2P1U2i115B]188526==8\1=2Q1JB>
V14J1\1>2<6N2>0Z1Z3P3e1\4N4ER13j2R2F8P1DM;`1U182;17W1o1k1V1j1C8g111593734<S9=2D:e11Mc4i6Z2B?W1Ab
2l1H=K=06W2b17DS1Ac1?U10612=1;4E5:AF3147<T26M_24V3`19Oc1Y3Y2]:Z>k5l1:21R39g2DWBf6f6SGo1Y:[1\25`3
_2?Bi1NS11AHn1OG0;5P2T1]1X3T3e2^5T25T196J8?;JHMI;Z2S10J0Q24DZ3O1P4S4K1g4Y19Z137R10612T1417297?5:
Q12Z1d1JP1h1P1F2BKZ1e11IQ1Y1U130l2Z2g2OV305FLY22n3P2W30^13Y1[1k2_23In1f4V169;H5=67E10215;67HD1Gb
2@1T6a1R1R2T234JGJ[H2U1_7:[1411f12GO=A^1:U1J2Y1\1P15@b4Q1K3FKH\5b2=f51]6n138f17==0R1An1<k5Y2_2Mn
1NS11j2K169T15E6H457BHQ1o2@V8g2P4Jo1`2n:k8X1[6Z13Z108f1297o15Z13`1J22j1Hg1]2T2Q1KJ>U1Q3Z2g3a:l23
1Q3d3<[23F_2O0m2\:S1Y1S1o6TR1e?h<j1NLf6n2231k4a=Z1_23E51V4\3W1S3T7<8m28c1i1\1U1C28o@n62]5X8h<Q1N
c6Q14S4^111;9o62P1\=?_2Q1c7c9ZZ1YA0k1Md1c28TI0h<:_2Q1c7Z3c`1ZBW4Y4nFc9N_2On2a23Z61S8`11o4j51g>\4
S3V2o<g1c=i3g5k1o10M235c19_2OR1V@[:^Gj]1f3mA4_2jW1km1cE1_25_2P^3Z2h7i24_2P^3Z2h76_2ZZ3e3Z2h7i2:_
2_?V=V=e5UE_6S@];S1X1_2k1DX6a1\2\1Oo1:=Q3Y5k62621F0_=AeFa2@d1f9V318P1R2a6674T21<m>b2_2M0U2884=E1
3M`1i2;9M14100;5<5[5X3`:k12>6P2CU1=9T1a2:G9T1K5;2[17@[19@_123El1X4^4g3;3;h12A?@KbAf=V36K;Y6\1S1l
2f44_2Z?1e35_2Z?1e3MA_2hEV6Z6R2f50i1iGT4W3m7\Mm3a16S6M_2R<0511h1k4R3n2j2Z6R2f50BV1P3i1nB\7m7\Mk1
c332S6V3n3_2?D0d1=?E_2=3=073312883H@1;11K05119E15194Q1P1L:Q1>4Y1?;C3n2j23h4]1>o1Hg1^2:1A57H1R20=
:1:6W3a4Z1B;S2C5P5>EN1=7P1^1<:1237<W26D]19P1o2Jd1AS1l2U2R92V13R;k14W341321Y8l1_2e622f<U2V6Z6cU1P
3K3d2850;>34U13I@23Q42612JB:3@I8@630S5022462P2g4=>Y2Nd3m3IV22e1_2h3E_2=J33=83g13K05119M194n7n2g7
l1\7G7H1R20=:1:6VD;h1o137d2Y2c=cEk1\366P4_2M0U28812=4@13MJ=7B33=83S1;711K004100915<52194g4V31l2c
73g121<6P2CU1=9T1P1G7@710G9O039:145642[17@[19@_123El1X4^4`2;J;3;1f12537?@KGY2c=Lf=V36K;Y2k1S2X13
26Il2f4m3_2E78]1A1J:Y3<13312E=63@1414112H2DB7OB1N10I7212B9:8:H4U3]1e4h3[:B^6d2P32508:JI5U2n3>d11
f1^1<42213=W4C`1J?=26@P15>j4Y6KKH2P34>a4>]1S11]60Q219I55i1LMP3S29105N_2?57X@g1a1d2^7bU1V3e;T;g1K
]?Y2R21S15o1LJ2O\1CS2BH_2?57X@g1a1f_1l>l<K]?Y2R21Y1o1LJd1JCS2BC_2?57X@g1a1cn1l<K]?\41Y1o1LJW5BF_
2E7X@g1a1Sf1_8`;[1KX:T5\41Y1o1L_2f1k1BA_2E7X@g1a1cn1l<KjC1Y1o1Ln3S2B@_2E7X@g1a1cn1l<KjC1Y1o1LR6B
@_2E7X@g1a1cn1l<KjC1Y1o1LR6B@_2E7X@g1a1cn1l<KjC1Y1o1LR6BD_2E7X@g1a1cn1R5]6[1KjC1Y1o1Ln37k1BM_2E`
@Y3lGS=NW1P<Z;^<=I1j2b<;?`31Y1o1LGT1Y20j1B?_2E`@Y3cn1l<Kj2o@1Y1o1LR6BC_2Eb3Y:4^2a2Gbn10l<KjC1Y1o
1LR6B3_2[T3d6;_2O1W4[3W=U5`Q1ZU1P9b>2_2mD4_2^X1c9io1^1_28b1DX6a1l1?\2o1:=Q3Y5k62621F0ZF\>U1[178d
1f9V318P1R2a6674W1L1<KY8g5h4]1_28b1DX6a1l1?\2o1:=Q3Y5k62621F0ZF\>U1[178d1f9V318P1R2a6674W1L1<U9g
5h4b1_20i10DX6a1\2\2o1:=Q3Y5k62621F0^5WNP1a278d1f9V318P1R2a66721T21<m>m44Q1879:;_20T^3j;4Q1879:h
12_2US3:_20T^3j;4Q1879:>_20]\3]2V41j64Q1879:h12_2me1G_20QMhCTk1A[20d2`1Jo54Q187923361_13_2fo1cS1
2_2ak35_2S5VW1eAR1?_20R5Q9\9XFj2\7lQ24Q1879:2_2eY3X1_2e1Ji5>a1P3h1o1:=Q3`1i6j32621F0`F4Q>U1U15@d
1g<518P1R2a6W3g1U=`48_2\:0^R2Z4f7cG^95_2Td1^S1TAY;3_2hX3Y;2_2\`32_2Vg34_2\9[3od26_2^HQ7f\11Q64_2
oS1nK`44_2_1gR1`j2P1_23Y100`Fm7;P3g^1P1]HV9221613102;2201Bm5X25AI_2]100f20l:i<m13m16W`13V7PM22:0
D50P8J2_2Vc3Y1_2k1DX6a1\2\2o1:=Q3Y5k62621F0YO]5a2@d1f9V318P1R2a6674T21<m>^3011_23_2aS2g4;_250m<1
4S>22NQ]1<_250m<14GWV3l38011_2;_2bP1[2^Gb7Hoa1W926F3_2k<mW14_2a`2e3d2I_2Ok?R3o15FD^2P33k7MY6FY2d
:S5_8bH3e1^4TC_2:_28o;nb2c1S2Y9`77P87_28o;nb2bD7P8C_2b4\6o4U3@\OR2`KQ3i3W<Y3DV47`7k3\47_2lU1TV27
_78P87_2o?`7`d27`7X86_2Ti1nY16f8i=d1_2j10DX6a1\2\2o1:=j14Q1j1^3T4f22621F0^5k9Q3j28V?<T278d1f9V31
8P1R2a6674T21<X7d7`47;_2ZJZ>m[1d1AZ<X3c8`:_2>_2d3:^3kBZ>R@gV1`3l2`1b7h:W2m1_2k1DX6a1\2\1Oo1:=Q3k
4=k62621F0V5l9KKb>X5Ke1@d1[9:V318=BU1La6674?:Y11<m1M1]4m2k1n1H`4Q1j29m1_2Fn170279d3\3Eh116Kn3Q1V
1k5?m1b1e135;^Go3\5Y1D9C>h1]3h12Am3313g1Ok1S1g1T314131Ng8k1kAG2Q27_2Z?13R3Ra1i3a1_2k1DX6a1\2\2X1
F:=]1c1Y5Y50`12621F0R;`3LVEa2@d1c92LY218P1R2a6674E^11<h2;h;e1_2k1DX6a1\2\2X1F72=]1c1Y5Y50`12621F
0U6l4`3_=c8`1P1@d1c92LY218P1R2a6674E^11<h2;h;W7P2_2k1DV4b1>9W1L_1a1J<KF:=89JR1@M5<]3:k62621F0b97
MQ3X5cAGFR1@d1f9V3180OR2a6674T21<[3]3a1a6P4a1_2k1DX6a1\2\2<K<972=BJR1@Y5k62621F0U6Lg6lFa2@d1j8KV
318P1R2a6674T21<[3a;8_2n8RM2^GEj1Y`19_2]Aa8l;f2]2V1P3h?8`2oi34Q1879:?`2_11j\3U71W3R14J6879:9`2a1
]h34Q1879:@`2a1dCRKQm1?8j5l4R14Q1879:<`2a1gn2Q=Hj;4Q1879:?`2_U1R2Z5a4d<jk14Q1879:R1E9`2XU1fd24Q1
879:8`2oi34Q1879:9`2lc3R64Q1879:>`2iD`A6dI1hEmS14Q1879::`2QW3c7Y;4Q1879:9`2cE[T34Q1879:9`2Rc3l64
Q1879:9`2]Y1a`24Q1879::`2YV1m]1gU14Q1879::`2c_1W4SV24Q1879:9`2oa1oW24Q1879:9`2bd3\54Q1879::`2Sa3
k84Q1879:^1;`2kT1Z8eV2R64Q1879:9`2oi34Q18519::`2`e1[8Rl14Q1879:?`24n<14Xj2m7T:84Q1879:=`24n<14Xj
2[B4Q1879:=`2d4`W1[Ae^1g=4Q1879:h19`2\S3bF4Q1879::`2]]1g:iQ24Q1879:8`2oi34Q1879:9`2f^3X;4Q1879:M
`2_11PS1_<R=X1`\1W1C@<H:Y1>k2O1W3L54@@879:>`2a1PS1R:`?W1h]1g<4Q1879:8`2oi34Q1879:9`2d_1ZZ24Q1879
:@`24n<14mX2nEg=4Q1879:Z1=<`24n<14d\34Q1879:;`2e5]1nT3l=4Q1879::`2e5]1kb34Q1879::`2m\1_T2a84Q187
9:<`2bW1PX2e2R2b54Q1879:;`2kT1B`d24Q18519:9`2oi34Q1879:j2:`2ec30X64Q1879:9`2R^1l[24Q1879:K`2^100
^Z3T1L:V1=5X1m3316NB^1R14Q1879:LB`2_1TU1\W2:d1^1d2\11Z44Q1879:L:`2Va1hX24Q1879:K:`2V^1a5VV24Q187
9:?`2^?oHhY10RFZ8X94Q1879:^1\2`2S10=d1?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<
:1Z3D]1U5V2S1l2X;2V13f5j1o6B[1:R2?R14Q1879:V2=`2gg2iDQ6n1Y4R14Q1879:8`2oi34Q1879:=`2_1_^3b51Z44Q
1879:4:`2mf1dm1\54Q1879::`2oi340P1879:k19`2h]3V<4Q1879:@`2a1[c1Yg1S1\1V5BY4R14Q1879:=`2a1i[3W5[1
B\54Q1879::`2bk1]c1n:4Q1879:8`2oi34Q1879::`2Q\3Z2b;4Q1879:9`2o\3o<4Q1879:;`2c_3Z1c3\54Q1879::`2n
`3c3\54Q1879:=`2_f1a6jf1j3W24Q18519:<`2a1dJ\a2`9j24Q1879:>`24n<14ZOk9]S24Q1879:>`244i<14Uj1^b14Q
1879:<`2hX1RU2]4W1]64Q1879:<`202oV1P`2j24Q1879:8`2oi34Q1879:9`2Zk1dn14Q1879:8`2oi34Q1879:<`2ko1P
^1h50X64Q1879:9`2h^1V[24Q1879:=`2Vc16Ui1X1h5Y64Q1879:9`2\^1b[24Q1879:A`2\[3Y7110S740P1879:i114;`
2YU1HW@dS24Q1879:9`2mV1Qc24Q1879:9`2kc1SV24Q1879:<`2f`37Z1W1]64Q1879:;`2_1Rd31Z44Q1879:=`2l`2`Ke
2h4R64Q18519:9`2]\3a=4Q1879:B`2lT1Y1]1b1[8[4K^1Uf1k5b54Q1879:8`2oi34Q1879:9`2n]3P<4Q1879::`2n]3f
5Y64Q1879:9`2oi34Q1879:R1D`2l@gAl3T1911f9i4[OgEU>4Q1879:P29`2T^3j;4Q1879:9`2oc3o54Q1879:9`2f]1X\
24Q1879:8`2oi34Q1879:;`2`[3P1T2X;4Q1879:;`2^GTP1nl1\54Q1879:9`2dh1ZQ24Q1879:=`24m:P214d\34Q1879:
:`2W>_h2WC4Q1879:=`2bS1o?n=a\1h:R14Q1879::`2bS1`Z2k;4Q1879:9`2oi34J6879:9`2g^1W[24Q1879:?`24n<14
aQ1b2_j1o=4Q1879:8`2oi34Q1879::`2a\3`1l;4Q1879:9`2ec3Y64Q1879:9`2;ci34Q1879:9`2lh3R14Q1879:<`2a1
]b3BY4R14Q1879::`2jW1iY2Z84Q1879:@`2_1db32:O1<m34@@879:<`2_1gb3Z11Z44Q1879::`2TX1jS2o=4Q1879:9`2
d]3Z<4Q1879::`2h]3[5j64Q1879:9`2XU1fd24Q1879:?`244i<14Uj1^>oS14Q1879::`2B\i34Q18771:9`2gg2WR14Q1
879:;`2oi342N8771:j2<`2A]KQW2mF42N879:C`2a1l;SZ1Yl12g30:HR14Q18519:K;`2bk1Qb1Ed;4Q1879:9`2Z^3d;4
Q1879:?`2ak1S_10Ia7l64Q1879:Z1=9`2j\1T]24Q1879:<`2im2BUFY4R14Q1879:;`2Z]11b\24Q18519:9`2]^3a;4Q1
879::`2ZZ2fQ1m=4Q1879:;`2]\3d6R1i54Q1879:;`2a\3V2S5R64Q1879:8`2oi34Q1879:;`2mb311m64Q1879:<`2cT1
lBBba1X@4Q1879:9`2`g1^R24Q1879:8`2oi34Q1879:<`2TG`Me3fc1l=4Q1879:9`2Xe1fT24Q1879:9`2oi34Q1879:F<
`2dh1X^1Z<f64Q1879:S2:`2mV3Z<f64Q1879::`2e\1k9]S24Q1879:;`2^h3`14Q1879638;`2a1Rb31X64Q1879:>`2T>
TW2fAb6h1a1P94Q1879:=`2d`1W7_l1_4R14@@879::`2lg1oP2R14Q1879:<`2k]3m1U4l4R14Q1879:=`2k]3h3Ed1l4R1
4Q1879:<`2da3N[1l4R14Q1879:9`2T`1jY24Q1879:8`2oi34Q1879:9`2Tc3j64Q1879::`2^m10_l14Q1879::`2jW1Tb
24;E879:9`2W>g[34Q1879::`2UEeh2S<4Q1879:9`2UEiT34Q1879:<`2Q[30Lj5T84Q1879:9`2oZ1o^24Q1879:;`2dc3
Z64Q18798169`2^\1`]24Q1879:9`2Yg1eR24Q1879::`2ak1``1l=4Q1879:8`2oi34Q1879:9`2l]3R<4Q1879:=`2\\1X
3i1f;[2\j14Q1879::`2d]3P6Y64Q1879:=`2BNYl2U?m<4Q1879:b1:`2>R1]h34Q1879:9`2o[3o=4Q1879:;`2d_1gc1`
;Q;4Q1879:<`2mW1g7n1n9[n14Q1879:>`2aV1S9`@P\1d2R;4Q1879:\1<`2SW1If9n9[n14Q1879:8`2oi34Q1879:9`2W
^1g[24Q1879::`2TY1mZ2l54Q1879:=`2b]1W2[2ak1P2U:4Q1879:;`2Uh2eM_3C4Q1879:9`2[i3C4Q1879:9`2da3Z84Q
1879:9`2j]1T\24Q1879::`2Sf1kS243M879:9`2cb3[74Q1879:C`2`1mX1fQ2N]816G6Q2R14Q1879:4:`2a\3Z<R14Q18
79:=`2o[3l3Ib1W1]64Q1879::`2f`3j2]64Q1879:9`2\d3b54Q1879:<`2[[3`3R5B\54Q1879:=`2Q\1X8P7b=m_1R14Q
1879:9`2oFoR34Q1879:9`2h\3V=4Q1879:D`29U1P4^1kW12aHj>hF]81Z44Q1879:j2=`297]K`[1^MoD4Q1879:9`2ja1
TX24Q1879:;`2RV1JRT2n>4Q1879:9`2o\3o<4Q1879:;`2]]3Kj4j64Q1879::`2]]3[5U74Q1879::`2Zb1dW24Q18519:
8`2oi34Q1879::`2m<lm2T?4Q1879:9`2m<Q]34Q1879:>`2U2]e2W<b40_A4Q1879:L9`2oi34Q1879:L9`2R^3l;4Q1879
:9`2c]3[<4Q1879::`2jl1Vc1m94Q1879:K`2\@l20^3j7l9`8T>g8Q5U1HD?AQ3PDf;]64Q1879:2A`2QG]42Q3[`1h4g1Q
H[<4Q1879:2<`2_1a^3`51Z44Q1879:9`2Q`3m94Q1879:<`2\d1o^1[:T1Q;4Q1879:9`2Y\1e]24Q1879:9`2SV1kc24Q1
879::`2l`1US2l54Q1879::`2o6`P1^b24Q1879:8`2oi34Q1879:9`2]S2af14Q1879:h2`2?E]1A1U1Y3<13312E=63@14
1411K2DB7OB1N1J:12LC^4]1bO250863=\1KX5>d11f1^1<4221AZ1`3U5T5`7m4>]8K87l1DZ1X2\54Q1879:f2`2`2U1]1
A1U1Y3<13312E=63@141411K2DB7OB1N1J:12LC^4]1bO2508:j1T6>d11f1^1<4221AZ1`3U5e<m4>b9i2c3P21Y34Q1879
:f2;`2o[3T2j;40P1879:@`2eZ30b2M_90V24Q18519:Z1:`2Q[30l>4Q1879:>`2eKQ1@a?S3Sl1l=4Q1879:?`2a1YW1]W
2e3l4R14J6879:j2;`2n]3c7\44Q1879:j29`2af1]S24Q1879:8`2oi34Q1879:>`2o8W5\92I^5nk24Q1879::`2j^1TU2
o54Q1879:9`2oi34Q1879:R1:`2lh3R14@@879:=`2RX1l=Z2dd1m2Q:4Q1879:9`2l]1R\24Q1879:8`2oi34Q1879:9`2l
^3R;4Q1879:9`2W\3g=4Q1879:9`2`\3^=4Q1879::`2Rc30k64Q1879:G`2_1oZ1T30b16g;g_1KIW10c51Z44Q1879:\1G
`2kV1n7@Wm1Z140C00b28]1g5R14Q1879:F:`2]e1i2gQ24Q1879:;`2XU1T@i2gQ24Q1879:9`2ae1]T24Q1879:9`2ae1]
T24Q1879:;`2W`30c8R14Q1879::`2X`3c8R14Q1879:9`2T]1j\24Q1879::`2^g1UBZ`14Q1879:9`2ia1UX24Q1879:9`
2kj1So14Q1879:=`2Y1ZY1k4i6hg1k;4Q1879:9`2U\1i]24Q1879:9`2Qg1mR24Q1879:;`2mk12^f1_74Q1879::`2a1Pc
3\54Q1879::`2lh3R14J6879:a2`2?K[6505b1:7:416M4E156281]11P1U111D015D;L?;CJ5]5oNG315`7_3D\3311S51Y
1o16S12e2a6\5=263W26>W5R37P94Q1879:^2`2?K[6505b1:7:416M21E156281]11P1U111D015DX1?;CJ5]5oNG315`7_
3D\3311S51Y1o16S12e2a6\5=263W26>cA4Q1879:c2`23;K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5QEm
9G315`7_3D\3311S51Y1o16S12e2a6W430O=263W2658cA4Q1879:]2`2?K[6505b1:7:416M4E156281]11P1U111D015DX
1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>cA4Q1879:>`2WA2YAj2X1jX2[:4Q1879:9`2oT3oD4Q1879
::`2cN0Zk24Q1879:<`2B\T3nBP243M879:9`2[]3c<4Q1879::`2>l\3c<4Q1879:?`2VERK]DnOX3[5l3f84Q1879:<`2m
V3]6BY5f64Q1879:=`2`1Qd316NT34Q1879:?`2`1Qd316NT34Q1879:h21@`2W9Y2SR10ZBjFPL3m64Q1879:<`2W9Y2kP2
e4kX14Q1879:9`2nX1Pa24Q1879:9`2V^1h[24Q1879:8`2oi34Q1879::`2^f1\j1S94Q1879::`2_\1n9`S24Q1879:;`2
jT1k8o2XY24Q1879::`2^U1\BSR24Q1879:<`2f]1Y5_2EhS24Q1879::`2^3eY1j\24Q1879::`2fa1_5hR24Q1879:9`2i
]1U\24Q1879:9`2Vi1hP24Q1879:8`2oi34Q1879:<`2e]1U@Qe13m64Q1879:;`2i]1P9n2UP24Q1879::`2k`1h6ZR24Q1
879:9`2_U1_d24Q1879::`2eh1Zf1n:4Q1879:8`2oi34Q1879:>`2eZ30c7G0k64Q1879:Z1=`2eZ30[80Q1i54Q1879:;`
2eZ30[8l64Q1879:<`2`^3Kb:4Q1879:b11;`2`^3^;4Q1879:b11<`2[e1lR1kKj54Q1879:K9`2a\1]]24Q1879:9`2S[3
k>4Q1879:9`2oi34Q1879:4:`2mZ30P?4Q1879:9`2oi34Q1879:d19`2X^3f;4Q1879:I`2BTLP9m9[1_:_`1Q3;8T1]3f4
E5431K879:5:`2Rb3Ol64Q1879:8`2oi34Q1879:8`2oi34Q1879:=`2b_2R3jHa7l64Q1879:Z19`2la3R84Q1879:>`2dB
e24[1PLnc1SC4Q1879::`2[Q2YY1Y?4Q1879:9`2Yb1eW24Q1879:;`2cT2`Y1i2P94Q1879::`2g^3Z5l54Q1879::`2aZ1
d6hX24Q1879:9`2Vb1hW24Q1879:>`2ib1]:j:XHh>a2X84Q1879::`2lk1fc1[:4Q1879:;`2oT1lFfc1[:4Q1879::`2T[
3m7l64Q1879:7a2\10Yc3V5c3W15a2m]3P<X2Z1`2a2>K[6505b1:7:416M42B156281]11P1U111D015DX1?;CJ5]5S3g5S
FG315`7_3D\3311S51Y1_1?6S12e2a6_4L=263W2685]3m;W2P24a2]e3`473a2ni3c32a2ni33a2m]3P<4a2_\3]1P<@a22
oBP13CX2Y27\Idh1T2U6j5_1@X2a2>K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y
1o16S12e2a6\5=263o176>cA2a2ni33a2ni3e34a2gn2VKe3o2a20=K5U6505b1:7:416L0200111<212260181C2F1P1U11
1D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6n3182O=263W26>X;Z6m2b2=K[6505b1:7:416L020010
01<212260181C2F1P1U111D0151BX1?;CJ5Z40A?h6VHG315`7_3DEa1T1311S51Y1o141S12e2a6Y4R1=263W20567_3b2=
K[6505b1:7:1216E60200111622212260181C2F1P1U111D0151BX1?;C=<5Q1X30A?T2;S7n7[=G315b6M3NE;DEDEf2311
S51Y1d1:41S12K;]1]5S1a1g2R1=263W26>l2T4Q3b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;
CJ5Z40A?h6VHG315`7_3DEa1T1311R1P41Y1d1:41S12e2a6a18^2R1=263W26>n1R5j:j2b2=K[6505b1:7:416L0200111
<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2V51X1Y4R1=263W26>l2b2=K[650
5b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5g3B0A?oNG315`7_3DEf2311S51Y1o141S12e2V56S1Y4R1
=2635Q26>j2b2=K[6505b1:7:416L02001001<212260181C2F1P1U111D0151BX1?;CJ5Z40A?`2^LG315`7_3DEf2311S5
1Y1o141S12e2a6Y4R1=263W26>n2b2=K[6505b1:7:416L02001001<212260181C2F1P1U111D0151BX1?;CJ5a3H0A?`2e
8hCG315`73[3DEf2311S51Y1o141S12e2a6a1g2R1=263W26>n2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111
D0151BX1?;CJ5a3H0A?`2^LG315`73[3DEf2311S51Y1o141S12e2a6a1g2R1=263W26>n6m:i2b2=K[6505b1:7:416L020
0111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEa1T1311S51Y1o141S12e2a6Y4R1=263W26>k2b2=K[
6505b1:7:416L02001001<212260181C2F1P1U111D0151BX1?;CJ5Z40A?NPNG315`7_3DEa1T1311S51Y1o141S12e2a6Y
4R1=263W26>m2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51
Y1o141S12e2V55T1Y4R1=263W262;k2b;^1b2=`;0200111<212260181C2h30151[2b5H0A?`2cX1DER81Y1o141S9d5n1o
2b2=KV4T2505CN:7:1216L020011147212260181C21D1P1U111D0151BX1?;CJ5Z40A?V;TBc1G315`7_3DEf2311S51Y1o
141S12e2a6Y4R1=263W26>l2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?91CJ5S460A?oNG315`
7Y2U1DEf2311S51Y1o141S12e2a6Y4R1=2635Q26>h2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1
?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>\1b2=`;0200111<212260181C2h30151[2[60A?T[
1DER81Y1o141S9d5n1i2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf
2311S51Y1o141S12e2a6Y4R1=263W262;i2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40
A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>WBP3b284K[6505b1:7:416L0200111<212260181C21D1P1U1
11D0151BX1?;CJ5a3H0A?oNG315`7<g14U1DEf2311S51Y1a1=41S12e2a6Y4R1=2634R26>R3b2=K[6505b1:7:416L0200
111<212260181C2F1P1U111D0151B<K86;CJ5Z40A?j9T;;i2i6G315`7_3DEGn1311S51Y1a1=41S12W1]1a6Y4R1=263W2
658[1b2=`;0200111<212260181C2h30151[2[60A?T[1DER81Y1o141h>n1T3b2=K4V6505b1:7:416L0200111<2122601
81C2F1P1U111D0151BX1?;CJ5<T3H0A?Y236ZLG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>X1FV;16N^1b2=`;
0200111<212260181C2h30151[2]2m30A?T[1DEi3X41Y1o141S9d5n1i2b2=K[6505b1:7:4165F0200111<212260181C2
F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>m2b2=K4V6505b1:7:416L0200
111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>V=16NQ3b2=
K4]31f2505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a
6Y4R1=263W26>V=16Nf5e2U3b2=K@j5505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?91CJ22_1@`1H0A?m6
QHG315`7T12W2DEf2311S51Y1i1541S12e2a6Y4R1=2634X1I6>Y3l2b2=K[6505b1:7:416L0200111<212260181C2F1P1
U111D0151BX1?;CJ5Z40A?m6QHG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=2413d10A6>k2b2=K[6505b1:7:416L0200
111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?7gNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263d10A6>j2b2=K[
6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=
263e1A6>]:k2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y
1o141S12e2a6S45R1=2413e1A6>i2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5h1a20A?oN
G315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>l3b2=K>DW5505CN:7:416L0200111:1212260181C2C21P1I:0118
;0151BX1>0;CJ22W3R10A?Y2[22621F0RIG315`7o2?DEF@^1311S51Y1o141M52e2718P1R2j2f36730Q1=26361<a16>e<
j2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ22Z40A?Y2eLG315`7_3DEf2311S51Y1o141S1
2e2a6Y4R1=263W26>m2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5a3H0A?oNG315`7_3DEf
2311S51Y1o141S12e2a6Y4R1=263W26>?1;:V3b2=K[6505b1:06:416L0200111<212260181C2F1P1U111D0151BX1?;CJ
5>R3H0A?Y2eLG315`7_3DEf2311S51Y1a1=41S1230`2a6Y4R1=2634R2694?1;:P5j2b2=K[6505b1:7:416L0200111<21
2260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2[5U1Y4R1=263W26>lAm2b2=K[6505b
1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5_11o1H0A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=2
63W26>T4m;\1b2=`;0200111<212260181C2h30151[2[60A?T[1DER81Y1o141h>`1=j2b2=K[6505b1:7:416L0200111<
212260181C2F1P1U111D0151BX1?;CJ5a3H0A?7gNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>i1b284\1S:02
00111<212260181C2h30151[2804Q3@`1H0A?iX12W2DER81Y1i1541h>n14X1i4^1b2=`;0200111<212260181C2h30151
[29c1d3H0A?T[1DER81Y1o141h>n1k2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oN
D2315`7_3DEf2311S51Y1o141S12e2a6a1g2R1=263W26>_F]1b2=`;0200111<212260181C2h30151[2b5H0A?dO_;DER8
1Y1o141h>n1`1b2=`;0200111<212260181C2h30151[2[60A?dO_;DER81Y1_1?41h>n1m=l:Bn2b2=K[6505b1:7:416L0
200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?[FNd7G315`7_3DEa1T1311S51Y1o141S12e2Z5V1j1^2R1=263W2
6>R2j2b2=KZ2P4505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o14
1S12e2a6Y4R1=263W26>R2S3b2=KZ2P4505b1:7:416L0200111<212260181:82F1P1U111D0151BX1?;CJ5Z40A?kD2k3T
6G315`7_3DEf2311P2U2L1Y1o141S12e2a6Y4R1=263o176>P6P1j>i2b2=K[6505b1:7:416L0200111<212260181C2F1P
1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2V5Z1Y4R1=263W26>j2b2=K[6505b1:7:416L020011
1<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`73[3DEf2311S51Y1o141S12e2a6Y4R1=263W26>lEm2b2=K[65
05b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ22a3H0A?7gNG315`7_3DEf2311S51Y1o141S12e2^5R1Y4
R1=263o176>k2b2:2K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S5
1Y1o141S12e2n4b1Y4R1=263o176>V3b2=1I30V6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A
?Y236ZLG315`7_3DEf2311S51Y1o141S12e2a6l3<R1=263W26>X1m;165H\3Q3b2=1I4V6505b1:7:416L0200111<21226
0181C2F1P1U111D0151BX1?;CJ5Z40A?Y23aLG315`7_3DEf2311S51Y1o141S12e2a6l3<R1=263W26>V=16Nn2b2=K[650
5b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ22Z40A?7lAj<G315`7_3DEf2311S51Y1o141S12e2a6Y4R1
=263W26>`5^17j2b2=1I[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311
S51Y1o141S12e2a6Y4R1=263W26>o6o2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?o
NG315`7_3DEf2311S51Y1o141N4230=5l1V5=LY4R1=263W26>l2b2=K[6505b1:7:416L0200111<212260181C2F1P1U11
1D0151BX1?;CJ5Z40A?oNG315l5c1_3DEf2311S51Y1o141S123>5l1a6Y4R1=263W26>n2b2=K[6505b1:7:1216L020011
1<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7i2EDEf2311S51Y1o141S123>5l1^5R1Y4R1=263W26>T3b2=K
[6505CN:24:416L0200111472002260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S123>5l1
a6Y4R1=263W26>d;b21h1i3V3b2=KV4T2505b1:7:416E60200111<212260181C2F1P1U111D01511@X1?;CJ5Z40A?Q33W
?f5j6G315`7_3DEf2311S51Y1a12:41S1230=R2a6Y4R1=263W2694X1Q3b2=K[6505b1:7:416L0200111<212260181C2F
1P1U111D01511@<K<2;CJ5Z40A?oNG315`7_3DEf2311S51Y1a1=41S124`2k5EQ31U1R1=263V206>_1b2=`;0200111<21
2260181C2h30151[2b5H0A?7lZ1DER81Y1o141k=LHU1_1b2=`;0200111<212260181C2h30151[280X5H0A?T[1DER81Y1
o141h>HU1o2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5_1W2B0A?oNG315`7R1L9U1DEf23
11S51Y1o141S12e2a5OY4R1=2634R26>V3b284K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5a35
B0A?NPNG315`7<7=L1221U1DEf2311S51Y1o141S12e2a6Y4R1=2634R262;o2b2=K[6505JG:7:416L0200111<21226018
1C2F1P1U111D0151BX1?;CJ5B2IW2B01??oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=2634R26>i2b2=0J[6505b1:7
:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>i
2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2]
5S1Y4R1=263W26>j2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf231
1S51Y1o141S12e2l49Z1Y4R1=263W26>i2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A
?oNG315`7_3DEf2311S51Y1o141S12e2l4d1Y4R1=263W26>a1b2=P1_:0200111<212260181C2h30151[2[60A?T[1DER8
1Y1o141h>n1h2[=16N]1b2=`;0200111<212260181C2h30151[2[60A?`2cX1DER81Y1o141[9\5n1_1b2=`;0200111<21
2260181C2h30151[2[60A?`2cX1DER81Y1o141[9\5n1T@1`1b2=`;0200111<212260181C2h30151[2[60A?`2cX1DEk6V
11Y1o141[9\5n1T@1`1b22:1^;0200111<212100400181C2h30151[2[60A?T[1DER81Y1o141h>n1\1b2=1^;0200111<2
12260181C2h30151[2[60A?T[1DER81Y1o141h>n1m2b22:K[6505b1:7:416L0200111<212100400181C2F1P1U111D015
1BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2V5Z1Y4R1=263W26>i2b2=K[6505b1:7:416L0200111<2122601
81C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>j;l2b284K[6505b1:7:41
6L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7<R3DEf2311S51Y1a1=41S12e2a6Y4R1=2634R26>i
2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a
6Y42O=263W26>j2b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S
51Y1o141S12e2a6Y410O=263W26>i2b2=K[6505b1:7:416L02001001<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oN
G315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>\1b2=`;02001001<212260181C2h30151[2[60A?T[1DER81Y1o14
1h>n1S3b2=K[6505b1:7:416L0200111<212260181C2F1P1U111D0151B<K?801CJ5a3H0A?7gNG315`7T1Z2DEf2311JX4
1Y1o141S12e2a6\3LH9=263[11I6>k1b2=`;0200111<212260181C2h30151OX12804[1g3H0A?7YD0T>n11[6DER81Y1o1
41h>HU1]1g3\1b2=`;0200111<212260181C2h30151[2[60A?T[1DEi3X41Y1o141h>n1\1b2=`;0200111<212260181C2
h30151[2[60A?T[1DER81Y1o141X9_5n1]1b2=`;0200111<212260181C2h30151[2[60A?T[1DEGZ71Y1o141h>`1=Y3b2
<0KZ17\3[1505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?g6_3gDG315`7_3DEGIT1311S51H@_
1?41S12Q2Ca6Y4R1=263W26>]3?P4X<d1Bl2b2<0K[6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z
40A?oNG315`7_3DEf2311S51Y1_1?41S12e2a6Y4M4=263W26>R@l2b2=1I[6505b1:7:416L0200111<212260181C2F1P1
U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1_1?41S12e2a6Y4R1=263W26>]3^BQ3b2=I13W6505b1:7:416L02
00111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S12e2a6Y4R1=263W26>`7e516Nb
7Gl2b2=I13W6505b1:7:416L0200111<212260181C2F1P1U111D0151BX1?;CJ5Z40A?oNG315`7_3DEf2311S51Y1o141S
12e2a6Y4R1=263W26>V=12c2ZT3W2c2<K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S5
1Y1o16S12e2a6X53=263W26>3c2PX2YL1c24c2Yj1jm1F4c2i2PHgP25c21n<14:c2Z102Vc3S1NDi6M9c2Z10eb3Cg2i6G5
:c2@I0Rc36S1N]2g2:c2Z10Yc3Oa7S10BGJc2Y100`Fm72Y3gg1f>n:2465102;231;6[7P1Y2c2<K[6505b1:7:416M4E15
6281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311X3j11Y1o16S12e2a6\5=263Ae16>`=5c2Z10Yc3[::c2Y100Yc33<
ER912c2ie35c2`O0oS2`42c2dg2]2c2;?m5T7n3:[4C69S2JW2<Q1>A0\7c2e2^2LS5U1f22`37Q48H<a3T1D17;I]:P2Q1e
4]18n4o1:R18P1Y1^4X4i1DS1AS2X1412:2=4E@A7>5>7X3c2KW6l2S1f2X17P21?5GH0U1=MNI>?a1Q10D:2<m2X5^2;3P4
;>59]2T3>B[2<OOI^11W4Q30;^1L@J?C7377;HP4U2B8^18P8COk22U1B=\2@d16<0>U3V11R3<:\1J:FLm4;JT2@_2b2c2;
o6h32T4W7]13_3O2Co6OX1a130Bf1m7Ci1;X3f2IZ2b2c1k1]1n1153=1;g21g2E011B432;Q111P1l?BKQ1X1J7`1l1;f1Y
2D@]4Y1A7H:@4h17W1i1W2c2;o6JU7BMZ1[1MOn265Q1o2V5[11g1<k1T2R1j1JS74g32U2IHe2;F=>=<k1j2D186M3d4S3k
16<=Z6LCV1Y7R18P7h52h1e2CNKJ\2g1c2;_4j6P4^1]5l5429g9e4CQ2b1Q3W1<A[1g59R29i1Y1[5V1<3gHZ3i5_1Q4b3U
259K45144:2BK:AJ1Y3d1c2;Y6]3]2Q1m2[2F\1b1m2U1LEh7Ke2W3U5T<h5a3Q1I:8Q6^3Q2g1i?8P1T6f5k1>\39?73U2>
3=260Jc1j1c2m1a2d1@=b1m=j5l1AT4`5c4Ok3Eg3@2^12f28@h5e4m2`1h72Y1o2f3G7g51`16?@63220814Ia1]3^1l7a2
P2\4;c2nNUCS2gN\49T47g5RLn3c2;e3I1?2R1G3P2_13d1S41e15]1_3<A25N3a1=<42Cd2OZ44e2T10X1l23J;F=T1Z4MW
1MR3=g2U2JH2@W1W1a1B153A35=1L\1<37?0?2`10F4N487173232<l4Ha3_3T2O=A@?W1c1`1Hg72m1Fn1=374CK4h17Z1K
Ja1c2g22b6_>S1d2_2c3T1Y7V3]2Y2U1V52h3`5\1`473C19=a6>U8c2Og45m4FS7^4:2X1E_2d1Jm3492:c2i6e<g8S5i=f
AbDjLm7=c2dC\1=`1g1R1YB]9e6V<PNfCKc2V?X3`:9\=f2[6mCV;>\;^;P40c2W3a345144:a1T1]1Ac2m1jf1`3T;9V;T7
>W4f6h80T:l1G<3c2Yl1Tn1:c2o?OM7cP10\R1\:k:P1c2T6R1W1l4X3S1c1KZ2]:44W7Dl5Q3LS9f:W1T=U57Q:[3]3d2R2
_4f5_49c2T6SX12cT1R=V5lI1Dc2^>4dBAaW1R40o4>Z40h4c?b2n4Y2m2S2Q53c2_D8>d2d2T:c3\6?l1W1>d1PJgJe5SU1
1d2?d2SG8R=a7U520nS1\7Z<?_:Q613d2TN`m22d2ZZ25d2QGX20lZ1;d2[10Jl2mR2[]1165H8d2?d4mZ2FU9An83d28RU3
2d288d28P31h1mOjAbW25d2cU1Z1jOb:Id207_1k9X1114?ES4]6\3iX12k>5o>S2X1i4m1?[?2d2Po35d28hFY2[h1<d2^G
P=LQ;3P4DV]1HY7P45d270eJlZ2Hd2J1Me6\;^60Y42dM]9R=i5Q19V4e19BIS7c=2;d2J1c7b<o2a1FZ4gMZU16d2JXGX2h
T2d2Bd2J1c7_6`7c3U3SOnJ]4X3>4:e1^4P::d2S4XF0P2S2ZZ1a24VFCd27B00c7`6W:R1c3RE[9]9e4lF9Q3317d27]IZ4
Xn1j91@d27B1c7h@;F0b3^NW5U4n1mI[46d27BjH_U2d25d2b10\=[j18d2T5YBa9`P1b10c1@d2`2c2n<Ca;f2`P1b10g2H
XNE_D2Ad2QGY27k50iZ1T<]1b;`4d4S7R7G4;4e2n<14W1e2_10IX6a1h2140h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R
2a6W3g1U=5e2o8n3148e21m8`2]1121V1e2_1JX6a1h2140h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=[1e2e
1DX6a1\2;14i1o1:=Q3Y5k62621F0k5VHd6a2@d1f9V318P1R2a6674T21<m>`45e2n<14SE7e21l<121SE7e21l<121YW26
e21l<121W1e2_1JX6a1h2140h1o1:=Q3U<2621F0`F4Q>[25@5^1g<518P1R2a6W3g1U=@e212g9Q3121fg1^2d5k6m1Q3CP
P15e2m6P6147e2m:P214LXn16e2\:@P214:e21j9P1P2121f[2C7e21l<121Sg16e2n<14c2ZT26e2m:P214kg18e21k:P21
21kg17e21l<121Z\28e24i<14X1lh1W>He212g9c1]1121S=Q]1d5AP8102P31C6KW4f3:e2n<14QBn\1\910D7e24h:P214
Uj1<e212h:P2121Uj1Y>V3C6e2n<14Po126e24i<14Uj18e212i<121Uj17e21l<121jo1]1e2_1JX6a1h2140h1o1:=Q3U<
2621F0`F4Q>[251>d1g<518P1R2a6:l2g1S7l1]2f1`475e2\:a2148e21Z:a2121[\39e212i<121Uj1`<5e2m:P2147e21
k:P21216e2n<14lQ1j85e2n<14hP25e28e<145e26g<145e2n<14lW26e27f<14Th27e21l<121fi18e27e:P214fC]T27e2
8S:@P2148e21k:P2121fC5e2n<14T16e2h;U114T16e2\:a214Zl18e21Z:a2121Zl15e2n<14Zl1=e2h;U114\KR4h5Y92l
3T5`Q16e2h;U114gg18e21f;U1121gg15e2n7o4147e21l7o41215e2h;U114`1e2<M:Dc5Da1\2;14i1o1:=Q3Y5e1U5262
1F0gT1a2@d1f9V318P1R2a64174T21<m><31:e2<Mc;14d>d2mf214e2n<14X1e2_1JX6a1h2140h1o1:=Q3U<2621F0`F4Q
>[25@5^1g<518P1R2a6k1[1g1U=6e2m:P214Q@8e21Z:@P21216e20W8e4148e200V8e41215e2X8e4148e21k:P2121]=7e
2\:@P214gId1e21c1DX6a16U2;121i1o1:=Q3o498131`3i22621F0VR1_1P1a278d1f9V318P1R2a6674T21<m>8e21k:P2
121ik19e21Z:@P2121Z\2Y1e21]10IX6a1h21210h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=7e21l<121[\3
6e2g4U6P2147e2g4d5@P2148e21e4U6P21215e2n<14Re29e212i<121[d1i57e21l<121Pa1Y1e2_10IX6a1h2140h1o1:=
Q3U<2621F0`F4Q>[25@d1g<518P1R2l2Gl2W3g1U=W1e2_1JX6a1h2140h1o1:;1Q3U<2621F0`F4Q>[25@d1g<518P1R2a6
W3g1U=_1e2e1DX6a1\2;14i1o1:=Q3Y5k62621F0]P10X4a2785^1`3U6V318P1R29W6674T21<g1U=5e2n<14Sa16e2m:P2
14iT2:e21j9P1P2121jV2_56e2n<14b=eD:e21\1_;1212lL^_16e2T<I14Po1:e2\:a214?l4ei2^2X56e21l<1215e2n<1
4[I:e207S:V1Z114?lY26e2c;Z114`b16e20m<14?]1e21c1DX6a1\2;121i1o1:=Q3l1\3[20^42621F0gT1a2@d1f9V318
P1R2a6674T21<m>[2e281K[6505b1:763416M4E140040281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S
12e2a6\5=263W26>=e21a1Z;121i1j5\5na1a7m>5e2n<14S@6e2S9j314Z]27e2S9X1a214`]2:e21Q9X1a2121jo1e=6e2
S9j314a]2;e2S9X1a214o9g5X7_f1jN8e2S9P3I14o9aS27e21l<121U^15e2n<14a1:e200l<121n9\P2_L5e20m<146e2n
<14_\3]36e2n<14iT2_B5e2n<14Yg2:e21l<121iV1VFi2^G6e2n<14iV1_`17e2Z5Q5Bn114=e2Z51\1b3Bn114d@Zl12^M
7e2Z5d5T1I14:e2n<14oJaGbT1P7o3o:6e2n<14Un2o>\1e21c1DX6a1\2;121i1o1:=Q3Y5k62621F0gT1a2@d1f9V318P1
6k1a6674T21<m>o45e2n<14XS2;e2\:>R214`P2i;>YHW7Ee21j9?>R2121`@3:j^1n4`691C6aHW76e2k:R214h:4e2n<14
5e2n<14^a27e2n<14`U1^Lb;5e2n<14b]25e2X6e6146e2X6e614Z^19e21V6e6121h[1[B@e27f8o314QAUZ1n4U4<2Ij67
Z;9e2n8o314XC;mi15:e21l8o3121jo1k;C5e2n<14dW39e2a:16S214Z>iX25e2a:\2149e21_:1Z2121_d16e2a:1Z2147
e2\:41Z2149e21Z:41Z2121>e2a:16S214n70X5cQ1_I\1a98e2n<14lW1NQ;m6W1e2_1JX6a1h2140h1o1:=Q3U<2621F0`
F4Q>Y215@d1g<518P1R2a6W3g1U=X1e2_10IX6a1h2140h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R21_6W3g1U=5e2n<1
4`\16e2n<14ga1lU1Y2e2:K[6505b1:7:416M4E140040281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S
12e2a6\5=263W26>5e2n<14ke1\1e2e1D^1^3I@a1\2;14i1o1:=Q3Y5k62621F0gT1a21>d1f9V318P1R2a6674T21<m>X1
e2e1DX6a1\2;14i1o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>6e2n<14mV2P26e2n<14[e1iX15e2n<14[e1
5e2n<14nT16e2e<814_a15e2n<14_a15e2n<14cZ35e2n<14?<e2c1Z;14i1j5\5g5V\1nE@>e2X10W7j1m1C14n_2e8h>^9
LKe2W1009m6j1m1C14i1j5\5f1g1_^1nE@S3h>3<E8n7L8e2e7X514j\2`:K7e2e7d4C14j\25e2e7X5145e2n<14mX26e2n
<14nV2n1Ae22U7i4K14j>mO]Ff3h1cBb1V6b7D7e2n<14j>mOTJ7e2n<14h^1UHn19e2n<14Pg1P2e1^JS45e2n<1425e2T<
I14<e2n<14Ge@XK?cm1c35:5e2n<14G8e28S:a214Zl1f4:e200c<8121_a1_48e20[:V1Z114?9e200a;Z1121S>9e200f;
U1121T1=e20g9Bl1E14ag1Cma1W2:=e20g9Bl1E14LXg1ma1W2:7e200l<1213g2f;Z1[1h2b1DX6a1l1?Ch1o1:=Q3Y5k62
621F0ZF\>a278d1c60Q3V318P1R2a6674T21<m>3h2o;ki21h2^1h2a10DX6a1l1?\2o1:=Q3Y5k62621F0m2VH5\9a278d1
f9V318P1R2a6674T21<m>`477[1h2a10DX6a1l1?\2o1:=Q3Y5k62621F0gT1Mc1@d1f9V318P1R2a6674T21<m>`477;h2o
;Y6]n100^1S>6h9oDS2h2FR;130111Y1=S1\1i1h51?341V1V3j6`:Z1]2O]65c8Q4V50;C:Y29D0A463<051428Af1N60o2
4f5MR16Q33_5[2cBU1h2FX;6k2\1i1f511[6SD]3m322c8Q4c5X3M1AL6178X2N\3d66R1e8[2cB5h2o;\n2Y1k=4h2o;\n2
U?:h2Hc7b3o3T8VT1lE[1QH5h2o;T<Sj1]IV1h2\1JX6a1l1S1h1o1:=Q31S<2621F0`F4Q>[25@d1g<5180OR2a6W3g1U=a
1h2a10DX6a1l1?\2o1:=Q3Y5k62621F0ZF[;P3a2@d1f9V318P1R2a66334C`11<`5CQ7=X1`47T1h2\1JX6a1l1S1h1o1:=
Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=8h2o;cIo1k@g7c5`OZ1h2a10DX6a1l1?\2o1:=Q3Y5k62621F0gT1a2158
d1f9V318P1R2a64174T21<m>Z1h2\1JK_3l1a1l1S1h1o1:=Q3U8o32621F0`F4X5BU8[25@d1g<518P1R2a6l2:g1U=X1h2
a10DX6a1l1?\2o1:=Q3Y5k62621F0gT1U1[1@d1f9V318P1R2a6674T21<m>W1h2b1DX6a1l1?\2o1:=Q3Y5k62621F0gT1a
278d1f9V318P1R2a6674T21<m>2h2o;3h2o;hd2Dh2^5RY1>d2f2d2P5R=bHW7R2Z16KEW8;n1R4a2h27K[6505b1:7:416L
0300D156281]11P1U111D015DX1?;CJ5c4I`1k?b=G315`7_3D\3311S51Y1o16S12e2a6R480O93263o176>Ah24X8d12b1
@<1Z8Z2kJ\9dEl:\8@4h2h;\9]V35h2m;^6e2T_25h2h;4on2]3a1i2`10DX6a1\2\23h110:=o1Q1Y54f62621F0gT1a2@d
1?Z1h40Hb1EV318P1R2a6674T21<m>\1i2`10DX6a1\2\2l110:=o1Q1Y54f62621F0gT1a2@d1j1b5X2V318P1R2a6674T2
1<m>8i2^<`2Ne3j:VKZI\1i2`10DX6a1\2\23h12:=o1Q1Y5k62621F0gT1a2@d1]7X2V318G16R2a6674T21<m>6i2^<`2N
e3\o1Y1i2`10DX6a1\2\23NL:=o1Q1Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>4i2^<`2d4X1i2`10DX6a1\2\23k
1:=o1Q1Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>Y1i2`10DX6a1\2\23h12:=o1Q1Y5k62621F0gT1a2@d1f9V318
P1R2a6674T21<m>Z1i2`10DX6a1\2\23k1:=o1Q1Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<k8Q6h4_1i2`10Dk5<BN
\2\23NL:=o1Q1Y5k62621F0TJb:a2@d1]7X2V318P1R2a6674T21<k8Q6h4a1i2`10Dk5<BN\2\23k1:=o1Q1W4Q1k62621F
0gT1a2@d1j1b5b1EV318D216R2a6674T21<m>\1i2`10DX6a1\2\23h12:=o1Q1Y5k62621F0gT1a2@d1]7X2V318D46R2a6
674T21<m>Y1i2`10DX6a1\2\23k1:=o1Q1Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<k8Q6[1i2`10DX6a1\2\23k1:=
o1Q1Y54f62621F0eQ1Q3a2@d1f9V1o118P1R2a6674T21<m>6i2^<`2Ne3kR2Y1i2`10DX6a1\2\23k1:=o1Q1Y5k62621F0
gT1a2@d1]7X2V318P1R2a6674T21<m>Y1i2`10DX6a1\2\2l110:=o1Q1Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>
X1i2`10DX6a1\2\2l12:=o1Q1Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>3i2^<U7^1i2`10DX6a1\2\2o1:=o1Q1Y
54f62621F0gT1a2@d1?Z1h40?8X2V318P1R2a6674T21<m>W1i2`10DX6a1\2\2o1:=o1Q1Y5k62621F0gT1a2@d1f9V318P
1R2a6674T21<m>d1i2`10DX6BN\2\2l12:=o1Q1Z3LQ14f62621F0eQ1Q3a2@d1>0Z1h40?8X2V318P1R2a6674T21<m>_1i
2`10DX6a1\2\2o1:=GW1Q1Y5k62621F0gT1a2@d1>0;CS50Q3V318P1R2a6674T21<`4\:4i2^<m5W15i2^<U7bn105i2^<Y
41i22j2VW24j2VW2i<=4j2W<nj1X<4j2hM[5QT17j2[;\B[5bQ1^2`<6j2TS1TQ1l2f=F9j2^8a1V2`A[5QT1j>j37j2W1mD
B`MlBfU1;j2UFB`MlBi<=5K3`6?j2U11n3^1_?BhG2d5lBnDRI1g65j2YT2l2`<83j2VW2`<3j2Q[1TL3j2kn1Z85j2R>\c1
f5^?7j2R>\c1W3^2^?UL6j2YT2l2e=CT13j2[l1j:4j2[l1j:i<4j2Q>Ti1V@4j2[l1j:o;3j2VW2e[14j2VW2`<PO3j2VW2
\>7j2VW2Y>2g3R1W44j2VW2i<aU13j2iD\b1X1j2`1DX6a1\2\2o1:=Q320U5k62621F0gT1;U2@d1f9V318P1R2a6674T21
<m>]1k2i7JP3021111<42U152S4V4H2Im3`U1KJIJI2101o1e1m6U354Z211[<S2R1h8Z1k2a1S:021111<42[12S4d20g3`
1k1`U1`27682I01101c:m2754j>S2R15i4Fk2e;021111<42[12S4j9QX1g1h:[34j>S2g2k24K[6505b1:7:416L021111<
21226281C2F1P1U111D0151BX1?;CJ5]5oNG315S7<<JW2D\3311S51Y1a1=41S12e2a6Y4R1=2634R26>[1k2_5U6021111
<42[121Q4a7e1BW30S3j2Z6oF@3I>2a1h2l2=2@d3m2=4R<g2S2Mk2e;021111<42[12S4j9`U1`2762U1120b:[34j>S2V1
k2a1S:021111<42[12S4_5<@\3h6V2[7FkDa282Q3c8U354m=LS2R15i4Ik2e;021111<42[12S4j9QX1<=0Kh:[34j>S2T1
k2P6h1k3021111<42[12S4d20`1c5m<mL0e:m2=4d>5HGBP151V=Fk2e;021111<42[12S4j9QX1Je;[34j>S2Ik2e;02111
1<42[12S4j9QX1<=0Q1b:[34j>S2Ik2b1R:021111<42[12S4]6\3lX10Q1b:[34j>S2Ek2e;021111<42[12S4j9bd1[34j
>S2Y1Q1k2e;021111<42[12S4j9^U11?0^2;0H51g1k8i2A4j>S2R1Jk2e;021111<42[12S4j9`U1[3J121c:[34j>S2Fk2
d8P3021111<42[12S4j9\V1U>[34j>S2Kk24`;021111<42[12S4j9l3e`1[34a>25`124:Fk2e;021111<42[12S4j9m:bM
Q<[34j>S2Fk2e;021111<42[12S4j9YS1XA[34j>S2`1Jk2e;021111<42[12S4o4j4QX17\10GR:[34j>S2Dk2e;021111<
42[12S4j9bd1[34j>S2Mk2a1S:021111<42[12S4]6\3iX12Q1@R:U354j>S2X1i4P1k2a1S:021111<42[12S4l5@\3`U1X
32Q1c:U354^2[<S2X1i4DLk2a1S:021111<42[12S4]6\3iX12Q1c:U354j>S2X1i4Fk2e;021111<42[12S4j9YX1U2R:[3
4j>S2Kk2a1S:021111<42[12S4]6\3iX12e;U354j>S2X1i4Fk2e;021111<42[12S4j9o5d:mS1[34j>S2Hk2e;021111<4
2[12S4j9i8=JW6WT1[34j>S2Gk2e;021111<42[12S4j9Z@P=1TG[34j>S21l28l2Z@Y<MUb1Ae>g1b2l2G3[1C?g3=07334
A3Y11^1W115b1P1L:Q1CY1?;C3m5_4201`1P=6T925919Q1;2BC5P5>d11f1^1<451Ah2D]1U5V2S1l2g4Y1;j42V13h>g1:
Y8?7l2Q102Vc3\3V43l2dj1`a12l2mg32l2\Y2S1l2X1JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T
1l2X10IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=`2l23K[6505b1:7:416M4E156281]11P1U111D0
15DX1?;CJ5]5oNG315`7_3D\3311S51Y1_1?6S12e2a6\5=263W26>m2??6`3R7S3o2O6l20Q61b^2[@2l2gh1;l2Dc7dAU3
SOnGd1A8Z?7l2SMRg1d1Ac?c=4l2BoP3RB2l2ec31l23l2gP1SB4l2lIWV2V33l2BoP32l2o_32l2Uc22l2lj22l2SM3l2Pa
2k?2l2QB2l2if32l2WD5l2BdCZ]2h14l2[1\=[j14l2Bh=Vc25l2Z10\=[j15l2[1\=[j1dL3l2f\1i12l2eU33l2_Q2T62l
2on28l2B1c7nc1gR1b249l2B1c7P>mU1gR1b247l2B1c7nc1gR1b24l2B\n2b25l2BZn2CP2Bl2B1c7_6W8<V3?n1AHhMeR1
C:e1_43l2mf2[72l2dL8l2B1c7h9UZ1ZU1Q74l2bM]Q2[12l2b14l2ke2A82l2R:2l2TP38l2B0Q2ln2Q3316l2Bd5_JSBf^
14l2BR2ln22l2\[34l2S63jo25l2BZBY>ZP27l2B1c7aH\KZU17l2B1c7R6k]1ZU1:l2B1c7R6e3[7iR1jL_88l2B1c7R6k]
1jL_88l2B1c7R6e3UZ1ZU15l2Dc7nc1]99l2k1mAj6?`2QBk_1H5l2k1hHnT2H6l2k1hHREk_1H;l2B00c7nc1S>VGQ331=l
2B00c7^HPI^2S>VGQ331i1l2X12GX6a1P3h1o1:75J1T2U<2621F0g9h<4o4o3Q5[25@d1e:Q2518P1C^13Fe50O<AU10111
002^1U=4l2kGm]286l2B`53Zk2n2X1l2X10IP1W5a1P3h1o1:=Q3U<2621F0`F40S9l4[25@d1g<518P1R2a6^1h1g1U=^1l
2]10DX6a1\2\2o1:=Q3Y5k62621F0ZF22A?T9o3a2158d1f9V318P1R2a6674T21<m>T1l2X1JX6a1P3h1o1:=Q3U<2621F0
`F4Q>[25@d1g<518P1R2a64R3g1U=5l2[1\=[;o^16l2hDR3R8]R213l2SMnX26l2BXGa1TX2K3l2kGbZ22l2SM3l2kGdk15
l2[1\=R9Xa12l2[>5l2[1\=_g1k28m2n7W61\<hh1cAK8m2W2P<ZQ2^5Q11k>4m2Re2Q1m>6m2S=R11al1WJ5m2X>al1d;b>
9m2PLbc1f1Q2U3T3\;m17m2R1l<\c1UEbN18m2b1oC1ZR2P4j4^B1m22m2e:2m2RU33m2UGl]24m2X>\<\Z27m2i:2m2V9a6
aZ14m2Sl1ZFcB:m2^1^8V2RHb3^4]Df9cJ2m2bH<m2d3m=Q223h5P1VK[4dMd=9m2d3^1^1c71[Ml2nA3m2S5^15m2V>1g]2
Q97m2n2_3i[1S;T1dU1:m2^1^4o3V2c96QF`\1]37m2_4R2SH\i1Q4VD4m2\4^S2VM3m2Sk2n93m2U6ln24m2VOaX2F2m2\k
34m2_4n1cn29m2`1n2T8^1a:_S2V2e63m2]R1dR23m2e:\j23m2Pn1QW12m2oS2V2m22K[6505b1:7:416M4E156281]11P1
U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>2m2TU37m2P10cIU3kW1c^14m2eJU`2o>3m2i@
Xd2P1m2W2QEQ2b5:eJU>\33621P3b1:31269D2R2]CP5\90N1W22@m2W2f5X2n31k11i;U92gT1Q7W5n4lH3n2S:@1n22n2o
15n2]1^8V2bd13n2^4XH3n2^4l[38n2mDVM\9dEX1c9\86n2aE1VC^Z2n54n2R=Y^1\?2n2iZ23n2om1e;2n2d:2n2oU24n2
eC3iW33n2e7WK4n2dU1cA]85n2aH]c11c43n2\k1R52n2VS33n2^4n15n2]1^8V2fk12n2Rl13n2[4^S2W2n21K[6505b1:7
:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6Z3Q2=263W26>2n2om1<o2]7UO<\6U
3Z1j<ji1T1<[1;o2\;[3Z2]3d6n:[2g`2_3F:o22K0`J]8`Z2i5[:0Z4o2<01h6:\1358503@9H6100A1S116R1J8X2L1KS1
9O1X21`32=MCS1I6B4j1]1@V20Z5?C@D58JQ3d4R2o2d1`1P3\1ANX1n1==[1T2JM2A554:J2CT1[:IA6;:=k15_2=5;0i14
]3H29_1?Ej11FQ1619I;>8=V1037:<24JU123Ce1l1o2<0f6k1H0DR1611AW16_46Q34k8m16B4X3Z5^2d;R2U;NX1\2=P4[
1A55?@9h>X2_2=5[=61W2=V147G10O\1S9o2<01c1617A12S11AZ1E3314D84@;0403;>9>141003423174222194032C426
166G2=3N5::4<1K?M4D3117<8a1[1o12Q194X192<Q1112764<9?7@>5375?228512b1K24G<>16=489O4<02323841298J3
3@977A8C8]1JV1AK2KV2HP22E>291c1O:1T1330611T14:253777@4I2A;Y1e1>JF62E15G871FP2h11O@>@5>U122Q30IH;
422191k14`2P1T11=0n28>H299U12<Ea181h1BE0264>8=24>2560342:<104I0U123?i1Lh3o2=0d161788466E13MJE7K[
19;9M1410034231<54CK2F\1N@9n2A?7f5Q1]2k12>6P2CU11;9T1a2:G95NK5;2[17@9Q19@_123El1N2Kd3T3l2J;3371f
12AP1KGf5l5n1W39c2h:V3R1;Y6\1S1Q2Jf4@o2kKZ4012d5g8X4e1S4g1l8:Qd1j42P3H1P3o1P3C0R2?c33=07334A3Y11
f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8n1P3C0R2?g3=07334A3Y11f215
b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8T1P3d;l1Z4o6V1S2T6k2C:R6`?[=i4
3W3:^1k3:P=26_6g26m2m1B45X6K9[2V2P3KZ1P5505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3
311S51Y1o16S12e2a6\5=263W26>\2P3I1[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5\6bHG315`7_3D\331
1S51Y1o16S12e2a6\5=263W26>]3l4k3T79T4P3C1]1;51?EQ3750513312883=63@141411K2DB15<BB19D13F:12>75C3E
??;C3`1]1n2V6Bj3:O129600o3_26g4\42508:0Q1G9C5P5>d11f18U1<4221AZ1]1D]1d4@V2S1i1:8>b44e1Q3h12>G3[6
\8<Z1:Y8?9P3R5U33S331:]h2S5P3C1]111661?E_2=3750513312A3<03230?1121411H201311172B15@<1B1N1J:12LCI
??;C3`1]1D^1F3l3@h1W389M0Q3A5P11IX10=<:6W3l52508:0I24>89C5P585d11f18U1<4221AZ1]1D]19P4Jd1AS1e1V1
o2b14<X1h1<79R22>G301[6_6V2Z1:]2k5?^4P3C00]111661?E_2A750513312A3=323@141411K01311172B15@<1B1N1J
:12LCI??;C3`1]1n2]4h1W389M0Q3j1R20=<:6T92508:0I24>89C5P5>d11f18U1<4221AZ1]1D]1Z4JV2S1e1V1o2b14<X
1U2d22>G301[6f8Z1:Y8?]3P3C1]1A1?EQ3750513312A3=63@141411K01DB15OB1N1J:12LCY1?;C3`1]1n2e2g1h1P=6T
92508:0<<24G9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2b44e1j42>G301]@:Y8?[3P3C1]1A1?EQ3750513312A3=63@1414
11K01DB15OB1N1J:12LCY1?;C3`1]1n2e2g1h1P=6T92508:0I24G9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2g4e1j42>G30
1]@:Y8?X2P3K[6505b1:7:416M42B156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D]1n1311S51Y1o16S12e2a6\5=26
3W26>T91Q32Q3Xm23Q3Xm2B4Q3RMf9a6\2P31I3W6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5m4?`2^LG315`7X
2V1D\3311S51Y1o16S12e2a6\5=263W26>V=15R3]KQW2UGl4]2P31I[6505b1:7:416M4E156281]11P1U111D015DX1?;C
J5m4?oNG315`7_3D\3311S51Y1o16S12P2Da6l3_1=263Ae16>V=1Q5Y2P31I[6505b1:7:416M4E156281]11P1U111D015
DX1?;CJ5_1]3?oNG315`7_3D\3311S51Y1o16S12e2a6j1a3=263W26>5R3]K]`2Z1\@6R3]K]`2Z1\6o9[2P31I3W6505b1
:7:416M4E156281]11P1U111D015DX1?;CJ5m4?oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>V=1b9W2P31I[6505
b1:7:416M4E156281]11P1U111D015DX1?;CJ5m4?oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>X2P31I[6505b1:
7:416M4E156281]11P1U111D015DX1?;CJ5m4?oNG315`7_3D\3311S51Y1o16S12e2a6W54=263W26>T3R3A1]1A1?EQ375
0513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1k22V6P=6T92508:0i19C5P5>d11f1^1<4221Ah2D]1U5V2S1l2
]6j42>G3`@:i2_5?7R3]KoDij1R4S<\23R3]K\X2]2P31I4V6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5m4?oNG
315`7_3D\3311S51Y1o16S12e2a6l3_1=263W26>V=16N^2P31I4V6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5m
4?oNG315`7_3D\3311S51Y1o16S12e2a6l3_1=263W26>V=16N\8i2P310H101V6505b1:7:416M4E156281]11P1U111D01
5DX1?;CJ5m4?]3aKG315`7_3D\3311S51Y1o16S12e2a6l3_1=263W26>\<I165:=S16R21e4]2P31I10X6505b1:7:416M4
E156281]11P1U111D015DX1?;CJ5m4?]3aKG315`7_3D\3311S51Y1o16S12e2a6l3_1=263W26>\<>^2P31I4V6505b1:7:
416M4E156281]11P1U111D015DX1?;CJ5m4?oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>]3h916NZ8[2P31I[650
5b1:7:416M4E156281]11P1U111D015DX1?;CJ5]42<?oNG315`7_3D\3311S51Y1o16S12e2a6\5=263H^16>a1^2P31I3W
6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5Z4B?oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>R2_4c61W3
?R3N^Ji236WQ1l_1X516N1Y1Q1^2P31I4V6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5m4?Y23aLG315`7_3D\33
11S51Y1o16S12e2a6\5=263W26>V=16N6R3]KT\2d2^Aj12R3]K3R3]K[m2\2P31I10X6505b1:7:416M4E156281]11P1U1
11D015DX1?;CJ5m4?oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>\<I1FS3K00RI1n3[Af[1cAV8165HB@6i3:7\16
S3W[1S\26i3:k2P32H3W6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12f1:Ca
6\5=263o176>^2Z1h2Z1`2T1<U11<j2[11d1X24B4S3bg3i3:_2P32H5U6505b1:7:416M4E156281]11P1U111D015DX1?;
CJ5]5k:SDG315`7_3D\3311S51Y1o16S12e2a6R59=263V206>R2R4S<Y102S3e5:S3Q]37Fc1Ci20^4T4=S3L00Y_3j2k11
6NZ1i3:1S33S3TBQW33S3W<PT3o1S32n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\5Y1D9C>h1]3h1Dm3313g1Ok1S
1g1T314131Ng8k1X<Q4`1G2a1?3S3[`3U66S3^g2VOG4a24S3Tk2VHo3f2P33G10e1Fk3505b1:7:416M4E156281]11P1U1
11D015DX1?;CJ5]5^A`=G315`7_3D\3311c3_11Y16h16S12e2a6\5=263W26>\1g40e5446l5S1d2P33G10e1b4505b1:7:
416M4E156281]11P1U111D015DX1?;CJ5]42L\Fb8G315`7_3D\3311S51Y1o16S12P2Da6\5=263W26>T60e5446l5JT3oM
Ri1=S7A1Z3Z7=00X35NY21Y2044Z4LKZ2N;T3_e1ld100X3^31X2;]9DT3J0TF2g32]2hDo9Tc1V4;P11e123g5ECT3J0fNR
5c4W5c=U;nW1b4P11e12Q2U1c2E=T3KWV1b5Y@Ue10f21_40P46W1T3:V4V2j6o22S10Id?`25R1d3\2R10V20V2aEb7T1m1
Q1n5^6h1U2FNDMMU6\2]3c87T3LQd316NT4>T3UFV8V<j5T>^H=]Bd94Z79E]1T3]13U4X<b36<H?9Mc4c4o7m2`7R2f7`9Z
4CW1P1[1W1[5=a88\1X2\3<R2n1k1k1LQ91@`1696T3QZ3Y9Y5e1\33T3S`2VP1=U3`@Y3cn1l<KjC1Y1o1LR6B>U3`@Y3cn
1l<KjC1Y1o1LV4k1B>U3`@Y3_c1S;l<KjC1Y1o1LR6BBU3`@Y3XU1ZIh:S2I1X1o>a31Y1o1LR6B?U3`@Y3cn1l<I1Y@`31Y
1o1LR6B=U3`@Y3cn1l<KjC1Y1o1LR6BMU391c7`8Y3YQ1i6U7c3^:V1l<KQ1e@R21Y1^1@D060^2b3B2?U3`@Y3cn1T<GI1j
C1Y1o1LR6B>U3`@Y3T<^b1l<KjC1Y1o1LR6Bo1V3n170279d3\3Eh116Kn3Q1V1k5?m1b1c1135;^Go3\5Y1D9C>h1]3h1DU
1^1X1313g1Ok1S1g1T314131Ng8k1h<R5G2Q2n1V3n170279d3;h1W1E0g116Kn3Q1V1k5?m1b1e135;^Go3\5Y1D9C>h1]3
h1Dm3313g1Ok1S1g1T314131Ng8k1kAG2Q2l1V3n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\5Y13@9C>h1]3h1Dm3
313g1Ok1S1g1T314131Ng8k1kAG2Q2l1V3n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\5Y1D9C>h1o2=h1Dm3313g1
Ok1S1g1T314131Ng8k1kAG2Q2o1V3n170279d3\3Eh116Kn3Q1V1Q1R1Li2?m1b1e135;^Go3\5Y1D9C>h1]3h1Dm3313g1O
k1S1g1T314131Ng8k1i2Q?G2Q2o1V3n170279d3\3Eh116Kn3Q1V1T2W2^1?m1b1e135;^Go3\5Y1D9C>h1Eg2h1Dm3313g1
Ok1S1g1T314131Ng8k1i2Q?G2Q2l1V3n170279d3\3Eh116Kn3Q1V1T2f3?m1b1e135;^Go3\5Y1D9C>h1]3h1Dm3313g1Ok
1S1g1T314131Ng8k1kAG2Q2n1V3n170279\37\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\53U1D9C>h1]3h1Dm3313g1B<k1S1
g1T314131Ng8k1kAG2Q2l1V3n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\53U1D9C>h1]3h1Dm3313g1Ok1S1g1T31
4131Ng8k1kAG2Q2l1V3n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\5Y1D9C>h1]3h1Dm3313g1B<k1S1g1T314131N
g8k1kAG2Q2k1V3n170279d3\3Eh116Kn3Q1V1k5?m1b1e135;^Go3\5Y1D9C>h1]3h1Dm3313g1Ok1S1g1T314131Ng8k1kA
G2Q2P1Y351Me6W1V6m3@i2<f3`21FhMP8`9n40@W5Q19V4e19BIo6g=2CY30]4\3h6X5Z662k2K_4hF6g7o8Z8W5f:B]3l1T
2Q4Z3n1b4`V1e12a8_4o1S4m1l9l4nF:]3PB1PV1S22a8a<l9TU1^1]30P4n=Q1i=7A2f2CU1GT1Fj1:G9T1K5;2[1H[19@_
123El1N2KVBT2;\1Q2RJf7^1g1h1]30d1h9j2V2N@X3\<2f2CU1GT1a2:G9T1K5;2[1H[19@_123El1m1m:j4T69Mk512LT3
2322c2^?j8@[3\1S2]30d16T2R714100;=4j1V2N@Q1T7d67A2f2CU1GT1a2:G9T1K5;2[1H[19@_123El1N2K[9\6]2T2;\
12_>aC[2IJI2a1Z6g1]30T5k4R1611i2I\1_19X4c52[52>23P2CU1GT1a2:G94OK5;2[17@[19@_123El1W6_2YGW39c@R4
S9l1]3Q4l2R24A8R1141137=A=Y1;a2>64HS2^1m6C?7b>f<Ei7^1JL<:C03i7K5`12Ek12Z5X47V1T1h;o6[1i2]3I]3[1e
8[1:c21=h2:?D3f2J^5`W1d33mGEg2hDT2_1K]33\3V4^1Q1Mi6UJ_?Q1W8k2R9WJ1`1l1o2R2j2U107I[2a3N]3d1a7o1i6
?h2X=Q1b4cCP4S5P2>;R9Z>9U35i9l4T4HU107d2@:]3[9Y5Z3X3P9kb1]EU=1>_300c7`6nZ1^2S>VGQ3313YBA_31c7h@R
1c3RE[9]9iIR2Q2O313@7_30U>hb2Q331:_3dP1oh1W5R2Q3313@7_3ee1Y[1Q335@8_3Vb1e4RZ1Q335@;_30F0\=0Zj1]H
Q3319_3VV1T?UOQ1[;I1^3;_300c7R6\?^NZU1Q3317_30Q2ln2Q331;_30F0\=[j1RGZ1Q331:_30F0\=[j1]HQ331b1_3R
6Ig21[1141119=S1N1R26L>;DKf2U4l2U1Y2X2;d9e;d7k1c3:CbB1X2h1>[1OQ;[3Z4[1Oi17_3_@_3YU1eW1]>f63_3ho2
V17_3dP1ZP2Q335@c1_3]4<T5_1Y1[1P1S3c3X11?H2@<19HS1IEU3d6d30Jg?X8?J1Bd13Q=2R1f5T3G050X1Al3<EX13_3
bP1\P2N_3`53W90`200Ib2^2R11HP2gEdQ1j3]1o2Q4@3V1U2e1B1R:_;c1_31P6IH28Bl2W1AIV9@D1S2S12Fl3X:0b@3d8
;S1V;g1Q3V2o2?Q3319:032X1<<Q3B1k2R70:_31c7QFlM\M`4b2I`86_31c7nc1gR1b2>_31c7g><V3?n1AaNeR1C:e1R2_
31`1o1<R2P1A`2K141182=D94R5Z6R2l1JZ1c1n2EG\:]2<a2b1V5Y5k1T4=c1Eg3OL`1d7]1b4D9\14o:X3W2T4H0T107d2
f3826_31c7nc1]Hl<6_31c7nc1ZBoB9_300c7nc1ZU1Q331:_30G\=R9Xa1]HQ3312_3oP35_31c7nc1ZU13_3h=Vc2=_31b
6P1[DbOS>dDa2h17j1U33_3fKXU27_3U1e8jAP8Wm1l?4_3cX1X8R`1@_3i<AZ>dCa8[<a5`>N`5R2AY15_27_3H\=gGcR1]
HP26_30nP3Q331V1_3E10GX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2d5LW3g1U=;_30F0\=nA\X1]HQ331I_3_
;f3l2W1k31?U2HS1IX8o5W3g8`4e4k1f3P@f8F9\17_3Y1`=c3dNk_1g6F_3cK`Ed62`3^:m2n1g;f3f60Y2G32208146_3G
0\=[j1]H7_3G0o<<[j1]H4_3[l1U4]P18_3G0\=[b1o7RGZ15_3H\=[j1]H3_3Ooo23_3aP2]P17_3Ho8\4[j1]HV47_3G06
U=[j1]H3_3do2Z13_3[IcW27_3G0\=U;U_1]H7_3G0\=[j1_GM3_3QP3M5_3jH>eW2[46_3H\=[j1]H[48a3c7jDSOdS1T6c
7W=4a3c7R6k]15a3c7R6e3UZ1o2b310h19?l222D=07334A3A24?1h1M15b1P1L:Q1CY1?;C3m5Y5LGX<6T92:4;i19C5a4>
>f12c18U1477101Ah2D]1c1BB[2V2S1e14Q1Fl7d22V13R3[3AT8V13:Y81o2b310h19?l222D=07334A3A24?1h1M15b1P1
L:Q1CY1?;C3m5Y5LGX<6T92:4;i19C5a4>>f12c18U1477101Ah2D]1c1BB[2V2S1e14Q1Fl7d22V13R3[3AT8V13:Y81T4b
310h19?l222D=07334A3<424?1h1M15MD1NL:Q1CY1?;C3`1Gi2Jn3Z1LGR8U46T92:4;i19C5a4>>f12c18U1477101AY2>
D]1c1B>34U1P1=2BR1S1[1912J6;:DDN630l2W222462R229L3k205[3A2Q8V13:\1P1k51[1c3P9\7A?N`<Q;bLR2KW1m29
8>3:O3I@2Bl34]1:DR196c57Z2g4=>k:I]22m7l1d3S2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f
1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8m1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1
<:1Z3D]1U5V2S1l2X;2V13`@:Y8m1d3S2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6`<?6T9B;S2C5P5>f1f1^1<:1Z3
D]1U5V2S1l2X;2V13`@:Y8Z3d312Z12761?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92
508:0`189C5P5>d11f1^1<4221Ah2D]1U5V2S1]1^1b448U16j42>G3`@:Y8?W3d312Z12>1?EQ3750513312A3=63@14141
1K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508:0Q18>9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2g48\1j42>G3`@:Y8?
^3d31]11?1?EQ3750513312A3=63@141411K01DB15M1B1N1J:12LCI??;C3`1]1S2J]4h1P=6T92508:0I24G9C5P5>d11f
1^1<4221Ah2D]1U5V2S1l2g4e1j42>G301R?Z1:Y8?]3d312Z12761?EQ3750513312A3=63@141411K2DB15OB1N1J:12LC
Y1?;C3`1]1n2o4V1P=6T92508360Q1>89C5P5>d11f1^1<4221Ah2D]1U5V2S1]1^1g4^16j42>G3P9_7:e7C?V3d31]1276
1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6[6d66T92508360i19C5P5>d11f1^1<4221Ah2D]
1U5V2S1l2]6j42>G3Z4U<:Y8?\3d300]11?1?EQ3750513312A3=63@141411K01DB15M1B1N1J:12LCY1?;C3`1]1n2]4h1
j3P4T56T92508:0I2L9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2]6j42>G301]@:Y8?Y3d312Z1A1?EQ3750513312A3=63@1
41411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6d8?2508360<D1E9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2b4c16j42>G3
`@:Y8?W3d312Z1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508360Q11E9C5P5>d1
1f1^1<4221Ah2D]1U5V2S1l2b4c16j42>G3`@:Y8?Y3d300]1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:128CC<<
238?;C3`1]1n2V6P=6T92508:0i19C5P5>d11f1^1<4221Ah2D]1d4@V2S1l2g4e1j42>G3`@:Y8?S3d31]1A1?EQ3750513
312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T924008:0i19C5P5>d11f1^1<4221Ah2D]1U5V2S1l2R5Z1
j42>G3`@:Y8?R3d31]1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508:0i19C5P5>
d11f1^1<4221Ah2D]1U5V2S1l2R5Z1j42>G3`@:Y8?Q3d31]1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?
;C3`1]1n2V6P=6T92508:0i19C5P5>d11f1^1<4221Ah2D]1U5V2S1l2]6j42>G3`@:Y8?U3d31]1A1?EQ3750513312A3=6
3@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508630<<2L9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2]6j42>G3`
@:Y8?Q3d31]1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508:0i19C5P5>d11f1^1
<4221Ah2D]1U5V2S1l2]6j42>G3`@:Y8?V3d31]1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2
V6P=6T92508360S14@9C5P5>d11f1^1<4221Ah2D]1U5V2S1l2]6j42>G3a:n5:Y8?3Q3d31]1A1?EQ3750513312A3=63@1
41411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508:0i19C5P5>d11f1^1<4221Ah2D]1U5V2S1l2]6j42>G3`@:Y8?W
3d31]1A1?EQ3750513312A3=63@141411K2DB15OB1N1J:12LCY1?;C3`1]1n2V6P=6T92508360S14@9C5P5>d11f1^1<42
21Ah2D]1U5V2S1l2]6j42>G3a:n5:l7<<2o1d3S2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B37S14JC5P5>f1
f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8T3d32\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2
V6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2T5X1j42>G3`@:Y8?[2d330Z1C?g3=07334A3Y11^1W115b1
P1L:Q1CY1?;C3m5b4c1P=6T9259;Q1>BC5P5>d11f1^1<451Ah2D]1U5V2S1l2g4e1j42V13`@:Y8?o2d302[11A?g3=0733
4A3Y11\11W115b1P1L:Q1CY1?;C3o421D3l3@12217V1P=6T9259;Q1>BC5P585d11f1^1<4221Ah2D]1U5V2S1l2b44Y1;h
412V1301]@:]2k5?V2d33[1C?g3=07334A3Y11^1W115b1P1L:Q1CY1?;C3m5V6P=6T9259;S2C5P5>d11f1^1<451Ah2D]1
U5V2S1l2]6j42V13`@:Y8?[2d33[1C?g3=07334A3Y11^1W115b1P1L:Q1CY1?;C3m5_4221^1P=6T9259;S2C5P5>d11f1^
1<451Ah2D]1U5V2S1l2]6j42V13a7n8:Y8?m1d3S2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5b4c1P=6T9B;S2C5P5>f1
f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8Z2d33[1C?g3=07334A3Y11^1W115b1P1L:Q1CY1?;C3m5_451^1P=6T9259;S2C5P
5>d11f1^1<451Ah2D]1U5V2S1l2]6j42V13a7n8:Y8?\2d33[1C?g3=07334A3Y11^1W115b1P1L:Q1CY1?;C3m5_4221^1P
=6T9259;S2C5P5>d11f1^1<451Ah2D]1U5V2S1l2Q628j42V13`@:Y8?W2d33[1C?g3=07334A3Y11^1W115b1P1L:Q1CY1?
;C3m5b4c1P=6T9259;S2C5P5>d11f1^1<451Ah2D]1U5V2S1l2]6j42V13`@:Y8?[2d33[1C?g3=07334A3Y11^1W115b1P1
L:Q1CY1?;C3m5_451^1P=6T9259;S2C5P5>d11f1^1<451Ah2D]1U5V2S1l2Q628j42V13`@:Y8?g2d302[1C?g3=07334A3
Y11\11W115b1P1L:Q1CY1?;C3m5]4120b1i4V86T9259;Q1;2BC5P585d11f1^1<451Ah2D]1U5V2S1l2b44e1j42V1301V5
^4g6:Y8?S3d32\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0i19C5P5>d11
f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G3`@:Y8?V3d32\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CY1?
;C3`1]1P221HV6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G3`@:Y8?T3d32\1A1?l222D750513
34A3=6D141411K2DA015OBP11J:12C8CY1?;C3`1]1n2V6P=6T9259:0Z1>9C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6
j42>G3`@:Y8?o1d3S2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3o421HV6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;
2V13`@:Y8m1d3S2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S1OC5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`
@:Y8m1d35m1?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8n
1d35m1?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13P9_7:Y8o1d3
5m1?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13P9W2W5:Y8Q2d3S
2?g3=07334A3Y11V2?15b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13R6h1d8:]5DV2Z3d
300]1A1?EQ3750513312A3=63@141411K01DB15OB1N1J:12LCY1?;C3`1]1n2l3Y2j;U16T92508:0X1@9C5P5>d11f1^1<
4221Ah2D]1U5V2S1l2Z2R4j42>G3Y5f8_2:Y6o1?Z3d30T1211F?g3=073312A3Y11?K05111M15@G9P1L:Q1>4Y1?;:83c3
[1Mk3013S2W3]9:6T9B;S2C5a4>85d11f18U1<7101Ah2D]1Z1o2JV2S1l2X21U59]32V130d7`5Y3:X100S1j5I[2d30T12
11F?g3=07334A3Y11\1Y115b1P1L:Q1CY1?;:83m5k30Y2P=6T9B;S2C5P585d11f1^1<:1Z3D]1U5V2S1l2Z2m82V13e7j8
:^2j5Io1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5a4>>f1f1^1<:1Z3D]1U5V2S1l2X;2V13P>_
2:Y8o1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5a4>>f1f1^1<:1Z3D]1U5V2S1l2X;2V13P>_2:
Y8d2d30T1211F?:\3=07334A3D4?1\1;M15b1P1L:Q1?3R16?;:83m5f1T22W2d9[36T9B;S2C5a4>>d11f1^1<7101Ah2D]
1U5V2S1l2`7g32V13`@:Y8Io1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;Z1HC5P5>f1f1^1<:1Z3D]1
U5V2S1l2k4\62V13`@:Y8n1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V
2S1l2k4\62V13`@:Y8`3d301\1A1?l222D75051334A3=6D141411K2DA015OBP11J:12C8CI??;C3`1]1Q21JV6Q3e4X56T
9259:0X1@9C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2T5X1j42>G35Z@:Z1[4\25??Y3d301\1A1?l222D75051334A3=6D
141411K2DA015OBP11J:12C8CY1?;C3`1]1P221HV6P=6T9259:0i19C5P5>d11f1^1<451Ah2D3Y1n2W1NV2S1l2]6j42>G
301]@:Y8?n1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2U6R52V1
3`@:Y8o1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:l
7<<n1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8<n
1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5f3_2P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8Q2d3
0R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5f31]2P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:12T8n1d3
0R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:J^7P2d30=d1
?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:R2o3V2n1d30=d1
?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8n1d30R2?g3=0
7334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:g5a2P2d30R2?g3=0733
4A3Y11f215b1P1L:Q1CY1?;C3o421HV6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8n1d30R2?g3=07334A
3Y11f215b1P1L:Q1C1W1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8Q2d30n13?g3=07334A3Y1
1o1F15b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1T1A^1<:1Z3D]1U5V2S1l2X;2V13c7l8:Y8V2d30R2?g3=07334A3Y11
f215b111L6E:4L>414R1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X21m82V13`@:Y8n1d30R2?g3=07334A3
Y11f215b1P1L:Q1CY1?;C3m5V6P=6`6c2B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2X;2V13`@:Y8S3d300]1A1?EQ37505133
12A3=63@141411K2DB15OB1N1J:12LCY1?;C3CL]1n2V6P=6T92508:0i19C5P5>d11f1^1<4221Ah2D]1U5V2S1l2]6j42>
G3`@:Y8?n1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2R5U62V13
`@:Y8o1d30R2?g3=07334A3Y11f215b1P1L:Q1CY1?;C3m5V6P=6T9B;S2C5P5>f1f1^1<:1Z3D]1U5V2S1l2k46U62V13`@
:Y8R2f3]1A1U1Y3<13312E=63@141411K2DB7OB1N1J:12LC^4]1bO2508:j1T6>d11f1^1<4221Ak4U5e<m4>aJY2f3]1A1
U1Y3<13312E=63@141411K2DB7OB1N1J:12LC^4]1bO250863371<OT6>d11f1^1<4221Ak4U5o:e19c4>aJb2f3]1A1U1Y3
<13312E=63@141411K2D2?7OB1N1J:128=5:8Id3]1bO24008:j1T6>d11f1^1<4221Ak4U5U1n3:52d67m4>T4c72U4_:W2
f3]1A1U1Y3<13312E=63@141411K2DB7OB1N1J63128CC<Q4]1[@`1e=2508:j1T6>d11f1^1<4221Ak4U5e<m4>aJV2g3\1
A1\322L<1334E=6D141411K2DAX1BP11J:12C8C^4]1Q21^M259:g12T6>d11U3<451Aa3Y1n2W1NW6]6m4>Q1_IZ2g3\1A1
\322L<1334E=6D141411K2DAX1BP11J:128:8CLa3]1P221\M259:g12T6>d11U3<451Aa3Y1n2W1NW6]6m4>L1bIm2g32Y1
;51\322L<1334E=6D141411K2DAX1BP11J:12C8C<<d3]1Q21S:f1_<S5259:g101Q62>d11=g2<4131Aa3Y1c1Z1W1NW6]6
m4>Q1V594?c2O2U1e4o6Mh1Z2g32Y1A1\322L<1334E=6D141411K2DAX1BP11J:128:8CL3]3]1bO259:g12T6>d11U3<45
1Aa3Y1n2W1NW6]6m4>Lj5S4e?2i3Sm22i392j3\_33j3YT3h?2j3lh16j3[S1EWb1SCeC2j3YT33j3[JTT12j3^m2X2P3I1[
6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7i2ED\3311S51Y1o16S12e2a6\5=263W26>QF6j3gZ3Z2
d11Y>2j3i^35j3\X1d?ha1Q44j3SY1US2\12j3Z[11j34j3]:nT3m;U2P3K[6505b1:7:416M4E156281]11P1U111D015DX
1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>\2P3K000X6505b1:7:416M4E156281]11P1U111D015DX1?
;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>\<I1:X2P3Kf1h3K505b1:7:416M4E156281]11P1U111D015D
X1?;CJ5]5oNG315`7_3DW1T2311S51Y1o16S12e2a6\5=263W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?
;CJ5]5kKS3G315`7_3D\3311S51Y1o16S12e2a6\5=263W26>W2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ
5]5oNG315`7_3D\3311S51Y1j146S12e2a6]3n1=263W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]
5WBg<G315`7_3D\3311S51Y1o16S12e2a6\5=263W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oN
G315`7_3D\3311S51Y1o16S12e2a6\5=263e1A6>X2P3K[6505b1:7:416?=4E156281]11P1U111D015DX1?;CJ5]5oNG31
5`7_3D\3311S51Y1o16S12e2^5R1\5=263W26>P>]2P3K[6505b1017104:416M4E0056281]11P1U111D015DX1?;CJ5]5o
NG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>e20m8l3P3K>DW5505CN:7:416M4@4156281Z121P1I:0118;0153@<K8
310;CJ5W3U2Q33_12621F0m3h2V8C`9G315d3k3o2?D\1@^1311S51Y1o16M524`2718P1R2j2f3674Q1=26361<2^16>?:0
1:L0^:b7[2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5b:U3^:g6G315`7_3D\3311S51Y1o16S12Q2Ca6
\5=263W26>m3QB[2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5a1k3oNG315`7Y2U1D\3311S51Y1o16S12S
1a1a6\3o1=263W13K6>_2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5B2I1U2E2LoNG315`7Y2U1D\3311S5
1Y1o16S12e2a6\5=2634R26>UEV2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y
1o16S12e2a6\5=263o176>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7i2ED\3311S51Y1o1
6S12e2a6\5=263W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e
2a6W54=263W26>_2P3K[6505b1:7:416E74::156281]11P1U111D015DX1?;CJ5]5l21PLG315`7_3D\3311S51Y1Z1D6N2
12e2`2n31\5=263W241>Y2P3K[6505b1:7:416E74E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1Z1D6
N42e2Z2V4\5=263W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12
e2a6\5=263W26>k;V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a
6\5=263W26>R@X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2^5R1
\5=263W26>W>1V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6n3
]1=263W26>X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16N212e2[5U1\5
=263W26>Y2P3K[6505b1:7:416M4::156281]11P1U111D015DX1?;CJ5]5[M1a1G315`7_3D\3311S51Y1o16S12e2a6\5=
263d1B6>W2P3K[6505b1:7:416M4::156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=263
4R26>^2P3KQ4M[1505b1:7:416M4E156281]11P1U111D015DX1?;CJ5a3k1h9W:T2i8G315`7W1W2DW2T1311S51Y1o16S1
2e2a6a1j3=263W26>W2P3Kh1b4505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]4OoNG315`7_3D\3311S51Y1o16S1
2e2a6\5=263W26>X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2n4
b1\5=263@f16>YBW2P3Kh1b4505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2
a6\5=263@f16>[2P3K[6505b1:7:416M4E156281]11P1O511D015DX1?;CJ5]5e7T2S2PCG315`7_3D\3311S51Y1o16S12
e2a6\5=263H^16>a1X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5[Dh6j3G315b1m5_3D\3311S51Y1o1
6S12e2a6\5=263W26>X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12f
1Na6\5=263W26>m3nA[2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e
2a5O\5=263W26>m3o<n421X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16
S12e2a6\5=263W26>o:l:B`2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1_1?
6S12e2a6\5=263W26>m3k3`2110X9S1M1V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3
311S51Y1o16S12e2a6\5=263W26>j?V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311
S51Y1o16S12e2a6\5=263W26>Z8U2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51
Y1o16S12e2a6\5=263W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16
S12e2X5X1\5=263W26>W2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5^6`HG315`7k2CD\3311S51Y1o16
S12e2a6\5=263W26>X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2
a6P4[1932413W26>V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a
6\5=2634R26>Z2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ22]42LT2gFR6G315`7_3D\3311S51Y1o16S12
e2a6\5=263W26>Y2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5NPNG315S6=0M_3D\3311S51Y1o16S12e
2a6\5=263W26>X2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6[4
0O=263W26>f2V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5[Mc1G315`7_3D\3311S51Y1o16S12e2a6\
5=263W26>W2P3K5U6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6\5=26
3W26>R2a2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?91CJ5o2P1BI[@4KU3\:G315c2l4_3D\3311S51Y1o16S1
2e2a6\5=2634T1M6>XEV2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?64CJ5]5oNG315`7_3D\3311S51Y1o16S1
2e2a6\5=263W26>d2P3K_2k3505b1:7:416M4E156281]11P1U111D015DX1?91CJ5]5Hf?Lb=G315e55d1Bl2D4@a1T1311
R1X2g11Y1o16S12e2a6\593263o176>`2P3Kh1b4505b1:7:416M4E156281]11P1U111D015DX1?;2@J5]42Lf1V;T4_3\:
G315c2l4V2BED\3311S51Y1o16S12e2a6\5=263W26>[2P3K[6505b1:7:416M4E156281=O1P1U111D015DX1?;CJ5EIW2e
1oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>X6n;V2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5
oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>WBV2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG
315`7_3D\3311S51Y1o16S12e2a6\5=263W26>_8W2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315
`7_3D4W3311S51Y1o16S12e2`5P1\5=263W26>[2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?;CJ5]5oNG315`7
T1Z2D\3311S51Y1o16S12Q11a1a6\3o1=2634R1O6>d2P3K@j5505b1:7:416M4E1226281FF1P1U111D0151BX1?;CJ5EI@
\3oNG315`7T12W2D\3311S51Y1i156S12Q1c1a6Y4R1=2634X1I6>Y3V2P3K[6505b1:7:416M4E156281]11P1U111D015D
X1?;CJ5]5oNG315`7Z2T1D\3311S51Y1o16S12e2a6\5=263W26>W2P3K[6505b1:7:416M4E156281]11P1U111D015DX1?
;CJ5]5RGl7G315`7_3D\3311S51Y1o16S12e2a6\5=2634R26>\2P3K4V6505b1:7:416M4E156281]11P1U111D015DX1?;
CJ5]5Y2eLG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>V=16N9\2P3K[6505b1:7:416M4E156281]11P1U111D015DX
1?82CJ22a3k1Z@d>G315l5c1_3D\3311S51Y1o16S12e2a6\5=263b1<76>X2P3K[6505b1:7:416L04E156281]11P1U111
D015DX1?;CJ5]5oNG315`7_3D\3311S51Y1o16S12e2a6[40O=263W26>Z2P3K[6505b1:7:416M4E1562814X11P1U111D0
15DX1?;CJ5]5R:[9`;G315`7_3D\3311S51Y1o16S12e2a6\5=263o176>R2V2P3K[6505b1:7:416M4E156281]11P1U111
D015DX1?;CJ5a3k1oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>Z2P3K[6505b1:7:416M4E156281]11P1U111D01
5DX1?;CJ5g3e1b;\CG315`7_3D\3311S51Y1o16S12e2a6R4Y1=263W26>Q6c?b2P3K[6505b1:7:416M4E156281]11P1U1
11D015DX1?;C60B540V1T25e1`1Ca=l8[6G315`7_3D\3311S51S15o16S12e2a6j1a3=263W26>`2P3K[6505b1:7:416M4
E156281]11P1U111D015DX1?;C602?54\35e1`1B0jLG315`7_3D\3311S51S15o16S12e2a6j1a3=263W26>W2P3K[6505b
1:7:416M4E156281]11P1U111D015DX1?;CJ5BLm3oNG315`7_3D\3311S51Y1o16S12e2a6\5=263W26>X2P3K[6505b1:7
:416M4E156281]11P1U111D015DX1?;CJ5]5[6cHG315`7_3Di1b1311S51Y1o16S12e2a6\5=263Y1M6>W2P3K[6505b1:7
:416M4E156281]11P1U111D015DX1?;CJ5]5[6cHG315`7_3Di1b1311S51Y1o16S12e2a6\5=263W26>=m300d=i<jh22D>
6P8L36m300Yc33R17m300R\3V7V1T99m300oj1gW1a@2S18=m300jN^d22281E5Z2a6;m300iLbn1lGO6W8<?;m300Yc33K6
h4^3J1:m300VP1U]1lU13R1R937m300Yc32S18Lm300d210_GT23`b1Y1mR13<5001288j76?2:596m300Yc32S14n30Rj2V
I5n30Xf2PM<4n302Vc3<n30WJVl1jLF022T1n7=6n30Yc3O^8L8n30W\2O00oU1]:5n30Yc3X:46n30YKeOgW1a@=n30]^1B
j7SB]T11i5\3R2e1U36n30VP1Rc2Y:19n30Y_1d1eo1d2G2d98n30Yc3>522d99n30Yc3>522W1\83n30Yc34n30eT3c>4n3
0Yc3R:>n30jM`9^;aX108`1_3\1R<Q5h88n30jMYT2TAc1029n30aNoj11;[6mBY66n30VK0Qh2Y64n30Yc3Y64n30Yc3Y6C
n3010_[3?Z2[1k2CI160MEP5h1M4n30fW3b;4n30Yc3X:7n30nP1m`2\1R:55o3Q6]i1^c117o3Xf2c>W?1<U92o3em31o33
o3Q605o3TZ3`8d8`13o3ol304o3Sg3k502o3gY1@o39[=IU3@Y1\5na1\7R?m4g31j1Z?3o3dY2kY13o3c[3l71o3>P40S3n
E1m30[AfW1jM16Na5;P40j[3V8165HQ2R5W15P4k[3V81Z89P4Vf2@QDX91d3Q503P4Rd315P4fY1[Z21g84P4k[3V814P4R
d31d37P4mQ1Tb21c30R5BP4eI1WX1g<W1SD`7i280m4551W3[1P34P4Rd31<FP400kU19U2g9of10X9^1316NQ2[1FG8;K4P
4Rd31P57P4i`3W1P21S40AP400T_1Zb1Z8W4@h1g1k1165HU5n15P4\]3i4k116P4Sf2RK3g219P4Va3110f21a868P4mU3k
6X71e6k118P4k[3e21^51P7K>P4nX1d9_S1aDN\1T5@4U11l6]17P4WHW[2b@1c418P4Tb2eLW51e12Q25P4Rd31h1Q25Q4Q
d316N6Q4XMhf216N<Q4XMXEY<UHfGX516N1Y18Q4`Q3Y7V;16NZ86Q4VY3j:16N6Q4Qd316N96Q4ea3[216N6Q4]Ecn216N6
Q4k`2US116N6Q4eV3[=16N6Q4Qd316N\39Q4j4el2c1l@16Nc15R4lX360X98R4i4iO\1V7n_1e;`92R4lX31R42R4Tb35R4
jY3a6^5a61S42S4[e36S4fP1kX1VW1a4Q52S4bY25S4dk1SS1hDl53S4Rb305S4\g1=`1i^13S4c9g[31T42T4]h32T4T32T
4_g1R1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0Y@V64Q>[25
@d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a64R3g1U=^1U45DX6a1\2Ch1o1:=Q
3Y5k62621F0Y@V64Q>[25@d1f9P3518E:R29W6674T21<g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1`3V9518P1
R2a6W3g1U=V1U4JX6a1P3h1o1:=Q3h2n2m10^42621F0`F4Q>[25@d1g<518P1R2a6W3g1U=V1U4JX6a1P3h1o1:=Q3U<262
1F0`F4b6[4R3Y215@d1g<518P1R2a6l2:g1U=X1U4JX6a1P3h1o1:=Q3U<2621F0ZF540P>[25@d1S1\2X1m7518P1R2a6^1
h1g1U=X1U4JX6a1P3h1o1:=Q3U:0n12621F0`F40P>[25@8V14g<518P1R2a6W3g1V8n4]1U45DX6a1\2Ch1o1:=Q3Y5k40n
12621F0`F4Q>[25@d1f9P3518P1R2a6674T21<g1U=V1U4JX6a1P3h1o1:=Q3U:0n12621F0`F4Q>[25@d1g<518P1R2a6W3
g1U=[44T1U4JX6a1P3h1o1:=Q3U:0n12621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U:0n12621F0`
F4Q>[25@d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2Q6?W3g1U=S1U4JX6a1P3h1
o1:=Q3U<2621F0`F4Q>[25@5^1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4g9Y4[25@d1g<518P1R2a6W3
g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4c8]5[25@d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25
@d1g<518P1R2a6:l2g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=`4V1U4JX6a1P3h1o1:=Q
31\9f22621F0`F4`;`2[25@d1g<518P1R2a6W3g1^5f7V1U4JX6a1P3h1o1:=Q3U<2621F0`F47g1e2[9[25@d1g<518P1R2
a64R3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1;R3f9T1U4JX6a1P3h1o1:=Q3U<2621F0`F
4Q>[25@d1g<518P1R2a6W3g1^3f9`4U1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U1?h1f9S1U4JX
6a1P3h1o1:=Q3U<2621F0Z>U84Q>[25@d1g<518P1R2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0o?`64Q>[25@d1g<518
P1R23]6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0o?`64Q>[25@d1g<518P1R2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F
0`F40P>[25@d1g<518P1R23]6W3g1U=\1U440DX6a1\2Ch1o1:=Q3Y5k62621F0`F4Q>[25@d1f9P3518P1R2a6674T21<g1
U=S1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=S1U4JS1T5a1P3h1o1:=Q3U<2621F0`F4Q>[25@
d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6l2:g1U=S1U4JX6a1P3h1o1:=Q3[8
i32621F0`F4Q>[25@d1g<518P1R2a6W3g1U=U1U4JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@d1g<518P1R2a6^1h1g1c;a1
Z1U4JY3n2a1P3h1o1:=Q3U5<1f32f22621F0`F4Q>[25@d1g<518P1R2[4U2W3\1:U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F
4Q>[25@d1g<518P1R2a6W3g12R=S1U4JX6a1P3h1o1:=Q3U<2621F0`F40P>[25@d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1
o1:=Q3U<2621F0]F24Q>[25@d1g<518P1R2a6W3g1U=[1U45DX6a1\2Ch1o1:=Q3Y5k62621F0`F4Q>[25@d1f9P3518P1R2
a6674T21<g1U=S1U4JQ4V2a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=]1U440DX6a1\2Ch1o1:=Q3Y5k6
2621F0S9\=4Q>[25@d1f9P3518P1R2a6674T21<g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[251>d1g<518P1R21_6W3
g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R21_6W3g1U=R1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@
d1g<518P1R2a6W3g1U=X1U461AX6a1V2?9T1Co1:=Q3R4R82621F0`F4Q>[25@d1g<518P1R2a6W3g1U=b1U42GX6a1P3h1o
1:75J1T2U<2621F0`F4Q>[25@d1e:Q2518P1R2`60O<g10111002^1U=`4T1U410GX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@
d1g<518P1R2a6W3g1U=V1U410GX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W331a1U=V1U410GX6a1P3h1o1:
=Q3U<2621F0_4PB4Q>[25@d1g<518P1R2a6W33c1U=X1U410GX6a1P3h1o1:=Q3U<2621F0_4PB4Q>[25@d1g<518P1R2`60
W331a1U=T1U4JX6a1P3h1o1:=Q3X5m4n12621F0`F4Q>[25@d1g<518P1R2a6W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F
4Q>[25@d1g<518P1R2a6^1h1g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2f4j1W3g1U=S1U4JX6a1P3
[1<o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0`F4Y:g3[25@d1g<518P1R2a6
1U3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0R@]64Q>[25@d1g<518P1R2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0FiE4Q
>[25@d1g<518P1R2_3Q3W3g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0X1WE4Q>[25@d1g<518P1R2a6W3g1U=U1U4JX6a1P3h1
o1:=Q3U<2621F0`F4Q>[25@8V14g<518P1R2a6W3g1\:h2S1U4JX6a1P3h1o1:=Q3U<2621F0`F4]2c;[25@d1g<518P1R2a
6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0U=Z94Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4
T9l4[25@d1g<518P1R2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0`F4S:m3[25@d1g<518P1R2a6l2:g1U=U1U4Ji5>a1P
3h1o1:=Q3`1d:2621F0`F4Q>[25@d1g<518P1R2a6l2:g1U=S1U4JX6a1P3h1o1:=Q3U<2621F0`F4o1Q<[25@d1g<518P1R
2a6W3g1U=T1U4JX6a1P3h1o1:=Q3U<2621F0\>S84i7W6[25@d1g<518P1R2a6W3g1U=U1U40IX6a1P3h1o1:=Q3U<2621F0
`F4Q>[25@d1g<518P1R2a6k1[1g12R=T1U40IX6a1P3h1o1:=Q3o9U22621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX
6a1P3h1o1:=Q3U<2621F0[=T94Q>[25@d1g<518P1R2a6W3g1U=U1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>U1U15@d1g<51
8P1R2a6W3g12R=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4c8]5[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<26
21F0`F40P>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=h6U1U40
Im4Z1a1P3h1o1:=Q3U<2621F0`F4h:X3[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<
518P1R2a6W3g1S:Q3T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1T;P2U1U40IX6a1P3h1o1:=Q3U
<2621F0`F4]2c;;o15@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>U1U15@d1g<518P1R2a6W3g1U=
T1U40IX6a1P3h1o1:=Q3U<2621F0`F4C]=[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1
g<518P1R2a60V3g1U=S1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<
2621F0`F4Q>[25@d1g<518P1R2a6:l2g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4g9Y4[25@d1g<518P1R2a6W3g1U=T1U
40IX6a1P3h1o1:=Q3^9f22621F0`F4Q>[25@d1g<518P1R2a6W3g1U=U1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<
5180OR23]6W3g1U=V1U40IX6a1P3h1o118=Q3U<2621F0`F4Q>[25@d1g<5180OR23]6W3g1U=U1U40IX6a1P3h1o1:=Q3U<
2621F0`F4c8^2n2[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o118=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=U
1U4000GX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=X1U40I\20j3a1P3h1o1:=Q3c1a:2621F0`F4DY=
2[25@d1g<518P1R2a6W3g1U=V1U40Ii4^1a1P3h1o1:=Q3c1g6i32621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1
P3h1o1:=Q3c1a:2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3[8i32621F0`F4Q>[25@d1g<518P1
R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6l1Z1g1U=U1U40IX6a1P3h1o1:=Q3U<2621F0
`F4Q>[25@d1g<518P1R2a6W3g1U=`47T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6=i2g1U=T1U40IX6
a1P3h1o1:=Q3U<2621F0`F4b6^7[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4c5]8[25@d1g<518
P1R2a6W3g1U=S1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0
`F4Q>[25@d1g<518P1R2Mc5W3g1U=V1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[2578d1g<518P1R2a64l25g1U=T1U40IX6
a1P3h1o1:=Q3U<2621F0`F4X5h8[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1
R2a6W3g1U=]5T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@U1>g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3f1^:262
1F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=`4T1U40IX
6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6Q35g1U=T1U40IQ4V2a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518
P1R2a6W3g1U=S1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=U1U40IX6a1P3h1o1:=Q3U<2621F0
`F4Q>[25@d1g<518P1R2a6W3g1U:o2`4U1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R23]6W3g1c;a1V1U40
Im4Z1a1P3h1o1:=Q3U<2621F0a>V4g34Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1n1Q1h1o1:=Q3U<2621F0`F4Q>[25@
d1g<518P1R2a6W3g1U=Y1U40I\20j3a1P3h1o1:=Q3c1a6o32621F0`F4DY=2[25@d1g<518P1R2a6W3g1U=T1U40IS5T1a1
P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0Z?U74Q>[25@d1g<518P1R2
a6W3g1U=X1U40IX6a1P3h1o1:=Q3U<2621F0^5b8X1U74P=P1U1U15@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3[9
i22621F0`F4Q>[25@d1g<518P1R2a6W3g1U=U1U40IX6a1P3h1o1:=Q3[9i22621F0`F4Q>U1U15@d1g<518P1R2a6W3g1U=
U1U40Im4Z1a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6^1h1g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25
@d1g<518P1R2a6W3g1U=c2T1U40IX6a1P3h1o1:=Q3U<2621F0`F4g7Y6[25@d1g<518P1R2a6W3g1U=W1U40IX6a1P3h1o1
:=Q3U<2621F0`F40P>[25@d1g<518P1R2a6h21<g1U=[5T1U40IX6a1P3h1o1:=Q3U<2621F0YDV24Q>[25@d1g<518P1R2a
6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4W4i9[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4
Q>S1W15@d1g<518P1R2a6W3g1U=S1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3g1U=T1U40IX6a1P3h
1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6^1h1g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0]F24Q>[25@d1g<518P1R2a6
W3g1U=T1U40IX6a1P3h1o1:=Q3U<2621F0`F4Q>[25@d1g<518P1R2a6W3S1CU=4W40\=[j18W40\=[j1YIU3705W40\=R9X
a1;W40\=d:f_1X=V?60005W40\=_g1k25W40\=\]1n<6W40\=l5h9eZ16W40\=_g1k2dL5W40o<<[j16W40\=S;W_1iL6W40
\=AP2hg15W40\=[j1P35X4\=nDX1ST14X4\=_g1k25X4\=R9\^1k23X4\=[j1<X4\=mb1]7o:17W2T?0027X4\=R9Xa1YI]3
06X4\=[j1YI]305X4\=_g1k2[:5X4\=R9Xa1[:4X4\=R9Xa14X4o8\4[j1X1Y41DX6a1\2\2o1:=Q3Y52h62621F0gT1a2@d
1>W9V318P1R2P6@674T21<m>7Y4[=j5\5na1nE@9Y4[=j5\5na1n;o9@S38Y4[=j5\5na1[;b:@=Y4[=j5\5l4\X1d4nE@V3
Y@027Y4[=j5\5na1nE@8Y4[=j5\5na1bAl407Y4[=j5\5_4^]1_FW1Y41DX6a1\2\2o1:=Q3Y52h62621F0gT1a2@d1>W9V3
18P1R2a6674T21<m>6Y4[=j5\5na1_F7Y4[=j5\5na1_FgE8Y4[=j5\5_4^]1_FS37Y4[=j5\5na1_F08Y4[=j5\5na1nE@^
K?Y4[=j5\5f1a5aR1S8T>m60J@nK29Y4[=i1P4\5na1nE@_37Y4[=j5\5m3P^1_F7Y4[=j5\5oY1n7_F8Y4h8@Q4j5\5na1_
FU1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>W1Z40DX6a1\2\2o1:=Q3Y5k62621C20PAfCa
2@d1f9V318P1R2a6674T21<m>Y1Z40DX6a1\2\2o1901;Q3Y5^4\22621F0gT1a2@\17f9V318P1R2a6674T21<m>]1Z40DX
6a1\2\2o1:=Q3Y5k62621F0n3P1P1f3oJa21>d1f9V318P1R2a6674T21<^8^6h4Q3Z1Z40DX6a1\2\2o1901;Q3Y5k62621
F0d5[;fCa2@\17f9V318P1R2a6674T21<m>[1Z40DX6a1\2P1[1o1:=Q3Y5k62621F0gT1a278d1f9V318P1R2a6674C`11<
X7d7`47U1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>V1Z40DX6a1\2\2o1:=Q3Y5k62621F0
gT1a2@d1f9V318P1R2a6674T21<l7P7`1Z40DX6a1\2\2o1:=Q3S1U4k62621F0S9F@c9T6_2R8a2@d1f9V318P1R2a66320
4T21<m>`47a1Z40DX6a1\2\2o1:=Q3Y5k6100521F0XOb1j2P1a278d1k1j7V318P1R2a6674CO@1<Q4_5[5Z8Y1Z40DX6a1
\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a64174T21<k8Q6`47X1Z40DX6a1\2\2o1:=Q3Y5k62621F0h@7n5g=a2@d
1f9V318P1R2a6674T21<m>W1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a64174T2165m>V1Z40DX6a1\2\
2o1:=Q3Y5k62621F0ZO\5a2@d1f9V318P1R2a6674T21<m>^1Z40DX6a1\2\2o1:=Q3Y5k62621F0^1]1`7YJa2@d1f9V318
P1R2a6674T21<`5C\5d1f1`47Y1Z40DX6a1\2\2o1:=Q3Y5k62621F0oF6S8\5a2@d1f9V318P1R2U3[3674T21<m>W1Z40D
X6a1\2\2o1:=Q3Y5k62621F0ZF;P>a2@d1f9V318P1R2a6674T21<m>\1Z40DX6a1\2\2o1:=Q3Y5k62621F0ZF\>a2@d1Q1
1\2i22X3V318P1R2a6674JY11<m>Y1Z40DX6a1\2\2o1:=Q3Y5k62621F0ZF\>a2@d1f9V318P1R2U3[3674JY11<l<P2W1Z
40DX6a1\2\2o1:=Q3Y5k62621F0ZF\>a2@d1f9V318P1R2a6674JY11<m>^1Z40DX6a1\2\2o1:=j14Q1Y5k62621F0aA[5g
1i3W8a2@d1f9V318P1R2a6674T21<k8Q6`47V1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<k8Q
6`1Z40Dm4Z1BN\2\2o1:=Q3Y5k62621F0i:c;o90X4a2@d1f9V318E:R262W6674T21<9P1b=V1Z40DX6a1\2\2o1:=Q3Y5k
62621F0oFg=a2@d1f9V318P1R2a6674T21<m>V1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<l7
P7a1Z40Db4e1a1\2\2o1:=Q3j1^3k62621F0d2b@j:d6a2@d1f9V318P1R2a66604T21<l5l4j2X1`47W2V1Z40DX6a1\2\2
o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<l7P7V1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a
6674T21<m>^8V1Z40DX6a1\2\2h16:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>W1Z40DX6a1\2\2h16:=Q3Y5k
62621F0gT1a2@d1f9V318P1R2a6674Y1J1<m>V1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a278d1f9V318P1R2a6674T21<m
>Y1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2158d1f9V318P1R2a6674T21<m>h4]3V1Z40DX6a1\2\2o1:=Q3Y5k62621F0
gT1a2@d1f9V318P1R2a6674T21<m>h4V1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<a5[9`1Z4
0Dm4Z1a1\2\2o1:=Q3Y5k62621F0R3f7Z3bFa2@d1f9V318P1R2a66334T21<k8m1\2f1`47c3[1Z40DX6a1\2Q2008o1:=Q
3Y5k62621F0k@kCa2@d1f9V318P1R2a6674T21<l2P<h4W1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a21>d1f9V318P1R2a6
674W1L1<m>V1Z40DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<g1U=W1[4DX6a1\2\2o1:=Q3Y5k626
21F0gT1a2@d1f9V318P1R2a6674T21<m>n826T1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>V
1[4DX6a1\2\2o1:=Q3Y5[20^42621F0gT1a2@d1f9V318P1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0jOl4a2@
d1f9V318P1R2a6674T21<m>V1[4DX6a1\2\2o1:=o1Q1Y5k62621F0a:UJa2@d1f9V318P1R2a6674T21<m>X1[4DX6a1\2\
2o1:=Q3Y5k62621F0hF44V1]<a2@d1f9V318P1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0\LZ8a2@d1f9V318P
1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0d:RJa2@d1f9V318P1R2a6674T21<m>[1[4DX1a2N^1a1\2\2o1:=Q
3U133Q2i1k62621F0gT1a2@d1f9V318P1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1k7j1V318P1R2a
6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<S2i<Y1[4DX6a1\2\2o1:=Q3Y581f3i
22621F0gT1a278d1f9V318P1R2[4U2674T21<m>V1[4DX6a1\2\2o1:=Q31W5k62621F0gT1a2@d1f9V318P1R2a6674T21<
Y9c5W1[4DX6a1\2\2o1:=Q31W5k62621F0gT1a278d1f9V318P1R2a6674T21<m>`4Z1[4DX6a1\2\2o1:=Q32V5k62621F0
k=o9k<a278d1f9V318P1R2a6674W1L1<T=h1U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>]5
W1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a278d1f9V318P1R2a6674T21<S2R3f9U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a
278d1f9V318P1R2a6674T21<m>W1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a278d1f9V318P1R2a6674T21<m>b71V1[4DX6a
1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<]35Y;W1[4DX6a1\2\2o1:=Q3Y5k62621F0R@dDa2@d1f9V31
8P1R2a6674T21<]3h1f9W1[4DX6a1\2\2o1:=Q3X50k62621F0gT1a2@d1f9V318P1R2a6674T21<S2Y1_;`1[4DX6a1\2\2
o1:=Q3i4>0a22V42621F0R@Lm2i@a2@d1f9V318P1R247Z3=[2674T21<e4W:V1[4DX6a1\2\2o1:=Q3Y5k62621F0ZF\>a2
78d1f9V318P1R2a6674T21<m>^1[4DX6a1\2\2o1:=Q3h2`2k62621F0]P10X4a278d1`3U6P3518E:R29S5S1674T21<d1X
=Z1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1;U1k4X3V318E:R29W6674JY11<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0g
T1a2@d1`3U6V318P1R2a6674T21<m>Y1[4DX6a1\2\2o1:=Q3Y5k62621F0V4`P1a2@d191U1k4X3V318P1R2a6674T21<m>
W1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1;Q6X3V318P1R2a6674T21<m>b8U1[4DX6a1\2\2o1:=Q3Y5k62621F0V4`P
1a2@d1f9V318P1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0ZF\>a2@d1f9V318P1R2a6674T21<m>W1[4DX6a1\
2\2o1:=Q3Y5k62621F0\EZ?a2@d1f9V318P1R2a6674T21<m;o2`4U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318
P1R2a6674T21<j1R=U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1i4l4V318P1R2a6674T21<m>Z1[4DX6BN\2\2o1:=Q3
Y5k62621F0gT1a2@d1i4P2k2V318P1R2a6674T21<Z1X:Y3h4T1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2
a6674T21<m>W1[4DP4W2a1\2\2o1:=Q3Y5k62621F0VA`Ca2@d1f9V318P1R2a60574T21<m>X1[4DX6a1\2\2o1:=Q3Y5k6
2621F0gT1a2@d1f9V318=BR2a6674T21<[7h6Hb5h1[4DX6a1\2\1Oo1:=Q3b1f3k62621F0j3`655f2d11aEa2@d1[9:V31
8P1C^1g2i3674?:Y11<m1O]4h6H`4Q1W1[4DX6a1\2\2o1:=Q3J^4k62621F0U:aJa2@d1f9V318P1R2a6674T21<i1S=]1[
4DX6a1\2\2o1:=Q3;m4@T2G]32621F0aI0c8`2a2@d1f9V318P1R27Y6674T21<m>`4[1[4Di5>a1\2\2o1:=Q3Y5@T2U426
21F0b9kGX3Y27@d1a4T5V318P1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3l1\3k62621F0gT1a2@d1f9V318P1R2a6674T21
<m>V1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1U1[1@d1f9V318P1R2a6674T21<j1R=U1[4DX6a1\2\2o1:=Q3Y5T4f22621F0
gT1a2@d1f9V318P1R2a6674T21<m>W1[4DX6a1\2\2o1:=Q3Y5T4f22621F0gEo>a2@d1f9V318P1R2a6674T21<k:Q4W1[4
DX6a1\2\2IU1:=g1Y1Y5k62621F0SOc5a2@d1f9V318P1R2a6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a21>d1
f9V318P1R2a6674T21<m>W1[4DX6a1\2\2o1:=Q3Y5k62621F0ZE\?a2@d1f9V318P1R2a6674T21<m>`47U1[4DX6a1\2\2
o1:=Q3Y5>\62621F0gT1a2@d1f9V318P1R2a6674T21<m>V1[4DX6a1\2\2o1:=Q3Y5k62621F0Y@AkCa2@d1f9V318P1R2a
6674T21<m>U1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1f9V318P1R2a6674T21<m>[5[1[4DX6a1\2P1[1o1:=Q3Y5[20
^42621F0[R1[2a278d1f9V318P1R2V6:674T21<FV>V2[4DX6a1Ch1P1=Mo1:=g1Y1^2j2=;a100]42621F0h50aBV1R8@4?
JP1a278B=Cd6V1j12S1o118P1R2V6:674:8`11<<99DQ:U3X1[4DX6a1\2\2o1:=Q3Y5k62621F0gT1a2@d1Z9;V318P1R2a
6674T21<[3a;b71X1[4DX6a1\2\2o1:=Q3^4J_1[52621F0gT1a2@d1f9V318P1R2a6674E^11<h2T<3\4^8V29\4m5`2V2\
U1]S1P1k@\F7\4^8V2[^2_1i:^F8\4^8V2jX2P7i:1^F;\4^8V2Q9m1o6L^k1_1i:`F8\4^8V2n1b\2k2R1^3:\4h3e4V2n1
^7jT1XP1Y1d24\4^8V2X^16\4^8V2n1jQ1ln14\4^8V2fR35\4^8V2iS1kf1;\4h3e4V2hP11n2m1SZ1U8n1A\4^8V2n1i6o
BR1f9WB0K10i1d2[IhF:\4^8V21fKcIBd5d2T`1;\4^8V2Q9Y;SDj4IVP15Y14\4^8V2o:6\4^8V2Q9m1e_24\4^8V2ej24\
4^8V2h_26\4^8V2m>2gP25\4^8V2gn1UI:\4^8V2Z?S2Y:oQ1D085\4^8V2eKZn15\4^8V2eKcG:\4^8V2cGQ4aAj@0C]S16
\4^8V2W]1j@04\4^8V2gn15\4^8V2ej2j8B\40]8V2?^1S4]6\3Y6_R12k>5o>S2X1i49\4^8V2b1YT1V9\3`U1c25\4^8V2
Rb1bX15\4^8V2^d1VV16\4^8V2iS1Vf1D7\4^8V2iS1b9aZ1Q25\4^4o3V2k93\4^8V27\4^8V2hKmOYNaE5\4^8V2Z=T]25
\4^8V2iS1U;5\4^8V2hKVC4\4^8V2o^14\4^8V2W]14\4^8V2VT14\4^8V2Pj24\4^8V2eF4\4^8V2T`14\4^8V2iS15\4^8
V2hP114\4^8V2`m15\4^8V2eU206\4^8V2ko11c4>]4T;^1S4]6\3iX12k>5o>S2X1i4?]4T;^1S4]6\3iX12k>5R>LS2X1i
4B]4T;^1S4]6\3iX12I04k=5o>S2V11i4@]4T;^1S4]6`1k1iX12k>5R>LS2X1i4C]4T;^1S4]6\3]MR2X92IQ>5R>LS2R15
i4D]4T;^1S4d20g3\3iX12k>5R>LHZ1P115i4A]4T;^1S4o4L1>\3iX12k>5o>S2X1i4A]4T;^1S4]6\3iX12Q1i=5o>S2R1
5i4D@]4T;^1S4]6\3iX12Q1i=5o>S2X1i4DB]4R7Q4U18S4l5@\3iX12k>5o>S2X1i4D?]4T;^1S4]6\3iX12Q1i=5o>S2X1
i4@]4T;^1S4]6\3VAg@j62k>5o>S2X1i4@]4T;^1S4]6\3iX12k>5R>LS2R15i4?]4T;^1S4]6\3iX12k>5o>S2R15i4C]4T
;^1S4e2g3\3`X1252k>5R>LS2R15i4@]4T;^1S4]6\3[8]P12Q1i=5o>S2X1i4@]4T;^1S4]6\3iX12Ok=5o>S2R15i4@]4T
;^1S4]6\3o8]D[;2k>5o>S2X1i4?]4T;^1S4]6\3iX12k>5o>S2X1i4D4^4S;^1a:8^4c:?R1;a:k[1XO5^4S;^1`6P45^4S
;^1a:Y^21_43_4X[1kb15j:U5a;[4mF1`4El8h5[I9LVa15cA`1Hl1<;109:I2U<O6c4lU2V<d2S>Q?1e4Nf4e1Hb:h5m1Y6
[1_6c2_2l1a8Dj6K@o4R2b21F><cI0n4Jc3Q;2YV3e61g47g4l=^6oE>P5da19i43l6c5P=n>Yf15PB6i4Ce?Pi1m7`E4j42
1c16l4WKhAiH[Mg68l4k;f8f4jV10d5[M1m4Bn4?Y?Cn:Bf2;TP1b10V4bMEc2W5c<2Bn46b?Cn:Bf2;TP1b10:MW2EbMEk7
4n4Rj1Q:c22n4mS33n4S8@2n4cT22n4Zd23n4_:jY11Q\12W5bj2:j:h:W1dG\LSGP1WHc625\@a5bCm4Si17c5h3eR2Ye11
@98c5C[3^1]1Y2^Q1[>5j5g2V1_g1VE4l5_3YFhQ12l5bk12n515n51h_3_7a33n51co24o5kY1Y1_13o5he1b11o57TZ1_T
2d21n:\252T6XU21T65Y6a2j?nNX]13Y6S1XA1Z69\6mFb5]1\R1^P1X3n8f:4\6nZ2h1bL1b68b6aMaIPEl9AV9W@4b6fMg
i1l>1d62d6ZY36d67gGkU1f5YH6e6Wh1d<db1P162VQ1ak12f6Pc35j6UQ1b6[3g13j6hW1S59k6^W2S1`4?1\F3T>DP7V2U
5N0V1e3d1Q:f8I_6n4`<f1`7^X1d1Z:00=U7T:00i4h3X3m1dY1Y9Q1P2RD2U7oI3U7nI02V7ch31V71W71W73X7RGl82X7R
G1X71Y71Z7C\7P7e7]3bFF21a1m30=U8U@iIFZ5R1c41\72]723]7eg2XG2]7n^34]70no1n^11]72]702]7mf12]7XH2]7V
J4Vf30f:I04_7fW2T2h11`78d7Xm1K\3h5b1V1U1>e7T:1i1>0LJD3PJlQ1j:ZE2i7\\26i7W9\BmAj7\P19i7e>fA[3m3S6
oV1]5I2j744n7UEQH`n15Q8^1oY1oc1iF3Q8^1ig12Q8mCBS8Z20[1[3_Af2g6W7]=S6l7_6V3e1m4W4Y97T8VMIdBREPAP=
3T8XFlD1T81X?2V8]12V8X_14V8X_1Z;j81V83W8]1XR203Z8cY1P83[8cY1P86[8YBQ2<cY1[O2[8[D6]W1<5n5dIZ24_8F
9co12_8F4_8kQ1n9dG2i`1[S23b8lX1i?2b8fh12b8fo26d8jLW3o?Dle11d81f82i8[R21i8;h>SKc6<3e3Y6o7N2U[11j8
4j8]c1];k14l8R]1_P1XY1=l8k7o70?=0V1a5C\=4n62m8B1m81n81n82o8d^22o811o81Q91R91S91V92V9n[12V9QR22V9
\Y16W9P43Y8^9h\11Z91\92\939\93@PR1n9]=ULXG17\9D]i1UL4SG1F]9n5f6`3HIc3c:Y5]2Fa3W1<Z:1N^9W9PNd1S8;
]97QFeGj1W8e9dU14W302_9ca32`952`9Yj11`92d9k?3d9k?U64d9k?U6ZN2d9Y]11f91f92f9a`21j92m9jg32m9]V11n9
1Q:2Q:]I2Q:o[12Q:[b34Q:Z[1T3gg13Q:\i1nh12Q:l\33Q:l\312Q:gf31Q:2Q:Yd12Q:eH2Q:\i12Q:Rg14U:SY1[2@1U
:2Y:[j11Y:03e;l6T25S;l4ZV2k6W45a:kN9oZ2_35a:lNk6S>f32a:kN;hHO\7b8R2j20\:n9o>R3;`=a1[3h3WA1\8Z8eO
JgW12d:Rl22d:WK1d::e:a4m5R:Q42Q5^3ZF^T13e:\V2f33h:1eS1?S;j2Q2V1P8dU1`Lh1@4]@f4e2]6:6V;e<VM\9dEYC
:Y;h3[3h3j110g6kg1P24[;J2V11[;06];S3jn2Z9R3l31];2`;W52b;V55b;V5ZQ2T1m13c;S2nIHc;bB_980EG=Z2T3NZ1
n7h4l300a2X1f3GnW1]3i93d;QT2_<2d;cX21d;1e;2e;Vh11h;4h;Y2X=VW13l;[3b<1S<5S<H0TV3^94jGn7QU2l12Y<j1
5Y<19^1hB2Y<11Z<c1_<D1[1141119=S1I`2L>P13o1^1X5d1[1a4EZ9VEV3<:CU?\31N?b2666D03j5R7m20W4[1a1W15b<
?0S_3:3f<g2RW31f<1k<6l<no1Z1\Q1V4f81o<5R=0iX3Fb52R=@8S=C2nm1kMc3Z9b51S=:U=Z@S19gX1bAS3gJe9<OV=h1
e2P1l32P2]3MP4lJ77X1R=SDb2413281@055b5R7V7U41X=1c=2c=bb22c=fc13g=[T2R31g=2g=lo26i=`S2Z1A]F;2o=^1
1o=1Q>3X>_;d@1X>5\>i?c_1m<RJ1^>2a>43a>4if23d>Q2b@2d>Q21h>4h>d:h506j>eR28i5]<^45j>TA`a18U12j>To13
j>lW2d21j>3j>eR282j>Sg12j>TA1j>1R?2R?T72R?\:<T?c1`I7i4h>9f1S`12h3T81T?8T?X=ZGY:eX1l6m7S86T?`S1eB
PGg2c71[?2[?mW12[?^?2[?H2[?H1^?1i?2n?o\26Q@\c1g2[1m>:1[@7[@TR1a7Ug10011b@3b@jDm94d@f7GoE2d@dj1:d
@^5K`NQ?RB:YIc4o56e@mQ1Bf5US2i3Jh@f8?E^21o11@_4712W;Q2Y@m41@KW23d90jDKAh@Q7a12?T3?c1@nNX63g3U2dK
]251h@2h@]=3j@cS1Wb11j@2l@_V21m@3o@oS1V94o@jKP8Q<1PA1QA6QA_c1]4_@112RA42RAYm22TA11XA4XAoS2f642XA
fZ27ZA0Q8f]1f1bLl35ZA0Q8j3b[12ZA04ZAie1f1_P11ZA1dm22aAfh24aAVj10^N04cAYF\?R17cAQ7W?c1h=T1Y>1fA8P
CE>a11YFn4`I001en32j]3f@01n_3000002a`3S31a`31a`31a`31a`31a`31a`31a`31a`31a`31a`31a`31a`30006lAV3
hNc8bZ1_44Pc1e2IW:6TBJe1U1TDB5TBhFT2k1gg12WBP21XB2YBS51YB3[Bb2Pd22\Ba22ao3P13^Bh3e82_Bok28_BU3@Z
f1g9[CDk?:_Bdd14Z1U=Oa1Q1P;S=4bBT2X1fW31bB7gB_1\1T1ko2k964gB_1d2kY305mBm2VE6]i17RCam2J[2a7S4>5VC
oR1VZ1X4o>4dd1Tj1i<V32]CY23_C`T2d73_CZY1UK5_CZY1UKQ112`CJ2`Cf21bC2gCg41gC8hCn1]?S4SX2:g<:04lCR10
nF5lCR10nF`13lCR101SD5WD]R3k9621WD2YDWP11YD4ZDN311[D8RU1e>2C0Vg1013eDoEda22eDoE;hDCa;i21[P1b1jQ1
Eo3b@2nDh>7UElNbV1bF3a8h34UE]N1gQ27UEe2n_1j4\HS4`>2WEV21WE3WEa_2[55WEMo9UR2\33XE\Bkh25XEf<R<_b1h
A2XEa]27YE31QR1Y<2h64YE31\Q31ZE4eEQ\2Gj73eEcP2kY12gE11iE3kE[m2n;1mE5mERG_9hi1k32mEno12PFQG1TF1UF
2VFRP21VF2WFe81WF1YF5[FDFRKd83_FPIS;1dF2dF32lFY>1lF<nF^10`4U2R3c\10d3^20Q31nF=oFjP1YJS3D=97:[19e
Hk2APGo@4V6Q2W2o2h59Ie<P@n83=P902TGC4UG]`1UA14UG]`1UA13UGcQ214UG]`1Q4S=3j\3e3c?2ZGXD>]GX2a2d3E`1
`A`9mKVM3Q4:g32^Ge?6aGV1OV1U6Ya21bG2h_1kb15Z]1^2f2_h1f;01eG3gGb5fo2003jGRa1XP14jGo_1WMS49jGd1d3d
8PR1WMe1]25?jGR;2`1124`Q15d2g1LYMP7`=6kGaHX5m3U;T61kG3kGX5lW11nG5PH[155gY21QH3m]1^Q1Z408RH10_1<o
6fe1P21SH5TH0l1o6k:6TH0X;nHPQ1`?4UH\1jR1a`11YH4[HgF5Tk13[HTFfE3[HgFYW21[H1_H1_H:`H1VC\`1D=d1b2fD
n56gH\8UU1`K\E[18hH02Ji6B0ZR24hH[80i64SI02d63SI021TI2TI2003UI1aH2UIcH2WIi51WI2WIZ`12WId65YIP<n;`
k1VA2ZIXJ6\Ig31oj1P;Z21]I2_I?7_IW7c>UW17k2f?1`I2`IU63bI5?7eI<o6g=[8e3f63fIV6WV21jI3jI\I\24nId6`1
of11nI;oIX3;a10QNgG0?[9\:2RJkT23SJ]Bbh12UJ`J1[J4[Jm4V1^N8[Jk3X2jc1h3^C]1U@3[Joi1WK1dJ1hJ1mJ>nJY5
c136V9^AiAX2c2[1W@j:j=<nJX3d33c\12X2o3m7XL?V44oJf@^9em11QK3RK1U24RKgQ15n;1SK2SK`N5[Kl[1j3mR1h12[
KjJ3[Ka5UZ14]Kk]1V;Y>O^KJf12h3:XLP;n43621:2R1R3@91L2R2g8f?\90N1W221`K0;RLT4T>0b@X:;g9R1`Dj23\LS1
Z[12kLU]24TM`[1173TMmc1f31TM1VM1ZM8`MS19gX1bAkMe9<2`Mak15`M]1`5Pe1l21aM002cM^b24PN2gk263PN2ZR23P
N2gP23PN2Q32PN21PN1VN2VNTT12WN\`11WN:WNd3:\\191c4[1PS1Z11]N2^N\X21dN2fNmO1fN3jNPHcD1mN4mNoX1VQ18
6nN[g1g12m?l101QO4VO00f32VO01VO1XO2XOV62YOeO1YO1]f31fO3fOo_1=2fOYG7iOk7b2_D_8W4]N1iO1kO2kOnN1lO1
oO3oOo^1i21RP11SP10>TP1f9;T1_82^=c;c5A1]7Y<96TP1Qb13Md1PE1UP12YP1Z39cP1_FUi1:G000V?5cP1e_2:I01cP
12cP1nh16gP1d>F_3e:]31gP12iP1oR2:mP1_T1e5j2T2j1i2g6g8P61UQ11VQ11PY22lS1\Z11]Q101`Q12aQ1Ve23cQ1eG
no11cQ14jQ1Rg202;jQ1d5Uc12c408\=i;0m23jQ1am105lQ1:\\1[6PS11lQ13nQ19ib13nQ1lX1Ye18nQ1R:jh1l8^4m7T
2_34TR10`X2F3XR1c\122XR1c\11XR16ZR110lm1aH25ZR11mm1aH24ZR12^f231VW3003aR1Qk1oO9eR1UU1S5a5f;RAS7o
742gR113lR12Sm23mR12_@2mR123nR1YFb51nR11oR11TS12TS1Un13TS15el22TS1;2TS1Q=3TS1jY2U42TS1ab24TS1fQ1
a6A3VS1]J41WS12ZS121]S14]S1^Hg142^S1oi11_S101aS12aS1hm11bS12eS113eS1SR106eS1;TP1b10[Z11gS12gS1Wh
16hS11nQ1jQ1a:f=7hS116TP1b1jQ1eG3ST1hLXW13VT1aR1j21YT12YT1mU12YT1bZ24YT1gi1R3a:3YT1aS1[21[T1;[T1
0P3<T68f5S@j2P3ne12]T1iO4aT112W;1gT11hT1<Td1[4Z2l1i1]7cX1\2<0W=h12kT1SW11gZ26PU1k2W3R6j>03]X1l]1
g15QU1ha1a12A2jc1^k14bc1Y?JbB04UU1V?Te1l76lb1YLT2h1^Kf3001cj203ZU1\Fc101[U11\U13^U1jOXl11_U11oR2
4hU1U5c]2U94hU1]5gV2b?3iU1US1VP11gZ24nU1\4]a200000002U]2X=6UV1QZ1O00[`11if11VV11SY32WV1U93c\1VF_
:01gS22]V1bP13]V1bP1W42]V1nO2gV1`j22iV1f`21jV12jV1]T103nV1d2^S1001TW13VW1S9jA6VW14k8[K]KQ23VW1XJ
cW14WW1S2_T1f73XW1j8d_201Sn11\W13\W1i8eB4`W1i^1g1P@1`W11aW13aW1Y812eW1:1fW17gW1e8<Y4g5a324gW17ZZ
1cG2Rk1b?01oW11PX14PX1]Dd\1>1SX12SX1jA3SX1oOZ>4SX1W@k;]71XX11YX12YX1bJ5fX1GV@k=]24\X1:o?lg11^X13
_X1W9Rk12_X1W91_X17cX1D\2_1^EP:cS13gX1k5i52iX1\n14kX1o6mB]b11nX13QY1TI22RY1bT21SY102\Y1_8;\Y1_8m
70^8^S1n1k1d71S24S_1\X1S191cZ11`Y12oa1cH2aY1h^21cY12cY1]K9dY1Pa12c408`1T<Z91fY12hY121iY12lY1]23l
Y1jS2o91lY11nY12RZ1Z=1WZ12XZ1Xo12[Z1c82^Z1eC4_Z1SP2h2Z92_Z121_Z11aZ11cZ15fZ1n?eB=WK1gZ11kZ16mZ1^
4l3]2\P2i91mZ11]o11nZ11m]12\W3SI01PQ21X`11T[12V[1m84^n12j3`R101ee31mU33^[1je1g=1_[12_[1_=5a[10SW
1F`F1b[12f[1iO2l[1bK003m[1l9d;01n[11ec101mS21[b101Xa3004]\1^R2gA600001c\11Z]21SZ301h\15k_1?2]b1a
A003V`1T2k41Yb10002od1V91k\1004l\1e7o4]V24l\1o5m<XY12c`2c;2n\1k701P]11Q]11R]11S]11T]13S`1^i1R@8W
]1\@_W1[2T23]:Z<6W]1\@_W1[2T232W]1`;1oR21X]102Z]1Ye11Z]12\]1\D1\]101g]15We3110Z;2ob1_32Pc1_32i]1
c^21i]14i]1\D\8I1ja101cZ21j]11do12ba1h81k[203l]1Y:_91ZQ22R^1lf11R^11eb12SS2cc14oa1gT2i8@01gf11V^
13V^1jKU=001Rn11[^12WT2f16\^1c@X:XI7R92b^1dB1h^12j^1hB2k^1g;2lj1V75m^1R5f;MPe11m^13o^1V?YR21o^12
S_1jY11S_12T_1]72V_1k93[_1n5V[23[_1]3Q^11[_14\_1bEo5YF1^_12b_1bC1b_11c_11Uh11g_11j_11k_11k_12n_1
SX11Q`12R`1dA2R`1jA3R`1Z1_@3R`1jAmN3R`1T<e52U`102V`1oP22V`1e23V`1e2U;2V`1l=2V`1k=1V`11X`12Y`1kA7
Y`1B2f7]2XB]d11Y`11Z`12Z`1jA1[`13_`1[7hV22a`1]:1c`101g`12g`1a51j`102m`132m`131Ra11jf11Xa11Za11da
11ea13fa1cZ2Y301ha12ja1SA1ma101Ub11Vb11Yb12[b1Q52]b1ef12io1TI01ab12cb1ll12eb1o25eb16d1fBj32eb1e:
2eb1n22ib1Yf11ib13jb1e<R=1lb12lb1_=4lb1U;^5PV12lb1U;0003mb1^2]B3nb1S\2e21nb101Zd12ob1_31Pc11Qc13
Qc1[;50001Uc11Wc14Xc1d1_j1T81Yc11Zc11\c101]c11^c11bc11cc12cc1T>3cc1QW1R71gc13gc1`3d34gc18?e24gc1
X3c1ih12hc1^:1ic15kc1Cb2dd101kc11oc11oc11Pd11Rd12Ud1fT11Ud11Vd11Wd12Zd1Ue13[d1b\1b84`d1YCWMS402e
d1h:1fd12jd1b21jd12jd1A1kd12od1V93od1V9m21od1001a]33Pe1W@>1Pe12Pe1_f11mS201Ve11Xe13h^2CZ41Ze11\e
15]e1oIh2Q1fI001be13ee1co1];02fe1[83Pf1XP2Y82Sf1c401Tf1002Vf1]m11Wf11[f11`f12cf1Y<1cf11df13ff1SA
[Q11gf15kf1f@l3VZ1f61mf12mf1B1nf11Pg11Rg13Tg1eOD0001^g11_g11`g1001bg11cg11eg1004ig1a1S2X11ig16kg
1f6P16o3gU12lg1SY11mg13og10UL1og11Ph101Rh11Pj104Wh1Qg1g1X?01[h11`h11ah12bh1f74Tl2jJB]26ch1@Sd1a3
i2g<002eh1ZW201fh11hP20001lh12lh1il104Pi1a6ej1m31Pi101Qi12Qi1<004Wi1Qc1Dn41e]301QP21[i11_i11`i11
bi12gi1e31hi11ki11ZP401ni1001Qj11Sj102Wj1Rc101Yj12Yj1aV21[j1001_j101bj12fj1ZU2001lj11mj11nj11Qk1
2Rk1h41Rk10000001Xk16Xk122H8d[18Xk122A68h?kK2_k191_k13`k1=[11dk11gk12gk1c13gk1c1S43hk1FK2hk1A1hk
11ik12ik1Y]13lk1g141mk12nk1kS21nk12nk1;1Pl11Ql15Ql1Sh11B_72Sl1G3Sl1GdK1Sl12Sl161Tl12Tl1kU15Tl1dS
11103Vl1g`1n41Wl11Xl11Yl17Yl1?fY1e<j2V621Zl12Zl1g11[l11\l14_l1YU15[11_l12_l1Wa12_l1K3al1e=lL1al1
3bl1?WS11bl12fm1fX11gl13jl1CYS12jl1C1jl11kl14Ym1g[1f=e53Ym1g[1]A2Zm101Zm11[m12[m1_H3[m1kg112[m1k
c12[m1Qh14[m1Rh1112[m1Re11]m11^m17_m1oHiE@P62U=2am1[S11am12dm141dm11km12km1ah11Qn12Qn1X32Qn1U32Q
n1k22Qn1]33Qn1T1RH2Qn1h53Qn1YJ23Qn1Q1Ym12Qn1Q12Qn1[n14Qn1Q1Ym1j4001Rn12Rn1^52Rn1T12Rn1e13Rn1`g10
1Sn11Yn12[n1k22[n1R51[n11]n12]n152^n123^n12j33^n12A3^n12S401an11bn11cn11en11fn11gn12jn1_21jn11kn
12ln1cX14mn1h5h5fM8Qo1e6[3X1Z1m4J83So1V3iV11So14So1V3iV1SH2So1Ua12So1R31WP21en31Vo12Vo1jF2Vo1PH1
[o11\o11]o11^o11`o11ao101ho12ho1Yf12ko1U41ko11lo11mo11mo11QP21WP202XP2V;4ZP2eV13n11ZP23[P2X1^W11
]P21hP22hP211kP22kP2>1lP22lP2XW12lP2mT11mP21nP21oP22oP2e:1oP24oP2W3^8C1PQ23RQ2cd104RQ2cd10L4RQ2c
d10e61TQ21UQ21VQ22VQ2`d11WQ21ZQ21_Q22_Q2e91cQ21dQ21fQ21jQ23jQ2ZE31TR21VR21WR21[R21\R26`R2^4i5N^^
1501QS21RS22TS201TS22US2em11US21XS23[S2j]1P61[S22[S2Y81]S21^S21aS202bS2XQ11cS21eS23gS21j\12jS241
jS21lS22mS2c`11mS21QT22QT2]P11RT21TT21WT22WT2]72WT2=2WT2f14WT2Ca6A3WT2Ca61`P401XT22[T2Y702\T2T62
]T2P51]T21cT22fT214PU2n5@mD1a[21QU23QV2g4Sc16SU2X7o?PCf>43XU2=01[U24[U2g5QM101]U23mU2HgN1QV22VV2
[11VV23VV20[12WV2[12\V2b54\V2b5cT1P?1\V23\V2e2l21dV21fV24hV2[Oh6o64hV2j2fKI1hV22hV2j22hV2bj11mV2
2mV2mT11oV22TW2e?1VW21XW23ZW2d3bE4ZW2BOB1\W26\W2j2V@]D^B01]W22]W2[31_W25_W2kS1[9_3V91_W21`W22aW2
21aW21cW23fW2<Z>1fW21fW21gW21iW22jW2[Q12jW2WM1jW22jW2_Q14mW20d4TW13mW20h21mW22SX2Z>2gX202hX2]P11
kX23nX2Rb1X41nX24oX2_@1d?2RY2QH1RY21UY21o[22^Y2i@1`Y21bY21gY21oY21QZ21WZ22WZ2Qc12_Z201cZ21gZ21iZ
21jZ21kZ21oZ22oZ2T81S[21X[21][21a[22a[2__11c[21e[22e[2kF2e[2h:2h[201h[21m[21o[23o[2ZQ1YC9P\2m=0m
Da6=Z2\8=1U\21Y\21[\23\\29C2]\251f\23k\2E=2k\2S11l\22n\2]M2S]2=1S]22S]2kY14Y]2:eGc61Y]22Y]2dN1Z]
21[]22\]2T`13c]20kY13c]20YN2h]2b:1h]21o]21Q^21T^24V^2\Q1V4g31Y^21Y^21\^23^^2gL=1^^25g^21U1k413g^
21Q62l^2e:2l^223l^22i23m^2kNZ?2n^215Q_264[404Q_26`402R_2\203V_2T2h12V_2m34Y_2CS502\_2Z44`_2k1n2Y
]12d_2X41U`24V`2g23P[11i`21o`2004Sa23001Sa24Wa200[`11Ya21[a22[a2[N3\a2n2Y]13\a2Al22ea2W?1ea22ia2
W:1ia22ma2i208gb2@m1_6MAX;`12Rc2P[11Tc22Xc2m11^c22ic201ic21kc24Pd2fS15o21[d22hd203id2WX1Z41md21\
e22le2Z11le21Qf23Qf2W1Q12Qf2]B1Rf202Vf2lR14Yf2TO111Yf24Yf2j1b9j12Yf2PD2Zf2PD3Zf2m1U11[f22[f2g11^
f25_f2iE@P623`f2181ff21jf22Sg2_21Ug22Wg211Wg202gg204Th2\=l2S91\h21^h22`h2fS11ah21bh21ch22Qi2m?1R
i22Ri2i?3Ri2i?[H1Ti21Xi21`i23hi2QV1E2Wj2ZV12Wj2=1Wj22Xj2W>2Xj2m31Xj24^j2[5e8S23gk2V3n:1Tl21nl23T
m2TC\@1Vm21bm21Pn22Qn2R31Vn201QP32QP3gN02SP3H2SP3;1SP31TP32UP341UP33VP3QD12YP3VF2ZP3C1ZP32ZP3B3Z
P3B11[P31]P32_P3=1_P32_P332_P3>01aP31bP33bP3m4PI1cY31dP31fP32gP3801iP31jP31kP32lP301lP32mP3o41mP
31nP301UQ32YQ301ZQ31\Q31hQ32hQ3b11jQ31lQ301VW31nQ31TR32bR3N002QS3V31jR32lR301mR31TS31WS31YS31aS3
3aS3_1Y41bS31Pb33Pb3S712cT3cJ1gT31kT33kT3g3]B1nT301oT31mU32RU3S43RU3S431RU32SU3\22TU30001WU301YU
32]U3U31]U31^U302`U3n21bU31eU31gU31jU31mU32QV302TV3R<1UV32YV3e61\V31gV31kV31PW33PW33n11WW32WW3f6
1YW31]W31`W31hW30002UX311UX31YX31^X31_X31`X31cX31eX301SY301TY31VY31ZY31]Y32]Y3U<5^Y3P7Y5_7g31`Y3
1aY31bY305Y\3c4m12i9001eY33eY3]801jY31kY31mY31PZ33UZ3l7S>01XZ31\Z33eZ3i5Y>1W[31Y[31][31i[31o[31R
\31^\32j\3YC1j\3002l\3iD1l\32l\3R>1o\31T]32U]3Y13V]30g?4V]30^9X61X]35X]30Y80Q;5X]30Y80Q14Y]3Y80Q
;1Z]31[]33[]3[4l82]]3TC1_]32_]3V91d]31e]31f]31g]31h]33i]30`43i]3l;]32i]3Z?1l]32l]3\31m]31n]34Q^3
h1l=`22V^3D2Z^3T21_^31b^31c^31h^33j^3QB02l^3_B6l^3o6n:?015l^3o6n:?02l^3gA3n^3Z1\@1Q_31R_34R_3a1_
4X61Y_31c_32l_3e21m_31n_31Ze33o_3e6[:3P`3h6[62Y`3\@3Y`3T101Y`32]`3Z21_`32_`3_:2_`3Y>2d`3Q51d`31f
`31j`32k`303k`30i52k`3g41k`32n`3X41n`32Qa3X?1Qa301Ua31Va31Wa32Wa3b31Ya31^a33_a3W2i:2_a3Q?1`a33aa
3182ca3o31ga34ga3f3113la3f301na32na3h802Pb3_>1Qb32Ub3Z>02Xb3Z21Yb32Yb3R>1Zb3001gb32hb3d8001kb31n
b31Tc30004Vc3j2V621Wc31Wc31\c32\c3g12_c3U61dc31fc31hc301kc32Tm3i21lc31nc31Qd32Td3e;1Td31Xd31Zd31
[d31^d3001cd32dd3N3dd3N01fd31jd31kd305We3110Z;1We32We312We3_;2Ze3\11Ze32Ze381]e32]e3Y;3^e3111^e3
1ae31ce32ce301ee32fe303fe30L1fe32fe3f61ge32ge3L2ie3_71ie33ie3_7g31me31Rf35Vf30]60R42Yf381Yf31]f3
1_f31`f31cf31ef32ef3U:4ff3T36l22ff3T32gf3h91hf33kf3l381kf33kf3U401of32Ug3e91Ug31Wg33^g3k9M1`g31e
g31gg32gg3g11og33Sh3a402Wh3V92\h3[93bh3T8I1lh32lh321lh31mh31Pi34Pi3b6Y2;2Ti311Xi31[i31_i31ei31fi
33ki3T2N2ki3T23mi3m6I1ni31Rj33Xj30l32[j3G1^j31_j32dj3i21dj32fj3R21gj31jj32jj3c23mj3Z3D1Qk33Qk3a6
11Sk31Tk301_k31dk31fk31gk31hk31lk32Sl371Zl31]l31^l302hl3]31hl31nl31Qm32Tm3`11Tm31Xm31Ym31`m32`m3
Q11fm31gm32gm3j22Pn3@1Sn31[n31\n31an31bn31dn31en31in31kn31mn31on31Vo31Zo31ho31io31jo31no31PP41RP
41TP41UP41VP41ZP41]P41`P41aP41bP41dP41fP41gP42gP4I1iP42kP4<2QQ4Y11UQ41bQ41cQ41eQ42fQ411hQ42jQ412
mQ4;1TR41YR4e201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1
F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y
1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e
1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b
1c1d17e1n1o1`100;0mY1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234
V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;
0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3
;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`3
7a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37
l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414
[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43
c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_411
90mk3`43c1a47b47c4j4Hk410;0mo1l424m47n4o4P5P51040Y8Q527R57S5T5U5U51040iY1V527R57S5W5X5X51040iY1Y
527R57S5Z5[5[51040iY1\527R57S5]5^5^52040Y8_527R57S5`5a5a51049iY1b517c5d5a5a5104>iY1e527R57S5f5g5
g51140iY1h527R57S5i5j5j50141iY1k527R57S5l5m5m50140iY1n527R57S5o5P6P62140iY1Q627R57S5R6S6S61140YY
1T627R57S5U6V6V61140iY1W627R57S5X6Y6Z600;0mo1[62464\6]6Y6Z601;0mo1[62464\6^6;Z600;0mk1_62464\6`6
Y6Z600;0mk1[62464\6a6b6U510;0mY1V537c67c4c1d6e6b6U510:0mY1V537c67c4c1d6f6\1g610;0mY3h634X3W2i67j
6k6\1g610;0mj3h634X3W2i67j6l6\1g610;0mi3h634X3W2i67j6m6\1g610;0mo7h634X3W2i67j6n6\1g610;0mi7o634
X3W2i67j6P7\1g610;0mo5Q734X3W2i67j6R7\1g610;0mm7S734X3W2i67j6T7\1g610;0mo1U734X3W2i67j6V7\1g610;
0mi3h634X3W2i67j6W7\1Z610;0mo1X734X3W2i67j6Y7\1g610;0mi5h634X3W2i67j6Z7\1g610;0mY1[734X3W2i67j6\
7\1g610;0mi3h634X3W2i67j6]7\1g610;0mi1h634X3W2i67j6^7\1_710;0mi1`734X3W2i67j6P1P10PP81P10P10P10P
10PP11P13P10PP11P10P10PP11424241PP41P21P81PP21P21P41P81P80P10P13P10PP11P@2P@141P41nh;QD_4`Djb1PD
W[8QD`4PDQh4PDeb4PDae4PDVg4PD\f4PDVg4PDae4PDa^3PDQh4PD\h4PDae4QDa4QDb4PDY[8PDcU2PDf^3QDc4PDi^3QD
d4PDeb4QDe4PDae4PDa^3PDHQDf4PDiU2PDPW2PDHPD][8QDg4PDk^3PDeb4PDY\5QDh4QDi4PDUX4PDa[8QDj4P@dV2QDk4
QDl4QDm4Q@a3QDn4QDo4QDV3Q`1_3QDP5PDHPDdV2SD0`Ed^3`Ec^3`Ei^3`E4`EW9`EU9QDQ5aD0`DW7`DX7`DU7`DV7`D^
2`De7`DcU2`Da^3`DaU2`Dn[8`De^3`D4`D`1QDR5P@b^3Q@S5WD0QDT5XD0aDU3`DcU2`D\X2`DaU2`D^2`D`1`Df^3`Da^
3`Dd^3WD0QDR5QDT5XD0QDU5WD0PDQh4QDV5XD0WD0PDVg4QDW5XD0`DcU2`De7`D^2aD0`DW1`Dn7`Db9PDQh4QDX5QDY5W
D0PDP\8XD0PDb^3QDZ5aDU3UD0WD0PDP\8XD0`Db^3PDgh4QD[5QD\5PDgh4QD]5PDQ\8QD^5PDHQD_5`DW7`DX7`DU1`DS1
`DcU2SD0PD[h4QD`5QDa5QDb5SD0QDc5PDhQ2QDd5QDe5QDf5Q@U3QDg5PDgh4S@0QDh5QDi5Q`1_3WD0QDj5XD0QDk5QDl5
QDm5QDl3QDn5PDeb4QDo5QDP6QDQ6QDR6PD^U2`DcU2`DaU2`Da^3`D^\8QDS6Q@V3Q`1_3WD0QDT6XD0PDi^3QDU6WD0QDV
6S@0QDW6XD0PDc^3QDX6UD0WD0QDY6XD0SD0QDZ6QD[6TD2QD\6QD]6PDeb4PDgY2PDXU2PDa^3PDeb4QD^6QD_6PDi^3QD`
6PDi^3QDa6PDS1PDi^3QDb6PDHQDc6QDd6PDS1PDeU2QDe6PDP]8PDZ7QDf6PDW[8PDZ7QDg6QDh6PDmU2PDZS4QDi6QDj6Q
Dk6P@i^3PDd7QDl6QDc5QDm6P@i^3S@0QDn6QDo6PD[e4QDP7QDQ7TD2PDc^3PDV]8QDR7PDUn1QDS7QDT7PDeb4QDU7QDV7
PD`U2QDW7PD`U2QDX7QDY7QDZ7QD[7QD\7QFd3TD2WD0QD]7XD0`E^^8`E_^8`Eg]3QD^7QD_7QD`7QDa7QDb7PDcb4QDc7Q
Dd7PDeb4QDe7QDf7QDg7QDh7QDi7QDh7QDi7PDiU2QDj7QDk7PDT7PDR_1QDl7QDm7QDn7PDW[8QDo7QFd3TD1WD0QDP8XD0
SD0TD2QDQ8WD0QDR8XD0QDS8PDY7WD0PDUl3XD0PDi^3WD0QDT8PDn^8XD0PDa^3PDm^8QDV3WD0PDS_8XD0PDc^3PDeb4Q@
l3QDU8QDV8TD2QDW8QDX8PDeb4PDY_8QDY8QDZ8QD[8QD\8TD2PD^_8PD`U2QD]8PD^U2PDaU2QD^8PD^U2QD_8PD[Y2QD`8
PD^4PDd^3QDa8PDc_8QDb8QDc8QDd8QDe8QDf8QDg8PDe^3VD0QDg8PDe^3QDh8QDi8QDm5PDl_8QDj8PDi^3`Da9QDk8TD2
QDl8QDm8QDn8QDo8TD1QDP9PDhQ2QDQ9QDR9QDS9QDT9QDU9Y@0WD0QDV9TD1QDW9XD0SD0QDX9WD0QDk4PDhQ2XD0VD0QDX
9WD0QDk4PDhQ2XD0QDY9WD0QDW3QD^3QDZ9XD0QD[9Y@0WD0QD\9XD0QD]9QD^9WD0QD_9PDi^3QD`9XD0SD0WD0QDa9QDb9
P@b^3PDeb4QDc9XD0S@0WD0QDd9QDe9XD0S@0WD0QDf9PDbU2XD0VD0WD0QDf9PDbU2XD0QDg9QDh9WD0Y@0QDi9QDk5PDe^
3XD0SD0QDV3WD0QDj9QDk9XD0SD0WD0QD]8PD^4PDeb4XD0SD0WD0QDU6PDeU2P@Qh4PDc^3XD0QDl9QDW3WD0QD^3PDd_3Q
Dm9XD0WD0QD^6QDn9QDo9XD0QFP:TD1WD0QDQ:XD0QDR:QDS:QDT:QDU:QDV:PD[d8QDU:VD0QDU:PD1QDW:PD_U2PDi^3QD
X:QDY:PDcU2PD^d8PDb^3PDaU2PDeb4QDZ:PDb^3`Deb4`Dcb4`DUg4`DgU2`DVg4PDcU2PDeb4PD_d8PDb^3QD[:PDc^3QD
\:PDd^3TD5PDcU2QD]:PD4QD^:PD`d8TD6PD4QD_:TD2QDS6QD`:QDa:QDb:PDeb4PDdd8QDV:QDc:PDed8QDd:TD2QDe:QD
f:TD1QDg:QDh:QDi:QDg:TD1WD0QDj:XD0QDV:QDk:WD0QDl:XD0QDm:TD3PDU]8QDn:P@^U2TD1QDo:PDi^3QDP;TD2QDQ;
WD0QDR;XD0QDS;QDl3QDh9QDS;QDT;Q@U;WD0QDV;XD0QDW;TD1QDX;TD3QDY;QDZ;PDcU2PDa8PDQe4PDaU2QD[;PDRe8PD
Pe8QD\;TD3QD];QD^;QD_;TD2P@eb4QD`;PDi^3QDV3PD[Y2QDa;`DZ3`D`^2`DQ]2`Dcl2`DXo2`DUP5`D\^2QDb;PDa^3P
Deb4QDc;QDd;PDf^3QDe;QDf;TD1QDg;QDh;PDh`2QDi;QDj;PDf^3QDV:QDk;Q`1_3QDl;QDm;PDbQ2QDn;PD`U2QDo;PDc
^3QDP<QD\;QDQ<QDR<PDiU4QDS<QDT<QDU<PDeb4QDV<PDne8QDW<PDhU2PDmg4PDhU2PD_U2PDi^3SD0QDX<PDeb4QDY<PD
b^3QDZ<QD[<PDb^3PDeQ2PDcU2PDa8PDQ_3QD\<TD1QD]<QD^<P@fU2QD_<QD`8TD2QD`<QDa<QDb<TD1QDc<PDmd8QDd<aD
1PDQ_3PDcb4QDe<QDf<QDg<QDh<PDi^3aDi<`Dmb4PDY;PDi^3QDj<Q`1_3QDk<`EQg4`Eof4`ESf8`Ed^3`Efb4`Eb^3`EZ
V2`EcV2QDl<PDi^3aD1QDm<PDi^3QDn<SD0QDo<QDP=Q`1a3QDQ=P@fU2QDP=Q`1a3WD0QDR=XD0QDS=`Db^3`Dc^3PDhU2Q
DT=TD2QDU=PD4PDhU2QDV=aD0aDU3QDW=QDX=QDY=QDZ=QD[=PDPe8QD\=TD2QD]=QD^=QD_=TD2QD`=QDV:TD1PDed8QDa=
QDo:TD1PDi^3QDa=QDb=WD0SD0XD0QDc=TD1QDd=QDe=QDf=PDi^3QDg=QDh=SD0QDi=QDj=QDk=QDl=QDm=PDU7QDn=QDo=
PDf^3QDP>QDQ>QDR>PDh`2QDS>QDT>QDU>PDn^3TD6PD4TD3QDV>QDW>PDeb4QDX>QDY>QDZ>QD[>PDcb4TD2QD\>PDcU2QD
b7TD3QD]>QD^>PDW[8TD5PD4S@0QD_>PDS_3TD6PD4QD`>TD2PDon1QDa>TD4WD0QDW3QDg2XD0QDb>`D`b4`Dab4`Db8`Db
b4`DaR3QDb2TD2WD0QDe2XD0QDc>QDb2TD2WD0QDe2XD0QDd>TD2QDe>`DYe4QDf>WD0QDe2XD0QDg>UD0QDh>TD3WD0QDe2
XD0QDi>UD0QDj>TD7WD0QDe2XD0QDk>UD0QDl>TD4WD0QDW3QDg2XD0QDm>WD0QDn>XD0QDo>`De^3WD0QDP?P@c^3XD0QDQ
?TD2QDR?WD0QDS?PDeb4QDT?QDU?XD0WD0QD\8PD^4XD0QDV?WD0QDV:P@Qh4P@eb4PDed8XD0WD0QDV:QDW?TD2QDX?XD0W
D0QDW3PDl5XD0QDY?TD2QDZ?WD0QD[?TD1QD\?XD0QD]?WD0QD^?P@_Y4PDf^3XD0QD_?WD0QD`?P@_Y4PDf^3XD0QDa?TD1
QDb?WD0QDV3P@Qh4PD_U2PDi^3XD0WD0PDeU2QDV3PDeb4SD0TD3QDc?XD0QDd?WD0PDeU2QDV3QDe?QDc?XD0QDf?WD0QDa
=XD0QDg?TD1SD0PDi^3QDV3PD`Q2WD0QDh?XD0QDi?WD0QDj?QDV3PD`Q2XD0QDk?WD0QDl<PDi^3XD0QDl?SD0TD6QDm?UD
0PDd^3TD6QDn?PD4QDo?UD0QDP@TD7PD4Q@]3S@0S@0QDQ@WD0PDW[8QDR@XD0TD3PD4TD4QDS@WD0QDT@XD0QDU@PD`U2WD
0QDV@TD2PD`U2XD0VD0WD0QDV@TD2PD`U2XD0QDW@QDX@TD1WD0QDe2QDY@XD0SD0QDZ@WD0QD[@XD0QD\@WD0QD]@TD4QD^
@XD0VD0WD0QD]@TD4QD^@XD0QD_@WD0QD`@QDa@XD0VD0WD0QD`@QDa@XD0QDb@WD0QDc@TD4QDd@XD0P@eb4QDe@WD0QD_;
XD0QDf@TD2QDg@TD1WD0QDh@XD0WD0QDi@TD1QDj@XD0QDk@`DZ3`D`^2`D\^2`Dg4`Dcl2`DXo2`DQ]2`DUP5`Dob4`DYj2
`DR^2`DSW3`DhR5QDl@PD^U2WD0PDaU2PDeb4PDdU2XD0WD0QDm@P@bU2PDb^3XD0QDn@WD0PDcU2PDeb4QDo@XD0WD0QDPA
XD0QDQAWD0QDRATD6PD4Q@]3QDSAXD0QDTAQDUAWD0QDVAS@0S@0QDWAXD0PDj7PDHPD]S8PDW_3PDof4PD[e4QDXAPDb^3P
D\4PDHPD]c1PDW[8P@cb4QDYAQDV3Q`1_3WD0QDZAXD0`DeY2`@i^3`DZW2PDeU2QDV3Q`1_3WD0QD[AXD0PD]f4Q`1_3WD0
QD[AXD0QD\AQDS:PD_R2QDV3WD0QDm7QD]AXD0PDQ_3PD\k4PDQh4PDb:QD^APDln1QD_APDa7PDW[8PD^Z5PDi^3PDT7PDZ
Q8PDeb4PDij8QD`AQDaAQDbAPDcU2PDij8PDe^3PDlg4QDV3PDmj8PDi^3PDi;PDc^3QDcAQDdAPDRg4PDd_3WD0QD`3XD0Q
DeAQDfAaDU3`Di6QDgA`DQk8`DXn1`DRk8`DSk8`DTk8`DUk8`DVk8`Dcd1`DWk8`DXk8`Dbc8`DYk8`DZk8`D[k8`D\k8`D
]k8`D^k8`D_k8`D`k8`Dak8`Dbk8`Dck8`Ddk8`Dek8`Dfk8`Dkm7`Dhm7`Dgk8`Dhk8`Dik8`DQl7`DSn7`DRn7`DPl7`Dj
k8`Dkk8`Dlk8`DZQ8`Dco7WD0YD4XD0QDhAQDiAPDP_3QFjAQDkASD0PDP_3QDlAQDmAQDnAPDT7PD\X2PDiU2PDeb4QDoAQ
DPB`DcQ2QDQBPD^e4QDRBPDnk8PDaU2PDcU2PDcb4QDSBPDZR2QDTBPD\c1PDb^3QDUBTD2SD0PD_Y2QDVBPDb^3PDeb4QDW
BQDXBQDYBQDZBQD[BQD\BPDeb4SD0PDe^3QD]BPD`l8QD^BPDl^3TD4PDg^3TD4QDV3WD0QD_BXD0QD`BTD2PDcU2QDaBQDb
BQDkAPDhU2QDcBQDdBTD3PDQ_3QDeBPDQ_3QDfBQDgBQDhBPDP_3P@eb4QDiBWD0QDjBXD0VD0PDil8QD]3S@0S@0QDkBQDl
BQDmBQDnBPDcU2PDcb4QDoBPDb^3QDPCQDQCQDRCQDSCQDTCTD3QDUCQDVCQDWCQDXCPDhU2PDP_3PD_[8PDml8QDYCQDZCP
D`U2QDV@TD3PDi^3PDPCQD[CPDb^3QD\CQD]CQD^CQD_CPDe^3PDRm8PDcU2QD`CQDaCQDbCQDcCQDV3Q`1_3WD0QDdCXD0`
@P_3`@a^3Q@U3QDkAQDeCPDP_3QDkAQDY4PDP_3PD\Y2P@b^3Q@]3QDfCQDgCWD0PDX;PDeb4QDhCXD0QDiCQDjCQDkCPDg9
PDZY2PDao1PDg^3PDZm8QDlCQDmCQDnCQDoCQ@PDQDQDWD0PDeb4QDRDXD0QDSDQDTDPDbU2PDil8QD]3QDUDPDil8QFVDQD
WDQ`1_3QDXDQDYDQDZDQD[DPDHPDaY3PDc^3PDaU2PDcb4PDfm8PDd^3PDQ_3QD\DPDQ_3PDiU2QD]DQD^DPDQ_3PDc^8QD_
DQD`DPDiP2QDaDQDbDQDcDQDdDPDb^3PDeb4QDeDQDfDTD2QDgDQDhDQ`1_3P@eb4WD0QDi2XD0QDiDWD0Qd1_3QDi2XD0QD
jD`DYe4WD0QDi2XD0QDjD`DYe4QDkDTD3QDV3Q`1_3WD0QDi2XD0WD0QDi2XD0QDlDQFmDQDnDPDeb4WD0YD4XD0`DQk8QDo
DPDcU2PD^\8QDkAPDj^3SD0TD4PDP_3QDPEWD0QDQEXD0WD0QDREaDf3aDg3aD`2SD0Y@0TD1PDP_3XD0QFSEaDU3WD0QDkA
YD0XD0S@0S@0S@0PDP_3YD0Q@V3QDkASD0PDP_3QDTEWD0QDkAQDUEXD0QDVEQDWEPDb^3SD0QDXEPD^U2TD1QDYEQDZEQ`1
_3QD[EQD\EQ`1_3SD0QD]EP@i^3QF^EPDeR2QD_EQD`EQDaEPD\Y2PDb^3QDbEQDcEPDdV2PDi^3QDdEQDeEPDeU5QDfEPD\
Y2PDb^3Q@]3S@0QFgE`D\R3`DSW3WD0PD[Y2XD0QDhEQDiEQDjEWD0PD[Y2XD0SD0PDcb4S@0QDkEQDlEQDmETD1QDnE`Da4
`DU_2QDo6TD2QDoEP@eb4QDPFQDQFQDRFSD0QDSFPDeb4QDTFQDUFPDb^3TD2WD0QDj2XD0QDVFQDWFQDXFaDU3PDeb4QDYF
QDZFQD[FQD\FQD]FQ`1_3QD^FS@0WD0QD_FXD0QD`FQDaFQDbFQDcFQDdFTD2WD0QDeFXD0QDfFQDgFQDhFTD2QDiFQDjFQD
kFTD1QDlFSD0QDmFQDnFQDoFPDP_3PDb^3PDeb4QDPGPD4Q@]3S@0S@0QDQGQDRGPDl_8QDSGTD1QDTGSD0QDUGPD^U2QDVG
PDbo8PDg^3PDY[8PDYo8QDQEPDeb4PDZR2QDWGPDe^3PDlg4QDXGQDYGQDZGQD[GQ@\GQD]GP@eb4QD^GQDZ3QD]GP@eb4QD
^GQD_GQD`GQDaGQDbG`E^k1`EUd4`EPc4`EPl4`Ejo8`Eko8`Elo8`EVf2QDV3Q`1_3WD0QDcGXD0`DcU2`Dd^3`Df^3`D6Q
DdGQDeGP@Y\3QDfGPDb^3PDY8PDg^3PDZ:PDcb4PDio7QDgGPDPP9PDSU8PDiU2QDhGPDQP9PDaU2QDiGPD_o1PDW[8S@0WD
0QDjGXD0WD0PDHXD0QDkGQDlGP@b^3QDmGQ@X3Q@Y3PD\S4QDnGPDb^3PDjX2QDoGQDPHQDQHPDb^3PDcU2PDVa4PDb^3PD_
P9PDbU2PDc^3PD`P9PDe^3QDRHQDSHPD_R2QDV3Q`1_3QDTHWD0QDUHXD0QDVHS@0QDl3QDWHQDXHPD_U2QDYHPDc^3QDZHT
D2QD[HQD\HQ@]HQD^HQD_HP@[Y2QD`HPDi^3`Deb4QDaHQDbHQDcHQDdHQDWHQDeHPD_U2QDfHQ@gHQDhHQDiHQDS6Q@V3QD
jHQDkHPDbU2QDlHPDcb4PD]`4QDmHQDnHQDoHQDPIPD^a8QD`BTD2QDQIQDRIQDSIQDTIPDZQ9PD^R2PD[Q9PD_R2QDW:QDU
IQDVIWD0QDWIXD0VD0QDVIWD0QDWIXD0QDXIPDS1PDi^3QDYIPDbU2PDb^3QDZIPD_[8PDi^3PDT7PDmn1PD`<PDd^3QD[IQ
DoGTD1QD\IPDiU2PDcU2PD`b4QDV3QD\GWD0QD]IXD0QDh9QD^IS@0WD0QD_IXD0`DW7`DaU2`DWj2QD`IQDaITD2QDbIQDc
IQDdIQDeIQDl3Q@X3QDY3WD0QDfIXD0QDkHQDgITD1QDhIPDa^3QDiIQDjIQDkIPDjX2QDlIQDmIWD0QDnIXD0PDW[8Q@\3W
D0QDoIXD0QDPJPDb^3QDQJQDRJQDSJQD\GTD1QDTJPDeb4S@0WD0QDUJXD0QDVJWD0QDWJXD0PDeb4S@0WD0QDXJXD0PDlU2
SD0PDi^3PDT7WD0QDYJXD0QDV3QDZJWD0QD[JXD0`DdU2QDb:QDh7WD0QD\JXD0QDh7WD0QD\JXD0QD\GWD0PDd9PD`U2XD0
QDb:QDh7WD0PDm7QD]JXD0QD^JQDh7WD0PDm7QD]JXD0QD^JQD_JPDaU2P@eb4QDl3QD`JPDgh4QDaJPDYg4PDd9PD`U2PDd
9PD`U2QD\GTD1QDbJTD4PDi^3PDRQ4QDcJWD0QDdJXD0QDW3QDm7WD0QDeJXD0QDfJPDgh4PDa^3PDQh4QD[GWD0PDXg4QDg
JPD^Q8XD0QDg7QDh7TD2WD0QDhJXD0QDh7TD2WD0QDhJXD0QDb:WD0QDiJQDjJXD0`Dd^3PDmn1QD\GWD0PDT7QDkJXD0QDl
JQDmJPDP_3QDnJPDHQDoJQDV3QDPKQDg7QDh7TD1QDQKTD3QDRKQDh7TD1QDQKTD3QDRKPDeb4QDSKPDHQDTKQDUKPDVa4PD
iU2PDd7SD0QD\GP@Y7Q`1_3QDVKQDWKQDXKP@Y7Q`1_3QDVKQDWKQDYKPDi^3QDZKQD^IQD[KQD\K`DW7`DU7PD_R2QDV3QD
YKQDjJSD0QDS6PDS`3PDi^3QD]KQD^KP@T7QD_KQD`KQDaKQDbKQD^IQDcKQDdKWD0QDYKXD0VD0QDdKWD0QDYKXD0PD1QDd
KWD0QDYKXD0QDeKQDfKPD[h1QDgKPDT7PDl5PDmn1PDT7PDl5QDhKP@b^3QDYKPDi^3QDiKPD_[8PDml8SD0PDiU2PDcb4PD
\f4PDgh4PDi^3QDjKPDjg4PDi^3QDjKQDkKPDi^3QDlKPDHQDmKQDjJPDa^3PDeb4PD\R9PDb^3PDi^3PDeb4PD]S9PDkf4Q
DnKSD0QDX3QD\GPD`7QDoKQD\GPD`7QDoKQDg7QDh7TD1WD0QDPLQDQLXD0QDh7TD1WD0QDPLQDQLXD0PD]@PDXS9QD`BQDR
LPDi^3QDSLQDTLTD2PDoc1QD^6QDULPD]:QDVLQDWLQDXLTD1QDYLPDiU2PDZ7SD0PDiU2SD0QDZLQD[LQD\LPDZS4Q@]FQD
]LQD^LQD_LQD`LQDaLPDmn1QD\GQDbLQDcLQDdLQDeLTD2PDdU2QDfLQDgLQDhLQD\GQDiLQDY3S@0PDVP8`Di^3`Dd>QDg7
QDh7TD2WD0PDVP8XD0QDh7TD2WD0PDVP8XD0QDjLWD0PDVP8XD0QDkLQDlLPDd7QDmLPDmn1QDnLTD2WD0QDoLXD0QDPMQ`1
_3PDgm3PDf^3PDon1PDgm3PDf^3QDV3PDiU2Q@QMQD2QD[LQ@QMQD2QDW3QD\GQDRMP@Y7QD2QDW3PDS`3PDi^3PDS`3PDi^
3PDT7SD0QDSMWD0QDTMXD0WD0QDUMQDVMXD0QDWMWD0PDHPDSR9XD0PDHQDXMWD0QDYMQDZMXD0QDV3Q`1_3WD0QD[MXD0VD
0QDV3Q`1_3WD0QD[MXD0QD\MPDgh4QD]MQD^MPD`b4QD_MQDU>QD`MQDaMSD0PDkS9PDi^3QDV3PDlS9PDi^3WD0QDbMXD0Q
DcMPDW[8S@0WD0QDdMXD0QDeMQDfMWD0QDgMQD\G`Db:`Dga1`Dab1`Dnk1`D[e1QDd2XD0`DaU2QDhMWD0QDiM`Db:`Dga1
`Dab1`Dnk1`D[e1QDd2XD0`DaU2QDjMQDV3WD0QD\GYD2XD0`DcU2`Da^3QDjMWD0QDkMYD2XD0`DcU2`Da^3QDb2WD0QDb:
QD\G`D`g1`Dg7`D]g1`D_g1`D^g1`DPi1`Dk^8`DSZ5`Ddg1`DV8`Dg\5`D[h1SD0XD0QDb2WD0QDlM`D`g1`Dg7`D]g1`D_
g1`D^g1`DPi1`Dk^8`DSZ5`Ddg1`DV8`Dg\5`D[h1SD0XD0QDmMWD0QDV3QDZJYD1XD0`De^3`DaU2QDnMWD0QD[LQDoMXD0
QDnMWD0QD[LYD1XD0QDPNWD0QDV3QDQNQDRNXD0QDPNWD0QDV3QDQNYD1XD0QDSNWD0QDTNQDUNXD0QDSNWD0QDTNYD1XD0Q
DW3WD0QD^IQDVNXD0QDWNWD0QDXNXD0QDYNQDkDWD0SD0QDYKXD0VD0QDkDWD0SD0QDYKXD0QDZNWD0QD[NQD\NP@b^3P@eb
4XD0QD]NWD0QD^NQD_NQD_MXD0SD0QD`NWD0QDaNPDbU2XD0SD0QDR3WD0QDgMQD\G`DSl1`DV8`D]`3`D`g1`DU[5`Ddg1`
DSZ5`DPi1`D]g1`Dc;`Dg7`DQj1`Dd7`Dhk3SD0XD0QDR3WD0QDbN`DSl1`DV8`D]`3`D`g1`DU[5`Ddg1`DSZ5`DPi1`D]g
1`Dc;`Dg7`DQj1`Dd7`Dhk3SD0XD0QFcNQDW3WD0QD\GP@Y7QDdNXD0WD0QDeNP@Y7QDdNXD0WD0QDfNQDgNXD0VD0WD0QDf
NQDgNXD0QDhNQDiNQD\GWD0QDjNQDkNXD0QDlNWD0QDjNQDkNXD0QDmNPDl^3WD0QDnNQDYKXD0QDoNWD0PDjT9QDPOXD0PD
ih4WD0QDQOXD0VD0PDih4WD0QDQOXD0QDROQDSOWD0QDZJQDTOXD0VD0QDSOWD0QDZJQDTOXD0QDUOQDSOWD0QDZJYD1XD0V
D0QDSOWD0QDZJYD1XD0QDUOWD0PD_R2QDh9PDHQDVOXD0SD0WD0PDHQDWOXD0SD0PDUY2PDHQDXOWD0QDYOQD_MXD0QDZO`D
`<`Dd>`DVU9`DQj1PD_R2QD[OTD1WD0QD\OXD0QD]OPD_R2QD[OTD1WD0QD\OXD0YD2QD^OWD0QD_OXD0QD^OWD0PDcb4PD\
o8XD0WD0QD`BQD`OXD0QDaOWD0PDaU2QDbOXD0WD0PDaU2PD^W2PDUX4XD0`EkQ2WD0QDcOQDdOXD0QDeOTD1VD0`EkQ2WD0
QDcOQDdOXD0QDeOTD1QDROWD0QDfOQ@gOXD0QDhOWD0QDiOXD0QDjOTD3QDV3QDkOQDV3WD0PDo8PDaU2XD0SD0WD0QDlOXD
0QD[GQD\GQDmOSD0QDnOWD0QDoOXD0PDlU2WD0QDPP1XD0VD0PDlU2WD0QDPP1XD0QDQP1WD0QDRP1QDSP1P@XV9XD0QDTP1
QDV3WD0PDUV9XD0SD0QDUP1WD0PDi^3XD0QDVP1PDhR4PDb^3WD0PDeb4PDZR2XD0WD0QDWP1Q@V3QDXP1XD0PD`Q2QDV3WD
0QDXP1XD0PDa^3QDYP1VD0PDa^3QDYP1PD1WD0PDHQDZP1XD0QD[P1S@0QD\P1`DX3`Do_1`DY3PDg^3QD]P1WD0QD^P1XD0
VD0PDg^3QD]P1WD0QD^P1XD0PD1QD_P1PDZ_8WD0PD[_8XD0WD0QD\GP@Y7QD`P1XD0S@0QDaP1QDbP1WD0QDcP1XD0QDdP1
WD0QDeP1XD0SD0WD0QDfP1PDbU2PDb^3XD0QDgP1WD0QDhP1QDiP1XD0QDjP1PDgh4TD5WD0QDkP1XD0SD0QDV3PDb^3WD0Q
DlP1XD0QDmP1QDnP1WD0QDoP1XD0VD0QDnP1WD0QDoP1XD0QDPQ1WD0QDQQ1QDRQ1XD0QDSQ1QDkHWD0QDTQ1XD0TD2QDUQ1
QDVQ1PDcU2PDkV9PDb^3PDRW2PDlV9QDWQ1Q@V3WD0QDXQ1XD0WD0PDRW2XD0Q@\3QDYQ1aDU3`DcQ2`DS_3QDZQ1Q@V3QD[
Q1Q@\Q1QD]Q1QD^Q1QD[LQ@_Q1QD]Q1PDnV9QD`Q1PDHQDaQ1QDbQ1PDiU2QDcQ1PDSW3QDd3Q@g7QDdQ1TD1PDU_3TD2QDe
Q1QDfQ1QDaHTD3QDV3Q`1_3WD0PDPQ2XD0QDaHTD3QDV3Q`1_3WD0PDd`5XD0QDaHTD3QDV3Q`1_3WD0PDf`5XD0QDaHTD3Q
DV3Q`1_3WD0PDe`5XD0QDaHTD3QDV3Q`1_3WD0PDh`5XD0QDaHTD3QDV3Q`1_3WD0PDg`5XD0QD_3QDgQ1QDmGTD3QDV3Q`1
_3PDif5PDif5QDl3UD0WD0PDif5XD0QDhQ1Q`1_3WD0QDiQ1XD0S@0QDl3QDmGTD3QDV3Q`1_3WD0PD_6XD0`Da^3`Dc^3QD
mGTD3QDV3Q`1_3WD0PDiP2XD0`Da^3`Dc^3`DP_3`DcU2`Dd^3QDjQ1TD4WD0PD_6XD0WD0QDkQ1XD0QDl3QDlQ1TD1QDmQ1
QDnQ1QDoQ1PDmb4PDc^3PDeU5WD0PDeU5QDU>QDPR1XD0QDQR1QDRR1QD_3QDSR1QDRR1QDTR1TD1WD0PDhR9QDRR1XD0WD0
QDUR1P@eb4PDhR9QDVR1XD0QDWR1QDXR1Q@YR1QDZR1QD[R1PDS_3QD\R1QD]R1PD\6aEU3QDd3QD^R1TD1P@fU2QD_R1`Dd
]3`DdW9`Db^3`D`o1`DeW9`DfW9QD`R1P@Qh4QDaR1QDbR1QDcR1QDdR1Q@V3QDeR1TD1QDfR1QDgR1QDhR1QDiR1PDeU2QD
V3QDjR1QDkR1PDh]4QDlR1QDmR1QDnR1QDoR1QDPS1UD0QDQS1TD1QDRS1`@eb4`@fU2`Dcb4`Ddb4`DiV2QDSS1TD2WD0QD
TS1XD0QDUS1QDVS1PDdV2PD`l4QDWS1WD0PDUX4PDjk4XD0QDXS1QDYS1QDZS1QDXS1QD[S1PDS1QD\S1PDgb4QD]S1QD^S1
P@aU2PDa^3PDgb4QD_S1QD`S1PDPY9QDaS1QDbS1QDcS1PDiU2WD0PDW[8XD0SD0PDiU2QDdS1SD0QDeS1QDfS1QDgS1SD0Q
DhS1P@k^3P@Q_3WD0Q`1_3QDiS1XD0QDjS1QDkS1QDlS1SD0QDjS1PDe`1QDmS1QDnS1QDoS1QDPT1QDQT1PDcb4WD0QDRT1
SD0XD0QDV3WD0PDcb4QDRT1SD0XD0`Db^3`DmR9`DlR4WD0PDcb4QDRT1QDST1XD0WD0QDTT1P@b^3QDUT1XD0PDeU2QDV3Q
DVT1QDS:QDWT1QDXT1QDcR1Q@a3QDYT1PDcU2QDZT1QD[T1PDi^3QDZT1QD\T1QDcR1QDV3WD0PDiU2QD]T1XD0QD^T1QDcR
1QD_T1QD`T1WD0QDaT1XD0QDbT1P@Zh4QDcT1QDV3QDdT1QDeT1QDfT1QDgT1PDaU2QDhT1PDaU2PDaU2PDeb4SD0PDmY9PD
iU2Q`1_3PDeb4QDiT1QDi:QDjT1QDkT1PDiR4PDP_3QDlT1PDhh4PDih4PDlg4PDf^3QDmT1PDmn1PDT7QDnT1PDd^3PDZa1
PDHPDoY9QDoT1PDeb4QDPU1PDcb4PDi<PD`g1PDi^3PDcb4PDlk7PD[T2PD_U2PDi^3PDcb4PDlk7PDe^3PDQZ9PDcU2PDQZ
9PDg^3PDcb4QDQU1PDgS8PDd^3PDSl1PDSZ9PDaU2PDcb4QDRU1PDd^3PD`k1PDcU2PDTa2PDcU2QD^3PDTZ9PDeb4PDUZ9P
Deb4PDeb4PDPl8QD^3PDaU2PDWW2PDjn1PDa^3PDeb4QDSU1PD\Y2PDb^3QDTU1QDUU1PDcb4PDXV8PDb^3PDeb4PDWZ9PD[
@PDeb4PDXZ9QDVU1PDhV9QDWU1PDi1PDi^3PDS`4PDcU2PDeb4PDYZ9QDXU1TD1PDZZ9PDe^3PDeb4PDRn8PDb^3QDYU1PD[
Z9PDb^3QDZU1PD]Z9PD\h2PDd^3PDdV2PDcn1QDkKPDi^3QD[U1PD]]8PDb^3QD^3QD\U1PDeb4TD1QD]U1QD^U1QD^3QD_U
1QD`U1QDaU1QDbU1TD1QDcU1QDdU1PDbZ9PDb^3QDeU1QDfU1PDYV9VD0QDeU1QDfU1PDYV9QDgU1QDV:PD^U2PDc^3QD]FQ
DhU1QDjOQDiU1QDjU1PDb^3PD[T2QDS?TD2PDfZ9QDkU1PDeU2PDQh4QDlU1QDmU1TD1QDnU1PDTn1PDl5PDl5PDi^3PDRn8
PD_i8PDbX2PDc^3PDae4PDi6PDdX2PDi]5PDi6PDcb4PDYV9PDi6QDoU1PDi^3QDPV1QDQV1PDW[8PDcb4PDW[8PDcb4PDhZ
9PDhZ9PD\k1PDiZ9PD_=PDQ_3PD_6PDQ_3QDRV1PD_6PDQ_3PDmS2PDa?PDQ_3PDfo3PDQ_3PDbAPDQ_3PDfV2PDjZ9PDkZ9
PDkZ9QDSV1PD`U2PDi^3PDcb4PDlZ9PDcU2PDcb4PD\m1PDb^3PDmZ9QDQ7QD^3PDfa2PD[@PDnZ9QDTV1PDiU2QDUV1PDcb
4PDP[9PDb^3PDcb4PDSS1PDf^3PDcb4QDVV1SD0PDcb4PD[l3PDi^3PDcb4PDY8PDd^3PDcb4PDTo1PD^;PDcb4PDPl8PDb^
3PDcb4PDT[9QDWV1PDQh4PDhQ2PDeU2QDXV1PDV[9PD^4PDa^3PDgb4QDYV1QDV6PD[5PDg^3PDW[9PDmn1PDhW9PDcb4PDX
l1PDeY9PDe`1PD_=PDQ_3PDao1PDhQ2QDZV1QD^3PDTZ9PDcU2QD^3PDX[9QD[V1QD^3QD\V1QD]V1QD^V1P@^U2QD_V1PD^
U2QD`V1QDaV1PDof4PDY[8PDhR4PDP_3PDcb4PDaY3PD\T2PDi^3PDaU2PDlX3PDlV2PDaU2QD^3PDY@PDXl1PDj9QD[>PDi
^3QD^3PD^R8PDhT2PDcU2QDbV1PDeU2PDbU2PDTY2PDaU2QDcV1QDdV1PD\9PDfP2QDeV1QDfV1PDX\4PDeb4QDgV1QDhV1Q
DiV1QDjV1QD^V1QDkV1QD^3PDjn1PDhS8PDb^3PDhZ5PDb^3PDeb4QDlV1QDmV1PDcU2PD]R8PDi^3QDQ7PD^W4PDeb4PDc[
9PDaU2PDeb4PDTY2QDnV1PDae4PDb^3QD^3PD[@PDjl8PDe[9PDf[9PDi6PDhV9QDoV1QDPW1QDQW1PDaV2PDmn1PDhW9QDL
QDRW1P@b^3P@eb4QDSW1QD;PDeb4QDTW1QD4PD_U2P@cb4QDUW1QD4PDe`1P@cb4QDVW1QD4PDeb4QDWW1QDXW1QD4PDZY2P
Dg^3PDZY2PDg^3PDXR8QD4PDf^3PD]R8QD4PDm[9QD4PDi^3PDn[9QD4PDbU2PDb^3QD^3PD^e4PDi^3QD6PD`U2PD`d8QD6
PDi^3QDYW1S@0QDZW1PDe`1PDcb4QD[W1QD6TD2PDcU2QD^3PDTZ9QD6PDeb4QD\W1QD6QD^3QD]W1PD`U2QD7PDeb4QD^W1
PDb^3QD7PDeb4QD_W1QD7QD`W1QD7PDcb4QDaW1QD7QD^3PDW_3QD7PDcb4PDdg1PDc^3QD7QDbW1QDcW1QD8PDeb4QD^W1Q
DdW1QD8PDeb4QDeW1QD8PDi^3PDbe1QD8PDi^3PDeb4QDfW1QD8QD^3QDgW1QD8QD^3PDd_3PD^e4QD8PDX>QDP7QD8PD`U2
PDi^3QDP<PD`U2PDi^3QDP<S@0PD`g1QD9TD2PDaU2QD^3PDY\9QD9TD2PDa^3PDZ\9QD9QDhW1QDiW1QD9P@db4PD^_8PDa
U2PDeb4QD9P@cb4PDic2PDaU2QD9QD^3QDjW1QD:PDcb4QDkW1S@0QDlW1QD:QDmW1QD5Q@nW1S@0PDm_2PDaU2QD5QD^3QD
oW1QD5QD\3S@0QDPX1QDQX1QD5QDRX1TD1QDSX1QD5TD2PDZS4PDRX5QD5QDYKPDi^3QDTX1QD5PDcb4QDUX1QDVX1QDWX1Q
D@QD^3QDXX1QD@PDeb4QDYX1QDBPDg\9QDBQDZX1QD[X1QDFQD\X1QDHPDU]8QD^3PDd_3QDHPDaU2QD]X1QDHPDaU2PDcU2
PDQZ9QDHPD^U2QD^X1`Deb4`Dcb4`Ddb4`DeV2`DfV2QDHPDi^3QD_X1PDao1QDHPDb^3PDko8QD?PDbU2QD`X1P@eb4PDWk
3QD?QD]P1QDaX1QD?QDbX1QDcX1QD?QDdX1QD>PDeb4QDeX1PDfR2QD>QD^3QDfX1QD>QD^3QDgX1QDhX1QD>PDcU2PDeb4Q
DiX1QD>TD2PDi^3QDjX1QD>PDi^3PD_6PD[h1QDEPDeb4QDkX1QDEPDcb4QDlX1PDcV5QDEPDeb4QDmX1QDnX1QDGPDbU2QD
TU1QDoX1QDGQDPY1S@0QDQY1QDGQDPY1S@0PDi^3PDjd8QDk1PDeb4QDRY1QDk1QD^3PDk`2QDi1PDeb4PDc;QDn1PDcb4QD
SY1QDKPDcb4PDW]9QDKPDcb4QDTY1QDKQD^3QDUY1QDS1QDVY1QDWY1QDT1PDeb4QDXY1QDU1PDe^3PDcV5QDU1PDf^3PDeb
4QDU1PDeb4QDYY1QDZY1QDZ1PDeb4QD[Y1QDZ1PDaU2QD\Y1QD[1PDcb4PDV`4QD[1QD]Y1QD[1PDe`1PDcb4QD[1QD^3QD^
Y1QDR1PDhQ2PDZ]9QDa1QD_Y1QDg1PDe`1PDcb4QDg1PDeb4PD[]9QDf1PDd^3QD`Y1PDd^3PDi<PDWi8QDo1PDaU2PDQh4Q
DP2PDeb4PD]]9QDQ2PDbU2PDb^3QD^3PD`k1QDQ1QDaY1QDbY1QDP1QD^3QDcY1QDP1PDeb4QDdY1`Deb4aDU3QDP1TD3PDb
R2PDbU2QDP1TD3QDZW1VD0QDP1TD3QDZW1QDeY1QDY1QDfY1QDY1PDc^3QDcAQD`1QDgY1QDhY1QDiY1QD`1QDjY1QDkY1PD
cU2PDX\1PDl_8PDcU2PD_6QDlY1PDcU2QDmY1QDnY1PDcU2PDcb4QDoY1QDPZ1PDcU2PDcb4PDPc4PDb^3PDcU2PDkQ2QDQZ
1PDcU2PDWZ9PD[@PDcU2PDeb4QDRZ1PDcU2PDgg2PDYl1PDaU2PDeb4QDSZ1PDaU2PDeb4QDTZ1QDUZ1PDaU2PD[@PDb^3QD
VZ1VD0PDaU2PD[@PDb^3QDVZ1QDWZ1PDaU2QDXZ1PDaU2QDYZ1VD0PDaU2QDYZ1QDZZ1PDaU2PDcb4QD[Z1PDaU2QD\Z1QD]
Z1PDaU2PDeb4QD^Z1PDa^3PDeb4QD_Z1QD`Z1QDaZ1PDa^3QDmU1QDbZ1PDll8PDi^3PDP\8PD[@PDb^3PDeb4QDcZ1QDdZ1
PDb^3QDZ=QDeZ1QDfZ1PDd\9PDb^3QDgZ1QDhZ1PDc_3PDcb4QDiZ1QDjZ1PDcb4PDg9PDZY2PDcb4QDkZ1QDlZ1PDcb4QDm
Z1QDjJPDcb4PD\^9PDb^3QD]FQDnZ1QDoZ1QDP[1PDcb4PDaY3QDQ[1PDcb4QDR[1QDS[1PDcb4PDlg4PD^^9PDcb4PDnX2P
Djd4PDcb4PD_^9PDb^3PDo[2PDcb4PDl;PDcU2PDcb4PD`^9PD`k1PDcb4PDa^9PDb^3PD]R8PDcb4PDi6PDb^9PDcb4PDeR
4QDT[1PDeR4PDc^9PDYQ4PDc^9PDcb4PDk@PD_=PDcb4QDU[1QDV[1PDcb4PDl@QDW[1PDcb4QDiZ1PDUl1PDZe8PDg^3PDe
^9PDg\9PDg^3PDkb1PDZe8PDb^3PDmS2PDf^9PDcU2PDeb4PDl_8PD_U2PDao1PD`g1PDao1PDg^3PDZm8PDbo1PDg^3PDRV
4PD[Z2PDg^3PDfo2PDZ[2PDg^3PDg^9PD[5QDX[1PD[5PDee3PDWZ9PD[@PD[@QDY[1PDPl8QDZ[1PDfR2QD[[1PDi_3PDaU
2PDh^9PDaU2PD]i8PDaU2PDjQ3PDPAPDbR3PDPAPDYh4PDTY2`DjU2`D^R2PDYh4PDeb4QD\[1PDYh4PD`Q2QD][1QD^[1PD
fm8PDkS8QDZ=PDXb2PDaU2PDeb4QD_[1PDeb4QD`[1PDb^3PDeb4QDoX1QDa[1PDeb4PD\c1PDb^3PDeb4PDl7PDb^3PDeb4
PDSR8QDb[1PDeb4PD[h4PDlV2PDeb4QDc[1QDd[1PDmS2PD^T5PDhV9Q@TU1QDe[1PDhV9PDVg4QDf[1PDW[8QDg[1PDcb4Q
Dh[1PDkf4PDcb4PD^b3PDkf4QDi[1PDiU2PD`1PDcb4PD\`2PDiU2QDj[1PDcb4QDk[1PDgh4PDih4QDl[1PDgh4PDjX2PDb
^3PDHPDkP2PDQ_9PDHPDUl2PDR_9PD]l7QDm[1PDen7PDS_9PDT_9PDg^3PDY5PD\T2PDi^3QD^3PDkQ2PDb^3QDn[1PDkQ2
PDnZ9PD`>PDaU2PDQh4PDkR4PDP_3PDjd8PDY5PDRP5QDo[1QDP\1PDQZ9PDg^3PDV_9PD^S9QDQ\1QDR\1PDT7PD^U2PDd^
3PDeb4QDS\1PD^U2PD_R2PDd^3PD^U2PDg^3QDT\1PD^U2PDc^3PDeU2PDQh4PDW_9PDQh4PDS\3PDT]9PDg^3PDX_9QDU\1
PDka4QDU\1PD_@PDY_9PDZ_9PDZY2PD^W4PDb^3PD`b4PDkZ1PDQ_3PDQX2PDl_8PDSY2PD`U2PDeb4PDSY2PDaU2PDeb4PD
gW3PDb^3PD[_9PDhW3PDb^3PD[_9PDTY2QDV\1QDTU1QDW\1PD\m1PDb^3PDmZ9PD_i2PDb^3PDeb4PDe6PDQ_3PD\_9PDeT
6PD]_9QDX\1QDY\1TD2QDZ\1PDg7PDcb4PDPb8QD[\1QD\\1PDd\9PDNPDg^3QD]\1PDVV2PDi^3PD\\5PDVV2PDi^3QDm5Q
D^\1PDc3PDcU2QD^3PDad8PDc^3PDnT2QD_\1PDa3PDga2PD`U2PD__9QD`\1PDQh4PDeb4PDa\9PDeU2PD`_9PDeU2PDlh8
QDa\1QD^@PDa_9PDeU2PDb_9QDb\1PDXh5PDaU2QDc\1QDd\1TD1P@^4PDd_9QDe\1P@hQ2PDV_8QDmV1PD`U2QDUBQDf\1P
D^U2QDjJQDg\1PDbU2QDUCPDlh1PD`g1PD`g1PDlh1PDlh1PDg^3PD`g1PDcb4PDe_9PD^m7PDg^3PDf_9PDh`3PDeb4PDPZ
9PDc@QDh\1PDb7PDi^3PD]`4PDcb4PDh_9PDi^3PDdb4PDdY3PDTh8PDdb4PDZb8PDi^3PDdb4PDSl1PDmf8PDcb4PDi_9PD
cb4PDj_9PD\[8PDcb4PDk_9QDi\1PDcb4PDnX3PDoi1PDa^3PDcb4PDl_9PDa^3PDm_9PDa^3PDn_9PDbU2PDaU2PDcb4PDo
_9PDS1PDl8PDeb4PDS1PDcU2PDeb4QDj\1PDdV2PDQl2PD[o8PDeV2PDRl2PD[o8PDhR4PDT4PDP_3PDdU2PDi^3PDoS2PDd
U2PDi^3PDeb4PDU<PDcU2PDP`9PDcU2PDeb4PD`>PDcb4PDYo7PDf^8PDjX2QDk\1PDR`9PDS`9PDcb4PDc@QDl\1PD`X2PD
jX2PDaU2PDRg4PDgR2PDHPDeV2PDV`9PDob8PDjP2PDP_3PDeb4PDkP8PD^e4QDm\1PDQh4PDUn1PDcU2QD^3PDd_3QDn\1P
DZR2PDX`9QDo\1PDi^3PDeb4QDP]1QDQ]1PDcb4TD1QDR]1PDHQDS]1QDT]1PDfl8PDeR4PDQ_3PDcb4PD]i8QDU]1QDV]1P
DQ_3PDi6QDcV1PDeb4PDd`9PDHPD`7QDW]1PDh`9PDb^3PDQW3PDc<PDi^3QDX]1PDj`9PDjn1QDY]1QDZ]1QD[]1PDS\8QD
\]1QD]]1PDo`9PDci8QD^]1QD_]1PDU]8QD`]1QDa]1VD0QD`]1QDa]1QDb]1PDe^3PDZe4VD0PDe^3PDZe4PD1QDc]1P@aU
2PDXd1VD0QDc]1P@aU2PDXd1QDd]1QDS?TD2PDb[4PDhQ2PDm^3QDe]1QDU6Q@\GQDf]1TD2PDd]9QDg]1PDc^3PDcb4PD[@
PDb^3QDmU1PD^U2PDi^3QDh]1PDd^3PDcb4PDQa9PDb^3PDeV2PDcb4PDRa9PDSa9QDi]1PDa^3PDeb4PDXa9PDf9PD_Y2PD
a^3PDQh4PDa^3PDnX3PDa^3PDYa9PDg^3PDa^3PDeb4PD^g1PDb^3QD^3PDa^3PDZa9PDa^3PDcb4QDj]1P@\a9QDk]1PDeb
4PD]a9PDQZ1PDi^3PD^a9PD_a9QDWU1QDl]1QDm]1QDn]1PDaa9PDcU2QDo]1PD`U2PDeb4PDgY2PDRY2PDXU2PDkQ2PDb^3
PDcP9QDP^1QDQ^1PDnV2QDR^1PDcU2PDhQ2QD^3PDY:PD^a8PDX_9QD^3PDh_8PDS1PDTY2PDg^3QDS^1PDbU2PDHPDQg2QD
XQ1PDda9PDZT2PD`U2PDkm8PDdV2PDea9PD`=PDbU2PDb^3QD^3PDok8PDhQ2PDeb4QDT^1PD]<PDeb4PDfa9PDRU3PDcU2P
Dcb4PDga9PDR4PDha9QDU^1QDV^1QDW^1PDiQ2QD^3QDX^1PDla9PDaU2PDeb4PDX>PDcU2PDeb4PDeb4PDjX2PDSo8PDeb4
PD`a9PD^g1PDeb4PDjP2PDc^3PDg:PD_6PDi]5PDi^3PDHPDma9PDlU2PDmg4PDe`1QDY^1PDcb4PDna9PDj_8QDZ^1QD[^1
PDQY2PDo;PDcU2PDfY1PD_X2PDbU2PDPb9PDbU2QDDQ@\3S@0QD\^1PDi^3PDT7QDDQD]^1PDi^3QD^^1QDDPDHQD_^1QD`^
1QDDPDi^3QD^3PDd_3QDDQDa^1PDi^3QDb^1QD=PDcb4QDc7QD=QD^3QDc^1QDd^1QD=PDbU2QDe^1QDNQDYGQDf^1QDNQDj
<S@0QDg^1QD<QDh^1QD<QDi^1TD1QDj^1QD<PDa^3PDeb4QDk^1QD4PD^a8PDeb4PDVb9QD4PD`U2QDl^1QDm^1QD4PDhQ2Q
DTU1QDn^1QD4PDi^3QDo^1QD4PDi^3PDeb4QDP_1QD4PDbU2QDQ_1P@eb4PDko2QD4PDcU2QDR_1QD4QDS_1QD4PD\m1PDcU
2PD]V3QD4PD\m1PDeb4QDT_1QD4PD_U2QDU_1QD4PD_U2PDeb4QDV_1QD4PD_U2PDcb4QDW_1QD4PDUn8PDeb4QD4PDkP8`D
i^3QD4PDi^3PD\h1QD4PDcb4QDX_1QDY_1QDAQDZ_1QD[_1QDAQD\_1QD]_1QDAPDRX5QDJQDYGQD^_1QDJPDe`1PDf<QD8P
Deb4QD__1QD`_1QD8PD^4PDd^3QD8PDbU2PDb^3QDa_1QD8QDb_1QD8PD`U2QDc_1QD8PDaU2QDd_1QDe_1QD8PDS1QDf_1Q
D8PD\Y2PDb^3QD8PD[Y2PDd^3QD6QD^3QD]W1PD`U2QD6TD2PDd^3PDcb4PDmb9QD6PDeb4QDg_1QD6PDc^3PDV]8QD6TD2P
Dc^3PDV]8QD6QDh_1QDi_1QDj_1PDPc9QD7PDcb4QDk_1QDl_1QD7PDcb4QDm_1QD7PD[d8QD7PD`<PDd^3QD7QDm7QDn_1Q
D9QD^3QDo_1QDP`1QD9TD3PDcU2PDeb4PDZ5QD9QDQ`1P@eU2QD:PDbU2QDR`1QDS`1QD:QDT`1PDe`1QDU`1PDe`1PDZc9P
DmS3PDe`1PDcb4QDV`1PDe`1QD]FQDW`1QDX`1PDe`1QDY`1PDe`1QDZ`1QD5Q@\3S@0QD[`1QD\`1QD5PDHQD]`1QD5PDHP
Dae4PDc^3QD5PDa;PDiP2QD5PD^2QDWU1PDY[8QD5PDcb4QD^`1PDi^3QD_`1QD5QD^3QD``1QDa`1QD@PD]o2QD@QDb`1QD
c`1QD@QDd`1S@0PDdU2QD@TD2PDi^3PDQd9QD>TD2PDaU2PDeb4PDdU2QD>TD2PDaU2PDj8QD>TD1PD`U2QD^3QD>QDe`1QD
f`1QD>PDQh4QD^3PD\_2QD>PDeb4QDg`1QD>PD[e4QDoEQD?PDeb4QDh`1QDIQDi`1TD1QDj`1QDFPDi_8QDFQDk`1QDl`1Q
DFPDcU2QDTU1PD^e4QDFPDaU2PDXd9QD_1PDaU2QDTU1QDm`1QD_1QDn`1QDo`1QD_1QDPa1PDg^3QD_1PDaU2QD^3QDQa1Q
DRa1PDaU2QDTU1PDZd9QDf1QDTU1PDY_8QDf1QDSa1PDe^3VD0QDf1QDSa1PDe^3QDTa1QDKPDll8PD^d9QDKPDRY2PDg^3Q
DKPDeb4QDUa1QDKPD^o8PD^U2QDKPDeU2PDX\1QDKPDc^3PDae4QDKPD^U2QDKPDZQ2QDLQDVa1P@hQ2QDLQ@]FQDSW1QDMQ
DWa1TD1QDXa1QDOQDTU1QDYa1QDQ1PDcU2QDZa1TD2QD[a1QDQ1TD2PDcU2PDa^3PDeb4QDQ1PD^Y2QDV1TD2QD\a1TD1QD]
a1QDV1PDeb4PDmY9PD_U2QDV1QD^a1TD1QD_a1QDV1QD`a1PD_U2QDb1QDaa1TD1QDba1QDGTD2QDca1QDda1PDjX2QDS1QD
ea1TD1QDfa1QDHPDcb4PDed9QDHPDi^3QDga1QDha1QDHQDia1TD1QDja1QDZ1PDQh4PDhQ2QDka1QDZ1PDaU2QDla1QDZ1P
D^4PDf^3QDTU1S@0QDma1QD\1PDcb4PDjd9QD\1PDeb4PDjX2QD]1PDeU2PDaU2PDPY2QD]1PDeb4PDn^8QD^1QDna1TD1QD
oa1QDW1QDPb1`Dg^3`D4`DRX3`DY[2QDW1PDeb4QDQb1PDc^3QDY1PD_U2PDi^3QDRb1QDc1QDSb1TD1QDTb1QD;PDcb4QDU
b1TD1QDVb1QDe1PDeb4QDWb1PDjb1QDj1QDXb1QDYb1QDm1QDZb1TD2QD[b1QDn1PDeb4QD\b1TD1QD]b1QDR2QD^b1TD2QD
_b1QDS2PDdb4PDPe9QDS2PDeb4PD\T2QDl1PD^U2PDi^3QDl1PDcU2PDeb4PD_a8QDl1PDaU2QDWU1PDQe9QDX1PD`U2QDX1
QDWU1QD`b1QDX1QDm7S@0QDab1QDP2QDbb1TD1QDcb1QD3QDdb1QDeb1TD1P@ZT2QD]FQDfb1P@^e4PDi^3PD`7PDcb4PDXd
1QDgb1QDhb1PDcb4QDib1QDjb1QDkb1QDlb1PDcb4PDTS2PDce9PDcb4PDYc9PDde9PDcb4PDj9PDcU2PDcb4PDP4PDcU2PD
cb4PDee9PDcU2PDcb4PDi\2PDb^3QDmb1PDcb4QDnb1PDc^3PDcb4PDie9PD\V3PDcb4PDje9PDSk2PDcb4QDob1QDPc1PDc
b4PDhR5PDb^3PDcb4PD_R4PDi^3PDcb4PDam2QDQc1PDcb4PDX[2PDU:PDcb4PDo8PD_f8PDcb4PDfR4PDPf9PDcb4PDP]5P
DQf9PDcb4PDRf9PDcU2PDcb4QDRc1QDSc1PDcb4QDTc1QDUc1PDcb4QDVc1QDWc1PDcb4QDXc1QDYc1QD]FQDZc1PDiZ3PDc
b4QD[c1QD\c1PDcb4PD[f9PDcU2PDcb4PDX>PDkg1PDcb4PDR:PDX[2PDcb4PDVY3PDb^3PDcb4PD^[2PDlU2PDcb4QD]c1P
DSg2PDcb4QD^c1PDkY3PD]f9PDkY3PDVZ9PDcb4QD_c1QD`c1QDac1QD^3QDbc1PDbU2PDb^3Q@TU1QDcc1QDdc1PD^a8PDe
b4PDRi2PDbU2PDb^3QDec1PDd^3PDZS4QDfc1QDgc1PDZS4QDhc1PDZS4PDcb4PDlX3PD^U2PDUn8PDeU2PD^U2PDeb4QDic
1PD^U2PDcU2QDjc1PDY]9PD^U2PDi^3QDkc1PD^U2PDi^3QDV6QDlc1PD^U2QDmc1QDnc1QDoc1PD`U2PDeb4QDPd1PD`U2Q
D^3PDk`2PD`U2PDaU2PDeb4QDQd1PD`U2QDRd1PDaU2PDeb4QDSd1QDTd1PDaU2PDeb4QDUd1PDaU2QDWU1QDVd1Q@Wd1PDa
U2QDXd1QDYd1PDaU2PDcb4QDZd1TD1QD[d1PD[Y2PDeb4QD\d1PD[Y2QD^3QD]d1QD^d1QD_d1TD1QD`d1PDXR8QD]FQDad1
PD_a8QDWU1QDbd1QDcd1PDf^3QDdd1PDbf8PDg^3PDlg4PD`=PDg^3PDi]3PDee9PDcU2PDeb4PDc^3PDeb4PD_g9PDb^3PD
eU2PDf^3QDed1PDi^3PDb7PDc^3PDcb4PDnV2PDcb4PDYV9PDc@PDi^3QDfd1PDbo1PDnn1PD[m1PDbo1PDcU2PDeb4PDao1
PDcU2QDTU1QDgd1PD^R2PD\k4PD`7PDY8QDhd1PDZ:PDcP9PDcU2QDid1PDV3PDa^3PD^Q4PDcU2PDcb4QDjd1PDcU2PDeb4
QDkd1VD0PDcU2PDeb4QDkd1QDld1PDcU2PDcb4QDmd1QDnd1PDcU2PDa^3PDeb4PDf6PDcU2QDod1PDcU2PDdg1PDUX4PDcU
2PDdV2PD\\9PDRh9PDb^3PDQh4PDSh9PDPV2PDTh9PDc^3PDeb4PDTc4PDYh4PDj^3QDPe1PDYh9QDQe1QDRe1QDSe1P@b^3
QDTe1PDgR2PDP`8PDZh9PDgR2QDUe1QDVe1PDY3PDcU2PDeb4PDiR4PDU7PDhR4PDiR4PDP_3QDWe1PDZ_8PD[_8PDXd1PDc
U2PDeb4PDXd1PD^e4PDi^3PDXd1QDXe1PDXd1PD]h9`Dhd4`DWW5PDfR4PDj]3PDo8QDYe1TD1QDZe1QD[e1QD\e1QD]e1QD
[e1PDUn1QD^e1PDhR4PDb^3PDeb4PDZR2PDmg4PDb^3PDcb4PDch9PDmg4PDdh9QD_e1QD`e1PDof9PDg^3PDof9PDZQ9QDa
e1PD[Q9QDbe1QD]P1PDcU2PDHQDce1QDde1PDHPDmb4PDc^3PDHQDee1PDHPD_6PDHPDk8PDih9PDHPDeV2PDV`9PDHPD``1
PDo8QDm7PDhh9PDh^3PDiU2QDj<Q@_3QDfe1TD1QDge1PDiU2QDhe1QDie1TD1QDje1PDiU2PDg9PDbU2PDiU2PD^U2PDi^3
PDiU2PDhV9QDke1PDiU2QDle1QDme1PDiU2PDi8QD^3PDiU2QDYGQDne1TD1QDoe1PDiU2PDc^3PDeb4QDPf1PDgh4PDi^3Q
DQf1QDRf1PDQX2QDSf1TD1PDmh9PDhQ2PDg^3PDc<PDhQ2QDTf1TD1PD[@PDfm8PDc^3PDeb4PDPi9PDQi9PD_a8QDUf1QDb
d1PDZ<PDZ_8PDZf5PDn[3PDen7PDS_9PDhg2PD_Y2PD]@QDVf1QDWf1PDi^3QDXf1PDeb4QDYf1QDZf1QD[f1TD1QD\f1QD]
f1PDbU2QD^f1QD_f1QD`f1QDaf1PDeb4QDbf1PD\m1PDg^3PD\m1PDcU2QDcf1QDjCP@d^3PDZR2QDdf1QDef1QDff1QDgf1
QDhf1TD1QDif1PDll8QDjf1PD\9PDcU2PDUl2PD\9PDcU2QD^3PDV`9PDka9PDcU2PDeb4QDkf1QDlf1TD1QDmf1QDnf1QDo
f1QDPg1QDQg1TD1PD^V9QDRg1QDTU1QDSg1QDTg1QDUg1TD2QDVg1PDii9PDg^3PD[e2PDl_9PD_Z3PDji9PDZS4PDhU2PDl
g4PDhU2PDhU2PDhU2QDWg1QDXg1QDYg1QDZg1TD1P@W_4PDV>PDcU2PDeb4QD[g1PD]g2PDki9PDe^3PDeb4PDX>QD\g1QD]
FTD1QD]g1PDfe9PDhQ2PD\l2QD^g1QD_g1TD2PDZS4PDeb4QD`g1QDag1PDal2PDg^3PDPj9PDQj9QDbg1PDPY2PDg^3PDRY
2PDQY2QDcg1P@eb4PDQY2PDSj9QDdg1QDeg1PDWZ9PDb^3PDeb4PDUj9PDlU2QDfg1QDgg1PDlU2PDSf8PDVj9PDlU2PDYQ4
QDjJQDhg1PDlU2PDlg4PDjQ4PDlU2PDjg4PDlU2PD[n1PDg^3PD`7PD[n1PDb^3PDeb4PDWAQDig1PDNPDg^3PDoP9PDan2P
DgZ3PDeV2PDRl2QDjg1PDeV2PDS1PDg_8PDeV2PDZ2PDPe9QDkg1PDie9QDlg1PD]o2PDZS4PD]o2PD`U2PDcb4PDP?QDmg1
QDng1QDog1QDPh1PDeb4PDl2QDQh1PDR_3PD`j9QDRh1QDSh1TD1QDTh1PDoX2PDb^3PDeb4PDko2PDbj9PDoo2PDg^3PDcb
4PDd^3PDcb4QDUh1PDd^3PDcj9PDW\9PDd^3QDVh1TD1QDWh1QD`:QDXh1PDn\5PDPl8PDb^3QDYh1PDej9PD_Y2PDjP2PDc
^3PDgd4PDZ@PDb^3QDZh1QD[h1QD\h1TD1QD]h1QD^h1PDaU2QD_h1TD1P@Xo2PDkP8QD`h1P@b^3QDah1QDbh1PDaV2PDZo
1PDj7PDjj9QDch1PDPg4PDj\8PDU7PDi^3PDeb4PD`\5PDe^3PDeb4QDdh1P@b^3PDe^3PDlj9PDe^3PDeb4PDhd4PDe^3PD
Rb2PDYj1PDcU2PD`k1PDmj9QDhd1PDe\2PDm^3PDeb4PDS]2PDg^3QDeh1PDoj9PDg^3PDni3PDX6PDQ_3PDnd9PDa4QDfh1
PDQk9PD^Y2PDR4QDgh1PD_n3QDhh1PDRk9PDSk9QDih1QDjh1TD2QDkh1PDW=PDTk9PDg9PDg^3QDlh1PD]i8PDcU2PDeb4Q
Dmh1QDnh1Q@^3PDi`9PDe^3PDWk9PDcb4PDYf4PDnS3PDd>QDoh1QDPi1PDc<PDg^3PDZk9PDc<PDi^3PDi`9PD_U2PDa^3P
Dbd9PD_U2PDcU2PDeb4QDQi1PD_U2PDeb4QDRi1QDb8QDSi1TD1QDd8PD]k9PDg^3PD^k9PDoR2PDQ_3PDQT4PD\X2PDVg4Q
DTi1QDUi1QDVi1TD1QDWi1PD\8PDl^3PDRY2PDg^3PDfR4PD`k9PDP`8PDak9PDR_3PDP3PDiZ9PDfR2QDXi1PDbk9PDcb4P
De<PDe^3QDYi1QDZi1TD1QD[i1PDZ`2PDc^3QD\i1QD]i1TD2QD^i1QD_i1PDa^3TD1QD`i1QDai1PDe^3PDc@QDbi1QDci1
PDo7QD]FTD1QDdi1QDei1QDfi1PDcU2PD\?QDgi1TD1QDhi1PDRb2PDSW3QDii1QDji1TD1QDki1PDSl4PDUa2PDnk9PDok9
QD`U1QDli1QDmi1QDni1PDU]8PDW;PDiY2QDoi1QDPj1PDQl9PDRl9PDn=PDeb4PDmd9QDQj1QDRj1PDje2PDcU2PD`U2PDe
b4PDRb2PDaU2PDcb4PDWc2PDbU2PDi^3QDSj1PDd_3QDTj1PD^W2QDUj1TD1P@ZR9PDkP9PDPj3PDUl9PDcU2PD`g2PD]j9Q
DVj1QD^3QDWj1PDSY2PDg^3QDXj1PDWl9PDeb4PDPi2PDeb4PDoZ2PDda9PDZT2PDgU4QDYj1PDiQ2PDeb4QDZj1PDnS2QD[
j1PD_<QD\j1PDoS2QD]j1PD[l9PDg:PDSo8PDfU2PD]5QD^j1PD\l9QD_j1PD`a9PD^l9QD`j1QDaj1PDhZ2QDbj1QD^3PDV
l9PDeb4QDcj1QDdj1PDeb4QDej1QDfj1PDeb4PDce9PDcU2PDeb4PDbl9PDU7PDeb4PDQX2QDgj1PDeb4PDcl9PD\9PDeb4P
D`a9PD^l9PDeb4QDhj1QDij1PDeb4PDZ@QDjj1PDeb4PDkP8QDkj1PD^a8QDTU1QDlj1TD1P@Ri2QDmj1QDnj1PDfl9QD^3Q
Doj1QDPk1TD1QDQk1QDRk1QDSk1PDjl9PDcU2PDkl9PDll9PDn;PDml9PDnl9PDg^3QDTk1QDUk1TD1PDoR2PDol9PDf^3PD
Yc9PDde9PDSi4SD0QDVk1PDb^3PDln1PDb^3PDQV3QFWk1QDV3Q`1_3WD0QDXk1XD0VD0QFWk1QDV3Q`1_3WD0QDXk1XD0QD
Yk1QFZk1TD3QDV3Q`1_3WD0Q`1_3QD[k1XD0VD0QFZk1TD3QDV3Q`1_3WD0Q`1_3QD[k1XD0QD\k1QD]k1Q`1_3WD0QD^k1X
D0QD_k1WD0Qd1_3QDT2XD0QDT5aDU3WD0QDT2XD0QDT5aDU3WD0QDP<Q`1_3QDT2XD0S@0QD`k1QDak1PDfQ2QDbk1WD0Q`1
_3QDck1XD0QFT;QDV3Q`1_3WD0Q`1_3QDdk1XD0QDek1QDV3Q`1_3Q@P<WD0Q`1_3QDfk1XD0WD0QDT2`Dmd8`Dc^3`Db^3`
Dg^3`DcU2`Da^3`Di^3`DP_3`DcQ2`DQ_3`Dih4`DaU2`Dd^3`DfU2`Df^3SD0QDUAXD0aDU3QDgk1PDTc4PDnn1PDT7PDPc
4QDhk1QDS>S@0QDik1PDm@QDjk1PDf^3QDP<S@0WD0QDkk1XD0QDlk1QD\GTD1PDeb4QDmk1QFek1TD1QDV3WD0PDcb4Q`1_
3SD0XD0QDnk1QDok1WD0QDPl1XD0QDQl1QDRl1QDSl1PDeb4QDTl1QDUl1QDTl1QDUl1QDVl1QDV3Q`1_3WD0QDWl1XD0QDX
l1QDYl1QDZl1`Dfl8`Db^3`DcU2PDRX5QD[l1QD\l1QD]l1QDW3Q@\3Q`1_3QD^l1QDP<QD_l1PDeb4QD`l1QDal1PDmk8PD
QQ:QDbl1QDcl1PDXQ:QDdl1PDiU2QDel1QDfl1PDiU2QDgl1PDao1PDcU2PDeb4PDmX3PDmc9PDaU2PDi6PDS2PD^U2PDkP8
QDhl1QDil1QDjl1PDeb4QDkl1PDeb4QDll1QEml1QDnl1TD1WD0QDol1XD0QDPm1QDXCQDQm1QDUAQDRm1QDSm1QDTm1QDUm
1PDi^3QDVm1QDWm1QDXm1QDYm1QDZm1QD[m1PDR>QD\m1PD\?QD]m1PD[?QD^m1PDiU2PDcb4QD_m1PDc^3QD`m1QDam1PDc
^3PDbm4QDbm1QDcm1QDdm1QDem1QDfm1PDb^3QDgm1PDf^3QDhm1QDim1QDjm1PD^@QDkm1PDno5PD]S:QDlm1QDmm1PD]i8
PDRP3PDQX2QDnm1QDg3Q@g7QDh7WD0QDom1XD0QDg3TD1WD0QDSe1XD0QFPn1TD1WD0QDQn1XD0`Deb4`DmT:`D]e4`Dcb4`
DcU2`DnT:QDV3Q@\3Q`1_3S@0WD0QDRn1XD0VD0QDV3Q@\3Q`1_3S@0WD0QDRn1XD0QDSn1PDaU2PDeb4QDTn1VD0PDaU2PD
eb4QDTn1QDUn1PDcU2QDVn1PDZS4QDWn1QDXn1QDYn1QFZn1WD0QD[n1XD0VD0QFZn1WD0QD[n1XD0QD\n1QD]n1TD2WD0PD
^a8XD0VD0QD]n1TD2WD0PD^a8XD0PD1QD^n1QD_n1`DWV:QD`n1S@0WD0QDan1XD0PDP9QDbn1PDZS4PDRX5PDbU2PDb^3PD
RX5QDcn1TD2PD^a8PDhR4PDP_3QDmU1PDfP2PD\g1QDdn1PD_U2P@eb4QDen1PDae4QDfn1QDfn1VD0QDfn1PD1QDgn1QDhn
1QDin1Q`1_3WD0QDjn1XD0VD0QDhn1QDin1Q`1_3WD0QDjn1XD0QDkn1QDln1Y@0Q@W3Q@_3WD0QDV2XD0VD0QDln1Y@0Q@W
3Q@_3WD0QDV2XD0QDmn1QDnn1WD0QDon1QDPo1XD0QFd3TD2WD0QDQo1QDRo1XD0QDSo1PDd^3`Do3QFTo1TD1`Eeb4`Ecb4
`Edb4`Eb^3`EUg4`Ec^8`EXW:WD0QDU2XD0QDh9Q@a3WD0QDU2XD0QDUo1UD0WD0QDU2XD0SD0PD[l3PDb^3PDYW:QDVo1PD
cU2PDeb4PDZ5QDWo1PDb^3PDm_2PDaU2PDeb4QDXo1PDaU2TD1QDYo1Q@Zo1PDUi2QD[o1QD\o1PDll8PDYW:QD]o1PDb^3P
D``1QD^o1PDb^3PDX\1PDUl1PDb^3QDhj1QD_o1PD`U2PDio7QD`o1QDao1QDk]1PD`U2PDhR4PDo4PDlW:PDd3PDW`8PDl^
9QDbo1PDRc9PD\\9PDdU2PDd^9PDgR2PDSo8PDPk1PDfn8PDPe9QDco1PDSl1PDXa2PDd_3PDXa2PD[?QDdo1QDeo1QDfo1Q
DV6QDgo1PDhQ2PDeb4PD[@PDcb4QDho1PDb^3QDio1QDjo1QDko1PDi^3QDlo1QDmo1PDaU2PDVX:PD^W2QDno1PDZR9QDoo
1QDPP2PDcj2PDh^3PDai9PDS]2PDg^3PDUn1PDZR2PDQX2QDQP2PDcb4PDg2PDkg1QDRP2QDSP2QDTP2PDcb4PDeR4PDPZ9P
Dbm1PDaU2PD[@PD\\5PDaU2QDUP2PDa^3QDVP2QDWP2PDYX:QD]FQDXP2PDPZ9QD]FPDi6PDb^9QDYP2PDPS9QDZP2PD\k1P
Dc^3PDQh4PDcb4PDl<PDb^3PDcb4QD[P2PDi^3PDcb4QD\P2QD]P2QD^P2QD_P2QD`P2PDRl7PDQ_3QDaP2QDbP2QDcP2QDd
P2PDeb4QDeP2QDfP2QDgP2QDoi1QDPj1PDii9PDg^3PDc[9PDP1QDhP2QDiP2QDjP2PDaU2QDkP2QDlP2QDmP2QDnP2QDoP2
QDPQ2QDQQ2QDRQ2QDSQ2QDTQ2QDUQ2QDVQ2TD1QDP7QDWQ2QDb8QDXQ2QDYQ2VD0QDYQ2PD1QDZQ2PDck2QD[Q2QD\Q2PDcb
4QD]Q2QD^Q2QD_Q2TD1QD`Q2QDaQ2QDbQ2Q@cQ2QDdQ2QDeQ2QDfQ2QDgQ2PDbU2PDb^3QDhQ2PDQh4PDhQ2PDeb4QDiQ2QD
jQ2QDkQ2QDlQ2QDmQ2PDZ_8PD[_8QDnQ2QDoQ2PDX[2PDU:QDPR2PD^a8PDQb2QDQR2PD^a8QDRR2QDSR2PDc^3PDeb4PD_g
9PDb^3QDTR2PD]o2PDcb4PDlg4PD^^9PDWZ9PDb^3PDeb4PDUj9PDce9PDcU2PDeb4PDd\9PDb^3PD[n7PDe`1QDUR2S@0PD
i6PDb^9QDVR2QDWR2QDXR2TD3QDYR2QDZR2PDb^3PDa^3PDeb4QD[R2PDb^3QDYGQD\R2QD]R2QD^R2QD_R2QD`R2QDaR2QD
bR2PDeb4PDk[:QDcR2TD1QDdR2QDeR2PDZY2QDfR2PDeb4QDgR2QDXU1TD1QDhR2QDiR2QDjR2QDkR2QDQ7TD3PDe^3QDlR2
QDmR2PDeb4QDnR2PDQW3QDoR2QDPS2QDQS2QDY^1PDaU2PDX]9PDP3PDiZ9QDRS2PDWj9PDRX5PDi`9PDe^3PDdV2QDSS2QD
TS2PD_U2QDUS2PD_U2QDVS2PDcU2QDWS2PDf6QDXS2QDYS2QDZS2P@ko2QD[S2TD1QD\S2QD]S2QD^S2QD_S2QD`S2QDaS2P
Dk\:PDb^3PDi6QDbS2QDcS2QDdS2PDej9PD_Y2QDeS2TD3PDe`1PDQ_3QDlS1QDfS2SD0PDa^3PDcb4PD]R9PDcU2QDm5QDg
S2PDbU2PDb^3QDhS2QDiS2QDjS2TD1QDkS2QDlS2TD1PD^U2QDmS2QDnS2QDl@QDoS2QDPT2PDl8QDQT2PDHPDhT8PDQX2QD
RT2PDi9PD[h8PDhZ5PDb^3PDeb4PD[T2QDST2QDTT2PDa]:PDhQ2QFUT2QDVT2Q`1a3Q`1_3WD0QDWT2XD0`DRj2`Dm]:`Dn
]:`Db]2`DT[2QDV3Y@0WD0PDaU2PDY\5XD0`DPZ9`Deb4QDd3QDV3PDaU2PDmY9QDXT2QDYT2QFP:QDZT2Q`1_3WD0QDW2XD
0`D\6QDV3PD^l8WD0QD[T2XD0PDQ^:SD0QDd3QDV3Q`1_3QD\T2PD[Y2QDV3QD]T2PDe^3QD^T2QDS?S@0S@0QD_T2PDcU2Q
D`T2WD0QDaT2XD0QDd3QDV3SD0PD[g4PDP_3WD0QDW2XD0QD`8QDbT2Q`1_3QDcT2QFT;QDV3YD0WD0QDW2XD0QDdT2QDV3Y
@0WD0QDeT2XD0PDi^3UD0QD]3SD0QDd3WD0Q`1_3QDW2XD0VD0UD0SD0QDd3WD0Q`1_3QDW2XD0VD0UD0QD]3QDd3WD0Q`1_
3QDW2XD0VD0UD0QDd3WD0Q`1_3QDW2XD0VD0UD0QD]3SD0QDd3WD0Q`1_3QDW2XD0QDfT2UD0SD0QDd3WD0Q`1_3QDW2XD0Q
DfT2UD0QD]3QDd3WD0Q`1_3QDW2XD0QDfT2UD0QDd3WD0Q`1_3QDW2XD0QDfT2WD0QDgT2QDhT2XD0PDa^3PD^Q4QDiT2PD^
h8PDcU2PDeV2PDkb1PDHQDjT2QDkT2PDi^3QDlT2PDdi1`E\k4`E>QDmT2PD[o8PDi^3QDnT2QDoT2PDeb4PDo^9PDl9QDPU
2PDY^:QDkf1PDcU2PD^i8PDb^3QDQU2QD\8QDRU2PD[^:PDcU2QDSU2PDi^3PDaU2PDfb4PDY\9QDV3PD^U2PDc^3PDeU2QD
TU2PDeb4QDUU2QDVU2PD^i8PDb^3PDa^3PDcb4PD]R9QDWU2PDd^3QDd3QDV3Q`1a3WD0QDXU2XD0QDd3TD1QDYU2QDZU2S@
0S@0WD0QD[U2XD0QDd3QD^U1WD0QDl3Q`1_3QD\U2XD0PDS]3QDV3PD`^:QD]U2QD^U2QD_U2PDb`2PDb^3PDjb1PDaW4QD`
U2PDHPDcd1PDcU2SD0PDcd1QDV3QDaU2QDbU2QDcU2QFh5TD3QDV3WD0Q`1a3Q`1_3QDW2XD0`Dd^3Q@U3QFdT2QDV3Q`1a3
Q`1_3WD0QDW2XD0QDdU2Q`1_3WD0QDW2XD0WD0QDeU2XD0Q`1_3QDT5QDY3Q`1_3WD0QDfU2XD0QDd3QDV3Q@Y3WD0QDgU2X
D0`Dj^3`Di^3S@0aDU3QDhU2Q`1_3PDTW4QDd3TD3QDiU2P@i^3P@T7WD0Q`1_3QDW2XD0QDd3TD3QDjU2WD0PDi^3SD0XD0
QDd3TD3QDV3Q`1_3WD0QDkU2QDlU2XD0PD`^:QDmU2QDnU2QDoU2PDaU2QDPV2PDd^3QDQV2PDU]8QDRV2QDSV2QDTV2QDUV
2TD2QDVV2QDWV2TD2QDXV2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0QDYV2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0Q
DZV2TD2QDT5QF[V2QDV3Q`1a3WD0QD\V2XD0QDSCQD]V2QD^V2TD2QD_V2QD`V2QDaV2TD1WD0QDbV2S@0QDcV2XD0QF[V2Q
`1a3WD0QDdV2PDi^3XD0QDeV2QDfV2PDb^3aDgV2`DYe4SD0QDhV2QDiV2TD1PDQ_3WD0SD0XD0QDjV2PD`U2PDe^3QDkV2T
D2PDhQ2PDa^3QDlV2QDYV1QDd3WD0QDmV2XD0QDaCPDaU2PDeb4PD[h8PDb^3QDm5QDnV2QDoV2QDPW2QDQW2TD1PD^U2QDR
W2QDSW2Q`1_3WD0QDTW2XD0QDUW2QDVW2PDi^3QDWW2PDeb4QDXW2QDYW2WD0QDZW2XD0QD[W2QF[V2WD0QD\W2QD]W2XD0P
Di^3QD^W2QDVHQD_W2QD`W2WD0QDaW2XD0QDbW2QDcW2TD1QDdW2QDh5QDeW2Q@a3WD0QDfW2XD0WD0QDgW2XD0TD2QDhW2P
Dd^3Q@iW2WD0QDjW2XD0`Db^3QDkW2QDlW2S@0WD0QDmW2XD0WD0QDnW2XD0QDoW2QDPX2QFd3Q@a3WD0QDQX2XD0PDi^3QD
RX2Q@a3WD0QDSX2XD0QDTX2QDd3Q@g7QDh7WD0PDm7XD0QDUX2QDT;WD0PDa`:XD0`Di^3QFd3QDVX2Q`1a3WD0QDWX2XD0`
Di^3QDd3QDXX2SD0S@0WD0QDYX2XD0QFh5Q`1a3WD0Q@g7Q@h7Q`1a3QDX2XD0aDZX2Q@U3QD[X2Q`1a3WD0Q@g7Q@h7QDX2
XD0QDd3TD2PDHPDlR4WD0QDX2XD0QDd3TD2PDg^3WD0QDX2XD0QD\X2WD0QD]X2XD0QD^X2QDg7QDh7WD0QD_X2QD`X2QDaX
2XD0QDh7WD0QD_X2QD`X2QDaX2XD0QDg7QDh7QDbX2WD0QDcX2XD0QDh7QDbX2WD0QDcX2XD0QDdX2S@0QDeX2QDd3QDW3QD
fX2S@0WD0QDgX2XD0QDhX2QDiX2SD0WD0QDjX2QDV3Q`1_3QDkX2XD0PDkQ2PDb^3QDlX2PDd^3S@0WD0QDmX2XD0QDnX2S@
0S@0WD0QDoX2XD0PDcU2PDQ`:PDbU2PDb^3QDPY2PDcU2PDjd4PDi^3QDQY2QDRY2P@iU2PDi^3QDSY2PDi^3WD0QDTY2XD0
PDaU2PD_i8QDUY2QDVY2PDda:QDWY2WD0Q`1_3QDW2XD0QDXY2TD1WD0PDcb4QDYY2QDZY2XD0QDdT2TD6QD[Y2TD1QD\Y2Q
`1_3WD0QDW2XD0VD0QDdT2TD6QD[Y2TD1QD\Y2Q`1_3WD0QDW2XD0QD]Y2QDdT2WD0QD^Y2XD0QDV6QD_Y2WD0QD`Y2PDi^3
XD0SD0WD0PDl5PDi^3PD^b1XD0SD0QDaY2QDV3Y@0WD0QDbY2XD0`De^3QDU3WD0QDV3QDcY2TD2QDdY2XD0QDeY2WD0PDQ_
3QDfY2QDgY2XD0VD0WD0PDQ_3QDfY2QDgY2XD0QDROWD0QDhY2PDiR4XD0WD0QDiY2QD\GPD^;XD0QDjY2QDkY2WD0QDlY2P
D^;XD0QDmY2QFnY2TD3WD0QDeW2QDm5QDoY2QDPZ2XD0`D`^2`Dcl2WD0QDk2XD0Y@0QDQZ2TD1VD0WD0QDk2XD0Y@0QDQZ2
TD1QDRZ2QDSZ2QDTZ2SD0S@0WD0QDX2XD0QDUZ2QFVZ2WD0QDWZ2XD0QDXZ2QDYZ2TD4WD0QDeW2Y@0PDk5QDZZ2XD0QD[Z2
TD1WD0QD^8PD^U2XD0VD0QD[Z2TD1WD0QD^8PD^U2XD0QD\Z2QDV3WD0QD]Z2QD^Z2TD1QD_Z2XD0P@eb4VD0QDV3WD0QD]Z
2QD^Z2TD1QD_Z2XD0P@eb4QD`Z2WD0QDaZ2PD[Y2XD0QDbZ2WD0PDa^3QDcZ2XD0VD0WD0PDa^3QDcZ2XD0QDdZ2QFWk1TD2
WD0PDaU2QD^3QDeZ2XD0QFWk1Y@0WD0QDfZ2TD1QDgZ2XD0VD0QFWk1Y@0WD0QDfZ2TD1QDgZ2XD0QDhZ2QFWk1Y@0WD0QDi
Z2XD0QDjZ2WD0QDkZ2QDlZ2XD0SD0QDmZ2TD3WD0QDh?QDnZ2TD1QDoZ2XD0VD0QDmZ2TD3WD0QDh?QDnZ2TD1QDoZ2XD0QD
P[2WD0QDQ[2QDR[2TD1QDS[2XD0VD0WD0QDQ[2QDR[2TD1QDS[2XD0QDT[2QDU[2WD0QDV[2QD^3QDW[2XD0WD0QDX[2TD1Q
DY[2XD0QDZ[2WD0PDmn1QDSGQD[[2PDVP8QD\[2XD0WD0QDlT2QD[[2PDVP8XD0PDb^3WD0QD][2QD^[2TD1PDi^3XD0SD0W
D0QD_[2PDcU2XD0QD`[2WD0QDa[2P@cU2XD0VD0QD`[2WD0QDa[2P@cU2XD0QDb[2QFWk1TD1WD0QDc[2Y@0TD1QDd[2XD0S
D0QFWk1QDV3Y@0WD0QDe[2XD0QDf[2WD0QDg[2PDi^3QDh[2XD0SD0QDV3WD0PDbU2PDi^3XD0QDi[2QDV3Y@0WD0PD[1QDj
[2XD0QDk[2QDl[2WD0QDm[2QDn[2XD0QFWk1QDV3WD0QDo[2TD1VD0XD0`DcU2`DaU2`DaR2`Dd^3QFWk1QDV3WD0QDo[2TD
1QDP\2XD0`DcU2`DaU2`DaR2`Dd^3UD0WD0QDQ\2XD0SD0QDR\2PDcb4PD_6PDk`2QDS\2TD1PDaU2TD4QDZo1QDT\2QDU\2
WD0QDV\2XD0TD2QDW\2SD0UD0QDX\2WD0QDY\2XD0VD0UD0QDX\2WD0QDY\2XD0QDZ\2QD[\2Q@V3Q`1_3WD0QD\\2XD0`Di
^3aDU3UD0WD0PD`Q2QDP<SD0XD0UD0WD0PD]h4QDP<SD0XD0UD0QD]\2QD^\2UD0WD0QD_\2XD0SD0`DYe4UD0PDaS8QD`\2
QDa\2PDaS8PDi^3QDb\2QDZT1QDSV1PDjZ9QDjJQDV3PDcb4Q`1_3WD0QDc\2XD0QDd\2QDe\2UD0WD0QDf\2XD0WD0QDg\2
Q`1_3Q@h\2QD]4XD0QD]4QDi\2QDj\2QD`KTD2QDk\2QDl\2QDm\2QDV3WD0QDn\2XD0PDi^3QDo\2WD0QD`KXD0SD0PDi6P
Dc<PDR8QDP]2PD^U2PDR8PD^U2QDQ]2QDR]2QDS]2PDga2PD`U2QDT]2QDU]2PDmS2QDV]2PDel9PD^U2QDW]2QDX]2WD0QD
Y]2XD0`Di^3QDX]2WD0QDY]2XD0`Di^3QDW]2WD0QDY]2XD0`Di^3WD0QDY]2XD0`Di^3QDcR1QDV3Q`1_3WD0QDZ]2XD0QD
[]2QD\]2QD]]2PDcb4WD0PDaS8XD0PDi^3QD^]2QD_]2TD1QD`]2QD`KTD2QDa]2QDb]2PDT7WD0QDc]2XD0QDV3PDi^3PDT
7WD0QDd]2XD0QDe]2QDf]2QDg]2PDeb4PDc;QDh]2QDi]2QDj]2QDRIPDZY2QDk]2PDZY2PDg^3PDXR8PDeb4PDk[9PDl[9Q
Dl]2QDm]2QDn]2P@b^3QDo]2PDXY:QDP^2PDc^3PD[S4QDQ^2PDi^3PDd7QDR^2PD^W4PDcU2QDS^2PDeU2PD`U2PDY@TD2Q
DT^2PDdV2PDb^3PDeb4QDU^2PDhP2QDV^2TD6WD0Q`1_3QDh\2XD0QDW^2QDV^2TD5PDc^3TD3WD0QD]4XD0QDX^2TD8PD4W
D0QDY^2XD0UD0WD0PDhe:XD0WD0QDX^2SD0PD4QDY^2XD0WD0QDX^2SD0SD0PD4QDY^2XD0QDZ^2`DUe4`Dg7`D`g1QF[^2T
D2WD0QD\^2XD0QD\^2`Dd7SD0PDTo1PDd7Q`1_3QD]^2PD^2PDiP2QD^^2PDiP2QD_^2WD0QDiNPDi^3XD0SD0QD`^2PDi^3
aDU3`DY9QDa^2PDi^3QDb^2QDiNPDi^3WD0QDc^2XD0QDmGWD0QDd^2XD0`DHQDe^2Q@f^2P@cb4PDVa4QDjJQDV3WD0QDg^
2QDh^2XD0PDeU2QDU>QDi^2QDj^2WD0QDk^2QDl^2XD0QDm^2S@0S@0WD0QDV3QDPR1XD0QDn^2WD0QDo^2XD0QDP_2PDcb4
S@0WD0QDQ_2XD0PDi\2PDc^3SD0QDR_2SD0QDS_2PDYf:PDi^3PDT7QDT_2PDi^3QDU_2WD0QDV_2XD0QDW_2QDX_2PD^U2P
D[n7PDli1PDQl2PDoi1QDY_2WD0QDZ_2XD0QD[_2QDV3WD0QD\_2XD0PDc^3TD2QD]_2QD]P1WD0QD^_2PDi^3PDT7XD0QDV
3QD__2QD`_2QDa_2QDb_2QDc_2PDHPDXm3PDcU2UD0QDd_2QDZ2QDe_2PDd7WD0QDf_2XD0QDg_2QDh_2QDi_2SD0QDj_2PD
`<PDi6PDi^3PDon1PD`<QDk_2QDaCQDl_2QDm_2QDn_2PDi^3QDV3QDo_2QDj^2QDP`2QDQ`2QDR`2QDS`2QDV3PDY@QDT`2
QDU`2SD0QDV`2QDW`2PDon1PDT7Q`1_3WD0QDX`2XD0PDon1QDY`2QDZ`2PDcb4PDTo1PDmn1PD`<QD[`2PDeU2QD\`2PDi^
3QD]`2P@\?PDae4PDnR9QD^`2PDeb4PDZV9QD_`2PDeb4QD``2PDjU2QDa`2QDb`2PDa^3QDc`2QDd`2QDe`2PDi^3QDZ2QD
f`2QDg`2PD^S3PDcU2PDjb1PDmh1QDjJQDh`2QDi`2QDj`2QDXCPDb^3QDk`2QDl`2QDm`2PDaU2QDn`2QDo`2QDPa2PDff:
PDbU2QDQa2P@U7QDRa2QDjJPDPo1PDgf:PDgf:QDSa2QDTa2QDUa2QDVa2QDjJPDQe1QDZ2QDV`2QDWa2QDcR1QDe_2S@0QD
Xa2`DY7QDcR1Q`1_3QDYa2QDZa2QD[a2QDV3QD\a2QD]a2QD^a2Q`1_3QD_a2PDbQ2PDiU2SD0PDaQ2PDj^3SD0PD`Q2PDj^
3QD`a2PDeR2QDaa2QDba2PDeR2PDae4PD4SD0PDeR2PDae4QDca2PDWg4PDae4QDda2PDRW2PDiP2PDS_3QDea2PDa^3QDfa
2PDUP5PD4QDga2PDa^3QDfa2PDUP5QDga2PDcU2QDfa2PDUP5PD4PD\k4PDcU2QDfa2PDUP5PD\k4PDQg4PDUP5QDha2PDS_
3QDcR1PDX7PDaV2PDj7PDV]1PDT7PDV]1PDi^3QDV3PDhV9SD0PDhV9QDia2QDe_2PDT7QDja2QDka2QDRESD0TD2PDQe1QD
la2QDma2PDT7Q`1_3QDna2QDoa2QDPb2QDQb2QDRb2PDeb4QDSb2QDTb2QDUb2PDeR2QDVb2QDWb2PDae4QDXb2SD0QD]`2P
Dae4QDYb2QDZb2QD[b2QD\b2QD]b2PDon1PD`<PDi6PDi^3QDV`2QD^b2QDk_2PDiP2PD`U2PDiP2PDi^3PDWg:PD4SD0WD0
PDT=PDoV2XD0QD_b2WD0QD`b2QDab2TD1QDbb2XD0QDcb2WD0QDdb2PDVa4XD0SD0QDcb2WD0QDg5PDiU2PDVa4XD0SD0WD0
QDeb2QDfb2PDi^3QDgb2XD0SD0QDhb2WD0QDib2S@0QDjb2PDi^3XD0`Db:`D^;`DhW9`DVl1UD0WD0QDkb2QDlb2TD4PDT7
XD0QDmb2UD0WD0QDkb2QDlb2TD4PDT7XD0YD1QDnb2P@on1WD0PDT7TD1QDob2QDPc2XD0QDnb2P@on1WD0PDd7QDQc2XD0Q
Dnb2P@on1WD0PDd7YD1XD0WD0QDRc2PDon1QDZ2XD0QDSc2WD0QDTc2XD0TD1QDUc2QDVc2Q@Wc2WD0P@eR2QDXc2XD0P@[o
8QDYc2WD0PDeR2QDZc2XD0QD[c2WD0PDeR2PDf[3XD0QD\c2UD0WD0PDae4QDYb2XD0SD0WD0QD]c2QDYb2QD^c2XD0VD0WD
0QD]c2QDYb2QD^c2XD0QD_c2UD0WD0QD`c2SD0S@0S@0PD4PDhR4XD0SD0UD0WD0QDac2SD0S@0S@0PD4QD`c2XD0SD0UD0W
D0QDbc2XD0QDcc2WD0QDdc2YD2XD0`Di^3QDec2WD0QDfc2XD0SD0QDV3WD0QDgc2P@bU2P@c^3XD0QDhc2TD2QDic2WD0QD
jc2QDkc2XD0VD0WD0QDjc2QDkc2XD0QDlc2WD0QDmc2XD0QDnc2TD3QDoc2QDPd2WD0QDPMY@0QDQd2XD0`Da;`DQ`1`DeX2
`Dkl3UD0WD0PD[g4PDP_3YD2XD0TD5PD4SD0UD0WD0PDWg:PDb^3YD2XD0TD5PD4SD0UD0WD0PDWg:PDb^3SD0TD4PD4QDZ2
XD0SD0UD0WD0PD[g4PDP_3SD0TD4PD4QDZ2XD0SD0`ES_3`EcQ2`EfU2`E`Q2QDRd2WD0QDSd2XD0QDTd2`DYe4PD`Q2WD0S
D0TD1QDUd2QDU>XD0SD0PDbQ2WD0QDVd2XD0WD0QDWd2TD1QDXd2XD0QDYd2WD0QDZd2QD[d2XD0PDi^3QD\d2WD0QD]d2QD
^d2QD_d2XD0SD0WD0QD]d2QD^d2QDiNPDi^3XD0SD0WD0QD`d2QDad2QDbd2QDcd2XD0QDdd2S@0S@0S@0WD0QDe_2P@d7QD
ed2XD0WD0QDfd2QDgd2PDT7TD2QDhd2XD0SD0WD0PD_R2QDV3TD2QDid2QDjd2XD0SD0WD0QDP`2QDV3TD1QDkd2XD0QDld2
WD0PDcb4QDmd2XD0VD0WD0PDcb4QDmd2XD0QDnd2QDod2WD0QDPe2TD1QDQe2XD0SD0WD0QD`^2TD1QDRe2XD0SD0WD0QDSe
2TD1QDTe2XD0SD0WD0QDUe2QDVe2XD0P@[o8QDWe2`D=QDXe2WD0QDUe2QDVe2XD0P@[o8QDWe2`D=YD2WD0QDYe2QDZe2XD
0QD[e2`DP_3WD0QD\e2PDc^3XD0SD0WD0QDoa2QD]e2TD2QD^e2QDV3XD0QD_e2PDeR2PDae4WD0PD4QD`e2XD0UD0WD0PDe
R2PDae4XD0SD0UD0WD0QDae2QDbe2XD0SD0UD0QDce2TD9PD4WD0QDZ2XD0SD0UD0WD0QDZ2XD0aDde2UD0WD0QDee2QDZ2X
D0UD0WD0QDfe2XD0SD0QDge2WD0QDhe2XD0SD0UD0WD0QDie2XD0SD0QDh9QDje2Q`1_3WD0QDke2XD0QDle2QDme2PDaU2Q
Dne2QDoe2PDX>QDPf2QDQf2PDP_3QDRf2PDP_3QDSf2QDTf2PDcb4QDUf2PD]h:PD4PD_m8PDd^3QDVf2PDng4QDWf2Q`1_3
S@0WD0QDXf2XD0QDYf2WD0QDZf2XD0QD[f2`DYe4PDjU2WD0QD\f2XD0Q`1_3S@0WD0QD]f2XD0QDU<WD0QD^f2XD0QD_f2W
D0QD`f2XD0QDaf2S@0WD0QDbf2XD0QDcf2QDdf2QDef2QDW3WD0QDff2XD0QDgf2PDi^3WD0QDhf2XD0QDif2QDV3Q@a3WD0
QDjf2XD0QDl3WD0QDkf2XD0`DbU2`DZS4`DaU2`D`U2`Df^3`D^a8`D^U2`D_U2`Dab4`D`b4`Deb4`Dcb4QDW3QDlf2QDmf
2QDW3QDnf2PD`U2QDof2QDV3Y@0WD0PDf9Q@Pg2XD0VD0QDof2QDV3Y@0WD0PDf9Q@Pg2XD0QDQg2WD0QDRg2PDaU2Q@_3QD
Sg2XD0QDTg2QDW3WD0QDUg2XD0QDVg2Q@W3WD0QDWg2QDXg2XD0QDW3QDYg2QDZg2QDPg2QD[g2PDao8PD^U2QD\g2PD^U2`
Deb4`Dcb4`Ddb4`DZV2`DcV2`Dfb4`DeU2`DeV2`DfV2`Df^3`De^3`DXi:QD]g2Q`1_3QD^g2QD_g2QD`g2PDHPDYo8PD[o
8QDag2QDbg2QDV3PDjU2QDcg2PDHPDlR4QDdg2QDW3QDeg2QDfg2QDW3QDgg2aDU3QDW3QDhg2PDaU2PDeb4QDig2QDjg2QD
kAQDW2QDkg2QDlg2PDl^8P@eU2PDe]8PDf^3QDmg2PDi^3PDhQ2PDae4QDng2TD1QDog2QDPh2Q`1_3QDQh2QDV:TD3QDRh2
PDfY1QDSh2QDTh2QDUh2QDVh2P@b^3Q@Wh2QDXh2QDYh2`DeU2`Deb4`DPg4`DZV2`DcV2`Dfb4`Dof4`DQg4QDZh2QDS6WD
0QD[h2XD0WD0QD\h2XD0QD]h2QD^h2PDX\3QDS6Q@V3S@0QD_h2QD`h2QDah2QD`h2PDeb4QDbh2QDW3PDd9QDbT2QDW3QDc
h2PDcb4QDdh2QDeh2PDcb4PDXd1PD^e4QDfh2PDcU2PDeb4QDig2PDWY5QDgh2QDmf2QDhh2QDih2P@eb4QDjh2QDkh2PD^U
2PDaU2PDeb4QDlh2QDmh2PDf^3QDnh2PDQZ9PDg^3PDV_9QDoh2QD]FPDSo9QDPi2QDV3Q`1_3S@0QDQi2QDRi2Q`1_3QDSi
2QDTi2TD2PDkd8QDUi2QDVi2PDVn3QDWi2QDXi2QDYi2Q`1_3P@cb4QDZi2QD[i2PDkY3QD\i2PDi^3WD0QD]i2XD0PD]<PD
`U2QD^i2PDcU2QD_i2QD`i2P@cU2QDai2QDbi2QDci2QDdi2QDei2UD0PDeQ2SD0QDb:QDfi2QDgi2PD4SD0UD0WD0PDeQ2X
D0QDhi2SD0UD0WD0QD[2XD0aDii2SD0UD0WD0QD[2PDaV2XD0`DWn1`DUn1`DVZ5`DVk1`DQj1`Dc;`Dl;`Dg7`DU9`D\g1`
DSj1`DT=`D`1UD0WD0QD[2PDaV2PDQj1XD0SD0UD0WD0PDaQ2QDji2QDki2XD0UD0WD0PDeQ2XD0SD0QDli2`Dl5`Dj5`DS1
`DM`DW6`Dm_:TD4PD2UD0WD0QD[2PDaV2QDmi2QDni2XD0UD0WD0QDmi2TD1QDoi2XD0PD4WD0QD[2XD0QDPj2`DT=`DQj1Q
DQj2WD0QD[2QDRj2XD0WD0PDaQ2QDSj2XD0WD0PDaQ2PDmg4XD0`De7`Dd7`Db<UD0WD0PD`Q2QDTj2QDV3XD0QDUj2UD0WD
0PD`Q2QDVj2PDeb4QDWj2XD0UD0WD0PDfQ2QDXj2XD0UD0WD0PDeQ2XD0QDYj2PDaV2TD1QDZj2TD5QD[j2SD0UD0WD0PDeQ
2XD0QD\j2PDaV2QD]j2UD0WD0PDfQ2QD^j2XD0UD0WD0PDeQ2XD0QD_j2`Don1UD0WD0QD`j2QDaj2XD0TD<PD2UD0WD0PDc
Q2QDgMTD2QDbj2XD0`Di^3UD0WD0PDdQ2QDgMTD2QDcj2XD0`DcQ2`DS_3`DR_3`Dd^3`Dao4UD0WD0QDdj2XD0SD0UD0WD0
PDWj8XD0UD0WD0PDaV2SD0XD0TD;PD2UD0WD0PD`Q2QDej2XD0WD0PDjj9PDh^3PDHXD0PDh^3PDiU2PD2UD0WD0PDoZ5XD0
WD0PDaU2PDcb4QDfj2PDb^3QDgj2XD0PDQ[5PDh^3PDS[5WD0PD`Q2QDf^2PDPg4QDhj2XD0UD0WD0QDij2XD0PDaQ2QDjj2
PDaV2TD1QDkj2QDlj2TD1QDmj2PDbQ2QDjj2TD6WD0QDnj2PD^4XD0PDbQ2QDoj2QDPk2TD1QDQk2QDRk2QDU4QDSk2QDTk2
PDeb4QDUk2TD2QDVk2UD0PDQ_3QDj<S@0QDWk2PD4PDaQ2QDXk2PDV7TD3PDd^3TD2QDU4PD`Q2QDYk2PDaV2QDZk2PDj^3T
D2QD[k2QD\k2PDeb4QD]k2SD0QD^k2UD0PDaV2QD_k2SD0PDon1PDaV2PDQj1TD6QD`k2PDaQ2QDak2QDW3TD5QDbk2PD`Q2
QDh9QDck2S@0QDdk2QDek2TD3QDfk2PDbQ2QDV3TD4WD0QDgk2XD0PDaV2Q@a3QDhk2QDik2PDaQ2WD0QDjk2XD0PD`Q2QDk
k2TD5WD0QDlk2XD0SD0QDmk2QDnk2UD0WD0QDmk2XD0SD0QDok2QDPl2PDaV2TD1PDQ[5QDQl2QDRl2QDSl2SD0PD4WD0QDT
l2XD0PD2PDaQ2QDUl2TD4WD0QDVl2XD0PDcU2PD`Q2QDWl2QDXl2TD4WD0QDVl2XD0PDaQ2QDYl2TD4WD0QDZl2TD1QD[l2X
D0PDcU2PD`Q2QDWl2QDYl2TD4WD0QDZl2TD1QD[l2XD0PDaQ2Q`1_3WD0PDmg4QD\l2XD0PDaQ2WD0PDmg4SD0XD0QD]l2PD
aQ2WD0QDak2QDW3TD5XD0QD^l2PDaQ2QD_l2TD4WD0QDaV1TD4QD`l2XD0PDbQ2QDb:TD3WD0QDal2XD0PDcQ2QDbl2QDcl2
TD2WD0QDdl2XD0PDaQ2WD0PDmg4QDX3TD4XD0QDel2WD0QDfl2PDc^3PDeb4QDgl2XD0WD0QDhl2PDQh4QDil2XD0PDbQ2QD
jl2TD4WD0QDkl2XD0PDbQ2WD0QDll2XD0QDml2TD6PDT7WD0QDnl2XD0PDPo1SD0QDol2TD6PD2UD0WD0QDPm2PDaV2TD1QD
Qm2XD0QDRm2QDP`2PDiU2QDSm2UD0PDon1PDaV2WD0QDTm2XD0PDaQ2QDUm2TD5WD0QDVm2XD0QDWm2QDXm2TD3QDYm2PD`Q
2QDZm2WD0QD[m2XD0PD`Q2QD\m2QD]m2TD1PDf^3PD`Q2QD^m2QD_m2QD`m2TD2QDam2QDbm2TD1QDcm2PDeb4QDdm2QDem2
PDY7PDUl3PDQ_3QDfm2P@Qh4PDb:QDgm2PDU7PDeU2PDfU2QDhm2TD6PD4PDTY2QDim2PDgR2QDjm2QDkm2TD4WD0QDlm2XD
0PDU7PDeU2QDmm2PDaV2QDnm2TD1WD0QDom2XD0QDPn2QDQn2PDV7PDaV2QDRn2UD0QDSn2QDTn2TD8PD4PDg^3WD0QDUn2X
D0QDVn2UD0QD[2TD6PD4PDg^3WD0QD[2XD0UD0QD[2QDWn2TD8WD0QDhd1XD0QDXn2UD0QD[2PDaV2SD0QDYn2TD3WD0PDg^
3XD0QDZn2PDaQ2QD[n2TD8WD0PDg^3XD0QD\n2UD0QD[2TD<QDhd1WD0QD]n2XD0QD^n2UD0QD_n2TD<WD0QD`n2XD0QD_n2
`DP^3QDan2UD0QD_n2TD<WD0QD`n2XD0QD[2QDbn2UD0`DcQ2`DS_3`DR_3`Dn^3`Dm^3`DdQ2QD_n2TD<WD0PD4XD0QD^2`
DP^3QDcn2UD0QD[2TD5QDl3WD0PDg^3XD0QDdn2S@0QDl3QD_n2TD<QDhd1WD0QDen2XD0`Dn[8QD_n2TD<QDhd1WD0PD`Q2
XD0`Dn[8`DaV2`D[k4`D\k4`DRc4`Dao4`DYk4`DZk4`DeU2QDfn2TD<WD0PDg^3XD0QDgn2QDfn2TD<WD0PDg^3XD0PD`Q2
`DaV2`D[k4`D\k4`DRc4`Dao4`DYk4`DZk4`DeU2WD0PD2QDhn2XD0UD0QDin2TD5WD0QDjn2QDhd1QDjn2XD0PDW]8QDkn2
QDln2`E^b1`E_b1`Ei^3WD0QDmn2XD0`D_U2QDWHTD3QDSQ2QD]2TD1QD\2QDV3TD3QD\2TD2QD]2QDU4`EPg4`Efb4QDnn2
`DS_3`DVP8PDiU2QDon2PD`Q2QDV3TD2PDkP8PDd^3`E^S9`EeU2`El^8`Ehh4`E`V2`Em7`Eo7`EXe4`EWe4PDkP8`DWe4P
DaQ2WD0PDi6XD0PDX\3TD4QDPo2PDlU2QDQo2Qd1_3QDX4QDX4QDRo2QDSo2WD0QDTo2XD0QDUo2QD[2TD1WD0QD\2XD0TD2
QDVo2QDWo2QDXo2QD\2QDV3TD1QD]2QD[2TD1QF\2R@0TD2QD]2QD[2TD2QD\2TD1QDU4PD`Q2QDX3PDaV2PDT=QDYo2TD2W
D0QD\2XD0PD`Q2QDX3PDaV2QDZo2PDj^3TD1WD0QD\2XD0PDaQ2QD[o2PDaV2QD\o2TD3WD0QF\2XD0WD0QD]o2XD0TD3QD\
2PD`Q2QDf^2QF^o2R@0WD0QD_o2XD0QD`o2QDXo2TD2WD0QDWHXD0TD3PD_U2PDfQ2QDV3TD4WD0QDao2XD0PDeQ2QD\2TD2
QDbo2TD3QDco2QDdo2TD6WD0QDeo2XD0WD0QDfo2XD0TD3QDgo2PDaQ2QDho2TD3QD\2QDXo2QDUAQDli2TD1WD0QDio2XD0
QDXo2QDjo2TD4WD0QDko2XD0PDfQ2WD0QDlo2TD3QDmo2XD0WD0QDno2XD0QDoo2QDPP3PD`j:PDkT2aDQP3YD3PDmj:QDRP
3QDSP3PDf6QDTP3QDUP3PDlY3QDVP3PDmY3PDkY3QDWP3QDXP3QDYP3QDZP3PDgT2QD[P3PDQR4QD\P3QD]P3PDjd4QD^P3Q
D_P3PDgk4PDml:QD`P3PDg\3QDaP3QDbP3PDeh:PDRm:QDcP3QDdP3PDhn1PDb^3PDk4PDgk2QDeP3QDfP3PDY\3QDgP3PDX
a1PDTZ5PD]Q:QDhP3PDnT4PD\]3PDW=PDWm:PDRY3QDiP3QDjP3YD3TD<YD3TD<YD3QDkP3QDlP3QDmP3QDnP3QDoP3QDPQ3
PDhl:PDSm:PDhn1PDb^3PDan:PDbQ2QDQQ3PDbQ2QDb:TD2QDRQ3PDS_3PDaV2QDSQ3QDTQ3PDbU2PDb^3QDUQ3PDaQ2QDVQ
3PDaU2PDcb4PDhi2QDWQ3TD4QDdW1PDa^3PDgb4QDXQ3QDYQ3QDZQ3PDaQ2QD[Q3RD0SD0PDPg4QD\Q3QD]Q3Q@U3QD^Q3PD
d^3PDj^3RD0VD0QD_Q3QD`Q3QDaQ3PD`Q2PDY1QDbQ3PDeb4QDcQ3WD0QDdQ3QDeQ3XD0`D\X2`D]X2`DT:`DOWD0QDdQ3P@
b^3Q@fQ3QDT5XD0`DfQ2`D\X2`D]X2`DT:`DOQDgQ3WD0QDhQ3XD0WD0PDcb4QDiQ3P@b^3QDT5XD0`D\X2`D]X2`DT:`DOW
D0QDjQ3XD0QDkQ3QDlQ3WD0QDmQ3QDU3XD0`Dmn:`Dn^3`Dm^3`DhR4`Dc]5`DdW9`Dnn:PDHPD^g1PDb^3WD0QDnQ3PDi^3
XD0WD0PDUX4QDYGTD1QDoQ3XD0WD0PDUX4PDeb4QDPR3XD0SD0PDeR2PDi^3QDQR3PDcb4QDkQ1QDRR3PDeb4PDQW2QDSR3P
Db^3PDeb4PDae4PDmg4PDb^3QDZ=PDeb4QDTR3QDUR3PDQh4PDlU2PDR`3PDhR4PDR`3PDP_3PDe^3PDg^3PDlX2QDVR3QDW
R3QDXR3QD\GPDcb4QDYR3PDae4PDg^3QDb4PDmU2PDg^3PDmU2PDhQ2PDg^3PDhQ2PDaU2PDg^3PDaU2PDo_8PDn^3PDcb4Q
DZR3QD[R3QD\R3PDcb4QD]R3PDlU2QD^R3PDeb4QD_R3PDin:QD`R3QDaR3QDbR3QD_U2PDUo:PDVo:PDc^3QDcR3PDXd1QD
dR3PDcb4QDeR3QDfR3QDgR3PDWo:QDhR3PDXg4QDiR3QDjR3PDb^3PDcb4Q`1_3WD0QDkR3QDlR3XD0PDb^3PDcb4PD\o8QD
mR3PDb^3PDlU2QDnR3aDU3PDhU2QDnR3PDXg4QDoR3QDh4QDPS3QDQS3QDRS3PDiU2QDSS3QDTS3QDUS3PDbf8QDl3PDjg4Q
Dl3WD0QDVS3QDWS3XD0PDhR4PDg^3PDhR4PDiR4PDg^3PDiR4QDXS3PDlU2WD0QDYS3QDU3XD0`Dmn:`Dn^3`Dm^3`DhR4WD
0QDmQ3QDZS3QD[S3XD0PDQ_3QDoR3PDQ_3PDcb4PDfo:QD\S3PDP_3QD]S3QD^S3QD]S3PDa^3QD_S3WD0PDVP8XD0QD`S3Q
DaS3QDbS3`DRP;`DSP;QDW3PDQb9PDbQ2QDcS3PDbQ2QDdS3TD3QDeS3QDfS3PDS`4P@bQ2PDiU2PDS`4PDbQ2QDgS3PDaQ2
QDSCQDhS3S@0QDiS3UD0WD0PDbQ2PDiU2XD0SD0UD0WD0PDaQ2PDj^3XD0SD0UD0WD0QDjS3QDkS3XD0PD4WD0QDlS3QDnk2
XD0VD0UD0WD0PD]o1TD3QDmS3XD0UD0WD0QDPm2QDnS3TD1QDoS3XD0WD0QDPm2QDnS3TD1QDPT3XD0QDQT3UD0WD0PDb<QD
fi2TD1QDRT3XD0UD0WD0PD`Q2PDS_3QDST3XD0UD0WD0QDTT3PDaV2TD1QDUT3XD0UD0WD0QDVT3TD2PDiU2XD0PDWj8PDaQ
2QDWT3PDU7PDeU2PDiU2UD0WD0PDon1PDeU2PDT7QDXT3XD0UD0WD0QDYT3QDZT3TD1QD[T3XD0PD`<PDaV2PDQ[5UD0WD0Q
D\T3QD]T3TD1QD^T3XD0QD^4QD_T3QD^4QDU4QD_3QDU4QDU4QD`T3Q`1_3QDh\2QD[4PDg^3Q`1_3QDU4WD0QDaT3YD1XD0
VD0WD0QDaT3YD1XD0QDbT3QDcT3PDmk1`Db^3`DR3QDl3QDdT3QDeT3PDmk1QDfT3QDgT3QDhT3QDiT3QDjT3QDkT3PDV8PD
b^3PDeb4PDdl9PDhU2PDhU2PDdo9PDb^3PDeb4PDm3PDgh4QDlT3PDPj1PDXd1PD\h9PD`U2PDe8PD^_8PD`o8PDZ6PDXf3Q
DmT3QDnT3PDY8PDh^3PDZ:PDUo:PD\P;PDR1PD^U2PDnV2QDoT3PD^P;PDX6PD_9PDbU2PD[g8QDPU3PDd^3Q`1_3Q@QU3WD
0QDRU3XD0PD^_8QDSU3PDP?QDTU3PD^6QDUU3PDY>PD]g2PDj[1PDb^8PDoX2PDdP;PD^m7PDe]8PDQY2PDaU2PDim7QDVU3
PD\S4PDeP;PDjk4QDWU3PDgP;PDQQ2PDc@PDQ<PDmg4QDXU3QDYU3QDZU3QD[U3QD\U3QDaT3QD]U3PD`^:QD^U3QD_U3PDl
b1PDZR4PD^U2PD_U2PDi^3PDoP;PDX<PDdU2PDkR4PDP_3PDjd8PDPS4PDg^3SD0PDiU2Q@\3Q`1_3WD0QD^DXD0QD`U3TD6
QDV3Q`1_3WD0QDaU3XD0QDbU3TD4QDV3Q`1_3WD0QDcU3XD0`Db^3`Df^3QDdU3QDV3Q`1_3WD0QDeU3XD0QDP<Q`1_3WD0S
D0XD0PD^b1QDSV2QDfU3Q@V3WD0QDgU3XD0QDP<Q`1_3WD0QD^DXD0QDhU3QDiU3QDV3Q`1_3WD0QDjU3XD0WD0QDkU3PD`b
4XD0VD0WD0QDkU3PD`b4XD0QDlU3QDmU3WD0QDnU3XD0PDh^9WD0PD^U2PDi^3PD`e4XD0QDoU3TD2QDV3Q`1_3WD0QDPV3X
D0aDU3`DP_3QDQV3PDb^3TD3QDV3Q`1_3WD0PDd[1XD0QDRV3PDb^3TD3QDV3Q`1_3aD_2aDU3iD1iD2WD0SD0XD0VD0QDRV
3PDb^3TD3QDV3Q`1_3aD_2aDU3iD1iD2WD0SD0XD0QDSV3QDTV3TD4WD0PD`g4XD0QDUV3TD2WD0PD[S9XD0WD0QDVV3P@iU
2P@d7QDWV3QDi2XD0WD0QDXV3PDQ_3QD^DXD0QDe?WD0QDYV3XD0VD0QDe?WD0QDYV3XD0QDZV3QD[V3WD0PD[;PD_U2XD0Q
D\V3WD0PD]j7XD0PDeb4WD0QD]V3PDb^3QDmGXD0QD^V3WD0PDcj7TD1QD_V3XD0QD`V3QDaV3WD0`DSY2SD0QDbV3XD0VD0
QDaV3WD0`DSY2SD0QDbV3XD0QDSV3QFcV3QDW3Q@\3Q`1_3WD0QDdV3aD`2SD0XD0`Db^3`Dc^3`Da^3QDeV3WD0QDfV3XD0
SD0WD0QDgV3TD1QDhV3XD0`EQ_3YD1WD0QDiV3XD0VD0`EQ_3YD1WD0QDiV3XD0QDjV3PDeU2QDV3Q`1_3WD0QDkV3XD0QDl
V3QDmV3WD0QDnV3QDoV3XD0QDV3QDj<SD0WD0QDPW3XD0`DnQ3WD0QD^DPDQ_3QDj<XD0SD0QDj<WD0QDQW3XD0QDRW3QDSW
3WD0QDTW3XD0WD0PDZn1PDhW2XD0WD0QDUW3TD1QDVW3XD0`DQ_3QDWW3TD3QDV3Q`1_3WD0QDXW3XD0WD0QDYW3XD0QDl3P
DXa1PDc^3PDi]5PDeb4QD[4PDXX2SD0QDZW3PDXX2QDl3QDV3Q@Y3WD0PDQ<XD0VD0QDl3QDV3Q@Y3WD0PDQ<XD0QD[W3QD]
FQ`1_3WD0QD[4XD0QD\W3QD]W3WD0Qd1_3QD[4XD0QDl3WD0QD[4XD0QDl3QDl3TD4QDV3WD0Q`1_3QD[4XD0aDU3`DP_3QD
l3TD3QDV3QDP<Q`1_3WD0QD[4XD0QDV3Q@\3QD`3WD0QD[4XD0WD0QD`3QD[4XD0SD0WD0QD^W3QD[4XD0QDl3QD_W3TD2WD
0QD[4XD0QDl3TD2QDV3TD4PDg^3WD0Q`1_3QD[4XD0VD0QDl3TD2QDV3TD4PDg^3WD0Q`1_3QD[4XD0QDROQD`W3TD2QDV3Q
@aW3Y@0aD_2aDU3iD1iD2aDl3aDd3bD0WD0SD0XD0VD0QD`W3TD2QDV3Q@aW3Y@0aD_2aDU3iD1iD2aDl3aDd3bD0WD0SD0X
D0QDbW3QDcW3QDdW3Q@eW3Y@0aD_2aDU3`De`1`DQ_3`Di^3bD0WD0SD0XD0VD0QDcW3QDdW3Q@eW3Y@0aD_2aDU3`De`1`D
Q_3`Di^3bD0WD0SD0XD0QDfW3QDP<Q@gW3aD_2aDU3aDd3WD0SD0XD0QDhW3`Db^3`DQR;`DRR;QDV3YD0aD_2aDU3iD1iD2
`Dcb4`Ddb4`Deb4WD0SD0XD0VD0QDV3YD0aD_2aDU3iD1iD2`Dcb4`Ddb4`Deb4WD0SD0XD0QDiW3QDjW3Y@0QDkW3aD_2aD
U3WD0SD0XD0VD0QDjW3Y@0QDkW3aD_2aDU3WD0SD0XD0QDlW3aDl2bD0WD0YD0XD0YD1QDh9aDl2bD0WD0YD0XD0YD1aDl2b
D0WD0YD0XD0aDl2bD0WD0YD0XD0VD0aDl2bD0WD0YD0XD0QDmW3aDl2bD0WD0YD0XD0YD2QDnW3aDl2bD0WD0YD0XD0UD0SD
0QDoW3TD1WD0QDPX3XD0aDU3UD0QDoW3TD1WD0QDPX3XD0aDU3UD0SD0QDQX3TD1WD0QDRX3TD2XD0QDSX3UD0QDQX3TD1WD
0QDRX3TD2XD0QDSX3QDTX3Y@0WD0QDn2XD0aDU3`D^U2`DbU2`DfV2`DeV2`DgV2`DhV2`DiV2`DjV2`DPQ9UD0QDP3Q@U3Q
`1_3P@SR;`DQ`1`DT\1`D^5`DU\1`D\6`DX>WD0Q`1_3QDUX3XD0VD0UD0QDP3Q@U3Q`1_3P@SR;`DQ`1`DT\1`D^5`DU\1`
D\6`DX>WD0Q`1_3QDUX3XD0QDVX3UD0QDP3Q@U3TD3PD4Q`1_3WD0QDWX3XD0VD0UD0QDP3Q@U3TD3PD4Q`1_3WD0QDWX3XD
0QDXX3UD0QDP3Q@U3Y@0WD0QDYX3XD0WD0QD]\2XD0VD0WD0QD]\2XD0PD1QDZX3WD0Q@[X3PDlU2SD0XD0`Db^3WD0PDlU2
SD0QDjJXD0QDV3WD0QD\X3SD0XD0VD0QDV3WD0QD\X3SD0XD0QE]X3WD0QD^X3QD_X3XD0QD`X3TD2WD0QDaX3XD0`DQ_3`D
e:QDV3Q`1_3QDbX3WD0QDcX3XD0PDZQ9QDdX3PD[Q9SD0PDmS2PDfl8QDeX3TD2WD0QDfX3XD0PD^h4VD0PD^h4QDSV3QDXG
S@0S@0WD0QD[4XD0QDgX3`EQ_3`E^b1`E_b1`EUP9`Em7`EiU2`EfR;WD0PDi6XD0VD0WD0QDhX3XD0VD0QDh9Q@a3WD0QDY
4Q`1_3QDiX3XD0QDX4`DQ_3`Dc<`De:WD0QDjX3QDY4XD0QDY3Q`1_3QDkX3Q@Y4PDiU2QDY4QDkX3QDmGQDlX3TD3WD0QDm
X3XD0PDlU2QDnX3PDlU2QDoX3QDPY3PDlU2QDQY3QDRY3PDb^3S@0WD0QDSY3XD0`Dm`9`DPS;`DX[2`DeY2QDe^2Q@V3Q@\
3Q`1_3WD0QDTY3XD0QDUY3PDd^3WD0QDVY3XD0VD0PDd^3WD0QDVY3XD0QDWY3QDXY3QDYY3TD3QDV3Q`1_3aD_2WD0SD0XD
0VD0QDXY3QDYY3TD3QDV3Q`1_3aD_2WD0SD0XD0QDSV3PDd^3WD0QDZY3XD0VD0PDd^3WD0QDZY3XD0QDSV3QD[Y3WD0QD\Y
3XD0PD_R2QDV3Q`1_3WD0QD]Y3XD0QD^Y3QD_Y3TD3PDbR3QD`Y3QDaY3QDV3Q`1_3QDj<Q`1_3S@0WD0QDbY3XD0`D]\2`D
X^2`DmR5`De`9QDj<`DUP5iD0SD0S@0WD0QDcY3XD0`Db^3`DkS;`DVd4`Dbo8`DlS;`DmS;WD0QDdY3PDb^3SD0XD0`DUP5
`Deb4QDV3Q`1_3QDj<`D\e4`DVT2`DYe4SD0WD0QD\4XD0`DnS;QDV3Q`1_3Q@\3Q`1_3Q@[4WD0Q`1_3Q@U4QD\4XD0WD0Q
Dh\2QD\4XD0WD0QDeY3QDfY3QD\4XD0WD0QD\4XD0QDgY3PDeb4QDl3QDhY3QDiY3PDb^3QDjY3PDf`9PDc^3PDQT;PD`U2P
Df[3PDaU2PDf[3PD`U2PDjV5PDaU2PDki1QDkY3QDlY3QDmY3PDQ:PD^U2QDYGQDQd1QDnY3QDoY3QDPZ3PD[?PDk>PDh`2Q
DQZ3PDZV9`DZ]3`DU[5`D\R3QDRZ3QDSZ3QDTZ3QD^DQDUZ3PDY\3QDVZ3QDWZ3QDV3PDb^3Q`1_3Q@^DPDY\3QDl3Q@g7Q@
h7QD`:VD0QDSR1PDR[3WD0PDY\3XD0QDl3QDV3PDcU2TD1PD[T;QDXZ3TD1QDYZ3QDZZ3QD[Z3QDl7PDc^3TD1WD0QD\Z3XD
0PDkT2QD]Z3QDV3WD0QD^Z3XD0VD0QD]Z3QDV3WD0QD^Z3XD0PD1PD^S9PDb^3QDj<SD0QD_Z3QD`Z3PDb^3QDl3QDV3Q`1_
3PD^U2PDi^3PD`e4QDaZ3TD2QDbZ3QDcZ3`Db^3`Di^3QDdZ3PDi^3PDeb4QDeZ3QDfZ3TD1QDgZ3`Dc^3PDbU2PDb^3PDeb
4PDQP8QDV3Q`1_3WD0QDhZ3XD0VD0QDV3Q`1_3WD0QDhZ3XD0QDiZ3PDQ_3QDjZ3PDPo1PDeb4PD^e4QDkZ3PDPo1PDe^3PD
eb4PDhd4QD]FWD0PDcZ9XD0QDlZ3QDV3WD0PDcZ9XD0VD0QDV3WD0PDcZ9XD0QDSV3QDV3QD\GWD0QDmZ3QDkZ3QDnZ3XD0P
Da^3PDgU2QDoZ3QDjOPDc^3PDgU2QDP[3P@b^3PDc^3PDeb4PDae4PDb^3PDe^3PDjU2PDdQ2QDQ[3QDR[3PDhR9PDb^3PDT
]8PDi^3QDS[3PDc^3PDcb4PDoi1PDa^3QDT[3PDj^3PDae4PDgh4QDXCPDP_3PDHQDkAPDP_3SD0PDmb1PDiU2QDU[3QDV[3
PD^U2PD_R2PDd^3PD\6PDc^3QDW[3PDQX2PDVP8PDi^3PDlU2QDX[3QDYb2PDQ^4QDY[3QDZ[3QD[[3PDeb4QDej1PDal9PD
al9QD\[3QD][3QD^[3QD_[3QD`[3QDV3PDiU2PDaU2VD0QDV3PDiU2PDaU2PD1QDa[3QDb[3PDQ_3QDc[3PDQ_3QDd[3Q@e[
3QDf[3PDc^3PDPW2QDfg2PDi^3QDg[3PDiU2PD^U2PDi^3QDh[3PD_=PDc^3PD_i8QDi[3QDj[3PDko8QDk[3QDfDQDl[3TD
3PDi^3PDT7PDoc1QDTLQDm[3PDi^3P@T7QDn[3PDgh4PDi^3QDo[3QDYKPDkP8PDd^3QDP\3PDc^3QDQ\3PDc^3QDi6PDko8
QDV3WD0QDR\3XD0aDU3QDoa2QDS\3PDon1QDT\3PD_6PDVP8PDcU2PDSW3PDd^3TD2QDU\3PDll8PDi^3PDP\8PDfm8PDc^3
PDeb4PD\4PDi_3PDaU2QDV\3PDeb4QDW\3go2200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP
13:0XP12;0VP12<0VP1100RP1320YP12=0TP12>0VP14?1VP13@1TP14A1VP13B1WP1E01RP1?C1TP15D1VP14E1UP1;F1UP
13G1WP16H1XP15I1SP13J1WP12K1UP12L1UP18M1VP13N1WP12O1SP14P12YP15Q12WP17R12XP13S12VP1322WP12T12TP1
6U12UP17V12WP18W12[P15X12SP14Y12VP1322XP13Z12YP13[12WP13\12WP13\12XP13]12WP13^12XP13_12XP13_12XP
12`12UP13a12WP14b12WP15c12VP13d12WP14e12XP13f12WP1322WP12g12UP12g12UP1102RP1102RP1102RP12h12TP15
i12TP15j12TP12k12TP13l12WP1422YP13m12TP12n12TP12o12UP13P22XP13Q22VP12R22UP18S22WP14T22TP15U22YP1
4V22UP12W22VP18X22]P13Y22TP1322XP13Z22VP14[22XP13U12XP12U12UP12\22UP13]22XP12^22UP13_22VP12`22TP
13a22UP13a22WP13b22WP13\12UP13c22TP1102RP1102RP13d22TP12e22UP1102RP12f22TP18g23WP16h23WP16h23YP1
5i23VP17j23XP16\13XP18k23YP15l23TP15m23UP15m23WP18n23ZP16o23WP16]23YP17^13ZP16P33YP15Q33VP15R34T
P12S34TP12T34TP12U34UP1204RP12V34UP14W35ZP1275UP12H5VP1925[P1425\P13X35WP16Y35]P16Z35ZP12[35TP13
25XP13\35WP13]35TP14^35VP16_35VP15`35VP13a35UP15b35WP16c35VP13d35VP16e35VP15f35VP1375XP13g35XP12
h35VP14i35VP15b35WP1:\25WP14Z15ZP12j35UP14k35VP12l35UP13m35WP14n35VP12o35UP12g15UP13X35WP12P45TP
12Q45UP12R45TP1325WP12S45UP13T45YP14\15YP13U45XP13V45WP1375YP14W45WP13X45TP13Y45TP14Z45VP13[45UP
13l15XP12\45TP14\15UP15\15ZP1;\15UP14\15XP1105RP14]45TP15^45TP1305RP14_45WP15`45XP12a45TP13b45VP
14c45WP14d45VP13e45UP14f45WP15g45QM3h45TP13i45WP13j45UP13k45VP14l45YP12j35UP12m45TP12l35UP13n45V
P15Z35XP1325WP12o45TP15l15ZP13P55TP1105RP15Z35XP16Z35[P1<Q56XP16R56VP19S56XP15T56VP17U56VP17V56V
P18W56XP15X56TP17Y56VP1626YP15]26WP16Z56UP16[56VP17\56YP16]56VP16^56WP18^56YP16_56XP19`56]P17a56
[P17b56XP16c56YP16d56YP18\16ZP16e56ZP18e56WP18f56ZP15g56WP16h56UP16h56WP17i56WP15j56VP16k56TP16k
56VP15l56TP15l56VP17m56VP1:n56XP1Co56VP17U16^P16P66WP1526XP14Q66TP18Z36YP17R66VP13:7YP13S67YP110
7RP12T67VP12U67VP13V67UP18W67TP16X67WP15Y67UP12S37TP16Z67YP14[67\P13\67WP13]67YP13P27YP13^67XP12
_67TP12^67VP12`67VP13a67XP13X37XP13b67XP14c68TP1308RP1\1d69UP13e69WP14f69XP14g69ZP1529ZP13h69WP1
2g39VP15l19]P12H9VP14i69VP13H9XP1109RP1109RP12j69TP14k69XP13l69XP19m69\P15Y39YP13`49WP15n69ZP12o
69TP14e69WP1409RP15P79WP13Q79VP14l19[P13R79VP14S79VP12T79TP13`49XP13U79XP12g19UP14b39XP14H9YP12V
79TP12W79VP13X79WP12Y79TP18Z79TP13[79WP13\79WP14]79UP1109RP1529XP13^79VP12_79VP13`79YP12a79TP14b
79VP15c79WP12m29UP13P79WP12d79UP13e79TP13f79VP13g79YP14l19\P13h79XP14i79ZP13j79WP12k79UP12l79TP1
4H9ZP13m79TP17n7:VP16o7:TP15P8:TP17Q8:VP15R8:VP162:VP137:XP15S8:YP14T8:TP1<f6:XP18U8:VP15V8:WP15
W8:VP14X8:XP14U1:WP13Y8:TP16Z8:WP14[8:YP13H:XP14B:ZP13\8:WP17H:XP15]8:WP15\2:VP14^8:WP15_8:TP15`
8:VP16a8:\P16H:WP14b8:VP14c8:YP18d8:XP13e8:VP16f8:VP15g8:XP16h8:YP13i8:WP182:]P12j8:UP14k8:UP13U
1:WP13`7:YP12T8:UP13l8:XP12`6:VP13m8:VP15n8:VP14o8:VP13P9:VP110;RP1AQ9;TP13R9;TP12H;UP13`7;YP13S
9;XP12T9;VP12U9;UP14g3;[P15V9<UP14W9<UP120<RP14X9<UP12H<UP13Y9<WP12H<UP13Z9<YP13m2<YP12a2<VP12[9
<TP14\9<WP16]9<VP13^9=WP12X3=UP13_9=TP13`9=TP120=RP13\1=UP12a9=TP12b9=TP13c9=WP13d9=TP14e9=VP13m
2=WP13f9=XP12g9=TP12h9=UP13i9=TP12j9=TP110=RP14k9=\P12l9=TP15m9>TP15m9>VP13\1>XP13H>XP13\1>YP13n
9>YP14Y9>VP137>YP15o9>VP19P:>VP14Q:>VP13R:>VP16S:>VP14T:>VP13U:>WP13V:>WP14W:>TP15X:>UP13H>WP12Y
:>TP18Z:>YP19[:>YP17\:>\P16]:>VP15^:>TP14_:>TP15`:>XP17a:>YP16b:>YP14g3>WP13c:>WP13`:>VP12g1>VP1
6b3>ZP14d:>TP16Q2>XP13Z1>YP16e:>ZP16m1>TP15f:>TP16g:>VP16h:>ZP14i:>YP14j:>YP16k:>VP15l:>VP12m:>U
P13n:>WP14o:>ZP15P;>VP15P;>VP13\1>WP15Q;>VP15R;>ZP13S;>XP14T;>VP12U;>TP13P:>VP15V;>TP15W;>WP15V;
>VP15X;>]P15P2>[P13\1>WP13U7>WP13l1>YP13\1>XP13\1>XP13\1>WP13Y;>WP142>\P132>YP13Z;>VP14[;>WP13\;
>WP17];>VP16^;>VP12_;>VP13`;>WP14a;>WP12b;>TP12c;>UP14d;>VP13_1>WP13e;>VP12f;>TP13g;>UP12h;>TP12
i;>TP13o9>WP12j;>TP13k;>UP13l;>VP12m;>TP15n;>UP16o;>UP15P<>UP14Q<>UP110>RP13R<>WP16S<>WP14T<>XP1
3U<>YP14o:>WP13V<>TP15o9>XP13S;>XP14\1>ZP14W<>TP15X<>VP14Y<>VP12Z<>UP14[<>TP16\<>TP16\<>VP14]<>Z
P13^<>VP12O>SP12\1>VP13_<>XP14`<>TP15a<>UP1=b<?ZP1;c<?VP18d<?WP17e<?UP1Bf<?WP1Ag<?UP18h<?WP15i<?
VP15i<?UP16j<?XP16k<?WP15l<?VP15m<?UP15P:?VP15n<?VP16o<?UP16o<?WP17P=?VP16Q=?WP16R=?XP1DS=?WP1CT
=?UP17U=?XP15V=?TP15W=?TP15W=?VP16o9?XP15X=?VP12m6?UP15V;?VP14Y=?UP15Z=?UP15[=?WP16]:?VP16]:?XP1
6]:?UP16]:?WP17\=?[P15]=?VP13:?XP19^=?VP17_=?YP17_=?XP14`=?TP15l1?XP14a=?TP15g3?WP15b=?YP18c=?VP
18d=?XP15e=?TP17f=?XP16g=?YP130?RP14o9?WP14h=?TP15i=?UP15j=?WP16k=?VP15l=?VP15\1?WP16H?\P15m=?TP
15n=?WP13o=?UP13P>?XP1:Q>?YP16R>?WP16S>?ZP15T>?XP17U>?VP14V>?TP15W>?UP16m2?ZP15X>?VP16Y>?VP16H?Y
P15Z>?TP15[>?VP15\>?VP16]>?VP110@RP13^>@YP12_>@VP15`>@TP18a>AUP15b>BVP14i<BVP12c>BUP13d>BWP13e>B
XP17f>BYP110CRP17g>CWP17h>CWP17i>CWP17j>CWP17k>CWP17l>CWP12m>CTP15n>CWP12o>CUP14ICSP17P?DVP19Q?D
WP1<R?DWP15Q?DUP14o>DTP13S?ETP12T?ETP13X3EYP15^<EWP12U?FTP13V?FVP16W?FWP16X?FWP13Y?GTP12Z?HTP12[
?HUP12\?HUP1<]?IVP14^?IVP16_?IXP12`?ITP110IRP14a?IYP110ISP13b?IVP12c?ITP19d?JTP15e?KTP12f?KTP13g
?KXP14h?KVP13i?KVP14j?KYP12k?KUP14l?KXP12m?KTP12n?KUP12o?KTP15]6LWP13P@LVP12Q@LTP12OLSP17R@LTP14
S@LWP13T@LWP13U@LVP16l1LXP19l1LXP15V@LWP15W@LTP14X@LYP12Y@LTP13Z@LTP13[@LWP13[@LWP17\@L[P16]@LXP
14^@LVP13_@LVP12g3LUP12g3LUP142LZP14`@LXP13a@LVP13e6LXP12b@LVP13j3LXP13P2LXP12c@LVP12d@LVP132MWP
13e@MYP14l1M\P14\1M\P12f@MVP13f@MYP13g@MXP13h@MYP14l1M[P137MYP13i@MXP13j@MYP13k@MXP13l@MYP132MXP
14HMZP13m@MYP13n@MYP13o@MXP12PAMUP13\1MYP132MYP14QAMXP14RAM[P13HMXP12SAMVP13BMYP13\1MWP13HMXP142
MWP13TAMVP15UAMXP13VAMXP14WAMWP14WAMYP13U1MXP14XAMXP13HMXP13YAMUP13^1MXP14ZAMVP12\5MVP13\1MYP13[
AMYP13\AMYP12\AMVP13]AMYP13\1MWP13]6MXP13l1MYP12^AMVP12_AMVP14`AM[P13aAMYP12aAMVP12aAMVP12aAMVP1
2bAMVP12cAMVP13g1MXP13dAMYP14eAM\P13fAMWP12gAMVP13o:MWP13hAMYP13iAMYP13jAMVP13kAMYP13lAMYP13mAMY
P13k@MYP13nAMXP13P1MYP13oAMXP14PBMZP13`7MYP14QBM\P12T@MVP12aAMVP12P1MVP13i@MWP13RBMXP13SBMVP13TB
MTP13U1MWP13S6MXP14e6M\P12\1MVP13UBMYP13VBMXP12WBMVP14\1MZP127MVP13^1MXP12g3MVP12XBMTP12YBMVP12Z
BMTP122MVP13[BMVP12TBMTP13\BMWP12HMVP13HMYP13]BMWP12\1MVP12^BMUP13_BMYP13`BMXP13HMXP12aBMVP12bBM
VP12cBMVP13dBMVP13eBMYP15fBMVP132MWP14W3MWP14T@MWP142MYP13_7MXP13`7MYP13j3MXP12gBMUP13\1MXP16m2M
`P13g1MXP15\1MYP13l1MXP15Y3MZP132MWP14hBMYP142MZP132MWP12iBMTP13l1MWP13jBMWP14l1M[P13kBMVP142MYP
132MWP13\1MXP14\1MZP13lBMVP14P3MZP13mBMWP14g1MZP15\1M[P15nBMZP14oBMXP13PCMVP15QCM[P14RCMXP13SCMV
P15l1MYP12TCMTP15UCMXP13SCMVP15VCMXP14WCMVP14XCMXP14YCMYP15l1M[P13ZCMVP132MWP12[CMUP13\CMVP12]CM
TP14^CMZP13g3MWP14g3M[P18U1MWP14\1MZP13HMXP15m2MZP13_CMVP13`CMVP12aCMTP142MZP13bCMVP14cCMXP147MZ
P14b3MWP14\1M[P132MWP14l1MZP142MYP14m2MYP14dCMVP15eCMZP132MWP13fCMWP132MXP13l1MWP13l1MXP13l1MWP1
3gCMVP13hCMVP132MWP13a2MXP13j3MXP142MYP132MWP13g3MWP13l1MXP12iCMTP13T@MXP13jCMVP13P1MXP12kCMTP13
T@MXP132MXP13lCMWP13e@MYP13g3MXP132MXP15m2M]P13mCMVP13SCMVP152MWP14nCMXP14oCMTP14oCMVP12PDMTP13X
3MWP14QDMXP13RDMVP13SDMYP13`AMXP13TDMWP14l1MZP14l1M\P13UDMXP13n@MYP132MXP13VDMYP132MXP142MZP15WD
M[P15WDM]P12XDMUP13YDMUP13YDMWP13l1MXP13ZDMWP132MXP152M\P13ZAMWP13\1MYP14HM[P14HMYP13[DMXP13\DMW
P13]DMWP13^DMYP13_DMWP13`DMWP13aDMYP14bDMXP13g7MXP13cDMWP13`6MYP13dDMYP14eDM\P13fDMYP13gDMYP14hD
M\P13\AMYP13iDMXP12jDMVP12jDMVP13kDMYP13lDMWP13mDMXP13nDMXP13`7MYP13`7MYP13HMYP137MYP12W3MVP12oD
MVP13`7MYP13`7MYP13`7MYP13`7MYP12PEMUP12QEMVP12WDMVP12REMUP12SEMUP12TEMUP12g3MVP12g3MVP12g3MVP12
UEMVP12UEMVP14`BMVP132MXP14c5MZP12VEMVP13WEMXP12XEMUP13YEMXP13ZEMWP13[EMYP13\EMYP13]EMXP13^EMYP1
3_EMWP12`EMVP13aEMUP13bEMXP14cEMZP13l1MYP12dEMUP14eEM\P14fEMZP13b@MXP13V:MYP13gEMYP13hEMYP12iEMU
P12jEMVP13`7MYP13\1MXP13HMXP12gAMVP13g3MYP13e6MYP12kEMVP12lEMTP13`7MYP14mEMZP14lCM[P13nEMYP13`7M
XP13X3MYP12oEMVP12PFMVP13`7MYP12QFMUP13RFMXP12_7MVP13HMYP12aAMVP12j8MVP13g1MYP13g3MYP13HMYP13HMY
P14SFMYP13HMYP13HMYP12aAMVP110MSP12TFMVP14UFMVP13l1MYP13VFMWP13`7MXP13\1MYP14\1MZP137MXP12X3MVP1
3WFMXP12g1MVP110MSP135MXP12^1MVP12^1MVP13XFMWP12^1MVP12YFMUP12g3MVP14ZFMTP13[FMUP13\FMXP14]FMYP1
3m2MWP12oDNVP12^FNVP13`7NYP12_FNVP13`7NYP132NYP12`FNUP13\1NYP13aFNYP13bFNYP13cFNYP13h@NYP12dFNVP
13eFNYP13fFNXP13gFNYP13l1NYP12hFNVP12iFNVP14g3N\P13jFNYP147N[P13kFNYP13lFNYP13mFNYP13\1NYP14\1N\
P12nFNVP132NYP13oFNYP12PGNUP12QGNVP13RGNXP12V:NVP13b6NYP13SGNYP13TGNYP14UGN[P12f1NVP14P3NZP13VGN
XP132NXP14l1NWP12WGNUP12XGNUP13aANYP12YGNUP13aANXP132NXP13\;NXP13HNYP13\1NXP12ZGNVP13[GNVP12\GNU
P12]GNUP12^GNUP12^CNUP13_GNTP13_GNVP13`GNVP13`GNYP14aGNUP14aGNWP13bGNUP13cGNXP15dGNWP13X3NXP13HN
XP14\1N[P14eGN\P13fGNYP14Z1N[P13gGNYP13Z1NYP13hGNYP152N^P12iGNVP14l1NXP132NXP13\1NYP13jGNWP12kGN
TP127NVP14g1N[P12lGNVP13HNYP12mGNTP12nGNUP13P1NXP12h9NVP13oGNXP13`BNYP12m2NUP12PHNVP13QHNXP12RHN
VP13SHNYP14HN[P132NXP132NYP137NYP12THNVP12UHNUP12VHNTP13WHNWP13g3NYP137NYP13V:NYP13XHNYP13TGNYP1
3`ANYP13:NYP13T4NYP13l1NXP12YHNUP12ZHNUP137NYP12m2NVP12m2NVP16[HNZP14\HNYP14:NYP14\1NZP14]HNYP13
l1NWP14^HNXP13m2NWP13m8NVP14_HNVP12`HNTP14aHNVP14Z1NZP14h9N[P14g1NYP14P1NYP13\1NWP14\1NZP15m2NZP
137NWP12bHNTP14eAN[P14eANZP13W3NWP14W3NZP14W3NZP13cHNXP13UGNUP13\1NXP14l1NYP13dHNVP13eHNVP12fHNU
P13m8NVP13T@NXP142NYP13]2NXP14m2NZP12gHNTP13g1NWP14g3NYP13hHNWP13iHNXP13\2NXP14hBNYP15jHN[P132NW
P13X3NXP14e1NXP15kHN[P14l1NYP13l1NWP12U3NUP13n9NXP13Q2NVP14lHNXP15Y3N[P13mHNTP14m2NYP14nHNYP13oH
NYP13l1NXP14d8NYP12PINUP12QINUP15RINVP13:NWP14:N[P13SINXP14TINZP15l1N\P14UINXP12VINUP13WINVP14XI
NWP14b3NXP15nBN[P14nBNXP14h5NWP13YINVP145NZP132NWP13d1NWP132NWP14ZINVP12[INUP13\INVP147NZP13g3NX
P14g3NYP13]INVP13^INWP14g3NYP14g3NZP13_INWP14`INWP14`INYP13aINXP13bINXP132NWP13cINXP13^1NXP13X3N
XP12U1NUP12dINUP13eINTP13fINTP14gINVP13hINVP157NYP15Y3N[P12iINUP15jINVP142N[P14kINVP13lINWP14mIN
VP15nINYP14oINVP13l1NXP14\1NYP14PJNVP145NZP13g3NWP16]2N\P13l1NXP132NXP14^1N[P132NXP14QJNVP16RJNT
P142NZP14W3NZP14SJNVP15l1NYP142NZP13TJNVP14UJNVP152NYP14VJNVP13WJNXP132NXP13U1NXP147N[P14g3NZP12
g1NUP13XJNVP14Q2NVP14YJNVP15ZJNVP15[JNZP14\JNZP13]JNWP12^JNTP13_JNYP13`JNYP13WBNYP13aJNYP13bJNYP
14cJN[P13dJNXP13eJNYP13fJNYP13gJNWP13hJNYP13iJNYP13jJNXP13kJNYP13g=NYP13lJNYP13mJNYP13nJNYP13oJN
WP13PKNWP13QKNWP13RKNWP13SKNWP13TKNWP13UKNYP13mBNYP13VKNYP13WKNYP13XKNYP13YKNXP13ZKNXP13[KNYP13\
KNWP13]KNVP14HNXP14h9N[P14HN[P13^KNWP12_KNUP13l1NYP13cHNYP132NXP147N[P13\1NXP14\1NZP14`KNYP132NX
P13fCNXP14g3N[P12aKNUP142NZP132NXP14bKNWP13cKNWP15l1NZP132NXP13dKNWP14eKNVP13d8NWP13fKNWP13j3NWP
13`7NYP13`7NYP137NYP152N_P13gKNXP13X3NYP13l1NYP13\1NXP13hKNYP137NYP147NZP13[6NYP13iKNXP137NXP13Z
1NYP13l1NXP142NXP142NZP14l1NZP14Z1N\P12jKNUP13kKNYP13BNYP13HNYP12lKNVP14X3N\P13S8NXP13mKNWP13nKN
TP13oKNYP13PLNWP137NYP13QLNYP13e6NXP12RLNVP137NYP13h6NYP12SLNUP14TLNVP12ULNVP14VLNWP13WLNVP13f1N
WP14HN\P14HN\P12XLNVP12YLNTP13`7NYP13ZLNXP13[LNWP13\LNWP13]LNYP12^LNUP12`ANVP13_LNYP13SGNYP13`LN
YP13aLNXP16_HNYP15bLNYP13^DNYP13U1NYP13cBNXP13cLNWP13dLNXP15m8NYP14X3N[P14\1NZP14eLNXP13`7NYP14f
LNXP13X3NYP12gLNVP13hLNWP12T>NVP12iLNVP12jENVP12gGNVP12jLNUP12\1NUP132NWP14kLNVP13m2NWP12lLNTP13
2NWP14`7N\P13^7NTP12mLNUP12nLNTP14oLNVP12PMNUP137NYP147N[P137NYP14QMNVP12RMNTP14SMNWP13TMNVP14UM
NVP13`7NYP12VMNVP12WMNVP13`6NYP12`4NVP12XMNTP14YMNTP137NYP12ZMNUP13a2NYP15[MNYP12P1NVP12\MNUP14X
CNXP12]MNTP13`7NYP12^MNUP13`7NYP13_MNUP12`MNVP12aMNTP14HN\P13bMNWP13cMNYP14dMNZP13`6NYP13eMNYP13
`7NYP13HNYP12fMNUP13`7NYP12gMNVP13lFNXP13hHNYP12hMNVP12iMNUP12jMNUP12WMNVP13g1NYP12kMNUP12lMNTP1
22NUP12mMNUP12nMNVP14oMNVP13HNYP12PNNVP13`7NYP13l1NXP13QNNYP14RNNWP13SNNWP13HNXP12gGNVP13X3NYP13
HNXP14TNNVP15g3NWP13UNNUP12VNNTP13WNNYP12XNNUP13YNNYP132NYP142NXP12ZNNVP132NYP12[NNVP137NYP12\NN
UP13cGNYP13`7NXP13`7NYP13aANYP12]NNUP12iINVP12^NNUP12_NNUP12`NNVP14aNNVP12bNNVP13`7NXP137NYP13cN
NTP12a2NVP13l1NYP12dNNVP12eNNTP13`7NYP13\1NYP13Z1NYP147N[P132NXP14fNNVP13`7NYP12aANVP12gNNVP12hN
NUP14iNNVP12m6NVP13`7NYP12oKNVP12jNNVP12kNNVP12lNNUP12l1NVP12a2NVP14mNNVP12X3NVP14nNNVP14Z1NWP12
a2NUP12oNNUP15PONYP13QONWP14RONWP12SONVP14TONVP12UONVP12VONVP13WONVP12^CNUP12XONVP12YONTP12ZONVP
132NYP12[ONTP127NVP132NYP13l1NYP13\1NXP12\ONUP14]ONUP12^ONVP127NVP12_ONVP13`ONVP13`7NXP122NVP132
NYP12aONVP12bONUP132NXP12cONUP12dONUP12eONUP12fONVP12gONVP12hONUP12iONUP12jONVP13kONWP13lONWP13m
ONWP13nONWP13oONYP13PP1NYP13QP1NXP13RP1NYP13XHNYP13SP1NWP13TP1NXP13UGNXP15UP1NWP12VP1NTP12SCNUP1
4WP1NVP12XP1NTP127NVP12YP1NVP12ZP1NVP12`7NVP14[P1NWP12j3NVP12\P1NVP12ONTP12HNUP13HNYP17AOVP17]P1
OXP19Q8OVP19^P1OXP16_P1OVP16`P1OTP15aP1OTP17bP1OVP17cP1OYP17AOVP18dP1OVP1EeP1OUP110P1RP13hKP1YP1
2fP1P1UP13gP1P1TP12hP1P1UP17iP1P1YP14Z:P1WP19jP1P1ZP15kP1P1VP12lP1P1TP13mP1P1TP12nP1P1TP16oP1P1V
P12PQ1P1TP140P1RP12QQ1P1UP12RQ1P1TP14SQ1P1TP12TQ1P1TP13UQ1P1WP12VQ1P1VP12WQ1P1TP12XQ1P1UP13YQ1P1
WP12ZQ1P1UP147P1\P12g3P1VP13[Q1P1YP12\Q1P1UP12]Q1P1TP12^Q1P1UP13_Q1P1UP16`Q1P1VP13aQ1P1VP13bQ1P1
VP13\1P1WP12cQ1P1TP12dQ1P1TP110P1RP12eQ1P1UP12fQ1P1UP12gQ1P1UP13l1P1XP13hQ1P1WP13iQ1P1XP12jQ1P1T
P14kQ1P1YP13lQ1P1WP13mQ1P1WP12nQ1P1VP12oQ1P1TP12PR1P1VP12QR1P1UP16RR1Q1VP15SR1Q1TP1;TR1R1TP18UR1
R1TP18VR1R1VP142R1XP142R1ZP12WR1R1UP12XR1R1UP12YR1R1TP15ZR1R1TP15[R1R1VP16\R1R1UP16\R1R1XP13]R1R
1TP15^R1R1TP12_R1R1UP12fHR1VP13HR1YP13\R1R1UP15e6R1^P14W3R1WP12`R1R1UP120R1RP12V3R1UP110R1RP17aR
1R1VP17aR1R1XP18bR1R1TP18cR1R1VP15dR1R1VP16eR1R1VP13lCR1UP1<fR1R1TP16gR1R1VP15X1R1SP13HR1YP110R1
RP132R1YP12HR1UP13g3R1YP15g3R1WP12hR1R1UP110R1RP12iR1R1VP13HR1XP12HR1UP13jR1R1YP13kR1R1WP12lR1R1
UP110R1RP13g1R1XP12mR1R1VP12nR1R1VP12oR1R1UP12PS1R1VP12QS1R1VP12RS1R1VP12SS1R1VP12TS1R1UP12US1R1
VP12US1R1VP12VS1R1UP14WS1R1XP132R1YP13XS1R1XP12YS1R1TP13\1R1WP110R1RP12ZS1R1VP13[S1R1XP12\S1R1TP
13]S1R1YP13`7R1YP12QP1R1VP12l1R1UP12^S1R1VP12_S1R1TP13l1R1XP12`S1R1VP13WDR1YP12aS1R1UP14bS1R1ZP1
3cS1R1WP13\AR1XP13dS1R1WP13X3R1YP14eS1R1\P13\1R1XP12fS1R1TP13gS1R1VP12aAR1VP13hS1R1VP132R1WP12iS
1R1TP12YOR1TP12`7R1VP12jS1R1VP12kS1R1TP12g3R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12lS1R1TP12mS1
R1TP110R1RP110R1RP13nS1R1TP110R1RP12oS1R1TP120R1RP12V3R1UP110R1RP12PT1R1UP14l1R1YP13QT1R1TP13RT1
R1TP12ST1R1TP12TT1R1TP13HR1XP14P1R1[P12UT1R1TP12VT1R1TP12RLR1VP12WT1R1TP12XT1R1VP13h9R1XP14h9R1Y
P142R1\P12VIR1UP13`6R1YP14HR1\P137R1YP13HR1YP13YT1R1UP12ZT1R1VP12[T1R1TP13\T1R1TP12HR1UP142R1[P1
3]T1R1VP12^T1R1TP12_T1R1TP132R1XP13`T1R1TP12_7R1UP132R1WP14aT1R1VP12bT1R1TP14cT1R1WP132R1WP12dT1
R1UP12eT1R1TP13g3R1XP12kNR1VP110R1RP12fHR1VP12a2R1VP12fT1R1UP12W3R1UP12W3R1UP147R1ZP14gT1R1VP13h
T1R1TP110R1RP110R1RP12iT1R1TP110R1RP12HR1VP12jT1R1UP12kT1R1TP12gGR1VP13lT1R1UP14mT1R1XP13l1R1YP1
3S1R1WP14HR1ZP13nT1R1TP13oT1R1UP12PU1R1TP12QU1R1TP12jFR1UP110R1RP12RU1R1VP12SU1R1UP12TU1R1VP14HR
1\P12UU1R1TP12P1R1VP1<VU1S1VP18WU1S1XP14XU1S1ZP12YU1S1TP17ZU1S1VP15[U1S1WP12OS1TP15\U1S1YP14]U1S
1YP15^U1S1WP14_U1S1TP18`U1S1]P14aU1S1VP16AS1WP17bU1S1YP19cU1S1TP18dU1S1TP18dU1S1TP17eU1S1TP19fU1
S1VP18gU1S1VP18gU1S1VP17hU1S1VP14iU1S1TP12jU1S1VP12kU1S1UP13SGS1YP12lU1S1UP12\1S1UP12mU1S1UP15nU
1S1XP12oU1S1TP13PV1S1YP12QV1S1UP127S1UP13HS1XP12RV1S1TP127S1VP12\1S1UP13SV1S1YP14U1S1[P132S1WP13
TV1S1XP13l1S1YP12lCS1UP16UV1S1VP19VV1S1XP17WV1S1XP12AS1UP12XV1S1UP12YV1S1TP13HS1YP12ZV1S1UP13[V1
S1YP13[V1S1VP13\V1S1VP1:Q8S1VP17AS1VP15]V1S1TP15^V1S1TP15_V1S1TP1:`V1S1VP13aV1S1UP19bV1S1VP17b3S
1XP18cV1S1XP12dV1S1UP12eV1S1TP13fV1S1XP12^CS1UP12gV1S1TP14hV1S1VP13iV1S1TP1:jV1T1TP1<kV1T1VP16lV
1U1VP15mV1U1XP18nV1U1XP17oV1U1YP15HU1VP17PW1U1TM3g1U1XP13QW1U1UP13RW1U1WP15SW1U1VP152U1^P12TW1U1
TP14UW1U1WP16VW1U1VP13WW1U1WP132U1WP15XW1U1VP17YW1U1[P12ZW1U1TP15[W1U1VP13\W1U1TP16]W1U1VP15^W1U
1TP16_W1U1UP16`W1U1VP15aW1U1VP16bW1U1WP16cW1U1VP17dW1U1YP15eW1U1UP17fW1U1VP17gW1U1WP1:hW1U1TP17i
W1U1TP17jW1U1ZP17kW1U1YP14lW1U1TP17mW1U1XP16nW1U1XP16oW1U1VP15PX1U1VP13QX1U1TP17RX1U1XP13SX1U1UP
16TX1U1VP13HU1XP15UX1U1UP16VX1U1TP12WX1U1VP13HU1XP14XX1U1[P13YX1U1UP15\1U1WP12ZX1U1VP110U1RP12[X
1U1UP15]V1U1TP17jP1U1YP1:\X1V1XP1:\X1V1ZP16]X1V1XP15\1V1VP16\1V1ZP18^X1V1XP17_X1V1XP16`X1V1WP16a
X1V1YP14bX1V1UP17cX1V1[P15dX1V1WP1:eX1V1ZP17fX1V1TP17gX1V1VP18hX1V1YP15iX1V1VP18jX1V1YP17oT1V1WP
17oT1V1YP19kX1V1XP19kX1V1ZP15\2V1WP15lX1V1UP15mX1V1WP17nBV1YP18nX1V1VP18nX1V1XP16oX1V1VP15PY1V1U
P19QY1V1XP19QY1V1ZP17RY1V1VP17RY1V1XP16SY1V1XP16TY1V1VP17UY1V1\P16VY1V1ZP17WY1V1XP147V1UP16XY1V1
TP16XY1V1VP19YY1V1WP17ZY1V1XP16\1V1XP16m2V1ZP17[Y1V1YP15\Y1V1VP1;]Y1V1VP1;^Y1V1XP15X1W1SP14l1W1[
P15nBW1WP12_Y1W1TP16`Y1W1UP16aY1W1TP16bY1W1VP18cY1W1TP16dY1W1VP16dY1W1VP13eY1W1TP16X1W1SP13fY1W1
UP13gY1W1XP13[@W1VP12hY1W1UP16l1W1WP12iY1W1TP14IW1RP16jY1W1TP13kY1W1VP13lY1W1TP12mY1W1TP16nY1W1Y
P14OW1SP12oY1W1VP13PZ1W1XP12U1W1VP12QZ1W1TP110W1RP12g1W1VP12RZ1W1TP12SZ1W1UP12U1W1VP16TZ1W1RP15U
Z1W1RP15UZ1W1RP140W1RP16VZ1W1VP13WZ1W1VP15gY1W1YP14XZ1W1VP13YZ1W1TP15P2W1WP16\1W1ZP12ZZ1W1TP132W
1XP110W1RP12[Z1W1TP13_7W1WP13`7W1YP13\Z1W1YP12]Z1W1TP13^Z1W1TP110W1SP13X3W1XP13\1W1XP13^BW1XP13^
1W1XP13_Z1W1UP14HW1[P110W1SP17`Z1X1VP17e1X1WP16Z3Y1WP14IY1SP16aZ1Z1XP17aZ1Z1YP140[1RP15bZ1[1TP13
O[1SP14R<[1XP12cZ1[1VP12cZ1[1UP16dZ1\1XP14\1\1UP13\1\1WP15\1\1WP15eZ1\1TP15fZ1\1WP15gZ1\1VP14^<\
1YP14hZ1\1TP17iZ1\1VP14jZ1]1TP16l1]1WP13X3]1WP12O]1SP13kZ1]1XP13lZ1]1XP15mZ1]1VP12U1]1UP12nZ1]1V
P12oZ1]1VP15P[1]1VP17Q[1]1YP16R[1]1ZP13S[1]1VP13T[1]1VP13U[1]1YP13V[1]1TP15R<]1WP14W[1]1WP14n9]1
[P14n9]1ZP14X[1]1YP13Y[1]1VP14Z[1]1XP13[[1]1WP12O]1SP12\[1]1TP16P2]1XP13][1]1WP12mA]1VP13n9]1XP1
3^[1]1XP13_[1]1UP12`[1]1UP13a[1]1XP14b[1]1ZP14Z1]1YP13\1]1WP12c[1]1TP137]1YP12hY1]1UP13d[1]1VP14
H]1YP13g3]1WP12e[1]1TP12m2]1VP14f[1]1VP12g[1]1VP110]1SP12h[1]1TP13i[1]1VP12j[1]1UP12k[1]1TP15l[1
]1VP13m[1]1TP12n[1]1TP12o[1]1TP14P\1]1VP13o:]1WP13S8]1WP13S8]1XP13Q\1]1WP144]1ZP134]1XP134]1XP13
cZ1]1YP110]1RP15R\1]1]P14R\1]1ZP15R\1]1^P14R\1]1[P13S\1]1XP14T\1]1[P12U\1]1VP13U\1]1YP13cB]1VP12
V\1]1UP14P2]1YP14W\1]1VP15X\1]1YP14Y\1]1XP13Z\1]1WP13[\1]1WP144]1XP134]1WP12\\1]1TP12]\1]1TP14n9
]1\P13^\1]1VP12g1]1VP12\1]1VP13_\1]1WP14`\1^1VP17a\1^1XP16b\1^1XP17c\1^1[P17d\1^1ZP1;e\1^1YP18f\
1^1YP18f\1^1XP18g\1^1YP16h\1^1WP16h\1^1VP15i\1^1WP16j\1^1VP18k\1^1VP15l\1^1WP15m\1^1XP16n\1^1VP1
6o\1^1VP16o\1^1XP1:P]1^1ZP1:P]1^1YP15Q]1^1TP15R]1^1SP15S]1^1UP19T]1^1XP15U]1^1TP15U]1^1VP16V]1^1
VP1:W]1^1VP19X]1^1[P19Y]1^1[P1:Y]1^1]P1:X]1^1]P1:Z]1^1VP18[]1^1YP14\]1^1UP16]]1^1VP16^]1^1YP16_]
1^1WP17`]1^1ZP16a]1^1XP19b]1^1VP18c]1^1ZP18d]1^1ZP17e]1^1XP15f]1^1UP15f]1^1WP17g]1^1WP16h]1^1UP1
6i]1^1UP18j]1^1XP18j]1^1WP16k]1^1VP15X3^1VP18l]1^1ZP164^1[P16m]1^1WP16n]1_1UP18o]1`1XP15P^1`1RP1
5Q^1`1TP15R^1`1SP15S^1`1UP15T^1a1SP16U^1b1VP12V^1b1TP13W^1b1WP12X^1b1UP110b1RP12Y^1b1UP13Z^1b1WP
14[^1b1[P13lCb1XP17\^1b1WP16]^1b1VP19^^1b1WP14_^1b1TP14`^1b1TP15a^1b1TP13b^1b1VP14c^1b1TP15\1b1W
P16d^1b1VP1@e^1b1TP13f^1b1VP13g^1b1WP18h^1b1WP18h^1b1YP16g3b1WP15i^1b1VP16j^1b1VP12k^1b1TP13l^1b
1VP12U1b1VP1>U1b1UP13m^1b1TP12n^1b1TP13o^1b1YP12P_1b1TP13Q_1b1WP13R_1b1XP13S_1b1VP13T_1b1TP12U_1
b1TP142b1ZP13V_1b1VP14W_1b1XP13X_1b1XP124b1VP13Y_1b1TP13Z_1b1TP13[_1b1TP12\_1b1UP12]_1b1TP14^_1b
1TP190b1RP15__1b1VP14`_1b1TP110b1RP15a_1b1WP12b_1b1TP132b1WP13`:b1WP14c_1b1YP14l1b1[P157b1]P13d_
1b1VP13e_1b1TP12U1b1UP132b1XP13j3b1WP13`7b1YP13f_1b1WP15g_1b1VP13h_1b1TP13i_1b1UP12j_1b1TP12k_1b
1UP110b1RP14l_1b1TP12[Kb1UP15\1b1WP12g1b1VP137b1WP13m_1b1TP12n_1b1TP12o_1b1TP18P`1c1^P16Q`1c1VP1
6R`1c1SP1BS`1c1UP17S`1c1YP16T`1c1WP1>U`1c1YP17S`1c1YP16V`1c1TP17W`1c1WP15X`1c1VP14Y`1c1UP17Z`1c1
VP17[`1c1YP17\`1c1ZP15]`1c1UP1;^`1c1]P17_`1c1ZP15``1c1UP16a`1c1UP17b`1c1WP18c`1c1WP1<c`1c1WP15R`
1c1SP14d`1c1SP17U`1c1WP15e`1c1UP15f`1c1YP13g`1c1YP14d`1c1SP17h`1c1]P13f`1c1YP16i`1c1ZP14d`1c1RP1
8j`1d1^P17k`1d1ZP15l`1d1YP13m`1d1VP15n`1d1YP16o`1d1ZP17Pa1d1]P17Qa1d1_P15n`1d1ZP14Ra1d1VP15Sa1d1
[P15Ta1d1YP18Ua1d1]P16Va1d1WP14Wa1d1WP14Xa1d1UP17Ya1d1XP12Za1d1TP15R`1d1SP11[a1d1RP14Sa1d1XP12\a
1d1TP12]a1d1SP15^a1d1XP16_a1d1WP18`a1d1\P18aa1d1YP1:`a1d1^P16ba1d1XP16Z`1d1YP17Ta1d1YP18ca1d1YP1
6da1d1WP17ea1d1YP17Z`1d1ZP16fa1d1ZP15ga1d1WP16ha1d1WP14ia1d1UP16ja1d1WP12]a1d1TP13ka1d1UP17S`1d1
WP14la1d1YP16S`1d1XP16ma1d1WP14na1d1VP15oa1d1WP15Pb1d1ZP12Qb1d1UP14Rb1d1VP13Sb1d1TP13Tb1d1WP12Ub
1d1VP14Vb1d1XP14Wb1d1[P14Xb1d1XP12Yb1d1UP16Zb1d1VP13[b1d1XP16\b1d1WP12]b1d1TP13Sa1d1XP1:^b1e1^P1
8_b1e1ZP18`b1e1XP1:S`1e1]P17ab1e1ZP18bb1e1XP19cb1e1XP18cb1e1XP1?_b1e1YP1:db1e1[P17eb1e1VP1?fb1e1
WP16gb1e1WP1>gb1e1XP14hb1e1UP18bb1e1XP12ib1f1UP11[a1f1RP17[a1f1RP13jb1f1TP13kb1f1TP15kb1f1VP11[a
1f1RP15[a1f1RP12lb1f1UP15mb1f1[P1;[a1f1SP14nb1f1VP13ob1f1UP12Pc1f1UP12Qc1f1RP11[a1f1RP11[a1f1RP1
1[a1f1RP14Rc1f1TP18Sc1g1XP15Tc1g1XP16Uc1g1VP15kb1g1VP19Vc1g1_P19Vc1g1_P18Wc1g1\P15kb1g1TP18Xc1g1
[P17Yc1g1WP16Zc1g1WP16[c1g1YP15\c1g1TP15]c1g1TP14^c1g1WP17_c1g1XP16`c1g1VP16ac1g1WP14bc1g1TP11cc
1h1RP12dc1h1VP12cc1h1QP12ec1h1UP11cc1h1RP12fc1h1UP12gc1h1UP12hc1h1UP12ic1h1UP12jc1h1TP11cc1h1RP1
2kc1h1UP12lc1h1UP13mc1h1WP11cc1h1RP12nc1h1VP12oc1h1UP12Pd1h1TP12Qd1h1VP12Rd1h1TP12Sd1h1VP12Td1h1
VP12Ud1h1TP12Vd1h1UP12Wd1h1VP12Xd1h1UP12Yd1h1VP12Zd1h1VP12[d1h1UP11cc1h1RP15\d1i1SP11\d1i1RP11\d
1i1RP11\d1i1RP11\d1i1RP12]d1i1TP12^d1i1VP13_d1i1YP12`d1j1UP14da1j1WP13ad1k1XP11bd1k1RP13cd1l1XP1
2dd1l1UP13h`1l1YP13ed1l1TP12fd1m1VP12gd1m1TP11[a1m1RP14hd1n1WP12id1n1UP14jd1n1WP13kd1n1TP13ld1o1
VP13md1o1XP12nd1o1UP18od1P2TP1;Pe1P2TP14Qe1P2TP1:Re1P2WP130P2RP110Q2RP110Q2RP1;Se1R2TP13Te1S2YP1
4\1S2UP16m8S2WP162S2YP13\1S2XP13Ue1S2WP12Ve1S2VP14HS2[P13HS2XP13We1S2WP13Xe1S2YP13Ye1S2YP13`7S2Y
P13Ze1S2VP13l1S2WP13`7S2XP13`7S2YP13`7S2YP13`7S2YP12[e1S2VP13\e1S2WP13l1S2WP12]e1S2UP13^e1S2XP12
_e1S2TP12YV1S2TP12`e1S2VP13ae1S2XP110S2RP14be1S2YP12ce1S2UP12de1S2UP12HS2UP17ee1S2ZP12fe1S2VP12H
S2UP13ge1S2UP12ge1S2UP12he1S2UP12ie1S2TP12je1S2TP12ke1S2UP12le1S2TP12o>S2UP12o>S2UP14me1S2TP13`7
S2YP13`7S2YP12Xe1S2UP18Se1S2TP15ne1S2VP13oe1S2XP12Pf1S2VP14e6S2YP13Z1S2WP14Qf1S2UP110S2RP130S2RP
12Rf1S2UP12Sf1T2UP14Tf1T2WP14Uf1T2XP13o3T2XP15Vf1T2YP16Wf1U2WP16Xf1U2WP15Yf1U2TP16Zf1U2WP16[f1U2
UP17\f1U2VP17]f1U2XP17^f1U2WP16_f1U2XP17`f1U2WP16af1U2UP11bf1U2SP12cf1U2UP13df1U2YP17ef1U2[P17ff
1U2VP13gf1U2YP17hf1U2VP110V2RP12if1V2TP110V2RP12jf1V2TP14kf1V2VP14`7V2WP15lf1W2SP15mf1W2UP14nf1W
2UP14of1W2YP12Pg1W2TP12Qg1W2TP12Rg1W2TP14HW2\P12`4W2VP14HW2\P13Sg1W2XP12Tg1W2VP12Ug1W2VP12Vg1W2V
P12Wg1W2VP12Xg1W2TP13]S1W2YP12Yg1W2VP12U1W2VP12Zg1W2UP12[g1W2VP12m2W2VP12\g1W2UP16]g1W2UP12^g1W2
UP12_g1W2UP12`g1W2UP12ZMW2VP12ag1W2VP12bg1W2VP12cg1W2VP12g3W2VP12dg1W2UP12eg1W2VP12fg1W2UP12gg1W
2VP12hg1W2VP12ig1W2UP12jg1W2TP12kg1W2TP12lg1W2TP12mg1W2UP12ng1W2UP12U1W2VP13\1W2YP12og1W2VP13e6W
2YP13`7W2WP16Ph1W2UP17Qh1X2VP19Q8X2VP16Rh1X2VP17Sh1X2TM5Th1X2TP16Uh1X2VP16Vh1X2VP15Wh1X2UP15Wh1X
2WP14Xh1X2TP16U1X2\P19Q8X2VP18HX2ZP1=HX2TM=HX2VM5Yh1X2UP15Zh1X2UP17[h1X2VP15aAX2WP15\h1X2TP15\h1
X2VP15]h1X2XP14^h1X2UP17_h1X2\P16`h1X2WP17ah1X2UP17ah1X2WP1<i^1X2WP15bh1X2UP15ch1X2TP16dh1X2SP16
dh1X2UP17eh1X2YP15fh1X2VP17_HX2WP16aAX2XP15gh1X2VP14hh1X2TP14ih1X2VP16jh1X2TP17kh1X2VP14o>X2TP13
X3X2YP14lh1X2YP12mh1X2UP17nh1X2WP17nh1X2YP17oh1X2XP15Pi1X2TP14o>X2TP19Q8X2VP18Qi1X2XP16Ri1X2VP15
Si1X2UP14Si1X2TP16Ti1X2VP1:kW1Y2YP1:kW1Y2[P1@Q8Y2QM@Ui1Y2SM>Vi1Y2QM>Wi1Y2SM<Xi1Y2QM=Yi1Y2PM=Zi1Y
2RM9[i1Y2QM9\i1Y2SM6lf1Z2RP16Yi1Z2SP16Yi1Z2RP160Z2QP16]i1Z2SP16R]1Z2RP16Yi1Z2SP18^i1[2TP17_i1[2T
P19`i1[2VP18ai1[2VP1?bi1[2TP1@ci1\2TP1@di1\2VP1:e5\2WP1:e5\2YP17ei1\2TP140\2RP14V3\2UP17fi1]2VP1
5gi1]2VP16hi1]2UP16ii1]2UP14ji1]2TP17ki1^2TP16li1^2VP14mi1^2YP12XG^2VP15ni1^2TP120^2SP12oi1^2UP1
7Pj1^2VP1;0^2SP140^2RP17Qj1^2VP140^2RP14Rj1^2TP14Sj1^2TP13Tj1^2WP16Uj1^2VP12Vj1_2UP12Wj1_2UP12Xe
1_2UP1;Xj1`2YP18Yj1`2VP15Zj1`2UP15[j1`2WP1:\j1`2SM:\j1`2UM5]j1`2UP15^j1`2WP14_j1`2TP16`j1`2WP14a
j1`2WP12bj1`2TP1<cj1`2VP1>dj1`2UP17H`2VP1;cj1`2WP1:ej1`2TP14fj1`2TP15gj1`2VP16hj1`2YP110`2RP13H`
2WP13X3`2YP12m\1a2VP12m\1a2VP12ij1a2VP12jj1a2VP12kj1a2TP110a2RP12U1a2VP13lj1b2VP12mj1b2TP13nj1b2
YP15a[1c2UP13oj1c2VP12Pk1c2TP13Qk1c2WP15Hc2XP15Rk1c2TP12Sk1c2UP14o>c2UP147d2XP13Tk1d2TP12Uk1d2TP
17X3d2ZP16Vk1d2VP16Wk1d2YP14Hd2YP13Xk1d2WP16Yk1d2]P16Zk1d2VP14\1d2ZP14[k1d2TP14Hd2\P16\k1d2TP16\
k1d2VP13]k1d2XP14h6d2[P132d2YP15^k1d2WP15^k1d2UP15^k1d2WP17o9d2ZP14_k1d2ZP14_k1d2XP142d2\P12Q_1d
2VP13`k1d2WP12Hd2VP13\1d2XP13l1d2YP12ak1d2UP124d2VP13bk1d2XP15ck1d2\P13dk1d2WP13nEd2YP13X3d2XP13
Q<d2YP13ek1d2WP12fk1d2UP12gk1d2TP13hk1d2XP12ik1d2UP12jk1d2TP12kk1d2TP14o:d2XP14o:d2[P12lk1d2TP12
mk1d2UP14nk1d2WP12;d2VP13\1d2WP14U1d2[P13X3d2YP12ok1d2TP12Pl1d2UP16Ql1d2]P15Rl1d2YP13\1d2XP13UGd
2XP13X3d2WP13Sl1d2XP15Tl1d2TP14Ul1d2YP12Q<d2VP15SOd2[P13\1d2YP14X3d2\P12g3d2VP132d2WP1bi1PDcb4QD
X\3QDY\3QDZ\3UD0PDaQ2QDX3PDaV2QD[\3UD0QDjm2QD\\3PDaV2QD]\3P@fU2QD^\3PD`Q2QDkk2PDaV2QD_\3UD0QDag2
PDaV2QD`\3TD4SD0QDa\3TD3PDhR4UD0PDbQ2VD0UD0PDbQ2PD2UD0QDb\3QDc\3PD2UD0PD]h4PDQ_3UD0PDcU2PD`Q2QDW
l2PD2UD0PD`Q2PDn[8PD`Q2QDd\3QDe\3QDf\3PDe`1UD0QDg\3PDn[8UD0QDh\3QDi\3PDfU2PD2PD_6QDj\3PD_6PDVP8P
DjT;PD_6PDmk1PDb^3PDQT;PD_6PDkT;PDlY3PDY@QDk\3QDl\3PDY@QDm\3PDY@QDn\3PDSW3PDb^3PDY@PD_=PDeb4QDoX
1PDb^3QDU3QDoX1PDb^3QDU3PDPQ2QDo\3QDP]3PDPQ2QDQ]3QDR]3PDhR9QDS]3PDnT4QDT]3PDQ<PDgh:QDU]3PDP_3QDU
3PD^6QDV]3PDP?QDW]3PD]@QDX]3PD_6QDY]3PDfP2QDZ]3QD[]3PDfP2PDkP2QD\]3PDeb4QD]]3PDP`6QD^]3PDaR9QD_]
3QD`]3QDa]3PDQW2PDg^3PDRW2PDQW2PDdV2PDbU2PDVW2QDb]3PDUW2QDc]3PDRn7PDlT9PDSn7PDlT9PDlT9QDd]3QDeT3
QDe]3PD\?QDf]3PDlg3QDg]3PD[S9QDh]3QDi]3PD[S9PD\W9QDj]3PDRBPDX\1PDl_4PDX\1PDQ_3PDi6PDQ_3QDk]3QDl]
3PDoQ2QDm]3QDn]3TD3QDo]3QDP^3QDQ^3QDR^3PDj]4PDj^:PDi6PDi6QDS^3PDj]4QDT^3PDQ_3PDi6QDTa1PDnk7PDg^3
PD]@PD]@PDg^3PDnk7QDU^3PDQZ3QDaJQDV^3VD0QDaJQDV^3QDW^3QDX^3TD2QDmj1QDY^3QDZ^3TD3QDT4TD6QD[^3QD\^
3QD]^3QD^^3PDi^3QD]FQD_^3PDdV2`Db^3QD`^3TD2QDV3PDiU2QDa^3PDVP8QDb^3TD4QDoX1PDcb4PDlk7QDc^3QDd^3Q
De^3S@0QDf^3PDa^3P@eb4QDdZ1PDb^3QDg^3PD]n7QDhd1PDbX6PDko7PDc^3QDj<QDh^3QDi^3PDVP8PDi^3QDj^3S@0S@
0QDV3QDk^3QDl^3QDm^3TD3QDn^3PDmd8QDo^3Q@V3QDP_3TD2QDQ_3QDTEPDV8PDbU2QDR_3TD1QDS_3PDbU2QDT_3TD2QD
U_3QDV_3TD8QD[^3QDW_3QDX_3QDY_3PDeU2QDV3QDZ_3PDi^3QD[_3QD\_3QDcR1QDV3QD]_3PDi^3QD_8QD^_3QD__3TD1
QD`_3QDa_3PDQ?QDb_3PDS?PDg^3PDT?QDc_3QDd_3PDaU2QDYGQDe_3VD0PDaU2QDYGQDe_3QDf_3QDg_3QDh_3QDcR1QDi
_3QDj_3TD2QDV3QDk_3QDl_3TD3QDXo1QDm_3QDn_3PDeb4PD_6PD4PDeb4PD^@PDc@PD]o2PDoR2PDUW;QDo_3TD3QDP`3P
DlU2QDQ`3TD2PDi^3QDR`3QDS`3TD1QDU3QDT`3QDiCQDU`3TD1QDV`3PDi^3QDW`3QDX`3QDY`3QDXT1QDZ`3QD[`3TD1QD
\`3QD]`3TD1QDV3QD^`3QDdP2PDmd8P@b^3TD4QD_`3PDbU2PDaU2PDeb4QD``3QDa`3SD0PDQ_3PD_6PDQ_3PDlQ2PDQ_3P
DUk4PDQ_3PDQ_3PDXd1PDQ_3PDQ_3PDlg4PDQ_3QDnj2PDi6QDb`3QDc`3PDi6PDc@QDd`3PDX6QDe`3PDc?PDg^3PDX6PDQ
h4PDX6QDf`3QDg`3PDnk7QDh`3QDi`3QDj`3PDeP8QDk`3PDfP8QDl`3PD[e1QDm`3PDW?PDVZ3PDP\3PD\k1QDn`3PDUX4Q
Do`3PDYh4QDPa3PDTY2QDQa3PDTY2PDmW;PDkP8QDRa3QDSa3QDTa3PD^@QDUa3PD_@QDVa3PD_@PD_@PD\h5QDWa3PDSAPD
TS2PD[5QDXa3PDPS4QDYa3PDnl7QDZa3PDR4QD[a3PD^b3QD\a3PDRl7QD]a3PD]l7QD^a3PD^m7QD_a3QD`a3PDP_3PDU?Q
Daa3QDba3QDca3PDRY2QDda3PD]i8QDea3PDiAQDfa3PDSZ1QDga3PDXa1QDha3PD`b4PDXa1PDk@QDia3QDja3QDka3PDYZ
9PDgb5QDla3PD^P8QDma3PD^P8PDV=PD`AQDna3QDoa3PDcX;PDbh:QDPb3PDRP8QDQb3PDbP8QDRb3PDY5QDSb3PDi\8PDb
^3PDVl7QDTb3QDUb3QDVb3aDl3`DhX;`Dl[:`D\\3PDcd1QDWb3QDXb3PDcd1PDY@QDYb3PDTP8PD[h1PDlk7QDZb3PDnX;P
DW5PD\W9QD[b3PDS?PDg^3PDT?PDhh2PD[2PDn^3QD\b3PDXl4QD]b3PDob1QD^b3PDXY:QD_b3PDgS8QD`b3PDi6QDab3PD
o;QDbb3QDcb3QDdb3PDi^3PDch1PDaU2QDeb3PD``1QDfb3PDeb4PDQk8PDoX;QDgb3PDTm7QDhb3PDSY;QDib3PDTY;QDjb
3PDVg4QDkb3PDfg4QDlb3PDa^3QDmb3PDQh4QDnb3PDiU2PDa^3PDQh4PDn^3PDQh4PDfR2PDb^3PDQh4PDaQ2QDob3PDQ_3
QDPc3PDQ_3PDlU2PD1PDlU2PD4PDlU2VD0QDQc3PDlU2QDRc3TD6QD1QD1TD6PD4PDhU2SD0PDhU2QDSc3PDRQ2QDTc3PDYY
;PDZY;PD^@PD[Y;PDX?PDS3QDYGPDRAPD?PDTo1PDd7QDUc3QDVc3QDWc3QDWHTD2QDXc3VD0QDWHTD2QDXc3QDYc3QDWHTD
2QDXc3PDb^3QDYGQDZc3QD[c3QD\c3UD0PDXf8PDi^3TD6PDc^3PD^b3PDg^3PD[5PD[5PDg^3QD]c3PDY5PDg^3QD^c3PDS
4PDg^3PDR4QD_c3TD4QDV3QD`c3QDac3PDg^3QDbc3PD^6PD4PDP?PD_6PDg^3QDcc3QDoX1S@0QDdc3PDeR2QDec3PDWT6P
Dg^3PDjU;QDfc3QDgc3PD]@QDhc3PDnk7QDic3PDTm7PDfY;PDlk7QDjc3PDfP2QDkc3PDc@PDb^3PDiY;PDc@QDlc3PDPS4
PDQc1PDkAQDmc3PDi6QDnc3QDoc3PDn9PDSZ1PDh^3PDUZ1PDUZ1PDh^3PDSZ1QDPd3QDQd3QDRd3TD2QDSd3PDSm9PDh^3P
Da?PDVV2PDh^3PDWV2PDhR4PDh^3PDiR4PDP_3PD[n1QDTd3PDe6QDUd3QDVd3QDWd3QDXd3PDcZ1QDYd3QDZd3QDja3QD[d
3QD\d3QD]d3PDj[1QD^d3PDb^4PDb[3PDUZ;PDZQ8PDVZ;PDoQ2QD_d3QD`d3QDad3QDbd3QDcd3PDVZ1QDdd3QDed3QDfd3
QDgd3QDhd3QDid3QDjd3PDW;QDkd3`DQT8`DYZ8`DbZ;QDld3QDmd3TD4QDnd3QDod3TD3QDPe3`Deb4`Dfb4QDQe3QDRe3Q
DSe3PDVP8QDTe3PDVP8PDc^3QDUe3UD0PDcU2QDVe3S@0QDWe3`DSo9`Djn1`Dae4PDcU2QDXe3S@0QDYe3QDZe3QD[e3QDV
3PDj^3UD0PDeb4S@0QD\e3QDV3aD_3aDU4aD[4aDW2QD]e3UD0QDYGS@0QD^e3QD_e3QDYGS@0QD`e3QDae3S@0QDbe3UD0Q
D]3SD0QDce3UD0SD0QDce3UD0QD]3QDce3UD0QDce3QDde3QDee3QDfe3QDge3QDhe3QDie3Q@je3TD2QDke3QDle3QDme3S
D0QDne3QDoe3S@0QDV3QDPf3QDQf3QDRf3QDSf3TD6PDe^3QDTf3QDUf3PDPo1PDT7SD0QDVf3QDV3PDiU2PDQ<QDWf3TD1Q
DXf3P@i^3PDlU2QDYf3QDYb2PDlU2QDZf3PDi^3QD[f3QD\f3TD2QD]f3QD^f3PDQ?PDi^3QD_f3QDS`3TD3QD`f3QDaf3PD
cU2QDU3PDXg4QDbf3UD0QDcf3TD1QDdf3QDef3TD5QDff3PD]?QDgf3QDhf3TD4QDV3QDif3QDjf3TD2PDel9QDfg2QD1TD6
PDmd8PDPo1PDT7QDkf3QDlf3QDQd1QDmf3QDnf3TD1QDof3QDPg3QDQg3QDRg3QFd3QDV3PDX3QDSg3TD2QDV3PDlU2SD0QD
jJQDTg3TD1QDUg3QDVg3QDWg3QDXg3TD5QDYg3WD0QDZg3TD3XD0QD[g3QDd3QD\g3aDX4`Di6QDd3QD]g3aDX4`Di6aDl3Q
Dd3QD^g3TD5QD_g3QDd3TD2QDn3PDfU2QDg3TD1QD`g3SD0QDd3TD1QDag3QDbg3S@0VD0QDd3TD1QDag3QDbg3S@0QDcg3Q
Dd3QDU<QDn3QDdg3S@0QDeg3QDn3QDd3TD1QDfg3TD3PDfU2RD0QDn3RD0RD0QDn3QDgg3QDhg3QDig3TD1QDjg3QDkg3SD0
QDlg3QDmg3TD2QDng3TD4PDfU2QDog3TD2QDPh3`E]Y;QDQ4TD2QDQh3`DeU5`DTW4`Do;`DZW9QDRh3TD8PD4TD5QDn3PDc
U2QDiISD0PD[e4QDSh3TD4QDTh3P@fU2QDUh3TD3QDVh3QFd3QDWh3QDXh3QFd3QDYh3QDZh3QFd3QDm3QD[h3QD\h3TD2QD
]h3`Dc<`DY7`Dl5`Dkl3`DY;`D^2`DS2`Dk5`Dff4`Do7`Do8`DP<`DRb3`Dmi3`DH`Djg4iD1SD0PD4QD^h3S@0QD_h3QD`
h3QFd3QDm3QDah3VD0QFd3QDm3QDah3QDROPD4QDYGS@0QDbh3QDch3PD4QDdh3PDb^3QDeh3TD2QDfh3PDg^3QDgh3Q@hh3
PDhU2PDn[5PDi^3PD4QDih3QFjh3QDkh3PDZZ5QDlh3TD7QDmh3QDnh3TD6QDoh3QDPi3TD8QDQi3QDQi3SD0QDRi3TD2QDU
3QDSi3PDcW9QDTi3TD2QDUi3PD`^;QDVi3QDQ4TD:QDWi3QDXi3QDYi3S@0QDQ4QDZi3TD:QDQ4QD[i3TD3QD\i3QD]i3TD8
QDV3QD^i3QD_i3QD`i3QDai3P@i^3QDS3QDbi3QDci3PDT7PDa^3QDdi3PDP3QDei3QDfi3PDfR2PDml3PDe^3PDP]5QDk]3
QDl]3QDki2QDgi3PDi^3QDhi3QDii3PDS_3QDji3QDki3TD4PD]h4PDQ_3QDki3TD3PD6QDli3QDmi3PDQ_3QDni3TD4QDoi
3QDPj3QDQj3QDRj3PDi1PDc^3PDge:SD0PDXf8VD0`Di^3Q`1_3QDSj3`DX6`DlQ2`DkX2`Doi1`DbR4`DdR4`DW6`Dih1`D
[h1PDXf8QDTj3`Di^3Q`1_3QDSj3`DX6`DlQ2`DkX2`Doi1`DbR4`DdR4`DW6`Dih1`D[h1UD0PDXf8QFUj3QDVj3PDXf8QD
cR1PD[b1QDWj3PDd`1QDXj3S@0QDYj3PDd`1QDXj3S@0QDYj3QDZj3QD[j3QDjJPDUf9QD\j3PDY@PDYb1PD_6PDQR9QD]j3
TD3PDUX4QDci3TD4QD^j3QDU3PDTo1QD_j3QDR4TD2QD`j3QDaj3QDbj3TD8QDcj3QDdj3QDS4S@0QDej3PDQe1QDfj3PDZS
4QDgj3QDci3PDT7S@0QDhj3TD3QDij3QDci3TD4PDe^3QDjj3QDci3TD3QDkj3QDU3QDci3QDlj3PDi^3S@0QDmj3PDPo1PD
T7QDnj3QDoj3QDci3TD3QDPk3PDTo1PDT7S@0QDQk3PDPo1PDT7QDRk3`Deb4`D`b4QDli3QDSk3QDYb2QDai3P@i^3P@T7Q
DTk3VD0QDai3P@i^3P@T7QDTk3QDUk3QDVk3QDWk3TD6PD4QDXk3QDYk3TD5QD0`DSa4`D^h8`De^8`DX`;`DPW4`Dcb4`Dd
b4QDZk3TD6QD[k3Q@\k3TD1QD]k3QD^k3TD3QD_k3TD8QD`k3QDak3QDbk3TD4QDV3QDck3QDdk3QDU3QDek3P@eb4QDU3QD
U3PDbU2PDb^3QDU3QDU3PD9QDU3PDj^;QDfk3PDf^3QDU3TD6PDi^3QDU3QDU3QDgk3QDhk3QDik3QD[c2QDjk3TD5QDkk3a
D_3aDU4aD[4QDlk3TD4QDmk3PDf^3QDnk3PDi^3QDok3QDPl3SD0aEQl3QD`2QDRl3Q`1_3QDSl3aDl3aDd3QDTl3QDUl3VD
0QDTl3QDUl3QDVl3QD`2TD2QDWl3QDXl3QDYl3PDb^3S@0QD`2QDZl3PDb^3S@0QD`2WD0QD[l3XD0QD`2`Db^3`DW7`DU7`
DX7`DV7`Dim8`D[2`D`b1QD\l3S@0QD`2Y@0QD]l3QD^l3PDSU1QDS;QD_l3S@0QD`2PDQ_3P@cb4QDe<PDb^3Q@]3S@0QD`
l3QDal3TD4QDa2QDa2TD2QDbl3PDaV2PDPo1PDT7PDQ?PDi^3QDcl3PD_=QDWHQDdl3QDel3QDWHQDYGQDfl3QDgl3PDTa;P
DgBQDhl3PDgBQDhl3UD0WD0QDil3XD0SD0QDjl3UD0WD0QDkl3XD0QDll3TD3QDml3QDnl3QDol3QDPm3Q@hd1Q@Pm3QDQm3
QDRm3QDYGQDSm3QDTm3PD[S9QDUm3QDVm3QDWm3PDi^3QDXm3QDYm3QDj<SD0QDZm3PD_R2QD[m3QD\m3PD\6QD]m3`Dc^3Q
D^m3QD`^2QD_m3S@0QD`m3QDam3PDi^3QDbm3PDQi:QDcm3QDcR1QDWGQDdm3QDcR1QDem3PDd7QDfm3QDgm3TD2QDV3PDlU
2SD0QDYb2QDhm3QDim3VD0QDhm3QDim3QDjm3QDkm3QDYGS@0QD`2QDlm3PDi^3QDmm3QDV3QDnm3QDom3P@eb4QDPn3PDP`
6PD[h1PDY@PDb^3QDQn3PDiP2PDY3PDP_3QD]DPDlg4PDQ_3QDcR1QDRn3PDc^3PD`Q2PDeU2PDU7QDSn3PDT7QDTn3PDi^3
QDcR1QDUn3PDeb4TD1QDVn3PDSl1QDWn3PDQe1SD0TD3QDXn3UD0QDYn3PDi^3QDZn3QD[n3QD\n3QDfi2QD]n3QD^n3PDi^
3QD_n3UD0PDkc1PDi^3QD`n3QDan3QD`^2Q@]3TD3QDbn3PDlU2QDcn3PDi^3QDdn3QDU3PDZS9PDb^3QDen3PDmP9QDfn3P
@eb4QDgn3PDb^3QDhn3PD[HQDin3QD`2TD5QDS\2QDjn3UD0QDkn3QDln3TD1QDmn3QDnn3QDf3QDon3PDeR2QDPo3QDQo3P
Deb4QDRo3PDn6QDSo3PDQP8QDTo3QDUo3QDVo3QDWo3PDmk1PDc6QDXo3QDYo3PDPe8PDj]4QDZo3PDPQ2QD[o3QD\o3PDcU
2QD]o3QD^o3PD_6QD_o3QD`o3PDaU2QDYGPDQk2PDcb4PDfP2QDao3QDbo3PDeb4PDfP2QDco3QDYGTD1PDfP2QDdo3QDeo3
QDfo3QDgo3PDY5PDcb4PD_6QDho3QDio3PDae4PDk4QDjo3QDko3QDlo3QDmo3QDno3QDoo3QDPP4PD[e1PDb^3PDeb4QDQP
4QDRP4QDSP4QDTP4QDUP4QDVP4QDWP4PDb^3PDeb4QDXP4QDYP4PDcU2P@eb4QDZP4QD[P4QD\P4PDcb4QD]P4QD^P4QD_P4
QD`P4QDaP4TD3QDbP4QD]]3QDcP4QD]]3QDdP4QDeP4TD4QDfP4QDgP4TD1QDhP4QDiP4QDV3QDjP4`Dki1`Dae4`DP3`D\[
8`D\\5`D]e4`DVn1`D\4`D]U9`Dl]9`Deb4`Dcb4`Dj8`D[h8`D[@QDQ3TD3QDkP4QD[m3PDeb4TD1QDlP4QDiX2QDU>PDeb
4QDmP4PDb^3QDnP4QDV3QDoP4QDPQ4RD0QDQQ4TD4PDi^3QDRQ4TD1QDSQ4TD1QDTQ4PDi^3QDUQ4TD1QDjm2QDVQ4S@0QDW
Q4QDXQ4RD0WD0QDYQ4QDZQ4XD0TD2QDhi3QD[Q4PD`d:QD\Q4QDoi2QDV3PDj^3QD]Q4QDga2QD^Q4TD2QD_Q4UD0PDS_3QD
Rd2QD`Q4TD:PD2QDaQ4TD4QDbQ4PDfU2QDV3QDcQ4PDe^3TD2QFdQ4QDQ4TD1QDeQ4QDfQ4TD1QDgQ4QDhQ4TD2QDiQ4QDjQ
4QDcR1QDkh3QDkQ4QDlQ4QDcR1QDmQ4PDHQDnQ4QDga2QDoQ4QDPR4SD0QDga2QDoQ4QDjFQDQR4QDRR4QDSR4TD1QDTR4PD
HPDdV2QDga2QDoQ4QDUR4SD0PDP_3SD0TD6PD6QDU3QDU3QDVR4QDZT1PDmS9QDWR4TD1QDh5QDXR4TD1QDYR4QDZR4P@b^3
P@eb4QDU3S@0QDT5TD1QD[R4QD\R4PDZZ5jA400YP1511ZP1621YP1131RP1441ZP1651XP1361UP1371SP1381VP1491WP1
3:1VP15;1[P13<1VP15=1\P13<1UP15>1ZP12?2UP13@2YP14A2\P13B2YP13C2WP12D2UP12E2UP14F2\P14G2WP13F2WP1
2H2UP12I2UP12J2TP12K2UP12L2UP12M2VP13N2WP12O2UP12P12UP12Q12UP12R12UP12S12UP12T12UP12U12UP12V12UP
12W12UP12X12UP12Y12TP13Z12YP13[12YP12\12UP12]12UP12^12VP12^12VP12_12UP12`12TP12a12UP12b12UP12c12
UP12d12UP12e12UP12f12VP12f12VP13g12YP12h12TP12i12UP13j12TP12k12TP12l12UP12g12VP12m12UP12n12UP13g
12XP13Z12YP13Z12YP12o12UP13P22TP13Q22VP14R22VP15S22VP14T22YP14U22WP16V22\P13W22TP13X22XP14Y22VP1
5Z22ZP13[22XP14\22ZP13@2XP15]22VP14^22VP16_22YP13`22XP14a22WP16S22XP13b22VP16c22^P14c22YP15d22XP
13e22WP13Z12YP12f22TP14g22WP14g22YP12h22TP12i22TP14j22VP13k22TP12l22TP15m22_P12n22VP12o22VP13P32
TP15Q32ZP13R32TP12S32TP14T32WP13U32VP15V32XP15W32XP14X32UP14Y32[P12Z32SP14m22\P13[32YP13\32YP13]
32YP13g12WP12g12UP12^32UP12_32UP13Z12YP12`32VP12a32TP14b32YP12c32UP12d32UP12e32UP13f32YP12g32UP1
2h32UP12i32UP12j32UP12k32VP12l32UP12m32TP12n32UP12o32UP12P42VP12Q42UP12R42VP12S42UP12T42UP12U42U
P12V42UP12W42UP12X42UP12Y42UP12Z42UP12N2UP12[42UP12\42TP12]42UP12^42UP12_42UP12`42UP12a42UP12b42
VP12c42UP13d42WP12e42UP12f42UP12g42VP12h42UP12i42UP12j42UP12k42UP12l42UP12m42UP12F2VP12n42UP16o4
2TP12P52UP12Q52UP12R52UP12S52VP12T52UP12U52VP12V52UP14Z12\P12W52VP13X52WP12Y52UP12Z52UP12[52UP14
\52ZP12]52TP14^52[P12_52UP12`52VP12a52UP12b52UP12c52UP12d52UP12e52UP12f52UP12g52UP12h52UP13i52YP
12j52VP13F2YP12k52UP13l52XP12m52VP12n52VP1232SP12o52UP13P63TP15Q63YP12R63UP12S64UP12T64VP12U64VP
12V64VP13W64XP13X65XP12Y65TP14Z65TP14Z65VP15[65YP13\65VP15]65YP13Z15YP13Z15XP13Z15XP13Z15YP14^65
VP13Z15WP13n55YP13Z15XP13_65TP12`65UP13Z15YP12a65TP12b65UP12c65UP12d65VP12e65UP12f65UP13F5YP12g6
5UP12h65VP12i65UP12j65UP12k65UP13l65YP13l65YP12m65TP13n65TP13l65YP13l65YP14l65\P12o65UP12P75UP12
Q75TP12R75UP12S75TP12T75TP12U75TP12V75UP13W75YP12X75VP12Y75UP12Z75TP12[75TP12\75UP12]75TP12^75TP
12_75TP15`75UP14a75VP15b75TP13c75VP12d75UP13\25XP18e76WP14f76WP1136RP13g76WP19h76WP1136RP14i76TP
14g26VP13j76TP14k76RP13l76RP13l76RP1276RP1136RP12m76TP12n76TP14o76TP13P86UP15Q87XP12R88TP14S88WP
14T88YP14U88ZP14V88TP13W88WP14X88ZP13Y88TP14e28ZP13Z88TP13[88WP12\88UP14]89TP13^89TP12_8:UP14`8:
VP14a8:WP13b8:UP14c8:ZP12d8:TP13e8;TP13f8;VP13g8;WP16h8;ZP14i8<VP113<RP13j8=TP15k8=TP14l8=TP15m8
=TP14n8=VP14o8=WP14P9=UP16Q9=VP16Q9=XP13R9=VP14S9=VP15o8=WP12T9=SP13U9=TP12V9=TP13W9=TP13X9=UP15
o8=WP13Y9=TP18Z9=TP15Q6=WP14[9=YP14\9>TP13]9>TP13^9>VP13_9>VP13`9>VP1Ea9>UP15b9?YP14c9?VP14d9?XP
15g2?YP16e9?\P14f9?XP12g9?VP13h9?WP12i9?UP13j9@TP13k9@TP13l9@TP15m9@WP12n9@UP13o9@TP12P:@UP13Q:A
TP14R:AVP13S:ATP13T:ATP14U:AVP12V:ATP14W:AVP14c8AZP12X:AUP113ARP12Y:AVP12Z:AVP12h1ATP13[:AWP12\:
ATP12]:AUP14^:BXP13_:BUP13`:BWP14a:BVP12b:BTP12\2BVP12Z3CTP1>c:CUP1>d:CWP13e:CUP12f:CUP12g:CUP15
h:CWP14i:CWP13j:CVP12k:CUP12l:CVP12m:CVP13n:DUP14o:DVP12P;DUP14Q;DVP14R;DVP13S;DTP12T;DUP12U;DUP
16c8DYP14S8DWP14V;DVP15W;DYP13c8DXP14X;DVP14c8DXP15c8DXP13Y;DVP15Z;DTP15[;DVP15\;DYP1:];ETP16^;E
VP16_;EXP15`;EXP14a;EVP14b;EZP12c;EUP13d;EWP15e;EZP12f;ETP13g;FVP16h;FTP13i;FTP13j;FXP13k;GUP17l
;HVP13m;HTP13m;HVP13n;HTP15o;HYP14FHWP1<P<HTP15Q<HVP12R<HUP14S<IVP17T<IZP13U<ITP13V<ITP15T8J_P12
W<JUP13X<JVP14g2JXP13Y<JUP12Z<JUP16[<JUP17\<JVP12]<JTP14^<JTP13g2JVP12d1JUP12_<JTP13g9JWP13`<JUP
14a<JYP14b<JWP14c<JVP13g9JWP12d<JUP13e<JVP14f<JYP16h8JZP13g<JTP13g<JVP14g2JVP13g9JWP15h<JXP12S5J
VP13FJXP13i<JYP15]3J\P14j<J\P14c8JZP15k<JYP12l<JUP14m<JVP14]6JWP12n<JTP15o<J[P14]6JXP15P=JVP14Q=
JZP13R=JXP12S=JUP15T=JYP12U=JUP14V=JVP15W=JVP13X=JVP15Y=J\P12Z=JUP12[=JUP12\=JTP12AJUP12]=JUP12^
=JUP12_=JUP13`=JWP13a=JWP13b=JWP13c=JXP14T1JZP12T1JVP14d=JWP12e=JTP13f=JWP13m2JXP12g=JUP12h=JUP1
2i=JTP12j=JTP12k=JTP13FJYP12l=JTP12m=JTP12n=JTP14FJZP14[8JWP12o=JTP13P>JWP12Q>JTP13R>KTP13S>KVP1
4T>KVP13U>KTP1BV>KVP13W>KTP15X>KYP14X>KZP13Y>KVP12Z>KSP18T3K[P17[>K[P12Z>KSP16\>LVP12]>LUP12^>LT
P13_>LWP14`>LVP16a>MZP14o8NWP15b>NYP13c>NTP13d>NTP13e>NTP14f>OXP13f>OVP14g>OYP14h>OWP16i>OZP14[1
OZP17j>O\P14k>OYP16l>OXP18m>OXP12i9OUP1
"""##)
}
