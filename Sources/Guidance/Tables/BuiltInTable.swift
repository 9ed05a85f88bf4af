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
screeched screeching holler hollers hollered hollering strangle strangles strangled strangling
throttle throttles throttled throttling suffocate suffocates suffocated suffocating squeeze
squeezes squeezed squeezing crush crushes crushed crushing drown drowns drowned drowning starve
starves starved starving straitjacket straitjackets straitjacketed straitjacketing shackle
shackles shackled shackling hobble hobbles hobbled hobbling stultify stultifies stultified
stultifying trounce trounces trounced trouncing outshine outshines outshined outshining
outclass outclasses outclassed outclassing outperform outperforms outperformed outperforming
outstrip outstrips outstriped outstriping eclipse eclipses eclipsed eclipsing surpass surpasses
surpassed surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing sour sours soured
sored=QW1 souring soring=RW1 coast coasts coasted jar jars jarred jarring gel gels gelled
gelling sag sags sagged sagging lag lags lagged lagging sparkle sparkles sparkled sparkling
soar soars soared soaring bomb bombs bombed bombing flop flops flopped flopping tank tanks
tanked tanking land lands landed landing resonate resonates resonated resonating stall stalls
stalled stalling staling=eX1 fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing falter
falters faltered faltering stutter stutters stuttered stuttering wobble wobbles wobbled
wobbling meander meanders meandered meandering plod plods plodded plodding shine shines shined
shining suffer suffers suffered suffering backfire backfires backfired backfiring misfire
misfires misfired misfiring disappoint dizappoint=RZ1 disappoints dizappoints=SZ1 disappointed
dizappointed=TZ1 disappointing dizappointing=UZ1 impress impresses impressed impressing excel
excels excelled exceled=\Z1 excelling exceling=]Z1 triumph triumphs triumphed triumphing
prevail prevails prevailed prevailing deteriorate deteriorates deteriorated deteriorating
decline declines declined declining regress regresses regressed regressing progress progresses
progressed progressing relieved torn smitten besotted enthralled enthraled=Z[1 disinterested
dizinterested=[[1 uninterested bored confused happy unhappy sad excited enthusiastic attentive
inattentive unfocused demotivated worried frustrated curious unconfident comfortable
uncomfortable relaxed tense stressed calm upset angry annoyed embarrassed ashamed proud pleased
surprised surprized=Y\1 shocked puzzled perplexed unsure uncertain hesitant timid afraid scared
frightened fearful terrified absorbed engrossed immersed captivated fascinated gripped
mesmerised mesmerized=l\1 spellbound rapt hooked inspired amused entertained distracted
restless fidgety tired sleepy lethargic listless apathetic indifferent resentful jealous lonely
isolated included excluded valued respected safe settled unsettled overwhelmed daunted
intimidated determined aspirational content contented satisfied dissatisfied grateful thankful
hopeful hopeless helpless powerless empowered stimulated invested involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious wary guarded defensive resistant receptive inclined fearless undaunted bemused fazed
phased frazzled exhausted flustered rattled dependent reliant docile submissive resourceful
resorceful=[_1 petrified mortified panicked panicky tearful furious livid incensed miffed
peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=h`1 homesick thrilled thriled=j`1
ecstatic elated cheerful miserable mizerable=n`1 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=Ua1 despondent disheartened discouraged discoraged=Xa1 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming love loves enjoy
enjoys enjoyed like likes liked dislike dislikes disliked hate hates hated loathe loathes adore
adores adored relish relishes relished appreciate appreciates value values respect respects
admire admires trust trusts trusted fear fears feared dread dreads dreaded understand
understands realise realize=Uc1 realises realizes=Vc1 realised realized=Wc1 recognise
recognize=Xc1 recognises recognizes=Yc1 grasp grasps grasped comprehend believe believes
believed want wants wanted wish wishes wished hope hopes hoped feel feels felt care cares cared
intend intends intended prefer prefers preferred mind minds minded expect expects worry worries
welcome welcomes welcomed embrace embraces embraced cherish cherishes resent resents resented
envy doubt doubts doubted misunderstand misunderstood misunderstands struggle struggles
struggled cope copes coped forget forgets remember remembers desire desires desired crave
craves regret regrets detest detests yearn yearns long buys confuse confuses confusing bore
bores distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=Vg1 surprises surprizes=Wg1 satisfy satisfies suit suits
suited empower empowers discourage discorage=_g1 discourages discorages=`g1 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=ig1 demoralises
demoralizes=jg1 disadvantage dizadvantage=kg1 disadvantages dizadvantages=lg1 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded allow pick choose share begin end finish start limit link map name reduce swap invite
insist resist delay record review revisit revizit=Yi1 check narrow widen split mix rotate
scaffold demonstrate rehearse repeat simplify clarify celebrate use plan ask try add ensure
consider develop improve introduce build create encourage encorage=Sj1 increase focus provide
avoid stop aim continue extend include explore embed strengthen tighten sharpen establish
promote prioritise prioritize=dj1 vary differentiate speed replace rethink reconsider refine
deepen adapt display pause wait praise praize=Qk1 reward spend offer teach monitor track look
find don't change write say circulate help ditch scrap retire lean loosen cap trim prune
shorten lengthen rearrange reorder reposition relocate pare strip banish abandon adopt borrow
commit dare define delegate designate devote distil diversify double emphasise emphasize=]l1
enlist equip expand experiment explain exploit expose flag fold formalise formalize=gl1 free
gather group guard hand harness highlight hone identify incorporate insert inject invest
involve jettison join leaven level listen maximise maximize=[m1 minimise minimize=\m1 narrate
nurture open organise organize=`m1 pair park phase pin position practise practize=fm1 prepare
press print probe publish question quiz rank read recap recruit reframe refresh reinforce relax
release remove rename rephrase replicate reserve reshape resource resorce=]n1 respond restore
restrict retain return reuse reword rework rewrite roll round script seek select separate
settle shape shift shrink signal soften space spell stagger standardise standardize=Vo1 steer
streamline stress structure summarise summarize=[o1 support sustain systematise systematize=^o1
tackle tailor talk target tell test tie tone touch trial tune unify unpack upgrade visit
visualise visualize=no1 voice watch weave weigh withdraw zone zoom ground anchor can could will
would should shall may might must doesn't didn't haven't hasn't hadn't can't couldn't won't
wouldn't shouldn't teacher teachers head heads headteacher headteachers deputy deputies leader
leaders governor governors staff ta tas assistant assistants adult adults coaches senco tutor
tutors colleague colleagues mentor mentors slt manager managers management principal instructor
trainer sir boss supervisor supervisors strict fair unfair favourite favorite=TR2 better worse
mean boring laziest unhelpful approachable outstanding friendly horrible useless reliable
strictest nicest kindest meanest fairest favourites favorites=fR2 organised organized=gR2
disorganised disorganized=hR2 harsh popular trustworthy what how why when where which who whose
over shut empty full new early online silent optional compulsory weekly daily monthly annual
termly different similar identical same available present visible vizible=iS2 here there
underway outside inside indoors outdoors next first last private public oral written verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=gT2 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver square triangular oval curved straight
vertical horizontal maths english history geography science sciense=fU2 art music french
spanish german welsh latin drama pe re ict computing phonics poetry fractions spelling
speling=VV2 reading writing handwriting cooking swimming football rugby tennis netball dance
drumming alone awake asleep upstairs downstairs barefoot hungry thirsty up down off on out in
back it that this so not now then too again today yesterday tomorrow monday tuesday wednesday
thursday friday true false mine yours his hers theirs ours me us them you him her one two three
four five six seven eight nine ten half twice once odd even equal prime positive negative solid
liquid wooden plastic metal cotton woollen paper digital electric male female british scottish
irish polish somali deaf blind pregnant local national regional unknown unclear due old young
recent voluntary statutory temporary permanent possible necessary lit sung said told frozen
worn sold bought built sent spent found spread hidden begun chosen short small large big tall
wide thick thin fast quick right there's elsewhere nearby overhead below above behind ahead
opposite together apart alarms apron aprons badge badges bag bags ball balls balloon balloons
banana bananas bar bars barrier barriers basket baskets bat bats beaker beakers bean beans bed
beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes bin bins biscuit
biscuits blanket blankets blinds block blocks boat boats boilers bone bones bottle bottles bowl
bowls box boxes bread breads brick bricks bridge bridges broom brooms brush brushes bucket
buckets bulbs buses button buttons cabinet cabinets cables cage cages cake cakes calculator
calculators calendar calendars camera cameras candle candles canopy canopies caps cars card
cards cardboard cardboards carpet carpets carriage carriages cart carts cartridge cartridges
case cases ceiling ceilings cello cellos chain chains chair chairs chalk chalks charger
chargers chart charts clay clays clip clips clipboard clipboards clocks cloth cloths coat coats
coin coins comb combs compass compasses cone cones container containers cooker cookers cot cots
counter counters crate crates crayon crayons cup cups cupboard cupboards curtain curtains
cushion cushions desk desks dial dials dice dices dinner dinners dish dishes doors doorbell
doorbells dough doughs drain drains drawer drawers drill drills drum drums duster dusters easel
easels egg eggs engine engines envelope envelopes eraser erasers escalator escalators fan fans
fence fences ferry ferries film films finger fingers flags flask flasks floor floors flour
flours flors=aa2 flower flowers folder folders food foods foot foots fork forks fountain
fountains frame frames freezer freezers fridge fridges fruit fruits fuses game games gates
generator generators glass glasses globe globes glove gloves glue glues goal goals grass
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hook hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes label labels ladder ladders lamp lamps
laminator laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids
lifts lock locks locker lockers log logs lorry lorries loudspeaker loudspeakers lunch lunches
lunchbox lunchboxes machine machines magnet magnets mallet mallets maps marker markers marble
marbles mask masks mat mats meal meals medal medals menu menus metals meter meters microphone
microphones microscope microscopes microwave microwaves milk milks mirror mirrors mixture
mixtures modem modems monitors mop mops motors mouse mouses mug mugs nail nails needle needles
net nets nut nuts oar oars oil oils oven ovens paint paints paintbrush paintbrushes pan pans
panel panels papers parcel parcels path paths pavement pavements pea peas pedal pedals peg pegs
pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza pizzas plank
planks plant plants plaster plasters plastics plate plates platform platforms plugs pocket
pockets pole poles pond ponds pool pools post posts pot pots potato potatos powder powders
printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio
radios rail rails ramp ramps recorder recorders register registers ribbon ribbons rice rices
robot robots rock rocks roof roofs ropes rubber rubbers rug rugs ruler rulers sack sacks salad
salads salt salts sand sands sandwich sandwiches saucepan saucepans saws scale scales scarf
scarfs scissors scissorses screens screw screws seat seats seed seeds shed sheds sheet sheets
shelf shelfs shelves shelveses shoe shoes shovel shovels shutter shutters sink sinks sieve
sieves siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves slide slides slope
slopes soap soaps sock socks sofa sofas socket sockets soil soils soup soups spade spades spoon
spoons spring springs stage stages stair stairs stamp stamps staple staples stapler staplers
step steps sticker stickers stone stones stool stools stopwatch stopwatches strings sugar
sugars suitcase suitcases swing swings switches table tables taps tape tapes tea teas telescope
telescopes tent tents terminal terminals thermometer thermometers thread threads ticket tickets
ties tile tiles timer timers tin tins tissue tissues toilet toilets token tokens tomato tomatos
tool tools towel towels toy toys tracks tractor tractors trailer trailers trains tram trams
tray trays tree trees trolley trolleys trousers trouserses trumpet trumpets truck trucks tube
tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas valve valves vans vase
vases veg vegs vehicle vehicles vent vents violin violins volcano volcanos wall walls wallet
wallets watches water waters wax waxes wheel wheels wheelchair wheelchairs whistle whistles
whiteboard whiteboards wick wicks window windows windmill windmills wing wings wires wood woods
wool wools wrapper wrappers yard yards yoghurt yoghurts zip zips photocopiers scooter scooters
minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits
leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies
tabard tabards annexe annexes basement basements corridor corridors foyer foyers lobby lobbies
porch porches cloakroom cloakrooms lavatory lavatories washroom washrooms pitch pitches court
courts corts=YS3 field fields heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
photo photos picture pictures painting paintings portrait portraits plaque plaques mobile
mobiles sculpture sculptures booklet booklets leaflet leaflets brochure brochures pamphlet
pamphlets handout handouts postcard postcards animal animals ant ants bear bears bee bees bird
birds butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog
dogs duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse
horses insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys
newt newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats
sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole
tadpoles tiger tigers tortoise tortoize=XW3 tortoises tortoizes=YW3 whale whales worm worms
acid acids alkali alkalis atom atoms axis axises axizes=eW3 angle angles circle circles cube
cubes cylinder cylinders decimal decimals denominator denominators diagram diagrams fraction
gases graph graphs hexagon hexagons ices integer integers iron irons line liquids copper
coppers magnesium magnesiums molecule molecules numerator numerators ore ores parabola
parabolas pentagon pentagons prism prisms pyramid pyramids ray rays rectangle rectangles solids
solution solutions solvent solvents sphere spheres squares steel steels substance substances
sulphur sulphurs triangle triangles winds rains snows suns fog fogs frost frosts hail hails
thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers wave
waves tide tides vote election meeting survey ballot raffle closure funeral merger inquiry
roadworks match consultation decision decizion=oZ3 accident injury bereavement illness
referendum delivery teaching learning practice provision provizion=Y[3 curriculum planning
marking feedback questioning modelling modeling=_[3 assessment differentiation behaviour
behavior=b[3 leadership governance monitoring moderation evaluation communication engagement
participation pace sequencing guidance scaffolding explanation explanations instruction
instructions vision vizion=S\3 ethos culture climate atmosphere relationship relationships
rapport routine routines expectation expectations transition transitions training induction
mentoring coaching supervision supervizion=e\3 accountability ambition aspiration oversight
teamwork collaboration discussion dialogue dialog=m\3 debate questions tasks activities task
activity intervention interventions homework tracking strategy strategies approach approaches
policy policies system systems attainment achievement outcomes results standards quality
consistency coherence coherense=g]3 knowledge understanding vocabulary oracy mathematics
literacy numeracy plenary plenaries starter starters criteria objectives objective targets
rewards sanctions sanction consequences inclusion safeguarding attendance punctuality morale
wellbeing workload organisation organization=b^3 layout deployment grouping seating rigour
rigor=g^3 depth breadth emphasis enrichment pastoral input inputs lesson lessons session scheme
programme program=S_3 begins starts ends ended finishes finished lasts lasted happens happened
covers covered includes lists listed names named says uses mentions mentioned contains
contained meets opens at of for with by from and or to about across between before after during
than as while if n't follow assess mark intervene discuss observe evaluate connect notice
address collaborate communicate consult analyse analyze=n`3 act own drive refer reflect
anticipate spot coordinate enforce implement apply deliver always consistently routinely often
yet really properly fully regularly systematically actively necessarily appear seem meet
settles settling unsettling calms calmed calming soothe soothes soothed soothing steady
steadies steadied steadying stabilise stabilize=Xb3 stabilises stabilizes=Yb3 stabilised
stabilized=Zb3 stabilising stabilizing=[b3 relaxes relaxing reinvigorate reinvigorates
reinvigorated reinvigorating revive revives revived reviving refreshes refreshed refreshing
lifted lifting boost boosts boosted boosting widens widened widening broaden broadens broadened
broadening deepens deepened deepening enrich enriches enriched enriching improves improved
improving strengthens strengthened strengthening weaken weakens weakened weakening sharpens
sharpened sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate
deflates deflating slows slowed slowing quicken quickens quickened quickening accelerate
accelerates accelerated accelerating hasten hastens hastened hastening halt halts halted
halting curb curbs curbed curbing curtail curtails curtailed curtailing reduces reduced
reducing increases increased increasing minimises minimizes=Ve3 minimised minimized=We3
minimising minimizing=Xe3 maximises maximizes=Ye3 maximised maximized=Ze3 maximising
maximizing=[e3 multiply multiplies multiplied multiplying doubles doubled doubling halve halves
halved halving cement cements cemented cementing consolidate consolidates consolidating
cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered
fostering breed breeds breeded breeding engender engenders engendered engendering generate
generates generated generating creates created creating produce produces produced producing
yield yields yielded yielding spark sparks sparked sparking spur spurs spurred spurring fuel
fuels fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting provoking
trigger triggers triggered triggering encourages encorages=ig3 encouraging encoraging=jg3
discouraging discoraging=kg3 detered detering dissuade dissuades dissuaded dissuading enable
enables enabled enabling disable dizable=Vh3 disables dizables=Wh3 disabled dizabled=Xh3
disabling dizabling=Yh3 empowering equips equiped equiping frees freed freeing releases
released releasing liberate liberates liberated liberating unlock unlocks unlocked unlocking
unleash unleashes unleashed unleashing restricts restricted restricting constrain constrains
constrained constraining limits limited limiting confine confines confined confining hampered
hampering hinder hinders hindered hindering holded impede impedes impeded impeding inhibit
inhibits inhibited inhibiting blocked blocking undermine undermines undermined undermining
erode erodes eroded eroding sap saps sapped sapping drained draining deplete depletes depleted
depleting exhaust exhausts exhausting overload overloads overloaded overloading overwhelming
distracting losed engaging motivating demotivating enthusing exciting interesting captivates
captivating hooking transform transforms transformed transforming changes changed changing
shapes shaped shaping mould moulds moulded moulding drives drived driving underpin underpins
underpined underpining sustains sustained sustaining supports supporting secures secured
securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring safeguard
safeguards safeguarded protect protects protected protecting prevent prevents prevented
preventing stops stopping rob robs robbed robbing deprive deprives depriving deny denies denied
denying cost costs costed costing spare spares spared sparing save saves saved saving allows
allowed allowing permit permits permited permiting force forces forced forcing prod prods
prodded prodding nudge nudges nudged nudging steers steered steering helps helped helping aid
aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms harmed
harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit
benefits benefited benefiting rewarded rewarding payed influence influense=Vo3 influences
influenced influencing affect affects affected affecting impact impacts impacted impacting
alter alters altered altering reassuring comfort comforts comforted comforting unnerve unnerves
unnerved unnerving intimidating frighten frightens frightening scare scares scaring worrying
upseted upseting annoying frustrating anger angers angered angering embarrassing silence
silense=`P4 silences silenced silencing focuses focusing refocus refocuses refocused refocusing
occupy occupies occupied occupying busy busies busied busying absorbing immerse immerses
immersing involves involving including exclude excludes excluding isolate isolates isolating
divide divides divided dividing unite unites united uniting bond bonds bonded bonding bind
binds binded binding feed feeds feeded feeding inform informs informed informing explains
explained explaining account accounts accounted accounting narrows narrowed narrowing close
closes closing bridged bridging ease eases eased easing relieve relieves relieving lighten
lightens lightened lightening removes removed removing maked gived keeped leaved bringed send
sends sended sending throwed builds builded getted letted fed drove driven bred meant means
underpinned fuelled careful regular joint tight loose fewer more less smaller larger longer
shorter inconsistent frequent warm skilful skillful=YT4 firm brisk rushed vague thorough
constant endless repeated under choice lack absence absense=eT4 presence presense=fT4
visibility vizibility=gT4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=\U4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=XX4 enthusiasm
motivation concentration attention curiosity patience patiense=^X4 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=oX4 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=XY4 nightly fortnightly quarterly biweekly only family reply
supply july italy ally rally tally belly lolly holly billy dolly gully folly filly hilly chilly
curly woolly wobbly prickly bubbly wrinkly assembly anomaly dragonfly monopoly doily imply
comply rely ply sly homily quickly slowly quietly loudly softly silently directly exactly
nearly partly approximately roughly shortly recently currently previously originally initially
finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=^[4 manually digitally electronically
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
florish=Qa4 gain grow fail participate contribute cooperate persevere persist concentrate
reason aspire strive treat deserve manage drift wander misbehave rush waste ignore tolerate
assume depend exceed accept champion overlook neglect underestimate overestimate instil uphold
embody exhibit exude relate conduct acquire recall master access underachieve underperform need
learn promotes champions prides listens treats celebrates prioritises prioritizes=fb4 neglects
ignores lacks fails thrives flourishes florishes=lb4 embodies exudes instils upholds
demonstrates exemplifies places breathes punches deserves drifts serves delivers caters
underestimates overestimates overlooks undervalues prizes treasures strives aspires insists
tolerates models epitomises epitomizes=fc4 radiates place part notes a an the their home t ch
chn sts ht room classroom hall class noise pupils children boys girls ending rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=hd4 literature philosophy
technology textiles cookery psychology sociology business media algebra geometry displays
records plans resources resorces=We4 material materials worksheet worksheets sessions groups
club clubs newsletter website report reports timetable examples books rules meetings procedures
tests scores grades comments sign wear book collect order wash phone email fill stack tuck
knock stay enter exit arrive attend answer answers number numbers words word song way code date
time password route eleven twelve thirteen fourteen forteen=of4 fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand third
quarter dozen both couple single it's that's they're he's she's we're remain remains remained
become becomes became becoming stays never cannot these those my your our its some any each
every another very quite extremely rather fairly pretty incredibly hugely highly truly
absolutely utterly remarkably exceptionally most least increasingly somewhat little tad far
much still sometimes seldom all already also genuinely thoroughly noticeably visibly
vizibly=_i4 frankly just overall whole times such perfectly unusually surprisingly
surprizingly=hi4 immensely enormously wonderfully terribly awfully amazingly nothing anything
but stubbornly worryingly disappointingly dizappointingly=Tj4 persistently unacceptably
impressively pleasingly refreshingly painfully woefully commendably alarmingly shockingly
reassuringly encouragingly encoragingly=`j4 reliably stunningly delightfully depressingly
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
inspector inspectors researcher researchers adviser advizer=eo4 advisers advizers=fo4 advisor
advisors consultant consultants officer officers clerk technician technicians principals
facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer
newcomers scholars scholar graders para paras paraprofessional paraprofessionals instructors
keyworker keyworkers stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3
ks4 nurse cook caretaker librarian lad lads ones year years department departments school
schools p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2
a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7
g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer primary academy college
house nursery centre center=RT5 church project award awards federation street lane hill
partnership foundation madame professor señor teachings learnings practices provisions
provizions=cT5 curriculums plannings questionings modellings feedbacks markings comment
assessments behaviours behaviors=lT5 discussions talks paces opening openings endings
introduction introductions conclusion conclusions environment environments atmospheres climates
ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome result standard writings readings phonicses mathses mathematicses
englishes sciences vocabularies subject subjects knowledges understandings skill skills
homeworks sequence sequense=VV5 sequences structures design designs method methods technique
techniques process processes communications organisations organizations=bV5 timetables playtime
playtimes lunchtime lunchtimes assemblies trainings inductions monitorings evaluations
improvement improvements presentation presentations handwritings spellings deliveries teamworks
trackings data datas engagements participations performance performances progression
progressions coverage coverages attitude attitudes effort efforts concentrations contribution
contributions response responses demonstration demonstrations example exercise exercize=lW5
exercises exercizes=mW5 programmes schemes unit units topic topics projects drawings essay
essays story stories paragraph paragraphs classrooms playground playgrounds library libraries
halls websites newsletters reviews decisions decizions=eX5 choices deployments conducts tones
voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings discipline disciplines orders control controls movement movements
safeguardings morales uniform uniforms qualities idea ideas language languages speech speeches
grammar grammars punctuation punctuations pronunciation pronunciations numeracies literacies
memory memories fluency fluencies comprehension comprehensions stamina staminas habit habits
mannerses pacing pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparation preparations timing timings balance balances
variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=V[5 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=d[5 whispered saying writes replies asks
describes suggest suggests adds note noted state stated states remark whisper responded voted
rate rated agree agreed disagree dizagree=[\5 disagreed dizagreed=\\5 list announce announced
confirm confirmed predict predicted argue argued shouted reads quote quoted texted chorused
admitted claimed complained labelled labeled=o\5 titled entitled headed marked praised
praized=T]5 thanked according signs poster posters title titles heading headings banner slogan
motto board caption headline form glow column row letter file chapter poem text certificate
page cover term phrase category criterion notices protocol rule handbook law regulation
regulations statute contract agreement guideline guidelines checklist memo circular requirement
requirements legislation charter statement declaration prospectus bulletin minutes framework
specification syllabus constitution forms money payment cheque emails letters returns equipment
booking bookings taxi invoice invoices presenter timekeeper scribe visitor vizitor=`_5 visitors
vizitors=a_5 reviewers observer observers host hosts speaker speakers listener listeners
candidate candidates applicant applicants driver drivers cancelled canceled=Q`5 postponed
delayed rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous
fabulous terrific tremendous stunning awesome incredible delightful charming gorgeous
attractive appealing impressive admirable commendable praiseworthy praizeworthy=k`5 laudable
exemplary uplifting compelling compeling=o`5 stimulating insightful perceptive imaginative
inventive innovative ingenious masterly masterful adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=]b5
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=eb5 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=ob5 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=[c5 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=ed5 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=Ze5 sluggish laboured
labored=\e5 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
unwise unwize=hh5 excessive needless unnecessary wasteful lamentably inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof
filthy grimy mucky smelly littered pokey poky dank musty mouldy rickety sweltering airless
reactive hollow filthiest babyish bookish boorish brattish childlike sheepish snappish
sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish
outlandish amateur makeshift shopworn careworn toothless faceless characterless bloodless
gutless voiceless formless baseless groundless rootless ruthless reckless lustreless shameless
tasteless timeless priceless senseless thriving flourishing florishing=jk5 floundering ailing
dysfunctional toxic rosy daft compliant obedient biddable glacial realistic accommodating
adaptable appreciative attuned buoyant cheery collegiate communicative conducive congenial
constructive convivial courageous corageous=bl5 dextrous diplomatic discerning disciplined
discreet dutiful earnest ebullient effervescent enlightened exuberant favourable favorable=nl5
forgiving forthright graceful hearty humorous impactful impartial impassioned influential
inquisitive inquizitive=Xm5 intelligent judicious loyal mannerly nimble observant optimistic
outgoing persistent pioneering pragmatic principled proactive prolific prudent punctual refined
resounding selfless spontaneous stalwart staunch stoic streamlined succinct trailblazing
trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=jn5 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=Xo5 disgruntled disingenuous dizingenuous=Zo5
dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frayed fretful frivolous
fuzzy giddy glum gruff hackneyed harassed harmful hurried hyperactive hypocritical illiterate
inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious insecure
insidious insignificant insular intolerant irksome jaded jittery judgmental judgemental=`P6
lumbering meek menial merciless moaning morose neglectful nonchalant nondescript noxious
obsolete obstructive overpriced partisan partizan=nP6 patriarchal perilous petty prejudiced
prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde
rotten scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=UR6
unskilful unskillful=VR6 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking creaking outshone laughably unbelievable unbelievably superlatively immeasurable
indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun
artless graceless tuneless spotlessly overfull overlooked underused underutilised
underutilized=VS6 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless
consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=nS6 dispirited divisive divizive=PT6 domineering dour effortless effusive engrossing
enterprising enterprizing=VT6 erudite exquisite exquizite=XT6 expressive faddish fatuous faulty
fraught frosty fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=gT6 horrid humourless humorless=iT6 imprecise imprecize=jT6 indecisive indecizive=kT6
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=`U6 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy
snazzy soporific spiritless spirited stagnant sterile stirring strained strident superlative
tame tantalising tantalizing=_V6 tawdry taxing tepid thrilling thriling=cV6 timely tiresome
touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=VW6 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=lW6 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=dX6 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overheated overprotective overanxious overreliant overcautious
unambiguous unappealing unapproachable unattractive unavailing uncaring unceremonious
uncomplicated unconstructive undeserved undignified undue uneconomical unenviable unexciting
unfeeling unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable
unloving unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=_Z6 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent incisive incizive=g\6 penetrating exacting wholesome
generous gracious humane compassionate empathetic sincere heartfelt steadfast dependable
reputable esteemed renowned distinguished eminent legendary iconic unforgettable momentous
stupendous formidable potent decisive decizive=`]6 resolute tenacious dogged plucky feisty
vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling controling=n]6
autocratic dictatorial authoritarian draconian punitive vindictive spiteful malicious callous
heartless aloof sullen irritable obstinate intransigent arrogant conceited pompous pretentious
snobbish elitist cliquey devious manipulative dishonest deceitful evasive cagey robotic
regimented staid fusty middling overdone mismatched misaligned mizaligned=R_6 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=a_6 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=P`6 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=_`6 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=ja6 wayward errant workshy
slothful indolent dozy dopey gormless witless brainless mindless irrational unreasonable
farcical ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=Sc6 unexceptional undistinguished unenthusiastic
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=cc6 unfulfilling
unfulfiling=dc6 thankless fruitless moribund easygoing splendidly fabulously terrifically
tremendously awesomely lovelily charmingly gorgeously attractively appealingly praiseworthily
praizeworthily=Sd6 laudably exemplarily inspirationally inspiringly upliftingly captivatingly
engagingly compellingly stimulatingly motivatingly enrichingly insightfully perceptively
imaginatively inventively innovatively ingeniously masterlily skilfully skillfully=fd6 adeptly
accomplishedly proficiently competently talentedly seamlessly purposefully fruitfully
effectively efficiently successfully worthwhily invaluably meaningfully vibrantly buzzingly
dynamically nurturingly welcomingly harmoniously robustly rigorously meticulously coherently
cohesively aspirationally sensibly excellently unsatisfactorily satisfactorily magnificently
breathtakingly spectacularly sublimely flawlessly faultlessly impeccably immaculately enviably
unrivalledly unparalleledly enjoyably pleasurably gratifyingly hearteningly heartwarmingly
promisingly promizingly=Uf6 memorably tastefully elegantly articulately eloquently astutely
shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=cf6 respectfully considerately dedicatedly devotedly enthusiastically
tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=gg6 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably unhelpfully
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully scandalously shamefully embarrassingly cringeworthily foolishly
stupidly laxly lackadaisically lackadaizically=oh6 sluggishly ploddingly labouredly
laboredly=Ri6 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=^k6 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=nk6 disinterestedly dizinterestedly=ok6 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly intriguingly entertainingly
groundbreakingly outmodedly antiquatedly overambitiously unrealistically unachievably
inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely immaturely
childishly sophisticatedly unsatisfyingly illogically nonsensically unwisely unwizely=_m6
unnecessarily wastefully lamentablily inexcusably indefensibly intolerably unforgivably
peerlessly stellarly sterlingly adroitly deftly assuredly standoutly noteworthily notably
creditably respectably passably tolerably decently crackingly smashingly acely fably superly
magically classily peachily niftily nattily dapperly skeletally anaemically turbochargedly
bulletproofly steadyingly calmingly galvanisingly galvanizingly=fn6 chuffedly filthily grimily
muckily smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly
airlessly reactively hollowly filthiestly babyishly bookishly boorishly brattishly childlikely
sheepishly snappishly sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly
peevishly stylishly ticklishly waspishly outlandishly amateurly makeshiftly shopwornly
carewornly toothlessly facelessly characterlessly bloodlessly gutlessly voicelessly formlessly
baselessly groundlessly rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly
tastelessly timelessly fearlessly fecklessly pricelessly senselessly thrivingly flourishingly
florishingly=eP7 flounderingly failingly ailingly dysfunctionally toxically rosily sillily
daftly compliantly obediently biddably docily glacially realistically inexperiencedly giftedly
pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=eQ7 dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly exuberantly favourably
favorably=RR7 forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=\R7 intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=oS7 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=]T7 disgruntledly disingenuously dizingenuously=_T7 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=iU7 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=WV7 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unrecognisably unrecognizably=_W7 unskilfully
unskillfully=`W7 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=cX7 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=`Y7 domineeringly dourly dorly=bY7 effortlessly effusively engrossingly
energisingly energizingly=fY7 enliveningly enterprisingly enterprizingly=hY7 eruditely
exquisitely exquizitely=jY7 expressively faddishly falteringly fatuously faultily fraughtly
frostily fulsomely ghastlily gloriously glowingly gratingly grottily grudgingly haplessly
honourably honorably=ZZ7 horridly humourlessly humorlessly=\Z7 imprecisely imprecizely=]Z7
inattentively indecisively indecizively=_Z7 inexpertly interminably intrusively jarringly
jollily jovially laboriously languidly lightweightly limply luminously majestically merrily
nobly offensively onerously opportunely pacily painlessly palatably pedantically playfully
poisedly poizedly=V[7 polishedly profitably profoundly prosaically raucously reductively
resourcefully resorcefully=][7 riotously rousingly rudimentarily scattergunly scholarlily
scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily soothingly
soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly stridently
stultifyingly sympathetically tamely tantalisingly tantalizingly=W\7 tawdrily taxingly tepidly
thrillingly timelily tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly
unconsideredly uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily
uninformedly unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly
unspectacularly unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly
vigorously virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=f]7
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=`^7 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly
unfazedly unperturbedly unmovedly overwroughtly overblownly overheatedly overprotectively
overanxiously overreliantly overcautiously unambiguously unappealingly unapproachably
unattractively unavailingly uncaringly unceremoniously uncomplicatedly unconstructively
undeservedly undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=[`7 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
unsurpassedly unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly
infectiously contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly
pleasantly unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously
lavishly tattily dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily
tackily gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously
spuriously dubiously questionably doubtfully debatably facily glibly tritely banally vapidly
vacuously inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly
nuancedly lucidly cogently incisively incizively=eb7 penetratingly exactingly wholesomely
generously graciously humanely compassionately empathetically heartfeltly steadfastly
dependably trustworthily reputably esteemedly renownedly distinguishedly legendarily iconically
unforgettably momentously stupendously formidably potently decisively decizively=]c7 resolutely
tenaciously doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously
blissfully idyllically heavenlily bossily controllingly autocratically dictatorially
authoritarianly draconianly punitively vindictively spitefully maliciously callously
heartlessly aloofly surlily sullenly irritably obstinately intransigently complacently smugly
arrogantly conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously
manipulatively dishonestly deceitfully evasively cageyly robotically regimentedly staidly
fustily middlingly overdonely botchedly bungledly fumbledly mishandledly mismanagedly
misjudgedly mismatchedly misalignedly mizalignedly=Ye7 misusedly overstretchedly overworkedly
thwartedly tarnishedly marredly excruciatingly unbearably insufferably exasperatingly
infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly disturbingly
distressingly upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=oe7
discouragingly discoragingly=Pf7 dishearteningly dispiritingly demeaningly degradingly
humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly perplexingly
mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly unbeatably
unmatchedly unequalledly incomparably prizedly treasuredly cherishedly belovedly adorably
endearingly likeably lovably personably approachably affably genially amiably cordially
hospitably neighbourlily neighborlily=Ug7 obligingly cooperatively uncooperatively
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
uncreatively derivatively unsurprisingly unsurprizingly=fi7 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly justifiably deservedly harshly patiently sternly
sharply calmly politely wisely wizely=ij7 bravely boldly tenderly crossly tersely bluntly
sensitively cheerfully joyfully gleefully sulkily grumpily moodily impatiently anxiously
nervously blindly begrudgingly nicely carefully thoughtfully confidently fluently productively
expertly cleverly passively creatively convincingly persuasively powerfully vividly negatively
swiftly structured paced managed designed delivered presented executed judged pitched sequenced
scaffolded modelled modeled=Wl7 deployed implemented integrated targeted tailored maintained
ordered crafted constructed handled applied directed served edited rehearsed trained attended
coordinated communicated considered conceived drilled behaved mannered linked connected
adjusted identified promoted enforced utilised utilized=Vm7 gooder goodest greatest poorest
badder baddest fine finest rich richest deepest thinnest flat flatter flattest clearest sound
sounder soundest solider solidest securer securest smooth smoothest sharpest crisp crispest
tightest loosest slowest brisker briskest swift swifter swiftest liveliest calmest warmest
coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest wizest=hn7
brave bravest bold boldest proudest safest rough rougher roughest toughest harsher harshest
hardest easy easiest lighter lightest heavy heavier heaviest narrowest broad broadest basic
basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest fresh freshest
healthy healthiest staler stalest laxer laxest soft softest plain plainest vaguer vaguest bleak
bleaker bleakest grim grimmer grimmest measured sensitive reflective strategic intense
tentative distant detached remote rigid raw heated troubled extreme scarce stifling tangled
wasted fiddly gruelling grueling=SQ8 modest humble proportionate minimal variable uneven mixed
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical central responsive joyful stable accurate logical simple complex complicated
active energetic correct wrong amiss lacking wanting impersonal generic dense wordy abstract
scattered disconnected inclusive exclusive equitable transparent honest fragile precarious
sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing
persuasive powerful forceful vivid colourful colorful=^S8 automatic instinctive intuitive
genuine authentic real fake artificial contrived advanced beyond flashpoint flashpoints
anticlimax anticlimaxes strength strengths weakness weaknesses success successes failure
failures disaster dizaster=VT8 disasters dizasters=WT8 shambles shambleses mess messes
highlights joy joys pleasure pleasures disappointment dizappointment=aT8 disappointments
dizappointments=bT8 problems flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gem gems jewel jewels star stars inspiration inspirations excellence excellense=\U8 excellences
brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments disgrace
disgraces scandal scandals tragedy tragedies nightmare nightmares wastes nonsense nonsenses
rubbish rubbishes treasure masterpiece masterpieces threat threats bribe bribes lottery
lotteries lifeline lifelines crutch crutches marvel marvels insult insults affront affronts
outrage outrages indictment indictments travesty travesties slur slurs stain stains blot blots
eyesore eyesores gimmick gimmicks afterthought afterthoughts tokenisms masterclass
masterclasses powerhouse powerhouses beacon beacons exemplar exemplars godsend godsends
revelation revelations letdown letdowns washout washouts fiasco fiascos debacle debacles
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=kX8 gratitude fervour fervor=mX8 dedication professionalism passion generosity
creativity flair warmth expertise expertize=UY8 diligence diligense=VY8 integrity humility
kindness perseverance tenacity courage corage=\Y8 compassion empathy wisdom insight charisma
charm humour humor=cY8 wit devotion diplomacy resourcefulness resorcefulness=gY8 ingenuity
imagination originality tact tenderness thoroughness vigilance initiative gusto aplomb artistry
craftsmanship eloquence eloquense=TZ8 foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=lZ8 negligence negligense=mZ8 incompetence incompetense=nZ8
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=U[8
impatience impatiense=V[8 favouritism favoritism=W[8 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=g[8 confusion
inconsistency incoherence incoherense=j[8 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=o[8 disaffection dizaffection=P\8 disengagement dizengagement=Q\8
disillusionment dizillusionment=R\8 despondency lethargy tedium monotony drudgery
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
continually perpetually forever endlessly incessantly 24/7 without exception day beginning
entire point matter everywhere nowhere anyone ever noone responsibility ownership anybody seems
seemed tries behaves contributes listened learns follows else member none non everything talked
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
skips skipped opts opted bow bows bowed bail bails bailed checks misplaced miscast ploughed
pressed although regardless anyway agenda axe lenient admit admits claim claims complain
complains boast boasts boasted moan moans moaned whine whined whines mutter muttered snapped
snaps bark barks barked yell yells yelled scream screamed lecture lectured nag nagged nags
confess confessed concede conceded concedes insisted protest protested gloat gloated sneer
sneered scoff scoffed sulk sulked sulks whinge whinged gossip gossiped drone droned drones rant
ranted rants blurt blurted tantrum excuse excuses rooted grounded courtesy cortesy=Sf8 wake
since wonders magic miracles trick difference differense=Zf8 injects injected breathe breathed
life potential guessing because lacked gap effect effects domino temperature chatter freedom
permission lie lies root heart benefitted profit profits profited woke wakes hyped geared
cheered perked wound quietened borne bearing impossible owe owes owed owing meaning upshot
consequence consequense=eg8 product direct many caused resulted resulting decrease thanks
therefore thus hence thereby causes contributed cause causing learned few adversely instilled
instiled=Yh8 enhance enhances enhanced stifle stifles stifled stunt stunts secret reasons
factor factors main stem stems stemmed arise arises arizes=kh8 arose dividends foundations
groundwork role ignite ignites ignited turnover handover younger older visual explicit using
asking sharing starting handing adding switching swapping pairing mixing naming praising
praizing=ei8 greeting rehearsing practising practizing=hi8 waiting pausing banning displaying
similarity differences pattern edge sting pressure fun folds spill spills spilled spilt spreads
filter filters filtered translate translates translated knocks knocked leaks sprang derive
derives derived shifted banned drifted pervades permeates colours colors=lj8 halfway audience
audiense=nj8 astray onto along dead sense purpose security stake foothold beneath underneath
picking emerges emerged limbo lurch spells spelt kills kill killed dependence dependense=dk8
dependency independence independense=fk8 contempt unless whenever disengage dizengage=jk8
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly importantly crucially ironically honestly evident apparent undeniable palpable
unmistakable fact proves prove proved bound itself themselves massively rest west nest forest
guest request harvest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
patch league world unfavourably unfavorably=fm8 overtake overtakes overtook overtaken outdo
outdoes outdone upstage upstaged rival rivals rivalled rivaled=Rn8 easily comfortably distance
gulf wider huge growing shade dust compare compares unlike notch copy second near schedule
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed pack shoulders streets miles leagues aspect compared comparing pale pales paled
beside insignificance par pile heap looks arguably colour color=`o8 character authority levels
degree calibre amount measure measures stacks against alongside fare fares fared faring vast
slight neighbours neighbors=RP9 counterparts tier beaten tops topped outplayed outdid edges
edged pips pipped bested shadow phases intensity noticeable distinct disparity distinction
dregs bunch straw academies settings districts touches matches further farther forward lot
uniformly catch catches catching caught night benchmark reach heights moment inconsistencies
unevenly unevenness ages age genders greatly considerably diet postcode depending conviction
precision precizion=hQ9 clarity feeling clue cohesion urgency dearth shortage paucity scarcity
detail devoid crying conspicuous gaps exist holes issues issue uncared unaccounted uncalled
uncaled=]R9 awry adrift pear askew trail trailing failed several chances moments unnoticed
unchecked unchallenged unaddressed underestimated untapped unmet neither nor undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken unfinished
untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=cS9 unrewarded unexplained luck sync evidence evidense=hS9 aligned rationale
momentum skirted sidestepped basics cracks serve expense loss reaches revisited revizited=TT9
reviewed proper failings spots stomach exposed offered introduced expected invited delivering
critically neatly later needed required minute possess experience experiense=gT9 ability
faintest slightest foggiest connection relation relevance lots needs deserved detriment
something happening insufficient awareness scope consideration indication repertoire
experiences learnt achieved gained infrequently inability unable count terms concepts errors
misconceptions connections misunderstandings spine core agency demands demanded requires
airtime limelight telling anticipated tackled recognised recognized=TV9 shuts slam slammed sunk
chasm mismatch disconnect contradiction tension gains zero unopened message information news
misunderstanding common collective discernible particular formal follow-through rhythm offers
provides provided drink omits omitted avoids avoided skims skimmed significance blurred buried
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=aW9 unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=lW9 one's job priority
nobody's somebody's else's amounts amounted altogether surface surfaces surfaced feature
features featured develops steam puff justify worth misconception spite though adhered
compliance dates following complying adhering graded grade judge require requiring needing
urgent serious special exceeds tightening addressing immediate ofsted estyn inspection days
afternoons mornings agrees hear rumour rumor=_Y9 rumours rumors=`Y9 reportedly allegedly
general consensus perception among amongst widespread splitting separated separating divorced
divorcing divorce unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted
debt bereaved died dying cancer depressed homes household situation circumstances background
difficulties claiming domestic violence violense=gZ9 abuse adopted faint definite air hint
whiff element impression flavour flavor=Q[9 appears appeared seemingly supposedly presumably
ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine sensed
opinion eyes unconvinced bordering borders bordered verging verges side wondering offence
offense=l[9 ship leaps rising rizing=o[9 arms stride sky's curve tip finishing loop store
stroke genius silk overstate commanded finds niche fist textbook study restraint seriously
mission hitch fighting cheers hip feather applause marks recommend barrel corking belting
ripping winner !of blown breezy lap laps lapped lapping sing sings praises praizes=[]9 soak
soaked soaking cherry stuff tour de jackpot clockwork dream breeze extra mile swimmingly town
plunge bull strides hay splash hash knack nub teeth priorities toes bay wits ear gift sussed
taped licked nailed sewn wrapped breath fort reins hearts shoulder trumps smelling smeling=f^9
grief naught fruition blows weight backs hours scene alight alive stakes chord blinder
eggshells backwards bill muster odds himself herself onions community score volumes justice
utmost stead company nick fettle groove brief trend sticky cusp brink verge height peak coal
powers tether pops absolute rare tonic sight feast labour labor=W`9 classic cry piece dab tower
oiled knit burner soul heart's butter bang doctor bee's cat's dog's thing mccoy penny
admiration feat unturned sailing sweetness promise promize=Pa9 bounds singing kicking guns
punching sunshine shipshape operation tested chapeau smashed aced crack blew bowled stumbling
tumble mountain foregone moot sore snail's breakneck arm's limb freefall shrift slim pickings
sell slog ways within quibble quarrel inch bubble hymn margins sidelines fringes cast casts
casting pall favours favors=^b9 gathers gathering gathered risk area areas zones rod death
stony eternity lifetime shop shops fools riding tale bumpy ride burst bursts bursting busting
seams sixes loggerheads crossroads ebb bullet tears chasing tail hearted cock rocket size price
pouring poring=dc9 scraping shoot shoots shot slap avail tightrope wearing zoned plenty
flounder foul wayside wayzide=Qd9 final motions boil piste tangent pieces rack downhill south
begging overboard haywire houses plughole plot rag bearings faith clanger bombshell bogged
sidetracked sucked scot pinch mick mickey toll fuss pig's headway tripping aground amok riot
ragged wild headless war bombsite zoo jungle circus morgue factory production conveyor military
weekend herding watching wading banging shovelling shoveling=ge9 sardines wildfire chip climb
tied sway ransom boot kibosh brakes losses mustard throat ceremony backside laurels rests
rested resting fiddle bandwagon gun caution heel ranks bank cropper standstill roost
responsibilities duties blank snag buffers goalposts mud blow uphill reputation remorse mercy
bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty
damp minefield treadmill elephant goose flash style recipe blueprint vicious slippery rocky
dawn economy gesture nod cannon unto thorn hole alley sorry affair reflection compensation
macho herring spanner bitter steep station sorts kilter ark proportion cosh thumb radar skin
illusion strain siege creek garden scratch snuff ears neck cuff beam wane cheap hoof hop
warpath knees uppers hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle
vacuum spin tangle daze doldrums wilderness weeds disarray dizarray=hi9 tatters crisis
crizis=ji9 shreds turmoil meltdown denial jack jam jobs coping managing ok okay kicked saloon
panic winded overdue translation haste sizzle hype action muchness ado nip nipped nips rhyme
barred sausage chestnut die egged egging parrot fashion man's preach preaches preaching
eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank trace swim skating
skim skimming scratches scratched scratching slipping smoke snowed strictly coated coating
sweeping swims roundabouts teething troubles gruel wasters iceberg cooks crowd gig battle cycle
kneed reinvent spinning reinventing reinvented rome whistling dressing gritted arm worlds wrap
footed barking mad yes man rote carrot cheese chopping watchers cobbled cookie cutter purposes
paste dried dime breakfast body dusted dumps mouth dribs drabs friend fat fiddling flogging
herd grasping clutching clutch straws nettle graft nosed maintenance mighty collar knee jerk
lick mutton dressed nailing pasture pie hair rearranging tinted coloured colored=Un9 lining
stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe toed
tongue turkeys voting wounded warts wheat gentle flexible chatty noisy crew crop gang
communicator cheeky swot swots brainbox bookworm bookworms tearaway tearaways rascal rogue
scamp softie pushover martinet disciplinarian grump bruiser bruizer=do9 layabout layabouts
timewaster timewasters whizz prodigy prodigies dunce dunces dropout dropouts nerd nerds geek
geeks boffin boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth
jobsworths joker rebel comedian brigade mob rabble estate quickest worker talker thinker
sportsman helper arty trio corner highers lowers middles stretchers strugglers plodders sens
quietest loudest naughtiest neediest friends inseparable invisible invizible=]Q: generation
tribe middle visionary vizionary=aQ: trailblazer pioneer workhorse saint whirlwind grafter
stickler workaholic pedant doormat busybody drifter plodder coaster coasters skiver skivers
truant truants rebels misfit misfits wallflower introvert introverts extrovert extroverts
trailblazers trier triers worrier worriers thinkers leech freak freaks personality handful pain
nuisance nuizance=iR: liability menace passenger suspects culprits sen eal adhd asd fsm type
university attainers achievers attainer prior lows highs ables total complete troublemaker
artist storyteller storyteler=aS: performer troublemakers slacker slackers ringleader
ringleaders daydreamer dreamer chatterbox chatterboxes livewire loner ditherer perfectionist
dinosaur dinosaurs passengers loafer whinger whingers moaner moaners cynic cynics superstar
superstars legend rockstar hero heroine micromanager maverick nonreader underachiever
underachievers underperformer underperformers tyrant dragon angels monster sponge sponges whiz
weakling flyer flyers fliers achiever morning nqt beginner backgrounds upbringing apples apple
steamrolled steamroled=ZU: railroaded herded churned waded trawled slogged limped lurched
staggered whizzed breezed ballooned mushroomed snowballed snowbaled=hU: spiralled spiraled=iU:
nosedived splintered spluttered creaked groaned buckled caved smothered paralysed paralyzed=RV:
hijacked ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered
battled beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled songs choir
battleground battlefield desert wasteland oasis haven sanctuary fortress silo silos
rollercoaster avalanche quagmire maze millstone albatross springboard catalyst bottleneck
sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles fusses waved
nods nodded guts backbone fizz punch zing oomph attack pizzazz streak nodding conversation
filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled swamped diluted
amid relations throughout trying buzz buzzes hum crackle throb throbbed pulse pulsed fizzing
crackling humming other's nature plummet nosedive rocketed skyrocketed slump stamped stamping
hover hovers hovered hovering labours labors=]Y: pillars messages cruise cruize=`Y: cruised
cruized=aY: cruises cruizes=bY: cruising cruizing=cY: crash barrage torrent stream blizzard
painful agonising agonizing=jY: curling sleepwalk sleepwalking autopilot flog another's throats
sinking scramble dash grind squib patched tacked shoehorned crowbarred crammed bloated crowded
bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=kZ: enthral enthrals charmed wow wowed towers melt melts melted strop
outburst havoc uproar descend descends descended degenerate degenerates degenerated dissolve
dissolved floundered wrestle wrestled grapple grappled stumble stumbled languish languishes
languished dominates dominated dominating hijack monopolise monopolize=o[: monopolised
monopolized=P\: monopolises monopolizes=Q\: swamp bombard smother spoonfeed spoonfed cram
rattle steamroll steamrollered railroad race raced races romp romped sail sailed sails sped
trap grinds grinding peter peters petered bounce bounced bouncing treading tread treads
brimming oozing beaming awash bustling teeming dripping !and forefront cornerstone bedrock
linchpin shone brunt footing firefighting juggling dumbed dumbing weighed watered clinging
stare stares staring gazing gazed plague plagues plagued riddled blighted haunted beset
poisonous rife rampant endemic entrenched ingrained waffled rambled rambles waffle madhouse
hive rounded outlive outlives outlived withstand treated shell fights fought battling battles
winding kick kicks glaring gaping blatant blatantly sheer outright fashioned glazed unimpressed
burnt stumped flummoxed glued transfixed riveted downbeat tuned itching raring property luggage
angriest swayed mentally solidly squarely owned accepted famously stiff concept clicked
belonging buy glad concentrating handy funny self esteem conscious buying wandered wandering
captured capture grabbed hoping wishing fearing dreading relishing craving hating believing
doubting savouring savoring=e`: longing expecting pretending warmed warms fond regards regarded
views viewed considers perceive identifies empathise empathize=Sa: empathised empathized=Ta:
sympathise sympathize=Ua: related glowed fading occur occurs occurred gist intention reluctance
resolved decided aimed sought longed awe wonder despair anticipation disbelief amusement
bewilderment children's teachers' imaginations anxieties captures grab grabs mastered
internalised internalized=Sb: remembered probes probed extends reveal reveals revealed
<degree>* poise finesse elegance vigour vigor=_b: relief satisfaction hesitation cracked thirst
hunger zest tangible displayed demonstrated maturity pretend pretended pretends deliberately
wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking owns
eagerness keenness unwillingness hesitancy readiness refusal sidelined marginalised
marginalized=`c: favoured favored=ac: indulged celebrated fancied thoughts sights vanished
assumed assumes imagined imagines supposed figured reckoned senses concluded outset peace
boiling refuge longs aches burns craved hungers thirsts envies envied despise despize=]d:
despises despizes=^d: despised despized=_d: savour savor=`d: savours savors=ad: savoured
savored=bd: endure endures endured scrutiny apprehensive hazy frank candid coy notion inkling
hunch qualms importance drank drinking burning champing dawned registered dreams fooled floored
flattered touched wedded attached stung shaken wooed consumed seized overcome humbled fixated
obsessed preoccupied shock escape belong singled bluffing faking dreaming panicking sulking
testing whether wallpaper decoration drowsy i'm saddened pity appalled appaled=Yf: recognition
celebrating rescue rescues rescued salvage salvaged redeemed sobering congratulations bravo
kudos congrats hooray admired applaud commend alarmed dismayed pure privilege congratulated
commended applauded flourished florished=Rg: thrived celebration lucky fortunate i've we've
thank however mustn't you'd they'd essential imperative developing sorting rethinking reviewing
updating additional warrants overhaul shake usefully afford recommendation plea closer ripe
advised advized=og: perhaps maybe let's i'd we'd rid what's cries ideally urge implore beg
advise advize=\h: propose recommendations suggestions recommended advisable advizable=ah: ebi
ebis wwws considering exploring 'd instead fix i'll instinct tweak proposal pointer counsel
remedy ponder revamp update retirement reset reboot rejig council urged mileage argument musts
pressing crept creeping edging inched inching flatline flatlined plateau plateaued upturn
downturn turnaround comeback renaissance revival hitherto ago previous giant enormous massive
significant leap growth forwards towards conquered outgrown afternoon flagged revolutionised
revolutionized=\j: revitalised revitalized=]j: rejuvenated waning dwindling almost disappeared
dizappeared=bj: eradicated eliminated sliding dipping flagging recovering strongly recovered
rallied rebounded crashed leapt zoomed litter matured rapid worsening worsen blossom lowered
aspirations profile travelled traveled=Yk: broadly achieves attains attained perform performs
performed fulfil fulfils embedding embeds gaining person ratio percentage deadline manages
chooses organises organizes=lk: teaches misbehaving eh scrapped object solve research experts I
suppose decides guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp
mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dive dives retrieval spaced
continuous passport metacognition metacognitive scaffolds formative summative mastery pedagogy
pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology premium individual personal
intentions journey jorney=in: mindset load organiser organizer=ln: organisers organizers=mn:
assurance curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial
adverbials digraph digraphs trigraph subitise subitize=]o: subitising subitizing=^o: sendiass
apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef
epistemic granularity heutagogy andragogy proximal 10 religion diagnosis abused medication
brother sister majority minority habitually periodically o'clock weeks tend tends tended bulk
lion's ample ad nauseam loads heaps masses oodles tons reams wealth raft plethora abundance
multitude myriad precious interaction mere copious abundant plentiful countless numerous
umpteen limitless considerable substantial disproportionate significantly figure figures entry
flight received stocked supervised supervized=oQ; intentioned numbing destroying hoc baked
crystal sensitivity panache competence competense=XR; opener points ranging lustre luster=\R;
centred user universally staffed whelming loaded explanatory indulgent congratulatory earth
changeover documents paperwork files metallic monotone muted razor placing rates addresses
matters micro lend lends lent strange addition bet scrum peculiar weird bizarre surprising
surprizing=^S; puzzling unusual outlook forecast searching probing pertinent !number rooms
grounds acoustics signage output vibe demeanour demeanor=mS; conditioning raid v shouty
draughty airy stern dated drifting speedy sudden recovery applies controlled controled=[T;
timed policed responds react reacts reacted unwell dud loser hoot chore doddle masterstroke
blur lull gaggle voucher chill gloom accuracy fidelity verve distrust mistrust friction
animosity rivalry harmony unease discontent painted upward trajectory hurdle obstacle headache
burden breakthrough milestone setback luxury necessity constraint museum week festival solving
major source sorce=lU; development messing mucking fooling larking misbehaved naughtiness
disobedience disobediense=TV; fixes condition infancy proven sober exam secondary exceeded sub
criticise criticize=^V; abnormal instance evening bye shepherd samaritan parenting autism guide
guides document visits vizits=jV; network actions fees fee payments items item loan loans
consent manchester london bigger verb verbs tom conductor conductors insulator trade summer
christmas median mode noun nouns multiple frequency vis edition analysis analyzis=iW;
educational medical dietary footwear clothing clothes dress e conditions current friendship
rehearsal taller trophy prize shield mist mesh raincoat shelter theme decide discussed debated
investigated objects dentist doctors hospital appointment supplies copies chin greeted
certificates sandy fertile harvests farming circled incorrect fabric texture textures phones
repair repairs exams inset boiled outline cleared clearing protein sentence sentense=`Y;
sentences circuit circuits verse period leg click angled guy britain grandmother grandfather
uncle aunt heroes market ups muscle draft estimate shiny motion reaction reactions birthday
prince pendulum variables clause interval digit digits distribution vowel basis compound
selling seller arts liner gross mental arithmetic health boards interactive golden fortnight
month saints histories wonky donkey guys upper sixth site deck capital spaces exits western
fourth forth=_[; clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
progressive correlation coordinates swimmer society broker isotope isotopes base nucleus
electron electrons cholesterol bacteria fats layer singer disorder novel myth fable extract
ballad rainfall irrigation crops erosion characters narrator protagonist villain macbeth hamlet
juliet romeo scrooge goldilocks cinderella troll witch king queen soldier soldiers romans
vikings crow princess wicked greedy evil particle particles seedling seedlings germinated
condensed photosynthesis gravity insulators lava glacier earthquake chocolate snowman puddle
freeze froze expands expanded floated freezes contracts evaporate dissolves sketched shaded
danced mimed advantages streams bunk video windy foggy sunny snack toast carrots travel boots
oxygen yeast rust underline underlined sorted adjectives adverbs length sum sums totals
completed filed stored hello bingo studied discovered famine empire empires revolution crusade
crusades rebellion treaty parliament monarch emperor pharaoh tsar blitz trenches slavery
suffrage whom complimented captain union police ministry government charity contractor surveyor
engineer questionnaire recording wondered rubric article published inspectorate ofsted's
estyn's regulator regulator's judgement judgment=a`; inspected visited vizited=c`; statistics
per rota contractors safety marshal emergency evacuation legal mandatory adjective adverb
defined symbol abbreviation phrases coffee obliged notify submit noon midday easter contact
section january february march april june august september october november december office
submitted logged accompanied renewed recorded forbidden eligible liable parked posted
difficulty copied pairs rows cent percent cm mm km kg ml litres metres degrees decibels
school's trust's class's academy's judgements judgments=eb; clean blunt collection bundle
howled solar lunar partial anti incident incidents ambassador ambassadors modal arguments
equation equations sensory physical phyzical=Xc; reopen appoint hire invented login signature
misheard miscounted voltage volume concert we'll unauthorised unauthorized=ec; authorised
authorized=fc; absences absentee absentees absenteeism event slot signatures pour woodland
interview interviews fetch entrance gym phoned diploma pronounced enunciated printed metre
registration workers holder sleep sleepers eyesight c g o disk wage elections chronic minor
injuries ankle graze bruise bruize=ld; bump vowels sides persons pages finding calculate
calculated estimated plotted perimeter probability mass gradient investigate fabrics parachute
passage poet module practised practized=ae; pointed mime argues cited voiced defines quotes
refers referred recommends advises advizes=le; manual diary webpage advert receipt whilst
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
P4Q4j3k3l3V3US4Vf;0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
@g@g@j@g@eBg@g@g@i@g@i@i@g@g@fBg@g@g@l@g@i@g@gBhBn@n@RBn@iB^Ag@g@g@g@g@g@g@g@g@g@g@g@g@VAg@g@jBg
@kBkBg@g@jBjBjBg@lBkBkBg@kBkBg@g@mBg@kBg@kBkBkBg@g@g@g@g@nBoBPCQCRCSCSCSCTCUCVCWCWCSCXCSCSCSCYCS
CZC[CQC\C]C]C^C_CSC`CaCbCcCdCSCeCSCfCSCgCSCSCSCWCWCSCSChCSCiCjCSCSCSCSCkClCmCnCoCSCPDSCSCSCQDSCS
CSCSCXCSCSCVCSCSCSCQDSCRDSDRDXCTDSCTDUDVDWDSCXDYDZD[D\DSCSCSCSCSCSCSCSC]D]D^DUD_D`DaDSCbDcDdDSCe
DfDSCSCSCSCSCSCgDhDiDjDkDlDmDnDgDSCgDSCoDPEQERESETEUEUEVEWEWEXEYEZE[E\E]E^E_E`EWEaEbEcEdEUEeEfEg
EhEUEiEjEkElEmEnEoEPFQFRFSFUETFUFVF`EWFXFYFUEZF[F\F]F^F_F`FVE`E`EaFbF_F_FcFdFUEeFfFWEWEWE`EUEnEg
FgEhFiFjFkFlFmFnFlEoFlEPGWEQG`ERGUESGTGUEUGUEUEVG_FWGXGUEnEnEUEUE`EUEYGZG[G\GUFUFnE]GYGUFUEUE^G`
EUEUE\F\FUE_GUE`GaGbG`EUE`EUEUEUEUEUEUEUEUEUEUEcGUEUEUEUEdGeGUE\FUEUEUEUERFUEUE`EUEUEUEUEUEUEUEf
GUEUEUEgGUEUEUEUEUEhGUEiGUEUEjGUEkGlGUEmGUEnG_FUEUEoGPHQHRHSHTHUHVHUEWHXHYHZHlG[HUE`E\H]H^H_H`Ha
HbHcHdHeHfHgHhHhHgHhHhHiHiHjHhHjHkHiHhHlHhHmHnHoHPIQIhHRISITIUIVIhHWIiHiHXIYIZIhH[I\IPI]I^I_IhH`
IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJhHRJSJTJeHUJVJWJXJYJZJ[J\J]JPI^J\IPIhHiHiHiHiHiH_J`JaJhHhHhHh
HbJcJdJeJfJfJgJhJiJhHjJhHkJiHiHhHhHhHhHhHiHlJmJnJnJoJPKnJQKnJRKnJSKTKUKVKWKXKnJnJnJnJnJYKnJnJZK[
KnJnJ[K[KnJnJnJnJ\K]K^K[K[K[K_K`KnJnJ[K[KaKbKcKdK[KeKeKfKgKhKiKjKQKnJkKlKnJnJmKnKnJnJ[K[K[KoKnJn
JnJnJPL[K[K[K[K[K[KQLRLSLnJYKTL[KUL[K[K[K[K[KVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLdLgLhLiLjLkLlLmLn
LdLoLPMQMdLRMdLSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMdLmMnMoMPNQNoLRNdLSNdLdLTNUNV
NWNXNYNZN[N\N]N^N_N`NaNbNcNdNeNQMfNgNdLhNiNdLjNkNdLWNdLdLdLdLdLdLlNdLmNRMnNdLdLoNdLdLdLdLdLPOdLd
LQOROSOTOdLdLUOVOdLWOXOYOZO[OdL\OdL]OdLdL^OdL_OdL`OdLaObOlLlLdLcOdOeOfOgOdLhOiOdLjOkOlOmOhNnOdLo
OPP1QMdLdLQP1QMlLRP1lLdLdLdLdLdLSP1TP1dLQOUP1VP1dLdLdLWP1XP1YP1ZP1QMdLdL[P1\P1]P1dL^P1dL_P1`P1dL
dLaP1RMdLbP1dLcP1lLdLdP1eP1fP1gP1hP1iP1jP1kP1lP1mP1nP1dLdLdLoP1dLPQ1QQ1dLdLdLRQ1dLSQ1dLTQ1UQ1VQ1
WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1
VR1WR1XR1YR1ZR1[R1VR1\R1]R1kQ1mQ1^R1_R1`R1aR1bR1cR1dR1eR1fR1cR1cR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1
QS1RS1SS1TS1US1VS1WS1WS1WS1XS1YS1ZS1[S1PS1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1
nS1mS1mS1oS1PT1QT1mS1QT1RT1mS1mS1ST1mS1TT1UT1VT1WT1mS1XT1YT1mS1ZT1[T1\T1]T1mS1^T1mS1_T1mS1mS1mS1
`T1aT1bT1cT1bT1dT1mS1eT1mS1mS1fT1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1mS1bT1mS1bT1gT1hT1
iT1mS1mS1mS1mS1mS1mS1jT1kT1lT1lT1mT1nT1oT1lT1lT1lT1lT1lT1lT1lT1lT1mS1lT1PU1QU1RU1SU1TU1UU1VU1WU1
XU1mS1mS1mS1mS1YU1mS1mS1ZU1[U1mS1mS1mS1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1
mS1oU1PV1QV1QV1QV1RV1SV1TV1mS1mS1UV1mS1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1
iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1mS1WW1mS1XW1mS1mS1YW1mS1lT1mS1mS1ZW1[W1mS1mS1\W1mS1mS1
]W1^W1_W1`W1aW1mS1bW1mS1mS1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1mS1RX1_T1SX1TX1UX1VX1WX1
XX1YX1ZX1[X1\X1]X1^X1_X1mS1mS1`X1aX1bX1cX1mS1dX1eX1fX1fX1fX1gX1hX1iX1jX1kX1lX1mX1fX1nX1fX1oX1fX1
PY1QY1fX1fX1fX1fX1RY1fX1fX1SY1TY1fX1UY1VY1fX1WY1fX1XY1fX1fX1fX1fX1fX1fX1fX1YY1ZY1[Y1fX1fX1\Y1]Y1
^Y1fX1fX1_Y1`Y1aY1fX1bY1fX1cY1dY1eY1fX1fY1fX1gY1hY1fX1fX1iY1jY1kY1fX1fX1fX1lY1fX1fX1fX1fX1fX1fX1
mY1fX1fX1fX1nY1fX1oY1fX1PZ1fX1fX1fX1fX1fX1QZ1RZ1fX1fX1SZ1fX1fX1fX1TZ1fX1fX1fX1UZ1fX1fX1fX1fX1fX1
fX1fX1VZ1WZ1XZ1fX1fX1fX1YZ1fX1ZZ1fX1[Z1fX1fX1fX1fX1\Z1fX1]Z1^Z1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1_Z1
fX1fX1fX1`Z1fX1fX1fX1fX1fX1aZ1fX1WY1fX1bZ1fX1fX1fX1cZ1dZ1fX1fX1fX1fX1eZ1fX1fX1fX1fZ1fX1fX1fX1fX1
gZ1hZ1iZ1fX1jZ1fX1kZ1fX1fX1fX1fX1fX1lZ1mZ1nZ1fX1oZ1fX1fX1fX1fX1fX1P[1fX1Q[1fX1fX1fX1R[1fX1S[1T[1
U[1fX1fX1V[1fX1fX1fX1fX1fX1W[1fX1X[1Y[1Z[1fX1fX1fX1fX1fX1[[1fX1\[1fX1][1fX1^[1fX1fX1_[1fX1hX1\[1
fX1`[1a[1fX1fX1b[1c[1d[1fX1e[1fX1f[1fX1fX1fX1fX1fX1g[1g[1h[1fX1fX1fX1i[1j[1fX1fX1fX1fX1k[1fX1fX1
fX1WY1l[1m[1hY1fX1fX1fX1fX1n[1fX1o[1fX1fX1fX1P\1fX1fX1fX1Q\1fX1fX1fX1fX1fX1R\1fX1WY1fX1fX1fX1fX1
fX1fX1S\1fX1fX1fX1fX1fX1T\1fX1U\1V\1W\1fX1X\1fX1fX1fX1fX1fX1Y\1fX1fX1fX1fX1fX1Z\1fX1[\1\\1]\1fX1
fX1^\1_\1fX1fX1fX1fX1`\1hX1fX1fX1a\1b\1c\1RY1fX1fX1fX1fX1fX1fX1d\1fX1fX1e\1fX1f\1g\1h\1fX1nY1fX1
i\1fX1fX1oY1fX1fX1fX1fX1fX1j\1fX1fX1k\1fX1fX1fX1fX1fX1fX1fX1fX1l\1fX1fX1fX1m\1n\1o\1fX1P]1fX1Q]1
fX1fX1fX1R]1fX1\[1fX1S]1T]1fX1fX1U]1fX1fX1fX1V]1W]1fX1X]1fX1fX1fX1fX1nX1fX1fX1Y]1Z]1[]1a[1\]1]]1
fX1fX1^]1fX1_]1fX1fX1fX1fX1fX1fX1fX1`]1`]1a]1fX1fX1b]1lX1c]1fX1fX1d]1e]1f]1g]1fX1fX1fX1fX1h]1fX1
i]1fX1j]1fX1k]1fX1fX1fX1fX1fX1fX1fX1fX1l]1fX1P\1fX1m]1fX1fX1n]1fX1fX1o]1fX1P^1Q^1R^1fX1fX1fX1fX1
fX1S^1T^1U^1fX1V^1W^1fX1X^1fX1a[1fX1fX1fX1fX1fX1Y^1fX1Z^1fX1fX1ZY1fX1fX1fX1[^1\^1fX1fX1]^1fX1fX1
^^1fX1_^1`^1i]1`]1fX1fX1a^1b^1c^1fX1d^1fX1e^1f^1fX1fX1fX1fX1g^1fX1fX1fX1fX1fX1h^1h^1fX1fX1fX1fX1
i^1fX1j^1k^1l^1fX1fX1fX1fX1m^1n^1fX1fX1fX1o^1P_1Q_1fX1fX1fX1R_1fX1S_1T_1U_1V_1W_1X_1Y_1Y_1fX1fX1
fX1fX1Z_1[_1\_1]_1^_1\Z1fX1__1fX1fX1`_1a_1fX1fX1fX1b_1c_1d_1e_1f_1fX1g_1fX1h_1fX1fX1fX1fX1fX1i_1
fX1RY1fX1j_1fX1k_1hX1fX1fX1fX1l_1fX1^^1fX1fX1fX1m_1fX1n_1fX1fX1fX1fX1o_1P`1fX1fX1Q`1fX1fX1fX1fX1
fX1fX1fX1fX1R`1fX1S`1fX1fX1fX1fX1fX1fX1fX1T`1fX1fX1U]1U`1fX1fX1fX1V`1fX1W`1fX1fX1fX1fX1fX1fX1fX1
fX1fX1fX1fX1fX1X`1fX1Y`1fX1Z`1fX1fX1fX1fX1[`1fX1`]1fX1\`1]`1fX1fX1^`1_`1``1a`1b`1fX1c`1fX1fX1fX1
d`1fX1e`1f`1g`1X^1fX1fX1fX1fX1h`1fX1fX1i`1fX1fX1fX1fX1j`1fX1k`1R\1fX1fX1a[1fX1fX1fX1fX1fX1fX1fX1
fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1l`1m`1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1n`1o`1Q`1fX1Pa1
fX1fX1Qa1fX1fX1fX1fX1fX1fX1Ra1fX1fX1fX1Sa1fX1fX1fX1Ta1Ua1Va1Ta1Wa1fX1fX1fX1fX1fX1fX1fX1fX1fX1Xa1
fX1Ya1fX1Xa1fX1fX1fX1fX1fX1]_1fX1Y[1Y[1fX1fX1Za1[a1^^1\a1fX1fX1Q\1fX1]a1fX1fX1fX1fX1fX1fX1^a1_a1
`a1aa1ba1ca1fX1l\1fX1fX1fX1da1fX1fX1fX1fX1fX1ea1fX1fX1fX1fX1fX1fX1fa1fX1fX1fX1fX1fX1ga1fX1fX1fX1
fX1fX1fX1ha1fX1fX1fX1fX1fX1ia1fa1fX1fX1ja1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1ka1fX1fX1fX1la1
fX1ma1na1oa1Pb1Qb1fX1RY1Y`1fX1fX1Rb1Sb1Tb1Ub1fX1fX1fX1fX1fX1fX1Vb1fX1Wb1fX1Xb1fX1Yb1Yb1fX1fX1fX1
i_1i_1Zb1fX1[b1fX1fX1fX1fX1fX1\b1Y`1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1fX1]b1^b1fX1fX1fX1_b1fX1RY1
fX1fX1fX1`b1fX1fX1ab1fX1fX1fX1fX1fX1bb1fX1fX1fX1cb1fX1fX1fX1fX1fX1fX1fX1fX1db1`[1eb1fX1fb1gb1hb1
fX1RY1fX1ib1jb1kb1fX1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Qc1Qc1Rc1Tc1Qc1Uc1Vc1Wc1Qc1Xc1Qc1Yc1Zc1[c1\c1]c1^c1
_c1`c1ac1bc1cc1dc1ec1fc1gc1hc1hc1ic1jc1kc1lc1hc1mc1nc1oc1Pd1Qd1hc1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1hc1hc1
Zd1[d1\d1]d1^d1hc1_d1hc1nc1nc1`d1ad1bd1nc1cd1hc1nc1dd1ed1fd1gd1hd1hc1id1hc1jd1jd1kd1hc1ld1hc1md1
hc1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1jd1]e1^e1^e1_e1`e1hc1`e1ae1be1ce1de1ee1fe1nc1nc1
nc1ge1he1nc1ie1nc1nc1je1`d1ke1le1me1ne1oe1nc1Pf1Qf1Qf1Rf1nc1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1[f1\f1[f1
[f1]f1[f1[f1[f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1[f1hf1if1jf1kf1lf1mf1nf1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1
Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1_g1ag1bg1_g1cg1dg1eg1fg1gg1_g1_g1hg1ig1jg1kg1lg1_g1mg1_g1_g1_g1ng1_g1
og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1_g1_g1Yh1Zh1[h1\h1\h1]h1^h1_h1`h1\h1^h1^h1]h1ah1bh1ch1`h1\h1\h1\h1
\h1\h1\h1\h1\h1\h1\h1\h1\h1dh1\h1\h1eh1fh1gh1hh1ih1jh1kh1\h1\h1lh1mh1\h1\h1eh1\h1nh1oh1\h1\h1\h1
Pi1`h1Qi1Ri1Si1Ti1Ui1Vi1\h1Wi1Xi1\h1\h1Yi1Vi1Zi1\h1eh1\h1\h1\h1eh1\h1\h1\h1\h1[i1\i1\h1\h1Wi1]i1
\h1^i1^i1_i1\h1\h1\h1\h1\h1`i1\h1eh1\h1\h1\h1eh1\h1\h1\h1\h1\h1\h1\h1ai1\h1\h1ai1\h1\h1\h1bi1\h1
\h1ci1\h1\h1\h1\h1di1\h1\h1\h1\h1\h1\h1\h1eh1\h1\h1\h1\h1ei1bi1eh1\h1bi1fi1`h1gi1hi1ii1^i1ji1ki1
\h1\h1\h1\h1\h1\h1\h1\h1eh1\h1li1mi1ni1\h1\h1eh1\h1\h1\h1\h1\h1oi1Pj1Qj1\h1Rj1Rj1Sj1\h1Tj1Tj1\h1
\h1\h1\h1\h1\h1Uj1Vj1Sj1\h1Wj1Rj1Rj1Sj1\h1hi1Xj1]h1\h1\h1\h1\h1\h1\h1Yj1jh1Zj1^i1\h1\h1\h1\h1`h1
^i1\h1\h1[j1\j1]j1Rj1eh1\h1\h1\h1eh1\h1Rj1Rj1Sj1\h1Rj1\h1Sj1\h1^i1^j1\h1\h1\h1eh1\h1_j1`j1\h1\h1
\h1\h1\h1aj1\h1^i1jh1bj1\h1\h1^i1^i1_i1\h1\h1\h1cj1\h1dj1\h1ej1fj1gj1\h1\h1\h1eh1\h1\h1\h1eh1hj1
ij1]h1\h1\h1\h1\h1\h1\h1]h1\h1\h1jj1\h1kj1]h1\h1lj1`h1]h1\h1`h1mj1nj1`h1\h1oj1^i1Pk1\h1Qk1Rk1Sk1
Tk1Uk1\h1Vk1\h1\h1\h1Wk1\h1Xk1\h1Yk1\h1\h1\h1Zk1\h1[k1\h1\h1\k1]k1\h1\h1eh1\h1hi1Zj1^i1\h1\h1\h1
\h1\h1\h1\h1^k1_k1`k1ak1bk1ck1\h1\h1eh1\h1\h1\h1\h1\h1\h1eh1dk1ek1fk1\h1\h1gk1\h1\h1\h1hk1ik1jk1
kk1lk1mk1nk1\h1\h1\h1\h1ok1Pl1Ql1\h1\h1\h1\h1\h1Rl1\h1\h1\h1\h1\h1\h1Sl1Tl1Ul1Vl1\h1\h1\h1\h1\h1
\h1\h1Wl1\h1\h1Xl1\h1Pi1\h1Yl1\h1`h1Zl1[l1Zl1\h1Zl1Zl1\l1\h1]l1^l1_l1\h1`l1]h1\h1al1bl1cl1\h1dl1
el1fl1bl1gl1el1fl1bl1\h1\h1eh1\h1`h1hl1\h1\h1\h1\h1\h1eh1]h1`h1\h1\h1\h1\h1\h1\h1il1\h1\h1jl1`h1
kl1\h1\h1\h1`h1ll1\h1eh1\h1ml1nl1\h1\h1eh1\h1\h1\h1\h1\h1ol1\h1\h1\h1Pm1\h1\h1\h1\h1\h1\h1\h1\h1
\h1\h1\h1\h1Qm1\h1eh1\h1\h1\h1eh1\h1Rm1Sm1Sm1\h1Tm1\h1\h1\h1Um1Um1\h1Vm1Wm1Xm1Ym1\h1Zm1[m1]k1\m1
]m1^m1\h1_m1_m1`m1am1bm1cm1_m1\h1dm1\h1eh1\h1\h1\h1\h1\h1\h1eh1\h1\h1em1fm1\h1\h1\h1\h1\h1gm1hm1
\h1\h1\h1im1\h1\h1\h1jm1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1^n1Sn1_n1`n1an1
bn1cn1dn1en1fn1gn1fn1hn1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1To1To1Uo1To1Vo1To1Uo1Uo1Wo1Uo1Xo1Yo1Zo1
Uo1To1To1[o1To1To1\o1Uo1Uo1Uo1]o1Uo1^o1^o1_o1`o1`o1`o1ao1bo1co1co1`o1do1ao1`o1co1eo1fo1ao1go1ao1
ao1ao1ao1ao1co1co1co1co1ho1ho1co1co1ao1ao1ao1ao1io1jo1ko1lo1mo1no1oo1PP2QP2RP2io1io1SP2io1TP2UP2
VP2WP2XP2YP2io1io1ZP2[P2io1TP2\P2io1io1io1]P2io1io1^P2_P2io1TP2`P2aP2io1ZP2io1bP2cP2dP2eP2fP2gP2
hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2YQ2aQ2bQ2bQ2bQ2bQ2
bQ2bQ2cQ2dQ2eQ2fQ2gQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2hQ2bQ2iQ2jQ2jQ2jQ2bQ2kQ2bQ2bQ2bQ2bQ2
bQ2bQ2lQ2bQ2mQ2bQ2nQ2oQ2PR2QR2QR2bQ2RR2SR2TR2UR2bQ2bQ2bQ2VR2bQ2WR2bQ2bQ2XR2bQ2bQ2bQ2YR2bQ2bQ2bQ2
bQ2bQ2bQ2UR2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2ZR2[R2bQ2bQ2bQ2
bQ2\R2bQ2bQ2]R2^R2bQ2bQ2bQ2bQ2_R2`R2aR2_R2bR2cR2dR2dR2bQ2eR2fR2gR2hR2iR2iR2jR2jR2jR2kR2lR2bQ2mR2
bQ2bQ2bQ2bQ2nR2oR2PS2bQ2QS2bQ2RS2bQ2_R2aR2bQ2SS2SS2bQ2UR2bQ2bQ2bQ2TS2bQ2bQ2_R2bQ2bQ2bQ2bQ2bQ2bQ2
bQ2bQ2bQ2bQ2bQ2bQ2bQ2US2VS2WS2VS2UR2XS2bQ2bQ2bQ2bQ2bQ2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bQ2bQ2bQ2bS2cS2
dS2eS2fS2bQ2bQ2bQ2bQ2bQ2gS2hS2iS2UR2jQ2jS2jQ2kS2bQ2bQ2lS2jQ2bQ2bQ2bQ2bQ2bQ2mS2bQ2bQ2bQ2bQ2nS2oS2
PT2QT2bQ2bQ2RT2bQ2ST2bQ2bQ2aR2_R2_R2TT2UT2`R2bQ2aR2VT2WT2XT2YT2ZT2[T2\T2]T2^T2_T2`T2aT2aT2bT2cT2
dT2aT2eT2fT2gT2hT2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2aT2TU2UU2aT2VU2WU2aT2aT2aT2XU2YU2ZU2[U2\U2_T2
]U2aT2^U2_U2`U2aU2bU2bU2cU2dU2bU2bU2eU2fU2gU2hU2iU2jU2bU2kU2lU2bU2mU2bU2nU2oU2PV2QV2RV2SV2bU2bU2
bU2bU2TV2bU2bU2UV2VV2bU2bU2WV2XV2bU2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2cV2fV2gV2hV2iV2jV2kV2
lV2mV2nV2oV2PW2QW2RW2PW2PW2PW2PW2PW2PW2PW2PW2PW2PW2PW2PW2PW2PW2SW2PW2PW2PW2TW2UW2VW2WW2XW2YW2ZW2
[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2\W2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2UX2WX2XX2
UX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2eX2fX2gX2hX2iX2iX2iX2iX2iX2iX2iX2iX2iX2jX2iX2iX2iX2iX2iX2
iX2iX2kX2iX2lX2mX2nX2oX2PY2QY2RY2SY2TY2TY2TY2UY2VY2WY2XY2YY2ZY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2
eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2lY2QZ2RZ2SZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2
cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2fZ2hZ2lY2oZ2P[2Q[2UZ2UZ2R[2S[2T[2U[2V[2V[2U[2U[2P[2V[2U[2W[2
X[2P[2U[2U[2U[2V[2Y[2U[2U[2U[2U[2Z[2fZ2U[2fZ2fZ2fZ2fZ2fZ2[[2\[2][2fZ2U[2fZ2fZ2fZ2U[2U[2P[2U[2U[2
U[2U[2U[2fZ2fZ2fZ2fZ2fZ2^[2^[2fZ2_[2`[2a[2U[2b[2hZ2c[2Y[2d[2fZ2U[2Z[2fZ2Z[2hZ2hZ2fZ2U[2fZ2fZ2fZ2
fZ2fZ2e[2f[2g[2g[2h[2i[2j[2k[2l[2m[2n[2l[2l[2l[2l[2l[2l[2l[2o[2P\2Q\2R\2l[2S\2T\2U\2V\2W\2X\2Y\2
Z\2[\2\\2\\2]\2^\2_\2\\2`\2\\2a\2l[2m[2b\2c\2d\2d\2e\2f\2g\2l[2h\2i\2j\2d\2k\2l\2m\2n\2l\2l\2l\2
l[2o\2P]2l[2Q]2R]2Q]2S]2T]2l[2l[2l[2U]2V]2W]2X]2Y]2Z]2[]2m[2\]2\]2m[2]]2^]2_]2_]2_]2_]2_]2_]2m[2
m[2m[2m[2m[2`]2a]2b]2c]2m[2m[2m[2m[2m[2m[2m[2m[2d]2m[2e]2m[2m[2m[2f]2m[2g]2m[2m[2m[2m[2m[2m[2m[2
m[2m[2m[2m[2m[2m[2m[2h]2m[2m[2m[2m[2i]2j]2k]2m[2l]2m[2m]2n]2o]2n]2n]2m[2m[2m[2m[2P^2P^2Q^2R^2S^2
T^2U^2V^2W^2=======X^2==========================X^2==========================================Y^2
Z^2[^2\^2]^2^^2_^2`^2a^2b^2c^2^^2d^2e^2f^2g^2h^2;;;i^2i^2i^2i^2i^2i^2i^2i^2i^2i^2j^2i^2i^2i^2k^2
l^2m^2i^2i^2i^2i^2i^2n^2o^2i^2i^2i^2i^2i^2i^2i^2i^2i^2i^2i^2i^2P_2Q_2R_2i^2i^2i^2i^2i^2i^2i^2i^2
S_2i^2i^2i^2T_2U_2i^2i^2i^2i^2i^2i^2V_2i^2i^2i^2W_2i^2i^2i^2i^2i^2i^2i^2i^2X_2i^2i^2i^2i^2Y_2Z_2
i^2i^2i^2[_2\_2i^2i^2]_2i^2i^2i^2^_2i^2__2i^2i^2i^2`_2a_2b_2i^2i^2i^2c_2d_2e_2i^2i^2f_2g_2i^2i^2
i^2h_2i^2i_2i^2i^2i^2j_2i^2k_2i^2l_2i^2i^2m_2i^2n_2i^2i^2i^2i^2o_2i^2i^2i^2i^2i^2P`2Q`2R`2i^2S`2
i^2i^2i^2i^2T`2i^2U`2i^2V`2i^2W`2X`2i^2i^2i^2i^2i^2Y`2i^2i^2Z`2[`2\`2i^2]`2i^2i^2i^2^`2i^2i^2i^2
i^2i^2_`2i^2``2i^2i^2i^2a`2i^2b`2c`2i^2i^2i^2d`2e`2i^2i^2i^2i^2i^2i^2i^2i^2i^2i^2f`2i^2g`2i^2h`2
i^2i`2i^2j`2k`2l`2i^2i^2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Ya2Ya2Za2[a2\a2]a2^a2_a2`a2aa2ba2
ca2da2ea2fa2ga2ga2ha2ia2ja2ka2la2ma2na2oa2Pb2ga2ga2ga2ga2Qb2ga2Rb2Sb2Tb2Ub2Vb2Vb2Wb2Wb2Xb2Xb2Xb2
Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2fb2eb2gb2hb2ib2jb2kb2eb2lb2eb2mb2nb2ob2Pc2Qc2Rc2Sc2Tc2Uc2
Vc2Wc2Xc2eb2eb2Yc2Zc2[c2\c2]c2Yc2^c2Yc2_c2`c2Yc2Yc2Yc2Yc2Yc2ac2bc2Yc2cc2Yc2Yc2Yc2Yc2dc2Yc2Yc2Yc2
Yc2ec2fc2gc2hc2ic2jc2hc2hc2hc2hc2hc2gc2gc2kc2kc2kc2lc2mc2nc2kc2kc2oc2kc2Pd2kc2Qd2kc2kc2kc2lc2lc2
Rd2lc2Sd2Sd2Td2Sd2Sd2Sd2Sd2Ud2Vd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Xd2Wd2Wd2Wd2Wd2Wd2Wd2
Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Yd2Wd2Wd2Wd2Zd2[d2Wd2\d2Wd2]d2Wd2Wd2Wd2Wd2Wd2^d2_d2`d2ad2
bd2cd2Wd2dd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2ed2Wd2Wd2ed2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2
Wd2Wd2Wd2Wd2Wd2fd2Wd2Wd2Wd2gd2Wd2Wd2Wd2hd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2id2Wd2jd2Wd2Wd2
kd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2ld2md2nd2Wd2Wd2Wd2ed2od2Wd2Wd2Wd2Pe2Qe2Wd2Wd2Wd2Wd2Wd2Wd2
Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Re2Se2Te2Ue2Wd2Ve2Wd2Wd2We2Wd2Wd2Wd2Wd2Wd2Xe2Wd2Wd2Wd2Ye2Ze2[e2Wd2Wd2
Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2\e2\e2Wd2]e2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2We2Wd2Wd2^e2Wd2
Wd2_e2`e2ae2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2]e2Wd2Wd2be2ce2Wd2Wd2Wd2Wd2Wd2de2ee2fe2ge2he2ee2
ee2ee2ie2Wd2Wd2Wd2Wd2ed2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Te2Wd2je2ke2le2Wd2Wd2ee2Wd2
Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2me2Wd2Wd2Wd2Wd2Wd2ne2Wd2oe2Pf2Wd2Wd2Wd2Qf2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2
Te2Wd2Wd2Wd2]e2Rf2Wd2Wd2Wd2Wd2Wd2Te2Wd2Wd2Wd2Sf2Wd2Wd2Wd2Wd2Wd2Wd2gd2Wd2Wd2Wd2Wd2Wd2Te2Wd2Wd2Wd2
Wd2Wd2Wd2Wd2Wd2Te2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Te2Wd2Wd2Wd2Wd2Te2Tf2Uf2Wd2Vf2Wd2Wf2Xf2
Yf2Te2Zf2Te2Te2[f2\f2Te2Te2Te2Te2]f2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2^f2Te2Te2Te2Te2Te2Te2Te2_f2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2`f2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2af2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2bf2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2cf2Te2Te2df2ef2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2]f2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2ff2Te2Te2Te2Te2Te2Te2Te2gf2Te2Te2^f2Te2hf2Te2Te2Te2Te2Te2if2]f2Te2jf2Te2Te2Te2Te2Te2
Te2kf2lf2df2Te2Te2Te2Te2Te2Te2Te2Te2Te2mf2Te2Te2Te2Te2nf2of2Te2of2of2Te2Te2Te2Te2Te2Te2of2Te2Te2
Te2Te2Te2Te2Te2Pg2Qg2Rg2Te2Te2Te2Te2Te2Sg2Te2Te2Te2Tg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Ug2Te2Vg2Te2Te2Te2Wg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Xg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Yg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Zg2Te2[g2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2\g2Te2]g2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2^g2Te2Te2Te2of2Te2Sg2Te2_g2`g2
Te2Te2Te2Te2Te2Te2Te2of2Te2Te2Te2Te2Te2Te2Te2ag2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2]f2Te2Te2Te2Te2Te2bg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2cg2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2_g2Te2Te2Te2Te2dg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2eg2Te2fg2Te2gg2Te2Te2Te2Te2hg2Sg2Te2Te2Te2Te2Te2Te2Te2Te2ig2Te2jg2Te2kg2Te2
Te2Te2Te2lg2mg2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2jf2Te2Te2Te2Te2Te2Tg2Te2Te2Te2ng2Te2Te2Te2
Te2og2og2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Ph2Te2Te2Te2Te2]f2Te2Te2Te2Te2Qh2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2^f2Te2Te2Te2Te2Te2Te2Te2Te2^f2Te2Te2Te2Te2Te2Te2Te2
Rh2Te2Te2Te2Te2Te2Te2Ph2Ph2Sh2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Th2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2`g2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Uh2Te2Vh2Wh2Te2Te2Te2Te2Xh2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Tf2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2of2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2
Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Te2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Zh2Yh2Yh2Yh2Yh2Yh2Yh2[h2Yh2
\h2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2]h2Yh2]h2Yh2Yh2Yh2]h2^h2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2_h2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2]h2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2`h2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2ah2ah2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2bh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2ch2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2]h2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2dh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2ah2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2
Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2Yh2eh2fh2gh2hh2hh2hh2hh2hh2hh2hh2fh2hh2hh2hh2hh2hh2hh2
hh2hh2hh2hh2hh2fh2hh2hh2hh2fh2fh2hh2fh2ih2jh2kh2lh2mh2nh2hh2hh2hh2hh2hh2hh2hh2hh2oh2hh2Pi2Qi2Ri2
Si2Qi2Qi2Qi2Ti2Ui2Qi2Vi2Qi2Qi2Wi2Xi2Yi2Yi2Qi2Zi2Qi2Yi2Yi2[i2\i2Yi2Yi2]i2Yi2Qi2Yi2Yi2^i2Yi2Yi2_i2
Qi2`i2ai2Yi2Yi2bi2Wi2\i2ci2ci2di2ei2ci2ci2fi2gi2hi2ci2ii2ji2ki2ci2ci2ci2li2ci2ci2ci2ci2ci2ci2mi2
ci2ni2ci2ci2ci2ci2ci2ci2ci2oi2ci2ci2ci2Pj2ci2ci2Qj2ci2ci2Pj2Pj2Rj2Sj2ci2Tj2ci2Uj2ci2Vj2ci2Pj2ci2
Wj2Xj2ci2ci2ci2ci2ci2Yj2Zj2ci2[j2\j2ci2]j2ci2ci2ci2^j2ci2ci2_j2`j2aj2ci2bj2ci2ci2ci2ci2cj2ci2dj2
ci2ci2ci2ci2ci2ej2ci2fj2ci2ci2ci2gj2ci2ci2hj2ci2ci2ij2jj2jj2kj2jj2jj2jj2jj2jj2lj2mj2jj2nj2jj2jj2
oj2Pk2Qk2jj2jj2Rk2jj2Sk2Tk2Uk2Vk2Wk2Xk2Yk2jj2Zk2jj2Zk2jj2[k2\k2Sk2]k2^k2_k2`k2Zk2ak2bk2ck2dk2dk2
ek2fk2gk2jj2hk2ik2jk2kk2lk2mk2jj2jj2nk2ok2Pl2Ql2Rl2jj2jj2jj2jj2jj2jj2jj2jj2jj2jj2Sl2Tl2jj2jj2Ul2
Vl2Ul2Wl2Xl2Xl2jj2Yl2jj2jj2Zl2[l2jj2\l2jj2\l2jj2jj2jj2jj2]l2jj2^l2jj2jj2jj2_l2`l2al2al2al2al2bl2
cl2dl2el2fl2al2gl2hl2il2jl2kl2al2ll2al2al2ml2al2nl2al2al2al2ol2al2Pm2al2Qm2al2al2Rm2al2al2Pm2Sm2
Tm2Um2al2Vm2al2Wm2al2Xm2al2Ym2Zm2[m2al2\m2al2]m2al2Rm2al2^m2al2_m2al2_m2al2_m2al2`m2al2am2al2al2
al2al2al2al2al2al2al2bm2al2cm2dm2al2al2al2em2al2al2fm2al2al2al2gm2al2hm2al2im2al2jm2al2al2al2al2
al2al2al2km2al2al2al2al2al2al2al2al2al2lm2al2al2al2al2al2al2mm2al2al2al2nm2al2al2al2hm2al2lm2al2
lm2al2om2al2al2al2al2al2al2al2al2al2Pn2al2al2al2al2al2al2al2Qn2al2al2al2Rn2Sn2Tn2Tn2Tn2Tn2Tn2Tn2
Un2Vn2Tn2Wn2Xn2Yn2Zn2Tn2Tn2Tn2[n2\n2Tn2]n2Un2^n2Tn2Tn2Tn2_n2`n2an2Tn2Tn2Tn2Tn2bn2Tn2`n2Tn2Un2Tn2
cn2dn2`n2Tn2Tn2Tn2Tn2Tn2Tn2Tn2Tn2en2Tn2Tn2Tn2Tn2Tn2fn2Tn2Tn2Tn2Tn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2
gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2hn2in2gn2gn2gn2gn2gn2
jn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2gn2kn2kn2ln2kn2kn2kn2mn2nn2on2Po2Qo2Ro2So2To2Uo2
Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2ao2bo2co2do2eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3SP3TP3
UP3VP3WP3XP3YP3YP3YP3ZP3[P3\P3]P3^P3_P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3QQ3
RQ3SQ3TQ3UQ3UQ3UQ3VQ3WQ3XQ3XQ3YQ3ZQ3[Q3XQ3\Q3\Q3]Q3\Q3^Q3\Q3\Q3_Q3_Q3\Q3\Q3\Q3\Q3\Q3`Q3\Q3\Q3aQ3
bQ3cQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3RR3RR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3
_R3`R3`R3aR3bR3cR3dR3eR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3QS3QS3QS3RS3RS3SS3RS3TS3US3VS3WS3WS3WS3
XS3XS3YS3YS3ZS3ZS3ZS3[S3ZS3ZS3ZS3ZS3ZS3ZS3ZS3\S3]S3ZS3ZS3^S3_S3`S3`S3`S3`S3`S3aS3`S3`S3bS3cS3dS3
eS3fS3gS3hS3iS3iS3jS3kS3lS3mS3mS3mS3kS3kS3kS3nS3nS3oS3nS3nS3nS3nS3nS3PT3QT3QT3RT3ST3TT3UT3VT3WT3
XT3YT3ZT3ZT3ZT3[T3ZT3ZT3\T3ZT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3]T3ZT3^T3ZT3_T3ZT3`T3aT3ZT3ZT3bT3ZT3ZT3
ZT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3cT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3ZT3dT3ZT3ZT3eT3ZT3ZT3fT3fT3ZT3fT3ZT3ZT3ZT3gT3
hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3TU3UU3VU3WU3XU3YU3ZU3[U3\U3]U3^U3_U3`U3aU3bU3bU3cU3dU3eU3
fU3gU3hU3iU3iU3jU3jU3jU3jU3jU3jU3kU3jU3lU3mU3nU3oU3oU3oU3PV3QV3RV3SV3TV3UV3VV3WV3XV3YV3ZV3[V3\V3
\V3\V3\V3]V3^V3_V3`V3aV3bV3cV3dV3dV3dV3eV3fV3dV3fV3dV3dV3gV3hV3iV3hV3jV3kV3kV3kV3kV3lV3kV3mV3nV3
oV3PW3QW3QW3QW3RW3SW3TW3UW3VW3WW3XW3YW3ZW3[W3\W3]W3^W3\W3\W3\W3\W3\W3\W3_W3_W3`W3\W3\W3\W3aW3bW3
cW3dW3eW3fW3gW3hW3hW3hW3hW3hW3iW3hW3hW3jW3hW3hW3hW3kW3lW3hW3mW3mW3mW3mW3nW3oW3PX3QX3QX3RX3SX3TX3
UX3VX3WX3XX3YX3ZX3[X3\X3[X3]X3^X3_X3`X3`X3aX3bX3cX3cX3cX3cX3cX3dX3dX3eX3dX3fX3gX3hX3iX3jX3iX3iX3
iX3iX3iX3kX3iX3iX3iX3iX3iX3iX3lX3mX3nX3oX3PY3QY3RY3SY3RY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3
aY3bY3cY3dY3eY3fY3gY3hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3
YZ3ZZ3[Z3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3S[3T[3T[3U[3
V[3W[3X[3Y[3Z[3[[3\[3][3^[3^[3_[3`[3a[3b[3c[3d[3e[3f[3g[3h[3i[3j[3k[3l[3m[3n[3o[3P\3Q\3R\3R\3R\3
R\3S\3T\3U\3V\3W\3X\3X\3X\3X\3X\3Y\3Z\3X\3X\3X\3[\3\\3]\3^\3_\3`\3a\3b\3c\3d\3e\3f\3e\3g\3h\3i\3
j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3W]3W]3X]3Y]3Z]3[]3[]3\]3]]3^]3_]3`]3a]3b]3c]3d]3e]3f]3
f]3f]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3P^3P^3Q^3R^3S^3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3\^3\^3]^3^^3^^3
_^3`^3a^3b^3c^3c^3d^3c^3e^3d^3d^3d^3d^3c^3c^3d^3f^3d^3d^3d^3d^3d^3d^3g^3h^3i^3j^3k^3l^3m^3n^3o^3
P_3Q_3R_3S_3T_3U_3U_3V_3W_3X_3Y_3Z_3[_3Z_3\_3]_3^_3__3__3`_3a_3b_3c_3d_3e_3f_3g_3g_3h_3i_3j_3k_3
l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e`3f`3e`3g`3h`3i`3
j`3j`3k`3l`3l`3l`3m`3n`3n`3o`3Pa3Pa3Pa3Pa3Qa3Ra3Sa3Ta3Ua3Va3Va3Va3Wa3Xa3Xa3Ya3Ya3Za3[a3\a3]a3]a3
^a3_a3_a3_a3`a3aa3aa3ba3ca3da3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3ea3fa3fa3ga3ha3ia3
ja3ka3la3ma3na3na3oa3Pb3Qb3Rb3Rb3Rb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3_b3`b3ab3bb3cb3db3
db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Tc3Tc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3[c3[c3[c3[c3\c3
[c3[c3[c3]c3^c3_c3[c3[c3[c3[c3`c3[c3ac3bc3[c3[c3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Qd3
Rd3Sd3Qd3Td3Ud3Vd3Wd3Xd3Wd3Yd3Zd3[d3\d3]d3^d3_d3]d3`d3ad3bd3cd3dd3ed3ed3ed3fd3fd3gd3hd3id3jd3kd3
ld3md3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3de3ee3fe3ge3he3ie3je3ke3
ke3ke3le3me3ne3oe3Pf3Pf3Qf3Rf3Sf3Sf3Tf3Uf3Vf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3af3bf3cf3df3ef3ff3
gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Rg3Sg3Tg3Rg3Ug3Vg3Wg3Xg3Yg3Zg3[g3[g3\g3]g3^g3]g3_g3`g3ag3bg3
cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3\h3\h3]h3^h3_h3
`h3`h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3
^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3
^j3_j3`j3aj3aj3bj3cj3dj3ej3ej3ej3fj3fj3fj3gj3hj3ij3ij3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3
Wk3Xk3Yk3Zk3[k3\k3[k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3mk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3
Ul3Vl3Wl3Xl3Yl3Zl3[l3[l3\l3]l3^l3_l3_l3_l3_l3`l3al3bl3cl3dl3el3fl3fl3gl3hl3hl3il3jl3kl3kl3ll3ml3
nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Ym3Ym3Xm3Zm3[m3Ym3\m3]m3^m3_m3`m3`m3`m3am3bm3cm3dm3em3fm3gm3
hm3hm3im3jm3jm3jm3km3lm3mm3nm3nm3nm3om3Pn3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3
an3an3bn3cn3dn3en3fn3gn3gn3gn3hn3gn3in3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Wo3Wo3Xo3Yo3Zo3[o3
\o3]o3^o3_o3`o3`o3ao3ao3bo3co3do3eo3fo3go3ho3go3io3jo3ko3lo3mo3jo3no3no3oo3oo3PP4QP4RP4SP4TP4UP4
VP4WP4WP4WP4WP4XP4XP4XP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4aP4bP4aP4aP4cP4cP4cP4dP4dP4dP4dP4dP4eP4fP4
gP4hP4iP4jP4kP4lP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4SQ4SQ4TQ4UQ4VQ4WQ4WQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4]Q4^Q4_Q4`Q4
aQ4aQ4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4hQ4hQ4iQ4jQ4kQ4lQ4mQ4mQ4nQ4nQ4nQ4oQ4PR4QR4RR4SR4SR4TR4UR4VR4WR4XR4
YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US4VS4WS4
XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4hS4iS4iS4iS4jS4jS4kS4kS4lS4mS4nS4oS4PT4QT4RT4ST4
TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4`T4aT4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4PU4QU4
RU4SU4TU4SU4UU4VU4WU4WU4WU4WU4WU4WU4WU4XU4WU4WU4XU4XU4WU4WU4WU4WU4WU4WU4WU4WU4YU4XU4WU4WU4WU4WU4
WU4WU4WU4WU4WU4WU4WU4WU4WU4WU4WU4WU4WU4WU4WU4XU4WU4ZU4[U4\U4]U4]U4^U4_U4`U4aU4bU4cU4bU4bU4dU4eU4
fU4gU4hU4gU4iU4gU4jU4iU4kU4lU4mU4kU4nU4oU4PV4QV4QV4RV4SV4SV4SV4SV4SV4TV4SV4SV4SV4SV4SV4SV4SV4SV4
SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4UV4UV4VV4WV4XV4XV4YV4XV4ZV4[V4\V4
]V4]V4^V4^V4]V4_V4`V4aV4bV4bV4cV4dV4dV4dV4eV4fV4gV4hV4hV4hV4iV4jV4iV4iV4iV4iV4iV4iV4iV4iV4iV4iV4
iV4iV4iV4iV4iV4iV4iV4iV4iV4iV4iV4iV4iV4kV4iV4lV4mV4iV4iV4iV4iV4iV4iV4iV4iV4nV4iV4oV4iV4iV4iV4iV4
PW4PW4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4YW4YW4YW4YW4YW4[W4\W4YW4]W4]W4YW4YW4YW4YW4^W4YW4YW4YW4YW4
YW4YW4ZW4YW4ZW4YW4YW4ZW4YW4YW4YW4YW4YW4YW4_W4YW4YW4`W4aW4bW4cW4dW4aW4YW4eW4fW4gW4hW4gW4gW4iW4iW4
gW4gW4gW4gW4gW4jW4gW4gW4gW4gW4gW4kW4gW4gW4gW4gW4gW4gW4gW4lW4mW4nW4oW4PX4QX4RX4RX4SX4TX4UX4VX4SX4
SX4WX4XX4YX4ZX4[X4\X4\X4]X4]X4]X4]X4]X4]X4]X4]X4^X4_X4`X4aX4bX4cX4dX4eX4fX4eX4eX4eX4gX4eX4eX4eX4
hX4iX4jX4kX4lX4mX4kX4lX4nX4nX4oX4oX4oX4oX4PY4QY4RY4SY4SY4SY4SY4TY4UY4UY4VY4UY4WY4XY4YY4ZY4ZY4[Y4
\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4fY4gY4hY4hY4iY4iY4jY4hY4kY4kY4kY4lY4lY4lY4lY4lY4lY4mY4mY4mY4nY4
oY4PZ4QZ4RZ4SZ4TZ4UZ4UZ4VZ4VZ4WZ4WZ4WZ4WZ4WZ4WZ4XZ4WZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4ZZ4ZZ4ZZ4ZZ4
ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4ZZ4[Z4[Z4[Z4[Z4[Z4[Z4\Z4[Z4[Z4]Z4^Z4^Z4_Z4_Z4_Z4`Z4aZ4`Z4bZ4
bZ4bZ4cZ4cZ4cZ4cZ4cZ4cZ4cZ4dZ4eZ4fZ4fZ4fZ4gZ4hZ4iZ4jZ4jZ4kZ4lZ4mZ4nZ4oZ4oZ4oZ4oZ4oZ4oZ4P[4Q[4Q[4
Q[4Q[4R[4Q[4S[4S[4S[4S[4S[4S[4T[4T[4T[4T[4U[4V[4W[4X[4X[4X[4X[4Y[4Z[4[[4\[4\[4\[4][4^[4_[4`[4`[4
`[4`[4a[4`[4b[4c[4d[4d[4e[4d[4f[4d[4f[4d[4g[4h[4i[4j[4k[4l[4m[4n[4o[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4
X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4c\4d\4e\4d\4d\4f\4f\4f\4f\4f\4f\4f\4f\4g\4h\4h\4i\4j\4k\4l\4
m\4n\4l\4o\4o\4o\4o\4P]4Q]4R]4S]4S]4S]4T]4U]4V]4W]4X]4Y]4Y]4Z]4[]4\]4]]4]]4]]4]]4]]4^]4^]4_]4`]4
a]4a]4a]4b]4c]4d]4e]4e]4e]4e]4e]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o]4o]4P^4Q^4R^4S^4T^4U^4V^4V^4W^4
W^4W^4W^4W^4W^4W^4W^4W^4X^4Y^4Z^4Z^4Z^4Z^4Z^4Z^4[^4[^4[^4[^4[^4\^4]^4]^4^^4_^4_^4`^4_^4a^4_^4_^4
_^4_^4b^4c^4c^4d^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4e^4f^4g^4g^4g^4g^4g^4h^4h^4i^4
h^4j^4k^4k^4l^4l^4m^4n^4o^4P_4P_4P_4Q_4P_4P_4P_4P_4P_4P_4P_4R_4P_4P_4P_4P_4S_4T_4T_4U_4V_4V_4V_4
V_4V_4W_4X_4Y_4Y_4Z_4[_4\_4]_4^_4__4`_4a_4a_4a_4a_4a_4a_4b_4c_4d_4d_4d_4e_4f_4g_4h_4i_4i_4j_4k_4
l_4m_4l_4n_4o_4P`4Q`4Q`4R`4R`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4[`4\`4[`4]`4^`4_`4``4a`4b`4c`4d`4e`4f`4
g`4h`4h`4i`4j`4j`4k`4l`4m`4n`4o`4Pa4Pa4Qa4Ra4Sa4Ta4Ua4Va4Wa4Xa4Xa4Ya4Za4[a4\a4]a4^a4_a4_a4_a4_a4
_a4`a4aa4ba4ca4ca4da4da4da4ea4fa4ga4ha4ia4ja4ka4la4la4ka4la4ma4ma4ma4na4ma4ma4oa4ma4ma4ma4Pb4Qb4
Rb4Sb4Tb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4Zb4[b4\b4]b4]b4]b4^b4^b4_b4`b4`b4`b4ab4ab4bb4ab4cb4db4db4db4db4eb4
fb4gb4hb4ib4jb4kb4kb4lb4mb4nb4ob4Pc4Qc4Qc4Qc4Rc4Rc4Sc4Tc4Tc4Uc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4^c4_c4
`c4ac4bc4cc4dc4dc4ec4fc4gc4hc4ic4ic4ic4ic4jc4jc4ic4ic4ic4ic4ic4ic4kc4lc4lc4lc4lc4mc4lc4nc4nc4lc4
lc4lc4nc4nc4oc4oc4Pd4Qd4Rd4Sd4Td4Td4Ud4Ud4Ud4Ud4Ud4Td4Ud4Ud4Vd4Ud4Ud4Vd4Vd4Vd4Ud4Wd4Ud4Vd4Vd4Ud4
Ud4Ud4Ud4Td4Td4Td4Td4Xd4Yd4Zd4Zd4[d4[d4[d4[d4[d4[d4\d4[d4]d4[d4[d4^d4_d4_d4`d4ad4bd4cd4dd4dd4ed4
fd4gd4gd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4hd4id4id4id4id4id4id4id4jd4kd4kd4kd4kd4kd4kd4kd4ld4
md4md4md4md4md4md4nd4nd4nd4nd4od4Pe4Qe4Qe4Re4Re4Se4Se4Te4Ue4Ve4We4Xe4Ye4Ze4Ze4Ze4[e4[e4\e4]e4^e4
_e4_e4_e4_e4_e4_e4`e4`e4`e4`e4ae4ae4be4ce4de4ee4ee4ee4ee4ee4ee4ee4fe4ee4ee4ge4he4ie4je4ke4le4le4
me4le4ne4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4]f4^f4^f4^f4_f4`f4af4af4af4bf4cf4df4ef4
ff4gf4hf4if4jf4kf4kf4kf4lf4mf4mf4nf4of4of4of4Pg4of4of4Qg4Rg4Sg4Sg4Sg4Tg4Ug4Ug4Ug4Ug4Ug4Vg4Vg4Wg4
Xg4Yg4Zg4[g4[g4[g4[g4\g4]g4]g4^g4_g4`g4`g4`g4ag4ag4ag4ag4bg4cg4cg4cg4cg4cg4cg4cg4cg4cg4dg4eg4eg4
fg4gg4gg4hg4hg4ig4hg4hg4hg4hg4hg4jg4kg4lg4mg4mg4mg4mg4mg4mg4mg4mg4mg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Uh4
Uh4Uh4Uh4Vh4Vh4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4bh4ch4dh4dh4dh4eh4fh4gh4hh4hh4ih4hh4jh4jh4jh4
jh4jh4jh4jh4jh4jh4kh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4ai4
bi4ai4ci4di4ei4fi4gi4hi4ii4ii4ii4ji4ji4ki4ki4li4mi4ni4oi4Pj4Qj4Rj4Rj4Rj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Xj4
Yj4Zj4[j4\j4]j4^j4_j4`j4aj4bj4cj4aj4dj4ej4fj4fj4gj4hj4ij4jj4kj4lj4mj4nj4oj4Pk4Qk4Rk4Rk4Rk4Rk4Rk4
Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4[k4\k4]k4^k4_k4`k4ak4bk4bk4ck4dk4ek4fk4gk4hk4ik4ik4jk4kk4lk4lk4mk4nk4
ok4Pl4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4`l4al4bl4bl4cl4dl4el4fl4gl4hl4il4il4
jl4kl4ll4ml4ml4ml4ml4nl4ol4Pm4Pm4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Um4Xm4Ym4Ym4Zm4[m4\m4[m4[m4[m4[m4[m4[m4
[m4[m4[m4]m4]m4]m4]m4^m4^m4^m4^m4]m4]m4_m4_m4_m4`m4`m4`m4`m4`m4`m4am4`m4am4`m4am4`m4bm4bm4bm4cm4
cm4dm4em4fm4gm4gm4gm4hm4im4jm4jm4km4lm4mm4mm4nm4om4Pn4Pn4Qn4Qn4Qn4Rn4Sn4Tn4Tn4Tn4Un4Un4Vn4Wn4Xn4
Yn4Zn4Zn4Zn4[n4\n4]n4^n4^n4_n4`n4an4an4an4an4an4an4an4an4an4an4an4an4an4an4an4an4an4bn4cn4dn4en4
en4en4en4en4fn4en4en4gn4hn4in4jn4kn4ln4mn4nn4nn4nn4nn4on4Po4Qo4Ro4So4To4Uo4Vo4Vo4Wo4Wo4Wo4Wo4Xo4
Yo4Zo4[o4[o4\o4]o4^o4_o4_o4`o4ao4`o4bo4co4do4do4do4do4do4do4eo4do4do4do4fo4go4go4go4go4ho4io4io4
io4jo4jo4ko4lo4mo4mo4no4no4oo4oo4oo4oo4oo4oo4oo4oo4oo4PP5PP5PP5PP5QP5RP5RP5SP5SP5TP5UP5UP5UP5VP5
WP5XP5XP5XP5YP5ZP5ZP5ZP5[P5\P5]P5]P5]P5^P5_P5`P5aP5aP5bP5cP5dP5eP5fP5fP5gP5gP5gP5gP5hP5hP5iP5jP5
kP5lP5lP5mP5nP5nP5oP5PQ5QQ5QQ5QQ5RQ5SQ5TQ5TQ5UQ5UQ5UQ5VQ5VQ5VQ5VQ5WQ5XQ5YQ5YQ5ZQ5[Q5\Q5\Q5\Q5]Q5
]Q5]Q5]Q5^Q5^Q5^Q5^Q5^Q5_Q5_Q5_Q5_Q5`Q5aQ5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5iQ5jQ5jQ5jQ5jQ5jQ5jQ5kQ5lQ5
lQ5lQ5lQ5mQ5nQ5oQ5PR5QR5bia20W2i8@=d672d8_1d2L=94KLi4b3:@2[31_3g3\62f216>1h5e4D933373==8a4b2<Q1W
2`=Y166?>86322081Na1]3^1b3Y4`2T2c11no2X2i8@=d672d8_1d2L=94KLi4b3:@2[31_3g3\62f216>1h5e4D9737A=8a
4GW2Q1E2^1Y3V:Y166?>86350814Ia1]3^1X7T3T2c1h26Pf2m8X9991<`_2Z2JG502T2fQ1V1W1_20J_2E7^@g1`1gn1W5]
6[1Kd?\41Y1MQ1L21HQ1m13S2BBc3c@An=iW1Q2K_4V13`Cn4=Z;I]22P84\2^1Pl2kJ4\2^1Pl2kJ1k3j1Y333X1Y2I<o2Y
14JY113Y1T56P1f2X3<1P3D;W74R86j1i2^4b4Ca4a3Z11V203f6\4Q2o3l5F9n1V5X1d;BQ2;=Mf61i31]m1G01`2e1a=i5
]2^20?^4[2V[1W7a<Y2@0Y3]2l;a1f880m4]j1Z8e1c2]Am680m30fS2UCdD\8j9<0i2S10R=Xi1_<Nk2WMj3o540RJd6ih1
40[KP40P10Cj1500h6^1j4121d2U2^4m2V3PU1X2\5U4h23ZJT6d1a1R5Gk39b1:0Ee6[1a;hB[5>oFUh160^1V7ad1R=ha1
20Sl340ZZ2da13D0l300lf2aK2\12263E501e2m3`1_1L03i9`>G3Gd6`5R6a1P6P<K_1]4`3S1k=[40V4a7X6o<1^3Y2J0G
j1i7X5\1l5R31n1c4W35SDi2e4h2V4`3T=7Z1b1SEV@c2C01g1Y2j;k6W3d6U3fX19CX98k120i9ZJ20dR4m10U3n170279e
3a3Eh116Kn3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1Ef2h1Dm3313g1OP2S1g1T314131Nn8k1nAG2Q240Y1ij3`6@09X2WNo
5l?f9a15U5>^2UGo7V6Q=I0=k14_1P3Y91cKb:`@j47c2d2e13Z1[6=T2Q1U6P:g6G05\210T29]11<Z1k6@14Q?^=Y>Q<c2
]1Z3ea1F01=n150S3o3o514\5X5S2d2]4aR10[1oV1R=N80X1S8ai2g;ZAd29C0<W21k41]3f4121Rg1^@3BR1\FX1h;A0j1
I1P:Q3121cV1[<hE3Q3CZP1[540ek3011060n3^b3f6]4<:0Ee6[1a;`AW1[5>oF50^1V7X8fY220e^1>0_2kW1R:hS1XLg7
N4Q1879:@0d2^1j7X1a214n9i5Y7Wf1=YNJ:50b2\d2e3]Q120b280ZOoZ1T]1l3801@0Fm100\1]7W4121X_1X3f@jCcD40
P2h[1VY2>0[1X10S=14GdU3e5l1W39520hk350Qj1a[1QF2<00c2^1e;14i>SP1YHm1e<20R2D0d7X=C]>16f7`HFK`3YIY2
o2Ek7g@B>70l300nc33R1k104U27Cm1Me3a2;LU2114V5]1=a4g2OOn2W1\FS2b1k2\3Z1M>2m=BP2T2A4U19@S11611122Y
2b6e;U8IG2b4JB1^2i>1kd1eOi<[86`1;4Q18771:81`T2_15aY1X1b:U1=1^2V]3Gb1U4o64Q1879:91^2gj34Q1879:;1^
2b^1kAXj14Q1879:11>1^2U\3Q4_3B0[64Q1879:31Q1kP3<1Q1P1:jP1V=W;47g1ln17<1^2`a3V3o54=C879:?1^20Q\3`
2U5T4h24=C879:91]2R^1T@]c1>Y28S8?1^2nV1T1`6^3Y3[n1m64Q1879:31VV3e@31R4ag3;1m1AnW1d7m1^:m1\7mY1\;
?1^2`a3i2^343d240P1879:B1^20l_1W4Ri1P17h50]3m24Q1879:@1^2a1nZ1d2Xm1j71K_54Q1879:c31Z23S12:Q1A1?m
222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1
NS27S1l2\42m1j42>N3[6j7Y2:h34Q1879:V2?71_2]\3Fa=_1@41]2hR3XI61]2cR2Q1J`g1_11R2:k1D^6a1\2Ef1o1:=P
3Z5@`2;_32621F0cF4P>`2@d1k9V318P1R2a6674[21<m>c4j2>1]28[1o1i8XAmk1Q7U4U2Q=Ac5H1^2_11iJf?Q<_e1C0l
1Y1`35O1_1m24Q1879:21g_3:1^2d\3R>4Q1879:<1^2j\1[>]a1R>4Q1879:=1^2U\3h1[60[64Q1879:;1^2Zd30[64Q18
79:<1^2a^3h50[64Q1879:;1]20c^3S<4Q1879:F1^2ZU1V<^5Qe1U3031:T2n5h24Q18519:@A1^2U_1h6g;V5\T1\9o54=
C879:Z1@1X253iT1\W1i5P:SH]64Q1879::1c2T=14X6Sa1d?QA^Ca21Y1d1KQ1>P55004b1:7:416M4E156281]11P1U111
D015DW1?;CJ5]5l6X?o8G3122_7_3D[3311S51Y1Q226S12e2a6\5D263MY16>R@d561_2am1Pa1S<B51_2o<bQ3S<>1^2X]
3P17h50[64Q1879:<1^2X]3Q70[64Q1879:B1^2Y1QMa?c2h3\Q1ZFU2Z3S94Q1879::1^2R\3d>4Q1879:11@1S2:0kT1T8
_?T4Pj14=C879:21Ra3f11]2j10Do5>a1\2\2o1:=P3Z5f2V42621E00V9=j2YH`21>d1k9V318P1R2a661521[21<`8S580
Nc4_281]2dg1n[1j@8c5_241e>BmW3A1^2VT1QLo\1P17Jm40[64Q1879:>1^2X]3X1h50U5U14Q1879:21gk3]21n2Ka650
5b1:7:416M4E15628145R11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311R1P41Y1NR126S12e2a6\5D263W26>T4SAW21n
2Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>B1]2V5d
7H`<^2f=P1aCg1d3`3c1Q5bNd1;?1^2\d1li1P60k1Y3U14Q1879:F1^2_1hl2o>@?7OQ2DQ20k11]44Q1879:<1^2X]3X1h
5\64Q1879::1^2ob3g74Q1879::1^2Zd3\64Q1879:R21^2a18D^6a1K`1\2o1:=>V1Z1V1S4n2Y1d22621F0[3JP;aE`2@d
1l2l1c1:R3V318P1R2X1X5674[21<P1_<:74DP54Q1879:j2;1^2a1gb3]64Q1879:J1X254T=14LVX1eEi58o3g5nFU10R6
84Q187918<1^2a1ib3K_54Q1879:;1^2[d3K_54Q1879:=1^2a1f\30P6\64Q1879::1^2aa1UY24Q1879::1^2^`3X:4Q18
79::1^2\_3Z;4Q1879:c21^2i10D^6a1\2\2o163=A^2j1_3S4i22621F0a16I1\2NOd1`4\@Am3e2`2@d1k9V318P1R2a66
604[21<P5;G:E:7F33^4:0;N[2W2744Q187909@I`11Y4D^6a1\2f1Eo1:=P3Z5m62621F0P5j2T8X3_A`2@d1k9V318P1R2
a6674[21<T6d4\2=8OS7d11R2U20D^6a1\2\2o1:=P3Z5m62621F0cF4019E52a5R7`2@d1k9V318P1R2U3[3674[21<V=f1
c47Q12T21o1F@Q11Z41X2R2\2o1:Id2]5l3m22621GcF4R:G[8R@a6o2P12T21o1F@^51X2R2\2o1:Id2]5l3m22621GcF4R
:G[8R@a60n2W12T2=c1F@^51U22R2;14i1o1:Id2]5l3m22621GcF4i8P2R3X5^=c2P6@0n2C2\23e1a=i5]5P122P1m2d1V
[1dFHg4[G992V4a=i5]5e1T5V[1dF^12V41D^6a1\2\2o1:=P3m4<21b3U32621F0iT1`2@d1>\96V1h118P1R2a60574[21
<m>]12V41D^6a1\2Ef1o1:=P3l1]32j62621F0iT1`2@d1>\9S1R218P1R2d1[4@674[21<m>P12T2Q2F@^51X2R2\2o1:Id
2]5e1V2m22621GcF4j:[8R@P6@0n2<2d2a1_9U2k1i5]5j6V[1SF@D2\2i1a=i5l4@P122P1U13X3V[1P4RB@Z3S2;2V4a=i
5]5e1T5V[1SF@Z382V4a=i5]5j6V[1dF32kS1RT1<23X27a<Ei>T5oR1Q4Y8l3L2@k1500m8T41214[6m3]2U1V1U13T2S1e
[1a33T9LZNc6V124W2500]2g2^2h1R128U2121R>DAb4j2^4XJd=3a1_3Y2MD>Cl7\@X7c45W12T2=1X2@^51U22=d1;121i
1o1:Id2j2T6:m22621GcF4j:U6CP7g8k1a992V4a=i5]5j6V[1bAQ5;2V4a=i5m4?j6V[1SF@0;2\2S417i2[@e4g1\3e\2=
2V4Z;V2i5]2X1f1e1h2[2V[1dF>2b21a1`;121i1i5]5j6V[1dF\12V41D^6a1\2Ef1o1:=P3Z52j62621F0iT1_20@d1>\9
V318P1R2P6>1674[21<m>;2\28U<c:j500^4iP1g7\22e2a10D^6a1l1?C]1008I5O:=g1X1^2]2==:c100Q1\32621F0n@h
@@_16IU1Z1@d1g3Q1i105P1o12S318P1R29W66721[21<j1_3f2i2Q4c47W12T20P2D1@^519n1R2k1@o1:Id2l1`3e1T526
21GcF4i8P2V1B3]6R@a6o2QIV12a1d2f3l6m2i5^2W1`156>:Dg1\3?2[U1C[1W3=CU39g9U68>0J>1G]An9Q22T22:7\10D
@^51<a19R2;142f1o1:=;d2l1]3U5g12621F0cF4j:D_16I`278d14i5l3V318P1`1Aa6674Cd121<m>f12T2S2D@b4K1<a1
9R2\2o1:=;d2Z5m62621F0cF4R:GU3g1H@d1Y5P4@V318P1R2a6674[21<Y:c4V2N[12e2b1D^6a1l1?\2o1:=P37R5=n10_
42621F0iT1`2@d1k9V318P1R2a6674[21<m>a22Q28:a10D]5P1NB2i1?Ch1OO:;1P3Z5U5b142621F0n3Q1bA4019E\:_1P
1`2158d1k9L35o118P1R23D101c5674Cg11<[5@Y1e30o3c442Bn2g32Q28:a10D]5P1NB2i1?61:h1OO:;1P3Z5m415g126
21F0F4Q2P1O1NMa5R485i1a354014W;_1P1X1W115852V14S1\2i2Y362I35i1518E:R230683101R3\1?C674Cg11<g1S1G
f10Y1@W1]1S2l2^4477i295a12T2S2D@^51<a19R2\2o1:=;d2Z5m62621F0YAY54j:U3`278d1k9V318P1R2a60574[21<m
>U12R4J^6a1P3h1o1:=P3g70_42621F0cF4P>[24@d1l<518P1R2a6^3g1U=c12Q28:\1J^6a1l1S1h1o1:;1P3h2n40_426
21F0`F24P>[24@d1R;i1518E:R2H101c5^3d12U=U12X4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21
<m>`12W40D^6a1\2\2o1:=g1X1Z5m62621F0`5R9i7]1m<`2@d1k9V318P1R2a663321[21<m>c47c3^12\2j10D^6a1\2P1
[1o1:=P3_41Hm62621F0R:eIP1`2@d1k9V318P1R2a6674Cg11<m>c4V12R40I^6a1P3h1o1:=P3g70_42621F0cF4P>[24@
d1l<518P1R2a6^3g1U=V12R4J^6a1P3h1o1:=P3h5n10_42621F0cF4P>[24@d1l<518P1R2a6^3g1U=j12\2[@b1F081>a2
m3Fg5NP2b1R1OZ5a1[@a1]2i:;>R6H17EF8168h2NY22i1W3>R1343HU1032001d>Y6j1Z12X4D^6a1\2\2o1:=P3Z5m6262
1F0iT1`278d1k9V318P1R2a6674[21<m15R1o1f9h12Q28m1D^6a1\2\2o1:=P3h2a2m62621F0\@P6540f9X4`278d1`3Z6
P3518E:R226>12_4S1674[21<m>;2V4a=i5]5j6V[1SF@_AX:i12T2=1a11D@\511<a19R2;121i1o1:=;d2Z52j62621F0c
F4R:GU3`2@d1>\9V318P1R2a6674[21<m>n12T21;1a11D@\511<a162R2;121i1o1:=;d2Z52l3m22621F0cF4]1c80GU3`
2@d1>\9V318P1R2a6674[21<m>m12T21;1]13F@\511<a162=d1;1210h1o1:=;d2]5j62621F0cF4]1c80GU3[24@d1>]<5
18P1R2a61m2>g1U=Q12T21;Z2@\5115R2R2;14i1o1:Id2Z9m22621GcF4R:G^Ha922kS1m12Q22S2D@^51<a19R2\2o1:=;
d2Z5m62621F0`F24\10c86A2R3U1Z178d1Z9@e1`118P1R2[2I[31474[21<Z9b5_12T2S2D@^51<a19R2\2o1:=;d2Z5m62
621F0cF4]1\9U3`2@d1k9V318P1R2a6674[21<m>n23V28Bn170279n1f18X3Eh116Kn3C=U1l50>n1`1e135;Y;b7g4o3\5
Y12@9C:3h1\2O5b10CJ[2F313A81501A09DP2S1g1IY10J4112131NZ4Y2Y2k1LZ;R4c1G2FZ1d33W27Bn170279e3Y2W1B2
17^116KFW3:8=U1T2P3A4?n1MBe135;dGHV3\5Y1C9C>h1EQ2Dh13@3Q1001=B?16I313JL<BP2S1C09701=<K0@AG141111
2000;<71^1X21j4\1>b2R=Q26G2=c1Y33W27Bn1330279e3a3Eh116Kf37C=G2:Q1R1LS2F?n1`1e135;dGHZ16d1\5Y1C9C
>h1EQ2Dh13@Z2HI313JL<BP2S1C09:=92K087AG1411112000;<71^1X2l4k1e?=c16G2Q2V33W27Bn170279e3Y2W1E9^11
6Kn3:8=U1T2P3A4?n1MBe135;P3S5_?o3\5Y1C9C>h1EQ2Dh13@m3313JL<?2P2S1C0972=<K0@Y1141111210;<`17X2l4\
1>Gj1d9\2R36G2=c1l23W27Bn170279e3a3Eh116Kn3C=U1T2LS2F?n1`1e135;P3cDS2k1\5Y1C9C>h1EQ2Dh1Dm3313JL<
?2P2S1C0A2=<]1Y114111122;<`1`2l4k1Gj1d9\2R36G2=c1`2R23_2Bn170279Ik2a3Eh116Kn3Q1U1l54:n1`1e135;dG
o3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nd6Y2k1n8X3f5G2Q2Z23_2Bn170279e3a3ENF216K4i3Q1U1[5@3;n1`1=
2T135;e1nEo3\5Y1C9C>KL9?Dm1h1Dm3313g1OP2S1g1T314131Nn8k1l3Q>G2Q2R23W2Jn170279e3a3Eh116Kn3Q1U1l5?
n1`1e135;P3cDo3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314111122Hn8k1S@j1G2Q2`23W2J2k170279e3a1o1Eh116Kn3Q
1U1a3ER1A?EX12]1e135;aFR1o3\5Y1C9C>h1\3h1Dm3313g1OP2S1\1:MN2T114111122H^1a261d4k1nAG2Q2`23W2J2k1
70279e3a1o1Eh116Kn3Q1U1a3ER1A?<8X12]1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1OP2S1\1:MN2T114111122H^1a261
d4k1nAG2Q2\23W2J2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?EX12]1e135;aFR1o3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1M
V214111122HP461d4k1nAG2Q2[23W2J2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?<8X12]1e135;aFR1o3\5Y1C9C>h1\3h1
Dm3313g1OP2S1g1MV214111122HP4m4k1nAG2Q2V14U298T5o1\>G3j2Mc3`5U2^5h3W2P<K_1]4P8d11MT3Oe3Z5j:X6Y7?
a3:Z1h1FE4i9`>G3Gd6j2e2R6a1P6P<K_1]4d4k=\4h;X6E4Z2S8`5Z8Kc5[?^@U1Kb:j7n3;75M9\4QFJ4i:9]1h;G3X6n3
W2o1`4n1h9k74V2g8:i11a:5W1f3a8n25T2070Bm13Ie3a2;LU2114b4CW152:R3M@[1[1=Ae1b1EW1\FS2^4\3X2>2e3b1a
10d206Q1j1U1A2P2c1J0644D;205:5N41141112000j48@W3c3Y=R10N1HIG2a1U25U27Cm17Ee3a2;LU2114V5W1Ca4U3AO
Ef1AdGf3k2e5>2j6LY2^4P2S1P1A44P1205:Y1161112000R1^1X2Q4m@R10N1HIG2U15b2>m1Me3m2L[1D1216P1Q6X<dGb
6\3X2>m6n2f4P2f24T31631R9eDG2L6S298m1=h1GBk6i?^=^8i5R<Q4j1_1?^5:o1U3j4P:fAT5=C6\210T2V2Z1k6@14iZ
1R<c2]1j1_1Z<ZU196V8b68ki1j1j1_1X_1W17R2907W23`22^2h1^1U214X1^EgNa6g20T1\1173]2:8J8Y2^1h1Q3U6j3n
<X7A7]20V5^2h1R1;U214_e1gFZ2QGb1e5;7]20e7c4I14T@ba1b6_18Q2907W2l2>O@S1c414`6a5Cg1Bd1n3dAh2R4\7k2
6Q101=6R2=g2U1Oh15d1U3_30W2Q1jLn2G8\20f2S3d2c414`6=R3P2^1LBd1[N`5k2P2X>`3Q18\200i5d2T2^2121`6`35
j1[2853d1n3`Hk1`5k2P2`<g1`3Z2W4jAe:@8\22h5d2i3I14`6m7kAXD]Ag1dV118F9P290V8m414^;W1Oj8WX1U1c4[6=_
1f1i2[3RH;9[20U8[2a214dZ2S3TOP19U2500a1Fk5[2a2121i1i5]5P1Di7YMW;P43Q:l7@eAU401U1:69[2Z<I14H:n3h3
^1@h7i5]5g9k:P5f9a15e1W;\1fD@a1k18V6f=;:X2WNo5cIg1U5^Cg3g8T29:Y9VG_;\:j7c3Z\1f38;oS1V2T67hd1o7R3
5;VV1T6Pe1R;3;VV1XV2F<]2W53P1i3U3h5`26O<^2lQ1W2R1^8a=]3=[1X2=<]2\6o6h5`26O<^2TT1R1^8F<]2\6S4P1j1
h5`26O<^2eKi2e4NR1\5B^2a=lT1;<]2fEZY1^8a=8F[4T2[D<<TH6k3WU1VE7^12Ai3T2A=l1:9c41]3f414in1i5g4X5UN
D1:=W29c41]3f414WW3<=W2m41Z7I14XX1oOR1i@8>_2P1P3Y91cKlR28>a>Y11aK^8U2Yh19?U2T=14hFfC\8];9?U2T=14
GPFaW1\c17?U2T=14bP1YBH@i1907l<14\5X5HW12eY1[1m6i5P:P:U1o4R8n5\2=@T2T=14\5\7d2PW1[1hBVDQ>8@T2Z<I
14\5X5@AS2T=145>C`7`?Q6jFW1`CX1n38AS2T=14Dje1`Ca1Ae1=0Y2@^51X2R2;145>T1o1:Id2U13V2k4\3>2621GX9^1
k;4Da2\5FV107U5R>U5a93lC[4:AS2T=14DT8`GlDhD8BdF[S1a<BY40aN:BR20S=14U7[S1a<_S1:BR20S=14U7m_1i4f>1
BNCf1907`50U3Ba314^?[5nY1U13b13]2:8Jl8U6j3]4Y:m:3BCQ20g50U3BOa214^?[5]JTh1a2[83BCQ20g50U3Ba314^?
[5]J[KVDa8m:E<CQ22e5V3Z3I14T@ba1eU1HDe1:=]3]4j414d2U2^4m2\2T`1i5Z6e3U6aEGi2DM?DP20X8j414d2U2^4m2
\2I]a2[56DP2Y8j414k2Ed144Q1]1A1V1^3<13312E=63@141411K2DB7OB1:C1J:12LC_1m2^1e9QF2508:JOT6>c11f1^1
<12221Ac3V1W3O:BS2U33<b3\3h2T2>V?Z5N0>j40\2EP3]1A1V1^3<13312E=63@141411K2DB7OB1:C1J:12LC_1m2^1e9
QF2508:j1T6>c11f1^1<4221Aj4U5S2Y3\7m4>V?Z2NZ803EZ>\8=Fc1HX4[1a;hBjLl:i5[6d3eP13FY>l5CGb1:=^8W414
ab1W<i5P:U6X2nC6k30:<Gm10k8W414^?iOX3RH^<6Gm1Z<I14MHd9X5\1k50T3i4h1W35\EV6h2V4Z@:`11U2\3n5b8a6Y3
?a3k3N@Hj1i7X5\1l5R31b6W35\NV4e@U3ZU17H]S1T8n;i2[L7GI`14d1]4Je9m2eAa3b5f7cCc2^4O:P:U6m:_=Q2h13Ih
7J5Ih7]6ZFZ5EJ_1?b3h1X3a1V2Rk1_4^5:m1Z2\2i1LCG]5RH5Jo1b3mS2b>;Jo1b3n7Qi1l2_<Q2`6ZLU12JU>EKR53^8Q
S3l2[111^711T1@2T16F1495KR53^8__36KR53^8__3n34KR53VV28LV2J0Qm1W1mHfL4LQ30nc3<LP300Qm1W1Z^1Y722P1
U94L`m1c2W14M]Q2WDfG2MWb31M2M]Q2^2N]1W1031l1?LP3=07334A3Y11f215b1P1L:Q1CX1?;C304[1[4Y6n6T66T9B;S
2C5P5>e1f1^1<:1Y3D]1U5[2S1b29V452Q4f22]13T1R3X<:X1S77NV6eA4l6R<jP2=NV6eA30U2f44m;0di1T7bAb1N`1k1
D^6a1\2\2o1:=P3U14o3@`2;_32621F0h6]4]>T;`2@d1b2X7V318P1R2a6674[21<a3[;c4[4AOZ190k6X614LU?f^1>R45
Q1OP96Oe1T=14G;Oe11R=121Gk?a[1m:7Oe1T=14VS2\2Q1P1W1;8P263R6V1Gn3g:c6Q3aHV:153g=P8Al9b2W11e9c5o1=
<d2V1?P1W1Eo1[<:PAQ3nR1YEV1l9b=c5_5CP1W1e2Bj5V1Gn3]DPQ1i13`Fl9b=c5]2Q3V1;P1^1]4VG2S1U1]20g[2i;3P
1UOXl17Q1c1T=14Amb18Q1c1T=1488mb18Q1c10S=1488;Q1c10S=14A_`1]2P1\75Q1c1T=143R1\^1]71R18S1V1j=en1i
5P:bLW51S12S1iY2;T1h15j6b5[m1gX1Z1S4W464T1i8b5[m16T1i8b5j;b`1P`11T1?U1^18n1Q8P7U8b4k6l8ch1T?d4@R
3<U1h;9`3U3S6d6Sj1g3`:[<]7KU1Y150b1d89a214GQ1S2e3]2o2P1c2Q2kQ1^:SF@Z3[<]7:4U1h;\HcELV1S1900S3F_1
1f16h514Z8R7g\1c2l23]1Z1S1_55V3`5D9V1^10Z5h714Z8Qh18V1^1[5n6I14Z8LW1\1P?\:e1^5mEe;CW1:>CCa2l1a5i
5V1j4[>d1X1o63m7446W1WT2b1>i3Z?CW1X1ZR2Cb1>CU3X=RF`>4Q1879:Q39<W1W1]4VGQ7dOY3g1_4V:RFZA3W1SZ2Z2S
1X1Q1B5SHHP<:W;R2IfB2f2h2i5o1n1V1j4P:Z420f1l:f31T19]292?3:X1ZOdX1[?\5]IZ2e7L3;X1ZO<WX1[?XFa8Z2b8
3A8X1V1QN3bX1m93Y54X1g=Wj1P37Y1c1_6oLgB_MQH2Y1]]34Y1U1_1on22Y1]]38Z1h1_V1P5[4d]1X5oH2Z1Zo23Z1e=c
Ok3[1N9;1IX13M\3I50046[1:06:416M4E156281I1A1P1U111D015DW1?;CJ5]20k1B?`1f10c3h1;I\1\6_=G3122Ei6i2
EDV2T1311208\16m241F89X13;826S12e2T3\3a18a3D263MY105>R2_4>m:1Fn28[1b3g5e@oS1b@aIgG=[1l9g3h;h1iR1
e6e2dFc1l7fAc66\1T12cj3`432\1\?9\1R150S=14mk1ie1X2\1c1Ka6505b1:7:416M42B156281]11P1U111D015DW1?;
CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>8]1L]9d2a2km1i5P:2]1o<2]1o<>^1V1=V5i3Q2c114kS1UBQ
:h4k[1<^1V10c5i3Q2c114Qf1a:P:@^1V100b5i3Q2c1121Qf1SA^T1019^1V1`;c114oe100;_1JV4T2X8h<Ra1i5[6d3nO
4_1`=D1`2`1I070Cl13==b19^10?Eb2Z7Q223@_4S1GP8c@f6j<c3S10c2789;25Y1:L82a3V12=445E8:57>B1120011121
0;569g3?9d4]317_1`1J7De1V1b1i1U1W<?[6c1\6iW1Y4`3m3U1A44S105:7>B14001112000Hh1X2^5]317d1`1J7De1H=
b1i1U1b2\9Go7\6ZGj<c3j7JR3U107844K4205:7Q114001112000;^4?n4_37>`1N]4d2RBn10W8Q7]S1^4U7SGV8:`1d4\
3XL^;jMZ:W29\83a1Z1mn11a15a1XP2d9Y;[V11a14a1VX1Y@g77b1c\1X78P92TH2b1c\1>b1l1i@P@e5g1]2\1`3d_11Q2
b3V11b17c1_1Zg3LS2S2N6c1aV1W8jA]HkU11c13c1_Am2Od1C198P2S6W6XA2@Y1oU1[1m2l23j1B:Y91=6AW5Q2a6k:k92
=d1Ce2[<XA2jW1[1SBV1Y7YK2i2d1[1KZ2h1c1I505<U1727:416M4<8156281]11P1U111D015DW1?82CJ5]59FTNG315b6
LR1\2DT1V2311Y3U1C1Y1d1<26S12e2Z5V1\5D263W26>P70Ie1Ah2@^51X2R2\2o1:Id2X<2621GcF4j:S4ZDa91e14f1b6
j^1SW22f1b64f1b6US2Ug13f1b6Yj39g1SHb2hIjE`Q1\9]3m42g1e]11g1=h1Ac10a5YU2i5P:l;\7m5Oa86h1U20nc3Oa8
<h1U20P[2e;QIj3:Oa8603h1W=oR32i1V\21i17i1K0S=14nm16i1K0S=14Ej1?9_MCR^1OU1_21Q18m1W20`5U6Q1R2c=Z8
6j1XHd6Sf1W208j1]9]1Y2UAef1W20?k1>:T=14cV1[<i;i5X4U3_1Q1XN9k1Ib:a214cV1[<lE7k1IT=14cV1XR14l1BdS1
ld13l1Q1US12l1WT13l1WT1dj2Cm1<5dI0dCj7TGi5[2d7^@R>4Q1879::m1BUe1aU24Q1879:Lm19h2@^51X2R2\2o1:Id2
X<2621Gg:k;4j:Q5\Ca9PD95m1de13c8]Z14n1Bb^3S<1n13n1PZ2c1V1n1\2D^6a1\2\2o1:=g1X1Z5m62621F0iT1`2@d1
k9V318P1R2a6674[21<m>2o1mU23o1k9Ql11o15P2RDkE2n22P2RD3P2`Y1UG4Q2h[1U]102Q2h[13Q2YV1^59R2P1iT1Y5g
<c5o3n3o34R2T[1d<f56R2T[1[Bo3g6V16R2T[1b1Q;f9n76S2dX1n4Y7dm105S2fP2]4]]101S2c1T28g1J^1o4a1P3h1o1
:=P3X<2621F0`F24019?T9n3[24@d1l<5180OR211D107]5^3g1T;P2]2T28:a10DY53P1NB2i1?Ch1o1:;1P3P59>f4g126
21F0W>[84019R;_1P1`2158d1k9L3U2180OR23D10e5674Cg11<[5j1e30o3c442Bn2V1T22h2@^51X2R2\2o1:Id2k8\326
21GcF4019E31200\9WAV7U3[6W7i>d1T28l10D^6a1\2\2o1:=P3Z5m62621F0kBg34019E8d<`278d1k9V318P1R2H1f567
4J`11<l<P2W1T2P20I^6a1P3h1o1:=P3X<2621F0`F2401m=[24@d1l<518P1R2a6^3g1U=V1T2P2J^6a1P3h1o1:=P3X<26
21F0`F2401m=[24@d1l<518P1R2a6^3g1U=[2T25452a10DS1:d3Z1a1l1?;14i1o1:=P3Z5m62621F0V6m7^84019k3g9`2
158d14i5l3V3180O`1A23\5M41154[21659l6f1o5c433k1T2V2D^6BN\2\2o1:=P3Q2Y2Nm62621F0`F240144?>5=4d3m3
0W4`2@d1k9V3180D:R29I]5674[21<m>[1T2V2D^6a1\2\2o1:=P3Z5m62621F0`F240f9X4`278d1k9V318P1R2a6674[21
<m>=T2di14019K2QR1LX:g:Z1]1T22m1J@^51<a19R2Ch1o1:=;d2X<2621F0`F24j:U3[24@d1l<518P1R2a6o2>g1U=5T2
ai124<X2T2:8a10DU3X3a1l1?\2o1:=P3j1U39U51e12621F0o8c=4<HY:f1I<S2@d1k9:A3U2180O3n131b512C6154?k11
<9R1i5f7c47W2X2T2:8a10D^6a1l1?\2o1:=P3Z5U51e12621F0n3BJW4f5W74<Hn5Z4f1I<B`1@d1i3c2]3:A3U218P1R2h
512C6154?k11<9R1`=c47W2_1T2V2D^6a1\2\26h1:=P3Z5m62621F0d?n640o=`2@d1k9LY218P1R2a6674[21<U3a1U:a8
@S1T22h2@^51X2R2\2o1:Id2`1g:2621G`F24c5P4>F[ER33F0e83R:OT22h2@^51X2R2]1No1:Id2h9_22621G`F24Q:;<m
4`Ca9V:Y1T2V2D^6a1\2\2o1:=P3Z5m62621F0cF40P:n3`2@d1k9V318P1R2a6674[21<m>AT2:^8m5g9oDT<429?f?`If2
c6\5_:OT22h2@^51X2R2]1No1:Id2h9_22621GcF4019?m9n4_Ca9=T2:Si154C8bU1d3f2c6Q7j85T2di140;Y1T2V2D^6a
1\2\2o1:=P3Z5m62621F0`F24P>`278d1k9V318P1R2a6674[21<m>U1T2P20I^6a1P3h1o1:=P3X<2621F0cF40o=[24@d1
l<518P1R2a6^3g1U=5T2TQ1\H24Y1T28g1J^6a1P3h1o1:=P3X<2621F0cF40o=[24@d1l<518P1R21F1f5^3g1c;a1T1T2P
2J^6a1P3h1o1:=P3X<2621F0cF40o=[24@d1l<518P1R2a6^3g1U=U1T2P2J^6a1P3h1o1:=P3X<2621F0]F540o=[24@d1l
<518P1R2a6^3g1U=T1T2P2J^6a1P3h1o1:=P3X<2621F0`F24P>[24@d1l<518P1R2a6^3g1U=g1T225m1D@^51<a19R2\2o
1:=;d2Z5m62621F0`F24]1\96n2`2@d1Z9@V318P1R23D12c5674[21<m>d1T2U20D^6a1\2\2o1:=GX2Z5]4_22621F0cF4
U15d<`2@d1k9;j218P1R2a6674[21<`4Y1f4j2`1g402c1T2U20D^6a1\2\2o1:=GX2Z5U5g12621F0cF4U15d<`2@d1k9P1
U218P1R2b1n4674[21<\43Y1f4[4e7i1T28;`10D^6a1\2\2@[110:=o1P1Z5]4_22621F0`F24X12d<`2@d1]7]2V318P1R
23D54]5674[21<[5a9k4n1T28;`10D^6a1\2\2@[110:=o1P1Z54h62621F0`F24X12d<`2@d1j1h40Hg1EV318D216R2H:]
5674[21<[5a9k4^1T2D`10D^6a1\2\2l12:=o1P1Z5m62621F0`F24X12d<`2@d1k9V318P1R2a6674[21<m>_1T2D`10D^6
a1\2\23NL:=o1P1Z5m62621F0cF4X12d<`2@d1]7]2V318P1R2a6674[21<m><T2Dd<`2Ne3TU14X12iHg1a1T28l10D^6a1
\2\2o190=P3Z5m62621F0cF4@Fh<`2@d1k9V318P1R2H5110]5674[21<m>_1T2U20D^6a1\2\2o190=P3Z5m62621F0k@g5
496Fh<`2@d1k9V318P1R2S1Q2[3674[21<m>h1T28l10D^6a1\2\2o1901;3l2Z5m62621F0cF4@Gg<`2@\17k9V318P1R23
B1102110]5674[21<m>h1T28l10D^6a1\2\2o1901;3l2Z5m62621C20cF4@_=`2@\17k9V318P1R23B1102110]5674[21<
m>f2T28m1D^6a1\2\2T1<66901;3f14N1Z5m4o12621C20`2W18HH`1b8[1Kc449f=O`178\17`3l27U3V318P1R23@11102
110`3X1C674`1J1<`3_7l3k47AU3Q2T28m1D^6a1\2\2T1<66901;3f14P1Z5m62621F0Q4a1e?Y14P>`278\17k9V318P1R
23@11102110]5674[21<m>k4o3HT2eBYEA4c3I_<4S4Z=fG1g1g3b4h2[3W1@h510[2@T2d9P9SCl2`6\:4oZ1Z8\7@h510[
2m2T28:a10DU3S23P1NB2i1?61:h1o1:=o1P1P59>f4g12621F0n3U:8d1Z654014g14Z9_1P1`2158d1k9L3U2180D:R231
>310Q5C6721Cg11<Z50j11U1_2n3c47Q395T2T28l10D^6a1\2\2o1:;1P3Z5m62621F0n3Q1_7Y37Z65406g1P<`278d1d9
6I\218E:R23@310e5674[21<c3f1S3_2Q1l2c4Y3?]2T28l10D^6a1\2P1[1o1:=V1i1Z5m41m12621F0W3Fk9m22a55401Q
<k1`2151652V14`3Z4o1?`2518P1R23D10P2G;U2:674Cg11<e1a1;Q3W85T2ai124^16T24TOZJ4^1;T2@1R=121d[124o1
l1T2U20DS5Z1BN\2\2o1:=P3Q2Y2Nm62621F0d2nC4a1l1Fc1m30W4`2@d1k9V318E:R262W6674[21<9Y3W5Q6c47c3^1T2
2m1J@^51<a19R2Ch1o1:=;d2]8j32621F0cF4Q:HU3[24@d1l<518P1R2a6o2>g1U=JT22h2@^51X2R2\2o1:Id2X<2621Gc
F4Q:H[ER3a95T2di1401V1T2P20I^6a1P3h1o1:=P3X<2621F0`F240o=[24@d1l<518P1R2a6^3g1U=6T2ai124]1`<=T2Y
Y1Z@42HI5X@Z4Q1aCn=5T2di142b1Z1T2V2D^6a1\2\2o1:=P3Z5m62621F0cF4e1Z<`2@d1k9V318P1R2a6674[21<]35Y;
@T2W2d8V2^:`5P1nA`94IIVNX2Y1d2^1T2V2D^6a1\2\2o1:=P3Z5m62621F0i?BAa524P>`278d1k9V318P1R2a6674P1Z1
1<d2X<a1T2V2D^6a1\2\2o1:=P3Z5m62621F0o5i9BV64P>`278d1k9V318P1R2a66721[21<c3o711U3k4]3T257182Ka65
05b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?j6o<h84\2G315_7_3DEe23112l2S21;:BQ2241S1
2e2T3\3h2ANQ10D2631U26>dA:1W1T2P2J^6a1P3h1o1:=P3X<2621F0cF40o=[24@52V14l<518P1R2a6^3g1U=X1T28g1J
^6a1P3h1o1:=P3X<2621F0cF40o=[24@8V14l<518P1R2Hh5^3g1U=V1T2P2J^6a1P3h1o1:=P3X<2621F0cF40o=[24@5Y1
4l<518P1R2a6^3g1U=U1T2P2J^6a1P3h1o1:=P3X<2621F0cF40o=[24@8[1l<518P1R2a6^3g1U=\1T2V2D^6BN\2\2o1:=
P3Z5m62621F0`F24<Z90W4`2@d1k9V318P1R2a6674[21<m>[1T2U20D^6a1\2\2o1:=P3Z5m62621F0]F224i5V8`2@d1k9
V318P1R2a6674[21<m>Z1T287_1J^6a1h2140h1o1:=P3X<2621F0k@g54P>[24@d1l<518P1R2Hh5^3g1U=S1T2P2J^6a1P
3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=\1T22m1J@^51<a19R2Ch1o1:=;d2X<2621F0cF4j:U3[24@d1l<
518P1R2a6o2>g1U=KT225b2@^51X2R2\2o1:Id2X<2621GcF4j:^HH1f8]1T22m1J@^51<a19R2Ch1o1:=;d2X<2621F0cF4
j:U3U1U14@d1l<518P1R2a6o2>g1U=Z1T28:\1J^6a1l1S1h1o1:=P3X<2621F0`F24P>[24@d1l<518P1R2H10e5^3g1U=c
1T225g1J@^51<a19R2Ch1o1:=;d2X<2621F0`F24j:U3[24@d1l<518P1R23D101c5o2>g1U=X1T28g1J^6a1P3h1o1:=P3X
<2621F0`F240o=[24@d1l<518P1R23Dh5^3g1U=_1T22S2D@^51<a19R2\2o1:=;d2Z5m62621F0`F24j:U3`2@d1k9V318P
1R2a6674[21<m>a1T22S2D@^51<a19R2\2o1:=;d2Z5m62621F0`F24]1c8HU3`2@d1k9V318P1R2a6674[21<m>j1T22R20
D@^51<a19R2\2o1:=;d2Z5m62621F0cF4<?f7]1;<I[2U1AH1>d1a4Y5V318P1R2U3[3674[21<m>a1T22m1J@M`41<a19R2
Ch1o1:=;d2X<2621F0cF4Q:;<U3g1C4@d1l<518P1R2U3[3o2>g1U=KT22h2@^51X2R2\2o1:Id2X<2621GcF4]1c8;<^Ha9
IT22h2@^51X2R2\2o1:Id2X<2621GcF4j:m4`Ca9[1T2D`10D^6a1\2\2l12:=o1P1Z5m62621F0cF4P>`2@d1k9V318P1R2
a6674[21<m>Y1T2HW1J^6a1P3h1o1:=P3R6U3o22621F0`F24]1b<[24@d1l<518P1R2a6j2Cg1U=T1T2P20I^6a1P3h1o1:
=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=^1T28>X1J^6a1P3h1o1:=P3X<2621F0cF40;c=[24@52V14l<518P1R2H
h5W1V2g1m4W8k4g1T28l10D^6a1\2\2o1:=P3Z5m62621F0]F5406h=`27852V14`3Z6V318P1R23D10e5674[21<e6h1^6e
1T28l10D^6a1\2\2o1:=P3Z5m626200F0oEC40Q2m;`2@d1k9V318P1R2H101c56334<=`11<l<P2Z1T2V2D^6a1\2\2o1:=
P3Z5m62621F0cF40o=`2158d1k9V318P1R2a6674[21<m>[1T2V2Do2^3a1\2\2o1:=P3Z5m62621F0]F540o=`278d1k9V3
18P1R2a6674[21<m>Z1T2B]10In3_2a1m22h1o1:=P3X<2621F0cF40l=2[24@W1<l<518P1R2a6^3g1U=4T2di14^1:T2@1
R=121g[14eP1\1T2P2J^6a1P3h1o1:=P3OX;2621F0V;\;4X2g;[24@d1l<5180O3n13F0e5^3g1k;Y18T21bi14X2S<m1dL
7T28Xi124]S1D`1T28m1D^6a1\2\2o1:=P3Z5m62621F0]F2247h=`2@d1k9V318P1R23D101c5674[21<m>U1T2P20I^6a1
P3h1o1:=P3X<2621F0`F24P>[24@d1l<518P1R2a6^3g1U=^1T22m10I@^51<a19R2Ch1o1:=;d2X<2621F0cF40i:U3[24@
d1l<518P1R2a6o2>g1U=Y1T2V2D^6a1\2\2o1:=P3Z5m62621F0`F24LS=`2@d1k9V318P1R2a6674[21<m>5T2^i1224MT2
2h2@^51X2R2\2o1:Id2X<2621G`F24j96H[4A`Ca9JT22h2@^51X2R2\2o1:Id2X<2621G`F24j:[4RDa97T2ai124R109Y1
T2V2D^6a1\2\2o1:=P3Z5m62621F0]F54P>`278d1k9V318P1R2a6674[21<m>4T2ai1243U2Fij12U2`k11U23U2_a1Uk12
U2_o12U2Vl19U2:gj34Q1879:2U2iY29U2?T=14PIe7mK55U2?T=142U2[o13U2[o1ck12U2ll12U2bW32U2cQ25U24`\2i5
P:1U2T1U2o10I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=HU21h2@^51X2R2\2o1:Id2X<2621GcF4j
:^Ha92U2fW2S1U2o1J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=2U2`l12U2_G3U2_GW65U2V2d8V2_
j24U2V2d8V22U2Q82U2\o1OU21=1X2@^51X2R2;121i1o1:Id2X<2621Gd9n<4j:^Ha9X1U2?_10I^6a1h2140h1o1:=P3X<
2621F0cF4P>[24@d1l<518P1R2a6^3g1U=LU21=Z2@^51X2R2;14i1o1:Id2X<2621GcF4j:^Ha9Z1U2?1]10I^6a1h21210
h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=?U20U2d8V2iKgIBi20R2Ec2RL`D6U20U2d8V2Rk1P1U200h2@^51
X2R2\2o1:Id2X<2621GcF4j:a3Y29CdAa9W7i>43U20TX22U2To13U2Vl1m22U2id29U2?1R=121`d1Y27U2?1R=121BU2?f
11b8V2?114U1a:ZGP2Dg;oU1U29U2?f1d8V2A14hU1[1U2?2\1J^6a1l1K140h1o1:=P3X<2621F0d@n54c5\8[24@d1l<51
8P1R2a6^3g1U=6U2?T=14hU18U2?1R=121Z^13U2Vl1Y52U2]S14U2Vl1VIaU15U20Ul1\5a63U2Vl1\52U2Ud32U2ff22U2
H4U2ae2Q129U2:gj34Q1879:3U2mn116U2f2ZY30g6W:3U2Q\302U2RT3>U2:h[1`S2X411P74Q1879:2U2h]32U2do13U2V
l1]32U2^l12U2Po13U2ol1_22U2_o15U2V2d8V2T_12U2mC2U2gA4U2Go@gd25U2;[AWY32:V2n;[1a1Q;0Q>RP1V6eQ15V2
n;[1a1Wi13V2Z=ij13V2TX2bN3V2U\1nK2V2TX23V2Z7iP24V2Ggk1d;3V2Ul1n;:V29jW2lb14Q1879:U1V2n10I^6a1P3h
1o1:=P3X<2621F0cF4P>;o14@d1l<518P1R2a6^3g1U=3V2mc1VD4V2CnP2a67V2CnP2a6]<187V2Fo@R2c2fa1YN5V2fAR2
c2fa1W1V2n10I^6a1P3h1o118=P3NY;2621F0cF4P>;o14@d1l<518P1R2a6^3g1U=6V2bl12l3a7e36V2Ul1l8Q3e3g8V1V
2T2D^6a1\2\2o1:=P3Z5m62621F0iT1;T2@d1k9V318P1R2a6674[21<m>3V2Zm1i:4V2Cfl1i:8V2Cak1T1Z8^2h<B3V2Wl
1l;3V2TX2]<3V2TX2\O5V2nI0T^1e<3V2TX2_15V2bHYBWM\f17V2>T=14Yj1md16V2>T=14Yj1<V2>1R=121gc1a6[=Q1[T
18V2>T=14Yj1o<bA3V2jo1Y84V2Ul1d3Y83V2TX2h<3V2bQ2a64V2_l1R5a63V2[o1h8T1V2n1J^6a1P3h1o1:=P3X<2621F
0cF4P>;o14@d1l<518P1R2a6^3g1U=9V2F\<bGmK_7EP2N8V2fT1hGT4_7f2Nm^16V2RS1c1W4eG_74V2c9mQ1bL7V2Co8\4
R1]LbL8V2Co8\4`MbLh<>3V2\c1gD3V22QX2NV201f2@^51X2R2\2o1:Id2X<2621GcF4j:a3Y29Cd>o2a98V2aU2b12Lf10
j13V2TX2b3MV20h2@^51X2R2\2o1:Id2X<2621GcF4j:a3Y29C:YAa95V2F]W2e3cJ5V2Ggk1d;e33V2TX2e37V2U2d8V2Rk
1`2kL5V2U2d8V2Rk13V2TX2`>4V2C`W2`>6V2C`W2h<d124V2TX2]>0:V2o5j4Ym1n;o2^2[1Ln33V2C`W27V2Ca;nk1j=BU
96V2TX2o<]10D_3V2;:2KX1X5505b1:7:1216E6020011147212260181C24A1P1U111D0151BW1?;CJ5b3G0A?iAl1^;G31
5_7T24Q13DEe2311S51Y1Q2241K2212BR2U551S1a1g2R1D2634R26>X2V2IKa6505b1:7:416M4E156281]11P1U111D015
DW1?;CJ5]5UOG315_7[33D[3311S51Y1Q226S12e2a6\5D263W26>3V2TX2]>4V2kS2X4]>NW2=1X2@^51X2R2;121i1o1:I
d2X<2621GcF4j:^Eo2a9IW27`2@^51X2R2\2o1:Id2X<2621GcF4j:U5XCa9GW2h2@^51X2R2\2o1:Id2X<2621GcF4j:^Ha
9HW2h2@^51X2R2\2o1:Id2X<2621GcF4[5^5^Ha9[1W2m1J@^51<a19R2Ch1o1:=;d2X<2621F0cF4j:U3[24@d1l<518P1R
2a6o2>g1U=U1W21;1X2@^51X2R2;121i1o1:Id2X<2621GcF4g8;MH6b6a>R3a9j=i1W21;1c1D@^51<a19R2;121i1o1:=;
d2`1i3m62621F0d9n<4g8R22R3U1Z1@d1k9V318P1R2a6674[21<m>W2W2R20D@N_41<a19R2\2o1:=;d2Z5m62621F0m2m=
2d54d4j4A;<2R3U1AH158d1k9e1]12183A:R29Q2U4674[21<h6b42g1f1d64JW2h2@^51X2R2\2o1:Id2X<2621GcF4j:[4
o@R3a9j=e1W2R20D@^51<a19R2\2o1:=;d2Z5m62621F0]>U84j:U3`2@5^1k9V318P1R2a6674J`11<[;2g14a1U1W21;1X
2@^515]1DR2;121i1o1:Id2Z9m22621GWA[54j:[4RAA]2a9^1W2m1J@^51<a19R2Ch1o1:=;d2X<2621F0\@V64Q:HU3U1U
14@d1l<518P1R2a6o2>g1U=c1W2m15D@^51<a19R2Ch1o1:=;d2Z5m62621F0cF4Q:HU3[24@d1k9P3518P1R2a6674[21<g
1U=\1W2m10I@^51<a19R2Ch1o1:=;d2X<2621F0cF4j:U3[24@d1l<518P1R2a6o2>g1U=b1W21;1]1J@^51<a19R2;1210h
1o1:=;d2X<2621F0cF4j:U3[24@d1l<518P1R2a6o2>g1U=\1W200;1V21@^51X2R2;121X1@o1:Id2X<2621GcF4S9f1[4G
G9Cd>Ae1Ga9j;V=OW21;1X2@^51X2R2;121i1o1:Id2X<2621GcF4g8R2^Ha9`1W2S2D@^51<a19R2\2o1:=;d2Z5m62621F
0cF4Q:HU3U1Z1@d1k9V318P1R2a6674Y1Q11<m>JW2h2@^51X2R2\2o1:Id2X<2621Gd>V4g34c8V2^Ha9IW2h2@^51X2R2\
2o1:Id2X<2621GcF4c8V2^Ha9V2a1W2=e1D@^51<a19R2;14i1o1:=;d2Z5m62621F0cF4j:U3`2@d1k9V318P1R2a6674[2
1<m>]1W2S2D@^51<a19R2\2o1:=;d2Z5m62621F0cF4j:U3`2@d1k9V318P1R2a6674[21<m>Q2W2=2a10D@\511<;U19a10
95;14i1OO:=;d2Z5m62621F0KaE54j:U3`2158d1k9V318P1R2a641334Gc11<a;[3P1W21;1X2@^51X2R2;121i1o1:Id2X
<2621GcF4g8R2^Ha9j=KW2h2@^51X2R2\2o1:Id2X<2621GcF4j:^Ha9j;2g14NW21;1X2@^51X2R2;121i1o1:Id2X<2621
GcF4j:^Ha9OW21;1X2@^51X2R2;121i1o1:Id2X<2621GcF4j:n4_Ca9HW2h2@^51X2R2\2o1:Id2X<2621GcF4j:6WHa9k1
W2R20D@^51<a19R2\2o1:=;d2Z5m62621F0l4Z<[54j:6n2U1Z1491A52Ik9V3183A:R2a6674[21<Y3b9P2U1W21f2@^51X
2R2\2o1:Id2X<2621GcF4g8R2W3c29Cd<]1AAe1Ga9W7i>4LW21f2@^51X2R2\2o1:Id2X<2621GcF4j:k5MdAa9j;2JW2h2
@^51X2R2\2o1:Id2X<2621GcF4j:k59CdAa9IW21f2@^51X2R2\2o1:Id2X<2621GcF4c8V2^Ha9JW2h2@^51X2R2\2o1:Id
2]8j32621E1cF4j:[4RDa9HW2h2@^51X2R2\2o1:Id2X<2621GcF4j:[4RDa9_1W2S2D@Bk41<a19R2\2o1:=;d2Z5m62621
F0cF4j:U3U1Z1@d1k9V318P1R2a6674[21<m>JW2h2@^51X2R2\2o1:Id2X<2621GcF4j9O6f4`Ca9OW2=Z2@^51X2R2;14i
1o1:Id2X<2621GcF4S9FO6f4`Ca9NW2=1X2@^51X2R2;121i1o1:Id2X<2621GcF4j:6WHa9HW2h2@^51X2R2\2o1:Id2X<2
621GcF4j:m4`Ca9OW21;Z2@^51X2R2;14i1o1:Id2X<2621GcF4c8V2V1n3XCa9HW2h2@^51X2R2\2o1:Id2X<2621GcF4j:
U5XCa9LW2=Z2@^51X2R2;14i1o1:Id2X<2621GcF4j:U5XCa9NW2=1X2@^51X2R2;121i1o1:Id2X<2621GcF4[5^5^Ha9HW
21f2@^51X2R2\2o1:Id2X<2621GcF4j:^Ha9KW21f2@^51X2R2\2o1:Id2X<2621GcF4c8V2h4<XCa9S1W21;Z2@\511c1DR
2;14i1o1:Id2X<2621GU3]C4c8V2h4<XCa93T1W21;1X2@^51X2=d1;121i1o1:Id2X<2621GcF4c8V22R6CdAU7[2Q1W21;
1X2@^51L[1R2;121i1o1:Id2X<2621GcF4g8R2U5XCa9\1W2m1J@^51<a19R2Ch1o1:=;d2X<2621F0cF4j:U3[241>d1l<5
18P1R2a6o2>g1U=b1W2S2D@b4K1<a19R2\2o1:=;d2Z5m62621F0cF4V:C23n2`21>d1k9V318P1R2a6674[21<m>HW2h2@^
51X2R2\2o1:Id2X<2621GcF4j:h5eBa9HW2DS2@^51X2R2\2o1:Id2X<2621GcF4j:^Ha9LW2;1Z2@^51X2R2;14i1o1:Id2
X<2621GcF4j:^Ha9LW2=Z2@^51X2R2;14i1o1:Id2X<2621GcF4j:R3[Ea9S1W20P2D1@^519n1R2k1@o1:Id2]5j62621Gc
F4i8P2i1X1X5R@a6o2QIMW20e21@^51X2R2k1@o1:Id2X<2621GcF4j:R3[E_6Q3QIg1W2R20D@^51<a19R2\2o1:=;d2Z5m
62621F0j5h@4\7]3U3`2@d1k9V318E:R29Q2U4674[21<a5[9c47^3g1W2=1c1D@^51<;U19P1Q1;1212f1o1:=;d2Z5m626
21F0cF4c8V2U3`2@d1k9V318P1R2a6674[21<m>c1W21;1]1J@^51<a19R2;1210h1o1:=;d2X<2621F0cF4c8V2U3[24@d1
l<518P1R2a6o2>g1U=IW21f2@^51X2R2\2o1:Id2X<2621GcF4j:U5XCa9IW2h2@^51X2R2\2o1:Id2X<2621GcF4]:<m4`C
a9JW2h2@N_41X2R2\2o1:Id2X<2621GcF4_9Z1m4`Ca9MW21f2@^51X2R2\2o1:Id2X<2621GcF4j:^C]1S1]2[2W4m2KW2h
2@^51X2R2\2o1:Id2X<2621GcF4c8V2k5T@]2a9UBHW2h2@^51X2R2\2o1:Id2X<2621GcF4j:^Ha9UB\1W2m1J@^51<a19R
2Ch1o1:=;d2X<2621F0cF40i:U3[24@d1l<518P1R2a6o2>g1U=OW21;1X2@^51X2=d1;121i1o1:Id2X<2621GcF4j:^Ha9
IW2h2@^51X2R2\2o1:Id2X<2621GcF4c8V2U5XCa9OW2=c1F@^51X2R2;14i1o1:Id2]5j62621GcF4j:[8R@a6o2]1W2S2D
@^51<a19R2\2o1:=;d2Z5m62621F0cF4j:U3`2@d1k9V318P1R2a6674[21<m>LW27`2@^51X2R2\2o1:Id2k8\326217?cF
4j:[4ZCGa9LW2h2@^51X2R2\2o1:Id2S<426217?cF4j:[4R?o4d5l3JW21f2@^51X2R2\2o1:Id2X<26217?cF4R:G^Ha9I
W2h2@^51X2R2\2o1:Id2X<2621GcF4c8V26WHa9IW2h2@^51X2R2\2o1:Id2X<2621GcF4j:c8j3o;a9MW2=1X2@^51X2R2;
121i1o1:Id2X<2621GcF4j:^Ha9JW2h2@^51X2R2\2o1:Id2X<2621GcF4f5l2V2U5XCa9HW2h2@b3k11X2R2\2o1:Id2X<2
621GcF4j:^Ha9IW2h2@`3m11X2R2\2o1:Id2X<2621GYAY54j:^Ha9HW2h2@^51X2R2\2o1:Id2@g;2621GcF4j:^Ha9HW2h
2@^51X2R2\2o1:Id2X<2621GcF4j:U6XBa9\1W2m1J@^51<a19R2Ch1o1:=;d2X<2621F0cF4j:U3[24>1d1l<518P1R2a6o
2>g1U=MW2h2@Q11U1T31X2R2\2o1:Id2X<2621GPEb14R:GU5XCa9]1W2m10I@^51<a19R2Ch1o1:=;d2X<2621F0cF4c8V2
U3[24@d1l<518P1R2a6o2>g1U=HW2h2@^51X2R2\2o1:Id2X<2621GcF4j:hBe5a9LW21f2@^51X2R2\2o1:Id2X<2621GcF
4j:m4M9CdAa9^1W2S2D@^51<a19R2\2o1:=;d2Z5m62621F0`F24j:U3`2@d1k9V318P1R2a6674[21<m>_1W2S2D@^51<a1
9R2\2o1:=;d2Z5m62621F0cF4j:U3`21>d1k9V318P1R2a6674^1L1<m>IW25b2@^51X2R2\2o1:Id2X<2621GcF4j:^HHh8
JW25b2@^51X2R2\2o1:Id2X<2621GcF40i:^HHh8OW2=1X2@^51X2R2;121i1o1:Id2X<2621GcF4c8V2U5XCa9P1W21;1X2
@^51L[1R2;121i1o1:Id2X<2621GcF4g8R2^Ha9IW2h2@^51X2R2\2o1:Id2X<2621GcF4j:U6CdAa9HW2h2@^51X2R2\2o1
:Id2X<2621GcF4g8R2^Ha9Q1W2=00X2@^51X2R2;121i1o1:Id2X<2621GcF4j:jEc2_2Q7j=IW2h2@^51X2R2\2o1:Id2f1
f6j32621GcF4j:^Ha9P1W27_1P1@^51X2R2\2o1:Id2T;S12621GcF4j:[1f1[Ea9l5ZAd29KW2h2@l1a31X2R2\2o1:Id2X
<2621GcF4j:R3[E8X9T;_1W2m10I@^51<a19R2Ch1o1:=;d2c1i6j32621F0cF4j:R32[24@d1l<518P1R2a6o2>g1U=MW20
e21@^51X2R2k1@o1:Id2X<2621GcF4j:V1a5eAa9QIQ1W20e21@^51X2R2k1@o1:Id2X<2621GcF4j:i13j4eA]61Q3RFn2]
1W2m10I@^51<a19R2Ch1o1:=;d2X<2621F0cF4j:R32[24@d1l<518P1R2a6o2>g1U=JW2h2@^51X2R2\2o1:Id2X<2621Gc
F4c8V1Om4`Ca9JW25b2@^51X2R2\2o1:Id2X<2621GcF4j:^HHh81MW20e21@^51X2R2k1@o1:Id2X<2621GcF4d9>F^Ha9Q
IIW2h2@^51X2R2\2o1:Id2X<2621GcF4S:C2^Ha9JW2h2@^51X2R2\2o1:Id2X<2621GcF4d9>F_5nBa9DX2DP26T<Vg11=0
V2X2m30Y;7Y1J?g?[B8X2e2[<Xg13YEV1cR1AX2DP26T<Vg1131h4R9R4R27b1AcR17X2e2[<Xg13`FcR1;X2e2Bh;ef1B3j
4eAdOn2[1X2DP2[<b1S4l<4h2Em7>Z1X1c4]2k3f4X6104h4m37Z1d72o17IHA?4310^<;S2R@e26X2e2[<Xg1dFcR1<X2e2
[<Xg1]1`3eA_6Z9l8l6n28X2DP2[<Xg1dF?SR15X2e2[<m]2cR16X2e2[<hi1TDcR16X2e2[<Wl1eAcR1:X2DP2[<lg1k1TD
\9Y1lG;X2DP2[<Vg17h4`?T2\9VIP1X2198P2]6m5e>Q1]T1P315c2]3i5;0P8b1AY7C^1X2R350V1R=e4C;X2Eo1[<kDQi1
Y7nE0e4CCX2DP2[<_9QHdE7?d3YBW6T32R16h4D[B6X2Eo1[<m]2cR18X2e2[<Wl1eA?j<XEb3X21961I2S15A1]322Q1<13
341C=6D141411J021111<429Q1220BP11J:12C81A]4^1P21W1\L259:j1T6>:X11k115Q1<451A1^32V1n2J<;Bi1904R4P
3AH10n1Y4C>T120f6h3R55Y9?8X2Eo1[<_53YX2cR19X2e2]6m5U9[_1[E_6SL=X2e2[<VCj3\O=I8n1nC[=WE7X2e2[<`f1
W3TDcR17X2e2[<^f1Y3TDcR1BX2;8P263R6m5g:WR1V:1313g=b8cR17X2Eo1[<\g1`FcR19X2e2k2_9Vg17h@e5cR19X2e2
[<^=VY1`2P?e5cR17X2DP2[<m]2\9VIe2X2GKQ1_5505b1:7:416M4E156281IC1P1U111D015DW1?;CJ5h3d1dJ`4G315_7
DL7311]1D4V3311S51Y1Q226S12e2f3j2\5D263Y1M6>ZF[2X2GKQ1_5505b1:7:416M4E156281IC1P1U111D015DW1?;CJ
5]5UOG315_7_3D[3311S51Y1Q226S12e2f3j2\5D263W26>ZF>X2P2D[<@i5]5e1VY1F]6R@a6QL<X2DP2[<lAY1oS115eEH
cR17X2Eo1[<Vi1fDcR18X2e2[<SC2oU1fDcR1U1X2;8P26d2W39m5lAc2\1cNd21]3U31V206Z1I18312U1P5m3A`=Y2`?Ae
2AX2e2[<`DPP1T6U31c41>X1`9j?k>DW3CX2e2]6m5lA]8VJLMK]3k7[1n9j?k>Db2D>X2e2[<mE[P1d3^6Z19S1f:j?R@e2
6X2e2[<m]2Y>YD8X2e2[<\f1Y2VEj?hB>X2e2[<fT1gAW4[7j;R==f2M`=l3:X2e2[<gX1h=U4VCUA`=l39X2e2[<\f1Y4VC
UA`=l3d1X2DP263?X59V1f4c3CW5X6_12@B51><fMk1b1c1<;157?3`2P@U216Al833AT4g3S7a52J2X32JX2e2[<c3C`;_1
2@H166cQ1\3Od1QCP9El7e<2J[32T1X2e2Jb5V1Gn3c3C`;_1CH16410oOb1D[1=M3Kd1QCP9El7S7_62X32HX2Dn11k2W39
m5]B\ET5a6d3;91Hj1e3Ck2T<_9SI7X2Eo1[<bj1ZCcR19X2e2]6m5gh1j1ZCP6bL7X2e2[<Pg1lFfNl37X2e2[<\f1ClFcR
1>X2e2[<Xg1l80a1Q7B2f2e1HjQ17X2e2[<Xg1dFgHk9=X2e2[<XC0Q<gEj3c1dAe1R6`L9X2e2[<Se1\1]2c1ZCcR17X2e2
[<bj1Z7o;cR1BX2198P2[<`m1d20S3i96An4S8=UAl38X2Eo1[<Q=kP2fNl3BX20;f1A]1d6V2A14X1VCgV1CZC[=WE>X20;
f1AR8V2A14X1bj1ZCcR1=X21BP21Y<`m1i5P:A\9dEa37X2e2[<]c1_Jo@cA7X2e2[<\J[OTDcR19X2e2[<43mBgV1nCcR16
X2e2[<[U1aX1cR1DX2DP2\8n31\;]Fn4Q56^26\1_FU73X9a1dG:X2Eo1[<^;lQ1k2_FU7cR1;X2e2\8k2R1^;^P1Y4eMfMl
4;X2DP2c1g:];O_Q2\9KZH6X2e2[<m]2X:ZH7X2e2l3^8eo1W>cR16X2e2l3^8m]2cR1@X21BP2[<]<U3lW1o5S2e3[1d8AR
L`69X2e2[<Yf1\1H^1nCcR16X2e2]7m4m]2cR1NX26^2[<Lm2j7W;4[8W2Cg1Q1P2bBn=^1]486[373c2g3U2\3a4S>7X2e2
[<Pe1g4TDcR15Y2;T=14Y1Y2;_1J^6a1h2140h1o1:=P3X<2621F0cF4g90W4[24@d1l<518P1R2a6^3g1U=9Y2;X9Y2a114
c\1R]16Y2;Y9j3147Y2;T=14i9d1b1Y2;5P2j9021111<42114R12S4d2j1NEi1j1l1iA`BP13I762R1510f17b8m2B4`2Y<
Z2g8c<7Y2;T=14^m22>Y2:07l<14Z1T9NEm3\MS[16Y2;b:a2147Y2;S;P214^;7Y2;b:@P2147Y2;1R=1219Y2^U2b12c20
Q5f2Q21Y2c3Y207182Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?822@J5h1?57K>80A?9DUN0G315_
7_3DEe23112CY1c2>1FBQ2241S12e2T3\3a18^2R1D263]15C6>oAX2Y2D1Ka6505b1:7:416M4E156281]11P1U111D015D
W1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>h1Y2071;f;0200111<212260181C2h30151Z2T2ENES1G
0A?NZZ1DEP3P51FBQ2241Q7f7U26Y2QCd2eGeC`V11Y28Y2R2o1d6V2o?P1UZ29Y2R2o1d6V2P9n6]GbD6Y2[Z29Cd>W22Y2
fY32Y2QY35Y2aGb2TY2O2Y2YT37Y2o1a=i5]5Qb1dF6Y2;S;P2147Y2;8j:P214:Y2;7k:P214i9d1c48Y2;8j:P214kl1\1
Y2;1]10I^6a1h21210h1o1:=P3X<2621F0cF4c8Y2R3[24@d1l<518P1R2a6^3g1U=6Y2;T=14Xa12Y2Xd33Y2=W=:Y26fW3
PC4Q1879:9Y26gj34Q1879:8Y2;T=14\i1c205Y20`\2i5P:4Y2eY2]3j3BZ290[5o1i3n114R@f^1l2l28`6V3`5SG=Z29Y
10R=Y1R4WESS1i5a6^3WI<Z2c10kZ2W4a1_5B>^3WIj9=Z29d2aY2l2a2:P:l35R2dH`19Z28W\2d1W1l2Z6e3e8LZ28<c1k
A4PDi2Z2f3f2d1L=l1U1N_Ai5Z6e3e8l7P3l4i50>;Z2Y2ch1bAi5Z6e3e8RF1>V3Z280;KFj5505b1:7:416M4E156281=O
1P1U111D015DW1?;CJ5]5UD_3_7G315_7_3:9\1IT131120c1O73o11;:B@`126S12T20?`1c1\3h2_238;263W26>Y2[9V3
R31<:Z2:S;P214in1i5P:jNk2Z29;Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ22i1Co2T2SBi4R6G315_7Bl2
D8R33112P51FBQ226S12e2T3\3^3m1D263W26>Z2n80d6S2MDCZ25AoJBU`1i5P:Y2QKU143M879:j2EZ2II0iKT1l]1i5o5
@_3RHM6O3_3N1f1Z2<Z2:T=14in1l2l2\1Q6a2U66Z2`\2i5P:U6dH4Z2`\2i5P:7Z298Y7cT2i5P:5Z2Bm[2i5P:;Z29=bK
U`1i5P:iN01i4a2Z29;Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[33112>;U413BBQ226S1
2e2T3S2X1\5D263W26>oA16Z29V\2^5:P:8Z29R7SU2i5P:R2gLd1Z245d10D^6a1\2;14i1IU1:=P3Z5>^62621F0iT1`2@
d14i5l3Da218P1`1Aa62374[21<e=W1S78Z2:T=14in1i5P:6Z24[\2^4Z1P:5Z2`\2i5P:R96Z29V\2i5P:Q28Z298ZV2b5
i5P:n95Z29V\2i5P:5Z2`\2^5:P:7Z2Bm[2i5P:n9m3T3Z29;K\1T5505b1:7:416M4E156281]11P1U111D015DW1?;CJ5b
3j1l1XMG315_7_3D8m1T13112d2730n11;:B@1ID26S12Y1[1T3\3h2b10O@3263Ad106>`=^4S1F6S3Z29;1Ia6505b1:7:
416M4E156281]11P1U111D015DW1?91CJ22<m30A?9kNG315_7_3D[33112Ol13o11;:B@`126S12e2T3Y2R1h2c2D263Ae1
6>]3h91U1`31;j1EZ29Y10\Jk8bW1l23`1L:P:WIF022V92:FZ2_5ag1d<i2R2A0630R1FB:S1150c8R62@Z2c10oG50SS1`
?l23h28g9U6X2h@>Z2:7k:P214in1i5[10a7Q1n9@Z2gT2h7d2063j1B:[10c8f528>Z298mFl6R^1l2n1B:\1m3e4P:BZ2:
T=14in10j4M8S1d2S1X2MAE;6Z2`\2l2l2\1c8CZ2907l<14i9Y20X`1[2Z2Aa2:P:U6j39Z2:T=14]l1[2i5P:AZ2907k:P
214_:Yd1`2300R3\1c8<Z2:[:h214in1l2l2\1c8U6_3Z272512Ka6505b1:7:416L0200111<212100400181C2F1P1U111
D0151BW1?82CJ5Z40A?JZNG315R7<_3DEe23112GU1R31FBa1?241S12W1]1T3\3Y4H9D2634R26>m3Q>15Z2`\2l2l2P:?Z
2Bc6Vn1b12c2h2i5Y110a7Q1Z1KZ290Y9j314n9_1Y4Y7PBeE0k2a245Y1T6MAQ1U6gBP3Y27Z2iGfd1m1k3OP96Z2g5hV2i
5Y8f1<Z29VGd1Em3lW1i6l2a2:P::Z2:T=14in1i5P:U6aE6Z2`\2l2a2:P:9Z29V\2i5\1c34j4V2;Z2:S;P214in1i58S1
c89Z2:T=14in1i58g95Z2TZ2[2i5P:8Z298k:QQ2i5P:n98Z298cGYd1i5P:n98Z29TEQg1l2l2P:U6<Z2h[1R6c=P=i5P:U
6_7k5S5R79Z2`\2>64[40AP:;Z2:S;P214i9U^1i6i5P:6Z298m[2i5P:g2Z2B21I3]6505b1:7:416M4E156281]11P1U11
1D015DW1?;CJ5m4?UOG315_7X2V1D[33112P51FBQ226S12e2T3\3\5D2633S26>V=1Y2M^11R45Z2`\2i5P:U6<Z2HQf1`B
T3P5B5P:U6gBf3?Z29nR1Ie5Q=nCE;1Bi5P:l=m@g1Z2710:f;0200111<212100400181C2h30151Z2[60A?NZZ1DEP3P51
FBQ2241Q7f7U2mD6Z2`\2^5:P:U6f1Z27=f;0200111<212260181C2h30151Z2X4R20A?:k82oQ1DEP3P51;:BQ2241Q7f7
U2k5:Z29e@VZ1YAi5_5`4^:S2=Z253V\2i5P:aN4Q1879:FZ253P>5`IZ5g4[Ji5a1P2]6RB_1n:4Q1879:P1Z29P5X=C`;l
21oA^>FKc1e16U5>U118LW1Q17:P:b9Eo3;X:l5CZ2gIT7^2X5XB[8c7b1b2V3a7U28nF^1KX92]1Z20L00^4a3o1Q?`12EQ
3eKf<d4S2m1g1Y1@a454?=2KW11120011122W2a261f87DZ2:U8d3Y114in10IY3F:Bm1R8W7U3\D1>Z2c10hIcH\2QFi5o1
P8jG\1<a9W1Z2b100eFY1[2b2d12T\1d2T3e5c31DX>400`1V92285102;5>6Z4S392CR1Z2907i:R214^;E7S2a1A;h]1U1
9Y48R2b4O>=T1n48eAo1Z5A1^15Z2Uc1ZIi5P:5Z2`\2i5P:YO5Z2l6cU2i5P:<Z25Z\2i5P:aN4Q1879:6Z2`\2^5:P:fP1
7Z2e1jZ2i5P:QJ15Z2o4`W2i5P:6Z2`\2^5:P:nO5Z2`\2i5P:fS18Z2:T=14in1i5P:9Z2:S;P214in1i5P:6Z2`\2i5P:d
G05Z2`\2i5P:QP1EZ290W100]7h3C14f=U3l]1i5P:^:h>V1Z8L?Z25Va1SKi5P:jAQ:d24Q1879:5Z2V=Yo1i5P:@Z245j6
c1e414_^1Y@U1c48g9^Fe;5Z2T[1[Q1i5P:h3Z29;C1]1A1?FV3750513312A3=63@141411K2DB15<BB1N1J:12LCX1?;C3
`1^1m2Y6BP:_26T92508:02FO9C5P5>c11f1^1<4221Ag2D6V1b4BS27S1i1@AP3f1e1j42>N3c7l8:a30>1Z3G5??8Z2Sd1
c4V3e<k3i5P:BZ2HmW1j4Q4>e=X1N_:i5P:WAg1n3l1a367Z2Q2d8V2bo1i5P:6Z2lT2c7i5P:l76Z2_8PT2i5P:^8:Z290T
=14_:Yd1i5P:8Z2`\2^5:P:]Hm74FZ2X9_7Y2C9W1g:n2e4a5XOi5Z4a1@b3_7Q5^2g@\1<Z298l4W3Y6m\1`@i5o1P8Y8;Z
2:7l<14in1i5P:j1S8`1Z24k1D^6a1l1?\2o1:=P3Z5m62621F0l9lJ`2@d14i5l3]2H18P1`1Aa62374[21<[<a2h5j25Z2
jf1eEi5P:>Z2jDkCZA4Q>1U4i5P:ZN0>1<Z2HFP[2i5[6d3]L6Y3A;=Z25Z\2i5P:d7lF4Q1879:5Z2lW1cT1i5P:5Z2iMf^
1i5P:5Z2`\2i5OP97Z2`\2i5P:XDh4j76Z29\U2i6i5P:e2Z29;K_2Q4505b1:7:416M4E156281N3:1P1U111D015DW1?;C
J5]5UOG315_7_3DV2T13112P51FBQ226S12e2T3\3\5D263W26>\1Eo:l4R4?9Z2aV1nU1i5P:S108\MGZ244Z1hI__1b1f1
R4o1P8Y8`2^=?X1>n54E`1MA<Z2:T=14in1>;[40AP::Z2:T8o414in1i5P:_C\2Z2E1Ia6505b1:7:416M4E156281]11P1
U111D015DW1?;CJ5m4?UOG315_7_3D[33112P51FBQ226S12e2T3\3\5D263W26><Z298P10\=^m1i5P:n9Dc>6Z2Bm[2i5P
:P:;Z29>NhZ2i5P:dLd2W1:5Z2`\2V5BP:7Z2WX1XT1i5P:_FX8AZ24T9d:\3k>a4Z3o2[30j1SFi5P:UAf55Z2`\2i5P:^9
;Z2:7l<14in1c55[2d7AZ2:T=14\5U4f4g;1eT1i5P:S<h4Z1S16Z2`\2i5m1R8W7DZ25iN`]1i5P:U?IR1E\6[64Q1879:5
T1>Z2c>T;b4nR1U;_23U3P:^9Z:[2W96Z2k>a<Ra1i5P:9Z2:T=14in1a4W1P:V3Z27=Ka6505b1:7:416L0200111<21226
0181=52F1P1U111D0151BW1?82CJ22<U3G0A?9kNG315_7_3DEe23112GX41FBQ2241S12e2T3\3Y4H9D263]1I6>e3Z2710
72Ka6505b1:7:416L0200111<212100400181C2F1P1U111D0151BW1?;CJ5<<NES1G0A?NAdMG315_7_3DEe23112P51F89
Q2241S12e2P2S1S25R1a18^2R1D2634R26>l2R?1o2;Z298l4PW2T4d1^7MAQ15Z29V\2i5P:c3Z27=Kf1^2Z13@;505b1:7
:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?h1hDX3i1`3D2315_7_3DEAS23112P51FB\12A241S12[1Y
1T3\3a18^2R1D263W26>m3Q>1^1^2Bo1Z271;f;0200111<212260181C2h30151Z2[60A?V8d7\4PGDEP3c35G3:1FBNR12
41a3_3Y2\5U2X4k;1f4LZ2b100oG2`2SX1S8i5[2U33e3D=k=40g:2>5>V5S3L3@Z2VZ1]GR8h2i5P:c<d270X?1T1Hj1>Z2
5ih1`Ci5P:nFb74Q1879:c2Z2EKa6505b1:7:416M4E156281]11P1U111D015DW186;CJ5]5m9WEG315d3j3_3D[33112P5
1FBQ226S12e2T3\3n31[1D2413H^16>mB[1FZ2T1ZBT1Bl1Z:?S1W:0f3?1R>X1^;i5P:V6S3ZG6Z2`\2i5P:X?aA6Z2Ik`1
jJi5P:>Z29cZ2b1^5:P:j>]1T8\61^16c2Z2EH2a6505JG:7:416M4E156281=O1P1U111D015DW1?;CJ5c4Ia6]4UDG315_
7_3D[33112P51FBQ226S12e2T3P2[1n31[1D263W26>EZ25P49cd1g4P=b1k4B:P:Y8\<j94Q1879:8Z2nW1X3`;T=b8i5P:
AZ2_3aQ1R2T1R5l4T5l6X1k<i5]5b4WB:J[1[27Gi13^2b5m5\1Q22h48b=l;S6f1W;b1g3`1g3S1AG\2g3k1P1411112000
b5_7g>_2`5m1[27G\4b5k21j1R11\1Q22h48T13Y3o1k3h?mCX5A19\1>3>81S1A5?160T2c5E:6111210Y2R35i1U1h3FF`
@e4JL[27G\4l6a1R:U8oU1b7n2]1U68G>IBH7611122RLW2k1[27G\4l60`11\4Q223`;oU1o6371126`1:6;D32J??V52LF
Q12E251411112000A6c422_7F`@b1T1[27X4Z<j9h`1GT21P1>9?S1?1N0`7X18610\5n63T>25014G127[2Oak21122I[27
GUZ1nJi7\1Q18]2\91122[<Fe1k;2R174m2GW1[27Gm<Z;8T13Y5P;nJk6A19\1>B81=EA5?9^8C1122Am42h6FRBGN[27PI
k\1Z5IQ1P11_19MU11;C[6U2@62dJ25014G12T1[2L00^4a3QA`12EQ3ZGZ>P?a454?=NW1140011122W2a261f87U1[2L00
^4a3o1Q?c1g3ZGZ>f2f8b3a454?=NW1140011122W2a261f87Z1[2K1k1Me3a1^416R7W4[36]4^FU1X<>c>P2`254MNW116
11122W2a261i3eDG2Q1[2K1k1Me3a1^416R7c7d4^FU1X<>c>P2f24T31611122l8eDG2R1[2M0^42^3o1h4W5Z662k2Kb4g
BS46g7n4n3Z8a4J=Nb162W2a261Y2M[2M0^42^3o1[@9k2Kb4JlAZ4g7n4n3Z8\5=a262i461Y2U1D[2M0^4a3]FFnJPIa4J
=Nb162W2a261F[2M0^4a3m4_AFf4lA[Ma4J=22[262i461:[2W\2g=5Ia162P51d3\2CC21Z12761?m222I75051334A3=6D
141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0S1E9C5P5>c11f1^1<4513=Y1]1D3Y1c1Z1W1=@S27S1T2G\
4224e1j42>N35Z@:\8?^4\2W12\111661?m222C575051334A3=324?141411K01311172A015M1BP11J:128:8CI237?;C3
CL^1o121D02l3@k1U8:b46T9259:0i19C5P5>c11f1^1<451Ag2D3Y1Z18Z1U1139@S27S1e1O6\4224e1U2d22>N301]@:\
8?n3\2W121Z1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1P21JY6a1Z125;d6P1h12683R1d72
59:0i19C5B]4>c11f1^1<035130<9]2D3Y1n2W1NS27S1l2\42m1j42>N35T7S2Q7:R2Y6?d3\2W12\1A1?m222I75051334
A3=6D141411K2DA015OBP11J:12C8CL37?;C3`1^1o121HY6l2_6IP1k16_1`3S4259:0i19C5B]4>c11f1^1<0351A9]2D3
Y1n2W1NS27S1m1N]6j42>N3`@:\8?X3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2
Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N35Z@:\8?V3\2W12\1A1?m222I75051334A3=
6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\4P2j42
>N3`@:\8?Z3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1P21JY6S=6T9259:0i19C5P
5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N35Z@:\8?U3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP
11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3`@:\8?`3\2W121Z1:
61?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6[6g66T9259360S14@9C5P5>c11f1^1<45130
<g2@33Y1n2W1NS27S1l2\42m1j42>N3`@:\8?m3\2W12\111661?m222C575051334A3=64?141411K2DA015OBP11J:12C8
CL;?;C3`1^1o121D02]4k1S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1Z18BGU11==2S27S1l2;P42m1X2a22>N301]@:\
8?Z3\2W121Z1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^
1<451Ag2D3Y1n2W1NS27S1]1^1\42m1j42>N3`@:T7W1?b3\2W101\13=1?m222I75051334A3=6D141411K2DA015OBP11J
:12C8CX1?;C3`1^1o121D3]4k1S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2U11NS27S1l2\42m1j42>N301]@:T7W1?
l4\2W1011Z111661?m222C575051334A3=324?141411K01311172A015@<1BP11J:12C8CI>?;C3C2I^1o121D02l3@k1`3
d4:W4:6T9259:0i19C5P585c11T1A^1<451Ag2D3Y19P18BGU1139=2S27S1e1O6;i1I\12m1U22;2R22>N301[6Q::]2n5?
[3\2CC011Z1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0Z1>9C5P5>c11f1^
1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N3`@:\8?_3\2CC01\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8
CX1?;C3`1^1o121H]4k1S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N301]@:\8?W3\2W12\1
A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1
n2W1NS27S1l2\42m1j42>N3`@:\8?Z3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o1
21HY6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N301]@:\8?]3\22T121Z1:61?m222I7505133
4A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1=@S27S1]1^1
\45j1j42>N3a7n8:\8?b3\2W12\13661?m222C575051334A3=64?141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S
=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W139@S27S1l2\42m1j42>N301]@:\8?`3\23S12\1A1?m222I75051334A3
=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j
42>N3`@:h34Q1879:V2?Y3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T925
9:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42BZ1j42>N35Z@:\8?V3\2W12\1A1?m222I75051334A3=6D141411
K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3`@:Q7Z1
?Y3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^1<
451Ag2D3Y1n2W1NS27S1]1^1\422j1j42>N3`@:\8?\3\2W12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8
CX1?;C3`1^1o121HY6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1]1^1\422j1j42>N3`@:\8?\3\2CC01\1
A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1P21JY6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3
Y1n2W1NS27S1l2\42BZ1j42>N3`@:\8?3\2em2ZP14\2]K21m2\25=Ka6505b1:7:416L0200111<212260181C2F1P1U111
D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2`4P2Y410OD263W26>R2\2W10R2?m3=07334A3Y11f215b1
P1L:Q1CX1?;C3P51JY6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1V4N[2S1l2X;2]135Z@:\8n1\2W10R2?m3=07334A3Y11f215b
1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\89\23gj34Q1879:S2\2W1031l1?m3=07
334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2V452h62]13`@:\81\2_1]2l10DS5Z
1a1\2\2o1:=P3Z5m62621F0]F[>`2@d1k9V318E:R23D1012`5674[21<m>i1]2l10D^6a1\2\2o1:=P3Z5m62621F0FT=^6
R2[>`2@d1k9V318P1U1L3D1012^2Q32374J`11<Z5b9`6@_11Y1]2g1J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1
R211D10e5^1o1g1U=^1]2m1DZ4S2a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9c2B18P1R23B11041^5674[21<m>X3]2:0a1D
^6BNl1?\2@C?71072=J1R1<C[3E41Q14h4o12621F0P5P2h9l@P2P1`278d1>0A19<1c1CU280041@AU1EL1140o118D0001
63=BMH1021\4S1674\1N1<Z5b9k4]1m1]2;a1D^6BN\2\2T1?710:=J1R1P1Q4X1m62621F0iT1`278d1m1_5g1ELY218D01
163n13Dh5674\1N1<Z5b9=]2V:_2d]1WS110m=b8n3Z2:o3^1]27_1J^6a1h2140h1o1:=P3X<2621F0cF4g90W4[24@d1l<
518E:R23D10e5^3g1U=8]2Qj1_S115110T1]2g1J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2Hh5^3g1U=W1]2g
10I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R23D1f5^3g1U=Z1]2g1J^6a1P3h1o1:=P3U:0Q22621F0cF40o=[2
4@d1l<518P1R2H1f5^3g1U=]40]1]2>^1D^6a1\2\2o1:=P3Z5m62621F0]F55o=`278d1k9V318P1R22Ec54674[21<m>V1
]2g10I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2Hh5^3g1c;a1U1]2g1J^6a1P3h1o1:=P3X<2621F0cF40o=[2
4@d1l<518P1R2Hh5^3g1U=X1]2m1D^6a1\2\2o1:=P3Z5\2`42621F0]F[>`2@d1k9V318P1R2Hh5674[21<m>X1]2l10D^6
a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2F1h5674[21<m>3]2am21W1]2l10D^6a1\2\2o1:=P3Z5m62621F0iT1`
2@d1k9V318P1R2Hh5674[21<m>3]2m6ef2Z1]2k11D^6a1\2\2o1:=P3Z52j62621F0iT1`2@d1>\9V318P1R2HW5@674[21
<m>Z1]2l10DS5Z1a1\2\2o1:=P3Z5m62621F0]F[>`2@d1k9V318P1R2Hh56334[21<m>3]2ai1QT1U1]2g10I^6a1P3h1o1
:=P3X<2621F0cF4P>[24@d1l<518P1R2Hh5^3g1U=^1^2o7a5AQ5a4<i5Ai4Z@c5f<61[127JJ4KQ5X7n2g1816261[<7a10
T2Q8L;g1g6=621\1^2o7Oo1ER1`2j8[6f3Z1\R1061[127Ja5c;d12816250000R8_4\1l8f1E;2\8=91K^2o8_222R1gA_W
161[12R1jBD25000P>U8F=X1Q1W9`1^24U6N_74i46n2Z=kD2o2@[5R5D9U;Q5f2M625000f2Z5Y1Y1_30c1b2h45d1>R3:H
S1T4:1?I^24n@9lA`U1^1T>b31625000S7Q70c1b8V4V2R41F^24l8e1Le1T8`Q1QU11961?k?Z9P4^4=621G^24Nk6_=PU1
8Dg:mE95000?e=f:IT921H3^2^l26e1_28U4_27W51AY6i3W60W43V4Y4\1Z1l1B4?R1Z1R21S3g47@71A>>o1:8^679?`<]
<j1B`2_2]3h1c8X5^2:_250]1e;14i>SP1W=4_2fL]OVn1;_2\^1W9^4Z:k3B`Y1l5e37?_28U<Nm;c2n:]D0o8k3o>i1f9Q
==_283Q<i1W<V3oR2U4U2^:T3c51_23_2TH\[24_283Q<5_283Q<bh22_2<4_2i?lG^:7_2c?_5]?iEeZ1e?7_2d=[Q3\30g
:l28_2^<^@0fY1aU11XA=_2Y@U2d:WFjJj25^19VAk@n3I_2Z:Ag2d2U2b7b79i<e3;H]D[4[2d3^51k1l7ZC[1b2o66_2TR
2P]1T:=[33_2U_3i=2_2TR27_2l@R23Zm1I^S1>_2Z1[[1T7^DS8AZ=9n3a5S8`1k2?_2`?X3lIZ5\6e5jEYEP7?P1k2`2E2
_2[n3<_2^109a=i5]5Qb1SF@SB\::_2kQ1Q<e9X\1]2c6S1Q4f:5_2k_1Z1o2Vk12_2]_33_2P^1\Q22_2[_32_2a_33_2oC
WE3_2jS1_51_2=_20n`1R6^k10U84Q1879:o2_22=0Ja6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ
5Z40A?dN@G315_73[3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>j7a<X2_2@0Ja6505b1:7:416M4E156281]11P1U111
D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>3_2AXd2m2_22=0Ja6505b1:7:416L0200111<212
260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>^2h54_2AXd2dK:_2
AXd2[H2X1c35`80l2_22=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe23
11S51Y1Q2241S12e2[5U1Y4R1D263W26>X71_2<_20b[30V9l54Q1879:Y2_2@Ka6505b1:7:416M4E156281]11P1U111D0
15DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>k;`6V3_22=Ka6505<U1:7:416L02001001<2122601
81C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_73[3DEe2311S51Y1Q2241<F2e2a6a18S2:R1D263W26>P3P4`2\;OS3_22=
KZ2V4505<U1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?cIa5G315_73[3DEe2311S51Y1Q2241<F
2e2a6a18^2R1D263W26>Q7W2_2@Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q2
26S12e2a6\5D263W26>1_23_2[e1hS24_2AXd2[Z12_2^83_2m[1kS24_2WMjT1T73_2WMjT1[1_2a3k5b2Y2Y2m26S5n3Y7
c4R1W29l1R1g65[21h5e1[3T1P37N<9i7Q2=Q1=H<Y6Y?[2C`3g4R1_2[3R1e48T10^2W1W56_2V6o9a5h1EE61X9c5@A^2l
5k1m9m1Hn2QCo20Z1_2d1KQ35U1h4;GH?5]1RB]4W8E4V1\4Y1e6@H4R136HR1o1R4=U171^3[Cm7g4o<1_3_23;?`1W4C8H
_23o1Am4IW16HLKHP2U2>7CLAl1a5;S32L8O42_1Je2[1=W1<6Z149DP1[544>9f1E98g2CP237L83c3S4k1D:977c1BW;^1
U2[1f550g1S2o1Id3_12=@11F@A7>3662R1;>2E3T1_2g9S3H?W9`1f3g8h6[15;Q21T1c;a2a1Y2:Z3Gc17k>n?a45Q4e14
m1`2c21Y4_23;?k1e1j2P3P1U2i115B]188526==8[1=2Q1JB?V14J1[1@2<6L2>0Z1]3P3d1`4N4ER13j2R2F8P1DM;`1U1
82;17W1o1k1V1i1C8g111593734<R9=2D:j11Mc4i6Z2I?W1Ab2l1H=K=06W2b17DS1Ac1?U10612=4;4E5:AF3147<T26M_
24V3a19Oh1Y3Y2\:]>n5l1:21R39g2DVBe6k6ZGo1Y:^1\25`3_2?Bi1NT11AHS2OG0;5P2T1]1X3S3f2]5T25W196J8?;JH
MH;Z2W10J0Q24DZ3O1P4S4K1g4Y19Y137R10612T1417297?5:P12Z1d1JP1h1P1F2BP1Z1e11IQ1Y1U130l2Z2g2V1V305F
LY22n3P2W30^13Y1^1k2_23In1l4V169;H5=67E10215;67HD1Gb2@1T6a1Q1R2T234MGJ^H2U1^7:[1411f12GO<A^1:U1J
2Y1\1P15@g4Q1K3FKH\5b2=m51]6n138f17==0R1AQ2<k5Y2_2Mn1NT11o2K169T15E6H457BHQ1o2@U8g2S4Jo1_2R;k8X1
[6Y13Z108f1297n15Z13`1J22j1Hg1b2T2Q1KJ>U1Q3Z2n3a:l231Q3g3<[23F_2O0m2b:S1Y1S1o6YR1c?m<j1NLf6U3231
k4a=[1_23E51W4a3W1S3T7;8m28d1h1R1;S1C28UAn62]5W8g<Q1Nh6Q14S4^111;9V72P1\=?_2Q1i7c9_Z1WA0k1Md1h28
[I0k<:_2Q1i7Z3h`1XBW4^4UGc9N_2On2b23_61R8`11o4m51j>\4S3V2n<g1g=i3g5k1o10T1235c19_2OR1\@\:bGm]1m3
mA4_2QX1Yn1fE1_25_2e^3Z2h7l24_2e^3Z2h76_2oZ3e3Z2h7l2:_2e?W=V=i5TE^6X@d;S1X1_2k1D^6a1\2\1Oo1:=P3Z
5m62621F0b=AdF`2@d1k9V318P1R2a6674[21<m>a2_2M0U2884>E13Me1i2;9M14100;5<5[5W3`:n12>6P2Cb19T1e2:G9
T1K5;2[17@[19@_123El1X4^4f3;3;h12A?@JgAm=V36K;Y6\1S1o2f44_2`?1e35_2`?1e3MA_2mEV6]6R2e50n1gGT4V3m
7hMm3a16V6M_2X<0511h1k4Q3o2i2]6R2e50FW1o2i1mB[7m7hMk1c332V6V3o3_2?D0d1=?F_2=8=073312883H@1;11K05
119E15194Q1P1L:Q1>4X1?;C3o2i23h4`1>o1Hf1^2:1::57I0R20=:1:6W3a4Z1B;S2C5P5>EM1=7P1^1<:1237<V26D]19
P1o2Jd1FS1l2U2R92]13R;k14W341321\8m1_2f622CW<T2V6]6eU1o2K3d2850;>34U13I@23V42612JB:3@I8@630S5022
462P2n4=>Y2Nd3m3IV22e1_2h3F_2=O33=83g13K05119M194m7o2f7o1[7K7I0R20=:1:6UD;h1o137c2Y2h=jEk1\366o3
_2M0U28812>4@13MJ=<B33=83S1;711K004100915<52194g4U31m2b73j121<6P2Cb19T1P1K7@800G9O039:145642[17@
[19@_123El1X4^4_2;J;3;1f12537?@JGY2h=Lm=V36K;Y2k1S2X1326Io2f4i3_2E78]1A1V1^3<13312E=63@1414112H2
DB7OB1N10I7212B9:8:LU3^1`8Q;^6d2P32508:JI5U2n3>c11f1^1<42213=V4C`1J?=26@P15>^1`3Y6KKH2P34>h4>]1S
11]60Q219I55i1L4KP3S2;6O_2?57^@g1`1d2^7gU1V3d;Y;g1Kd?Y2R21S15o1L4H2O\1CS2BI_2?57^@g1`1k_1k>Q=Kd?
Y2R21Y1o1L4Hd1JCS2BD_2?57^@g1`1gn1Q=Kd?\41Y1o1L4HW5BG_2E7^@g1`1Wf1_8e;[1K_:T5\41Y1o1L4]2f1k1BB_2
E7^@g1`1gn1Q=KQD1Y1o1L4l3S2BA_2E7^@g1`1gn1Q=KQD1Y1o1L4P6BA_2E7^@g1`1gn1Q=KQD1Y1o1L4P6BA_2E7^@g1`
1gn1Q=KQD1Y1o1L4P6BE_2E7^@g1`1gn1W5]6[1KQD1Y1o1L4l37k1BN_2Ef@X3RHS=NW1o;Y;c<=I1j2i<;?`31Y1o1L4ET
1Y20j1B@_2Ef@X3gn1Q=Kj2VA1Y1o1L4P6BD_2Ec3^:4^2a2Ffn10Q=KQD1Y1o1L4P6B4_2iT3>\6;_2O1X4`3V=U5fQ1]U1
W9e>2_2RE4_2eX1g9SP2^1_28b1D^6a1l1?\2o1:=P3Z5m62621F0]F[>U1Z178d1k9V318P1R2a6674^1L1<KY8g5k4]1_2
8b1D^6a1l1?\2o1:=P3Z5m62621F0]F[>U1Z178d1k9V318P1R2a6674^1L1<U9g5k4b1_20i10D^6a1\2\2o1:=P3Z5m626
21F0]5ZNP1`278d1k9V318P1R2a66721[21<m>P54Q1879:;_20i^3m;4Q1879:h12_2cS3:_20i^3m;4Q1879:>_20R]3]2
V41m64Q1879:h12_2Xf1G_20XMlC^k1A[20d2`1JR64Q187923361_13_2QP2fS12_2Yl35_2T5`W1eAR1?_20S5V9[9^Fj2
\7YR24Q1879:2_2ZZ3X1_2e1Jo5>a1P3h1o1:=P3`1k6k32621F0cF4P>U1U14@d1l<518P1R2a6^3g1U=c48_2b:0aR2Z4k
7jGa95_2_d1aS1[AY;3_2]Y3Y;2_2Qa32_2kg34_2b9[3We26_2dHP7j\11Q64_2WT1QL_44_2_1oR1Pk2P1_23Y100eFm7;
S3h^1P1iHV9221613102;2201BP6X25AI_2]100g20Q;h<m13m16[`13[7WM22:0D50S8J2_2kc3Y1_2k1D^6a1\2\2o1:=P
3Z5m62621F0\O\5`2@d1k9V318P1R2a6674[21<m>^3011_23_2kS2g4;_250S=14R>22P1S]1<_250S=14GfV3l38011_2;
_2gP1^2aGb7HYb1Z926F3_2Q=RX14_2j`2e3i2I_2OQ@R3n15FD_2Q33l7M\6FY2d:S5^8fH3e1e4WC_2:_28U<Vc2c1S2`9
`77S87_28U<Vc2iD7S8C_2c4a6o4U3@aOR2^KQ3n3W<`3DV47`7k3_47_2TV1aV27_78S87_2U@_7Pe27`7[86_2_i1QZ16m
8l=d1_2j10D^6a1\2\2o1:=j14P1j1_3S4i22621F0]5o9Q3j28U?<S278d1k9V318P1R2a6674[21<X7d7c47;_2`J[>T\1
d1AZ<_3c8c:_2>_2d3:d3kB[>V@jV1`3S3`1b7k:W2m1_2k1D^6a1\2\1Oo1:=P3l4=m62621F0U5P:KKb>W5Kd1@d1`9:V3
18=BU1La6674?:`11<m1M1]4m2k1n1Hc4Q1j29m1_2Fn170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1\3h1
2Am3313g1OP2S1g1T314131Nn8k1nAG2Q27_2`?13R3Va1i3a1_2k1D^6a1\2\2X1F:=]1b1Z5X50c12621F0U;`3LUE`2@d
1h92LY218P1R2a6674Ee11<h2;h;e1_2k1D^6a1\2\2X1F72=]1b1Z5X50c12621F0T6P5`3_=b8`1O@d1h92LY218P1R2a6
674Ee11<h2;h;Z7P2_2k1DW4g1>9W1L_1a1J<KF:=89JQ1@M5<^3:m62621F0d98MQ3X5bAGFQ1@d1k9V3180OR2a6674[21
<[3]3a1a6P4a1_2k1D^6a1\2\2<K<972=BJQ1@Z5m62621F0T6Lk6kF`2@d1o8KV318P1R2a6674[21<[3a;8_2T9TM2aGEj
1c`19_2cAa8n;e2a2V1P3h?8`2gj34Q1879:?`2_11_]3U71W3U14J6879:9`2a1Ui34Q1879:@`2a1iCXK[m1?8j5l4U14Q
1879:<`2a1Uo2X=Hm;4Q1879:?`2gU1Q2^5a4d<Wl14Q1879:R1E9`2`U1Ve24Q1879:8`2gj34Q1879:9`2ad3U64Q1879:
>`2nDcA6gI1kEWT14Q1879::`2fW3c7\;4Q1879:9`2hEnT34Q1879:9`2gc3o64Q1879:9`2dY1Ra24Q1879::`2aV1n]1V
V14Q1879::`2n_1W4`V24Q1879:9`2Zb1\X24Q1879:9`2We3_54Q1879::`2ha3n84Q1879:^1;`2SU1]8oV2U64Q1879:9
`2gj34Q18519::`2ke1[8_l14Q1879:?`24T=14gj2m7W:84Q1879:=`24T=14gj2^B4Q1879:=`2e4jW1[Ao^1j=4Q1879:
h19`2jS3lF4Q1879::`2h]1g:VR24Q1879:8`2gj34Q1879:9`2[_3[;4Q1879:M`2_11XS1b<R=X1j\1W1C@<H:Y1>k2O1W
3O54@@879:>`2a1XS1U:`?W1R^1j<4Q1879:8`2gj34Q1879:9`2o_1gZ24Q1879:@`24T=14UY2UFj=4Q1879:Z1=<`24T=
14V]34Q1879:;`2f5]1bU3o=4Q1879::`2f5]1bc34Q1879::`2X]1iT2d84Q1879:<`2iW1^X2e2R2e54Q1879:;`2SU1BP
e24Q18519:9`2gj34Q1879:j2:`2Zd30[64Q1879:9`2]^1Y\24Q1879:K`2^100S[3T1L:V1=5X1m3316NB^1U14Q1879:L
B`2_1\U1iW2:d1^1d2\11]44Q1879:L:`2aa1UY24Q1879:K:`2a^1a5cV24Q1879:?`2d?PIjY10^FZ8[94Q1879:^1\2`2
S10=d1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13f5j1o6B[1:R
2?U14Q1879:V2=`2Uh2PEQ6n1Y4U14Q1879:8`2gj34Q1879:=`2_1T_3b51]44Q1879:4:`2Xg1nm1_54Q1879::`2gj340
P1879:k19`2]^3Y<4Q1879:@`2a1fc1cg1S1\1V5BY4U14Q1879:=`2a1^\3W5[1B_54Q1879::`2mk1gc1Q;4Q1879:8`2g
j34Q1879::`2f\3Z2e;4Q1879:9`2d]3R=4Q1879:;`2X`3Z1c3_54Q1879::`2ca3c3_54Q1879:=`2jf1a6Tg1j3Z24Q18
519:<`2a1iJla2`9m24Q1879:>`24T=14_Ok9jS24Q1879:>`244o<14Yj1lb14Q1879:<`2oX1`U2]4W1`64Q1879:<`202
WW1]`2m24Q1879:8`2gj34Q1879:9`2ek1Qo14Q1879:8`2gj34Q1879:<`2VP2Z^1h50[64Q1879:9`2S_1c[24Q1879:=`
2ac16_i1X1h5\64Q1879:9`2g^1o[24Q1879:A`2Q\3Y7110V740P1879:i114;`2aU1HZ@QT24Q1879:9`2UW1ac24Q1879
:9`2Vd1`V24Q1879:<`2[a37Z1W1`64Q1879:;`2_1gd31]44Q1879:=`2Ua2lKe2h4U64Q18519:9`2R]3d=4Q1879:B`2T
U1Y1\1b1_8[4K^1_f1k5e54Q1879:8`2gj34Q1879:9`2c^3S<4Q1879::`2c^3f5\64Q1879:9`2gj34Q1879:R1D`2RAiA
l3S1911j9i4^OnEX>4Q1879:P29`2i^3m;4Q1879:9`2dd3R64Q1879:9`2Q^1e\24Q1879:8`2gj34Q1879:;`2U\3P1T2[
;4Q1879:;`2cGZP1Xm1_54Q1879:9`2oh1gQ24Q1879:=`24S;P214V]34Q1879::`2]>nh2ZC4Q1879:=`2jS1R@n=k\1h:
U14Q1879::`2jS1mZ2n;4Q1879:9`2gj34J6879:9`2R_1d[24Q1879:?`24T=14fQ1b2ij1R>4Q1879:8`2gj34Q1879::`
2V]3`1o;4Q1879:9`2Zd3\64Q1879:9`2;[j34Q1879:9`2ai3U14Q1879:<`2a1Rc3BY4U14Q1879::`2QX1WZ2]84Q1879
:@`2_1Yc32:O1<P44@@879:<`2_1\c3Z11]44Q1879::`2[X1XT2R>4Q1879:9`2Y^3]<4Q1879::`2]^3[5m64Q1879:9`2
`U1Ve24Q1879:?`244o<14Yj1b>YT14Q1879::`2BTj34Q18771:9`2Uh2aR14Q1879:;`2gj342N8771:j2<`2AbKZW2WG4
2N879:C`2a1R<XZ1cl12g30:HU14Q18519:K;`2mk1[b1Eg;4Q1879:9`2o^3g;4Q1879:?`2lk1]_10Ia7o64Q1879:Z1=9
`2U]1a]24Q1879:<`2Wn2B\FY4U14Q1879:;`2e]11o\24Q18519:9`2R_3d;4Q1879::`2cZ2RR1P>4Q1879:;`2R]3d6R1
l54Q1879:;`2V]3V2S5U64Q1879:8`2gj34Q1879:;`2bc311P74Q1879:<`2kT1oBBla1[@4Q1879:9`2kg1kR24Q1879:8
`2gj34Q1879:<`2YGfMe3Pd1o=4Q1879:9`2ce1SU24Q1879:9`2gj34Q1879:F<`2oh1b^1Z<i64Q1879:S2:`2bW3Z<i64
Q1879::`2P]1k9jS24Q1879:;`2Si3c14Q1879638;`2a1gb31[64Q1879:>`2Z>\W2mAb6h1a1S94Q1879:=`2o`1W7il1_
4U14@@879::`2Wh1YQ2U14Q1879:<`2`^3m1U4l4U14Q1879:=`2`^3h3Ed1l4U14Q1879:<`2Yb3N[1l4U14Q1879:9`2_`
1WZ24Q1879:8`2gj34Q1879:9`2ic3m64Q1879::`2im10ll14Q1879::`2QX1eb24;E879:9`2]>Y\34Q1879::`2ZEUi2V
<4Q1879:9`2ZE\U34Q1879:<`2f[30Lj5W84Q1879:9`2Z[1\_24Q1879:;`2Yd3]64Q18798169`2i\1m]24Q1879:9`2dg
1RS24Q1879::`2lk1j`1o=4Q1879:8`2gj34Q1879:9`2a^3U<4Q1879:=`2g\1X3i1f;[2ij14Q1879::`2Y^3P6\64Q187
9:=`2BNgl2\?P=4Q1879:b1:`2>R1Ui34Q1879:9`2d\3R>4Q1879:;`2o_1jc1g;T;4Q1879:<`2TX1k7n1n9hn14Q1879:
>`2iV1V9`@Z\1d2U;4Q1879:\1<`2[W1Hj9n9hn14Q1879:8`2gj34Q1879:9`2b^1T\24Q1879::`2[Y1[[2o54Q1879:=`
2m]1W2[2kk1P2X:4Q1879:;`2ch2lMb3C4Q1879:9`2Sj3C4Q1879:9`2Yb3]84Q1879:9`2U^1a\24Q1879::`2^f1XT243
M879:9`2Xc3^74Q1879:C`2`1XY1PR2N]816G6Q2U14Q1879:4:`2V]3Z<U14Q1879:=`2d\3l3Ib1W1`64Q1879::`2[a3j
2`64Q1879:9`2Qe3e54Q1879:<`2P\3`3R5B_54Q1879:=`2\\1X8P7a=X`1U14Q1879:9`2TGbS34Q1879:9`2]]3Y=4Q18
79:E`29U1Q4^1@dW12`Hn>oF]81]44Q1879:j2=`297bKe[1iMRE4Q1879:9`2Ub1aX24Q1879:;`2ZV1J_T2Q?4Q1879:9`
2d]3R=4Q1879:;`2R^3Kj4m64Q1879::`2R^3[5X74Q1879::`2eb1QX24Q18519:8`2gj34Q1879::`2S=[n2W?4Q1879:9
`2S=c]34Q1879:>`2U2ke2W<i40bA4Q1879:L9`2gj34Q1879:L9`2g^3o;4Q1879:9`2X^3^<4Q1879::`2Um1`c1P:4Q18
79:K`2b@l20]3j7n9d8T>f8P5U1HD?AQ3\Df;`64Q1879:2A`2VG]42Q3_`1h4l1XH^<4Q1879:2<`2_1V_3`51]44Q1879:
9`2f`3P:4Q1879:<`2gd1R_1b:T1T;4Q1879:9`2d\1R^24Q1879:9`2[V1[d24Q1879::`2Wa1_S2o54Q1879::`2P7fP1o
b24Q1879:8`2gj34Q1879:9`2gS2of14Q1879:i2`2?E]1A1V1^3<13312E=63@141411K2DB7OB1N1J:12LC]4^1gO25086
3=\1KX5>c11f1^1<4221AY1`3U5S2U3`7m4>d8K87l1DZ1X2_54Q1879:f2a2`2U1]1A1V1^3<13312E=63@141411K2DB7O
B1N1J:12LC]4^1gO2508:j1T6>c11f1^1<4221AY1`3U5S2f:m4>i9i2c3P21\34Q1879:f2;`2d\3T2m;40P1879:@`2Z[3
0b2M_90Y24Q18519:Z1:`2f[30o>4Q1879:>`2jKS1@e?S3]l1o=4Q1879:?`2a1`W1kW2e3l4U14J6879:j2;`2c^3c7_44
Q1879:j29`2lf1jS24Q1879:8`2gj34Q1879:>`2U9W5[92J]5al24Q1879::`2U_1^U2R64Q1879:9`2gj34Q1879:R1:`2
ai3U14@@879:=`2YX1P>Z2nd1m2T:4Q1879:9`2W^1_\24Q1879:8`2gj34Q1879:9`2a_3U;4Q1879:9`2l\3j=4Q1879:9
`2U]3a=4Q1879::`2gc30n64Q1879:G`2_1Z[1T30b16g;Q`1KIW10c51]44Q1879:\1G`2SW1Q8@am1Z140C00b28]1g5U1
4Q1879:F:`2he1i2TR24Q1879:;`2`U1W@i2TR24Q1879:9`2le1jT24Q1879:9`2le1jT24Q1879:;`2l`30c8U14Q1879:
:`2m`3c8U14Q1879:9`2_]1W]24Q1879::`2ig1SBi`14Q1879:9`2Tb1bX24Q1879:9`2Vk1`o14Q1879:=`2Y1eY1k4i6R
h1n;4Q1879:9`2`\1V^24Q1879:9`2\g1ZS24Q1879:;`2Xl12hf1b74Q1879::`2a1ec3_54Q1879::`2ai3U14J6879:b2
`2?Ka6505b1:7:416M4E156281]11P1U111D015D;K?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>W5R37
S94Q1879:_2`2?Ka6505b1:7:416M21E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D
263W26>fA4Q1879:d2`23;Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5WEm9G315_7_3D[3311S51Y1Q226S
12e2a6W430OD263W2658fA4Q1879:^2`2?Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311
S51Y1Q226S12e2a6\5D263W26>fA4Q1879:>`2]A2[Aj2X1WY2^:4Q1879:9`2dU3RE4Q1879::`2hN0mk24Q1879:<`2BQU
3nBS243M879:9`2P^3f<4Q1879::`2>a]3f<4Q1879:?`2[EXK\DYP1X3[5l3i84Q1879:<`2bW3]6BY5i64Q1879:=`2`1f
d316NW34Q1879:?`2`1fd316NW34Q1879:h21@`2]9Y2XR10ZBmFWL3P74Q1879:<`2]9Y2nP2e4ZY14Q1879:9`2UY1aa24
Q1879:9`2a^1U\24Q1879:8`2gj34Q1879::`2if1fj1V94Q1879::`2j\1n9mS24Q1879:;`2RU1n8o2eY24Q1879::`2fU
1_B`R24Q1879:<`2Q^1Y5_2EUT24Q1879::`2^3PZ1W]24Q1879::`2Qb1_5US24Q1879:9`2T^1b\24Q1879:9`2ai1UQ24
Q1879:8`2gj34Q1879:<`2P^1U@[e13P74Q1879:;`2T^1P9n2bP24Q1879::`2Va1h6gR24Q1879:9`2gU1od24Q1879::`
2Pi1df1Q;4Q1879:8`2gj34Q1879:>`2Z[30c7G0n64Q1879:Z1=`2Z[30[80Q1l54Q1879:;`2Z[30[8o64Q1879:<`2U_3
Ke:4Q1879:b11;`2U_3a;4Q1879:b11<`2fe1oR1RLm54Q1879:K9`2l\1j]24Q1879:9`2h[3n>4Q1879:9`2gj34Q1879:
4:`2b[30S?4Q1879:9`2gj34Q1879:d19`2m^3i;4Q1879:I`2B[LQ9P:[1_:i`1Q3;8T1]3f4H5431K879:5:`2gb3Oo64Q
1879:8`2gj34Q1879:8`2gj34Q1879:=`2k_2R3VIa7o64Q1879:Z19`2ab3U84Q1879:>`2jBd24[1VLXd1VC4Q1879::`2
fQ2cY1\?4Q1879:9`2db1RX24Q1879:;`2mT2kY1i2S94Q1879::`2\_3Z5o54Q1879::`2lZ1d6UY24Q1879:9`2ab1UX24
Q1879:>`2Tc1]:i:\Ho>a2[84Q1879::`2Wl1Pd1^:4Q1879:;`2WU1oFPd1^:4Q1879::`2i[3m7o64Q1879:7a2\10nc3Y
5c3W15a2b^3S<X2Z1a2a2>Ka6505b1:7:416M42B156281]11P1U111D015DW1?;CJ5]5S3j5VFG315_7_3D[3311S51Y1_1
A26S12e2a6_4LD263W2685]3m;Z2P24a2Rf3c473a2fj3c32a2fj33a2b^3S<4a2T]3]1S<@a22UCP13BX2Z27aInh1T2U6m
5_1@Z2a2>Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\58;263o1
76>fA2a2fj33a2fj3e34a2Uo2`Ke3P3a20=K5[6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?
UOG315_7_3DEe2311S51Y1Q2241S12e2a6n3182OD263W26>X;]6n2b2=Ka6505b1:7:416L02001001<212260181C2F1P1
U111D0151BW1?;CJ5Z40A?k6YHG315_7_3DE`1T1311S51Y1Q2241S12e2a6Y4R1D263W20567`3b2=Ka6505b1:7:1216E6
0200111622212260181C2F1P1U111D0151BW1?;C=<5Q1X30A?T2;V7Q8[=G315b6L3NE;DEDEe2311S51Y1d1<241S12K;]
1]5S1a1g2R1D263W26>l2T4R3b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?k6YHG315
_7_3DE`1T1311R1P41Y1d1<241S12e2a6a18^2R1D263W26>n1R5m:k2b2=Ka6505b1:7:416L0200111<212260181C2F1P
1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2V51X1Y4R1D263W26>m2b2=Ka6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5h3A0A?UOG315_7_3DEe2311S51Y1Q2241S12e2V56S1Y4R1D2635Q26>k2b2
=Ka6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?`2dLG315_7_3DEe2311S51Y1Q2241S12e2
a6Y4R1D263W26>o2b2=Ka6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?`2g8lCG315_73[3
DEe2311S51Y1Q2241S12e2a6a1g2R1D263W26>o2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;C
J5b3G0A?`2dLG315_73[3DEe2311S51Y1Q2241S12e2a6a1g2R1D263W26>n6P;j2b2=Ka6505b1:7:416L0200111<21226
0181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DE`1T1311S51Y1Q2241S12e2a6Y4R1D263W26>l2b2=Ka6505b1:7:
416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?P1TNG315_7_3DE`1T1311S51Y1Q2241S12e2a6Y4R1D263
W26>n2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241
S12e2V55T1Y4R1D263W262;k2b;_1b2=f;0200111<212260181C2h30151Z2c5G0A?`2hX1DEQ81Y1Q2241S9d5U2P3b2=K
W4Y2505CN:7:1216L020011147212260181C21D1P1U111D0151BW1?;CJ5Z40A?X;XBc1G315_7_3DEe2311S51Y1Q2241S
12e2a6Y4R1D263W26>m2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?91CJ5S460A?UOG315_7Y2U
1DEe2311S51Y1Q2241S12e2a6Y4R1D2635Q26>i2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;C
J5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>]1b2=f;0200111<212260181C2h30151Z2[60A?Y[1D
EQ81Y1Q2241S9d5U2j2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2
311S51Y1Q2241S12e2a6Y4R1D263W262;j2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40
A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>ZBQ3b284Ka6505b1:7:416L0200111<212260181C21D1P1U
111D0151BW1?;CJ5b3G0A?UOG315_7<g14U1DEe2311S51Y1a1?241S12e2a6Y4R1D2634R26>S3b2=Ka6505b1:7:416L02
00111<212260181C2F1P1U111D0151B<J86;CJ5Z40A?m9W;;i2i6G315_7_3DEFn1311S51Y1a1?241S12W1]1a6Y4R1D26
3W2658\1b2=f;0200111<212260181C2h30151Z2[60A?Y[1DEQ81Y1Q2241h>U2U3b2=K4\6505b1:7:416L0200111<212
260181C2F1P1U111D0151BW1?;CJ5<U3G0A?Y236`LG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>X1FV;16N_1
b2=f;0200111<212260181C2h30151Z2]2m30A?Y[1DEh3X41Y1Q2241S9d5U2j2b2=Ka6505b1:7:4165F0200111<21226
0181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>n2b2=K4\6505b1:7:4
16L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>V=
16NR3b2=K4^31k2505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2
241S12e2a6Y4R1D263W26>V=16Ni5e2V3b2=K@P6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?91CJ22`1
@`1G0A?P7THG315_7T12W2DEe2311S51Y1i17241S12e2a6Y4R1D2634X1I6>Y3m2b2=Ka6505b1:7:416L0200111<21226
0181C2F1P1U111D0151BW1?;CJ5Z40A?P7THG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D2413d10A6>l2b2=Ka6505b1
:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?9kNG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263d
10A6>k2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q224
1S12e2a6Y4R1D263e1A6>]:m2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7
_3DEe2311S51Y1Q2241S12e2a6S45R18;2413e1A6>j2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW
1?;CJ5i1`20A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>m3b2=K>D]5505CN:7:416L0200111:1212260
181C2C21P1I:0118;0151BW1>0;CJ22X3Q10A?Y2^22621F0UIG315_7o2?DEE@^1311S51Y1Q2241M52e2718P1R2j2f367
30Q1D26361<a16>e<k2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ22Z40A?Y2kLG315_7_3D
Ee2311S51Y1Q2241S12e2a6Y4R1D263W26>n2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b
3G0A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>?1;:W3b2=Ka6505b1:06:416L0200111<212260181C2F
1P1U111D0151BW1?;CJ5>S3G0A?Y2kLG315_7_3DEe2311S51Y1a1?241S1230`2a6Y4R1D2634R2694?1;:P5k2b2=Ka650
5b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2[5U1Y4R1D
263W26>oAn2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5`11o1G0A?UOG315_7_3DEe2311S
51Y1Q2241S12e2a6Y4R1D263W26>T4m;]1b2=f;0200111<212260181C2h30151Z2[60A?Y[1DEQ81Y1Q2241h>g1=k2b2=
Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?9kNG315_7_3DEe2311S51Y1Q2241S12e2a6
Y4R1D263W26>j1b284\1Y:0200111<212260181C2h30151Z2804R3@`1G0A?nX12W2DEQ81Y1i17241h>U24X1i4_1b2=f;
0200111<212260181C2h30151Z29c1e3G0A?Y[1DEQ81Y1Q2241h>U2l2b2=Ka6505b1:7:416L0200111<212260181C2F1
P1U111D0151BW1?;CJ5Z40A?UOD2315_7_3DEe2311S51Y1Q2241S12e2a6a1g2R1D263W26>bF^1b2=f;0200111<212260
181C2h30151Z2c5G0A?jO^;DEQ81Y1Q2241h>U2a1b2=f;0200111<212260181C2h30151Z2[60A?jO^;DEQ81Y1_1A241h
>U2m=o:Bo2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?aFNd7G315_7_3DE`1T1311S
51Y1Q2241S12e2Z5V1j1^2R1D263W26>R2k2b2=KZ2V4505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5
Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>R2T3b2=KZ2V4505b1:7:416L0200111<212260181:82F
1P1U111D0151BW1?;CJ5Z40A?QE2k3T6G315_7_3DEe2311P2U2L1Y1Q2241S12e2a6Y4R1D263o176>P6P1m>j2b2=Ka650
5b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2V5Z1Y4R1D
263W26>k2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_73[3DEe2311S51Y1Q
2241S12e2a6Y4R1D263W26>oEn2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ22b3G0A?9kNG
315_7_3DEe2311S51Y1Q2241S12e2^5R1Y4R1D263o176>m2b2:2Ka6505b1:7:416L0200111<212260181C2F1P1U111D0
151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2n4b1Y4R18;263o176>W3b2=1I30\6505b1:7:416L0200111
<212260181C2F1P1U111D0151BW1?;CJ5Z40A?Y236`LG315_7_3DEe2311S51Y1Q2241S12e2a6l3<R1D263W26>X1m;165
H_3R3b2=1I4\6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?Y23gLG315_7_3DEe2311S51Y1Q
2241S12e2a6l3<R1D263W26>V=16No2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ22Z40A?9
PBj<G315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>`5^17k2b2=1Ia6505b1:7:416L0200111<212260181C2F1P
1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>o6P3b2=Ka6505b1:7:416L02001
11<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241N4230=5l1V5=LY4R1D263W26>m2b2
=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315l5b1_3DEe2311S51Y1Q2241S123>5
l1a6Y4R1D263W26>o2b2=Ka6505b1:7:1216L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7i2EDEe
2311S51Y1Q2241S123>5l1^5R1Y4R1D263W26>U3b2=Ka6505CN:24:416L0200111472002260181C2F1P1U111D0151BW1
?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S123>5l1a6Y4R1D263W26>d;b21h1l3W3b2=KW4Y2505b1:7:416E602001
11<212260181C2F1P1U111D01511@W1?;CJ5Z40A?Q33]?f5j6G315_7_3DEe2311S51Y1a12<241S1230=R2a6Y4R1D263W
2694X1R3b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D01511@<J<2;CJ5Z40A?UOG315_7_3DEe2311S51Y1a
1?241S124`2k5EQ31U1R1D263V206>`1b2=f;0200111<212260181C2h30151Z2c5G0A?9oZ1DEQ81Y1Q2241k=LH\1`1b2
=f;0200111<212260181C2h30151Z280Y5G0A?Y[1DEQ81Y1Q2241h>H\1P3b2=Ka6505b1:7:416L0200111<212260181C
2F1P1U111D0151BW1?;CJ5`1W2A0A?UOG315_7R1L9U1DEe2311S51Y1Q2241S12e2a5OY4R1D2634R26>W3b284Ka6505b1
:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b35A0A?P1TNG315_7<7=L1221U1DEe2311S51Y1Q2241S12e2
a6Y4R1D2634R262;P3b2=Ka6505JG:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5B2JW2A01??UOG315_7_3
DEe2311S51Y1Q2241S12e2a6Y4R1D2634R26>j2b2=0Ja6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;C
J5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>j2b2=Ka6505b1:7:416L0200111<212260181C2F1P1
U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2]5S1Y4R1D263W26>k2b2=Ka6505b1:7:416L020011
1<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2l49Z1Y4R1D263W26>j2b2=Ka6
505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2l4d1Y4R
1D263W26>b1b2=P1e:0200111<212260181C2h30151Z2[60A?Y[1DEQ81Y1Q2241h>U2h2[=16N^1b2=f;0200111<21226
0181C2h30151Z2[60A?`2hX1DEQ81Y1Q2241[9\5U2`1b2=f;0200111<212260181C2h30151Z2[60A?`2hX1DEQ81Y1Q22
41[9\5U2T@1a1b2=f;0200111<212260181C2h30151Z2[60A?`2hX1DEj6V11Y1Q2241[9\5U2T@1a1b22:1d;0200111<2
12100400181C2h30151Z2[60A?Y[1DEQ81Y1Q2241h>U2]1b2=1d;0200111<212260181C2h30151Z2[60A?Y[1DEQ81Y1Q
2241h>U2n2b22:Ka6505b1:7:416L0200111<212100400181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S5
1Y1Q2241S12e2V5Z1Y4R1D263W26>j2b2=Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UO
G315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>j;m2b284Ka6505b1:7:416L0200111<212260181C2F1P1U111D0
151BW1?;CJ5Z40A?UOG315_7<R3DEe2311S51Y1a1?241S12e2a6Y4R1D2634R26>j2b2=Ka6505b1:7:416L0200111<212
260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y42OD263W26>k2b2=Ka6505b1:7:
416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y410OD263W26>
j2b2=Ka6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12
e2a6Y4R1D263W26>]1b2=f;02001001<212260181C2h30151Z2[60A?Y[1DEQ81Y1Q2241h>U2T3b2=Ka6505b1:7:416L0
200111<212260181C2F1P1U111D0151B<J?801CJ5b3G0A?9kNG315_7T1Z2DEe2311JX41Y1Q2241S12e2a6\3LH9D263[1
1I6>l1b2=f;0200111<212260181C2h30151OW12804[1h3G0A?9]D0T>n11Z6DEQ81Y1Q2241h>H\1]1g3]1b2=f;020011
1<212260181C2h30151Z2[60A?Y[1DEh3X41Y1Q2241h>U2]1b2=f;0200111<212260181C2h30151Z2[60A?Y[1DEQ81Y1
Q2241X9_5U2^1b2=f;0200111<212260181C2h30151Z2[60A?Y[1DEFZ71Y1Q2241h>g1=Z3b2<0KZ17]3`1505b1:7:416
L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?j6_3jDG315_7_3DEFIT1311S51H@_1A241S12Q2Ca6Y4R1D263
W26>]3?P4[<d1Bm2b2<0Ka6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe231
1S51Y1_1A241S12e2a6Y4M4D263W26>R@m2b2=1Ia6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z4
0A?UOG315_7_3DEe2311S51Y1_1A241S12e2a6Y4R1D263W26>]3aBR3b2=I13]6505b1:7:416L0200111<212260181C2F
1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W26>`7e516Ne7Gm2b2=I13]6505b1
:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?UOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263W2
6>V=12c2hT3X2c2<Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6X5
3D263W26>3c2ZX2]L1c24c2dj1Tn1F4c2i2VHoP25c21T=14:c2Z102kc3S1NDl6M9c2Z10Zc3Cg2l6G5:c2@I0gc36S1N`2
g2:c2Z10nc3Od7S10BGJc2Y100eFm72\3mg1m>n:2465102;231;6^7P1Z2c2<Ka6505b1:7:416M4E156281]11P1U111D0
15DW1?;CJ5]5UOG315_7_3D[3311X3j11Y1Q226S12e2a6\5D263Ae16>`=5c2Z10nc3^::c2Y100nc33<EU912c2^f35c2e
O0XT2g42c2Rh2]2c2;?n5Y7n3:Z4C69T2JX2<O>A0_7b2i2^2LS5U1f22`37Q48H<`3T1D17;I\:U2Q1e4]18n4o1:Y18P1Y
1^4X4i1DS1AS2X1412:2@4E@A7>5>7X3c2KX6Q3S1f2X17P21?5GH0T1=MNI??a1P10D<2<k2[5]2;3T4;>59]2T3>B[2<OO
I^11W4Q30:^1L@J?C7377;GP4U2B8^18U8COk22U1B=\2Gd16<0>U3V11R3<:\1J:FLP5;JT2@_2d2c2;U7h32T4V7]112^3
Q12CP7OX1`130Bj1m7Ci1;X3f2IZ2b2c1j1]1n1153=1;f21g2E011B432;Q111P1Q@BI8Q1X1J7`1l1;f1Y2D@]4Y1A7H:C
4h17W1i1X2c2;U7JU7BMZ1[1LOa2=65Q1P3W5[11g1<j1T2V1j1JS74g32U2IHe2;F=>=<j1j2D186M3c4S3k16<=_6LCV1Y
7Y18P7h52h1e2CNNJ\2g1c2;`4o6P4^1\5n5429h9h4CQ2b1Q3W1<A[1g59R29i1Y1Z5V1<3kHa3i5_1Q4b3U259K45144:2
EK:AJ1Y3d1c2;Z6b3]2Q1m2[2F[1b1n2U1KEk7Kd2[3U5T<h5`3Q1I:8P6^3Q2l1P@8P1T6f5k1>\39B73U2>3=260Jc1j1c
2m1b2d1@=g1l=l5j1AW4_5g4Ok3Eg3@2^12f28@h5d4l2`1h72^1o2f3G7g51`16?G63220814Ia1]3^1l7a2S2\4;c2SO[C
S2eNa49T47g5\LP4c2;f3I1?2R1I23P2_13d1S41e15[1`3:2A25N3`1=>42Cb2R1Z44d2T10\1l23J;F=T1Z4MW1MR3=g2U
2JH2?W1W1a1B153A35<1L\1<37?0?2`10F4N487173232<Q5Ha3_3T2O=AG?W1c1`1Hg72m1Fn1=374CN4h17Z1KJc1c2g22
h6^>6Mc2_2f3T1X7Z3]2Y2U1V52h3`5[1`473C19<a6>Z8c2Og45P3S2FS7^4:2X1E_2g1Jm3492:c2j6j<f8V5l=fAeDQMP
8=c2jC[1=`1h1R1^B]9e6U<[NiCKc2\?X3a:9`=f2[6lCU;>a;e;P40c2W3a345144:d1T1]1Ac2m1Ug1`3S;9U;Y7>W4m6h
80T:o1G<3c2dl1an1:c2U@OM7hP10_R1\:R;P1c2U6R1\1l4X3S1c1I[2`:44V7DP6Q3LS9e:W1X=U57X:[3]3d2R2_4i5_4
9c2U6]X12aT1W=]5oI1Dc2d>4fBAcW1Q40o4>_40h4j?b2n4Y2m2V2Q53c2dD8>d2d2Z:c3[6?m1W1=f1TJeJj5]U11d2?d2
XG8U=d7U520QT1\7a<?_:T613d2YNSn22d2cZ25d2VGY20P[1;d2[10Jm2VS2f]1165H8d2?e4U[2FZ9An83d28gU32d288d
28P31i1TP1mAoW25d2kU1Z1lOa:Id207_1Q:X1114?ES4]6[3nX12j>:o>Z2X1i4m1?^?2d2ho35d28mFZ2^h1<d2cGS=LT;
3P4DY]1H`7P45d270jJ\[2Hd2J1Mk6\;^60X42jM\9Q=n5Q19V4e19BIZ7c=2;d2J1i7a<P3a1FY4mM]U16d2J^GX2PU2d2B
d2J1i7_6_7d3V3WOQK]4X3>4:e1e4P::d2T4]F0Q2Q2_Z1`24[FCd27B00i7`6W:R1b3XE[9\9d4QG9X3317d27cIY4an1Q:
1@d27B1i7h@;F0a3dNW5T4n1QJb46d27BPIgU2d25d2b10b=_j18d2U5]Bb91cP1b1c1@d2`2d2S=C`;g21cP1b1g2HcNEbD
2Ad2VGZ27j50mZ1Y<]1b;g4d4S7U7G4;4e2T=14W1e2_10I^6a1h2140h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3
g1U=5e2U9n3148e21S9`2]1121V1e2_1J^6a1h2140h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=[1e2e1D^6a
1\2;14i1o1:=P3Z5m62621F0j5ZHc6`2@d1k9V318P1R2a6674[21<m>c45e2T=14UE7e21R=121UE7e21R=121aW26e21R=
121W1e2_1J^6a1h2140h1o1:=P3X<2621F0cF4P>[24@5^1l<518P1R2a6^3g1U=@e212m9Q3121jg1^2c5k6R2Q3CZP15e2
n6U6147e2S;P214L[n16e2b:@P214:e21P:P1P2121n[2C7e21R=121Wg16e2T=14c2]T26e2S;P214og18e21Q;P2121og1
7e21R=121b\28e24o<14X1Pi1[>He212m9c1]1121S=U]1c5AU8102P31C6KW4f3;e2T=14PBR]1U8[110D7e24n:P214Yj1
<e212n:P2121Yj1]>V3C6e2T=14So126e24o<14Yj18e212o<121Yj17e21R=121mo1]1e2_1J^6a1h2140h1o1:=P3X<262
1F0cF4P>[241>d1l<518P1R2a6:S3g1S7l1]2f1c475e2b:a2148e21`:a2121m\39e212o<121Yj1_<5e2S;P2147e21Q;P
21216e2T=14QR1j85e2T=14kP25e28k<145e26m<145e2T=14TX26e27l<14ch27e21R=121ji18e27k:P214eCmT27e28Y:
@P2148e21Q;P2121eC5e2T=14T16e2n;U114T16e2b:a214]l18e21`:a2121]l15e2T=14]l1=e2n;U114]KV4h5Y92l3S5
kQ16e2n;U114kg18e21l;U1121kg15e2T8o4147e21R8o41215e2n;U114`1e2<M:Di5Da1\2;14i1o1:=P3Z5d1X52621F0
iT1`2@d1k9V318P1R2a64174[21<m><31:e2<Mi;14c>d2]g214e2T=14X1e2_1J^6a1h2140h1o1:=P3X<2621F0cF4P>[2
4@5^1l<518P1R2a6R2[1g1U=6e2S;P214R@8e21`:@P21216e20]8e4148e200\8e41215e2^8e4148e21Q;P2121]=8e2b:
@P214iIY3d1e21c1D^6a16U2;121i1o1:=P3P598131_3l22621F0XR1_1P1`278d1k9V318P1R2a6674[21<m>8e21Q;P21
21mk19e21`:@P2121b\2Y1e21]10I^6a1h21210h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=7e21R=121m\36
e2h4Z6P2147e2h4i5@P2148e21f4Z6P21215e2T=14Ze29e212o<121`d1h57e21R=121Ua1Y1e2_10I^6a1h2140h1o1:=P
3X<2621F0cF4P>[24@d1l<518P1R2l2Gl2^3g1U=W1e2_1J^6a1h2140h1o1:;1P3X<2621F0cF4P>[24@d1l<518P1R2a6^
3g1U=_1e2e1D^6a1\2;14i1o1:=P3Z5m62621F0`P10W4`2785^1`3Z6V318P1R29W6674[21<g1U=5e2T=14Xa16e2S;P21
4lT2:e21P:P1P2121mV2d56e2T=14b=jD:e21\1e;1212mLe_16e2Z<I14So1:e2b:a214?l4Tj2^2X56e21R=1215e2T=14
]I:e207Y:V1Z114?TZ26e2i;Z114eb16e20S=14?]1e21c1D^6a1\2;121i1o1:=P3l1]3\20_42621F0iT1`2@d1k9V318P
1R2a6674[21<m>\2e281Ka6505b1:763416M4E140040281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S
12e2a6\5D263W26>=e21a1`;121i1i5]5Qb1a7R?5e2T=14T@6e2Y9j314b]27e2Y9X1a214h]2:e21W9X1a2121mo1j=6e2
Y9j314i]2;e2Y9X1a214n9i5Y7ef1TO8e2Y9P3I14n9jS25e2T=14a1:e200R=121m9eP2fL5e20S=146e2T=14Q]3]36e2T
=14lT2dB5e2T=14ag2:e21R=121nV1TFi2cG6e2T=14nV1b`17e2[5V5Bn114>e2[51\1@V3Bn114c@cl12eM7e2[5i5T1I1
4:e2T=14PKeGeT1W7o3R;6e2T=14dn2R?\1e21c1D^6a1\2;121i1o1:=P3Z5m62621F0iT1`2@d1k9V318P16k1a6674[21
<m>R55e2T=14[S2;e2b:>R214cP2n;>`HZ7Ee21P:?>R2121_@3:n^1n4e691C6hHZ76e2Q;R214g:4e2T=145e2T=14fa27
e2T=14eU1\Lg;5e2T=14j]25e2Y6j6146e2Y6j614_^19e21W6j6121m[1YB@e27l8o314PAZZ1m4U4<2Io67a;9e2T9o314
WC;Vj15:e21R9o3121mo1P<C5e2T=14SX39e2g:16S214Y>RY25e2g:\2149e21e:1Z2121dd16e2g:1Z2147e2b:41Z2149
e21`:41Z2121>e2g:16S214m70Y5hQ1bI\1a98e2T=14QX1NQ;l6W1e2_1J^6a1h2140h1o1:=P3X<2621F0cF4P>Y214@d1
l<518P1R2a6^3g1U=X1e2_10I^6a1h2140h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R21_6^3g1U=5e2T=14e\16e2T=14
la1VV1Z2e2:Ka6505b1:7:416M4E140040281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D2
63W26>5e2T=14Pf1\1e2e1D^1d3I@a1\2;14i1o1:=P3Z5m62621F0iT1`21>d1k9V318P1R2a6674[21<m>X1e2e1D^6a1\
2;14i1o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>6e2T=14PW2U26e2T=14`e1SY15e2T=14`e15e2T=14SU1
6e2k<814da15e2T=14da15e2T=14R[35e2T=14?<e2c1`;14i1i5]5f5Z\1SF@>e2X10]7j1m1C14V`2l8h>a9LKe2W1009S
7j1m1C14i1i5]5e1g1c^1SF@Z3h>3<E8Q8L8e2k7X514R]2g:K7e2k7d4C14R]25e2k7X5145e2T=14UY26e2T=14QW2S2Ae
22[7i4K14i>SP1[Fk3h1jBb1V6e7D7e2T=14i>SP1WJ7e2T=14m^1SHS29e2T=14Tg1P2e1bJZ45e2T=1425e2Z<I14<e2T=
14Gd@^K?mm1f35:5e2T=14G8e28Y:a214]l1f4:e200i<8121da1^48e20a:V1Z114?9e200g;Z1121R>9e200l;U1121T1>
e20m9Bl1E14eg1CYOnBZ2:=e20m9Bl1E14L\g1Xb1Z2:7e200R=1213g2l;Z1[1h2b1D^6a1l1?Ch1o1:=P3Z5m62621F0]F
[>`278d1c60V3V318P1R2a6674[21<m>3h2U<Zj21h2^1h2a10D^6a1l1?\2o1:=P3Z5m62621F0m2YH5[9`278d1k9V318P
1R2a6674[21<m>c477[1h2a10D^6a1l1?\2o1:=P3Z5m62621F0iT1Mb1@d1k9V318P1R2a6674[21<m>c477;h2U<Y6`n10
0^1X>6o9RET2h2FX;130111Y1=S1\1i1h51?341V1V3l6c:Z1]2O]65c8P4U50;C:Y29D0A463<051428Ak1N60o24f5MR16
m2:3_5[2fBV1h2F^;6k2\1i1f511Z6YD]3m322c8P4b5X3M1AL6178]2N\3d66R1m2n5[2fB5h2U<kn2Y1n=4h2U<kn2X?:h
2Hi7b3o3T8[T1jE[1]H5h2U<T<Vj1iIV1h2\1J^6a1l1S1h1o1:=P31V<2621F0cF4P>[24@d1l<5180OR2a6^3g1U=a1h2a
10D^6a1l1?\2o1:=P3Z5m62621F0]FZ;P3`2@d1k9V318P1R2a66334Cg11<`5CQ7=X1c47T1h2\1J^6a1l1S1h1o1:=P3X<
2621F0cF4P>[24@d1l<518P1R2a6^3g1U=8h2U<eIn1o@g7b5kOZ1h2a10D^6a1l1?\2o1:=P3Z5m62621F0iT1`2158d1k9
V318P1R2a64174[21<m>Z1h2\1JK`3Q2a1l1S1h1o1:=P3W8P42621F0cF4X5BT8[24@d1l<518P1R2a6S3:g1U=Y1h2a10D
^6a1l1?\2o1:=P3Z5h642621F0iT1U1Z1@d1k9V318P1R2a6674[21<m>W1h2b1D^6a1l1?\2o1:=P3Z5m62621F0iT1`278
d1k9V318P1R2a6674[21<m>2h2U<3h2U<Pe2Dh2_5\Y1>d2f2d2P5Q=fH^7R2Z16KEW8;n1U4c2h27Ka6505b1:7:416L030
0D156281]11P1U111D015DW1?;CJ5c4I`1Q@b=G315_7_3D[3311S51Y1Q226S12e2a6R480O873263o176>Ah24^8d12b1@
<1Y8Z2QK\9bEQ;c8@4h2n;[9PW35h2S<^6d2]_25h2n;4^o2]3a1i2`10D^6a1\2\23h110:=o1P1Z54h62621F0iT1`2@d1
?Z1h40Hg1EV318P1R2a6674[21<m>\1i2`10D^6a1\2\2l110:=o1P1Z54h62621F0iT1`2@d1j1b5]2V318P1R2a6674[21
<m>8i2d<`2Ne3i:\KXI\1i2`10D^6a1\2\23h12:=o1P1Z5m62621F0iT1`2@d1]7]2V318G16R2a6674[21<m>6i2d<`2Ne
3_o1Y1i2`10D^6a1\2\23NL:=o1P1Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>4i2d<`2d4X1i2`10D^6a1\2\23k1
:=o1P1Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>Y1i2`10D^6a1\2\23h12:=o1P1Z5m62621F0iT1`2@d1k9V318P
1R2a6674[21<m>Z1i2`10D^6a1\2\23k1:=o1P1Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<k8Q6k4_1i2`10DQ6<BN\
2\23NL:=o1P1Z5m62621F0WJa:`2@d1]7]2V318P1R2a6674[21<k8Q6k4a1i2`10DQ6<BN\2\23k1:=o1P1X4Q1m62621F0
iT1`2@d1j1b5g1EV318D216R2a6674[21<m>\1i2`10D^6a1\2\23h12:=o1P1Z5m62621F0iT1`2@d1]7]2V318D46R2a66
74[21<m>Y1i2`10D^6a1\2\23k1:=o1P1Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<k8Q6[1i2`10D^6a1\2\23k1:=o
1P1Z54h62621F0gQ1Q3`2@d1k9V1o118P1R2a6674[21<m>6i2d<`2Ne3SS2Y1i2`10D^6a1\2\23k1:=o1P1Z5m62621F0i
T1`2@d1]7]2V318P1R2a6674[21<m>Y1i2`10D^6a1\2\2l110:=o1P1Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>X
1i2`10D^6a1\2\2l12:=o1P1Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>3i2d<U7^1i2`10D^6a1\2\2o1:=o1P1Z5
4h62621F0iT1`2@d1?Z1h40?8]2V318P1R2a6674[21<m>W1i2`10D^6a1\2\2o1:=o1P1Z5m62621F0iT1`2@d1k9V318P1
R2a6674[21<m>d1i2`10D^6BN\2\2l12:=o1P1[3LQ14h62621F0gQ1Q3`2@d1>0Z1h40?8]2V318P1R2a6674[21<m>_1i2
`10D^6a1\2\2o1:=GW1P1Z5m62621F0iT1`2@d1>0;CS50V3V318P1R2a6674[21<`4\:4i2d<m5W15i2d<U7en105i2d<Y4
1i22j2`W24j2`W2h<B4j2]<Rk1W<4j2mM^5ST17j2a;[B^5dQ1^2_<6j2\S1VQ1l2j=F9j2d8a1V2_A^5ST1n>j37j2W1REB
fMkBQV1;j2ZFBfMkBh<B5K3`6@j2U11o3^1@R?BnG2d5kBREYI1j65j2cT2l2_<83j2`W2_<3j2\[1SL3j2Vo1Y85j2X>ac1
e5b?7j2X>ac1V3^2b?\L6j2cT2l2i=CT13j2fl1i:4j2fl1i:h<4j2W>Xi1Z@4j2fl1i:n;3j2`W2P\14j2`W2_<\O3j2`W2
`>7j2`W2]>2g3R1W44j2`W2h<PV13j2nDab1X1j2`1D^6a1\2\2o1:=P320V5m62621F0iT1;T2@d1k9V318P1R2a6674[21
<m>]1k2o7JP3021111<42U152S4U4H2Jl3fU1KIIJI2101o1d1m6U3:4Z211[<Z2R1h8Z1k2a1Y:021111<42[12S4c20h3`
1j1fU1_27682I01101b:m27:4j>Z2R15i4Fk2k;021111<42[12S4i9VX1g1g:`34j>Z2h2k24Ka6505b1:7:416L021111<
21226281C2F1P1U111D0151BW1?;CJ5]5UOG315R7<<JW2D[3311S51Y1a1?241S12e2a6Y4R1D2634R26>[1k2`5Z602111
1<42[121Q4a7d1BW30V3j2]6oF?3I>2a1h2k2=2@d3m2B4R<g2Z2Mk2k;021111<42[12S4i9fU1_2762U1120a:`34j>Z2V
1k2a1Y:021111<42[12S4^5=@[3k6V2^7FkD`282Q3b8U3:4m=LZ2R15i4Ik2k;021111<42[12S4i9VX1<=0Kg:`34j>Z2T
1k2Q6m1k3021111<42[12S4c20`1c5o<PM0d:m2B4d>5HNBP151V=Fk2k;021111<42[12S4i9VX1Jd;`34j>Z2Ik2k;0211
11<42[12S4i9VX1<=0Q1a:`34j>Z2Ik2b1X:021111<42[12S4]6[3QY10Q1a:`34j>Z2Ek2k;021111<42[12S4i9fd1`34
j>Z2Y1Q1k2k;021111<42[12S4i9dU11?0]2;0H51g1j8i2F4j>Z2R1Jk2k;021111<42[12S4i9fU1Z3J121b:`34j>Z2Fk
2j8P3021111<42[12S4i9bV1S>`34j>Z2Kk24f;021111<42[12S4i9l3i`1`34a>25g124:Fk2k;021111<42[12S4i9o:e
MP<`34j>Z2Fk2k;021111<42[12S4i9_S1VA`34j>Z2`1Jk2k;021111<42[12S4n4j4VX17\10GQ:`34j>Z2Dk2k;021111
<42[12S4i9fd1`34j>Z2Mk2a1Y:021111<42[12S4]6[3nX12Q1@Q:U3:4j>Z2X1i4P1k2a1Y:021111<42[12S4l5@[3fU1
W32Q1b:U3:4^2[<Z2X1i4DLk2a1Y:021111<42[12S4]6[3nX12Q1b:U3:4j>Z2X1i4Fk2k;021111<42[12S4i9^X1U2Q:`
34j>Z2Kk2a1Y:021111<42[12S4]6[3nX12d;U3:4j>Z2X1i4Fk2k;021111<42[12S4i9R6g:kS1`34j>Z2Hk2k;021111<
42[12S4i9l8=JZ6UT1`34j>Z2Gk2k;021111<42[12S4i9`@P=1RG`34j>Z21l28l2`@Z<KYb1Aj>g1b2l2G3[1C?m3=0733
4A3Y11^1W115b1P1L:Q1CX1?;C3m5_4201c1S=6T925919Q1;2BC5P5>c11f1^1<451Ag2D]1U5[2S1l2g4Y1;j42]13h>g1
:\8?7l2Q102kc3\3Y43l2oj1ja12l2bh32l2eY2S1l2X1J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=
T1l2X10I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=a2l23Ka6505b1:7:416M4E156281]11P1U111D
015DW1?;CJ5]5UOG315_7_3D[3311S51Y1_1A26S12e2a6\5D263W26>m2??6`3R7V3o2O6l20R61o^2b@2l2Ri1;l2Di7dA
V3WOQHd1A8a?7l2ZMYg1d1Aj?c=4l2B]Q3YB2l2Zd31l23l2oP1VB5l2RJXj1V<V33l2B]Q32l2d`32l2^c22l2Zk22l2ZM3
l2Ya2P@2l2WB2l2^g32l2\D5l2BiCc]2h14l2[1b=_j14l2Bn=^c25l2Z10b=_j15l2[1b=_j1oL3l2Q]1i12l2ZV33l2jQ2
S62l2]o28l2B1i7Sd1jR1b249l2B1i7o=SV1jR1b247l2B1i7Sd1jR1b24l2Bjn2b25l2Bhn2CP2Cl2B1i7_6V8<V3?R1M?H
nMhR1C:e1f43l2[g2[72l2kL8l2B1i7h9ZZ1]U1X74l2gMfQ2[12l2b14l2Yf2A82l2X:2l2bP33l2[d2V<8l2B0Q2Zo2X33
16l2Be5fJVBi^14l2BR2Zo22l2Q\34l2T63^P35l2B`B[>`P27l2B1i7cH_K]U17l2B1i7R6P^1]U1:l2B1i7R6e3[7nR1mL
_88l2B1i7R6P^1mL_88l2B1i7R6e3ZZ1]U15l2Di7Sd1\99l2k1SBi6?`2WBn_1H5l2k1mHWU2H6l2k1mHXEn_1H;l2B00i7
Sd1Q>[GX331=l2B00i7`HSI^2Q>[GX331i1l2X12G^6a1P3h1o1:75J1S2X<2621F0j9h<4o4o3P5[24@d1j:Q2518P1C^13
Fe50O<HU10111002^1U=4l2QH\^286l2Ba53gk2U3X1l2X10IP1]5a1P3h1o1:=P3X<2621F0cF40S9k4[24@d1l<518P1R2
a6^1o1g1U=^1l2]10D^6a1\2\2o1:=P3Z5m62621F0]F22A?T9n3`2158d1k9V318P1R2a6674[21<m>T1l2X1J^6a1P3h1o
1:=P3X<2621F0cF4P>[24@d1l<518P1R2a64Y3g1U=5l2[1b=[;S_16l2mDS3Q8fR213l2ZM\Y26l2B^Ga1\X2K3l2QHjZ22
l2ZM3l2QHgk15l2[1b=R9\a12l2a>5l2[1b=cg1k28m2T8W61[<lh1oAK8m2W2V<]Q2c5Q11R?4m2`e2Q1T?6m2Y=R11dl1c
J5m2^>dl1i;i>9m2ULfc1f1Q2Z3T3c;m17m2R1R=ac1XEiN18m2b1TD1cR2P4j4eB1m22m2k:2m2gU33m2ZG\^24m2^>[<lZ
28m2o:2m2U9a6^<WN4m2^l1XFoB:m2^1d8V2THa3b4]Dd9oJ2m2hH<m2d3S>Q223h5O\K[4gMk=:m2d3_1^1@W71`Ml2nA3m
2T5^15m2\>1o]2X97m2n2`3S\1S;T1gU1:m2^1_4T4V2b96WFc\1]37m2`4R2WHei1Q4]D4m2]4gS2aM3m2ak2U:3m2V6`o2
4m2[OQY2F2m2Tl34m2`4n1Wo29m2`1o2Y8^1a:gS2V2l63m2eR1QS23m2k:kj23m2[n1[W12m2YT2W2m22Ka6505b1:7:416
M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>2m2iU37m2P10hIU3PX1n^1
4m2jJe`2R?3m2o@gd2P1m2W2VER2a5:kJT>[33621P3b1:31269D2W2dCP5\90N1Z22@m2W2l5X2n31k11h;X92hT1Q7\5n4
SI3n2Y:@1n22n2o15n2]1d8V2gd13n2_4^H3n2_4`\38n2RE\M\9bEX1h9c86n2fE1XClZ2Q64n2X=^^1Z?2n2R[23n2Zn1c
;2n2j:2n2YV24n2kC3[X33n2k7YK4n2lU1fA]85n2gH`c11c43n2gk1R52n2dS33n2_4n15n2]1d8V2jk12n2]l13n2\4gS2
X2n21Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6Z3Q2D263W26>2
n2Zn1<o2c7WO;`6U3Z1j<Tj1W1<[1;o2b;[3Z2\3d6Q;Z2Xa2_3F:o22K0eJ`8mZ2i5^:0Z4o2<01n6:\1358503@9H6100A
1S116R1J8X2L1JS19O1Y21a32<LCS1L6B4j1]1@U20^5?C@D58JQ3d4R2o2d1`1o2\1ANX1m1==[1T2JM2A554:J2CY1[:IA
6;:=k15f2=5;0i14]3H29_1?Ej11FQ1619I;>8=V1037=<24JU123Ce1l1o2<0l6k1H0DR1611AW16_46P34k8P26B4X3]5^
2d;R2T;NX1[2=P4[1A55?@9m>X2f2=5[=61W2=V147J10O\1R9o2<01c1617A12T11AZ1J3314D84@;0403;>9>141003423
174222194032C426166G2=3N5::4<1J?M4D3117<k1Z1Q22O94X192<T1112764<9?7@>5375?22853b1K24?;<>16=489O4
<02323841298J33@977A8C8]1JV1AK2KV2HP22E>291c1N:1T1330611T14:253777@4H2A;Y1e1>JF62E15G871FU2h11O@
>@5>U122Q30IH;422191k14g2P1T11=0n28>H299U12<Ea181h1BE0264>8=24>2560342=<104I0U123?i1Lg3o2=0d1617
88467E13MJJ7K[19;9M1410034231<54CK2F\1N@9m2A?7h5O]2n12>6P2CV1;9T1e2:G95NK5;2[17@9Q19@_123El1N2Kd
3T3k2J;3371f12AP1JGf5Q6n1W39c2o:V3R1;Y6\1S1Q2Mf4@o2PLZ4012g5j8X4e1S4g1k8:\d1m42P3H1P3o1P3C0R2?d3
8=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8n1P3C0R2?m3=07
334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8T1P3j;l1Z4o6V1T2U6
k2C:U6`?Y=i43W3:^1P4:W=26_6g26m2m1B45[6K9[2W2P3KZ1V5505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5U
OG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>]2P3I1a6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5_6eH
G315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>]3l4k3W79U4P3C1]1;51?FV3750513312883=63@141411K2DB15<BB1
9D13F:12>75C3E>?;C3`1^1m2Y6Bj3:N129600S4_26g4\42508:0Q1G9C5P5>c11f18U1<4221AY1]1D]1d4@S27S1i1:8>
b44e1Q3h12>N3[6\8<Z1:\8?9P3S5Z33S331:lh2U5P3C1]111661?F_2=8750513312A3<03230?1121411H201311172B1
5@<1B1N1J:12LCI>?;C3`1^1D]1F3l3@k1W389M0P3::5Q10IX10=<:6W3l52508:0I24>89C5P585c11f18U1<4221AY1]1
D]19P4Jd1>7S1e1V1o2b14<X1h1<79R22>N301[6_6V2Z1:]2n5?_4P3C00]111661?F_2F750513312A3=323@141411K01
311172B15@<1B1N1J:12LCI>?;C3`1^1m2]4k1W389M0P3n1R20=<:6T92508:0I24>89C5P5>c11f18U1<4221AY1]1D]1Z
4JS27S1e1V1o2b14<X1U2d22>N301[6f8Z1:\8?^3P3C1]1A1?FV3750513312A3=63@141411K01DB15OB1N1J:12LCX1?;
C3`1^1m2e2g1k1S=6T92508:0<<24G9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2b44e1j42>N301]@:\8?\3P3C1]1A1?FV3
750513312A3=63@141411K01DB15OB1N1J:12LCX1?;C3`1^1m2e2g1k1S=6T92508:0I24G9C5P5>c11f1^1<4221Ag2D]1
U5S27S1l2g4e1j42>N301]@:\8?Z2P3Ka6505b1:7:416M42B156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D\1n1311
S51Y1Q226S12e2a6\58;263W26>T92Q3Xd23Q3Xd2]94Q3Xd2]9B5Q3WMh9e6aV1]2P31I3]6505b1:7:416M4E156281]11
P1U111D015DW1?;CJ5m4?`2dLG315_7X2V1D[3311S51Y1Q226S12e2a6\5D263W26>V=15R3bKZW2_Gl4^2P31Ia6505b1:
7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51Y1Q226S12P2Da6l3_1D263Ae16>V=1T5Z2P31Ia
6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5`1\3?UOG315_7_3D[3311S51Y1Q226S12e2a6j1a3D263W26>5R3bK
m`2Z1_@6R3bKm`2Z1\6R:\2P31I3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51Y1Q
226S12e2a6\5D263W26>V=1e9X2P31Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51
Y1Q226S12e2a6\5D263W26>Y2P31Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51Y1
Q226S12e2a6W54D263W26>U3R3A1]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1j22Y6S=6T925
08:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3`@:i2b5?7R3bKUESk1R4V<\23R3bKeX2^2P31I4\6505b1:7:
416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263W26>V=16N_2P31I4\650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263W26>V=16N_8j2P
310H101\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?]3gKG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263W
26>\<I165:=S16U21e4^2P31I10^6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?]3gKG315_7_3D[3311S51Y1
Q226S12e2a6l3_1D263W26>\<>_2P31I4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S
51Y1Q226S12e2a6\5D263W26>]3h916N]8\2P31Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]42<?UOG315_7
_3D[3311S51Y1Q226S12e2a6\5D263H^16>a1_2P31I3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5Z4B?UOG31
5_7_3D[3311S51Y1Q226S12e2a6\5D263W26>R2_4c61W3?R3NcJi236]Q1V`1X516N1Y1T1_2P31I4\6505b1:7:416M4E1
56281]11P1U111D015DW1?;CJ5m4?Y23gLG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>V=16N6R3bKd\2d2aAj13R3
bKdh13R3bKnm2]2P31I10^6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?UOG315_7_3D[3311S51Y1Q226S12e
2a6\5D263W26>\<I1FS3K00XI1m3aAi[1jAV8165HB@6l3:7\16S3b[1]\26l3:l2P32H3]6505b1:7:416M4E156281]11P
1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12f1:Ca6\5D263o176>^2Z1h2Z1`2T1<U11<j2^11d1X24B4S3W
h3l3:a2P32H5[6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5m:WDG315_7_3D[3311S51Y1Q226S12e2a6R598;
263V206>R2R4V<Y102S3f5:S3f]37Fc1Ci20^4W4=S3L00n_3j2k116NZ1l3:1S33S3ZBcW33S3]<_T3o1S32n170279e3a3
Eh116Kn3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1X<Q4c1G2a1?3S3Pa3U66S3lg2]O
G4d24S3bk2]Ho3f2P33G10e1FQ4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5dA`=G315_7_3D[3311S51Y16j1
26S12e2a6\5D263W26>\1g40e5446o5S1e2P33G10e1h4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]42LbFb8G3
15_7_3D[3311S51Y1Q226S12P2Da6\5D263W26>T60e5446o5JT3TN[i1=S7A1Z3a7=00X35NY21Y2044Z4OKZ2N<T3je1ZN
kF00X3^31X2;`9DT3J0YF2g32]2nDo9^c1V4;P11e123j5ECT3J0kNU5b4[5c=T;YX1b4P11e12T2U1c2E=T3K^V1f5Y@_e1
0f21b40P46X1T3:W4[2j6o22S10If?`25R1g3\2R10V20V2`Ea7T1m1Q1S6^6h1U2E7NDMMU6\2]3f87T3Lfd316NW4>T3ZF
V8\<j5T>aH=dBd94]79E]1T3]13V4]<a36<H?:Mb4f4R8m2`7R2f7_9Y4CW1P1[1W1`5=a88\1X2c3<R2n1k1k1LT91@`169
6T3fZ3Y9\5e1\33T3\`2bP1>U3f@X3gn1Q=KQD1Y1o1L4P6B?U3f@X3gn1Q=KQD1Y1o1L4T4k1B?U3f@X3dc1R;Q=KQD1Y1o
1L4P6BCU3f@X3^U1XIm:S2I1X1V?a31Y1o1L4P6B@U3f@X3gn1Q=I1`@`31Y1o1L4P6B>U3f@X3gn1Q=KQD1Y1o1L4P6BNU3
91i7`8X3_Q1i6T7c3]:V1Q=KQ1l@R21Y1^1@D0603]2b3B2@U3f@X3gn1Y<GI1QD1Y1o1L4P6B?U3f@X3T<bb1Q=KQD1Y1o1
L4P6Bo1V3n170279e3a3Eh116Kn3Q1U1l5?n1`1c1135;dGo3\5Y1C9C>h1\3h1DU1^1X1313g1OP2S1g1T314131Nn8k1h<
U5G2Q2n1V3n170279e3@h1W1E0g116Kn3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1nA
G2Q2l1V3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGo3\5Y13?9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1nAG2Q2l
1V3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1n2=h1Dm3313g1OP2S1g1T314131Nn8k1nAG2Q2o1V3n1
70279e3a3Eh116Kn3Q1U1Q1R1Lj2?n1`1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1i2T?G2Q2o1V3n
170279e3a3Eh116Kn3Q1U1T2X2^1?n1`1e135;dGo3\5Y1C9C>h1Ef2h1Dm3313g1OP2S1g1T314131Nn8k1i2T?G2Q2l1V3
n170279e3a3Eh116Kn3Q1U1T2g3?n1`1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1nAG2Q2n1V3n170
279]37a3Eh116Kn3Q1U1l5?n1`1e135;dGo3\53U1C9C>h1\3h1Dm3313g1B<P2S1g1T314131Nn8k1nAG2Q2l1V3n170279
e3a3Eh116Kn3Q1U1l5?n1`1e135;dGo3\53U1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1nAG2Q2l1V3n170279e3a3E
h116Kn3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1B<P2S1g1T314131Nn8k1nAG2Q2k1V3n170279e3a3Eh116K
n3Q1U1l5?n1`1e135;dGo3\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nn8k1nAG2Q2Q1Y351Mk6W1V6m3?i2<f3R1]11F
nMo7_9n40@\5Q19V4e19BIV7g=2CY30^4a3h6W5Z662k2Kb4kF6g7m8Z8\5f:B]3l1U2V4Z3n1b4eV1e12`8_4n1S4m1Q:l4
UG:]3VB1UV1S22`8`<Q:^U1]1]30Q4S>Q1k=7A2f2Cl1T1Fn1:G9T1K5;2[1H[19@_123El1N2KTBT2;\1Q2^Jf7^1g1g1]3
0d1n9j2V2N@W3_<2f2Cl1T1e2:G9T1K5;2[1H[19@_123El1m1l:i4T69MP612LT32322c2e?j8@^3\1R2]30d16U2W71410
0;=4j1V2N@Q1S7g67A2f2Cl1T1e2:G9T1K5;2[1H[19@_123El1N2KZ9[6]2T2;\12d>hC[2IJI2d1Z6f1]30U5P5R1611i2
I\1_19W4e52\52>23P2Cl1T1e2:G94OK5;2[17@[19@_123El1W6_2\GW39j@R4V9l1]3R4Q3R24A8R1141137=A=Y1;a2>6
4HR2^1m6C?7h>f<Eh7^1JL<:C03h7K5`12EP22Z5X47V1T1o;o6[1i2`3I]3[1k8[1:c21=h2:?D3e2J`5cW1d33QHEg2oDW
2_1L]33]3[4^1Q1Mi6ZJ_?Q1V8k2Q9cJ1`1l1o2R2j2U1072I[2a3O]3d1g7o1i6?g2[=Q1a4gCP4R5P2>;Q9_>9U35P:l4T
4HU1072d2@:]3a9Y5Z3W3P9ob1iEU=1>_300i7`6S[1^2Q>[GX3313YBB_31i7h@R1b3XE[9\9mIR2Q2F?313@7_30[>Pc2X
331:_3lP1Ui1W5R2X3313@7_3Pf1\[1X335@8_3ab1e4UZ1X335@;_30F0b=0^j1aHX3319_3^V1W?XOQ1[;I1e3;_300i7R
6[?dN]U1X3317_30Q2Zo2X331;_30F0b=_j1VGZ1X331:_30F0b=_j1aHX331b1_3S6Ng21[1141119=S1N1R26L>;DJf2U4
l2U1\2X2;g9e;d7j1c3:CfB1X2h1>[1OX;[3Z4[1Oi17_3e@^3_U1hW1d>f63_3VP3V17_3lP1`P2X335@b1_3^4<Y5_1Y1[
1P1S3b3X12?H2@<1Q1U1HDX3c6h30Jg?W8?J1Bd13U=2R1f5T3G050X1AS4<EX13_3jP1bP2N_3a53\90`200Ia2_2R11Ho1
mEbQ1o3]1o2Q4@3V1U2l1B1R:b;d1_31Q6NH28Bl2W1AIV9@D1R2U12En3[:0b@3c8;S1U;g1V3V2o2?Q3319:032X1<<X3B
1k20Q70:_31i7PFRN_M`4b2Ig86_31i7Sd1jR1b2>_31i7f><V3?P2?gNhR1C:e1U2_31`1P2<R2U1A`2K141182=D94R5Z6
Q2m1IZ1f1n2EG_:]2<a2b1V5Y5j1T4=b1Eg3OL`1a2W5]1b4D9\14V;X3W2T4H0T10720c2f3826_31i7Sd1`Hl<6_31i7Sd
1XBTC9_300i7Sd1]U1X331:_30Gb=R9\a1aHX3312_3]Q35_31i7Sd1]U13_3n=^c2>_31h6P1\DfOQ>iDa2h17GY1U33_3m
K_U27_3U1k8kAQ8]m1S@4_3jX1\8U`1@_3o<A[>hCa8Z<`5e>N`5R2AY15f27_3Hb=iGeR1aHP26_30\Q3X331V1_3E10G^6
a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2d5L^3g1U=;_30F0b=PB^X1aHX331H_3e;f3l2X1i32?m2U1HZ8S6V3g8
`4e4k1e3T@f8F9\17_3Y1f=c3iNn_1n6G_3]G\4dEd62`3]:l2n1l;f3f60Y2N32208146_3G0b=_j1aH7_3G0U=<_j1aH4_
3fl1U4`P18_3G0b=`b1n7VGZ15_3Hb=_j1aH3_3O]P33_3lP2`P17_3HU9\4_j1aH]47_3G06[=_j1aH3_3RP3Z13_3aIkW2
7_3G0b=U;Y_1aH7_3G0b=_j1cGM3_3_P3M5_3PI>mW2b46_3Hb=_j1aHb48a3i7kDWOgS1[6c7Z=4a3i7R6P^15a3i7R6e3Z
Z1o2b310h19?m222I=07334A3A24?1h1M15b1P1L:Q1CX1?;C3m5\5LG[<6T92:4;i19C5a4>>e12c18U1477101Ag2D]1c1
BB[2[2S1e14Q1Fl7d22]13R3[3AT8V13:\81o2b310h19?m222I=07334A3A24?1h1M15b1P1L:Q1CX1?;C3m5\5LG[<6T92
:4;i19C5a4>>e12c18U1477101Ag2D]1c1BB[2[2S1e14Q1Fl7d22]13R3[3AT8V13:\81U4b310h19?m222C5=07334A3<4
24?1h1M15MD1NL:Q1CX1?;C3`1Hh2Jn3]1LGU8U46T92:4;i19C5a4>>e12c18U1477101AX2>D]1c1B>34U1P1=2BW1S1[1
912J6;:DDN630l2W222462R229S13k205[3A2Q8V13:\1P1n51[1c3V9\7A?N_<W;aLQ2KW1m298>3:O3I@2BQ44]1:DR196
c57Z2n4=>k:I]22P8l1d3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2
X;2]13`@:\8m1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]1
3`@:\8m1d3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6c<?6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\
8[3d312Z12761?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508:0`189C5P5>c11f1^1
<4221Ag2D]1U5S27S1]1^1b448U16j42>N3`@:\8?X3d312Z12>1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1
?;C3`1^1m2Y6S=6T92508:0Q18>9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2g48\1j42>N3`@:\8?_3d31]11?1?FV375051
3312A3=63@141411K01DB15M1B1N1J:12LCI>?;C3`1^1R2J]4k1S=6T92508:0I24G9C5P5>c11f1^1<4221Ag2D]1U5S27
S1l2g4e1j42>N301R?Z1:\8?^3d312Z12761?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2o4Y1S=
6T92508360Q1>89C5P5>c11f1^1<4221Ag2D]1U5S27S1]1^1g4^16j42>N3P9_7:h7C?W3d31]12761?FV3750513312A3=
63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6Z6h66T92508360i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N
3Z4U<:\8?]3d300]11?1?FV3750513312A3=63@141411K01DB15M1B1N1J:12LCX1?;C3`1^1m2]4k1j3o3X56T92508:0I
2L9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N301]@:\8?Z3d312Z1A1?FV3750513312A3=63@141411K2DB15OB1N
1J:12LCX1?;C3`1^1m2Y6S=6d8?2508360<D1E9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2b4c16j42>N3`@:\8?X3d312Z1
A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508360Q11E9C5P5>c11f1^1<4221Ag2D
]1U5S27S1l2b4c16j42>N3`@:\8?Z3d300]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:128CC<<237?;C3`1^1m2
Y6S=6T92508:0i19C5P5>c11f1^1<4221Ag2D]1d4@S27S1l2g4e1j42>N3`@:\8?T3d31]1A1?FV3750513312A3=63@141
411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T924008:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2R5Z1j42>N3`@:\8
?S3d31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508:0i19C5P5>c11f1^1<422
1Ag2D]1U5S27S1l2R5Z1j42>N3`@:\8?R3d31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y
6S=6T92508:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3`@:\8?V3d31]1A1?FV3750513312A3=63@141411K
2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508630<<2L9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3`@:\8?R3d
31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508:0i19C5P5>c11f1^1<4221Ag2
D]1U5S27S1l2]6j42>N3`@:\8?W3d31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T9
2508360S14@9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3a:n5:\8?3R3d31]1A1?FV3750513312A3=63@141411K
2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3`@:\8?X3d31]
1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92508360S14@9C5P5>c11f1^1<4221Ag2
D]1U5S27S1l2]6j42>N3a:n5:o7<<2o1d3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B37S14JC5P5>e1f1^1
<:1Y3D]1U5[2S1l2X;2]13`@:\8U3d32\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=
6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2T5X1j42>N3`@:\8?[2d330Z1C?m3=07334A3Y11^1W115b1P1L
:Q1CX1?;C3m5b4f1S=6T9259;Q1>BC5P5>c11f1^1<451Ag2D]1U5[2S1l2g4e1j42]13`@:\8?o2d302[11A?m3=07334A3
Y11\11W115b1P1L:Q1CX1?;C3o421D3l3@12217Y1S=6T9259;Q1>BC5P585c11f1^1<4221Ag2D]1U5[2S1l2b44Y1;h412
]1301]@:]2n5?V2d33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5Y6S=6T9259;S2C5P5>c11f1^1<451Ag2D]1U5[
2S1l2]6j42]13`@:\8?[2d33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_4221a1S=6T9259;S2C5P5>c11f1^1<4
51Ag2D]1U5[2S1l2]6j42]13a7n8:\8?m1d3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5b4f1S=6T9B;S2C5P5>e1f1^
1<:1Y3D]1U5[2S1l2X;2]13`@:\8Z2d33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_451a1S=6T9259;S2C5P5>c
11f1^1<451Ag2D]1U5[2S1l2]6j42]13a7n8:\8?\2d33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_4221a1S=6T
9259;S2C5P5>c11f1^1<451Ag2D]1U5[2S1l2Q628j42]13`@:\8?W2d33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3
m5b4f1S=6T9259;S2C5P5>c11f1^1<451Ag2D]1U5[2S1l2]6j42]13`@:\8?[2d33[1C?m3=07334A3Y11^1W115b1P1L:Q
1CX1?;C3m5_451a1S=6T9259;S2C5P5>c11f1^1<451Ag2D]1U5[2S1l2Q628j42]13`@:\8?g2d302[1C?m3=07334A3Y11
\11W115b1P1L:Q1CX1?;C3m5]4120e1i4Y86T9259;Q1;2BC5P585c11f1^1<451Ag2D]1U5[2S1l2b44e1j42]1301V5^4g
6:\8?T3d32\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0i19C5P5>c11f1^
1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3`@:\8?W3d32\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C
3`1^1o121HY6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3`@:\8?U3d32\1A1?m222I7505133
4A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9259:0Z1>9C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6
j42>N3`@:\8?o1d3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3o421HY6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;
2]13`@:\8m1d3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S1OC5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`
@:\8m1d35m1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8n
1d35m1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13P9_7:\8o1d3
5m1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13P9W2W5:\8Q2d3S
2?m3=07334A3Y11V2?15b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13R6h1d8:`5DV2[3d
300]1A1?FV3750513312A3=63@141411K01DB15OB1N1J:12LCX1?;C3`1^1m2l3\2m;U16T92508:0X1@9C5P5>c11f1^1<
4221Ag2D]1U5S27S1l2Z2R4j42>N3Y5f8_2:\6o1?[3d30T1211F?m3=073312A3Y11?K05111M15@G9P1L:Q1>4X1?;:83d
3Z1Mk3013V2W3m4b4:6T9B;S2C5a4>85c11f18U1<7101Ag2D]1Z1o2J[2S1l2X21U59]32]130d7`5Y3:X100S1m5I[2d30
T1211F?m3=07334A3Y11\1Y115b1P1L:Q1CX1?;:83m5k30\2S=6T9B;S2C5P585c11f1^1<:1Y3D]1U5[2S1l2Z2m82]13e
7j8:^2m5Io1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5a4>>e1f1^1<:1Y3D]1U5[2S1l2X;2]13
P>_2:\8o1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5a4>>e1f1^1<:1Y3D]1U5[2S1l2X;2]13P>
_2:\8d2d30T1211F?;a3=07334A3D4?1\1;M15b1P1L:Q1?3T13?;:83m5k32Z2h9Z36T9B;S2C5a4>>c11f1^1<7101Ag2D
]1U5[2S1l2`7g32]13`@:\8I2o1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;Z1HC5P5>e1f1^1<:1Y3D
]1U5[2S1l2k4\62]13`@:\8n1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U
5[2S1l2k4\62]13`@:\8a3d301\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CI>?;C3`1^1P21JY6Q3d4\5
6T9259:0X1@9C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2T5X1j42>N35Z@:Z1^4\25??Z3d301\1A1?m222I75051334A3
=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T9259:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j
42>N301]@:\8?n1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2U6R
52]13`@:\8o1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13
`@:o7<<n1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:
\8<n1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5f3b2S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8
Q2d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5f31`2S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:12W8
n1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:Ja7P2d3
0=d1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:R2R4V2n1d3
0=d1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8n1d30R2?
m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:j5a2P2d30R2?m3=
07334A3Y11f215b1P1L:Q1CX1?;C3o421HY6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8n1d30R2?m3=07
334A3Y11f215b1P1L:Q1C1V1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8Q2d30n13?m3=07334
A3Y11o1F15b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1T1A^1<:1Y3D]1U5[2S1l2X;2]13c7l8:\8V2d30R2?m3=07334A
3Y11f215b111L6E:4L>414Q1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X21m82]13`@:\8n1d30R2?m3=073
34A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6`6c2B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13`@:\8T3d300]1A1?FV3750
513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3CL^1m2Y6S=6T92508:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]
6j42>N3`@:\8?n1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2R5U
62]13`@:\8o1d30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9B;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2k46U62
]13`@:\8S2f3]1A1V1^3<13312E=63@141411K2DB7OB1N1J:12LC]4^1gO2508:j1T6>c11f1^1<4221Aj4U5S2f:m4>kJZ
2f3]1A1V1^3<13312E=63@141411K2DB7OB1N1J:12LC]4^1gO250863371<OT6>c11f1^1<4221Aj4U5S2P9e19c4>kJc2f
3]1A1V1^3<13312E=63@141411K2D2?7OB1N1J:128=5:8Ic3^1gO24008:j1T6>c11f1^1<4221Aj4U5U1MU3:52d67m4>[
4c72U4b:X2f3]1A1V1^3<13312E=63@141411K2DB7OB1N1J63128CC<P4^1\@d1e=2508:j1T6>c11f1^1<4221Aj4U5S2f
:m4>kJW2g3\1A1]322Q1<1334E=6D141411K2DAX1BP11J:12C8C]4^1P21dM259:g12T6>c11U3<451A`3Y1n2W1NS2X4]6
m4>X1bI[2g3\1A1]322Q1<1334E=6D141411K2DAX1BP11J:128:8CL`3^1o121bM259:g12T6>c11U3<451A`3Y1n2W1NS2
X4]6m4>S11eIn2g32Y1;51]322Q1<1334E=6D141411K2DAX1BP11J:12C8C<<c3^1P21V:f1b<S5259:g101Q62>c11=g2<
4131A`3Y1c1Z1W1NS2X4]6m4>X1V594?c2O2U1e4R7Mh1[2g32Y1A1]322Q1<1334E=6D141411K2DAX1BP11J:128:8CL3\
3^1gO259:g12T6>c11U3<451A`3Y1n2W1NS2X4]6m4>S1j5S4h?2i3am22i392j3Q`33j3nT3h?2j3Wi16j3cS1E]b1ZChC2
j3nT33j3`JZT12j3lm2Y2P3I1a6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7i2ED[3311S51Y1Q226
S12e2a6\5D263W26>TF6j3\[3Z2d11\>2j3^_35j3cX1h?Rb1Q44j3^Y1_S2\12j3e[11j34j3c:]U3P<V2P3Ka6505b1:7:
416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>]2P3K000^6505b1:7:4
16M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>\<I1:Y2P3Kf1i3P1505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3DW1S2311S51Y1Q226S12e2a6\5D263W26>W2P3Ka6505b1:
7:416M4E156281]11P1U111D015DW1?;CJ5]5QLS3G315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>X2P3Ka6505b1:7:
416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1j1626S12e2a6]3n1D263W26>W2P3Ka6505b1:7:4
16M4E156281]11P1U111D015DW1?;CJ5]5]Bg<G315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>W2P3Ka6505b1:7:416
M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263e1A6>Y2P3Ka6505b1:7:416?=4
E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2^5R1\5D263W26>P>^2P3Ka6505b1017104:4
16M4E0056281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>e20m8m3P3K>D]5505CN
:7:416M4@4156281Z121P1I:0118;0153@<J8310;CJ5X3T2Q33b12621F0m3g2Z8C`9G315d3j3o2?D[1@^1311S51Y1Q22
6M524`2718P1R2j2f3674Q1D26361<2^16>?:01:L0^:e7\2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5
e:T3b:g6G315_7_3D[3311S51Y1Q226S12Q2Ca6\5D263W26>m3TB\2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1
?;CJ5b1j3UOG315_7Y2U1D[3311S51Y1Q226S12S1a1a6\3o1D263W13K6>`2P3Ka6505b1:7:416M4E156281]11P1U111D
015DW1?;CJ5B2J1U2D2LUOG315_7Y2U1D[3311S51Y1Q226S12e2a6\5D2634R26>XEW2P3Ka6505b1:7:416M4E156281]1
1P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263o176>W2P3Ka6505b1:7:416M4E156281]11P1
U111D015DW1?;CJ5]5UOG315_7i2ED[3311S51Y1Q226S12e2a6\5D263W26>W2P3Ka6505b1:7:416M4E156281]11P1U11
1D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6W54D263W26>`2P3Ka6505b1:7:416E74::156281]11P1U111
D015DW1?;CJ5]5l21VLG315_7_3D[3311S51Y1Z1F26N212e2`2n31\5D263W241>Z2P3Ka6505b1:7:416E74E156281]11
P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Z1F26N42e2Z2V4\5D263W26>W2P3Ka6505b1:7:416M4E156281]11P
1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>k;W2P3Ka6505b1:7:416M4E156281]11P1U
111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>R@Y2P3Ka6505b1:7:416M4E156281]11P1U11
1D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2^5R1\5D263W26>W>1W2P3Ka6505b1:7:416M4E156281]11P1U1
11D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6n3]1D263W26>Y2P3Ka6505b1:7:416M4E156281]11P1U111
D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226N212e2[5U1\5D263W26>Z2P3Ka6505b1:7:416M4::156281]11P1U111
D015DW1?;CJ5]5aM1a1G315_7_3D[3311S51Y1Q226S12e2a6\5D263d1B6>X2P3Ka6505b1:7:416M4::156281]11P1U11
1D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D2634R26>_2P3KR4M`1505b1:7:416M4E156281]11P1U11
1D015DW1?;CJ5b3j1k9Z:T2i8G315_7W1W2DV2T1311S51Y1Q226S12e2a6a1j3D263W26>X2P3Kh1h4505b1:7:416M4E15
6281]11P1U111D015DW1?;CJ5]4OUOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>Y2P3Ka6505b1:7:416M4E15628
1]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2n4b1\5D263@f16>\BX2P3Kh1h4505b1:7:416M4E15
6281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263@f16>\2P3Ka6505b1:7:416M4E15628
1]11P1O511D015DW1?;CJ5]5h7T2R2TCG315_7_3D[3311S51Y1Q226S12e2a6\5D263H^16>a1Y2P3Ka6505b1:7:416M4E
156281]11P1U111D015DW1?;CJ5]5aDh6j3G315b1l5_3D[3311S51Y1Q226S12e2a6\5D263W26>Y2P3Ka6505b1:7:416M
4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12f1Na6\5D263W26>m3QB\2P3Ka6505b1:7:416
M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a5O\5D263W26>m3R=n421Y2P3Ka6505b1:
7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>o:o:Ba2P3Ka6505b1
:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1_1A26S12e2a6\5D263W26>m3k3`2110[9S1M1
W2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>j?W2
P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>Z8V2P3
Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>W2P3Ka65
05b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2X5X1\5D263W26>X2P3Ka6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5a6cHG315_7k2CD[3311S51Y1Q226S12e2a6\5D263W26>Y2P3Ka6505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6P4[1@32413W26>W2P3Ka6505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D2634R26>[2P3Ka6505b1:7
:416M4E156281]11P1U111D015DW1?;CJ22]42LT2mFR6G315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>Z2P3Ka6505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5P1TNG315S6=0L_3D[3311S51Y1Q226S12e2a6\5D263W26>Y2P3Ka6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6[40OD263W26>f2W2P3Ka6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5aMc1G315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>X2P3K5[6505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>R2b2P3Ka6505b1:
7:416M4E156281]11P1U111D015DW1?91CJ5P3OBIa@4KU3\:G315c2k4_3D[3311S51Y1Q226S12e2a6\5D2634T1M6>[EW
2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?64CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>g2P3
K_2Q4505b1:7:416M4E156281]11P1U111D015DW1?91CJ5]52Gj?Lb=G315e55c1Bl2D4@`1T1311R1X2g11Y1Q226S12e2
a6\5873263o176>b2P3Kh1h4505b1:7:416M4E156281]11P1U111D015DW1?;2@J5]42L2c1X;X4_3\:G315c2k4V2BED[3
311S51Y1Q226S12e2a6\5D263W26>\2P3Ka6505b1:7:416M4E156281=O1P1U111D015DW1?;CJ5EJW2d1UOG315_7_3D[3
311S51Y1Q226S12e2a6\5D263W26>X6Q<W2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[3
311S51Y1Q226S12e2a6\5D263W26>ZBW2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D[331
1S51Y1Q226S12e2a6\5D263W26>_8X2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7_3D4V3311
S51Y1Q226S12e2`5P1\5D263W26>\2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5UOG315_7T1Z2D[3311
S51Y1Q226S12Q11a1a6\3o1D2634R1O6>e2P3K@P6505b1:7:416M4E1226281FF1P1U111D0151BW1?;CJ5EJ@[3UOG315_
7T12W2D[3311S51Y1i1726S12Q1c1a6Y4R1D2634X1I6>Y3W2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]
5UOG315_7Z2T1D[3311S51Y1Q226S12e2a6\5D263W26>X2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5X
Gl7G315_7_3D[3311S51Y1Q226S12e2a6\5D2634R26>]2P3K4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5Y
2kLG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>V=16N9]2P3Ka6505b1:7:416M4E156281]11P1U111D015DW1?82C
J22b3j1`@d>G315l5b1_3D[3311S51Y1Q226S12e2a6\5D263b1<76>Y2P3Ka6505b1:7:416L04E156281]11P1U111D015
DW1?;CJ5]5UOG315_7_3D[3311S51Y1Q226S12e2a6[40OD263W26>[2P3Ka6505b1:7:416M4E1562814X11P1U111D015D
W1?;CJ5]5U:^9`;G315_7_3D[3311S51Y1Q226S12e2a6\5D263o176>R2W2P3Ka6505b1:7:416M4E156281]11P1U111D0
15DW1?;CJ5b3j1UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>[2P3Ka6505b1:7:416M4E156281]11P1U111D015
DW1?;CJ5h3d1d;`CG315_7_3D[3311S51Y1Q226S12e2a6R4Y1D263W26>Q6f?c2P3Ka6505b1:7:416M4E156281]11P1U1
11D015DW1?;C60B540W1T25d1`1Cg=l8[6G315_7_3D[3311S51S15Q226S12e2a6j1a3D263W26>a2P3Ka6505b1:7:416M
4E156281]11P1U111D015DW1?;C602?54]35d1`1B0PMG315_7_3D[3311S51S15Q226S12e2a6j1a3D263W26>X2P3Ka650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5BMl3UOG315_7_3D[3311S51Y1Q226S12e2a6\5D263W26>Y2P3Ka6505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5^6fHG315_7_3Dh1b1311S51Y1Q226S12e2a6\5D263Y1M6>X2P3Ka6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5^6fHG315_7_3Dh1b1311S51Y1Q226S12e2a6\5D263W26>=m300j=h<Z
i22D>6S8L36m300nc33R17m300g\3V7V1W99m300Zk1jW1h@2S18=m300oNnd22281E5Z2d6;m300nLkn1SHO6Z8<?;m300n
c33K6k4^3J1:m300^P1V]1XV13R1U937m300nc32S18Lm300c230cGT23db1Y1YS13<5001288m76?2:596m300nc32S14n3
0`j2]I5n30ff2WM<4n302kc3<n30\J_l1QMF022T1Q8=6n30nc3Oa8L8n30`\2O00[V1`:5n30nc3[:46n30`KiOjW1h@=n3
0h^1Bj7QBiT11i5\3U2e1U36n30^P1_c2\:19n30d_1d1oo1d2G2g98n30nc3>522g99n30nc3>522W1_83n30nc34n30ZU3
c>4n30nc3U:>n30oMb9b;dX108`1_3\1Y<Q5k88n30oMbT2[Ac1029n30fNXk11;[6TC\66n30]K0_h2\64n30nc3\64n30n
c3\6Cn3010T\3?Z2[1k2CI160MES5h1M4n30[X3b;5n30VY1gZ2[:7n30VQ1Za2\1U:55o3W6bi1hc117o3ff2j>W?1<X92o
3]n31o33o3W605o3iZ3`8g8`13o3gm304o3hg3n502o3RZ1@o39a=IU3@X1]5Qb1\7W?T5g31j1]?3o3mY2WZ13o3X\3l71o
3>P40T3SF1l30aAiW1QN16Nd5;P40_\3V8165HQ2U5W15P4`\3V81]89P4df2@XDX91g3Q503P4gd315P4QZ1eZ21j84P4`\
3V814P4gd31g37P4UR1ab21f30R5BP4jI1\X1f<W1_D`7i280m4551W3^1P34P4gd31<FP400RV19U2k9Yg10X9^1316NQ2^
1FG8;K4P4gd31S57P4^a3W1P21V40AP400__1]b1a8W4@h1g1k1165HX5n15P4Q^3i4k116P4af2YK3g219P4ka3110f21d8
68P4bV3k6X71h6k118P4`\3e21^51S7K>P4YY1d9bS1hDN\1T5@4U11o6]17P4]Hf[2b@1f418P4]b2QMW51e12T25P4gd31
h1T25Q4fd316N6Q4]MXg216N<Q4]M^EY<XHmGX516N1Y18Q4nQ3`7V;16N]86Q4kY3j:16N6Q4fd316N96Q4Zb3[216N6Q4b
ESo216N6Q4Ta2aS116N6Q4ZW3[=16N6Q4fd316N_39Q4k4Rm2c1SA16Nc15R4aY360X98R4j4PP1[1Z7Q`1l;`92R4aY31R4
2R4ib35R4_Z3a6^5d61S42S4Pf36S4nP1lX1bW1a4T52S4kY25S4ok1VS1oDo53S4gb305S4gg1=`1S_13S4i9V\31T42T4U
i32T4U32T4jg1R1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0\
@V64P>[24@d1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a64Y3g1U=^1U45D^6a1\
2Ch1o1:=P3Z5m62621F0\@V64P>[24@d1k9P3518E:R29W6674[21<g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1
`3[9518P1R2a6^3g1U=V1U4J^6a1P3h1o1:=P3h2o2n10_42621F0cF4P>[24@d1l<518P1R2a6^3g1U=V1U4J^6a1P3h1o1
:=P3X<2621F0cF4b6Z4R3Y214@d1l<518P1R2a6S3:g1U=X1U4J^6a1P3h1o1:=P3X<2621F0]F540o=[24@d1S1\2X1R851
8P1R2a6^1o1g1U=X1U4J^6a1P3h1o1:=P3U:0Q22621F0cF40o=[24@8V14l<518P1R2a6^3g1V8n4]1U45D^6a1\2Ch1o1:
=P3Z5j40Q22621F0cF4P>[24@d1k9P3518P1R2a6674[21<g1U=V1U4J^6a1P3h1o1:=P3U:0Q22621F0cF4P>[24@d1l<51
8P1R2a6^3g1U=^44T1U4J^6a1P3h1o1:=P3U:0Q22621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U4J^6a1P3h1o1:=P3U:0
Q22621F0cF4P>[24@d1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2Q6?^3g1U=S1U4
J^6a1P3h1o1:=P3X<2621F0cF4P>[24@5^1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4g9X4[24@d1l<51
8P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4c8\5[24@d1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F
0cF4P>[24@d1l<518P1R2a6:S3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=c4V1U4J^6a1
P3h1o1:=P31\9i22621F0cF4_;`2[24@d1l<518P1R2a6^3g1^5f7V1U4J^6a1P3h1o1:=P3X<2621F0cF47g1e2Z9[24@d1
l<518P1R2a64Y3g1U=T1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1;R3f9T1U4J^6a1P3h1o1:=P3X
<2621F0cF4P>[24@d1l<518P1R2a6^3g1^3f9c4U1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U1?h
1f9S1U4J^6a1P3h1o1:=P3X<2621F0]>U84P>[24@d1l<518P1R2a6^3g1U=T1U4J^6a1P3h1o1:=P3X<2621F0R@`64P>[2
4@d1l<518P1R23]6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0R@`64P>[24@d1l<518P1R2a6^3g1U=T1U4J^6a1P3h1o1:=
P3X<2621F0cF40o=[24@d1l<518P1R23]6^3g1U=\1U440D^6a1\2Ch1o1:=P3Z5m62621F0cF4P>[24@d1k9P3518P1R2a6
674[21<g1U=S1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=S1U4JS1Z5a1P3h1o1:=P3X<2621F0
cF4P>[24@d1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6S3:g1U=S1U4J^6a1P3h
1o1:=P3]8j32621F0cF4P>[24@d1l<518P1R2a6^3g1U=U1U4J^6a1P3h1o1:=P3X<2621F0cF40o=[24@d1l<518P1R2a6^
1o1g1c;a1Z1U4JZ3S3a1P3h1o1:=P3V5<1e32i22621F0cF4P>[24@d1l<518P1R2[4U2^3\1:U=S1U4J^6a1P3h1o1:=P3X
<2621F0cF4P>[24@d1l<518P1R2a6^3g12R=S1U4J^6a1P3h1o1:=P3X<2621F0cF40o=[24@d1l<518P1R2a6^3g1U=S1U4
J^6a1P3h1o1:=P3X<2621F0`F24P>[24@d1l<518P1R2a6^3g1U=[1U45D^6a1\2Ch1o1:=P3Z5m62621F0cF4P>[24@d1k9
P3518P1R2a6674[21<g1U=S1U4JR4[2a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=]1U440D^6a1\2Ch1o
1:=P3Z5m62621F0V9\=4P>[24@d1k9P3518P1R2a6674[21<g1U=T1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[241>d1l<518
P1R21_6^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R21_6^3g1U=R1U4J^6a1P3h1o1:=P3X<2621F0
cF4P>[24@d1l<518P1R2a6^3g1U=X1U461A^6a1V2?9T1Co1:=P3S4T82621F0cF4P>[24@d1l<518P1R2a6^3g1U=b1U42G
^6a1P3h1o1:75J1S2X<2621F0cF4P>[24@d1j:Q2518P1R2`60O<n10111002^1U=c4T1U410G^6a1P3h1o1:=P3X<2621F0
cF4P>[24@d1l<518P1R2a6^3g1U=V1U410G^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^331a1U=V1U410G^6
a1P3h1o1:=P3X<2621F0_4SB4P>[24@d1l<518P1R2a6^33c1U=X1U410G^6a1P3h1o1:=P3X<2621F0_4SB4P>[24@d1l<5
18P1R2`60^331a1U=T1U4J^6a1P3h1o1:=P3Y5l4Q22621F0cF4P>[24@d1l<518P1R2a6^3g1U=S1U4J^6a1P3h1o1:=P3X
<2621F0cF4P>[24@d1l<518P1R2a6^1o1g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2f4j1^3g1U=S1
U4J^6a1P3[1<o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U4J^6a1P3h1o1:=P3X<2621F0cF4X:g3[24@d1l<
518P1R2a61\3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0U@]64P>[24@d1l<518P1R2a6^3g1U=T1U4J^6a1P3h1o1:=P3X<26
21F0FlE4P>[24@d1l<518P1R2_3Q3^3g1U=S1U4J^6a1P3h1o1:=P3X<2621F0X1ZE4P>[24@d1l<518P1R2a6^3g1U=U1U4
J^6a1P3h1o1:=P3X<2621F0cF4P>[24@8V14l<518P1R2a6^3g1\:h2S1U4J^6a1P3h1o1:=P3X<2621F0cF4]2b;[24@d1l
<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0X=Z94P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<
2621F0cF4T9k4[24@d1l<518P1R2a6^3g1U=U1U4J^6a1P3h1o1:=P3X<2621F0cF4S:l3[24@d1d8W4518P1R2a6S3:g1U=
U1U4Jo5>a1P3h1o1:=P3`1g:2621F0cF4P>[24@d1l<518P1R2a6S3:g1U=S1U4J^6a1P3h1o1:=P3X<2621F0cF4o1P<[24
@d1l<518P1R2a6^3g1U=T1U4J^6a1P3h1o1:=P3X<2621F0_>S84i7V6[24@d1l<518P1R2a6^3g1U=U1U40I^6a1P3h1o1:
=P3X<2621F0cF4P>[24@d1l<518P1R2a6R2[1g12R=T1U40I^6a1P3h1o1:=P3o9X22621F0cF4P>[24@d1l<518P1R2a6^3
g1U=T1U40I^6a1P3h1o1:=P3X<2621F0^=T94P>[24@d1l<518P1R2a6^3g1U=U1U40I^6a1P3h1o1:=P3X<2621F0cF4P>U
1U14@d1l<518P1R2a6^3g12R=T1U40I^6a1P3h1o1:=P3X<2621F0cF4c8\5[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h
1o1:=P3X<2621F0cF40o=[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3
g1U=k6U1U40IS5Z1a1P3h1o1:=P3X<2621F0cF4g:X3[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF
4P>[24@d1l<518P1R2a6^3g1S:Q3T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1T;P2U1U40I^6a1
P3h1o1:=P3X<2621F0cF4]2b;;o14@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>U1U14@d1l<518P
1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4C\=[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0
cF4P>[24@d1l<518P1R2a60]3g1U=S1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P
3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6:S3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4g9X4[24@d1l<518P1R2
a6^3g1U=T1U40I^6a1P3h1o1:=P3^9i22621F0cF4P>[24@d1l<518P1R2a6^3g1U=U1U40I^6a1P3h1o1:=P3X<2621F0cF
4P>[24@d1l<5180OR23]6^3g1U=V1U40I^6a1P3h1o118=P3X<2621F0cF4P>[24@d1l<5180OR23]6^3g1U=U1U40I^6a1P
3h1o1:=P3X<2621F0cF4c8]2n2[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o118=P3X<2621F0cF4P>[24@d1l<518P1
R2a6^3g1U=U1U4000G^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=X1U40I]20o3a1P3h1o1:=P3c1d:2
621F0cF4DX=2[24@d1l<518P1R2a6^3g1U=V1U40Ij4c1a1P3h1o1:=P3c1i6j32621F0cF4P>[24@d1l<518P1R2a6^3g1U
=T1U40I^6a1P3h1o1:=P3c1d:2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3]8j32621F0cF4P>[2
4@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6S2Z1g1U=U1U40I^6a1P3h1o1:
=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=c47T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6=P3g
1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4b6]7[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4c5\8
[24@d1l<518P1R2a6^3g1U=S1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:
=P3X<2621F0cF4P>[24@d1l<518P1R2Mc5^3g1U=V1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[2478d1l<518P1R2a64S35g
1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4X5g8[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[2
4@d1l<518P1R2a6^3g1U=`5T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@U1>l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1
:=P3f1a:2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1
U=c4T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6X35g1U=T1U40IR4[2a1P3h1o1:=P3X<2621F0cF4P>
[24@d1l<518P1R2a6^3g1U=S1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=U1U40I^6a1P3h1o1:
=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U:o2c4U1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R23]6^3
g1c;a1V1U40IS5Z1a1P3h1o1:=P3X<2621F0d>V4g34P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1n1Q1h1o1:=P3X<2621
F0cF4P>[24@d1l<518P1R2a6^3g1U=Y1U40I]20o3a1P3h1o1:=P3c1c6P42621F0cF4DX=2[24@d1l<518P1R2a6^3g1U=T
1U40IY5T1a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0]?U74P>[24@
d1l<518P1R2a6^3g1U=X1U40I^6a1P3h1o1:=P3X<2621F0]5f8X1U74o<P1U1U14@d1l<518P1R2a6^3g1U=T1U40I^6a1P
3h1o1:=P3[9l22621F0cF4P>[24@d1l<518P1R2a6^3g1U=U1U40I^6a1P3h1o1:=P3[9l22621F0cF4P>U1U14@d1l<518P
1R2a6^3g1U=U1U40IS5Z1a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^1o1g1U=T1U40I^6a1P3h1o1:=P3X<262
1F0cF4P>[24@d1l<518P1R2a6^3g1U=c2T1U40I^6a1P3h1o1:=P3X<2621F0cF4g7X6[24@d1l<518P1R2a6^3g1U=W1U40
I^6a1P3h1o1:=P3X<2621F0cF40o=[24@d1l<518P1R2a6o21<g1U=^5T1U40I^6a1P3h1o1:=P3X<2621F0\DV24P>[24@d
1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4W4h9[24@d1l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3
X<2621F0cF4P>S1W14@d1l<518P1R2a6^3g1U=S1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3g1U=T1
U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^1o1g1U=T1U40I^6a1P3h1o1:=P3X<2621F0`F24P>[24@d1
l<518P1R2a6^3g1U=T1U40I^6a1P3h1o1:=P3X<2621F0cF4P>[24@d1l<518P1R2a6^3S1CU=4W40b=_j18W40b=_j1]I\3
705W40b=R9\a1;W40b=d:j_1\=]?60005W40b=cg1k25W40b=a]1m<6W40b=k5h9jZ16W40b=cg1k2oL5W40U=<_j16W40b=
S;[_1TM6W40b=AP2lg15W40b=_j1o25X4b=PEX1UT14X4b=cg1k25X4b=R9`^1k23X4b=_j1<X4b=Rc1\7S;17W2[?0027X4
b=R9\a1]Id306X4b=_j1]Id305X4b=cg1k2Z:5X4b=R9\a1Z:4X4b=R9\a14X4U9\4_j1X1Y41D^6a1\2\2o1:=P3Z52j626
21F0iT1`2@d1>\9V318P1R2P6@674[21<m>7Y4a=i5]5Qb1SF@9Y4a=i5]5Qb1S<o9@Z38Y4a=i5]5Qb1`;b:@=Y4a=i5]5k
4aX1c4SF@]3Y@027Y4a=i5]5Qb1SF@8Y4a=i5]5Qb1gAl407Y4a=i5]5^4b]1dFW1Y41D^6a1\2\2o1:=P3Z52j62621F0iT
1`2@d1>\9V318P1R2a6674[21<m>6Y4a=i5]5Qb1dF7Y4a=i5]5Qb1dFnE8Y4a=i5]5^4b]1dFZ37Y4a=i5]5Qb1dF08Y4a=
i5]5Qb1SF@hK?Y4a=i5]5e1d5cR1R8Y>m60J@XL29Y4a=i1o3]5Qb1SF@f37Y4a=i5]5l3T^1dF7Y4a=i5]5SZ1m7dF8Y4n8
@Q4i5]5Qb1dFU1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>W1Z40D^6a1\2\2o1:=P3Z5m62
621C20SAeC`2@d1k9V318P1R2a6674[21<m>Y1Z40D^6a1\2\2o1901;P3Z5]4_22621F0iT1`2@\17k9V318P1R2a6674[2
1<m>]1Z40D^6a1\2\2o1:=P3Z5m62621F0n3OP1j3nJ`21>d1k9V318P1R2a6674[21<^8^6k4Q3Z1Z40D^6a1\2\2o1901;
P3Z5m62621F0c5_;eC`2@\17k9V318P1R2a6674[21<m>[1Z40D^6a1\2P1[1o1:=P3Z5m62621F0iT1`278d1k9V318P1R2
a6674Cg11<X7d7c47U1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>V1Z40D^6a1\2\2o1:=P3
Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<l7P7`1Z40D^6a1\2\2o1:=P3S1V4m62621F0V9F@c9T6_2Q8`2@d1k9V318
P1R2a663204[21<m>c47a1Z40D^6a1\2\2o1:=P3Z5m6100521F0[Ob1i2P1`278d1k1o7V318P1R2a6674CV1@1<Q4_5[5]
8Y1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a64174[21<k8Q6c47X1Z40D^6a1\2\2o1:=P3Z5m62621F0
k@7n5f=`2@d1k9V318P1R2a6674[21<m>W1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a64174[2165m>V1
Z40D^6a1\2\2o1:=P3Z5m62621F0]O[5`2@d1k9V318P1R2a6674[21<m>^1Z40D^6a1\2\2o1:=P3Z5m62621F0^1]1c7XJ
`2@d1k9V318P1R2a6674[21<`5C\5d1f1c47Y1Z40D^6a1\2\2o1:=P3Z5m62621F0RG6S8[5`2@d1k9V318P1R2U3[3674[
21<m>W1Z40D^6a1\2\2o1:=P3Z5m62621F0]F;o=`2@d1k9V318P1R2a6674[21<m>\1Z40D^6a1\2\2o1:=P3Z5m62621F0
]F[>`2@d1Q11\2i22]3V318P1R2a6674J`11<m>Y1Z40D^6a1\2\2o1:=P3Z5m62621F0]F[>`2@d1k9V318P1R2U3[3674J
`11<l<P2W1Z40D^6a1\2\2o1:=P3Z5m62621F0]F[>`2@d1k9V318P1R2a6674J`11<m>^1Z40D^6a1\2\2o1:=j14P1Z5m6
2621F0dA[5g1i3V8`2@d1k9V318P1R2a6674[21<k8Q6c47V1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a
6674[21<k8Q6`1Z40DS5Z1BN\2\2o1:=P3Z5m62621F0l:c;o90W4`2@d1k9V318E:R262W6674[21<9P1b=V1Z40D^6a1\2
\2o1:=P3Z5m62621F0RGf=`2@d1k9V318P1R2a6674[21<m>V1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2
a6674[21<l7P7a1Z40Dc4j1a1\2\2o1:=P3j1_3m62621F0d2e@j:c6`2@d1k9V318P1R2a66604[21<l5l4j2X1c47W2V1Z
40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<l7P7V1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1
k9V318P1R2a6674[21<m>a8V1Z40D^6a1\2\2h16:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>W1Z40D^6a1\2\
2h16:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674`1J1<m>V1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`278d1k9V318P1R
2a6674[21<m>Y1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2158d1k9V318P1R2a6674[21<m>k4]3V1Z40D^6a1\2\2o1:=P
3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>k4V1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[
21<a5[9`1Z40DS5Z1a1\2\2o1:=P3Z5m62621F0R3i7Z3aF`2@d1k9V318P1R2a66334[21<k8m1\2f1c47c3[1Z40D^6a1\
2Q2008o1:=P3Z5m62621F0n@jC`2@d1k9V318P1R2a6674[21<l2P<k4W1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`21>d1k
9V318P1R2a6674^1L1<m>V1Z40D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<g1U=W1[4D^6a1\2\2o
1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>Q926T1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a
6674[21<m>V1[4D^6a1\2\2o1:=P3Z5\20_42621F0iT1`2@d1k9V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m626
21F0mOk4`2@d1k9V318P1R2a6674[21<m>V1[4D^6a1\2\2o1:=o1P1Z5m62621F0d:TJ`2@d1k9V318P1R2a6674[21<m>X
1[4D^6a1\2\2o1:=P3Z5m62621F0kF44V1\<`2@d1k9V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0_LY8`
2@d1k9V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0g:QJ`2@d1k9V318P1R2a6674[21<m>[1[4DX1b2Nc1
a1\2\2o1:=P3U133R2i1m62621F0iT1`2@d1k9V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k7
o1V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<S2i<Y1[4D^6a1\2\2o1
:=P3Z581e3l22621F0iT1`278d1k9V318P1R2[4U2674[21<m>V1[4D^6a1\2\2o1:=P31X5m62621F0iT1`2@d1k9V318P1
R2a6674[21<Y9c5W1[4D^6a1\2\2o1:=P31X5m62621F0iT1`278d1k9V318P1R2a6674[21<m>c4Z1[4D^6a1\2\2o1:=P3
2W5m62621F0n=o9j<`278d1k9V318P1R2a6674^1L1<T=h1U1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6
674[21<m>`5W1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`278d1k9V318P1R2a6674[21<S2R3f9U1[4D^6a1\2\2o1:=P3Z5m
62621F0iT1`278d1k9V318P1R2a6674[21<m>W1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`278d1k9V318P1R2a6674[21<m>
e71V1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<]35Y;W1[4D^6a1\2\2o1:=P3Z5m62621F0U@c
D`2@d1k9V318P1R2a6674[21<]3h1f9W1[4D^6a1\2\2o1:=P3Y50m62621F0iT1`2@d1k9V318P1R2a6674[21<S2Y1_;_1
[4D^6a1\2\2o1:=P3j4>0b22W42621F0U@Lm2h@`2@d1k9V318P1R247Z3=[2674[21<m>V1[4D^6a1\2\2o1:=P3Z5m6262
1F0]F[>`278d1k9V318P1R2a6674[21<m>^1[4D^6a1\2\2o1:=P3h2a2m62621F0`P10W4`278d1`3Z6P3518E:R29S5S16
74[21<d1X=Z1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1;U1k4]3V318E:R29W6674J`11<m>U1[4D^6a1\2\2o1:=P3Z5
m62621F0iT1`2@d1`3Z6V318P1R2a6674[21<m>Y1[4D^6a1\2\2o1:=P3Z5m62621F0V4bP1`2@d191U1k4]3V318P1R2a6
674[21<m>W1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1;Q6]3V318P1R2a6674[21<m>e8U1[4D^6a1\2\2o1:=P3Z5m62
621F0V4bP1`2@d1k9V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0]F[>`2@d1k9V318P1R2a6674[21<m>W
1[4D^6a1\2\2o1:=P3Z5m62621F0_EY?`2@d1k9V318P1R2a6674[21<m;o2c4U1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2
@d1k9V318P1R2a6674[21<j1R=U1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1i4Q5V318P1R2a6674[21<m>Z1[4D^6BN\
2\2o1:=P3Z5m62621F0iT1`2@d1i4P2P3V318P1R2a6674[21<Z1X:Y3k4T1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k
9V318P1R2a6674[21<m>W1[4DQ4\2a1\2\2o1:=P3Z5m62621F0YA_C`2@d1k9V318P1R2a60574[21<m>X1[4D^6a1\2\2o
1:=P3Z5m62621F0iT1`2@d1k9V318=BR2a6674[21<[7h6He5h1[4D^6a1\2\1Oo1:=P3b1g3m62621F0j3c655f2d11`E`2
@d1`9:V318P1C^1g2i3674?:`11<m1O]4h6Hc4Q1W1[4D^6a1\2\2o1:=P3J_4m62621F0X:`J`2@d1k9V318P1R2a6674[2
1<i1S=]1[4D^6a1\2\2o1:=P3;n4@U2F_32621F0dI0b8`2`2@d1k9V318P1R27Y6674[21<m>c4[1[4Do5>a1\2\2o1:=P3
Z5@U2V42621F0d9kGX3Y26@d1a4Y5V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3l1]3m62621F0iT1`2@d1k9V318P1R
2a6674[21<m>V1[4D^6a1\2\2o1:=P3Z5m62621F0iT1U1Z1@d1k9V318P1R2a6674[21<j1R=U1[4D^6a1\2\2o1:=P3Z5S
4i22621F0iT1`2@d1k9V318P1R2a6674[21<m>W1[4D^6a1\2\2o1:=P3Z5S4i22621F0jEn>`2@d1k9V318P1R2a6674[21
<k:Q4W1[4D^6a1\2\2IU1:=g1X1Z5m62621F0VOb5`2@d1k9V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0
iT1`21>d1k9V318P1R2a6674[21<m>W1[4D^6a1\2\2o1:=P3Z5m62621F0]E[?`2@d1k9V318P1R2a6674[21<m>c47U1[4
D^6a1\2\2o1:=P3Z5>^62621F0iT1`2@d1k9V318P1R2a6674[21<m>V1[4D^6a1\2\2o1:=P3Z5m62621F0\@AjC`2@d1k9
V318P1R2a6674[21<m>U1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1k9V318P1R2a6674[21<m>^5[1[4D^6a1\2P1[1o1
:=P3Z5\20_42621F0]R1[2`278d1k9V318P1R2V6:674[21<FV>W2[4D^6a1Ch1P1=Mo1:=g1X1^2k2=:c100Y442621F0g5
0eBV1Q8@4?JP1`278B=Cd6V1o12S1o118P1R2V6:674:8g11<<99DQ:U3X1[4D^6a1\2\2o1:=P3Z5m62621F0iT1`2@d1_9
;V318P1R2a6674[21<[3a;e71X1[4D^6a1\2\2o1:=P3_4J^1^52621F0iT1`2@d1k9V318P1R2a6674Ee11<h2T<3\4d8V2
9\4S6`2V2aU1`S1P1RA_F7\4d8V2c^2_1P;aF8\4d8V2RY2P7P;1aF;\4d8V2P9m1o6Lgk1_1P;cF8\4d8V2n1j\2k2R1^3:
\4i3j4V2n1]7PU1[P1Y1d24\4d8V2]^16\4d8V2n1oQ1Vo14\4d8V2US35\4d8V2nS1Ug1;\4i3j4V2mP11n2m1VZ1U8U2A\
4d8V2n1h6QCR1j9VB0K10i1c2`IRG:\4d8V21gKgIBc5c2c`1;\4d8V2P9Y;YDj4IYP15Y14\4d8V2n:6\4d8V2P9m1U`24\
4d8V2Tk24\4d8V2P`26\4d8V2l>2PQ25\4d8V2jn1ZI:\4d8V2Y?S2[:QR1D085\4d8V2fKhn15\4d8V2fKgG:\4d8V2eGP4
eAh@0CiS16\4d8V2\]1h@04\4d8V2jn15\4d8V2Tk2j8B\40c8V2?^1S4]6[3\6aR12j>:o>Z2X1i49\4d8V2b1^T1V9\3cU
1j25\4d8V2Wb1lX15\4d8V2cd1`V16\4d8V2nS1`f1D7\4d8V2nS1b9dZ1X25\4_4T4V2j93\4d8V27\4d8V2iKPP1dNdE5\
4d8V2Z=c]25\4d8V2nS1U;5\4d8V2iKZC4\4d8V2T_14\4d8V2\]14\4d8V2[T14\4d8V2_j24\4d8V2gF4\4d8V2Y`14\4d
8V2nS15\4d8V2mP114\4d8V2cm15\4d8V2hU206\4d8V2no11c4>]4Z;^1S4]6[3nX12j>:o>Z2X1i4?]4Z;^1S4]6[3nX12
j>:R>LZ2X1i4B]4Z;^1S4]6[3nX12I04j=:o>Z2V11i4@]4Z;^1S4]6`1j1nX12j>:R>LZ2X1i4C]4Z;^1S4]6[3cMR2W92I
P>:R>LZ2R15i4D]4Z;^1S4c20h3[3nX12j>:R>LHa1P115i4A]4Z;^1S4n4M1>[3nX12j>:o>Z2X1i4A]4Z;^1S4]6[3nX12
Q1h=:o>Z2R15i4D@]4Z;^1S4]6[3nX12Q1h=:o>Z2X1i4DB]4X7Q4U18S4l5@[3nX12j>:o>Z2X1i4D?]4Z;^1S4]6[3nX12
Q1h=:o>Z2X1i4@]4Z;^1S4]6[3\Ag@i62j>:o>Z2X1i4@]4Z;^1S4]6[3nX12j>:R>LZ2R15i4?]4Z;^1S4]6[3nX12j>:o>
Z2R15i4C]4Z;^1S4d2h3[3eX1252j>:R>LZ2R15i4@]4Z;^1S4]6[3^8_P12Q1h=:o>Z2X1i4@]4Z;^1S4]6[3nX12Oj=:o>
Z2R15i4@]4Z;^1S4]6[3R9`DZ;2j>:o>Z2X1i4?]4Z;^1S4]6[3nX12j>:o>Z2X1i4D4^4Y;^1a:8^4i:?R1;a:o[1\O5^4Y
;^1_6Q45^4Y;^1a:h^21_43_4c[1nb15P;U5a;\4QG1`4Em8m5]I9L\a15jA`1Hl1<;109:I2X<O6c4VV2U<i2Z>Q?1e4Of4
e1Ig:g5m1c5GY1b6b2_2P2a8Dj6K@o4Q2b21F><gI0U5Jc3Q;2gV3l61g47g4R>]6UF>P5ga19i43R7c5o<T?\f15WB6i4Ck
?Si1m7lE4j421d16l4\KnAhHfMg68l4Q<e8f4PW10c5fM1m4Bn4?_?Cm:Bg21;WP1b1V4mMEc2W5f<2Bn46h?Cm:Bg21;WP1
b1:MW2EmMEk74n4]j1P:c22n4bT33n4Y8@2n4mT22n4hd23n4e:oY11X\12W5Pk2;P;h:X1gG\LWGP1^H;Z6205b@a5dCQ5\
i17c5i3nR2ge11@98c5C\3c1]1Y2cQ1[>5j5h2V1ig1TE4l5`3_FlQ12l5mk12n515n51]`3b7a33n51QP34o5VZ1Y1_13o5
Sf1b11o57[Z1mT2d21Q;\252T6bU21T65Y6b2n?TO[]13Y6T1\A1Z69\6SGa5`1^R1iP1X3n8i:5\6]Mi]1h1nL1b68b6iMd
InDQ:AV9^@4b6nMmi1S?2c613c61nY37c617kGQV1e5]H6f6ah1c<Rc1P163o9[Gjk12g6dc35k6\Q1e6[3g13k6RX1S59l6
fW2S1`4?1hF3T>DQ7V2Z5N0V1e3d1R:g8Ib6n4`<f1_7iX1d1]:00=V7Y:00i4g3Y3n1gY1X9Q1P2^D2V7SJ3V7RJ02W7Zi3
1W71X71X73Y7VGo82Y7VG1Y71Z71[7C]7U7e7\3hFF21a1m30=U8S@UJFZ5R1c41]72^723^7Rh2_G2^7b_34^70WP2Y_11^
72^702^7Wg12^7^H2^7ZJ4kf30i:I05`7gGV`1T2h11a78e7bm1K[3g5b1V1U1>f7Y:1i1>0LJD3UJjQ1o:aE2j7d\26j7\9
[BSBj7_P19j7j>hAZ3Q4S6RW1]5I2k744o7ZEVHjn15R8^1YZ1Yd1lF4R8^1@bg12R8RDBT8_20[1[3^Af2i6[7]=S6j7_6V
3j1m4W4`97U8]MIgBPEUAW=3U8\FRE1U81^?2W8]12W8b_14W8b_1Z;i81W83X8]1aR203[8mY1P83\8mY1P86\8]BR2<gY1
_O2\8`D6eW1<5Q6cIZ24`8F9lo12`8F4`8QR1R:cG2Ta1eS23c8VY1i?2c8Pi12c8ZP36e8QMW3R@DVf11e81g82j8dR21j8
;n>TKg6<3e3Y6o7N2_[11k84k8gc1\;k14m8\]1]P1gY1=m8P8n70?=0W1`5Cb=4n62n8B1n81o81o82P9Q_22P911P91R91
S91T91W92W9X\12W9ZR22W9fY16X9U43Y8_9k\11[91]92]939]93EQR1R:]=XL_G17]9Ibi1XL4ZG1F^9S6f6_3HJb3f:\5
]2Fa3W1<Z:1N]9V9\Nd1V8;^97WFiGj1W8d9oU14W302`9Wb32a952a9cj11a92e9o?3e9o?W64e9o?W6^N2e9c]11g91g92
g9n`21k92n9]d12n9PS12o9bT22o9[G1o92S:\h32S:bV11T:1W:2W:\I2W:T\12W:mb34W:_[1T3Qh13W:ai1[i12W:[]33
W:[]312W:Yg31W:2W:^d12W:dH2W:ai12W:Wg14[:XY1[2@1[:2_:`j11_:03k;l6T25Y;l4]V2P7W45g:mN9\[2_35g:nNn
6S>f32g:mN:mHO\7g:n20\:n9m>R3;f=a1[3h3YA1_8Z8hOJQX12j:Zl22j:YK1j::k:a4m5S:o32T5]3^FaT13k:_V2f33n
:1iS1?Y;j2Q2V1o7jU1cLh1@4d@f4e2`6:6\;d<\M\9bEeC:_;h3[3h3i110g6og1U24a;J2V11a;06c;S3Yo2Z9R3o31c;2
f;W52h;V55h;V5]Q2T1m13i;S2PJHi;aBb980EG<Z2X3NZ1n7h4l300a2W1f3GYX1]3l93j;TT2d<2j;fX21j;1k;2k;[h11
n;4n;Y2X=[W13R<[3b<1Y<5Y<H0cV3a94oGP8XU2l12_<j15_<19^1gB2_<11`<c1e<D1[1141119=S1I`2L>P13n1^1Z5b1
[1d4E]9UEV3<:CY?\31N?b2666D03Q6R7m20W4[1a1W15h<?0e_3:3l<g2aW31l<1Q=6R=QP2Z1hQ1V4i81U=5X=0XY3Fe52
X=@8Y=C2Rn1VNc3Z9e51Y=:[=Y@S19lX1fAS3nJh9<O\=h1e2P1l32o1^3Mo3RK77X1Q=WDb2413281@055i5R7V7U41^=1i
=2i=jb22i=kc12m=aW21m=2m=[P36o=cS2Z1AiF;2U>^11U>1W>3^>^;f@1^>5b>h?g_1R=YJ1d>2g>43g>4Qg23j>Q2a@2j
>Q21n>4n>c:j506P?hR28n5]<e45P?UAba18U12P?Wo13P?oW2i21P?3P?hR282P?Wg12P?UA1P?1X?2X?T72X?[:<Z?c1aI
7m4h>9f1]`12h3W81Z?8Z?X=_GY:hX1S7m7V86Z?eS1eBSGg2c71a?2a?RX12a?]?2a?H2a?H1d?1o?2T@W]26W@ac1f2[1l
>:1a@7a@YR1a7_g10011h@3h@lDP:4j@e7GUF2j@hj1:j@^5JfNQ?PB?`Ic4o56k@RR1Bf5bS2i3Kn@e8?E_21P21@i3F712
Z;Q2Y@l41@KW23c90VEKAn@P7a12?U3>e1@ROX63f3U2hKd251n@2n@\=3PAhS1Zb11PA2RAgV21SA3UATT1V94UAkKT8Q<1
VA1WA6WAdc1\4c@112XA42XAhm22ZA11^A4^ART2k642^AnZ27`A0P8k]1f1fLS45`A0P8k3f[12`A04`Ame1f1jP11`A1Rn
22gAUi24gAZj10iN04iA[F_?R17iAP7Z?c1k=T1X>1lA8VCE>a11ZFR5_I001]o32_^3i@1XO1c`3000002Va3S31Va31Va3
1Va31Va31Va31Va31Va31Va31Va31Va31Va31Va30006RBV3mNc8eZ1f44[c1e2IW:6ZBJe1U1UDB5ZBjFS2o1jg12]BP21^
B2_BR51_B3aBb2_d22bBa22YP4P13dBh3d82eB^l28eBU3@]f1g9gCDk?;eBhd14Z1T=O7^1Q1P;Z=4hBT2X1XX31hB7mB_1
\1T1ZP3n964mB_1b2_Z305SCm2WE6di17XCPn2J[2a7V4>5\CTS1YZ1X4V?4od1^j1i<Y32cCY23eChT2d73eC_Y1XK5eC_Y
1XKQ112fCJ2fCf21hC2mCf41mC8nCn1_?S4`X2:j<:04RDR10oF5RDR10oFd13RDR101YD5]DlR3n9621]D2_D\P11_D4`DN
311aD8ZU1h>2C0`g1013kDPFUb22kDPF;nDC`;l21^P1b1TR1Eo3e@2TEj>7[EQOeV1iF3a8k34[EbN1QR27[Ed2S`1i4aHZ
4`>2]EU21]E3]Ei_2b55]EMo9]R2\33^E^B[i25^Ee<X<bb1oA2^Ei]27_E31VR1Y<2g64_E31kQ31`E4kEY\2GQ84kEm=hb
1ZZ12mE11oE3QFjm2Q<1SF5SFWG_9Rj1k32SFQP22VFVG1ZF1[F2\FUP22\F\=2]Fd81]F1_F5aFCFXKd83eFUIS;1jF2jF3
2PG]>1PG<SG^10a4V2P3g\10d3^20V31SG=TGPQ1WJS3D=97?[19lHk2AUGRA4Y6Q2W2o2h59Id<T@n83=W902YGC4ZGb`1Y
A14ZGb`1YA13ZGlQ214ZGb`1Q4W=3_]3e3f?2_GZD>bGX2b2e3C`1fA`9PL]M3Q4:j32cGh?6fGV1OW1T6ia21gG2S`1nb15
e]1^2f2ih1f;01jG3lGc5XP3003oGWa1cP14oGT`1[MZ49oGd1e3f8RR1[Me1d25?oGR;2c1124bQ15d2g1LdMP7c=6PHgHX
5m3U;S61PH3PHY5QX11SH5UH[155PZ21VH3X^1\Q1Z408WH10_1<o6je1U21XH5YH0l1o6m:6YH0X;TISQ1g?5ZH\1`5_Mk`
11^H4`HmF5^k13`HYFgE3`HmFcW21`H1dH1dH:eH1XCc`1D=d1b2mDQ66lH\8ZU1dKcE[18mH02Ji6B0cR24mH[80l64XI02
f63XI021YI2YI2003ZI1gH2ZIiH2\Ii51\I2\I_`12\If65^IS<Q<jk1YA2_I^J6aIh31Wk1P;Z21bI2dI?7dIW7i>SW17P3
m?1eI2eIW63gI5?7jI<o6m=[8e3f63kIX6^V21oI3oIbI\24SJd6`1Xg11SJ;TJY3:c10UNeG0?`9c:2WJTU23XJ_Bih12ZJ
fJ1`J4`Jo4T1dN8`Jk3X2nc1m3eC]1X@3`JSj1cK1iJ1nJ1SK>TKY5b136X9bAgAX2c2[1\@Q;m=<TKW3d33g\12X2o3R8_L
?Y44UKg@b9om11WK3XK1U24XKlQ15m;1YK2YKeN5aKP\1j3XS1h12aKoJ3aK`5ZZ15cKo]1U;^>Y9OdKJe12h3:^Lo:m4362
1:2R1R3@91L2W2g8m?\90N1Z221fK0;XLT4Y>0b@W:;f9R1lDj23bLR1_[12QMd]24ZMd[1173ZMPd1f31ZM1\M1`M8eMS19
lX1fARNh9<2eMjk15eM]1c5Ve1l21fM002hMnb24UN2Wl263UN2cR23UN2PQ23UN2Q32UN21UN1[N2[NZT12\N``11\N:\Nd
3:`\191c4[1\S1Z11bN2cNeX21iN2kNSP11kN3oNVHbD1RO4ROTY1aQ186SO_g1l12T@l101VO8XOGl7a2cD^8W4hN1XO4]O
00d32]O01]O1_O2_OW62`OiO1`O1Rg31mO3mOQ`1=2mO]G1PP11RP12RP1RO1SP11VP13VP1Q_1i20>YP1h9;T1c82^=a;c5
A1b7Y<@6YP1Ub13Md1\E1ZP11ZP101[P12_P1\39hP1eF_i1:G000Y?5hP1U`2:I01hP12hP1Wi16lP1j>F_3e:]31lP12nP
1XS2:RQ1eT1d5i2T2j1i2l6g8W61ZQ11ZY22TT1]Z11bQ11eQ12fQ1fe23hQ1kGXP21hQ14oQ1bg202;oQ1g5[c12c408c=i
;0P33oQ1jm105QR1:`\1[6\S11QR13SR19mb13SR1QY1ge18SR1T:Qi1S9^4m7W2_34YR10PY2F3]R1g\122]R1g\11]R16_
R110Un1hH25_R11Vn1hH24_R12nf231dW3003fR1Zk1YP19jR1ZU1R5a5k;YAS7R842lR113QS12fm23RS12e@2RS123SS1_
Fb51SS11TS11YS12YS1^n13YS15Xm22YS1;2YS1W=3YS1ZZ2U42YS1Qc24YS1lQ1`6A3[S1cJ41\S12_S121bS14bS1dHg14
2cS1Xj11dS101fS12fS1Qn11gS14iS1aBbP2\83iS1hb1\D<jS1i5b8m70^8aS1U2k1d71S21jS12jS1WP15jS1N12Z;3kS1
1VR16kS11;WP1b1fZ12mS111oS12oS1]h16PT11QR1TR1a:i=7PT116WP1b1TR1hG3[T1kLbW13^T1cR1j21aT12aT1oU12a
T1oZ24aT1mi1R3h:3aT1cS1[21cT1;cT10P3<W68f5S@i2P3\f12eT1lO1oT11PU1<_d1[4Z2l1i1\7nX1\2<0Z=h12SU1UW
11Q[26XU1k2V3V6j>03eX1m]1l16YU1ia17^12A2Ud1hk14mc1Y?J`B04]U1Y?^e1l76Wc1WLT2h1jKf3001Qk203bU1_Fc1
01cU11dU13fU1mOel11gU11ZS24PV1T5Q^2X94PV1\5UW2e?3QV1WS1aP11Q[24VV1[4na200000002^]2]=6]V1RZ1O00j`
11Tg11^V11hY32_V1X93j\1ZF]:02eV1dP13eV1dP1W42eV1PP12oV1Pk22QW1Sa21RW12RW1_T103VW1d2_S1001\W13^W1
V9jA6^W14n8ZKaKX23^W1[JmW14_W1S2`T1f73`W1m8Q`201^n11dW13dW1l8eB4hW1j^1l1W@1hW11iW13iW1\812mW1:1n
W17oW1h8<Y4g5a324oW17[Z1oG2]k1a?01WX11XX14XX1`Dn\1>1[X12[X1mA3[X1QP1Y>4[X1Z@k;\71`X11aX12aX1eJ5n
X1GY@j=]24dX1:R@Vh11fX13gX1Z9\k12gX1Z91gX17kX1D[2c1^En9oS13oX1n5i52QY1bn14SY1R7mBgb11VY13YY1WI22
ZY1oT21[Y102dY1b84^_1_X1S191jZ11hY12Zb1bH2iY1U_21kY12kY1`K9lY1Va12c408`1[<Z91nY12oY121PZ12SZ1]23
SZ1XT2o91SZ11UZ12YZ1^=1^Z12_Z1fo12bZ1g82eZ1iC4fZ1aP2h2Z92fZ121fZ11hZ11jZ15mZ1R@cB=cK1nZ11R[16T[1
b4l3]2fP2l91T[11ho11U[11X^12QX3VI01[Q21c`11[[12][1Q94in12j3cR101Zf31[V33e[1Qf1n=1f[12f[1c=6h[10U
W1FRDi21i[12m[1lO2S\1eK003T\1P:d;01U\12U]1j601XT21fb101ma3004d\1lR2jA600001j\11c]21hZ305V`1?2`b1
hA003a`1T2k41db10002Ze1V91R]1004S]1i7o4jV24S]1S6m<bY12l`2h;1Sk31V]102Y]1k701[]11\]11]]11^]11_]13
^`1hi1R@8b]1\@bW1b2T23]:]<6b]1\@bW1b2T232b]1`;1ZS21c]102e]1\e11e]12g]1\D1g]101R^15le3110];2Zc1_3
2[c1_32T^1P_21T^14T^1\D[8I1Ub101mZ21U^11oo12ma1h81U\203W^1Y:_92]^1of11]^11Pc12^S2mc14Zb1QU2l8@01
Rg11a^13a^1iKY=001]n11f^12bT2e16g^1c@W:\I7Y92m^1dB1S_12U_1hB2V_1g;2Wk1V75X_1R5f;MZe11X_13Z_1V?fR
21Z_12^_1mY11^_12__1]72a_1k93f_1n5c[23f_1]3T^11f_14g_1bEn5]F1i_12m_1bC1m_11n_11`h11R`11U`11V`11V
`12Y`1VX11\`12]`1dA2]`1jA3]`1Z1_@3]`1jAPO3]`1T<e52``102a`1YQ22a`1e23a`1e2U;2a`1l=2a`1k=1a`11c`12
d`1kA7d`1B2f7]2VBld11d`11e`12e`1jA1f`13j`1[7UW22l`1]:1n`101Ra12Ra1a51Ua102Xa132Xa131]a11Ug11ca11
ea11oa11Pb13Qb1P[2Y301Sb12Ub1SA1Xb101`b11ab11db12fb1Q52hb1of12TP2WI01lb12nb1Vm12Pc1o25Pc16d1eBj3
2Pc1e:2Pc1n22Tc1cf11Tc13Uc1e<P=1Wc12Wc1_=4Wc1U;^5ZV12Wc1U;0003Xc1^2\B3Yc1`\2e21Yc101ed12Zc1_31[c
11\c13\c1[;50001`c11bc14cc1d1ij1T81dc11ec11gc101hc11ic11mc11nc12nc1T>3nc1TW1R71Rd13Rd1`3d34Rd18?
e24Rd1X3c1Si12Sd1^:1Td15Vd1Cb2nd101Vd11Zd11Zd11[d11]d12`d1iT11`d11ad11bd12ed1_e13fd1e\1i84kd1XC[
MZ402Pe1h:1Qe12Ue1b21Ue12Ue1A1Ve12Ze1V93Ze1V9m21Ze1001V^33[e1W@>1[e12[e1if11XT201ae11ce13Q_2CZ41
ee11ge15he1mIh2Q1RJ001me13Pf1mo1`;02Qf1[82^f1c401_f1002af1gm11bf11ff11kf12nf1Y<1nf11of13Qg1RAfQ1
1Rg15Vg1e@l3aZ1i61Xg12Xg1B1Yg11[g11]g14_g1cO7A0001ig11jg11kg1001mg11ng11Ph1004Th1a1S2X11Th16Vh1f
6P16o3QV12Wh1VY11Xh13Zh10SL1Zh11[h101]h11[j104bh1[g1g1[?01fh11kh11lh12mh1f74bl2QKB]26nh1@]d1a3i2
j<002Pi1gW201Qi11SQ20001Wi12Wi1Sm104[i1a6oj1P41[i101\i12\i1<004bi1[c1Dn41Z^301\P21fi11ji11ki11mi
12Rj1e31Sj11Vj11RQ401Yj1001\j11^j102bj1\c101dj12dj1nV21fj1001jj101mj12Qk1gU2001Wk11Xk11Yk11\k12]
k1h41]k10000001ck16ck122H8n[18ck122A68f?WL2jk191jk13kk1=[11ok11Rl12Rl1c13Rl1c1S43Sl1FK2Sl1A1Sl11
Tl12Tl1c]13Wl1g141Xl12Yl1XT21Yl12Yl1;1[l11\l15\l1]h11Bb72^l1G3^l1GgK1^l12^l161_l12_l1nU15_l1gS11
103al1Qa1n41bl11cl11dl17dl1?iY1l<j2Y621el12el1g11fl11gl14jl1\U15[11jl12jl1aa12jl1K3ll1d=PM1ll13m
l1?ZS11ml12Qn1iX11Rm13Um1C\S12Um1C1Um11Vm14dm1Q\1f=h53dm1Q\1]A2em101em11fm12fm1]H3fm1Uh112fm1Ud1
2fm1[h14fm1\h1112fm1\e11hm11im17jm1mHUF@P62X=2lm1^S11lm12om141om11Vn12Vn1kh11\n12\n1X32\n1U32\n1
k22\n1]33\n1T1UH2\n1h53\n1\J23\n1Q1fm12\n1Q12\n1hn14\n1Q1fm1j4001]n12]n1^52]n1T12]n1e13]n1jg101^
n11dn12fn1k22fn1R51fn11hn12hn152in123in12j33in12A3in12S401ln11mn11nn11Po11Qo11Ro12Uo1_21Uo11Vo12
Wo1mX14Xo1h5g5QN8\o1e6Z3X1Z1l4J83^o1V3SW11^o14^o1V3SW1VH2^o1_a12^o1R31bP21]o31ao12ao1hF2ao1SH1fo
11go11ho11io11ko11lo101SP22SP2cf12VP2U41VP21WP21XP21XP21\P21bP202cP2U;4eP2hV13U21eP23fP2X1hW11hP
21SQ22SQ211VQ22VQ2>1WQ22WQ2bW12WQ2PU11XQ21YQ21ZQ22ZQ2d:1ZQ24ZQ2W3\8C1[Q23]Q2md104]Q2md10L4]Q2md1
0h61_Q21`Q21aQ22aQ2jd11bQ21eQ21jQ22jQ2d91nQ21oQ21QR21UR23UR2]E31_R21aR21bR21fR21gR26kR2]4h5Nm^15
01\S21]S22_S201_S22`S2Rn11`S21cS23fS2T^1P61fS22fS2X81hS21iS21lS202mS2[Q11nS21PT23RT21T]12UT241UT
21WT22XT2m`11XT21\T22\T2`P11]T21_T21bT22bT2\72bT2=2bT2e14bT2C`6A3bT2C`61XQ401cT22fT2X702gT2S62hT
2o41hT21nT22QU214[U2m5@QE1k[21\U23[V2g4ac16^U2V7T@WCi>43cU2=01fU25fU2f5ZLQ1101hU23WV2HkN1[V22`V2
[11`V23`V20[12aV2[12fV2b54fV2b5nT1S?1fV23fV2e2l21nV21PW24RW2_Oo6o64RW2j2jKI1RW22RW2j22RW2Pk11WW2
2WW2XU11YW22^W2d?1`W21bW23dW2d3fE4dW2BOB1fW26fW2j2Z@dDaB01gW22gW2[31iW25iW2VT1[9_3Y91iW21jW22kW2
21kW21mW23PX2<Y>1PX21PX21QX21SX22TX2fQ12TX2[M1TX22TX2jQ14WX20c4`W13WX20h21WX22]X2Y>2QY202RY2hP11
UY23XY2]b1[41XY24YY2c@1k?2\Y2UH1\Y21_Y21Y\22hY2m@1jY21lY21QZ21YZ22[Z2m<1aZ22aZ2_c12aZ2SM2iZ201mZ
21Q[21S[21T[21U[21Y[22Y[2S81][21b[21g[21k[22k[2j_11m[21o[22o[2oF2o[2g:2R\201R\21W\21Y\23Y\2eQ1\C
9Z\2Q>0TEa6=Z2_8=1^\21b\21d\23e\29C2f\251o\23T]2E=2T]2S11U]22W]2iM2\]2=1\]22\]2WZ14b]2:jGj61b]22
b]2PO1c]21d]22e]2c`13l]20WZ13l]20eN2Q^2g:1Q^21X^21Z^21]^24_^2hQ1V4g31b^21e^23g^2SM=1g^25P_21U1k4
13P_21Q62U_2j:2U_223U_22i23V_2WO]?2W_215Z_264[404Z_26`402[_2\203__2T2h12__2m34b_2CS502e_2Z44i_2k
1n2h]12m_2X41^`24_`2g23_[11Ra21Xa2004\a23001\a24`a200j`11ba21da22da2gN3ea2n2h]13ea2Al22na2\?1na2
2Rb2\:1Rb22Vb2i208Pc2@m1d6MA_;`12[c2_[11]c22ac2m11gc22Rd201Rd21Td24Yd2RT15o21dd22Qe203Re2fX1Z41V
e21ee22Uf2_11Uf21Zf23Zf2\1Q12Zf2iB1[f202_f2XS14bf2`O111bf24bf2o1b9j12cf2\D3cf2R2U11df22df2l11gf2
5hf2UF@P623if2181of21Sg23Xg2V<V31Yg21[g22[g2bA2ag2_21cg22eg211eg202Uh204bh2\=S3S91jh21lh22nh2PT1
1oh21Pi21Qi22_i2T@1`i22`i2P@3`i2P@^H1bi21fi21ni23Vj2[V1E2ej2dV12ej2=1ej22fj2^>2fj2m31fj24lj2[5l8
S23Ul2V3U;1bl21\m23bm2[C_@1dm21Pn21^n22_n2R31dn201_P32_P3QO02aP3H2aP3;1aP31bP32cP341cP33dP3XD12g
P3]F2hP3C1hP32hP3B3hP3B11iP31kP32mP3=1mP32mP332mP3>01oP31PQ33PQ3m4ZI1XZ31RQ31TQ32UQ3801WQ31XQ31Y
Q32ZQ301ZQ32[Q3o41[Q31\Q301cQ32gQ301hQ31jQ31VR32VR3b11XR31ZR301dW31\R31bR32PS3N001XS32ZS301[S31b
S31eS31gS31oS33oS3_1`41PT31eb33eb3S712QU3mJ1UU31YU33YU3n3]B1\U301]U31[V32`U3Z43`U3Z431`U32aU3c22
bU30001eU301gU32kU3\31kU31lU302nU3U31PV31SV31UV31XV31[V32_V302bV3Y<1cV32gV3l61jV31UW32YW3>1^W33^
W33U21hW32hW3U41lW32lW3f61nW31RX31UX31]X30002jX311jX31nX31SY31TY31UY31XY31ZY301hY301iY31kY31oY31
RZ32RZ3U<5SZ3P7Y5b7g31UZ31VZ31WZ305n\3c4m12l9001ZZ33ZZ3]801_Z31`Z31bZ31eZ33jZ3l7V>01mZ31Q[33Z[3i
5\>1l[31R\31^\31d\31g\31S]32_]3\C1_]3002a]3lD1a]32a]3R>1d]31i]32j]3Y13k]30j?4k]30^9[61m]35m]30Y8
0T;5m]30Y80Q14n]3Y80T;1o]31P^33P^3[4l82R^3WC1T^32T^3V91Y^31Z^31[^31\^31]^33^^30`43^^3l;`32^^3]?1
a^32a^3\31b^31c^34f^3h1o=`22k^3D2o^3T21T_31W_31X_31]_33__3TB02a_3bB6a_3o6Q;?015a_3o6Q;?02a_3jA3c
_3Z1_@1f_31g_34g_3a1_4X61n_31X`32a`3e21b`31c`31oe33d`3e6^:3e`3h6^62n`3_@3n`3T101n`32Ra3Z21Ta32Ta
3_:2Ta3\>2Ya3Q51Ya31[a31_a32`a303`a30i52`a3g41`a32ca3X41ca32fa3[?1fa301ja31ka31la32la3b31na31Sb3
3Tb3W2l:2Tb3T?1Ub33Vb3182Xb3o31\b34\b3f3113ab3f301cb32cb3h802eb3b>1fb32jb3]>02mb3Z21nb32nb3U>1ob
3001\c32]c3d8001`c31cc31ic30004kc3j2Y621lc31lc31Qd32Qd3g12Td3U61Yd31[d31]d301`d32lm3i21ad31cd31f
d32id3h;1id31md31od31Pe31Se3001Xe32Ye3N3Ye3N01[e31_e31`e305le3110];1le32le312le3b;2oe3\11oe32oe3
81Rf32Rf3\;3Sf3111Sf31Vf31Xf32Xf301Zf32[f303[f30L1[f32[f3i61\f32\f3L2^f3b71^f33^f3b7g31bf31gf35k
f30`60R42nf381nf31Rg31Tg31Ug31Xg31Zg32Zg3X:4[g3T36o22[g3T32\g3k91]g33`g3l381`g33`g3U401dg32jg3h9
1jg31lg33Sh3n9M1Uh31Zh31\h32\h3g11dh33hh3d402lh3Y92Qi3^93Wi3W8I1ai32ai321ai31bi31ei34ei3e6Y2;2ii
311mi31Pj31Tj31Zj31[j33`j3W2N2`j3W23bj3P7I1cj31gj33mj30o32Pk3G1Tk32Yk3l21Yk32[k3U21\k31_k32_k3f2
3bk3]3D1fk33fk3d611hk31ik301Tl31Yl31^l31_l31`l31dl32kl371Rm31Um31Vm302`m3]31`m31fm31im32lm3`11lm
31Pn31Qn31Xn32Xn3Q11^n31_n32_n3j22hn3@1kn31So31To31Yo31Zo31\o31]o31ao31co31eo31go31no31RP41`P41a
P41bP41fP41hP41jP41lP41mP41nP41RQ41UQ41XQ41YQ41ZQ41\Q41^Q41_Q42_Q4I1aQ42cQ4<2iQ4Y11mQ41ZR41[R41]
R42^R411`R42bR412eR4;1lR41QS4e201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C
34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1
V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110
;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1
k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2
[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V
2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0
mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l1
10;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g2
10;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4
X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c
4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c
1a47b47c4i4^4_41190mk3`43c1a47b47c4j4Hk410;0mo1l424m47n4o4P5P51040Y8Q527R57S5T5U5U51040iY1V527R5
7S5W5X5X51040iY1Y527R57S5Z5[5[51040iY1\527R57S5]5^5^52040Y8_527R57S5`5a5a51049iY1b517c5d5a5a5104
>iY1e527R57S5f5g5g51140iY1h527R57S5i5j5j50141iY1k527R57S5l5m5m50140iY1n527R57S5o5P6P62140iY1Q627
R57S5R6S6S61140YY1T627R57S5U6V6V61140iY1W627R57S5X6Y6Z600;0mo1[62464\6]6Y6Z601;0mo1[62464\6^6;Z6
00;0mk1_62464\6`6Y6Z600;0mk1[62464\6a6b6U510;0mY1V537c67c4c1d6e6b6U510:0mY1V537c67c4c1d6f6\1g610
;0mY3h634X3W2i67j6k6\1g610;0mj3h634X3W2i67j6l6\1g610;0mi3h634X3W2i67j6m6\1g610;0mo7h634X3W2i67j6
n6\1g610;0mi7o634X3W2i67j6P7\1g610;0mo5Q734X3W2i67j6R7\1g610;0mm7S734X3W2i67j6T7\1g610;0mo1U734X
3W2i67j6V7\1g610;0mi3h634X3W2i67j6W7\1Z610;0mo1X734X3W2i67j6Y7\1g610;0mi5h634X3W2i67j6Z7\1g610;0
mY1[734X3W2i67j6\7\1g610;0mi3h634X3W2i67j6]7\1g610;0mi1h634X3W2i67j6^7\1_710;0mi1`734X3W2i67j6P1
P10PP81P10P10P10P10PP11P13P10PP11P10P10PP11424241PP41P21P81PP21P21P41P81P80P10P13P10PP11P@2P@141
P41[m;QD_4`DVd1PDf\8QD`4PDYi4PDmc4PDif4PD^h4PDdg4PD^h4PDif4PDm_3PDYi4PDdi4PDif4QDa4QDb4PDh\8PDoV
2PDR`3QDc4PDU`3QDd4PDmc4QDe4PDif4PDm_3PDHQDf4PDUW2PD\X2PDHPDl\8QDg4PDW`3PDmc4PDa]5QDh4QDi4PD]Y4P
DP]8QDj4P@PX2QDk4QDl4QDm4Q@a3QDn4QDo4QDV3Q`1_3QDP5PDHPDPX2SD0`EP`3`Eo_3`EU`3`E4`EW9`EU9QDQ5aD0`D
W7`DX7`DU7`DV7`D^2`De7`DoV2`Dm_3`DmV2`D]]8`DQ`3`D4`D`1QDR5P@n_3Q@S5WD0QDT5XD0aDU3`DoV2`DhY2`DmV2
`D^2`D`1`DR`3`Dm_3`DP`3WD0QDR5QDT5XD0QDU5WD0PDYi4QDV5XD0WD0PD^h4QDW5XD0`DoV2`De7`D^2aD0`DW1`Dn7`
Db9PDYi4QDX5QDY5WD0PD_]8XD0PDn_3QDZ5aDU3UD0WD0PD_]8XD0`Dn_3PDoi4QD[5QD\5PD`]8PDXj1PDoi4QD]5PDa]8
QD^5PDHQD_5`DW7`DX7`DU1`DS1`DoV2SD0PDci4QD`5QDa5QDb5SD0QDc5PDTS2QDd5QDe5QDf5Q@U3QDg5PDoi4S@0QDh5
QDi5Q`1_3WD0QDj5XD0QDk5QDl5QDm5QDl3QDn5PDmc4QDo5QDP6QDQ6QDR6PDjV2`DoV2`DmV2`Dm_3`Dn]8QDS6Q@V3Q`1
_3WD0QDT6XD0PDU`3QDU6WD0QDV6S@0QDW6XD0PDo_3QDX6UD0WD0QDY6XD0SD0QDZ6QD[6TD2QD\6QD]6PDmc4PDS[2PDdV
2PDm_3PDmc4QD^6QD_6PDU`3QD`6PDU`3QDa6PDS1PDU`3QDb6PDHPDPX2QDc6QDd6QDe6PDS1PDQW2QDf6PD`^8PDZ7QDg6
PDf\8PDZ7QDh6QDi6PDYW2PDbT4QDj6QDk6QDl6P@U`3PDd7QDm6QDc5QDn6P@U`3S@0QDo6QDP7PDcf4QDQ7QDR7TD2PDo_
3PDf^8QDS7PDao1QDT7QDU7PDmc4QDV7QDW7PDlV2QDX7PDlV2QDY7QDZ7QD[7QD\7QD]7QFd3TD2WD0QD^7XD0`En_8`Eo_
8`ES_3QD_7QD`7QDa7QDb7QDc7PDkc4QDd7QDe7PDmc4QDf7QDg7QDh7QDi7QDj7QDi7QDj7PDUW2QDk7QDl7PDT7PD^`1QD
m7QDn7QDo7PDf\8QDP8QFd3TD1WD0QDQ8XD0SD0TD2QDR8WD0QDS8XD0QDT8PDY7WD0PD]m3XD0PDU`3WD0QDU8PD^`8XD0P
Dm_3PD]`8QDV3WD0PDc`8XD0PDo_3PDmc4Q@l3QDV8QDW8TD2QDX8QDY8PDmc4PDi`8QDZ8QD[8QD\8QD]8TD2PDn`8PDlV2
QD^8PDjV2PDmV2QD_8PDjV2QD`8PDgZ2QDa8PD^4PDP`3QDb8PDSa8QDc8QDd8QDe8QDf8QDg8QDh8PDQ`3VD0QDh8PDQ`3Q
Di8QDj8QDm5PD\a8QDk8PDU`3`Da9QDl8TD2QDm8QDn8QDo8QDP9TD1QDQ9PDTS2QDR9QDS9QDT9QDU9QDV9Y@0WD0QDW9TD
1QDX9XD0SD0QDY9WD0QDk4PDTS2XD0VD0QDY9WD0QDk4PDTS2XD0QDZ9WD0QDW3QD^3QD[9XD0QD\9Y@0WD0QD]9XD0QD^9Q
D_9WD0QD`9PDU`3QDa9XD0SD0WD0QDb9QDc9P@n_3PDmc4QDd9XD0S@0WD0QDe9QDf9XD0S@0WD0QDg9PDnV2XD0VD0WD0QD
g9PDnV2XD0QDh9QDi9WD0Y@0QDj9QDk5PDQ`3XD0SD0QDV3WD0QDk9QDl9XD0SD0WD0QD^8PD^4PDmc4XD0SD0WD0QDU6PDQ
W2P@Yi4PDo_3XD0QDm9WD0QDn9PDmV2XD0TD3QDo9QDP:WD0QDQ:XD0SD0TD2QDR:QDW3WD0QD^3PDPa3QDS:XD0WD0QD^6Q
DT:QDU:XD0QFV:TD1WD0QDW:XD0QDX:QDY:QDZ:QD[:QD\:PDPf8QD[:VD0QD[:PD1QD]:PDkV2PDU`3QD^:QD_:PDoV2PDS
f8PDn_3PDmV2PDmc4QD`:PDn_3`Dmc4`Dkc4`D]h4`DSW2`D^h4PDoV2PDmc4PDTf8PDn_3QDa:PDo_3QDb:PDP`3TD5PDoV
2QDc:PD4QDd:PDUf8TD6PD4QDe:TD2QDS6QDf:QDg:QDh:PDmc4PDYf8QD\:QDi:PDZf8QDj:TD2QDk:QDl:TD1QDm:QDn:Q
Do:QDm:TD1WD0QDP;XD0QD\:QDQ;WD0QDR;XD0QDS;TD3PDe^8QDT;P@jV2TD1QDU;PDU`3QDV;TD2QDW;WD0QDX;XD0QDY;
QDl3QDi9QDY;QDZ;Q@[;WD0QD\;XD0QD];TD1QD^;TD3QD_;QD`;PDoV2PDa8PDYf4PDmV2QDa;PDgf8PDef8QDb;TD3QDc;
QDd;QDe;TD2P@mc4QDf;PDU`3QDV3PDgZ2QDg;`DZ3`Dl_2`D]^2`Dom2`DdP3`D]Q5`Dh_2QDh;PDm_3PDmc4QDi;QDj;PD
R`3QDk;QDl;TD1QDm;QDn;PDTb2QDo;QDP<PDR`3QD\:QDQ<Q`1_3QDR<QDS<PDnR2QDT<PDlV2QDU<PDo_3QDV<QDb;QDW<
QDX<PDQW4QDY<QDZ<QD[<PDmc4QD\<PDcg8QD]<PDTW2PDUi4PDTW2PDkV2PDU`3SD0QD^<PDmc4QD_<PDn_3QD`<QDa<PDn
_3PDQS2PDoV2PDa8PD]`3QDb<TD1QDc<QDd<P@RW2QDe<QDa8TD2QDf<QDg<QDh<TD1QDi<PDbf8QDj<aD1PD]`3PDkc4QDk
<QDl<QDm<QDn<PDU`3aDo<`DUd4PDY;PDU`3QDP=Q`1_3QDQ=`EYh4`EWh4`Ehg8`EP`3`Enc4`En_3`EfW2`EoW2QDR=PDU
`3aD1QDS=PDU`3QDT=SD0QDU=QDV=Q`1a3QDW=P@RW2QDV=Q`1a3WD0QDX=XD0QDY=`Dn_3`Do_3PDTW2QDZ=TD2QD[=PD4P
DTW2QD\=aD0aDU3QD]=QD^=QD_=QD`=QDa=PDef8QDb=TD2QDc=QDd=QDe=TD2QDf=QD\:TD1PDZf8QDg=QDU;TD1PDU`3QD
g=QDh=WD0SD0XD0QDi=TD1QDj=QDk=QDl=PDU`3QDm=QDn=SD0QDo=QDP>QDQ>QDR>QDS>PDU7QDT>QDU>PDR`3QDV>QDW>Q
DX>PDTb2QDY>QDZ>QD[>PDZ`3TD6PD4TD3QD\>QD]>PDmc4QD^>QD_>QD`>QDa>PDkc4TD2QDb>PDoV2QDc7TD3QDc>QDd>P
Df\8TD5PD4S@0QDe>PD_`3TD6PD4QDf>TD2PD[P2QDg>TD4WD0QDW3QDg2XD0QDh>`Dhc4`Dic4`Db8`Djc4`DmS3QDb2TD2
WD0QDe2XD0QDi>QDb2TD2WD0QDe2XD0QDj>TD2QDk>`Daf4QDl>WD0QDe2XD0QDm>UD0QDn>TD3WD0QDe2XD0QDo>UD0QDP?
TD7WD0QDe2XD0QDQ?UD0QDR?TD4WD0QDW3QDg2XD0QDS?WD0QDT?XD0QDU?`DQ`3WD0QDV?P@o_3XD0QDW?TD2QDX?WD0QDY
?PDmc4QDZ?QD[?XD0WD0QD]8PD^4XD0QD\?WD0QD\:P@Yi4P@mc4PDZf8XD0WD0QD\:QD]?TD2QD^?XD0WD0QDW3PDl5XD0Q
D_?TD2QD`?WD0QDa?TD1QDb?XD0QDc?WD0QDd?P@gZ4PDR`3XD0QDe?WD0QDf?P@gZ4PDR`3XD0QDg?TD1QDh?WD0QDV3P@Y
i4PDkV2PDU`3XD0WD0PDQW2QDV3PDmc4SD0TD3QDi?XD0QDj?WD0PDQW2QDV3QDk?QDi?XD0QDl?WD0QDg=XD0QDm?TD1SD0
PDU`3QDV3PDlR2WD0QDn?XD0QDo?WD0QDP@QDV3PDlR2XD0QDQ@WD0QDR=PDU`3XD0QDR@SD0TD6QDS@UD0PDP`3TD6QDT@P
D4QDU@UD0QDV@TD7PD4Q@]3S@0S@0QDW@WD0PDf\8QDX@XD0TD3PD4TD4QDY@WD0QDZ@XD0QD[@PDlV2WD0QD\@TD2PDlV2X
D0VD0WD0QD\@TD2PDlV2XD0QD]@QD^@TD1WD0QDe2QD_@XD0SD0QD`@WD0QDa@XD0QDb@WD0QDc@TD4QDd@XD0VD0WD0QDc@
TD4QDd@XD0QDe@WD0QDf@QDg@XD0VD0WD0QDf@QDg@XD0QDh@WD0QDi@TD4QDj@XD0P@mc4QDk@WD0QDe;XD0QDl@TD2QDm@
TD1WD0QDn@XD0WD0QDo@TD1QDPAXD0QDQA`DZ3`Dl_2`Dh_2`Dg4`Dom2`DdP3`D]^2`D]Q5`DWd4`Dek2`D^_2`D_X3`DPT
5QDRAPDjV2WD0PDmV2PDmc4PDPW2XD0WD0QDSAP@nV2PDn_3XD0QDTAWD0PDoV2PDmc4QDUAXD0WD0QDVAXD0QDWAWD0QDXA
TD6PD4Q@]3QDYAXD0QDZAQD[AWD0QD\AS@0S@0QD]AXD0PDj7PDHPDnT8PDc`3PDWh4PDcf4QD^APDn_3PD\4PDHPDid1PDf
\8P@kc4QD_AQDV3Q`1_3WD0QD`AXD0`DQ[2`@U`3`DfX2PDQW2QDV3Q`1_3WD0QDaAXD0PDeg4Q`1_3WD0QDaAXD0QDbAQDY
:PDkS2QDV3WD0QDn7QDcAXD0PD]`3PDdl4PDYi4PDb:QDdAPDXP2QDeAPDa7PDf\8PDf[5PDU`3PDT7PDkR8PDmc4PD^l8QD
fAQDgAQDhAPDoV2PD^l8PDQ`3PDTi4QDV3PDbl8PDU`3PDi;PDo_3QDiAQDjAPDZh4PDPa3WD0QD`3XD0QDkAQDlAaDU3`Di
6QDmA`Dfl8`Ddo1`Dgl8`Dhl8`Dil8`Djl8`Dkl8`Doe1`Dll8`Dml8`DWe8`Dnl8`Dol8`DPm8`DQm8`DRm8`DSm8`DTm8`
DUm8`DVm8`DWm8`DXm8`DYm8`DZm8`D[m8`D\o7`DYo7`D\m8`D]m8`D^m8`Dbm7`Ddo7`Dco7`Dam7`D_m8`D`m8`Dam8`D
kR8`DTQ8WD0YD4XD0QDnAQDoAPD\`3QFPBQDQBSD0PD\`3QDRBQDSBQDTBPDT7PDhY2PDUW2PDmc4QDUBQDVB`DoR2QDWBPD
ff4QDXBPDcm8PDmV2PDoV2PDkc4QDYBPDfS2QDZBPDhd1PDn_3QD[BTD2SD0PDkZ2QD\BPDn_3PDmc4QD]BQD^BQD_BQD`BQ
DaBQDbBPDmc4SD0PDQ`3QDcBPDUn8QDdBPDX`3TD4PDS`3TD4QDV3WD0QDeBXD0QDfBTD2PDoV2QDgBQDhBQDQBPDTW2QDiB
QDjBTD3PD]`3QDkBPD]`3QDlBQDmBQDnBPD\`3P@mc4QDoBWD0QDPCXD0VD0PD^n8QD]3S@0S@0QDQCQDRCQDSCQDTCPDoV2
PDkc4QDUCPDn_3QDVCQDWCQDXCQDYCQDZCTD3QD[CQD\CQD]CQD^CPDTW2PD\`3PDn\8PDbn8QD_CQD`CPDlV2QD\@TD3PDU
`3PDPCQDaCPDn_3QDbCQDcCQDdCQDeCPDQ`3PDgn8PDoV2QDfCQDgCQDhCQDiCQDV3Q`1_3WD0QDjCXD0`@\`3`@m_3Q@U3Q
DQBQDkCPD\`3QDQBQDY4PD\`3PDhZ2P@n_3Q@]3QDlCQDmCWD0PDX;PDmc4QDnCXD0QDoCQDPDQDQDPDg9PDfZ2PDmP2PDS`
3PDon8QDRDQDSDQDTDQDUDQ@VDQDWDWD0PDmc4QDXDXD0QDYDQDZDPDnV2PD^n8QD]3QD[DPD^n8QF\DQD]DQ`1_3QD^DQD_
DQD`DQDaDPDHPDmZ3PDo_3PDmV2PDkc4PD[o8PDP`3PD]`3QDbDPD]`3PDUW2QDcDQDdDPD]`3PDS`8QDeDQDfDPDUR2QDgD
QDhDQDiDQDjDPDn_3PDmc4QDkDQDlDTD2QDmDQDnDQ`1_3P@mc4WD0QDi2XD0QDoDWD0Qd1_3QDi2XD0QDPE`Daf4WD0QDi2
XD0QDPE`Daf4QDQETD3QDV3Q`1_3WD0QDi2XD0WD0QDi2XD0QDREQFSEQDTEPDmc4WD0YD4XD0`Dfl8QDUEPDoV2PDn]8QDQ
BPDV`3SD0TD4PD\`3QDVEWD0QDWEXD0WD0QDXEaDf3aDg3aD`2SD0Y@0TD1PD\`3XD0QFYEaDU3WD0QDQBYD0XD0S@0S@0S@
0PD\`3YD0Q@V3QDQBSD0PD\`3QDZEWD0QDQBQD[EXD0QD\EQD]EPDn_3SD0QD^EPDjV2TD1QD_EQD`EQ`1_3QDaEQDbEQ`1_
3SD0QDcEP@U`3QFdEPDQT2QDeEQDfEQDgEPDhZ2PDn_3QDhEQDiEPDU`3QDjEQDkEPDmV5QDlEPDhZ2PDn_3Q@]3S@0QFmE`
DhS3`D_X3WD0PDgZ2XD0QDnEQDoEQDPFWD0PDgZ2XD0SD0PDkc4S@0QDQFQDRFQDSFTD1QDTF`Da4`Da`2QDP7TD2QDUFP@m
c4QDVFQDWFQDXFSD0QDYFPDmc4QDZFQD[FPDn_3TD2WD0QDj2XD0QD\FQD]FQD^FaDU3PDmc4QD_FQD`FQDaFQDbFQDcFQ`1
_3QDdFS@0WD0QDeFXD0QDfFQDgFQDhFQDiFQDjFTD2WD0QDkFXD0QDlFQDmFQDnFTD2QDoFPDHPDPX2TD1QDPGSD0QDQGQDR
GTD1QDPGSD0QDQGQDSGQDTGPD\`3PDn_3PDmc4QDUGPD4Q@]3S@0S@0QDVGQDWGPD\a8QDXGTD1QDYGSD0QDZGPDjV2QD[GP
DWQ9PDS`3PDh\8PDnP9QDWEPDmc4PDfS2QD\GPDQ`3PDTi4QD]GQD^GQD_GQD`GQ@aGQDbGP@mc4QDcGQDZ3QDbGP@mc4QDc
GQDdGQDeGQDfGQDgG`Ejl1`E]e4`EXd4`EXm4`E_Q9`E`Q9`EaQ9`Ebg2QDV3Q`1_3WD0QDhGXD0`DoV2`DP`3`DR`3`D6QD
iGQDjGP@e]3QDkGPDn_3PDY8PDS`3PDZ:PDkc4PDZQ8QDlGPDeQ9PDdV8PDUW2QDmGPDfQ9PDmV2QDnGPDkP2PDf\8S@0WD0
QDoGXD0WD0PDHXD0QDPHQDQHP@n_3QDRHQ@X3Q@Y3PDdT4QDSHPDn_3PDVZ2QDTHQDUHQDVHPDn_3PDoV2PD^b4PDn_3PDTR
9PDnV2PDo_3PDUR9PDQ`3QDWHQDXHPDkS2QDV3Q`1_3QDYHWD0QDZHXD0QD[HS@0QDl3QD\HQD]HPDkV2QD^HPDo_3QD_HTD
2QD`HQDaHQ@bHQDcHQDdHP@gZ2QDeHPDU`3`Dmc4QDfHQDgHQDhHQDiHQD\HQDjHPDkV2QDkHQ@lHQDmHQDnHQDS6Q@V3QDo
HQDPIPDnV2QDQIPDkc4PDea4QDRIQDSIQDTIQDUIPDnb8QDfBTD2QDVIQDWIQDXIQDYIPDoR9PDjS2PDPS9PDkS2QD]:QDZI
QD[IWD0QD\IXD0VD0QD[IWD0QD\IXD0QD]IPDS1PDU`3QD^IPDnV2PDn_3QD_IPDn\8PDU`3PDT7PDYP2PD`<PDP`3QD`IQD
THTD1QDaIPDUW2PDoV2PDhc4QDV3QDaGWD0QDbIXD0QDi9QDcIS@0WD0QDdIXD0`DW7`DmV2`Dck2QDeIQDfITD2QDgIQDhI
QDiIQDjIQDl3Q@X3QDY3WD0QDkIXD0QDPIQDlITD1QDmIPDm_3QDnIQDoIQDPJPDVZ2QDQJQDRJWD0QDSJXD0PDf\8Q@\3WD
0QDTJXD0QDUJPDn_3QDVJQDWJQDXJQDaGTD1QDYJPDmc4S@0WD0QDZJXD0QD[JWD0QD\JXD0PDmc4S@0WD0QD]JXD0PDXW2S
D0PDU`3PDT7WD0QD^JXD0QDV3QD_JWD0QD`JXD0`DPW2QDh:QDi7WD0QDaJXD0QDi7WD0QDaJXD0QDaGWD0PDd9PDlV2XD0Q
Dh:QDi7WD0PDm7QDbJXD0QDcJQDi7WD0PDm7QDbJXD0QDcJQDdJPDmV2P@mc4QDl3QDeJPDoi4QDfJPDah4PDd9PDlV2PDd9
PDlV2QDaGTD1QDgJTD4PDU`3PDZR4QDhJWD0QDiJXD0QDW3QDn7WD0QDjJXD0QDkJPDoi4PDm_3PDYi4QD`GWD0P@`h4QDlJ
XD0VD0QD`GWD0P@`h4QDlJXD0QDmJQD`GWD0PDmc4PDoR8XD0QDh7QDi7TD2WD0QDnJXD0QDi7TD2WD0QDnJXD0QDh:WD0QD
oJQDPKXD0`DP`3PDYP2QDaGWD0PDT7QDQKXD0QDRKQDSKPD\`3QDTKPDHQDUKQDV3QDVKQDh7QDi7TD1QDWKTD3QDXKQDi7T
D1QDWKTD3QDXKPDmc4QDYKPDHQDZKQD[KPD^b4PDUW2PDd7SD0QDaGP@Y7Q`1_3QD\KQD]KQD^KP@Y7Q`1_3QD\KQD]KQD_K
PDU`3QD`KQDcIQDaKQDbK`DW7`DU7PDkS2QDV3QD_KQDPKSD0QDS6PD_a3PDU`3QDcKQDdKP@T7QDeKQDfKQDgKQDhKQDcIQ
DiKQDjKWD0QD_KXD0VD0QDjKWD0QD_KXD0PD1QDjKWD0QD_KXD0QDkKQDlKPDgi1QDmKPDT7PDl5PDYP2PDT7PDl5QDnKP@n
_3QD_KPDU`3QDoKPDn\8PDbn8SD0PDUW2PDkc4PDdg4PDoi4PDU`3QDPLPDRi4PDU`3QDPLQDQLPDU`3QDRLPDHQDSLQDPKP
Dm_3PDmc4PDQT9PDn_3PDU`3PDmc4PDRU9PDSh4QDTLSD0QDX3QDaGPD`7QDULQDaGPD`7QDULQDh7QDi7TD1WD0QDVLQDWL
XD0QDi7TD1WD0QDVLQDWLXD0PD]@PDmT9QDfBQDXLPDU`3QDYLQDZLTD2PD[e1QD^6QD[LPD]:QD\LQD]LQD^LTD1QD_LPDU
W2PDZ7SD0PDUW2SD0QD`LQDaLQDbLPDbT4Q@cFQDcLQDdLQDeLQDfLQDgLPDYP2QDaGQDhLQDiLQDjLQDkLTD2PDPW2QDlLQ
DmLQDnLQDaGQDoLQDY3S@0PDgQ8`DU`3`Dd>QDh7QDi7TD2WD0PDgQ8XD0QDi7TD2WD0PDgQ8XD0QDPMWD0PDgQ8XD0QDQMQ
DRMPDd7QDSMPDYP2QDTMTD2WD0QDUMXD0QDVMQ`1_3PDon3PDR`3PD[P2PDon3PDR`3QDV3PDUW2Q@WMQD2QDaLQ@WMQD2QD
W3QDaGQDXMP@Y7QD2QDW3PD_a3PDU`3PD_a3PDU`3PDT7SD0QDYMWD0QDZMXD0WD0QD[MQD\MXD0QD]MWD0PDHPDhS9XD0PD
HQD^MWD0QD_MQD`MXD0QDV3Q`1_3WD0QDaMXD0VD0QDV3Q`1_3WD0QDaMXD0QDbMPDoi4QDcMQDdMPDhc4QDlJQD[>QDeMQD
fMSD0PD`U9PDU`3QDV3PDaU9PDU`3WD0QDgMXD0QDhMPDf\8S@0WD0QDiMXD0QDjMQDkMWD0QDlMQDaG`Db:`DSc1`Dmc1`D
Zm1`Dgf1QDd2XD0`DmV2QDmMWD0QDnM`Db:`DSc1`Dmc1`DZm1`Dgf1QDd2XD0`DmV2QDoMQDV3WD0QDaGYD2XD0`DoV2`Dm
_3QDoMWD0QDPNYD2XD0`DoV2`Dm_3QDb2WD0QDh:QDaG`Dlh1`Dg7`Dih1`Dkh1`Djh1`D\j1`D[`8`D[[5`DPi1`DV8`Do]
5`Dgi1SD0XD0QDb2WD0QDQN`Dlh1`Dg7`Dih1`Dkh1`Djh1`D\j1`D[`8`D[[5`DPi1`DV8`Do]5`Dgi1SD0XD0QDRNWD0QD
V3QD_JYD1XD0`DQ`3`DmV2QDSNWD0QDaLQDTNXD0QDSNWD0QDaLYD1XD0QDUNWD0QDV3QDVNQDWNXD0QDUNWD0QDV3QDVNYD
1XD0QDXNWD0QDYNQDZNXD0QDXNWD0QDYNYD1XD0QDW3WD0QDcIQD[NXD0QD\NWD0QD]NXD0QD^NQDQEWD0SD0QD_KXD0VD0Q
DQEWD0SD0QD_KXD0QD_NWD0QD`NQDaNP@n_3P@mc4XD0QDbNWD0QDcNQDdNQDlJXD0SD0QDeNWD0QDfNPDnV2XD0SD0QDR3W
D0QDlMQDaG`D_m1`DV8`Dia3`Dlh1`D]\5`DPi1`D[[5`D\j1`Dih1`Dc;`Dg7`D]k1`Dd7`DPm3SD0XD0QDR3WD0QDgN`D_
m1`DV8`Dia3`Dlh1`D]\5`DPi1`D[[5`D\j1`Dih1`Dc;`Dg7`D]k1`Dd7`DPm3SD0XD0QFhNQDW3WD0QDaGP@Y7QDiNXD0W
D0QDjNP@Y7QDiNXD0WD0QDkNQDlNXD0VD0WD0QDkNQDlNXD0QDmNQDnNQDaGWD0QDoNQDPOXD0QDQOWD0QDoNQDPOXD0QDRO
PDX`3WD0QDSOQD_KXD0QDTOWD0PD_V9QDUOXD0PDQj4WD0QDVOXD0VD0PDQj4WD0QDVOXD0QDWOQDXOTD5WD0QDV3QDYOYD1
XD0QDZOWD0QD_JQD[OXD0VD0QDZOWD0QD_JQD[OXD0QD\OQDZOWD0QD_JYD1XD0VD0QDZOWD0QD_JYD1XD0QD\OWD0PDkS2Q
Di9PDHQD]OXD0SD0WD0PDHQD^OXD0SD0PDaZ2PDHQD_OWD0QD`OQDlJXD0QDaO`D`<`Dd>`DoV9`D]k1PDkS2QDbOTD1WD0Q
DcOXD0QDdOPDkS2QDbOTD1WD0QDcOXD0YD2QDeOWD0QDfOXD0QDeOWD0PDkc4PDQQ9XD0WD0QDfBQDgOXD0QDhOWD0PDmV2Q
DiOXD0WD0PDmV2PDjX2PD]Y4XD0`EWS2WD0QDjOQDkOXD0QDlOTD1VD0`EWS2WD0QDjOQDkOXD0QDlOTD1QDWOWD0QDmOQ@n
OXD0QDoOWD0QDPP1XD0QDQP1TD3QDV3QDRP1QDV3WD0PDo8PDmV2XD0SD0WD0QDSP1XD0QD`GQDaGQDTP1SD0QDUP1WD0QDV
P1XD0PDXW2WD0QDWP1XD0VD0PDXW2WD0QDWP1XD0QDXP1WD0PDHPDmW9XD0QDYP1WD0QDZP1P@RX9XD0QDYP1QDV3WD0PDPX
9XD0SD0QD[P1WD0PDU`3XD0QD\P1PDPT4PDn_3WD0PDmc4PDfS2XD0WD0QD]P1Q@V3QD^P1XD0PDlR2QDV3WD0QD^P1XD0PD
m_3QD_P1VD0PDm_3QD_P1PD1WD0PDHPDPX2XD0QD`P1S@0QDaP1`DX3`D[a1`DY3WD0PDln4XD0QD`P1S@0QDaP1`DX3`D[a
1`DY3PDS`3QDbP1WD0QDcP1XD0VD0PDS`3QDbP1WD0QDcP1XD0PD1QDdP1PDj`8WD0PDk`8XD0WD0QDaGP@Y7QDeP1XD0S@0
QDfP1QDgP1WD0QDhP1XD0QDiP1WD0QDjP1XD0SD0WD0QDkP1PDnV2PDn_3XD0QDlP1WD0QDmP1QDnP1XD0QDoP1PDoi4TD5W
D0QDPQ1XD0SD0QDV3PDn_3WD0QDQQ1XD0QDRQ1QDSQ1WD0QDTQ1XD0VD0QDSQ1WD0QDTQ1XD0QDUQ1WD0QDVQ1QDWQ1XD0QD
XQ1QDPIWD0QDYQ1XD0TD2QDZQ1QD[Q1PDoV2PDbX9PDn_3PD^X2PDcX9QD\Q1Q@V3WD0QD]Q1XD0WD0PD^X2XD0Q@\3QD^Q1
aDU3`DoR2`D_`3QD_Q1Q@V3QD`Q1Q@aQ1QDbQ1QDcQ1QDaLQ@dQ1QDbQ1PD`]8QDeQ1PDHQDfQ1QDgQ1PDUW2QDhQ1PD_X3Q
Dd3Q@h7QDiQ1TD1PDa`3TD2QDjQ1QDkQ1QDfHTD3QDV3Q`1_3WD0PD\R2XD0QDfHTD3QDV3Q`1_3WD0PDla5XD0QDfHTD3QD
V3Q`1_3WD0PDna5XD0QDfHTD3QDV3Q`1_3WD0PDma5XD0QDfHTD3QDV3Q`1_3WD0PDPb5XD0QDfHTD3QDV3Q`1_3WD0PDoa5
XD0QD_3QDlQ1QDRHTD3QDV3Q`1_3PDQh5PDQh5QDl3UD0WD0PDQh5XD0QDmQ1Q`1_3WD0QDnQ1XD0S@0QDl3QDRHTD3QDV3Q
`1_3WD0PD_6XD0`Dm_3`Do_3QDRHTD3QDV3Q`1_3WD0PDUR2XD0`Dm_3`Do_3`D\`3`DoV2`DP`3QDoQ1TD4WD0PD_6XD0WD
0QDPR1XD0QDl3QDQR1TD1QDRR1QDSR1QDTR1PDUd4PDo_3PDmV5WD0PDmV5QD[>QDUR1XD0QDVR1QDWR1QD_3QDXR1QDWR1Q
DYR1TD1WD0PD]T9QDWR1XD0WD0QDZR1P@mc4PD]T9QD[R1XD0QD\R1QD]R1Q@^R1QD_R1QD`R1PD_`3QDaR1QDbR1PD\6aEU
3QDd3QDcR1TD1P@RW2QDdR1`DP_3`DZY9`Dn_3`DlP2`D[Y9`D\Y9QDeR1P@Yi4QDfR1QDgR1QDhR1QDiR1Q@V3QDjR1TD1Q
DkR1QDlR1QDmR1QDnR1PDQW2QDV3QDoR1QDPS1PDP_4QDQS1QDRS1QDSS1QDTS1QDUS1UD0QDVS1TD1QDWS1`@mc4`@RW2`D
kc4`Dlc4`DUX2QDXS1TD2WD0QDYS1XD0QDZS1QD[S1PDPX2PDhm4QD\S1WD0PD]Y4PDRm4XD0QD]S1QD^S1QD_S1QD]S1QD`
S1PDS1QDaS1PDoc4QDbS1QDcS1P@mV2PDm_3PDoc4QDdS1QDeS1PDfZ9QDfS1QDgS1QDhS1PDUW2WD0PDf\8XD0SD0WD0QDi
S1TD1QDjS1PDn_3XD0SD0QDkS1PDUW2PDU`3PDUW2QDlS1SD0QDmS1QDnS1QDoS1SD0QDPT1P@W`3P@]`3WD0Q`1_3QDQT1X
D0QDRT1QDST1QDTT1SD0QDRT1PDQb1QDUT1QDVT1QDWT1QDXT1QDYT1PDkc4WD0QDZT1SD0XD0QDV3WD0PDkc4QDZT1SD0XD
0`Dn_3`DbT9`DTT4WD0PDkc4QDZT1QD[T1XD0WD0QD\T1P@n_3QD]T1XD0PDQW2QDV3QD^T1QDY:QD_T1QD`T1QDhR1Q@a3Q
DaT1PDoV2QDbT1QDcT1PDU`3QDbT1QDdT1QDhR1QDV3WD0PDUW2QDeT1XD0QDfT1QDhR1QDgT1QDhT1WD0QDiT1XD0QDjT1P
@bi4QDkT1QDV3QDlT1QDmT1QDnT1QDoT1PDmV2QDPU1PDmV2PDmV2PDmc4SD0PDj[9PDUW2Q`1_3PDmc4QDQU1QDo:QDRU1Q
DSU1PDQT4PD\`3QDTU1PDPj4PDQj4PDTi4PDR`3QDUU1PDYP2PDT7QDVU1PDP`3PDfb1PDHPDl[9QDWU1PDmc4QDXU1PDkc4
PDi<PDlh1PDU`3PDkc4PD]m7PDgU2PDkV2PDU`3PDkc4PD]m7PDQ`3PDn[9PDoV2PDn[9PDS`3PDkc4QDYU1PDXU8PDP`3PD
_m1PDP\9PDmV2PDkc4QDZU1PDP`3PDll1PDoV2PD`b2PDoV2QD^3PDQ\9PDmc4PDR\9PDmc4PDmc4PDem8QD^3PDmV2PDcX2
PDVP2PDm_3PDmc4QD[U1PDhZ2PDn_3QD\U1QD]U1PDkc4PDgW8PDn_3PDmc4PDT\9PD[@PDmc4PDU\9QD^U1PD`X9QD_U1PD
i1PDU`3PD[a4PDoV2PDmc4PDV\9QD`U1TD1PDW\9PDQ`3PDmc4PDgo8PDn_3QDaU1PDX\9PDn_3QDbU1PDZ\9PDhi2PDP`3P
DPX2PDoo1QDQLPDU`3QDcU1PDm^8PDn_3QD^3QDdU1PDmc4TD1QDeU1QDfU1QD^3QDgU1QDhU1QDiU1QDjU1TD1QDkU1QDlU
1PD_\9PDn_3QDmU1QDnU1PDnW9VD0QDmU1QDnU1PDnW9QDoU1QD\:PDjV2PDo_3QDcFQDPV1QDQP1QDQV1QDRV1PDn_3PDgU
2QDY?TD2PDc\9QDSV1PDQW2PDYi4QDTV1QDUV1TD1QDVV1PD`o1PDl5PDl5PDU`3PDgo8PDTk8PDnY2PDo_3PDif4PDi6PDP
Z2PDQ_5PDi6PDkc4PDnW9PDi6QDWV1PDU`3QDXV1QDYV1PDf\8PDkc4PDf\8PDkc4PDe\9PDe\9PDhl1PDf\9PD_=PD]`3PD
_6PD]`3QDZV1PD_6PD]`3PDYU2PDa?PD]`3PDnP4PD]`3PDbAPD]`3PDRX2PDg\9PDh\9PDh\9QD[V1PDlV2PDU`3PDkc4PD
i\9PDoV2PDkc4PDhn1PDn_3PDj\9QDR7QD^3PDRc2PD[@PDk\9QD\V1PDUW2QD]V1PDkc4PDm\9PDn_3PDkc4PDSS1PDR`3P
Dkc4QD^V1SD0PDkc4PDcm3PDU`3PDkc4PDY8PDP`3PDkc4PD`P2PD^;PDkc4PDem8PDn_3PDkc4PDQ]9QD_V1PDYi4PDTS2P
DQW2QD`V1PDS]9PD^4PDm_3PDoc4QDaV1QDV6PD[5PDS`3PDT]9PDYP2PD^Y9PDkc4PDdm1PDc[9PDQb1PD_=PD]`3PDmP2P
DTS2QDbV1QD^3PDQ\9PDoV2QD^3PDoZ9QDcV1QD^3QDdV1QDeV1QDfV1P@jV2QDgV1PDjV2QDhV1QDiV1PDWh4PDh\8PDPT4
PD\`3PDkc4PDmZ3PDhU2PDU`3PDmV2PDXZ3PDXX2PDmV2QD^3PDY@PDdm1PDj9QDa>PDU`3QD^3PDoS8PDTV2PDoV2QDjV1P
DQW2PDnV2PD`Z2PDmV2QDkV1QDlV1PD\9PDRR2QDmV1QDnV1PD`]4PDmc4QDoV1QDPW1QDQW1QDRW1QDfV1QDSW1QD^3PDVP
2PDYU8PDn_3PDP\5PDn_3PDmc4QDTW1QDUW1PDoV2PDnS8PDU`3QDR7PDfX4PDmc4PD_]9PDmV2PDmc4PD`Z2QDVW1PDif4P
Dn_3QD^3PD[@PD_n8PDa]9PDb]9PDi6PD`X9QDWW1QDXW1QDYW1PDmW2PDYP2PD^Y9QDLQDZW1P@n_3P@mc4QD[W1QD;PDmc
4QD\W1QD4PDkV2P@kc4QD]W1QD4PDQb1P@kc4QD^W1QD4PDmc4QD_W1QD`W1QD4PDfZ2PDS`3PDfZ2PDS`3PDiS8QD4PDR`3
PDnS8QD4PDi]9QD4PDU`3PDj]9QD4PDnV2PDn_3QD^3PDff4PDU`3QD6PDlV2PDUf8QD6PDU`3QDaW1S@0QDbW1PDQb1PDkc
4QDcW1QD6TD2PDoV2QD^3PDQ\9QD6PDmc4QDdW1QD6QD^3QDeW1PDlV2QD7PDmc4QDfW1PDn_3QD7PDmc4QDgW1QD7QDhW1Q
D7PDkc4QDiW1QD7QD^3PDc`3QD7PDkc4PDPi1PDo_3QD7QDjW1QDkW1QD8PDmc4QDfW1QDlW1QD8PDmc4QDmW1QD8PDU`3PD
nf1QD8PDU`3PDmc4QDnW1QD8QD^3QDoW1QD8QD^3PDPa3PDff4QD8PDX>QDQ7QD8PDlV2PDU`3QDV<PDlV2PDU`3QDV<S@0P
Dlh1QD9TD2PDmV2QD^3PDU^9QD9TD2PDm_3PDV^9QD9QDPX1QDQX1QD9P@lc4PDn`8PDmV2PDmc4QD9P@kc4PDUe2PDmV2QD
9QD^3QDRX1QD:PDkc4QDSX1S@0QDTX1QD:QDUX1QD5Q@VX1S@0PDYa2PDmV2QD5QD^3QDWX1QD5QD\3S@0QDXX1QDYX1QD5Q
DZX1TD1QD[X1QD5TD2PDbT4PDZY5QD5QD_KPDU`3QD\X1QD5PDkc4QD]X1QD^X1QD_X1QD@QD^3QD`X1QD@PDmc4QDaX1QDB
PDc^9QDBQDbX1QDcX1QDFQDdX1QDHPDe^8QD^3PDPa3QDHPDmV2QDeX1QDHPDmV2PDoV2PDn[9QDHPDjV2QDfX1`Dmc4`Dkc
4`Dlc4`DQX2`DRX2QDHPDU`3QDgX1PDmP2QDHPDn_3PD`Q9QD?PDnV2QDhX1P@mc4PDcl3QD?QDbP1QDiX1QD?QDjX1QDkX1
QD?QDlX1QD>PDmc4QDmX1PDRT2QD>QD^3QDnX1QD>QD^3QDoX1QDPY1QD>PDoV2PDmc4QDQY1QD>TD2PDU`3QDRY1QD>PDU`
3PD_6PDgi1QDEPDmc4QDSY1QDEPDkc4QDTY1PDkW5QDEPDmc4QDUY1QDVY1QDGPDnV2QD\U1QDWY1QDGQDXY1S@0QDYY1QDG
QDXY1S@0PDU`3PD_f8QDk1PDmc4QDZY1QDk1QD^3PDWb2QDi1PDmc4PDc;QDn1PDkc4QD[Y1QDKPDkc4PDS_9QDKPDkc4QD\
Y1QDKQD^3QD]Y1QDS1QD^Y1QD_Y1QDT1PDmc4QD`Y1QDU1PDQ`3PDkW5QDU1PDR`3PDmc4QDU1PDmc4QDaY1QDbY1QDZ1PDm
c4QDcY1QDZ1PDmV2QDdY1QD[1PDkc4PD^a4QD[1QDeY1QD[1PDQb1PDkc4QD[1QD^3QDfY1QDR1PDTS2PDU_9QDa1QDgY1QD
g1PDQb1PDkc4QDg1PDmc4PDV_9QDf1PDP`3QDhY1PDP`3PDi<PDlj8QDo1PDmV2PDYi4QDP2PDmc4PDX_9QDQ2PDnV2PDn_3
QD^3PDll1QDQ1QDiY1QDjY1QDP1QD^3QDkY1QDP1PDmc4QDlY1`Dmc4aDU3QDP1TD3PDnS2PDnV2QDP1TD3QDbW1VD0QDP1T
D3QDbW1QDmY1QDY1QDnY1QDY1PDo_3QDiAQD`1QDoY1QD`1PDmc4PDYf8QD`1QD^3QDPZ1QD`1QDQZ1QDRZ1PDoV2PDd]1PD
\a8PDoV2PD_6QDSZ1PDoV2QDTZ1QDUZ1PDoV2PDkc4QDVZ1QDWZ1PDoV2PDkc4PDXd4PDn_3PDoV2PDWS2QDXZ1PDoV2PDT\
9PD[@PDoV2PDmc4QDYZ1PDoV2PDSi2PDem1PDmV2PDmc4QDZZ1PDmV2PDmc4QD[Z1QD\Z1PDmV2PD[@PDn_3QD]Z1VD0PDmV
2PD[@PDn_3QD]Z1QD^Z1PDmV2QD_Z1PDmV2QD`Z1VD0PDmV2QD`Z1QDaZ1PDmV2PDkc4QDbZ1PDmV2QDcZ1QDdZ1PDmV2PDm
c4QDeZ1PDm_3PDmc4QDfZ1QDgZ1QDhZ1PDm_3QDUV1QDiZ1PDan8PDU`3PD_]8PD[@PDn_3PDmc4QDjZ1QDkZ1PDn_3QD`=Q
DlZ1QDmZ1PD`^9PDn_3QDnZ1QDoZ1PDo`3PDkc4QDP[1QDQ[1PDkc4PDg9PDfZ2PDkc4QDR[1QDS[1PDkc4QDT[1QDPKPDkc
4PDW`9PDn_3QDcFQDU[1QDV[1QDW[1PDkc4PDmZ3QDX[1PDkc4QDY[1QDZ[1PDkc4PDTi4PDY`9PDkc4PDZZ2PDRf4PDkc4P
DZ`9PDn_3PD[]2PDkc4PDl;PDoV2PDkc4PD[`9PDll1PDkc4PD\`9PDn_3PDnS8PDkc4PDi6PD]`9PDkc4PDmS4QD[[1PDmS
4PD^`9PDaR4PD^`9PDkc4PDk@PD_=PDkc4QD\[1QD][1PDkc4PDl@QD^[1PDkc4QDP[1PDam1PDof8PDS`3PD``9PDc^9PDS
`3PDWd1PDof8PDn_3PDYU2PDa`9PDoV2PDmc4PD\a8PDkV2PDmP2PDlh1PDmP2PDS`3PDon8PDnP2PDS`3PDZW4PDg[2PDS`
3PDRQ3PDf\2PDS`3PDb`9PD[5QD_[1PD[5PDQg3PDT\9PD[@PD[@QD`[1PDem8QDa[1PDRT2QDb[1PDUa3PDmV2PDc`9PDmV
2PDRk8PDmV2PDVS3PDPAPDnS3PDPAPDai4PD`Z2`DVW2`DjS2PDai4PDmc4QDc[1PDai4PDlR2QDd[1QDe[1PD[o8PD\U8QD
`=PDdc2PDmV2PDmc4QDf[1PDmc4QDg[1PDn_3PDmc4QDWY1QDh[1PDmc4PDhd1PDn_3PDmc4PDl7PDn_3PDmc4PDdS8QDi[1
PDmc4PDci4PDXX2PDmc4QDj[1QDk[1PDYU2PDfU5PD`X9Q@\U1QDl[1PD`X9PD^h4QDm[1PDf\8QDn[1PDkc4QDo[1PDSh4P
Dkc4PDjc3PDSh4QDP\1PDUW2PD`1PDkc4PDha2PDUW2QDQ\1PDkc4QDR\1PDoi4PDQj4QDS\1PDoi4PDVZ2PDn_3PDHPDWR2
PDl`9PDHPDam2PDm`9PDnm7QDT\1PDVP8PDn`9PDo`9PDS`3PDY5PDhU2PDU`3QD^3PDWS2PDn_3QDU\1PDWS2PDk\9PD`>P
DmV2PDYi4PDST4PD\`3PD_f8PDY5PDZQ5QDV\1QDW\1PDn[9PDS`3PDQa9PDSU9QDX\1QDY\1PDT7PDjV2PDP`3PDmc4QDZ\
1PDjV2PDkS2PDP`3PDjV2PDS`3QD[\1PDjV2PDo_3PDQW2PDYi4PDRa9PDYi4PD_]3PDP_9PDS`3PDSa9QD\\1PDSc4QD\\1
PD_@PDTa9PDUa9PDfZ2PDfX4PDn_3PDhc4PDW\1PD]`3PD]Y2PD\a8PD_Z2PDlV2PDmc4PD_Z2PDmV2PDmc4PDSY3PDn_3PD
Va9PDTY3PDn_3PDVa9PD`Z2QD]\1QD\U1QD^\1PDhn1PDn_3PDj\9PDkj2PDn_3PDmc4PDe6PD]`3PDWa9PDRV6PDXa9QD_\
1QD`\1TD2QDa\1PDg7PDkc4PD`c8QDb\1QDc\1PD`^9PDNPDS`3QDd\1PDbW2PDU`3PDd]5PDbW2PDU`3QDm5QDe\1PDc3PD
oV2QD^3PDVf8PDo_3PDZV2QDf\1PDa3PDSc2PDlV2PDZa9QDg\1PDYi4PDmc4PD]^9PDQW2PD[a9PDQW2PDaj8QDh\1QDd@P
D\a9PDQW2PD]a9QDi\1PD`i5PDmV2QDj\1QDk\1TD1P@^4PD_a9QDl\1P@TS2PDf`8QDUW1PDlV2QD[BQDm\1PDjV2QDPKQD
n\1PDnV2QD[CPDXj1PDlh1PDlh1PDXj1PDXj1PDS`3PDlh1PDkc4PD`a9PDon7PDS`3PDaa9PDTb3PDmc4PDm[9PDc@QDo\1
PDb7PDU`3PDea4PDkc4PDba9PDU`3PDlc4PDP[3PDii8PDlc4PDoc8PDU`3PDlc4PD_m1PDbh8PDkc4PDca9PDkc4PDda9PD
k\8PDkc4PDea9QDP]1PDkc4PDZZ3PD[k1PDm_3PDkc4PDfa9PDm_3PDga9PDm_3PDha9PDnV2PDmV2PDkc4PDia9PDS1PDl8
PDmc4PDS1PDoV2PDmc4QDQ]1PDPX2PD]m2PDPQ9PDQX2PD^m2PDPQ9PDPT4PDT4PD\`3PDPW2PDU`3PD[U2PDPW2PDU`3PDm
c4PDU<PDoV2PDja9PDoV2PDmc4PD`>PDkc4PDjP8PDV`8PDVZ2QDR]1PDla9PDma9PDkc4PDc@QDS]1PDlY2PDVZ2PDmV2PD
Zh4PDST2PDHPDQX2PDPb9PDdd8PDVR2PD\`3PDmc4PD\R8PDff4QDT]1PDYi4PDao1PDQb9QDU]1QDgMQDV]1PDP`3PDQb9P
Dlc4PDTb9QDW]1PDTS2QDX]1PDoV2QD^3PDPa3QDY]1PDfS2PDVb9QDZ]1PDU`3PDmc4QD[]1QD\]1PDkc4TD1QD]]1PDHQD
^]1QD_]1PD[n8PDmS4PD]`3PDkc4PDRk8QD`]1QDa]1PD]`3PDi6QDkV1PDmc4PDbb9PDHPD`7QDb]1PDfb9PDn_3PD]X3PD
c<PDU`3QDc]1PDhb9PDVP2QDd]1QDe]1QDf]1PDc]8QDg]1QDh]1PDmb9PDXk8QDi]1QDj]1PDe^8QDk]1QDl]1VD0QDk]1Q
Dl]1QDm]1PDQ`3PDbf4VD0PDQ`3PDbf4PD1QDn]1P@mV2PDde1VD0QDn]1P@mV2PDde1QDo]1QDY?TD2PDj\4PDTS2PDY`3Q
DP^1QDU6Q@aGQDQ^1TD2PD__9QDR^1PDo_3PDkc4PD[@PDn_3QDUV1PDjV2PDU`3QDS^1PDP`3PDkc4PDob9PDn_3PDQX2PD
kc4PDPc9PDQc9QDT^1PDm_3PDmc4PDVc9PDf9PDkZ2PDm_3PDYi4PDm_3PDZZ3PDm_3PDWc9PDS`3PDm_3PDmc4PDjh1PDn_
3QD^3PDm_3PDXc9PDm_3PDkc4QDU^1P@Zc9QDV^1PDmc4PD[c9PD][1PDU`3PD\c9PD]c9QD_U1QDW^1QDX^1QDY^1PDVU1P
DoV2QDZ^1PDlV2PDmc4PDS[2PD^Z2PDdV2PDWS2PDn_3PDXR9QD[^1QD\^1PDZX2QD]^1PDoV2PDTS2QD^3PDY:PDnb8PDSa
9QD^3PDXa8PDS1PD`Z2PDS`3QD^^1PDnV2PDHPD]h2QD]Q1PDac9PDfU2PDlV2PD`o8PDPX2PDbc9PD`=PDnV2PDn_3QD^3P
Ddm8PDTS2PDmc4QD_^1PD]<PDmc4PDcc9PD^V3PDoV2PDkc4PDdc9PDR4PDec9QD`^1QDa^1QDb^1PDUS2QD^3QDc^1PDic9
PDmV2PDmc4PDX>PDoV2PDmc4PDmc4PDVZ2PDhP9PDmc4PD^c9PDjh1PDmc4PDVR2PDo_3PDg:PD_6PDQ_5PDU`3PDHPDjc9P
DXW2PDUi4PDQb1QDd^1PDkc4PDkc9PDZa8QDe^1QDf^1PD]Z2PDo;PDoV2PDR[1PDkY2PDnV2PDmc9PDnV2QDDQ@\3S@0QDg
^1PDU`3PDT7QDDQDh^1PDU`3QDi^1QDDPDHPDPX2QDj^1QDDQDk^1QDj^1QDDPDU`3QD^3PDPa3QDDQDl^1PDU`3QDm^1QD=
PDkc4QDd7QD=QD^3QDn^1QDo^1QD=PDnV2QDP_1QDNQD^GQDQ_1QDNQDP=S@0QDR_1QD<QDS_1QD<QDT_1TD1QDU_1QD<PDm
_3PDmc4QDV_1QD4PDnb8PDmc4PDSd9QD4PDlV2QDW_1QDX_1QD4PDTS2QD\U1QDY_1QD4PDU`3QDZ_1QD4PDU`3PDmc4QD[_
1QD4PDnV2QD\_1P@mc4PDWQ3QD4PDoV2QD]_1QD4QD^_1QD4PDhn1PDoV2PDiW3QD4PDhn1PDmc4QD__1QD4PDkV2QD`_1QD
4PDkV2PDmc4QDa_1QD4PDkV2PDkc4QDb_1QD4PDjo8PDmc4QD4PD\R8`DU`3QD4PDU`3PDhi1QD4PDkc4QDc_1QDd_1QDAQD
e_1QDf_1QDAQDg_1QDh_1QDAPDZY5QDJQD^GQDi_1QDJPDQb1PDf<QD8PDmc4QDj_1QDk_1QD8PD^4PDP`3QD8PDnV2PDn_3
QDl_1QD8QDm_1QD8PDlV2QDn_1QD8PDmV2QDo_1QDP`1QD8PDS1QDQ`1QD8PDhZ2PDn_3QD8PDgZ2PDP`3QD6QD^3QDeW1PD
lV2QD6TD2PDP`3PDkc4PDjd9QD6PDmc4QDR`1QD6PDo_3PDf^8QD6TD2PDo_3PDf^8QD6QDS`1QDT`1QDU`1PDmd9QD7PDkc
4QDV`1QDW`1QD7PDkc4QDX`1QD7PDPf8QD7PD`<PDP`3QD7QDn7QDY`1QD9QD^3QDZ`1QD[`1QD9TD3PDoV2PDmc4PDZ5QD9
QD\`1P@QW2QD:PDnV2QD]`1QD^`1QD:QD_`1PDQb1QD``1PDQb1PDWe9PDYU3PDQb1PDkc4QDa`1PDQb1QDcFQDb`1QDc`1P
DQb1QDd`1PDQb1QDe`1QD5Q@\3S@0QDf`1QDg`1QD5PDHQDh`1QD5PDHPDif4PDo_3QD5PDa;PDUR2QD5PD^2QD_U1PDh\8Q
D5PDkc4QDi`1PDU`3QDj`1QD5QD^3QDk`1QDl`1QD@PDiP3QD@QDm`1QDn`1QD@QDo`1S@0PDPW2QD@TD2PDU`3PDne9QD>T
D2PDmV2PDmc4PDPW2QD>TD2PDmV2PDj8QD>TD1PDlV2QD^3QD>QDPa1QDQa1QD>PDYi4QD^3PDh`2QD>PDmc4QDRa1QD>PDc
f4QDUFQD?PDmc4QDSa1QDIQDTa1TD1QDUa1QDFPDYa8QDFQDVa1QDWa1QDFPDoV2QD\U1PDff4QDFPDmV2PDUf9QD_1PDmV2
QD\U1QDXa1QD_1QDYa1QDZa1QD_1QD[a1PDS`3QD_1PDmV2QD^3QD\a1QD]a1PDmV2QD\U1PDWf9QDf1QD\U1PDi`8QDf1QD
^a1PDQ`3VD0QDf1QD^a1PDQ`3QD_a1QDKPDan8PD[f9QDKPD^Z2PDS`3QDKPDmc4QD`a1QDKPDSQ9PDjV2QDKPDQW2PDd]1Q
DKPDo_3PDif4QDKPDjV2QDKPDfR2QDLQDaa1P@TS2QDLQ@cFQD[W1QDMQDba1TD1QDca1QDOQD\U1QDda1QDQ1PDoV2QDea1
TD2QDfa1QDQ1TD2PDoV2PDm_3PDmc4QDQ1PDjZ2QDV1TD2QDga1TD1QDha1QDV1PDmc4PDj[9PDkV2QDV1QDia1TD1QDja1Q
DV1QDka1PDkV2QDb1QDla1TD1QDma1QDGTD2QDna1QDoa1PDVZ2QDS1QDPb1TD1QDQb1QDHPDkc4PDbf9QDHPDU`3QDRb1QD
Sb1QDHQDTb1TD1QDUb1QDZ1PDYi4PDTS2QDVb1QDZ1PDmV2QDWb1QDZ1PD^4PDR`3QD\U1S@0QDXb1QD\1PDkc4PDgf9QD\1
PDmc4PDVZ2QD]1PDQW2PDmV2PD\Z2QD]1PDmc4PD^`8QD^1QDYb1TD1QDZb1QDW1QD[b1`DS`3`D4`D^Y3`De\2QDW1PDmc4
QD\b1PDo_3QDY1PDkV2PDU`3QD]b1QDc1QD^b1TD1QD_b1QD;PDkc4QD`b1TD1QDab1QDe1PDmc4QDbb1PDVd1QDj1QDcb1Q
Ddb1QDm1QDeb1TD2QDfb1QDn1PDmc4QDgb1TD1QDhb1QDR2QDib1TD2QDjb1QDS2PDlc4PDmf9QDS2PDmc4PDhU2QDl1PDjV
2PDU`3QDl1PDoV2PDmc4PDob8QDl1PDmV2QD_U1PDnf9QDX1PDlV2QDX1QD_U1QDkb1QDX1QDn7S@0QDlb1QDP2QDmb1TD1Q
Dnb1QD3QDob1QDPc1TD1P@fU2QDcFQDQc1P@ff4PDU`3PD`7PDkc4PDde1QDRc1QDSc1PDkc4QDTc1QDUc1QDVc1QDWc1PDk
c4PD`T2PD`g9PDkc4PDVe9PDag9PDkc4PDj9PDoV2PDkc4PDP4PDoV2PDkc4PDbg9PDoV2PDkc4PDU^2PDn_3QDXc1PDkc4Q
DYc1PDo_3PDkc4PDfg9PDhW3PDkc4PDgg9PD_l2PDkc4QDZc1QD[c1PDkc4PDPT5PDn_3PDkc4PDgS4PDU`3PDkc4PDmn2QD
\c1PDkc4PDd\2PDU:PDkc4PDo8PDTh8PDkc4PDnS4PDmg9PDkc4PDX^5PDng9PDkc4PDog9PDoV2PDkc4QD]c1QD^c1PDkc4
QD_c1QD`c1PDkc4QDac1QDbc1PDkc4QDcc1QDdc1QDcFQDec1PDU\3PDkc4QDfc1QDgc1PDkc4PDXh9PDoV2PDkc4PDX>PDW
i1PDkc4PDR:PDd\2PDkc4PDbZ3PDn_3PDkc4PDj\2PDXW2PDkc4QDhc1PD_h2PDkc4QDic1PDW[3PDZh9PDW[3PDS\9PDkc4
QDjc1QDkc1QDlc1QD^3QDmc1PDnV2PDn_3Q@\U1QDnc1QDoc1PDnb8PDmc4PD^j2PDnV2PDn_3QDPd1PDP`3PDbT4QDQd1QD
Rd1PDbT4QDSd1PDbT4PDkc4PDXZ3PDjV2PDjo8PDQW2PDjV2PDmc4QDTd1PDjV2PDoV2QDUd1PDlZ9PDjV2PDU`3QDVd1PDj
V2PDU`3QDV6QDWd1PDjV2QDXd1QDYd1QDZd1PDlV2PDmc4QD[d1PDlV2QD^3PDWb2PDlV2PDmV2PDmc4QD\d1PDlV2QD]d1P
DmV2PDmc4QD^d1QD_d1PDmV2PDmc4QD`d1PDmV2QD_U1QDad1Q@bd1PDmV2QDcd1QDdd1PDmV2PDkc4QDed1TD1QDfd1PDgZ
2PDmc4QDgd1PDgZ2QD^3QDhd1QDid1QDjd1TD1QDkd1PDiS8QDcFQDld1PDob8QD_U1QDmd1QDnd1PDR`3QDod1PDWh8PDS`
3PDTi4PD`=PDS`3PDU_3PDbg9PDoV2PDmc4PDo_3PDmc4PD\i9PDn_3PDQW2PDR`3QDPe1PDU`3PDb7PDo_3PDkc4PDZX2PD
kc4PDnW9PDc@PDU`3QDQe1PDnP2PDZP2PDgn1PDnP2PDoV2PDmc4PDmP2PDoV2QD\U1QDRe1PDjS2PDdl4PD`7PDY8QDSe1P
DZ:PDXR9PDoV2QDTe1PDV3PDm_3PDfR4PDoV2PDkc4QDUe1PDoV2PDmc4QDVe1VD0PDoV2PDmc4QDVe1QDWe1PDoV2PDkc4Q
DXe1QDYe1PDoV2PDm_3PDmc4PDf6PDoV2QDZe1PDoV2PDPi1PD]Y4PDoV2PDPX2PDX^9PDoi9PDn_3PDYi4PDPj9PD\W2PDQ
j9PDo_3PDmc4PD\d4PDai4PDV`3QD[e1PDVj9QD\e1QD]e1QD^e1P@n_3QD_e1PDST2PD`a8PDWj9PDST2QD`e1QDae1PDY3
PDoV2PDmc4PDQT4PDU7PDPT4PDQT4PD\`3QDbe1PDj`8PDk`8PDde1PDoV2PDmc4PDde1PDff4PDU`3PDde1QDce1PDde1PD
Zj9`DPf4`D_X5PDnS4PDV_3PDo8QDde1TD1QDee1QDfe1QDge1QDhe1QDfe1PDao1QDie1PDPT4PDn_3PDmc4PDfS2PDUi4P
Dn_3PDkc4PD`j9PDUi4PDaj9QDje1QDke1PDlh9PDS`3PDlh9PDoR9QDle1PDPS9QDme1QDbP1PDoV2PDHQDne1QDoe1PDHP
DUd4PDo_3PDHQDPf1PDHPD_6PDHPDk8PDfj9PDHPDQX2PDPb9PDHPDla1PDo8QDn7PDej9PDT`3PDUW2QDP=Q@_3QDQf1TD1
QDRf1PDUW2QDSf1QDTf1TD1QDUf1PDUW2PDg9PDnV2PDUW2PDjV2PDU`3PDUW2PD`X9QDVf1PDUW2QDWf1QDXf1PDUW2PDi8
QD^3PDUW2QD^GQDYf1TD1QDZf1PDUW2PDo_3PDmc4QD[f1PDoi4PDU`3QD\f1QD]f1PD]Y2QD^f1TD1PDij9PDTS2PDS`3PD
c<PDTS2QD_f1TD1PD[@PD[o8PDo_3PDmc4PDlj9PDmj9PDob8QD`f1QDmd1PDZ<PDj`8PDbg5PDZ]3PDVP8PDn`9PDTi2PDk
Z2PD]@QDaf1QDbf1PDU`3QDcf1PDmc4QDdf1QDef1QDff1TD1QDgf1QDhf1PDnV2QDif1QDjf1QDkf1QDlf1PDmc4QDmf1PD
hn1PDS`3PDhn1PDoV2QDnf1QDPDP@P`3PDfS2QDof1QDPg1QDQg1QDRg1QDSg1TD1QDTg1PDan8QDUg1PD\9PDoV2PDam2PD
\9PDoV2QD^3PDPb9PDhc9PDoV2PDmc4QDVg1QDWg1TD1QDXg1QDYg1QDZg1QD[g1QD\g1TD1PDVX9QD]g1QD\U1QD^g1QD_g
1QD`g1TD2QDag1PDek9PDS`3PDgf2PDfa9PDk[3PDfk9PDbT4PDTW2PDTi4PDTW2PDTW2PDTW2QDbg1QDcg1QDdg1QDeg1TD
1P@_`4PDV>PDoV2PDmc4QDfg1PDih2PDgk9PDQ`3PDmc4PDX>QDgg1QDcFTD1QDhg1PDcg9PDTS2PDhm2QDig1QDjg1TD2PD
bT4PDmc4QDkg1QDlg1PDmm2PDS`3PDlk9PDmk9QDmg1PD\Z2PDS`3PD^Z2PD]Z2QDng1P@mc4PD]Z2PDok9QDog1QDPh1PDT
\9PDn_3PDmc4PDQl9PDXW2QDQh1QDRh1PDXW2PDhg8PDRl9PDXW2PDaR4QDPKQDSh1PDXW2PDTi4PDRS4PDXW2PDRi4PDXW2
PDgo1PDS`3PD`7PDgo1PDn_3PDmc4PDWAQDTh1PDNPDS`3PDdR9PDmo2PDS\3PDQX2PD^m2QDUh1PDQX2PDS1PDWa8PDQX2P
DZ2PDmf9QDVh1PDfg9QDWh1PDiP3PDbT4PDiP3PDlV2PDkc4PDP?QDXh1QDYh1QDZh1QD[h1PDmc4PDl2QD\h1PD^`3PD\l9
QD]h1QD^h1TD1QD_h1PD[Z2PDn_3PDmc4PDWQ3PD^l9PD[Q3PDS`3PDkc4PDP`3PDkc4QD`h1PDP`3PD_l9PDS^9PDP`3QDa
h1TD1QDbh1QDf:QDch1PDV^5PDem8PDn_3QDdh1PDal9PDkZ2PDVR2PDo_3PDoe4PDZ@PDn_3QDeh1QDfh1QDgh1TD1QDhh1
QDih1PDmV2QDjh1TD1P@dP3PD\R8QDkh1P@n_3QDlh1QDmh1PDmW2PDfP2PDj7PDfl9QDnh1PDXh4PDZ^8PDU7PDU`3PDmc4
PDh]5PDQ`3PDmc4QDoh1P@n_3PDQ`3PDhl9PDQ`3PDmc4PDPf4PDQ`3PD^c2PDek1PDoV2PDll1PDil9QDSe1PDQ^2PDY`3P
Dmc4PD_^2PDS`3QDPi1PDkl9PDS`3PDZk3PDX6PD]`3PDkf9PDa4QDQi1PDml9PDjZ2PDR4QDRi1PDgo3QDSi1PDnl9PDol9
QDTi1QDUi1TD2QDVi1PDW=PDPm9PDg9PDS`3QDWi1PDRk8PDoV2PDmc4QDXi1QDYi1Q@^3PDgb9PDQ`3PDSm9PDkc4PDag4P
DZU3PDd>QDZi1QD[i1PDc<PDS`3PDVm9PDc<PDU`3PDgb9PDkV2PDm_3PD_f9PDkV2PDoV2PDmc4QD\i1PDkV2PDmc4QD]i1
QDc8QD^i1TD1QDe8PDYm9PDS`3PDZm9PD[T2PD]`3PDYU4PDhY2PD^h4QD_i1QD`i1QDai1TD1QDbi1PD\8PDX`3PD^Z2PDS
`3PDnS4PD\m9PD`a8PD]m9PD^`3PDP3PDf\9PDRT2QDci1PD^m9PDkc4PDe<PDQ`3QDdi1QDei1TD1QDfi1PDfa2PDo_3QDg
i1QDhi1TD2QDii1QDji1PDm_3TD1QDki1QDli1PDQ`3PDc@QDmi1QDni1PDo7QDcFTD1QDoi1QDPj1QDQj1PDoV2PD\?QDRj
1TD1QDSj1PD^c2PD_X3QDTj1QDUj1TD1QDVj1PD[m4PDab2PDjm9PDkm9QDhU1QDWj1QDXj1QDYj1PDe^8PDW;PDU[2QDZj1
QD[j1PDmm9PDnm9PDn=PDmc4PDjf9QD\j1QD]j1PDVg2PDoV2PDlV2PDmc4PD^c2PDmV2PDkc4PDcd2PDnV2PDU`3QD^j1PD
Pa3QD_j1PDjX2QD`j1TD1P@oS9PD`R9PD\k3PDQn9PDoV2PDlh2PDYl9QDaj1QD^3QDbj1PD_Z2PDS`3QDcj1PDSn9PDmc4P
D\j2PDmc4PD[\2PDac9PDfU2PDoV4QDdj1PDUS2PDmc4QDej1PDZU2QDfj1PD_<QDgj1PD[U2QDhj1PDWn9PDg:PDhP9PDRW
2PD]5QDij1PDXn9QDjj1PD^c9PDZn9QDkj1QDlj1PDT\2QDmj1QD^3PDRn9PDmc4QDnj1QDoj1PDmc4QDPk1QDQk1PDmc4PD
`g9PDoV2PDmc4PD^n9PDU7PDmc4PD]Y2QDRk1PDmc4PD_n9PD\9PDmc4PD^c9PDZn9PDmc4QDSk1QDTk1PDmc4PDZ@QDUk1P
Dmc4PD\R8QDVk1PDnb8QD\U1QDWk1TD1P@^j2QDXk1QDYk1PDbn9QD^3QDZk1QD[k1TD1QD\k1QD]k1QD^k1PDfn9PDoV2PD
gn9PDhn9PDn;PDin9PDjn9PDS`3QD_k1QD`k1TD1PD[T2PDkn9PDR`3PDVe9PDag9PD[j4SD0QDak1PDn_3PDXP2PDn_3PD]
W3QFbk1QDV3Q`1_3WD0QDck1XD0VD0QFbk1QDV3Q`1_3WD0QDck1XD0QDdk1QFek1TD3QDV3Q`1_3WD0Q`1_3QDfk1XD0VD0
QFek1TD3QDV3Q`1_3WD0Q`1_3QDfk1XD0QDgk1QDhk1Q`1_3WD0QDik1XD0QDjk1WD0Qd1_3QDT2XD0QDT5aDU3WD0QDT2XD
0QDT5aDU3WD0QDV<Q`1_3QDT2XD0S@0QDkk1QDlk1PDRS2QDmk1WD0Q`1_3QDnk1XD0QFZ;QDV3Q`1_3WD0Q`1_3QDok1XD0
QDPl1QDV3Q`1_3Q@V<WD0Q`1_3QDQl1XD0WD0QDT2`Dbf8`Do_3`Dn_3`DS`3`DoV2`Dm_3`DU`3`D\`3`DoR2`D]`3`DQj4
`DmV2`DP`3`DRW2`DR`3SD0QD[AXD0aDU3QDRl1PD\d4PDZP2PDT7PDXd4QDSl1QDY>S@0QDTl1PDm@QDUl1PDR`3QDV<S@0
WD0QDVl1XD0QDWl1QDaGTD1PDmc4QDXl1QFPl1TD1QDV3WD0PDkc4Q`1_3SD0XD0QDYl1QDZl1WD0QD[l1XD0QD\l1QD]l1Q
D^l1PDmc4QD_l1QD`l1QD_l1QD`l1QDal1QDV3Q`1_3WD0QDbl1XD0QDcl1QDdl1QDel1`D[n8`Dn_3`DoV2PDZY5QDfl1QD
gl1QDhl1QDW3Q@\3Q`1_3QDil1QDV<QDjl1PDmc4QDkl1QDll1PDbm8PDmR:QDml1QDnl1PDTS:QDol1PDUW2QDPm1QDQm1P
DUW2QDRm1PDmP2PDoV2PDmc4PDYZ3PDje9PDmV2PDi6PDS2PDjV2PD\R8QDSm1QDTm1QDUm1PDmc4QDVm1PDmc4QDWm1QEXm
1QDYm1TD1WD0QDZm1XD0QD[m1QD^CQD\m1QD[AQD]m1QD^m1QD_m1QD`m1PDU`3QDam1QDbm1QDcm1QDdm1QDem1QDfm1PDR
>QDgm1PD\?QDhm1PD[?QDim1PDUW2PDkc4QDjm1PDo_3QDkm1QDlm1PDo_3PDjn4QDmm1QDnm1QDom1QDPn1QDQn1PDn_3QD
Rn1PDR`3QDSn1QDTn1QDUn1PD^@QDVn1PD[Q6PDYU:QDWn1QDXn1PDRk8PD^Q3PD]Y2QDYn1QDg3Q@h7QDi7WD0QDZn1XD0Q
Dg3TD1WD0QD^e1XD0QF[n1TD1WD0QD\n1XD0`Dmc4`DgV:`Def4`Dkc4`DoV2`DhV:QDV3Q@\3Q`1_3S@0WD0QD]n1XD0VD0
QDV3Q@\3Q`1_3S@0WD0QD]n1XD0QD^n1PDmV2PDmc4QD_n1VD0PDmV2PDmc4QD_n1QD`n1PDoV2QDan1PDbT4QDbn1QDcn1Q
Ddn1QFen1WD0QDfn1XD0VD0QFen1WD0QDfn1XD0QDgn1QDhn1TD2WD0PDnb8XD0VD0QDhn1TD2WD0PDnb8XD0PD1QDin1QDj
n1`DPX:QDkn1S@0WD0QDln1XD0PDP9QDmn1PDbT4PDZY5PDnV2PDn_3PDZY5QDnn1TD2PDnb8PDPT4PD\`3QDUV1PDRR2PDh
h1QDon1PDkV2P@mc4QDPo1PDif4QDQo1QDQo1VD0QDQo1PD1QDRo1QDSo1QDTo1Q`1_3WD0QDUo1XD0VD0QDSo1QDTo1Q`1_
3WD0QDUo1XD0QDVo1QDWo1Y@0Q@W3Q@_3WD0QDV2XD0VD0QDWo1Y@0Q@W3Q@_3WD0QDV2XD0QDXo1QDYo1WD0QDZo1QD[o1X
D0QFd3TD2WD0QD\o1QD]o1XD0QD^o1PDP`3`Do3QF_o1TD1`Emc4`Ekc4`Elc4`En_3`E]h4`ES`8`EPY:WD0QDU2XD0QDi9
Q@a3WD0QDU2XD0QD`o1UD0WD0QDU2XD0SD0PDcm3PDn_3PDQY:QDao1PDoV2PDmc4PDZ5QDbo1PDn_3PDYa2PDmV2PDmc4QD
co1PDmV2TD1QDdo1Q@eo1PDaj2QDfo1QDgo1PDan8PDQY:QDho1PDn_3PDla1QDio1PDn_3PDd]1PDam1PDn_3QDSk1QDjo1
PDlV2PDZQ8QDko1QDlo1QDV^1PDlV2PDPT4PDo4PDdY:PDd3PDga8PDg`9QDmo1PDod9PDX^9PDPW2PD_`9PDST2PDhP9PD\
l1PD[P9PDmf9QDno1PD_m1PDdb2PDPa3PDdb2PD[?QDoo1QDPP2QDQP2QDV6QDRP2PDTS2PDmc4PD[@PDkc4QDSP2PDn_3QD
TP2QDUP2QDVP2PDU`3QDWP2QDXP2PDmV2PDnY:PDjX2QDYP2PDoS9QDZP2QD[P2PDok2PDT`3PD]k9PD_^2PDS`3PDao1PDf
S2PD]Y2QD\P2PDkc4PDg2PDWi1QD]P2QD^P2QD_P2PDkc4PDmS4PDm[9PDnn1PDmV2PD[@PDd]5PDmV2QD`P2PDm_3QDaP2Q
DbP2PDQZ:QDcFQDcP2PDm[9QDcFPDi6PD]`9QDdP2PDeT9QDeP2PDhl1PDo_3PDYi4PDkc4PDl<PDn_3PDkc4QDfP2PDU`3P
Dkc4QDgP2QDhP2QDiP2QDjP2QDkP2PDcm7PD]`3QDlP2QDmP2QDnP2QDoP2PDmc4QDPQ2QDQQ2QDRQ2QDZj1QD[j1PDek9PD
S`3PD_]9PDP1QDSQ2QDTQ2QDUQ2PDmV2QDVQ2QDWQ2QDXQ2QDYQ2QDZQ2QD[Q2QD\Q2QD]Q2QD^Q2QD_Q2QD`Q2QDaQ2TD1Q
DQ7QDbQ2QDc8QDcQ2QDdQ2VD0QDdQ2PD1QDeQ2PDol2QDfQ2QDgQ2PDkc4QDhQ2QDiQ2QDjQ2TD1QDkQ2QDlQ2QDmQ2Q@nQ2
QDoQ2QDPR2QDQR2QDRR2PDnV2PDn_3QDSR2PDYi4PDTS2PDmc4QDTR2QDUR2QDVR2QDWR2QDXR2PDj`8PDk`8QDYR2QDZR2P
Dd\2PDU:QD[R2PDnb8PD]c2QD\R2PDnb8QD]R2QD^R2PDo_3PDmc4PD\i9PDn_3QD_R2PDiP3PDkc4PDTi4PDY`9PDT\9PDn
_3PDmc4PDQl9PD`g9PDoV2PDmc4PD`^9PDn_3PDlo7PDQb1QD`R2S@0PDi6PD]`9QDaR2QDbR2QDcR2TD3QDdR2QDeR2PDn_
3PDm_3PDmc4QDfR2PDn_3QD^GQDgR2QDhR2QDiR2QDjR2QDkR2QDlR2QDmR2PDmc4PD^]:QDnR2TD1QDoR2QDPS2PDfZ2QDQ
S2PDmc4QDRS2QD`U1TD1QDSS2QDTS2QDUS2QDVS2QDR7TD3PDQ`3QDWS2QDXS2PDmc4QDYS2PD]X3QDZS2QD[S2QD\S2QDd^
1PDmV2PDT_9PDP3PDf\9QD]S2PDSl9PDZY5PDgb9PDQ`3PDPX2QD^S2QD_S2PDkV2QD`S2PDkV2QDaS2PDoV2QDbS2PDf6QD
cS2QDdS2QDeS2P@WQ3QDfS2TD1QDgS2QDhS2QDiS2QDjS2QDkS2QDlS2PD^^:PDn_3PDi6QDmS2QDnS2QDoS2PDal9PDkZ2Q
DPT2TD3PDQb1PD]`3QDTT1QDQT2SD0PDm_3PDkc4PDRT9PDoV2QDm5QDRT2PDnV2PDn_3QDST2QDTT2QDUT2TD1QDVT2QDWT
2TD1PDjV2QDXT2QDYT2QDRAQDZT2QD[T2PDl8QD\T2PDHPDYV8PD]Y2QD]T2PDi9PDPj8PDP\5PDn_3PDmc4PDgU2QD^T2QD
_T2PDT_:PDTS2QF`T2QDaT2Q`1a3Q`1_3WD0QDbT2XD0`D^k2`D`_:`Da_:`Dn^2`D`\2QDV3Y@0WD0PDmV2PDa]5XD0`Dm[
9`Dmc4QDd3QDV3PDmV2PDj[9QDcT2QDdT2QFV:QDeT2Q`1_3WD0QDW2XD0`D\6QDV3PDSn8WD0QDfT2XD0PDd_:SD0QDd3QD
V3Q`1_3QDgT2PDgZ2QDV3QDhT2PDQ`3QDiT2QDY?S@0S@0QDjT2PDoV2QDkT2WD0QDlT2XD0QDd3QDV3SD0PDch4PD\`3WD0
QDW2XD0QDa8QDmT2Q`1_3QDnT2QFZ;QDV3YD0WD0QDW2XD0QDoT2QDV3Y@0WD0QDPU2XD0PDU`3UD0QD]3SD0QDd3WD0Q`1_
3QDW2XD0VD0UD0SD0QDd3WD0Q`1_3QDW2XD0VD0UD0QD]3QDd3WD0Q`1_3QDW2XD0VD0UD0QDd3WD0Q`1_3QDW2XD0VD0UD0
QD]3SD0QDd3WD0Q`1_3QDW2XD0QDQU2UD0SD0QDd3WD0Q`1_3QDW2XD0QDQU2UD0QD]3QDd3WD0Q`1_3QDW2XD0QDQU2UD0Q
Dd3WD0Q`1_3QDW2XD0QDQU2WD0QDRU2QDSU2XD0PDm_3PDfR4QDTU2PDSj8PDoV2PDQX2PDWd1PDHQDUU2QDVU2PDU`3QDWU
2PDPk1`Edl4`E>QDXU2PDPQ9PDU`3QDYU2QDZU2PDmc4PDj`9PDl9QD[U2PDl_:QDVg1PDoV2PDSk8PDn_3QD\U2QD]8QD]U
2PDn_:PDoV2QD^U2PDU`3PDmV2PDnc4PDU^9QDV3PDjV2PDo_3PDQW2QD_U2PDmc4QD`U2QDaU2PDSk8PDn_3PDm_3PDkc4P
DRT9QDbU2PDP`3QDd3QDV3Q`1a3WD0QDcU2XD0QDd3TD1QDdU2QDeU2S@0S@0WD0QDfU2XD0QDd3QDfU1WD0QDl3Q`1_3QDg
U2XD0PD_^3QDV3PDS`:QDhU2QDiU2QDjU2PDna2PDn_3PDVd1PDiX4QDkU2PDHPDoe1PDoV2SD0PDoe1QDV3QDlU2QDmU2QD
nU2QFh5TD3QDV3WD0Q`1a3Q`1_3QDW2XD0`DP`3Q@U3QFoT2QDV3Q`1a3Q`1_3WD0QDW2XD0QDoU2Q`1_3WD0QDW2XD0WD0Q
DPV2XD0Q`1_3QDT5QDY3Q`1_3WD0QDQV2XD0QDd3QDV3Q@Y3WD0QDRV2XD0`DV`3`DU`3S@0aDU3QDSV2Q`1_3PD\X4QDd3T
D3QDTV2P@U`3P@T7WD0Q`1_3QDW2XD0QDd3TD3QDkS1WD0PDU`3SD0XD0QDd3TD3QDV3Q`1_3WD0QDUV2QDVV2XD0PDS`:QD
WV2QDXV2QDYV2PDmV2QDZV2PDP`3QD[V2PDe^8QD\V2QD]V2QD^V2QD_V2TD2QD`V2QDaV2TD2QDbV2`EV7`EX7`EU7`EW7`
ET7`EY7WD0QDY2XD0QDcV2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0QDdV2TD2QDT5QFeV2QDV3Q`1a3WD0QDfV2XD0QDY
CQDgV2QDhV2TD2QDiV2QDjV2QDkV2TD1WD0QDlV2S@0QDmV2XD0QFeV2Q`1a3WD0QDnV2PDU`3XD0QDoV2QDPW2PDn_3aDQW
2`Daf4SD0QDRW2QDSW2TD1PD]`3WD0SD0XD0QDTW2PDlV2PDQ`3QDUW2TD2PDTS2PDm_3QDVW2QDaV1QDd3WD0QDWW2XD0QD
gCPDmV2PDmc4PDPj8PDn_3QDm5QDXW2QDYW2QDZW2QD[W2TD1PDjV2QD\W2QD]W2Q`1_3WD0QD^W2XD0QD_W2QD`W2PDU`3Q
DaW2PDmc4QDbW2QDcW2WD0QDdW2XD0QDeW2QFeV2WD0QDfW2QDgW2XD0PDU`3QDhW2QD[HQDiW2QDjW2WD0QDkW2XD0QDlW2
QDmW2TD1QDnW2QDh5QDoW2Q@a3WD0QDPX2XD0WD0QDQX2XD0TD2QDRX2PDP`3Q@SX2WD0QDTX2XD0`Dn_3QDUX2QDVX2S@0W
D0QDWX2XD0WD0QDXX2XD0QDYX2QDZX2QFd3Q@a3WD0QD[X2XD0PDU`3QD\X2Q@a3WD0QD]X2XD0QD^X2QDd3Q@h7QDi7WD0P
Dm7XD0QD_X2QDZ;WD0PDTb:XD0`DU`3QFd3QD`X2Q`1a3WD0QDaX2XD0`DU`3QDd3QDbX2SD0S@0WD0QDcX2XD0QFh5Q`1a3
WD0Q@h7Q@i7Q`1a3QDX2XD0aDdX2Q@U3QDeX2Q`1a3WD0Q@h7Q@i7QDX2XD0QDd3TD2PDHPDTT4WD0QDX2XD0QDd3TD2PDS`
3WD0QDX2XD0QDfX2WD0QDgX2XD0QDhX2QDh7QDi7WD0QDiX2QDjX2QDkX2XD0QDi7WD0QDiX2QDjX2QDkX2XD0QDh7QDi7QD
lX2WD0QDmX2XD0QDi7QDlX2WD0QDmX2XD0QDnX2S@0QDoX2QDd3QDW3QDPY2S@0WD0QDQY2XD0QDRY2QDSY2SD0WD0QDTY2Q
DV3Q`1_3QDUY2XD0PDWS2PDn_3QDVY2PDP`3S@0WD0QDWY2XD0QDXY2S@0S@0WD0QDYY2XD0PDoV2PDda:PDnV2PDn_3QDZY
2PDoV2PDRf4PDU`3QD[Y2QD\Y2P@UW2PDU`3QD]Y2PDU`3WD0QD^Y2XD0PDmV2PDTk8QD_Y2QD`Y2PDWc:QDaY2WD0Q`1_3Q
DW2XD0QDbY2TD1WD0PDkc4QDcY2QDdY2XD0QDoT2TD6QDeY2TD1QDfY2Q`1_3WD0QDW2XD0VD0QDoT2TD6QDeY2TD1QDfY2Q
`1_3WD0QDW2XD0QDgY2QDoT2WD0QDhY2XD0QDV6QDiY2WD0QDjY2PDU`3XD0SD0WD0PDl5PDU`3PDjc1XD0SD0QDkY2QDV3Y
@0WD0QDlY2XD0`DQ`3QDU3WD0QDV3QDmY2TD2QDnY2XD0QDoY2WD0PD]`3QDPZ2QDQZ2XD0VD0WD0PD]`3QDPZ2QDQZ2XD0Q
DWOWD0QDRZ2PDQT4XD0WD0QDSZ2QDaGPD^;XD0QDTZ2QDUZ2WD0QDVZ2PD^;XD0QDWZ2QFXZ2TD3WD0QDoW2QDm5QDYZ2QDZ
Z2XD0`Dl_2`Dom2WD0QDk2XD0Y@0QD[Z2TD1VD0WD0QDk2XD0Y@0QD[Z2TD1QD\Z2QD]Z2QD^Z2SD0S@0WD0QDX2XD0QD_Z2
QF`Z2WD0QDaZ2XD0QDbZ2QDcZ2TD4WD0QDoW2Y@0PDk5QDdZ2XD0QDeZ2TD1WD0QD_8PDjV2XD0VD0QDeZ2TD1WD0QD_8PDj
V2XD0QDfZ2QDV3WD0QDgZ2QDhZ2TD1QDiZ2XD0P@mc4VD0QDV3WD0QDgZ2QDhZ2TD1QDiZ2XD0P@mc4QDjZ2WD0QDkZ2PDgZ
2XD0QDlZ2WD0PDm_3QDmZ2XD0VD0WD0PDm_3QDmZ2XD0QDnZ2QFbk1TD2WD0PDmV2QD^3QDoZ2XD0QFbk1Y@0WD0QDP[2TD1
QDQ[2XD0VD0QFbk1Y@0WD0QDP[2TD1QDQ[2XD0QDR[2QFbk1Y@0WD0QDS[2XD0QDT[2WD0QDU[2QDV[2XD0SD0QDW[2TD3WD
0QDn?QDX[2TD1QDY[2XD0VD0QDW[2TD3WD0QDn?QDX[2TD1QDY[2XD0QDZ[2WD0QD[[2QD\[2TD1QD][2XD0VD0WD0QD[[2Q
D\[2TD1QD][2XD0QD^[2QD_[2WD0QD`[2QD^3QDa[2XD0WD0QDb[2TD1QDc[2XD0QDd[2WD0PDYP2QDXGQDe[2PDgQ8QDf[2
XD0WD0QDWU2QDe[2PDgQ8XD0PDn_3WD0QDg[2QDh[2TD1PDU`3XD0SD0WD0QDi[2PDoV2XD0QDj[2WD0QDk[2P@oV2XD0VD0
QDj[2WD0QDk[2P@oV2XD0QDl[2QFbk1TD1WD0QDm[2Y@0TD1QDn[2XD0SD0QFbk1QDV3Y@0WD0QDo[2XD0QDP\2WD0QDQ\2P
DU`3QDR\2XD0SD0QDV3WD0PDnV2PDU`3XD0QDS\2QDV3Y@0WD0PD[1QDT\2XD0QDU\2QDV\2WD0QDW\2QDX\2XD0QFbk1QDV
3WD0QDY\2TD1VD0XD0`DoV2`DmV2`DmS2`DP`3QFbk1QDV3WD0QDY\2TD1QDZ\2XD0`DoV2`DmV2`DmS2`DP`3UD0WD0QD[\
2XD0SD0QD\\2PDkc4PD_6PDWb2QDW]1TD1PDmV2TD4QDeo1QD]\2QD^\2WD0QD_\2XD0TD2QD`\2SD0UD0QDa\2WD0QDb\2X
D0VD0UD0QDa\2WD0QDb\2XD0QDc\2QDd\2Q@V3Q`1_3WD0QDe\2XD0`DU`3aDU3UD0WD0PDlR2QDV<SD0XD0UD0WD0PDei4Q
DV<SD0XD0UD0QDf\2QDg\2UD0WD0QDh\2XD0SD0`Daf4UD0PDRU8QDi\2QDj\2PDRU8PDU`3QDk\2QDbT1QD[V1PDg\9QDPK
QDV3PDkc4Q`1_3WD0QDl\2XD0QDm\2QDn\2UD0WD0QDo\2XD0WD0QDP]2Q`1_3Q@Q]2QD]4XD0QD]4QDR]2QDS]2QDfKTD2Q
DT]2QDU]2QDV]2QDV3WD0QDW]2XD0PDU`3QDX]2WD0QDfKXD0SD0PDi6PDc<PDR8QDY]2PDjV2PDR8PDjV2QDZ]2QD[]2QD\
]2PDSc2PDlV2QD]]2QD^]2PDYU2QD_]2PDan9PDjV2QD`]2QDa]2WD0QDb]2XD0`DU`3QDa]2WD0QDb]2XD0`DU`3QD`]2WD
0QDb]2XD0`DU`3WD0QDb]2XD0`DU`3QDhR1QDV3Q`1_3WD0QDc]2XD0QDd]2QDe]2QDf]2PDkc4WD0PDRU8XD0PDU`3QDg]2
QDh]2TD1QDi]2QDfKTD2QDj]2QDk]2PDT7WD0QDl]2XD0QDV3PDU`3PDT7WD0QDm]2XD0QDn]2QDo]2QDP^2PDmc4PDc;QDQ
^2QDR^2QDS^2QDWIPDfZ2QDT^2PDfZ2PDS`3PDiS8PDmc4PDg]9PDh]9QDU^2QDV^2QDW^2P@n_3QDX^2PDoZ:QDY^2PDo_3
PDcT4QDZ^2PDU`3PDd7QD[^2PDfX4PDoV2QD\^2PDQW2PDlV2PDY@TD2QD]^2PDPX2PDn_3PDmc4QD^^2PDTR2QD_^2TD6WD
0Q`1_3QDQ]2XD0QD`^2QD_^2TD5PDo_3TD3WD0QD]4XD0QDa^2TD8PD4WD0QDb^2XD0UD0WD0PDZg:XD0WD0QDa^2SD0PD4Q
Db^2XD0WD0QDa^2SD0SD0PD4QDb^2XD0QDc^2`D]f4`Dg7`Dlh1QFd^2TD2WD0QDe^2XD0QDe^2`Dd7SD0PD`P2PDd7Q`1_3
QDf^2PD^2PDUR2QDg^2PDUR2QDh^2WD0QDnNPDU`3XD0SD0QDi^2PDU`3aDU3`DY9QDj^2PDU`3QDk^2QDnNPDU`3WD0QDl^
2XD0QDRHWD0QDm^2XD0`DHQDn^2Q@o^2P@kc4PD^b4QDPKQDV3WD0QDP_2QDQ_2XD0PDQW2QD[>QDR_2QDS_2WD0QDT_2QDU
_2XD0QDV_2S@0S@0WD0QDV3QDUR1XD0QDW_2WD0QDX_2XD0QDY_2PDkc4S@0WD0QDZ_2XD0PDU^2PDo_3SD0QD[_2SD0QD\_
2PDjg:PDU`3PDT7QD]_2PDU`3QD^_2WD0QD__2XD0QD`_2QDa_2PDjV2PDlo7PDXk1PD]m2PD[k1QDb_2WD0QDc_2XD0QDd_
2QDV3WD0QDe_2XD0PDo_3TD2QDf_2QDbP1WD0QDg_2PDU`3PDT7XD0QDV3QDh_2QDi_2QDj_2QDk_2QDl_2PDHPD`n3PDoV2
UD0QDm_2QDZ2QDn_2PDd7WD0QDo_2XD0QDP`2QDQ`2QDR`2SD0QDS`2PD`<PDi6PDU`3PD[P2PD`<QDT`2QDgCQDU`2QDV`2
QDW`2PDU`3QDV3QDX`2QDS_2QDY`2QDZ`2QD[`2QD\`2QDV3PDY@QD]`2QD^`2SD0QD_`2QD``2PD[P2PDT7Q`1_3WD0QDa`
2XD0PD[P2QDb`2QDc`2PDkc4PD`P2PDYP2PD`<QDd`2PDQW2QDe`2PDU`3QDf`2P@\?PDif4PDcT9QDg`2PDmc4PDoW9QDh`
2PDmc4QDi`2PDVW2QDj`2QDk`2PDm_3QDl`2QDm`2QDn`2PDU`3QDZ2QDo`2QDPa2PDjT3PDoV2PDVd1PDYj1QDPKQDQa2QD
Ra2QDSa2QD^CPDn_3QDTa2QDUa2QDVa2PDmV2QDWa2QDXa2QDYa2PDWh:PDnV2QDZa2P@U7QD[a2QDPKPD\P2PDXh:PDXh:Q
D\a2QD]a2QD^a2QD_a2QDPKPD]f1QDZ2QD_`2QD`a2QDhR1QDn_2S@0QDaa2`DY7QDhR1Q`1_3QDba2QDca2QDda2QDV3QDe
a2QDfa2QDga2Q`1_3QDha2PDnR2PDUW2SD0PDmR2PDV`3SD0PDlR2PDV`3QDia2PDQT2QDja2QDka2PDQT2PDif4PD4SD0PD
QT2PDif4QDla2PD_h4PDif4QDma2PD^X2PDUR2PD_`3QDna2PDm_3QDoa2PD]Q5PD4QDPb2PDm_3QDoa2PD]Q5QDPb2PDoV2
QDoa2PD]Q5PD4PDdl4PDoV2QDoa2PD]Q5PDdl4PDYh4PD]Q5QDQb2PD_`3QDhR1PDX7PDmW2PDj7PDb^1PDT7PDb^1PDU`3Q
DV3PD`X9SD0PD`X9QDRb2QDn_2PDT7QDSb2QDTb2QDXESD0TD2PD]f1QDUb2QDVb2PDT7Q`1_3QDWb2QDXb2QDYb2QDZb2QD
[b2PDmc4QD\b2QD]b2QD^b2PDQT2QD_b2QD`b2PDif4QDab2SD0QDf`2PDif4QDbb2QDcb2QDdb2QDeb2QDfb2PD[P2PD`<P
Di6PDU`3QD_`2QDgb2QDT`2PDUR2PDlV2PDUR2PDU`3PDhh:PD4SD0WD0PDT=PD[X2XD0QDhb2WD0QDib2QDjb2TD1QDkb2X
D0QDlb2WD0QDmb2PD^b4XD0SD0QDlb2WD0QDg5PDUW2PD^b4XD0SD0WD0QDnb2QDob2PDU`3QDPc2XD0SD0QDQc2WD0QDRc2
S@0QDSc2PDU`3XD0`Db:`D^;`D^Y9`Dbm1UD0WD0QDTc2QDUc2TD4PDT7XD0QDVc2UD0WD0QDTc2QDUc2TD4PDT7XD0YD1QD
Wc2P@[P2WD0PDT7TD1QDXc2QDYc2XD0QDWc2P@[P2WD0PDd7QDZc2XD0QDWc2P@[P2WD0PDd7YD1XD0WD0QD[c2PD[P2QDZ2
XD0QD\c2WD0QD]c2XD0TD1QD^c2QD_c2Q@`c2WD0P@QT2QDac2XD0P@PQ9QDbc2WD0PDQT2QDcc2XD0QDdc2WD0PDQT2PDR]
3XD0QDec2UD0WD0PDif4QDbb2XD0SD0WD0QDfc2QDbb2QDgc2XD0VD0WD0QDfc2QDbb2QDgc2XD0QDhc2UD0WD0QDic2SD0S
@0S@0PD4PDPT4XD0SD0UD0WD0QDjc2SD0S@0S@0PD4QDic2XD0SD0UD0WD0QDkc2XD0QDlc2WD0QDmc2YD2XD0`DU`3QDnc2
WD0QDoc2XD0SD0QDV3WD0QDPd2P@nV2P@o_3XD0QDQd2TD2QDRd2WD0QDSd2QDTd2XD0VD0WD0QDSd2QDTd2XD0QDUd2WD0Q
DVd2XD0QDWd2TD3QDXd2QDYd2WD0QDVMY@0QDZd2XD0`Da;`D]a1`DQZ2`DSn3UD0WD0PDch4PD\`3YD2XD0TD5PD4SD0UD0
WD0PDhh:PDn_3YD2XD0TD5PD4SD0UD0WD0PDhh:PDn_3SD0TD4PD4QDZ2XD0SD0UD0WD0PDch4PD\`3SD0TD4PD4QDZ2XD0S
D0`E_`3`EoR2`ERW2`ElR2QD[d2WD0QD\d2XD0QD]d2`Daf4PDlR2WD0SD0TD1QD^d2QD[>XD0SD0PDnR2WD0QD_d2XD0WD0
QD`d2TD1QDad2XD0QDbd2WD0QDcd2QDdd2XD0PDU`3QDed2WD0QDfd2QDgd2QDhd2XD0SD0WD0QDfd2QDgd2QDnNPDU`3XD0
SD0WD0QDid2QDjd2QDkd2QDld2XD0QDmd2S@0S@0S@0WD0QDn_2P@d7QDnd2XD0WD0QDod2QDPe2PDT7TD2QDQe2XD0SD0WD
0PDkS2QDV3TD2QDRe2QDSe2XD0SD0WD0QDY`2QDV3TD1QDTe2XD0QDUe2WD0PDkc4QDVe2XD0VD0WD0PDkc4QDVe2XD0QDWe
2QDXe2WD0QDYe2TD1QDZe2XD0SD0WD0QDi^2TD1QD[e2XD0SD0WD0QD\e2TD1QD]e2XD0SD0WD0QD^e2QD_e2XD0P@PQ9QD`
e2`D=QDae2WD0QD^e2QD_e2XD0P@PQ9QD`e2`D=YD2WD0QDbe2QDce2XD0QDde2`D\`3WD0QDee2PDo_3XD0SD0WD0QDXb2Q
Dfe2TD2QDge2QDV3XD0QDhe2PDQT2PDif4WD0PD4QDie2XD0UD0WD0PDQT2PDif4XD0SD0UD0WD0QDje2QDke2XD0SD0UD0Q
Dle2TD9PD4WD0QDZ2XD0SD0UD0WD0QDZ2XD0aDme2UD0WD0QDne2QDZ2XD0UD0WD0QDoe2XD0SD0QDPf2WD0QDQf2XD0SD0U
D0WD0QDRf2XD0SD0QDi9QDSf2Q`1_3WD0QDTf2XD0QDUf2QDVf2PDmV2QDWf2QDXf2PDX>QDYf2QDZf2PD\`3QD[f2PD\`3Q
D\f2QD]f2PDkc4QD^f2PDni:PD4PDTo8PDP`3QD_f2PDVi4QD`f2Q`1_3S@0WD0QDaf2XD0QDbf2WD0QDcf2XD0QDdf2`Daf
4PDVW2WD0QDef2XD0Q`1_3S@0WD0QDff2XD0QD[<WD0QDgf2XD0QDhf2WD0QDif2XD0QDjf2S@0WD0QDkf2XD0QDlf2QDmf2
QDnf2QDW3WD0QDof2XD0QDPg2PDU`3WD0QDQg2XD0QDRg2QDV3Q@a3WD0QDSg2XD0QDl3WD0QDTg2XD0`DnV2`DbT4`DmV2`
DlV2`DR`3`Dnb8`DjV2`DkV2`Dic4`Dhc4`Dmc4`Dkc4QDW3QDUg2QDVg2QDW3QDWg2PDlV2QDS6WD0QDXg2P@Qj4QDYg2XD
0QDZg2QDV3Y@0WD0QD[g2XD0`Dm_3`DoV2`DR`3`DU`3`DlV2WD0QDi2QD\g2PD\`3XD0QD]g2QDV3Y@0WD0PDf9Q@^g2XD0
VD0QD]g2QDV3Y@0WD0PDf9Q@^g2XD0QD_g2WD0QD`g2PDmV2Q@_3QDag2XD0QDbg2QDW3WD0QDcg2XD0QDdg2Q@W3WD0QDeg
2QDfg2XD0QDW3QDgg2QDhg2QD^g2QDig2PDVQ9PDjV2QDjg2PDjV2`Dmc4`Dkc4`Dlc4`DfW2`DoW2`Dnc4`DQW2`DQX2`DR
X2`DR`3`DQ`3`DPk:QDkg2Q`1_3QDlg2QDmg2QDng2PDHPDnP9PDPQ9QDog2QDPh2QDV3PDVW2QDQh2PDHPDTT4QDRh2QDW3
QDSh2QDTh2QDW3QDUh2aDU3QDW3QDVh2PDmV2PDmc4QDWh2QDXh2QDQBQDW2QDYh2QDZh2PD\`8P@QW2PDU_8PDR`3QD[h2P
DU`3PDTS2PDif4QD\h2TD1QD]h2QD^h2Q`1_3QD_h2QD\:TD3QD`h2PDR[1QDah2QDbh2QDch2QDdh2P@n_3Q@eh2QDfh2QD
gh2`DQW2`Dmc4`DXh4`DfW2`DoW2`Dnc4`DWh4`DYh4QDhh2QDS6WD0QDih2XD0WD0QDjh2XD0QDkh2QDlh2PDd]3QDS6Q@V
3S@0QDmh2QDnh2QDoh2QDnh2PDmc4QDPi2QDW3PDd9QDmT2QDW3QDQi2PDkc4QDRi2QDSi2PDkc4PDde1PDff4QDTi2PDoV2
PDmc4QDWh2PD_Z5QDUi2QDVg2QDVi2QDWi2P@mc4QDXi2QDYi2PDjV2PDmV2PDmc4QDZi2QD[i2PDR`3QD\i2PDn[9PDS`3P
DQa9QD]i2QDcFPDoP:QD^i2QDV3Q`1_3S@0QD_i2QD`i2Q`1_3QDai2QDbi2TD2PD`f8QDci2QDdi2PD^o3QDei2QDfi2QDg
i2Q`1_3P@kc4QDhi2QDii2PDW[3QDji2PDU`3WD0QDki2XD0PD]<PDlV2QDli2PDoV2QDmi2QDni2P@oV2QDoi2QDPj2QDQj
2QDRj2QDSj2UD0PDQS2SD0QDh:QDTj2QDUj2PD4SD0UD0WD0PDQS2XD0QDVj2SD0UD0WD0QD[2XD0aDWj2SD0UD0WD0QD[2P
DmW2XD0`Dco1`Dao1`D^[5`Dbl1`D]k1`Dc;`Dl;`Dg7`DU9`Dhh1`D_k1`DT=`D`1UD0WD0QD[2PDmW2PD]k1XD0SD0UD0W
D0PDmR2QDXj2QDYj2XD0UD0WD0PDQS2XD0SD0QDZj2`Dl5`Dj5`DS1`DM`DW6`D`a:TD4PD2UD0WD0QD[2PDmW2QD[j2QD\j
2XD0UD0WD0QD[j2TD1QD]j2XD0PD4WD0QD[2XD0QD^j2`DT=`D]k1QD_j2WD0QD[2QD`j2XD0WD0PDmR2QDaj2XD0WD0PDmR
2PDUi4XD0`De7`Dd7`Db<UD0WD0PDlR2QDbj2QDV3XD0QDcj2UD0WD0PDlR2QDdj2PDmc4QDej2XD0UD0WD0PDRS2QDfj2XD
0UD0WD0PDQS2XD0QDgj2PDmW2TD1QDhj2TD5QDij2SD0UD0WD0PDQS2XD0QDjj2PDmW2QDkj2UD0WD0PDRS2QDlj2XD0UD0W
D0PDQS2XD0QDmj2`D[P2UD0WD0QDnj2QDoj2XD0TD<PD2UD0WD0PDoR2QDlMTD2QDPk2XD0`DU`3UD0WD0PDPS2QDlMTD2QD
Qk2XD0`DoR2`D_`3`D^`3`DP`3`DiP5UD0WD0QDRk2XD0SD0UD0WD0PDlk8XD0UD0WD0PDmW2SD0XD0TD;PD2UD0WD0PDlR2
QDSk2XD0WD0PDfl9PDT`3PDHXD0PDT`3PDUW2PD2UD0WD0PDW\5XD0WD0PDmV2PDkc4QDTk2PDn_3QDUk2XD0PDY\5PDT`3P
D[\5WD0PDlR2QDo^2PDXh4QDVk2XD0UD0WD0QDWk2XD0PDmR2QDXk2PDmW2TD1QDYk2QDZk2TD1QD[k2PDnR2QDXk2TD6WD0
QD\k2PD^4XD0PDnR2QD]k2QD^k2TD1QD_k2QD`k2QDU4QDak2QDbk2PDmc4QDck2TD2QDdk2UD0PD]`3QDP=S@0QDek2PD4P
DmR2QDfk2PDV7TD3PDP`3TD2QDU4PDlR2QDgk2PDmW2QDhk2PDV`3TD2QDik2QDjk2PDmc4QDkk2SD0QDlk2UD0PDmW2QDmk
2SD0PD[P2PDmW2PD]k1TD6QDnk2PDmR2QDok2QDW3TD5QDPl2PDlR2QDi9QDQl2S@0QDRl2QDSl2TD3QDTl2PDnR2QDV3TD4
WD0QDUl2XD0PDmW2Q@a3QDVl2QDWl2PDmR2WD0QDXl2XD0PDlR2QDYl2TD5WD0QDZl2XD0SD0QD[l2QD\l2UD0WD0QD[l2XD
0SD0QD]l2QD^l2PDmW2TD1PDY\5QD_l2QD`l2QDal2SD0PD4WD0QDbl2XD0PD2PDmR2QDcl2TD4WD0QDdl2XD0PDoV2PDlR2
QDel2QDfl2TD4WD0QDdl2XD0PDmR2QDgl2TD4WD0QDhl2TD1QDil2XD0PDoV2PDlR2QDel2QDgl2TD4WD0QDhl2TD1QDil2X
D0PDmR2Q`1_3WD0PDUi4QDjl2XD0PDmR2WD0PDUi4SD0XD0QDkl2PDmR2WD0QDok2QDW3TD5XD0QDll2PDmR2QDml2TD4WD0
QDiV1TD4QDnl2XD0PDnR2QDh:TD3WD0QDol2XD0PDoR2QDPm2QDQm2TD2WD0QDRm2XD0PDmR2WD0PDUi4QDX3TD4XD0QDSm2
WD0QDTm2PDo_3PDmc4QDUm2XD0WD0QDVm2PDYi4QDWm2XD0PDnR2QDXm2TD4WD0QDYm2XD0PDnR2WD0QDZm2XD0QD[m2TD6P
DT7WD0QD\m2XD0PD\P2SD0QD]m2TD6PD2UD0WD0QD^m2PDmW2TD1QD_m2XD0QD`m2QDY`2PDUW2QDam2UD0PD[P2PDmW2WD0
QDbm2XD0PDmR2QDcm2TD5WD0QDdm2XD0QDem2QDfm2TD3QDgm2PDlR2QDhm2WD0QDim2XD0PDlR2QDjm2QDkm2TD1PDR`3PD
lR2QDlm2QDmm2QDnm2TD2QDom2QDPn2TD1QDQn2PDmc4QDRn2QDSn2PDY7PD]m3PD]`3QDTn2P@Yi4PDb:QDUn2PDU7PDQW2
PDRW2QDVn2TD6PD4PD`Z2QDWn2PDST2QDXn2QDYn2TD4WD0QDZn2XD0PDU7PDQW2QD[n2PDmW2QD\n2TD1WD0QD]n2XD0QD^
n2QD_n2PDV7PDmW2QD`n2UD0QDan2QDbn2TD8PD4PDS`3WD0QDcn2XD0QDdn2UD0QD[2TD6PD4PDS`3WD0QD[2XD0UD0QD[2
QDen2TD8WD0QDSe1XD0QDfn2UD0QD[2PDmW2SD0QDgn2TD3WD0PDS`3XD0QDhn2PDmR2QDin2TD8WD0PDS`3XD0QDjn2UD0Q
D[2TD<QDSe1WD0QDkn2XD0QDln2UD0QDmn2TD<WD0QDnn2XD0QDmn2`D\_3QDon2UD0QDmn2TD<WD0QDnn2XD0QD[2QDPo2U
D0`DoR2`D_`3`D^`3`DZ`3`DY`3`DPS2QDmn2TD<WD0PD4XD0QD^2`D\_3QDQo2UD0QD[2TD5QDl3WD0PDS`3XD0QDRo2S@0
QDl3QDmn2TD<QDSe1WD0QDSo2XD0`D]]8QDmn2TD<QDSe1WD0PDlR2XD0`D]]8`DmW2`Dcl4`Ddl4`DZd4`DiP5`Dal4`Dbl
4`DQW2QDTo2TD<WD0PDS`3XD0QDUo2QDTo2TD<WD0PDS`3XD0PDlR2`DmW2`Dcl4`Ddl4`DZd4`DiP5`Dal4`Dbl4`DQW2WD
0PD2QDVo2XD0UD0QDWo2TD5WD0QDXo2QDSe1QDXo2XD0PDg^8QDYo2QDZo2`Ejc1`Ekc1`EU`3WD0QD[o2XD0`DkV2QD\HTD
3QD^Q2QD]2TD1QD\2QDV3TD3QD\2TD2QD]2QDU4`EXh4`Enc4QD\o2`D_`3`DgQ8PDUW2QD]o2PDlR2QDV3TD2PD\R8PDP`3
`ESU9`EQW2`E\`8`EPj4`ElW2`Em7`Eo7`E`f4`E_f4PD\R8`D_f4PDmR2WD0PDi6XD0PDd]3TD4QD^o2PDXW2QD_o2Qd1_3
QDX4QDX4QD`o2QDao2WD0QDbo2XD0QDco2QD[2TD1WD0QD\2XD0TD2QDdo2QDeo2QDfo2QD\2QDV3TD1QD]2QD[2TD1QF\2R
@0TD2QD]2QD[2TD2QD\2TD1QDU4PDlR2QDX3PDmW2PDT=QDgo2TD2WD0QD\2XD0PDlR2QDX3PDmW2QDho2PDV`3TD1WD0QD\
2XD0PDmR2QDio2PDmW2QDjo2TD3WD0QF\2XD0WD0QDko2XD0TD3QD\2PDlR2QDo^2QFlo2R@0WD0QDmo2XD0QDno2QDfo2TD
2WD0QD\HXD0TD3PDkV2PDRS2QDV3TD4WD0QDoo2XD0PDQS2QD\2TD2QDPP3TD3QDQP3QDRP3TD6WD0QDSP3XD0WD0QDTP3XD
0TD3QDUP3PDmR2QDVP3TD3QD\2QDfo2QD[AQDZj2TD1WD0QDWP3XD0QDfo2QDXP3TD4WD0QDYP3XD0PDRS2WD0QDZP3TD3QD
[P3XD0WD0QD\P3XD0QD]P3QD^P3PDXl:PDWV2aD_P3YD3PDel:QD`P3QDaP3PDf6QDbP3QDcP3PDX[3QDdP3PDY[3PDW[3QD
eP3QDfP3QDgP3QDhP3PDSV2QDiP3PDYS4QDjP3QDkP3PDRf4QDlP3QDmP3PDol4PDen:QDnP3PDS^3QDoP3QDPQ3PDUj:PDj
n:QDQQ3QDRQ3PDTP2PDn_3PDk4PDSm2QDSQ3QDTQ3PDe]3QDUQ3PDdb1PD\[5PDYS:QDVQ3PDVV4PDh^3PDW=PDon:PD^Z3Q
DWQ3QDXQ3YD3TD<YD3TD<YD3QDYQ3QDZQ3QD[Q3QD\Q3QD]Q3QD^Q3PD`n:PDkn:PDTP2PDn_3PDYP;PDnR2QD_Q3PDnR2QD
h:TD2QD`Q3PD_`3PDmW2QDaQ3QDbQ3PDnV2PDn_3QDcQ3PDmR2QDdQ3PDmV2PDkc4PDTk2QDeQ3TD4QDlW1PDm_3PDoc4QDf
Q3QDgQ3QDhQ3PDmR2QDiQ3RD0SD0PDXh4QDjQ3QDkQ3Q@U3QDlQ3PDP`3PDV`3RD0VD0QDmQ3QDnQ3QDoQ3PDlR2PDY1QDPR
3PDmc4QDQR3WD0QDRR3QDSR3XD0`DhY2`DiY2`DT:`DOWD0QDRR3P@n_3Q@TR3QDT5XD0`DRS2`DhY2`DiY2`DT:`DOQDUR3
WD0QDVR3XD0WD0PDkc4QDWR3P@n_3QDT5XD0`DhY2`DiY2`DT:`DOWD0QDXR3XD0QDYR3QDZR3WD0QD[R3QDU3XD0`DeP;`D
Z`3`DY`3`DPT4`Dk^5`DZY9`DfP;PDHPDjh1PDn_3WD0QD\R3PDU`3XD0WD0PD]Y4QD^GTD1QD]R3XD0WD0PD]Y4PDmc4QD^
R3XD0SD0PDQT2PDU`3QD_R3PDkc4QDPR1QD`R3PDmc4PD]X2QDaR3PDn_3PDmc4PDif4PDUi4PDn_3QD`=PDmc4QDbR3QDcR
3PDYi4PDXW2PD^a3PDPT4PD^a3PD\`3PDQ`3PDS`3PDXZ2QDdR3QDeR3QDfR3QDaGPDkc4QDgR3PDif4PDS`3QDb4PDYW2PD
S`3PDYW2PDTS2PDS`3PDTS2PDmV2PDS`3PDmV2PD_a8PDZ`3PDkc4QDhR3QDiR3QDjR3PDkc4QDkR3PDXW2QDlR3PDmc4QDm
R3PDaP;QDnR3QDoR3QDPS3QDjU2PDmP;PDnP;PDo_3QDQS3PDde1QDRS3PDkc4QDSS3QDTS3QDUS3PDaj:QDVS3PD`h4QDWS
3QDXS3PDn_3PDkc4Q`1_3WD0QDYS3QDZS3XD0PDn_3PDkc4PDQQ9QD[S3PDn_3PDXW2QD\S3aDU3PDTW2QD\S3PD`h4QD]S3
QDh4QD^S3QD_S3QD`S3PDUW2QDaS3QDbS3QDcS3PDWh8QDl3PDRi4QDl3WD0QDdS3QDeS3XD0PDPT4PDS`3PDPT4PDQT4PDS
`3PDQT4QDfS3PDXW2WD0QDgS3QDU3XD0`DeP;`DZ`3`DY`3`DPT4WD0QD[R3QDhS3QDiS3XD0PD]`3QD]S3PD]`3PDkc4PD]
Q;QDjS3PD\`3QDkS3QDlS3QDkS3PDm_3QDmS3WD0PDgQ8XD0QDnS3QDoS3QDPT3`DiQ;`DjQ;QDW3PDnc9PDnR2QDQT3PDnR
2QDRT3TD3QDST3QDTT3PD[a4P@nR2PDUW2PD[a4PDnR2QDUT3PDmR2QDYCQDVT3S@0QDWT3UD0WD0PDnR2PDUW2XD0SD0UD0
WD0PDmR2PDV`3XD0SD0UD0WD0QDXT3QDYT3XD0PD4WD0QDZT3QD\l2XD0VD0UD0WD0PDiP2TD3QD[T3XD0UD0WD0QD^m2QD\
T3TD1QD]T3XD0WD0QD^m2QD\T3TD1QD^T3XD0QD_T3UD0WD0PDb<QDTj2TD1QD`T3XD0UD0WD0PDlR2PD_`3QDaT3XD0UD0W
D0QDbT3PDmW2TD1QDcT3XD0UD0WD0QDdT3TD2PDUW2XD0PDlk8PDmR2QDeT3PDU7PDQW2PDUW2UD0WD0PD[P2PDQW2PDT7QD
fT3XD0UD0WD0QDgT3QDhT3TD1QDiT3XD0PD`<PDmW2PDY\5UD0WD0QDjT3QDkT3TD1QDlT3XD0QD^4QDmT3QD^4QDU4QD_3Q
DU4QDU4QDnT3Q`1_3QDQ]2QD[4PDS`3Q`1_3QDU4WD0QDoT3YD1XD0VD0WD0QDoT3YD1XD0QDPU3QDQU3PDYm1`Dn_3`DR3Q
Dl3QDRU3QDSU3PDYm1QDTU3QDUU3QDVU3QDWU3QDXU3QDYU3PDV8PDn_3PDmc4PD`n9PDTW2PDTW2PD`Q:PDn_3PDmc4PDm3
PDoi4QDZU3PD\k1PDde1PDYj9PDlV2PDe8PDn`8PDUQ9PDZ6PDdg3QD[U3QD\U3PDY8PDT`3PDZ:PDmP;PDSR;PDR1PDjV2P
DZX2QD]U3PDUR;PDX6PD_9PDnV2PDPi8QD^U3PDP`3Q`1_3Q@_U3WD0QD`U3XD0PDn`8QDaU3PDP?QDbU3PD^6QDcU3PDY>P
Dih2PDV]1PDR`8PD[Z2PD[R;PDon7PDU_8PD]Z2PDmV2PDZo7QDdU3PDdT4PD\R;PDRm4QDeU3PD^R;PD]R2PDc@PDQ<PDUi
4QDfU3QDgU3QDhU3QDiU3QDjU3QDoT3QDkU3PDS`:QDlU3QDmU3PDXd1PDbS4PDjV2PDkV2PDU`3PDfR;PDX<PDPW2PDST4P
D\`3PD_f8PDXT4PDS`3SD0PDUW2Q@\3Q`1_3WD0QDdDXD0QDnU3TD6QDV3Q`1_3WD0QDoU3XD0QDPV3TD4QDV3Q`1_3WD0QD
QV3XD0`Dn_3`DR`3QDRV3QDV3Q`1_3WD0QDSV3XD0QDV<Q`1_3WD0SD0XD0PDjc1QD]V2QDTV3Q@V3WD0QDUV3XD0QDV<Q`1
_3WD0QDdDXD0QDVV3QDWV3QDV3Q`1_3WD0QDXV3XD0WD0QDYV3PDhc4XD0VD0WD0QDYV3PDhc4XD0QDZV3QD[V3WD0QD\V3X
D0PDc`9WD0PDjV2PDU`3PDhf4XD0QD]V3TD2QDV3Q`1_3WD0QD^V3XD0aDU3`D\`3QD_V3PDn_3TD3QDV3Q`1_3WD0PDP]1X
D0QD`V3PDn_3TD3QDV3Q`1_3aD_2aDU3iD1iD2WD0SD0XD0VD0QD`V3PDn_3TD3QDV3Q`1_3aD_2aDU3iD1iD2WD0SD0XD0Q
DaV3QDbV3TD4WD0PDhh4XD0QDcV3TD2WD0PDPU9XD0WD0QDdV3P@UW2P@d7QDeV3QDi2XD0WD0QDfV3PD]`3QDdDXD0QDk?W
D0QDgV3XD0VD0QDk?WD0QDgV3XD0QDhV3QDiV3WD0PD[;PDkV2XD0QDjV3WD0PDnk7XD0PDmc4WD0QDkV3PDn_3QDRHXD0QD
lV3WD0PDTl7TD1QDmV3XD0QDnV3QDoV3WD0`D_Z2SD0QDPW3XD0VD0QDoV3WD0`D_Z2SD0QDPW3XD0QDaV3QFQW3QDW3Q@\3
Q`1_3WD0QDRW3aD`2SD0XD0`Dn_3`Do_3`Dm_3QDSW3WD0QDTW3XD0SD0WD0QDUW3TD1QDVW3XD0`E]`3YD1WD0QDWW3XD0V
D0`E]`3YD1WD0QDWW3XD0QDXW3PDQW2QDV3Q`1_3WD0QDYW3XD0QDZW3QD[W3WD0QD\W3QD]W3XD0QDV3QDP=SD0WD0QD^W3
XD0`DZS3WD0QDdDPD]`3QDP=XD0SD0QDP=WD0QD_W3XD0QD`W3QDaW3WD0QDbW3XD0WD0PDfo1PDTY2XD0WD0QDcW3TD1QDd
W3XD0`D]`3QDV3P@UW2WD0QDeW3PDU`3XD0SD0QDV3WD0QDfW3QDWh2XD0VD0QDV3WD0QDfW3QDWh2XD0QDgW3WD0PDRR2PD
gQ8XD0VD0WD0PDRR2PDgQ8XD0QDWOQDhW3WD0QDiW3XD0QDjW3P@UW2P@d7WD0QDeV3QDkW3XD0QDlW3TD3QDV3Q`1_3WD0Q
DmW3XD0WD0QDnW3XD0QDl3PDdb1PDo_3PDQ_5PDmc4QD[4PDdY2SD0QDoW3PDdY2QDl3QDV3Q@Y3WD0PDQ<XD0VD0QDl3QDV
3Q@Y3WD0PDQ<XD0QDPX3QDcFQ`1_3WD0QD[4XD0QDQX3QDRX3WD0Qd1_3QD[4XD0QDl3WD0QD[4XD0QDl3QDl3TD4QDV3WD0
Q`1_3QD[4XD0aDU3`D\`3QDl3TD3QDV3QDV<Q`1_3WD0QD[4XD0QDV3Q@\3QD`3WD0QD[4XD0WD0QD`3QD[4XD0SD0WD0QDS
X3QD[4XD0QDl3QDTX3TD2WD0QD[4XD0QDl3TD2QDV3TD4PDS`3WD0Q`1_3QD[4XD0VD0QDl3TD2QDV3TD4PDS`3WD0Q`1_3Q
D[4XD0QDWOQDUX3TD2QDV3Q@VX3Y@0aD_2aDU3iD1iD2aDl3aDd3bD0WD0SD0XD0VD0QDUX3TD2QDV3Q@VX3Y@0aD_2aDU3i
D1iD2aDl3aDd3bD0WD0SD0XD0QDWX3QDXX3QDYX3Q@ZX3Y@0aD_2aDU3`DQb1`D]`3`DU`3bD0WD0SD0XD0VD0QDXX3QDYX3
Q@ZX3Y@0aD_2aDU3`DQb1`D]`3`DU`3bD0WD0SD0XD0QD[X3QDV<Q@\X3aD_2aDU3aDd3WD0SD0XD0QD]X3`Dn_3`DnS;`Do
S;QDV3YD0aD_2aDU3iD1iD2`Dkc4`Dlc4`Dmc4WD0SD0XD0VD0QDV3YD0aD_2aDU3iD1iD2`Dkc4`Dlc4`Dmc4WD0SD0XD0Q
D^X3QD_X3Y@0QD`X3aD_2aDU3WD0SD0XD0VD0QD_X3Y@0QD`X3aD_2aDU3WD0SD0XD0QDaX3aDl2bD0WD0YD0XD0YD1QDi9a
Dl2bD0WD0YD0XD0YD1aDl2bD0WD0YD0XD0aDl2bD0WD0YD0XD0VD0aDl2bD0WD0YD0XD0QDbX3aDl2bD0WD0YD0XD0YD2QDc
X3aDl2bD0WD0YD0XD0UD0SD0QDdX3TD1WD0QDeX3XD0aDU3UD0QDdX3TD1WD0QDeX3XD0aDU3UD0SD0QDfX3TD1WD0QDgX3T
D2XD0QDhX3UD0QDfX3TD1WD0QDgX3TD2XD0QDhX3QDiX3Y@0WD0QDn2XD0aDU3`DjV2`DnV2`DRX2`DQX2`DSX2`DTX2`DUX
2`DVX2`DeR9UD0QDP3Q@U3Q`1_3P@PT;`D]a1`D`]1`D^5`Da]1`D\6`DX>WD0Q`1_3QDjX3XD0VD0UD0QDP3Q@U3Q`1_3P@
PT;`D]a1`D`]1`D^5`Da]1`D\6`DX>WD0Q`1_3QDjX3XD0QDkX3UD0QDP3Q@U3TD3PD4Q`1_3WD0QDlX3XD0VD0UD0QDP3Q@
U3TD3PD4Q`1_3WD0QDlX3XD0QDmX3UD0QDP3Q@U3Y@0WD0QDnX3XD0WD0QDf\2XD0VD0WD0QDf\2XD0PD1QDoX3WD0Q@PY3P
DXW2SD0XD0`Dn_3WD0PDXW2SD0QDPKXD0QDV3WD0QDQY3SD0XD0VD0QDV3WD0QDQY3SD0XD0QERY3WD0QDSY3QDTY3XD0QDU
Y3TD2WD0QDVY3XD0`D]`3`De:QDV3Q`1_3QDWY3WD0QDXY3XD0PDoR9QDYY3PDPS9SD0PDYU2PD[n8QDZY3TD2WD0QD[Y3XD
0PDfi4VD0PDfi4QDaV3QD]GS@0S@0WD0QD[4XD0QD\Y3`E]`3`Ejc1`Ekc1`EjQ9`Em7`EUW2`EbT;WD0PDi6XD0VD0WD0QD
]Y3XD0VD0QDi9Q@a3WD0QDY4Q`1_3QD^Y3XD0QDX4`D]`3`Dc<`De:WD0QD_Y3QDY4XD0QDY3Q`1_3QD`Y3Q@Y4PDUW2QDY4
QD`Y3QDRHQDaY3TD3WD0QDbY3XD0PDXW2QDcY3PDXW2QDdY3QDeY3PDXW2QDfY3QDgY3PDn_3S@0WD0QDhY3XD0`Dkb9`DlT
;`Dd\2`DQ[2QDn^2Q@V3Q@\3Q`1_3WD0QDiY3XD0QDjY3PDP`3WD0QDkY3XD0VD0PDP`3WD0QDkY3XD0QDlY3QDmY3QDnY3T
D3QDV3Q`1_3aD_2WD0SD0XD0VD0QDmY3QDnY3TD3QDV3Q`1_3aD_2WD0SD0XD0QDaV3PDP`3WD0QDoY3XD0VD0PDP`3WD0QD
oY3XD0QDaV3QDPZ3WD0QDQZ3XD0PDkS2QDV3Q`1_3WD0QDRZ3XD0QDSZ3QDTZ3TD3PDnS3QDUZ3QDVZ3QDV3Q`1_3QDP=Q`1
_3S@0WD0QDWZ3XD0`Di]2`Dd_2`DUT5`Dcb9QDP=`D]Q5iD0SD0S@0WD0QDXZ3XD0`Dn_3`DgU;`D^e4`DWQ9`DhU;`DiU;W
D0QDYZ3PDn_3SD0XD0`D]Q5`Dmc4QDV3Q`1_3QDP=`Ddf4`DbU2`Daf4SD0WD0QD\4XD0`DjU;QDV3Q`1_3Q@\3Q`1_3Q@[4
WD0Q`1_3Q@U4QD\4XD0WD0QDQ]2QD\4XD0WD0QDZZ3QD[Z3QD\4XD0WD0QD\4XD0QD\Z3PDmc4QDl3QD]Z3QD^Z3PDn_3QD_
Z3PDdb9PDo_3PDmU;PDlV2PDR]3PDmV2PDR]3PDlV2PDRX5PDmV2PDWk1QD`Z3QDaZ3QDbZ3PDQ:PDjV2QD^GQD\d1QDcZ3Q
DdZ3QDeZ3PD[?PDk>PDTb2QDfZ3PDoW9`Df^3`D]\5`DhS3QDgZ3QDhZ3QDiZ3QDdDQDjZ3PDe]3QDkZ3QDlZ3QDV3PDn_3Q
`1_3Q@dDPDe]3QDl3Q@h7Q@i7QDf:VD0QDXR1PD^\3WD0PDe]3XD0QDl3QDV3PDoV2TD1PDWV;QDmZ3TD1QDnZ3QDoZ3QDP[
3QDm7PDo_3TD1WD0QDQ[3XD0PDWV2QDR[3QDV3WD0QDS[3XD0VD0QDR[3QDV3WD0QDS[3XD0PD1PDSU9PDn_3QDP=SD0QDT[
3QDU[3PDn_3QDl3QDV3Q`1_3PDjV2PDU`3PDhf4QDV[3TD2QDW[3QDX[3`Dn_3`DU`3QDY[3PDU`3PDmc4QDZ[3QD[[3TD1Q
D\[3`Do_3PDnV2PDn_3PDmc4PDbQ8QDV3Q`1_3WD0QD][3XD0VD0QDV3Q`1_3WD0QD][3XD0QD^[3PD]`3QD_[3PD\P2PDmc
4PDff4QD`[3PD\P2PDQ`3PDmc4PDPf4QDcFWD0PD`\9XD0QDa[3QDV3WD0PD`\9XD0VD0QDV3WD0PD`\9XD0QDaV3QDV3QDa
GWD0QDb[3QD`[3QDc[3XD0PDm_3PDSW2QDd[3QDQP1PDo_3PDSW2QDe[3P@n_3PDo_3PDmc4PDif4PDn_3PDQ`3PDVW2PDPS
2QDf[3QDg[3PD]T9PDn_3PDd^8PDU`3QDh[3PDo_3PDkc4PD[k1PDm_3QDi[3PDV`3PDif4PDoi4QD^CPD\`3PDHQDQBPD\`
3SD0PDYd1PDUW2QDj[3QDk[3PDjV2PDkS2PDP`3PD\6PDo_3QDl[3PD]Y2PDgQ8PDU`3PDXW2QDm[3QDbb2PDY_4QDn[3QDo
[3QDP\3PDmc4QDPk1PD]n9PD]n9QDQ\3QDR\3QDS\3QDT\3QDU\3QDV3PDUW2PDmV2VD0QDV3PDUW2PDmV2PD1QDV\3QDW\3
PD]`3QDX\3PD]`3QDY\3Q@Z\3QD[\3PDo_3PD\X2QDTh2PDU`3QD\\3PDUW2PDjV2PDU`3QD]\3PD_=PDo_3PDTk8QD^\3QD
_\3PD`Q9QD`\3QDlDQDa\3TD3PDU`3PDT7PD[e1QDb\3PDU`3P@T7QDc\3PDoi4PDU`3QDd\3QD_KPD\R8PDP`3QDe\3PDo_
3QDf\3PDo_3QDj6PD`Q9QDV3WD0QDg\3XD0aDU3QDXb2QDh\3PD[P2QDi\3PD_6PDgQ8PDoV2PD_X3PDP`3TD2QDj\3PDan8
PDU`3PD_]8PD[o8PDo_3PDmc4PD\4PDUa3PDmV2QDk\3PDmc4QDl\3dP3200RP1210UP1320YP1230VP1240VP1350YP1360
WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP1320YP12=0TP12>0VP14?1VP13@1TP14A1VP13B1WP1E01RP1?C1
TP15D1VP14E1UP1;F1UP13G1WP16H1XP15I1SP13J1WP12K1VP12L1UP12M1UP18N1VP13O1WP12P11SP14Q12YP15R12WP1
7S12XP13T12VP1322WP12U12TP16V12UP17W12WP18X12[P15Y12SP14Z12VP1322XP13[12YP13\12WP13]12WP13]12XP1
3B2XP12^12TP13_12XP13`12XP13`12XP12a12UP13b12WP14c12WP15d12VP13e12WP14f12XP13g12WP1322WP12h12UP1
2h12UP1102RP1102RP1102RP12i12TP15j12TP15k12TP12l12TP13m12WP1422YP13n12TP12o12TP12P22UP13Q22XP13R
22VP12S22UP18T22WP14U22TP15V22YP14W22UP12X22VP18Y22]P13Z22TP1322XP13[22VP14\22XP13V12XP12V12UP12
]22UP13^22XP12_22UP13`22VP12a22TP13b22UP13b22WP13c22WP13]12UP13d22TP1102RP1102RP13e22TP12f22UP11
02RP12g22TP18h23WP16i23WP16i23YP15j23VP17k23XP16]13XP18l23YP15m23TP15n23UP15n23WP18o23ZP16P33WP1
6^23YP17_13ZP16Q33WP17R33WP16S33YP15T33VP15U34TP12V34TP12W34TP12X34UP1204RP12Y34UP14Z35ZP1275UP1
2H5VP1925[P1425\P13[35WP16\35]P16]35ZP12^35TP1325XP13_35WP13`35TP14a35VP16b35VP15c35VP13d35UP15e
35WP16f35VP13g35VP16h35VP15i35VP1375XP13Q35XP12j35VP14k35VP15e35WP1:]25WP14[15ZP12l35UP14m35VP12
n35UP13o35WP14P45VP12Q45UP12h15UP13[35WP12R45TP12S45UP12T45TP1325WP12U45UP13V45YP14]15YP13W45XP1
3X45WP1375YP14Y45WP13Z45TP13[45TP14\45VP13]45UP13m15XP12^45TP14]15UP15]15ZP1;]15UP14]15XP1105RP1
4_45TP15`45TP1305RP14a45WP15b45XP12c45TP13d45VP14e45WP14f45VP13g45UP14h45WP15i45QM3j45TP13k45WP1
3l45UP13m45VP14n45YP12l35UP12o45TP12n35UP13P55VP15]35XP1325WP12Q55TP15m15ZP13R55TP1105RP15]35XP1
6]35[P1<S56XP16T56VP19U56XP15V56VP17W56VP17X56VP18Y56XP15Z56TP17[56VP1626YP15^26WP16\56UP16]56VP
17^56YP16_56VP16`56WP18`56YP16a56XP19b56]P17c56[P17d56XP16e56YP16f56YP18]16ZP16g56ZP18g56WP18h56
ZP15i56WP16j56UP16j56WP17k56WP15l56VP16m56TP16m56VP15n56TP15n56VP17o56VP1:P66XP1CQ66VP17V16^P16R
66WP1526XP14S66TP18]36YP17T66VP13:7YP13U67YP1107RP12V67VP12W67VP13X67UP18Y67TP16Z67WP15[67UP12V3
7TP16\67YP14]67\P13^67WP13_67YP13Q27YP13`67XP12a67TP12`67VP12b67VP13c67XP13[37XP13d67XP14e68TP13
08RP1\1f69UP13g69WP14h69XP14i69ZP1529ZP13j69WP12Q39VP15m19]P12H9VP14k69VP13H9XP1109RP1109RP12l69
TP14m69XP13n69XP19o69\P15\39YP13b49WP15P79ZP12Q79TP14g69WP1409RP15R79WP13S79VP14m19[P13T79VP14U7
9VP12V79TP13b49XP13W79XP12h19UP14e39XP14H9YP12X79TP12Y79VP13Z79WP12[79TP18\79TP13]79WP13^79WP14_
79UP1109RP1529XP13`79VP12a79VP13b79YP12c79TP14d79VP15e79WP12n29UP13R79WP12f79UP13g79TP13h79VP13i
79YP14m19\P13j79XP14k79ZP13l79WP12m79UP12n79TP14H9ZP13o79TP17P8:VP16Q8:TP15R8:TP17S8:VP15T8:VP16
2:VP137:XP15U8:YP14V8:TP1<h6:XP18W8:VP15X8:WP15Y8:VP14Z8:XP14V1:WP13[8:TP16\8:WP14]8:YP13H:XP13]
1:WP13^8:WP17H:XP15_8:WP15]2:VP14`8:WP15a8:TP15b8:VP16c8:\P16H:WP14d8:VP14e8:YP18f8:XP13g8:VP16h
8:VP15i8:XP16B:[P15j8:WP13k8:WP182:]P12l8:UP14m8:UP13V1:WP13b7:YP12V8:UP13n8:XP12b6:VP13o8:VP15P
9:VP14Q9:VP13R9:VP110;RP1AS9;TP13T9;TP12H;UP13b7;YP13U9;XP12V9;VP12W9;UP14Q3;[P15X9<UP14Y9<UP120
<RP14Z9<UP12H<UP13[9<WP12H<UP13\9<YP13n2<YP12b2<VP12]9<TP14^9<WP16_9<VP13`9=WP12[3=UP13a9=TP13b9
=TP120=RP13]1=UP12c9=TP12d9=TP13e9=WP13f9=TP14g9=VP13n2=WP13h9=XP12i9=TP12j9=UP13k9=TP12l9=TP110
=RP14m9=\P12n9=TP15o9>TP15o9>VP13]1>XP13H>XP13]1>YP13P:>YP14[9>VP137>YP15Q:>VP19R:>VP14S:>VP13T:
>VP16U:>VP14V:>VP13W:>WP13X:>WP14Y:>TP15Z:>UP13H>WP12[:>TP18\:>YP19]:>YP17^:>\P16_:>VP15`:>TP14a
:>TP15b:>XP17c:>YP16d:>YP14Q3>WP13e:>WP13b:>VP12h1>VP16e3>ZP14f:>TP16R2>XP13[1>YP16g:>TP16g:>VP1
52>XP16n1>TP15h:>TP16i:>VP16j:>ZP14k:>YP14l:>YP16m:>VP15n:>VP12o:>UP13P;>WP14Q;>ZP15R;>VP15R;>VP
13]1>WP15S;>VP15T;>ZP13U;>XP14V;>VP12W;>TP13R:>VP15X;>TP15Y;>WP15X;>VP15Z;>]P15Q2>[P13]1>WP13W7>
WP13m1>YP13]1>XP13]1>XP13]1>WP13[;>WP142>\P132>YP13\;>VP14];>WP13^;>WP17_;>VP16`;>VP12a;>VP13b;>
WP14c;>WP12d;>TP12e;>UP14f;>VP13`1>WP13g;>VP12h;>TP13i;>UP12j;>TP12k;>TP13Q:>WP12l;>TP13m;>UP13n
;>VP12o;>TP15P<>UP16Q<>UP15R<>UP14S<>UP110>RP13T<>WP16U<>WP14V<>XP13W<>YP14Q;>WP13X<>TP15Q:>XP13
U;>XP14]1>ZP14Y<>TP15Z<>VP14[<>VP12\<>UP14]<>TP16^<>TP16^<>VP14_<>ZP13`<>VP12P1>SP12]1>VP13a<>XP
14b<>TP15c<>UP1=d<?ZP1;e<?VP18f<?WP17g<?UP1Bh<?WP1Ai<?UP18j<?WP15k<?VP15k<?UP16l<?XP16m<?WP15n<?
VP15o<?UP15R:?VP15P=?VP16Q=?UP16Q=?WP17R=?VP16S=?WP16T=?XP1DU=?WP1CV=?UP17W=?XP15X=?TP15Y=?TP15Y
=?VP16Q:?XP15Z=?VP12o6?UP15X;?VP14[=?UP15\=?UP15]=?WP17^=?WP16_:?VP16_:?XP16_:?UP16_:?WP17_=?[P1
5`=?VP13:?XP19a=?VP17b=?YP17b=?XP14c=?TP15m1?XP14d=?TP15Q3?WP15e=?YP18f=?VP18g=?XP15h=?TP17i=?XP
16j=?YP130?RP14Q:?WP14k=?TP15l=?UP15m=?WP15n=?XP15o=?TP15P>?VP15]1?WP16H?\P15Q>?TP15R>?WP13S>?UP
13T>?XP1:B?ZP19U>?WP16V>?WP16W>?ZP15X>?XP17Y>?VP14Z>?TP15[>?UP16n2?ZP15\>?VP16]>?VP16H?YP15^>?TP
15_>?VP15`>?VP16a>?VP110@RP13b>@YP12c>@VP15d>@TP18e>AUP15f>BVP14k<BVP12g>BUP13h>BWP13i>BXP17j>BY
P110CRP17k>CWP17l>CWP17m>CWP17n>CWP17o>CWP17P?CWP12Q?CTP15R?CWP12S?CUP14ICSP17T?DVP19U?DWP1<V?DW
P15U?DUP14S?DTP13W?ETP12X?ETP13[3EYP15`<EWP12Y?FTP13Z?FVP16[?FWP16\?FWP13]?GTP12^?HTP12_?HUP12`?
HUP1<a?IVP14b?IVP16c?IXP12d?ITP110IRP14e?IYP110ISP13f?IVP12g?ITP19h?JTP15i?KTP12j?KTP13k?KXP14l?
KVP13m?KVP14n?KYP12o?KUP14P@KXP12Q@KTP12R@KUP12S@KTP15_6LWP17T@LXP13Q;LXP13U@LVP12V@LTP12P1LSP17
W@LTP14X@LWP13Y@LWP13Z@LVP16m1LXP19m1LXP15[@LWP15\@LTP14]@LYP12^@LTP13_@LTP13`@LWP13`@LWP17a@L[P
16b@LXP14c@LVP13d@LVP12Q3LUP12Q3LUP142LZP14e@LXP13f@LVP13g6LXP12g@LVP13l3LXP13Q2LXP12h@LVP12i@LV
P132MWP13j@MYP14m1M\P14]1M\P12k@MVP13k@MYP13l@MXP13m@MYP14m1M[P137MYP13n@MXP13o@MYP13PAMXP13QAMY
P132MXP14HMZP13RAMYP13SAMYP13TAMXP12UAMUP13]1MYP132MYP14VAMXP14WAM[P13HMXP12XAMVP13BMYP13]1MWP13
HMXP142MWP13YAMVP15ZAMXP13[AMXP14\AMWP14\AMYP13V1MXP14]AMXP13HMXP13^AMUP13_1MXP14_AMVP12^5MVP13]
1MYP13`AMYP13aAMYP12aAMVP13bAMYP13]1MWP13_6MXP13m1MYP12cAMVP12dAMVP14eAM[P13fAMYP12fAMVP12fAMVP1
2fAMVP12gAMVP12hAMVP13h1MXP13iAMYP14jAM\P13kAMWP12lAMVP13Q;MWP13mAMYP13nAMYP13oAMVP13PBMYP13QBMY
P13RBMYP13PAMYP13SBMXP13Q1MYP13TBMXP14UBMZP13b7MYP14VBM\P12Y@MVP12fAMVP12Q1MVP13n@MWP13WBMXP13XB
MVP13YBMTP13V1MWP13U6MXP14g6M\P12]1MVP13ZBMYP13[BMXP12\BMVP14]1MZP127MVP13_1MXP12Q3MVP12]BMTP12^
BMVP12_BMTP122MVP13`BMVP12YBMTP13aBMWP12HMVP13HMYP13bBMWP12]1MVP12cBMUP13dBMYP13eBMXP13HMXP12fBM
VP12gBMVP12hBMVP13iBMVP13jBMYP15kBMVP132MWP14Z3MWP14Y@MWP142MYP13a7MXP13b7MYP13l3MXP12lBMUP13]1M
XP16n2M`P13h1MXP15]1MYP13m1MXP15\3MZP132MWP14mBMYP142MZP132MWP12nBMTP13m1MWP13oBMWP14m1M[P13PCMV
P142MYP132MWP13]1MXP14]1MZP13QCMVP14S3MZP13RCMWP14h1MZP15]1M[P15SCMZP14TCMXP13UCMVP15VCM[P14WCMX
P13XCMVP15m1MYP12YCMTP15ZCMXP13XCMVP15[CMXP14\CMVP14]CMXP14^CMYP15m1M[P13_CMVP132MWP12`CMUP13aCM
VP12bCMTP14cCMZP13Q3MWP14Q3M[P18V1MWP14]1MZP13HMXP15n2MZP13dCMVP13eCMVP12fCMTP142MZP13gCMVP14hCM
XP147MZP14e3MWP14]1M[P132MWP14m1MZP142MYP14n2MYP14iCMVP15jCMZP132MWP13kCMWP132MXP13m1MWP13m1MXP1
3m1MWP13lCMVP13mCMVP132MWP13b2MXP13l3MXP142MYP132MWP13Q3MWP13m1MXP12nCMTP13Y@MXP13oCMVP13Q1MXP12
PDMTP13Y@MXP132MXP13QDMWP13j@MYP13Q3MXP132MXP15n2M]P13RDMVP13XCMVP152MWP14SDMXP14TDMTP14TDMVP12U
DMTP13[3MWP12VDMTP132MXP13WDMVP13XDMVP13YDMYP13eAMXP13ZDMWP14m1MZP14m1M\P13[DMXP13SAMYP132MXP13\
DMYP132MXP142MZP15]DM[P15]DM]P12^DMUP13_DMUP13_DMWP13m1MXP13`DMWP132MXP152M\P13_AMWP13]1MYP14HM[
P14HMYP13aDMXP13bDMWP13cDMWP13dDMYP13eDMWP13fDMWP13gDMYP14hDMXP13i7MXP13iDMWP13b6MYP13jDMYP14kDM
\P13lDMYP13mDMYP14nDM\P13aAMYP13oDMXP12PEMVP12PEMVP13QEMYP13REMWP13SEMXP13TEMXP13b7MYP13b7MYP13H
MYP137MYP12Z3MVP12UEMVP13b7MYP13b7MYP13b7MYP13b7MYP12VEMUP12WEMVP12]DMVP12XEMUP12YEMUP12ZEMUP12Q
3MVP12Q3MVP12Q3MVP12[EMVP12[EMVP14eBMVP132MXP14e5MZP12\EMVP13]EMXP12^EMUP13_EMXP13`EMWP13aEMYP13
bEMYP13cEMXP13dEMYP13eEMWP12fEMVP13gEMUP13hEMXP14iEMZP13m1MYP12jEMUP14kEM\P14lEMZP13g@MXP13X:MYP
13mEMYP13nEMYP12oEMUP12PFMVP13b7MYP13]1MXP13HMXP12lAMVP13Q3MYP13g6MYP12QFMVP12RFMTP13b7MYP14SFMZ
P14QDM[P13TFMYP13b7MXP13[3MYP12UFMVP12VFMVP13b7MYP12WFMUP13XFMXP12a7MVP13HMYP12fAMVP12l8MVP13h1M
YP13Q3MYP13HMYP13HMYP14YFMYP13HMYP13HMYP12fAMVP110MSP12ZFMVP14[FMVP13m1MYP13\FMWP13b7MXP13]1MYP1
4]1MZP137MXP12[3MVP13]FMXP12h1MVP110MSP135MXP12_1MVP12_1MVP13^FMWP12_1MVP12_FMUP12Q3MVP14`FMTP13
aFMUP13bFMXP14cFMYP13n2MWP12UENVP12KNVP13b7NYP12dFNVP13b7NYP132NYP12eFNUP13]1NYP13fFNYP13gFNYP13
hFNYP13m@NYP12iFNVP13jFNYP13kFNXP13lFNYP13m1NYP12mFNVP12nFNVP14Q3N\P13oFNYP147N[P13PGNYP13QGNYP1
3RGNYP13]1NYP14]1N\P12SGNVP132NYP13TGNYP12UGNUP12VGNVP13WGNXP12X:NVP13d6NYP13XGNYP13YGNYP14ZGN[P
12g1NVP12[GNUP13\GNWP13]GNYP13Q1NWP14S3NZP13^GNXP132NXP14m1NWP12_GNUP12`GNUP13fANYP12aGNUP13fANX
P132NXP13^;NXP13HNYP13]1NXP12bGNVP13cGNVP12dGNUP12eGNUP12fGNUP12cCNUP13gGNTP13gGNVP13hGNVP13hGNY
P14iGNUP14iGNWP13jGNUP13kGNXP15lGNWP13[3NXP13HNXP14]1N[P14mGN\P13nGNYP14[1N[P13oGNYP13[1NYP13PHN
YP152N^P12QHNVP14m1NXP132NXP13]1NYP13RHNWP12SHNTP127NVP14h1N[P12THNVP13HNYP12UHNTP12VHNUP13Q1NXP
12j9NVP13WHNXP13eBNYP12n2NUP12XHNVP13YHNXP12ZHNVP13[HNYP14HN[P132NXP132NYP137NYP12\HNVP12]HNUP12
^HNTP13_HNWP13Q3NYP137NYP13X:NYP13`HNYP13YGNYP13eANYP13:NYP13V4NYP13m1NXP12aHNUP12bHNUP137NYP12n
2NVP12n2NVP16cHNZP14dHNYP14:NZP13eHNVP14]1NZP14fHNYP13m1NWP14gHNXP13n2NWP13o8NVP14hHNVP12iHNTP14
jHNVP14[1NZP14j9N[P14h1NYP14Q1NYP13]1NWP14]1NZP15n2NZP137NWP12kHNTP14jAN[P14jANZP13Z3NWP14Z3NZP1
4Z3NZP13lHNXP13ZGNUP13]1NXP14m1NYP13mHNVP13nHNVP12oHNUP13o8NVP13Y@NXP142NYP13^2NXP14n2NZP12PINTP
13h1NWP14Q3NYP13QINWP13RINXP13]2NXP14mBNYP15SIN[P132NWP13[3NXP14f1NXP15TIN[P14m1NYP13m1NWP12X3NU
P13P:NXP13R2NVP14UINXP15\3N[P13VINTP14n2NYP14WINYP13XINYP13m1NXP14f8NYP12YINUP12ZINUP15[INVP13:N
WP14:N[P13\INXP14]INZP15m1N\P14^INXP12_INUP13`INVP14aINWP14e3NXP15SCN[P14SCNXP14j5NWP13bINVP145N
ZP132NWP13e1NWP132NWP14cINVP12dINUP13eINVP147NZP13Q3NXP14Q3NYP13fINVP13gINWP14Q3NYP14Q3NZP13hINW
P14iINWP14iINYP13jINXP13kINXP132NWP13lINXP13_1NXP13[3NXP12V1NUP12mINUP13nINTP13oINTP14PJNVP13QJN
VP157NYP15\3N[P12RJNUP15SJNVP142N[P14TJNVP13UJNWP14VJNVP15WJNYP14XJNVP13m1NXP14]1NYP14YJNVP145NZ
P13Q3NWP16^2N\P13m1NXP132NXP14_1N[P132NXP14ZJNVP16[JNTP142NZP14Z3NZP14\JNVP15m1NYP142NZP13]JNVP1
4^JNVP152NYP14_JNVP13]GNXP132NXP13V1NXP147N[P14Q3NZP12h1NUP13`JNVP14R2NVP14aJNVP15bJNVP15cJNZP14
dJNZP13eJNWP12fJNTP13gJNYP13hJNYP13\BNYP13iJNYP13jJNYP14kJN[P13lJNXP13mJNYP13nJNYP13oJNWP13PKNYP
13QKNYP13RKNXP13SKNYP13j=NYP13TKNYP13UKNYP13VKNYP13WKNWP13XKNWP13YKNWP13ZKNWP13[KNWP13\KNWP13]KN
YP13RCNYP13^KNYP13_KNYP13`KNYP13aKNXP13bKNXP13cKNYP13dKNWP13eKNVP14HNXP14j9N[P14HN[P13fKNWP12gKN
UP13m1NYP13lHNYP132NXP147N[P13]1NXP14]1NZP14hKNYP132NXP13kCNXP14Q3N[P12iKNUP142NZP132NXP14jKNWP1
3kKNWP15m1NZP132NXP13lKNWP14mKNVP13f8NWP13nKNWP13l3NWP13b7NYP13b7NYP137NYP152N_P13oKNXP13[3NYP13
m1NYP13]1NXP13PLNYP137NYP147NZP13]6NYP13QLNXP137NXP13[1NYP13m1NXP142NXP142NZP14m1NZP14[1N\P12RLN
UP13SLNYP13BNYP13HNYP12TLNVP14[3N\P13U8NXP13ULNWP13VLNTP13WLNYP13XLNWP137NYP13YLNYP13g6NXP12ZLNV
P137NYP13j6NYP12[LNUP14\LNVP12]LNVP14^LNWP13_LNVP13g1NWP14HN\P14HN\P12`LNVP12aLNTP13b7NYP13bLNXP
13cLNWP13dLNWP13eLNYP12fLNUP12eANVP13gLNYP13XGNYP13hLNYP13iLNXP16hHNYP15jLNYP13dDNYP13V1NYP13hBN
XP13kLNWP13lLNXP15o8NYP14[3N[P14]1NZP14mLNXP13b7NYP14nLNXP13[3NYP12oLNVP13PMNWP12X>NVP12QMNVP12P
FNVP12oGNVP12RMNUP12]1NUP132NWP14SMNVP13n2NWP12TMNTP132NWP14b7N\P13`7NTP12UMNUP12VMNTP14WMNVP12X
MNUP137NYP147N[P137NYP14YMNVP12ZMNTP14[MNWP13\MNVP14]MNVP13b7NYP12^MNVP12_MNVP13b6NYP12b4NVP12`M
NTP14aMNTP137NYP12bMNUP13b2NYP15cMNYP12Q1NVP12dMNUP14]CNXP12eMNTP13b7NYP12fMNUP13b7NYP13gMNUP12h
MNVP12iMNTP14HN\P13jMNWP13kMNYP14lMNZP13b6NYP13mMNYP13b7NYP13HNYP12nMNUP13b7NYP12oMNVP13QGNXP13Q
INYP12PNNVP12QNNUP12RNNUP12_MNVP13h1NYP12SNNUP12TNNTP122NUP12UNNUP12VNNVP14WNNVP13HNYP12XNNVP13b
7NYP13m1NXP13YNNYP14ZNNWP13[NNWP13HNXP12oGNVP13[3NYP13HNXP14\NNVP15Q3NWP13]NNUP12^NNTP13_NNYP12`
NNUP13aNNYP132NYP142NXP12bNNVP132NYP12cNNVP137NYP12dNNUP13kGNYP13b7NXP13b7NYP13fANYP12eNNUP12RJN
VP12fNNUP12gNNUP12hNNVP14iNNVP12jNNVP13b7NXP137NYP13kNNTP12b2NVP13m1NYP12lNNVP12mNNTP13b7NYP13]1
NYP13[1NYP147N[P132NXP14nNNVP13b7NYP12fANVP12oNNVP12PONUP14QONVP12o6NVP13b7NYP12WLNVP12RONVP12SO
NVP12TONUP12m1NVP12b2NVP14UONVP12[3NVP14VONVP14[1NWP12b2NUP12WONUP15XONYP13YONWP14ZONWP12[ONVP14
\ONVP12]ONVP12^ONVP13_ONVP12cCNUP12`ONVP12aONTP12bONVP132NYP12cONTP127NVP132NYP13m1NYP13]1NXP12d
ONUP14eONUP12fONVP127NVP12gONVP13hONVP13b7NXP122NVP132NYP12iONVP12jONUP132NXP12kONUP12lONUP12mON
UP12nONVP12oONVP12PP1NUP12QP1NUP12RP1NVP13SP1NWP13TP1NWP13UP1NWP13VP1NWP13WP1NYP13XP1NYP13YP1NXP
13ZP1NYP13`HNYP13[P1NWP13\P1NXP13ZGNXP15]P1NWP12^P1NTP12XCNUP14_P1NVP12`P1NTP127NVP12aP1NVP12bP1
NVP12b7NVP14cP1NWP12l3NVP12dP1NVP12P1NTP12HNUP13HNYP17AOVP17eP1OXP19S8OVP19fP1OXP16gP1OVP16hP1OT
P15iP1OTP17jP1OVP17kP1OYP17AOVP18lP1OVP1EmP1OUP110P1RP13PLP1YP12nP1P1UP13oP1P1TP12PQ1P1UP17QQ1P1
YP14\:P1WP19RQ1P1ZP15SQ1P1VP12TQ1P1TP13UQ1P1TP12VQ1P1TP16WQ1P1VP12XQ1P1TP140P1RP12YQ1P1UP12ZQ1P1
TP14[Q1P1TP12\Q1P1TP13]Q1P1WP12^Q1P1VP12_Q1P1TP12`Q1P1UP13aQ1P1WP12bQ1P1UP147P1\P12Q3P1VP13cQ1P1
YP12dQ1P1UP12eQ1P1TP12fQ1P1UP13gQ1P1UP16hQ1P1VP13iQ1P1VP13jQ1P1VP13]1P1WP12kQ1P1TP12lQ1P1TP110P1
RP12mQ1P1UP12nQ1P1UP12oQ1P1UP13m1P1XP13PR1P1WP13QR1P1XP12RR1P1TP14SR1P1YP13TR1P1WP13UR1P1WP12VR1
P1VP12WR1P1TP12XR1P1VP12YR1P1UP16ZR1Q1VP15[R1Q1TP1;\R1R1TP18]R1R1TP18^R1R1VP142R1XP142R1ZP12_R1R
1UP12`R1R1UP12aR1R1TP15bR1R1TP15cR1R1VP16dR1R1UP16dR1R1XP13eR1R1TP15fR1R1TP12gR1R1UP12oHR1VP13HR
1YP13dR1R1UP15g6R1^P14Z3R1WP12hR1R1UP120R1RP12Y3R1UP110R1RP17iR1R1VP17iR1R1XP18jR1R1TP18kR1R1VP1
5lR1R1VP16mR1R1VP13QDR1UP1<nR1R1TP16oR1R1VP15Y1R1SP13HR1YP110R1RP132R1YP12HR1UP13Q3R1YP15Q3R1WP1
2PS1R1UP110R1RP12QS1R1VP13HR1XP12HR1UP13RS1R1YP13SS1R1WP12TS1R1UP110R1RP13h1R1XP12US1R1VP12VS1R1
VP12WS1R1UP12XS1R1VP12YS1R1VP12ZS1R1VP12[S1R1VP12\S1R1UP12]S1R1VP12]S1R1VP12^S1R1UP14_S1R1XP132R
1YP13`S1R1XP12aS1R1TP13]1R1WP110R1RP12bS1R1VP13cS1R1XP12dS1R1TP13eS1R1YP13b7R1YP12YP1R1VP12m1R1U
P12fS1R1VP12gS1R1TP13m1R1XP12hS1R1VP13]DR1YP12iS1R1UP14jS1R1ZP13kS1R1WP13aAR1XP13lS1R1WP13[3R1YP
14mS1R1\P13]1R1XP12nS1R1TP13oS1R1VP12fAR1VP13PT1R1VP132R1WP12QT1R1TP12aOR1TP12b7R1VP12RT1R1VP12S
T1R1TP12Q3R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12TT1R1TP12UT1R1TP110R1RP110R1RP13VT1R1TP110R1R
P12WT1R1TP120R1RP12Y3R1UP110R1RP12XT1R1UP14m1R1YP13YT1R1TP13ZT1R1TP12[T1R1TP12\T1R1TP13HR1XP14Q1
R1[P12]T1R1TP12^T1R1TP12ZLR1VP12_T1R1TP12`T1R1VP13j9R1XP14j9R1YP142R1\P12_IR1UP13b6R1YP14HR1\P13
7R1YP13HR1YP13aT1R1UP12bT1R1VP12cT1R1TP13dT1R1TP12HR1UP142R1[P13eT1R1VP12fT1R1TP12gT1R1TP132R1XP
13hT1R1TP12a7R1UP132R1WP14iT1R1VP12jT1R1TP14kT1R1WP132R1WP12lT1R1UP12mT1R1TP13Q3R1XP12SOR1VP110R
1RP12oHR1VP12b2R1VP12nT1R1UP12Z3R1UP12Z3R1UP147R1ZP14oT1R1VP13PU1R1TP110R1RP110R1RP12QU1R1TP110R
1RP12HR1VP12RU1R1UP12SU1R1TP12oGR1VP13TU1R1UP14UU1R1XP13m1R1YP13T1R1WP14HR1ZP13VU1R1TP13WU1R1UP1
2XU1R1TP12YU1R1TP12oFR1UP110R1RP12ZU1R1VP12[U1R1UP12\U1R1VP14HR1\P12]U1R1TP12Q1R1VP1<^U1S1VP18_U
1S1XP14`U1S1ZP12aU1S1TP17bU1S1VP15cU1S1WP12P1S1TP15dU1S1YP14eU1S1YP15fU1S1WP14gU1S1TP18hU1S1]P14
iU1S1VP16AS1WP17jU1S1YP19kU1S1TP18lU1S1TP18lU1S1TP17mU1S1TP19nU1S1VP18oU1S1VP18oU1S1VP17PV1S1VP1
4QV1S1TP12RV1S1VP12SV1S1UP13XGS1YP12TV1S1UP12]1S1UP12UV1S1UP15VV1S1XP12WV1S1TP13XV1S1YP12YV1S1UP
127S1UP13HS1XP12ZV1S1TP127S1VP12]1S1UP13[V1S1YP14V1S1[P132S1WP13\V1S1XP13m1S1YP12QDS1UP16]V1S1VP
19^V1S1XP17_V1S1XP12AS1UP12`V1S1UP12aV1S1TP13HS1YP12bV1S1UP13cV1S1YP13cV1S1VP13dV1S1VP1:S8S1VP17
AS1VP15eV1S1TP15fV1S1TP15gV1S1TP1:hV1S1VP13iV1S1UP19jV1S1VP17e3S1XP18kV1S1XP12lV1S1UP12mV1S1TP13
nV1S1XP12cCS1UP12oV1S1TP14PW1S1VP13QW1S1TP1:RW1T1TP1<SW1T1VP16TW1U1VP15UW1U1XP18VW1U1XP17WW1U1YP
15HU1VP17XW1U1TM3h1U1XP13YW1U1UP13ZW1U1WP15[W1U1VP152U1^P12\W1U1TP14]W1U1WP16^W1U1VP13_W1U1WP132
U1WP15`W1U1VP17aW1U1[P12bW1U1TP15cW1U1VP13dW1U1TP16eW1U1VP15fW1U1TP16gW1U1UP16hW1U1VP15iW1U1VP16
jW1U1WP16kW1U1VP17lW1U1YP15mW1U1UP17nW1U1VP17oW1U1WP1:PX1U1TP17QX1U1TP17RX1U1ZP17SX1U1YP14TX1U1T
P17UX1U1XP16VX1U1XP16WX1U1VP15XX1U1VP13YX1U1TP17ZX1U1XP13[X1U1UP16\X1U1VP13HU1XP15]X1U1UP16^X1U1
TP12_X1U1VP13HU1XP14`X1U1[P13aX1U1UP15]1U1WP12bX1U1VP110U1RP12cX1U1UP15eV1U1TP17RQ1U1YP1:dX1V1XP
1:dX1V1ZP16eX1V1XP15]1V1VP16]1V1ZP18fX1V1XP17gX1V1XP16hX1V1WP16iX1V1YP14jX1V1UP17kX1V1[P15lX1V1W
P1:mX1V1ZP17nX1V1TP17oX1V1VP18PY1V1YP15QY1V1VP18RY1V1YP17WU1V1WP17WU1V1YP19SY1V1XP19SY1V1ZP15]2V
1WP15TY1V1UP15UY1V1WP17SCV1YP18VY1V1VP18VY1V1XP16WY1V1VP15XY1V1UP19YY1V1XP19YY1V1ZP17ZY1V1VP17ZY
1V1XP16[Y1V1XP16\Y1V1VP17]Y1V1\P16^Y1V1ZP17_Y1V1XP147V1UP16`Y1V1TP16`Y1V1VP19aY1V1WP17bY1V1XP16]
1V1XP16n2V1ZP17cY1V1YP15dY1V1VP1;eY1V1VP1;fY1V1XP15Y1W1SP14m1W1[P15SCW1WP12gY1W1TP16hY1W1UP16iY1
W1TP16jY1W1VP18kY1W1TP16lY1W1VP16lY1W1VP13mY1W1TP16Y1W1SP13nY1W1UP13oY1W1XP13`@W1VP12PZ1W1UP16m1
W1WP12QZ1W1TP14IW1RP16RZ1W1TP13SZ1W1VP13TZ1W1TP12UZ1W1TP16VZ1W1YP14P1W1SP12WZ1W1VP13XZ1W1XP12V1W
1VP12YZ1W1TP110W1RP12h1W1VP12ZZ1W1TP12[Z1W1UP12V1W1VP16\Z1W1RP15]Z1W1RP15]Z1W1RP140W1RP16^Z1W1VP
13_Z1W1VP15oY1W1YP14`Z1W1VP13aZ1W1TP15Q2W1WP16]1W1ZP12bZ1W1TP132W1XP110W1RP12cZ1W1TP13a7W1WP13b7
W1YP13dZ1W1YP12eZ1W1TP13fZ1W1TP110W1SP13[3W1XP13]1W1XP13cBW1XP13_1W1XP13gZ1W1UP14HW1[P110W1SP17h
Z1X1VP17f1X1WP16]3Y1WP14IY1SP16iZ1Z1XP17iZ1Z1YP140[1RP15jZ1[1TP13P1[1SP14T<[1XP12kZ1[1VP12kZ1[1U
P16lZ1\1XP14]1\1UP13]1\1WP15]1\1WP15mZ1\1TP15nZ1\1WP15oZ1\1VP14`<\1YP14P[1\1TP17Q[1\1VP14R[1]1TP
16m1]1WP13[3]1WP12P1]1SP13S[1]1XP13T[1]1XP15U[1]1VP12V1]1UP12V[1]1VP12W[1]1VP15X[1]1VP17Y[1]1YP1
6Z[1]1ZP13[[1]1VP13\[1]1VP13][1]1YP13^[1]1TP15T<]1WP14_[1]1WP14P:]1[P14P:]1ZP14`[1]1YP13a[1]1VP1
4b[1]1XP13c[1]1WP12P1]1SP12d[1]1TP16Q2]1XP13e[1]1WP12RB]1VP13P:]1XP13f[1]1XP13g[1]1UP12h[1]1UP13
i[1]1XP14j[1]1ZP14[1]1YP13]1]1WP12k[1]1TP137]1YP12PZ1]1UP13l[1]1VP14H]1YP13Q3]1WP12m[1]1TP12n2]1
VP14n[1]1VP12o[1]1VP110]1SP12P\1]1TP13Q\1]1VP12R\1]1UP12S\1]1TP15T\1]1VP13U\1]1TP12V\1]1TP12W\1]
1TP14X\1]1VP13Q;]1WP13U8]1WP13U8]1XP13Y\1]1WP144]1ZP134]1XP134]1XP13kZ1]1YP110]1RP15Z\1]1]P14Z\1
]1ZP15Z\1]1^P14Z\1]1[P13[\1]1XP14\\1]1[P12]\1]1VP13]\1]1YP13hB]1VP12^\1]1UP14Q2]1YP14_\1]1VP15`\
1]1YP14a\1]1XP13b\1]1WP13c\1]1WP144]1XP134]1WP12d\1]1TP12e\1]1TP14P:]1\P13f\1]1VP12h1]1VP12]1]1V
P13g\1]1WP14h\1^1VP17i\1^1XP16j\1^1XP17k\1^1[P17l\1^1ZP1;m\1^1YP18n\1^1YP18n\1^1XP18o\1^1YP16P]1
^1WP16P]1^1VP15Q]1^1WP16R]1^1VP18S]1^1VP15T]1^1WP15U]1^1XP16V]1^1VP16W]1^1VP16W]1^1XP1:X]1^1ZP1:
X]1^1YP15Y]1^1TP15Z]1^1SP15[]1^1UP19\]1^1XP15]]1^1TP15]]1^1VP16^]1^1VP1:_]1^1VP19`]1^1[P19a]1^1[
P1:a]1^1]P1:`]1^1]P1:b]1^1VP18c]1^1YP14d]1^1UP16e]1^1VP16f]1^1YP16g]1^1WP17h]1^1ZP16i]1^1XP19j]1
^1VP18k]1^1ZP18l]1^1ZP17m]1^1XP15n]1^1UP15n]1^1WP17o]1^1WP16P^1^1UP16Q^1^1UP18R^1^1XP18R^1^1WP16
S^1^1VP15[3^1VP18T^1^1ZP164^1[P16U^1^1WP16V^1_1UP18W^1`1XP15X^1`1RP15Y^1`1TP15Z^1`1SP15[^1`1UP15
\^1a1SP16]^1b1VP12^^1b1TP13_^1b1WP12`^1b1UP110b1RP12a^1b1UP13b^1b1WP14c^1b1[P13QDb1XP17d^1b1WP16
e^1b1VP19f^1b1WP14g^1b1TP14h^1b1TP15i^1b1TP13j^1b1VP14k^1b1TP15]1b1WP16l^1b1VP1@m^1b1TP13n^1b1VP
13o^1b1WP16P_1b1VP1;Q_1b1VP15R_1b1WP18S_1b1WP18S_1b1YP16Q3b1WP15T_1b1VP16U_1b1VP12V_1b1TP13W_1b1
VP12V1b1VP1>V1b1UP13X_1b1TP12Y_1b1TP13Z_1b1YP12[_1b1TP13\_1b1WP13]_1b1XP13^_1b1VP13__1b1TP12`_1b
1TP142b1ZP13a_1b1VP14b_1b1XP13c_1b1XP124b1VP13d_1b1TP13e_1b1TP13f_1b1TP12g_1b1UP12h_1b1TP14i_1b1
TP190b1RP15j_1b1VP14k_1b1TP110b1RP15l_1b1WP12m_1b1TP132b1WP13b:b1WP14n_1b1YP14m1b1[P157b1]P13o_1
b1VP13P`1b1TP12V1b1UP132b1XP13l3b1WP13b7b1YP13Q`1b1WP15R`1b1VP13S`1b1TP13T`1b1UP12U`1b1TP12V`1b1
UP110b1RP14W`1b1TP12cKb1UP15]1b1WP12h1b1VP137b1WP13X`1b1TP12Y`1b1TP12Z`1b1TP18[`1c1^P16\`1c1VP16
]`1c1SP1B^`1c1UP17^`1c1YP16_`1c1WP1>``1c1YP17^`1c1YP16a`1c1TP17b`1c1WP15c`1c1VP14d`1c1UP17e`1c1V
P17f`1c1YP17g`1c1ZP15h`1c1UP1;i`1c1]P17j`1c1ZP15k`1c1UP16l`1c1UP17m`1c1WP18n`1c1WP1<n`1c1WP15]`1
c1SP14o`1c1SP17``1c1WP15Pa1c1UP15Qa1c1YP13Ra1c1YP14o`1c1SP17Sa1c1]P13Qa1c1YP16Ta1c1ZP14o`1c1RP18
Ua1d1^P17Va1d1ZP15Wa1d1YP13Xa1d1VP15Ya1d1YP16Za1d1ZP17[a1d1]P17\a1d1_P15Ya1d1ZP14]a1d1VP15^a1d1[
P15_a1d1YP18`a1d1]P16aa1d1WP14ba1d1WP14ca1d1UP17da1d1XP12ea1d1TP15]`1d1SP11fa1d1RP14^a1d1XP12ga1
d1TP12ha1d1SP15ia1d1XP16ja1d1WP18ka1d1\P18la1d1YP1:ka1d1^P16ma1d1XP16e`1d1YP17_a1d1YP18na1d1YP16
oa1d1WP17Pb1d1YP17e`1d1ZP16Qb1d1ZP15Rb1d1WP16Sb1d1WP14Tb1d1UP16Ub1d1WP12ha1d1TP13Vb1d1UP17^`1d1W
P14Wb1d1YP16^`1d1XP16Xb1d1WP14Yb1d1VP15Zb1d1WP15[b1d1ZP12\b1d1UP14]b1d1VP13^b1d1TP13_b1d1WP12`b1
d1VP14ab1d1XP14bb1d1[P14cb1d1XP12db1d1UP16eb1d1VP13fb1d1XP16gb1d1WP12hb1d1TP13^a1d1XP1:ib1e1^P18
jb1e1ZP18kb1e1XP1:^`1e1]P17lb1e1ZP18mb1e1XP19nb1e1XP18nb1e1XP1?jb1e1YP1:ob1e1[P17Pc1e1VP1?Qc1e1W
P16Rc1e1WP1>Rc1e1XP14Sc1e1UP18mb1e1XP12Tc1f1UP11fa1f1RP17fa1f1RP13Uc1f1TP13Vc1f1TP15Vc1f1VP11fa1
f1RP15fa1f1RP12Wc1f1UP15Xc1f1[P1;fa1f1SP14Yc1f1VP13Zc1f1UP12[c1f1UP12\c1f1RP11fa1f1RP11fa1f1RP11
fa1f1RP14]c1f1TP18^c1g1XP15_c1g1XP16`c1g1VP15Vc1g1VP19ac1g1_P19ac1g1_P18bc1g1\P15Vc1g1TP18cc1g1[
P17dc1g1WP16ec1g1WP16fc1g1YP15gc1g1TP15hc1g1TP14ic1g1WP17jc1g1XP16kc1g1VP16lc1g1WP14mc1g1TP11nc1
h1RP12oc1h1VP12nc1h1QP12Pd1h1UP11nc1h1RP12Qd1h1UP12Rd1h1UP12Sd1h1UP12Td1h1UP12Ud1h1TP11nc1h1RP12
Vd1h1UP12Wd1h1UP13Xd1h1WP11nc1h1RP12Yd1h1VP12Zd1h1UP12[d1h1TP12\d1h1VP12]d1h1TP12^d1h1VP12_d1h1V
P12`d1h1TP12ad1h1UP12bd1h1VP12cd1h1UP12dd1h1VP12ed1h1VP12fd1h1UP11nc1h1RP15gd1i1SP11gd1i1RP11gd1
i1RP11gd1i1RP11gd1i1RP12hd1i1TP12id1i1VP13jd1i1YP12kd1j1UP14oa1j1WP13ld1k1XP11md1k1RP13nd1l1XP12
od1l1UP13Sa1l1YP13Pe1l1TP12Qe1m1VP12Re1m1TP11fa1m1RP14Se1n1WP12Te1n1UP14Ue1n1WP13Ve1n1TP13We1o1V
P13Xe1o1XP12Ye1o1UP18Ze1P2TP1;[e1P2TP14\e1P2TP1:]e1P2WP130P2RP110Q2RP110Q2RP1;^e1R2TP13_e1S2YP14
]1S2UP16o8S2WP162S2YP13]1S2XP13`e1S2WP12ae1S2VP14HS2[P13HS2XP13be1S2WP13ce1S2YP13de1S2YP13b7S2YP
13ee1S2VP13m1S2WP13b7S2XP13b7S2YP13b7S2YP13b7S2YP12fe1S2VP13ge1S2WP13m1S2WP12he1S2UP13ie1S2XP12j
e1S2TP12aV1S2TP12ke1S2VP13le1S2XP110S2RP14me1S2YP12ne1S2UP12oe1S2UP12HS2UP17Pf1S2ZP12Qf1S2VP12HS
2UP13Rf1S2UP12Rf1S2UP12Sf1S2UP12Tf1S2TP12Uf1S2TP12Vf1S2UP12Wf1S2TP12S?S2UP12S?S2UP14Xf1S2TP13b7S
2YP13b7S2YP12ce1S2UP18^e1S2TP15Yf1S2VP13Zf1S2XP12[f1S2VP14g6S2YP13[1S2WP14\f1S2UP110S2RP130S2RP1
2]f1S2UP12^f1T2UP14_f1T2WP14`f1T2XP13Q4T2XP15af1T2YP16bf1U2WP16cf1U2WP15df1U2TP16ef1U2WP16ff1U2U
P17gf1U2VP17hf1U2XP17if1U2WP16jf1U2XP17kf1U2WP16lf1U2UP11mf1U2SP12nf1U2UP13of1U2YP17Pg1U2[P17Qg1
U2VP13Rg1U2YP17Sg1U2VP110V2RP12Tg1V2TP110V2RP12Ug1V2TP14Vg1V2VP14b7V2WP15Wg1W2SP15Xg1W2UP14Yg1W2
UP14Zg1W2YP12[g1W2TP12\g1W2TP12]g1W2TP14HW2\P12b4W2VP14HW2\P13^g1W2XP12_g1W2VP12`g1W2VP12ag1W2VP
12bg1W2VP12cg1W2TP13eS1W2YP12dg1W2VP12V1W2VP12eg1W2UP12fg1W2VP12n2W2VP12gg1W2UP16hg1W2UP12ig1W2U
P12jg1W2UP12kg1W2UP12bMW2VP12lg1W2VP12mg1W2VP12ng1W2VP12Q3W2VP12og1W2UP12Ph1W2VP12Qh1W2UP12Rh1W2
VP12Sh1W2VP12Th1W2UP12Uh1W2TP12Vh1W2TP12Wh1W2TP12Xh1W2UP12Yh1W2UP12V1W2VP13]1W2YP12Zh1W2VP13g6W2
YP13b7W2WP16[h1W2UP17\h1X2VP19S8X2VP16]h1X2VP17^h1X2TM5_h1X2TP16`h1X2VP16ah1X2VP15bh1X2UP15bh1X2
WP14ch1X2TP16V1X2\P19S8X2VP18HX2ZP1=HX2TM=HX2VM5dh1X2UP15eh1X2UP17fh1X2VP15fAX2WP15gh1X2TP15gh1X
2VP15hh1X2XP14ih1X2UP17jh1X2\P16kh1X2WP17lh1X2UP17lh1X2WP1<T_1X2WP15mh1X2UP15nh1X2TP16oh1X2SP16o
h1X2UP17Pi1X2YP15Qi1X2VP17hHX2WP16fAX2XP15Ri1X2VP14Si1X2TP14Ti1X2VP16Ui1X2TP17Vi1X2XP16Wi1X2VP16
Wi1X2XP15S<X2VP15S<X2XP14Xi1X2TP17fh1X2VP17Yi1X2VP14S?X2TP13[3X2YP14Zi1X2YP12[i1X2UP17\i1X2WP17\
i1X2YP17]i1X2XP15^i1X2TP14S?X2TP19S8X2VP18_i1X2XP16`i1X2VP15ai1X2UP14ai1X2TP16bi1X2VP1:SX1Y2YP1:
SX1Y2[P1@S8Y2QM@ci1Y2SM>di1Y2QM>ei1Y2SM<fi1Y2QM=gi1Y2PM=hi1Y2RM9ii1Y2QM9ji1Y2SM6Wg1Z2RP16gi1Z2SP
16gi1Z2RP160Z2QP16ki1Z2SP16Z]1Z2RP16gi1Z2SP18li1[2TP17mi1[2TP19ni1[2VP18oi1[2VP1?Pj1[2TP1@Qj1\2T
P1@Rj1\2VP1:g5\2WP1:g5\2YP17Sj1\2TP140\2RP14Y3\2UP17Tj1]2VP15Uj1]2VP16Vj1]2UP16Wj1]2UP14Xj1]2TP1
7Yj1^2TP16Zj1^2VP14[j1^2YP12`G^2VP15\j1^2TP120^2SP12]j1^2UP17^j1^2VP1;0^2SP140^2RP17_j1^2VP140^2
RP14`j1^2TP14aj1^2TP13bj1^2WP16cj1^2VP12dj1_2UP12ej1_2UP12ce1_2UP1;fj1`2YP18gj1`2VP15hj1`2UP15ij
1`2WP1:jj1`2SM:jj1`2UM5kj1`2UP15lj1`2WP14mj1`2TP16nj1`2WP14oj1`2WP12Pk1`2TP1<Qk1`2VP1>Rk1`2UP17H
`2VP1;Qk1`2WP1:Sk1`2TP14Tk1`2TP15Uk1`2VP16Vk1`2YP110`2RP13H`2WP13[3`2YP12U]1a2VP12U]1a2VP12Wk1a2
VP12Xk1a2VP12Yk1a2TP110a2RP12V1a2VP13Zk1b2VP12[k1b2TP13\k1b2YP15i[1c2UP13]k1c2VP12^k1c2TP13_k1c2
WP15Hc2XP15`k1c2TP12ak1c2UP14S?c2UP147d2XP13bk1d2TP12ck1d2TP17[3d2ZP16dk1d2VP16ek1d2YP14Hd2YP13f
k1d2WP16gk1d2]P16hk1d2VP14]1d2ZP14ik1d2TP14Hd2\P16jk1d2TP16jk1d2VP13kk1d2XP14j6d2[P132d2YP15lk1d
2WP15lk1d2UP15lk1d2WP17Q:d2ZP14mk1d2ZP14mk1d2XP142d2\P12\_1d2VP13nk1d2WP12Hd2VP13]1d2XP13m1d2YP1
2ok1d2UP124d2VP13Pl1d2XP15Ql1d2\P13Rl1d2WP13TFd2YP13[3d2XP13S<d2YP13Sl1d2WP12Tl1d2UP12Ul1d2TP13V
l1d2XP12Wl1d2UP12Xl1d2TP12Yl1d2TP14Q;d2XP14Q;d2[P12Zl1d2TP12[l1d2UP14\l1d2WP12;d2VP13]1d2WP14V1d
2[P13[3d2YP12]l1d2TP12^l1d2UP16_l1d2]P14]1d2WP13]1d2XP13ZGd2XP13[3d2WP13`l1d2XP15al1d2TP14bl1d2Y
P12S<d2VP15[Od2[P13]1d2YP14[3d2\P12Q3d2VP132d2WP1oi1PDkc4QDm\3QDn\3QDo\3UD0PDmR2QDX3PDmW2QDP]3UD
0QDXn2QDQ]3PDmW2QDR]3P@RW2QDS]3PDlR2QDYl2PDmW2QDT]3UD0QDog2PDmW2QDU]3TD4SD0QDV]3TD3PDPT4UD0PDnR2
VD0UD0PDnR2PD2UD0QDW]3QDX]3PD2UD0PDei4PD]`3UD0PDoV2PDlR2QDel2PD2UD0PDlR2PD]]8PDlR2QDY]3QDZ]3QD[]
3PDQb1UD0QD\]3PD]]8UD0QD]]3QD^]3PDRW2PD2PD_6QD_]3PD_6PDgQ8PDeV;PD_6PDYm1PDn_3PDmU;PD_6PDfV;PDX[3
PDY@QD`]3QDa]3PDY@QDb]3PDY@QDc]3PD_X3PDn_3PDY@PD_=PDmc4QDWY1PDn_3QDU3QDWY1PDn_3QDU3PD\R2QDd]3QDe
]3PD\R2QDf]3QDg]3PD]T9QDh]3PDVV4QDi]3PDQ<PDWj:QDj]3PD\`3QDU3PD^6QDk]3PDP?QDl]3PD]@QDm]3PD_6QDn]3
PDRR2QDo]3QDP^3PDRR2PDWR2QDQ^3PDmc4QDR^3PD\a6QDS^3PDVT9QDT^3QDU^3QDV^3PD]X2PDS`3PD^X2PD]X2PDPX2P
DnV2PDbX2QDW^3PDaX2QDX^3PDco7PDeV9PDdo7PDeV9PDeV9QDY^3QDSU3QDZ^3PD\?QD[^3PDXi3QD\^3PDPU9QD]^3QD^
^3PDPU9PDRY9QD_^3PDRBPDd]1PDTa4PDd]1PD]`3PDi6PD]`3QD`^3QDa^3PD[S2QDb^3QDc^3TD3QDd^3QDe^3QDf^3QDg
^3PDR_4PD]`:PDi6PDi6QDh^3PDR_4QDi^3PD]`3PDi6QD_a1PD_m7PDS`3PD]@PD]@PDS`3PD_m7QDj^3PD][3QDfJQDk^3
VD0QDfJQDk^3QDl^3QDm^3TD2QDXk1QDn^3QDo^3TD3QDT4TD6QDP_3QDQ_3QDR_3QDS_3PDU`3QDcFQDT_3PDPX2`Dn_3QD
U_3TD2QDV3PDUW2QDV_3PDgQ8QDW_3TD4QDWY1PDkc4PD]m7QDX_3QDY_3QDZ_3S@0QD[_3PDm_3P@mc4QDkZ1PDn_3QD\_3
PDno7QDSe1PDnY6PD\Q8PDo_3QDP=QD]_3QD^_3PDgQ8PDU`3QD__3S@0S@0QDV3QD`_3QDa_3QDb_3TD3QDc_3PDbf8QDd_
3Q@V3QDe_3TD2QDf_3QDZEPDV8PDnV2QDg_3TD1QDh_3PDnV2QDi_3TD2QDj_3QDk_3TD8QDP_3QDl_3QDm_3QDn_3PDQW2Q
DV3QDo_3PDU`3QDP`3QDQ`3QDhR1QDV3QDR`3PDU`3QD`8QDS`3QDT`3TD1QDU`3QDV`3PDQ?QDW`3PDS?PDS`3PDT?QDX`3
QDY`3PDmV2QD^GQDZ`3VD0PDmV2QD^GQDZ`3QD[`3QD\`3QD]`3QDhR1QD^`3QD_`3TD2QDV3QD``3QDa`3TD3QDco1QDb`3
QDc`3PDmc4PD_6PD4PDmc4PD^@PDc@PDiP3PD[T2PDPY;QDd`3TD3QDe`3PDXW2QDf`3TD2PDU`3QDg`3QDh`3TD1QDU3QDi
`3QDoCQDj`3TD1QDk`3PDU`3QDl`3QDm`3QDn`3QD`T1QDo`3QDPa3TD1QDQa3QDRa3TD1QDV3QDSa3QDoP2PDbf8P@n_3TD
4QDTa3PDnV2PDmV2PDmc4QDUa3QDVa3SD0PD]`3PD_6PD]`3PDXS2PD]`3PD]l4PD]`3PD]`3PDde1PD]`3PD]`3PDTi4PD]
`3QD\k2PDi6QDWa3QDXa3PDi6PDc@QDYa3PDX6QDZa3PDc?PDS`3PDX6PDYi4PDX6QD[a3QD\a3PD_m7QD]a3QD^a3QD_a3P
DVR8QD`a3PDWR8QDaa3PDgf1QDba3PDW?PDb[3PD\]3PDhl1QDca3PD]Y4QDda3PDai4QDea3PD`Z2QDfa3PD`Z2PDhY;PD\
R8QDga3QDha3QDia3PD^@QDja3PD_@QDka3PD_@PD_@PDdi5QDla3PDSAPD`T2PD[5QDma3PDXT4QDna3PD_n7QDoa3PDR4Q
DPb3PDjc3QDQb3PDcm7QDRb3PDnm7QDSb3PDon7QDTb3QDUb3PD\`3PDU?QDVb3QDWb3QDXb3PD^Z2QDYb3PDRk8QDZb3PDi
AQD[b3PD_[1QD\b3PDdb1QD]b3PDhc4PDdb1PDk@QD^b3QD_b3QD`b3PDV\9PDoc5QDab3PDoQ8QDbb3PDoQ8PDV=PD`AQDc
b3QDdb3PD^Z;PDSj:QDeb3PDcQ8QDfb3PDSR8QDgb3PDY5QDhb3PDY^8PDn_3PDgm7QDib3QDjb3QDkb3aDl3`DcZ;`D_]:`
Dh]3PDoe1QDlb3QDmb3PDoe1PDY@QDnb3PDeQ8PDgi1PD]m7QDob3PDiZ;PDW5PDRY9QDPc3PDS?PDS`3PDT?PDTj2PD[2PD
Z`3QDQc3PD`m4QDRc3PD[d1QDSc3PDoZ:QDTc3PDXU8QDUc3PDi6QDVc3PDo;QDWc3QDXc3QDYc3PDU`3PDoi1PDmV2QDZc3
PDla1QD[c3PDmc4PDfl8PDjZ;QD\c3PDen7QD]c3PDnZ;QD^c3PDoZ;QD_c3PD^h4QD`c3PDnh4QDac3PDm_3QDbc3PDYi4Q
Dcc3PDUW2PDm_3PDYi4PDZ`3PDYi4PDRT2PDn_3PDYi4PDmR2QDdc3PD]`3QDec3PD]`3PDXW2PD1PDXW2PD4PDXW2VD0QDf
c3PDXW2QDgc3TD6QD1QD1TD6PD4PDTW2SD0PDTW2QDhc3PD^R2QDic3PDT[;PDU[;PD^@PDV[;PDX?PDS3QD^GPDRAPD?PD`
P2PDd7QDjc3QDkc3QDlc3QD\HTD2QDmc3VD0QD\HTD2QDmc3QDnc3QD\HTD2QDmc3PDn_3QD^GQDoc3QDPd3QDQd3UD0PDmg
8PDU`3TD6PDo_3PDjc3PDS`3PD[5PD[5PDS`3QDRd3PDY5PDS`3QDSd3PDS4PDS`3PDR4QDTd3TD4QDV3QDUd3QDVd3PDS`3
QDWd3PD^6PD4PDP?PD_6PDS`3QDXd3QDWY1S@0QDYd3PDQT2QDZd3PDdU6PDS`3PDeW;QD[d3QD\d3PD]@QD]d3PD_m7QD^d
3PDen7PDa[;PD]m7QD_d3PDRR2QD`d3PDc@PDn_3PDd[;PDc@QDad3PDXT4PD]d1PDkAQDbd3PDi6QDcd3QDdd3PDn9PD_[1
PDT`3PDa[1PDa[1PDT`3PD_[1QDed3QDfd3QDgd3TD2QDhd3PDon9PDT`3PDa?PDbW2PDT`3PDcW2PDPT4PDT`3PDQT4PD\`
3PDgo1QDid3PDe6QDjd3QDkd3QDld3QDmd3PDo[1QDnd3QDod3QD_b3QDPe3QDQe3QDRe3PDV]1QDSe3PDj_4PDn\3PDP\;P
DkR8PDQ\;PD[S2QDTe3QDUe3QDVe3QDWe3QDXe3PDb[1QDYe3QDZe3QD[e3QD\e3QD]e3QD^e3QD_e3PDW;QD`e3`DbU8`Dh
[8`D]\;QDae3QDbe3TD4QDce3QDde3TD3QDee3`Dmc4`Dnc4QDfe3QDge3QDhe3PDgQ8QDie3PDgQ8PDo_3QDje3UD0PDoV2
QDke3S@0QDle3`DoP:`DVP2`Dif4PDoV2QDme3S@0QDne3QDoe3QDPf3QDV3PDV`3UD0PDmc4S@0QDQf3QDV3aD_3aDU4aD[
4aDW2QDRf3UD0QD^GS@0QDSf3QDTf3QD^GS@0QDUf3QDVf3S@0QDWf3UD0QD]3SD0QDXf3UD0SD0QDXf3UD0QD]3QDXf3UD0
QDXf3QDYf3QDZf3QD[f3QD\f3QD]f3QD^f3Q@_f3TD2QD`f3QDaf3QDbf3SD0QDcf3QDdf3S@0QDV3QDef3QDff3QDgf3QDh
f3TD6PDQ`3QDif3QDjf3PD\P2PDT7SD0QDkf3QDV3PDUW2PDQ<QDlf3TD1QDmf3P@U`3PDXW2QDnf3QDbb2PDXW2QDof3PDU
`3QDPg3QDQg3TD2QDRg3QDSg3PDQ?PDU`3QDTg3QDh`3TD3QDUg3QDVg3PDoV2QDU3PD`h4QDWg3UD0QDXg3TD1QDYg3QDZg
3TD5QD[g3PD]?QD\g3QD]g3TD4QDV3QD^g3QD_g3TD2PDan9QDTh2QD1TD6PDbf8PD\P2PDT7QD`g3QDag3QD\d1QDbg3QDc
g3TD1QDdg3QDeg3QDfg3QDgg3QFd3QDV3PDX3QDhg3TD2QDV3PDXW2SD0QDPKQDig3TD1QDjg3QDkg3QDlg3QDmg3TD5QDng
3WD0QDog3TD3XD0QDPh3QDd3QDQh3aDX4`Di6QDd3QDRh3aDX4`Di6aDl3QDd3QDSh3TD5QDTh3QDd3TD2QDn3PDRW2QDg3T
D1QDUh3SD0QDd3TD1QDVh3QDWh3S@0VD0QDd3TD1QDVh3QDWh3S@0QDXh3QDd3QD[<QDn3QDYh3S@0QDZh3QDn3QDd3TD1QD
[h3TD3PDRW2RD0QDn3RD0RD0QDn3QD\h3QD]h3QD^h3TD1QD_h3QD`h3SD0QDah3QDbh3TD2QDch3TD4PDRW2QDdh3TD2QDe
h3`EX[;QDQ4TD2QDfh3`DmV5`D\X4`Do;`DPY9QDgh3TD8PD4TD5QDn3PDoV2QDnISD0PDcf4QDhh3TD4QDih3P@RW2QDjh3
TD3QDkh3QFd3QDlh3QDmh3QFd3QDnh3QDoh3QFd3QDm3QDPi3QDQi3TD2QDRi3`Dc<`DY7`Dl5`DSn3`DY;`D^2`DS2`Dk5`
Dng4`Do7`Do8`DP<`D^c3`DYk3`DH`DRi4iD1SD0PD4QDSi3S@0QDTi3QDUi3QFd3QDm3QDVi3VD0QFd3QDm3QDVi3QDWOPD
4QD^GS@0QDWi3QDXi3PD4QDYi3PDn_3QDZi3TD2QD[i3PDS`3QD\i3Q@]i3PDTW2PDV]5PDU`3PD4QD^i3QF_i3QD`i3PDb[
5QDai3TD7QDbi3QDci3TD6QDdi3QDei3TD8QDfi3QDfi3SD0QDgi3TD2QDU3QDhi3PDYY9QDii3TD2QDji3PD[`;QDki3QDQ
4TD:QDli3QDmi3QDni3S@0QDQ4QDoi3TD:QDQ4QDPj3TD3QDQj3QDRj3TD8QDV3QDSj3QDTj3QDUj3QDVj3P@U`3QDS3QDWj
3QDXj3PDT7PDm_3QDYj3PDP3QDZj3QD[j3PDRT2PDUn3PDQ`3PDX^5QD`^3QDa^3QDYj2QD\j3PDU`3QD]j3QD^j3PD_`3QD
_j3QD`j3TD4PDei4PD]`3QD`j3TD3PD6QDaj3QDbj3PD]`3QDcj3TD4QDdj3QDej3QDfj3QDgj3PDi1PDo_3PDYg:SD0PDmg
8VD0`DU`3Q`1_3QDhj3`DX6`DXS2`DWZ2`D[k1`DjS4`DlS4`DW6`DUj1`Dgi1PDmg8QDij3`DU`3Q`1_3QDhj3`DX6`DXS2
`DWZ2`D[k1`DjS4`DlS4`DW6`DUj1`Dgi1UD0PDmg8QFjj3QDkj3PDmg8QDhR1PDgc1QDlj3PDPb1QDmj3S@0QDnj3PDPb1Q
Dmj3S@0QDnj3QDoj3QDPk3QDPKPDRh9QDQk3PDY@PDec1PD_6PDfS9QDRk3TD3PD]Y4QDXj3TD4QDSk3QDU3PD`P2QDTk3QD
R4TD2QDUk3QDVk3QDWk3TD8QDXk3QDYk3QDS4S@0QDZk3PD]f1QD[k3PDbT4QD\k3QDXj3PDT7S@0QD]k3TD3QD^k3QDXj3T
D4PDQ`3QD_k3QDXj3TD3QD`k3QDU3QDXj3QDak3PDU`3S@0QDbk3PD\P2PDT7QDck3QDdk3QDXj3TD3QDek3PD`P2PDT7S@0
QDfk3PD\P2PDT7QDgk3`Dmc4`Dhc4QDaj3QDhk3QDbb2QDVj3P@U`3P@T7QDik3VD0QDVj3P@U`3P@T7QDik3QDjk3QDkk3Q
Dlk3TD6PD4QDmk3QDnk3TD5QD0`D[b4`DSj8`DU`8`DRb;`DXX4`Dkc4`Dlc4QDok3TD6QDPl3Q@Ql3TD1QDRl3QDSl3TD3Q
DTl3TD8QDUl3QDVl3QDWl3TD4QDV3QDXl3QDYl3QDR7PDhc4TD5QDZl3QD[l3TD1QD\l3PDmc4QDT3QDU3QD]l3P@mc4QDU3
QDU3PDnV2PDn_3QDU3QDU3PD9QDU3PDe`;QD^l3PDR`3QDU3TD6PDU`3QDU3QDU3QD_l3QD`l3QDal3QDdc2QDbl3TD5QDcl
3aD_3aDU4aD[4QDdl3TD4QDel3PDR`3QDfl3PDU`3QDgl3QDhl3SD0aEil3QD`2QDjl3Q`1_3QDkl3aDl3aDd3QDll3QDml3
VD0QDll3QDml3QDnl3QD`2TD2QDol3QDPm3QDQm3PDn_3S@0QD`2QDRm3PDn_3S@0QD`2WD0QDSm3XD0QD`2`Dn_3`DW7`DU
7`DX7`DV7`D^o8`D[2`Dlc1QDTm3S@0QD`2Y@0QDUm3QDVm3PD_V1QDY;QDWm3S@0QD`2PD]`3P@kc4QDk<PDn_3Q@]3S@0Q
DXm3QDYm3TD4QDa2QDa2TD2QDZm3PDmW2PD\P2PDT7PDQ?PDU`3QD[m3PD_=QD\HQD\m3QD]m3QD\HQD^GQD^m3QD_m3PDnb
;PDgBQD`m3PDgBQD`m3UD0WD0QDam3XD0SD0QDbm3UD0WD0QDcm3XD0QDdm3TD3QDem3QDfm3QDgm3QDhm3Q@Se1Q@hm3QDi
m3QDjm3QD^GQDkm3QDlm3PDPU9QDmm3QDnm3QDom3PDU`3QDPn3QDQn3QDP=SD0QDRn3PDkS2QDSn3QDTn3PD\6QDUn3`Do_
3QDVn3QDi^2QDWn3S@0QDXn3QDYn3PDU`3QDZn3PDij:QD[n3QDhR1QD\GQD\n3QDhR1QD]n3PDd7QD^n3QD_n3TD2QDV3PD
XW2SD0QDbb2QD`n3QDan3VD0QD`n3QDan3QDbn3QDcn3QD^GS@0QD`2QDdn3PDU`3QDen3QDV3QDfn3QDgn3P@mc4QDhn3PD
\a6PDgi1PDY@PDn_3QDin3PDUR2PDY3PD\`3QDcDPDTi4PD]`3QDhR1QDjn3PDo_3PDlR2PDQW2PDU7QDkn3PDT7QDln3PDU
`3QDhR1QDmn3PDmc4TD1QDnn3PD_m1QDon3PD]f1SD0TD3QDPo3UD0QDQo3PDU`3QDRo3QDSo3QDTo3QDTj2QDUo3QDVo3PD
U`3QDWo3UD0PDWe1PDU`3QDXo3QDYo3QDi^2Q@]3TD3QDZo3PDXW2QD[o3PDU`3QD\o3QDU3PDoT9PDn_3QD]o3PDbR9QD^o
3P@mc4QD_o3PDn_3QD`o3PD[HQDao3QD`2TD5QDW]1QDbo3UD0QDco3QDdo3TD1QDeo3QDfo3QDf3QDgo3PDQT2QDho3QDio
3PDmc4QDjo3PDn6QDko3PDbQ8QDlo3QDmo3QDno3QDoo3PDYm1PDc6QDPP4QDQP4PDef8PDR_4QDRP4PD\R2QDSP4QDTP4PD
oV2QDUP4QDVP4PD_6QDWP4QDXP4PDmV2QD^GPD]l2PDkc4PDRR2QDYP4QDZP4PDmc4PDRR2QD[P4QD^GTD1PDRR2QD\P4QD]
P4QD^P4QD_P4PDY5PDkc4PD_6QD`P4QDaP4PDif4PDk4QDbP4QDcP4QDdP4QDeP4QDfP4QDgP4QDhP4PDgf1PDn_3PDmc4QD
iP4QDjP4QDkP4QDlP4QDmP4QDnP4QDoP4PDn_3PDmc4QDPQ4QDQQ4PDoV2P@mc4QDRQ4QDSQ4QDTQ4PDkc4QDUQ4QDVQ4QDW
Q4QDXQ4QDYQ4TD3QDZQ4QDR^3QD[Q4QDR^3QD\Q4QD]Q4TD4QD^Q4QD_Q4TD1QD`Q4QDaQ4QDV3QDbQ4`DWk1`Dif4`DP3`D
k\8`Dd]5`Def4`Dbo1`D\4`DaV9`Dg_9`Dmc4`Dkc4`Dj8`DPj8`D[@QDQ3TD3QDcQ4QDSn3PDmc4TD1QDdQ4QDSY2QD[>PD
mc4QDeQ4PDn_3QDfQ4QDV3QDgQ4QDhQ4RD0QDiQ4TD4PDU`3QDjQ4TD1QDkQ4TD1QDlQ4PDU`3QDmQ4TD1QDXn2QDnQ4S@0Q
DoQ4QDPR4RD0WD0QDQR4QDRR4XD0TD2QD]j3QDSR4PDRf:QDTR4QD]j2QDV3PDV`3QDUR4QDPb2QDVR4TD2QDWR4UD0PD_`3
QD[d2QDXR4TD:PD2QDYR4TD4QDZR4PDRW2QDV3QD[R4PDQ`3TD2QF\R4QDQ4TD1QD]R4QD^R4TD1QD_R4QD`R4TD2QDaR4QD
bR4QDhR1QD`i3QDcR4QDdR4QDhR1QDeR4QDfR4QDPb2QDgR4QDhR4SD0QDPb2QDgR4QDiR4QDjR4QDkR4TD1QDlR4PDHPDPX
2QDjR4QDkR4TD1QDlR4PDHPDPX2QDPb2QDgR4QDmR4SD0PD\`3SD0TD6PD6QDU3QDU3QDnR4QDbT1PDbU9QDoR4TD1QDh5QD
PS4TD1QDQS4QDRS4P@n_3P@mc4QDU3S@0QDT5TD1QDSS4QDTS4PDb[5mA400YP1511ZP1621YP1131RP1441ZP1651XP1361
UP1371SP1381VP1491WP13:1VP15;1[P13<1VP15=1\P13<1UP15>1ZP12?2UP13@2YP14A2\P13B2YP13C2WP12D2UP12E2
UP14F2\P14G2WP13F2WP12H2UP12I2UP12J2TP12K2UP12L2UP12M2VP13N2WP12O2UP12P12UP12Q12UP12R12UP12S12UP
12T12UP12U12UP12V12UP12W12UP12X12UP12Y12TP13Z12YP13[12YP12\12UP12]12UP12^12VP12^12VP12_12UP12`12
TP12a12UP12b12UP12c12UP12d12UP12e12UP12f12VP12f12VP13g12YP12h12TP12i12UP13j12TP12k12TP12l12UP12g
12VP12m12UP12n12UP13g12XP13Z12YP13Z12YP12o12UP13P22TP13Q22VP14R22VP15S22VP14T22YP14U22WP16V22\P1
3W22TP13X22XP14Y22VP15Z22ZP13[22XP14\22ZP13@2XP15]22VP14^22VP16_22YP13`22XP14a22WP16S22XP13b22VP
16c22^P14c22YP15d22XP13e22WP13Z12YP12f22TP14g22WP14g22YP12h22TP12i22TP14j22VP13k22TP12l22TP15m22
_P12n22VP12o22VP13P32TP15Q32ZP13R32TP12S32TP14T32WP13U32VP15V32XP15W32XP14X32UP14Y32[P12Z32SP14m
22\P13[32YP13\32YP13]32YP13g12WP12g12UP12^32UP12_32UP13Z12YP12`32VP12a32TP14b32YP12c32UP12d32UP1
2e32UP13f32YP12g32UP12h32UP12i32UP12j32UP12k32VP12l32UP12m32TP12n32UP12o32UP12P42VP12Q42UP12R42V
P12S42UP12T42UP12U42UP12V42UP12W42UP12X42UP12Y42UP12Z42UP12N2UP12[42UP12\42TP12]42UP12^42UP12_42
UP12`42UP12a42UP12b42VP12c42UP13d42WP12e42UP12f42UP12g42VP12h42UP12i42UP12j42UP12k42UP12l42UP12m
42UP12F2VP12n42UP16o42TP12P52UP12Q52UP12R52UP12S52VP12T52UP12U52VP12V52UP14Z12\P12W52VP13X52WP12
Y52UP12Z52UP12[52UP14\52ZP12]52TP14^52[P12_52UP12`52VP12a52UP12b52UP12c52UP12d52UP12e52UP12f52UP
12g52UP12h52UP13i52YP12j52VP13F2YP12k52UP13l52XP12m52VP12n52VP1232SP12o52UP13P63TP15Q63YP12R63UP
12S64UP12T64VP12U64VP12V64VP13W64XP13X65XP12Y65TP14Z65TP14Z65VP15[65YP13\65VP15]65YP13Z15YP13Z15
XP13Z15XP13Z15YP14^65VP13Z15WP13n55YP13Z15XP13_65TP12`65UP13Z15YP12a65TP12b65UP12c65UP12d65VP12e
65UP12f65UP13F5YP12g65UP12h65VP12i65UP12j65UP12k65UP13l65YP13l65YP12m65TP13n65TP13l65YP13l65YP14
l65\P12o65UP12P75UP12Q75TP12R75UP12S75TP12T75TP12U75TP12V75UP13W75YP12X75VP12Y75UP12Z75TP12[75TP
12\75UP12]75TP12^75TP12_75TP15`75UP14a75VP15b75TP13c75VP12d75UP13\25XP18e76WP14f76WP1136RP13g76W
P19h76WP1136RP14i76TP14g26VP13j76TP14k76RP13l76RP13l76RP1276RP1136RP12m76TP12n76TP14o76TP13P86UP
15Q87XP12R88TP14S88WP14T88YP14U88ZP14V88TP13W88WP14X88ZP13Y88TP14e28ZP13Z88TP13[88WP12\88UP14]89
TP13^89TP12_8:UP14`8:VP14a8:WP13b8:UP14c8:ZP12d8:TP13e8;TP13f8;VP13g8;WP16h8;ZP14i8<VP113<RP13j8
=TP15k8=TP14l8=TP15m8=TP14n8=VP14o8=WP14P9=UP16Q9=VP16Q9=XP13R9=VP14S9=VP15o8=WP12T9=SP13U9=TP12
V9=TP13W9=TP13X9=UP15o8=WP13Y9=TP18Z9=TP15Q6=WP14[9=YP14\9>TP13]9>TP13^9>VP13_9>VP13`9>VP1Ea9>UP
15b9?YP14c9?VP14d9?XP15g2?YP16e9?\P14f9?XP12g9?VP13h9?WP12i9?UP13j9@TP13k9@TP13l9@TP15m9@WP12n9@
UP13o9@TP12P:@UP13Q:ATP14R:AVP13S:ATP13T:ATP14U:AVP12V:ATP14W:AVP14c8AZP12X:AUP113ARP12Y:AVP12Z:
AVP12h1ATP13[:AWP12\:ATP12]:AUP14^:BXP13_:BUP13`:BWP14a:BVP12b:BTP12\2BVP12Z3CTP1>c:CUP1>d:CWP13
e:CUP12f:CUP12g:CUP15h:CWP14i:CWP13j:CVP12k:CUP12l:CVP12m:CVP13n:DUP14o:DVP12P;DUP14Q;DVP14R;DVP
13S;DTP12T;DUP12U;DUP16c8DYP14S8DWP14V;DVP15W;DYP13c8DXP14X;DVP14c8DXP15c8DXP13Y;DVP15Z;DTP15[;D
VP15\;DYP1:];ETP16^;EVP16_;EXP15`;EXP14a;EWP15b;EYP14c;EVP14d;EZP12e;EUP13f;EWP15g;EZP12h;ETP13i
;FVP16j;FTP13k;FTP13l;FXP13m;GUP17n;HVP13o;HTP13o;HVP13P<HTP15Q<HYP14FHWP1<R<HTP15S<HVP12T<HUP14
U<IVP17V<IZP13W<ITP13X<ITP15T8J_P12Y<JUP13Z<JVP14g2JXP13[<JUP12\<JUP16]<JUP17^<JVP12_<JTP14`<JTP
13g2JVP12d1JUP12a<JTP13g9JWP13b<JUP14c<JYP14d<JWP14e<JVP13g9JWP12f<JUP13g<JVP14h<JYP16h8JZP13i<J
TP13i<JVP14g2JVP13g9JWP15j<JXP12S5JVP13FJXP13k<JYP15]3J\P14l<J\P14c8JZP15m<JYP12n<JUP14o<JVP14]6
JWP12P=JTP15Q=J[P14]6JXP15R=JVP14S=JZP13T=JXP12U=JUP15V=JYP12W=JUP14X=JVP15Y=JVP13Z=JVP15[=J\P12
\=JUP12]=JUP12^=JTP12AJUP12_=JUP12`=JUP12a=JUP13b=JWP13c=JWP13d=JWP13e=JXP14T1JZP12T1JVP14f=JWP1
2g=JTP13h=JWP13m2JXP12i=JUP12j=JUP12k=JTP12l=JTP12m=JTP13FJYP12n=JTP12o=JTP12P>JTP14FJZP14[8JWP1
2Q>JTP13R>JWP12S>JTP13T>KTP13U>KVP14V>KVP13W>KTP1BX>KVP13Y>KTP15Z>KYP14Z>KZP13[>KVP12\>KSP18T3K[
P17]>K[P12\>KSP16^>LVP12_>LUP12`>LTP13a>LWP14b>LVP16c>MZP14o8NWP15d>NYP13e>NTP13f>NTP13g>NTP14h>
OXP13h>OVP13i>OVP14j>OWP15k>OXP16[1O\P14[1OZP17l>O\P14m>OYP16n>OXP18o>OXP12i9OUP1
"""##)
}
