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
perfect model excellent outstanding fantastic brilliant wonderful amazing tricky tough
inspiring inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=gA poorer articulate inarticulate
lovely nice kind polite caring spoilt dyslexic autistic damaged failing coasting complacent
unsupportive supportive pushy feckless hostile awkward fussy anxious nervous academic creative
sporty clingy stubborn defiant bully bullies bullied bullying bulldoze bulldozes bulldozed
bulldozing cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt
taunts taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=fC pressurises pressurizes=gC pressurised pressurized=hC pressurising
pressurizing=iC overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=VD overpraises overpraizes=WD overpraised overpraized=XD overpraising
overpraizing=YD overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=cF corralling
corraling=dF pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=XH interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=mH patronises patronizes=nH patronised patronized=oH patronising
patronizing=PI mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
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
aggravating antagonise antagonize=aM antagonises antagonizes=bM antagonised antagonized=cM
antagonising antagonizing=dM alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=aN galvanises galvanizes=bN galvanised galvanized=cN
galvanising galvanizing=dN invigorate invigorates invigorated invigorating energise energize=iN
energises energizes=jN energised energized=kN energising energizing=lN enliven enlivens
enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled
muddling meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging
mishandle mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging
misjudge misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses
misused misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail
derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=eP1
jeopardises jeopardizes=fP1 jeopardised jeopardized=gP1 jeopardising jeopardizing=hP1 endanger
endangers endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples
crippled crippling trivialise trivialize=UQ1 trivialises trivializes=VQ1 trivialised
trivialized=WQ1 trivialising trivializing=XQ1 dramatise dramatize=YQ1 dramatises dramatizes=ZQ1
dramatised dramatized=[Q1 dramatising dramatizing=\Q1 exaggerate exaggerates exaggerated
exaggerating embellish embellishes embellished embellishing glorify glorifies glorified
glorifying romanticise romanticize=iQ1 romanticises romanticizes=jQ1 romanticised
romanticized=kQ1 romanticising romanticizing=lQ1 haemorrhage haemorrhages haemorrhaged
haemorrhaging disintegrate dizintegrate=QR1 disintegrates dizintegrates=RR1 disintegrated
dizintegrated=SR1 disintegrating dizintegrating=TR1 crumble crumbles crumbled crumbling unravel
unravels unravelled unraveled=[R1 unravelling unraveling=\R1 implode implodes imploded
imploding wither withers withered withering wilt wilts wilted wilting stagnate stagnates
stagnated stagnating gobble gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts
bolted bolting charge charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped
slurping elbow elbows elbowed elbowing jostle jostles jostled jostling gallop gallops galloped
galloping bellow bellows bellowed bellowing squawk squawks squawked squawking screech screeches
screeched screeching holler hollers hollered hollering trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing flow flows flowed flowing sour sours soured sored=gU1 souring soring=hU1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=[W1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=hX1
disappoints dizappoints=iX1 disappointed dizappointed=jX1 disappointing dizappointing=kX1
impress impresses impressed impressing excel excels excelled exceled=RY1 excelling exceling=SY1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progress progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=PZ1 disinterested dizinterested=QZ1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=oZ1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=b[1 spellbound rapt hooked inspired amused
entertained distracted restless fidgety tired sleepy lethargic listless apathetic indifferent
resentful jealous lonely isolated included excluded valued respected safe settled unsettled
overwhelmed daunted intimidated determined aspirational content contented satisfied
dissatisfied grateful thankful hopeful hopeless helpless powerless empowered stimulated
invested involved alert aware unaware oblivious mindful knowledgeable ignorant familiar sure
certain convinced sceptical cynical suspicious wary guarded defensive resistant receptive
inclined fearless undaunted bemused fazed phased frazzled exhausted flustered rattled petrified
mortified panicked panicky tearful furious livid incensed miffed peeved bereft crestfallen
gutted heartbroken devastated overjoyed chuffed tickled buoyed nonplussed flabbergasted
astonished astounded amazed spooked perturbed agitated jumpy edgy nervy squeamish bushed
knackered shattered bothered wistful nostalgic bullish smug envious contrite remorseful
resigned rebellious fulfilled fulfiled=Y_1 homesick thrilled thriled=[_1 ecstatic elated
cheerful miserable mizerable=__1 gloomy grumpy sulky moody dejected deflated demoralised
demoralized=f_1 despondent disheartened discouraged discoraged=i_1 heartened offended hurt
unheard heard ignored undervalued unappreciated appreciated loved cherished desperate impatient
patient tolerant sympathetic enjoying loving daydreaming love loves enjoy enjoys enjoyed like
likes liked dislike dislikes disliked hate hates hated loathe loathes adore adores adored
relish relishes relished appreciate appreciates value values respect respects admire admires
trust trusts trusted fear fears feared dread dreads dreaded understand understands realise
realize=fa1 realises realizes=ga1 realised realized=ha1 recognise recognize=ia1 recognises
recognizes=ja1 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes resent resents resented envy doubt doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired crave craves regret regrets detest detests
yearn yearns long buys confuse confuses confusing bore bores distract distracts excite excites
interest interests engage engages motivate motivates frustrate frustrates upsets reassure
reassures reassured unsettle unsettles please pleases annoy annoys amuse amuses intimidate
intimidates overwhelm overwhelms challenge challenges stretch stretches stimulate stimulates
grip grips absorb absorbs fascinate fascinates concern concerns concerned surprise surprize=ge1
surprises surprizes=he1 satisfy satisfies suit suits suited empower empowers discourage
discorage=Pf1 discourages discorages=Qf1 inspire inspires enthuse enthuses enthused captivate
embarrass embarrasses demoralise demoralize=Zf1 demoralises demoralizes=[f1 disadvantage
dizadvantage=\f1 disadvantages dizadvantages=]f1 demotivate demotivates deter deters deterred
daunt daunts thrill thrills entertain entertains puzzle puzzles provoke provokes provoked tempt
tempts tempted convince convinces persuade persuades persuaded allow pick choose share begin
end finish start limit link map name reduce swap invite insist resist delay record review
revisit revizit=jg1 check narrow widen split mix rotate scaffold demonstrate rehearse repeat
simplify clarify celebrate use plan ask try add ensure consider develop improve introduce build
create encourage encorage=dh1 increase focus provide avoid stop aim continue extend include
explore embed strengthen tighten sharpen establish promote prioritise prioritize=Ui1 vary
differentiate speed replace rethink reconsider refine deepen adapt display pause wait praise
praize=bi1 reward spend offer teach monitor track look find don't change write say circulate
help ditch scrap retire lean loosen cap trim prune shorten lengthen rearrange reorder
reposition relocate pare strip banish abandon adopt borrow commit dare define delegate
designate devote distil diversify double emphasise emphasize=nj1 enlist equip expand experiment
explain exploit expose flag fold formalise formalize=Xk1 free gather group guard hand harness
highlight hone identify incorporate insert inject invest involve jettison join leaven level
listen maximise maximize=lk1 minimise minimize=mk1 narrate nurture open organise organize=Ql1
pair park phase pin position practise practize=Wl1 prepare press print probe publish question
quiz rank read recap recruit reframe refresh reinforce relax release remove rename rephrase
replicate reserve reshape resource resorce=nl1 respond restore restrict retain return reuse
reword rework rewrite roll round script seek select separate settle shape shift shrink signal
soften space spell stagger standardise standardize=gm1 steer streamline stress structure
summarise summarize=lm1 support sustain systematise systematize=om1 tackle tailor talk target
tell test tie tone touch trial tune unify unpack upgrade visit visualise visualize=_n1 voice
watch weave weigh withdraw zone zoom ground anchor can could will would should shall may might
must doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher
teachers head heads headteacher headteachers deputy deputies leader leaders governor governors
staff ta tas assistant assistants adult adults coaches senco tutor tutors colleague colleagues
mentor mentors slt manager managers management principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=eP2 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=VQ2 organised organized=WQ2 disorganised disorganized=XQ2 harsh
popular trustworthy what how why when where which who whose over shut empty full new early
online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=YR2 here there underway outside inside indoors
outdoors next first last private public oral written verbal practical bilingual dry red green
blue yellow white black grey navy beige cream maroon turquoise turquoize=WS2 teal lilac violet
indigo scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple
orange gold silver square triangular oval curved straight vertical horizontal maths english
history geography science sciense=VT2 art music french spanish german welsh latin drama pe re
ict computing phonics poetry fractions spelling speling=fT2 reading writing handwriting cooking
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
finger fingers flags flask flasks floor floors flour flours flors=Q`2 flower flowers folder
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
shovels shutter shutters sink sinks siren sirens skirt skirts slab slabs sledge sledges sleeve
sleeves slide slides slope slopes soap soaps sock socks sofa sofas socket sockets soil soils
soup soups spade spades spoon spoons spring springs stage stages stair stairs stamp stamps
staple staples stapler staplers step steps sticker stickers stone stones stool stools stopwatch
stopwatches strings sugar sugars suitcase suitcases swing swings switches table tables taps
tape tapes tea teas telescope telescopes tent tents terminal terminals thermometer thermometers
thread threads ticket tickets ties tile tiles timer timers tin tins tissue tissues toilet
toilets token tokens tomato tomatos tool tools towel towels toy toys tracks tractor tractors
trailer trailers trains tram trams tray trays tree trees trolley trolleys trousers trouserses
trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella
umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents violin violins
volcano volcanos wall walls wallet wallets watches water waters wax waxes wheel wheels
wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks window windows
windmill windmills wing wings wires wood woods wool wools wrapper wrappers yard yards yoghurt
yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards trainers
welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses glasseses
shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexe annexes basement
basements corridor corridors foyer foyers lobby lobbies porch porches cloakroom cloakrooms
lavatory lavatories washroom washrooms pitch pitches court courts corts=gQ3 field fields
heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs photo photos picture pictures painting
paintings portrait portraits plaque plaques mobile mobiles sculpture sculptures booklet
booklets leaflet leaflets brochure brochures pamphlet pamphlets handout handouts postcard
postcards animal animals ant ants bear bears bee bees bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=fU3 tortoises tortoizes=gU3 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=SV3 angle angles circle circles cube cubes cylinder cylinders
decimal decimals denominator denominators diagram diagrams fraction gases graph graphs hexagon
hexagons ices integer integers iron irons line liquids copper coppers magnesium magnesiums
molecule molecules numerator numerators ore ores parabola parabolas pentagon pentagons prism
prisms pyramid pyramids ray rays rectangle rectangles solids solution solutions solvent
solvents sphere spheres squares steel steels substance substances sulphur sulphurs triangle
triangles winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky
skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides vote election
meeting survey ballot raffle closure funeral merger inquiry roadworks match consultation
decision decizion=]Y3 accident injury bereavement illness referendum delivery teaching learning
practice provision provizion=gY3 curriculum planning marking feedback questioning modelling
modeling=mY3 assessment differentiation behaviour behavior=PZ3 leadership governance monitoring
moderation evaluation communication engagement participation pace sequencing guidance
scaffolding explanation explanations instruction instructions vision vizion=aZ3 ethos culture
climate atmosphere relationship relationships rapport routine routines expectation expectations
transition transitions training induction mentoring coaching supervision supervizion=S[3
accountability ambition aspiration oversight teamwork collaboration discussion dialogue
dialog=[[3 debate questions tasks activities task activity intervention interventions homework
tracking strategy strategies approach approaches policy policies system systems attainment
achievement outcomes results standards quality consistency coherence coherense=U\3 knowledge
understanding vocabulary oracy mathematics literacy numeracy plenary plenaries starter starters
criteria objectives objective targets rewards sanctions sanction consequences inclusion
safeguarding attendance punctuality morale wellbeing workload organisation organization=P]3
layout deployment grouping seating rigour rigor=U]3 depth breadth emphasis enrichment pastoral
input inputs lesson lessons session scheme programme program=a]3 begins starts ends ended
finishes finished lasts lasted happens happened covers covered includes lists listed names
named says uses mentions mentioned contains contained meets opens at of for with by from and or
to about across between before after during than as while if n't follow assess mark intervene
discuss observe evaluate connect notice address collaborate communicate consult analyse
analyze=\_3 act own drive refer reflect anticipate spot coordinate enforce implement apply
deliver always consistently routinely often yet really properly fully regularly systematically
actively necessarily appear seem meet settles settling unsettling calms calmed calming soothe
soothes soothed soothing steady steadies steadied steadying stabilise stabilize=f`3 stabilises
stabilizes=g`3 stabilised stabilized=h`3 stabilising stabilizing=i`3 relaxes relaxing
reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived reviving
refreshes refreshed refreshing lifted lifting boost boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved improving strengthens strengthened strengthening weaken
weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen
dampens dampened dampening deflate deflates deflating slows slowed slowing quicken quickens
quickened quickening accelerate accelerates accelerated accelerating hasten hastens hastened
hastening halt halts halted halting curb curbs curbed curbing curtail curtails curtailed
curtailing reduces reduced reducing increases increased increasing minimises minimizes=dc3
minimised minimized=ec3 minimising minimizing=fc3 maximises maximizes=gc3 maximised
maximized=hc3 maximising maximizing=ic3 multiply multiplies multiplied multiplying doubles
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding spark sparks sparked sparking spur
spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts
prompted prompting provoking trigger triggers triggered triggering encourages encorages=Wf3
encouraging encoraging=Xf3 discouraging discoraging=Yf3 detered detering dissuade dissuades
dissuaded dissuading enable enables enabled enabling disable dizable=df3 disables dizables=ef3
disabled dizabled=ff3 disabling dizabling=gf3 empowering equips equiped equiping frees freed
freeing releases released releasing liberate liberates liberated liberating unlock unlocks
unlocked unlocking unleash unleashes unleashed unleashing restricts restricted restricting
constrain constrains constrained constraining limits limited limiting confine confines confined
confining hampered hampering hinder hinders hindered hindering holded impede impedes impeded
impeding inhibit inhibits inhibited inhibiting blocked blocking undermine undermines undermined
undermining erode erodes eroded eroding sap saps sapped sapping drained draining deplete
depletes depleted depleting exhaust exhausts exhausting overload overloads overloaded
overloading overwhelming distracting losed engaging motivating demotivating enthusing exciting
interesting captivates captivating hooking transform transforms transformed transforming
changes changed changing shapes shaped shaping mould moulds moulded moulding drives drived
driving underpin underpins underpined underpining sustains sustained sustaining supports
supporting secures secured securing guarantee guarantees guaranteed guaranteeing ensures
ensured ensuring safeguard safeguards safeguarded protect protects protected protecting prevent
prevents prevented preventing stops stopping rob robs robbed robbing deprive deprives depriving
starve starves starved starving deny denies denied denying cost costs costed costing spare
spares spared sparing save saves saved saving allows allowed allowing permit permits permited
permiting force forces forced forcing prod prods prodded prodding nudge nudges nudged nudging
steers steered steering helps helped helping aid aids aided aiding assist assists assisted
assisting hurts hurted hurting harm harms harmed harming damage damages damaging ruin ruins
ruined ruining spoil spoils spoiled spoiling benefit benefits benefited benefiting rewarded
rewarding payed influence influense=hm3 influences influenced influencing affect affects
affected affecting impact impacts impacted impacting alter alters altered altering reassuring
comfort comforts comforted comforting unnerve unnerves unnerved unnerving intimidating frighten
frightens frightening scare scares scaring worrying upseted upseting annoying frustrating anger
angers angered angering embarrassing silence silense=Ro3 silences silenced silencing focuses
focusing refocus refocuses refocused refocusing occupy occupies occupied occupying busy busies
busied busying absorbing immerse immerses immersing involves involving including exclude
excludes excluding isolate isolates isolating divide divides divided dividing unite unites
united uniting bond bonds bonded bonding bind binds binded binding feed feeds feeded feeding
inform informs informed informing explains explained explaining account accounts accounted
accounting narrows narrowed narrowing close closes closing bridged bridging ease eases eased
easing relieve relieves relieving lighten lightens lightened lightening removes removed
removing maked gived keeped leaved bringed send sends sended sending throwed builds builded
getted letted fed drove driven bred meant means underpinned fuelled careful regular joint tight
loose fewer more less smaller larger longer shorter inconsistent frequent warm skilful
skillful=kR4 firm brisk rushed vague thorough constant endless repeated under choice lack
absence absense=WS4 presence presense=XS4 visibility vizibility=YS4 sharper richer quieter
calmer louder neater messier busier keener abler cleverer friendlier warmer colder softer
tougher harder easier happier tidier noisier noizier=nS4 steadier smoother slicker fuller
deeper broader narrower thinner faster fresher bolder braver livelier kinder stricter fairer
duller tighter looser wiser smarter clearer simpler nicer finer greater lesser shallower firmer
gentler ruder politer lazier saner safer sadder prouder healthier superior inferior plainer
crisper maturer readier likelier worthier dips dipped dip rises rose risen rise slips slipped
slip slid wanes waned fades faded tails tailed grows grew grown shrinks shrank plummets
plummeted slackens slackened picks climbs climbed slumps slumped ebbs ebbed evaporates
evaporated dwindles dwindled worsens worsened tumbles tumbled collapses collapsed varies varied
confidence confidense=jV4 enthusiasm motivation concentration attention curiosity patience
patiense=PW4 excitement energy anxiety frustration boredom resentment goodwill pride enjoyment
belief mood spirits spirit appetite resolve determination resilience resiliense=aW4 commitment
willingness loyalty nerves nerve tempers temper yearly hourly horly=jW4 nightly fortnightly
quarterly biweekly only family reply supply july italy ally rally tally belly lolly holly billy
dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly assembly
anomaly dragonfly monopoly doily imply comply rely ply sly homily quickly slowly quietly loudly
softly silently directly exactly nearly partly approximately roughly shortly recently currently
previously originally initially finally eventually immediately suddenly briefly separately
individually alternately simultaneously verbally orally physically phyzically=PZ4 manually
digitally electronically annually formally informally publicly privately locally nationally
globally internationally horizontally vertically diagonally anonymously randomly numerically
alphabetically chronologically jointly respectively namely possibly probably presently formerly
newly lately legally officially automatically evenly equally firstly secondly thirdly lastly
kindly thankfully sincerely faithfully warmly lightly tightly loosely gently firmly mainly
mostly largely generally usually normally typically occasionally frequently rarely elderly
likely unlikely costly chiefly solely purely simply merely temporarily permanently gradually
rapidly instantly promptly punctually subsequently consequently accordingly additionally
similarly alternatively conversely theoretically practically chemically electrically
mechanically biologically historically geographically mathematically scientifically
grammatically phonetically visually musically internally externally centrally remotely
virtually completely entirely totally partially wholly doubly triply singly freely openly
sideways heavily slightly apparently evidently clearly obviously certainly actually basically
essentially literally hardly barely scarcely especially particularly specially specifically
mutually culturally bodily badly readily overly unduly ugly silly jolly lively lowly holy
orderly surly burly manly womanly secretly safely securely cleanly dimly brightly darkly widely
narrowly deeply closely flatly steeply thinly thickly independently correctly incorrectly
improperly wrongly rightly accurately hopefully sadly luckily unluckily happily behave achieve
attain thrive flourish florish=c_4 gain grow fail participate contribute cooperate persevere
persist concentrate reason aspire strive treat deserve manage drift wander misbehave rush waste
ignore tolerate assume depend exceed accept champion overlook neglect underestimate
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes champions prides listens treats celebrates
prioritises prioritizes=Xa4 neglects ignores lacks fails thrives flourishes florishes=^a4
embodies exudes instils upholds demonstrates exemplifies places breathes punches deserves
drifts serves delivers caters underestimates overestimates overlooks undervalues prizes
treasures strives aspires insists tolerates models epitomises epitomizes=Xb4 radiates place
part notes a an the their home rs pshe rshe mandarin dt citizenship economics biology chemistry
physics phyzics=kb4 literature philosophy technology textiles cookery psychology sociology
business media algebra geometry displays records plans resources resorces=Zc4 material
materials worksheet worksheets sessions groups club clubs newsletter website report reports
timetable examples books rules meetings procedures tests scores grades comments sign wear book
collect order wash phone email fill stack tuck knock stay enter exit arrive attend answer
answers number numbers words word song way code date time password route eleven twelve thirteen
fourteen forteen=Re4 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety hundred thousand third quarter dozen both couple single it's that's
they're he's she's we're remain remains remained become becomes became becoming stays never
cannot these those my your our its some any each every another very quite extremely rather
fairly pretty incredibly hugely highly truly absolutely utterly remarkably exceptionally most
least increasingly somewhat little tad far much still sometimes seldom all already also
genuinely thoroughly noticeably visibly vizibly=bg4 frankly just overall whole times such
perfectly unusually surprisingly surprizingly=kg4 immensely enormously wonderfully terribly
awfully amazingly nothing anything but stubbornly worryingly disappointingly
dizappointingly=Wh4 persistently unacceptably impressively pleasingly refreshingly painfully
woefully commendably alarmingly shockingly reassuringly encouragingly encoragingly=ch4 reliably
stunningly delightfully depressingly frustratingly relentlessly dangerously needlessly
notoriously markedly strikingly decidedly distinctly downright positively unfailingly supremely
eminently acutely chronically desperately hopelessly horribly dreadfully ridiculously absurdly
outstandingly phenomenally extraordinarily fundamentally inherently palpably reasonably
moderately relatively comparatively marginally insufficiently inadequately excessively
unreasonably disproportionately understandably sufficiently suitably appropriately uncommonly
predictably invariably commonly constantly undeniably unquestionably fiercely passionately
emotionally academically socially technically professionally soon plainly definitely
undoubtedly he she they we toddler toddlers baby babies crawler crawlers twin twins sibling
siblings pupil pupils student students child childs learner learners boy boys girl girls class
classes cohort cohorts kid kids youngster youngsters reader readers writer writers
mathematician mathematicians coordinator coordinators sencos parent parents carer carers mother
mothers father fathers mum mums dad dads families practitioner practitioners trainee trainees
director directors trustee trustees teenager teenagers infant infants junior juniors reception
receptions apprentice apprentices children people everyone everybody someone somebody nobody
ect ects hlta lsa lsas team teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors inspector
inspectors researcher researchers adviser advizer=mm4 advisers advizers=nm4 advisor advisors
consultant consultants officer officers clerk technician technicians principals facilitator
volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer newcomers
scholars scholar graders para paras paraprofessional paraprofessionals instructors keyworker
keyworkers peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook
caretaker librarian lad lads ones year years department departments school schools p1 p2 p3 p4
p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9
b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5
f6 f7 f8 f9 ta1 ta2 ta3 t s interviewer reviewer primary academy college house nursery centre
center=YR5 church project award awards federation street lane hill hall partnership foundation
madame professor señor teachings learnings practices provisions provizions=kR5 curriculums
plannings questionings modellings feedbacks markings comment assessments behaviours
behaviors=TS5 discussions talks paces opening openings ending endings introduction
introductions conclusion conclusions environment environments atmospheres climates ethoses
cultures rapports leaderships managements governances attendances attainments achievements
outcome result standard writings readings phonicses mathses mathematicses englishes sciences
vocabularies subject subjects knowledges understandings skill skills homeworks sequence
sequense=_T5 sequences structures design designs method methods technique techniques process
processes communications organisations organizations=kT5 timetables playtime playtimes
lunchtime lunchtimes assemblies trainings inductions monitorings evaluations improvement
improvements presentation presentations handwritings spellings deliveries teamworks trackings
data datas engagements participations performance performances progression progressions
coverage coverages attitude attitudes effort efforts concentrations contribution contributions
response responses demonstration demonstrations example exercise exercize=UV5 exercises
exercizes=VV5 programmes schemes unit units topic topics projects drawings essay essays story
stories paragraph paragraphs classroom classrooms playground playgrounds library libraries
halls websites newsletters reviews decisions decizions=oV5 choices deployments conducts tones
voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings discipline disciplines orders control controls movement movements
safeguardings morales uniform uniforms qualities idea ideas language languages speech speeches
grammar grammars punctuation punctuations pronunciation pronunciations numeracies literacies
memory memories fluency fluencies comprehension comprehensions stamina staminas habit habits
mannerses preparation preparations timing timings balance balances variety varieties range
ranges opportunity opportunities capacity capacities visions vizions=TY5 direction directions
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=dY5 whispered saying writes replies asks describes suggest
suggests adds note noted state stated states remark whisper responded voted rate rated agree
agreed disagree dizagree=[Z5 disagreed dizagreed=\Z5 list announce announced confirm confirmed
predict predicted argue argued shouted reads quote quoted texted chorused admitted claimed
complained labelled labeled=oZ5 titled entitled headed marked praised praized=T[5 thanked
according signs poster posters title titles heading headings banner slogan motto board caption
headline form glow column row letter file chapter poem text certificate page cover term phrase
category criterion notices protocol rule handbook law regulation regulations statute contract
agreement guideline guidelines checklist memo circular procedure requirement requirements
legislation charter statement declaration prospectus bulletin minutes framework specification
syllabus constitution forms money payment cheque emails letters returns equipment booking
bookings taxi invoice invoices presenter timekeeper scribe visitor vizitor=a]5 visitors
vizitors=b]5 reviewers observer observers host hosts speaker speakers listener listeners
candidate candidates applicant applicants driver drivers cancelled canceled=R^5 postponed
delayed rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous
fabulous terrific tremendous stunning awesome incredible delightful charming gorgeous
attractive appealing impressive admirable commendable praiseworthy praizeworthy=l^5 laudable
exemplary uplifting compelling compeling=P_5 stimulating insightful perceptive imaginative
inventive innovative ingenious masterly masterful adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic welcoming harmonious meticulous cohesive sensible exceptional inadequate unsatisfactory
satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime
flawless faultless impeccable immaculate enviable unrivalled unrivaled=]`5 unparalleled
enjoyable pleasing pleasurable gratifying heartening heartwarming promising promizing=e`5
memorable tasteful elegant eloquent astute shrewd diligent industrious studious courteous
corteous=o`5 respectful considerate devoted tireless tedious dreary drab uninspiring uninspired
uninteresting monotonous lacklustre lackluster=[a5 lifeless pedestrian mediocre unremarkable
mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless superficial
shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby incoherent
inefficient ineffectual unproductive pointless futile worthless meaningless irrelevant
inappropriate unsuitable unacceptable counterproductive concerning alarming depressing dismal
dire appalling appaling=eb5 awful terrible dreadful atrocious abysmal woeful lamentable pitiful
pathetic shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd
foolish stupid lax lackadaisical lackadaizical=Zc5 sluggish laboured labored=\c5 stilted clunky
cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly rowdy boisterous hectic frantic frenzied lopsided misguided unconvincing
unimpressive underwhelming underdeveloped aimless directionless rudderless unstructured
underprepared unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered
unwelcoming uninviting soulless joyless oppressive overbearing condescending dismissive
sarcastic unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically admirably adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible wholehearted disorderly
purposeless childish sophisticated unsatisfying illogical nonsensical unwise unwize=hf5
excessive needless unnecessary wasteful lamentably inexcusable indefensible intolerable
unforgivable peerless stellar sterling adroit deft assured standout noteworthy notable
creditable respectable passable tolerable decent cracking smashing ace fab super beautiful
magical toothless faceless characterless bloodless gutless airless voiceless formless baseless
groundless rootless ruthless reckless lustreless shameless tasteless timeless priceless
senseless thriving flourishing florishing=[h5 floundering ailing dysfunctional toxic rosy daft
compliant obedient biddable docile glacial realistic accommodating adaptable appreciative
attuned buoyant cheery collegiate communicative conducive congenial constructive convivial
courageous corageous=Ti5 dextrous diplomatic discerning disciplined discreet dutiful earnest
ebullient effervescent enlightened exuberant favourable favorable=`i5 forgiving forthright
graceful hearty humorous impactful impartial impassioned influential inquisitive
inquizitive=ji5 intelligent judicious loyal mannerly nimble observant optimistic outgoing
persistent pioneering pragmatic principled proactive prolific prudent punctual refined
resounding selfless spontaneous stalwart staunch stoic streamlined succinct trailblazing
trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=\k5 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=jk5 disgruntled disingenuous dizingenuous=lk5
dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frayed fretful frivolous
fuzzy giddy glum gruff hackneyed harassed harmful hollow hurried hyperactive hypocritical
illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious
insecure insidious insignificant insular intolerant irksome jaded jittery judgmental
judgemental=Sm5 lumbering meek menial merciless moaning morose neglectful nonchalant
nondescript noxious obsolete obstructive overpriced partisan partizan=am5 patriarchal perilous
petty prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive
restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan
spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=hn5 unskilful unskillful=in5 unsuccessful untrained uptight volatile vulgar
weary whining worrisome clunking creaking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked
underused underutilised underutilized=io5 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt cheerless consummate corny crass crude debilitating defective desirable detrimental
dishevelled disheveled=aP6 dispirited divisive divizive=cP6 domineering dour effortless
effusive engrossing enterprising enterprizing=iP6 erudite exquisite exquizite=kP6 expressive
faddish fatuous faulty fraught frosty fulsome ghastly glorious glowing grating grotty grudging
hapless honourable honorable=ZQ6 horrid humourless humorless=\Q6 imprecise imprecize=]Q6
indecisive indecizive=^Q6 inexpert interminable intrusive jovial laborious languid lightweight
limp luminous majestic merry noble offensive onerous opportune pacy painless palatable pedantic
playful poised poized=SR6 polished ponderous profitable profound prosaic raucous reductive
resourceful resorceful=[R6 riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slack slick snappy snazzy soporific spiritless spirited stagnant
sterile stirring strained strident stultifying superlative tame tantalising tantalizing=TS6
tawdry taxing tepid thrilling thriling=XS6 timely tiresome touching tranquil turgid unassuming
unbalanced unconsidered uncritical underpowered uneventful unflappable unfounded ungainly
uninformed unpolished unrelenting unruffled unskilled unskiled=kS6 unsophisticated unsound
unspectacular unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous
weighty whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=aT6 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable lukewarm gallant heroic saintly angelic
diabolical abrupt gullible naive savvy canny wily streetwise streetwize=YU6 comical hilarious
amusing poignant evocative atmospheric exemplified unblemished watertight foolproof bulletproof
stringent underwhelmed unfazed unperturbed unmoved overwrought overblown overheated
overprotective overanxious overreliant overcautious unambiguous unappealing unapproachable
unattractive unavailing uncaring unceremonious uncomplicated unconstructive undeserved
undignified undue uneconomical unenviable unexciting unfeeling unforgiving ungracious
ungrateful unhealthy uninvolved unjustified unjustifiable unloving unmanageable unmissable
unmistakeable unnatural unobtrusive unpersuasive unpredictable unquestioning unreasoned
unrefined unremitting unresolved unsavoury unsavory=UW6 unscrupulous unselfish unsociable
unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable unthinkable
untroubled unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky garish gaudy cheesy naff lame ropey
dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable facile glib
trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory
negligible nuanced lucid cogent incisive incizive=^Y6 penetrating exacting wholesome generous
gracious humane compassionate empathetic sincere heartfelt steadfast dependable reputable
esteemed renowned distinguished eminent legendary iconic unforgettable momentous stupendous
formidable potent decisive decizive=WZ6 resolute tenacious dogged plucky feisty vivacious zesty
upbeat joyous blissful idyllic heavenly bossy controlling controling=eZ6 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous heartless aloof sullen
irritable obstinate intransigent arrogant conceited pompous pretentious snobbish elitist
cliquey devious manipulative dishonest deceitful evasive cagey robotic regimented staid fusty
middling overdone mismatched misaligned mizaligned=i[6 overstretched overworked thwarted
tarnished marred excruciating unbearable insufferable maddening disturbing distressing
upsetting heartbreaking saddening demoralising demoralizing=X\6 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=g\6 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=V]6 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle rickety
makeshift businesslike workmanlike methodical undisciplined uncontrolled uncontroled=c^6
wayward errant workshy slothful indolent dozy dopey gormless witless brainless mindless
irrational unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous
deplorable reprehensible despicable contemptible shoddily unstinting unwavering unfailing
unerring unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous
unoriginal uncreative derivative predictable unsurprising unsurprizing=l_6 unexceptional
undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative informative
instructive illuminating enlightening unedifying edifying unrewarding satisfying fulfilling
fulfiling=\`6 unfulfilling unfulfiling=]`6 thankless fruitless moribund easygoing splendidly
fabulously terrifically tremendously awesomely lovelily charmingly gorgeously attractively
appealingly praiseworthily praizeworthily=l`6 laudably exemplarily inspirationally inspiringly
upliftingly captivatingly engagingly compellingly stimulatingly motivatingly enrichingly
insightfully perceptively imaginatively inventively innovatively ingeniously masterlily
skilfully skillfully=_a6 adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally sensibly excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably gratifyingly
hearteningly heartwarmingly promisingly promizingly=nb6 memorably tastefully elegantly
articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=\c6 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=`d6 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=he6 sluggishly ploddingly labouredly laboredly=ke6 stiltedly clunkily clumsily
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
patronizingly=Wh6 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=gh6 disinterestedly dizinterestedly=hh6
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=Xj6 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically toothlessly facelessly characterlessly bloodlessly
gutlessly airlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=kk6 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=kl6 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly exuberantly favourably favorably=Xm6 forgivingly
forthrightly gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=bm6 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=Uo6
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=co6 disgruntledly disingenuously dizingenuously=eo6 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hollowly
hostily hurriedly hyperactively hypocritically illiterately inconsiderately inconveniently
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=PQ7 lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=^Q7 patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=fR7 unskilfully unskillfully=gR7
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=jS7
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=gT7 domineeringly dourly dorly=iT7 effortlessly effusively engrossingly energisingly
energizingly=mT7 enliveningly enterprisingly enterprizingly=oT7 eruditely exquisitely
exquizitely=QU7 expressively faddishly falteringly fatuously faultily fraughtly frostily
fulsomely ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably
honorably=aU7 horridly humourlessly humorlessly=cU7 imprecisely imprecizely=dU7 inattentively
indecisively indecizively=fU7 inexpertly interminably intrusively jarringly jollily jovially
laboriously languidly lightweightly limply luminously majestically merrily nobly offensively
onerously opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=]V7
polishedly profitably profoundly prosaically raucously reductively resourcefully
resorcefully=dV7 riotously rousingly rudimentarily scattergunly scholarlily scintillatingly
shapelessly sketchily skilledly slackly slickly snappily snazzily soothingly soporifically
spiritlessly spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly
sympathetically tamely tantalisingly tantalizingly=^W7 tawdrily taxingly tepidly thrillingly
timelily tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly
unconsideredly uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily
uninformedly unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly
unspectacularly unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly
vigorously virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=mX7
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=gY7 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly bulletproofly stringently
underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly overheatedly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undeservedly undignifiedly unduely uneconomically unenviably unexcitingly
unfeelingly unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly
unjustifiably unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively
unpersuasively unpredictably unquestioningly unreasonedly unrefinedly unremittingly
unresolvedly unsavourily unsavorily=c[7 unscrupulously unselfishly unsociably unstably
unstimulatedly unsubtly unsungly unsurpassedly unsympathetically untenably unthinkably
untroubledly unwelcomely unyieldingly infectiously contagiously electrifyingly rivetingly
grippingly spellbindingly enchantingly pleasantly unpleasantly agreeably nastily sombrely
cosily homelily invitingly luxuriously lavishly tattily dilapidatedly neglectedly unlovedly
unkemptly jumbledly scrappily rubbishily tackily garishly gaudily cheesily naffly lamely
ropeyly dodgily iffily shakily flimsily tenuously spuriously dubiously questionably doubtfully
debatably facily glibly tritely banally vapidly vacuously inanely puerily juvenily trivially
paltrily measlily meagrely derisorily negligibly nuancedly lucidly cogently incisively
incizively=n]7 penetratingly exactingly wholesomely generously graciously humanely
compassionately empathetically heartfeltly steadfastly dependably trustworthily reputably
esteemedly renownedly distinguishedly legendarily iconically unforgettably momentously
stupendously formidably potently decisively decizively=f^7 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously heartlessly aloofly surlily sullenly
irritably obstinately intransigently complacently smugly arrogantly conceitedly pompously
pretentiously snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully
evasively cageyly robotically regimentedly staidly fustily middlingly overdonely botchedly
bungledly fumbledly mishandledly mismanagedly misjudgedly mismatchedly misalignedly
mizalignedly=b`7 misusedly overstretchedly overworkedly thwartedly tarnishedly marredly
excruciatingly unbearably insufferably exasperatingly infuriatingly maddeningly annoyingly
irritatingly unnervingly unsettlingly disturbingly distressingly upsettingly heartbreakingly
saddeningly demoralisingly demoralizingly=Xa7 discouragingly discoragingly=Ya7 dishearteningly
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astonishingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=^b7 obligingly cooperatively
uncooperatively unresponsively unreceptively unforthcomingly reticently taciturnly
inarticulately incomprehensibly unintelligibly illegibly indecipherably impenetrably
inaccessibly unworkably workably impractically unwieldily convolutedly overlongly verbosely
meanderingly wafflily preachily untimelily befittingly unbecomingly unseemlily indecently
unethically rashly impulsively impetuously hastily dilatorily slipshodly shambolically
ramshackly ricketily makeshiftly businesslikely workmanlikely methodically undisciplinedly
uncontrolledly waywardly errantly workshily slothfully indolently dozily dopeyly gormlessly
witlessly brainlessly mindlessly irrationally farcically ludicrously preposterously
outrageously egregiously flagrantly heinously deplorably reprehensibly despicably contemptibly
shoddilily unstintingly unwaveringly unerringly unhurriedly assiduously scrupulously
punctiliously exhaustively unadventurously unoriginally uncreatively derivatively
unsurprisingly unsurprizingly=Qe7 unexceptionally undistinguishedly indifferently
unenthusiastically unengagingly uninvolvingly unmemorably uninformatively informatively
instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly unrewardingly
satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly easygoingly
smoothly reluctantly willingly justifiably deservedly harshly patiently sternly sharply calmly
politely wisely wizely=Tf7 bravely boldly tenderly crossly tersely bluntly sensitively
cheerfully joyfully gleefully sulkily grumpily moodily impatiently anxiously nervously blindly
begrudgingly nicely carefully thoughtfully confidently fluently productively expertly cleverly
passively creatively convincingly persuasively powerfully vividly negatively swiftly structured
paced managed designed delivered presented executed judged pitched sequenced scaffolded
modelled modeled=bg7 deployed implemented integrated targeted tailored maintained ordered
crafted constructed handled applied directed served edited rehearsed trained attended
coordinated communicated considered conceived drilled behaved mannered linked connected
adjusted identified promoted enforced utilised utilized=ah7 gooder goodest greatest poorest
badder baddest fine finest rich richest deepest thinnest flat flatter flattest clearest sound
sounder soundest solider solidest securer securest smooth smoothest sharpest crisp crispest
tightest loosest slowest brisker briskest swift swifter swiftest liveliest calmest warmest
coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest wizest=Sj7
brave bravest bold boldest proudest safest rough rougher roughest toughest harsher harshest
hardest easy easiest lighter lightest heavy heavier heaviest narrowest broad broadest basic
basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest fresh freshest
healthy healthiest staler stalest laxer laxest soft softest plain plainest vaguer vaguest bleak
bleaker bleakest grim grimmer grimmest measured sensitive reflective strategic intense
tentative distant detached remote rigid raw heated troubled extreme scarce stifling tangled
wasted fiddly gruelling grueling=^l7 modest humble proportionate minimal variable uneven mixed
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical central responsive joyful stable accurate logical simple complex complicated
active energetic correct wrong amiss lacking wanting impersonal generic dense wordy abstract
scattered disconnected inclusive exclusive equitable transparent honest fragile precarious
sparse bare skimpy stark stuffy cramped dingy dirty smelly spotless pristine impoverished
convincing persuasive powerful forceful vivid colourful colorful=jn7 automatic instinctive
intuitive genuine authentic real fake artificial contrived advanced beyond flashpoint
flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses success successes
failure failures disaster dizaster=bo7 disasters dizasters=co7 shambles shambleses mess messes
highlights joy joys pleasure pleasures disappointment dizappointment=mo7 disappointments
dizappointments=no7 problems flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gem gems jewel jewels star stars inspiration inspirations excellence excellense=hP8 excellences
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
downside downsides upside upsides bonus bonuses virtue virtues merit merits dedication
professionalism passion generosity creativity flair warmth expertise expertize=^T8 diligence
diligense=_T8 integrity humility kindness perseverance tenacity courage corage=eT8 compassion
empathy wisdom insight charisma charm humour humor=lT8 wit devotion diplomacy resourcefulness
resorcefulness=PU8 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=]U8 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=UV8 negligence negligense=VV8
incompetence incompetense=WV8 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=^V8 impatience impatiense=_V8 favouritism favoritism=`V8 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=PW8 confusion inconsistency incoherence incoherense=SW8 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=XW8 disaffection
dizaffection=YW8 disengagement dizengagement=ZW8 disillusionment dizillusionment=[W8
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity continually perpetually forever endlessly
incessantly 24/7 without exception day beginning entire point matter everywhere nowhere anyone
ever noone responsibility ownership anybody seems seemed tries behaves contributes listened
learns follows else member none everything talked talking dragged rushes rushing acts acted
acting fool clown martyr victim front loath loth wasting squandered dismiss dismisses dismissed
view suggestion fend sort guess stepped intervened corrected noticed until despite reminded
nose noses ought into granted obvious cue cues fob fobbed palmed palm hog hogs hogged abandons
tolerated condone condoned around idle ignoring neglecting refuse refuses refused refusing
disregard disregards disregarded shirk shirks shirked dodge dodges dodged evade evades evaded
squander squanders flout flouts flouted app software advice disregarding looking other bother
trouble deal bothering attempt chat dominate happen things noise fault blame blames blamed
culprit guilty responsible brushed sweep swept sweeps aside buck lip service regard heed eye
hide hides hid hiding corners drag drags dragging feet heels idly washed washes hands forgot
forgotten hour chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked
relies relied relying reliant reliance complicate complicates overreliance overcomplicate
depends depended dependent leans leant leaned resort resorts resorted default defaults
defaulted cling clings clung retreat retreats retreated upon pets overrode override overrides
overrule overruled interrupt interrupts interrupted shout shouts through past permitted opt
fight roam disturb gloss glosses glossed skate skates skated skip skips skipped opts opted bow
bows bowed bail bails bailed checks agenda axe lenient admit admits claim claims complain
complains boast boasts boasted moan moans moaned whine whined whines mutter muttered snapped
snaps bark barks barked yell yells yelled scream screamed lecture lectured nag nagged nags
confess confessed concede conceded concedes insisted protest protested gloat gloated sneer
sneered scoff scoffed sulk sulked sulks whinge whinged gossip gossiped drone droned drones rant
ranted rants blurt blurted tantrum excuse excuses rooted grounded courtesy cortesy=Wa8 wake
since wonders magic miracles trick difference differense=^a8 injects injected breathe breathed
life potential guessing because lacked gap effect effects domino temperature chatter freedom
permission lie lies root heart benefitted profit profits profited woke wakes hyped geared
cheered perked wound quietened borne bearing impossible owe owes owed owing meaning upshot
consequence consequense=ib8 product direct many caused resulted resulting room decrease thanks
therefore thus hence thereby causes contributed cause causing learned few adversely instilled
instiled=^c8 enhance enhances enhanced stifle stifles stifled stunt stunts secret reasons
factor factors main stem stems stemmed arise arises arizes=Pd8 arose dividends foundations
groundwork role ignite ignites ignited turnover handover younger older visual explicit using
asking sharing starting handing adding switching swapping pairing mixing naming praising
praizing=jd8 greeting rehearsing practising practizing=md8 waiting pausing banning displaying
similarity differences pattern edge sting pressure fun folds spill spills spilled spilt spreads
filter filters filtered translate translates translated knocks knocked leaks sprang derive
derives derived shifted banned drifted halfway audience audiense=Pf8 astray onto along dead
sense purpose security stake foothold beneath underneath picking emerges emerged limbo lurch
spells spelt kills kill killed dependence dependense=ff8 dependency independence
independense=hf8 contempt unless whenever disengage dizengage=lf8 indisputably surely
manifestly patently unmistakably indeed inevitably naturally fortunately interestingly
importantly crucially ironically honestly evident apparent undeniable palpable unmistakable
fact proves prove proved bound itself themselves massively rest west nest forest guest request
harvest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual patch
league world unfavourably unfavorably=hh8 overtake overtakes overtook overtaken outdo outdoes
outdone upstage upstaged rival rivals rivalled rivaled=Ti8 easily comfortably distance gulf
wider huge growing shade dust compare compares unlike notch copy second near schedule
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed pack shoulders streets miles leagues aspect compared comparing pale pales paled
beside insignificance par pile heap looks arguably colour color=bj8 character authority levels
degree calibre amount measure measures stacks against alongside fare fares fared faring vast
slight neighbours neighbors=Tk8 counterparts tier beaten tops topped outplayed outdid edges
edged pips pipped bested shadow phases intensity noticeable distinct disparity distinction
dregs bunch straw academies settings districts touches matches further farther forward lot
uniformly catch catches catching caught night benchmark reach heights moment inconsistencies
unevenly unevenness ages age genders greatly considerably diet postcode depending conviction
precision precizion=jl8 clarity feeling clue cohesion urgency dearth shortage paucity scarcity
detail devoid crying conspicuous gaps exist holes issues issue uncared unaccounted uncalled
uncaled=_m8 awry adrift pear askew trail trailing failed several chances moments unnoticed
unchecked unchallenged unaddressed underestimated untapped unmet neither nor undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken unfinished
untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=en8 unrewarded unexplained luck sync evidence evidense=jn8 aligned rationale
momentum skirted sidestepped basics cracks serve expense loss reaches revisited revizited=Vo8
reviewed proper failings spots stomach exposed offered introduced expected invited delivering
critically neatly later needed required minute possess experience experiense=io8 ability
faintest slightest foggiest connection relation relevance lots needs deserved detriment
something happening insufficient awareness scope consideration indication repertoire
experiences learnt achieved gained infrequently inability unable count terms concepts errors
misconceptions connections misunderstandings spine core agency demands demanded requires
airtime limelight telling anticipated tackled recognised recognized=VQ9 shuts slam slammed sunk
chasm mismatch disconnect contradiction tension gains common collective discernible particular
formal follow-through rhythm offers provides provided drink omits omitted avoids avoided skims
skimmed message significance blurred buried underemployed underoccupied undertaught underfed
underled underserved unengaged unguided unpractised unpractized=^R9 unrehearsed unled unclaimed
unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking discussing
revisiting reviziting=iR9 nobody's one's somebody's else's job priority amounts amounted
altogether surface surfaces surfaced feature features featured develops steam puff justify
worth misconception regardless spite though adhered non compliance dates following complying
adhering graded grade judge require requiring needing urgent serious special exceeds tightening
addressing immediate ofsted estyn inspection days afternoons mornings agrees hear rumour
rumor=^T9 rumours rumors=_T9 reportedly allegedly general consensus perception among amongst
widespread splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs prison jail abusive homeless evicted debt bereaved died dying cancer depressed
homes household situation circumstances background difficulties claiming domestic violence
violense=fU9 abuse adopted seemingly appears appeared supposedly presumably ostensibly sounds
sounded samey perceived suspect suspected guessed reckon imagine sensed opinion eyes
unconvinced impression bordering borders bordered verging verges side wondering offence
offense=dV9 ship leaps rising rizing=gV9 arms stride sky's curve tip finishing finds niche fist
textbook study restraint seriously mission hitch fighting cheers hip feather applause marks
recommend barrel corking belting ripping winner !of blown breezy element lap laps lapped
lapping sing sings praises praizes=mW9 soak soaked soaking cherry stuff tour de jackpot
clockwork dream breeze extra mile swimmingly town plunge bull strides hay splash hash knack nub
teeth priorities toes bay wits ear gift sussed taped licked nailed sewn wrapped breath fort
reins hearts shoulder trumps smelling smeling=XY9 grief naught fruition blows weight backs
hours scene alight alive stakes chord blinder eggshells air backwards bill muster colours
colors=kY9 odds himself herself onions community score volumes justice utmost stead company
nick fettle groove brief trend sticky cusp brink verge height peak coal powers tether pops
absolute rare tonic sight feast labour labor=kZ9 classic cry piece dab tower oiled knit burner
soul heart's butter bang doctor bee's cat's dog's thing mccoy penny admiration feat unturned
sailing sweetness promise promize=d[9 bounds singing kicking guns punching sunshine shipshape
operation tested chapeau smashed aced crack blew bowled stumbling tumble pressed mountain
foregone moot sore snail's breakneck arm's limb freefall shrift slim pickings sell slog ways
risk area areas zones rod death stony eternity lifetime shop shops fools riding tale bumpy ride
burst bursts bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing tail
drowning hearted cock rocket size price pouring poring=i]9 scraping shoot shoots shot slap
avail tightrope wearing zoned plenty flounder foul wayside wayzide=V^9 final motions boil piste
tangent pieces rack downhill south begging overboard haywire houses plughole plot rag bearings
faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey toll fuss pig's
headway tripping aground amok riot ragged wild headless war bombsite zoo jungle circus morgue
factory production conveyor military weekend herding watching wading banging shovelling
shoveling=l_9 sardines wildfire chip climb tied sway ransom boot kibosh brakes losses mustard
throat ceremony backside laurels rests rested resting fiddle bandwagon gun caution heel ranks
bank cropper standstill roost responsibilities duties blank snag buffers goalposts mud blow
uphill reputation remorse mercy bush substitute joke angel shakes mishmash hotchpotch ragbag
patchwork jumble blessing pigsty damp minefield treadmill elephant goose flash style recipe
blueprint vicious slippery rocky dawn economy gesture nod cannon unto thorn hole alley sorry
affair reflection compensation macho herring spanner bitter steep station sorts kilter ark
proportion cosh thumb radar skin illusion strain siege creek garden scratch snuff ears neck
cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox legs downward spiral dignity
sake pillar swallow rut pickle vacuum spin bubble tangle daze doldrums wilderness weeds
disarray dizarray=nc9 tatters crisis crizis=Pd9 shreds turmoil meltdown denial jack jam jobs
coping managing ok okay kicked saloon panic winded overdue translation haste sizzle hype action
muchness ado nip nipped nips rhyme barred sausage faint chestnut die egged egging parrot
fashion man's preach preaches preaching eyebrows diamond ruled ruling ballpark grace scrape
scrapes scraped sank trace swim skating skim skimming scratches scratched scratching slipping
smoke snowed strictly coated coating sweeping swims roundabouts teething troubles gruel wasters
iceberg cooks crowd gig battle cycle kneed reinvent spinning reinventing reinvented rome
whistling dressing gritted arm worlds wrap footed barking mad yes man rote carrot cheese
chopping watchers cobbled cookie cutter purposes paste dried dime breakfast body dusted dumps
mouth dribs drabs friend fat fiddling flogging herd grasping clutching clutch straws nettle
graft nosed maintenance mighty collar knee jerk lick mutton dressed nailing pasture pie hair
rearranging tinted coloured colored=\h9 lining stone's sweet fa wagging tear tearing minimum
jury rot mill thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat gentle
flexible chatty noisy crew crop gang communicator cheeky swot swots genius brainbox bookworm
bookworms tearaway tearaways rascal rogue scamp softie pushover martinet disciplinarian grump
bruiser bruizer=li9 layabout layabouts timewaster timewasters whizz prodigy prodigies dunce
dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug thugs
yob yobs hooligan hooligans jobsworth jobsworths joker rebel comedian brigade mob rabble estate
quickest worker talker thinker sportsman helper arty trio corner highers lowers middles
stretchers strugglers plodders sens quietest loudest naughtiest neediest friends inseparable
invisible invizible=ek9 generation tribe middle visionary vizionary=ik9 trailblazer pioneer
workhorse saint whirlwind grafter stickler workaholic pedant doormat busybody drifter plodder
coaster coasters skiver skivers truant truants rebels misfit misfits wallflower introvert
introverts extrovert extroverts trailblazers trier triers worrier worriers thinkers leech freak
freaks personality handful pain nuisance nuizance=Qm9 liability menace passenger suspects
culprits sen eal adhd asd fsm type university attainers achievers attainer prior lows highs
ables total complete troublemaker artist storyteller storyteler=im9 performer troublemakers
slacker slackers ringleader ringleaders daydreamer dreamer chatterbox chatterboxes livewire
loner ditherer perfectionist dinosaur dinosaurs passengers loafer whinger whingers moaner
moaners cynic cynics superstar superstars legend rockstar hero heroine micromanager maverick
nonreader underachiever underachievers underperformer underperformers tyrant dragon angels
monster sponge sponges whiz weakling flyer flyers fliers achiever morning nqt beginner
backgrounds upbringing apples apple steamrolled steamroled=bo9 railroaded herded churned
ploughed waded trawled slogged limped lurched staggered whizzed breezed ballooned mushroomed
snowballed snowbaled=QP: spiralled spiraled=RP: nosedived splintered spluttered creaked groaned
buckled caved smothered strangled paralysed paralyzed=\P: hijacked ambushed besieged bombarded
peppered littered juggled whitewashed tiptoed pussyfooted soldiered battled beavered bloomed
blossomed crackled fizzed popped hummed buzzed bubbled songs choir desert wasteland oasis haven
sanctuary fortress silo silos rollercoaster avalanche quagmire maze millstone albatross
springboard catalyst bottleneck sideshow showcase ghost hothouse backwater tinderbox keg
throttle tilt guts backbone fizz punch zing oomph attack pizzazz streak nods nodded nodding
conversation filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled
swamped drowned diluted amid relations throughout trying buzz buzzes hum crackle throb throbbed
pulse pulsed fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed
slump stamped stamping hover hovers hovered hovering labours labors=dS: pillars messages cruise
cruize=gS: cruised cruized=hS: cruises cruizes=iS: cruising cruizing=jS: crash barrage torrent
stream blizzard painful agonising agonizing=QT: curling sleepwalk sleepwalking autopilot flog
another's throats sinking scramble dash grind squib patched tacked shoehorned crowbarred
squeezed crammed bloated crowded bitty choppy leaden stodgy lurches hurtle hurtled radiate
radiated ooze oozes oozed exuded mesmerise mesmerize=SU: enthral enthrals charmed wow wowed
towers melt melts melted strop outburst havoc uproar descend descends descended degenerate
degenerates degenerated dissolve dissolved floundered flounders wrestle wrestled grapple
grappled stumble stumbled languish languishes languished dominates dominated dominating hijack
monopolise monopolize=XV: monopolised monopolized=YV: monopolises monopolizes=ZV: swamp bombard
drown smother spoonfeed spoonfed suffocate suffocated suffocating cram rattle steamroll
steamrollered railroad race raced races romp romped sail sailed sails sped trap grinds grinding
peter peters petered bounce bounced bouncing treading tread treads brimming oozing beaming
awash bustling teeming dripping !and forefront cornerstone bedrock linchpin shone brunt footing
firefighting juggling dumbed dumbing weighed watered clinging stare stares staring gazing gazed
plague plagues plagued riddled blighted haunted beset poisonous rife rampant endemic entrenched
ingrained waffled rambled waffles rambles waffle battlefield madhouse hive rounded outlive
outlives outlived withstand treated shell fights fought battling battles winding kick kicks
glaring gaping blatant blatantly sheer outright fashioned glazed unimpressed burnt stumped
flummoxed glued transfixed riveted downbeat sheepish tuned itching raring property luggage
angriest swayed mentally solidly squarely owned accepted famously stiff concept clicked
belonging buy glad concentrating handy funny self esteem conscious buying wandered wandering
captured capture grabbed hoping wishing fearing dreading relishing craving hating believing
doubting savouring savoring=U[: longing expecting pretending warmed warms fond regards regarded
views viewed considers perceive identifies empathise empathize=c[: empathised empathized=d[:
sympathise sympathize=e[: related glowed fading occur occurs occurred gist intention reluctance
resolved decided aimed sought longed awe wonder despair anticipation disbelief amusement
bewilderment children's teachers' imaginations anxieties captures grab grabs mastered
internalised internalized=c\: remembered probes probed extends reveal reveals revealed
<degree>* poise finesse elegance vigour vigor=o\: relief satisfaction hesitation cracked thirst
hunger zest tangible displayed demonstrated maturity pretend pretended pretends deliberately
wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking fancied
thoughts sights vanished assumed assumes imagined imagines supposed figured reckoned senses
concluded peace boiling refuge longs aches burns craved hungers thirsts envies envied despise
despize=`^: despises despizes=a^: despised despized=b^: savour savor=c^: savours savors=d^:
savoured savored=e^: endure endures endured scrutiny apprehensive hazy notion inkling hunch
qualms importance drank drinking burning champing dawned registered dreams fooled floored
flattered touched wedded attached stung shaken wooed consumed seized overcome crushed humbled
fixated obsessed preoccupied shock escape belong singled bluffing faking dreaming panicking
sulking testing whether wallpaper decoration drowsy i'm saddened pity appalled appaled=Z`:
recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray admired applaud commend alarmed dismayed pure
privilege congratulated commended applauded flourished florished=Sa: thrived celebration lucky
fortunate i've we've thank however although mustn't you'd they'd essential imperative
developing sorting rethinking reviewing updating additional warrants overhaul shake usefully
afford recommendation plea closer ripe advised advized=Qb: perhaps maybe let's i'd we'd rid
what's cries ideally urge implore beg advise advize=^b: propose recommendations suggestions
recommended advisable advizable=cb: ebi ebis wwws considering exploring 'd instead fix i'll
instinct tweak proposal pointer counsel remedy ponder revamp update retirement reset reboot
rejig council urged mileage argument musts pressing crept creeping edging inched inching
flatline flatlined plateau plateaued upturn downturn turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant definite leap growth forwards towards
conquered outgrown afternoon flagged revolutionised revolutionized=_d: revitalised
revitalized=`d: rejuvenated waning dwindling recovered rallied rebounded crashed leapt zoomed
litter matured rapid worsening worsen blossom lowered aspirations profile travelled
traveled=Se: broadly achieves attains attained perform performs performed fulfil fulfils
embedding embeds gaining strongly person manages owns chooses organises organizes=ee: teaches
store percentage misbehaving eh scrapped object solve research experts I suppose decides guided
bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac
cyp ncetm isp cpoms attainment8 progress8 dive dives retrieval spaced continuous passport
metacognition metacognitive scaffolds formative summative mastery pedagogy pedagogical eyfs
baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate
triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer sats
adaptive cognitive schema dialogic causation chronology premium individual personal intentions
journey jorney=dh: mindset load organiser organizer=gh: organisers organizers=hh: assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=Xi: subitising subitizing=Yi: sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 religion diagnosis abused medication brother sister majority
minority habitually periodically o'clock weeks bulk lion's ample ad nauseam almost loads heaps
masses oodles tons reams wealth raft plethora abundance multitude myriad precious interaction
mere copious abundant plentiful countless numerous umpteen limitless considerable substantial
disproportionate significantly figure figures entry flight received stocked supervised
supervized=hk: intentioned numbing destroying hoc baked crystal sensitivity panache competence
competense=Ql: opener points ranging lustre luster=Ul: centred user universally staffed
whelming loaded explanatory indulgent congratulatory earth changeover documents paperwork files
metallic monotone muted razor placing rates addresses matters micro outlook forecast searching
probing pertinent !number rooms grounds acoustics signage output vibe demeanour demeanor=Ym:
conditioning raid speedy sudden recovery applies controlled controled=`m: timed policed
responds react reacts reacted unwell dud loser hoot chore doddle masterstroke blur lull scrum
gaggle voucher chill gloom fidelity verve distrust mistrust friction animosity rivalry harmony
unease discontent painted upward trajectory hurdle obstacle headache burden breakthrough
milestone setback luxury necessity constraint museum week festival major source sorce=Po:
development messing mucking fooling larking misbehaved naughtiness disobedience
disobediense=Xo: fixes condition infancy proven sober exam secondary surprising surprizing=`o:
exceeded sub criticise criticize=co: abnormal instance evening bye shepherd samaritan parenting
autism guide guides document visits vizits=oo: network actions fees fee payments items item
loan loans consent manchester london bigger verb verbs tom conductor conductors insulator trade
summer christmas median mode noun nouns multiple frequency vis edition analysis analyzis=nP;
educational medical dietary footwear clothing clothes dress e conditions current friendship
rehearsal taller trophy prize shield mist mesh raincoat shelter theme decide discussed debated
investigated objects dentist doctors hospital appointment supplies copies chin greeted
certificates sandy fertile harvests farming circled incorrect fabric texture textures phones
repair repairs exams inset boiled outline cleared clearing protein sentence sentense=eR;
sentences circuit circuits verse period leg click angled guy britain grandmother grandfather
uncle aunt heroes market ups muscle draft estimate shiny motion reaction reactions birthday
prince loop pendulum variables clause interval digit digits distribution vowel basis compound
selling seller arts liner gross mental arithmetic health boards interactive golden fortnight
month saints histories wonky donkey guys upper sixth site deck capital spaces exits western
fourth forth=eT; clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
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
estyn's regulator regulator's judgement judgment=gY; inspected visited vizited=iY; statistics
per rota contractors safety marshal emergency evacuation legal mandatory adjective adverb
defined symbol abbreviation phrases coffee obliged within notify submit noon midday easter
contact section january february march april june august september october november december
office submitted logged accompanied renewed recorded forbidden eligible liable parked posted
difficulty copied pairs rows cent percent cm mm km kg ml litres metres degrees decibels
school's trust's class's academy's judgements judgments=l[; clean blunt collection bundle
howled solar lunar partial sensory physical phyzical=V\; reopen appoint hire invented login
signature voltage volume concert we'll unauthorised unauthorized=a\; authorised authorized=b\;
absences absentee absentees absenteeism event slot signatures pour woodland interview
interviews fetch entrance gym phoned diploma pronounced enunciated printed metre registration
workers holder sleep sleepers eyesight c g o disk wage elections chronic minor incident
injuries ankle graze bruise bruize=i]; bump vowels sides persons pages finding calculate
calculated estimated plotted perimeter ratio probability mass gradient investigate fabrics
parachute passage poet module practised practized=_^; pointed mime cited voiced defines quotes
refers referred recommends advises advizes=i^; manual diary webpage advert receipt whilst
watched interviewed
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
o3P4i3j3k3U3Zn3R_;0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c=c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@W@X@Y@Z@P@[@\@]@P@^@_@`@a
@b@c@d@d=e@P>U>f@g@h@i@j@h@k@h@l@l@m@h@n@o@o@o@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h
@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@PAh@QAh@PAh@QAh@l@RAh@h@h@h@h@RAh
@RAh@RAh@RAh@RAh@RAh@RAh@RAh@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@SAh@h@h@h@h@k@h@h@h@h@h@h@h@h@h@RAR
ATAh@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@UAh@h@h@VAh
@h@h@h@h@h@h@h@h@h@WAh@h@XAWAh@h@h@YAh@h@h@h@h@h@k@h@h@h@h@h@RAh@RAh@h@h@h@h@h@h@WAh@h@h@WAh@h@h
@WAh@h@h@h@h@ZA[Ah@h@h@h@h@h@\A]Ah@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@^Ah
@^Ah@_Ah@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@o@o@`AaAh@h@XAWAh@h
@h@h@h@h@h@WAh@h@h@WAo@o@bAaAh@h@h@h@h@h@h@h@o@o@cAo@h@h@h@h@h@h@h@h@h@h@h@WAdAeAfAgAhAh@iAWAh@h
@h@WAh@h@jAh@h@h@h@h@o@o@kAaAo@o@lAaAh@h@h@h@mAnAoAPBh@h@h@h@h@h@h@h@h@h@WAh@h@h@WAh@h@h@WAh@h@h
@h@YAh@h@WAh@h@h@h@h@h@h@k@h@o@o@QBo@h@h@k@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@RBh@h@h@h@h@h@h@h@h@h@h
@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@h@SBWAgAgATBgAh@h@UBh@h@h@h@h@h@h@VBh@WBXBYBh@h@h
@h@h@h@h@h@h@ZBl@[Bh@\B]B^Bh@_Bl@h@h@h@h@h@h@`Bh@h@h@h@h@h@h@aBh@bBh@h@h@TAh@h@h@h@h@h@h@h@h@h@h
@h@h@h@h@cBh@dBdBh@h@cBcBcBh@eBdBdBh@dBdBh@h@fBh@dBh@dBdBdBh@h@h@h@h@gBhBiBjBkBjBjBjBlBmBnBoBoBj
BPCjBjBjBQCjBRCSCjBTCUCUCVCWCjBXCYCZC[C\CjB]CjB^CjB_CjBjBjBoBoBjBjB`CjBaCbCjBjBjBjBcCdCeCdCfCjBg
CjBjBjBhCjBjBjBjBPCjBjBnBjBjBjBhCjBiCiCiCPCjCjBjCkClCmCjBnCoCPDQDRDjBjBjBjBjBjBjBjBSDSDTDkCUDVDW
DjBXDYDZDjB[D\DjBjBjBjBjBjB]D^D_D`DaDbDcDdD]DjB]DjBeDfDgDhDiDjDkDkDlDmDmDnDoDPEQERESETEUEVEmDWEX
EYEZEkD[E\E]E^EkD_E`EaEbEcEdEeEfEgEhEiEkDjEkElEVEmEnEoEkDPFQFRFSFTFUFVFlDVEVEWFXFUFUFYFZFkD[F\Fm
DmDmDVEkDdE]F]E^F_F`FaFbFcFdFbEeFbEfFmDgFVEhFkDiFjFkDkFkDkDlFUFmFnFkDdEdEkDkDVEkDoFPGQGRGkEkEdES
GoFkDkDkDTGVEkDkDRFRFkDUGkDVGkDkDkDkDkDkDkDkDkDkDWGkDkDkDkDXGXGkDRFkDkDkDkDhEkDkDVEkDkDkDkDkDkDk
DYGkDkDkDZGkDkDkDkDkD[GkD\GkDkD]GkD^G_GkD`GkDaGUFkDkDbGcGdGeGfGgGhGiGkDjGkGVElG_G_GkDVEmGnGoGPHQ
HRHSHTHUHVHWHXHYHYHXHYHYHZHZH[HYH[H\HZHYH]HYH^H_H`HaHbHYHcHdHeHfHgHYHhHZHZHiHjHkHYHlHmHaHnHoHPIY
HQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIYHcIdIeIVHfIgIhIiIjIkIlImInIaHoImHaHYHZHZHZHZHZHPJQJRJYHYHY
HYHSJTJUJVJWJWJXJYJZJYH[JYH\JZHZHYHYHYHYHYHZH]J^J_J_J`JaJ_JbJ_JcJ_JdJeJfJgJhJiJ_J_J_J_J_JjJ_J_Jk
JlJ_J_JlJlJ_J_J_J_JmJnJoJlJlJlJPKQK_J_JlJlJRKSKTKUKlJVKVKWKXKYKZK[KbJ_J\K]K_J_J^K_K_J_JlJlJlJ`K_
J_J_J_JaKlJlJlJlJlJlJbKcKdK_JjJeKlJfKlJlJlJlJlJgKhKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLULXLYLZL[L\L]L^
LULUL_L`LaLULbLULcLdLeLfLgLhLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M\MUL]M^M_M`MaM_LbMULcMULULdMe
MfMTLgMhMiMjMkMlMmMnMoMPNQNRNSNTNaLUNVNULWNXNULYNZNULTLULULULULULUL[NUL\NbL]NULUL^NULULULULUL_NU
LULoK`NaNbNULULcNdNULeNULfNgNhNULiNULjNULULkNULlNULmNULnNoN]L]LULPOQOROSOTOULUOVOULWOXOYOZOWN[OU
L\O]OaLULUL^OaL]L_O]LULULULULUL`OaOULoKbOcOULULULdOeOfOgOaLULULhOiOjOULkOULlOmOULULnObLULoOULPP1
]LULQP1RP1SP1TP1UP1VP1WP1XP1YP1ZP1[P1ULULUL\P1UL]P1^P1ULULUL_P1UL`P1ULaP1bP1cP1dP1eP1fP1gP1hP1iP
1jP1kP1lP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ
1cQ1iQ1jQ1XQ1ZQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1PR1PR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR1cR
1cR1cR1dR1eR1fR1gR1]R1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1YS1YS1[S1[S1\S1YS
1\S1]S1YS1YS1^S1YS1_S1`S1aS1bS1YS1cS1dS1YS1eS1fS1gS1hS1YS1iS1YS1jS1YS1YS1YS1kS1lS1mS1nS1mS1oS1YS
1PT1YS1YS1QT1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1YS1mS1YS1mS1RT1ST1TT1YS1YS1YS1YS1YS1YS
1UT1VT1WT1WT1XT1YT1ZT1WT1WT1WT1WT1WT1WT1WT1WT1YS1WT1[T1\T1]T1^T1_T1`T1aT1bT1cT1YS1YS1YS1YS1dT1YS
1YS1eT1fT1YS1YS1YS1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU1YU1YS1ZU1[U1\U1\U1\U1]U
1^U1_U1YS1YS1`U1YS1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV
1[V1\V1]V1^V1_V1`V1aV1YS1bV1YS1cV1YS1YS1dV1YS1WT1YS1YS1eV1fV1YS1YS1gV1YS1YS1hV1iV1jV1kV1lV1YS1mV
1YS1YS1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1YS1]W1jS1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW
1jW1YS1YS1kW1lW1mW1nW1YS1oW1PX1QX1QX1QX1RX1SX1TX1UX1VX1WX1XX1QX1YX1QX1ZX1QX1[X1\X1QX1QX1QX1QX1]X
1QX1QX1^X1_X1QX1`X1aX1QX1bX1QX1cX1QX1QX1QX1QX1QX1QX1QX1dX1eX1fX1QX1QX1gX1hX1iX1QX1QX1jX1kX1lX1QX
1mX1QX1nX1oX1PY1QX1QY1QX1RY1SY1QX1QX1TY1UY1VY1QX1QX1QX1WY1QX1QX1QX1QX1QX1QX1XY1QX1QX1QX1YY1QX1ZY
1QX1[Y1QX1QX1QX1QX1QX1\Y1]Y1QX1QX1^Y1QX1QX1QX1_Y1QX1QX1QX1`Y1QX1QX1QX1QX1QX1QX1QX1aY1bY1cY1QX1QX
1QX1dY1QX1eY1QX1fY1QX1QX1QX1QX1gY1QX1hY1iY1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1jY1QX1QX1QX1kY1QX1QX1QX
1QX1QX1lY1QX1bX1QX1mY1QX1QX1QX1nY1oY1QX1QX1QX1QX1PZ1QX1QX1QX1QZ1QX1QX1QX1QX1RZ1SZ1TZ1QX1UZ1QX1VZ
1QX1QX1QX1QX1QX1WZ1XZ1YZ1QX1ZZ1QX1QX1QX1QX1QX1[Z1QX1\Z1QX1QX1QX1]Z1QX1^Z1_Z1`Z1QX1QX1aZ1QX1QX1QX
1QX1QX1bZ1QX1cZ1dZ1eZ1QX1QX1QX1QX1QX1fZ1QX1gZ1QX1hZ1QX1iZ1QX1QX1jZ1QX1SX1gZ1QX1kZ1lZ1QX1QX1mZ1nZ
1oZ1QX1P[1QX1Q[1QX1QX1QX1QX1QX1R[1R[1S[1QX1QX1QX1T[1U[1QX1QX1QX1QX1V[1QX1QX1QX1bX1W[1X[1SY1QX1QX
1QX1QX1Y[1QX1Z[1QX1QX1QX1[[1QX1QX1QX1\[1QX1QX1QX1QX1QX1][1QX1bX1QX1QX1QX1QX1QX1QX1^[1QX1QX1QX1QX
1QX1_[1QX1`[1a[1b[1QX1c[1QX1QX1QX1QX1QX1d[1QX1QX1QX1QX1QX1e[1QX1f[1g[1h[1QX1QX1i[1j[1QX1QX1QX1QX
1k[1SX1QX1QX1l[1m[1n[1]X1QX1QX1QX1QX1QX1QX1o[1QX1QX1P\1QX1Q\1R\1S\1QX1YY1QX1T\1QX1QX1ZY1QX1QX1QX
1QX1QX1U\1QX1QX1V\1QX1QX1QX1QX1QX1QX1QX1QX1W\1QX1QX1QX1X\1Y\1Z\1QX1[\1QX1\\1QX1QX1QX1]\1QX1gZ1QX
1^\1_\1QX1QX1`\1QX1QX1QX1a\1b\1QX1c\1QX1QX1QX1QX1YX1QX1QX1d\1e\1f\1lZ1g\1h\1QX1QX1i\1QX1j\1QX1QX
1QX1QX1QX1QX1QX1k\1k\1l\1QX1QX1m\1WX1S[1QX1QX1n\1o\1P]1Q]1QX1QX1QX1QX1R]1QX1S]1QX1T]1QX1U]1QX1QX
1QX1QX1QX1QX1QX1QX1QX1QX1[[1QX1V]1QX1QX1W]1QX1QX1X]1QX1Y]1Z]1[]1QX1QX1QX1QX1QX1\]1]]1^]1QX1_]1`]
1QX1a]1QX1lZ1QX1QX1QX1QX1QX1b]1QX1c]1QX1QX1eX1QX1QX1QX1d]1e]1QX1QX1f]1QX1QX1g]1QX1h]1i]1S]1k\1QX
1QX1j]1k]1l]1QX1m]1QX1n]1o]1QX1QX1QX1QX1P^1QX1QX1QX1Q^1Q^1QX1QX1QX1QX1R^1QX1S^1T^1U^1QX1QX1QX1QX
1V^1W^1QX1QX1QX1X^1Y^1Z^1QX1QX1QX1[^1QX1\^1]^1^^1_^1`^1a^1b^1b^1QX1QX1QX1QX1c^1d^1e^1f^1g^1gY1QX
1h^1QX1QX1i^1j^1QX1QX1QX1k^1l^1m^1n^1o^1QX1P_1QX1Q_1QX1QX1QX1QX1QX1R_1QX1]X1QX1S_1QX1T_1SX1QX1QX
1QX1U_1QX1g]1QX1QX1QX1V_1QX1W_1QX1QX1QX1QX1X_1Y_1QX1QX1Z_1QX1QX1QX1QX1QX1QX1QX1QX1[_1QX1\_1QX1QX
1QX1QX1QX1QX1QX1]_1QX1QX1`\1^_1QX1QX1QX1__1QX1`_1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1a_1QX1b_1QX
1c_1QX1QX1QX1QX1d_1QX1k\1QX1e_1f_1QX1QX1g_1h_1i_1j_1k_1QX1l_1QX1QX1QX1m_1QX1n_1o_1P`1a]1QX1QX1QX
1QX1Q`1QX1QX1R`1QX1QX1QX1QX1S`1QX1T`1][1QX1QX1lZ1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX
1QX1QX1QX1QX1U`1V`1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1W`1X`1Z_1QX1Y`1QX1QX1Z`1QX1QX1QX1QX1QX1QX
1[`1QX1QX1QX1\`1QX1QX1QX1]`1^`1_`1]`1``1QX1QX1QX1QX1QX1QX1QX1QX1QX1a`1QX1b`1QX1a`1QX1QX1QX1QX1QX
1f^1QX1dZ1dZ1QX1QX1c`1d`1g]1e`1QX1QX1\[1QX1f`1QX1QX1QX1QX1QX1QX1g`1h`1i`1j`1k`1l`1QX1W\1QX1QX1QX
1m`1QX1QX1QX1QX1QX1n`1QX1QX1QX1QX1QX1QX1o`1QX1QX1QX1QX1QX1Pa1QX1QX1QX1QX1QX1QX1Qa1QX1QX1QX1QX1QX
1Ra1o`1QX1QX1Sa1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1Ta1QX1QX1QX1Ua1QX1Va1Wa1Xa1Ya1Za1QX1]X1b_
1QX1QX1[a1\a1]a1^a1QX1QX1QX1QX1QX1QX1_a1QX1`a1QX1aa1QX1ba1ba1QX1QX1QX1R_1R_1ca1QX1da1QX1QX1QX1QX
1QX1ea1b_1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1QX1fa1ga1QX1QX1QX1ha1QX1]X1QX1QX1QX1ia1QX1QX1ja1QX1QX
1QX1QX1QX1ka1QX1QX1QX1la1QX1QX1QX1QX1QX1QX1QX1QX1ma1kZ1na1QX1oa1Pb1Qb1QX1]X1QX1Rb1Sb1Tb1QX1Ub1Vb
1Wb1Xb1Yb1Zb1[b1\b1Zb1Zb1[b1]b1Zb1^b1_b1`b1Zb1ab1Zb1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc
1Qc1Qc1Rc1Sc1Tc1Uc1Qc1Vc1Wc1Xc1Yc1Zc1Qc1[c1\c1]c1^c1_c1`c1ac1bc1Qc1Qc1cc1dc1ec1fc1gc1Qc1hc1Qc1Wc
1Wc1ic1jc1kc1Wc1lc1Qc1Wc1mc1nc1oc1Pd1Qd1Qc1Rd1Qc1Sd1Sd1Td1Qc1Ud1Qc1Vd1Qc1Wd1Xd1Yd1Zd1[d1\d1]d1^d
1_d1`d1ad1bd1cd1dd1ed1Sd1fd1gd1gd1hd1id1Qc1id1jd1kd1ld1md1nd1od1Wc1Wc1Wc1Pe1Qe1Wc1Re1Wc1Wc1Se1ic
1Te1Ue1Ve1We1Xe1Wc1Ye1Ze1Ze1[e1Wc1\e1]e1^e1_e1`e1ae1be1ce1ae1ae1de1ae1ae1ee1ae1ae1ae1fe1ge1he1ie
1je1ke1le1me1ne1oe1ae1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf
1gf1if1jf1gf1kf1lf1mf1nf1of1gf1gf1Pg1Qg1Rg1Sg1Tg1gf1Ug1gf1gf1gf1Vg1gf1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g
1`g1gf1gf1ag1bg1cg1dg1dg1eg1fg1gg1dg1dg1fg1fg1eg1hg1ig1jg1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg
1kg1dg1dg1lg1mg1ng1og1Ph1Qh1Rh1dg1dg1Sh1Th1dg1dg1lg1dg1Uh1Vh1dg1dg1dg1Wh1Xh1Yh1Zh1[h1\h1]h1^h1dg
1_h1`h1dg1dg1ah1^h1bh1dg1lg1dg1dg1dg1lg1dg1dg1dg1dg1ch1dh1dg1dg1_h1eh1dg1fh1fh1gh1dg1dg1dg1dg1dg
1hh1dg1lg1dg1dg1dg1lg1dg1dg1dg1dg1dg1dg1dg1ih1dg1dg1ih1dg1dg1dg1jh1dg1dg1kh1dg1dg1dg1dg1lh1dg1dg
1dg1dg1dg1dg1dg1lg1dg1dg1dg1dg1mh1jh1lg1dg1jh1lg1Xh1nh1oh1Pi1fh1Qi1Ri1dg1dg1dg1dg1dg1dg1dg1dg1lg
1dg1Si1Ti1Ui1dg1dg1lg1dg1dg1dg1dg1dg1Vi1Wi1Xi1dg1Yi1Yi1Zi1dg1[i1[i1dg1dg1dg1dg1dg1dg1\i1]i1Zi1dg
1^i1Yi1Yi1Zi1dg1oh1_i1eg1dg1dg1dg1dg1dg1dg1`i1Qh1ai1fh1dg1dg1dg1dg1Xh1fh1dg1dg1bi1ci1di1Yi1lg1dg
1dg1dg1lg1dg1Yi1Yi1Zi1dg1Yi1dg1Zi1dg1fh1ei1dg1dg1dg1lg1dg1fi1gi1dg1dg1dg1dg1dg1hi1dg1fh1Qh1ii1dg
1dg1fh1fh1gh1dg1dg1dg1ji1dg1ki1dg1li1mi1ni1dg1dg1dg1lg1dg1dg1dg1lg1oi1Pj1eg1dg1dg1dg1dg1dg1dg1eg
1dg1dg1Qj1dg1Rj1eg1dg1Sj1Xh1eg1dg1Xh1Tj1Uj1Xh1dg1Vj1fh1Wj1dg1Xj1Yj1Zj1[j1\j1dg1]j1dg1dg1dg1^j1dg
1_j1dg1`j1dg1dg1dg1aj1dg1bj1dg1dg1cj1dj1dg1dg1lg1dg1oh1ai1fh1dg1dg1dg1dg1dg1dg1dg1ej1fj1gj1hj1ij
1jj1dg1dg1lg1dg1dg1dg1dg1dg1dg1kj1dg1dg1dg1lg1lj1mj1`j1dg1dg1nj1dg1dg1dg1oj1dg1Pk1Qk1Rk1Sk1Tk1dg
1dg1dg1dg1Uk1Vk1Wk1dg1dg1dg1dg1dg1Xk1dg1dg1dg1dg1dg1dg1Yk1Zk1[k1\k1dg1dg1dg1dg1dg1dg1dg1]k1dg1dg
1^k1dg1Wh1dg1_k1dg1Xh1`k1ak1`k1dg1`k1`k1bk1dg1ck1dk1ek1dg1fk1eg1dg1gk1hk1ik1dg1jk1kk1lk1hk1mk1kk
1lk1hk1dg1dg1lg1dg1Xh1nk1dg1dg1dg1dg1dg1lg1eg1Xh1dg1dg1dg1dg1dg1dg1ok1dg1dg1Pl1Xh1Ql1dg1dg1dg1Xh
1Rl1dg1lg1dg1Sl1Tl1dg1dg1lg1dg1dg1dg1dg1dg1Ul1dg1dg1dg1Vl1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg1dg1Wl
1dg1lg1dg1dg1dg1lg1dg1Xl1Yl1Yl1dg1Zl1dg1dg1dg1[l1[l1dg1\l1]l1dg1^l1dg1_l1`l1dj1al1bl1cl1dg1dl1dl
1el1fl1gl1hl1dl1dg1il1dg1lg1dg1dg1dg1dg1dg1dg1lg1dg1dg1jl1kl1dg1dg1dg1dg1dg1ll1ml1dg1dg1dg1nl1dg
1dg1dg1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1bm1cm1Xm1dm1em1fm1gm1hm1im1jm1km
1lm1km1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Yn1Zn1Yn1[n1Yn1Zn1Zn1\n1Zn1]n1^n1_n1Zn1Yn1Yn1`n1Yn
1Yn1an1Zn1Zn1Zn1bn1Zn1cn1cn1dn1en1en1en1fn1gn1hn1hn1en1in1fn1en1hn1jn1kn1fn1ln1fn1fn1fn1fn1fn1hn
1hn1hn1hn1mn1mn1hn1hn1fn1fn1fn1fn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1nn1nn1Xo1nn1Yo1Zo1[o1\o1]o1^o1nn
1nn1_o1`o1nn1Yo1ao1nn1nn1nn1bo1nn1nn1co1do1nn1Yo1eo1fo1nn1_o1nn1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP
2RP2SP2TP2UP2VP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2_P2aP2bP2cP2dP2^P2eP2fP2fP2fP2fP2fP2fP2gP2hP2iP
2jP2kP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2lP2fP2mP2nP2nP2nP2fP2oP2fP2fP2fP2fP2fP2fP2PQ2fP2QQ
2fP2RQ2SQ2TQ2UQ2UQ2fP2VQ2WQ2XQ2YQ2fP2fP2fP2ZQ2fP2[Q2fP2fP2\Q2fP2fP2fP2]Q2fP2fP2fP2fP2fP2fP2YQ2fP
2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2^Q2_Q2fP2fP2fP2fP2`Q2fP2fP2aQ
2bQ2fP2fP2fP2fP2cQ2dQ2eQ2cQ2fQ2gQ2hQ2hQ2fP2iQ2jQ2kQ2lQ2mQ2mQ2nQ2nQ2nQ2oQ2PR2fP2QR2fP2fP2fP2fP2RR
2SR2TR2fP2UR2fP2VR2fP2cQ2eQ2fP2WR2WR2fP2YQ2fP2fP2fP2XR2fP2fP2cQ2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP2fP
2fP2fP2XR2YR2ZR2YR2YQ2[R2fP2fP2fP2fP2fP2\R2]R2^R2_R2`R2aR2bR2cR2dR2fP2fP2fP2eR2fR2gR2hR2iR2fP2fP
2fP2fP2fP2jR2kR2lR2YQ2nP2mR2nP2nR2fP2fP2oR2nP2fP2fP2fP2fP2fP2PS2fP2fP2fP2fP2QS2RS2SS2TS2fP2fP2US
2fP2VS2fP2fP2eQ2cQ2cQ2WS2XS2dQ2fP2eQ2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2dS2eS2fS2gS2dS2hS2iS2jS
2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2dS2WT2XT2dS2dS2YT2dS2dS2dS2ZT2[T2\T2]T2^T2bS2_T2dS2`T2aT2bT
2cT2dT2dT2eT2fT2dT2dT2gT2hT2iT2jT2kT2lT2dT2mT2nT2dT2oT2dT2PU2QU2RU2SU2TU2UU2dT2dT2dT2dT2VU2dT2dT
2WU2XU2dT2dT2YU2ZU2dT2[U2\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU
2dU2gU2dU2dU2dU2hU2iU2jU2kU2lU2mU2nU2oU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2oU2[V2\V2RV2]V2^V2_V
2`V2aV2bV2cV2dV2eV2fV2gV2hV2gV2iV2jV2gV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2[W2[W
2[W2[W2[W2[W2[W2[W2\W2[W2[W2[W2[W2[W2[W2[W2]W2[W2^W2_W2`W2aW2bW2cW2dW2eW2fW2fW2fW2gW2hW2iW2jW2kW
2lW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2^X2cX2dX2eX2eX2fX2gX2hX
2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2SY2TY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2XY2ZY2^X2aY2bY2cY2gX2gX
2dY2eY2fY2gY2hY2hY2gY2gY2bY2hY2gY2iY2jY2bY2gY2gY2gY2hY2kY2gY2gY2gY2gY2lY2XY2gY2XY2XY2XY2XY2XY2mY
2nY2oY2XY2gY2XY2XY2XY2gY2gY2bY2gY2gY2gY2gY2gY2XY2XY2XY2XY2XY2PZ2PZ2XY2QZ2RZ2SZ2gY2TZ2ZY2UZ2kY2VZ
2XY2gY2lY2XY2lY2ZY2ZY2XY2gY2XY2XY2XY2XY2XY2WZ2XZ2YZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z
2aZ2bZ2cZ2dZ2eZ2^Z2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2R[2S[2T[2U[2R[2V[2R[2W[2^Z2_Z2X[2Y[2Z[
2Z[2[[2\[2][2^Z2^[2_[2`[2Z[2a[2b[2c[2d[2b[2b[2b[2^Z2e[2f[2^Z2g[2h[2g[2i[2j[2^Z2^Z2^Z2k[2l[2m[2n[
2o[2P\2Q\2R\2_Z2S\2S\2_Z2T\2U\2V\2V\2V\2V\2V\2V\2_Z2_Z2_Z2_Z2_Z2W\2_Z2X\2Y\2_Z2_Z2_Z2_Z2_Z2_Z2_Z
2_Z2Z\2_Z2[\2_Z2_Z2_Z2\\2_Z2]\2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2_Z2^\2_Z2_Z2_\2`\2a\2_Z2b\
2_Z2c\2d\2e\2d\2d\2_Z2_Z2_Z2_Z2f\2f\2g\2h\2i\2j\2k\2l\2m\2=======n\2==========================n\
2===========================================o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2T]2Z]2[]2\]2]]2^]2_
]2;;;`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2a]2`]2`]2`]2b]2c]2d]2`]2e]2`]2`]2`]2`]2f]2g]2`]2`]2`]2`]2`]2`
]2`]2`]2`]2`]2`]2`]2h]2i]2j]2`]2`]2`]2`]2`]2`]2`]2`]2k]2`]2`]2`]2l]2m]2`]2`]2`]2`]2`]2`]2n]2`]2`
]2`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2`]2o]2P^2`]2`]2`]2Q^2R^2`]2`]2S^2`]2`]2`]2T^2`]2U^2`
]2`]2`]2V^2W^2X^2`]2`]2`]2Y^2Z^2[^2`]2`]2\^2]^2`]2`]2`]2^^2`]2_^2`]2`]2`]2`^2`]2a^2`]2b^2`]2c^2`
]2d^2`]2e^2`]2`]2`]2`]2f^2`]2`]2`]2`]2`]2g^2h^2i^2`]2j^2`]2`]2`]2`]2k^2`]2l^2`]2m^2`]2n^2o^2`]2`
]2`]2`]2`]2P_2`]2`]2Q_2R_2S_2`]2T_2`]2`]2`]2U_2`]2`]2`]2`]2`]2V_2`]2W_2`]2`]2`]2X_2`]2Y_2Z_2`]2`
]2`]2[_2`]2\_2`]2]_2`]2^_2`]2__2`_2a_2`]2`]2b_2`]2c_2c_2d_2e_2f_2g_2h_2i_2j_2k_2l_2m_2n_2n_2n_2o
_2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Z`2[`2\`2\`2]`2^`2_`2``2a`2b`2c`2\`2d`2\`2\`2\`2\`2e`2\`2\`2f`2g
`2h`2i`2i`2j`2j`2k`2k`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Xa2Za2[a2\a2]a2^a2Xa2_a2Xa2`
a2aa2ba2ca2da2ea2fa2ga2ha2ia2ja2ka2Xa2Xa2la2ma2na2oa2Pb2la2Qb2la2Rb2Sb2la2la2la2la2la2Tb2Ub2Vb2l
a2la2la2la2la2la2Wb2la2la2la2la2Xb2Yb2Zb2[b2\b2]b2[b2[b2[b2[b2[b2Zb2Zb2^b2^b2^b2_b2`b2ab2^b2^b2b
b2^b2cb2^b2db2^b2^b2^b2_b2_b2eb2_b2fb2fb2gb2fb2fb2fb2fb2hb2ib2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2j
b2jb2jb2kb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2lb2jb2jb2jb2mb2nb2jb2ob2jb2P
c2jb2jb2jb2jb2jb2Qc2Rc2Sc2Tc2Tc2jb2Uc2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2Vc2jb2jb2Vc2jb2jb2j
b2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2Wc2jb2jb2jb2Xc2jb2jb2jb2Yc2jb2jb2jb2jb2jb2jb2jb2jb2jb2j
b2jb2jb2jb2Zc2jb2[c2jb2jb2\c2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2]c2^c2_c2jb2jb2jb2Vc2`c2jb2jb2j
b2ac2bc2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2cc2dc2ec2fc2jb2jb2jb2jb2gc2jb2jb2jb2jb2jb2h
c2jb2jb2jb2ic2jc2kc2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2lc2lc2jb2mc2jb2jb2jb2jb2jb2jb2jb2j
b2jb2jb2jb2gc2jb2jb2nc2jb2jb2oc2Pd2Qd2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2mc2jb2jb2Rd2Sd2jb2jb2j
b2jb2jb2Td2Ud2Vd2Wd2Xd2Ud2Ud2Ud2Yd2jb2jb2jb2jb2Vc2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2e
c2jb2jb2Zd2[d2jb2jb2Ud2jb2jb2jb2jb2jb2jb2jb2jb2jb2\d2jb2jb2jb2jb2jb2]d2jb2^d2_d2jb2jb2jb2`d2jb2j
b2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2ec2jb2jb2jb2jb2ec2ad2bd2jb2cd2jb2dd2ed2fd2ec2gd2ec2ec2ec2h
d2id2ec2ec2ec2ec2jd2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2kd2ec2ec2ec2ec2ec2ec2ec2ld2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2md2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2nd2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2od2ec2ec2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2Pe2ec2ec2Qe2Re2ec2ec2ec2ec2ec2Se2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2jd2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2T
e2ec2ec2ec2ec2ec2ec2ec2Ue2ec2ec2kd2ec2Ve2ec2ec2ec2ec2ec2We2jd2ec2Xe2ec2ec2ec2ec2ec2ec2Ye2Ze2Qe2e
c2ec2ec2ec2ec2ec2ec2ec2ec2[e2ec2ec2ec2ec2\e2]e2ec2]e2]e2ec2ec2ec2ec2ec2ec2]e2ec2ec2ec2ec2ec2ec2e
c2^e2_e2`e2ec2ec2ec2ec2ec2ae2ec2ec2ec2be2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ce2ec2de2ec2ec2ec2ee2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2f
e2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ge2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2he2ec2i
e2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2je2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ke2ec2ec2ec2]e2ec2ae2ec2le2me2ec2ec2e
c2ec2ec2ec2ec2]e2ec2ec2ec2ec2ec2ec2ec2ne2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2jd2ec2ec2ec2ec2ec2oe2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2Pf2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2le2ec2ec2ec2ec2Qf2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2ec2Rf2ec2Sf2ec2Tf2ec2ec2ec2ec2Uf2ae2ec2ec2ec2ec2ec2ec2ec2ec2ec2Vf2ec2Wf2ec2Xf2ec2e
c2ec2ec2Yf2Zf2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2Xe2ec2ec2ec2ec2ec2be2ec2ec2ec2[f2ec2ec2ec2e
c2\f2\f2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2]f2ec2ec2ec2ec2jd2ec2ec2ec2ec2kd2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2kd2ec2ec2ec2ec2ec2ec2ec2ec2kd2ec2ec2ec2ec2ec2ec2ec2^
f2ec2ec2ec2ec2ec2ec2]f2]f2_f2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2`f2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2me2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2af2ec2ec2bf2ec2ec2ec2ec2cf2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2ec2ad2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2]e2ec2ec2ec2ec2ec2ec2ec2ec2ec2e
c2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2ec2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2ef2df2df2df2df2df2df2f
f2df2gf2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2hf2df2hf2df2df2df2hf2if2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2jf2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2hf2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2kf2df2df2d
f2df2df2df2df2df2lf2lf2df2df2df2df2df2df2df2df2df2df2df2df2df2mf2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2nf2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2hf2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2of2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2df2df2df2df2df2df2df2df2lf2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2df2d
f2df2df2Pg2Qg2Rg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Qg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Qg2Sg2Sg2Sg2Qg2Qg2Sg2Q
g2Tg2Ug2Vg2Wg2Xg2Yg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Sg2Zg2Sg2[g2\g2]g2^g2\g2\g2\g2_g2\g2\g2`g2\g2\g2ag2bg2c
g2cg2\g2dg2\g2cg2cg2eg2fg2cg2cg2gg2cg2\g2cg2cg2hg2cg2cg2ig2\g2jg2kg2cg2cg2lg2ag2fg2mg2mg2ng2og2m
g2mg2Ph2Qh2Rh2mg2Sh2Th2Uh2mg2mg2mg2Vh2mg2mg2mg2mg2mg2mg2Wh2mg2Xh2mg2mg2mg2mg2mg2mg2mg2Yh2mg2mg2m
g2Zh2mg2mg2[h2mg2mg2Zh2Zh2\h2]h2mg2^h2mg2_h2mg2`h2mg2Zh2mg2ah2bh2mg2mg2mg2mg2mg2ch2dh2mg2eh2fh2m
g2gh2mg2mg2mg2hh2mg2mg2ih2jh2kh2mg2lh2mg2mg2mg2mg2mh2mg2nh2mg2mg2mg2mg2mg2oh2mg2Pi2mg2mg2mg2Qi2m
g2mg2Ri2mg2mg2Si2Ti2Ti2Ui2Ti2Ti2Ti2Ti2Ti2Vi2Wi2Ti2Xi2Ti2Ti2Yi2Zi2[i2Ti2Ti2\i2Ti2]i2^i2_i2`i2ai2T
i2bi2Ti2ci2Ti2ci2Ti2di2ei2]i2fi2gi2hi2ii2ci2ji2ki2li2mi2mi2ni2oi2Pj2Ti2Qj2Rj2Sj2Tj2Uj2Vj2Ti2Ti2W
j2Xj2Yj2Zj2[j2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2Ti2\j2]j2Ti2Ti2^j2_j2^j2`j2aj2aj2Ti2bj2Ti2Ti2Ti2cj2dj2T
i2Ti2Ti2Ti2Ti2Ti2Ti2Ti2ej2Ti2fj2Ti2Ti2Ti2gj2hj2ij2ij2ij2ij2jj2kj2lj2mj2nj2ij2oj2Pk2Qk2Rk2Sk2ij2T
k2ij2ij2Uk2ij2Vk2ij2ij2ij2Wk2ij2Xk2ij2Yk2ij2ij2Zk2ij2ij2Xk2[k2\k2]k2ij2^k2ij2_k2ij2`k2ij2ak2bk2]
k2ij2ck2ij2dk2ij2Zk2ij2ek2ij2fk2ij2fk2ij2fk2ij2gk2ij2hk2ij2ij2ij2ij2ij2ij2ij2ij2ij2ik2ij2jk2kk2i
j2ij2ij2lk2ij2ij2mk2ij2ij2ij2nk2ij2ok2ij2Pl2ij2Pl2ij2Ql2ij2ij2ij2ij2ij2ij2ij2Rl2ij2ij2ij2ij2ij2i
j2ij2ij2ij2Sl2ij2ij2ij2ij2ij2ij2Tl2ij2ij2ij2Ul2ij2ij2ij2ok2ij2Sl2ij2Sl2ij2Vl2ij2ij2ij2ij2ij2ij2i
j2ij2ij2Wl2ij2ij2ij2ij2ij2ij2ij2Xl2ij2ij2ij2Yl2Zl2[l2\l2]l2[l2^l2_l2`l2al2[l2[l2[l2bl2bl2[l2cl2\
l2dl2[l2[l2[l2el2\l2[l2[l2[l2[l2[l2fl2[l2\l2[l2\l2[l2gl2hl2\l2[l2[l2[l2[l2[l2[l2[l2[l2il2[l2[l2[
l2[l2[l2jl2[l2[l2[l2[l2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2k
l2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2ll2ml2kl2kl2kl2kl2kl2nl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2kl2k
l2kl2kl2ol2ol2Pm2ol2ol2ol2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2bm2cm2dm2em2fm2gm2h
m2im2jm2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2Vn2Wn2Xn2Yn2Zn2[n2\n2\n2\n2]n2^n2_n2`n2an2bn2bn2cn2d
n2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2Ro2So2To2Uo2Vo2Wo2Wo2Wo2Xo2Yo2Zo2Zo2[o2\o2]o2Zo2^o2^
o2_o2^o2^o2^o2^o2`o2`o2^o2^o2^o2^o2^o2ao2^o2^o2bo2co2do2eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3R
P3SP3TP3TP3TP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3aP3bP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3n
P3oP3PQ3QQ3RQ3SQ3SQ3SQ3TQ3TQ3UQ3TQ3VQ3WQ3XQ3YQ3ZQ3ZQ3ZQ3[Q3[Q3\Q3\Q3\Q3]Q3]Q3]Q3^Q3]Q3]Q3]Q3]Q3]
Q3]Q3]Q3_Q3`Q3]Q3]Q3aQ3bQ3cQ3cQ3cQ3cQ3cQ3dQ3cQ3cQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3lQ3mQ3nQ3oQ3PR3PR3PR3n
Q3nQ3nQ3QR3QR3RR3QR3QR3QR3QR3QR3SR3TR3UR3VR3WR3WR3WR3XR3WR3WR3YR3WR3WR3WR3WR3WR3WR3WR3WR3WR3WR3Z
R3WR3[R3WR3\R3WR3]R3^R3WR3WR3_R3WR3WR3WR3WR3WR3WR3WR3WR3WR3WR3`R3WR3WR3WR3WR3WR3WR3WR3WR3WR3WR3W
R3WR3aR3WR3WR3bR3bR3WR3bR3WR3WR3WR3cR3dR3eR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3PS3QS3PS3RS3SS3TS3U
S3VS3WS3XS3YS3ZS3[S3\S3]S3]S3^S3_S3`S3aS3bS3cS3dS3dS3eS3eS3eS3eS3eS3eS3fS3eS3gS3hS3iS3jS3jS3jS3k
S3lS3mS3nS3oS3PT3QT3RT3ST3TT3UT3VT3WT3XT3XT3XT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3`T3`T3aT3bT3`T3bT3`T3`
T3cT3dT3eT3dT3fT3gT3gT3gT3gT3hT3gT3iT3jT3kT3lT3mT3mT3mT3nT3oT3PU3QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3X
U3XU3XU3XU3XU3XU3[U3[U3\U3XU3XU3XU3]U3^U3_U3`U3aU3bU3cU3dU3dU3dU3dU3dU3eU3dU3dU3fU3dU3dU3dU3gU3h
U3dU3iU3iU3iU3iU3jU3kU3lU3mU3nU3oU3PV3QV3RV3SV3TV3UV3VV3UV3WV3XV3YV3ZV3ZV3[V3\V3]V3]V3]V3]V3]V3^
V3^V3_V3^V3`V3aV3bV3cV3dV3cV3cV3cV3cV3cV3eV3cV3cV3cV3cV3cV3cV3fV3gV3hV3iV3jV3kV3lV3mV3lV3nV3oV3P
W3QW3RW3SW3TW3UW3VW3WW3XW3YW3ZW3[W3\W3]W3^W3_W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW3kW3lW3mW3nW3oW3P
X3QX3RX3SX3SX3SX3SX3SX3SX3SX3SX3SX3TX3UX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X3`X3aX3bX3cX3dX3eX3fX3g
X3hX3iX3jX3kX3lX3mX3mX3nX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3XY3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3aY3bY3cY3d
Y3eY3fY3gY3hY3iY3jY3kY3lY3lY3lY3lY3mY3nY3oY3PZ3QZ3RZ3RZ3RZ3RZ3RZ3SZ3TZ3RZ3RZ3RZ3UZ3VZ3WZ3XZ3YZ3Z
Z3[Z3\Z3]Z3^Z3_Z3`Z3_Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3Q[3Q[3R[3S[3T[3U[3U[3V
[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3`[3`[3`[3a[3b[3c[3d[3e[3f[3g[3h[3i[3j[3j[3j[3k[3l[3m[3n[3o[3P\3Q
\3R\3S\3T\3U\3V\3V\3V\3W\3X\3X\3Y\3Z\3[\3\\3]\3]\3]\3]\3]\3]\3]\3]\3]\3]\3]\3]\3^\3]\3]\3]\3]\3]
\3]\3_\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3m\3m\3n\3o\3P]3Q]3R]3S]3R]3T]3U]3V]3W]3W]3X]3Y]3Z
]3[]3\]3]]3^]3_]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3o]3P^3Q^3R^3S^3T^3U^3V^3W^3X
^3Y^3Z^3[^3\^3]^3^^3]^3_^3`^3a^3b^3b^3c^3d^3d^3d^3e^3f^3f^3g^3h^3h^3h^3h^3i^3j^3k^3l^3l^3m^3m^3n
^3o^3P_3Q_3Q_3R_3S_3S_3S_3T_3U_3U_3V_3W_3X_3Y_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z
_3[_3[_3\_3]_3^_3^_3__3`_3a_3b_3b_3c_3d_3e_3f_3f_3f_3f_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T
`3U`3U`3V`3W`3X`3Y`3Z`3Z`3[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3j`3j`3j`3k`3l`3m`3n`3o
`3Pa3Qa3Qa3Qa3Qa3Qa3Ra3Qa3Qa3Qa3Sa3Ta3Ua3Qa3Qa3Qa3Qa3Va3Qa3Wa3Xa3Qa3Qa3Ya3Za3[a3\a3]a3^a3_a3`a3a
a3ba3ca3da3ea3fa3ga3ha3ga3ia3ja3ka3la3ma3na3oa3ma3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Vb3Vb3Wb3Wb3Xb3Yb3Zb3[b3\
b3]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Uc3Uc3Vc3Wc3Xc3Yc3Z
c3[c3[c3\c3]c3^c3^c3_c3`c3ac3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3Vd3W
d3Xd3Yd3Zd3[d3\d3]d3]d3^d3_d3]d3`d3ad3bd3cd3dd3ed3fd3fd3gd3hd3id3hd3jd3kd3ld3md3nd3od3Pe3Qe3Re3S
e3Te3Ue3Ve3We3Xe3Ye3Ze3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3de3ee3fe3ge3he3ie3ie3ie3je3ke3le3me3me3ne3o
e3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3af3bf3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3n
f3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3n
g3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3`h3_h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3kh3lh3m
h3nh3oh3Pi3Qi3Ri3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3`i3ai3bi3ci3di3di3di3di3ei3fi3gi3h
i3ii3ji3ki3ki3li3mi3mi3ni3oi3Pj3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3^j3^j3]j3_j3`j3^j3a
j3bj3cj3dj3ej3ej3ej3fj3gj3hj3ij3jj3kj3lj3mj3mj3nj3oj3oj3oj3Pk3Qk3Rk3Sk3Sk3Sk3Tk3Uk3Uk3Vk3Wk3Xk3Y
k3Zk3[k3\k3]k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3fk3gk3hk3ik3jk3kk3lk3lk3lk3mk3lk3nk3ok3Pl3Ql3Rl3Sl3T
l3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3el3fl3fl3gl3hl3il3jl3kl3ll3ml3ll3nl3ol3P
m3Qm3Rm3ol3Sm3Sm3Tm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3\m3\m3\m3]m3]m3]m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3f
m3gm3fm3fm3fm3hm3hm3hm3im3im3im3im3im3jm3km3lm3mm3nm3om3Pn3Qn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Xn3Xn3Yn3Z
n3[n3\n3\n3\n3]n3^n3_n3`n3an3bn3cn3cn3dn3en3fn3gn3gn3gn3hn3in3jn3kn3ln3mn3nn3nn3nn3on3Po3Qo3Ro3S
o3So3To3To3To3Uo3Vo3Wo3Xo3Yo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3eo3fo3go3ho3io3jo3jo3ko3lo3mo3n
o3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4n
P4oP4oP4oP4PQ4PQ4QQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4fQ4gQ4hQ4i
Q4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4VR4WR4XR4YR4ZR4YR4[R4\R4]R4]R4^R4]R4]R4]R4]R4]R4^R4]R4]
R4^R4^R4]R4]R4]R4]R4]R4]R4]R4]R4_R4^R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4^
R4]R4`R4aR4bR4cR4cR4dR4eR4fR4gR4hR4iR4hR4hR4jR4kR4lR4mR4nR4mR4oR4mR4PS4oR4QS4RS4SS4QS4TS4US4VS4W
S4WS4XS4YS4YS4YS4YS4YS4ZS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4Y
S4YS4YS4YS4YS4YS4[S4[S4\S4]S4^S4^S4_S4^S4`S4aS4bS4cS4cS4dS4dS4cS4eS4fS4gS4hS4hS4iS4jS4jS4jS4kS4l
S4mS4nS4nS4nS4oS4PT4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4oS4QT4oS4R
T4ST4oS4oS4oS4oS4oS4oS4oS4oS4TT4oS4UT4oS4oS4oS4oS4VT4VT4VT4WT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4_T4_T4_
T4_T4_T4_T4aT4bT4_T4cT4cT4_T4_T4_T4_T4dT4_T4_T4_T4_T4_T4_T4`T4_T4_T4`T4_T4_T4`T4_T4_T4_T4_T4_T4_
T4_T4eT4_T4_T4fT4gT4hT4iT4jT4gT4_T4kT4lT4mT4mT4nT4nT4mT4mT4mT4mT4mT4oT4mT4mT4mT4mT4mT4PU4mT4mT4m
T4mT4mT4mT4mT4QU4RU4RU4SU4TU4UU4VU4SU4SU4WU4XU4YU4ZU4ZU4ZU4[U4\U4\U4]U4]U4]U4]U4]U4]U4]U4]U4^U4^
U4_U4`U4aU4bU4cU4dU4eU4fU4eU4eU4eU4gU4eU4eU4eU4hU4iU4jU4kU4lU4mU4kU4lU4nU4nU4oU4oU4oU4oU4PV4QV4R
V4SV4SV4SV4SV4TV4UV4UV4VV4UV4WV4XV4YV4ZV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4fV4fV4gV4hV4hV4h
V4hV4iV4hV4jV4jV4jV4kV4kV4kV4kV4kV4kV4lV4lV4lV4mV4nV4oV4PW4QW4RW4SW4TW4TW4UW4UW4VW4VW4VW4VW4VW4V
W4WW4VW4XW4XW4XW4XW4XW4XW4XW4XW4XW4XW4XW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4YW4Y
W4YW4YW4ZW4ZW4ZW4ZW4ZW4ZW4[W4ZW4ZW4\W4]W4]W4^W4^W4^W4_W4`W4_W4aW4aW4aW4bW4bW4bW4bW4bW4bW4bW4cW4d
W4eW4eW4eW4fW4gW4hW4iW4iW4jW4kW4lW4mW4nW4nW4nW4nW4nW4nW4oW4PX4PX4PX4PX4QX4PX4RX4RX4RX4RX4RX4RX4S
X4SX4SX4SX4SX4TX4TX4UX4VX4WX4WX4WX4WX4XX4YX4ZX4[X4[X4[X4\X4]X4^X4_X4_X4_X4_X4`X4_X4aX4bX4cX4cX4d
X4cX4eX4cX4eX4cX4cX4fX4gX4hX4iX4jX4kX4lX4mX4nX4nX4oX4oX4PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]
Y4^Y4_Y4`Y4aY4aY4bY4cY4bY4bY4dY4dY4dY4dY4dY4dY4dY4dY4eY4fY4fY4gY4hY4iY4jY4kY4lY4jY4mY4mY4mY4mY4n
Y4oY4PZ4QZ4QZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4WZ4XZ4YZ4ZZ4[Z4[Z4[Z4[Z4[Z4\Z4\Z4]Z4^Z4_Z4_Z4_Z4`Z4aZ4bZ4cZ4c
Z4cZ4cZ4cZ4cZ4dZ4eZ4fZ4eZ4gZ4hZ4iZ4jZ4kZ4lZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4S[4T[4T[4T[4T[4T[4T[4T[4T[4T
[4U[4V[4W[4W[4X[4Y[4Y[4Z[4Y[4Y[4Y[4Y[4Y[4Y[4[[4[[4\[4][4][4][4][4][4][4][4][4][4][4][4][4][4][4]
[4][4][4^[4_[4_[4`[4`[4a[4`[4b[4c[4c[4d[4d[4e[4f[4g[4h[4h[4h[4i[4h[4h[4h[4h[4h[4h[4h[4j[4h[4h[4h
[4h[4h[4k[4l[4l[4m[4n[4n[4n[4n[4n[4o[4P\4Q\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Y\4Y\4Y\4Y\4Y\4Z\4[\4\\4\
\4\\4]\4^\4_\4`\4a\4a\4b\4c\4d\4e\4d\4f\4g\4h\4i\4i\4j\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4T]4U]4T
]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4a]4b]4c]4c]4d]4e]4f]4g]4h]4i]4i]4j]4k]4l]4m]4n]4o]4P^4Q^4Q
^4R^4S^4T^4U^4V^4W^4X^4X^4X^4X^4X^4Y^4Z^4[^4\^4\^4]^4]^4]^4^^4_^4`^4a^4b^4c^4d^4e^4e^4d^4e^4f^4f
^4f^4g^4f^4f^4h^4f^4f^4f^4i^4j^4k^4l^4m^4m^4n^4o^4P_4Q_4R_4S_4T_4T_4U_4V_4W_4W_4W_4X_4X_4Y_4Y_4Y
_4Y_4Z_4[_4\_4]_4^_4__4`_4`_4a_4b_4c_4d_4e_4f_4f_4f_4g_4g_4h_4i_4i_4j_4j_4k_4l_4m_4n_4o_4P`4o_4Q
`4R`4S`4T`4U`4V`4W`4X`4Y`4Y`4Z`4[`4\`4]`4^`4^`4^`4^`4_`4_`4^`4^`4^`4^`4^`4^`4``4a`4a`4a`4a`4b`4a
`4c`4c`4a`4a`4a`4c`4c`4d`4d`4e`4f`4g`4h`4i`4i`4j`4j`4j`4j`4j`4i`4j`4j`4k`4j`4j`4k`4k`4k`4j`4l`4j
`4k`4k`4j`4j`4j`4j`4i`4i`4i`4i`4m`4n`4o`4o`4Pa4Pa4Pa4Pa4Pa4Pa4Qa4Pa4Ra4Pa4Pa4Sa4Ta4Ta4Ua4Va4Wa4X
a4Ya4Ya4Za4[a4\a4\a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4]a4^a4^a4^a4^a4^a4^a4^a4_a4`a4`a4`a4`a4`
a4`a4`a4aa4ba4ba4ba4ba4ba4ba4ca4ca4ca4ca4da4ea4fa4fa4ga4ga4ha4ha4ia4ja4ka4la4ma4na4oa4oa4Pb4Qb4R
b4Sb4Tb4Tb4Tb4Tb4Tb4Tb4Ub4Ub4Ub4Ub4Vb4Vb4Wb4Xb4Yb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4[b4Zb4Zb4\b4]b4^b4_b4`b4a
b4ab4bb4ab4cb4cb4db4eb4fb4gb4hb4gb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Qc4Rc4Rc4Rc4Sc4Tc4Uc4Uc4Uc4Vc4Wc4X
c4Yc4Zc4[c4\c4]c4^c4_c4`c4ac4ac4ac4bc4cc4cc4cc4cc4cc4dc4dc4ec4fc4gc4gc4hc4ic4jc4jc4jc4kc4kc4kc4k
c4lc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4nc4oc4oc4Pd4Pd4Qd4Qd4Rd4Qd4Qd4Qd4Qd4Qd4Sd4Td4Ud4Vd4Vd4Vd4Vd4V
d4Vd4Vd4Vd4Vd4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4]d4]d4]d4^d4^d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4kd4l
d4md4md4md4nd4od4Pe4Pe4Pe4Qe4Pe4Re4Re4Re4Re4Re4Re4Re4Re4Re4Se4Se4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4^
e4^e4_e4`e4ae4be4ce4de4ee4fe4ge4he4ie4ie4je4ie4ke4le4me4ne4oe4Pf4Qf4Qf4Qf4Rf4Rf4Sf4Sf4Tf4Uf4Vf4W
f4Xf4Yf4Zf4Zf4Zf4Zf4[f4\f4]f4^f4_f4`f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf4kf4if4lf4mf4nf4nf4of4Pg4Q
g4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4Zg4Zg4Zg4Zg4[g4\g4]g4^g4_g4`g4ag4bg4cg4cg4dg4eg4fg4gg4hg4ig4jg4kg4k
g4lg4mg4ng4og4Ph4Qh4Rh4Rh4Sh4Th4Uh4Uh4Vh4Wh4Xh4Yh4Yh4Zh4[h4\h4]h4^h4_h4`h4`h4`h4ah4bh4ch4dh4eh4f
h4gh4hh4hh4ih4jh4jh4kh4lh4mh4nh4oh4Pi4Qi4Qi4Ri4Si4Ti4Ui4Ui4Ui4Ui4Vi4Wi4Xi4Xi4Xi4Yi4Zi4[i4\i4]i4^
i4_i4]i4`i4ai4ai4bi4ci4di4ci4ci4ci4ci4ci4ci4ci4ci4ci4ei4ei4ei4ei4fi4fi4fi4fi4ei4ei4gi4gi4gi4hi4h
i4hi4hi4hi4hi4ii4hi4ii4hi4ii4hi4ji4ji4ji4ki4ki4li4mi4ni4oi4oi4oi4Pj4Qj4Rj4Rj4Sj4Tj4Uj4Uj4Vj4Wj4X
j4Xj4Yj4Yj4Yj4Zj4[j4\j4\j4\j4]j4]j4^j4_j4`j4aj4bj4bj4bj4cj4dj4ej4fj4fj4gj4hj4ij4ij4ij4ij4ij4ij4i
j4ij4ij4ij4ij4ij4ij4ij4ij4ij4ij4jj4kj4lj4mj4mj4mj4mj4mj4nj4mj4mj4oj4Pk4Qk4Rk4Sk4Tk4Uk4Vk4Vk4Vk4V
k4Wk4Xk4Yk4Zk4[k4\k4]k4^k4^k4_k4_k4_k4_k4`k4`k4ak4bk4bk4ck4dk4ek4fk4gk4gk4hk4ik4hk4jk4kk4lk4lk4l
k4lk4lk4lk4mk4lk4lk4lk4nk4ok4ok4ok4ok4Pl4Ql4Ql4Ql4Rl4Rl4Sl4Tl4Ul4Ul4Vl4Vl4Wl4Wl4Wl4Wl4Wl4Wl4Wl4W
l4Wl4Xl4Xl4Xl4Xl4Yl4Zl4Zl4[l4[l4\l4]l4]l4]l4^l4_l4`l4`l4`l4al4bl4cl4dl4el4fl4gl4hl4hl4il4il4il4i
l4jl4jl4kl4ll4ml4nl4nl4ol4Pm4Pm4Qm4Rm4Sm4Sm4Sm4Tm4Um4Vm4Vm4Wm4Wm4Wm4Xm4Xm4Xm4Xm4Ym4Zm4[m4[m4\m4\
m4]m4^m4^m4^m4_m4_m4_m4_m4`m4`m4`m4`m4`m4am4am4am4am4am4bm4cm4cm4dm4dm4em4fm4gm4hm4im4im4jm4jm4j
m4jm4jm4jm4km4km4km4km4km4lm4mm4nm4om4SZ[20n1e8@=[622d8S4M=9@;Na4a3:A2o21_3g3]62g21A1j5R5933373=
=9a4\2<Q1o>Y166663220b2Z3^1b3X4^2Q2Q11am2o1e8@=[622d8S4M=9@;Na4a3:A2o21_3g3]62g21A1j5R59737A=9a4
GQ2Q1@2[4o9Y16666350:W2Z3^1W7R3Q2Q1h24Vd2Z8V89;Q^2Z2JA502o1dOV1b30I_2D7m?e1a1`m1j4W6Z1KW>[41Y1KQ
1L2GCi13Q2<Ab3R@Am=lV1R2K_4P13\F=V;I[22S74\2]1di2ZI4\2]1di2ZI1j3l1X333X1V2I<f2Y14JY113W641P13d2W
3<1j23E;o6k76j1i2_4_4Cb4b3Z11n103g6Q4h1k3e5F9n1l3X1`;Bo1;=Mj3R21h31Vl1G01`2d1P=i5]2]20?]4Y2]Z1l6
m;Y2@0S2Y2h;a1o780l4Ti1\8e1[2`@l680l30_R2VBPC[8S9<0i2R10a<Zh1U<Eg2bKh3Z540`Ib6Zg140hJl30Q10Cj150
0d6T1k4121_2U2^4l2R3THY<Y2T5V4b23THT6d1`1P5DY39^1:0Ea6[1S;^B[5>bF`e160^1R7^c1i<Z_120Uh340jX2V_13
D0k300fd2lI2\12263E501c2X3`1W1K03hGG3Gb6X5R6U1P6n;K_1_4X3S1X=Q40V4Z6Q6i<1l2U2I0Gj1[7Y5W1l5R31m1b
4U35bCi2b4h2X4X3h<[1^1_C^?_2C01g1X2^;d6Y3b6S3mW19Cm88b120^9gH20mm3j10T3n150279k4Q2Eh116Fn3OV1l5?
j1c1f135;PGl3]5Z1C9C>V2g2h1Dg3313d1Mg1S1c1n214131Ng7g1eAZ240Y1kf3g5@09X2cMg5`?d9a15W5>V2XFh6o5k<
I0=k14^1m2P91TKV:`@b47d2d2_13Z1i5=n1Q1T6c8g6F05\210S29\1<Z1b6@14l>T=n=P<c2U1[3a^1E01=n150P3e914U
5Z5R2`2^4oQ10[1\T1o<K80X1o7Wg2Z:b@`25C0<W21g41S3g4121Wf1b?3CR1dDX1b;A0j1I1c9Q3121hU1Y<oD3m2C`Ng4
40gg3011060m3c^3a6k3<:0Ea6[1S;VAW1[5>bF50^1R7j7QX220]]1=0_2oV1f9mR1`Jd7KD879:@0d2]1^7X1a214i9d5T
7fd1=hLG:50b2bb2X3fO20b280cNVZ1hZ1j3801?0Fm100[1Q7W4121[^1X3[@UV140P2`Z1bV2>0[1X10f<14BZR3c5[1S3
9520jg350jh1ZZ1aD2;00c2]1Y;14d>[O^IZ<30R2jd1C0`7j<A[>16`7SHGKdKY2n1@d7o?B:70k300S`33R1i104U27Bm1
Kk4Q1;LU2114o4]1>a4h2JR1o2T1kES2_1k2^3Z1M>2[=Bg1P2A4U19:S11611122Y2`5Y;R8Fk4BA1^2W>1Vd1^N\;X86]1
;D8771:81WS2`16mV1X1_:R1<1^2[Y3Gb1T4j6D879:81^2ff3D879::1^2Z]1iAag1D879:11=1^2ZX3Q4^3B0V6D879:31
Q1^n2<1Q1P1:WP1a<X;47g1Rl17;1^2e]3U3j54?879:>1^20VX3`2T5R4e24?879:91]2j\1R@l`1>X28\7>1^2QV1U1T6^
3Y3gk1h6D879:31hS3W?31Q4dc3;1m1ARW1X7m1`:i1^7ZW1V;=1^2e]3h2\343a2D879:A1^20d^1W4_f1P17g50[3j2D87
9:?1^2`1gY1d2ej1i71KZ5D879:\31Z23R12:Q1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n
2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2V42m1Y53o5i7Y2:c3D879:V2=71_2bX3F[=M@41]2ZP3SG61
]2[Q2R1IUd1\11R2:j1DR6a1\2Ea1o1:=P3Y5@]2<^32621F0RF4g=a2@d1W9R318m2`6674d1e>^4X2=1]28Z1m1_8o@\j1
j6U5i<A^5G1^2^11XJP?R<kb1C0l1Y1_35O1]1j2D879:21l[391^2iX3l=D879:;1^2b[1\>i^1l=D879:<1^2ZX3h1Z60V
6D879::1^2^`30V6D879:;1^2fZ3g50V6D879::1]20hZ3m;D879:E1^2^T1j;_5]b1U3031:T2k5e2D8519:@@1^2m]1i6e
;W5iQ1[9j54?879:Z1?1X253mS1iV1c5X9dFX6D879::1c2g<14Q6_`1R?\?oBY21Y1_2Q1<e45004c1:7:416M4E1562c11
P1U111D013DX1@;CJ5P<l>Q9C3122a7W3D\3311m41V3T12a2[6o4263HU16>l?o461_2Wl1_^1m;451_2b<Tn2m;=1^2]Y3
P17g50V6D879:;1^2]Y3P70V6D879:A1^2X1^Lm>c2h3aP1bDU2Z3m8D879:91^2WX3^>D879:11?1S2:0oS1h7]?U4Xg14?
879:21W]3c11]2i10Db5?a1\2W2o1:=P3Y5b2W42621E00d8>i2QHa21>d1W9R318m2`661521d1Y8R580N^4m181]2]f1gZ
1\?8^5m141X>B^T3@1^2ZS1cK^Z1P17Jl40V6D879:=1^2]Y3X1g50S5R1D879:21ig3U21i3T6505c1:7:416M4E1562:5R
11P1U111D013DX1@;CJ5oS1C315a7W3D\3311R1j31S2R1T12a2[6o4263n16>Q4[@o11i3T6505c1:7:416M4E1562c11P1
U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>B1]2R5[7HZ<_2\=D_Ch1e3X3c1R5VLd1;>1^2Tc1Yg
1o50k1W3R1D879:E1^2^1\j2a=@?7OQ2DP20k11X4D879:;1^2]Y3X1g5W6D879:91^2T_3a7D879:91^2^`3W6D879:o11^
2`18DR6a1K`1W2o1:=>T1\1V1R4k2[1b22621F0U3Ie:YEa2@d1l2HMc17g2R318m2X1W5674d1L[<:74Dk4D879:f2:1^2`
1l^3X6D879:I1X254g<14GaW1]Ec58a3]5`ET10m58D87918;1^2`1n^3KZ5D879::1^2_`3KZ5D879:<1^2`1lX30o5W6D8
79:91^2Y`1\V2D879:91^2c\3R:D879:91^2a[3T;D879:^21^2h10DR6a1\2W2o163=P3j1^3R4g22621F0[16I1\2NOX1`
4Z@Bn3]2a2@d1W9R318m2`66604d1i4;G:E:7F33]4:0;NY2T274D87909@I]11X4DR6a1\2a1Eo1:=P3Y5j62621F0j4j2h
7Y3VAa2@d1W9R318m2`6674d1m5d4[2=8O\6a11R2T20DR6a1\2W2o1:=P3Y5j62621F0RF4019E52^5l6a2@d1W9R318m2T
3[3674d1n<f1^47O2T21n1F>R1P41Y2R2W2o1:Id2\5k3k22621GRF4Q:GT8T?`6O2T21n1F>S51Y2R2W2o1:Id2\5k3k226
21GRF4Q:GT8T?`60U12T2=b1F>S51V22R2;14d1o1:Id2\5k3k22621GRF4h8P2T8f<]2o5@0C2\23d1P=i5\5Q122KQ3a1]
Z1eEH]3\F592U4P=i5\5f1P5]Z1eE[12U41DR6a1\2W2o1:=P3l4<21a3S32621F0oS1a2@d1>h86V1d118m2`60574d1e>Z
12U41DR6a1\2Ea1o1:=P3l1\32g62621F0oS1a2@d1>h8S1n118m2d1Z4@674d1e>O2T2P2F>S51Y2R2W2o1:Id2\5f1T2k2
2621GRF4i:T8T?o5@0<2d2`1S9U2f1i5\5g6]Z1TE@D2\2h1P=i5k4@Q122KX13V3]Z1j3YA@T2o1;2U4P=i5\5f1P5]Z1TE
@T282U4P=i5\5g6]Z1eE32US1`S1<23X27T<Ed>P5]R1i3T8g3L2@k1500`8T41214T6o3\2V1Q1X13U2P1lZ1[33b8FiLl5
V124W2500\2d2T2i1R128U2121m=D<c4d2^4lIW=3a1Q3U2MD>=k7o>R7Q45V12T2=1W2>S51V22=d1;121d1o1:Id2j2R6:
k22621GRF4i:n5Cj6o7k192U4P=i5\5g6]Z1d@P5;2U4P=i5l4?g6]Z1TE@0:2\2Q47i2m?e4e1Z3`Y2=2U4n:Q2i5]2W1f1
f1f2Y2]Z1eE>2b21`1T;121d1i5\5g6]Z1eEY12U41DR6a1\2Ea1o1:=P3Y52g62621F0oS1`20@d1>h8R318m2o5>1674d1
e>;2\28h;^:e500_4WP1`7X22e2`10DR6a1l1?CX1008I5O:=e1Z1^2\2==;^100T1Z32621F0\@h@@_16AU1[1@d1g3Kg15
Nf12o218m29V66721d1f1\3f2i2P4^47V12T20o1D1>S51:n1R2f1@o1:Id2l1_3f1P52621GRF4h8P2V1B3V6T?`6lIV12a
1c2c3c6h2i5^2V1`156?:De1Z3?2aT1C[1X3=Co29o8T68>0J>1Go?W9m12T22:7[10D>S51=a19R2;142a1o1:=;d2l1\3U
5d12621F0RF4i:D_16Aa278d14c5^3R318[2A`6674W1<e>c12T2R2D>W4K1=a19R2W2o1:=;d2Y5j62621F0RF4Q:Gm2g1I
@d1S5b3@R318m2`6674d1R:b4T2NX12e2a1DR6a1l1?W2o1:=P37Q5=j10`42621F0oS1a2@d1W9R318m2`6674d1e>[22Q2
8:`10DP5Q1NB2i1?Cc1OO:;1P3Y5U5d12621F0g3R1WA4019E[:_1Ha2158d1W9L35k118m23D101b5674d1T5@Y1e30n3^4
42o2c32Q28:`10DP5Q1NB2i1?61:c1OO:;1P3Y5l4015d12621F0@4Q2OP11NMU5R485i1b354014V;_1HX1X115852V14S1
\2c2k262I35e1518EW230683101Q3\1?C674d1c1S1[20Y1@W1]1S2k2Y4477W295^12T2R2D>S51=a19R2W2o1:=;d2Y5j6
2621F0g@Z54i:m2a278d1W9R318m2`60574d1e>T12Q4JR6a1P3c1o1:=P3b70`42621F0RF4g=[25@d1T<518m2`6X2c1Q=
b12Q28:[1JR6a1l1S1c1o1:;1P3h2i40`42621F0oE24g=[25@d1^:e1518EW2H101b5X2`12Q=R12W4DR6a1\2W2o1:=P3Y
5j62621F0oS1a2@d1W9R318m2`6674d1e>]12V40DR6a1\2W2o1:=e1Z1Y5j62621F0Z5f8j7]1d<a2@d1W9R318m2`66332
1d1e>^47Q3Y12\2i10DR6a1\2W2o1:=P3^41Hj62621F0`9eIHa2@d1W9R318m2`6674d1e>^4U12Q40IR6a1P3c1o1:=P3b
70`42621F0RF4g=[25@d1T<518m2`6X2c1Q=U12Q4JR6a1P3c1o1:=P3g5j10`42621F0RF4g=[25@d1T<518m2`6X2c1Q=d
12\2i?b1F71>c2l3Fg5Kj1b1R1No4a1Y@a1_2b:;>g5IEF8168d2HY22i1V3>R14P1032001\>b5j1W12W4DR6a1\2W2o1:=
P3Y5j62621F0oS1a278d1W9R318m2`6674d1i15R1l1e9e12Q28l1DR6a1\2W2o1:=P3h2`2j62621F0j?Q6540e9P4a278d
1`3f5l2518EW226>12^4S1674d1e>;2U4P=i5\5g6]Z1TE@Q@a9f12T2=1`11D>Q511=a19R2;121d1o1:=;d2Y52g62621F
0RF4Q:Gm2a2@d1>h8R318m2`6674d1e>k12T21;1`11D>Q511=a162R2;121d1o1:=;d2Y52k3k22621F0RF4]1b80Gm2a2@
d1>h8R318m2`6674d1e>k12T21;1\13F>Q511=a162=d1;1210c1o1:=;d2\5g62621F0RF4]1b80Gm2[25@d1>e;518m2`6
1V2c1Q=P12T21;Y2>Q5115S2R2;14d1o1:Id2X9k22621GRF4Q:GYG22US1j12Q22R2D>S51=a19R2W2o1:=;d2Y5j62621F
0oE24\10b87@2j2U1[178d1f8@e1\118m2[2H[31474d1S9a5\12T2R2D>S51=a19R2W2o1:=;d2Y5j62621F0RF4]1[9m2a
2@d1W9R318m2`6674d1e>h23V28An150279m1m2Q2Eh116Fn3A=V1l50>j1c1f135;d:b7h4l3]5Z12@9C:3m3P15b10CJ[2
@313A81501>0Lg1S1c1IS10J4112131NY4Y2S1g1LV;P4`1Z2`33W27An150279k4IW1B217^116FFW388=V1U2o2A4?j1P1
Bf135;PGHS3]5Z1C9C>V2R2Dh13@3Q1001=B?16C313JI:Bg1S1C0=01=<K0:AG1411112000;<71^1W21d3X1>_2o<n16J_
1T33W27An1310279k4Q2Eh116Ff37A=G2;R1R1LR2F?j1c1f135;PGHZ16a1]5Z1C9C>V2R2Dh13@Z2HC313JI:Bg1S1C0@=
92K0:AG1411112000;<71^1W2f3g1_?=`16Z2R33W27An150279k4IW1E9^116Fn388=V1U2o2A4?j1P1Bf135;g2S5T?l3]
5Z1C9C>V2R2Dh13@g3313JI:?2g1S1C0=2=<K0:Y1141111210;<`17W2f3X1>Gg1c9\2m26J_1i23W27An150279k4Q2Eh1
16Fn3A=V1U2LR2F?j1c1f135;g2XDS2h1]5Z1C9C>V2R2Dh1Dg3313JI:?2g1S1C0=2=<W1Y114111122;<`1_2f3g1Gg1c9
\2m26J_1`2o13_2An150279HR4Q2Eh116Fn3OV1l54:j1c1f135;PGl3]5Z1C9C>n4h1Dg3313d1Mg1S1c1n214131Nc6S1g
1k8W3a5Z2W23_2An150279k4Q2ENF216F4i3OV1[5@3;j1c1=2U135;b1]El3]5Z1C9C>KN?Dn1h1Dg3313d1Mg1S1c1n214
131Ng7g1i3k=Z2o13W2In150279k4Q2Eh116Fn3OV1l5?j1c1f135;g2XDl3]5Z1C9C>n4h1Dg3313d1Mg1S1c1n21411112
2Hg7g1m?g1Z2]23W2I2k150279k41o1Eh116Fn3OV1b3DR1A?FS12`1f135;mER1l3]5Z1C9C>n4h1Dg3313d1Mg1S1X1:MH
2T114111122H^1`261^3g1eAZ2]23W2I2k150279k41o1Eh116Fn3OV1b3DR1A?=8S12`1f135;PGl3]5Z1C9C>n4h1Dg331
3d1Mg1S1X1:MH2T114111122H^1`261^3g1eAZ2Y23W2I2k150279k41o1Eh116Fn3OV1b3DR1A?FS12`1f135;mER1l3]5Z
1C9C>n4h1Dg3313d1Mg1S1c1MP214111122Ho361^3g1eAZ2X23W2I2k150279k41o1Eh116Fn3OV1b3DR1A?=8S12`1f135
;mER1l3]5Z1C9C>n4h1Dg3313d1Mg1S1c1MP214111122Ho3g3g1eAZ2U14U298P5n?G3i2Mb3X5U2R5h3W2n;K_1_4i7d11
Mn2LZ3P5c9Q6X7?_3:W1V1FD4hGG3Gb6k2\2R6U1P6n;K_1_4\4X=R4a:Q6D4Z2e7a5U8Kc5e>\@U1K\:e7k385M9R4cDI4[
:9^1c;G3S6R4n1o1`4b1h9i74V2a8:j11m95W1m;j25T2070Am13Gk4Q1;LU2114]4AW152;S3L@[1\1=<h1c1ET1kES2[4^
3X2>2]3c1a10d206f2b12g1c1F0644D;20545N41141112000i48@V2Z3U=P10N1HFj1S25U27Bm15Ek4Q1;LU2114o4W1Da
4V3<R1Eg1APGc3k2g5>2c6LY2S4g1S1LA44P12054Y1161112000R1^1W2P3`@P10N1HFS15b2=m1Kk4]1L[1D1216KP6X<P
G_6^3X2>f6n2[4g1b24n21631P8SDL6S298l1=e1GBb6d?T=R8j5Q<i3k1_1?X5:j1l2`4n8WA_4=C6\210S2S2Z1b6@14oY
1Q<c2U1k1_1b;nR186R8Y68Pi1b1k1_1W17R2907V23]22T2i1^1U214S1TE[NY6h20T1\1173W2:8G6P2^1d1k2T6i2b<R7
A7]20R5T2i1R1;U214dd1hET2cEa1`5;7]20W7d4I14k?i`1n5]18Q2907V2i2>OZ1d414Y6b5Ch1Bb1l3RAi2R4[7k26Q10
1=6j1=h2U1Oh1d1g2[30Q2Q1YKY2G8\20c2R3Z2d414Y6?R3o1^1MBb1eMb5k2P2]=\3Q18\200e5Z2U2^2121Y6b35i1\28
53b1l3oGh1b5k2P2n;^1\3T2W4\@m9@8\22d5Z2j3I14Y6o7UAXDk@^1TT118F9P290h7n414X;W1P1`8dW1U1]4i5=_1`1i
2Z3_F;9[20g7\2a214jX2m2`MP19U2500`1F^5\2a2121d1i5\5Q1D_7lLQ;j33Y9k7@W@S401R1:69[2m;I14E:m3e3^1k7
i5\5^9_:P5d9a15f1Q;\1gC@W28o5::X2cMg5UIg1W5_Ba3e99:U9fFW;P:l7_3iY1f38;YS1P2T67Wc1h6n25;ZU1T6_c1g
93;ZU1\S2E<]2S53P1`3U3a5b26O<]2YQ1S2R1X8n<Y3=^3=<]2X6f6a5b26O<]2]S1R1X8F<]2X6j3P1j1a5b26O<]2QKi2
b4NR1^5BV2n<nR1;<]2TEbX1X8n<8FQ4T2mB;<bG6j3`T1fD]12A_3T2?=l1:9_41S3g414gm1c5Y4n4aL:=W29_41S3g414
hS3<=W2i41Q7I14^W1SOR1T?8>_2Om2P91TKmo18>T>Y11RKR8U2fe19?U2g<14YF[CY8X;9?U2g<14BfEnV1X`17?U2g<14
gOWBG@i1907_<14U5Z5GW12PY1[1f6c5X9n8i5Q8i5j1=@T2g<14U5]7`2_V1[1iAbBk=8@T2m;I14U5Z5@AS2g<1459C`7V
?e5jFW1eBT1h38AS2g<14?Te1eB_1Ae1=0X2>S51Y2R2;1459T1o1:Id2U13U2h4_3;2621Gf8^1l;4D^2]5GV107m4_=k4n
Ki3:AS2g<14?T8jFlDmC8BQFgR1`<BQ40YL:BR20f<14o6gR1`<oP1:BR20f<14o6X_1a4o=1BNCf1907\50l2Ba314T?\5U
Y1U13b13W2:8GW8T6i2Q4X:T:1BCQ20c50l2BOa214T?\5iIbe1a2b71BCQ20c50l2Ba314T?\5iI^JbB`8T:?<CQ22a5m2Z
3I14k?i`1XS1HDe1:<[3R4k414_2U2^4l2]2W_1c5h5_3T6QDGX2@M?DP20j7k414_2U2^4l2]2DY^2Z56DP2k7k414e2Ed1
44P1]1?1U1T3<13313E=63@141411K2DB7JB1:C1J:12JCa1m2]1SO2508:JN1c4]1?c11f1c112221Ad3V1Q3O:^5<\3\3g
2\@X5K0e40X2Eo2]1?1U1T3<13313E=63@141411K2DB7JB1:C1J:12JCa1m2]1SO2508:i11c4]1?c11f1c14221Ak4k9V7
TCZ2Na703Em=W8=Fc1GU4[1S;^B]Lf:c5i5^3_N3Fl=g5BGb1:<R8W414da1R<c5X9T6gD6V30:;Gm10^8W414T?VOX3UG6G
m1m;I14LHV9Y5W1i52T3i4f1U35kDS6h2X4h?b11Q2V3m5U7a6X3?_3V3N?Hj1[7Y5W1l5R31`6U35hMX4lBnR16HgR1n7c;
i2fKGI`14c1Z4JW9k2]Aa3V5g7ZCd2X4O:X9T6`9Y=_1h13Id7J5Id7T6QFT5DJ_1?_3g1o2a1V2oi1`4X5:h1Q2X2`2CG\5
_F5Jo1_3`R2o=;Jo1_3d7Vh1d2U<h1V6iJR12Jh=BKo43T8co2l2Z111P8@2T16F1495Ko43T8][36Ko43T8][3j34Ko43iT
28LU2J0hk1W1PHQK4LP30S`3<Lo200hk1W1i[1X722P1\84LZl1_2W14MSP2gCeE2M\^31M2MSP2Y2N]1V1031j1?Kf2=073
35A3Y11f215]1P1L:OCY1@;C304[1[4U6h6h56U9B;d25Q5?e1f1c1:1Z3D]1l6T1^29P452P4V33On2T<:V1^67NR6WA4h6
l;nm1<NR6WA30T2c44g;0Rh1j5_1N`1j1DR6a1\2W2o1:=P3U14n3@]2<^32621F0b6Q4[>n:a2@d1b2d6R318m2`6674d1]
3W;^4i3AOZ190g6o514GQ?m]1>l35Q1L[86Oe1g<14B;Oe11e<121Bi?eZ1c:7Oe1g<14nQ2Y2OP1W1;8o163f5V1Gi3f:c6
h2WHT:153U=]7Ae8^2T11d9Z7<d2N>P1W1En1j;:o@h2bR1TDV1e8Z=\:BP1W1d2@`5V1Gi3SDdP1i13[Ee8Z=Z7Q3N;P1^1
Y4hF2NX1^20_X2f;3P1_Ngj17Q1c1g<14<Vb18Q1c1g<1483Vb18Q1c10f<1483;Q1c10f<14<g_1^2P1U75Q1c1g<143R1T
]1]71R18S1V1]=cm1c5X9QKb41S12S1YX2:T1h14Q<Yl1[V1Y1Q4b363T1o=Yl15T1o=d;e_1b]11T1>U1^18m1e7k6T8a4c
6`8Wf1l>_4Q3<U1[;9[3U3S6b6`h1a3Y9T<W7KU1Y150a1X89a214BQ1S2e3]2n2Q1a2R2VQ1W:TE@T2T<W7:4U1[;SHREJV
1S1900P3F^11]714U8m6n[1d2l23W1Z1P1P55P3_5D9V1^10V5_714U8Tg18V1^1W5e6I14U8KW1\1^>[:f1]5YEd;CW1:>C
CY2m1g:V1`4m<d1X1n63V7446W1oR2b1>a3c>BW1X1RQ2Cb1>Cm2e<ZDZ>D879:m25<W1W1Y4hFm6ROY3_1`4b9ZDb@3W1cX
2[2Q1X1Q1B4aGHg;:k:R2IfB2^2i2c5j1e1V1`4n8n320f1k:V49]292=1:X1fNPX1`>R5nGZ2n6J1;X1fN<cW1`>`D`8Z2i
71=8X1V1]M3nW1`93k44X1Z=\i1h27Y1c1[6WL\BlLPF2Y1bY34Y1U1^1bl22Y1bY38Z1g1cU1e4[4_\1W5jF2Z1ml23Z1X=
hN_3[1N9<IX13K[3?50046\1:06:416M4E1562O1A1P1U111D013DX1@;CJ5\20l1Bn1g10Z3h1;H]1P6a=C3122Ek6W3DW2
T1311208\16g241F8]13;8T12a2n2\3`18U3263HU105>o1_4>m=8[1a3Z5`@XS1]@\GhF<[1^9h3c;g1RR1g6e2_Ec1RHn5
6\1T12bf3n332\1j>9\1R150f<14jj1fb1P2\1^2T6505c1:7:416M42B1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3
311m41V3T12a2[6o4263n16>8]1LP9d2\2nl1c5X92]1b<2]1b<>^1V1<S5`3Q2c114PS1UBj9b4mX1<^1V10_5`3Q2c114V
e1Z:X9@^1V100^5`3Q2c1121Ve1a@ZR1019^1V1S;c114Te100;_1JS4S2j7h<U`1c5i5^3hM4_1S=D1[2`1I070Bl13;=a1
9^10Kc2U7o123B^4S1Hf7W@g6a<d3S10c2789;2Y1:I9X3R12=445E8:7>B11200111210;569f3?9^3X37^1`1J7Ce1T1a1
i1KS<?[6^1W6VW1Y4W3b3Q1A44S10547>B14001112000Hh1W2X4X37d1`1J7Ce1F=a1i1Kc2U9Ij7W6oFa<d3a7Hi2Q1078
44K420547Q114001112000;]4?h3X37>`1NY4d2cAn11m7Q7jR1X4c6_ES8:`1a4[3`KR;cMf9S29U83a1Z1cm11a15a1nn1
^9o:TT11a14a1YW1o?d77b1[[1X78n82dG2b1[[1>b1k1X@l?_5g1Q2\1`3^^11Q2a2Q11b16c1^1]c3Lb3N6c1eU1k7hA`G
_S11c13c1m@k2Od1C198o1f5S6WA2@V1UU1[1n2l23d1B:a81=6AV5Q2T5j:T92=d1Cd2j;WA2mV1[1VAV1X7TI2a2d1V2X2
g1c1?505<V1727:416M4<81562c11P1U111D013DX1@82CJ5b5GdMC315d6LR1T2DT1W2311Y3OC1i2<T12a2T5V1o4263n1
6>m60He1Ag2>S51Y2R2W2o1:Id2T<2621GRF4i:k3]C1e14f1^6f]1lS22f1^64f1^6iQ2nc13f1^6fe39g1aGa2SIbEUO[9
[3X42g1]\11g1=h1Ab10^5nS2c5X9a:Y7l5Oj76h1T20S`3Oj7<h1T20bY2m:]Gi3:Oj7603h1j<ao22i1gZ21i17i1K0f<1
4ll16i1K0f<14Ej1?9iLEW]1OU1Y21Q18h1n10V5T6Q1Q1W=f76j1fGb6md1n108j1o8^1Y2l@ae1n10?k1>:g<14hU1Y<d;
c5j3Q3Y1Q1dL9k1IU:a214hU1Y<SE7k1Ig<14hU1]Q14l1BhR1ac13l1Q1YR12l1[S13l1[S1mf2Bm1<5QI0oBj7mFc5V2Q7
P?l=D879:9m1Bmc1hR2D879:Km19g2>S51Y2R2W2o1:Id2T<2621GU:l;4i:i4_BnK95m1\d13a8oW14n1BgZ3m;1n13n1`X
2d1S1n1[2DR6a1\2W2o1:=e1Z1Y5j62621F0oS1a2@d1W9R318m2`6674d1e>2o1eT23o1^9Vk11o15P2^CcE2b22P2^C3P2
dX1gF4Q2`Z1V\102Q2`Z13Q2]U1R59R2OnS1fA`5P4o3g3J4R2bf1c5c<6R2Vl1P4`6V1J6R2`[1Q;d9g7J6S2hW1b4Y7Qk1
05S2\o1_4jZ101S2b1T28f1J\1e4a1P3c1o1:=P3T<2621F0oE24019?S9f3[25@d1T<5180l211D107\5X2c1P;P2X2T28:
`10Dl43Q1NB2i1?Cc1o1:;1P3o49>f4d12621F0e=\84019Q;_1Ha2158d1W9L3Q2180l23D10d5674d1T5j1e30n3^442o2
U1T22g2>S51Y2R2W2o1:Id2i8Z32621GRF4019E31200[9\@l6T3V<Q>`1T28k10DR6a1\2W2o1:=P3Y5j62621F0YBh3401
9E8[<a278d1W9R318m2H1e5674d1d<P2V1T2o10IR6a1P3c1o1:=P3T<2621F0oE2401d=[25@d1T<518m2`6X2c1Q=U1T2o
1JR6a1P3c1o1:=P3T<2621F0oE2401d=[25@d1T<518m2`6X2c1Q=X2T25452`10DQ1:Y3[1a1l1?;14d1o1:=P3Y5j62621
F0P6a7_84019h3a9a2158d14c5^3R3180Z2A23[5M41154^159e6f1n5^433h1T2U2DR6BN\2W2o1:=P3Q2X2Nj62621F0oE
240144?>5=4a3o30o3a2@d1W9R3180DW29I\5674d1e>X1T2U2DR6a1\2W2o1:=P3Y5j62621F0oE240e9P4a278d1W9R318
m2`6674d1e>=T2]h14019K2kP1Lm8d:Y1[1T22l1J>S51=a19R2Cc1o1:=;d2T<2621F0oE24i:m2[25@d1T<518m2`6X2c1
Q=5T2Zh124<T2T2:8`10DR3o2a1l1?W2o1:=P3j1T39U51b12621F0]8d=4<HX:f1A<T2@d1W9:A3Q2180Mn131a512C6154
d19Nf5e7^47e1T2T2:8`10DR6a1l1?W2o1:=P3Y5U51b12621F0g3BKl3e5X74<Hl5[4f1A<Ba1@d1i3]2o2:A3Q218m2g51
2C6154d19N\=^47e1\1T2U2DR6a1\2W26h1:=P3Y5j62621F0R?o640f=a2@d1W9LU218m2`6674d1Q3^1T:j7@Q1T22g2>S
51Y2R2W2o1:Id2`1c:2621GoE24`5R4>F\Dl23F0^ANT22g2>S51Y2R2X1No1:Id2f9]22621GoE24P:;<e4cBZBV1T2U2DR
6a1\2W2o1:=P3Y5j62621F0RF40o9f3a2@d1W9R318m2`6674d1e>@T2:P8i5g9YDU<429?^?aHm7\5g9NT22g2>S51Y2R2X
1No1:Id2f9]22621GRF4019?l9f4bB<T2:lg154C8[T1d3m7P7S85T2]h140;V1T2U2DR6a1\2W2o1:=P3Y5j62621F0oE24
g=a278d1W9R318m2`6674d1e>T1T2o10IR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m2`6X2c1Q=5T2aP1hG24X1T2
8f1JR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m21F1e5X2c1_;a1S1T2o1JR6a1P3c1o1:=P3T<2621F0RF40f=[25
@d1T<518m2`6X2c1Q=T1T2o1JR6a1P3c1o1:=P3T<2621F0lE540f=[25@d1T<518m2`6X2c1Q=S1T2o1JR6a1P3c1o1:=P3
T<2621F0oE24g=[25@d1T<518m2`6X2c1Q=d1T225l1D>S51=a19R2W2o1:=;d2Y5j62621F0oE24]1[96f2a2@d1f8@R318
m23D12b5674d1e>a1T2T20DR6a1\2W2o1:=EZ2Y5\4]22621F0RF4U15[<a2@d1W9;f218m2`6674d1Y4Y1f4i2`1b402`1T
2T20DR6a1\2W2o1:=EZ2Y5U5d12621F0RF4U15[<a2@d1W9P1Q218m2b1m4674d1U43Y1f4Z4n6f1T28;_10DR6a1\2W2@[1
10:=m1R1Y5\4]22621F0oE24X12[<a2@d1R7T2R318m23D54\5674d1T5`9f4j1T28;_10DR6a1\2W2@[110:=m1R1Y54e62
621F0oE24X12[<a2@d1j1`4F^1ER318D21S2H:\5674d1T5`9f4[1T2D_10DR6a1\2W2l12:=m1R1Y5j62621F0oE24X12[<
a2@d1W9R318m2`6674d1e>\1T2D_10DR6a1\2W23NL:=m1R1Y5j62621F0RF4X12[<a2@d1R7T2R318m2`6674d1e><T2DW<
[2Nc3aT14X12VH^1^1T28k10DR6a1\2W2o190=P3Y5j62621F0RF4@F_<a2@d1W9R318m2H5110\5674d1e>\1T2T20DR6a1
\2W2o190=P3Y5j62621F0Y@h5496F_<a2@d1W9R318m2S1P2[3674d1e>e1T28k10DR6a1\2W2o1901;3l2Y5j62621F0RF4
@G^<a2@\17W9R318m23B1102110\5674d1e>e1T28k10DR6a1\2W2o1901;3l2Y5j62621C20RF4@V=a2@\17W9R318m23B1
102110\5674d1e>c2T28l1DR6a1\2W2T1<66901;3d14P11Y5l4m12621C20Z2V18IH`1V8[1Kd449]=Oa178\17`3f24j2R
318m23@11102110_3X1C674?T1\3\7k3f473Q3n1T28l1DR6a1\2W2T1<66901;3d14R1Y5j62621F0j3b1Z?Y14g=a278\1
7W9R318m23@11102110\5674d1e>f4]3GT2SBoDA4W3I`<4P4U=gF1U4_4h2[3V1@c510i1?T2W9k8iBl2T6]:4f`1[7@c51
0i1i2T28:`10DR3i13Q1NB2i1?61:c1o1:=m1R1o49>f4d12621F0g3j98d1[654014g14Y9_1Ha2158d1W9L3Q2180DW231
>310P5C6721d1S50j11U1_2m3^47_295P2T28k10DR6a1\2W2o1:;1P3Y5j62621F0g3R1S7Y37[65406g1g;a278d1P96IX
218EW23@310d5674d1S5S3_2Q1k2^4g2?W2T28k10DR6a1\2W2o1:=T1k1Y5l42j12621F0Q3E`9m22b55401P<c1a215165
2V14`3o3f1?\2518m23D10P2F;U2:674d1a1a1Z3V85T2Zh124^16T24`NgI4^1;T2@1e<121jZ124o1h1T2T20Df4[1BN\2
W2o1:=P3Q2X2Nj62621F0^2cC4a1i1Fc1o30o3a2@d1W9R318EW262V6674d19Z8P6^47Q3\1T22l1J>S51=a19R2Cc1o1:=
;d2Y8j32621F0RF4P:Hm2[25@d1T<518m2`6X2c1Q=IT22g2>S51Y2R2W2o1:Id2T<2621GRF4P:H\Dl25T2]h1401U1T2o1
0IR6a1P3c1o1:=P3T<2621F0oE240f=[25@d1T<518m2`6X2c1Q=6T2Zh124]1W<<T2]X1o?42HI5P@Z4KZO5T2]h142b1V1
T2U2DR6a1\2W2o1:=P3Y5j62621F0RF4e1Q<a2@d1W9R318m2`6674d1Y3[;?T2V2X8V2Y:_6ZAa94IIVMR2Y1d2Z1T2U2DR
6a1\2W2o1:=P3Y5j62621F0W?BAb524g=a278d1W9R318m2`6674d1`2T<]1T2U2DR6a1\2W2o1:=P3Y5j62621F0i5]9BW6
4g=a278d1W9R318m2`66721d1\;11T3f4R3T25718MT6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z4
0AP7c<i84]2C315a7W3DEf23112l2m11;:]21T12a2n2\3g2ANF2631l16>[AX1T2o1JR6a1P3c1o1:=P3S:0o12621F0RF4
0f=[25@8V14T<518m2`6X2c1S8m4Z1T28f1JR6a1P3c1o1:=P3S:0o12621F0RF40f=[25@d1T<518m2H1e5X2c1Q=X40V1T
2o1JR6a1P3c1o1:=P3T<2621F0RF40f=[25@52V14T<518m2`6X2c1Q=W1T28f1JR6a1P3c1o1:=P3T<2621F0RF40f=[25@
8V14T<518m2Hg5X2c1Q=U1T2o1JR6a1P3c1o1:=P3T<2621F0RF40f=[25@5Y14T<518m2`6X2c1Q=T1T2o1JR6a1P3c1o1:
=P3T<2621F0RF40f=[25@8[1T<518m2`6X2c1Q=Y1T2U2DR6BN\2W2o1:=P3Y5j62621F0oE24<Y90o3a2@d1W9R318m2`66
74d1e>X1T2T20DR6a1\2W2o1:=P3Y5j62621F0lE224f5P8a2@d1W9R318m2`6674d1e>Y1T287^1JR6a1h2140c1o1:=P3T
<2621F0Y@h54g=[25@d1T<518m2Hg5X2c1Q=R1T2o1JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=KT225
a2>S51Y2R2W2o1:Id2T<2621GoE24i:YGH1\1T22l1J>S51=a19R2Cc1o1:=;d2T<2621F0oE24i:m2U1U15@d1T<518m2`6
X2c1Q=Y1T28:[1JR6a1l1S1c1o1:=P3T<2621F0oE24g=[25@d1T<518m2H10d5X2c1Q=a1T225f1J>S51=a19R2Cc1o1:=;
d2T<2621F0oE24i:m2[25@d1T<518m23D101b5X2c1Q=W1T28f1JR6a1P3c1o1:=P3T<2621F0oE240f=[25@d1T<518m23D
g5X2c1Q=\1T22R2D>S51=a19R2W2o1:=;d2Y5j62621F0oE24i:m2a2@d1W9R318m2`6674d1e>^1T22R2D>S51=a19R2W2o
1:=;d2Y5j62621F0oE24]1b8Hm2a2@d1W9R318m2`6674d1e>g1T22Q20D>S51=a19R2W2o1:=;d2Y5j62621F0RF4<?d7^1
;<IS2U1AI1>d1[4k4R318m2T3[3674d1e>_1T22l1J>MU41=a19R2Cc1o1:=;d2T<2621F0RF4P:;<m2g1C5@d1T<518m2T3
[3X2c1Q=JT22g2>S51Y2R2W2o1:Id2T<2621GRF4]1b8;<YGHT22g2>S51Y2R2W2o1:Id2T<2621GRF4i:e4cBX1T2D_10DR
6a1\2W2l12:=m1R1Y5j62621F0RF4g=a2@d1W9R318m2`6674d1e>X1T2HV1JR6a1P3c1o1:=P3R6S3m22621F0oE24]1Y<[
25@d1T<518m2`6i1>c1Q=S1T2o10IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=\1T28>W1JR6a1P3c1o1
:=P3T<2621F0RF40;Z=[25@52V14T<518m2Hg5X2c1j4V8f4d1T28k10DR6a1\2W2o1:=P3Y5j62621F0lE5406_=a27852V
14`3f5R318m23D10d5674d1^6h1]6`1T28k10DR6a1\2W2o1:=P3Y5j626200F0^EC40Q2d;a2@d1W9R318m2H101b56334d
1d<P2W1T2U2DR6a1\2W2o1:=P3Y5j62621F0RF40f=a2158d1W9R318m2`6674d1e>X1T2U2Dl2U3a1\2W2o1:=P3Y5j6262
1F0lE540f=a278d1W9R318m2`6674d1e>X1T2B\10Ik3V2a1m22c1o1:=P3T<2621F0RF40f=[25@W1<T<518m2`6X2c1Q=4
T2]h14^1:T2@1e<121mZ14eO[1T2o1JR6a1P3c1o1:=P3OT;2621F0d:];4X2^;[25@d1T<5180Mn13F0d5X2c1g;Y17T21[
h14X2j;m17T28Qh124WR1D]1T28l1DR6a1\2W2o1:=P3Y5j62621F0lE2247_=a2@d1W9R318m23D101b5674d1e>T1T2o10
IR6a1P3c1o1:=P3T<2621F0oE24g=[25@d1T<518m2`6X2c1Q=\1T22l10I>S51=a19R2Cc1o1:=;d2T<2621F0RF40h:m2[
25@d1T<518m2`6X2c1Q=V1T2U2DR6a1\2W2o1:=P3Y5j62621F0oE24Lj<a2@d1W9R318m2`6674d1e>5T2Wh1224LT22g2>
S51Y2R2W2o1:Id2T<2621GoE24i96HS4AcBIT22g2>S51Y2R2W2o1:Id2T<2621GoE24i:S4UC7T2Zh124R109V1T2U2DR6a
1\2W2o1:=P3Y5j62621F0lE54g=a278d1W9R318m2`6674d1e>4T2Zh1243U2Fbi12U2Yj11U23U2W`1bh12U2Un12U2Pk18
U2:ff3D879:2U2YX29U2?g<14`HZ7fK55U2?g<142U2Qn13U2Qn1lh12U2bk12U2nS32U2ZP25U24Q[2c5X91U2S1U2n10IR
6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=GU21g2>S51Y2R2W2o1:Id2T<2621GRF4i:YGR1U2n1JR6a1P3
c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=2U2mF3U2mFS65U2U2X8V2Xg24U2U2X8V22U2c72U2Rn1NU21=1W2>S
51Y2R2;121d1o1:Id2T<2621GS9n<4i:YGW1U2?^10IR6a1h2140c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=KU
21=Y2>S51Y2R2;14d1o1:Id2T<2621GRF4i:YGY1U2?1\10IR6a1h21210c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2
c1Q=?U20T2X8V2ZK[IBi20j1Ed2mIeC6U20T2X8V2oi1OU200g2>S51Y2R2W2o1:Id2T<2621GRF4i:Y3Z29Cf@[?Q>43U20
dV22U2jm13U2Pk1i22U2ob29U2?1e<121dc1Z27U2?1e<121AU2?e11V8V2?114P1`:eFP2De;kU19U2?e1X8V2A14mT1Z1U
2?2[1JR6a1l1K140c1o1:=P3T<2621F0R@o54`5V8[25@d1T<518m2`6X2c1Q=6U2?g<14mT18U2?1e<121a]13U2Pk1V54U
2Pk1XHdS15U20oj1Y5Z63U2Pk1Y52U2Y`32U2cd22U2H4U2]c2R128U2:ff3D879:3U2cm116U2e2`U30g6_93U2VX302U2d
Q3=U2:`Z1mP2W411k6D879:2U2mY32U2Zn13U2Pk1Y32U2YC2U2UA4U2G]@ja25U2;i@hU32:V2a;[1\1P;0h=^OW6YO5V2a
;[1\1Yh13V2m<fi12V2dV23V2mZ1fK3V2V7]o13V2GlU23V2oj1d;9V29ZV2[`1D879:T1V2m10IR6a1P3c1o1:=P3T<2621
F0RF4g=;o15@d1T<518m2`6X2c1Q=3V2eb1nC4V2Ceo1Z67V2Ceo1Z6S<187V2F]@P2e2h`1ZL5V2TAP2e2h`1V1V2m10IR6
a1P3c1o118=P3NU;2621F0RF4g=;o15@d1T<518m2`6X2c1Q=6V2Xk12l3[7f36V2oj1j8i2f3\8S1V2S2DR6a1\2W2o1:=P
3Y5j62621F0oS1;U2@d1W9R318m2`6674d1e>3V2Pl1c:4V2C\k1c:8V2C[j1P1\8V2^<83V2Qk1b;3V2dV2S<3V2dV2XM5V
2[I0W]1[<3V2dV2_15V2PHoAcLYc17V2>g<14Vi1ja16V2>g<14Vi1<V2>1e<121kb1Z6g<R1]R13V2`n1S84V2oj1`3S83V
2dV2^<3V2YP2Z63V2Qn1b8S1V2m1JR6a1P3c1o1:=P3T<2621F0RF4g=;o15@d1T<518m2`6X2c1Q=9V2Fo;SG_KY7EQ2N7V
2jS1_KY7g2N[\16V2\R1]1W4WGY74V2V9RQ1ZL7V2Cb8\4MgKZL8V2Cb8\4eLZL^<43V2Tb1_D3V22aV2MV201e2>S51Y2R2
W2o1:Id2T<2621GRF4i:Y3Z29Cl=i28V2YT2b12Df10k13V2dV2c3LV20g2>S51Y2R2W2o1:Id2T<2621GRF4i:Y3Z29C:[@
5V2FmU2f3cH4V2GlU2f33V2dV2f37V2T2X8V2oi1a2fJ5V2T2X8V2oi13V2dV2m=4V2CPV2m=6V2CPV2^<[124V2dV2j=09V
2k5a4Vl1d;f2Z2R2n33V2CPV27V2CT;kj1W=Bk85V2dV2j=0DW3V2;:MX1k4505c1:7:1216E60200111472122601I24A1P
1U111D0131BX1@;CJ5a3H0AcAl1`;C315a7T24I3DEf2311m41T31L2212Bn1o451S1`1g2F2634i16>P2V2d1T6505c1:7:
416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7S33D\3311m41V3T12a2[6o4263n16>3V2dV2j=4V2cR2P4j=MW2=1W2>
S51Y2R2;121d1o1:Id2T<2621GRF4i:_Di2HW27_2>S51Y2R2W2o1:Id2T<2621GRF4i:m4[BFW2g2>S51Y2R2W2o1:Id2T<
2621GRF4i:YGGW2g2>S51Y2R2W2o1:Id2T<2621GRF4X5`5YGY1W2l1J>S51=a19R2Cc1o1:=;d2T<2621F0RF4i:m2[25@d
1T<518m2`6X2c1Q=T1W21;1W2>S51Y2R2;121d1o1:Id2T<2621GRF4f8;MH6[6i=l2mEf1W21;1b1D>S51=a19R2;121d1o
1:=;d2`1h3j62621F0S9n<4f8R22j2U1[1@d1W9R318m2`6674d1e>T2W2Q20D>NT41=a19R2W2o1:=;d2Y5j62621F0g2a=
2e54a4l4A;<2j2U1AI158d1W9e1Y12183AW29Q2T4674d1a6b42f1f1m54IW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:S4X@l
2mEa1W2Q20D>S51=a19R2W2o1:=;d2Y5j62621F0k=V84i:m2a2@5^1W9R318m2`6674d1T;2f14a1T1W21;1W2>S515^1DR
2;121d1o1:Id2X9k22621Ge@\54i:S4[@AW2\1W2l1J>S51=a19R2Cc1o1:=;d2T<2621F0j?W64P:Hm2U1U15@d1T<518m2
`6X2c1Q=`1W2l15D>S51=a19R2Cc1o1:=;d2Y5j62621F0RF4P:Hm2[25@d1W9l2518m2`6674d1c1Q=Z1W2l10I>S51=a19
R2Cc1o1:=;d2T<2621F0RF4i:m2[25@d1T<518m2`6X2c1Q=`1W21;1\1J>S51=a19R2;1210c1o1:=;d2T<2621F0RF4i:m
2[25@d1T<518m2`6X2c1Q=[1W200;1U21>S51Y2R2;121S1@o1:Id2T<2621GRF4R9f1S4GH9Cl=A_1GnC^<NW21;1W2>S51
Y2R2;121d1o1:Id2T<2621GRF4f8R2YG\1W2R2D>S51=a19R2W2o1:=;d2Y5j62621F0RF4P:Hm2U1[1@d1W9R318m2`6674
d1e>IW2g2>S51Y2R2W2o1:Id2T<2621GR>V4h34a8W2YGHW2g2>S51Y2R2W2o1:Id2T<2621GRF4a8W2YG]:^1W2=d1D>S51
=a19R2;14d1o1:=;d2Y5j62621F0RF4i:m2a2@d1W9R318m2`6674d1e>Z1W2R2D>S51=a19R2W2o1:=;d2Y5j62621F0RF4
i:m2a2@d1W9R318m2`6674d1e>m1W2=2`10D>Q511=;U19a1095;14d1OO:=;d2Y5j62621F0EVE54i:m2a2158d1W9R318m
2`641334d1Z;Z3OW21;1W2>S51Y2R2;121d1o1:Id2T<2621GRF4f8R2YGmEJW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:YGn
C2f14MW21;1W2>S51Y2R2;121d1o1:Id2T<2621GRF4i:YGNW21;1W2>S51Y2R2;121d1o1:Id2T<2621GRF4i:f4bBGW2g2
>S51Y2R2W2o1:Id2T<2621GRF4i:6RGh1W2Q20D>S51=a19R2W2o1:=;d2Y5j62621F0f4n;\54i:6f2U1[1491A52IW9R31
83AW2`6674d1U3^9P2T1W21e2>S51Y2R2W2o1:Id2T<2621GRF4f8R2o2d29CP<Y1AA_1G[?Q>4KW21e2>S51Y2R2W2o1:Id
2T<2621GRF4i:d5Mf@nC2IW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:d59Cf@HW21e2>S51Y2R2W2o1:Id2T<2621GRF4a8W2
YGIW2g2>S51Y2R2W2o1:Id2Y8j32621E1RF4i:S4UCGW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:S4UC\1W2R2D>B`41=a19R
2W2o1:=;d2Y5j62621F0RF4i:m2U1[1@d1W9R318m2`6674d1e>IW2g2>S51Y2R2W2o1:Id2T<2621GRF4i9O6^4cBNW2=Y2
>S51Y2R2;14d1o1:Id2T<2621GRF4R9FO6^4cBMW2=1W2>S51Y2R2;121d1o1:Id2T<2621GRF4i:6RGGW2g2>S51Y2R2W2o
1:Id2T<2621GRF4i:e4cBNW21;Y2>S51Y2R2;14d1o1:Id2T<2621GRF4a8W2V1f3[BGW2g2>S51Y2R2W2o1:Id2T<2621GR
F4i:m4[BKW2=Y2>S51Y2R2;14d1o1:Id2T<2621GRF4i:m4[BMW2=1W2>S51Y2R2;121d1o1:Id2T<2621GRF4X5`5YGGW21
e2>S51Y2R2W2o1:Id2T<2621GRF4i:YGJW21e2>S51Y2R2W2o1:Id2T<2621GRF4a8W2`4<[BQ1W21;Y2>Q511d1DR2;14d1
o1:Id2T<2621Go2RC4a8W2`4<[BS1W21;1W2>S51Y2=d1;121d1o1:Id2T<2621GRF4a8W22k5Cf@T7P1W21;1W2>S51M[1R
2;121d1o1:Id2T<2621GRF4f8R2m4[BZ1W2l1J>S51=a19R2Cc1o1:=;d2T<2621F0RF4i:m2[251>d1T<518m2`6X2c1Q=_
1W2R2D>W4K1=a19R2W2o1:=;d2Y5j62621F0RF4V:B23f2a21>d1W9R318m2`6674d1e>GW2g2>S51Y2R2W2o1:Id2T<2621
GRF4i:a5gAGW2DR2>S51Y2R2W2o1:Id2T<2621GRF4i:YGKW2;1Y2>S51Y2R2;14d1o1:Id2T<2621GRF4i:YGJW2=Y2>S51
Y2R2;14d1o1:Id2T<2621GRF4i:YGQ1W20o1D1>S51:n1R2f1@o1:Id2\5g62621GRF4h8P2i1Z6T?`6lIKW20d21>S51Y2R
2f1@o1:Id2T<2621GRF4i:YG^6nId1W2Q20D>S51=a19R2W2o1:=;d2Y5j62621F0d5]@4Z7^3m2a2@d1W9R318EW29Q2T46
74d1Z5Z9^47l2d1W2=1b1D>S51=;U19P1Q1;1212a1o1:=;d2Y5j62621F0RF4a8W2m2a2@d1W9R318m2`6674d1e>a1W21;
1\1J>S51=a19R2;1210c1o1:=;d2T<2621F0RF4a8W2m2[25@d1T<518m2`6X2c1Q=HW21e2>S51Y2R2W2o1:Id2T<2621GR
F4i:m4[BHW2g2>S51Y2R2W2o1:Id2T<2621GRF4\:<e4cBIW2g2>NT41Y2R2W2o1:Id2T<2621GRF4^9Z1e4cBLW21e2>S51
Y2R2W2o1:Id2T<2621GRF4i:cBY1S1W2[2V4JW2g2>S51Y2R2W2o1:Id2T<2621GRF4a8W2d5\?W2VJGW2g2>S51Y2R2W2o1
:Id2T<2621GRF4i:YGVJZ1W2l1J>S51=a19R2Cc1o1:=;d2T<2621F0RF40h:m2[25@d1T<518m2`6X2c1Q=NW21;1W2>S51
Y2=d1;121d1o1:Id2T<2621GRF4i:YGHW2g2>S51Y2R2W2o1:Id2T<2621GRF4a8W2m4[BNW2=b1F>S51Y2R2;14d1o1:Id2
\5g62621GRF4i:T8T?`6Z1W2R2D>S51=a19R2W2o1:=;d2Y5j62621F0RF4i:m2a2@d1W9R318m2`6674d1e>KW27_2>S51Y
2R2W2o1:Id2i8Z326217?RF4i:S4]BGJW2g2>S51Y2R2W2o1:Id2T<26217?RF4i:S4_>e4c5IW21e2>S51Y2R2W2o1:Id2T
<26217?RF4Q:GYGHW2g2>S51Y2R2W2o1:Id2T<2621GRF4a8W26RGHW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:\8d3W;LW2=
1W2>S51Y2R2;121d1o1:Id2T<2621GRF4i:YGIW2g2>S51Y2R2W2o1:Id2T<2621GRF4c5m2W2m4[BGW2g2>S51Y2R2W2o1:
Id2@c;2621GRF4i:YGGW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:n5ZAKW2g2>R1U1j21Y2R2W2o1:Id2T<2621G_Db14Q:Gm
4[B[1W2l10I>S51=a19R2Cc1o1:=;d2T<2621F0RF4a8W2m2[25@d1T<518m2`6X2c1Q=GW2g2>S51Y2R2W2o1:Id2T<2621
GRF4i:mA[5KW21e2>S51Y2R2W2o1:Id2T<2621GRF4i:e4N9Cf@[1W2R2D>S51=a19R2W2o1:=;d2Y5j62621F0oE24i:m2a
2@d1W9R318m2`6674d1e>\1W2R2D>S51=a19R2W2o1:=;d2Y5j62621F0RF4i:m2a21>d1W9R318m2`6674=V1e>HW25a2>S
51Y2R2W2o1:Id2T<2621GRF4i:YGHIW25a2>S51Y2R2W2o1:Id2T<2621GRF40h:YGHNW2=1W2>S51Y2R2;121d1o1:Id2T<
2621GRF4a8W2m4[BOW21;1W2>S51M[1R2;121d1o1:Id2T<2621GRF4f8R2YGHW2g2>S51Y2R2W2o1:Id2T<2621GRF4i:n5
Cf@GW2g2>S51Y2R2W2o1:Id2T<2621GRF4f8R2YGP1W2=00W2>S51Y2R2;121d1o1:Id2T<2621GRF4i:kD]2_2]CHW2g2>S
51Y2R2W2o1:Id2f1b6j32621GRF4i:YGNW27^1P1>S51Y2R2W2o1:Id2S;P12621GRF4i:[1mEP>b@`25IW2g2>k1W31Y2R2
W2o1:Id2T<2621GRF4i:YG8oB\1W2l10I>S51=a19R2Cc1o1:=;d2c1e6j32621F0RF4i:m2[25@d1T<518m2`6X2c1Q=LW2
0d21>S51Y2R2f1@o1:Id2T<2621GRF4i:V1Z5g@]P1P1W20d21>S51Y2R2f1@o1:Id2T<2621GRF4i:i13c4g@\61oFn2IW2
g2>S51Y2R2W2o1:Id2T<2621GRF4a8W1Oe4cBLW20d21>S51Y2R2f1@o1:Id2T<2621GRF4c9>FYG]P1HW2g2>S51Y2R2W2o
1:Id2T<2621GRF4R:C2YGIW2g2>S51Y2R2W2o1:Id2T<2621GRF4c9>FW5QBCX2Do16c;`f11=0n1Y2m30a:[1J?Y>cA8X2d
2j;bf13TDV1]P1@X2Do16c;`f1131a4g8e3R2d1A]P17X2d2j;bf13[E]P1;X2d2@Y;oe1B3c4g@^Mn2Y1X2Do1j;b1S4h<4
b2Ea7>Z1X1c4^2k3c4Z6104a4m37T1R72o1KHA?4310S;\2Z?e26X2d2j;bf1_E]P1<X2d2j;bf1U1a3g@^6m7k8U6n28X2D
o1j;bf1_E?mO5X2d2j;R\2]P16X2d2j;jh1WC]P16X2d2j;Zk1g@]P1:X2Do1j;Vg1c1WCZ8P1QG:X2Do1j;`f17a4g@Z8RH
NX2198o1Q6h5a>S1iS1P315[2^3c5;0k8AX7Q1o1o250V1l<S4C;X2En1j;aD`g1X7[D0S4CBX2Do1j;_9[GdE7?]3[AV6S2
2P1e4DcA6X2En1j;R\2]P18X2d2j;Zk1g@?_;]D\3X21961H2S15?1\322G<13351C=6D141411J021111<429L220BP11J:
12C61A_4]1Q21oL259:i11Q6?:X11k115V1451A1_32V1h2J<;W25o3j2AH10n1X4V120Z6h3Q55b8=8X2En1j;]53`V2]P1
8X2d2Q6h5U9lR2^6nI=X2d2j;RCd3PO=I8f1QCP<\D7X2d2j;je1o2WC]P17X2d2j;he1Q3WC]P1BX2;8o163f5h5f:dQ1T:
1313U=o7]P17X2En1j;ff1[E]P19X2d2h2Q9`f17m?[5]P19X2d2j;^=`X1X2]>[5]P17X2Do1j;R\2Z8RH\2X2b1Q1R5505
c1:7:416M4E1562OC1P1U111D013DX1@;CJ5g3eKa4C315a7DL7311U1D4W3311m41V3T12a2`3j2o4263n16>_ES2X2b1Q1
R5505c1:7:416M4E1562OC1P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2`3j2o4263n16>_E>X2o1Dj;@i5\5
f1`X1FV6T?`6lI<X2Do1j;kAV1]S115`DH]P17X2En1j;Xh1iC]P18X2d2j;oB2UU1iC]P1U1X2;8o16a2m2:h5kAZ2\1WNd
21U3V31V206T1I18312R1a4g3AU<V2h>Ae2AX2d2j;VDdOl5V31]41>U1k8\>W>@W3BX2d2Q6h5kAT8jILMKU3f7b:\>W>@b
2D>X2d2j;cEoO\3_6T19S1n9\>Z?e26X2d2j;R\2k<aC8X2d2j;fe1Q2YD\>PB>X2d2j;PT1gAo3V7R;g;=c2Ml<h3:X2d2j
;RX1g=m3YBg?l<h39X2d2j;fe1Q4YBg?l<h3`1X2Do163=m4:V1a4c3AY5V6`12@E1><RMl1c1c1<;157?\2Y?o116Aj733<
m3g3R7h52X32HX2d2j;c3A`;`12@E166QQ1\3Gd1TBn7@e7k<[32S1X2d2HX5V1Gi3c3A`;`1CE16410\Oc1D[1=MGd1TBn7
@e7R7h52X32HX2Dm11h2m2:h5\BhDU5_6d3;91@j1f3Ce2\;]8oG7X2En1j;di1]B]P19X2d2Q6h5ig1j1]Bo5]J7X2d2j;Z
f1gEdLh37X2d2j;fe1CgE]P1>X2d2j;bf1e80[1c6>2`2e1HdO7X2d2j;bf1_EXGT9=X2d2j;TC0_;gEb3c1g@e1Q6[J9X2d
2j;]d1\1U2c1]B]P17X2d2j;di1U7W;]P1BX2198o1j;cl1d20m2Q96Am4i6=^@h38X2En1j;Q=Po1dLh3BX20;e1A[1Z6V2
A14S1RCmU1C]BP<\D>X20;e1Af7V2A14S1di1]B]P1=X21Bo11h;cl1c5X9AZ8dD]37X2d2j;gb1ZIa?k@7X2d2j;RJgNWC]
P19X2d2j;43iBmU1QC]P16X2d2j;eT1\W1]P1DX2Do1P8i31[;hEo4Q56[26\1fEk63V8X1iF9X2En1j;];QT1fEk6]P1;X2
d2P8k2M];jOV4bLRLZ4;X2Do1a1X:\;P1do1Z8F[G6X2d2j;R\2Q9[G7X2d2i3P8hn1Y=]P16X2d2i3P8R\2]P1@X21Bo1j;
]<S3XW1h5S2_3V1Q8AaJk58X2d2j;ce1\1o1QC]P16X2d2Q7h4R\2]P1OX26]2j;Lm2i7n:4o7W2Cg1Q1Q2YB[=^1S486Z37
3c2a2Q2Y3a4P<Z17X2d2j;Zd1_4WC]P15Y2;g<14X1Y2;^1JR6a1h2140c1o1:=P3T<2621F0RF4f90o3[25@d1T<518m2`6
X2c1Q=9Y2;k8Y2a114i[1eZ16Y2;l8j3147Y2;g<14d9c1`1Y2;5o1^9021111<42114M2Q4f2j1NDi1f3UA`BP13I762R15
10^17]8h2=a2n;Y1[8o;7Y2;g<14Pj22>Y2:07_<14U1T9MEj3kLkX16Y2;U:a2147Y2;f:P214X;7Y2;U:@P2147Y2;1e<1
219Y2VT2b12[20R5`2l11Y2Z3Y20718MT6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@822@J5g1?57K?80A
DEeM0C315a7W3DEf23112CY1]2>1F]21T12a2n2\3`18^2F263T15C6>P2Y2DLT6505c1:7:416M4E1562c11P1U111D013D
X1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>a1Y2071e;0200111<2122601I2h30131\2T2EMES1H0AZ1`Y1DE
Q3j41F]21h6e7T15Y2]Bf2oFdC1Y27Y2Q2m1Z6V2i@QW28Y2Q2m1Z6V2k8fMZD6Y2lX29Cl=Q22Y2nU32Y2YU35Y2oFa2YW2
O2Y2kQ37Y2n1P=i5\5Ua1eE6Y2;f:P2147Y2;8]:P214:Y2;7^:P214d9c1`48Y2;8]:P214ik1[1Y2;1\10IR6a1h21210c
1o1:=P3T<2621F0RF4a8Z2j2[25@d1T<518m2`6X2c1Q=6Y2;g<14[`12Y2\`33Y2=j<9Y26nS3gBD879:8Y26ff3D879:8Y
2;g<14ah1[205Y20Q[2c5X94Y2UX2^3d3AZ290W5`5n114i?m]1l2f28n5P3_5cE=Z29X10a<Y1P4oD`R1c5o5X3hG<Z2b10
]Y2Q4a1Q5>>X3hGS9=Z29c2SX2l2[2:X9k35R2e7Z@8Z28hZ2d1W1f2h5_3HZ28o1XA4hCh4f3f2d1M=l1U1NWAc5h5_3T?P
3k4d508Z2X2]g1ZAc5h5_3WMi2Z280V1F]5505c1:7:416M4E1562CO1P1U111D013DX1@;CJ5mH_3a7C315a7W3:9]1IT13
1120c1O73i11;:P1^1T12P20?n2\3g2W2263n16>V2Z9T3P39Z2:f:P214gm1c5X9b2Z29V1T6505c1:7:416M4E1562c11P
1U111D013DX1@;CJ22h1CS5_Aj4S6C315a7Bd2D8S33112j41F_2T12a2n2\3]3a1263n16>W2m80Q8MDAZ25@^JBX_1c5X9
Y2`IR1D879:f2BZ2HI0SKW1Q]1c5n5Y3cFM6O3Z3U2Z2<Z2:g<14gm1l2f2W1d5[2T65Z2Q[2c5X9T64Z2Q[2c5X97Z298k6
bS2c5X95Z2B^Z2c5X98Z29<QKX_1c5X9^Q1W2Z29V1T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\
33112>;o313B_2T12a2n2S2X1o4263n16>6Z29gZ2X5:X97Z29n6hS2c5X9R2a1Z245c10DR6a1\2;14d1IU1:=P3Y5>[626
21F0oS1a2@d14c5^3D]218[2A`62374d1]=W1\68Z2:g<14gm1c5X96Z24lZ2X4Z1X96Z29gZ2c5X9Q28Z298RU2[5c5X9l8
5Z29gZ2c5X95Z2Q[2X5:X97Z2B^Z2c5X9l8d3j2Z29V1\1g4505c1:7:416M4E1562c11P1U111D013DX1@;CJ5a3f3fLC31
5a7W3D8n1T13112d2730h11;:P1IDT12Y1W1n2\3g2b10?3263<`106>\=k4F6i2Z29<IT6505c1:7:416M4E1562c11P1U1
11D013DX1@91CJ22<m30AD\NC315a7W3D\33112Ol13i11;:P1^1T12a2n2Y2R1g2W2263<a16>Z3g91U1[3f1EZ29X10kIa
8oV1l23Z1L:X9hGF022_826EZ2[5[f1^<j2R2A0630LFB:P150P8Q62?Z2b10]G50\R1[?l23b28o8T6cA>Z2:7^:P214gm1
c5V10n6Q1l8@Z2_S2a7d2063d1B:V10P8e528>Z298[Fj6W]1l2h1B:W1d3[4n8AZ2:g<14gm10d4M8N[2S1T2Y1E;6Z2Q[2
l2f2W1P8CZ2907_<14d9X20\_1[2Z2A[2:X9T6i29Z2:g<14[k1[2c5X9AZ2907^:P214Z:\c1`2300l2W1P8<Z2:n9h214g
m1l2f2W1P8T6T3Z27251MT6505c1:7:416L0200111<2121004001I2F1P1U111D0131BX1@82CJ5Z40AV1jMC315T7<W3DE
f23112GU1l21Fo1=1T12W1Y1n2\3X4F2634i16>j35Z2Q[2l2f2X9?Z2B_6Rm1b12[2i2c5T110n6Q1Z1JZ290l8j314i9^1
U4T7eA]E0k2[245T1g5Y1Q1T6YAn2V27Z2WGic1m1e3L[86Z2c5]U2c5g7`1<Z29dFc1Ej3ZW1b6l2[2:X9:Z2:g<14gm1c5
X9T6QD6Z2Q[2l2[2:X99Z29gZ2c5W1Z34`4V2;Z2:f:P214gm1c58NP89Z2:g<14gm1c58o85Z2eX2[2c5X98Z298^:oo1c5
X9l88Z298QG\c1c5X9l88Z29bDTf1l2f2X9T6<Z2`Z1R6a=k<c5X9T6U6h5R5[69Z2Q[2>64U40AX9;Z2:f:P214d9_]1b6c
5X96Z298^Z2c5X9]2Z2B3I3P6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5m4QOC315a7X2ND\33112j41F_2T12a2n
2\3o42633j16>R=1W2Mn4<Z2Gkd1WBU3j4B5X9T6YAd3=Z29lR1e5f<fCE;1Bc5X9a<_1Z2710d;0200111<2121004001I2
h30131\2[60AZ1`Y1DEQ3j41F]21h6e7T16Z2Q[2X5:X9T6_1Z27g;0200111<2122601I2h30131\2W4S20AEf82[Q1DEQ3
j41;:]21h6e7T1_5:Z29S@aY1QAc5Q5V4W9o1<Z253gZ2c5X9mLD879:EZ253^=5VIn4g4TJc5\1g1S6d@_1h:D879:MZ29l
4j<A`;j21]A]>GKc1e1U5>U118LQ1Q17:X9`8@T4W:CZ2TIT7U2X5mAZ8\7b1b2P3o6o18`E]1Ka82\1Z20K00[4X3o1k>a1
2Eo2RK]<e4S2_3T1@T454?=2EW11120011122W2`261Y77BZ2:g7e3Y114gm10IS3F:Bh1_7V7o1>Z2b10WImG]2iEc5j1]7
[F\1<j8U1Z2a100TFX1\2`2e12X[1d2n2W5Y31Do<00`1U92285102;5>6g692?OZ2907\:R214X;E7T2]1C;m\1U19S48m1
U4OFT1m48X@n1U5`15Z2ma1SIc5X95Z2Q[2c5X9WM5Z2h6XT2c5X9;Z25kZ2c5X9mLD879:6Z2Q[2X5:X9`N7Z2d1\Y2c5X9
bH15Z2k4UV2c5X96Z2Q[2X5:X9hM5Z2Q[2c5X9^Q18Z2:g<14gm1c5X96Z2Q[2c5X9UF05Z2Q[2c5X9kMEZ290V100Q7h3C1
4a=S3Q]1c5X9W9`>V1c7J>Z25n_1lJc5X9\@n9a2D879:5Z2i<Wn1c5X9@Z245f6Y1f414f]1P@U1]48o8PEm:\3Z29N1]1?
1?El2750513313A3=63@141411K2DB157BB1N1J:12JCY1@;C3`1]1n2U6Q:_26U92508:02FN1I5Q5?c11f1c14221Ah2D6
V1\4_2T1V2Aj2f1e1Y53W7k8:\30Y3G5=8Z2kb1d4V3\<l3c5X9BZ2GRW1^4Q4>c=Y1NY:c5X9i?g1n3k1_367Z2P2X8V2`n
1c5X96Z2dS2\7c5X9k75Z2Q8oR2c5X9:Z290g<14Z:\c1c5X98Z2Q[2X5:X9nFV74EZ2k8Z7W2C9Y1f:k2_4U5QOc5l3n1\3
^7g3[2o?\1;Z298h4m2U6Y\1W@c5j1]7;Z2:7_<14gm1c5X9j1Q7]1Z24j1DR6a1l1?W2o1:=P3Y5j62621F0Z9dJa2@d14c
5^3Y2H18[2A`62374d1T<`2U5f25Z2ce1]Ec5X9<Z2WDbCo@4h=1V4c5X9fL0<Z2GFbY2c5i5^3lJ6d2A;<Z25kZ2c5X9c7Y
ED879:5Z2PW1PT1c5X95Z2SMm]1c5X95Z2Q[2c5L[87Z2Q[2c5X9jBg4S76Z29TT2b6c5X9[2Z29V1]2f3505c1:7:416M4E
1562T13:1P1U111D013DX1@;CJ5oS1C315a7W3DW2T13112j41F_2T12a2n2\3o4263n16>o1n:X8?8Z2dU1\U1c5X9S108F
Z244Y1WIb^1b1f1l3j1]7c9V=?X1>W54E`1I=<Z2:g<14gm1>;U40AX9:Z2:f7P514gm1c5X9QBT2Z2FIT6505c1:7:416M4
E1562c11P1U111D013DX1@;CJ5m4QOC315a7W3D\33112j41F_2T12a2n2\3o4263n16><Z298O0k<al1c5X9l8?[>6Z2B^Z
2c5X9n8;Z29=NZY2c5X9SKS2S1:5Z2Q[2P5BX96Z2[W1eS1c5X9QEAZ24g8]:^3a>a4n2o2[30k1kEc5X9g?f55Z2Q[2c5X9
\8;Z2:7_<14gm1]55V2Q7AZ2:g<14U5W4f4];1RT1c5X9h:e4Z1S16Z2Q[2c5h1_7V7CZ25UNe\1c5X9g=IR1E[6V6D879:5
T1>Z2Q>S;a4YR1o:_23o2X9\8n9[2c86Z2Y>a<U`1c5X99Z2:g<14gm1[4W1X9m2Z27X1T6505c1:7:416L0200111<21226
01C52F1P1U111D0131BX1@82CJ22<T3H0AD\NC315a7W3DEf23112GR41F]21T12a2n2\3X4F263T1I6>[3Z27107MT6505c
1:7:416L0200111<2121004001I2F1P1U111D0131BX1@;CJ5<<MES1H0AZ1CRMC315a7W3DEf23112j41F8T21T12a2j1S1
S25R1`18^2F2634i16>i2\A:Z298h4eU2n3d1l6Y1Q15Z29gZ2c5X9X3Z27X1d1]2Z13B505c1:7:416L0200111<2122601
I2F1P1U111D0131BX1@;CJ5Z40AV2TDY3i1a3@2315a7W3DEAT23112j41Fj12?1T12[1U1n2\3`18^2F263n16>j3j>^2Bg
1Z271e;0200111<2122601I2h30131\2[60A\8X7\4hFDEQ3c35A3:1F\1P11^3Y3Y2[5T1o3g;1KZ2a100]G2a2]W1l7c5V
2l23[3D=]<40f:2>5>c7J1>Z2ZY1PGk7i2c5X9X;a270g?Hj1=Z25bg1XCc5X9`E\7D879:[2Z2`1T6505c1:7:416M4E156
2c11P1U111D013DX196;CJ5P?nDC315e3k3W3D\33112j41F_2T12a2n2\3m31O2413CZ16>RB[1EZ2S1gAT1Dl1f:S1e90f
3?1P>Y1X;c5X9U6R2VF6Z2Q[2c5X9j=i@6Z2Hd_1cJc5X9=Z29TY2b1X5:X9\=]1S8b6C6[2Z2]12T6505KG:7:416M4E156
2CO1P1U111D013DX1@;CJ5c4Q7]4kCC315a7W3D\33112j41F_2T12a2n2P2[1m31O263n16>CZ25m38`c1d4k<b1e4B:X9X
Cd9D879:8Z2RW1l2a;T=Z8c5X9AZ2\3hP1Q2U1f4l4U5i6X1f<c5o4X4i@:JY1[27Fi13[2Y5h5\1o12i48X=a;T6f1V;Z1h
3`1a3S1ADQ2c3e1U111112000a5U6a>S7h1[27FY4Y5k21e1R11\1o12i48T13X3P2b3\?eCY5A19\1>3A1S1A5<16j1Y5EA
111210Y2Q35i1d3FC^DBI[27FY4c6a1m9T8ZU1[7h2]1c58G>V1H>11122aJi1[27FY4c60`11W4o123a;ZU1h6371126`1:
6J32J?<g42LFK2E251411112000A6b422U6C[AR1[27T4l;i9l_1GT21P1>99S1?1Kl6a1610[5d53P>23014G127[2NUi21
122F[27FnX1nJb7\1T1Z2g81122g;b1j;2P174P3S1[27Fa<T;8T13Y5[:nJd6A19\1>E1=EA5<S8C1122Al42U6oAM[27]H
V\1S5IQ1P11_19GU11;]6o1@62UI23014G12T1[2K00[4X3k@a12Eo2gFY>^>T454?=HW1140011122W2`261Y77T1[2K00[
4X3o1k>d1e3gFY>^2o;T454?=HW1140011122W2`261Y77X1[2J1k1Kk41^416l6W4\36\4jEU1W<>Q>g1\254MHW1161112
2W2`261h2SDO[2J1k1Kk41^416l6d7c4jEU1W<>Q>g1b24n21611122j7SDR1[2L0[42U3o1c4W5Z662i2KZ4\BS46f7f4o3
o7T4J=Hb162W2`261Y2L[2L0[42U3o1V@9i2KZ4JaAZ4f7f4o3o7o4=[262h461Y2D[2L0[4X3VFGZJ]HT4J=Hb162W2`261
F[2L0[4X3m4XAG]4aAhLT4J=22U262h461:[2hZ2o<5Ca162o41]3\2V121Z12561?l222?75051335A3=6D141411K2DA01
5JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0S1D1I5Q5?c11f1c14513=Z1]1D3Y1c1T1W1=]2T1P2GV4224e1Y535m?:e7
=V4\2V12\111461?l222?75051335A3=324?141411K01311172A015H1BP11J:128:6CI238@;C3CL]1P221D02k3@h1n7b
46U9259:0h11I5Q5?c11f1c1451Ah2D3Y1Z18T1U1139]2T1e1K6V4224e1T2T3301P@:e7=j3\2V121Z1?1?l222?750513
35A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1Q21JU6[1Z1240;X6P1@W12683R1e7259:0h11I5B^4?c11f1c10351
30<9^2D3Y1h2W1k2T1h2V42m1Y535h6S2P7:P2d5=^3\2V12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6C
L38@;C3`1]1P221HU6f2S6IP1k16_1`3T4259:0h11I5B^4?c11f1c10351A9^2D3Y1h2W1k2T1i1NW6Y53S@:e7=R3\2V12
\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y
1h2W1k2T1h2V42m1Y535m?:e7=P3\2V12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a
<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2V4P2Y53S@:e7=T3\2V12\1?1?l222?75051335A3=6D141411K2D
A015JBP11J:12C6CY1@;C3`1]1Q21JU6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2V42m1Y535m?:e7=o2\2
V12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2
D3Y1h2W1k2T1h2W6Y53S@:e7=Z3\2V121Z1861?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6
U6[66U9259360S14?1I5Q5?c11f1c145130<h2@33Y1h2W1k2T1h2V42m1Y53S@:e7=f3\2V12\111461?l222?75051335A
3=64?141411K2DA015JBP11J:12C6CL<@;C3`1]1P221D02\4h1a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1Z18BAU11==
o1T1h2;j32m1W2Q3301P@:e7=T3\2V121Z1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a
<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1]1Z1V42m1Y53S@:]6W1=\3\2V101\13;1?l222?75051335A3=6D14
1411K2DA015JBP11J:12C6CY1@;C3`1]1P221D3\4h1a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2U11k2T1h2V42m1Y5
301P@:]6W1=d4\2V1011Z111461?l222?75051335A3=324?141411K01311172A015;<1BP11J:12C6CI?@;C3C2I]1P221
D02k3@h1Z3c4W4:6U9259:0h11I5Q595c11T1Ac1451Ah2D3Y19P18BAU1139=o1T1e1K6;c1I\12m1T22;2b2301o5P::[2
Y5=T3\2V1011Z1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0Z1=1I5Q5?c11
f1c1451Ah2D3Y1h2W1k2T1h2V42m1Y53S@:e7=X3\2V101\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1
@;C3`1]1P221H\4h1a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2V42m1Y5301P@:e7=Q3\2V12\1?1?l222?7
5051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2
V42m1Y53S@:e7=T3\2V12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1P221HU6a<6U9259:0
h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2W6Y5301P@:e7=W3\22S121Z1861?l222?75051335A3=6D141411K2DA015JB
P11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1=]2T1]1Z1V45j1Y53U7m8:e7=[3\2V12\
13461?l222?75051335A3=64?141411K2DA015JBP11J:12C6CY1@;C3`1]1P221HU6a<6U9259:0h11I5Q5?c11f1c1451A
h2D3Y1h2W139]2T1h2V42m1Y5301P@:e7=Y3\23R12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3
`1]1P221HU6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2W6Y53S@:c3D879:V2=S3\2V12\1?1?l222?75051
335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2V42B
Z1Y535m?:e7=P3\2V12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5
Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2W6Y53S@:Z6Z1=S3\2V12\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C
6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1]1Z1V422j1Y53S@:e7=V3\2V12\1?1?l222?7
5051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1P221HU6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T
1]1Z1V422j1Y53S@:e7=U3\2V101\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1Q21JU6a<6U
9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2V42BZ1Y53S@:e7=3\2Xk2TN4\2kJ21e2\25X1T6505c1:7:416L0200
111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2Z4P2X410C263n16>m1\2V10P2?b3=0
7335A3Y11f215]1P1L:OCY1@;C3P51JU6a<6U9B;d25Q5?e1f1c1:1Z3D]1P4k2T1h2a;35m?:e7i1\2V10P2?b3=07335A3
Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e78\23ff3D879:n1\2V1031j1?b3=0733
5A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2P452W73S@:e71\2\1]2k10Df4[1a1\2W2o1:
=P3Y5j62621F0lER>a2@d1W9R318EW23D1012_5674d1e>e1]2k10DR6a1\2W2o1:=P3Y5j62621F0@h<_6R2R>a2@d1W9R3
18P2L3D1012]2Q32374d1S5a9i5@_11W1]2f1JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m211D10d5X2c1Q=[1]2l
1DW4j1a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9_2B18m23B11041]5674d1e>S3]2:0`1DR6BNl1?W2@C?71072=H1R1>CZ3
E41Q14g40l12621F0j4P2\9l@P2Ha278d1>0A19<1c1c26041>ALEL1140k118D00014=BMH1021[4S1674d1S5a9f4Ki1]2
;`1DR6BN\2W2T1?710:=H1R1R1P4X1j62621F0oS1a278d1m1T5^1ELU218D0114n13Dg5674d1S5a9=]2i9_2j\1QR110_<
a8l3W2:]3]1]27^1JR6a1h2140c1o1:=P3T<2621F0RF4f90o3[25@d1T<518EW23D10d5X2c1Q=8]2jh1YR115110S1]2f1
JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2Hg5X2c1Q=V1]2f10IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518
m23D1e5X2c1Q=Z1]2>]1DR6a1\2W2o1:=P3Y5j62621F0lE55f=a278d1W9R318m22Eb54674d1e>U1]2f10IR6a1P3c1o1:
=P3T<2621F0RF4g=[25@d1T<518m2Hg5X2c1_;a1T1]2f1JR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m2Hg5X2c1Q
=U1]2l1DR6a1\2W2o1:=P3Y5X2a42621F0lER>a2@d1W9R318m2Hg5674d1e>U1]2k10DR6a1\2W2o1:=P3Y5j62621F0oS1
a2@d1W9R318m2F1g5674d1e>3]2Tk21T1]2k10DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2Hg5674d1e>3]2i6\d
2W1]2j11DR6a1\2W2o1:=P3Y52g62621F0oS1a2@d1>h8R318m2HV5@674d1e>W1]2k10Df4[1a1\2W2o1:=P3Y5j62621F0
lER>a2@d1W9R318m2Hg56334d1e>3]2Zh1kR1T1]2f10IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2Hg5X2c1Q=]1
^2a7b5\5c4<f5Ba4n?d5e<61S127JJ4LQ5d6j2a1816261P;7^10T2P8L;e1R6=621[1^2a7P1o1ER1[2j8Y6d3T1PR1061S
127Jb5k:^12816250000W;Y1k8f1E;2e7=91K^2b8_222R1`AkV161S12R1mAD25000b<U8E=X1Q1`8\1^24Q6NQ74g46P3P
=`D2]3]5_59k:d4`2M625000f2b5]40c1b2g45d1>P3:EEP461;I^24\@9bAlT1_1\=\31625000R7d50c1a8T4e1n31F^24
_8e1Le1o7kP1kS11961?]>Y9k3l3=621G^24M^6[=[T18Df:hD95000?W<e:I]821@3^2Qj26c1_28Q4_27n41AR6k3S60W4
3P4Y4P1Z1l1B4?R1Z1R21T3d47@71A>>P2:8W679?m;R<j1Y4Z3h1`8c4^2:_250\1Y;14d>[OQ=3_2nj1[k1;_2T]1X9_4X
:d3BSW1g5S37?_28h;Ng;d2c:SD0n8c3\>e1_9d;<_283d;d1V<S3WQ2U5W:S3^51_23_2bG`Y24_283d;2_2<4_2W?bGR:7
_2Q?_5S?^Efg1b87_2W=mm2\30o9h28_2Q<T@0UY1nR11`@=_2g?U2_:fEcJd25^16`@]?l3I_2m9Ag2_2U2a7_79W<e3;HU
D\4[2^3P51g1e7lA[1`2V66_2lP2]Z1Q:=f23_2Z[3Q=2_2lP28_2Z@P23Yl1IWQ1b8>_2Y1TZ1T7ULAb<9m3W4P8`1j2b8@
_2n>V3XIZ5]6b5ZE[Cm6?P1j2`2C]52_2hi3<_2]109P=i5\5Ua1TE@e@c99_2UQ1_;f9Q[1d7S1Q4n95_2c^1Z1o2ch12_2
b[33_2h\1in12_2`[32_2f[33_2[CoD3_2nR1_51_2<_20f_1S6jh10o7D879:g2_22=JT6505c1:7:416L0200111<21226
01I2F1P1U111D0131BX1@;CJ5Z40A_NAC315a73S3DEf2311m41T31T12a2[6X4F263n16>g7i;P2_2@JT6505c1:7:416M4
E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>2_2@e2_22=JT6505c1:7:416L0200111
<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>[2h53_2@S\37_2@jX32X1
c35d2_22X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2U5
U1X4F263n16>U71_2;_20gW30U9g5D879:Q2_2[1T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\33
11m41V3T12a2[6o4263n16>g;m5n2_22X1T6505<V1:7:416L02001001<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC3
15a73S3DEf2311m41T31=F2a2[6`18S2:F263n16>m2P4`2d:Ok2_22X1X2k3505<V1:7:416L02001001<2122601I2F1P1
U111D0131BX1@;CJ5Z40A^Ib5C315a73S3DEf2311m41T31=F2a2[6`18^2F263n16>n6o1_2[1T6505c1:7:416M4E1562c
11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>1_23_2Sd1RQ23_2@Rj32_2P83_2eZ1XQ24_2`L
XT1m63_2`LXT1[1_2^3a5b2T2Y2k26T5j3T7c4R1k19l1R1h65[21e5e1^3S1h27N<9d7l1=G>H<o5k=[2C`3d4R1_2X3Q1\
48T10^2R1U56a2V6d9V5h1EE61Y9`5@A_2e5k1c9d1Hj2]Ao20Y1_2c1Kn25U1_4;GH:5]1nAW4k7E4V1\4Z1b6@H4R136IR
1Q2i3c171_3\Bc6d4i<1[3_23;>`1T4BH`23o1Ah4GX16ILKHo1V297DNAm1W5;T32@8O42_1Je2[1=W1<6[149DP1X544>9
g1E:8g2Ch137L83d3m3h1B:978Y1Bl:^1T1f650g1S2o1Hb3_12==11I=7>3662R1;>2AT1_2Z9S3H:W9_1g3]8\6[15;Q21
T1a;a2b1Z2;Y3?c17T>]>^45Q4e14l1^2`21R4_23;>^3b5P1U2d115B]188524==8]1=2Q1JB>V14J1\1;2=6N2>0[1T3o2
e1T4N4ER13j2R2G8P1DM;`1V17;17W1o1m1V1i1C8_111593734<m8:2B:a11MY4h6S2?R1=\4H=K=06W2b17CS1Ac1=U106
12=1;4=:=F3147<P2M_24S3`19O^1Z3Y2W:R>c5l1:21R39g2DnAf6W6bEo1V:[1j15Z3_2?Af2S11AHi1P1G0;5P2]2V3U3
e2\5U25T196M?;JHLI;Z2K0J0Q24DZ3O1Q4T4G1h4Z19Y137R10612L417297?5:Q12Z1d1JP1b1P1C2@R2e11EQ1S1U130l
2Y2m2m205FIY22n3P2V30\13Y1f2_23H^6W169;H5=67E10215;67CD1Gb2>1U6a1R1P2U234JGhH2R1`7:[1411^12GO=A^
1:U1J2Y1V1P15=\4MK3@KH[5a71]6n128f17==0b1n1<Q5W2_2Lk2S11e2L169T15E6H457BCQ1o2>W8e2Q4d2_2f:l8U1]6
Y13Z108^1297o15Z13`1J22d1Hd1W2T2MKD>U1Q3Y2m2U:l221Q3b3<i13F_2N0k2S:S1Y1S1n6eQ1[?Y<f1HLe6T2231_4^
=Z1_23D51T4X3W1S3m6<9m28c1i1Y1V1C28a@o62Z5Y8Z<NLU6Q14R4^111;9l52MY=?_2P1]7^9gY1RA0k1Gd1Z28cG0S<:
_2P1]7Z3k_1SBl3U4]E`9L_2Nl2a23V61m7`11o4i51X>\4T3V2e<g1T=_3f5k1T2235Z18_2NR1k?W:QGg\1[D3_2UW1Y`2
1_25_2jZ3Z2e7[24_2jZ3Z2e76_2TW3e3Z2e7[2:_2S?R=Q=]5TEW6Z?Y:S1U1_2j1DR6a1\2W1Oo1:=P3Y5j62621F0P=A\
Fa2@d1W9R318m2`6674d1e>a2_2L0S2884=E13M[1j2;9M14100;5<5T5Y3_:k1286P2h1=9T1Y2:G9T1K5;2[17@[19@`12
3El1U4_4g3;3;`12A?@Ki@b<S36K;X6\1Q1l2T44_2n>1c35_2n>1c3MA_2[EV6Y6l1e50a1hGl3W3b7gKl3a16_5L_2k;05
11c1i4S3n2j2Y6l1e50:V1P3i1mBT7b7gKk1b332_5g3_2?C0d1;?E_2<=073313883H@1;11K05119E15144Q1P1L:O>4Y1
@;C3n2j23g4]1X2Hf1^2:1957H1R20=:1:6W3b4Z1B;d25Q5?EM1=7P1c1:1237<W26D]19P1i2Z2<T1h2o1a93f:k14V341
321e7g1_2b622[<V2V6Y6kT1P3K3d2850;AU13I=21m3261IB:3T18@630R5022462e5=>V2Nd3l3IT22c1_2e3E_2S133>8
3g13K05119M144m7n2f7R9?7H1R20=:1:6UD;h1g137d2Y2j<\Dk1[366m3_2L0S28812=4@13MJ@B33>83S1;711K004100
915<52144e4W31l2b73g1286P2h1=9T1P1?7@710G9O039:145642[17@[19@`123El1U4_4`2;J;3;1^12537?@KGY2j<Lb
<S36K;Y2k1R2X1326Gl2T4g3_2D78]1?1J:T3<13313E=63@1414112H2DB7JB1N10I7212B7:8:H4V3]1c4i3l9B^6e2P32
508:JI41Q2o3?c11f1c142213=W4C`1J9=26@S1<b4S6KJH2S7>Z1S11]6Q219I55g1LM^2Q2712M_2?47m?e1a1e2\7SU1n
2Z;f:f1KW>[41S15m1LJ2AX1CQ2<G_2?47m?e1a1V_1Y>]<KW>[41Y1m1LJR1JCQ2<C_2?47m?e1a1`m1]<KW>[41Y1m1LJc
4<F_2D7m?e1a1[e1T8R;Z1KR9T5[41Y1m1Lm1f1i1<A_2D7m?e1a1`m1]<KcB1Y1m1L\3Q2<@_2D7m?e1a1`m1]<KcB1Y1m1
L^5<@_2D7m?e1a1`m1]<KcB1Y1m1L^5<@_2D7m?e1a1`m1]<KcB1Y1m1L^5<D_2D7m?e1a1`m1j4W6Z1KcB1Y1m1L\37i1<M
_2DU@W3]GT=NX1e;o:o;=I1j2\;;?_31Y1m1LGFU20h1<?_2DU@W3`m1]<Kj2h?1Y1m1L^5<C_2D`3P:4^2_2G_m10]<KcB1
Y1m1L^5<2_2jW3;_2N1U4W3Q=U5nP1YT1j7_>2_2`D4_2iW1[9`m1Z1_28a1DR6a1l1?W2o1:=P3Y5j62621F0lER>a278d1
W9R318m2`6674=V1GV8f5f4Y1_28a1DR6a1l1?W2o1:=P3Y5j62621F0lER>a278d1W9R318m2`6674=V1n8f5f4^1_20h10
DR6a1\2W2o1:=P3Y5j62621F0W5nMHa278d1W9R318m2`66721d1e>k4D879::_20nZ3g;D879:h12_2UQ39_20nZ3g;D879
:=_20WY3]2U41h6D879:h12_2Qe1F_20aL[Ckh1A[20d2_1Jm5D87923361_13_2gn1bR12_2fg35_2P5\V1cAR1>_20o4h8
[9hEj2]7_o1D879:2_2bV3W1_2d1Jb5?a1P3c1o1:=P3`1g6k32621F0RF4g=U1U15@d1T<518m2`6X2c1Q=^48_2U:0_Q2T
4Y7VF[95_2Wc1fR1f?U;3_2eU3U;2_2V]32_2mc34_2U9[3Vc26_2QHP7n[11k54_2[S1cKa44_2^1TR1Yg2P1_23X100TFl
7;j2o]1KhFU9221613102;2201BY5V23=I_2\100d20c:h<k13n16Y_13i6bK22:0D50\7H2_2o_3V1_2j1DR6a1\2W2o1:=
P3Y5j62621F0iNU5a2@d1W9R318m2`6674d1e>\3011_23_2cR2_4;_250f<14m=22K[\1<_250f<14B\S3j38011_2:_2TP
1U2VGa7He_1c8263_2d<WW14_2U_2`3`2I_2N`?P3P25FD^2m23g7MP6FY2e:P5X8hG3e1_3jBm1:_28h;Va2b1S2S8_77\7
7_28h;Va2ZC7\7C_2_4X6j4S3@mNR2QKl2e3l;V2DS47_7i3j37_2XU1bS27^78\77_2c?_7ga27_7d76_2Xh1jX16`7f=a1
_2i10DR6a1\2W2o1:=h14R1j1^3R4g22621F0W5c9Q3k28l><T278d1W9R318m2`6674d1Q7c7^47:_2mIR>b\1Ao;Y2\8]:
m1>_2a3:Y3fBR>k?cU1`3m1\1_7e:e1h1_2j1DR6a1\2W1Oo1:=P3k4=j62621F0o4d9KKb>o4Ke1@d1l8:R318=b1L`6674
d1i1M1Z4m2k1m1H^4Cf29j1_2En150279k4Q2Eh116Fn3OV1l5?j1c1f135;PGl3]5Z1C9C>n4h12Ag3313d1Mg1S1c1n214
131Ng7g1eAZ27_2n>13P3b`1a3]1_2j1DR6a1\2W2X1F:=[1d1Y5X50`12621F0c:`3LmDa2@d1T92LU218m2`6674d1d2;d
;a1_2j1DR6a1\2W2X1F72=[1d1Y5X50`12621F0n5d4`3]=\8`1P1@d1T92LU218m2`6674d1d2;d;c6m1_2j1DT4]1?9W1L
_1\1J<KF:=8R1R179M5<]3:j62621F0S97MQ3Y5YAGFR1@d1W9R3180l2`6674d1W3Z3a1`6n3^1_2j1DR6a1\2W2<K<972=
[1R179Y5j62621F0n5L_6cFa2@d1Z8LR318m2`6674d1W3];8_2g8eL1TGEj1R^19_2QA`8e;e2U2V1P3f?7`2ff3D879:>`
2^11eY3T71U3R1A2879:8`2`1Ue3D879:?`2`1XCbJhj1?8i5j4R1D879:;`2`1hl2k;Hg;D879:>`2kT1Q2R5a4b<`i1D87
9:R1E8`2dT1Qb2D879:7`2ff3D879:8`2e`3P6D879:=`2\DXA6ZI2QEYR1D879:9`2nS3`7V;D879:8`2VE_Q3D879:8`2k
_3j6D879:8`2hX1m]2D879:9`2dU1Q]1oS1D879:9`2f^1W4gS2D879:8`2Ra1cU2D879:8`2[a3Z5D879:9`2m]3h8D879:
^1:`2WT1Q8[T2P6D879:8`2ff3D8519:9`2dd1X8hi1D879:>`24g<14\g2j7Q:8D879:<`24g<14\g2UBD879:<`2a4fV1Y
A^\1d=D879:h18`2\Q3YED879:9`2`\1h:\o1D879:7`2ff3D879:8`2`[3U;D879:L`2^11]R1V<P=X1YZ1W1C@<H:Y1>j2
O1U3L57<879:=`2`1]R1i9^?W1a[1d<D879:7`2ff3D879:8`2g^1nW2D879:?`24g<14_W2]Dd=D879:Z1=;`24g<14bY3D
879::`2b5]1kQ3i=D879:9`2b5]1e_3D879:9`2P\1VR2^8D879:;`2mV1_U2e2Q2`5D879::`2WT1Bka2D8519:8`2ff3D8
79:f29`2^`30V6D879:8`2U]1`Y2D879:J`2]100YW3T1L:V1=5X1l3316N@^1R1D879:LA`2^1`T1kT2:d1^1c2\11X4D87
9:L9`2Y`1\V2D879:K9`2Y]1a5jS2D879:>`2R?fHQY10[DW8U9D879:^1V2`2R10=b1?b3=07335A3Y11f215]1P1L:OCY1
@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3Z5j1n6B[1:P2?R1D879:V2<`2ne2\CQ6m1W4R1D879:7`2ff3D879
:<`2^1Z[3a51X4D879:49`2Qf1Yk1Z5D879:8`2ff3D879:k18`2bZ3S<D879:?`2`1_b1Pe1S1\1U5BW4R1D879:<`2`1dX
3W5Z1BZ5D879:9`2gj1Ra1k:D879:7`2ff3D879:9`2kX3Z2_;D879:8`2iY3l<D879::`2]\3Z1b3Z5D879:9`2h]3b3Z5D
879:<`2ce1^6bd1h3W2D8519:;`2`1XJc^2]9j2D879:=`24g<14dNl9PQ2D879:=`244b<14Vi1[`1D879:;`2SX1aR2]4V
1[6D879:;`202ZV1\]2j2D879:7`2ff3D879:8`2^j1Wl1D879:7`2ff3D879:;`2ln1i[1g50V6D879:8`2k]1jX2D879:<
`2Yb16lf1X1g5W6D879:8`2_]1VY2D879:?`2VX3X7110Q7D879:i114:`2eT1GP@WQ2D879:8`2XV1]`2D879:8`2nb1gS2
D879:;`2`]37Z1V1[6D879::`2^1l`31X4D879:<`2`_2fIe2g4P6D8519:8`2WY3^=D879:A`2XT1X1]1b1S8\4K^1kc1j5
`5D879:7`2ff3D879:8`2hZ3m;D879:9`2hZ3e5W6D879:8`2ff3D879:R1C`2`@eAe3T1911^9j4bNVDR>D879:P28`2nZ3
g;D879:8`2h`3m5D879:8`2i\1lY2D879:7`2ff3D879::`2ZX3P1T2U;D879::`2QGeOcj1Z5D879:8`2hg1mn1D879:<`2
4f:P214bY3D879:8`2k=jX3D879:<`2nR1f?m=YZ1e:R1D879:9`2nR1nW2h;D879:8`2ff3A2879:8`2j]1kX2D879:>`24
g<14kP1b2Vh1l=D879:7`2ff3D879:9`2[Y3`1i;D879:8`2^`3W6D879:8`2;Zf3D879:8`2ce3R1D879:;`2`1W_3BW4R1
D879:9`2UW1XW2W8D879:?`2^1^_32:O1<k37<879:;`2^1a_3Z11X4D879:9`2_W1YQ2l=D879:8`2^Z3W<D879:9`2bZ3Z
5h6D879:8`2dT1Qb2D879:>`244b<14Vi1o=[R1D879:9`2ATf3D8771:8`2ne2gP1D879:9`2ff3D8771:f2:`2@QK^U2dE
D879:B`2`1f;^Y1ni12e30:HR1D8519:K:`2gj1f_1Ea;D879:8`2T[3a;D879:>`2fj1h\10I`7j6D879:Z1=8`2m[1hZ2D
879:;`2jk2BmDW4R1D879::`2]\11VZ2D8519:8`2W[3^;D879:9`2TY2fOj=D879::`2WY3c6R1g5D879::`2[Y3V2R5P6D
879:7`2ff3D879::`2f_311k6D879:;`2oS1dBB[_1R@D879:8`2df1QP2D879:7`2ff3D879:;`2gFPMf3\a1i=D879:8`2
[d1ZR2D879:8`2ff3D879:F;`2hg1Q\1V<d6D879:S29`2jS3V<d6D879:9`2h[1l9PQ2D879::`2Ue3`1D879638:`2`1l^
31V6D879:=`2h=kU2X@_6h1a1m8D879:<`2g_1X7Tj1]4R17<879:9`2Pg1bn1R1D879:;`2eZ3m1T4j4R1D879:<`2eZ3h3
Ec1j4R1D879:;`2^^3NZ1j4R1D879:8`2W_1^W2D879:7`2ff3D879:8`2m_3h6D879:9`2_l10Uj1D879:8`2UW1`_2D879
:9`2hDle2P<D879:8`2hDmQ3D879:;`2kW30Lj5Q8D879:8`2RZ1c\2D879::`2]`3X6D8798168`2a[1T[2D879:8`2]f1X
P2D879:9`2fj1U^1i=D879:8`2fZ3o;D879:<`2_[1X3i1d;[2Rh1D879:9`2^Z3o5W6D879:<`2AN[j2n=j<D879:b19`2>
Q1Ue3D879:8`2iX3l=D879::`2g^1db1Z:n:D879:;`2XW1_7n1P:mk1D879:=`2lU1k8^@iY1d2o:D879:\1;`2^V1I^9P:
mk1D879:7`2ff3D879:8`2Z]1[Y2D879:9`2_X1[X2j5D879:<`2e\1W2[2Xi1P2R:D879::`2\f2WL]3CD879:8`2Rf3CD8
79:8`2^^3W8D879:8`2m\1hY2D879:8`2We1^Q2D879:8`2]_3X7D879:A`2_1_W3N\816G6o1R1D879:49`2[Y3W<R1D879
:<`2iX3l3Ib1V1[6D879:9`2`]3i2[6D879:8`2Ua3`5D879:;`2UX3`3Q5BZ5D879:<`2T[1X8Q7X=j]1R1D879:8`2bFSP
3D879:8`2bY3S=D879:C`29T1n3^1QW12XH[>WE\81X4D879:f2<`296QKgZ1jK`DD879:8`2m`1hU2D879::`2]U1JaQ2k>
D879:8`2iY3l<D879::`2WZ3Ki4h6D879:9`2WZ3Z5S7D879:9`2]a1XU2D8519:7`2ff3D879:9`2f<mj2Q?D879:8`2f<o
Y3D879:<`2T2fo2_30YAD879:L8`2ff3D879:L8`2lZ3i;D879:8`2]Z3X<D879:9`2kk1o`1j9D879:J`2P@j20_3h7f9X8
R>`8Q5U1HD9Al2^Bb;[6D879:2@`2dF]42o2d_1]4c1`FX<D879:2;`2^1\[3_51X4D879:8`2k\3j9D879:;`2_c1l]1U9T
1n:D879:8`2\[1Y[2D879:8`2^U1Wa2D879:9`2o_1kP2j5D879:9`2l6nOj_2D879:7`2ff3D879:8`2`R2Ud1D879:b2`2
T1]1?1U1T3<13313E=63@141411K2DB7JB1N1J:12JC_4]1SO250863=[11GY5?c11f1c14221AZ1`3RAc<K87l1DZ1W2Z5D
879:d2\2`2T1]1?1U1T3<13313E=63@141411K2DB7JB1N1J:12JC_4]1SO2508:i11Q6?c11f1c14221AZ1`3RAh=i2b3P2
1W3D879:d29`2iX3T2g;D879:?`2_W30b2M\90V2D8519:Z19`2kW30i>D879:=`2XKNAS?S3ji1i=D879:>`2`1eV1lT2d3
j4R1A2879:f2:`2hZ3b7Z4D879:f28`2ee1PQ2D879:7`2ff3D879:=`2h8R5[92I\5Ti2D879:9`2m]1jR2m5D879:8`2ff
3D879:R19`2ce3R17<879:<`2]W1e=Z2Zb1m2n9D879:8`2o\1fY2D879:7`2ff3D879:8`2f[3o:D879:8`2QY3d=D879:8
`2ZY3[=D879:9`2k_30i6D879:F`2^1SZ1T30b16e;`]1KIW10b51X4D879:\1F`2VV1f7@nj1Z140C00b28\1e5R1D879:F
9`2ad1i2Zo1D879::`2dT1l?i2Zo1D879:8`2ed1PR2D879:8`2ed1PR2D879::`2Q]30`8R1D879:9`2R]3`8R1D879:8`2
W\1^Z2D879:9`2bf1kAW^1D879:8`2l`1iU2D879:8`2oi1fl1D879:;`2X1Z]1j6^e1h;D879:8`2X[1][2D879:8`2Uf1`
P2D879::`2nj12Wd1\7D879:9`2`1j_3Z5D879:9`2ce3R1A2879:Y2`2Z1T6505c1:7:416M4E1562c11P1U111D013D;L@
;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>T5R37m8D879:V2`2Z1T6505c1:7:416M21E1562c11P1U111D013DX
1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>]AD879:[2`23V1T6505c1:7:416M4E1562c11P1U111D013DX1@;
CJ5oIo9C315a7W3D\3311m41V3T12a2[6V430C263n1658]AD879:U2`2Z1T6505c1:7:416M4E1562c11P1U111D013DX1@
;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>]AD879:=`2k@2WAd2W1YV2X:D879:8`2UR3`DD879:9`2TN0`h2D87
9::`2AcQ3_BP2D879:8`2UZ3`<D879:9`2>fY3`<D879:>`2iDbJ\DRNo2X5l3c8D879:;`2jS3Z6BX5d6D879:<`2_1k`31
6NR3D879:=`2_1k`316NR3D879:f2?`2P9Y2]Q10XBTF^J3k6D879:;`2P9Y2lo1_4nV1D879:8`2YX1\^2D879:8`2Y]1\Y
2D879:7`2ff3D879:9`2be1Rh1P9D879:9`2b[1o9SQ2D879::`2VT1b8o2lV2D879:9`2jT1TBfo1D879:;`2i\1Y5`2E[Q
2D879:9`2[3kX1^Z2D879:9`2i`1`5[P2D879:8`2l\1iY2D879:8`2Zh1[n1D879:7`2ff3D879:;`2h\1S@ib13k6D879:
:`2l\1Q9n2hm1D879:9`2n_1i6mo1D879:8`2kT1ja2D879:9`2ig1Pd1k:D879:7`2ff3D879:=`2_W30c7F0i6D879:Z1<
`2_W30Z80Q1g5D879::`2_W30Z8j6D879:;`2Z[3K_:D879:b11:`2Z[3[;D879:b11;`2_d1oQ1]Jh5D879:K8`2d[1Q[2D
879:8`2mW3h>D879:8`2ff3D879:49`2gW30m>D879:8`2ff3D879:d18`2R[3c;D879:F`2AeKl8d9[1a:T^1Q3;8T1\3d4
E5D879:59`2l^3Nj6D879:7`2ff3D879:7`2ff3D879:<`2\^2i2SG`7j6D879:Z18`2f^3o7D879:=`2VBf24[1`Kha1mBD
879:9`2]P2QW1V?D879:8`2\a1YU2D879::`2eS2XW1i2m8D879:9`2a[3Y5j5D879:8`2Y`1\V2D879:8`2Ya1\U2D879:=
`2la1[:c:^Gb=a2U8D879:8`2]\3X:D879:9`2[T1QX2X:D879:9`2nW3l7j6D879:7a2[10S`3T5Q3W15a2gZ3m;f1Z1Y2a
2Y1T6505c1:7:416M42B1562c11P1U111D013DX1@;CJ5`8a5lEC315a7W3D\3311m41d2AT12a2[6^4@263n1685Z3j;W2^
13a2Vb3^43a2ef3Q32a2ef33a2gZ3m;4a2YY3]1m;@a22aBP13DX2Y27lH[f1T2T6h5M@Q2a2Y1T6505c1:7:416M4E1562c
11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263f176>]A2a2ef33a2ef3S34a2hl2lIS3h2a20X15n55
05c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6m3182C263n16>
T;X6f2b2X1T6505c1:7:416L02001001<2122601I2F1P1U111D0131BX1@;CJ5Z40AQ7oGC315a7W3DEa1T1311m41T31T1
2a2[6X4F263n10567W3b2X1T6505c1:7:1216E602001116222122601I2F1P1U111D0131BX1@;C=<5Q1X30Ab2;m6f7]=C
315d6L3NE;R1DEf2311m41i2:1T12K;Y1W5S1`1g2F263n16>i2T4i2b2X1T6505c1:7:416L0200111<2122601I2F1P1U1
11D0131BX1@;CJ5Z40AQ7oGC315a7W3DEa1T1311R1j31i2:1T12a2[6`18^2F263n16>k1R5c2b2X1T6505c1:7:416L020
0111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2P51X1X4F263n16>e2b2X1T6505c1:
7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5g3B0AQOC315a7W3DEf2311m41T31T12a2P56S1X4F2635h16>c2b
2X1T6505c1:7:416L02001001<2122601I2F1P1U111D0131BX1@;CJ5Z40An2RLC315a7W3DEf2311m41T31T12a2[6X4F2
63n16>g2b2X1T6505c1:7:416L02001001<2122601I2F1P1U111D0131BX1@;CJ5a3H0An2_8bCC315a73S3DEf2311m41T
31T12a2[6`1g2F263n16>f2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5a3H0An2RLC315a73S
3DEf2311m41T31T12a2[6`1g2F263n16>k6b2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40
AQOC315a7W3DEa1T1311m41T31T12a2[6X4F263n16>d2b2X1T6505c1:7:416L02001001<2122601I2F1P1U111D0131BX
1@;CJ5Z40A\1dMC315a7W3DEa1T1311m41T31T12a2[6X4F263n16>f2b2X1T6505c1:7:416L0200111<2122601I2F1P1U
111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2P55T1X4F263n162;h2a;X1b2g;0200111<2122601I2h3013
1\2b5H0An2lW1DEl71T31j8c5T1h2b2X1T4o1505DN:7:1216L0200111472122601I21D1P1U111D0131BX1@;CJ5Z40A^;
mAd1C315a7W3DEf2311m41T31T12a2[6X4F263n16>e2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@
91CJ5S460AQOC315a7Y2MDEf2311m41T31T12a2[6X4F2635h16>a2b2X1T6505c1:7:416L0200111<2122601I2F1P1U11
1D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>V1b2g;0200111<2122601I2h30131\2[60AkZ1
DEl71T31j8c5T1b2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41
T31T12a2[6X4F263n162;b2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf
2311m41T31T12a2[6X4F263n16>cAi2b28OT6505c1:7:416L0200111<2122601I21D1P1U111D0131BX1@;CJ5a3H0AQOC
315a7<g14MDEf2311m41f2=1T12a2[6X4F2634i16>k2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131B<K9
6;CJ5Z40AR:l:;i2k6C315a7W3DEGn1311m41f2=1T12W1Y1[6X4F263n1658U1b2g;0200111<2122601I2h30131\2[60A
kZ1DEl71T31^>T1m2b2X14o5505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5<T3H0Ag236nKC315a7W3DE
f2311m41T31T12a2[6X4F263n16>X1CU;16NX1b2g;0200111<2122601I2h30131\2]2m30AkZ1DEi3R41T31j8c5T1b2b2
X1T6505c1:7:4165F0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n
16>f2b2X14o5505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6
X4F263n16>R=16Nj2b2X14[31a2505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf23
11m41T31T12a2[6X4F263n16>R=16NR5a2n2b2X1@c5505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@91CJ22_
1@`1H0AV7jGC315a7T12o1DEf2311m41n251T12a2[6X4F2634OI6>V3e2b2X1T6505c1:7:416L0200111<2122601I2F1P
1U111D0131BX1@;CJ5Z40AV7jGC315a7W3DEf2311m41T31T12a2[6X4F2413[10A6>d2b2X1T6505c1:7:416L0200111<2
122601I2F1P1U111D0131BX1@;CJ5Z40AD\NC315a7W3DEf2311m41T31T12a2[6X4F263[10A6>c2b2X1T6505c1:7:416L
0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263\1A6>Y:d2b2X1T6505
c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6R45F2413\1A6>b2
b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5h1a20AQOC315a7W3DEf2311m41T31T12a2[6X4F2
63n16>b3b2X1>DP5505DN:7:416L0200111:12122601I2C21P1I:0118;0131BX1?0;CJ22W3R10Ag2\22621F0eHC315a7
g2?DEF@^1311m41T31N52a2718m2j2e36730E263@]16>a<c2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D013
1BX1@;CJ22Z40Ag2YLC315a7W3DEf2311m41T31T12a2[6X4F263n16>f2b2X1T6505c1:7:416L0200111<2122601I2F1P
1U111D0131BX1@;CJ5a3H0AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>?1;:o2b2X1T6505c1:06:416L0200111<
2122601I2F1P1U111D0131BX1@;CJ5>R3H0Ag2YLC315a7W3DEf2311m41f2=1T1230\2[6X4F2634i1694?1;:m4b2b2X1T
6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2U5U1X4F263n16
>f2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5_11o1H0AQOC315a7W3DEf2311m41T31T12a2[
6X4F263n16>Q4j;V1b2g;0200111<2122601I2h30131\2[60AkZ1DEl71T31^>F=W1b2g;0200111<2122601I2h30131\2
b5H0ADVZ1DEl71T31^>T1c1b28`1m90200111<2122601I2h30131\2804Q3@`1H0AhX12o1DEl71n251^>T14Of4X1b2g;0
200111<2122601I2h30131\29c1d3H0AkZ1DEl71T31^>T1d2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D013
1BX1@;CJ5Z40AQO@2315a7W3DEf2311m41T31T12a2[6`1g2F263n16>gEW1b2g;0200111<2122601I2h30131\2b5H0AbO
X;DEl71T31^>T1Z1b2g;0200111<2122601I2h30131\2[60AbOX;DEl71d2?1^>T1`=X:Bg2b2X1T6505c1:7:416L02001
11<2122601I2F1P1U111D0131BX1@;CJ5Z40A[FNf7C315a7W3DEa1T1311m41T31T12a2T5V1i1^2F263n16>o1c2b2X1X2
k3505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>
o1l2b2X1X2k3505c1:7:416L0200111<2122601@82F1P1U111D0131BX1@;CJ5Z40AkD2l3U6C315a7W3DEf2311P2o1L1T
31T12a2[6X4F263f176>m5P1U>b2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7
W3DEf2311m41T31T12a2P5Z1X4F263n16>c2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40A
QOC315a73S3DEf2311m41T31T12a2[6X4F263n16>TEf2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1
@;CJ22a3H0AD\NC315a7W3DEf2311m41T31T12a2X5R1X4F263f176>d2b2:MT6505c1:7:416L0200111<2122601I2F1P1
U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2h4b1X4F263f176>n2b2>I30o5505c1:7:416L0200111<21
22601I2F1P1U111D0131BX1@;CJ5Z40Ag236nKC315a7W3DEf2311m41T31T12a2[6k3<F263n16>X1i;165Hj2b2>I4o550
5c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40Ag23ULC315a7W3DEf2311m41T31T12a2[6k3<F263n16>
R=16Ng2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ22Z40AD_Al<C315a7W3DEf2311m41T31T1
2a2[6X4F263n16>]5^17c2b2>IT6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2
311m41T31T12a2[6X4F263n16>l6h2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315
a7W3DEf2311m41T31O4230=5h1P5=LX4F263n16>e2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;C
J5Z40AQOC315n5b1W3DEf2311m41T31T123>5h1[6X4F263n16>f2b2X1T6505c1:7:1216L0200111<2122601I2F1P1U11
1D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T123>5h1X5R1X4F263n16>m2b2X1T6505DN:24:416L020011147200
22601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T123>5h1[6X4F263n16>`;b21f1W3o2b2X1T4o150
5c1:7:416E60200111<2122601I2F1P1U111D01311@X1@;CJ5Z40A`33h>f5l6C315a7W3DEf2311m41f22:1T1230=n1[6
X4F263n1694X1j2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D01311@<K=2;CJ5Z40AQOC315a7W3DEf2311m4
1f2=1T124\2e5EP31U1F263m106>X1b2g;0200111<2122601I2h30131\2b5H0ADVZ1DEl71T31a=LT1X1b2g;0200111<2
122601I2h30131\280X5H0AkZ1DEl71T31^>T1h2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5
_1W2B0AQOC315a7R1L9MDEf2311m41T31T12a2[5OX4F2634i16>o2b28OT6505c1:7:416L0200111<2122601I2F1P1U11
1D0131BX1@;CJ5a35B0A\1dMC315a7<7=L1221MDEf2311m41T31T12a2[6X4F2634i162;h2b2X1T6505KG:7:416L02001
11<2122601I2F1P1U111D0131BX1@;CJ5B2IW2B01?QOC315a7W3DEf2311m41T31T12a2[6X4F2634i16>b2b2=JT6505c1
:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>b2b2X1T
6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2W5S1X4F263n16
>c2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2f49Z1
X4F263n16>b2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T
12a2f4d1X4F263n16>[1b2]1Y:0200111<2122601I2h30131\2[60AkZ1DEl71T31^>T1_2W=16NW1b2g;0200111<21226
01I2h30131\2[60An2lW1DEl71T31R9[5T1Y1b2g;0200111<2122601I2h30131\2[60An2lW1DEl71T31R9[5T1g?1Z1b2
g;0200111<2122601I2h30131\2[60An2lW1DEk6P11T31R9[5T1g?1Z1b22;X;0200111<2121004001I2h30131\2[60Ak
Z1DEl71T31^>T1V1b2>X;0200111<2122601I2h30131\2[60AkZ1DEl71T31^>T1f2b22U1T6505c1:7:416L0200111<21
21004001I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2P5Z1X4F263n16>b2b2X1T6505c1:7:416
L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>f;e2b28OT6505
c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7<j2DEf2311m41f2=1T12a2[6X4F2634i16>b2
b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X42C26
3n16>c2b2X1T6505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[
6X410C263n16>V1b2g;02001001<2122601I2h30131\2[60AkZ1DEl71T31^>T1V1b2g;02001001<2122601I2h30131\2
[60AkZ1DEl71T31^>T1_1b2g;0200111<2122601I2h30131O\180X5H0ADSX1R2DEi3R41T31a=LT1R11d1b2g;0200111<
2122601I2h30131OY12804[1g3H0ADlC0R>o11S6DEl71T31^>T1T1d3V1b2g;0200111<2122601I2h30131\2[60AkZ1DE
i3R41T31^>T1V1b2g;0200111<2122601I2h30131\2[60AkZ1DEl71T31o8^5T1W1b2g;0200111<2122601I2h30131\2[
60AkZ1DEGT71T31^>F=R3b2<KZ15\3V1505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AP7^3aDC315
a7W3DEGIT1311m41Hk1?1T12m1C[6X4F263n16>Z3?P4c;d1Bd2b2<KT6505c1:7:416L0200111<2122601I2F1P1U111D0
131BX1@;CJ5Z40AQOC315a7W3DEf2311m41d2?1T12a2[6X4F263n16>l?e2b2>IT6505c1:7:416L0200111<2122601I2F
1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41d2?1T12a2[6X4F263n16>Z3iAi2b2V113P6505c1:7:416L02001
11<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>]7d516Nn6e2b2V113P6
505c1:7:416L0200111<2122601I2F1P1U111D0131BX1@;CJ5Z40AQOC315a7W3DEf2311m41T31T12a2[6X4F263n16>R=
11c2o1c2W1T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>2c2jV24
c2]i1]k1F4c2f2fGUo15c21g<14:c2Y102P`3S1NBW6I9c2Y10__3Ce2W6E3:c2?I0l_36S1N[2U2:c2Y10S`3Om6S10@AIc
2X100TFl72S3\f1]H2465102;231;6g6LR2c2W1T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\331
1X3d11V3T12a2[6o4263<a16>\=5c2Y10S`3e9:c2X100S`33<E\812c2bb35c2RO0]R2]32c2ke2W2c2;>k5k6n3:Z4C69S
2JT2=Q1>B0U7c2]2^2LS5V1f22]37R48I<`3a117;IR:l1Q1[4]18m4c2Z2[4X4i1CS1AQ2X1412:2=4H=7>5>7T3c2JU6h2
S1a2X17P21?5EH0V1=MNI>?a1Q10D72=n2R5]2;3h3;>59]2T3>B\2<OOI_11S4S30;]1L@B?C7377;HP4o1B8[16b7COj22
U1B=S2_1?0>R3V11R3<:\1J:ELk4;]2@a2c2;g6i32o3V7]13_3L2Dj6OW1a130B^1m7Ci1<X3g2EZ2c2d1j1]1f1153=1;g
21g2E011<432;Q111K]?DLT1J7Z3;f1Y2D@Y1R3W1A7H:@4V17W1i1Q2c2;g6JQ7BMZ1Y1MP1n265Q1l2X5U11g1<j1T2Jj1
JS74h32U2_1e2;G=>><j1W3186M3d4m2h1A=l5LCV1a7m6h52g1c2CNKe2h1c2;\4f6k3^1\5i542:o2a6]4CQ2b1Q3W1<A\
1d59R29j1Z1R5V1<3mG`2]5_1Q4a3U257K45144:2B=:=J1Q3a1c2;V6Y3]2Q1h2Y2F]1b1m2U1LEa7Kd2o2U5R<j5`3Q1A:
8Q6X3l1c1d>R7f5j1>Z39?73c1>3=260Jc1c2l1_2d1@=^1g=g5m1Ao3_5[4Ok3Eh3@2^12g2Ej5Z7`1]72U4\3G7f51`166
63220:W2Z3^1k7_2P2j3;c2_NgBS2SNX45n37f5WJk3c2;b3I1?2R1B3Q2_13d1n31c15]1`3<A25N3a1=942De2OT44d2T1
0P1l23J;F=T1[4MW1Mo2=g2V2KH2?W1W1Y1B153A35=1L\1<37?0?2`10@4N48714323=d4H[3^3T2O=8?R1_1V2g72l1Fl1
=374CK4V17Z1KJ_1c2g2^6Y>S1d2]2d3NX7n2]2Y2U1W52e3b5[1X473C19=[6>h7]2Of45n3BP7]4:2X1E]2d1V44929c2f
6Z<h8R5Z=eAkCYK<c2VC]1=`1g1R1iA^9b6o;WLKc2j>V3^::n<f2[6dCk:>n:W:P40c2V3_345144:S1P1]1@c2l1oe1]3m
:9k:f6>W4X>0Q:^1C<3c2Zk1\k1:c2c?OM7RP10dQ1Q:e9Oc2Q6U2m4S3S1a1K[2\:44P7Dd5Q3LQ9_:W1e<k47V9R3Z3d2R
2^4V5W49c2Q6YW12oS1c<\4gH1Dc2R>4bBAiV1R40f4<V40^4\>b2m4Y2k2e1e43c2QD9>d2c2n9^3[6?l1W1>a1dIWJ\5mR
11d2=d2fF8k<X7U520VS1R7V;?[:3d2eMTj22d2TY25d2dFX20[Z1;d2Z10Jj2jQ2Z[1165H7d2>b4dY2FT9m83d28XR32d2
88d28m21h1\ObAcT24d2oT1Y1fY1Fd207^1e9X1114P1Q4^6e[12X>f>Y1Of4m1?f>2d2Sk35d28[FY2\g1<d2QGi<Lh:3P4
ER\1HS6P45d270XJZX2Hd2I1M_6U;_60W42TM^9_<a5Q13V4d19BIP6_=2;d2I1]7\<o2a1FX4WMYT16d2IlFX2VS2c2Bd2I
1]7Z6_7c3S3cNXJS4X3=4:e1_3i9:d2P4nE0m1T2cY1a24\ECd27A00]7[6V:R1a3dDY9^9]4RF9W2317d27PIX4hl1j81@d
27A1]7b@;F0`3nMY5T4f1SI\36d27A^HmS2c25d2a10Q=ai18d2Q5oA`9PP1c10b1=d2_2a2e<A`;g2PP1c10f2UM@Ad2dFY
27j50QZ1e;Y1[;]3a4R7b6C4;4e2g<14V1e2^10IR6a1h2140c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=5e2h8
n3148e21f8`2]1121X1e2d1DR6a1\2;14d1o1:=P3Y5j62621F0d5mG\6a2@d1W9R318m2`6674d1e>^45e2g<14lD7e21e<
121lD7e21e<121jU26e21e<121V1e2^1JR6a1h2140c1o1:=P3T<2621F0RF4g=[25@5^1T<518m2`6X2c1Q=@e212`9Q312
1of1V2d5`6i1m2C`N5e2j6l5147e2f:P214G^m16e2U:@P214:e21c9P1P2121TZ2C7e21e<121\f16e2g<14^2US26e2f:P
214Tg18e21d:P2121Tg17e21e<121hZ2U1e2^1JR6a1h2140c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=8e24b<
14S1Rh1h=He212`9c1]1121m<X\1d5Aa7102l21C6EW4e3:e2g<14jAV\1m810D7e24a:P214Vi1<e212a:P2121Vi1j=R3C
6e2g<14Qn126e24b<14Vi18e212b<121Vi17e21e<121kn1\1e2^1JR6a1h2140c1o1:=P3T<2621F0RF4g=[251>d1T<518
m2`6:m1c1P7l1\2f1^475e2U:a2148e21S:a2121YY39e212b<121Vi1U<5e2f:P2147e21d:P21216e2g<14VQ1k85e2g<1
4io15e28^<145e26`<145e2g<14^V26e27_<14ae28e27^:P214_CQR27e28l9@P2148e21d:P2121_C5e2g<14O6e2a;U11
4O6e2U:a214[k18e21S:a2121[k15e2g<14[k1=e2a;U114nJj3h5W92l3U5_O6e2a;U114Pg18e21_;U1121Pg15e2f7P51
47e21d7P51215e2a;U114]1e2;M:D\5Ea1\2;14d1o1:=P3Y5e1T52621F0oS1a2@d1W9R318m2`64174d1e><31:e2;M];1
4^>b2Ud214e2g<14W1e2^1JR6a1h2140c1o1:=P3T<2621F0RF4g=[25@5^1T<518m2`6Q1V1c1Q=6e2f:P214i?8e21S:@P
21216e20o7f4148e200n7f41215e2P8f4148e21d:P2121W=7e2U:@P214YIa1e21b1DR6a16U2;121d1o1:=P3o498131^3
j22621F0fQ1_1Ha278d1W9R318m2`6674d1e>8e21d:P2121jj19e21S:@P2121hZ2X1e21\10IR6a1h21210c1o1:=P3T<2
621F0RF4g=[25@d1T<518m2`6X2c1Q=7e21e<121YY36e2d4Q6P2147e2d4`5@P2148e21b4Q6P21215e2g<14Yc29e212b<
121dc1a57e21e<121X`1X1e2^10IR6a1h2140c1o1:=P3T<2621F0RF4g=[25@d1T<518m2l2Fl2X2c1Q=V1e2^1JR6a1h21
40c1o1:;1P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=\1e2d1DR6a1\2;14d1o1:=P3Y5j62621F0nO0o3a2785^1`3f5R
318m29V6674d1c1Q=5e2g<14[`16e2f:P214dS2:e21c9P1P2121`U2W56e2g<14\=UD:e21[1Y;1212^LZ^16e2m;I14Qn1
9e2U:a214U5mf2^2W56e21e<1215e2g<14mH9e207l9V1Z114jX26e2\;Z114ha15e20f<14Z1e21b1DR6a1\2;121d1o1:=
P3l1\3X20`42621F0oS1a2@d1W9R318m2`6674d1e>T2e28LT6505c1:763416M4E1400402c11P1U111D013DX1@;CJ5oS1
C315a7W3D\3311m41V3T12a2[6o4263n16>=e21`1T;121d1i5\5Ua1V7^>5e2g<14k?6e2l8j314b[27e2l8X1a214h[2:e
21j8X1a2121kn1l<6e2l8j314i[2;e2l8X1a214i9d5T7Te1`M8e2l8P3I14i9oQ27e21e<121a]15e2g<14\19e200e<121
h9Rj26e2g<14]Y3k25e2g<14dS29e21e<121SV1mEi25e2g<14SV17e2W5m4Bn114=e2W51\1^3Bn114\@jj12TL7e2W5`5T
1I148e2g<14aJWG\Y1o35e2g<14Vk2Y1e21b1DR6a1\2;121d1o1:=P3Y5j62621F0oS1a2@d1W9R318Q1k1`6674d1e>m45
e2g<14SR2:e2U:>R214ao1V;[GT7Ee21c9?>R2121X@3:S^1h4S691C6TGT76e2d:R214b:4e2g<145e2g<14f_27e2g<14j
T1ULi:5e2g<14j[25e2U6a6146e2U6a614f]19e21S6a6121S[1QB>e27_8o314i@^Y1n4o3<2W7a:9e2g8o314QC;\h15:e
21e8o3121kn1X;C5e2g<14dT38e2Z:16S214T>5e2Z:\2149e21X:1Z2121ic16e2Z:1Z2147e2U:41Z2149e21S:41Z2121
>e2Z:16S214h70X5QQ1iH\1V98e2g<14VW1Oo:e6V1e2^1JR6a1h2140c1o1:=P3T<2621F0RF4g=Y215@d1T<518m2`6X2c
1Q=W1e2^10IR6a1h2140c1o1:=P3T<2621F0RF4g=[25@d1T<518m21^6X2c1Q=5e2g<14k[16e2g<14o`1QT1R2e2U1T650
5c1:7:416M4E1400402c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>5e2g<14Ue1Y1e2d1D\
1Y3IAa1\2;14d1o1:=P3Y5j62621F0oS1a21>d1W9R318m2`6674d1e>U1e2d1DR6a1\2;14d1o1:=P3Y5j62621F0oS1a2@
d1W9R318m2`6674d1e>6e2g<14cU2l16e2g<14ed1`V15e2g<14ed15e2g<14XT16e2^<814g`15e2g<14g`15e2g<14aW3<
e2b1T;14d1i5\5f5^[1TE@>e2W10Q7j1m1C14V^2e7`>j8JKe2V1009g6j1m1C14d1i5\5f1e1h]1TE@T2`>3<E8Z7J7e2]7
Y514hd2K6e2]7e4C145e2]7Y5145e2g<14_W26e2g<14dU2j1Ae22m6j4K14d>[OmE`3d1VAb1V6_767e2g<14d>[O^I7e2g
<14P^1cGj18e2g<14Yf1P2]1dI5e2g<1425e2m;I14<e2g<14Bb@kJ?Vk1Q35:5e2g<14B8e28l9a214[k1f4:e200\<8121
g`1a47e20T:V1Z1149e200Z;Z1121m=9e200_;U1121O=e20`9Bl1E14jf1Cb_1W2:=e20`9Bl1E14Gff1b_1W2:7e200e<1
213g2_;Z1W1h2a1DR6a1l1?Cc1o1:=P3Y5j62621F0lER>a278d1[6k2R318m2`6674d1e>3h2h;Sg21h2[1h2`10DR6a1l1
?W2o1:=P3Y5j62621F0g2kG5U9a278d1W9R318m2`6674d1e>^477X1h2`10DR6a1l1?W2o1:=P3Y5j62621F0oS1Mc1@d1W
9R318m2`6674d1e>^477:h2h;R6_m100n>6b8RDo1h2El:130111b1S1\1g1i51?341V1T3e6W:Z1]2O^65b8h3V50;C:]2D
0A463:5149Ab1N60k24_5MR16W23S5[2fAR1h2ER;6f2\1g1g511Y6eC^3m322b8h3c5P41AP11>T2NX3]66R1_7[2fA5h2h
;]k2Y1h=4h2h;]k2R?9h2G]7b3j3S8dS1fF\F4h2h;n;h`2U1h2[1JR6a1l1S1c1o1:=P31R<2621F0RF4g=[25@d1T<5180
l2`6X2c1Q=]1h2`10DR6a1l1?W2o1:=P3Y5j62621F0lEY;h2a2@d1W9R318m2`66334d1Y5CP7=X1^47S1h2[1JR6a1l1S1
c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=7h2h;VIn1d@e7c5W1h2`10DR6a1l1?W2o1:=P3Y5j62621F0oS1a21
58d1W9R318m2`64174d1e>X1h2[1JI_3h1a1l1S1c1o1:=P3S8P42621F0RF4U5Bn7[25@d1T<518m2`6X2c1Q=U1h2`10DR
6a1l1?W2o1:=P3Y5j62621F0oS1U1[1@d1W9R318m2`6674d1e>T1h2a1DR6a1l1?W2o1:=P3Y5j62621F0oS1a278d1W9R3
18m2`6674d1e>2h2h;3h2h;ob2Dh2[5XX1>d2f2e2m4k<hGT6o1Z16KEV89n1`3Z2h2R1T6505c1:7:416L0300D1562c11P
1U111D013DX1@;CJ5c4X2]?d=C315a7W3D\3311m41V3T12a2[6Q480?3263f176>Ah24Q8d12b1@<1T8Z2[JZ9WEY:a7@4h
2a;V9oR34h2f;W6f25h2a;4Pl2]3]1i2_10DR6a1\2W23h110:=m1R1Y54e62621F0oS1a2@d1?Z1`4F^1ER318m2`6674d1
e>Y1i2_10DR6a1\2W2l110:=m1R1Y54e62621F0oS1a2@d1j1W5T2R318m2`6674d1e>8i2W<[2Nc3i:iJeHY1i2_10DR6a1
\2W23h12:=m1R1Y5j62621F0oS1a2@d1R7T2R318G1S2`6674d1e>6i2W<[2Nc3Yn1V1i2_10DR6a1\2W23NL:=m1R1Y5j62
621F0oS1a2@d1W9R318m2`6674d1e>4i2W<[2b4U1i2_10DR6a1\2W23k1:=m1R1Y5j62621F0oS1a2@d1W9R318m2`6674d
1e>V1i2_10DR6a1\2W23h12:=m1R1Y5j62621F0oS1a2@d1W9R318m2`6674d1e>W1i2_10DR6a1\2W23k1:=m1R1Y5j6262
1F0oS1a2@d1W9R318m2`6674d1d8P6f4\1i2_10Dd5=BN\2W23NL:=m1R1Y5j62621F0cI[:a2@d1R7T2R318m2`6674d1d8
P6f4^1i2_10Dd5=BN\2W23k1:=m1R1W4Q1j62621F0oS1a2@d1j1W5^1ER318D21S2`6674d1e>Y1i2_10DR6a1\2W23h12:
=m1R1Y5j62621F0oS1a2@d1R7T2R318D4S2`6674d1e>V1i2_10DR6a1\2W23k1:=m1R1Y5j62621F0oS1a2@d1W9R318m2`
6674d1d8P6X1i2_10DR6a1\2W23k1:=m1R1Y54e62621F0UQ1i2a2@d1W9V1k118m2`6674d1e>6i2W<[2Nc3dQ2V1i2_10D
R6a1\2W23k1:=m1R1Y5j62621F0oS1a2@d1R7T2R318m2`6674d1e>V1i2_10DR6a1\2W2l110:=m1R1Y5j62621F0oS1a2@
d1W9R318m2`6674d1e>U1i2_10DR6a1\2W2l12:=m1R1Y5j62621F0oS1a2@d1W9R318m2`6674d1e>3i2W<n6Y1i2_10DR6
a1\2W2o1:=m1R1Y54e62621F0oS1a2@d1?Z1`4FT2R318m2`6674d1e>T1i2_10DR6a1\2W2o1:=m1R1Y5j62621F0oS1a2@
d1W9R318m2`6674d1e>_1i2_10DR6BN\2W2l12:=m1R1Z3LQ14e62621F0UQ1i2a2@d1>0Z1`4FT2R318m2`6674d1e>[1i2
_10DR6a1\2W2o1:=EW1R1Y5j62621F0oS1a2@d1>0;Ck4k2R318m2`6674d1Y4[:4i2W<f5W14i2W<n6bm15i2W<T41g22j2
PV24j2PV2^<84j2P<oi1m;4j2YMV5_S17j2T;TBV5XQ1V2U<6j2`R1jP1d2W=F8j2W8a1V2XAV5_S1[>7j2V1aDBPMcBfS1;
j2hEBPMcB^<86K3V6?j2T11l3^1U?BXG2d5cBUDjG1S65j2[S2d2U<83j2PV2U<3j2TZ1kK3j2lm1S85j2f=kb1]5o>7j2f=
kb1V3V2o>cJ6j2[S2d2V=CT13j2\k1c:4j2\k1c:^<4j2e=Zh1c?4j2\k1c:d;3j2PV2dY14j2PV2U<ZM3j2PV2m=7j2PV2j
=2c3LW44j2PV2^<iS13j2\Dca1U1j2_1DR6a1\2W2o1:=P320U5j62621F0oS1;U2@d1W9R318m2`6674d1e>Z1k2a7KP302
1111<42P152Q4W4H2InX1KIIJI2101g1e1g6P35[211P<Y1_9W1k2`1m9021111<42V12Q4e20g3`1lV1_27682I01101U:h
275`>Y1Of4Dk2^;021111<42V12Q4\a1g1Z:V3`>Y1`2k2OT6505c1:7:416L021111<212262I2F1P1U111D0131BX1@;CJ
5oS1C315T7<<Jo1D\3311m41f2=1T12a2[6X4F2634i16>X1k2\5Q6021111<42V121o3b7e1i30h5Q6oF?3I>2a1`2l2=2@
^3h2=h;g2Y1Kk2^;021111<42V12Q4l^1_2762U1120T:V3`>Y1S1k2`1m9021111<42V12Q4`5<@n9V2R7FkD`282i2]8P3
5c=LY1Of4Gk2^;021111<42V12Q4\a1<=0KZ:V3`>Y1Q1k2m5c1l3021111<42V12Q4e20`1YBdL0W:h2=Z>5FBK11R=Dk2^
;021111<42V12Q4\a1JW;V3`>Y1Gk2^;021111<42V12Q4\a1<=0Q1T:V3`>Y1Gk2a1l9021111<42V12Q4^6h[10Q1T:V3`
>Y1Ck2^;021111<42V12Q4_m1V3`>Y1P1Nk2^;021111<42V12Q4j^11?0]2;0H51_1e8d2A`>Y1Hk2^;021111<42V12Q4l
^1Z3J121U:V3`>Y1Dk2]8P3021111<42V12Q4h_1f=V3`>Y1Hk2^;021111<42V12Q4g=g_1V3W>25F24:Dk2^;021111<42
V12Q4aDYMc;V3`>Y1Dk2^;021111<42V12Q4c\1k@V3`>Y1W1Gk2^;021111<42V12Q4P5[\17\10\:V3`>Y1Bk2^;021111
<42V12Q4_m1V3`>Y1Jk2`1m9021111<42V12Q4^6e[12Q1U:P35`>Y1Of4Nk2`1m9021111<42V12Q4m5@]X1W32Q1U:P35_
2P<Y1Of4DCk2^;021111<42V12Q4da1j;V3`>Y1Ik2`1m9021111<42V12Q4^6e[12W;P35`>Y1Of4Dk2^;021111<42V12Q
4j?U:^S1V3`>Y1Fk2^;021111<42V12Q4^B=Io5hS1V3`>Y1Ek2^;021111<42V12Q4fIQ=1dFV3`>Y11l28l2n?U<NXa1AR
>f1]2l2F3[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5^4201`1a<6U925919Q1;2S15Q5?c11f1c1451Ah2D]1l6T1h
2a4Y1;Y53[>g1:e7=7l2P102P`3Z3d33l2hi1V_12l2dd32l2VX2R1l2W1JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<51
8m2`6X2c1Q=S1l2W10IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=X2l2NT6505c1:7:416M4E1562c11P
1U111D013DX1@;CJ5oS1C315a7W3D\3311m41d2AT12a2[6o4263n16>j2??6`3o6a5O6l20n51P]2V?2l2kg1:l2C]7^AS3
cNmHA8P>6l2dLag1AY>[=4l2APo2k@2l2^`31l23l2YP1dA4l2_IdT2V33l2APo22l2i\32l2da22l2mh22l2dL3l2d_2W?2
l2eA2l2`c32l2iC5l2AWCh[2h14l2Z1Q=ai14l2A]=ba25l2Y10Q=ai15l2Z1Q=ai1kJ3l2i[1i12l2fR33l2bP2k52l2Pm2
8l2A1]7Vc1gQ1a249l2A1]7j=[U1gQ1a247l2A1]7Vc1gQ1a24l2A^l2a25l2A\l2BP2Bl2A1]7Z6V8<V3?l1AHXMeQ1B:e1
`33l2Xe2Q72l2TL8l2A1]7c9bY1YT1n54l2SMmo1Z12l2a14l2Vd2A82l2k92l2Tn28l2A0o1ol2W2316l2Ab5TJdAc]14l2
AP2ol22l2VX34l2P63nl25l2AmAY>hn17l2A1]7ZHkJYT17l2A1]7m5X]1YT1:l2A1]7m5e3Z7WR1PLX88l2A1]7m5X]1PLX
88l2A1]7m5e3bY1YT15l2C]7Vc1^99l2j1`Ak6?^2cAh^1H5l2j1\H[S2H6l2j1\HbDh^1H;l2A00]7Vc1l=\FW231=l2A00
]7WHbH[2l=\FW231g1l2W12GR6a1P3c1o1:75H1U2T<2621F0X9i<4l4Q4h4[25@d1V:m1518^1^13Fd50O4P10111002Z1Q
=4l2^G[[286l2A^53]i2T2V1l2W10INS5a1P3c1o1:=P3T<2621F0RF40R9c4[25@d1T<518m2`6X2c1Q=[1l2\10DR6a1\2
W2o1:=P3Y5j62621F0lE22A?S9f3a2158d1W9R318m2`6674d1e>S1l2W1JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<51
8m2`64S2c1Q=5l2Z1Q=Z;V^16l2[DR3Q8kP213l2dL^V26l2AlFa1aV2K3l2^GoX22l2dL3l2^G`j15l2Z1Q=Q9_`12l2o=5
l2Z1Q=mf1c28m2f7S61[<dg1Z@F7m2V2e;`U2Q11f=4m2]c2Q1h=6m2l<M1gk1cH5m2l=gk1U;]=7m2cKZd1l1Q3\=d17m2Q
1a<kb1]DPM18m2a1cC1nP2j3i4WA1m22m2^:2m2XR33m2hF_[24m2l=[<oW27m2b:2h2U9_6jY14m2Tk1jEXA:m2]1X8V2eG
a3V4\D^9oH2m2UH<m2a3d=o123i5P1gJ[4gL^<9m2a3^1^1Z71jLl2mA3m2P5^15m2j=1T\2V86m2k2_3oZ1Q;T1:m2]1\4k
3V2]96aEd[1W37m2\4R2gGRh1k3oB4m2Y4[R2bK3m2Ti2S93m2R6Ul24m2hNlU2F2m2ag34m2\4n1lk29m2_1l2P8Y1`:mQ2
V2j53m2^:ig23m2Qm1VU12m2QS2o1m2MT6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T
12a2[6o4263n16>2m2ZR37m2O0WIS3\W1Z\13m2XJ\]23m2]@ja2Mm2V2eDQ2a5:WJk=\33621P3\1:31269Ao1oAm4Y90N1
@m2V2_5Y2i31k11h;n82UT1k6n4d4dG3n2l9@1n22n2n15n2\1X8V2kc13n2[4lG3n2[4iX38n2`DfLZ9WEU1S9a76n2TE1n
BlW2l53n2k<gl12n2cY23n2Pm1^;2n2]:2n2QU24n2WC3\T33n2]7kJ4n2oT1\AZ85n2THdb11]42n2ao12n2VQ33n2[4n15
n2\1X8V2gj12n2Sk13n2X4[R2P2n2LT6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12
a2[6Y3e1263n16>2n2Pm1;o2U7hN<T6U3Z1h<`g1S1W1;o2U;V3Z2\3d6f:[2S^2m2F9o21K0TJV8nW2h5e9W4o2;01a6:]1
358503@9H6100A1N16R1J8V2L1LS19O1X21]33=MCT1I6B4d1]1@U20R5?C@D58JQ3e4R2l2d1a1P3\1AFX1n1==[1T2JG2A
554:GDP1Q:HA6;:=k1f195;0i14Z3H29_1?Ei11FQ1619I;>6=V1037:<2AQ123Ce1k1o2;0_6l1H0DR1611AR16]46R34i8
n16B4R3Q5^2e;R2S;FX1\2=P4U1A55?=9W>i395W=61U2=V147G10AX1m8o2;01c167A12S11AZ1@3314E84@;0403;>9>14
1003423174222144032C426166G2=3N3::4<1L?M4D3117<8a1[1l13Q194Y192<Q111276;9?7@>5375>228512b1K24?<>
16=489O4<02323841298J33@977A8C8^1JV1AK2KS2HP22F>291d1N:1T1330611L4:253777@4I2A;Y1e1>J@62E15G571D
l1h11K@>@>U122Q30HH;422191k1f1LT11=0k28>H299U12<Ea171h1BE0264>6=24>2560342:<10@0Q123?i1f3o2<0d16
788466E13MJ@7L[19;9M1410034231<54>K2F\1N>9o2A?7d5Q1^2k1286P2h11;9T1Y2:G95NK5;2[17@9Q19@`123El1N2
Ka3U3l2J;3371^12AP1KG`5c5j1Q39c2d9S3R1;X6\1Q1Q2JT4@o2^KY4012]5_8X4e1T4g1j8:fa1X41P32P3Zk23P3Zk2B
4P3dL`9Y6U2Q3I3P6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5m4n2RLC315a7X2ND\3311m41V3T12a2[6o4263n1
6>R=14Q3QK^U2UJV2Q3IT6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5m4QOC315a7W3D\3311m41V3T12l1D[6k3S1
263<a16>R=1a4R2Q3IT6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5_1]3QOC315a7W3D\3311m41V3T12a2[6i1U32
63n16>5Q3QKd]2Z1g?6Q3QKd]2Z1[6[9T2Q3I3P6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5m4QOC315a7W3D\331
1m41V3T12a2[6o4263n16>R=1j8P2Q3IT6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5m4QOC315a7W3D\3311m41V3
T12a2[6o4263n16>o2Q3A1]1?1?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1k22U6a<6U92508:0h1
1I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53S@:g2m4=7Q3QK_D`h1R4^;\22Q3QKV2Q3I4o5505c1:7:416M4E1562c11P1U1
11D013DX1@;CJ5m4QOC315a7W3D\3311m41V3T12a2[6k3S1263n16>R=16NW2Q3I4o5505c1:7:416M4E1562c11P1U111D
013DX1@;CJ5m4QOC315a7W3D\3311m41V3T12a2[6k3S1263n16>R=16Nd7_2Q30H101o5505c1:7:416M4E1562c11P1U11
1D013DX1@;CJ5m4l3TKC315a7W3D\3311m41V3T12a2[6k3S1263n16>X<I165:=Q16V2Q3I10Q6505c1:7:416M4E1562c1
1P1U111D013DX1@;CJ5m4l3TKC315a7W3D\3311m41V3T12a2[6k3S1263n16>X<>V2Q3I4o5505c1:7:416M4E1562c11P1
U111D013DX1@;CJ5m4QOC315a7W3D\3311m41V3T12a2[6o4263n16>Z3g916NT2Q3IT6505c1:7:416M4E1562c11P1U111
D013DX1@;CJ5]42<QOC315a7W3D\3311m41V3T12a2[6o4263CZ16>^1W2Q3I3P6505c1:7:416M4E1562c11P1U111D013D
X1@;CJ5Z4BQOC315a7W3D\3311m41V3T12a2[6o4263n16>o1_4b61U3>Q3NRJg236hP1d]1W516NY1Q19Q3NRJg23lc216N
6Q3QK^Y2a2i@j13Q3QK_j2U2Q3I10Q6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5m4QOC315a7W3D\3311m41V3T12
a2[6o4263n16>X<I1FR3K00fH1l3m@dZ1\@U8165H@@6W3:7\16R3[Z1gY26W3:`2R3H3P6505c1:7:416M4E1562c11P1U1
11D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12m1C[6o4263f176>[2Z1h2Z1_2T1<U11<h2`2X244R3Zd3W3:W2R3H5n55
05c1:7:416M4E1562c11P1U111D013DX1@;CJ5Q@mCC315a7W3D\3311m41V3T12a2[6o4263m106>o1R4b;U102R3c5:R3l
Y37Fc1Ch20\4b3=R3L00T\3i2k116NX1W3:1R33R3gAVT33R3Q<QQ3l1R32n150279k4Q2Eh116Fn3OV1l5?j1c1f135;PGl
3]5Z1C9C>n4h1Dg3313d1Mg1S1c1n214131Ng7g1T<o3`1j1?3R3V]3R66R3fe2fMG4S24R3Vi2nFm3^2S3G10c1Ff3505c1
:7:416M4E1562c11P1U111D013DX1@;CJ5\Fb=C315a7W3D\3311c3Y11]1h1T12a2[6o4263n16>Q60d5446\5O]2S3G10c
1]4505c1:7:416M4E1562c11P1U111D013DX1@;CJ5]42iFd8C315a7W3D\3311m41V3T12l1D[6o4263n16>Q60d5446\5I
S3aMVh1m6@1Z3T6=00X35NY21X2044X4L=V2N;S3dd1bb100X3^31W2;i8DS3J0hE2g32[2ZDm9m`1U4;P11c123U5EBS3J0
YNl4b4o4a=m`1a4P11c12Q2G_2E;S3KcU1Z5W@mb10f21m76T1S3:T4Q2f6o22S1H^?`25Q1i5R10V20V2XEb7Nj1Of5W6h1
R2IDIMR6\2\3o77S3Lk`316Nd3=S3iET8h;j5R>RHPAc94f69EX1S3]13S4m;c36<H?9Ma4d4^:`7S2c7Y9Z4CW1P1U1W1\5
Z88\1b4<o1n1k1k1LS9\1696S3lV3X9W5W1X33S3h^2\N=T3U@W3`m1]<KcB1Y1m1L^5<>T3U@W3`m1]<KcB1Y1m1Ld3i1<>
T3U@W3gb1h:]<KcB1Y1m1L^5<BT3U@W3jT1eHZ:R2I1X1i=`31Y1m1L^5<?T3U@W3`m1]<I1S?_31Y1m1L^5<=T3U@W3`m1]
<KcB1Y1m1L^5<LT391]7[8W3kP1f6V7[3X:Q1]<KQ1aA1Y1\1@D060l1`3<2?T3U@W3`m1f;FI1cB1Y1m1L^5<>T3U@W3T<[
a1]<KcB1Y1m1L^5<l1U3n150279k4Q2Eh116Fn3OV1l5?j1c1d1135;PGl3]5Z1C9C>n4h1DU1^1R1313d1Mg1S1c1n21413
1Ng7g1d<P5Z2k1U3n150279k3OIW1E0g116Fn3OV1l5?j1c1f135;PGl3]5Z1C9C>n4h1Dg3313d1Mg1S1c1n214131Ng7g1
eAZ2i1U3n150279k4Q2Eh116Fn3OV1l5?j1c1f135;PGl3]5Z13?9C>n4h1Dg3313d1Mg1S1c1n214131Ng7g1eAZ2i1U3n1
50279k4Q2Eh116Fn3OV1l5?j1c1f135;PGl3]5Z1C9C>`4=h1Dg3313d1Mg1S1c1n214131Ng7g1eAZ2l1U3n150279k4Q2E
h116Fn3OV1R1R1Li2?j1c1f135;PGl3]5Z1C9C>n4h1Dg3313d1Mg1S1c1n214131Ng7g1f2n>Z2l1U3n150279k4Q2Eh116
Fn3OV1U2W2^1?j1c1f135;PGl3]5Z1C9C>V2g2h1Dg3313d1Mg1S1c1n214131Ng7g1f2n>Z2i1U3n150279k4Q2Eh116Fn3
OV1U2f3?j1c1f135;PGl3]5Z1C9C>n4h1Dg3313d1Mg1S1c1n214131Ng7g1eAZ2k1U3n150279\3^1Q2Eh116Fn3OV1l5?j
1c1f135;PGl3]54U1C9C>n4h1Dg3313d1@<g1S1c1n214131Ng7g1eAZ2i1U3n150279k4Q2Eh116Fn3OV1l5?j1c1f135;P
Gl3]54U1C9C>n4h1Dg3313d1Mg1S1c1n214131Ng7g1eAZ2i1U3n150279k4Q2Eh116Fn3OV1l5?j1c1f135;PGl3]5Z1C9C
>n4h1Dg3313d1@<g1S1c1n214131Ng7g1eAZ2h1U3n150279k4Q2Eh116Fn3OV1l5?j1c1f135;PGl3]5Z1C9C>n4h1Dg331
3d1Mg1S1c1n214131Ng7g1eAZ2P1X351M_6W1Q6k3@j2<f3^21FXMQ8X9c40@o4Q13V4d19BIl5c=2CX30[4X3c6W5Z662i2
KZ4`F6f7f8o7o4_:B\3l1R2m3Z3i1`4RV1e12_8W4o1S4g1Y9l4fE:\3cA1bU1S22_8S<Y9TS1]1\30n3c=Q1i=7A2`2h1GT
1Fb1:G9T1K5;2[1H[19@`123El1N2KlAT2;V1n1[He7^1e1f1\30d1b9e2V2N>Y3[<2`2h1GT1Y2:G9T1K5;2[1H[19@`123
El1m1k:b4n59Mb51Kn22322c2W>g8@m2X1Q2\30d16R2n614100;=4e1V2N>Q1U7c67A2`2h1GT1Y2:G9T1K5;2[1H[19@`1
23El1N2KY9T6]2T2;V12l=YB[2IJG2a1f1\30R5g4R1611d2I\1]19Y4`53\52823P2h1GT1Y2:G94OK5;2[17@[19@`123E
l1T6`2^FQ39\?R4P9i1\3o3g2S24A8R1141137=JY1;a2<64HT2^1k6C@7S>g<Bj7^1JQ1:C03c7K5]1Fg12P5X46V1T1b:n
6[1g2k2I\3[1_8[1:^21=f2:?D3g2J\5QW1\33SGEWFf1[1LJ\33Z3R4^1Q1Mb6fI]?Q1X8c2l8]H1`1l1Q5h2U107Ii1Y3L
\3d1[7o1b6?i2Q=Q1a4YCQ4S5h1>;l8f=9U3i8P9FU107R2@:\3U9T5X3Y3n8na1fCQ=1>^300]7[6^Z1[2l=\FW2313jA@^
31]7b@R1a3dDY9^9gHR2W2313;7^30j=Ta2W231:^3WP1^g1V5R2W2313;7^3jd1UZ1W235;8^3Za1f4nX1W235;;^30F0Q=
0`i1cGW2319^3bU1m>\NQ1P;I1_2;^300]7m5Y?nMYT1W2317^30o1ol2W231;^30F0Q=ai1XFZ1W231:^30F0Q=ai1cGW23
1b1^3P6Dh21[1141119=NN1R26J>;DLf2U4j2V1Y2R2;[9f;c7j1[3:CiA1X2h1=[1Ok9[3Y4[1Mi17^3T@^3jT1aV1W=c63
^3im2V17^3WP1hn1W235;b1^3[4<P5_1`2P1Q3d3X11?H2@<19HP1JEV3]6\30Je?Y8?J1B\13b<2R1\5S3G050X1Am28EX1
3^3UP1jn1L^3^53n80`20Hc2^2R11HP2WEPQ1f3Y1i2P4@3V1l2B1k9j:b1^31n5DI28Bl2d1IU9@D1S2P12Gm3i90`@3e8;
S1h:b1m2R2i2?P3319:032X1<<R2B1g2o60:^31]7iE\MbLZ4a2IZ76^31]7Vc1gQ1a2>^31]7a><V3?l1AQNeQ1B:e1Q2^3
1`1m1<R2KB`2K141182=I4P5[6R2j1J[1c1h2EGS:]2<b2b1S5[5j1l3=c1Eg3OF`1W7W1a4D9\14i9X3[6F0T107R2a1P24
26^31]7Vc1gGa<6^31]7Vc1SBUB9^300]7Vc1YT1W231:^30GQ=Q9_`1cGW2312^3Po25^31]7Vc1YT13^3]=ba2<^31[6Q1
RDSOl=kC`2h1S1Q33^3WKhS27^3U1_8aAl7kk1f>4^3oW1P8o^1>^3P=V>WCb8Y<Y5m=H_5R2AY1f16^3HQ=^GRR1cG6^30o
n2W231U1^3E10GR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2c5LX2c1Q=;^30F0Q=lAdW1cGW231I^3Y;a3j2W1l31
?U2HP1JS8f5W3h8]4f4l1e3Y?[8F9\17^3Y1U=a3UNh^1d5B^3TKSEe62]3U=n1X;\3e60W23220:6^3G0Q=ai1cG7^3G0d<
<ai1cG4^3]k1V4[O8^3G0Q=ia1g7XFZ15^3HQ=ai1cG3^3OPn23^3do1[O7^3Hi8W4ai1cGW37^3G06j<ai1cG3^3em2Z13^
3oHPV27^3G0Q=T;\^1cG7^3G0Q=ai1eFM3^3Rn2M5^3^H>RV2\36^3HQ=ai1cG\38`3]7bDcNcR1U5\7b<4`3]7m5X]15`3]
7m5e3bY1h2a310f19?l222?=07335A3A24?1h1M15]1P1L:OCY1@;C3m5X5LAo;6U92:4;j1I5b4>?e12c18R177101Ah2D]
1c1Be4T1e1R1Fe7T33i2X3AS8V13:e71h2a310f19?l222?=07335A3A24?1h1M15]1P1L:OCY1@;C3m5X5LAo;6U92:4;j1
I5b4>?e12c18R177101Ah2D]1c1Be4T1e1R1Fe7T33i2X3AS8V13:e71j3a310f19?l222?=07335A3<424?1h1M15HD1NL:
OCY1@;C3`1Gi2Jm3Z1LAi7U46U92:4;j1I5b4>?e12c18R177101AY2>D]1c1BAU1[12@MT1[191I6;:S1N630l2V222462b
23b205X3A2P8V13:Z1P1Y51V1b3j8W7A=N`<b:YLR2KW1m298GO3I=2@h3^1:a196b57o5=>g:I[22S7g1c3Q2?b3=07335A
3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7h1c30P2?b3=07335A3Y11f215]1P1L
:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7h1c3Q2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6Q
<?6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7U3c312Z12561?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1
@;C3`1]1n2U6a<6U92508:0`171I5Q5?c11f1c14221Ah2D]1l6T1]1Z1\448U16Y53S@:e7=l4c31]111461?E_2<750513
313A3<03230?1121411H201311172B15;<1B1N1J:12JCI?@;C3`1]1D^1F3k3@h1Q388M0Q395P11IX10=<:6W3m52508:0
I24>71I5Q595c11f18Z14221AZ1]1D]19j3Z2<T1e1R1i2b14<X1g1<79b2301o5_6U2Z1:[2Y5=R3c312Z12<1?El275051
3313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a<6U92508:0Q18=1I5Q5?c11f1c14221Ah2D]1l6T1h2a48\1
Y53S@:e7=Y3c31]11=1?El2750513313A3=63@141411K01DB15H1B1N1J:12JCI?@;C3`1]1S2J\4h1a<6U92508:0I24F1
I5Q5?c11f1c14221Ah2D]1l6T1h2a4e1Y5301e>Z1:e7=X3c312Z12561?El2750513313A3=63@141411K2DB15JB1N1J:1
2JCY1@;C3`1]1n2n4V1a<6U92508360Q1>71I5Q5?c11f1c14221Ah2D]1l6T1]1Z1a4^16Y53d8^7:Q7C=P3c31]12561?E
l2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6T6\66U92508360h11I5Q5?c11f1c14221Ah2D]1l6T
1h2W6Y53S@:e7=W3c300]11=1?El2750513313A3=63@141411K01DB15H1B1N1J:12JCY1@;C3`1]1n2\4h1c3P4l46U925
08:0I2K1I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y5301P@:e7=T3c312Z1?1?El2750513313A3=63@141411K2DB15JB1N1J
:12JCY1@;C3`1]1n2U6a<6e8?2508360<D1D1I5Q5?c11f1c14221Ah2D]1l6T1h2\4c16Y53S@:e7=W3c31]1?1?El27505
13313A3=63@141411K01DB15JB1N1J:12JCY1@;C3`1]1n2c2h1h1a<6U92508:0<<24F1I5Q5?c11f1c14221Ah2D]1l6T1
h2\44e1Y5301P@:e7=R3c312Z1?1?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a<6U92508360
Q11D1I5Q5?c11f1c14221Ah2D]1l6T1h2\4c16Y53S@:e7=U3c31]1?1?El2750513313A3=63@141411K01DB15JB1N1J:1
2JCY1@;C3`1]1n2c2h1h1a<6U92508:0I24F1I5Q5?c11f1c14221Ah2D]1l6T1h2a4e1Y5301P@:e7=l3c31]1951?El275
0513313883=63@141411K2DB157BB19D13F:12>73C3E?@;C3`1]1n2U6V4:O129600g3_26g4]42508:0Q1F1I5Q5?c11f1
8Z14221AZ1]1D]1^4]2T1P28>\44e1P3X23o5[8<Z1:e7=T3c300]1?1?El2750513313A3=63@141411K2DB15JB1N1J:12
8AC<<238@;C3`1]1n2U6a<6U92508:0h11I5Q5?c11f1c14221Ah2D]1^4]2T1h2a4e1Y53S@:e7=n2c31]1?1?El2750513
313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a<6U924008:0h11I5Q5?c11f1c14221Ah2D]1l6T1h2l4Z1Y53
S@:e7=m2c31]1?1?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a<6U92508:0h11I5Q5?c11f1c
14221Ah2D]1l6T1h2l4Z1Y53S@:e7=l2c31]1?1?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a
<6U92508:0h11I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53S@:e7=P3c31]1?1?El2750513313A3=63@141411K2DB15JB1N
1J:12JCY1@;C3`1]1n2U6a<6U92508630<<2K1I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53S@:e7=l2c31]1?1?El2750513
313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a<6U92508:0h11I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53S@:
e7=Q3c31]1?1?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6a<6U92508360S14?1I5Q5?c11f1c
14221Ah2D]1l6T1h2W6Y53U:m5:e7=1l2c31]1?1?El2750513313A3=63@141411K2DB15JB1N1J:12JCY1@;C3`1]1n2U6
a<6U92508:0h11I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53S@:e7=Q3c31]1?1?El2750513313A3=63@141411K2DB15JB1
N1J:12JCY1@;C3`1]1n2U6a<6U92508360S14?1I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53U:m5:X7<=j1c3Q2?b3=07335
A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B37S14[15Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7o2c32\1?1?l222?75051335A3
=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2n4X1Y53S@
:e7=V2c330Z1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5a4c1a<6U9259;Q1>S15Q5?c11f1c1451Ah2D]1l6T1h2a4e
1Y53S@:e7=i2c302[11??b3=07335A3Y11\11W115]1P1L:OCY1@;C3o421D3k3@12217V1a<6U9259;Q1>S15Q595c11f1c
14221Ah2D]1l6T1h2\44Y1;Y5301P@:[2Y5=Q2c33[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5U6a<6U9259;d25Q5
?c11f1c1451Ah2D]1l6T1h2W6Y53S@:e7=V2c33[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5^4221^1a<6U9259;d2
5Q5?c11f1c1451Ah2D]1l6T1h2W6Y53U7m8:e7=h1c3Q2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5a4c1a<6U9B;d25Q5?
e1f1c1:1Z3D]1l6T1h2a;3S@:e7U2c33[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5^451^1a<6U9259;d25Q5?c11f
1c1451Ah2D]1l6T1h2W6Y53U7m8:e7=W2c33[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5^4221^1a<6U9259;d25Q5
?c11f1c1451Ah2D]1l6T1h2k528Y53S@:e7=R2c33[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5a4c1a<6U9259;d25
Q5?c11f1c1451Ah2D]1l6T1h2W6Y53S@:e7=V2c33[1A?b3=07335A3Y11^1W115]1P1L:OCY1@;C3m5^451^1a<6U9259;d
25Q5?c11f1c1451Ah2D]1l6T1h2k528Y53S@:e7=b2c302[1A?b3=07335A3Y11\11W115]1P1L:OCY1@;C3m5\4120b1b4n
76U9259;Q1;2S15Q595c11f1c1451Ah2D]1l6T1h2\44e1Y5301j4^4f6:e7=n2c32\1?1?l222?75051335A3=6D141411K
2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2W6Y53S@:e7=Q3c32\1?
1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1P221HU6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y
1h2W1k2T1h2W6Y53S@:e7=o2c32\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CY1@;C3`1]1n2U6a<6U925
9:0Z1=1I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2W6Y53S@:e7=j1c3Q2?b3=07335A3Y11f215]1P1L:OCY1@;C3o421HU6a
<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7h1c3Q2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;S1`15Q5?
e1f1c1:1Z3D]1l6T1h2a;3S@:e7h1c35k1?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1
l6T1h2a;3S@:e7i1c35k1?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3d8^7
:e7j1c35k1?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3d8W2V5:e7l1c3Q2
?b3=07335A3Y11V2?15]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3f5h1c8:i4DV2X4c300]11146
1?E_2<750513313A3=323@141411K01311172B15;<1B1N1J:12JCI?@;C3`1]1n2\4h1Q388M0Q3b1R20=<:6U92508:0I2
4>71I5Q5?c11f18Z14221AZ1]1D]1T4g2T1e1R1i2b14<X1T2T3301o5e8Z1:e7=U3c300]1?1?El2750513313A3=63@141
411K01DB15JB1N1J:12JCY1@;C3`1]1n2k3Y2[;U16U92508:0X1?1I5Q5?c11f1c14221Ah2D]1l6T1h2T2R4Y53m4e8_2:
e5o1=T3c30T1211D?b3=073313A3Y11?K05111M15;G9P1L:O>4Y1@;:83c3[1Mj3013S2Q3T9:6U9B;d25b4>95c11f18Z1
7101Ah2D]1Z1i2g2T1h2R21T59m330X7i8:V100S1X5EV2c30T1211D?b3=07335A3Y11\1Y115]1P1L:OCY1@;:83m5j30Y
2a<6U9B;d25Q595c11f1c1:1Z3D]1l6T1h2T2\93Y7i8:\2X5Ej1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6
U9B;d25b4>?e1f1c1:1Z3D]1l6T1h2a;3c=_2:e7j1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25b4>
?e1f1c1:1Z3D]1l6T1h2a;3c=_2:e7_2c30T1211D?:W3=07335A3D4?1\1;M15]1P1L:O?3R16@;:83m5d1U22W2U9[36U9
B;d25b4>?c11f1c17101Ah2D]1l6T1h2Y7W43S@:e7Ej1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;Z1Y
15Q5?e1f1c1:1Z3D]1l6T1h2e4k63S@:e7i1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1
:1Z3D]1l6T1h2e4k63S@:e7Z3c301\1?1?l222?75051335A3=6D141411K2DA015JBP11J:12C6CI?@;C3`1]1Q21JU6k2d
4P56U9259:0X1?1I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2n4X1Y535m?:X1i3\25=T3c301\1?1?l222?75051335A3=6D1
41411K2DA015JBP11J:12C6CY1@;C3`1]1P221HU6a<6U9259:0h11I5Q5?c11f1c1451Ah2D3Y1h2W1k2T1h2W6Y5301P@:
e7=i1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2o5a53S@:e7i1c30P2?
b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:X7<i1c30P2?b3=07335A3Y1
1f215]1P1L:OCY1@;C3m5e3_2a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7l1c30P2?b3=07335A3Y11f215]1P1L:
OCY1@;C3m5e31]2a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:12`7i1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3
m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:Hl6k1c30=b1?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;
d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:P2]3V2i1c30=b1?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1
f1c1:1Z3D]1l6T1h2a;3S@:e7i1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6
T1h2a;3S@:S5a2k1c30P2?b3=07335A3Y11f215]1P1L:OCY1@;C3o421HU6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S
@:e7i1c30P2?b3=07335A3Y11f215]1P1L:OC1W1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7l1c30l13
?b3=07335A3Y11o1F15]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1T1Ac1:1Z3D]1l6T1h2a;3W7k8:e7Q2c30P2?b3=07335
A3Y11f215]111L6E:4J>414R1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2R21\93S@:e7i1c30P2?b3=07335A3Y1
1f215]1P1L:OCY1@;C3m5U6a<6a6c2B;d25Q5?e1f1c1:1Z3D]1l6T1h2a;3S@:e7n2c300]1?1?El2750513313A3=63@14
1411K2DB15JB1N1J:12JCY1@;C3CL]1n2U6a<6U92508:0h11I5Q5?c11f1c14221Ah2D]1l6T1h2W6Y53S@:e7=i1c30P2?
b3=07335A3Y11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2l4d63S@:e7j1c30P2?b3=07335A3Y
11f215]1P1L:OCY1@;C3m5U6a<6U9B;d25Q5?e1f1c1:1Z3D]1l6T1h2e46d63S@:e7o1e3]1?1U1T3<13313E=63@141411
K2DB7JB1N1J:12JC_4]1SO2508:i11Q6?c11f1c14221Ak4RAPNV2e3]1?1U1T3<13313E=63@141411K2DB7JB1N1J:12JC
_4]1SO250863371<N1Q6?c11f1c14221Ak4\?e18gM^2e3]1?1U1T3<13313E=63@141411K2D2?7JB1N1J:128=3:8Ie3]1
SO24008:i11Q6?c11f1c14221Ak4P6Q452^67]8`72T4i9T2e3]1?1U1T3<13313E=63@141411K2DB7JB1N1J63128AC<R4
]1S@X1f=2508:i11Q6?c11f1c14221Ak4RAPNS2f3\1?1\322G<1335E=6D141411K2DAS1BP11J:12C6C_4]1Q21oL259:g
111Q6?c11Z3451Aa3Y1h2W1i6W6c5\HW2f3\1?1\322G<1335E=6D141411K2DAS1BP11J:128:6CLb3]1P221mL259:g111
Q6?c11Z3451Aa3Y1h2W1i6W6^51_Hj2f32Y1951\322G<1335E=6D141411K2DAS1BP11J:12C6C<<e3]1Q21l9e1W<T5259
:g1001n52?c11=l24131Aa3Y1c1T1W1i6W6c5j494?c2O2U1d4[6Mf1W2f32Y1?1\322G<1335E=6D141411K2DAS1BP11J:
128:6CL3^3]1SO259:g111Q6?c11Z3451Aa3Y1h2W1i6W6^5^5S4n>2h3Uk22h392i3W\33i3`Q3[?2i3Qh15i3hR1EiR2PC
2i3`Q33i3oIbS12i3`k2P2i31T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o
4263n16>YE6i3bW3Z2d11d=2i3d[35i3hW1]?^_1Q43i3TY3\12i3^Z1T2i31T6505c1:7:416M4E1562c11P1U111D013DX
1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>Z3l4j3`691i34i3W:oQ3X;n1k3T6505c1:7:416M4E1562c11P1U
111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>U2k3000Q6505c1:7:416M4E1562c11P1U111D013DX1
@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>X<I1:Q2k3d1h3F505c1:7:416M4E1562c11P1U111D013DX1@;CJ5
oS1C315a7W3DW1T2311m41V3T12a2[6o4263n16>o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5jP1T3C315a7
W3D\3311m41V3T12a2[6o4263n16>P2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41o2
6T12a2[6\3b1263n16>Q2k3T6505c1:7:416M42B1562c11P1U111D013DX1@;CJ5oS1C315a7W3D]1n1311m41V3T12a2[6
o4263n16>Q9o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5UGi<C315a7W3D\3311m41V3T12a2[6o4263n16>o
1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263\1A6>Q2k3T6505c1:7
:416?=4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2X5R1o4263n16>l=V2k3T6505c1017104:416
M4E00562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>b20l8b3k3>DP5505DN:7:416M4@41
562`121P1I:0118;0133@<K9310;CJ5W3V53_12621F0f3h2n7Cb9C315e3k3g2?D\1@^1311m41V3N524\2718m2j2e3674
E263@2Z16>?:01:I0]:n6T2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5h?U3V:i6C315a7W3D\3311m41V3T12
m1C[6o4263n16>j3\AS2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5a1]R1C315a7Y2MD\3311m41V3T12S1]1[
6[3c1263R1K6>X2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5B2I1U2E2^OC315a7Y2MD\3311m41V3T12a2[6o
42634i16>]Do1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263f176>X
2k3T6505c1:7:416E74::1562c11P1U111D013DX1@;CJ5Y81cKC315a7W3D\3311m41_2FO212a2Z2n31o4263n141>R2k3
T6505c1:7:416E74E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41_2FO42a2T2V4o4263n16>o1k3T6505c1:7
:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>g;o1k3T6505c1:7:416M4E1562
c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>l?Q2k3T6505c1:7:416M4E1562c11P1U111D0
13DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2X5R1o4263n16>S>1o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;C
J5oS1C315a7W3D\3311m41V3T12a2[6m3Q1263n16>Q2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7
W3D\3311m41V3O212a2U5U1o4263n16>R2k3T6505c1:7:416M4::1562c11P1U111D013DX1@;CJ5ZR11b1C315a7W3D\33
11m41V3T12a2[6o4263[1B6>P2k3T6505c1:7:416M4::1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a
2[6o42634i16>W2k3o3MV1505c1:7:416M4E1562c11P1U111D013DX1@;CJ5a3\;o9T2k8C315a7W1o1DW2T1311m41V3T1
2a2[6`1^3263n16>P2k3f1]4505c1:7:416M4E1562c11P1U111D013DX1@;CJ5]4aOC315a7W3D\3311m41V3T12a2[6o42
63n16>Q2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2h4b1o4263;b16>eAP2
k3f1]4505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263;b16>T2k3T6505c1:
7:416M4E1562c11P1O511D013DX1@;CJ5l<S2S2jBC315a7W3D\3311m41V3T12a2[6o4263CZ16>^1Q2k3T6505c1:7:416
M4E1562c11P1U111D013DX1@;CJ5YIi6k3C315b1n5W3D\3311m41V3T12a2[6o4263n16>P2k3T6505c1:7:416M4E1562c
11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>j3YAT2k3T6505c1:7:416M4E1562c11P1U111D
013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[5Oo4263n16>j3l<\421Q2k3T6505c1:7:416M4E1562c11P1U111D013D
X1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>k:X:BY2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5o
S1C315a7W3D\3311m41d2AT12a2[6o4263n16>j3k3_2110d8S1M1o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;C
J5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>d?o1k3Z1i4505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315
a7W3D\3311m41V3T12a2[6o4263n16>o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41
V3T12a2[6o4263n16>W8n1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4
263n16>o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2R5X1o4263n16>o1k3
T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5e;YHC315a7W3D\3311m41V3T12a2[6o4263n16>Q2k3T6505c1:7:41
6M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o3K32413n16>o1k3T6505c1:7:416M4E1562c1
1P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o42634i16>S2k3T6505c1:7:416M4E1562c11P1U111D013D
X1@;CJ22]42o2ZFS6C315a7W3D\3311m41V3T12a2[6o4263n16>R2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ
5Z6dMC315U6=0LW3D\3311m41V3T12a2[6o4263n16>Q2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a
7W3D\3311m41V3T12a2[6Z40C263n16>c2o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5ZR1d1C315a7W3D\33
11m41V3T12a2[6o4263n16>P2k35n5505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2
[6o4263n16>o1Y2k3T6505c1:7:416M4E1562c11P1U111D013DX1@91CJ5o2P1Be@4KU3^:C315c2m4W3D\3311m41V3T12
a2[6o42634i16>`Do1k3T6505c1:7:416M4E1562c11P1U111D013DX1@64CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263
n16>]2k3]2f3505c1:7:416M4E1562c11P1U111D013DX1@91CJ5T6X?Ld=C315g55c1Bd2D4@a1T1311R1X2a11V3T12a2[
6k43263f176>X2k3f1]4505c1:7:416M4E1562c11P1U111D013DX1@;2@J5]42a2P;l3_3^:C315c2m4V2P1D\3311m41V3
T12a2[6o4263n16>T2k3T6505c1:7:416M4E1562CO1P1U111D013DX1@;CJ5EIW2WP1C315a7W3D\3311m41V3T12a2[6o4
263n16>U6];o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>cA
o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D\3311m41V3T12a2[6o4263n16>\8P2k3T6505c1
:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3D4W3311m41V3T12a2Z5P1o4263n16>S2k3T6505c1:7:416M4E1
562c11P1U111D013DX1@;CJ5oS1C315a7T1R2D\3311m41V3T12Q11]1[6[3c12634i16>]2k3@c5505c1:7:416M4E12262
LF1P1U111D0131BX1@;CJ5EI@nQ1C315a7T12o1D\3311m41n27T12Q1_1[6X4F2634OI6>V3o1k3T6505c1:7:416M4E156
2c11P1U111D013DX1@;CJ5oS1C315a7Z2LD\3311m41V3T12a2[6o4263n16>P2k3T6505c1:7:416M4E1562c11P1U111D0
13DX1@;CJ5PLn7C315a7W3D\3311m41V3T12a2[6o42634i16>Q2k3T6505c1:7:416L04E1562c11P1U111D013DX1@;CJ5
oS1C315a7W3D\3311m41V3T12a2[6Z40C263n16>S2k3T6505c1:7:416M4E1562:X11P1U111D013DX1@;CJ5X?S9b;C315
a7W3D\3311m41V3T12a2[6o4263f176>o1o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5a3]P1C315a7W3D\33
11m41V3T12a2[6o4263n16>S2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5g3P=VCC315a7W3D\3311m41V3T12
a2[6Q4M263n16>n5n>[2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;C60B540V1T25T3CS=l8]6C315a7W3D\3311m
41S1R2T12a2[6i1U3263n16>Y2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;C602?54\35T3B0^LC315a7W3D\3311
m41S1R2T12a2[6i1U3263n16>P2k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5BL_R1C315a7W3D\3311m41V3T1
2a2[6o4263n16>U2k3T6505c1:7:416M4E1562c11P1U111D013DX1@82CJ22a3fAf>C315n5b1W3D\3311m41V3T12a2[6o
4263Y1<76>o1k3T6505c1:7:416M4E1562c11P1U111D013DX1@;CJ5oS1C315a7W3Di1b1311m41V3T12a2[6o4263n16>=
l300Y=h<Pf22D>6\7J16l300S`33R17l300mX3U7V1^88l300Qj1Qf12S18=l300]Nea22281E5X2m5;l300[LRm1dFO6c7<
=;l300S`33K6X4Z3H1:l300iO]\1kS13R1\817l300S`32S18Ll300b210UGR23ca1Y1RQ13<5001288V76?26556l300S`3
2S14m30Th2nG5m30`d2bK<4m302P`3<m30kIjj1\KF022T1Z796m30S`3Oj7J8m30R[2O00nS1e94m30S`3e95m30jJVOQf1
<m30a]1Bk7iA]R11h5Z3V3S36m30iOY`2c919m30]^1d1\m1c2G2l88m30S`3>522l89m30S`3>522W1d73m30S`34m30gQ3
[>4m30S`3^9>m30]MY9V;_W108`1^3\1l:P5T88m30]MgR2m?c1028m30TN^i11;Z6fA5m30gJ0Ze23m30S`3Cm3010ZX3?Z
2[1j2CI160MC^4h1I4m30dT3^;6m30aP1T^2\1^95n3j5gh1Ua117n3`d2]=o>1<]82n3ii31n33n3j505n3oV3_8P8`13n3
Ui304n3kc3Y502n3kX1@n39P=IS3@Z1\5Ua1Q7c>j3d31j1e>3n3_X2jW13n3^X3k71n3>o30Q3dE1k30m@jV1\L16Nm4;o3
0eX3U8165Ho1`4S15o3fX3U81f78o3od2dBW91b3_403o3l`315o3jX1QX21S84o3fX3U814o3l`31b37o3ZQ1a_21a30`4A
o3YI1nU1Q>W1eBT7i280l4551U3j34o3l`31<Eo300WU19U2_9fd10W9^1316No1d1C8;K4o3l`31`47o3d]3V1P21Q40Ao3
00X^1Wa1T7W4@h1f1k1165Ha4n15o3WZ3h4k115o3P^33g219o3P^3110f21m768o3kR3h6W71Q6k118o3fX3e21]51\6K<o
3ga1he1N\1S5@4U11X6]15o3kGjX2U@18o3d`2PKV51c12Q25o3l`31f1Q25P4k`316N6P4jLPd216N;P4jLjDX<ZGYFW516
NY17P4ao2S6U;16N6P4QV3i:16N6P4k`316N76P4_^3[216N6P4QEik216N7P4jLPd216N76P4`_2ZQ116N6P4cS3W=16N8P
4h4hj2YA16Na15Q4gU360W98Q4g4WO\1n6l^1^:_92Q4gU31Q42Q4n^35Q4eV3a6[5o51R42R4Sb36R4YP1SX1VU1^4_42R4
]X25R4fj1RR1aC\53R4l^304R4af1=`13R4]9eX31S42S4Ue32S4R32S4df1Q1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@
d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0j?W64g=[25@d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T<262
1F0RF4g=[25@d1T<518m2`64S2c1Q=[1T45DR6a1\2Cc1o1:=P3Y5j62621F0j?W64g=[25@d1W9l2518EW29V6674d1c1Q=
R1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1`3c8518m2`6X2c1Q=U1T4JR6a1P3c1o1:=P3h2n2j10`42621F0RF4g=[2
5@d1T<518m2`6X2c1Q=T1T4JR6a1P3c1o1:=P3T<2621F0RF4_6\4j2Y215@d1T<518m2`6X2c1Q=V1T4JR6a1P3c1o1:=P3
T<2621F0lE540f=[25@d1S1\2R1`7518m2`6X2c1Q=Z1T45DR6a1\2Cc1o1:=P3Y5i40o12621F0RF4g=[25@d1W9l2518m2
`6674d1c1Q=U1T4JR6a1P3c1o1:=P3S:0o12621F0RF4g=[25@d1T<518m2`6X2c1Q=Y44S1T4JR6a1P3c1o1:=P3S:0o126
21F0RF4g=[25@d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2P6?X2c1Q=R1T4JR6a1P3c
1o1:=P3T<2621F0RF4g=[25@5^1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4f9P4[25@d1T<518m2`6X2c1Q
=R1T4JR6a1P3c1o1:=P3T<2621F0RF4a8U5[25@d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<
518m2`6:m1c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=^4U1T4JR6a1P3c1o1:=P31Z9g2262
1F0RF4^;X2[25@d1T<518m2`6X2c1[5e7U1T4JR6a1P3c1o1:=P3T<2621F0RF47g1b2T9[25@d1T<518m2`64S2c1Q=S1T4
JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1;o2e9S1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m
2`6X2c1[3e9^4T1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1U1?e1e9R1T4JR6a1P3c1o1:=P3T<2621
F0k=V84g=[25@d1T<518m2`6X2c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0`?a64g=[25@d1T<518m23\6X2c1Q=R1T4JR6a1P
3c1o1:=P3T<2621F0`?a64g=[25@d1T<518m2`6X2c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m23\6X2
c1Q=Y1T440DR6a1\2Cc1o1:=P3Y5j62621F0RF4g=[25@d1W9l2518m2`6674d1c1Q=R1T40IR6a1P3c1o1:=P3T<2621F0R
F4g=[25@d1T<518m2`6X2c1Q=R1T4JQ1P5a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:
=P3Y8j32621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m2`6X2c1_;a1Y
1T4JW3j2a1P3c1o1:=P3U5<1d32g22621F0RF4g=[25@d1T<518m2Z4U2X2X1:Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4g=
[25@d1T<518m2`6X2c12n<R1T4JR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T
<2621F0oE24g=[25@d1T<518m2`6X2c1Q=X1T45DR6a1\2Cc1o1:=P3Y5j62621F0RF4g=[25@d1W9l2518m2`6674d1c1Q=
R1T4Jo3R2a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=Z1T440DR6a1\2Cc1o1:=P3Y5j62621F0d8]=4g=[2
5@d1W9l2518m2`6674d1c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[251>d1T<518m21^6X2c1Q=R1T4JR6a1P3c1o1:=
P3T<2621F0RF4g=[25@d1T<518m21^6X2c1Q=Q1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=W1T461
AR6a1V2?9OCo1:=P3R4Q82621F0RF4g=[25@d1T<518m2`6X2c1Q=`1T42GR6a1P3c1o1:75H1U2T<2621F0RF4g=[25@d1V
:m1518m2_60OU10111002Z1Q=^4S1T410GR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=U1T410GR6a1P3c
1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X231]1Q=U1T410GR6a1P3c1o1:=P3T<2621F0X4iA4g=[25@d1T<518m2`6X2
3_1Q=W1T410GR6a1P3c1o1:=P3T<2621F0X4iA4g=[25@d1T<518m2_60X231]1Q=S1T4JR6a1P3c1o1:=P3X5k4o12621F0
RF4g=[25@d1T<518m2`6X2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2e4j1X2c1Q=R1T4JR6a1P3V1<o
1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0RF4X:^3[25@d1T<518m2`61V2c1Q=R
1T4JR6a1P3c1o1:=P3T<2621F0c?^64g=[25@d1T<518m2`6X2c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0@aE4g=[25@d1T<5
18m2^3Q3X2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0R1oD4g=[25@d1T<518m2`6X2c1Q=T1T4JR6a1P3c1o1:=P3T<2621F0
RF4g=[25@8V14T<518m2`6X2c1Y:g2S1T40IR6a1P3c1o1:=P3T<2621F0RF4S9c4[25@d1T<518m2`6X2c1Q=R1T4JR6a1P
3c1o1:=P3T<2621F0RF4R:d3[25@d1T<518m2`6X2c1Q=S1T4Jb5?a1P3c1o1:=P3`1c:2621F0RF4g=[25@d1T<518m2`6X
2c1Q=R1T4JR6a1P3c1o1:=P3T<2621F0RF4o1g;[25@d1T<518m2`6X2c1Q=S1T4JR6a1P3c1o1:=P3T<2621F0m=T84g7o5
[25@d1T<518m2`6X2c1Q=T1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6Q1V1c12n<S1T40IR6a1P3c1o1:=
P3m9V22621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0l<U94g=[25@d1T<518m2`6X2c1Q=S1
T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c12n<S1T40IR6a1P3c1o1:=P3T<2621F0RF4a8U5[25@d1T<
518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF40f=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0
RF4g=[25@d1T<518m2`6X2c1Q=T6T1T40If4[1a1P3c1o1:=P3T<2621F0RF4f:P3[25@d1T<518m2`6X2c1Q=S1T40IR6a1
P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1P:P3S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2
c1P;P2T1T40IR6a1P3c1o1:=P3T<2621F0RF4^2X;;o15@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=
U1U15@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4CS=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=
P3T<2621F0f<[94g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`60W2c1Q=R1T
40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m
2`6:m1c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4f9P4[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3\9g22621F0
RF4g=[25@d1T<518m2`6X2c1Q=T1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<5180l23\6X2c1Q=U1T40IR6a1P3c1
o118=P3T<2621F0RF4g=[25@d1T<5180l23\6X2c1Q=T1T40IR6a1P3c1o1:=P3T<2621F0RF4a8^2f2[25@d1T<518m2`6X
2c1Q=S1T40IR6a1P3c1o118=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=T1T4000GR6a1P3c1o1:=P3T<2621F0RF4g=[
25@d1T<518m2`6X2c1Q=V1T40IZ20f3a1P3c1o1:=P3c1`:2621F0RF4DR=[25@d1T<518m2`6X2c1Q=T1T40IR6a1P3c1o1
:=P3c1e6j32621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3c1`:2621F0RF4g=[25@d1T<518m2`6X2c1
Q=S1T40IR6a1P3c1o1:=P3Y8j32621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d
1T<518m2`6R1U1c1Q=T1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=^47S1T40IR6a1P3c1o1:=P3T
<2621F0RF4g=[25@d1T<518m2`6=j1c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4_6W7[25@d1T<518m2`6X2c1Q=S1T40I
R6a1P3c1o1:=P3T<2621F0RF4`5V8[25@d1T<518m2`6X2c1Q=R1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2
`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2Mb5X2c1Q=U1T40IR6a1P3c1o1:=P3T<2621F0RF4g=
[2578d1T<518m2`64m15c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4U5a8[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1
:=P3T<2621F0RF4g=[25@U1>T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3f1]:2621F0RF4g=[25@d1T<518m2`6X2c1Q=S
1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=^4S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<
518m2`6R25c1Q=S1T40Io3R2a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=R1T40IR6a1P3c1o1:=P3T<2621
F0RF4g=[25@d1T<518m2`6X2c1Q=T1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1R:n2^4T1T40IR6a1
P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m23\6X2c1_;a1U1T40If4[1a1P3c1o1:=P3T<2621F0R>V4h34g=[25@d1T<51
8m2`6X2c1Q=S1T40IR6a1n1Q1c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=W1T40IZ20f3a1P3c1o1:=P3c1_6P4
2621F0RF4DR=[25@d1T<518m2`6X2c1Q=S1T40Il4U1a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40IR
6a1P3c1o1:=P3T<2621F0k>V74g=[25@d1T<518m2`6X2c1Q=W1T40IR6a1P3c1o1:=P3T<2621F0W5Z8X1V74n<HU1U15@d
1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3Y9j22621F0RF4g=[25@d1T<518m2`6X2c1Q=T1T40IR6a1P3c1o1:=P3Y9j2
2621F0RF4g=U1U15@d1T<518m2`6X2c1Q=S1T40If4[1a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40I
R6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=a2S1T40IR6a1P3c1o1:=P3T<2621F0RF4e7Q6[25@d1T<518
m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0kCV24g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF
4T4b9[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0RF4g=S1W15@d1T<518m2`6X2c1Q=R1T40IR6a1P3c1
o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2c1Q=S1T40IR6a1P3c1o1:=P3T<2621F0oE24g=[25@d1T<518m2`6X2c1Q=S
1T40IR6a1P3c1o1:=P3T<2621F0RF4g=[25@d1T<518m2`6X2OCQ=4V40Q=ai18V40Q=ai1_HV2705V40Q=Q9_`1;V40Q=c:
m^1i<l=60005V40Q=mf1c25V40Q=i\1g<6V40Q=k5f9nY16V40Q=mf1c2kJ5V40d<<ai16V40Q=R;^^1PK6V40Q=AP2nf15V
40Q=ai1P35W4Q=fDX1aS14W4Q=mf1c25W4Q=Q9k]1c23W4Q=ai1:W4Q=\b1T7j:W2j=0027W4Q=Q9_`1_H^206W4Q=ai1_H^
205W4Q=mf1c2P:5W4Q=Q9_`1P:4W4Q=Q9_`14W4i8W4ai1U1X41DR6a1\2W2o1:=P3Y52g62621F0oS1a2@d1>h8R318m2o5
@674d1e>7X4P=i5\5Ua1TE@9X4P=i5\5Ua1[;h9@T28X4P=i5\5Ua1h:[:@=X4P=i5\5k4dW1d4TE@W2Q@028X4P=i5\5Ua1
i@k407X4P=i5\5]4g\1eET1X41DR6a1\2W2o1:=P3Y52g62621F0oS1a2@d1>h8R318m2`6674d1e>6X4P=i5\5Ua1eE7X4P
=i5\5Ua1eE^D8X4P=i5\5]4g\1eET27X4P=i5\5Ua1eE08X4P=i5\5Ua1TE@cI?X4P=i5\5f1`5QR1k7[=l60J@SJ29X4P=i
1o3\5Ua1TE@`27X4P=i5\5k3Y]1eE7X4P=i5\5^Y1f7eE8X4b8@l3i5\5Ua1eER1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a
2@d1W9R318m2`6674d1e>T1Y40DR6a1\2W2o1:=P3Y5j62621C20a@]Ca2@d1W9R318m2`6674d1e>V1Y40DR6a1\2W2o190
1;P3Y5\4]22621F0oS1a2@\17W9R318m2`6674d1e>Z1Y40DR6a1\2W2o1:=P3Y5j62621F0g3P1P1^3fJa21>d1W9R318m2
`6674d1W8]6f4_2W1Y40DR6a1\2W2o1901;P3Y5j62621F0]5S;]Ca2@\17W9R318m2`6674d1e>V1Y40DR6a1\2W2o1:=P3
Y5j62621F0oS1a278d1W9R318m2`6674d1Q7c7^47R1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e>
S1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e7o6]1Y40DR6a1\2W2o1:=P3S1U4j62621F0d8F@d9Q
6_2k7a2@d1W9R318m2`663204d1e>^47]1Y40DR6a1\2W2o1:=P3Y5j6100521F0hNc1i2Ha278d1k1[7R318m2`6674IJj3
_5Z5f7V1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`64174d1d8P6^47U1Y40DR6a1\2W2o1:=P3Y5j62621F
0Y@7o5]=a2@d1W9R318m2`6674d1e>T1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`64174^15e>S1Y40DR6a
1\2W2o1:=P3Y5j62621F0kNS5a2@d1W9R318m2`6674d1e>[1Y40DR6a1\2W2o1:=P3Y5j62621F0X1]1W7PJa2@d1W9R318
m2`6674d1Y5C\5c1f1^47V1Y40DR6a1\2W2o1:=P3Y5j62621F0aF6R8S5a2@d1W9R318m2T3[3674d1e>T1Y40DR6a1\2W2
o1:=P3Y5j62621F0lE;f=a2@d1W9R318m2`6674d1e>X1Y40DR6a1\2W2o1:=P3Y5j62621F0lER>a2@d1Q11\2c22o2R318
m2`6674d1e>U1Y40DR6a1\2W2o1:=P3Y5j62621F0lER>a2@d1W9R318m2T3[3674d1d<P2S1Y40DR6a1\2W2o1:=P3Y5j62
621F0lER>a2@d1W9R318m2`6674d1e>[1Y40DR6a1\2W2o1:=h14R1Y5j62621F0RA\5g1f3P8a2@d1W9R318m2`6674d1d8
P6^47S1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1d8P6]1Y40Df4[1BN\2W2o1:=P3Y5j62621F0Z:
d;n90o3a2@d1W9R318EW262V6674d19L^=S1Y40DR6a1\2W2o1:=P3Y5j62621F0aF]=a2@d1W9R318m2`6674d1e>S1Y40D
R6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e7o6^1Y40D`4a1a1\2W2o1:=P3j1^3j62621F0^2Z@h:\6a2@
d1W9R318m2`66604d1e5l4i2X1^47e1S1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e7o6S1Y40DR6
a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e>j7S1Y40DR6a1\2W2h16:=P3Y5j62621F0oS1a2@d1W9R318m2
`6674d1e>T1Y40DR6a1\2W2h16:=P3Y5j62621F0oS1a2@d1W9R318m2`6674?T1e>S1Y40DR6a1\2W2o1:=P3Y5j62621F0
oS1a278d1W9R318m2`6674d1e>V1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2158d1W9R318m2`6674d1e>f4k2S1Y40DR6a
1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e>f4S1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6
674d1Z5Z9]1Y40Df4[1a1\2W2o1:=P3Y5j62621F0l2]7Z3YFa2@d1W9R318m2`66334d1d8m1[2f1^47Q3X1Y40DR6a1\2l
1008o1:=P3Y5j62621F0\@bCa2@d1W9R318m2`6674d1h2l;f4T1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a21>d1W9R318m
2`6674=V1e>S1Y40DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1c1Q=T1Z4DR6a1\2W2o1:=P3Y5j62621F
0oS1a2@d1W9R318m2`6674d1e>Z826Q1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e>S1Z4DR6a1\2W
2o1:=P3Y5X20`42621F0oS1a2@d1W9R318m2`6674d1e>R1Z4DR6a1\2W2o1:=P3Y5j62621F0[Oc4a2@d1W9R318m2`6674
d1e>S1Z4DR6a1\2W2o1:=m1R1Y5j62621F0R:lIa2@d1W9R318m2`6674d1e>U1Z4DR6a1\2W2o1:=P3Y5j62621F0ZF44V1
S<a2@d1W9R318m2`6674d1e>R1Z4DR6a1\2W2o1:=P3Y5j62621F0kKS8a2@d1W9R318m2`6674d1e>R1Z4DR6a1\2W2o1:=
P3Y5j62621F0U:iIa2@d1W9R318m2`6674d1e>W1Z4DV1a2Y2a1\2W2o1:=P3U133Q2i1j62621F0oS1a2@d1W9R318m2`66
74d1e>R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1`7f1R318m2`6674d1e>R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2
@d1W9R318m2`6674d1o1e<V1Z4DR6a1\2W2o1:=P3Y581d3j22621F0oS1a278d1W9R318m2Z4U2674d1e>S1Z4DR6a1\2W2
o1:=P31W5j62621F0oS1a2@d1W9R318m2`6674d1R9b5T1Z4DR6a1\2W2o1:=P31W5j62621F0oS1a278d1W9R318m2`6674
d1e>^4W1Z4DR6a1\2W2o1:=P32V5j62621F0\=P:a<a278d1W9R318m2`6674=V1l<h1T1Z4DR6a1\2W2o1:=P3Y5j62621F
0oS1a278d1W9R318m2`6674d1o1o2e9R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a278d1W9R318m2`6674d1e>T1Z4DR6a1\
2W2o1:=P3Y5j62621F0oS1a278d1W9R318m2`6674d1e>n61R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`66
74d1Y3[;T1Z4DR6a1\2W2o1:=P3Y5j62621F0c?[Da2@d1W9R318m2`6674d1Y3e1e9T1Z4DR6a1\2W2o1:=P3X50j62621F
0oS1a2@d1W9R318m2`6674d1o1Y1[;]1Z4DR6a1\2W2o1:=P3i4>0^22X42621F0c?Ln2_@a2@d1W9R318m247Y3=[2674d1
^4V:S1Z4DR6a1\2W2o1:=P3Y5j62621F0lER>a278d1W9R318m2`6674d1e>[1Z4DR6a1\2W2o1:=P3h2`2j62621F0nO0o3
a278d1`3f5l2518EW29R5S1674d1`1T=V1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1;U1e4o2R318EW29V6674d1e>R1Z
4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1`3f5R318m2`6674d1e>V1Z4DR6a1\2W2o1:=P3Y5j62621F0o3oOa2@d191U1e
4o2R318m2`6674d1e>T1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1;k5o2R318m2`6674d1e>n7R1Z4DR6a1\2W2o1:=P3
Y5j62621F0o3oOa2@d1W9R318m2`6674d1e>R1Z4DR6a1\2W2o1:=P3Y5j62621F0lER>a2@d1W9R318m2`6674d1e>T1Z4D
R6a1\2W2o1:=P3Y5j62621F0nDP?a2@d1W9R318m2`6674d1f;n2^4R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R31
8m2`6674d1f1n<R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1c4c4R318m2`6674d1e>W1Z4DR6BN\2W2o1:=P3Y5j6262
1F0oS1a2@d1c4m1e2R318m2`6674d1V1U:X3f4Q1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R318m2`6674d1e>T1Z4
Dn3S2a1\2W2o1:=P3Y5j62621F0g@WCa2@d1W9R318m2`60574d1e>U1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R31
8=_2`6674d1T7g6HR5d1Z4DR6a1\2W1Oo1:=P3b1f3j62621F0c3X655f2d11XEa2@d1l8:R318^1^13c2h3674d1i1OZ4g6
H^4CT1Z4DR6a1\2W2o1:=P3J^4j62621F0f9XJa2@d1W9R318m2`6674d1e1o<Z1Z4DR6a1\2W2o1:=P3;m4@Q2H^32621F0
PI0d8X2a2@d1W9R318m27X6674d1e>^4X1Z4Db5?a1\2W2o1:=P3Y5@Q2W42621F0S9jGP3Y27@d1[4k4R318m2`6674d1e>
R1Z4DR6a1\2W2o1:=P3l1\3j62621F0oS1a2@d1W9R318m2`6674d1e>R1Z4DR6a1\2W2o1:=P3Y5j62621F0oS1a2@d1W9R
318m2`6674d1f1n<R1Z4DR6a1\2W2o1:=P3Y5R4g22621F0oS1a2@d1W9R318m2`6674d1e>T1Z4DR6a1\2W2o1:=P3Y5R4g
22621F0YEe>a2@d1W9R318m2`6674d1d:P4T1Z4DR6a1\2W2IU1:=e1Z1Y5j62621F0cN[5a2@d1W9R318m2`6674d1e>R1Z
4DR6a1\2W2o1:=P3Y5j62621F0oS1a21>d1W9R318m2`6674d1e>T1Z4DR6a1\2W2o1:=P3Y5j62621F0lDR?a2@d1W9R318
m2`6674d1e>^47R1Z4DR6a1\2W2o1:=P3Y5>[62621F0oS1a2@d1W9R318m2`6674d1e>S1Z4DR6a1\2W2o1:=P3Y5j62621
F0j?AbCa2@d1W9R318m2`6674d1e>W1Z4DR6a1\2W2o1:=P3Y5X20`42621F0kQ1S2a278d1W9R318m2U6:674d1BR>Q2Z4D
R6a1Ch1Y1Mo1:=e1Z1^2j2=;^100_42621F0a50ZBS1S8@4?JHa278B=C[6T1f12S1k118m2U6:674:Y1<59Dn9T3U1Z4DR6
a1\2W2o1:=P3Y5j62621F0oS1a2@d1k8;R318m2`6674d1W3];n61T1Z4DR6a1\2W2o1:=P3^4J_1Z52621F0oS1a2@d1W9R
318m2`6674d1d2P<3[4X8V29[4f5a2V2fT1eR1P1]?dE7[4X8V2c\2_1e9fE8[4X8V2\W2f6e91fE;[4X8V2k8m1m6Mmi1_1
e9hE8[4X8V2i1oZ2k2R1]3:[4f3a4V2i1]7[T1UOY1d24[4X8V2c]16[4X8V2i1YQ1cl14[4X8V2go25[4X8V2SS1ed1:[4f
3a4V2RP11n2m1QY1T9@[4X8V2i1h6gBR1^9VB0K10a1d2c]1:[4X8V21XK[IB[5d2c]1;[4X8V2k8X;dCk4ISO5Y14[4X8V2
i:6[4X8V2k8m1o\24[4X8V2ig24[4X8V2P^26[4X8V2g>2Uo14[4X8V2hm1:[4X8V2T?Q2S:^Q1D085[4X8V2WKPl15[4X8V
2WKYG:[4X8V2VGP4ZA`@0C]Q16[4X8V2b\1`@05[4X8V2ig2g8?[40W8V2?Y1Q4^6e[12X>f>Y1Of48[4X8V2]1hS1X9X3PV
15[4X8V2Za1^V15[4X8V2gc1QT16[4X8V2SS1Td1@6[4X8V2SS1c9`Z15[4\4k3V2e93[4X8V27[4X8V2ZK\O`LeD5[4X8V2
T=^Z25[4X8V2SS1W;5[4X8V2ZKPC4[4X8V2[^14[4X8V2b\14[4X8V2`S14[4X8V2Xg24[4X8V2XF4[4X8V2\_14[4X8V2SS
15[4X8V2RP114[4X8V2al15[4X8V2`T206[4X8V2ln11]4<\4n:Y1Q4^6e[12X>f>Y1Of4=\4n:Y1Q4^6e[12X>i=LY1Of4@
\4n:Y1Q4^6e[12I04X=f>Y1M1f4>\4n:Y1Q4^6`1TZ12X>i=LY1Of4@\4n:Y1Q4^6[P1o1Y92I^=i=LY1Of4@\4n:Y1Q4e20
g3e[12X>i=LY1K3f4?\4n:Y1Q4P5L1>e[12X>f>Y1Of4>\4n:Y1Q4^6e[12Q1V=f>Y1Of4D@\4l6Q4P18Q4m5@e[12X>f>Y1
Of4D=\4n:Y1Q4^6e[12Q1V=f>Y1Of4>\4n:Y1Q4^6SDe@k62X>f>Y1Of4@\4n:Y1Q4f2g3\[1252X>i=LY1Of4>\4n:Y1Q4^
6a;SP12Q1V=f>Y1Of4=\4n:Y1Q4^6e[12OX=f>Y1Of4>\4n:Y1Q4^6U<UDY;2X>f>Y1Of4=\4n:Y1Q4^6e[12X>f>Y1Of4D4
]4m:Y1`:7]4]:?M;`:Z[15]4m:Y1_6P45]4m:Y1`:c[21^43^4\Z1ha15b:V5[;Y4_F1_4Di8d5nH9KR`15gAHl1<;109:I2
`;O5b4c`2`2n<d>1d4Ne4c1HY:g5m1W6[1Z6b2_2d1a8Eg6K@Q5Q2Z21F><iH0k3J`3n:2YT3_51f47f4a=]6_E>P5a`19h4
3f6^5o<^>Ve15i@6h4AZ?Xh1b7nC4i421a16k4iJZA`HgK[68k4`;e8f4ZV10[5gK1l4@m4=P?Am:Bg2;dOc10m3nK@_2T5A
m46W?Am:Bg2;dOc109Me2nK@d74m4Ti1R:[22m4oP33m4m7@1m42m4fb23m4Y:UY11\[12V5dh29b:b:W1UGSLYFP1nFm54`
E[Ce4Vg17`5h3bQ2db11<58`5C[3Y1^1Y2hP1Y>4g5g2jg1dD4i5_3mEXQ12i5fj12k515k51d\3o6]33k51fm24l5QY1Y1_
13l5od1b11l57_Y1nQ2d21k:j152Q6UT21Q65V6a2`?^NU\13V6S1n@1W69Y6cFa5]1lQ1bNo2k8Q:4Y6kY2b1hJ1_66_6VM
SI`Dk9VH4_6[MVh1e=1a62a6WV36a67]G[U1]5_G6b6[g1]<o_1P162gP1Qj12c6j_35g6dP1Y6[3g13g6nV1S58h6[V2S1Z
4?1iDP>Dm6V2Q5N0Q1e3b1P:`8IW6n4^<g1X7^V1d1e900=R7k900g4i3X3j1VY1Q9Km1^B2R7cI3R7bI02S7kd31S71T73U
7hFe82U7hF1U71V71W7CY7l6^7^3RFF21a1m30=S8n?PHBW5R1c41Y72Z723Z7ie2PF2Z7j[34Z70So1e\11Z72Z702Z7lG2
Z7jI4ob30R:E04\7cV2T2b11]78a7^l1K[3`5b1V1O>b7k91i1>0JJD3aI]Q1W:SD2f7S[26f7n8ZB^Ak7YO8f7Z>`AZ3e3S
6Z[1I2g744k7kDaGWl15n7^1UY1Rb1hE3n7^1mf12n7cCBP8U20\1[3WAg2`6o6[=U6c7Y6Q3a1c4W4U88P8Q33S331:je26
Q8_M\BhDW@l;3Q8nE\D1Q81Q?2S8]12S8^^14S8^^1Y;b81S83T8]1UQ203W8iX1Q83X8iX1Q86X8oAQ2<RY1YN2X8QD7iV1
<40e5cIR24\8F9hn12\8F4\8YQ1f9[G2l_1RQ23_8RX1g?2_8jg11_86a8YLV3h?Dbc11a81c82f8XQ21f8<a>iHk1[6<3e3
Z6m7N2mX11g83g8db1[;4i8X\1kOnV1=i8b7n70?=0V1_5Cn<4n62j8B1j81k81k82l8R]22l811l82n8X\11n81o81P91S9
2S9T[12S9nP22S9bX16T9l33R8\9R\11W91Y92Y939Y93;cQ1f9\=TKPF17Y9?gh1TK4kE1FZ9j5_6a3HIc3[:Q5]2Fa3W1<
X:1NW9n8YLd1b7;Z97eEWGk1T8^9dS14W302\9]^32]952]9^i11]92a9a?3a9a?S64a9a?S6nM2a9_\11c91c92c9k^22e9
Sd32e9hU11f91i92i9WI2i9Z[12i9Z_34i9eZ1U3]e13i9fh1cf12i9mY33i9mY312i9Tc31i92i9_H2i9fh12i9[f14m9^X
1[2@1m92Q:fi11Q:03^;g6T25k:m4PU2]6W45Y:^N9^X2^35Y:_Nc6Q>f32Y:^N;[HOZ7\8R2b20]:l9g>i2;Y=a1V3f3QA1
S8[8lNJaU11\:2\:kJ9]:b4f5P:S42k4]3PF3]:^U2`33`:1PS1?k:k2Q2Q1o7RU1fKb1@4V?f4d2[6:6o:_<fLZ9WEkA:R;
h3V3f3k110g6gf1l14T;J2V11T;06V;S3kk2Y9P3Z31V;2Y;R52[;Q55[;Q5`P2Nj13\;S2aIH\;\BX980DG=Z2l2NZ1o7e4
l300c2W1^3GnU1\3U93];RS2l;2];^W21];1^;2^;_g11a;4a;Y2R=dV13e;[3\<1l;5l;H0US3[93]Gl7`S22R<j15R<19^
1`B2R<11S<b1X<D1[1141119=NI`2J>P13P2^1U5e1\1[4EQ9UE[3:Cf>R31N?b2656D03k4k6m20V4[1_1W15[<?0Q\3:3_
<g2RT31_<Q1^>g1Z4n6V1P2l8B:j5^?T=i43Q3:Y1n3o;26S6g26m2l1B45h5G9[21d<6e<on1Z1\OV4c81h<5k<0iU3F`52
k<@8l<C2ol1nK`3Y9`51l<:n<T@S19VX1k@o2YIQ9<Oo<h1`2P1j32Q2]3Mn3_J77X1h<ZCb2412281@055c4k6U7S41Q=1\
=2\=j`22\=nb13`=\S2i21`=2`=ml26b=aR2T1AfD;2h=^11h=1j=3Q>Y;\@1Q>5U>c?j^1Z<eH1W>2Z>43Z>4Pe23]>l1_@
2]>l11a>4a>^:e506c>fQ28Z5R<_35c>l@i`18O2c>Un13c>bV2`21c>3c>fQ282c>]f12c>l@1c>1k>2k>m62k>V:<m>^1W
I7a4j>5f1l]12h3Q81m>7m>R=jF[:W]1l7_75m>jR1eBTFa21T?2T?WW12T?X?2T?H2T?H1W?1b?2g?W[26j?eb1g2[1Z>:1
V@2V@WN4X@e7G_E2X@ji1:X@\5KQNQ?^A@^Gc4l56Y@\Q1Bg5hP2W3J\@e8?E^21l11A`4712h:Q2W@n41@Ko13^90SCK?\@
P7a12?T3?`1A^NZ63f3m1[L1\@2\@\=2^@RS11^@2`@VU21a@3c@^S1X94c@aKh7o;1d@1e@6e@nb1\4h?112f@42f@_j22h
@11l@4l@lR2\642l@YY27n@0P8U]1f1`Ki25n@0P8j3Q[12n@04n@We1f1ZN1n@1ek22UAoe24UA\i10aL04WAQFS?S17WAP
7P?b1`=U1W>1ZA8dBE>_11RFf4WI001jj32dZ3Q@01h\3000002[]3S31[]31[]31[]31[]31[]31[]31[]31[]31[]31[]3
1[]31[]30005`AT3YNd8k\14Sb1e2IU:6hAJe1S1mCB4hA_FT2Xh12kAP21lA2mAR51mA3oAb2]a22PBa22fk3P13RBf3f82
SBUi28SBS3@be1\9iADe?:SBRd14Z1b<O]1Q1e:m;4VBT2V1YT31VB7[B_1Z1T1Rm2W964[B_1b2^V305aBk2oD6Rh17fBgj
2J[2^7a3>6jB^R1TY1W4i=];4gc1kg1f<d22QCW23SCWS2Z73SCjX1\J5SCjX1\JQ112TCJ2TCd21VC2[Cf41[C8\Cl1]?l3
bU2:R<:03`CR1fF4`CR1fFX12`CR11gC5kCbo2W9621kC2mCfO1mC4nCL311oC8dT1V>2C0Pe1013YDfEP_22YDfE9\DA`;j
21kOc1mO@2bDf>7gD]NfU1UE3^8V34gDnM1]o16gDf2]_1b4bG]A2iDW21iD3iDo]2X45iDMn9dP2\33jDVBde25jDf<c;]a
1a@2jDo[27kD31bQ1X<2`64kD31cn21lD4WE`Z2Fg63WE`o1aW12YE11[E3]Ecj2Y;1_E4_ESP1_g1k32_Ekn11bE1fE1gE2
hEon11hE2iEf81iE1kE5mEDGbJe83QFaHT;1VF2VF32^FY>1^F:`F_10`4R2T3k[10k5k21`F=aF[P1PJj2B=975\19TGk2A
bFi@4m5Q2W2o2i59Ic<Y?c83=m702fFD4gFm_1^@14gFm_1^@13gF\P214gFm_1i3d<3dY3e3n>2mFPD>PGX2a2b3Ea1QAa9
TKdK3o3:U32QG^?6TGV1OV1S6b^21UG2k^1ha15]\1^2f2Yf1b;01XG2ZGb5002]Ga`13]G^_1UL7]Gd1d3]8fQ1ULV3>]GQ
;2`1124PQ15d2_1LZR1k<6^GQHX5n3T;k51^G3^GX5\W11aG5cG[155TX21dG3P]1UQ1T408eG10_1<m6dd1l11fG5gG0l1m
6e:6gG0W;`HmOY>4hG\1[R1W^11lG4nGWF5nh13nGdEeE3nGWFoT21nG1RH1RH:SH1nBX_1>=d1b2^Cl56ZHZ8fT1_JTD[18
[H02Jg6B0iP24[HY80d64fH02b63fH021gH2gH2003hH1QH2hHSH1jH2jHb64lH_GWi1a@2mHhI6oHg31gi1e:Z21PI2RI?7
RIU7U>aV17g2X>1SI2SIS63UI5?7XI<m6Y=[8f3c63YIT6fT21]I3]IlH\24aIb6a1he11aI9bIX3;^10eMUG[9X92eIYS23
fIUBWg12hIPJ1nI4nIj4W1nM8nIk3V2mb1_3PBZ1d?3nIPi1]I1WJ1[J1`J=aJW5d136o8WA_AX2]2o@d9U=;aJX3c33k[12
X2T;PK=d34bJ^@V9\k11dJ3eJ1U24eJXQ15l;1fJ2fJQN5nJ[[1b3mP1h12nJZJ3nJ_5^Y14PKZ]1h:e=KQKJf12g3:gKh?3
621:2R1l2@91Io1]8_>Y90N11SK0;eKR4f=0`@Y:3a9R1mBf23oKS1iZ12^L_Z24gLoZ1173gLTc1`31gL1iL1mL8SMS19VX
1k@YLQ9<2SMYj15SM]1_5ic1h21TM002VMe_24cM2kh263cM2hP23cM2Uo13cM2o22cM21cM1iM2iMbS12jMc_11jM9jMc3:
d[191]4aR1Z11PN1QN1WN2YN[O1YN3]N`GZD1`N4`N^X1UO46aNWf1c12h>c14fN00h32fN01fN1hN2hNR62iNVO1iN1Vc31
WO3WOX_1=2WOkF7ZOf7a2UD`8o3`L1ZO1\O2\O^N1]O1`O3`OX^1i21cO1dO0=eO`9;T1W82\=\;]5A1P7b;6eOZa13Gd1YC
1fO2jO[39TP1QFlf1:G000a>5TP1n\2:I01TP12TP1hg16XP1V>F_3g:Y31XP12ZP1^Q2:^P1QT1\5j2T2j1c2Z6`8m41fP1
1gP11RX22^S1dY11nP101QQ12RQ1^b23TQ1XGcm11TQ14\Q1Yd202;\Q1^5Pb12]408U<h;0k23\Q1Pl104^Q1:d[1[W11^Q
13`Q19ha13`Q1TX1db18`Q1k9_g1f7^4j7T2m24fQ10kU2F3jQ1k[122jQ1k[11jQ16lQ110[l1YG25lQ11\l1YG24lQ12ec
230002SR1`i19WR1eT1k4_@k?R7b6H42YR113^R12fi23_R12P@2_R123`R1kE_51`R11aR11fR12fR1dl13fR15Xi22fR1;
2fR1b<3fR1RW2U42fR1h_24fR1WQ1X6A3hR1oI41iR12lR121oR14oR1PHg142PS1^h11QS101SS12SS1Wl11TS12WS113WS
1dQ106WS1;dOc10RX11YS12YS1lf16ZS11_Q1mOU:Q=7ZS116dOc1mOdF2eS1WL3hS1QR1b21kS12kS1UU12kS1jW24kS1Vh
1R3]93kS1QS1S21mS1;mS10j2<k58f5R@j2h2Yc12oS1YO4ST112h:1YT11ZT1<Wc1\4Z2l1f1f5SX1\2<0b<h12]T1[V11a
Y26bT1e2V3j5h>03iW1o\1c15cT1e`1]12A2mb1Ui14eb1X?JoA04gT1g>nb1i76oa1PLT2b1dIf302jT1aO1kT11QR24TU1
T5Q[2]83TU1\5VT22UU1kR11aY24ZU1[4i^200000002o[2e<6aU1_Y1O00d]11le11bU11TV32cU1l83n[1mEW:01iR22iU
1XP13iU1XP1o32iU1dO2SV1Yg22UV1S^21VV12VV1kS103ZV1c2mR1001`V13bV1j8hA5bV14b8RKfK3bV1mIcU13cV1R2nS
13dV1a8f\201Xm11hV13hV1`8dB4lV1l]1c1k>1lV11mV13mV1P812QW1:1RW17SW1\8<Y4h5^324SW17hY1fE2Vj1X?01[W
11\W14\W1UDaZ1:1_W12_W1bA3_W1eOg=4_W1o?i;U71dW11eW12eW1XJ5QX1Go?i=U24hW19h?be11jW13kW1n8ih12kW1n
81kW16nW1D\2dFi9cQ13RX1c5i51TX14VX1g6lBT`11YX13\X1jH22]X1QR21^X102gX1W8;gX1W8n70[8]R1T1b1a71S24V
^1dW1S191nY11kX16ca1b7kd10012Ra1ZH2lX1V\21nX12nX1UK9oX1l_12]408`1m:Y91QY12SY121TY12WY1]23WY1YQ2n
91WY11YY12]Y1R=1bY12cY1jl12fY1[82iY1_C4jY1em1e2Y92jY121jY11lY11nY15QZ1g?[B=^I1RZ11VZ16XZ1V4l3]2R
n1U91XZ11^n11YZ11P]12bT3RH01QP21[_11_Z12aZ1e84_m12j3_Q101^b31mS33iZ1`d1`<1jZ12jZ1X=5lZ10\V1FiD1m
Z12Q[1XO2W[1YK003X[1d9b;01Y[11hb101oR21^a101R^3004h[1mo1RA600001n[11T\21PW301S\15n^1?2Za1[@003Y_
1T2k41\a10002Rd1X91V\1004W\1]7P5^S24W\1g5k<XW12]_2P;3V_1Xg1l?8Z\1]@[V1a1k13Z:e;6Z\1]@[V1a1k132Z\
1a;1QR21[\102]\1Vd11]\12_\1ZD1_\101j\15Pb3110f:2Rb1_32Sb1_32l\1W\21l\14l\1ZDU8I1m`101]Y21m\11en1
2e`1i81eZ203o\1Z:\91[P22U]1ie11U]11ha12UR2Za14Ra1]R2U8@01je11Y]13Y]1aKe<001Wm11^]12YS2g16_]1a@Y:
VH7o72e]1bB1k]12m]1fB2n]1h;2Pj1S75P^1R5d;Mhb11P^13R^1X?Yo11R^12V^1RY11V^12W^1]72Y^1l93^^1n5XX23^
^1]3o\11^^14_^1bEf5`E1a^12e^1aC1e^11f^11Yg11j^11m^11n^11n^12Q_1[W11T_12U_1bA2U_1hA3U_1Z1]@3U_1hA
mM3U_1U<b52X_102Y_1fn12Y_1e23Y_1e2W;2Y_1n=2Y_1m=1Y_11[_12\_1iA7\_1B2g7]2nAda11\_11]_12]_1hA1^_13
b_1\7iS22d_1^:1f_101j_12j_1a51m_102P`132P`131U`11me11[`11]`11g`11h`13i`1WX2g201k`12m`1RA1Pa101Xa
11Ya11\a12^a1Q52`a1cd12jn1^H01da12fa1cj12ha1o25ha16d1eBb32ha1f:2ha1n22la1Wd11la13ma1c<k<1oa12oa1
]=4oa1W;[5kS12oa1W;0003Pb1^2\B3Qb1UY2a21Qb101]c12Rb1_31Sb11Tb12Tb1_;0001Xb11Zb14[b1d1Vh1S81\b11]
b11_b101`b11ab11eb11fb12fb1R>3fb1UV1l61jb13jb1`3e34jb18?e24jb1X3d1_f12kb1`:1lb15nb1Cb2^b101nb11R
c11Rc11Sc11Uc12Xc1nS11Xc11Yc11Zc12]c1ob13^c1`[1^73cc1XCUL02hc1f:1ic12mc1b21mc12mc1A1nc12Rd1X93Rd
1X9i21Rd1001[Z33Sd1W@>1Sd12Sd1Yd11oR201Yd11[d13b]2CT41]d11_d15`d1fIh2KlG001ed13hd1Ym1i:02id1]83S
e1nm1e72Ve1d401We1002Ye1Tk11Ze11^e11ce12fe1X<1fe11ge12ie1RA1je15ne1e@d3UX1d61Pf12Pf1B1Qf11Sf11Uf
13Wf1QO@0001af11bf11cf1001ef11ff11hf1004lf1b1S2X11lf16of1c6P16P4bS12Pg1PX11Qg13Sg10eK1Sg11Tg101V
g11Ti104[g1gd1g1c>01_g11dg11eg12fg1c74[j2\IB[26gg1@ia1a3i2R<002ig1[T201jg11io10001Ph12Ph1^j104Th
1^6[h1[31Th101Uh12Uh1<003[h1\a1n41_Z301Ro11_h11ch11dh11fh12kh1e31lh11oh11_l301Ri1001Ui11Wi102[i1
h`101]i12]i1bS21_i1001ci101fi12ji1[R2001Pj11Qj11Rj11Uj12Vj1e41Vj10000001\j15\j122H87\j122A68^?2c
j191cj13dj1=[11hj11kj12kj1c13kj1c1P43lj1FK2lj1A1lj11mj12mj1V[13Pk1g141Qk12Rk1lP21Rk12Rk1;1Tk11Uk
15Uk1ie11B\72Wk1G3Wk1GkJ1Wk12Wk161Xk12Xk1gT15Xk1aR11103Zk1]^1n41[k11\k11]k16]k1?Rd1i2T621^k12^k1
h11_k11`k14ck1VT14[11ck12ck1m^12ck1K2ek1[=1ek13fk1?TR11fk11jl11kk13nk1CVR12nk1C1nk11ok14]l1dY1^=
c53]l1dY1SA2^l101^l11_l12_l1jG3_l1`e112_l1aa12_l1fe14_l1ge1112_l1hb11al11bl16cl1ZHeDP62`<2el1XR1
1el12hl141hl11ol12ol1Vf11Vm12Vm1T32Vm1Q32Vm1g22Vm1Y33Vm1P1[G2Vm1e53Vm1_I23Vm1Moj12Vm1M2Vm1mk14Vm
1Moj1X4001Wm12Wm1P12Wm1a13Wm1Te101Xm11^m12_m123_m12j33_m12A3_m12S401bm11cm11dm11fm11gm11hm12km1_
21km11lm12mm1hV13nm1j5_58Rn1g6Z3P1Z1m4J83Tn1V3iT11Tn14Tn1V3iT1WG2Tn1n^12Tn1R31Xo11jj31Wn12Wn1XF2
Wn1YG1\n11]n11^n11_n11an11bn101in12in1Qd12ln1V41ln11mn11nn11nn11Ro11Xo102Yo1o:2[o1hV11[o13\o1X1^
U11^o11io12io111lo12lo1>1mo12mo1lS11no11oo11PP22PP2^:1PP24PP2X3V8C1QP23SP2[b104SP2[b10L4SP2[b10c
61UP21VP21WP22WP2Xb11XP21[P21`P22`P2^91dP21eP21gP21kP23kP2cD31UQ21WQ21XQ21\Q21]Q26aQ2_4a5N[\1501
SR21TR22VR201VR22WR2hj11WR21ZR23]R2b[1o51]R22]R2Q81_R21`R21cR202dR2VP11eR21gR23iR21bZ12lR241lR21
nR22oR2[^11oR21SS22SS2[O1TS21VS21YS22YS2U72YS2>2YS2g14YS2DX6A3YS2DX61el301[S22^S2P702_S2k51`S21f
S22iS214ST2e5@TD1[Z21TT23SU2_4^`16VT2o6\?cAQ>43[T2=01^T22^T2^501`T23PU2GeM1SU22XU2[11XU23XU20[12
YU2[12^U2Z54^U2Z5cR1[>1^U23^U2e2d21fU21hU24jU2YNb5o64jU2b2lJI1jU22jU2b22jU2eg11oU22oU2hR11QV22VV
2R?1XV21ZV23\V2\3iD3\V2BO1^V26^V2b2c?PCiA01_V22_V2S31aV25aV2fQ1X9^3b81aV21bV22cV221cV21eV23hV2<g
=1hV21hV21iV21kV21lV22lV2UL2lV2ZO4oV20\4TU13oV20`21oV22UW2g=2iW201jW21mW23PX2g_1f31PX23QX2h?12TX
2PG1TX21WX21iZ21aX21iX21kX21QY22QY2``11]Y21aY21cY21dY21eY21iY22iY2n71mY21RZ21WZ21[Z22[Z2\]11]Z21
_Z22_Z2QF2_Z2]:2bZ201bZ21gZ21iZ23iZ2ZOdB9jZ2^=0\C`6=Z2h7=1oZ21S[21U[23V[29C2W[251`[23e[2E=2e[2S1
1f[22h[2`K2m[2=1m[22m[2jW14S\2:kF`51S\22S\2gL1T\21U\22V\2c]13]\20jW13]\20\L2b\2S:1b\21i\21k\21n\
24P]2\OV4f31S]21S]21V]23X]2jJ=1X]25a]21U1e413a]21k52f]2V:2f]223f]22i23g]2kLi>2h]215k]264U404k]26
Z402l]2\203P^2T2b12P^2g33S^2Ck42V^2T44Z^2k1h2hZ12^^2R41o^24P_2a23aX11c_21i_2004m_23001m_24Q`200d
]11S`21U`22U`2[L3V`2h2hZ13V`2Af22_`2^>1_`22c`2d91c`22g`2c207[a2@j1U6Y1X:\12fa2aX11ha22la2j11Rb22
]b201]b21_b24db2kQ15m21ob22\c202]c2SZ11ac21mc22[d2U11[d21`d23`d2R1R12`d2o@1ad202ed2VQ14hd2^M111h
d24hd2f1X9i12hd2^B2id2^B3id2i1U11jd22jd2c11md24nd2eDP623od2181Ue21Ye21_e22ae211ae202Rf204_f2Q=m1
l81gf21if22kf2RR11lf21mf21nf22\g2c>1]g22]g2_>3]g2_>_G1_g21cg21kg21ng23Sh2kS1E2_h2Q=1_h22_h2g34eh
2U5e7o11jh21lh23ni2P3j91[j21oj23Uk2mAg?1Wk21ck21Ql22Rl2R31Wl201Rn22Rn2kL02Tn2H2Tn2;1Tn21Un22Vn24
1Vn23Wn2jB12Zn2nD2[n2C1[n22[n2B3[n2B11\n21^n22`n2=1`n22`n232`n2>01bn21cn23cn2l4UG1`V31en21gn22hn
2801jn21kn21ln22mn201mn22nn2n41nn21on201Vo22Zo201[o21]o21io22io2a11ko21mo2001TP32bP3N002QQ3V31jP
32lP301mP31TQ31WQ31YQ31aQ33aQ3_1V31bQ31j^33j^3R712cR3hH1gR31kR33kR3h2SB1nR301oR31mS31RS32RS3T32S
S3b12TS30001WS301YS32]S3V21]S31^S302`S3o11bS31eS31gS31jS31mS32QT302TT3l:1UT32YT3_51\T31]T32]T3Z6
1_T31cT31fT31nT3001_U31`U31aU31dU31fU301TV301UV31WV31ZV32ZV3Q<5[V3m6X5o6c31]V31^V31_V303g]3m1201
bV33bV3Z801gV31hV31jV31mV33RW3i7^=01UW31YW33bW3f5d=1TX31VX31ZX31fX31lX31oX31XY32dY3dB1dY3001fY32
fY3o=1iY31nY32oY3Y12PZ303PZ30]91RZ35RZ30X80]:5RZ30X80Q14SZ3X80]:1TZ31UZ33UZ3[4i82WZ3_B1YZ32YZ3U9
1^Z31_Z31`Z31aZ31bZ33cZ30`43cZ3i;o22cZ3i>1fZ32fZ3\31gZ31hZ34kZ3h1W=`22P[3D2T[3T21Y[31\[31][31b[3
3d[3\A02f[3jA6f[3n6Z:?015f[3n6Z:?02f[3RA3h[3Z1g?1k[31l[34l[3a1_4U61S\31]\32f\3e21g\31h\31Sb33i\3
d6g93j\3g6k52S]3g?3S]3T101S]32W]3Z21Y]32Y]3\:2Y]3d=2^]3P51^]31`]31d]32e]303e]30h52e]3f41e]32h]3W
41h]32k]3c>1k]301o]31P^31Q^32Q^3b31S^31X^33Y^3W2T:2Y^3\>1Z^33[^3182]^3n31a^34a^3e31103f^3e301h^3
2h^3e802j^3j=1k^32o^3e=02R_3Z21S_32S_3]=1T_3001a_32b_3a8001e_31h_31n_30004P`3i2T621Q`31V`32V`3g1
2Y`3R61^`31``31b`301e`32]i3e21f`31h`31k`32n`3P;1n`31Ra31Ta31Ua31Xa3001]a32^a3M3^a3M01`a31da31ea3
05Pb3110f:1Pb32Pb312Pb3k:2Sb3\11Sb32Sb381Vb32Vb3e:3Wb3111Wb31Zb31\b32\b301^b32_b303_b30L1_b32_b3
d61`b32`b3L2bb3o61bb33bb3o6c31fb31kb33ob30m92Rc381Rc31Vc31Xc31Yc31\c31^c32^c3a93_c3R362_c3R32`c3
T91ac33dc3j381dc33dc3S401hc32nc3Q91nc31Pd33Wd3W9E1Yd31^d31`d32`d3e11hd31ld32Pe3b82Ue3c82[e3`71ee
32ee321ee31fe31ie34ie3n5U272me311Qf31Tf31Vf31\f31]f32bf3T23df3[6G1ef31if33of30Z32Rg3G1Ug31Vg32[g
3[21[g31]g31^g31ag32ag3U23dg3h2D1hg33hg3m511jg31kg301Vh31[h31]h31^h31_h31ch32jh371Qi31Ti31Ui32]i
3\11]i31ai31bi31ii32ii3M1li32li3j22Uj3@1Xj31`j31aj31fj31gj31ij31jj31nj31Pk31Rk31Tk31[k31_k31mk31
nk31ok31Sl31Ul31Wl31Yl31Zl31[l31_l31bl31el31fl31gl31il31kl31ll31nl32Pm3<2Vm3Q11Zm31fm31hm31im32k
m312nm371Vn3c201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1
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
c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41020mk7`43c1a47b47c4h4^4_41190mk3`43c1a47b47c4i4Hj410;
0mo1k424l47m4n4o4o41040Y8P527Q57R5S5T5T51040iY1U527Q57R5V5W5W51040iY1X527Q57R5Y5Z5Z51040iY1[527Q
57R5\5]5]52040Y8^527Q57R5_5`5`51049iY1a517b5c5`5`5104>iY1d527Q57R5e5f5f51140iY1g527Q57R5h5i5i501
41iY1j527Q57R5k5l5l50140iY1m527Q57R5n5o5o52140iY1P627Q57R5Q6R6R61140YY1S627Q57R5T6U6U61140iY1V62
7Q57R5W6X6Y600;0mo1Z62464[6\6X6Y601;0mo1Z62464[6]6;Y600;0mk1^62464[6_6X6Y600;0mk1Z62464[6`6a6T51
0;0mY1U537b67c4c1c6d6a6T510:0mY1U537b67c4c1c6e6\1f610;0mY3g634X3W2h67i6j6\1f610;0mh3g634X3W2h67i
6k6\1f610;0mi3g634X3W2h67i6l6\1f610;0mo7g634X3W2h67i6m6\1f610;0mi7n634X3W2h67i6o6\1f610;0mo5P734
X3W2h67i6Q7\1f610;0mo1R734X3W2h67i6S7\1f610;0mi3g634X3W2h67i6T7\1Y610;0mo1U734X3W2h67i6V7\1f610;
0mi5g634X3W2h67i6W7\1f610;0mY1X734X3W2h67i6Y7\1f610;0mi3g634X3W2h67i6Z7\1f610;0mi1g634X3W2h67i6[
7\1\710;0mi1]734X3W2h67i6OPP81P10P10P10P10PP11P13P10PP11P10P10PP11424241PP41P21P81PP21P21P41P81P
80P10P13P10PP11P@2P@141P41TV;QD^4`Dgb1PDoW8QD_4PD\g4PD_b4PDld4PDaf4PDge4PDaf4PDld4PD[^3PD\g4PDgg
4PDld4QD`4QDa4PDQX8PD_U2PD`^3QDb4PDc^3QDc4PD_b4QDd4PDld4PD[^3PDHQDe4PDeU2PDlV2PDHPDUX8QDf4PDe^3P
D_b4PDa[5QDg4QDh4PDoW4PDYX8QDi4P@`V2QDj4QDk4QDl4Q@`3QDm4QDn4QDU3Q`1^3QDo4PDHPD`V2SD0`E^^3`E]^3`E
c^3`E4`EW9`EU9QDP5aD0`DW7`DX7`DU7`DV7`D^2`De7`D_U2`D[^3`D]U2`DfX8`D_^3`D4`D`1QDQ5P@\^3Q@R5WD0QDS
5XD0aDT3`D_U2`DXX2`D]U2`D^2`D`1`D`^3`D[^3`D^^3WD0QDQ5QDS5XD0QDT5WD0PD\g4QDU5XD0WD0PDaf4QDV5XD0`D
_U2`De7`D^2aD0`DW1`Dn7`Db9PD\g4QDW5QDX5WD0PDhX8XD0PD\^3QDY5aDT3UD0WD0PDhX8XD0`D\^3PDRh4QDZ5PDiX8
QD[5PDHQD\5`DW7`DX7`DU1`DS1`D_U2SD0PDfg4QD]5QD^5QD_5SD0QD`5PDdQ2QDa5QDb5QDc5Q@T3QDd5PDRh4S@0QDe5
QDf5Q`1^3WD0QDg5XD0QDh5QDi5QDj5QDk3QDk5PD_b4QDl5QDm5QDn5QDo5PDZU2`D_U2`D]U2`D[^3`DVY8QDP6Q@U3Q`1
^3WD0QDQ6XD0PDc^3QDR6WD0QDS6S@0QDT6XD0PD]^3QDU6UD0WD0QDV6XD0SD0QDW6QDX6TD2QDY6QDZ6PD_b4PDcY2PDTU
2PD[^3PD_b4QD[6QD\6PDc^3QD]6PDc^3QD^6PDS1PDc^3QD_6PDHQD`6QDa6PDS1PDaU2QDb6PDhY8PDZ7QDc6PDoW8PDZ7
QDd6QDe6PDiU2PDTS4QDf6QDg6QDh6P@c^3PDd7QDi6QD`5QDj6P@c^3S@0QDk6QDl6PDfd4QDm6QDn6TD2PD]^3PDnY8QDo
6PDRn1QDP7QDQ7PD_b4QDR7QDS7PD\U2QDT7PD\U2QDU7QDV7QDW7QDX7QDY7QFc3TD2WD0QDZ7XD0`EV[8`EW[8`Ea]3QD[
7QD\7QD]7QD^7QD_7PD]b4QD`7QDa7PD_b4QDb7QDc7QDd7QDe7QDf7QDe7QDf7PDeU2QDg7QDh7PDT7PDo^1QDi7QDj7QDk
7PDoW8QDl7QFc3TD1WD0QDm7XD0SD0TD2QDn7WD0QDo7XD0QDP8PDY7WD0PDok3XD0PDc^3WD0QDQ8PDg[8XD0PD[^3PDf[8
QDU3WD0PDl[8XD0PD]^3PD_b4Q@k3QDR8QDS8TD2QDT8QDU8PD_b4PDR\8QDV8QDW8QDX8QDY8TD2PDW\8PD\U2QDZ8PDZU2
PD]U2QD[8PDZU2QD\8PDWY2QD]8PD^4PD^^3QD^8PD\\8QD_8QD`8QDa8QDb8QDc8QDd8PD_^3VD0QDd8PD_^3QDe8QDf8QD
j5PDe\8QDg8PDc^3`Da9QDh8TD2QDi8QDj8QDk8QDl8TD1QDm8PDdQ2QDn8QDo8QDP9QDQ9QDR9Y@0WD0QDS9TD1QDT9XD0S
D0QDU9WD0QDj4PDdQ2XD0VD0QDU9WD0QDj4PDdQ2XD0QDV9WD0QDV3QD]3QDW9XD0QDX9Y@0WD0QDY9XD0QDZ9QD[9WD0QD\
9PDc^3QD]9XD0SD0WD0QD^9QD_9P@\^3PD_b4QD`9XD0S@0WD0QDa9QDb9XD0S@0WD0QDc9PD^U2XD0VD0WD0QDc9PD^U2XD
0QDd9QDV3WD0QD]3PD^_3QDe9XD0WD0QD[6QDf9QDg9XD0QFh9TD1WD0QDi9XD0QDj9QDk9QDl9QDm9QDn9PDTa8QDm9VD0Q
Dm9PD1QDo9PD[U2PDc^3QDP:QDQ:PD_U2PDWa8PD\^3PD]U2PD_b4QDR:PD\^3`D_b4`D]b4`D`f4`DcU2`Daf4PD_U2PD_b
4PDXa8PD\^3QDS:PD]^3QDT:PD^^3TD5PD_U2QDU:PD4QDV:PDYa8TD6PD4QDW:TD2QDP6QDX:QDY:QDZ:PD_b4PD]a8QDn9
QD[:PD^a8QD\:TD2QD]:QD^:TD1QD_:QD`:QDa:QD_:TD1WD0QDb:XD0QDn9QDc:WD0QDd:XD0QDe:TD3PDmY8QDf:P@ZU2T
D1QDg:PDc^3QDh:TD2QDi:WD0QDj:XD0QDk:QDk3QDl:QDk:QDm:Q@n:WD0QDo:XD0QDP;TD1QDQ;TD3QDR;QDS;PD_U2PDa
8PD\d4PD]U2QDT;PDka8PDia8QDU;TD3QDV;QDW;QDX;TD2P@_b4QDY;PDc^3QDU3PDWY2QDZ;`DZ3`D\^2`Dm\2`D]l2`DR
o2`Dco4`DX^2QD[;PD[^3PD_b4QD\;QD];PD`^3QD^;QD_;TD1QD`;QDa;PDd`2QDb;QDc;PD`^3QDn9QDd;Q`1^3QDe;QDf
;PD^Q2QDg;PD\U2QDh;PD]^3QDi;QDU;QDj;QDk;PDcU4QDl;QDm;QDn;PD_b4QDo;PDgb8QDP<PDdU2PDXg4PDdU2PD[U2P
Dc^3SD0QDQ<PD_b4QDR<PD\^3QDS<QDT<PD\^3PDaQ2PD_U2PDa8PDk^3QDU<TD1QDV<QDW<P@bU2QDX<QD]8TD2QDY<QDZ<
QD[<TD1QD\<PDfa8QD]<aD1PDk^3PD]b4QD^<QD_<QD`<QDa<PDc^3aDb<`DPc8PDY;PDc^3QDc<Q`1^3QDd<`E\f4`EZf4`
Elb8`E^^3`E`b4`E\^3`EVV2`E_V2QDe<PDc^3aD1QDf<PDc^3QDg<SD0QDh<QDi<Q`1`3QDj<P@bU2QDi<Q`1`3WD0QDk<X
D0QDl<`D\^3`D]^3PDdU2QDm<TD2QDn<PD4PDdU2QDo<aD0aDT3QDP=QDQ=QDR=QDS=QDT=PDia8QDU=TD2QDV=QDW=QDX=T
D2QDY=QDn9TD1PD^a8QDZ=QDg:TD1PDc^3QDZ=QD[=WD0SD0XD0QD\=TD1QD]=QD^=QD_=PDc^3QD`=QDa=SD0QDb=QDc=QD
d=QDe=QDf=PDU7QDg=QDh=PD`^3QDi=QDj=QDk=PDd`2QDl=QDm=QDn=PDh^3TD6PD4TD3QDo=QDP>PD_b4QDQ>QDR>QDS>Q
DT>PD]b4TD2QDU>PD_U2QD_7TD3QDV>QDW>PDoW8TD5PD4S@0QDX>PDm^3TD6PD4QDY>TD2PDln1QDZ>TD4WD0QDV3QDg2XD
0QD[>`DZb4`D[b4`Db8`D\b4`D[R3QDb2TD2WD0QDe2XD0QD\>QDb2TD2WD0QDe2XD0QD]>TD2QD^>`Ddd4QD_>WD0QDe2XD
0QD`>UD0QDa>TD3WD0QDe2XD0QDb>UD0QDc>TD7WD0QDe2XD0QDd>UD0QDe>TD4WD0QDV3QDg2XD0QDf>WD0QDg>XD0QDh>`
D_^3WD0QDi>P@]^3XD0QDj>TD2QDk>WD0QDl>PD_b4QDm>QDn>XD0WD0QDY8PD^4XD0QDo>WD0QDn9P@\g4P@_b4PD^a8XD0
WD0QDn9QDP?TD2QDQ?XD0WD0QDV3PDl5XD0QDR?TD2QDS?WD0QDT?TD1QDU?XD0QDV?WD0QDW?P@YY4PD`^3XD0QDX?WD0QD
Y?P@YY4PD`^3XD0QDZ?TD1QD[?WD0QDU3P@\g4PD[U2PDc^3XD0WD0PDaU2QDU3PD_b4SD0TD3QD\?XD0QD]?WD0PDaU2QDU
3QD^?QD\?XD0QD_?WD0QDZ=XD0QD`?TD1SD0PDc^3QDU3PD\Q2WD0QDa?XD0QDb?WD0QDc?QDU3PD\Q2XD0QDd?WD0QDe<PD
c^3XD0QDe?SD0TD6QDf?UD0PD^^3TD6QDg?PD4QDh?UD0QDi?TD7PD4Q@\3S@0S@0QDj?WD0PDoW8QDk?XD0TD3PD4TD4QDl
?WD0QDm?XD0QDn?PD\U2WD0QDo?TD2PD\U2XD0VD0WD0QDo?TD2PD\U2XD0QDP@WD0QDQ@TD4QDR@XD0VD0WD0QDQ@TD4QDR
@XD0QDS@WD0QDT@QDU@XD0VD0WD0QDT@QDU@XD0QDV@WD0QDW@TD4QDX@XD0P@_b4QDY@WD0QDX;XD0QDZ@TD2QD[@TD1WD0
QD\@XD0WD0QD]@TD1QD^@XD0QD_@`DZ3`D\^2`DX^2`Dg4`D]l2`DRo2`Dm\2`Dco4`DbR5`DUj2`Dn]2`DmV3`DWR5QD`@P
DZU2WD0PD]U2PD_b4PD`U2XD0WD0QDa@P@^U2PD\^3XD0QDb@WD0PD_U2PD_b4QDc@XD0WD0QDd@XD0QDe@WD0QDf@TD6PD4
Q@\3QDg@XD0QDh@QDi@WD0QDj@S@0S@0QDk@XD0PDj7PDHPDZP8PDQ_3PDZf4PDfd4QDl@PD\^3PD\4PDHPDZc1PDoW8P@]b
4QDm@QDU3Q`1^3WD0QDn@XD0`DaY2`@c^3`DVW2PDaU2QDU3Q`1^3WD0QDo@XD0PDhe4Q`1^3WD0QDo@XD0QDPAQDk9PD[R2
QDU3WD0QDj7QDQAXD0PDk^3PDgj4PD\g4PDb:QDRAPDin1QDSAPDa7PDoW8PDfY5PDc^3PDT7PDVn7PD_b4PD`g8QDTAQDUA
QDVAPD_U2PD`g8PD_^3PDWg4QDU3PDdg8PDc^3PDi;PD]^3QDWAQDXAPD]f4PD^_3WD0QD_3XD0QDYAQDZAaDT3`Di6QD[A`
Dhg8`DUn1`Dig8`Djg8`Dkg8`Dlg8`Dmg8`D`d1`Dng8`Dog8`D[`8`DPh8`DQh8`DRh8`DSh8`DTh8`DUh8`DVh8`DWh8`D
Xh8`DYh8`DZh8`D[h8`D\h8`D]h8`Dgj7`Ddj7`D^h8`D_h8`D`h8`Dmh7`Doj7`Dnj7`Dlh7`Dah8`Dbh8`Dch8`DVn7`D_
l7WD0YD4XD0QD\AQD]APDj^3QF^AQD_ASD0PDj^3QD`AQDaAQDbAPDT7PDXX2PDeU2PD_b4QDcAQDdA`D_Q2QDeAPDid4QDf
APDeh8PD]U2PD_U2PD]b4QDgAPDVR2QDhAPDYc1PD\^3QDiASD0PD[Y2QDjAPD\^3PD_b4QDkAQDlAQDmAQDnAQDoAQDPBPD
_b4SD0PD_^3QDQBPDWi8QDRBPDf^3TD4PDa^3TD4QDU3WD0QDSBXD0QDTBTD2PD_U2QDUBQDVBQD_APDdU2QDWBQDXBTD3PD
k^3QDYBPDk^3QDZBQD[BQD\BPDj^3P@_b4QD]BWD0QD^BXD0VD0PD`i8QD\3S@0S@0QD_BQD`BQDaBQDbBPD_U2PD]b4QDcB
PD\^3QDdBQDeBQDfBQDgBQDhBTD3QDiBQDjBQDkBQDlBPDdU2PDj^3PDWX8PDdi8QDmBQDnBPD\U2QDo?TD3PDc^3PDRCQDo
BPD\^3QDPCQDQCQDRCQDSCPD_^3PDii8PD_U2QDTCQDUCQDVCQDWCQDU3Q`1^3WD0QDXCXD0`@j^3`@[^3Q@T3QD_AQDYCPD
j^3QD_AQDX4PDj^3PDXY2P@\^3Q@\3QDZCQD[CWD0PDX;PD_b4QD\CXD0QD]CQD^CQD_CPDg9PDVY2PD^o1PDa^3PDQj8QD`
CQDaCQDbCQDcCQ@dCQDeCWD0PD_b4QDfCXD0QDgCQDhCPD^U2PD`i8QD\3QDiCPD`i8QFjCQDkCQ`1^3QDlCQDmCQDnCQDoC
PDHPD[Y3PD]^3PD]U2PD]b4PD]j8PD^^3PDk^3QDPDPDk^3PDeU2QDQDQDRDPDk^3PD[[8QDSDQDTDPDfP2QDUDQDVDQDWDQ
DXDPD\^3PD_b4QDYDQDZDTD2QD[DQD\DQ`1^3P@_b4WD0QDi2XD0QD]DWD0Qd1^3QDi2XD0QD^D`Ddd4WD0QDi2XD0QD^D`D
dd4QD_DTD3QDU3Q`1^3WD0QDi2XD0WD0QDi2XD0QD`DQFaDQDbDPD_b4WD0YD4XD0`Dhg8QDcDPD_U2PDVY8WD0QDdDaDe3a
Df3aD`2SD0Y@0TD1PDj^3XD0QFeDaDT3WD0QD_AYD0XD0S@0S@0S@0PDj^3YD0Q@U3QD_ASD0PDj^3QDfDWD0QD_AQDgDXD0
QDhDQDiDPD\^3SD0QDjDPDZU2TD1QDkDQDlDQ`1^3QDmDQDnDQ`1^3SD0QDoDP@c^3QFPEPDaR2QDQEQDREQDSEPDXY2PD\^
3QDTEQDUEPD`V2PDc^3QDVEQDWEPDVU5QDXEPDXY2PD\^3Q@\3S@0QFYE`DVR3`DmV3WD0PDWY2XD0QDZEQD[EQD\EWD0PDW
Y2XD0SD0PD]b4S@0QD]EQD^EQD_ETD1QD`E`Da4`DQ_2QDl6TD2QDaEP@_b4QDbEQDcEQDdESD0QDeEPD_b4QDfEQDgEPD\^
3TD2WD0QDj2XD0QDhEQDiEQDjEaDT3PD_b4QDkEQDlEQDmEQDnEQDoEQ`1^3QDPFS@0WD0QDQFXD0QDRFQDSFQDTFQDUFQDV
FTD2WD0QDWFXD0QDXFQDYFQDZFTD2QD[FQD\FQD]FTD1QD^FSD0QD_FQD`FQDaFPDj^3PD\^3PD_b4QDbFPD4Q@\3S@0S@0Q
DcFQDdFPDe\8QDeFTD1QDfFSD0QDgFPDZU2QDhFPDYl8PDa^3PDQX8PDPl8QDiFPD_b4PDVR2QDjFPD_^3PDWg4QDkFQDlFQ
DmFQDnFQ@oFQDPGP@_b4QDQGQDY3QDPGP@_b4QDQGQDRGQDSGQDTGQDUG`E[k1`E`c4`E^k4`E_k4`Eal8`Ebl8`Ecl8`ERf
2QDU3Q`1^3WD0QDVGXD0`D_U2`D^^3`D`^3`D6QDWGQDXGP@S\3QDYGPD\^3PDY8PDa^3PDZ:PD]b4PDel7QDZGPDgl8PDPR
8PDeU2QD[GPDhl8PD]U2QD\GPD\o1PDoW8S@0WD0QD]GXD0WD0PDHXD0QD^GQD_GP@\^3QD`GQ@W3Q@X3PDVS4QDaGPD\^3P
DfX2QDbGQDcGQDdGPD\^3PD_U2PDPa4PD\^3PDVm8PD^U2PD]^3PDWm8PD_^3QDeGQDfGPD[R2QDU3Q`1^3QDgGWD0QDhGXD
0QDiGS@0QDk3QDjGQDkGPD[U2QDlGPD]^3QDmGTD2QDnGQDoGQ@PHQDQHQDRHP@WY2QDSHPDc^3`D_b4QDTHQDUHQDVHQDWH
QDjGQDXHPD[U2QDYHQ@ZHQD[HQD\HQDP6Q@U3QD]HQD^HPD^U2QD_HPD]b4PDW`4QD`HQDaHQDbHQDcHPDY^8QDTBTD2QDdH
QDeHQDfHQDgHPDQn8PDZR2PDRn8PD[R2QDo9QDhHQDiHWD0QDjHXD0VD0QDiHWD0QDjHXD0QDkHPDS1PDc^3QDlHPD^U2PD\
^3QDmHPDWX8PDc^3PDT7PDjn1PD`<PD^^3QDnHQDbGTD1QDoHPDeU2PD_U2PDZb4QDU3QDoFWD0QDPIXD0QDl:QDQIS@0WD0
QDRIXD0`DW7`D]U2`DSj2QDSIQDTITD2QDUIQDVIQDWIQDXIQDk3Q@W3QDX3WD0QDYIXD0QD^HQDZITD1QD[IPD[^3QD\IQD
]IQD^IPDfX2QD_IQD`IWD0QDaIXD0PDoW8Q@[3WD0QDbIXD0QDcIPD\^3QDdIQDeIQDfIQDoFTD1QDgIPD_b4S@0WD0QDhIX
D0QDiIWD0QDjIXD0PD_b4S@0WD0QDkIXD0PDhU2SD0PDc^3PDT7WD0QDlIXD0QDU3QDmIWD0QDnIXD0`D`U2QDZ:QDe7WD0Q
DoIXD0QDe7WD0QDoIXD0QDoFWD0PDd9PD\U2XD0QDZ:QDe7WD0PDm7QDPJXD0QDQJQDe7WD0PDm7QDPJXD0QDQJQDRJPD]U2
P@_b4QDk3QDSJPDRh4QDTJPDdf4PDd9PD\U2PDd9PD\U2QDoFTD1QDUJTD4PDc^3PDlP4QDVJWD0QDWJXD0QDV3QDj7WD0QD
XJXD0QDYJPDRh4PD[^3PD\g4QDnFWD0PDcf4QDZJPDZn7XD0QDd7QDe7TD2WD0QD[JXD0QDe7TD2WD0QD[JXD0QDZ:WD0QD\
JQD]JXD0`D^^3PDjn1QDoFWD0PDT7QD^JXD0QD_JQD`JPDj^3QDaJPDHQDbJQDU3QDcJQDd7QDe7TD1QDdJTD3QDeJQDe7TD
1QDdJTD3QDeJPD_b4QDfJPDHQDgJQDhJPDPa4PDeU2PDd7SD0QDoFP@Y7Q`1^3QDiJQDjJQDkJP@Y7Q`1^3QDiJQDjJQDlJP
Dc^3QDmJQDQIQDnJQDoJ`DW7`DU7PD[R2QDU3QDlJQD]JSD0QDP6PDm_3PDc^3QDPKQDQKP@T7QDRKQDSKQDTKQDUKQDQIQD
VKQDWKWD0QDlJXD0VD0QDWKWD0QDlJXD0PD1QDWKWD0QDlJXD0QDXKQDYKPDXh1QDZKPDT7PDl5PDjn1PDT7PDl5QD[KP@\^
3QDlJPDc^3QD\KPDWX8PDdi8SD0PDeU2PD]b4PDge4PDRh4PDc^3QD]KPDUg4PDc^3QD]KQD^KPDc^3QD_KPDHQD`KQD]JPD
[^3PD_b4PDSo8PD\^3PDc^3PD_b4PDTP9PDVf4QDaKSD0QDW3QDoFPD`7QDbKQDoFPD`7QDbKQDd7QDe7TD1WD0QDcKQDdKX
D0QDe7TD1WD0QDcKQDdKXD0PD]@PDoo8QDTBQDeKPDc^3QDfKQDgKTD2PDlc1QD[6QDhKPD]:QDiKQDjKQDkKTD1QDlKPDeU
2PDZ7SD0PDeU2SD0QDmKQDnKQDoKPDTS4Q@oEQDPLQDQLQDRLQDSLQDTLPDjn1QDoFQDULQDVLQDWLQDXLTD2PD`U2QDYLQD
ZLQD[LQDoFQD\LQDX3S@0PDRm7`Dc^3`Dd>QDd7QDe7TD2WD0PDRm7XD0QDe7TD2WD0PDRm7XD0QD]LWD0PDRm7XD0QD^LQD
_LPDd7QD`LPDjn1QDaLTD2WD0QDbLXD0QDcLQ`1^3PDam3PD`^3PDln1PDam3PD`^3QDU3PDeU2Q@dLQD2QDnKQ@dLQD2QDV
3QDoFQDeLP@Y7QD2QDV3PDm_3PDc^3PDm_3PDc^3PDT7SD0QDfLWD0QDgLXD0WD0QDhLQDiLXD0QDjLWD0PDHPDjn8XD0PDH
QDkLWD0QDlLQDmLXD0QDU3Q`1^3WD0QDnLXD0VD0QDU3Q`1^3WD0QDnLXD0QDoLPDRh4QDPMQDQMPDZb4QDRMQDn=QDSMQDT
MSD0PDbP9PDc^3QDU3PDcP9PDc^3WD0QDUMXD0QDVMPDoW8S@0WD0QDWMXD0QDXMQDYMWD0QDZMQDoF`Db:`Dda1`D^b1`Dk
k1`DXe1QDd2XD0`D]U2QD[MWD0QD\M`Db:`Dda1`D^b1`Dkk1`DXe1QDd2XD0`D]U2QD]MQDU3WD0QDoFYD2XD0`D_U2`D[^
3QD]MWD0QD^MYD2XD0`D_U2`D[^3QDb2WD0QDZ:QDoF`D]g1`Dg7`DZg1`D\g1`D[g1`Dmh1`Dc[8`D[Y5`Dag1`DV8`Do[5
`DXh1SD0XD0QDb2WD0QD_M`D]g1`Dg7`DZg1`D\g1`D[g1`Dmh1`Dc[8`D[Y5`Dag1`DV8`Do[5`DXh1SD0XD0QD`MWD0QDU
3QDmIYD1XD0`D_^3`D]U2QDaMWD0QDnKQDbMXD0QDaMWD0QDnKYD1XD0QDcMWD0QDU3QDdMQDeMXD0QDcMWD0QDU3QDdMYD1
XD0QDfMWD0QDgMQDhMXD0QDfMWD0QDgMYD1XD0QDV3WD0QDQIQDiMXD0QDjMWD0QDkMXD0QDlMQD_DWD0SD0QDlJXD0VD0QD
_DWD0SD0QDlJXD0QDmMWD0QDnMQDoMP@\^3P@_b4XD0QDPNWD0QDQNQDRNQDRMXD0SD0QDSNWD0QDTNPD^U2XD0SD0QDQ3WD
0QDZMQDoF`DPl1`DV8`DW`3`D]g1`D]Z5`Dag1`D[Y5`Dmh1`DZg1`Dc;`Dg7`Dni1`Dd7`Dbk3SD0XD0QDQ3WD0QDUN`DPl
1`DV8`DW`3`D]g1`D]Z5`Dag1`D[Y5`Dmh1`DZg1`Dc;`Dg7`Dni1`Dd7`Dbk3SD0XD0QFVNQDV3WD0QDoFP@Y7QDWNXD0WD
0QDXNP@Y7QDWNXD0WD0QDYNQDZNXD0VD0WD0QDYNQDZNXD0QD[NQD\NQDoFWD0QD]NQD^NXD0QD_NWD0QD]NQD^NXD0QD`NP
Df^3WD0QDaNQDlJXD0QDbNQDcNWD0QDmIQDdNXD0VD0QDcNWD0QDmIQDdNXD0QDeNQDcNWD0QDmIYD1XD0VD0QDcNWD0QDmI
YD1XD0QDeNWD0PD[R2QDl:PDHQDfNXD0SD0WD0PDHQDgNXD0SD0PDQY2PDHQDhNWD0QDiNQDRMXD0QDjN`D`<`Dd>`DkQ9`D
ni1PD[R2QDkNTD1WD0QDlNXD0QDmNPD[R2QDkNTD1WD0QDlNXD0YD2QDnNWD0QDoNXD0QDnNWD0PD]b4PDSl8XD0WD0QDTBQ
DPOXD0QDQOWD0PD]U2QDROXD0WD0PD]U2PDZW2PDoW4XD0`EgQ2WD0QDSOQDTOXD0QDUOTD1VD0`EgQ2WD0QDSOQDTOXD0QD
UOTD1QDVOWD0QDWOQ@XOXD0QDYOWD0QDZOXD0QD[OTD3QDU3QD\OQDU3WD0PDo8PD]U2XD0SD0WD0QD]OXD0QDnFQDoFQD^O
SD0QD_OWD0QD`OXD0PDhU2WD0QDaOXD0VD0PDhU2WD0QDaOXD0QDbOWD0QDcOQDdOP@mR9XD0QDeOQDU3WD0PDjR9XD0SD0Q
DfOWD0PDc^3XD0QDgOPDbR4PD\^3WD0PD_b4PDVR2XD0WD0QDhOQ@U3QDiOXD0PD\Q2QDU3WD0QDiOXD0PD[^3QDjOVD0PD[
^3QDjOPD1WD0PDHQDkOXD0QDlOS@0QDmO`DX3`Dl_1`DY3PDa^3QDnOWD0QDoOXD0VD0PDa^3QDnOWD0QDoOXD0PD1QDPP1P
DS\8WD0PDT\8XD0WD0QDoFP@Y7QDQP1XD0S@0QDRP1QDSP1WD0QDTP1XD0QDUP1WD0QDVP1XD0SD0WD0QDWP1PD^U2PD\^3X
D0QDXP1WD0QDYP1QDZP1XD0QD[P1PDRh4TD5WD0QD\P1XD0SD0QDU3PD\^3WD0QD]P1XD0QD^P1QD_P1WD0QD`P1XD0VD0QD
_P1WD0QD`P1XD0QDaP1WD0QDbP1QDcP1XD0QDdP1QD^HWD0QDeP1XD0TD2QDfP1QDgP1PD_U2PD`S9PD\^3PDnV2PDaS9QDh
P1Q@U3WD0QDiP1XD0WD0PDnV2XD0Q@[3QDjP1aDT3`D_Q2`Dm^3QDkP1Q@U3QDlP1Q@mP1QDnP1QDoP1QDnKQ@PQ1QDnP1PD
cS9QDQQ1PDHQDRQ1QDSQ1PDeU2QDTQ1PDmV3QDc3Q@d7QDUQ1TD1PDo^3TD2QDVQ1QDWQ1QD^3QDXQ1QD`GTD3QDU3Q`1^3P
DQf5PDQf5QDk3UD0WD0PDQf5XD0QDYQ1Q`1^3WD0QDZQ1XD0S@0QDk3QD`GTD3QDU3Q`1^3WD0QD[Q1XD0`D[^3`D]^3QD\Q
1TD4WD0PD_6XD0WD0QD]Q1XD0QDk3QD^Q1TD1QD_Q1QD`Q1QDaQ1PDPc8PD]^3PDVU5WD0PDVU5QDn=QDbQ1XD0QDcQ1QDdQ
1QD^3QDeQ1QDdQ1QDfQ1TD1WD0PD_o8QDdQ1XD0WD0QDgQ1P@_b4PD_o8QDhQ1XD0QDiQ1QDjQ1Q@kQ1QDlQ1QDmQ1PDm^3Q
DnQ1QDoQ1PD\6aET3QDc3QDPR1TD1P@bU2QDQR1`D^]3`DYT9`D\^3`D]o1`DZT9`D[T9QDRR1P@\g4QDSR1QDTR1QDUR1QD
VR1Q@U3QDWR1TD1QDXR1QDYR1QDZR1QD[R1PDaU2QDU3QD\R1QD]R1PDb]4QD^R1QD_R1QD`R1QDaR1QDbR1UD0QDcR1TD1Q
DdR1`@_b4`@bU2`D]b4`D^b4`DeV2QDeR1TD2WD0QDfR1XD0QDgR1QDhR1PD`V2PDok4QDiR1WD0PDoW4PDVk4XD0QDjR1QD
kR1QDlR1QDjR1QDmR1PDS1QDnR1PDab4QDoR1QDPS1P@]U2PD[^3PDab4QDQS1QDRS1PDeU9QDSS1QDTS1QDUS1PDeU2WD0P
DoW8XD0SD0PDeU2QDVS1SD0QDWS1QDXS1QDYS1SD0QDZS1P@e^3P@k^3WD0Q`1^3QD[S1XD0QD\S1QD]S1QD^S1SD0QD\S1P
Db`1QD_S1QD`S1QDaS1QDbS1QDcS1PD]b4WD0QDdS1SD0XD0QDU3WD0PD]b4QDdS1SD0XD0`D\^3`Ddo8`DfR4WD0PD]b4QD
dS1QDeS1XD0WD0QDfS1P@\^3QDgS1XD0PDaU2QDU3QDhS1QDk9QDiS1QDjS1QDUR1Q@`3QDkS1PD_U2QDlS1QDmS1PDc^3QD
lS1QDnS1QDUR1QDU3WD0PDeU2QDoS1XD0QDPT1QDUR1QDQT1QDRT1WD0QDST1XD0QDTT1P@eg4QDUT1QDU3QDVT1QDWT1QDX
T1QDYT1PD]U2QDZT1PD]U2PD]U2PD_b4SD0PDbV9PDeU2Q`1^3PD_b4QD[T1QDa:QD\T1QD]T1PDcR4PDj^3QD^T1PDSh4PD
Th4PDWg4PD`^3QD_T1PDjn1PDT7QD`T1PD^^3PDWa1PDHPDdV9QDaT1PD_b4QDbT1PD]b4PDi<PD]g1PDc^3PD]b4PDhh7PD
WT2PD[U2PDc^3PD]b4PDhh7PD_^3PDfV9PD_U2PDfV9PDa^3PD]b4QDcT1PDdP8PD^^3PDPl1PDhV9PD]U2PD]b4QDdT1PD^
^3PD]k1PD_U2PDPa2PD_U2QD]3PDiV9PD_b4PDjV9PD_b4PD_b4PDgh8QD]3PD]U2PDSW2PDgn1PD[^3PD_b4QDeT1PDXY2P
D\^3QDfT1QDgT1PD]b4PDUS8PD\^3PD_b4PDlV9PD[@PD_b4PDmV9QDhT1PD]S9QDiT1QDjT1QD]3QDkT1QDlT1QDmT1QDnT
1TD1QDoT1QDPU1PDPW9PD\^3QDQU1QDRU1PDnR9VD0QDQU1QDRU1PDnR9QDSU1QDn9PDZU2PD]^3QDoEQDTU1QD[OQDUU1QD
VU1PD\^3PDWT2QDl>TD2PDTW9QDWU1PDaU2PD\g4QDXU1QDYU1TD1QDZU1PDQn1PDl5PDl5PDc^3PDij8PDVf8PD^X2PD]^3
PDld4PDi6PD`X2PDR]5PDi6PD]b4PDnR9PDi6QD[U1PDc^3QD\U1QD]U1PDoW8PD]b4PDoW8PD]b4PDVW9PDVW9PDYk1PDWW
9PD_=PDk^3PD_6PDk^3QD^U1PD_6PDk^3PDiS2PDa?PDk^3PD`o3PDk^3PDdAPDk^3PDbV2PDXW9PDYW9PDYW9QD_U1PD\U2
PDc^3PD]b4PDZW9PD_U2PD]b4PDYm1PD\^3PD[W9QDn6QD]3PDba2PD[@PD\W9QD`U1PDeU2QDaU1PD]b4PD^W9PD\^3PD]b
4PDUS1PD`^3PD]b4QDbU1SD0PD]b4PDUl3PDc^3PD]b4PDY8PD^^3PD]b4PDQo1PD^;PD]b4PDgh8PD\^3PD]b4PDbW9QDcU
1PD\g4PDdQ2PDaU2QDdU1PDdW9PD^4PD[^3PDab4QDeU1QDS6PD[5PDa^3PDeW9PDjn1PD]T9PD]b4PDUl1PDZV9PDb`1PD_
=PDk^3PD^o1PDdQ2QDfU1QD]3PDiV9PD_U2QD]3PDfW9QDgU1QD]3QDhU1QDiU1QDjU1P@ZU2QDkU1PDZU2QDlU1QDmU1PDZ
f4PDQX8PDbR4PDj^3PD]b4PD[Y3PDXT2PDc^3PD]U2PDfX3PDhV2PD]U2QD]3PDY@PDUl1PDj9QDT>PDc^3QD]3PD[o7PDdT
2PD_U2QDnU1PDaU2PD^U2PDPY2PD]U2QDoU1QDPV1PD\9PDcP2QDQV1QDRV1PDR\4PD_b4QDSV1QDTV1QDUV1QDVV1QDjU1Q
DWV1QD]3PDgn1PDeP8PD\^3PDPZ5PD\^3PD_b4QDXV1QDYV1PD_U2PDZo7PDc^3QDn6PDXW4PD_b4PDQX9PD]U2PD_b4PDPY
2QDZV1PDld4PD\^3QD]3PD[@PDai8PDSX9PDTX9PDi6PD]S9QD[V1QD\V1QD]V1PD]V2PDjn1PD]T9QDLQD^V1P@\^3P@_b4
QD_V1QD;PD_b4QD`V1QD4PD[U2P@]b4QDaV1QD4PDb`1P@]b4QDbV1QD4PD_b4QDcV1QDdV1QD4PDVY2PDa^3PDVY2PDa^3P
DUo7QD4PD`^3PDZo7QD4PD[X9QD4PDc^3PD\X9QD4PD^U2PD\^3QD]3PDid4PDc^3QD6PD\U2PDYa8QD6PDc^3QDeV1S@0QD
fV1PDb`1PD]b4QDgV1QD6TD2PD_U2QD]3PDiV9QD6PD_b4QDhV1QD6QD]3QDiV1PD\U2QD7PD_b4QDjV1PD\^3QD7PD_b4QD
kV1QD7QDlV1QD7PD]b4QDmV1QD7QD]3PDQ_3QD7PD]b4PDag1PD]^3QD7QDnV1QDoV1QD8PD_b4QDjV1QDPW1QD8PD_b4QDQ
W1QD8PDc^3PD_e1QD8PDc^3PD_b4QDRW1QD8QD]3QDSW1QD8QD]3PD^_3PDid4QD8PDX>QDm6QD8PD\U2PDc^3QDi;PD\U2P
Dc^3QDi;S@0PD]g1QD9TD2PD]U2QD]3PDgX9QD9TD2PD[^3PDhX9QD9QDTW1QDUW1QD9P@^b4PDW\8PD]U2PD_b4QD9P@]b4
PDec2PD]U2QD9QD]3QDVW1QD:PD]b4QDWW1S@0QDXW1QD:QDYW1QD5Q@ZW1S@0PDi_2PD]U2QD5QD]3QD[W1QD5QD[3S@0QD
\W1QD]W1QD5QD^W1TD1QD_W1QD5TD2PDTS4PDdW5QD5QDlJPDc^3QD`W1QD5PD]b4QDaW1QDbW1QDcW1QD@QD]3QDdW1QD@P
D_b4QDeW1QDBPDUY9QDBQDfW1QDgW1QDFQDhW1QDHPDmY8QD]3PD^_3QDHPD]U2QDiW1QDHPD]U2PD_U2PDfV9QDHPDZU2QD
jW1`D_b4`D]b4`D^b4`DaV2`DbV2QDHPDc^3QDkW1PD^o1QDHPD\^3PDbl8QD?PD^U2QDlW1P@_b4PDQk3QD?QDnOQDmW1QD
?QD]3QDnW1QD?QDoW1QD>PD_b4QDPX1PDbR2QD>QD]3QDQX1QD>QD]3QDRX1QDSX1QD>PD_U2PD_b4QDTX1QD>TD2PDc^3QD
UX1QD>PDc^3PD_6PDXh1QDEPD_b4QDVX1QDEPD]b4QDWX1PDTV5QDEPD_b4QDXX1QDYX1QDGPD^U2QDfT1QDZX1QDGQD[X1S
@0QD\X1QDGQD[X1S@0PDc^3PDca8QDk1PD_b4QD]X1QDk1QD]3PDg`2QDi1PD_b4PDc;QDn1PD]b4QD^X1QDKPD]b4PDeY9Q
DKPD]b4QD_X1QDKQD]3QD`X1QDS1QDaX1QDbX1QDT1PD_b4QDcX1QDU1PD_^3PDTV5QDU1PD`^3PD_b4QDU1PD_b4QDdX1QD
eX1QDZ1PD_b4QDfX1QDZ1PD]U2QDgX1QD[1PD]b4PDP`4QD[1QDhX1QD[1PDb`1PD]b4QD[1QD]3QDiX1QDR1PDdQ2PDhY9Q
Da1QDjX1QDg1PDb`1PD]b4QDg1PD_b4PDiY9QDf1PD^^3QDkX1PD^^3PDi<PDkY9QDo1PD]U2PD\g4QDP2PD_b4PDlY9QDQ2
PD^U2PD\^3QD]3PD]k1QDQ1QDlX1QDmX1QDP1QD]3QDnX1QDP1PD_b4QDoX1`D_b4aDT3QDP1TD3PD^R2PD^U2QDP1TD3QDf
V1VD0QDP1TD3QDfV1QDPY1QDY1QDQY1QDY1PD]^3QDWAQD`1QDRY1QDSY1QDTY1QD`1QDUY1QDVY1PD_U2PDZ\1PDe\8PD_U
2PD_6QDWY1PD_U2QDXY1QDYY1PD_U2PD]b4QDZY1QD[Y1PD_U2PD]b4PD^k4PD\^3PD_U2PDgQ2QD\Y1PD_U2PDlV9PD[@PD
_U2PD_b4QD]Y1PD_U2PDcg2PDVl1PD]U2PD_b4QD^Y1PD]U2PD_b4QD_Y1QD`Y1PD]U2PD[@PD\^3QDaY1VD0PD]U2PD[@PD
\^3QDaY1QDbY1PD]U2QDcY1PD]U2QDdY1VD0PD]U2QDdY1QDeY1PD]U2PD]b4QDfY1PD]U2QDgY1QDhY1PD]U2PD_b4QDiY1
PD[^3PD_b4QDjY1QDkY1QDlY1PD[^3QDYU1QDmY1PDci8PDc^3PDhX8PD[@PD\^3PD_b4QDnY1QDoY1PD\^3QDS=QDPZ1QDQ
Z1PDRY9PD\^3QDRZ1QDSZ1PD]_3PD]b4QDTZ1QDUZ1PD]b4PDg9PDVY2PD]b4QDVZ1QDWZ1PD]b4QDXZ1QD]JPD]b4PDkZ9P
D\^3QDoEQDYZ1QDZZ1QD[Z1PD]b4PD[Y3QD\Z1PD]b4QD]Z1QD^Z1PD]b4PDWg4PDmZ9PD]b4PDjX2PDUd4PD]b4PDnZ9PD\
^3PDk[2PD]b4PDl;PD_U2PD]b4PDoZ9PD]k1PD]b4PDP[9PD\^3PDZo7PD]b4PDi6PDQ[9PD]b4PD_R4QD_Z1PD_R4PDR[9P
DSQ4PDR[9PD]b4PDk@PD_=PD]b4QD`Z1QDaZ1PD]b4PDl@QDbZ1PD]b4QDTZ1PDRl1PDSb8PDa^3PDT[9PDUY9PDa^3PDhb1
PDSb8PD\^3PDiS2PDU[9PD_U2PD_b4PDe\8PD[U2PD^o1PD]g1PD^o1PDa^3PDQj8PD_o1PDa^3PDlU4PDWZ2PDa^3PD`o2P
DV[2PDa^3PDV[9PD[5QDcZ1PD[5PD_e3PDlV9PD[@PD[@QDdZ1PDgh8QDeZ1PDbR2QDfZ1PDc_3PD]U2PDW[9PD]U2PDTf8P
D]U2PDdQ3PDPAPD\R3PDPAPDdg4PDPY2`DfU2`DZR2PDdg4PD_b4QDgZ1PDdg4PD\Q2QDhZ1QDiZ1PD]j8PDhP8QDS=PDTb2
PD]U2PD_b4QDjZ1PD_b4QDkZ1PD\^3PD_b4QDZX1QDlZ1PD_b4PDYc1PD\^3PD_b4PDl7PD\^3PD_b4PDPo7QDmZ1PD_b4PD
fg4PDhV2PD_b4QDnZ1QDoZ1PDiS2PDoS5PD]S9Q@fT1QDP[1PD]S9PDaf4QDQ[1PDoW8QDR[1PD]b4QDS[1PDVf4PD]b4PDX
b3PDVf4QDT[1PDeU2PD`1PD]b4PDX`2PDeU2QDU[1PD]b4QDV[1PDRh4PDTh4QDW[1PDRh4PDfX2PD\^3PDHPDhP2PD`[9PD
HPDok2PDa[9PDYi7QDX[1PDak7PDb[9PDc[9PDa^3PDY5PDXT2PDc^3QD]3PDgQ2PD\^3QDY[1PDgQ2PD\W9PD`>PD]U2PD\
g4PDeR4PDj^3PDca8PDY5PD`o4QDZ[1QD[[1PDfV9PDa^3PDe[9PDUP9QD\[1QD][1PDT7PDZU2PD^^3PD_b4QD^[1PDZU2P
D[R2PD^^3PDZU2PDa^3QD_[1PDZU2PD]^3PDaU2PD\g4PDf[9PD\g4PDm[3PDbY9PDa^3PDg[9QD`[1PDea4QD`[1PD_@PDh
[9PDi[9PDVY2PDXW4PD\^3PDZb4PDmZ1PDk^3PDmW2PDe\8PDoX2PD\U2PD_b4PDoX2PD]U2PD_b4PDaW3PD\^3PDj[9PDbW
3PD\^3PDj[9PDPY2QDa[1QDfT1QDb[1PDYm1PD\^3PD[W9PD[i2PD\^3PD_b4PDe6PDk^3PDk[9PDfR6PDl[9QDc[1QDd[1T
D2QDe[1PDg7PD]b4PDk^8QDf[1QDg[1PDRY9PDNPDa^3QDh[1PDRV2PDc^3PDd[5PDRV2PDc^3QDj5QDi[1PDc3PD_U2QD]3
PDZa8PD]^3PDjT2QDj[1PDa3PDca2PD\U2PDn[9QDk[1PD\g4PD_b4PDoX9PDaU2PDo[9PDaU2PDfe8QDl[1QDR@PDP\9PDa
U2PDQ\9QDm[1PD`g5PD]U2QDn[1QDo[1TD1P@^4PDS\9QDP\1P@dQ2PDo[8QDYV1PD\U2QDiAQDQ\1PDZU2QD]JQDR\1PD^U
2QDiBPDih1PD]g1PD]g1PDih1PDih1PDa^3PD]g1PD]b4PDT\9PDZj7PDa^3PDU\9PDb`3PD_b4PDeV9PDc@QDS\1PDb7PDc
^3PDW`4PD]b4PDW\9PDc^3PD^b4PD^Y3PDnd8PD^b4PDS_8PDc^3PD^b4PDPl1PDgc8PD]b4PDX\9PD]b4PDY\9PDTX8PD]b
4PDZ\9QDT\1PD]b4PDhX3PDli1PD[^3PD]b4PD[\9PD[^3PD\\9PD[^3PD]\9PD^U2PD]U2PD]b4PD^\9PDS1PDl8PD_b4PD
S1PD_U2PD_b4QDU\1PD`V2PDkk2PDRl8PDaV2PDlk2PDRl8PDbR4PDT4PDj^3PD`U2PDc^3PDkS2PD`U2PDc^3PD_b4PDU<P
D_U2PD_\9PD_U2PD_b4PD`>PD]b4PDUl7PD^[8PDfX2QDV\1PDa\9PDb\9PD]b4PDc@QDW\1PD\X2PDfX2PD]U2PD]f4PDcR
2PDHPDaV2PDe\9PDh_8PDgP2PDj^3PD_b4PDgm7PDid4QDX\1PD\g4PDRn1QDY\1PDk^3PDi6QDoU1PD_b4PDf\9PDHPD`7Q
DZ\1PDj\9PD\^3PDkV3PDc<PDc^3QD[\1PDl\9PDgn1QD\\1QD]\1QD^\1PDkX8QD_\1QD`\1PDQ]9PDZf8QDa\1QDb\1PDm
Y8QDc\1QDd\1VD0QDc\1QDd\1QDe\1PD_^3PDed4VD0PD_^3PDed4PD1QDf\1P@]U2PDUd1VD0QDf\1P@]U2PDUd1QDg\1QD
l>TD2PD\[4PDdQ2PDg^3QDh\1QDR6Q@oFQDi\1TD2PDSZ9QDj\1PD]^3PD]b4PD[@PD\^3QDYU1PDZU2PDc^3QDk\1PD^^3P
D]b4PDS]9PD\^3PDaV2PD]b4PDT]9PDU]9QDl\1PD[^3PD_b4PDZ]9PDf9PD[Y2PD[^3PD\g4PD[^3PDhX3PD[^3PD[]9PDa
^3PD[^3PD_b4PD[g1PD\^3QD]3PD[^3PD\]9PD[^3PD]b4QDm\1P@^]9QDn\1PD_b4PD_]9PDSZ1PDc^3PD`]9PDa]9QDiT1
QDo\1QDP]1QDQ]1PDc]9PD_U2QDR]1PD\U2PD_b4PDcY2PDnX2PDTU2PDgQ2PD\^3PDZm8QDS]1QDT]1PDjV2QDU]1PD_U2P
DdQ2QD]3PDY:PDY^8PDg[9QD]3PDa\8PDS1PDPY2PDa^3QDV]1PD^U2PDHPDmf2QDiP1PDf]9PDVT2PD\U2PDbj8PD`V2PDg
]9PD`=PD^U2PD\^3QD]3PDfh8PDdQ2PD_b4QDW]1PD]<PD_b4PDh]9PDlT3PD_U2PD]b4PDi]9PDR4PDj]9QDX]1QDY]1QDZ
]1PDeQ2QD]3QD[]1PDn]9PD]U2PD_b4PDX>PD_U2PD_b4PD_b4PDfX2PDjk8PD_b4PDb]9PD[g1PD_b4PDgP2PD]^3PDg:PD
_6PDR]5PDc^3PDHPDo]9PDhU2PDXg4PDb`1QD\]1PD]b4PDP^9PDc\8QD]]1QD^]1PDmX2PDo;PD_U2PDhY1PD[X2PD^U2PD
R^9PD^U2QDDQ@[3S@0QD_]1PDc^3PDT7QDDQD`]1PDc^3QDa]1QDDPDHQDb]1QDc]1QDDPDc^3QD]3PD^_3QDDQDd]1PDc^3
QDe]1QD=PD]b4QD`7QD=QD]3QDf]1QDg]1QD=PD^U2QDh]1QDNQDlFQDi]1QDNQDc<S@0QDj]1QD<QDk]1QD<QDl]1TD1QDm
]1QD<PD[^3PD_b4QDn]1QD4PDY^8PD_b4PDX^9QD4PD\U2QDo]1QDP^1QD4PDdQ2QDfT1QDQ^1QD4PDc^3QDR^1QD4PDc^3P
D_b4QDS^1QD4PD^U2QDT^1P@_b4PDeo2QD4PD_U2QDU^1QD4QDV^1QD4PDYm1PD_U2PDWV3QD4PDYm1PD_b4QDW^1QD4PD[U
2QDX^1QD4PD[U2PD_b4QDY^1QD4PD[U2PD]b4QDZ^1QD4PDlj8PD_b4QD4PDgm7`Dc^3QD4PDc^3PDYh1QD4PD]b4QD[^1QD
\^1QDAQD]^1QD^^1QDAQD_^1QD`^1QDAPDdW5QDJQDlFQDa^1QDJPDb`1PDf<QD8PD_b4QDb^1QDc^1QD8PD^4PD^^3QD8PD
^U2PD\^3QDd^1QD8QDe^1QD8PD\U2QDf^1QD8PD]U2QDg^1QDh^1QD8PDS1QDi^1QD8PDXY2PD\^3QD8PDWY2PD^^3QD6QD]
3QDiV1PD\U2QD6TD2PD^^3PD]b4PDo^9QD6PD_b4QDj^1QD6PD]^3PDnY8QD6TD2PD]^3PDnY8QD6QDk^1QDl^1QDm^1PDR_
9QD7PD]b4QDn^1QDo^1QD7PD]b4QDP_1QD7PDTa8QD7PD`<PD^^3QD7QDj7QDQ_1QD9QD]3QDR_1QDS_1QD9TD3PD_U2PD_b
4PDZ5QD9QDT_1P@aU2QD:PD^U2QDU_1QDV_1QD:QDW_1PDb`1QDX_1PDb`1PD\_9PDgS3PDb`1PD]b4QDY_1PDb`1QDoEQDZ
_1QD[_1PDb`1QD\_1PDb`1QD]_1QD5Q@[3S@0QD^_1QD__1QD5PDHQD`_1QD5PDHPDld4PD]^3QD5PDa;PDfP2QD5PD^2QDi
T1PDQX8QD5PD]b4QDa_1PDc^3QDb_1QD5QD]3QDc_1QDd_1QD@PDWo2QD@QDe_1QDf_1QD@QDg_1S@0PD`U2QD@TD2PDc^3P
DS`9QD>TD2PD]U2PD_b4PD`U2QD>TD2PD]U2PDj8QD>TD1PD\U2QD]3QD>QDh_1QDi_1QD>PD\g4QD]3PDX_2QD>PD_b4QDj
_1QD>PDfd4QDaEQD?PD_b4QDk_1QDIQDl_1TD1QDm_1QDFPDb\8QDFQDn_1QDo_1QDFPD_U2QDfT1PDid4QDFPD]U2PDZ`9Q
D_1PD]U2QDfT1QDP`1QD_1QDQ`1QDR`1QD_1QDS`1PDa^3QD_1PD]U2QD]3QDT`1QDU`1PD]U2QDfT1PD\`9QDf1QDfT1PDR
\8QDf1QDV`1PD_^3VD0QDf1QDV`1PD_^3QDW`1QDKPDci8PD``9QDKPDnX2PDa^3QDKPD_b4QDX`1QDKPDUl8PDZU2QDKPDa
U2PDZ\1QDKPD]^3PDld4QDKPDZU2QDKPDVQ2QDLQDY`1P@dQ2QDLQ@oEQD_V1QDMQDZ`1TD1QD[`1QDOQDfT1QD\`1QDQ1PD
_U2QD]`1TD2QD^`1QDQ1TD2PD_U2PD[^3PD_b4QDQ1PDZY2QDV1TD2QD_`1TD1QD``1QDV1PD_b4PDbV9PD[U2QDV1QDa`1T
D1QDb`1QDV1QDc`1PD[U2QDb1QDd`1TD1QDe`1QDGTD2QDf`1QDg`1PDfX2QDS1QDh`1TD1QDi`1QDHPD]b4PDg`9QDHPDc^
3QDj`1QDk`1QDHQDl`1TD1QDm`1QDZ1PD\g4PDdQ2QDn`1QDZ1PD]U2QDo`1QDZ1PD^4PD`^3QDfT1S@0QDPa1QD\1PD]b4P
Dl`9QD\1PD_b4PDfX2QD]1PDaU2PD]U2PDlX2QD]1PD_b4PDg[8QD^1QDQa1TD1QDRa1QDW1QDSa1`Da^3`D4`DlW3`DU[2Q
DW1PD_b4QDTa1PD]^3QDY1PD[U2PDc^3QDUa1QDc1QDVa1TD1QDWa1QD;PD]b4QDXa1TD1QDYa1QDe1PD_b4QDZa1PDgb1QD
j1QD[a1QD\a1QDm1QD]a1TD2QD^a1QDn1PD_b4QD_a1TD1QD`a1QDR2QDaa1TD2QDba1QDS2PD^b4PDRa9QDS2PD_b4PDXT2
QDl1PDZU2PDc^3QDl1PD_U2PD_b4PDZ^8QDl1PD]U2QDiT1PDSa9QDX1PD\U2QDX1QDiT1QDca1QDX1QDj7S@0QDda1QDP2Q
Dea1TD1QDfa1QD3QDga1QDha1TD1P@VT2QDoEQDia1P@id4PDc^3PD`7PD]b4PDUd1QDja1QDka1PD]b4QDla1QDma1QDna1
QDoa1PD]b4PDPS2PDea9PD]b4PD[_9PDfa9PD]b4PDj9PD_U2PD]b4PDP4PD_U2PD]b4PDga9PD_U2PD]b4PDe\2PD\^3QDP
b1PD]b4QDQb1PD]^3PD]b4PDka9PDVV3PD]b4PDla9PDmj2PD]b4QDRb1QDSb1PD]b4PDWR5PD\^3PD]b4PDYR4PDc^3PD]b
4PD[m2QDTb1PD]b4PDT[2PDU:PD]b4PDo8PDYc8PD]b4PD`R4PDRb9PD]b4PDX\5PDSb9PD]b4PDTb9PD_U2PD]b4QDUb1QD
Vb1PD]b4QDWb1QDXb1PD]b4QDYb1QDZb1PD]b4QD[b1QD\b1QDoEQD]b1PDcZ3PD]b4QD^b1QD_b1PD]b4PD]b9PD_U2PD]b
4PDX>PDhg1PD]b4PDR:PDT[2PD]b4PDPY3PD\^3PD]b4PDZ[2PDhU2PD]b4QD`b1PDof2PD]b4QDab1PDeY3PD_b9PDeY3PD
kV9PD]b4QDbb1QDcb1QDdb1QD]3QDeb1PD^U2PD\^3Q@fT1QDfb1QDgb1PDY^8PD_b4PDnh2PD^U2PD\^3QDhb1PD^^3PDTS
4QDib1QDjb1PDTS4QDkb1PDTS4PD]b4PDfX3PDZU2PDlj8PDaU2PDZU2PD_b4QDlb1PDZU2PD_U2QDmb1PDgY9PDZU2PDc^3
QDnb1PDZU2PDc^3QDS6QDob1PDZU2QDPc1QDQc1QDRc1PD\U2PD_b4QDSc1PD\U2QD]3PDg`2PD\U2PD]U2PD_b4QDTc1PD\
U2QDUc1PD]U2PD_b4QDVc1QDWc1PD]U2PD_b4QDXc1PD]U2QDiT1QDYc1Q@Zc1PD]U2QD[c1QD\c1PD]U2PD]b4QD]c1TD1Q
D^c1PDWY2PD_b4QD_c1PDWY2QD]3QD`c1QDac1QDbc1TD1QDcc1PDUo7QDoEQDdc1PDZ^8QDiT1QDec1QDfc1PD`^3QDgc1P
D\c8PDa^3PDWg4PD`=PDa^3PDc]3PDga9PD_U2PD_b4PD]^3PD_b4PDac9PD\^3PDaU2PD`^3QDhc1PDc^3PDb7PD]^3PD]b
4PDjV2PD]b4PDnR9PDc@PDc^3QDic1PD_o1PDkn1PDXm1PD_o1PD_U2PD_b4PD^o1PD_U2QDfT1QDjc1PDZR2PDgj4PD`7PD
Y8QDkc1PDZ:PDZm8PD_U2QDlc1PDV3PD[^3PDXQ4PD_U2PD]b4QDmc1PD_U2PD_b4QDnc1VD0PD_U2PD_b4QDnc1QDoc1PD_
U2PD]b4QDPd1QDQd1PD_U2PD[^3PD_b4PDf6PD_U2QDRd1PD_U2PDag1PDoW4PD_U2PD`V2PDjX9PDUd9PD\^3PD\g4PDVd9
PDlU2PDWd9PD]^3PD_b4PD[k4PDdg4PDd^3QDSd1PD\d9QDTd1QDUd1QDVd1P@\^3QDWd1PDcR2PDi\8PD]d9PDcR2QDXd1Q
DYd1PDY3PD_U2PD_b4PDcR4PDU7PDbR4PDcR4PDj^3QDZd1PDS\8PDT\8PDUd1PD_U2PD_b4PDUd1PDid4PDc^3PDUd1QD[d
1PDUd1PD`d9`DSd4`DiV5PD`R4PDd]3PDo8QD\d1TD1QD]d1QD^d1QD_d1QD`d1QD^d1PDRn1QDad1PDbR4PD\^3PD_b4PDV
R2PDXg4PD\^3PD]b4PDfd9PDXg4PDgd9QDbd1QDcd1PDQc9PDa^3PDQc9PDQn8QDdd1PDRn8QDed1QDnOPD_U2PDHQDfd1QD
gd1PDHPDPc8PD]^3PDHQDhd1PDHPD_6PDHPDk8PDld9PDHPDaV2PDe\9PDHPD]`1PDo8QDj7PDkd9PDb^3PDeU2QDc<Q@^3Q
Did1TD1QDjd1PDeU2QDkd1QDld1TD1QDmd1PDeU2PDg9PD^U2PDeU2PDZU2PDc^3PDeU2PD]S9QDnd1PDeU2QDod1QDPe1PD
eU2PDi8QD]3PDeU2QDlFQDQe1TD1QDRe1PDeU2PD]^3PD_b4QDSe1PDRh4PDc^3QDTe1QDUe1PDmW2QDVe1TD1PDPe9PDdQ2
PDa^3PDc<PDdQ2QDWe1TD1PD[@PD]j8PD]^3PD_b4PDSe9PDTe9PDZ^8QDXe1QDec1PDZ<PDS\8PDbe5PDh[3PDak7PDb[9P
Ddg2PD[Y2PD]@QDYe1QDZe1PDc^3QD[e1PD_b4QD\e1QD]e1QD^e1TD1QD_e1QD`e1PD^U2QDae1QDbe1QDce1QDde1PD_b4
QDee1PDYm1PDa^3PDYm1PD_U2QDfe1QD^CP@^^3PDVR2QDge1QDhe1QDie1QDje1QDke1TD1QDle1PDci8QDme1PD\9PD_U2
PDok2PD\9PD_U2QD]3PDe\9PDm]9PD_U2PD_b4QDne1QDoe1TD1QDPf1QDQf1QDRf1QDSf1QDTf1TD1PDSS9QDUf1QDfT1QD
Vf1QDWf1QDXf1TD2QDYf1PDle9PDa^3PDWe2PD[\9PDYZ3PDme9PDTS4PDdU2PDWg4PDdU2PDdU2PDdU2QDZf1QD[f1QD\f1
QD]f1TD1P@Q_4PDV>PD_U2PD_b4QD^f1PDYg2PDne9PD_^3PD_b4PDX>QD_f1QDoETD1QD`f1PDha9PDdQ2PDVl2QDaf1QDb
f1TD2PDTS4PD_b4QDcf1QDdf1PD[l2PDa^3PDSf9PDTf9QDef1PDlX2PDa^3PDnX2PDmX2QDff1P@_b4PDmX2PDVf9QDgf1Q
Dhf1PDlV9PD\^3PD_b4PDXf9PDhU2QDif1QDjf1PDhU2PDlb8PDYf9PDhU2PDSQ4QD]JQDkf1PDhU2PDWg4PDdQ4PDhU2PDU
g4PDhU2PDXn1PDa^3PD`7PDXn1PD\^3PD_b4PDYAQDlf1PDNPDa^3PDfm8PD[n2PDaZ3PDaV2PDlk2QDmf1PDaV2QDnf1PDR
a9QDof1PDka9QDPg1PDWo2PDTS4PDWo2PD\U2PD]b4PDP?QDQg1QDRg1QDSg1QDTg1PD_b4PDl2QDUg1PDl^3PDcf9QDVg1Q
DWg1TD1QDXg1PDkX2PD\^3PD_b4PDeo2PDef9PDio2PDa^3PD]b4PD^^3PD]b4QDYg1PD^^3PDff9PDeX9PD^^3QDZg1TD1Q
D[g1QDX:QD\g1PDV\5PDgh8PD\^3QD]g1PDhf9PD[Y2PDgP2PD]^3PDRd4PDZ@PD\^3QD^g1QD_g1QD`g1TD1QDag1QDbg1P
D]U2QDcg1TD1P@Ro2PDgm7QDdg1P@\^3QDeg1QDfg1PD]V2PDWo1PDj7PDmf9QDgg1PD[f4PDbY8PDU7PDc^3PD_b4PDh[5P
D_^3PD_b4QDhg1P@\^3PD_^3PDof9PD_^3PD_b4PDSd4PD_^3PDna2PDVj1PD_U2PD]k1PDPg9QDkc1PDa\2PDg^3PD_b4PD
o\2PDa^3QDig1PDRg9PDa^3PDhi3PDX6PDk^3PDPa9PDa4QDjg1PDTg9PDZY2PDR4QDkg1PDYn3QDlg1PDUg9PDVg9QDmg1Q
Dng1TD2QDog1PDW=PDWg9PDg9PDa^3QDPh1PDTf8PD_U2PD_b4QDQh1QDRh1Q@]3PDk\9PD_^3PDZg9PD]b4PDde4PDhS3PD
d>QDSh1QDTh1PDc<PDa^3PD]g9PDc<PDc^3PDk\9PD[U2PD[^3PDd`9PD[U2PD_U2PD_b4QDUh1PD[U2PD_b4QDVh1QD_8QD
Wh1TD1QDa8PD`g9PDa^3PDag9PDkR2PDk^3PDkS4PDXX2PDaf4QDXh1QDYh1QDZh1TD1QD[h1PD\8PDf^3PDnX2PDa^3PD`R
4PDcg9PDi\8PDdg9PDl^3PDP3PDWW9PDbR2QD\h1PDeg9PD]b4PDe<PD_^3QD]h1QD^h1TD1QD_h1PDV`2PD]^3QD`h1QDah
1TD2QDbh1QDch1PD[^3TD1QDdh1QDeh1PD_^3PDc@QDfh1QDgh1PDo7QDoETD1QDhh1QDih1QDjh1PD_U2PD\?QDkh1TD1QD
lh1PDna2PDmV3QDmh1QDnh1TD1QDoh1PDbk4PDQa2PDQh9PDRh9QDlT1QDPi1QDQi1QDRi1PDmY8PDW;PDeY2QDSi1QDTi1P
DTh9PDUh9PDn=PD_b4PDo`9QDUi1QDVi1PDfe2PD_U2PD\U2PD_b4PDna2PD]U2PD]b4PDSc2PD^U2PDc^3QDWi1PD^_3QDX
i1PDZW2QDYi1TD1P@Qo8PDbm8PDji3PDXh9PD_U2PD\g2PD`f9QDZi1QD]3QD[i1PDoX2PDa^3QD\i1PDZh9PD_b4PDlh2PD
_b4PDkZ2PDf]9PDVT2PDaU4QD]i1PDeQ2PD_b4QD^i1PDjS2QD_i1PD_<QD`i1PDkS2QDai1PD^h9PDg:PDjk8PDbU2PD]5Q
Dbi1PD_h9QDci1PDb]9PDah9QDdi1QDei1PDdZ2QDfi1QD]3PDYh9PD_b4QDgi1QDhi1PD_b4QDii1QDji1PD_b4PDea9PD_
U2PD_b4PDeh9PDU7PD_b4PDmW2QDki1PD_b4PDfh9PD\9PD_b4PDb]9PDah9PD_b4QDli1QDmi1PD_b4PDZ@QDni1PD_b4PD
gm7QDoi1PDY^8QDfT1QDPj1TD1P@nh2QDQj1QDRj1PDih9QD]3QDSj1QDTj1TD1QDUj1QDVj1QDWj1PDmh9PD_U2PDnh9PDo
h9PDn;PDPi9PDQi9PDa^3QDXj1QDYj1TD1PDkR2PDRi9PD`^3PD[_9PDfa9PD^h4SD0QDZj1PD\^3PDin1PD\^3PDkU3QF[j
1QDU3Q`1^3WD0QD\j1XD0VD0QF[j1QDU3Q`1^3WD0QD\j1XD0QD]j1QF^j1TD3QDU3Q`1^3WD0Q`1^3QD_j1XD0VD0QF^j1T
D3QDU3Q`1^3WD0Q`1^3QD_j1XD0QD`j1QDaj1Q`1^3WD0QDbj1XD0QDcj1WD0Qd1^3QDT2XD0QDS5aDT3WD0QDT2XD0QDS5a
DT3WD0QDi;Q`1^3QDT2XD0S@0QDdj1QDej1PDbQ2QDfj1WD0Q`1^3QDgj1XD0QFm:QDU3Q`1^3WD0Q`1^3QDhj1XD0QDij1Q
DU3Q`1^3Q@i;WD0Q`1^3QDjj1XD0WD0QDT2SD0QDi@XD0aDT3QDkj1PD[k4PDkn1PDT7PD^k4QDlj1QDl=S@0QDmj1PDm@QD
nj1PD`^3QDi;S@0WD0QDoj1XD0QDPk1QDoFTD1PD_b4QDQk1QFij1TD1QDU3WD0PD]b4Q`1^3SD0XD0QDRk1QDSk1WD0QDTk
1XD0QDUk1QDVk1QDWk1PD_b4QDXk1QDYk1QDXk1QDYk1QDZk1QDU3Q`1^3WD0QD[k1XD0QD\k1QD]k1QD^k1`D]i8`D\^3`D
_U2PDdW5QD_k1QD`k1QDak1QDV3Q@[3Q`1^3QDbk1QDi;QDck1PD_b4QDdk1QDek1PDdh8PDUm9QDfk1QDgk1PD\m9QDhk1P
DeU2QDik1QDjk1PDeU2QDkk1PD^o1PD_U2PD_b4PDgX3PDo_9PD]U2PDi6PDS2PDZU2PDgm7QDlk1QDmk1QDnk1PD_b4QDok
1PD_b4QDPl1QEQl1QDRl1TD1WD0QDSl1XD0QDTl1QDlBQDUl1QDi@QDVl1QDWl1QDXl1QDYl1PDc^3QDZl1QD[l1QD\l1QD]
l1QD^l1QD_l1PDR>QD`l1PD\?QDal1PD[?QDbl1PDeU2PD]b4QDcl1PD]^3QDdl1QDel1PD]^3PDRm4QDfl1QDgl1QDhl1QD
il1QDjl1PD\^3QDkl1PD`^3QDll1QDml1QDnl1PD^@QDol1PDnm5PDao9QDPm1QDQm1PDTf8PDlo2PDmW2QDRm1QDSm1Q@d7
QDe7WD0QDTm1XD0QDf3TD1WD0QDVd1XD0QFUm1TD1WD0QDVm1XD0`D_b4`DRQ:`Dhd4`D]b4`D_U2`DSQ:QDU3Q@[3Q`1^3S
@0WD0QDWm1XD0VD0QDU3Q@[3Q`1^3S@0WD0QDWm1XD0QDXm1PD]U2PD_b4QDYm1VD0PD]U2PD_b4QDYm1QDZm1PD_U2QD[m1
PDTS4QD\m1QD]m1QD^m1QD_m1QD`m1`DTR:QDam1S@0WD0QDbm1XD0PDP9QDcm1PDTS4PDdW5PD^U2PD\^3PDdW5QDdm1TD2
PDY^8PDbR4PDj^3QDYU1PDcP2PDYg1QDem1PD[U2P@_b4QDfm1PDld4QDgm1QDgm1VD0QDgm1PD1QDhm1QDim1QDjm1Q`1^3
WD0QDkm1XD0VD0QDim1QDjm1Q`1^3WD0QDkm1XD0QDlm1QDmm1Y@0Q@V3Q@^3WD0QDV2XD0VD0QDmm1Y@0Q@V3Q@^3WD0QDV
2XD0QDnm1QDom1WD0QDPn1QDQn1XD0QFc3TD2WD0QDRn1QDSn1XD0QDTn1PD^^3`Do3QFUn1TD1`E_b4`E]b4`E^b4`E\^3`
E`f4`E[[8`EWS:WD0QDU2XD0QDl:Q@`3WD0QDU2XD0QDVn1UD0WD0QDU2XD0SD0PDUl3PD\^3PDXS:QDWn1PD_U2PD_b4PDZ
5QDXn1PD\^3PDi_2PD]U2PD_b4QDYn1PD]U2TD1QDZn1Q@[n1PDQi2QD\n1QD]n1PDci8PDXS:QD^n1PD\^3PD]`1QD_n1PD
\^3PDZ\1PDRl1PD\^3QDli1QD`n1PD\U2PDel7QDan1QDbn1QDn\1PD\U2PDbR4PDo4PDkS:PDd3PDP]8PD[[9QDcn1PDT_9
PDjX9PD`U2PDS[9PDcR2PDjk8PDmj1PD]k8PDRa9QDdn1PDPl1PDTa2PD^_3PDTa2PD[?QDen1QDfn1QDgn1QDS6QDhn1PDd
Q2PD_b4PD[@PD]b4QDin1PD\^3QDjn1QDkn1QDln1PDc^3QDmn1QDnn1PD]U2PDUT:PDZW2QDon1PDQo8QDPo1QDQo1PD_j2
PDb^3PDde9PDo\2PDa^3PDRn1PDVR2PDmW2QDRo1PD]b4PDg2PDhg1QDSo1QDTo1QDUo1PD]b4PD_R4PDeV9PD_m1PD]U2PD
[@PDd[5PD]U2QDVo1PD[^3QDWo1QDXo1PDXT:QDoEQDYo1PDeV9QDoEPDi6PDQ[9QDZo1PDgo8QD[o1PDYk1PD]^3PD\g4PD
]b4PDl<PD\^3PD]b4QD\o1PDc^3PD]b4QD]o1QD^o1QD_o1QD`o1QDao1PDnh7PDk^3QDbo1QDco1QDdo1QDeo1PD_b4QDfo
1QDgo1QDho1QDSi1QDTi1PDle9PDa^3PDQX9PDP1QDio1QDjo1QDko1PD]U2QDlo1QDmo1QDno1QDoo1QDPP2QDQP2QDRP2Q
DSP2QDTP2QDUP2QDVP2QDWP2TD1QDm6QDXP2QD_8QDYP2QDZP2VD0QDZP2PD1QD[P2PD]k2QD\P2QD]P2PD]b4QD^P2QD_P2
QD`P2TD1QDaP2QDbP2QDcP2Q@dP2QDeP2QDfP2QDgP2QDhP2PD^U2PD\^3QDiP2PD\g4PDdQ2PD_b4QDjP2QDkP2QDlP2QDm
P2QDnP2PDS\8PDT\8QDoP2QDPQ2PDT[2PDU:QDQQ2PDY^8PDma2QDRQ2PDY^8QDSQ2QDTQ2PD]^3PD_b4PDac9PD\^3QDUQ2
PDWo2PD]b4PDWg4PDmZ9PDlV9PD\^3PD_b4PDXf9PDea9PD_U2PD_b4PDRY9PD\^3PDWk7PDb`1QDVQ2S@0PDi6PDQ[9QDWQ
2QDXQ2QDYQ2TD3QDZQ2QD[Q2PD\^3PD[^3PD_b4QD\Q2PD\^3QDlFQD]Q2QD^Q2QD_Q2QD`Q2QDaQ2QDbQ2QDcQ2PD_b4PDk
W:QDdQ2TD1QDeQ2QDfQ2PDVY2QDgQ2PD_b4QDhQ2QDiQ2TD1QDjQ2QDkQ2QDlQ2QDmQ2QDn6TD3PD_^3QDnQ2QDoQ2PD_b4Q
DPR2PDkV3QDQR2QDRR2QDSR2QD\]1PD]U2PDfY9PDP3PDWW9QDTR2PDZf9PDdW5PDk\9PD_^3PD`V2QDUR2QDVR2PD[U2QDW
R2PD[U2QDXR2PD_U2QDYR2PDf6QDZR2QD[R2QD\R2P@eo2QD]R2TD1QD^R2QD_R2QD`R2QDaR2QDbR2QDcR2PDmX:PD\^3PD
i6QDdR2QDeR2QDfR2PDhf9PD[Y2QDgR2TD3PDb`1PDk^3QD^S1QDhR2SD0PD[^3PD]b4PDTo8PD_U2QDj5QDiR2PD^U2PD\^
3QDjR2QDkR2QDlR2TD1QDmR2QDnR2TD1PDZU2QDoR2QDPS2QD`@QDQS2QDRS2PDl8QDSS2PDHPDeQ8PDmW2QDTS2PDi9PDUe
8PDPZ5PD\^3PD_b4PDWT2QDUS2QDVS2PDcY:PDdQ2QFWS2QDXS2Q`1`3Q`1^3WD0QDYS2XD0`Dni2`DPZ:`DQZ:`D^]2`DP[
2QDc3QDU3PD]U2QDZS2QD[S2QD\S2QFh9QD]S2Q`1^3WD0QDW2XD0`D\6QDU3PDUi8WD0QD^S2XD0PDTZ:SD0QDc3QDU3Q`1
^3QD_S2PDWY2QDU3QD`S2PD_^3QDaS2QDl>S@0S@0QDbS2PD_U2QDcS2WD0QDdS2XD0QDc3QDU3SD0PDff4PDj^3WD0QDW2X
D0QD]8QDeS2Q`1^3QDfS2QFm:QDU3YD0WD0QDW2XD0QDgS2QDU3Y@0WD0QDhS2XD0PDc^3UD0QD\3SD0QDc3WD0Q`1^3QDW2
XD0VD0UD0SD0QDc3WD0Q`1^3QDW2XD0VD0UD0QD\3QDc3WD0Q`1^3QDW2XD0VD0UD0QDc3WD0Q`1^3QDW2XD0VD0UD0QD\3S
D0QDc3WD0Q`1^3QDW2XD0QDiS2UD0SD0QDc3WD0Q`1^3QDW2XD0QDiS2UD0QD\3QDc3WD0Q`1^3QDW2XD0QDiS2UD0QDc3WD
0Q`1^3QDW2XD0QDiS2WD0QDjS2QDkS2XD0PD[^3PDXQ4QDlS2PDXe8PD_U2PDaV2PDhb1PDHQDmS2QDnS2PDc^3QDoS2PDai
1`Egj4`E>QDPT2PDRl8PDc^3QDQT2QDRT2PD_b4PD^[9PDl9QDST2PD\Z:QDne1PD_U2PDUf8PD\^3QDTT2QDY8QDUT2PD^Z
:PD_U2QDVT2PDc^3PD]U2PD`b4PDgX9QDU3PDZU2PD]^3PDaU2QDWT2PD_b4QDXT2QDYT2PDUf8PD\^3PD[^3PD]b4PDTo8Q
DZT2PD^^3QDc3QDU3Q`1`3WD0QD[T2XD0QDc3TD1QD\T2QD]T2S@0S@0WD0QD^T2XD0QDc3QDjT1WD0QDk3Q`1^3QD_T2XD0
PDm\3QDU3PDcZ:QD`T2QDaT2QDbT2PD^`2PD\^3PDgb1PD[W4QDcT2PDHPD`d1PD_U2SD0PD`d1QDU3QDdT2QDeT2QDfT2QF
e5TD3QDU3WD0Q`1`3Q`1^3QDW2XD0`D^^3Q@T3QFgS2QDU3Q`1`3Q`1^3WD0QDW2XD0QDgT2Q`1^3WD0QDW2XD0WD0QDhT2X
D0Q`1^3QDS5QDX3Q`1^3WD0QDiT2XD0QDc3QDU3Q@X3WD0QDjT2XD0`Dd^3`Dc^3S@0aDT3QDkT2Q`1^3PDnV4QDc3TD3QDl
T2P@c^3P@T7WD0Q`1^3QDW2XD0QDc3TD3QDmT2WD0PDc^3SD0XD0QDc3TD3QDU3Q`1^3WD0QDnT2QDoT2XD0PDcZ:QDPU2QD
QU2QDRU2PD]U2QDZS2PD^^3QDSU2PDmY8QDTU2QDUU2QDVU2QDWU2TD2QDXU2QDYU2TD2QDZU2`EV7`EX7`EU7`EW7`ET7`E
Y7WD0QDY2XD0QD[U2`EV7`EX7`EU7`EW7`ET7`EY7WD0QDY2XD0QD\U2TD2QDS5QF]U2QDU3Q`1`3WD0QD^U2XD0QDgBQD_U
2QD`U2TD2QDaU2QDbU2QDcU2TD1WD0QDdU2S@0QDeU2XD0QF]U2Q`1`3WD0QDfU2PDc^3XD0QDgU2QDhU2PD\^3aDiU2`Ddd
4SD0QDjU2QDkU2TD1PDk^3WD0SD0XD0QDlU2PD\U2PD_^3QDmU2TD2PDdQ2PD[^3QDnU2QDeU1QDc3WD0QDoU2XD0QDUCPD]
U2PD_b4PDUe8PD\^3QDj5QDPV2QDQV2QDRV2QDSV2TD1PDZU2QDTV2QDUV2Q`1^3WD0QDVV2XD0QDWV2QDXV2PDc^3QDYV2P
D_b4QDZV2QD[V2WD0QD\V2XD0QD]V2QF]U2WD0QD^V2QD_V2XD0PDc^3QD`V2QDiGQDaV2QDbV2WD0QDcV2XD0QDdV2QDeV2
TD1QDfV2QDe5QDgV2Q@`3WD0QDhV2XD0WD0QDiV2XD0TD2QDjV2PD^^3Q@kV2WD0QDlV2XD0`D\^3QDmV2QDnV2S@0WD0QDo
V2XD0WD0QDPW2XD0QDQW2QDRW2QFc3Q@`3WD0QDSW2XD0PDc^3QDTW2Q@`3WD0QDUW2XD0QDVW2QDc3Q@d7QDe7WD0PDm7XD
0QDWW2QDm:WD0PDd\:XD0`Dc^3QFc3QDXW2Q`1`3WD0QDYW2XD0`Dc^3QDc3QDZW2SD0S@0WD0QD[W2XD0QFe5Q`1`3WD0Q@
d7Q@e7Q`1`3QDX2XD0aD\W2Q@T3QD]W2Q`1`3WD0Q@d7Q@e7QDX2XD0QDc3TD2PDHPDfR4WD0QDX2XD0QDc3TD2PDa^3WD0Q
DX2XD0QD^W2WD0QD_W2XD0QD`W2QDd7QDe7WD0QDaW2QDbW2QDcW2XD0QDe7WD0QDaW2QDbW2QDcW2XD0QDd7QDe7QDdW2WD
0QDeW2XD0QDe7QDdW2WD0QDeW2XD0QDfW2S@0QDgW2QDc3QDV3QDhW2S@0WD0QDiW2XD0QDjW2QDkW2SD0WD0QDlW2QDU3Q`
1^3QDmW2XD0PDgQ2PD\^3QDnW2PD^^3S@0WD0QDoW2XD0QDPX2S@0S@0WD0QDQX2XD0PD_U2PDT\:PD^U2PD\^3QDRX2PD_U
2PDUd4PDc^3QDSX2QDTX2P@eU2PDc^3QDUX2PDc^3WD0QDVX2XD0PD]U2PDVf8QDWX2QDXX2PDg]:QDYX2WD0Q`1^3QDW2XD
0QDZX2TD1WD0PD]b4QD[X2QD\X2XD0WD0QDU3QD]X2TD2QD^X2XD0QD_X2WD0PDk^3QD`X2QDaX2XD0VD0WD0PDk^3QD`X2Q
DaX2XD0QDVOWD0QDbX2PDcR4XD0WD0QDcX2QDoFPD^;XD0QDdX2QDeX2WD0QDfX2PD^;XD0QDgX2QFhX2TD3WD0QDgV2QDj5
QDiX2QDjX2XD0`D\^2`D]l2WD0QDk2XD0Y@0QDkX2TD1VD0WD0QDk2XD0Y@0QDkX2TD1QDlX2QDmX2QDnX2SD0S@0WD0QDX2
XD0QDoX2QFPY2WD0QDQY2XD0QDRY2QDSY2TD4WD0QDgV2Y@0PDk5QDTY2XD0QDUY2TD1WD0QD[8PDZU2XD0VD0QDUY2TD1WD
0QD[8PDZU2XD0QDVY2QDU3WD0QDWY2QDXY2TD1QDYY2XD0P@_b4VD0QDU3WD0QDWY2QDXY2TD1QDYY2XD0P@_b4QDZY2WD0Q
D[Y2PDWY2XD0QD\Y2WD0PD[^3QD]Y2XD0VD0WD0PD[^3QD]Y2XD0QD^Y2QF[j1TD2WD0PD]U2QD]3QD_Y2XD0QF[j1Y@0WD0
QD`Y2TD1QDaY2XD0VD0QF[j1Y@0WD0QD`Y2TD1QDaY2XD0QDbY2QF[j1Y@0WD0QDcY2XD0QDdY2WD0QDeY2QDfY2XD0SD0QD
gY2TD3WD0QDa?QDhY2TD1QDiY2XD0VD0QDgY2TD3WD0QDa?QDhY2TD1QDiY2XD0QDjY2WD0QDkY2QDlY2TD1QDmY2XD0VD0W
D0QDkY2QDlY2TD1QDmY2XD0QDnY2QDoY2WD0QDPZ2QD]3QDQZ2XD0WD0QDRZ2TD1QDSZ2XD0QDTZ2WD0PDjn1QDeFQDUZ2PD
Rm7QDVZ2XD0WD0QDoS2QDUZ2PDRm7XD0PD\^3WD0QDWZ2QDXZ2TD1PDc^3XD0SD0WD0QDYZ2PD_U2XD0QDZZ2WD0QD[Z2P@_
U2XD0VD0QDZZ2WD0QD[Z2P@_U2XD0QD\Z2QF[j1TD1WD0QD]Z2Y@0TD1QD^Z2XD0SD0QF[j1QDU3Y@0WD0QD_Z2XD0QD`Z2W
D0QDaZ2PDc^3QDbZ2XD0SD0QDU3WD0PD^U2PDc^3XD0QDcZ2QDU3Y@0WD0PD[1QDdZ2XD0QDeZ2QDfZ2WD0QDgZ2QDhZ2XD0
QF[j1QDU3WD0QDiZ2TD1VD0XD0`D_U2`D]U2`D]R2`D^^3QF[j1QDU3WD0QDiZ2TD1QDjZ2XD0`D_U2`D]U2`D]R2`D^^3UD
0WD0QDkZ2XD0SD0QDlZ2PD]b4PD_6PDg`2QDmZ2TD1PD]U2TD4QD[n1QDnZ2QDoZ2WD0QDP[2XD0TD2QDQ[2SD0UD0QDR[2W
D0QDS[2XD0VD0UD0QDR[2WD0QDS[2XD0QDT[2QDU[2Q@U3Q`1^3WD0QDV[2XD0`Dc^3aDT3UD0WD0PD\Q2QDi;SD0XD0UD0W
D0PDhg4QDi;SD0XD0UD0QDW[2QDX[2UD0WD0QDY[2XD0SD0`Ddd4UD0PD^P8QDZ[2QD[[2PD^P8PDc^3QD\[2QDlS1QD_U1P
DXW9QD]JQDU3PD]b4Q`1^3WD0QD][2XD0QD^[2QD_[2UD0WD0QD`[2XD0WD0QDa[2Q`1^3Q@b[2QD\4XD0QD\4QDc[2QDd[2
QDSKTD2QDe[2QDf[2QDg[2QDU3WD0QDh[2XD0PDc^3QDi[2WD0QDSKXD0SD0PDi6PDc<PDR8QDj[2PDZU2PDR8PDZU2QDk[2
QDl[2QDm[2PDca2PD\U2QDn[2QDo[2PDiS2QDP\2PDhh9PDZU2QDQ\2QDR\2WD0QDS\2XD0`Dc^3QDR\2WD0QDS\2XD0`Dc^
3QDQ\2WD0QDS\2XD0`Dc^3WD0QDS\2XD0`Dc^3QDUR1QDU3Q`1^3WD0QDT\2XD0QDU\2QDV\2QDW\2PD]b4WD0PD^P8XD0PD
c^3QDX\2QDY\2TD1QDZ\2QDSKTD2QD[\2QD\\2PDT7WD0QD]\2XD0QDU3PDc^3PDT7WD0QD^\2XD0QD_\2QD`\2QDa\2PD_b
4PDc;QDb\2QDc\2QDd\2QDeHPDVY2QDe\2PDVY2PDa^3PDUo7PD_b4PDYX9PDZX9QDf\2QDg\2QDh\2P@\^3QDi\2PDWU:QD
j\2PD]^3PDUS4QDk\2PDc^3PDd7QDl\2PDXW4PD_U2QDm\2PDaU2PD\U2PDY@TD2QDn\2PD`V2PD\^3PD_b4QDo\2PDeP2QD
P]2TD6WD0Q`1^3QDb[2XD0QDQ]2QDP]2TD5PD]^3TD3WD0QD\4XD0QDR]2TD8PD4WD0QDS]2XD0UD0WD0PD[a:XD0WD0QDR]
2SD0PD4QDS]2XD0WD0QDR]2SD0SD0PD4QDS]2XD0QDT]2`D`d4`Dg7`D]g1QFU]2TD2WD0QDV]2XD0QDV]2`Dd7SD0PDQo1P
Dd7Q`1^3QDW]2PD^2PDfP2QDX]2PDfP2QDY]2WD0QD\NPDc^3XD0SD0QDZ]2PDc^3aDT3`DY9QD[]2PDc^3QD\]2QD\NPDc^
3WD0QD]]2XD0QD`GWD0QD^]2XD0`DHQD_]2Q@`]2P@]b4PDPa4QD]JQDU3WD0QDa]2QDb]2XD0PDaU2QDn=QDc]2QDd]2WD0
QDe]2QDf]2XD0QDg]2S@0S@0WD0QDU3QDbQ1XD0QDh]2WD0QDi]2XD0QDj]2PD]b4S@0WD0QDk]2XD0PDe\2PD]^3SD0QDl]
2SD0QDm]2PDla:PDc^3PDT7QDn]2PDc^3QDo]2WD0QDP^2XD0QDQ^2QDR^2PDZU2PDWk7PDii1PDkk2PDli1QDS^2WD0QDT^
2XD0QDU^2QDU3WD0QDV^2XD0PD]^3TD2QDW^2QDnOWD0QDX^2PDc^3PDT7XD0QDU3QDY^2QDZ^2QD[^2QD\^2QD]^2PDHPDR
m3PD_U2UD0QD^^2QDZ2QD_^2PDd7WD0QD`^2XD0QDa^2QDb^2QDc^2SD0QDd^2PD`<PDi6PDc^3PDln1PD`<QDe^2QDUCQDf
^2QDg^2QDh^2PDc^3QDU3QDi^2QDd]2QDj^2QDk^2QDl^2QDm^2QDU3PDY@QDn^2QDo^2SD0QDP_2QDQ_2PDln1PDT7Q`1^3
WD0QDR_2XD0PDln1QDS_2QDT_2PD]b4PDQo1PDjn1PD`<QDU_2PDaU2QDV_2PDc^3QDW_2P@\?PDld4PDeo8QDX_2PD_b4PD
oR9QDY_2PD_b4QDZ_2PDfU2QD[_2QD\_2PD[^3QD]_2QD^_2QD__2PDc^3QDZ2QD`_2QDa_2PDXS3PD_U2PDgb1PDjh1QD]J
QDb_2QDc_2QDd_2QDlBPD\^3QDe_2QDf_2QDg_2PD]U2QDh_2QDi_2QDj_2PDYb:PD^U2QDk_2P@U7QDl_2QD]JPDmn1PDZb
:PDZb:QDm_2QDn_2QDo_2QDP`2QD]JPDnd1QDZ2QDP_2QDQ`2QDUR1QD_^2S@0QDR`2`DY7QDUR1Q`1^3QDS`2QDT`2QDU`2
QDU3QDV`2QDW`2QDX`2Q`1^3QDY`2PD^Q2PDeU2SD0PD]Q2PDd^3SD0PD\Q2PDd^3QDZ`2PDaR2QD[`2QD\`2PDaR2PDld4P
D4SD0PDaR2PDld4QD]`2PDbf4PDld4QD^`2PDnV2PDfP2PDm^3QD_`2PD[^3QD``2PDco4PD4QDa`2PD[^3QD``2PDco4QDa
`2PD_U2QD``2PDco4PD4PDgj4PD_U2QD``2PDco4PDgj4PD\f4PDco4QDb`2PDm^3QDUR1PDX7PD]V2PDj7PDX]1PDT7PDX]
1PDc^3QDU3PD]S9SD0PD]S9QDc`2QD_^2PDT7QDd`2QDe`2QDdDSD0TD2PDnd1QDf`2QDg`2PDT7Q`1^3QDh`2QDi`2QDj`2
QDk`2QDl`2PD_b4QDm`2QDn`2QDo`2PDaR2QDPa2QDQa2PDld4QDRa2SD0QDW_2PDld4QDSa2QDTa2QDUa2QDVa2QDWa2PDl
n1PD`<PDi6PDc^3QDP_2QDXa2QDe^2PDfP2PD\U2PDfP2PDc^3PDjb:PD4SD0WD0QDYa2QDZa2PDc^3QD[a2XD0SD0QD\a2W
D0QD]a2S@0QD^a2PDc^3XD0`Db:`D^;`D]T9`DSl1UD0WD0QD_a2QD`a2TD4PDT7XD0QDaa2UD0WD0QD_a2QD`a2TD4PDT7X
D0YD1QDba2P@ln1WD0PDT7TD1QDca2QDda2XD0QDba2P@ln1WD0PDd7QDea2XD0QDba2P@ln1WD0PDd7YD1XD0WD0QDfa2PD
ln1QDZ2XD0QDga2WD0QDha2XD0TD1QDia2QDja2Q@ka2WD0P@aR2QDla2XD0P@Rl8QDma2WD0PDaR2QDna2XD0QDoa2WD0PD
aR2PD`[3XD0QDPb2UD0WD0PDld4QDSa2XD0SD0WD0QDQb2QDSa2QDRb2XD0VD0WD0QDQb2QDSa2QDRb2XD0QDSb2UD0WD0QD
Tb2SD0S@0S@0PD4PDbR4XD0SD0UD0WD0QDUb2SD0S@0S@0PD4QDTb2XD0SD0UD0WD0QDVb2XD0QDWb2WD0QDXb2YD2XD0`Dc
^3QDYb2WD0QDZb2XD0SD0QDU3WD0QD[b2P@^U2P@]^3XD0QD\b2TD2QD]b2WD0QD^b2QD_b2XD0VD0WD0QD^b2QD_b2XD0QD
`b2WD0QDab2XD0QDbb2TD3QDcb2QDdb2WD0QDcLY@0QDeb2XD0`Da;`Dn_1`DaX2`Del3UD0WD0PDff4PDj^3YD2XD0TD5PD
4SD0UD0WD0PDjb:PD\^3YD2XD0TD5PD4SD0UD0WD0PDjb:PD\^3SD0TD4PD4QDZ2XD0SD0UD0WD0PDff4PDj^3SD0TD4PD4Q
DZ2XD0SD0`Em^3`E_Q2`EbU2`E\Q2QDfb2WD0QDgb2XD0QDhb2`Ddd4PD\Q2WD0SD0TD1QDib2QDn=XD0SD0PD^Q2WD0QDjb
2XD0WD0QDkb2TD1QDlb2XD0QDmb2WD0QDnb2QDob2XD0PDc^3QDPc2WD0QDQc2QDRc2QDSc2XD0SD0WD0QDQc2QDRc2QD\NP
Dc^3XD0SD0WD0QDTc2QDUc2QDVc2QDWc2XD0QDXc2S@0S@0S@0WD0QD_^2P@d7QDYc2XD0WD0QDZc2QD[c2PDT7TD2QD\c2X
D0SD0WD0PD[R2QDU3TD2QD]c2QD^c2XD0SD0WD0QDj^2QDU3TD1QD_c2XD0QD`c2WD0PD]b4QDac2XD0VD0WD0PD]b4QDac2
XD0QDbc2WD0QDZ]2TD1QDcc2XD0SD0WD0QDdc2TD1QDec2XD0SD0WD0QDfc2QDgc2XD0P@Rl8QDhc2`D=QDic2WD0QDfc2QD
gc2XD0P@Rl8QDhc2`D=YD2WD0QDjc2QDkc2XD0QDlc2`Dj^3WD0QDmc2PD]^3XD0SD0WD0QDi`2QDnc2TD2QDoc2QDU3XD0Q
DPd2PDaR2PDld4WD0PD4QDQd2XD0UD0WD0PDaR2PDld4XD0SD0UD0QDRd2TD9PD4WD0QDZ2XD0SD0UD0WD0QDZ2XD0aDSd2U
D0WD0QDTd2QDZ2XD0UD0WD0QDUd2XD0SD0QDVd2WD0QDWd2XD0SD0UD0WD0QDXd2XD0SD0QDl:QDYd2Q`1^3WD0QDZd2XD0Q
D[d2QD\d2PD]U2QD]d2QD^d2PDX>QD_d2QD`d2PDj^3QDad2PDj^3QDbd2QDcd2PD]b4QDdd2PDPd:PD4PDVj8PD^^3QDed2
PDYg4QDfd2Q`1^3S@0WD0QDgd2XD0QDhd2WD0QDid2XD0QDjd2`Ddd4PDfU2WD0QDkd2XD0Q`1^3S@0WD0QDld2XD0QDn;WD
0QDmd2XD0QDnd2WD0QDod2XD0QDPe2S@0WD0QDQe2XD0QDRe2QDSe2QDTe2QDV3WD0QDUe2XD0QDVe2PDc^3WD0QDWe2XD0Q
DXe2QDU3Q@`3WD0QDYe2XD0QDk3WD0QDZe2XD0`D^U2`DTS4`D]U2`D\U2`D`^3`DY^8`DZU2`D[U2`D[b4`DZb4`D_b4`D]
b4QDV3QD[e2QD\e2QDV3QD]e2PD\U2QD^e2QDV3WD0QD_e2XD0QD`e2Q@V3WD0QDae2QDbe2XD0QDV3QDce2QDde2QDee2QD
fe2PDXl8PDZU2QDge2PDZU2`D_b4`D]b4`D^b4`DVV2`D_V2`D`b4`DaU2`DaV2`DbV2`D`^3`D_^3`Djd:QDhe2Q`1^3QDi
e2QDje2QDke2PDHPDPl8PDRl8QDle2QDme2QDU3PDfU2QDne2PDHPDfR4QDoe2QDV3QDPf2QDQf2QDV3QDRf2aDT3QDV3QDS
f2PD]U2PD_b4QDTf2QDUf2QD_AQDW2QDVf2QDWf2PDd[8P@aU2PD]Z8PD`^3QDXf2PDc^3PDdQ2PDld4QDYf2TD1QDZf2QD[
f2Q`1^3QD\f2QDn9TD3QD]f2PDhY1QD^f2QD_f2QD`f2QDaf2P@\^3Q@bf2QDcf2QDdf2`DaU2`D_b4`D[f4`DVV2`D_V2`D
`b4`DZf4`D\f4QDef2QDP6WD0QDff2XD0WD0QDgf2XD0QDhf2QDif2PDR\3QDP6Q@U3S@0QDjf2QDkf2QDlf2QDkf2PD_b4Q
Dmf2QDV3PDd9QDeS2QDV3QDnf2PD]b4QDof2QDPg2PD]b4PDUd1PDid4QDQg2PD_U2PD_b4QDTf2PDUY5QDRg2QD\e2QDSg2
QDTg2P@_b4QDUg2QDVg2PDZU2PD]U2PD_b4QDWg2QDXg2PD`^3QDYg2PDfV9PDa^3PDe[9QDZg2QDoEPDWk9QD[g2QDU3Q`1
^3S@0QD\g2QD]g2Q`1^3QD^g2QD_g2TD2PDda8QD`g2QDag2PDPn3QDbg2QDcg2QDdg2Q`1^3P@]b4QDeg2QDfg2PDeY3QDg
g2PDc^3WD0QDhg2XD0PD]<PD\U2QDig2PD_U2QDjg2QDkg2P@_U2QDlg2QDmg2QDng2QDog2QDPh2UD0PDaQ2SD0QDZ:QDQh
2QDRh2PD4SD0UD0WD0PDaQ2XD0QDSh2SD0UD0WD0QD[2XD0aDTh2SD0UD0WD0QD[2PD]V2XD0`DTn1`DRn1`D^Y5`DSk1`Dn
i1`Dc;`Dl;`Dg7`DU9`DYg1`DPj1`DT=`D`1UD0WD0QD[2PD]V2PDni1XD0SD0UD0WD0PD]Q2QDUh2QDVh2XD0UD0WD0PDaQ
2XD0SD0QDWh2TD4PD2UD0WD0QD[2PD]V2QDXh2QDYh2XD0UD0WD0QDXh2TD1QDZh2XD0PD4WD0QD[2XD0QD[h2QD\h2WD0QD
[2QD]h2XD0WD0PD]Q2QD^h2XD0WD0PD]Q2PDXg4XD0`De7`Dd7`Db<UD0WD0PDbQ2QD_h2XD0UD0WD0PDaQ2XD0QD`h2PD]V
2TD1QDah2TD5QDbh2SD0UD0WD0PDaQ2XD0QDch2PD]V2QDdh2UD0WD0PDbQ2QDeh2XD0UD0WD0PDaQ2XD0QDfh2`Dln1UD0W
D0QDgh2QDhh2XD0TD<PD2UD0WD0PD_Q2QDZMTD2QDih2XD0`Dc^3UD0WD0PD`Q2QDZMTD2QDjh2XD0`D_Q2`Dm^3`Dl^3`D^
^3`Don4UD0WD0QDkh2XD0SD0UD0WD0PDnf8XD0UD0WD0PD]V2SD0XD0TD;PD2UD0WD0PD\Q2QDlh2XD0WD0PDmf9PDb^3PDH
XD0PDb^3PDeU2PD2UD0WD0PDWZ5XD0WD0PD]U2PD]b4QDmh2PD\^3QDnh2XD0PDYZ5PDb^3PD[Z5WD0PD\Q2QD`]2PD[f4QD
oh2XD0UD0WD0QDPi2XD0PD]Q2QDQi2PD]V2TD1QDRi2QDSi2TD1QDTi2PD^Q2QDQi2TD6WD0QDUi2PD^4XD0PD^Q2QDVi2QD
Wi2TD1QDXi2QDYi2QDT4QDZi2QD[i2PD_b4QD\i2TD2QD]i2UD0PDk^3QDc<S@0QD^i2PD4PD]Q2QD_i2PDV7TD3PD^^3TD2
QDT4PD\Q2QD`i2PD]V2QDai2PDd^3TD2QDbi2QDci2PD_b4QDdi2SD0QDei2UD0PD]V2QDfi2SD0PDln1PD]V2PDni1TD6QD
gi2PD]Q2QDhi2QDV3TD5QDii2PD\Q2QDl:QDji2S@0QDki2QDli2TD3QDmi2PD^Q2QDU3TD4WD0QDni2XD0PD]V2Q@`3QDoi
2QDPj2PD]Q2WD0QDQj2XD0PD\Q2QDRj2TD5WD0QDSj2XD0SD0QDTj2QDUj2UD0WD0QDTj2XD0SD0QDVj2QDWj2PD]V2TD1PD
YZ5QDXj2QDYj2QDZj2SD0PD4WD0QD[j2XD0PD2PD]Q2QD\j2TD4WD0QD]j2XD0PD_U2PD\Q2QD^j2QD_j2TD4WD0QD]j2XD0
PD]Q2QD`j2TD4WD0QDaj2TD1QDbj2XD0PD_U2PD\Q2QD^j2QD`j2TD4WD0QDaj2TD1QDbj2XD0PD]Q2Q`1^3WD0PDXg4QDcj
2XD0PD]Q2WD0PDXg4SD0XD0QDdj2PD]Q2WD0QDhi2QDV3TD5XD0QDej2PD]Q2QDfj2TD4WD0QDmU1TD4QDgj2XD0PD^Q2QDZ
:TD3WD0QDhj2XD0WD0QDij2PD\g4QDjj2XD0PD^Q2QDkj2TD4WD0QDlj2XD0PD^Q2WD0QDmj2XD0QDnj2TD6PDT7WD0QDoj2
XD0PDmn1SD0QDPk2TD6PD2UD0WD0QDQk2PD]V2TD1QDRk2XD0QDSk2QDj^2PDeU2QDTk2UD0PDln1PD]V2WD0QDUk2XD0PD]
Q2QDVk2TD5WD0QDWk2XD0QDXk2QDYk2TD3QDZk2PD\Q2QD[k2WD0QD\k2XD0PD\Q2QD]k2QD^k2TD1PD`^3PD\Q2QD_k2QD`
k2QDak2TD2QDbk2QDck2TD1QDdk2PD_b4QDek2QDfk2PDY7PDok3PDk^3QDgk2P@\g4PDb:QDhk2PDU7PDaU2PDbU2QDik2T
D6PD4PDPY2QDjk2PDcR2QDkk2QDlk2TD4WD0QDmk2XD0PDU7PDaU2QDnk2PD]V2QDok2TD1WD0QDPl2XD0QDQl2QDRl2PDV7
PD]V2QDSl2UD0QDTl2QDUl2TD8PD4PDa^3WD0QDVl2XD0QDWl2UD0QD[2TD6PD4PDa^3WD0QD[2XD0UD0QD[2QDXl2TD8WD0
QDkc1XD0QDYl2UD0QD[2PD]V2SD0QDZl2TD3WD0PDa^3XD0QD[l2PD]Q2QD\l2TD8WD0PDa^3XD0QD]l2UD0QD[2TD<QDkc1
WD0QD^l2XD0QD_l2UD0QD`l2TD<WD0QDal2XD0QD`l2`Dj]3QDbl2UD0QD`l2TD<WD0QDal2XD0QD[2QDcl2UD0`D_Q2`Dm^
3`Dl^3`Dh^3`Dg^3`D`Q2QD`l2TD<WD0PD4XD0QD^2`Dj]3QDdl2UD0QD[2TD5QDk3WD0PDa^3XD0QDel2S@0QDk3QD`l2TD
<QDkc1WD0QDfl2XD0`DfX8QD`l2TD<QDkc1WD0PD\Q2XD0`DfX8`D]V2`Dfj4`Dgj4`DSk4`Don4`Ddj4`Dej4`DaU2QDgl2
TD<WD0PDa^3XD0QDhl2QDgl2TD<WD0PDa^3XD0PD\Q2`D]V2`Dfj4`Dgj4`DSk4`Don4`Ddj4`Dej4`DaU2WD0PD2QDil2XD
0UD0QDjl2TD5WD0QDkl2QDkc1QDkl2XD0PDoY8QDll2QDml2`E[b1`E\b1`Ec^3WD0QDnl2XD0`D[U2QDjGTD3QDTP2QD]2T
D1QD\2QDU3TD3QD\2TD2QD]2QDT4`E[f4`E`b4QDol2`Dm^3`DRm7PDeU2QDPm2PD]Q2WD0PDi6XD0PDR\3TD4QDQm2PDhU2
QDRm2Qd1^3QDW4QDW4QDSm2QDTm2WD0QDUm2XD0QDVm2QD[2TD1WD0QD\2XD0TD2QDWm2QDXm2QDYm2QD\2QDU3TD1QD]2QD
[2TD1QF\2R@0TD2QD]2QD[2TD2QD\2TD1QDT4PD\Q2QDW3PD]V2PDT=QDZm2TD2WD0QD\2XD0PD\Q2QDW3PD]V2QD[m2PDd^
3TD1WD0QD\2XD0PD]Q2QD\m2PD]V2QD]m2TD3WD0QF\2XD0WD0QD^m2XD0TD3QD\2PD\Q2QD`]2QF_m2R@0WD0QD`m2XD0QD
am2QDYm2TD2WD0QDjGXD0TD3PD[U2PDbQ2QDU3TD4WD0QDbm2XD0PDaQ2QD\2TD2QDcm2TD3QDdm2QDem2TD6WD0QDfm2XD0
WD0QDgm2XD0TD3QDhm2PD]Q2QDim2TD3QD\2QDYm2QDi@QDWh2TD1WD0QDjm2XD0QDYm2QDkm2TD4WD0QDlm2XD0PDbQ2WD0
QDmm2TD3QDnm2XD0WD0QDom2XD0QDPn2QDQn2PDSf:PDgT2aDRn2YD3PD`f:QDSn2QDTn2PDf6QDUn2QDVn2PDfY3QDWn2PD
gY3PDeY3QDXn2QDYn2QDZn2QD[n2PDcT2QD\n2PDkQ4QD]n2QD^n2PDUd4QD_n2QD`n2PDRk4PD`h:QDan2PDa\3QDbn2QDc
n2PDXd:PDeh:QDdn2QDen2PDen1PD\^3PDk4PDak2QDfn2QDgn2PDS\3QDhn2PDUa1PD\Y5PDam9QDin2PDhT4PDV]3PDW=P
Djh:PDlX3QDjn2QDkn2YD3TD<YD3TD<YD3QDln2QDmn2QDnn2QDon2QDPo2QDQo2PD[h:PDfh:PDen1PD\^3PDTj:PD^Q2QD
Ro2PD^Q2QDZ:TD2QDSo2PDm^3PD]V2QDTo2QDUo2PD^U2PD\^3QDVo2PD]Q2QDWo2PD]U2PD]b4PDdi2QDXo2TD4QDPW1PD[
^3PDab4QDYo2QDZo2QD[o2PD]Q2QD\o2RD0SD0PD[f4QD]o2QD^o2Q@T3QD_o2PD^^3PDd^3RD0VD0QD`o2QDao2QDbo2PD\
Q2PDY1QDco2PD_b4QDdo2WD0QDeo2QDfo2XD0`DXX2`DYX2`DT:`DOWD0QDeo2P@\^3Q@go2QDS5XD0`DbQ2`DXX2`DYX2`D
T:`DOQDho2WD0QDio2XD0WD0PD]b4QDjo2P@\^3QDS5XD0`DXX2`DYX2`DT:`DOWD0QDko2XD0QDlo2QDmo2WD0QDno2QDT3
XD0`D`j:`Dh^3`Dg^3`DbR4`Dl\5`DYT9`Daj:PDHPD[g1PD\^3WD0PDoW4QDlFTD1QDoo2XD0WD0PDoW4PD_b4QDPP3XD0S
D0PDaR2PDc^3QDQP3PD]b4QD]Q1QDRP3PD_b4PDmV2QDSP3PD\^3PD_b4PDld4PDXg4PD\^3QDS=PD_b4QDTP3QDUP3PD\g4
PDhU2PDl_3PDbR4PDl_3PDj^3PD_^3PDa^3PDhX2QDVP3QDWP3QDXP3QDoFPD]b4QDYP3PDld4PDa^3QDa4PDiU2PDa^3PDi
U2PDdQ2PDa^3PDdQ2PD]U2PDa^3PD]U2PDh\8PDh^3PD]b4QDZP3QD[P3QD\P3PD]b4QD]P3PDhU2QD^P3PD_b4QD_P3PD\j
:QD`P3QDaP3QDbP3QDbT2PDej:PDfj:PD]^3QDcP3PDUd1QDdP3PD]b4QDeP3QDfP3QDgP3PDgj:QDhP3PDcf4QDiP3QDjP3
PD\^3PD]b4Q`1^3WD0QDkP3QDlP3XD0PD\^3PD]b4PDSl8QDmP3PD\^3PDhU2QDnP3aDT3PDdU2QDnP3PDcf4QDoP3QDg4QD
PQ3QDQQ3QDRQ3PDeU2QDSQ3QDTQ3QDUQ3PD\c8QDk3PDUg4QDk3WD0QDVQ3QDWQ3XD0PDbR4PDa^3PDbR4PDcR4PDa^3PDcR
4QDXQ3PDhU2WD0QDYQ3QDT3XD0`D`j:`Dh^3`Dg^3`DbR4WD0QDno2QDZQ3QD[Q3XD0PDk^3QDoP3PDk^3PD]b4PDVk:QD\Q
3PDj^3QD]Q3QD^Q3QD]Q3PD[^3QD_Q3WD0PDRm7XD0QD`Q3QDaQ3QDbQ3`Dbk:`Dck:QDV3PDS^9PD^Q2QDcQ3PD^Q2QDdQ3
TD3QDeQ3QDfQ3PDm_4P@^Q2PDeU2PDm_4PD^Q2QDgQ3PD]Q2QDgBQDhQ3S@0QDiQ3UD0WD0PD^Q2PDeU2XD0SD0UD0WD0PD]
Q2PDd^3XD0SD0UD0WD0QDjQ3QDkQ3XD0PD4WD0QDlQ3QDUj2XD0VD0UD0WD0PDZo1TD3QDmQ3XD0UD0WD0QDQk2QDnQ3TD1Q
DoQ3XD0WD0QDQk2QDnQ3TD1QDPR3XD0QDQR3UD0WD0PDb<QDQh2TD1QDRR3XD0UD0WD0PD\Q2PDm^3QDSR3XD0UD0WD0QDTR
3PD]V2TD1QDUR3XD0UD0WD0QDVR3TD2PDeU2XD0PDnf8PD]Q2QDWR3PDU7PDaU2PDeU2UD0WD0PDln1PDaU2PDT7QDXR3XD0
UD0WD0QDYR3QDZR3TD1QD[R3XD0PD`<PD]V2PDYZ5UD0WD0QD\R3QD]R3TD1QD^R3XD0QD]4QD_R3QD]4QDT4QD^3QDT4QDT
4QD`R3Q`1^3QDb[2QDZ4PDa^3Q`1^3QDT4WD0QDaR3YD1XD0VD0WD0QDaR3YD1XD0QDbR3QDcR3PDjk1`D\^3`DR3QDk3QDd
R3QDeR3PDjk1QDfR3QDgR3QDhR3QDiR3QDjR3QDkR3PDV8PD\^3PD_b4PDgh9PDdU2PDdU2PDhk9PD\^3PD_b4PDm3PDRh4Q
DlR3PDmi1PDUd1PD_d9PD\U2PDe8PDW\8PDWl8PDZ6PDRf3QDmR3QDnR3PDY8PDb^3PDZ:PDej:PDlk:PDR1PDZU2PDjV2QD
oR3PDnk:PDX6PD_9PD^U2PDUd8QDPS3PD^^3Q`1^3Q@QS3WD0QDRS3XD0PDW\8QDSS3PDP?QDTS3PD^6QDUS3PDY>PDYg2PD
l[1PDZ[8PDkX2PDTl:PDZj7PD]Z8PDmX2PD]U2PDej7QDVS3PDVS4PDUl:PDVk4QDWS3PDWl:PDmP2PDc@PDQ<PDXg4QDXS3
QDYS3QDZS3QD[S3QD\S3QDaR3QD]S3PDcZ:QD^S3QD_S3PDib1PDTR4PDZU2PD[U2PDc^3PD_l:PDX<PD`U2PDeR4PDj^3PD
ca8PDjR4PDa^3SD0PDeU2Q@[3Q`1^3WD0QDRDXD0QD`S3TD6QDU3Q`1^3WD0QDaS3XD0QDbS3TD4QDU3Q`1^3WD0QDcS3XD0
`D\^3`D`^3QDdS3QDU3Q`1^3WD0QDeS3XD0QDi;Q`1^3WD0SD0XD0PD[b1QDUU2QDfS3Q@U3WD0QDgS3XD0QDi;Q`1^3WD0Q
DRDXD0QDhS3QDiS3QDU3Q`1^3WD0QDjS3XD0WD0QDkS3PDZb4XD0VD0WD0QDkS3PDZb4XD0QDlS3QDmS3WD0QDnS3XD0PDW[
9WD0PDZU2PDc^3PDkd4XD0QDoS3TD2QDU3Q`1^3WD0QDPT3XD0aDT3`Dj^3QDQT3PD\^3TD3QDU3Q`1^3WD0PDf[1XD0QDRT
3PD\^3TD3QDU3Q`1^3aD_2aDT3iD1iD2WD0SD0XD0VD0QDRT3PD\^3TD3QDU3Q`1^3aD_2aDT3iD1iD2WD0SD0XD0QDST3QD
TT3TD4WD0PDkf4XD0QDUT3TD2WD0PDRP9XD0WD0QDVT3P@eU2P@d7QDWT3QDi2XD0WD0QDXT3PDk^3QDRDXD0QD^?WD0QDYT
3XD0VD0QD^?WD0QDYT3XD0QDZT3QD[T3WD0PD[;PD[U2XD0QD\T3WD0PDYg7XD0QD]T3TD3QDU3Q`1^3WD0QD^T3XD0WD0QD
_T3XD0QDk3PDUa1PD]^3PDR]5PD_b4QDZ4PDTX2SD0QD`T3PDTX2QDk3QDU3Q@X3WD0PDQ<XD0VD0QDk3QDU3Q@X3WD0PDQ<
XD0QDaT3QDoEQ`1^3WD0QDZ4XD0QDbT3QDcT3WD0Qd1^3QDZ4XD0QDk3WD0QDZ4XD0QDk3QDk3TD4QDU3WD0Q`1^3QDZ4XD0
aDT3`Dj^3QDk3TD3QDU3QDi;Q`1^3WD0QDZ4XD0QDU3Q@[3QD_3WD0QDZ4XD0WD0QD_3QDZ4XD0SD0WD0QDdT3QDZ4XD0QDk
3QDeT3TD2WD0QDZ4XD0QDk3TD2QDU3TD4PDa^3WD0Q`1^3QDZ4XD0VD0QDk3TD2QDU3TD4PDa^3WD0Q`1^3QDZ4XD0QDVOQD
fT3TD2QDU3Q@gT3Y@0aD_2aDT3iD1iD2aDk3aDc3bD0WD0SD0XD0VD0QDfT3TD2QDU3Q@gT3Y@0aD_2aDT3iD1iD2aDk3aDc
3bD0WD0SD0XD0QDhT3QDiT3QDjT3Q@kT3Y@0aD_2aDT3`Db`1`Dk^3`Dc^3bD0WD0SD0XD0VD0QDiT3QDjT3Q@kT3Y@0aD_2
aDT3`Db`1`Dk^3`Dc^3bD0WD0SD0XD0QDlT3QDi;Q@mT3aD_2aDT3aDc3WD0SD0XD0QDnT3`D\^3`DZm:`D[m:QDU3YD0aD_
2aDT3iD1iD2`D]b4`D^b4`D_b4WD0SD0XD0VD0QDU3YD0aD_2aDT3iD1iD2`D]b4`D^b4`D_b4WD0SD0XD0QDoT3QDPU3Y@0
QDQU3aD_2aDT3WD0SD0XD0VD0QDPU3Y@0QDQU3aD_2aDT3WD0SD0XD0QDRU3aDl2bD0WD0YD0XD0YD1QDl:aDl2bD0WD0YD0
XD0YD1aDl2bD0WD0YD0XD0aDl2bD0WD0YD0XD0VD0aDl2bD0WD0YD0XD0QDSU3aDl2bD0WD0YD0XD0YD2QDTU3aDl2bD0WD0
YD0XD0UD0SD0QDUU3TD1WD0QDVU3XD0aDT3UD0QDUU3TD1WD0QDVU3XD0aDT3UD0SD0QDWU3TD1WD0QDXU3TD2XD0QDYU3UD
0QDWU3TD1WD0QDXU3TD2XD0QDYU3QDZU3Y@0WD0QDn2XD0aDT3`DZU2`D^U2`DbV2`DaV2`DcV2`DdV2`DeV2`DfV2`Dgm8Q
D[U3WD0Q@\U3PDhU2SD0XD0`D\^3WD0PDhU2SD0QD]JXD0QDU3WD0QD]U3SD0XD0VD0QDU3WD0QD]U3SD0XD0QE^U3WD0QD_
U3QD`U3XD0QDaU3TD2WD0QDbU3XD0`Dk^3`De:QDU3Q`1^3QDcU3WD0QDdU3XD0PDQn8QDeU3PDRn8SD0PDiS2PD]i8QDfU3
TD2WD0QDgU3XD0PDig4VD0PDig4QDST3QDkFS@0S@0WD0QDZ4XD0QDhU3`Ek^3`E[b1`E\b1`Ell8`Em7`EeU2`Egm:WD0PD
i6XD0VD0WD0QDiU3XD0VD0QDl:Q@`3WD0QDX4Q`1^3QDjU3XD0QDW4`Dk^3`Dc<`De:WD0QDkU3QDX4XD0QDX3Q`1^3QDlU3
Q@X4PDeU2QDX4QDlU3QD`GQDmU3TD3WD0QDnU3XD0PDhU2QDoU3PDhU2QDPV3QDQV3PDhU2QDRV3QDSV3PD\^3S@0WD0QDTV
3XD0`Do\9`DRn:`DT[2`DaY2QD_]2Q@U3Q@[3Q`1^3WD0QDUV3XD0QDVV3PD^^3WD0QDWV3XD0VD0PD^^3WD0QDWV3XD0QDS
T3QDXV3WD0QDYV3XD0PD[R2QDU3Q`1^3WD0QDZV3XD0QD[V3QD\V3TD3PD\R3QD]V3QD^V3QDU3Q`1^3QDc<Q`1^3S@0WD0Q
D_V3XD0`DY\2`DT^2`D\R5`Dg\9QDc<`Dco4iD0SD0S@0WD0QD`V3XD0`D\^3`Dln:`Dac4`DYl8`Dmn:`Dnn:WD0QDaV3PD
\^3SD0XD0`Dco4`D_b4QDU3Q`1^3Q@[3Q`1^3Q@Z4WD0Q`1^3Q@T4QD[4XD0WD0QDb[2QD[4XD0WD0QDbV3QDcV3QD[4XD0W
D0QD[4XD0QDdV3PD_b4QDk3QDeV3QDfV3PD\^3QDgV3PDh\9PD]^3PDQo:PD\U2PD`[3PD]U2PD`[3PD\U2PD[V5PD]U2PDh
i1QDhV3QDiV3QDjV3PDQ:PDZU2QDlFQDTc1QDkV3QDlV3QDmV3PD[?PDk>PDd`2QDnV3PDoR9`DT]3`D]Z5`DVR3QDoV3QDP
W3QDQW3QDRDQDRW3PDS\3QDSW3QDTW3QDU3PD\^3Q`1^3Q@RDPDS\3QDk3Q@d7Q@e7QDX:VD0QDeQ1PDlZ3WD0PDS\3XD0QD
k3QDU3PD_U2TD1PD[o:QDUW3TD1QDVW3QDWW3QDXW3QDi7PD]^3TD1WD0QDYW3XD0PDgT2QDZW3QDU3WD0QD[W3XD0VD0QDZ
W3QDU3WD0QD[W3XD0PD1PDUP9PD\^3QDc<SD0QD\W3QD]W3PD\^3QDk3QDU3Q`1^3PDZU2PDc^3PDkd4QD^W3TD2QD_W3QD`
W3`D\^3`Dc^3QDaW3PDc^3PD_b4QDbW3QDcW3TD1QDdW3`D]^3PD^U2PD\^3PD_b4PDml7QDU3Q`1^3WD0QDeW3XD0VD0QDU
3Q`1^3WD0QDeW3XD0QDfW3PDk^3QDgW3PDmn1PD_b4PDid4QDhW3PDmn1PD_^3PD_b4PDSd4QDoEWD0PDQW9XD0QDiW3QDU3
WD0PDQW9XD0VD0QDU3WD0PDQW9XD0QDST3QDU3QDoFWD0QDjW3QDhW3QDkW3XD0PD[^3PDcU2QDlW3QD[OPD]^3PDcU2QDmW
3P@\^3PD]^3PD_b4PDld4PD\^3PD_^3PDfU2PD`Q2QDnW3QDoW3PD_o8PD\^3PDlY8PDc^3QDPX3PD]^3PD]b4PDli1PD[^3
QDQX3PDd^3PDld4PDRh4QDlBPDj^3PDHQD_APDj^3SD0PDjb1PDeU2QDRX3QDSX3PDZU2PD[R2PD^^3PD\6PD]^3QDTX3PDm
W2PDRm7PDc^3PDhU2QDUX3QDSa2PDk]4QDVX3QDWX3QDXX3PD_b4QDii1PDdh9PDdh9QDYX3QDZX3QD[X3QD\X3QD]X3QDU3
PDeU2PD]U2VD0QDU3PDeU2PD]U2PD1QD^X3QD_X3PDk^3QD`X3PDk^3QDaX3Q@bX3QDcX3PD]^3PDlV2QDQf2PDc^3QDdX3P
DeU2PDZU2PDc^3QDeX3PD_=PD]^3PDVf8QDfX3QDgX3PDbl8QDhX3QDZDQDiX3TD3PDc^3PDT7PDlc1QDgKQDjX3PDc^3P@T
7QDkX3PDRh4PDc^3QDlX3QDlJPDgm7PD^^3QDmX3PD]^3QDnX3PD]^3QDf6PDbl8QDU3WD0QDoX3XD0aDT3QDi`2QDPY3PDl
n1QDQY3PD_6PDRm7PD_U2PDmV3PD^^3TD2QDRY3PDci8PDc^3PDhX8PD]j8PD]^3PD_b4PD\4PDc_3PD]U2QDSY3PD_b4QDT
Y3hl2200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP1320YP12
=0TP12>0VP14?1VP13@1TP14A1VP13B1WP1E01RP1?C1TP15D1VP14E1UP1;F1UP13G1WP16H1XP15I1SP12J1UP12K1UP18
L1VP13M1WP12N1SP14O2YP15P12WP17Q12XP13R12VP1322WP12S12TP16T12UP17U12WP18V12[P15W12SP14X12VP1322X
P13Y12YP13Z12WP13[12WP13[12XP13\12WP13]12XP13^12XP13^12XP12_12UP13`12WP14a12WP15b12VP13c12WP14d1
2XP13e12WP1322WP12f12UP12f12UP1102RP1102RP1102RP12g12TP15h12TP15i12TP12j12TP13k12WP1422YP13l12TP
12m12TP12n12UP13o12XP13P22VP12Q22UP18R22WP14S22TP15T22YP14U22UP12V22VP18W22]P13X22TP1322XP13Y22V
P14Z22XP13T12XP12T12UP12[22UP13\22XP12]22UP13^22VP12_22TP13`22UP13`22WP13a22WP13[12UP13b22TP1102
RP1102RP13c22TP12d22UP1102RP12e22TP18f23WP16g23WP16g23YP15h23VP17i23XP16[13XP18j23YP15k23TP15l23
UP15l23WP16m23YP15n23VP15o24TP12P34TP12Q34TP12R34UP1204RP12S34UP14T35ZP1275UP12H5VP1925[P1425\P1
3U35WP16V35]P16W35ZP12X35TP1325XP13Y35WP13Z35TP14[35VP16\35VP15]35VP13^35UP15_35WP16`35VP13a35VP
16b35VP15c35VP1375XP13d35XP12e35VP14f35VP15_35WP1:[25WP14Y15ZP12g35UP14h35VP12i35UP13j35WP14k35V
P12l35UP12f15UP13U35WP12m35TP12n35UP12o35TP1325WP12P45UP13Q45YP14[15YP13R45XP13S45WP1375YP14T45W
P13U45TP13V45TP14W45VP13X45UP13k15XP12Y45TP14[15UP15[15ZP1;[15UP14[15XP1105RP14Z45TP15[45TP1305R
P14\45WP15]45XP12^45TP13_45VP14`45WP14a45VP13b45UP14c45WP15d45QM3e45TP13f45WP13g45UP13h45VP14i45
YP12g35UP12j45TP12i35UP13k45VP15W35XP1325WP12l45TP15k15ZP13m45TP1105RP15W35XP16W35[P1<n46XP16o46
VP19P56XP15Q56VP17R56VP17S56VP18T56XP15U56TP17V56VP1626YP15\26WP16W56UP16X56VP17Y56YP16Z56VP16[5
6WP18[56YP16\56XP19]56]P17^56[P17_56XP16`56YP16a56YP18[16ZP16b56ZP18b56WP18c56ZP15d56WP16e56UP16
e56WP16f56TP16f56VP15g56TP15g56VP17h56VP1:i56XP1Cj56VP17T16^P16k56WP1526XP14l56TP18W36YP17m56VP1
3:7YP13n57YP1107RP12o57VP12P67VP13Q67UP18R67TP16S67WP15T67UP12P37TP16U67YP14V67\P13W67WP13X67YP1
3o17YP13Y67XP12Z67TP12Y67VP12[67VP13\67XP13U37XP13]67XP14^68TP1308RP1\1_69UP13`69WP14a69XP14b69Z
P1529ZP13c69WP12d39VP15k19]P12H9VP13d69VP13H9XP1109RP1109RP12e69TP14f69XP13g69XP19h69\P15V39YP13
]49WP15i69ZP12j69TP14`69WP1409RP15k69WP13l69VP14k19[P13m69VP14n69VP12o69TP13]49XP13P79XP12f19UP1
4_39XP14H9YP12Q79TP12R79VP13S79WP12T79TP18U79TP13V79WP13W79WP14X79UP1109RP1529XP13Y79VP12Z79VP13
[79YP12\79TP14]79VP15^79WP12l29UP13k69WP12_79UP13`79TP13a79VP13b79YP14k19\P13c79XP14d79ZP13e79WP
12f79UP12g79TP14H9ZP13h79TP17i7:VP16j7:TP15k7:TP17l7:VP15m7:VP162:VP137:XP1<a6:XP18n7:VP15o7:WP1
5P8:VP14Q8:XP14T1:WP13R8:TP16S8:WP14T8:YP13H:XP14B:ZP13U8:WP17H:XP15V8:WP15[2:VP14W8:WP15X8:TP15
Y8:VP16Z8:\P16H:WP14[8:VP14\8:YP18]8:XP13^8:VP16_8:VP15`8:XP16a8:YP13b8:WP182:]P12c8:UP14d8:UP13
T1:WP13[7:YP12e8:UP13f8:XP12[6:VP13g8:VP15h8:VP14i8:VP13j8:VP110;RP1Ak8;TP13l8;TP12H;UP13[7;YP13
m8;XP12n8;VP12o8;UP14d3;[P15P9<UP14Q9<UP120<RP14R9<UP12H<UP13S9<WP12H<UP13T9<YP13l2<YP12`2<VP12U
9<TP14V9<WP16W9<VP13X9=WP12U3=UP13Y9=TP13Z9=TP120=RP13[1=UP12[9=TP12\9=TP13]9=WP13^9=TP14_9=VP13
l2=WP13`9=XP12a9=TP12b9=UP13c9=TP12d9=TP110=RP14e9=\P12f9=TP15g9>TP15g9>VP13[1>XP13H>XP13[1>YP13
h9>YP14S9>VP137>YP15i9>VP19j9>VP14k9>VP13l9>VP16m9>VP14n9>VP13o9>WP13P:>WP14Q:>TP15R:>UP13H>WP12
S:>TP18T:>YP19U:>YP17V:>\P16W:>VP15X:>TP14Y:>TP15Z:>XP17[:>YP16\:>YP14d3>WP13]:>WP13Z:>VP12f1>VP
16_3>ZP14^:>TP16P2>XP13Y1>YP16_:>ZP16l1>TP15`:>TP16a:>VP16b:>ZP14c:>YP14d:>YP16e:>VP15f:>VP12g:>
UP13h:>WP14i:>ZP15j:>VP15j:>VP13[1>WP15k:>VP15l:>ZP13m:>XP14n:>VP12o:>TP13j9>VP15P;>TP15Q;>WP15P
;>VP15R;>]P15o1>[P13[1>WP13P7>WP13k1>YP13[1>XP13[1>XP13[1>WP13S;>WP142>\P132>YP13T;>VP14U;>WP13V
;>WP17W;>VP16X;>VP12Y;>VP13Z;>WP14[;>WP12\;>TP12];>UP14^;>VP13^1>WP13_;>VP12`;>TP13a;>UP12b;>TP1
2c;>TP13i9>WP12d;>TP13e;>UP13f;>VP12g;>TP15h;>UP16i;>UP15j;>UP14k;>UP110>RP13l;>WP16m;>WP14n;>XP
13o;>YP14i:>WP13P<>TP15i9>XP13m:>XP14[1>ZP14Q<>TP15R<>VP14S<>VP12T<>UP14U<>TP16V<>TP16V<>VP14W<>
ZP13X<>VP12N>SP12[1>VP13Y<>XP14Z<>TP15[<>UP1=\<?ZP1;]<?VP18^<?WP17_<?UP1B`<?WP1Aa<?UP18b<?WP15c<
?VP15c<?UP16d<?XP16e<?WP15f<?VP15g<?UP15j9?VP15h<?VP16i<?UP16i<?WP17j<?VP16k<?WP16l<?XP1Dm<?WP1C
n<?UP17o<?XP15P=?TP15Q=?TP15Q=?VP16i9?XP15R=?VP12h6?UP15P;?VP16W:?VP16W:?XP16W:?UP16W:?WP17S=?[P
15T=?VP13:?XP19U=?VP17V=?YP17V=?XP14W=?TP15k1?XP14X=?TP15d3?WP15Y=?YP18Z=?VP18[=?XP15\=?TP17]=?X
P16^=?YP130?RP14i9?WP14_=?TP15`=?UP15a=?WP16b=?VP15c=?VP15[1?WP16H?\P15d=?TP15e=?WP13f=?UP13g=?X
P1:h=?YP16i=?WP16j=?ZP15k=?XP17l=?VP14m=?TP15n=?UP16l2?ZP15o=?VP16P>?VP16H?YP15Q>?TP15R>?VP15S>?
VP16T>?VP110@RP13U>@YP12V>@VP15W>@TP18X>AUP15Y>BVP14c<BVP12Z>BUP13[>BWP13\>BXP17]>BYP110CRP12^>C
TP15_>CWP12`>CUP14ICSP17a>DVP19b>DVP15c>DUP14`>DTP13d>ETP12e>ETP13U3EYP15X<EWP12f>FTP13g>FVP16h>
FWP16i>FWP13j>GTP12k>HTP12l>HUP12m>HUP1<n>IVP14o>IVP16P?IXP12Q?ITP110IRP14R?IYP110ISP13S?IVP12T?
ITP19U?JTP15V?KTP12W?KTP13X?KXP14Y?KVP13Z?KVP14[?KYP12\?KUP14]?KXP12^?KTP12_?KUP12`?KTP15X6LWP13
a?LVP12b?LTP12NLSP17c?LTP14d?LWP13e?LWP13f?LVP16k1LXP19k1LXP15g?LWP15h?LTP14i?LYP12j?LTP13k?LTP1
3l?LWP13l?LWP17m?L[P16n?LXP14o?LVP13P@LVP12d3LUP12d3LUP142LZP14Q@LXP13R@LVP13`6LXP12S@LVP13g3LXP
13o1LXP12T@LVP12U@LVP132MWP13V@MYP14k1M\P14[1M\P12W@MVP13W@MYP13X@MXP13Y@MYP14k1M[P137MYP13Z@MXP
13[@MYP13\@MXP13]@MYP132MXP14HMZP13^@MYP13_@MYP13`@MXP12a@MUP13b@MVP15c@MXP13d@MXP14e@MWP14e@MYP
13T1MXP14f@MXP13HMXP13g@MUP13]1MXP14h@MVP12Y5MVP13[1MYP13i@MYP13j@MYP12j@MVP13k@MYP13[1MWP13X6MX
P13k1MYP12l@MVP12m@MVP14n@M[P13o@MYP12o@MVP12o@MVP12o@MVP12PAMVP12QAMVP13f1MXP13RAMYP14SAM\P13TA
MWP12UAMVP13i:MWP13VAMYP13WAMYP13XAMVP13YAMYP13ZAMYP13[AMYP13\@MYP13\AMXP13OMYP13]AMXP14^AMZP13[
7MYP14_AM\P12e?MVP12o@MVP12OMVP13Z@MWP13`AMXP13aAMVP13bAMTP13T1MWP13n5MXP14`6M\P12[1MVP13cAMYP13
dAMXP12eAMVP14[1MZP127MVP13]1MXP12d3MVP12fAMTP12gAMVP12hAMTP122MVP13iAMVP12bAMTP13jAMWP12HMVP13H
MYP13kAMWP12[1MVP12lAMUP13mAMYP13nAMXP13HMXP12oAMVP12PBMVP12QBMVP13RBMVP13SBMYP15TBMVP132MWP14T3
MWP14e?MWP142MYP13Z7MXP13[7MYP13g3MXP12UBMUP13[1MXP16l2M`P13f1MXP15[1MYP13k1MXP15V3MZP132MWP14VB
MYP142MZP132MWP12WBMTP13k1MWP13XBMWP14k1M[P13YBMVP142MYP132MWP13[1MXP14[1MZP13ZBMVP14m2MZP13[BMW
P14f1MZP15[1M[P15\BMZP14]BMXP13^BMVP15_BM[P14`BMXP13aBMVP15k1MYP12bBMTP15cBMXP13aBMVP15dBMXP14eB
MVP14fBMXP14gBMYP15k1M[P13hBMVP132MWP12iBMUP13jBMVP12kBMTP14lBMZP13d3MWP14d3M[P18T1MWP14[1MZP13H
MXP15l2MZP13mBMVP13nBMVP12oBMTP142MZP13PCMVP14QCMXP147MZP14_3MWP14[1M[P132MWP14k1MZP142MYP14l2MY
P14RCMVP15SCMZP132MWP13TCMWP132MXP13k1MWP13k1MXP13k1MWP13UCMVP13VCMVP132MWP13`2MXP13g3MXP142MYP1
32MWP13d3MWP13k1MXP12WCMTP13e?MXP13XCMVP13OMXP12YCMTP13e?MXP132MXP13ZCMWP13V@MYP13d3MXP132MXP15l
2M]P13[CMVP13aBMVP152MWP14\CMXP14]CMTP14]CMVP12^CMTP13U3MWP14_CMXP13`CMVP13aCMYP13n@MXP13bCMWP14
k1MZP14k1M\P13cCMXP13_@MYP132MXP13dCMYP132MXP142MZP15eCM[P15eCM]P12fCMUP13gCMUP13gCMWP13k1MXP13h
CMWP132MXP152M\P13h@MWP13[1MYP14HM[P14HMYP13iCMXP13jCMWP13kCMWP13lCMYP13mCMWP13nCMWP13oCMYP14PDM
XP13b7MXP13QDMWP13[6MYP13RDMYP14SDM\P13TDMYP13UDMYP14VDM\P13j@MYP13WDMXP12XDMVP12XDMVP13YDMYP13Z
DMWP13[DMXP13\DMXP13[7MYP13[7MYP13HMYP137MYP12T3MVP12]DMVP13[7MYP13[7MYP13[7MYP13[7MYP12^DMUP12_
DMVP12eCMVP12`DMUP12aDMUP12bDMUP12d3MVP12d3MVP12d3MVP12cDMVP12cDMVP14nAMVP132MXP14`5MZP12dDMVP13
eDMXP12fDMUP13gDMXP13hDMWP13iDMYP13jDMYP13kDMXP13lDMYP13mDMWP12nDMVP13oDMUP13PEMXP14QEMZP13k1MYP
12REMUP14SEM\P14TEMZP13S@MXP13P:MYP13UEMYP13VEMYP12WEMUP12XEMVP13[7MYP13[1MXP13HMXP12UAMVP13d3MY
P13`6MYP12YEMVP12ZEMTP13[7MYP14[EMZP14ZCM[P13\EMYP13[7MXP13U3MYP12]EMVP12^EMVP13[7MYP12_EMUP13`E
MXP12Z7MVP13HMYP12o@MVP12c8MVP13f1MYP13d3MYP13HMYP13HMYP14aEMYP13HMYP13HMYP12o@MVP110MSP12bEMVP1
4cEMVP13k1MYP13dEMWP13[7MXP13[1MYP14[1MZP137MXP12U3MVP13eEMXP12f1MVP110MSP135MXP12]1MVP12]1MVP13
fEMWP12]1MVP12gEMUP12d3MVP14hEMTP13iEMUP13jEMXP14kEMYP13l2MWP12]DNVP12lENVP13[7NYP12mENVP13[7NYP
132NYP12nENUP13[1NYP13oENYP13PFNYP13QFNYP13Y@NYP12RFNVP13SFNYP13TFNXP13UFNYP13k1NYP12VFNVP12WFNV
P14d3N\P13XFNYP147N[P13YFNYP13ZFNYP13[FNYP13[1NYP14[1N\P12\FNVP132NYP13]FNYP12^FNUP12_FNVP13`FNX
P12P:NVP13]6NYP13aFNYP13bFNYP14cFN[P12e1NVP13o@NXP132NXP13V;NXP13HNYP13[1NXP12dFNVP13eFNVP12fFNU
P12gFNUP12hFNUP12lBNUP13iFNTP13iFNVP13jFNVP13jFNYP14kFNUP14kFNWP13lFNUP13mFNXP15nFNWP13U3NXP13HN
XP14[1N[P14oFN\P13PGNYP14Y1N[P13QGNYP13Y1NYP13RGNYP152N^P12SGNVP14k1NXP132NXP13[1NYP13TGNWP12UGN
TP127NVP14f1N[P12VGNVP13HNYP12WGNTP12XGNUP13ONXP12b9NVP13YGNXP13nANYP12l2NUP12ZGNVP13[GNXP12\GNV
P13]GNYP14HN[P132NXP132NYP137NYP12^GNVP12_GNUP12`GNTP13aGNWP13d3NYP137NYP13P:NYP13bGNYP13bFNYP13
n@NYP13:NYP13Q4NYP13k1NXP12cGNUP12dGNUP137NYP12l2NVP12l2NVP16eGNZP14fGNYP14:NYP14[1NZP14gGNYP13k
1NWP14hGNXP13l2NWP13g8NVP14iGNVP12jGNTP14kGNVP14Y1NZP14b9N[P14f1NYP14ONYP13[1NWP14[1NZP15l2NZP13
7NWP12lGNTP14SAN[P14SANZP13T3NWP14T3NZP14T3NZP13mGNXP13cFNUP13[1NXP14k1NYP13nGNVP13oGNVP12PHNUP1
3g8NVP13e?NXP142NYP13\2NXP14l2NZP12QHNTP13f1NWP14d3NYP13RHNWP13SHNXP13[2NXP14VBNYP15THN[P132NWP1
3U3NXP14d1NXP15UHN[P14k1NYP13k1NWP12R3NUP13h9NXP13P2NVP14VHNXP15V3N[P13WHNTP14l2NYP14XHNYP13YHNY
P13k1NXP14]8NYP12ZHNUP12[HNUP15\HNVP13:NWP14:N[P13]HNXP14^HNZP15k1N\P14_HNXP12`HNUP13aHNVP14bHNW
P14_3NXP15\BN[P14\BNXP14e5NWP13cHNVP145NZP132NWP13c1NWP132NWP14dHNVP12eHNUP13fHNVP147NZP13d3NXP1
4d3NYP13gHNVP13hHNWP14d3NYP14d3NZP13iHNWP14jHNWP14jHNYP13kHNXP13lHNXP132NWP13mHNXP13]1NXP13U3NXP
12T1NUP12nHNUP13oHNTP13PINTP14QINVP13RINVP157NYP15V3N[P12SINUP15TINVP142N[P14UINVP13VINWP14WINVP
15XINYP14YINVP13k1NXP14[1NYP14ZINVP145NZP13d3NWP16\2N\P13k1NXP132NXP14]1N[P132NXP14[INVP16\INTP1
42NZP14T3NZP14]INVP15k1NYP142NZP13^INVP14_INVP152NYP14`INVP13aINXP132NXP13T1NXP147N[P14d3NZP12f1
NUP13bINVP14P2NVP14cINVP15dINVP15eINZP14fINZP13gINWP12hINTP13iINYP13jINYP13eANYP13kINYP13lINYP14
mIN[P13nINXP13oINYP13PJNYP13QJNWP13RJNYP13SJNYP13TJNXP13UJNYP13^=NYP13VJNYP13WJNYP13XJNYP13YJNWP
13ZJNWP13[JNWP13\JNWP13]JNWP13^JNWP13_JNYP13[BNYP13`JNYP13aJNYP13bJNYP13cJNXP13dJNXP13eJNYP13fJN
WP13gJNVP14HNXP14b9N[P14HN[P13hJNWP12iJNUP13k1NYP13mGNYP132NXP147N[P13[1NXP14[1NZP14jJNYP132NXP1
3TCNXP14d3N[P12kJNUP142NZP132NXP14lJNWP13mJNWP15k1NZP132NXP13nJNWP14oJNVP13]8NWP13PKNWP13g3NWP13
[7NYP13[7NYP137NYP152N_P13QKNXP13U3NYP13k1NYP13[1NXP13RKNYP137NYP147NZP13V6NYP13SKNXP137NXP13Y1N
YP13k1NXP142NXP142NZP14k1NZP14Y1N\P12TKNUP13UKNYP13BNYP13HNYP12VKNVP14U3N\P13WKNXP13XKNWP13YKNTP
13ZKNYP13[KNWP137NYP13\KNYP13`6NXP12]KNVP137NYP13c6NYP12^KNUP14_KNVP12`KNVP14aKNWP13bKNVP13e1NWP
14HN\P14HN\P12cKNVP12dKNTP13[7NYP13eKNXP13fKNWP13gKNWP13hKNYP12iKNUP12n@NVP13jKNYP13aFNYP13kKNYP
13lKNXP16iGNYP15mKNYP13lCNYP13T1NYP13QBNXP13nKNWP13oKNXP15g8NYP14U3N[P14[1NZP14PLNXP13[7NYP14QLN
XP13U3NYP12RLNVP13SLNWP12k=NVP12TLNVP12XENVP12QGNVP12ULNUP12[1NUP132NWP14VLNVP13l2NWP12WLNTP132N
WP14[7N\P13Y7NTP12XLNUP12YLNTP14ZLNVP12[LNUP137NYP147N[P137NYP14\LNVP12]LNTP14^LNWP13_LNVP14`LNV
P13[7NYP12aLNVP12bLNVP13[6NYP12]4NVP12cLNTP14dLNTP137NYP12eLNUP13`2NYP15fLNYP12ONVP12gLNUP14fBNX
P12hLNTP13[7NYP12iLNUP13[7NYP13jLNUP12kLNVP12lLNTP14HN\P13mLNWP13nLNYP14oLNZP13[6NYP13PMNYP13[7N
YP13HNYP12QMNUP13[7NYP12RMNVP13ZFNXP12SMNUP12TMNUP12UMNUP12bLNVP13f1NYP12VMNUP12WMNTP122NUP12XMN
UP12YMNVP14ZMNVP13HNYP12[MNVP13[7NYP13k1NXP13\MNYP14]MNWP13^MNWP13HNXP12QGNVP13U3NYP13HNXP14_MNV
P15d3NWP13`MNUP12aMNTP13bMNYP12cMNUP13dMNYP132NYP142NXP12eMNVP132NYP12fMNVP137NYP12gMNUP13mFNYP1
3[7NXP13[7NYP13o@NYP12hMNUP12SINVP12iMNUP12jMNUP12kMNVP14lMNVP12mMNVP13[7NXP137NYP13nMNTP12`2NVP
13k1NYP12oMNVP12PNNTP13[7NYP13[1NYP13Y1NYP147N[P132NXP14QNNVP13[7NYP12o@NVP12RNNVP12SNNUP14TNNVP
12h6NVP13[7NYP12ZKNVP12UNNVP12VNNVP12WNNUP12k1NVP12`2NVP14XNNVP12U3NVP14YNNVP14Y1NWP12`2NUP12ZNN
UP15[NNYP13\NNWP14]NNWP12^NNVP14_NNVP12`NNVP12aNNVP13bNNVP12lBNUP12cNNVP12dNNTP12eNNVP132NYP12fN
NTP127NVP132NYP13k1NYP13[1NXP12gNNUP14hNNUP12iNNVP127NVP12jNNVP13kNNVP13[7NXP122NVP132NYP12lNNVP
12mNNUP132NXP12nNNUP12oNNUP12PONUP12QONVP12RONVP12SONUP12TONUP12UONVP13VONWP13WONWP13XONWP13YONW
P13ZONYP13[ONYP13\ONXP13]ONYP13bGNYP13^ONWP13_ONXP13cFNXP15`ONWP12aONTP12aBNUP14bONVP12cONTP127N
VP12dONVP12eONVP12[7NVP14fONWP12g3NVP12gONVP12NNTP12HNUP13HNYP17AOVP17hOOXP19l7OVP19iOOXP16jOOVP
16kOOTP15lOOTP17mOOVP17nOOYP17AOVP18oOOVP16PP1OUP110P1RP13RKP1YP12QP1P1UP13RP1P1TP12SP1P1UP17TP1
P1YP14T:P1WP19UP1P1ZP15VP1P1VP12WP1P1TP13XP1P1TP12YP1P1TP16ZP1P1VP12[P1P1TP140P1RP12\P1P1UP12]P1
P1TP14^P1P1TP12_P1P1TP13`P1P1WP12aP1P1VP12bP1P1TP12cP1P1UP13dP1P1WP12eP1P1UP147P1\P12d3P1VP13fP1
P1YP12gP1P1UP12hP1P1TP12iP1P1UP13jP1P1UP16kP1P1VP13lP1P1VP13mP1P1VP13[1P1WP12nP1P1TP12oP1P1TP110
P1RP12PQ1P1UP12QQ1P1UP12RQ1P1UP13k1P1XP13SQ1P1WP13TQ1P1XP12UQ1P1TP14VQ1P1YP13WQ1P1WP13XQ1P1WP12Y
Q1P1VP12ZQ1P1TP12[Q1P1VP12\Q1P1UP16]Q1Q1VP15^Q1Q1TP1;_Q1R1TP18`Q1R1TP18aQ1R1VP142R1XP142R1ZP12bQ
1R1UP12cQ1R1UP12dQ1R1TP13eQ1R1TP15fQ1R1TP12gQ1R1UP12PHR1VP13HR1YP13hQ1R1UP15`6R1^P14T3R1WP12iQ1R
1UP120R1RP12S3R1UP110R1RP17jQ1R1VP17jQ1R1XP18kQ1R1TP18lQ1R1VP15mQ1R1VP16nQ1R1VP13ZCR1UP1<oQ1R1TP
16PR1R1VP15W1R1SP13HR1YP110R1RP132R1YP12HR1UP13d3R1YP15d3R1WP12QR1R1UP110R1RP12RR1R1VP13HR1XP12H
R1UP13SR1R1YP13TR1R1WP12UR1R1UP110R1RP13f1R1XP12VR1R1VP12WR1R1VP12XR1R1UP12YR1R1VP12ZR1R1VP12[R1
R1VP12\R1R1VP12]R1R1UP12^R1R1VP12^R1R1VP12_R1R1UP14`R1R1XP132R1YP13aR1R1XP12bR1R1TP13[1R1WP110R1
RP12cR1R1VP13dR1R1XP12eR1R1TP13fR1R1YP13[7R1YP12\OR1VP12k1R1UP12gR1R1VP12hR1R1TP13k1R1XP12iR1R1V
P13eCR1YP12jR1R1UP14kR1R1ZP13lR1R1WP13j@R1XP13mR1R1WP13U3R1YP14nR1R1\P13[1R1XP12oR1R1TP13PS1R1VP
12o@R1VP13QS1R1VP132R1WP12RS1R1TP12dNR1TP12[7R1VP12SS1R1VP12TS1R1TP12d3R1UP110R1RP110R1RP110R1RP
110R1RP110R1RP12US1R1TP12VS1R1TP110R1RP110R1RP13WS1R1TP110R1RP12XS1R1TP120R1RP12S3R1UP110R1RP12Y
S1R1UP14k1R1YP13ZS1R1TP13[S1R1TP12\S1R1TP12]S1R1TP13HR1XP14OR1[P12^S1R1TP12_S1R1TP12]KR1VP12`S1R
1TP12aS1R1VP13b9R1XP14b9R1YP142R1\P12`HR1UP13[6R1YP14HR1\P137R1YP13HR1YP13bS1R1UP12cS1R1VP12dS1R
1TP13eS1R1TP12HR1UP142R1[P13fS1R1VP12gS1R1TP12hS1R1TP132R1XP13iS1R1TP12Z7R1UP132R1WP14jS1R1VP12k
S1R1TP14lS1R1WP132R1WP12mS1R1UP12nS1R1TP13d3R1XP12VNR1VP110R1RP12PHR1VP12`2R1VP12oS1R1UP12T3R1UP
12T3R1UP147R1ZP14PT1R1VP13QT1R1TP110R1RP110R1RP12RT1R1TP110R1RP12HR1VP12ST1R1UP12TT1R1TP12QGR1VP
13UT1R1UP14VT1R1XP13k1R1YP13R1R1WP14HR1ZP13WT1R1TP13XT1R1UP12YT1R1TP12ZT1R1TP12XFR1UP110R1RP12[T
1R1VP12\T1R1UP12]T1R1VP14HR1\P12^T1R1TP12OR1VP1<_T1S1VP14`T1S1YP12aT1S1TP17bT1S1VP15cT1S1WP12NS1
TP15dT1S1YP14eT1S1YP15fT1S1WP14gT1S1TP18hT1S1]P14iT1S1VP16AS1WP17jT1S1YP19kT1S1TP18lT1S1TP18lT1S
1TP17mT1S1TP19nT1S1VP18oT1S1VP18oT1S1VP17PU1S1VP14QU1S1TP12RU1S1VP12SU1S1UP13aFS1YP12TU1S1UP12[1
S1UP12UU1S1UP15VU1S1XP12WU1S1TP13XU1S1YP12YU1S1UP127S1UP13HS1XP12ZU1S1TP127S1VP12[1S1UP13[U1S1YP
14T1S1[P132S1WP13\U1S1XP13k1S1YP12ZCS1UP16]U1S1VP19^U1S1XP17_U1S1XP12AS1UP12`U1S1UP12aU1S1TP13HS
1YP12bU1S1UP13cU1S1YP13cU1S1VP13dU1S1VP1:l7S1VP17AS1VP15eU1S1TP15fU1S1TP15gU1S1TP1:hU1S1VP13iU1S
1UP19jU1S1VP17_3S1XP18kU1S1XP12lU1S1UP12mU1S1TP13nU1S1XP12lBS1UP12oU1S1TP14PV1S1VP13QV1S1TP1:RV1
T1TP1<SV1T1VP16TV1U1VP15UV1U1XP18VV1U1XP17WV1U1YP15HU1VP17XV1U1TM3f1U1XP13YV1U1UP13ZV1U1WP15[V1U
1VP152U1^P12\V1U1TP14]V1U1WP16^V1U1VP13_V1U1WP132U1WP15`V1U1VP17aV1U1[P12bV1U1TP15cV1U1VP13dV1U1
TP16eV1U1VP15fV1U1TP16gV1U1UP16hV1U1VP15iV1U1VP16jV1U1WP16kV1U1VP17lV1U1YP15mV1U1UP17nV1U1VP17oV
1U1WP1:PW1U1TP17QW1U1TP17RW1U1ZP17SW1U1YP14TW1U1TP17UW1U1XP16VW1U1XP16WW1U1VP15XW1U1VP13YW1U1TP1
7ZW1U1XP13[W1U1UP16\W1U1VP13HU1XP15]W1U1UP16^W1U1TP12_W1U1VP13HU1XP14`W1U1[P13aW1U1UP15[1U1WP12b
W1U1VP110U1RP12cW1U1UP15eU1U1TP17UP1U1YP17dW1V1XP16eW1V1WP16fW1V1YP14gW1V1UP17hW1V1[P15iW1V1WP1:
jW1V1ZP17kW1V1TP17lW1V1VP18mW1V1YP15nW1V1VP18oW1V1YP17XT1V1WP17XT1V1YP19PX1V1XP19PX1V1ZP15[2V1WP
15QX1V1UP15RX1V1WP17\BV1YP18SX1V1VP18SX1V1XP16TX1V1VP15UX1V1UP19VX1V1XP19VX1V1ZP17WX1V1VP17WX1V1
XP16XX1V1XP16YX1V1VP17ZX1V1\P16[X1V1ZP17\X1V1XP147V1UP16]X1V1TP16]X1V1VP19^X1V1WP17_X1V1XP16[1V1
XP16l2V1ZP17`X1V1YP15aX1V1VP1;bX1V1VP1;cX1V1XP15W1W1SP14k1W1[P15\BW1WP12dX1W1TP16eX1W1UP16fX1W1T
P16gX1W1VP18hX1W1TP16iX1W1VP16iX1W1VP13jX1W1TP16W1W1SP13kX1W1UP13lX1W1XP13l?W1VP12mX1W1UP16k1W1W
P12nX1W1TP14IW1RP16oX1W1TP13PY1W1VP13QY1W1TP12RY1W1TP16SY1W1YP14NW1SP12TY1W1VP13UY1W1XP12T1W1VP1
2VY1W1TP110W1RP12f1W1VP12WY1W1TP12XY1W1UP12T1W1VP16YY1W1RP15ZY1W1RP15ZY1W1RP140W1RP16[Y1W1VP13\Y
1W1VP15lX1W1YP14]Y1W1VP13^Y1W1TP15o1W1WP16[1W1ZP12_Y1W1TP132W1XP110W1RP12`Y1W1TP13Z7W1WP13[7W1YP
13aY1W1YP12bY1W1TP13cY1W1TP110W1SP13U3W1XP13[1W1XP13lAW1XP13]1W1XP13dY1W1UP14HW1[P110W1SP17eY1X1
VP17d1X1WP16W3Y1WP14IY1SP16fY1Z1XP17fY1Z1YP140[1RP15gY1[1TP13N[1SP14l;[1XP12hY1[1VP12hY1[1UP16iY
1\1XP14[1\1UP13[1\1WP15[1\1WP15jY1\1TP15kY1\1WP15lY1\1VP14X<\1YP14mY1\1TP17nY1\1VP14oY1]1TP16k1]
1WP13U3]1WP12N]1SP13PZ1]1XP13QZ1]1XP15RZ1]1VP12T1]1UP12SZ1]1VP12TZ1]1VP15UZ1]1VP17VZ1]1YP16WZ1]1
ZP13XZ1]1VP13YZ1]1VP13ZZ1]1YP13[Z1]1TP15l;]1WP14\Z1]1WP14h9]1[P14h9]1ZP14]Z1]1YP13^Z1]1VP14_Z1]1
XP13`Z1]1WP12N]1SP12aZ1]1TP16o1]1XP13bZ1]1WP12[A]1VP13h9]1XP13cZ1]1XP13dZ1]1UP12eZ1]1UP13fZ1]1XP
14gZ1]1ZP14Y1]1YP13[1]1WP12hZ1]1TP137]1YP12mX1]1UP13iZ1]1VP14H]1YP13d3]1WP12jZ1]1TP12l2]1VP14kZ1
]1VP12lZ1]1VP110]1SP12mZ1]1TP13nZ1]1VP12oZ1]1UP12P[1]1TP15Q[1]1VP13R[1]1TP12S[1]1TP12T[1]1TP14U[
1]1VP13i:]1WP13WK]1WP13WK]1XP13V[1]1WP144]1ZP134]1XP134]1XP13hY1]1YP110]1RP15W[1]1]P14W[1]1ZP15W
[1]1^P14W[1]1[P13X[1]1XP14Y[1]1[P12Z[1]1VP13Z[1]1YP13QB]1VP12[[1]1UP14o1]1YP14\[1]1VP15][1]1YP14
^[1]1XP13_[1]1WP13`[1]1WP144]1XP134]1WP12a[1]1TP12b[1]1TP14h9]1\P13c[1]1VP12f1]1VP12[1]1VP13d[1]
1WP17e[1^1ZP1;f[1^1YP18g[1^1YP18g[1^1XP18h[1^1YP16i[1^1WP16i[1^1VP15j[1^1WP16k[1^1VP18l[1^1VP15m
[1^1WP15n[1^1XP16o[1^1VP16P\1^1VP16P\1^1XP1:Q\1^1ZP1:Q\1^1YP15R\1^1TP15S\1^1SP15T\1^1UP19U\1^1XP
15V\1^1TP15V\1^1VP16W\1^1VP1:X\1^1VP19Y\1^1[P19Z\1^1[P1:Z\1^1]P1:Y\1^1]P1:[\1^1VP18\\1^1YP14]\1^
1UP16^\1^1VP16_\1^1YP16`\1^1WP17a\1^1ZP16b\1^1XP19c\1^1VP18d\1^1ZP18e\1^1ZP17f\1^1XP15g\1^1UP15g
\1^1WP16h\1^1UP16i\1^1UP18j\1^1XP18j\1^1WP16k\1^1VP15U3^1VP18l\1^1ZP164^1[P16m\1^1WP18n\1_1XP15o
\1_1RP15P]1_1TP15Q]1_1SP15R]1_1UP15S]1`1SP16T]1a1VP12U]1a1TP13V]1a1WP12W]1a1UP110a1RP12X]1a1UP13
Y]1a1WP14Z]1a1[P13ZCa1XP17[]1a1WP16\]1a1VP19]]1a1WP14^]1a1TP14_]1a1TP15`]1a1TP13a]1a1VP14b]1a1TP
15[1a1WP16c]1a1VP1@d]1a1TP13e]1a1VP13f]1a1WP15g]1a1VP16h]1a1VP12i]1a1TP13j]1a1VP12T1a1VP1>T1a1UP
13k]1a1TP12l]1a1TP13m]1a1YP12n]1a1TP13o]1a1WP13P^1a1XP13Q^1a1VP13R^1a1TP12S^1a1TP142a1ZP13T^1a1V
P14U^1a1XP13V^1a1XP124a1VP13W^1a1TP13X^1a1TP13Y^1a1TP12Z^1a1UP12[^1a1TP14\^1a1TP190a1RP15]^1a1VP
14^^1a1TP110a1RP15_^1a1WP12`^1a1TP132a1WP13Z:a1WP14a^1a1YP14k1a1[P157a1]P13b^1a1VP13c^1a1TP12T1a
1UP132a1XP13g3a1WP13[7a1YP13d^1a1WP15e^1a1VP13f^1a1TP13g^1a1UP12h^1a1TP12i^1a1UP110a1RP14j^1a1TP
12eJa1UP15[1a1WP12f1a1VP137a1WP13k^1a1TP12l^1a1TP12m^1a1TP18n^1b1^P16o^1b1VP16P_1b1SP1BQ_1b1UP17
Q_1b1YP16R_1b1WP18S_1b1YP17Q_1b1YP16T_1b1TP15U_1b1WP15V_1b1VP14W_1b1UP17X_1b1VP15Y_1b1UP1;Z_1b1]
P17[_1b1ZP15\_1b1UP16]_1b1UP17^_1b1WP18__1b1WP1<__1b1WP15P_1b1SP14`_1b1SP17S_1b1WP15a_1b1UP15b_1
b1YP13c_1b1YP14`_1b1SP17d_1b1]P13b_1b1YP16e_1b1ZP14`_1b1RP18f_1c1^P17g_1c1ZP15h_1c1YP13i_1c1VP15
j_1c1YP16k_1c1ZP17l_1c1]P17m_1c1_P15j_1c1ZP14n_1c1VP15o_1c1[P15P`1c1YP18Q`1c1]P16R`1c1WP14S`1c1W
P14T`1c1UP17U`1c1XP12V`1c1TP15P_1c1SP11W`1c1RP14o_1c1XP12X`1c1TP12Y`1c1SP15Z`1c1XP16[`1c1WP18\`1
c1\P18]`1c1YP1:\`1c1^P16^`1c1XP16X_1c1YP17P`1c1YP18_`1c1YP16``1c1WP15a`1c1WP16b`1c1WP14c`1c1UP16
d`1c1WP12Y`1c1TP13e`1c1UP17Q_1c1WP14f`1c1YP16Q_1c1XP16g`1c1WP14h`1c1VP15i`1c1WP15j`1c1ZP12k`1c1U
P14l`1c1VP13m`1c1TP13n`1c1WP12o`1c1VP14Pa1c1XP14Qa1c1[P14Ra1c1XP12Sa1c1UP16Ta1c1VP13Ua1c1XP16Va1
c1WP12Wa1c1TP13o_1c1XP1:Xa1d1^P18Ya1d1ZP18Za1d1XP1:Q_1d1]P17[a1d1ZP18\a1d1XP19]a1d1XP18]a1d1XP1?
Ya1d1YP1:^a1d1[P17_a1d1VP1?`a1d1WP16aa1d1WP1>aa1d1XP14ba1d1UP18\a1d1XP12ca1e1UP11W`1e1RP17W`1e1R
P13da1e1TP13ea1e1TP15ea1e1VP11W`1e1RP15W`1e1RP12fa1e1UP14ga1e1VP13ha1e1UP12ia1e1UP12ja1e1RP11W`1
e1RP11W`1e1RP11W`1e1RP14ka1e1TP18la1f1XP15ma1f1XP16na1f1VP15ea1f1VP19oa1f1_P19oa1f1_P18Pb1f1\P15
ea1f1TP18Qb1f1[P17Rb1f1WP16Sb1f1WP16Tb1f1YP15Ub1f1TP15Vb1f1TP14Wb1f1WP17Xb1f1XP16Yb1f1VP16Zb1f1W
P14[b1f1TP11\b1g1RP12]b1g1VP12\b1g1QP12^b1g1UP11\b1g1RP12_b1g1UP12`b1g1UP12ab1g1UP12bb1g1UP12cb1
g1TP11\b1g1RP12db1g1UP12eb1g1UP13fb1g1WP11\b1g1RP12gb1g1VP12hb1g1UP12ib1g1TP12jb1g1VP12kb1g1TP12
lb1g1VP12mb1g1VP12nb1g1TP12ob1g1UP12Pc1g1VP12Qc1g1UP12Rc1g1VP12Sc1g1VP12Tc1g1UP11\b1g1RP15Uc1h1S
P11Uc1h1RP11Uc1h1RP11Uc1h1RP11Uc1h1RP12Vc1h1TP12Wc1h1VP13Xc1h1YP12Yc1i1UP14``1i1WP13Zc1j1XP11[c1
j1RP13\c1k1XP12]c1k1UP13d_1k1YP13^c1k1TP12_c1l1VP12`c1l1TP11W`1l1RP14ac1m1WP12bc1m1UP14cc1m1WP13
dc1m1TP13ec1n1VP13fc1n1XP12gc1n1UP18hc1o1TP1;ic1o1TP14jc1o1TP1:kc1o1WP130o1RP110P2RP110P2RP1;lc1
Q2TP13mc1R2YP16g8R2WP162R2YP13[1R2XP13nc1R2WP12oc1R2VP14HR2[P13HR2XP13Pd1R2WP13Qd1R2YP13Rd1R2YP1
3[7R2YP13Sd1R2VP13k1R2WP13[7R2XP13[7R2YP13[7R2YP13[7R2YP12Td1R2VP13Ud1R2WP13k1R2WP12Vd1R2UP13Wd1
R2XP12Xd1R2TP12aU1R2TP12Yd1R2VP13Zd1R2XP110R2RP14[d1R2YP12\d1R2UP12]d1R2UP12HR2UP17^d1R2ZP12_d1R
2VP12HR2UP13`d1R2UP12`d1R2UP12ad1R2UP12bd1R2TP12cd1R2TP12dd1R2UP12ed1R2TP12`>R2UP12`>R2UP14fd1R2
TP13[7R2YP13[7R2YP12Qd1R2UP18lc1R2TP15gd1R2VP13hd1R2XP12id1R2VP14`6R2YP13Y1R2WP14jd1R2UP110R2RP1
30R2RP12kd1R2UP12ld1S2UP14md1S2WP14nd1S2XP13l3S2XP15od1S2YP16Pe1T2WP16Qe1T2WP15Re1T2TP16Se1T2WP1
6Te1T2UP17Ue1T2VP17Ve1T2XP17We1T2WP16Xe1T2XP17Ye1T2WP16Ze1T2UP11[e1T2SP12\e1T2UP13]e1T2YP17^e1T2
[P17_e1T2VP13`e1T2YP17ae1T2VP110U2RP12be1U2TP110U2RP12ce1U2TP14de1U2VP14[7U2WP15ee1V2SP15fe1V2UP
14ge1V2UP14he1V2YP12ie1V2TP12je1V2TP12ke1V2TP14HV2\P12]4V2VP14HV2\P13le1V2XP12me1V2VP12ne1V2VP12
oe1V2VP12Pf1V2VP12Qf1V2TP13fR1V2YP12Rf1V2VP12T1V2VP12Sf1V2UP12Tf1V2VP12l2V2VP12Uf1V2UP16Vf1V2UP1
2Wf1V2UP12Xf1V2UP12Yf1V2UP12eLV2VP12Zf1V2VP12[f1V2VP12\f1V2VP12d3V2VP12]f1V2UP12^f1V2VP12_f1V2UP
12`f1V2VP12af1V2VP12bf1V2UP12cf1V2TP12df1V2TP12ef1V2TP12ff1V2UP12gf1V2UP12T1V2VP13[1V2YP12hf1V2V
P13`6V2YP13[7V2WP16if1V2UP17jf1W2VP19l7W2VP16kf1W2VP17lf1W2TM5mf1W2TP16nf1W2VP16of1W2VP15Pg1W2UP
15Pg1W2WP14Qg1W2TP16T1W2\P19l7W2VP18HW2ZP1=HW2TM=HW2VM5Rg1W2UP15Sg1W2UP17Tg1W2VP15o@W2WP15Ug1W2T
P15Ug1W2VP15Vg1W2XP14Wg1W2UP17Xg1W2VP14`>W2TP13U3W2YP14Yg1W2YP12Zg1W2UP17[g1W2WP17[g1W2YP17\g1W2
XP15]g1W2TP14`>W2TP19l7W2VP18^g1W2XP16_g1W2VP15`g1W2UP14`g1W2TP16ag1W2VP1:SW1X2YP1:SW1X2[P1@l7X2
QM@bg1X2SM>cg1X2QM>dg1X2SM<eg1X2QM=fg1X2PM=gg1X2RM9hg1X2QM9ig1X2SM6ee1Y2RP16fg1Y2SP16fg1Y2RP160Y
2QP16jg1Y2SP16S\1Y2RP16fg1Y2SP18kg1Z2TP17lg1Z2TP19mg1Z2VP18ng1Z2VP1?og1Z2TP17Ph1[2VP15Qh1[2VP16R
h1[2UP16Sh1[2UP14Th1[2TP17Uh1\2TP16Vh1\2VP14Wh1\2YP12Xh1\2VP15Yh1\2TP120\2SP12Zh1\2UP17[h1\2VP1;
0\2SP140\2RP17\h1\2VP140\2RP14]h1\2TP14^h1\2TP13_h1\2WP16`h1\2VP12ah1]2UP12bh1]2UP12Qd1]2UP1;ch1
^2YP18dh1^2VP15eh1^2UP15fh1^2WP14gh1^2TP16hh1^2WP14ih1^2WP12jh1^2TP1<kh1^2VP1>lh1^2UP17H^2VP1:mh
1^2TP14nh1^2TP15oh1^2VP16Pi1^2YP110^2RP13H^2WP13U3^2YP12n[1_2VP12n[1_2VP12Qi1_2VP12Ri1_2VP12Si1_
2TP110_2RP12T1_2VP13Ti1`2VP12Ui1`2TP13Vi1`2YP15fZ1a2UP13Wi1a2VP12Xi1a2TP13Yi1a2WP15Ha2XP15Zi1a2T
P12[i1a2UP14`>a2UP147b2XP13\i1b2TP12]i1b2TP17U3b2ZP16^i1b2VP16_i1b2YP14Hb2YP13`i1b2WP16ai1b2]P16
bi1b2VP14[1b2ZP14ci1b2TP14Hb2\P16di1b2TP16di1b2VP13ei1b2XP14c6b2[P132b2YP15fi1b2WP15fi1b2UP15fi1
b2WP17i9b2ZP14gi1b2ZP14gi1b2XP142b2\P12o]1b2VP13hi1b2WP12Hb2VP13[1b2XP13k1b2YP12ii1b2UP124b2VP13
ji1b2XP15ki1b2\P13li1b2WP13\Eb2YP13U3b2XP13k;b2YP13mi1b2WP12ni1b2UP12oi1b2TP13Pj1b2XP12Qj1b2UP12
Rj1b2TP12Sj1b2TP14i:b2XP14i:b2[P12Tj1b2TP12Uj1b2UP14Vj1b2WP12;b2VP13[1b2WP14T1b2[P13U3b2YP12Wj1b
2TP12Xj1b2UP16Yj1b2]P15Zj1b2YP13[1b2XP13cFb2XP13U3b2WP13[j1b2XP15\j1b2TP14]j1b2YP12k;b2VP15^Nb2[
P13[1b2YP14U3b2\P12d3b2VP132b2WP1]g1UD0PD]Q2QDW3PD]V2QDUY3UD0QDkk2QDVY3PD]V2QDWY3P@bU2QDXY3PD\Q2
QDRj2PD]V2QDYY3UD0QDle2PD]V2QDZY3TD4SD0QD[Y3TD3PDbR4UD0PD^Q2VD0UD0PD^Q2PD2UD0QD\Y3QD]Y3PD2UD0PDh
g4PDk^3UD0PD_U2PD\Q2QD^j2PD2UD0PD\Q2PDfX8PD\Q2QD^Y3QD_Y3QD`Y3PDb`1UD0QDaY3PDfX8UD0QDbY3QDcY3PDbU
2PD2PD_6QDdY3PD_6PDRm7PDjo:PD_6PDjk1PD\^3PDQo:PD_6PDko:PDfY3PDY@QDeY3QDfY3PDY@QDgY3PDY@QDhY3PDmV
3PD\^3PDY@PD_=PD_b4QDZX1PD\^3QDT3QDZX1PD\^3QDT3PDSAQDiY3QDjY3PDSAQDkY3QDlY3PD_o8QDmY3PDhT4QDnY3P
DQ<PDZd:QDoY3PDj^3QDT3PD^6QDPZ3PDP?QDQZ3PD]@QDRZ3PD_6QDSZ3PDcP2QDTZ3QDUZ3PDcP2PDhP2QDVZ3PD_b4QDW
Z3PDS^6QDXZ3PDXo8QDYZ3QDZZ3QD[Z3PDmV2PDa^3PDnV2PDmV2PD`V2PD^U2PDRW2QD\Z3PDQW2QD]Z3PDnj7PDaQ9PDoj
7PDaQ9PDaQ9QD^Z3QDeR3QD_Z3PD\?QD`Z3PDfg3QDaZ3PDRP9QDbZ3QDcZ3PDRP9PDQT9QDdZ3PDTBPDZ\1PDf_4PDZ\1PD
k^3PDi6PDk^3QDeZ3QDfZ3PDkQ2QDgZ3QDhZ3TD3QDiZ3QDjZ3QDkZ3QDlZ3PDd]4PDmZ:PDi6PDi6QDmZ3PDd]4QDnZ3PDk
^3PDi6QDW`1PDjh7PDa^3PD]@PD]@PDa^3PDjh7QDoZ3PDkY3QDTJQDP[3VD0QDTJQDP[3QDQ[3QDR[3TD2QDQj1QDS[3QDT
[3TD3QDS4TD6QDU[3QDV[3QDW[3QDX[3PDc^3QDoEQDY[3PD`V2`D\^3QDZ[3TD2QDU3PDeU2QD[[3PDRm7QD\[3TD4QDZX1
PD]b4PDhh7QD][3QD^[3QD_[3S@0QD`[3PD[^3P@_b4QDoY1PD\^3QDa[3PDYk7QDkc1PDdV6PDgl7PD]^3QDc<QDb[3QDc[
3PDRm7PDc^3QDd[3S@0S@0QDU3QDe[3QDf[3QDg[3TD3QDh[3PDfa8QDi[3Q@U3QDj[3TD2QDk[3QDfDPDV8PD^U2QDl[3TD
1QDm[3PD^U2QDn[3TD2QDo[3QDP\3TD8QDU[3QDQ\3QDR\3QDS\3PDaU2QDU3QDT\3PDc^3QDU\3QDV\3QDUR1QDU3QDW\3P
Dc^3QD\8QDX\3QDY\3TD1QDZ\3QD[\3PDQ?QD\\3PDS?PDa^3PDT?QD]\3QD^\3PD]U2QDlFQD_\3VD0PD]U2QDlFQD_\3QD
`\3QDa\3QDb\3QDUR1QDc\3QDd\3TD2QDU3QDe\3QDf\3TD3QDYn1QDg\3QDh\3PD_b4PD_6PD4PD_b4PD^@PDc@PDWo2PDk
R2PDUR;QDi\3TD3QDj\3PDhU2QDk\3TD2PDc^3QDl\3QDm\3TD1QDT3QDn\3QD]CQDo\3TD1QDP]3PDc^3QDQ]3QDR]3QDS]
3QDjS1QDT]3QDU]3TD1QDV]3QDW]3TD1QDU3QDX]3QDeo1PDfa8P@\^3TD4QDY]3PD^U2PD]U2PD_b4QDZ]3QD[]3SD0PDk^
3PD_6PDk^3PDhQ2PDk^3PD`j4PDk^3PDk^3PDUd1PDk^3PDk^3PDWg4PDk^3QDUi2PDi6QD\]3QD]]3PDi6PDc@QD^]3PDX6
QD_]3PDc?PDa^3PDX6PD\g4PDX6QD`]3QDa]3PDjh7QDb]3QDc]3QDd]3PDam7QDe]3PDbm7QDf]3PDXe1QDg]3PDW?PDPZ3
PDj[3PDYk1QDh]3PDoW4QDi]3PDdg4QDj]3PDPY2QDk]3PDPY2PDmR;PDgm7QDl]3QDm]3QDn]3PD^@QDo]3PD_@QDP^3PD_
@PD_@PDdg5QDQ^3PDUAPDPS2PD[5QDR^3PDjR4QDS^3PDji7QDT^3PDR4QDU^3PDXb3QDV^3PDnh7QDW^3PDYi7QDX^3PDZj
7QDY^3QDZ^3PDj^3PDU?QD[^3QD\^3QD]^3PDnX2QD^^3PDTf8QD_^3PDkAQD`^3PDUZ1QDa^3PDUa1QDb^3PDZb4PDUa1PD
k@QDc^3QDd^3QDe^3PD`S;PDoa5QDf^3PDZm7QDg^3PDZm7PDV=PDbAQDh^3QDi^3PDdS;PDUd:QDj^3PDnl7QDk^3PD^m7Q
Dl^3PDY5QDm^3PDaY8PD\^3PDRi7QDn^3QDo^3QDP_3aDk3`DiS;`DlW:`DV\3PD`d1QDQ_3QDR_3PD`d1PDY@QDS_3PDPm7
PDXh1PDhh7QDT_3PDoS;PDW5PDQT9QDU_3PDS?PDa^3PDT?PDdh2PD[2PDh^3QDV_3PDgk4QDW_3PDlb1QDX_3PDWU:QDY_3
PDdP8QDZ_3PDi6QD[_3PDo;QD\_3QD]_3QD^_3PDc^3PD`h1PD]U2QD__3PD]`1QD`_3PD_b4PDhg8PDPT;QDa_3PDPj7QDb
_3PDTT;QDc_3PDUT;QDd_3PDaf4QDe_3PDQg4QDf_3PD[^3QDg_3PD\g4QDh_3PDeU2PD[^3PD\g4PDh^3PD\g4PDbR2PD\^
3PD\g4PD]Q2QDi_3PDk^3QDj_3PDk^3PDhU2PD1PDhU2PD4PDhU2VD0QDk_3PDhU2QDl_3TD6QD1QD1TD6PD4PDdU2SD0PDd
U2QDm_3PDnP2QDn_3PDZT;PD[T;PD^@PD\T;PDX?PDS3QDlFPDTAPD?PDQo1PDd7QDo_3QDP`3QDQ`3QDjGTD2QDR`3VD0QD
jGTD2QDR`3QDS`3QDjGTD2QDR`3PD\^3QDlFQDT`3QDU`3QDV`3UD0PDRc8PDc^3TD6PD]^3PDXb3PDa^3PD[5PD[5PDa^3Q
DW`3PDY5PDa^3QDX`3PDS4PDa^3PDR4QDY`3TD4QDU3QDZ`3QD[`3PDa^3QD\`3PD^6PD4PDP?PD_6PDa^3QD]`3QDZX1S@0
QD^`3PDaR2QD_`3PDWR6PDa^3PDjP;QD``3QDa`3PD]@QDb`3PDjh7QDc`3PDPj7PDgT;PDhh7QDd`3PDcP2QDe`3PDc@PD\
^3PDjT;PDc@QDf`3PDjR4PDnb1PDmAQDg`3PDi6QDh`3QDi`3PDn9PDUZ1PDb^3PDWZ1PDWZ1PDb^3PDUZ1QDj`3QDk`3QDl
`3TD2QDm`3PDVi9PDb^3PDa?PDRV2PDb^3PDSV2PDbR4PDb^3PDcR4PDj^3PDXn1QDn`3PDe6QDo`3QDPa3QDQa3QDRa3PDe
Z1QDSa3QDTa3QDd^3QDUa3QDVa3QDWa3PDl[1QDXa3PD\^4PD\[3PDVU;PDVn7PDWU;PDkQ2QDYa3QDZa3QD[a3QD\a3QD]a
3PDXZ1QD^a3QD_a3QD`a3QDaa3QDba3QDca3QDda3PDW;QDea3`DnP8`DQW8`DcU;QDfa3QDga3TD4QDha3QDia3TD3QDja3
`D_b4`D`b4QDka3QDla3QDma3PDRm7QDna3UD0PD_U2QDoa3S@0QDPb3`DWk9`Dgn1`Dld4PD_U2QDQb3S@0QDRb3QDSb3QD
Tb3QDU3PDd^3UD0PD_b4S@0QDUb3QDU3aD^3aDT4aDZ4aDW2QDVb3UD0QDlFS@0QDWb3QDXb3QDlFS@0QDYb3QDZb3S@0QD[
b3UD0QD\3SD0QD\b3UD0SD0QD\b3UD0QD\3QD\b3UD0QD\b3QD]b3QD^b3QD_b3QD`b3QDab3QDbb3Q@cb3TD2QDdb3QDeb3
QDfb3SD0QDgb3QDhb3S@0QDU3QDib3QDjb3QDkb3QDlb3TD6PD_^3QDmb3QDnb3PDmn1PDT7SD0QDob3QDU3PDeU2PDQ<QDP
c3TD1QDQc3P@c^3PDhU2QDRc3QDSa2PDhU2QDSc3PDc^3QDTc3QDUc3TD2QDVc3QDWc3PDQ?PDc^3QDXc3QDm\3TD3QDYc3Q
DZc3PD_U2QDT3PDcf4QD[c3UD0QD\c3TD1QD]c3QD^c3TD5QD_c3PD]?QD`c3QDac3TD4QDU3QDbc3QDcc3TD2PDhh9QDQf2
QD1TD6PDfa8PDmn1PDT7QDdc3QDec3QDTc1QDfc3QDgc3TD1QDhc3QDic3QDjc3QDkc3QFc3QDU3PDX3QDlc3TD2QDU3PDhU
2SD0QD]JQDmc3TD1QDnc3QDoc3QDPd3QDQd3TD5QDRd3WD0QDSd3TD3XD0QDTd3QDc3QDUd3aDW4`Di6QDc3QDVd3aDW4`Di
6aDk3QDc3QDWd3TD5QDXd3QDc3TD2QDm3PDbU2QDf3TD1QDYd3SD0QDc3TD1QDZd3QD[d3S@0VD0QDc3TD1QDZd3QD[d3S@0
QD\d3QDc3QDn;QDm3QD]d3S@0QD^d3QDm3QDc3TD1QD_d3TD3PDbU2RD0QDm3RD0RD0QDm3QD`d3QDad3QDbd3TD1QDcd3QD
dd3SD0QDed3QDfd3TD2QDgd3TD4PDbU2QDhd3TD2QDid3QDP4TD2QDjd3QDkd3TD8PD4TD5QDm3PD_U2QD\ISD0PDfd4QDld
3TD4QDmd3P@bU2QDnd3TD3QDod3QFc3QDPe3QDQe3QFc3QDRe3QDSe3QFc3QDl3QDTe3QDUe3TD2QDVe3`Dc<`DY7`Dl5`De
l3`DY;`D^2`DS2`Dk5`DQf4`Do7`Do8`DP<`Dla3`Dgi3`DH`DUg4iD1SD0PD4QDWe3S@0QDXe3QDYe3QFc3QDl3QDZe3VD0
QFc3QDl3QDZe3QDVOPD4QDlFS@0QD[e3QD\e3PD4QD]e3PD\^3QD^e3TD2QD_e3PDa^3QD`e3QDae3PDdU2PDV[5PDc^3PD4
QDbe3QFce3QDde3PDbY5QDee3TD7QDfe3QDge3TD6QDhe3QDie3TD8QDje3QDje3SD0QDke3TD2QDT3QDle3PDXT9QDme3TD
2QDne3PDaY;QDoe3QDP4TD:QDPf3QDQf3QDRf3S@0QDP4QDSf3TD:QDP4QDTf3TD3QDUf3QDVf3QDWf3QDXf3P@c^3QDR3QD
Yf3QDZf3PDT7PD[^3QD[f3PDP3QD\f3QD]f3PDbR2PDgl3PD_^3PDX\5QDeZ3QDfZ3QDVh2QD^f3PDc^3QD_f3QD`f3PDm^3
QDaf3QDbf3TD4PDhg4PDk^3QDbf3TD3PD6QDcf3QDdf3PDk^3QDef3TD4QDff3QDgf3QDhf3QDif3PDi1PD]^3PDZa:SD0PD
Rc8VD0`Dc^3Q`1^3QDjf3`DX6`DhQ2`DgX2`Dli1`D\R4`D^R4`DW6`Dfh1`DXh1PDRc8QDkf3`Dc^3Q`1^3QDjf3`DX6`Dh
Q2`DgX2`Dli1`D\R4`D^R4`DW6`Dfh1`DXh1UD0PDRc8QFlf3QDmf3PDRc8QDUR1PDXb1QDnf3PDa`1QDof3S@0QDPg3PDa`
1QDof3S@0QDPg3QDQg3QDRg3QD]JPDWb9QDSg3PDY@PDVb1PD_6PDhn8QDTg3TD3PDoW4QDZf3TD4QDUg3QDT3PDQo1QDVg3
QDQ4TD2QDWg3QDXg3QDYg3TD8QDZg3QD[g3QDR4S@0QD\g3PDnd1QD]g3PDTS4QD^g3QDZf3PDT7S@0QD_g3TD3QD`g3QDZf
3TD4PD_^3QDag3QDZf3TD3QDbg3QDT3QDZf3QDcg3PDc^3S@0QDdg3PDmn1PDT7QDeg3QDfg3QDZf3TD3QDgg3PDQo1PDT7S
@0QDhg3PDmn1PDT7QDig3`D_b4`DZb4QDcf3QDjg3QDSa2QDXf3P@c^3P@T7QDkg3VD0QDXf3P@c^3P@T7QDkg3QDlg3QDmg
3QDng3TD6PD4QDog3QDPh3TD5QD0`Dm`4`DXe8`D][8`DY[;`DjV4`D]b4`D^b4QDQh3TD6QDRh3Q@Sh3TD1QDTh3QDUh3TD
3QDVh3TD8QDWh3QDXh3QDYh3TD4QDU3QDZh3QD[h3QDT3QD\h3P@_b4QDT3QDT3PD^U2PD\^3QDT3QDT3PD9QDT3PDkY;QD]
h3PD`^3QDT3TD6PDc^3QDT3QDT3QD^h3QD_h3QD`h3QDoa2QDah3TD5QDbh3aD^3aDT4aDZ4QDch3TD4QDdh3PD`^3QDeh3P
Dc^3QDfh3QDgh3SD0aEhh3QD`2QDih3Q`1^3QDjh3aDk3aDc3QDkh3QDlh3VD0QDkh3QDlh3QDmh3QD`2TD2QDnh3QDoh3QD
Pi3PD\^3S@0QD`2QDQi3PD\^3S@0QD`2WD0QDRi3XD0QD`2`D\^3`DW7`DU7`DX7`DV7`D`j8`D[2`D]b1QDSi3S@0QD`2Y@
0QDTi3QDUi3PDUU1QDk:QDVi3S@0QD`2PDk^3P@]b4QD^<PD\^3Q@\3S@0QDWi3QDXi3TD4QDa2QDa2TD2QDYi3PD]V2PDmn
1PDT7PDQ?PDc^3QDZi3PD_=QD[i3QDlFQD\i3QD]i3PDRP9QD^i3QD_i3QD`i3PDc^3QDai3QDbi3QDc<SD0QDci3PD[R2QD
di3QDei3PD\6QDfi3`D]^3QDgi3QDZ]2QDhi3S@0QDii3QDji3PDc^3QDki3QDli3TD2QDU3PDhU2SD0QDSa2QDmi3QDni3V
D0QDmi3QDni3QDoi3QDPj3QDlFS@0QD`2QDQj3PDc^3QDRj3QDU3QDSj3QDTj3P@_b4QDUj3PDS^6PDXh1PDY@PD\^3QDVj3
PDfP2PDY3PDj^3QDQDPDWg4PDk^3QDUR1QDWj3PD]^3PD\Q2PDaU2PDU7QDXj3PDT7QDYj3PDc^3QDUR1QDZj3PD_b4TD1QD
[j3PDPl1QD\j3PDnd1SD0TD3QD]j3UD0QD^j3PDc^3QD_j3QD`j3QDaj3QDQh2QDbj3QDcj3PDc^3QDdj3UD0PDhc1PDc^3Q
Dej3QDfj3QDZ]2Q@\3TD3QDgj3PDhU2QDhj3PDc^3QDij3QDT3PDQP9PD\^3QDjj3PDdm8QDkj3P@_b4QDlj3PD\^3QDmj3P
D]HQDnj3QD`2TD5QDmZ2QDoj3UD0QDPk3QDQk3TD1QDRk3QDSk3QDe3QDTk3PDaR2QDUk3QDVk3PD_b4QDWk3PDn6QDXk3PD
ml7QDYk3QDZk3QD[k3QD\k3PDjk1PDc6QD]k3QD^k3PDia8PDd]4QD_k3PDSAQD`k3QDak3PD_U2QDbk3QDck3PD_6QDdk3Q
Dek3PD]U2QDlFPDkj2PD]b4PDcP2QDfk3QDgk3PD_b4PDcP2QDhk3QDlFTD1PDcP2QDik3QDjk3QDkk3QDlk3PDY5PD]b4PD
_6QDmk3QDnk3PDld4PDk4QDok3QDPl3QDQl3QDRl3QDSl3QDTl3QDUl3PDXe1PD\^3PD_b4QDVl3QDWl3QDXl3QDYl3QDZl3
QD[l3QD\l3PD\^3PD_b4QD]l3QD^l3PD_U2P@_b4QD_l3QD`l3QDal3PD]b4QDbl3QDcl3QDdl3QDel3QDfl3TD3QDgl3QDW
Z3QDhl3QDWZ3QDil3QDjl3TD4QDkl3QDll3TD1QDml3QDnl3QDU3QDol3`Dhi1`Dld4`DP3`DTX8`Dd[5`Dhd4`DSn1`D\4`
DRR9`D[Z9`D_b4`D]b4`Dj8`DUe8`D[@QDP3TD3QDPm3QDdi3PD_b4TD1QDQm3QDkW2QDn=PD_b4QDRm3PD\^3QDSm3QDU3Q
DTm3QDUm3RD0QDVm3TD4PDc^3QDWm3TD1QDXm3TD1QDYm3PDc^3QDZm3TD1QDkk2QD[m3S@0QD\m3QD]m3RD0WD0QD^m3QD_
m3XD0TD2QD_f3QD`m3PDS`:QDam3QDZh2QDU3PDd^3QDbm3QDa`2QDcm3TD2QDdm3UD0PDm^3QDfb2QDem3TD:PD2QDU3QDf
m3PD_^3TD2QFgm3QDP4TD1QDhm3QDim3TD2QDjm3QDkm3QDUR1QDde3QDlm3QDmm3QDUR1QDnm3PDHQDom3QDa`2QDPn3QDQ
n3SD0QDa`2QDPn3PDHPD`V2QDa`2QDPn3QDRn3SD0PDj^3SD0TD6PD6QDT3QDT3QDSn3QDlS1PDdP9QDTn3TD1QDe5QDUn3T
D1QDVn3QDWn3P@\^3P@_b4QDT3S@0QDS5TD1QDXn3QDYn3PDbY5YA500ZP1610YP1120RP1430ZP1640XP1350UP1360SP13
70VP1480WP1390VP15:0[P13;0VP15<0\P13;0UP15=0ZP12>1UP13?1YP14@1\P13A1YP13B1WP12C1UP12D1UP14E1\P14
F1WP13E1WP12G1UP12H1UP12I1TP12J1UP12K1UP12L1VP13M1WP12N1UP12O1UP12P11UP12Q11UP12R11UP12S11UP12T1
1UP12U11UP12V11UP12W11UP12X11TP13Y11YP13Z11YP12[11UP12\11UP12]11VP12]11VP12^11UP12_11TP12`11UP12
a11UP12b11UP12c11UP12d11UP12e11VP12e11VP13f11YP12g11TP12h11UP13i11TP12j11TP12k11UP12f11VP12l11UP
12m11UP13f11XP13Y11YP13Y11YP12n11UP13o11TP13P21VP14Q21VP15R21VP14S21YP14T21WP16U21\P13V21TP13W21
XP14X21VP15Y21ZP13Z21XP14[21ZP13?1XP15\21VP14]21VP16^21YP13_21XP14`21WP16R21XP13a21VP16b21^P14b2
1YP15c21XP13d21WP13Y11YP12e21TP14f21WP14f21YP12g21TP12h21TP14i21VP13j21TP12k21TP15l21_P12m21VP12
n21VP13o21TP15P31ZP13Q31TP12R31TP14S31WP13T31VP15U31XP15V31XP14W31UP14X31[P12Y31SP14l21\P13Z31YP
13[31YP13\31YP13f11WP12f11UP12]31UP12^31UP13Y11YP12_31VP12`31TP14a31YP12b31UP12c31UP12d31UP13e31
YP12f31UP12g31UP12h31UP12i31UP12j31VP12k31UP12l31TP12m31UP12n31UP12o31VP12P41UP12Q41VP12R41UP12S
41UP12T41UP12U41UP12V41UP12W41UP12X41UP12Y41UP12M1UP12Z41UP12[41TP12\41UP12]41UP12^41UP12_41UP12
`41UP12a41VP12b41UP13c41WP12d41UP12e41UP12f41VP12g41UP12h41UP12i41UP12j41UP12k41UP12l41UP12E1VP1
2m41UP16n41TP12o41UP12P51UP12Q51UP12R51VP12S51UP12T51VP12U51UP14Y11\P12V51VP13W51WP12X51UP12Y51U
P12Z51UP14[51ZP12\51TP14]51[P12^51UP12_51VP12`51UP12a51UP12b51UP12c51UP12d51UP12e51UP12f51UP12g5
1UP13h51YP12i51VP13E1YP12j51UP13k51XP12l51VP12m51VP1221SP12n51UP13o52TP15P62YP12Q62UP12R63UP12S6
3VP12T63VP12U63VP13V63XP13W64XP12X64TP14Y64TP14Y64VP15Z64YP13[64VP15\64YP13Y14YP13Y14XP13Y14XP13
Y14YP14]64VP13Y14WP13m54YP13Y14XP13^64TP12_64UP13Y14YP12`64TP12a64UP12b64UP12c64VP12d64UP12e64UP
13E4YP12f64UP12g64VP12h64UP12i64UP12j64UP13k64YP13k64YP12l64TP13m64TP13k64YP13k64YP14k64\P12n64U
P12o64UP12P74TP12Q74UP12R74TP12S74TP12T74TP12U74UP13V74YP12W74VP12X74UP12Y74TP12Z74TP12[74UP12\7
4TP12]74TP12^74TP15_74UP14`74VP15a74TP13b74VP12c74UP18d75WP14e75WP1125RP13f75WP19g75WP1125RP14h7
5TP14f25VP13i75TP14j75RP13k75RP13k75RP1265RP1125RP12l75TP12m75TP14n75TP13o75UP15P86XP12Q87TP14R8
7WP14S87YP14T87ZP14U87TP13V87WP14W87ZP13X87TP14d27ZP13Y87TP13Z87WP12[87UP14\88TP13]88TP12^89UP14
_89VP14`89WP13a89UP14b89ZP12c89TP13d8:TP13e8:VP13f8:WP16g8:ZP14h8;VP112;RP13i8<TP15j8<TP14k8<TP1
5l8<TP14m8<VP14n8<WP14o8<UP16P9<VP16P9<XP13Q9<VP14R9<VP15n8<WP12S9<SP13T9<TP12U9<TP13V9<TP13W9<U
P15n8<WP13X9<TP13Y9<TP15P6<WP14Z9<YP14[9=TP13\9=TP13]9=VP13^9=VP13_9=VP1E`9=UP15a9>YP14b9>VP14c9
>XP15f2>YP16d9>\P14e9>ZP12f9>VP13g9>WP12h9>UP13i9?TP13j9?TP13k9?TP15l9?WP12m9?UP13n9?TP12o9?UP13
P:@TP14Q:@VP13R:@TP13S:@TP12T:@TP14U:@VP14b8@ZP12V:@UP112@RP12W:@VP12X:@VP12g1@TP13Y:@WP12Z:@TP1
2[:@UP14\:AXP13]:AUP13^:AWP14_:AVP12`:ATP12[2AVP12Y3BTP1>a:BUP1>b:BWP13c:BUP12d:BUP12e:BUP15f:BW
P14g:BWP13h:BVP12i:BUP12j:BVP12k:BVP13l:CUP14m:CVP12n:CUP14o:CVP14P;CVP13Q;CTP12R;CUP12S;CUP16b8
CYP14R8CWP14T;CVP15U;CYP13b8CXP14V;CVP14b8CXP15b8CXP13W;CVP15X;CTP15Y;CVP15Z;CYP1:[;DTP16\;DVP16
];DXP15^;DXP14_;DVP14`;DZP12a;DUP13b;DWP15c;DZP12d;DTP13e;EVP16f;ETP13g;ETP13h;EXP13i;FUP17j;GVP
13k;GTP13k;GVP13l;GTP15m;GYP14EGWP1<n;GTP15o;GVP12P<GUP14Q<HVP17R<HZP13S<HTP13T<HTP15S8I_P12U<IU
P13f2IVP12c1IUP12V<ITP13f9IWP13W<IUP14X<IYP14Y<IWP14Z<IVP13f9IWP16g8IZP13[<ITP13[<IVP14f2IVP13f9
IWP15\<IXP12R5IVP13EIXP13]<IYP15\3I\P14^<I\P14b8IZP15_<IYP12`<IUP14a<IVP14\6IWP12b<ITP15c<I[P14\
6IXP15d<IVP14e<IZP13f<IXP12g<IUP15h<IYP12i<IUP14j<IVP15k<IVP13l<IVP15m<I\P12n<IUP12o<IUP12P=ITP1
2@IUP12Q=IUP12R=IUP12S=IUP13T=IWP13U=IWP13V=IWP13W=IXP14S1IZP12S1IVP14X=IWP12Y=ITP13Z=IWP13l2IXP
12[=IUP12\=IUP12]=ITP12^=ITP12_=ITP13EIYP12`=ITP12a=ITP12b=ITP14EIZP14Z8IWP12c=ITP13d=IWP12e=ITP
13f=JTP13g=JVP14h=JVP13i=JTP1Bj=JVP13k=JTP15l=JYP14l=JZP13m=JVP12n=JSP18S3J[P17o=J[P12n=JSP16P>K
VP12Q>KUP12R>KTP13S>KWP14T>KVP16U>LZP15V>MYP13W>MTP13X>MTP14Y>NXP13Y>NVP14Z>NYP14[>NWP14Z1NZP17\
>N\P14]>NYP16^>NXP18_>NXP12h9NUP1
"""##)
}
