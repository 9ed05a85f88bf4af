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
tip finishing perfection putty aladdin's cave loop store stroke genius silk overstate commanded
finds niche fist textbook study restraint seriously mission hitch fighting cheers hip feather
applause marks recommend barrel corking belting ripping winner !of blown lap laps lapped
lapping sing sings praises praizes=Yd9 soak soaked soaking cherry stuff tour de jackpot
clockwork dream breeze extra mile swimmingly town plunge bull strides hay splash hash knack nub
teeth priorities toes bay wits ear gift sussed taped licked nailed sewn wrapped breath fort
reins hearts shoulder trumps smelling smeling=de9 grief naught fruition blows weight backs
hours scene alight alive stakes chord blinder eggshells backwards bill muster odds himself
herself onions community score volumes justice utmost stead company nick fettle groove brief
trend sticky cusp brink verge height peak coal powers tether pops absolute rare tonic sight
feast labour labor=Ug9 classic cry piece dab tower oiled knit burner soul heart's butter bang
doctor bee's cat's dog's thing mccoy penny admiration feat unturned sailing sweetness promise
promize=ng9 bounds singing kicking guns punching sunshine shipshape operation tested chapeau
smashed aced crack blew bowled stumbling tumble mountain foregone moot sore snail's breakneck
arm's limb freefall shrift slim pickings sell slog ways within quibble quarrel inch bubble hymn
margins sidelines fringes cast casts casting pall favours favors=\i9 gathers gathering gathered
risk area areas zones rod death stony eternity lifetime shop shops fools riding tale bumpy ride
burst bursts bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing tail
hearted cock rocket size price pouring poring=bj9 scraping shoot shoots shot slap avail
tightrope wearing zoned plenty flounder foul wayside wayzide=oj9 final motions boil piste
tangent pieces rack downhill south begging overboard haywire houses plughole plot rag bearings
faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey toll fuss pig's
headway tripping aground amok riot headless war bombsite zoo jungle circus morgue factory
production conveyor military weekend herding watching wading banging shovelling shoveling=cl9
sardines wildfire chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony
backside laurels rests rested resting fiddle bandwagon gun caution heel ranks bank cropper
standstill roost responsibilities duties blank snag buffers goalposts mud blow uphill
reputation remorse mercy bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork
jumble blessing pigsty damp minefield treadmill elephant goose flash style recipe blueprint
vicious slippery rocky dawn economy gesture nod cannon unto thorn hole alley sorry affair
reflection compensation macho herring spanner bitter steep station sorts kilter ark proportion
cosh thumb radar skin illusion strain siege creek garden scratch snuff ears neck cuff beam wane
cheap hoof hop warpath knees uppers hobby soapbox legs downward spiral dignity sake pillar
swallow rut pickle vacuum spin tangle daze doldrums wilderness weeds disarray dizarray=dP:
tatters crisis crizis=fP: shreds turmoil meltdown denial jack jam jobs coping managing ok okay
kicked saloon panic winded overdue translation haste sizzle hype action muchness ado nip nipped
nips rhyme barred sausage chestnut die egged egging parrot fashion man's preach preaches
preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank trace swim
skating skim skimming scratches scratched scratching slipping smoke snowed strictly coated
coating sweeping swims roundabouts teething troubles gruel wasters iceberg cooks crowd gig
battle cycle kneed reinvent spinning reinventing reinvented rome whistling dressing gritted arm
worlds wrap footed barking mad yes man rote carrot cheese chopping watchers cobbled cookie
cutter purposes paste dried dime breakfast body dusted dumps mouth dribs drabs friend fat
fiddling flogging herd grasping clutching clutch straws nettle graft nosed maintenance mighty
collar knee jerk lick mutton dressed nailing pasture pie hair rearranging tinted coloured
colored=QU: lining stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling
knots toe toed tongue turkeys voting wounded warts wheat flexible woman crew crop gang
communicator cheeky swot swots brainbox bookworm bookworms tearaway tearaways rascal rogue
scamp softie pushover martinet disciplinarian grump bruiser bruizer=^V: layabout layabouts
timewaster timewasters whizz prodigy prodigies dunce dunces dropout dropouts nerd nerds geek
geeks boffin boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth
jobsworths joker rebel comedian brigade mob rabble estate quickest worker talker thinker
sportsman helper arty trio corner highers lowers middles stretchers strugglers plodders sens
quietest loudest naughtiest neediest inseparable invisible invizible=VX: generation tribe
middle visionary vizionary=ZX: trailblazer pioneer workhorse saint whirlwind grafter stickler
workaholic pedant doormat busybody drifter plodder coaster coasters skiver skivers truant
truants rebels misfit misfits wallflower introvert introverts extrovert extroverts trailblazers
trier triers worrier worriers thinkers leech freak freaks personality handful pain nuisance
nuizance=bY: liability menace passenger suspects culprits sen eal adhd asd fsm type university
attainers achievers attainer prior lows highs ables total complete troublemaker artist
storyteller storyteler=ZZ: performer troublemakers slacker slackers ringleader ringleaders
daydreamer dreamer chatterbox chatterboxes livewire loner ditherer perfectionist dinosaur
dinosaurs passengers loafer whinger whingers moaner moaners cynic cynics superstar superstars
legend rockstar hero heroine micromanager maverick nonreader underachiever underachievers
underperformer underperformers tyrant dragon angels monster sponge sponges whiz weakling flyer
flyers fliers achiever morning nqt beginner backgrounds upbringing apples apple steamrolled
steamroled=S\: railroaded herded churned waded trawled slogged limped lurched staggered whizzed
breezed ballooned mushroomed snowballed snowbaled=a\: spiralled spiraled=b\: nosedived
splintered spluttered creaked groaned buckled caved smothered paralysed paralyzed=k\: hijacked
ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered battled
beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled songs choir
battleground battlefield desert wasteland oasis haven sanctuary fortress silo silos
rollercoaster avalanche quagmire maze millstone albatross springboard catalyst bottleneck
sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles fusses waved
nods nodded guts backbone fizz punch zing oomph attack pizzazz streak nodding conversation
filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled swamped diluted
amid relations throughout trying buzz buzzes hum crackle throb throbbed pulse pulsed fizzing
crackling humming other's nature plummet nosedive rocketed skyrocketed slump stamped stamping
hover hovers hovered hovering labours labors=V`: pillars messages cruise cruize=Y`: cruised
cruized=Z`: cruises cruizes=[`: cruising cruizing=\`: crash barrage torrent stream blizzard
painful agonising agonizing=c`: curling sleepwalk sleepwalking autopilot flog another's throats
sinking scramble dash grind squib patched tacked shoehorned crowbarred crammed bloated crowded
bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=da: enthral enthrals charmed wow wowed towers melt melts melted strop
outburst havoc uproar descend descends descended degenerate degenerates degenerated dissolve
dissolved floundered wrestle wrestled grapple grappled stumble stumbled languish languishes
languished dominates dominated dominating hijack monopolise monopolize=hb: monopolised
monopolized=ib: monopolises monopolizes=jb: swamp bombard smother spoonfeed spoonfed cram
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
belonging buy glad concentrating handy self esteem buying wandered wandering captured capture
grabbed hoping wishing fearing dreading relishing craving hating believing doubting savouring
savoring=\g: longing expecting pretending warmed warms fond regards regarded views viewed
considers perceive identifies empathise empathize=jg: empathised empathized=kg: sympathise
sympathize=lg: related glowed fading occur occurs occurred gist intention reluctance resolved
decided aimed sought longed awe wonder despair anticipation disbelief amusement bewilderment
children's teachers' imaginations anxieties captures grab grabs mastered internalised
internalized=jh: remembered probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=Vi: relief satisfaction hesitation cracked thirst hunger zest
displayed demonstrated maturity pretend pretended pretends deliberately wilfully intentionally
knowingly gladly proudly excitedly intently angrily seeking succeed owns eagerness keenness
unwillingness hesitancy readiness refusal sidelined marginalised marginalized=Wj: favoured
favored=Xj: indulged celebrated fancied thoughts sights vanished assumed assumes imagined
imagines supposed figured reckoned senses concluded outset peace boiling refuge longs aches
burns craved hungers thirsts envies envied despise despize=Tk: despises despizes=Uk: despised
despized=Vk: savour savor=Wk: savours savors=Xk: savoured savored=Yk: endure endures endured
scrutiny apprehensive coy notion inkling hunch qualms importance drank drinking burning
champing dawned registered dreams fooled floored flattered touched wedded attached stung shaken
wooed consumed seized overcome humbled fixated obsessed preoccupied shock escape belong singled
bluffing faking dreaming panicking sulking testing whether wallpaper decoration drowsy i'm
saddened pity appalled appaled=ml: recognition celebrating rescue rescues rescued salvage
salvaged redeemed sobering congratulations bravo kudos congrats hooray admired applaud commend
alarmed dismayed pure privilege congratulated commended applauded flourished florished=fm:
thrived celebration lucky fortunate i've we've thank however mustn't you'd they'd essential
imperative developing sorting rethinking reviewing updating additional warrants overhaul shake
usefully afford recommendation plea ripe advised advized=bn: perhaps maybe let's i'd we'd rid
what's cries ideally urge implore beg advise advize=on: propose recommendations suggestions
recommended advisable advizable=To: ebi ebis wwws considering exploring 'd instead fix i'll
instinct tweak proposal pointer counsel remedy ponder revamp update retirement reset reboot
rejig council urged mileage argument musts pressing crept creeping edging inched inching
flatline flatlined plateau plateaued upturn downturn turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant leap growth forwards towards conquered
outgrown afternoon flagged revolutionised revolutionized=oP; revitalised revitalized=PQ;
rejuvenated waning dwindling almost disappeared dizappeared=UQ; eradicated eliminated sliding
dipping flagging recovering strongly recovered rallied rebounded crashed leapt zoomed litter
matured rapid worsening worsen blossom lowered aspirations profile travelled traveled=lQ;
broadly achieves attains attained perform performs performed fulfil fulfils embedding embeds
gaining person ratio percentage deadline manages chooses organises organizes=_R; teaches
misbehaving eh scrapped object solve research experts I suppose decides guided bbc usa nhs pta
gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp
cpoms attainment8 progress8 dive dives retrieval spaced continuous passport metacognition
metacognitive scaffolds formative summative mastery pedagogy pedagogical eyfs baseline smsc gld
dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary
substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema
dialogic causation chronology premium individual personal intentions journey jorney=\U; mindset
load organiser organizer=_U; organisers organizers=`U; assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=PV; subitising subitizing=QV; sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock weeks thrice tend tends tended bulk lion's ample ad nauseam loads heaps
masses oodles tons reams wealth raft plethora abundance multitude myriad precious interaction
mere copious abundant plentiful countless numerous umpteen limitless considerable substantial
disproportionate significantly figure figures entry flight received stocked supervised
supervized=cX; intentioned numbing destroying hoc baked crystal sensitivity panache competence
competense=lX; opener points ranging lustre luster=PY; centred user universally staffed
whelming loaded explanatory indulgent congratulatory earth changeover documents paperwork files
metallic monotone razor placing rates addresses matters micro lend lends lent strange addition
bet scrum peculiar weird bizarre puzzling outlook forecast searching probing pertinent !number
rooms grounds acoustics signage output vibe demeanour demeanor=^Z; conditioning raid v shouty
draughty dated drifting sudden recovery applies timed policed responds react reacts reacted
unwell dud loser hoot chore doddle masterstroke blur lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum week festival solving major source sorce=Y\; development messing
mucking fooling larking misbehaved naughtiness disobedience disobediense=a\; fixes condition
infancy proven exam secondary exceeded sub criticise criticize=j\; abnormal instance evening
bye shepherd samaritan parenting autism guide guides document visits vizits=V]; network actions
fees fee payments items item loan loans consent manchester london bigger verb verbs tom
conductor conductors insulator trade summer christmas median mode noun nouns multiple frequency
vis edition analysis analyzis=U^; educational medical dietary footwear clothing clothes dress e
conditions current friendship rehearsal trophy prize shield mist mesh raincoat shelter theme
decide discussed debated investigated objects dentist doctors hospital appointment supplies
copies chin greeted certificates sandy fertile harvests farming circled incorrect fabric
texture textures phones repair repairs exams inset boiled outline cleared clearing protein
sentence sentense=k_; sentences circuit circuits verse period leg click angled guy britain
grandmother grandfather uncle aunt heroes market ups muscle draft estimate shiny motion
reaction reactions birthday prince pendulum variables clause interval digit digits distribution
vowel basis compound selling seller arts liner gross mental arithmetic health boards golden
fortnight month saints histories wonky donkey guys upper sixth site deck capital spaces exits
western fourth forth=ia; clare casual isle dinkum hearing skinned cash shaft emoji pad typing
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
regulator regulator's judgement judgment=if; inspected visited vizited=kf; statistics per rota
contractors safety marshal emergency evacuation legal mandatory adjective adverb defined symbol
abbreviation phrases coffee obliged notify submit noon midday easter contact section january
february march april june august september october november december office submitted logged
accompanied renewed recorded forbidden eligible liable parked posted difficulty copied pairs
rows cent percent cm mm km kg ml litres metres degrees decibels school's trust's class's
academy's judgements judgments=mh; clean blunt collection bundle howled solar lunar partial
paired buddy slot slots anti incident incidents ambassador ambassadors modal arguments equation
equations sensory physical phyzical=di; reopen appoint hire invented login signature misheard
miscounted voltage volume concert we'll unauthorised unauthorized=Qj; authorised authorized=Rj;
absences absentee absentees absenteeism event signatures pour woodland interview interviews
fetch entrance gym phoned diploma pronounced enunciated printed metre registration workers
holder sleep sleepers eyesight c g o disk wage elections chronic minor injuries ankle graze
bruise bruize=Wk; bump vowels sides persons pages finding calculate calculated estimated
plotted perimeter probability mass gradient investigate fabrics parachute passage poet module
practised practized=lk; mime argues cited voiced defines quotes refers referred recommends
advises advizes=Vl; manual diary webpage advert receipt whilst watched party interviewed
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
Q4R4k3l3m3W3kS4`l;0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
hLSP1TP1UMhLhLUP1UMPMVP1PMhLhLhLhLhLWP1XP1hLUOYP1ZP1hLhLhL[P1\P1]P1^P1UMhL_P1`P1aP1bP1hLcP1hLdP1
eP1hLhLfP1VMhLgP1hLhP1PMhLiP1jP1kP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1hLhLhLTQ1hLUQ1VQ1hLhLhLWQ1hLXQ1hLYQ1Z
Q1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1Y
R1ZR1[R1\R1]R1^R1_R1`R1[R1aR1bR1PR1RR1cR1dR1eR1fR1gR1hR1iR1jR1kR1hR1hR1lR1mR1nR1oR1PS1QS1RS1SS1T
S1US1VS1WS1XS1YS1ZS1[S1\S1\S1\S1]S1^S1_S1`S1US1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT1Q
T1RT1ST1RT1RT1TT1UT1VT1RT1VT1WT1RT1RT1XT1RT1YT1ZT1[T1\T1RT1]T1^T1_T1`T1aT1bT1cT1RT1dT1RT1eT1RT1f
T1_T1gT1hT1iT1jT1iT1kT1RT1lT1RT1RT1mT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1RT1iT1RT1iT1n
T1oT1PU1RT1RT1RT1RT1RT1RT1QU1RU1SU1SU1TU1UU1VU1SU1SU1SU1WU1SU1SU1SU1SU1RT1SU1XU1YU1ZU1[U1\U1]U1^
U1_U1`U1RT1RT1RT1RT1aU1RT1RT1bU1cU1RT1RT1RT1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1U
V1VV1RT1WV1XV1YV1YV1YV1ZV1[V1\V1RT1RT1]V1RT1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV1o
V1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1RT1_W1RT1`W1RT1RT1aW1RT1SU1_T1RT1bW1cW1RT1RT1dW1R
T1RT1eW1fW1gW1hW1iW1RT1jW1RT1RT1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1YX1RT1ZX1[X1\X1]X1^X1_
X1`X1aX1bX1cX1dX1eX1fX1gX1hX1_T1RT1iX1jX1kX1lX1_T1mX1nX1oX1oX1oX1PY1QY1RY1SY1TY1UY1VY1oX1WY1oX1X
Y1oX1YY1ZY1oX1oX1oX1oX1[Y1oX1oX1\Y1]Y1oX1^Y1_Y1oX1`Y1oX1aY1oX1oX1oX1oX1oX1oX1oX1bY1cY1dY1oX1oX1e
Y1fY1gY1oX1oX1hY1iY1jY1oX1kY1oX1lY1mY1nY1oX1oY1oX1PZ1QZ1oX1oX1RZ1SZ1TZ1oX1oX1oX1UZ1oX1oX1oX1oX1o
X1oX1VZ1oX1oX1oX1WZ1oX1XZ1oX1YZ1oX1oX1oX1oX1oX1ZZ1[Z1oX1oX1\Z1oX1]Z1oX1^Z1oX1oX1oX1_Z1oX1oX1oX1o
X1oX1oX1oX1`Z1aZ1bZ1oX1oX1oX1cZ1oX1dZ1oX1eZ1oX1oX1oX1oX1fZ1oX1gZ1hZ1oX1oX1oX1oX1oX1oX1oX1oX1oX1o
X1iZ1oX1oX1oX1jZ1oX1oX1oX1oX1oX1kZ1oX1`Y1oX1lZ1oX1oX1oX1mZ1nZ1oX1oX1oX1oX1oZ1oX1oX1oX1P[1oX1oX1o
X1oX1Q[1R[1S[1oX1T[1oX1U[1oX1oX1oX1oX1oX1V[1W[1X[1oX1Y[1oX1oX1oX1oX1oX1Z[1oX1[[1oX1oX1oX1\[1oX1]
[1^[1_[1oX1oX1`[1oX1oX1oX1oX1oX1a[1oX1b[1c[1d[1oX1oX1oX1oX1oX1e[1oX1f[1oX1g[1oX1h[1oX1oX1i[1oX1Q
Y1f[1oX1j[1k[1oX1oX1l[1m[1n[1oX1o[1oX1P\1oX1oX1oX1oX1oX1Q\1Q\1R\1oX1oX1oX1S\1T\1oX1oX1oX1oX1U\1o
X1oX1oX1`Y1V\1W\1QZ1oX1oX1oX1oX1X\1oX1Y\1oX1oX1oX1Z\1oX1oX1oX1[\1oX1oX1oX1oX1oX1\\1oX1`Y1oX1oX1o
X1oX1oX1oX1]\1oX1oX1oX1oX1oX1^\1oX1_\1`\1a\1oX1b\1oX1oX1oX1oX1oX1c\1oX1oX1oX1oX1oX1d\1oX1e\1f\1g
\1oX1oX1h\1i\1oX1oX1oX1oX1j\1QY1oX1oX1k\1l\1m\1[Y1oX1oX1oX1oX1oX1oX1n\1oX1oX1o\1oX1P]1Q]1R]1oX1W
Z1oX1S]1oX1oX1XZ1oX1oX1oX1oX1oX1T]1oX1oX1U]1oX1oX1oX1oX1V]1oX1oX1oX1W]1oX1oX1oX1X]1Y]1Z]1oX1[]1o
X1\]1oX1oX1oX1]]1oX1f[1oX1^]1_]1oX1oX1`]1oX1oX1oX1a]1b]1oX1c]1oX1oX1oX1oX1WY1oX1oX1d]1e]1f]1k[1g
]1h]1oX1oX1i]1oX1j]1oX1oX1oX1oX1oX1oX1oX1k]1k]1l]1oX1oX1m]1UY1n]1oX1oX1o]1P^1Q^1R^1oX1oX1oX1oX1S
^1oX1T^1oX1U^1oX1V^1oX1oX1oX1oX1oX1oX1oX1oX1W^1oX1Z\1oX1X^1oX1oX1Y^1oX1oX1Z^1oX1[^1\^1]^1oX1oX1o
X1oX1oX1^^1_^1`^1oX1a^1b^1oX1c^1oX1k[1oX1oX1oX1oX1oX1d^1oX1e^1oX1oX1cY1oX1oX1oX1f^1g^1oX1oX1h^1o
X1oX1i^1oX1j^1k^1T^1k]1oX1oX1l^1m^1n^1oX1o^1oX1P_1Q_1oX1oX1oX1oX1R_1oX1oX1oX1oX1oX1S_1S_1oX1oX1o
X1oX1T_1oX1U_1V_1W_1oX1oX1oX1oX1X_1Y_1oX1oX1oX1Z_1[_1\_1oX1oX1oX1]_1oX1^_1__1`_1a_1b_1c_1d_1d_1o
X1oX1oX1oX1e_1f_1g_1h_1i_1fZ1oX1j_1oX1oX1k_1l_1oX1oX1oX1m_1n_1o_1P`1Q`1oX1R`1oX1S`1oX1oX1oX1oX1o
X1T`1oX1[Y1oX1U`1oX1V`1QY1oX1oX1oX1W`1oX1i^1oX1oX1oX1X`1oX1Y`1oX1oX1oX1oX1Z`1[`1oX1oX1\`1oX1oX1o
X1oX1oX1oX1oX1oX1]`1oX1^`1oX1oX1oX1oX1oX1oX1oX1_`1oX1oX1`]1``1oX1oX1oX1a`1oX1b`1oX1oX1oX1oX1oX1o
X1oX1oX1oX1oX1oX1oX1c`1oX1d`1oX1e`1oX1oX1oX1oX1f`1oX1k]1oX1g`1h`1oX1oX1i`1j`1k`1l`1m`1oX1n`1oX1o
X1oX1o`1oX1Pa1Qa1Ra1c^1oX1oX1oX1oX1Sa1oX1oX1Ta1oX1oX1oX1oX1Ua1oX1Va1\\1oX1oX1k[1oX1oX1oX1oX1oX1o
X1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1Wa1Xa1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1Ya1Za1\`1o
X1[a1oX1oX1\a1oX1oX1oX1oX1oX1oX1]a1oX1oX1oX1^a1oX1oX1oX1_a1`a1aa1_a1ba1oX1oX1oX1oX1oX1oX1oX1oX1o
X1ca1oX1da1oX1ca1oX1oX1oX1oX1oX1h_1oX1c[1c[1oX1oX1ea1fa1i^1ga1oX1oX1[\1oX1ha1oX1oX1oX1oX1oX1oX1i
a1ja1ka1la1ma1na1oX1W]1oX1oX1oX1oa1oX1oX1oX1oX1oX1Pb1oX1oX1oX1oX1oX1oX1Qb1oX1oX1oX1oX1oX1Rb1oX1o
X1oX1oX1oX1oX1Sb1oX1oX1oX1oX1oX1Tb1Qb1oX1oX1Ub1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1Vb1oX1oX1o
X1Wb1oX1Xb1Yb1Zb1[b1\b1oX1[Y1d`1oX1oX1]b1^b1_b1`b1oX1oX1oX1oX1oX1oX1ab1oX1bb1oX1cb1oX1db1db1oX1o
X1oX1T`1T`1eb1oX1fb1oX1oX1oX1oX1oX1gb1d`1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1oX1hb1ib1oX1oX1oX1jb1o
X1[Y1oX1oX1oX1kb1oX1oX1lb1oX1oX1oX1oX1oX1mb1oX1oX1oX1nb1oX1oX1oX1oX1oX1oX1oX1oX1ob1j[1Pc1oX1Qc1R
c1Sc1oX1[Y1oX1Tc1Uc1Vc1oX1Wc1Xc1Yc1Zc1[c1\c1]c1^c1\c1\c1]c1_c1\c1`c1ac1bc1\c1cc1\c1dc1ec1fc1gc1h
c1ic1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Sd1Td1Ud1Vd1Wd1Sd1Xd1Yd1Zd1[d1\d1Sd1]d1^d1_d1`d1ad1bd1cd1dd1S
d1Sd1ed1fd1gd1hd1id1Sd1jd1Sd1Yd1Yd1kd1ld1md1Yd1nd1Sd1Yd1od1Pe1Qe1Re1Se1Sd1Te1Sd1Ue1Ue1Ve1Sd1We1S
d1Xe1Sd1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1Ue1he1ie1ie1je1ke1Sd1ke1le1me1ne1oe1Pf1Qf1Y
d1Yd1Yd1Rf1Sf1Yd1Tf1Yd1Yd1Uf1kd1Vf1Wf1Xf1Yf1Zf1Yd1[f1\f1\f1]f1Yd1^f1_f1`f1af1bf1cf1df1ef1ff1ff1g
f1ff1ff1hf1ff1ff1ff1if1jf1kf1lf1mf1nf1of1Pg1Qg1Rg1ff1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1a
g1bg1cg1dg1eg1fg1gg1hg1ig1jg1kg1jg1lg1mg1jg1ng1og1Ph1Qh1Rh1jg1jg1Sh1Th1Uh1Vh1Wh1jg1Xh1jg1jg1jg1Y
h1jg1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1jg1jg1dh1eh1fh1gh1gh1hh1ih1jh1kh1gh1ih1ih1hh1lh1mh1nh1kh1gh1g
h1gh1gh1gh1gh1gh1gh1gh1gh1gh1gh1oh1gh1gh1Pi1Qi1Ri1Si1Ti1Ui1Vi1gh1gh1Wi1Xi1gh1gh1Pi1gh1Yi1Zi1gh1g
h1gh1[i1kh1\i1]i1^i1_i1`i1ai1gh1bi1ci1gh1gh1di1ai1ei1gh1Pi1gh1gh1gh1Pi1gh1gh1gh1gh1fi1gi1gh1gh1b
i1hi1gh1ii1ii1ji1gh1gh1gh1gh1gh1ki1gh1Pi1gh1gh1gh1Pi1gh1gh1gh1gh1gh1gh1gh1li1gh1gh1li1gh1gh1gh1m
i1gh1gh1ni1gh1gh1gh1gh1oi1gh1gh1gh1gh1gh1gh1gh1Pi1gh1gh1gh1gh1Pj1mi1Pi1gh1mi1Qj1kh1Rj1Sj1Tj1ii1U
j1Vj1gh1gh1gh1gh1gh1gh1gh1gh1Pi1gh1Wj1Xj1Yj1gh1gh1Pi1gh1gh1gh1gh1gh1Zj1[j1\j1gh1]j1]j1^j1gh1_j1_
j1gh1gh1gh1gh1gh1gh1`j1aj1^j1gh1bj1]j1]j1^j1gh1Sj1cj1hh1gh1gh1gh1gh1gh1gh1dj1Ui1ej1ii1gh1gh1gh1g
h1kh1ii1gh1gh1fj1gj1hj1]j1Pi1gh1gh1gh1Pi1gh1]j1]j1^j1gh1]j1gh1^j1gh1ii1ij1gh1gh1gh1Pi1gh1jj1kj1g
h1gh1gh1gh1gh1lj1gh1ii1Ui1mj1gh1gh1ii1ii1ji1gh1gh1gh1nj1gh1oj1gh1Pk1Qk1Rk1gh1gh1gh1Pi1gh1gh1gh1P
i1Sk1Tk1hh1gh1gh1gh1gh1gh1gh1hh1gh1gh1Uk1gh1Vk1hh1gh1Wk1kh1hh1gh1kh1Xk1Yk1kh1gh1Zk1ii1[k1gh1\k1]
k1^k1_k1`k1gh1ak1gh1gh1gh1bk1gh1ck1gh1dk1gh1gh1gh1ek1gh1fk1gh1gh1gk1hk1gh1gh1Pi1gh1Sj1ej1ii1gh1g
h1gh1gh1gh1gh1gh1ik1jk1kk1lk1mk1nk1gh1gh1Pi1gh1gh1gh1gh1gh1gh1Pi1ok1Pl1Ql1gh1gh1Rl1gh1gh1gh1Sl1T
l1Ul1Vl1Wl1Xl1Yl1gh1gh1gh1gh1Zl1[l1\l1gh1gh1gh1gh1gh1]l1gh1gh1gh1gh1gh1gh1^l1_l1`l1al1gh1gh1gh1g
h1gh1gh1gh1bl1gh1gh1cl1gh1[i1gh1dl1gh1kh1el1fl1el1gh1el1el1gl1gh1hl1il1jl1gh1kl1hh1gh1ll1ml1nl1g
h1ol1Pm1Qm1ml1Rm1Pm1Qm1ml1gh1gh1Pi1gh1kh1Sm1gh1gh1gh1gh1gh1Pi1hh1kh1gh1gh1gh1gh1gh1gh1Tm1gh1gh1U
m1kh1Vm1gh1gh1gh1kh1Wm1gh1Pi1gh1Xm1Ym1gh1gh1Pi1gh1gh1gh1gh1gh1Zm1gh1gh1gh1[m1gh1gh1gh1gh1gh1gh1g
h1gh1gh1gh1gh1gh1\m1gh1Pi1gh1gh1gh1Pi1gh1]m1^m1^m1gh1_m1gh1gh1gh1`m1`m1gh1am1bm1cm1dm1gh1em1fm1h
k1gm1hm1im1gh1jm1jm1km1lm1mm1nm1jm1gh1om1gh1Pi1gh1gh1gh1gh1gh1gh1Pi1gh1gh1Pn1Qn1gh1gh1gh1gh1gh1R
n1Sn1gh1gh1gh1Tn1gh1gh1gh1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1^n1_n1`n1an1bn1cn1dn1en1fn1gn1hn1in1jn1kn1l
n1mn1nn1on1Po1Qo1Ro1So1Ro1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1^o1_o1`o1`o1ao1`o1bo1`o1ao1ao1co1ao1do1e
o1fo1ao1`o1`o1go1`o1`o1ho1ao1ao1ao1io1ao1jo1jo1ko1lo1lo1lo1mo1no1oo1oo1lo1PP2mo1lo1oo1QP2RP2mo1S
P2mo1mo1mo1mo1mo1oo1oo1oo1oo1TP2TP2oo1oo1mo1mo1mo1mo1UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2UP2UP2_P2UP2`
P2aP2bP2cP2dP2eP2UP2UP2fP2gP2UP2`P2hP2UP2UP2UP2iP2UP2UP2jP2kP2UP2`P2lP2mP2UP2fP2UP2nP2oP2PQ2QQ2R
Q2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ2lQ2eQ2mQ2nQ2nQ2n
Q2nQ2nQ2nQ2oQ2PR2QR2RR2SR2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2TR2nQ2UR2VR2VR2VR2nQ2WR2nQ2nQ2n
Q2nQ2nQ2nQ2XR2nQ2YR2nQ2ZR2[R2\R2]R2]R2nQ2^R2_R2`R2aR2nQ2nQ2nQ2bR2nQ2cR2nQ2nQ2dR2nQ2nQ2nQ2eR2nQ2n
Q2nQ2nQ2nQ2nQ2aR2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2fR2gR2nQ2n
Q2nQ2nQ2hR2nQ2nQ2iR2jR2nQ2nQ2nQ2nQ2kR2lR2mR2kR2nR2oR2PS2PS2nQ2QS2RS2SS2TS2US2US2VS2VS2VS2WS2XS2n
Q2YS2nQ2nQ2nQ2nQ2ZS2[S2\S2nQ2]S2nQ2^S2nQ2kR2mR2nQ2_S2_S2nQ2aR2nQ2nQ2nQ2`S2nQ2nQ2kR2nQ2nQ2nQ2nQ2n
Q2nQ2nQ2nQ2nQ2nQ2nQ2nQ2nQ2aS2bS2cS2bS2aR2dS2nQ2nQ2nQ2nQ2nQ2eS2fS2gS2hS2iS2jS2kS2lS2mS2nQ2nQ2nQ2n
S2oS2PT2QT2RT2nQ2nQ2nQ2nQ2nQ2ST2TT2UT2aR2VR2VT2VR2WT2nQ2nQ2XT2VR2nQ2nQ2nQ2nQ2nQ2YT2nQ2nQ2nQ2nQ2Z
T2[T2\T2]T2nQ2nQ2^T2nQ2_T2nQ2nQ2mR2kR2kR2`T2aT2lR2nQ2mR2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2mT2n
T2oT2PU2mT2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_U2mT2`U2aU2mT2bU2cU2mT2mT2mT2dU2eU2fU2gU2h
U2kT2iU2mT2jU2kU2lU2mU2nU2nU2oU2PV2nU2nU2QV2RV2SV2TV2UV2VV2nU2WV2XV2nU2YV2nU2ZV2[V2\V2]V2^V2_V2n
U2nU2nU2nU2`V2nU2nU2aV2bV2nU2nU2cV2dV2nU2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2oV2RW2SW2TW2UW2V
W2WW2XW2YW2ZW2[W2\W2]W2]W2]W2]W2^W2^W2_W2]W2]W2`W2]W2]W2]W2aW2bW2cW2dW2]W2]W2]W2]W2]W2]W2]W2]W2]
W2eW2fW2gW2hW2hW2]W2iW2jW2kW2]W2lW2lW2lW2]W2mW2nW2oW2mW2mW2mW2mW2mW2mW2mW2mW2mW2mW2mW2mW2mW2mW2P
X2mW2mW2mW2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2YX2eX2fX2gX2hX2iX2jX2kX2l
X2mX2nX2oX2PY2QY2RY2SY2RY2TY2UY2RY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2fY2fY2fY2f
Y2fY2gY2fY2fY2fY2fY2fY2fY2fY2hY2fY2iY2jY2kY2lY2mY2nY2oY2PZ2PZ2PZ2QZ2RZ2SZ2TZ2UZ2VZ2VZ2WZ2XZ2YZ2Z
Z2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2hZ2mZ2nZ2oZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X
[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2a[2h[2hZ2i[2j[2k[2Q[2Q[2l[2h[2h[2l[2l[2j[2h[2l[2m
[2n[2j[2l[2l[2l[2h[2o[2l[2l[2l[2l[2P\2a[2l[2a[2a[2a[2a[2a[2Q\2R\2S\2a[2l[2a[2a[2a[2l[2l[2j[2l[2l
[2l[2l[2l[2a[2a[2a[2a[2a[2T\2T\2a[2U\2V\2W\2l[2X\2c[2Y\2o[2Z\2a[2l[2P\2a[2P\2c[2c[2a[2l[2a[2a[2a
[2a[2a[2[\2\\2]\2]\2^\2_\2`\2a\2b\2c\2d\2e\2e\2e\2e\2e\2f\2g\2h\2i\2e\2j\2k\2l\2m\2n\2o\2P]2Q]2R
]2S]2S]2T]2U]2V]2S]2W]2S]2X]2e\2c\2Y]2Z]2[]2[]2\]2]]2^]2e\2_]2`]2a]2[]2b]2c]2d]2e]2c]2c]2c]2e\2f
]2g]2e\2h]2i]2h]2j]2k]2e\2e\2e\2l]2m]2n]2o]2P^2Q^2R^2c\2S^2S^2c\2T^2U^2V^2V^2V^2V^2V^2V^2c\2c\2c
\2c\2c\2W^2X^2Y^2Z^2c\2c\2c\2c\2c\2c\2c\2c\2[^2c\2\^2c\2c\2c\2]^2c\2^^2c\2c\2c\2c\2c\2c\2c\2c\2c
\2c\2c\2c\2c\2c\2_^2c\2c\2c\2c\2`^2a^2b^2c\2c^2c\2d^2e^2f^2e^2e^2c\2c\2c\2c\2g^2h^2i^2j^2k^2l^2m
^2n^2=======o^2==========================o^2==========================================P_2Q_2R_2S
_2T_2U_2V_2W_2X_2Y_2U_2Z_2[_2\_2]_2^_2;;;__2__2__2__2__2__2__2__2__2__2`_2__2__2__2a_2b_2c_2__2_
_2__2__2__2d_2e_2__2__2__2__2__2__2__2__2__2__2__2__2f_2g_2h_2__2__2__2__2__2__2__2__2i_2__2__2_
_2j_2k_2__2__2__2__2__2__2l_2__2__2__2m_2__2__2__2__2__2__2__2__2n_2__2__2__2__2o_2P`2__2__2__2Q
`2R`2__2__2S`2__2__2__2T`2__2U`2__2__2__2V`2W`2X`2__2__2__2Y`2Z`2[`2__2__2\`2]`2__2__2__2^`2__2_
`2__2__2__2``2__2a`2__2b`2__2__2c`2__2d`2__2__2__2__2e`2__2__2__2__2__2f`2g`2h`2__2i`2__2__2__2_
_2j`2__2k`2__2l`2__2m`2n`2__2__2__2__2__2o`2__2__2Pa2Qa2Ra2__2Sa2__2__2__2Ta2__2__2__2__2__2Ua2_
_2Va2__2__2__2Wa2__2Xa2Ya2__2__2__2Za2[a2__2__2__2__2__2__2__2__2__2__2\a2__2]a2__2^a2__2_a2__2`
a2aa2ba2__2__2ca2da2ea2fa2ga2ha2ia2ja2ka2la2ma2na2oa2oa2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\
b2]b2]b2^b2_b2`b2ab2bb2cb2db2eb2fb2]b2]b2]b2]b2gb2]b2hb2ib2jb2kb2lb2lb2mb2mb2nb2nb2nb2ob2Pc2Qc2R
c2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2\c2[c2]c2^c2_c2`c2ac2[c2bc2[c2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2[
c2[c2oc2Pd2Qd2Rd2Sd2oc2Td2oc2Ud2Vd2oc2oc2oc2oc2oc2Wd2Xd2oc2Yd2oc2oc2oc2oc2Zd2oc2oc2oc2oc2[d2\d2]
d2^d2_d2`d2^d2^d2^d2^d2^d2]d2]d2ad2ad2ad2bd2cd2ad2ad2dd2ad2ed2ad2fd2ad2ad2ad2bd2bd2gd2bd2hd2hd2i
d2hd2hd2hd2hd2jd2kd2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2md2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2l
d2ld2ld2ld2ld2ld2ld2ld2ld2nd2ld2ld2ld2od2Pe2ld2Qe2ld2Re2ld2ld2ld2ld2ld2Se2Te2Ue2Ve2We2Xe2ld2Ye2l
d2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2Ze2ld2ld2Ze2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2l
d2[e2ld2ld2ld2\e2ld2ld2ld2]e2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2^e2ld2_e2ld2ld2`e2ld2ld2ld2l
d2ld2ld2ld2ld2ld2ld2ld2ld2ae2be2ce2ld2ld2ld2Ze2de2ld2ld2ld2ee2fe2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2l
d2ld2ld2ld2ld2ge2he2ie2je2ld2ke2ld2ld2le2ld2ld2ld2ld2ld2me2ld2ld2ld2ne2oe2Pf2ld2ld2ld2ld2ld2ld2l
d2ld2ld2ld2ld2ld2ld2ld2Qf2Qf2ld2Rf2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2le2ld2ld2Sf2ld2ld2Tf2Uf2Vf2l
d2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2Rf2ld2ld2Wf2Xf2ld2ld2ld2ld2ld2Yf2Zf2[f2\f2]f2Zf2Zf2Zf2^f2ld2l
d2ld2ld2Ze2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ie2ld2_f2`f2af2ld2ld2Zf2ld2ld2ld2ld2ld2l
d2ld2ld2ld2bf2ld2ld2ld2ld2ld2cf2ld2df2ef2ld2ld2ld2ff2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2gf2ld2ld2hf2i
f2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2if2ld2ld2ld2jf2ld2kf2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2l
f2ld2ld2ld2mf2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ie2ld2ie2ie2ld2nf2ie2ie2ld2of2ld2ie2ld2ld2ld2l
d2ld2ld2ld2ld2ie2ld2ld2ld2Rf2Pg2ld2ld2ld2ld2ld2ie2ld2ld2ld2Qg2ld2ld2ld2ld2ld2ld2\e2ld2ld2ld2ld2l
d2ie2ld2ld2ld2ld2ld2ld2ld2ld2ie2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ld2ie2ld2ld2ld2ld2ie2Rg2Sg2l
d2Tg2ld2Ug2Vg2Wg2ie2Xg2ie2ie2Yg2Zg2ie2ie2ie2ie2[g2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2\g2ie2ie2ie2ie2ie2ie2ie2]g2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2^g2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2_g2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2`g2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ag2ie2ie2bg2cg2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2[g2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2dg2ie2ie2ie2ie2ie2ie2ie2eg2ie2ie2\g2ie2fg2ie2ie2ie2ie2ie2gg2[g2ie2hg2ie2i
e2ie2ie2ie2ie2ig2jg2bg2ie2ie2ie2ie2ie2ie2ie2ie2ie2kg2ie2ie2ie2ie2lg2mg2ie2mg2mg2ie2ie2ie2ie2ie2i
e2mg2ie2ie2ie2ie2ie2ie2ie2ng2og2Ph2ie2ie2ie2ie2ie2Qh2ie2ie2ie2of2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2Rh2ie2ie2ie2ie2Sh2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2Th2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2Uh2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2Vh2ie2Wh2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2Xh2ie2Yh2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2Zh2ie2ie2ie2mg2ie2Qh2ie2[
h2\h2ie2ie2ie2ie2ie2ie2ie2mg2ie2ie2ie2ie2ie2ie2ie2]h2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2[g2ie2ie2ie2ie2^h2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2_
h2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2[h2ie2ie2ie2ie2`h2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ah2ie2bh2ie2ch2ie2ie2ie2ie2dh2Qh2ie2ie2ie2ie2ie2ie2ie2ie2eh2ie2fh2ie2gh2i
e2ie2ie2ie2hh2ih2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2hg2ie2ie2ie2ie2ie2ie2ie2ie2jh2ie2ie2ie2i
e2kh2kh2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2lh2ie2ie2ie2ie2[g2ie2ie2ie2ie2mh2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2\g2ie2ie2ie2ie2ie2ie2ie2ie2\g2ie2ie2ie2ie2ie2ie2nh2ie2i
e2ie2ie2ie2ie2lh2lh2oh2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2Pi2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2\h2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2Qi2ie2Ri2Si2ie2ie2ie2ie2Ti2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2Rg2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2mg2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2i
e2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2ie2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Vi2Ui2Ui2Ui2Ui2Ui2Ui2Wi2Ui2Xi2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Yi2Ui2Yi2Ui2Ui2Ui2Yi2Zi2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2[i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Yi2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2\i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2]i2]i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2^i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Yi2Ui2Ui2Ui2Ui2_i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2`i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Yi2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2ai2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2U
i2Ui2]i2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2bi2ci2di2ei2ei2ei2e
i2ei2ei2ei2ci2ei2ei2ei2ei2ei2ei2ei2ei2ei2ei2ei2ei2ci2ci2ei2ci2fi2gi2hi2ii2ji2ki2ei2ei2ei2ei2ei2e
i2ei2ei2li2ei2mi2ni2oi2Pj2ni2ni2ni2Qj2Rj2ni2Sj2ni2ni2Tj2Uj2Vj2Vj2ni2Wj2ni2Vj2Vj2Xj2Yj2Vj2Vj2Zj2V
j2ni2Vj2Vj2[j2Vj2Vj2\j2ni2]j2^j2Vj2Vj2_j2Tj2Yj2`j2`j2aj2bj2`j2`j2cj2dj2ej2`j2fj2gj2hj2`j2`j2`j2i
j2`j2`j2`j2`j2`j2`j2jj2`j2kj2`j2`j2`j2`j2`j2`j2`j2lj2`j2`j2`j2mj2`j2`j2nj2`j2`j2mj2mj2oj2Pk2`j2Q
k2`j2Rk2`j2Sk2`j2mj2`j2Tk2Uk2`j2`j2`j2`j2`j2Vk2Wk2Xk2Yk2Zk2`j2`j2`j2[k2`j2`j2\k2]k2^k2`j2_k2`j2`
j2`j2`j2`k2`j2ak2`j2`j2`j2`j2`j2bk2`j2ck2`j2`j2`j2dk2`j2`j2ek2`j2`j2fk2fk2gk2fk2fk2fk2fk2fk2hk2f
k2fk2fk2fk2fk2fk2ik2jk2fk2kk2fk2fk2fk2fk2fk2fk2lk2fk2fk2fk2mk2nk2fk2ok2Pl2fk2Ql2fk2fk2fk2fk2fk2f
k2fk2Rl2Sl2fk2Tl2fk2fk2fk2fk2fk2fk2Ul2fk2Vl2Wl2fk2Xl2fk2fk2Yl2Zl2fk2fk2[l2fk2fk2fk2fk2fk2\l2]l2f
k2^l2fk2fk2_l2`l2al2fk2fk2bl2cl2dl2el2fl2gl2hl2il2fk2jl2fk2jl2fk2kl2ll2cl2ml2nl2ol2Pm2jl2Qm2Rm2S
m2Tm2Tm2Um2Vm2Ul2fk2Wm2Xm2Ym2Zm2[m2\m2fk2fk2]m2^m2_m2`m2am2fk2fk2fk2fk2fk2fk2fk2fk2fk2fk2bm2cm2f
k2fk2dm2em2dm2fm2gm2gm2fk2hm2fk2fk2im2jm2fk2km2fk2km2fk2fk2fk2fk2lm2fk2mm2fk2fk2fk2nm2om2Pn2Pn2P
n2Pn2Qn2Rn2Sn2Tn2Un2Pn2Vn2Wn2Xn2Yn2Zn2Pn2[n2Pn2Pn2\n2Pn2]n2Pn2Pn2Pn2^n2Pn2_n2Pn2`n2Pn2Pn2an2Pn2P
n2_n2bn2cn2dn2Pn2en2Pn2fn2Pn2gn2Pn2hn2in2jn2Pn2kn2Pn2ln2Pn2an2Pn2mn2Pn2nn2Pn2nn2Pn2nn2Pn2on2Pn2P
o2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Qo2Pn2Ro2So2Pn2Pn2Pn2To2Pn2Pn2Uo2Pn2Pn2Pn2Vo2Pn2Wo2Pn2Xo2Pn2Yo2Pn2P
n2Pn2Pn2Pn2Pn2Pn2Zo2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Pn2[o2Pn2Pn2Pn2Pn2Pn2Pn2\o2Pn2Pn2Pn2]o2Pn2Pn2Pn2Wo2P
n2[o2Pn2[o2Pn2^o2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Pn2Pn2_o2Pn2Pn2Pn2Pn2Pn2Pn2Pn2`o2Pn2Pn2Pn2ao2bo2co2co2co2c
o2co2co2do2eo2co2fo2go2ho2io2co2co2co2jo2ko2co2lo2do2mo2co2co2co2no2oo2PP3co2co2co2co2QP3co2oo2c
o2do2co2RP3SP3oo2co2co2co2co2co2co2co2co2TP3co2co2co2co2co2UP3co2co2co2co2VP3VP3VP3VP3VP3VP3VP3V
P3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3WP3XP3VP3VP3V
P3VP3VP3YP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3VP3ZP3ZP3[P3ZP3ZP3\P3]P3^P3_P3`P3aP3bP3c
P3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3_Q3`Q3aQ3bQ3c
Q3dQ3eQ3fQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3lQ3lQ3mQ3nQ3oQ3PR3QR3RR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3_
R3`R3aR3bR3cR3dR3eR3fR3gR3hR3hR3hR3iR3jR3kR3kR3lR3mR3nR3kR3oR3oR3PS3oR3QS3oR3oR3RS3RS3oR3oR3oR3o
R3oR3SS3oR3oR3TS3US3VS3WS3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3eS3eS3eS3eS3fS3gS3hS3iS3jS3kS3l
S3mS3nS3oS3PT3QT3RT3RT3ST3TT3UT3VT3WT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3aT3bT3cT3cT3cT3dT3dT3eT3dT3fT3g
T3hT3iT3iT3iT3jT3jT3kT3kT3lT3lT3lT3mT3lT3lT3lT3lT3lT3lT3lT3nT3oT3lT3lT3PU3QU3RU3RU3RU3RU3RU3SU3R
U3RU3TU3UU3VU3WU3XU3YU3ZU3[U3[U3\U3]U3^U3_U3_U3_U3]U3]U3]U3`U3`U3aU3`U3`U3`U3`U3`U3bU3cU3dU3eU3f
U3gU3hU3iU3jU3kU3kU3kU3lU3kU3kU3mU3kU3kU3kU3kU3kU3kU3kU3kU3kU3kU3nU3kU3oU3kU3PV3kU3QV3RV3kU3kU3S
V3kU3kU3kU3kU3kU3kU3kU3kU3kU3kU3TV3kU3kU3kU3kU3kU3kU3kU3kU3kU3UV3kU3kU3VV3kU3kU3WV3WV3kU3WV3kU3k
U3kU3XV3YV3ZV3[V3\V3]V3^V3_V3`V3aV3bV3cV3dV3eV3eV3fV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3SW3T
W3UW3VW3WW3XW3YW3ZW3ZW3[W3[W3[W3[W3[W3[W3\W3[W3]W3^W3_W3`W3`W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW3k
W3lW3mW3mW3mW3mW3nW3oW3PX3QX3RX3SX3TX3UX3UX3UX3VX3WX3UX3WX3UX3UX3XX3YX3ZX3YX3[X3\X3\X3\X3\X3]X3\
X3^X3_X3`X3aX3bX3bX3bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3kX3kX3kX3kX3kX3kX3nX3nX3oX3kX3kX3kX3PY3Q
Y3RY3SY3TY3UY3VY3VY3VY3VY3VY3WY3VY3VY3XY3VY3VY3VY3YY3ZY3VY3[Y3[Y3[Y3[Y3\Y3]Y3^Y3_Y3_Y3`Y3aY3bY3c
Y3dY3eY3fY3gY3hY3iY3jY3iY3kY3lY3mY3nY3nY3oY3PZ3QZ3QZ3QZ3QZ3QZ3RZ3RZ3SZ3RZ3TZ3UZ3VZ3WZ3XZ3WZ3WZ3W
Z3WZ3WZ3YZ3WZ3WZ3WZ3WZ3WZ3WZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3`Z3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3o
Z3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3g[3g[3g[3g[3g[3g[3g[3g[3g
[3h[3i[3i[3j[3k[3l[3m[3n[3o[3P\3Q\3R\3S\3T\3U\3V\3W\3X\3Y\3Z\3[\3\\3]\3^\3_\3`\3`\3a\3a\3b\3c\3d
\3e\3f\3g\3h\3i\3j\3k\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3_]3_]3_]3_]3`
]3a]3b]3c]3d]3e]3e]3e]3e]3e]3f]3g]3e]3e]3e]3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^3R^3S^3R^3T^3U^3V^3W^3X
^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3c^3c^3d^3e^3f^3g^3g^3h^3i^3j^3k^3l^3m^3n^3o^3P_3Q_3R_3R_3R_3R
_3S_3T_3U_3V_3W_3X_3Y_3Z_3[_3\_3\_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3h_3h_3i_3j_3j_3k_3l_3m
_3n_3o_3o_3P`3o_3Q`3P`3P`3P`3P`3o_3P`3R`3P`3P`3P`3P`3P`3P`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_
`3``3a`3a`3b`3c`3d`3e`3f`3g`3f`3h`3i`3j`3k`3l`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ta3Ua3Va3Wa3Xa3Ya3Za3[
a3\a3]a3^a3_a3`a3aa3ba3ca3da3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Rb3Tb3Ub3Vb3Wb3Wb3X
b3Yb3Yb3Yb3Zb3[b3[b3\b3]b3]b3]b3]b3^b3_b3`b3ab3bb3cb3cb3cb3db3eb3eb3fb3fb3gb3hb3ib3jb3jb3kb3lb3l
b3lb3mb3nb3nb3ob3Pc3Qc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Rc3Sc3Sc3Tc3Uc3Vc3Wc3Xc3Y
c3Zc3[c3[c3\c3]c3^c3_c3_c3_c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3lc3mc3nc3oc3Pd3Qd3Qd3Rd3S
d3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3`d3`d3`d3ad3bd3cd3dd3ed3fd3gd3gd3gd3gd3gd3hd3gd3gd3gd3i
d3jd3kd3gd3gd3gd3gd3ld3gd3md3nd3gd3gd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3]e3^e3_e3]e3`
e3ae3be3ce3de3ce3ee3fe3ge3he3ie3je3ke3ie3le3me3ne3oe3Pf3Qf3Qf3Qf3Rf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[
f3\f3]f3^f3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[
g3[g3[g3\g3]g3^g3_g3_g3`g3ag3bg3bg3cg3dg3eg3eg3fg3gg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3V
h3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3`h3ah3ah3bh3ch3ah3dh3eh3fh3gh3hh3ih3jh3jh3kh3lh3mh3lh3nh3oh3Pi3Qi3R
i3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3ki3ki3li3mi3ni3o
i3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3dj3ej3fj3gj3hj3ij3jj3kj3lj3m
j3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3m
k3nk3ok3Pl3Pl3Ql3Rl3Sl3Tl3Tl3Tl3Ul3Ul3Ul3Vl3Wl3Xl3Xl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3f
l3gl3hl3il3jl3kl3jl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3\m3]m3^m3_m3`m3am3bm3cm3d
m3em3fm3gm3hm3im3jm3jm3km3lm3mm3nm3nm3nm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Un3Vn3Wn3Wn3Xn3Yn3Zn3Zn3[n3\n3]
n3^n3_n3`n3an3bn3cn3dn3en3fn3fn3fn3en3gn3hn3fn3in3jn3kn3ln3mn3mn3mn3nn3on3Po3Qo3Ro3So3To3Uo3Uo3V
o3Wo3Wo3Wo3Xo3Yo3Zo3[o3[o3[o3\o3]o3]o3^o3_o3`o3ao3bo3co3do3eo3eo3fo3go3ho3io3jo3ko3lo3mo3no3no3o
o3PP4QP4RP4SP4TP4TP4TP4UP4TP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4dP4eP4fP4gP4hP4iP4jP4k
P4lP4mP4mP4nP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4TQ4VQ4WQ4XQ4YQ4ZQ4WQ4[Q4[Q4\Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4d
Q4dQ4dQ4eQ4eQ4eQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4nQ4oQ4nQ4nQ4PR4PR4PR4QR4QR4QR4QR4QR4RR4SR4TR4UR4V
R4WR4XR4YR4YR4ZR4[R4\R4]R4^R4_R4`R4`R4`R4aR4bR4cR4dR4dR4dR4eR4fR4gR4hR4iR4jR4jR4kR4lR4mR4nR4nR4n
R4oR4PS4QS4RS4SS4TS4US4US4US4VS4WS4XS4YS4ZS4ZS4[S4[S4[S4\S4]S4^S4_S4`S4`S4aS4bS4cS4dS4eS4fS4gS4h
S4iS4jS4kS4lS4mS4nS4oS4PT4QT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4fT4g
T4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4VU4VU4WU4WU4XU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4c
U4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4_V4a
V4bV4cV4cV4cV4cV4cV4cV4cV4dV4cV4cV4dV4dV4cV4cV4cV4cV4cV4cV4cV4cV4eV4dV4cV4cV4cV4cV4cV4cV4cV4cV4c
V4cV4cV4cV4cV4cV4cV4cV4cV4cV4cV4dV4cV4fV4gV4hV4iV4iV4jV4kV4lV4mV4nV4oV4nV4nV4PW4QW4RW4SW4TW4SW4U
W4SW4VW4UW4WW4XW4YW4WW4ZW4[W4\W4\W4]W4^W4^W4^W4^W4^W4_W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^
W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4^W4`W4`W4aW4bW4cW4cW4dW4cW4eW4fW4gW4hW4hW4iW4iW4hW4j
W4kW4lW4mW4mW4nW4oW4oW4oW4PX4QX4RX4SX4SX4SX4TX4UX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4T
X4TX4TX4TX4TX4TX4TX4TX4VX4TX4WX4XX4TX4TX4TX4TX4TX4TX4TX4TX4YX4TX4ZX4TX4TX4TX4TX4[X4[X4[X4\X4]X4^
X4_X4`X4aX4bX4cX4dX4eX4dX4dX4dX4dX4dX4fX4gX4dX4hX4hX4dX4dX4dX4dX4iX4dX4dX4dX4dX4dX4dX4eX4dX4eX4d
X4dX4eX4dX4dX4dX4dX4dX4dX4jX4dX4dX4kX4lX4mX4nX4oX4lX4dX4PY4QY4RY4SY4RY4RY4TY4TY4RY4RY4RY4RY4RY4U
Y4RY4RY4RY4RY4RY4VY4RY4RY4RY4RY4RY4RY4RY4WY4XY4YY4ZY4[Y4\Y4]Y4]Y4^Y4_Y4`Y4aY4^Y4^Y4bY4cY4dY4eY4f
Y4gY4gY4hY4hY4hY4hY4hY4hY4hY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4PZ4PZ4PZ4RZ4PZ4PZ4PZ4SZ4TZ4UZ4VZ4WZ4X
Z4VZ4WZ4YZ4YZ4ZZ4ZZ4ZZ4ZZ4[Z4\Z4]Z4^Z4^Z4^Z4^Z4_Z4`Z4`Z4aZ4`Z4bZ4cZ4dZ4eZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4l
Z4mZ4nZ4oZ4P[4Q[4Q[4R[4S[4S[4T[4T[4U[4S[4V[4V[4V[4W[4W[4W[4W[4W[4W[4X[4X[4X[4Y[4Z[4[[4\[4][4^[4_
[4`[4`[4a[4a[4b[4b[4b[4b[4b[4b[4c[4b[4d[4d[4d[4d[4d[4d[4d[4d[4d[4d[4e[4e[4e[4e[4e[4e[4e[4e[4e[4e
[4e[4e[4e[4e[4e[4e[4e[4f[4f[4f[4f[4f[4f[4g[4f[4f[4h[4i[4i[4j[4j[4j[4k[4l[4k[4m[4m[4m[4n[4n[4n[4n
[4n[4n[4n[4o[4P\4Q\4Q\4Q\4R\4S\4T\4U\4U\4V\4W\4X\4Y\4Z\4Z\4Z\4Z\4Z\4Z\4[\4\\4\\4\\4\\4]\4\\4^\4^
\4^\4^\4^\4^\4_\4_\4_\4_\4`\4a\4b\4c\4c\4c\4c\4d\4e\4f\4g\4g\4g\4h\4i\4j\4k\4k\4k\4k\4l\4k\4m\4n
\4o\4o\4P]4o\4Q]4o\4Q]4o\4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h
]4i]4j]4k]4l]4l]4m]4n]4m]4m]4o]4o]4o]4o]4o]4o]4o]4o]4P^4Q^4Q^4R^4S^4T^4U^4V^4W^4U^4X^4X^4X^4X^4Y
^4Z^4[^4\^4\^4\^4]^4^^4_^4`^4a^4b^4b^4c^4d^4e^4f^4f^4f^4f^4f^4g^4g^4h^4i^4j^4j^4j^4k^4l^4m^4n^4n
^4n^4n^4n^4n^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4X_4Y_4Z_4[_4\_4]_4^_4^_4__4__4__4__4__4__4__4__4__4`
_4a_4b_4c_4c_4c_4c_4c_4c_4d_4d_4d_4d_4d_4e_4f_4f_4g_4h_4h_4i_4h_4j_4h_4h_4h_4h_4k_4l_4l_4m_4n_4n
_4n_4n_4n_4n_4n_4n_4n_4n_4n_4n_4n_4n_4n_4n_4n_4o_4P`4P`4Q`4Q`4R`4Q`4S`4T`4T`4U`4U`4V`4W`4X`4Y`4Y
`4Y`4Z`4Y`4Y`4Y`4Y`4Y`4Y`4Y`4[`4Y`4Y`4Y`4Y`4\`4]`4]`4^`4_`4_`4_`4_`4_`4``4a`4b`4b`4c`4d`4e`4f`4g
`4h`4i`4j`4j`4j`4j`4j`4j`4k`4l`4m`4m`4m`4n`4o`4Pa4Qa4Ra4Ra4Sa4Ta4Ua4Va4Ua4Wa4Xa4Ya4Za4Za4[a4[a4\
a4]a4^a4_a4`a4aa4ba4ca4da4da4ea4da4fa4ga4ha4ia4ja4ka4la4ma4na4oa4Pb4Pb4Qb4Rb4Rb4Sb4Tb4Ub4Vb4Wb4X
b4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4`b4ab4bb4cb4db4eb4fb4gb4gb4gb4gb4gb4hb4ib4jb4kb4kb4lb4lb4lb4mb4nb4o
b4Pc4Qc4Rc4Sc4Tc4Tc4Sc4Tc4Uc4Uc4Uc4Vc4Uc4Uc4Wc4Uc4Uc4Uc4Xc4Yc4Zc4[c4\c4\c4]c4^c4_c4`c4ac4bc4bc4c
c4dc4ec4ec4ec4fc4fc4gc4hc4hc4hc4ic4ic4jc4ic4kc4lc4lc4lc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Sd4Td4Ud4Vd4Wd4X
d4Yd4Yd4Yd4Zd4Zd4[d4\d4\d4]d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4kd4ld4ld4md4nd4od4Pe4Qe4Q
e4Qe4Qe4Re4Re4Qe4Qe4Qe4Qe4Qe4Qe4Se4Te4Te4Te4Te4Ue4Te4Ve4Ve4Te4Te4Te4Ve4Ve4We4We4Xe4Ye4Ze4[e4\e4\
e4]e4]e4]e4]e4]e4\e4]e4]e4^e4]e4]e4^e4^e4^e4]e4_e4]e4^e4^e4]e4]e4]e4]e4\e4\e4\e4\e4`e4ae4be4be4c
e4ce4ce4ce4ce4ce4de4ce4ee4ce4ce4fe4ge4he4ie4je4ke4le4me4me4ne4oe4Pf4Pf4Qf4Qf4Qf4Qf4Qf4Qf4Qf4Qf4Q
f4Qf4Qf4Qf4Qf4Rf4Rf4Rf4Rf4Rf4Rf4Rf4Sf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Uf4Vf4Vf4Vf4Vf4Vf4Vf4Wf4Wf4Wf4Wf4Xf4Y
f4Zf4Zf4[f4[f4\f4\f4]f4^f4_f4`f4af4bf4cf4df4df4df4ef4ef4ff4gf4hf4if4if4if4if4if4if4jf4jf4jf4jf4k
f4kf4lf4mf4nf4of4of4of4of4of4of4of4Pg4of4of4Qg4Rg4Sg4Tg4Ug4Vg4Vg4Wg4Vg4Xg4Xg4Yg4Zg4[g4\g4]g4^g4_
g4`g4ag4bg4cg4dg4eg4fg4gg4gg4hg4hg4hg4ig4jg4kg4kg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Th4Th4Uh4Vh4Vh4W
h4Xh4Xh4Xh4Xh4Yh4Zh4[h4[h4[h4\h4]h4]h4]h4]h4]h4^h4^h4_h4`h4ah4bh4ch4ch4dh4eh4fh4gh4hh4hh4ih4ih4i
h4ih4jh4kh4kh4kh4kh4kh4kh4kh4kh4kh4lh4mh4mh4nh4oh4oh4Pi4Pi4Qi4Pi4Pi4Pi4Pi4Pi4Ri4Si4Ti4Ui4Ui4Ui4U
i4Ui4Ui4Ui4Ui4Ui4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4]i4]i4]i4^i4^i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4j
i4ki4ki4ki4li4mi4ni4oi4oi4Pj4oi4Qj4Qj4Qj4Qj4Qj4Qj4Qj4Qj4Qj4Rj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]
j4]j4^j4_j4`j4aj4bj4cj4dj4ej4fj4gj4hj4hj4ij4hj4jj4kj4lj4mj4nj4oj4oj4oj4Pk4Pk4Qk4Qk4Rk4Sk4Tk4Uk4V
k4Wk4Xk4Xk4Xk4Xk4Yk4Zk4[k4\k4]k4^k4^k4_k4`k4ak4bk4ck4dk4ek4fk4gk4hk4ik4gk4jk4kk4lk4lk4mk4nk4ok4P
l4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Xl4Xl4Xl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4al4bl4cl4dl4el4fl4gl4hl4hl4il4j
l4kl4ll4ml4nl4ol4ol4Pm4Qm4Rm4Rm4Sm4Tm4Um4Um4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4]m4^m4_m4`m4am4bm4cm4dm4em4e
m4fm4gm4gm4hm4im4jm4km4lm4mm4mm4nm4om4Pn4Qn4Qn4Qn4Qn4Rn4Sn4Tn4Tn4Tn4Un4Vn4Wn4Xn4Yn4Zn4[n4Yn4\n4]
n4]n4^n4_n4`n4_n4_n4_n4_n4_n4_n4_n4_n4_n4an4an4an4an4bn4bn4bn4bn4an4an4cn4cn4cn4dn4dn4dn4dn4dn4d
n4en4dn4en4dn4en4dn4fn4fn4fn4gn4gn4hn4in4jn4kn4kn4kn4ln4mn4nn4nn4on4Po4Qo4Qo4Ro4So4To4To4Uo4Uo4U
o4Vo4Wo4Xo4Xo4Xo4Yo4Yo4Zo4[o4\o4]o4^o4^o4^o4_o4`o4ao4bo4bo4co4do4eo4eo4eo4eo4eo4eo4eo4eo4eo4eo4e
o4eo4eo4eo4eo4eo4eo4fo4go4ho4ho4ho4ho4ho4io4ho4ho4jo4ko4lo4mo4no4oo4PP5QP5QP5QP5QP5RP5SP5TP5UP5V
P5WP5XP5YP5YP5ZP5ZP5ZP5ZP5[P5\P5]P5^P5^P5_P5`P5aP5bP5bP5cP5dP5cP5eP5fP5gP5gP5gP5gP5gP5gP5hP5gP5g
P5gP5iP5jP5jP5jP5jP5kP5lP5lP5lP5mP5mP5nP5oP5PQ5PQ5QQ5QQ5RQ5RQ5RQ5RQ5RQ5RQ5RQ5RQ5RQ5SQ5SQ5SQ5SQ5T
Q5UQ5UQ5VQ5VQ5WQ5XQ5XQ5XQ5YQ5YQ5ZQ5[Q5\Q5]Q5^Q5^Q5^Q5_Q5`Q5`Q5`Q5aQ5bQ5cQ5cQ5cQ5dQ5eQ5fQ5gQ5gQ5h
Q5iQ5jQ5kQ5lQ5lQ5mQ5mQ5mQ5mQ5nQ5oQ5PR5QR5RR5RR5SR5TR5TR5UR5VR5WR5WR5WR5XR5YR5ZR5ZR5[R5[R5[R5\R5\
R5\R5\R5]R5^R5_R5_R5`R5aR5bR5bR5bR5cR5cR5cR5cR5dR5dR5dR5dR5dR5eR5eR5eR5eR5fR5gR5gR5hR5iR5jR5kR5l
R5mR5nR5nR5oR5oR5oR5oR5oR5oR5PS5QS5QS5QS5QS5RS5SS5TS5US5VS5SUd20X2j8@=d672d8_1d2L=94KLl4b3:@2[31
_3g3\62g216>1h5g4D933373==8a4b2<Q1W2i=Y166?>963220812Na1]3^1b3Y4`2T2e11YP3Y2j8@=d672d8_1d2L=94KL
l4b3:@2[31_3g3\62g216>1h5g4D9737A=8a4GW2Q1E2^1[3]:Y166?>963508133Ia1]3^1X7T3T2e1h27Wf2Q9^99912<g
_2Z2JG502T2SR1V1W1_20J_2F7^@g1`1mn1Y5_6`1Kh?\41Y1MQ1L21HS1m13S2BBd3c@An=oW1Q2K_4V13iCR5=Z;I]22R8
4\2_1Zl2TK4\2_1Zl2TK1l3j1Z333X1Y2I<o2Y14JY113Y1T56P1f2X3<1P3D;Z74R86j1i2^4c4Ca4a3Z11X203f6\4Q2Q4
S6F9n1Z5X1d;BQ2;=Mh61j31bm1G01`2f1a=i5]2^20?^4]2Z[1W7j<Y2@0]3]2l;a1h880n4aj1Z8e1e2aAR780n30jS2YC
oD\8l9<0i2T10R=^i1_<Nm2bMj3Q640SJd6oh140\KP40Q10Cj15009_6^1j4121d2U2^4m2V3TU1X2^5U4h23gJT6d1a1R5
Gm39b1:0Ef6[1a;kB[5>PGdh160^1W7ed1T=Ub120gl340aZ2Qb13D0m300Tg2lK2\12263E501e2o3`1_1L03j9`>G3Gd6c
5R6a1P6Q<K_1]4b3S1k=_40V4j7X6o<1`3Y2J0Gj1j7X5\1l5R31n1c4Y35TDi2f4h2V4b3T=7Z1d1^EX@c2C01g1Z2j;k6W
3d6W3jX19CX98k120R:^J20ZS4m10V3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1Ef2h1Dm3313g1OP2
S1i1V314131NW9k1nAI2Q240Y1]k3b6@09X2XNR6l?g9a15U5>`2YGX8V6Q=J0=k14ANP3Y91fKb:a@l47c2d2e13Z1]6=V2
Q1Z6T:g6G05\210U29]11<Z1k6@14Q?a=Y>R<c2_1Z3Tb1G01=n150:i2o3o514\5X5S2d2_4cR10[1^W1R=N80X1T8Pj2k;
\Ad29C0<W21l41]3f4121Vg1`@3BR1iFX1h;B0j1I1Q:Q3121`EUA\<jE3S3CeP1]540Yl3011060o3Qc3f6_4<:0Ef6[1a;
cAW1[5>PG50^1W7X8nY220i^1>0_2oW1R:kS1eLg7N6Q1879:@0d2_1j7X1a214n9i5\7^f1=bNJ:50b2cd2g3hQ120b280[
OU[1a]1l3801A0Fm1009S1]7W4121\_1X3h@SDgD40P2l[1fY2>0[1X10T=14GWV3e5n1W39520\l350Uj1m[1UF2<00c2_1
e;14i>WP1[Hm1n<20R2D0e7X=C_>16g7aHFKb3bIY2P3Hk7i@B>70m300ad33R1m104U27Dm1Me3a2;LU2114V5]1=a4g2OO
n2Y1]FT2b1k2\3Z1M>2o=BP2V2A4U196;S11611122Y2Jm5h;U8II2b4JB1^2j>1od1PP1m<[86`1;6Q18771:81eT2_15PZ
1X1b:U1=1^2j]3Gb1U4o66Q1879:91^2[k36Q1879:;1^2f^1lAgj16Q1879:11>1^2i\3Q4_3B0[66Q1879:31Q1VQ3<1Q1
P1:kP1Y=X;47g1[o17<1^2Tb3V3o56=C879:?1^20e\3`2U5T4h26=C879:91]2V^1U@lc1>Y28U8?1^2RW1T1`6^3Y3kn1m
66Q1879:31fV3i@31S4Th3;1m1ARX1d7m1_:m1\7\Z1\;?1^2Tb3i2^343d260P1879:B1^20P`1W4bi1P17h50]3m26Q187
9:@1^2b1Q[1d2hm1j71K_56Q1879:e31Z23T12:Q1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^
1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2^42m1o42>O3;R6j7Y2:h341Q1879:V2?71_2Q]3Fa=a
1@41]2XS3^I61]2hR2Q1JQh1_11R2:l1D^6a1\2Ef1o1:=P3Z5@`2;a32621F0eF4R>`2@d1k9X318R1R2f6674\21?m>c4l
2>1]28\1o1i8XAUl1X7U4Y2Q=Ac5H1^2`11iJi?Q<oe1C0l1Y1`35O1_1m26Q1879:21[`3:1^2X]3R>6Q1879:<1^2n\1\>
la1R>6Q1879:=1^2i\3h1[60[66Q1879:;1^2nd30[66Q1879:<1^2U_3h50[66Q1879:;1]20W_3S<6Q1879:F1^2^U1V<^
5ae1U3031:T2n5h26Q18519:@A1^2Y_1h6h;V5kT1\9o56=C879:Z1@1X253mT1_W1i5T:\H]66Q1879::1c2U=14X6Wa1f?
[AaCa21Y1d1LQ1>P55004b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5o6X?P9G3122_7a3D[3311S51Y1Q226S12g2
c6a5E263P1Y16>R@f561_2fm1_a1S<D51_2P=UR3S<>1^2l]3P17h50[66Q1879:<1^2l]3Q70[66Q1879:B1^2Z1QMd?c2h
3_Q1gFU2Z3S96Q1879::1^2f\3d>6Q1879:11@1S2:0oT1T8`?T4_j16=C879:21fa3f11]2k10Do5>a1\2\2o1:=P3Z5f2X
42621E00W9=j2\H`21>d1k9X318R1R2f661521\21?`8S580Nc4a281]2hg1Z\1n@8c5a241f>B`X3A1^2ZT1RL^]1P17Jm4
0[66Q1879:>1^2l]3X1h50U5U16Q1879:21[l3]21n2La6505b1:7:416M4E15628145R11P1U111D015DW1?;CJ5]5YOG31
5_7a3D[3311R1P41Y1NR126S12g2c6a5E263Z26>T4UAW21n2La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5Y
OG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>B1]2W5d7H`<^2i=P1bCg1d3b3c1Q5oNd1;?1^2`d1\j1P60k1Y3U16Q
1879:F1^2`1Rm2X?@?7OQ2DQ20k11]46Q1879:<1^2l]3X1h5\66Q1879::1^2cc3g76Q1879::1^2nd3\66Q1879:R21^2b
18D^6a1K`1\2o1:=>V1Z1V1S4n2Y1f22621F0\3JP;dE`2@d1l2l1c1:R3X318R1R2X1]5674\21?P1_<:74DP56Q1879:j2
;1^2b1Zc3]66Q1879:K1X254U=14LcDeChEi58o3k5WGU10R686Q187918<1^2b1\c3K_56Q1879:;1^2od3K_56Q1879:=1
^2b1Y]30P6\66Q1879::1^2ea1eY26Q1879::1^2Ra3X:6Q1879::1^2P`3Z;6Q1879:c21^2j10D^6a1\2\2o163=A^2j1_
3S4k22621F0b16I1\2NOd1`4]@Am3g2`2@d1k9X318R1R2f66604\21?P5;G:E:7F33^4:0;N[2W2746Q187909@I`11Z4D^
6a1\2f1Eo1:=P3Z5o62621F0Q5j2T8X3bA`2@d1k9X318R1R2f6674\21?T6d4\2=8OU7d11R2V20D^6a1\2\2o1:=P3Z5o6
2621F0eF4019E52a5T7`2@d1k9X318R1R2Z3[3674\21?V=f1c47Q12T21P2F@Q11Z41X2R2\2o1:Id2]5l3o22621GeF4R:
G]8V@f6P3P12T21P2F@^51X2R2\2o1:Id2]5l3o22621GeF4R:G]8V@f60o2W12T2=d1F@^51U22R2;14i1o1:Id2]5l3o22
621GeF4i8P2T3X5`=e2U6@0o2D2\23=X1a=i5]5P122P1m2f1Z[1mFHk4]G992W4a=i5]5e1V5Z[1mF^12W41D^6a1\2\2o1
:=P3m4<21b3W32621F0mT1`2@d1>\96V1j118R1R2f60574\21?m>]12W41D^6a1\2Ef1o1:=P3l1]32l62621F0mT1`2@d1
>\9S1T218R1R2d1`4@674\21?m>Q12T2R2F@^51X2R2\2o1:Id2]5e1V2o22621GeF4j:k2a5V@U6@0o2<2d2b1_9U2k1i5]
5l6Z[1\F@E2\2AX1a=i5l4@P122P1U13Z3Z[1P4[B@^3S2;2W4a=i5]5e1V5Z[1\F@^382W4a=i5]5l6Z[1mF32nS1TT1=23
X279X<Ei>V5QS1S4Y8l3N2@k15009d8T41214[6m3]2U1V1U13T2U1i[1a33V9No4cIe6W124W25009T2g2^2h1R128U2121
R>DAd4k2^4YJf=3a1_3[2MD>EQ8`@X7e45W12T2=1Y2@^51U22=d1;121i1o1:Id2j2T6:o22621GeF4j:W6CP7k8k1g992W
4a=i5]5l6Z[1fAV5;2W4a=i5m4?l6Z[1\F@0;2\2T417i2[@e4g1^3V]2=2W4Z;V2i5]2X1f1e1h2]2Z[1mF>2b21b1`;121
i1i5]5l6Z[1mF\12W41D^6a1\2Ef1o1:=P3Z52l62621F0mT1_20@d1>\9X318R1R2U6>1674\21?m><2\28V<c:j500`4kP
1i7Xa1\22e2b10D^6a1l1?C]1008I5O:=g1X1^2]2==:c100Q1^32621F0o@i@@_16KU1Z1@d1g3Q1i105P1o12U318R1R29
\66721\21?j1_3f2i2Q4c47W12T20Q2D1@^519n1R2k1@o1:Id2l1`3e1V52621GeF4i8P2V1B3_6V@f6P3VIV12a1e2f3l6
m2i5^2W1`156>:Dg1^3?2_U1C[1W3=CU39k9Z68>0J>1GaAP:Q22T22:7]10D@^51<a19R2;142f1o1:=;d2l1]3U5i12621
F0eF4j:D_16K`278d14i5l3X318R1`1Af6674Ce121?m>h12T2IZ1D@b4K1<a19R2\2o1:=;d2Z5o62621F0eF4R:Gk2;g1H
@d1Y5P4@X318R1R2f6674\21?Y:c4V2N[12e2c1D^6a1l1?\2o1:=P37R5=n10a42621F0mT1`2@d1k9X318R1R2f6674\21
?m>a22Q28:b10D]5P1NB2i1?Ch1OO:;1P3Z5U5d142621F0o3Q1cA4019E\:_1R1`2158d1k9L35Q218R1R23D101h5674Ch
11?[5@Y1e30o3c442Dn2g32Q28:b10D]5P1NB2i1?61:h1OO:;1P3Z5m415i12621F0G4Q2P1O1NMa5R485i1a364014W;_1
R1X1W115852V14S1\2i2Y362I35k1518E<R230683101W3\1?C674Ch11?g1S1Gf10Y1@W1]1S2l2^4477k295a12T2T2D@^
51<a19R2\2o1:=;d2Z5o62621F0ZAZ54j:W3`278d1k9X318R1R2f60574\21?m>U12S4J^6a1P3h1o1:=P3g70a42621F0e
F4R>[24@d1n<518R1R2f6b3g1U=c12Q28:]1J^6a1l1S1h1o1:;1P3h2n40a42621F0aF34R>[24@d1R;k1518E<R2H101h5
b3d12U=U12Y4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>`12X40D^6a1\2\2o1:=g1X1Z5o6262
1F0a5R9i7^1o<`2@d1k9X318R1R2f663321\21?m>c47e3^12\2k10D^6a1\2P1[1o1:=P3_41Ho62621F0S:fIR1`2@d1k9
X318R1R2f6674Ch11?m>c4V12S40I^6a1P3h1o1:=P3g70a42621F0eF4R>[24@d1n<518R1R2f6b3g1U=V12S4J^6a1P3h1
o1:=P3h5n10a42621F0eF4R>[24@d1n<518R1R2f6b3g1U=j12\2\@b1F081>a2m3Fg5P1Q2b1R1OZ5a1\@a1]2k:;>R6H17
EF8168j2P1Y22i1\3>R1343IX1032001d>[6j1Z12Y4D^6a1\2\2o1:=P3Z5o62621F0mT1`278d1k9X318R1R2f6674\21?
m15R1o1f9h12Q28n1D^6a1\2\2o1:=P3h2a2o62621F0]@P6640f9Z4`278d1`3Z6R3518E<R226>12d4S1674\21?m>;2W4
a=i5]5l6Z[1\F@cAZ:i12T2=1b11D@\511<a19R2;121i1o1:=;d2Z52l62621F0eF4R:GW3`2@d1>\9X318R1R2f6674\21
?m>n12T21;1b11D@\511<a162R2;121i1o1:=;d2Z52l3o22621F0eF4]1c80GW3`2@d1>\9X318R1R2f6674\21?m>m12T2
1;1^13F@\511<a162=d1;1210h1o1:=;d2]5l62621F0eF4]1c80GW3[24@d1>_<518R1R2f61n2Ag1U=Q12T21;[2@\5115
R2R2;14i1o1:Id2Z9o22621GeF4R:GdHg922nS1m12Q22T2D@^51<a19R2\2o1:=;d2Z5o62621F0aF34\10c86A2T3U1Z17
8d1Z9@e1b118R1R2[2N[31474\21?Z9b5`12T2IZ1D@^51<a19R2\2o1:=;d2Z5o62621F0eF4]1\9W3`2@d1k9X318R1R2f
6674\21?m>n23V28Cn170279n1f18X3Eh116Kn3C=U1l50>n1`1e135;\;b7g4P4\5Y12@9C:3j1\2O5b10CJ[2F313A8150
1A09DP2S1i1I[10J4112131N_4Y2]2k1LZ;R4c1I2FZ1e33W27Cn170279e3Y2W1B217^116KFW3:8=U1T2P3A4?n1MBe135
;gGIV3\5Y1C9C>j1EQ2Dh13@3Q1001=B?16I313JL<BP2S1C092601=<K0BAG1411112000;<71^1]21n4\1>b2R=Q26I2=c
1Y33W27Cn1330279e3a3Eh116Kf37C=G2:Q1R1LS2F?n1`1e135;gGIZ16d1\5Y1C9C>j1EQ2Dh13@Z2HI313JL<BP2S1C09
<=92K089AG1411112000;<71^1]2P5k1e?=c16I2Q2W33W27Cn170279e3Y2W1E9^116Kn3:8=U1T2P3A4?n1MBe135;S3S5
_?P4\5Y1C9C>j1EQ2Dh13@m3313JL<?2P2S1C09262=<K0BY1141111210;<`17]2P5\1>Gj1d9\2R36I2=c1l23W27Cn170
279e3a3Eh116Kn3C=U1T2LS2F?n1`1e135;S3cDT2k1\5Y1C9C>j1EQ2Dh1Dm3313JL<?2P2S1C0C2=<_1Y114111122;<`1
e2P5k1Gj1d9\2R36I2=c1`2R23_2Cn170279Ik2a3Eh116Kn3Q1U1l54:n1`1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1OP2S
1i1V314131Ni6]2k1n8X3f5I2Q2[23_2Cn170279e3a3ENF216K4i3Q1U1[5@3;n1`1=2T135;:\1oEP4\5Y1C9C>KN9?Dm1
h1Dm3313g1OP2S1i1V314131NW9k1l3Q>I2Q2R23W2Kn170279e3a3Eh116Kn3Q1U1l5?n1`1e135;S3cDP4\5Y1C9C>j1\3
h1Dm3313g1OP2S1i1V314111122HW9k1S@j1I2Q2`23W2K2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?EX12]1e135;dFR1P4
\5Y1C9C>j1\3h1Dm3313g1OP2S1^1:MP12T114111122H^1f261h4k1nAI2Q2`23W2K2k170279e3a1o1Eh116Kn3Q1U1a3E
R1A?<8X12]1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1OP2S1^1:MP12T114111122H^1f261h4k1nAI2Q2\23W2K2k170279e
3a1o1Eh116Kn3Q1U1a3ER1A?EX12]1e135;dFR1P4\5Y1C9C>j1\3h1Dm3313g1OP2S1i1MX214111122HU461h4k1nAI2Q2
[23W2K2k170279e3a1o1Eh116Kn3Q1U1a3ER1A?<8X12]1e135;dFR1P4\5Y1C9C>j1\3h1Dm3313g1OP2S1i1MX21411112
2HU4Q5k1nAI2Q2V14U298U5o1\>G3j2Mc3c5U2^5h3W2Q<K_1]4R8d11MT3Oe3^5S;X6Y7?a3:Z1j1FE4j9`>G3Gd6j2h2R6
a1P6Q<K_1]4f4k=`4Q<X6F4Z2Ab7`5Z8Kc5^?_@U1Kd:j7n3;75M9`4ZFK4j:9]1h;G3X6n36S2o1`4n1h9l74V2i8:i11a:
5W1h3h8P35T2070Cm13Ie3a2;LU2114b4CW152:R3M@[1[1=Ae1b1EY1]FT2^4\3X2>2g3b1a10d206Q1j1U1A2P2c1L0644
D;205655N41141112000T3j18@X3f3Y=R10N1HII2a1W25U27Dm17Ee3a2;LU2114V5W1Ca4U3AOEf1AgGg3k2e5>2l6LY2^
4P2S1R1A44P120565Y1161112000R1^1Bj1R4PAR10N1HII2W15b2?m1Me3m2L[1D1216P1Q6X<gGc6\3X2>o6n2f4P2h24f
1_11631Z3m5hDI2L6S298n1=h1GBk6i?a=^8i5S<S4j1_1?^5:o1U3n4V:iAV5=C6\210U2V2Z1k6@14lZ1S<c2_1j1_1\<g
U196W8b68oi1l1j1_1g_1W17R2907X23`22^2h1^1U214X1aEhNc6g20T1\1173]2:8J8Y2^1j1S3Z6k3Q=X7A7]20W5^2h1
R1;U214ce1kF\2ZGb1e5;7]20f7c4I14T@ha1b6`18Q2907X2l2>O@S1c414`6a5Cg1Bd1P4eAh2S4\7k26Q101=6T2=g2U1
Oh15d1U3a30Y2Q1e3]IP3H8\20g2S3d2c414`6=R3P2^1LBd1_N`5k2P2Z>b3Q7R18\200j5d2T2^2121`6`35j1[2853d1P
4bHk1`5k2P2b<g1b3\2W4<fAg:@8\22i5d2i3I14`6m7nAYD_Ag1SW118F9P290W8m414^;W1Om8ZX1U1c4]6=_1h1i2`3VH
;9[20V8[2a214lZ2U3]OQ19U25009X1Fk5[2a2121i1i5]5P1Dl7ZMY;P43U:Q8@iAU401U1:69[2[<I14H:o3h3^1@h7i5]
5j9k:P5g9a15e1Y;\1oD@a1o18V6h=;:X2XNR6dIg1U5bCi3l8X29:Z9VGb;\:k7c3i\1f38;RT1W2T67od1X8R35;ZV1T6W
e1[;3;ZV1hV2F<]2X53P1i3U3h5`26O<^2PR1W2R1`8a=_3=]1X2=<]2]6o6h5`26O<^2XT1R1`8F<]2]6S4P1j1h5`26O<^
2hKi2f4NR1\5B`2a=YU1;<]2gE^Y1`8a=8F_4T2dD<<UH6k3[U1XE7^12Am3T2B=l1:9d41]3f414on1i5g4X1S4^NF1:=W2
9d41]3f414jW3<=W2n41Z7I14[X1RP1R1VA8>_2Q1P3Y91fK\S28>b>Y11dK^8U2ih19?U2U=14kFfC]8_;9?U2U=14GSFdW
1kc17?U2U=14eP1ZBH@i1907m<14\5X5HW12iY1[1o6i5T:V:X1o4R8n5^2=@T2U=14\5\7d2TW1[1lBaDQ>8@T2[<I14\5X
5@AS2U=145>C`7c?Q6kFW1bCZ1P48AS2U=14Dne1bCa1Ae1=0Z2@^51X2R2;145>T1o1:Id2U13V2k4\3@2621GY9^1l;4Da
2\5FV107W5R>Y5g93oC]4:AS2U=14DT8cGmDjD8BeF^S1b<B[40nN:BR20T=14U7^S1b<nS1:BR20T=14U7Q`1k4h>1BNCf1
907a50U3Ba314^?]5RZ1U13b13]2:8JP9Z6k3`4Y:o:3BCQ20h50U3BOa214^?]5_Jch1a2]83BCQ20h50U3Ba314^?]5_J_
KaDa8o:E<CQ22f5V3Z3I14T@ha1RV1HDe1:>]3]4j414d2U2^4m2\2Z`1i5\6g3Z6eEGk2DM?DP20Y8j414d2U2^4m2\2IPb
2[56DP2Z8j414l2Ed144R1]1A1V1^3<13312E=63@141411K2DB7OB1:C1J:12LC_1m2^1h9QF2608:JOT6>c11f1`1<1222
1Ac3V1W3O:BS2U35<d3\3m2T2>_1j=Z5N0@j40]2EQ3]1A1V1^3<13312E=63@141411K2DB7OB1:C1J:12LC_1m2^1h9QF2
608:j1T6>c11f1`1<4221Aj4U5S2[3^7R5>_1j=Z2N\803E[>\8=Fc1IX4[1a;kBkLn:i5]6f3PQ13FZ>l5CGb1:>^8W414e
b1Y<i5T:Z6X2RD6m30:<Gm10l8W414^?mOX3VHe<6Gm1[<I14MHe9X5\1k50T3i4h1Y35]EW6h2V4\@:`11W2^3S6f8a6Y3?
a3m3N@Hj1j7X5\1l5R31b6Y35^NV4g@W3gU18HRS1=U8n;i2^L7GI`14e1]4Je9m2hAa3b5f7fCc2^4O:T:Z6Q;_=S2h13Ii
7J5Ii7]6\F[5EJ_1?c3h1X3a1V2Xk1_4^5:m1Z2^2k1LCGb5VH5Jo1c3ST2b>;Jo1c3n7Ui1n2_<Q2d6cLU12JV>FKS53^8d
S3l2[111\7311T1@2T16F1495KS53^8T`36KS53^8T`3n34KS53\V28LW2J0Um1W1QIQM4LR30ad3<LQ300Um1W1i^1Y722P
1W94Lem1c2W14MbQ2YDSH2Mkb31M2MbQ2^2N]1X1031l1?LP3=07334A3Y11f215b1P1L:Q1CX1?;C304[1[4[6o6T66T9C;
S2C5P5>e1f1`1<:1Y3D]1U5[2S1d29X452V4f22^13W1R3X<:X1U77NW6eA4l6U<ZQ2=NW6eA30U2f44P<0Pj1X7dAb1N`1l
1D^6a1\2\2o1:=P3U14o3@`2;a32621F0i6]4^>V;`2@d1b2X7X318R1R2f6674\21?a3[;c4]4AOZ190l6X614LU?l^1>R4
5Q1OT96Oe1U=14G;Oe11S=121Gk?g[1m:7Oe1U=14\S2\2Q1P1W1;8Q263R6V1Gn3g:c6T3bHV:153i=T8AU:b2W11e9c5Q2
=<d2V1?P1W1EP2[<:PAT3oR1_EV1U:b=c5a5CP1W1f2Bj5V1Gn3`DQQ1i13fFU:b=c5_2Q3V1;P1^1^4VG2S1U1]20Z\2i;3
P1VO`l17Q1c1U=14AQc18Q1c1U=1488Qc18Q1c10T=1488;Q1c10T=14Ac`1]2P1^75Q1c1U=143R1`^1]71R18S1V1k=kn1
i5T:kLY51S12S1PZ2;T1h16j6b5am1TY1Z1S4Y464T1j8b5am16T1j8b5j;h`1]`11T1?U1^18o1Q8P7U8b4n6l8Si1T?d4B
R3<U1i;9`3U3S6d6[j1i3i:[<]7LU1Y150:X1d89a214GQ1S2e3]2o2P1c2Q2oQ1`:\F@^3[<]7:4U1i;^HdELV1S1900T3F
_11f16h514Z8R7m\1c2l23]1Z1S1a55X3e5D9V1^10[5h714Z8Wh18V1^1\5n6I14Z8LW1\1Q?\:e1^5PFf;CW1:>CCc2l1a
5i5V1n4d>d1X1o63o7446W1\T2b1>k3\?CW1X1_R2Cb1>CW3X=_F`>6Q1879:Q39=W1W1Al3VGS7fOY3i1_4V:_F\A3W1ZZ2
Z2S1X1Q1B6SHHS<:W;R2IgB2h2h2i5o1n1V1n4V:]420f1l:h31T19]292?3:X1[OhX1]?`5fIZ2g7L3;X1[O<[X1]?eFa8Z
2d83A9X1V1A`M3fX1o93Y54X1h=[j1R37Y1c1`6RMgBbM^H2Y1Q^34Y1U1`1^o22Y1Q^38Z1i1bV1P5[4k]1]5UI2Z1eo23Z
1f=fOm3[1N9;2IX13M\3I50046[1:06:416M4E156281I1A1P1U111D015DW1?;CJ5]20k1B?`1f10[1Z2h1;I\1\6`=G312
2Ei6f24EDV2T1311208\16m241F89X13;826S12g2V3\3f18a3E263P1Y105>R2_4>o:1Fn28[1c3g5e@ST1d@nIiG=[1m9g
3h;h1mR1e6e2jFc1R8iAe66\1T12Wk3b432\1]?:\1R150:i<14Sl1Xf1X2\1c1La6505b1:7:416M42B156281]11P1U111
D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>8]1L^9d2a2Qn1i5T:2]1P=2]1P=>^1V1>V5i3Q2c
114nS1VBS:h4Z\1<^1V10d5i3Q2c114Uf1c:R:A^1V1009Y5i3Q2c1121Uf1UAkT1019^1V1a;c114Sf100;_1JW4T2X8h<X
a1i5]6f3YP14_1a=D1a2`1I070Dl13==b19^10?Eb2Z7Q223@_4S1GS8c@g6l<c3S10c2789;25Y1:L82a3X12=445E8:157
>B11200111210;569l3?9h4]317`1`1J7Ee1V1b1i1U1W<?[6c1_6lW1Y4`3m3W1A44S105657>B14001112000Hh1]2b5]3
17e1`1J7Ee1H=b1i1U1b2\9Go7_6[Gl<c3j7JR3W107844K4205657Q114001112000;c4?R5_37?`1NAl3d2RBn10Z8Q7`S
1^4W7^GV8:`1e4\3[L^;mMZ:Y29c83a1Z1Ro11a15a1]P2f9Y;hV11a14a1ZX1Y@h77b1g\1X78Q92VH2b1g\1>b1m1i@R@f
5g1]2\1`3P`11Q2c3Y11b17c1`1mg3LU2S2N6c1eV1W8kAaHXV11c13c1`Am2Od1C198Q2S6W6XA2@[1SV1[1m2l23j1B:]9
1=6A\5Q2e6k:m92=d1Cf2[<XA2PX1[1WBV1^7_K2i2d1[1LZ2h1c1I505<U1727:416M4<8156281]11P1U111D015DW1?82
CJ5]59FXNG315b6LR1^2DT1V2311Y3U1C1Y1d1<26S12g2\5V1a5E263Z26>P70Ie1Ai2@^51X2R2\2o1:Id2Z<2621GeF4j
:U4^Dg91e14f1c6m^1eW22f1c64f1c6[S2dg13f1c6nj39g1THb2kImEmQ1\9]3o42g1i]11g1=h1Ad10a5_U2i5T:U<\7m5
Oc86h1V20ad3Oc8<h1V20V[2g;\Ij3:Oc8603h1X=bS32i1]\21i17i1K0T=14Tn16i1K0T=14Ej1?9`MCX^1OU1_21Q18m1
W20d5Z6Q1S2f=\86j1YHd6Yf1W208j1^9]1Y2UAkf1W20@k1>:U=14`EUA\<k;i5X4W3a1Q1aN9k1Ic:a214fV1\<nE7k1IU
=14fV1[R14l1BhS1Qe13l1Q1YS12l1[T13l1[T1Vk2Cm1<5eI0gCj7WGi5[2h7g@R>6Q1879::m1BYe1QV26Q1879:Lm19i2
@^51X2R2\2o1:Id2Z<2621Gh:l;4j:S5`Cg9SD95m1he13d8lZ14n1BV_3S<1n13n1WZ2c1V1n1]2D^6a1\2\2o1:=g1X1Z5
o62621F0mT1`2@d1k9X318R1R2f6674\21?m>2o1RV23o1l9Ul11o15P2SDnE2n22P2SD3P2dY1VG4Q2l[1Z]102Q2l[13Q2
]V1^59R2Q1lT1Y5g<d5o3n3Q44R2X[1d<g56R2X[1\Bo3i6V16R2X[1b1Q;g9P86S2hX1n4Y7Tn105S2kP2]4l]101S2c1T2
8h1J^1o4a1P3h1o1:=P3Z<2621F0aF34019?T9P4[24@d1n<5180Q1R211D107b5b3g1T;P2]2T28:b10DY53P1NB2i1?Ch1
o1:;1P3P59>f4i12621F0X>\84019R;_1R1`2158d1k9L3W2180Q1R23D10j5674Ch11?[5j1e30o3c442Dn2V1T22i2@^51
X2R2\2o1:Id2k8^32621GeF4019E31200\9YAZ7Z3\6Z7k>d1T28m10D^6a1\2\2o1:=P3Z5o62621F0lBh34019E8f<`278
d1k9X318R1R2H1k5674Ja11?l<P2W1T2Q20I^6a1P3h1o1:=P3Z<2621F0aF3401o=[24@d1n<518R1R2f6b3g1U=V1T2Q2J
^6a1P3h1o1:=P3Z<2621F0aF3401o=[24@d1n<518R1R2f6b3g1U=\2T25452b10DS1:d3Z1a1l1?;14i1o1:=P3Z5o62621
F0W6m7_84019k3i9`2158d14i5l3X3180Q1`1A23a5M41154]1N1959l6f1o5c433k1T2W2D^6BN\2\2o1:=P3Q2Y2No6262
1F0aF340144?>5=4d3m30Y4`2@d1k9X3180D<R29Ib5674\21?m>[1T2W2D^6a1\2\2o1:=P3Z5o62621F0aF340f9Z4`278
d1k9X318R1R2f6674\21?m>=T2ii14019K2WR1La:g:Z1]1T22n1J@^51<a19R2Ch1o1:=;d2Z<2621F0aF34j:W3[24@d1n
<518R1R2f6P3Ag1U=U1T2Q2J^6a1P3h1o1:=P3Z<2621F0aF34<e=[24@d1n<518R1R2f6b3g1U=X2T2:8b10DU3X3a1l1?\
2o1:=P3j1U39U51g12621F0P9d=4<HY:f1K<S2@d1k9:A3W2180Q13n131g512C6154?l11?9R1i5f7c47Y2X2T2:8b10D^6
a1l1?\2o1:=P3Z5U51g12621F0o3BJW4f5X74<Hn5Z4f1K<B`1@d1i3c2]3:A3W218R1R2m512C6154?l11?9R1`=c47Y2_1
T2W2D^6a1\2\26h1:=P3Z5o62621F0e?o640Q>`2@d1k9L[218R1R2f6674\21?U3a1U:c8@S1T22i2@^51X2R2\2o1:Id2`
1i:2621GaF34c5P4>F_ET33F0k83U:OT22i2@^51X2R2]1No1:Id2h9a22621GaF34Q:;<o4dCg9Y:Y1T2W2D^6a1\2\2o1:
=P3Z5o62621F0eF40P:P4`2@d1k9X318R1R2f6674\21?m>f1T2:AZ1Dm5@a1\2]1No1:=P3n2[2o62621F0_:U<429?U=`2
1>d1k9X318R1R2f66154\21?T6\5[3T5P2e1T22T2D@^51<a19R2]1No1:=;d2Z5]4a22621F0eF4019?m9W3h1G@d1k9X31
8R1R2f6674\21?m>`1T2:l1D^6a1\2\2o1:=P3Z5o62621F0^F64C8U=`2@d1k9X318R1R2Z3[36154\21?T6Q7f1U75T2ii
140;Y1T2W2D^6a1\2\2o1:=P3Z5o62621F0aF34R>`278d1k9X318R1R2f6674\21?m>U1T2Q20I^6a1P3h1o1:=P3Z<2621
F0eF40Q>[24@d1n<518R1R2f6b3g1U=5T2UQ1_H34Y1T28h1J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@d1n<518R1R21F1k
5b3g1c;a1T1T2Q2J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@d1n<518R1R2f6b3g1U=U1T2Q2J^6a1P3h1o1:=P3Z<2621F0
^F640Q>[24@d1n<518R1R2f6b3g1U=T1T2Q2J^6a1P3h1o1:=P3Z<2621F0aF34R>[24@d1n<518R1R2f6b3g1U=g1T225n1
D@^51<a19R2\2o1:=;d2Z5o62621F0aF34]1\96P3`2@d1Z9@X318R1R23D12h5674\21?m>d1T2V20D^6a1\2\2o1:=GX2Z
5]4a22621F0eF4U15f<`2@d1k9;l218R1R2f6674\21?`4Y1f4j2`1g402c1T2V20D^6a1\2\2o1:=GX2Z5U5i12621F0eF4
U15f<`2@d1k9P1W218R1R2b1S5674\21?\43Y1f4[4g7i1T28;a10D^6a1\2\2@[110:=o1P1Z5]4a22621F0aF34X12f<`2
@d1]7]2X318R1R23D54b5674\21?[5a9k4n1T28;a10D^6a1\2\2@[110:=o1P1Z54j62621F0aF34X12f<`2@d1j1h40Hg1
EX318D218R2H:b5674\21?[5a9k4^1T2Da10D^6a1\2\2l12:=o1P1Z5o62621F0aF34X12f<`2@d1k9X318R1R2f6674\21
?m>_1T2Da10D^6a1\2\23NL:=o1P1Z5o62621F0eF4X12f<`2@d1]7]2X318R1R2f6674\21?m><T2De<`2Ne3XU14X12kHg
1a1T28m10D^6a1\2\2o190=P3Z5o62621F0eF4@Fj<`2@d1k9X318R1R2H5110b5674\21?m>_1T2V20D^6a1\2\2o190=P3
Z5o62621F0l@h5496Fj<`2@d1k9X318R1R2S1V2[3674\21?m>h1T28m10D^6a1\2\2o1901;3l2Z5o62621F0eF4@Gi<`2@
\17k9X318R1R23B1102110b5674\21?m>h1T28m10D^6a1\2\2o1901;3l2Z5o62621C20eF4@a=`2@\17k9X318R1R23B11
02110b5674\21?m>f2T28n1D^6a1\2\2T1<66901;3f14N1Z5m4Q22621C20a2W18HH`1b8[1Kd449h=O`178\17`3l27U3X
318R1R23@11102110e3X1C674a1J1?`3_7l3k47CU3Q2T28n1D^6a1\2\2T1<66901;3f14P1Z5o62621F0R4a1e?Z14R>`2
78\17k9X318R1R23@11102110b5674\21?m>k4Q4IT2LiA\EA4c3I`<4S4\=oG1g1k3b4h2[3W1@h510]2AT2Lh8P9VCl2`6
]:4Z[1^8\7@h510]2m2T28:b10DU3S23P1NB2i1?61:h1o1:=o1P1P59>f4i12621F0o3U:8d1Z664014g14Z9_1R1`2158d
1k9L3W2180D<R231>310V5C6721Ch11?Z50j11U1_2n3c47S395T2T28m10D^6a1\2\2o1:;1P3Z5o62621F0o3Q1_7Y37Z6
6406g1R<`278d1d96I^218E<R23@310j5674\21?c3f1S3_2Q1l2c4[3?]2T28m10D^6a1\2P1[1o1:=V1i1Z5m41o12621F
0X3Fk9m22a56401Q<m1`2151652V14`3Z4o1?b2518R1R23D10P2L;U2:674Ch11?e1a1;Q3W8Y1T2W2D^6a1\2\2o1:=P3Z
5o62621F0aF34^1c<`2@d1k9X318R1R2f6674\21?m>6T24UO^J4^1;T2@1S=121g[134o1m1T2V20DS5Z1BN\2\2o1:=P3Q
2Y2Ni652621F0e2oC4a1l1Fc1m30Y4`2@d1k9X318E<R262\6674\21?9Y3W5Q6c47e3^1T22n1J@^51<a19R2Ch1o1:=;d2
]8l32621F0eF4Q:HW3[24@d1n<518R1R2f6P3Ag1U=`1T22T2D@^51<a19R2\2o1:=;d2Z5o62621F0eF4Q:HW3`2@d1k9X3
180Q1R2f6674\21?m>5T2ii1401V1T2Q20I^6a1P3h1o1:=P3Z<2621F0aF340Q>[24@d1n<518R1R2f6b3g1U=Z1T2W2D^6
a1\2\2o1:=P3Z5o62621F0aF34]1b<1`2@d1k9X318R1R2f6674\21?m>a1T2W2D^6a1\2\2o1:=P3Z5o62621F0Y6[@42HI
5V<`2@Q1Bg3Q1Q5X318R1R2f6674Ch11?g;U35T2ii142b1Z1T2W2D^6a1\2\2o1:=P3Z5o62621F0eF4e1\<`2@d1k9X318
R1R2f6674\21?]35Y;@T2X2d8V2^:`5P1QBa94IIZNZ2Y1d2^1T2W2D^6a1\2\2o1:=P3Z5o62621F0j?BAa534R>`278d1k
9X318R1R2f6674P1[11?d2X<a1T2W2D^6a1\2\2o1:=P3Z5o62621F0P6i9BW64R>`278d1k9X318R1R2f66721\21?c3o71
1U3k4]3T257182La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?m6o<i84\2G315_7a3DEe23
112l2S21;:BQ2241S12g2V3\3m2ANQ10E2631X26>dA<1W1T2Q2J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@52V14n<518R1
R2f6b3g1U=X1T28h1J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@8V14n<518R1R2Hm5b3g1U=V1T2Q2J^6a1P3h1o1:=P3Z<2
621F0eF40Q>[24@5Y14n<518R1R2f6b3g1U=U1T2Q2J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@8[1n<518R1R2f6b3g1U=\
1T2W2D^6BN\2\2o1:=P3Z5o62621F0aF34<Z90Y4`2@d1k9X318R1R2f6674\21?m>[1T2V20D^6a1\2\2o1:=P3Z5o62621
F0^F234i5X8`2@d1k9X318R1R2f6674\21?m>Z1T287`1J^6a1h2140h1o1:=P3Z<2621F0l@h54R>[24@d1n<518R1R2Hm5
b3g1U=S1T2Q2J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=\1T22n1J@^51<a19R2Ch1o1:=;d2Z<262
1F0eF4j:W3[24@d1n<518R1R2f6P3Ag1U=KT225c2@^51X2R2\2o1:Id2Z<2621GeF4j:dHH1l8]1T22n1J@^51<a19R2Ch1
o1:=;d2Z<2621F0eF4j:W3U1U14@d1n<518R1R2f6P3Ag1U=Z1T28:]1J^6a1l1S1h1o1:=P3Z<2621F0aF34R>[24@d1n<5
18R1R2H10j5b3g1U=c1T225h1J@^51<a19R2Ch1o1:=;d2Z<2621F0aF34j:W3[24@d1n<518R1R23D101h5P3Ag1U=X1T28
h1J^6a1P3h1o1:=P3Z<2621F0aF340Q>[24@d1n<518R1R23Dm5b3g1U=`1T22T2D@^51<a19R2\2o1:=;d2Z5o62621F0aF
34j:W3`2@d1k9X318R1R2f6674\21?m>T5a1T22T2D@^51<a19R2\2o1:=;d2Z5o62621F0aF34]1c8HW3`2@d1k9X318R1R
2f6674\21?m>k1T22S20D@^51<a19R2\2o1:=;d2Z5o62621F0eF4<?f7]1;<IQ2;U1AH1>d1a4Y5X318R1R2Z3[3674\21?
m>b1T22n1J@M`41<a19R2Ch1o1:=;d2Z<2621F0eF4Q:;<k2;g1C4@d1n<518R1R2Z3[3P3Ag1U=LT22i2@^51X2R2\2o1:I
d2Z<2621GeF4]1c8;<k2hEg9]1T22n1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:W3g1C4@d1n<518R1R2f6P3Ag1U=[1T2
Da10D^6a1\2\2l12:=o1P1Z5o62621F0eF4R>`2@d1k9X318R1R2f6674\21?m>Y1T2HX1J^6a1P3h1o1:=P3R6U3Q32621F
0aF34]1d<[24@d1n<518R1R2f6k2Fg1U=T1T2Q20I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=^1T28
>Y1J^6a1P3h1o1:=P3Z<2621F0eF40;e=[24@52V14n<518R1R2Hm5W1Z2g1m4W8k4g1T28m10D^6a1\2\2o1:=P3Z5o6262
1F0^F6406j=`27852V14`3Z6X318R1R23D10j5674\21?e6h1^6e1T28m10D^6a1\2\2o1:=P3Z5o626200F0PFD40Q2o;`2
@d1k9X318R1R2H101h56334<=a11?l<P2Z1T2W2D^6a1\2\2o1:=P3Z5o62621F0eF40Q>`2158d1k9X318R1R2f6674\21?
m>[1T2W2Do2^3a1\2\2o1:=P3Z5o62621F0^F640Q>`278d1k9X318R1R2f6674\21?m>Z1T2B^10In3_2a1m22h1o1:=P3Z
<2621F0eF40n=2[24@W1<n<518R1R2f6b3g1U=4T2ii14^1:T2@1S=121k[14iP1\1T2Q2J^6a1P3h1o1:=P3OZ;2621F0W;
];4X2i;[24@d1n<5180Q13n13F0j5b3g1k;Y18T21gi14X2U<m1nL7T28\i134cS1D`1T28n1D^6a1\2\2o1:=P3Z5o62621
F0^F2347j=`2@d1k9X318R1R23D101h5674\21?m>U1T2Q20I^6a1P3h1o1:=P3Z<2621F0aF34R>[24@d1n<518R1R2f6b3
g1U=^1T22n10I@^51<a19R2Ch1o1:=;d2Z<2621F0eF40i:W3[24@d1n<518R1R2f6P3Ag1U=Y1T2W2D^6a1\2\2o1:=P3Z5
o62621F0aF34LU=`2@d1k9X318R1R2f6674\21?m>U1T2Q2J^6a1P3h1o1:=P3Z<2621F0^F234R>[24@d1n<518R1R2f6b3
g1U=MT22i2@^51X2R2\2o1:Id2Z<2621GaF34j96H]4AdCg9JT22i2@^51X2R2\2o1:Id2Z<2621GaF34j:]4VDg97T2ei13
4R109Y1T2W2D^6a1\2\2o1:=P3Z5o62621F0^F64R>`278d1k9X318R1R2f6674\21?m>5T2ei134<4T2ei1343U2Fnj12U2
ek11U23U2ca1ek12U2do12U2[l19U2:[k36Q1879:2U2PZ29U2?U=14SIe7PL55U2?U=142U2`o13U2`o1Rl12U2Qm12U2VX
32U2hQ25U24g\2i5T:1U2T1U2P20I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=HU21i2@^51X2R2\2o
1:Id2Z<2621GeF4j:dHg92U2mW2S1U2P2J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=2U2el12U2`G3
U2`GW65U2W2d8V2Rk24U2W2d8V22U2R82U2ao1OU21=1Y2@^51X2R2;121i1o1:Id2Z<2621Ge9o<4j:dHg9X1U2?`10I^6a
1h2140h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=LU21=[2@^51X2R2;14i1o1:Id2Z<2621GeF4j:dHg9Z1U2
?1^10I^6a1h21210h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=?U20V2d8V2lKhIBi20T2Ec2_LbD6U20V2d8V
2Xk1P1U200i2@^51X2R2\2o1:Id2Z<2621GeF4j:c3Y29ChAg9Z7k>43U20[X22U2Yo13U2[l1m22U2Pe29U2?1S=121dd1Y
27U2?1S=121BU2?g11b8V2?114U1a:]GP2Dh;ZV1Y29U2?g1d8V2A14kU1[1U2?2]1J^6a1l1K140h1o1:=P3Z<2621F0e@o
54c5^8[24@d1n<518R1R2f6b3g1U=6U2?U=14kU18U2?1S=121^^13U2[l1Y52U2aS14U2[l1XInU15U20Zl1\5c63U2[l1\
52U2id32U2mf22U2H4U2he2Q129U2:[k36Q1879:3U2Ro116U2g2mY30g6Y:3U2e\302U2bT3>U2:l[1PT2X411P76Q1879:
2U2\^32U2io13U2[l1]32U2cl12U2Uo13U2Tm1_22U2do15U2W2d8V2X_12U2nC2U2hA4U2GPAWe25U2;\AjY32:V2o;[1a1
Q;0T>UP1V6RR15V2o;[1a1]i13V2[=oj13V2[X2lN3V2Y\1QL2V2[X23V2[7oP24V2Glk1f;3V2Zl1P<:V29QX2Yc16Q1879
:U1V2o10I^6a1P3h1o1:=P3Z<2621F0eF4R>;o14@d1n<518R1R2f6b3g1U=3V2Qd1YD4V2CSQ2c67V2CSQ2c6]<187V2FPA
R2c2la1cN5V2gAR2c2la1W1V2o10I^6a1P3h1o118=P3N[;2621F0eF4R>;o14@d1n<518R1R2f6b3g1U=6V2gl12l3c7e36
V2Zl1l8S3e3g8V1V2U2D^6a1\2\2o1:=P3Z5o62621F0mT1;T2@d1k9X318R1R2f6674\21?m>3V2_m1k:4V2Ckl1k:8V2Cf
k1T1Z8`2h<B3V2\l1n;3V2[X2]<3V2[X2iO5V2oI0Z^1e<3V2[X2_15V2cH\BZMkf17V2>U=14_j1\e16V2>U=14_j1<V2>1
S=121kc1c6[=Q1hT18V2>U=14_j1o<lA3V2oo1[84V2Zl1d3[83V2[X2h<3V2gQ2c64V2dl1R5c63V2`o1j8T1V2o1J^6a1P
3h1o1:=P3Z<2621F0eF4R>;o14@d1n<518R1R2f6b3g1U=9V2F]<eGnKa7EP2N8V2jT1iGT4a7f2NZ_16V2US1d1W4fGa74V
2d9PR1eL7V2CP9\4R1`LeL8V2CP9\4cMeLh<>3V2`c1jD3V22XX2NV201g2@^51X2R2\2o1:Id2Z<2621GeF4j:c3Y29Cf>Q
3g98V2fU2b12Nf10j13V2[X2b3MV20i2@^51X2R2\2o1:Id2Z<2621GeF4j:c3Y29C:]Ag95V2FdW2e3mJ5V2Glk1f;e33V2
[X2e37V2V2d8V2Xk1`2XM5V2V2d8V2Xk13V2[X2`>4V2CgW2`>6V2CgW2h<d124V2[X2]>0:V2P6j4_m1n;o2`2]1Ln33V2C
gW27V2Cb;Tl1j=BY96V2[X2o<]10D_3V2;:2LX1X5505b1:7:1216E6020011147212260181C24A1P1U111D0151BW1?;CJ
5b3G0A?lAl1_;G315_7T24S13DEe2311S51Y1Q2241K2212BT2W551S1f1g2R1E2634U26>X2V2ILa6505b1:7:416M4E156
281]11P1U111D015DW1?;CJ5]5YOG315_7]33D[3311S51Y1Q226S12g2c6a5E263Z26>3V2[X2]>4V2PT2Z4]>NW2=1Y2@^
51X2R2;121i1o1:Id2Z<2621GeF4j:bEQ3g9IW27a2@^51X2R2\2o1:Id2Z<2621GeF4j:W5\Cg9GW2i2@^51X2R2\2o1:Id
2Z<2621GeF4j:dHg9HW2i2@^51X2R2\2o1:Id2Z<2621GeF4[5^5dHg9[1W2n1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:
W3[24@d1n<518R1R2f6P3Ag1U=U1W21;1Y2@^51X2R2;121i1o1:Id2Z<2621GeF4g8;MH6d6c>T3g9m=i1W21;1d1D@^51<
a19R2;121i1o1:=;d2`1i3o62621F0e9o<4g8R22T3U1Z1@d1k9X318R1R2f6674\21?m>W2W2S20D@N_41<a19R2\2o1:=;
d2Z5o62621F0n2m=2e54d4j4A;<2T3U1AH158d1k9e1_12183A<R29Q2Z4674\21?h6b42g1f1f64JW2i2@^51X2R2\2o1:I
d2Z<2621GeF4j:]4QAT3g9m=e1W2S20D@^51<a19R2\2o1:=;d2Z5o62621F0^>V84j:W3`2@5^1k9X318R1R2f6674Ja11?
[;2g14a1U1W21;1Y2@^515]1DR2;121i1o1:Id2Z9o22621GXA\54j:]4TAA_2g9^1W2n1J@^51<a19R2Ch1o1:=;d2Z<262
1F0]@W64Q:HW3U1U14@d1n<518R1R2f6P3Ag1U=c1W2n15D@^51<a19R2Ch1o1:=;d2Z5o62621F0eF4Q:HW3[24@d1k9R35
18R1R2f6674\21?g1U=\1W2n10I@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:W3[24@d1n<518R1R2f6P3Ag1U=b1W21;1^1J
@^51<a19R2;1210h1o1:=;d2Z<2621F0eF4j:W3[24@d1n<518R1R2f6P3Ag1U=\1W200;1W21@^51X2R2;121X1@o1:Id2Z
<2621GeF4S9f1]4GG9Cf>Ag1Gg9m;X=OW21;1Y2@^51X2R2;121i1o1:Id2Z<2621GeF4g8R2dHg9`1W2T2D@^51<a19R2\2
o1:=;d2Z5o62621F0eF4Q:HW3U1Z1@d1k9X318R1R2f6674Y1R11?m>JW2i2@^51X2R2\2o1:Id2Z<2621Ge>V4h34c8V2dH
g9IW2i2@^51X2R2\2o1:Id2Z<2621GeF4c8V2dHg9Y2a1W2=f1D@^51<a19R2;14i1o1:=;d2Z5o62621F0eF4j:W3`2@d1k
9X318R1R2f6674\21?m>]1W2T2D@^51<a19R2\2o1:=;d2Z5o62621F0eF4j:W3`2@d1k9X318R1R2f6674\21?m>Q2W2=2b
10D@\511<;U19a1095;14i1OO:=;d2Z5o62621F0LaE64j:W3`2158d1k9X318R1R2f641334Gd11?a;[3P1W21;1Y2@^51X
2R2;121i1o1:Id2Z<2621GeF4g8R2dHg9m=KW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:dHg9m;2g14NW21;1Y2@^51X2R2;1
21i1o1:Id2Z<2621GeF4j:dHg9OW21;1Y2@^51X2R2;121i1o1:Id2Z<2621GeF4j:P5cCg9HW2i2@^51X2R2\2o1:Id2Z<2
621GeF4j:6]Hg9k1W2S20D@^51<a19R2\2o1:=;d2Z5o62621F0m4Z<\54j:6P3U1Z1491A52Ik9X3183A<R2f6674\21?Y3
b9P2U1W21g2@^51X2R2\2o1:Id2Z<2621GeF4g8R2Y3c29Cd<_1AAg1Gg9Z7k>4LW21g2@^51X2R2\2o1:Id2Z<2621GeF4j
:m5MhAg9m;2JW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:m59ChAg9IW21g2@^51X2R2\2o1:Id2Z<2621GeF4c8V2dHg9JW2i
2@^51X2R2\2o1:Id2]8l32621E1eF4j:]4VDg9^1W2T2D@^51<a19R2\2o1:=;d2Z5o62621F0eF4j:W3U1Z1@d1k9X318R1
R2f6674\21?m>_1W2T2D@Bk41<a19R2\2o1:=;d2Z5o62621F0eF4j:W3U1Z1@d1k9X318R1R2f6674\21?m>JW2i2@^51X2
R2\2o1:Id2Z<2621GeF4j9O6h4dCg9OW2=[2@^51X2R2;14i1o1:Id2Z<2621GeF4S9FO6h4dCg9NW2=1Y2@^51X2R2;121i
1o1:Id2Z<2621GeF4j:6]Hg9HW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:o4dCg9OW21;[2@^51X2R2;14i1o1:Id2Z<2621G
eF4c8V2V1P4\Cg9HW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:W5\Cg9LW2=[2@^51X2R2;14i1o1:Id2Z<2621GeF4j:W5\Cg
9NW2=1Y2@^51X2R2;121i1o1:Id2Z<2621GeF4[5^5dHg9HW21g2@^51X2R2\2o1:Id2Z<2621GeF4j:dHg9KW21g2@^51X2
R2\2o1:Id2Z<2621GeF4c8V2j4<\Cg9S1W21;[2@\511c1DR2;14i1o1:Id2Z<2621GV3^C4c8V2j4<\Cg93T1W21;1Y2@^5
1X2=d1;121i1o1:Id2Z<2621GeF4c8V22T6ChAZ7\2g1W21;1d1D@^51<?Q19R2;121i1o1:=;d2Z5o62621F0eF4g8R2W3o
1@@d1k9X318R1R2f6674\21?m>\1W2n1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:W3[241>d1n<518R1R2f6P3Ag1U=b1W
2T2D@b4K1<a19R2\2o1:=;d2Z5o62621F0eF4V:C23P3`21>d1k9X318R1R2f6674\21?m>HW2i2@^51X2R2\2o1:Id2Z<26
21GeF4j:j5iBg9HW2DT2@^51X2R2\2o1:Id2Z<2621GeF4j:dHg9LW2;1[2@^51X2R2;14i1o1:Id2Z<2621GeF4j:dHg9LW
2=[2@^51X2R2;14i1o1:Id2Z<2621GeF4j:T3_Eg9S1W20Q2D1@^519n1R2k1@o1:Id2]5l62621GeF4i8P2i1Z1X5V@f6P3
VIMW20f21@^51X2R2k1@o1:Id2Z<2621GeF4j:T3_Ed6R3VIg1W2S20D@^51<a19R2\2o1:=;d2Z5o62621F0k5i@4\7]3W3
`2@d1k9X318E<R29Q2Z4674\21?a5[9c47`3g1W2=1d1D@^51<;U19P1Q1;1212f1o1:=;d2Z5o62621F0eF4c8V2W3`2@d1
k9X318R1R2f6674\21?m>c1W21;1^1J@^51<a19R2;1210h1o1:=;d2Z<2621F0eF4c8V2W3[24@d1n<518R1R2f6P3Ag1U=
IW21g2@^51X2R2\2o1:Id2Z<2621GeF4j:W5\Cg9`1W2T2D@^51<a19R2\2o1:=;d2Z5o62621F0eF4]:<k2;g1H@d1k9X31
8R1R2f6674\21?m>KW2i2@N_41X2R2\2o1:Id2Z<2621GeF4_9Z1k2S2dCg9MW21g2@^51X2R2\2o1:Id2Z<2621GeF4j:`C
_1S1_2[2\4n2KW2i2@^51X2R2\2o1:Id2Z<2621GeF4c8V2m5V@_2g9XBHW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:dHg9XB
\1W2n1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF40i:W3[24@d1n<518R1R2f6P3Ag1U=OW21;1Y2@^51X2=d1;121i1o1:Id2
Z<2621GeF4j:dHg9IW2i2@^51X2R2\2o1:Id2Z<2621GeF4c8V2W5\Cg9OW2=d1F@^51X2R2;14i1o1:Id2]5l62621GeF4j
:]8V@f6P3]1W2T2D@^51<a19R2\2o1:=;d2Z5o62621F0eF4j:W3`2@d1k9X318R1R2f6674\21?m>LW27a2@^51X2R2\2o1
:Id2k8^326217?eF4j:]4^CGg9LW2i2@^51X2R2\2o1:Id2U<426217?eF4j:]4R?S5i5m3JW21g2@^51X2R2\2o1:Id2Z<2
6217?eF4R:GdHg9HW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:]4VDg9IW2i2@^51X2R2\2o1:Id2Z<2621GeF4c8V26]Hg9IW
2i2@^51X2R2\2o1:Id2Z<2621GeF4j:e8j3S<g9MW2=1Y2@^51X2R2;121i1o1:Id2Z<2621GeF4j:dHg9JW2i2@^51X2R2\
2o1:Id2Z<2621GeF4f5l2V2W5\Cg9^1W2T2D@b3k11<a19R2\2o1:=;d2Z5o62621F0eF4j:W3`2@d1k9X318R1R2f6674\2
1?m>IW2i2@`3m11X2R2\2o1:Id2Z<2621GZAZ54j:dHg9HW2i2@^51X2R2\2o1:Id2@i;2621GeF4j:dHg9HW2i2@^51X2R2
\2o1:Id2Z<2621GeF4j:W6\Bg9\1W2n1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:W3[24>1d1n<518R1R2f6P3Ag1U=MW2
i2@Q11U1T31X2R2\2o1:Id2Z<2621GQEc14R:GW5\Cg9]1W2n10I@^51<a19R2Ch1o1:=;d2Z<2621F0eF4c8V2W3[24@d1n
<518R1R2f6P3Ag1U=HW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:jBi5g9LW21g2@^51X2R2\2o1:Id2Z<2621GeF4j:o4M9Ch
Ag9^1W2T2D@^51<a19R2\2o1:=;d2Z5o62621F0aF34j:W3`2@d1k9X318R1R2f6674\21?m>_1W2T2D@^51<a19R2\2o1:=
;d2Z5o62621F0eF4j:W3`21>d1k9X318R1R2f6674_1L1?m>]1W25h1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:W3[24@d
1n<518R1R2Hm5P3Ag1U=^1W25h1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF40i:W3[24@d1n<518R1R2Hm5P3Ag1U=OW2=1Y2
@^51X2R2;121i1o1:Id2Z<2621GeF4c8V2W5\Cg9\1W21l1J@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:W3[24@d1n<518R1
R2f6P3Ag1U=P1W21;1Y2@^51L[1R2;121i1o1:Id2Z<2621GeF4g8R2dHg9IW2i2@^51X2R2\2o1:Id2Z<2621GeF4j:W6Ch
Ag9HW2i2@^51X2R2\2o1:Id2Z<2621GeF4g8R2dHg9Q1W2=00Y2@^51X2R2;121i1o1:Id2Z<2621GeF4j:nEe2_2W7m=IW2
i2@^51X2R2\2o1:Id2f1f6l32621GeF4j:dHg9Q1W27ANP1@^51X2R2\2o1:Id2T;U12621GeF4j:[1h1_Eg9o5\Ad29KW2i
2@l1a31X2R2\2o1:Id2Z<2621GeF4j:T3_E8^9W;_1W2n10I@^51<a19R2Ch1o1:=;d2c1i6l32621F0eF4j:T32[24@d1n<
518R1R2f6P3Ag1U=MW20f21@^51X2R2k1@o1:Id2Z<2621GeF4j:V1c5iAg9VIQ1W20f21@^51X2R2k1@o1:Id2Z<2621GeF
4j:i13l4iAb61R3WFn2]1W2n10I@^51<a19R2Ch1o1:=;d2Z<2621F0eF4j:T32[24@d1n<518R1R2f6P3Ag1U=JW2i2@^51
X2R2\2o1:Id2Z<2621GeF4c8V1Oo4dCg9IW25c2@^51X2R2\2o1:Id2Z<2621GeF4j:dHHn8_1W25n1D@^51<a19R2\2o1:=
;d2Z5o62621F0eF4j:W3`2@d1k9X318R1R2Hm5674\21?m>MW20f21@^51X2R2k1@o1:Id2Z<2621GeF4d9>FdHg9VIIW2i2
@^51X2R2\2o1:Id2Z<2621GeF4S:C2dHg9JW2i2@^51X2R2\2o1:Id2Z<2621GeF4d9>Fa5RCg9DX2DQ26T<Zg11=0X2X2m3
0[;7[1J?P@]B8X2f2[<\g13_EV1nR1AX2DQ26T<Zg1131j4R9T4R27d1AnR17X2f2[<\g13fFnR1;X2f2Bh;if1B3l4iAoOn
2[1X2DQ2[<b1S4n<4i2Em7>Z1X1c4]2l3f4X6104j4m37Z1f72o17KHA?4310g<;S2T@e26X2f2[<\g1jFnR1<X2f2[<\g1_
1`3iAd6^9l8n6n28X2DQ2[<\g1jF?^R15X2f2[<W^2nR16X2f2[<ni1XDnR16X2f2[<]l1iAnR1:X2DQ2[<Ph1m1XDb9\1nG
;X2DQ2[<Zg17j4b?V2b9[IP1X2198Q2]6m5e>Q1aT1P315e2]3i5;0R8d1A^7C_1[2R350V1R=g4C;X2EP2[<nDXi1^7RF0g
4CCX2DQ2[<_9THeE7?f3]B\6U32U16h4D]B6X2EP2[<W^2nR18X2f2[<]l1iA?S=ZEc3X21961J2S15A1]322Q1<13341C=6
D141411J021111<429Q1220BP11J:12C81A]4^1P21W1_L269:j1T6>:X11k115S1<451A1^32V1n2J<;Bi1904T4R3AH10n
1^4C>U1205c6h3R55[9?8X2EP2[<_53cX2nR19X2f2]6m5U9a_1_Ed6YL=X2f2[<XCk3]O=I8P2RDd=YE7X2f2[<df1Y3XDn
R17X2f2[<bf1[3XDnR1BX2;8Q263R6m5g:[R1V:1313i=f8nR17X2EP2[<`g1fFnR19X2f2k2_9Zg17j@i5nR19X2f2[<^=Z
Y1b2P?i5nR17X2DQ2[<W^2b9[Ie2X2GLQ1_5505b1:7:416M4E156281IC1P1U111D015DW1?;CJ5h3d1gJa4G315_7DL731
1_1D4V3311S51Y1Q226S12g2h3j2a5E263\1M6>\F[2X2GLQ1_5505b1:7:416M4E156281IC1P1U111D015DW1?;CJ5]5YO
G315_7a3D[3311S51Y1Q226S12g2h3j2a5E263Z26>\F>X2Q2D[<@i5]5e1ZY1F_6V@f6WL<X2DQ2[<lA[1QT115kEHnR17X
2EP2[<\i1jDnR18X2f2[<UC2SV1jDnR1U1X2;8Q26d2W39m5lAf2\1dNd21_3U31V206Z1I18312U1R5o3Ai=Y2b?Ae2AX2f
2[<cDQP1V6U31c41>X1d9S@m>DW3CX2f2]6m5lA`8WJLMK_3k7[1R:S@m>Db2D>X2f2[<PF\P1f3^6Z19S1j:S@T@e26X2f2
[<W^2b>[D8X2f2[<`f1[2ZES@jB>X2f2[<iT1hAY4[7n;[==f2Mb=l3:X2f2[<jX1i=W4ZC^Ab=l39X2f2[<`f1[4ZC^Ab=l
3e1X2DQ263?X59V1f4c3CW5X6_12@A251><hMk1b1c1<;157?5`2R@W216AR933DT4g3S7c52J2X32KX2f2[<c3C`;_12@A8
166eQ1\3Q1d1UCV9Hl7g<2J[32U1X2f2Jb5V1Gn3c3C`;_1CA816410QP1b1D[1=M5Kd1UCV9Hl7S7a62X32HX2Do11k2W39
m5]B_EU5a6d3;91Jj1e3Ck2X<e9XI7X2EP2[<hj1^CnR19X2f2]6m5mh1j1^CU6hL7X2f2[<Tg1RGQOl37X2f2[<`f1CRGnR
1>X2f2[<\g1n80a1Q7D2h2e1HUR17X2f2[<\g1jFPIm9=X2f2[<ZC0R<hEl3c1hAe1W6fL9X2f2[<We1\1_2c1^CnR17X2f2
[<hj1Z7S<nR1BX2198Q2[<fm1d20S3m96AS5W8=WAl38X2EP2[<Q=UQ2QOl3BX20;g1A]1d6V2A14X1XCkV1C^Cd=YE>X20;
g1AR8V2A14X1hj1^CnR1=X21BQ21Y<fm1i5T:Ab9iEa37X2f2[<ac1eJXAeA7X2f2[<_J^OXDnR19X2f2[<43oBkV1RDnR16
X2f2[<^U1hX1nR1DX2DQ2\8n31\;`Fn4R56^26\1aFY73^9d1fG:X2EP2[<^;PR1k2aFY7nR1;X2f2\8k2R1^;bP1Y4kMoMn
4;X2DQ2c1g:];OiQ2b9N\H6X2f2[<W^2a:\H7X2f2l3^8ko1[>nR16X2f2l3^8W^2nR1@X21BQ2[<]<U3PX1Q6S2e3[1h8A[
Lb69X2f2[<]f1\1J^1RDnR16X2f2]7m4W^2nR1OX26_2[<Lm2j7Z;4[8W2Cg1Q1P2eBn=^1a486P3?73c2k3U2\3a4U>7X2f
2[<Te1i4XDnR15Y2;U=14Y1Y2;`1J^6a1h2140h1o1:=P3Z<2621F0eF4g90Y4[24@d1n<518R1R2f6b3g1U=9Y2;Y9Y2a11
4g\1a]16Y2;Z9j3147Y2;U=14i9d1b1Y2;5Q2j9021111<42114R12S4d2j1NEi1j1l1lAaBP13I762R1510h17b8m2B4`2b
<[2j8e<7Y2;U=14Qn22?Y2:07m<14Z1T9NEm3`MT<ZO6Y2;c:a2147Y2;T;P214^;7Y2;c:@P2147Y2;1S=121:Y2cU2b127
]20Q5f2Q21Y2c3Y207182La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?822@J5h1?57K>80A?9DYN0G3
15_7a3DEe23112CY1c2>1FBQ2241S12g2V3\3f18^2R1E263`15C6>QBX2Y2D1La6505b1:7:416M4E156281]11P1U111D0
15DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>h1Y2071;g;0200111<212260181C2h30151Z2T2ENE
S1G0A?N`Z1DEP3P51FBQ2241U7k7V26Y2RCd2hGfCoV11Y28Y2S2o1d6V2o?P1hZ29Y2S2o1d6V2P9n6`GeD6Y2bZ29Cf>Y2
2Y2ZZ32Y2eY35Y2bGb2cY2O2Y2iT37Y2P2a=i5]5Wb1mF6Y2;T;P2147Y2;8k:P214:Y2;7l:P214i9d1c48Y2;8k:P214Qm
1\1Y2;1^10I^6a1h21210h1o1:=P3Z<2621F0eF4c8Y2T3[24@d1n<518R1R2f6b3g1U=6Y2;U=14\a12Y2ld33Y2=X=:Y26
ZX3PC6Q1879:9Y26[k36Q1879:8Y2;U=14`i1e205Y20g\2i5T:4Y2lY2]3j3BZ290\5o1i3n114R@l^1l2l28b6X3e5WG=Z
29Z10R=Y1R4ZEVS1i5c6`3`I<Z2d10Q[2W4a1_5D>`3`Il9>Z29e2`T2V5l2a2:T:Q45R2jH`19Z28^\2d1W1l2\6g3j8LZ2
8<d1kA4SDi2Z2f3f2d1L=l1V1NaAi5\6g3j8P8P3l4i50@;Z2Z2gh1dAi5\6g3j8XF1>V3Z280;LFj5505b1:7:416M4E156
281=O1P1U111D015DW1?;CJ5]5XD_3`7G315_7a3:9\1IT131120c1O73o11;:B@`126S12V20?`1e1\3m2_238<263Z26>Y
2[9V3T31<:Z2:T;P214on1i5T:UOk2Z29;La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ22i1Co2T2VBi4S6G315
_7Bn2D8R33112P51FBQ226S12g2V3\3c3m1E263Z26>Z2n80f6S2MDCZ25BoJB[`1i5T:Y2ZKU163M879:j2EZ2JI0iKT1R^
1i5o5Ba3[HM6O3_3P11f1Z2<Z2:U=14on1l2l2\1S6c2Z66Z2g\2i5T:Z6jH4Z2g\2i5T:7Z298Z7iT2i5T:5Z2BT\2i5T:;
Z29>bK[`1i5T:TO01i4a2Z29;La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[33112>;U413BB
Q226S12g2V3S2X1a5E263Z26>QB16Z29]\2^5:T:8Z29S7YU2i5T:R2RMd1Z245e10D^6a1\2;14i1IU1:=P3Z5>`62621F0
mT1`2@d14i5l3Dc218R1`1Af62374\21?e=W1U78Z2:U=14on1i5T:7Z24AP\2^4Z1T:5Z2g\2i5T:W96Z29]\2i5T:Q28Z2
98_V2d5i5T:T:5Z29]\2i5T:5Z2g\2^5:T:7Z2BT\2i5T:T:P4T3Z29;L\1T5505b1:7:416M4E156281]11P1U111D015DW
1?;CJ5b3j1l1\MG315_7a3D8m1T13112d2730n11;:B@1ID26S12Y1]1V3\3m2b10OA3263Dd106>`=`4S1F6S3Z29;2Ia65
05b1:7:416M4E156281]11P1U111D015DW1?91CJ22<m30A?9oNG315_7a3D[33112Ol13o11;:B@`126S12g2V3Y2R1m2c2
E263De16>]3h91U1b31;j1EZ29Z10\Jn8eW1l23`1L:T:`IF022X92:GZ2`5eg1Y:\2i2R2A0630R1FB:S1150g8W62@Z2d1
0oG50WS1b?l23h28k9Z6X2l@>Z2:7l:P214on1i5[10e7Q1T:@Z2lT2j7d2063j1B:[10g8k528>Z298nFl6X^1l2n1B:\1m
3i4V:CZ2:U=14hi1V50j4M8S1d2S1Z2MCE;6Z2g\2l2l2\1g8CZ2907m<14i9Y20^`1[2Z2Aa2:T:Z6k39Z2:U=14cl1[2i5
T:AZ2907l:P214_:_d1`2300R3\1g8<Z2:\:h214on1l2l2\1g8Z6_3Z272512La6505b1:7:416L0200111<21210040018
1C2F1P1U111D0151BW1?82CJ5Z40A?J^NG315R7<a3DEe23112GU1R31FBa1?241S12W1_1V3\3^4H9E2634U26>m3S>15Z2
g\2l2l2T:?Z2Bd6Zn1b12e2h2i5Y110e7Q1Z1KZ290Z9j314n9_1Y4\7PBhE0k2a245Y1V6MCQ1Z6kBP3Y27Z2jGld1m1k3O
T96Z2h5nV2i5[8h1<Z29WGd1Em3PX1k6l2a2:T::Z2:U=14on1i5T:Z6eE6Z2g\2l2a2:T:9Z29]\2i5\1c34n4V2;Z2:T;P
214on1i58S1g89Z2:U=14on1i58k95Z2[Z2[2i5T:8Z298l:WQ2i5T:T:8Z298dG_d1i5T:T:8Z29UEWg1l2l2T:Z6<Z2l[1
R6d=R=i5T:Z6c7k5S5T79Z2g\2>64[40AT:;Z2:T;P214i9Y^1k6i5T:6Z298T\2i5T:g2Z2B22I3]6505b1:7:416M4E156
281]11P1U111D015DW1?;CJ5m4?YOG315_7X2X1D[33112P51FBQ226S12g2V3\3a5E2633V26>V=1Y2M`11R45Z2g\2i5T:
Z6<Z2ITf1cBT3P5B5T:Z6kBf3?Z29RS1Ie5Q=QDE;1Bi5T:U>o@g1Z2710:g;0200111<212100400181C2h30151Z2[60A?
N`Z1DEP3P51FBQ2241U7k7V2RE6Z2g\2^5:T:Z6f1Z27=g;0200111<212260181C2h30151Z2X4R20A?:n82RR1DEP3P51;
:BQ2241U7k7V2n5:Z29f@ZZ1[Ai5_5d4g:S2>Z253<P\2i5T:jN6Q1879:FZ253Q>5cIZ5g4^Ji5a1P2a6[B_1n:6Q1879:P
1Z29Q5X=C`;n21PB_>FKc1e18U5>U118LW1Q17:T:h9Ho3;X:n5CZ2hIT7a2X5YB[8e7b1b2V3c7W28WG^1KZ92^1Z20M00^
4a3o1Q?`12EQ3iKh<d4S2m1g1Y1@c454?=2E7W11120011122W2f261j87EZ2:V8d3Y114hi1V50IY3F:Bm1V8\7Y3^D1?Z2
d10hIfH\2m@V5i5o1T8SH\1<c9W1Z2c100eFY1[2b2d12Z\1d2T3e5g31Da>400`1V92285102;5>6\4S392CS1Z2907j:R2
14^;E7S2a1A;gX1V5U19Y48R2d4O>?T1S58iAo1Z5C1^15Z2Yc1]Ii5T:5Z2g\2i5T:dO5Z2m6iU2i5T:<Z25a\2i5T:jN6Q
1879:6Z2g\2^5:T:QQ17Z2f1P[2i5T:ZJ15Z2P5fW2i5T:6Z2g\2^5:T:YP15Z2g\2i5T:QT18Z2:U=14on1i5T:9Z2:T;P2
14on1i5T:6Z2g\2i5T:mG05Z2g\2i5T:\P1EZ290X100]7h3C14f=U3R^1i5T:g:h>V1\8L?Z25Za1VKi5T:SBQ:d26Q1879
:5Z2W=_o1i5T:AZ245;_6c1e414c^1[@U1c48k9gFg;5Z2X[1^Q1i5T:j3Z29;D1]1A1?FV3750513312A3=63@141411K2D
B15<BB1N1J:12LCX1?;C3`1^1m2[6CP:_26T922308:02FO9C5P5>c11f1`1<4221Ag2D6V1b4BS27S1i1BAR3f1e1o42>O3
;Z7l8:a30@1Z3G5??8Z2Wd1c4W3g<k3i5T:BZ2IPX1j4Q4>f=X1Na:i5T:`Ag1n3l1a367Z2R2d8V2ho1i5T:6Z2QU2e7i5T
:Q86Z2`8VT2i5T:c8:Z290U=14_:_d1i5T:9Z2`W2V5^5:T:fHo74FZ2Y9_7Y2C9W1g:P3f4a5[Oi5Z4a1Bd3d7U5^2i@\1=
Z298m4W3Y6Q]1[;V5i5o1T8^8;Z2:7m<14on1i5T:j1Y8`1Z24l1D^6a1l1?\2o1:=P3Z5o62621F0m9oJ`2@d14i5l3_2H1
8R1`1Af62374\21?[<a2j5j25Z2nf1hEi5T:>Z2kDnC[A4S>1U4i5T:cN0@1<Z2IFV[2i5]6f3fL6[3A;=Z25a\2i5T:i7PG
6Q1879:5Z2PX1fT1i5T:5Z2jMl^1i5T:5Z2g\2i5OT97Z2g\2i5T:aDh4l76Z29aU2k6i5T:e2Z29;L_2Q4505b1:7:416M4
E156281N3:1P1U111D015DW1?;CJ5]5YOG315_7a3DV2T13112P51FBQ226S12g2V3\3a5E263Z26>\1Eo:n4R4?9Z2eV1QV
1i5T:S108gMHZ244[1hIQ\1c3b1f1R4o1T8^8d2^=?X1>P64E`1MA<Z2:U=14on1>;[40AT::Z2:U8o414on1i5T:hC\2Z2E
2Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?YOG315_7a3D[33112P51FBQ226S12g2V3\3a5E263Z26><Z2
98Q10\=dm1i5T:T:Gc>6Z2BT\2i5T:V:;Z29?NnZ2i5T:mLf2W1:5Z2g\2V5BT:7Z2[X1[T1i5T:hFZ8AZ24U9d:\3n>a4Z3
o2[30j1VFi5T:^Af55Z2g\2i5T:d95Z2`Q1V[1i5T:;Z2:7m<14on1c55[2h7AZ2:U=14\5U4f4j;1hT1i5T:\<h4Z1S16Z2
g\2i5m1V8\7DZ25jNf]1i5T:^?IR1E\6[66Q1879:5T1>Z2d>T;b4RS1W;_23U3T:d9]:[2Y96Z2l>a<Xa1i5T:9Z2:U=14o
n1a4W1T:V3Z27=La6505b1:7:416L0200111<212260181=52F1P1U111D0151BW1?82CJ22<U3G0A?9oNG315_7a3DEe231
12GX41FBQ2241S12g2V3\3^4H9E263`1I6>e3Z271072La6505b1:7:416L0200111<212100400181C2F1P1U111D0151BW
1?;CJ5<<NES1G0A?NAhMG315_7a3DEe23112P51F89Q2241S12g2R2S1S25R1f18^2R1E2634U26>l2T?1o2;Z298m4VW2T4
d1`7MCQ15Z29]\2i5T:d3Z27=Lf1^2Z13@;505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?h1kD
X3i1a3D2315_7f2JDEAS23112P51FB\12A241S12[1[1V3\3f18^2R1E263Z26>m3S>1^1^2Bo1Z271;g;0200111<212260
181C2h30151Z2[60A?Y8d7\4SGDEP3c35G3:1FBNR1241c3a3Y2a5V2[4k;1h4LZ2c100oG2`2WX1U8i5[2U33i3D=T>40g:
2>5>X5S3L3@Z2ZZ1^GT8h2i5T:l<d270Z?1T1Hj1>Z25mh1cCi5T:WGb76Q1879:c2Z2ELa6505b1:7:416M4E156281]11P
1U111D015DW186;CJ5]5P:XEG315d3j3a3D[33112P51FBQ226S12g2V3\3S41[1E2413K^16>oB[1FZ2U1ZBT1Bl1\:?S1X
:0f3?1S>X1`;i5T:[6T3_G6Z2g\2i5T:a?cA6Z2Jn`1mJi5T:>Z29jZ2b1^5:T:S?]1T8^61^16c2Z2EI2a6505JG:7:416M
4E156281=O1P1U111D015DW1?;CJ5c4Id6]4VDG315_7a3D[33112P51FBQ226S12g2V3P2[1S41[1E263Z26>EZ25Q49fd1
h4R=b1k4B:T:^8`<j96Q1879:8Z2RX1X3`;U=d8i5T:AZ2`3dQ1R2T1R5l4T5m6X1m<i5]5f4`B:J[1[27Hi13^2b5m5\1Q2
2h48e=l;S6g1W;d1g3`1g3S1AG\2i3m1P1411112000g5c7g>a2`5m1[27H\4b5k21j1R11\1Q22h48T13Y3o1n3h?PDX5A1
9\1>3>81S1A5?160T2g5E:6111210Y2W35i1U1l3FFb@e4JL[27H\4l6a1R:U8SV1d7n2]1W68G>IDH7611122[LY2k1[27H
\4l60`11\4Q223`;SV1Q7371126`1:6;D32J??X52LFS12E251411112000A6h422c7Fb@b1T1[27Y4Z<j9n`1GT21P1>9?S
1?1N0d7X18610a5R73T>25014G127[2P1kk21122I[27HXZ1oJk7\1Q18]2`91122d<Fe1k;2R174o2GW1[27Hm<Z;8T13Y5
S;oJm6A19\1>B81=EA5?9b8C1122AR52l6FTBGN[27QIo\1\5IQ1P11_19MU11;C]6W2@62mJ25014G12U1[2M00^4a3QA`1
2EQ3]G[>R?c454?=H7W1140011122W2f261j87V1[2M00^4a3o1Q?c1g3]G[>h2f8b3c454?=H7W1140011122W2f261j87\
1[2L1k1Me3a1^416R7W4[36]4aFU1Y<>e>P2b254MH7W11611122W2Li161j3hDI2S1[2L1k1Me3a1^416R7c7d4aFU1Y<>e
>P2h24f1_11611122T3m5hDI2R1[2N0^42^3o1h4W5Z662k2Ke4gBT46g7P5n3Z8c4J=P1b162W2f261Y2M[2N0^42^3o1[@
9k2Ke4JlA[4g7P5n3Z8^5=c262n461Y2U1D[2N0^4a3]FFRKRIc4J=P1b162W2f261F[2N0^4a3m4_AFi4lA^Mc4J=22]262
n461:[2^\2i=5Ka162U51f3\2CD21Z12761?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6
T92239:0S1E9C5P5>c11f1`1<4513=Y1]1D3Y1c1Z1W1=@S27S1V2G^4224e1o42>O355W@:^8?_4\2X12\111661?m222C5
75051334A3=324?141411K01311172A015M1BP11J:128:8CI237?;C3CL^1o121D02l3@m1V8:b46T9269:0i19C5P5>c11
f1`1<451Ag2D3Y1Z18Z1U1139@S27S1e1Q16^4224e1Z2d22>O3018W@:^8?o3\2X121Z1A1?m222I75051334A3=6D14141
1K2DA015OBP11J:12C8CX1?;C3`1^1P21J[6b1Z125;d6P1h12683R1d7269:0i19C5B]4>c11f1`1<035130<9]2D3Y1n2W
1NS27S1n2^42m1o42>O355Q7S2Q7:R2[6?e3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CL37?;C3
`1^1o121H[6m2_6IP1k16_1`3S4269:0i19C5B]4>c11f1`1<0351A9]2D3Y1n2W1NS27S1o1N_6o42>O3;W@:^8?Y3\2X12
\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3
Y1n2W1NS27S1n2^42m1o42>O355W@:^8?W3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1
^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2^4P2o42>O3;W@:^8?[3\2X12\1A1?m222I75051334
A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1P21J[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2^4
2m1o42>O355W@:^8?V3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0
i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3;W@:^8?b3\2X121Z1:61?m222I75051334A3=6D141411K2DA0
15OBP11J:12C8CX1?;C3`1^1m2[6\6g66T92239360S14@9C5P5>c11f1`1<45130<g2@33Y1n2W1NS27S1n2^42m1o42>O3
;W@:^8?n3\2X12\111661?m222C575051334A3=64?141411K2DA015OBP11J:12C8CL;?;C3`1^1o121D02]4m1T=6T9269
:0i19C5P5>c11f1`1<451Ag2D3Y1Z18BGU11==2S27S1n2;R42m1]2a22>O3018W@:^8?[3\2X121Z1A1?m222I75051334A
3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1]1`1^42
m1o42>O3;W@:V7W1?c3\2X101\13=1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121D3]4m1T=
6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2U11NS27S1n2^42m1o42>O3018W@:V7W1?m4\2X1011Z111661?m222C57505
1334A3=324?141411K01311172A015@<1BP11J:12C8CI>?;C3C2I^1o121D02l3@m1a3d4:W4:6T9269:0i19C5P585c11T
1A`1<451Ag2D3Y19P18BGU1139=2S27S1e1Q16;k1I\12m1Z22;2R22>O3018U6Q::]2P6?\3\2CD011Z1A1?m222I750513
34A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0Z1>9C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2^
42m1o42>O3;W@:^8?`3\2CD01\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121H]4m1T=6T
9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2^42m1o42>O3018W@:^8?X3\2X12\1A1?m222I75051334A3=6D14
1411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2^42m1o42>O3
;W@:^8?[3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121H[6T=6T9269:0i19C5P5
>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3018W@:^8?^3\22U121Z1:61?m222I75051334A3=6D141411K2DA015OB
P11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1=@S27S1]1`1^45j1o42>O3;X7n8:^8?c
3\2X12\13661?m222C575051334A3=64?141411K2DA015OBP11J:12C8CX1?;C3`1^1o121H[6T=6T9269:0i19C5P5>c11
f1`1<451Ag2D3Y1n2W139@S27S1n2^42m1o42>O3018W@:^8?a3\23T12\1A1?m222I75051334A3=6D141411K2DA015OBP
11J:12C8CX1?;C3`1^1o121H[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3;W@:h36Q1879:V
2?Z3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1
<451Ag2D3Y1n2W1NS27S1n2^42BZ1o42>O355W@:^8?W3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C
8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3;W@:S7Z1?Z3\2X12\1A1?m22
2I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS
27S1]1`1^422j1o42>O3;W@:^8?]3\2X12\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121
H[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1]1`1^422j1o42>O3;W@:^8?]3\2CD01\1A1?m222I750513
34A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1P21J[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2
^42BZ1o42>O3;W@:^8?3\2Pn2eP14\2^K21m2\25=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5
Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2b4P2^410OE263Z26>R2\2X10R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3
P51J[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1V4N[2S1n2_;2^135]@:^8n1\2X10R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C
3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^89\23[k36Q1879:S2\2X1031l1?m3=07334A3Y11f215b
1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2X452m62^13c@:^81\2_1]2m10DS5Z1a1\2\2o1:=P3
Z5o62621F0^F^>`2@d1k9X318E<R23D1012e5674\21?m>i1]2m10D^6a1\2\2o1:=P3Z5o62621F0GT=^6R2^>`2@d1k9X3
18R1U1L3D1012c2Q32374Ja11?Z5b9b6@_11Y1]2h1J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R211D10j5^1S2
g1U=^1]2n1DZ4S2a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9e2B18R1R23B11041c5674\21?m>X3]2:0b1D^6BNl1?\2@C?7
1072=J1R1<C[3E41Q14h4Q22621F0Q5P2h9m@P2R1`278d1>0A19<1c1CU280041@AU1EL1140Q218D000183=BMH1021a4S
1674\1O1?Z5b9k4_1m1]2;b1D^6BN\2\2T1?710:=J1R1P1Q4X1o62621F0mT1`278d1m1_5g1EL[218D01183n13Dm5674\
1O1?Z5b9=]2W:_2h]1]S110V>b8n3Z2:Q4^1]27`1J^6a1h2140h1o1:=P3Z<2621F0eF4g90Y4[24@d1n<518E<R23D10j5
b3g1U=8]2Vj1eS115110T1]2h1J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2Hm5b3g1U=W1]2h10I^6a1P3h1o1
:=P3Z<2621F0eF4R>[24@d1n<518R1R23D1k5b3g1U=Z1]2h1J^6a1P3h1o1:=P3U:0S22621F0eF40Q>[24@d1n<518R1R2
H1k5b3g1U=]40]1]2>_1D^6a1\2\2o1:=P3Z5o62621F0^F65Q>`278d1k9X318R1R22Eh54674\21?m>V1]2h10I^6a1P3h
1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2Hm5b3g1c;a1U1]2h1J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@d1n<518R1R2
Hm5b3g1U=X1]2n1D^6a1\2\2o1:=P3Z5\2b42621F0^F^>`2@d1k9X318R1R2Hm5674\21?m>X1]2m10D^6a1\2\2o1:=P3Z
5o62621F0mT1`2@d1k9X318R1R2F1m5674\21?m>3]2lm21W1]2m10D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R
2Hm5674\21?m>3]2n6of2Z1]2l11D^6a1\2\2o1:=P3Z52l62621F0mT1`2@d1>\9X318R1R2H\5@674\21?m>Z1]2m10DS5
Z1a1\2\2o1:=P3Z5o62621F0^F^>`2@d1k9X318R1R2Hm56334\21?m>W1]2n1D^6a1\2\2o1:=P3Z5o62621F0kFQ>`2@d1
k9X318R1R2Hm5674\21?m>U1]2h10I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2Hm5b3g1U=^1^2P8a5AQ5a4<i
5Al4Z@d5f<61]127JJ4KQ5X7P3i1816261d<7a10T2Q8L;g1i6=621\1^2P8Oo1ER1`2j8[6h3[1]R1061]127Ja5e;f1281
6250000W8c4\1l8f1E;2^8=91K^2P9_222R1gAcW161]12R1nBD25000Y>U8F=X1Q1Y9`1^24V6N_74i46n2]=kD2P3@[5T5
D9U;S5h2M625000f2_5Z1\1_30c1b2h45d1>R3:HU1T4:1?I^24o@9oAcU1^1V>d31625000X7U70c1b8V4X2R41F^24m8e1
Le1T8cQ1XU11961?T@Z9P4`4=621G^24Ok6_=TU18Dg:SF95000?n=f:IV921H3^2il26e1_28V4_27W51AY6i3W60Y43W4Y
4\1Z1l1B4?R1Z1R21S3h47@71A>>o1:8`679?`<f<j1Bd2_2]3h1c8Z5^2:_250^1e;14i>WP1Y=4_2gLaOen1;_2`^1W9_4
Z:m3BmY1l5g37@_288m;Nm;c2Q;^D0o8m3o>k1m9U==_283R<i1W<V3^S2U4Y2^:T3c51_25_2AcGk[2^G4_283R<5_283R<
Qi22_2<5_2j?`A^6^:7_2d?_5`?jEP[1i?7_2e=nQ3\30i:l28_2_<^@0jY1PV11ZA>_2Ah?U2d:ZFmJj25^19_Ao@n3J_2A
i9Ag2d2U2b7d79j<e3;H`D[4[2d3^51m1S8^C[1b2Q76_2YR2_]1T:=]33_2i_3k=2_2A3_2AgQ28_2A[@R23`m1IkS1?_2A
I^[1T7aDS8A^=9S4e5S8`1k2@_2Ao>X3oIZ5\6f5lEfEP7?P1k2`2E2_2Qo3<_2_109a=i5]5Wb1\F@WB^:U1_2l1D^6a1\2
\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>:_2nQ1R<e9d\1^2f6S1Q4h:5_2o_1Z1o2fk12_2Q`33_2T^1l
Q22_2o_32_2U`33_2PDZE3_2nS1_51_2=_20Ra1R6nk10U86Q1879:o2_22=1Ja6505b1:7:416L0200111<212260181C2F
1P1U111D0151BW1?;CJ5Z40A?hN@G315_73]3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>j7c<Y2_2@00Ja6505b1:7:4
16M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>3_2B^d2m2_22=1Ja6505
b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263
Z26>^2h54_2B^d2QL:_2B^d2hH2X1c35b804_2A0^d2l2_22=La6505b1:7:416L0200111<212260181C2F1P1U111D0151
BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2]5U1^4R1E263Z26>X71_2<_20V\30V9l56Q1879:Y2_2@La6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>k;b6W3_22=La65
05<U1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_73]3DEe2311S51Y1Q2241<F2g2c6f18
S2:R1E263Z26>P3P4`2X8U3OS3_22=LZ2V4505<U1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?fI
b5G315_73]3DEe2311S51Y1Q2241<F2g2c6f18^2R1E263Z26>Q7W2_2@La6505b1:7:416M4E156281]11P1U111D015DW1
?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>1_23_2_e1XT24_2B^d2jZ13_2Am74_2A_[1[T24_2XMnT1V
73_2XMnT1[1_2b3k5b2Y2Y2m26S5n3\7c4R1W29l1R1g65[21i5e1[3T1R37N<9i7Q2=Q1=H<]6b?[2C`3g4R1_2\3R1e48T
10^2W1W56_2V6R:a5h1EE61X9d5@A^2n5k1m9m1HP3\Co20Z1_2e1KQ35U1h4;GH?5]1TB^4W8E4V1\4Y1f6@H4R136HR1o1
T4=U171^3dCQ8g4o<1]3_23;Q2W4C8H_23o1Am4IW16HLKHP2U2>7CLAl1d5;S32L8O42_1Je2[1=W1<6Z149DP1\544>9f1
E98g2CR237L83c3S4k1D:977c1Bo<V2^1f550g1S2o1Id3_12=@11H@A7>3662R1;>2E3T1_2h9S3H?W9`1f3j8h6[15;Q21
T1d;a2a1Y2:Z3Ic17m>Y@a45Q4e14m1`2c21W4_23;\2e1j2P3P1U2i115B]188526==8[1=2Q1JB?V14J1[1@2<6L2>0Z1`
3P3d1`4N4ER13j2R2F8P1DM;a1U182;17W1o1k1V1i1C8i111593734<R9=2D:j11Mg4Y9J?Z1Ab2l1H=K=06W2b17DS1Ac1
?U10612=4;4G5:AF3147<T26N_24<j2a19Oh1Y3Y2\:`>n5l1:21R39g2DYBe6k6gGo1Y:^1^25`3_2?Ci1NT11AHS2OG0;5
P2T1]1X3S3f2]5T25Y196K8?;JHMH;Z2W10J0Q24DZ3O1P4T4K1g4Y19Y137R10612V1417297?5:P12Z1d1JP1h1P1F2BP1
Z1e11KQ1[1U130l2_2g2W1Y305FLY22n3P2W30^13Y1`1k2_23Jn1l4V169;H5=67E10215;67HD1Gb2@1T6a1Q1R2T234OG
K_H2U1^7:[1411h12GO<A^1:U1J2Y1\1P15@g4S1K3HKHa5b2=Q61]6n138f17==0R1AQ2<m5Y2_2Nn1NT11o2K169T15E6H
457BHQ1o2@U8g2U4Ko1_2R;l8X1[6Y13Z108h1297n15Z13`1J22j1Hg1b2T2S1KL>U1Q3_2o3d:l231Q3g3<]23F_2P10m2
b:S1Y1S1o6]R1e?m<l1P1Lk6V3231n4a=[1_23F51W4a3W1S3T7;8m28d1h1R1;S1C28XAn62^5W8i<Q1Nl6Q14X4^111;9Z
72P1\=?_2R1i7c9cZ1YA0k1Md1h28hI0m<:_2R1i7Z3l`1ZBW4^4bGc9N_2P1n2b23_61R8`11o4o51k>\4S3W2P=g1g=m3l
5k1o10U1235f19_2P1R1\@\:eGY^1n3PB4_2UX1fn1kE1_25_2Y_3Z2h7n24_2Y_3Z2h76_2c[3e3Z2h7n2:_2f?W=Y=i5UE
`6\@m;S1X1_2l1D^6a1\2\1Oo1:=P3Z5o62621F0c=AgF`2@d1k9X318R1R2f6674\21?m>a2_2N0U2884>E13Me1i2;9M14
100;5<5[5W3`:P22?6P2Cb19T1e2:G9T1K5;2[17@[19@_123El1Y4^4f3;3;j12A?@JkAV>V36K;Y6\1S1o2h44_2a?1e35
_2a?1e3MA_2nEV6_6S2e50n1hGV4V3m7UNm3a16X6M_2Y<0511h1k4Q3o2i2_6S2e50FW1o2i1nB]7m7UNk1c332X6V3o3_2
?E0d1=?F_2=8=073312883H@1;11K05119E15194Q1P1L:Q1>4X1?;C3o2i23h4b1?o1Hf1^2:1::57I0R20=:1:6W3a4Z1C
;S2C5P5>EM1=7P1`1<:1237<V26D]19P1o2Jd1FS1n2W2W92^13U;k14W341321^8m1_2g622CW<T2V6_6iU1o2K3d2850;>
34U13I@23V42612LB:3@K8@630X5022462P2R5=>Y2Nd3m3IV22e1_2i3F_2=O33=83g13K05119M194m7o2f7R2[7K7I0R2
0=:1:6VD;h1Q237c2Y2l=SFk1\366o3_2N0U28812>4@13MJ=<B33=83S1;711K004100915<52194g4U31m2b73l122<6P2
Cb19T1P1K7@800G9O039:145642[17@[19@_123El1Y4^4_2;J;3;1h12537?@JGY2l=LV>V36K;Y2k1S2X1326Io2h4j3_2
F78]1A1V1^3<13312E=63@1414112H2DB7OB1N10I7212B9:8:LU3^1b8R;^6d2P32608:JI5U2n3>c11f1`1<42213=V4C`
1J?=26@P15>^1b3[6KP1H2P34>_1\3>]1S11]60Q219I55i1L4KR3S2;6P1_2?67^@g1`1d2^7`2ZS1X3d;];l1Kh?Y2R21S
15o1L4H2Q1\1CS2BI_2?67^@g1`1o_1m>Z=Kh?Y2R21Y1o1L4Hf1JCS2BD_2?67^@g1`1mn1Z=Kh?\41Y1o1L4HY5BH_2A47
^@g1`1]f1_8i;`1Kc:T5\41Y1o1L4_2f1k1BC_2A47^@g1`1mn1Z=KUD1Y1o1L4n3S2BB_2A47^@g1`1mn1Z=KUD1Y1o1L4R
6BB_2A47^@g1`1mn1Z=KUD1Y1o1L4R6BB_2A47^@g1`1mn1Z=KUD1Y1o1L4R6BF_2A47^@g1`1mn1Y5_6`1KUD1Y1o1L4n37
k1BO_2Ff@X3UHT=NW1Q<Y;e<6=I1j2m<;?`31Y1o1L4EV1Y20j1BA_2Ff@X3mn1e<DKj2ZA1Y1o1L4R6BD_2Fc3^:4^2a2Fl
n10Z=KUD1Y1o1L4R6BX1_2l1D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674J>R11?k4Q:;_2P11X4`3V=U5
jQ1hU1[9e>2_2SE4_2iX1g9cP2^1_28c1D^6a1l1?\2o1:=P3Z5o62621F0^F^>U1Z178d1k9X318R1R2f6674_1L1?KY8g5
k4]1_28c1D^6a1l1?\2o1:=P3Z5o62621F0^F^>U1Z178d1k9X318R1R2f6674_1L1?U9g5k4b1_20j10D^6a1\2\2o1:=P3
Z5o62621F0^5[NR1`278d1k9X318R1R2f66721\21?m>P56Q1879:;_20]_3m;6Q1879:h1V1_2l1D^6a1\2\2o1:=P3Z5o6
2621F0mT1`2@d1k9X318R1R2f66154\21?m>:_20]_3m;6Q1879:>_20f]3]2V41m66Q1879:h12_2\f1G_20YMoCnk1A[20
d2`1JR66Q187923361_13_2VP2QT12_2ol36_2Ac4cW1fAR1@_20@c4V9[9aFj2\7iR26Q1879:2_2nZ3X1_2f1Jo5>a1P3h
1o1:=P3`1k6m32621F0eF4R>U1U14@d1n<518R1R2f6b3g1U=c49_2AQ:0gR2Z4m7UHa95_2cd1dS1hAY;3_2QZ3Y;2_2ea3
2_2_h34_2c9[3fe26_2eHP7P]11Q64_2[T1RL_44_2`1RS1bk2P1_23Z100eFm7;V3k^1P1VIV9221613102;2201BR6X25A
J_2AL00g20Q;h<m13m16a`13]7bM22:0D50U8J2_2_d3Y1_2l1D^6a1\2\2o1:=P3Z5o62621F0^O^5`2@d1k9X318R1R2f6
674\21?m>^3011_23_2PT2i4;_250T=14R>22P1Y]1=_250:i<14GYW3l38011_2;_2hP1a2bGb7Hhb1\926F3_2R=UX14_2
Qa2e3i2=_2AM09a=i5]5Wb1\F@WB^:G_2RAR3n15FD_2Q33o7M\6FY2e:S5`8oH3_6WCa2:_28V<`c2h1S2d9`77U87_28V<
`c2RE7U8C_2d4a6o4U3@dOR2aKQ3n3`<d3DV47`7k3a47_2XV1QW27_78U87_2V@_7ce27`7]86_2di1\Z16Q9l=d1_2k10D
^6a1\2\2o1:=j14P1j1_3S4k22621F0^5o9Q3j28X?<S278d1k9X318R1R2f6674\21?X7d7c47^1_2l1D^6a1\2\2o1:=P3
Z5o62621F0W6eN`2@d1j8P1CAR218R1R2f66154\21?9c8o5c4a2b1_2l1DS1:d3Z1a1\2\2o1:=P3Z5o62621F0W6V@^>`2
@d1k9X318R1R2Z3[34174]1N195Z1b7o5k4Y2o1_2AZ1D^6a1\2\1Oo1:=P3l4=o62621F0V5P:KKc>Y5Kd1@d1`9:X318=D
U1Lf6674?:BN1?m1M1]4m2k1n1Hc4S1j29m1_2Gn170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1\3h12Am3
313g1OP2S1i1V314131NW9k1nAI2Q28_2Ao>13R3Za1k3a1_2l1D^6a1\2\2X1F:=]1b1Z5X50e12621F0V;`3LXE`2@d1h9
2L[218R1R2f6674Ef11?h2;h;e1_2l1D^6a1\2\2X1F72=]1b1Z5X50e12621F0U6P5`3`=d8`1O@d1h92L[218R1R2f6674
Ef11?h2;h;\7P2_2l1DW4g1>9W1L_1a1J<KF:=89JQ1@M5<^3:o62621F0e98MQ3X5eAGFQ1@d1k9X3180Q1R2f6674\21?[
3]3a1a6P4a1_2l1D^6a1\2\2<K<972=BJQ1@Z5o62621F0U6Lk6nF`2@d1o8KX318R1R2f6674\21?[3a;9_2Ac8WM2bGEj1
Ra1:_2ARAa8Q<e2a2V1P3i?8`2[k36Q1879:?`2`11R^3U71W3U16J6879:9`2b1hi36Q1879:?`2b1U_1km1?8j5l4U16Q1
879:<`2b1do2\=Hm;6Q1879:?`2kU1Q2^5a4e<fl16Q1879:R1E9`2dU1fe26Q1879:8`2[k36Q1879:9`2Ue3U66Q1879:>
`2oDfA6hI1mEdT16Q1879::`2ZX3c7\;6Q1879:9`2iEaU36Q1879:9`2[d3o66Q1879:9`2hY1ba26Q1879::`2eV1Q^1cV
16Q1879::`2R`1W4PW26Q1879:9`2^b1lX26Q1879:9`2ke3_56Q1879::`2\b3n86Q1879:^1;`2WU1]8_W2U66Q1879:9`
2[k36Q18519::`2oe1\8nl16Q1879:?`24U=14Zk2m7W:86Q1879:=`24U=14Zk2^B6Q1879:=`2f4mW1\A^_1j=6Q1879:h
19`2ZT3PG6Q1879::`2l]1g:fR26Q1879:8`2[k36Q1879:9`2o_3[;6Q1879:M`2`11[S1b<S=X1Y]1W1C@<H:Y1>k2O1W3
O56@@879:>`2b1[S1U:a?W1a^1j<6Q1879:8`2[k36Q1879:9`2S`1W[26Q1879:@`24U=14[Y2bFj=6Q1879:Z1=<`24U=1
4i]36Q1879:;`2g5]1UV3o=6Q1879::`2g5]1Ud36Q1879::`2\]1YU2d86Q1879:<`2mW1nX2e2R2e56Q1879:;`2WU1B`e
26Q18519:9`2[k36Q1879:j2:`2nd30[66Q1879:9`2a^1i\26Q1879:K`2_100f[3T1L:V1=5X1m3316NB^1U16Q1879:LB
`2`1_U1YX2:d1^1d2\11]46Q1879:L:`2ea1eY26Q1879:K9`2[k341Q1879::`2e^1a5SW26Q1879:?`2e?SImY10kFZ8[9
6Q1879:^1\2`2T10=d1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^
13i5j1o6B[1:R2?U16Q1879:V2=`2^h2[EQ6n1Y4U16Q1879:8`2[k36Q1879:=`2`1g_3b51]46Q1879:4:`2\g1^n1_56Q
1879::`2[k360P1879:k19`2Q_3Y<6Q1879:@`2b1ic1Sh1S1\1V5BY4U16Q1879:=`2b1Q]3W5[1B_56Q1879::`2Rl1Vd1
Q;6Q1879:8`2[k36Q1879::`2Z]3Z2e;6Q1879:9`2X^3R=6Q1879:;`2l`3Z1c3_56Q1879::`2Wb3c3_56Q1879:=`2nf1
b6cg1j3Z26Q18519:<`2b1iJ_b2`9m26Q1879:>`24U=14bOk9ZT26Q1879:>`244P=14_j1Yc16Q1879:<`2SY1PV2]4W1`
66Q1879:<`202[W1m`2m26Q1879:8`2[k36Q1879:9`2jk1`o16Q1879:8`2[k36Q1879:<`2[P2i^1h50[66Q1879:9`2W_
1S\26Q1879:=`2ec16oi1X1h5\66Q1879:9`2k^1_\26Q1879:A`2e\3Y7110V760P1879:i114;`2eU1HZ@aT26Q1879:9`
2YW1Qd26Q1879:9`2Zd1PW26Q1879:<`2oa37Z1W1`66Q1879:;`2`1Ze31]46Q1879:=`2\a2YLe2h4U66Q18519:9`2f]3
d=6Q1879:B`2XU1Y1\1b1_8[4K^1of1k5e56Q1879:8`2[k36Q1879:9`2W_3S<6Q1879::`2W_3f5\66Q1879:9`2[k36Q1
879:R1D`2SAkAm3S1911j9i4aO[FX>6Q1879:P29`2]_3m;6Q1879:9`2Xe3R66Q1879:9`2U^1U]26Q1879:8`2[k36Q187
9:;`2i\3P1T2[;6Q1879:;`2dG]P1hm1_56Q1879:9`2Si1WR26Q1879:=`24T;P214i]36Q1879::`2^>ai2ZC6Q1879:=`
2nS1R@o=Z]1h:U16Q1879::`2nS1][2n;6Q1879:9`2[k36J6879:9`2V_1T\26Q1879:?`24U=14iQ1b2Yk1R>6Q1879:8`
2[k36Q1879::`2j]3`1o;6Q1879:9`2nd3\66Q1879:9`2;oj36Q1879:9`2Uj3U16Q1879:<`2b1ec3BY4U16Q1879::`2U
X1gZ2]86Q1879:@`2`1lc32:O1<P46@@879:<`2`1oc3Z11]46Q1879::`2_X1hT2R>6Q1879:9`2m^3]<6Q1879::`2Q_3[
5m66Q1879:9`2dU1fe26Q1879:@`244P=14`EnT1b>fT16Q1879::`2Cgj36Q18771:9`2^h2lR16Q1879:;`2[k362N8771
:j2<`2BbKiW2[G62N879:C`2b1R<[Z1Sm12g30:HU16Q18519:K;`2Rl1jb1Eg;6Q1879:9`2c_3g;6Q1879:?`2Ql1l_10I
a7o66Q1879:Z1=9`2Y]1Q^26Q1879:<`2bn2BeFY4U16Q1879:;`2i]11_]26Q18519:9`2f_3d;6Q1879::`2jZ2_R1P>6Q
1879:;`2f]3d6R1l56Q1879:;`2j]3V2S5U66Q1879:8`2[k36Q1879:9`2@jj36Q1879:;`2Vd311P76Q1879:<`2oT1oBB
\b1[@6Q1879:9`2og1[S26Q1879:8`2[k36Q1879:<`2ZGiMe3`d1o=6Q1879:9`2ge1cU26Q1879:9`2[k36Q1879:F<`2S
i1R_1Z<i66Q1879:S2:`2VX3Z<i66Q1879::`2T]1k9ZT26Q1879:;`2gi3c16Q1879638;`2b1Zc31[66Q1879:>`2[>bW2
ZBb6h1a1S96Q1879:=`2Sa1W7Ym1_4U16@@879::`2[h1iQ2U16Q1879:<`2T_3m1U4l4U16Q1879:=`2T_3h3Ed1l4U16Q1
879:<`2mb3N[1l4U16Q1879:9`2c`1gZ26Q1879:8`2[k36Q1879:9`2]d3m66Q1879::`2nm10[m16Q1879::`2UX1Uc26;
E879:9`2^>l\36Q1879::`2[Ehi2V<6Q1879:9`2[EoU36Q1879:<`2Z\30Lj5W86Q1879:9`2^[1l_26Q1879:;`2md3]66
Q18798169`2m\1]^26Q1879:9`2hg1bS26Q1879::`2Ql1Ya1o=6Q1879:8`2[k36Q1879:9`2U_3U<6Q1879:=`2k\1X3i1
g;[2Xk16Q1879::`2m^3P6\66Q1879:=`2CNQm2e?P=6Q1879:b1:`2>S1hi36Q1879:9`2X]3R>6Q1879:;`2S`1Vd1k;T;
6Q1879:<`2XX1k7n1o9Wo16Q1879:>`2mV1V9a@i\1d2U;6Q1879:\1<`2_W1Hj9o9Wo16Q1879:8`2[k36Q1879:9`2f^1d
\26Q1879::`2_Y1k[2o56Q1879:=`2Q^1W2[2[l1P2X:6Q1879:;`2lh2WNb3C6Q1879:9`2gj3C6Q1879:9`2mb3]86Q187
9:9`2Y^1Q]26Q1879::`2bf1hT263M879:9`2lc3^76Q1879:C`2a1[Y1`R2N]816G6Q2U16Q1879:4:`2j]3Z<U16Q1879:
=`2X]3l3Ib1W1`66Q1879::`2oa3j2`66Q1879:9`2ee3e56Q1879:<`2d\3`3R5B_56Q1879:=`2`\1X8Q7c=e`1U16Q187
9:9`2UGUT36Q1879:9`2Q^3Y=6Q1879:E`29V1Q4^1@gW12cHn>\G]81]46Q1879:j2=`298bKk[1SNUE6Q1879:9`2Yb1QY
26Q1879:;`2^V1JoT2Q?6Q1879:9`2X^3R=6Q1879:;`2f^3Kj4m66Q1879::`2f^3[5X76Q1879::`2ib1aX26Q18519:8`
2[k36Q1879::`2T=nn2W?6Q1879:9`2T=V^36Q1879:>`2V2Qf2`<m40bA6Q1879:L9`2[k36Q1879:L9`2[_3o;6Q1879:9
`2l^3^<6Q1879::`2Zm1oc1P:6Q1879:K`2c@l20]3j7Q:d8U>h8P5U1HD?AQ3iDf;`66Q1879:2A`2WG]42Q3e`1h4l1eH^
<6Q1879:2<`2`1i_3`51]46Q1879:9`2Za3P:6Q1879:<`2kd1^_1f:T1T;6Q1879:9`2h\1b^26Q1879:9`2_V1kd26Q187
9::`2[a1oS2o56Q1879::`2Q7iP1_c26Q1879:8`2[k36Q1879:9`2lS2^g16Q1879:k2`2?F]1A1V1^3<13312E=63@1414
11K2DB7OB1N1J:12LC]4^1jO260863=\1KX5>c11f1`1<4221AY1`3U5S2U33`7R5>_1X7K87l1DZ1X2_56Q1879:f2b2`2V
1]1A1V1^3<13312E=63@141411K2DB7OB1N1J:12LC]4^1jO2608:j1T6>c11f1`1<4221AY1`3U5S2j:R5>_1]8i2c3P21\
36Q1879:f2;`2X]3T2m;60P1879:@`2n[30b2M_90Y26Q18519:Z1:`2Z\30o>6Q1879:>`2kKS1@h?S3ml1o=6Q1879:?`2
b1cW1[X2e3l4U16J6879:j2;`2W_3c7_46Q1879:j29`2Pg1ZT26Q1879:8`2[k36Q1879:>`2V9W5[92J]5Tm26Q1879::`
2Y_1nU2R66Q1879:9`2[k36Q1879:R1:`2Uj3U16@@879:=`2]X1P>Z2^e1m2T:6Q1879:9`2[^1o\26Q1879:8`2[k36Q18
79:9`2U`3U;6Q1879:9`2`]3j=6Q1879:9`2i]3a=6Q1879::`2[d30n66Q1879:G`2`1][1T30b16h;``1KIW10c51]46Q1
879:\1G`2WW1Q8@Qn1Z140C00b28]1g5U16Q1879:F:`2le1i2dR26Q1879:;`2dU1W@i2dR26Q1879:9`2Pf1ZU26Q1879:
9`2Pf1ZU26Q1879:;`2`a30c8U16Q1879::`2aa3c8U16Q1879:9`2c]1g]26Q1879::`2mg1VBVa16Q1879:9`2Xb1RY26Q
1879:9`2[k1oo16Q1879:=`2Z1hY1k4i6bh1n;6Q1879:9`2d\1f^26Q1879:9`2`g1jS26Q1879:;`2]l12Wg1b76Q1879:
:`2b1Xd3_56Q1879::`2Uj3U16J6879:b2`2?La6505b1:7:416M4E156281]11P1U111D015D;K?;CJ5]5YOG315_7a3D[3
311S51Y1Q226S12g2c6a5E263Z26>W5R37S96Q1879:_2`2?La6505b1:7:416M21E156281]11P1U111D015DW1?;CJ5]5Y
OG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>fA6Q1879:d2`23;La6505b1:7:416M4E156281]11P1U111D015DW1?
;CJ5]5ZEn9G315_7a3D[3311S51Y1Q226S12g2c6\430OE263Z2658fA6Q1879:^2`2?La6505b1:7:416M4E156281]11P1
U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>fA6Q1879:>`2^A2]Ak2X1gY2^:6Q1879:9`2
UV3UE6Q1879::`2iN0`l26Q1879:<`2CaU3QCS263M879:9`2d^3f<6Q1879::`2>U^3f<6Q1879:?`2\E[K]DeP1[3[5l3i
86Q1879:<`2VX3]6BY5i66Q1879:=`2a1Ye316NW36Q1879:?`2a1Ye316NW36Q1879:h21@`2^9Y2[R10[BoFdL3P76Q187
9:<`2^9Y2TQ2e4gY16Q1879:9`2YY1Qb26Q1879:9`2e^1e\26Q1879:8`2[k36Q1879::`2mf1Vk1V96Q1879::`2n\1n9]
T26Q1879:;`2VU1n8o2UZ26Q1879::`2jU1_BPS26Q1879:<`2U^1Y5_2EeT26Q1879::`2_3SZ1g]26Q1879::`2Ub1_5eS
26Q1879:9`2X^1R]26Q1879:9`2fi1dQ26Q1879:8`2[k36Q1879:<`2T^1V@je13P76Q1879:;`2X^1P9o2QQ26Q1879::`
2Za1h6WS26Q1879:9`2kU1_e26Q1879::`2Ti1Tg1Q;6Q1879:8`2[k36Q1879:>`2n[30c7G0n66Q1879:Z1=`2n[30[80Q
1l56Q1879:;`2n[30[8o66Q1879:<`2i_3Ke:6Q1879:b11;`2i_3a;6Q1879:b11<`2je1TS1]Lm56Q1879:K9`2P]1Z^26
Q1879:9`2\\3n>6Q1879:9`2[k36Q1879:4:`2V\30S?6Q1879:9`2[k36Q1879:d19`2a_3i;6Q1879:I`2C[LT9P:[1`:X
a1Q3;8T1]3f4H5631K879:5:`2[c3Oo66Q1879:8`2[k36Q1879:8`2[k36Q1879:=`2R`2R3cIa7o66Q1879:Z19`2Uc3U8
6Q1879:>`2kBd24[1YLhd1VC6Q1879::`2kQ2RZ1\?6Q1879:9`2hb1bX26Q1879:;`2RU2ZZ1i2S96Q1879::`2P`3Z5o56
Q1879::`2P[1d6eY26Q1879:9`2eb1eX26Q1879:>`2Xc1^:k:eHS?a2[86Q1879::`2\l1_d1^:6Q1879:;`2[U1PG_d1^:
6Q1879::`2]\3m7o66Q1879:7a2]10ad3Y5e3W15a2V_3S<Z2Z1a2a2>La6505b1:7:416M42B156281]11P1U111D015DW1
?;CJ5]5S3m5WFG315_7a3D[3311S51Y1_1A26S12g2c6d4LE263Z2685]3m;Z2R24a2ff3c493a2Zk3e32a2Zk33a2V_3S<4
a2h]3]1S<@a22VCP13BX2Z27dI^i1T2U6m5a1@Z2a2>La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_
7a3D[3311S51Y1Q226S12g2c6a58<263R276>fA2a2Zk33a2Zk3g34a2`o2iKg3P3a20=L5[6505b1:7:416L0200111<212
260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6S4182OE263Z26>X;]6n2b2=La650
5b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?n6ZHG315_7a3DE`1T1311S51Y1Q2241S12g2c6^4
R1E263Z20567`3b2=La6505b1:7:1216E60200111622212260181C2F1P1U111D0151BW1?;C=<5Q1X30A?T2;Y7Q8\=G31
5b6L3NE;FEDEe2311S51Y1d1<241S12K;_1_5S1f1g2R1E263Z26>l2T4R3b2=La6505b1:7:416L0200111<212260181C2
F1P1U111D0151BW1?;CJ5Z40A?n6ZHG315_7a3DE`1T1311R1P41Y1d1<241S12g2c6f18^2R1E263Z26>n1R5o:k2b2=La6
505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2X51X1^4
R1E263Z26>m2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5h3A0A?YOG315_7a3DEe2311S51
Y1Q2241S12g2X56S1^4R1E2635T26>k2b2=La6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?
`2hLG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>o2b2=La6505b1:7:416L02001001<212260181C2F1P1U111
D0151BW1?;CJ5b3G0A?`2j8mCG315_73]3DEe2311S51Y1Q2241S12g2c6f1g2R1E263Z26>o2b2=La6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?`2hLG315_73]3DEe2311S51Y1Q2241S12g2c6f1g2R1E263Z26>n6R
;j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DE`1T1311S51Y1Q2241S
12g2c6^4R1E263Z26>l2b2=La6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z40A?P1XNG315_7a3
DE`1T1311S51Y1Q2241S12g2c6^4R1E263Z26>n2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;C
J5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2X55T1^4R1E263Z262;k2b;_1b2=g;0200111<212260181C2h30151Z2c
5G0A?`2nX1DEQ81Y1Q2241W9i5V2P3b2=LW4Y2505CN:7:1216L020011147212260181C21D1P1U111D0151BW1?;CJ5Z40
A?[;YBc1G315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>m2b2=La6505b1:7:416L0200111<212260181C2F1P1U
111D0151BW1?91CJ5S460A?YOG315_7Y2W1DEe2311S51Y1Q2241S12g2c6^4R1E2635T26>i2b2=La6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>]1b2=g;02
00111<212260181C2h30151Z2[60A?_[1DEQ81Y1Q2241W9i5V2j2b2=La6505b1:7:416L0200111<212260181C2F1P1U1
11D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z262;j2b2=La6505b1:7:416L0200111<2
12260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>\BQ3b284La6505
b1:7:416L0200111<212260181C21D1P1U111D0151BW1?;CJ5b3G0A?YOG315_7<g14W1DEe2311S51Y1a1?241S12g2c6^
4R1E2634U26>S3b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151B<J86;CJ5Z40A?P:W;;i2j6G315_7a3D
EFn1311S51Y1a1?241S12W1_1c6^4R1E263Z2658\1b2=g;0200111<212260181C2h30151Z2[60A?_[1DEQ81Y1Q2241Q?
V2U3b2=L4\6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5<U3G0A?Y236dLG315_7a3DEe2311S51Y1
Q2241S12g2c6^4R1E263Z26>X1FV;16N_1b2=g;0200111<212260181C2h30151Z2]2m30A?_[1DEh3X41Y1Q2241W9i5V2
j2b2=La6505b1:7:4165F0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12
g2c6^4R1E263Z26>n2b2=L4\6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2
311S51Y1Q2241S12g2c6^4R1E263Z26>V=16NR3b2=L4^31k2505b1:7:416L0200111<212260181C2F1P1U111D0151BW1
?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>V=16Nk5e2V3b2=L@P6505b1:7:416L0200111<21
2260181C2F1P1U111D0151BW1?91CJ22`1@`1G0A?S7UHG315_7T12Y2DEe2311S51Y1i17241S12g2c6^4R1E2634[1I6>Y
3m2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?S7UHG315_7a3DEe2311S51Y1Q2241S
12g2c6^4R1E2413g10A6>l2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?9oNG315_7a
3DEe2311S51Y1Q2241S12g2c6^4R1E263g10A6>k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;
CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263h1A6>]:m2b2=La6505b1:7:416L0200111<212260181C2
F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6X45R18<2413h1A6>j2b2=La6505b1:7:416L
0200111<212260181C2F1P1U111D0151BW1?;CJ5i1`20A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>m3b
2=L>D]5505CN:7:416L0200111:1212260181C2C21P1I:0118;0151BW1>0;CJ22X3Q10A?Y2`22621F0WIG315_7Q3?DEE
@^1311S51Y1Q2241M52g2718R1R2j2k36730Q1E26361?a16>e<k2b2=La6505b1:7:416L0200111<212260181C2F1P1U1
11D0151BW1?;CJ22Z40A?Y2oLG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>n2b2=La6505b1:7:416L0200111
<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>?1;:W3b2=La
6505b1:06:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5>S3G0A?Y2oLG315_7a3DEe2311S51Y1a1?241S1230
b2c6^4R1E2634U2694?1;:P5k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_
7a3DEe2311S51Y1Q2241S12g2]5U1^4R1E263Z26>QBn2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151B
W1?;CJ5`11o1G0A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>T4m;]1b2=g;0200111<212260181C2h301
51Z2[60A?_[1DEQ81Y1Q2241Q?h1=k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b3G0A?9
oNG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>j1b284]1Y:0200111<212260181C2h30151Z2804R3@`1G0A?R
Y12Y2DEQ81Y1i17241Q?V24[1i4_1b2=g;0200111<212260181C2h30151Z29c1e3G0A?_[1DEQ81Y1Q2241Q?V2l2b2=La
6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOD2315_7a3DEe2311S51Y1Q2241S12g2c6f1g
2R1E263Z26>dF^1b2=g;0200111<212260181C2h30151Z2c5G0A?nO`;DEQ81Y1Q2241Q?V2a1b2=g;0200111<21226018
1C2h30151Z2[60A?nO`;DEQ81Y1_1A241Q?V2P>Q;Bo2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW
1?;CJ5Z40A?dFNe7G315_7a3DE`1T1311S51Y1Q2241S12g2\5V1o1^2R1E263Z26>R2k2b2=LZ2V4505b1:7:416L020011
1<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>R2T3b2=LZ2V
4505b1:7:416L0200111<212260181:82F1P1U111D0151BW1?;CJ5Z40A?TE2k3U6G315_7a3DEe2311P2U2L1Y1Q2241S1
2g2c6^4R1E263R276>P6P1o>j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_
7a3DEe2311S51Y1Q2241S12g2X5Z1^4R1E263Z26>k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1
?;CJ5Z40A?YOG315_73]3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>QFn2b2=La6505b1:7:416L0200111<212260181
C2F1P1U111D0151BW1?;CJ22b3G0A?9oNG315_7a3DEe2311S51Y1Q2241S12g2`5R1^4R1E263R276>m2b2:2La6505b1:7
:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2P5b1^4R18<263R
276>W3b2=2I30\6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?Y236dLG315_7a3DEe2311S51
Y1Q2241S12g2c6Q4<R1E263Z26>X1m;165Ha3R3b2=2I4\6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;
CJ5Z40A?Y23kLG315_7a3DEe2311S51Y1Q2241S12g2c6Q4<R1E263Z26>V=16No2b2=La6505b1:7:416L0200111<21226
0181C2F1P1U111D0151BW1?;CJ22Z40A?9SBk<G315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>`5^17k2b2=2Ia6
505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E
263Z26>o6P3b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1
Q2241N4230=5n1X5=L^4R1E263Z26>m2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?Y
OG315l5b1a3DEe2311S51Y1Q2241S123>5n1c6^4R1E263Z26>o2b2=La6505b1:7:1216L0200111<212260181C2F1P1U1
11D0151BW1?;CJ5Z40A?YOG315_7k2EDEe2311S51Y1Q2241S123>5n1`5R1^4R1E263Z26>U3b2=La6505CN:24:416L020
0111472002260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S123>5n1c6^4R1E263Z26>d;b
21h1n3W3b2=LW4Y2505b1:7:416E60200111<212260181C2F1P1U111D01511@W1?;CJ5Z40A?Q33`?f5k6G315_7a3DEe2
311S51Y1a12<241S1230=T2c6^4R1E263Z2694X1R3b2=La6505b1:7:416L0200111<212260181C2F1P1U111D01511@<J
<2;CJ5Z40A?YOG315_7a3DEe2311S51Y1a1?241S124b2m5EV31U1R1E263Y206>`1b2=g;0200111<212260181C2h30151
Z2c5G0A?9U[1DEQ81Y1Q2241T>LH]1`1b2=g;0200111<212260181C2h30151Z280Y5G0A?_[1DEQ81Y1Q2241Q?H]1P3b2
=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5`1W2A0A?YOG315_7R1L9W1DEe2311S51Y1Q2241S
12g2c5O^4R1E2634U26>W3b284La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5b35A0A?P1XNG315
_7<7=L1221W1DEe2311S51Y1Q2241S12g2c6^4R1E2634U262;P3b2=La6505JG:7:416L0200111<212260181C2F1P1U11
1D0151BW1?;CJ5B2JW2A01??YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E2634U26>j2b2=1Ja6505b1:7:416L0200
111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>j2b2=La65
05b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2_5S1^4R1
E263Z26>k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q
2241S12g2n49Z1^4R1E263Z26>j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG31
5_7a3DEe2311S51Y1Q2241S12g2n4d1^4R1E263Z26>b1b2=Q1e:0200111<212260181C2h30151Z2[60A?_[1DEQ81Y1Q2
241Q?V2k2[=16N^1b2=g;0200111<212260181C2h30151Z2[60A?`2nX1DEQ81Y1Q2241_9a5V2`1b2=g;0200111<21226
0181C2h30151Z2[60A?`2nX1DEQ81Y1Q2241_9a5V2W@1a1b2=g;0200111<212260181C2h30151Z2[60A?`2nX1DEj6V11
Y1Q2241_9a5V2W@1a1b22:2d;0200111<212100400181C2h30151Z2[60A?_[1DEQ81Y1Q2241Q?V2]1b2=2d;0200111<2
12260181C2h30151Z2[60A?_[1DEQ81Y1Q2241Q?V2n2b22:La6505b1:7:416L0200111<212100400181C2F1P1U111D01
51BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2X5Z1^4R1E263Z26>j2b2=La6505b1:7:416L0200111<21226
0181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>j;m2b284La6505b1:7
:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7<T3DEe2311S51Y1a1?241S12g2c6^4R1E2634U
26>j2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S
12g2c6^42OE263Z26>k2b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe
2311S51Y1Q2241S12g2c6^410OE263Z26>j2b2=La6505b1:7:416L02001001<212260181C2F1P1U111D0151BW1?;CJ5Z
40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>]1b2=g;02001001<212260181C2h30151Z2[60A?_[1DEQ
81Y1Q2241Q?V2T3b2=La6505b1:7:416L0200111<212260181C2F1P1U111D0151B<J?801CJ5b3G0A?9oNG315_7T1\2DE
e2311JX41Y1Q2241S12g2c6a3LH9E263^11I6>l1b2=g;0200111<212260181C2h30151OW12804[1h3G0A?9`D0U>n11\6
DEQ81Y1Q2241Q?H]1`1g3]1b2=g;0200111<212260181C2h30151Z2[60A?_[1DEh3X41Y1Q2241Q?V2]1b2=g;0200111<
212260181C2h30151Z2[60A?_[1DEQ81Y1Q2241\9d5V2^1b2=g;0200111<212260181C2h30151Z2[60A?_[1DEFZ71Y1Q
2241Q?h1=Z3b2<0LZ17]3`1505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?m6_3kDG315_7a3DE
FIT1311S51H@_1A241S12S2Cc6^4R1E263Z26>]3?P4]<d1Bm2b2<0La6505b1:7:416L0200111<212260181C2F1P1U111
D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1_1A241S12g2c6^4M4E263Z26>R@m2b2=2Ia6505b1:7:416L0200111<
212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1_1A241S12g2c6^4R1E263Z26>]3cBR3b2=J13
]6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3DEe2311S51Y1Q2241S12g2c6^4R
1E263Z26>`7e516Ng7Gm2b2=J13]6505b1:7:416L0200111<212260181C2F1P1U111D0151BW1?;CJ5Z40A?YOG315_7a3
DEe2311S51Y1Q2241S12g2c6^4R1E263Z26>V=12c2XU3X2c2<La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5
YOG315_7a3D[3311S51Y1Q226S12g2c6]53E263Z26>3c2aX2fL1c25c2=[j1cn1F4c2j2VHYQ25c21U=14:c2[102^d3S1N
Dn6M9c2[10mc3Cg2n6G5:c2AI0Zd36S1N`2i2:c2[10ad3Of7S10BGJc2Z100eFm72_3Th1V?n:2465102;231;6`7P1Z2c2
<La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311X3j11Y1Q226S12g2c6a5E263De16>`=5c
2[10ad3`::c2Z100ad33<EW912c2Rg35c2fO0gT2k42c2[h2[2c2;_6Y7n3:Z4C69T2JX2<O>A0b7b2i2^2LS5U1f22a37Q4
8H<`3V1D17;I\:U2Q1i4]18S7:Z18S1Y1^4X4i1DS1AS2X1412:2@4G@A7>5>7W3c2U7Q3S1f2X17P21?5GH0T1=MNI??a1P
10D<2<k2^5]2;3T4;>59]2T3>B[2<OP1I^11W4Q30:^1L@L?C7377;GP4U2B8^18Y8COf292U1Bj2Hg16<0>U3V11R3<:\1J
:FLP5;LT2@_2e2c2;V7h32T4V7]112^3Q12CS7OX1`130Bj1m7Ci1;X3g2IZ2b2c1j1]1P2153=1;f21g2E011B432;Q111P
1Y<P4BI9T1X1J7`1l1;f1Y2D@]4Y1A7H:C4j17W1i1X2c2;V7JU7BMZ1[1LOa2=65Q1P3Y5\11g1<j1T2V1j1JS74g32V2IH
e2;F=>=<j1l2D186M3c4S3k16<=c6LCV1^7Z18S7h52h1e2CNNL\2g1c2;a4o6P4^1\5n5429k9h4CQ2b1Q3W1<A[1h59R29
i1Y1\5V1<3TIb3l5_1Q4b3U259K45144:2EM:AJ1Y3d1c2;[6b3]2Q1m2[2F[1b1n2U1KEn7Kd2[3U5U<h5`3Q1K:8P6^3Q2
l1Z@8S1T6f5k1>\39B73W2>3=260Jc1k1c2n1b2d1@=g1l=l5j1AZ4_5g4Ok3Eg3@2^12g28@h5f4l2`1h72^1o2j3G7l51`
16?H632208133Ia1]3^1l7a2S2^4;c2TO^CS2hNa4;V47l5bLQ4c2;g3I1?2R1I23P2_13d1S41e15[1`3:2A25N3`1=>42C
b2T1[44d2T10\1l23J;F=T1Z4MW1MS3=g2U2JH2?W1W1c1B153A35<1L\1<37?0?2`10F4N487173232<S5Hc3h2KT2O=AH?
Z1c1`1Hg72m1Fn1=374CN4j17Z1KJc1c2h22h6^>6Mc2_2h3U1X7Z3]2Y2U1V52i3`5[1b473C19<a6>\8e2Ol45P3W2FS7^
4:2X1E_2g1Lm3492:c2k6j<f8X5m=gAgD^MR8=c2kC[1=`1h1R1aB]9f6W<hNkCKc2]?X3a:9c=f2[6oCU;>e;n;P40c2W3a
345144:f1T1]1Ac2n1Xg1a3U;9U;]7>W4S7k80T:Q2G<3c2il1Ro1:c2V@OM7kP10bR1e:V;P1c2V6R1\1l4X3S1c1I[2b:4
4W7DP6Q3LT9g:W1X=Y57^:^3]3d2R2_4k5_49c2V6`X12dT1`=^5TJ1Dc2e>4hBAgW1Q40o4>_40l4S@b2n4Y2m2X2Q53c2e
D8>d2e2Z:c3[6?m1W1=f1WJhJj5lU11d2?d2YG8X=d7U520TT1`7j<?_:V613d2ZNhn22d2jZ25d2WGY20T[1;d2\10Jm2\S
2S^1165H8d2@e4[[2F\9CS93d28XV32d288d28Q31i1WP1mAaX25d2oU1Z1oOa:Id207`1Q:X1114?ES4]6[3RY12l>:X?[2
[1i4m1?`?2d2^P45d28nFZ2dh1<d2dGV=LT;3P4De]1Hd7P45d270kJo[2Hd2K1Mk6\;^60X42nM\9S=P6Q1;V4j19BI^7c=
2;d2K1i7a<P3a1FY4QNhU16d2K^GX2ZU2i2Cd2K1i7_6_7d3V3[OSKa4X37;4:e1i4P::d2U4]F0Q2Q2eZ1`24dFCd27C00i
7`6W:R1b3[E\9\9f4ZG9Y3317d27dIY4kn1Z:1@d27C1i7h@;F0a3hNW5T4P2ZJf46d27CPIQV2i25d2c10b=ej18d2V5]Bd
91eP1b1c1@d2a2d2S=C`;i21eP1b1g2JmNHdD2Ad2WGZ27j50S[1Y<_1i;k4d4S7W7G4;4e2U=14W1e2`10I^6a1h2140h1o
1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=5e2V9n3148e21T9`2]1121V1e2`1J^6a1h2140h1o1:=P3Z<2621F0e
F4R>[24@d1n<518R1R2f6b3g1U=[1e2f1D^6a1\2;14i1o1:=P3Z5o62621F0k5[He6`2@d1k9X318R1R2f6674\21?m>c45
e2U=14WE7e21S=121WE7e21S=121gW26e21S=121W1e2`1J^6a1h2140h1o1:=P3Z<2621F0eF4R>[24@5^1n<518R1R2f6b
3g1U=Ae212n9Q3121`E]R1`2c5k6R2S3CeP15e2o6U6147e2T;P214Lan16e2c:@P214:e21Q:P1P2121V\2C7e21S=121[g
16e2U=14c2cT26e2T;P214Sh18e21R;P2121Sh17e21S=121j\28e24P=14X1Vi1[>He212n9c1]1121S=[]1c5AU8102R31
C6MW4k3;e2U=14PBX]1U8[110D7e24o:P214_j1<e212o:P2121_j1]>X3C6e2U=14Yo126e24P=14_j18e212P=121_j17e
21S=121SP2]1e2`1J^6a1h2140h1o1:=P3Z<2621F0eF4R>[241>d1n<518R1R2f6:W3g1S7l1]2f1c475e2c:a2148e21a:
a2121`]39e212P=121_j1_<5e2T;P2147e21R;P21216e2U=14TR1j85e2U=14QQ25e28l<145e26n<145e2U=14ZX26e27m
<14Si27e21S=121Pj18e27l:P214eC]U27e28Z:@P2148e21R;P2121eC5e2U=14T16e2o;U114T16e2c:a214cl18e21a:a
2121cl15e2U=14cl1=e2o;U114`KV4h5Z92l3S5ZR16e2o;U114og18e21m;U1121og15e2U8o4147e21S8o41215e2o;U11
4`1e2=M:Di5Da1\2;14i1o1:=P3Z5d1Z52621F0mT1`2@d1k9X318R1R2f64174\21?m><31:e2=Mi;14c>d2Ph214e2U=14
X1e2`1J^6a1h2140h1o1:=P3Z<2621F0eF4R>[24@5^1n<518R1R2f6S2^1g1U=6e2T;P214R@8e21a:@P21216e20^8e414
8e200]8e41215e2_8e4148e21R;P2121]=8e2c:@P214lIY3d1e21d1D^6a16U2;121i1o1:=P3P598131_3n22621F0ZR1_
1R1`278d1k9X318R1R2f6674\21?m>8e21R;P2121Sl19e21a:@P2121j\2Y1e21^10I^6a1h21210h1o1:=P3Z<2621F0eF
4R>[24@d1n<518R1R2f6b3g1U=7e21S=121`]36e2i4Z6P2147e2i4i5@P2148e21g4Z6P21215e2U=14ie29e212P=121dd
1j57e21S=121Ya1Y1e2`10I^6a1h2140h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2l2Ll2b3g1U=W1e2`1J^6a1h2140h
1o1:;1P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=_1e2f1D^6a1\2;14i1o1:=P3Z5o62621F0bP10Y4`2785^1`3Z6X
318R1R29\6674\21?g1U=5e2U=14\a16e2T;P214RU2:e21Q:P1P2121SW2f56e2U=14b=mD:e21]1e;1212PMj_16e2[<I1
4Yo1:e2c:a214?l4gj2^2X56e21S=1215e2U=14`I:e207Z:V1Z114?\Z26e2j;Z114ib16e20T=14?]1e21d1D^6a1\2;12
1i1o1:=P3l1]3\20a42621F0mT1`2@d1k9X318R1R2f6674\21?m>\2e281La6505b1:763416M4E140040281]11P1U111D
015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>=e21b1`;121i1i5]5Wb1a7[?5e2U=14T@6e2Z9j31
4l]27e2Z9X1a214R^2:e21X9X1a2121SP2n=6e2Z9j314S^2;e2Z9X1a214n9i5\7lf1]O8e2Z9P3I14n9TT25e2U=14a1:e
200S=121m9kP2SM5e20T=146e2U=14d]3_36e2U=14RU2mB5e2U=14Ph2:e21S=121QW1WFi2lG6e2U=14QW1n`17e2\5V5B
n114>e2\51\1@V3Bn114c@ml12nM7e2\5i5T1I14:e2U=14SKfGPU1[7o3T;6e2U=14Wo2T?\1e21d1D^6a1\2;121i1o1:=
P3Z5o62621F0mT1`2@d1k9X318R16k1f6674\21?m>R55e2U=14aS2;e2c:>R214iP2P<>kHZ7Ee21Q:?>R2121_@3:T_1n4
g691C6SIZ76e2R;R214g:4e2U=145e2U=14Pb27e2U=14hU1_Lk;5e2U=14T^25e2Z6j6146e2Z6j614c^19e21X6j6121Q\
1[B@e27m8o314PA`Z1m4U4<2IQ77i;9e2U9o314WC;`j15:e21S9o3121SP2R<C5e2U=14fX39e2h:16S214Y>aY25e2h:\2
149e21f:1Z2121hd16e2h:1Z2147e2c:41Z2149e21a:41Z2121>e2h:16S214m70Y5lQ1dI\1j98e2U=14TX1NR;n6W1e2`
1J^6a1h2140h1o1:=P3Z<2621F0eF4R>Y214@d1n<518R1R2f6b3g1U=X1e2`10I^6a1h2140h1o1:=P3Z<2621F0eF4R>[2
4@d1n<518R1R21d6b3g1U=5e2U=14i\16e2U=14Pb1bV1Z2e2:La6505b1:7:416M4E140040281]11P1U111D015DW1?;CJ
5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>5e2U=14Tf1\1e2f1D^1d3I@a1\2;14i1o1:=P3Z5o62621F0mT1
`21>d1k9X318R1R2f6674\21?m>X1e2f1D^6a1\2;14i1o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>6e2U=1
4VW2U26e2U=14de1bY15e2U=14de15e2U=14VU16e2l<814ha15e2U=14ha15e2U=14e[35e2U=14?<e2d1`;14i1i5]5f5`
\1\F@>e2Y10]7j1m1C14``2U9h>c9LKe2X1009S7j1m1C14i1i5]5e1g1i^1\F@^3h>3<E8S8L8e2l7X514\]2m:K7e2l7d4
C14\]25e2l7X5145e2U=14[Y26e2U=14WW2S2Ae22\7i4K14i>WP1]Fk3j1UCb1V6e7F7e2U=14i>WP1YJ7e2U=14Q_1UHS2
9e2U=14Xg1P2g1kJ^45e2U=1425e2[<I14<e2U=14Gd@bK?\n1h35:5e2U=14G8e28Z:a214cl1f4:e200j<8121ha1^48e2
0b:V1Z114?9e200h;Z1121R>9e200m;U1121T1>e20n9Bl1E14ig1CdORCZ2:=e20n9Bl1E14L`g1gb1Z2:7e200S=1213g2
m;Z1[1h2c1D^6a1l1?Ch1o1:=P3Z5o62621F0^F^>`278d1c60V3X318R1R2f6674\21?m>W1h2c1D^6a1l1?\2o1:=P3Z5o
62621F0mT1`2@d1k9X318R1R2f6674\21?m>T51h2^1h2b10D^6a1l1?\2o1:=P3Z5o62621F0n2ZH5]9`278d1k9X318R1R
2f6674\21?m>c477[1h2b10D^6a1l1?\2o1:=P3Z5o62621F0mT1Mb1@d1k9X318R1R2f6674\21?m>c477;h2V<Y6fn100^
1a>6S:TEU2h2GX;130111Y1=S1\1i1h51?341V1V3]3a3c:Z1]2O^65c8R4U50;C:Y29D0A463<051428Ak1N60Q34m5MR16
m2;3b5[2hBW1h2G^;6k2\1i1f511Z6[2PB]3n322c8R4b5X3M1AL6178]2N^3k66R1m2R6[2hB5h2V<^o2Y1n=4h2V<^o2X?
:h2Ii7b3o3T8_T1lE[1jH6h28m;T<\j1VJV1h2]1J^6a1l1S1h1o1:=P31X<2621F0eF4R>[24@d1n<5180Q1R2f6b3g1U=3
h2V<mj2a1h2b10D^6a1l1?\2o1:=P3Z5o62621F0^F[;R3`2@d1k9X318R1R2f66334Ch11?`5CQ7=X1c47T1h2]1J^6a1l1
S1h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=[1h2c1D^6a1l1?\2o1:=P3Z5o62621F0_3n1o@h7b5R1`2@d1k
9X318R1R2f6674\21?m>Z1h2b10D^6a1l1?\2o1:=P3Z5o62621F0mT1`2158d1k9X318R1R2f64174\21?m>Z1h2]1JK`3Q
2a1l1S1h1o1:=P3W8R42621F0eF4X5BV8[24@d1n<518R1R2f6T3=g1U=Y1h2b10D^6a1l1?\2o1:=P3Z5j642621F0mT1U1
Z1@d1k9X318R1R2f6674\21?m>W1h2c1D^6a1l1?\2o1:=P3Z5o62621F0mT1`278d1k9X318R1R2f6674\21?m>2h2V<U1h
2]1J^6a1l1S1h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2k4j1b3g1U=Dh2`5_Y1>d2f2d2Q5S=oHb7R2Z16KEW8;n1W4c
2h27La6505b1:7:416L0300D156281]11P1U111D015DW1?;CJ5c4I`1T@c=G315_7a3D[3311S51Y1Q226S12g2c6W480O8
83263R276>Ah24_8d12b1@<1Y8Z2TK]9dEU;i8@4h2o;[9eW35h2T<^6d2l_25h2o;4QP3]3a1i2a10D^6a1\2\23h110:=o
1P1Z54j62621F0mT1`2@d1?Z1h40Hg1EX318R1R2f6674\21?m>\1i2a10D^6a1\2\2l110:=o1P1Z54j62621F0mT1`2@d1
j1b5]2X318R1R2f6674\21?m>8i2e<`2Ne3i:`KZI\1i2a10D^6a1\2\23h12:=o1P1Z5o62621F0mT1`2@d1]7]2X318G18
R2f6674\21?m>6i2e<`2Ne3eo1Y1i2a10D^6a1\2\23NL:=o1P1Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>4i2e<`
2d4X1i2a10D^6a1\2\23k1:=o1P1Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>Y1i2a10D^6a1\2\23h12:=o1P1Z5o
62621F0mT1`2@d1k9X318R1R2f6674\21?m>Z1i2a10D^6a1\2\23k1:=o1P1Z5o62621F0mT1`2@d1k9X318R1R2f6674\2
1?k8Q6k4_1i2a10DQ6<BN\2\23NL:=o1P1Z5o62621F0YJc:`2@d1]7]2X318R1R2f6674\21?k8Q6k4a1i2a10DQ6<BN\2\
23k1:=o1P1X4Q1o62621F0mT1`2@d1j1b5g1EX318D218R2f6674\21?m>\1i2a10D^6a1\2\23h12:=o1P1Z5o62621F0mT
1`2@d1]7]2X318D48R2f6674\21?m>Y1i2a10D^6a1\2\23k1:=o1P1Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?k8Q6
[1i2a10D^6a1\2\23k1:=o1P1Z54j62621F0iQ1S3`2@d1k9V1Q218R1R2f6674\21?m>6i2e<`2Ne3YS2Y1i2a10D^6a1\2
\23k1:=o1P1Z5o62621F0mT1`2@d1]7]2X318R1R2f6674\21?m>Y1i2a10D^6a1\2\2l110:=o1P1Z5o62621F0mT1`2@d1
k9X318R1R2f6674\21?m>X1i2a10D^6a1\2\2l12:=o1P1Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>3i2e<U7^1i2
a10D^6a1\2\2o1:=o1P1Z54j62621F0mT1`2@d1?Z1h40?8]2X318R1R2f6674\21?m>W1i2a10D^6a1\2\2o1:=o1P1Z5o6
2621F0mT1`2@d1k9X318R1R2f6674\21?m>d1i2a10D^6BN\2\2l12:=o1P1[3LQ14j62621F0iQ1S3`2@d1>0Z1h40?8]2X
318R1R2f6674\21?m>_1i2a10D^6a1\2\2o1:=GW1P1Z5o62621F0mT1`2@d1>0;CS50V3X318R1R2f6674\21?`4\:4i2e<
m5W15i2e<U7kn105i2e<Y41i22j2gW24j2gW2h<B4j2^<Xk1W<4j2nMa5VT17j2b;[Ba5eQ1`2_<6j2`S1WQ1n2j=F9j2e8a
1V2_Aa5VT1n>n37j2X1REBiMnB^V1;j2[FBiMnBh<B5K3d6@j2V11o3^1@R?BQH2d5nBVEbI1l65j2hT2n2_<83j2gW2_<3j
2`[1VL3j2[o1[85j2Y>ec1g5b?7j2Y>ec1V3`2b?iL6j2hT2n2i=CT13j2kl1k:4j2kl1k:h<4j2X>^i1\@4j2kl1k:n;3j2
gW2]\14j2gW2_<iO3j2gW2`>7j2gW2]>2i3T1W44j2gW2h<]V13j2oDgb1X1j2a1D^6a1\2\2o1:=P320V5o62621F0mT1;T
2@d1k9X318R1R2f6674\21?m>]1k2P8JP3021111<42U152S4U4H2Jl3jU1KIIJI2101Q2d1m6U3:4Z211d<[2U1h8Z1k2b1
Y:021111<42[12S4c20h3`1j1jU1_27682I01101d:m27:4S?[2U15i4Fk2l;021111<42[12S4i9ZX1g1i:`34S?[2h2k24
La6505b1:7:416L021111<21226281C2F1P1U111D0151BW1?;CJ5]5YOG315R7<<JY2D[3311S51Y1a1?241S12g2c6^4R1
E2634U26>[1k2a5Z6021111<42[121Q4a7d1BW30Y3j2]6PG?3I>2a1j2k2=2@d3m2B4[<g2[2Mk2l;021111<42[12S4i9j
U1_2762U1120c:`34S?[2V1k2b1Y:021111<42[12S4^5=@[3n6V2^7FlD`282S3b8U3:4V>L[2U15i4Ik2l;021111<42[1
2S4i9ZX1<=0Ki:`34S?[2T1k2R6m1k3021111<42[12S4c20`1c5R=QM0f:m2B4m>5HOBS151V=Fk2l;021111<42[12S4i9
ZX1Jf;`34S?[2Ik2l;021111<42[12S4i9ZX1<=0Q1c:`34S?[2Ik2c1X:021111<42[12S4]6[3UY10Q1c:`34S?[2Ek2l;
021111<42[12S4i9ld1`34S?[2\1Q1k2l;021111<42[12S4i9hU11?0]2;0H51i1j8i2F4S?[2U1Jk2l;021111<42[12S4
i9jU1Z3J121d:`34S?[2Fk2k8P3021111<42[12S4i9fV1U>`34S?[2Kk24g;021111<42[12S4i9l3o`1`34j>25h124:Fk
2l;021111<42[12S4i9R;fMR<`34S?[2Fk2l;021111<42[12S4i9cS1XA`34S?[2c1Jk2l;021111<42[12S4n4j4ZX17\1
0IQ:`34S?[2Dk2l;021111<42[12S4i9ld1`34S?[2Mk2b1Y:021111<42[12S4]6[3RY12Q1BQ:U3:4S?[2[1i4P1k2b1Y:
021111<42[12S4l5@[3jU1W32Q1d:U3:4^2d<[2[1i4DLk2b1Y:021111<42[12S4]6[3RY12Q1d:U3:4S?[2[1i4Fk2l;02
1111<42[12S4i9bX1W2Q:`34S?[2Kk2b1Y:021111<42[12S4]6[3RY12f;U3:4S?[2[1i4Fk2l;021111<42[12S4i9T6h:
nS1`34S?[2Hk2l;021111<42[12S4i9o8=JZ6XT1`34S?[2Gk2l;021111<42[12S4i9c@Q=1TG`34S?[21l28l2a@Z<K_b1
An>l1c2l2H3[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_4201e1T=6T926919Q1;2BC5P5>c11f1`1<451Ag2D]1U
5[2S1n2i4Y1;o42^13;_>g1:^8?7l2R102^d3\3[43l2Tk1Yb12l2Vi32l2lY2S1l2Y1J^6a1P3h1o1:=P3Z<2621F0eF4R>
[24@d1n<518R1R2f6b3g1U=T1l2Y10I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=a2l23La6505b1:7
:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1_1A26S12g2c6a5E263Z26>m2??6`3R7X3o2O6l2
0S61U_2l@2l2Wi1;l2Ei7dAV3[OSHd1A8n?7l2[M_g1d1AW@c=4l2ClQ3]B2l2nd31l23l2RQ1WB5l2SJ^j1_<V33l2ClQ32
l2Xa32l2ec22l2ek22l2[M3l2`a2Y@2l2XB2l2Rh32l2]D5l2CiCR^2h14l2\1b=ej14l2Cn=mc25l2[10b=ej15l2\1b=ej
1\M3l2U]1i12l2nV33l2oQ2U62l2ho28l2C1i7Wd1PS1g249l2C1i7o=WV1PS1g247l2C1i7Wd1PS1g24l2CTo2g25l2CRo2
HP2Cl2C1i7_6V8<V3?R1M?HRNnR1H:e1j43l2bg2_72l2lL8l2C1i7h9^Z1hU1\74l2hMPR2`12l2c14l2`f2A82l2Y:2l2R
Q33l2bd2_<8l2C0Q2io2Y3316l2Ce5hJWBU_14l2CR2io22l2e\34l2U63QQ35l2C`B]>mP27l2C1i7eHaKhU17l2C1i7R6T
^1hU1:l2C1i7R6e3[7RS1QMf88l2C1i7R6T^1QMf88l2C1i7R6e3^Z1hU15l2Ei7Wd1\99l2l1SBi6?`2ZBZ`1H5l2l1mHfU
2H6l2l1mH[EZ`1H;l2C00i7Wd1S>dGY331=l2C00i7bHUI^2S>dGY331i1l2Y12G^6a1P3h1o1:75J1S2Z<2621F0k9i<4o4
o3R5[24@d1j:S2518R1C^13Fj50O<IX10111002^1U=4l2RHo^286l2Ca53Vl2V3X1l2Y10IP1]5a1P3h1o1:=P3Z<2621F0
eF40S9m4[24@d1n<518R1R2f6^1S2g1U=^1l2^10D^6a1\2\2o1:=P3Z5o62621F0^F23A?T9P4`2158d1k9X318R1R2f667
4\21?m>T1l2Y1J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f64]3g1U=5l2\1b=[;Y_16l2nDS3Q8US213l2[Mo
Y26l2C^Ga1kX2K3l2RHY[22l2[M3l2RHmk15l2\1b=R9ba12l2b>5l2\1b=gg1m28m2U8W61[<Ri1YBN8m2X2V<cQ2c5Q11\
?4m2ge2Q1^?6m2Z=R11jl1mJ5m2_>jl1i;S?9m2VLlc1f1Q2Z3V3k;P27m2S1R=ec1ZEVO18m2c1TD1kR2R4o4iB1m23m2l:
Pl12m2XV33m2[Gl^24m2_>[<\[28m2P;2m2U9a6a<ZN4m2cl1ZFYC:m2_1d8V2WHa3b4^Df9YK2m2iH=m2e3S>Q223h5O_K\
4kMk1Z<:m2e3_1^1@W71cMl2oA3m2U5^15m2]>1Y^2^97m2o2`3V\1T;T1RV1:m2_1_4T4V2b96ZFh\1_37m2a4R2WHmi1S4
fD4m2^4mS2kM3m2lk2[:3m2W6PP34m2\OdY2F2m2jl34m2a4n1go29m2a1o2Y8^1a:QT2V2R73m2iR1^S23m2l:[k23m2`n1
gW12m2^T2W2m22La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E2
63Z26>2m2ZV37m2Q10hIU3TX1]_14m2kJXa2T?3m2PAWe2P1m2X2VER2a5:oJV>[33621P3b1:31269D2W2QDP5\90N1\22A
m2X2l5X2n31k11h;[92WQ1c3Q7\5R5\I3n2Z:@1n22n2P25n2^1d8V2kd13n2`4^H3n2`4S]38n2SE_M]9dEX1l9i86n2gE1
[C\[2Q64n2Y=b^1\?2n2Y[23n2_n1e;2n2k:2n2^V24n2lC3PY33n2l7\K4n2PV1fA^85n2hHfc11c43n2lk1R52n2TT33n2
`4n15n2^1d8V2Pl12n2bl13n2]4mS2X2n21La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[331
1S51Y1Q226S12g2c6_3Q2E263Z26>2n2_n1<o2d7ZO;`6U3Z1k<cj1Y1<[1<o2c;[3Z2\3d6^5e5Z2ha2a3F:o23K0eJc8][
2i5`:0X4o2=0P7:\1358503@9H6100A1S116R1J8X2L1JS19O1Y21a32<LCS1N6B4k1]1@U20^5?C@D58JQ3e4R2o2d1`1o2
\1AP1X1m1==[1T2JM2A554:J2CY1_:NA6;:Y25j2=5;0i14]3H29_1?Ej11FQ1619I;>8=V1037=<26JU123Ce1m1o2=0l6k
1H0DR1611AW16_46P34k8l156B4Y3]5^2e;R2T;P1X1[2=P4[1A55?@9V?X2j2=5[=61W2=V147J10Q1\1Q9o2=0e1617A12
T11AZ1J3314D84@;0403;>9>141003423174222194032C426166G2=3N5::4<1J?M4D3117<k1Z1Q22O94X192<V1112765
<9?7@>5375?22853b1K24?;<>16=489O4<02323841298J33@977A8C8]1JV1AL2KV2HP22E>291c1N:1T1330611V14:253
777@4H2A;Y1e1>JF62E15G871FU2h116J@>@7>U122Q30NH;42219m14k2P1T11=0n28>H299U12<Ea181h1BE0264>8=24>
2560342=<106I0U123?i1Lg3o2>0d161788467E13MJJ7K[19;9M1410034231<54CK2F\1N@9m2A?7h5O]2P22?6P2CV1;9
T1e2:G95NK5;2[17@9Q19@_123El1O2Kd3T3k2J;3371h12AP1JGf5Q6P2Y39c2X;V3R1;Y6\1S1Q2Mh4Bo21oKZ40128a5j
8X4e1T4g1k8:kd1o42P3I1P3o1P3D0R2?d38=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D
]1U5[2S1n2_;2^13c@:^8n1P3D0R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5
[2S1n2_;2^13c@:^8V1P3k;l1Z4o6V1T2X6k2C:U6a?[=i43W3:^1P438_=26b6g26m2m1B45d5HK9[2W2P3LZ1V5505b1:7
:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>]2P3J1a6505b1:7:41
6M4E156281]11P1U111D015DW1?;CJ5]5b6fHG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>]3l4k3Y79X4P3D1]1;5
1?FV3750513312883=63@141411K2DB15<BB19D13F:12>75C3E>?;C3`1^1m2[6Cj3:N129600S4_26g4\422308:0Q1G9C
5P5>c11f18W1<4221AY1]1D]1d4@S27S1i1388>d44e1V3h12>O3;R6\8<Z1:^8?9P3T5Z33S331:\i2V5P3D1]111661?F_
2=8750513312A3<03230?1121411H201311172B15@<1B1N1J:12LCI>?;C3`1^1D]1F3l3@m1X389M0P3::5Q10IX10=<:6
W3l52608:0I24>89C5P585c11f18W1<4221AY1]1D]19P4Jd1>7S1e1X1Q3b14<X1m1<79R22>O3018U6_6V2Z1:]2P6?`4P
3D00]111661?F_2F750513312A3=323@141411K01311172B15@<1B1N1J:12LCI>?;C3`1^1m2]4m1X389M0P3n1R20=<:6
T92608:0I24>89C5P5>c11f18W1<4221AY1]1D]1Z4JS27S1e1X1Q3b14<X1Z2d22>O3018U6f8Z1:^8?_3P3D1]1A1?FV37
50513312A3=63@141411K01DB15OB1N1J:12LCX1?;C3`1^1m2e2g1m1T=6T92608:0<<24G9C5P5>c11f1`1<4221Ag2D]1
U5S27S1n2d44e1o42>O3018W@:^8?]3P3D1]1A1?FV3750513312A3=63@141411K01DB15OB1N1J:12LCX1?;C3`1^1m2e2
g1m1T=6T92608:0I24G9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2i4e1o42>O3018W@:^8?Z2P3La6505b1:7:416M42B156
281]11P1U111D015DW1?;CJ5]5YOG315_7a3D\1n1311S51Y1Q226S12g2c6a58<263Z26>T92Q3le31Q3m1Q3CS2?m3=073
34A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^84Q3di1`a1n47Q3R1PQ1
PY1oW1a4V5P3Q3F2Y1;51]322Q1<1334E=6D141411K2DAX1BP11J:12C8C<<c3^1P21Y:f1b<S5269:g101Q62>c11=i2<4
131A`3Y1c1Z1W1NS2Z4_6R5>Y15S594?c2O2U1e4T7Mh16Q3[@WS1`Z1]4Z?DQ34f@X3bU1ZIQ;X2I1X1Z?a31Y1o1L4R6B4
Q3I`J^T12Q3f\33Q3i;Q24Q3i;Q2a@V1Q3Y10D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>=Q3RD
^10a4V2P3m\10d3^20V35Q3g\2CS50;Q3>1i7PFVNcMb4g2Ik8?Q34f@X3mn1Z=KUD1Y1o1L4R6B2R3^d23R3^d2a94R3^d2
a9B5R3WMk9e6dV1]2P32I3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?`2hLG315_7X2X1D[3311S51Y1Q22
6S12g2c6a5E263Z26>V=15S3bKiW2eGl4^2P32Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?YOG315_7a3D
[3311S51Y1Q226S12R2Dc6Q4_1E263De16>V=1V5Z2P32Ia6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5`1\3?YO
G315_7a3D[3311S51Y1Q226S12g2c6o1a3E263Z26>5S3bK`a2Z1a@6S3bK`a2Z1\6T:\2P32I3]6505b1:7:416M4E15628
1]11P1U111D015DW1?;CJ5m4?YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>V=1g9X2P32Ia6505b1:7:416M4E15
6281]11P1U111D015DW1?;CJ5m4?YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>Y2P32Ia6505b1:7:416M4E1562
81]11P1U111D015DW1?;CJ5m4?YOG315_7a3D[3311S51Y1Q226S12g2c6\54E263Z26>V3S3A1]1A1?FV3750513312A3=6
3@141411K2DB15OB1N1J:12LCX1?;C3`1^1j22[6T=6T92608:0i19C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3;W
@:i2d5?7S3bKXEck1R4X<\23S3bKTY2^2P32I4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?YOG315_7a3D[
3311S51Y1Q226S12g2c6Q4_1E263Z26>V=16N_2P32I4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?YOG315
_7a3D[3311S51Y1Q226S12g2c6Q4_1E263Z26>V=16Na8j2P320H101\6505b1:7:416M4E156281]11P1U111D015DW1?;C
J5m4?]3kKG315_7a3D[3311S51Y1Q226S12g2c6Q4_1E263Z26>\<I165:=S16W21e4^2P32I10^6505b1:7:416M4E15628
1]11P1U111D015DW1?;CJ5m4?]3kKG315_7a3D[3311S51Y1Q226S12g2c6Q4_1E263Z26>\<>_2P32I4\6505b1:7:416M4
E156281]11P1U111D015DW1?;CJ5m4?YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>]3h916N_8\2P32Ia6505b1:
7:416M4E156281]11P1U111D015DW1?;CJ5]42<?YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263K^16>a1_2P32I3]650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5Z4B?YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>R2_4c61W3?S
3NcJi236aQ1e`1X516N1Y1T1_2P32I4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5m4?Y23kLG315_7a3D[3311
S51Y1Q226S12g2c6a5E263Z26>V=16N6S3bKW]2d2cAj13S3bKjh13S3bKan2]2P32I10^6505b1:7:416M4E156281]11P1
U111D015DW1?;CJ5m4?YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>\<I1FT3K00XI1m3dAP\1SBV8165HB@6n3:7
\16T3e[1m\26n3:m2P33H3]6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12f
138Cc6a5E263R276>^2Z1h2Z1`2T1<U11<j2`11d1X24B4T3jh3n3:a2P33H5[6505b1:7:416M4E156281]11P1U111D015
DW1?;CJ5]5P;XDG315_7a3D[3311S51Y1Q226S12g2c6W598<263Y206>R2R4X<Y102T3f5:T3Y^37Fc1Ci20^4Y4=T3L00a
`3j2k116NZ1n3:1T33T3ZBVX33T3]<RU3o1T32n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1\3h1Dm331
3g1OP2S1i1V314131NW9k1X<Q4c1I2a1?3T3ca3U66T3Th2hOG4f24T3lk2fHo3f2P34G10e1FQ4505b1:7:416M4E156281
]11P1U111D015DW1?;CJ5]5gAa=G315_7a3D[3311S51Y16j126S12g2c6a5E263Z26>\1g40e5446Q6S1e2P34G10e1h450
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5]42LeFc8G315_7a3D[3311S51Y1Q226S12R2Dc6a5E263Z26>T60e5446
Q6JU3TNai1?U7F1Z3e7=00X35NY21Y2044Z4OMZ2N<U3me1]NXG00X3^31X2;b9DU3J0YF2g32]2QEP:mc1V4;P11e123l5E
CU3J0kNX5b4[5d=V;fX1b4P11e12T2W1c2E=U3KaV1f5Z@ne10f21d40P46X1U3:W4[2j6o22S10Ii?`25R1g3\2R10V20V2
cEa7T1m1Q1U6e6h1U2E8Q1DMMU6\2]3h87U3LYe316NY4>U3ZFV8_<j5U>cH?oBd94_79E]1U3]13V4]<a36<H?:Mb4h4S8m
2`7R2g7a9Y4CW1P1[1W1`5?h88\1X2g3<R2n1k1k1LV91@`1696U3Y[3Y9\5g1\33U3b`2oP1>V3f@X3mn1Z=KUD1Y1o1L4R
6B?V3f@X3mn1Z=KUD1Y1o1L4V4k1B?V3f@X3jc1R;Z=KUD1Y1o1L4R6B@V3f@X3mn1Z=I1d@`31Y1o1L4R6B>V3f@X3mn1Z=
KUD1Y1o1L4R6BNV391i7`8X3bQ1j6T7e3]:V1Z=KQ1PAR21Y1^1@D0603_2b3B2@V3f@X3mn1]<LI1UD1Y1o1L4R6B?V3f@X
3T<hb1Z=KUD1Y1o1L4R6Bo1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1c1135;gGP4\5Y1C9C>j1\3h1DU1^1X1313g1OP2S1
i1V314131NW9k1h<U5I2Q2n1W3n170279e3@h1W1E0g116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1OP2S1
i1V314131NW9k1nAI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y13?9C>j1\3h1Dm3313g1OP2S1i1V31
4131NW9k1nAI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1n2=h1Dm3313g1OP2S1i1V314131N
W9k1nAI2Q2o1W3n170279e3a3Eh116Kn3Q1U1Q1R1Lj2?n1`1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1OP2S1i1V314131NW
9k1i2T?I2Q2o1W3n170279e3a3Eh116Kn3Q1U1T2X2^1?n1`1e135;gGP4\5Y1C9C>j1Ef2h1Dm3313g1OP2S1i1V314131N
W9k1i2T?I2Q2l1W3n170279e3a3Eh116Kn3Q1U1T2g3?n1`1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1OP2S1i1V314131NW9
k1nAI2Q2n1W3n170279]37a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\53U1C9C>j1\3h1Dm3313g1B<P2S1i1V314131NW9k1n
AI2Q2l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\53U1C9C>j1\3h1Dm3313g1OP2S1i1V314131NW9k1nAI2Q2
l1W3n170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1B<P2S1i1V314131NW9k1nAI2Q2k1W3n
170279e3a3Eh116Kn3Q1U1l5?n1`1e135;gGP4\5Y1C9C>j1\3h1Dm3313g1OP2S1i1V314131NW9k1nAI2Q2Q1Z351Mk6W1
V6m3?i2<f3R1]11FRNo7a9n40@^5Q1;V4j19BIZ7g=2CZ30^4a3h6W5Z662k2Ke4lF6g7o8Z8^5m:B^3l1U2V4Z3n1b4iV1e
12`8a4n1S4m1U:l4^G:^3VB1YV1S22`8b<U:iU1]1^30Q4S>Q1m=7A2g2Cl1T1Fn1:G9T1K5;2[1H[19@_123El1O2KVBT2;
\1Q2kJf7^1g1g1^30d1n9j2V2N@W3a<2g2Cl1T1e2:G9T1K5;2[1H[19@_123El1n1l:k4T69MP612NV32322c2n?j8@`3\1
R2^30d16U2W714100;=4j1V2N@Q1S7i67A2g2Cl1T1e2:G9T1K5;2[1H[19@_123El1O2KZ9]6]2T2;\12h>QD[2IJI2d1\6
f1^30U5P5R1611i2I\1_19W4e52^52?23P2Cl1T1e2:G94OK5;2[17@[19@_123El1X6_2`GY39SAR4V9l1^3R4Q3R24A8R1
141137=A=Y1;a2>64HR2^1m6C?7k>g<Eh7^1JN<:C03h7K5`12EP22^5X4<V1T1S<o6[1i2b3I^3[1k8[1:c21=h2:?D3e2J
`5gW1f33ZHEg2SEY2_1L^33]3[4^1Q1Mi6]J`?Q1V8m2Q9PK1`1l1o2R2j2U1072I]2a3O^3d1g7o1i6?g2^=Q1a4hCP4R5R
2>;Q9h>9U35T:l4T4HU1072f2@;^3a9Y5Z3W3P9l1Xa1VFU=1>`300i7`6W[1^2S>dGY3313\BB`31i7h@R1b3[E\9\9XJR2
Q2F@313C7`30[>_c2Y331:`3nP1]i1\5R2Y3313C7`3Sf1h[1Y335C8`3db1e4aZ1Y335C;`30F0b=0dj1jHY3319`3aV1W?
[OQ1d;I1i3;`300i7R6[?hNhU1Y3317`30Q2io2Y331;`30F0b=ej1_GZ1Y331:`30F0b=ej1jHY331b1`3S6Ng21[114111
9=S1N1R26L>;DJf2U4l2U1^2Y2;g9f;d7j1e3:CjB1X2h1C[1O\;[3Z4[1Oi17`3e@^3cU1SX1h>f63`3eP3V17`3nP1mP2Y
335Cc1`3^4<Y5_1Y1[1P1S3b3X12?H2@<1Q1U1HDZ3d6h30Jh?W8?J1Bf13U=2R1j5m2;G050X1AW4<EX13`3lP1oP2N`3a5
3\90`200Ia2_2R11Ho1PFeQ1o3_1Q3V4@3V1U2P2B1R:d;e1`31Q6NH28Bl2W1AIV9@D1R2U12EP4\:0c@3c8;S1W;g1V3X2
Q3?P35319:032X1<<\3B1k20Q706`31i7Wd1PS1g2>`31i7f><V3?P2?kNnR1H:e1U2`31`1P2<R2U1A`2K141182=D94R5Z
6Q2m1IZ1h1o2EG_:]2<a2b1W5Y5j1V4=b1Eg3OL`1a2Y5_1g4D9\14Z;X3W2T4H0T10720e2f3826`31i7Wd1bHU=6`31i7W
d1ZB]C9`300i7Wd1hU1Y331:`30Gb=R9ba1jHY3312`3lQ35`31i7Wd1hU13`3n=mc2b1`31IDY5P13a1\2\2o1:=P3Z5g2W
42621F0[Ja:`2@?T1k9X318R1R2R3f2L67477GT1168l2P<3`3mKnU2@`3o<A[>kCb8Z<b5g>P1e5R2AY15j27`3Hb=lGhR1
jHP27`3G0U=<ej1jH6`30kQ3Y331V1`3E10G^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2i5Lb3g1U=;`30F0b=R
BbX1jHY3316`3G0b=ej1jH4`3jl1U4kP18`3G0b=db1P8_GZ15`3Hb=ej1jH3`3OlP33`3PQ2kP17`3HU9\4ej1jHa47`3G0
6[=ej1jH3`3aP3Z13`3aIZX27`3G0b=U;__1jH7`3G0b=ej1lGM3`3nP3M5`3PI>\X2f46`3Hb=ej1jHf48b3i7kD[ORT1_6
c7\=4b3i7R6T^15b3i7R6e3^Z1P3c310h19?m222I=07334A3A24?1h1M15b1P1L:Q1CX1?;C3m5^5LH[<6T92;4;i19C5a4
>>e12c18W1477101Ag2D]1c1BB[2[2S1e14S1FS8d22^13;i2[3AT8V13:^81P3c310h19?m222I=07334A3A24?1h1M15b1
P1L:Q1CX1?;C3m5^5LH[<6T92;4;i19C5a4>>e12c18W1477101Ag2D]1c1BB[2[2S1e14S1FS8d22^13;i2[3AT8V13:^81
U4c310h19?m222C5=07334A3<424?1h1M15MD1NL:Q1CX1?;C3`1Hh2Jn3_1LHU8U46T92;4;i19C5a4>>e12c18W1477101
AX2>D]1c1B>34U1P1=2BW1S1[1912L6;:DFN630l2\222462R229T13n205[3A2Q8V13:\1P1P61[1d3V9\7A?N_<Z;dLQ2K
W1m298>3:O3I@2BQ44_1:DT196h57Z2R5=>k:I]22R8m1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T95=;S2
C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8m1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>
e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8m1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6d<?6T9C;S2C5P5>e1f1`
1<:1Y3D]1U5[2S1n2_;2^13c@:^8l1e3S2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3
D]1U5[2S1n2_;2^13c@:^8\3e312Z12761?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T92
608:0`189C5P5>c11f1`1<4221Ag2D]1U5S27S1]1`1d448U16o42>O3;W@:^8?Y3e312Z12>1?FV3750513312A3=63@141
411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T92608:0Q18>9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2i48\1o42>O3;W@
:^8?`3e31]11?1?FV3750513312A3=63@141411K01DB15M1B1N1J:12LCI>?;C3`1^1R2J]4m1T=6T92608:0I24G9C5P5>
c11f1`1<4221Ag2D]1U5S27S1n2i4e1o42>O3018l>Z1:^8?`3e312Z12761?FV3750513312A3=63@141411K2DB15OB1N1
J:12LCX1?;C3`1^1m2o4[1T=6T922308360Q1>89C5P5>c11f1`1<4221Ag2D]1U5S27S1]1`1i4^16o42>O3;g8_7:j7C?X
3e31]12761?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6[6h66T92608360i19C5P5>c11f1`1<
4221Ag2D]1U5S27S1n2_6o42>O3;Q4U<:^8?^3e300]11?1?FV3750513312A3=63@141411K01DB15M1B1N1J:12LCX1?;C
3`1^1m2]4m1k3o3X56T92608:0I2L9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3018W@:^8?\3e312Z1A1?FV3750
513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6d8?22308360<D1E9C5P5>c11f1`1<4221Ag2D]1U5S27
S1n2d4c16o42>O3;W@:^8?Z3e312Z1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T9223
08360Q11E9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2d4c16o42>O3;W@:^8?[3e300]1A1?FV3750513312A3=63@141411K
2DB15OB1N1J:128CC<<237?;C3`1^1m2[6T=6T92608:0i19C5P5>c11f1`1<4221Ag2D]1d4@S27S1n2i4e1o42>O3;W@:^
8?U3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T925008:0i19C5P5>c11f1`1<4
221Ag2D]1U5S27S1n2T5Z1o42>O3;W@:^8?T3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1
m2[6T=6T92608:0i19C5P5>c11f1`1<4221Ag2D]1U5S27S1n2T5Z1o42>O3;W@:^8?S3e31]1A1?FV3750513312A3=63@1
41411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T92608:0i19C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3;W@:^8
?W3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T92608630<<2L9C5P5>c11f1`1<
4221Ag2D]1U5S27S1n2_6o42>O3;W@:^8?S3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m
2[6T=6T92608:0i19C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3;W@:^8?X3e31]1A1?FV3750513312A3=63@1414
11K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T92608360S14@9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3;X:n5:
^8?3S3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m2[6T=6T92608:0i19C5P5>c11f1`1<
4221Ag2D]1U5S27S1n2_6o42>O3;W@:^8?Y3e31]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1?;C3`1^1m
2[6T=6T92608360S14@9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3;X:n5:Q8<<2o1e3S2?m3=07334A3Y11f215b
1P1L:Q1CX1?;C3m5[6T=6T9C37S14JC5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8V3e32\1A1?m222I75051334A3=6D
141411K2DA015OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2V5X1o42>O
3;W@:^8?\2e330Z1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5b4h1T=6T9269;Q1>BC5P5>c11f1`1<451Ag2D]1U5[
2S1n2i4e1o42^13;W@:^8?P3e302[11A?m3=07334A3Y11\11W115b1P1L:Q1CX1?;C3o421D3l3@12217[1T=6T9269;Q1>
BC5P585c11f1`1<4221Ag2D]1U5[2S1n2d44Y1;m412^13018W@:]2P6?W2e33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1
?;C3m5[6T=6T9269;S2C5P5>c11f1`1<451Ag2D]1U5[2S1n2_6o42^13;W@:^8?\2e33[1C?m3=07334A3Y11^1W115b1P1
L:Q1CX1?;C3m5_4221c1T=6T9269;S2C5P5>c11f1`1<451Ag2D]1U5[2S1n2_6o42^13;X7n8:^8?m1e3S2?m3=07334A3Y
11f215b1P1L:Q1CX1?;C3m5b4h1T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8[2e33[1C?m3=07334A3Y11
^1W115b1P1L:Q1CX1?;C3m5_451c1T=6T9269;S2C5P5>c11f1`1<451Ag2D]1U5[2S1n2_6o42^13;X7n8:^8?]2e33[1C?
m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_4221c1T=6T9269;S2C5P5>c11f1`1<451Ag2D]1U5[2S1n2S628o42^13;W
@:^8?X2e33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5b4h1T=6T9269;S2C5P5>c11f1`1<451Ag2D]1U5[2S1n2_
6o42^13;W@:^8?\2e33[1C?m3=07334A3Y11^1W115b1P1L:Q1CX1?;C3m5_451c1T=6T9269;S2C5P5>c11f1`1<451Ag2D
]1U5[2S1n2S628o42^13;W@:^8?h2e302[1C?m3=07334A3Y11\11W115b1P1L:Q1CX1?;C3m5]4120g1j4Y86T9269;Q1;2
BC5P585c11f1`1<451Ag2D]1U5[2S1n2d44e1o42^13018P5^4g6:^8?U3e32\1A1?m222I75051334A3=6D141411K2DA01
5OBP11J:12C8CX1?;C3`1^1m2[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3;W@:^8?X3e32\
1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1o121H[6T=6T9269:0i19C5P5>c11f1`1<451Ag2
D3Y1n2W1NS27S1n2_6o42>O3;W@:^8?V3e32\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1m2
[6T=6T9269:0Z1>9C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3;W@:^8?o1e3S2?m3=07334A3Y11f215b1P1L:
Q1CX1?;C3o421H[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8m1e3S2?m3=07334A3Y11f215b1P1L:Q1C
X1?;C3m5[6T=6T9C;S1OC5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8m1e35m1?m3=07334A3Y11f215b1P1L:Q1CX1?;
C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8n1e35m1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[
6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13S9_7:^8o1e35m1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=
6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13S9W2W5:^8Q2e3S2?m3=07334A3Y11V2?15b1P1L:Q1CX1?;C3m5[6T=6
T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13U6h1d8:b5DV2\3e300]1A1?FV3750513312A3=63@141411K01DB15OB1
N1J:12LCX1?;C3`1^1m2l3^2n;U16T92608:0X1@9C5P5>c11f1`1<4221Ag2D]1U5S27S1n2\2R4o42>O3;P5f8_2:^6o1?
\3e30T1211F?m3=073312A3Y11?K05111M15@G9P1L:Q1>4X1?;:83d3Z1Mk3013X2X3m4b4:6T9C;S2C5a4>85c11f18W1<
7101Ag2D]1Z1o2J[2S1n2Z21Z59]32^130:\7`5Y3:X100S1o5I[2e30T1211F?m3=07334A3Y11\1Y115b1P1L:Q1CX1?;:
83m5k30^2T=6T9C;S2C5P585c11f1`1<:1Y3D]1U5[2S1n2\2R92^13h7j8:^2o5Io1e30R2?m3=07334A3Y11f215b1P1L:
Q1CX1?;C3m5[6T=6T9C;S2C5a4>>e1f1`1<:1Y3D]1U5[2S1n2_;2^13S>_2:^8o1e30R2?m3=07334A3Y11f215b1P1L:Q1
CX1?;C3m5[6T=6T9C;S2C5a4>>e1f1`1<:1Y3D]1U5[2S1n2_;2^13S>_2:^8d2e30T1211F?;a3=07334A3D4?1\1;M15b1
P1L:Q1?3T13?;:83m5k32\2i9Z36T9C;S2C5a4>>c11f1`1<7101Ag2D]1U5[2S1n2g7g32^13c@:^8I2o1e30R2?m3=0733
4A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;Z1HC5P5>e1f1`1<:1Y3D]1U5[2S1n2m4a62^13c@:^8n1e30R2?m3=07334A
3Y11f215b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2m4a62^13c@:^8c3e301\1A1?m222I7505
1334A3=6D141411K2DA015OBP11J:12C8CI>?;C3`1^1P21J[6R3d4\56T92239:0X1@9C5P5>c11f1`1<451Ag2D3Y1n2W1
NS27S1n2V5X1o42>O355W@:Z1`4\25??[3e301\1A1?m222I75051334A3=6D141411K2DA015OBP11J:12C8CX1?;C3`1^1
o121H[6T=6T9269:0i19C5P5>c11f1`1<451Ag2D3Y1n2W1NS27S1n2_6o42>O3018W@:^8?n1e30R2?m3=07334A3Y11f21
5b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2W6W52^13c@:^8o1e30R2?m3=07334A3Y11f215b1
P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:Q8<<n1e30R2?m3=07334A3Y11f215b1P1L
:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8<n1e30R2?m3=07334A3Y11f215b1P1L:Q1C
X1?;C3m5f3d2T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8Q2e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?
;C3m5f31b2T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:12Y8n1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?
;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:Jc7P2e30=d1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3
m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:R2T4V2n1e30=d1?m3=07334A3Y11f215b1P1L:Q1CX1?;C3
m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8n1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T
=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:l5a2P2e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3o421H[6T
=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8n1e30R2?m3=07334A3Y11f215b1P1L:Q1C1V1?;C3m5[6T=6T9
C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8Q2e30n13?m3=07334A3Y11o1F15b1P1L:Q1CX1?;C3m5[6T=6T9C;S
2C5P5>e1T1A`1<:1Y3D]1U5[2S1n2_;2^13f7l8:^8V2e30R2?m3=07334A3Y11f215b111L6E:4L>414Q1?;C3m5[6T=6T9
C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2Z21R92^13c@:^8n1e30R2?m3=07334A3Y11f215b1P1L:Q1CX1?;C3m5[6T=6`6c2
C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2_;2^13c@:^8U3e300]1A1?FV3750513312A3=63@141411K2DB15OB1N1J:12LCX1
?;C3CL^1m2[6T=6T92608:0i19C5P5>c11f1`1<4221Ag2D]1U5S27S1n2_6o42>O3;W@:^8?n1e30R2?m3=07334A3Y11f2
15b1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2T5Z62^13c@:^8o1e30R2?m3=07334A3Y11f215b
1P1L:Q1CX1?;C3m5[6T=6T9C;S2C5P5>e1f1`1<:1Y3D]1U5[2S1n2m46Z62^13c@:^8U2g3]1A1V1^3<13312E=63@14141
1K2DB7OB1N1J:12LC]4^1jO22308:j1T6>c11f1`1<4221Aj4U5S2j:R5>_1aIT2g3]1A1V1^3<13312E=63@141411K2DB7
OB1N1J:12LC]4^1jO2608:j1T6>c11f1`1<4221Aj4U5S2j:R5>_1aI[2g3]1A1V1^3<13312E=63@141411K2DB7OB1N1J:
12LC]4^1jO260863371<OT6>c11f1`1<4221Aj4U5S2T9e1>c4>_1aId2g3]1A1V1^3<13312E=63@141411K2D2?7OB1N1J
:128=5:8Ic3^1jO25008:j1T6>c11f1`1<4221Aj4U5U1MU3<52f67R5>_1o2c72U4d:Y2g3]1A1V1^3<13312E=63@14141
1K2DB7OB1N1J63128CC<P4^1_@d1e=2608:j1T6>c11f1`1<4221Aj4U5S2j:R5>_1aIX2h3\1A1]322Q1<1334E=6D14141
1K2DAX1BP11J:12C8C]4^1P21gM269:g12T6>c11W3<451A`3Y1n2W1NS2Z4_6R5>Y15aI\2h3\1A1]322Q1<1334E=6D141
411K2DAX1BP11J:128:8CL`3^1o121eM269:g12T6>c11W3<451A`3Y1n2W1NS2Z4_6R5>T118aI\2h32Y1A1]322Q1<1334
E=6D141411K2DAX1BP11J:128:8CL3\3^1jO269:g12T6>c11W3<451A`3Y1n2W1NS2Z4_6R5>T1:b5S4j?2j3km22j392k3
d`33k3^U3k?2k3[i16k3fS1E`b1gCjC2k3^U32k3Vn2Z2P3J1a6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YO
G315_7k2ED[3311S51Y1Q226S12j1Lc6a5E263Z26>VF6k3o[3Z2d11^>2k3Q`35k3fX1i?ab1Q44k3aY1oS2\12k3h[11k3
4k3c:PV3R<V2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E2
63Z26>]2P3L000^6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E26
3Z26>\<I1:Y2P3Lf1i3P1505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3DW1S2311S51Y1Q226S12g2
c6a5E263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5TLT3G315_7a3D[3311S51Y1Q226S12g2c6
a5E263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1j1626S12g2c6b3n
1E263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5`Bh<G315_7a3D[3311S51Y1Q226S12g2c6a5E
263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263h
1A6>Y2P3La6505b1:7:416?=4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2`5R1a5E263Z
26>P>^2P3La6505b1017104:416M4E0056281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E2
63Z26>e20m8m3P3L>D]5505CN:7:416M4@4156281Z121P1I:0118;0153@<J8310;CJ5X3T2Q33d12621F0n3g2Z8Ca9G31
5d3j3Q3?D[1@^1311S51Y1Q226M524b2718R1R2j2k3674Q1E26361?2^16>?:01:L0^:g7\2P3La6505b1:7:416M4E1562
81]11P1U111D015DW1?;CJ5]5h:T3b:h6G315_7a3D[3311S51Y1Q226S12S2Cc6a5E263Z26>m3VB\2P3La6505b1:7:416
M4E156281]11P1U111D015DW1?;CJ5b1j3YOG315_7Y2W1D[3311S51Y1Q226S12S1c1c6a3o1E263Z13K6>`2P3La6505b1
:7:416M4E156281]11P1U111D015DW1?;CJ5B2J1U2D2LYOG315_7Y2W1D[3311S51Y1Q226S12g2c6a5E2634U26>ZEW2P3
La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263R276>W2P3La6
505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7k2ED[3311S51Y1Q226S12g2c6a5E263Z26>W2P3La6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6\54E263Z26>`2P3La6505b1:
7:416E74::156281]11P1U111D015DW1?;CJ5]5l21ZLG315_7a3D[3311S51Y1Z1F26N212g2b2n31a5E263Z241>Z2P3La
6505b1:7:416E74E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Z1F26N42g2\2V4a5E263Z26>W2P3La
6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>k;W2P3La65
05b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>R@Y2P3La6505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2`5R1a5E263Z26>W>1W2P3La650
5b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6S4]1E263Z26>Y2P3La6505b
1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226N212g2]5U1a5E263Z26>Z2P3La6505b1
:7:416M4::156281]11P1U111D015DW1?;CJ5]5eM1a1G315_7a3D[3311S51Y1Q226S12g2c6a5E263g1B6>X2P3La6505b
1:7:416M4::156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E2634U26>_2P3LR4M`1505
b1:7:416M4E156281]11P1U111D015DW1?;CJ5b3j1n9Z:T2j8G315_7W1Y2DV2T1311S51Y1Q226S12g2c6f1j3E263Z26>
X2P3Lh1h4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]4OYOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>Y
2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2P5b1a5E263Cf16>^B
X2P3Lh1h4505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Cf16>\
2P3La6505b1:7:416M4E156281]11P1O511D015DW1?;CJ5]5k7T2R2UCG315_7a3D[3311S51Y1Q226S12g2c6a5E263K^1
6>a1Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5dDh6k3G315b1l5a3D[3311S51Y1Q226S12g2c6a5E2
63Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12f1P1c6a5E263
Z26>m3SB\2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c5Oa5E26
3Z26>m3R=P521Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a
5E263Z26>o:Q;Ba2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1_1A26S12g2c
6a5E263Z26>m3k3`2110]9S1M1W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y
1Q226S12g2c6a5E263Z26>j?W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q
226S12g2c6a5E263Z26>Z8V2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q22
6S12g2c6a5E263Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12
g2Z5X1a5E263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5d6dHG315_7m2CD[3311S51Y1Q226S1
2g2c6a5E263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c
6U4[1A32413Z26>W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c
6a5E2634U26>[2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ22]42LT2PGS6G315_7a3D[3311S51Y1Q226S1
2g2c6a5E263Z26>Z2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5P1XNG315S6=0La3D[3311S51Y1Q226S
12g2c6a5E263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2
c6`40OE263Z26>f2W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5eMc1G315_7a3D[3311S51Y1Q226S12
g2c6a5E263Z26>X2P3L5[6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c
6a5E263Z26>R2b2P3La6505b1:7:416M4E156281]11P1U111D015DW1?91CJ5P3OBId@4KU3]:G315c2k4a3D[3311S51Y1
Q226S12g2c6a5E2634W1M6>]EY3P3L>D]5505CN:7:416M4@4156281Z121P1I:0118;015DW1>064CJ5X3T2j42621F0WIG
315_7Q3?D[1@^1311S51Y1Q226M52g2718R1R2j2k3674Q1E26361?a16>e<h2P3L_2Q4505b1:7:416M4E156281]11P1U1
11D015DW1?91CJ5]52Gm?Lc=G315e55c1Bn2D4@`1T1311R1X2g11Y1Q226S12j1Lc6a5883263R276>b2P3Lh1h4505b1:7
:416M4E156281]11P1U111D015DW1?;2@J5]42L2c1[;X4_3]:G315c2k4V2DED[3311S51Y1Q226S12g2c6a5E263Z26>\2
P3La6505b1:7:416M4E156281=O1P1U111D015DW1?;CJ5EJW2d1YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>X6
S<W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>\B
W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>_8X2
P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D4V3311S51Y1Q226S12g2b5P1a5E263Z26>\2P
3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7T1\2D[3311S51Y1Q226S12Q11c1c6a3o1E2634U1O
6>e2P3L@P6505b1:7:416M4E1226281FF1P1U111D0151BW1?;CJ5EJ@[3YOG315_7T12Y2D[3311S51Y1i1726S12Q1e1c6
^4R1E2634[1I6>Y3W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5YOG315_7Z2V1D[3311S51Y1Q226S12
g2c6a5E263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5[Gm7G315_7a3D[3311S51Y1Q226S12g2
c6a5E2634U26>]2P3L4\6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5]5Y2oLG315_7a3D[3311S51Y1Q226S12g2
c6a5E263Z26>V=16N9]2P3La6505b1:7:416M4E156281]11P1U111D015DW1?82CJ22b3j1c@e>G315l5b1a3D[3311S51Y
1Q226S12g2c6a5E263e1<76>Y2P3La6505b1:7:416L04E156281]11P1U111D015DW1?;CJ5]5YOG315_7a3D[3311S51Y1
Q226S12g2c6`40OE263Z26>[2P3La6505b1:7:416M4E1562814X11P1U111D015DW1?;CJ5]5X:^9a;G315_7a3D[3311S5
1Y1Q226S12g2c6a5E263R276>R2W2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5b3j1YOG315_7a3D[3311S
51Y1Q226S12g2c6a5E263Z26>[2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;CJ5h3d1g;aCG315_7a3D[3311S
51Y1Q226S12g2c6W4Y1E263Z26>Q6h?c2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;C60B540W1T25d1`1Cj=l
8\6G315_7a3D[3311S51S15Q226S12g2c6o1a3E263Z26>a2P3La6505b1:7:416M4E156281]11P1U111D015DW1?;C602?
54]35d1`1B0TMG315_7a3D[3311S51S15Q226S12g2c6o1a3E263Z26>X2P3La6505b1:7:416M4E156281]11P1U111D015
DW1?;CJ5BMl3YOG315_7a3D[3311S51Y1Q226S12g2c6a5E263Z26>Y2P3La6505b1:7:416M4E156281]11P1U111D015DW
1?;CJ5]5a6gHG315_7a3Dh1b1311S51Y1Q226S12g2c6a5E263\1M6>X2P3La6505b1:7:416M4E156281]11P1U111D015D
W1?;CJ5]5a6gHG315_7a3Dh1b1311S51Y1Q226S12g2c6a5E263Z26>=n300j=h<mi22D>6U8L36n300ad33R17n300Z]3V7
V1Y99n300^k1UX1l@2S18=n300oNae22281E5Z2f6;n300nLUo1\HO6\8<?;n300ad33K6m4^3J1:n300`P1Z]1eV13R1W93
7n300ad32S18Ln300c230cGT23jb1Y1fS13<5001288o76?2:596n300ad32S14o30jj2fI5o30nf2bM<4o302^d3<o30\Jg
l1\MF022T1S8=6o30ad3Oc8L8o30f\2O00hV1b:5o30ad3]:46o30`KmOUX1l@=o30k^1Bj7TBVU11i5\3W2e1U36o30`P1P
d2^:19o30g_1d1_P2d2G2i98o30ad3>522i99o30ad3>522W1a83o30ad34o30mU3c>4o30ad3W:>o30oMe9b;kX108`1d3\
1]<Q5m88o30oMQU2_Ac1029o30fNbk11;`6XC^66o30]K0Ri2^64o30ad3^64o30ad3^6Co3010g\3?Z2[1k2CI160MEU5h1
M4o30nX3b;5o30YY1W[2]:7o30XQ1ka2\1W:55P4W6fi1Wd117P4nf2U?W?1<Z92P4Ro31P43P4W605P4\[3`8i8`13P4\n3
04P4[h3P602P4UZ1@P49a=IU3@X1]5Wb1\7`?X5g31j1_?3P4SZ2dZ13P4k\3l71P4>Q40T3SF1l30dAnW1\N16Nf5;Q40R]
3V8165HQ2W5W15Q4S]3V81_89Q4jf2BcDX91g3S503Q4Ze315Q4TZ1U[21l84Q4S]3V814Q4Ze31g37Q4XR1Qc21f30T5BQ4
jI1`X1h<W1iDc7i280m4551W3`1P34Q4Ze31<FQ400UV19U2k9ig10X9^1316NQ2`1FG8;K4Q4Ze31U57Q4Qb3W1P21V40AQ
400b_1ib1e8W4@h1g1k1165HZ5n15Q4d^3i4k116Q4gf2fK3g219Q4^b3110f21f868Q4UW3k6X71j6k118Q4S]3e21^51U7
K>Q4\Y1d9eS1UEN\1T5@4U11Q7]17Q4]HV\2e@1h418Q4cb2^MW51e12T25Q4Ze31h1T25R4Ye316N6R4]Mkg216N<R4]MaE
Z<\HXHX516N1Y18R4]R3d7V;16N_86R4^Z3j:16N6R4Ye316N96R4mb3[216N6R4bEfo216N6R4Za2nS116N6R4mW3[=16N6
R4Ye316Na39R4k4am2c1WA16Nc15S4TZ360X98S4j4SP1[1Z7X`1U<`92S4TZ31S42S4\c35S4R[3a6^5f61T42T4cf32T4Q
Z25T4Sl1aS1SEQ63T4Zc305T4kg1=`1b_13T4i9i\31U42U4hi32U4U32U4ng1R1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[2
4@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0]@W64R>[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P
3Z<2621F0eF4R>[24@d1n<518R1R2f64]3g1U=^1V45D^6a1\2Ch1o1:=P3Z5o62621F0]@W64R>[24@d1k9R3518E<R29\6
674\21?g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1`3]9518R1R2f6b3g1U=V1V4J^6a1P3h1o1:=P3h2o2n10a4
2621F0eF4R>[24@d1n<518R1R2f6b3g1U=V1V4J^6a1P3h1o1:=P3Z<2621F0eF4b6Z4T3Y214@d1n<518R1R2f6T3=g1U=X
1V4J^6a1P3h1o1:=P3Z<2621F0^F640Q>[24@d1S1\2X1T8518R1R2f6^1S2g1U=X1V4J^6a1P3h1o1:=P3U:0S22621F0eF
40Q>[24@8V14n<518R1R2f6b3g1V8n4]1V45D^6a1\2Ch1o1:=P3Z5j40S22621F0eF4R>[24@d1k9R3518R1R2f6674\21?
g1U=V1V4J^6a1P3h1o1:=P3U:0S22621F0eF4R>[24@d1n<518R1R2f6b3g1U=^44T1V4J^6a1P3h1o1:=P3U:0S22621F0e
F4R>[24@d1n<518R1R2f6b3g1U=T1V4J^6a1P3h1o1:=P3U:0S22621F0eF4R>[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3
h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2V6?b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@5^1n<518R1R2f6b
3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4g9Z4[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4c8^5
[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6:W3g1U=S1V4J^6a1P3h1o1:=
P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=c4V1V4J^6a1P3h1o1:=P31\9k22621F0eF4_;b2[24@d1n<518R1R2f6b3
g1^5f7V1V4J^6a1P3h1o1:=P3Z<2621F0eF47g1e2\9[24@d1n<518R1R2f64]3g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0eF
4R>[24@d1n<518R1R2f6b3g1;R3f9T1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1^3f9c4U1V4J^6a
1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U1?h1f9S1V4J^6a1P3h1o1:=P3Z<2621F0^>V84R>[24@d1n<51
8R1R2f6b3g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0S@a64R>[24@d1n<518R1R23b6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621
F0S@a64R>[24@d1n<518R1R2f6b3g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@d1n<518R1R23b6b3g1U=\1V440D
^6a1\2Ch1o1:=P3Z5o62621F0eF4R>[24@d1k9R3518R1R2f6674\21?g1U=S1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24
@d1n<518R1R2f6b3g1U=S1V4JS1Z5a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3
Z<2621F0eF4R>[24@d1n<518R1R2f6T3=g1U=S1V4J^6a1P3h1o1:=P3]8l32621F0eF4R>[24@d1n<518R1R2f6b3g1U=U1
V4J^6a1P3h1o1:=P3Z<2621F0eF40Q>[24@d1n<518R1R2f6^1S2g1c;a1Z1V4JZ3S3a1P3h1o1:=P3V5<1e32k22621F0eF
4R>[24@d1n<518R1R2`4U2b3\1:U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g12R=S1V4J^6a1P3
h1o1:=P3Z<2621F0eF40Q>[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0aF34R>[24@d1n<518R1R2f6b
3g1U=[1V45D^6a1\2Ch1o1:=P3Z5o62621F0eF4R>[24@d1k9R3518R1R2f6674\21?g1U=S1V4JR4[2a1P3h1o1:=P3Z<26
21F0eF4R>[24@d1n<518R1R2f6b3g1U=]1V440D^6a1\2Ch1o1:=P3Z5o62621F0W9]=4R>[24@d1k9R3518R1R2f6674\21
?g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[241>d1n<518R1R21d6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[2
4@d1n<518R1R21d6b3g1U=R1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=X1V461A^6a1V2?9T1Co
1:=P3S4V82621F0eF4R>[24@d1n<518R1R2f6b3g1U=b1V42G^6a1P3h1o1:75J1S2Z<2621F0eF4R>[24@d1j:S2518R1R2
e60O<R20111002^1U=c4T1V410G^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=V1V410G^6a1P3h1o1:=
P3Z<2621F0eF4R>[24@d1n<518R1R2f6b331a1U=V1V410G^6a1P3h1o1:=P3Z<2621F0`4TB4R>[24@d1n<518R1R2f6b33
c1U=X1V410G^6a1P3h1o1:=P3Z<2621F0`4TB4R>[24@d1n<518R1R2e60b331a1U=T1V4J^6a1P3h1o1:=P3Y5l4S22621F
0eF4R>[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6^1S2g1U=S1V4J^6a1P
3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2k4j1b3g1U=S1V4J^6a1P3[1<o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f
6b3g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0eF4X:i3[24@d1n<518R1R2f61`3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0V@^6
4R>[24@d1n<518R1R2f6b3g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0GmE4R>[24@d1n<518R1R2d3Q3b3g1U=S1V4J^6a1P3h
1o1:=P3Z<2621F0Y1[E4R>[24@d1n<518R1R2f6b3g1U=U1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@8V14n<518R1R2f6
b3g1\:h2U1V4J^6a1P3h1o1:=P3Z<2621F0X;\;4Y6h7[24@d1n<518R1R2P2e4b3g1U=R1V4J^6a1P3h1o1:=P3Z<2621F0
eF4R>[24@d1n<518R1R2f6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>U1U14@d1n<518R1R2f6b3g1U=S1V4JS5Z1a1
P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=S1V4Jj4c1a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f
6b3g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6\35g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0eF4R>[
24@d1n<518R1R2f6m1d1g1LX<T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6=T3g1U=T1V40I^6a1P3h1
o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6T2]1g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4]2d;[24@d1n<518R1R2f6b
3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0Y=[94R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4T9
m4[24@d1n<518R1R2f6b3g1U=U1V4J^6a1P3h1o1:=P3Z<2621F0eF4S:n3[24@d1d8Y4518R1R2f6T3=g1U=U1V4Jo5>a1P
3h1o1:=P3`1i:2621F0eF4R>[24@d1n<518R1R2f6T3=g1U=S1V4J^6a1P3h1o1:=P3Z<2621F0eF4o1R<[24@d1n<518R1R
2f6b3g1U=T1V4J^6a1P3h1o1:=P3Z<2621F0`>T84i7X6[24@d1n<518R1R2f6b3g1U=U1V40I^6a1P3h1o1:=P3Z<2621F0
eF4R>[24@d1n<518R1R2f6S2^1g12R=T1V40I^6a1P3h1o1:=P3o9Z22621F0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^
6a1P3h1o1:=P3Z<2621F0_=U94R>[24@d1n<518R1R2f6b3g1U=U1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>U1U14@d1n<51
8R1R2f6b3g12R=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4c8^5[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<26
21F0eF40Q>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=m6U1V40
IS5Z1a1P3h1o1:=P3Z<2621F0eF4g:Z3[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<
518R1R2f6b3g1S:Q3T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1T;P2U1V40I^6a1P3h1o1:=P3Z
<2621F0eF4]2d;;o14@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>U1U14@d1n<518R1R2f6b3g1U=
T1V40I^6a1P3h1o1:=P3Z<2621F0eF4C^=[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1
n<518R1R2f60a3g1U=S1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<
2621F0eF4R>[24@d1n<518R1R2f6:W3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4g9Z4[24@d1n<518R1R2f6b3g1U=T1V
40I^6a1P3h1o1:=P3^9k22621F0eF4R>[24@d1n<518R1R2f6b3g1U=U1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<
5180Q1R23b6b3g1U=V1V40I^6a1P3h1o118=P3Z<2621F0eF4R>[24@d1n<5180Q1R23b6b3g1U=U1V40I^6a1P3h1o1:=P3
Z<2621F0eF4c8]2P3[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o118=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U
=U1V4000G^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=X1V40I]20o3a1P3h1o1:=P3c1f:2621F0eF4D
Z=2[24@d1n<518R1R2f6b3g1U=V1V40Ij4c1a1P3h1o1:=P3c1i6l32621F0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^6
a1P3h1o1:=P3c1f:2621F0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3]8l32621F0eF4R>[24@d1n<518
R1R2f6b3g1U=U1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=c47T1V40I^6a1P3h1o1:=P3Z<262
1F0eF4b6_7[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4c5^8[24@d1n<518R1R2f6b3g1U=S1V40
I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R
1R2Mh5b3g1U=V1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[2478d1n<518R1R2f64W35g1U=T1V40I^6a1P3h1o1:=P3Z<262
1F0eF4X5i8[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=b5T1V40
I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@U1>n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3f1c:2621F0eF4R>[24@d1n<5
18R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=c4T1V40I^6a1P3h1o1:=P3Z<26
21F0eF4R>[24@d1n<518R1R2f6\35g1U=T1V40IR4[2a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=S1V40
I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=U1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R
1R2f6b3g1U:o2c4U1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R23b6b3g1c;a1V1V40IS5Z1a1P3h1o1:=P3
Z<2621F0e>V4h34R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1n1Q1h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1
U=Y1V40I]20o3a1P3h1o1:=P3c1c6R42621F0eF4DZ=2[24@d1n<518R1R2f6b3g1U=T1V40IY5T1a1P3h1o1:=P3Z<2621F
0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0^?V74R>[24@d1n<518R1R2f6b3g1U=X1V40I^6a
1P3h1o1:=P3Z<2621F0^5f8X1V74o<R1U1U14@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3[9n22621F0eF4R>[24@
d1n<518R1R2f6b3g1U=U1V40I^6a1P3h1o1:=P3[9n22621F0eF4R>U1U14@d1n<518R1R2f6b3g1U=U1V40IS5Z1a1P3h1o
1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6^1S2g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g
1U=c2T1V40I^6a1P3h1o1:=P3Z<2621F0eF4g7Z6[24@d1n<518R1R2f6b3g1U=W1V40I^6a1P3h1o1:=P3Z<2621F0eF40Q
>[24@d1n<518R1R2f6P31?g1U=`5T1V40I^6a1P3h1o1:=P3Z<2621F0]DW24R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1
P3h1o1:=P3Z<2621F0eF4W4j9[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>S1W14@d1n<518R1
R2f6b3g1U=S1V40I^6a1P3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0eF
4R>[24@d1n<518R1R2f6^1S2g1U=T1V40I^6a1P3h1o1:=P3Z<2621F0aF34R>[24@d1n<518R1R2f6b3g1U=T1V40I^6a1P
3h1o1:=P3Z<2621F0eF4R>[24@d1n<518R1R2f6b3S1CU=4X40b=ej18X40b=ej1fI`3705X40b=R9ba1;X40b=d:P`1\=j?
60005X40b=gg1m25X40b=e]1o<6X40b=k5h9P[16X40b=gg1m2\M5X40U=<ej16X40b=S;a_1aM5X406[=ej16X40b=AP2Rh
15X40b=ej1o25Y4b=SEX1XT14Y4b=gg1m25Y4b=R9d^1m23Y4b=ej1<Y4b=Vc1^7S;17W2h?0027Y4b=R9ba1fIh306Y4b=e
j1fIh305Y4b=gg1m2Z:5Y4b=R9ba1Z:4Y4b=R9ba14Y4U9\4ej1X1Z41D^6a1\2\2o1:=P3Z52l62621F0mT1`2@d1>\9X31
8R1R2U6@674\21?m>7Z4a=i5]5Wb1\F@:Z4a=i5]5Wb1U<k1Z8@^38Z4a=i5]5Wb1b;i:@=Z4a=i5]5k4gX1c4\F@a3Y@027
Z4a=i5]5Wb1\F@8Z4a=i5]5Wb1kAQ507Z4a=i5]5^4h]1mFW1Z41D^6a1\2\2o1:=P3Z52l62621F0mT1`2@d1>\9X318R1R
2f6674\21?m>6Z4a=i5]5Wb1mF7Z4a=i5]5Wb1mFRF8Z4a=i5]5^4h]1mF^37Z4a=i5]5Wb1mF08Z4a=i5]5Wb1\F@nK`1Z4
1D^6a1\2\2o1:=P3Z52e1V526210E0nQ1n2`2@d1>\9X318R19h1Y50J@674\21?m>m929Z4a=i1o3]5Wb1\F@j37Z4a=i5]
5l3Z^1mF7Z4a=i5]5WZ1o7mF8Z4n8@Q4i5]5Wb1mFU1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\2
1?m>W1[40D^6a1\2\2o1:=P3Z5o62621C20TAhC`2@d1k9X318R1R2f6674\21?m>Y1[40D^6a1\2\2o1901;P3Z5]4a2262
1F0mT1`2@\17k9X318R1R2f6674\21?m>]1[40D^6a1\2\2o1:=P3Z5o62621F0o3OP1j3QK`21>d1k9X318R1R2f6674\21
?^8^6k4S3Z1[40D^6a1\2\2o1901;P3Z5o62621F0d5_;hC`2@\17k9X318R1R2f6674\21?m>[1[40D^6a1\2P1[1o1:=P3
Z5o62621F0mT1`278d1k9X318R1R2f6674Ch11?X7d7c47U1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6
674\21?m>V1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?l7P7`1[40D^6a1\2\2o1:=P3S1V4o6
2621F0W9F@c9U6_2S8`2@d1k9X318R1R2f663204\21?m>c47a1[40D^6a1\2\2o1:=P3Z5o6100521F0]Ob1i2R1`278d1k
1o7X318R1R2f6674CW1@1?Q4_5[5_8Y1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f64174\21?k8Q6c47X
1[40D^6a1\2\2o1:=P3Z5o62621F0l@7o5h=`2@d1k9X318R1R2f6674\21?m>W1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`
2@d1k9X318R1R2f64174\2195m>V1[40D^6a1\2\2o1:=P3Z5o62621F0_O]5`2@d1k9X318R1R2f6674\21?m>^1[40D^6a
1\2\2o1:=P3Z5o62621F0_1]1c7[J`2@d1k9X318R1R2f6674\21?`5C\5d1f1c47Y1[40D^6a1\2\2o1:=P3Z5o62621F0T
G6S8]5`2@d1k9X318R1R2Z3[3674\21?m>W1[40D^6a1\2\2o1:=P3Z5o62621F0^F<Q>`2@d1k9X318R1R2f6674\21?m>\
1[40D^6a1\2\2o1:=P3Z5o62621F0^F^>`2@d1Q11\2i22]3X318R1R2f6674Ja11?m>Y1[40D^6a1\2\2o1:=P3Z5o62621
F0^F^>`2@d1k9X318R1R2Z3[3674Ja11?l<P2W1[40D^6a1\2\2o1:=P3Z5o62621F0^F^>`2@d1k9X318R1R2f6674Ja11?
m>^1[40D^6a1\2\2o1:=j14P1Z5o62621F0eA\5g1i3X8`2@d1k9X318R1R2f6674\21?k8Q6c47V1[40D^6a1\2\2o1:=P3
Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?k8Q6`1[40DS5Z1BN\2\2o1:=P3Z5o62621F0m:c;P:0Y4`2@d1k9X318E<R
262\6674\21?9P1b=V1[40D^6a1\2\2o1:=P3Z5o62621F0TGh=`2@d1k9X318R1R2f6674\21?m>V1[40D^6a1\2\2o1:=P
3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?l7P7a1[40Dc4j1a1\2\2o1:=P3j1_3o62621F0e2e@k:e6`2@d1k9X318R
1R2f66604\21?l5l4j2X1c47Y2V1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?l7P7V1[40D^6a
1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>c8V1[40D^6a1\2\2h16:=P3Z5o62621F0mT1`2@d1k9X31
8R1R2f6674\21?m>W1[40D^6a1\2\2h16:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674a1J1?m>V1[40D^6a1\2\2o1:=P
3Z5o62621F0mT1`278d1k9X318R1R2f6674\21?m>Y1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2158d1k9X318R1R2f6674
\21?m>k4_3V1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>k4V1[40D^6a1\2\2o1:=P3Z5o62
621F0mT1`2@d1k9X318R1R2f6674\21?a5[9`1[40DS5Z1a1\2\2o1:=P3Z5o62621F0S3i7Z3dF`2@d1k9X318R1R2f6633
4\21?k8m1\2f1c47e3[1[40D^6a1\2Q2008o1:=P3Z5o62621F0o@mC`2@d1k9X318R1R2f6674\21?l2P<k4W1[40D^6a1\
2\2o1:=P3Z5o62621F0mT1`21>d1k9X318R1R2f6674_1L1?m>V1[40D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1
R2f6674\21?g1U=T1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o6
2621F0mT1`2@d1k9X318R1R2f6674\21>0m>U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1U1Z1@d1k9X318R1R2f6674\21?m>
U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f66604\21?m>V1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1
k9X318R1R2f6674\21?m>c9Y1U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?e;W3U1\4D^6a1\2
\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?g1U=U1\4D^6a1\2\2o1:=P3Z5o62621F0QT1K`2@d1k9X318R1R
2f6674\21?m>V1\4D^6a1\2\2o1:=P3f1c3U2i42621F0mT1`2@d1k9X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o
62621F0mT1`2@d1k9X318R1R2f6674Y1R11?m>W1\4D^6a1\2\2o1:=P3Z5R59b12621F0mT1`2@d1d6V3X318R1R2f6674\
21?m>W1\4D^6a1\2\2o1:=P3Z5o62621F0X;U<e5h7`2@d1k9X318R1R2f6674\21?m>Z1\4D^6a1X23\2o1:=P3Z5o62621
F0k=fBZ4`2@d1k9X318E<R29\6674Gd11?m>W1\4D^6a1\2\2o1:=P3Z5o62621F0bP1Z4]1R1@d1k9X318R1R2f6674Y1R1
1?m>T1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0^F^>`
2@d1k9X318R1R2f6674\21?m>[1\4D^6a1\2\2o1:=P3Z5o62621F0^F23A68U=`21>d1k9X318R1R2f6674\21?m>Y1\4D^
6a1\2\2o1:=P3Z5o62621F0^F23H8U=`2@d1k9X318R1R2f6674\21?m>T1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9
X318R1R2f6674\21?m>W1\4D^6a1\2\2o1:=P3Z5o62621F0SQ1HP3`2@d1k9X318R1R2f61474\21?m>W1\4D^6a1\2\2o1
:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>S926V1\4D^6a1\2\2o1:=P3Z5\20a42621F0mT1`2@d1k9X318R1R
2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0oOm4`2@d1k9X318R1R2f6674\21?m>V1\4D^6a1\2\2o1:=o1P1Z5o6
2621F0e:WJ`2@d1k9X318R1R2f6674\21?m>X1\4D^6a1\2\2o1:=P3Z5o62621F0mF44V1^<`2@d1k9X318R1R2f6674\21
?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0aL[8`2@d1k9X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0h:TJ`
2@d1k9X318R1R2f6674\21?m>[1\4DX1b2Nc1a1\2\2o1:=P3U133R2i1o62621F0mT1`2@d1k9X318R1R2f6674\21?m>U1
\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k7o1X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k
9X318R1R2f6674\21?S2i<Y1\4D^6a1\2\2o1:=P3Z581e3n22621F0mT1`278d1k9X318R1R2`4U2674\21?m>V1\4D^6a1
\2\2o1:=P31X5o62621F0mT1`2@d1k9X318R1R2f6674\21?Y9c5W1\4D^6a1\2\2o1:=P31X5o62621F0mT1`278d1k9X31
8R1R2f6674\21?m>c4Z1\4D^6a1\2\2o1:=P32W5o62621F0o=P:l<`278d1k9X318R1R2f6674_1L1?T=h1U1\4D^6a1\2\
2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>b5W1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`278d1k9X318R1R2
f6674\21?S2R3f9U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`278d1k9X318R1R2f6674\21?m>W1\4D^6a1\2\2o1:=P3Z5o
62621F0mT1`278d1k9X318R1R2f6674\21?m>g71V1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?
]35Y;W1\4D^6a1\2\2o1:=P3Z5o62621F0V@fD`2@d1k9X318R1R2f6674\21?]3h1f9W1\4D^6a1\2\2o1:=P3Y50o62621
F0mT1`2@d1k9X318R1R2f6674\21?S2Y1_;_1\4D^6a1\2\2o1:=P3j4>0b22Y42621F0V@Lm2k@`2@d1k9X318R1R247_3=
[2674\21?m>V1\4D^6a1\2\2o1:=P3Z5o62621F0^F^>`278d1k9X318R1R2f6674\21?m>^1\4D^6a1\2\2o1:=P3h2a2o6
2621F0bP10Y4`278d1`3Z6R3518E<R29X5S1674\21?d1X=Z1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1;U1k4]3X318E
<R29\6674Ja11?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1`3Z6X318R1R2f6674\21?m>Y1\4D^6a1\2\2o1:=P3Z
5o62621F0W4eP1`2@d191U1k4]3X318R1R2f6674\21?m>W1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1;Q6]3X318R1R2
f6674\21?m>g8U1\4D^6a1\2\2o1:=P3Z5o62621F0W4eP1`2@d1k9X318R1R2f6674\21?m>W1\4D^6a1\2\2o1:=P3Z5o6
2621F0`E\?`2@d1k9X318R1R2f6674\21?m;o2c4U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?
j1R=U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1i4Q5X318R1R2f6674\21?m>Z1\4D^6BN\2\2o1:=P3Z5o62621F0mT1
`2@d1i4P2P3X318R1R2f6674\21?Z1X:Y3k4T1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>W1
\4DQ4\2a1\2\2o1:=P3Z5o62621F0ZAbC`2@d1k9X318R1R2f60574\21?m>X1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d
1k9X318=DR2f6674\21?[7h6Hg5i1\4D^6a1\2\1Oo1:=P3b1g3o62621F0k3c655f2d11cE`2@d1`9:X318R1C^1g2n3674
?:BN1?m1O]4h6Hc4S1W1\4D^6a1\2\2o1:=P3J_4o62621F0Y:cJ`2@d1k9X318R1R2f6674\21?i1S=]1\4D^6a1\2\2o1:
=P3;n4@U2Fa32621F0fI0b8b2`2@d1k9X318R1R27^6674\21?m>c4[1\4Do5>a1\2\2o1:=P3Z5@U2X42621F0e9lGZ3Y26
@d1a4Y5X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3l1]3o62621F0mT1`2@d1k9X318R1R2f6674\21?m>V1\4D^6a1\
2\2o1:=P3Z5o62621F0mT1U1Z1@d1k9X318R1R2f6674\21?j1R=U1\4D^6a1\2\2o1:=P3Z5S4k22621F0mT1`2@d1k9X31
8R1R2f6674\21?m>W1\4D^6a1\2\2o1:=P3Z5S4k22621F0kEQ?`2@d1k9X318R1R2f6674\21?k:Q4W1\4D^6a1\2\2IU1:
=g1X1Z5o62621F0XOd5`2@d1k9X318R1R2f6674\21?m>U1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`21>d1k9X318R1R2f66
74\21?m>W1\4D^6a1\2\2o1:=P3Z5o62621F0^E^?`2@d1k9X318R1R2f6674\21?m>c47U1\4D^6a1\2\2o1:=P3Z5>`626
21F0mT1`2@d1k9X318R1R2f6674\21?m>V1\4D^6a1\2\2o1:=P3Z5o62621F0]@AmC`2@d1k9X318R1R2f6674\21?m>U1\
4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1k9X318R1R2f6674\21?m>`5[1\4D^6a1\2P1[1o1:=P3Z5\20a42621F0_R1]2
`278d1k9X318R1R2[6:674\21?FV>W2\4D^6a1Ch1P1=Mo1:=g1X1^2k2=:c100[442621F0h50fBV1Q8@4?JR1`278B=Cd6
V1o12S1Q218R1R2[6:674:8h11?<99DQ:U3X1\4D^6a1\2\2o1:=P3Z5o62621F0mT1`2@d1_9;X318R1R2f6674\21?[3a;
g71X1\4D^6a1\2\2o1:=P3_4J^1`52621F0mT1`2@d1k9X318R1R2f6674Ef11?h2T<3]4d8V29]4S6`2V2dU1cS1P1_AaF7
]4d8V2m^2_1Y;cF8]4d8V2XY2T7Y;1cF;]4d8V2P9m1o6LQl1_1Y;eF8]4d8V2n1T]2k2R1c3:]4i3j4V2n1]7TU1aP1Y1d2
4]4d8V2a^16]4d8V2n1RR1fo14]4d8V2hS35]4d8V2QT1eg1;]4i3j4V2PQ11n2m1]Z1Z8Y2A]4d8V2n1h6TCR1j9WB0K10k
1c2iIXG:]4d8V21jKhIBe5c2Ra1;]4d8V2P9Y;\Dk4I_P15Y14]4d8V2n:6]4d8V2P9m1h`24]4d8V2gk24]4d8V2Z`26]4d
8V2l>2ZQ25]4d8V2Po1cI:]4d8V2Y?S2^:TR1D085]4d8V2iKXo15]4d8V2iKhG:]4d8V2hGP4fAj@0CVT16]4d8V2`]1j@0
4]4d8V2Po15]4d8V2gk2j8B]40c8V2?^1S4]6[3_6bR12l>:X?[2[1i49]4d8V2b1aT1W9\3nU1n25]4d8V2[b1[Y15]4d8V
2gd1oV16]4d8V2QT1Pg1D7]4d8V2QT1c9oZ1\25]4_4T4V2j93]4d8V27]4d8V2lKSP1QOfE5]4d8V2Z=V^25]4d8V2QT1V;
5]4d8V2lK[C4]4d8V2X_14]4d8V2`]14]4d8V2^T14]4d8V2Rk24]4d8V2jF4]4d8V2]`14]4d8V2QT15]4d8V2PQ114]4d8
V2im15]4d8V2nU206]4d8V2TP21c4>^4Z;^1S4]6[3RY12l>:X?[2[1i4?^4Z;^1S4]6[3RY12l>:[>L[2[1i4B^4Z;^1S4]
6[3RY12I04l=:X?[2Y11i4@^4Z;^1S4]6`1j1RY12l>:[>L[2[1i4C^4Z;^1S4]6[3gMR2W92IR>:[>L[2U15i4D^4Z;^1S4
c20h3[3RY12l>:[>LHb1S115i4A^4Z;^1S4n4M1>[3RY12l>:X?[2[1i4A^4Z;^1S4]6[3RY12Q1j=:X?[2U15i4D@^4Z;^1
S4]6[3RY12Q1j=:X?[2[1i4DB^4X7Q4U18S4l5@[3RY12l>:X?[2[1i4D?^4Z;^1S4]6[3RY12Q1j=:X?[2[1i4@^4Z;^1S4
]6[3_Ah@i62l>:X?[2[1i4@^4Z;^1S4]6[3RY12l>:[>L[2U15i4?^4Z;^1S4]6[3RY12l>:X?[2U15i4C^4Z;^1S4d2h3[3
iX1252l>:[>L[2U15i4@^4Z;^1S4]6[3a8`P12Q1j=:X?[2[1i4@^4Z;^1S4]6[3RY12Ol=:X?[2U15i4@^4Z;^1S4]6[3U9
aDZ;2l>:X?[2[1i4?^4Z;^1S4]6[3RY12l>:X?[2[1i4D4_4Y;^1a:8_4i:?R1;a:S\1gO5_4Y;^1_6Q45_4Y;^1a:[_21`4
3`4f[1Zc15Q;U5a;\4TG1a42^\1\8En8m5`I9Laa15UB`1Hl1<;109:I2Z<O6d4\V2U<i2d>T?5f4k8kAT8Q^21f4Og4e1Ig
:g5m1c5GY1e6b2_2P2a8Dk6K@o4Q2d21F><PJ0Y5Jc3Q;2WW3P71h47h4R>]6XF>P5Sb19j43R7c5o<W?hf15[B6j4Ck?Yi1
m7YF5j4f=c3lN]g14k421d16m4\KQBkHPNj68m4Q<e8f4TW10e5PN1n4Bo4?_?Cm:Bi21;YP1b1X4WNHc2W5h<2Bo46h?Cm:
Bi21;YP1b1:MY2EWNHk74o4aj1P:e22o4UU33o4Y8@2o4SU22o4nd23o4e:RZ11\\12X5Zk2;Q;h:X1jG_L`GP1bH;\62FV?
f3l2X1i32?m2U1H]8S6V3g8a4e4k1e3V@o8F905c@a5gCQ5ii17d5i3TS2Vf11@98d5C\3c1]1Y2fQ1\>5k5h2V1mg1VE4m5
`3_FPR12m5Ql12o515o51Pa3d7a33o51`P34P6YZ1Y1_13P6Wf1b11P67_Z1]U2d21Q;^252U6hU21U65Z6b2n?WOg]13Z6T
1\A1[69]6SGa5b1`R1UQ1[3n8k:5]6_Mm]1h1[M1c68c6kMfIPES:C[9b@4c6PNUj1\?2d613d61aZ37d617kGUV1g5fH6g6
eh1e<ac1P163P:[GTl12h6Wd35l6_Q1e6[3g13l6UX1S59m6lW2S1`4?1UG3T>DR7V2Z5N0V1e3d1R:j8Ib6n4a<f1a7VY1d
1_:00=W7Y:00i4g3Y3n1kY1Z9Q1P2kD2W7SJ3W7RJ02X7oi31X71Y71Y73Z7VGR92Z7VG1Z71[71\7C^7U7e7\3kFF21a1m3
0=V8U@bJFZ5R1c41^72_723_7\h2hG2_7U`34_70[P2h_11_72_702_7[g12_7^H2_7ZJ4_g30k:I05a7gG\`1T2h11b78f7
fm1K[3i5b1V1U1>g7Y:1i1>0LJD3XJmQ1S;jE2k7j\26k7\9[BVBk7eP19k7j>kAZ3Q4S6WW1d5I2l744P8ZEYHZo15S8^1\
Z1fd1QG4S8^1@fg12S8RDBU8_20[1[3^Af2l6[7^=S6l7_6V3j1Q5W4i97V8`MIgBSEYA`=3V8\FUE1V82X8]12X8e_14X8e
_1[;k81X83Y8]1gR203\8PZ1P83]8PZ1P86]8]BR2<kY1jO2]8`D6iW1<5Q6dI\24a8F9PP22a8F4a8TR1R:fG2Xa1UT23d8
YY1j?2d8Ti12d8jP36f8TMW3R@Dff11f81h82k8jR21k8;o>WKg6<3e3Y6P8N2n[11l84l8kc1\;m14n8_]1`P1VZ1=n8P8n
70?=0W1`5Ce=4n62o8B1o81P91P92Q9W_22Q911Q91S91T91U91X92X9[\12X9`R22X9iY16Y9U43Y8_9Q]11\91^92^939^
93ETR1R:^=^LhG17^9Ifi1^L4cG1F_9S6f6_3HJb3i:\5]2Fa3W1<[:1N_9V9iNd1X8;_97WFlGj1X8f9\V14W302a9jb32b
952b9gj11b92f9o?3f9o?W64f9o?W6bN2f9f]11h91h92h9Va21l92o9ad12o9SS12P:hT22P:[G1P:2T:Qi32T:eV11X:2X
:\I2X:W\12X:`c34X:b[1T3ah13X:ei1ji12X:n]33X:n]312X:ng31X:2X:bd12X:dH2X:ei12X:[g14\:[Y1[2@1\:2`:d
j11`:03l;l6T25Z;l4cV2T7W45h:PO9l[2_35h:QOn6T>f32h:PO:nHO\7j:n20\:o9o>R3;g=a1[3h3\A1_8Z8kOJ`X12k:
il22k:\K1k::l:a4m5S:o32W5]3_FlT13l:eV2f33o:1lS1?Z;j2Q2V1o7nU1gLj1@4m@f4e2`6:6];d<_M]9dEoC:`;h3[3
h3i110g6Uh1U24b;J2V11b;06d;S3lo2Z9R3Q41d;2g;W52i;V55i;V5cQ2T1m13j;S2SJHj;aBe980EG<Z2X3NZ1n7i4l30
0a2W1h3GfX1]3n93k;ZT2f<2k;lX21k;1l;2l;_h11o;4o;Y2X=_W13S<[3b<1Z<5Z<H0VW3a94PHP8gU2l12`<j15`<19^1
gB2`<11a<d1f<D1[1141119=S1I`2L>P13n1^1Z5b1[1g4E]9VEX3<:CY?`31N?b26646D03U6R7m20W4[1a1W15i<?0X`3:
3m<g2TX31m<1R=6S=WP2Z1UR1V4i81V=5Y=0kY3Fe52Y=@8Z=C2Xn1cNc3Z9e51Z=:\=Y@S19PY1hAU3YKj9<P1]=h1e2P1l
32o1^3Mo3VK77X1S=[Db24134281@055m5R7V7U41_=1j=2j=Tc22j=oc12n=gW21n=2n=nP36P>iS2Z1AVG;2V>^11V>1X>
3_>^;i@1_>5c>h?m_1T=dJ1e>2h>43h>4`g21o>4o>c:j506Q?nR28n5f<i45Q?UAha18U12Q?]o13Q?UX2i21Q?3Q?nR282
Q?[g12Q?UA1Q?1Y?2Y?T72Y?[:<[?c1dI7m4i>9f1l`12h3W81[?8[?X=bGZ:SY1W7m7X81b?2b?UX12b?]?2b?H2b?H1e?1
P@2U@a]26X@ec1f2[1n>:1b@7b@\R1a7og10011i@3i@oDP:4k@e7GXF2k@nj1:k@^5JiNR?RB?mIc4o56l@UR1Bf5RT2k3K
o@e8?E_21P21@k3F712[;Q2Z@l41@KY23c90cEKAo@P7a12?U3>e1@VOX63f3W2QLh251o@2o@\=3QAkS1fb11QA2SAmV21T
A3VAWT1W94VAnKT8R<1WA1XA6XAhc1\4e@112YA42YA[n22[A11_A4_AXT2m642_AV[27aA0P8o]1f1QMW45aA0P8k3j[12a
A04aAQf1f1YQ11aA1]n22hAhi24hA`j10VO04jA^F_?R17jAP7]?c1k=T1Y>1mA8WCE>a11]FR5bI001SP42S_3k@1YO1Wa3
000002ja3S31ja31ja31ja31ja31ja31ja31ja31ja31ja31ja31ja31ja30006SBV3POd8P[1j44_c1e2IX:6[BJe1U1XDB
5[BmFS2o1Vh12^BP21_B2`BR51`B3bBb2Re22cBa22oP4P13eBh3d82fBQm28fBU3@cf1g9TDDk?;fBld14Z1V=O7^1Q1Y;^
=4iBT2X1mX31iB7nB_1\1T1mP3P:64nB_1b2T[305TCm2ZE6Pj17YCcn2J[2a7X4>4Se1nj1i<[32dCY23fCnT2h73fCcY1Z
K5fCcY1ZKQ112gCJ2gCf21iC2nCf41nC8oCn1a?T4PY2:l<:04SDR10RG5SDR10RGd13SDR101ZD5^D_S3P:621^D2`D_P11
`D4aDN311bD8]U1i>2C0Ph1013lDSFeb22lDSF;oDC`;n21`P1b1`R1Ho3g@2UEl>7\ETOjV1TG3a8m34\EeN1aR27\Ed2W`
1k4jH^4`>2^EU21^E3^EX`2f55^EMo9lR2\33_EaBmi25_Ee<[<ib1XB2_EX^27`E31YR1Z<2i64`E31^R31aE4lEc\2LU84
lEo=lb1iZ12nE11PF3RF]n2S<1TF5TFZG_9bj1k32TFWP22WFYG1[F1\F2]F[P22]F^=2^Fd81^F1`F5bFCF[Ke83fFXIS;1
kF2kF32QG_>1QG1TG=UGSQ1ZJS3D=97?[19YIk2AVGUA4Y6Q2W2o2i59Id<V@W93=[902ZGC4[Gf`1[A14[Gf`1[A13[GRR2
14[Gf`1S4W=3S^3e3h?2`G]D>cGX2b2e3C`1iAa9RLjM3Q4:l32dGk?6gGV1OW1T6\b21hG2W`1Zc15i]1^2f2Yi1f;01kG3
mGc5mP3003PH[a1RQ14PHX`1fM^49PHd1e3i8SR1fMe1h25?PHR;2e1124dQ15d2i1LQNP7e=6QHjHX5m3V;U61QH3QHY5UX
11TH5VH[155_Z21WH3\^1_Q1Z408XH10_1<o6Pf1U21YH5ZH0l1o6P;6ZH0X;XIYQ1P@5[H\1`5cMZa11_H4aHPG5nk13aH\
FhE3aHPGSX21aH1eH1eH:fH1[Ch`1F=d1b2VEQ66mH\8^U1jKlE[18nH02Ji6B0RS24nH[80o64YI02f63YI021ZI2ZI2003
[I1jH2[IlH2]Ii51]I2]Ie`12]If65_IV<Q<Zl1[A2`IaJ6bIh31]k1Y;Z21cI2eI?7eIW7l>VW17P3Z@1fI2fIW63hI5?7k
I<o6P>[8e3g63lIX6mV21PJ3PJeI\24TJd6`1^g11TJ;UJY3:c10YNgG0?d9l:2XJ^U23YJbBUi12[JiJ1aJ4aJo4T1hN8aJ
k3X2Td1m3RD]1Z@3aJYj1PL1jJFnJ\4gEd62a3_:l2n1l;j3l6Y2O322081241oJ1TK>UKY5b136[9cAiAX2c2[1e@U;o=<U
KW3d33m\12X2o3V8hL?[44VKj@b9_n11XK3YK1U24YKPR15m;1ZK2ZKhN5bKT\1l3eS1h12bKRK3bK`5`Z15dKS^1W;g>]9O
eKJe12h3:bLQ;m43621:2R1R3@91L2W2k8V@\90N1\221gK0<YLT4\3o:0c@W:=f9R1YEj23cLR1c[12RMW^24[Mh[1173[M
Vd1f31[M1]M1aM8fMS19PY1hA_Nj9<2fMPl15fM]1e5Ze1n21gM002iMac24VN2jl263VN2mR23VN2ZQ23VN2Q32VN21VN1\
N2\N^T12]Nf`11]N:]Nd3:f\191c4[1iS1Z11cN2dNTY21jN2lNWP11lN3POYHeD1SO4SOXY1PR186TOeg1l12^@o101WO8Y
OGo7a2dD^8Y4UO1YO4^O00d32^O01^O1`O2`OZ62aOmO1aO1fg31nO3nOW`1=2nO`G1QP11SP12SP1VO1TP11WP13WP1W_1i
20?ZP1k9;T1c82_=c;c5A1R7A`<A6ZP1[b13Md1iE1[P11[P101\P12`P1^39iP1hFoi1:G000[?5iP1h`2:I01iP12iP1]i
16mP1m>F_3f:]31mP12oP1gS2:SQ1iT1f5i2T2j1i2n6n8[61[Q11_Y22WT1aZ11cQ11fQ12gQ1Yf23iQ1nGhP21iQ14PR1U
h202;PR1j5`c12e408l=i;0P33PR1Tn105RR1:f\1[6iS11RR13TR1WY1Vf18TR1W:]i1W9^4m7W2a34ZR10cY2F3^R1m\12
2^R1m\11^R16`R110_n1QI25`R11`n1QI24`R12ag231TX3003gR1dk1dP19kR1^U1T5a5o;bAS7T842mR113RS12[n23SS1
2h@2SS123TS1bFc51TS11US11ZS12ZS1hn13ZS15mm22ZS1;2ZS1Z=3ZS1mZ2U42ZS1dc24ZS1PR1b6A3\S1gJ41]S12`S12
1cS14cS1hHg142dS1bj11eS101gS12gS1[n11hS14lS1bBRQ2^83lS1lb1iD<mS1j5b8m70_8lS1V2n1d71S21mS12mS1YP1
5mS1N12[;3nS11XR16nS11;YP1b1U[12PT111RT12RT1ch16ST11SR1`R1d:k=7ST116YP1b1`R1mG3^T1mLnW13aT1eR1l2
1dT12dT1SV12dT1`[24dT1Uj1R3Q;3dT1eS1]21fT1;fT10Q3<W68f5T@i2R3kf12hT1nO1RU11SU1<cd1[4Z2m1i1\7]Y1\
2<0\=h12VU1YW11X[26[U1l2V3V6k>03iX1P^1l16\U1ma17^12A2Yd1Xl14Qd1Z?JbB04`U1Z?ne1l76[c1ZLT2h1WLf300
00001Zk203fU1`Fc101gU11hU13jU1nOVm11kU11_S24TV1T5a^2Z94TV1\5eW2g?3UV1XS1PQ11X[24ZV1[4^b200000002
e]2_=6aV1UZ1O00Ya11Xg11bV11\Z32cV1X93n\1[F_:2iV1eP13iV1eP1Y42iV1QP12SW1bk22UW1ca21VW12VW1bT103ZW
1d2bS1001`W13bW1V9kA6bW14n8]KjK\23bW1\J\X14cW1S2cT1f73dW1m8c`201cn11hW13hW1l8fB4lW1m^1l1a@1lW11m
W13mW1\812QX1:1RX17SX1h8<Y4g5b324SX17^Z1\H2ak1d?01[X11\X14\X1aD]]1>1_X12_X1mA3_X1RP1[>4_X1Z@l;^7
1dX11eX12eX1fJ5RY1GY@k=_24hX1:R@fh11jX13kX1Z9lk12kX1Z91kX17oX1D[2c1_EP:\T13SY1n5i52UY1nn14WY1R7n
BVc11ZY13]Y1XI22^Y1_U21_Y102hY1b84b_1bX1S191nZ11lY12^b1eH2mY1e_21oY12oY1aK9PZ1[a12e408`1d<Z91RZ1
2SZ121TZ12WZ1]23WZ1hT2o91WZ11YZ12]Z1^=1bZ12cZ1VP22fZ1g82iZ1jC4jZ1QQ2h2Z92jZ121jZ11lZ11nZ15Q[1R@f
B=PL1R[11V[16X[1b4l3]2VQ2n91X[11mo11Y[11\^12bX3[I01`Q21g`11_[12a[1Q94nn12j3nR101nf31kV33i[1Xf1W>
1j[12j[1c=6l[10XW1F[Dm21m[12Q\1oO2W\1fK003X\1P:e;01Y\12Y]1j601]T21jb101ab3004h\1\S2lA600001n\11j
]21\[305Z`1?2lb1lA003e`1T2k41hb10002^e1W91V]1004W]1i7o4\W24W]1S6n<QZ12Sa2j;1gk31Z]102]]1k701_]11
`]11a]11b]11c]13b`1Xj1R@9f]1]@mW1c2W23]:`8n36f]1]@mW1c2W232f]1`;1_S21g]102i]1he11i]12k]1]D1k]101
V^15`f3110_;2^c1_32_c1_32X^1`_21X^14X^1]D]8I1Yb101T[21Y^11TP22Qb1h81\\203[^1Y:`92a^1[g11a^11Tc12
cS2\d14^b1aU2n8@01Vg11e^13e^1lKY=001bn11j^12gT2e16k^1d@W:gI7]92Q_1eB1W_12Y_1iB2Z_1g;2[k1W75\_1R5
g;Mie11\_13^_1W?WS21^_12b_1PZ11b_12c_1]72e_1k93j_1n5U\23j_1]3[^11j_14k_1cEP6aF1m_12Q`1cC1Q`11R`1
1dh11V`11Y`11Z`11Z`12]`1YX11``12a`1eA2a`1kA3a`1Z1`@2d`102e`1iQ22e`1e23e`1e2V;2e`1m=2e`1l=1e`11g`
12h`1lA7h`1B2f7]2YB[e11h`11i`12i`1kA1j`13n`1[7gW22Pa1]:1Ra101Va12Va1a51Ya102\a132\a131aa11Yg11ga
11ia11Sb11Tb13Ub1`[2[301Wb12Yb1TA1\b101db11eb11hb12jb1Q52lb1_g12YP2YI01Pc12Rc1fm12Tc1o25Tc16d1fB
l32Tc1f:2Tc1n22Xc1Sg11Xc13Yc1f<R=1[c12[c1`=4[c1V;^5iV12[c1V;0003\c1^2]B3]c1R]2e21]c101id12^c1_31
_c11`c13`c1\;50001dc11fc14gc1d1Yk1T81hc11ic11kc101lc11mc11Qd11Rd12Rd1U>3Rd1YW1T71Vd13Vd1`3d34Vd1
8?e24Vd1X3c1ci12Wd1_:1Xd15Zd1Cb2^e101Zd11^d11^d11_d11ad12dd1lT11dd11ed11fd12id1oe13jd1l\1R94od1Y
CfM^402Te1i:1Ue12Ye1b21Ye12Ye1A1Ze12^e1W93^e1W9m21^e1001j^33_e1X@>1_e12_e1Yg11]T201ee11ge13X_2CZ
41ie11ke15le1PJh2Q1_J001Qf13Tf1]P2b;02Uf1\82bf1c401cf1002ef1Wn11ff11jf11of12Rg1Z<1Rg11Sg13Ug1SAU
R11Vg15Zg1f@n3nZ1i61\g12\g1B1]g11_g11ag14cg1fO7A0001mg11ng11og1001Qh11Rh11Th1004Xh1a1T2X11Xh16Zh
1g6P16o3`V12[h1]Y11\h13^h10VL1^h11_h101ah11_j104fh1kg1g1]?01jh11oh11Pi12Qi1g74kl2\KB]27Ri1@X2db1
a3i2l<002Ti1YX201Ui11XQ20001[i12[i1cm104_i1b6^k1R41_i101`i12`i1<004fi1kc1Dn41n^301aP21ji11ni11oi
11Qj12Vj1f31Wj11Zj11hQ401]j1001`j11bj102fj1lc101hj12hj1`W21jj1001nj101Qk12Uk1YV2001[k11\k11]k11`
k12ak1i41ak10000001gk11lk12ok191ok13Pl1=[11Tl11Wl12Wl1c13Wl1c1S43Xl1FK2Xl1A1Xl11Yl12Yl1R^13\l1g1
41]l12^l1iT21^l12^l1;1`l11al16al1lh11Bb7:2cl1G3cl1GiK1cl12cl161dl12dl1YV15dl1mS11101gl11hl11il17
il1?TZ1P=j2Y621jl12jl1g11kl11ll14ol1bU1:[11ol12ol1Pb12ol1K3Qm1f=YM1Qm13Rm1?`S11Rm12Vn1TY11Wm13Zm
1CbS12Zm1C1Zm11[m14im1`\1f=h53im1`\1]A2jm101jm11km12km1_H3km1dh112km1dd12km1jh14km1kh1112km1ke11
mm11nm17om1oHbF@P62Z=2Qn1dS11Qn12Tn141Tn11[n12[n1Zi11an12an1X32an1U32an1k22an1]33an1T1WH2an1h53a
n1^J23an1Q1Un12an1Q12an1Wo14an1Q1Un1l4001bn12bn1^52bn1T12bn1e13bn1Yh101cn11in12kn1k22kn1R51kn11m
n12mn152nn123nn12j33nn12A3nn12S401Qo11Ro11So11Uo11Vo11Wo12Zo1_21Zo11[o12\o1YY14]o1h5i5[N8ao1e6Z3
Z1Z1l4J83co1V3bW11co14co1V3bW1XH2co1na12co1R31gP21SP41fo12fo1jF2fo1UH1ko11lo11mo11no11PP21QP201X
P22XP2Rg12[P2U41[P21\P21]P21]P21aP21gP202hP2W;4jP2SW13Y21jP23kP2X1WX11mP21XQ22XQ211[Q22[Q2>1\Q22
\Q2nW12\Q2[U11]Q21^Q21_Q22_Q2f:1_Q24_Q2W3^8C1`Q23bQ2\e104bQ2\e10L4bQ2\e10h61dQ21eQ21fQ22fQ2Ye11g
Q21jQ21oQ22oQ2f91SR21TR21VR21ZR23ZR2_E31dR21fR21gR21kR21lR26PS2]4j5NZ_1501aS21bS22dS201dS22eS2cn
11eS21hS23kS2c^1P61kS22kS2Z81mS21nS21QT202RT2fQ11ST21UT23WT21c]12ZT241ZT21\T22]T2\a11]T21aT22aT2
kP11bT21dT21gT22gT2^72gT2=2gT2e14gT2Cb6A3gT2Cb61nQ401hT22kT2Z702lT2U62mT2Q51mT21SU22VU214`U2o5@U
E1R\21aU23`V2i4Pd16cU2X7V@bCk>43hU2=01kU201mU21`V22eV2[11eV23eV20[12fV2[12kV2d54kV2d5[U1U?1kV23k
V2e2n21SW21UW24WW2jOS7o64WW2l2SLI1WW22WW2l22WW2ak11\W22\W2gU11^W22cW2f?1eW21gW23iW2f3jE4iW2BOD1k
W26kW2l2\@oDcB01lW22lW2]31nW25nW2eT1[9_3[91nW21oW22PX221PX21RX23UX2<[>1UX21UX21VX21XX22YX2UR12YX
2fM1YX22YX2YR14\X20e4mW13\X20j21\X22bX2[>2VY202WY2WQ13]Y2lb1]41]Y24^Y2e@1X@2aY2[H1aY21dY21`\21kY
22oY2o@1QZ21SZ21XZ21`Z22bZ2m<1hZ22hZ2nc12hZ2\M2P[201T[21X[21Z[21[[21\[21`[22`[2S81d[21i[21n[21R\
22R\2W`11T\21V\22V\2XG2V\2g:2Y\201Y\21^\21`\23`\2RR1^C9a\2Q>0aEa6=Z2a8=1e\21i\21k\23l\29C2m\251V
]23[]2E=2[]2S11\]22^]2VN2c]2=1c]22c]2dZ14i]2:SHn61i]22i]2]O1j]21k]22l]2Ra13S^20dZ13S^20RO2X^2g:1
X^21_^21a^21d^24f^2UR1V4g31i^21l^23n^2`M=1n^25W_21U1k413W_21Q62\_2j:2\_223\_22i23]_2dO_?2^_215a_
264[404a_26`402b_2\203f_2T2h12f_2m32l_2Z44P`2k1n2W^12T`2X41e`24f`2g23n[11Ya21_a2004ca23001ca24ga
200Ya11ia21ka22ka2TO3la2n2W^13la2Al22Ub2`?1Ub22Yb2^:1Yb22]b2i208Wc2@m1f6MCh;`12bc2n[11dc22hc2m11
nc22Yd201Yd21[d24`d2_T15o21kd22Xe203Ye2UY1Z41]e21le22\f2_11\f21af23af2\1Q12af2VC1bf202ff2eS14if2
mO111if24if2o1f9o12jf2iD3jf2R2U11kf22kf2l11nf25of2bF@P623Pg2181Vg21Zg23_g2_<V31`g21bg22bg2lA2hg2
_21jg22lg211lg202\h204ih2e=W3S91Qi21Si22Ui2]T11Vi21Wi21Xi22fi2a@1gi22gi2]@3gi2]@`H1ii21mi21Uj23]
j2jV1E2lj2SW12lj2?1lj22oj2i>2oj2o31oj24Uk2]5U9S23^l2X3^;1kl21gm23mm2dCa@1om21[n21in22jn2R31on21P
n31jP32jP3\O02lP3H2lP3;1lP31mP32nP341nP33oP3aD12RQ3fF2SQ3C1SQ32SQ3B3SQ3B11TQ31VQ32XQ3=1XQ32XQ332
XQ3>02ZQ3eL1ZQ31[Q33[Q3R5`I1lZ31]Q31_Q32`Q3801bQ31cQ31dQ32eQ301eQ32fQ3T51fQ31gQ301nQ32RR301SR31U
R31aR32aR3g11cR31eR301TX31jR31lR31RS32`S3N001hS32jS301kS31RT31UT31WT31_T33_T3_1d41`T31Yc33Yc3S71
2aU3SK1eU31iU33iU3R4]B1lU301mU31kV32PV3^43PV3^431PV32QV3d22RV30001UV301WV32[V3`31[V31\V302^V3Y31
`V31cV31eV31kV32oV302RW3]<1SW32WW3P71ZW31eW32iW3>1nW33nW33Y21XX31]X32]X3i61_X31cX31fX31nX30002[Y
311[Y31_Y31gY31hY31iY31lY31nY301\Z301]Z31_Z31cZ31fZ32fZ3U<5gZ3P7Y5d7g31iZ31jZ31kZ305b]3c4m12n900
1nZ33nZ3]801S[31T[31V[31Y[33^[3l7X>01a[33n[3i5^>1`\31f\31R]31X]31[]31g]32S^3^C1S^3002U^3nD1U^32U
^3R>1X^31]^32^^3Y13_^30l?4_^30^9]61a^35a^30Y80V;5a^30Y80Q14b^3Y80V;1c^31d^33d^3[4l82f^3YC1h^32h^
3V91m^31n^31o^31P_31Q_33R_30`43R_3l;b32R_3_?1U_32U_3\31V_31W_34Z_3h1Q>`22__3D2c_3T21k_31l_31Q`33
S`3VB02U`3dB6U`3o6S;?015U`3o6S;?02U`3lA3W`3Z1a@1Z`31[`34[`3a1_4X61b`31l`32Ua3e21Va31Wa31cf33Xa3e
6`:3Ya3h6`62ba3a@3ba3T101ba32fa3Z21ha32ha3_:2ha3^>2ma3Q51ma31oa31Sb32Tb303Tb30i52Tb3g41Tb32Wb3X4
1Wb32Zb3]?1Zb301^b31_b31`b32`b3b31bb31gb33hb3W2n:2hb3V?1ib33jb3182lb3o31Pc34Pc3f3113Uc3f301Wc32W
c3h802Yc3d>1Zc32^c3_>02ac3Z21bc32bc3W>1cc3001Pd32Qd3d801Td31Wd31]d30004_d3j2Y621`d31`d31ed32ed3g
12hd3U61md31od31Qe301Te32bn3i21Ue31We31Ze32]e3j;1]e31ae31de31ge3001le32me3N3me3N01oe31Sf31Tf305`
f3110_;1`f32`f312`f3d;2cf3\11cf32cf381ff32ff3^;3gf3111gf31jf31lf32lf301nf32of303of30L1of32of3i61
Pg32Pg3L2Rg3d71Rg33Rg3d7g31Vg31[g35_g30b60R42bg381bg31fg31hg31ig31lg31ng32ng3Z:4og3T36Q32og3T32P
h3m91Qh33Th3l381Th33Th3U401Xh32^h3j91^h31`h33gh3P:M1ih31Pi32Pi3g11Xi33\i3f402`i3[92ei3`93ki3Y8I1
Uj32Uj321Uj31Vj31Yj34Yj3g6Y2;2]j311aj31dj31hj31nj31oj33Tk3W2P12Tk3W23Vk3R7I1Wk31[k33ak30Q42dk3G1
hk32mk3n21mk32ok3W21Pl31Sl32Sl3h23Vl3_3D1Zl33Zl3f611\l31]l301hl31ml31Rm31Sm31Tm31Xm32_m371fm31im
31jm31Pn32Qn3m11Qn302Vn3]31Vn31\n31_n32bn3`11bn31fn31gn31nn32nn3Q11To31Uo32Uo3j22^o3@1ao31io31jo
31oo31PP41RP41SP41WP41YP41[P41]P41dP41hP41VQ41WQ41XQ41\Q41^Q41`Q41bQ41cQ41dQ41hQ41kQ41nQ41oQ41PR
41RR41TR41UR42UR4I1WR42YR4<1cR41PS41QS41SS42TS411VS42XS412[S4;1bS41gS4f201210;0mo13345467891210;
0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K
7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]1
24X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0m
o1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY1P217Q2R2S2T220;0m
Y5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S
2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;
0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334
_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i3
34j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0m
i3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0
mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4
^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4Hk410;0mo1l424m47n
4o4P5P51040Y8Q527R57S5T5U5U51040iY1V527R57S5W5X5X51040iY1Y527R57S5Z5[5[51040iY1\527R57S5]5^5^520
40Y8_527R57S5`5a5a51049iY1b517c5d5a5a5104>iY1e527R57S5f5g5g51140iY1h527R57S5i5j5j50141iY1k527R57
S5l5m5m50140iY1n527R57S5o5P6P62140iY1Q627R57S5R6S6S61140YY1T627R57S5U6V6V61140iY1W627R57S5X6Y6Z6
00;0mo1[62464\6]6Y6Z601;0mo1[62464\6^6;Z600;0mk1_62464\6`6Y6Z600;0mk1[62464\6a6b6U510;0mY1V537c6
7c4c1d6e6b6U510:0mY1V537c67c4c1d6f6\1g610;0mY3h634X3W2i67j6k6\1g610;0mj3h634X3W2i67j6l6\1g610;0m
i3h634X3W2i67j6m6\1g610;0mo7h634X3W2i67j6n6\1g610;0mi7o634X3W2i67j6P7\1g610;0mo5Q734X3W2i67j6R7\
1g610;0mm7S734X3W2i67j6T7\1g610;0mo7U734X3W2i67j6V7\1g610;0mo1W734X3W2i67j6X7\1g610;0mi3h634X3W2
i67j6Y7\1Z610;0mo1Z734X3W2i67j6[7\1g610;0mi5h634X3W2i67j6\7\1g610;0mY1]734X3W2i67j6^7\1g610;0mi3
h634X3W2i67j6_7\1g610;0mi1h634X3W2i67j6`7\1a710;0mi1b734X3W2i67j6P1P10PP81P10P10P10P10PP11P13P10
PP11P10P10PP11424241PP41P21P81PP21P21P41P81P80P10P13P10PP11P@2P@141P41YR<QD`4`DVd1PDfc8QDa4PD]j4
PDmc4PDRh4PDci4PDih4PDci4PDRh4PDm_3PD]j4PDhc8PDRh4QDb4QDc4PDic8PDoV2PDR`3QDd4PDU`3QDe4PDmc4QDf4P
DRh4PDm_3PDHQDg4PDUW2PD\X2PDHPDnc8QDh4PDW`3PDmc4PD\^5QDi4QDj4PD]Y4PDRd8QDk4P@PX2QDl4QDm4QDn4Q@b3
QDo4QDP5QDW3Q`1`3QDQ5PDHPDPX2SD0`EP`3`Eo_3`EU`3`E4`EW9`EU9QDR5aD0`DW7`DX7`DU7`DV7`D^2`De7`DoV2`D
m_3`DmV2`D`d8`DQ`3`D4`D`1QDS5P@n_3Q@T5WD0QDU5XD0aDV3`DoV2`DhY2`DmV2`D^2`D`1`DR`3`Dm_3`DP`3WD0QDS
5QDU5XD0QDV5WD0PD]j4QDW5XD0WD0PDci4QDX5XD0`DoV2`De7`D^2aD0`DW1`Dn7`Db9PD]j4QDY5QDZ5WD0PDbd8XD0PD
n_3QD[5aDV3UD0WD0PDbd8XD0`Dn_3PDcd8QD\5QD]5PDdd8PDXj1PDcd8QD^5PDed8QD_5PDHQD`5`DW7`DX7`DU1`DS1`D
oV2SD0PDkc8QDa5QDb5QDc5SD0QDd5PDTS2QDe5QDf5QDg5Q@V3QDh5PDcd8S@0QDi5QDj5Q`1`3WD0QDk5XD0QDl5QDm5QD
n5QDm3QDo5PDmc4QDP6QDQ6QDR6QDS6PDjV2`DoV2`DmV2`Dm_3`DRe8QDT6Q@W3Q`1`3WD0QDU6XD0PDU`3QDV6WD0QDW6S
@0QDX6XD0PDo_3QDY6UD0WD0QDZ6XD0SD0QD[6QD\6TD2QD]6QD^6PDmc4PDS[2PDdV2PDm_3PDmc4QD_6QD`6PDU`3QDa6P
DU`3QDb6PDS1PDU`3QDc6PDHPDPX2QDd6QDe6QDf6PDS1PDQW2QDg6PDde8PDZ7QDh6PDfc8PDZ7QDi6QDj6PDYW2PDbT4QD
k6QDl6QDm6P@U`3PDd7QDn6QDd5QDo6P@U`3S@0QDP7QDQ7PDlg4QDR7QDS7TD2PDo_3PDje8QDT7PDao1QDU7QDV7PDmc4Q
DW7QDX7PDlV2QDY7PDlV2QDZ7QD[7QD\7QD]7QD^7QFe3TD2WD0QD_7XD0`ERg8`ESg8`ES_3QD`7QDa7QDb7QDc7QDd7PDk
c4QDe7QDf7PDmc4QDg7QDh7QDi7QDj7QDk7QDj7QDk7PDUW2QDl7QDm7PDT7PD^`1QDn7QDo7QDP8PDfc8QDQ8QFe3TD1WD0
QDR8XD0SD0TD2QDS8WD0QDT8XD0QDU8PDY7WD0PD]m3XD0PDU`3WD0QDV8PDbg8XD0PDm_3PDag8QDW3WD0PDRW8XD0PDo_3
PDmc4Q@m3QDW8QDX8TD2QDY8QDZ8PDmc4PDlg8QD[8QD\8QD]8QD^8TD2PDQh8PDlV2QD_8PDjV2PDmV2QD`8PDjV2QDa8PD
gZ2QDb8PD^4PDP`3QDc8PDVh8QDd8QDe8QDf8QDg8QDh8QDi8PDQ`3VD0QDi8PDQ`3QDj8QDk8QDn5PD_h8QDl8PDU`3`Da9
QDm8TD2QDn8QDo8QDP9QDQ9TD1QDR9PDTS2QDS9QDT9QDU9QDV9QDW9Y@0WD0QDX9TD1QDY9XD0SD0QDZ9WD0QDl4PDTS2XD
0VD0QDZ9WD0QDl4PDTS2XD0QD[9WD0QDX3QD_3QD\9XD0QD]9Y@0WD0QD^9XD0QD_9QD`9WD0QDa9PDU`3QDb9XD0SD0WD0Q
Dc9QDd9P@n_3PDmc4QDe9XD0S@0WD0QDf9QDg9XD0S@0WD0QDh9PDnV2XD0VD0WD0QDh9PDnV2XD0QDi9QDj9WD0Y@0QDk9Q
Dl5PDQ`3XD0SD0QDW3WD0QDl9QDm9XD0SD0WD0QD_8PD^4PDmc4XD0SD0WD0QDV6PDQW2P@]j4PDo_3XD0QDn9WD0QDo9PDm
V2XD0TD3QDP:QDQ:WD0QDR:XD0SD0TD2QDS:QDX3WD0QD_3PDPa3QDT:XD0WD0QD_6QDU:QDV:XD0QFW:TD1WD0QDX:XD0QD
Y:QDZ:QD[:QD\:QD]:PDQm8QD\:VD0QD\:PD1QD^:PDkV2PDU`3QD_:QD`:PDoV2PDTm8PDn_3PDmV2PDmc4QDa:PDn_3`Dm
c4`Dkc4`Dbi4`DSW2`Dci4PDoV2PDmc4PDUm8PDn_3QDb:PDo_3QDc:PDP`3TD5PDoV2QDd:PD4QDe:PDVm8TD6PD4QDf:TD
2QDT6QDg:QDh:QDi:PDmc4PDZm8QD]:QDj:PD[m8QDk:TD2QDl:QDm:TD1QDn:QDo:QDP;QDn:TD1WD0QDQ;XD0QD]:QDR;W
D0QDS;XD0QDT;TD3PDie8QDU;P@jV2TD1QDV;PDU`3QDW;TD2QDX;WD0QDY;XD0QDZ;QDm3QDj9QDZ;QD[;Q@\;WD0QD];XD
0QD^;TD1QD_;TD3QD`;QDa;PDoV2PDa8PDbg4PDmV2QDb;PDhm8PDfm8QDc;TD3QDd;QDe;QDf;TD2P@mc4QDg;PDU`3QDW3
PDgZ2QDh;`DZ3`Dl_2`D]^2`Dom2`DdP3`Dmd4`Dh_2QDi;PDm_3PDmc4QDj;QDk;PDR`3QDl;QDm;TD1QDn;QDo;PDTb2QD
P<QDQ<PDR`3QD]:QDR<Q`1`3QDS<QDT<PDnR2QDU<PDlV2QDV<PDo_3QDW<QDc;QDX<QDY<PDQW4QDZ<QD[<QD\<PDmc4QD]
<PDdn8QD^<PDTW2PDZj4PDTW2PDkV2PDU`3SD0QD_<PDmc4QD`<PDn_3QDa<QDb<PDn_3PDQS2PDoV2PDa8PD]`3QDc<TD1Q
Dd<QDe<P@RW2QDf<QDb8TD2QDg<QDh<QDi<TD1QDj<PDcm8QDk<aD1PD]`3PDkc4QDl<QDm<QDn<QDo<PDU`3aDP=`DUd4PD
Y;PDU`3QDQ=Q`1`3QDR=`E^i4`E\i4`Ein8`EP`3`Enc4`En_3`EfW2`EoW2QDS=PDU`3aD1QDT=PDU`3QDU=SD0QDV=QDW=
Q`1b3QDX=P@RW2QDW=Q`1b3WD0QDY=XD0QDZ=`Dn_3`Do_3PDTW2QD[=TD2QD\=PD4PDTW2QD]=aD0aDV3QD^=QD_=QD`=QD
a=QDb=PDfm8QDc=TD2QDd=QDe=QDf=TD2QDg=QD]:TD1PD[m8QDh=QDV;TD1PDU`3QDh=QDi=WD0SD0XD0QDj=TD1QDk=QDl
=QDm=PDU`3QDn=QDo=SD0QDP>QDQ>QDR>QDS>QDT>PDU7QDU>QDV>PDR`3QDW>QDX>QDY>PDTb2QDZ>QD[>QD\>PDZ`3TD6P
D4TD3QD]>QD^>PDmc4QD_>QD`>QDa>QDb>PDkc4TD2QDc>PDoV2QDd7TD3QDd>QDe>PDfc8TD5PD4S@0QDf>PD_`3TD6PD4Q
Dg>TD2PD[P2QDh>TD4WD0QDX3QDg2XD0QDi>`Dhc4`Dic4`Db8`Djc4`DmS3QDb2TD2WD0QDe2XD0QDj>QDb2TD2WD0QDe2X
D0QDk>TD2QDl>`Djg4QDm>WD0QDe2XD0QDn>UD0QDo>TD3WD0QDe2XD0QDP?UD0QDQ?TD7WD0QDe2XD0QDR?UD0QDS?TD4WD
0QDX3QDg2XD0QDT?WD0QDU?XD0QDV?`DQ`3WD0QDW?P@o_3XD0QDX?TD2QDY?WD0QDZ?PDmc4QD[?QD\?XD0WD0QD^8PD^4X
D0QD]?WD0QD]:P@]j4P@mc4PD[m8XD0WD0QD]:QD^?TD2QD_?XD0WD0QDX3PDl5XD0QD`?TD2QDa?WD0QDb?TD1QDc?XD0QD
d?WD0QDe?P@gZ4PDR`3XD0QDf?WD0QDg?P@gZ4PDR`3XD0QDh?TD1QDi?WD0QDW3P@]j4PDkV2PDU`3XD0WD0PDQW2QDW3PD
mc4SD0TD3QDj?XD0QDk?WD0PDQW2QDW3QDl?QDj?XD0QDm?WD0QDh=XD0QDn?TD1SD0PDU`3QDW3PDlR2WD0QDo?XD0QDP@W
D0QDQ@QDW3PDlR2XD0QDR@WD0QDS=PDU`3XD0QDS@SD0TD6QDT@UD0PDP`3TD6QDU@PD4QDV@UD0QDW@TD7PD4Q@^3S@0S@0
QDX@WD0PDfc8QDY@XD0TD3PD4TD4QDZ@WD0QD[@XD0QD\@PDlV2WD0QD]@TD2PDlV2XD0VD0WD0QD]@TD2PDlV2XD0QD^@QD
_@TD1WD0QDe2QD`@XD0SD0QDa@WD0QDb@XD0QDc@WD0QDd@TD4QDe@XD0VD0WD0QDd@TD4QDe@XD0QDf@WD0QDg@QDh@XD0V
D0WD0QDg@QDh@XD0QDi@WD0QDj@TD4QDk@XD0P@mc4QDl@WD0QDf;XD0QDm@TD2QDn@TD1WD0QDo@XD0WD0QDPATD1QDQAXD
0QDRA`DZ3`Dl_2`Dh_2`Dg4`Dom2`DdP3`D]^2`Dmd4`DWd4`Dek2`D^_2`D_X3`DlT5QDSAPDjV2WD0PDmV2PDmc4PDPW2X
D0WD0QDTAP@nV2PDn_3XD0QDUAWD0PDoV2PDmc4QDVAXD0WD0QDWAXD0QDXAWD0QDYATD6PD4Q@^3QDZAXD0QD[AQD\AWD0Q
D]AS@0S@0QD^AXD0PDj7PDHPDo[8PDc`3PD\i4PDlg4QD_APDn_3PD\4PDHPDid1PDfc8P@kc4QD`AQDW3Q`1`3WD0QDaAXD
0`DQ[2`@U`3`DfX2PDQW2QDW3Q`1`3WD0QDbAXD0PDjh4Q`1`3WD0QDbAXD0QDcAQDZ:PDkS2QDW3WD0QDo7QDdAXD0PD]`3
PDcm4PD]j4PDb:QDeAPDXP2QDfAPDa7PDfc8PDa\5PDU`3PDT7PDlY8PDmc4PD\S9QDgAQDhAQDiAPDoV2PD\S9PDQ`3PDYj
4QDW3PD`S9PDU`3PDi;PDo_3QDjAQDkAPD_i4PDPa3WD0QDa3XD0QDlAQDmAaDV3`Di6QDnA`DdS9`Ddo1`DeS9`DfS9`DgS
9`DhS9`DiS9`Doe1`DjS9`DkS9`DXl8`DlS9`DmS9`DnS9`DoS9`DPT9`DQT9`DRT9`DST9`DTT9`DUT9`DVT9`DWT9`DXT9
`DYT9`D`T8`D^T8`DZT9`D[T9`D\T9`DhR8`DhT8`DgT8`DgR8`D]T9`D^T9`D_T9`DlY8`DVX8WD0YD4XD0QDoAQDPBPD\`
3QFQBQDRBSD0PD\`3QDSBQDTBQDUBPDT7PDhY2PDUW2PDmc4QDVBQDWB`DoR2QDXBPDog4QDYBPDaT9PDmV2PDoV2PDkc4QD
ZBPDfS2QD[BPDhd1PDn_3QD\BTD2SD0PDkZ2QD]BPDn_3PDmc4QD^BQD_BQD`BQDaBQDbBQDcBPDmc4SD0PDQ`3QDdBPDSU9
QDeBPDX`3TD4PDS`3TD4QDW3WD0QDfBXD0QDgBTD2PDoV2QDhBQDiBQDRBPDTW2QDjBQDkBTD3PD]`3QDlBPD]`3QDmBQDnB
QDoBPD\`3P@mc4QDPCWD0QDQCXD0VD0PD\U9QD^3S@0S@0QDRCQDSCQDTCQDUCPDoV2PDkc4QDVCPDn_3QDWCQDXCQDYCQDZ
CQD[CTD3QD\CQD]CQD^CQD_CPDTW2PD\`3PDPd8PD_U9QD`CQDaCPDlV2QD]@TD3PDU`3PDPCQDbCPDn_3QDcCQDdCQDeCQD
fCPDQ`3PDdU9PDoV2QDgCQDhCQDiCQDjCQDW3Q`1`3WD0QDkCXD0`@\`3`@m_3Q@V3QDRBQDlCPD\`3QDRBQDZ4PD\`3PDhZ
2P@n_3Q@^3QDmCQDnCWD0PDX;PDmc4QDoCXD0QDPDQDQDQDRDPDg9PDfZ2PDmP2PDS`3PDlU9QDSDQDTDQDUDQDVDQ@WDQDX
DWD0PDmc4QDYDXD0QDZDQD[DPDnV2PD\U9QD^3QD\DPD\U9QF]DQD^DQ`1`3QD_DQD`DQDaDQDbDPDHPDmZ3PDo_3PDmV2PD
kc4PDXV9PDP`3PD]`3QDcDPD]`3PDUW2QDdDQDeDPD]`3PDWg8QDfDQDgDPDUR2QDhDQDiDQDjDQDkDPDn_3PDmc4QDlDQDm
DTD2QDnDQDoDQ`1`3P@mc4WD0QDi2XD0QDPEWD0Qd1`3QDi2XD0QDQE`Djg4WD0QDi2XD0QDQE`Djg4QDRETD3QDW3Q`1`3W
D0QDi2XD0WD0QDi2XD0QDSEQFTEQDUEPDmc4WD0YD4XD0`DdS9QDVEPDoV2PDRe8QDRBPDV`3SD0TD4PD\`3QDWEWD0QDXEX
D0WD0QDYEaDg3aDh3aD`2SD0Y@0TD1PD\`3XD0QFZEaDV3WD0QDRBYD0XD0S@0S@0S@0PD\`3YD0Q@W3QDRBSD0PD\`3QD[E
WD0QDRBQD\EXD0QD]EQD^EPDn_3SD0QD_EPDjV2TD1QD`EQDaEQ`1`3QDbEQDcEQ`1`3SD0QDdEP@U`3QFeEPDQT2QDfEQDg
EQDhEPDhZ2PDn_3QDiEQDjEPDU`3QDkEQDlEPDhW5QDmEPDhZ2PDn_3Q@^3S@0QFnE`DhS3`D_X3WD0PDgZ2XD0QDoEQDPFQ
DQFWD0PDgZ2XD0SD0PDkc4S@0QDRFQDSFQDTFTD1QDUF`Da4`Da`2QDQ7TD2QDVFP@mc4QDWFQDXFQDYFSD0QDZFPDmc4QD[
FQD\FPDn_3TD2WD0QDj2XD0QD]FQD^FQD_FaDV3PDmc4QD`FQDaFQDbFQDcFQDdFQ`1`3QDeFS@0WD0QDfFXD0QDgFQDhFQD
iFQDjFQDkFTD2WD0QDlFXD0QDmFQDnFQDoFTD2QDPGPDHPDPX2TD1QDQGSD0QDRGQDSGTD1QDQGSD0QDRGQDTGQDUGPD\`3P
Dn_3PDmc4QDVGPD4Q@^3S@0S@0QDWGQDXGPD_h8QDYGTD1QDZGSD0QD[GPDjV2QD\GPDSX9PDS`3PDic8PD`e4QDXEPDmc4P
DfS2QD]GPDQ`3PDYj4QD^GQD_GQD`GQDaGQ@bGQDcGP@mc4QDdGQD[3QDcGP@mc4QDdGQDeGQDfGQDgGQDhG`Ejl1`Eff4`E
Xd4`EUn4`E[X9`E\X9`E]X9`Ebg2QDW3Q`1`3WD0QDiGXD0`DoV2`DP`3`DR`3`D6QDjGQDkGP@e]3QDlGPDn_3PDY8PDS`3
PDZ:PDkc4PD[X8QDmGPDkc4PD[X8PDQ[2`Dn_3PDaX9PDe]8PDUW2QDnGPDbX9PDmV2QDoGPDkP2PDfc8S@0WD0QDPHXD0WD
0PDHXD0QDQHQDRHP@n_3QDSHQ@Y3Q@Z3PDdT4QDTHPDn_3PDVZ2QDUHQDVHQDWHPDn_3PDoV2PD^b4PDn_3PDPY9PDnV2PDo
_3PDQY9PDQ`3QDXHQDYHPDkS2QDW3Q`1`3QDZHWD0QD[HXD0QD\HS@0QDm3QD]HQD^HPDkV2QD_HPDo_3QD`HTD2QDaHQDbH
Q@cHQDdHQDeHP@gZ2QDfHPDU`3`Dmc4QDgHQDhHQDiHQDjHQD]HQDkHPDkV2QDlHQ@mHQDnHQDoHQDT6Q@W3QDPIQDQIPDnV
2QDRIPDkc4PDea4QDSIQDTIQDUIQDVIPDQj8QDgBTD2QDWIQDXIQDYIQDZIPDkY9PDjS2PDlY9PDkS2QD^:QD[IQD\IWD0QD
]IXD0VD0QD\IWD0QD]IXD0QD^IPDS1PDU`3QD_IPDnV2PDn_3QD`IPDPd8PDU`3PDT7PDYP2PD`<PDP`3QDaIQDUHTD1QDbI
PDUW2PDoV2PDhc4QDW3QDbGWD0QDcIXD0QDj9QDdIS@0WD0QDeIXD0`DW7`DmV2`Dck2QDfIQDgITD2QDhIQDiIQDjIQDkIQ
Dm3Q@Y3QDZ3WD0QDlIXD0QDQIQDmITD1QDnIPDm_3QDoIQDPJQDQJPDVZ2QDRJQDSJWD0QDTJXD0PDfc8Q@]3WD0QDUJXD0Q
DVJPDn_3QDWJQDXJQDYJQDbGTD1QDZJPDmc4S@0WD0QD[JXD0QD\JWD0QD]JXD0PDmc4S@0WD0QD^JXD0PDXW2SD0PDU`3PD
T7WD0QD_JXD0QDW3QD`JWD0QDaJXD0`DPW2QDi:QDj7WD0QDbJXD0QDj7WD0QDbJXD0QDbGWD0PDd9PDlV2XD0QDi:QDj7WD
0PDm7QDcJXD0QDdJQDj7WD0PDm7QDcJXD0QDdJQDeJPDmV2P@mc4QDm3QDfJPDcd8QDgJPDfi4PDd9PDlV2PDd9PDlV2QDbG
TD1QDhJTD4PDU`3PDZR4QDiJWD0QDjJXD0QDX3QDo7WD0QDkJXD0QDlJPDcd8PDm_3PD]j4QDaGWD0P@ei4QDmJXD0VD0QDa
GWD0P@ei4QDmJXD0QDnJQDaGWD0PDmc4PDPZ8XD0QDi7QDj7TD2WD0QDoJXD0QDj7TD2WD0QDoJXD0QDi:WD0QDPKQDQKXD0
`DP`3PDYP2QDbGWD0PDT7QDRKXD0QDSKQDTKPD\`3QDUKPDHQDVKQDW3QDWKQDi7QDj7TD1QDXKTD3QDYKQDj7TD1QDXKTD3
QDYKPDmc4QDZKPDHQD[KQD\KPD^b4PDUW2PDd7SD0QDbGP@Y7Q`1`3QD]KQD^KQD_KP@Y7Q`1`3QD]KQD^KQD`KPDU`3QDaK
QDdIQDbKQDcK`DW7`DU7PDkS2QDW3QD`KQDQKSD0QDT6PD_a3PDU`3QDdKQDeKP@T7QDfKQDgKQDhKQDiKQDdIQDjKQDkKWD
0QD`KXD0VD0QDkKWD0QD`KXD0PD1QDkKWD0QD`KXD0QDlKQDmKPDgi1QDnKPDT7PDl5PDYP2PDT7PDl5QDoKP@n_3QD`KPDU
`3QDPLPDPd8PD_U9SD0PDUW2PDkc4PDih4PDcd8PDU`3QDQLPDWj4PDU`3QDQLQDRLPDU`3QDSLPDHQDTLQDQKPDm_3PDmc4
PDlZ9PDn_3PDU`3PDmc4PDn[9PDXi4QDULSD0QDY3QDbGPD`7QDVLQDbGPD`7QDVLQDi7QDj7TD1WD0QDWLQDXLXD0QDj7TD
1WD0QDWLQDXLXD0PD]@PDi[9QDgBQDYLPDU`3QDZLQD[LTD2PD[e1QD_6QD\LPD]:QD]LQD^LQD_LTD1QD`LPDUW2PDZ7SD0
PDUW2SD0QDaLQDbLQDcLPDbT4Q@dFQDdLQDeLQDfLQDgLQDhLPDYP2QDbGQDiLQDjLQDkLQDlLTD2PDPW2QDmLQDnLQDoLQD
bGQDPMQDZ3S@0PDhX8`DU`3`Dd>QDi7QDj7TD2WD0PDhX8XD0QDj7TD2WD0PDhX8XD0QDQMWD0PDhX8XD0QDRMQDSMPDd7QD
TMPDYP2QDUMTD2WD0QDVMXD0QDWMQ`1`3PDon3PDR`3PD[P2PDon3PDR`3QDW3PDUW2Q@XMQD2QDbLQ@XMQD2QDX3QDbGQDY
MP@Y7QD2QDX3PD_a3PDU`3PD_a3PDU`3PDT7SD0QDZMWD0QD[MXD0WD0QD\MQD]MXD0QD^MWD0PDHPDcZ9XD0PDHQD_MWD0Q
D`MQDaMXD0QDW3Q`1`3WD0QDbMXD0VD0QDW3Q`1`3WD0QDbMXD0QDcMPDcd8QDdMQDeMPDhc4QDmJQD\>QDfMQDgMSD0PD\\
9PDU`3QDW3PD]\9PDU`3WD0QDhMXD0QDiMPDfc8S@0WD0QDjMXD0QDkMQDlMWD0QDmMQDbG`Db:`DSc1`Dmc1`DZm1`Dgf1Q
Dd2XD0`DmV2QDnMWD0QDoM`Db:`DSc1`Dmc1`DZm1`Dgf1QDd2XD0`DmV2QDPNQDW3WD0QDbGYD2XD0`DoV2`Dm_3QDPNWD0
QDQNYD2XD0`DoV2`Dm_3QDb2WD0QDi:QDbG`Dlh1`Dg7`Dih1`Dkh1`Djh1`D\j1`D_g8`DV\5`DPi1`DV8`Dj^5`Dgi1SD0
XD0QDb2WD0QDRN`Dlh1`Dg7`Dih1`Dkh1`Djh1`D\j1`D_g8`DV\5`DPi1`DV8`Dj^5`Dgi1SD0XD0QDSNWD0QDW3QD`JYD1
XD0`DQ`3`DmV2QDTNWD0QDbLQDUNXD0QDTNWD0QDbLYD1XD0QDVNWD0QDW3QDWNQDXNXD0QDVNWD0QDW3QDWNYD1XD0QDYNW
D0QDZNQD[NXD0QDYNWD0QDZNYD1XD0QDX3WD0QDdIQD\NXD0QD]NWD0QD^NXD0QD_NQDREWD0SD0QD`KXD0VD0QDREWD0SD0
QD`KXD0QD`NWD0QDaNQDbNP@n_3P@mc4XD0QDcNWD0QDdNQDeNQDmJXD0SD0QDfNWD0QDgNPDnV2XD0SD0QDS3WD0QDmMQDb
G`D_m1`DV8`Dia3`Dlh1`DX]5`DPi1`DV\5`D\j1`Dih1`Dc;`Dg7`D]k1`Dd7`DPm3SD0XD0QDS3WD0QDhN`D_m1`DV8`Di
a3`Dlh1`DX]5`DPi1`DV\5`D\j1`Dih1`Dc;`Dg7`D]k1`Dd7`DPm3SD0XD0QFiNQDX3WD0QDbGP@Y7QDjNXD0WD0QDkNP@Y
7QDjNXD0WD0QDlNQDmNXD0VD0WD0QDlNQDmNXD0QDnNQDoNQDbGWD0QDPOQDQOXD0QDROWD0QDPOQDQOXD0QDSOPDX`3WD0Q
DTOQD`KXD0QDUOWD0PD[]9QDVOXD0PD[[9WD0QDWOXD0VD0PD[[9WD0QDWOXD0QDXOQDYOTD5WD0QDW3QDZOYD1XD0QD[OWD
0QD`JQD\OXD0VD0QD[OWD0QD`JQD\OXD0QD]OQD[OWD0QD`JYD1XD0VD0QD[OWD0QD`JYD1XD0QD]OWD0PDkS2QDj9PDHQD^
OXD0SD0WD0PDHQD_OXD0SD0PDaZ2PDHQD`OWD0QDaOQDmJXD0QDbO`D`<`Dd>`Dk]9`D]k1PDkS2QDcOTD1WD0QDdOXD0QDe
OPDkS2QDcOTD1WD0QDdOXD0YD2QDfOWD0QDgOXD0QDfOWD0PDkc4PDmW9XD0WD0QDgBQDhOXD0QDiOWD0PDmV2QDjOXD0WD0
PDmV2PDjX2PD]Y4XD0`EWS2WD0QDkOQDlOXD0QDmOTD1VD0`EWS2WD0QDkOQDlOXD0QDmOTD1QDXOWD0QDnOQ@oOXD0QDPP1
WD0QDQP1XD0QDRP1TD3QDW3QDSP1QDW3WD0PDo8PDmV2XD0SD0WD0QDTP1XD0QDaGQDbGQDUP1SD0QDVP1WD0QDWP1XD0PDX
W2WD0QDXP1XD0VD0PDXW2WD0QDXP1XD0QDYP1WD0PDHPDi^9XD0QDZP1WD0QD[P1P@n^9XD0QDZP1QDW3WD0PDl^9XD0SD0Q
D\P1WD0PDU`3XD0QD]P1PDPT4PDn_3WD0PDmc4PDfS2XD0WD0QD^P1Q@W3QD_P1XD0PDlR2QDW3WD0QD_P1XD0PDm_3QD`P1
VD0PDm_3QD`P1PD1WD0PDHPDPX2XD0QDaP1S@0QDbP1`DX3`D[a1`DY3WD0PDio4XD0QDaP1S@0QDbP1`DX3`D[a1`DY3PDS
`3QDcP1WD0QDdP1XD0VD0PDS`3QDcP1WD0QDdP1XD0PD1QDeP1PDmg8WD0PDng8XD0WD0QDbGP@Y7QDfP1XD0S@0QDgP1QDh
P1WD0QDiP1XD0QDjP1WD0QDkP1XD0SD0WD0QDlP1PDnV2PDn_3XD0QDmP1WD0QDnP1QDoP1XD0QDPQ1PDcd8TD5WD0QDQQ1X
D0SD0QDW3PDn_3WD0QDRQ1XD0QDSQ1QDTQ1WD0QDUQ1XD0VD0QDTQ1WD0QDUQ1XD0QDVQ1WD0QDWQ1QDXQ1XD0QDYQ1QDQIW
D0QDZQ1XD0TD2QD[Q1QD\Q1PDoV2PD^_9PDn_3PD^X2PD__9QD]Q1Q@W3WD0QD^Q1XD0WD0PD^X2XD0Q@]3QD_Q1aDV3`DoR
2`D_`3QD`Q1Q@W3QDaQ1Q@bQ1QDcQ1QDdQ1QDbLQ@eQ1QDcQ1PDdd8QDfQ1PDHQDgQ1QDhQ1PDUW2QDiQ1PD_X3QDe3Q@i7Q
DjQ1TD1PDa`3TD2QDkQ1QDlQ1QDgHTD3QDW3Q`1`3WD0PD\R2XD0QDgHTD3QDW3Q`1`3WD0PDfb5XD0QDgHTD3QDW3Q`1`3W
D0PDhb5XD0QDgHTD3QDW3Q`1`3WD0PDgb5XD0QDgHTD3QDW3Q`1`3WD0PDjb5XD0QDgHTD3QDW3Q`1`3WD0PDib5XD0QD`3Q
DmQ1QDSHTD3QDW3Q`1`3PDkh5PDkh5QDm3UD0WD0PDkh5XD0QDnQ1Q`1`3WD0QDoQ1XD0S@0QDm3QDSHTD3QDW3Q`1`3WD0P
D_6XD0`Dm_3`Do_3QDSHTD3QDW3Q`1`3WD0PDUR2XD0`Dm_3`Do_3`D\`3`DoV2`DP`3QDPR1TD4WD0PD_6XD0WD0QDQR1XD
0QDm3QDRR1TD1QDSR1QDTR1QDUR1PDUd4PDo_3PDhW5WD0PDhW5QD\>QDVR1XD0QDWR1QDXR1QD`3QDYR1QDXR1QDZR1TD1W
D0PDX[9QDXR1XD0WD0QD[R1P@mc4PDX[9QD\R1XD0QD]R1QD^R1Q@_R1QD`R1QDaR1PD_`3QDbR1QDcR1PD\6aEV3QDe3QDd
R1TD1P@RW2QDeR1`DP_3`DU`9`Dn_3`DlP2`DV`9`DW`9QDfR1P@]j4QDgR1QDhR1QDiR1QDjR1Q@W3QDkR1TD1QDlR1QDmR
1QDnR1QDoR1PDQW2QDW3QDPS1QDQS1PDP_4QDRS1QDSS1QDTS1QDUS1QDVS1UD0QDWS1TD1QDXS1`@mc4`@RW2`Dkc4`Dlc4
`DUX2QDYS1TD2WD0QDZS1XD0QD[S1QD\S1PDPX2PDen4QD]S1WD0PD]Y4PDom4XD0QD^S1QD_S1QD`S1QD^S1QDaS1PDS1QD
bS1PDoc4QDcS1QDdS1P@mV2PDm_3PDoc4QDeS1QDfS1PDaa9QDgS1QDhS1QDiS1PDUW2WD0PDfc8XD0SD0WD0QDjS1PDQb1X
D0QDkS1WD0QDlS1TD1QDmS1PDn_3XD0SD0QDnS1PDUW2PDU`3PDUW2QDoS1SD0QDPT1QDQT1QDRT1SD0QDST1P@W`3P@]`3W
D0Q`1`3QDTT1XD0QDUT1QDVT1QDWT1SD0QDUT1PDQb1QDXT1QDYT1QDZT1QD[T1QD\T1PDkc4WD0QD]T1SD0XD0QDW3WD0PD
kc4QD]T1SD0XD0`Dn_3`D^[9`DTT4WD0PDkc4QD]T1QD^T1XD0WD0QD_T1P@n_3QD`T1XD0PDQW2QDW3QDaT1QDZ:QDbT1QD
cT1QDiR1Q@b3QDdT1PDoV2QDeT1QDfT1PDU`3QDeT1QDgT1QDiR1QDW3WD0PDUW2QDhT1XD0QDiT1QDiR1QDjT1QDkT1WD0Q
DlT1XD0QDmT1P@fj4QDnT1QDW3QDoT1QDPU1QDQU1QDRU1PDmV2QDSU1PDmV2PDmV2PDmc4SD0PDeb9PDUW2Q`1`3PDmc4QD
TU1QDP;QDUU1QDVU1PDQT4PD\`3QDWU1PDSd8PD[[9PDYj4PDR`3QDXU1PDYP2PDT7QDYU1PDP`3PDfb1PDHPDgb9QDZU1PD
mc4QD[U1PDkc4PDi<PDlh1PDU`3PDkc4PDcR8PDgU2PDkV2PDU`3PDkc4PDcR8PDQ`3PDib9PDoV2PDib9PDS`3PDkc4QD\U
1PDY\8PDP`3PD_m1PDkb9PDmV2PDkc4QD]U1PDP`3PDll1PDoV2PD`b2PDoV2QD_3PDlb9PDmc4PDmb9PDmc4PDmc4PDcT9Q
D_3PDmV2PDcX2PDVP2PDm_3PDmc4QD^U1PDhZ2PDn_3QD_U1QD`U1PDkc4PDh^8PDn_3PDmc4PDob9PD[@PDmc4PDPc9QDaU
1PD\_9QDbU1PDU`3PDQc9PDRc9PDoV2PDSc9PDTc9QDcU1PDmc4PD^j2`DlV2PDi1PDU`3PD[a4PDoV2PDmc4PDUc9QDdU1T
D1PDVc9PDQ`3PDmc4PDdV9PDn_3QDeU1PDWc9PDn_3QDfU1PDYc9PDhi2PDP`3PDPX2PDoo1QDRLPDU`3QDgU1PDQf8PDn_3
QD_3QDhU1PDmc4TD1QDiU1QDjU1QD_3QDkU1QDlU1QDmU1QDnU1TD1QDoU1QDPV1PD^c9PDn_3QDQV1QDRV1PDj^9VD0QDQV
1QDRV1PDj^9QDSV1QD]:PDjV2PDo_3QDdFQDTV1QDRP1QDUV1QDVV1PDn_3PDgU2QDZ?TD2PDbc9QDWV1PDQW2PD]j4QDXV1
QDYV1TD1QDZV1PD`o1PDl5PDl5PDU`3PDdV9PDRR9PDnY2PDo_3PDRh4PDi6PDPZ2PDl_5PDi6PDkc4PDj^9PDi6QD[V1PDU
`3QD\V1QD]V1PDfc8PDkc4PDfc8PDkc4PDdc9PDdc9PDhl1PDec9PD_=PD]`3PD_6PD]`3QD^V1PD_6PD]`3PDYU2PDa?PD]
`3PDnP4PD]`3PDbAPD]`3PDRX2PDfc9PDgc9PDgc9QD_V1PDlV2PDU`3PDkc4PDhc9PDoV2PDkc4PDhn1PDn_3PDic9QDS7Q
D_3PDRc2PD[@PDjc9QD`V1PDUW2QDaV1PDkc4PDlc9PDn_3PDkc4PDSS1PDR`3PDkc4QDbV1SD0PDkc4PDcm3PDU`3PDkc4P
DY8PDP`3PDkc4PD`P2PD^;PDkc4PDcT9PDn_3PDkc4PDPd9QDcV1PD]j4PDTS2PDQW2QDdV1PDRd9PD^4PDm_3PDoc4QDeV1
QDW6PD[5PDS`3PDlj5PDYP2PDY`9PDkc4PDdm1PD^b9PDQb1PD_=PD]`3PDmP2PDTS2QDfV1QD_3PDlb9PDoV2QD_3PDja9Q
DgV1QD_3QDhV1QDiV1QDjV1P@jV2QDkV1PDjV2QDlV1QDmV1PD\i4PDic8PDPT4PD\`3PDkc4PDmZ3PDhU2PDU`3PDmV2PDX
Z3PDXX2PDmV2QD_3PDY@PDdm1PDj9QDb>PDU`3QD_3PDP[8PDTV2PDoV2QDnV1PDQW2PDnV2PD`Z2PDmV2QDoV1QDPW1PD\9
PDRR2QDQW1QDRW1PD`]4PDmc4QDSW1QDTW1QDUW1QDVW1QDjV1QDWW1QD_3PDVP2PDZ\8PDn_3PDk\5PDn_3PDmc4QDXW1QD
YW1PDoV2PDoZ8PDU`3QDS7PDfX4PDmc4PD]d9PDmV2PDmc4PD`Z2QDZW1PDRh4PDn_3QD_3PD[@PD]U9PD_d9PD`d9PDi6PD
\_9QD[W1QD\W1QD]W1PDmW2PDYP2PDY`9QDLQD^W1P@n_3P@mc4QD_W1QD;PDmc4QD`W1QD4PDkV2P@kc4QDaW1QD4PDQb1P
@kc4QDbW1QD4PDmc4QDcW1QDdW1QD4PDfZ2PDS`3PDfZ2PDS`3PDjZ8QD4PDR`3PDoZ8QD4PDgd9QD4PDU`3PDhd9QD4PDnV
2PDn_3QD_3PDog4PDU`3QD6PDlV2PDVm8QD6PDU`3QDeW1S@0QDfW1PDQb1PDkc4QDgW1QD6TD2PDoV2QD_3PDlb9QD6PDmc
4QDhW1QD6QD_3QDiW1PDlV2QD7PDmc4QDjW1PDn_3QD7PDmc4QDkW1QD7QDlW1QD7PDkc4QDmW1QD7QD_3PDc`3QD7PDkc4P
DPi1PDo_3QD7QDnW1QDoW1QD8PDmc4QDjW1QDPX1QD8PDmc4QDQX1QD8PDU`3PDnf1QD8PDU`3PDmc4QDRX1QD8QD_3QDSX1
QD8QD_3PDPa3PDog4QD8PDX>QDR7QD8PDlV2PDU`3QDW<PDlV2PDU`3QDW<S@0PDlh1QD9TD2PDmV2QD_3PDSe9QD9TD2PDm
_3PDTe9QD9QDTX1QDUX1QD9P@lc4PDQh8PDmV2PDmc4QD9P@kc4PDUe2PDmV2QD9QD_3QDVX1QD:PDkc4QDWX1S@0QDXX1QD
:QDYX1QD5Q@ZX1S@0PDYa2PDmV2QD5QD_3QD[X1QD5QD]3S@0QD\X1QD]X1QD5QD^X1TD1QD_X1QD5TD2PDbT4PDUZ5QD5QD
`KPDU`3QD`X1QD5PDkc4QDaX1QDbX1QDcX1QD@QD_3QDdX1QD@PDmc4QDeX1QDBPDae9QDBQDfX1QDgX1QDFQDhX1QDHPDie
8QD_3PDPa3QDHPDmV2QDiX1QDHPDmV2PDoV2PDib9QDHPDjV2QDjX1`Dmc4`Dkc4`Dlc4`DQX2`DRX2QDHPDU`3QDkX1PDmP
2QDHPDn_3PD\X9QD?PDnV2QDlX1P@mc4PDcl3QD?QDcP1QDmX1QD?QDnX1QDoX1QD?QDPY1QD>PDmc4QDQY1PDRT2QD>QD_3
QDRY1QD>QD_3QDSY1QDTY1QD>PDoV2PDmc4QDUY1QD>TD2PDU`3QDVY1QD>PDU`3PD_6PDgi1QDEPDmc4QDWY1QDEPDkc4QD
XY1PDfX5QDEPDmc4QDYY1QDZY1QDGPDnV2QD_U1QD[Y1QDGQD\Y1S@0QD]Y1QDGQD\Y1S@0PDU`3PD`m8QDk1PDmc4QD^Y1Q
Dk1QD_3PDWb2QDi1PDmc4PDc;QDn1PDkc4QD_Y1QDKPDkc4PDQf9QDKPDkc4QD`Y1QDKQD_3QDaY1QDS1QDbY1QDcY1QDT1P
Dmc4QDdY1QDU1PDQ`3PDfX5QDU1PDR`3PDmc4QDU1PDmc4QDeY1QDfY1QDZ1PDmc4QDgY1QDZ1PDmV2QDhY1QD[1PDkc4PD^
a4QD[1QDiY1QD[1PDQb1PDkc4QD[1QD_3QDjY1QDR1PDTS2PDSf9QDa1QDkY1QDg1PDQb1PDkc4QDg1PDmc4PDTf9QDf1PDP
`3QDlY1PDP`3PDi<PDjQ9QDo1PDmV2PD]j4QDP2PDmc4PDVf9QDQ2PDnV2PDn_3QD_3PDll1QDQ1QDmY1QDnY1QDP1QD_3QD
oY1QDP1PDmc4QDPZ1`Dmc4aDV3QDP1TD3PDnS2PDnV2QDP1TD3QDfW1VD0QDP1TD3QDfW1QDQZ1QDY1QDRZ1QDY1PDo_3QDj
AQD`1QDSZ1QD`1PDmc4PDZm8QD`1QD_3QDTZ1QD`1QDUZ1QDVZ1PDoV2PDd]1PD_h8PDoV2PD_6QDWZ1PDoV2QDXZ1QDYZ1P
DoV2PDkc4QDZZ1QD[Z1PDoV2PDkc4PDXd4PDn_3PDoV2PDWS2QD\Z1PDoV2PDob9PD[@PDoV2PDmc4QD]Z1PDoV2PDSi2PDe
m1PDmV2PDmc4QD^Z1PDmV2PDmc4QD_Z1QD`Z1PDmV2PD[@PDn_3QDaZ1VD0PDmV2PD[@PDn_3QDaZ1QDbZ1PDmV2QDcZ1PDm
V2QDdZ1VD0PDmV2QDdZ1QDeZ1PDmV2PDkc4QDfZ1PDmV2QDgZ1QDhZ1PDmV2PDmc4QDiZ1PDm_3PDmc4QDjZ1QDkZ1QDlZ1P
Dm_3QDYV1QDmZ1PDnd4PDU`3PDbd8PD[@PDn_3PDmc4QDnZ1QDoZ1PDn_3QDa=QDP[1QDQ[1PD^e9PDn_3QDR[1QDS[1PDo`
3PDkc4QDT[1QDU[1PDkc4PDg9PDfZ2PDkc4QDV[1QDW[1PDkc4QDX[1QDQKPDkc4PDUg9PDn_3QDdFQDY[1QDZ[1QD[[1PDk
c4PDmZ3QD\[1PDkc4QD][1QD^[1PDkc4PDYj4PDWg9PDkc4PDZZ2PD[g4PDkc4PDXg9PDn_3PD[]2PDkc4PDl;PDoV2PDkc4
PDYg9PDll1PDkc4PDZg9PDn_3PDoZ8PDkc4PDi6PD[g9PDkc4PDmS4QD_[1PDmS4PD\g9PDaR4PD\g9PDkc4PDk@PD_=PDkc
4QD`[1QDa[1PDkc4PDl@QDb[1PDkc4QDT[1PDam1PDPn8PDS`3PD^g9PDae9PDS`3PDWd1PDPn8PDn_3PDYU2PD_g9PDoV2P
Dmc4PD_h8PDkV2PDmP2PDlh1PDmP2PDS`3PDlU9PDnP2PDS`3PDZW4PDg[2PDS`3PDRQ3PDf\2PDS`3PD`g9PD[5QDc[1PD[
5PDQg3PDob9PD[@PD[@QDd[1PDcT9QDe[1PDRT2QDf[1PDUa3PDmV2PDag9PDmV2PDPR9PDmV2PDVS3PDPAPDnS3PDPAPDej
4PD`Z2`DVW2`DjS2PDej4PDmc4QDg[1PDej4PDlR2QDh[1QDi[1PDXV9PD]\8QDa=PDdc2PDmV2PDmc4QDj[1PDmc4QDk[1P
Dn_3PDmc4QD[Y1QDl[1PDmc4PDhd1PDn_3PDmc4PDl7PDn_3PDmc4PDeZ8QDm[1PDmc4PDkc8PDXX2PDmc4QDn[1QDo[1PDY
U2PDaV5PD\_9Q@_U1QDP\1PD\_9PDci4QDQ\1PDfc8QDR\1PDkc4QDS\1PDXi4PDkc4PDjc3PDXi4QDT\1PDUW2PD`1PDkc4
PDha2PDUW2QDU\1PDkc4QDV\1PDcd8PD[[9QDW\1PDcd8PDVZ2PDn_3PDHPDWR2PDjg9PDHPDam2PDkg9PDTS8QDX\1PDZU8
PDlg9PDmg9PDS`3PDY5PDhU2PDU`3QD_3PDWS2PDn_3QDY\1PDWS2PDjc9PD`>PDmV2PD]j4PDST4PD\`3PD`m8PDY5PDWR5
QDZ\1QD[\1PDib9PDS`3PDog9PDo[9QD\\1QD]\1PDT7PDjV2PDP`3PDmc4QD^\1PDjV2PDkS2PDP`3PDjV2PDS`3QD_\1PD
jV2PDo_3PDQW2PD]j4PDPh9PD]j4PD_]3PDne9PDS`3PDQh9QD`\1PDSc4QD`\1PD_@PDRh9PDSh9PDfZ2PDfX4PDn_3PDhc
4PDW\1PD]`3PD]Y2PD_h8PD_Z2PDlV2PDmc4PD_Z2PDmV2PDmc4PDSY3PDn_3PDTh9PDTY3PDn_3PDTh9PD`Z2QDa\1QD_U1
QDb\1PDhn1PDn_3PDic9PDkj2PDn_3PDmc4PDe6PD]`3PDUh9PDRY6PDVh9QDc\1QDd\1TD2QDe\1PDg7PDkc4PDcj8QDf\1
QDg\1PD^e9PDNPDS`3QDh\1PDbW2PDU`3PD_^5PDbW2PDU`3QDn5QDi\1PDc3PDoV2QD_3PDWm8PDo_3PDZV2QDj\1PDa3PD
Sc2PDlV2PDXh9QDk\1PD]j4PDmc4PD[e9PDQW2PDYh9PDQW2PD_Q9QDl\1QDe@PDZh9PDQW2PD[h9QDm\1PDZj5PDmV2QDn\
1QDo\1TD1P@^4PD]h9QDP]1P@TS2PDig8QDYW1PDlV2QD\BQDQ]1PDjV2QDQKQDR]1PDnV2QD\CPDXj1PDlh1PDlh1PDXj1P
DXj1PDS`3PDlh1PDkc4PD^h9PDUT8PDS`3PD_h9PDTb3PDmc4PDhb9PDc@QDS]1PDb7PDU`3PDea4PDkc4PD`h9PDU`3PDlc
4PDP[3PDhP9PDlc4PDQk8PDU`3PDlc4PD_m1PDco8PDkc4PDah9PDkc4PDbh9PDmc8PDkc4PDch9QDT]1PDkc4PDZZ3PD[k1
PDm_3PDkc4PDdh9PDm_3PDeh9PDm_3PDfh9PDnV2PDmV2PDkc4PDgh9PDS1PDl8PDmc4PDS1PDoV2PDmc4QDU]1PDPX2PD]m
2PDlW9PDQX2PD^m2PDlW9PDPT4PDT4PD\`3PDPW2PDU`3PD[U2PDPW2PDU`3PDmc4PDU<PDoV2PDhh9PDoV2PDmc4PD`>PDk
c4PDlW8PDZg8PDVZ2QDV]1PDjh9PDkh9PDkc4PDc@QDW]1PDlY2PDVZ2PDmV2PD_i4PDST2PDHPDQX2PDnh9PDek8PDVR2PD
\`3PDmc4PD]Y8PDog4QDX]1PD]j4PDao1PDoh9QDY]1QDhMQDZ]1PDP`3PDoh9PDlc4PDRi9QD[]1PDTS2QD\]1PDoV2QD_3
PDPa3QD]]1PDfS2PDTi9QD^]1PDU`3PDmc4QD_]1QD`]1PDkc4TD1QDa]1PDHQDb]1QDc]1PDYU9PDmS4PD]`3PDkc4PDPR9
QDd]1QDe]1PD]`3PDi6QDoV1PDmc4PD`i9PDHPD`7QDf]1PDdi9PDn_3PD]X3PDc<PDU`3QDg]1PDfi9PDVP2QDh]1QDi]1Q
Dj]1PDgd8QDk]1QDl]1PDki9PDVR9QDm]1QDn]1PDie8QDo]1QDP^1VD0QDo]1QDP^1QDQ^1PDQ`3PDkg4VD0PDQ`3PDkg4P
D1QDR^1P@mV2PDde1VD0QDR^1P@mV2PDde1QDS^1QDZ?TD2PDj\4PDTS2PDY`3QDT^1QDV6Q@bGQDU^1TD2PD]f9QDV^1PDo
_3PDkc4PD[@PDn_3QDYV1PDjV2PDU`3QDW^1PDP`3PDkc4PDmi9PDn_3PDQX2PDkc4PDni9PDoi9QDX^1PDm_3PDmc4PDTj9
PDf9PDkZ2PDm_3PD]j4PDm_3PDZZ3PDm_3PDUj9PDS`3PDm_3PDmc4PDjh1PDn_3QD_3PDm_3PDVj9PDm_3PDkc4QDY^1P@X
j9QDZ^1PDmc4PDYj9PD][1PDU`3PDZj9PD[j9QDbU1QD[^1QD\^1QD]^1PDVU1PDoV2QD^^1PDlV2PDmc4PDS[2PD^Z2PDdV
2PDWS2PDn_3PDTY9QD_^1QD`^1PDZX2QDa^1PDoV2PDTS2QD_3PDY:PDQj8PDQh9QD_3PD[h8PDS1PD`Z2PDS`3QDb^1PDnV
2PDHPD]h2QD^Q1PD_j9PDfU2PDlV2PD]V9PDPX2PD`j9PD`=PDnV2PDn_3QD_3PDbT9PDTS2PDmc4QDc^1PD]<PDmc4PDaj9
PD^V3PDoV2PDkc4PDbj9PDR4PDcj9QDd^1QDe^1QDf^1PDUS2QD_3QDg^1PDgj9PDmV2PDmc4PDX>PDoV2PDmc4PDmc4PDVZ
2PDeW9PDmc4PD\j9PDjh1PDmc4PDVR2PDo_3PDg:PD_6PDl_5PDU`3PDHPDhj9PDXW2PDZj4PDQb1QDh^1PDkc4PDij9PD]h
8QDi^1QDj^1PD]Z2PDo;PDoV2PDR[1PDkY2PDnV2PDkj9PDnV2QDDQ@]3S@0QDk^1PDU`3PDT7QDDQDl^1PDU`3QDm^1QDDP
DHPDPX2QDn^1QDDQDo^1QDn^1QDDPDU`3QD_3PDPa3QDDQDP_1PDU`3QDQ_1QD=PDkc4QDe7QD=QD_3QDR_1QDS_1QD=PDnV
2QDT_1QDNQD_GQDU_1QDNQDQ=S@0QDV_1QD<QDW_1QD<QDX_1TD1QDY_1QD<PDm_3PDmc4QDZ_1QD4PDQj8PDmc4PDQk9QD4
PDlV2QD[_1QD\_1QD4PDTS2QD_U1QD]_1QD4PDU`3QD^_1QD4PDU`3PDmc4QD__1QD4PDnV2QD`_1P@mc4PDWQ3QD4PDoV2Q
Da_1QD4QDb_1QD4PDhn1PDoV2PDiW3QD4PDhn1PDmc4QDc_1QD4PDkV2QDd_1QD4PDkV2PDmc4QDe_1QD4PDkV2PDkc4QDf_
1QD4PDgV9PDmc4QD4PD]Y8`DU`3QD4PDU`3PDhi1QD4PDkc4QDg_1QDh_1QDAQDi_1QDj_1QDAQDk_1QDl_1QDAPDUZ5QDJQ
D_GQDm_1QDJPDQb1PDf<QD8PDmc4QDn_1QDo_1QD8PD^4PDP`3QD8PDnV2PDn_3QDP`1QD8QDQ`1QD8PDlV2QDR`1QD8PDmV
2QDS`1QDT`1QD8PDS1QDU`1QD8PDhZ2PDn_3QD8PDgZ2PDP`3QD6QD_3QDiW1PDlV2QD6TD2PDP`3PDkc4PDhk9QD6PDmc4Q
DV`1QD6PDo_3PDje8QD6TD2PDo_3PDje8QD6QDW`1QDX`1QDY`1PDkk9QD7PDkc4QDZ`1QD[`1QD7PDkc4QD\`1QD7PDQm8Q
D7PD`<PDP`3QD7QDo7QD]`1QD9QD_3QD^`1QD_`1QD9TD3PDoV2PDmc4PDZ5QD9QD``1P@QW2QD:PDnV2QDa`1QDb`1QD:QD
c`1PDQb1QDd`1PDQb1PDSl9PDYU3PDQb1PDkc4QDe`1PDQb1QDdFQDf`1QDg`1PDQb1QDh`1PDQb1QDi`1QD5Q@]3S@0QDj`
1QDk`1QD5PDHQDl`1QD5PDHPDRh4PDo_3QD5PDa;PDUR2QD5PD^2QDbU1PDic8QD5PDkc4QDm`1PDU`3QDn`1QD5QD_3QDo`
1QDPa1QD@PDiP3QD@QDQa1QDRa1QD@QDSa1S@0PDPW2QD@TD2PDU`3PDjl9QD>TD2PDmV2PDmc4PDPW2QD>TD2PDmV2PDj8Q
D>TD1PDlV2QD_3QD>QDTa1QDUa1QD>PD]j4QD_3PDh`2QD>PDmc4QDVa1QD>PDlg4QDVFQD?PDmc4QDWa1QDIQDXa1TD1QDY
a1QDFPD\h8QDFQDZa1QD[a1QDFPDoV2QD_U1PDog4QDFPDmV2PDQm9QD_1PDmV2QD_U1QD\a1QD_1QD]a1QD^a1QD_1QD_a1
PDS`3QD_1PDmV2QD_3QD`a1QDaa1PDmV2QD_U1PDSm9QDf1QD_U1PDlg8QDf1QDba1PDQ`3VD0QDf1QDba1PDQ`3QDca1QDK
PDnd4PDWm9QDKPD^Z2PDS`3QDKPDmc4QDda1QDKPDoW9PDjV2QDKPDQW2PDd]1QDKPDo_3PDRh4QDKPDjV2QDKPDfR2QDLQD
ea1P@TS2QDLQ@dFQD_W1QDMQDfa1TD1QDga1QDOQD_U1QDha1QDQ1PDoV2QDia1TD2QDja1QDQ1TD2PDoV2PDm_3PDmc4QDQ
1PDjZ2QDV1TD2QDka1TD1QDla1QDV1PDmc4PDeb9PDkV2QDV1QDma1TD1QDna1QDV1QDoa1PDkV2QDb1QDPb1TD1QDQb1QDG
TD2QDRb1QDSb1PDVZ2QDS1QDTb1TD1QDUb1QDHPDkc4PD^m9QDHPDU`3QDVb1QDWb1QDHQDXb1TD1QDYb1QDZ1PD]j4PDTS2
QDZb1QDZ1PDmV2QD[b1QDZ1PD^4PDR`3QD_U1S@0QD\b1QD\1PDkc4PDcm9QD\1PDmc4PDVZ2QD]1PDQW2PDmV2PD\Z2QD]1
PDmc4PDbg8QD^1QD]b1TD1QD^b1QDW1QD_b1`DS`3`D4`D^Y3`De\2QDW1PDmc4QD`b1PDo_3QDY1PDkV2PDU`3QDab1QDc1
QDbb1TD1QDcb1QD;PDkc4QDdb1TD1QDeb1QDe1PDmc4QDfb1PDVd1QDj1QDgb1QDhb1QDm1QDib1TD2QDjb1QDn1PDmc4QDk
b1TD1QDlb1QDR2QDmb1TD2QDnb1QDS2PDlc4PDim9QDS2PDmc4PDhU2QDl1PDjV2PDU`3QDl1PDoV2PDmc4PDRj8QDl1PDmV
2QDbU1PDjm9QDX1PDlV2QDX1QDbU1QDob1QDX1QDo7S@0QDPc1QDP2QDQc1TD1QDRc1QD3QDSc1QDTc1TD1P@fU2QDdFQDUc
1P@og4PDU`3PD`7PDkc4PDde1QDVc1QDWc1PDkc4QDXc1QDYc1`EU`3`Em_3`ER`3`EoV2`E_U9QDZc1QD[c1PDkc4PD`T2P
D\n9PDkc4PDgV8PD]n9PDkc4PDj9PDoV2PDkc4PDP4PDoV2PDkc4PD^n9PDoV2PDkc4PDU^2PDn_3QD\c1PDkc4QD]c1PDo_
3PDkc4PDbn9PDhW3PDkc4PDcn9PD_l2PDkc4QD^c1QD_c1PDkc4PDlT5PDn_3PDkc4PDgS4PDU`3PDkc4PDmn2QD`c1PDkc4
PDd\2PDU:PDkc4PDo8PDUo8PDkc4PDnS4PDin9PDkc4PDS_5PDjn9PDkc4PDkn9PDoV2PDkc4QDac1QDbc1PDkc4QDcc1QDd
c1PDkc4QDec1QDfc1PDkc4QDgc1QDhc1QDdFQDic1PDU\3PDkc4QDjc1QDkc1PDkc4PDTo9PDoV2PDkc4PDX>PDWi1PDkc4P
DR:PDd\2PDkc4PDbZ3PDn_3PDkc4PDj\2PDXW2PDkc4QDlc1PD_h2PDkc4QDmc1PDW[3PDVo9PDW[3PDnb9PDkc4QDnc1QDo
c1QDPd1QD_3QDQd1PDnV2PDn_3Q@_U1QDRd1QDSd1PDQj8PDmc4PD^j2PDnV2PDn_3QDTd1PDP`3PDbT4QDUd1QDVd1PDbT4
QDWd1PDbT4PDkc4PDXZ3PDjV2PDgV9PDQW2PDjV2PDmc4QDXd1PDjV2PDoV2QDYd1PDga9PDjV2PDU`3QDZd1PDjV2PDU`3Q
DW6QD[d1PDjV2QD\d1QD]d1QD^d1PDlV2PDmc4QD_d1PDlV2QD_3PDWb2PDlV2PDmV2PDmc4QD`d1PDlV2QDad1PDmV2PDmc
4QDbd1QDcd1PDmV2PDmc4QDdd1PDmV2QDbU1QDed1Q@fd1PDmV2QDgd1QDhd1PDmV2PDkc4QDid1TD1QDjd1PDgZ2PDmc4QD
kd1PDgZ2QD_3QDld1QDmd1QDnd1TD1QDod1PDjZ8QDdFQDPe1PDRj8QDbU1QDQe1QDRe1PDR`3QDSe1PDXo8PDS`3PDYj4PD
`=PDS`3PDU_3PD^n9PDoV2PDmc4PDo_3PDmc4PDXP:PDn_3PDQW2PDR`3QDTe1PDU`3PDb7PDo_3PDkc4PDZX2PDkc4PDj^9
PDc@PDU`3QDUe1PDnP2PDZP2PDgn1PDnP2PDoV2PDmc4PDmP2PDoV2QD_U1QDVe1PDjS2PDcm4PD`7PDY8QDWe1PDZ:PDTY9
PDoV2QDXe1PDV3PDm_3PDfR4PDoV2PDkc4QDYe1PDoV2PDmc4QDZe1VD0PDoV2PDmc4QDZe1QD[e1PDoV2PDkc4QD\e1QD]e
1PDoV2PDm_3PDmc4PDf6PDoV2QD^e1PDoV2PDPi1PD]Y4PDoV2PDPX2PDVe9PDkP:PDn_3PD]j4PDlP:PD\W2PDmP:PDo_3P
Dmc4PD\d4PDej4PDV`3QD_e1PDRQ:QD`e1QDae1QDbe1P@n_3QDce1PDST2PDch8PDSQ:PDST2QDde1QDee1PDY3PDoV2PDm
c4PDQT4PDU7PDPT4PDQT4PD\`3QDfe1PDmg8PDng8PDde1PDoV2PDmc4PDde1PDog4PDU`3PDde1QDge1PDde1PDVQ:`DYg4
`DZY5PDnS4PDV_3PDo8QDhe1TD1QDie1QDje1QDke1QDle1QDje1PDao1QDme1PDPT4PDn_3PDmc4PDfS2PDZj4PDn_3PDkc
4PD\Q:PDZj4PD]Q:QDne1QDoe1PDho9PDS`3PDho9PDkY9QDPf1PDlY9QDQf1QDcP1PDoV2PDHQDRf1QDSf1PDHPDUd4PDo_
3PDHQDTf1PDHPD_6PDHPDk8PDbQ:PDHPDQX2PDnh9PDHPDla1PDo8QDo7PDaQ:PDT`3PDUW2QDQ=Q@`3QDUf1TD1QDVf1PDU
W2QDWf1QDXf1TD1QDYf1PDUW2PDg9PDnV2PDUW2PDjV2PDU`3PDUW2PD\_9QDZf1PDUW2QD[f1QD\f1PDUW2PDi8QD_3PDUW
2QD_GQD]f1TD1QD^f1PDUW2PDo_3PDmc4QD_f1PDcd8PDU`3QD`f1QDaf1PD]Y2QDbf1TD1PDeQ:PDTS2PDS`3PDc<PDTS2Q
Dcf1TD1PD[@PDXV9PDo_3PDmc4PDhQ:PDiQ:PDRj8QDdf1QDQe1PDZ<PDmg8PD\h5PDZ]3PDZU8PDlg9PDTi2PDkZ2PD]@QD
ef1QDff1PDU`3QDgf1PDmc4QDhf1QDif1QDjf1TD1QDkf1QDlf1PDnV2QDmf1QDnf1QDof1QDPg1PDmc4QDQg1PDhn1PDS`3
PDhn1PDoV2QDRg1QDQDP@P`3PDfS2QDSg1QDTg1QDUg1QDVg1QDWg1TD1QDXg1PDnd4QDYg1PD\9PDoV2PDam2PD\9PDoV2Q
D_3PDnh9PDfj9PDoV2PDmc4QDZg1QD[g1TD1QD\g1QD]g1QD^g1QD_g1QD`g1TD1PDR_9QDag1QD_U1QDbg1QDcg1QDdg1TD
2QDeg1PDaR:PDS`3PDgf2PDdh9PDk[3PDbR:PDbT4PDTW2PDYj4PDTW2PDTW2PDTW2QDfg1QDgg1QDhg1QDig1TD1P@_`4PD
V>PDoV2PDmc4QDjg1PDih2PDcR:PDQ`3PDmc4PDX>QDkg1QDdFTD1QDlg1PD_n9PDTS2PDhm2QDmg1QDng1TD2PDbT4PDmc4
QDog1QDPh1PDmm2PDS`3PDhR:PDiR:QDQh1PD\Z2PDS`3PD^Z2PD]Z2QDRh1P@mc4PD]Z2PDkR:QDSh1QDTh1PDob9PDn_3P
Dmc4PDmR:PDXW2QDUh1QDVh1PDXW2PDin8PDnR:PDXW2PDaR4QDQKQDWh1PDXW2PDYj4PDRS4PDXW2PDWj4PDXW2PDgo1PDS
`3PD`7PDgo1PDn_3PDmc4PDWAQDXh1PDNPDS`3PD`Y9PDmo2PDS\3PDQX2PD^m2QDYh1PDQX2PDS1PDZh8PDQX2PDZ2PDim9
QDZh1PDbn9QD[h1PDiP3PDbT4PDiP3PDlV2PDkc4PDP?QD\h1QD]h1QD^h1QD_h1PDmc4PDl2QD`h1PD^`3PDXS:QDah1QDb
h1TD1QDch1PD[Z2PDn_3PDmc4PDWQ3PDZS:PD[Q3PDS`3PDkc4PDP`3PDkc4QDdh1PDP`3PD[S:PDQe9PDP`3QDeh1TD1QDf
h1QDg:QDgh1PDQ_5PDcT9PDn_3QDhh1PD]S:PDkZ2PDVR2PDo_3PDXg4PDZ@PDn_3QDih1QDjh1QDkh1TD1QDlh1QDmh1PDm
V2QDnh1TD1P@dP3PD]Y8QDoh1P@n_3QDPi1QDQi1PDmW2PDfP2PDj7PDbS:QDRi1PD]i4PD^e8PDU7PDU`3PDmc4PDc^5PDQ
`3PDmc4QDSi1P@n_3PDQ`3PDdS:PDQ`3PDmc4PDYg4PDQ`3PD^c2PDek1PDoV2PDll1PDeS:QDWe1PDQ^2PDY`3PDmc4PD_^
2PDS`3QDTi1PDgS:PDS`3PDZk3PDX6PD]`3PDgm9PDa4QDUi1PDiS:PDjZ2PDR4QDVi1PDgo3QDWi1PDjS:PDkS:QDXi1QDY
i1TD2QDZi1PDW=PDlS:PDg9PDS`3QD[i1PDPR9PDoV2PDmc4QD\i1QD]i1Q@_3PDei9PDQ`3PDoS:PDkc4PDfh4PDZU3PDd>
QD^i1QD_i1PDc<PDS`3PDRT:PDc<PDU`3PDei9PDkV2PDm_3PD[m9PDkV2PDoV2PDmc4QD`i1PDkV2PDmc4QDai1QDd8QDbi
1TD1QDf8PDUT:PDS`3PDVT:PD[T2PD]`3PDYU4PDhY2PDci4QDci1QDdi1QDei1TD1QDfi1PD\8PDX`3PD^Z2PDS`3PDnS4P
DXT:PDch8PDYT:PD^`3PDP3PDec9PDRT2QDgi1PDZT:PDkc4PDe<PDQ`3QDhi1QDii1TD1QDji1PDfa2PDo_3QDki1QDli1T
D2QDmi1QDni1PDm_3TD1QDoi1QDPj1PDQ`3PDc@QDQj1QDRj1PDo7QDdFTD1QDSj1QDTj1QDUj1PDoV2PD\?QDVj1TD1QDWj
1PD^c2PD_X3QDXj1QDYj1TD1QDZj1PDXn4PDab2PDfT:PDgT:QDlU1QD[j1QD\j1QD]j1PDie8PDW;PDU[2QD^j1QD_j1PDi
T:PDjT:PDn=PDmc4PDfm9QD`j1QDaj1PDVg2PDoV2PDlV2PDmc4PD^c2PDmV2PDkc4PDcd2PDnV2PDU`3QDbj1PDPa3QDcj1
PDjX2QDdj1TD1P@jZ9PD\Y9PD\k3PDmT:PDoV2PDlh2PDUS:QDej1QD_3QDfj1PD_Z2PDS`3QDgj1PDoT:PDmc4PD\j2PDmc
4PD[\2PD_j9PDfU2PDoV4QDhj1PDUS2PDmc4QDij1PDZU2QDjj1PD_<QDkj1PD[U2QDlj1PDSU:PDg:PDeW9PDRW2PD]5QDm
j1PDTU:QDnj1PD\j9PDVU:QDoj1QDPk1PDT\2QDQk1QD_3PDnT:PDmc4QDRk1QDSk1PDmc4QDTk1QDUk1PDmc4PD\n9PDoV2
PDmc4PDZU:PDU7PDmc4PD]Y2QDVk1PDmc4PD[U:PD\9PDmc4PD\j9PDVU:PDmc4QDWk1QDXk1PDmc4PDZ@QDYk1PDmc4PD]Y
8QDZk1PDQj8QD_U1QD[k1TD1P@^j2QD\k1QD]k1PD^U:QD_3QD^k1QD_k1TD1QD`k1QDak1QDbk1PDbU:PDoV2PDcU:PDdU:
PDn;PDeU:PDfU:PDS`3QDck1QDdk1TD1PD[T2PDgU:PDR`3PDgV8PD]n9PDZk4SD0QDek1PDn_3PDXP2PDn_3PD]W3QFfk1Q
DW3Q`1`3WD0QDgk1XD0VD0QFfk1QDW3Q`1`3WD0QDgk1XD0QDhk1QFik1TD3QDW3Q`1`3WD0Q`1`3QDjk1XD0VD0QFik1TD3
QDW3Q`1`3WD0Q`1`3QDjk1XD0QDkk1WD0QDW<aDe3aDV3SD0PDS`3`Dkc4`Dlc4`Dmc4`DPX2aDV3SD0S@0XD0QDlk1QDmk1
Q`1`3WD0QDnk1XD0QDok1WD0Qd1`3QDT2XD0QDU5aDV3WD0QDT2XD0QDU5aDV3WD0QDW<Q`1`3QDT2XD0S@0QDPl1QDQl1PD
RS2QDRl1WD0Q`1`3QDSl1XD0QF[;QDW3Q`1`3WD0Q`1`3QDTl1XD0QDUl1QDW3Q`1`3Q@W<WD0Q`1`3QDVl1XD0WD0QDT2`D
cm8`Do_3`Dn_3`DS`3`DoV2`Dm_3`DU`3`D\`3`DoR2`D]`3`D[[9`DmV2`DP`3`DRW2`DR`3SD0QD\AXD0aDV3QDWl1PD\d
4PDZP2PDT7PDXd4QDXl1QDZ>S@0QDYl1PDm@QDZl1PDR`3QDW<S@0WD0QD[l1XD0QD\l1QDbGTD1PDmc4QD]l1QFUl1TD1QD
W3WD0PDkc4Q`1`3SD0XD0QD^l1QD_l1WD0QD`l1XD0QDal1QDbl1QDcl1PDmc4QDdl1QDel1QDdl1QDel1QDfl1QDW3Q`1`3
WD0QDgl1XD0QDhl1QDil1QDjl1`DYU9`Dn_3`DoV2PDUZ5QDkl1QDll1QDml1QDX3Q@]3Q`1`3QDnl1QDW<QDol1PDmc4QDP
m1QDQm1PD`T9PDfY:QDRm1QDSm1PDmY:QDTm1PDUW2QDUm1QDVm1PDUW2QDWm1PDmP2PDoV2PDmc4PDYZ3PDfl9PDmV2PDi6
PDS2PDjV2PD]Y8QDXm1QDYm1QDZm1PDmc4QD[m1PDmc4QD\m1QE]m1QD^m1TD1WD0QD_m1XD0QD`m1QD_CQDam1QD\AQDbm1
QDcm1QDdm1QDem1PDU`3QDfm1QDgm1QDhm1QDim1QDjm1QDkm1PDR>QDlm1PD\?QDmm1PD[?QDnm1PDUW2PDkc4QDom1PDo_
3QDPn1QDQn1PDo_3PDgo4QDRn1QDSn1QDTn1QDUn1QDVn1PDn_3QDWn1PDR`3QDXn1QDYn1QDZn1PD^@QD[n1PD]T6PDR\:Q
D\n1QD]n1PDPR9PD^Q3PD]Y2QD^n1QDh3Q@i7QDj7WD0QD_n1XD0QDh3TD1WD0QDbe1XD0QF`n1TD1WD0QDan1XD0`Dmc4`D
`]:`Dng4`Dkc4`DoV2`Da]:QDW3Q@]3Q`1`3S@0WD0QDbn1XD0VD0QDW3Q@]3Q`1`3S@0WD0QDbn1XD0QDcn1PDmV2PDmc4Q
Ddn1VD0PDmV2PDmc4QDdn1QDen1PDoV2QDfn1PDbT4QDgn1QDhn1QDin1QFjn1WD0QDkn1XD0VD0QFjn1WD0QDkn1XD0QDln
1QDmn1TD2WD0PDQj8XD0VD0QDmn1TD2WD0PDQj8XD0PD1QDnn1QDon1`Di^:QDPo1S@0WD0QDQo1XD0PDP9QDRo1PDbT4PDU
Z5PDnV2PDn_3PDUZ5QDSo1TD2PDQj8PDPT4PD\`3QDYV1PDRR2PDhh1QDTo1PDkV2P@mc4QDUo1PDRh4QDVo1QDVo1VD0QDV
o1PD1QDWo1QDXo1QDYo1Q`1`3WD0QDZo1XD0VD0QDXo1QDYo1Q`1`3WD0QDZo1XD0QD[o1QD\o1Y@0Q@X3Q@`3WD0QDV2XD0
VD0QD\o1Y@0Q@X3Q@`3WD0QDV2XD0QD]o1QD^o1WD0QD_o1QD`o1XD0QFe3TD2WD0QDao1QDbo1XD0QDco1PDP`3`Do3QFdo
1TD1`Emc4`Ekc4`Elc4`En_3`Ebi4`EWg8`Ei_:WD0QDU2XD0QDj9Q@b3WD0QDU2XD0QDeo1UD0WD0QDU2XD0SD0PDcm3PDn
_3PDj_:QDfo1PDoV2PDmc4PDZ5QDgo1PDn_3PDYa2PDmV2PDmc4QDho1PDmV2TD1QDio1Q@jo1PDaj2QDko1QDlo1PDnd4PD
j_:QDmo1PDn_3PDla1QDno1PDn_3PDd]1PDam1PDn_3QDWk1QDoo1PDlV2PD[X8QDPP2QDQP2QDZ^1PDlV2PDPT4PDo4PD]`
:PDd3PDjh8PDeg9QDRP2PDmk9PDVe9PDPW2PD]g9PDST2PDeW9PD\l1PDXW9PDim9QDSP2PD_m1PDdb2PDPa3PDdb2PD[?QD
TP2QDUP2QDVP2QDW6QDWP2PDTS2PDmc4PD[@PDkc4QDXP2PDn_3QDYP2QDZP2QD[P2PDU`3QD\P2QD]P2PDmV2PDg`:PDjX2
QD^P2PDjZ9QD_P2QD`P2PDok2PDT`3PDYR:PD_^2PDS`3PDao1PDfS2PD]Y2QDaP2PDkc4PDg2PDWi1QDbP2QDcP2QDdP2PD
kc4PDmS4PDhb9PDnn1PDmV2PD[@PD_^5PDmV2QDeP2PDm_3QDfP2QDgP2PDj`:QDdFQDhP2PDhb9QDdFPDi6PD[g9QDiP2PD
a[9QDjP2PDhl1PDo_3PD]j4PDkc4PDl<PDn_3PDkc4QDkP2PDU`3PDkc4QDlP2QDmP2QDnP2QDoP2QDPQ2PDiR8PD]`3QDQQ
2QDRQ2QDSQ2QDTQ2PDmc4QDUQ2QDVQ2QDWQ2QD^j1QD_j1PDaR:PDS`3PD]d9PDP1QDXQ2QDYQ2QDZQ2PDmV2QD[Q2QD\Q2Q
D]Q2QD^Q2QD_Q2QD`Q2QDaQ2QDbQ2QDcQ2QDdQ2QDeQ2QDfQ2TD1QDR7QDgQ2QDd8QDhQ2QDiQ2VD0QDiQ2PD1QDjQ2PDol2
QDkQ2QDlQ2PDkc4QDmQ2QDnQ2QDoQ2TD1QDPR2QDQR2QDRR2Q@SR2QDTR2QDUR2QDVR2QDWR2PDnV2PDn_3QDXR2PD]j4PDT
S2PDmc4QDYR2QDZR2QD[R2QD\R2QD]R2PDmg8PDng8QD^R2QD_R2PDd\2PDU:QD`R2PDQj8PD]c2QDaR2PDQj8QDbR2QDcR2
PDo_3PDmc4PDXP:PDn_3QDdR2PDiP3PDkc4PDYj4PDWg9PDob9PDn_3PDmc4PDmR:PD\n9PDoV2PDmc4PD^e9PDn_3PDPU8P
DQb1QDeR2S@0PDi6PD[g9QDfR2QDgR2QDhR2TD3QDiR2QDjR2PDn_3PDm_3PDmc4QDkR2PDn_3QD_GQDlR2QDmR2QDnR2QDo
R2QDPS2QDQS2QDRS2PDmc4PDWd:QDSS2TD1QDTS2QDUS2PDfZ2QDVS2PDmc4QDWS2QDdU1TD1QDXS2QDYS2QDZS2QD[S2QDS
7TD3PDQ`3QD\S2QD]S2PDmc4QD^S2PD]X3QD_S2QD`S2QDaS2QDh^1PDmV2PDRf9PDP3PDec9QDbS2PDoR:PDUZ5PDei9PDQ
`3PDPX2QDcS2QDdS2PDkV2QDeS2PDkV2QDfS2PDoV2QDgS2PDf6QDhS2QDiS2QDjS2P@WQ3QDkS2TD1QDlS2QDmS2QDnS2QD
oS2QDPT2QDQT2PDWe:PDn_3PDi6QDRT2QDST2QDTT2PD]S:PDkZ2QDUT2TD3PDQb1PD]`3QDWT1QDVT2SD0PDm_3PDkc4PDm
Z9PDoV2QDn5QDWT2PDnV2PDn_3QDXT2QDYT2QDZT2TD1QD[T2QD\T2TD1PDjV2QD]T2QD^T2QDSAQD_T2QD`T2PDl8QDaT2P
DHPDZ]8PD]Y2QDbT2PDi9PDoP9PDk\5PDn_3PDmc4PDgU2QDcT2QDdT2PDme:PDTS2QFeT2QDfT2Q`1b3Q`1`3WD0QDgT2XD
0`D^k2`DYf:`DZf:`Dn^2`D`\2QDW3Y@0WD0PDmV2PD\^5XD0`Dhb9`Dmc4QDe3QDW3PDmV2PDeb9QDhT2QDiT2QFW:QDjT2
Q`1`3WD0QDW2XD0`D\6QDW3PDQU9WD0QDkT2XD0PD]f:SD0QDe3QDW3Q`1`3QDlT2PDgZ2QDW3QDmT2PDQ`3QDnT2QDZ?S@0
S@0QDoT2PDoV2QDPU2WD0QDQU2XD0QDe3QDW3SD0PDhi4PD\`3WD0QDW2XD0QDb8QDRU2Q`1`3QDSU2QF[;QDW3YD0WD0QDW
2XD0QDTU2QDW3Y@0WD0QDUU2XD0PDU`3UD0QD^3SD0QDe3WD0Q`1`3QDW2XD0VD0UD0SD0QDe3WD0Q`1`3QDW2XD0VD0UD0Q
D^3QDe3WD0Q`1`3QDW2XD0VD0UD0QDe3WD0Q`1`3QDW2XD0VD0UD0QD^3SD0QDe3WD0Q`1`3QDW2XD0QDVU2UD0SD0QDe3WD
0Q`1`3QDW2XD0QDVU2UD0QD^3QDe3WD0Q`1`3QDW2XD0QDVU2UD0QDe3WD0Q`1`3QDW2XD0QDVU2WD0QDWU2QDXU2XD0PDm_
3PDfR4QDYU2PDoV8PDoV2PDQX2PDWd1PDHQDZU2QD[U2PDU`3QD\U2PDPk1`Ecm4`E>QD]U2PDlW9PDU`3QD^U2QD_U2PDmc
4PDhg9PDl9QD`U2PDef:QDZg1PDoV2PDQR9PDn_3QDaU2QD^8QDbU2PDgf:PDoV2QDcU2PDU`3PDmV2PDnc4PDSe9QDW3PDj
V2PDo_3PDQW2QDdU2PDmc4QDeU2QDfU2PDQR9PDn_3PDm_3PDkc4PDmZ9QDgU2PDP`3QDe3QDW3Q`1b3WD0QDhU2XD0QDe3T
D1QDiU2QDjU2S@0S@0WD0QDkU2XD0QDe3QDjU1WD0QDm3Q`1`3QDlU2XD0PD_^3QDW3PDkf:QDmU2QDnU2QDoU2PDna2PDn_
3PDVd1PDiX4QDPV2PDHPDoe1PDoV2SD0PDoe1QDW3QDQV2QDRV2QDSV2QFi5TD3QDW3WD0Q`1b3Q`1`3QDW2XD0`DP`3Q@V3
QFTU2QDW3Q`1b3Q`1`3WD0QDW2XD0QDTV2Q`1`3WD0QDW2XD0WD0QDUV2XD0Q`1`3QDU5QDZ3Q`1`3WD0QDVV2XD0QDe3QDW
3Q@Z3WD0QDWV2XD0`DV`3`DU`3S@0aDV3QDXV2Q`1`3PD\X4QDe3TD3QDYV2P@U`3P@T7WD0Q`1`3QDW2XD0QDe3TD3QDnS1
WD0PDU`3SD0XD0QDe3TD3QDW3Q`1`3WD0QDZV2QD[V2XD0PDkf:QD\V2QD]V2QD^V2PDmV2QD_V2PDP`3QD`V2PDie8QDaV2
QDbV2QDcV2QDdV2TD2QDeV2QDfV2TD2QDgV2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0QDhV2`EV7`EX7`EU7`EW7`ET7`
EY7WD0QDY2XD0QDiV2TD2QDU5QFjV2QDW3Q`1b3WD0QDkV2XD0QDZCQDlV2QDmV2TD2QDnV2QDoV2QDPW2TD1WD0QDQW2S@0
QDRW2XD0QFjV2Q`1b3WD0QDSW2PDU`3XD0QDTW2QDUW2PDn_3aDVW2`Djg4SD0QDWW2QDXW2TD1PD]`3WD0SD0XD0QDYW2PD
lV2PDQ`3QDZW2TD2PDTS2PDm_3QD[W2QDeV1QDe3WD0QD\W2XD0QDhCPDmV2PDmc4PDoP9PDn_3QDn5QD]W2QD^W2QD_W2QD
`W2TD1PDjV2QDaW2QDbW2Q`1`3WD0QDcW2XD0QDdW2QDeW2PDU`3QDfW2PDmc4QDgW2QDhW2WD0QDiW2XD0QDjW2QFjV2WD0
QDkW2QDlW2XD0PDU`3QDmW2QD\HQDnW2QDoW2WD0QDPX2XD0QDQX2QDRX2TD1QDSX2QDi5QDTX2Q@b3WD0QDUX2XD0WD0QDV
X2XD0TD2QDWX2PDP`3Q@XX2WD0QDYX2XD0`Dn_3QDZX2QD[X2S@0WD0QD\X2XD0WD0QD]X2XD0QD^X2QD_X2QFe3Q@b3WD0Q
D`X2XD0PDU`3QDaX2Q@b3WD0QDbX2XD0QDcX2QDe3Q@i7QDj7WD0PDm7XD0QDdX2QD[;WD0PDkh:XD0`DU`3QFe3QDeX2Q`1
b3WD0QDfX2XD0`DU`3QDe3QDgX2SD0S@0WD0QDhX2XD0QFi5Q`1b3WD0Q@i7Q@j7Q`1b3QDX2XD0aDiX2Q@V3QDjX2Q`1b3W
D0Q@i7Q@j7QDX2XD0QDe3TD2PDHPDTT4WD0QDX2XD0QDe3TD2PDS`3WD0QDX2XD0QDkX2WD0QDlX2XD0QDmX2QDi7QDj7WD0
QDnX2QDoX2QDPY2XD0QDj7WD0QDnX2QDoX2QDPY2XD0QDi7QDj7QDQY2WD0QDRY2XD0QDj7QDQY2WD0QDRY2XD0QDSY2S@0Q
DTY2QDe3QDX3QDUY2S@0WD0QDVY2XD0QDWY2QDXY2SD0WD0QDYY2QDW3Q`1`3QDZY2XD0PDWS2PDn_3QD[Y2PDP`3S@0WD0Q
D\Y2XD0QD]Y2S@0S@0WD0QD^Y2XD0PDoV2PD[h:PDnV2PDn_3QD_Y2PDoV2PD[g4PDU`3QD`Y2QDaY2P@UW2PDU`3QDbY2PD
U`3WD0QDcY2XD0PDmV2PDRR9QDdY2QDeY2PDmi:QDfY2WD0Q`1`3QDW2XD0QDgY2TD1WD0PDkc4QDhY2QDiY2XD0QDPCTD5W
D0QDjY2PDU`3XD0QDkY2QDTU2TD6QDlY2TD1QDmY2Q`1`3WD0QDW2XD0VD0QDTU2TD6QDlY2TD1QDmY2Q`1`3WD0QDW2XD0Q
DnY2QDTU2WD0QDoY2XD0QDW6QDPZ2WD0QDQZ2PDU`3XD0SD0WD0PDl5PDU`3PDjc1XD0SD0QDRZ2QDW3Y@0WD0QDSZ2XD0`D
Q`3QDV3WD0QDW3QDTZ2TD2QDUZ2XD0QDVZ2WD0PD]`3QDWZ2QDXZ2XD0VD0WD0PD]`3QDWZ2QDXZ2XD0QDXOWD0QDYZ2PDQT
4XD0WD0QDZZ2QDbGPD^;XD0QD[Z2QD\Z2WD0QD]Z2PD^;XD0QD^Z2QF_Z2TD3WD0QDTX2QDn5QD`Z2QDaZ2XD0`Dl_2`Dom2
WD0QDk2XD0Y@0QDbZ2TD1VD0WD0QDk2XD0Y@0QDbZ2TD1QDcZ2QDdZ2QDeZ2SD0S@0WD0QDX2XD0QDfZ2QFgZ2WD0QDhZ2XD
0QDiZ2QDjZ2TD4WD0QDTX2Y@0PDk5QDkZ2XD0QDlZ2TD1WD0QD`8PDjV2XD0VD0QDlZ2TD1WD0QD`8PDjV2XD0QDmZ2QDW3W
D0QDnZ2QDoZ2TD1QDP[2XD0P@mc4VD0QDW3WD0QDnZ2QDoZ2TD1QDP[2XD0P@mc4QDQ[2WD0QDR[2PDgZ2XD0QDS[2WD0PDm
_3QDT[2XD0VD0WD0PDm_3QDT[2XD0QDU[2QFfk1TD2WD0PDmV2QD_3QDV[2XD0QFfk1Y@0WD0QDW[2TD1QDX[2XD0VD0QFfk
1Y@0WD0QDW[2TD1QDX[2XD0QDY[2QFfk1Y@0WD0QDZ[2XD0QD[[2WD0QD\[2QD][2XD0SD0QD^[2TD3WD0QDo?QD_[2TD1QD
`[2XD0VD0QD^[2TD3WD0QDo?QD_[2TD1QD`[2XD0QDa[2WD0QDb[2QDc[2TD1QDd[2XD0VD0WD0QDb[2QDc[2TD1QDd[2XD0
QDe[2QDf[2WD0QDg[2QD_3QDh[2XD0WD0QDi[2TD1QDj[2XD0QDk[2WD0PDYP2QDYGQDl[2PDhX8QDm[2XD0WD0QD\U2QDl[
2PDhX8XD0PDn_3WD0QDn[2QDo[2TD1PDU`3XD0SD0WD0QDP\2PDoV2XD0QDQ\2WD0QDR\2P@oV2XD0VD0QDQ\2WD0QDR\2P@
oV2XD0QDS\2QFfk1TD1WD0QDT\2Y@0TD1QDU\2XD0SD0QFfk1QDW3Y@0WD0QDV\2XD0QDW\2WD0QDX\2PDU`3QDY\2XD0SD0
QDW3WD0PDnV2PDU`3XD0QDZ\2QDW3Y@0WD0PD[1QD[\2XD0QD\\2QD]\2WD0QD^\2QD_\2XD0QFfk1QDW3WD0QD`\2TD1VD0
XD0`DoV2`DmV2`DmS2`DP`3QFfk1QDW3WD0QD`\2TD1QDa\2XD0`DoV2`DmV2`DmS2`DP`3UD0WD0QDb\2XD0SD0QDc\2PDk
c4PD_6PDWb2QD[]1TD1PDmV2TD4QDjo1QDd\2QDe\2WD0QDf\2XD0TD2QDg\2SD0UD0QDh\2WD0QDi\2XD0VD0UD0QDh\2WD
0QDi\2XD0QDj\2QDk\2Q@W3Q`1`3WD0QDl\2XD0`DU`3aDV3UD0WD0PDlR2QDW<SD0XD0UD0WD0PDgj4QDW<SD0XD0UD0QDm
\2QDn\2UD0WD0QDo\2XD0SD0`Djg4UD0PDS\8QDP]2QDQ]2PDS\8PDU`3QDR]2QDeT1QD_V1PDfc9QDQKQDW3PDkc4Q`1`3W
D0QDS]2XD0QDT]2QDU]2UD0WD0QDV]2XD0WD0QDW]2Q`1`3Q@X]2QD^4XD0QD^4QDY]2QDZ]2QDgKTD2QD[]2QD\]2QD]]2Q
DW3WD0QD^]2XD0PDU`3QD_]2WD0QDgKXD0SD0PDi6PDc<PDR8QD`]2PDjV2PDR8PDjV2QDa]2QDb]2QDc]2PDSc2PDlV2QDd
]2QDe]2PDYU2QDf]2PD]U:PDjV2QDg]2QDh]2WD0QDi]2XD0`DU`3QDh]2WD0QDi]2XD0`DU`3QDg]2WD0QDi]2XD0`DU`3W
D0QDi]2XD0`DU`3QDiR1QDW3Q`1`3WD0QDj]2XD0QDk]2QDl]2QDm]2PDkc4WD0PDS\8XD0PDU`3QDn]2QDo]2TD1QDP^2QD
gKTD2QDQ^2QDR^2PDT7WD0QDS^2XD0QDW3PDU`3PDT7WD0QDT^2XD0QDU^2QDV^2QDW^2PDmc4PDc;QDX^2QDY^2QDZ^2QDX
IPDfZ2QD[^2PDfZ2PDS`3PDjZ8PDmc4PDed9PDfd9QD\^2QD]^2QD^^2P@n_3QD_^2PDha:QD`^2PDo_3PDcT4QDa^2PDU`3
PDd7QDb^2PDfX4PDoV2QDc^2PDQW2PDlV2PDY@TD2QDd^2PDPX2PDn_3PDmc4QDe^2PDTR2QDf^2TD6WD0Q`1`3QDX]2XD0Q
Dg^2QDf^2TD5PDo_3TD3WD0QD^4XD0QDh^2TD8PD4WD0QDi^2XD0UD0WD0PDnm:XD0WD0QDh^2SD0PD4QDi^2XD0WD0QDh^2
SD0SD0PD4QDi^2XD0QDj^2`Dfg4`Dg7`Dlh1QFk^2TD2WD0QDl^2XD0QDl^2`Dd7SD0PD`P2PDd7Q`1`3QDm^2PD^2PDUR2Q
Dn^2PDUR2QDo^2WD0QDoNPDU`3XD0SD0QDP_2PDU`3aDV3`DY9QDQ_2PDU`3QDR_2QDoNPDU`3WD0QDS_2XD0QDSHWD0QDT_
2XD0`DHQDU_2Q@V_2P@kc4PD^b4QDQKQDW3WD0QDW_2QDX_2XD0PDQW2QD\>QDY_2QDZ_2WD0QD[_2QD\_2XD0QD]_2S@0S@
0WD0QDW3QDVR1XD0QD^_2WD0QD__2XD0QD`_2PDkc4S@0WD0QDa_2XD0PDU^2PDo_3SD0QDb_2SD0QDc_2PD^n:PDU`3PDT7
QDd_2PDU`3QDe_2WD0QDf_2XD0QDg_2QDh_2PDjV2PDPU8PDXk1PD]m2PD[k1QDi_2WD0QDj_2XD0QDk_2QDW3WD0QDl_2XD
0PDo_3TD2QDm_2QDcP1WD0QDn_2PDU`3PDT7XD0QDW3QDo_2QDP`2QDQ`2QDR`2QDS`2PDHPD`n3PDoV2UD0QDT`2QDZ2QDU
`2PDd7WD0QDV`2XD0QDW`2QDX`2QDY`2SD0QDZ`2PD`<PDi6PDU`3PD[P2PD`<QD[`2QDhCQD\`2QD]`2QD^`2PDU`3QDW3Q
D_`2QDZ_2QD``2QDa`2QDb`2QDc`2QDW3PDY@QDd`2QDe`2SD0QDf`2QDg`2PD[P2PDT7Q`1`3WD0QDh`2XD0PD[P2QDi`2Q
Dj`2PDkc4PD`P2PDYP2PD`<QDk`2PDQW2QDl`2PDU`3QDm`2P@\?PDRh4PD_[9QDn`2PDmc4PDk^9QDo`2PDmc4QDPa2PDVW
2QDQa2QDRa2PDm_3QDSa2QDTa2QDUa2PDU`3QDZ2QDVa2QDWa2PDjT3PDoV2PDVd1PDYj1QDQKQDXa2QDYa2QDZa2QD_CPDn
_3QD[a2QD\a2QD]a2PDmV2QD^a2QD_a2QD`a2PDjn:PDnV2QDaa2P@U7QDba2QDQKPD\P2PDkn:PDkn:QDca2QDda2QDea2Q
Dfa2QDQKPD]f1QDZ2QDf`2QDga2QDiR1QDU`2S@0QDha2`DY7QDiR1Q`1`3QDia2QDja2QDka2QDW3QDla2QDma2QDna2Q`1
`3QDoa2PDnR2PDUW2SD0PDmR2PDV`3SD0PDlR2PDV`3QDPb2PDQT2QDQb2QDRb2PDQT2PDRh4PD4SD0PDQT2PDRh4QDSb2PD
di4PDRh4QDTb2PD^X2PDUR2PD_`3QDUb2PDm_3QDVb2PDmd4PD4QDWb2PDm_3QDVb2PDmd4QDWb2PDoV2QDVb2PDmd4PD4PD
cm4PDoV2QDVb2PDmd4PDcm4PD^i4PDmd4QDXb2PD_`3QDiR1PDX7PDmW2PDj7PDb^1PDT7PDb^1PDU`3QDW3PD\_9SD0PD\_
9QDYb2QDU`2PDT7QDZb2QD[b2QDYESD0TD2PD]f1QD\b2QD]b2PDT7Q`1`3QD^b2QD_b2QD`b2QDab2QDbb2PDmc4QDcb2QD
db2QDeb2PDQT2QDfb2QDgb2PDRh4QDhb2SD0QDm`2PDRh4QDib2QDjb2QDkb2QDlb2QDmb2PD[P2PD`<PDi6PDU`3QDf`2QD
nb2QD[`2PDUR2PDlV2PDUR2PDU`3PD[o:PD4SD0WD0PDT=PD[X2XD0QDob2WD0QDPc2QDQc2TD1QDRc2XD0QDSc2WD0QDTc2
PD^b4XD0SD0QDSc2WD0QDh5PDUW2PD^b4XD0SD0WD0QDUc2QDVc2PDU`3QDWc2XD0SD0QDXc2WD0QDYc2S@0QDZc2PDU`3XD
0`Db:`D^;`DY`9`Dbm1UD0WD0QD[c2QD\c2TD4PDT7XD0QD]c2UD0WD0QD[c2QD\c2TD4PDT7XD0YD1QD^c2P@[P2WD0PDT7
TD1QD_c2QD`c2XD0QD^c2P@[P2WD0PDd7QDac2XD0QD^c2P@[P2WD0PDd7YD1XD0WD0QDbc2PD[P2QDZ2XD0QDcc2WD0QDdc
2XD0TD1QDec2QDfc2Q@gc2WD0P@QT2QDhc2XD0P@lW9QDic2WD0PDQT2QDjc2XD0QDkc2WD0PDQT2PDR]3XD0QDlc2UD0WD0
PDRh4QDib2XD0SD0WD0QDmc2QDib2QDnc2XD0VD0WD0QDmc2QDib2QDnc2XD0QDoc2UD0WD0QDPd2SD0S@0S@0PD4PDPT4XD
0SD0UD0WD0QDQd2SD0S@0S@0PD4QDPd2XD0SD0UD0WD0QDRd2XD0QDSd2WD0QDTd2YD2XD0`DU`3QDUd2WD0QDVd2XD0SD0Q
DW3WD0QDWd2P@nV2P@o_3XD0QDXd2TD2QDYd2WD0QDZd2QD[d2XD0VD0WD0QDZd2QD[d2XD0QD\d2WD0QD]d2XD0QD^d2TD3
QD_d2QD`d2WD0QDWMY@0QDad2XD0`Da;`D]a1`DQZ2`DSn3UD0WD0PDhi4PD\`3YD2XD0TD5PD4SD0UD0WD0PD[o:PDn_3YD
2XD0TD5PD4SD0UD0WD0PD[o:PDn_3SD0TD4PD4QDZ2XD0SD0UD0WD0PDhi4PD\`3SD0TD4PD4QDZ2XD0SD0`E_`3`EoR2`ER
W2`ElR2QDbd2WD0QDcd2XD0QDdd2`Djg4PDlR2WD0SD0TD1QDed2QD\>XD0SD0PDnR2WD0QDfd2XD0WD0QDgd2TD1QDhd2XD
0QDid2WD0QDjd2QDkd2XD0PDU`3QDld2WD0QDmd2QDnd2QDod2XD0SD0WD0QDmd2QDnd2QDoNPDU`3XD0SD0WD0QDPe2QDQe
2QDRe2QDSe2XD0QDTe2S@0S@0S@0WD0QDU`2P@d7QDUe2XD0WD0QDVe2QDWe2PDT7TD2QDXe2XD0SD0WD0PDkS2QDW3TD2QD
Ye2QDZe2XD0SD0WD0QD``2QDW3TD1QD[e2XD0QD\e2WD0PDkc4QD]e2XD0VD0WD0PDkc4QD]e2XD0QD^e2QD_e2WD0QD`e2T
D1QDae2XD0SD0WD0QDP_2TD1QDbe2XD0SD0WD0QDce2TD1QDde2XD0SD0WD0QDee2QDfe2XD0P@lW9QDge2`D=QDhe2WD0QD
ee2QDfe2XD0P@lW9QDge2`D=YD2WD0QDie2QDje2XD0QDke2`D\`3WD0QDle2PDo_3XD0SD0WD0QD_b2QDme2TD2QDne2QDW
3XD0QDoe2PDQT2PDRh4WD0PD4QDPf2XD0UD0WD0PDQT2PDRh4XD0SD0UD0WD0QDQf2QDRf2XD0SD0UD0QDSf2TD9PD4WD0QD
Z2XD0SD0UD0WD0QDZ2XD0aDTf2UD0WD0QDUf2QDZ2XD0UD0WD0QDVf2XD0SD0QDWf2WD0QDXf2XD0SD0UD0WD0QDYf2XD0SD
0QDj9QDZf2Q`1`3WD0QD[f2XD0QD\f2QD]f2PDmV2QD^f2QD_f2PDX>QD`f2QDaf2PD\`3QDbf2PD\`3QDcf2QDdf2PDkc4Q
Def2PDaP;PD4PDQV9PDP`3QDff2PDbe4QDgf2Q`1`3S@0WD0QDhf2XD0QDif2WD0QDjf2XD0QDkf2`Djg4PDVW2WD0QDlf2X
D0Q`1`3S@0WD0QDmf2XD0QD\<WD0QDnf2XD0QDof2WD0QDPg2XD0QDQg2S@0WD0QDRg2XD0QDSg2QDTg2QDUg2QDX3WD0QDV
g2XD0QDWg2PDU`3WD0QDXg2XD0QDYg2QDW3Q@b3WD0QDZg2XD0QDm3WD0QD[g2XD0`DnV2`DbT4`DmV2`DlV2`DR`3`DQj8`
DjV2`DkV2`Dic4`Dhc4`Dmc4`Dkc4QDX3QD\g2QD]g2QDX3QD^g2PDlV2QDT6WD0QD_g2P@[[9QD`g2XD0QDag2QDW3Y@0WD
0QDbg2XD0`Dm_3`DoV2`DR`3`DU`3`DlV2WD0QDi2QDcg2PD\`3XD0QDdg2QDW3Y@0WD0PDf9Q@eg2XD0VD0QDdg2QDW3Y@0
WD0PDf9Q@eg2XD0QDfg2WD0QDgg2PDmV2Q@`3QDhg2XD0QDig2QDX3WD0QDjg2XD0QDkg2Q@X3WD0QDlg2QDmg2XD0QDX3QD
ng2QDog2QDeg2QDPh2PDRX9PDjV2QDQh2PDjV2`Dmc4`Dkc4`Dlc4`DfW2`DoW2`Dnc4`DQW2`DQX2`DRX2`DR`3`DQ`3`Dc
Q;QDRh2Q`1`3QDSh2QDTh2QDUh2PDHPD`e4PDlW9QDVh2QDWh2QDW3PDVW2QDXh2PDHPDTT4QDYh2QDX3QDZh2QD[h2QDX3Q
D\h2aDV3QDX3QD]h2PDmV2PDmc4QD^h2QD_h2QDRBQDW2QD`h2QDah2PD`g8P@QW2PDYf8PDR`3QDbh2PDU`3PDTS2PDRh4Q
Dch2TD1QDdh2QDeh2Q`1`3QDfh2QD]:TD3QDgh2PDR[1QDhh2QDih2QDjh2QDkh2P@n_3Q@lh2QDmh2QDnh2`DQW2`Dmc4`D
]i4`DfW2`DoW2`Dnc4`D\i4`D^i4QDoh2QDT6WD0QDPi2XD0WD0QDQi2XD0QDRi2QDSi2PDd]3QDT6Q@W3S@0QDTi2QDUi2Q
DVi2QDUi2PDmc4QDWi2QDX3PDd9QDRU2QDX3QDXi2PDkc4QDYi2QDZi2PDkc4PDde1PDog4QD[i2PDoV2PDmc4QD^h2PDZ[5
QD\i2QD]g2QD]i2QD^i2P@mc4QD_i2QD`i2PDjV2PDmV2PDmc4QDai2QDbi2PDR`3QDci2PDib9PDS`3PDog9QDdi2QDdFPD
iW:QDei2QDW3Q`1`3S@0QDfi2QDgi2Q`1`3QDhi2QDii2TD2PDam8QDji2QDki2PD^o3QDli2QDmi2QDni2Q`1`3P@kc4QDo
i2QDPj2PDW[3QDQj2PDU`3WD0QDRj2XD0PD]<PDlV2QDSj2PDoV2QDTj2QDUj2P@oV2QDVj2QDWj2QDXj2QDYj2QDZj2UD0P
DQS2SD0QDi:QD[j2QD\j2PD4SD0UD0WD0PDQS2XD0QD]j2SD0UD0WD0QD[2XD0aD^j2SD0UD0WD0QD[2PDmW2XD0`Dco1`Da
o1`DY\5`Dbl1`D]k1`Dc;`Dl;`Dg7`DU9`Dhh1`D_k1`DT=`D`1UD0WD0QD[2PDmW2PD]k1XD0SD0UD0WD0PDmR2QD_j2QD`
j2XD0UD0WD0PDQS2XD0SD0QDaj2`Dl5`Dj5`DS1`DM`DW6`DWh:TD4PD2UD0WD0QD[2PDmW2QDbj2QDcj2XD0UD0WD0QDbj2
TD1QDdj2XD0PD4WD0QD[2XD0QDej2`DT=`D]k1QDfj2WD0QD[2QDgj2XD0WD0PDmR2QDhj2XD0WD0PDmR2PDZj4XD0`De7`D
d7`Db<UD0WD0PDlR2QDij2QDW3XD0QDjj2UD0WD0PDlR2QDkj2PDmc4QDlj2XD0UD0WD0PDSS2XD0QDmj2QDnj2UD0WD0PDR
S2QDoj2XD0UD0WD0PDQS2XD0QDPk2PDmW2TD1QDQk2TD5QDRk2SD0UD0WD0PDQS2XD0QDSk2PDmW2QDTk2UD0WD0PDRS2QDU
k2XD0UD0WD0PDQS2XD0QDVk2`D[P2UD0WD0QDWk2QDXk2XD0TD<PD2UD0WD0PDoR2QDmMTD2QDYk2XD0`DU`3UD0WD0PDPS2
QDmMTD2QDZk2XD0`DoR2`D_`3`D^`3`DP`3`DfQ5UD0WD0QD[k2XD0SD0UD0WD0PDjR9XD0UD0WD0PDmW2SD0XD0TD;PD2UD
0WD0PDlR2QD\k2XD0WD0PDbS:PDT`3PDHXD0PDT`3PDUW2PD2UD0WD0PDR]5XD0WD0PDmV2PDkc4QD]k2PDn_3QD^k2XD0PD
T]5PDT`3PDV]5WD0PDlR2QDV_2PD]i4QD_k2XD0UD0WD0QD`k2XD0PDmR2QDak2PDmW2TD1QDbk2QDck2TD1QDdk2PDnR2QD
ak2TD6WD0QDek2PD^4XD0PDnR2QDfk2QDgk2TD1QDhk2QDik2QDV4QDjk2QDkk2PDmc4QDlk2TD2QDmk2UD0PD]`3QDQ=S@0
QDnk2PD4PDmR2QDok2PDV7TD3PDP`3TD2QDV4PDlR2QDPl2PDmW2QDQl2PDV`3TD2QDRl2QDSl2PDmc4QDTl2SD0QDUl2UD0
PDmW2QDVl2SD0PD[P2PDmW2PD]k1TD6QDWl2PDmR2QDXl2QDX3TD5QDYl2PDlR2QDj9QDZl2S@0QD[l2QD\l2TD3QD]l2PDn
R2QDW3TD4WD0QD^l2XD0PDmW2Q@b3QD_l2QD`l2PDmR2WD0QDal2XD0PDlR2QDbl2TD5WD0QDcl2XD0SD0QDdl2QDel2UD0W
D0QDdl2XD0SD0QDfl2QDgl2PDmW2TD1PDT]5QDhl2QDil2QDjl2SD0PD4WD0QDkl2XD0PD2PDmR2QDll2TD4WD0QDml2XD0P
DoV2PDlR2QDnl2QDol2TD4WD0QDml2XD0PDmR2QDPm2TD4WD0QDQm2TD1QDRm2XD0PDoV2PDlR2QDnl2QDPm2TD4WD0QDQm2
TD1QDRm2XD0PDmR2Q`1`3WD0PDZj4QDSm2XD0PDmR2WD0PDZj4SD0XD0QDTm2PDmR2WD0QDXl2QDX3TD5XD0QDUm2PDmR2QD
Vm2TD4WD0QDmV1TD4QDWm2XD0PDnR2QDi:TD3WD0QDXm2XD0PDoR2QDYm2QDZm2TD2WD0QD[m2XD0PDmR2WD0PDZj4QDY3TD
4XD0QD\m2PDmR2QD]m2QDZm2TD1WD0QD^m2PDU`3XD0WD0QD_m2PDo_3PDmc4QD`m2XD0WD0QDam2PD]j4QDbm2XD0PDnR2Q
Dcm2TD4WD0QDdm2XD0PDnR2WD0QDem2XD0QDfm2TD6PDT7WD0QDgm2XD0PD\P2SD0QDhm2TD6PD2UD0WD0QDim2PDmW2TD1Q
Djm2XD0QDkm2QD``2PDUW2QDlm2UD0PD[P2PDmW2WD0QDmm2XD0PDmR2QDnm2TD5WD0QDom2XD0QDPn2QDQn2TD3QDRn2PDl
R2QDSn2WD0QDTn2XD0PDlR2QDUn2QDVn2TD1PDR`3PDlR2QDWn2QDXn2QDYn2TD2QDZn2QD[n2TD1QD\n2PDmc4QD]n2QD^n
2PDY7PD]m3PD]`3QD_n2P@]j4PDb:QD`n2PDU7PDQW2PDRW2QDan2TD6PD4PD`Z2QDbn2PDST2QDcn2QDdn2TD4WD0QDen2X
D0PDU7PDQW2QDfn2PDmW2QDgn2TD1WD0QDhn2XD0QDin2QDjn2PDV7PDmW2QDkn2UD0QDln2QDmn2TD8PD4PDS`3WD0QDnn2
XD0QDon2UD0QD[2TD6PD4PDS`3WD0QD[2XD0UD0QD[2QDPo2TD8WD0QDWe1XD0QDQo2UD0QD[2PDmW2SD0QDRo2TD3WD0PDS
`3XD0QDSo2PDmR2QDTo2TD8WD0PDS`3XD0QDUo2UD0QD[2TD<QDWe1WD0QDVo2XD0QDWo2UD0QDXo2TD<WD0QDYo2XD0QDXo
2`D\_3QDZo2UD0QDXo2TD<WD0QDYo2XD0QD[2QD[o2UD0`DoR2`D_`3`D^`3`DZ`3`DY`3`DPS2QDXo2TD<WD0PD4XD0QD^2
`D\_3QD\o2UD0QD[2TD5QDm3WD0PDS`3XD0QD]o2S@0QDm3QDXo2TD<QDWe1WD0QD^o2XD0`D`d8QDXo2TD<QDWe1WD0PDlR
2XD0`D`d8`DmW2`Dbm4`Dcm4`DZd4`DfQ5`D`m4`Dam4`DQW2QD_o2TD<WD0PDS`3XD0QD`o2QD_o2TD<WD0PDS`3XD0PDlR
2`DmW2`Dbm4`Dcm4`DZd4`DfQ5`D`m4`Dam4`DQW2WD0PD2QDao2XD0UD0QDbo2TD5WD0QDco2QDWe1QDco2XD0PDke8QDdo
2QDeo2`Ejc1`Ekc1`EU`3WD0QDfo2XD0`DkV2QD]HTD3QDcQ2QD]2TD1QD\2QDW3TD3QD\2TD2QD]2QDV4`E]i4`Enc4QDgo
2`D_`3`DhX8PDUW2QDho2PDlR2QDW3TD2PD]Y8PDP`3`Eo[9`EQW2`E`g8`ESd8`ElW2`Em7`Eo7`Eig4`Ehg4PD]Y8`Dhg4
PDmR2WD0PDi6XD0PDd]3TD4QDio2PDXW2QDjo2Qd1`3QDY4QDY4QDko2QDlo2WD0QDmo2XD0QDno2QD[2TD1WD0QD\2XD0TD
2QDoo2QDPP3QDQP3QD\2QDW3TD1QD]2QD[2TD1QF\2R@0TD2QD]2QD[2TD2QD\2TD1QDV4PDlR2QDY3PDmW2PDT=QDRP3TD2
WD0QD\2XD0PDlR2QDY3PDmW2QDSP3PDV`3TD1WD0QD\2XD0PDmR2QDTP3PDmW2QDUP3TD3WD0QF\2XD0WD0QDVP3XD0TD3QD
\2PDlR2QDV_2QFWP3R@0WD0QDXP3XD0QDYP3QDQP3TD2WD0QD]HXD0TD3PDkV2PDRS2QDW3TD4WD0QDZP3XD0PDQS2QD\2TD
2QD[P3TD3QD\P3QD]P3TD6WD0QD^P3XD0WD0QD_P3XD0TD3QD`P3PDmR2QDaP3TD3QD\2QDQP3QD\AQDaj2TD1WD0QDbP3XD
0QDQP3QDcP3TD4WD0QDdP3XD0PDRS2WD0QDeP3TD3QDfP3XD0WD0QDgP3XD0QDhP3QDiP3PDkR;PDWV2aDjP3YD3PDXS;QDk
P3QDlP3PDf6QDmP3QDnP3PDX[3QDoP3PDY[3PDW[3QDPQ3QDQQ3QDRQ3QDSQ3PDSV2QDTQ3PDYS4QDUQ3QDVQ3PD[g4QDWQ3
QDXQ3PDlm4PDXU;QDYQ3PDS^3QDZQ3QD[Q3PDhP;PD]U;QD\Q3QD]Q3PDTP2PDn_3PDk4PDSm2QD^Q3QD_Q3PDe]3QD`Q3PD
db1PDW\5PDRZ:QDaQ3PDVV4PDh^3PDW=PDbU;PD^Z3QDbQ3QDcQ3YD3TD<YD3TD<YD3QDdQ3QDeQ3QDfQ3QDgQ3QDhQ3QDiQ
3PDSU;PD^U;PDTP2PDn_3PDlV;PDnR2QDjQ3PDnR2QDi:TD2QDkQ3PD_`3PDmW2QDlQ3QDmQ3PDnV2PDn_3QDnQ3PDmR2QDo
Q3PDmV2PDkc4PDTk2QDPR3TD4QDPX1PDm_3PDoc4QDQR3QDRR3QDSR3PDmR2QDTR3RD0SD0PD]i4QDUR3QDVR3Q@V3QDWR3P
DP`3PDV`3RD0VD0QDXR3QDYR3QDZR3PDlR2PDY1QD[R3PDmc4QD\R3WD0QD]R3QD^R3XD0`DhY2`DiY2`DT:`DOWD0QD]R3P
@n_3Q@_R3QDU5XD0`DRS2`DhY2`DiY2`DT:`DOQD`R3WD0QDaR3XD0WD0PDkc4QDbR3P@n_3QDU5XD0`DhY2`DiY2`DT:`DO
WD0QDcR3XD0QDdR3QDeR3WD0QDfR3QDV3XD0`DXW;`DZ`3`DY`3`DPT4`Df_5`DU`9`DYW;PDHPDjh1PDn_3QDgR3WD0QDhR
3aDV3SD0XD0QDiR3WD0QDjR3PD]`3QDkR3XD0VD0WD0QDjR3PD]`3QDkR3XD0PD1WD0QDlR3PDU`3XD0WD0PD]Y4QD_GTD1Q
DmR3XD0WD0PD]Y4PDmc4QDnR3XD0SD0PDQT2PDU`3QDoR3PDkc4QDQR1QDPS3PDmc4PD]X2QDQS3PDn_3PDmc4PDRh4PDZj4
PDn_3QDa=PDmc4QDRS3QDSS3PD]j4PDXW2PD^a3PDPT4PD^a3PD\`3PDQ`3PDS`3PDXZ2QDTS3QDUS3QDVS3QDbGPDkc4QDW
S3PDRh4PDS`3QDc4PDYW2PDS`3PDYW2PDTS2PDS`3PDTS2PDmV2PDS`3PDmV2PDbh8PDZ`3PDkc4QDXS3QDYS3QDZS3PDkc4
QD[S3PDXW2QD\S3PDmc4QD]S3PDTW;QD^S3QD_S3QD`S3QDoU2PDaW;PDbW;PDo_3QDaS3PDde1QDbS3PDkc4QDcS3QDdS3Q
DeS3PDTQ;QDfS3PDei4QDgS3QDhS3PDn_3PDkc4Q`1`3WD0QDiS3QDjS3XD0PDn_3PDkc4PDmW9QDkS3PDn_3PDXW2QDlS3a
DV3PDTW2QDlS3PDei4QDmS3QDi4QDnS3QDoS3QDPT3PDUW2QDQT3QDRT3QDST3PDXo8QDm3PDWj4QDm3WD0QDTT3QDUT3XD0
PDPT4PDS`3PDPT4PDQT4PDS`3PDQT4QDVT3PDXW2WD0QDWT3QDV3XD0`DXW;`DZ`3`DY`3`DPT4WD0QDfR3QDXT3QDYT3XD0
PD]`3QDmS3PD]`3PDkc4PDQX;QDZT3PD\`3QD[T3QD\T3QD[T3PDm_3QD]T3WD0PDhX8XD0QD^T3QD_T3QD`T3`D]X;`D^X;
QDX3PDlj9PDnR2QDaT3PDnR2QDbT3TD3QDcT3QDdT3PD[a4P@nR2PDUW2PD[a4PDnR2QDeT3PDmR2QDZCQDfT3S@0QDgT3UD
0WD0PDnR2PDUW2XD0SD0UD0WD0PDmR2PDV`3XD0SD0UD0WD0QDhT3QDiT3XD0PD4WD0QDjT3QDel2XD0VD0UD0WD0PDiP2TD
3QDkT3XD0UD0WD0QDim2QDlT3TD1QDmT3XD0WD0QDim2QDlT3TD1QDnT3XD0QDoT3UD0WD0PDb<QD[j2TD1QDPU3XD0UD0WD
0PDlR2PD_`3QDQU3XD0UD0WD0QDRU3PDmW2TD1QDSU3XD0UD0WD0QDTU3TD2PDUW2XD0PDjR9PDmR2QDUU3PDU7PDQW2PDUW
2UD0WD0PD[P2PDQW2PDT7QDVU3XD0UD0WD0QDWU3QDXU3TD1QDYU3XD0PD`<PDmW2PDT]5UD0WD0QDZU3QD[U3TD1QD\U3XD
0QD_4QD]U3QD_4QDV4QD`3QDV4QDV4QD^U3Q`1`3QDX]2QD\4PDS`3Q`1`3QDV4WD0QD_U3YD1XD0VD0WD0QD_U3YD1XD0QD
`U3QDaU3PDYm1`Dn_3`DR3QDm3QDbU3QDcU3PDYm1QDdU3QDeU3QDfU3QDgU3QDhU3QDiU3PDV8PDn_3PDmc4PD\U:PDTW2P
DTW2PDYX:PDn_3PDmc4PDm3PDcd8QDjU3PD\k1PDde1PDUQ:PDlV2PDe8PDQh8PDQX9PDZ6PDdg3QDkU3QDlU3PDY8PDT`3P
DZ:PDaW;PDgX;PDR1PDjV2PDZX2QDmU3PDiX;PDX6PD_9PDnV2PDQP9QDnU3PDP`3Q`1`3Q@oU3WD0QDPV3XD0PDQh8QDQV3
PDP?QDRV3PD^6QDSV3PDY>PDih2PDV]1PDVg8PD[Z2PDoX;PDUT8PDYf8PD]Z2PDmV2PD_T8QDTV3PDdT4PDPY;PDom4QDUV
3PDRY;PD]R2PDc@PDQ<PDZj4QDVV3QDWV3QDXV3QDYV3QDZV3QD_U3QD[V3PDkf:QD\V3QD]V3PDXd1PDbS4PDjV2PDkV2PD
U`3PDZY;PDX<PDPW2PDST4PD\`3PD`m8PDXT4PDS`3SD0PDUW2Q@]3Q`1`3WD0QDeDXD0QD^V3TD6QDW3Q`1`3WD0QD_V3XD
0QD`V3TD4QDW3Q`1`3WD0QDaV3XD0`Dn_3`DR`3QDbV3QDW3Q`1`3WD0QDcV3XD0QDW<Q`1`3WD0SD0XD0PDjc1QDbV2QDdV
3Q@W3WD0QDeV3XD0QDW<Q`1`3WD0QDeDXD0QDfV3QDgV3QDW3Q`1`3WD0QDhV3XD0WD0QDiV3PDhc4XD0VD0WD0QDiV3PDhc
4XD0QDjV3QDkV3WD0QDlV3XD0PDag9WD0PDjV2PDU`3PDQh4XD0QDmV3TD2QDW3Q`1`3WD0QDnV3XD0aDV3`D\`3QDoV3PDn
_3TD3QDW3Q`1`3WD0PDP]1XD0QDPW3PDn_3TD3QDW3Q`1`3aD_2aDV3iD1iD2WD0SD0XD0VD0QDPW3PDn_3TD3QDW3Q`1`3a
D_2aDV3iD1iD2WD0SD0XD0QDQW3QDRW3TD4WD0PDmi4XD0QDSW3TD2WD0PDl[9XD0WD0QDTW3P@UW2P@d7QDUW3QDi2XD0WD
0QDVW3PD]`3QDeDXD0QDl?WD0QDWW3XD0VD0QDl?WD0QDWW3XD0QDXW3QDYW3WD0PD[;PDkV2XD0QDZW3WD0PDTQ8XD0PDmc
4WD0QD[W3PDn_3QDSHXD0QD\W3WD0PDZQ8TD1QD]W3XD0QD^W3QD_W3WD0`D_Z2SD0QD`W3XD0VD0QD_W3WD0`D_Z2SD0QD`
W3XD0QDQW3QFaW3QDX3Q@]3Q`1`3WD0QDbW3aD`2SD0XD0`Dn_3`Do_3`Dm_3QDcW3WD0QDdW3XD0SD0WD0QDeW3TD1QDfW3
XD0`E]`3YD1WD0QDgW3XD0VD0`E]`3YD1WD0QDgW3XD0QDhW3PDQW2QDW3Q`1`3WD0QDiW3XD0QDjW3QDkW3WD0QDlW3QDmW
3XD0QDW3QDQ=SD0WD0QDnW3XD0`DZS3WD0QDeDPD]`3QDQ=XD0SD0QDQ=WD0QDoW3XD0QDPX3QDQX3WD0QDRX3XD0WD0PDfo
1PDTY2XD0WD0QDSX3TD1QDTX3XD0`D]`3QDW3P@UW2WD0QDUX3PDU`3XD0SD0QDW3WD0QDVX3QD^h2XD0VD0QDW3WD0QDVX3
QD^h2XD0QDWX3WD0PDRR2PDhX8XD0VD0WD0PDRR2PDhX8XD0QDXOQDXX3WD0QDYX3XD0QDZX3P@UW2P@d7WD0QDUW3QD[X3X
D0QDW3WD0QD\X3PDU`3XD0SD0PDTZ3PD\?QD]X3TD3QDW3Q`1`3WD0QD^X3XD0WD0QD_X3XD0QDm3PDdb1PDo_3PDl_5PDmc
4QD\4PDdY2SD0QD`X3PDdY2QDm3QDW3Q@Z3WD0PDQ<XD0VD0QDm3QDW3Q@Z3WD0PDQ<XD0QDaX3QDdFQ`1`3WD0QD\4XD0QD
bX3QDcX3WD0Qd1`3QD\4XD0QDm3WD0QD\4XD0QDm3QDm3TD4QDW3WD0Q`1`3QD\4XD0aDV3`D\`3QDm3TD3QDW3QDW<Q`1`3
WD0QD\4XD0QDW3Q@]3QDa3WD0QD\4XD0WD0QDa3QD\4XD0SD0WD0QDdX3QD\4XD0QDm3QDeX3TD2`D]:WD0QD\4XD0QDm3TD
2QDW3TD4PDS`3WD0Q`1`3QD\4XD0VD0QDm3TD2QDW3TD4PDS`3WD0Q`1`3QD\4XD0QDXOQDfX3TD2QDW3Q@gX3Y@0aD_2aDV
3iD1iD2aDm3aDe3bD0WD0SD0XD0VD0QDfX3TD2QDW3Q@gX3Y@0aD_2aDV3iD1iD2aDm3aDe3bD0WD0SD0XD0QDhX3QDiX3QD
jX3Q@kX3Y@0aD_2aDV3`DQb1`D]`3`DU`3bD0WD0SD0XD0VD0QDiX3QDjX3Q@kX3Y@0aD_2aDV3`DQb1`D]`3`DU`3bD0WD0
SD0XD0QDlX3QDW<Q@mX3aD_2aDV3aDe3WD0SD0XD0QDnX3`Dn_3`D_Z;`D`Z;QDW3YD0aD_2aDV3iD1iD2`Dkc4`Dlc4`Dmc
4WD0SD0XD0VD0QDW3YD0aD_2aDV3iD1iD2`Dkc4`Dlc4`Dmc4WD0SD0XD0QDoX3QDPY3Y@0QDQY3aD_2aDV3WD0SD0XD0VD0
QDPY3Y@0QDQY3aD_2aDV3WD0SD0XD0QDRY3aDl2bD0WD0YD0XD0YD1QDj9aDl2bD0WD0YD0XD0YD1aDl2bD0WD0YD0XD0aDl
2bD0WD0YD0XD0VD0aDl2bD0WD0YD0XD0QDSY3aDl2bD0WD0YD0XD0YD2QDTY3aDl2bD0WD0YD0XD0UD0SD0QDUY3TD1WD0QD
VY3XD0aDV3UD0QDUY3TD1WD0QDVY3XD0aDV3UD0SD0QDWY3TD1WD0QDXY3TD2XD0QDYY3UD0QDWY3TD1WD0QDXY3TD2XD0QD
YY3QDZY3Y@0WD0QDn2XD0aDV3`DjV2`DnV2`DRX2`DQX2`DSX2`DTX2`DUX2`DVX2`DaY9UD0QDP3Q@V3Q`1`3P@aZ;`D]a1
`D`]1`D^5`Da]1`D\6`DX>WD0Q`1`3QD[Y3XD0VD0UD0QDP3Q@V3Q`1`3P@aZ;`D]a1`D`]1`D^5`Da]1`D\6`DX>WD0Q`1`
3QD[Y3XD0QD\Y3UD0QDP3Q@V3TD3PD4Q`1`3WD0QD]Y3XD0VD0UD0QDP3Q@V3TD3PD4Q`1`3WD0QD]Y3XD0QD^Y3UD0QDP3Q
@V3Y@0WD0QD_Y3XD0WD0QDm\2XD0VD0WD0QDm\2XD0PD1QD`Y3QDW3Q`1`3aD_2aDV3iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3
WD0SD0XD0VD0QD`Y3QDW3Q`1`3aD_2aDV3iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3WD0SD0XD0QDaY3QD`Y3QDW3Q`1`3aD_2a
DV3iD1iD2aDm3aDe3bD0aDR3aD`2aDQ3WD0SD0XD0QDbY3QDlCQD`Y3QDW3Q`1`3aD_2aDV3iD1iD2aDm3aDe3bD0aDR3aD`
2aDQ3WD0SD0XD0QDbY3YD0QDcY3WD0Q@dY3PDXW2SD0XD0`Dn_3WD0PDXW2SD0QDQKXD0QDW3WD0QDeY3SD0XD0VD0QDW3WD
0QDeY3SD0XD0QEfY3WD0QDgY3QDhY3XD0QDiY3TD2WD0QDjY3XD0`D]`3`De:QDW3Q`1`3QDkY3WD0QDlY3XD0PDkY9QDmY3
PDlY9SD0PDYU2PDYU9QDnY3TD2WD0QDoY3XD0PDhj4VD0PDhj4QDQW3QD^GS@0S@0WD0QD\4XD0QDPZ3`E]`3`Ejc1`Ekc1`
EfX9`Em7`EUW2`EoZ;WD0PDi6XD0VD0WD0QDQZ3XD0VD0QDj9Q@b3WD0QDZ4Q`1`3QDRZ3XD0QDY4`D]`3`Dc<`De:WD0QDS
Z3QDZ4XD0QDZ3Q`1`3QDTZ3Q@Z4PDUW2QDZ4QDTZ3QDSHQDUZ3TD3WD0QDVZ3XD0PDXW2QDWZ3PDXW2QDXZ3QDYZ3PDXW2QD
ZZ3QD[Z3PDn_3S@0WD0QD\Z3XD0`Dii9`DY[;`Dd\2`DQ[2QDU_2Q@W3Q@]3Q`1`3WD0QD]Z3XD0QD^Z3PDP`3WD0QD_Z3XD
0VD0PDP`3WD0QD_Z3XD0QD`Z3QDaZ3QDbZ3TD3QDW3Q`1`3aD_2WD0SD0XD0VD0QDaZ3QDbZ3TD3QDW3Q`1`3aD_2WD0SD0X
D0QDQW3PDP`3WD0QDcZ3XD0VD0PDP`3WD0QDcZ3XD0QDQW3QDdZ3WD0QDeZ3XD0PDkS2QDW3Q`1`3WD0QDfZ3XD0QDgZ3QDh
Z3TD3PDnS3QDiZ3QDjZ3QDW3Q`1`3QDQ=Q`1`3S@0WD0QDkZ3XD0`Di]2`Dd_2`DPU5`Dai9QDQ=`Dmd4iD0SD0S@0WD0QDl
Z3XD0`Dn_3`DT\;`Dgf4`DSX9`DU\;`DV\;WD0QDmZ3PDn_3SD0XD0`Dmd4`Dmc4QDW3Q`1`3QDQ=`Dmg4`DbU2`Djg4SD0W
D0QD]4XD0`DW\;QDW3Q`1`3Q@]3Q`1`3Q@\4WD0Q`1`3Q@V4QD]4XD0WD0QDX]2QD]4XD0WD0QDnZ3QDoZ3QD]4XD0WD0QD]
4XD0QDP[3PDmc4QDm3QDQ[3QDR[3PDn_3QDS[3PDbi9PDo_3PDZ\;PDlV2PDR]3PDmV2PDR]3PDlV2PDmX5PDmV2PDWk1QDT
[3QDU[3QDV[3PDQ:PDjV2QD_GQD`d1QDW[3QDX[3QDY[3PD[?PDk>PDTb2QDZ[3PDk^9`Df^3`DX]5`DhS3QD[[3QD\[3QD]
[3QDeDQD^[3PDe]3QD_[3QD`[3QDW3PDn_3Q`1`3Q@eDPDe]3QDm3Q@i7Q@j7QDg:VD0QDYR1PD^\3WD0PDe]3XD0QDm3QDW
3PDoV2TD1PDd\;QDa[3TD1QDb[3QDc[3QDd[3QDn7PDo_3TD1WD0QDe[3XD0PDWV2QDf[3QDW3WD0QDg[3XD0VD0QDf[3QDW
3WD0QDg[3XD0PD1PDo[9PDn_3QDQ=SD0QDh[3QDi[3PDn_3QDm3QDW3Q`1`3PDjV2PDU`3PDQh4QDj[3TD2QDk[3QDl[3`Dn
_3`DU`3QDm[3PDU`3PDmc4QDn[3QDo[3TD1QDP\3`Do_3PDnV2PDn_3PDmc4PDcX8QDW3Q`1`3WD0QDQ\3XD0VD0QDW3Q`1`
3WD0QDQ\3XD0QDR\3PD]`3QDS\3PD\P2PDmc4PDog4QDT\3PD\P2PDQ`3PDmc4PDYg4QDdFWD0PD_c9XD0QDU\3QDW3WD0PD
_c9XD0VD0QDW3WD0PD_c9XD0QDQW3QDW3QDbGWD0QDV\3QDT\3QDW\3XD0PDm_3PDSW2QDX\3QDRP1PDo_3PDSW2QDY\3P@n
_3PDo_3PDmc4PDRh4PDn_3PDQ`3PDVW2PDPS2QDZ\3QD[\3PDX[9PDn_3PDhe8PDU`3QD\\3PDo_3PDkc4PD[k1PDm_3QD]\
3PDV`3PDRh4PDcd8QD_CPD\`3PDHQDRBPD\`3SD0PDYd1PDUW2QD^\3QD_\3PDjV2PDkS2PDP`3PD\6PDo_3QD`\3PD]Y2PD
hX8PDU`3PDXW2QDa\3QDib2PDY_4QDb\3QDc\3QDd\3PDmc4QDTk1PDYU:PDYU:QDe\3QDf\3QDg\3QDh\3QDi\3QDW3PDUW
2PDmV2VD0QDW3PDUW2PDmV2PD1QDj\3QDk\3PD]`3QDl\3PD]`3QDm\3Q@n\3QDo\3PDo_3PD\X2QD[h2PDU`3QDP]3PDUW2
PDjV2PDU`3QDQ]3PD_=PDo_3PDRR9QDR]3QDS]3PD\X9QDT]3QDmDQDU]3TD3PDU`3PDT7PD[e1QDV]3PDU`3P@T7QDW]3PD
cd8PDU`3QDX]3QD`KPD]Y8PDP`3QDY]3PDo_3QDZ]3PDo_3QDk6PD\X9QDW3WD0QD[]3XD0aDV3QD_b2QD\]3PD[P2QD]]3P
D_6PDhX8PDoV2PD_X3PDP`3TD2QD^]3PDnd4PDU`3PDbd8PDXV9PDo_3PDmc4PD\4PDUa3PDmV2QD_]3PDmc4QD`]3WQ3200
RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP1320YP12=0TP12>0
VP14?1VP13@1TP14A1VP13B1WP1E01RP1?C1TP15D1VP14E1UP1;F1UP13G1WP16H1XP15I1SP13J1WP12K1VP12L1UP12M1
UP18N1VP13O1WP12P11SP14Q12YP15R12WP17S12XP13T12VP1322WP12U12TP16V12UP17W12WP18X12[P15Y12SP14Z12V
P1322XP13[12YP13\12WP13]12WP13]12XP13B2XP12^12TP13_12XP13`12XP13`12XP12a12UP13b12WP14c12WP15d12V
P13e12WP14f12XP13g12WP1322WP12h12UP12h12UP1102RP1102RP1102RP12i12TP15j12TP15k12TP12l12TP13m12WP1
422YP13n12TP12o12TP12P22UP13Q22XP13R22VP12S22UP18T22WP14U22TP15V22YP14W22UP12X22VP18Y22]P13Z22TP
1322XP13[22VP14\22XP13V12XP12V12UP12]22UP13^22XP12_22UP13`22VP12a22TP13b22UP13b22WP13c22WP13]12U
P13d22TP1102RP1102RP13e22TP12f22UP1102RP12g22TP18h23WP16i23WP16i23YP15j23VP17k23XP16]13XP18l23YP
15m23TP15n23UP15n23WP18o23ZP16P33WP16^23YP17_13ZP16Q33WP17R33WP16S33YP15T33VP15U34TP12V34TP12W34
TP12X34UP1204RP12Y34UP14Z35ZP1275UP12H5VP1925[P1425\P13[35WP16\35]P16]35ZP12^35TP1325XP13_35WP13
`35TP14a35VP16b35VP15c35VP13d35UP15e35WP16f35VP13g35VP16h35VP15i35VP1375XP13Q35XP12j35VP14k35VP1
5e35WP1:]25WP14[15ZP12l35UP14m35VP12n35UP13o35WP14P45VP12Q45UP12h15UP13[35WP12R45TP12S45UP12T45T
P1325WP12U45UP13V45YP14]15YP13W45XP13X45WP1375YP14Y45WP13Z45TP13[45TP14\45VP13]45UP13m15XP12^45T
P14]15UP15]15ZP1;]15UP14]15XP1105RP14_45TP15`45TP1305RP14a45WP15b45XP12c45TP13d45VP14e45WP14f45V
P13g45UP14h45WP15i45QM3j45TP13k45WP13l45UP13m45VP14n45YP12l35UP12o45TP12n35UP13P55VP15]35XP1325W
P12Q55TP15m15ZP13R55TP1105RP15]35XP16]35[P1<S56XP16T56VP19U56XP15V56VP17W56VP17X56VP18Y56XP15Z56
TP17[56VP1626YP15^26WP16\56UP16]56VP17^56YP16_56VP16`56WP18`56YP16a56XP19b56]P17c56[P17d56XP16e5
6YP16f56YP18]16ZP16g56ZP18g56WP18h56ZP15i56WP16j56UP16j56WP17k56WP15l56VP16m56TP16m56VP15n56TP15
n56VP17o56VP1:P66XP1CQ66VP17V16^P16R66WP1526XP14S66TP18]36YP17T66VP13:7YP13U67YP1107RP12V67VP12W
67VP13X67UP18Y67TP16Z67WP15[67UP12V37TP16\67YP14]67\P13^67WP13_67YP13Q27YP13`67XP12a67TP12`67VP1
2b67VP13c67XP13[37XP13d67XP14e68TP1308RP1\1f69UP13g69WP14h69XP14i69ZP1529ZP13j69WP12Q39VP15m19]P
12H9VP14k69VP13H9XP1109RP1109RP12l69TP14m69XP13n69XP19o69\P15\39YP13b49WP15P79ZP12Q79TP14g69WP14
09RP15R79WP13S79VP14m19[P13T79VP14U79VP12V79TP13b49XP13W79XP12h19UP14e39XP14H9YP12X79TP12Y79VP13
Z79WP12[79TP18\79TP13]79WP13^79WP14_79UP1109RP1529XP13`79VP12a79VP13b79YP12c79TP14d79VP15e79WP12
n29UP13R79WP12f79UP13g79TP13h79VP13i79YP14m19\P13j79XP14k79ZP13l79WP12m79UP12n79TP14H9ZP13o79TP1
7P8:VP16Q8:TP15R8:TP17S8:VP15T8:VP162:VP137:XP15U8:YP14V8:TP1<h6:XP18W8:VP15X8:WP15Y8:VP14Z8:XP1
4V1:WP13[8:TP16\8:WP14]8:YP13H:XP13]1:WP13^8:WP17H:XP15_8:WP15]2:VP14`8:WP15a8:TP15b8:VP16c8:\P1
6H:WP14d8:VP14e8:YP18f8:XP13g8:VP16h8:VP15i8:XP16B:[P15j8:WP13k8:WP182:]P12l8:UP14m8:UP13V1:WP13
b7:YP12V8:UP13n8:XP12b6:VP13o8:VP15P9:VP14Q9:VP13R9:VP110;RP1AS9;TP13T9;TP12H;UP13b7;YP13U9;XP14
U9;YP12V9;VP12W9;UP14Q3;[P15X9<UP14Y9<UP120<RP14Z9<UP12H<UP13[9<WP12H<UP13\9<YP13n2<YP12b2<VP12]
9<TP14^9<WP16_9<VP13`9=WP12[3=UP13a9=TP13b9=TP120=RP13]1=UP12c9=TP12d9=TP13e9=WP13f9=TP14g9=VP13
n2=WP13h9=XP12i9=TP12j9=UP13k9=TP12l9=TP110=RP14m9=\P12n9=TP15o9>TP15o9>VP13]1>XP13H>XP13]1>YP13
P:>YP14[9>VP137>YP15Q:>VP19R:>VP14S:>VP13T:>VP16U:>VP14V:>VP13W:>WP13X:>WP14Y:>TP15Z:>UP13H>WP12
[:>TP18\:>YP19]:>YP17^:>\P16_:>VP15`:>TP14a:>TP15b:>XP17c:>YP16d:>YP14Q3>WP13e:>WP13b:>VP12h1>VP
16e3>ZP14f:>TP16R2>XP13[1>YP16g:>TP16g:>VP152>XP16n1>TP15h:>TP16i:>VP16j:>ZP14k:>YP14l:>YP16m:>V
P15n:>VP12o:>UP13P;>WP14Q;>ZP15R;>VP15R;>VP13]1>WP15S;>VP15T;>ZP13U;>XP14V;>VP12W;>TP13R:>VP15X;
>TP15Y;>WP15X;>VP15Z;>]P15Q2>[P13]1>WP13W7>WP13m1>YP13]1>XP13]1>XP13]1>WP13[;>WP142>\P132>YP13\;
>VP14];>WP13^;>WP17_;>VP16`;>VP12a;>VP13b;>WP14c;>WP12d;>TP12e;>UP14f;>VP13`1>WP13g;>VP12h;>TP13
i;>UP12j;>TP12k;>TP13Q:>WP12l;>TP13m;>UP13n;>VP12o;>TP15P<>UP16Q<>UP15R<>UP14S<>UP110>RP13T<>WP1
6U<>WP14V<>XP13W<>YP14Q;>WP13X<>TP15Q:>XP13U;>XP14]1>ZP14Y<>TP15Z<>VP14[<>VP12\<>UP14]<>TP16^<>T
P16^<>VP14_<>ZP13`<>VP12P1>SP12]1>VP13a<>XP14b<>TP15c<>UP1=d<?ZP1;e<?VP18f<?WP17g<?UP1Bh<?WP1Ai<
?UP18j<?WP15k<?VP15k<?UP16l<?XP16m<?WP15n<?VP15o<?UP15R:?VP15P=?VP16Q=?UP16Q=?WP17R=?VP16S=?WP16
T=?XP1DU=?WP1CV=?UP17W=?XP15X=?TP15Y=?TP15Y=?VP16Q:?XP15Z=?VP12o6?UP15X;?VP14[=?UP15\=?UP15]=?WP
17^=?WP16_:?VP16_:?XP16_:?UP16_:?WP17_=?[P15`=?VP13:?XP19a=?VP17b=?YP17b=?XP14c=?TP15m1?XP14d=?T
P15Q3?WP15e=?YP18f=?VP18g=?XP15h=?TP17i=?XP16j=?YP130?RP14Q:?WP14k=?TP15l=?UP15m=?WP15n=?XP15o=?
TP15P>?VP15]1?WP16H?\P15Q>?TP15R>?WP13S>?UP13T>?XP1:B?ZP19U>?WP16V>?WP16W>?ZP15X>?XP17Y>?VP14Z>?
TP15[>?UP16n2?ZP15\>?VP16]>?VP16H?YP15^>?TP15_>?VP15`>?VP16a>?VP110@RP13b>@YP12c>@VP15d>@TP18e>A
UP15f>BVP14k<BVP12g>BUP13h>BWP13i>BXP17j>BYP110CRP17k>CWP17l>CWP17m>CWP17n>CWP17o>CWP17P?CWP12Q?
CTP15R?CWP12S?CUP14ICSP17T?DVP19U?DWP1<V?DWP15U?DUP14S?DTP13W?ETP12X?ETP13[3EYP15`<EWP12Y?FTP13Z
?FVP16[?FWP16\?FWP13]?GTP12^?HTP12_?HUP12`?HUP1<a?IVP14b?IVP16c?IXP12d?ITP110IRP14e?IYP110ISP13f
?IVP12g?ITP19h?JTP15i?KTP12j?KTP13k?KXP14l?KVP13m?KVP14n?KYP12o?KUP14P@KXP12Q@KTP12R@KUP12S@KTP1
5_6LWP15T@LWP17U@LXP13Q;LXP13V@LVP12W@LTP12P1LSP17X@LTP14Y@LWP13T@LWP13Z@LVP16m1LXP19m1LXP15[@LW
P15\@LTP14]@LYP12^@LTP13_@LTP13`@LWP13`@LWP17a@L[P16b@LXP14c@LVP13d@LVP12Q3LUP12Q3LUP142LZP14e@L
XP13f@LVP13g6LXP12g@LVP13l3LXP13Q2LXP12h@LVP12i@LVP132MWP13j@MYP14m1M\P14]1M\P12k@MVP13k@MYP13l@
MXP13m@MYP14m1M[P137MYP13n@MXP13o@MYP13PAMXP13QAMYP132MXP14HMZP13RAMYP13SAMYP13TAMXP12UAMUP12VAM
VP127MVP12WAMVP142MXP13]1MYP132MYP14XAMXP14YAM[P13HMXP12ZAMVP13BMYP13]1MWP13HMXP142MWP13[AMVP15\
AMXP13]AMXP14^AMWP14^AMYP13V1MXP14_AMXP13HMXP13`AMUP13_1MXP14aAMVP12^5MVP13]1MYP13bAMYP13cAMYP12
cAMVP13dAMYP13]1MWP13_6MXP13m1MYP12eAMVP12fAMVP14gAM[P13hAMYP12hAMVP12hAMVP12hAMVP12iAMVP12jAMVP
13h1MXP13kAMYP14lAM\P13mAMWP12nAMVP13Q;MWP13oAMYP13PBMYP13QBMVP13RBMYP13SBMYP13TBMYP13PAMYP13UBM
XP13Q1MYP13VBMXP14WBMZP13b7MYP14XBM\P12T@MVP12hAMVP12Q1MVP13n@MWP13YBMXP13ZBMVP13[BMTP13V1MWP13U
6MXP14g6M\P12]1MVP13\BMYP13]BMXP12^BMVP14]1MZP127MVP13_1MXP12Q3MVP12_BMTP12`BMVP12aBMTP122MVP13b
BMVP12[BMTP13cBMWP12HMVP13HMYP13dBMWP12]1MVP12eBMUP13fBMYP13gBMXP13HMXP12hBMVP12iBMVP12jBMVP13kB
MVP13lBMYP15mBMVP132MWP14Z3MWP14T@MWP142MYP13a7MXP13b7MYP13l3MXP12nBMUP13]1MXP16n2M`P13h1MXP15]1
MYP13m1MXP15\3MZP132MWP14oBMYP142MZP132MWP12PCMTP13m1MWP13QCMWP14m1M[P13RCMVP142MYP132MWP13]1MXP
14]1MZP13SCMVP14S3MZP13TCMWP14h1MZP15]1M[P15UCMZP14VCMXP13WCMVP15XCM[P14YCMXP13ZCMVP15m1MYP12[CM
TP15\CMXP13ZCMVP15]CMXP14^CMVP14_CMXP14`CMYP15m1M[P13aCMVP132MWP12bCMUP13cCMVP12dCMTP14eCMZP13Q3
MWP14Q3M[P18V1MWP14]1MZP13HMXP15n2MZP13fCMVP13gCMVP12hCMTP142MZP13iCMVP14jCMXP147MZP14e3MWP14]1M
[P132MWP14m1MZP142MYP14n2MYP14kCMVP15lCMZP132MWP13mCMWP132MXP13m1MWP13m1MXP13m1MWP13nCMVP13oCMVP
132MWP13b2MXP13l3MXP142MYP132MWP13Q3MWP13m1MXP12PDMTP13T@MXP13QDMVP13Q1MXP12RDMTP13T@MXP132MXP13
SDMWP13j@MYP13Q3MXP132MXP15n2M]P13TDMVP13ZCMVP152MWP14UDMXP14VDMTP14VDMVP12WDMTP13[3MWP12XDMTP13
2MXP13YDMVP13ZDMVP13[DMYP13gAMXP13\DMWP14m1MZP14m1M\P13]DMXP13SAMYP132MXP13^DMYP132MXP142MZP15_D
M[P15_DM]P12`DMUP13aDMUP13aDMWP13m1MXP13bDMWP132MXP152M\P13aAMWP13]1MYP14HM[P14HMYP13cDMXP13dDMW
P13eDMWP13fDMYP13gDMWP13hDMWP13iDMYP14jDMXP13i7MXP13kDMWP13b6MYP13lDMYP14mDM\P13nDMYP13oDMYP14PE
M\P13cAMYP13QEMXP12REMVP12REMVP13SEMYP13TEMWP13UEMXP13VEMXP13b7MYP13b7MYP13HMYP137MYP12Z3MVP12WE
MVP13b7MYP13b7MYP13b7MYP13b7MYP12XEMUP12YEMVP12_DMVP12ZEMUP12[EMUP12\EMUP12Q3MVP12Q3MVP12Q3MVP12
]EMVP12]EMVP14gBMVP132MXP14e5MZP12^EMVP13_EMXP12`EMUP13aEMXP13bEMWP13cEMYP13dEMYP13eEMXP13fEMYP1
3gEMWP12hEMVP13iEMUP13jEMXP14kEMZP13m1MYP12lEMUP14mEM\P14nEMZP13g@MXP13X:MYP13oEMYP13PFMYP12QFMU
P12RFMVP13b7MYP13]1MXP13HMXP12nAMVP13Q3MYP13g6MYP12SFMVP12TFMTP13b7MYP14UFMZP14SDM[P13VFMYP13b7M
XP13[3MYP12WFMVP12XFMVP13b7MYP12YFMUP13ZFMXP12a7MVP13HMYP12hAMVP12l8MVP13h1MYP13Q3MYP13HMYP13HMY
P14[FMYP13HMYP13HMYP12hAMVP110MSP12\FMVP14]FMVP13m1MYP13^FMWP13b7MXP13]1MYP14]1MZP137MXP12[3MVP1
3_FMXP12h1MVP110MSP135MXP12_1MVP12_1MVP13`FMWP12_1MVP12aFMUP12Q3MVP14bFMTP13cFMUP13dFMXP14eFMYP1
3n2MWP12WENVP12KNVP13b7NYP12fFNVP13b7NYP132NYP12gFNUP13]1NYP13hFNYP13iFNYP13jFNYP13m@NYP12kFNVP1
3lFNYP13mFNXP13nFNYP13m1NYP12oFNVP12PGNVP14Q3N\P13QGNYP147N[P13RGNYP13SGNYP13TGNYP13]1NYP14]1N\P
12UGNVP132NYP13VGNYP12WGNUP12XGNVP13YGNXP12X:NVP13d6NYP13ZGNYP13[GNYP14\GN[P12g1NVP12]GNUP13^GNW
P13_GNYP13Q1NWP14S3NZP13`GNXP132NXP14m1NWP12aGNUP12bGNUP13hANYP12cGNUP13hANXP132NXP13^;NXP13HNYP
13]1NXP12dGNVP13eGNVP12fGNUP12gGNUP12hGNUP12eCNUP13iGNTP13iGNVP13jGNVP13jGNYP14kGNUP14kGNWP13lGN
UP13mGNXP15nGNWP13[3NXP13HNXP14]1N[P14oGN\P13PHNYP14[1N[P13QHNYP13[1NYP13RHNYP152N^P12SHNVP14m1N
XP132NXP13]1NYP13THNWP12UHNTP127NVP14h1N[P12VHNVP13HNYP12WHNTP12XHNUP13Q1NXP12j9NVP13YHNXP13gBNY
P12n2NUP12ZHNVP13[HNXP12\HNVP13]HNYP14HN[P132NXP132NYP137NYP12^HNVP12_HNUP12`HNTP13aHNWP13Q3NYP1
37NYP13X:NYP13bHNYP13[GNYP13gANYP13:NYP13V4NYP13m1NXP12cHNUP12dHNUP137NYP12n2NVP12n2NVP16eHNZP14
fHNYP14:NZP13gHNVP14]1NZP14hHNYP13m1NWP14iHNXP13n2NWP13o8NVP14jHNVP12kHNTP14lHNVP14[1NZP14j9N[P1
4h1NYP14Q1NYP13]1NWP14]1NZP15n2NZP137NWP12mHNTP14lAN[P14lANZP13Z3NWP14Z3NZP14Z3NZP13nHNXP13\GNUP
13]1NXP14m1NYP13oHNVP13PINVP12QINUP13o8NVP13T@NXP142NYP13^2NXP14n2NZP12RINTP13h1NWP14Q3NYP13SINW
P13TINXP13]2NXP14oBNYP15UIN[P132NWP13[3NXP14f1NXP15VIN[P14m1NYP13m1NWP12X3NUP13P:NXP13R2NVP14WIN
XP15\3N[P13XINTP14n2NYP14YINYP13ZINYP13m1NXP14f8NYP12[INUP12\INUP15]INVP13:NWP14:N[P13^INXP14_IN
ZP15m1N\P14`INXP12aINUP13bINVP14cINWP14e3NXP15UCN[P14UCNXP14j5NWP13dINVP145NZP132NWP13e1NWP132NW
P14eINVP12fINUP13gINVP147NZP13Q3NXP14Q3NYP13hINVP13iINWP14Q3NYP14Q3NZP13jINWP14kINWP14kINYP13lIN
XP13mINXP132NWP13nINXP13_1NXP13[3NXP12V1NUP12oINUP13PJNTP13QJNTP14RJNVP13SJNVP157NYP15\3N[P12TJN
UP15UJNVP142N[P14VJNVP13WJNWP14XJNVP15YJNYP14ZJNVP13m1NXP14]1NYP14[JNVP145NZP13Q3NWP16^2N\P13m1N
XP132NXP14_1N[P132NXP14\JNVP16]JNTP142NZP14Z3NZP14^JNVP15m1NYP142NZP13_JNVP14`JNVP152NYP14aJNVP1
3_GNXP132NXP13V1NXP147N[P14Q3NZP12h1NUP13bJNVP14R2NVP14cJNVP15dJNVP15eJNZP14fJNZP13gJNWP17hJNTP1
3iJNYP13jJNYP13^BNYP13kJNYP13lJNYP14mJN[P13nJNXP13oJNYP13PKNYP13QKNWP13RKNYP13SKNYP13TKNXP13UKNY
P13j=NYP13VKNYP13WKNYP13XKNYP13YKNWP13ZKNWP13[KNWP13\KNWP13]KNWP13^KNWP13_KNYP13TCNYP13`KNYP13aK
NYP13bKNYP13cKNXP13dKNXP13eKNYP13fKNWP13gKNVP14HNXP14j9N[P14HN[P13hKNWP12iKNUP13m1NYP13nHNYP132N
XP147N[P13]1NXP14]1NZP14jKNYP132NXP13mCNXP14Q3N[P12kKNUP142NZP132NXP14lKNWP13mKNWP15m1NZP132NXP1
3nKNWP14oKNVP13f8NWP13PLNWP13l3NWP13b7NYP13b7NYP137NYP152N_P13QLNXP13[3NYP13m1NYP13]1NXP13RLNYP1
37NYP147NZP13]6NYP13SLNXP137NXP13[1NYP13m1NXP142NXP142NZP14m1NZP14[1N\P12TLNUP13ULNYP13BNYP13HNY
P12VLNVP14[3N\P13U8NXP13WLNWP13XLNTP13YLNYP13ZLNWP137NYP13[LNYP13g6NXP12\LNVP137NYP13j6NYP12]LNU
P14^LNVP12_LNVP14`LNWP13aLNVP13g1NWP14HN\P14HN\P12bLNVP12cLNTP13b7NYP13dLNXP13eLNWP13fLNWP13gLNY
P12hLNUP12gANVP13iLNYP13ZGNYP13jLNYP13kLNXP16jHNYP15lLNYP13fDNYP13V1NYP13jBNXP13mLNWP13nLNXP15o8
NYP14[3N[P14]1NZP14oLNXP13b7NYP14PMNXP13[3NYP12QMNVP13RMNWP12X>NVP12SMNVP12RFNVP12QHNVP12TMNUP12
]1NUP132NWP14UMNVP13n2NWP12VMNTP132NWP14b7N\P13`7NTP12WMNUP12XMNTP14YMNVP12ZMNUP137NYP147N[P137N
YP14[MNVP12\MNTP14]MNWP13^MNVP14_MNVP13b7NYP12`MNVP12aMNVP13b6NYP12b4NVP12bMNTP14cMNTP137NYP12dM
NUP13b2NYP15eMNYP12Q1NVP12fMNUP14_CNXP12gMNTP13b7NYP12hMNUP13b7NYP13iMNUP12jMNVP12kMNTP14HN\P13l
MNWP13mMNYP14nMNZP13b6NYP13oMNYP13b7NYP13HNYP12PNNUP13b7NYP12QNNVP13SGNXP13SINYP12RNNVP12SNNUP12
TNNUP12aMNVP13h1NYP12UNNUP12VNNTP122NUP12WNNUP12XNNVP14YNNVP13HNYP12ZNNVP13b7NYP13m1NXP13[NNYP14
\NNWP13]NNWP13HNXP12QHNVP13[3NYP13HNXP14^NNVP15Q3NWP13_NNUP12`NNTP13aNNYP12bNNUP13cNNYP132NYP142
NXP12dNNVP132NYP12eNNVP137NYP12fNNUP13mGNYP13b7NXP13b7NYP13hANYP12gNNUP12TJNVP12hNNUP12iNNUP12jN
NVP14kNNVP12lNNVP13b7NXP137NYP13mNNTP12b2NVP13m1NYP12nNNVP12oNNTP13b7NYP13]1NYP13[1NYP147N[P132N
XP14PONVP13b7NYP12hANVP12QONVP12RONUP14SONVP12o6NVP13b7NYP12YLNVP12TONVP12UONVP12VONUP12m1NVP12b
2NVP14WONVP12[3NVP14XONVP14[1NWP12b2NUP12YONUP15ZONYP13[ONWP14\ONWP12]ONVP14^ONVP12_ONVP12`ONVP1
3aONVP12eCNUP12bONVP12cONTP12dONVP132NYP12eONTP127NVP132NYP13m1NYP13]1NXP12fONUP14gONUP12hONVP12
7NVP12iONVP13jONVP13b7NXP122NVP132NYP12kONVP12lONUP132NXP12mONUP12nONUP12oONUP12PP1NVP12QP1NVP12
RP1NUP12SP1NUP12TP1NVP13UP1NWP13VP1NWP13WP1NWP13XP1NWP13YP1NYP13ZP1NYP13[P1NXP13\P1NYP13bHNYP13]
P1NWP13^P1NXP13\GNXP15_P1NWP12`P1NTP12ZCNUP14aP1NVP12bP1NTP127NVP12cP1NVP12dP1NVP12b7NVP14eP1NWP
12l3NVP12fP1NVP12P1NTP12HNUP13HNYP17AOVP17gP1OXP19S8OVP19hP1OXP1?iP1OYP16jP1OVP16kP1OTP15lP1OTP1
7mP1OVP17nP1OYP17AOVP18oP1OVP1EPQ1OUP110P1RP13RLP1YP12QQ1P1UP13RQ1P1TP12SQ1P1UP17TQ1P1YP14\:P1WP
19UQ1P1ZP15VQ1P1VP12WQ1P1TP13XQ1P1TP12YQ1P1TP16ZQ1P1VP12[Q1P1TP140P1RP12\Q1P1UP12]Q1P1TP14^Q1P1T
P12_Q1P1TP13`Q1P1WP12aQ1P1VP12bQ1P1TP12cQ1P1UP13dQ1P1WP12eQ1P1UP147P1\P12Q3P1VP13fQ1P1YP12gQ1P1U
P12hQ1P1TP12iQ1P1UP13jQ1P1UP16kQ1P1VP13lQ1P1VP13mQ1P1VP13]1P1WP12nQ1P1TP12oQ1P1TP110P1RP12PR1P1U
P12QR1P1UP12RR1P1UP13m1P1XP13SR1P1WP13TR1P1XP12UR1P1TP14VR1P1YP13WR1P1WP13XR1P1WP12YR1P1VP12ZR1P
1TP12[R1P1VP12\R1P1UP16]R1Q1VP15^R1Q1TP1;_R1R1TP18`R1R1TP18aR1R1VP142R1XP142R1ZP12bR1R1UP12cR1R1
UP12dR1R1TP15eR1R1TP15fR1R1VP16gR1R1UP16gR1R1XP13hR1R1TP15iR1R1TP12jR1R1UP12QIR1VP13HR1YP13gR1R1
UP15g6R1^P14Z3R1WP12kR1R1UP120R1RP12Y3R1UP110R1RP17lR1R1VP17lR1R1XP18mR1R1TP18nR1R1VP15oR1R1VP16
PS1R1VP13SDR1UP1<QS1R1TP16RS1R1VP15Y1R1SP13HR1YP110R1RP132R1YP12HR1UP13Q3R1YP15Q3R1WP12SS1R1UP11
0R1RP12TS1R1VP13HR1XP12HR1UP13US1R1YP13VS1R1WP12WS1R1UP110R1RP13h1R1XP12XS1R1VP12YS1R1VP12ZS1R1U
P12[S1R1VP12\S1R1VP12]S1R1VP12^S1R1VP12_S1R1UP12`S1R1VP12`S1R1VP12aS1R1UP14bS1R1XP132R1YP13cS1R1
XP12dS1R1TP13]1R1WP110R1RP12eS1R1VP13fS1R1XP12gS1R1TP13hS1R1YP13b7R1YP12[P1R1VP12m1R1UP12iS1R1VP
12jS1R1TP13m1R1XP12kS1R1VP13_DR1YP12lS1R1UP14mS1R1ZP13nS1R1WP13cAR1XP13oS1R1WP13[3R1YP14PT1R1\P1
3]1R1XP12QT1R1TP13RT1R1VP12hAR1VP13ST1R1VP132R1WP12TT1R1TP12cOR1TP12b7R1VP12UT1R1VP12VT1R1TP12Q3
R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12WT1R1TP12XT1R1TP110R1RP110R1RP13YT1R1TP110R1RP12ZT1R1TP
120R1RP12Y3R1UP110R1RP12[T1R1UP14m1R1YP13\T1R1TP13]T1R1TP12^T1R1TP12_T1R1TP13HR1XP14Q1R1[P12`T1R
1TP12aT1R1TP12\LR1VP12bT1R1TP12cT1R1VP13j9R1XP14j9R1YP142R1\P12aIR1UP13b6R1YP14HR1\P137R1YP13HR1
YP13dT1R1UP12eT1R1VP12fT1R1TP13gT1R1TP12HR1UP142R1[P13hT1R1VP12iT1R1TP12jT1R1TP132R1XP13kT1R1TP1
2a7R1UP132R1WP14lT1R1VP12mT1R1TP14nT1R1WP132R1WP12oT1R1UP12PU1R1TP13Q3R1XP12UOR1VP110R1RP12QIR1V
P12b2R1VP12QU1R1UP12Z3R1UP12Z3R1UP147R1ZP14RU1R1VP13SU1R1TP110R1RP110R1RP12TU1R1TP110R1RP12HR1VP
12UU1R1UP12VU1R1TP12QHR1VP13WU1R1UP14XU1R1XP13m1R1YP13T1R1WP14HR1ZP13YU1R1TP13ZU1R1UP12[U1R1TP12
\U1R1TP12QGR1UP110R1RP12]U1R1VP12^U1R1UP12_U1R1VP14HR1\P12`U1R1TP12Q1R1VP1<aU1S1VP18bU1S1XP14cU1
S1ZP12dU1S1TP17eU1S1VP15fU1S1WP12P1S1TP15gU1S1YP14hU1S1YP15iU1S1WP14jU1S1TP18kU1S1]P14lU1S1VP16A
S1WP17mU1S1YP19nU1S1TP18oU1S1TP18oU1S1TP17PV1S1TP19QV1S1VP18RV1S1VP18RV1S1VP17SV1S1VP14TV1S1TP12
UV1S1VP12VV1S1UP13ZGS1YP12WV1S1UP12]1S1UP12XV1S1UP15YV1S1XP12ZV1S1TP13[V1S1YP12\V1S1UP127S1UP13H
S1XP12]V1S1TP127S1VP12]1S1UP13^V1S1YP14V1S1[P132S1WP13_V1S1XP13m1S1YP12SDS1UP16`V1S1VP19aV1S1XP1
7bV1S1XP12AS1UP12cV1S1UP12dV1S1TP13HS1YP12eV1S1UP13fV1S1YP13fV1S1VP13gV1S1VP1:S8S1VP17AS1VP15hV1
S1TP15iV1S1TP15jV1S1TP1:kV1S1VP13lV1S1UP19mV1S1VP17e3S1XP18nV1S1XP12oV1S1UP12PW1S1TP13QW1S1XP12e
CS1UP12RW1S1TP14SW1S1VP13TW1S1TP1:UW1T1TP1<VW1T1VP16WW1U1VP15XW1U1XP18YW1U1XP17ZW1U1YP15HU1VP17[
W1U1TM3h1U1XP13\W1U1UP13]W1U1WP15^W1U1VP152U1^P12_W1U1TP14`W1U1WP16aW1U1VP13bW1U1WP132U1WP15cW1U
1VP17dW1U1[P12eW1U1TP15fW1U1VP13gW1U1TP16hW1U1VP15iW1U1TP16jW1U1UP16kW1U1VP15lW1U1VP16mW1U1WP16n
W1U1VP17oW1U1YP15PX1U1UP17QX1U1VP17RX1U1WP1:SX1U1TP17TX1U1TP17UX1U1ZP17VX1U1YP14WX1U1TP17XX1U1XP
16YX1U1XP16ZX1U1VP15[X1U1VP13\X1U1TP17]X1U1XP13^X1U1UP16_X1U1VP13HU1XP15`X1U1UP16aX1U1TP12bX1U1V
P13HU1XP14cX1U1[P13dX1U1UP15]1U1WP12eX1U1VP110U1RP12fX1U1UP15hV1U1TP17UQ1U1YP17e3V1YP1:gX1V1XP1:
gX1V1ZP16hX1V1XP15]1V1VP16]1V1ZP18iX1V1XP17jX1V1XP16kX1V1WP16lX1V1YP14mX1V1UP17nX1V1[P15oX1V1WP1
:PY1V1ZP17QY1V1TP17RY1V1VP18SY1V1YP15TY1V1VP18UY1V1YP17ZU1V1WP17ZU1V1YP19VY1V1XP19VY1V1ZP15]2V1W
P15WY1V1UP15XY1V1WP17UCV1YP18YY1V1VP18YY1V1XP16ZY1V1VP15[Y1V1UP19\Y1V1XP19\Y1V1ZP17]Y1V1VP17]Y1V
1XP16^Y1V1XP16_Y1V1VP17`Y1V1\P16aY1V1ZP17bY1V1XP147V1UP16cY1V1TP16cY1V1VP19dY1V1WP17eY1V1XP16]1V
1XP16n2V1ZP17fY1V1YP15gY1V1VP1;hY1V1VP1;iY1V1XP15Y1W1SP14m1W1[P15UCW1WP12jY1W1TP16kY1W1UP16lY1W1
TP16mY1W1VP18nY1W1TP16oY1W1VP16oY1W1VP13PZ1W1TP16Y1W1SP13QZ1W1UP13RZ1W1XP13`@W1VP12SZ1W1UP16m1W1
WP12TZ1W1TP14IW1RP16UZ1W1TP13VZ1W1VP13WZ1W1TP12XZ1W1TP16YZ1W1YP14P1W1SP12ZZ1W1VP13[Z1W1XP12V1W1V
P12\Z1W1TP110W1RP12h1W1VP12]Z1W1TP12^Z1W1UP12V1W1VP16_Z1W1RP15`Z1W1RP15`Z1W1RP140W1RP16aZ1W1VP13
bZ1W1VP15RZ1W1YP14cZ1W1VP13dZ1W1TP15Q2W1WP16]1W1ZP12eZ1W1TP132W1XP110W1RP12fZ1W1TP13a7W1WP13b7W1
YP13gZ1W1YP12hZ1W1TP13iZ1W1TP110W1SP13[3W1XP13]1W1XP13eBW1XP13_1W1XP13jZ1W1UP14HW1[P110W1SP17kZ1
X1VP17f1X1WP16]3Y1WP14IY1SP16lZ1Z1XP17lZ1Z1YP140[1RP15mZ1[1TP13P1[1SP14T<[1XP12nZ1[1VP12nZ1[1UP1
6oZ1\1XP14]1\1UP13]1\1WP15]1\1WP15P[1\1TP15Q[1\1WP15R[1\1VP14`<\1YP14S[1\1TP17T[1\1VP14U[1]1TP16
m1]1WP13[3]1WP12P1]1SP13V[1]1XP13W[1]1XP15X[1]1VP12V1]1UP12Y[1]1VP12Z[1]1VP15[[1]1VP17\[1]1YP16]
[1]1ZP13^[1]1VP13_[1]1VP13`[1]1YP13a[1]1TP15T<]1WP14b[1]1WP14P:]1[P14P:]1ZP14c[1]1YP13d[1]1VP14e
[1]1XP13f[1]1WP12P1]1SP12g[1]1TP16Q2]1XP13h[1]1WP12TB]1VP13P:]1XP13i[1]1XP13j[1]1UP12k[1]1UP13l[
1]1XP14m[1]1ZP14[1]1YP13]1]1WP12n[1]1TP137]1YP12SZ1]1UP13o[1]1VP14H]1YP13Q3]1WP12P\1]1TP12n2]1VP
14Q\1]1VP12R\1]1VP110]1SP12S\1]1TP13T\1]1VP12U\1]1UP12V\1]1TP15W\1]1VP13X\1]1TP12Y\1]1TP12Z\1]1T
P14[\1]1VP13Q;]1WP13U8]1WP13U8]1XP13\\1]1WP144]1ZP134]1XP134]1XP13nZ1]1YP110]1RP15]\1]1]P14]\1]1
ZP15]\1]1^P14]\1]1[P13^\1]1XP14_\1]1[P12`\1]1VP13`\1]1YP13jB]1VP12a\1]1UP14Q2]1YP14b\1]1VP15c\1]
1YP14d\1]1XP13e\1]1WP13f\1]1WP144]1XP134]1WP12g\1]1TP12h\1]1TP14P:]1\P13i\1]1VP12h1]1VP12]1]1VP1
3j\1]1WP14k\1^1VP17l\1^1XP16m\1^1XP17n\1^1[P17o\1^1ZP1;P]1^1YP18Q]1^1YP18Q]1^1XP18R]1^1YP16S]1^1
WP16S]1^1VP15T]1^1WP16U]1^1VP18V]1^1VP15W]1^1WP15X]1^1XP16Y]1^1VP16Z]1^1VP16Z]1^1XP1:[]1^1ZP1:[]
1^1YP15\]1^1TP15]]1^1SP15^]1^1UP19_]1^1XP15`]1^1TP15`]1^1VP16a]1^1VP1:b]1^1VP19c]1^1[P19d]1^1[P1
:d]1^1]P1:c]1^1]P1:e]1^1VP18f]1^1YP14g]1^1UP16h]1^1VP16i]1^1YP16j]1^1WP17k]1^1ZP16l]1^1XP19m]1^1
VP18n]1^1ZP18o]1^1ZP17P^1^1XP15Q^1^1UP15Q^1^1WP17R^1^1WP16S^1^1UP16T^1^1UP18U^1^1XP18U^1^1WP16V^
1^1VP15[3^1VP18W^1^1ZP164^1[P16X^1^1WP16Y^1_1UP18Z^1`1XP15[^1`1RP15\^1`1TP15]^1`1SP15^^1`1UP15_^
1a1SP16`^1b1VP12a^1b1TP13b^1b1WP12c^1b1UP110b1RP12d^1b1UP13e^1b1WP14f^1b1[P13SDb1XP17g^1b1WP16h^
1b1VP19i^1b1WP14j^1b1TP14k^1b1TP15l^1b1TP13m^1b1VP14n^1b1TP15]1b1WP16o^1b1VP1@P_1b1TP13Q_1b1VP13
R_1b1WP16S_1b1VP1;T_1b1VP15U_1b1WP18V_1b1WP18V_1b1YP16Q3b1WP15W_1b1VP16X_1b1VP12Y_1b1TP13Z_1b1VP
12V1b1VP1>V1b1UP13[_1b1TP12\_1b1TP13]_1b1YP12^_1b1TP13__1b1WP13`_1b1XP13a_1b1VP13b_1b1TP12c_1b1T
P142b1ZP13d_1b1VP14e_1b1XP13f_1b1XP124b1VP13g_1b1TP13h_1b1TP13i_1b1TP12j_1b1UP12k_1b1TP14l_1b1TP
190b1RP15m_1b1VP14n_1b1TP110b1RP15o_1b1WP12P`1b1TP132b1WP13b:b1WP14Q`1b1YP14m1b1[P157b1]P13R`1b1
VP13S`1b1TP12V1b1UP132b1XP13l3b1WP13b7b1YP13T`1b1WP15U`1b1VP13V`1b1TP13W`1b1UP12X`1b1TP12Y`1b1UP
110b1RP14Z`1b1TP12eKb1UP15]1b1WP12h1b1VP137b1WP13[`1b1TP12\`1b1TP12]`1b1TP18^`1c1^P16_`1c1VP16``
1c1SP1Ba`1c1UP17a`1c1YP16b`1c1WP1>c`1c1YP17a`1c1YP16d`1c1TP17e`1c1WP15f`1c1VP14g`1c1UP17h`1c1VP1
7i`1c1YP17j`1c1ZP16k`1c1WP15l`1c1UP1;m`1c1]P17n`1c1ZP15o`1c1UP16Pa1c1UP17Qa1c1WP18Ra1c1WP1<Ra1c1
WP15``1c1SP14Sa1c1SP17c`1c1WP15Ta1c1UP15Ua1c1YP13Va1c1YP14Sa1c1SP17Wa1c1]P13Ua1c1YP16Xa1c1ZP14Sa
1c1RP18Ya1d1^P17Za1d1ZP15[a1d1YP13\a1d1VP15]a1d1YP16^a1d1ZP17_a1d1]P17`a1d1_P15]a1d1ZP14aa1d1VP1
5ba1d1[P15ca1d1YP18da1d1]P16ea1d1WP14fa1d1WP14ga1d1UP17ha1d1XP12ia1d1TP15``1d1SP11ja1d1RP14ba1d1
XP12ka1d1TP12la1d1SP15ma1d1XP16na1d1WP18oa1d1\P18Pb1d1YP1:oa1d1^P16Qb1d1XP16h`1d1YP17ca1d1YP18Rb
1d1YP16Sb1d1WP17Tb1d1YP17h`1d1ZP18Ub1d1\P16Vb1d1ZP15Wb1d1WP16Xb1d1WP14Yb1d1UP16Zb1d1WP12la1d1TP1
3[b1d1UP17a`1d1WP14\b1d1YP16a`1d1XP16]b1d1WP14^b1d1VP15_b1d1WP15`b1d1ZP12ab1d1UP14bb1d1VP13cb1d1
TP13db1d1WP12eb1d1VP14fb1d1XP14gb1d1[P14hb1d1XP12ib1d1UP16jb1d1VP13kb1d1XP16lb1d1WP12mb1d1TP13ba
1d1XP1:nb1e1^P18ob1e1ZP18Pc1e1XP1:a`1e1]P17Qc1e1ZP18Rc1e1XP19Sc1e1XP18Sc1e1XP1?ob1e1YP1:Tc1e1[P1
7Uc1e1VP1?Vc1e1WP16Wc1e1WP1>Wc1e1XP14Xc1e1UP18Rc1e1XP12Yc1f1UP11ja1f1RP17ja1f1RP13Zc1f1TP13[c1f1
TP15[c1f1VP11ja1f1RP15ja1f1RP12\c1f1UP15]c1f1[P1;ja1f1SP14^c1f1VP13_c1f1UP12`c1f1UP12ac1f1RP11ja
1f1RP11ja1f1RP11ja1f1RP14bc1f1TP18cc1g1XP15dc1g1XP16ec1g1VP15[c1g1VP19fc1g1_P19fc1g1_P18gc1g1\P1
5[c1g1TP18hc1g1[P17ic1g1WP16jc1g1WP16kc1g1YP15lc1g1TP15mc1g1TP14nc1g1WP17oc1g1XP16Pd1g1VP16Qd1g1
WP14Rd1g1TP11Sd1h1RP12Td1h1VP12Sd1h1QP12Ud1h1UP11Sd1h1RP12Vd1h1UP12Wd1h1UP12Xd1h1UP12Yd1h1UP12Zd
1h1TP11Sd1h1RP12[d1h1UP12\d1h1UP13]d1h1WP11Sd1h1RP12^d1h1VP12_d1h1UP12`d1h1TP12ad1h1VP12bd1h1TP1
2cd1h1VP12dd1h1VP12ed1h1TP12fd1h1UP12gd1h1VP12hd1h1UP12id1h1VP12jd1h1VP12kd1h1UP11Sd1h1RP15ld1i1
SP11ld1i1RP11ld1i1RP11ld1i1RP11ld1i1RP12md1i1TP12nd1i1VP13od1i1YP12Pe1j1UP14Sb1j1WP13Qe1k1XP11Re
1k1RP13Se1l1XP12Te1l1UP13Wa1l1YP13Ue1l1TP12Ve1m1VP12We1m1TP11ja1m1RP14Xe1n1WP12Ye1n1UP14Ze1n1WP1
3[e1n1TP13\e1o1VP13]e1o1XP12^e1o1UP18_e1P2TP1;`e1P2TP14ae1P2TP1:be1P2WP130P2RP110Q2RP110Q2RP1;ce
1R2TP13de1S2YP17ee1S2WP16hAS2WP16hAS2ZP14]1S2UP16o8S2WP162S2YP13]1S2XP13fe1S2WP12ge1S2VP14HS2[P1
3HS2XP13he1S2WP13ie1S2YP13je1S2YP13b7S2YP13ke1S2VP13m1S2WP13b7S2XP13b7S2YP13b7S2YP13b7S2YP12le1S
2VP13me1S2WP13m1S2WP12ne1S2UP13oe1S2XP12Pf1S2TP12dV1S2TP12Qf1S2VP13Rf1S2XP110S2RP14Sf1S2YP12Tf1S
2UP12Uf1S2UP12HS2UP17Vf1S2ZP12Wf1S2VP12HS2UP13Xf1S2UP12Xf1S2UP12Yf1S2UP12Zf1S2TP12[f1S2TP12\f1S2
UP12]f1S2TP12S?S2UP12S?S2UP14^f1S2TP13b7S2YP13b7S2YP12ie1S2UP18ce1S2TP15_f1S2VP13`f1S2XP12af1S2V
P14g6S2YP13[1S2WP14bf1S2UP110S2RP130S2RP12cf1S2UP12df1T2UP14ef1T2WP14ff1T2XP13Q4T2XP15gf1T2YP16h
f1U2WP16if1U2WP15jf1U2TP16kf1U2WP16lf1U2UP17mf1U2VP17nf1U2XP17of1U2WP16Pg1U2XP17Qg1U2WP16Rg1U2UP
11Sg1U2SP12Tg1U2UP13Ug1U2YP17Vg1U2[P17Wg1U2VP13Xg1U2YP17Yg1U2VP110V2RP12Zg1V2TP110V2RP12[g1V2TP1
4\g1V2VP14b7V2WP15]g1W2SP15^g1W2UP14_g1W2UP14`g1W2YP12ag1W2TP12bg1W2TP12cg1W2TP14HW2\P12b4W2VP14
HW2\P13dg1W2XP12eg1W2VP12fg1W2VP12gg1W2VP12hg1W2VP12ig1W2TP13hS1W2YP12jg1W2VP12V1W2VP12kg1W2UP12
lg1W2VP12n2W2VP12mg1W2UP16ng1W2UP12og1W2UP12Ph1W2UP12Qh1W2UP12dMW2VP12Rh1W2VP12Sh1W2VP12Th1W2VP1
2Q3W2VP12Uh1W2UP12Vh1W2VP12Wh1W2UP12Xh1W2VP12Yh1W2VP12Zh1W2UP12[h1W2TP12\h1W2TP12]h1W2TP12^h1W2U
P12_h1W2UP12V1W2VP13]1W2YP12`h1W2VP13g6W2YP13b7W2WP16ah1W2UP17bh1X2VP19S8X2VP16ch1X2VP17dh1X2TM5
eh1X2TP16fh1X2VP16gh1X2VP15hh1X2UP15hh1X2WP14ih1X2TP16V1X2\P19S8X2VP18HX2ZP1=HX2TM=HX2VM5jh1X2UP
15kh1X2UP17lh1X2VP15hAX2WP15mh1X2TP15mh1X2VP15nh1X2XP14oh1X2UP17Pi1X2\P16Qi1X2WP17Ri1X2UP17Ri1X2
WP1<W_1X2WP15Si1X2UP15Ti1X2TP16Ui1X2SP16Ui1X2UP17Vi1X2YP15Wi1X2VP17jHX2WP16hAX2XP15Xi1X2VP14Yi1X
2TP14Zi1X2VP16[i1X2TP17\i1X2XP16]i1X2VP16]i1X2XP15S<X2VP15S<X2XP14^i1X2TP17lh1X2VP16_i1X2XP12`i1
X2VP17ai1X2VP14S?X2TP13[3X2YP14bi1X2YP12ci1X2UP17di1X2WP17di1X2YP17ei1X2XP15fi1X2TP14S?X2TP19S8X
2VP18gi1X2XP16hi1X2VP15ii1X2UP14ii1X2TP17ji1X2VP1:VX1Y2YP1:VX1Y2[P1@S8Y2QM@ki1Y2SM>li1Y2QM>mi1Y2
SM<ni1Y2QM=oi1Y2PM=Pj1Y2RM9Qj1Y2QM9Rj1Y2SM6]g1Z2RP16oi1Z2SP16oi1Z2RP160Z2QP16Sj1Z2SP16]]1Z2RP16o
i1Z2SP18Tj1[2TP17Uj1[2TP19Vj1[2VP18Wj1[2VP1?Xj1[2TP1@Yj1\2TP1@Zj1\2VP1:g5\2WP1:g5\2YP17[j1\2TP14
0\2RP14Y3\2UP1AA]2QMA\j1]2SMB]j1]2UMB]j1]2TM7^j1^2VP15_j1^2VP16`j1^2UP16aj1^2UP14bj1^2TP17cj1_2T
P16dj1_2VP14ej1_2YP12bG_2VP15fj1_2TP120_2SP12gj1_2UP17hj1_2VP1;0_2SP140_2RP17ij1_2VP140_2RP14jj1
_2TP14kj1_2TP13lj1_2WP16mj1_2VP12nj1`2UP12oj1`2UP12ie1`2UP1;Pk1a2YP18Qk1a2VP15Rk1a2UP15Sk1a2WP1:
Tk1a2SM:Tk1a2UM5Uk1a2UP15Vk1a2WP14Wk1a2TP16Xk1a2WP14Yk1a2WP12Zk1a2TP1<[k1a2VP1>\k1a2UP17Ha2VP1;[
k1a2WP1:]k1a2TP14^k1a2TP15_k1a2VP16`k1a2YP110a2RP13Ha2WP13[3a2YP12X]1b2VP12X]1b2VP12ak1b2VP12bk1
b2VP12ck1b2TP110b2RP12V1b2VP13dk1c2VP12ek1c2TP13fk1c2YP15l[1d2UP13gk1d2VP12hk1d2TP13ik1d2WP15Hd2
XP15jk1d2TP12kk1d2UP14S?d2UP147e2XP13lk1e2TP12mk1e2TP17[3e2ZP16nk1e2VP16ok1e2YP14He2YP13Pl1e2WP1
6Ql1e2]P16Rl1e2VP14]1e2ZP14Sl1e2TP14He2\P16Tl1e2TP16Tl1e2VP13Ul1e2XP14j6e2[P132e2YP15Vl1e2WP15Vl
1e2UP15Vl1e2WP17Q:e2ZP14Wl1e2ZP14Wl1e2XP142e2\P12__1e2VP13Xl1e2WP12He2VP13]1e2XP13m1e2YP12Yl1e2U
P124e2VP13Zl1e2XP15[l1e2\P13\l1e2WP13VFe2YP13[3e2XP13S<e2YP13]l1e2WP12^l1e2UP12_l1e2TP13`l1e2XP1
2al1e2UP12bl1e2TP12cl1e2TP14Q;e2XP14Q;e2[P12dl1e2TP12el1e2UP14fl1e2WP12;e2VP13]1e2WP14V1e2[P13[3
e2YP12gl1e2TP12hl1e2UP16il1e2]P14]1e2WP13]1e2XP13\Ge2XP13[3e2WP13jl1e2XP15kl1e2TP14ll1e2YP12S<e2
VP15]Oe2[P13]1e2YP14[3e2\P12Q3e2VP132e2WP1Qj1PDkc4QDa]3QDb]3QDc]3UD0PDmR2QDY3PDmW2QDd]3UD0QDcn2Q
De]3PDmW2QDf]3P@RW2QDg]3PDlR2QDbl2PDmW2QDh]3UD0QDVh2PDmW2QDi]3TD4SD0QDj]3TD3PDPT4UD0PDnR2VD0UD0P
DnR2PD2UD0QDk]3QDl]3PD2UD0PDgj4PD]`3UD0PDoV2PDlR2QDnl2PD2UD0PDlR2PD`d8PDlR2QDm]3QDn]3QDo]3PDQb1U
D0QDP^3PD`d8UD0QDQ^3QDR^3PDRW2PD2PD_6QDS^3PD_6PDhX8PDQ];PD_6PDYm1PDn_3PDZ\;PD_6PDR];PDX[3PDY@QDT
^3QDU^3PDY@QDV^3PDY@QDW^3PD_X3PDn_3PDY@PD_=PDmc4QD[Y1PDn_3QDV3QD[Y1PDn_3QDV3PD\R2QDX^3QDY^3PD\R2
QDZ^3QD[^3PDX[9QD\^3PDVV4QD]^3PDQ<PDjP;QD^^3PD\`3QDV3PD^6QD_^3PDP?QD`^3PD]@QDa^3PD_6QDb^3PDRR2QD
c^3QDd^3PDRR2PDWR2QDe^3PDmc4QDf^3PDXd6QDg^3PDQ[9QDh^3QDi^3QDj^3PD]X2PDS`3PD^X2PD]X2PDPX2PDnV2PDb
X2QDk^3PDaX2QDl^3PDgT8PDa]9PDhT8PDa]9PDa]9QDm^3QDcU3QDn^3PD\?QDo^3PDXi3QDP_3PDl[9QDQ_3QDR_3PDl[9
PDm_9QDS_3PDRBPDd]1PDTa4PDd]1PD]`3PDi6PD]`3QDT_3QDU_3PD[S2QDV_3QDW_3TD3QDX_3QDY_3QDZ_3QD[_3PDR_4
PDTg:PDi6PDi6QD\_3PDR_4QD]_3PD]`3PDi6QDca1PDeR8PDS`3PD]@PD]@PDS`3PDeR8QD^_3PD][3QDgJQD__3VD0QDgJ
QD__3QD`_3QDa_3TD2QD\k1QDb_3QDc_3TD3QDU4TD6QDd_3QDe_3QDf_3QDg_3PDU`3QDdFQDh_3PDPX2`Dn_3QDi_3TD2Q
DW3PDUW2QDj_3PDhX8QDk_3TD4QD[Y1PDkc4PDcR8QDl_3QDm_3QDn_3S@0QDo_3PDm_3P@mc4QDoZ1PDn_3QDP`3PDRU8QD
We1PDm\6PD]X8PDo_3QDQ=QDQ`3QDR`3PDhX8PDU`3QDS`3S@0S@0QDW3QDT`3QDU`3QDV`3TD3QDW`3PDcm8QDX`3Q@W3QD
Y`3TD2QDZ`3QD[EPDV8PDnV2QD[`3TD1QD\`3PDnV2QD]`3TD2QD^`3QD_`3TD8QDd_3QD``3QDa`3QDb`3PDQW2QDW3QDc`
3PDU`3QDd`3QDe`3QDiR1QDW3QDf`3PDU`3QDa8QDg`3QDh`3TD1QDi`3QDj`3PDQ?QDk`3PDS?PDS`3PDT?QDl`3QDm`3PD
mV2QD_GQDn`3VD0PDmV2QD_GQDn`3QDo`3QDPa3QDQa3QDiR1QDRa3QDSa3TD2QDW3QDTa3QDUa3TD3QDho1QDVa3QDWa3PD
mc4PD_6PD4PDmc4PD^@PDc@PDiP3PD[T2PD[_;QDXa3TD3QDYa3PDXW2QDZa3TD2PDU`3QD[a3QD\a3TD1QDV3QD]a3QDPDQ
D^a3TD1QD_a3PDU`3QD`a3QDaa3QDba3QDcT1QDca3QDda3TD1QDea3QDfa3TD1QDW3QDga3QDTQ2PDcm8P@n_3TD4QDha3P
DnV2PDmV2PDmc4QDia3QDja3SD0PD]`3PD_6PD]`3PDXS2PD]`3PD\m4PD]`3PD]`3PDde1PD]`3PD]`3PDYj4PD]`3QDek2
PDi6QDka3QDla3PDi6PDc@QDma3PDX6QDna3PDc?PDS`3PDX6PD]j4PDX6QDoa3QDPb3PDeR8QDQb3QDRb3QDSb3PDWY8QDT
b3PDXY8QDUb3PDgf1QDVb3PDW?PDb[3PD\]3PDhl1QDWb3PD]Y4QDXb3PDej4QDYb3PD`Z2QDZb3PD`Z2PDS`;PD]Y8QD[b3
QD\b3QD]b3PD^@QD^b3PD_@QD_b3PD_@PD_@PD^j5QD`b3PDSAPD`T2PD[5QDab3PDXT4QDbb3PDeS8QDcb3PDR4QDdb3PDj
c3QDeb3PDiR8QDfb3PDTS8QDgb3PDUT8QDhb3QDib3PD\`3PDU?QDjb3QDkb3QDlb3PD^Z2QDmb3PDPR9QDnb3PDiAQDob3P
D_[1QDPc3PDdb1QDQc3PDhc4PDdb1PDk@QDRc3QDSc3QDTc3PDUc9PDid5QDUc3PDPY8QDVc3PDPY8PDV=PD`AQDWc3QDXc3
PDi`;PDfP;QDYc3PDdX8QDZc3PDTY8QD[c3PDY5QD\c3PD]e8PDn_3PDmR8QD]c3QD^c3QD_c3aDm3`Dn`;`DXd:`Dh]3PDo
e1QD`c3QDac3PDoe1PDY@QDbc3PDfX8PDgi1PDcR8QDcc3PDTa;PDW5PDm_9QDdc3PDS?PDS`3PDT?PDTj2PD[2PDZ`3QDec
3PD]n4QDfc3PD[d1QDgc3PDha:QDhc3PDY\8QDic3PDi6QDjc3PDo;QDkc3QDlc3QDmc3PDU`3PDoi1PDmV2QDnc3PDla1QD
oc3PDmc4PDdS9PDUa;QDPd3PDkS8QDQd3PD^W8QDRd3PDYa;QDSd3PDci4QDTd3PDSj4QDUd3PDm_3QDVd3PD]j4QDWd3PDU
W2PDm_3PD]j4PDZ`3PD]j4PDRT2PDn_3PD]j4PDmR2QDXd3PD]`3QDYd3PD]`3PDXW2PD1PDXW2PD4PDXW2VD0QDZd3PDXW2
QD[d3TD6QD1QD1TD6PD4PDTW2SD0PDTW2QD\d3PD^R2QD]d3PD^a;PD_a;PD^@PD`a;PDX?PDS3QD_GPDRAPD?PD`P2PDd7Q
D^d3QD_d3QD`d3QD]HTD2QDad3VD0QD]HTD2QDad3QDbd3QD]HTD2QDad3PDn_3QD_GQDcd3QDdd3QDed3UD0PDnn8PDU`3T
D6PDo_3PDjc3PDS`3PD[5PD[5PDS`3QDfd3PDY5PDS`3QDgd3PDS4PDS`3PDR4QDhd3TD4QDW3QDid3QDjd3PDS`3QDkd3PD
^6PD4PDP?PD_6PDS`3QDld3QD[Y1S@0QDmd3PDQT2QDnd3PDdX6PDS`3PDQ^;QDod3QDPe3PD]@QDQe3PDeR8QDRe3PDkS8P
Dka;PDcR8QDSe3PDRR2QDTe3PDc@PDn_3PDna;PDc@QDUe3PDXT4PD]d1PDkAQDVe3PDi6QDWe3QDXe3PDn9PD_[1PDT`3PD
a[1PDa[1PDT`3PD_[1QDYe3QDZe3QD[e3TD2QD\e3PD[W8PDT`3PDa?PDbW2PDT`3PDcW2PDPT4PDT`3PDQT4PD\`3PDgo1Q
D]e3PDe6QD^e3QD_e3QD`e3QDae3PDo[1QDbe3QDce3QDSc3QDde3QDee3QDfe3PDV]1QDge3PDj_4PDn\3PDYb;PDlY8PDZ
b;PD[S2QDhe3QDie3QDje3QDke3QDle3PDb[1QDme3QDne3QDoe3QDPf3QDQf3QDRf3QDSf3PDW;QDTf3`Dc\8`Dib8`Dfb;
QDUf3QDVf3TD4QDWf3QDXf3TD3QDYf3`Dmc4`Dnc4QDZf3QD[f3QD\f3PDhX8QD]f3PDhX8PDo_3QD^f3UD0PDoV2QD_f3S@
0QD`f3`DiW:`DVP2`DRh4PDoV2QDaf3S@0QDbf3QDcf3QDdf3QDW3PDV`3UD0PDmc4S@0QDef3QDW3aD`3aDV4aD\4aDW2QD
ff3UD0QD_GS@0QDgf3QDhf3QD_GS@0QDif3QDjf3S@0QDkf3UD0QD^3SD0QDlf3UD0SD0QDlf3UD0QD^3QDlf3UD0QDlf3QD
mf3QDnf3QDof3QDPg3QDQg3QDRg3Q@Sg3TD2QDTg3QDUg3QDVg3SD0QDWg3QDXg3S@0QDW3QDYg3QDZg3QD[g3QD\g3TD6PD
Q`3QD]g3QD^g3PD\P2PDT7SD0QD_g3QDW3PDUW2PDQ<QD`g3TD1QDag3P@U`3PDXW2QDbg3QDib2PDXW2QDcg3PDU`3QDdg3
QDeg3TD2QDfg3QDgg3PDQ?PDU`3QDhg3QD\a3TD3QDig3QDjg3PDoV2QDV3PDei4QDkg3UD0QDlg3TD1QDmg3QDng3TD5QDo
g3PD]?QDPh3QDQh3TD4QDW3QDRh3QDSh3TD2PD]U:QD[h2QD1TD6PDcm8PD\P2PDT7QDTh3QDUh3QD`d1QDVh3QDWh3TD1QD
Xh3QDYh3QDZh3QD[h3QFe3QDW3PDX3QD\h3TD2QDW3PDXW2SD0QDQKQD]h3TD1QD^h3QD_h3QD`h3QDah3TD5QDbh3WD0QDc
h3TD3XD0QDdh3QDe3QDeh3aDY4`Di6QDe3QDfh3aDY4`Di6aDm3QDe3QDgh3TD5QDhh3QDe3TD2QDo3PDRW2QDh3TD1QDih3
SD0QDe3TD1QDjh3QDkh3S@0VD0QDe3TD1QDjh3QDkh3S@0QDlh3QDe3QD\<QDo3QDmh3S@0QDnh3QDo3QDe3TD1QDoh3TD3P
DRW2RD0QDo3RD0RD0QDo3QDPi3QDQi3QDRi3TD1QDSi3QDTi3SD0QDUi3QDVi3TD2QDWi3TD4PDRW2QDXi3TD2QDYi3`Eba;
QDR4TD2QDZi3`DhW5`D\X4`Do;`DeV8QD[i3TD8PD4TD5QDo3PDoV2QDoISD0PDlg4QD\i3TD4QD]i3P@RW2QD^i3TD3QD_i
3QFe3QD`i3QDai3QFe3QDbi3QDci3QFe3QDn3QDdi3QDei3TD2QDfi3`Dc<`DY7`Dl5`DSn3`DY;`D^2`DS2`Dk5`DSi4`Do
7`Do8`DP<`D^c3`DYk3`DH`DWj4iD1SD0PD4QDgi3S@0QDhi3QDii3QFe3QDn3QDji3VD0QFe3QDn3QDji3QDXOPD4QD_GS@
0QDki3QDli3PD4QDmi3PDn_3QDni3TD2QDoi3PDS`3QDPj3Q@Qj3PDTW2PDQ^5PDU`3PD4QDRj3QFSj3QDTj3PD]\5QDUj3T
D7QDVj3QDWj3TD6QDXj3QDYj3TD8QDZj3QDZj3SD0QD[j3TD2QDV3QD\j3PDT`9QD]j3TD2QD^j3PDcf;QD_j3QDR4TD:QD`
j3QDaj3QDbj3S@0QDR4QDcj3TD:QDR4QDdj3TD3QDej3QDfj3TD8QDW3QDgj3QDhj3QDij3QDjj3P@U`3QDT3QDkj3QDlj3P
DT7PDm_3QDmj3PDP3QDnj3QDoj3PDRT2PDUn3PDQ`3PDS_5QDT_3QDU_3QD`j2QDPk3PDU`3QDQk3QDRk3PD_`3QDSk3QDTk
3TD4PDgj4PD]`3QDTk3TD3PD6QDUk3QDVk3PD]`3QDWk3TD4QDXk3QDYk3QDZk3QD[k3PDi1PDo_3PDmm:SD0PDnn8VD0`DU
`3Q`1`3QD\k3`DX6`DXS2`DWZ2`D[k1`DjS4`DlS4`DW6`DUj1`Dgi1PDnn8QD]k3`DU`3Q`1`3QD\k3`DX6`DXS2`DWZ2`D
[k1`DjS4`DlS4`DW6`DUj1`Dgi1UD0PDnn8QF^k3QD_k3PDnn8QDiR1PDgc1QD`k3PDPb1QDak3S@0QDbk3PDPb1QDak3S@0
QDbk3QDck3QDdk3QDQKPDnn9QDek3PDY@PDec1PD_6PDaZ9QDfk3TD3PD]Y4QDlj3TD4QDgk3QDV3PD`P2QDhk3QDS4TD2QD
ik3QDjk3QDkk3TD8QDlk3QDmk3QDT4S@0QDnk3PD]f1QDok3PDbT4QDPl3QDlj3PDT7S@0QDQl3TD3QDRl3QDlj3TD4PDQ`3
QDSl3QDlj3TD3QDTl3QDV3QDlj3QDUl3PDU`3S@0QDVl3PD\P2PDT7QDWl3QDXl3QDlj3TD3QDYl3PD`P2PDT7S@0QDZl3PD
\P2PDT7QD[l3`Dmc4`Dhc4QDUk3QD\l3QDib2QDjj3P@U`3P@T7QD]l3VD0QDjj3P@U`3P@T7QD]l3QD^l3QD_l3QD`l3TD6
PD4QDal3QDbl3TD5QD0`D[b4`DoV8`DYg8`DZh;`DXX4`Dkc4`Dlc4QDcl3TD6QDdl3Q@el3TD1QDfl3QDgl3TD3QDhl3TD8
QDil3QDjl3QDkl3TD4QDW3QDll3QDml3QDS7PDhc4TD5QDnl3QDol3TD1QDPm3PDmc4QDU3QDV3QDQm3P@mc4QDV3QDV3PDn
V2PDn_3QDV3QDV3PD9QDV3PDmf;QDRm3PDR`3QDV3TD6PDU`3QDV3QDV3QDSm3QDTm3QDUm3QDkc2QDVm3TD5QDWm3aD`3aD
V4aD\4QDXm3TD4QDYm3PDR`3QDZm3PDU`3QD[m3QD\m3SD0aE]m3QD`2QD^m3Q`1`3QD_m3aDm3aDe3QD`m3QDam3VD0QD`m
3QDam3QDbm3QD`2TD2QDcm3QDdm3QDem3PDn_3S@0QD`2QDfm3PDn_3S@0QD`2WD0QDgm3XD0QD`2`Dn_3`DW7`DU7`DX7`D
V7`D[V9`D[2`Dlc1QDhm3S@0QD`2Y@0QDim3QDjm3PD_V1QDZ;QDkm3S@0QD`2PD]`3P@kc4QDl<PDn_3Q@^3S@0QDlm3QDm
m3TD4QDa2QDa2TD2QDnm3PDmW2PD\P2PDT7PDQ?PDU`3QDom3PD_=QDPn3QDQn3QD]HQDRn3QDSn3QD]HQD_GQDTn3QDUn3P
DZi;PDgBQDVn3PDgBQDVn3UD0WD0QDWn3XD0SD0QDXn3UD0WD0QDYn3XD0QDZn3TD3QD[n3QD\n3QD]n3QD^n3Q@We1Q@^n3
QD_n3QD`n3QD_GQDan3QDbn3PDl[9QDcn3QDdn3QDen3PDU`3QDfn3QDgn3QDQ=SD0QDhn3PDkS2QDin3QDjn3PD\6QDkn3`
Do_3QDln3QDP_2QDmn3S@0QDnn3QDon3PDU`3QDPo3PD\Q;QDQo3QDiR1QD]GQDRo3QDiR1QDSo3PDd7QDTo3QDUo3TD2QDW
3PDXW2SD0QDib2QDVo3QDWo3VD0QDVo3QDWo3QDXo3QDYo3QD_GS@0QD`2QDZo3PDU`3QD[o3QDW3QD\o3QD]o3P@mc4QD^o
3PDXd6PDgi1PDY@PDn_3QD_o3PDUR2PDY3PD\`3QDdDPDYj4PD]`3QDiR1QD`o3PDo_3PDlR2PDQW2PDU7QDao3PDT7QDbo3
PDU`3QDiR1QDco3PDmc4TD1QDdo3PD_m1QDeo3PD]f1SD0TD3QDfo3UD0QDgo3PDU`3QDho3QDio3QDjo3QD[j2QDko3QDlo
3PDU`3QDmo3UD0PDWe1PDU`3QDno3QDoo3QDP_2Q@^3TD3QDPP4PDXW2QDQP4PDU`3QDRP4QDV3PDk[9PDn_3QDSP4PD^Y9Q
DTP4P@mc4QDUP4PDn_3QDVP4PD[HQDWP4QD`2TD5QD[]1QDXP4UD0QDYP4QDZP4TD1QD[P4QD\P4QDg3QD]P4PDQT2QD^P4Q
D_P4PDmc4QD`P4PDn6QDaP4PDcX8QDbP4QDcP4QDdP4QDeP4PDYm1PDc6QDfP4QDgP4PDfm8PDR_4QDhP4PD\R2QDiP4QDjP
4PDoV2QDkP4QDlP4PD_6QDmP4QDnP4PDmV2QD_GPD]l2PDkc4PDRR2QDoP4QDPQ4PDmc4PDRR2QDQQ4QD_GTD1PDRR2QDRQ4
QDSQ4QDTQ4QDUQ4PDY5PDkc4PD_6QDVQ4QDWQ4PDRh4PDk4QDXQ4QDYQ4QDZQ4QD[Q4QD\Q4QD]Q4QD^Q4PDgf1PDn_3PDmc
4QD_Q4QD`Q4QDaQ4QDbQ4QDcQ4QDdQ4QDeQ4PDn_3PDmc4QDfQ4QDgQ4PDoV2P@mc4QDhQ4QDiQ4QDjQ4PDkc4QDkQ4QDlQ4
QDmQ4QDnQ4QDoQ4TD3QDPR4QDf^3QDQR4QDf^3QDRR4QDSR4TD4QDTR4QDUR4TD1QDVR4QDWR4QDW3QDXR4`DWk1`DRh4`DP
3`Dmc8`D_^5`Dng4`Dbo1`D\4`D]]9`Def9`Dmc4`Dkc4`Dj8`DoP9`D[@QDR3TD3QDYR4QDin3PDmc4TD1QDZR4QDXY2QD\
>PDmc4QD[R4PDn_3QD\R4QDW3QD]R4QD^R4RD0QD_R4TD4PDU`3QD`R4TD1QDaR4TD1QDbR4PDU`3QDcR4TD1QDcn2QDdR4S
@0QDeR4QDfR4RD0WD0QDgR4QDhR4XD0TD2QDQk3QDiR4PDfl:QDjR4QDdj2QDW3PDV`3QDkR4QDWb2QDlR4TD2QDmR4UD0PD
_`3QDbd2QDnR4TD:PD2QDoR4TD4QDPS4PDRW2QDW3QDQS4PDQ`3TD2QFRS4QDR4TD1QDSS4QDTS4TD1QDUS4QDVS4TD2QDWS
4QDXS4QDiR1QDTj3QDYS4QDZS4QDiR1QD[S4QD\S4QDWb2QD]S4QD^S4SD0QDWb2QD]S4QD_S4QD`S4QDaS4TD1QDbS4PDHP
DPX2QD`S4QDaS4TD1QDbS4PDHPDPX2QDWb2QD]S4QDcS4SD0PD\`3SD0TD6PD6QDV3QDV3QDdS4QDeT1PD^\9QDeS4TD1QDi
5QDfS4TD1QDgS4QDhS4P@n_3P@mc4QDV3S@0QDU5TD1QDiS4QDjS4PD]\5nA400YP1511ZP1621YP1131RP1441ZP1651XP1
361UP1371SP1381VP1491WP13:1VP15;1[P13<1VP15=1\P13<1UP15>1ZP12?2UP13@2YP14A2\P13B2YP13C2WP12D2UP1
2E2UP14F2\P14G2WP13F2WP12H2UP12I2UP12J2TP12K2UP12L2UP12M2VP13N2WP12O2UP12P12UP12Q12UP12R12UP12S1
2UP12T12UP12U12UP12V12UP12W12UP12X12UP12Y12TP13Z12YP13[12YP12\12UP12]12UP12^12VP12^12VP12_12UP12
`12TP12a12UP12b12UP12c12UP12d12UP12e12UP12f12VP12f12VP13g12YP12h12TP12i12UP13j12TP12k12TP12l12UP
12g12VP12m12UP12n12UP13g12XP13Z12YP13Z12YP12o12UP13P22TP13Q22VP14R22VP15S22VP14T22YP14U22WP16V22
\P13W22TP13X22XP14Y22VP15Z22ZP13[22XP14\22ZP13@2XP15]22VP14^22VP16_22YP13`22XP14a22WP16S22XP13b2
2VP16c22^P14c22YP15d22XP13e22WP13Z12YP12f22TP14g22WP14g22YP12h22TP12i22TP14j22VP13k22TP12l22TP15
m22_P12n22VP12o22VP13P32TP15Q32ZP13R32TP12S32TP14T32WP13U32VP15V32XP15W32XP14X32UP14Y32[P12Z32SP
14m22\P13[32YP13\32YP13]32YP13g12WP12g12UP12^32UP12_32UP13Z12YP12`32VP12a32TP14b32YP12c32UP12d32
UP12e32UP13f32YP12g32UP12h32UP12i32UP12j32UP12k32VP12l32UP12m32TP12n32UP12o32UP12P42VP12Q42UP12R
42VP12S42UP12T42UP12U42UP12V42UP12W42UP12X42UP12Y42UP12Z42UP12N2UP12[42UP12\42TP12]42UP12^42UP12
_42UP12`42UP12a42UP12b42VP12c42UP13d42WP12e42UP12f42UP12g42VP12h42UP12i42UP12j42UP12k42UP12l42UP
12m42UP12F2VP12n42UP16o42TP12P52UP12Q52UP12R52UP12S52VP12T52UP12U52VP12V52UP14Z12\P12W52VP13X52W
P12Y52UP12Z52UP12[52UP14\52ZP12]52TP14^52[P12_52UP12`52VP12a52UP12b52UP12c52UP12d52UP12e52UP12f5
2UP12g52UP12h52UP13i52YP12j52VP13F2YP12k52UP13l52XP12m52VP12n52VP1232SP12o52UP13P63TP15Q63YP12R6
3UP12S64UP12T64VP12U64VP12V64VP13W64XP13X65XP12Y65TP14Z65TP14Z65VP15[65YP13\65VP15]65YP13Z15YP13
Z15XP13Z15XP13Z15YP14^65VP13Z15WP13n55YP13Z15XP13_65TP12`65UP13Z15YP12a65TP12b65UP12c65UP12d65VP
12e65UP12f65UP13F5YP12g65UP12h65VP12i65UP12j65UP12k65UP13l65YP13l65YP12m65TP13n65TP13l65YP13l65Y
P14l65\P12o65UP12P75UP12Q75TP12R75UP12S75TP12T75TP12U75TP12V75UP13W75YP12X75VP12Y75UP12Z75TP12[7
5TP12\75UP12]75TP12^75TP12_75TP15`75UP14a75VP15b75TP13c75VP12d75UP13\25XP18e76WP14f76WP1136RP13g
76WP19h76WP1136RP14i76TP14g26VP13j76TP14k76RP13l76RP13l76RP1276RP1136RP12m76TP12n76TP14o76TP13P8
6UP15Q87XP12R88TP14S88WP14T88YP14U88ZP14V88TP13W88WP14X88ZP13Y88TP14e28ZP13Z88TP13[88WP12\88UP14
]89TP13^89TP12_8:UP14`8:VP14a8:WP13b8:UP14c8:ZP12d8:TP13e8;TP13f8;VP13g8;WP16h8;ZP14i8<VP113<RP1
3j8=TP15k8=TP14l8=TP15m8=TP14n8=VP14o8=WP14P9=UP16Q9=VP16Q9=XP13R9=VP14S9=VP15o8=WP12T9=SP13U9=T
P12V9=TP13W9=TP13X9=UP15o8=WP13Y9=TP18Z9=TP15Q6=WP14[9=YP14\9>TP13]9>TP13^9>VP13_9>VP13`9>VP1Ea9
>UP15b9?YP14c9?VP14d9?XP15g2?YP16e9?\P14f9?XP12g9?VP13h9?WP12i9?UP13j9@TP13k9@TP13l9@TP15m9@WP12
n9@UP13o9@TP12P:@UP13Q:ATP14R:AVP13S:ATP13T:ATP14U:AVP12V:ATP14W:AVP14c8AZP12X:AUP113ARP12Y:AVP1
2Z:AVP12h1ATP13[:AWP12\:ATP12]:AUP14^:BXP13_:BUP13`:BWP14a:BVP12b:BTP12\2BVP12Z3CTP1>c:CUP1>d:CW
P13e:CUP12f:CUP12g:CUP15h:CWP14i:CWP13j:CVP12k:CUP12l:CVP12m:CVP13n:DUP14o:DVP12P;DUP14Q;DVP14R;
DVP13S;DTP12T;DUP12U;DUP16c8DYP14S8DWP14V;DVP15W;DYP13c8DXP14X;DVP14c8DXP15c8DXP13Y;DVP15Z;DTP15
[;DVP15\;DYP1:];ETP16^;EVP16_;EXP15`;EXP14a;EWP15b;EYP14c;EVP14d;EZP12e;EUP13f;EWP15g;EZP12h;ETP
13i;FVP16j;FTP13k;FTP13l;FXP13m;GUP17n;HVP13o;HTP13o;HVP13P<HTP15Q<HYP14FHWP1<R<HTP15S<HVP12T<HU
P14U<IVP17V<IZP13W<ITP13X<ITP15T8J_P12Y<JUP12Z<JTP13[<JVP14g2JXP13\<JUP12]<JUP16^<JUP17_<JVP12`<
JTP14a<JTP13g2JVP12d1JUP12b<JTP13g9JWP13c<JUP14d<JYP14e<JWP14f<JVP13g9JWP12g<JUP13h<JVP14i<JYP16
h8JZP13j<JTP13j<JVP14g2JVP13g9JWP15k<JXP12S5JVP13FJXP13l<JYP15]3J\P14m<J\P14c8JZP15n<JYP12o<JUP1
4P=JVP14]6JWP12Q=JTP15R=J[P14]6JXP15S=JVP14T=JZP13U=JXP12V=JUP15W=JYP12X=JUP14Y=JVP15Z=JVP13[=JV
P15\=J\P12]=JUP12^=JUP12_=JTP12AJUP12`=JUP12a=JUP12b=JUP13c=JWP13d=JWP13e=JWP13f=JXP14T1JZP12T1J
VP14g=JWP12h=JTP13i=JWP13m2JXP12j=JUP12k=JUP12l=JTP12m=JTP12n=JTP13FJYP12o=JTP12P>JTP12Q>JTP14FJ
ZP14[8JWP12R>JTP13S>JWP12T>JTP13U>KTP13V>KVP14W>KVP13X>KTP1BY>KVP13Z>KTP15[>KYP14[>KZP13\>KVP12]
>KSP18T3K[P17^>K[P12]>KSP16_>LVP12`>LUP12a>LTP13b>LWP14c>LVP16d>MZP14o8NWP15e>NYP13f>NTP13g>NTP1
3h>NTP14i>OXP13i>OVP13j>OVP14k>OWP15l>OXP16[1O\P14[1OZP17m>O\P14n>OYP16o>OXP18P?OXP12i9OUP1
"""##)
}
