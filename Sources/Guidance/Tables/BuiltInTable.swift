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
chn sts ht room classroom hall class noise pupils children boys girls ending captain goalkeeper
keeper partners partner twins siblings friends brothers sisters visitors vizitors=id4 helpers
winners losers school second third centre center=Pe4 muslim christian jewish hindu sikh vegan
vegetarian diabetic asthmatic taller older younger heavier lighter nearer further closer still
seated eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics biology
chemistry physics phyzics=Qf4 literature philosophy technology textiles cookery psychology
sociology business media algebra geometry displays records plans resources resorces=`f4
material materials worksheet worksheets sessions groups club clubs newsletter website report
reports timetable examples books rules meetings procedures tests scores grades comments sign
wear book collect order wash phone email fill stack tuck knock stay enter exit arrive attend
answer answers number numbers words word song way code date time password route fourteen
forteen=Uh4 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety hundred thousand quarter dozen both couple single it's that's they're he's she's
we're remain remains remained become becomes became becoming stays never cannot these those my
your our its some any each every another very quite extremely rather fairly pretty incredibly
hugely highly truly absolutely utterly remarkably exceptionally most least increasingly
somewhat little tad far much sometimes seldom all already also genuinely thoroughly noticeably
visibly vizibly=cj4 frankly just overall such perfectly unusually surprisingly surprizingly=jj4
immensely enormously wonderfully terribly awfully amazingly stubbornly worryingly
disappointingly dizappointingly=Sk4 persistently unacceptably impressively pleasingly
refreshingly painfully woefully commendably alarmingly shockingly reassuringly encouragingly
encoragingly=_k4 reliably stunningly delightfully depressingly frustratingly relentlessly
dangerously needlessly notoriously markedly strikingly decidedly distinctly downright
positively unfailingly supremely eminently acutely chronically desperately hopelessly horribly
dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally
inherently palpably reasonably moderately relatively comparatively marginally insufficiently
inadequately excessively unreasonably disproportionately understandably sufficiently suitably
appropriately uncommonly predictably invariably commonly constantly undeniably unquestionably
fiercely passionately emotionally academically socially technically professionally soon plainly
definitely undoubtedly he she they we toddler toddlers baby babies crawler crawlers twin
sibling pupil student students child childs learner learners boy girl classes cohort cohorts
kid kids youngster youngsters reader readers writer writers mathematician mathematicians
coordinator coordinators sencos parent parents carer carers mother mothers father fathers mum
mums dad dads families practitioner practitioners trainee trainees director directors trustee
trustees teenager teenagers infant infants junior juniors reception receptions apprentice
apprentices people everyone everybody someone somebody nobody ect ects hlta lsa lsas team teams
y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors inspector inspectors researcher researchers
adviser advizer=bP5 advisers advizers=cP5 advisor advisors consultant consultants officer
officers clerk technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomer newcomers scholars scholar graders para paras
paraprofessional paraprofessionals instructors keyworker keyworkers stds pupil's peers pupils'
others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian lad lads ones
year years department departments schools p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9
t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5
c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer
reviewer primary academy college house nursery church project award awards federation street
lane hill partnership foundation madame professor señor teachings learnings practices
provisions provizions=^U5 curriculums plannings questionings modellings feedbacks markings
comment assessments behaviours behaviors=gU5 discussions talks paces opening openings endings
introduction introductions conclusion conclusions environment environments atmospheres climates
ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome result standard writings readings phonicses mathses mathematicses
englishes sciences vocabularies subject subjects knowledges understandings skill skills
homeworks sequence sequense=QW5 sequences structures design designs method methods technique
techniques process processes communications organisations organizations=]W5 timetables playtime
playtimes lunchtime lunchtimes assemblies trainings inductions monitorings evaluations
improvement improvements presentation presentations handwritings spellings deliveries teamworks
trackings data datas engagements participations performance performances progression
progressions coverage coverages attitude attitudes effort efforts concentrations contribution
contributions response responses demonstration demonstrations example exercise exercize=gX5
exercises exercizes=hX5 programmes schemes unit units topic topics projects drawings essay
essays story stories paragraph paragraphs classrooms playground playgrounds library libraries
halls websites newsletters reviews decisions decizions=`Y5 choices deployments conducts tones
voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings discipline disciplines orders control controls movement movements
safeguardings morales uniform uniforms qualities idea ideas language languages speech speeches
grammar grammars punctuation punctuations pronunciation pronunciations numeracies literacies
memory memories fluency fluencies comprehension comprehensions stamina staminas habit habits
mannerses pacing pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparation preparations timing timings balance balances
variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=Q\5 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=_\5 whispered saying writes replies asks
describes suggest suggests adds note noted state stated states remark whisper responded voted
rate rated agree agreed disagree dizagree=V]5 disagreed dizagreed=W]5 list announce announced
confirm confirmed predict predicted argue argued shouted reads quote quoted texted chorused
admitted claimed complained labelled labeled=j]5 titled entitled headed marked praised
praized=o]5 thanked according signs poster posters title titles heading headings banner slogan
motto board caption headline form glow column row letter file chapter poem text certificate
page cover term phrase category criterion notices protocol rule handbook law regulation
regulations statute contract agreement guideline guidelines checklist memo circular requirement
requirements legislation charter statement declaration prospectus bulletin minutes framework
specification syllabus constitution forms money payment cheque emails letters returns equipment
booking bookings taxi invoice invoices presenter timekeeper scribe visitor vizitor=[`5
reviewers observer observers host hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=k`5 postponed delayed
rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous
terrific tremendous stunning awesome incredible delightful charming gorgeous attractive
appealing impressive admirable commendable praiseworthy praizeworthy=ea5 laudable exemplary
uplifting compelling compeling=ia5 stimulating insightful perceptive imaginative inventive
innovative ingenious masterly masterful adept accomplished proficient seamless purposeful
fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic
welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=Wc5
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=_c5 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=ic5 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=Ud5 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=_e5 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=Tf5 sluggish laboured
labored=Vf5 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
unwise unwize=bi5 excessive needless unnecessary wasteful lamentably inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=aj5 commanding disconcerting flawed harried nagging
overcrowded punishing ragged rambling brash breezy candid celebratory civilised civilized=oj5
cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect
inconsequential inquiring lenient manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic
strenuous superfluous surprising surprizing=Ql5 temperamental theatrical turbulent
uncompromising uncompromizing=Ul5 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=_l5 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=gl5 militaristic overheated classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish childlike sheepish snappish sluggardly churlish clownish fiendish garish loutish
oafish peevish stylish ticklish waspish outlandish amateur makeshift shopworn careworn
toothless faceless characterless bloodless gutless voiceless formless baseless groundless
rootless ruthless reckless lustreless shameless tasteless timeless priceless senseless thriving
flourishing florishing=mn5 floundering ailing dysfunctional toxic rosy daft compliant obedient
biddable glacial realistic accommodating adaptable appreciative attuned buoyant cheery
collegiate communicative conducive congenial constructive convivial courageous corageous=eo5
dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent
enlightened favourable favorable=PP6 forgiving forthright graceful hearty humorous impactful
impartial impassioned influential inquisitive inquizitive=ZP6 intelligent judicious loyal
mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent punctual refined resounding selfless spontaneous stalwart staunch
stoic streamlined succinct trailblazing trusting unbiased versatile watchful zippy abrasive
ambiguous antagonistic argumentative austere avoidable backward barren belligerent biased
bombastic brittle brutal bureaucratic burdensome caustic clinical coarse colourless
colorless=lQ6 combative confrontational contentious contradictory cowardly cruel deafening
decaying defeatist derelict desolate destructive discordant discourteous discorteous=ZR6
disgruntled disingenuous dizingenuous=\R6 dogmatic elusive exclusionary exploitative fatigued
fickle flaky frail frayed fretful frivolous fuzzy giddy glum gruff hackneyed harassed harmful
hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate inert
infantile inhospitable injudicious insecure insidious insignificant insular intolerant irksome
jaded jittery judgmental judgemental=bS6 lumbering meek menial merciless moaning morose
neglectful nonchalant nondescript noxious obsolete obstructive overpriced partisan partizan=PT6
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill
skittish slavish spartan spineless squalid stressful subdued subpar threadbare torpid tortuous
traumatic uncouth underfunded understaffed underachieving underperforming uneasy unequal
unlucky unrecognisable unrecognizable=WU6 unskilful unskillful=XU6 unsuccessful untrained
uptight volatile vulgar weary whining worrisome clunking creaking outshone laughably
unbelievable unbelievably superlatively immeasurable indispensable irreplaceable inimitable
insubstantial indistinct ponderously workaday homespun artless graceless tuneless spotlessly
overfull overlooked underused underutilised underutilized=XV6 underexploited underexplored
underplayed overplayed oversold undersold undemonstrative unenlightened unenlightening apt
artful blinkered brusque curt cheerless consummate corny crass crude debilitating defective
desirable detrimental dishevelled disheveled=PW6 dispirited divisive divizive=RW6 domineering
dour effortless effusive enterprising enterprizing=WW6 erudite exquisite exquizite=YW6
expressive faddish fatuous faulty fraught fulsome ghastly glorious glowing grating grotty
grudging hapless honourable honorable=gW6 horrid humourless humorless=iW6 imprecise
imprecize=jW6 indecisive indecizive=kW6 inexpert interminable intrusive jovial laborious
languid lightweight limp luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=`X6 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slack slick snappy snazzy soporific spiritless spirited stagnant
sterile stirring strained strident superlative tame tantalising tantalizing=_Y6 tawdry taxing
tepid thrilling thriling=cY6 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=VZ6 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=lZ6 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable lukewarm gallant heroic saintly angelic
diabolical abrupt gullible naive savvy canny wily streetwise streetwize=d[6 comical hilarious
amusing poignant evocative atmospheric exemplified unblemished watertight foolproof stringent
underwhelmed unfazed unperturbed unmoved overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=^]6 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious
contagious riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy
homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy
rubbishy tacky gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious dubious
questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile
trivial paltry measly meagre derisory negligible nuanced lucid cogent penetrating exacting
wholesome generous gracious humane compassionate empathetic sincere heartfelt steadfast
dependable reputable esteemed renowned distinguished eminent legendary iconic unforgettable
momentous stupendous formidable potent decisive decizive=^`6 resolute tenacious dogged plucky
feisty vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling controling=l`6
autocratic dictatorial authoritarian draconian punitive vindictive spiteful malicious callous
aloof sullen irritable obstinate intransigent arrogant conceited pompous pretentious snobbish
elitist cliquey devious manipulative dishonest deceitful evasive cagey robotic regimented fusty
middling overdone mismatched misaligned mizaligned=na6 overstretched overworked thwarted
tarnished marred excruciating unbearable insufferable maddening disturbing distressing
upsetting heartbreaking saddening demoralising demoralizing=]b6 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=lb6 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=[c6 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=fd6 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=ne6 unexceptional undistinguished unenthusiastic
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=^f6 unfulfilling
unfulfiling=_f6 thankless fruitless moribund easygoing splendidly fabulously terrifically
tremendously awesomely lovelily charmingly gorgeously attractively appealingly praiseworthily
praizeworthily=nf6 laudably exemplarily inspirationally inspiringly upliftingly captivatingly
engagingly compellingly stimulatingly motivatingly enrichingly insightfully perceptively
imaginatively inventively innovatively ingeniously masterlily skilfully skillfully=ag6 adeptly
accomplishedly proficiently competently talentedly seamlessly purposefully fruitfully
effectively efficiently successfully worthwhily invaluably meaningfully vibrantly buzzingly
dynamically nurturingly welcomingly harmoniously robustly rigorously meticulously coherently
cohesively aspirationally sensibly excellently unsatisfactorily satisfactorily magnificently
breathtakingly spectacularly sublimely flawlessly faultlessly impeccably immaculately enviably
unrivalledly unparalleledly enjoyably pleasurably gratifyingly hearteningly heartwarmingly
promisingly promizingly=Pi6 memorably tastefully elegantly articulately eloquently astutely
shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=^i6 respectfully considerately dedicatedly devotedly enthusiastically
tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=bj6 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably unhelpfully
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully scandalously shamefully embarrassingly cringeworthily foolishly
stupidly laxly lackadaisically lackadaizically=jk6 sluggishly ploddingly labouredly
laboredly=mk6 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=Yn6 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=in6 disinterestedly dizinterestedly=jn6 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly intriguingly entertainingly
groundbreakingly outmodedly antiquatedly overambitiously unrealistically unachievably
inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely immaturely
childishly sophisticatedly unsatisfyingly illogically nonsensically unwisely unwizely=ZP7
unnecessarily wastefully lamentablily inexcusably indefensibly intolerably unforgivably
peerlessly stellarly sterlingly adroitly deftly assuredly standoutly noteworthily notably
creditably respectably passably tolerably decently crackingly smashingly acely fably superly
magically belabouredly belaboredly=VQ7 commandingly disconcertingly flawedly flusteredly
harriedly naggingly overcrowdedly punishingly raggedly ramblingly unwillingly brashly breezily
candidly celebratorily civilisedly civilizedly=fQ7 cryptically dignifiedly emphatically
fitfully flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly
inconsequentially inquiringly leniently manically misplacedly moodily murkily offhandly paceyly
permissively perversely plausibly provocatively punchily quirkily radiantly redundantly
sensationally serenely speedily sporadically strenuously superfluously temperamentally
theatrically tolerantly troublesomely turbulently uncompromisingly uncompromizingly=nR7
unfriendlily wearisomely zanily zestfully assertively cautiously fussily jerkily lousily
receptively rebelliously resentfully sulkily staidly invigoratingly demoralisedly
demoralizedly=^S7 disarmingly dizarmingly=_S7 endlessly engrossingly exuberantly foolhardily
frostily gormlessly grumpily heartlessly immoderately incisively incizively=iS7
militaristically overheatedly classily peachily niftily nattily dapperly skeletally anaemically
turbochargedly bulletproofly steadyingly calmingly galvanisingly galvanizingly=WT7 chuffedly
filthily grimily muckily smellily litteredly pokeyly pokily dankly mustily mouldily ricketily
swelteringly airlessly reactively hollowly filthiestly babyishly bookishly boorishly brattishly
childlikely sheepishly snappishly sluggardlily churlishly clownishly fiendishly garishly
loutishly oafishly peevishly stylishly ticklishly waspishly outlandishly amateurly makeshiftly
shopwornly carewornly toothlessly facelessly characterlessly bloodlessly gutlessly voicelessly
formlessly baselessly groundlessly rootlessly ruthlessly recklessly restlessly lustrelessly
shamelessly tastelessly timelessly fearlessly fecklessly pricelessly senselessly thrivingly
flourishingly florishingly=VV7 flounderingly failingly ailingly dysfunctionally toxically
rosily sillily daftly compliantly obediently biddably docily glacially realistically
inexperiencedly giftedly pushily spoiltly accommodatingly adaptably appreciatively attunedly
buoyantly cheerily collegiately communicatively conducively congenially constructively
contentedly convivially courageously corageously=VW7 dextrously diplomatically discerningly
disciplinedly discreetly dutifully earnestly ebulliently effervescently enlightenedly
enthusedly favourably favorably=bW7 forgivingly forthrightly gracefully heartily humorously
impactfully impartially impassionedly influentially inquisitively inquizitively=lW7
intelligently judiciously loyally mannerlily nimbly observantly optimistically outgoingly
pioneeringly pragmatically principledly proactively prolifically prudently refinedly
resoundingly selflessly spontaneously stalwartly staunchly stoically streamlinedly succinctly
trailblazingly trustingly unbiasedly versatily watchfully zippily abrasively aggressively
agitatedly alienatedly ambiguously antagonistically argumentatively austerely avoidably
backwardly barrenly belligerently biasedly bombastically brittly brutally bureaucratically
burdensomely caustically clinically coarsely colourlessly colorlessly=_Y7 combatively
confrontationally contentiously contradictorily cowardlily cruelly deafeningly decayingly
defeatistly derelictly desolately destructively discordantly discourteously discorteously=mY7
disgruntledly disingenuously dizingenuously=oY7 dogmatically drainingly elusively
exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly fretfully
frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily hurriedly
hyperactively hypocritically illiterately inconsiderately inconveniently indiscriminately
inertly infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=Y[7 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=g[7 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=o\7 unskilfully unskillfully=P]7 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=S^7 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=P_7 domineeringly dourly dorly=R_7
effortlessly effusively energisingly energizingly=U_7 enliveningly enterprisingly
enterprizingly=W_7 eruditely exquisitely exquizitely=Y_7 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=h_7 horridly humourlessly humorlessly=j_7 imprecisely
imprecizely=k_7 inattentively indecisively indecizively=m_7 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=d`7 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=k`7 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=ea7 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Tc7 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=nc7 comically hilariously
amusingly poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly
foolproofly stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly
overblownly overprotectively overanxiously overreliantly overcautiously unambiguously
unappealingly unapproachably unattractively unavailingly uncaringly unceremoniously
uncomplicatedly unconstructively undeservedly undignifiedly unduely uneconomically unenviably
unexcitingly unfeelingly unforgivingly ungraciously ungratefully unhealthily uninvolvedly
unjustifiedly unjustifiably unlovingly unmanageably unmissably unmistakeably unnaturally
unobtrusively unpersuasively unpredictably unquestioningly unreasonedly unrefinedly
unremittingly unresolvedly unsavourily unsavorily=he7 unscrupulously unselfishly unsociably
unstably unstimulatedly unsubtly unsungly unsurpassedly unsympathetically untenably unthinkably
untroubledly unwelcomely unyieldingly infectiously contagiously electrifyingly rivetingly
grippingly spellbindingly enchantingly pleasantly unpleasantly agreeably nastily sombrely
cosily homelily invitingly luxuriously lavishly tattily dilapidatedly neglectedly unlovedly
unkemptly jumbledly scrappily rubbishily tackily gaudily cheesily naffly lamely ropeyly dodgily
iffily shakily flimsily tenuously spuriously dubiously questionably doubtfully debatably facily
glibly tritely banally vapidly vacuously inanely puerily juvenily trivially paltrily measlily
meagrely derisorily negligibly nuancedly lucidly cogently penetratingly exactingly wholesomely
generously graciously humanely compassionately empathetically heartfeltly steadfastly
dependably trustworthily reputably esteemedly renownedly distinguishedly legendarily iconically
unforgettably momentously stupendously formidably potently decisively decizively=ih7 resolutely
tenaciously doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously
blissfully idyllically heavenlily bossily controllingly autocratically dictatorially
authoritarianly draconianly punitively vindictively spitefully maliciously callously aloofly
surlily sullenly irritably obstinately intransigently complacently smugly arrogantly
conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously manipulatively
dishonestly deceitfully evasively cageyly robotically regimentedly fustily middlingly
overdonely botchedly bungledly fumbledly mishandledly mismanagedly misjudgedly mismatchedly
misalignedly mizalignedly=cj7 misusedly overstretchedly overworkedly thwartedly tarnishedly
marredly excruciatingly unbearably insufferably exasperatingly infuriatingly maddeningly
annoyingly irritatingly unnervingly unsettlingly disturbingly distressingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=Yk7 discouragingly discoragingly=Zk7
dishearteningly dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astonishingly astoundingly
staggeringly alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly
treasuredly cherishedly belovedly adorably endearingly likeably lovably personably approachably
affably genially amiably cordially hospitably neighbourlily neighborlily=_l7 obligingly
cooperatively uncooperatively unresponsively unreceptively unforthcomingly reticently
taciturnly inarticulately incomprehensibly unintelligibly illegibly indecipherably impenetrably
inaccessibly unworkably workably impractically unwieldily convolutedly overlongly verbosely
meanderingly wafflily preachily untimelily befittingly unbecomingly unseemlily indecently
unethically rashly impulsively impetuously hastily dilatorily slipshodly shambolically
ramshackly businesslikely workmanlikely methodically undisciplinedly uncontrolledly waywardly
errantly workshily slothfully indolently dozily dopeyly witlessly brainlessly mindlessly
irrationally farcically ludicrously preposterously outrageously egregiously flagrantly
heinously deplorably reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly
unerringly unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=on7 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly rewardingly unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly
fruitlessly moribundly easygoingly smoothly reluctantly willingly justifiably deservedly
harshly patiently sternly sharply calmly politely wisely wizely=RP8 bravely boldly tenderly
crossly tersely bluntly sensitively cheerfully joyfully gleefully impatiently anxiously
nervously blindly begrudgingly nicely carefully thoughtfully confidently fluently productively
expertly cleverly passively creatively convincingly persuasively powerfully vividly negatively
swiftly structured paced managed designed delivered presented executed judged pitched sequenced
scaffolded modelled modeled=]Q8 deployed implemented integrated targeted tailored maintained
ordered crafted constructed handled applied directed served edited rehearsed trained attended
coordinated communicated considered conceived drilled behaved mannered linked connected
adjusted identified promoted enforced utilised utilized=\R8 gooder goodest greatest poorest
badder baddest fine finest rich richest deepest thinnest flat flatter flattest clearest sound
sounder soundest solider solidest securer securest smooth smoothest sharpest crisp crispest
tightest loosest slowest brisker briskest swift swifter swiftest liveliest calmest warmest
coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest wizest=nS8
brave bravest bold boldest proudest safest rough rougher roughest toughest harsher harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild milder mildest fresh freshest healthy healthiest
staler stalest laxer laxest soft softest plain plainest vaguer vaguest bleak bleaker bleakest
grim grimmer grimmest animated composed controlled controled=fU8 dramatic elaborate exploratory
faithful fluid frank grand intricate irregular manageable mellow moderate muted pointed
professional progressive relentless restrained revealing savage selective sheltered sober stern
sturdy subtle tangible unfinished unique unusual urgent vain wild withdrawn youthful agile airy
arid delicate dotty fun funny lumpy responsible soggy spotty static inactive intermittent
individualised individualized=XW8 gentle humble noisy chatty collaborative interactive
traditional expert conscious measured sensitive reflective strategic intense tentative distant
detached remote rigid raw heated troubled extreme scarce stifling tangled wasted fiddly
gruelling grueling=UX8 modest proportionate minimal variable uneven mixed balanced suitable
relevant comprehensive detailed thoughtful original ordinary normal reasonable acceptable
sufficient enough productive valuable useful important beneficial vital crucial critical
central responsive joyful stable accurate logical simple complex complicated active energetic
correct wrong amiss lacking wanting impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=_Z8 automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced beyond flashpoint flashpoints anticlimax
anticlimaxes strength strengths weakness weaknesses success successes failure failures disaster
dizaster=W[8 disasters dizasters=X[8 shambles shambleses mess messes highlights joy joys
pleasure pleasures disappointment dizappointment=b[8 disappointments dizappointments=c[8
problems flaw flaws shortcoming shortcomings shortfall shortfalls inadequacy inadequacies
deficiency deficiencies mistake mistakes asset assets credit credits gem gems jewel jewels star
stars inspiration inspirations excellence excellense=]\8 excellences brilliance brilliances
mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums
carnage carnages farce farces embarrassment embarrassments disgrace disgraces scandal scandals
tragedy tragedies nightmare nightmares wastes nonsense nonsenses rubbish rubbishes treasure
masterpiece masterpieces threat threats bribe bribes lottery lotteries lifeline lifelines
crutch crutches marvel marvels insult insults affront affronts outrage outrages indictment
indictments travesty travesties slur slurs stain stains blot blots eyesore eyesores gimmick
gimmicks afterthought afterthoughts tokenisms masterclass masterclasses powerhouse powerhouses
beacon beacons exemplar exemplars godsend godsends revelation revelations letdown letdowns
washout washouts fiasco fiascos debacle debacles catastrophe catastrophes calamity calamities
mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=l_8 gratitude fervour fervor=n_8
dedication professionalism passion generosity creativity flair warmth expertise expertize=V`8
diligence diligense=W`8 integrity humility kindness perseverance tenacity courage corage=]`8
compassion empathy wisdom insight charisma charm humour humor=d`8 wit devotion diplomacy
resourcefulness resorcefulness=h`8 ingenuity imagination originality tact tenderness
thoroughness vigilance initiative gusto aplomb artistry craftsmanship eloquence eloquense=Ua8
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness helpfulness friendliness apathy complacency laziness
negativity defensiveness inertia arrogance indifference indifferense=ma8 negligence
negligense=na8 incompetence incompetense=oa8 stubbornness hostility carelessness sloppiness
thoughtlessness rudeness insolence insolense=Vb8 impatience impatiense=Wb8 favouritism
favoritism=Xb8 nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=hb8 confusion inconsistency incoherence incoherense=kb8
inefficiency ineffectiveness indiscipline unruliness misbehaviour misbehavior=Pc8 disaffection
dizaffection=Qc8 disengagement dizengagement=Rc8 disillusionment dizillusionment=Sc8
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity continually perpetually forever incessantly 24/7
without exception times day beginning whole entire point matter everywhere nowhere anyone ever
anything noone responsibility ownership anybody seems seemed tries behaves contributes listened
learns follows else member none nothing non everything talked talking dragged rushes rushing
acts acted acting fool clown martyr victim front loath loth wasting squandered dismiss
dismisses dismissed view suggestion fend sort guess stepped intervened corrected noticed until
despite reminded nose noses ought into granted obvious cue cues fob fobbed palmed palm hog hogs
hogged abandons tolerated condone condoned around idle ignoring neglecting refuse refuses
refused refusing disregard disregards disregarded shirk shirks shirked dodge dodges dodged
evade evades evaded squander squanders flout flouts flouted app software advice disregarding
looking other bother trouble deal bothering attempt chat dominate happen things fault blame
blames blamed culprit guilty brushed sweep swept sweeps aside buck lip service regard heed eye
hide hides hid hiding corners drag drags dragging feet heels idly washed washes hands forgot
forgotten hour chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked
relies relied relying reliance complicate complicates overreliance overcomplicate depends
depended leans leant leaned resort resorts resorted default defaults defaulted cling clings
clung retreat retreats retreated upon pets overrode override overrides overrule overruled
interrupt interrupts interrupted shout shouts through past permitted opt fight roam disturb
gloss glosses glossed skate skates skated skip skips skipped opts opted bow bows bowed bail
bails bailed checks miscast ploughed pressed although regardless anyway agenda axe admit admits
claim claims complain complains boast boasts boasted moan moans moaned whine whined whines
mutter muttered snapped snaps bark barks barked yell yells yelled scream screamed lecture
lectured nag nagged nags confess confessed concede conceded concedes insisted protest protested
gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged gossip gossiped
drone droned drones rant ranted rants blurt blurted tantrum excuse excuses rooted grounded
courtesy cortesy=Tm8 wake since wonders magic miracles trick difference differense=[m8 injects
injected breathe breathed life potential guessing because lacked gap effect effects domino
temperature chatter freedom permission lie lies root heart benefitted profit profits profited
woke wakes hyped geared cheered perked wound quietened borne bearing impossible owe owes owed
owing meaning upshot consequence consequense=fn8 product direct many caused resulted resulting
decrease thanks therefore thus hence thereby causes contributed cause causing learned few
adversely instilled instiled=Zo8 enhance enhances enhanced stifle stifles stifled stunt stunts
secret reasons factor factors main stem stems stemmed arise arises arizes=lo8 arose dividends
foundations groundwork role ignite ignites ignited turnover handover visual explicit using
asking sharing starting handing adding switching swapping pairing mixing naming praising
praizing=dP9 greeting rehearsing practising practizing=gP9 waiting pausing banning displaying
similarity differences pattern edge sting pressure folds spill spills spilled spilt spreads
filter filters filtered translate translates translated knocks knocked leaks sprang derive
derives derived shifted banned drifted pervades permeates colours colors=jQ9 halfway audience
audiense=lQ9 astray onto along dead sense purpose security stake foothold beneath underneath
picking emerges emerged limbo lurch spells spelt kills kill killed dependence dependense=bR9
dependency independence independense=dR9 contempt unless whenever disengage dizengage=hR9
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly importantly crucially ironically honestly evident apparent undeniable palpable
unmistakable fact proves prove proved bound itself themselves massively rest west nest forest
guest request harvest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
patch league world unfavourably unfavorably=dT9 overtake overtakes overtook overtaken outdo
outdoes outdone upstage upstaged rival rivals rivalled rivaled=PU9 easily comfortably distance
gulf wider huge growing shade dust compare compares unlike notch copy near schedule performing
attaining achieving comparison contrast preferable trails trailed underperforms underperformed
pack shoulders streets miles leagues aspect compared comparing pale pales paled beside
insignificance par pile heap looks arguably colour color=]V9 character authority levels degree
calibre amount measure measures stacks against alongside fare fares fared faring vast slight
neighbours neighbors=oV9 counterparts tier beaten tops topped outplayed outdid edges edged pips
pipped bested shadow phases intensity noticeable distinct disparity distinction dregs bunch
straw academies settings districts touches matches farther forward lot uniformly catch catches
catching caught night benchmark reach heights moment inconsistencies unevenly unevenness ages
age genders greatly considerably diet postcode depending conviction precision precizion=dX9
clarity feeling clue cohesion urgency dearth shortage paucity scarcity detail devoid crying
conspicuous gaps exist holes issues issue uncared unaccounted uncalled uncaled=YY9 awry adrift
pear askew trail trailing failed several chances moments unnoticed unchecked unchallenged
unaddressed underestimated untapped unmet neither nor undone unstuck unmarked unread untested
unused unseen unanswered uncorrected unplanned unspoken untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=^Z9 unrewarded unexplained luck
sync evidence evidense=cZ9 aligned rationale momentum skirted sidestepped basics cracks serve
expense loss reaches revisited revizited=oZ9 reviewed proper failings spots stomach exposed
offered introduced expected invited delivering but critically neatly later needed required
minute possess experience experiense=c[9 ability faintest slightest foggiest connection
relation relevance lots needs deserved detriment something happening insufficient awareness
scope consideration indication repertoire experiences learnt achieved gained infrequently
inability unable count terms concepts errors misconceptions connections misunderstandings spine
core agency demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=P]9 shuts slam slammed sunk chasm mismatch disconnect contradiction tension gains
zero unopened message information news misunderstanding common collective discernible
particular formal follow-through rhythm offers provides provided drink omits omitted avoids
avoided skims skimmed significance blurred buried underemployed underoccupied undertaught
underfed underled underserved unengaged unguided unpractised unpractized=]^9 unrehearsed unled
unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking
discussing revisiting reviziting=h^9 one's job priority nobody's somebody's else's amounts
amounted altogether surface surfaces surfaced feature features featured develops steam puff
justify worth misconception spite though adhered compliance dates following complying adhering
graded grade judge require requiring needing serious special exceeds tightening addressing
immediate ofsted estyn inspection days afternoons mornings agrees hear rumour rumor=Z`9 rumours
rumors=[`9 reportedly allegedly general consensus perception among amongst widespread splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs prison
jail abusive homeless evicted debt bereaved died dying cancer depressed homes household
situation circumstances background difficulties claiming domestic violence violense=ba9 abuse
adopted faint definite air hint whiff element impression flavour flavor=la9 appears appeared
seemingly supposedly presumably ostensibly sounds sounded samey perceived suspect suspected
guessed reckon imagine sensed opinion eyes unconvinced bordering borders bordered verging
verges side wondering offence offense=gb9 ship leaps rising rizing=jb9 arms stride sky's curve
tip finishing loop store stroke genius silk overstate commanded finds niche fist textbook study
restraint seriously mission hitch fighting cheers hip feather applause marks recommend barrel
corking belting ripping winner !of blown lap laps lapped lapping sing sings praises praizes=Ud9
soak soaked soaking cherry stuff tour de jackpot clockwork dream breeze extra mile swimmingly
town plunge bull strides hay splash hash knack nub teeth priorities toes bay wits ear gift
sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder trumps smelling
smeling=`e9 grief naught fruition blows weight backs hours scene alight alive stakes chord
blinder eggshells backwards bill muster odds himself herself onions community score volumes
justice utmost stead company nick fettle groove brief trend sticky cusp brink verge height peak
coal powers tether pops absolute rare tonic sight feast labour labor=Qg9 classic cry piece dab
tower oiled knit burner soul heart's butter bang doctor bee's cat's dog's thing mccoy penny
admiration feat unturned sailing sweetness promise promize=jg9 bounds singing kicking guns
punching sunshine shipshape operation tested chapeau smashed aced crack blew bowled stumbling
tumble mountain foregone moot sore snail's breakneck arm's limb freefall shrift slim pickings
sell slog ways within quibble quarrel inch bubble hymn margins sidelines fringes cast casts
casting pall favours favors=Xi9 gathers gathering gathered risk area areas zones rod death
stony eternity lifetime shop shops fools riding tale bumpy ride burst bursts bursting busting
seams sixes loggerheads crossroads ebb bullet tears chasing tail hearted cock rocket size price
pouring poring=^j9 scraping shoot shoots shot slap avail tightrope wearing zoned plenty
flounder foul wayside wayzide=kj9 final motions boil piste tangent pieces rack downhill south
begging overboard haywire houses plughole plot rag bearings faith clanger bombshell bogged
sidetracked sucked scot pinch mick mickey toll fuss pig's headway tripping aground amok riot
headless war bombsite zoo jungle circus morgue factory production conveyor military weekend
herding watching wading banging shovelling shoveling=_l9 sardines wildfire chip climb tied sway
ransom boot kibosh brakes losses mustard throat ceremony backside laurels rests rested resting
fiddle bandwagon gun caution heel ranks bank cropper standstill roost responsibilities duties
blank snag buffers goalposts mud blow uphill reputation remorse mercy bush substitute joke
angel shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty damp minefield
treadmill elephant goose flash style recipe blueprint vicious slippery rocky dawn economy
gesture nod cannon unto thorn hole alley sorry affair reflection compensation macho herring
spanner bitter steep station sorts kilter ark proportion cosh thumb radar skin illusion strain
siege creek garden scratch snuff ears neck cuff beam wane cheap hoof hop warpath knees uppers
hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle vacuum spin tangle
daze doldrums wilderness weeds disarray dizarray=`P: tatters crisis crizis=bP: shreds turmoil
meltdown denial jack jam jobs coping managing ok okay kicked saloon panic winded overdue
translation haste sizzle hype action muchness ado nip nipped nips rhyme barred sausage chestnut
die egged egging parrot fashion man's preach preaches preaching eyebrows diamond ruled ruling
ballpark grace scrape scrapes scraped sank trace swim skating skim skimming scratches scratched
scratching slipping smoke snowed strictly coated coating sweeping swims roundabouts teething
troubles gruel wasters iceberg cooks crowd gig battle cycle kneed reinvent spinning reinventing
reinvented rome whistling dressing gritted arm worlds wrap footed barking mad yes man rote
carrot cheese chopping watchers cobbled cookie cutter purposes paste dried dime breakfast body
dusted dumps mouth dribs drabs friend fat fiddling flogging herd grasping clutching clutch
straws nettle graft nosed maintenance mighty collar knee jerk lick mutton dressed nailing
pasture pie hair rearranging tinted coloured colored=mT: lining stone's sweet fa wagging tear
tearing minimum jury rot mill thumbs twiddling knots toe toed tongue turkeys voting wounded
warts wheat flexible woman crew crop gang communicator cheeky swot swots brainbox bookworm
bookworms tearaway tearaways rascal rogue scamp softie pushover martinet disciplinarian grump
bruiser bruizer=ZV: layabout layabouts timewaster timewasters whizz prodigy prodigies dunce
dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug thugs
yob yobs hooligan hooligans jobsworth jobsworths joker rebel comedian brigade mob rabble estate
quickest worker talker thinker sportsman helper arty trio corner highers lowers middles
stretchers strugglers plodders sens quietest loudest naughtiest neediest inseparable invisible
invizible=RX: generation tribe middle visionary vizionary=VX: trailblazer pioneer workhorse
saint whirlwind grafter stickler workaholic pedant doormat busybody drifter plodder coaster
coasters skiver skivers truant truants rebels misfit misfits wallflower introvert introverts
extrovert extroverts trailblazers trier triers worrier worriers thinkers leech freak freaks
personality handful pain nuisance nuizance=^Y: liability menace passenger suspects culprits sen
eal adhd asd fsm type university attainers achievers attainer prior lows highs ables total
complete troublemaker artist storyteller storyteler=VZ: performer troublemakers slacker
slackers ringleader ringleaders daydreamer dreamer chatterbox chatterboxes livewire loner
ditherer perfectionist dinosaur dinosaurs passengers loafer whinger whingers moaner moaners
cynic cynics superstar superstars legend rockstar hero heroine micromanager maverick nonreader
underachiever underachievers underperformer underperformers tyrant dragon angels monster sponge
sponges whiz weakling flyer flyers fliers achiever morning nqt beginner backgrounds upbringing
apples apple steamrolled steamroled=o[: railroaded herded churned waded trawled slogged limped
lurched staggered whizzed breezed ballooned mushroomed snowballed snowbaled=]\: spiralled
spiraled=^\: nosedived splintered spluttered creaked groaned buckled caved smothered paralysed
paralyzed=g\: hijacked ambushed besieged bombarded peppered juggled whitewashed tiptoed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled songs choir battleground battlefield desert wasteland oasis haven sanctuary fortress
silo silos rollercoaster avalanche quagmire maze millstone albatross springboard catalyst
bottleneck sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles
fusses waved nods nodded guts backbone fizz punch zing oomph attack pizzazz streak nodding
conversation filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled
swamped diluted amid relations throughout trying buzz buzzes hum crackle throb throbbed pulse
pulsed fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed slump
stamped stamping hover hovers hovered hovering labours labors=R`: pillars messages cruise
cruize=U`: cruised cruized=V`: cruises cruizes=W`: cruising cruizing=X`: crash barrage torrent
stream blizzard painful agonising agonizing=_`: curling sleepwalk sleepwalking autopilot flog
another's throats sinking scramble dash grind squib patched tacked shoehorned crowbarred
crammed bloated crowded bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze
oozes oozed exuded mesmerise mesmerize=`a: enthral enthrals charmed wow wowed towers melt melts
melted strop outburst havoc uproar descend descends descended degenerate degenerates
degenerated dissolve dissolved floundered wrestle wrestled grapple grappled stumble stumbled
languish languishes languished dominates dominated dominating hijack monopolise monopolize=db:
monopolised monopolized=eb: monopolises monopolizes=fb: swamp bombard smother spoonfeed
spoonfed cram rattle steamroll steamrollered railroad race raced races romp romped sail sailed
sails sped trap grinds grinding peter peters petered bounce bounced bouncing treading tread
treads brimming oozing beaming awash bustling teeming dripping !and forefront cornerstone
bedrock linchpin shone brunt footing firefighting juggling dumbed dumbing weighed watered
clinging stare stares staring gazing gazed plague plagues plagued riddled blighted haunted
beset poisonous rife rampant endemic entrenched ingrained waffled rambled rambles waffle
madhouse hive rounded outlive outlives outlived withstand treated shell fights fought battling
battles winding kick kicks glaring gaping blatant blatantly sheer outright fashioned glazed
unimpressed burnt stumped flummoxed glued transfixed riveted downbeat tuned itching raring
property luggage angriest swayed mentally solidly squarely owned accepted famously stiff
concept clicked belonging buy glad concentrating handy self esteem buying wandered wandering
captured capture grabbed hoping wishing fearing dreading relishing craving hating believing
doubting savouring savoring=Xg: longing expecting pretending warmed warms fond regards regarded
views viewed considers perceive identifies empathise empathize=fg: empathised empathized=gg:
sympathise sympathize=hg: related glowed fading occur occurs occurred gist intention reluctance
resolved decided aimed sought longed awe wonder despair anticipation disbelief amusement
bewilderment children's teachers' imaginations anxieties captures grab grabs mastered
internalised internalized=fh: remembered probes probed extends reveal reveals revealed
<degree>* poise finesse elegance vigour vigor=Ri: relief satisfaction hesitation cracked thirst
hunger zest displayed demonstrated maturity pretend pretended pretends deliberately wilfully
intentionally knowingly gladly proudly excitedly intently angrily seeking owns eagerness
keenness unwillingness hesitancy readiness refusal sidelined marginalised marginalized=Rj:
favoured favored=Sj: indulged celebrated fancied thoughts sights vanished assumed assumes
imagined imagines supposed figured reckoned senses concluded outset peace boiling refuge longs
aches burns craved hungers thirsts envies envied despise despize=oj: despises despizes=Pk:
despised despized=Qk: savour savor=Rk: savours savors=Sk: savoured savored=Tk: endure endures
endured scrutiny apprehensive coy notion inkling hunch qualms importance drank drinking burning
champing dawned registered dreams fooled floored flattered touched wedded attached stung shaken
wooed consumed seized overcome humbled fixated obsessed preoccupied shock escape belong singled
bluffing faking dreaming panicking sulking testing whether wallpaper decoration drowsy i'm
saddened pity appalled appaled=hl: recognition celebrating rescue rescues rescued salvage
salvaged redeemed sobering congratulations bravo kudos congrats hooray admired applaud commend
alarmed dismayed pure privilege congratulated commended applauded flourished florished=am:
thrived celebration lucky fortunate i've we've thank however mustn't you'd they'd essential
imperative developing sorting rethinking reviewing updating additional warrants overhaul shake
usefully afford recommendation plea ripe advised advized=]n: perhaps maybe let's i'd we'd rid
what's cries ideally urge implore beg advise advize=jn: propose recommendations suggestions
recommended advisable advizable=on: ebi ebis wwws considering exploring 'd instead fix i'll
instinct tweak proposal pointer counsel remedy ponder revamp update retirement reset reboot
rejig council urged mileage argument musts pressing crept creeping edging inched inching
flatline flatlined plateau plateaued upturn downturn turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant leap growth forwards towards conquered
outgrown afternoon flagged revolutionised revolutionized=jP; revitalised revitalized=kP;
rejuvenated waning dwindling almost disappeared dizappeared=PQ; eradicated eliminated sliding
dipping flagging recovering strongly recovered rallied rebounded crashed leapt zoomed litter
matured rapid worsening worsen blossom lowered aspirations profile travelled traveled=gQ;
broadly achieves attains attained perform performs performed fulfil fulfils embedding embeds
gaining person ratio percentage deadline manages chooses organises organizes=ZR; teaches
misbehaving eh scrapped object solve research experts I suppose decides guided bbc usa nhs pta
gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp
cpoms attainment8 progress8 dive dives retrieval spaced continuous passport metacognition
metacognitive scaffolds formative summative mastery pedagogy pedagogical eyfs baseline smsc gld
dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary
substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema
dialogic causation chronology premium individual personal intentions journey jorney=WU; mindset
load organiser organizer=ZU; organisers organizers=[U; assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=kU; subitising subitizing=lU; sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock weeks tend tends tended bulk lion's ample ad nauseam loads heaps masses
oodles tons reams wealth raft plethora abundance multitude myriad precious interaction mere
copious abundant plentiful countless numerous umpteen limitless considerable substantial
disproportionate significantly figure figures entry flight received stocked supervised
supervized=]X; intentioned numbing destroying hoc baked crystal sensitivity panache competence
competense=fX; opener points ranging lustre luster=jX; centred user universally staffed
whelming loaded explanatory indulgent congratulatory earth changeover documents paperwork files
metallic monotone razor placing rates addresses matters micro lend lends lent strange addition
bet scrum peculiar weird bizarre puzzling outlook forecast searching probing pertinent !number
rooms grounds acoustics signage output vibe demeanour demeanor=XZ; conditioning raid v shouty
draughty dated drifting sudden recovery applies timed policed responds react reacts reacted
unwell dud loser hoot chore doddle masterstroke blur lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum week festival solving major source sorce=S\; development messing
mucking fooling larking misbehaved naughtiness disobedience disobediense=[\; fixes condition
infancy proven exam secondary exceeded sub criticise criticize=d\; abnormal instance evening
bye shepherd samaritan parenting autism guide guides document visits vizits=P]; network actions
fees fee payments items item loan loans consent manchester london bigger verb verbs tom
conductor conductors insulator trade summer christmas median mode noun nouns multiple frequency
vis edition analysis analyzis=o]; educational medical dietary footwear clothing clothes dress e
conditions current friendship rehearsal trophy prize shield mist mesh raincoat shelter theme
decide discussed debated investigated objects dentist doctors hospital appointment supplies
copies chin greeted certificates sandy fertile harvests farming circled incorrect fabric
texture textures phones repair repairs exams inset boiled outline cleared clearing protein
sentence sentense=e_; sentences circuit circuits verse period leg click angled guy britain
grandmother grandfather uncle aunt heroes market ups muscle draft estimate shiny motion
reaction reactions birthday prince pendulum variables clause interval digit digits distribution
vowel basis compound selling seller arts liner gross mental arithmetic health boards golden
fortnight month saints histories wonky donkey guys upper sixth site deck capital spaces exits
western fourth forth=ca; clare casual isle dinkum hearing skinned cash shaft emoji pad typing
future correlation coordinates swimmer society broker isotope isotopes base nucleus electron
electrons cholesterol bacteria fats layer singer disorder novel myth fable extract ballad
rainfall irrigation crops erosion characters narrator protagonist villain macbeth hamlet juliet
romeo scrooge goldilocks cinderella troll witch king queen soldier soldiers romans vikings crow
princess wicked greedy evil particle particles seedling seedlings germinated condensed
photosynthesis gravity insulators lava glacier earthquake chocolate snowman puddle freeze froze
expands expanded floated freezes contracts evaporate dissolves sketched shaded danced mimed
advantages streams bunk video windy foggy sunny snack toast carrots travel boots oxygen yeast
rust underline underlined sorted adjectives adverbs length sum sums totals completed filed
stored hello bingo studied discovered famine empire empires revolution crusade crusades
rebellion treaty parliament monarch emperor pharaoh tsar blitz trenches slavery suffrage whom
complimented union police ministry government charity contractor surveyor engineer
questionnaire recording wondered rubric article published inspectorate ofsted's estyn's
regulator regulator's judgement judgment=cf; inspected visited vizited=ef; statistics per rota
contractors safety marshal emergency evacuation legal mandatory adjective adverb defined symbol
abbreviation phrases coffee obliged notify submit noon midday easter contact section january
february march april june august september october november december office submitted logged
accompanied renewed recorded forbidden eligible liable parked posted difficulty copied pairs
rows cent percent cm mm km kg ml litres metres degrees decibels school's trust's class's
academy's judgements judgments=gh; clean blunt collection bundle howled solar lunar partial
paired buddy slot slots anti incident incidents ambassador ambassadors modal arguments equation
equations sensory physical phyzical=^i; reopen appoint hire invented login signature misheard
miscounted voltage volume concert we'll unauthorised unauthorized=ki; authorised authorized=li;
absences absentee absentees absenteeism event signatures pour woodland interview interviews
fetch entrance gym phoned diploma pronounced enunciated printed metre registration workers
holder sleep sleepers eyesight c g o disk wage elections chronic minor injuries ankle graze
bruise bruize=Qk; bump vowels sides persons pages finding calculate calculated estimated
plotted perimeter probability mass gradient investigate fabrics parachute passage poet module
practised practized=fk; mime argues cited voiced defines quotes refers referred recommends
advises advizes=Pl; manual diary webpage advert receipt whilst watched party interviewed
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
Q4R4k3l3m3W3\S4Zl;0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
@c@d@e@P>U>f@g@h@i@j@h@k@h@l@l@m@h@n@o@o@o@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h
@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@PAh@QAh@PAh@QAh@l@RAh@h@h@h@h@RAh@RAh
@RAh@RAh@RAh@RAh@RAh@RAh@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@SAh@h@h@h@h@k@h@h@h@h@h@h@h@h@h@RARATAh
@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@UAh@h@h@VAh@h@h
@h@h@h@h@h@h@h@WAh@h@XAWAh@h@YAZAh@h@h@h@h@h@k@h@h@h@h@h@RAh@RAh@h@[Ah@h@h@h@WAh@h@h@WAh@h@h@WAh
@h@h@h@h@\A]Ah@h@h@h@h@h@^A_Ah@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@`Ah@`Ah
@aAh@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@o@o@bAcAh@h@XAWAh@h@h@h
@h@h@h@WAh@h@h@WAo@o@dAcAh@h@h@h@h@h@h@h@o@o@eAo@h@h@h@h@h@h@h@h@h@h@h@WAfAgAhAiAjAh@kAWAh@h@h@W
Ah@h@lAZAh@h@h@ZAo@o@mAcAo@o@nAcAh@h@h@h@oAPBQBRBh@h@h@h@h@h@h@h@h@h@WAh@h@h@WAh@h@h@WAh@h@h@h@Z
Ah@h@WAh@h@h@h@h@h@h@k@h@o@o@SBo@h@h@k@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@TBh@h@h@h@h@h@h@h@h@UBh@h@h
@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@VBWAiAiAWBiAh@h@XBh@h@h@h@h@h@h@YBh@ZB[B\Bh@h@h@h@h
@h@h@h@h@]Bl@^Bh@_B`BaBh@bBl@h@h@h@h@h@h@cBh@h@h@h@h@h@h@dBh@eBh@h@h@TAh@h@h@h@h@h@h@h@h@h@h@h@h
@h@h@k@h@fBh@h@h@j@h@j@j@h@h@gBh@h@h@m@h@j@h@hBiBo@o@SBo@jB_Ah@h@h@h@h@h@h@h@h@h@h@h@h@WAh@h@kBh
@lBlBh@h@kBkBkBh@mBlBlBh@lBlBh@h@nBh@lBh@lBlBlBh@h@h@h@h@oBPCQCRCSCTCTCTCUCVCWCXCXCTCYCTCTCTCZCT
C[C\CRC]C^C^C_C`CTCaCbCcCdCeCTCfCTCgCTChCTCTCTCXCXCTCTCiCTCjCkCTCTCTCTClCmCnCoCPDTCQDTCTCTCRDTCT
CTCTCYCTCTCWCTCTCTCRDTCSDTDSDYCUDTCUDVDWDXDTCYDZD[D\D]DTCTCTCTCTCTCTCTC^D^D_DVD`DaDbDTCcDdDeDTCf
DgDTCTCTCTCTCTChDiDjDkDlDmDnDoDhDTChDTCPEQERESETEUEVEVEWEXEXEYEZE[E\E]E^E_E`EaEXEbEcEdEeEVEfEgEh
EiEVEjEkElEmEnEoEPFQFRFSFTFVEUFVFWFaEXFYFZFVE[F\F]F^F_F`FaFWEaEaEbFcF`F`FdFeFVEfFgFXEXEXEaEXEoEh
FhEiFjFkFlFmFnFoFmEPGmEQGXERGaESGVETGUGVEVGVEVEWG`FXGYGVEoEoEVEVEaEVEZG[G\G]G^G^GoE_GZG^GVEXE`Ga
EVEVE]F]FVEaGXEbGcGdGaEVEaEVEVEVEVEVEVEVEVEVEVEeGVEVEVEVEfGgGVE]FVEVEVEVESFVEVEaEVEVEVEVEVEVEVEh
GVEVEVEiGVEVEVEVEXEjGVEkGVEVElGVEmGnGXEoGVEPHQHVEVERHSHTHUHVHWHXHYHVEZH[H\H]H^H_HXEaE`HaHbHcHdHe
HfHgHhHiHjHkHlHlHkHlHlHmHmHnHlHnHoHmHlHPIlHQIRISITIUIlHVIWIXIYIZIlH[ImHmH\I]I^IlH_I`ITIaIbIcIlHd
IeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJlHVJWJXJiHYJZJ[J\J]J^J_J`JaJTIbJ`ITIlHmHmHmHmHmHcJdJeJlHlHlHl
HfJgJhJiJjJjJkJlJmJlHnJlHoJmHmHlHlHlHlHlHmHPKQKRKRKSKTKRKUKRKVKRKWKXKYKZK[K\KRKRKRKRKRK]KRKRK^K_
KRKRK_K_KRKRKRKRK`KaKbK_K_K_KcKdKRKRK_K_KeKfKgKhK_KiKiKjKkKlKmKnKUKRKoKPLRKRKQLRLRKRK_K_K_KSLRKR
KRKRKTL_K_K_K_K_K_KULVLWLRK]KXL_KYL_K_K_K_K_KZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLhLkLlLmLnLoLPMQMR
MhLSMTMUMhLVMhLWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNhLQNRNSNTNUNSMVNhLWNhLhLXNYNZ
N[N\N]N^N_N`NaNbNcNdNeNfNgNhNiNUMjNkNhLlNmNhLnNoNhL[NhLhLhLhLhLhLPOhLQOVMROhLhLSOhLhLhLhLhLTOhLh
LUOVOWOXOhLhLYOZOhL[O\O]O^O_OhL`OhLaOhLhLbOhLcOhLdOhLeOfOPMPMhLgOhOiOjOkOhLlOmOhLnOoOPP1QP1lNRP1
hLSP1TP1UMhLhLUP1UMPMVP1PMhLhLhLhLhLWP1XP1hLUOYP1ZP1hLhLhL[P1\P1]P1^P1UMhLhL_P1`P1aP1hLbP1hLcP1d
P1hLhLeP1VMhLfP1hLgP1PMhLhP1iP1jP1kP1lP1mP1nP1oP1PQ1QQ1RQ1hLhLhLSQ1hLTQ1UQ1hLhLhLVQ1hLWQ1hLXQ1YQ
1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR
1YR1ZR1[R1\R1]R1^R1_R1ZR1`R1aR1oQ1QR1bR1cR1dR1eR1fR1gR1hR1iR1jR1gR1gR1kR1lR1mR1nR1oR1PS1QS1RS1SS
1TS1US1VS1WS1XS1YS1ZS1[S1[S1[S1\S1]S1^S1_S1TS1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT
1QT1RT1QT1QT1ST1TT1UT1QT1UT1VT1QT1QT1WT1QT1XT1YT1ZT1[T1QT1\T1]T1^T1_T1`T1aT1bT1QT1cT1QT1dT1QT1eT
1^T1fT1gT1hT1iT1hT1jT1QT1kT1QT1QT1lT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1QT1hT1QT1hT1mT
1nT1oT1QT1QT1QT1QT1QT1QT1PU1QU1RU1RU1SU1TU1UU1RU1RU1RU1VU1RU1RU1RU1RU1QT1RU1WU1XU1YU1ZU1[U1\U1]U
1^U1_U1QT1QT1QT1QT1`U1QT1QT1aU1bU1QT1QT1QT1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV
1UV1QT1VV1WV1XV1XV1XV1YV1ZV1[V1QT1QT1\V1QT1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV
1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1QT1^W1QT1_W1QT1QT1`W1QT1RU1^T1QT1aW1bW1QT1QT1cW1QT
1QT1dW1eW1fW1gW1hW1QT1iW1QT1QT1jW1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1QT1YX1ZX1[X1\X1]X1^X
1_X1`X1aX1bX1cX1dX1eX1fX1gX1^T1QT1hX1iX1jX1kX1^T1lX1mX1nX1nX1nX1oX1PY1QY1RY1SY1TY1UY1nX1VY1nX1WY
1nX1XY1YY1nX1nX1nX1nX1ZY1nX1nX1[Y1\Y1nX1]Y1^Y1nX1_Y1nX1`Y1nX1nX1nX1nX1nX1nX1nX1aY1bY1cY1nX1nX1dY
1eY1fY1nX1nX1gY1hY1iY1nX1jY1nX1kY1lY1mY1nX1nY1nX1oY1PZ1nX1nX1QZ1RZ1SZ1nX1nX1nX1TZ1nX1nX1nX1nX1nX
1nX1UZ1nX1nX1nX1VZ1nX1WZ1nX1XZ1nX1nX1nX1nX1nX1YZ1ZZ1nX1nX1[Z1nX1\Z1nX1]Z1nX1nX1nX1^Z1nX1nX1nX1nX
1nX1nX1nX1_Z1`Z1aZ1nX1nX1nX1bZ1nX1cZ1nX1dZ1nX1nX1nX1nX1eZ1nX1fZ1gZ1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX
1hZ1nX1nX1nX1iZ1nX1nX1nX1nX1nX1jZ1nX1_Y1nX1kZ1nX1nX1nX1lZ1mZ1nX1nX1nX1nX1nZ1nX1nX1nX1oZ1nX1nX1nX
1nX1P[1Q[1R[1nX1S[1nX1T[1nX1nX1nX1nX1nX1U[1V[1W[1nX1X[1nX1nX1nX1nX1nX1Y[1nX1Z[1nX1nX1nX1[[1nX1\[
1][1^[1nX1nX1_[1nX1nX1nX1nX1nX1`[1nX1a[1b[1c[1nX1nX1nX1nX1nX1d[1nX1e[1nX1f[1nX1g[1nX1nX1h[1nX1PY
1e[1nX1i[1j[1nX1nX1k[1l[1m[1nX1n[1nX1o[1nX1nX1nX1nX1nX1P\1P\1Q\1nX1nX1nX1R\1S\1nX1nX1nX1nX1T\1nX
1nX1nX1_Y1U\1V\1PZ1nX1nX1nX1nX1W\1nX1X\1nX1nX1nX1Y\1nX1nX1nX1Z\1nX1nX1nX1nX1nX1[\1nX1_Y1nX1nX1nX
1nX1nX1nX1\\1nX1nX1nX1nX1nX1]\1nX1^\1_\1`\1nX1a\1nX1nX1nX1nX1nX1b\1nX1nX1nX1nX1nX1c\1nX1d\1e\1f\
1nX1nX1g\1h\1nX1nX1nX1nX1i\1PY1nX1nX1j\1k\1l\1ZY1nX1nX1nX1nX1nX1nX1m\1nX1nX1n\1nX1o\1P]1Q]1nX1VZ
1nX1R]1nX1nX1WZ1nX1nX1nX1nX1nX1S]1nX1nX1T]1nX1nX1nX1nX1U]1nX1nX1nX1V]1nX1nX1nX1W]1X]1Y]1nX1Z]1nX
1[]1nX1nX1nX1\]1nX1e[1nX1]]1^]1nX1nX1_]1nX1nX1nX1`]1a]1nX1b]1nX1nX1nX1nX1VY1nX1nX1c]1d]1e]1j[1f]
1g]1nX1nX1h]1nX1i]1nX1nX1nX1nX1nX1nX1nX1j]1j]1k]1nX1nX1l]1TY1m]1nX1nX1n]1o]1P^1Q^1nX1nX1nX1nX1R^
1nX1S^1nX1T^1nX1U^1nX1nX1nX1nX1nX1nX1nX1nX1V^1nX1Y\1nX1W^1nX1nX1X^1nX1nX1Y^1nX1Z^1[^1\^1nX1nX1nX
1nX1nX1]^1^^1_^1nX1`^1a^1nX1b^1nX1j[1nX1nX1nX1nX1nX1c^1nX1d^1nX1nX1bY1nX1nX1nX1e^1f^1nX1nX1g^1nX
1nX1h^1nX1i^1j^1S^1j]1nX1nX1k^1l^1m^1nX1n^1nX1o^1P_1nX1nX1nX1nX1Q_1nX1nX1nX1nX1nX1R_1R_1nX1nX1nX
1nX1S_1nX1T_1U_1V_1nX1nX1nX1nX1W_1X_1nX1nX1nX1Y_1Z_1[_1nX1nX1nX1\_1nX1]_1^_1__1`_1a_1b_1c_1c_1nX
1nX1nX1nX1d_1e_1f_1g_1h_1eZ1nX1i_1nX1nX1j_1k_1nX1nX1nX1l_1m_1n_1o_1P`1nX1Q`1nX1R`1nX1nX1nX1nX1nX
1S`1nX1ZY1nX1T`1nX1U`1PY1nX1nX1nX1V`1nX1h^1nX1nX1nX1W`1nX1X`1nX1nX1nX1nX1Y`1Z`1nX1nX1[`1nX1nX1nX
1nX1nX1nX1nX1nX1\`1nX1]`1nX1nX1nX1nX1nX1nX1nX1^`1nX1nX1_]1_`1nX1nX1nX1``1nX1a`1nX1nX1nX1nX1nX1nX
1nX1nX1nX1nX1nX1nX1b`1nX1c`1nX1d`1nX1nX1nX1nX1e`1nX1j]1nX1f`1g`1nX1nX1h`1i`1j`1k`1l`1nX1m`1nX1nX
1nX1n`1nX1o`1Pa1Qa1b^1nX1nX1nX1nX1Ra1nX1nX1Sa1nX1nX1nX1nX1Ta1nX1Ua1[\1nX1nX1j[1nX1nX1nX1nX1nX1nX
1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1Va1Wa1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1Xa1Ya1[`1nX
1Za1nX1nX1[a1nX1nX1nX1nX1nX1nX1\a1nX1nX1nX1]a1nX1nX1nX1^a1_a1`a1^a1aa1nX1nX1nX1nX1nX1nX1nX1nX1nX
1ba1nX1ca1nX1ba1nX1nX1nX1nX1nX1g_1nX1b[1b[1nX1nX1da1ea1h^1fa1nX1nX1Z\1nX1ga1nX1nX1nX1nX1nX1nX1ha
1ia1ja1ka1la1ma1nX1V]1nX1nX1nX1na1nX1nX1nX1nX1nX1oa1nX1nX1nX1nX1nX1nX1Pb1nX1nX1nX1nX1nX1Qb1nX1nX
1nX1nX1nX1nX1Rb1nX1nX1nX1nX1nX1Sb1Pb1nX1nX1Tb1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1Ub1nX1nX1nX
1Vb1nX1Wb1Xb1Yb1Zb1[b1nX1ZY1c`1nX1nX1\b1]b1^b1_b1nX1nX1nX1nX1nX1nX1`b1nX1ab1nX1bb1nX1cb1cb1nX1nX
1nX1S`1S`1db1nX1eb1nX1nX1nX1nX1nX1fb1c`1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1gb1hb1nX1nX1nX1ib1nX
1ZY1nX1nX1nX1jb1nX1nX1kb1nX1nX1nX1nX1nX1lb1nX1nX1nX1mb1nX1nX1nX1nX1nX1nX1nX1nX1nb1i[1ob1nX1Pc1Qc
1Rc1nX1ZY1nX1Sc1Tc1Uc1nX1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1[c1[c1\c1^c1[c1_c1`c1ac1[c1bc1[c1cc1dc1ec1fc1gc
1hc1ic1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Rd1Sd1Td1Ud1Vd1Rd1Wd1Xd1Yd1Zd1[d1Rd1\d1]d1^d1_d1`d1ad1bd1cd1Rd
1Rd1dd1ed1fd1gd1hd1Rd1id1Rd1Xd1Xd1jd1kd1ld1Xd1md1Rd1Xd1nd1od1Pe1Qe1Re1Rd1Se1Rd1Te1Te1Ue1Rd1Ve1Rd
1We1Rd1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1Te1ge1he1he1ie1je1Rd1je1ke1le1me1ne1oe1Pf1Xd
1Xd1Xd1Qf1Rf1Xd1Sf1Xd1Xd1Tf1jd1Uf1Vf1Wf1Xf1Yf1Xd1Zf1[f1[f1\f1Xd1]f1^f1_f1`f1af1bf1cf1df1ef1ef1ff
1ef1ef1gf1ef1ef1ef1hf1if1jf1kf1lf1mf1nf1of1Pg1Qg1ef1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g
1ag1bg1cg1dg1eg1fg1gg1hg1ig1jg1ig1kg1lg1ig1mg1ng1og1Ph1Qh1ig1ig1Rh1Sh1Th1Uh1Vh1ig1Wh1ig1ig1ig1Xh
1ig1Yh1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ig1ig1ch1dh1eh1fh1fh1gh1hh1ih1jh1fh1hh1hh1gh1kh1lh1mh1jh1fh1fh
1fh1fh1fh1fh1fh1fh1fh1fh1fh1fh1nh1fh1fh1oh1Pi1Qi1Ri1Si1Ti1Ui1fh1fh1Vi1Wi1fh1fh1oh1fh1Xi1Yi1fh1fh
1fh1Zi1jh1[i1\i1]i1^i1_i1`i1fh1ai1bi1fh1fh1ci1`i1di1fh1oh1fh1fh1fh1oh1fh1fh1fh1fh1ei1fi1fh1fh1ai
1gi1fh1hi1hi1ii1fh1fh1fh1fh1fh1ji1fh1oh1fh1fh1fh1oh1fh1fh1fh1fh1fh1fh1fh1ki1fh1fh1ki1fh1fh1fh1li
1fh1fh1mi1fh1fh1fh1fh1ni1fh1fh1fh1fh1fh1fh1fh1oh1fh1fh1fh1fh1oi1li1oh1fh1li1Pj1jh1Qj1Rj1Sj1hi1Tj
1Uj1fh1fh1fh1fh1fh1fh1fh1fh1oh1fh1Vj1Wj1Xj1fh1fh1oh1fh1fh1fh1fh1fh1Yj1Zj1[j1fh1\j1\j1]j1fh1^j1^j
1fh1fh1fh1fh1fh1fh1_j1`j1]j1fh1aj1\j1\j1]j1fh1Rj1bj1gh1fh1fh1fh1fh1fh1fh1cj1Ti1dj1hi1fh1fh1fh1fh
1jh1hi1fh1fh1ej1fj1gj1\j1oh1fh1fh1fh1oh1fh1\j1\j1]j1fh1\j1fh1]j1fh1hi1hj1fh1fh1fh1oh1fh1ij1jj1fh
1fh1fh1fh1fh1kj1fh1hi1Ti1lj1fh1fh1hi1hi1ii1fh1fh1fh1mj1fh1nj1fh1oj1Pk1Qk1fh1fh1fh1oh1fh1fh1fh1oh
1Rk1Sk1gh1fh1fh1fh1fh1fh1fh1gh1fh1fh1Tk1fh1Uk1gh1fh1Vk1jh1gh1fh1jh1Wk1Xk1jh1fh1Yk1hi1Zk1fh1[k1\k
1]k1^k1_k1fh1`k1fh1fh1fh1ak1fh1bk1fh1ck1fh1fh1fh1dk1fh1ek1fh1fh1fk1gk1fh1fh1oh1fh1Rj1dj1hi1fh1fh
1fh1fh1fh1fh1fh1hk1ik1jk1kk1lk1mk1fh1fh1oh1fh1fh1fh1fh1fh1fh1oh1nk1ok1Pl1fh1fh1Ql1fh1fh1fh1Rl1Sl
1Tl1Ul1Vl1Wl1Xl1fh1fh1fh1fh1Yl1Zl1[l1fh1fh1fh1fh1fh1\l1fh1fh1fh1fh1fh1fh1]l1^l1_l1`l1fh1fh1fh1fh
1fh1fh1fh1al1fh1fh1bl1fh1Zi1fh1cl1fh1jh1dl1el1dl1fh1dl1dl1fl1fh1gl1hl1il1fh1jl1gh1fh1kl1ll1ml1fh
1nl1ol1Pm1ll1Qm1ol1Pm1ll1fh1fh1oh1fh1jh1Rm1fh1fh1fh1fh1fh1oh1gh1jh1fh1fh1fh1fh1fh1fh1Sm1fh1fh1Tm
1jh1Um1fh1fh1fh1jh1Vm1fh1oh1fh1Wm1Xm1fh1fh1oh1fh1fh1fh1fh1fh1Ym1fh1fh1fh1Zm1fh1fh1fh1fh1fh1fh1fh
1fh1fh1fh1fh1fh1[m1fh1oh1fh1fh1fh1oh1fh1\m1]m1]m1fh1^m1fh1fh1fh1_m1_m1fh1`m1am1bm1cm1fh1dm1em1gk
1fm1gm1hm1fh1im1im1jm1km1lm1mm1im1fh1nm1fh1oh1fh1fh1fh1fh1fh1fh1oh1fh1fh1om1Pn1fh1fh1fh1fh1fh1Qn
1Rn1fh1fh1fh1Sn1fh1fh1fh1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1^n1_n1`n1an1bn1cn1dn1en1fn1gn1hn1in1jn1kn
1ln1mn1nn1on1Po1Qo1Ro1Qo1So1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1^o1_o1_o1`o1_o1ao1_o1`o1`o1bo1`o1co1do
1eo1`o1_o1_o1fo1_o1_o1go1`o1`o1`o1ho1`o1io1io1jo1ko1ko1ko1lo1mo1no1no1ko1oo1lo1ko1no1PP2QP2lo1RP
2lo1lo1lo1lo1lo1no1no1no1no1SP2SP2no1no1lo1lo1lo1lo1TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2TP2TP2^P2TP2_P
2`P2aP2bP2cP2dP2TP2TP2eP2fP2TP2_P2gP2TP2TP2TP2hP2TP2TP2iP2jP2TP2_P2kP2lP2TP2eP2TP2mP2nP2oP2PQ2QQ
2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2\Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ2dQ2lQ2mQ2mQ2mQ
2mQ2mQ2mQ2nQ2oQ2PR2QR2RR2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2SR2mQ2TR2UR2UR2UR2mQ2VR2mQ2mQ2mQ
2mQ2mQ2mQ2WR2mQ2XR2mQ2YR2ZR2[R2\R2\R2mQ2]R2^R2_R2`R2mQ2mQ2mQ2aR2mQ2bR2mQ2mQ2cR2mQ2mQ2mQ2dR2mQ2mQ
2mQ2mQ2mQ2mQ2`R2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2eR2fR2mQ2mQ
2mQ2mQ2gR2mQ2mQ2hR2iR2mQ2mQ2mQ2mQ2jR2kR2lR2jR2mR2nR2oR2oR2mQ2PS2QS2RS2SS2TS2TS2US2US2US2VS2WS2mQ
2XS2mQ2mQ2mQ2mQ2YS2ZS2[S2mQ2\S2mQ2]S2mQ2jR2lR2mQ2^S2^S2mQ2`R2mQ2mQ2mQ2_S2mQ2mQ2jR2mQ2mQ2mQ2mQ2mQ
2mQ2mQ2mQ2mQ2mQ2mQ2mQ2mQ2`S2aS2bS2aS2`R2cS2mQ2mQ2mQ2mQ2mQ2dS2eS2fS2gS2hS2iS2jS2kS2lS2mQ2mQ2mQ2mS
2nS2oS2PT2QT2mQ2mQ2mQ2mQ2mQ2RT2ST2TT2`R2UR2UT2UR2VT2mQ2mQ2WT2UR2mQ2mQ2mQ2mQ2mQ2XT2mQ2mQ2mQ2mQ2YT
2ZT2[T2\T2mQ2mQ2]T2mQ2^T2mQ2mQ2lR2jR2jR2_T2`T2kR2mQ2lR2aT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2lT2mT
2nT2oT2lT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2lT2_U2`U2lT2aU2bU2lT2lT2lT2cU2dU2eU2fU2gU
2jT2hU2lT2iU2jU2kU2lU2mU2mU2nU2oU2mU2mU2PV2QV2RV2SV2TV2UV2mU2VV2WV2mU2XV2mU2YV2ZV2[V2\V2]V2^V2mU
2mU2mU2mU2_V2mU2mU2`V2aV2mU2mU2bV2cV2mU2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2nV2QW2RW2SW2TW2UW
2VW2WW2XW2YW2ZW2[W2\W2\W2\W2\W2]W2]W2^W2\W2\W2_W2\W2\W2\W2`W2aW2bW2cW2\W2\W2\W2\W2\W2\W2\W2\W2\W
2dW2eW2fW2gW2gW2\W2hW2iW2jW2\W2kW2kW2kW2\W2lW2mW2nW2lW2lW2lW2lW2lW2lW2lW2lW2lW2lW2lW2lW2lW2lW2oW
2lW2lW2lW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2cX2XX2dX2eX2fX2gX2hX2iX2jX2kX
2lX2mX2nX2oX2PY2QY2RY2QY2SY2TY2QY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2eY2eY2eY2eY
2eY2fY2eY2eY2eY2eY2eY2eY2eY2gY2eY2hY2iY2jY2kY2lY2mY2nY2oY2oY2oY2PZ2QZ2RZ2SZ2TZ2UZ2UZ2VZ2WZ2XZ2YZ
2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2gZ2lZ2mZ2nZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[
2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2`[2g[2gZ2h[2i[2j[2P[2P[2k[2g[2g[2k[2k[2i[2g[2k[2l[
2m[2i[2k[2k[2k[2g[2n[2k[2k[2k[2k[2o[2`[2k[2`[2`[2`[2`[2`[2P\2Q\2R\2`[2k[2`[2`[2`[2k[2k[2i[2k[2k[
2k[2k[2k[2`[2`[2`[2`[2`[2S\2S\2`[2T\2U\2V\2k[2W\2b[2X\2n[2Y\2`[2k[2o[2`[2o[2b[2b[2`[2k[2`[2`[2`[
2`[2`[2Z\2[\2\\2\\2]\2^\2_\2`\2a\2b\2c\2d\2d\2d\2d\2d\2e\2f\2g\2h\2d\2i\2j\2k\2l\2m\2n\2o\2P]2Q]
2R]2R]2S]2T]2U]2R]2V]2R]2W]2d\2b\2X]2Y]2Z]2Z]2[]2\]2]]2d\2^]2_]2`]2Z]2a]2b]2c]2d]2b]2b]2b]2d\2e]
2f]2d\2g]2h]2g]2i]2j]2d\2d\2d\2k]2l]2m]2n]2o]2P^2Q^2b\2R^2R^2b\2S^2T^2U^2U^2U^2U^2U^2U^2b\2b\2b\
2b\2b\2V^2W^2X^2Y^2b\2b\2b\2b\2b\2b\2b\2b\2Z^2b\2[^2b\2b\2b\2\^2b\2]^2b\2b\2b\2b\2b\2b\2b\2b\2b\
2b\2b\2b\2b\2b\2^^2b\2b\2b\2b\2_^2`^2a^2b\2b^2b\2c^2d^2e^2d^2d^2b\2b\2b\2b\2f^2g^2h^2i^2j^2k^2l^
2m^2=======n^2==========================n^2==========================================o^2P_2Q_2R_
2S_2T_2U_2V_2W_2X_2T_2Y_2Z_2[_2\_2]_2;;;^_2^_2^_2^_2^_2^_2^_2^_2^_2^_2__2^_2^_2^_2`_2a_2b_2^_2^_
2^_2^_2^_2c_2d_2^_2^_2^_2^_2^_2^_2^_2^_2^_2^_2^_2^_2e_2f_2g_2^_2^_2^_2^_2^_2^_2^_2^_2h_2^_2^_2^_
2i_2j_2^_2^_2^_2^_2^_2^_2k_2^_2^_2^_2l_2^_2^_2^_2^_2^_2^_2^_2^_2m_2^_2^_2^_2^_2n_2o_2^_2^_2^_2P`
2Q`2^_2^_2R`2^_2^_2^_2S`2^_2T`2^_2^_2^_2U`2V`2W`2^_2^_2^_2X`2Y`2Z`2^_2^_2[`2\`2^_2^_2^_2]`2^_2^`
2^_2^_2^_2_`2^_2``2^_2a`2^_2^_2b`2^_2c`2^_2^_2^_2^_2d`2^_2^_2^_2^_2^_2e`2f`2g`2^_2h`2^_2^_2^_2^_
2i`2^_2j`2^_2k`2^_2l`2m`2^_2^_2^_2^_2^_2n`2^_2^_2o`2Pa2Qa2^_2Ra2^_2^_2^_2Sa2^_2^_2^_2^_2^_2Ta2^_
2Ua2^_2^_2^_2Va2^_2Wa2Xa2^_2^_2^_2Ya2Za2^_2^_2^_2^_2^_2^_2^_2^_2^_2^_2[a2^_2\a2^_2]a2^_2^a2^_2_a
2`a2aa2^_2^_2ba2ca2da2ea2fa2ga2ha2ia2ja2ka2la2ma2na2na2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b
2\b2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2\b2\b2\b2\b2fb2\b2gb2hb2ib2jb2kb2kb2lb2lb2mb2mb2mb2nb2ob2Pc2Qc
2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2Zc2\c2]c2^c2_c2`c2Zc2ac2Zc2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2Zc
2Zc2nc2oc2Pd2Qd2Rd2nc2Sd2nc2Td2Ud2nc2nc2nc2nc2nc2Vd2Wd2nc2Xd2nc2nc2nc2nc2Yd2nc2nc2nc2nc2Zd2[d2\d
2]d2^d2_d2]d2]d2]d2]d2]d2\d2\d2`d2`d2`d2ad2bd2`d2`d2cd2`d2dd2`d2ed2`d2`d2`d2ad2ad2fd2ad2gd2gd2hd
2gd2gd2gd2gd2id2jd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2ld2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd
2kd2kd2kd2kd2kd2kd2kd2kd2md2kd2kd2kd2nd2od2kd2Pe2kd2Qe2kd2kd2kd2kd2kd2Re2Se2Te2Ue2Ve2We2kd2Xe2kd
2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2Ye2kd2kd2Ye2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd
2Ze2kd2kd2kd2[e2kd2kd2kd2\e2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2]e2kd2^e2kd2kd2_e2kd2kd2kd2kd
2kd2kd2kd2kd2kd2kd2kd2kd2`e2ae2be2kd2kd2kd2Ye2ce2kd2kd2kd2de2ee2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd
2kd2kd2kd2kd2fe2ge2he2ie2kd2je2kd2kd2ke2kd2kd2kd2kd2kd2le2kd2kd2kd2me2ne2oe2kd2kd2kd2kd2kd2kd2kd
2kd2kd2kd2kd2kd2kd2kd2Pf2Pf2kd2Qf2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2ke2kd2kd2Rf2kd2kd2Sf2Tf2Uf2kd
2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2Qf2kd2kd2Vf2Wf2kd2kd2kd2kd2kd2Xf2Yf2Zf2[f2\f2Yf2Yf2Yf2]f2kd2kd
2kd2kd2Ye2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2he2kd2^f2_f2`f2kd2kd2Yf2kd2kd2kd2kd2kd2kd
2kd2kd2kd2af2kd2kd2kd2kd2kd2bf2kd2cf2df2kd2kd2kd2ef2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2ff2kd2kd2gf2hf
2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2hf2kd2kd2kd2if2kd2jf2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kf
2kd2kd2kd2lf2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2he2kd2he2he2kd2mf2he2he2kd2nf2kd2he2kd2kd2kd2kd
2kd2kd2kd2kd2he2kd2kd2kd2Qf2of2kd2kd2kd2kd2kd2he2kd2kd2kd2Pg2kd2kd2kd2kd2kd2kd2[e2kd2kd2kd2kd2kd
2he2kd2kd2kd2kd2kd2kd2kd2kd2he2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2kd2he2kd2kd2kd2kd2he2Qg2Rg2kd
2Sg2kd2Tg2Ug2Vg2he2Wg2he2he2Xg2Yg2he2he2he2he2Zg2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2he2he2he2he2he2he2he2he2[g2he2he2he2he2he2he2he2\g2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2he2he2]g2he2he2he2he2he2he2he2he2he2he2^g2he2he2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2_g2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2`g2he2he2ag2bg2he2he2he2he
2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Zg2he2he2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2he2he2cg2he2he2he2he2he2he2he2dg2he2he2[g2he2eg2he2he2he2he2he2fg2Zg2he2gg2he2he
2he2he2he2he2hg2ig2ag2he2he2he2he2he2he2he2he2he2jg2he2he2he2he2kg2lg2he2lg2lg2he2he2he2he2he2he
2lg2he2he2he2he2he2he2he2mg2ng2og2he2he2he2he2he2Ph2he2he2he2nf2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Qh2he2he2he2he2Rh2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2Sh2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Th2he2he2he2he2he2he2he2he2he
2he2he2Uh2he2Vh2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Wh2he2Xh2he2he2he
2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Yh2he2he2he2lg2he2Ph2he2Zh
2[h2he2he2he2he2he2he2he2lg2he2he2he2he2he2he2he2\h2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2Zg2he2he2he2he2]h2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2^h
2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Zh2he2he2he2he2_h2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2he2he2`h2he2ah2he2bh2he2he2he2he2ch2Ph2he2he2he2he2he2he2he2he2dh2he2eh2he2fh2he
2he2he2he2gh2hh2he2he2he2he2he2he2he2he2he2he2he2he2he2gg2he2he2he2he2he2he2he2he2ih2he2he2he2he
2jh2jh2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2kh2he2he2he2he2Zg2he2he2he2he2lh2he2he
2he2he2he2he2he2he2he2he2he2he2he2he2he2[g2he2he2he2he2he2he2he2he2[g2he2he2he2he2he2he2mh2he2he
2he2he2he2he2kh2kh2nh2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he
2he2oh2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2[h2he2he2he2he
2he2he2he2he2he2he2he2he2he2he2Pi2he2Qi2Ri2he2he2he2he2Si2he2he2he2he2he2he2he2he2he2he2he2he2he
2Qg2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2lg2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he
2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2he2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ui2Ti2Ti2Ti2Ti2Ti2Ti2Vi2Ti2Wi2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Xi2Ti2Xi2Ti2Ti2Ti2Xi2Yi2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Zi2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Xi2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2[i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2\i2\i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2]i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Xi2Ti2Ti2Ti2Ti2^i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2_i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Xi2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2`i2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti
2Ti2\i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2ai2bi2ci2di2di2di2di
2di2di2di2bi2di2di2di2di2di2di2di2di2di2di2di2di2bi2bi2di2bi2ei2fi2gi2hi2ii2ji2di2di2di2di2di2di
2di2di2ki2di2li2mi2ni2oi2mi2mi2mi2Pj2Qj2mi2Rj2mi2mi2Sj2Tj2Uj2Uj2mi2Vj2mi2Uj2Uj2Wj2Xj2Uj2Uj2Yj2Uj
2mi2Uj2Uj2Zj2Uj2Uj2[j2mi2\j2]j2Uj2Uj2^j2Sj2Xj2_j2_j2`j2aj2_j2_j2bj2cj2dj2_j2ej2fj2gj2_j2_j2_j2hj
2_j2_j2_j2_j2_j2_j2ij2_j2jj2_j2_j2_j2_j2_j2_j2_j2kj2_j2_j2_j2lj2_j2_j2mj2_j2_j2lj2lj2nj2oj2_j2Pk
2_j2Qk2_j2Rk2_j2lj2_j2Sk2Tk2_j2_j2_j2_j2_j2Uk2Vk2Wk2Xk2Yk2_j2_j2_j2Zk2_j2_j2[k2\k2]k2_j2^k2_j2_j
2_j2_j2_k2_j2`k2_j2_j2_j2_j2_j2ak2_j2bk2_j2_j2_j2ck2_j2_j2dk2_j2_j2ek2ek2fk2ek2ek2ek2ek2ek2gk2ek
2ek2ek2ek2ek2ek2hk2ik2ek2jk2ek2ek2ek2ek2ek2ek2kk2ek2ek2ek2lk2mk2ek2nk2ok2ek2Pl2ek2ek2ek2ek2ek2ek
2ek2Ql2Rl2ek2Sl2ek2ek2ek2ek2ek2ek2Tl2ek2Ul2Vl2ek2Wl2ek2ek2Xl2Yl2ek2ek2Zl2ek2ek2ek2ek2ek2[l2\l2ek
2]l2ek2ek2^l2_l2`l2ek2ek2al2bl2cl2dl2el2fl2gl2hl2ek2il2ek2il2ek2jl2kl2bl2ll2ml2nl2ol2il2Pm2Qm2Rm
2Sm2Sm2Tm2Um2Tl2ek2Vm2Wm2Xm2Ym2Zm2[m2ek2ek2\m2]m2^m2_m2`m2ek2ek2ek2ek2ek2ek2ek2ek2ek2ek2am2bm2ek
2ek2cm2dm2cm2em2fm2fm2ek2gm2ek2ek2hm2im2ek2jm2ek2jm2ek2ek2ek2ek2km2ek2lm2ek2ek2ek2mm2nm2om2om2om
2om2Pn2Qn2Rn2Sn2Tn2om2Un2Vn2Wn2Xn2Yn2om2Zn2om2om2[n2om2\n2om2om2om2]n2om2^n2om2_n2om2om2`n2om2om
2^n2an2bn2cn2om2dn2om2en2om2fn2om2gn2hn2in2om2jn2om2kn2om2`n2om2ln2om2mn2om2mn2om2mn2om2nn2om2on
2om2om2om2om2om2om2om2om2om2Po2om2Qo2Ro2om2om2om2So2om2om2To2om2om2om2Uo2om2Vo2om2Wo2om2Xo2om2om
2om2om2om2om2om2Yo2om2om2om2om2om2om2om2om2om2Zo2om2om2om2om2om2om2[o2om2om2om2\o2om2om2om2Vo2om
2Zo2om2Zo2om2]o2om2om2om2om2om2om2om2om2om2^o2om2om2om2om2om2om2om2_o2om2om2om2`o2ao2bo2bo2bo2bo
2bo2bo2co2do2bo2eo2fo2go2ho2bo2bo2bo2io2jo2bo2ko2co2lo2bo2bo2bo2mo2no2oo2bo2bo2bo2bo2PP3bo2no2bo
2co2bo2QP3RP3no2bo2bo2bo2bo2bo2bo2bo2bo2SP3bo2bo2bo2bo2bo2TP3bo2bo2bo2bo2UP3UP3UP3UP3UP3UP3UP3UP
3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3VP3WP3UP3UP3UP
3UP3UP3XP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3YP3YP3ZP3YP3YP3[P3\P3]P3^P3_P3`P3aP3bP
3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3_Q3`Q3aQ3bQ
3cQ3dQ3eQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3kQ3kQ3lQ3mQ3nQ3oQ3PR3QR3QR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R
3_R3`R3aR3bR3cR3dR3eR3fR3gR3gR3gR3hR3iR3jR3jR3kR3lR3mR3jR3nR3nR3oR3nR3PS3nR3nR3QS3QS3nR3nR3nR3nR
3nR3RS3nR3nR3SS3TS3US3VS3WS3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3dS3dS3dS3eS3fS3gS3hS3iS3jS3kS
3lS3mS3nS3oS3PT3QT3QT3RT3ST3TT3UT3VT3WT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3aT3bT3bT3bT3cT3cT3dT3cT3eT3fT
3gT3hT3hT3hT3iT3iT3jT3jT3kT3kT3kT3lT3kT3kT3kT3kT3kT3kT3kT3mT3nT3kT3kT3oT3PU3QU3QU3QU3QU3QU3RU3QU
3QU3SU3TU3UU3VU3WU3XU3YU3ZU3ZU3[U3\U3]U3^U3^U3^U3\U3\U3\U3_U3_U3`U3_U3_U3_U3_U3_U3aU3bU3cU3dU3eU
3fU3gU3hU3iU3jU3jU3jU3kU3jU3jU3lU3jU3jU3jU3jU3jU3jU3jU3jU3jU3jU3mU3jU3nU3jU3oU3jU3PV3QV3jU3jU3RV
3jU3jU3jU3jU3jU3jU3jU3jU3jU3jU3SV3jU3jU3jU3jU3jU3jU3jU3jU3jU3TV3jU3jU3UV3jU3jU3VV3VV3jU3VV3jU3jU
3jU3WV3XV3YV3ZV3[V3\V3]V3^V3_V3`V3aV3bV3cV3dV3dV3eV3fV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3RW3SW
3TW3UW3VW3WW3XW3YW3YW3ZW3ZW3ZW3ZW3ZW3ZW3[W3ZW3\W3]W3^W3_W3_W3_W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW
3kW3lW3lW3lW3lW3mW3nW3oW3PX3QX3RX3SX3TX3TX3TX3UX3VX3TX3VX3TX3TX3WX3XX3YX3XX3ZX3[X3[X3[X3[X3\X3[X
3]X3^X3_X3`X3aX3aX3aX3bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3jX3jX3jX3jX3jX3jX3mX3mX3nX3jX3jX3jX3oX3PY
3QY3RY3SY3TY3UY3UY3UY3UY3UY3VY3UY3UY3WY3UY3UY3UY3XY3YY3UY3ZY3ZY3ZY3ZY3[Y3\Y3]Y3^Y3^Y3_Y3`Y3aY3bY
3cY3dY3eY3fY3gY3hY3iY3hY3jY3kY3lY3mY3mY3nY3oY3PZ3PZ3PZ3PZ3PZ3QZ3QZ3RZ3QZ3SZ3TZ3UZ3VZ3WZ3VZ3VZ3VZ
3VZ3VZ3XZ3VZ3VZ3VZ3VZ3VZ3VZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3_Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ
3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3f[3f[3f[3f[3f[3f[3f[3f[
3g[3h[3h[3i[3j[3k[3l[3m[3n[3o[3P\3Q\3R\3S\3T\3U\3V\3W\3X\3Y\3Z\3[\3\\3]\3^\3_\3_\3`\3`\3a\3b\3c\
3d\3e\3f\3g\3h\3i\3j\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3^]3^]3^]3_]
3`]3a]3b]3c]3d]3d]3d]3d]3d]3e]3f]3d]3d]3d]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^3R^3Q^3S^3T^3U^3V^3W^
3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3b^3b^3c^3d^3e^3f^3f^3g^3h^3i^3j^3k^3l^3m^3n^3o^3P_3Q_3Q_3Q_3Q_
3R_3S_3T_3U_3V_3W_3X_3Y_3Z_3[_3[_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3g_3g_3h_3i_3i_3j_3k_3l_
3m_3n_3n_3o_3n_3P`3o_3o_3o_3o_3n_3o_3Q`3o_3o_3o_3o_3o_3o_3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`
3_`3``3``3a`3b`3c`3d`3e`3f`3e`3g`3h`3i`3j`3k`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za
3[a3\a3]a3^a3_a3`a3aa3ba3ca3ca3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Qb3Sb3Tb3Ub3Vb3Vb3Wb
3Xb3Xb3Xb3Yb3Zb3Zb3[b3\b3\b3\b3\b3]b3^b3_b3`b3ab3bb3bb3bb3cb3db3db3eb3eb3fb3gb3hb3ib3ib3jb3kb3kb
3kb3lb3mb3mb3nb3ob3Pc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Qc3Rc3Rc3Sc3Tc3Uc3Vc3Wc3Xc
3Yc3Zc3Zc3[c3\c3]c3^c3^c3^c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3kc3lc3mc3nc3oc3Pd3Pd3Qd3Rd
3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3_d3_d3_d3`d3ad3bd3cd3dd3ed3fd3fd3fd3fd3fd3gd3fd3fd3fd3hd
3id3jd3fd3fd3fd3fd3kd3fd3ld3md3fd3fd3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3\e3]e3^e3\e3_e
3`e3ae3be3ce3be3de3ee3fe3ge3he3ie3je3he3ke3le3me3ne3oe3Pf3Pf3Pf3Qf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf
3[f3\f3]f3^f3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Vg3Vg3Wg3Xg
3Yg3Zg3Zg3[g3\g3]g3]g3^g3_g3`g3`g3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh
3Vh3Wh3Xh3Yh3Zh3[h3\h3\h3]h3^h3\h3_h3`h3ah3bh3ch3dh3eh3eh3fh3gh3hh3gh3ih3jh3kh3lh3mh3nh3oh3Pi3Qi
3Ri3Si3Ti3Ui3Vi3Wi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3fi3fi3gi3hi3ii3ji3ji3ki3li3mi
3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj
3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3kk
3lk3mk3nk3ok3ok3ok3Pl3Pl3Pl3Ql3Rl3Sl3Sl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el
3fl3el3gl3hl3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm
3dm3em3em3fm3gm3hm3im3im3im3im3jm3km3lm3mm3nm3om3Pn3Pn3Qn3Rn3Rn3Sn3Tn3Un3Un3Vn3Wn3Xn3Yn3Zn3[n3\n
3]n3^n3_n3`n3an3an3an3`n3bn3cn3an3dn3en3fn3gn3hn3hn3hn3in3jn3kn3ln3mn3nn3on3Po3Po3Qo3Ro3Ro3Ro3So
3To3Uo3Vo3Vo3Vo3Wo3Xo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3`o3ao3bo3co3do3eo3fo3go3ho3io3io3jo3ko3lo3mo3no
3oo3oo3oo3PP4oo3QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4hP4iP
4iP4jP4kP4lP4mP4nP4oP4PQ4oP4QQ4RQ4SQ4TQ4UQ4RQ4VQ4VQ4WQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4_Q4_Q4_Q4`Q4`Q
4`Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4iQ4jQ4iQ4iQ4kQ4kQ4kQ4lQ4lQ4lQ4lQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4TR
4UR4VR4WR4XR4YR4ZR4[R4[R4[R4\R4]R4^R4_R4_R4_R4`R4aR4bR4cR4dR4eR4eR4fR4gR4hR4iR4iR4iR4jR4kR4lR4mR
4nR4oR4PS4PS4PS4QS4RS4SS4TS4US4US4VS4VS4VS4WS4XS4YS4ZS4[S4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS
4hS4iS4jS4kS4lS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4fT
4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4QU4QU4RU4RU4SU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU
4cU4dU4eU4fU4gU4hU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4ZV4\V4]V4^V4^V4^V
4^V4^V4^V4^V4_V4^V4^V4_V4_V4^V4^V4^V4^V4^V4^V4^V4^V4`V4_V4^V4^V4^V4^V4^V4^V4^V4^V4^V4^V4^V4^V4^V
4^V4^V4^V4^V4^V4^V4_V4^V4aV4bV4cV4dV4dV4eV4fV4gV4hV4iV4jV4iV4iV4kV4lV4mV4nV4oV4nV4PW4nV4QW4PW4RW
4SW4TW4RW4UW4VW4WW4WW4XW4YW4YW4YW4YW4YW4ZW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW
4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4[W4[W4\W4]W4^W4^W4_W4^W4`W4aW4bW4cW4cW4dW4dW4cW4eW4fW4gW4hW4hW
4iW4jW4jW4jW4kW4lW4mW4nW4nW4nW4oW4PX4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW4oW
4oW4oW4oW4QX4oW4RX4SX4oW4oW4oW4oW4oW4oW4oW4oW4TX4oW4UX4oW4oW4oW4oW4VX4VX4VX4WX4XX4YX4ZX4[X4\X4]X
4^X4_X4`X4_X4_X4_X4_X4_X4aX4bX4_X4cX4cX4_X4_X4_X4_X4dX4_X4_X4_X4_X4_X4_X4`X4_X4`X4_X4_X4`X4_X4_X
4_X4_X4_X4_X4eX4_X4_X4fX4gX4hX4iX4jX4gX4_X4kX4lX4mX4nX4mX4mX4oX4oX4mX4mX4mX4mX4mX4PY4mX4mX4mX4mX
4mX4QY4mX4mX4mX4mX4mX4mX4mX4RY4SY4TY4UY4VY4WY4XY4XY4YY4ZY4[Y4\Y4YY4YY4]Y4^Y4_Y4`Y4aY4bY4bY4cY4cY
4cY4cY4cY4cY4cY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4kY4kY4kY4mY4kY4kY4kY4nY4oY4PZ4QZ4RZ4SZ4QZ4RZ4TZ4TZ
4UZ4UZ4UZ4UZ4VZ4WZ4XZ4YZ4YZ4YZ4YZ4ZZ4[Z4[Z4\Z4[Z4]Z4^Z4_Z4`Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ
4lZ4lZ4mZ4nZ4nZ4oZ4oZ4P[4nZ4Q[4Q[4Q[4R[4R[4R[4R[4R[4R[4S[4S[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4[[4\[4\[
4][4][4][4][4][4][4^[4][4_[4_[4_[4_[4_[4_[4_[4_[4_[4_[4`[4`[4`[4`[4`[4`[4`[4`[4`[4`[4`[4`[4`[4`[
4`[4`[4`[4a[4a[4a[4a[4a[4a[4b[4a[4a[4c[4d[4d[4e[4e[4e[4f[4g[4f[4h[4h[4h[4i[4i[4i[4i[4i[4i[4i[4j[
4k[4l[4l[4l[4m[4n[4o[4P\4P\4Q\4R\4S\4T\4U\4U\4U\4U\4U\4U\4V\4W\4W\4W\4W\4X\4W\4Y\4Y\4Y\4Y\4Y\4Y\
4Z\4Z\4Z\4Z\4[\4\\4]\4^\4^\4^\4^\4_\4`\4a\4b\4b\4b\4c\4d\4e\4f\4f\4f\4f\4g\4f\4h\4i\4j\4j\4k\4j\
4l\4j\4l\4j\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4U]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]
4g]4h]4i]4h]4h]4j]4j]4j]4j]4j]4j]4j]4j]4k]4l]4l]4m]4n]4o]4P^4Q^4R^4P^4S^4S^4S^4S^4T^4U^4V^4W^4W^
4W^4X^4Y^4Z^4[^4\^4]^4]^4^^4_^4`^4a^4a^4a^4a^4a^4b^4b^4c^4d^4e^4e^4e^4f^4g^4h^4i^4i^4i^4i^4i^4i^
4j^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4S_4T_4U_4V_4W_4X_4Y_4Y_4Z_4Z_4Z_4Z_4Z_4Z_4Z_4Z_4Z_4[_4\_4]_4]_4]_
4]_4]_4]_4^_4^_4^_4^_4^_4__4`_4`_4a_4b_4b_4c_4b_4d_4b_4b_4b_4b_4e_4f_4f_4g_4h_4h_4h_4h_4h_4h_4h_
4h_4h_4h_4h_4h_4h_4h_4h_4h_4h_4i_4j_4j_4k_4k_4l_4k_4m_4n_4n_4o_4o_4P`4Q`4R`4S`4S`4S`4T`4S`4S`4S`
4S`4S`4S`4S`4U`4S`4S`4S`4S`4V`4W`4W`4X`4Y`4Y`4Y`4Y`4Y`4Z`4[`4\`4\`4]`4^`4_`4``4a`4b`4c`4d`4d`4d`
4d`4d`4d`4e`4f`4g`4g`4g`4h`4i`4j`4k`4l`4l`4m`4n`4o`4Pa4o`4Qa4Ra4Sa4Ta4Ta4Ua4Ua4Va4Wa4Xa4Ya4Za4[a
4\a4]a4^a4^a4_a4^a4`a4aa4ba4ca4da4ea4fa4ga4ha4ia4ja4ja4ka4la4la4ma4na4oa4Pb4Qb4Rb4Rb4Sb4Tb4Ub4Vb
4Wb4Xb4Yb4Zb4Zb4[b4\b4]b4^b4_b4`b4ab4ab4ab4ab4ab4bb4cb4db4eb4eb4fb4fb4fb4gb4hb4ib4jb4kb4lb4mb4nb
4nb4mb4nb4ob4ob4ob4Pc4ob4ob4Qc4ob4ob4ob4Rc4Sc4Tc4Uc4Vc4Vc4Wc4Xc4Yc4Zc4[c4\c4\c4]c4^c4_c4_c4_c4`c
4`c4ac4bc4bc4bc4cc4cc4dc4cc4ec4fc4fc4fc4fc4gc4hc4ic4jc4kc4lc4mc4mc4nc4oc4Pd4Qd4Rd4Sd4Sd4Sd4Td4Td
4Ud4Vd4Vd4Wd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4fd4gd4hd4id4jd4kd4kd4kd4kd4ld4ld4kd
4kd4kd4kd4kd4kd4md4nd4nd4nd4nd4od4nd4Pe4Pe4nd4nd4nd4Pe4Pe4Qe4Qe4Re4Se4Te4Ue4Ve4Ve4We4We4We4We4We
4Ve4We4We4Xe4We4We4Xe4Xe4Xe4We4Ye4We4Xe4Xe4We4We4We4We4Ve4Ve4Ve4Ve4Ze4[e4\e4\e4]e4]e4]e4]e4]e4]e
4^e4]e4_e4]e4]e4`e4ae4be4ce4de4ee4fe4ge4ge4he4ie4je4je4ke4ke4ke4ke4ke4ke4ke4ke4ke4ke4ke4ke4ke4le
4le4le4le4le4le4le4me4ne4ne4ne4ne4ne4ne4ne4oe4Pf4Pf4Pf4Pf4Pf4Pf4Qf4Qf4Qf4Qf4Rf4Sf4Tf4Tf4Uf4Uf4Vf
4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4]f4]f4^f4^f4_f4`f4af4bf4bf4bf4bf4bf4bf4cf4cf4cf4cf4df4df4ef4ff4gf4hf4hf
4hf4hf4hf4hf4hf4if4hf4hf4jf4kf4lf4mf4nf4of4of4Pg4of4Qg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g
4_g4`g4`g4ag4ag4ag4bg4cg4dg4dg4dg4eg4fg4gg4hg4ig4jg4kg4lg4mg4mg4mg4ng4og4og4Ph4Qh4Qh4Qh4Qh4Rh4Sh
4Th4Th4Th4Uh4Vh4Vh4Vh4Vh4Vh4Wh4Wh4Xh4Yh4Zh4[h4\h4\h4]h4^h4_h4`h4ah4ah4bh4bh4bh4bh4ch4dh4dh4dh4dh
4dh4dh4dh4dh4dh4eh4fh4fh4gh4hh4hh4ih4ih4jh4ih4ih4ih4ih4ih4kh4lh4mh4nh4nh4nh4nh4nh4nh4nh4nh4nh4nh
4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Vi4Vi4Vi4Wi4Wi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4bi4ci4di4di4di4ei4fi4gi
4hi4hi4ii4hi4ji4ji4ji4ji4ji4ji4ji4ji4ji4ki4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Vj4Wj4Xj4Yj4Zj4[j
4\j4]j4^j4_j4`j4aj4aj4bj4aj4cj4dj4ej4fj4gj4hj4hj4hj4ij4ij4jj4jj4kj4lj4mj4nj4oj4Pk4Qk4Qk4Qk4Qk4Rk
4Sk4Tk4Uk4Vk4Wk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4`k4ck4dk4ek4ek4fk4gk4hk4ik4jk4kk4lk4mk4nk4ok
4Pl4Ql4Ql4Ql4Ql4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4Zl4[l4\l4]l4^l4_l4`l4al4al4bl4cl4dl4el4fl4gl4hl4hl
4il4jl4kl4kl4ll4ml4nl4nl4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4^m4_m4`m4`m4am4bm4cm
4dm4em4fm4fm4gm4hm4im4jm4jm4jm4jm4km4lm4mm4mm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Rn4Un4Vn4Vn4Wn4Xn4Yn4Xn4Xn
4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Zn4Zn4Zn4Zn4[n4[n4[n4[n4Zn4Zn4\n4\n4\n4]n4]n4]n4]n4]n4]n4^n4]n4^n4]n4^n4]n
4_n4_n4_n4`n4`n4an4bn4cn4dn4dn4dn4en4fn4gn4gn4hn4in4jn4jn4kn4ln4mn4mn4nn4nn4nn4on4Po4Qo4Qo4Qo4Ro
4Ro4So4To4Uo4Vo4Wo4Wo4Wo4Xo4Yo4Zo4[o4[o4\o4]o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o4^o
4_o4`o4ao4ao4ao4ao4ao4bo4ao4ao4co4do4eo4fo4go4ho4io4jo4jo4jo4jo4ko4lo4mo4no4oo4PP5QP5RP5RP5SP5SP
5SP5SP5TP5UP5VP5WP5WP5XP5YP5ZP5[P5[P5\P5]P5\P5^P5_P5`P5`P5`P5`P5`P5`P5aP5`P5`P5`P5bP5cP5cP5cP5cP
5dP5eP5eP5eP5fP5fP5gP5hP5iP5iP5jP5jP5kP5kP5kP5kP5kP5kP5kP5kP5kP5lP5lP5lP5lP5mP5nP5nP5oP5oP5PQ5QQ
5QQ5QQ5RQ5RQ5SQ5TQ5UQ5VQ5WQ5WQ5WQ5XQ5YQ5YQ5YQ5ZQ5[Q5\Q5\Q5\Q5]Q5^Q5_Q5`Q5`Q5aQ5bQ5cQ5dQ5eQ5eQ5fQ
5fQ5fQ5fQ5gQ5hQ5iQ5jQ5kQ5kQ5lQ5mQ5mQ5nQ5oQ5PR5PR5PR5QR5RR5SR5SR5TR5TR5TR5UR5UR5UR5UR5VR5WR5XR5XR
5YR5ZR5[R5[R5[R5\R5\R5\R5\R5]R5]R5]R5]R5]R5^R5^R5^R5^R5_R5`R5`R5aR5bR5cR5dR5eR5fR5gR5gR5hR5hR5hR
5hR5hR5hR5iR5jR5jR5jR5jR5kR5lR5mR5nR5oR5oQd20X2j8@=d672d8_1d2L=94KLi4b3:@2[31_3g3\62g216>1h5e4D9
33373==8a4b2<Q1W2`=Y166?>863220812Na1]3^1b3Y4`2T2e11PP3Y2j8@=d672d8_1d2L=94KLi4b3:@2[31_3g3\62g2
16>1h5e4D9737A=8a4GW2Q1E2^1Y3V:Y166?>863508133Ia1]3^1X7T3T2e1h27Rf2m8X99912<b_2Z2JG502T2iQ1V1W1_
20J_2F7^@g1`1hn1W5]6[1Kg?\41Y1MQ1L21HS1m13S2BBd3c@An=jW1Q2K_4V13`CQ5=Z;I]22R84\2_1Ql2nJ4\2_1Ql2n
J1l3j1Z333X1Y2I<o2Y14JY113Y1T56P1f2X3<1P3D;W74R86j1i2^4c4Ca4a3Z11V203f6\4Q2o3l5F9n1Y5X1d;BQ2;=Mh
61j31_m1G01`2f1a=i5]2^20?^4[2W[1W7a<Y2@0\3]2l;a1h880n4^j1Z8e1c2]Am680n30gS2UCgD\8l9<0i2T10R=Yi1_
<Nk2ZMj3Q640SJd6jh140\KP40Q10Cj15009_6^1j4121d2U2^4m2V3QU1X2\5U4h23]JT6d1a1R5Gm39b1:0Ef6[1a;hB[5
>PGXh160^1W7bd1R=ka120Xl340\Z2ga13D0m300mf2dK2\12263E501e2o3`1_1L03j9`>G3Gd6`5R6a1P6Q<K_1]4`3S1k
=[40V4d7X6o<1`3Y2J0Gj1j7X5\1l5R31n1c4W35SDi2f4h2V4`3T=7Z1b1VEX@c2C01g1Z2j;k6W3d6U3gX19CX98k120i9
]J20kR4m10V3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\5Y1C9C>h1Ef2h1Dm3313g1OP2S1g1T314131NQ9k1nAI
2Q240Y1nj3b6@09X2XNo5l?g9a15U5>^2UGR8V6Q=J0=k14ANP3Y91cKb:a@j47c2d2e13Z1[6=T2Q1U6S:g6G05\210U29]
11<Z1k6@14Q?^=Y>R<c2]1Z3ja1G01=n150:i2o3o514\5X5S2d2]4bR10[1RW1R=N80X1T8bi2j;\Ad29C0<W21l41]3f41
21Sg1^@3BR1_FX1h;A0j1I1Q:Q3121cV1\<hE3Q3C]P1]540jk3011060o3bb3f6_4<:0Ef6[1a;`AW1[5>PG50^1W7X8gY2
20f^1>0_2lW1R:iS1[Lg7N6Q1879:@0d2_1j7X1a214n9i5Y7Xf1=\NJ:50b2^d2e3`Q120b280[OP[1W]1l3801A0Fm1009
S1]7W4121Y_1X3f@jCfD40P2i[1ZY2>0[1X10T=14GhU3e5n1W39520mk350Rj1b[1TF2<00c2_1e;14i>TP1YHm1e<20R2D
0e7X=C]>16f7aHFK`3YIY2o2Hk7i@B>70m300Rd33R1k104U27Dm1Me3a2;LU2114V5]1=a4g2OOn2W1\FT2b1k2\3Z1M>2m
=BP2T2A4U19@S11611122Y2b6h;U8II2b4JB1^2j>1ld1eOl<[86`1;6Q18771:81bT2_15dY1X1b:U1=1^2[]3Gb1U4o66Q
1879:91^2lj36Q1879:;1^2c^1lA[j16Q1879:11>1^2Z\3Q4_3B0[66Q1879:31Q1mP3<1Q1P1:kP1V=X;47g1on17<1^2e
a3V3o56=C879:?1^20V\3`2U5T4h26=C879:91]2S^1U@`c1>Y28U8?1^2oV1T1`6^3Y3_n1m66Q1879:31XV3h@31S4eg3;
1m1AoW1d7m1_:m1\7PZ1\;?1^2ea3i2^343d260P1879:B1^20m_1W4Vi1P17h50]3m26Q1879:@1^2b1nZ1d2\m1j71K_56
Q1879:e31Z23T12:Q1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>
c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N3;R6j7Y2:h341Q1879:V2?71_2b\3Fa=a1@41]2jR3]I61]2eR2Q1Jeg
1_11R2:l1D^6a1\2Ef1o1:=P3Z5@`2;_32621F0dF4P>`2@d1k9V318P1R2a6674[21?m>c4l2>1]28\1o1i8XAnk1Q7U4X2
Q=Ac5H1^2`11iJf?Q<ce1C0l1Y1`35O1_1m26Q1879:21l_3:1^2i\3R>6Q1879:<1^2k\1\>`a1R>6Q1879:=1^2Z\3h1[6
0[66Q1879:;1^2_d30[66Q1879:<1^2f^3h50[66Q1879:;1]20h^3S<6Q1879:F1^2[U1V<^5Ue1U3031:T2n5h26Q18519
:@A1^2V_1h6h;V5_T1\9o56=C879:Z1@1X253jT1]W1i5P:VH]66Q1879::1c2U=14X6Ta1d?QAaCa21Y1d1LQ1>P55004b1
:7:416M4E156281]11P1U111D015DW1?;CJ5]5l6X?P9G3122_7_3D[3311S51Y1Q226S12e2a6\5D263P1Y16>R@f561_2c
m1Sa1S<D51_2P=fQ3S<>1^2]]3P17h50[66Q1879:<1^2]]3Q70[66Q1879:B1^2Z1QMa?c2h3]Q1]FU2Z3S96Q1879::1^2
W\3d>6Q1879:11@1S2:0lT1T8`?T4Sj16=C879:21Wa3f11]2k10Do5>a1\2\2o1:=P3Z5f2V42621E00V9=j2ZH`21>d1k9
V318P1R2a661521[21?`8S580Nc4a281]2eg1o[1m@8c5a241f>BQX3A1^2WT1RLR]1P17Jm40[66Q1879:>1^2]]3X1h50U
5U16Q1879:21lk3]21n2La6505b1:7:416M4E15628145R11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311R1P41Y1NR126
S12e2a6\5D263Z26>T4UAW21n2La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q22
6S12e2a6\5D263Z26>B1]2W5d7H`<^2f=P1bCg1d3`3c1Q5eNd1;?1^2]d1Pj1P60k1Y3U16Q1879:F1^2`1il2R?@?7OQ2D
Q20k11]46Q1879:<1^2]]3X1h5\66Q1879::1^2Tc3g76Q1879::1^2_d3\66Q1879:R21^2b18D^6a1K`1\2o1:=>V1Z1V1
S4n2Y1d22621F0[3JP;bE`2@d1l2l1c1:R3V318P1R2X1X5674[21?P1_<:74DP56Q1879:j2;1^2b1kb3]66Q1879:J1X25
4U=14LVX1fEi58o3g5QGU10R686Q187918<1^2b1mb3K_56Q1879:;1^2`d3K_56Q1879:=1^2b1j\30P6\66Q1879::1^2b
a1YY26Q1879::1^2c`3X:6Q1879::1^2a_3Z;6Q1879:c21^2j10D^6a1\2\2o163=A^2j1_3S4i22621F0a16I1\2NOd1`4
]@Am3e2`2@d1k9V318P1R2a66604[21?P5;G:E:7F33^4:0;N[2W2746Q187909@I`11Z4D^6a1\2f1Eo1:=P3Z5m62621F0
P5j2T8X3`A`2@d1k9V318P1R2a6674[21?T6d4\2=8OU7d11R2V20D^6a1\2\2o1:=P3Z5m62621F0dF4019E52a5R7`2@d1
k9V318P1R2U3[3674[21?V=f1c47Q12T21P2F@Q11Z41X2R2\2o1:Id2]5l3m22621GdF4R:G[8R@a6o2P12T21P2F@^51X2
R2\2o1:Id2]5l3m22621GdF4R:G[8R@a60n2W12T2=d1F@^51U22R2;14i1o1:Id2]5l3m22621GdF4i8P2R3X5^=c2P6@0n
2D2\23=X1a=i5]5P122P1m2d1W[1dFHj4]G992W4a=i5]5e1T5W[1dF^12W41D^6a1\2\2o1:=P3m4<21b3U32621F0jT1`2
@d1>\96V1h118P1R2a60574[21?m>]12W41D^6a1\2Ef1o1:=P3l1]32j62621F0jT1`2@d1>\9S1R218P1R2d1[4@674[21
?m>P12T2R2F@^51X2R2\2o1:Id2]5e1V2m22621GdF4j:[8R@P6@0n2<2d2b1_9U2k1i5]5j6W[1SF@E2\2AX1a=i5l4@P12
2P1U13X3W[1P4RB@]3S2;2W4a=i5]5e1T5W[1SF@]382W4a=i5]5j6W[1dF32lS1ST1=23X279X<Ei>T5PS1Q4Y8l3M2@k15
009d8T41214[6m3]2U1V1U13T2S1f[1a33T9L]Ne6W124W25009T2g2^2h1R128U2121R>DAb4j2^4YJd=3a1_3Y2MD>Cl7_
@X7e45W12T2=1Y2@^51U22=d1;121i1o1:Id2j2T6:m22621GdF4j:U6CP7g8k1a992W4a=i5]5j6W[1bAQ5;2W4a=i5m4?j
6W[1SF@0;2\2T417i2[@e4g1\3i\2=2W4Z;V2i5]2X1f1e1h2[2W[1dF>2b21b1`;121i1i5]5j6W[1dF\12W41D^6a1\2Ef
1o1:=P3Z52j62621F0jT1_20@d1>\9V318P1R2P6>1674[21?m><2\28V<c:j500^4jP1g7n`1\22e2b10D^6a1l1?C]1008
I5O:=g1X1^2]2==:c100Q1\32621F0n@i@@_16IU1Z1@d1g3Q1i105P1o12S318P1R29W66721[21?j1_3f2i2Q4c47W12T2
0Q2D1@^519n1R2k1@o1:Id2l1`3e1T52621GdF4i8P2V1B3]6R@a6o2VIV12a1e2f3l6m2i5^2W1`156>:Dg1\3?2\U1C[1W
3=CU39g9U68>0J>1G`AP:Q22T22:7]10D@^51<a19R2;142f1o1:=;d2l1]3U5g12621F0dF4j:D_16I`278d14i5l3V318P
1`1Aa6674Cd121?m>g12T2IZ1D@b4K1<a19R2\2o1:=;d2Z5m62621F0dF4R:GU3g1H@d1Y5P4@V318P1R2a6674[21?Y:c4
V2N[12e2c1D^6a1l1?\2o1:=P37R5=n10_42621F0jT1`2@d1k9V318P1R2a6674[21?m>a22Q28:b10D]5P1NB2i1?Ch1OO
:;1P3Z5U5b142621F0n3Q1cA4019E\:_1P1`2158d1k9L35o118P1R23D101c5674Cg11?[5@Y1e30o3c442Dn2g32Q28:b1
0D]5P1NB2i1?61:h1OO:;1P3Z5m415g12621F0F4Q2P1O1NMa5R485i1a364014W;_1P1X1W115852V14S1\2i2Y362I35i1
518E:R230683101R3\1?C674Cg11?g1S1Gf10Y1@W1]1S2l2^4477k295a12T2T2D@^51<a19R2\2o1:=;d2Z5m62621F0YA
Z54j:U3`278d1k9V318P1R2a60574[21?m>U12S4J^6a1P3h1o1:=P3g70_42621F0dF4P>[24@d1l<518P1R2a6a3g1U=c1
2Q28:]1J^6a1l1S1h1o1:;1P3h2n40_42621F0`F34P>[24@d1R;i1518E:R2H101c5a3d12U=U12Y4D^6a1\2\2o1:=P3Z5
m62621F0jT1`2@d1k9V318P1R2a6674[21?m>`12X40D^6a1\2\2o1:=g1X1Z5m62621F0`5R9i7^1m<`2@d1k9V318P1R2a
663321[21?m>c47e3^12\2k10D^6a1\2P1[1o1:=P3_41Hm62621F0R:fIP1`2@d1k9V318P1R2a6674Cg11?m>c4V12S40I
^6a1P3h1o1:=P3g70_42621F0dF4P>[24@d1l<518P1R2a6a3g1U=V12S4J^6a1P3h1o1:=P3h5n10_42621F0dF4P>[24@d
1l<518P1R2a6a3g1U=j12\2\@b1F081>a2m3Fg5NP2b1R1OZ5a1\@a1]2i:;>R6H17EF8168h2NY22i1W3>R1343HX103200
1d>[6j1Z12Y4D^6a1\2\2o1:=P3Z5m62621F0jT1`278d1k9V318P1R2a6674[21?m15R1o1f9h12Q28n1D^6a1\2\2o1:=P
3h2a2m62621F0\@P6640f9X4`278d1`3Z6P3518E:R226>12_4S1674[21?m>;2W4a=i5]5j6W[1SF@bAZ:i12T2=1b11D@\
511<a19R2;121i1o1:=;d2Z52j62621F0dF4R:GU3`2@d1>\9V318P1R2a6674[21?m>n12T21;1b11D@\511<a162R2;121
i1o1:=;d2Z52l3m22621F0dF4]1c80GU3`2@d1>\9V318P1R2a6674[21?m>m12T21;1^13F@\511<a162=d1;1210h1o1:=
;d2]5j62621F0dF4]1c80GU3[24@d1>]<518P1R2a61m2Ag1U=Q12T21;[2@\5115R2R2;14i1o1:Id2Z9m22621GdF4R:G^
Ha922lS1m12Q22T2D@^51<a19R2\2o1:=;d2Z5m62621F0`F34\10c86A2R3U1Z178d1Z9@e1`118P1R2[2I[31474[21?Z9
b5`12T2IZ1D@^51<a19R2\2o1:=;d2Z5m62621F0dF4]1\9U3`2@d1k9V318P1R2a6674[21?m>n23V28Cn170279n1f18X3
Eh116Kn3C=U1l50>n1`1e135;Y;b7g4P4\5Y12@9C:3h1\2O5b10CJ[2F313A81501A09DP2S1g1IY10J4112131NZ4Y2\2k
1LZ;R4c1I2FZ1d33W27Cn170279e3Y2W1B217^116KFW3:8=U1T2P3A4?n1MBe135;dGIV3\5Y1C9C>h1EQ2Dh13@3Q1001=
B?16I313JL<BP2S1C09701=<K0@AG1411112000;<71^1X21m4\1>b2R=Q26I2=c1Y33W27Cn1330279e3a3Eh116Kf37C=G
2:Q1R1LS2F?n1`1e135;dGIZ16d1\5Y1C9C>h1EQ2Dh13@Z2HI313JL<BP2S1C09:=92K087AG1411112000;<71^1X2o4k1
e?=c16I2Q2V33W27Cn170279e3Y2W1E9^116Kn3:8=U1T2P3A4?n1MBe135;P3S5_?P4\5Y1C9C>h1EQ2Dh13@m3313JL<?2
P2S1C0972=<K0@Y1141111210;<`17X2o4\1>Gj1d9\2R36I2=c1l23W27Cn170279e3a3Eh116Kn3C=U1T2LS2F?n1`1e13
5;P3cDT2k1\5Y1C9C>h1EQ2Dh1Dm3313JL<?2P2S1C0A2=<]1Y114111122;<`1`2o4k1Gj1d9\2R36I2=c1`2R23_2Cn170
279Ik2a3Eh116Kn3Q1U1l54:n1`1e135;dGP4\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131Nd6\2k1n8X3f5I2Q2Z23_2C
n170279e3a3ENF216K4i3Q1U1[5@3;n1`1=2T135;e1nEP4\5Y1C9C>KL9?Dm1h1Dm3313g1OP2S1g1T314131NQ9k1l3Q>I
2Q2R23W2Kn170279e3a3Eh116Kn3Q1U1l5?n1`1e135;P3cDP4\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314111122HQ9k1S@
j1I2Q2`23W2K2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?EX12]1e135;aFR1P4\5Y1C9C>h1\3h1Dm3313g1OP2S1\1:MN2T
114111122H^1a261g4k1nAI2Q2`23W2K2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?<8X12]1e135;dGP4\5Y1C9C>h1\3h1D
m3313g1OP2S1\1:MN2T114111122H^1a261g4k1nAI2Q2\23W2K2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?EX12]1e135;a
FR1P4\5Y1C9C>h1\3h1Dm3313g1OP2S1g1MV214111122HP461g4k1nAI2Q2[23W2K2k170279e3a1o1Eh116Kn3Q1U1a3ER
1A?<8X12]1e135;aFR1P4\5Y1C9C>h1\3h1Dm3313g1OP2S1g1MV214111122HP4P5k1nAI2Q2V14U298U5o1\>G3j2Mc3`5
U2^5h3W2Q<K_1]4P8d11MT3Oe3Z5m:X6Y7?a3:Z1j1FE4j9`>G3Gd6j2e2R6a1P6Q<K_1]4d4k=\4k;X6F4Z2Ab7`5Z8Kc5[
?_@U1Kb:j7n3;75M9\4TFJ4j:9]1h;G3X6n3W2o1`4n1h9l74V2g8:i11a:5W1f3a8n25T2070Cm13Ie3a2;LU2114b4CW15
2:R3M@[1[1=Ae1b1EW1\FT2^4\3X2>2e3b1a10d206Q1j1U1A2P2c1J0644D;205:5N41141112000j48@W3f3Y=R10N1HII
2a1U25U27Dm17Ee3a2;LU2114V5W1Ca4U3AOEf1AdGg3k2e5>2j6LY2^4P2S1P1A44P1205:Y1161112000R1^1X2Q4PAR10
N1HII2U15b2?m1Me3m2L[1D1216P1Q6X<dGc6\3X2>m6n2f4P2f24T31631R9hDI2L6S298n1=h1GBk6i?^=^8i5S<Q4j1_1
?^5:o1U3j4P:iAV5=C6\210U2V2Z1k6@14iZ1S<c2]1j1_1Z<_U196W8b68li1j1j1_1]_1W17R2907X23`22^2h1^1U214X
1^EhNa6g20T1\1173]2:8J8Y2^1h1Q3U6j3Q=X7A7]20W5^2h1R1;U214`e1gFZ2TGb1e5;7]20f7c4I14T@ca1b6_18Q290
7X2l2>O@S1c414`6a5Cg1Bd1n3dAh2S4\7k26Q101=6R2=g2U1Oh15d1U3_30W2Q1mLP3G8\20g2S3d2c414`6=R3P2^1LBd
1\N`5k2P2X>`3Q18\200j5d2T2^2121`6`35j1[2853d1n3aHk1`5k2P2`<g1`3Z2W4mAg:@8\22i5d2i3I14`6m7kAYD]Ag
1iV118F9P290W8m414^;W1Oj8XX1U1c4[6=_1f1i2[3UH;9[20V8[2a214eZ2S3WOQ19U25009X1Fk5[2a2121i1i5]5P1Di
7ZMW;P43Q:l7@hAU401U1:69[2[<I14H:o3h3^1@h7i5]5g9k:P5g9a15e1W;\1fD@a1n18V6h=;:X2XNo5dIg1U5^Cg3g8W
29:Z9VG_;\:k7c3]\1f38;PT1V2T67id1R8R35;WV1T6Qe1U;3;WV1\V2F<]2X53P1i3U3h5`26O<^2mQ1W2R1^8a=]3=[1X
2=<]2]6o6h5`26O<^2UT1R1^8F<]2]6S4P1j1h5`26O<^2eKi2f4NR1\5B^2a=oT1;<]2gE[Y1^8a=8F[4T2^D<<UH6k3XU1
VE7^12Ai3T2A=l1:9d41]3f414jn1i5g4X5XNF1:=W29d41]3f414[W3<=W2n41Z7I14XX1PP1R1l@8>_2Q1P3Y91cKPS28>
b>Y11aK^8U2]h19?U2U=14hFfC]8];9?U2U=14GPFbW1ac17?U2U=14bP1ZBH@i1907m<14\5X5HW12fY1[1m6i5P:P:X1o4
R8n5^2=@T2U=14\5\7d2QW1[1hBYDQ>8@T2[<I14\5X5@AS2U=145>C`7`?Q6kFW1`CX1n38AS2U=14Dke1`Ca1Ae1=0Z2@^
51X2R2;145>T1o1:Id2U13V2k4\3>2621GX9^1l;4Da2\5FV107U5R>U5a93oC]4:AS2U=14DT8`GmDhD8BeF[S1b<BY40dN
:BR20T=14U7[S1b<bS1:BR20T=14U7n_1i4f>1BNCf1907a50U3Ba314^?[5oY1U13b13]2:8Jl8U6j3`4Y:o:3BCQ20h50U
3BOa214^?[5^JWh1a2]83BCQ20h50U3Ba314^?[5^J[KYDa8o:E<CQ22f5V3Z3I14T@ca1hU1HDe1:>]3]4j414d2U2^4m2\
2U`1i5Z6e3U6dEGk2DM?DP20Y8j414d2U2^4m2\2Iaa2[56DP2Z8j414l2Ed144R1]1A1V1^3<13312E=63@141411K2DB7O
B1:C1J:12LC_1m2^1e9QF2608:JOT6>c11f1^1<12221Ac3V1W3O:BS2U33<b3\3h2T2>^1j=Z5N0@j40]2EQ3]1A1V1^3<1
3312E=63@141411K2DB7OB1:C1J:12LC_1m2^1e9QF2608:j1T6>c11f1^1<4221Aj4U5S2Y3\7m4>^1j=Z2N\803E[>\8=F
c1IX4[1a;hBkLl:i5[6d3jP13FZ>l5CGb1:>^8W414bb1W<i5P:U6X2QD6m30:<Gm10l8W414^?jOX3RH^<6Gm1[<I14MHe9
X5\1k50T3i4h1W35\EW6h2V4Z@:`11U2\3n5e8a6Y3?a3m3N@Hj1j7X5\1l5R31b6W35]NV4e@U3_U17H^S1T8n;i2\L7GI`
14e1]4Je9m2eAa3b5f7dCc2^4O:P:U6P;_=S2h13Ii7J5Ii7]6ZFZ5EJ_1?c3h1X3a1V2Sk1_4^5:m1Z2\2i1LCG]5UH5Jo1
c3nS2b>;Jo1c3n7Ri1l2_<Q2`6]LU12JV>FKS53^8US3l2[111\7311T1@2T16F1495KS53^8e_36KS53^8e_3n34KS53WV2
8LW2J0Rm1W1mHiL4LR30Rd3<LQ300Rm1W1]^1Y722P1W94Lbm1c2W14M_Q2WDiG2M\b31M2M_Q2^2N]1X1031l1?LP3=0733
4A3Y11f215b1P1L:Q1CX1?;C304[1[4Y6n6T66T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1b29V452Q4f22]13W1R3X<:X1U77
NW6eA4l6R<nP2=NW6eA30U2f44m;0ei1W7dAb1N`1l1D^6a1\2\2o1:=P3U14o3@`2;_32621F0h6]4^>T;`2@d1b2X7V318
P1R2a6674[21?a3[;c4]4AOZ190l6X614LU?g^1>R45Q1OP96Oe1U=14G;Oe11S=121Gk?b[1m:7Oe1U=14WS2\2Q1P1W1;8
Q263R6V1Gn3g:c6Q3bHV:153g=P8Ao9b2W11e9c5Q2=<d2V1?P1W1EP2[<:PAQ3oR1YEV1o9b=c5a5CP1W1f2Bj5V1Gn3]DQ
Q1i13`Fo9b=c5_2Q3V1;P1^1^4VG2S1U1]20k[2i;3P1VOYl17Q1c1U=14Anb18Q1c1U=1488nb18Q1c10T=1488;Q1c10T=
14A``1]2P1\75Q1c1U=143R1]^1]71R18S1V1k=fn1i5P:eLY51S12S1kY2;T1h16j6b5\m1jX1Z1S4Y464T1j8b5\m16T1j
8b5j;c`1S`11T1?U1^18o1Q8P7U8b4k6l8gh1T?d4BR3<U1i;9`3U3S6d6Tj1g3c:[<]7LU1Y150:X1d89a214GQ1S2e3]2o
2P1c2Q2lQ1^:SF@]3[<]7:4U1i;\HcELV1S1900T3F_11f16h514Z8R7h\1c2l23]1Z1S1_55V3`5D9V1^10[5h714Z8Rh18
V1^1\5n6I14Z8LW1\1Q?\:e1^5mEf;CW1:>CCa2l1a5i5V1j4^>d1X1o63o7446W1YT2b1>i3Z?CW1X1\R2Cb1>CU3X=UF`>
6Q1879:Q39=W1W1Al3VGQ7eOY3g1_4V:UF\A3W1UZ2Z2S1X1Q1B6SHHP<:W;R2IgB2f2h2i5o1n1V1j4P:]420f1l:h31T19
]292?3:X1[OeX1[?\5`IZ2g7L3;X1[O<XX1[?[Fa8Z2d83A9X1V1A`M3cX1m93Y54X1h=Xj1P37Y1c1`6oLgB`MTH2Y1b]34
Y1U1`1Po22Y1b]38Z1i1_V1P5[4e]1X5TI2Z1\o23Z1f=cOk3[1N9;2IX13M\3I50046[1:06:416M4E156281I1A1P1U111
D015DW1?;CJ5]20k1B?`1f10c3h1;I\1\6`=G3122Ei6i2EDV2T1311208\16m241F89X13;826S12e2T3\3a18a3D263P1Y
105>R2_4>o:1Fn28[1c3g5e@PT1b@dIiG=[1m9g3h;h1jR1e6e2dFc1l7iAe66\1T12hj3b432\1]?:\1R150:i<14nk1ne1
X2\1c1La6505b1:7:416M42B156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>8
]1L^9d2a2lm1i5P:2]1P=2]1P=>^1V1>V5i3Q2c114kS1VBQ:h4P\1<^1V10d5i3Q2c114Rf1a:P:A^1V1009Y5i3Q2c1121
Rf1SAaT1019^1V1a;c114Pf100;_1JW4T2X8h<Sa1i5[6d3SP14_1a=D1`2`1I070Dl13==b19^10?Eb2Z7Q223@_4S1GP8c
@g6j<c3S10c2789;25Y1:L82a3V12=445E8:57>B11200111210;569g3?9g4]317_1`1J7Ee1V1b1i1U1W<?[6c1\6jW1Y4
`3m3U1A44S105:7>B14001112000Hh1X2a5]317d1`1J7Ee1H=b1i1U1b2\9Go7\6[Gj<c3j7JR3U107844K4205:7Q11400
1112000;^4?Q5_37?`1NAl3d2RBn10W8Q7^S1^4U7VGV8:`1e4\3XL^;kMZ:W29\83a1Z1on11a15a1ZP2d9Y;^V11a14a1W
X1Y@h77b1d\1X78Q92TH2b1d\1>b1m1i@P@e5g1]2\1`3e_11Q2b3Y11b17c1`1^g3LU2S2N6c1bV1W8kA]HPV11c13c1`Am
2Od1C198Q2S6W6XA2@Y1PV1[1m2l23j1B:Y91=6AW5Q2d6k:m92=d1Cf2[<XA2kW1[1SBV1Y7^K2i2d1[1LZ2h1c1I505<U1
727:416M4<8156281]11P1U111D015DW1?82CJ5]59FUNG315b6LR1\2DT1V2311Y3U1C1Y1d1<26S12e2Z5V1\5D263Z26>
P70Ie1Ai2@^51X2R2\2o1:Id2X<2621GdF4j:S4ZDa91e14f1c6j^1YW22f1c64f1c6VS2Zg13f1c6_j39g1THb2hIkEcQ1\
9]3o42g1f]11g1=h1Ad10a5ZU2i5P:o;\7m5Oc86h1V20Rd3Oc8<h1V20Q[2e;TIj3:Oc8603h1X=SS32i1X\21i17i1K0T=
14om16i1K0T=14Ej1?9`MCS^1OU1_21Q18m1W20`5U6Q1R2f=\86j1YHd6Tf1W208j1^9]1Y2UAff1W20?k1>:U=14cV1\<i
;i5X4U3_1Q1[N9k1Ic:a214cV1\<lE7k1IU=14cV1YR14l1BeS1md13l1Q1VS12l1XT13l1XT1jj2Cm1<5eI0dCj7UGi5[2d
7a@R>6Q1879::m1BVe1eU26Q1879:Lm19i2@^51X2R2\2o1:Id2X<2621Gg:l;4j:Q5\Ca9SD95m1ee13d8`Z14n1Bg^3S<1
n13n1RZ2c1V1n1]2D^6a1\2\2o1:=g1X1Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>2o1oU23o1l9Rl11o15P2SDkE
2n22P2SD3P2aY1VG4Q2i[1V]102Q2i[13Q2ZV1^59R2Q1iT1Y5g<d5o3n3o34R2U[1d<g56R2U[1\Bo3g6V16R2U[1b1Q;g9
n76S2eX1n4Y7hm105S2hP2]4`]101S2c1T28h1J^1o4a1P3h1o1:=P3X<2621F0`F34019?T9n3[24@d1l<5180OR211D107
]5a3g1T;P2]2T28:b10DY53P1NB2i1?Ch1o1:;1P3P59>f4g12621F0W>\84019R;_1P1`2158d1k9L3U2180OR23D10e567
4Cg11?[5j1e30o3c442Dn2V1T22i2@^51X2R2\2o1:Id2k8\32621GdF4019E31200\9WAV7U3[6Z7k>d1T28m10D^6a1\2\
2o1:=P3Z5m62621F0kBh34019E8d<`278d1k9V318P1R2H1f5674J`11?l<P2W1T2Q20I^6a1P3h1o1:=P3X<2621F0`F340
1m=[24@d1l<518P1R2a6a3g1U=V1T2Q2J^6a1P3h1o1:=P3X<2621F0`F3401m=[24@d1l<518P1R2a6a3g1U=[2T25452b1
0DS1:d3Z1a1l1?;14i1o1:=P3Z5m62621F0V6m7_84019k3g9`2158d14i5l3V3180O`1A23\5M41154[21959l6f1o5c433
k1T2W2D^6BN\2\2o1:=P3Q2Y2Nm62621F0`F340144?>5=4d3m30W4`2@d1k9V3180D:R29I]5674[21?m>[1T2W2D^6a1\2
\2o1:=P3Z5m62621F0`F340f9X4`278d1k9V318P1R2a6674[21?m>=T2fi14019K2QR1L[:g:Z1]1T22n1J@^51<a19R2Ch
1o1:=;d2X<2621F0`F34j:U3[24@d1l<518P1R2a6o2Ag1U=U1T2Q2J^6a1P3h1o1:=P3X<2621F0`F34<c=[24@d1l<518P
1R2a6a3g1U=X2T2:8b10DU3X3a1l1?\2o1:=P3j1U39U51e12621F0o8d=4<HY:f1I<S2@d1k9:A3U2180O3n131b512C615
4?k11?9R1i5f7c47Y2X2T2:8b10D^6a1l1?\2o1:=P3Z5U51e12621F0n3BJW4f5X74<Hn5Z4f1I<B`1@d1i3c2]3:A3U218
P1R2h512C6154?k11?9R1`=c47Y2_1T2W2D^6a1\2\26h1:=P3Z5m62621F0d?o640o=`2@d1k9LY218P1R2a6674[21?U3a
1U:c8@S1T22i2@^51X2R2\2o1:Id2`1g:2621G`F34c5P4>F[ER33F0e83U:OT22i2@^51X2R2]1No1:Id2h9_22621G`F34
Q:;<m4`Ca9Y:Y1T2W2D^6a1\2\2o1:=P3Z5m62621F0dF40P:n3`2@d1k9V318P1R2a6674[21?m>f1T2:AZ1Dm5@a1\2]1N
o1:=P3n2[2m62621F0^:U<429?S=`21>d1k9V318P1R2a66154[21?T6\5[3T5P2e1T22T2D@^51<a19R2]1No1:=;d2Z5]4
_22621F0dF4019?m9U3h1G@d1k9V318P1R2a6674[21?m>`1T2:l1D^6a1\2\2o1:=P3Z5m62621F0]F64C8S=`2@d1k9V31
8P1R2U3[36154[21?T6Q7f1U75T2fi140;Y1T2W2D^6a1\2\2o1:=P3Z5m62621F0`F34P>`278d1k9V318P1R2a6674[21?
m>U1T2Q20I^6a1P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R2a6a3g1U=5T2UQ1\H34Y1T28h1J^6a1P3h1o1:=P3X<2
621F0dF40o=[24@d1l<518P1R21F1f5a3g1c;a1T1T2Q2J^6a1P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R2a6a3g1U
=U1T2Q2J^6a1P3h1o1:=P3X<2621F0]F640o=[24@d1l<518P1R2a6a3g1U=T1T2Q2J^6a1P3h1o1:=P3X<2621F0`F34P>[
24@d1l<518P1R2a6a3g1U=g1T225n1D@^51<a19R2\2o1:=;d2Z5m62621F0`F34]1\96n2`2@d1Z9@V318P1R23D12c5674
[21?m>d1T2V20D^6a1\2\2o1:=GX2Z5]4_22621F0dF4U15d<`2@d1k9;j218P1R2a6674[21?`4Y1f4j2`1g402c1T2V20D
^6a1\2\2o1:=GX2Z5U5g12621F0dF4U15d<`2@d1k9P1U218P1R2b1n4674[21?\43Y1f4[4g7i1T28;a10D^6a1\2\2@[11
0:=o1P1Z5]4_22621F0`F34X12d<`2@d1]7]2V318P1R23D54]5674[21?[5a9k4n1T28;a10D^6a1\2\2@[110:=o1P1Z54
h62621F0`F34X12d<`2@d1j1h40Hg1EV318D216R2H:]5674[21?[5a9k4^1T2Da10D^6a1\2\2l12:=o1P1Z5m62621F0`F
34X12d<`2@d1k9V318P1R2a6674[21?m>_1T2Da10D^6a1\2\23NL:=o1P1Z5m62621F0dF4X12d<`2@d1]7]2V318P1R2a6
674[21?m><T2De<`2Ne3UU14X12iHg1a1T28m10D^6a1\2\2o190=P3Z5m62621F0dF4@Fh<`2@d1k9V318P1R2H5110]567
4[21?m>_1T2V20D^6a1\2\2o190=P3Z5m62621F0k@h5496Fh<`2@d1k9V318P1R2S1Q2[3674[21?m>h1T28m10D^6a1\2\
2o1901;3l2Z5m62621F0dF4@Gg<`2@\17k9V318P1R23B1102110]5674[21?m>h1T28m10D^6a1\2\2o1901;3l2Z5m6262
1C20dF4@_=`2@\17k9V318P1R23B1102110]5674[21?m>f2T28n1D^6a1\2\2T1<66901;3f14N1Z5m4o12621C20`2W18H
H`1b8[1Kd449f=O`178\17`3l27U3V318P1R23@11102110`3X1C674`1J1?`3_7l3k47CU3Q2T28n1D^6a1\2\2T1<66901
;3f14P1Z5m62621F0Q4a1e?Z14P>`278\17k9V318P1R23@11102110]5674[21?m>k4Q4IT2LiAYEA4c3I`<4S4Z=fG1g1j
3b4h2[3W1@h510]2AT2Lh8P9SCl2`6]:4oZ1]8\7@h510]2m2T28:b10DU3S23P1NB2i1?61:h1o1:=o1P1P59>f4g12621F
0n3U:8d1Z664014g14Z9_1P1`2158d1k9L3U2180D:R231>310Q5C6721Cg11?Z50j11U1_2n3c47S395T2T28m10D^6a1\2
\2o1:;1P3Z5m62621F0n3Q1_7Y37Z66406g1P<`278d1d96I\218E:R23@310e5674[21?c3f1S3_2Q1l2c4[3?]2T28m10D
^6a1\2P1[1o1:=V1i1Z5m41m12621F0W3Fk9m22a56401Q<k1`2151652V14`3Z4o1?`2518P1R23D10P2G;U2:674Cg11?e
1a1;Q3W8Y1T2W2D^6a1\2\2o1:=P3Z5m62621F0`F34^1a<`2@d1k9V318P1R2a6674[21?m>6T24UO[J4^1;T2@1S=121d[
134o1l1T2V20DS5Z1BN\2\2o1:=P3Q2Y2Nm62621F0d2oC4a1l1Fc1m30W4`2@d1k9V318E:R262W6674[21?9Y3W5Q6c47e
3^1T22n1J@^51<a19R2Ch1o1:=;d2]8j32621F0dF4Q:HU3[24@d1l<518P1R2a6o2Ag1U=`1T22T2D@^51<a19R2\2o1:=;
d2Z5m62621F0dF4Q:HU3`2@d1k9V3180OR2a6674[21?m>5T2fi1401V1T2Q20I^6a1P3h1o1:=P3X<2621F0`F340o=[24@
d1l<518P1R2a6a3g1U=Z1T2W2D^6a1\2\2o1:=P3Z5m62621F0`F34]1`<1`2@d1k9V318P1R2a6674[21?m>a1T2W2D^6a1
\2\2o1:=P3Z5m62621F0X6[@42HI5T<`2@Q1Bg3Q1Q5V318P1R2a6674Cg11?g;U35T2fi142b1Z1T2W2D^6a1\2\2o1:=P3
Z5m62621F0dF4e1Z<`2@d1k9V318P1R2a6674[21?]35Y;@T2X2d8V2^:`5P1nAa94IIVNX2Y1d2^1T2W2D^6a1\2\2o1:=P
3Z5m62621F0i?BAa534P>`278d1k9V318P1R2a6674P1Z11?d2X<a1T2W2D^6a1\2\2o1:=P3Z5m62621F0o5i9BW64P>`27
8d1k9V318P1R2a66721[21?c3o711U3k4]3T257182La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ
5Z40A?j6o<i84\2G315_7_3DEe23112l2S21;:BQ2241S12e2T3\3h2ANQ10D2631X26>dA<1W1T2Q2J^6a1P3h1o1:=P3X<
2621F0dF40o=[24@52V14l<518P1R2a6a3g1U=X1T28h1J^6a1P3h1o1:=P3X<2621F0dF40o=[24@8V14l<518P1R2Hh5a3
g1U=V1T2Q2J^6a1P3h1o1:=P3X<2621F0dF40o=[24@5Y14l<518P1R2a6a3g1U=U1T2Q2J^6a1P3h1o1:=P3X<2621F0dF4
0o=[24@8[1l<518P1R2a6a3g1U=\1T2W2D^6BN\2\2o1:=P3Z5m62621F0`F34<Z90W4`2@d1k9V318P1R2a6674[21?m>[1
T2V20D^6a1\2\2o1:=P3Z5m62621F0]F234i5V8`2@d1k9V318P1R2a6674[21?m>Z1T287`1J^6a1h2140h1o1:=P3X<262
1F0k@h54P>[24@d1l<518P1R2Hh5a3g1U=S1T2Q2J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=\1T22
n1J@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:U3[24@d1l<518P1R2a6o2Ag1U=KT225c2@^51X2R2\2o1:Id2X<2621GdF4j
:^HH1f8]1T22n1J@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:U3U1U14@d1l<518P1R2a6o2Ag1U=Z1T28:]1J^6a1l1S1h1o
1:=P3X<2621F0`F34P>[24@d1l<518P1R2H10e5a3g1U=c1T225h1J@^51<a19R2Ch1o1:=;d2X<2621F0`F34j:U3[24@d1
l<518P1R23D101c5o2Ag1U=X1T28h1J^6a1P3h1o1:=P3X<2621F0`F340o=[24@d1l<518P1R23Dh5a3g1U=`1T22T2D@^5
1<a19R2\2o1:=;d2Z5m62621F0`F34j:U3`2@d1k9V318P1R2a6674[21?m>T5a1T22T2D@^51<a19R2\2o1:=;d2Z5m6262
1F0`F34]1c8HU3`2@d1k9V318P1R2a6674[21?m>j1T22S20D@^51<a19R2\2o1:=;d2Z5m62621F0dF4<?f7]1;<I[2U1AH
1>d1a4Y5V318P1R2U3[3674[21?m>a1T22n1J@M`41<a19R2Ch1o1:=;d2X<2621F0dF4Q:;<U3g1C4@d1l<518P1R2U3[3o
2Ag1U=KT22i2@^51X2R2\2o1:Id2X<2621GdF4]1c8;<^Ha9]1T22n1J@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:U3g1C4@
d1l<518P1R2a6o2Ag1U=[1T2Da10D^6a1\2\2l12:=o1P1Z5m62621F0dF4P>`2@d1k9V318P1R2a6674[21?m>Y1T2HX1J^
6a1P3h1o1:=P3R6U3o22621F0`F34]1b<[24@d1l<518P1R2a6j2Fg1U=T1T2Q20I^6a1P3h1o1:=P3X<2621F0dF4P>[24@
d1l<518P1R2a6a3g1U=^1T28>Y1J^6a1P3h1o1:=P3X<2621F0dF40;c=[24@52V14l<518P1R2Hh5W1Y2g1m4W8k4g1T28m
10D^6a1\2\2o1:=P3Z5m62621F0]F6406h=`27852V14`3Z6V318P1R23D10e5674[21?e6h1^6e1T28m10D^6a1\2\2o1:=
P3Z5m626200F0oED40Q2m;`2@d1k9V318P1R2H101c56334<=`11?l<P2Z1T2W2D^6a1\2\2o1:=P3Z5m62621F0dF40o=`2
158d1k9V318P1R2a6674[21?m>[1T2W2Do2^3a1\2\2o1:=P3Z5m62621F0]F640o=`278d1k9V318P1R2a6674[21?m>Z1T
2B^10In3_2a1m22h1o1:=P3X<2621F0dF40l=2[24@W1<l<518P1R2a6a3g1U=4T2fi14^1:T2@1S=121h[14eP1\1T2Q2J^
6a1P3h1o1:=P3OX;2621F0V;];4X2g;[24@d1l<5180O3n13F0e5a3g1k;Y18T21di14X2S<m1dL7T28Yi134]S1D`1T28n1
D^6a1\2\2o1:=P3Z5m62621F0]F2347h=`2@d1k9V318P1R23D101c5674[21?m>U1T2Q20I^6a1P3h1o1:=P3X<2621F0`F
34P>[24@d1l<518P1R2a6a3g1U=^1T22n10I@^51<a19R2Ch1o1:=;d2X<2621F0dF40i:U3[24@d1l<518P1R2a6o2Ag1U=
Y1T2W2D^6a1\2\2o1:=P3Z5m62621F0`F34LS=`2@d1k9V318P1R2a6674[21?m>U1T2Q2J^6a1P3h1o1:=P3X<2621F0]F2
34P>[24@d1l<518P1R2a6a3g1U=MT22i2@^51X2R2\2o1:Id2X<2621G`F34j96H[4A`Ca9JT22i2@^51X2R2\2o1:Id2X<2
621G`F34j:[4RDa97T2bi134R109Y1T2W2D^6a1\2\2o1:=P3Z5m62621F0]F64P>`278d1k9V318P1R2a6674[21?m>5T2b
i134<4T2bi1343U2Fkj12U2bk11U23U2`a1Yk12U2ao12U2Xl19U2:lj36Q1879:2U2kY29U2?U=14PIe7nK55U2?U=142U2
]o13U2]o1fk12U2nl12U2gW32U2eQ25U24b\2i5P:1U2T1U2P20I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6
a3g1U=HU21i2@^51X2R2\2o1:Id2X<2621GdF4j:^Ha92U2hW2S1U2P2J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P
1R2a6a3g1U=2U2bl12U2`G3U2`GW65U2W2d8V2cj24U2W2d8V22U2R82U2^o1OU21=1Y2@^51X2R2;121i1o1:Id2X<2621G
d9o<4j:^Ha9X1U2?`10I^6a1h2140h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=LU21=[2@^51X2R2;14i1o1:
Id2X<2621GdF4j:^Ha9Z1U2?1^10I^6a1h21210h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=?U20V2d8V2iKh
IBi20R2Ec2ULbD6U20V2d8V2Sk1P1U200i2@^51X2R2\2o1:Id2X<2621GdF4j:a3Y29CdAa9Z7k>43U20VX22U2Vo13U2Xl
1m22U2kd29U2?1S=121ad1Y27U2?1S=121BU2?g11b8V2?114U1a:ZGP2Dh;oU1X29U2?g1d8V2A14hU1[1U2?2]1J^6a1l1
K140h1o1:=P3X<2621F0d@o54c5\8[24@d1l<518P1R2a6a3g1U=6U2?U=14hU18U2?1S=121[^13U2Xl1Y52U2^S14U2Xl1
VIdU15U20Wl1\5a63U2Xl1\52U2Zd32U2hf22U2H4U2ce2Q129U2:lj36Q1879:3U2on116U2g2^Y30g6Y:3U2V\302U2TT3
>U2:i[1dS2X411P76Q1879:2U2m]32U2fo13U2Xl1]32U2`l12U2Ro13U2Qm1_22U2ao15U2W2d8V2U_12U2nC2U2hA4U2GP
Ahd25U2;\A[Y32:V2o;[1a1Q;0Q>SP1V6hQ15V2o;[1a1Xi13V2[=jj13V2VX2bN3V2V\1oK2V2VX23V2[7jP24V2Gik1d;3
V2Wl1n;:V29lW2ob16Q1879:U1V2o10I^6a1P3h1o1:=P3X<2621F0dF4P>;o14@d1l<518P1R2a6a3g1U=3V2nc1WD4V2CP
Q2a67V2CPQ2a6]<187V2FPAR2c2ga1YN5V2gAR2c2ga1W1V2o10I^6a1P3h1o118=P3NY;2621F0dF4P>;o14@d1l<518P1R
2a6a3g1U=6V2dl12l3a7e36V2Wl1l8Q3e3g8V1V2U2D^6a1\2\2o1:=P3Z5m62621F0jT1;T2@d1k9V318P1R2a6674[21?m
>3V2\m1i:4V2Chl1i:8V2Cck1T1Z8^2h<B3V2Yl1l;3V2VX2]<3V2VX2_O5V2oI0U^1e<3V2VX2_15V2cHYBXMaf17V2>U=1
4Zj1Re16V2>U=14Zj1<V2>1S=121hc1a6[=Q1^T18V2>U=14Zj1o<bA3V2lo1Y84V2Wl1d3Y83V2VX2h<3V2dQ2a64V2al1R
5a63V2]o1h8T1V2o1J^6a1P3h1o1:=P3X<2621F0dF4P>;o14@d1l<518P1R2a6a3g1U=9V2F]<bGnK_7EP2N8V2gT1iGT4_
7f2NP_16V2SS1c1W4fG_74V2d9mQ1cL7V2CP9\4R1]LcL8V2CP9\4`McLh<>3V2]c1hD3V22SX2NV201g2@^51X2R2\2o1:I
d2X<2621GdF4j:a3Y29Cd>o2a98V2cU2b12Lf10j13V2VX2b3MV20i2@^51X2R2\2o1:Id2X<2621GdF4j:a3Y29C:YAa95V
2F_W2e3cJ5V2Gik1d;e33V2VX2e37V2V2d8V2Sk1`2nL5V2V2d8V2Sk13V2VX2`>4V2CbW2`>6V2CbW2h<d124V2VX2]>0:V
2P6j4Zm1n;o2^2[1Ln33V2CbW27V2Cb;ok1j=BU96V2VX2o<]10D_3V2;:2LX1X5505b1:7:1216E6020011147212260181
C24A1P1U111D0151BW1?;CJ5b3G0A?iAl1_;G315_7T24Q13DEe2311S51Y1Q2241K2212BR2U551S1a1g2R1D2634U26>X2
V2ILa6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7[33D[3311S51Y1Q226S12e2a6\5D263Z26>3V2V
X2]>4V2mS2X4]>NW2=1Y2@^51X2R2;121i1o1:Id2X<2621GdF4j:^Eo2a9IW27a2@^51X2R2\2o1:Id2X<2621GdF4j:U5X
Ca9GW2i2@^51X2R2\2o1:Id2X<2621GdF4j:^Ha9HW2i2@^51X2R2\2o1:Id2X<2621GdF4[5^5^Ha9[1W2n1J@^51<a19R2
Ch1o1:=;d2X<2621F0dF4j:U3[24@d1l<518P1R2a6o2Ag1U=U1W21;1Y2@^51X2R2;121i1o1:Id2X<2621GdF4g8;MH6b6
a>R3a9m=i1W21;1d1D@^51<a19R2;121i1o1:=;d2`1i3m62621F0d9o<4g8R22R3U1Z1@d1k9V318P1R2a6674[21?m>W2W
2S20D@N_41<a19R2\2o1:=;d2Z5m62621F0m2m=2e54d4j4A;<2R3U1AH158d1k9e1]12183A:R29Q2U4674[21?h6b42g1f
1f64JW2i2@^51X2R2\2o1:Id2X<2621GdF4j:[4o@R3a9m=e1W2S20D@^51<a19R2\2o1:=;d2Z5m62621F0]>V84j:U3`2@
5^1k9V318P1R2a6674J`11?[;2g14a1U1W21;1Y2@^515]1DR2;121i1o1:Id2Z9m22621GWA\54j:[4RAA]2a9^1W2n1J@^
51<a19R2Ch1o1:=;d2X<2621F0\@W64Q:HU3U1U14@d1l<518P1R2a6o2Ag1U=c1W2n15D@^51<a19R2Ch1o1:=;d2Z5m626
21F0dF4Q:HU3[24@d1k9P3518P1R2a6674[21?g1U=\1W2n10I@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:U3[24@d1l<518
P1R2a6o2Ag1U=b1W21;1^1J@^51<a19R2;1210h1o1:=;d2X<2621F0dF4j:U3[24@d1l<518P1R2a6o2Ag1U=\1W200;1W2
1@^51X2R2;121X1@o1:Id2X<2621GdF4S9f1[4GG9Cd>Ae1Ga9m;X=OW21;1Y2@^51X2R2;121i1o1:Id2X<2621GdF4g8R2
^Ha9`1W2T2D@^51<a19R2\2o1:=;d2Z5m62621F0dF4Q:HU3U1Z1@d1k9V318P1R2a6674Y1Q11?m>JW2i2@^51X2R2\2o1:
Id2X<2621Gd>V4h34c8V2^Ha9IW2i2@^51X2R2\2o1:Id2X<2621GdF4c8V2^Ha9Y2a1W2=f1D@^51<a19R2;14i1o1:=;d2
Z5m62621F0dF4j:U3`2@d1k9V318P1R2a6674[21?m>]1W2T2D@^51<a19R2\2o1:=;d2Z5m62621F0dF4j:U3`2@d1k9V31
8P1R2a6674[21?m>Q2W2=2b10D@\511<;U19a1095;14i1OO:=;d2Z5m62621F0KaE64j:U3`2158d1k9V318P1R2a641334
Gc11?a;[3P1W21;1Y2@^51X2R2;121i1o1:Id2X<2621GdF4g8R2^Ha9m=KW2i2@^51X2R2\2o1:Id2X<2621GdF4j:^Ha9m
;2g14NW21;1Y2@^51X2R2;121i1o1:Id2X<2621GdF4j:^Ha9OW21;1Y2@^51X2R2;121i1o1:Id2X<2621GdF4j:n4_Ca9H
W2i2@^51X2R2\2o1:Id2X<2621GdF4j:6WHa9k1W2S20D@^51<a19R2\2o1:=;d2Z5m62621F0l4Z<\54j:6n2U1Z1491A52
Ik9V3183A:R2a6674[21?Y3b9P2U1W21g2@^51X2R2\2o1:Id2X<2621GdF4g8R2W3c29Cd<]1AAe1Ga9Z7k>4LW21g2@^51
X2R2\2o1:Id2X<2621GdF4j:k5MdAa9m;2JW2i2@^51X2R2\2o1:Id2X<2621GdF4j:k59CdAa9IW21g2@^51X2R2\2o1:Id
2X<2621GdF4c8V2^Ha9JW2i2@^51X2R2\2o1:Id2]8j32621E1dF4j:[4RDa9^1W2T2D@^51<a19R2\2o1:=;d2Z5m62621F
0dF4j:U3U1Z1@d1k9V318P1R2a6674[21?m>_1W2T2D@Bk41<a19R2\2o1:=;d2Z5m62621F0dF4j:U3U1Z1@d1k9V318P1R
2a6674[21?m>JW2i2@^51X2R2\2o1:Id2X<2621GdF4j9O6f4`Ca9OW2=[2@^51X2R2;14i1o1:Id2X<2621GdF4S9FO6f4`
Ca9NW2=1Y2@^51X2R2;121i1o1:Id2X<2621GdF4j:6WHa9HW2i2@^51X2R2\2o1:Id2X<2621GdF4j:m4`Ca9OW21;[2@^5
1X2R2;14i1o1:Id2X<2621GdF4c8V2V1n3XCa9HW2i2@^51X2R2\2o1:Id2X<2621GdF4j:U5XCa9LW2=[2@^51X2R2;14i1
o1:Id2X<2621GdF4j:U5XCa9NW2=1Y2@^51X2R2;121i1o1:Id2X<2621GdF4[5^5^Ha9HW21g2@^51X2R2\2o1:Id2X<262
1GdF4j:^Ha9KW21g2@^51X2R2\2o1:Id2X<2621GdF4c8V2h4<XCa9S1W21;[2@\511c1DR2;14i1o1:Id2X<2621GU3^C4c
8V2h4<XCa93T1W21;1Y2@^51X2=d1;121i1o1:Id2X<2621GdF4c8V22R6CdAU7[2g1W21;1d1D@^51<?Q19R2;121i1o1:=
;d2Z5m62621F0dF4g8R2U3o1@@d1k9V318P1R2a6674[21?m>\1W2n1J@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:U3[241>
d1l<518P1R2a6o2Ag1U=b1W2T2D@b4K1<a19R2\2o1:=;d2Z5m62621F0dF4V:C23n2`21>d1k9V318P1R2a6674[21?m>HW
2i2@^51X2R2\2o1:Id2X<2621GdF4j:h5eBa9HW2DT2@^51X2R2\2o1:Id2X<2621GdF4j:^Ha9LW2;1[2@^51X2R2;14i1o
1:Id2X<2621GdF4j:^Ha9LW2=[2@^51X2R2;14i1o1:Id2X<2621GdF4j:R3[Ea9S1W20Q2D1@^519n1R2k1@o1:Id2]5j62
621GdF4i8P2i1X1X5R@a6o2VIMW20f21@^51X2R2k1@o1:Id2X<2621GdF4j:R3[E_6Q3VIg1W2S20D@^51<a19R2\2o1:=;
d2Z5m62621F0j5i@4\7]3U3`2@d1k9V318E:R29Q2U4674[21?a5[9c47`3g1W2=1d1D@^51<;U19P1Q1;1212f1o1:=;d2Z
5m62621F0dF4c8V2U3`2@d1k9V318P1R2a6674[21?m>c1W21;1^1J@^51<a19R2;1210h1o1:=;d2X<2621F0dF4c8V2U3[
24@d1l<518P1R2a6o2Ag1U=IW21g2@^51X2R2\2o1:Id2X<2621GdF4j:U5XCa9_1W2T2D@^51<a19R2\2o1:=;d2Z5m6262
1F0dF4]:<U3g1H@d1k9V318P1R2a6674[21?m>JW2i2@N_41X2R2\2o1:Id2X<2621GdF4_9Z1m4`Ca9MW21g2@^51X2R2\2
o1:Id2X<2621GdF4j:^C]1S1]2[2W4m2KW2i2@^51X2R2\2o1:Id2X<2621GdF4c8V2k5T@]2a9XBHW2i2@^51X2R2\2o1:I
d2X<2621GdF4j:^Ha9XB\1W2n1J@^51<a19R2Ch1o1:=;d2X<2621F0dF40i:U3[24@d1l<518P1R2a6o2Ag1U=OW21;1Y2@
^51X2=d1;121i1o1:Id2X<2621GdF4j:^Ha9IW2i2@^51X2R2\2o1:Id2X<2621GdF4c8V2U5XCa9OW2=d1F@^51X2R2;14i
1o1:Id2]5j62621GdF4j:[8R@a6o2]1W2T2D@^51<a19R2\2o1:=;d2Z5m62621F0dF4j:U3`2@d1k9V318P1R2a6674[21?
m>LW27a2@^51X2R2\2o1:Id2k8\326217?dF4j:[4ZCGa9LW2i2@^51X2R2\2o1:Id2S<426217?dF4j:[4R?o4d5l3JW21g
2@^51X2R2\2o1:Id2X<26217?dF4R:G^Ha9HW2i2@^51X2R2\2o1:Id2X<2621GdF4j:[4RDa9IW2i2@^51X2R2\2o1:Id2X
<2621GdF4c8V26WHa9IW2i2@^51X2R2\2o1:Id2X<2621GdF4j:c8j3o;a9MW2=1Y2@^51X2R2;121i1o1:Id2X<2621GdF4
j:^Ha9JW2i2@^51X2R2\2o1:Id2X<2621GdF4f5l2V2U5XCa9^1W2T2D@b3k11<a19R2\2o1:=;d2Z5m62621F0dF4j:U3`2
@d1k9V318P1R2a6674[21?m>IW2i2@`3m11X2R2\2o1:Id2X<2621GYAZ54j:^Ha9HW2i2@^51X2R2\2o1:Id2@g;2621GdF
4j:^Ha9HW2i2@^51X2R2\2o1:Id2X<2621GdF4j:U6XBa9\1W2n1J@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:U3[24>1d1l
<518P1R2a6o2Ag1U=MW2i2@Q11U1T31X2R2\2o1:Id2X<2621GPEc14R:GU5XCa9]1W2n10I@^51<a19R2Ch1o1:=;d2X<26
21F0dF4c8V2U3[24@d1l<518P1R2a6o2Ag1U=HW2i2@^51X2R2\2o1:Id2X<2621GdF4j:hBe5a9LW21g2@^51X2R2\2o1:I
d2X<2621GdF4j:m4M9CdAa9^1W2T2D@^51<a19R2\2o1:=;d2Z5m62621F0`F34j:U3`2@d1k9V318P1R2a6674[21?m>_1W
2T2D@^51<a19R2\2o1:=;d2Z5m62621F0dF4j:U3`21>d1k9V318P1R2a6674^1L1?m>]1W25h1J@^51<a19R2Ch1o1:=;d2
X<2621F0dF4j:U3[24@d1l<518P1R2Hh5o2Ag1U=^1W25h1J@^51<a19R2Ch1o1:=;d2X<2621F0dF40i:U3[24@d1l<518P
1R2Hh5o2Ag1U=OW2=1Y2@^51X2R2;121i1o1:Id2X<2621GdF4c8V2U5XCa9\1W21l1J@^51<a19R2Ch1o1:=;d2X<2621F0
dF4j:U3[24@d1l<518P1R2a6o2Ag1U=P1W21;1Y2@^51L[1R2;121i1o1:Id2X<2621GdF4g8R2^Ha9IW2i2@^51X2R2\2o1
:Id2X<2621GdF4j:U6CdAa9HW2i2@^51X2R2\2o1:Id2X<2621GdF4g8R2^Ha9Q1W2=00Y2@^51X2R2;121i1o1:Id2X<262
1GdF4j:jEc2_2Q7m=IW2i2@^51X2R2\2o1:Id2f1f6j32621GdF4j:^Ha9Q1W27ANP1@^51X2R2\2o1:Id2T;S12621GdF4j
:[1f1[Ea9o5\Ad29KW2i2@l1a31X2R2\2o1:Id2X<2621GdF4j:R3[E8X9W;_1W2n10I@^51<a19R2Ch1o1:=;d2c1i6j326
21F0dF4j:R32[24@d1l<518P1R2a6o2Ag1U=MW20f21@^51X2R2k1@o1:Id2X<2621GdF4j:V1a5eAa9VIQ1W20f21@^51X2
R2k1@o1:Id2X<2621GdF4j:i13j4eA]61Q3WFn2]1W2n10I@^51<a19R2Ch1o1:=;d2X<2621F0dF4j:R32[24@d1l<518P1
R2a6o2Ag1U=JW2i2@^51X2R2\2o1:Id2X<2621GdF4c8V1Om4`Ca9IW25c2@^51X2R2\2o1:Id2X<2621GdF4j:^HHh8_1W2
5n1D@^51<a19R2\2o1:=;d2Z5m62621F0dF4j:U3`2@d1k9V318P1R2Hh5674[21?m>MW20f21@^51X2R2k1@o1:Id2X<262
1GdF4d9>F^Ha9VIIW2i2@^51X2R2\2o1:Id2X<2621GdF4S:C2^Ha9JW2i2@^51X2R2\2o1:Id2X<2621GdF4d9>F_5nBa9D
X2DQ26T<Wg11=0V2X2m30Y;7Y1J?j?]B8X2f2[<Yg13YEV1hR1AX2DQ26T<Wg1131h4R9R4R27b1AhR17X2f2[<Yg13`FhR1
;X2f2Bh;ff1B3j4eAiOn2[1X2DQ2[<b1S4l<4h2Em7>Z1X1c4]2l3f4X6104h4m37Z1d72o17IHA?4310a<;S2T@e26X2f2[
<Yg1dFhR1<X2f2[<Yg1]1`3eA_6]9l8n6n28X2DQ2[<Yg1dF?XR15X2f2[<n]2hR16X2f2[<ii1TDhR16X2f2[<Xl1eAhR1:
X2DQ2[<mg1k1TD\9\1nG;X2DQ2[<Wg17h4`?T2\9[IP1X2198Q2]6m5e>Q1^T1P315c2]3i5;0P8b1AY7C^1[2R350V1R=g4
C;X2EP2[<kDRi1Y7QF0g4CCX2DQ2[<_9QHeE7?d3YBW6T32U16h4D]B6X2EP2[<n]2hR18X2f2[<Xl1eA?m<ZEc3X21961J2
S15A1]322Q1<13341C=6D141411J021111<429Q1220BP11J:12C81A]4^1P21W1\L269:j1T6>:X11k115Q1<451A1^32V1
n2J<;Bi1904R4P3AH10n1Y4C>T1205c6h3R55[9?8X2EP2[<_53ZX2hR19X2f2]6m5U9\_1[E_6XL=X2f2[<VCj3]O=I8n1n
C^=YE7X2f2[<af1W3TDhR17X2f2[<_f1Y3TDhR1BX2;8Q263R6m5g:XR1V:1313g=b8hR17X2EP2[<]g1`FhR19X2f2k2_9W
g17h@e5hR19X2f2[<^=WY1`2P?e5hR17X2DQ2[<n]2\9[Ie2X2GLQ1_5505b1:7:416M4E156281IC1P1U111D015DW1?;CJ
5h3d1dJa4G315_7DL7311]1D4V3311S51Y1Q226S12e2f3j2\5D263\1M6>\F[2X2GLQ1_5505b1:7:416M4E156281IC1P1
U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2f3j2\5D263Z26>\F>X2Q2D[<@i5]5e1WY1F]6R@a6VL<X2DQ
2[<lAY1PT115eEHhR17X2EP2[<Wi1fDhR18X2f2[<SC2PV1fDhR1U1X2;8Q26d2W39m5lAc2\1dNd21]3U31V206Z1I18312
U1P5m3Ac=Y2b?Ae2AX2f2[<`DQP1T6U31c41>X1`9m?m>DW3CX2f2]6m5lA]8WJLMK]3k7[1n9m?m>Db2D>X2f2[<mE\P1d3
^6Z19S1f:m?T@e26X2f2[<n]2\>[D8X2f2[<]f1Y2VEm?jB>X2f2[<fT1hAW4[7j;U==f2Mb=l3:X2f2[<gX1i=U4VCXAb=l
39X2f2[<]f1Y4VCXAb=l3d1X2DQ263?X59V1f4c3CW5X6_12@B51><gMk1b1c1<;157?3`2P@U216Al833DT4g3S7c52J2X3
2JX2f2[<c3C`;_12@H166dQ1\3Od1QCP9Hl7g<2J[32T1X2f2Jb5V1Gn3c3C`;_1CH16410PP1b1D[1=M3Kd1QCP9Hl7S7a6
2X32HX2Do11k2W39m5]B\EU5a6d3;91Hj1e3Ck2T<_9XI7X2EP2[<cj1ZChR19X2f2]6m5hh1j1ZCP6gL7X2f2[<Qg1lFkNl
37X2f2[<]f1ClFhR1>X2f2[<Yg1l80a1Q7B2f2e1HoQ17X2f2[<Yg1dFjHm9=X2f2[<XC0Q<hEj3c1dAe1R6eL9X2f2[<Te1
\1]2c1ZChR17X2f2[<cj1Z7o;hR1BX2198Q2[<am1d20S3i96An4V8=WAl38X2EP2[<Q=lP2kNl3BX20;g1A]1d6V2A14X1V
ChV1CZC^=YE>X20;g1AR8V2A14X1cj1ZChR1=X21BQ21Y<am1i5P:A\9iEa37X2f2[<^c1_JRAeA7X2f2[<\J\OTDhR19X2f
2[<43mBhV1nChR16X2f2[<[U1bX1hR1DX2DQ2\8n31\;]Fn4R56^26\1_FU73X9d1fG:X2EP2[<^;mQ1k2_FU7hR1;X2f2\8
k2R1^;_P1Y4eMiMn4;X2DQ2c1g:];O`Q2\9N\H6X2f2[<n]2[:\H7X2f2l3^8fo1W>hR16X2f2l3^8n]2hR1@X21BQ2[<]<U
3mW1o5S2e3[1d8AULb69X2f2[<Zf1\1H^1nChR16X2f2]7m4n]2hR1NX26_2[<Lm2j7W;4[8W2Cg1Q1P2cBn=^1]486[373c
2j3U2\3a4U>7X2f2[<Qe1g4TDhR15Y2;U=14Y1Y2;`1J^6a1h2140h1o1:=P3X<2621F0dF4g90W4[24@d1l<518P1R2a6a3
g1U=9Y2;Y9Y2a114d\1U]16Y2;Z9j3147Y2;U=14i9d1b1Y2;5Q2j9021111<42114R12S4d2j1NEi1j1l1iAaBP13I762R1
510f17b8m2B4`2Y<Z2j8e<7Y2;U=14bm22>Y2:07m<14Z1T9NEm3]MS[16Y2;c:a2147Y2;T;P214^;7Y2;c:@P2147Y2;1S
=1219Y2`U2b12c20Q5f2Q21Y2c3Y207182La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?822@J5h1?57
K>80A?9DVN0G315_7_3DEe23112CY1c2>1FBQ2241S12e2T3\3a18^2R1D263`15C6>QBX2Y2D1La6505b1:7:416M4E1562
81]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>h1Y2071;g;0200111<212260181C2
h30151Z2T2ENES1G0A?N[Z1DEP3P51FBQ2241Q7f7U26Y2RCd2eGfCcV11Y28Y2S2o1d6V2o?P1YZ29Y2S2o1d6V2P9n6]Gc
D6Y2]Z29Cd>W22Y2kY32Y2VY35Y2bGb2UY2O2Y2[T37Y2P2a=i5]5Rb1dF6Y2;T;P2147Y2;8k:P214:Y2;7l:P214i9d1c4
8Y2;8k:P214ll1\1Y2;1^10I^6a1h21210h1o1:=P3X<2621F0dF4c8Y2R3[24@d1l<518P1R2a6a3g1U=6Y2;U=14Ya12Y2
]d33Y2=X=:Y26kW3PC6Q1879:9Y26lj36Q1879:8Y2;U=14]i1c205Y20b\2i5P:4Y2gY2]3j3BZ290\5o1i3n114R@g^1l2
l28`6V3`5VG=Z29Z10R=Y1R4WETS1i5a6^3ZI<Z2d10lZ2W4a1_5B>^3ZIl9=Z29e2bY2l2a2:P:l35R2iH`19Z28Y\2d1W1
l2Z6e3e8LZ28<d1kA4PDi2Z2f3f2d1L=l1V1N_Ai5Z6e3e8o7P3l4i50@;Z2Z2dh1bAi5Z6e3e8WF1>V3Z280;LFj5505b1:
7:416M4E156281=O1P1U111D015DW1?;CJ5]5UD_3`7G315_7_3:9\1IT131120c1O73o11;:B@`126S12T20?`1c1\3h2_2
38;263Z26>Y2[9V3T31<:Z2:T;P214jn1i5P:oNk2Z29;La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ22i1Co2T
2SBi4S6G315_7Bl2D8R33112P51FBQ226S12e2T3\3^3m1D263Z26>Z2n80f6S2MDCZ25BoJBV`1i5P:Y2TKU163M879:j2E
Z2JI0iKT1m]1i5o5@_3UHM6O3_3P11f1Z2<Z2:U=14jn1l2l2\1Q6a2U66Z2b\2i5P:U6iH4Z2b\2i5P:7Z298Z7dT2i5P:5
Z2Bo[2i5P:;Z29>bKV`1i5P:nN01i4a2Z29;La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[33
112>;U413BBQ226S12e2T3S2X1\5D263Z26>QB16Z29X\2^5:P:8Z29S7TU2i5P:R2lLd1Z245e10D^6a1\2;14i1IU1:=P3
Z5>^62621F0jT1`2@d14i5l3Da218P1`1Aa62374[21?e=W1U78Z2:U=14jn1i5P:7Z24Ak[2^4Z1P:5Z2b\2i5P:R96Z29X
\2i5P:Q28Z298\V2b5i5P:n95Z29X\2i5P:5Z2b\2^5:P:7Z2Bo[2i5P:n9P4T3Z29;L\1T5505b1:7:416M4E156281]11P
1U111D015DW1?;CJ5b3j1l1YMG315_7_3D8m1T13112d2730n11;:B@1ID26S12Y1[1T3\3h2b10O@3263Dd106>`=`4S1F6
S3Z29;2Ia6505b1:7:416M4E156281]11P1U111D015DW1?91CJ22<m30A?9lNG315_7_3D[33112Ol13o11;:B@`126S12e
2T3Y2R1h2c2D263De16>]3h91U1b31;j1EZ29Z10\Jk8cW1l23`1L:P:ZIF022X92:FZ2`5bg1d<i2R2A0630R1FB:S1150c
8R62@Z2d10oG50TS1`?l23h28g9U6X2k@>Z2:7l:P214jn1i5[10a7Q1n9@Z2iT2h7d2063j1B:[10c8f528>Z298nFl6S^1
l2n1B:\1m3e4P:BZ2:U=14jn10j4M8S1d2S1X2MAE;6Z2b\2l2l2\1c8CZ2907m<14i9Y20Y`1[2Z2Aa2:P:U6j39Z2:U=14
^l1[2i5P:AZ2907l:P214_:Zd1`2300R3\1c8<Z2:\:h214jn1l2l2\1c8U6_3Z272512La6505b1:7:416L0200111<2121
00400181C2F1P1U111D0151BW1?82CJ5Z40A?J[NG315R7<_3DEe23112GU1R31FBa1?241S12W1]1T3\3Y4H9D2634U26>m
3S>15Z2b\2l2l2P:?Z2Bd6Wn1b12c2h2i5Y110a7Q1Z1KZ290Z9j314n9_1Y4Y7PBfE0k2a245Y1T6MAQ1U6jBP3Y27Z2jGg
d1m1k3OP96Z2h5iV2i5Y8f1<Z29WGd1Em3mW1i6l2a2:P::Z2:U=14jn1i5P:U6dE6Z2b\2l2a2:P:9Z29X\2i5\1c34j4V2
;Z2:T;P214jn1i58S1c89Z2:U=14jn1i58g95Z2VZ2[2i5P:8Z298l:RQ2i5P:n98Z298dGZd1i5P:n98Z29UERg1l2l2P:U
6<Z2i[1R6d=P=i5P:U6b7k5S5T79Z2b\2>64[40AP:;Z2:T;P214i9V^1i6i5P:6Z298o[2i5P:g2Z2B22I3]6505b1:7:41
6M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7X2V1D[33112P51FBQ226S12e2T3\3\5D2633V26>V=1Y2M`11R45Z2
b\2i5P:U6<Z2IQf1aBT3P5B5P:U6jBf3?Z29oR1Ie5Q=oCE;1Bi5P:o=o@g1Z2710:g;0200111<212100400181C2h30151
Z2[60A?N[Z1DEP3P51FBQ2241Q7f7U2RE6Z2b\2^5:P:U6f1Z27=g;0200111<212260181C2h30151Z2X4R20A?:k82PR1D
EP3P51;:BQ2241Q7f7U2n5:Z29f@WZ1YAi5_5`4a:S2>Z253<k[2i5P:dN6Q1879:FZ253Q>5`IZ5g4\Ji5a1P2]6UB_1n:6
Q1879:P1Z29Q5X=C`;l21oA_>FKc1e16U5>U118LW1Q17:P:b9Ho3;X:n5CZ2hIT7^2X5YB[8c7b1b2V3a7U28QG^1KZ92]1
Z20M00^4a3o1Q?`12EQ3fKf<d4S2m1g1Y1@a454?=2KW11120011122W2a261i87DZ2:V8d3Y114jn10IY3F:Bm1R8W7X3^D
1>Z2d10hIcH\2RFi5o1P8mG\1<c9W1Z2c100eFY1[2b2d12U\1d2T3e5c31D[>400`1V92285102;5>6\4S392CR1Z2907j:
R214^;E7S2a1A;i]1U19Y48R2b4O>=T1n48hAo1Z5C1^15Z2Vc1[Ii5P:5Z2b\2i5P:^O5Z2m6dU2i5P:<Z25\\2i5P:dN6Q
1879:6Z2b\2^5:P:kP17Z2f1kZ2i5P:TJ15Z2P5aW2i5P:6Z2b\2^5:P:SP15Z2b\2i5P:kS18Z2:U=14jn1i5P:9Z2:T;P2
14jn1i5P:6Z2b\2i5P:gG05Z2b\2i5P:VP1EZ290X100]7h3C14f=U3m]1i5P:a:h>V1\8L?Z25Wa1TKi5P:mAQ:d26Q1879
:5Z2W=Zo1i5P:AZ245;_6c1e414`^1Y@U1c48g9aFg;5Z2U[1\Q1i5P:j3Z29;D1]1A1?FV3750513312A3=63@141411K2D
B15<BB1N1J:12LCX1?;C3`1^1m2Y6BP:_26T922308:02FO9C5P5>c11f1^1<4221Ag2D6V1b4BS27S1i1@AP3f1e1j42>N3
;Z7l8:a30@1Z3G5??8Z2Td1c4W3e<k3i5P:BZ2ImW1j4Q4>f=X1N_:i5P:ZAg1n3l1a367Z2R2d8V2co1i5P:6Z2nT2c7i5P
:l76Z2`8QT2i5P:^8:Z290U=14_:Zd1i5P:8Z2b\2^5:P:`Ho74FZ2Y9_7Y2C9W1g:n2e4a5YOi5Z4a1@b3_7T5^2i@\1<Z2
98m4W3Y6n\1`@i5o1P8Y8;Z2:7m<14jn1i5P:j1S8`1Z24l1D^6a1l1?\2o1:=P3Z5m62621F0l9mJ`2@d14i5l3]2H18P1`
1Aa62374[21?[<a2j5j25Z2kf1fEi5P:>Z2kDkC[A4Q>1U4i5P:]N0@1<Z2IFQ[2i5[6d3`L6[3A;=Z25\\2i5P:d7oF6Q18
79:5Z2mW1dT1i5P:5Z2jMg^1i5P:5Z2b\2i5OP97Z2b\2i5P:[Dh4l76Z29^U2i6i5P:e2Z29;L_2Q4505b1:7:416M4E156
281N3:1P1U111D015DW1?;CJ5]5VOG315_7_3DV2T13112P51FBQ226S12e2T3\3\5D263Z26>\1Eo:n4R4?9Z2bV1oU1i5P
:S108aMGZ244[1hI`_1b1f1R4o1P8Y8c2^=?X1>P64E`1MA<Z2:U=14jn1>;[40AP::Z2:U8o414jn1i5P:bC\2Z2E2Ia650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7_3D[33112P51FBQ226S12e2T3\3\5D263Z26><Z298Q10\
=_m1i5P:n9Gc>6Z2Bo[2i5P:P:;Z29?NiZ2i5P:gLf2W1:5Z2b\2V5BP:7Z2XX1YT1i5P:bFZ8AZ24U9d:\3k>a4Z3o2[30j
1TFi5P:XAf55Z2b\2i5P:^9;Z2:7m<14jn1c55[2d7AZ2:U=14\5U4f4g;1fT1i5P:V<h4Z1S16Z2b\2i5m1R8W7DZ25jNa]
1i5P:X?IR1E\6[66Q1879:5T1>Z2d>T;b4oR1U;_23U3P:^9]:[2Y96Z2l>a<Sa1i5P:9Z2:U=14jn1a4W1P:V3Z27=La650
5b1:7:416L0200111<212260181=52F1P1U111D0151BW1?82CJ22<U3G0A?9lNG315_7_3DEe23112GX41FBQ2241S12e2T
3\3Y4H9D263`1I6>e3Z271072La6505b1:7:416L0200111<212100400181C2F1P1U111D0151BW1?;CJ5<<NES1G0A?NAe
MG315_7_3DEe23112P51F89Q2241S12e2P2S1S25R1a18^2R1D2634U26>l2T?1o2;Z298m4QW2T4d1^7MAQ15Z29X\2i5P:
c3Z27=Lf1^2Z13@;505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?h1hDX3i1a3D2315_7_3DEAS
23112P51FB\12A241S12[1Y1T3\3a18^2R1D263Z26>m3S>1^1^2Bo1Z271;g;0200111<212260181C2h30151Z2[60A?V8
d7\4QGDEP3c35G3:1FBNR1241a3_3Y2\5U2[4k;1h4LZ2c100oG2`2TX1S8i5[2U33e3D=n=40g:2>5>X5S3L3@Z2WZ1^GR8
h2i5P:f<d270Z?1T1Hj1>Z25jh1aCi5P:QGb76Q1879:c2Z2ELa6505b1:7:416M4E156281]11P1U111D015DW186;CJ5]5
m9XEG315d3j3_3D[33112P51FBQ226S12e2T3\3n31[1D2413K^16>oB[1FZ2U1ZBT1Bl1Z:?S1W:0f3?1S>X1^;i5P:V6S3
_G6Z2b\2i5P:[?cA6Z2Jk`1kJi5P:>Z29eZ2b1^5:P:m>]1T8^61^16c2Z2EI2a6505JG:7:416M4E156281=O1P1U111D01
5DW1?;CJ5c4Ia6]4VDG315_7_3D[33112P51FBQ226S12e2T3P2[1n31[1D263Z26>EZ25Q49cd1h4P=b1k4B:P:Y8_<j96Q
1879:8Z2oW1X3`;U=b8i5P:AZ2`3aQ1R2T1R5l4T5m6X1k<i5]5b4ZB:J[1[27Hi13^2b5m5\1Q22h48b=l;S6g1W;b1g3`1
g3S1AG\2g3k1P1411112000b5b7g>a2`5m1[27H\4b5k21j1R11\1Q22h48T13Y3o1k3h?nCX5A19\1>3>81S1A5?160T2c5
E:6111210Y2R35i1U1k3FFb@e4JL[27H\4l6a1R:U8PV1b7n2]1U68G>IBH7611122ULY2k1[27H\4l60`11\4Q223`;PV1o
6371126`1:6;D32J??V52LFQ12E251411112000A6c422b7Fb@b1T1[27Y4Z<j9i`1GT21P1>9?S1?1N0`7X18610\5Q73T>
25014G127[2P1bk21122I[27HUZ1oJi7\1Q18]2\91122^<Fe1k;2R174o2GW1[27Hm<Z;8T13Y5P;oJk6A19\1>B81=EA5?
9^8C1122Am42k6FTBGN[27QIl\1Z5IQ1P11_19MU11;C[6U2@62gJ25014G12T1[2M00^4a3QA`12EQ3ZG[>P?a454?=NW11
40011122W2a261i87U1[2M00^4a3o1Q?c1g3ZG[>f2f8b3a454?=NW1140011122W2a261i87Z1[2L1k1Me3a1^416R7W4[3
6]4^FU1Y<>c>P2`254MNW11611122W2a261i3hDI2Q1[2L1k1Me3a1^416R7c7d4^FU1Y<>c>P2f24T31611122l8hDI2R1[
2N0^42^3o1h4W5Z662k2Kb4gBT46g7n4n3Z8a4J=Nb162W2a261Y2M[2N0^42^3o1[@9k2Kb4JlA[4g7n4n3Z8\5=a262i46
1Y2U1D[2N0^4a3]FFoJPIa4J=Nb162W2a261F[2N0^4a3m4_AFf4lA\Ma4J=22[262i461:[2Y\2g=5Ia162P51f3\2CD21Z
12761?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T92239:0S1E9C5P5>c11f1^1<4513=
Y1]1D3Y1c1Z1W1=@S27S1T2G\4224e1j42>N355W@:^8?_4\2X12\111661?m222C575051334A3=324?141411K01311172
A015M1BP11J:128:8CI237?;C3CL^1o121D02l3@k1U8:b46T9269:0i19C5P5>c11f1^1<451Ag2D3Y1Z18Z1U1139@S27S
1e1O6\4224e1U2d22>N3018W@:^8?o3\2X121Z1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1P
21JY6a1Z125;d6P1h12683R1d7269:0i19C5B]4>c11f1^1<035130<9]2D3Y1n2W1NS27S1l2\42m1j42>N355Q7S2Q7:R2
[6?e3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CL37?;C3`1^1o121HY6l2_6IP1k16_1`3S4269:
0i19C5B]4>c11f1^1<0351A9]2D3Y1n2W1NS27S1m1N]6j42>N3;W@:^8?Y3\2X12\1A1?m222I75051334A3=6D141411K2
DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N355W@:^
8?W3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1
<451Ag2D3Y1n2W1NS27S1l2\4P2j42>N3;W@:^8?[3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX
1?;C3`1^1P21JY6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N355W@:^8?V3\2X12\1A1?m2
22I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1N
S27S1l2]6j42>N3;W@:^8?b3\2X121Z1:61?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6[6g
66T92239360S14@9C5P5>c11f1^1<45130<g2@33Y1n2W1NS27S1l2\42m1j42>N3;W@:^8?n3\2X12\111661?m222C5750
51334A3=64?141411K2DA015OBP11J:12C8CL;?;C3`1^1o121D02]4k1S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1Z18
BGU11==2S27S1l2;P42m1X2a22>N3018W@:^8?[3\2X121Z1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1
?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1]1^1\42m1j42>N3;W@:V7W1?c3\2X101\13=1?
m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121D3]4k1S=6T9269:0i19C5P5>c11f1^1<451Ag2D
3Y1n2U11NS27S1l2\42m1j42>N3018W@:V7W1?m4\2X1011Z111661?m222C575051334A3=324?141411K01311172A015@
<1BP11J:12C8CI>?;C3C2I^1o121D02l3@k1`3d4:W4:6T9269:0i19C5P585c11T1A^1<451Ag2D3Y19P18BGU1139=2S27
S1e1O6;i1I\12m1U22;2R22>N3018U6Q::]2P6?\3\2CD011Z1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8C
X1?;C3`1^1m2Y6S=6T9269:0Z1>9C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N3;W@:^8?`3\2CD01\1A1?m2
22I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121H]4k1S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1
n2W1NS27S1l2\42m1j42>N3018W@:^8?X3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^
1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42m1j42>N3;W@:^8?[3\2X12\1A1?m222I75051334
A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]
6j42>N3018W@:^8?^3\22U121Z1:61?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269
:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1=@S27S1]1^1\45j1j42>N3;X7n8:^8?c3\2X12\13661?m222C575051334A3=64
?141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W139@S27S1l2\42
m1j42>N3018W@:^8?a3\23T12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T92
69:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3;W@:h36Q1879:V2?Z3\2X12\1A1?m222I75051334A3=6D
141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42BZ1j42
>N355W@:^8?W3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P
5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3;W@:S7Z1?Z3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP1
1J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1]1^1\422j1j42>N3;W@:^8?]3\2X
12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T9269:0i19C5P5>c11f1^1<451
Ag2D3Y1n2W1NS27S1]1^1\422j1j42>N3;W@:^8?]3\2CD01\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8C
X1?;C3`1^1P21JY6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2\42BZ1j42>N3;W@:^8?3\2gm2_P14\2^
K21m2\25=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241
S12e2`4P2Y410OD263Z26>R2\2X10R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3P51JY6S=6T9C;S2C5P5>e1f1^1<:1Y3D
]1V4N[2S1l2X;2]135]@:^8n1\2X10R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]
1U5[2S1l2X;2]13c@:^89\23lj36Q1879:S2\2X1031l1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>
e1f1^1<:1Y3D]1U5[2S1l2V452h62]13c@:^81\2_1]2m10DS5Z1a1\2\2o1:=P3Z5m62621F0]F\>`2@d1k9V318E:R23D1
012`5674[21?m>i1]2m10D^6a1\2\2o1:=P3Z5m62621F0FT=^6R2\>`2@d1k9V318P1U1L3D1012^2Q32374J`11?Z5b9b6
@_11Y1]2h1J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R211D10e5^1R2g1U=^1]2n1DZ4S2a1\2\2o1:=P3Z5m62
621F0jT1`2@d1k9c2B18P1R23B11041^5674[21?m>X3]2:0b1D^6BNl1?\2@C?71072=J1R1<C[3E41Q14h4o12621F0P5P
2h9m@P2P1`278d1>0A19<1c1CU280041@AU1EL1140o118D000163=BMH1021\4S1674\1N1?Z5b9k4_1m1]2;b1D^6BN\2\
2T1?710:=J1R1P1Q4X1m62621F0jT1`278d1m1_5g1ELY218D01163n13Dh5674\1N1?Z5b9=]2W:_2e]1WS110P>b8n3Z2:
Q4^1]27`1J^6a1h2140h1o1:=P3X<2621F0dF4g90W4[24@d1l<518E:R23D10e5a3g1U=8]2Sj1_S115110T1]2h1J^6a1P
3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2Hh5a3g1U=W1]2h10I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2
3D1f5a3g1U=Z1]2h1J^6a1P3h1o1:=P3U:0Q22621F0dF40o=[24@d1l<518P1R2H1f5a3g1U=]40]1]2>_1D^6a1\2\2o1:
=P3Z5m62621F0]F65o=`278d1k9V318P1R22Ec54674[21?m>V1]2h10I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P
1R2Hh5a3g1c;a1U1]2h1J^6a1P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R2Hh5a3g1U=X1]2n1D^6a1\2\2o1:=P3Z5
\2`42621F0]F\>`2@d1k9V318P1R2Hh5674[21?m>X1]2m10D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2F1h56
74[21?m>3]2cm21W1]2m10D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2Hh5674[21?m>3]2n6ff2Z1]2l11D^6a
1\2\2o1:=P3Z52j62621F0jT1`2@d1>\9V318P1R2HW5@674[21?m>Z1]2m10DS5Z1a1\2\2o1:=P3Z5m62621F0]F\>`2@d
1k9V318P1R2Hh56334[21?m>W1]2n1D^6a1\2\2o1:=P3Z5m62621F0jFo=`2@d1k9V318P1R2Hh5674[21?m>U1]2h10I^6
a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2Hh5a3g1U=^1^2P8a5AQ5a4<i5Ai4Z@d5f<61[127JJ4KQ5X7n2g18162
61^<7a10T2Q8L;g1i6=621\1^2P8Oo1ER1`2j8[6f3Z1]R1061[127Ja5c;d12816250000R8b4\1l8f1E;2^8=91K^2P9_2
22R1gA`W161[12R1jBD25000S>U8F=X1Q1Y9`1^24V6N_74i46n2Z=kD2P3@[5R5D9U;Q5f2M625000f2Z5Y1\1_30c1b2h4
5d1>R3:HU1T4:1?I^24o@9lAaU1^1T>b31625000S7T70c1b8V4X2R41F^24m8e1Le1T8`Q1RU11961?n?Z9P4`4=621G^24
Ok6_=QU18Dg:mE95000?h=f:IV921H3^2`l26e1_28V4_27W51AY6i3W60W43V4Y4\1Z1l1B4?R1Z1R21S3h47@71A>>o1:8
^679?`<]<j1Bc2_2]3h1c8Z5^2:_250^1e;14i>TP1W=4_2gL^OYn1;_2]^1W9_4Z:k3BcY1l5g37@_288m;Nm;c2n:^D0o8
k3o>i1f9T==_283R<i1W<V3PS2U4X2^:T3c51_25_2AcG][2]G4_283R<5_283R<ch22_2<4_2j?lG^:7_2d?_5]?jEeZ1h?
7_2e=_Q3\30i:l28_2_<^@0gY1dU11ZA>_2Ah?U2d:WFkJj25^19VAn@n3J_2Ai9Ag2d2U2b7b79i<e3;H^D[4[2d3^51k1l
7]C[1b2Q76_2VR2S]1T:=]33_2Z_3k=2_2A3_2AdQ28_2A[@R23[m1IaS1?_2AI[[1T7_DS8AZ=9n3d5S8`1k2@_2Ao>X3lI
Z5\6f5jE\EP7?P1k2`2E2_2bn3<_2_109a=i5]5Rb1SF@VB^:U1_2l1D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1
R2a6674[21?m>:_2lQ1Q<e9Y\1]2f6S1Q4h:5_2l_1Z1o2Zk12_2b_33_2Q^1`Q22_2`_32_2f_33_2PDWE3_2kS1_51_2=_
20o`1R6bk10U86Q1879:o2_22=1Ja6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?eN@G315_7
3[3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>j7c<Y2_2@00Ja6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5
VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>3_2BYd2m2_22=1Ja6505b1:7:416L0200111<212260181C2F1P1U1
11D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>^2h54_2BYd2gK:_2BYd2^H2X1c35b8
04_2A0Yd2l2_22=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y
1Q2241S12e2[5U1Y4R1D263Z26>X71_2<_20g[30V9l56Q1879:Y2_2@La6505b1:7:416M4E156281]11P1U111D015DW1?
;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>k;b6W3_22=La6505<U1:7:416L02001001<212260181C2F1
P1U111D0151BW1?;CJ5Z40A?VOG315_73[3DEe2311S51Y1Q2241<F2e2a6a18S2:R1D263Z26>P3P4`2X8U3OS3_22=LZ2V
4505<U1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?cIb5G315_73[3DEe2311S51Y1Q2241<F2e2a
6a18^2R1D263Z26>Q7W2_2@La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S1
2e2a6\5D263Z26>1_23_2\e1lS24_2BYd2`Z13_2Am74_2A\[1oS24_2XMkT1T73_2XMkT1[1_2b3k5b2Y2Y2m26S5n3Y7c4
R1W29l1R1g65[21i5e1[3T1P37N<9i7Q2=Q1=H<Y6\?[2C`3g4R1_2\3R1e48T10^2W1W56_2V6o9a5h1EE61X9d5@A^2l5k
1m9m1Hn2TCo20Z1_2e1KQ35U1h4;GH?5]1RB]4W8E4V1\4Y1f6@H4R136HR1o1R4=U171^3[CP8g4o<1]3_23;Q2W4C8H_23
o1Am4IW16HLKHP2U2>7CLAl1a5;S32L8O42_1Je2[1=W1<6Z149DP1\544>9f1E98g2CP237L83c3S4k1D:977c1Bf<U2^1f
550g1S2o1Id3_12=@11H@A7>3662R1;>2E3T1_2h9S3H?W9`1f3g8h6[15;Q21T1d;a2a1Y2:Z3Gc17k>Q@a45Q4e14m1`2c
21W4_23;\2e1j2P3P1U2i115B]188526==8[1=2Q1JB?V14J1[1@2<6L2>0Z1]3P3d1`4N4ER13j2R2F8P1DM;a1U182;17W
1o1k1V1i1C8g111593734<R9=2D:j11Mc4T9I?Z1Ab2l1H=K=06W2b17DS1Ac1?U10612=4;4G5:AF3147<T26N_24<j2a19
Oh1Y3Y2\:]>n5l1:21R39g2DWBe6k6]Go1Y:^1^25`3_2?Ci1NT11AHS2OG0;5P2T1]1X3S3f2]5T25W196J8?;JHMH;Z2W1
0J0Q24DZ3O1P4T4K1g4Y19Y137R10612T1417297?5:P12Z1d1JP1h1P1F2BP1Z1e11IQ1Y1U130l2Z2g2V1Y305FLY22n3P
2W30^13Y1`1k2_23Jn1l4V169;H5=67E10215;67HD1Gb2@1T6a1Q1R2T234MGJ_H2U1^7:[1411f12GO<A^1:U1J2Y1\1P1
5@g4Q1K3FKH\5b2=P61]6n138f17==0R1AQ2<m5Y2_2Nn1NT11o2K169T15E6H457BHQ1o2@U8g2S4Jo1_2R;l8X1[6Y13Z1
08f1297n15Z13`1J22j1Hg1b2T2Q1KJ>U1Q3Z2n3d:l231Q3g3<]23F_2P10m2b:S1Y1S1o6ZR1c?m<j1NLf6U3231n4a=[1
_23F51W4a3W1S3T7;8m28d1h1R1;S1C28UAn62^5W8g<Q1Nh6Q14S4^111;9Y72P1\=?_2R1i7c9`Z1WA0k1Md1h28^I0m<:
_2R1i7Z3i`1XBW4^4XGc9N_2P1n2b23_61R8`11o4m51j>\4S3W2n<g1g=i3g5k1o10T1235f19_2P1R1\@\:bGn]1m3PB4_
2RX1Zn1kE1_25_2j^3Z2h7n24_2j^3Z2h76_2T[3e3Z2h7n2:_2f?W=V=i5UE^6X@g;S1X1_2l1D^6a1\2\1Oo1:=P3Z5m62
621F0b=AeF`2@d1k9V318P1R2a6674[21?m>a2_2N0U2884>E13Me1i2;9M14100;5<5[5W3`:n12>6P2Cb19T1e2:G9T1K5
;2[17@[19@_123El1Y4^4f3;3;h12A?@JgAP>V36K;Y6\1S1o2h44_2a?1e35_2a?1e3MA_2nEV6]6R2e50n1hGT4V3m7kMm
3a16X6M_2Y<0511h1k4Q3o2i2]6R2e50FW1o2i1nB[7m7kMk1c332X6V3o3_2?E0d1=?F_2=8=073312883H@1;11K05119E
15194Q1P1L:Q1>4X1?;C3o2i23h4`1>o1Hf1^2:1::57I0R20=:1:6W3a4Z1C;S2C5P5>EM1=7P1^1<:1237<V26D]19P1o2
Jd1FS1l2U2R92]13U;k14W341321^8m1_2g622CW<T2V6]6fU1o2K3d2850;>34U13I@23V42612JB:3@I8@630S5022462P
2Q5=>Y2Nd3m3IV22e1_2i3F_2=O33=83g13K05119M194m7o2f7o1[7K7I0R20=:1:6VD;h1o137c2Y2h=mEk1\366o3_2N0
U28812>4@13MJ=<B33=83S1;711K004100915<52194g4U31m2b73j121<6P2Cb19T1P1K7@800G9O039:145642[17@[19@
_123El1Y4^4_2;J;3;1f12537?@JGY2h=LP>V36K;Y2k1S2X1326Io2h4j3_2F78]1A1V1^3<13312E=63@1414112H2DB7O
B1N10I7212B9:8:LU3^1`8Q;^6d2P32608:JI5U2n3>c11f1^1<42213=V4C`1J?=26@P15>^1`3Y6KKH2P34>^1\3>]1S11
]60Q219I55i1L4KR3S2;6O_2?67^@g1`1d2^7hU1V3d;Y;g1Kg?Y2R21S15o1L4H2Q1\1CS2BI_2?67^@g1`1l_1k>Q=Kg?Y
2R21Y1o1L4Hf1JCS2BD_2?67^@g1`1hn1Q=Kg?\41Y1o1L4HY5BH_2A47^@g1`1Xf1_8e;[1Kb:T5\41Y1o1L4_2f1k1BC_2
A47^@g1`1hn1Q=KTD1Y1o1L4n3S2BB_2A47^@g1`1hn1Q=KTD1Y1o1L4R6BB_2A47^@g1`1hn1Q=KTD1Y1o1L4R6BB_2A47^
@g1`1hn1Q=KTD1Y1o1L4R6BF_2A47^@g1`1hn1W5]6[1KTD1Y1o1L4n37k1BN_2Ff@X3RHT=NW1o;Y;c<=I1j2l<;?`31Y1o
1L4EV1Y20j1B@_2Ff@X3hn1Q=Kj2YA1Y1o1L4R6BD_2Fc3^:4^2a2Fgn10Q=KTD1Y1o1L4R6BX1_2l1D^6a1\2\2o1:=P3Z5
m62621F0jT1`2@d1k9V318P1R2a6674J>Q11?k4Q:;_2P11X4`3V=U5gQ1]U1Z9e>2_2SE4_2fX1g9WP2^1_28c1D^6a1l1?
\2o1:=P3Z5m62621F0]F\>U1Z178d1k9V318P1R2a6674^1L1?KY8g5k4]1_28c1D^6a1l1?\2o1:=P3Z5m62621F0]F\>U1
Z178d1k9V318P1R2a6674^1L1?U9g5k4b1_20j10D^6a1\2\2o1:=P3Z5m62621F0]5[NP1`278d1k9V318P1R2a66721[21
?m>P56Q1879:;_20n^3m;6Q1879:h1V1_2l1D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a66154[21?m>:_20n
^3m;6Q1879:>_20W]3]2V41m66Q1879:h12_2Yf1G_20YMlCbk1A[20d2`1JR66Q187923361_13_2SP2fS12_2`l36_2Ac4
`W1fAR1@_20@c4V9[9^Fj2\7]R26Q1879:2_2_Z3X1_2f1Jo5>a1P3h1o1:=P3`1k6k32621F0dF4P>U1U14@d1l<518P1R2
a6a3g1U=c49_2AQ:0bR2Z4k7mGa95_2`d1bS1^AY;3_2bY3Y;2_2Va32_2Ph34_2c9[3Xe26_2eHP7k\11Q64_2XT1RL_44_
2`1oR1Vk2P1_23Z100eFm7;S3i^1P1lHV9221613102;2201BR6X25AJ_2AL00g20Q;h<m13m16\`13[7ZM22:0D50U8J2_2
Pd3Y1_2l1D^6a1\2\2o1:=P3Z5m62621F0]O\5`2@d1k9V318P1R2a6674[21?m>^3011_23_2mS2g4;_250T=14R>22P1T]
1=_250:i<14GjV3l38011_2;_2hP1^2bGb7H\b1\926F3_2R=RX14_2l`2e3i2=_2AM09a=i5]5Rb1SF@VB^:G_2RAR3n15F
D_2Q33l7M\6FY2e:S5^8fH3^6WCa2:_28V<Wc2c1S2c9`77U87_28V<Wc2lD7U8C_2d4a6o4U3@aOR2_KQ3n3W<c3DV47`7k
3a47_2UV1eV27_78U87_2V@_7Te27`7]86_2ai1QZ16P9l=d1_2k10D^6a1\2\2o1:=j14P1j1_3S4i22621F0]5o9Q3j28V
?<S278d1k9V318P1R2a6674[21?X7d7c47^1_2l1D^6a1\2\2o1:=P3Z5m62621F0V6cN`2@d1j8P1CAP218P1R2a66154[2
1?9c8o5c4a2a1_2l1DS1:d3Z1a1\2\2o1:=P3Z5m62621F0V6V@\>`2@d1k9V318P1R2U3[34174[2195Z1b7o5k4Y2n1_2A
Z1D^6a1\2\1Oo1:=P3l4=m62621F0U5P:KKc>W5Kd1@d1`9:V318=BU1La6674?:`11?m1M1]4m2k1n1Hc4S1j29m1_2Gn17
0279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\5Y1C9C>h1\3h12Am3313g1OP2S1g1T314131NQ9k1nAI2Q28_2Ao>13R3Wa
1i3a1_2l1D^6a1\2\2X1F:=]1b1Z5X50c12621F0U;`3LVE`2@d1h92LY218P1R2a6674Ee11?h2;h;e1_2l1D^6a1\2\2X1
F72=]1b1Z5X50c12621F0T6P5`3`=b8`1O@d1h92LY218P1R2a6674Ee11?h2;h;\7P2_2l1DW4g1>9W1L_1a1J<KF:=89JQ
1@M5<^3:m62621F0d98MQ3X5cAGFQ1@d1k9V3180OR2a6674[21?[3]3a1a6P4a1_2l1D^6a1\2\2<K<972=BJQ1@Z5m6262
1F0T6Lk6lF`2@d1o8KV318P1R2a6674[21?[3a;9_2Ac8TM2bGEj1f`1:_2ARAa8n;e2a2V1P3i?8`2lj36Q1879:?`2`11c
]3U71W3U16J6879:9`2b1Yi36Q1879:@`2b1iCXK_m1?8j5l4U16Q1879:<`2b1Vo2[=Hm;6Q1879:?`2hU1Q2^5a4e<Zl16
Q1879:R1E9`2aU1Ze26Q1879:8`2lj36Q1879:9`2fd3U66Q1879:>`2oDcA6hI1kEZT16Q1879::`2kW3c7\;6Q1879:9`2
iERU36Q1879:9`2lc3o66Q1879:9`2eY1Va26Q1879::`2bV1o]1YV16Q1879::`2o_1W4dV26Q1879:9`2[b1`X26Q1879:
9`2\e3_56Q1879::`2ma3n86Q1879:^1;`2TU1]8SW2U66Q1879:9`2lj36Q18519::`2le1\8bl16Q1879:?`24U=14kj2m
7W:86Q1879:=`24U=14kj2^B6Q1879:=`2f4jW1\AR_1j=6Q1879:h19`2lS3oF6Q1879::`2i]1g:ZR26Q1879:8`2lj36Q
1879:9`2`_3[;6Q1879:M`2`11XS1b<S=X1m\1W1C@<H:Y1>k2O1W3O56@@879:>`2b1XS1U:a?W1U^1j<6Q1879:8`2lj36
Q1879:9`2P`1kZ26Q1879:@`24U=14VY2XFj=6Q1879:Z1=<`24U=14Z]36Q1879:;`2g5]1fU3o=6Q1879::`2g5]1fc36Q
1879::`2Y]1mT2d86Q1879:<`2jW1bX2e2R2e56Q1879:;`2TU1BTe26Q18519:9`2lj36Q1879:j2:`2_d30[66Q1879:9`
2^^1]\26Q1879:K`2_100W[3T1L:V1=5X1m3316NB^1U16Q1879:LB`2`1\U1mW2:d1^1d2\11]46Q1879:L:`2ba1YY26Q1
879:K9`2lj341Q1879::`2b^1a5gV26Q1879:?`2e?PIkY10aFZ8[96Q1879:^1\2`2T10=d1?m3=07334A3Y11f215b1P1L
:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13i5j1o6B[1:R2?U16Q1879:V2=`2Wh2SEQ6n1Y4U1
6Q1879:8`2lj36Q1879:=`2`1X_3b51]46Q1879:4:`2Yg1Rn1_56Q1879::`2lj360P1879:k19`2b^3Y<6Q1879:@`2b1f
c1gg1S1\1V5BY4U16Q1879:=`2b1b\3W5[1B_56Q1879::`2ok1jc1Q;6Q1879:8`2lj36Q1879::`2k\3Z2e;6Q1879:9`2
i]3R=6Q1879:;`2]`3Z1c3_56Q1879::`2ha3c3_56Q1879:=`2kf1b6Wg1j3Z26Q18519:<`2b1iJPb2`9m26Q1879:>`24
U=14_Ok9nS26Q1879:>`244P=14Zj1ob16Q1879:<`2PY1dU2]4W1`66Q1879:<`202XW1a`2m26Q1879:8`2lj36Q1879:9
`2gk1To16Q1879:8`2lj36Q1879:<`2XP2]^1h50[66Q1879:9`2T_1g[26Q1879:=`2bc16ci1X1h5\66Q1879:9`2h^1S\
26Q1879:A`2V\3Y7110V760P1879:i114;`2bU1HZ@UT26Q1879:9`2VW1ec26Q1879:9`2Wd1dV26Q1879:<`2`a37Z1W1`
66Q1879:;`2`1kd31]46Q1879:=`2Wa2oKe2h4U66Q18519:9`2W]3d=6Q1879:B`2UU1Y1\1b1_8[4K^1cf1k5e56Q1879:
8`2lj36Q1879:9`2h^3S<6Q1879::`2h^3f5\66Q1879:9`2lj36Q1879:R1D`2SAiAl3S1911j9i4_OQFX>6Q1879:P29`2
n^3m;6Q1879:9`2id3R66Q1879:9`2R^1i\26Q1879:8`2lj36Q1879:;`2Z\3P1T2[;6Q1879:;`2dGZP1\m1_56Q1879:9
`2Pi1kQ26Q1879:=`24T;P214Z]36Q1879::`2^>Ri2ZC6Q1879:=`2kS1R@o=n\1h:U16Q1879::`2kS1Q[2n;6Q1879:9`
2lj36J6879:9`2S_1h[26Q1879:?`24U=14fQ1b2mj1R>6Q1879:8`2lj36Q1879::`2[]3`1o;6Q1879:9`2_d3\66Q1879
:9`2;`j36Q1879:9`2fi3U16Q1879:<`2b1Vc3BY4U16Q1879::`2RX1[Z2]86Q1879:@`2`1]c32:O1<P46@@879:<`2`1`
c3Z11]46Q1879::`2\X1\T2R>6Q1879:9`2^^3]<6Q1879::`2b^3[5m66Q1879:9`2aU1Ze26Q1879:?`244P=14Zj1b>\T
16Q1879::`2CXj36Q18771:9`2Wh2dR16Q1879:;`2lj362N8771:j2<`2BbK[W2ZG62N879:C`2b1R<XZ1gl12g30:HU16Q
18519:K;`2ok1^b1Eg;6Q1879:9`2T_3g;6Q1879:?`2nk1`_10Ia7o66Q1879:Z1=9`2V]1e]26Q1879:<`2Yn2B_FY4U16
Q1879:;`2f]11S]26Q18519:9`2W_3d;6Q1879::`2eZ2UR1P>6Q1879:;`2W]3d6R1l56Q1879:;`2[]3V2S5U66Q1879:8
`2lj36Q1879:9`2@[j36Q1879:;`2gc311P76Q1879:<`2lT1oBBPb1[@6Q1879:9`2lg1oR26Q1879:8`2lj36Q1879:<`2
ZGfMe3Td1o=6Q1879:9`2de1WU26Q1879:9`2lj36Q1879:F<`2Pi1f^1Z<i66Q1879:S2:`2gW3Z<i66Q1879::`2Q]1k9n
S26Q1879:;`2Xi3c16Q1879638;`2b1kb31[66Q1879:>`2[>]W2PBb6h1a1S96Q1879:=`2Pa1W7ml1_4U16@@879::`2Xh
1]Q2U16Q1879:<`2e^3m1U4l4U16Q1879:=`2e^3h3Ed1l4U16Q1879:<`2^b3N[1l4U16Q1879:9`2``1[Z26Q1879:8`2l
j36Q1879:9`2nc3m66Q1879::`2km10ol16Q1879::`2RX1ib26;E879:9`2^>]\36Q1879::`2[EYi2V<6Q1879:9`2[E`U
36Q1879:<`2k[30Lj5W86Q1879:9`2[[1`_26Q1879:;`2^d3]66Q18798169`2j\1Q^26Q1879:9`2eg1VS26Q1879::`2n
k1m`1o=6Q1879:8`2lj36Q1879:9`2f^3U<6Q1879:=`2h\1X3i1g;[2lj16Q1879::`2^^3P6\66Q1879:=`2CNhl2_?P=6
Q1879:b1:`2>S1Yi36Q1879:9`2i\3R>6Q1879:;`2P`1kc1j;T;6Q1879:<`2UX1k7n1o9kn16Q1879:>`2jV1V9a@]\1d2
U;6Q1879:\1<`2\W1Hj9o9kn16Q1879:8`2lj36Q1879:9`2c^1X\26Q1879::`2\Y1_[2o56Q1879:=`2n]1W2[2ok1P2X:
6Q1879:;`2eh2oMb3C6Q1879:9`2Xj3C6Q1879:9`2^b3]86Q1879:9`2V^1e\26Q1879::`2_f1\T263M879:9`2]c3^76Q
1879:C`2a1XY1TR2N]816G6Q2U16Q1879:4:`2[]3Z<U16Q1879:=`2i\3l3Ib1W1`66Q1879::`2`a3j2`66Q1879:9`2Ve
3e56Q1879:<`2U\3`3R5B_56Q1879:=`2]\1X8Q7a=[`1U16Q1879:9`2UGfS36Q1879:9`2b]3Y=6Q1879:E`29V1Q4^1@d
W12aHn>RG]81]46Q1879:j2=`298bKf[1iMUE6Q1879:9`2Vb1eX26Q1879:;`2[V1JcT2Q?6Q1879:9`2i]3R=6Q1879:;`
2W^3Kj4m66Q1879::`2W^3[5X76Q1879::`2fb1UX26Q18519:8`2lj36Q1879::`2T=_n2W?6Q1879:9`2T=g]36Q1879:>
`2V2le2W<l40bA6Q1879:L9`2lj36Q1879:L9`2l^3o;6Q1879:9`2]^3^<6Q1879::`2Wm1cc1P:6Q1879:K`2c@l20]3j7
n9d8U>f8P5U1HD?AQ3_Df;`66Q1879:2A`2WG]42Q3``1h4l1[H^<6Q1879:2<`2`1Z_3`51]46Q1879:9`2k`3P:6Q1879:
<`2hd1S_1e:T1T;6Q1879:9`2e\1V^26Q1879:9`2\V1_d26Q1879::`2Xa1cS2o56Q1879::`2Q7fP1Sc26Q1879:8`2lj3
6Q1879:9`2iS2Rg16Q1879:j2`2?F]1A1V1^3<13312E=63@141411K2DB7OB1N1J:12LC]4^1gO260863=\1KX5>c11f1^1
<4221AY1`3U5S2U3`7m4>^1X7K87l1DZ1X2_56Q1879:f2b2`2V1]1A1V1^3<13312E=63@141411K2DB7OB1N1J:12LC]4^
1gO2608:j1T6>c11f1^1<4221AY1`3U5S2f:m4>^1]8i2c3P21\36Q1879:f2;`2i\3T2m;60P1879:@`2_[30b2M_90Y26Q
18519:Z1:`2k[30o>6Q1879:>`2kKS1@e?S3al1o=6Q1879:?`2b1`W1oW2e3l4U16J6879:j2;`2h^3c7_46Q1879:j29`2
mf1nS26Q1879:8`2lj36Q1879:>`2V9W5[92J]5el26Q1879::`2V_1bU2R66Q1879:9`2lj36Q1879:R1:`2fi3U16@@879
:=`2ZX1P>Z2Re1m2T:6Q1879:9`2X^1c\26Q1879:8`2lj36Q1879:9`2f_3U;6Q1879:9`2Q]3j=6Q1879:9`2Z]3a=6Q18
79::`2lc30n66Q1879:G`2`1Z[1T30b16h;T`1KIW10c51]46Q1879:\1G`2TW1Q8@em1Z140C00b28]1g5U16Q1879:F:`2
ie1i2XR26Q1879:;`2aU1W@i2XR26Q1879:9`2me1nT26Q1879:9`2me1nT26Q1879:;`2Qa30c8U16Q1879::`2Ra3c8U16
Q1879:9`2`]1[]26Q1879::`2jg1TBl`16Q1879:9`2Ub1fX26Q1879:9`2Xk1co16Q1879:=`2Z1eY1k4i6Vh1n;6Q1879:
9`2a\1Z^26Q1879:9`2]g1^S26Q1879:;`2Zl12kf1b76Q1879::`2b1ic3_56Q1879::`2fi3U16J6879:b2`2?La6505b1
:7:416M4E156281]11P1U111D015D;K?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>W5R37S96Q1879:_2
`2?La6505b1:7:416M21E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>fA6Q
1879:d2`23;La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5WEn9G315_7_3D[3311S51Y1Q226S12e2a6W430O
D263Z2658fA6Q1879:^2`2?La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S1
2e2a6\5D263Z26>fA6Q1879:>`2^A2[Aj2X1[Y2^:6Q1879:9`2fU3UE6Q1879::`2iN0Ql26Q1879:<`2CRU3QCS263M879
:9`2U^3f<6Q1879::`2>f]3f<6Q1879:?`2\EXK]DYP1[3[5l3i86Q1879:<`2gW3]6BY5i66Q1879:=`2a1jd316NW36Q18
79:?`2a1jd316NW36Q1879:h21@`2^9Y2XR10[BmFZL3P76Q1879:<`2^9Y2oP2e4]Y16Q1879:9`2VY1ea26Q1879:9`2b^
1Y\26Q1879:8`2lj36Q1879::`2jf1jj1V96Q1879::`2k\1n9QT26Q1879:;`2SU1n8o2iY26Q1879::`2gU1_BdR26Q187
9:<`2R^1Y5_2EYT26Q1879::`2_3PZ1[]26Q1879::`2Rb1_5YS26Q1879:9`2U^1f\26Q1879:9`2ci1XQ26Q1879:8`2lj
36Q1879:<`2Q^1V@^e13P76Q1879:;`2U^1P9o2eP26Q1879::`2Wa1h6kR26Q1879:9`2hU1Se26Q1879::`2Qi1hf1Q;6Q
1879:8`2lj36Q1879:>`2_[30c7G0n66Q1879:Z1=`2_[30[80Q1l56Q1879:;`2_[30[8o66Q1879:<`2Z_3Ke:6Q1879:b
11;`2Z_3a;6Q1879:b11<`2ge1PS1ULm56Q1879:K9`2m\1n]26Q1879:9`2m[3n>6Q1879:9`2lj36Q1879:4:`2g[30S?6
Q1879:9`2lj36Q1879:d19`2R_3i;6Q1879:I`2C[LQ9P:[1`:l`1Q3;8T1]3f4H5631K879:5:`2lb3Oo66Q1879:8`2lj3
6Q1879:8`2lj36Q1879:=`2m_2R3YIa7o66Q1879:Z19`2fb3U86Q1879:>`2kBd24[1VL\d1VC6Q1879::`2hQ2fY1\?6Q1
879:9`2eb1VX26Q1879:;`2oT2nY1i2S96Q1879::`2a_3Z5o56Q1879::`2mZ1d6YY26Q1879:9`2bb1YX26Q1879:>`2Uc
1^:i:\HR?a2[86Q1879::`2Yl1Sd1^:6Q1879:;`2XU1PGSd1^:6Q1879::`2n[3m7o66Q1879:7a2]10Rd3Y5e3W15a2g^3
S<Z2Z1a2a2>La6505b1:7:416M42B156281]11P1U111D015DW1?;CJ5]5S3j5WFG315_7_3D[3311S51Y1_1A26S12e2a6_
4LD263Z2685]3m;Z2R24a2Wf3c493a2kj3e32a2kj33a2g^3S<4a2Y]3]1S<@a22VCP13BX2Z27aIRi1T2U6m5a1@Z2a2>La
6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\58;263R276>fA2a2kj3
3a2kj3g34a2Wo2cKg3P3a20=L5[6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3D
Ee2311S51Y1Q2241S12e2a6n3182OD263Z26>X;]6n2b2=La6505b1:7:416L02001001<212260181C2F1P1U111D0151BW
1?;CJ5Z40A?k6ZHG315_7_3DE`1T1311S51Y1Q2241S12e2a6Y4R1D263Z20567`3b2=La6505b1:7:1216E602001116222
12260181C2F1P1U111D0151BW1?;C=<5Q1X30A?T2;V7Q8\=G315b6L3NE;DEDEe2311S51Y1d1<241S12K;]1]5S1a1g2R1
D263Z26>l2T4R3b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?k6ZHG315_7_3DE`1T13
11R1P41Y1d1<241S12e2a6a18^2R1D263Z26>n1R5o:k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151B
W1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2V51X1Y4R1D263Z26>m2b2=La6505b1:7:416L0200111<2122601
81C2F1P1U111D0151BW1?;CJ5h3A0A?VOG315_7_3DEe2311S51Y1Q2241S12e2V56S1Y4R1D2635T26>k2b2=La6505b1:7
:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?`2eLG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z
26>o2b2=La6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?`2g8mCG315_73[3DEe2311S51Y
1Q2241S12e2a6a1g2R1D263Z26>o2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?`2e
LG315_73[3DEe2311S51Y1Q2241S12e2a6a1g2R1D263Z26>n6R;j2b2=La6505b1:7:416L0200111<212260181C2F1P1U
111D0151BW1?;CJ5Z40A?VOG315_7_3DE`1T1311S51Y1Q2241S12e2a6Y4R1D263Z26>l2b2=La6505b1:7:416L0200100
1<212260181C2F1P1U111D0151BW1?;CJ5Z40A?P1UNG315_7_3DE`1T1311S51Y1Q2241S12e2a6Y4R1D263Z26>n2b2=La
6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2V55T1Y
4R1D263Z262;k2b;_1b2=g;0200111<212260181C2h30151Z2c5G0A?`2iX1DEQ81Y1Q2241S9d5U2P3b2=LW4Y2505CN:7
:1216L020011147212260181C21D1P1U111D0151BW1?;CJ5Z40A?X;YBc1G315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D
263Z26>m2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?91CJ5S460A?VOG315_7Y2U1DEe2311S51
Y1Q2241S12e2a6Y4R1D2635T26>i2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG3
15_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>]1b2=g;0200111<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241
S9d5U2j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q22
41S12e2a6Y4R1D263Z262;j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_
3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>\BQ3b284La6505b1:7:416L0200111<212260181C21D1P1U111D0151BW1
?;CJ5b3G0A?VOG315_7<g14U1DEe2311S51Y1a1?241S12e2a6Y4R1D2634U26>S3b2=La6505b1:7:416L0200111<21226
0181C2F1P1U111D0151B<J86;CJ5Z40A?m9W;;i2j6G315_7_3DEFn1311S51Y1a1?241S12W1]1a6Y4R1D263Z2658\1b2=
g;0200111<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241h>U2U3b2=L4\6505b1:7:416L0200111<212260181C2F1P
1U111D0151BW1?;CJ5<U3G0A?Y236aLG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>X1FV;16N_1b2=g;020011
1<212260181C2h30151Z2]2m30A?Z[1DEh3X41Y1Q2241S9d5U2j2b2=La6505b1:7:4165F0200111<212260181C2F1P1U
111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>n2b2=L4\6505b1:7:416L0200111<
212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>V=16NR3b2=L4^
31k2505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y
4R1D263Z26>V=16Nk5e2V3b2=L@P6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?91CJ22`1@`1G0A?P7UH
G315_7T12W2DEe2311S51Y1i17241S12e2a6Y4R1D2634[1I6>Y3m2b2=La6505b1:7:416L0200111<212260181C2F1P1U
111D0151BW1?;CJ5Z40A?P7UHG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D2413g10A6>l2b2=La6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?9lNG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263g10A6>k2b2=L
a6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R
1D263h1A6>]:m2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S5
1Y1Q2241S12e2a6S45R18;2413h1A6>j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5i1`20
A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>m3b2=L>D]5505CN:7:416L0200111:1212260181C2C21P1I
:0118;0151BW1>0;CJ22X3Q10A?Y2^22621F0VIG315_7o2?DEE@^1311S51Y1Q2241M52e2718P1R2j2f36730Q1D26361?
a16>e<k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ22Z40A?Y2lLG315_7_3DEe2311S51Y1
Q2241S12e2a6Y4R1D263Z26>n2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?VOG315
_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>?1;:W3b2=La6505b1:06:416L0200111<212260181C2F1P1U111D015
1BW1?;CJ5>S3G0A?Y2lLG315_7_3DEe2311S51Y1a1?241S1230`2a6Y4R1D2634U2694?1;:P5k2b2=La6505b1:7:416L0
200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2[5U1Y4R1D263Z26>QBn2
b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5`11o1G0A?VOG315_7_3DEe2311S51Y1Q2241S1
2e2a6Y4R1D263Z26>T4m;]1b2=g;0200111<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241h>g1=k2b2=La6505b1:7:
416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?9lNG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26
>j1b284]1Y:0200111<212260181C2h30151Z2804R3@`1G0A?oX12W2DEQ81Y1i17241h>U24[1i4_1b2=g;0200111<212
260181C2h30151Z29c1e3G0A?Z[1DEQ81Y1Q2241h>U2l2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151
BW1?;CJ5Z40A?VOD2315_7_3DEe2311S51Y1Q2241S12e2a6a1g2R1D263Z26>dF^1b2=g;0200111<212260181C2h30151
Z2c5G0A?kO^;DEQ81Y1Q2241h>U2a1b2=g;0200111<212260181C2h30151Z2[60A?kO^;DEQ81Y1_1A241h>U2P>Q;Bo2b
2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?aFNe7G315_7_3DE`1T1311S51Y1Q2241S1
2e2Z5V1j1^2R1D263Z26>R2k2b2=LZ2V4505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315
_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>R2T3b2=LZ2V4505b1:7:416L0200111<212260181:82F1P1U111D015
1BW1?;CJ5Z40A?QE2k3U6G315_7_3DEe2311P2U2L1Y1Q2241S12e2a6Y4R1D263R276>P6P1o>j2b2=La6505b1:7:416L0
200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2V5Z1Y4R1D263Z26>k2b2
=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_73[3DEe2311S51Y1Q2241S12e2a6
Y4R1D263Z26>QFn2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ22b3G0A?9lNG315_7_3DEe2
311S51Y1Q2241S12e2^5R1Y4R1D263R276>m2b2:2La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5
Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2n4b1Y4R18;263R276>W3b2=2I30\6505b1:7:416L0200111<212260181C
2F1P1U111D0151BW1?;CJ5Z40A?Y236aLG315_7_3DEe2311S51Y1Q2241S12e2a6l3<R1D263Z26>X1m;165Ha3R3b2=2I4
\6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?Y23hLG315_7_3DEe2311S51Y1Q2241S12e2a6
l3<R1D263Z26>V=16No2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ22Z40A?9PBk<G315_7_
3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>`5^17k2b2=2Ia6505b1:7:416L0200111<212260181C2F1P1U111D0151B
W1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>o6P3b2=La6505b1:7:416L0200111<21226018
1C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241N4230=5l1V5=LY4R1D263Z26>m2b2=La6505b1:7
:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315l5b1_3DEe2311S51Y1Q2241S123>5l1a6Y4R1D26
3Z26>o2b2=La6505b1:7:1216L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7i2EDEe2311S51Y1Q2
241S123>5l1^5R1Y4R1D263Z26>U3b2=La6505CN:24:416L0200111472002260181C2F1P1U111D0151BW1?;CJ5Z40A?V
OG315_7_3DEe2311S51Y1Q2241S123>5l1a6Y4R1D263Z26>d;b21h1n3W3b2=LW4Y2505b1:7:416E60200111<21226018
1C2F1P1U111D01511@W1?;CJ5Z40A?Q33]?f5k6G315_7_3DEe2311S51Y1a12<241S1230=R2a6Y4R1D263Z2694X1R3b2=
La6505b1:7:416L0200111<212260181C2F1P1U111D01511@<J<2;CJ5Z40A?VOG315_7_3DEe2311S51Y1a1?241S124`2
k5EQ31U1R1D263Y206>`1b2=g;0200111<212260181C2h30151Z2c5G0A?9P[1DEQ81Y1Q2241k=LH\1`1b2=g;0200111<
212260181C2h30151Z280Y5G0A?Z[1DEQ81Y1Q2241h>H\1P3b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0
151BW1?;CJ5`1W2A0A?VOG315_7R1L9U1DEe2311S51Y1Q2241S12e2a5OY4R1D2634U26>W3b284La6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5b35A0A?P1UNG315_7<7=L1221U1DEe2311S51Y1Q2241S12e2a6Y4R1D2634
U262;P3b2=La6505JG:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5B2JW2A01??VOG315_7_3DEe2311S51Y
1Q2241S12e2a6Y4R1D2634U26>j2b2=1Ja6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG3
15_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW
1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2]5S1Y4R1D263Z26>k2b2=La6505b1:7:416L0200111<212260181
C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2l49Z1Y4R1D263Z26>j2b2=La6505b1:7:416
L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2l4d1Y4R1D263Z26>b1
b2=Q1e:0200111<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241h>U2k2[=16N^1b2=g;0200111<212260181C2h3015
1Z2[60A?`2iX1DEQ81Y1Q2241[9\5U2`1b2=g;0200111<212260181C2h30151Z2[60A?`2iX1DEQ81Y1Q2241[9\5U2W@1
a1b2=g;0200111<212260181C2h30151Z2[60A?`2iX1DEj6V11Y1Q2241[9\5U2W@1a1b22:2d;0200111<212100400181
C2h30151Z2[60A?Z[1DEQ81Y1Q2241h>U2]1b2=2d;0200111<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241h>U2n2b
22:La6505b1:7:416L0200111<212100400181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12
e2V5Z1Y4R1D263Z26>j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe
2311S51Y1Q2241S12e2a6Y4R1D263Z26>j;m2b284La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5
Z40A?VOG315_7<R3DEe2311S51Y1a1?241S12e2a6Y4R1D2634U26>j2b2=La6505b1:7:416L0200111<212260181C2F1P
1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y42OD263Z26>k2b2=La6505b1:7:416L0200111
<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y410OD263Z26>j2b2=La6505
b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D26
3Z26>]1b2=g;02001001<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241h>U2T3b2=La6505b1:7:416L0200111<2122
60181C2F1P1U111D0151B<J?801CJ5b3G0A?9lNG315_7T1Z2DEe2311JX41Y1Q2241S12e2a6\3LH9D263^11I6>l1b2=g;
0200111<212260181C2h30151OW12804[1h3G0A?9]D0U>n11Z6DEQ81Y1Q2241h>H\1`1g3]1b2=g;0200111<212260181
C2h30151Z2[60A?Z[1DEh3X41Y1Q2241h>U2]1b2=g;0200111<212260181C2h30151Z2[60A?Z[1DEQ81Y1Q2241X9_5U2
^1b2=g;0200111<212260181C2h30151Z2[60A?Z[1DEFZ71Y1Q2241h>g1=Z3b2<0LZ17]3`1505b1:7:416L0200111<21
2260181C2F1P1U111D0151BW1?;CJ5Z40A?j6_3kDG315_7_3DEFIT1311S51H@_1A241S12Q2Ca6Y4R1D263Z26>]3?P4]<
d1Bm2b2<0La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1_1A24
1S12e2a6Y4M4D263Z26>R@m2b2=2Ia6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7
_3DEe2311S51Y1_1A241S12e2a6Y4R1D263Z26>]3cBR3b2=J13]6505b1:7:416L0200111<212260181C2F1P1U111D015
1BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>`7e516Ng7Gm2b2=J13]6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?VOG315_7_3DEe2311S51Y1Q2241S12e2a6Y4R1D263Z26>V=12c2jT3
X2c2<La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6X53D263Z26>3c
2\X2]L1c25c2=Xj1Wn1F4c2j2VHPQ25c21U=14:c2[102oc3S1NDn6M9c2[10^c3Cg2n6G5:c2AI0kc36S1N`2i2:c2[10Rd
3Of7S10BGJc2Z100eFm72\3ng1P?n:2465102;231;6`7P1Z2c2<La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5
]5VOG315_7_3D[3311X3j11Y1Q226S12e2a6\5D263De16>`=5c2[10Rd3`::c2Z100Rd33<EW912c2cf35c2fO0YT2j42c2
Th2[2c2;_6Y7n3:Z4C69T2JX2<O>A0_7b2i2^2LS5U1f22a37Q48H<`3T1D17;I\:U2Q1e4]18n6:Y18S1Y1^4X4i1DS1AS2
X1412:2@4G@A7>5>7V3c2U7Q3S1f2X17P21?5GH0T1=MNI??a1P10D<2<k2[5]2;3T4;>59]2T3>B[2<OP1I^11W4Q30:^1L
@J?C7377;GP4U2B8^18U8COk22U1Bj2Gg16<0>U3V11R3<:\1J:FLP5;LT2@_2d2c2;V7h32T4V7]112^3Q12CP7OX1`130B
j1m7Ci1;X3g2IZ2b2c1j1]1n1153=1;f21g2E011B432;Q111P1Q@BI8T1X1J7`1l1;f1Y2D@]4Y1A7H:C4j17W1i1X2c2;V
7JU7BMZ1[1LOa2=65Q1P3W5[11g1<j1T2V1j1JS74g32V2IHe2;F=>=<j1j2D186M3c4S3k16<=_6LCV1Y7Y18S7h52h1e2C
NNL\2g1c2;a4o6P4^1\5n5429h9h4CQ2b1Q3W1<A[1h59R29i1Y1Z5V1<3kHa3l5_1Q4b3U259K45144:2EM:AJ1Y3d1c2;[
6b3]2Q1m2[2F[1b1n2U1KEk7Kd2[3U5U<h5`3Q1I:8P6^3Q2l1P@8S1T6f5k1>\39B73W2>3=260Jc1k1c2n1b2d1@=g1l=l
5j1AW4_5g4Ok3Eg3@2^12g28@h5d4l2`1h72^1o2f3G7g51`16?G632208133Ia1]3^1l7a2S2^4;c2TO[CS2fNa49T47g5a
LP4c2;g3I1?2R1I23P2_13d1S41e15[1`3:2A25N3`1=>42Cb2R1Z44d2T10\1l23J;F=T1Z4MW1MS3=g2U2JH2?W1W1a1B1
53A35<1L\1<37?0?2`10F4N487173232<Q5Ha3_3T2O=AG?Z1c1`1Hg72m1Fn1=374CN4j17Z1KJc1c2h22h6^>6Mc2_2f3T
1X7Z3]2Y2U1V52i3`5[1`473C19<a6>Z8c2Og45P3V2FS7^4:2X1E_2g1Lm3492:c2k6j<f8V5l=gAeDTMR8=c2kC[1=`1h1
R1^B]9f6U<^NkCKc2]?X3a:9`=f2[6mCU;>a;h;P40c2W3a345144:f1T1]1Ac2n1Ug1a3S;9U;Y7>W4m6k80T:Q2G<3c2fl
1fn1:c2V@OM7hP10`R1\:U;P1c2V6R1\1l4X3S1c1I[2`:44V7DP6Q3LT9e:W1X=U57X:^3]3d2R2_4k5_49c2V6]X12bT1W
=]5TJ1Dc2e>4fBAdW1Q40o4>_40h4m?b2n4Y2m2X2Q53c2eD8>d2e2Z:c3[6?m1W1=f1TJfJj5bU11d2?d2YG8U=d7U520RT
1\7d<?_:V613d2ZNYn22d2eZ25d2WGY20Q[1;d2\10Jm2WS2i]1165H8d2@e4V[2FZ9An83d28iU32d288d28Q31i1TP1mAU
X25d2lU1Z1mOa:Id207`1Q:X1114?ES4]6[3oX12j>:o>Z2[1i4m1?`?2d2oo35d28nFZ2_h1<d2dGS=LT;3P4DZ]1Hc7P45
d270kJ`[2Hd2K1Mk6\;^60X42kM\9Q=n5Q19V4e19BI]7c=2;d2K1i7a<P3a1FY4nM]U16d2K^GX2QU2d2Bd2K1i7_6_7d3V
3XOQK]4X3>4:e1h4P::d2U4]F0Q2Q2`Z1`24[FCd27C00i7`6W:R1b3XE\9\9d4QG9X3317d27dIY4bn1T:1@d27C1i7h@;F
0a3eNW5T4n1QJe46d27CPIhU2d25d2c10b=`j18d2V5]Bb91dP1b1c1@d2a2d2S=C`;g21dP1b1g2HcNHdD2Ad2WGZ27j50n
Z1Y<]1b;j4d4S7W7G4;4e2U=14W1e2`10I^6a1h2140h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=5e2V9n314
8e21T9`2]1121V1e2`1J^6a1h2140h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=[1e2f1D^6a1\2;14i1o1:=P
3Z5m62621F0j5[Hc6`2@d1k9V318P1R2a6674[21?m>c45e2U=14UE7e21S=121UE7e21S=121bW26e21S=121W1e2`1J^6a
1h2140h1o1:=P3X<2621F0dF4P>[24@5^1l<518P1R2a6a3g1U=@e212n9Q3121kg1^2c5k6R2Q3C]P15e2o6U6147e2T;P2
14L\n16e2c:@P214:e21Q:P1P2121o[2C7e21S=121Xg16e2U=14c2^T26e2T;P214Ph18e21R;P2121Ph17e21S=121c\28
e24P=14X1Qi1[>He212n9c1]1121S=V]1c5AU8102P31C6KW4f3;e2U=14PBS]1U8[110D7e24o:P214Zj1<e212o:P2121Z
j1]>V3C6e2U=14To126e24P=14Zj18e212P=121Zj17e21S=121no1]1e2`1J^6a1h2140h1o1:=P3X<2621F0dF4P>[241>
d1l<518P1R2a6:V3g1S7l1]2f1c475e2c:a2148e21a:a2121Q]39e212P=121Zj1_<5e2T;P2147e21R;P21216e2U=14QR
1j85e2U=14lP25e28l<145e26n<145e2U=14UX26e27m<14dh27e21S=121ki18e27l:P214eCnT27e28Z:@P2148e21R;P2
121eC5e2U=14T16e2o;U114T16e2c:a214^l18e21a:a2121^l15e2U=14^l1=e2o;U114]KV4h5Z92l3S5nQ16e2o;U114l
g18e21m;U1121lg15e2U8o4147e21S8o41215e2o;U114`1e2=M:Di5Da1\2;14i1o1:=P3Z5d1X52621F0jT1`2@d1k9V31
8P1R2a64174[21?m><31:e2=Mi;14c>d2ag214e2U=14X1e2`1J^6a1h2140h1o1:=P3X<2621F0dF4P>[24@5^1l<518P1R
2a6R2^1g1U=6e2T;P214R@8e21a:@P21216e20^8e4148e200]8e41215e2_8e4148e21R;P2121]=8e2c:@P214iIY3d1e2
1d1D^6a16U2;121i1o1:=P3P598131_3l22621F0YR1_1P1`278d1k9V318P1R2a6674[21?m>8e21R;P2121nk19e21a:@P
2121c\2Y1e21^10I^6a1h21210h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=7e21S=121Q]36e2i4Z6P2147e2
i4i5@P2148e21g4Z6P21215e2U=14[e29e212P=121ad1h57e21S=121Va1Y1e2`10I^6a1h2140h1o1:=P3X<2621F0dF4P
>[24@d1l<518P1R2l2Gl2a3g1U=W1e2`1J^6a1h2140h1o1:;1P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=_1e2f1D^
6a1\2;14i1o1:=P3Z5m62621F0aP10W4`2785^1`3Z6V318P1R29W6674[21?g1U=5e2U=14Ya16e2T;P214mT2:e21Q:P1P
2121nV2d56e2U=14b=jD:e21]1e;1212mLf_16e2[<I14To1:e2c:a214?l4Xj2^2X56e21S=1215e2U=14]I:e207Z:V1Z1
14?UZ26e2j;Z114fb16e20T=14?]1e21d1D^6a1\2;121i1o1:=P3l1]3\20_42621F0jT1`2@d1k9V318P1R2a6674[21?m
>\2e281La6505b1:763416M4E140040281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z
26>=e21b1`;121i1i5]5Rb1a7R?5e2U=14T@6e2Z9j314c]27e2Z9X1a214i]2:e21X9X1a2121no1j=6e2Z9j314j]2;e2Z
9X1a214n9i5Y7ff1WO8e2Z9P3I14n9kS25e2U=14a1:e200S=121m9fP2iL5e20T=146e2U=14U]3_36e2U=14mT2dB5e2U=
14bg2:e21S=121nV1UFi2cG6e2U=14nV1c`17e2\5V5Bn114>e2\51\1@V3Bn114c@dl12hM7e2\5i5T1I14:e2U=14PKfGe
T1Z7o3T;6e2U=14hn2T?\1e21d1D^6a1\2;121i1o1:=P3Z5m62621F0jT1`2@d1k9V318P16k1a6674[21?m>R55e2U=14\
S2;e2c:>R214dP2n;>cHZ7Ee21Q:?>R2121_@3:o^1n4e691C6kHZ76e2R;R214g:4e2U=145e2U=14ga27e2U=14eU1]Lg;
5e2U=14k]25e2Z6j6146e2Z6j614`^19e21X6j6121n[1YB@e27m8o314PA[Z1m4U4<2Io67a;9e2U9o314WC;Wj15:e21S9
o3121no1P<C5e2U=14WX39e2h:16S214Y>SY25e2h:\2149e21f:1Z2121ed16e2h:1Z2147e2c:41Z2149e21a:41Z2121>
e2h:16S214m70Y5iQ1bI\1a98e2U=14QX1NR;l6W1e2`1J^6a1h2140h1o1:=P3X<2621F0dF4P>Y214@d1l<518P1R2a6a3
g1U=X1e2`10I^6a1h2140h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R21_6a3g1U=5e2U=14f\16e2U=14ma1VV1Z2e2:La
6505b1:7:416M4E140040281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>5e2U=14
Qf1\1e2f1D^1d3I@a1\2;14i1o1:=P3Z5m62621F0jT1`21>d1k9V318P1R2a6674[21?m>X1e2f1D^6a1\2;14i1o1:=P3Z
5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>6e2U=14QW2U26e2U=14ae1VY15e2U=14ae15e2U=14SU16e2l<814ea15e
2U=14ea15e2U=14V[35e2U=14?<e2d1`;14i1i5]5f5[\1SF@>e2Y10]7j1m1C14W`2o8h>c9LKe2X1009S7j1m1C14i1i5]
5e1g1d^1SF@]3h>3<E8S8L8e2l7X514S]2g:K7e2l7d4C14S]25e2l7X5145e2U=14VY26e2U=14RW2S2Ae22\7i4K14i>TP
1[Fk3h1mBb1V6e7F7e2U=14i>TP1WJ7e2U=14n^1SHS29e2U=14Ug1P2e1bJ]45e2U=1425e2[<I14<e2U=14Gd@_K?Pn1h3
5:5e2U=14G8e28Z:a214^l1f4:e200j<8121ea1^48e20b:V1Z114?9e200h;Z1121R>9e200m;U1121T1>e20n9Bl1E14fg
1CYOQCZ2:=e20n9Bl1E14L]g1[b1Z2:7e200S=1213g2m;Z1[1h2c1D^6a1l1?Ch1o1:=P3Z5m62621F0]F\>`278d1c60V3
V318P1R2a6674[21?m>W1h2c1D^6a1l1?\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>T51h2^1h2b10D^6a
1l1?\2o1:=P3Z5m62621F0m2ZH5[9`278d1k9V318P1R2a6674[21?m>c477[1h2b10D^6a1l1?\2o1:=P3Z5m62621F0jT1
Mb1@d1k9V318P1R2a6674[21?m>c477;h2V<Y6an100^1X>6R:TET2h2GX;130111Y1=S1\1i1h51?341V1V3l6c:Z1]2O^6
5c8P4U50;C:Y29D0A463<051428Ak1N60o24f5MR16m2:3b5[2hBV1h2G^;6k2\1i1f511Z6YD]3n322c8P4b5X3M1AL6178
]2N\3d66R1m2Q6[2hB5h2V<on2Y1n=4h2V<on2X?:h2Ii7b3o3T8\T1jE[1`H6h28m;T<Wj1lIV1h2]1J^6a1l1S1h1o1:=P
31V<2621F0dF4P>[24@d1l<5180OR2a6a3g1U=3h2V<^j2a1h2b10D^6a1l1?\2o1:=P3Z5m62621F0]F[;P3`2@d1k9V318
P1R2a66334Cg11?`5CQ7=X1c47T1h2]1J^6a1l1S1h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=[1h2c1D^6a1
l1?\2o1:=P3Z5m62621F0^3n1o@h7b5P1`2@d1k9V318P1R2a6674[21?m>Z1h2b10D^6a1l1?\2o1:=P3Z5m62621F0jT1`
2158d1k9V318P1R2a64174[21?m>Z1h2]1JK`3Q2a1l1S1h1o1:=P3W8P42621F0dF4X5BT8[24@d1l<518P1R2a6S3=g1U=
Y1h2b10D^6a1l1?\2o1:=P3Z5h642621F0jT1U1Z1@d1k9V318P1R2a6674[21?m>W1h2c1D^6a1l1?\2o1:=P3Z5m62621F
0jT1`278d1k9V318P1R2a6674[21?m>2h2V<U1h2]1J^6a1l1S1h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2f4j1a3g1U
=Dh2`5\Y1>d2f2d2Q5Q=fHa7R2Z16KEW8;n1W4c2h27La6505b1:7:416L0300D156281]11P1U111D015DW1?;CJ5c4I`1Q
@c=G315_7_3D[3311S51Y1Q226S12e2a6R480O873263R276>Ah24_8d12b1@<1Y8Z2QK]9bEQ;c8@4h2o;[9VW35h2T<^6d
2^_25h2o;4bo2]3a1i2a10D^6a1\2\23h110:=o1P1Z54h62621F0jT1`2@d1?Z1h40Hg1EV318P1R2a6674[21?m>\1i2a1
0D^6a1\2\2l110:=o1P1Z54h62621F0jT1`2@d1j1b5]2V318P1R2a6674[21?m>8i2e<`2Ne3i:]KXI\1i2a10D^6a1\2\2
3h12:=o1P1Z5m62621F0jT1`2@d1]7]2V318G16R2a6674[21?m>6i2e<`2Ne3`o1Y1i2a10D^6a1\2\23NL:=o1P1Z5m626
21F0jT1`2@d1k9V318P1R2a6674[21?m>4i2e<`2d4X1i2a10D^6a1\2\23k1:=o1P1Z5m62621F0jT1`2@d1k9V318P1R2a
6674[21?m>Y1i2a10D^6a1\2\23h12:=o1P1Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>Z1i2a10D^6a1\2\23k1:=
o1P1Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?k8Q6k4_1i2a10DQ6<BN\2\23NL:=o1P1Z5m62621F0XJa:`2@d1]7]2
V318P1R2a6674[21?k8Q6k4a1i2a10DQ6<BN\2\23k1:=o1P1X4Q1m62621F0jT1`2@d1j1b5g1EV318D216R2a6674[21?m
>\1i2a10D^6a1\2\23h12:=o1P1Z5m62621F0jT1`2@d1]7]2V318D46R2a6674[21?m>Y1i2a10D^6a1\2\23k1:=o1P1Z5
m62621F0jT1`2@d1k9V318P1R2a6674[21?k8Q6[1i2a10D^6a1\2\23k1:=o1P1Z54h62621F0hQ1Q3`2@d1k9V1o118P1R
2a6674[21?m>6i2e<`2Ne3TS2Y1i2a10D^6a1\2\23k1:=o1P1Z5m62621F0jT1`2@d1]7]2V318P1R2a6674[21?m>Y1i2a
10D^6a1\2\2l110:=o1P1Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>X1i2a10D^6a1\2\2l12:=o1P1Z5m62621F0j
T1`2@d1k9V318P1R2a6674[21?m>3i2e<U7^1i2a10D^6a1\2\2o1:=o1P1Z54h62621F0jT1`2@d1?Z1h40?8]2V318P1R2
a6674[21?m>W1i2a10D^6a1\2\2o1:=o1P1Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>d1i2a10D^6BN\2\2l12:=o
1P1[3LQ14h62621F0hQ1Q3`2@d1>0Z1h40?8]2V318P1R2a6674[21?m>_1i2a10D^6a1\2\2o1:=GW1P1Z5m62621F0jT1`
2@d1>0;CS50V3V318P1R2a6674[21?`4\:4i2e<m5W15i2e<U7fn105i2e<Y41i22j2bW24j2bW2h<B4j2^<Sk1W<4j2nM^5
TT17j2b;[B^5eQ1^2_<6j2]S1WQ1l2j=F9j2e8a1V2_A^5TT1n>j37j2X1REBfMlBTV1;j2[FBfMlBh<B5K3`6@j2V11o3^1
@R?BnG2d5lBRE\I1l65j2eT2l2_<83j2bW2_<3j2][1TL3j2Xo1Y85j2Y>bc1e5b?7j2Y>bc1V3^2b?_L6j2eT2l2i=CT13j
2hl1i:4j2hl1i:h<4j2X>Yi1Z@4j2hl1i:n;3j2bW2S\14j2bW2_<_O3j2bW2`>7j2bW2]>2g3R1W44j2bW2h<SV13j2oDbb
1X1j2a1D^6a1\2\2o1:=P320V5m62621F0jT1;T2@d1k9V318P1R2a6674[21?m>]1k2P8JP3021111<42U152S4U4H2Jl3g
U1KIIJI2101o1d1m6U3:4Z211[<Z2U1h8Z1k2b1Y:021111<42[12S4c20h3`1j1gU1_27682I01101b:m27:4j>Z2U15i4F
k2l;021111<42[12S4i9WX1g1g:`34j>Z2h2k24La6505b1:7:416L021111<21226281C2F1P1U111D0151BW1?;CJ5]5VO
G315R7<<JW2D[3311S51Y1a1?241S12e2a6Y4R1D2634U26>[1k2a5Z6021111<42[121Q4a7d1BW30V3j2]6PG?3I>2a1h2
k2=2@d3m2B4R<g2Z2Mk2l;021111<42[12S4i9gU1_2762U1120a:`34j>Z2V1k2b1Y:021111<42[12S4^5=@[3k6V2^7Fl
D`282Q3b8U3:4m=LZ2U15i4Ik2l;021111<42[12S4i9WX1<=0Kg:`34j>Z2T1k2R6m1k3021111<42[12S4c20`1c5o<QM0
d:m2B4d>5HNBS151V=Fk2l;021111<42[12S4i9WX1Jd;`34j>Z2Ik2l;021111<42[12S4i9WX1<=0Q1a:`34j>Z2Ik2c1X
:021111<42[12S4]6[3RY10Q1a:`34j>Z2Ek2l;021111<42[12S4i9gd1`34j>Z2\1Q1k2l;021111<42[12S4i9eU11?0]
2;0H51g1j8i2F4j>Z2U1Jk2l;021111<42[12S4i9gU1Z3J121b:`34j>Z2Fk2k8P3021111<42[12S4i9cV1S>`34j>Z2Kk
24g;021111<42[12S4i9l3j`1`34a>25g124:Fk2l;021111<42[12S4i9o:fMP<`34j>Z2Fk2l;021111<42[12S4i9`S1V
A`34j>Z2c1Jk2l;021111<42[12S4n4j4WX17\10GQ:`34j>Z2Dk2l;021111<42[12S4i9gd1`34j>Z2Mk2b1Y:021111<4
2[12S4]6[3oX12Q1@Q:U3:4j>Z2[1i4P1k2b1Y:021111<42[12S4l5@[3gU1W32Q1b:U3:4^2[<Z2[1i4DLk2b1Y:021111
<42[12S4]6[3oX12Q1b:U3:4j>Z2[1i4Fk2l;021111<42[12S4i9_X1U2Q:`34j>Z2Kk2b1Y:021111<42[12S4]6[3oX12
d;U3:4j>Z2[1i4Fk2l;021111<42[12S4i9R6g:lS1`34j>Z2Hk2l;021111<42[12S4i9l8=JZ6VT1`34j>Z2Gk2l;02111
1<42[12S4i9`@Q=1RG`34j>Z21l28l2a@Z<KZb1Aj>g1c2l2H3[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_4201c
1S=6T926919Q1;2BC5P5>c11f1^1<451Ag2D]1U5[2S1l2g4Y1;j42]13;_>g1:^8?7l2R102oc3\3[43l2Qk1ma12l2gh32
l2gY2S1l2Y1J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1l2Y10I^6a1P3h1o1:=P3X<2621F0dF4P
>[24@d1l<518P1R2a6a3g1U=a2l23La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1
_1A26S12e2a6\5D263Z26>m2??6`3R7X3o2O6l20S61P_2b@2l2Ti1;l2Ei7dAV3XOQHd1A8d?7l2[MZg1d1Am?c=4l2C^Q3
\B2l2_d31l23l2PQ1VB5l2SJYj1V<V33l2C^Q32l2i`32l2`c22l2\k22l2[M3l2[a2P@2l2XB2l2cg32l2]D5l2CiCd]2h1
4l2\1b=`j14l2Cn=_c25l2[10b=`j15l2\1b=`j1RM3l2R]1i12l2_V33l2lQ2S62l2_o28l2C1i7Td1jR1b249l2C1i7o=T
V1jR1b247l2C1i7Td1jR1b24l2Ckn2b25l2Cin2CP2Cl2C1i7_6V8<V3?R1M?HoMhR1C:e1i43l2]g2[72l2lL8l2C1i7h9[
Z1]U1[74l2hMgQ2[12l2c14l2[f2A82l2Y:2l2dP33l2]d2V<8l2C0Q2[o2X3316l2Ce5fJVBj^14l2CR2[o22l2V\34l2U6
3bP35l2C`B[>aP27l2C1i7cH`K]U17l2C1i7R6Q^1]U1:l2C1i7R6e3[7oR1mL_88l2C1i7R6Q^1mL_88l2C1i7R6e3[Z1]U
15l2Ei7Td1\99l2l1SBi6?`2WBo_1H5l2l1mHXU2H6l2l1mHXEo_1H;l2C00i7Td1Q>[GX331=l2C00i7`HTI^2Q>[GX331i
1l2Y12G^6a1P3h1o1:75J1S2X<2621F0j9i<4o4o3P5[24@d1j:Q2518P1C^13Fe50O<HX10111002^1U=4l2RH`^286l2Ca
53hk2U3X1l2Y10IP1]5a1P3h1o1:=P3X<2621F0dF40S9k4[24@d1l<518P1R2a6^1R2g1U=^1l2^10D^6a1\2\2o1:=P3Z5
m62621F0]F23A?T9n3`2158d1k9V318P1R2a6674[21?m>T1l2Y1J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a
64\3g1U=5l2\1b=[;T_16l2nDS3Q8gR213l2[M`Y26l2C^Ga1]X2K3l2RHkZ22l2[M3l2RHhk15l2\1b=R9]a12l2b>5l2\1
b=dg1k28m2U8W61[<mh1oAN8m2X2V<^Q2c5Q11R?4m2be2Q1T?6m2Z=R11el1cJ5m2_>el1i;i>9m2VLgc1f1Q2Z3T3c;P27
m2S1R=bc1XElN18m2c1TD1dR2P4j4hB1m22m2l:2m2iU33m2[G]^24m2_>[<mZ28m2P;2m2U9a6^<XN4m2`l1XFoB:m2_1d8
V2THa3b4^Dd9oJ2m2iH<m2e3S>Q223h5O\K\4gMn=:m2e3_1^1@W71`Ml2oA3m2U5^15m2]>1P^2X97m2o2`3S\1T;T1gU1:
m2_1_4T4V2b96WFd\1]37m2a4R2WHfi1Q4`D4m2^4hS2aM3m2ck2U:3m2W6ao24m2\OUY2F2m2[l34m2a4n1Xo29m2a1o2Y8
^1a:hS2V2l63m2fR1RS23m2l:lj23m2]n1[W12m2[T2W2m22La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VO
G315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>2m2kU37m2Q10hIU3QX1Q_14m2kJi`2T?3m2PAhd2P1m2X2VER2a5:lJT
>[33621P3b1:31269D2W2gCP5\90N1\22@m2X2l5X2n31k11h;X92iT1Q7\5n4VI3n2Z:@1n22n2P25n2^1d8V2hd13n2`4^
H3n2`4d\38n2SE\M]9bEX1h9c86n2gE1XCP[2Q64n2Y=_^1Z?2n2T[23n2\n1c;2n2k:2n2[V24n2lC3aX33n2l7YK4n2mU1
fA^85n2hHac11c43n2ik1R52n2fS33n2`4n15n2^1d8V2kk12n2_l13n2]4hS2X2n21La6505b1:7:416M4E156281]11P1U
111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6Z3Q2D263Z26>2n2\n1<o2d7WO;`6U3Z1k<Wj1Y1<[1;o2c;
[3Z2\3d6Q;Z2\a2a3F:o23K0eJ`8Q[2i5`:0X4o2=0P7:\1358503@9H6100A1S116R1J8X2L1JS19O1Y21a32<LCS1L6B4j
1]1@U20^5?C@D58JQ3e4R2o2d1`1o2\1ANX1m1==[1T2JM2A554:J2CY1[:IA6;:Y25i2=5;0i14]3H29_1?Ej11FQ1619I;
>8=V1037=<26JU123Ce1l1o2=0l6k1H0DR1611AW16_46P34k8P26B4X3]5^2e;R2T;NX1[2=P4[1A55?@9m>X2i2=5[=61W
2=V147J10Q1\1P9o2=0e1617A12T11AZ1J3314D84@;0403;>9>141003423174222194032C426166G2=3N5::4<1J?M4D3
117<k1Z1Q22O94X192<T1112764<9?7@>5375?22853b1K24?;<>16=489O4<02323841298J33@977A8C8]1JV1AL2KV2HP
22E>291c1N:1T1330611T14:253777@4H2A;Y1e1>JF62E15G871FU2h11O@>@5>U122Q30IH;42219m14j2P1T11=0n28>H
299U12<Ea181h1BE0264>8=24>2560342=<106I0U123?i1Lg3o2>0d161788467E13MJJ7K[19;9M1410034231<54CK2F\
1N@9m2A?7h5O]2n12>6P2CV1;9T1e2:G95NK5;2[17@9Q19@_123El1O2Kd3T3k2J;3371f12AP1JGf5Q6n1W39c2R;V3R1;
Y6\1S1Q2Mh4Ao21oKZ4012g5j8X4e1T4g1k8:_d1o42P3I1P3o1P3D0R2?d38=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S
=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8n1P3D0R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9
C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8U1P3k;l1Z4o6V1T2U6k2C:U6a?Y=i43W3:^1P4:W=26b6g26m2m1B4
5d5HK9[2W2P3LZ1V5505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D2
63Z26>]2P3J1a6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5_6fHG315_7_3D[3311S51Y1Q226S12e2a6\5D26
3Z26>]3l4k3Y79W4P3D1]1;51?FV3750513312883=63@141411K2DB15<BB19D13F:12>75C3E>?;C3`1^1m2Y6Bj3:N129
600S4_26g4\422308:0Q1G9C5P5>c11f18U1<4221AY1]1D]1d4@S27S1i1:8>b44e1Q3h12>N3;R6\8<Z1:^8?9P3T5Z33S
331:mh2V5P3D1]111661?F_2=8750513312A3<03230?1121411H201311172B15@<1B1N1J:12LCI>?;C3`1^1D]1F3l3@k
1W389M0P3::5Q10IX10=<:6W3l52608:0I24>89C5P585c11f18U1<4221AY1]1D]19P4Jd1>7S1e1V1o2b14<X1h1<79R22
>N3018U6_6V2Z1:]2P6?`4P3D00]111661?F_2F750513312A3=323@141411K01311172B15@<1B1N1J:12LCI>?;C3`1^1
m2]4k1W389M0P3n1R20=<:6T92608:0I24>89C5P5>c11f18U1<4221AY1]1D]1Z4JS27S1e1V1o2b14<X1U2d22>N3018U6
f8Z1:^8?_3P3D1]1A1?FV3750513312A3=63@141411K01DB15OB1N1J:12LCX1?;C3`1^1m2e2g1k1S=6T92608:0<<24G9
C5P5>c11f1^1<4221Ag2D]1U5S27S1l2b44e1j42>N3018W@:^8?]3P3D1]1A1?FV3750513312A3=63@141411K01DB15OB
1N1J:12LCX1?;C3`1^1m2e2g1k1S=6T92608:0I24G9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2g4e1j42>N3018W@:^8?Z2
P3La6505b1:7:416M42B156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D\1n1311S51Y1Q226S12e2a6\58;263Z26>T9
2Q3]e31Q3m1Q3CS2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c
@:^84Q3ai1Ta1n47Q3R1nP1mX1eW1a4V5P3Q3F2Y1;51]322Q1<1334E=6D141411K2DAX1BP11J:12C8C<<c3^1P21V:f1b
<S5269:g101Q62>c11=g2<4131A`3Y1c1Z1W1NS2X4]6m4>X15S594?c2O2U1e4T7Mh16Q3[@TS1ZZ1X4Y?DQ34f@X3_U1XI
m:S2I1X1Y?a31Y1o1L4R6B4Q3I`J[T12Q3W\33Q3i;Q24Q3i;Q2a@V1Q3Y10D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V
318P1R2a6674[21?m>=Q3RD^10a4V2P3h\10d3^20V35Q3b\2CS50;Q3>1i7PFSN_M`4b2Ij8?Q34f@X3hn1Q=KTD1Y1o1L4
R6B2R3Yd23R3Yd2]94R3Yd2]9B5R3WMh9e6bV1]2P32I3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?`2eLG
315_7X2V1D[3311S51Y1Q226S12e2a6\5D263Z26>V=15S3bK[W2dGl4^2P32Ia6505b1:7:416M4E156281]11P1U111D01
5DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12P2Da6l3_1D263De16>V=1V5Z2P32Ia6505b1:7:416M4E156281]11P1
U111D015DW1?;CJ5`1\3?VOG315_7_3D[3311S51Y1Q226S12e2a6j1a3D263Z26>5S3bKQa2Z1a@6S3bKQa2Z1\6T:\2P32
I3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>V=1g9X
2P32Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>Y2P
32Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6W54D263Z26>V3S3
A1]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1j22Y6S=6T92608:0i19C5P5>c11f1^1<4221Ag
2D]1U5S27S1l2]6j42>N3;W@:i2d5?7S3bKUEWk1R4X<\23S3bKfX2^2P32I4\6505b1:7:416M4E156281]11P1U111D015
DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263Z26>V=16N_2P32I4\6505b1:7:416M4E156281]11P1U1
11D015DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263Z26>V=16Na8j2P320H101\6505b1:7:416M4E15
6281]11P1U111D015DW1?;CJ5m4?]3hKG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263Z26>\<I165:=S16W21e4^2P32I
10^6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?]3hKG315_7_3D[3311S51Y1Q226S12e2a6l3_1D263Z26>\<
>_2P32I4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>
]3h916N_8\2P32Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]42<?VOG315_7_3D[3311S51Y1Q226S12e2a6\
5D263K^16>a1_2P32I3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5Z4B?VOG315_7_3D[3311S51Y1Q226S12e2
a6\5D263Z26>R2_4c61W3?S3NcJi236^Q1Y`1X516N1Y1T1_2P32I4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ
5m4?Y23hLG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>V=16N6S3bKh\2d2cAj13S3bKeh13S3bKRn2]2P32I10^650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>\<I1FT3K00XI
1m3aAj[1mAV8165HB@6n3:7\16T3b[1a\26n3:l2P33H3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315
_7_3D[3311S51Y1Q226S12f1:Ca6\5D263R276>^2Z1h2Z1`2T1<U11<j2`11d1X24B4T3[h3n3:a2P33H5[6505b1:7:416
M4E156281]11P1U111D015DW1?;CJ5]5m:XDG315_7_3D[3311S51Y1Q226S12e2a6R598;263Y206>R2R4X<Y102T3f5:T3
j]37Fc1Ci20^4Y4=T3L00R`3j2k116NZ1n3:1T33T3ZBgW33T3]<cT3o1T32n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;d
GP4\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131NQ9k1X<Q4c1I2a1?3T3Ta3U66T3mg2`OG4f24T3ck2`Ho3f2P34G10e1F
Q4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5dAa=G315_7_3D[3311S51Y16j126S12e2a6\5D263Z26>\1g40e
5446Q6S1e2P34G10e1h4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]42LbFc8G315_7_3D[3311S51Y1Q226S12P
2Da6\5D263Z26>T60e5446Q6JU3TN\i1=S7A1Z3d7=00X35NY21Y2044Z4OMZ2N<U3je1[NnF00X3^31X2;b9DU3J0YF2g32
]2nDP:ac1V4;P11e123l5ECU3J0kNU5b4[5d=T;\X1b4P11e12T2W1c2E=U3K^V1f5Z@be10f21d40P46X1U3:W4[2j6o22S
10If?`25R1g3\2R10V20V2aEa7T1m1Q1S6^6h1U2E7Q1DMMU6\2]3h87U3Ljd316NY4>U3ZFV8\<j5U>aH=gBd94_79E]1U3
]13V4]<a36<H?:Mb4f4R8m2`7R2g7_9Y4CW1P1[1W1`5=a88\1X2f3<R2n1k1k1LV91@`1696U3jZ3Y9\5g1\33U3]`2eP1>
V3f@X3hn1Q=KTD1Y1o1L4R6B?V3f@X3hn1Q=KTD1Y1o1L4V4k1B?V3f@X3ec1R;Q=KTD1Y1o1L4R6B@V3f@X3hn1Q=I1c@`3
1Y1o1L4R6B>V3f@X3hn1Q=KTD1Y1o1L4R6BNV391i7`8X3_Q1j6T7c3]:V1Q=KQ1o@R21Y1^1@D0603_2b3B2@V3f@X3hn1Y
<GI1TD1Y1o1L4R6B?V3f@X3T<cb1Q=KTD1Y1o1L4R6Bo1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1c1135;dGP4\5Y1C9C>h
1\3h1DU1^1X1313g1OP2S1g1T314131NQ9k1h<U5I2Q2n1W3n170279e3@h1W1E0g116Kn3Q1U1l5?n1`1e135;dGP4\5Y1C
9C>h1\3h1Dm3313g1OP2S1g1T314131NQ9k1nAI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\5Y13?9C>h1
\3h1Dm3313g1OP2S1g1T314131NQ9k1nAI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\5Y1C9C>h1n2=h1D
m3313g1OP2S1g1T314131NQ9k1nAI2Q2o1W3n170279e3a3Eh116Kn3Q1U1Q1R1Lj2?n1`1e135;dGP4\5Y1C9C>h1\3h1Dm
3313g1OP2S1g1T314131NQ9k1i2T?I2Q2o1W3n170279e3a3Eh116Kn3Q1U1T2X2^1?n1`1e135;dGP4\5Y1C9C>h1Ef2h1D
m3313g1OP2S1g1T314131NQ9k1i2T?I2Q2l1W3n170279e3a3Eh116Kn3Q1U1T2g3?n1`1e135;dGP4\5Y1C9C>h1\3h1Dm3
313g1OP2S1g1T314131NQ9k1nAI2Q2n1W3n170279]37a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\53U1C9C>h1\3h1Dm3313g
1B<P2S1g1T314131NQ9k1nAI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\53U1C9C>h1\3h1Dm3313g1OP2
S1g1T314131NQ9k1nAI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\5Y1C9C>h1\3h1Dm3313g1B<P2S1g1T
314131NQ9k1nAI2Q2k1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;dGP4\5Y1C9C>h1\3h1Dm3313g1OP2S1g1T314131
NQ9k1nAI2Q2Q1Z351Mk6W1V6m3?i2<f3R1]11FoMo7_9n40@\5Q19V4e19BIY7g=2CZ30^4a3h6W5Z662k2Kb4lF6g7m8Z8\
5f:B^3l1U2V4Z3n1b4fV1e12`8_4n1S4m1Q:l4XG:^3VB1VV1S22`8`<Q:cU1]1^30Q4S>Q1k=7A2f2Cl1T1Fn1:G9T1K5;2
[1H[19@_123El1O2KTBT2;\1Q2aJf7^1g1g1^30d1n9j2V2N@W3_<2f2Cl1T1e2:G9T1K5;2[1H[19@_123El1n1l:i4T69M
P612LT32322c2h?j8@`3\1R2^30d16U2W714100;=4j1V2N@Q1S7g67A2f2Cl1T1e2:G9T1K5;2[1H[19@_123El1O2KZ9[6
]2T2;\12d>kC[2IJI2d1\6f1^30U5P5R1611i2I\1_19W4e52\52>23P2Cl1T1e2:G94OK5;2[17@[19@_123El1X6_2\GW3
9m@R4V9l1^3R4Q3R24A8R1141137=A=Y1;a2>64HR2^1m6C?7h>g<Eh7^1JL<:C03h7K5`12EP22Z5X47V1T1R<o6[1i2b3I
^3[1k8[1:c21=h2:?D3e2J`5dW1d33QHEg2REY2_1L^33]3[4^1Q1Mi6ZJ`?Q1V8k2Q9fJ1`1l1o2R2j2U1072I]2a3O^3d1
g7o1i6?g2[=Q1a4hCP4R5P2>;Q9_>9U35S:l4T4HU1072f2@:^3a9Y5Z3W3P9Pc1lEU=1>`300i7`6T[1^2Q>[GX3313\BB`
31i7h@R1b3XE\9\9mIR2Q2F?313C7`30[>Qc2X331:`3lP1Vi1W5R2X3313C7`3Pf1][1X335C8`3ab1e4VZ1X335C;`30F0
b=0_j1aHX3319`3^V1W?YOQ1[;I1h3;`300i7R6[?eN]U1X3317`30Q2[o2X331;`30F0b=`j1VGZ1X331:`30F0b=`j1aHX
331b1`3S6Ng21[1141119=S1N1R26L>;DJf2U4l2U1\2X2;g9f;d7j1c3:CfB1X2h1>[1O[;[3Z4[1Oi17`3e@^3`U1hW1g>
f63`3WP3V17`3lP1aP2X335Cb1`3^4<Y5_1Y1[1P1S3b3X12?H2@<1Q1U1HDX3c6h30Jh?W8?J1Bd13U=2R1f5T3G050X1AV
4<EX13`3jP1cP2N`3a53\90`200Ia2_2R11Ho1mEcQ1o3]1o2Q4@3V1U2o1B1R:d;d1`31Q6NH28Bl2W1AIV9@D1R2U12En3
[:0c@3c8;S1U;g1V3V2o2?Q3319:032X1<<[3B1k20Q706`31i7Td1jR1b2>`31i7f><V3?P2?hNhR1C:e1U2`31`1P2<R2U
1A`2K141182=D94R5Z6Q2m1IZ1f1n2EG_:]2<a2b1W5Y5j1T4=b1Eg3OL`1a2W5]1b4D9\14Y;X3W2T4H0T10720e2f3826`
31i7Td1`Hl<6`31i7Td1XBTC9`300i7Td1]U1X331:`30Gb=R9]a1aHX3312`3^Q35`31i7Td1]U13`3n=_c2b1`31IDY5P1
3a1\2\2o1:=P3Z5g2U42621F0ZJ_:`2@?T1k9V318P1R2R3a2L67477GS1168l2P<3`3mK`U2@`3o<A[>hCb8Z<`5e>N`5R2
AY15i27`3Hb=iGfR1aHP27`3G0U=<`j1aH6`30]Q3X331V1`3E10G^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2d
5La3g1U=;`30F0b=PB_X1aHX3316`3G0b=`j1aH4`3gl1U4`P18`3G0b=ab1n7VGZ15`3Hb=`j1aH3`3O^P33`3mP2`P17`3
HU9\4`j1aH`47`3G06[=`j1aH3`3SP3Z13`3aIlW27`3G0b=U;Z_1aH7`3G0b=`j1cGM3`3`P3M5`3PI>nW2e46`3Hb=`j1a
He48b3i7kDXOgS1^6c7\=4b3i7R6Q^15b3i7R6e3[Z1P3c310h19?m222I=07334A3A24?1h1M15b1P1L:Q1CX1?;C3m5\5L
G[<6T92;4;i19C5a4>>e12c18U1477101Ag2D]1c1BB[2[2S1e14Q1Fl7d22]13;i2[3AT8V13:^81P3c310h19?m222I=07
334A3A24?1h1M15b1P1L:Q1CX1?;C3m5\5LG[<6T92;4;i19C5a4>>e12c18U1477101Ag2D]1c1BB[2[2S1e14Q1Fl7d22]
13;i2[3AT8V13:^81U4c310h19?m222C5=07334A3<424?1h1M15MD1NL:Q1CX1?;C3`1Hh2Jn3]1LGU8U46T92;4;i19C5a
4>>e12c18U1477101AX2>D]1c1B>34U1P1=2BW1S1[1912J6;:DDN630l2W222462R229S13n205[3A2Q8V13:\1P1P61[1d
3V9\7A?N_<W;bLQ2KW1m298>3:O3I@2BQ44]1:DR196c57Z2Q5=>k:I]22R8m1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?
;C3m5Y6S=6T95=;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8m1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m
5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8m1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6c<?
6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8l1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S
2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8\3e312Z12761?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?
;C3`1^1m2Y6S=6T92608:0`189C5P5>c11f1^1<4221Ag2D]1U5S27S1]1^1b448U16j42>N3;W@:^8?Y3e312Z12>1?FV37
50513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92608:0Q18>9C5P5>c11f1^1<4221Ag2D]1U5S27S
1l2g48\1j42>N3;W@:^8?`3e31]11?1?FV3750513312A3=63@141411K01DB15M1B1N1J:12LCI>?;C3`1^1R2J]4k1S=6T
92608:0I24G9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2g4e1j42>N3018l>Z1:^8?`3e312Z12761?FV3750513312A3=63@
141411K2DB15OB1N1J:12LCX1?;C3`1^1m2o4Y1S=6T922308360Q1>89C5P5>c11f1^1<4221Ag2D]1U5S27S1]1^1g4^16
j42>N3;g8_7:j7C?X3e31]12761?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6Z6h66T9260836
0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3;Q4U<:^8?^3e300]11?1?FV3750513312A3=63@141411K01DB15
M1B1N1J:12LCX1?;C3`1^1m2]4k1j3o3X56T92608:0I2L9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3018W@:^8?
\3e312Z1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6d8?22308360<D1E9C5P5>c11f1^
1<4221Ag2D]1U5S27S1l2b4c16j42>N3;W@:^8?Z3e312Z1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C
3`1^1m2Y6S=6T922308360Q11E9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2b4c16j42>N3;W@:^8?[3e300]1A1?FV375051
3312A3=63@141411K2DB15OB1N1J:128CC<<237?;C3`1^1m2Y6S=6T92608:0i19C5P5>c11f1^1<4221Ag2D]1d4@S27S1
l2g4e1j42>N3;W@:^8?U3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T925008:0
i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2R5Z1j42>N3;W@:^8?T3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N
1J:12LCX1?;C3`1^1m2Y6S=6T92608:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2R5Z1j42>N3;W@:^8?S3e31]1A1?FV
3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92608:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S
1l2]6j42>N3;W@:^8?W3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92608630<
<2L9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3;W@:^8?S3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1
J:12LCX1?;C3`1^1m2Y6S=6T92608:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3;W@:^8?X3e31]1A1?FV375
0513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92608360S14@9C5P5>c11f1^1<4221Ag2D]1U5S27S
1l2]6j42>N3;X:n5:^8?3S3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2Y6S=6T92608:
0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3;W@:^8?Y3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1
J:12LCX1?;C3`1^1m2Y6S=6T92608360S14@9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3;X:n5:Q8<<2o1e3S2?m
3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C37S14JC5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8V3e32\1A1?m
222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1
NS27S1l2T5X1j42>N3;W@:^8?\2e330Z1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5b4f1S=6T9269;Q1>BC5P5>c11
f1^1<451Ag2D]1U5[2S1l2g4e1j42]13;W@:^8?P3e302[11A?m3=07334A3Y11\11W115b1P1L:Q1CX1?;C3o421D3l3@12
217Y1S=6T9269;Q1>BC5P585c11f1^1<4221Ag2D]1U5[2S1l2b44Y1;h412]13018W@:]2P6?W2e33[1C?m3=07334A3Y11
^1W115b1P1L:Q1CX1?;C3m5Y6S=6T9269;S2C5P5>c11f1^1<451Ag2D]1U5[2S1l2]6j42]13;W@:^8?\2e33[1C?m3=073
34A3Y11^1W115b1P1L:Q1CX1?;C3m5_4221a1S=6T9269;S2C5P5>c11f1^1<451Ag2D]1U5[2S1l2]6j42]13;X7n8:^8?m
1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5b4f1S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8[2e33
[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_451a1S=6T9269;S2C5P5>c11f1^1<451Ag2D]1U5[2S1l2]6j42]13;
X7n8:^8?]2e33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_4221a1S=6T9269;S2C5P5>c11f1^1<451Ag2D]1U5[
2S1l2Q628j42]13;W@:^8?X2e33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5b4f1S=6T9269;S2C5P5>c11f1^1<4
51Ag2D]1U5[2S1l2]6j42]13;W@:^8?\2e33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_451a1S=6T9269;S2C5P
5>c11f1^1<451Ag2D]1U5[2S1l2Q628j42]13;W@:^8?h2e302[1C?m3=07334A3Y11\11W115b1P1L:Q1CX1?;C3m5]4120
e1i4Y86T9269;Q1;2BC5P585c11f1^1<451Ag2D]1U5[2S1l2b44e1j42]13018P5^4g6:^8?U3e32\1A1?m222I75051334
A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2Y6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j4
2>N3;W@:^8?X3e32\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121HY6S=6T9269:0i19C5
P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3;W@:^8?V3e32\1A1?m222I75051334A3=6D141411K2DA015OBP11J:
12C8CX1?;C3`1^1m2Y6S=6T9269:0Z1>9C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3;W@:^8?o1e3S2?m3=073
34A3Y11f215b1P1L:Q1CX1?;C3o421HY6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8m1e3S2?m3=07334A
3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S1OC5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8m1e35m1?m3=07334A3Y11
f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8n1e35m1?m3=07334A3Y11f215b
1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13S9_7:^8o1e35m1?m3=07334A3Y11f215b1P1
L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13S9W2W5:^8Q2e3S2?m3=07334A3Y11V2?15b1P1L
:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13U6h1d8:b5DV2\3e300]1A1?FV3750513312A3=63
@141411K01DB15OB1N1J:12LCX1?;C3`1^1m2l3\2m;U16T92608:0X1@9C5P5>c11f1^1<4221Ag2D]1U5S27S1l2Z2R4j4
2>N3;P5f8_2:^6o1?\3e30T1211F?m3=073312A3Y11?K05111M15@G9P1L:Q1>4X1?;:83d3Z1Mk3013V2W3m4b4:6T9C;S
2C5a4>85c11f18U1<7101Ag2D]1Z1o2J[2S1l2X21U59]32]130:\7`5Y3:X100S1o5I[2e30T1211F?m3=07334A3Y11\1Y
115b1P1L:Q1CX1?;:83m5k30\2S=6T9C;S2C5P585c11f1^1<:1Y3D]1U5[2S1l2Z2m82]13h7j8:^2o5Io1e30R2?m3=073
34A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5a4>>e1f1^1<:1Y3D]1U5[2S1l2X;2]13S>_2:^8o1e30R2?m3=07334
A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5a4>>e1f1^1<:1Y3D]1U5[2S1l2X;2]13S>_2:^8d2e30T1211F?;a3=07
334A3D4?1\1;M15b1P1L:Q1?3T13?;:83m5k32Z2h9Z36T9C;S2C5a4>>c11f1^1<7101Ag2D]1U5[2S1l2`7g32]13c@:^8
I2o1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;Z1HC5P5>e1f1^1<:1Y3D]1U5[2S1l2k4\62]13c@:^8
n1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2k4\62]13c@:^8c3e
301\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CI>?;C3`1^1P21JY6Q3d4\56T92239:0X1@9C5P5>c11f1
^1<451Ag2D3Y1n2W1NS27S1l2T5X1j42>N355W@:Z1`4\25??[3e301\1A1?m222I75051334A3=6D141411K2DA015OBP11
J:12C8CX1?;C3`1^1o121HY6S=6T9269:0i19C5P5>c11f1^1<451Ag2D3Y1n2W1NS27S1l2]6j42>N3018W@:^8?n1e30R2
?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2U6R52]13c@:^8o1e30R2?m3
=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:Q8<<n1e30R2?m3=07
334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8<n1e30R2?m3=07334A
3Y11f215b1P1L:Q1CX1?;C3m5f3b2S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8Q2e30R2?m3=07334A3Y1
1f215b1P1L:Q1CX1?;C3m5f31`2S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:12Y8n1e30R2?m3=07334A3Y1
1f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:Jc7P2e30=d1?m3=07334A3Y11f2
15b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:R2T4V2n1e30=d1?m3=07334A3Y11f2
15b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8n1e30R2?m3=07334A3Y11f215b1P
1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:l5a2P2e30R2?m3=07334A3Y11f215b1P1L:
Q1CX1?;C3o421HY6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8n1e30R2?m3=07334A3Y11f215b1P1L:Q1
C1V1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8Q2e30n13?m3=07334A3Y11o1F15b1P1L:Q1CX
1?;C3m5Y6S=6T9C;S2C5P5>e1T1A^1<:1Y3D]1U5[2S1l2X;2]13f7l8:^8V2e30R2?m3=07334A3Y11f215b111L6E:4L>4
14Q1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X21m82]13c@:^8n1e30R2?m3=07334A3Y11f215b1P1L:Q1C
X1?;C3m5Y6S=6`6c2C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2X;2]13c@:^8U3e300]1A1?FV3750513312A3=63@141411K2
DB15OB1N1J:12LCX1?;C3CL^1m2Y6S=6T92608:0i19C5P5>c11f1^1<4221Ag2D]1U5S27S1l2]6j42>N3;W@:^8?n1e30R
2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2R5U62]13c@:^8o1e30R2?m
3=07334A3Y11f215b1P1L:Q1CX1?;C3m5Y6S=6T9C;S2C5P5>e1f1^1<:1Y3D]1U5[2S1l2k46U62]13c@:^8U2g3]1A1V1^
3<13312E=63@141411K2DB7OB1N1J:12LC]4^1gO22308:j1T6>c11f1^1<4221Aj4U5S2f:m4>^1aIT2g3]1A1V1^3<1331
2E=63@141411K2DB7OB1N1J:12LC]4^1gO2608:j1T6>c11f1^1<4221Aj4U5S2f:m4>^1aI[2g3]1A1V1^3<13312E=63@1
41411K2DB7OB1N1J:12LC]4^1gO260863371<OT6>c11f1^1<4221Aj4U5S2P9e19c4>^1aId2g3]1A1V1^3<13312E=63@1
41411K2D2?7OB1N1J:128=5:8Ic3^1gO25008:j1T6>c11f1^1<4221Aj4U5U1MU3:52d67m4>^1o2c72U4d:Y2g3]1A1V1^
3<13312E=63@141411K2DB7OB1N1J63128CC<P4^1\@d1e=2608:j1T6>c11f1^1<4221Aj4U5S2f:m4>^1aIX2h3\1A1]32
2Q1<1334E=6D141411K2DAX1BP11J:12C8C]4^1P21dM269:g12T6>c11U3<451A`3Y1n2W1NS2X4]6m4>X15aI\2h3\1A1]
322Q1<1334E=6D141411K2DAX1BP11J:128:8CL`3^1o121bM269:g12T6>c11U3<451A`3Y1n2W1NS2X4]6m4>S118aI\2h
32Y1A1]322Q1<1334E=6D141411K2DAX1BP11J:128:8CL3\3^1gO269:g12T6>c11U3<451A`3Y1n2W1NS2X4]6m4>S1:b5
S4j?2j3bm22j392k3U`33k3oT3k?2k3Xi16k3cS1E^b1]CjC2k3oT32k3mm2Y2P3J1a6505b1:7:416M4E156281]11P1U11
1D015DW1?;CJ5]5VOG315_7i2ED[3311S51Y1Q226S12e2a6\5D263Z26>VF6k3`[3Z2d11^>2k3b_35k3cX1i?Ub1Q44k3^
Y1cS2\12k3e[11k34k3c:aU3R<V2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y
1Q226S12e2a6\5D263Z26>]2P3L000^6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1
Q226S12e2a6\5D263Z26>\<I1:Y2P3Lf1i3P1505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3DW1S23
11S51Y1Q226S12e2a6\5D263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5QLT3G315_7_3D[3311
S51Y1Q226S12e2a6\5D263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y
1j1626S12e2a6]3n1D263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5]Bh<G315_7_3D[3311S51
Y1Q226S12e2a6\5D263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q2
26S12e2a6\5D263h1A6>Y2P3La6505b1:7:416?=4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226
S12e2^5R1\5D263Z26>P>^2P3La6505b1017104:416M4E0056281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y
1Q226S12e2a6\5D263Z26>e20m8m3P3L>D]5505CN:7:416M4@4156281Z121P1I:0118;0153@<J8310;CJ5X3T2Q33b126
21F0m3g2Z8Ca9G315d3j3o2?D[1@^1311S51Y1Q226M524`2718P1R2j2f3674Q1D26361?2^16>?:01:L0^:g7\2P3La650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5e:T3b:h6G315_7_3D[3311S51Y1Q226S12Q2Ca6\5D263Z26>m3VB\2
P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5b1j3VOG315_7Y2U1D[3311S51Y1Q226S12S1a1a6\3o1D263Z1
3K6>`2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5B2J1U2D2LVOG315_7Y2U1D[3311S51Y1Q226S12e2a6\
5D2634U26>ZEW2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5
D263R276>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7i2ED[3311S51Y1Q226S12e2a6\5D2
63Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6W54D263Z
26>`2P3La6505b1:7:416E74::156281]11P1U111D015DW1?;CJ5]5l21WLG315_7_3D[3311S51Y1Z1F26N212e2`2n31\
5D263Z241>Z2P3La6505b1:7:416E74E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Z1F26N42e2Z2V4
\5D263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D2
63Z26>k;W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263
Z26>R@Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2^5R1\5D263
Z26>W>1W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6n3]1D26
3Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226N212e2[5U1\5D263
Z26>Z2P3La6505b1:7:416M4::156281]11P1U111D015DW1?;CJ5]5bM1a1G315_7_3D[3311S51Y1Q226S12e2a6\5D263
g1B6>X2P3La6505b1:7:416M4::156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6\5D2634U
26>_2P3LR4M`1505b1:7:416M4E156281]11P1U111D015DW1?;CJ5b3j1k9Z:T2j8G315_7W1W2DV2T1311S51Y1Q226S12
e2a6a1j3D263Z26>X2P3Lh1h4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]4OVOG315_7_3D[3311S51Y1Q226S1
2e2a6\5D263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2n
4b1\5D263Cf16>^BX2P3Lh1h4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12
e2a6\5D263Cf16>\2P3La6505b1:7:416M4E156281]11P1O511D015DW1?;CJ5]5h7T2R2UCG315_7_3D[3311S51Y1Q226
S12e2a6\5D263K^16>a1Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5aDh6k3G315b1l5_3D[3311S51Y
1Q226S12e2a6\5D263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q22
6S12f1Na6\5D263Z26>m3SB\2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q2
26S12e2a5O\5D263Z26>m3R=P521Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S5
1Y1Q226S12e2a6\5D263Z26>o:Q;Ba2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S
51Y1_1A26S12e2a6\5D263Z26>m3k3`2110]9S1M1W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG31
5_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>j?W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_
7_3D[3311S51Y1Q226S12e2a6\5D263Z26>Z8V2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_
3D[3311S51Y1Q226S12e2a6\5D263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3
311S51Y1Q226S12e2X5X1\5D263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5a6dHG315_7k2CD[
3311S51Y1Q226S12e2a6\5D263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311
S51Y1Q226S12e2a6P4[1@32413Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311
S51Y1Q226S12e2a6\5D2634U26>[2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ22]42LT2mFS6G315_7_3D[
3311S51Y1Q226S12e2a6\5D263Z26>Z2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5P1UNG315S6=0L_3D
[3311S51Y1Q226S12e2a6\5D263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[331
1S51Y1Q226S12e2a6[40OD263Z26>f2W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5bMc1G315_7_3D[3
311S51Y1Q226S12e2a6\5D263Z26>X2P3L5[6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311
S51Y1Q226S12e2a6\5D263Z26>R2b2P3La6505b1:7:416M4E156281]11P1U111D015DW1?91CJ5P3OBIa@4KU3]:G315c2
k4_3D[3311S51Y1Q226S12e2a6\5D2634W1M6>]EY3P3L>D]5505CN:7:416M4@4156281Z121P1I:0118;015DW1>064CJ5
X3T2h42621F0VIG315_7o2?D[1@^1311S51Y1Q226M52e2718P1R2j2f3674Q1D26361?a16>e<g2P3L_2Q4505b1:7:416M
4E156281]11P1U111D015DW1?91CJ5]52Gj?Lc=G315e55c1Bl2D4@`1T1311R1X2g11Y1Q226S12e2a6\5873263R276>b2
P3Lh1h4505b1:7:416M4E156281]11P1U111D015DW1?;2@J5]42L2c1X;X4_3]:G315c2k4V2BED[3311S51Y1Q226S12e2
a6\5D263Z26>\2P3La6505b1:7:416M4E156281=O1P1U111D015DW1?;CJ5EJW2d1VOG315_7_3D[3311S51Y1Q226S12e2
a6\5D263Z26>X6S<W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2
a6\5D263Z26>\BW2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D[3311S51Y1Q226S12e2a6
\5D263Z26>_8X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7_3D4V3311S51Y1Q226S12e2`5P
1\5D263Z26>\2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7T1Z2D[3311S51Y1Q226S12Q11a1
a6\3o1D2634U1O6>e2P3L@P6505b1:7:416M4E1226281FF1P1U111D0151BW1?;CJ5EJ@[3VOG315_7T12W2D[3311S51Y1
i1726S12Q1c1a6Y4R1D2634[1I6>Y3W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5VOG315_7Z2T1D[33
11S51Y1Q226S12e2a6\5D263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5XGm7G315_7_3D[3311
S51Y1Q226S12e2a6\5D2634U26>]2P3L4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5Y2lLG315_7_3D[3311
S51Y1Q226S12e2a6\5D263Z26>V=16N9]2P3La6505b1:7:416M4E156281]11P1U111D015DW1?82CJ22b3j1`@e>G315l5
b1_3D[3311S51Y1Q226S12e2a6\5D263e1<76>Y2P3La6505b1:7:416L04E156281]11P1U111D015DW1?;CJ5]5VOG315_
7_3D[3311S51Y1Q226S12e2a6[40OD263Z26>[2P3La6505b1:7:416M4E1562814X11P1U111D015DW1?;CJ5]5U:^9a;G3
15_7_3D[3311S51Y1Q226S12e2a6\5D263R276>R2W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5b3j1VOG
315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>[2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5h3d1d;aCG
315_7_3D[3311S51Y1Q226S12e2a6R4Y1D263Z26>Q6h?c2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;C60B54
0W1T25d1`1Cg=l8\6G315_7_3D[3311S51S15Q226S12e2a6j1a3D263Z26>a2P3La6505b1:7:416M4E156281]11P1U111
D015DW1?;C602?54]35d1`1B0QMG315_7_3D[3311S51S15Q226S12e2a6j1a3D263Z26>X2P3La6505b1:7:416M4E15628
1]11P1U111D015DW1?;CJ5BMl3VOG315_7_3D[3311S51Y1Q226S12e2a6\5D263Z26>Y2P3La6505b1:7:416M4E156281]
11P1U111D015DW1?;CJ5]5^6gHG315_7_3Dh1b1311S51Y1Q226S12e2a6\5D263\1M6>X2P3La6505b1:7:416M4E156281
]11P1U111D015DW1?;CJ5]5^6gHG315_7_3Dh1b1311S51Y1Q226S12e2a6\5D263Z26>=n300j=h<^i22D>6U8L36n300Rd
33R17n300k\3V7V1Y99n300[k1jW1k@2S18=n300oNRe22281E5Z2f6;n300nLln1VHO6\8<?;n300Rd33K6m4^3J1:n300^
P1W]1[V13R1W937n300Rd32S18Ln300c230cGT23eb1Y1\S13<5001288o76?2:596n300Rd32S14o30aj2`I5o30gf2ZM<4
o302oc3<o30\J`l1TMF022T1S8=6o30Rd3Oc8L8o30a\2O00^V1b:5o30Rd3]:46o30`KjOjW1k@=o30h^1Bj7RBlT11i5\3
W2e1U36o30^P1cc2^:19o30d_1d1SP2d2G2i98o30Rd3>522i99o30Rd3>522W1a83o30Rd34o30^U3c>4o30Rd3W:>o30oM
b9b;eX108`1_3\1\<Q5m88o30oMcT2^Ac1029o30fNYk11;[6WC^66o30]K0ch2^64o30Rd3^64o30Rd3^6Co3010X\3?Z2[
1k2CI160MEU5h1M4o30_X3b;5o30VY1kZ2]:7o30VQ1^a2\1W:55P4W6ci1kc117P4gf2m>W?1<Z92P4cn31P43P4W605P4m
Z3`8i8`13P4mm304P4lg3P602P4RZ1@P49a=IU3@X1]5Rb1\7W?W5g31j1_?3P4nY2ZZ13P4\\3l71P4>Q40T3SF1l30aAjW
1TN16Nf5;Q40c\3V8165HQ2W5W15Q4d\3V81_89Q4ef2@[DX91g3S503Q4kd315Q4QZ1iZ21l84Q4d\3V814Q4kd31g37Q4U
R1eb21f30T5BQ4jI1]X1f<W1_Dc7i280m4551W3`1P34Q4kd31<FQ400RV19U2k9]g10X9^1316NQ2`1FG8;K4Q4kd31U57Q
4ba3W1P21V40AQ400__1^b1d8W4@h1g1k1165HZ5n15Q4U^3i4k116Q4bf2\K3g219Q4oa3110f21f868Q4fV3k6X71j6k11
8Q4d\3e21^51U7K>Q4YY1d9cS1kDN\1T5@4U11Q7]17Q4]Hg[2e@1h418Q4^b2TMW51e12T25Q4kd31h1T25R4jd316N6R4]
M\g216N<R4]M^EZ<XHPHX516N1Y18R4oQ3c7V;16N_86R4oY3j:16N6R4jd316N96R4^b3[216N6R4bEWo216N6R4Ua2dS11
6N6R4^W3[=16N6R4jd316Na39R4k4Sm2c1VA16Nc15S4eY360X98S4j4PP1[1Z7R`1o;`92S4eY31S42S4mb35S4cZ3a6^5f
61T42T4Tf32T4lY25T4Pl1VS1REQ63T4kb305T4hg1=`1V_13T4i9Z\31U42U4Yi32U4U32U4kg1R1V4J^6a1P3h1o1:=P3X
<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0\@W64P>[24@d1l<518P1R2a6a3g1U=S1V4
J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a64\3g1U=^1V45D^6a1\2Ch1o1:=P3Z5m62621F0\@W64P>[24@d1
k9P3518E:R29W6674[21?g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1`3[9518P1R2a6a3g1U=V1V4J^6a1P3h1o
1:=P3h2o2n10_42621F0dF4P>[24@d1l<518P1R2a6a3g1U=V1V4J^6a1P3h1o1:=P3X<2621F0dF4b6Z4R3Y214@d1l<518
P1R2a6S3=g1U=X1V4J^6a1P3h1o1:=P3X<2621F0]F640o=[24@d1S1\2X1R8518P1R2a6^1R2g1U=X1V4J^6a1P3h1o1:=P
3U:0Q22621F0dF40o=[24@8V14l<518P1R2a6a3g1V8n4]1V45D^6a1\2Ch1o1:=P3Z5j40Q22621F0dF4P>[24@d1k9P351
8P1R2a6674[21?g1U=V1V4J^6a1P3h1o1:=P3U:0Q22621F0dF4P>[24@d1l<518P1R2a6a3g1U=^44T1V4J^6a1P3h1o1:=
P3U:0Q22621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1V4J^6a1P3h1o1:=P3U:0Q22621F0dF4P>[24@d1l<518P1R2a6a3g
1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2Q6?a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@5
^1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4g9X4[24@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X
<2621F0dF4c8\5[24@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6:V3g1U=S1V
4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=c4V1V4J^6a1P3h1o1:=P31\9i22621F0dF4_;`2[24@d
1l<518P1R2a6a3g1^5f7V1V4J^6a1P3h1o1:=P3X<2621F0dF47g1e2Z9[24@d1l<518P1R2a64\3g1U=T1V4J^6a1P3h1o1
:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1;R3f9T1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1
^3f9c4U1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U1?h1f9S1V4J^6a1P3h1o1:=P3X<2621F0]>V
84P>[24@d1l<518P1R2a6a3g1U=T1V4J^6a1P3h1o1:=P3X<2621F0R@a64P>[24@d1l<518P1R23]6a3g1U=S1V4J^6a1P3
h1o1:=P3X<2621F0R@a64P>[24@d1l<518P1R2a6a3g1U=T1V4J^6a1P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R23]
6a3g1U=\1V440D^6a1\2Ch1o1:=P3Z5m62621F0dF4P>[24@d1k9P3518P1R2a6674[21?g1U=S1V40I^6a1P3h1o1:=P3X<
2621F0dF4P>[24@d1l<518P1R2a6a3g1U=S1V4JS1Z5a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=S1V4J
^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6S3=g1U=S1V4J^6a1P3h1o1:=P3]8j32621F0dF4P>[24@d1l<518
P1R2a6a3g1U=U1V4J^6a1P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R2a6^1R2g1c;a1Z1V4JZ3S3a1P3h1o1:=P3V5<
1e32i22621F0dF4P>[24@d1l<518P1R2[4U2a3\1:U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1
2R=S1V4J^6a1P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0`F34P>[24@
d1l<518P1R2a6a3g1U=[1V45D^6a1\2Ch1o1:=P3Z5m62621F0dF4P>[24@d1k9P3518P1R2a6674[21?g1U=S1V4JR4[2a1
P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=]1V440D^6a1\2Ch1o1:=P3Z5m62621F0V9]=4P>[24@d1k9P35
18P1R2a6674[21?g1U=T1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[241>d1l<518P1R21_6a3g1U=S1V4J^6a1P3h1o1:=P3X
<2621F0dF4P>[24@d1l<518P1R21_6a3g1U=R1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=X1V46
1A^6a1V2?9T1Co1:=P3S4T82621F0dF4P>[24@d1l<518P1R2a6a3g1U=b1V42G^6a1P3h1o1:75J1S2X<2621F0dF4P>[24
@d1j:Q2518P1R2`60O<Q20111002^1U=c4T1V410G^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=V1V41
0G^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a331a1U=V1V410G^6a1P3h1o1:=P3X<2621F0_4TB4P>[24@d1
l<518P1R2a6a33c1U=X1V410G^6a1P3h1o1:=P3X<2621F0_4TB4P>[24@d1l<518P1R2`60a331a1U=T1V4J^6a1P3h1o1:
=P3Y5l4Q22621F0dF4P>[24@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6^1R2
g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2f4j1a3g1U=S1V4J^6a1P3[1<o1:=P3X<2621F0dF4P>[2
4@d1l<518P1R2a6a3g1U=T1V4J^6a1P3h1o1:=P3X<2621F0dF4X:g3[24@d1l<518P1R2a61_3g1U=S1V4J^6a1P3h1o1:=
P3X<2621F0U@^64P>[24@d1l<518P1R2a6a3g1U=T1V4J^6a1P3h1o1:=P3X<2621F0FmE4P>[24@d1l<518P1R2_3Q3a3g1
U=S1V4J^6a1P3h1o1:=P3X<2621F0X1[E4P>[24@d1l<518P1R2a6a3g1U=U1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@8
V14l<518P1R2a6a3g1\:h2U1V4J^6a1P3h1o1:=P3X<2621F0W;\;4Y6f7[24@d1l<518P1R2P2`4a3g1U=R1V4J^6a1P3h1
o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>U1U14@d1l<518P1R2a6a3g
1U=S1V4JS5Z1a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=S1V4Jj4c1a1P3h1o1:=P3X<2621F0dF4P>[2
4@d1l<518P1R2a6a3g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6[35g1U=T1V4J^6a1P3h1o1:=P3
X<2621F0dF4P>[24@d1l<518P1R2a6m1c1g1LX<T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6=S3g1U=
T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6S2]1g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4]2b;[24@
d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0X=[94P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P
3X<2621F0dF4T9k4[24@d1l<518P1R2a6a3g1U=U1V4J^6a1P3h1o1:=P3X<2621F0dF4S:l3[24@d1d8W4518P1R2a6S3=g
1U=U1V4Jo5>a1P3h1o1:=P3`1g:2621F0dF4P>[24@d1l<518P1R2a6S3=g1U=S1V4J^6a1P3h1o1:=P3X<2621F0dF4o1P<
[24@d1l<518P1R2a6a3g1U=T1V4J^6a1P3h1o1:=P3X<2621F0_>T84i7V6[24@d1l<518P1R2a6a3g1U=U1V40I^6a1P3h1
o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6R2^1g12R=T1V40I^6a1P3h1o1:=P3o9X22621F0dF4P>[24@d1l<518P1R2a
6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0^=U94P>[24@d1l<518P1R2a6a3g1U=U1V40I^6a1P3h1o1:=P3X<2621F0dF4
P>U1U14@d1l<518P1R2a6a3g12R=T1V40I^6a1P3h1o1:=P3X<2621F0dF4c8\5[24@d1l<518P1R2a6a3g1U=T1V40I^6a1
P3h1o1:=P3X<2621F0dF40o=[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a
6a3g1U=m6U1V40IS5Z1a1P3h1o1:=P3X<2621F0dF4g:X3[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F
0dF4P>[24@d1l<518P1R2a6a3g1S:Q3T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1T;P2U1V40I^
6a1P3h1o1:=P3X<2621F0dF4]2b;;o14@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>U1U14@d1l<5
18P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4C\=[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<262
1F0dF4P>[24@d1l<518P1R2a60`3g1U=S1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1V40I^6
a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6:V3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4g9X4[24@d1l<518P
1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3^9i22621F0dF4P>[24@d1l<518P1R2a6a3g1U=U1V40I^6a1P3h1o1:=P3X<2621F
0dF4P>[24@d1l<5180OR23]6a3g1U=V1V40I^6a1P3h1o118=P3X<2621F0dF4P>[24@d1l<5180OR23]6a3g1U=U1V40I^6
a1P3h1o1:=P3X<2621F0dF4c8]2n2[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o118=P3X<2621F0dF4P>[24@d1l<51
8P1R2a6a3g1U=U1V4000G^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=X1V40I]20o3a1P3h1o1:=P3c1
d:2621F0dF4DX=2[24@d1l<518P1R2a6a3g1U=V1V40Ij4c1a1P3h1o1:=P3c1i6j32621F0dF4P>[24@d1l<518P1R2a6a3
g1U=T1V40I^6a1P3h1o1:=P3c1d:2621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3]8j32621F0dF4P
>[24@d1l<518P1R2a6a3g1U=U1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=c47T1V40I^6a1P3h
1o1:=P3X<2621F0dF4b6]7[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4c5\8[24@d1l<518P1R2a
6a3g1U=S1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>
[24@d1l<518P1R2Mc5a3g1U=V1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[2478d1l<518P1R2a64V35g1U=T1V40I^6a1P3h
1o1:=P3X<2621F0dF4X5g8[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a
3g1U=b5T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@U1>l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3f1a:2621F0dF
4P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=c4T1V40I^6a1P3
h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6[35g1U=T1V40IR4[2a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a
6a3g1U=S1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=U1V40I^6a1P3h1o1:=P3X<2621F0dF4P>
[24@d1l<518P1R2a6a3g1U:o2c4U1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R23]6a3g1c;a1V1V40IS5Z1
a1P3h1o1:=P3X<2621F0d>V4h34P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1n1Q1h1o1:=P3X<2621F0dF4P>[24@d1l<5
18P1R2a6a3g1U=Y1V40I]20o3a1P3h1o1:=P3c1c6P42621F0dF4DX=2[24@d1l<518P1R2a6a3g1U=T1V40IY5T1a1P3h1o
1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0]?V74P>[24@d1l<518P1R2a6a3g
1U=X1V40I^6a1P3h1o1:=P3X<2621F0]5f8X1V74o<P1U1U14@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3[9l2262
1F0dF4P>[24@d1l<518P1R2a6a3g1U=U1V40I^6a1P3h1o1:=P3[9l22621F0dF4P>U1U14@d1l<518P1R2a6a3g1U=U1V40
IS5Z1a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6^1R2g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<
518P1R2a6a3g1U=c2T1V40I^6a1P3h1o1:=P3X<2621F0dF4g7X6[24@d1l<518P1R2a6a3g1U=W1V40I^6a1P3h1o1:=P3X
<2621F0dF40o=[24@d1l<518P1R2a6o21?g1U=`5T1V40I^6a1P3h1o1:=P3X<2621F0\DW24P>[24@d1l<518P1R2a6a3g1
U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4W4h9[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>S1W
14@d1l<518P1R2a6a3g1U=S1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3g1U=T1V40I^6a1P3h1o1:=
P3X<2621F0dF4P>[24@d1l<518P1R2a6^1R2g1U=T1V40I^6a1P3h1o1:=P3X<2621F0`F34P>[24@d1l<518P1R2a6a3g1U
=T1V40I^6a1P3h1o1:=P3X<2621F0dF4P>[24@d1l<518P1R2a6a3S1CU=4X40b=`j18X40b=`j1]I_3705X40b=R9]a1;X4
0b=d:k_1\=`?60005X40b=dg1k25X40b=b]1m<6X40b=k5h9kZ16X40b=dg1k2RM5X40U=<`j16X40b=S;\_1WM5X406[=`j
16X40b=AP2mg15X40b=`j1o25Y4b=PEX1VT14Y4b=dg1k25Y4b=R9a^1k23Y4b=`j1<Y4b=Sc1\7S;17W2^?0027Y4b=R9]a
1]Ig306Y4b=`j1]Ig305Y4b=dg1k2Z:5Y4b=R9]a1Z:4Y4b=R9]a14Y4U9\4`j1X1Z41D^6a1\2\2o1:=P3Z52j62621F0jT
1`2@d1>\9V318P1R2P6@674[21?m>7Z4a=i5]5Rb1SF@9Z4a=i5]5Rb1S<o9@]38Z4a=i5]5Rb1`;b:@=Z4a=i5]5k4bX1c4
SF@`3Y@027Z4a=i5]5Rb1SF@8Z4a=i5]5Rb1gAl407Z4a=i5]5^4c]1dFW1Z41D^6a1\2\2o1:=P3Z52j62621F0jT1`2@d1
>\9V318P1R2a6674[21?m>6Z4a=i5]5Rb1dF7Z4a=i5]5Rb1dFQF8Z4a=i5]5^4c]1dF]37Z4a=i5]5Rb1dF08Z4a=i5]5Rb
1SF@mK`1Z41D^6a1\2\2o1:=P3Z52e1T526210E0mQ1l2`2@d1>\9V318P19h1T50J@674[21?m>m929Z4a=i1o3]5Rb1SF@
i37Z4a=i5]5l3U^1dF7Z4a=i5]5TZ1m7dF8Z4n8@Q4i5]5Rb1dFU1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P
1R2a6674[21?m>W1[40D^6a1\2\2o1:=P3Z5m62621C20SAfC`2@d1k9V318P1R2a6674[21?m>Y1[40D^6a1\2\2o1901;P
3Z5]4_22621F0jT1`2@\17k9V318P1R2a6674[21?m>]1[40D^6a1\2\2o1:=P3Z5m62621F0n3OP1j3oJ`21>d1k9V318P1
R2a6674[21?^8^6k4S3Z1[40D^6a1\2\2o1901;P3Z5m62621F0c5_;fC`2@\17k9V318P1R2a6674[21?m>[1[40D^6a1\2
P1[1o1:=P3Z5m62621F0jT1`278d1k9V318P1R2a6674Cg11?X7d7c47U1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9
V318P1R2a6674[21?m>V1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?l7P7`1[40D^6a1\2\2o1
:=P3S1V4m62621F0V9F@c9U6_2Q8`2@d1k9V318P1R2a663204[21?m>c47a1[40D^6a1\2\2o1:=P3Z5m6100521F0\Ob1i
2P1`278d1k1o7V318P1R2a6674CV1@1?Q4_5[5_8Y1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a64174[2
1?k8Q6c47X1[40D^6a1\2\2o1:=P3Z5m62621F0k@7o5f=`2@d1k9V318P1R2a6674[21?m>W1[40D^6a1\2\2o1:=P3Z5m6
2621F0jT1`2@d1k9V318P1R2a64174[2195m>V1[40D^6a1\2\2o1:=P3Z5m62621F0^O[5`2@d1k9V318P1R2a6674[21?m
>^1[40D^6a1\2\2o1:=P3Z5m62621F0^1]1c7YJ`2@d1k9V318P1R2a6674[21?`5C\5d1f1c47Y1[40D^6a1\2\2o1:=P3Z
5m62621F0SG6S8[5`2@d1k9V318P1R2U3[3674[21?m>W1[40D^6a1\2\2o1:=P3Z5m62621F0]F<o=`2@d1k9V318P1R2a6
674[21?m>\1[40D^6a1\2\2o1:=P3Z5m62621F0]F\>`2@d1Q11\2i22]3V318P1R2a6674J`11?m>Y1[40D^6a1\2\2o1:=
P3Z5m62621F0]F\>`2@d1k9V318P1R2U3[3674J`11?l<P2W1[40D^6a1\2\2o1:=P3Z5m62621F0]F\>`2@d1k9V318P1R2
a6674J`11?m>^1[40D^6a1\2\2o1:=j14P1Z5m62621F0dA\5g1i3V8`2@d1k9V318P1R2a6674[21?k8Q6c47V1[40D^6a1
\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?k8Q6`1[40DS5Z1BN\2\2o1:=P3Z5m62621F0l:c;P:0W4`2@d
1k9V318E:R262W6674[21?9P1b=V1[40D^6a1\2\2o1:=P3Z5m62621F0SGf=`2@d1k9V318P1R2a6674[21?m>V1[40D^6a
1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?l7P7a1[40Dc4j1a1\2\2o1:=P3j1_3m62621F0d2e@k:c6`2
@d1k9V318P1R2a66604[21?l5l4j2X1c47Y2V1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?l7P
7V1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>c8V1[40D^6a1\2\2h16:=P3Z5m62621F0jT1
`2@d1k9V318P1R2a6674[21?m>W1[40D^6a1\2\2h16:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674`1J1?m>V1[40D^6a
1\2\2o1:=P3Z5m62621F0jT1`278d1k9V318P1R2a6674[21?m>Y1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2158d1k9V31
8P1R2a6674[21?m>k4_3V1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>k4V1[40D^6a1\2\2o
1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?a5[9`1[40DS5Z1a1\2\2o1:=P3Z5m62621F0R3i7Z3bF`2@d1k9V31
8P1R2a66334[21?k8m1\2f1c47e3[1[40D^6a1\2Q2008o1:=P3Z5m62621F0n@kC`2@d1k9V318P1R2a6674[21?l2P<k4W
1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`21>d1k9V318P1R2a6674^1L1?m>V1[40D^6a1\2\2o1:=P3Z5m62621F0jT1`2@
d1k9V318P1R2a6674[21?g1U=T1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>U1\4D^6a1\2\2
o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21>0m>U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1U1Z1@d1k9V318P1R2a
6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a66604[21?m>V1\4D^6a1\2\2o1:=P3Z5m62621
F0jT1`2@d1k9V318P1R2a6674[21?m>c9Y1U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?e;W3U
1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?g1U=U1\4D^6a1\2\2o1:=P3Z5m62621F0PT1I`2@d
1k9V318P1R2a6674[21?m>V1\4D^6a1\2\2o1:=P3f1c3U2g42621F0jT1`2@d1k9V318P1R2a6674[21?m>U1\4D^6a1\2\
2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674Y1Q11?m>W1\4D^6a1\2\2o1:=P3Z5R59`12621F0jT1`2@d1d6V3V318
P1R2a6674[21?m>W1\4D^6a1\2\2o1:=P3Z5m62621F0W;U<e5f7`2@d1k9V318P1R2a6674[21?m>Z1\4D^6a1X23\2o1:=
P3Z5m62621F0j=fBX4`2@d1k9V318E:R29W6674Gc11?m>W1\4D^6a1\2\2o1:=P3Z5m62621F0aP1X4]1R1@d1k9V318P1R
2a6674Y1Q11?m>T1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62
621F0]F\>`2@d1k9V318P1R2a6674[21?m>[1\4D^6a1\2\2o1:=P3Z5m62621F0]F23A68S=`21>d1k9V318P1R2a6674[2
1?m>Y1\4D^6a1\2\2o1:=P3Z5m62621F0]F23H8S=`2@d1k9V318P1R2a6674[21?m>T1\4D^6a1\2\2o1:=P3Z5m62621F0
jT1`2@d1k9V318P1R2a6674[21?m>W1\4D^6a1\2\2o1:=P3Z5m62621F0RQ1Hn2`2@d1k9V318P1R2a61474[21?m>W1\4D
^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>S926V1\4D^6a1\2\2o1:=P3Z5\20_42621F0jT1`2@d
1k9V318P1R2a6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0nOk4`2@d1k9V318P1R2a6674[21?m>V1\4D^6a1\2\2o1
:=o1P1Z5m62621F0d:UJ`2@d1k9V318P1R2a6674[21?m>X1\4D^6a1\2\2o1:=P3Z5m62621F0lF44V1\<`2@d1k9V318P1
R2a6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0`LY8`2@d1k9V318P1R2a6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62
621F0g:RJ`2@d1k9V318P1R2a6674[21?m>[1\4DX1b2Nc1a1\2\2o1:=P3U133R2i1m62621F0jT1`2@d1k9V318P1R2a66
74[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k7o1V318P1R2a6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F
0jT1`2@d1k9V318P1R2a6674[21?S2i<Y1\4D^6a1\2\2o1:=P3Z581e3l22621F0jT1`278d1k9V318P1R2[4U2674[21?m
>V1\4D^6a1\2\2o1:=P31X5m62621F0jT1`2@d1k9V318P1R2a6674[21?Y9c5W1\4D^6a1\2\2o1:=P31X5m62621F0jT1`
278d1k9V318P1R2a6674[21?m>c4Z1\4D^6a1\2\2o1:=P32W5m62621F0n=P:j<`278d1k9V318P1R2a6674^1L1?T=h1U1
\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>b5W1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`278d1
k9V318P1R2a6674[21?S2R3f9U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`278d1k9V318P1R2a6674[21?m>W1\4D^6a1\2\
2o1:=P3Z5m62621F0jT1`278d1k9V318P1R2a6674[21?m>g71V1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R
2a6674[21?]35Y;W1\4D^6a1\2\2o1:=P3Z5m62621F0U@dD`2@d1k9V318P1R2a6674[21?]3h1f9W1\4D^6a1\2\2o1:=P
3Y50m62621F0jT1`2@d1k9V318P1R2a6674[21?S2Y1_;_1\4D^6a1\2\2o1:=P3j4>0b22W42621F0U@Lm2i@`2@d1k9V31
8P1R247Z3=[2674[21?m>V1\4D^6a1\2\2o1:=P3Z5m62621F0]F\>`278d1k9V318P1R2a6674[21?m>^1\4D^6a1\2\2o1
:=P3h2a2m62621F0aP10W4`278d1`3Z6P3518E:R29S5S1674[21?d1X=Z1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1;U
1k4]3V318E:R29W6674J`11?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1`3Z6V318P1R2a6674[21?m>Y1\4D^6a1\
2\2o1:=P3Z5m62621F0V4cP1`2@d191U1k4]3V318P1R2a6674[21?m>W1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1;Q6
]3V318P1R2a6674[21?m>g8U1\4D^6a1\2\2o1:=P3Z5m62621F0V4cP1`2@d1k9V318P1R2a6674[21?m>W1\4D^6a1\2\2
o1:=P3Z5m62621F0_EZ?`2@d1k9V318P1R2a6674[21?m;o2c4U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R
2a6674[21?j1R=U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1i4Q5V318P1R2a6674[21?m>Z1\4D^6BN\2\2o1:=P3Z5m
62621F0jT1`2@d1i4P2P3V318P1R2a6674[21?Z1X:Y3k4T1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a66
74[21?m>W1\4DQ4\2a1\2\2o1:=P3Z5m62621F0YA`C`2@d1k9V318P1R2a60574[21?m>X1\4D^6a1\2\2o1:=P3Z5m6262
1F0jT1`2@d1k9V318=BR2a6674[21?[7h6Hg5h1\4D^6a1\2\1Oo1:=P3b1g3m62621F0j3c655f2d11aE`2@d1`9:V318P1
C^1g2i3674?:`11?m1O]4h6Hc4S1W1\4D^6a1\2\2o1:=P3J_4m62621F0X:aJ`2@d1k9V318P1R2a6674[21?i1S=]1\4D^
6a1\2\2o1:=P3;n4@U2F_32621F0eI0b8`2`2@d1k9V318P1R27Y6674[21?m>c4[1\4Do5>a1\2\2o1:=P3Z5@U2V42621F
0d9lGX3Y26@d1a4Y5V318P1R2a6674[21?m>U1\4D^6a1\2\2o1:=P3l1]3m62621F0jT1`2@d1k9V318P1R2a6674[21?m>
V1\4D^6a1\2\2o1:=P3Z5m62621F0jT1U1Z1@d1k9V318P1R2a6674[21?j1R=U1\4D^6a1\2\2o1:=P3Z5S4i22621F0jT1
`2@d1k9V318P1R2a6674[21?m>W1\4D^6a1\2\2o1:=P3Z5S4i22621F0jEo>`2@d1k9V318P1R2a6674[21?k:Q4W1\4D^6
a1\2\2IU1:=g1X1Z5m62621F0WOb5`2@d1k9V318P1R2a6674[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`21>d1k9V
318P1R2a6674[21?m>W1\4D^6a1\2\2o1:=P3Z5m62621F0]E\?`2@d1k9V318P1R2a6674[21?m>c47U1\4D^6a1\2\2o1:
=P3Z5>^62621F0jT1`2@d1k9V318P1R2a6674[21?m>V1\4D^6a1\2\2o1:=P3Z5m62621F0\@AkC`2@d1k9V318P1R2a667
4[21?m>U1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1k9V318P1R2a6674[21?m>`5[1\4D^6a1\2P1[1o1:=P3Z5\20_42
621F0^R1[2`278d1k9V318P1R2V6:674[21?FV>W2\4D^6a1Ch1P1=Mo1:=g1X1^2k2=:c100Y442621F0g50fBV1Q8@4?JP
1`278B=Cd6V1o12S1o118P1R2V6:674:8g11?<99DQ:U3X1\4D^6a1\2\2o1:=P3Z5m62621F0jT1`2@d1_9;V318P1R2a66
74[21?[3a;g71X1\4D^6a1\2\2o1:=P3_4J^1^52621F0jT1`2@d1k9V318P1R2a6674Ee11?h2T<3]4d8V29]4S6`2V2aU1
aS1P1UAaF7]4d8V2d^2_1S;cF8]4d8V2SY2P7S;1cF;]4d8V2P9m1o6Lhk1_1S;eF8]4d8V2n1k\2k2R1^3:]4i3j4V2n1]7
QU1[P1Y1d24]4d8V2^^16]4d8V2n1oQ1Zo14]4d8V2YS35]4d8V2nS1Yg1;]4i3j4V2mP11n2m1WZ1U8X2A]4d8V2n1h6QCR
1j9WB0K10i1c2`IWG:]4d8V21gKhIBc5c2h`1;]4d8V2P9Y;YDk4IYP15Y14]4d8V2n:6]4d8V2P9m1Y`24]4d8V2Xk24]4d
8V2Q`26]4d8V2l>2QQ25]4d8V2kn1ZI:]4d8V2Y?S2[:RR1D085]4d8V2fKln15]4d8V2fKhG:]4d8V2eGP4fAh@0ClS16]4
d8V2]]1h@04]4d8V2kn15]4d8V2Xk2j8B]40c8V2?^1S4]6[3\6bR12j>:o>Z2[1i49]4d8V2b1^T1W9\3cU1m25]4d8V2Xb
1oX15]4d8V2dd1cV16]4d8V2nS1df1D7]4d8V2nS1c9dZ1[25]4_4T4V2j93]4d8V27]4d8V2iKQP1gNfE5]4d8V2Z=g]25]
4d8V2nS1V;5]4d8V2iK[C4]4d8V2U_14]4d8V2]]14]4d8V2[T14]4d8V2cj24]4d8V2gF4]4d8V2Z`14]4d8V2nS15]4d8V
2mP114]4d8V2dm15]4d8V2iU206]4d8V2oo11c4>^4Z;^1S4]6[3oX12j>:o>Z2[1i4?^4Z;^1S4]6[3oX12j>:R>LZ2[1i4
B^4Z;^1S4]6[3oX12I04j=:o>Z2Y11i4@^4Z;^1S4]6`1j1oX12j>:R>LZ2[1i4C^4Z;^1S4]6[3dMR2W92IP>:R>LZ2U15i
4D^4Z;^1S4c20h3[3oX12j>:R>LHa1S115i4A^4Z;^1S4n4M1>[3oX12j>:o>Z2[1i4A^4Z;^1S4]6[3oX12Q1h=:o>Z2U15
i4D@^4Z;^1S4]6[3oX12Q1h=:o>Z2[1i4DB^4X7Q4U18S4l5@[3oX12j>:o>Z2[1i4D?^4Z;^1S4]6[3oX12Q1h=:o>Z2[1i
4@^4Z;^1S4]6[3\Ah@i62j>:o>Z2[1i4@^4Z;^1S4]6[3oX12j>:R>LZ2U15i4?^4Z;^1S4]6[3oX12j>:o>Z2U15i4C^4Z;
^1S4d2h3[3fX1252j>:R>LZ2U15i4@^4Z;^1S4]6[3^8`P12Q1h=:o>Z2[1i4@^4Z;^1S4]6[3oX12Oj=:o>Z2U15i4@^4Z;
^1S4]6[3R9aDZ;2j>:o>Z2[1i4?^4Z;^1S4]6[3oX12j>:o>Z2[1i4D4_4Y;^1a:8_4i:?R1;a:P\1\O5_4Y;^1_6Q45_4Y;
^1a:l^21`43`4c[1ob15Q;U5a;\4QG1a42[\1\8En8m5]I9L]a15mA`1Hl1<;109:I2Z<O6d4WV2U<i2Z>T?5f4k8kAQ8e]2
1f4Og4e1Ig:g5m1c5GY1b6b2_2P2a8Dk6K@o4Q2b21F><gI0X5Jc3Q;2iV3o61h47h4R>]6UF>P5ha19j43R7c5o<T?]f15Z
B6j4Ck?Ti1m7oE5j4f=c3iNQg14k421d16m4\KnAiHfMj68m4Q<e8f4QW10c5fM1n4Bo4?_?Cm:Bg21;XP1b1V4mMHc2W5h<
2Bo46h?Cm:Bg21;XP1b1:MW2EmMHk74o4^j1P:c22o4fT33o4Y8@2o4nT22o4id23o4e:oY11Y\12X5Qk2;Q;h:X1gG]LWGP
1aH;\62FV?f3l2X1i32?m2U1HZ8S6V3g8a4e4k1e3T@f8F905c@a5dCQ5]i17d5i3oR2le11@98d5C\3c1]1Y2cQ1\>5k5h2
V1jg1TE4m5`3_FmQ12m5nk12o515o51a`3d7a33o51RP34P6VZ1Y1_13P6Tf1b11P67\Z1QU2d21Q;^252U6cU21U65Z6b2n
?TO\]13Z6T1\A1[69]6SGa5`1_R1iP1[3n8k:5]6]Mj]1h1QM1c68c6iMeInDQ:AV9a@4c6nMni1V?2d613d61RZ37d617kG
RV1e5]H6g6bh1c<Wc1P163P:[Gkk12h6hc35l6\Q1e6[3g13l6RX1S59m6gW2S1`4?1kF3T>DR7V2Z5N0V1e3d1R:g8Ib6n4
a<f1_7lX1d1_:00=W7Y:00i4g3Y3n1hY1X9Q1P2aD2W7SJ3W7RJ02X7`i31X71Y71Y73Z7VGo82Z7VG1Z71[71\7C^7U7e7\
3hFF21a1m30=V8S@XJFZ5R1c41^72_723_7Sh2bG2_7f_34_70XP2\_11_72_702_7Xg12_7^H2_7ZJ4Pg30k:I05a7gGW`1
T2h11b78f7cm1K[3g5b1V1U1>g7Y:1i1>0LJD3UJkQ1o:dE2k7e\26k7\9[BSBk7_P19k7j>hAZ3Q4S6SW1]5I2l744P8ZEV
Hnn15S8^1YZ1Zd1QG4S8^1@cg12S8RDBU8_20[1[3^Af2i6[7^=S6j7_6V3j1m4W4c97V8]MIgBQEUAZ=3V8\FRE1V82X8]1
2X8b_14X8b_1[;i81X83Y8]1bR203\8mY1P83]8mY1P86]8]BR2<hY1_O2]8`D6fW1<5Q6dIZ24a8F9mo12a8F4a8QR1R:dG
2Ua1iS23d8VY1j?2d8Qi12d8[P36f8QMW3R@DZf11f81h82k8eR21k8;o>TKg6<3e3Y6P8N2b[11l84l8hc1\;k14n8\]1^P
1lY1=n8P8n70?=0W1`5Cb=4n62o8B1o81P91P92Q9R_22Q911Q91S91T91U91X92X9X\12X9[R22X9fY16Y9U43Y8_9l\11\
91^92^939^93EQR1R:^=XLbG17^9Ici1XL4]G1F_9S6f6_3HJb3f:\5]2Fa3W1<[:1N]9V9_Nd1X8;_97WFiGj1X8d9RV14W
302a9[b32b952b9dj11b92f9o?3f9o?W64f9o?W6_N2f9c]11h91h92h9o`21l92o9^d12o9PS12P:cT22P:[G1P:2T:bh32
T:bV11X:2X:\I2X:T\12X:Qc34X:_[1T3Uh13X:bi1^i12X:_]33X:_]312X:_g31X:2X:_d12X:dH2X:bi12X:Xg14\:XY1
[2@1\:2`:aj11`:03l;l6T25Z;l4^V2P7W45h:mN9`[2_35h:nNn6T>f32h:mN:nHO\7g:n20\:o9m>R3;g=a1[3h3YA1_8Z
8iOJVX12k:[l22k:YK1k::l:a4m5S:o32T5]3_FaT13l:`V2f33o:1iS1?Z;j2Q2V1o7kU1cLh1@4g@f4e2`6:6];d<\M]9b
EeC:`;h3[3h3i110g6Ph1U24b;J2V11b;06d;S3]o2Z9R3Q41d;2g;W52i;V55i;V5^Q2T1m13j;S2PJHj;aBb980EG<Z2X3
NZ1n7i4l300a2W1f3G\X1]3n93k;UT2d<2k;gX21k;1l;2l;\h11o;4o;Y2X=\W13S<[3b<1Z<5Z<H0gV3a94PHP8YU2l12`
<j15`<19^1gB2`<11a<c1f<D1[1141119=S1I`2L>P13n1^1Z5b1[1d4E]9VEV3<:CY?\31N?b2666D03T6R7m20W4[1a1W1
5i<?0i_3:3m<g2eW31m<1R=6S=RP2Z1kQ1V4i81V=5Y=0\Y3Fe52Y=@8Z=C2Sn1YNc3Z9e51Z=:\=Y@S19mX1fAS3QKj9<O]
=h1e2P1l32o1^3Mo3SK77X1Q=WDb2413281@055l5R7V7U41_=1j=2j=kb22j=lc12n=bW21n=2n=_P36P>dS2Z1AlF;2V>^
11V>1X>3_>^;f@1_>5c>h?h_1R=\J1e>2h>43h>4Rg21o>4o>c:j506Q?iR28n5]<h45Q?UAca18U12Q?Xo13Q?PX2i21Q?3
Q?iR282Q?Xg12Q?UA1Q?1Y?2Y?T72Y?[:<[?c1aI7m4i>9f1``12h3W81[?8[?X=_GZ:hX1V7m7X81b?2b?RX12b?]?2b?H2
b?H1e?1P@2U@X]26X@bc1f2[1l>:1b@7b@YR1a7cg10011i@3i@lDP:4k@e7GUF2k@ij1:k@^5JfNR?PB?cIc4o56l@RR1Bf
5fS2k3Ko@e8?E_21P21@i3F712Z;Q2Z@l41@KW23c90YEKAo@P7a12?U3>e1@SOX63f3U2hKg251o@2o@\=3QAhS1[b11QA2
SAhV21TA3VATT1W94VAkKT8R<1WA1XA6XAec1\4c@112YA42YAlm22[A11_A4_AST2k642_AoZ27aA0P8l]1f1fLV45aA0P8
k3g[12aA04aAne1f1mP11aA1Tn22hAYi24hA[j10lN04jA[F_?R17jAP7Z?c1k=T1Y>1mA8WCE>a11ZFR5`I001do32d^3k@
1YO1h`3000002[a3S31[a31[a31[a31[a31[a31[a31[a31[a31[a31[a31[a31[a30006SBV3mNd8eZ1i44\c1e2IX:6[BJ
e1U1UDB5[BjFS2o1kg12^BP21_B2`BR51`B3bBb2cd22cBa22`P4P13eBh3d82fBbl28fBU3@^f1g9jCDk?;fBid14Z1T=O7
^1Q1P;]=4iBT2X1^X31iB7nB_1\1T1^P3P:64nB_1b2eZ305TCm2WE6ei17YCTn2J[2a7X4>4Pe1bj1i<[32dCY23fCiT2d7
3fC`Y1XK5fC`Y1XKQ112gCJ2gCf21iC2nCf41nC8oCn1_?S4dX2:l<:04SDR10oF5SDR10oFd13SDR101ZD5^DPS3P:621^D
2`D\P11`D4aDN311bD8[U1h>2C0dg1013lDPFYb22lDPF;oDC`;l21_P1b1TR1Ho3g@2UEj>7\EQOfV1lF3a8m34\EbN1UR2
7\Ed2T`1i4aH]4`>2^EU21^E3^Ej_2e55^EMo9^R2\33_E^Bai25_Ee<X<cb1RB2_Ej]27`E31VR1Z<2g64`E31oQ31aE4lE
Z\2GT84lEm=ib1_Z12nE11PF3RFnm2S<1TF5TFWG_9Vj1k32TFRP22WFVG1[F1\F2]FVP22]F\=2^Fd81^F1`F5bFCFXKe83
fFUIS;1kF2kF32QG]>1QG1TG=UGPQ1XJS3D=97?[19oHk2AVGRA4Y6Q2W2o2i59Id<T@n83=Z902ZGC4[Gc`1YA14[Gc`1YA
13[GmQ214[Gc`1Q4W=3d]3e3h?2`GZD>cGX2b2e3C`1fAa9PL`M3Q4:l32dGh?6gGV1OW1T6ma21hG2T`1ob15f]1^2f2mh1
f;01kG3mGc5^P3003PHXa1fP14PHU`1[M]49PHd1e3f8SR1[Me1g25?PHR;2c1124cQ15d2g1LgMP7e=6QHgHX5m3V;S61QH
3QHY5RX11TH5VH[155QZ21WH3Y^1]Q1Z408XH10_1<o6ke1U21YH5ZH0l1o6m:6ZH0X;UISQ1j?5[H\1`5`Mn`11_H4aHmF5
bk13aHYFhE3aHmFgW21aH1eH1eH:fH1XCd`1D=d1b2PEQ66mH\8[U1dKfE[18nH02Ji6B0dR24nH[80l64YI02f63YI021ZI
2ZI2003[I1gH2[IiH2]Ii51]I2]I``12]If65_IS<Q<nk1[A2`I^J6bIh31Xk1P;Z21cI2eI?7eIW7i>TW17P3P@1fI2fIW6
3hI5?7kI<o6m=[8e3g63lIX6_V21PJ3PJbI\24TJd6`1Yg11TJ;UJY3:c10VNeG0?`9f:2XJUU23YJ_Bjh12[JfJ1aJ4aJo4
T1eN8aJk3X2oc1m3hC]1Z@3aJTj1fK1jJFnJ\4dEd62a3]:l2n1l;f3g6Y2N322081241oJ1TK>UKY5b136X9cAgAX2c2[1\
@T;o=<UKW3d33h\12X2o3R8bL?[44VKg@b9Sn11XK3YK1U24YKmQ15m;1ZK2ZKeN5bKQ\1j3[S1h12bKoJ3bK`5[Z15dKP^1
U;^>\9OeKJe12h3:_Lo:m43621:2R1R3@91L2W2g8P@\90N1\221gK0;YLT4Y>0c@W:;f9R1oDj23cLR1`[12RMh]24[Me[1
173[MQd1f31[M1]M1aM8fMS19mX1fAUNj9<2fMkk15fM]1c5We1l21gM002iMRc24VN2[l263VN2dR23VN2QQ23VN2Q32VN2
1VN1\N2\N[T12]Na`11]N:]Nd3:a\191c4[1_S1Z11cN2dNfX21jN2lNTP11lN3POVHcD1SO4SOUY1dQ186TO`g1l12T@o10
1WO8YOGl7a2dD^8W4kN1YO4^O00d32^O01^O1`O2`OW62aOjO1aO1Wg31nO3nOR`1=2nO]G1QP11SP12SP1SO1TP11WP13WP
1R_1i20>ZP1h9;T1c82_=a;c5A1b7Y<@6ZP1Vb13Md1_E1[P11[P101\P12`P1\39iP1eFci1:G000[?5iP1Y`2:I01iP12i
P1Xi16mP1j>F_3f:]31mP12oP1YS2:SQ1fT1d5i2T2j1i2l6g8Z61[Q11\Y22UT1^Z11cQ11fQ12gQ1je23iQ1kG\P21iQ14
PR1fg202;PR1g5\c12c408f=i;0P33PR1km105RR1:a\1[6_S11RR13TR1RY1le18TR1T:Ri1V9^4m7W2a34ZR10TY2F3^R1
h\122^R1h\11^R16`R110Vn1kH25`R11Wn1kH24`R12Rg231fW3003gR1[k1^P19kR1[U1R5a5k;\AS7T842mR113RS12lm2
3SS12e@2SS123TS1_Fc51TS11US11ZS12ZS1_n13ZS15^m22ZS1;2ZS1W=3ZS1^Z2U42ZS1Uc24ZS1mQ1`6A3\S1dJ41]S12
`S121cS14cS1eHg142dS1Yj11eS101gS12gS1Rn11hS14jS1aBfP2^83jS1ib1_D<kS1i5b8m70_8aS1U2n1d71S21kS12kS
1XP15kS1N12Z;3lS11WR16lS11;XP1b1iZ12nS111PT12PT1^h16QT11RR1TR1d:k=7QT116XP1b1TR1mG3\T1lLbW13_T1d
R1j21bT12bT1PV12bT1S[24bT1ni1R3k:3bT1dS1[21dT1;dT10P3<W68f5T@i2P3af12fT1mO1PU11QU1<`d1[4Z2m1i1\7
QY1\2<0\=h12TU1VW11S[26YU1k2V3V6k>03fX1n]1l16ZU1ja17^12A2Vd1lk14nc1Z?J`B04^U1Y?be1l76Xc1XLT2h1mK
f3001Sk203cU1`Fc101dU11eU13gU1nOjl11hU11\S24QV1T5U^2Z94QV1\5YW2g?3RV1XS1dP11S[24WV1[4Rb200000002
`]2]=6^V1SZ1O00o`11Ug11_V11mY32`V1X93k\1[F]:2fV1eP13fV1eP1W42fV1QP12PW1Vk22RW1Wa21SW12SW1`T103WW
1d2`S1001]W13_W1V9kA6_W14n8[KaK[23_W1\JPX14`W1S2aT1f73aW1m8W`201`n11eW13eW1l8fB4iW1k^1l1W@1iW11j
W13jW1\812nW1:1oW17PX1h8<Y4g5b324PX17\Z1RH2^k1b?01XX11YX14YX1aDQ]1>1\X12\X1mA3\X1RP1Y>4\X1Z@l;\7
1aX11bX12bX1fJ5oX1GY@k=]24eX1:R@Zh11gX13hX1Z9`k12hX1Z91hX17lX1D[2c1_En9RT13PY1n5i52RY1cn14TY1R7n
Bjb11WY13ZY1XI22[Y1SU21\Y102eY1b84__1`X1S191kZ11iY12[b1cH2jY1Y_21lY12lY1aK9mY1Wa12c408`1^<Z91oY1
2PZ121QZ12TZ1]23TZ1\T2o91TZ11VZ12ZZ1^=1_Z12`Z1jo12cZ1g82fZ1jC4gZ1eP2h2Z92gZ121gZ11iZ11kZ15nZ1R@d
B=fK1oZ11S[16U[1b4l3]2jP2n91U[11jo11V[11Y^12SX3[I01]Q21d`11\[12^[1Q94kn12j3cR101_f31]V33f[1Rf1Q>
1g[12g[1c=6i[10VW1FRDl21j[12n[1mO2T\1fK003U\1P:e;01V\12V]1j601ZT21gb101Rb3004e\1PS2lA600001k\11e
]21mZ305W`1?2ab1kA003b`1T2k41eb10002[e1W91S]1004T]1i7o4PW24T]1S6n<eY12n`2h;1Xk31W]102Z]1k701\]11
]]11^]11_]11`]13_`1li1R@9c]1]@bW1b2W23]:`8n36c]1]@bW1b2W232c]1`;1\S21d]102f]1]e11f]12h]1]D1h]101
S^15Qf3110_;2[c1_32\c1_32U^1T_21U^14U^1]D[8I1Vb101oZ21V^11QP22na1h81W\203X^1Y:`92^^1Pg11^^11Qc12
`S2Pd14[b1UU2n8@01Sg11b^13b^1jKY=001_n11g^12dT2e16h^1d@W:\I7\92n^1eB1T_12V_1iB2W_1g;2Xk1W75Y_1R5
g;M]e11Y_13[_1W?kR21[_12__1nY11__12`_1]72b_1k93g_1n5i[23g_1]3U^11g_14h_1cEn5]F1j_12n_1cC1n_11o_1
1ah11S`11V`11W`11W`12Z`1WX11]`12^`1eA2^`1kA3^`1Z1`@2a`102b`1]Q22b`1e23b`1e2V;2b`1m=2b`1l=1b`11d`
12e`1lA7e`1B2f7]2WBQe11e`11f`12f`1kA1g`13k`1[7[W22m`1]:1o`101Sa12Sa1a51Va102Ya132Ya131^a11Vg11da
11fa11Pb11Qb13Rb1T[2[301Tb12Vb1TA1Yb101ab11bb11eb12gb1Q52ib1Sg12VP2WI01mb12ob1Zm12Qc1o25Qc16d1fB
j32Qc1f:2Qc1n22Uc1gf11Uc13Vc1f<P=1Xc12Xc1`=4Xc1V;^5]V12Xc1V;0003Yc1^2]B3Zc1f\2e21Zc101fd12[c1_31
\c11]c13]c1\;50001ac11cc14dc1d1mj1T81ec11fc11hc101ic11jc11nc11oc12oc1U>3oc1UW1R71Sd13Sd1`3d34Sd1
8?e24Sd1X3c1Wi12Td1_:1Ud15Wd1Cb2Re101Wd11[d11[d11\d11^d12ad1jT11ad11bd11cd12fd1ce13gd1f\1l84ld1Y
C[M]402Qe1i:1Re12Ve1b21Ve12Ve1A1We12[e1W93[e1W9m21[e1001[^33\e1X@>1\e12\e1mf11ZT201be11de13S_2CZ
41fe11he15ie1nIh2Q1UJ001ne13Qf1QP2b;02Rf1\82_f1c401`f1002bf1km11cf11gf11lf12of1Z<1of11Pg13Rg1SAi
Q11Sg15Wg1f@l3dZ1i61Yg12Yg1B1Zg11\g11^g14`g1dO7A0001jg11kg11lg1001ng11og11Qh1004Uh1a1T2X11Uh16Wh
1g6P16o3TV12Xh1WY11Yh13[h10TL1[h11\h101^h11\j104ch1_g1g1]?01gh11lh11mh12nh1g74dl2TKB]27oh1@X2Xb1
a3i2l<002Qi1mW201Ri11UQ20001Xi12Xi1Wm104\i1b6Rk1R41\i101]i12]i1<004ci1_c1Dn41_^301^P21gi11ki11li
11ni12Sj1f31Tj11Wj11YQ401Zj1001]j11_j102cj1`c101ej12ej1TW21gj1001kj101nj12Rk1mU2001Xk11Yk11Zk11]
k12^k1i41^k10000001dk11ik12lk191lk13mk1=[11Ql11Tl12Tl1c13Tl1c1S43Ul1FK2Ul1A1Ul11Vl12Vl1f]13Yl1g1
41Zl12[l1]T21[l12[l1;1]l11^l16^l1`h11Bb7:2`l1G3`l1GgK1`l12`l161al12al1nU15al1gS11101dl11el11fl17
fl1?iY1o<j2Y621gl12gl1g11hl11il14ll1\U15[11ll12ll1da12ll1K3nl1d=PM1nl13ol1?ZS11ol12Sn1iX11Tm13Wm
1C\S12Wm1C1Wm11Xm14fm1T\1f=h53fm1T\1]A2gm101gm11hm12hm1]H3hm1Xh112hm1Xd12hm1^h14hm1_h1112hm1_e11
jm11km17lm1mHXF@P62Z=2nm1^S11nm12Qn141Qn11Xn12Xn1nh11^n12^n1X32^n1U32^n1k22^n1]33^n1T1UH2^n1h53^
n1\J23^n1Q1im12^n1Q12^n1kn14^n1Q1im1l4001_n12_n1^52_n1T12_n1e13_n1mg101`n11fn12hn1k22hn1R51hn11j
n12jn152kn123kn12j33kn12A3kn12S401nn11on11Po11Ro11So11To12Wo1_21Wo11Xo12Yo1mX14Zo1h5g5QN8^o1e6Z3
X1Z1l4J83`o1V3VW11`o14`o1V3VW1XH2`o1ba12`o1R31dP21do31co12co1hF2co1SH1ho11io11jo11ko11mo11no101U
P22UP2ff12XP2U41XP21YP21ZP21ZP21^P21dP202eP2U;4gP2hV13X21gP23hP2X1kW11jP21UQ22UQ211XQ22XQ2>1YQ22
YQ2bW12YQ2PU11ZQ21[Q21\Q22\Q2d:1\Q24\Q2W3\8C1]Q23_Q2Pe104_Q2Pe10L4_Q2Pe10h61aQ21bQ21cQ22cQ2md11d
Q21gQ21lQ22lQ2d91PR21QR21SR21WR23WR2]E31aR21cR21dR21hR21iR26mR2]4h5NP_1501^S21_S22aS201aS22bS2Wn
11bS21eS23hS2W^1P61hS22hS2X81jS21kS21nS202oS2[Q11PT21RT23TT21W]12WT241WT21YT22ZT2Pa11ZT21^T22^T2
`P11_T21aT21dT22dT2\72dT2=2dT2e14dT2C`6A3dT2C`61_Q401eT22hT2X702iT2S62jT2o41jT21PU22SU214]U2m5@Q
E1m[21^U23]V2g4fc16`U2V7T@ZCk>43eU2=01hU201jU21]V22bV2[11bV23bV20[12cV2[12hV2b54hV2b5QU1U?1hV23h
V2e2l21PW21RW24TW2_OR7o64TW2j2jKI1TW22TW2j22TW2Uk11YW22YW2[U11[W22`W2d?1bW21dW23fW2d3fE4fW2BOB1h
W26hW2j2Z@gDcB01iW22iW2[31kW25kW2YT1[9_3[91kW21lW22mW221mW21oW23RX2<Y>1RX21RX21SX21UX22VX2iQ12VX
2[M1VX22VX2mQ14YX20c4cW13YX20h21YX22_X2Y>2SY202TY2kP13ZY2`b1]41ZY24[Y2c@1n?2^Y2UH1^Y21aY21[\22jY
2m@1lY21nY21SZ21[Z22]Z2m<1cZ22cZ2dc12cZ2SM2kZ201oZ21S[21U[21V[21W[21[[22[[2S81_[21d[21i[21m[22m[
2m_11o[21Q\22Q\2oF2Q\2g:2T\201T\21Y\21[\23[\2hQ1^C9\\2Q>0WEa6=Z2a8=1`\21d\21f\23g\29C2h\251Q]23V
]2E=2V]2S11W]22Y]2lM2^]2=1^]22^]2ZZ14d]2:jGm61d]22d]2SO1e]21f]22g]2h`13n]20ZZ13n]20hN2S^2g:1S^21
Z^21\^21_^24a^2kQ1V4g31d^21g^23i^2VM=1i^25R_21U1k413R_21Q62W_2j:2W_223W_22i23X_2ZO_?2Y_215\_264[
404\_26`402]_2\203a_2T2h12a_2m32g_2Z44k_2k1n2m]12o_2X41``24a`2g23d[11Ta21Za2004^a23001^a24ba200o
`11da21fa22fa2jN3ga2n2m]13ga2Al22Pb2\?1Pb22Tb2\:1Tb22Xb2i208Rc2@m1d6MAb;`12]c2d[11_c22cc2m11ic22
Td201Td21Vd24[d2UT15o21fd22Se203Te2kX1Z41Xe21ge22Wf2_11Wf21\f23\f2\1Q12\f2lB1]f202af2[S14df2cO11
1df24df2o1b9j12ef2_D3ef2R2U11ff22ff2l11if25jf2XF@P623kf2181Qg21Ug23Zg2V<V31[g21]g22]g2bA2cg2_21e
g22gg211gg202Wh204dh2\=V3S91lh21nh22Pi2ST11Qi21Ri21Si22ai2W@1bi22bi2S@3bi2S@`H1di21hi21Pj23Xj2`V
1E2gj2iV12gj2=1gj22hj2a>2hj2m31hj24nj2[5o8S23Wl2V3X;1dl21^m23dm2^Ca@1fm21Rn21`n22an2R31fn21am31a
P32aP3VO02cP3H2cP3;1cP31dP32eP341eP33fP3[D12iP3`F2jP3C1jP32jP3B3jP3B11kP31mP32oP3=1oP32oP332oP3>
02QQ3_L1QQ31RQ33RQ3m4_I1]Z31TQ31VQ32WQ3801YQ31ZQ31[Q32\Q301\Q32]Q3o41]Q31^Q301eQ32iQ301jQ31lQ31X
R32XR3b11ZR31\R301fW31^R31dR32RS3N001ZS32\S301]S31dS31gS31iS31QT33QT3_1c41RT31jb33jb3S712SU3RK1W
U31[U33[U3Q4]B1^U301_U31]V32bU3]43bU3]431bU32cU3c22dU30001gU301iU32mU3_31mU31nU302PV3X31RV31UV31
WV31]V32aV302dV3\<1eV32iV3o61lV31WW32[W3>1`W33`W33X21jW31nW32nW3i61PX31TX31WX31_X30002lX311lX31P
Y31XY31YY31ZY31]Y31_Y301mY301nY31PZ31TZ31WZ32WZ3U<5XZ3P7Y5d7g31ZZ31[Z31\Z305S]3c4m12n9001_Z33_Z3
]801dZ31eZ31gZ31jZ33oZ3l7X>01R[33_[3i5^>1Q\31W\31c\31i\31l\31X]32d]3^C1d]3002f]3nD1f]32f]3R>1i]3
1n]32o]3Y13P^30l?4P^30^9]61R^35R^30Y80V;5R^30Y80Q14S^3Y80V;1T^31U^33U^3[4l82W^3YC1Y^32Y^3V91^^31
_^31`^31a^31b^33c^30`43c^3l;b32c^3_?1f^32f^3\31g^31h^34k^3h1Q>`22P_3D2T_3T21\_31]_31b_33d_3VB02f
_3dB6f_3o6S;?015f_3o6S;?02f_3lA3h_3Z1a@1k_31l_34l_3a1_4X61S`31]`32f`3e21g`31h`31Tf33i`3e6`:3j`3h
6`62Sa3a@3Sa3T101Sa32Wa3Z21Ya32Ya3_:2Ya3^>2^a3Q51^a31`a31da32ea303ea30i52ea3g41ea32ha3X41ha32ka3
]?1ka301oa31Pb31Qb32Qb3b31Sb31Xb33Yb3W2n:2Yb3V?1Zb33[b3182]b3o31ab34ab3f3113fb3f301hb32hb3h802jb
3d>1kb32ob3_>02Rc3Z21Sc32Sc3W>1Tc3001ac32bc3d801ec31hc31nc30004Pd3j2Y621Qd31Qd31Vd32Vd3g12Yd3U61
^d31`d31bd301ed32Sn3i21fd31hd31kd32nd3j;1nd31Re31Ue31Xe3001]e32^e3N3^e3N01`e31de31ee305Qf3110_;1
Qf32Qf312Qf3d;2Tf3\11Tf32Tf381Wf32Wf3^;3Xf3111Xf31[f31]f32]f301_f32`f303`f30L1`f32`f3i61af32af3L
2cf3d71cf33cf3d7g31gf31lf35Pg30b60R42Sg381Sg31Wg31Yg31Zg31]g31_g32_g3Z:4`g3T36Q32`g3T32ag3m91bg3
3eg3l381eg33eg3U401ig32og3j91og31Qh33Xh3P:M1Zh31ah32ah3g11ih33mh3f402Qi3[92Vi3`93\i3Y8I1fi32fi32
1fi31gi31ji34ji3g6Y2;2ni311Rj31Uj31Yj31_j31`j33ej3W2P12ej3W23gj3R7I1hj31lj33Rk30Q42Uk3G1Yk32^k3n
21^k32`k3W21ak31dk32dk3h23gk3_3D1kk33kk3f611mk31nk301Yl31^l31cl31dl31el31il32Pm371Wm31Zm31[m31am
32bm3m11bm302gm3]31gm31mm31Pn32Sn3`11Sn31Wn31Xn31_n32_n3Q11en31fn32fn3j22on3@1Ro31Zo31[o31`o31ao
31co31do31ho31jo31lo31no31UP41YP41gP41hP41iP41mP41oP41QQ41SQ41TQ41UQ41YQ41\Q41_Q41`Q41aQ41cQ41eQ
41fQ42fQ4I1hQ42jQ4<1TR41aR41bR41dR42eR411gR42iR412lR4;1SS41XS4f201210;0mo13345467891210;0mo13345
4678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100
;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^
1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1
c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY1P217Q2R2S2T220;0mY5U234V2
W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0m
Y1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n
2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a
3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37
l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4
W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1
a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010
mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4Hk410;0mo1l424m47n4o4P5P51
040Y8Q527R57S5T5U5U51040iY1V527R57S5W5X5X51040iY1Y527R57S5Z5[5[51040iY1\527R57S5]5^5^52040Y8_527
R57S5`5a5a51049iY1b517c5d5a5a5104>iY1e527R57S5f5g5g51140iY1h527R57S5i5j5j50141iY1k527R57S5l5m5m5
0140iY1n527R57S5o5P6P62140iY1Q627R57S5R6S6S61140YY1T627R57S5U6V6V61140iY1W627R57S5X6Y6Z600;0mo1[
62464\6]6Y6Z601;0mo1[62464\6^6;Z600;0mk1_62464\6`6Y6Z600;0mk1[62464\6a6b6U510;0mY1V537c67c4c1d6e
6b6U510:0mY1V537c67c4c1d6f6\1g610;0mY3h634X3W2i67j6k6\1g610;0mj3h634X3W2i67j6l6\1g610;0mi3h634X3
W2i67j6m6\1g610;0mo7h634X3W2i67j6n6\1g610;0mi7o634X3W2i67j6P7\1g610;0mo5Q734X3W2i67j6R7\1g610;0m
m7S734X3W2i67j6T7\1g610;0mo7U734X3W2i67j6V7\1g610;0mo1W734X3W2i67j6X7\1g610;0mi3h634X3W2i67j6Y7\
1Z610;0mo1Z734X3W2i67j6[7\1g610;0mi5h634X3W2i67j6\7\1g610;0mY1]734X3W2i67j6^7\1g610;0mi3h634X3W2
i67j6_7\1g610;0mi1h634X3W2i67j6`7\1a710;0mi1b734X3W2i67j6P1P10PP81P10P10P10P10PP11P13P10PP11P10P
10PP11424241PP41P21P81PP21P21P41P81P80P10P13P10PP11P@2P@141P41PP<QD`4`DVd1PDfc8QDa4PD]j4PDmc4PDR
h4PDci4PDih4PDci4PDRh4PDm_3PD]j4PDhc8PDRh4QDb4QDc4PDic8PDoV2PDR`3QDd4PDU`3QDe4PDmc4QDf4PDRh4PDm_
3PDHQDg4PDUW2PD\X2PDHPDnc8QDh4PDW`3PDmc4PD\^5QDi4QDj4PD]Y4PDRd8QDk4P@PX2QDl4QDm4QDn4Q@b3QDo4QDP5
QDW3Q`1`3QDQ5PDHPDPX2SD0`EP`3`Eo_3`EU`3`E4`EW9`EU9QDR5aD0`DW7`DX7`DU7`DV7`D^2`De7`DoV2`Dm_3`DmV2
`D`d8`DQ`3`D4`D`1QDS5P@n_3Q@T5WD0QDU5XD0aDV3`DoV2`DhY2`DmV2`D^2`D`1`DR`3`Dm_3`DP`3WD0QDS5QDU5XD0
QDV5WD0PD]j4QDW5XD0WD0PDci4QDX5XD0`DoV2`De7`D^2aD0`DW1`Dn7`Db9PD]j4QDY5QDZ5WD0PDbd8XD0PDn_3QD[5a
DV3UD0WD0PDbd8XD0`Dn_3PDcd8QD\5QD]5PDdd8PDXj1PDcd8QD^5PDed8QD_5PDHQD`5`DW7`DX7`DU1`DS1`DoV2SD0PD
kc8QDa5QDb5QDc5SD0QDd5PDTS2QDe5QDf5QDg5Q@V3QDh5PDcd8S@0QDi5QDj5Q`1`3WD0QDk5XD0QDl5QDm5QDn5QDm3QD
o5PDmc4QDP6QDQ6QDR6QDS6PDjV2`DoV2`DmV2`Dm_3`DRe8QDT6Q@W3Q`1`3WD0QDU6XD0PDU`3QDV6WD0QDW6S@0QDX6XD
0PDo_3QDY6UD0WD0QDZ6XD0SD0QD[6QD\6TD2QD]6QD^6PDmc4PDS[2PDdV2PDm_3PDmc4QD_6QD`6PDU`3QDa6PDU`3QDb6
PDS1PDU`3QDc6PDHPDPX2QDd6QDe6QDf6PDS1PDQW2QDg6PDde8PDZ7QDh6PDfc8PDZ7QDi6QDj6PDYW2PDbT4QDk6QDl6QD
m6P@U`3PDd7QDn6QDd5QDo6P@U`3S@0QDP7QDQ7PDlg4QDR7QDS7TD2PDo_3PDje8QDT7PDao1QDU7QDV7PDmc4QDW7QDX7P
DlV2QDY7PDlV2QDZ7QD[7QD\7QD]7QD^7QFe3TD2WD0QD_7XD0`ERg8`ESg8`ES_3QD`7QDa7QDb7QDc7QDd7PDkc4QDe7QD
f7PDmc4QDg7QDh7QDi7QDj7QDk7QDj7QDk7PDUW2QDl7QDm7PDT7PD^`1QDn7QDo7QDP8PDfc8QDQ8QFe3TD1WD0QDR8XD0S
D0TD2QDS8WD0QDT8XD0QDU8PDY7WD0PD]m3XD0PDU`3WD0QDV8PDbg8XD0PDm_3PDag8QDW3WD0PDRW8XD0PDo_3PDmc4Q@m
3QDW8QDX8TD2QDY8QDZ8PDmc4PDlg8QD[8QD\8QD]8QD^8TD2PDQh8PDlV2QD_8PDjV2PDmV2QD`8PDjV2QDa8PDgZ2QDb8P
D^4PDP`3QDc8PDVh8QDd8QDe8QDf8QDg8QDh8QDi8PDQ`3VD0QDi8PDQ`3QDj8QDk8QDn5PD_h8QDl8PDU`3`Da9QDm8TD2Q
Dn8QDo8QDP9QDQ9TD1QDR9PDTS2QDS9QDT9QDU9QDV9QDW9Y@0WD0QDX9TD1QDY9XD0SD0QDZ9WD0QDl4PDTS2XD0VD0QDZ9
WD0QDl4PDTS2XD0QD[9WD0QDX3QD_3QD\9XD0QD]9Y@0WD0QD^9XD0QD_9QD`9WD0QDa9PDU`3QDb9XD0SD0WD0QDc9QDd9P
@n_3PDmc4QDe9XD0S@0WD0QDf9QDg9XD0S@0WD0QDh9PDnV2XD0VD0WD0QDh9PDnV2XD0QDi9QDj9WD0Y@0QDk9QDl5PDQ`3
XD0SD0QDW3WD0QDl9QDm9XD0SD0WD0QD_8PD^4PDmc4XD0SD0WD0QDV6PDQW2P@]j4PDo_3XD0QDn9WD0QDo9PDmV2XD0TD3
QDP:QDQ:WD0QDR:XD0SD0TD2QDS:QDX3WD0QD_3PDPa3QDT:XD0WD0QD_6QDU:QDV:XD0QFW:TD1WD0QDX:XD0QDY:QDZ:QD
[:QD\:QD]:PDQm8QD\:VD0QD\:PD1QD^:PDkV2PDU`3QD_:QD`:PDoV2PDTm8PDn_3PDmV2PDmc4QDa:PDn_3`Dmc4`Dkc4`
Dbi4`DSW2`Dci4PDoV2PDmc4PDUm8PDn_3QDb:PDo_3QDc:PDP`3TD5PDoV2QDd:PD4QDe:PDVm8TD6PD4QDf:TD2QDT6QDg
:QDh:QDi:PDmc4PDZm8QD]:QDj:PD[m8QDk:TD2QDl:QDm:TD1QDn:QDo:QDP;QDn:TD1WD0QDQ;XD0QD]:QDR;WD0QDS;XD
0QDT;TD3PDie8QDU;P@jV2TD1QDV;PDU`3QDW;TD2QDX;WD0QDY;XD0QDZ;QDm3QDj9QDZ;QD[;Q@\;WD0QD];XD0QD^;TD1
QD_;TD3QD`;QDa;PDoV2PDa8PDbg4PDmV2QDb;PDhm8PDfm8QDc;TD3QDd;QDe;QDf;TD2P@mc4QDg;PDU`3QDW3PDgZ2QDh
;`DZ3`Dl_2`D]^2`Dom2`DdP3`Dmd4`Dh_2QDi;PDm_3PDmc4QDj;QDk;PDR`3QDl;QDm;TD1QDn;QDo;PDTb2QDP<QDQ<PD
R`3QD]:QDR<Q`1`3QDS<QDT<PDnR2QDU<PDlV2QDV<PDo_3QDW<QDc;QDX<QDY<PDQW4QDZ<QD[<QD\<PDmc4QD]<PDdn8QD
^<PDTW2PDZj4PDTW2PDkV2PDU`3SD0QD_<PDmc4QD`<PDn_3QDa<QDb<PDn_3PDQS2PDoV2PDa8PD]`3QDc<TD1QDd<QDe<P
@RW2QDf<QDb8TD2QDg<QDh<QDi<TD1QDj<PDcm8QDk<aD1PD]`3PDkc4QDl<QDm<QDn<QDo<PDU`3aDP=`DUd4PDY;PDU`3Q
DQ=Q`1`3QDR=`E^i4`E\i4`Ein8`EP`3`Enc4`En_3`EfW2`EoW2QDS=PDU`3aD1QDT=PDU`3QDU=SD0QDV=QDW=Q`1b3QDX
=P@RW2QDW=Q`1b3WD0QDY=XD0QDZ=`Dn_3`Do_3PDTW2QD[=TD2QD\=PD4PDTW2QD]=aD0aDV3QD^=QD_=QD`=QDa=QDb=PD
fm8QDc=TD2QDd=QDe=QDf=TD2QDg=QD]:TD1PD[m8QDh=QDV;TD1PDU`3QDh=QDi=WD0SD0XD0QDj=TD1QDk=QDl=QDm=PDU
`3QDn=QDo=SD0QDP>QDQ>QDR>QDS>QDT>PDU7QDU>QDV>PDR`3QDW>QDX>QDY>PDTb2QDZ>QD[>QD\>PDZ`3TD6PD4TD3QD]
>QD^>PDmc4QD_>QD`>QDa>QDb>PDkc4TD2QDc>PDoV2QDd7TD3QDd>QDe>PDfc8TD5PD4S@0QDf>PD_`3TD6PD4QDg>TD2PD
[P2QDh>TD4WD0QDX3QDg2XD0QDi>`Dhc4`Dic4`Db8`Djc4`DmS3QDb2TD2WD0QDe2XD0QDj>QDb2TD2WD0QDe2XD0QDk>TD
2QDl>`Djg4QDm>WD0QDe2XD0QDn>UD0QDo>TD3WD0QDe2XD0QDP?UD0QDQ?TD7WD0QDe2XD0QDR?UD0QDS?TD4WD0QDX3QDg
2XD0QDT?WD0QDU?XD0QDV?`DQ`3WD0QDW?P@o_3XD0QDX?TD2QDY?WD0QDZ?PDmc4QD[?QD\?XD0WD0QD^8PD^4XD0QD]?WD
0QD]:P@]j4P@mc4PD[m8XD0WD0QD]:QD^?TD2QD_?XD0WD0QDX3PDl5XD0QD`?TD2QDa?WD0QDb?TD1QDc?XD0QDd?WD0QDe
?P@gZ4PDR`3XD0QDf?WD0QDg?P@gZ4PDR`3XD0QDh?TD1QDi?WD0QDW3P@]j4PDkV2PDU`3XD0WD0PDQW2QDW3PDmc4SD0TD
3QDj?XD0QDk?WD0PDQW2QDW3QDl?QDj?XD0QDm?WD0QDh=XD0QDn?TD1SD0PDU`3QDW3PDlR2WD0QDo?XD0QDP@WD0QDQ@QD
W3PDlR2XD0QDR@WD0QDS=PDU`3XD0QDS@SD0TD6QDT@UD0PDP`3TD6QDU@PD4QDV@UD0QDW@TD7PD4Q@^3S@0S@0QDX@WD0P
Dfc8QDY@XD0TD3PD4TD4QDZ@WD0QD[@XD0QD\@PDlV2WD0QD]@TD2PDlV2XD0VD0WD0QD]@TD2PDlV2XD0QD^@QD_@TD1WD0
QDe2QD`@XD0SD0QDa@WD0QDb@XD0QDc@WD0QDd@TD4QDe@XD0VD0WD0QDd@TD4QDe@XD0QDf@WD0QDg@QDh@XD0VD0WD0QDg
@QDh@XD0QDi@WD0QDj@TD4QDk@XD0P@mc4QDl@WD0QDf;XD0QDm@TD2QDn@TD1WD0QDo@XD0WD0QDPATD1QDQAXD0QDRA`DZ
3`Dl_2`Dh_2`Dg4`Dom2`DdP3`D]^2`Dmd4`DWd4`Dek2`D^_2`D_X3`DlT5QDSAPDjV2WD0PDmV2PDmc4PDPW2XD0WD0QDT
AP@nV2PDn_3XD0QDUAWD0PDoV2PDmc4QDVAXD0WD0QDWAXD0QDXAWD0QDYATD6PD4Q@^3QDZAXD0QD[AQD\AWD0QD]AS@0S@
0QD^AXD0PDj7PDHPDo[8PDc`3PD\i4PDlg4QD_APDn_3PD\4PDHPDid1PDfc8P@kc4QD`AQDW3Q`1`3WD0QDaAXD0`DQ[2`@
U`3`DfX2PDQW2QDW3Q`1`3WD0QDbAXD0PDjh4Q`1`3WD0QDbAXD0QDcAQDZ:PDkS2QDW3WD0QDo7QDdAXD0PD]`3PDcm4PD]
j4PDb:QDeAPDXP2QDfAPDa7PDfc8PDa\5PDU`3PDT7PDlY8PDmc4PD\S9QDgAQDhAQDiAPDoV2PD\S9PDQ`3PDYj4QDW3PD`
S9PDU`3PDi;PDo_3QDjAQDkAPD_i4PDPa3WD0QDa3XD0QDlAQDmAaDV3`Di6QDnA`DdS9`Ddo1`DeS9`DfS9`DgS9`DhS9`D
iS9`Doe1`DjS9`DkS9`DXl8`DlS9`DmS9`DnS9`DoS9`DPT9`DQT9`DRT9`DST9`DTT9`DUT9`DVT9`DWT9`DXT9`DYT9`D`
T8`D^T8`DZT9`D[T9`D\T9`DhR8`DhT8`DgT8`DgR8`D]T9`D^T9`D_T9`DlY8`DVX8WD0YD4XD0QDoAQDPBPD\`3QFQBQDR
BSD0PD\`3QDSBQDTBQDUBPDT7PDhY2PDUW2PDmc4QDVBQDWB`DoR2QDXBPDog4QDYBPDaT9PDmV2PDoV2PDkc4QDZBPDfS2Q
D[BPDhd1PDn_3QD\BTD2SD0PDkZ2QD]BPDn_3PDmc4QD^BQD_BQD`BQDaBQDbBQDcBPDmc4SD0PDQ`3QDdBPDSU9QDeBPDX`
3TD4PDS`3TD4QDW3WD0QDfBXD0QDgBTD2PDoV2QDhBQDiBQDRBPDTW2QDjBQDkBTD3PD]`3QDlBPD]`3QDmBQDnBQDoBPD\`
3P@mc4QDPCWD0QDQCXD0VD0PD\U9QD^3S@0S@0QDRCQDSCQDTCQDUCPDoV2PDkc4QDVCPDn_3QDWCQDXCQDYCQDZCQD[CTD3
QD\CQD]CQD^CQD_CPDTW2PD\`3PDPd8PD_U9QD`CQDaCPDlV2QD]@TD3PDU`3PDPCQDbCPDn_3QDcCQDdCQDeCQDfCPDQ`3P
DdU9PDoV2QDgCQDhCQDiCQDjCQDW3Q`1`3WD0QDkCXD0`@\`3`@m_3Q@V3QDRBQDlCPD\`3QDRBQDZ4PD\`3PDhZ2P@n_3Q@
^3QDmCQDnCWD0PDX;PDmc4QDoCXD0QDPDQDQDQDRDPDg9PDfZ2PDmP2PDS`3PDlU9QDSDQDTDQDUDQDVDQ@WDQDXDWD0PDmc
4QDYDXD0QDZDQD[DPDnV2PD\U9QD^3QD\DPD\U9QF]DQD^DQ`1`3QD_DQD`DQDaDQDbDPDHPDmZ3PDo_3PDmV2PDkc4PDXV9
PDP`3PD]`3QDcDPD]`3PDUW2QDdDQDeDPD]`3PDWg8QDfDQDgDPDUR2QDhDQDiDQDjDQDkDPDn_3PDmc4QDlDQDmDTD2QDnD
QDoDQ`1`3P@mc4WD0QDi2XD0QDPEWD0Qd1`3QDi2XD0QDQE`Djg4WD0QDi2XD0QDQE`Djg4QDRETD3QDW3Q`1`3WD0QDi2XD
0WD0QDi2XD0QDSEQFTEQDUEPDmc4WD0YD4XD0`DdS9QDVEPDoV2PDRe8QDRBPDV`3SD0TD4PD\`3QDWEWD0QDXEXD0WD0QDY
EaDg3aDh3aD`2SD0Y@0TD1PD\`3XD0QFZEaDV3WD0QDRBYD0XD0S@0S@0S@0PD\`3YD0Q@W3QDRBSD0PD\`3QD[EWD0QDRBQ
D\EXD0QD]EQD^EPDn_3SD0QD_EPDjV2TD1QD`EQDaEQ`1`3QDbEQDcEQ`1`3SD0QDdEP@U`3QFeEPDQT2QDfEQDgEQDhEPDh
Z2PDn_3QDiEQDjEPDU`3QDkEQDlEPDhW5QDmEPDhZ2PDn_3Q@^3S@0QFnE`DhS3`D_X3WD0PDgZ2XD0QDoEQDPFQDQFWD0PD
gZ2XD0SD0PDkc4S@0QDRFQDSFQDTFTD1QDUF`Da4`Da`2QDQ7TD2QDVFP@mc4QDWFQDXFQDYFSD0QDZFPDmc4QD[FQD\FPDn
_3TD2WD0QDj2XD0QD]FQD^FQD_FaDV3PDmc4QD`FQDaFQDbFQDcFQDdFQ`1`3QDeFS@0WD0QDfFXD0QDgFQDhFQDiFQDjFQD
kFTD2WD0QDlFXD0QDmFQDnFQDoFTD2QDPGPDHPDPX2TD1QDQGSD0QDRGQDSGTD1QDQGSD0QDRGQDTGQDUGPD\`3PDn_3PDmc
4QDVGPD4Q@^3S@0S@0QDWGQDXGPD_h8QDYGTD1QDZGSD0QD[GPDjV2QD\GPDSX9PDS`3PDic8PD`e4QDXEPDmc4PDfS2QD]G
PDQ`3PDYj4QD^GQD_GQD`GQDaGQ@bGQDcGP@mc4QDdGQD[3QDcGP@mc4QDdGQDeGQDfGQDgGQDhG`Ejl1`Eff4`EXd4`EUn4
`E[X9`E\X9`E]X9`Ebg2QDW3Q`1`3WD0QDiGXD0`DoV2`DP`3`DR`3`D6QDjGQDkGP@e]3QDlGPDn_3PDY8PDS`3PDZ:PDkc
4PD[X8QDmGPDaX9PDe]8PDUW2QDnGPDbX9PDmV2QDoGPDkP2PDfc8S@0WD0QDPHXD0WD0PDHXD0QDQHQDRHP@n_3QDSHQ@Y3
Q@Z3PDdT4QDTHPDn_3PDVZ2QDUHQDVHQDWHPDn_3PDoV2PD^b4PDn_3PDPY9PDnV2PDo_3PDQY9PDQ`3QDXHQDYHPDkS2QDW
3Q`1`3QDZHWD0QD[HXD0QD\HS@0QDm3QD]HQD^HPDkV2QD_HPDo_3QD`HTD2QDaHQDbHQ@cHQDdHQDeHP@gZ2QDfHPDU`3`D
mc4QDgHQDhHQDiHQDjHQD]HQDkHPDkV2QDlHQ@mHQDnHQDoHQDT6Q@W3QDPIQDQIPDnV2QDRIPDkc4PDea4QDSIQDTIQDUIQ
DVIPDQj8QDgBTD2QDWIQDXIQDYIQDZIPDkY9PDjS2PDlY9PDkS2QD^:QD[IQD\IWD0QD]IXD0VD0QD\IWD0QD]IXD0QD^IPD
S1PDU`3QD_IPDnV2PDn_3QD`IPDPd8PDU`3PDT7PDYP2PD`<PDP`3QDaIQDUHTD1QDbIPDUW2PDoV2PDhc4QDW3QDbGWD0QD
cIXD0QDj9QDdIS@0WD0QDeIXD0`DW7`DmV2`Dck2QDfIQDgITD2QDhIQDiIQDjIQDkIQDm3Q@Y3QDZ3WD0QDlIXD0QDQIQDm
ITD1QDnIPDm_3QDoIQDPJQDQJPDVZ2QDRJQDSJWD0QDTJXD0PDfc8Q@]3WD0QDUJXD0QDVJPDn_3QDWJQDXJQDYJQDbGTD1Q
DZJPDmc4S@0WD0QD[JXD0QD\JWD0QD]JXD0PDmc4S@0WD0QD^JXD0PDXW2SD0PDU`3PDT7WD0QD_JXD0QDW3QD`JWD0QDaJX
D0`DPW2QDi:QDj7WD0QDbJXD0QDj7WD0QDbJXD0QDbGWD0PDd9PDlV2XD0QDi:QDj7WD0PDm7QDcJXD0QDdJQDj7WD0PDm7Q
DcJXD0QDdJQDeJPDmV2P@mc4QDm3QDfJPDcd8QDgJPDfi4PDd9PDlV2PDd9PDlV2QDbGTD1QDhJTD4PDU`3PDZR4QDiJWD0Q
DjJXD0QDX3QDo7WD0QDkJXD0QDlJPDcd8PDm_3PD]j4QDaGWD0P@ei4QDmJXD0VD0QDaGWD0P@ei4QDmJXD0QDnJQDaGWD0P
Dmc4PDPZ8XD0QDi7QDj7TD2WD0QDoJXD0QDj7TD2WD0QDoJXD0QDi:WD0QDPKQDQKXD0`DP`3PDYP2QDbGWD0PDT7QDRKXD0
QDSKQDTKPD\`3QDUKPDHQDVKQDW3QDWKQDi7QDj7TD1QDXKTD3QDYKQDj7TD1QDXKTD3QDYKPDmc4QDZKPDHQD[KQD\KPD^b
4PDUW2PDd7SD0QDbGP@Y7Q`1`3QD]KQD^KQD_KP@Y7Q`1`3QD]KQD^KQD`KPDU`3QDaKQDdIQDbKQDcK`DW7`DU7PDkS2QDW
3QD`KQDQKSD0QDT6PD_a3PDU`3QDdKQDeKP@T7QDfKQDgKQDhKQDiKQDdIQDjKQDkKWD0QD`KXD0VD0QDkKWD0QD`KXD0PD1
QDkKWD0QD`KXD0QDlKQDmKPDgi1QDnKPDT7PDl5PDYP2PDT7PDl5QDoKP@n_3QD`KPDU`3QDPLPDPd8PD_U9SD0PDUW2PDkc
4PDih4PDcd8PDU`3QDQLPDWj4PDU`3QDQLQDRLPDU`3QDSLPDHQDTLQDQKPDm_3PDmc4PDlZ9PDn_3PDU`3PDmc4PDn[9PDX
i4QDULSD0QDY3QDbGPD`7QDVLQDbGPD`7QDVLQDi7QDj7TD1WD0QDWLQDXLXD0QDj7TD1WD0QDWLQDXLXD0PD]@PDi[9QDgB
QDYLPDU`3QDZLQD[LTD2PD[e1QD_6QD\LPD]:QD]LQD^LQD_LTD1QD`LPDUW2PDZ7SD0PDUW2SD0QDaLQDbLQDcLPDbT4Q@d
FQDdLQDeLQDfLQDgLQDhLPDYP2QDbGQDiLQDjLQDkLQDlLTD2PDPW2QDmLQDnLQDoLQDbGQDPMQDZ3S@0PDhX8`DU`3`Dd>Q
Di7QDj7TD2WD0PDhX8XD0QDj7TD2WD0PDhX8XD0QDQMWD0PDhX8XD0QDRMQDSMPDd7QDTMPDYP2QDUMTD2WD0QDVMXD0QDWM
Q`1`3PDon3PDR`3PD[P2PDon3PDR`3QDW3PDUW2Q@XMQD2QDbLQ@XMQD2QDX3QDbGQDYMP@Y7QD2QDX3PD_a3PDU`3PD_a3P
DU`3PDT7SD0QDZMWD0QD[MXD0WD0QD\MQD]MXD0QD^MWD0PDHPDcZ9XD0PDHQD_MWD0QD`MQDaMXD0QDW3Q`1`3WD0QDbMXD
0VD0QDW3Q`1`3WD0QDbMXD0QDcMPDcd8QDdMQDeMPDhc4QDmJQD\>QDfMQDgMSD0PD\\9PDU`3QDW3PD]\9PDU`3WD0QDhMX
D0QDiMPDfc8S@0WD0QDjMXD0QDkMQDlMWD0QDmMQDbG`Db:`DSc1`Dmc1`DZm1`Dgf1QDd2XD0`DmV2QDnMWD0QDoM`Db:`D
Sc1`Dmc1`DZm1`Dgf1QDd2XD0`DmV2QDPNQDW3WD0QDbGYD2XD0`DoV2`Dm_3QDPNWD0QDQNYD2XD0`DoV2`Dm_3QDb2WD0Q
Di:QDbG`Dlh1`Dg7`Dih1`Dkh1`Djh1`D\j1`D_g8`DV\5`DPi1`DV8`Dj^5`Dgi1SD0XD0QDb2WD0QDRN`Dlh1`Dg7`Dih1
`Dkh1`Djh1`D\j1`D_g8`DV\5`DPi1`DV8`Dj^5`Dgi1SD0XD0QDSNWD0QDW3QD`JYD1XD0`DQ`3`DmV2QDTNWD0QDbLQDUN
XD0QDTNWD0QDbLYD1XD0QDVNWD0QDW3QDWNQDXNXD0QDVNWD0QDW3QDWNYD1XD0QDYNWD0QDZNQD[NXD0QDYNWD0QDZNYD1X
D0QDX3WD0QDdIQD\NXD0QD]NWD0QD^NXD0QD_NQDREWD0SD0QD`KXD0VD0QDREWD0SD0QD`KXD0QD`NWD0QDaNQDbNP@n_3P
@mc4XD0QDcNWD0QDdNQDeNQDmJXD0SD0QDfNWD0QDgNPDnV2XD0SD0QDS3WD0QDmMQDbG`D_m1`DV8`Dia3`Dlh1`DX]5`DP
i1`DV\5`D\j1`Dih1`Dc;`Dg7`D]k1`Dd7`DPm3SD0XD0QDS3WD0QDhN`D_m1`DV8`Dia3`Dlh1`DX]5`DPi1`DV\5`D\j1`
Dih1`Dc;`Dg7`D]k1`Dd7`DPm3SD0XD0QFiNQDX3WD0QDbGP@Y7QDjNXD0WD0QDkNP@Y7QDjNXD0WD0QDlNQDmNXD0VD0WD0
QDlNQDmNXD0QDnNQDoNQDbGWD0QDPOQDQOXD0QDROWD0QDPOQDQOXD0QDSOPDX`3WD0QDTOQD`KXD0QDUOWD0PD[]9QDVOXD
0PD[[9WD0QDWOXD0VD0PD[[9WD0QDWOXD0QDXOQDYOTD5WD0QDW3QDZOYD1XD0QD[OWD0QD`JQD\OXD0VD0QD[OWD0QD`JQD
\OXD0QD]OQD[OWD0QD`JYD1XD0VD0QD[OWD0QD`JYD1XD0QD]OWD0PDkS2QDj9PDHQD^OXD0SD0WD0PDHQD_OXD0SD0PDaZ2
PDHQD`OWD0QDaOQDmJXD0QDbO`D`<`Dd>`Dk]9`D]k1PDkS2QDcOTD1WD0QDdOXD0QDeOPDkS2QDcOTD1WD0QDdOXD0YD2QD
fOWD0QDgOXD0QDfOWD0PDkc4PDmW9XD0WD0QDgBQDhOXD0QDiOWD0PDmV2QDjOXD0WD0PDmV2PDjX2PD]Y4XD0`EWS2WD0QD
kOQDlOXD0QDmOTD1VD0`EWS2WD0QDkOQDlOXD0QDmOTD1QDXOWD0QDnOQ@oOXD0QDPP1WD0QDQP1XD0QDRP1TD3QDW3QDSP1
QDW3WD0PDo8PDmV2XD0SD0WD0QDTP1XD0QDaGQDbGQDUP1SD0QDVP1WD0QDWP1XD0PDXW2WD0QDXP1XD0VD0PDXW2WD0QDXP
1XD0QDYP1WD0PDHPDi^9XD0QDZP1WD0QD[P1P@n^9XD0QDZP1QDW3WD0PDl^9XD0SD0QD\P1WD0PDU`3XD0QD]P1PDPT4PDn
_3WD0PDmc4PDfS2XD0WD0QD^P1Q@W3QD_P1XD0PDlR2QDW3WD0QD_P1XD0PDm_3QD`P1VD0PDm_3QD`P1PD1WD0PDHPDPX2X
D0QDaP1S@0QDbP1`DX3`D[a1`DY3WD0PDio4XD0QDaP1S@0QDbP1`DX3`D[a1`DY3PDS`3QDcP1WD0QDdP1XD0VD0PDS`3QD
cP1WD0QDdP1XD0PD1QDeP1PDmg8WD0PDng8XD0WD0QDbGP@Y7QDfP1XD0S@0QDgP1QDhP1WD0QDiP1XD0QDjP1WD0QDkP1XD
0SD0WD0QDlP1PDnV2PDn_3XD0QDmP1WD0QDnP1QDoP1XD0QDPQ1PDcd8TD5WD0QDQQ1XD0SD0QDW3PDn_3WD0QDRQ1XD0QDS
Q1QDTQ1WD0QDUQ1XD0VD0QDTQ1WD0QDUQ1XD0QDVQ1WD0QDWQ1QDXQ1XD0QDYQ1QDQIWD0QDZQ1XD0TD2QD[Q1QD\Q1PDoV2
PD^_9PDn_3PD^X2PD__9QD]Q1Q@W3WD0QD^Q1XD0WD0PD^X2XD0Q@]3QD_Q1aDV3`DoR2`D_`3QD`Q1Q@W3QDaQ1Q@bQ1QDc
Q1QDdQ1QDbLQ@eQ1QDcQ1PDdd8QDfQ1PDHQDgQ1QDhQ1PDUW2QDiQ1PD_X3QDe3Q@i7QDjQ1TD1PDa`3TD2QDkQ1QDlQ1QDg
HTD3QDW3Q`1`3WD0PD\R2XD0QDgHTD3QDW3Q`1`3WD0PDfb5XD0QDgHTD3QDW3Q`1`3WD0PDhb5XD0QDgHTD3QDW3Q`1`3WD
0PDgb5XD0QDgHTD3QDW3Q`1`3WD0PDjb5XD0QDgHTD3QDW3Q`1`3WD0PDib5XD0QD`3QDmQ1QDSHTD3QDW3Q`1`3PDkh5PDk
h5QDm3UD0WD0PDkh5XD0QDnQ1Q`1`3WD0QDoQ1XD0S@0QDm3QDSHTD3QDW3Q`1`3WD0PD_6XD0`Dm_3`Do_3QDSHTD3QDW3Q
`1`3WD0PDUR2XD0`Dm_3`Do_3`D\`3`DoV2`DP`3QDPR1TD4WD0PD_6XD0WD0QDQR1XD0QDm3QDRR1TD1QDSR1QDTR1QDUR1
PDUd4PDo_3PDhW5WD0PDhW5QD\>QDVR1XD0QDWR1QDXR1QD`3QDYR1QDXR1QDZR1TD1WD0PDX[9QDXR1XD0WD0QD[R1P@mc4
PDX[9QD\R1XD0QD]R1QD^R1Q@_R1QD`R1QDaR1PD_`3QDbR1QDcR1PD\6aEV3QDe3QDdR1TD1P@RW2QDeR1`DP_3`DU`9`Dn
_3`DlP2`DV`9`DW`9QDfR1P@]j4QDgR1QDhR1QDiR1QDjR1Q@W3QDkR1TD1QDlR1QDmR1QDnR1QDoR1PDQW2QDW3QDPS1QDQ
S1PDP_4QDRS1QDSS1QDTS1QDUS1QDVS1UD0QDWS1TD1QDXS1`@mc4`@RW2`Dkc4`Dlc4`DUX2QDYS1TD2WD0QDZS1XD0QD[S
1QD\S1PDPX2PDen4QD]S1WD0PD]Y4PDom4XD0QD^S1QD_S1QD`S1QD^S1QDaS1PDS1QDbS1PDoc4QDcS1QDdS1P@mV2PDm_3
PDoc4QDeS1QDfS1PDaa9QDgS1QDhS1QDiS1PDUW2WD0PDfc8XD0SD0WD0QDjS1TD1QDkS1PDn_3XD0SD0QDlS1PDUW2PDU`3
PDUW2QDmS1SD0QDnS1QDoS1QDPT1SD0QDQT1P@W`3P@]`3WD0Q`1`3QDRT1XD0QDST1QDTT1QDUT1SD0QDST1PDQb1QDVT1Q
DWT1QDXT1QDYT1QDZT1PDkc4WD0QD[T1SD0XD0QDW3WD0PDkc4QD[T1SD0XD0`Dn_3`D^[9`DTT4WD0PDkc4QD[T1QD\T1XD
0WD0QD]T1P@n_3QD^T1XD0PDQW2QDW3QD_T1QDZ:QD`T1QDaT1QDiR1Q@b3QDbT1PDoV2QDcT1QDdT1PDU`3QDcT1QDeT1QD
iR1QDW3WD0PDUW2QDfT1XD0QDgT1QDiR1QDhT1QDiT1WD0QDjT1XD0QDkT1P@fj4QDlT1QDW3QDmT1QDnT1QDoT1QDPU1PDm
V2QDQU1PDmV2PDmV2PDmc4SD0PDeb9PDUW2Q`1`3PDmc4QDRU1QDP;QDSU1QDTU1PDQT4PD\`3QDUU1PDSd8PD[[9PDYj4PD
R`3QDVU1PDYP2PDT7QDWU1PDP`3PDfb1PDHPDgb9QDXU1PDmc4QDYU1PDkc4PDi<PDlh1PDU`3PDkc4PDcR8PDgU2PDkV2PD
U`3PDkc4PDcR8PDQ`3PDib9PDoV2PDib9PDS`3PDkc4QDZU1PDY\8PDP`3PD_m1PDkb9PDmV2PDkc4QD[U1PDP`3PDll1PDo
V2PD`b2PDoV2QD_3PDlb9PDmc4PDmb9PDmc4PDmc4PDcT9QD_3PDmV2PDcX2PDVP2PDm_3PDmc4QD\U1PDhZ2PDn_3QD]U1Q
D^U1PDkc4PDh^8PDn_3PDmc4PDob9PD[@PDmc4PDPc9QD_U1PD\_9QD`U1PDi1PDU`3PD[a4PDoV2PDmc4PDQc9QDaU1TD1P
DRc9PDQ`3PDmc4PDdV9PDn_3QDbU1PDSc9PDn_3QDcU1PDUc9PDhi2PDP`3PDPX2PDoo1QDRLPDU`3QDdU1PDQf8PDn_3QD_
3QDeU1PDmc4TD1QDfU1QDgU1QD_3QDhU1QDiU1QDjU1QDkU1TD1QDlU1QDmU1PDZc9PDn_3QDnU1QDoU1PDj^9VD0QDnU1QD
oU1PDj^9QDPV1QD]:PDjV2PDo_3QDdFQDQV1QDRP1QDRV1QDSV1PDn_3PDgU2QDZ?TD2PD^c9QDTV1PDQW2PD]j4QDUV1QDV
V1TD1QDWV1PD`o1PDl5PDl5PDU`3PDdV9PDRR9PDnY2PDo_3PDRh4PDi6PDPZ2PDl_5PDi6PDkc4PDj^9PDi6QDXV1PDU`3Q
DYV1QDZV1PDfc8PDkc4PDfc8PDkc4PD`c9PD`c9PDhl1PDac9PD_=PD]`3PD_6PD]`3QD[V1PD_6PD]`3PDYU2PDa?PD]`3P
DnP4PD]`3PDbAPD]`3PDRX2PDbc9PDcc9PDcc9QD\V1PDlV2PDU`3PDkc4PDdc9PDoV2PDkc4PDhn1PDn_3PDec9QDS7QD_3
PDRc2PD[@PDfc9QD]V1PDUW2QD^V1PDkc4PDhc9PDn_3PDkc4PDSS1PDR`3PDkc4QD_V1SD0PDkc4PDcm3PDU`3PDkc4PDY8
PDP`3PDkc4PD`P2PD^;PDkc4PDcT9PDn_3PDkc4PDlc9QD`V1PD]j4PDTS2PDQW2QDaV1PDnc9PD^4PDm_3PDoc4QDbV1QDW
6PD[5PDS`3PDlj5PDYP2PDY`9PDkc4PDdm1PD^b9PDQb1PD_=PD]`3PDmP2PDTS2QDcV1QD_3PDlb9PDoV2QD_3PDja9QDdV
1QD_3QDeV1QDfV1QDgV1P@jV2QDhV1PDjV2QDiV1QDjV1PD\i4PDic8PDPT4PD\`3PDkc4PDmZ3PDhU2PDU`3PDmV2PDXZ3P
DXX2PDmV2QD_3PDY@PDdm1PDj9QDb>PDU`3QD_3PDP[8PDTV2PDoV2QDkV1PDQW2PDnV2PD`Z2PDmV2QDlV1QDmV1PD\9PDR
R2QDnV1QDoV1PD`]4PDmc4QDPW1QDQW1QDRW1QDSW1QDgV1QDTW1QD_3PDVP2PDZ\8PDn_3PDk\5PDn_3PDmc4QDUW1QDVW1
PDoV2PDoZ8PDU`3QDS7PDfX4PDmc4PDYd9PDmV2PDmc4PD`Z2QDWW1PDRh4PDn_3QD_3PD[@PD]U9PD[d9PD\d9PDi6PD\_9
QDXW1QDYW1QDZW1PDmW2PDYP2PDY`9QDLQD[W1P@n_3P@mc4QD\W1QD;PDmc4QD]W1QD4PDkV2P@kc4QD^W1QD4PDQb1P@kc
4QD_W1QD4PDmc4QD`W1QDaW1QD4PDfZ2PDS`3PDfZ2PDS`3PDjZ8QD4PDR`3PDoZ8QD4PDcd9QD4PDU`3PDdd9QD4PDnV2PD
n_3QD_3PDog4PDU`3QD6PDlV2PDVm8QD6PDU`3QDbW1S@0QDcW1PDQb1PDkc4QDdW1QD6TD2PDoV2QD_3PDlb9QD6PDmc4QD
eW1QD6QD_3QDfW1PDlV2QD7PDmc4QDgW1PDn_3QD7PDmc4QDhW1QD7QDiW1QD7PDkc4QDjW1QD7QD_3PDc`3QD7PDkc4PDPi
1PDo_3QD7QDkW1QDlW1QD8PDmc4QDgW1QDmW1QD8PDmc4QDnW1QD8PDU`3PDnf1QD8PDU`3PDmc4QDoW1QD8QD_3QDPX1QD8
QD_3PDPa3PDog4QD8PDX>QDR7QD8PDlV2PDU`3QDW<PDlV2PDU`3QDW<S@0PDlh1QD9TD2PDmV2QD_3PDod9QD9TD2PDm_3P
DPe9QD9QDQX1QDRX1QD9P@lc4PDQh8PDmV2PDmc4QD9P@kc4PDUe2PDmV2QD9QD_3QDSX1QD:PDkc4QDTX1S@0QDUX1QD:QD
VX1QD5Q@WX1S@0PDYa2PDmV2QD5QD_3QDXX1QD5QD]3S@0QDYX1QDZX1QD5QD[X1TD1QD\X1QD5TD2PDbT4PDUZ5QD5QD`KP
DU`3QD]X1QD5PDkc4QD^X1QD_X1QD`X1QD@QD_3QDaX1QD@PDmc4QDbX1QDBPD]e9QDBQDcX1QDdX1QDFQDeX1QDHPDie8QD
_3PDPa3QDHPDmV2QDfX1QDHPDmV2PDoV2PDib9QDHPDjV2QDgX1`Dmc4`Dkc4`Dlc4`DQX2`DRX2QDHPDU`3QDhX1PDmP2QD
HPDn_3PD\X9QD?PDnV2QDiX1P@mc4PDcl3QD?QDcP1QDjX1QD?QDkX1QDlX1QD?QDmX1QD>PDmc4QDnX1PDRT2QD>QD_3QDo
X1QD>QD_3QDPY1QDQY1QD>PDoV2PDmc4QDRY1QD>TD2PDU`3QDSY1QD>PDU`3PD_6PDgi1QDEPDmc4QDTY1QDEPDkc4QDUY1
PDfX5QDEPDmc4QDVY1QDWY1QDGPDnV2QD]U1QDXY1QDGQDYY1S@0QDZY1QDGQDYY1S@0PDU`3PD`m8QDk1PDmc4QD[Y1QDk1
QD_3PDWb2QDi1PDmc4PDc;QDn1PDkc4QD\Y1QDKPDkc4PDme9QDKPDkc4QD]Y1QDKQD_3QD^Y1QDS1QD_Y1QD`Y1QDT1PDmc
4QDaY1QDU1PDQ`3PDfX5QDU1PDR`3PDmc4QDU1PDmc4QDbY1QDcY1QDZ1PDmc4QDdY1QDZ1PDmV2QDeY1QD[1PDkc4PD^a4Q
D[1QDfY1QD[1PDQb1PDkc4QD[1QD_3QDgY1QDR1PDTS2PDoe9QDa1QDhY1QDg1PDQb1PDkc4QDg1PDmc4PDPf9QDf1PDP`3Q
DiY1PDP`3PDi<PDjQ9QDo1PDmV2PD]j4QDP2PDmc4PDRf9QDQ2PDnV2PDn_3QD_3PDll1QDQ1QDjY1QDkY1QDP1QD_3QDlY1
QDP1PDmc4QDmY1`Dmc4aDV3QDP1TD3PDnS2PDnV2QDP1TD3QDcW1VD0QDP1TD3QDcW1QDnY1QDY1QDoY1QDY1PDo_3QDjAQD
`1QDPZ1QD`1PDmc4PDZm8QD`1QD_3QDQZ1QD`1QDRZ1QDSZ1PDoV2PDd]1PD_h8PDoV2PD_6QDTZ1PDoV2QDUZ1QDVZ1PDoV
2PDkc4QDWZ1QDXZ1PDoV2PDkc4PDXd4PDn_3PDoV2PDWS2QDYZ1PDoV2PDob9PD[@PDoV2PDmc4QDZZ1PDoV2PDSi2PDem1P
DmV2PDmc4QD[Z1PDmV2PDmc4QD\Z1QD]Z1PDmV2PD[@PDn_3QD^Z1VD0PDmV2PD[@PDn_3QD^Z1QD_Z1PDmV2QD`Z1PDmV2Q
DaZ1VD0PDmV2QDaZ1QDbZ1PDmV2PDkc4QDcZ1PDmV2QDdZ1QDeZ1PDmV2PDmc4QDfZ1PDm_3PDmc4QDgZ1QDhZ1QDiZ1PDm_
3QDVV1QDjZ1PDnd4PDU`3PDbd8PD[@PDn_3PDmc4QDkZ1QDlZ1PDn_3QDa=QDmZ1QDnZ1PDZe9PDn_3QDoZ1QDP[1PDo`3PD
kc4QDQ[1QDR[1PDkc4PDg9PDfZ2PDkc4QDS[1QDT[1PDkc4QDU[1QDQKPDkc4PDQg9PDn_3QDdFQDV[1QDW[1QDX[1PDkc4P
DmZ3QDY[1PDkc4QDZ[1QD[[1PDkc4PDYj4PDSg9PDkc4PDZZ2PD[g4PDkc4PDTg9PDn_3PD[]2PDkc4PDl;PDoV2PDkc4PDU
g9PDll1PDkc4PDVg9PDn_3PDoZ8PDkc4PDi6PDWg9PDkc4PDmS4QD\[1PDmS4PDXg9PDaR4PDXg9PDkc4PDk@PD_=PDkc4QD
][1QD^[1PDkc4PDl@QD_[1PDkc4QDQ[1PDam1PDPn8PDS`3PDZg9PD]e9PDS`3PDWd1PDPn8PDn_3PDYU2PD[g9PDoV2PDmc
4PD_h8PDkV2PDmP2PDlh1PDmP2PDS`3PDlU9PDnP2PDS`3PDZW4PDg[2PDS`3PDRQ3PDf\2PDS`3PD\g9PD[5QD`[1PD[5PD
Qg3PDob9PD[@PD[@QDa[1PDcT9QDb[1PDRT2QDc[1PDUa3PDmV2PD]g9PDmV2PDPR9PDmV2PDVS3PDPAPDnS3PDPAPDej4PD
`Z2`DVW2`DjS2PDej4PDmc4QDd[1PDej4PDlR2QDe[1QDf[1PDXV9PD]\8QDa=PDdc2PDmV2PDmc4QDg[1PDmc4QDh[1PDn_
3PDmc4QDXY1QDi[1PDmc4PDhd1PDn_3PDmc4PDl7PDn_3PDmc4PDeZ8QDj[1PDmc4PDkc8PDXX2PDmc4QDk[1QDl[1PDYU2P
DaV5PD\_9Q@]U1QDm[1PD\_9PDci4QDn[1PDfc8QDo[1PDkc4QDP\1PDXi4PDkc4PDjc3PDXi4QDQ\1PDUW2PD`1PDkc4PDh
a2PDUW2QDR\1PDkc4QDS\1PDcd8PD[[9QDT\1PDcd8PDVZ2PDn_3PDHPDWR2PDfg9PDHPDam2PDgg9PDTS8QDU\1PDZU8PDh
g9PDig9PDS`3PDY5PDhU2PDU`3QD_3PDWS2PDn_3QDV\1PDWS2PDfc9PD`>PDmV2PD]j4PDST4PD\`3PD`m8PDY5PDWR5QDW
\1QDX\1PDib9PDS`3PDkg9PDo[9QDY\1QDZ\1PDT7PDjV2PDP`3PDmc4QD[\1PDjV2PDkS2PDP`3PDjV2PDS`3QD\\1PDjV2
PDo_3PDQW2PD]j4PDlg9PD]j4PD_]3PDje9PDS`3PDmg9QD]\1PDSc4QD]\1PD_@PDng9PDog9PDfZ2PDfX4PDn_3PDhc4PD
W\1PD]`3PD]Y2PD_h8PD_Z2PDlV2PDmc4PD_Z2PDmV2PDmc4PDSY3PDn_3PDPh9PDTY3PDn_3PDPh9PD`Z2QD^\1QD]U1QD_
\1PDhn1PDn_3PDec9PDkj2PDn_3PDmc4PDe6PD]`3PDQh9PDRY6PDRh9QD`\1QDa\1TD2QDb\1PDg7PDkc4PDcj8QDc\1QDd
\1PDZe9PDNPDS`3QDe\1PDbW2PDU`3PD_^5PDbW2PDU`3QDn5QDf\1PDc3PDoV2QD_3PDWm8PDo_3PDZV2QDg\1PDa3PDSc2
PDlV2PDTh9QDh\1PD]j4PDmc4PDWe9PDQW2PDUh9PDQW2PD_Q9QDi\1QDe@PDVh9PDQW2PDWh9QDj\1PDZj5PDmV2QDk\1QD
l\1TD1P@^4PDYh9QDm\1P@TS2PDig8QDVW1PDlV2QD\BQDn\1PDjV2QDQKQDo\1PDnV2QD\CPDXj1PDlh1PDlh1PDXj1PDXj
1PDS`3PDlh1PDkc4PDZh9PDUT8PDS`3PD[h9PDTb3PDmc4PDhb9PDc@QDP]1PDb7PDU`3PDea4PDkc4PD\h9PDU`3PDlc4PD
P[3PDhP9PDlc4PDQk8PDU`3PDlc4PD_m1PDco8PDkc4PD]h9PDkc4PD^h9PDmc8PDkc4PD_h9QDQ]1PDkc4PDZZ3PD[k1PDm
_3PDkc4PD`h9PDm_3PDah9PDm_3PDbh9PDnV2PDmV2PDkc4PDch9PDS1PDl8PDmc4PDS1PDoV2PDmc4QDR]1PDPX2PD]m2PD
lW9PDQX2PD^m2PDlW9PDPT4PDT4PD\`3PDPW2PDU`3PD[U2PDPW2PDU`3PDmc4PDU<PDoV2PDdh9PDoV2PDmc4PD`>PDkc4P
DlW8PDZg8PDVZ2QDS]1PDfh9PDgh9PDkc4PDc@QDT]1PDlY2PDVZ2PDmV2PD_i4PDST2PDHPDQX2PDjh9PDek8PDVR2PD\`3
PDmc4PD]Y8PDog4QDU]1PD]j4PDao1PDkh9QDV]1QDhMQDW]1PDP`3PDkh9PDlc4PDnh9QDX]1PDTS2QDY]1PDoV2QD_3PDP
a3QDZ]1PDfS2PDPi9QD[]1PDU`3PDmc4QD\]1QD]]1PDkc4TD1QD^]1PDHQD_]1QD`]1PDYU9PDmS4PD]`3PDkc4PDPR9QDa
]1QDb]1PD]`3PDi6QDlV1PDmc4PD\i9PDHPD`7QDc]1PD`i9PDn_3PD]X3PDc<PDU`3QDd]1PDbi9PDVP2QDe]1QDf]1QDg]
1PDgd8QDh]1QDi]1PDgi9PDVR9QDj]1QDk]1PDie8QDl]1QDm]1VD0QDl]1QDm]1QDn]1PDQ`3PDkg4VD0PDQ`3PDkg4PD1Q
Do]1P@mV2PDde1VD0QDo]1P@mV2PDde1QDP^1QDZ?TD2PDj\4PDTS2PDY`3QDQ^1QDV6Q@bGQDR^1TD2PDYf9QDS^1PDo_3P
Dkc4PD[@PDn_3QDVV1PDjV2PDU`3QDT^1PDP`3PDkc4PDii9PDn_3PDQX2PDkc4PDji9PDki9QDU^1PDm_3PDmc4PDPj9PDf
9PDkZ2PDm_3PD]j4PDm_3PDZZ3PDm_3PDQj9PDS`3PDm_3PDmc4PDjh1PDn_3QD_3PDm_3PDRj9PDm_3PDkc4QDV^1P@Tj9Q
DW^1PDmc4PDUj9PD][1PDU`3PDVj9PDWj9QD`U1QDX^1QDY^1QDZ^1PDVU1PDoV2QD[^1PDlV2PDmc4PDS[2PD^Z2PDdV2PD
WS2PDn_3PDTY9QD\^1QD]^1PDZX2QD^^1PDoV2PDTS2QD_3PDY:PDQj8PDmg9QD_3PD[h8PDS1PD`Z2PDS`3QD_^1PDnV2PD
HPD]h2QD^Q1PD[j9PDfU2PDlV2PD]V9PDPX2PD\j9PD`=PDnV2PDn_3QD_3PDbT9PDTS2PDmc4QD`^1PD]<PDmc4PD]j9PD^
V3PDoV2PDkc4PD^j9PDR4PD_j9QDa^1QDb^1QDc^1PDUS2QD_3QDd^1PDcj9PDmV2PDmc4PDX>PDoV2PDmc4PDmc4PDVZ2PD
eW9PDmc4PDXj9PDjh1PDmc4PDVR2PDo_3PDg:PD_6PDl_5PDU`3PDHPDdj9PDXW2PDZj4PDQb1QDe^1PDkc4PDej9PD]h8QD
f^1QDg^1PD]Z2PDo;PDoV2PDR[1PDkY2PDnV2PDgj9PDnV2QDDQ@]3S@0QDh^1PDU`3PDT7QDDQDi^1PDU`3QDj^1QDDPDHP
DPX2QDk^1QDDQDl^1QDk^1QDDPDU`3QD_3PDPa3QDDQDm^1PDU`3QDn^1QD=PDkc4QDe7QD=QD_3QDo^1QDP_1QD=PDnV2QD
Q_1QDNQD_GQDR_1QDNQDQ=S@0QDS_1QD<QDT_1QD<QDU_1TD1QDV_1QD<PDm_3PDmc4QDW_1QD4PDQj8PDmc4PDmj9QD4PDl
V2QDX_1QDY_1QD4PDTS2QD]U1QDZ_1QD4PDU`3QD[_1QD4PDU`3PDmc4QD\_1QD4PDnV2QD]_1P@mc4PDWQ3QD4PDoV2QD^_
1QD4QD__1QD4PDhn1PDoV2PDiW3QD4PDhn1PDmc4QD`_1QD4PDkV2QDa_1QD4PDkV2PDmc4QDb_1QD4PDkV2PDkc4QDc_1QD
4PDgV9PDmc4QD4PD]Y8`DU`3QD4PDU`3PDhi1QD4PDkc4QDd_1QDe_1QDAQDf_1QDg_1QDAQDh_1QDi_1QDAPDUZ5QDJQD_G
QDj_1QDJPDQb1PDf<QD8PDmc4QDk_1QDl_1QD8PD^4PDP`3QD8PDnV2PDn_3QDm_1QD8QDn_1QD8PDlV2QDo_1QD8PDmV2QD
P`1QDQ`1QD8PDS1QDR`1QD8PDhZ2PDn_3QD8PDgZ2PDP`3QD6QD_3QDfW1PDlV2QD6TD2PDP`3PDkc4PDdk9QD6PDmc4QDS`
1QD6PDo_3PDje8QD6TD2PDo_3PDje8QD6QDT`1QDU`1QDV`1PDgk9QD7PDkc4QDW`1QDX`1QD7PDkc4QDY`1QD7PDQm8QD7P
D`<PDP`3QD7QDo7QDZ`1QD9QD_3QD[`1QD\`1QD9TD3PDoV2PDmc4PDZ5QD9QD]`1P@QW2QD:PDnV2QD^`1QD_`1QD:QD``1
PDQb1QDa`1PDQb1PDok9PDYU3PDQb1PDkc4QDb`1PDQb1QDdFQDc`1QDd`1PDQb1QDe`1PDQb1QDf`1QD5Q@]3S@0QDg`1QD
h`1QD5PDHQDi`1QD5PDHPDRh4PDo_3QD5PDa;PDUR2QD5PD^2QD`U1PDic8QD5PDkc4QDj`1PDU`3QDk`1QD5QD_3QDl`1QD
m`1QD@PDiP3QD@QDn`1QDo`1QD@QDPa1S@0PDPW2QD@TD2PDU`3PDfl9QD>TD2PDmV2PDmc4PDPW2QD>TD2PDmV2PDj8QD>T
D1PDlV2QD_3QD>QDQa1QDRa1QD>PD]j4QD_3PDh`2QD>PDmc4QDSa1QD>PDlg4QDVFQD?PDmc4QDTa1QDIQDUa1TD1QDVa1Q
DFPD\h8QDFQDWa1QDXa1QDFPDoV2QD]U1PDog4QDFPDmV2PDml9QD_1PDmV2QD]U1QDYa1QD_1QDZa1QD[a1QD_1QD\a1PDS
`3QD_1PDmV2QD_3QD]a1QD^a1PDmV2QD]U1PDol9QDf1QD]U1PDlg8QDf1QD_a1PDQ`3VD0QDf1QD_a1PDQ`3QD`a1QDKPDn
d4PDSm9QDKPD^Z2PDS`3QDKPDmc4QDaa1QDKPDoW9PDjV2QDKPDQW2PDd]1QDKPDo_3PDRh4QDKPDjV2QDKPDfR2QDLQDba1
P@TS2QDLQ@dFQD\W1QDMQDca1TD1QDda1QDOQD]U1QDea1QDQ1PDoV2QDfa1TD2QDga1QDQ1TD2PDoV2PDm_3PDmc4QDQ1PD
jZ2QDV1TD2QDha1TD1QDia1QDV1PDmc4PDeb9PDkV2QDV1QDja1TD1QDka1QDV1QDla1PDkV2QDb1QDma1TD1QDna1QDGTD2
QDoa1QDPb1PDVZ2QDS1QDQb1TD1QDRb1QDHPDkc4PDZm9QDHPDU`3QDSb1QDTb1QDHQDUb1TD1QDVb1QDZ1PD]j4PDTS2QDW
b1QDZ1PDmV2QDXb1QDZ1PD^4PDR`3QD]U1S@0QDYb1QD\1PDkc4PD_m9QD\1PDmc4PDVZ2QD]1PDQW2PDmV2PD\Z2QD]1PDm
c4PDbg8QD^1QDZb1TD1QD[b1QDW1QD\b1`DS`3`D4`D^Y3`De\2QDW1PDmc4QD]b1PDo_3QDY1PDkV2PDU`3QD^b1QDc1QD_
b1TD1QD`b1QD;PDkc4QDab1TD1QDbb1QDe1PDmc4QDcb1PDVd1QDj1QDdb1QDeb1QDm1QDfb1TD2QDgb1QDn1PDmc4QDhb1T
D1QDib1QDR2QDjb1TD2QDkb1QDS2PDlc4PDem9QDS2PDmc4PDhU2QDl1PDjV2PDU`3QDl1PDoV2PDmc4PDRj8QDl1PDmV2QD
`U1PDfm9QDX1PDlV2QDX1QD`U1QDlb1QDX1QDo7S@0QDmb1QDP2QDnb1TD1QDob1QD3QDPc1QDQc1TD1P@fU2QDdFQDRc1P@
og4PDU`3PD`7PDkc4PDde1QDSc1QDTc1PDkc4QDUc1QDVc1QDWc1QDXc1PDkc4PD`T2PDXn9PDkc4PDgV8PDYn9PDkc4PDj9
PDoV2PDkc4PDP4PDoV2PDkc4PDZn9PDoV2PDkc4PDU^2PDn_3QDYc1PDkc4QDZc1PDo_3PDkc4PD^n9PDhW3PDkc4PD_n9PD
_l2PDkc4QD[c1QD\c1PDkc4PDlT5PDn_3PDkc4PDgS4PDU`3PDkc4PDmn2QD]c1PDkc4PDd\2PDU:PDkc4PDo8PDUo8PDkc4
PDnS4PDen9PDkc4PDS_5PDfn9PDkc4PDgn9PDoV2PDkc4QD^c1QD_c1PDkc4QD`c1QDac1PDkc4QDbc1QDcc1PDkc4QDdc1Q
Dec1QDdFQDfc1PDU\3PDkc4QDgc1QDhc1PDkc4PDPo9PDoV2PDkc4PDX>PDWi1PDkc4PDR:PDd\2PDkc4PDbZ3PDn_3PDkc4
PDj\2PDXW2PDkc4QDic1PD_h2PDkc4QDjc1PDW[3PDRo9PDW[3PDnb9PDkc4QDkc1QDlc1QDmc1QD_3QDnc1PDnV2PDn_3Q@
]U1QDoc1QDPd1PDQj8PDmc4PD^j2PDnV2PDn_3QDQd1PDP`3PDbT4QDRd1QDSd1PDbT4QDTd1PDbT4PDkc4PDXZ3PDjV2PDg
V9PDQW2PDjV2PDmc4QDUd1PDjV2PDoV2QDVd1PDga9PDjV2PDU`3QDWd1PDjV2PDU`3QDW6QDXd1PDjV2QDYd1QDZd1QD[d1
PDlV2PDmc4QD\d1PDlV2QD_3PDWb2PDlV2PDmV2PDmc4QD]d1PDlV2QD^d1PDmV2PDmc4QD_d1QD`d1PDmV2PDmc4QDad1PD
mV2QD`U1QDbd1Q@cd1PDmV2QDdd1QDed1PDmV2PDkc4QDfd1TD1QDgd1PDgZ2PDmc4QDhd1PDgZ2QD_3QDid1QDjd1QDkd1T
D1QDld1PDjZ8QDdFQDmd1PDRj8QD`U1QDnd1QDod1PDR`3QDPe1PDXo8PDS`3PDYj4PD`=PDS`3PDU_3PDZn9PDoV2PDmc4P
Do_3PDmc4PDTP:PDn_3PDQW2PDR`3QDQe1PDU`3PDb7PDo_3PDkc4PDZX2PDkc4PDj^9PDc@PDU`3QDRe1PDnP2PDZP2PDgn
1PDnP2PDoV2PDmc4PDmP2PDoV2QD]U1QDSe1PDjS2PDcm4PD`7PDY8QDTe1PDZ:PDTY9PDoV2QDUe1PDV3PDm_3PDfR4PDoV
2PDkc4QDVe1PDoV2PDmc4QDWe1VD0PDoV2PDmc4QDWe1QDXe1PDoV2PDkc4QDYe1QDZe1PDoV2PDm_3PDmc4PDf6PDoV2QD[
e1PDoV2PDPi1PD]Y4PDoV2PDPX2PDRe9PDgP:PDn_3PD]j4PDhP:PD\W2PDiP:PDo_3PDmc4PD\d4PDej4PDV`3QD\e1PDnP
:QD]e1QD^e1QD_e1P@n_3QD`e1PDST2PDch8PDoP:PDST2QDae1QDbe1PDY3PDoV2PDmc4PDQT4PDU7PDPT4PDQT4PD\`3QD
ce1PDmg8PDng8PDde1PDoV2PDmc4PDde1PDog4PDU`3PDde1QDde1PDde1PDRQ:`DYg4`DZY5PDnS4PDV_3PDo8QDee1TD1Q
Dfe1QDge1QDhe1QDie1QDge1PDao1QDje1PDPT4PDn_3PDmc4PDfS2PDZj4PDn_3PDkc4PDXQ:PDZj4PDYQ:QDke1QDle1PD
do9PDS`3PDdo9PDkY9QDme1PDlY9QDne1QDcP1PDoV2PDHQDoe1QDPf1PDHPDUd4PDo_3PDHQDQf1PDHPD_6PDHPDk8PD^Q:
PDHPDQX2PDjh9PDHPDla1PDo8QDo7PD]Q:PDT`3PDUW2QDQ=Q@`3QDRf1TD1QDSf1PDUW2QDTf1QDUf1TD1QDVf1PDUW2PDg
9PDnV2PDUW2PDjV2PDU`3PDUW2PD\_9QDWf1PDUW2QDXf1QDYf1PDUW2PDi8QD_3PDUW2QD_GQDZf1TD1QD[f1PDUW2PDo_3
PDmc4QD\f1PDcd8PDU`3QD]f1QD^f1PD]Y2QD_f1TD1PDaQ:PDTS2PDS`3PDc<PDTS2QD`f1TD1PD[@PDXV9PDo_3PDmc4PD
dQ:PDeQ:PDRj8QDaf1QDnd1PDZ<PDmg8PD\h5PDZ]3PDZU8PDhg9PDTi2PDkZ2PD]@QDbf1QDcf1PDU`3QDdf1PDmc4QDef1
QDff1QDgf1TD1QDhf1QDif1PDnV2QDjf1QDkf1QDlf1QDmf1PDmc4QDnf1PDhn1PDS`3PDhn1PDoV2QDof1QDQDP@P`3PDfS
2QDPg1QDQg1QDRg1QDSg1QDTg1TD1QDUg1PDnd4QDVg1PD\9PDoV2PDam2PD\9PDoV2QD_3PDjh9PDbj9PDoV2PDmc4QDWg1
QDXg1TD1QDYg1QDZg1QD[g1QD\g1QD]g1TD1PDR_9QD^g1QD]U1QD_g1QD`g1QDag1TD2QDbg1PD]R:PDS`3PDgf2PD`h9PD
k[3PD^R:PDbT4PDTW2PDYj4PDTW2PDTW2PDTW2QDcg1QDdg1QDeg1QDfg1TD1P@_`4PDV>PDoV2PDmc4QDgg1PDih2PD_R:P
DQ`3PDmc4PDX>QDhg1QDdFTD1QDig1PD[n9PDTS2PDhm2QDjg1QDkg1TD2PDbT4PDmc4QDlg1QDmg1PDmm2PDS`3PDdR:PDe
R:QDng1PD\Z2PDS`3PD^Z2PD]Z2QDog1P@mc4PD]Z2PDgR:QDPh1QDQh1PDob9PDn_3PDmc4PDiR:PDXW2QDRh1QDSh1PDXW
2PDin8PDjR:PDXW2PDaR4QDQKQDTh1PDXW2PDYj4PDRS4PDXW2PDWj4PDXW2PDgo1PDS`3PD`7PDgo1PDn_3PDmc4PDWAQDU
h1PDNPDS`3PD`Y9PDmo2PDS\3PDQX2PD^m2QDVh1PDQX2PDS1PDZh8PDQX2PDZ2PDem9QDWh1PD^n9QDXh1PDiP3PDbT4PDi
P3PDlV2PDkc4PDP?QDYh1QDZh1QD[h1QD\h1PDmc4PDl2QD]h1PD^`3PDTS:QD^h1QD_h1TD1QD`h1PD[Z2PDn_3PDmc4PDW
Q3PDVS:PD[Q3PDS`3PDkc4PDP`3PDkc4QDah1PDP`3PDWS:PDmd9PDP`3QDbh1TD1QDch1QDg:QDdh1PDQ_5PDcT9PDn_3QD
eh1PDYS:PDkZ2PDVR2PDo_3PDXg4PDZ@PDn_3QDfh1QDgh1QDhh1TD1QDih1QDjh1PDmV2QDkh1TD1P@dP3PD]Y8QDlh1P@n
_3QDmh1QDnh1PDmW2PDfP2PDj7PD^S:QDoh1PD]i4PD^e8PDU7PDU`3PDmc4PDc^5PDQ`3PDmc4QDPi1P@n_3PDQ`3PD`S:P
DQ`3PDmc4PDYg4PDQ`3PD^c2PDek1PDoV2PDll1PDaS:QDTe1PDQ^2PDY`3PDmc4PD_^2PDS`3QDQi1PDcS:PDS`3PDZk3PD
X6PD]`3PDcm9PDa4QDRi1PDeS:PDjZ2PDR4QDSi1PDgo3QDTi1PDfS:PDgS:QDUi1QDVi1TD2QDWi1PDW=PDhS:PDg9PDS`3
QDXi1PDPR9PDoV2PDmc4QDYi1QDZi1Q@_3PDai9PDQ`3PDkS:PDkc4PDfh4PDZU3PDd>QD[i1QD\i1PDc<PDS`3PDnS:PDc<
PDU`3PDai9PDkV2PDm_3PDWm9PDkV2PDoV2PDmc4QD]i1PDkV2PDmc4QD^i1QDd8QD_i1TD1QDf8PDQT:PDS`3PDRT:PD[T2
PD]`3PDYU4PDhY2PDci4QD`i1QDai1QDbi1TD1QDci1PD\8PDX`3PD^Z2PDS`3PDnS4PDTT:PDch8PDUT:PD^`3PDP3PDac9
PDRT2QDdi1PDVT:PDkc4PDe<PDQ`3QDei1QDfi1TD1QDgi1PDfa2PDo_3QDhi1QDii1TD2QDji1QDki1PDm_3TD1QDli1QDm
i1PDQ`3PDc@QDni1QDoi1PDo7QDdFTD1QDPj1QDQj1QDRj1PDoV2PD\?QDSj1TD1QDTj1PD^c2PD_X3QDUj1QDVj1TD1QDWj
1PDXn4PDab2PDbT:PDcT:QDiU1QDXj1QDYj1QDZj1PDie8PDW;PDU[2QD[j1QD\j1PDeT:PDfT:PDn=PDmc4PDbm9QD]j1QD
^j1PDVg2PDoV2PDlV2PDmc4PD^c2PDmV2PDkc4PDcd2PDnV2PDU`3QD_j1PDPa3QD`j1PDjX2QDaj1TD1P@jZ9PD\Y9PD\k3
PDiT:PDoV2PDlh2PDQS:QDbj1QD_3QDcj1PD_Z2PDS`3QDdj1PDkT:PDmc4PD\j2PDmc4PD[\2PD[j9PDfU2PDoV4QDej1PD
US2PDmc4QDfj1PDZU2QDgj1PD_<QDhj1PD[U2QDij1PDoT:PDg:PDeW9PDRW2PD]5QDjj1PDPU:QDkj1PDXj9PDRU:QDlj1Q
Dmj1PDT\2QDnj1QD_3PDjT:PDmc4QDoj1QDPk1PDmc4QDQk1QDRk1PDmc4PDXn9PDoV2PDmc4PDVU:PDU7PDmc4PD]Y2QDSk
1PDmc4PDWU:PD\9PDmc4PDXj9PDRU:PDmc4QDTk1QDUk1PDmc4PDZ@QDVk1PDmc4PD]Y8QDWk1PDQj8QD]U1QDXk1TD1P@^j
2QDYk1QDZk1PDZU:QD_3QD[k1QD\k1TD1QD]k1QD^k1QD_k1PD^U:PDoV2PD_U:PD`U:PDn;PDaU:PDbU:PDS`3QD`k1QDak
1TD1PD[T2PDcU:PDR`3PDgV8PDYn9PDZk4SD0QDbk1PDn_3PDXP2PDn_3PD]W3QFck1QDW3Q`1`3WD0QDdk1XD0VD0QFck1Q
DW3Q`1`3WD0QDdk1XD0QDek1QFfk1TD3QDW3Q`1`3WD0Q`1`3QDgk1XD0VD0QFfk1TD3QDW3Q`1`3WD0Q`1`3QDgk1XD0QDh
k1WD0QDW<aDe3aDV3SD0PDS`3`Dkc4`Dlc4`Dmc4`DPX2aDV3SD0S@0XD0QDik1QDjk1Q`1`3WD0QDkk1XD0QDlk1WD0Qd1`
3QDT2XD0QDU5aDV3WD0QDT2XD0QDU5aDV3WD0QDW<Q`1`3QDT2XD0S@0QDmk1QDnk1PDRS2QDok1WD0Q`1`3QDPl1XD0QF[;
QDW3Q`1`3WD0Q`1`3QDQl1XD0QDRl1QDW3Q`1`3Q@W<WD0Q`1`3QDSl1XD0WD0QDT2`Dcm8`Do_3`Dn_3`DS`3`DoV2`Dm_3
`DU`3`D\`3`DoR2`D]`3`D[[9`DmV2`DP`3`DRW2`DR`3SD0QD\AXD0aDV3QDTl1PD\d4PDZP2PDT7PDXd4QDUl1QDZ>S@0Q
DVl1PDm@QDWl1PDR`3QDW<S@0WD0QDXl1XD0QDYl1QDbGTD1PDmc4QDZl1QFRl1TD1QDW3WD0PDkc4Q`1`3SD0XD0QD[l1QD
\l1WD0QD]l1XD0QD^l1QD_l1QD`l1PDmc4QDal1QDbl1QDal1QDbl1QDcl1QDW3Q`1`3WD0QDdl1XD0QDel1QDfl1QDgl1`D
YU9`Dn_3`DoV2PDUZ5QDhl1QDil1QDjl1QDX3Q@]3Q`1`3QDkl1QDW<QDll1PDmc4QDml1QDnl1PD`T9PDbY:QDol1QDPm1P
DiY:QDQm1PDUW2QDRm1QDSm1PDUW2QDTm1PDmP2PDoV2PDmc4PDYZ3PDbl9PDmV2PDi6PDS2PDjV2PD]Y8QDUm1QDVm1QDWm
1PDmc4QDXm1PDmc4QDYm1QEZm1QD[m1TD1WD0QD\m1XD0QD]m1QD_CQD^m1QD\AQD_m1QD`m1QDam1QDbm1PDU`3QDcm1QDd
m1QDem1QDfm1QDgm1QDhm1PDR>QDim1PD\?QDjm1PD[?QDkm1PDUW2PDkc4QDlm1PDo_3QDmm1QDnm1PDo_3PDgo4QDom1QD
Pn1QDQn1QDRn1QDSn1PDn_3QDTn1PDR`3QDUn1QDVn1QDWn1PD^@QDXn1PD]T6PDn[:QDYn1QDZn1PDPR9PD^Q3PD]Y2QD[n
1QDh3Q@i7QDj7WD0QD\n1XD0QDh3TD1WD0QD_e1XD0QF]n1TD1WD0QD^n1XD0`Dmc4`D\]:`Dng4`Dkc4`DoV2`D]]:QDW3Q
@]3Q`1`3S@0WD0QD_n1XD0VD0QDW3Q@]3Q`1`3S@0WD0QD_n1XD0QD`n1PDmV2PDmc4QDan1VD0PDmV2PDmc4QDan1QDbn1P
DoV2QDcn1PDbT4QDdn1QDen1QDfn1QFgn1WD0QDhn1XD0VD0QFgn1WD0QDhn1XD0QDin1QDjn1TD2WD0PDQj8XD0VD0QDjn1
TD2WD0PDQj8XD0PD1QDkn1QDln1`De^:QDmn1S@0WD0QDnn1XD0PDP9QDon1PDbT4PDUZ5PDnV2PDn_3PDUZ5QDPo1TD2PDQ
j8PDPT4PD\`3QDVV1PDRR2PDhh1QDQo1PDkV2P@mc4QDRo1PDRh4QDSo1QDSo1VD0QDSo1PD1QDTo1QDUo1QDVo1Q`1`3WD0
QDWo1XD0VD0QDUo1QDVo1Q`1`3WD0QDWo1XD0QDXo1QDYo1Y@0Q@X3Q@`3WD0QDV2XD0VD0QDYo1Y@0Q@X3Q@`3WD0QDV2XD
0QDZo1QD[o1WD0QD\o1QD]o1XD0QFe3TD2WD0QD^o1QD_o1XD0QD`o1PDP`3`Do3QFao1TD1`Emc4`Ekc4`Elc4`En_3`Ebi
4`EWg8`Ee_:WD0QDU2XD0QDj9Q@b3WD0QDU2XD0QDbo1UD0WD0QDU2XD0SD0PDcm3PDn_3PDf_:QDco1PDoV2PDmc4PDZ5QD
do1PDn_3PDYa2PDmV2PDmc4QDeo1PDmV2TD1QDfo1Q@go1PDaj2QDho1QDio1PDnd4PDf_:QDjo1PDn_3PDla1QDko1PDn_3
PDd]1PDam1PDn_3QDTk1QDlo1PDlV2PD[X8QDmo1QDno1QDW^1PDlV2PDPT4PDo4PDY`:PDd3PDjh8PDag9QDoo1PDik9PDR
e9PDPW2PDYg9PDST2PDeW9PD\l1PDXW9PDem9QDPP2PD_m1PDdb2PDPa3PDdb2PD[?QDQP2QDRP2QDSP2QDW6QDTP2PDTS2P
Dmc4PD[@PDkc4QDUP2PDn_3QDVP2QDWP2QDXP2PDU`3QDYP2QDZP2PDmV2PDc`:PDjX2QD[P2PDjZ9QD\P2QD]P2PDok2PDT
`3PDUR:PD_^2PDS`3PDao1PDfS2PD]Y2QD^P2PDkc4PDg2PDWi1QD_P2QD`P2QDaP2PDkc4PDmS4PDhb9PDnn1PDmV2PD[@P
D_^5PDmV2QDbP2PDm_3QDcP2QDdP2PDf`:QDdFQDeP2PDhb9QDdFPDi6PDWg9QDfP2PDa[9QDgP2PDhl1PDo_3PD]j4PDkc4
PDl<PDn_3PDkc4QDhP2PDU`3PDkc4QDiP2QDjP2QDkP2QDlP2QDmP2PDiR8PD]`3QDnP2QDoP2QDPQ2QDQQ2PDmc4QDRQ2QD
SQ2QDTQ2QD[j1QD\j1PD]R:PDS`3PDYd9PDP1QDUQ2QDVQ2QDWQ2PDmV2QDXQ2QDYQ2QDZQ2QD[Q2QD\Q2QD]Q2QD^Q2QD_Q
2QD`Q2QDaQ2QDbQ2QDcQ2TD1QDR7QDdQ2QDd8QDeQ2QDfQ2VD0QDfQ2PD1QDgQ2PDol2QDhQ2QDiQ2PDkc4QDjQ2QDkQ2QDl
Q2TD1QDmQ2QDnQ2QDoQ2Q@PR2QDQR2QDRR2QDSR2QDTR2PDnV2PDn_3QDUR2PD]j4PDTS2PDmc4QDVR2QDWR2QDXR2QDYR2Q
DZR2PDmg8PDng8QD[R2QD\R2PDd\2PDU:QD]R2PDQj8PD]c2QD^R2PDQj8QD_R2QD`R2PDo_3PDmc4PDTP:PDn_3QDaR2PDi
P3PDkc4PDYj4PDSg9PDob9PDn_3PDmc4PDiR:PDXn9PDoV2PDmc4PDZe9PDn_3PDPU8PDQb1QDbR2S@0PDi6PDWg9QDcR2QD
dR2QDeR2TD3QDfR2QDgR2PDn_3PDm_3PDmc4QDhR2PDn_3QD_GQDiR2QDjR2QDkR2QDlR2QDmR2QDnR2QDoR2PDmc4PDSd:Q
DPS2TD1QDQS2QDRS2PDfZ2QDSS2PDmc4QDTS2QDaU1TD1QDUS2QDVS2QDWS2QDXS2QDS7TD3PDQ`3QDYS2QDZS2PDmc4QD[S
2PD]X3QD\S2QD]S2QD^S2QDe^1PDmV2PDne9PDP3PDac9QD_S2PDkR:PDUZ5PDai9PDQ`3PDPX2QD`S2QDaS2PDkV2QDbS2P
DkV2QDcS2PDoV2QDdS2PDf6QDeS2QDfS2QDgS2P@WQ3QDhS2TD1QDiS2QDjS2QDkS2QDlS2QDmS2QDnS2PDSe:PDn_3PDi6Q
DoS2QDPT2QDQT2PDYS:PDkZ2QDRT2TD3PDQb1PD]`3QDUT1QDST2SD0PDm_3PDkc4PDmZ9PDoV2QDn5QDTT2PDnV2PDn_3QD
UT2QDVT2QDWT2TD1QDXT2QDYT2TD1PDjV2QDZT2QD[T2QDSAQD\T2QD]T2PDl8QD^T2PDHPDZ]8PD]Y2QD_T2PDi9PDoP9PD
k\5PDn_3PDmc4PDgU2QD`T2QDaT2PDie:PDTS2QFbT2QDcT2Q`1b3Q`1`3WD0QDdT2XD0`D^k2`DUf:`DVf:`Dn^2`D`\2QD
W3Y@0WD0PDmV2PD\^5XD0`Dhb9`Dmc4QDe3QDW3PDmV2PDeb9QDeT2QDfT2QFW:QDgT2Q`1`3WD0QDW2XD0`D\6QDW3PDQU9
WD0QDhT2XD0PDYf:SD0QDe3QDW3Q`1`3QDiT2PDgZ2QDW3QDjT2PDQ`3QDkT2QDZ?S@0S@0QDlT2PDoV2QDmT2WD0QDnT2XD
0QDe3QDW3SD0PDhi4PD\`3WD0QDW2XD0QDb8QDoT2Q`1`3QDPU2QF[;QDW3YD0WD0QDW2XD0QDQU2QDW3Y@0WD0QDRU2XD0P
DU`3UD0QD^3SD0QDe3WD0Q`1`3QDW2XD0VD0UD0SD0QDe3WD0Q`1`3QDW2XD0VD0UD0QD^3QDe3WD0Q`1`3QDW2XD0VD0UD0
QDe3WD0Q`1`3QDW2XD0VD0UD0QD^3SD0QDe3WD0Q`1`3QDW2XD0QDSU2UD0SD0QDe3WD0Q`1`3QDW2XD0QDSU2UD0QD^3QDe
3WD0Q`1`3QDW2XD0QDSU2UD0QDe3WD0Q`1`3QDW2XD0QDSU2WD0QDTU2QDUU2XD0PDm_3PDfR4QDVU2PDoV8PDoV2PDQX2PD
Wd1PDHQDWU2QDXU2PDU`3QDYU2PDPk1`Ecm4`E>QDZU2PDlW9PDU`3QD[U2QD\U2PDmc4PDdg9PDl9QD]U2PDaf:QDWg1PDo
V2PDQR9PDn_3QD^U2QD^8QD_U2PDcf:PDoV2QD`U2PDU`3PDmV2PDnc4PDod9QDW3PDjV2PDo_3PDQW2QDaU2PDmc4QDbU2Q
DcU2PDQR9PDn_3PDm_3PDkc4PDmZ9QDdU2PDP`3QDe3QDW3Q`1b3WD0QDeU2XD0QDe3TD1QDfU2QDgU2S@0S@0WD0QDhU2XD
0QDe3QDgU1WD0QDm3Q`1`3QDiU2XD0PD_^3QDW3PDgf:QDjU2QDkU2QDlU2PDna2PDn_3PDVd1PDiX4QDmU2PDHPDoe1PDoV
2SD0PDoe1QDW3QDnU2QDoU2QDPV2QFi5TD3QDW3WD0Q`1b3Q`1`3QDW2XD0`DP`3Q@V3QFQU2QDW3Q`1b3Q`1`3WD0QDW2XD
0QDQV2Q`1`3WD0QDW2XD0WD0QDRV2XD0Q`1`3QDU5QDZ3Q`1`3WD0QDSV2XD0QDe3QDW3Q@Z3WD0QDTV2XD0`DV`3`DU`3S@
0aDV3QDUV2Q`1`3PD\X4QDe3TD3QDVV2P@U`3P@T7WD0Q`1`3QDW2XD0QDe3TD3QDlS1WD0PDU`3SD0XD0QDe3TD3QDW3Q`1
`3WD0QDWV2QDXV2XD0PDgf:QDYV2QDZV2QD[V2PDmV2QD\V2PDP`3QD]V2PDie8QD^V2QD_V2QD`V2QDaV2TD2QDbV2QDcV2
TD2QDdV2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0QDeV2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0QDfV2TD2QDU5QFg
V2QDW3Q`1b3WD0QDhV2XD0QDZCQDiV2QDjV2TD2QDkV2QDlV2QDmV2TD1WD0QDnV2S@0QDoV2XD0QFgV2Q`1b3WD0QDPW2PD
U`3XD0QDQW2QDRW2PDn_3aDSW2`Djg4SD0QDTW2QDUW2TD1PD]`3WD0SD0XD0QDVW2PDlV2PDQ`3QDWW2TD2PDTS2PDm_3QD
XW2QDbV1QDe3WD0QDYW2XD0QDhCPDmV2PDmc4PDoP9PDn_3QDn5QDZW2QD[W2QD\W2QD]W2TD1PDjV2QD^W2QD_W2Q`1`3WD
0QD`W2XD0QDaW2QDbW2PDU`3QDcW2PDmc4QDdW2QDeW2WD0QDfW2XD0QDgW2QFgV2WD0QDhW2QDiW2XD0PDU`3QDjW2QD\HQ
DkW2QDlW2WD0QDmW2XD0QDnW2QDoW2TD1QDPX2QDi5QDQX2Q@b3WD0QDRX2XD0WD0QDSX2XD0TD2QDTX2PDP`3Q@UX2WD0QD
VX2XD0`Dn_3QDWX2QDXX2S@0WD0QDYX2XD0WD0QDZX2XD0QD[X2QD\X2QFe3Q@b3WD0QD]X2XD0PDU`3QD^X2Q@b3WD0QD_X
2XD0QD`X2QDe3Q@i7QDj7WD0PDm7XD0QDaX2QD[;WD0PDgh:XD0`DU`3QFe3QDbX2Q`1b3WD0QDcX2XD0`DU`3QDe3QDdX2S
D0S@0WD0QDeX2XD0QFi5Q`1b3WD0Q@i7Q@j7Q`1b3QDX2XD0aDfX2Q@V3QDgX2Q`1b3WD0Q@i7Q@j7QDX2XD0QDe3TD2PDHP
DTT4WD0QDX2XD0QDe3TD2PDS`3WD0QDX2XD0QDhX2WD0QDiX2XD0QDjX2QDi7QDj7WD0QDkX2QDlX2QDmX2XD0QDj7WD0QDk
X2QDlX2QDmX2XD0QDi7QDj7QDnX2WD0QDoX2XD0QDj7QDnX2WD0QDoX2XD0QDPY2S@0QDQY2QDe3QDX3QDRY2S@0WD0QDSY2
XD0QDTY2QDUY2SD0WD0QDVY2QDW3Q`1`3QDWY2XD0PDWS2PDn_3QDXY2PDP`3S@0WD0QDYY2XD0QDZY2S@0S@0WD0QD[Y2XD
0PDoV2PDWh:PDnV2PDn_3QD\Y2PDoV2PD[g4PDU`3QD]Y2QD^Y2P@UW2PDU`3QD_Y2PDU`3WD0QD`Y2XD0PDmV2PDRR9QDaY
2QDbY2PDii:QDcY2WD0Q`1`3QDW2XD0QDdY2TD1WD0PDkc4QDeY2QDfY2XD0QDQU2TD6QDgY2TD1QDhY2Q`1`3WD0QDW2XD0
VD0QDQU2TD6QDgY2TD1QDhY2Q`1`3WD0QDW2XD0QDiY2QDQU2WD0QDjY2XD0QDW6QDkY2WD0QDlY2PDU`3XD0SD0WD0PDl5P
DU`3PDjc1XD0SD0QDmY2QDW3Y@0WD0QDnY2XD0`DQ`3QDV3WD0QDW3QDoY2TD2QDPZ2XD0QDQZ2WD0PD]`3QDRZ2QDSZ2XD0
VD0WD0PD]`3QDRZ2QDSZ2XD0QDXOWD0QDTZ2PDQT4XD0WD0QDUZ2QDbGPD^;XD0QDVZ2QDWZ2WD0QDXZ2PD^;XD0QDYZ2QFZ
Z2TD3WD0QDQX2QDn5QD[Z2QD\Z2XD0`Dl_2`Dom2WD0QDk2XD0Y@0QD]Z2TD1VD0WD0QDk2XD0Y@0QD]Z2TD1QD^Z2QD_Z2Q
D`Z2SD0S@0WD0QDX2XD0QDaZ2QFbZ2WD0QDcZ2XD0QDdZ2QDeZ2TD4WD0QDQX2Y@0PDk5QDfZ2XD0QDgZ2TD1WD0QD`8PDjV
2XD0VD0QDgZ2TD1WD0QD`8PDjV2XD0QDhZ2QDW3WD0QDiZ2QDjZ2TD1QDkZ2XD0P@mc4VD0QDW3WD0QDiZ2QDjZ2TD1QDkZ2
XD0P@mc4QDlZ2WD0QDmZ2PDgZ2XD0QDnZ2WD0PDm_3QDoZ2XD0VD0WD0PDm_3QDoZ2XD0QDP[2QFck1TD2WD0PDmV2QD_3QD
Q[2XD0QFck1Y@0WD0QDR[2TD1QDS[2XD0VD0QFck1Y@0WD0QDR[2TD1QDS[2XD0QDT[2QFck1Y@0WD0QDU[2XD0QDV[2WD0Q
DW[2QDX[2XD0SD0QDY[2TD3WD0QDo?QDZ[2TD1QD[[2XD0VD0QDY[2TD3WD0QDo?QDZ[2TD1QD[[2XD0QD\[2WD0QD][2QD^
[2TD1QD_[2XD0VD0WD0QD][2QD^[2TD1QD_[2XD0QD`[2QDa[2WD0QDb[2QD_3QDc[2XD0WD0QDd[2TD1QDe[2XD0QDf[2WD
0PDYP2QDYGQDg[2PDhX8QDh[2XD0WD0QDYU2QDg[2PDhX8XD0PDn_3WD0QDi[2QDj[2TD1PDU`3XD0SD0WD0QDk[2PDoV2XD
0QDl[2WD0QDm[2P@oV2XD0VD0QDl[2WD0QDm[2P@oV2XD0QDn[2QFck1TD1WD0QDo[2Y@0TD1QDP\2XD0SD0QFck1QDW3Y@0
WD0QDQ\2XD0QDR\2WD0QDS\2PDU`3QDT\2XD0SD0QDW3WD0PDnV2PDU`3XD0QDU\2QDW3Y@0WD0PD[1QDV\2XD0QDW\2QDX\
2WD0QDY\2QDZ\2XD0QFck1QDW3WD0QD[\2TD1VD0XD0`DoV2`DmV2`DmS2`DP`3QFck1QDW3WD0QD[\2TD1QD\\2XD0`DoV2
`DmV2`DmS2`DP`3UD0WD0QD]\2XD0SD0QD^\2PDkc4PD_6PDWb2QDX]1TD1PDmV2TD4QDgo1QD_\2QD`\2WD0QDa\2XD0TD2
QDb\2SD0UD0QDc\2WD0QDd\2XD0VD0UD0QDc\2WD0QDd\2XD0QDe\2QDf\2Q@W3Q`1`3WD0QDg\2XD0`DU`3aDV3UD0WD0PD
lR2QDW<SD0XD0UD0WD0PDgj4QDW<SD0XD0UD0QDh\2QDi\2UD0WD0QDj\2XD0SD0`Djg4UD0PDS\8QDk\2QDl\2PDS\8PDU`
3QDm\2QDcT1QD\V1PDbc9QDQKQDW3PDkc4Q`1`3WD0QDn\2XD0QDo\2QDP]2UD0WD0QDQ]2XD0WD0QDR]2Q`1`3Q@S]2QD^4
XD0QD^4QDT]2QDU]2QDgKTD2QDV]2QDW]2QDX]2QDW3WD0QDY]2XD0PDU`3QDZ]2WD0QDgKXD0SD0PDi6PDc<PDR8QD[]2PD
jV2PDR8PDjV2QD\]2QD]]2QD^]2PDSc2PDlV2QD_]2QD`]2PDYU2QDa]2PDYU:PDjV2QDb]2QDc]2WD0QDd]2XD0`DU`3QDc
]2WD0QDd]2XD0`DU`3QDb]2WD0QDd]2XD0`DU`3WD0QDd]2XD0`DU`3QDiR1QDW3Q`1`3WD0QDe]2XD0QDf]2QDg]2QDh]2P
Dkc4WD0PDS\8XD0PDU`3QDi]2QDj]2TD1QDk]2QDgKTD2QDl]2QDm]2PDT7WD0QDn]2XD0QDW3PDU`3PDT7WD0QDo]2XD0QD
P^2QDQ^2QDR^2PDmc4PDc;QDS^2QDT^2QDU^2QDXIPDfZ2QDV^2PDfZ2PDS`3PDjZ8PDmc4PDad9PDbd9QDW^2QDX^2QDY^2
P@n_3QDZ^2PDda:QD[^2PDo_3PDcT4QD\^2PDU`3PDd7QD]^2PDfX4PDoV2QD^^2PDQW2PDlV2PDY@TD2QD_^2PDPX2PDn_3
PDmc4QD`^2PDTR2QDa^2TD6WD0Q`1`3QDS]2XD0QDb^2QDa^2TD5PDo_3TD3WD0QD^4XD0QDc^2TD8PD4WD0QDd^2XD0UD0W
D0PDim:XD0WD0QDc^2SD0PD4QDd^2XD0WD0QDc^2SD0SD0PD4QDd^2XD0QDe^2`Dfg4`Dg7`Dlh1QFf^2TD2WD0QDg^2XD0Q
Dg^2`Dd7SD0PD`P2PDd7Q`1`3QDh^2PD^2PDUR2QDi^2PDUR2QDj^2WD0QDoNPDU`3XD0SD0QDk^2PDU`3aDV3`DY9QDl^2P
DU`3QDm^2QDoNPDU`3WD0QDn^2XD0QDSHWD0QDo^2XD0`DHQDP_2Q@Q_2P@kc4PD^b4QDQKQDW3WD0QDR_2QDS_2XD0PDQW2
QD\>QDT_2QDU_2WD0QDV_2QDW_2XD0QDX_2S@0S@0WD0QDW3QDVR1XD0QDY_2WD0QDZ_2XD0QD[_2PDkc4S@0WD0QD\_2XD0
PDU^2PDo_3SD0QD]_2SD0QD^_2PDYn:PDU`3PDT7QD__2PDU`3QD`_2WD0QDa_2XD0QDb_2QDc_2PDjV2PDPU8PDXk1PD]m2
PD[k1QDd_2WD0QDe_2XD0QDf_2QDW3WD0QDg_2XD0PDo_3TD2QDh_2QDcP1WD0QDi_2PDU`3PDT7XD0QDW3QDj_2QDk_2QDl
_2QDm_2QDn_2PDHPD`n3PDoV2UD0QDo_2QDZ2QDP`2PDd7WD0QDQ`2XD0QDR`2QDS`2QDT`2SD0QDU`2PD`<PDi6PDU`3PD[
P2PD`<QDV`2QDhCQDW`2QDX`2QDY`2PDU`3QDW3QDZ`2QDU_2QD[`2QD\`2QD]`2QD^`2QDW3PDY@QD_`2QD``2SD0QDa`2Q
Db`2PD[P2PDT7Q`1`3WD0QDc`2XD0PD[P2QDd`2QDe`2PDkc4PD`P2PDYP2PD`<QDf`2PDQW2QDg`2PDU`3QDh`2P@\?PDRh
4PD_[9QDi`2PDmc4PDk^9QDj`2PDmc4QDk`2PDVW2QDl`2QDm`2PDm_3QDn`2QDo`2QDPa2PDU`3QDZ2QDQa2QDRa2PDjT3P
DoV2PDVd1PDYj1QDQKQDSa2QDTa2QDUa2QD_CPDn_3QDVa2QDWa2QDXa2PDmV2QDYa2QDZa2QD[a2PDen:PDnV2QD\a2P@U7
QD]a2QDQKPD\P2PDfn:PDfn:QD^a2QD_a2QD`a2QDaa2QDQKPD]f1QDZ2QDa`2QDba2QDiR1QDP`2S@0QDca2`DY7QDiR1Q`
1`3QDda2QDea2QDfa2QDW3QDga2QDha2QDia2Q`1`3QDja2PDnR2PDUW2SD0PDmR2PDV`3SD0PDlR2PDV`3QDka2PDQT2QDl
a2QDma2PDQT2PDRh4PD4SD0PDQT2PDRh4QDna2PDdi4PDRh4QDoa2PD^X2PDUR2PD_`3QDPb2PDm_3QDQb2PDmd4PD4QDRb2
PDm_3QDQb2PDmd4QDRb2PDoV2QDQb2PDmd4PD4PDcm4PDoV2QDQb2PDmd4PDcm4PD^i4PDmd4QDSb2PD_`3QDiR1PDX7PDmW
2PDj7PDb^1PDT7PDb^1PDU`3QDW3PD\_9SD0PD\_9QDTb2QDP`2PDT7QDUb2QDVb2QDYESD0TD2PD]f1QDWb2QDXb2PDT7Q`
1`3QDYb2QDZb2QD[b2QD\b2QD]b2PDmc4QD^b2QD_b2QD`b2PDQT2QDab2QDbb2PDRh4QDcb2SD0QDh`2PDRh4QDdb2QDeb2
QDfb2QDgb2QDhb2PD[P2PD`<PDi6PDU`3QDa`2QDib2QDV`2PDUR2PDlV2PDUR2PDU`3PDVo:PD4SD0WD0PDT=PD[X2XD0QD
jb2WD0QDkb2QDlb2TD1QDmb2XD0QDnb2WD0QDob2PD^b4XD0SD0QDnb2WD0QDh5PDUW2PD^b4XD0SD0WD0QDPc2QDQc2PDU`
3QDRc2XD0SD0QDSc2WD0QDTc2S@0QDUc2PDU`3XD0`Db:`D^;`DY`9`Dbm1UD0WD0QDVc2QDWc2TD4PDT7XD0QDXc2UD0WD0
QDVc2QDWc2TD4PDT7XD0YD1QDYc2P@[P2WD0PDT7TD1QDZc2QD[c2XD0QDYc2P@[P2WD0PDd7QD\c2XD0QDYc2P@[P2WD0PD
d7YD1XD0WD0QD]c2PD[P2QDZ2XD0QD^c2WD0QD_c2XD0TD1QD`c2QDac2Q@bc2WD0P@QT2QDcc2XD0P@lW9QDdc2WD0PDQT2
QDec2XD0QDfc2WD0PDQT2PDR]3XD0QDgc2UD0WD0PDRh4QDdb2XD0SD0WD0QDhc2QDdb2QDic2XD0VD0WD0QDhc2QDdb2QDi
c2XD0QDjc2UD0WD0QDkc2SD0S@0S@0PD4PDPT4XD0SD0UD0WD0QDlc2SD0S@0S@0PD4QDkc2XD0SD0UD0WD0QDmc2XD0QDnc
2WD0QDoc2YD2XD0`DU`3QDPd2WD0QDQd2XD0SD0QDW3WD0QDRd2P@nV2P@o_3XD0QDSd2TD2QDTd2WD0QDUd2QDVd2XD0VD0
WD0QDUd2QDVd2XD0QDWd2WD0QDXd2XD0QDYd2TD3QDZd2QD[d2WD0QDWMY@0QD\d2XD0`Da;`D]a1`DQZ2`DSn3UD0WD0PDh
i4PD\`3YD2XD0TD5PD4SD0UD0WD0PDVo:PDn_3YD2XD0TD5PD4SD0UD0WD0PDVo:PDn_3SD0TD4PD4QDZ2XD0SD0UD0WD0PD
hi4PD\`3SD0TD4PD4QDZ2XD0SD0`E_`3`EoR2`ERW2`ElR2QD]d2WD0QD^d2XD0QD_d2`Djg4PDlR2WD0SD0TD1QD`d2QD\>
XD0SD0PDnR2WD0QDad2XD0WD0QDbd2TD1QDcd2XD0QDdd2WD0QDed2QDfd2XD0PDU`3QDgd2WD0QDhd2QDid2QDjd2XD0SD0
WD0QDhd2QDid2QDoNPDU`3XD0SD0WD0QDkd2QDld2QDmd2QDnd2XD0QDod2S@0S@0S@0WD0QDP`2P@d7QDPe2XD0WD0QDQe2
QDRe2PDT7TD2QDSe2XD0SD0WD0PDkS2QDW3TD2QDTe2QDUe2XD0SD0WD0QD[`2QDW3TD1QDVe2XD0QDWe2WD0PDkc4QDXe2X
D0VD0WD0PDkc4QDXe2XD0QDYe2QDZe2WD0QD[e2TD1QD\e2XD0SD0WD0QDk^2TD1QD]e2XD0SD0WD0QD^e2TD1QD_e2XD0SD
0WD0QD`e2QDae2XD0P@lW9QDbe2`D=QDce2WD0QD`e2QDae2XD0P@lW9QDbe2`D=YD2WD0QDde2QDee2XD0QDfe2`D\`3WD0
QDge2PDo_3XD0SD0WD0QDZb2QDhe2TD2QDie2QDW3XD0QDje2PDQT2PDRh4WD0PD4QDke2XD0UD0WD0PDQT2PDRh4XD0SD0U
D0WD0QDle2QDme2XD0SD0UD0QDne2TD9PD4WD0QDZ2XD0SD0UD0WD0QDZ2XD0aDoe2UD0WD0QDPf2QDZ2XD0UD0WD0QDQf2X
D0SD0QDRf2WD0QDSf2XD0SD0UD0WD0QDTf2XD0SD0QDj9QDUf2Q`1`3WD0QDVf2XD0QDWf2QDXf2PDmV2QDYf2QDZf2PDX>Q
D[f2QD\f2PD\`3QD]f2PD\`3QD^f2QD_f2PDkc4QD`f2PD\P;PD4PDQV9PDP`3QDaf2PDbe4QDbf2Q`1`3S@0WD0QDcf2XD0
QDdf2WD0QDef2XD0QDff2`Djg4PDVW2WD0QDgf2XD0Q`1`3S@0WD0QDhf2XD0QD\<WD0QDif2XD0QDjf2WD0QDkf2XD0QDlf
2S@0WD0QDmf2XD0QDnf2QDof2QDPg2QDX3WD0QDQg2XD0QDRg2PDU`3WD0QDSg2XD0QDTg2QDW3Q@b3WD0QDUg2XD0QDm3WD
0QDVg2XD0`DnV2`DbT4`DmV2`DlV2`DR`3`DQj8`DjV2`DkV2`Dic4`Dhc4`Dmc4`Dkc4QDX3QDWg2QDXg2QDX3QDYg2PDlV
2QDT6WD0QDZg2P@[[9QD[g2XD0QD\g2QDW3Y@0WD0QD]g2XD0`Dm_3`DoV2`DR`3`DU`3`DlV2WD0QDi2QD^g2PD\`3XD0QD
_g2QDW3Y@0WD0PDf9Q@`g2XD0VD0QD_g2QDW3Y@0WD0PDf9Q@`g2XD0QDag2WD0QDbg2PDmV2Q@`3QDcg2XD0QDdg2QDX3WD
0QDeg2XD0QDfg2Q@X3WD0QDgg2QDhg2XD0QDX3QDig2QDjg2QD`g2QDkg2PDRX9PDjV2QDlg2PDjV2`Dmc4`Dkc4`Dlc4`Df
W2`DoW2`Dnc4`DQW2`DQX2`DRX2`DR`3`DQ`3`D^Q;QDmg2Q`1`3QDng2QDog2QDPh2PDHPD`e4PDlW9QDQh2QDRh2QDW3PD
VW2QDSh2PDHPDTT4QDTh2QDX3QDUh2QDVh2QDX3QDWh2aDV3QDX3QDXh2PDmV2PDmc4QDYh2QDZh2QDRBQDW2QD[h2QD\h2P
D`g8P@QW2PDYf8PDR`3QD]h2PDU`3PDTS2PDRh4QD^h2TD1QD_h2QD`h2Q`1`3QDah2QD]:TD3QDbh2PDR[1QDch2QDdh2QD
eh2QDfh2P@n_3Q@gh2QDhh2QDih2`DQW2`Dmc4`D]i4`DfW2`DoW2`Dnc4`D\i4`D^i4QDjh2QDT6WD0QDkh2XD0WD0QDlh2
XD0QDmh2QDnh2PDd]3QDT6Q@W3S@0QDoh2QDPi2QDQi2QDPi2PDmc4QDRi2QDX3PDd9QDoT2QDX3QDSi2PDkc4QDTi2QDUi2
PDkc4PDde1PDog4QDVi2PDoV2PDmc4QDYh2PDZ[5QDWi2QDXg2QDXi2QDYi2P@mc4QDZi2QD[i2PDjV2PDmV2PDmc4QD\i2Q
D]i2PDR`3QD^i2PDib9PDS`3PDkg9QD_i2QDdFPDeW:QD`i2QDW3Q`1`3S@0QDai2QDbi2Q`1`3QDci2QDdi2TD2PDam8QDe
i2QDfi2PD^o3QDgi2QDhi2QDii2Q`1`3P@kc4QDji2QDki2PDW[3QDli2PDU`3WD0QDmi2XD0PD]<PDlV2QDni2PDoV2QDoi
2QDPj2P@oV2QDQj2QDRj2QDSj2QDTj2QDUj2UD0PDQS2SD0QDi:QDVj2QDWj2PD4SD0UD0WD0PDQS2XD0QDXj2SD0UD0WD0Q
D[2XD0aDYj2SD0UD0WD0QD[2PDmW2XD0`Dco1`Dao1`DY\5`Dbl1`D]k1`Dc;`Dl;`Dg7`DU9`Dhh1`D_k1`DT=`D`1UD0WD
0QD[2PDmW2PD]k1XD0SD0UD0WD0PDmR2QDZj2QD[j2XD0UD0WD0PDQS2XD0SD0QD\j2`Dl5`Dj5`DS1`DM`DW6`DSh:TD4PD
2UD0WD0QD[2PDmW2QD]j2QD^j2XD0UD0WD0QD]j2TD1QD_j2XD0PD4WD0QD[2XD0QD`j2`DT=`D]k1QDaj2WD0QD[2QDbj2X
D0WD0PDmR2QDcj2XD0WD0PDmR2PDZj4XD0`De7`Dd7`Db<UD0WD0PDlR2QDdj2QDW3XD0QDej2UD0WD0PDlR2QDfj2PDmc4Q
Dgj2XD0UD0WD0PDRS2QDhj2XD0UD0WD0PDQS2XD0QDij2PDmW2TD1QDjj2TD5QDkj2SD0UD0WD0PDQS2XD0QDlj2PDmW2QDm
j2UD0WD0PDRS2QDnj2XD0UD0WD0PDQS2XD0QDoj2`D[P2UD0WD0QDPk2QDQk2XD0TD<PD2UD0WD0PDoR2QDmMTD2QDRk2XD0
`DU`3UD0WD0PDPS2QDmMTD2QDSk2XD0`DoR2`D_`3`D^`3`DP`3`DfQ5UD0WD0QDTk2XD0SD0UD0WD0PDjR9XD0UD0WD0PDm
W2SD0XD0TD;PD2UD0WD0PDlR2QDUk2XD0WD0PD^S:PDT`3PDHXD0PDT`3PDUW2PD2UD0WD0PDR]5XD0WD0PDmV2PDkc4QDVk
2PDn_3QDWk2XD0PDT]5PDT`3PDV]5WD0PDlR2QDQ_2PD]i4QDXk2XD0UD0WD0QDYk2XD0PDmR2QDZk2PDmW2TD1QD[k2QD\k
2TD1QD]k2PDnR2QDZk2TD6WD0QD^k2PD^4XD0PDnR2QD_k2QD`k2TD1QDak2QDbk2QDV4QDck2QDdk2PDmc4QDek2TD2QDfk
2UD0PD]`3QDQ=S@0QDgk2PD4PDmR2QDhk2PDV7TD3PDP`3TD2QDV4PDlR2QDik2PDmW2QDjk2PDV`3TD2QDkk2QDlk2PDmc4
QDmk2SD0QDnk2UD0PDmW2QDok2SD0PD[P2PDmW2PD]k1TD6QDPl2PDmR2QDQl2QDX3TD5QDRl2PDlR2QDj9QDSl2S@0QDTl2
QDUl2TD3QDVl2PDnR2QDW3TD4WD0QDWl2XD0PDmW2Q@b3QDXl2QDYl2PDmR2WD0QDZl2XD0PDlR2QD[l2TD5WD0QD\l2XD0S
D0QD]l2QD^l2UD0WD0QD]l2XD0SD0QD_l2QD`l2PDmW2TD1PDT]5QDal2QDbl2QDcl2SD0PD4WD0QDdl2XD0PD2PDmR2QDel
2TD4WD0QDfl2XD0PDoV2PDlR2QDgl2QDhl2TD4WD0QDfl2XD0PDmR2QDil2TD4WD0QDjl2TD1QDkl2XD0PDoV2PDlR2QDgl2
QDil2TD4WD0QDjl2TD1QDkl2XD0PDmR2Q`1`3WD0PDZj4QDll2XD0PDmR2WD0PDZj4SD0XD0QDml2PDmR2WD0QDQl2QDX3TD
5XD0QDnl2PDmR2QDol2TD4WD0QDjV1TD4QDPm2XD0PDnR2QDi:TD3WD0QDQm2XD0PDoR2QDRm2QDSm2TD2WD0QDTm2XD0PDm
R2WD0PDZj4QDY3TD4XD0QDUm2WD0QDVm2PDo_3PDmc4QDWm2XD0WD0QDXm2PD]j4QDYm2XD0PDnR2QDZm2TD4WD0QD[m2XD0
PDnR2WD0QD\m2XD0QD]m2TD6PDT7WD0QD^m2XD0PD\P2SD0QD_m2TD6PD2UD0WD0QD`m2PDmW2TD1QDam2XD0QDbm2QD[`2P
DUW2QDcm2UD0PD[P2PDmW2WD0QDdm2XD0PDmR2QDem2TD5WD0QDfm2XD0QDgm2QDhm2TD3QDim2PDlR2QDjm2WD0QDkm2XD0
PDlR2QDlm2QDmm2TD1PDR`3PDlR2QDnm2QDom2QDPn2TD2QDQn2QDRn2TD1QDSn2PDmc4QDTn2QDUn2PDY7PD]m3PD]`3QDV
n2P@]j4PDb:QDWn2PDU7PDQW2PDRW2QDXn2TD6PD4PD`Z2QDYn2PDST2QDZn2QD[n2TD4WD0QD\n2XD0PDU7PDQW2QD]n2PD
mW2QD^n2TD1WD0QD_n2XD0QD`n2QDan2PDV7PDmW2QDbn2UD0QDcn2QDdn2TD8PD4PDS`3WD0QDen2XD0QDfn2UD0QD[2TD6
PD4PDS`3WD0QD[2XD0UD0QD[2QDgn2TD8WD0QDTe1XD0QDhn2UD0QD[2PDmW2SD0QDin2TD3WD0PDS`3XD0QDjn2PDmR2QDk
n2TD8WD0PDS`3XD0QDln2UD0QD[2TD<QDTe1WD0QDmn2XD0QDnn2UD0QDon2TD<WD0QDPo2XD0QDon2`D\_3QDQo2UD0QDon
2TD<WD0QDPo2XD0QD[2QDRo2UD0`DoR2`D_`3`D^`3`DZ`3`DY`3`DPS2QDon2TD<WD0PD4XD0QD^2`D\_3QDSo2UD0QD[2T
D5QDm3WD0PDS`3XD0QDTo2S@0QDm3QDon2TD<QDTe1WD0QDUo2XD0`D`d8QDon2TD<QDTe1WD0PDlR2XD0`D`d8`DmW2`Dbm
4`Dcm4`DZd4`DfQ5`D`m4`Dam4`DQW2QDVo2TD<WD0PDS`3XD0QDWo2QDVo2TD<WD0PDS`3XD0PDlR2`DmW2`Dbm4`Dcm4`D
Zd4`DfQ5`D`m4`Dam4`DQW2WD0PD2QDXo2XD0UD0QDYo2TD5WD0QDZo2QDTe1QDZo2XD0PDke8QD[o2QD\o2`Ejc1`Ekc1`E
U`3WD0QD]o2XD0`DkV2QD]HTD3QD`Q2QD]2TD1QD\2QDW3TD3QD\2TD2QD]2QDV4`E]i4`Enc4QD^o2`D_`3`DhX8PDUW2QD
_o2PDlR2QDW3TD2PD]Y8PDP`3`Eo[9`EQW2`E`g8`ESd8`ElW2`Em7`Eo7`Eig4`Ehg4PD]Y8`Dhg4PDmR2WD0PDi6XD0PDd
]3TD4QD`o2PDXW2QDao2Qd1`3QDY4QDY4QDbo2QDco2WD0QDdo2XD0QDeo2QD[2TD1WD0QD\2XD0TD2QDfo2QDgo2QDho2QD
\2QDW3TD1QD]2QD[2TD1QF\2R@0TD2QD]2QD[2TD2QD\2TD1QDV4PDlR2QDY3PDmW2PDT=QDio2TD2WD0QD\2XD0PDlR2QDY
3PDmW2QDjo2PDV`3TD1WD0QD\2XD0PDmR2QDko2PDmW2QDlo2TD3WD0QF\2XD0WD0QDmo2XD0TD3QD\2PDlR2QDQ_2QFno2R
@0WD0QDoo2XD0QDPP3QDho2TD2WD0QD]HXD0TD3PDkV2PDRS2QDW3TD4WD0QDQP3XD0PDQS2QD\2TD2QDRP3TD3QDSP3QDTP
3TD6WD0QDUP3XD0WD0QDVP3XD0TD3QDWP3PDmR2QDXP3TD3QD\2QDho2QD\AQD\j2TD1WD0QDYP3XD0QDho2QDZP3TD4WD0Q
D[P3XD0PDRS2WD0QD\P3TD3QD]P3XD0WD0QD^P3XD0QD_P3QD`P3PDfR;PDWV2aDaP3YD3PDSS;QDbP3QDcP3PDf6QDdP3QD
eP3PDX[3QDfP3PDY[3PDW[3QDgP3QDhP3QDiP3QDjP3PDSV2QDkP3PDYS4QDlP3QDmP3PD[g4QDnP3QDoP3PDlm4PDSU;QDP
Q3PDS^3QDQQ3QDRQ3PDcP;PDXU;QDSQ3QDTQ3PDTP2PDn_3PDk4PDSm2QDUQ3QDVQ3PDe]3QDWQ3PDdb1PDW\5PDnY:QDXQ3
PDVV4PDh^3PDW=PD]U;PD^Z3QDYQ3QDZQ3YD3TD<YD3TD<YD3QD[Q3QD\Q3QD]Q3QD^Q3QD_Q3QD`Q3PDnT;PDYU;PDTP2PD
n_3PDgV;PDnR2QDaQ3PDnR2QDi:TD2QDbQ3PD_`3PDmW2QDcQ3QDdQ3PDnV2PDn_3QDeQ3PDmR2QDfQ3PDmV2PDkc4PDTk2Q
DgQ3TD4QDmW1PDm_3PDoc4QDhQ3QDiQ3QDjQ3PDmR2QDkQ3RD0SD0PD]i4QDlQ3QDmQ3Q@V3QDnQ3PDP`3PDV`3RD0VD0QDo
Q3QDPR3QDQR3PDlR2PDY1QDRR3PDmc4QDSR3WD0QDTR3QDUR3XD0`DhY2`DiY2`DT:`DOWD0QDTR3P@n_3Q@VR3QDU5XD0`D
RS2`DhY2`DiY2`DT:`DOQDWR3WD0QDXR3XD0WD0PDkc4QDYR3P@n_3QDU5XD0`DhY2`DiY2`DT:`DOWD0QDZR3XD0QD[R3QD
\R3WD0QD]R3QDV3XD0`DSW;`DZ`3`DY`3`DPT4`Df_5`DU`9`DTW;PDHPDjh1PDn_3WD0QD^R3PDU`3XD0WD0PD]Y4QD_GTD
1QD_R3XD0WD0PD]Y4PDmc4QD`R3XD0SD0PDQT2PDU`3QDaR3PDkc4QDQR1QDbR3PDmc4PD]X2QDcR3PDn_3PDmc4PDRh4PDZ
j4PDn_3QDa=PDmc4QDdR3QDeR3PD]j4PDXW2PD^a3PDPT4PD^a3PD\`3PDQ`3PDS`3PDXZ2QDfR3QDgR3QDhR3QDbGPDkc4Q
DiR3PDRh4PDS`3QDc4PDYW2PDS`3PDYW2PDTS2PDS`3PDTS2PDmV2PDS`3PDmV2PDbh8PDZ`3PDkc4QDjR3QDkR3QDlR3PDk
c4QDmR3PDXW2QDnR3PDmc4QDoR3PDoV;QDPS3QDQS3QDRS3QDlU2PD[W;PD\W;PDo_3QDSS3PDde1QDTS3PDkc4QDUS3QDVS
3QDWS3PDoP;QDXS3PDei4QDYS3QDZS3PDn_3PDkc4Q`1`3WD0QD[S3QD\S3XD0PDn_3PDkc4PDmW9QD]S3PDn_3PDXW2QD^S
3aDV3PDTW2QD^S3PDei4QD_S3QDi4QD`S3QDaS3QDbS3PDUW2QDcS3QDdS3QDeS3PDXo8QDm3PDWj4QDm3WD0QDfS3QDgS3X
D0PDPT4PDS`3PDPT4PDQT4PDS`3PDQT4QDhS3PDXW2WD0QDiS3QDV3XD0`DSW;`DZ`3`DY`3`DPT4WD0QD]R3QDjS3QDkS3X
D0PD]`3QD_S3PD]`3PDkc4PDkW;QDlS3PD\`3QDmS3QDnS3QDmS3PDm_3QDoS3WD0PDhX8XD0QDPT3QDQT3QDRT3`DWX;`DX
X;QDX3PDhj9PDnR2QDST3PDnR2QDTT3TD3QDUT3QDVT3PD[a4P@nR2PDUW2PD[a4PDnR2QDWT3PDmR2QDZCQDXT3S@0QDYT3
UD0WD0PDnR2PDUW2XD0SD0UD0WD0PDmR2PDV`3XD0SD0UD0WD0QDZT3QD[T3XD0PD4WD0QD\T3QD^l2XD0VD0UD0WD0PDiP2
TD3QD]T3XD0UD0WD0QD`m2QD^T3TD1QD_T3XD0WD0QD`m2QD^T3TD1QD`T3XD0QDaT3UD0WD0PDb<QDVj2TD1QDbT3XD0UD0
WD0PDlR2PD_`3QDcT3XD0UD0WD0QDdT3PDmW2TD1QDeT3XD0UD0WD0QDfT3TD2PDUW2XD0PDjR9PDmR2QDgT3PDU7PDQW2PD
UW2UD0WD0PD[P2PDQW2PDT7QDhT3XD0UD0WD0QDiT3QDjT3TD1QDkT3XD0PD`<PDmW2PDT]5UD0WD0QDlT3QDmT3TD1QDnT3
XD0QD_4QDoT3QD_4QDV4QD`3QDV4QDV4QDPU3Q`1`3QDS]2QD\4PDS`3Q`1`3QDV4WD0QDQU3YD1XD0VD0WD0QDQU3YD1XD0
QDRU3QDSU3PDYm1`Dn_3`DR3QDm3QDTU3QDUU3PDYm1QDVU3QDWU3QDXU3QDYU3QDZU3QD[U3PDV8PDn_3PDmc4PDXU:PDTW
2PDTW2PDUX:PDn_3PDmc4PDm3PDcd8QD\U3PD\k1PDde1PDQQ:PDlV2PDe8PDQh8PDQX9PDZ6PDdg3QD]U3QD^U3PDY8PDT`
3PDZ:PD[W;PDaX;PDR1PDjV2PDZX2QD_U3PDcX;PDX6PD_9PDnV2PDQP9QD`U3PDP`3Q`1`3Q@aU3WD0QDbU3XD0PDQh8QDc
U3PDP?QDdU3PD^6QDeU3PDY>PDih2PDV]1PDVg8PD[Z2PDiX;PDUT8PDYf8PD]Z2PDmV2PD_T8QDfU3PDdT4PDjX;PDom4QD
gU3PDlX;PD]R2PDc@PDQ<PDZj4QDhU3QDiU3QDjU3QDkU3QDlU3QDQU3QDmU3PDgf:QDnU3QDoU3PDXd1PDbS4PDjV2PDkV2
PDU`3PDTY;PDX<PDPW2PDST4PD\`3PD`m8PDXT4PDS`3SD0PDUW2Q@]3Q`1`3WD0QDeDXD0QDPV3TD6QDW3Q`1`3WD0QDQV3
XD0QDRV3TD4QDW3Q`1`3WD0QDSV3XD0`Dn_3`DR`3QDTV3QDW3Q`1`3WD0QDUV3XD0QDW<Q`1`3WD0SD0XD0PDjc1QD_V2QD
VV3Q@W3WD0QDWV3XD0QDW<Q`1`3WD0QDeDXD0QDXV3QDYV3QDW3Q`1`3WD0QDZV3XD0WD0QD[V3PDhc4XD0VD0WD0QD[V3PD
hc4XD0QD\V3QD]V3WD0QD^V3XD0PD]g9WD0PDjV2PDU`3PDQh4XD0QD_V3TD2QDW3Q`1`3WD0QD`V3XD0aDV3`D\`3QDaV3P
Dn_3TD3QDW3Q`1`3WD0PDP]1XD0QDbV3PDn_3TD3QDW3Q`1`3aD_2aDV3iD1iD2WD0SD0XD0VD0QDbV3PDn_3TD3QDW3Q`1`
3aD_2aDV3iD1iD2WD0SD0XD0QDcV3QDdV3TD4WD0PDmi4XD0QDeV3TD2WD0PDl[9XD0WD0QDfV3P@UW2P@d7QDgV3QDi2XD0
WD0QDhV3PD]`3QDeDXD0QDl?WD0QDiV3XD0VD0QDl?WD0QDiV3XD0QDjV3QDkV3WD0PD[;PDkV2XD0QDlV3WD0PDTQ8XD0PD
mc4WD0QDmV3PDn_3QDSHXD0QDnV3WD0PDZQ8TD1QDoV3XD0QDPW3QDQW3WD0`D_Z2SD0QDRW3XD0VD0QDQW3WD0`D_Z2SD0Q
DRW3XD0QDcV3QFSW3QDX3Q@]3Q`1`3WD0QDTW3aD`2SD0XD0`Dn_3`Do_3`Dm_3QDUW3WD0QDVW3XD0SD0WD0QDWW3TD1QDX
W3XD0`E]`3YD1WD0QDYW3XD0VD0`E]`3YD1WD0QDYW3XD0QDZW3PDQW2QDW3Q`1`3WD0QD[W3XD0QD\W3QD]W3WD0QD^W3QD
_W3XD0QDW3QDQ=SD0WD0QD`W3XD0`DZS3WD0QDeDPD]`3QDQ=XD0SD0QDQ=WD0QDaW3XD0QDbW3QDcW3WD0QDdW3XD0WD0PD
fo1PDTY2XD0WD0QDeW3TD1QDfW3XD0`D]`3QDW3P@UW2WD0QDgW3PDU`3XD0SD0QDW3WD0QDhW3QDYh2XD0VD0QDW3WD0QDh
W3QDYh2XD0QDiW3WD0PDRR2PDhX8XD0VD0WD0PDRR2PDhX8XD0QDXOQDjW3WD0QDkW3XD0QDlW3P@UW2P@d7WD0QDgV3QDmW
3XD0QDnW3TD3QDW3Q`1`3WD0QDoW3XD0WD0QDPX3XD0QDm3PDdb1PDo_3PDl_5PDmc4QD\4PDdY2SD0QDQX3PDdY2QDm3QDW
3Q@Z3WD0PDQ<XD0VD0QDm3QDW3Q@Z3WD0PDQ<XD0QDRX3QDdFQ`1`3WD0QD\4XD0QDSX3QDTX3WD0Qd1`3QD\4XD0QDm3WD0
QD\4XD0QDm3QDm3TD4QDW3WD0Q`1`3QD\4XD0aDV3`D\`3QDm3TD3QDW3QDW<Q`1`3WD0QD\4XD0QDW3Q@]3QDa3WD0QD\4X
D0WD0QDa3QD\4XD0SD0WD0QDUX3QD\4XD0QDm3QDVX3TD2WD0QD\4XD0QDm3TD2QDW3TD4PDS`3WD0Q`1`3QD\4XD0VD0QDm
3TD2QDW3TD4PDS`3WD0Q`1`3QD\4XD0QDXOQDWX3TD2QDW3Q@XX3Y@0aD_2aDV3iD1iD2aDm3aDe3bD0WD0SD0XD0VD0QDWX
3TD2QDW3Q@XX3Y@0aD_2aDV3iD1iD2aDm3aDe3bD0WD0SD0XD0QDYX3QDZX3QD[X3Q@\X3Y@0aD_2aDV3`DQb1`D]`3`DU`3
bD0WD0SD0XD0VD0QDZX3QD[X3Q@\X3Y@0aD_2aDV3`DQb1`D]`3`DU`3bD0WD0SD0XD0QD]X3QDW<Q@^X3aD_2aDV3aDe3WD
0SD0XD0QD_X3`Dn_3`DYZ;`DZZ;QDW3YD0aD_2aDV3iD1iD2`Dkc4`Dlc4`Dmc4WD0SD0XD0VD0QDW3YD0aD_2aDV3iD1iD2
`Dkc4`Dlc4`Dmc4WD0SD0XD0QD`X3QDaX3Y@0QDbX3aD_2aDV3WD0SD0XD0VD0QDaX3Y@0QDbX3aD_2aDV3WD0SD0XD0QDcX
3aDl2bD0WD0YD0XD0YD1QDj9aDl2bD0WD0YD0XD0YD1aDl2bD0WD0YD0XD0aDl2bD0WD0YD0XD0VD0aDl2bD0WD0YD0XD0QD
dX3aDl2bD0WD0YD0XD0YD2QDeX3aDl2bD0WD0YD0XD0UD0SD0QDfX3TD1WD0QDgX3XD0aDV3UD0QDfX3TD1WD0QDgX3XD0aD
V3UD0SD0QDhX3TD1WD0QDiX3TD2XD0QDjX3UD0QDhX3TD1WD0QDiX3TD2XD0QDjX3QDkX3Y@0WD0QDn2XD0aDV3`DjV2`DnV
2`DRX2`DQX2`DSX2`DTX2`DUX2`DVX2`DaY9UD0QDP3Q@V3Q`1`3P@[Z;`D]a1`D`]1`D^5`Da]1`D\6`DX>WD0Q`1`3QDlX
3XD0VD0UD0QDP3Q@V3Q`1`3P@[Z;`D]a1`D`]1`D^5`Da]1`D\6`DX>WD0Q`1`3QDlX3XD0QDmX3UD0QDP3Q@V3TD3PD4Q`1
`3WD0QDnX3XD0VD0UD0QDP3Q@V3TD3PD4Q`1`3WD0QDnX3XD0QDoX3UD0QDP3Q@V3Y@0WD0QDPY3XD0WD0QDh\2XD0VD0WD0
QDh\2XD0PD1QDQY3QDW3Q`1`3aD_2aDV3iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3WD0SD0XD0VD0QDQY3QDW3Q`1`3aD_2aDV3
iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3WD0SD0XD0QDRY3QDQY3QDW3Q`1`3aD_2aDV3iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3WD
0SD0XD0QDSY3QDlCQDQY3QDW3Q`1`3aD_2aDV3iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3WD0SD0XD0QDSY3YD0QDTY3WD0Q@UY
3PDXW2SD0XD0`Dn_3WD0PDXW2SD0QDQKXD0QDW3WD0QDVY3SD0XD0VD0QDW3WD0QDVY3SD0XD0QEWY3WD0QDXY3QDYY3XD0Q
DZY3TD2WD0QD[Y3XD0`D]`3`De:QDW3Q`1`3QD\Y3WD0QD]Y3XD0PDkY9QD^Y3PDlY9SD0PDYU2PDYU9QD_Y3TD2WD0QD`Y3
XD0PDhj4VD0PDhj4QDcV3QD^GS@0S@0WD0QD\4XD0QDaY3`E]`3`Ejc1`Ekc1`EfX9`Em7`EUW2`EiZ;WD0PDi6XD0VD0WD0
QDbY3XD0VD0QDj9Q@b3WD0QDZ4Q`1`3QDcY3XD0QDY4`D]`3`Dc<`De:WD0QDdY3QDZ4XD0QDZ3Q`1`3QDeY3Q@Z4PDUW2QD
Z4QDeY3QDSHQDfY3TD3WD0QDgY3XD0PDXW2QDhY3PDXW2QDiY3QDjY3PDXW2QDkY3QDlY3PDn_3S@0WD0QDmY3XD0`Dei9`D
S[;`Dd\2`DQ[2QDP_2Q@W3Q@]3Q`1`3WD0QDnY3XD0QDoY3PDP`3WD0QDPZ3XD0VD0PDP`3WD0QDPZ3XD0QDQZ3QDRZ3QDSZ
3TD3QDW3Q`1`3aD_2WD0SD0XD0VD0QDRZ3QDSZ3TD3QDW3Q`1`3aD_2WD0SD0XD0QDcV3PDP`3WD0QDTZ3XD0VD0PDP`3WD0
QDTZ3XD0QDcV3QDUZ3WD0QDVZ3XD0PDkS2QDW3Q`1`3WD0QDWZ3XD0QDXZ3QDYZ3TD3PDnS3QDZZ3QD[Z3QDW3Q`1`3QDQ=Q
`1`3S@0WD0QD\Z3XD0`Di]2`Dd_2`DPU5`D]i9QDQ=`Dmd4iD0SD0S@0WD0QD]Z3XD0`Dn_3`Dn[;`Dgf4`DSX9`Do[;`DP\
;WD0QD^Z3PDn_3SD0XD0`Dmd4`Dmc4QDW3Q`1`3QDQ=`Dmg4`DbU2`Djg4SD0WD0QD]4XD0`DQ\;QDW3Q`1`3Q@]3Q`1`3Q@
\4WD0Q`1`3Q@V4QD]4XD0WD0QDS]2QD]4XD0WD0QD_Z3QD`Z3QD]4XD0WD0QD]4XD0QDaZ3PDmc4QDm3QDbZ3QDcZ3PDn_3Q
DdZ3PD^i9PDo_3PDT\;PDlV2PDR]3PDmV2PDR]3PDlV2PDmX5PDmV2PDWk1QDeZ3QDfZ3QDgZ3PDQ:PDjV2QD_GQD]d1QDhZ
3QDiZ3QDjZ3PD[?PDk>PDTb2QDkZ3PDk^9`Df^3`DX]5`DhS3QDlZ3QDmZ3QDnZ3QDeDQDoZ3PDe]3QDP[3QDQ[3QDW3PDn_
3Q`1`3Q@eDPDe]3QDm3Q@i7Q@j7QDg:VD0QDYR1PD^\3WD0PDe]3XD0QDm3QDW3PDoV2TD1PD^\;QDR[3TD1QDS[3QDT[3QD
U[3QDn7PDo_3TD1WD0QDV[3XD0PDWV2QDW[3QDW3WD0QDX[3XD0VD0QDW[3QDW3WD0QDX[3XD0PD1PDo[9PDn_3QDQ=SD0QD
Y[3QDZ[3PDn_3QDm3QDW3Q`1`3PDjV2PDU`3PDQh4QD[[3TD2QD\[3QD][3`Dn_3`DU`3QD^[3PDU`3PDmc4QD_[3QD`[3TD
1QDa[3`Do_3PDnV2PDn_3PDmc4PDcX8QDW3Q`1`3WD0QDb[3XD0VD0QDW3Q`1`3WD0QDb[3XD0QDc[3PD]`3QDd[3PD\P2PD
mc4PDog4QDe[3PD\P2PDQ`3PDmc4PDYg4QDdFWD0PD[c9XD0QDf[3QDW3WD0PD[c9XD0VD0QDW3WD0PD[c9XD0QDcV3QDW3Q
DbGWD0QDg[3QDe[3QDh[3XD0PDm_3PDSW2QDi[3QDRP1PDo_3PDSW2QDj[3P@n_3PDo_3PDmc4PDRh4PDn_3PDQ`3PDVW2PD
PS2QDk[3QDl[3PDX[9PDn_3PDhe8PDU`3QDm[3PDo_3PDkc4PD[k1PDm_3QDn[3PDV`3PDRh4PDcd8QD_CPD\`3PDHQDRBPD
\`3SD0PDYd1PDUW2QDo[3QDP\3PDjV2PDkS2PDP`3PD\6PDo_3QDQ\3PD]Y2PDhX8PDU`3PDXW2QDR\3QDdb2PDY_4QDS\3Q
DT\3QDU\3PDmc4QDQk1PDUU:PDUU:QDV\3QDW\3QDX\3QDY\3QDZ\3QDW3PDUW2PDmV2VD0QDW3PDUW2PDmV2PD1QD[\3QD\
\3PD]`3QD]\3PD]`3QD^\3Q@_\3QD`\3PDo_3PD\X2QDVh2PDU`3QDa\3PDUW2PDjV2PDU`3QDb\3PD_=PDo_3PDRR9QDc\3
QDd\3PD\X9QDe\3QDmDQDf\3TD3PDU`3PDT7PD[e1QDg\3PDU`3P@T7QDh\3PDcd8PDU`3QDi\3QD`KPD]Y8PDP`3QDj\3PD
o_3QDk\3PDo_3QDk6PD\X9QDW3WD0QDl\3XD0aDV3QDZb2QDm\3PD[P2QDn\3PD_6PDhX8PDoV2PD_X3PDP`3TD2QDo\3PDn
d4PDU`3PDbd8PDXV9PDo_3PDmc4PD\4PDUa3PDmV2QDP]3PDmc4QDQ]3iP3200RP1210UP1320YP1230VP1240VP1350YP13
60WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP1320YP12=0TP12>0VP14?1VP13@1TP14A1VP13B1WP1E01RP1?
C1TP15D1VP14E1UP1;F1UP13G1WP16H1XP15I1SP13J1WP12K1VP12L1UP12M1UP18N1VP13O1WP12P11SP14Q12YP15R12W
P17S12XP13T12VP1322WP12U12TP16V12UP17W12WP18X12[P15Y12SP14Z12VP1322XP13[12YP13\12WP13]12WP13]12X
P13B2XP12^12TP13_12XP13`12XP13`12XP12a12UP13b12WP14c12WP15d12VP13e12WP14f12XP13g12WP1322WP12h12U
P12h12UP1102RP1102RP1102RP12i12TP15j12TP15k12TP12l12TP13m12WP1422YP13n12TP12o12TP12P22UP13Q22XP1
3R22VP12S22UP18T22WP14U22TP15V22YP14W22UP12X22VP18Y22]P13Z22TP1322XP13[22VP14\22XP13V12XP12V12UP
12]22UP13^22XP12_22UP13`22VP12a22TP13b22UP13b22WP13c22WP13]12UP13d22TP1102RP1102RP13e22TP12f22UP
1102RP12g22TP18h23WP16i23WP16i23YP15j23VP17k23XP16]13XP18l23YP15m23TP15n23UP15n23WP18o23ZP16P33W
P16^23YP17_13ZP16Q33WP17R33WP16S33YP15T33VP15U34TP12V34TP12W34TP12X34UP1204RP12Y34UP14Z35ZP1275U
P12H5VP1925[P1425\P13[35WP16\35]P16]35ZP12^35TP1325XP13_35WP13`35TP14a35VP16b35VP15c35VP13d35UP1
5e35WP16f35VP13g35VP16h35VP15i35VP1375XP13Q35XP12j35VP14k35VP15e35WP1:]25WP14[15ZP12l35UP14m35VP
12n35UP13o35WP14P45VP12Q45UP12h15UP13[35WP12R45TP12S45UP12T45TP1325WP12U45UP13V45YP14]15YP13W45X
P13X45WP1375YP14Y45WP13Z45TP13[45TP14\45VP13]45UP13m15XP12^45TP14]15UP15]15ZP1;]15UP14]15XP1105R
P14_45TP15`45TP1305RP14a45WP15b45XP12c45TP13d45VP14e45WP14f45VP13g45UP14h45WP15i45QM3j45TP13k45W
P13l45UP13m45VP14n45YP12l35UP12o45TP12n35UP13P55VP15]35XP1325WP12Q55TP15m15ZP13R55TP1105RP15]35X
P16]35[P1<S56XP16T56VP19U56XP15V56VP17W56VP17X56VP18Y56XP15Z56TP17[56VP1626YP15^26WP16\56UP16]56
VP17^56YP16_56VP16`56WP18`56YP16a56XP19b56]P17c56[P17d56XP16e56YP16f56YP18]16ZP16g56ZP18g56WP18h
56ZP15i56WP16j56UP16j56WP17k56WP15l56VP16m56TP16m56VP15n56TP15n56VP17o56VP1:P66XP1CQ66VP17V16^P1
6R66WP1526XP14S66TP18]36YP17T66VP13:7YP13U67YP1107RP12V67VP12W67VP13X67UP18Y67TP16Z67WP15[67UP12
V37TP16\67YP14]67\P13^67WP13_67YP13Q27YP13`67XP12a67TP12`67VP12b67VP13c67XP13[37XP13d67XP14e68TP
1308RP1\1f69UP13g69WP14h69XP14i69ZP1529ZP13j69WP12Q39VP15m19]P12H9VP14k69VP13H9XP1109RP1109RP12l
69TP14m69XP13n69XP19o69\P15\39YP13b49WP15P79ZP12Q79TP14g69WP1409RP15R79WP13S79VP14m19[P13T79VP14
U79VP12V79TP13b49XP13W79XP12h19UP14e39XP14H9YP12X79TP12Y79VP13Z79WP12[79TP18\79TP13]79WP13^79WP1
4_79UP1109RP1529XP13`79VP12a79VP13b79YP12c79TP14d79VP15e79WP12n29UP13R79WP12f79UP13g79TP13h79VP1
3i79YP14m19\P13j79XP14k79ZP13l79WP12m79UP12n79TP14H9ZP13o79TP17P8:VP16Q8:TP15R8:TP17S8:VP15T8:VP
162:VP137:XP15U8:YP14V8:TP1<h6:XP18W8:VP15X8:WP15Y8:VP14Z8:XP14V1:WP13[8:TP16\8:WP14]8:YP13H:XP1
3]1:WP13^8:WP17H:XP15_8:WP15]2:VP14`8:WP15a8:TP15b8:VP16c8:\P16H:WP14d8:VP14e8:YP18f8:XP13g8:VP1
6h8:VP15i8:XP16B:[P15j8:WP13k8:WP182:]P12l8:UP14m8:UP13V1:WP13b7:YP12V8:UP13n8:XP12b6:VP13o8:VP1
5P9:VP14Q9:VP13R9:VP110;RP1AS9;TP13T9;TP12H;UP13b7;YP13U9;XP12V9;VP12W9;UP14Q3;[P15X9<UP14Y9<UP1
20<RP14Z9<UP12H<UP13[9<WP12H<UP13\9<YP13n2<YP12b2<VP12]9<TP14^9<WP16_9<VP13`9=WP12[3=UP13a9=TP13
b9=TP120=RP13]1=UP12c9=TP12d9=TP13e9=WP13f9=TP14g9=VP13n2=WP13h9=XP12i9=TP12j9=UP13k9=TP12l9=TP1
10=RP14m9=\P12n9=TP15o9>TP15o9>VP13]1>XP13H>XP13]1>YP13P:>YP14[9>VP137>YP15Q:>VP19R:>VP14S:>VP13
T:>VP16U:>VP14V:>VP13W:>WP13X:>WP14Y:>TP15Z:>UP13H>WP12[:>TP18\:>YP19]:>YP17^:>\P16_:>VP15`:>TP1
4a:>TP15b:>XP17c:>YP16d:>YP14Q3>WP13e:>WP13b:>VP12h1>VP16e3>ZP14f:>TP16R2>XP13[1>YP16g:>TP16g:>V
P152>XP16n1>TP15h:>TP16i:>VP16j:>ZP14k:>YP14l:>YP16m:>VP15n:>VP12o:>UP13P;>WP14Q;>ZP15R;>VP15R;>
VP13]1>WP15S;>VP15T;>ZP13U;>XP14V;>VP12W;>TP13R:>VP15X;>TP15Y;>WP15X;>VP15Z;>]P15Q2>[P13]1>WP13W
7>WP13m1>YP13]1>XP13]1>XP13]1>WP13[;>WP142>\P132>YP13\;>VP14];>WP13^;>WP17_;>VP16`;>VP12a;>VP13b
;>WP14c;>WP12d;>TP12e;>UP14f;>VP13`1>WP13g;>VP12h;>TP13i;>UP12j;>TP12k;>TP13Q:>WP12l;>TP13m;>UP1
3n;>VP12o;>TP15P<>UP16Q<>UP15R<>UP14S<>UP110>RP13T<>WP16U<>WP14V<>XP13W<>YP14Q;>WP13X<>TP15Q:>XP
13U;>XP14]1>ZP14Y<>TP15Z<>VP14[<>VP12\<>UP14]<>TP16^<>TP16^<>VP14_<>ZP13`<>VP12P1>SP12]1>VP13a<>
XP14b<>TP15c<>UP1=d<?ZP1;e<?VP18f<?WP17g<?UP1Bh<?WP1Ai<?UP18j<?WP15k<?VP15k<?UP16l<?XP16m<?WP15n
<?VP15o<?UP15R:?VP15P=?VP16Q=?UP16Q=?WP17R=?VP16S=?WP16T=?XP1DU=?WP1CV=?UP17W=?XP15X=?TP15Y=?TP1
5Y=?VP16Q:?XP15Z=?VP12o6?UP15X;?VP14[=?UP15\=?UP15]=?WP17^=?WP16_:?VP16_:?XP16_:?UP16_:?WP17_=?[
P15`=?VP13:?XP19a=?VP17b=?YP17b=?XP14c=?TP15m1?XP14d=?TP15Q3?WP15e=?YP18f=?VP18g=?XP15h=?TP17i=?
XP16j=?YP130?RP14Q:?WP14k=?TP15l=?UP15m=?WP15n=?XP15o=?TP15P>?VP15]1?WP16H?\P15Q>?TP15R>?WP13S>?
UP13T>?XP1:B?ZP19U>?WP16V>?WP16W>?ZP15X>?XP17Y>?VP14Z>?TP15[>?UP16n2?ZP15\>?VP16]>?VP16H?YP15^>?
TP15_>?VP15`>?VP16a>?VP110@RP13b>@YP12c>@VP15d>@TP18e>AUP15f>BVP14k<BVP12g>BUP13h>BWP13i>BXP17j>
BYP110CRP17k>CWP17l>CWP17m>CWP17n>CWP17o>CWP17P?CWP12Q?CTP15R?CWP12S?CUP14ICSP17T?DVP19U?DWP1<V?
DWP15U?DUP14S?DTP13W?ETP12X?ETP13[3EYP15`<EWP12Y?FTP13Z?FVP16[?FWP16\?FWP13]?GTP12^?HTP12_?HUP12
`?HUP1<a?IVP14b?IVP16c?IXP12d?ITP110IRP14e?IYP110ISP13f?IVP12g?ITP19h?JTP15i?KTP12j?KTP13k?KXP14
l?KVP13m?KVP14n?KYP12o?KUP14P@KXP12Q@KTP12R@KUP12S@KTP15_6LWP17T@LXP13Q;LXP13U@LVP12V@LTP12P1LSP
17W@LTP14X@LWP13Y@LWP13Z@LVP16m1LXP19m1LXP15[@LWP15\@LTP14]@LYP12^@LTP13_@LTP13`@LWP13`@LWP17a@L
[P16b@LXP14c@LVP13d@LVP12Q3LUP12Q3LUP142LZP14e@LXP13f@LVP13g6LXP12g@LVP13l3LXP13Q2LXP12h@LVP12i@
LVP132MWP13j@MYP14m1M\P14]1M\P12k@MVP13k@MYP13l@MXP13m@MYP14m1M[P137MYP13n@MXP13o@MYP13PAMXP13QA
MYP132MXP14HMZP13RAMYP13SAMYP13TAMXP12UAMUP13]1MYP132MYP14VAMXP14WAM[P13HMXP12XAMVP13BMYP13]1MWP
13HMXP142MWP13YAMVP15ZAMXP13[AMXP14\AMWP14\AMYP13V1MXP14]AMXP13HMXP13^AMUP13_1MXP14_AMVP12^5MVP1
3]1MYP13`AMYP13aAMYP12aAMVP13bAMYP13]1MWP13_6MXP13m1MYP12cAMVP12dAMVP14eAM[P13fAMYP12fAMVP12fAMV
P12fAMVP12gAMVP12hAMVP13h1MXP13iAMYP14jAM\P13kAMWP12lAMVP13Q;MWP13mAMYP13nAMYP13oAMVP13PBMYP13QB
MYP13RBMYP13PAMYP13SBMXP13Q1MYP13TBMXP14UBMZP13b7MYP14VBM\P12Y@MVP12fAMVP12Q1MVP13n@MWP13WBMXP13
XBMVP13YBMTP13V1MWP13U6MXP14g6M\P12]1MVP13ZBMYP13[BMXP12\BMVP14]1MZP127MVP13_1MXP12Q3MVP12]BMTP1
2^BMVP12_BMTP122MVP13`BMVP12YBMTP13aBMWP12HMVP13HMYP13bBMWP12]1MVP12cBMUP13dBMYP13eBMXP13HMXP12f
BMVP12gBMVP12hBMVP13iBMVP13jBMYP15kBMVP132MWP14Z3MWP14Y@MWP142MYP13a7MXP13b7MYP13l3MXP12lBMUP13]
1MXP16n2M`P13h1MXP15]1MYP13m1MXP15\3MZP132MWP14mBMYP142MZP132MWP12nBMTP13m1MWP13oBMWP14m1M[P13PC
MVP142MYP132MWP13]1MXP14]1MZP13QCMVP14S3MZP13RCMWP14h1MZP15]1M[P15SCMZP14TCMXP13UCMVP15VCM[P14WC
MXP13XCMVP15m1MYP12YCMTP15ZCMXP13XCMVP15[CMXP14\CMVP14]CMXP14^CMYP15m1M[P13_CMVP132MWP12`CMUP13a
CMVP12bCMTP14cCMZP13Q3MWP14Q3M[P18V1MWP14]1MZP13HMXP15n2MZP13dCMVP13eCMVP12fCMTP142MZP13gCMVP14h
CMXP147MZP14e3MWP14]1M[P132MWP14m1MZP142MYP14n2MYP14iCMVP15jCMZP132MWP13kCMWP132MXP13m1MWP13m1MX
P13m1MWP13lCMVP13mCMVP132MWP13b2MXP13l3MXP142MYP132MWP13Q3MWP13m1MXP12nCMTP13Y@MXP13oCMVP13Q1MXP
12PDMTP13Y@MXP132MXP13QDMWP13j@MYP13Q3MXP132MXP15n2M]P13RDMVP13XCMVP152MWP14SDMXP14TDMTP14TDMVP1
2UDMTP13[3MWP12VDMTP132MXP13WDMVP13XDMVP13YDMYP13eAMXP13ZDMWP14m1MZP14m1M\P13[DMXP13SAMYP132MXP1
3\DMYP132MXP142MZP15]DM[P15]DM]P12^DMUP13_DMUP13_DMWP13m1MXP13`DMWP132MXP152M\P13_AMWP13]1MYP14H
M[P14HMYP13aDMXP13bDMWP13cDMWP13dDMYP13eDMWP13fDMWP13gDMYP14hDMXP13i7MXP13iDMWP13b6MYP13jDMYP14k
DM\P13lDMYP13mDMYP14nDM\P13aAMYP13oDMXP12PEMVP12PEMVP13QEMYP13REMWP13SEMXP13TEMXP13b7MYP13b7MYP1
3HMYP137MYP12Z3MVP12UEMVP13b7MYP13b7MYP13b7MYP13b7MYP12VEMUP12WEMVP12]DMVP12XEMUP12YEMUP12ZEMUP1
2Q3MVP12Q3MVP12Q3MVP12[EMVP12[EMVP14eBMVP132MXP14e5MZP12\EMVP13]EMXP12^EMUP13_EMXP13`EMWP13aEMYP
13bEMYP13cEMXP13dEMYP13eEMWP12fEMVP13gEMUP13hEMXP14iEMZP13m1MYP12jEMUP14kEM\P14lEMZP13g@MXP13X:M
YP13mEMYP13nEMYP12oEMUP12PFMVP13b7MYP13]1MXP13HMXP12lAMVP13Q3MYP13g6MYP12QFMVP12RFMTP13b7MYP14SF
MZP14QDM[P13TFMYP13b7MXP13[3MYP12UFMVP12VFMVP13b7MYP12WFMUP13XFMXP12a7MVP13HMYP12fAMVP12l8MVP13h
1MYP13Q3MYP13HMYP13HMYP14YFMYP13HMYP13HMYP12fAMVP110MSP12ZFMVP14[FMVP13m1MYP13\FMWP13b7MXP13]1MY
P14]1MZP137MXP12[3MVP13]FMXP12h1MVP110MSP135MXP12_1MVP12_1MVP13^FMWP12_1MVP12_FMUP12Q3MVP14`FMTP
13aFMUP13bFMXP14cFMYP13n2MWP12UENVP12KNVP13b7NYP12dFNVP13b7NYP132NYP12eFNUP13]1NYP13fFNYP13gFNYP
13hFNYP13m@NYP12iFNVP13jFNYP13kFNXP13lFNYP13m1NYP12mFNVP12nFNVP14Q3N\P13oFNYP147N[P13PGNYP13QGNY
P13RGNYP13]1NYP14]1N\P12SGNVP132NYP13TGNYP12UGNUP12VGNVP13WGNXP12X:NVP13d6NYP13XGNYP13YGNYP14ZGN
[P12g1NVP12[GNUP13\GNWP13]GNYP13Q1NWP14S3NZP13^GNXP132NXP14m1NWP12_GNUP12`GNUP13fANYP12aGNUP13fA
NXP132NXP13^;NXP13HNYP13]1NXP12bGNVP13cGNVP12dGNUP12eGNUP12fGNUP12cCNUP13gGNTP13gGNVP13hGNVP13hG
NYP14iGNUP14iGNWP13jGNUP13kGNXP15lGNWP13[3NXP13HNXP14]1N[P14mGN\P13nGNYP14[1N[P13oGNYP13[1NYP13P
HNYP152N^P12QHNVP14m1NXP132NXP13]1NYP13RHNWP12SHNTP127NVP14h1N[P12THNVP13HNYP12UHNTP12VHNUP13Q1N
XP12j9NVP13WHNXP13eBNYP12n2NUP12XHNVP13YHNXP12ZHNVP13[HNYP14HN[P132NXP132NYP137NYP12\HNVP12]HNUP
12^HNTP13_HNWP13Q3NYP137NYP13X:NYP13`HNYP13YGNYP13eANYP13:NYP13V4NYP13m1NXP12aHNUP12bHNUP137NYP1
2n2NVP12n2NVP16cHNZP14dHNYP14:NZP13eHNVP14]1NZP14fHNYP13m1NWP14gHNXP13n2NWP13o8NVP14hHNVP12iHNTP
14jHNVP14[1NZP14j9N[P14h1NYP14Q1NYP13]1NWP14]1NZP15n2NZP137NWP12kHNTP14jAN[P14jANZP13Z3NWP14Z3NZ
P14Z3NZP13lHNXP13ZGNUP13]1NXP14m1NYP13mHNVP13nHNVP12oHNUP13o8NVP13Y@NXP142NYP13^2NXP14n2NZP12PIN
TP13h1NWP14Q3NYP13QINWP13RINXP13]2NXP14mBNYP15SIN[P132NWP13[3NXP14f1NXP15TIN[P14m1NYP13m1NWP12X3
NUP13P:NXP13R2NVP14UINXP15\3N[P13VINTP14n2NYP14WINYP13XINYP13m1NXP14f8NYP12YINUP12ZINUP15[INVP13
:NWP14:N[P13\INXP14]INZP15m1N\P14^INXP12_INUP13`INVP14aINWP14e3NXP15SCN[P14SCNXP14j5NWP13bINVP14
5NZP132NWP13e1NWP132NWP14cINVP12dINUP13eINVP147NZP13Q3NXP14Q3NYP13fINVP13gINWP14Q3NYP14Q3NZP13hI
NWP14iINWP14iINYP13jINXP13kINXP132NWP13lINXP13_1NXP13[3NXP12V1NUP12mINUP13nINTP13oINTP14PJNVP13Q
JNVP157NYP15\3N[P12RJNUP15SJNVP142N[P14TJNVP13UJNWP14VJNVP15WJNYP14XJNVP13m1NXP14]1NYP14YJNVP145
NZP13Q3NWP16^2N\P13m1NXP132NXP14_1N[P132NXP14ZJNVP16[JNTP142NZP14Z3NZP14\JNVP15m1NYP142NZP13]JNV
P14^JNVP152NYP14_JNVP13]GNXP132NXP13V1NXP147N[P14Q3NZP12h1NUP13`JNVP14R2NVP14aJNVP15bJNVP15cJNZP
14dJNZP13eJNWP12fJNTP13gJNYP13hJNYP13\BNYP13iJNYP13jJNYP14kJN[P13lJNXP13mJNYP13nJNYP13oJNWP13PKN
YP13QKNYP13RKNXP13SKNYP13j=NYP13TKNYP13UKNYP13VKNYP13WKNWP13XKNWP13YKNWP13ZKNWP13[KNWP13\KNWP13]
KNYP13RCNYP13^KNYP13_KNYP13`KNYP13aKNXP13bKNXP13cKNYP13dKNWP13eKNVP14HNXP14j9N[P14HN[P13fKNWP12g
KNUP13m1NYP13lHNYP132NXP147N[P13]1NXP14]1NZP14hKNYP132NXP13kCNXP14Q3N[P12iKNUP142NZP132NXP14jKNW
P13kKNWP15m1NZP132NXP13lKNWP14mKNVP13f8NWP13nKNWP13l3NWP13b7NYP13b7NYP137NYP152N_P13oKNXP13[3NYP
13m1NYP13]1NXP13PLNYP137NYP147NZP13]6NYP13QLNXP137NXP13[1NYP13m1NXP142NXP142NZP14m1NZP14[1N\P12R
LNUP13SLNYP13BNYP13HNYP12TLNVP14[3N\P13U8NXP13ULNWP13VLNTP13WLNYP13XLNWP137NYP13YLNYP13g6NXP12ZL
NVP137NYP13j6NYP12[LNUP14\LNVP12]LNVP14^LNWP13_LNVP13g1NWP14HN\P14HN\P12`LNVP12aLNTP13b7NYP13bLN
XP13cLNWP13dLNWP13eLNYP12fLNUP12eANVP13gLNYP13XGNYP13hLNYP13iLNXP16hHNYP15jLNYP13dDNYP13V1NYP13h
BNXP13kLNWP13lLNXP15o8NYP14[3N[P14]1NZP14mLNXP13b7NYP14nLNXP13[3NYP12oLNVP13PMNWP12X>NVP12QMNVP1
2PFNVP12oGNVP12RMNUP12]1NUP132NWP14SMNVP13n2NWP12TMNTP132NWP14b7N\P13`7NTP12UMNUP12VMNTP14WMNVP1
2XMNUP137NYP147N[P137NYP14YMNVP12ZMNTP14[MNWP13\MNVP14]MNVP13b7NYP12^MNVP12_MNVP13b6NYP12b4NVP12
`MNTP14aMNTP137NYP12bMNUP13b2NYP15cMNYP12Q1NVP12dMNUP14]CNXP12eMNTP13b7NYP12fMNUP13b7NYP13gMNUP1
2hMNVP12iMNTP14HN\P13jMNWP13kMNYP14lMNZP13b6NYP13mMNYP13b7NYP13HNYP12nMNUP13b7NYP12oMNVP13QGNXP1
3QINYP12PNNVP12QNNUP12RNNUP12_MNVP13h1NYP12SNNUP12TNNTP122NUP12UNNUP12VNNVP14WNNVP13HNYP12XNNVP1
3b7NYP13m1NXP13YNNYP14ZNNWP13[NNWP13HNXP12oGNVP13[3NYP13HNXP14\NNVP15Q3NWP13]NNUP12^NNTP13_NNYP1
2`NNUP13aNNYP132NYP142NXP12bNNVP132NYP12cNNVP137NYP12dNNUP13kGNYP13b7NXP13b7NYP13fANYP12eNNUP12R
JNVP12fNNUP12gNNUP12hNNVP14iNNVP12jNNVP13b7NXP137NYP13kNNTP12b2NVP13m1NYP12lNNVP12mNNTP13b7NYP13
]1NYP13[1NYP147N[P132NXP14nNNVP13b7NYP12fANVP12oNNVP12PONUP14QONVP12o6NVP13b7NYP12WLNVP12RONVP12
SONVP12TONUP12m1NVP12b2NVP14UONVP12[3NVP14VONVP14[1NWP12b2NUP12WONUP15XONYP13YONWP14ZONWP12[ONVP
14\ONVP12]ONVP12^ONVP13_ONVP12cCNUP12`ONVP12aONTP12bONVP132NYP12cONTP127NVP132NYP13m1NYP13]1NXP1
2dONUP14eONUP12fONVP127NVP12gONVP13hONVP13b7NXP122NVP132NYP12iONVP12jONUP132NXP12kONUP12lONUP12m
ONUP12nONVP12oONVP12PP1NUP12QP1NUP12RP1NVP13SP1NWP13TP1NWP13UP1NWP13VP1NWP13WP1NYP13XP1NYP13YP1N
XP13ZP1NYP13`HNYP13[P1NWP13\P1NXP13ZGNXP15]P1NWP12^P1NTP12XCNUP14_P1NVP12`P1NTP127NVP12aP1NVP12b
P1NVP12b7NVP14cP1NWP12l3NVP12dP1NVP12P1NTP12HNUP13HNYP17AOVP17eP1OXP19S8OVP19fP1OXP1?gP1OYP16hP1
OVP16iP1OTP15jP1OTP17kP1OVP17lP1OYP17AOVP18mP1OVP1EnP1OUP110P1RP13PLP1YP12oP1P1UP13PQ1P1TP12QQ1P
1UP17RQ1P1YP14\:P1WP19SQ1P1ZP15TQ1P1VP12UQ1P1TP13VQ1P1TP12WQ1P1TP16XQ1P1VP12YQ1P1TP140P1RP12ZQ1P
1UP12[Q1P1TP14\Q1P1TP12]Q1P1TP13^Q1P1WP12_Q1P1VP12`Q1P1TP12aQ1P1UP13bQ1P1WP12cQ1P1UP147P1\P12Q3P
1VP13dQ1P1YP12eQ1P1UP12fQ1P1TP12gQ1P1UP13hQ1P1UP16iQ1P1VP13jQ1P1VP13kQ1P1VP13]1P1WP12lQ1P1TP12mQ
1P1TP110P1RP12nQ1P1UP12oQ1P1UP12PR1P1UP13m1P1XP13QR1P1WP13RR1P1XP12SR1P1TP14TR1P1YP13UR1P1WP13VR
1P1WP12WR1P1VP12XR1P1TP12YR1P1VP12ZR1P1UP16[R1Q1VP15\R1Q1TP1;]R1R1TP18^R1R1TP18_R1R1VP142R1XP142
R1ZP12`R1R1UP12aR1R1UP12bR1R1TP15cR1R1TP15dR1R1VP16eR1R1UP16eR1R1XP13fR1R1TP15gR1R1TP12hR1R1UP12
oHR1VP13HR1YP13eR1R1UP15g6R1^P14Z3R1WP12iR1R1UP120R1RP12Y3R1UP110R1RP17jR1R1VP17jR1R1XP18kR1R1TP
18lR1R1VP15mR1R1VP16nR1R1VP13QDR1UP1<oR1R1TP16PS1R1VP15Y1R1SP13HR1YP110R1RP132R1YP12HR1UP13Q3R1Y
P15Q3R1WP12QS1R1UP110R1RP12RS1R1VP13HR1XP12HR1UP13SS1R1YP13TS1R1WP12US1R1UP110R1RP13h1R1XP12VS1R
1VP12WS1R1VP12XS1R1UP12YS1R1VP12ZS1R1VP12[S1R1VP12\S1R1VP12]S1R1UP12^S1R1VP12^S1R1VP12_S1R1UP14`
S1R1XP132R1YP13aS1R1XP12bS1R1TP13]1R1WP110R1RP12cS1R1VP13dS1R1XP12eS1R1TP13fS1R1YP13b7R1YP12YP1R
1VP12m1R1UP12gS1R1VP12hS1R1TP13m1R1XP12iS1R1VP13]DR1YP12jS1R1UP14kS1R1ZP13lS1R1WP13aAR1XP13mS1R1
WP13[3R1YP14nS1R1\P13]1R1XP12oS1R1TP13PT1R1VP12fAR1VP13QT1R1VP132R1WP12RT1R1TP12aOR1TP12b7R1VP12
ST1R1VP12TT1R1TP12Q3R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12UT1R1TP12VT1R1TP110R1RP110R1RP13WT1
R1TP110R1RP12XT1R1TP120R1RP12Y3R1UP110R1RP12YT1R1UP14m1R1YP13ZT1R1TP13[T1R1TP12\T1R1TP12]T1R1TP1
3HR1XP14Q1R1[P12^T1R1TP12_T1R1TP12ZLR1VP12`T1R1TP12aT1R1VP13j9R1XP14j9R1YP142R1\P12_IR1UP13b6R1Y
P14HR1\P137R1YP13HR1YP13bT1R1UP12cT1R1VP12dT1R1TP13eT1R1TP12HR1UP142R1[P13fT1R1VP12gT1R1TP12hT1R
1TP132R1XP13iT1R1TP12a7R1UP132R1WP14jT1R1VP12kT1R1TP14lT1R1WP132R1WP12mT1R1UP12nT1R1TP13Q3R1XP12
SOR1VP110R1RP12oHR1VP12b2R1VP12oT1R1UP12Z3R1UP12Z3R1UP147R1ZP14PU1R1VP13QU1R1TP110R1RP110R1RP12R
U1R1TP110R1RP12HR1VP12SU1R1UP12TU1R1TP12oGR1VP13UU1R1UP14VU1R1XP13m1R1YP13T1R1WP14HR1ZP13WU1R1TP
13XU1R1UP12YU1R1TP12ZU1R1TP12oFR1UP110R1RP12[U1R1VP12\U1R1UP12]U1R1VP14HR1\P12^U1R1TP12Q1R1VP1<_
U1S1VP18`U1S1XP14aU1S1ZP12bU1S1TP17cU1S1VP15dU1S1WP12P1S1TP15eU1S1YP14fU1S1YP15gU1S1WP14hU1S1TP1
8iU1S1]P14jU1S1VP16AS1WP17kU1S1YP19lU1S1TP18mU1S1TP18mU1S1TP17nU1S1TP19oU1S1VP18PV1S1VP18PV1S1VP
17QV1S1VP14RV1S1TP12SV1S1VP12TV1S1UP13XGS1YP12UV1S1UP12]1S1UP12VV1S1UP15WV1S1XP12XV1S1TP13YV1S1Y
P12ZV1S1UP127S1UP13HS1XP12[V1S1TP127S1VP12]1S1UP13\V1S1YP14V1S1[P132S1WP13]V1S1XP13m1S1YP12QDS1U
P16^V1S1VP19_V1S1XP17`V1S1XP12AS1UP12aV1S1UP12bV1S1TP13HS1YP12cV1S1UP13dV1S1YP13dV1S1VP13eV1S1VP
1:S8S1VP17AS1VP15fV1S1TP15gV1S1TP15hV1S1TP1:iV1S1VP13jV1S1UP19kV1S1VP17e3S1XP18lV1S1XP12mV1S1UP1
2nV1S1TP13oV1S1XP12cCS1UP12PW1S1TP14QW1S1VP13RW1S1TP1:SW1T1TP1<TW1T1VP16UW1U1VP15VW1U1XP18WW1U1X
P17XW1U1YP15HU1VP17YW1U1TM3h1U1XP13ZW1U1UP13[W1U1WP15\W1U1VP152U1^P12]W1U1TP14^W1U1WP16_W1U1VP13
`W1U1WP132U1WP15aW1U1VP17bW1U1[P12cW1U1TP15dW1U1VP13eW1U1TP16fW1U1VP15gW1U1TP16hW1U1UP16iW1U1VP1
5jW1U1VP16kW1U1WP16lW1U1VP17mW1U1YP15nW1U1UP17oW1U1VP17PX1U1WP1:QX1U1TP17RX1U1TP17SX1U1ZP17TX1U1
YP14UX1U1TP17VX1U1XP16WX1U1XP16XX1U1VP15YX1U1VP13ZX1U1TP17[X1U1XP13\X1U1UP16]X1U1VP13HU1XP15^X1U
1UP16_X1U1TP12`X1U1VP13HU1XP14aX1U1[P13bX1U1UP15]1U1WP12cX1U1VP110U1RP12dX1U1UP15fV1U1TP17SQ1U1Y
P1:eX1V1XP1:eX1V1ZP16fX1V1XP15]1V1VP16]1V1ZP18gX1V1XP17hX1V1XP16iX1V1WP16jX1V1YP14kX1V1UP17lX1V1
[P15mX1V1WP1:nX1V1ZP17oX1V1TP17PY1V1VP18QY1V1YP15RY1V1VP18SY1V1YP17XU1V1WP17XU1V1YP19TY1V1XP19TY
1V1ZP15]2V1WP15UY1V1UP15VY1V1WP17SCV1YP18WY1V1VP18WY1V1XP16XY1V1VP15YY1V1UP19ZY1V1XP19ZY1V1ZP17[
Y1V1VP17[Y1V1XP16\Y1V1XP16]Y1V1VP17^Y1V1\P16_Y1V1ZP17`Y1V1XP147V1UP16aY1V1TP16aY1V1VP19bY1V1WP17
cY1V1XP16]1V1XP16n2V1ZP17dY1V1YP15eY1V1VP1;fY1V1VP1;gY1V1XP15Y1W1SP14m1W1[P15SCW1WP12hY1W1TP16iY
1W1UP16jY1W1TP16kY1W1VP18lY1W1TP16mY1W1VP16mY1W1VP13nY1W1TP16Y1W1SP13oY1W1UP13PZ1W1XP13`@W1VP12Q
Z1W1UP16m1W1WP12RZ1W1TP14IW1RP16SZ1W1TP13TZ1W1VP13UZ1W1TP12VZ1W1TP16WZ1W1YP14P1W1SP12XZ1W1VP13YZ
1W1XP12V1W1VP12ZZ1W1TP110W1RP12h1W1VP12[Z1W1TP12\Z1W1UP12V1W1VP16]Z1W1RP15^Z1W1RP15^Z1W1RP140W1R
P16_Z1W1VP13`Z1W1VP15PZ1W1YP14aZ1W1VP13bZ1W1TP15Q2W1WP16]1W1ZP12cZ1W1TP132W1XP110W1RP12dZ1W1TP13
a7W1WP13b7W1YP13eZ1W1YP12fZ1W1TP13gZ1W1TP110W1SP13[3W1XP13]1W1XP13cBW1XP13_1W1XP13hZ1W1UP14HW1[P
110W1SP17iZ1X1VP17f1X1WP16]3Y1WP14IY1SP16jZ1Z1XP17jZ1Z1YP140[1RP15kZ1[1TP13P1[1SP14T<[1XP12lZ1[1
VP12lZ1[1UP16mZ1\1XP14]1\1UP13]1\1WP15]1\1WP15nZ1\1TP15oZ1\1WP15P[1\1VP14`<\1YP14Q[1\1TP17R[1\1V
P14S[1]1TP16m1]1WP13[3]1WP12P1]1SP13T[1]1XP13U[1]1XP15V[1]1VP12V1]1UP12W[1]1VP12X[1]1VP15Y[1]1VP
17Z[1]1YP16[[1]1ZP13\[1]1VP13][1]1VP13^[1]1YP13_[1]1TP15T<]1WP14`[1]1WP14P:]1[P14P:]1ZP14a[1]1YP
13b[1]1VP14c[1]1XP13d[1]1WP12P1]1SP12e[1]1TP16Q2]1XP13f[1]1WP12RB]1VP13P:]1XP13g[1]1XP13h[1]1UP1
2i[1]1UP13j[1]1XP14k[1]1ZP14[1]1YP13]1]1WP12l[1]1TP137]1YP12QZ1]1UP13m[1]1VP14H]1YP13Q3]1WP12n[1
]1TP12n2]1VP14o[1]1VP12P\1]1VP110]1SP12Q\1]1TP13R\1]1VP12S\1]1UP12T\1]1TP15U\1]1VP13V\1]1TP12W\1
]1TP12X\1]1TP14Y\1]1VP13Q;]1WP13U8]1WP13U8]1XP13Z\1]1WP144]1ZP134]1XP134]1XP13lZ1]1YP110]1RP15[\
1]1]P14[\1]1ZP15[\1]1^P14[\1]1[P13\\1]1XP14]\1]1[P12^\1]1VP13^\1]1YP13hB]1VP12_\1]1UP14Q2]1YP14`
\1]1VP15a\1]1YP14b\1]1XP13c\1]1WP13d\1]1WP144]1XP134]1WP12e\1]1TP12f\1]1TP14P:]1\P13g\1]1VP12h1]
1VP12]1]1VP13h\1]1WP14i\1^1VP17j\1^1XP16k\1^1XP17l\1^1[P17m\1^1ZP1;n\1^1YP18o\1^1YP18o\1^1XP18P]
1^1YP16Q]1^1WP16Q]1^1VP15R]1^1WP16S]1^1VP18T]1^1VP15U]1^1WP15V]1^1XP16W]1^1VP16X]1^1VP16X]1^1XP1
:Y]1^1ZP1:Y]1^1YP15Z]1^1TP15[]1^1SP15\]1^1UP19]]1^1XP15^]1^1TP15^]1^1VP16_]1^1VP1:`]1^1VP19a]1^1
[P19b]1^1[P1:b]1^1]P1:a]1^1]P1:c]1^1VP18d]1^1YP14e]1^1UP16f]1^1VP16g]1^1YP16h]1^1WP17i]1^1ZP16j]
1^1XP19k]1^1VP18l]1^1ZP18m]1^1ZP17n]1^1XP15o]1^1UP15o]1^1WP17P^1^1WP16Q^1^1UP16R^1^1UP18S^1^1XP1
8S^1^1WP16T^1^1VP15[3^1VP18U^1^1ZP164^1[P16V^1^1WP16W^1_1UP18X^1`1XP15Y^1`1RP15Z^1`1TP15[^1`1SP1
5\^1`1UP15]^1a1SP16^^1b1VP12_^1b1TP13`^1b1WP12a^1b1UP110b1RP12b^1b1UP13c^1b1WP14d^1b1[P13QDb1XP1
7e^1b1WP16f^1b1VP19g^1b1WP14h^1b1TP14i^1b1TP15j^1b1TP13k^1b1VP14l^1b1TP15]1b1WP16m^1b1VP1@n^1b1T
P13o^1b1VP13P_1b1WP16Q_1b1VP1;R_1b1VP15S_1b1WP18T_1b1WP18T_1b1YP16Q3b1WP15U_1b1VP16V_1b1VP12W_1b
1TP13X_1b1VP12V1b1VP1>V1b1UP13Y_1b1TP12Z_1b1TP13[_1b1YP12\_1b1TP13]_1b1WP13^_1b1XP13__1b1VP13`_1
b1TP12a_1b1TP142b1ZP13b_1b1VP14c_1b1XP13d_1b1XP124b1VP13e_1b1TP13f_1b1TP13g_1b1TP12h_1b1UP12i_1b
1TP14j_1b1TP190b1RP15k_1b1VP14l_1b1TP110b1RP15m_1b1WP12n_1b1TP132b1WP13b:b1WP14o_1b1YP14m1b1[P15
7b1]P13P`1b1VP13Q`1b1TP12V1b1UP132b1XP13l3b1WP13b7b1YP13R`1b1WP15S`1b1VP13T`1b1TP13U`1b1UP12V`1b
1TP12W`1b1UP110b1RP14X`1b1TP12cKb1UP15]1b1WP12h1b1VP137b1WP13Y`1b1TP12Z`1b1TP12[`1b1TP18\`1c1^P1
6]`1c1VP16^`1c1SP1B_`1c1UP17_`1c1YP16``1c1WP1>a`1c1YP17_`1c1YP16b`1c1TP17c`1c1WP15d`1c1VP14e`1c1
UP17f`1c1VP17g`1c1YP17h`1c1ZP15i`1c1UP1;j`1c1]P17k`1c1ZP15l`1c1UP16m`1c1UP17n`1c1WP18o`1c1WP1<o`
1c1WP15^`1c1SP14Pa1c1SP17a`1c1WP15Qa1c1UP15Ra1c1YP13Sa1c1YP14Pa1c1SP17Ta1c1]P13Ra1c1YP16Ua1c1ZP1
4Pa1c1RP18Va1d1^P17Wa1d1ZP15Xa1d1YP13Ya1d1VP15Za1d1YP16[a1d1ZP17\a1d1]P17]a1d1_P15Za1d1ZP14^a1d1
VP15_a1d1[P15`a1d1YP18aa1d1]P16ba1d1WP14ca1d1WP14da1d1UP17ea1d1XP12fa1d1TP15^`1d1SP11ga1d1RP14_a
1d1XP12ha1d1TP12ia1d1SP15ja1d1XP16ka1d1WP18la1d1\P18ma1d1YP1:la1d1^P16na1d1XP16f`1d1YP17`a1d1YP1
8oa1d1YP16Pb1d1WP17Qb1d1YP17f`1d1ZP16Rb1d1ZP15Sb1d1WP16Tb1d1WP14Ub1d1UP16Vb1d1WP12ia1d1TP13Wb1d1
UP17_`1d1WP14Xb1d1YP16_`1d1XP16Yb1d1WP14Zb1d1VP15[b1d1WP15\b1d1ZP12]b1d1UP14^b1d1VP13_b1d1TP13`b
1d1WP12ab1d1VP14bb1d1XP14cb1d1[P14db1d1XP12eb1d1UP16fb1d1VP13gb1d1XP16hb1d1WP12ib1d1TP13_a1d1XP1
:jb1e1^P18kb1e1ZP18lb1e1XP1:_`1e1]P17mb1e1ZP18nb1e1XP19ob1e1XP18ob1e1XP1?kb1e1YP1:Pc1e1[P17Qc1e1
VP1?Rc1e1WP16Sc1e1WP1>Sc1e1XP14Tc1e1UP18nb1e1XP12Uc1f1UP11ga1f1RP17ga1f1RP13Vc1f1TP13Wc1f1TP15Wc
1f1VP11ga1f1RP15ga1f1RP12Xc1f1UP15Yc1f1[P1;ga1f1SP14Zc1f1VP13[c1f1UP12\c1f1UP12]c1f1RP11ga1f1RP1
1ga1f1RP11ga1f1RP14^c1f1TP18_c1g1XP15`c1g1XP16ac1g1VP15Wc1g1VP19bc1g1_P19bc1g1_P18cc1g1\P15Wc1g1
TP18dc1g1[P17ec1g1WP16fc1g1WP16gc1g1YP15hc1g1TP15ic1g1TP14jc1g1WP17kc1g1XP16lc1g1VP16mc1g1WP14nc
1g1TP11oc1h1RP12Pd1h1VP12oc1h1QP12Qd1h1UP11oc1h1RP12Rd1h1UP12Sd1h1UP12Td1h1UP12Ud1h1UP12Vd1h1TP1
1oc1h1RP12Wd1h1UP12Xd1h1UP13Yd1h1WP11oc1h1RP12Zd1h1VP12[d1h1UP12\d1h1TP12]d1h1VP12^d1h1TP12_d1h1
VP12`d1h1VP12ad1h1TP12bd1h1UP12cd1h1VP12dd1h1UP12ed1h1VP12fd1h1VP12gd1h1UP11oc1h1RP15hd1i1SP11hd
1i1RP11hd1i1RP11hd1i1RP11hd1i1RP12id1i1TP12jd1i1VP13kd1i1YP12ld1j1UP14Pb1j1WP13md1k1XP11nd1k1RP1
3od1l1XP12Pe1l1UP13Ta1l1YP13Qe1l1TP12Re1m1VP12Se1m1TP11ga1m1RP14Te1n1WP12Ue1n1UP14Ve1n1WP13We1n1
TP13Xe1o1VP13Ye1o1XP12Ze1o1UP18[e1P2TP1;\e1P2TP14]e1P2TP1:^e1P2WP130P2RP110Q2RP110Q2RP1;_e1R2TP1
3`e1S2YP14]1S2UP16o8S2WP162S2YP13]1S2XP13ae1S2WP12be1S2VP14HS2[P13HS2XP13ce1S2WP13de1S2YP13ee1S2
YP13b7S2YP13fe1S2VP13m1S2WP13b7S2XP13b7S2YP13b7S2YP13b7S2YP12ge1S2VP13he1S2WP13m1S2WP12ie1S2UP13
je1S2XP12ke1S2TP12bV1S2TP12le1S2VP13me1S2XP110S2RP14ne1S2YP12oe1S2UP12Pf1S2UP12HS2UP17Qf1S2ZP12R
f1S2VP12HS2UP13Sf1S2UP12Sf1S2UP12Tf1S2UP12Uf1S2TP12Vf1S2TP12Wf1S2UP12Xf1S2TP12S?S2UP12S?S2UP14Yf
1S2TP13b7S2YP13b7S2YP12de1S2UP18_e1S2TP15Zf1S2VP13[f1S2XP12\f1S2VP14g6S2YP13[1S2WP14]f1S2UP110S2
RP130S2RP12^f1S2UP12_f1T2UP14`f1T2WP14af1T2XP13Q4T2XP15bf1T2YP16cf1U2WP16df1U2WP15ef1U2TP16ff1U2
WP16gf1U2UP17hf1U2VP17if1U2XP17jf1U2WP16kf1U2XP17lf1U2WP16mf1U2UP11nf1U2SP12of1U2UP13Pg1U2YP17Qg
1U2[P17Rg1U2VP13Sg1U2YP17Tg1U2VP110V2RP12Ug1V2TP110V2RP12Vg1V2TP14Wg1V2VP14b7V2WP15Xg1W2SP15Yg1W
2UP14Zg1W2UP14[g1W2YP12\g1W2TP12]g1W2TP12^g1W2TP14HW2\P12b4W2VP14HW2\P13_g1W2XP12`g1W2VP12ag1W2V
P12bg1W2VP12cg1W2VP12dg1W2TP13fS1W2YP12eg1W2VP12V1W2VP12fg1W2UP12gg1W2VP12n2W2VP12hg1W2UP16ig1W2
UP12jg1W2UP12kg1W2UP12lg1W2UP12bMW2VP12mg1W2VP12ng1W2VP12og1W2VP12Q3W2VP12Ph1W2UP12Qh1W2VP12Rh1W
2UP12Sh1W2VP12Th1W2VP12Uh1W2UP12Vh1W2TP12Wh1W2TP12Xh1W2TP12Yh1W2UP12Zh1W2UP12V1W2VP13]1W2YP12[h1
W2VP13g6W2YP13b7W2WP16\h1W2UP17]h1X2VP19S8X2VP16^h1X2VP17_h1X2TM5`h1X2TP16ah1X2VP16bh1X2VP15ch1X
2UP15ch1X2WP14dh1X2TP16V1X2\P19S8X2VP18HX2ZP1=HX2TM=HX2VM5eh1X2UP15fh1X2UP17gh1X2VP15fAX2WP15hh1
X2TP15hh1X2VP15ih1X2XP14jh1X2UP17kh1X2\P16lh1X2WP17mh1X2UP17mh1X2WP1<U_1X2WP15nh1X2UP15oh1X2TP16
Pi1X2SP16Pi1X2UP17Qi1X2YP15Ri1X2VP17hHX2WP16fAX2XP15Si1X2VP14Ti1X2TP14Ui1X2VP16Vi1X2TP17Wi1X2XP1
6Xi1X2VP16Xi1X2XP15S<X2VP15S<X2XP14Yi1X2TP17gh1X2VP17Zi1X2VP14S?X2TP13[3X2YP14[i1X2YP12\i1X2UP17
]i1X2WP17]i1X2YP17^i1X2XP15_i1X2TP14S?X2TP19S8X2VP18`i1X2XP16ai1X2VP15bi1X2UP14bi1X2TP16ci1X2VP1
:TX1Y2YP1:TX1Y2[P1@S8Y2QM@di1Y2SM>ei1Y2QM>fi1Y2SM<gi1Y2QM=hi1Y2PM=ii1Y2RM9ji1Y2QM9ki1Y2SM6Xg1Z2R
P16hi1Z2SP16hi1Z2RP160Z2QP16li1Z2SP16[]1Z2RP16hi1Z2SP18mi1[2TP17ni1[2TP19oi1[2VP18Pj1[2VP1?Qj1[2
TP1@Rj1\2TP1@Sj1\2VP1:g5\2WP1:g5\2YP17Tj1\2TP140\2RP14Y3\2UP1AA]2QMAUj1]2SMBVj1]2UMBVj1]2TM7Wj1^
2VP15Xj1^2VP16Yj1^2UP16Zj1^2UP14[j1^2TP17\j1_2TP16]j1_2VP14^j1_2YP12`G_2VP15_j1_2TP120_2SP12`j1_
2UP17aj1_2VP1;0_2SP140_2RP17bj1_2VP140_2RP14cj1_2TP14dj1_2TP13ej1_2WP16fj1_2VP12gj1`2UP12hj1`2UP
12de1`2UP1;ij1a2YP18jj1a2VP15kj1a2UP15lj1a2WP1:mj1a2SM:mj1a2UM5nj1a2UP15oj1a2WP14Pk1a2TP16Qk1a2W
P14Rk1a2WP12Sk1a2TP1<Tk1a2VP1>Uk1a2UP17Ha2VP1;Tk1a2WP1:Vk1a2TP14Wk1a2TP15Xk1a2VP16Yk1a2YP110a2RP
13Ha2WP13[3a2YP12V]1b2VP12V]1b2VP12Zk1b2VP12[k1b2VP12\k1b2TP110b2RP12V1b2VP13]k1c2VP12^k1c2TP13_
k1c2YP15j[1d2UP13`k1d2VP12ak1d2TP13bk1d2WP15Hd2XP15ck1d2TP12dk1d2UP14S?d2UP147e2XP13ek1e2TP12fk1
e2TP17[3e2ZP16gk1e2VP16hk1e2YP14He2YP13ik1e2WP16jk1e2]P16kk1e2VP14]1e2ZP14lk1e2TP14He2\P16mk1e2T
P16mk1e2VP13nk1e2XP14j6e2[P132e2YP15ok1e2WP15ok1e2UP15ok1e2WP17Q:e2ZP14Pl1e2ZP14Pl1e2XP142e2\P12
]_1e2VP13Ql1e2WP12He2VP13]1e2XP13m1e2YP12Rl1e2UP124e2VP13Sl1e2XP15Tl1e2\P13Ul1e2WP13TFe2YP13[3e2
XP13S<e2YP13Vl1e2WP12Wl1e2UP12Xl1e2TP13Yl1e2XP12Zl1e2UP12[l1e2TP12\l1e2TP14Q;e2XP14Q;e2[P12]l1e2
TP12^l1e2UP14_l1e2WP12;e2VP13]1e2WP14V1e2[P13[3e2YP12`l1e2TP12al1e2UP16bl1e2]P14]1e2WP13]1e2XP13
ZGe2XP13[3e2WP13cl1e2XP15dl1e2TP14el1e2YP12S<e2VP15[Oe2[P13]1e2YP14[3e2\P12Q3e2VP132e2WP1Qj1PDkc
4QDR]3QDS]3QDT]3UD0PDmR2QDY3PDmW2QDU]3UD0QDZn2QDV]3PDmW2QDW]3P@RW2QDX]3PDlR2QD[l2PDmW2QDY]3UD0QD
Qh2PDmW2QDZ]3TD4SD0QD[]3TD3PDPT4UD0PDnR2VD0UD0PDnR2PD2UD0QD\]3QD]]3PD2UD0PDgj4PD]`3UD0PDoV2PDlR2
QDgl2PD2UD0PDlR2PD`d8PDlR2QD^]3QD_]3QD`]3PDQb1UD0QDa]3PD`d8UD0QDb]3QDc]3PDRW2PD2PD_6QDd]3PD_6PDh
X8PDk\;PD_6PDYm1PDn_3PDT\;PD_6PDl\;PDX[3PDY@QDe]3QDf]3PDY@QDg]3PDY@QDh]3PD_X3PDn_3PDY@PD_=PDmc4Q
DXY1PDn_3QDV3QDXY1PDn_3QDV3PD\R2QDi]3QDj]3PD\R2QDk]3QDl]3PDX[9QDm]3PDVV4QDn]3PDQ<PDeP;QDo]3PD\`3
QDV3PD^6QDP^3PDP?QDQ^3PD]@QDR^3PD_6QDS^3PDRR2QDT^3QDU^3PDRR2PDWR2QDV^3PDmc4QDW^3PDXd6QDX^3PDQ[9Q
DY^3QDZ^3QD[^3PD]X2PDS`3PD^X2PD]X2PDPX2PDnV2PDbX2QD\^3PDaX2QD]^3PDgT8PDa]9PDhT8PDa]9PDa]9QD^^3QD
UU3QD_^3PD\?QD`^3PDXi3QDa^3PDl[9QDb^3QDc^3PDl[9PDm_9QDd^3PDRBPDd]1PDTa4PDd]1PD]`3PDi6PD]`3QDe^3Q
Df^3PD[S2QDg^3QDh^3TD3QDi^3QDj^3QDk^3QDl^3PDR_4PDPg:PDi6PDi6QDm^3PDR_4QDn^3PD]`3PDi6QD`a1PDeR8PD
S`3PD]@PD]@PDS`3PDeR8QDo^3PD][3QDgJQDP_3VD0QDgJQDP_3QDQ_3QDR_3TD2QDYk1QDS_3QDT_3TD3QDU4TD6QDU_3Q
DV_3QDW_3QDX_3PDU`3QDdFQDY_3PDPX2`Dn_3QDZ_3TD2QDW3PDUW2QD[_3PDhX8QD\_3TD4QDXY1PDkc4PDcR8QD]_3QD^
_3QD__3S@0QD`_3PDm_3P@mc4QDlZ1PDn_3QDa_3PDRU8QDTe1PDm\6PD]X8PDo_3QDQ=QDb_3QDc_3PDhX8PDU`3QDd_3S@
0S@0QDW3QDe_3QDf_3QDg_3TD3QDh_3PDcm8QDi_3Q@W3QDj_3TD2QDk_3QD[EPDV8PDnV2QDl_3TD1QDm_3PDnV2QDn_3TD
2QDo_3QDP`3TD8QDU_3QDQ`3QDR`3QDS`3PDQW2QDW3QDT`3PDU`3QDU`3QDV`3QDiR1QDW3QDW`3PDU`3QDa8QDX`3QDY`3
TD1QDZ`3QD[`3PDQ?QD\`3PDS?PDS`3PDT?QD]`3QD^`3PDmV2QD_GQD_`3VD0PDmV2QD_GQD_`3QD``3QDa`3QDb`3QDiR1
QDc`3QDd`3TD2QDW3QDe`3QDf`3TD3QDeo1QDg`3QDh`3PDmc4PD_6PD4PDmc4PD^@PDc@PDiP3PD[T2PDU_;QDi`3TD3QDj
`3PDXW2QDk`3TD2PDU`3QDl`3QDm`3TD1QDV3QDn`3QDPDQDo`3TD1QDPa3PDU`3QDQa3QDRa3QDSa3QDaT1QDTa3QDUa3TD
1QDVa3QDWa3TD1QDW3QDXa3QDQQ2PDcm8P@n_3TD4QDYa3PDnV2PDmV2PDmc4QDZa3QD[a3SD0PD]`3PD_6PD]`3PDXS2PD]
`3PD\m4PD]`3PD]`3PDde1PD]`3PD]`3PDYj4PD]`3QD^k2PDi6QD\a3QD]a3PDi6PDc@QD^a3PDX6QD_a3PDc?PDS`3PDX6
PD]j4PDX6QD`a3QDaa3PDeR8QDba3QDca3QDda3PDWY8QDea3PDXY8QDfa3PDgf1QDga3PDW?PDb[3PD\]3PDhl1QDha3PD]
Y4QDia3PDej4QDja3PD`Z2QDka3PD`Z2PDm_;PD]Y8QDla3QDma3QDna3PD^@QDoa3PD_@QDPb3PD_@PD_@PD^j5QDQb3PDS
APD`T2PD[5QDRb3PDXT4QDSb3PDeS8QDTb3PDR4QDUb3PDjc3QDVb3PDiR8QDWb3PDTS8QDXb3PDUT8QDYb3QDZb3PD\`3PD
U?QD[b3QD\b3QD]b3PD^Z2QD^b3PDPR9QD_b3PDiAQD`b3PD_[1QDab3PDdb1QDbb3PDhc4PDdb1PDk@QDcb3QDdb3QDeb3P
DQc9PDid5QDfb3PDPY8QDgb3PDPY8PDV=PD`AQDhb3QDib3PDc`;PDaP;QDjb3PDdX8QDkb3PDTY8QDlb3PDY5QDmb3PD]e8
PDn_3PDmR8QDnb3QDob3QDPc3aDm3`Dh`;`DTd:`Dh]3PDoe1QDQc3QDRc3PDoe1PDY@QDSc3PDfX8PDgi1PDcR8QDTc3PDn
`;PDW5PDm_9QDUc3PDS?PDS`3PDT?PDTj2PD[2PDZ`3QDVc3PD]n4QDWc3PD[d1QDXc3PDda:QDYc3PDY\8QDZc3PDi6QD[c
3PDo;QD\c3QD]c3QD^c3PDU`3PDoi1PDmV2QD_c3PDla1QD`c3PDmc4PDdS9PDo`;QDac3PDkS8QDbc3PD^W8QDcc3PDSa;Q
Ddc3PDci4QDec3PDSj4QDfc3PDm_3QDgc3PD]j4QDhc3PDUW2PDm_3PD]j4PDZ`3PD]j4PDRT2PDn_3PD]j4PDmR2QDic3PD
]`3QDjc3PD]`3PDXW2PD1PDXW2PD4PDXW2VD0QDkc3PDXW2QDlc3TD6QD1QD1TD6PD4PDTW2SD0PDTW2QDmc3PD^R2QDnc3P
DXa;PDYa;PD^@PDZa;PDX?PDS3QD_GPDRAPD?PD`P2PDd7QDoc3QDPd3QDQd3QD]HTD2QDRd3VD0QD]HTD2QDRd3QDSd3QD]
HTD2QDRd3PDn_3QD_GQDTd3QDUd3QDVd3UD0PDnn8PDU`3TD6PDo_3PDjc3PDS`3PD[5PD[5PDS`3QDWd3PDY5PDS`3QDXd3
PDS4PDS`3PDR4QDYd3TD4QDW3QDZd3QD[d3PDS`3QD\d3PD^6PD4PDP?PD_6PDS`3QD]d3QDXY1S@0QD^d3PDQT2QD_d3PDd
X6PDS`3PDk];QD`d3QDad3PD]@QDbd3PDeR8QDcd3PDkS8PDea;PDcR8QDdd3PDRR2QDed3PDc@PDn_3PDha;PDc@QDfd3PD
XT4PD]d1PDkAQDgd3PDi6QDhd3QDid3PDn9PD_[1PDT`3PDa[1PDa[1PDT`3PD_[1QDjd3QDkd3QDld3TD2QDmd3PD[W8PDT
`3PDa?PDbW2PDT`3PDcW2PDPT4PDT`3PDQT4PD\`3PDgo1QDnd3PDe6QDod3QDPe3QDQe3QDRe3PDo[1QDSe3QDTe3QDdb3Q
DUe3QDVe3QDWe3PDV]1QDXe3PDj_4PDn\3PDSb;PDlY8PDTb;PD[S2QDYe3QDZe3QD[e3QD\e3QD]e3PDb[1QD^e3QD_e3QD
`e3QDae3QDbe3QDce3QDde3PDW;QDee3`Dc\8`Dib8`D`b;QDfe3QDge3TD4QDhe3QDie3TD3QDje3`Dmc4`Dnc4QDke3QDl
e3QDme3PDhX8QDne3PDhX8PDo_3QDoe3UD0PDoV2QDPf3S@0QDQf3`DeW:`DVP2`DRh4PDoV2QDRf3S@0QDSf3QDTf3QDUf3
QDW3PDV`3UD0PDmc4S@0QDVf3QDW3aD`3aDV4aD\4aDW2QDWf3UD0QD_GS@0QDXf3QDYf3QD_GS@0QDZf3QD[f3S@0QD\f3U
D0QD^3SD0QD]f3UD0SD0QD]f3UD0QD^3QD]f3UD0QD]f3QD^f3QD_f3QD`f3QDaf3QDbf3QDcf3Q@df3TD2QDef3QDff3QDg
f3SD0QDhf3QDif3S@0QDW3QDjf3QDkf3QDlf3QDmf3TD6PDQ`3QDnf3QDof3PD\P2PDT7SD0QDPg3QDW3PDUW2PDQ<QDQg3T
D1QDRg3P@U`3PDXW2QDSg3QDdb2PDXW2QDTg3PDU`3QDUg3QDVg3TD2QDWg3QDXg3PDQ?PDU`3QDYg3QDm`3TD3QDZg3QD[g
3PDoV2QDV3PDei4QD\g3UD0QD]g3TD1QD^g3QD_g3TD5QD`g3PD]?QDag3QDbg3TD4QDW3QDcg3QDdg3TD2PDYU:QDVh2QD1
TD6PDcm8PD\P2PDT7QDeg3QDfg3QD]d1QDgg3QDhg3TD1QDig3QDjg3QDkg3QDlg3QFe3QDW3PDX3QDmg3TD2QDW3PDXW2SD
0QDQKQDng3TD1QDog3QDPh3QDQh3QDRh3TD5QDSh3WD0QDTh3TD3XD0QDUh3QDe3QDVh3aDY4`Di6QDe3QDWh3aDY4`Di6aD
m3QDe3QDXh3TD5QDYh3QDe3TD2QDo3PDRW2QDh3TD1QDZh3SD0QDe3TD1QD[h3QD\h3S@0VD0QDe3TD1QD[h3QD\h3S@0QD]
h3QDe3QD\<QDo3QD^h3S@0QD_h3QDo3QDe3TD1QD`h3TD3PDRW2RD0QDo3RD0RD0QDo3QDah3QDbh3QDch3TD1QDdh3QDeh3
SD0QDfh3QDgh3TD2QDhh3TD4PDRW2QDih3TD2QDjh3`E\a;QDR4TD2QDkh3`DhW5`D\X4`Do;`DeV8QDlh3TD8PD4TD5QDo3
PDoV2QDoISD0PDlg4QDmh3TD4QDnh3P@RW2QDoh3TD3QDPi3QFe3QDQi3QDRi3QFe3QDSi3QDTi3QFe3QDn3QDUi3QDVi3TD
2QDWi3`Dc<`DY7`Dl5`DSn3`DY;`D^2`DS2`Dk5`DSi4`Do7`Do8`DP<`D^c3`DYk3`DH`DWj4iD1SD0PD4QDXi3S@0QDYi3
QDZi3QFe3QDn3QD[i3VD0QFe3QDn3QD[i3QDXOPD4QD_GS@0QD\i3QD]i3PD4QD^i3PDn_3QD_i3TD2QD`i3PDS`3QDai3Q@
bi3PDTW2PDQ^5PDU`3PD4QDci3QFdi3QDei3PD]\5QDfi3TD7QDgi3QDhi3TD6QDii3QDji3TD8QDki3QDki3SD0QDli3TD2
QDV3QDmi3PDT`9QDni3TD2QDoi3PD]f;QDPj3QDR4TD:QDQj3QDRj3QDSj3S@0QDR4QDTj3TD:QDR4QDUj3TD3QDVj3QDWj3
TD8QDW3QDXj3QDYj3QDZj3QD[j3P@U`3QDT3QD\j3QD]j3PDT7PDm_3QD^j3PDP3QD_j3QD`j3PDRT2PDUn3PDQ`3PDS_5QD
e^3QDf^3QD[j2QDaj3PDU`3QDbj3QDcj3PD_`3QDdj3QDej3TD4PDgj4PD]`3QDej3TD3PD6QDfj3QDgj3PD]`3QDhj3TD4Q
Dij3QDjj3QDkj3QDlj3PDi1PDo_3PDhm:SD0PDnn8VD0`DU`3Q`1`3QDmj3`DX6`DXS2`DWZ2`D[k1`DjS4`DlS4`DW6`DUj
1`Dgi1PDnn8QDnj3`DU`3Q`1`3QDmj3`DX6`DXS2`DWZ2`D[k1`DjS4`DlS4`DW6`DUj1`Dgi1UD0PDnn8QFoj3QDPk3PDnn
8QDiR1PDgc1QDQk3PDPb1QDRk3S@0QDSk3PDPb1QDRk3S@0QDSk3QDTk3QDUk3QDQKPDjn9QDVk3PDY@PDec1PD_6PDaZ9QD
Wk3TD3PD]Y4QD]j3TD4QDXk3QDV3PD`P2QDYk3QDS4TD2QDZk3QD[k3QD\k3TD8QD]k3QD^k3QDT4S@0QD_k3PD]f1QD`k3P
DbT4QDak3QD]j3PDT7S@0QDbk3TD3QDck3QD]j3TD4PDQ`3QDdk3QD]j3TD3QDek3QDV3QD]j3QDfk3PDU`3S@0QDgk3PD\P
2PDT7QDhk3QDik3QD]j3TD3QDjk3PD`P2PDT7S@0QDkk3PD\P2PDT7QDlk3`Dmc4`Dhc4QDfj3QDmk3QDdb2QD[j3P@U`3P@
T7QDnk3VD0QD[j3P@U`3P@T7QDnk3QDok3QDPl3QDQl3TD6PD4QDRl3QDSl3TD5QD0`D[b4`DoV8`DYg8`DTh;`DXX4`Dkc4
`Dlc4QDTl3TD6QDUl3Q@Vl3TD1QDWl3QDXl3TD3QDYl3TD8QDZl3QD[l3QD\l3TD4QDW3QD]l3QD^l3QDS7PDhc4TD5QD_l3
QD`l3TD1QDal3PDmc4QDU3QDV3QDbl3P@mc4QDV3QDV3PDnV2PDn_3QDV3QDV3PD9QDV3PDgf;QDcl3PDR`3QDV3TD6PDU`3
QDV3QDV3QDdl3QDel3QDfl3QDfc2QDgl3TD5QDhl3aD`3aDV4aD\4QDil3TD4QDjl3PDR`3QDkl3PDU`3QDll3QDml3SD0aE
nl3QD`2QDol3Q`1`3QDPm3aDm3aDe3QDQm3QDRm3VD0QDQm3QDRm3QDSm3QD`2TD2QDTm3QDUm3QDVm3PDn_3S@0QD`2QDWm
3PDn_3S@0QD`2WD0QDXm3XD0QD`2`Dn_3`DW7`DU7`DX7`DV7`D[V9`D[2`Dlc1QDYm3S@0QD`2Y@0QDZm3QD[m3PD_V1QDZ
;QD\m3S@0QD`2PD]`3P@kc4QDl<PDn_3Q@^3S@0QD]m3QD^m3TD4QDa2QDa2TD2QD_m3PDmW2PD\P2PDT7PDQ?PDU`3QD`m3
PD_=QDam3QDbm3QD]HQDcm3QDdm3QD]HQD_GQDem3QDfm3PDTi;PDgBQDgm3PDgBQDgm3UD0WD0QDhm3XD0SD0QDim3UD0WD
0QDjm3XD0QDkm3TD3QDlm3QDmm3QDnm3QDom3Q@Te1Q@om3QDPn3QDQn3QD_GQDRn3QDSn3PDl[9QDTn3QDUn3QDVn3PDU`3
QDWn3QDXn3QDQ=SD0QDYn3PDkS2QDZn3QD[n3PD\6QD\n3`Do_3QD]n3QDk^2QD^n3S@0QD_n3QD`n3PDU`3QDan3PDWQ;QD
bn3QDiR1QD]GQDcn3QDiR1QDdn3PDd7QDen3QDfn3TD2QDW3PDXW2SD0QDdb2QDgn3QDhn3VD0QDgn3QDhn3QDin3QDjn3QD
_GS@0QD`2QDkn3PDU`3QDln3QDW3QDmn3QDnn3P@mc4QDon3PDXd6PDgi1PDY@PDn_3QDPo3PDUR2PDY3PD\`3QDdDPDYj4P
D]`3QDiR1QDQo3PDo_3PDlR2PDQW2PDU7QDRo3PDT7QDSo3PDU`3QDiR1QDTo3PDmc4TD1QDUo3PD_m1QDVo3PD]f1SD0TD3
QDWo3UD0QDXo3PDU`3QDYo3QDZo3QD[o3QDVj2QD\o3QD]o3PDU`3QD^o3UD0PDWe1PDU`3QD_o3QD`o3QDk^2Q@^3TD3QDa
o3PDXW2QDbo3PDU`3QDco3QDV3PDk[9PDn_3QDdo3PD^Y9QDeo3P@mc4QDfo3PDn_3QDgo3PD[HQDho3QD`2TD5QDX]1QDio
3UD0QDjo3QDko3TD1QDlo3QDmo3QDg3QDno3PDQT2QDoo3QDPP4PDmc4QDQP4PDn6QDRP4PDcX8QDSP4QDTP4QDUP4QDVP4P
DYm1PDc6QDWP4QDXP4PDfm8PDR_4QDYP4PD\R2QDZP4QD[P4PDoV2QD\P4QD]P4PD_6QD^P4QD_P4PDmV2QD_GPD]l2PDkc4
PDRR2QD`P4QDaP4PDmc4PDRR2QDbP4QD_GTD1PDRR2QDcP4QDdP4QDeP4QDfP4PDY5PDkc4PD_6QDgP4QDhP4PDRh4PDk4QD
iP4QDjP4QDkP4QDlP4QDmP4QDnP4QDoP4PDgf1PDn_3PDmc4QDPQ4QDQQ4QDRQ4QDSQ4QDTQ4QDUQ4QDVQ4PDn_3PDmc4QDW
Q4QDXQ4PDoV2P@mc4QDYQ4QDZQ4QD[Q4PDkc4QD\Q4QD]Q4QD^Q4QD_Q4QD`Q4TD3QDaQ4QDW^3QDbQ4QDW^3QDcQ4QDdQ4T
D4QDeQ4QDfQ4TD1QDgQ4QDhQ4QDW3QDiQ4`DWk1`DRh4`DP3`Dmc8`D_^5`Dng4`Dbo1`D\4`D]]9`Daf9`Dmc4`Dkc4`Dj8
`DoP9`D[@QDR3TD3QDjQ4QDZn3PDmc4TD1QDkQ4QDUY2QD\>PDmc4QDlQ4PDn_3QDmQ4QDW3QDnQ4QDoQ4RD0QDPR4TD4PDU
`3QDQR4TD1QDRR4TD1QDSR4PDU`3QDTR4TD1QDZn2QDUR4S@0QDVR4QDWR4RD0WD0QDXR4QDYR4XD0TD2QDbj3QDZR4PDal:
QD[R4QD_j2QDW3PDV`3QD\R4QDRb2QD]R4TD2QD^R4UD0PD_`3QD]d2QD_R4TD:PD2QD`R4TD4QDaR4PDRW2QDW3QDbR4PDQ
`3TD2QFcR4QDR4TD1QDdR4QDeR4TD1QDfR4QDgR4TD2QDhR4QDiR4QDiR1QDei3QDjR4QDkR4QDiR1QDlR4QDmR4QDRb2QDn
R4QDoR4SD0QDRb2QDnR4QDPS4QDQS4QDRS4TD1QDSS4PDHPDPX2QDQS4QDRS4TD1QDSS4PDHPDPX2QDRb2QDnR4QDTS4SD0P
D\`3SD0TD6PD6QDV3QDV3QDUS4QDcT1PD^\9QDVS4TD1QDi5QDWS4TD1QDXS4QDYS4P@n_3P@mc4QDV3S@0QDU5TD1QDZS4Q
D[S4PD]\5nA400YP1511ZP1621YP1131RP1441ZP1651XP1361UP1371SP1381VP1491WP13:1VP15;1[P13<1VP15=1\P13
<1UP15>1ZP12?2UP13@2YP14A2\P13B2YP13C2WP12D2UP12E2UP14F2\P14G2WP13F2WP12H2UP12I2UP12J2TP12K2UP12
L2UP12M2VP13N2WP12O2UP12P12UP12Q12UP12R12UP12S12UP12T12UP12U12UP12V12UP12W12UP12X12UP12Y12TP13Z1
2YP13[12YP12\12UP12]12UP12^12VP12^12VP12_12UP12`12TP12a12UP12b12UP12c12UP12d12UP12e12UP12f12VP12
f12VP13g12YP12h12TP12i12UP13j12TP12k12TP12l12UP12g12VP12m12UP12n12UP13g12XP13Z12YP13Z12YP12o12UP
13P22TP13Q22VP14R22VP15S22VP14T22YP14U22WP16V22\P13W22TP13X22XP14Y22VP15Z22ZP13[22XP14\22ZP13@2X
P15]22VP14^22VP16_22YP13`22XP14a22WP16S22XP13b22VP16c22^P14c22YP15d22XP13e22WP13Z12YP12f22TP14g2
2WP14g22YP12h22TP12i22TP14j22VP13k22TP12l22TP15m22_P12n22VP12o22VP13P32TP15Q32ZP13R32TP12S32TP14
T32WP13U32VP15V32XP15W32XP14X32UP14Y32[P12Z32SP14m22\P13[32YP13\32YP13]32YP13g12WP12g12UP12^32UP
12_32UP13Z12YP12`32VP12a32TP14b32YP12c32UP12d32UP12e32UP13f32YP12g32UP12h32UP12i32UP12j32UP12k32
VP12l32UP12m32TP12n32UP12o32UP12P42VP12Q42UP12R42VP12S42UP12T42UP12U42UP12V42UP12W42UP12X42UP12Y
42UP12Z42UP12N2UP12[42UP12\42TP12]42UP12^42UP12_42UP12`42UP12a42UP12b42VP12c42UP13d42WP12e42UP12
f42UP12g42VP12h42UP12i42UP12j42UP12k42UP12l42UP12m42UP12F2VP12n42UP16o42TP12P52UP12Q52UP12R52UP1
2S52VP12T52UP12U52VP12V52UP14Z12\P12W52VP13X52WP12Y52UP12Z52UP12[52UP14\52ZP12]52TP14^52[P12_52U
P12`52VP12a52UP12b52UP12c52UP12d52UP12e52UP12f52UP12g52UP12h52UP13i52YP12j52VP13F2YP12k52UP13l52
XP12m52VP12n52VP1232SP12o52UP13P63TP15Q63YP12R63UP12S64UP12T64VP12U64VP12V64VP13W64XP13X65XP12Y6
5TP14Z65TP14Z65VP15[65YP13\65VP15]65YP13Z15YP13Z15XP13Z15XP13Z15YP14^65VP13Z15WP13n55YP13Z15XP13
_65TP12`65UP13Z15YP12a65TP12b65UP12c65UP12d65VP12e65UP12f65UP13F5YP12g65UP12h65VP12i65UP12j65UP1
2k65UP13l65YP13l65YP12m65TP13n65TP13l65YP13l65YP14l65\P12o65UP12P75UP12Q75TP12R75UP12S75TP12T75T
P12U75TP12V75UP13W75YP12X75VP12Y75UP12Z75TP12[75TP12\75UP12]75TP12^75TP12_75TP15`75UP14a75VP15b7
5TP13c75VP12d75UP13\25XP18e76WP14f76WP1136RP13g76WP19h76WP1136RP14i76TP14g26VP13j76TP14k76RP13l7
6RP13l76RP1276RP1136RP12m76TP12n76TP14o76TP13P86UP15Q87XP12R88TP14S88WP14T88YP14U88ZP14V88TP13W8
8WP14X88ZP13Y88TP14e28ZP13Z88TP13[88WP12\88UP14]89TP13^89TP12_8:UP14`8:VP14a8:WP13b8:UP14c8:ZP12
d8:TP13e8;TP13f8;VP13g8;WP16h8;ZP14i8<VP113<RP13j8=TP15k8=TP14l8=TP15m8=TP14n8=VP14o8=WP14P9=UP1
6Q9=VP16Q9=XP13R9=VP14S9=VP15o8=WP12T9=SP13U9=TP12V9=TP13W9=TP13X9=UP15o8=WP13Y9=TP18Z9=TP15Q6=W
P14[9=YP14\9>TP13]9>TP13^9>VP13_9>VP13`9>VP1Ea9>UP15b9?YP14c9?VP14d9?XP15g2?YP16e9?\P14f9?XP12g9
?VP13h9?WP12i9?UP13j9@TP13k9@TP13l9@TP15m9@WP12n9@UP13o9@TP12P:@UP13Q:ATP14R:AVP13S:ATP13T:ATP14
U:AVP12V:ATP14W:AVP14c8AZP12X:AUP113ARP12Y:AVP12Z:AVP12h1ATP13[:AWP12\:ATP12]:AUP14^:BXP13_:BUP1
3`:BWP14a:BVP12b:BTP12\2BVP12Z3CTP1>c:CUP1>d:CWP13e:CUP12f:CUP12g:CUP15h:CWP14i:CWP13j:CVP12k:CU
P12l:CVP12m:CVP13n:DUP14o:DVP12P;DUP14Q;DVP14R;DVP13S;DTP12T;DUP12U;DUP16c8DYP14S8DWP14V;DVP15W;
DYP13c8DXP14X;DVP14c8DXP15c8DXP13Y;DVP15Z;DTP15[;DVP15\;DYP1:];ETP16^;EVP16_;EXP15`;EXP14a;EWP15
b;EYP14c;EVP14d;EZP12e;EUP13f;EWP15g;EZP12h;ETP13i;FVP16j;FTP13k;FTP13l;FXP13m;GUP17n;HVP13o;HTP
13o;HVP13P<HTP15Q<HYP14FHWP1<R<HTP15S<HVP12T<HUP14U<IVP17V<IZP13W<ITP13X<ITP15T8J_P12Y<JUP12Z<JT
P13[<JVP14g2JXP13\<JUP12]<JUP16^<JUP17_<JVP12`<JTP14a<JTP13g2JVP12d1JUP12b<JTP13g9JWP13c<JUP14d<
JYP14e<JWP14f<JVP13g9JWP12g<JUP13h<JVP14i<JYP16h8JZP13j<JTP13j<JVP14g2JVP13g9JWP15k<JXP12S5JVP13
FJXP13l<JYP15]3J\P14m<J\P14c8JZP15n<JYP12o<JUP14P=JVP14]6JWP12Q=JTP15R=J[P14]6JXP15S=JVP14T=JZP1
3U=JXP12V=JUP15W=JYP12X=JUP14Y=JVP15Z=JVP13[=JVP15\=J\P12]=JUP12^=JUP12_=JTP12AJUP12`=JUP12a=JUP
12b=JUP13c=JWP13d=JWP13e=JWP13f=JXP14T1JZP12T1JVP14g=JWP12h=JTP13i=JWP13m2JXP12j=JUP12k=JUP12l=J
TP12m=JTP12n=JTP13FJYP12o=JTP12P>JTP12Q>JTP14FJZP14[8JWP12R>JTP13S>JWP12T>JTP13U>KTP13V>KVP14W>K
VP13X>KTP1BY>KVP13Z>KTP15[>KYP14[>KZP13\>KVP12]>KSP18T3K[P17^>K[P12]>KSP16_>LVP12`>LUP12a>LTP13b
>LWP14c>LVP16d>MZP14o8NWP15e>NYP13f>NTP13g>NTP13h>NTP14i>OXP13i>OVP13j>OVP14k>OWP15l>OXP16[1O\P1
4[1OZP17m>O\P14n>OYP16o>OXP18P?OXP12i9OUP1
"""##)
}
