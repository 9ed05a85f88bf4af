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
hanging face faces facing lazy weak able clever gifted talented slow difficult challenging
naughty disruptive troublesome low high average struggling reluctant passive quiet shy loud
needy demanding aggressive violent rude immature mature hardworking conscientious capable lower
higher weaker stronger brighter slower quicker cleverest brightest weakest strongest best worst
top bottom poor bad great vulnerable disadvantaged dizadvantaged=l@ deprived hard unmotivated
disengaged dizengaged=PA disaffected dizaffected=QA forgetful clumsy inexperienced experienced
natural born typical problem ideal perfect model fantastic brilliant wonderful amazing tricky
tough inspiring inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=PB poorer articulate inarticulate
lovely nice kind polite caring spoilt dyslexic autistic damaged failing coasting complacent
unsupportive supportive pushy feckless hostile awkward fussy anxious nervous academic creative
sporty clingy stubborn defiant shortchange shortchanges shortchanged shortchanging cheat cheats
cheated cheating penalise penalize=WC penalises penalizes=XC penalised penalized=YC penalising
penalizing=ZC scapegoat scapegoats scapegoated scapegoating bully bullies bullied bullying
bulldoze bulldozes bulldozed bulldozing cow cows cowed cowing shame shames shamed shaming goad
goads goaded goading taunt taunts taunted taunting tease teases teased teasing coerce coerces
coerced coercing pressurise pressurize=_D pressurises pressurizes=`D pressurised pressurized=aD
pressurising pressurizing=bD overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=oD overpraises overpraizes=PE overpraised overpraized=QE overpraising
overpraizing=RE overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=\G corralling
corraling=]G pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=QI interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=fI patronises patronizes=gI patronised patronized=hI patronising
patronizing=iI mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
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
aggravating antagonise antagonize=ZN antagonises antagonizes=[N antagonised antagonized=\N
antagonising antagonizing=]N alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=ZO galvanises galvanizes=[O galvanised galvanized=\O
galvanising galvanizing=]O invigorate invigorates invigorated invigorating energise energize=bO
energises energizes=cO energised energized=dO energising energizing=eO enliven enlivens
enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled
muddling meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging
mishandle mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging
misjudge misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses
misused misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail
derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=^Q1
jeopardises jeopardizes=_Q1 jeopardised jeopardized=`Q1 jeopardising jeopardizing=aQ1 endanger
endangers endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples
crippled crippling trivialise trivialize=nQ1 trivialises trivializes=oQ1 trivialised
trivialized=PR1 trivialising trivializing=QR1 dramatise dramatize=RR1 dramatises dramatizes=SR1
dramatised dramatized=TR1 dramatising dramatizing=UR1 exaggerate exaggerates exaggerated
exaggerating embellish embellishes embellished embellishing glorify glorifies glorified
glorifying romanticise romanticize=bR1 romanticises romanticizes=cR1 romanticised
romanticized=dR1 romanticising romanticizing=eR1 haemorrhage haemorrhages haemorrhaged
haemorrhaging disintegrate dizintegrate=jR1 disintegrates dizintegrates=kR1 disintegrated
dizintegrated=lR1 disintegrating dizintegrating=mR1 crumble crumbles crumbled crumbling unravel
unravels unravelled unraveled=TS1 unravelling unraveling=US1 implode implodes imploded
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
sored=lW1 souring soring=mW1 coast coasts coasted jar jars jarred jarring gel gels gelled
gelling sag sags sagged sagging lag lags lagged lagging sparkle sparkles sparkled sparkling
soar soars soared soaring bomb bombs bombed bombing flop flops flopped flopping tank tanks
tanked tanking land lands landed landing resonate resonates resonated resonating stall stalls
stalled stalling staling=`Y1 fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing falter
falters faltered faltering stutter stutters stuttered stuttering wobble wobbles wobbled
wobbling meander meanders meandered meandering plod plods plodded plodding shine shines shined
shining suffer suffers suffered suffering backfire backfires backfired backfiring misfire
misfires misfired misfiring disappoint dizappoint=mZ1 disappoints dizappoints=nZ1 disappointed
dizappointed=oZ1 disappointing dizappointing=P[1 impress impresses impressed impressing excel
excels excelled exceled=W[1 excelling exceling=X[1 triumph triumphs triumphed triumphing
prevail prevails prevailed prevailing deteriorate deteriorates deteriorated deteriorating
decline declines declined declining regress regresses regressed regressing progress progresses
progressed progressing relieved torn smitten besotted enthralled enthraled=U\1 disinterested
dizinterested=V\1 uninterested bored confused happy unhappy sad excited enthusiastic attentive
inattentive unfocused demotivated worried frustrated curious unconfident comfortable
uncomfortable relaxed tense stressed calm upset angry annoyed embarrassed ashamed proud pleased
surprised surprized=T]1 shocked puzzled perplexed unsure uncertain hesitant timid afraid scared
frightened fearful terrified absorbed engrossed immersed captivated fascinated gripped
mesmerised mesmerized=g]1 spellbound rapt hooked inspired amused entertained distracted
restless fidgety tired sleepy lethargic listless apathetic indifferent resentful jealous lonely
isolated included excluded valued respected safe settled unsettled overwhelmed daunted
intimidated determined aspirational content contented satisfied dissatisfied grateful thankful
hopeful hopeless helpless powerless empowered stimulated invested involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious wary guarded defensive resistant receptive inclined fearless undaunted bemused fazed
phased frazzled exhausted flustered rattled dependent reliant docile submissive resourceful
resorceful=V`1 petrified mortified panicked panicky tearful furious livid incensed miffed
peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=ca1 homesick thrilled thriled=ea1
ecstatic elated cheerful miserable mizerable=ia1 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=Pb1 despondent disheartened discouraged discoraged=Sb1 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=Sc1 despises despizes=Tc1 despised despized=Uc1 loathe loathes loathed detest detests
detested savour savor=\c1 savours savors=]c1 savoured savored=^c1 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire trust fear understand understands realise
realize=gd1 realises realizes=hd1 realised realized=id1 recognise recognize=jd1 recognises
recognizes=kd1 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes doubt doubts doubted misunderstand misunderstood
misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers
desire desires desired regret regrets yearn yearns long buys confuse confuses confusing bore
bores distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=`h1 surprises surprizes=ah1 satisfy satisfies suit suits
suited empower empowers discourage discorage=ih1 discourages discorages=jh1 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=Si1 demoralises
demoralizes=Ti1 disadvantage dizadvantage=Ui1 disadvantages dizadvantages=Vi1 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded sort untangle jettison allow pick choose share begin end finish start limit link map
name reduce swap invite insist resist delay record review revisit revizit=fj1 check narrow
widen split mix rotate scaffold demonstrate rehearse repeat simplify clarify celebrate use plan
ask try add ensure consider develop improve introduce build create encourage encorage=`k1
increase focus provide avoid stop aim continue extend include explore embed strengthen tighten
sharpen establish promote prioritise prioritize=Ql1 vary differentiate speed replace rethink
reconsider refine deepen adapt display pause wait praise praize=^l1 reward spend offer teach
monitor track look find don't change write say circulate help ditch scrap retire lean loosen
cap trim prune shorten lengthen rearrange reorder reposition relocate pare strip banish abandon
adopt borrow commit dare define delegate designate devote distil diversify double emphasise
emphasize=jm1 enlist equip expand experiment explain exploit expose flag fold formalise
formalize=Tn1 free gather group guard hand harness highlight hone identify incorporate insert
inject invest involve join leaven level listen maximise maximize=gn1 minimise minimize=hn1
narrate nurture open organise organize=ln1 pair park phase pin position practise practize=Ro1
prepare press print probe publish question quiz rank read recap recruit reframe refresh
reinforce relax release remove rename rephrase replicate reserve reshape resource resorce=io1
respond restore restrict retain return reuse reword rework rewrite roll round script seek
select separate settle shape shift shrink signal soften space spell stagger standardise
standardize=bP2 steer streamline stress structure summarise summarize=gP2 support sustain
systematise systematize=jP2 tackle tailor talk target tell test tie tone touch trial tune unify
unpack upgrade visit visualise visualize=ZQ2 voice watch weave weigh withdraw zone zoom ground
anchor can could will would should shall may might must doesn't didn't haven't hasn't hadn't
can't couldn't won't wouldn't shouldn't teacher teachers head heads headteacher headteachers
deputy deputies leader leaders governor governors staff ta tas assistant assistants adult
adults coaches senco tutor tutors colleague colleagues mentor mentors slt manager managers
management principal instructor trainer sir boss supervisor supervisors strict fair unfair
favourite favorite=`S2 better worse mean boring laziest unhelpful approachable outstanding
friendly horrible useless reliable strictest nicest kindest meanest fairest favourites
favorites=RT2 organised organized=ST2 disorganised disorganized=TT2 harsh popular trustworthy
what how why when where which who whose over shut empty full new early online silent optional
compulsory weekly daily monthly annual termly different similar identical same available
present visible vizible=UU2 here there underway outside inside indoors outdoors next first last
private public oral written verbal practical bilingual dry red green blue yellow white black
grey navy beige cream maroon turquoise turquoize=SV2 teal lilac violet indigo scarlet crimson
khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver square
triangular oval curved straight vertical horizontal maths english history geography science
sciense=RW2 art music french spanish german welsh latin drama pe re ict computing phonics
poetry fractions spelling speling=bW2 reading writing handwriting cooking swimming football
rugby tennis netball dance drumming wood wooden stone brick glass carpet concrete tile tiled
metal plastic tarmac slate grass gravel lino rubber fabric paper alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back it that this so not now then too
again today yesterday tomorrow monday tuesday wednesday thursday friday true false mine yours
his hers theirs ours me us them you him her one two three four five six seven eight nine ten
half twice once odd even equal prime positive negative solid liquid cotton woollen digital
electric male female british scottish irish polish somali deaf blind pregnant local national
regional unknown unclear due old young recent voluntary statutory temporary permanent possible
necessary lit sung said told frozen worn sold bought built sent spent found spread hidden begun
chosen short small large big tall wide thick thin fast quick right there's elsewhere nearby
overhead below above behind ahead opposite together apart alarms apron aprons badge badges bag
bags ball balls balloon balloons banana bananas bar bars barrier barriers basket baskets bat
bats beaker beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle
bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds block blocks boat boats
boilers bone bones bottle bottles bowl bowls box boxes bread breads bricks bridge bridges broom
brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets cables cage
cages cake cakes calculator calculators calendar calendars camera cameras candle candles canopy
canopies caps cars card cards cardboard cardboards carpets carriage carriages cart carts
cartridge cartridges case cases ceiling ceilings cello cellos chain chains chair chairs chalk
chalks charger chargers chart charts clay clays clip clips clipboard clipboards clocks cloth
cloths coat coats coin coins comb combs compass compasses cone cones container containers
cooker cookers cot cots counter counters crate crates crayon crayons cup cups cupboard
cupboards curtain curtains cushion cushions desk desks dial dials dice dices dinner dinners
dish dishes doors doorbell doorbells dough doughs drain drains drawer drawers drill drills drum
drums duster dusters easel easels egg eggs engine engines envelope envelopes eraser erasers
escalator escalators fan fans fence fences ferry ferries film films finger fingers flags flask
flasks floor floors flour flours flors=Zc2 flower flowers folder folders food foods foot foots
fork forks fountain fountains frame frames freezer freezers fridge fridges fruit fruits fuses
game games gates generator generators glasses globe globes glove gloves glue glues goal goals
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
robot robots rock rocks roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads
salt salts sand sands sandwich sandwiches saucepan saucepans saws scale scales scarf scarfs
scissors scissorses screens screw screws seat seats seed seeds shed sheds sheet sheets shelf
shelfs shelves shelveses shoe shoes shovel shovels shutter shutters sink sinks sieve sieves
siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves slide slides slope slopes
soap soaps sock socks sofa sofas socket sockets soil soils soup soups spade spades spoon spoons
spring springs stage stages stair stairs stamp stamps staple staples stapler staplers step
steps sticker stickers stones stool stools stopwatch stopwatches strings sugar sugars suitcase
suitcases swing swings switches table tables taps tape tapes tea teas telescope telescopes tent
tents terminal terminals thermometer thermometers thread threads ticket tickets ties tiles
timer timers tin tins tissue tissues toilet toilets token tokens tomato tomatos tool tools
towel towels toy toys tracks tractor tractors trailer trailers trains tram trams tray trays
tree trees trolley trolleys trousers trouserses trumpet trumpets truck trucks tube tubes tunnel
tunnels turbine turbines tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs
vehicle vehicles vent vents violin violins volcano volcanos wall walls wallet wallets watches
water waters wax waxes wheel wheels wheelchair wheelchairs whistle whistles whiteboard
whiteboards wick wicks window windows windmill windmills wing wings wires woods wool wools
wrapper wrappers yard yards yoghurt yoghurts zip zips photocopiers scooter scooters minibus
minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits leotard
leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard
tabards annexe annexes basement basements corridor corridors foyer foyers lobby lobbies porch
porches cloakroom cloakrooms lavatory lavatories washroom washrooms pitch pitches court courts
corts=lT3 field fields heatings lighting lightings plumbing plumbings ventilation ventilations
wifis signals internets sandpaper sandpapers queue queues photograph photographs photo photos
picture pictures painting paintings portrait portraits plaque plaques mobile mobiles sculpture
sculptures booklet booklets leaflet leaflets brochure brochures pamphlet pamphlets handout
handouts postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies
cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes
fox foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=iX3 tortoises tortoizes=jX3 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=VY3 angle angles circle circles cube cubes cylinder cylinders
decimal decimals denominator denominators diagram diagrams fraction gases graph graphs hexagon
hexagons ices integer integers iron irons line liquids copper coppers magnesium magnesiums
molecule molecules numerator numerators ore ores parabola parabolas pentagon pentagons prism
prisms pyramid pyramids ray rays rectangle rectangles solids solution solutions solvent
solvents sphere spheres squares steel steels substance substances sulphur sulphurs triangle
triangles winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky
skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides vote election
meeting survey ballot raffle closure funeral merger inquiry roadworks match consultation
decision decizion=`\3 accident injury bereavement illness referendum delivery teaching learning
practice provision provizion=j\3 curriculum planning marking feedback questioning modelling
modeling=P]3 assessment differentiation behaviour behavior=S]3 leadership governance monitoring
moderation evaluation communication engagement participation pace sequencing guidance
scaffolding explanation explanations instruction instructions vision vizion=d]3 ethos culture
climate atmosphere relationship relationships rapport routine routines expectation expectations
transition transitions training induction mentoring coaching supervision supervizion=V^3
accountability ambition aspiration oversight teamwork collaboration discussion dialogue
dialog=^^3 debate questions tasks activities task activity intervention interventions homework
tracking strategy strategies approach approaches policy policies system systems attainment
achievement outcomes results standards quality consistency coherence coherense=X_3 knowledge
understanding vocabulary oracy mathematics literacy numeracy plenary plenaries starter starters
criteria objectives objective targets rewards sanctions sanction consequences inclusion
safeguarding attendance punctuality morale wellbeing workload organisation organization=S`3
layout deployment grouping seating rigour rigor=X`3 depth breadth emphasis enrichment pastoral
input inputs lesson lessons session scheme programme program=d`3 begins starts ends ended
finishes finished lasts lasted happens happened covers covered includes lists listed names
named says uses mentions mentioned contains contained meets opens at of for with by from and or
to about across between before after during than as while if n't follow assess mark intervene
discuss observe evaluate connect notice address collaborate communicate consult analyse
analyze=_b3 act own drive refer reflect anticipate spot coordinate enforce implement apply
deliver always consistently routinely often yet really properly fully regularly systematically
actively necessarily appear seem meet settles settling unsettling calms calmed calming soothe
soothes soothed soothing steady steadies steadied steadying stabilise stabilize=ic3 stabilises
stabilizes=jc3 stabilised stabilized=kc3 stabilising stabilizing=lc3 relaxes relaxing
reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived reviving
refreshes refreshed refreshing lifted lifting boost boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved improving strengthens strengthened strengthening weaken
weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen
dampens dampened dampening deflate deflates deflating slows slowed slowing quicken quickens
quickened quickening accelerate accelerates accelerated accelerating hasten hastens hastened
hastening halt halts halted halting curb curbs curbed curbing curtail curtails curtailed
curtailing reduces reduced reducing increases increased increasing minimises minimizes=gf3
minimised minimized=hf3 minimising minimizing=if3 maximises maximizes=jf3 maximised
maximized=kf3 maximising maximizing=lf3 multiply multiplies multiplied multiplying doubles
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding spark sparks sparked sparking spur
spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts
prompted prompting provoking trigger triggers triggered triggering encourages encorages=Zi3
encouraging encoraging=[i3 discouraging discoraging=\i3 detered detering dissuade dissuades
dissuaded dissuading enable enables enabled enabling disable dizable=gi3 disables dizables=hi3
disabled dizabled=ii3 disabling dizabling=ji3 empowering equips equiped equiping frees freed
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
benefit benefits benefited benefiting rewarded rewarding payed influence influense=fP4
influences influenced influencing affect affects affected affecting impact impacts impacted
impacting alter alters altered altering reassuring comfort comforts comforted comforting
unnerve unnerves unnerved unnerving intimidating frighten frightens frightening scare scares
scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silence silense=PR4 silences silenced silencing focuses focusing refocus refocuses
refocused refocusing occupy occupies occupied occupying busy busies busied busying absorbing
immerse immerses immersing involves involving including exclude excludes excluding isolate
isolates isolating divide divides divided dividing unite unites united uniting bond bonds
bonded bonding bind binds binded binding feed feeds feeded feeding inform informs informed
informing explains explained explaining account accounts accounted accounting narrows narrowed
narrowing close closes closing bridged bridging ease eases eased easing relieve relieves
relieving lighten lightens lightened lightening removes removed removing maked gived keeped
leaved bringed send sends sended sending throwed builds builded getted letted fed drove driven
bred meant means underpinned fuelled careful regular joint tight loose fewer more less smaller
larger longer shorter inconsistent frequent warm skilful skillful=iU4 firm brisk rushed vague
thorough constant endless repeated under choice lack absence absense=UV4 presence presense=VV4
visibility vizibility=WV4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=lV4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=hY4 enthusiasm
motivation concentration attention curiosity patience patiense=nY4 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=_Z4 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=hZ4 nightly fortnightly quarterly biweekly only family reply
supply july italy ally rally tally belly lolly holly billy dolly gully folly filly hilly chilly
curly woolly wobbly prickly bubbly wrinkly assembly anomaly dragonfly monopoly doily imply
comply rely ply sly homily quickly slowly quietly loudly softly silently directly exactly
nearly partly approximately roughly shortly recently currently previously originally initially
finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=n\4 manually digitally electronically
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
florish=ab4 gain grow fail participate contribute cooperate persevere persist concentrate
reason aspire strive treat deserve manage drift wander misbehave rush waste ignore tolerate
assume depend exceed accept champion overlook neglect underestimate overestimate instil uphold
embody exhibit exude relate conduct acquire recall master access underachieve underperform need
learn promotes champions prides listens treats celebrates prioritises prioritizes=Vd4 neglects
ignores lacks fails thrives flourishes florishes=\d4 embodies exudes instils upholds
demonstrates exemplifies places breathes punches deserves drifts serves delivers caters
underestimates overestimates overlooks undervalues prizes treasures strives aspires insists
tolerates models epitomises epitomizes=Ve4 radiates place part notes a an the their home t ch
chn sts ht room classroom hall class noise pupils children boys girls ending captain goalkeeper
keeper partners partner twins siblings friends brothers sisters visitors vizitors=Yf4 helpers
winners losers school second third centre center=`f4 muslim christian jewish hindu sikh vegan
vegetarian diabetic asthmatic taller older younger heavier lighter nearer further closer still
seated eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics biology
chemistry physics phyzics=ag4 literature philosophy technology textiles cookery psychology
sociology business media algebra geometry displays records plans resources resorces=Ph4
material materials worksheet worksheets sessions groups club clubs newsletter website report
reports timetable examples books rules meetings procedures tests scores grades comments sign
wear book collect order wash phone email fill stack tuck knock stay enter exit arrive attend
answer answers number numbers words word song way code date time password route fourteen
forteen=ei4 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
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
noticeably visibly vizibly=Ro4 frankly overall perfectly unusually surprisingly
surprizingly=Wo4 immensely enormously wonderfully terribly awfully amazingly stubbornly
worryingly disappointingly dizappointingly=`o4 persistently unacceptably impressively
pleasingly refreshingly painfully woefully commendably alarmingly shockingly reassuringly
encouragingly encoragingly=lo4 reliably stunningly delightfully depressingly frustratingly
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
researcher researchers adviser advizer=XU5 advisers advizers=YU5 advisor advisors consultant
consultants officer officers clerk technician technicians principals facilitator volunteer
volunteers counsellor counselor therapist lecturer lecturers newcomer newcomers scholars
scholar graders para paras paraprofessional paraprofessionals instructors keyworker keyworkers
stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook
caretaker librarian ones year years department departments schools p1 p2 p3 p4 p5 p6 p7 p8 p9
s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5
b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9
ta1 ta2 ta3 s interviewer reviewer primary academy college house nursery church project award
awards federation street lane hill partnership foundation madame professor señor teachings
learnings practices provisions provizions=RZ5 curriculums plannings questionings modellings
feedbacks markings comment assessments behaviours behaviors=[Z5 discussions talks paces opening
openings endings introduction introductions conclusion conclusions environment environments
atmospheres climates ethoses cultures rapports leaderships managements governances attendances
attainments achievements outcome result standard writings readings phonicses mathses
mathematicses englishes sciences vocabularies subject subjects knowledges understandings skill
skills homeworks sequence sequense=e[5 sequences structures design designs method methods
technique techniques process processes communications organisations organizations=Q\5
timetables playtimes lunchtimes assemblies trainings inductions monitorings evaluations
improvement improvements presentation presentations handwritings spellings deliveries teamworks
trackings data datas engagements participations performance performances progression
progressions coverage coverages attitude attitudes effort efforts concentrations contribution
contributions response responses demonstration demonstrations example exercise exercize=Y]5
exercises exercizes=Z]5 programmes schemes unit units topic topics projects drawings essay
essays story stories paragraph paragraphs signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals rota rotas concert
concerts residential residentials artwork artworks sketchbook sketchbooks quizes tutoring
tutorings recruitment recruitments retention retentions appraisal appraizal=f^5 appraisals
appraizals=g^5 consultations scrutiny scrutinies oversights tutorial tutorials seminar seminars
workshop workshops phrasing phrasings wording wordings feature features strand strands spreads
recaps opener openers stimulus stimuluses scaffolds finale finales debrief debriefs
storytelling storyteling=e_5 storytellings diction dictions classrooms playground playgrounds
library libraries halls websites newsletters reviews decisions decizions=R`5 choices
deployments conducts tones voices manner manners guidances links thinkings reasoning reasonings
oracies listening listenings handling handlings discipline disciplines orders control controls
movement movements safeguardings morales uniform uniforms qualities idea ideas language
languages speech speeches grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehension
comprehensions stamina staminas habit habits mannerses pacing pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments preparation
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=cb5 command commands tells commented mention
added reported describe described suggested replied asked remarked recalled recaled=Qc5
whispered saying writes replies asks describes suggest suggests adds noted state stated states
remark whisper responded voted rate rated agree agreed disagree dizagree=gc5 disagreed
dizagreed=hc5 list announce announced confirm confirmed predict predicted argue argued shouted
reads quote quoted texted chorused admitted claimed complained labelled labeled=[d5 titled
entitled headed marked praised praized=`d5 thanked according signs poster posters title titles
heading headings banner slogan motto board caption headline form glow column row letter file
chapter poem text certificate page cover term phrase category criterion notices protocol rule
handbook law regulation regulations statute contract agreement guideline guidelines checklist
memo circular requirement requirements legislation charter statement declaration prospectus
bulletin minutes framework specification syllabus constitution forms money payment cheque
emails letters returns equipment booking bookings taxi invoice invoices presenter timekeeper
scribe visitor vizitor=lf5 reviewers observer observers host hosts speaker speakers listener
listeners candidate candidates applicant applicants driver drivers cancelled canceled=\g5
postponed delayed rearranged rescheduled swapped shortened abandoned dim superb splendid
marvellous fabulous terrific tremendous stunning awesome incredible delightful charming
gorgeous attractive appealing impressive admirable commendable praiseworthy praizeworthy=Vh5
laudable exemplary uplifting compelling compeling=Zh5 stimulating insightful perceptive
imaginative inventive innovative ingenious masterly masterful adept accomplished proficient
seamless purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant
buzzing dynamic welcoming harmonious meticulous cohesive sensible excellent exceptional
inadequate unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal
breathtaking spectacular sublime flawless faultless impeccable immaculate enviable unrivalled
unrivaled=hi5 unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming
promising promizing=Pj5 memorable tasteful elegant eloquent astute shrewd diligent industrious
studious courteous corteous=Zj5 respectful considerate devoted tireless tedious dreary drab
uninspiring uninspired uninteresting monotonous lacklustre lackluster=fj5 lifeless pedestrian
mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash
careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=Pl5 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=el5 sluggish laboured
labored=gl5 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
unwise unwize=SP6 excessive needless unnecessary wasteful lamentably inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=RQ6 commanding disconcerting flawed harried nagging
overcrowded punishing ragged rambling brash breezy candid celebratory civilised civilized=`Q6
cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect
inconsequential inquiring lenient manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic
strenuous superfluous surprising surprizing=bR6 temperamental theatrical turbulent
uncompromising uncompromizing=fR6 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=PS6 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=XS6 militaristic overheated disastrous dizastrous=[S6 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous talkative melodramatic gratuitous extravagant uncontrollable unstoppable invincible
breathless excitable impressionable precocious disagreeable dizagreeable=RT6 fastidious
scrumptious delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious
monstrous classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy
grimy mucky smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive
hollow filthiest babyish bookish boorish brattish sheepish snappish sluggardly churlish
clownish fiendish garish loutish oafish peevish stylish ticklish waspish outlandish amateur
makeshift shopworn careworn toothless faceless characterless bloodless gutless voiceless
formless baseless groundless rootless ruthless reckless lustreless shameless tasteless timeless
priceless senseless thriving flourishing florishing=`V6 floundering ailing dysfunctional toxic
rosy daft compliant obedient biddable glacial realistic accommodating adaptable appreciative
attuned buoyant cheery collegiate communicative conducive congenial constructive convivial
courageous corageous=XW6 dextrous diplomatic discerning disciplined discreet dutiful earnest
ebullient effervescent enlightened favourable favorable=cW6 forgiving forthright graceful
hearty humorous impactful impartial impassioned influential inquisitive inquizitive=mW6
intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering
pragmatic principled proactive prolific prudent punctual refined resounding selfless
spontaneous stalwart staunch stoic streamlined succinct trailblazing trusting unbiased
versatile watchful zippy abrasive ambiguous antagonistic argumentative austere avoidable
backward barren belligerent biased bombastic brittle brutal bureaucratic burdensome caustic
clinical coarse colourless colorless=_Y6 combative confrontational contentious contradictory
cowardly cruel deafening decaying defeatist derelict desolate destructive discordant
discourteous discorteous=mY6 disgruntled disingenuous dizingenuous=oY6 dogmatic elusive
exclusionary exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum
gruff hackneyed harassed harmful hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insecure insidious
insignificant insular intolerant irksome jaded jittery judgmental judgemental=U[6 lumbering
meek menial merciless moaning morose neglectful nonchalant nondescript noxious obsolete
obstructive overpriced partisan partizan=c[6 patriarchal perilous petty prejudiced prescriptive
protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten
scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid stressful
subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=j\6
unskilful unskillful=k\6 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking creaking outshone laughably unbelievable unbelievably superlatively immeasurable
indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun
artless graceless tuneless spotlessly overfull overlooked underused underutilised
underutilized=k]6 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless
consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=c^6 dispirited divisive divizive=e^6 domineering dour effortless effusive
enterprising enterprizing=j^6 erudite exquisite exquizite=l^6 expressive faddish fatuous faulty
fraught fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=Z_6 horrid humourless humorless=\_6 imprecise imprecize=]_6 indecisive indecizive=^_6
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=S`6 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy
snazzy soporific spiritless spirited stagnant sterile stirring strained strident superlative
tame tantalising tantalizing=Ra6 tawdry taxing tepid thrilling thriling=Va6 timely tiresome
touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=ia6 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=_b6 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=Wc6 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Qe6 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=Qh6 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=_h6 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist cliquey devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=ai6 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=Pj6 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=_j6 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=nj6 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=Yl6 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=am6
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=Qn6 unfulfilling unfulfiling=Rn6 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=an6 laudably exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=To6 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally sensibly excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
gratifyingly hearteningly heartwarmingly promisingly promizingly=cP7 memorably tastefully
elegantly articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=QQ7 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=UR7 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=]S7 sluggishly ploddingly labouredly laboredly=`S7 stiltedly clunkily clumsily
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
patronizingly=lU7 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=\V7 disinterestedly dizinterestedly=]V7
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=mW7 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically belabouredly belaboredly=iX7 commandingly
disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly
ramblingly unwillingly brashly breezily candidly celebratorily civilisedly civilizedly=YY7
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively perversely plausibly provocatively punchily
quirkily radiantly redundantly sensationally serenely speedily sporadically strenuously
superfluously temperamentally theatrically tolerantly troublesomely turbulently
uncompromisingly uncompromizingly=aZ7 unfriendlily wearisomely zanily zestfully assertively
cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily staidly
invigoratingly demoralisedly demoralizedly=Q[7 disarmingly dizarmingly=R[7 endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=\[7 militaristically overheatedly disastrously dizastrously=_[7
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=V\7 fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=m\7 chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=k^7
flounderingly failingly ailingly dysfunctionally toxically rosily sillily daftly compliantly
obediently biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=k_7 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly favourably favorably=W`7
forgivingly forthrightly gracefully heartily humorously impactfully impartially impassionedly
influentially inquisitively inquizitively=a`7 intelligently judiciously loyally mannerlily
nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=Tb7 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=bb7 disgruntledly disingenuously dizingenuously=db7 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=nc7 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=\d7 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unrecognisably unrecognizably=de7 unskilfully
unskillfully=ee7 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=hf7 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=eg7 domineeringly dourly dorly=gg7 effortlessly effusively energisingly
energizingly=jg7 enliveningly enterprisingly enterprizingly=lg7 eruditely exquisitely
exquizitely=ng7 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=]h7
horridly humourlessly humorlessly=_h7 imprecisely imprecizely=`h7 inattentively indecisively
indecizively=bh7 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=Yi7 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=`i7
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=Zj7 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=ik7
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=cl7 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly
unfazedly unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously
overreliantly overcautiously unambiguously unappealingly unapproachably unattractively
unavailingly uncaringly unceremoniously uncomplicatedly unconstructively undeservedly
undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly unforgivingly
ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly
unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively unpredictably
unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=]n7
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
potently decisively decizively=^Q8 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=XS8 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly
disturbingly distressingly upsettingly heartbreakingly saddeningly demoralisingly
demoralizingly=nS8 discouragingly discoragingly=oS8 dishearteningly dispiritingly demeaningly
degradingly humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly
perplexingly mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly
unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=TU8 obligingly cooperatively uncooperatively
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
uncreatively derivatively unsurprisingly unsurprizingly=dW8 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly justifiably deservedly harshly patiently sternly
sharply calmly politely wisely wizely=gX8 bravely boldly tenderly crossly tersely bluntly
sensitively cheerfully joyfully gleefully impatiently anxiously nervously blindly begrudgingly
nicely carefully thoughtfully confidently fluently productively expertly cleverly passively
creatively convincingly persuasively powerfully vividly negatively swiftly structured paced
managed designed delivered presented executed judged pitched sequenced scaffolded modelled
modeled=RZ8 deployed implemented integrated targeted tailored maintained ordered crafted
constructed handled applied directed served edited rehearsed trained attended coordinated
communicated considered conceived drilled behaved mannered linked connected adjusted identified
promoted enforced utilised utilized=Q[8 gooder goodest greatest poorest badder baddest fine
finest rich richest deepest thinnest flat flatter flattest clearest sound sounder soundest
solider solidest securer securest smooth smoothest sharpest crisp crispest tightest loosest
slowest brisker briskest swift swifter swiftest liveliest calmest warmest coldest cool cooler
coolest happiest saddest keenest smart smartest wise wisest wizest=c\8 brave bravest bold
boldest proudest safest rough rougher roughest toughest harsher harshest hardest easy easiest
lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat
neatest tidy tidiest mild milder mildest fresh freshest healthy healthiest staler stalest laxer
laxest soft softest plain plainest vaguer vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=[^8 dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty
fun funny lumpy responsible soggy spotty static inactive intermittent individualised
individualized=m_8 gentle humble noisy chatty collaborative interactive traditional expert
conscious measured sensitive reflective strategic intense tentative distant detached remote
rigid raw heated troubled extreme scarce stifling tangled wasted fiddly gruelling grueling=j`8
modest proportionate minimal variable uneven mixed balanced suitable relevant comprehensive
detailed thoughtful original ordinary normal reasonable acceptable sufficient enough productive
valuable useful important beneficial vital crucial critical central responsive joyful stable
accurate logical simple complex complicated active energetic correct wrong amiss lacking
wanting impersonal generic dense wordy abstract scattered disconnected inclusive exclusive
equitable transparent honest fragile precarious sparse bare skimpy stark stuffy cramped dingy
dirty spotless pristine impoverished convincing persuasive powerful forceful vivid colourful
colorful=Tc8 automatic instinctive intuitive genuine authentic real fake artificial contrived
advanced flashpoint flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses
success successes failure failures disaster dizaster=kc8 disasters dizasters=lc8 shambles
shambleses mess messes highlights joy joys pleasure pleasures disappointment dizappointment=Vd8
disappointments dizappointments=Wd8 problems flaw flaws shortcoming shortcomings shortfall
shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit
credits gem gems jewel jewels star stars inspiration inspirations excellence excellense=Qe8
excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem
mayhems pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments
disgrace disgraces scandal scandals tragedy tragedies nightmare nightmares wastes nonsense
nonsenses rubbish rubbishes treasure masterpiece masterpieces threat threats bribe bribes
lottery lotteries lifeline lifelines crutch crutches marvel marvels insult insults affront
affronts outrage outrages indictment indictments travesty travesties slur slurs stain stains
blot blots eyesore eyesores gimmick gimmicks afterthought afterthoughts tokenisms masterclass
masterclasses powerhouse powerhouses beacon beacons exemplar exemplars godsend godsends
revelation revelations letdown letdowns washout washouts fiasco fiascos debacle debacles
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=`h8 gratitude fervour fervor=bh8 dedication professionalism passion generosity
creativity flair warmth expertise expertize=jh8 diligence diligense=kh8 integrity humility
kindness perseverance tenacity courage corage=Qi8 compassion empathy wisdom insight charisma
charm humour humor=Xi8 wit devotion diplomacy resourcefulness resorcefulness=\i8 ingenuity
imagination originality tact tenderness thoroughness vigilance initiative gusto aplomb artistry
craftsmanship eloquence eloquense=ii8 foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=aj8 negligence negligense=bj8 incompetence incompetense=cj8
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=jj8
impatience impatiense=kj8 favouritism favoritism=lj8 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=\k8 confusion
inconsistency incoherence incoherense=_k8 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=dk8 disaffection dizaffection=ek8 disengagement dizengagement=fk8
disillusionment dizillusionment=gk8 despondency lethargy tedium monotony drudgery
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
continually perpetually forever incessantly 24/7 exception day beginning whole entire point
matter everywhere nowhere anyone ever anything week tale pattern message thing whoever wherever
soul whichever whatever man person noone responsibility ownership seems seemed tries behaves
contributes listened learns follows else member nothing non everything talked talking dragged
rushes rushing acts acted acting fool clown martyr victim front loath loth wasting squandered
dismiss dismisses dismissed view suggestion fend guess stepped intervened corrected noticed
reminded nose noses ought granted obvious cue cues fob fobbed palmed palm hog hogs hogged
abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused refusing
disregard disregards disregarded shirk shirks shirked dodge dodges dodged evade evades evaded
squander squanders flout flouts flouted app software advice disregarding looking bother trouble
deal bothering attempt chat dominate happen things fault blame blames blamed blaming culprit
culprits guilty brushed sweep swept sweeps aside buck lip service regard heed eye hide hides
hid hiding corners drag drags dragging feet heels idly washed washes washing forgot forgotten
hour chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
decide decides decided watched shrugged stared nodded smiled laughed shuts shutting backs react
chatter paperwork admin bury buries buried ducked pretend pretends pretended waits issue loss
odds snail's themselves himself herself asking promise promize=nR9 loop proper warning
consideration leans leant leaned resort resorts resorted default defaults defaulted cling
clings clung retreat retreats retreated pets overrode override overrides overrule overruled
interrupt interrupts interrupted shout shouts permitted opt fight roam disturb gloss glosses
glossed skate skates skated skip skips skipped opts opted bow bows bowed bail bails bailed
checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims complain
complains boast boasts boasted moan moans moaned whine whined whines mutter muttered snapped
snaps bark barks barked yell yells yelled scream screamed lecture lectured nag nagged nags
confess confessed concede conceded concedes insisted protest protested gloat gloated sneer
sneered scoff scoffed sulk sulked sulks whinge whinged gossip gossiped drone droned drones rant
ranted rants blurt blurted tantrum excuse excuses rooted grounded courtesy cortesy=mV9 wake
wonders magic miracles trick difference differense=SW9 injects injected breathe breathed life
potential guessing lacked gap effect effects domino temperature freedom permission lie lies
root heart benefitted profit profits profited woke wakes hyped geared cheered perked wound
quietened borne bearing impossible owe owes owed owing meaning upshot consequence
consequense=\X9 product direct caused resulted resulting decrease therefore thus hence thereby
causes contributed cause causing learned adversely instilled instiled=mX9 enhance enhances
enhanced stifle stifles stifled stunt stunts secret reasons factor factors main stem stems
stemmed arise arises arizes=_Y9 arose dividends foundations groundwork role ignite ignites
ignited scene buddy cured killed quelled tamed sorted solved fixed fights fighting arguments
rows shouting measure toll misbehaves misbehaved cry cries others' rest ripple fared
differently turnover visual explicit using sharing starting handing adding switching swapping
pairing mixing naming praising praizing=nZ9 rehearsing practising practizing=P[9 waiting
pausing banning displaying similarity differences edge sting pressure folds spill spills
spilled spilt filter filters filtered translate translates translated knocks knocked leaks
sprang derive derives derived shifted banned drifted pervades permeates colours colors=Q\9
halfway audience audiense=S\9 astray dead sense purpose security stake foothold beneath
underneath picking emerges emerged limbo lurch spells spelt kills kill dependence
dependense=f\9 dependency independence independense=h\9 contempt whenever disengage
dizengage=k\9 mud ways dispute argument escaping mistaking disguising disguizing=R]9 volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly importantly crucially ironically honestly evident apparent undeniable palpable
unmistakable fact proves prove proved bound itself massively west nest forest guest request
harvest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual patch
league world unfavourably unfavorably=m^9 overtake overtakes overtook overtaken outdo outdoes
outdone upstage upstaged rival rivals rivalled rivaled=Y_9 easily comfortably distance gulf
wider huge growing shade compare compares notch copy schedule performing attaining achieving
comparison contrast preferable trails trailed underperforms underperformed pack shoulders
streets miles leagues aspect compared comparing pale pales paled insignificance par pile heap
colour color=``9 outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked trickier lovelier rare looks arguably character authority levels degree
calibre amount measures stacks alongside fare fares faring vast slight neighbours neighbors=^a9
counterparts tier beaten tops topped edges edged pips pipped bested shadow phases intensity
noticeable distinct disparity distinction dregs bunch straw academies settings districts
touches matches farther forward lot uniformly catch catches catching caught night benchmark
reach heights moment inconsistencies unevenly unevenness ages age genders greatly considerably
diet postcode depending conviction precision precizion=Qc9 clarity feeling clue cohesion
urgency dearth shortage paucity scarcity detail devoid crying conspicuous gaps exist holes
issues uncared unaccounted uncalled uncaled=ec9 awry adrift pear askew trail trailing failed
chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped unmet
undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken
untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=gd9 unrewarded unexplained luck sync evidence evidense=ld9 aligned rationale
momentum skirted sidestepped basics cracks serve expense reaches revisited revizited=We9
reviewed failings spots stomach exposed offered introduced expected invited delivering
critically neatly needed required minute possess experience experiense=he9 ability faintest
slightest foggiest connection relation relevance lots needs deserved detriment something
happening insufficient awareness scope indication repertoire experiences learnt achieved gained
infrequently inability unable count lying dormant fallow unopened journals jornals=gf9 diaries
blank ceased dies died dried vanished vanishes disappeared dizappeared=Pg9 disappears
dizappears=Qg9 shrivelled shriveled=Rg9 shrunk decayed steam puff mispronounced misread
mislabelled mislabeled=Yg9 mistimed mispitched misdirected misapplied mizapplied=]g9 stripped
shorn consulted briefed spine logic consensus boundary boundaries rhythm singing rowing buying
dates hover hovers hovered surface margins shallows literal frittered sidelined marginalised
marginalized=Uh9 skimped stinted crowded hamstrung hint trace whiff glimmer shred flicker
unanchored untethered unmoored traction purchase footing grounding currency leverage clout
weight backwards terms concepts errors misconceptions connections misunderstandings core agency
demands demanded requires airtime limelight telling anticipated tackled recognised
recognized=\i9 slam slammed sunk chasm mismatch disconnect contradiction tension gains zero
information news misunderstanding common collective discernible particular formal
follow-through offers provides provided drink omits omitted avoids avoided skims skimmed
significance blurred underemployed underoccupied undertaught underfed underled underserved
unengaged unguided unpractised unpractized=dj9 unrehearsed unled unclaimed unevidenced
uncoordinated unsequenced unscaffolded undifferentiated checking discussing revisiting
reviziting=oj9 one's job priority nobody's somebody's else's amounts amounted altogether
surfaces surfaced featured develops justify worth misconception spite adhered compliance
following complying adhering graded grade judge require requiring needing serious special i'd
we'd i'll we'll score exceeds tightening addressing immediate ofsted estyn inspection days
afternoons mornings agrees hear rumour rumor=_l9 rumours rumors=`l9 reportedly allegedly
general perception amongst widespread splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
dying cancer depressed homes household situation circumstances background difficulties claiming
domestic violence violense=dm9 abuse adopted undercurrent undertone undertones streak vein
tinge current noticing wondering impression i'm blunt picky faint definite air element flavour
flavor=Xn9 appears appeared seemingly supposedly presumably ostensibly sounds sounded samey
perceived suspect suspected guessed reckon imagine sensed opinion unconvinced bordering borders
bordered verging verges side offence offense=Qo9 ship leaps rising rizing=To9 arms stride sky's
curve tip finishing perfection putty aladdin's cave store stroke genius silk overstate
commanded finds niche fist textbook study restraint seriously mission hitch cheers hip feather
applause marks recommend barrel corking belting ripping winner !of blown lap laps lapped
lapping sing sings praises praizes=aP: soak soaked soaking cherry stuff tour de jackpot
clockwork dream breeze extra mile swimmingly town plunge bull strides hay splash hash knack nub
teeth priorities toes bay wits ear gift sussed taped licked nailed sewn wrapped breath fort
reins hearts shoulder trumps smelling smeling=lQ: grief naught fruition blows hours alight
alive stakes chord blinder eggshells bill muster onions community justice utmost stead company
nick fettle groove brief trend sticky cusp brink verge height peak coal powers tether pops
absolute tonic sight feast labour labor=SS: classic piece dab tower oiled knit burner heart's
butter bang doctor bee's cat's dog's mccoy penny admiration feat unturned sailing sweetness
bounds kicking guns punching sunshine shipshape operation tested chapeau smashed aced crack
blew bowled stumbling tumble mountain foregone moot sore breakneck arm's limb freefall shrift
slim pickings sell slog quibble quarrel inch bubble hymn sidelines fringes cast casts casting
pall favours favors=QU: gathers gathering gathered risk area areas zones rod death stony
eternity lifetime shop shops fools riding bumpy ride burst bursts bursting busting seams sixes
loggerheads crossroads ebb bullet tears chasing tail hearted cock rocket size price pouring
poring=VV: scraping shoot shoots shot slap avail tightrope wearing zoned plenty flounder foul
wayside wayzide=cV: final motions boil piste tangent pieces rack downhill south begging
overboard haywire houses plughole plot rag bearings faith clanger bombshell bogged sidetracked
sucked scot pinch mick mickey fuss pig's headway tripping aground amok riot headless war
bombsite zoo jungle circus morgue factory production conveyor military weekend herding watching
wading banging shovelling shoveling=VX: sardines wildfire chip climb tied sway ransom boot
kibosh brakes losses mustard throat ceremony backside laurels rests rested resting fiddle
bandwagon gun caution heel ranks bank cropper standstill roost responsibilities duties snag
buffers goalposts blow uphill reputation remorse mercy bush substitute joke angel shakes
mishmash hotchpotch ragbag patchwork jumble blessing pigsty minefield treadmill elephant goose
flash style recipe blueprint vicious slippery rocky dawn economy gesture nod cannon unto thorn
hole alley affair reflection compensation macho herring spanner bitter steep station sorts
kilter ark proportion cosh thumb radar skin illusion strain siege creek garden scratch snuff
ears neck cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox legs downward spiral
dignity sake pillar swallow rut pickle vacuum spin tangle daze doldrums wilderness weeds
disarray dizarray=S\: tatters crisis crizis=U\: shreds turmoil meltdown denial jack jam jobs
coping managing ok okay kicked saloon panic winded overdue translation haste sizzle hype action
muchness ado nip nipped nips rhyme barred sausage chestnut die egged egging parrot fashion
man's preach preaches preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes
scraped sank swim skating skim skimming scratches scratched scratching slipping snowed strictly
coated coating sweeping swims roundabouts teething troubles gruel wasters iceberg cooks crowd
gig battle cycle kneed reinvent spinning reinventing reinvented rome whistling dressing gritted
arm worlds wrap footed barking mad rote carrot cheese chopping watchers cobbled cookie cutter
purposes paste dime breakfast body dusted dumps mouth dribs drabs friend fat fiddling flogging
herd grasping clutching clutch straws nettle graft nosed maintenance mighty collar knee jerk
lick mutton dressed nailing pasture pie hair rearranging tinted coloured colored=[`: lining
stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe toed
tongue turkeys voting wounded warts wheat shyer chattier naughtier needier rowdier meeker
younger-looking brains brain backbone linchpin villain villains flexible woman crew crop gang
communicator cheeky prize speller handful pest swayed reasoned rabble mob tribe stream band
type mentality souls firecracker firebrand dynamo trooper sweetheart poppet darling minx imp
scallywag urchin chancer slogger grafter allrounder wildcard bystander heavyweight fence-sitter
clockwatcher naysayer naysayers doubter doubters cheerleader cheerleaders blocker blockers
laggard laggards fighter charmer pleaser attention-seeker lone queen bet achiever bloomer
developer corner linguist sitter talker sharer swot swots brainbox bookworm bookworms tearaway
tearaways rascal rogue scamp softie pushover martinet disciplinarian grump bruiser bruizer=Pd:
layabout layabouts timewaster timewasters whizz prodigy prodigies dunce dunces dropout dropouts
nerd nerds geek geeks boffin boffins delinquent delinquents thug thugs yob yobs hooligan
hooligans jobsworth jobsworths joker rebel comedian brigade estate quickest worker thinker
sportsman helper arty trio highers lowers middles stretchers strugglers plodders sens quietest
loudest naughtiest neediest inseparable invisible invizible=de: generation middle visionary
vizionary=ge: trailblazer pioneer workhorse saint whirlwind stickler workaholic pedant doormat
busybody drifter plodder coaster coasters skiver skivers truant truants rebels misfit misfits
wallflower introvert introverts extrovert extroverts trailblazers trier triers worrier worriers
thinkers leech freak freaks personality pain nuisance nuizance=mf: liability menace passenger
suspects sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables
total complete troublemaker artist storyteller storyteler=cg: performer troublemakers slacker
slackers ringleader ringleaders daydreamer dreamer chatterbox chatterboxes livewire loner
ditherer perfectionist dinosaur dinosaurs passengers loafer whinger whingers moaner moaners
cynic cynics superstar superstars legend rockstar hero heroine micromanager maverick nonreader
underachiever underachievers underperformer underperformers tyrant dragon angels monster sponge
sponges whiz weakling flyer flyers fliers nqt beginner backgrounds upbringing apples apple
descended rafters pour poured pored=]i: chuck chucked trooped troop troops traipsed traipse
sloped slunk ambled dawdled bustled streamed straggled swanned clattered thundered shambled
mooched lumbered swaggered strutted barrelled barreled=Tj: careered surged wafted waltzed
pottered milled piled bundled rattle reel reeled hurl hurled lob lobbed spray sprayed facts
glared glowered scowled smirked beamed leered simpered grimaced huffed puffed tutted preened
tug scrum bunfight pours scorn budget steamrolled steamroled=Yk: railroaded herded churned
waded trawled slogged limped lurched staggered whizzed breezed ballooned mushroomed snowballed
snowbaled=gk: spiralled spiraled=hk: nosedived splintered spluttered creaked groaned buckled
caved smothered paralysed paralyzed=Ql: hijacked ambushed besieged bombarded peppered juggled
whitewashed tiptoed pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed
popped hummed buzzed bubbled songs choir battleground battlefield desert wasteland oasis haven
sanctuary fortress silo silos rollercoaster avalanche quagmire maze millstone albatross
springboard catalyst bottleneck sideshow showcase ghost hothouse backwater tinderbox keg tilt
flounders waffles fusses waved nods guts fizz punch zing oomph attack pizzazz nodding
conversation filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled
swamped diluted amid relations trying buzz buzzes hum crackle throb throbbed pulse pulsed
fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed slump stamped
stamping hovering labours labors=Uo: pillars messages cruise cruize=Xo: cruised cruized=Yo:
cruises cruizes=Zo: cruising cruizing=[o: crash barrage torrent blizzard painful agonising
agonizing=ao: curling sleepwalk sleepwalking autopilot flog another's throats sinking scramble
dash grind squib patched tacked shoehorned crowbarred crammed bloated bitty choppy leaden
stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise mesmerize=aP;
enthral enthrals charmed wow wowed towers melt melts melted strop outburst havoc uproar descend
descends degenerate degenerates degenerated dissolve dissolved floundered wrestle wrestled
grapple grappled stumble stumbled languish languishes languished dominates dominated dominating
hijack monopolise monopolize=dQ; monopolised monopolized=eQ; monopolises monopolizes=fQ; swamp
bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad race raced races romp
romped sail sailed sails sped trap grinds grinding peter peters petered bounce bounced bouncing
treading tread treads brimming oozing beaming awash bustling teeming dripping !and forefront
cornerstone bedrock shone brunt firefighting juggling dumbed dumbing weighed watered clinging
stare stares staring gazing gazed plague plagues plagued riddled blighted haunted beset
poisonous rife rampant endemic entrenched ingrained waffled rambled rambles waffle madhouse
hive rounded outlive outlives outlived withstand treated shell fought battling battles winding
kick kicks glaring gaping blatant blatantly sheer outright fashioned glazed lettering
children's thoughts approval reassurance confirmation validation unimpressed burnt stumped
flummoxed glued transfixed riveted downbeat tuned itching raring property luggage angriest
mentally solidly squarely owned accepted famously stiff concept clicked belonging buy glad
concentrating handy self esteem wandered wandering captured capture grabbed hoping wishing
fearing dreading relishing craving hating believing doubting savouring savoring=YV; longing
expecting pretending warmed warms fond regards regarded views viewed considers perceive
identifies empathise empathize=gV; empathised empathized=hV; sympathise sympathize=iV; related
glowed fading occur occurs occurred gist intention reluctance resolved aimed sought longed awe
wonder despair anticipation disbelief amusement bewilderment teachers' imaginations anxieties
captures grab grabs mastered internalised internalized=eW; remembered probes probed extends
reveal reveals revealed <degree>* poise finesse elegance vigour vigor=QX; relief satisfaction
hesitation cracked thirst hunger zest displayed demonstrated maturity deliberately wilfully
intentionally knowingly gladly proudly excitedly intently angrily seeking blast laugh blossom
life's nature's inkling notion earthly sulking panicking yearning fretting clowning bluffing
fuming squirming wavering attract escape reaction laughs sympathy mates breathing owns owning
finding click sights somewhere trance huff flap warming responds gravitate gravitates toward
occasion bait masked masking feelings pine pines itch itches ache aches burn burns longs
prospect dismay horror matters mattered belong cottoned twigged wised brightened recoiled
squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness hesitancy
readiness refusal favoured favored=Q[; indulged celebrated fancied assumed assumes imagined
imagines supposed figured reckoned senses concluded outset peace boiling refuge hungers thirsts
endure endures endured apprehensive coy hunch qualms importance drank drinking burning champing
dawned registered dreams fooled floored flattered touched wedded attached stung shaken wooed
consumed seized overcome humbled fixated obsessed preoccupied shock singled faking dreaming
testing goosebumps chills tingle lump speechless shivers smiling bless !many honour honor=Q];
honours honors=R]; glory commend everyone's wallpaper decoration drowsy saddened pity appalled
appaled=[]; recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=R^; thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional criticism reservation plea advised advized=h^; 'd wondered
explored sooner cried begs screams screaming fix earlier dose remedy cure option warrants
overhaul shake usefully afford recommendation ripe rid what's ideally urge implore beg advise
advize=d_; propose recommendations suggestions recommended advisable advizable=i_; ebi ebis
wwws considering exploring instead fixing rebuilding owner instinct tweak proposal pointer
counsel ponder revamp update retirement reset reboot rejig council urged mileage musts pressing
succeeded matured mellowed mend base bedded bedding crept creeping edging inched inching
flatline flatlined plateau plateaued upturn downturn turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant leap growth forwards conquered
outgrown flagged revolutionised revolutionized=ga; revitalised revitalized=ha; rejuvenated
waning dwindling eradicated eliminated sliding dipping flagging recovering strongly recovered
rallied rebounded crashed leapt zoomed litter rapid worsening worsen lowered aspirations
profile travelled traveled=`b; broadly achieves attains attained perform performs performed
fulfil fulfils embedding embeds gaining ratio percentage deadline manages chooses organises
organizes=Rc; teaches misbehaving eh scrapped object solve research experts I suppose guided
bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac
cyp ncetm isp cpoms attainment8 progress8 dive dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogy pedagogical eyfs baseline smsc
gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary
substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema
dialogic causation chronology premium individual personal intentions journey jorney=me; mindset
load organiser organizer=Pf; organisers organizers=Qf; assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=af; subitising subitizing=bf; sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock weeks metres seconds months thrice tend tends tended bulk lion's ample ad
nauseam loads heaps masses oodles tons reams wealth raft plethora abundance multitude myriad
precious interaction mere copious abundant plentiful countless numerous umpteen limitless
considerable substantial disproportionate significantly figure figures co pre multi semi entry
flight received stocked supervised supervized=[i; intentioned numbing destroying hoc baked
crystal sensitivity panache competence competense=di; points ranging lustre luster=gi; centred
user universally staffed whelming loaded explanatory indulgent congratulatory earth packed
filled counts hotbed island bundle web mass blur fancies smidgen smidge trifle mite whisker
discharges obligations promises promizes=cj; commitments alright rein trump usp crowning weapon
selling showpiece flagship vibe zipped rattles whizzes romps crawl crawls crawled trundle
trundles bounces canter canters anywhere health condition repair odour sniffed sneezed faulted
zings fizzes crackles grates clunks creaks limps underwhelms changeover documents files
metallic monotone razor placing rates addresses micro lend lends lent strange addition peculiar
weird bizarre puzzling outlook forecast searching probing pertinent !number rooms grounds
acoustics output demeanour demeanor=hl; conditioning raid v shouty draughty dated drifting
sudden recovery sparingly placed allocated earned positioned thumbed documented trodden versed
primed schooled honed dress applies timed policed reacts reacted unwell dud loser hoot chore
doddle masterstroke lull gaggle voucher chill gloom accuracy fidelity verve distrust mistrust
friction animosity rivalry harmony unease discontent painted upward trajectory hurdle obstacle
headache burden breakthrough milestone setback luxury necessity constraint museum festival
solving major source sorce=ln; development messing mucking fooling larking naughtiness
disobedience disobediense=So; fixes reckoning yardstick infancy proven exam secondary exceeded
sub criticise criticize=]o; abnormal instance registration intrigued coffee conversations wi fi
recording pointing cycled gender grains sketch aims sport pet workers office evening bye
shepherd samaritan parenting autism guide guides document visits vizits=ZP< network actions
fees fee payments items item loan loans consent manchester london bigger verb verbs tom
conductor conductors insulator trade median mode noun nouns multiple frequency vis edition
analysis analyzis=WQ< educational medical dietary footwear clothing clothes e conditions
friendship rehearsal trophy shield mist mesh raincoat shelter theme discussed debated
investigated objects dentist doctors hospital appointment supplies copies chin greeted
certificates sandy fertile harvests farming circled incorrect texture textures phones repairs
exams inset boiled outline cleared clearing protein sentence sentense=gR< sentences circuit
circuits verse period leg angled guy britain grandmother grandfather uncle aunt heroes market
ups muscle draft estimate shiny motion reactions birthday prince pendulum variables clause
interval digit digits distribution vowel basis compound seller arts liner gross mental
arithmetic boards golden fortnight month saints histories wonky donkey guys upper sixth site
deck capital spaces exits western fourth forth=aT< clare casual isle dinkum hearing skinned
cash shaft emoji pad typing future correlation coordinates swimmer society broker isotope
isotopes nucleus electron electrons cholesterol bacteria fats layer singer disorder novel myth
fable extract ballad rainfall irrigation crops erosion characters narrator protagonist macbeth
hamlet juliet romeo scrooge goldilocks cinderella troll witch king soldier soldiers romans
vikings crow princess wicked greedy evil particle particles seedling seedlings germinated
condensed photosynthesis gravity insulators lava glacier earthquake chocolate snowman puddle
freeze froze expands expanded floated freezes contracts evaporate dissolves sketched shaded
danced mimed advantages streams bunk video windy foggy sunny snack toast carrots travel boots
oxygen yeast rust underline underlined adjectives adverbs length sum sums totals completed
filed stored bingo studied discovered famine empire empires revolution crusade crusades
rebellion treaty parliament monarch emperor pharaoh tsar blitz trenches slavery suffrage whom
complimented union police ministry government charity contractor surveyor engineer
questionnaire poll audit inspectorate county auditor rubric article published ofsted's estyn's
regulator regulator's judgement judgment=^Y< inspected visited vizited=`Y< statistics
contractors safety marshal emergency evacuation legal mandatory adjective adverb defined symbol
abbreviation phrases obliged notify submit contact section submitted logged accompanied renewed
recorded forbidden eligible liable parked posted difficulty copied pairs cent percent cm mm km
kg ml litres degrees decibels school's trust's class's academy's judgements judgments=oZ<
proverb catchphrase chorus refrain punchline clean collection howled solar lunar partial rainy
snowing ramadan eid diwali paired slot slots anti incident incidents ambassador ambassadors
modal equation equations sensory physical phyzical=l[< reopen appoint hire invented login
signature misheard miscounted voltage volume unauthorised unauthorized=W\< authorised
authorized=X\< absences absentee absentees absenteeism event signatures woodland interview
interviews fetch entrance gym phoned diploma pronounced enunciated printed metre holder sleep
sleepers eyesight c g o disk wage elections chronic minor injuries ankle graze bruise
bruize=Z]< bump vowels sides persons pages calculate calculated estimated plotted perimeter
probability gradient investigate fabrics parachute passage poet module practised practized=m]<
mime knelt folded counted enquiry argues cited voiced defines quotes refers referred recommends
advises advizes=[^< manual diary webpage advert receipt whilst party interviewed
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
T4U4n3o3P4Y3cf4d^<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
`1a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3V2T3U3V3W3V2X3V2V2Y3V2Z3[3\3]3V2\2^3_3`3a3b3c3d3e3f3g3h3i3j3k3T2T2V2l3l3m3n3o3P4V2V2Q4b3
R3Q3Q3Q3R4S4T4U4V4W4X4Y4Z4[4\4]4U4n2n2T2^4_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4n4o4P5Q5R5S5n4T5n4U5V5
W5X5n4Y5Z5[5\5]5^5_5`5a5b5c5d5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6
e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8
U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9
e9f9g9h9i9j9k9l9m9n9o9o9P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;
T;U;V;W;X;Y;X;Z;[;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;m;n;o;P<Q<P<R<S<T<U<V<V<V<W<X<Y<Z<[<\<]<]<
^<_<`<a<b<c<d<e<c<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=
m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?
\?]?^?e>_?c>`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@f@g@h@
i@_@j@k@l@_@m@n@o@PAQARASATAUA`>e>VAVAWAVAVAVAVAVAVAVAVAVAVAVAVAVAXAYAVAZA[AVA\AVA]A]A^AVA_A`A`A
`AVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVA
VAVAVAVAVAVAVAVAVAaAVAbAVAaAVAbAVA]AcAVAVAVAVAVAcAVAcAVAcAVAcAVAcAVAdAVAcAVAcAVAVAVAVAVAVAVAVAVA
VAVAVAVAVAVAeAVAfAVAVAVAVAVA\AVAVAVAVAVAVAVAVAVAcAcAgAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVA
VAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAhAVAVAVAiAjAVAVAVAVAVAVAVAVAVAkAVAVAlAkAVAVAmAnAVAVAVAVA
VAVA\AVAVAVAVAVAcAVAcAVAVAoAVAVAVAVAkAVAVAVAkAVAVAVAkAVAVAVAVAVAPBQBVAVAVAVAVAVARBSBVAVAVAVAVAVA
VATBVAVAVAVAVAVAVAVAVAVAUBVAVAVAVAVAVAVAVAVAVAVAVBVAWBVAXBVAVAVAVAVAVAVAVAVAVAVAVAVAVAYBVAVAZBVA
VAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVA`A`A[B\BVAVAlAkAVAVAVAVAVAVAVAkAVAVAVAkA`A`A]B\BVAVAVAVAVAVAVAVA
`A`A^B`AVAVAVAVAVAVAVAVAVAVAVAkA_B`BaBbBcBVAdBkAVAVAVAkAVAVAeBnAVAVAVAnA`A`AfB\B`A`AgB\BVAVAVAVA
hBiBjBkBVAVAVAVAVAVAVAVAVAVAlBVAVAVAkAVAVAVAlBVAVAVAVAnAVAVAlBVAVAVAVAVAVAVA\AVA`A`AmB`AVAVA\AVA
VAVAVAVAVAVAVAVAVAVAVAVAVAVAnBVAVAVAVAVAVAVAVAVAoBVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVA
VAVAPCkAbBbBQCbBVAVARCVAVASCTCVAVAVAUCYBVCWCXCVAYCYCYCVAVAVAVAVAZC]A[CVA\C]C^CVA_C]AVAVAVAVAVAVA
`CVAVAVAVAVAVAVAaCbCcCVAVAVAgAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVA\AVAdCVAVAVA[AVA[A[AVAVAeCVAVAVA^AVA
[AVAfCgC`A`AhC`AiCSBVAVAVAVAVAVAVAVAVAVAVAVAVAkAVAVAjCVAkCkCVAVAjCjCjCVAlCkCkCVAkCkCVAVAmCVAkCVA
kCkCkCVAVAVAVAVAnCoCPDQDRDSDSDSDTDUDVDWDXDSDYDSDSDSDZDSD[D\DQD]D^D_D`DaDbDcDdDeDfDgDSDhDSDiDSDjD
SDkDSDWDWDSDSDlDSDmDnDSDSDSDSDoDPEQERESESDTESDSDSDUESDSDSDSDYDSDSDVESDSDSDWESDXEYEXEYDZESD[E\E]E
^ESD_E`EaEbEcESDSDkDSDSDSDSDSDdEeEfE\EgEhEiESDjEkElESDmEnESDSDSDSDSDSDoEPFQFRFSFTFUFVFoESDoESDWF
XFYFZF[F\F]F]F^F_F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmF]FnFoFPGQG]FRGSGTGUGVGWGXGYGZG[G\G]F]G^G_GhF`GaG
bG]FcGdGeGfGgGhGiG^FhFjGkGlGhGmGnGoG]FPHQH_F_F_FjG_FWGRHPGSHTHUHVHWHXHYHUGZHUG[HiF\HhF]H]F^H_H]F
`HaHaHbHmGcHdHaHeHeH]FaHjGaHfHgHhHiHjHjHWGkHfHlHaHiFmHhF]F]FnHnH]FoH_FPIQIRIhF]FjG]F]F]F]F]F]F]F
]F]F]FSI]F]F]F]FTIUIaHnH]F]F]F]F[GaHaHhF]F]FaH]FaH]FaHVI]F]FaHWI]F]F]F]F_FXI]FYI]F]FZI]F[I\I_F]I
]F^I_I]F]F`IaIbIcIdIeIfIgI]FhIiIjIkIlImIiFjGnIoIPJQJRJQJSJTJRJUJTJUJVJUJUJWJWJWJUJUJXJRJRJXJWJWJ
WJYJWJWJZJ[J\J]J]JXJ^J_J`JRJaJbJcJRJRJdJeJfJgJhJiJjJkJlJlJkJmJlJnJoJPKQKRKSKTKUKVKWKlJXKYKQKZK[K
\KlJ]K^K_K`KaKbKcKdKeKfKgKhKiKjKkKlKmKnKlJoKPLQLiJRLSLTLULVLWLXLYLZL[L\LYKQKlJ]L]L^L_LlJlJ`LlJaL
bLcLdLeLeLfLgLhLlJiLlJjLlJlJkLlLmLnLoLoLPMQMRMSMTMUMoLVMWMXMYMZM[MoLoLoLoLoL\MTMTM]M^MoLoL_M_MoL
oLoLoL`MaMbM_M_M_McMdMoLoL_M_MeMfMgMhM_MiMiMjMkMlMmMnMoMoLPNQNoLoLRNSNoLoL_M_M_MTNoLoLoLoLUN_M_M
_M_M_M_MVNWNXNoL\MYN_MZN_M_M_M_M_M[N\N\N]N^N_N`NaNbNcNdNeNfNgNhNiNjN\NkNlN\NmNnNoNPOQOROSOTO\NUO
VOWO\NXO\NYOZO[O\O]O^O_O`OaObOcOdOeOfOgOhOiOjOkOlOmOnOoOPP1QP1RP1\NSP1TP1UP1VP1WP1XP1YP1\NZP1\N\
N[P1\P1]P1^P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1iP1jP1kP1lP1WOmP1nP1oP1PQ1QQ1\NRQ1SQ1\N^P1\N\N\N\N\N\
NTQ1\NUQ1XOVQ1\N\NWQ1\N\N\N\N\NXQ1\N\NYQ1ZQ1[Q1\Q1\N\N]Q1^Q1\N_Q1`Q1aQ1bQ1cQ1\NdQ1\NeQ1\N\NfQ1\N
gQ1hQ1\NiQ1jQ1RORO\NkQ1lQ1mQ1nQ1oQ1PR1QR1RR1\NSR1TR1UR1VR1PQ1WR1XR1YR1ZR1[R1\N\N\R1WORO]R1RO\N\N
\N\N\N^R1_R1\NYQ1`R1aR1\N\N\NbR1cR1dR1eR1fR1\NgR1hR1iR1jR1\NkR1\NlR1mR1\N\NnR1XOoR1PS1\NQS1RO\NR
S1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1\N\N\N]S1\N^S1_S1\N\N\N`S1\NaS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1
mS1nS1nS1oS1PT1QT1RT1ST1TT1UT1VT1WT1XT1YT1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1
lT1mT1ZT1\T1nT1oT1PU1QU1RU1SU1TU1UU1VU1SU1SU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1
gU1gU1hU1iU1jU1kU1`U1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1]V1]V1_V1`V1aV1]V1
aV1bV1cV1]V1dV1]V1eV1fV1gV1hV1]V1iV1jV1kV1lV1mV1nV1oV1]V1PW1]V1QW1]V1RW1kV1SW1TW1UW1VW1UW1WW1XW1
YW1]V1]V1ZW1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1]V1UW1]V1UW1[W1\W1]W1]V1]V1]V1^W1]V1]V1
_W1`W1aW1aW1bW1cW1dW1aW1aW1aW1eW1aW1fW1aW1gW1]V1aW1hW1iW1jW1kW1lW1mW1nW1oW1PX1]V1]V1]V1]V1QX1]V1
RX1SX1TX1UX1VX1WX1]V1XX1]V1YX1ZX1]V1]V1[X1]V1]V1\X1]X1^X1]V1_X1`X1]V1]V1]V1aX1bX1cX1dX1eX1fX1gX1
hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1WY1WY1XY1YY1ZY1[Y1]V1\Y1]V1]Y1^Y1_Y1`Y1aY1bY1cY1
dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1]V1]V1[Z1]V1]V1\Z1]V1aW1]Z1
]V1^Z1_Z1]V1]V1`Z1]V1]V1aZ1bZ1cZ1dZ1eZ1]V1fZ1]V1]V1gZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1
]V1V[1W[1X[1Y[1Z[1[[1\[1][1^[1_[1`[1a[1b[1c[1d[1kV1]V1e[1f[1g[1h[1i[1j[1k[1l[1l[1l[1m[1n[1o[1P\1
Q\1R\1S\1l[1T\1l[1U\1l[1V\1W\1l[1l[1l[1l[1X\1l[1l[1Y\1Z\1[\1\\1]\1l[1^\1l[1_\1l[1l[1l[1l[1l[1l[1
l[1`\1a\1b\1l[1l[1c\1d\1e\1l[1l[1f\1g\1h\1l[1i\1j\1k\1l\1m\1l[1l[1n\1o\1l[1l[1P]1Q]1R]1l[1l[1l[1
S]1l[1l[1l[1l[1l[1l[1T]1l[1l[1l[1U]1l[1V]1l[1W]1l[1l[1l[1l[1l[1X]1Y]1l[1l[1l[1Z]1l[1[]1l[1l[1l[1
\]1l[1l[1l[1l[1l[1l[1l[1]]1^]1_]1l[1l[1l[1`]1l[1a]1l[1b]1j\1l[1l[1l[1c]1l[1d]1e]1l[1l[1l[1l[1l[1
l[1l[1l[1l[1l[1f]1l[1l[1l[1g]1l[1l[1l[1l[1l[1h]1l[1^\1l[1i]1l[1l[1l[1j]1k]1l[1l[1l[1l[1l]1l[1l[1
l[1m]1l[1l[1l[1l[1n]1o]1P^1l[1Q^1l[1R^1l[1l[1l[1l[1l[1S^1T^1U^1l[1V^1l[1l[1l[1l[1l[1W^1l[1X^1l[1
l[1l[1Y^1l[1Z^1[^1\^1l[1l[1]^1l[1l[1l[1l[1l[1^^1_^1`^1a^1b^1l[1l[1l[1c^1l[1d^1l[1e^1l[1f^1l[1g^1
l[1l[1h^1l[1n[1e^1l[1i^1l[1l[1j^1k^1l^1l[1m^1l[1l[1l[1l[1l[1l[1n^1n^1o^1l[1l[1l[1P_1Q_1l[1l[1l[1
l[1R_1l[1l[1l[1^\1S_1T_1U_1l[1l[1l[1l[1V_1l[1W_1l[1l[1l[1X_1l[1l[1l[1Y_1l[1l[1l[1l[1l[1Z_1l[1[_1
l[1l[1l[1l[1l[1l[1\_1l[1l[1l[1l[1l[1]_1l[1^_1__1`_1l[1a_1l[1l[1l[1l[1l[1b_1l[1l[1l[1l[1l[1c_1l[1
d_1e_1f_1l[1l[1g_1h_1l[1l[1l[1l[1i_1n[1l[1l[1j_1k_1l_1X\1l[1l[1l[1l[1l[1l[1m_1n_1n_1o_1l[1P`1Q`1
R`1l[1U]1l[1S`1l[1l[1V]1l[1l[1l[1l[1l[1T`1l[1l[1U`1l[1l[1l[1l[1V`1l[1l[1l[1W`1l[1l[1l[1X`1Y`1Z`1
l[1[`1l[1\`1l[1l[1l[1]`1l[1e^1l[1^`1_`1l[1l[1``1l[1l[1l[1a`1b`1l[1c`1l[1l[1l[1l[1T\1l[1l[1d`1e`1
f`1i^1g`1h`1l[1l[1i`1l[1j`1l[1l[1l[1l[1l[1l[1l[1k`1k`1l`1l[1l[1m`1R\1n`1l[1l[1o`1Pa1Qa1Ra1l[1l[1
l[1l[1Sa1l[1Ta1l[1Ua1l[1Va1l[1l[1l[1l[1l[1l[1l[1l[1Wa1l[1X_1l[1Xa1l[1l[1Ya1l[1l[1Za1l[1[a1\a1]a1
l[1l[1l[1l[1l[1^a1_a1`a1l[1aa1l[1ba1l[1i^1l[1l[1l[1l[1l[1ca1l[1da1l[1l[1a\1l[1l[1l[1ea1fa1l[1l[1
ga1l[1l[1ha1l[1ia1ja1Ta1k`1l[1l[1ka1la1ma1l[1na1l[1oa1Pb1l[1l[1l[1l[1Qb1l[1l[1l[1l[1l[1Rb1Rb1l[1
l[1l[1l[1Sb1l[1Tb1Ub1Vb1l[1l[1l[1l[1Wb1Xb1l[1l[1l[1Yb1Zb1[b1l[1l[1l[1\b1l[1]b1^b1_b1`b1ab1bb1cb1
cb1l[1l[1l[1l[1db1eb1fb1gb1c]1l[1hb1l[1l[1ib1jb1l[1l[1l[1kb1lb1mb1nb1ob1l[1Pc1l[1Qc1l[1l[1l[1l[1
l[1Rc1l[1X\1l[1Sc1l[1Tc1n[1l[1l[1Uc1Vc1Wc1l[1l[1l[1Xc1l[1Yc1l[1l[1l[1l[1Zc1[c1l[1\c1]c1^c1l[1l[1
l[1l[1l[1l[1l[1_c1l[1`c1l[1l[1l[1l[1l[1l[1l[1ac1l[1l[1``1bc1l[1l[1l[1cc1l[1dc1l[1l[1l[1l[1l[1l[1
l[1l[1l[1l[1l[1l[1ec1l[1fc1l[1gc1l[1l[1l[1l[1hc1l[1k`1l[1ic1jc1kc1l[1lc1mc1nc1oc1Pd1l[1Qd1l[1l[1
l[1Rd1l[1Sd1Td1ba1l[1l[1l[1l[1Ud1l[1l[1Vd1j\1l[1l[1l[1Wd1l[1Xd1Z_1l[1l[1i^1l[1l[1l[1l[1l[1l[1l[1
l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1Yd1Zd1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1[d1\d1]c1l[1]d1
l[1l[1^d1l[1l[1l[1l[1l[1l[1_d1l[1l[1l[1`d1ad1l[1l[1bd1cd1dd1bd1ed1l[1l[1l[1l[1l[1l[1l[1l[1l[1fd1
l[1gd1l[1fd1l[1l[1l[1l[1l[1gb1l[1hd1a^1l[1l[1id1jd1l[1l[1Y_1l[1kd1l[1l[1l[1l[1l[1l[1ld1md1nd1od1
Pe1Qe1l[1W`1l[1l[1l[1Re1l[1l[1l[1l[1l[1Se1l[1l[1l[1l[1l[1l[1Te1l[1l[1l[1l[1l[1Ue1l[1l[1l[1l[1l[1
l[1Ve1l[1l[1l[1l[1l[1We1Te1l[1l[1Xe1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1Ye1l[1l[1l[1Ze1l[1[e1
\e1]e1^e1_e1l[1X\1fc1l[1l[1`e1ae1be1ce1l[1l[1l[1l[1l[1l[1de1l[1ee1l[1fe1ge1he1ie1l[1l[1l[1Rc1Rc1
je1l[1ke1l[1l[1l[1l[1l[1le1fc1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1l[1me1ne1l[1l[1l[1oe1l[1X\1l[1l[1
l[1Pf1l[1l[1Qf1l[1l[1l[1l[1l[1Rf1l[1l[1l[1Sf1l[1l[1l[1l[1l[1Tf1l[1l[1Uf1Vf1Wf1l[1Xf1Yf1Zf1l[1X\1
l[1[f1\f1]f1l[1^f1_f1`f1af1bf1cf1df1ef1cf1cf1df1ff1gf1hf1if1jf1cf1kf1cf1lf1mf1nf1of1Pg1Qg1Rg1Sg1
Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1[g1\g1]g1^g1_g1`g1ag1bg1cg1dg1eg1[g1fg1gg1hg1ig1jg1kg1lg1mg1`g1[g1ng1og1
Ph1Qh1Rh1[g1Sh1[g1bg1bg1Th1Uh1Vh1bg1Wh1[g1bg1Xh1Yh1Zh1[h1\h1[g1]h1[g1^h1^h1_h1[g1`h1[g1ah1[g1bh1
ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1^h1Qi1Ri1Ri1Si1Ti1Ui1Vi1Wi1Xi1Yi1Zi1[i1\i1bg1]i1^i1_i1
`i1bg1ai1bg1bg1bi1Th1ci1di1ei1fi1gi1bg1hi1ii1ii1ji1bg1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Tj1Tj1Vj1
Tj1Wj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1Tj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1
Tk1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1Yk1^k1_k1`k1ak1bk1Yk1Yk1ck1dk1ek1fk1gk1[k1hk1Yk1Yk1Yk1ik1jk1kk1lk1
mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Yk1Yk1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1Xl1[l1[l1Zl1^l1_l1`l1]l1Yl1Yl1Yl1Yl1Yl1
Yl1Yl1Yl1Yl1Yl1Yl1Yl1al1Yl1Yl1bl1cl1dl1el1fl1gl1hl1Yl1Yl1il1jl1Yl1Yl1bl1Yl1kl1ll1Yl1Yl1Yl1ml1]l1
nl1ol1Pm1Qm1Rm1Sm1Yl1Tm1Um1Yl1Yl1Vm1Sm1Wm1Yl1bl1Yl1Yl1Yl1bl1Yl1Yl1Yl1Yl1Xm1Ym1Yl1Yl1Tm1Zm1Yl1[m1
[m1\m1Yl1Yl1Yl1Yl1Yl1]m1Yl1bl1Yl1Yl1Yl1^m1Yl1Yl1Yl1Yl1Yl1Yl1_m1`m1Yl1Yl1`m1Yl1Yl1Yl1am1Yl1Yl1bm1
Yl1Yl1Yl1cm1dm1Yl1Yl1Yl1Yl1Yl1Yl1Yl1bl1Yl1Yl1Yl1Yl1em1am1bl1Yl1fm1gm1]l1hm1im1jm1[m1km1lm1Yl1Yl1
Yl1Yl1Yl1Yl1Yl1Yl1bl1Yl1mm1nm1om1Yl1Yl1bl1Yl1Yl1Yl1Yl1Yl1Pn1Qn1Rn1Yl1Sn1Sn1Tn1Yl1Un1Un1Yl1Yl1Yl1
Yl1Yl1Yl1Vn1Wn1Tn1Yl1Xn1Sn1Sn1Tn1Yl1im1Yn1Zl1Yl1Yl1Yl1Yl1Yl1Yl1Zn1gl1[n1[m1Yl1Yl1Yl1Yl1]l1[m1Yl1
Yl1\n1]n1^n1Sn1bl1Yl1Yl1Yl1bl1Yl1Sn1Sn1Tn1Yl1Sn1Yl1Tn1Yl1[m1_n1Yl1Yl1Yl1bl1Yl1`n1an1Yl1Yl1Yl1Yl1
Yl1bn1Yl1[m1gl1cn1Yl1Yl1[m1[m1\m1Yl1Yl1Yl1dn1Yl1en1Yl1fn1gn1hn1Yl1Yl1Yl1in1Yl1Yl1Yl1bl1jn1kn1ln1
Yl1Yl1Yl1Yl1Yl1Yl1ln1Yl1Yl1mn1Yl1nn1on1Yl1Po1]l1Zl1Yl1]l1Qo1Ro1]l1Yl1So1[m1To1Yl1Uo1Vo1Wo1Xo1Yo1
Yl1Yl1Yl1Yl1Zo1Yl1[o1Yl1\o1Yl1Yl1Yl1]o1Yl1^o1Yl1Yl1_o1`o1Yl1Yl1bl1Yl1im1[n1[m1Yl1Yl1Yl1Yl1Yl1Yl1
Yl1ao1bo1co1do1eo1fo1Yl1Yl1go1Yl1Yl1Yl1Yl1Yl1Yl1bl1ho1io1jo1Yl1Yl1ko1Yl1Yl1Yl1lo1mo1no1oo1PP2QP2
RP2Yl1Yl1Yl1Yl1SP2TP2UP2Yl1Yl1Yl1Yl1Yl1VP2Yl1Yl1Yl1Yl1Yl1Yl1WP2XP2YP2ZP2Yl1Yl1Yl1Yl1Yl1Yl1Yl1[P2
Yl1Yl1\P2Yl1ml1Yl1]P2Yl1]l1^P2_P2^P2Yl1^P2^P2`P2Yl1aP2bP2cP2Yl1dP2Zl1Yl1eP2fP2gP2Yl1hP2iP2jP2fP2
kP2iP2jP2fP2Yl1Yl1bl1Yl1]l1lP2Yl1Yl1Yl1Yl1Yl1bl1Zl1]l1Yl1Yl1Yl1Yl1Yl1Yl1mP2Yl1Yl1nP2]l1oP2Yl1Yl1
Yl1]l1PQ2Yl1^m1Yl1QQ2RQ2Yl1Yl1bl1Yl1Yl1Yl1Yl1Yl1SQ2Yl1Yl1Yl1TQ2Yl1Yl1Yl1Yl1Yl1Yl1Yl1Yl1Yl1Yl1Yl1
Yl1UQ2Yl1bl1Yl1Yl1Yl1bl1Yl1VQ2WQ2WQ2Yl1XQ2Yl1Yl1Yl1YQ2YQ2Yl1ZQ2[Q2\Q2]Q2Yl1^Q2_Q2`o1`Q2aQ2bQ2Yl1
cQ2cQ2dQ2eQ2fQ2gQ2cQ2Yl1hQ2Yl1^m1Yl1Yl1Yl1Yl1Yl1Yl1bl1Yl1Yl1iQ2jQ2Yl1Yl1Yl1Yl1Yl1kQ2lQ2Yl1Yl1Yl1
mQ2Yl1Yl1Yl1nQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2
jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2ZS2[S2ZS2\S2ZS2]S2]S2^S2_S2`S2aS2bS2]S2cS2ZS2
dS2ZS2eS2fS2]S2]S2]S2gS2]S2hS2iS2jS2kS2kS2kS2lS2mS2nS2oS2kS2PT2QT2RT2nS2ST2TT2lS2UT2lS2lS2lS2VT2
lS2nS2nS2WT2nS2XT2XT2nS2nS2lS2lS2lS2lS2YT2ZT2[T2\T2]T2^T2_T2`T2aT2bT2YT2YT2cT2YT2dT2eT2fT2gT2hT2
iT2YT2YT2jT2kT2YT2dT2lT2YT2YT2YT2mT2YT2YT2nT2oT2YT2PU2QU2RU2YT2SU2YT2TU2UU2VU2WU2XU2YU2ZU2[U2\U2
]U2^U2_U2`U2aU2bU2cU2cU2dU2eU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2kU2SV2TV2TV2TV2TV2TV2TV2UV2
VV2WV2XV2YV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2ZV2TV2[V2\V2\V2\V2TV2]V2TV2TV2TV2TV2TV2TV2^V2
TV2_V2TV2`V2aV2bV2cV2cV2TV2dV2eV2fV2gV2TV2TV2TV2hV2TV2iV2TV2TV2jV2TV2kV2TV2lV2TV2TV2TV2TV2TV2TV2
mV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2TV2nV2oV2TV2TV2TV2TV2PW2TV2
TV2QW2RW2TV2TV2TV2TV2SW2TW2UW2SW2VW2WW2XW2XW2TV2YW2ZW2[W2\W2]W2]W2^W2^W2^W2_W2`W2TV2aW2TV2TV2TV2
TV2bW2cW2dW2TV2eW2TV2fW2TV2SW2UW2TV2gW2gW2TV2mV2TV2TV2TV2hW2TV2TV2SW2TV2TV2TV2TV2TV2TV2TV2TV2TV2
TV2TV2TV2TV2iW2jW2kW2jW2mV2lW2TV2TV2TV2TV2TV2mW2nW2oW2PX2QX2RX2SX2TX2UX2TV2TV2TV2VX2WX2XX2YX2ZX2
TV2TV2TV2TV2TV2[X2\X2]X2mV2\V2^X2\V2_X2TV2TV2`X2\V2TV2TV2TV2TV2TV2aX2TV2TV2TV2TV2bX2cX2dX2eX2TV2
TV2fX2TV2gX2TV2TV2UW2SW2SW2hX2iX2TW2TV2UW2jX2kX2lX2mX2nX2oX2PY2QY2RY2SY2TY2UY2UY2VY2WY2XY2UY2YY2
ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2UY2UY2UY2nY2oY2PZ2QZ2RZ2SY2SZ2UY2TZ2
UZ2VZ2WZ2XZ2XZ2YZ2ZZ2XZ2XZ2[Z2\Z2]Z2^Z2_Z2`Z2XZ2aZ2bZ2XZ2cZ2XZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2XZ2XZ2XZ2kZ2
XZ2XZ2lZ2mZ2XZ2XZ2nZ2oZ2XZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2Z[2][2^[2_[2`[2a[2b[2c[2d[2e[2
f[2g[2h[2h[2h[2i[2j[2j[2k[2h[2h[2l[2h[2h[2h[2m[2n[2o[2P\2h[2h[2h[2h[2h[2h[2h[2h[2h[2Q\2R\2S\2T\2
T\2h[2U\2V\2W\2h[2X\2X\2X\2Y\2Z\2[\2\\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2Z\2]\2^\2Z\2Z\2_\2
`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2
`]2a]2b]2a]2c]2d]2a]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2U^2U^2U^2U^2U^2V^2U^2U^2
U^2U^2U^2U^2U^2W^2U^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2o^2P_2
Q_2R_2S_2T_2U_2V_2W_2X_2h^2Y_2Z_2[_2\_2]_2^_2__2`_2h^2a_2b_2c_2d_2e_2f_2g_2h_2i_2j_2k_2l_2m_2m_2
n_2o_2h^2P`2h^2h^2Q`2h^2h^2R`2R`2S`2S`2T`2S`2S`2S`2U`2S`2S`2S`2V`2W`2X`2Y`2Z`2h^2[`2\`2]`2^`2_`2
``2h^2a`2b`2h^2h^2h^2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2h^2h^2Ua2Va2Wa2Wa2Wa2
Xa2Ya2Za2[a2\a2]a2]a2^a2_a2`a2aa2ba2ca2da2ea2fa2ca2ga2ha2ia2ia2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2
Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2Xb2]b2ca2^b2_b2`b2ka2ka2ab2]b2]b2ab2ab2_b2]b2ab2bb2cb2_b2ab2ab2ab2]b2db2
ab2ab2ab2ab2eb2Xb2ab2Xb2Xb2Xb2Xb2Xb2fb2gb2hb2Xb2ab2Xb2Xb2Xb2ab2ab2_b2ab2ab2ab2ab2ab2Xb2Xb2Xb2Xb2
Xb2ib2ib2Xb2jb2kb2lb2ab2mb2Zb2nb2db2ob2Xb2ab2eb2Xb2eb2Zb2Zb2Xb2ab2Xb2Xb2Xb2Xb2Xb2Pc2Qc2Rc2Rc2Sc2
Tc2Uc2Vc2Vc2Vc2Vc2Vc2Wc2Xc2Yc2Zc2Vc2[c2\c2]c2^c2_c2`c2ac2bc2cc2dc2dc2ec2fc2gc2dc2hc2dc2ic2Vc2Tc2
jc2kc2lc2lc2mc2nc2oc2Vc2Pd2Qd2Rd2lc2Sd2Td2Ud2Vd2Td2Vc2Vc2Vc2Vc2Wd2Vc2Xd2dc2Vc2Vc2Vc2Vc2Vc2Vc2Vc2
Vc2Vc2Td2Td2Vc2Yd2Zd2Vc2[d2\d2[d2]d2^d2Vc2Vc2Vc2_d2`d2ad2Tc2bd2bd2Tc2cd2dd2ed2ed2ed2ed2ed2ed2Tc2
Tc2Tc2Tc2Tc2fd2gd2hd2id2Tc2Tc2Tc2Tc2Tc2Tc2Tc2Tc2jd2Tc2kd2Tc2Tc2Tc2ld2Tc2md2Tc2Tc2Tc2Tc2Tc2Tc2Tc2
Tc2Tc2Tc2Tc2Tc2Tc2Tc2nd2Tc2Tc2Tc2Tc2od2Pe2Qe2Tc2Re2Tc2Se2Te2Ue2Te2Te2Tc2Tc2Tc2Tc2Ve2We2Xe2Ye2Ze2
[e2=======\e2==========================\e2==========================================]e2^e2_e2`e2
ae2be2ce2de2ee2fe2be2ge2he2ie2je2ke2;;;le2le2le2le2le2le2le2le2le2le2me2le2le2le2ne2oe2Pf2le2le2
le2le2le2Qf2Rf2le2le2le2le2le2le2le2le2le2le2le2le2Sf2Tf2Uf2le2le2le2le2le2le2le2le2Vf2le2le2le2
Wf2Xf2le2le2le2le2le2le2Yf2le2le2le2Zf2le2le2le2le2le2le2[f2le2le2le2le2\f2]f2le2le2le2^f2_f2le2
le2`f2le2le2le2af2le2bf2le2le2le2cf2df2ef2le2le2le2ff2gf2hf2le2le2if2jf2le2le2le2kf2le2lf2le2le2
le2mf2le2nf2le2of2le2le2le2le2le2Pg2le2Qg2le2le2le2le2le2Rg2le2Sg2le2le2le2le2le2le2le2le2le2le2
le2le2le2le2le2le2le2le2le2le2le2le2le2le2le2le2le2le2le2le2Tg2Ug2le2le2Vg2le2Wg2le2le2le2Xg2le2
le2le2le2le2le2le2le2le2Yg2le2Zg2le2le2le2le2[g2le2le2le2le2le2\g2]g2^g2le2_g2le2le2le2le2`g2le2
ag2le2bg2le2cg2dg2le2le2le2le2le2eg2le2le2fg2gg2hg2le2ig2le2le2le2jg2le2le2le2le2le2kg2le2lg2le2
le2le2mg2le2ng2og2le2le2le2Ph2Qh2le2le2le2le2le2le2le2le2le2le2Rh2le2Sh2le2Th2le2Uh2le2Vh2Wh2Xh2
le2le2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Si2Ti2
Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2Si2Si2Si2Si2]i2Si2^i2_i2`i2ai2bi2bi2ci2ci2di2di2di2ei2fi2gi2hi2ii2ji2ki2
li2mi2ni2oi2Pj2Qj2Rj2Qj2Sj2Tj2Uj2Vj2Wj2Qj2Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2Qj2Qj2fj2gj2
hj2ij2jj2fj2kj2fj2lj2mj2fj2fj2fj2fj2fj2nj2oj2fj2Pk2fj2fj2fj2fj2Qk2fj2fj2fj2fj2Rk2Sk2Tk2Uk2Vk2Wk2
Uk2Uk2Uk2Uk2Uk2Tk2Tk2Xk2Xk2Xk2Yk2Zk2Xk2Xk2[k2Xk2\k2Xk2]k2Xk2Xk2Xk2Yk2Yk2^k2Yk2_k2_k2`k2_k2_k2_k2
_k2ak2bk2ck2ck2ck2ck2ck2ck2ck2ck2ck2dk2ck2ck2ck2ck2ek2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2
ck2ck2ck2ck2ck2fk2ck2ck2ck2gk2hk2ck2ik2ck2jk2ck2ck2ck2ck2ck2kk2lk2mk2nk2ok2Pl2ck2Ql2ck2ck2ck2ck2
ck2ck2ck2ck2ck2ck2ck2ck2ck2Rl2ck2ck2Rl2ck2ck2Sl2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2Tl2ck2ck2
ck2Ul2ck2ck2ck2Vl2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2Wl2ck2Xl2ck2ck2Yl2ck2ck2ck2ck2ck2ck2ck2
ck2ck2ck2ck2ck2Zl2[l2\l2ck2ck2ck2Rl2]l2ck2ck2ck2^l2_l2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2
`l2al2bl2cl2dl2ck2el2ck2ck2fl2ck2ck2ck2ck2ck2gl2ck2ck2ck2hl2il2jl2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2
ck2ck2ck2ck2kl2kl2ck2ll2ck2ck2ck2ck2ck2ck2ck2ck2ck2ml2ck2fl2ck2ck2nl2ck2ck2ol2Pm2Qm2ck2ck2ck2ck2
ck2ck2ck2ck2ck2ck2ck2ck2ll2ck2ck2Rm2Sm2ck2ck2ck2ck2ck2Tm2Um2Vm2Wm2Xm2Um2Um2Um2Ym2ck2ck2ck2ck2Rl2
ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2cl2ck2Zm2[m2\m2ck2ck2Um2ck2ck2ck2ck2ck2ck2ck2ck2ck2
]m2ck2ck2ck2ck2ck2^m2ck2_m2`m2ck2am2ck2bm2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2cm2ck2ck2dm2em2ck2ck2ck2
ck2ck2ck2ck2ck2ck2ck2ck2fm2ck2ck2ck2gm2ck2hm2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2im2ck2ck2ck2
jm2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2cl2ck2cl2cl2`l2km2cl2cl2ck2lm2ck2cl2ck2ck2ck2ck2ck2ck2ck2
ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2
ck2ck2ck2ck2cl2ck2ck2ck2ll2mm2ck2ck2ck2ck2ck2cl2ck2ck2ck2nm2ck2ck2om2ck2ck2Ul2ck2ck2ck2ck2ck2cl2
ck2ck2ck2ck2ck2ck2ck2ck2cl2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2ck2cl2ck2ck2ck2ck2cl2Pn2Qn2ck2Rn2
ck2Sn2Tn2Un2cl2Vn2cl2cl2Wn2Xn2cl2cl2cl2cl2Yn2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2Zn2cl2cl2cl2cl2cl2cl2cl2[n2cl2cl2cl2cl2cl2\n2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2]n2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2^n2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2_n2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2`n2cl2cl2an2bn2cl2cl2cl2cl2cl2
cn2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2Yn2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2dn2cl2cl2cl2cl2cl2cl2cl2en2cl2cl2Zn2cl2fn2cl2cl2cl2cl2cl2gn2Yn2cl2hn2cl2cl2cl2
cl2cl2cl2in2jn2an2cl2cl2cl2cl2cl2cl2cl2cl2cl2kn2cl2cl2cl2cl2ln2mn2cl2mn2mn2cl2cl2cl2cl2cl2cl2mn2
cl2cl2cl2cl2cl2cl2cl2nn2on2Po2Qo2cl2cl2cl2cl2Ro2cl2cl2cl2lm2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2So2cl2cl2cl2cl2To2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2Uo2Vo2cl2cl2cl2Wo2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2Xo2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2Yo2cl2Zo2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2[o2cl2\o2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2]o2cl2cl2cl2mn2cl2Ro2cl2^o2_o2
cl2cl2cl2cl2cl2cl2cl2mn2cl2cl2cl2cl2cl2cl2cl2`o2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2cl2Yn2cl2cl2cl2cl2ao2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2bo2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2^o2cl2cl2cl2cl2co2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2do2cl2eo2cl2fo2cl2cl2cl2cl2go2ho2cl2cl2cl2cl2cl2cl2cl2cl2io2cl2jo2cl2ko2cl2cl2
cl2cl2lo2mo2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2hn2cl2cl2cl2cl2cl2cl2cl2cl2no2cl2cl2cl2cl2oo2
oo2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2PP3cl2cl2cl2cl2Yn2cl2cl2cl2cl2QP3cl2cl2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2Zn2cl2cl2cl2cl2cl2cl2cl2cl2Zn2cl2cl2cl2cl2cl2cl2RP3cl2cl2cl2
cl2cl2cl2PP3PP3SP3cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
TP3cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2_o2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2UP3cl2VP3WP3cl2cl2cl2cl2XP3cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2Pn2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2mn2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2
cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2cl2YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3ZP3YP3YP3YP3YP3YP3YP3[P3YP3\P3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3]P3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3^P3YP3^P3YP3YP3YP3^P3_P3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3`P3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3^P3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3aP3YP3YP3YP3YP3YP3YP3YP3YP3bP3
bP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3cP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3dP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
eP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3^P3YP3YP3YP3YP3fP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3gP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3^P3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3hP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3dP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3YP3bP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3iP3jP3kP3lP3lP3lP3
lP3lP3lP3lP3jP3mP3lP3lP3lP3lP3lP3lP3lP3lP3lP3lP3lP3jP3jP3lP3jP3nP3oP3PQ3QQ3RQ3SQ3lP3mP3lP3lP3lP3
lP3lP3lP3TQ3lP3UQ3VQ3WQ3XQ3YQ3VQ3VQ3ZQ3[Q3VQ3\Q3VQ3VQ3]Q3^Q3_Q3_Q3VQ3`Q3aQ3_Q3_Q3bQ3cQ3dQ3_Q3eQ3
fQ3VQ3_Q3_Q3gQ3_Q3dQ3hQ3VQ3iQ3jQ3_Q3_Q3kQ3]Q3cQ3lQ3lQ3mQ3nQ3lQ3lQ3oQ3PR3QR3lQ3RR3SR3TR3lQ3lQ3lQ3
UR3lQ3lQ3lQ3lQ3lQ3lQ3VR3lQ3WR3lQ3lQ3lQ3lQ3lQ3lQ3lQ3XR3lQ3lQ3lQ3YR3lQ3lQ3ZR3lQ3lQ3YR3YR3[R3\R3lQ3
]R3lQ3^R3lQ3_R3lQ3YR3lQ3`R3aR3lQ3lQ3lQ3lQ3bR3cR3dR3eR3fR3gR3lQ3lQ3lQ3hR3lQ3lQ3iR3jR3kR3lQ3lR3lQ3
lQ3lQ3lQ3mR3lQ3nR3lQ3lQ3lQ3lQ3lQ3oR3lQ3PS3lQ3lQ3lQ3QS3lQ3lQ3RS3lQ3lQ3SS3SS3TS3SS3SS3SS3SS3SS3US3
SS3SS3SS3SS3SS3SS3VS3WS3SS3XS3SS3SS3SS3SS3SS3SS3YS3SS3SS3SS3ZS3[S3\S3]S3^S3SS3_S3SS3SS3SS3SS3SS3
SS3SS3`S3aS3SS3bS3SS3SS3SS3SS3SS3SS3cS3SS3dS3eS3SS3fS3SS3gS3hS3iS3SS3SS3jS3SS3SS3SS3SS3SS3kS3lS3
SS3mS3SS3SS3nS3oS3PT3SS3SS3QT3RT3ST3TT3UT3VT3WT3XT3YT3ZT3SS3ZT3SS3[T3\T3]T3^T3_T3`T3aT3ZT3bT3cT3
dT3eT3eT3fT3gT3cS3SS3hT3iT3jT3kT3lT3mT3SS3SS3nT3oT3PU3QU3RU3SS3SS3SS3SS3SS3SS3SS3SS3SS3SS3SU3TU3
SS3SS3UU3VU3UU3WU3XU3XU3SS3YU3SS3SS3ZU3[U3SS3\U3SS3\U3SS3SS3SS3SS3]U3SS3^U3SS3SS3SS3_U3`U3`U3`U3
`U3aU3bU3cU3dU3eU3`U3fU3gU3hU3iU3jU3`U3kU3`U3`U3lU3`U3mU3`U3nU3`U3oU3`U3PV3`U3QV3`U3`U3RV3`U3`U3
PV3SV3TV3UV3`U3VV3`U3WV3`U3XV3`U3YV3ZV3[V3`U3\V3`U3]V3`U3RV3`U3^V3`U3_V3`U3_V3`U3_V3`U3`V3`U3aV3
`U3`U3`U3`U3`U3`U3`U3`U3`U3bV3`U3cV3dV3`U3`U3`U3eV3`U3`U3fV3`U3`U3`U3gV3`U3hV3`U3iV3`U3jV3`U3`U3
kV3`U3`U3`U3`U3lV3`U3`U3`U3`U3`U3`U3`U3`U3`U3mV3`U3`U3`U3`U3`U3`U3nV3`U3oV3`U3PW3`U3`U3`U3hV3`U3
mV3`U3mV3`U3QW3`U3`U3`U3`U3`U3`U3`U3`U3`U3RW3`U3`U3`U3`U3`U3`U3`U3SW3`U3`U3`U3TW3UW3VW3VW3VW3VW3
VW3VW3WW3XW3VW3YW3ZW3[W3\W3VW3VW3VW3]W3^W3VW3_W3WW3`W3VW3VW3VW3aW3bW3cW3VW3VW3VW3VW3dW3VW3bW3VW3
WW3VW3eW3fW3bW3VW3VW3VW3VW3VW3VW3VW3VW3gW3hW3VW3VW3VW3VW3iW3VW3VW3VW3VW3jW3jW3jW3jW3jW3jW3jW3jW3
jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3kW3lW3jW3jW3jW3
jW3jW3mW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3jW3nW3nW3oW3nW3nW3PX3QX3RX3SX3TX3UX3VX3WX3
XX3YX3ZX3[X3\X3]X3^X3_X3`X3aX3aX3bX3cX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3
VY3WY3XY3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3`Y3aY3bY3cY3dY3eY3fY3fY3fY3gY3hY3iY3jY3kY3kY3lY3mY3nY3oY3PZ3QZ3
RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3^Z3^Z3_Z3`Z3`Z3aZ3bZ3cZ3`Z3dZ3dZ3eZ3dZ3fZ3dZ3gZ3hZ3iZ3dZ3
dZ3dZ3dZ3dZ3jZ3dZ3dZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3[[3[[3\[3][3[[3^[3_[3`[3
a[3b[3c[3d[3e[3f[3g[3h[3i[3j[3j[3k[3l[3m[3n[3o[3P\3Q\3R\3S\3T\3T\3U\3V\3W\3X\3Y\3Z\3Z\3Z\3[\3[\3
\\3[\3]\3^\3_\3`\3`\3`\3a\3a\3b\3b\3c\3d\3e\3f\3g\3h\3i\3g\3g\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3R]3
T]3U]3U]3R]3V]3W]3X]3Y]3Z]3[]3[]3\]3]]3^]3_]3`]3a]3b]3b]3b]3c]3b]3b]3b]3b]3b]3b]3b]3d]3e]3b]3b]3
f]3g]3g]3g]3g]3g]3h]3g]3g]3i]3j]3k]3l]3m]3n]3n]3o]3P^3Q^3R^3R^3R^3S^3S^3P^3T^3T^3U^3T^3T^3T^3T^3
T^3V^3W^3X^3Y^3Z^3[^3\^3]^3^^3^^3^^3_^3^^3^^3`^3^^3^^3^^3^^3^^3^^3^^3^^3^^3^^3a^3^^3b^3^^3c^3^^3
d^3e^3^^3^^3f^3^^3^^3^^3^^3^^3^^3^^3^^3^^3^^3g^3^^3^^3h^3^^3h^3^^3^^3i^3^^3j^3^^3^^3k^3^^3^^3l^3
l^3^^3l^3^^3^^3^^3m^3n^3o^3P_3Q_3R_3S_3T_3U_3V_3W_3X_3Y_3Y_3Z_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3
e_3f_3g_3h_3i_3j_3k_3l_3l_3m_3m_3m_3m_3m_3n_3o_3m_3P`3Q`3R`3S`3S`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3
]`3^`3^`3^`3^`3_`3``3a`3b`3c`3d`3e`3e`3e`3f`3g`3e`3g`3e`3e`3h`3i`3j`3i`3k`3l`3l`3l`3l`3m`3l`3n`3
o`3Pa3Qa3Ra3Ra3Ra3Sa3Ta3Ua3Va3Ua3Ua3Wa3Ua3Ua3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ca3da3ea3fa3ga3ha3
ia3ja3ka3la3ma3na3oa3Pb3na3na3na3na3na3Qb3Qb3Rb3na3na3na3Sb3Tb3Ub3Vb3Wb3Xb3Xb3Xb3Yb3Yb3Xb3Xb3Zb3
Xb3Xb3Xb3[b3\b3Xb3]b3]b3]b3]b3^b3_b3`b3ab3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3ob3Pc3Qc3
Rc3Rc3Rc3Rc3Sc3Sc3Tc3Sc3Uc3Vc3Wc3Xc3Yc3Zc3[c3[c3[c3\c3]c3^c3]c3]c3]c3]c3]c3_c3]c3]c3]c3]c3]c3]c3
`c3ac3bc3cc3dc3ec3fc3gc3fc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3
_d3`d3ad3bd3cd3dd3ed3fd3gd3hd3id3jd3kd3kd3kd3kd3kd3kd3kd3kd3kd3ld3md3md3nd3od3Pe3Qe3Re3Se3Te3Ue3
Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3ce3de3ee3fe3ge3he3ie3je3ke3le3me3me3ne3oe3Pf3Qf3Rf3Sf3
Tf3Tf3Sf3Tf3Tf3Tf3Tf3Tf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3af3bf3cf3cf3cf3df3ef3ff3gf3hf3if3
if3if3jf3kf3if3if3if3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Vg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3
dg3eg3fg3gg3gg3gg3hg3ig3jg3kg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Vh3Vh3Xh3Yh3Zh3[h3\h3]h3^h3
_h3`h3`h3`h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3kh3kh3kh3lh3mh3mh3nh3oh3Pi3Qi3Ri3Qi3Si3Ri3Ri3Ri3Ri3Qi3
Ri3Ti3Ri3Ri3Ri3Ri3Ri3Ri3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3bi3ci3di3ei3fi3gi3fi3hi3ii3ji3
ki3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3bj3cj3dj3ej3fj3gj3hj3
ij3jj3kj3kj3lj3mj3mj3nj3oj3oj3Pk3Qk3Rk3oj3Sk3oj3Tk3Tk3Tk3Uk3Vk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Xk3Xk3Yk3Yk3
Zk3[k3\k3[k3[k3]k3^k3_k3`k3ak3bk3bk3bk3ck3dk3ek3ek3fk3gk3gk3fk3fk3hk3fk3ik3jk3kk3lk3lk3lk3mk3mk3
mk3nk3nk3ok3nk3nk3nk3nk3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3]l3^l3_l3_l3_l3`l3`l3al3bl3bl3
bl3bl3cl3dl3el3fl3fl3fl3gl3hl3hl3il3il3jl3kl3ll3ll3ml3nl3nl3nl3ol3Pm3Pm3Qm3Rm3Sm3Sm3Sm3Sm3Sm3Sm3
Sm3Sm3Sm3Sm3Sm3Sm3Sm3Sm3Sm3Sm3Sm3Tm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3\m3]m3^m3_m3_m3`m3am3bm3cm3dm3em3
fm3gm3hm3hm3im3jm3km3lm3mm3mm3nm3om3Pn3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3`n3`n3
`n3an3bn3cn3dn3en3en3en3en3en3fn3en3en3en3gn3hn3in3en3en3en3en3jn3en3kn3en3en3ln3mn3nn3on3Po3Qo3
Ro3So3To3Uo3Vo3Wo3Wo3Wo3Xo3Wo3Wo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3eo3fo3go3ho3io3ho3jo3ko3lo3
mo3no3oo3PP4no3QP4RP4SP4TP4UP4UP4UP4VP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4
iP4jP4kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4\Q4\Q4]Q4^Q4_Q4`Q4`Q4aQ4bQ4cQ4dQ4eQ4
fQ4gQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4
eR4fR4dR4gR4hR4iR4jR4kR4lR4mR4mR4nR4oR4PS4oR4QS4RS4SS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4
bS4cS4dS4eS4fS4gS4fS4hS4iS4jS4kS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T4]T4^T4
_T4`T4aT4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4
_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4hU4iU4iU4iU4jU4kU4lU4lU4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4
ZV4[V4\V4]V4^V4]V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4oV4PW4QW4RW4SW4TW4UW4VW4WW4
XW4YW4ZW4[W4\W4]W4]W4^W4_W4`W4aW4bW4aW4aW4cW4dW4eW4fW4gW4hW4iW4iW4jW4kW4kW4lW4mW4nW4nW4oW4PX4QX4
RX4SX4TX4UX4VX4WX4XX4YX4YX4YX4XX4ZX4[X4YX4\X4]X4^X4_X4`X4`X4`X4aX4bX4cX4dX4eX4fX4gX4hX4hX4iX4jX4
jX4jX4kX4lX4mX4nX4nX4nX4oX4PY4PY4QY4RY4SY4TY4UY4VY4WY4XY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4_Y4`Y4aY4bY4cY4
dY4eY4eY4eY4fY4eY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4\Z4]Z4]Z4
^Z4_Z4`Z4aZ4bZ4cZ4dZ4cZ4eZ4fZ4gZ4hZ4iZ4fZ4jZ4jZ4kZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4S[4S[4S[4T[4T[4T[4
T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4][4^[4_[4`[4a[4a[4a[4b[4b[4b[4b[4b[4c[4d[4e[4f[4g[4h[4i[4j[4j[4k[4
l[4m[4n[4o[4P\4Q\4Q\4Q\4R\4S\4T\4U\4U\4U\4V\4W\4X\4Y\4Z\4[\4[\4\\4]\4^\4_\4_\4_\4`\4a\4b\4c\4d\4
e\4f\4f\4f\4g\4h\4i\4j\4j\4k\4k\4k\4l\4m\4n\4o\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4
_]4`]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4
^^4_^4`^4a^4b^4b^4b^4c^4c^4d^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4
Y_4Z_4[_4\_4]_4^_4__4`_4a_4b_4c_4d_4e_4f_4g_4h_4i_4i_4i_4i_4i_4i_4i_4j_4j_4k_4l_4m_4j_4n_4o_4P`4
Q`4P`4R`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4\`4]`4^`4_`4``4a`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4c`4
b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4b`4d`4e`4f`4g`4h`4h`4i`4j`4j`4k`4j`4l`4
l`4l`4l`4l`4l`4l`4m`4l`4l`4m`4m`4l`4l`4l`4l`4l`4l`4l`4l`4n`4m`4l`4l`4l`4l`4l`4l`4l`4l`4l`4l`4l`4
l`4l`4l`4l`4l`4l`4l`4l`4m`4l`4o`4Pa4Qa4Ra4Sa4Ta4Ua4Va4Wa4Wa4Xa4Ya4Za4[a4Za4\a4Za4]a4\a4^a4_a4`a4
^a4aa4ba4ca4da4ea4ea4ea4ea4ea4fa4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4ea4
ea4ea4ea4ea4ea4ea4ea4ga4ga4ha4ia4ia4ja4ia4ka4la4ma4ma4na4na4ma4oa4Pb4Qb4Qb4Rb4Sb4Sb4Sb4Tb4Ub4Vb4
Wb4Wb4Wb4Xb4Yb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4Zb4Xb4[b4\b4
Xb4Xb4Xb4Xb4Xb4Xb4Xb4Xb4]b4Xb4^b4Xb4Xb4Xb4Xb4_b4_b4_b4`b4ab4bb4cb4db4eb4fb4gb4hb4ib4jb4jb4kb4kb4
kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4kb4lb4mb4mb4mb4mb4
mb4mb4mb4mb4nb4ob4ob4ob4ob4ob4ob4ob4ob4ob4ob4ob4ob4Pc4Qc4Pc4Rc4Sc4Tc4Uc4Vc4Uc4Uc4Uc4Uc4Uc4Wc4Xc4
Uc4Yc4Yc4Uc4Uc4Uc4Uc4Zc4Uc4Uc4Uc4Uc4Uc4Uc4Vc4Uc4Vc4Uc4Uc4Vc4Uc4Uc4Uc4Uc4Uc4Uc4[c4Uc4\c4]c4^c4_c4
`c4ac4^c4Uc4bc4cc4dc4ec4dc4dc4fc4fc4dc4dc4dc4dc4dc4gc4dc4dc4dc4dc4dc4hc4dc4dc4dc4dc4dc4dc4dc4ic4
jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Pd4Td4Ud4Vd4Wd4Xd4Xd4Yd4Yd4Yd4Yd4Yd4Yd4Yd4Yd4Zd4[d4\d4]d4^d4_d4`d4
ad4`d4`d4`d4bd4`d4`d4`d4cd4dd4ed4fd4gd4hd4fd4gd4id4id4jd4kd4ld4md4nd4nd4nd4nd4od4Pe4Pe4Pe4Qe4Re4
Se4Te4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4^e4_e4`e4`e4ae4be4ce4ce4de4be4ee4ee4ee4fe4fe4fe4fe4fe4fe4ge4
ge4ge4he4ie4je4ke4le4me4ne4oe4oe4Pf4Pf4Qf4Qf4Qf4Qf4Qf4Rf4Qf4Sf4Sf4Sf4Sf4Sf4Sf4Sf4Sf4Sf4Sf4Tf4Tf4
Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Tf4Uf4Vf4Uf4Uf4Vf4Vf4Wf4Vf4Vf4Xf4Yf4Yf4Zf4Zf4Zf4[f4\f4]f4
^f4^f4^f4_f4_f4`f4_f4_f4_f4_f4af4bf4cf4cf4df4ef4ff4ff4gf4hf4if4jf4kf4kf4kf4kf4kf4kf4lf4mf4mf4mf4
mf4nf4mf4of4of4of4of4of4of4Pg4Pg4Qg4Pg4Rg4Sg4Tg4Ug4Ug4Ug4Ug4Vg4Wg4Xg4Xg4Xg4Yg4Zg4[g4\g4\g4\g4\g4
]g4\g4^g4_g4`g4ag4bg4cg4dg4dg4dg4eg4eg4fg4eg4gg4eg4gg4eg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Th4
Uh4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4ah4bh4ch4dh4bh4eh4fh4eh4fh4fh4eh4eh4fh4gh4hh4hh4ih4jh4kh4
lh4mh4nh4oh4Pi4Pi4Pi4Pi4Qi4Ri4Si4Ti4Ti4Ti4Ui4Vi4Wi4Xi4Yi4Yi4Zi4[i4\i4]i4]i4]i4^i4]i4_i4`i4ai4bi4
bi4bi4ci4di4ei4fi4fi4fi4fi4fi4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Vj4Vj4Vj4Vj4Vj4
Vj4Vj4Vj4Wj4Xj4Yj4Zj4[j4[j4\j4\j4]j4^j4^j4_j4_j4_j4^j4_j4_j4_j4`j4aj4bj4cj4cj4cj4dj4ej4fj4gj4hj4
ij4jj4kj4kj4kj4lj4mj4lj4lj4nj4oj4oj4Pk4Pk4Qk4Rk4Rk4Rk4Rk4Rk4Sk4Rk4Sk4Sk4Tk4Uk4Uk4Vk4Wk4Xk4Yk4Yk4
Zk4Zk4Zk4Zk4Zk4Zk4Zk4Zk4[k4\k4\k4\k4\k4\k4\k4]k4]k4]k4^k4_k4_k4`k4_k4ak4_k4_k4_k4bk4ck4dk4dk4ek4
fk4fk4fk4fk4fk4gk4gk4hk4ik4jk4kk4lk4mk4mk4nk4ok4Pl4Ql4Ql4Ql4Rl4Ql4Ql4Ql4Ql4Ql4Ql4Ql4Sl4Ql4Ql4Ql4
Ql4Tl4Ul4Vl4Vl4Wl4Xl4Xl4Xl4Xl4Xl4Xl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4`l4al4bl4cl4dl4el4fl4gl4gl4gl4gl4
gl4gl4hl4il4jl4jl4jl4kl4ll4ml4ml4nl4ol4Pm4Qm4Pm4Rm4Sm4Tm4Um4Um4Vm4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4_m4
`m4_m4am4bm4bm4cm4dm4em4fm4gm4hm4im4im4im4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Un4Vn4Wn4Xn4Yn4Zn4
[n4[n4\n4]n4^n4_n4`n4an4bn4cn4cn4dn4en4fn4gn4gn4hn4in4in4in4in4in4jn4kn4ln4ln4mn4mn4mn4nn4on4Po4
Qo4Ro4So4To4So4Uo4Vo4Wo4Wo4Xo4Yo4Yo4Xo4Yo4Zo4Zo4Zo4[o4Zo4Zo4\o4Zo4Zo4Zo4]o4^o4_o4`o4ao4ao4bo4co4
do4eo4fo4fo4go4ho4ho4ho4io4io4jo4jo4ko4ko4lo4ko4mo4no4no4no4no4oo4PP5QP5RP5SP5TP5UP5VP5WP5XP5YP5
ZP5ZP5ZP5[P5[P5\P5]P5]P5^P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5kP5lP5lP5mP5nP5oP5PQ5PQ5PQ5PQ5
QQ5QQ5PQ5PQ5PQ5PQ5PQ5PQ5RQ5SQ5SQ5SQ5SQ5TQ5SQ5UQ5UQ5SQ5SQ5SQ5UQ5UQ5VQ5VQ5WQ5XQ5YQ5ZQ5[Q5[Q5\Q5\Q5
\Q5\Q5[Q5\Q5\Q5]Q5\Q5\Q5]Q5]Q5]Q5\Q5^Q5\Q5]Q5]Q5\Q5\Q5\Q5\Q5[Q5[Q5[Q5[Q5_Q5`Q5aQ5aQ5bQ5bQ5bQ5bQ5
bQ5bQ5cQ5bQ5dQ5bQ5bQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5lQ5mQ5nQ5oQ5oQ5PR5PR5PR5PR5PR5PR5PR5PR5PR5PR5PR5PR5
PR5QR5QR5QR5QR5QR5QR5QR5RR5SR5SR5SR5SR5SR5SR5SR5TR5UR5UR5UR5UR5UR5UR5VR5VR5VR5VR5WR5XR5YR5YR5ZR5
ZR5[R5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5fR5gR5hR5hR5iR5jR5kR5lR5lR5lR5lR5lR5lR5mR5mR5mR5mR5nR5
nR5oR5PS5QS5RS5RS5RS5RS5RS5RS5RS5SS5RS5RS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5]S5`S5`S5aS5bS5cS5
dS5eS5fS5gS5hS5iS5jS5kS5lS5mS5nS5nS5oS5oS5oS5PT5QT5QT5RT5ST5ST5TT5ST5UT5VT5WT5XT5XT5XT5XT5XT5YT5
ZT5ZT5ZT5[T5\T5]T5^T5_T5`T5aT5bT5bT5cT5dT5dT5dT5dT5dT5dT5dT5dT5dT5dT5dT5dT5eT5fT5gT5hT5iT5jT5jT5
jT5kT5kT5kT5kT5kT5kT5kT5kT5lT5mT5mT5nT5oT5PU5QU5RU5SU5TU5UU5UU5UU5VU5WU5XU5XU5XU5XU5YU5ZU5[U5[U5
[U5\U5]U5]U5]U5]U5^U5_U5`U5aU5bU5cU5cU5dU5eU5fU5gU5hU5hU5hU5hU5hU5hU5hU5hU5hU5hU5hU5iU5jU5kU5lU5
mU5mU5nU5oU5oU5oU5oU5oU5oU5oU5oU5PV5QV5QV5RV5SV5SV5TV5TV5UV5TV5TV5TV5TV5TV5VV5WV5XV5YV5YV5YV5YV5
YV5YV5YV5YV5YV5YV5ZV5[V5\V5]V5^V5_V5`V5`V5`V5`V5aV5aV5bV5cV5cV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5nV5
oV5PW5QW5RW5SW5TW5UW5VW5VW5WW5XW5YW5YW5ZW5[W5\W5]W5]W5]W5^W5_W5`W5aW5aW5bW5aW5cW5cW5cW5cW5cW5cW5
cW5cW5cW5dW5dW5eW5fW5gW5hW5iW5jW5kW5lW5mW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5WX5XX5XX5YX5ZX5[X5\X5]X5
^X5^X5_X5_X5`X5`X5aX5bX5cX5dX5eX5fX5fX5fX5fX5gX5hX5iX5jX5kX5lX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5
WY5XY5YY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5dY5dY5dY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5
RZ5SZ5TZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5hZ5iZ5jZ5kZ5lZ5mZ5
nZ5oZ5P[5P[5Q[5R[5R[5S[5T[5U[5V[5W[5X[5X[5Y[5Z[5[[5\[5\[5\[5][5^[5_[5_[5_[5`[5a[5b[5c[5d[5e[5f[5
d[5g[5h[5h[5i[5j[5k[5j[5j[5j[5j[5j[5j[5j[5j[5l[5l[5l[5m[5m[5m[5m[5l[5l[5n[5n[5n[5o[5o[5o[5o[5o[5
o[5P\5o[5P\5o[5P\5o[5Q\5Q\5Q\5R\5R\5S\5T\5U\5V\5V\5V\5W\5X\5Y\5Y\5Z\5[\5\\5\\5]\5^\5_\5_\5`\5`\5
`\5a\5b\5c\5c\5c\5d\5d\5e\5f\5g\5h\5h\5h\5i\5j\5k\5l\5m\5n\5o\5o\5o\5o\5o\5o\5o\5o\5o\5o\5o\5o\5
o\5o\5o\5o\5o\5P]5Q]5R]5R]5R]5R]5R]5S]5T]5U]5V]5W]5W]5X]5W]5W]5Y]5Z]5[]5\]5\]5\]5\]5]]5^]5_]5`]5
a]5b]5b]5c]5c]5c]5c]5d]5e]5f]5g]5g]5h]5i]5j]5j]5k]5l]5m]5m]5m]5m]5n]5o]5o]5o]5P^5P^5Q^5R^5S^5T^5
T^5U^5U^5U^5U^5U^5U^5U^5U^5V^5V^5V^5V^5W^5X^5X^5X^5X^5X^5Y^5Z^5[^5\^5\^5\^5]^5]^5]^5]^5]^5^^5_^5
`^5a^5b^5c^5c^5c^5d^5e^5e^5f^5g^5h^5h^5h^5i^5j^5k^5l^5l^5m^5n^5o^5o^5P_5P_5P_5P_5Q_5R_5S_5T_5T_5
U_5V_5V_5W_5X_5Y_5Y_5Y_5Z_5[_5\_5\_5\_5]_5]_5]_5]_5^_5__5`_5`_5a_5b_5c_5c_5c_5d_5d_5d_5d_5e_5e_5
e_5e_5f_5f_5f_5g_5h_5h_5i_5j_5k_5l_5m_5n_5n_5o_5P`5Q`5R`5R`5S`5S`5S`5S`5S`5S`5T`5U`5U`5U`5U`5V`5
W`5X`5Y`5dcT30R3Z9B3?4D=^772U9_1d2G;B6L=94KLV1Y4b3:@2[31^3g3_62C`3916>1n5k4OJ7D933372==j3W3e2<Q1
T116450383[1d=Z1C7:<66?>96340812R1h1c5^1b3Y4i2W2m11o]3P3Z9B3?4D=^772g4]4_1d2S1IL=94KLV1Y4b3:@2[3
1^3g3_62C`3916>1n5k4OJ7D9737@=0Q7GZ2Q1F2:1645038_1W3\:a2<66?>963408133Mh1h2j2^1X7]3W2m1f27eR3Y:T
;8912=Tj2n1X2IK502U2aW1\1X1c20Ja2F8^CS2_1mW2Q=a1KQ=k6\41`1MS1L21K[1k13\2CFY3=cCAd?S2U[1c2K`2c3Y1
3hF[5<b=IJk12e84^2`1mY3cO4^2`1mY3cO1o3S2Y3333e1Y2I<_4X14I[1J13X1i56Oc2X3<1?<I17m2D;n74Q86j1i2^4]
6Ca4f3Z11Lc302n8o5m1n3T6F9n1T1l5_1k=BZ2;=M[71m31bT2H01b2g1b@P6]2^20?\6R3P`1`:d<Y2@0S51d2R>g1T990
^5gQ2_8e1l4]4g@S790Q40b[2VISI\8^:7=0k2U10i?gP2Y@Mi2fQ1S4Z6750^Mb8`LnT140gNn50V10Cl15009g6e1^1d51
21n2T2f4m2T5g4hR16W2j3j34X6k23VP1T6d1a1[5JS49l1=0EV7[1Ab=eE[5>iH\]1fEW6;0^1g7C]GMUR1W@`T1fEW630U
i3fE40dd2Sj13G0P400iT3PP12\122639B501g2X4`1=6T1P103j;k?G3Gk4f3W6R6a1o5k=K_1b4j3HV1R1Z=W4\40V4c9e
8[=1f3c2M0Gl1h9R6\1`6o21n1a6_3>5RDi2`6h2[4j3o1m@7W1c1QG`2j@m2G01g1]2a>_7T3b8l3cHQDK9Cg:h17h120P:
WOf430Te4MU20Y3[270279U5`3Dd216K`42Q1T1i5?J<3`2`1k165;QHW1b4[56Y1B9C>R4EX3h1<3j1n3313g1_2l1S1f1V
314131Nl:n1hDQ12o190Y1`8iX2`V1j5k?W6MC09Z2kNc4f6k?a;a15Z5>h4lJQ:\5V3]=^5O0=m14AO]3Z2X91iNa:`BS77
V3]19a2h13Z1h7;V2Q1[6Q6W8g6o<K05^210c29]11<Z1a1a6b114`AU>X>Q>c2_1W2a1Z2bKZNI01=P250:W3_5i614Q6T5
S2b4T5`T10[1S7TR1V8[=Q1;0X1^8e1gU3o7P8nAn1O9D0<Y21Z51m4`5121bi1d2aF3?R1lJX1T<D0j1K1n;l3121cHTAk8
Z5mK3P3CWU1Y5B60nQ1_\301b620Te470R4jT4R7e4<0;0EV7[1T>j9b:W1[5>iH90^1g7b:^=2J3[V220ed1A0a2j]1Q:h[
1eIR7P8R1416Q1859:D0f2`1f9X1`1k114_:R4<:l2P8Wn1=QS1MB60d2]R3c3UV1m130d2U^480dT1o_1Ze1U480120b:20
Rf4D0Fo1009T1^6b6Z1121Xd1X3V<X9]3dC`G70P2ia1VBSc1Z@c;?0[1Z10l?14GYe3n5Y2U395720a^460QP2hc1cJ2b62
0d2>00e2`1\>14XAjNi3aNj1l<QL20R2I0U8d1b>Cn@16f7YJ32FKi5h6]FY2e4G\5o4[AK?20Ui390P400d5eP43Y1X9W20
4W27C1Z2MU5`2;KQ3114\5>\1=^4Q2c2OOW3?U1[FX3X2k2b3Y1M>2e1B\4Q46c7Q2l1U2?4U196;S11611122Y2K[4V3X>^
8LQ12i4KF1`2bA1da1\8`W1S:Y5d86c1<416Q18571:81a\2_15Pd1X1k:X1@1`2[m3X2Gb1U4\7416Q1859:<1`2[m3V@41
6Q1859:>1`2`d1fCSe1V@416Q1859:11A1`2[m3W1Q4_3B0h6416Q1859:41Q1i9RU3<1Q1P1<[V1c=[;4X1g1cZ27A1`2TS
2fi1?b6V3\6416=C859:21eU221T`4C1`20jl3?T1`2U5]4l2416=C859::1_2Pd1oARn1>Y28^6X2B1`2m\1T1_6^3Y3oQ2
k8Z7416Q1859:41Rf3YCg641V4VZ4f1<1m1Cm]1c7m1c;Em1a7]d1P<D1`2U>_]3e1b6i2g343h24160P1859:E1`20je1W4
WS2Z2P17h50f3Q3416Q1859:D1`2c1j`1d2aV2e1`1j71Kl5416Q1859:Y41\23U12:^1A1?m2@539:22I75051334@3=6D1
40411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P
1k2^42m1Q3^1T22>N3;R7`1j7`2:n34141Q1859:V2H71a2kn3FU>a1>41_2m`3WN61_2bZ2Q1IfR2c11R2<m1Q1n7`1W3EP
2n1:=X3Z5@^4;e2`12621F0fF4c?b2`2B?d1o<U318R1R2g6k174[21CZ6o:o4R3C1_28]1\2[400f6fCTP1REZ?Y7j5\2^?
Ao5K1`2a11oO]@P<Xo1f2C0l1Y1`35U11b1Q3416Q1859:31Pg2V[1=1`2[m3f1_>416Q1859:?1`2hb1`?Qk1f1_>416Q18
59:@1`2[m3W1h1[60h6416Q1859:>1`2[m3\90h6416Q1859:?1`2[m3c3h50h6416Q1859:31Ui1Z?61e2m?14cL21kE11=
1`2T_1V^2V@416Q1859:=1`2Sd1WY2V@416Q1859:C1S2<0jZ1S8ZAT4kd1V@416=C859:?1_20Sl3W1e3`<416Q1859:J1`
2T>TMU<^5\P2T1U3031:T2W6l2416Q18319:@D1`2Se1h6b=[5_^1<\9\6416=C859:Z1E1Z253hZ1W\1]1S6];`Ae1[9j64
16Q1859:;1e2m?14l6de1gEkBk7^>m21Y1f1M^1>`65004a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3^4
W?j:G3122d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q10c1E253T1X1>>aBo561a2ZU2ek1g<D51a2h?Wa3g<A1`2[m3Z2P
17h50h6416Q1859:?1`2[m3Z2Q70h6416Q1859:F1`2[1cMc4W@c2h3\Y1eIT1U2Z3`9416Q1859:=1`2[m3T1Q?416Q1859
:1121bS4l11_2l10Q1_7>`1W3f2n1:=X3Z5d4\3`12621E00V9<j2Z;P3d;b2`2B1=d1o<U318R1R2g6k11521[21Cm:S580
No4>X291_2bm1je1^C8o5>X241aAAbg3D1`2UZ1kMYe1Z2P17Jm40h6416Q1859:A1`2[m3Z2X1h50^5Y1416Q1859:21`^4
h21P3M^8505a1:7:406NK4D1562814b11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311P2HQ41Y1M;T1Q126P1
2d2c6Q3^1Q1d1E253]2>>Z6gAb21P3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2
Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>F1_2e5n9HQ=\4]>P1hAb3g1i3j3o1b1Ec6a6oMd1;B1`2Zj1PS2[3P60
Q2\3Y1416Q1859:J1`2a1eZ3SAZ2@?7OQ2DQ20Q21d4416Q1859:_2?1`2[m3Z2X1h5i6416Q1859:=1`2[m3Q8T8416Q185
9:=1`2[m3\9i6416Q1859:Z21`2c18Q1n7`1J\2f2n1:=JU1W1V1S4l4Y1j1`12621F0[3Jo:XGb2`2B?d1a4o1c1:^4U318
R1R2X1^5k174[21CO[531[9:74D]5416Q1859:T3?1`2c1ek31[9j6416Q1859:Q11Z254m?14LfGdC[6UD]1T4n18[5h5VC
V8U10^69416Q185918?1`2c1gk3]9Kl5416Q1859:>1`2[m3]9Kl5416Q1859:@1`2c1gk3Z30P6i6416Q1859:=1`2_g1kU
2V@416Q1859:21cU2=1`2[m3`5e:416Q1859:=1`2[m3^4g;416Q1859:k21`2k10Q1n7`1W3f2n163=MZ2j1_3Q6o1`1262
1F0a16I1\2NOd1_4d:b7AR4\2b2`2B?d1`:^2U318R1R2g6k1604[21Ca6K;G:E:7F33^4:0;Nd2Z275416Q185909@If11]
4Q1^5_2`1W3f1On1:=X3Z5Q8`12621F0P5j2S8X3`4e>b2`2B?d1o<U318R1R2g6k174[21Ca8d4\2=8O^5X2h11R2Y20Q1n
7`1W3f2n1:=X3Z5Q8`12621F0fF401J?E52W6n6b2`2B?d1o<U318R1R2[3[3k174[21Cc?f1o47R12T23Q2S1@Q11j51W2m
2f2n1:U1`2]5j5S2`12621GfF4o;FV;XCg6d4Q12T23Q2S1@n61W2m2f2n1:U1`2]5j5S2`12621GfF4o;FV;XCg60c4X12T
2?e1S1@n61T22m2;14S2n1:U1`2]5j5S2`12621GfF4f:o1\5i5b@e2V6@0c4E2^23=Y1b@P6]5n222P1T3T2P`1PJ=o1U5_
J992Z4b@P6]5c3k5P`1PJa12Z41Q1n7`1W3f2n1:=X3m4<21`5[2`12621F0_V1b2`2B?d1=a<6V1g118R1R2g60j174[21C
ZA`12Z41Q1n7`1W3EP2n1:=X3l1]32n7`12621F0_V1b2`2B?d1=a<S1Q218R1R2d1a4@k174[21CZAS12T2U2S1@n61W2m2
f2n1:U1`2]5X1Z2V2S2`12621GfF4f<S5R6XCV6@0c4=2f2c1Z;Q3U2P6]5X1V8P`1_I@F2^2AY1b@P6l4@X1e122P1U13o3
P`1i5eC@V5Z2;2Z4b@P6]5c3k5P`1_I@V582Z4b@P6]5_9P`1PJ32lY1QV1=23Z279n=g1XAk5nT1[6c:[5T12@m150095h6
b3o41214o6j3]2KAe1V1U13Z21b1Y`1m1b33_:NP5QNW7Y124Y25009b2g2n3g1R127Q3121a@DAY5j2^4XLb9d83a1k1o2Z
2KD>ER8eDd7k45X12T2?1g2@n61T22<`2;121S2n1:U1`2j2R8:S2`12621GfF4f<Q9Ch8T:k1\;92Z4b@P6]5_9P`1hDW5;
2Z4b@P6m4?_9P`1_I@0;2^2b417Y4fAc6g1S4Ti2=2Z4Q>`2P6]2X1f1c3h2R3P`1PJ>2d21c1W>121S2P6]5_9P`1PJ_12Z
41Q1n7`1W3EP2n1:=X3Z52n7`12621F0_V1b2`2A0?d1=a<U318R1R2V6>1k174[21CZA=2^28o>S;h700U5iR1c:hQ1YGa2
2g2c10Q1n7`1h2>C[1;008I5N:=R2U1^2]2==:a300Q1i1H`12621F0m@hB@_16@b2U1Z1B?d1\5T1i105`2k12R318R1R29
]6k1721[21CQ2e5f2i2Q4o47X12T22R2Q11@n619m1m2k1Jn1:U1`2l1`3c3Z4`12621GfF4f:o1V1B3X9XCg6d4YL^12a1h
2S4V1]1b6V3P6^2W1`156>\1KDg1S4?2gX1LCZ1i3G]1A`2G9T;[68>0J>1\2f2ZAb:8W22T24:7^10Q1@n61<`19m2;142P
2n1:=G`2l1]3X71F`12621F0fF4f<D_16@b2`2B68d14]1S6X5U318R1`1Ag6EU174Cd121CZAl12T2K5U1Q1@R6K1<`19m2
f2n1:=G`2Z5Q8`12621F0fF4o;Fl2V2;f1IB?d1Q7^5>U318R1R2g6k174[21Cf<c4_2N^12g2d1Q1n7`1h2>f2n1:=X37R5
=l30e3`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAi22Q2::c10Q1m6P1MB2e2>CR2ON:;1X3Z5X71F[142621F0n3
Q1eA401Z1EW;_1Gb2`2B148d1Y:e2L35n118R1R23D101i5E3>B74Cg11Ch7@Y1e30o3o442Ll2V42Q2::c10Q1m6P1MB2e2
>61:R2ON:;1X3Z5k61:1F`12621F0F4Q2P1O1NM`5R485i1d36401J:R<_1Gb2X1W1B14852V14j2Z2l2e462I35h1518E<R
230683101X3\1?CB23854=74Cg11Cn1Q1H2:I8\20Y1@W1]1S2l2i457?i295d12T2W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12
621F0XA]54f<l2b2`2B68d1o<U318R1R2g60j174[21CZAX12V4W1n7`1k3R2n1:=X3e90e3`12621F0fF4c?b2`2=4?d1o?
518R1R2g6Z5n1[?g12Q2::^1W1n7`1h2R1R2n1:;1X3h2l60e3`12621F0bF34c?b2`2=4?d1V>h1518E<R2H101i5Ed4k12
[?X12\4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAc12[40Q1n7`1W3f2n1:=R2U1Z5Q8
`12621F0`5Q9l7_2_=b2`2B?d1o<U318R1R2g6k13321[21CZAo47k3a12^2l10Q1n7`1W3P1e1n1:=X3_41HQ8`12621F0Q
:eKGb2`2B?d1o<U318R1R2g6k174Cg11CZAo4Y12V40V1n7`1k3R2n1:=X3e90e3`12621F0fF4c?b2`2=4?d1o?518R1R2g
6Z5n1[?Y12V4W1n7`1k3R2n1:=X3h5l30e3`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?T22^2Gc=B_4a1R1081>]2m
3Fn7\1P2b1R1OY5a1VBa1c2j=`19>m564CGG17BF8168g2P1Y22i1]3>[1[1343IV14032001QAo6h1]12\4Q1n7`1W3f2n1
:=X3Z5Q8`12621F0_V1b2`2B68d1o<U318R1R2g6k174[21CT25P1W4f9l12Q2:o1Q1n7`1W3f2n1:=X3h2a2Q8`12621F0[
@S6640c;n3b2`2B68d1U5i7o2518E<R226>12e4S1k174[21CQ5X<;2Z4b@P6]5_9P`1_I@hEl:l12T2?1c11Q1@l611<`19
m2;121S2n1:=G`2Z52n7`12621F0fF4o;Fl2b2`2B?d1=a<U318R1R2g6k174[21CZAQ22T23;1c11Q1@l611<`162m2;121
S2n1:=G`2Z52j5S2`12621F0fF4^2_90Fl2b2`2B?d1=a<U318R1R2g6k174[21CZAP22T23;1_13S1@l611<`162<`2;121
0R2n1:=G`2]5n7`12621F0fF4^2_90Fl2b2`2=4?d1=a?518R1R2g61b4En1[?S12T23;i2@l6115Q2m2;14S2n1:U1`2X;S
2`12621GfF4o;F_N\;b522lY1Q22Q220V2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0bF34]20_96@2i2b2U1Z1B68d1`<>e
1_118R1R2[2O[31i174[21Cg;b5c12T2K[1Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4^2W:l2b2`2B?d1o<U318R1R2g
6k174[21CZAZ33X28D[270279n1V38W3Dd216K`42C=T1i50>J@`2`1k165;CR;b7g4W1b4[56Y12?9C:3R4[2b15b10;3I1
0MHZ2J313A81501A09=f1l1S1f1I[10J4112131N`4n3\2n1T1`=[4f1Q12FX1S43Y27C0[270279U5X2W1A217Z216KP1_3
2:8=T1Q2P3A4?J@`2MBk165;QHL:b4[56Y1B9C>R4Ed2Ch1293N49293O001=B?15M313JL=Q2l1S1C082601;<K0BAG1411
112000;<71^1^21b6_1>d2Bc1`=S27Q12=a1c33Y27C0[2330279U5`3Dd216Ko3@2C=F2:NR1LS2F?J@`2`1k165;QHL:P2
6Z2[56Y1B9C>R4Ed2Ch1293NKX2GM313JL=Q2l1S1C08<;92K089AG1411112000;<71^1^2d6n1d2g?=e17Q12o1f33Y27C
0[270279U5X2W1D9Z216K`42:8=T1Q2P3A4?J@`2MBk165;^3S5^?W1b4[56Y1B9C>R4Ed2Ch1293E84<9n3313JL=n12l1S
1C08262;<K0BY1141111210;<`17^2S3`3_1>Od1Bc1i9c2V37Q12=a1W33Y27C0[270279U5`3Dd216K`42C=T1Q2LS2F?J
@`2`1k165;^3bDW1P2a2[56Y1B9C>R4Ed2Ch1<3C1T1n3313JL=n12l1S1C0B2;<_1Y114111122;<`1f2d6n1Od1B];c2V3
7Q12=a1i2[23a2D[270279I[4`3D^1U116K`42Q1T1i54:J@Fi1`1k165;QHW1b4[56Y1B9C>R4n3h1<3j1n3313g1_2l1S1
f1V314131N_8\2n1\;X3R6Q12o1e23a2D[270279U5`3Dk1E216K4[42Q1T1X5@3;J@`2`1=2Z165;F\1mEW1b4[56Y1B9C>
KW14i19?D_2h1<3j1n3313g1_2l1S1f1V314131Nl:n1d2e3]>Q12o1Y23Y2L[270279U5`3Dd216K`42Q1T1i5?J@`2`1k1
65;^3bDW1b4[56Y1B9C>R4n3h1<3j1n3313g1_2l1S1f1V314111122Hl:n1jBm1Q12o1i23Y2L2X270279U5a1n1Dd216K`
42Q1T1^3ER1A?J872T1X12]1k165;nFR1W1b4[56Y1B9C>R4n3h1<3j1n3313g1_2l1S1]18MP12T114111122H^1g261\6n
1hDQ12o1i23Y2L2X270279U5a1n1Dd216K`42Q1T1^3ER1A?J872K8X12]1k165;QHW1b4[56Y1B9C>R4n3h1<3j1n3313g1
_2l1S1]18MP12T114111122H^1g261\6n1hDQ12o1e23Y2L2X270279U5a1n1Dd216K`42Q1T1^3ER1A?J872T1X12]1k165
;nFR1W1b4[56Y1B9C>R4n3h1<3j1n3313g1_2l1S1f1MX214111122HV461\6n1hDQ12o1d23Y2L2X270279U5a1n1Dd216K
`42Q1T1^3ER1A?J872K8X12]1k165;nFR1W1b4[56Y1B9C>R4n3h1<3j1n3313g1_2l1S1f1MX214111122HV4e6n1hDQ12o
1\14W298c5_3g?G3j2Mj1f3W6U2^5g3W2k=K_1b4j3HX6\10k11MW3OIW4[5l<e8Y7?j3:]1R2DG4j;k?G3Gk4f3S3S3R6a1
o5k=K_1b4c4Y2bA]4j=e8J4\2A`9j4_1k8KZ6V1R@XBU1Kf:Y2U:T3X2;65K9]4`JN4j<9\1T=G3V8W4BR2o1`4n1g9[4Z54
V2m7X39\21k:k25U1e3i8Z35V2070B1Z23IU5`2;KQ3114k4@>V152:o2M@[1Ec2=Ae1h1H?U1[FX3T5b3W2>2e1Be3U2a10
O=k206T1j1U1=c12l1c1K0444D;205655N41141112000U3j18@f1V3P4e?S10P11HLQ12_1]25W27C1Z27EU5`2;KQ3114\
5>V1C^4Q2Q3AOEo1AQHa5k2j5>2e1P8P1b1W2Q6l1S1Q1?44P120565Y1161112000R1^1Cj1`2V3fCS10P11HLQ12Z15d2@
Z2MU5l2KX2C1216P1[4Y2\>QH]8b3W2>h1P8c4Y6l1e24f1_11631[3[4V3dGQ12S16U298\2=h1GBa1a6ZCU>]8i5R>S4W2
a1J_1?]19^5:_3Q3k4d7=h3cD_5=G6^210c2V2Z1a1a6b114n]1R>c2_1W2a1J_1_?R<ZN;6g8a1a6IXo1l1W2\2_1bg1\17
T2907f23`22n3g1]1Q314X1dHgP1i8Ha20\19R1\1173`2:8J95>o2^1g1S3[6_5b?d7C7_20e5n3g1R1:Q314ej1b9V<k6\
2`Kb1Q6;7_20d9^5H14cBih1Q8k18S2907f2l2>_2@S1o3]114T7^5CQ1c2Bd1_3U1cAh2R3T2X8j26Q101=6IZ1V2=8Q3\1
0\1Ok15d1X2g50Y2Q1f3[4g8g@[3M8^20U3S3T4]514T7=o2P2^16c2Bd1_3\Mf5j2P2T2j?h5R7[4g8X18^200X6T4S2Y31
21T7]35j1e1c2853d1_3U1dIa2f5j2P2T2m2]4^8DS5\2W4=[4_A[;B8^22W6T4d4H14c1`5T7c2aBYFkFD^]118J9R290W8
m1g514o;W1O_;R]1]19R1f4h7;_1h1i2a3f1PK=9]20V8m1Z2\314je2S3n8PKT19W25009Y1S1Y4S1m1Z2\3121S2P6]5n2
D`8SOW>i53^;R8@HUE^401X1B69]2T?H14J:R4U4n2@l8P6]5Q1Z;j:P5a;a15e1W>R3\F@V3R28\5V3\>=:Z2kNc4f6]Kg1
Z5_Ig3b:[2m5::Z;kEc4V<[:e9c3of1f3:;QY1NV2T67kP1lKQ:W36;QY1U3T6Pm1Y=3;W\1_`2G<_2f53`2h3P4]6\26O<^
2mU1=W2R1m:YAZ3=]1X2=<_2[8i7]6\26O<^2cX1R1m:F<_2[8R4Of2]6\26O<^2YNi2`6NR1a5Bh4YAfY1<<_2b>]:i]1m:
YA7E\4T2jH<<`K6k3fY1^K7[12Aj3T2G=n1:9R51o1m2`514bi1W=]1S6]2e3W1Q4`A_AN1;=Y29R51m4`514bi1Ym1<=Y2\
51e9H14][1oW1R1kB9>a2R1]3Z2X91iN[_28>]AX11gN]8U2iT2;?W2b>Z114l?Q:eCW:^>:?W2b>Z114nIeCW:^>:?W2b>Z
114GVI\\1dk18?W2m?14R?dDTDL@k1907e?14Q6T5HW12Y^1[1S7e2]1S6];d7?f3\1\7R8Z6d2>@V2m?14Q6X7b4fY1[1S7
eAeH]>8@V2T?H14Q6T5BAU2m?145>CQ8i5[<Q6jHV1l<c<W1P49AU2m?14D_>_\1`Id1Ae1?0h2@n61W2m2;145>^1n1:U1`
2U13V2^3Z3Q3CL2621GX9]1o;4e1W3b5FU107R5[2iAV5\;3lFc4;AU2m?14De8i5ZDmFgJ:Bd@^9lU1a>Bc2n30ZT1:BT20
l?14i7lU1a>a[1:BT20l?14i7^d1R7^B1BT1Ch1907o50Q1b3B\414mAR6g[1Q3]19R13b13`2:8J?i9[6_5X5R<Z;@3ECS2
0V60Q1b3BO\314mAR6WL_?Yc1h2a8@3DCS20V60Q1b3B\414mAR6WL_?QBeHa8k;E=CS22T6R1b3V4H14cBih1d[1KDg1:>k
3m5d514n2T2f4m2Z4d^1Q7]19i5g7e3[6SJGV3DK@DR20W:d514n2T2f4m2Z4Ij]1h`1[56DR2X:d514]3Ef144S1j1A1V1X
2e2<13312D=63@140411J<5:2CB7OL1:C1I:12X1CY4^1Z<SF26054;B:JO36:W62>b11f1S29K><12221AU4]1]1Z3O:BMd
2Q35<b3\3n2i3>^1l61\9c5Q10HQ51h2ET3j1A1V1X2e2<13312D=63@140411J<5:2CB7OL1:C1I:12X1CY4^1Z<SF26054
N:j13AZ6>b11f1S2U1><4221AQ7X5Md2W3\7h6>^1l6^9`2OP913EP@U1AFe1If4[1T>j9j;dNm=]1S6h7d3d7i4YI4FUAT6
j[2EGd1:>`7b6Z114ag1X?]1S6];[6m3kF6V40:=Go10n7b6Z114mAZR1X3XNY>6Go1T?H14R1H]9W2R6\1_60Q3g6h1_3>5
[EQ8h2[4j3\81S::]11T2^3T6R;Z8Y3?j3V4NAHl1h9R6\1`6o21`8n35VP1[4j3mBS3]Z18HPY1=T8m;i2^T17HIb14f1j4
Z2h:Y3VDa3a5f7lGV3]1h4O:];[6V?S>Q2h13IY8Z25IY8h8_IZ5FJa1?Q4h1h4`1R3`R2Q5]1h5:]3V2[2k1LCGc5gL6JQ2
Q4m\2HXB<JQ2Q4\9Ro1]4HY@m1a6RQ1X12JQAGKc53l9Cnb3l2[111P8311T1>2T16F1496Kc53l9CRP48Kc53l9CQX3PHl3
5Kc53a[2\48LY2K0hT2W1QOWQ14LU30ZV4<LT300hT2W1oh1Y722W1k94L[U2c2W14MXY2`JRL2MgT42MWd42MXY2i2N_1Y1
031Y2?L`4=07334@3Y11f15d115l1P1K:]1CW1<;C304[1X4P2a3^3n6S66W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1
a29X452W4G^1T22]13[1W3R1d=:Z1^79Ng6`D4d5U3i<Q[2R1@Ng6`D30U2^3U34d<0jQ2d1`7R1]Ci1Nb1m1Q1n7`1W3f2n
1:=X3U14o3@S1Z3;e2`12621F0h6\4X@P;b2`2B?d1W4g8U318R1R2g6k174[21Cf3R1FIo:o4c4CO\190j8R714LdAXd1]1
G\3F5Q1O]:6Og1m?14G;Og11k?121GZB``1g>8Og1S>i114o\2\2T1P1Y1;8_263b7U1Gi4X;h8a3^FV3Q;153kCm7An;i2Y
1:1Eh:l5\2=:d2`1?P1Y1E^2e>D\Ca3mT1ZKV1n;o?l5j5CP1Y1T3BZ7U1Gi4cGoR1i13aLn;o?l5j2o2`1<P1`1l4oK2S1U
1f20lf2g1R<4P1_T1V]1fG8Q1e1m?14ATb1h59Q1e1m?1488Tb1h5:Q1e10l?1488Tb1a_2<Q1e10l?14ATb1Z3]2V1d96Q1
e1m?14fb14R1j9aZ1]72R1j91R1=S1X1Lc7R8fV2]1S6];ZQ1S20]32S1i92S1Sd2<T1j16h8\6\U2bLhCZ1\4b464T1j:\6
\U28T1f8S2\6[<_g1`h1[61T1?U1`18]2`9T8]8`6b7k8fR2aAP5JP3<U1h=9[4^3[6b8jR2g3b<h>i7MU1[150:Y1`:9\31
4G[1R2m3]2o2n2c2W21ZT1X=_I@V5h>i7B5U1h=]LbEP2NV1U1900b3F_11V1o16b614k8P9fa1V3]1S33`1Z1S1j65X3f5D
9V1`10i5R:14k8VQ28V1`1j5Y9H14k8T1W1^1BQ7P:=c:e1e7ZFf=CV1:>CCW1IEb4]2k4U7V1k4d@<Eg2X1o63a8447W1X\
2a1>Y3EUEHW1Z1YZ2Ca1>Ck1IERCYIX1m>416Q1859:[39>W1Y1AZ4oKh7dQ1X3k1U2Q5Z=bJnA4W1ca2EP5X1X1S1B6\KHe
>:V;R2IfD2P1DY3[3]1S6_3j1V1k4d7V4U520_3S;U41T17]2928?4;X1dT1Z[1[E]5lMa2R8E?4<X1dT1<mZ1[EhJa8a2h8
?4A:X1X1AdNR43X[1a>3e64X1c@[o1Y59Y1e1h6e1R9lGfBcU1]L4Y1^8h:e\34Y1W1a1R]32Y1mo39Z1k1]\1P5Z4ee1S7b
8dC3Z1[]3Z@3Z1a@hR1`4[1P19;2Je13Ml4I50046Z1:06:406NK4D156281I1K1P1T111E:015DV1<;CJ5]20g27=;B?`1c
190i1Y2h1;I\1[6d;BR3G3122En6U37`14EDh2T1311207P13m16P341F89M;^13:826P12d2V3\3g18P1^13Md1E253F=X1
0=>X4_4>c;1Fl2;[1S4W7g4X=^X1YEk6hE=hJ?[1m;b4X<h1P2WU1k6d2\1XKc1g9cDn67\1V12e_2om1`432\1WB:\1T150
:a?14[S2dn1c2\1e1M^8505a1:7:406NK42A156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M
;V226P12d2c6Q3^1Q1d1E253]2>>;]1N[;c2]3^=2Zh1]1S6];2]1n>2]1n>>^1X1>d5X5P2_214PW1VDa>k4[b1<^1X10R6
X5P2_214Wk1Q?`;B^1X1009g5X5P2_2121Wk1XEl1TY1019^1X1]=_214Uk100@_1Le4T2b:Y=42J_g1]1S6h7d3^<dH5_1\
@C1f>h2`1K070B2Y23==b19e1X10?Ea2^8\223>^4S1e2g8b@k7o?U4S10Y129a2789:65Y1:L839b4W12;445E8:157>B11
200111210;569m3?9R6=Q417c1`1L7C2R2V1b1o1Y1U1e==X8c1S7d\1n5c3Y5V1?44S105657>B14001112000Hh1^2Z7`3
@17h1`1L7C2R2H=b1o1Y1U1a2k:El9S7^Ho?U4b9Z2n2V107644K4205657Q114001112000;d4?\6=S47?`1P1AZ4T4]Cn1
0l:Q7mY1a4`8dK_8;`1U5l4XP1];jJj7_=V29d84a1\1fV2b[12a1fc36a1SX2R<T?Z@hJ1a14a1W^1X@b98b1VQ1]AW78k:
2\N2b1db1@b1P2iCmBe5g1]2[1`3]R1]E1Q2W5]1c31b17c1b1PZ4L`2Q2N6c1b\1V8eCcNnZ11c13c1cDY3S1d1E198_2X4
B1e2Q7nC2Bg1XZ1Z1`3]1S33m1B:f:1=6A]5f3\7d<_:2?d1ET3X4\:nC2gY1k2Z1kEV1T9aN2Z3d1]1Mg2h1d2>I505<T17
27:406NK4;8156281g11P1T111P1015DV1<82CJ5Z4K7=^19FS2l1dLG315h6KR1R2AQ2DS1i2311n4EBC1Y1M64j1;26P12
d2\5V1Q3^1Q1d1E253]2>>V90Ke1AY3@n61W2m2f2n1:U1`2\=`12621GfF4f<]6QH\;l41e14f1S7Yd1Yd22f1S74f1S7m\
2ZP23f1S7V]4:g1_Kb2\LSJiMm;\9f3X52g1ec11g1?h1Ce10^7a5bX2]1S6];m=j9m5U1o8:h1Y20P=fY2b_1J18o8@h1Y2
0ge2k>hF9]6j3:J18o8605h1S@nX2SJ`?2i1Rg21i17i1M0l?14oU26i1M0l?14Ij1A9gR1Cdc1]15R1S1b21Q18d1?X1S20
a5[6f2S2V@P97j1dKb8Tm1h1S209j1^;\1U3cCbm1l1S20Bk1@:m?14cHTAk8Z5j>]1S6d5T3a1Q1SS1:k1K`<\314hY1k8Z
5QL7k1Km?14hY1XZ15l1DcY1XV1cF4l1S1TY1XV13l1XZ1XV14l1XZ1XV1^Q2Hm1>5nL0XFj7mDR7]1S6j3b7VCf1_>416Q1
859:=m1DSk1WR2V@416Q1859:Nm19Y3@n61W2m2f2n1:U1`2\=`12621Gf:o;4f<Z7X=k9\;PG95m1dk13^:db15n1DiV1Vj
2g<2n1^W15n1^W1j\1V2eP1Y1n1`2Q1n7`1W3f2n1:=R2U1Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA3o1g
S2U:5o1k;kg1U:i22o1gS25P2bG\H2m22P2bG3P2a_1oH5Q2ia1VBnR103Q2ia1VB2Q2ia14Q2Z\1^5VB9R2S1gZ1Y5f<^7o
3S4X64R2Ua1c<a76R2Ua1UDo3V9U16R2Ua1a1Q;a;\:9S2e^1m4Y7[EC3Pd105S2aX2b4mg101S2f1T2:i1W1^1_6`1k3R2n
1:=X3\=`12621F0bF3401Z1?P:d3b2`2=4?d1o?5180Q1R211D107c5Z5n1Z=P2g2T2::c10Q1i63P1MB2e2>CR2n1:;1X3P
59>i61F`12621F0V>_8401@Im;_1Gb2`2B148d1Y:e2L3T2180Q1R23D10k5B23>B74Cg11Ch7j1e30o3o442Ll2Y1T22Y3@
n61W2m2f2n1:U1`2i:b2`12621GfF401Z1E31200W:m3L^BU7[3P8k9^?g1T2:n10Q1n7`1W3f2n1:=X3Z5Q8`12621F0jBk
3401Z1E8V=b2`2B68d1o<U318R1R2H1l5k174J`11CY?P2Z1T2T20V1n7`1k3R2n1:=X3\=`12621F0bF3401`?b2`2=4?d1
o?518R1R2g6Z5n1[?Y1T2T2W1n7`1k3R2n1:=X3\=`12621F0bF3401`?b2`2=4?d1o?518R1R2g6Z5n1[?b2T27452c10Q1
S1:P4S1Z1`1h2>;14S2n1:=X3Z5Q8`12621F0V6l7b8401Z1a4c9b2`2B148d14]1S6b2e2U3180Q1`1A23b5Mi11154]1M1
999Y9f1o5o433o1T2Z2Q1n7ANW3f2n1:=X3Q2Y2NQ8`12621F0bF3401L84?>5=4Z4S40m3b2`2B?d1o<U3180D<R29Ic5k1
74[21CZA^1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F0bF340c;n3b2`2B68d1o<U318R1R2g6k174[21CZA=T2ho1401Z1K2m
X1LY<U=Z1`1T22Q2W1@n61<`19m2CR2n1:=G`2\=`12621F0bF34f<l2b2`2=4?d1o?518R1R2g6d4En1[?X1T2T2W1n7`1k
3R2n1:=X3\=`12621F0bF34]1U>b2`2=4?d1o?518R1R2g6Z5n1[?_2T2<8c10Q1U3h4`1i1N>f2n1:=X3j1U39X711D`126
21F0o8f=4CIHT;f1@b2<S2B?d1Y:e2:A3T2180Q13n131h512Ck1154?k11C9Q1W8f7o47_2_2T2<8c10Q1n7`1h2>f2n1:=
X3Z5X711D`12621F0n3BJV4f5[74<6IHd6_4f1@b2<B`1B?d1^5f2S2e2:A3T218R1R2n512Ck1154?k11C9Q1n?o47_2c1T
2Z2Q1n7`1W3f26g1:=>i2Z5Q8`12621F0c?R740b?b2`2B?d1o<LX218R1R2g6k174[21CZ3i3U:U9@T1T22Y3@n61W2m2f2
n1:U1`2`1k;`12621GbF34Z7V4>EZKT33F0`:3f<Q1T220X3@n61W2m2]1X1n1:U1`2f;e1`12621GbF34n;:<V7XG\;j<\1
T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F0fF40m;d3b2`2B?d1o<U318R1R2g6k174[21CZAl1T2<A[1Q1]7@`1W3]1X1n1:=X
3n2[2Q8`12621F0]:X<42J??e=b2`2B1=d1o<U318R1R2g6R1H154[21Ce5k2\5[3h5n1h1T22W2Q1@n61<`19m2]1X1n1:=
G`2Z5[6e1`12621F0fF401Z1?h:l2b2g1HB?d1o<U318R1R2g6k174[21CZAc1T2<m1Q1n7`1W3f2n1:=X3Z5Q8`12621F0_
F64d18e=b2`2B?d1o<U318R1R2[3[3k1154[21Ca8Q7f1g75T2ho140\1\1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F0bF34c
?b2`2B68d1o<U318R1R2g6k174[21CZAX1T2T20V1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R2g6Z5n1[
?5T2gV1lH34^1T2:i1W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R21F1l5]1l3n1W2a;a1W1T2T2W1n7`
1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R2g6Z5n1[?X1T2T2W1n7`1k3R2n1:=X3\=`12621F0_F640b?b2`2
=4?d1o?518R1R2g6Z5n1[?W1T2T2W1n7`1k3R2n1:=X3\=`12621F0bF34c?b2`2=4?d1o?518R1R2g6Z5n1[?k1T227o1Q1
@n61<`19m2f2n1:=G`2Z5Q8`12621F0bF34^2W:6e2b2`2B?d1`<>U318R1R23D12i5]1=74[21CZAi1T2Y20Q1n7`1W3f2n
1:=S1T2Z5[6e1`12621F0fF4Cb15V=b2`2B?d1Y:e2;i218R1R2g6k174[21Cm6Y1f4j2`1S502g1T2Y20Q1n7`1W3f2n1:=
S1T2Z5X1Q6F`12621F0fF4V25V=b2`2B?d1o<P1T218R1R2b1T5k174[21Ci63Y1f4[4Y8m1T2:;b10Q1n7`1W3f2@Z110:=
Bg1MZ5[6e1`12621F0bF34Y22V=b2`2B?d1e:Y2U318R1R23D54c5k174[21Ch7a9W5S2T2:;b10Q1n7`1W3f2@Z110:=Bg1
MZ54l7`12621F0bF34Y22V=b2`2B?d1_3k40_1He1CU318D218R2H:c5k174[21Ch7a9W5b1T2Fb10Q1n7`1W3f2k12:=Bg1
MZ5Q8`12621F0bF34Y22V=b2`2B?d1o<U318R1R2g6k174[21CZAd1T2Fb10Q1n7`1W3f23NK:=Bg1MZ5Q8`12621F0fF4Y2
2V=b2`2B?d1n1f8Y2U318R1R2g6k174[21CZA=T2F]?j2NW2g1iW14Y22hOe1d1T2:n10Q1n7`1W3f2n190=X3Z5Q8`12621
F0fF4a1FZ=b2`2B?d1o<U318R1R2H5110c5k174[21CZAc1T2Y20Q1n7`1W3f2n190=X3Z5Q8`12621F0j@k54S166FZ=b2`
2B?d1o<U318R1R2S1W2[3k174[21CZAk1T2:n10Q1n7`1W3f2n1901;3T3Z5Q8`12621F0fF4a1GY=b2`2B?\17o<U318R1R
23B1102110c5k174[21CZAk1T2:n10Q1n7`1W3f2n1901;3T3Z5Q8`12621C20fF4a1Q>b2`2B?\17o<U318R1R23B110211
0c5k174[21CZAm2T2:o1Q1n7`1W3f2T1;66901;3@`14K1Z5k6U1`12621C20`2W18HH`1a8[1Kg44Z1X>b2O`1B68\17e1;
S3o27a4U318R1R23@11102110f3X1Ck174a1I1Ce3:\9l3W5?CS3V2T2:o1Q1n7`1W3f2T1;66901;3@`14MZ5Q8`12621F0
Q4a1d?]14c?b2`2B68\17o<U318R1R23@11102110c5k174[21CP4Y=W5W4JT2NjDVHA4c3Hc<4CV5[@QK1\3m3P7h2[3W1@
T610c2BT2Ne:T:PFl2_6`:4CSd1n:\7@T610c2U3T2::c10Q1U3c33P1MB2e2>61:R2n1:=Z2MP59>k6F`12621F0n3T:8d1
]66401U1g14U:_1Gb2`2B148d1Y:e2L3T2180D<R231>310W5CB6C=721Cg11CZ5\20j11U1_2n3o47Y395\2T2:n10Q1n7`
1W3f2n1:;1X3Z5Q8`12621F0n3Q1^7Y37]6640L:g1b<b2`2B68d1Ni;6I[218E<R23@310k5X14=74[21CW4R1\2S3_2Q1l
2o4a3?d2T2:n10Q1n7`1W3P1e1n1:=b1e1Z5k61S1`12621F0W3Fj9m22d56401m=b1b2`2B141652V14U5m5k1?_2518R1R
23D10P2M;U2:BJ=74Cg11Cl1_1?:IP4W8\1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F0bF34_2S=b2`2B?d1o<U318R1R2g6k
174[21CZA6T26\T1TK4_2<T2B1k?121j>QP134P3S2T2Y20Q1c6Z1ANW3f2n1:=X3Q2Y2NQ8Z152621F0d2QD4<@1b1b2Fc1
S40m3b2`2B?d1o<U318E<R262]6k174[21C9m3P7Q6o47k3b1T220P2W1@n61<`19m2CR2n1:=G`2[:P3`12621F0fF4n;Gl
2b2`2=4?d1o?518R1R2g6d4En1[?d1T220V2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4n;Gl2b2`2B?d1o<U3180Q1R2
g6k174[21CZA5T2ho1401Y1T2T20V1n7`1k3R2n1:=X3\=`12621F0bF340b?b2`2=4?d1o?518R1R2g6Z5n1[?]1T2Z2Q1n
7`1W3f2n1:=X3Z5Q8`12621F0bF34^2T=`21`2B?d1o<U318R1R2g6k174[21CZAe1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621
F0X6]@42P1HI5f<b2`2B?Q1B\5T1]6U318R1R2g6k174Cg11CT>U35T2ho142c2]1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F
0fF4f2l<b2`2B?d1o<U318R1R2g6k174[21Cb3DR=BT2[2`:i1X1n:^7P1dBd947b1IPU1Z2Y1d2a1T2Z2Q1n7`1W3f2n1:=
X3Z5Q8`12621F0h?BAd534c?b2`2B68d1o<U318R1R2g6k174P1Z11Cj2_>d1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F0o5h
9BZ64c?b2`2B68d1o<U318R1R2g6k1721[21CW4h911U3W5m3T277182M^8505a1:7:406NJ0200111;212260181C2P11P1
T111P10151BV1<;CJ5Q5037=;0A?T3\4n<l847k3G315d7R32c2DDX33112]1S3V21;:BM;V2241P12d2V3\3n22>OQ1AQ10
E2531[2>>VDD1Z1T2T2W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?52V14o?518R1R2g6Z5n1[?[1T2:i1W1n7`1k3R
2n1:=X3\=`12621F0fF40b?b2`2=4?8V14o?518R1R2Hn5Z5n1[?Y1T2T2W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4
?5Y14o?518R1R2g6Z5n1[?X1T2T2W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?8[1o?518R1R2g6Z5n1[?`1T2Z2Q1n
7ANW3f2n1:=X3Z5Q8`12621F0bF34O=V:0m3b2`2B?d1o<U318R1R2g6k174[21CZA_1T2Y20Q1n7`1W3f2n1:=X3Z5Q8`12
621F0_F234Mb6R8b2`2B?d1o<U318R1R2g6k174[21CZA]1T2:7a1W1n7`1c3140R2n1:=X3\=`12621F0j@k54c?b2`2=4?
d1o?518R1R2Hn5Z5n1[?V1T2T2W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?_1T22Q2W1@n61
<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o?518R1R2g6d4En1[?LT227Q3@n61W2m2f2n1:U1`2\=`12621GfF4
f<_NH1a:a1T220P2W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2U1Z1=4?d1o?518R1R2g6d4En1[?]1T2::^1W1n7
`1h2R1R2n1:=X3\=`12621F0bF34c?b2`2=4?d1o?518R1R2H10k5Z5n1[?f1T227i1W1@n61<`19m2CR2n1:=G`2\=`1262
1F0bF34f<l2b2`2=4?d1o?518R1R23D101i5d4En1[?[1T2:i1W1n7`1k3R2n1:=X3\=`12621F0bF340b?b2`2=4?d1o?51
8R1R23Dn5Z5n1[?c1T22W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0bF34f<l2b2`2B?d1o<U318R1R2g6k174[21CZAh5d
1T22W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0bF34^2_9Gl2b2`2B?d1o<U318R1R2g6k174[21CZAn1T22V20Q1@n61<`
19m2f2n1:=G`2Z5Q8`12621F0fF4]1?b8]1:<IR2V2;U1@IB1=d1Y6e6U318R1R2[3[3k174[21CZAf1T220P2W1@MP61<`1
9m2CR2n1:=G`2\=`12621F0fF4n;:<l2V2;f1I=4?d1o?518R1R2[3[3d4En1[?MT22Y3@n61W2m2f2n1:U1`2\=`12621Gf
F4^2_9:<S5[I\;a1T220P2W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2f1I=4?d1o?518R1R2g6d4En1[?_1T2Fb1
0Q1n7`1W3f2k12:=Bg1MZ5Q8`12621F0fF4c?b2`2B?d1o<U318R1R2g6k174[21CZA\1T2JY1W1n7`1k3R2n1:=X3R6S5U2
`12621F0bF34^2T=b2`2=4?d1o?518R1R2g6_4Jn1[?W1T2T20V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R
1R2g6Z5n1[?d1T2:>Z1W1n7`1k3R2n1:=X3\=`12621F0fF40N=U>b2`2=4?52V14o?518R1R2Hn5B?i1]2n1S7W8W5k1T2:
n10Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F640W1Z>b2`2B6852V14U5i7U318R1R23D10k5BX174[21CR9h1^6k1T2:n10Q1n
7`1W3f2n1:=X3Z5Q8`126200F0nEG40D1[2_<b2`2B?d1o<U318R1R2H101i5k1334<=`11Cl3\;P2]1T2Z2Q1n7`1W3f2n1
:=X3Z5Q8`12621F0fF40b?b2`2B148d1o<U318R1R2g6k174[21CZA^1T2Z2Q1o2n4`1W3f2n1:=X3Z5Q8`12621F0_F640b
?b2`2B68d1o<U318R1R2g6k174[21CZA]1T2D_10V1n3o3`1h32R2n1:=X3\=`12621F0fF40b?_22`2=4?W1<o?518R1R2g
6Z5n1[?4T2ho14_2:T2B1k?121P_14`X1_1T2T2W1n7`1k3R2n1:=X3O\<`12621F0U;`;4Y3Y<b2`2=4?d1o?5180Q13n13
F0k5Z5n1Q>Y19T21fo14Y3n<Y2l1WR17T2:Yo134Z[1Dc1T2:o1Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F234X1Z>b2`2B?d1
o<U318R1R23D101i5k174[21CZAX1T2T20V1n7`1k3R2n1:=X3\=`12621F0bF34c?b2`2=4?d1o?518R1R2g6Z5n1[?a1T2
2Q20V1@n61<`19m2CR2n1:=G`2\=`12621F0fF40e<l2b2`2=4?d1o?518R1R2g6d4En1[?]1T2Z2Q1n7`1W3f2n1:=X3Z5Q
8`12621F0bF34OMe=b2`2B?d1o<U318R1R2g6k174[21CZAX1T2T2W1n7`1k3R2n1:=X3\=`12621F0_F234c?b2`2=4?d1o
?518R1R2g6Z5n1[?OT220X3@n61W2m2f2n1:U1`2\=`12621GbF34g;6Ge6@XG\;LT220X3@n61W2m2f2n1:U1`2\=`12621
GbF34f<e6iG\;8T2do134S1O09\1T2Z2Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F64c?b2`2B68d1o<U318R1R2g6k174[21CZ
A6T2do134S194T2do1341U22U2VP13U2HlQ22U2eR24U2e>iX1eW22U2ZW22U2QT2<U2<[m3V@416Q1859:2U2Rd2:U2Am?1
4VLd7bLV455U2Am?142U2VW23U2VW2dV22U2gT23U2_S2W12U2_S22U2eg32U2^Y26U26Zg2]1S6];b2U2LM^8505a1:7:40
6NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b2U
2LM^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1
Q1d1E253]2>>W1U2S20V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?JU210X3@n61W2m2f2n1:
U1`2\=`12621GfF4f<_N\;2U2Pb2V1U2S2W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?2U2[T
23U2]8]B4U2]8]BU85U2Z2`:R3fW34U2Z2`:R32U2e>2U2mg23U2R:j]22U2R:2U2WW22U2U`22U2da2Q1U210>1g2@n61W2
m2;121S2n1:U1`2\=`12621Gc9R=4f<_N\;[1U2Aa10V1n7`1c3140R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g
6Z5n1[?NU210>i2@n61W2m2;14S2n1:U1`2\=`12621GfF4f<_N\;]1U2A1_10V1n7`1c31210R2n1:=X3\=`12621F0fF4c
?b2`2=4?d1o?518R1R2g6Z5n1[?@U20Y2`:R3nNgKBh20R3Y1EU3YQ1cG6U20Y2`:R3`R2R1U2000X3@n61W2m2f2n1:U1`2
\=`12621GfF4f<k5k29CiD\;k9^?33U20^b22U2oV23U2QT2m22U2lR39U2A1k?121fi1X27U2A1k?121DU2Ah11^:R3>114
U1R;X9e@P2DS:^3P^1\29U2Ah1`:R3@14mX1^1U2A2^1W1n7`1h2J140R2n1:=X3\=`12621F0c@R64Z7X8b2`2=4?d1o?51
8R1R2g6Z5n1[?6U2Am?14mX1X1U2S20V1n7`1k3R2n1:=X3a6j6`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?8U2A1k
?121Zc13U2QT2Y52U2^Y15U2QT2b=kAZZ15U20PT2\5P93U2QT2\52U2YO3U2YO03U2da2Pe12U2fT32U2J4U2dS3N22U2lS
2<U2<[m3V@416Q1859:3U2hV216U2W3Yk30g6k:3U2an302U2nc3BU2<ga1f>ll1[4X411]7416Q1859:2U2XP43U2_W2b[1
2U2Rc33U2QT2]32U2YT23U2VP1dV13U2jT2_22U2ZW29U2A1k?121j>_T15U2Z2`:R3Sd12U2]G2U2kD4U2IQD_Q35U2=]Do
h3:;V2m=W2a1b;0X2]>[T1]8dW15V2m=W2a1fP23V2U@XR23V2^b2TT13V2Vb1WP12V2^b24V2[9Yj1h>5V2IkR2DS>4V2eS
2:]>=V2;Rb2X[1V@416Q1859:>V2;Rb2RQ1U:V@416Q1859:X1V2R20V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2;T2=4?d1
o?518R1R2g6Z5n1[?3V2mi1`H5V2EgX2P9RQ17V2EgX2P9W@177V2HQD^2_2dh1kS16V2jD^2_2dh1RQ15V2jD^2_2dh1Z1V
2R20V1n7`1k3R2n118=X3N]<`12621F0fF4c?b2;T2=4?d1o?518R1R2g6Z5n1[?7V2]T22l3P:W4WL3V2^b2RQ16V2PT2Q9
[5W4o;Y1V2X2Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2;T2B?d1o<U318R1R2g6k174[21CZA3V2UU2X=4V2E_T2X=8V2EZ
S2T1_8h4a@B3V2RT2[>3V2^b2W@3V2^b2UU13V2^b2g>6V2ZM0Qc1P2^@5V2ea2H^1X=5V2nKnD`Q1Vo17V2@m?14hQ2gm16
V2@m?14hQ2<V2@1k?121gh1P9TANWY18V2@m?14hQ2h@[C3V2eW2h:4V2PT2d3h:4V2YOTc1a@3V2PT2]>3V2^b2a@3V2]Y2
P95V2ZT2R5P9RQ14V2eS2`3W;3V2VW2W;W1V2R2W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2;T2=4?d1o?518R1R2g6Z5n1[
?:V2HU?hJmHi4n9Eb2N9V2gZ1bIT4n9X3NjLRJ6V2SY1c1W4_In95V2c;nU1RBh>8V2Em:W5R1cORBh>9V2Em:W5fP1kP1g>
i1>3V2\i1QI3V24Yb24V24Yb2RQ1P1V2002U3@n61W2m2f2n1:U1`2\=`12621GfF4f<k5k29CgAQ3\;9V2a]2b12MX2e10]
24V2^b2T4mLOV200X3@n61W2m2f2n1:U1`2\=`12621GfF4f<k5k29C:^D\;6V2HlR2h>W4cO5V2I`S2S>W43V2^b2W47V2Y
2`:R3`R2R3RR15V2Y2`:R3`R23V2^b2VB4V2Eha2VB6V2Eha2a@a124V2^b2SB0:V2`6Y6cU2h?k2]2]1Ln33V2Eha27V2E^
=YT2aAAV96V2^b2h@Z10Do3V2=:2Me1h6505a1:7:1206E8J020011146212260181C24K1P1T111P10151BV1<;CJ5b3GF0
37=;0A?T3Z?l1Y=G315d7T24H2_23DDX3311k61Y1M64V2241H2212BQ2W551S1g1Y1^1Q1AR1E2534X2>>c2V2KM^8505a1
:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3_23Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]
2>>3V2^b2SB4V2l[2a6SBP1W20>1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4f<]KQ3\;JW29o2@n61W2m2f2n1:U1`2\=
`12621GfF4f<^7PG\;IW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<_N\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4R7
c5_N\;_1W20P2W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o?518R1R2g6d4En1[?W1W202;1g2@n61W2m
2;121S2n1:U1`2\=`12621GfF4d:;MG6^9dAT3\;^@l1W23;1e1Q1@n61<`19m2;121S2n1:=G`2`1i3Q8`12621F0c9R=4d
:Q22i2b2U1Z1B?d1o<U318R1R2g6k174[21CZA[2W2V20Q1@No51<`19m2f2n1:=G`2Z5Q8`12621F0m2l=2h54[6P5A:<2i
2b2U1@IB148d1o<e1\12183A<R29Q2[4R1H74[21CU9b42g1f1Y73LW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<e6dDT3
\;^@i1W2V20Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0\>Y84f<l2b2`2B?5^1o<U318R1R2g6k174J`11CV4a92g14a1V1W
23;1g2@n615\1Dm2;121S2n1:U1`2X;S2`12621GVA_54f<e6gDA_2\;b1W20P2W1@n61<`19m2CR2n1:=G`2\=`12621F0[
@Z64n;Gl2b2U1Z1=4?d1o?518R1R2g6d4En1[?f1W2Q25Q1@n61<`19m2CR2n1:=G`2Z5Q8`12621F0fF4n;Gl2b2`2=4?d1
o<o2518R1R2g6k174[21Cn1[?`1W20P20V1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o?518R1R2g6d4En
1[?^1W2Q2W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o?518R1R2g6d4En1[?f1W202;1_1W1@n61<`19m
2;1210R2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o?518R1R2g6d4En1[?^1W2010;1e21@n61W2m2;121X1Jn1:U1`2\=`
12621GfF4P;e1e6FZ19CgAAg1G\;^>j=Q1W202;1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4d:Q2_N\;d1W2W2Q1@n61<
`19m2f2n1:=G`2Z5Q8`12621F0fF4n;Gl2b2U1Z1B?d1o<U318R1R2g6k174Y1Q11Cl4]<KW2Y3@n61W2m2f2n1:U1`2\=`1
2621Gc>V4k34`:U2_N\;JW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4`:U2_N\;d2d1W2?g1Q1@n61<`19m2;14S2n1:=G`2Z
5Q8`12621F0fF4f<l2b2`2B?d1o<U318R1R2g6k174[21CZA`1W2W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4f<l2b2
`2B?d1o<U318R1R2g6k174[21CZAU2W2?2c10Q1@l611<:U19l1@094;14S2ON:=G`2Z5Q8`12621F0KcE64f<l2b2`2B148
d1o<U318R1R2g6i11334Gc11Cn=[3S1W202;1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4d:Q2_N\;l4a;MW20X3@n61W2
m2f2n1:U1`2\=`12621GfF4f<_N\;^>2g14P1W202;1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4f<_N\;Q1W202;1g2@n
61W2m2;121S2n1:U1`2\=`12621GfF4f<W7WG\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<6XN\;o1W20U20Q1@n61<
`19m2f2n1:=G`2Z5Q8`12621F0l4Y<_54f<6e2b2U1Z1B391A52Io<U3183A<R2g6k174[21C^3j;P2W1W23U3@n61W2m2f2
n1:U1`2\=`12621GfF4@S:Q2a5U39Ch?\1AAg1G\;k9^?3NW202U3@n61W2m2f2n1:U1`2\=`12621GfF4f<g8MiD\;^>2LW
20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<g89CiD\;LW202U3@n61W2m2f2n1:U1`2\=`12621GfF4`:U2_N\;b5MW20X3@
n61W2m2f2n1:U1`2[:P3`12621E1fF4f<e6iG\;b5a1W2W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4f<l2b2U1Z1B?d
1o<U318R1R2g6k174[21CZAc1W20V2Q1@B[61<`19m2f2n1:=G`2Z5Q8`12621F0fF4f<l2b2U1Z1B?d1o<U318R1R2g6k17
4[21CZALW20X3@n61W2m2f2n1:U1`2\=`12621GfF4g;N6o6XG\;Q1W20>i2@n61W2m2;14S2n1:U1`2\=`12621GfF4P;FN
6o6XG\;P1W20>1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4f<6XN\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<V7X
G\;P1W23;i2@n61W2m2;14S2n1:U1`2\=`12621GfF4`:U2V1W6PG\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<^7PG
\;MW2?i2@n61W2m2;14S2n1:U1`2\=`12621GfF4f<^7PG\;P1W20>1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4R7c5_N
\;JW202U3@n61W2m2f2n1:U1`2\=`12621GfF4f<_N\;LW23U3@n61W2m2f2n1:U1`2\=`12621GfF4`:U2Q7<PG\;_1W2Q2
0V1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o?518R1R2g6d4En1[?T1W23;i2@l611b1Dm2;14S2n1:U1`
2\=`12621GU3`C4`:U2Q7<PG\;3W1W202;1g2@n61W2<`2;121S2n1:U1`2\=`12621GfF4`:U22j3S5CiDP9[2IW23U3@n6
1W2m2f2n1:U1`2\=`12621GfF4f<_N\;k1W23;1e1Q1@n61<>Q19l1P1;121S2n1:=G`2Z5Q8`12621F0fF4d:Q2l2b2n1AB
?d1o<U318R1R2g6k174[21CZA`1W20P2W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=41=d1o?518R1R2g6d4En
1[?e1W2W2Q1@R6K1<`19m2f2n1:=G`2Z5Q8`12621F0fF4S<B23e2b2`2B1=d1o<U318R1R2g6k174[21CZAIW2Y3@n61W2m
2f2n1:U1`2\=`12621GfF4f<e8iE\;JW20Eb2@n61W2m2f2n1:U1`2\=`12621GfF4f<_N\;MW2=1i2@n61W2m2;14S2n1:U
1`2\=`12621GfF4f<_N\;MW2?i2@n61W2m2;14S2n1:U1`2\=`12621GfF4f<\5RI\;T1W22R2Q11@n619m1m2k1Jn1:U1`2
]5n7`12621GfF4f:o1i1b3i5XCg6d4YLNW22T31@n61W2m2k1Jn1:U1`2\=`12621GfF4f<\5RIe6f4YLn1W2V20Q1@n61<`
19m2f2n1:=G`2Z5X7H`12621F0j5k@4MU8b3l2n1C`2B?d1o<U318E<R29Q2[4]1=74[21Cn7[9o47f3m1W2?1e1Q1@n61<:
U19O=>P1;1212P2n1:=G`2Z5Q8`12621F0fF4`:U2l2b2`2B?d1j9T3U318R1R2g6k174[21CZAg1W23;1_1W1@n61<`19l1
P1;1210R2n1:=G`2\=`12621F0fF4`:U2l2b2`2=4?d1o?518R1R2g6d4En1[?KW202U3@n61W2m2f2n1:U1`2\=`12621Gf
F4f<^7PG\;c1W2W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4Y<<l2V2;f1IB?d1o<U318R1R2g6k174[21CZALW2Y3@N
o51W2m2f2n1:U1`2\=`12621GfF4\;Y1S5R2XG\;OW23U3@n61W2m2f2n1:U1`2\=`12621GfF4@U<^I\1S1_2[2]4b4MW20
X3@n61W2m2f2n1:U1`2\=`12621GfF4`:U2g8WC_2\;REIW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4f<_N\;RE`1W20P2W1
@n61<`19m2CR2n1:=G`2\=`12621F0fF40e<l2b2`2=4?d1o?518R1R2g6d4En1[?HW2Y3@n61W2m2f2n1:U1`2\=`12621G
fF4f<_N\;P1W23;1g2@n61W2<`2;121S2n1:U1`2\=`12621GfF4f<_N\;KW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4`:U2
^7PG\;>P1W2?e1S1@n61W2m2;14S2n1:U1`2]5n7`12621GfF4f<V;XCg6d4IW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4f<
6XN\;`1W2W2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4f<l2b2`2B?d1o<U318R1R2g6k174[21CZAMW29o2@n61W2m2f
2n1:U1`2i:b2`126217?fF4f<e6QGG\;MW2Y3@n61W2m2f2n1:U1`2\=[1426217?fF4f<e6hBP5j5a5LW23U3@n61W2m2f2
n1:U1`2m6^6`126217?fF4o;F_N\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<e6iG\;KW20X3@n61W2m2f2n1:U1`2\
=`12621GfF4`:U26XN\;IW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4f<e6iG\;JW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4
f<V=k3\=\;IW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4f<^7PG\;OW20>1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4f<_
N\;MW20X3@n61W2m2f2n1:U1`2\=`12621GfF4d3h3R3U2^7PG\;a1W2W2Q1@b3[31<`19m2f2n1:=G`2Z5Q8`12621F0fF4
f<l2b2`2B?d1o<U318R1R2g6k174[21CZAJW2Y3@`3]31W2m2f2n1:U1`2\=`12621GXA]54f<_N\;JW2Y3@n61W2m2f2n1:
U1`2@T6f6`12621GfF4f<_N\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4f<Q9]E\;`1W20P2W1@n61<`19m2CR2n1:=G`
2\=`12621F0fF4f<l2b2`2=4=1d1o?518R1R2g6d4En1[?P1W20X3@Q11U1d41W2m2f2n1:U1`2\=`12621GoDf14@^;F^7P
G\;a1W20P20V1@n61<`19m2CR2n1:=G`2\=`12621F0fF4`:U2l2b2`2=4?d1o?518R1R2g6d4En1[?JW20X3@n61W2m2f2n
1:U1`2\=`12621GfF4f<hHf5\;NW202U3@n61W2m2f2n1:U1`2\=`12621GfF4f<V7`19CiD\;b1W20V2Q1@n61<`19m2f2n
1:=G`2Z5Q8`12621F0bF34f<l2b2`2B?d1o<U318R1R2g6k174[21CZAc1W20V2Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0
fF4f<l2b2`2B1=d1o<U318R1R2g6k174_1K1CZAa1W206i1W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f<l2b2`2=4?d1o
?518R1R2Hn5d4En1[?b1W206i1W1@n61<`19m2CR2n1:=G`2\=`12621F0fF40e<l2b2`2=4?d1o?518R1R2Hn5d4En1[?R1
W20>1g2@n61W2m2;121S2n1:U1`2\=`12621GfF4`:U2P5]2PG\;`1W202m1W1@n61<`19m2CR2n1:=G`2\=`12621F0fF4f
<l2b2`2=4?d1o?518R1R2g6d4En1[?Q1W23;1g2@n61K[1m2;121S2n1:U1`2\=`12621GfF4d:Q2_N\;KW20X3@n61W2m2f
2n1:U1`2\=`12621GfF4f<Q9CiD\;JW20X3@n61W2m2f2n1:U1`2\=`12621GfF4d:Q2_N\;S1W2?00g2@n61W2m2;121S2n
1:U1`2\=`12621GfF4f<c;U@e2_2l8^@KW20X3@n61W2m2f2n1:U1`2f1d8P3`12621GfF4f<_N\;T1W29AO]1@n61W2m2f2
n1:U1`2X=20`12621GfF4f<[1P4RI\;`8nAU2H9MW2Y3@l1m2S21W2m2f2n1:U1`2\=`12621GfF4f<\5RI8S;h=c1W20P20
V1@n61<`19m2CR2n1:=G`2c1g8P3`12621F0fF4f<l2_22`2=4?d1o?518R1R2g6d4En1[?NW22T31@n61W2m2k1Jn1:U1`2
\=`12621GfF4f<V1]8jD\;YLT1W210T31@n61W2m2k1Jn1:U1`2\=`12621GfF4f<i13f7jDc61f4>V5cF`1W2Q20V1@n61<
`19m2CR2n1:=G`2\=`12621F0fF4f<l2_22`2=4?d1o?518R1R2g6d4En1[?KW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4`:
V1NV7XG\;JW27Q3@n61W2m2f2n1:U1`2\=`12621GfF4f<_NHc:b1W27o1Q1@n61<`19m2f2n1:=G`2Z5Q8`12621F0fF4f<
l2b2`2B?d1o<U318R1R2Hn5k174[21CZAOW22T31@n61W2m2k1Jn1:U1`2\=`12621GfF4a;>Ea3mJ\;YLKW2Y3@n61W2m2f
2n1:U1`2\=`12621GfF4P<B2a3mJ\;LW2Y3@n61W2m2f2n1:U1`2\=`12621GfF4a;>Ea3V4fF\;7Y20T3e>XT2jDfW16Y20
T3e>Si2fW1;Y20D_2e>Qm1U4kGW;_1nJ8Y20T3e>im1]3kGfW17Y20T3e>WQ2kGfW18Y20T3e>ck1c5kGfW12Y2Sc21Y28Y2
0T3e>bMdS1kGfW18Y20T3e>So1S2kGfW19Y20T3e>im1Y1S2kGfW13Y2o`2S22Y2o`2BY20D_26^>[l1131d7Z<o3P27d1Af
W19Y20T3e>]l13W1YKfW1<Y20T3BR>jk1B3f7jDRAcF7Y20T3e>im1YKfW1:Y20T3e>]l13W1RJV1fW15Y2Tf2:UKk89Y20T
3e>ek1S2]3kGfW1;Y20T3m7g6f9fT1bARIe6PQ19Y20E^2e>S63kb2fW1EZ2D_26^>R^1X>1=0`4j2b50g<7[1J?VDoB_1Z2
D9U2e>l1]4^?4h2El7>Z1X1c4]2b2Jb1\5]6104j2i4b57]1Q92m17KHA?4310e>Jl3f@e27Z2T3e>]l1[1YKfW1<Z2T3e>]
l1g3R4jDe6\:V3l8_:8Z2D_2e>]l1eL?VW15Z2T3e>Si2fW1;Z2D_2e>[l17d7cBV2W;^LR1Z2198_2m7g6g>\2Q1TW1o215
l4P4]1S6;0[9d1AT9C^1f2X550V1]=n4C<Z2E^2e>QHif1W:T9mH0n4CEZ2D_2e>P:eJdG7?h5GV;W:]6i42Y15V7DoB6Z2E
^2e>Si2fW18Z2T3e>XT2jD?Q?THS4Z21961K2`15A1]3@539:22Q1<13341B=6D140411OG021111;429Q1220LP11I:12O8
1AY4^1n2<B1W1UM2664N:n1AZ6>:W11k115X1=U1><451A1P42]1]1Q3J<;BMZ2904n3R3AH10n1T6C>T1205T9h3R55m9H>
Z2T3e>\Fj3[Q1=I8m1Z2eGb?SHCZ2;8_263b7g6X;PV1Q;1313kC_8UA`F7Z2E^2e>al1aLfW1;Z2T3k2o11g9[l17hFf5fW
19Z2T3e>m?l[1j4fBf5fW17Z2D_2e>Si2W;^LQ3Z2GM^1o6505a1:7:406NK4D156281IM1P1T111P1015DV1<;CJ5h3]17=
^1T3UH[6G315d7DL7311S1c2D4h3311k61Y1M;V226P12d2h3j2Q3^16Jd1E253`1L>>TIg2Z2GM^1o6505a1:7:406NK4D1
56281IM1P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3a1Q1Dm3311k61Y1M;V226P12d2h3j2Q3^1Q1d1E253]2>>TI?Z2
R2Q1e>JP6]5c3l[1Fo2X6XCg6nP1<Z2D_2e>dDg1nU115fKHfW18Z2E^2e>im1k2]HfW18Z2T3e>YF2XZ1]HfW1W1Z2;8_26
d2g49g6dDQ3\1nDd;c21f5_51T206]1I18312U1]6m3A\8Z7a4V@?e2BZ2T3e>fGPR1Q4Z4_51d41>X1m:YDa?DU3CZ2T3m7
g6dDk8VLKMKf5V:[1[;YDa?D`2D?Z2T3e>SIZR1n5e8]19S1S<\8l;f@e26Z2T3e>Si2hBmD8Z2T3e>ak1c4mHYD\C?Z2T3e
>kW1gC`6f9W=\8l6=n4MV>j3<Z2T3e>l[1h?S2I`3nFdEV>j39Z2T3e>ak1b6nFdEV>j3j1Z2D_263?h69U1a5X4CS5V8f12
BM251><`Oj16b1b1<;157??a1;_2fCW216Ak7l233CX4C`5S7W62J2V32NZ2T3e>X4CZ=f12BM8166iQ1i1[3=c1W1c1iFl:
G]:[=2JY32Y1Z26m2JR7U1Gi4X4CZ=f1EM816410hQ16b1C[1=M?a1;Kc1iFl:G]:S7U72V32KZ2D]21k2j2l19g6UEiER3V
3]7c3;91R3i1o5A`2=a=Z;[L7Z2E^2e>PR2RGfW19Z2T3m7g6VP2i1RGV6_Q17Z2T3e>Ul1mLkS1j37Z2T3e>ak1CmLfW1>Z
2T3e>]l1]=0d1]8C2f2e1HmV17Z2T3e>]l1eLVM_:AZ2T3e>^F0P<fEP2Z4;]1b1[4PAe1X6]Q1:Z2T3e>Wh1P2\1g4b1RGf
W17Z2T3e>PR2e9\=fW1DZ2198_2e>aU2]1k20V3V;6AT5W3l6=SDj38Z2E^2e>`?bY2kS1j3BZ20;h1N]1S8R3@14X1\FP[1
BRGb?SH>Z20;h1Na9R3@14X1PR2RGfW1P3Z21B26F^11m6505a1:7:406NK4D156281IM1P1T111P1015DV1<;CJ5V57=^1T
3aNG315d7U3c2Dm33112]1Z51FBM;V226P12d2V3Aj2Q3^1Q1d1E2531[2>>dE_3g2Z2E1M^1o6505a1:7:406NK4D156281
IM1P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2h3j2Q3^1Q1d1E253]2>>TI7Z2T3e>ch1
_P1^EWB6Z2T3e>WQ2kGfW1:Z2T3e>853iEP[1eGfW16Z2T3e>`X1b`1fW16Z2T3e>]=e[2fW1FZ2D_2k9i41m;QIn4Q4T26W
1l16\1fLT73S;g1fJ;Z2E^2e>o;fU1Dk2fLT7fW1;Z2T3k9f3R1o;WT1o4kS1aR1T5<Z2D_2c1Q=n;OSQ1P[1W;R1[K6Z2T3
e>Si2Z<[K8Z2T3l3h:XW2R2g?fW16Z2T3l3h:Si2fW1AZ21B_2e>n<S5bZ1k8]1Z2h3\1P:AjP1k69Z2T3e>^k1\1R3^1eGf
W16Z2T3l8h5Si2fW16Z2T3e>So1oIfW17Z2T3e>So1S2kGfW1Q1Z26m2e>V1X3f7l=4Z8W2Cg1Q1P2hDS2dA]1_486Q3?73c
2c5\2b5a4j9l48Z2T3e>Uj1_3a3kGfW15[2;m?14]1[2;a1W1n7`1c3140R2n1:=X3\=`12621F0fF4d;0m3b2`2=4?d1o?5
18R1R2g6Z5n1a3i;9[2;V;X2]214m`1Pf16[2;m?14kR37[2;W;X3\1146[2;`>\1147[2;m?14Z:d1g1[2;5_2];G021111
;42114R12h4`2j1NEi1GF<l1l1_BaDO3I762R1510GX37l:]4A4]2U>Z2[;Y=7[2;m?14S]32A[2:07e?14Z1e9NEk5dMb1U
1Q>bT16[2;`<\3148[2;P=l214o;VT17[2;`<?l2147[2;1k?121=[2Mio1d<b12Ma1\20Y7i2R23[2na3]11[2X4[207182
MZ61Q2505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<822@J5h1?57K>8F037=;0A?9DU2jMFG315d7R32
Nd1DDX33112]15FW1f2>1FBM64V2241P12d2V3\3g18P1^1Q1AR1E253c15C>>kDc2[2D1M^8505a1:7:406NK4D156281g1
1P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>V2[2071;e=J02001
11;212260181C2]40151V2T2ENES1^1037=;0A?NU2]Z12c2DDc3]1Z51FBM;V2241o6^6`2AU27[2_F`2YJ`EdY1S52[2\c
39[2T2\2S8R3]BP1_d1]P19[2T2\2S8R3`9l8SHlH6[2Ue29CgAY23[2o`2mX12[2Yi36[2kJb2oc2T1_13[2na3T28[2Q2b
@P6]5`i1PJ86[2;P=l2147[2;8g<l2146[2;W;e414:[2;7h<l214Z:d1a69[2;8g<l214lT2nM`1[2;1_10V1n7`1c31210
R2n1:=X3\=`12621F0fF4`:X2i2P1a1`2=4?d1o?518R1R2g6Z5n1[?6[2;m?14Xf12[2fV43[2=P@>[26fg3d5V@416Q185
9:\2<[26[m3V@416Q1859:9[2;m?14an1Mn306[20Zg2]1S6];4[2lc2g5k3@\2f4YS1ZH1[2`DZ12^4d1g9CQ1o9RC5\2Zg
2]1S6];C\290j5_3g3j214aBXd1]1S3o28k7X3f5eK@\29[10W61_9c1\4iGnW1]1S6l7`3fM=\2e10ce2]1a4a1k6C<`3fM
^:A\29S3S^2h5]1S3d2:c1i9R45R2R6`G^1:\28Qg2]1k1W1o2g7e3`:N\28<e1VE4bFi2Y2f3f2d1L=l1`1INVE]1S6g7e3
`:`:P3l4U60H<\2[2do1YE]1S6g7e3`:\I1>f3\280;MFg7505a1:7:406NK4D156281=Y11P1T111P1015DV1<;CJ5V57=^
1T3fA_3Z9G315d7U3c2:9o1HT131120[10k1O73R21;:B@<28F_126P12U20=`1e1\3n22^1Q1`138<253]2>>^1P3[9_3_3
1<;\2:P=l214jV2]1S6];oS1W3\29;M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ22i1Ch27=^1T2OiAi4m7G
315d7Bb2c2D7e33112]1Z51FBM;V226P12d2V3\3Q3BKQ1d1E253]2>>`4n80Z7Q2MDJ\25BVP1Bge1]1S6`1l9Y2e6V:l>Y
14163M859:_2DG\2JJ0oP1T1^c1]1S6Z7@a3aLM6U13d3Y11d1Z2@=\2:m?14jV2]1S3o2]1[7c2[67\2Zg2]1S6];[6cM8\
298X9^]2]1S6];6\2Bgf2]1S6];>\29>iP1ge1]1S6`1l9o8nJ01Q5m2\29;M^8505a1:7:406NK4D156281g11P1T111P10
15DV1<;CJ5V57=^1T3aNG315d7U3c2Dm33112]1G;V413BBM;V226P12d2V3S2X1Q3^1Q1d1E253]2>>kD17\29Pg2]1h5:]
;:\29d7\1n]2]1S6];R2lQ1h1\245f10Q1n7`1W3;14S2IT1:=X3Z5>b7`12621F0_V1b2`2B?d14]1S6X5D`218R1`1Ag62
h174[21CR@W1g79\2:m?14jV2]1S6];8\24Acf2]1h4Z1];6\2Zg2]1S6];m:h2\29;M^8505a1:7:406NK4D156281g11P1
T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm33112]1Z51FBM;V226P12d2V3Q2Z1Q3^1Q1d1E253]2>>9\298X^2^8]1
S6];i;6\29Pg2]1S6];6\2Zg2]1h5:];8\2Bgf2]1S6];i;Y4d3\29;Mi1d6505a1:7:406NK4D156281g11P1T111P1015D
V1<;CJ5b3c17:2^1l1W1aNG315d7U3c2D7`2T13112]1k2730Q21;:B@1:28b1C26P12Y1Z1V3\3n22U18Q1C0OA3253F1c1
0>>l?n4S1D6d3\29;2JZ61Q2505a1:7:406NK4D156281g11P1T111P1015DV1<91CJ22<i47=;0A?9j2aNG315d7U3c2Dm3
3112]1X1j13R21;:B@<28V226P12d2V3Y2R1n22^1Q1d1E253Hd1>>a3=c1n91V1o31;h1J\29[10f6kHb9]\1]1S33c1L:c
1i9n8e7Q=F082m92;J\2n5kn1f<[2\3]19o1A0630U1FB:S11605i9X62B\2e10WK50X3YT1aB]1S33k28T;[6m3\C?\2:7h
<l214jV2]1S6\10m8Q1i;A\2e\2d:]1k2063m1B:\10o9l528@\298WJj8P\1c7]1S3Q2B:]1X5f4k;E\2:m?14Vo1j1h50\
1U5M8T1o3S1W2MCE;7\2Zg2]1S3o2]1o9G\2907e?14Z:Y20X2W`1X5Z2]1a2Ad2:d2h8[6_5:\2:m?14_T2Z2]1S6];B\29
07h<l214P;ik1]1g2300U3]1o9>\2:Y<c314jV2]1S3o2]1Oo8[6P4\272512M^8505a1:7:406N2G0200111;2121004001
81C2P11P1T111P10151BV1<82CJ5Q5037=;0A?JY2aNG315W7<R32c2DDX33112]1P1S1U31FBM;g1>241P12W1\1V3\3Q3^
1Q1AH9E2534X2>>S6g>1\46\2Zg2]1S3o2];B\2Bb8d5`n1b12Mn3[3]1S6Z110m8Q1Z1P1\290W;e414_:_1o2:l2P8oAaJ
0[10S3d245Z18U7MCQ1[6PGY3\2:\2SKVl1]1T2n3O]:cBjE7\2V6Sa2]1S6d9h1=\29`Jd1Ek5bZ1e9]1S3d2:];<\2:m?1
4jV2]1S6];[6X1jH7\2Zg2]1S3d2:];:\29Pg2]1S6]1n44k4V2<\2:P=l214jV2]1S68T1o9:\2:m?14jV2]1S68T;6\2od
2Z2]1S6];9\298h<nY2]1S6];i;9\298mJik1]1S6];i;9\29^Han1]1S3o2];[67\29Pg2]1S6];Q2>\2ga1Q6^?Q@]1S6e
2g8[6`9S8S5h7;\2Zg2]1G64P3[10A];=\2:P=l214Z:ib1Q2c7]1S6];9\298[71Y_2]1S6];T3\2B22J3Z8505a1:7:406
NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3aNG315d7X2Lc2Dm33112]1Z51FBM;V226P12d2V3\3Q3^1Q1d1E2533Y
2>>b?1\2Mk11P4>6\2Zg2]1S6];[6>\2I\7ad1iFg3]1Z5B5];[6PGo3B\29mX1Ie5P=lG0LE;1B]1S6];S@kCU2\2710:e=
J0200111;212100400181C2]40151V2R7037=;0A?NU2]Z12c2DDc3]1Z51FBM;V2241o6^6`2AU2WH7\2Zg2]1h5:];[6T2
\27=e=J0200111;212260181C2]40151V2X4i2037=;0A?:i2h62aS12c2DDc3]1Z51;:BM;V2241o6^6`2AU2_8<\29gCd\
1b1PE]1S6k6a4`<Z2B\253<cf2]1S6];VCV@416Q1859:I\253i@lLY5g4WO]1S6Q3l1^6VCZ3_1[;416Q1859:V1\29_5W@
CZ=c31nAX@32FKb1e1`2g5]1GS118LZ1Q17:];^;GX449;8h;b6E\2QM[9l2X5WAT2W9^:b1]1i2Y3l8W28]K^1Kl92c1\20
N00k4Q2o2n1]@d2;=2EQ3`Mk?V5]1Z2P2g1V13o1^434?=2E7W11120011122W2g261V;7H\2:T:b3U214QQ2h50[10S1Z3F
:BP2\1o7R9X3cG1A\2e10PMWK\2TEh5]1S6_3m7^<j?\1<U:[1\2d100]@_9Y1l1\2b2k12k^1c2]1k2W3Q7d31Dn@400Y3V
92285108<5>6i4Q392MW1\2907f<n214o;E7c1^1Na1A;fLj@h5]1\19\48a3^4O>?T1T58nEo1f5K1\16\2Si1VN]1S6];6
\2Zg2]1S6];aB6\2Zg2]1S6];^T16\2k8^^2]1S6];@\25Tg2]1S6];VCV@416Q1859:7\2Zg2]1h5:];iU18\2g1be2]1S6
];fN16\2^5ka2]1S6];7\2Zg2]1h5:];SU16\2Zg2]1S6];SY1:\2:m?14jV2]1S6];P8:\2:P=l214jV2]1S6];7\2Zg2]1
S6];SL06\2Zg2]1S6];VU1F\290Y100Z9c4B14W>S5^c1]1S6];`<UA]1g8V1C\25Tg1oO]1S6];VCR3Z:h2416Q1859:6\2
o?ZW2]1S6];C\245;]8c1_514S`1[3ZC]1\1f48T;mJY<7\2Sa1VV1]1S6d2h8Z4\29;E1j1A1?FX2]2750513312@3=63@1
40411W15:2CB15<BL1N1I:12X1CW1<;C3`1^1k4a3^3Bo9_26W9223054N:02FO3A9C5V5>b11f1S2U1><4221AY3D6]1]1e
4BMd27P1h1B?R3f1e1Q3^1T22>N3;l62k2S9:f30H1X3G5H@9\2Qj1c4[4j?]4]1S6];D\2Ik]1i4Q4>`8o6X1N`=]1S6];f
Eg1n3l1j368\2S2`:R3bW2]1S6];7\2j\2_:]1S6];g97\2^:k\2]1S6];Y:;\290m?14P;ik1]1S6];:\2aa2h5]1h5:];l
La84I\2V;c8e2C8T1o7l4^3e4`5TT1]1S6f5`1Bb3Z9P5>d4]AZ1@\298[5o1g2S7Wa1^>h5]1S6_3m7T:Y2m2\2:72M^850
5a1:7:406NK4D140040281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm33112]1Z51FBM;V226P12d2V3j1a1Q
3^1Q1d1E2531[2>>f1\24m1Q1n7`1h2>f2n1:=X3Z5Q8`12621F0k9m=e>b2`2B?d14]1S6X5^2F18R1`1Ag62h174[21CU6
b8a2^6h26\2hl1aJ]1S6];?\2WH]F^B4VA1g4]1S6];US10H1=\2IGhe2]1S6h7d3UQ16f3?;6\2Zg2]15m5];A\25Tg2]1S
6];_9f9V@416Q1859:6\2k]1^Y1]1S6];8\2n71PKXd1]1S6];6\2Zg2]1S6O]:8\2Zg2]1S6];gHh4^87\29Z]2e9]1S6];
Y3\29;Ml2f3j1505a1:7:406NK4D156281R1133:1P1T111P1015DV1<;CJ5V57=^1T3TN<G315d7U3c2Dh2T13112]15T51
FBM;V226P12d2V3\3Q3^1Q1d1E253]2>>^1:S2:o:b5P4=:f2\2EM^8505a1:7:406NK4D156281g11P1T111P1015DV1<;C
J5V57=^1T3aNG315d7U3c2Dm33112]1Z51FBM;V226P12d2V3\3Q3^1Q1d1E253]2>>;\2TU1[7iZ1]1S6];S108aR1M\244
\1PMib1U4b1]1m1U4_3m7T:Y2=g3S<?^1?[64E`1=6BAg2\29;M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5
V57=^1T3aNG315d7U3c2Dm33112]1Z51FBM;V226P12d2V3\3Q3^1Q1d1E253]2>>>\2:m?14jV2]1G;P3[10A];;\2:S:i5
14jV2]1S6];nGh2\2E2J^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3aNG315d7U3c2Dm33112]1Z5
1FBM;V226P12d2V3\3Q3^1Q1d1E253]2>>A\298R10W61i9da1U=d6]1S6];i;KPA7\2Bgf2]1S6];k;<\29?O`e2]1S6];\
Q1Q3U1:6\2Zg2]1`5B];9\2i7\V1SY1]1S6];nJn8D\24Gf6c3S<Y3`Aa4Y3o2[30j1oJ]1S6];dEf56\2Zg2]1S6];Z;7\2
9e_2Z7]1S6];6\2\W1m_1]1S6];=\2:7X>\114jV2]1m55j3b7E\2:m?14Q6Q4j4MK^<1`Y1]1S6];h8[5V7Z1S17\2Zg2]1
S6]3o7R9H\25QT1Rc1]1S6];VC=IR1E\6h6416Q1859:5T1@\2\Ae;j2e3_U1V>]1f23X3];Z;m<[2m97\2dAR=bh1]1S6];
:\2:m?14jV2]1k4W1];6\2Zg2]1S6];Q8e3\27=M^8505a1:7:406NJ0200111;212260181=52P11P1T111P10151BV1<82
CJ22<U3^1037=;0A?9j2aNG315d7R32c2DDX33112]1P1Y41FBM;V2241P12d2V3\3Q3^1Q1AH9E253c1I>>U4\271072M^8
505a1:7:406NJ0200111;212100400181C2P11P1T111P10151BV1<;CJ5<<NES1GF037=;0A?NAc1aNG315d7R32c2DDX33
112]1Z51F89M;V2241P12d2R2S1S25R1g18P1^1Q1AR1E2534X2>>R5h?1m2>\298[5o11Y_2]1^4d1i8MCQ16\29Pg2]1S6
];Z4\27=MS2^2T1FN3@;505a1:7:406N2G0200111;212260181C2P11P1T111P10151BV1<;CJ5Z4F037=;0A?h1[1RDX3i
1[5D2315d7R32h1JDDU1R23112]1Z51FBM;b12@241P12[1X1V3\3g18P1^1A?AR1E253]2>>^1T1_3g>1\1^2K^2\271;e=
J0200111;212260181C2]40151V2R7037=;0A?T3h5c7\4cH2c2DDc3]1j34K3:1FBM;T1Q1241]3a3Y2T4`2AU2d4V2R<1V
5N\2d100WK2^4iZ1o:]1S6j3R33f3D=a@40`<2>5Ee5Q3E@3A\2U`1WI`:[3]1S6];l>j470n?1T1Fj1B\25gn1\H]1S6];V
CV8o7416Q1859:Q3\2EM^8505a1:7:406M0K4D156281g11P1T111G8015DV165;CJ5V57=^1T3_7QGG315d3o3U3c2Dm331
12]1Z51FBM;V226P12d2V3\3Q3^1Q161[1E2403O]1>>iEY1I\2V1fES1?l1o<?R1W:0f3?1P9l6X1_>]1<f5];\6i4aJ7\2
Zg2]1S6];gCUB7\2Jhf1fO]1S6];A\29]e2b1]1h5:];d@P1c1]1T8R71\16R3\2EJ2^8505IG:7:406NK4D156281=Y11P1
T111P1015DV1<;CJ5T4Q17=DIT3S4]4oEG315d7U3=U2Dm33112]1Z51FBM;V226P12d2V3P2[1Q3^1J661[1E253]2>>K\2
5_49Rj1b6n9R6b1JBU5B:];T:Q9n5W:416Q1859:9\2m]1X3_;U?];]1S6];C\2n3QW1R2T1Q5l4T5g8X1l?]1S6e2S4c4fF
:J6\2^Okg1]1S6];a1]27C5V23^2Q7Q7\1\22e48W@k;S6FT2R<T3Gb2f1W3h3S1AGAX3d3m1P1411112000h5c2l6XAl2h5
Z2]27C5i4Q7R23_11T2Q11\1\22e48T13W5h1=^1l2g?_GGb2T35W1;K\1>3?181S1A5?16092U3b5E:6111210Y2X35Y1Y1
JU1V4DU1oBl4KQ1]27C5i4Z8]2c:l9=^X1d95X2Q3]1b78E>IDH7611122jP1d22Y2]27C5i4Z80H3_11e4\223T==^X1c90
223L62293746`1:6>D32J??c62JFS12E251411112000A6i422Y1Y1l6BBoB`1\1]27CS4m>R:af1f1GY2_11P1>8CS1?1N0
92`8X18610b5b2g5F3i2g=25034G127]2Q1^Y31122N]27C5R`1mL_6T3`1T1\1R118]2i:1122d>Dm3R<2T174Z3Eb1]27I
n=3a1k;8T13P7=`;mLd95W128K\1>C181=EA5?992^9C1122AS52Y1Y1W6DB]DEO]27ZL_a1_6f1Ih2N1_18Q1U11;Cf7W2@
62ZO25034G12X1]2N00k4Q2o2\Bd2;=2EQ3PHZ@TE^434?=H7W1140011122W2g261V;7Y1]2N00k4Q2o2n1]@d2;@g3PHZ@
P5P;R5^434?=H7W1140011122W2g261V;7`1]2M1X2MU5a1X516\5Y2T4c3e16f4kFU1X>>[2[Bl1a234MH7W11611122W2M
i161X2V3dGQ12W1]2M1X2MU5a1X516\5Y2h7e1m4kFU1X>>[2[Bl1e24f1_11611122U3[4V3dGQ12Y1]2O0k42n4n1m5a5W
6Z1;=2k2K\2l2fBS39j16c8W7`4Z1[8k1^4H=P1b162W2g261n3U1]2O0k42n4n1gAZ1;@k2K\2l2JkA]3Q2c8W7`4Z12X82
h1W5=c262o461n3U1J]2O0k4Q5QE;X4M`JQ2gE20S:^4H=P1b162W2g261M]2O0k4Q5g5Y?;X4MV5kA]3iG20R1P9^4H=22]
262o461<]2Qg2X92^75Ka162V51Z4^2CE21g12761?m2@5029:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1
<;C3`1^1k4a3^3R=6W922364N:0S1E3A9C5V5>b11f1P22U1><4513=l1\1D3n2c1]1W1=@Md27P1U2E^4224e1Q3^1T22>N
355Z6d<:i8HS5^2Y12i111661?m2=2539:22C575051334@3=324?140411W15:01311162A015M1LP11I:128F8CH237<;C
3CL^1m321D02a3ABY2U8:a46W92664A<:0i13A9C5V5>b11f1S2U1><451AY3D3n2Z18]1U1139@M1b27P1d1O6^4224e1[2
E^1T22>N3018oB:i8He4^2Y121g1A1?m2@5317:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1n31
Ja3^3a1Z125;c6P1h12683R1g72664N:0i13A9C5B_43>b11f1S28F5><035130<8P3D3n2Q3W1NMd27P1k2^42m1Q3^1T22
>N355b9S2i6>:T2d6HY4^2Y12i1A1?m2@5317:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CK37<;C3`1^1m32
1Ha3^3l2_6HP1k16_1`3V42664N:0i13A9C5B_43>b11f1S2O5><0351A8P3D3n2Q3W1NMd27P1n1L_6Q3^1T22>N3;oB:i8
Hj3^2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A
9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2^42m1Q3^1T22>N355oB:i8Hh3^2Y12i1A1?m2@539:22I75051334@3=
6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd
27P1k2^4P2Q3^1T22>N3;oB:i8Hl3^2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3
`1^1n31Ja3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2^42m1Q3^1T22>N355oB:i8Hg3^2Y
12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>
b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3;oB:i8HT4^2Y121g1:61?m2@539:22I75051334@3=6D140411
W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3[6f66W922364J3360S14@3A9C5V5>b11f1S2U1><45130<Y3@33n2Q3W1N
Md27P1k2^42m1Q3^1T22>N3;oB:i8Hb4^2Y12i111661?m2=2539:22C575051334@3=64?140411W15:2CA015OLP11I:12
O8CK;<;C3`1^1m321D02a3T1Y2R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3Q1l1Z18BJU11==2M1b27P1k2;R42m
1^2B^1T22>N3018oB:i8Hl3^2Y121g1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k
4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1]1]1^42m1Q3^1T22>N3;oB:a7W1HU4^2Y101i
13=1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1m321D3a3T1Y2R=6W92664N:0i13A9C
5V5>b11f1S2U1><451AY3D3n2Q3U11NMd27P1k2^42m1Q3^1T22>N3018`B>:a7W1Hg5^2Y1011g111661?m2=2539:22C57
5051334@3=324?140411P1657201311162A015@<1LP11I:12O8CH><;C3C2I^1m321D02a3ABY2`3d4:V4:6W92664N:0i1
3A9C5V585b11T1AS2CA><451AY3D3Q1l19P18BJU1139=2M1AP27P1d1O6;k1I\12m1[22;23^1T22>N3018Z6Df1X::_2Y6
Hm3^2CE011g1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0Z1
>3A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2^42m1Q3^1T22>N3;oB:i8HQ4^2CE01i1A1?m2@539:22I75051334
@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1m321Ha3T1Y2R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n
2Q3W1NMd27P1k2^42m1Q3^1T22>N3018oB:i8Hj3^2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:
12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2^42m1Q3^1T22>N3;o6o
;:i8Hm3^2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1m321Ha3^3R=6W92664
N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3018o6o;:i8HP4^22V121g1:61?m2@539:22I7
5051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D
3n2Q3W1=@Md27P1]1]1^45j1Q3^1T22>N3;Z6^3U9:i8HW4^2Y12i13661?m2=2539:22C575051334@3=64?140411W15:2
CA015OLP11I:12O8CW1<;C3`1^1m321Ha3^3R=6W92664N:0i13A9C5V5>b11f1S2CA><451AY3D3n2Q3W139@Md27P1k2^4
2m1Q3^1T22>N3018Z6d<:i8HU4^23U12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1
^1m321Ha3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3;R7l;:n3416Q1859:
V2Hk3^2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i1
3A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2^42BZ1Q3^1T22>N355oB:i8Hh3^2Y12i1A1?m2@539:22I75051334
@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1
NMd27P1k2_6Q3^1T22>N3;oB:^7Z1Hl3^2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<
;C3`1^1m321Ha3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3018oB:i8Hk3^
2Y12i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V
5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1]1]1^422j1Q3^1T22>N3;oB:i8Hn3^2Y12i1A1?m2@539:22I75051334@3=6D
140411W15:2CA015OLP11I:12O8CW1<;C3`1^1m321Ha3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NM
d27P1]1]1^422j1Q3^1T22>N3;oB:i8Hn3^2CE01i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8C
W1<;C3`1^1n31Ja3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2^42BZ1Q3^1T22>N3;oB:i8
H3^2d[3]U14^2eP121[3^25=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aN
G315d7R32c2DDX3311k61Y1M;V2241P12d2b4P2Q3^1Q1A10OE253]2>>[2^2Y10_2?]5=07334@3Y11f15d115l1P1K:]1C
W1<;C3n61Ja3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3Y4Nj3P1k2a9^1T22]135UC:i8W2^2Y10_2?]5=07334@3Y11
f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8<^23[m3V@41
6Q1859:\2^2Y1031Y2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5
j3P1k2X452o4^1T22]13[C:i81^2b1_2n10Q1c6Z1`1W3f2n1:=X3Z5Q8`12621F0_Fo?b2`2B?d1o<U318E<R23D1012f5k
174[21CZAm1_2n10Q1n7`1W3f2n1:=X3Z5Q8`12621F0FS=^6U2o?b2`2B?d1o<U318R1U1L3D1012d2Q32h174J`11Cl3j3
b9V7>_11]1_2i1W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R211D10k5S3V2n1W2S=b1_2o1Q1j5S2`1W3
f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<b2B18R1R23B11041d5k174[21CX6Q;h3_2:0c1Q1n7AN^29>f2@C>71072=B1A1
Q1<@[3E41Q14S1b5U1`12621F0P5P2g9lBP2GP1a1`2B68d1=043?IF17<1c1FU280041W1HAS1CL1140n118D000183=BMH
1021b4S1E3Q174\1N1Ci3m3b9W5g1S2_2;c1Q1n7AN^2Hf2T1>710:=BC1Q1MQ4X1Q8`12621F0_V1b2`2B68d1W1Z2R7e1C
LX218D01183n13Dn5k174\1N1Cg7b9@_2T<[3V6f[1]?eJ10]?n2b8W4]2Bo3a1_27a1W1n7`1c3140R2n1:=X3\=`12621F
0fF4d;0m3b2`2=4?d1o?518E<R23D10k5Z5n1[?8_2TQ2[Z115110W1_2i1W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4
?d1o?518R1R2Hn5Z5n1[?Z1_2i10V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R23D1l5Z5n1[?]1_2i1W1
n7`1k3R2n1:=X3S<0W1`12621F0fF40b?b2`2=4?d1o?518R1R2H1l5Z5n1[?h40`1_2>`1Q1n7`1W3f2n1:=X3Z5Q8`1262
1F0_F65b?b2`2B68d1o<U318R1R22Ei54k174[21CZAY1_2i10V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R
1R2Hn5Z5n1i=a1X1_2i1W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R2Hn5Z5n1[?[1_2o1Q1n7`1W3f2n
1:=X3Z5Z4f3`12621F0_Fo?b2`2B?d1o<U318R1R2Hn5k174[21CZA[1_2n10Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2
B?d1o<U318R1R2F1n5k174[21CZA3_2`[31Z1_2n10Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2Hn5k1
74[21CZA4_2l8eR3bA]1_2m11Q1n7`1W3f2n1:=X3Z52n7`12621F0_V1b2`2B?d1=a<U318R1R2H]5@k174[21CZA]1_2n1
0Q1c6Z1`1W3f2n1:=X3Z5Q8`12621F0_Fo?b2`2B?d1o<U318R1R2Hn5k1334[21CZAZ1_2o1Q1n7`1W3f2n1:=X3Z5Q8`12
621F0lFb?b2`2B?d1o<U318R1R2Hn5k174[21CZAX1_2i10V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2
Hn5Z5n1[?h1`2HU9[6Al4I]4<i3m3A`5Y@g5b>61o2E27JI45X1f6g8m2i1816261h=K^1G05g3Q8LAj1R7=731121e1`2HU
9On1Do1i2Q9i3_4]4Z1[T1061o2E27JT1c4o1Q=f12816250000m9m3i2;Y:f1EA2j8=73141P1`2HU:]222o1e?_4UZ161e
32R1aFD25000f@;b9F=X1W1c954l1`24CP6Bk1Y84^55k2X5f:mD2g4@a5Z5MR1D9`=>?^5f2M625000f2Z4_1Z1Y1`1S40F
e2b2h45d1>[3:K]1R416;1?N`24C\C9iDiY1P2YAb31625000Q7l1m4n20\3b8_4c2R4141L`24CW:d1Ka2e8TT1R]11961?
c?Y1\3`9V4f4=731121N`24C<h8c4V:lV1EV18Db;nK95000?[@_<Oc931121I3`2]Z36n1a28>U4o37R61@n6e3U5HV20n4
3V4Y4\1Y1l1B4?R1Z1R21S3U581Q17@71A>>o1:8T7h178?f<1^3[>h1B\5e5h1j81c5g2<a250_1c5h814XAdR1e?ei16a2
kNR3nQ1WY2>?a2Zd1W9Y6o5_4g6BkKEbDX6>^37Ba2885`>M^<a4e;aE0j9U6k=i4h1n9ZA?a283k>h1h<T5We1X8[>j5\2k
<T3o51a26a2AlJlg2T9]A4a283k>5a283k>bU32a2<6a2lBZD]6]:]Y13a2hEeR39a2GnAf5P7Q;mF\c1YB7a2]@Pa3\30[;
V38a2X?lB0\\1Q`11lAEa2A5dBV29b9k2mFg5gIk1m25^19X1VAn1_CW4Oa2A5`;AT2]1_1^1`2^7\8j19h<e3;HgHS6j2g3
X1`51k1T8cGa1e2d77a2G[Y2_g1]:=f35a2GkP4R;Z32a2A3a2AaY2;a2A5VC^23UR20W4IZY1Ba2AJWa1T7]GZ1U6W4Ag>9
T4\7^3R7`1k2Ga2AQ2o?T3>\LZ5\6`7jBd7AD<_GS2R7?P1k2g2G2a2]a4<a2`109b@P6]5`i1_I@\FY;X1a2m1Q1n7`1W3f
2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA:a2jW1P<e9Tf1]2W9S1Q4Z;5a2ie1Z1o2fW22a2kQ43a
2nc1l]22a2iQ42a2^P22a2oQ43a2\GiG3a2iY1_51a2Aa20lf1R6]3ml1b70b8416Q1859:3a2Va20]3a22=1K^8505a1:7:
406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3ZMV1G315d73n22c2DDX3311k61Y1M;V2241P1
2d2c6Q3^1Q1AR1E253]2>>P:U=d2a2@00K^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U
3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>3a2BXR3[3a22=1K^8505a1:7:406NJ0200111;212260181C2P11P
1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>d4h54a2BX
R3QP1;a2Bc=dd2hL2X1c35V904a2A0XR35a2Bko1\R1[?3a2BXR3Z3a22=M^8505a1:7:406NJ0200111;212260181C2P11
P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2]5U1Q3^1Q1AR1E253]2>>^91a2?
a20[m3D0V9Y6416Q1859:e2a2@M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm33
11k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>m2S;V7f3a22=M^8505<T1:7:406NJ02001001;212260181C2P11P1T111P1
0151BV1<;CJ5Q5037=;0A?T3aNG315d73n22c2DDX3311k61Y1M;V2241;D2d2c6g18P1^1Q16:R1E253]2>>m2X2P4`2l8S
3Ob3a22=Mg2f5505<T1:7:406NJ02001001;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3TG\7G315d73n22
7[2DDX3311k61Y1M;V2241;D2d2c6g18P1^1Q1AR1E253]2>>W9b2a2@M^8505a1:7:406NK4D156281g11P1T111P1015DV
1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>1a23a2Yk1a`24a2BXR3\_1Aa20[1b_
1j4i6gP2j3[<416Q1859:Y1a2m1Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k1154[21CZA@a20ej1
nh1f9_3T1a;416Q1859:=a20me1]W2V@416Q1859:=a20[m3k3Z<416Q1859:?a20U>YY1kU2V@416Q1859:K<a20[m3V@41
6Q1859:Ba20Sl3W1T2]2V41Z7416Q1859:h1=a20[m3k3Z<416Q1859:=a20mn1]n1V@416Q1859:<a20[m3V@416Q1859:3
a2lP4SAJa20`R1bDWV2f1A[20d2`1J_6416Q185923361_13a2Ak94a2AZa1Z`24a2_R1aW1\93a2_R1aW1e1a2GX3d3e3a2
E_2b2Y35P5V3e2P8c4R1`2l1R1g65[21Z4<0j2e1a3S1Z57M<9[48_5n20A=P1S1<Z6Y=^6[2C`3n4V1a2GR3R1T68T10Y3W
1l55\2T8f:a5g1EE61X9\46j2@A^2[8j1V=88b2m2bGo20`1a2GNX1Q35e2f4;c1H?5g1nD]4V8E4V1\4Y1k61b1@H4R136H
R1X6X2=T171;W3T2oDk2T7m6[=1j3a23;7W2V5@C8H^2n1OAb5IV16ELKHP2e158n1>7CLAU2o5;S32L8N42_1Je2[1=W1<6
Z149DP1W4n244>9f1E868f2C`2;AK37K83m5T4k1OT1:@7`1BW=;NU2i6:a250g1S2o1Ik3a12=C11P1@A5>3662R1;G2F3Z
1a2Gf6V4m2P1H?h9`1d5^9S85;Q21T1i;1b1a2a1_2d3H8MQ1b17Q4iP1g65Q4e14m1g2h21V5a23;7f18Be1d2e1o2OQ1o1
S215B\18872626==7X1=2Q1JB?V14J1H50Dd1@2<6L2>0c1k3P3d1_4N4ER13j2R2F8P1DM85b2X18982;17W1o1j16V1h1C
8Y1MD4O11593724<];=2G=1@;:f11Md4Q9m1J>^1@P36C6=C6a1H=K=06W2b17DS1Aj1?W10612=4>4=A5:AD3147<^26Q1a
24<X3a19OF7Y2W3U3m:RAm5l1:21R39g2D`7o>l8\8hKo1b:a1d25_4a2?7<V2NT11AHB=;V2NG0;5T2FT1g1c3o2f2e3e3[
27e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n5K1g4_19X137R10612M64<ACA417297>5:<V12Z1\189Y1JP1AY1P1F2>>5NOW1
d11IQ1[1U130l2`2EZ11188319U1W1o2C05D[1JW32n3P2]30a13Y1k1_3a23C7[2f4e1V159;H5<67NC10214;67H2K1Gm2
@1P6a1o2R2[2:K3;GJdFA3W22k1c7:[1411W14^1T12GN7GA^19DLY1J2Y15Y1P15@P1Q5Q1K3HKH_3R2P21T2=h61Cb7n13
8f17=C0S1CT2<]6h2a2G7[2NT11_4K159T15D6e1447BH2X1Z3@o9g2j4Jo1_2Q;P:n1a6X13Z108\1NCP1297`25Z13k1Y1
J22\1@Hg1>5;IS2S2Q1KL>U1Q3`2P21a3_6d6l231W3m3<3_23Ia2G90Z3V:e2]1X1S1W7RV1ZCP@j1P1LU4f2k4231e5c?e
1a23C351d4o1Q3V1n3h7;S38d1j1I;ER1;S1C28kAn62R3U4S5X3T2_82c6Q1:S2e6Q14Y4^111;9\2m6_1^?Ca2G;f9h:9j
^1QDk10j1Q1d1Y2l16kM0a==a2G;f9X3df1nFV44h5RFc5l9P1a2Q1[3b23i81c8`11X5d1d61i>\4S3[3S@f1S1Z@j3m5k1
d30U1234i1>a2Q1R1V5Cm=b9c2XHPV1HZ?b5jD6a2GX]1TX2R7mA2a2G2a2G7a2G[P4Z2Q8S2U16a2G[P4Z2Q8S28a2Gel3e
3Z2Q8S2U1:a2hB\?m=h5TGZ9]Ce=[1[1a2m1Q1n7`1W3\1Y1n1:=X3Z5Q8`12621F0a=A[Hb2`2B?d1o<U318R1R2g6k174[
21CZA2a2da3o2a2G70b2884>E13MU3h2;8a1814100:5<5R5MS3g<^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1MU5^4
=]3;3;Y14<56i12A>@9S1R;i9T@X1:1h36K;Y6c1S1\3f44a2cB1P46a2cB1R3MLEa2WIT8_5d1R2e50m1gIU3X3c1T2S2b7
cS1m3h16c6Q1a2R?0511g1`5m2o2g4_5d1R2e50FV1o2i1mDU3l4T2f9KgR1k1j332c6`3b4a2?F0Q2=?FX2f1=8=0733127
83H@1:11P165:05118E15194[1P1K:]1>4W1<;C3o2g43a3_1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1V1=;i13KC5V5>EL
1=7P1h1:CA><:1237;Mk16DMQ1R19P1R3JQ1?b1EP1k2W2Y7^1T22]13f=k14]351321i8W2a2Gm1Z5D22Cg?T8_5d1eV1X3
c1m1K3N2W3850;A34U13I@249W52512JB:3@K8@630Y5022462X28S1[5<>a4Nd3m3I_22l1a2W4FX2f1=O33<83f13P1<:0
5118M194^8o2m9]2[7K7H0R20=:1:6UF;h1\1Nm137Y1k1i1T2X?YJk1b376b4a2G70b28812>4@13MCf1=<B33<83S1;611
P1<18004100815<52194^4MQ31m2i93Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1MU5^4=V2;J;3;1W1
4<564d12537>@9S1Gi1T2[6l8LT@X1:1h36K;Y2k1S2^1426I\3f4d4a2F078W14=A1V1X2e2<13312D=63@1404112T15:2
CB7OL1N1I7212K29:8V1R3^1W:MP;^6d2S326054841>:JI53AU2T4>b11f1S2O5><42213=g5GA`1JB=26@P15?7d2^3Y6K
Q1H2a3S14>^1e3>9LL1AMS11]60Q219P155k1L4O41P3\2<6W1a2?607n@_2S2_1a2\9U3WU1`5o=e<m1KT<81Ak6Y2R21Z1
5Q2L4K36Q1Z1C\2CKa2?607^CS2_1\d1`Cc>K_<]7Y2R21`1Q2L4Kn1HC\2CEa2?607^CS2_1mW2c>KmC\41`1Q2L4Kh5CIa
2A407^CS2_1dm1X:Q=a1Kh>T5\41`1Q2L4j2d1T2CDa2A407^CS2_1mW2c>KZH1`1Q2L4W4\2CCa2A407^CS2_1mW2c>KZH1
`1Q2L4d6CCa2A407^CS2_1mW2c>KZH1`1Q2L4d6CCa2A407^CS2_1mW2c>KZH1`1Q2L4d6CFa2A407^CS2_1mW2Q=a1KZH1`
1Q2L4W47T2CU1a2F0fCc3Y8YBX>Nc108^>d=n=6=I1e2i1]?;?`31`1Q2L4H8U1W20S2CCa2F0fCc3mW2n=DKe2i1jC1`1Q2
L4d6CFa2F0P4h<4g2l2FTi1g>0c>KZH1`1Q2L4d6C[1a2m1Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2
g6k174J>Q11CX7Q:=a2G91e4P5e:k3U5UV1i[1`=Q?2a2\H4a2d^1f9c\2b1a28d1Q1n7`1h2>f2n1:=X3Z5Q8`12621F0_F
o?b2U1Z1B68d1o<U318R1R2g6R1H74_1K1CJg:g5W5`1a28d1Q1n7`1h2>f2n1:=X3Z5Q8`12621F0_Fo?b2U1Z1B68d1o<U
318R1R2g6k174_1K1Cb;g5W5i1a20k10Q1n7`1W3f2n1:=X3Z5X7H`12621F0]5YP1Gb2`2B68d1o<U318R1R2g6k1721[21
Ca6h:]5416Q1859:>a20[m3k3Z<416Q1859:h12a2Vl13a2jW2g[12a2]_43a2AVl26a2AQ5o\1`CR1Ca20@Q5`;l9RIj2\7
on1V@416Q1859:2a2`j3\1a2g1W1_7>`1k3R2n1:=X3`1i8Q3`12621F0fF4c?b2U1Z1=4?d1o?518R1R2g6Z5n1a3i;o4;a
2AQ8l30j1Y[2[4V9[LU:6a2Gei1`[1eC`=3a2di3`=2a2_S42a2bZ44a2`;V4cP36a2nKn8[b11j75a2VZ1kMd4kY14a2a1l
X1SX3T1a23[100]@_9R:=a3cU1g?Q1dNV92216131025<2201B]6n1B6ANa2AM00T30e=m>m13T252UJT?Q>3h8fQ122:0K5
0`8@B2a2YV4]1a2m1Q1n7`1W3f2n1:=X3Z5Q8`12621F0\Q1R5b2`2B?d1o<U318R1R2g6k174[21<6ZAg3011a24a2i[2_3
a3<a250l?14a@22P1fb1a<>a250:a?14GPS2Zc1U48012a2cf3<a2XV1l2eH^8Hhl1JS926Od2a2@M^8505a1:7:406NK4B1
156281g11P1T111P1015DV1<;CJ5V57=^1T3oEa8G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>4a2\m2
T5f2=a2AN09b@P6]5`i1_I@\FY;Ia2SD]3k15FD_2k1S33c8M[6FY2i;i5m:j6hE3W8PFg2<a28U>I[n2i1S2i=`77[6[28a
28U>I[n2XI7g8Da2R5o7U6`3?RR1R2RR1a4i3T>f3L\67`7T4^2[27a2S\1Pc27_78g87a2XCf7TT37`7o86a2ao1ic16a;X
>h1a2l10Q1n7`1W3f2n1:=U24Mj1_3Q6o1`12621F0]5n9Q3j28l@b2<S2B68d1o<U318R1R2g6BX174[21Ce9d7o47b1a2m
1Q1n7`1W3f2n1:=X3Z5Q8`12621F0V6XP1b2`2B?d1Q:o1MCAo118R1R2g6k1154[21C9P;o5o4g2f1a2m1Q1S1:P4S1Z1`1
W3f2n1:=X3Z5Q8`12621F0V6X@o?b2`2B?d1o<U318R1R2[3[3i1174]1M199Y1P:o5W5_2R2a2A[1Q1n7`1W3\1Y1n1:=X3
l4=Q8`12621F0U5o9KKc@m4b2Kd1B?d1a9]3U318=DU1Lg6k174?:BM1CT2K1e6m2k1n1Ho4[1h29V2a2G0[270279U5`3Dd
216KDk32Q1T1i5?J@`2`1k165;QHW1b4[56Y1B9C>R4n3h1<3GR1n3313g1_2l1S1f1V314131Nl:n1hDQ12o1=a2AQB13]3
dc1Q2Y42f1fP1d5f1a2GU1Q1n7`1W3f2W1F:=i1^1Z5a2k40B`12621F0T;`3LlFb2`2B?d1l<2LX218R1R2g6k174Ee11Cn
2:P>k1a2GU1Q1n7`1W3f2W1F72=i1^1Z5k1a50B`12621F0T6o4`3Z?^8h1I_1P1B?d1l<2LX218R1R2g6k174Ee11Cn2:P>
n7W2a2GU1Q1g5g1>8W1K[2a1T1<JF:=8EJP1=M5<^3:Q8`12621F0c98MQ3X5W3X4h;b2GER1B?d1o<U3180Q1R2g6k174[2
1C`3Z2Z3a1a6Y4d1a2m1Q1n7`1W3f2<J<972=NJP1=Z5Q8`12621F0T6Lj6bHb2`2B?d1V<HU318R1R2g6k174[21C`3i=3a
2A5:a2A`:[Di<2[IEj1Xk1;a2ASDi8c>e2a2U1P3cA_Z1;b2[m3V@416Q1859:Bb2a11gk3S4[71Z3Y1416J6859:<b2c1gk
3V@416Q1859:Bb2c1nd1hV2R3?8j5U5Y1416Q1859:?b2c1X]3^>R3HZ<416Q1859:Db2f[1Q2]5a4_>k8^R1g;V@416Q185
9:R1E<b2_[1ka2V@416Q1859:;b2[m3V@416Q1859:<b2[m3c9b6416Q1859:Ab2YHWD6aK1PLmHV@416Q1859:=b2fg3d5\
4i;416Q1859:<b2RIXT3V@416Q1859:<b2[m3i8\7416Q1859:<b2c_1g]2V@416Q1859:>b2`\1ld1S1iJV@416Q1859:<b
2]Q3mKV@416Q1859:=b2le1W4VS2V@416Q1859:<b2Xh1RU2V@416Q1859:<b2[m3Y:l5416Q1859:=b2[m3j6[9416Q1859
:^1>b2R[1\8kY2c9b6416Q1859:<b2[m3V@416Q18319:=b2ik1V:Zg1V@416Q1859:Bb24m?14nW3R5X5c:9416Q1859:@b
24m?14nW3R5V@416Q1859:@b2T5Y]1VCeg1n1W>416Q1859:h1<b2dc3f9V@416Q1859:=b2fc1g:ln1V@416Q1859:;b2[m
3V@416Q1859:=b2eb3e:]4h;416Q1859:<b2eb3e:V@416Q1859:P1b2a11UY1a<m>X1he1f1W1C@<H:Y1>k2U11Z3R16416
@@859:Ab2c1UY1T:[AW1he1n2W=416Q1859:;b2[m3V@416Q1859:Cb24m?14Zd2fHn1W>416Q1859:Z1=?b24m?14Q]3V@4
16Q1859:>b2U6m2Wd3i1\>416Q1859:=b2U6m2Wd3V@416Q1859:=b2Vc1TZ2T7Q9416Q1859:?b2h]1b_2Z5e2R2R6416Q1
859:>b2R[1Bea2V@416Q18319:<b2[m3V@416Q1859:T3=b2[m3\90h6416Q1859:<b2[d1oX2V@416Q1859:R1b2`100i`3
0h:4f1T1L:V1=5X1m37116OD^1Y1416Q1859:LGb2a1Y[1`U2i:4h3:d1^1d2b11d4416Q1859:L<b2[m3V@4141Q1859:=b
2_d1a5YS2V@416Q1859:Bb2gBlK]`10TJR4]6h9416Q1859:^1i2b2U10=Q2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3
k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13^7Kj1o6BS1>:T2?Y1416Q1859:V2@b2TV3VGX2
Q6n1b4Y1416Q1859:<b2`Q3jKV@416Q1859:Bb2a1c<U_3f5h51d4416Q1859:4Z2=b2Vm1TP2Y:l5416Q1859:>b2eb3e:V
@4160P1859:k1<b2[m3_3f<416Q1859:Db2c1bi1nQ25n1S1\1V5Bb4Y1416Q1859:@b2c1gk3R3W5[1Bl5416Q1859:=b2f
S2di1g4^;416Q1859:;b2[m3V@416Q1859:=b2[m3h1Z2R<416Q1859:<b2[m3f2_=416Q1859:>b2[m3Z5Z1c3l5416Q185
9:=b2[m3e6c3l5416Q1859:@b2hl1\8Uh1c9S4^2416Q18319:?b2c1oOgk2Z3i9Q3416Q1859:Bb24m?14dR1k9eBj]1V@4
16Q1859:Ab244h?14hQ2X[1V@416Q1859:?b2n^1\^2b3]4W1m6416Q1859:?b202V]1P`2T=Q3416Q1859:;b2[m3V@416Q
1859:<b2hR2bj1V@416Q1859:;b2[m3V@416Q1859:@b2Po1n8[e1c3h50h6416Q1859:<b2Qe1YX2V@416Q1859:@b2_i16
dS2Z2X1h5i6416Q1859:<b2ed1eX2V@416Q1859:Db2[m3S1Y7110c74160P1859:i114>b2`[1HY@gP2V@416Q1859:<b2T
]1V`2V@416Q1859:<b2Tj1VS2V@416Q1859:?b2[m3]67Z1W1m6416Q1859:>b2a1ik3_;1d4416Q1859:<b2hNbn2V@416Q
1859:Ab2gm2[O7T2e2h4b6416Q18319:<b2[m3T2Q>416Q1859:Eb2S[1Y1\1b1^8[4K^1gn1W4k5R6416Q1859:<b2ca3g;
V@416Q1859:;b2[m3V@416Q1859:<b2[m3e3`<416Q1859:=b2[m3e3f5i6416Q1859:>b2bl3@7V@416Q1859:R1Jb2a7b<
eDm3S1911i9i4^W1YF[27`1e>416Q1859:P2<b2[m3f9_6416Q1859:=b2oc1UY25V@416Q1859:;b2[m3V@416Q1859:@b2
XOgOZn1W1P1T2h;416Q1859:>b2mJnR1^o1Y:l5416Q1859:@b24P=l214Q]3V@416Q1859:?b2VAY_1ha1S5m5V@416Q185
9:Ab2iY1Q@i?e:oX1j3Q;Y1416Q1859:=b2iY1ac2j3[<416Q1859:<b2[m3V@416J6859:<b2Pe1ZX2V@416Q1859:T3b24
:M^8505a1:7:406NK4D140040281g11P1T111P1015DV1<;CJ5g4>7=^1T3S@b2j;G315d7U3c2Dm3311k61Y1M;V226P12d
2c6Q3^1Q1d1E253]2>>R4f1_>416Q1859:P3b24:M^8505a1:7:406NK4D140040281g11P1T111P1015DV1<;CJ5V57=^1T
3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>R4V@416Q1859:;b2[m3V@416Q1859:=b2[m3X2`1\<4
16Q1859:<b2[m3\9i6416Q1859:<b2;ol3V@416Q1859:<b2[m3l>Y1416Q1859:=b2Um35Y:l5416Q1859:?b2c1gk3f9Bb
4Y1416Q1859:=b2P^1Z_2[7j8416Q1859:Cb2a1ik3k92:U11=V4416@@859:?b2a1ik3n9`11d4416Q1859:>b2XOQ?P_2f
1_>416Q1859:<b2[m3[3j<416Q1859:=b2[m3_3[5Z7416Q1859:<b2_[1ka2V@416Q1859:Db244h?14cHPJS?XBoHV@416
Q1859:=b2Cgl3V@416Q18571:<b2TV3VGV@416Q1859:>b2[m3V@4162N8571:T3Ab2BiP1jn1lB4Q:V@4162N859:Jb2FLi
>]]1im14`1c92P40:HY10316Q18319:K>b2fS2di1[3ET<416Q1859:<b2[m3Q4T<416Q1859:Bb2eS2ei1<0Ia7\7416Q18
59:Z1=<b2Sc1WZ2V@416Q1859:<b2d`2f\1V@416Q1859:?b2V\3Ba@Y:b4Y1416Q1859:?b2cc11TX2`1V@416Q18319:<b
2[m3T4Q<416Q1859:=b2]e2mW1h1]>416Q1859:?b2Sl3W1T2d6R1Y6416Q1859:>b2[m3X2V2S5b6416Q1859:;b2[m3V@4
16Q1859:<b2@jl3V@416Q1859:>b2[m3d811]7416Q1859:?b2jZ1nBBTl1i2V@416Q1859:<b2im1ao1V@416Q1859:;b2[
m3V@416Q1859:?b2cJZP1e3fn1i1\>416Q1859:=b2ak1l4ll1V@416Q1859:<b2[m3V@416Q1859:F@b2mn1dh1o4Ho8V74
16Q1859:S2>b2bg3o4Ho8V7416Q1859:=b2nb1k9`P2V@416Q1859:>b2[m3^>g1416Q1859638>b2c1gk3[91h6416Q1859
:Ab2bP3R3oCe5Z3h1a1`9416Q1859:Ab2mf1W7X2ll1S:h4Y1416@@859:=b2Un1Uo1l>Y1416Q1859:?b2[m3b3m1U4U5Y1
416Q1859:@b2[m3b3h3Ed1U5Y1416Q1859:?b2[m3[7N[1U5Y1416Q1859:<b2]f1mV2V@416Q1859:;b2[m3V@416Q1859:
<b2[m3k8Z7416Q1859:=b2bU20gg1V@416Q1859:=b2P^1Z_2V@416;E859:<b2VAT\3V@416Q1859:=b2dHfT3b3c<416Q1
859:<b2dHfT3V@416Q1859:?b2[m3H0Lj5d8416Q1859:=b2Ya1ZP2f;V@416Q1859:>b2[m3[9j6416Q1859816<b2gb1cZ
2V@416Q1859:<b2bm1ho1V@416Q1859:=b2eS2ei1i1\>416Q1859:;b2[m3V@416Q1859:<b2[m3c3b<416Q1859:@b2eb1
X3i1a=[2de1V@416Q1859:=b2[m3[3P6i6416Q1859:Bb2CO]^2VLl@5h2]=416Q1859:b1=b2>T1gk3V@416Q1859:<b2[m
3f1_>416Q1859:?b2me1R9cd1f9d4a;416Q1859:?b2S^1j7n1i;ci1V@416Q1859:Bb2h\1U9P=Z5Pe1n1d2b;416Q1859:
\1?b2Z]1Hi9i;ci1V@416Q1859:<b2`d1jX2V@416Q1859:=b2Z_1P^2i9\6416Q1859:@b2kc1W2[2kT2_3P2e:416Q1859
:=b2[m3h;g3E416Q1859:<b2[m3`?E416Q1859:<b2[m3[7j8416Q1859:<b2Sd1WY2V@416Q1859:=b2\l1nP2V@4163M85
9:<b2[m3Z8k7416Q1859:Jb2b1U_1Q\2:04l1Nc816H6S2Y1416Q1859:4Z2=b2[m3X2c<Y1416Q1859:@b2[m3f1l3Ib1W1
m6416Q1859:>b2hNbn2]6j2m6416Q1859:=b2Um35S:R6416Q1859:?b2[m3R1`3R5Bl5416Q1859:Bb2Zb1X8U8f<@]3kY1
l>Y1416Q1859:<b2^JlR3V@416Q1859:<b2[m3_2f=416Q1859:Jb29W1^4n2@c[12jLQ?b3cHk2c81d4416Q1859:_2DBb2
98iP1e`1T>lBZ2k7V@416Q1859:<b2Sh1WU2V@416Q1859:>b2Y\1JV`2G^?416Q1859:<b2[m3f2_=416Q1859:>b2[m3T3
Kj4Z7416Q1859:=b2[m3T3[5e7416Q1859:=b2ch1gT2V@416Q18319:;b2[m3V@416Q1859:>b2FU?^]3Ad?416Q1859:<b
2l?^]3V@416Q1859:Bb2W2`f2U=T>W50n3V@416Q1859:L<b2[m3V@416Q1859:L<b2[m3i3\<416Q1859:<b2[m3Z3k<416
Q1859:=b2nT2\h1h5]:416Q1859:Q1b2dCX30Y3T5c4e:c8o?U;V6R1S1HDBAa4bFP4BX9m6416Q1859:2Eb2`J[62Q3fg1[
6h1jHBZ3k<416Q1859:2?b2a1ik3h5f51d4416Q1859:<b2[m3h5]:416Q1859:<b2bb1hZ2V@416Q1859:<b2Z\1Pa2V@41
6Q1859:=b2Ug1UV2i9\6416Q1859:=b2o8fT1d_2V@416Q1859:;b2[m3V@416Q1859:<b2f[2da1V@416Q1859:[3b2?Gj1
A1V1X2e2<13312D=63@140411W15:2CB7OL1N1I:12X1CY4^1^R126054N63=\136:K^5>b11f1S2U1><4221Al1T5X5Md2Q
33^7h6>^1l65f2K87l1DZ1X2l5416Q1859:_2?Q3b2F@j1A1V1X2e2<13312D=63@140411W15:2CB7OL1N1I:12X1CY4^1^
R126054N:j13AZ6>b11f1S2U1><4221Al1T5X5Md2d:h6>^1l65k3i2c3W21b3416Q1859:o2>b2[m3f1T2Z<4160P1859:D
b2jk3`1<0b2Mh90]2416Q18319:Z1=b2[m3H0\?416Q1859:Bb2XOi1S1@[@S3SW2i1\>416Q1859:Bb2c1]]1Y^2P6e3U5Y
1416J6859:T3@b2U>Ub1ol1e3i7f4416Q1859:T3<b2[P2ol1V@416Q1859:=b2Sd1gn1_:V@416Q1859:<b2jl1`P2V@416
Q1859:;b2[m3V@416Q1859:Ab2S;R6l92J[7mi2V@416Q1859:=b2Se1WX2f9_6416Q1859:<b2Sm37V@416Q1859:<b2[m3
V@416Q1859:R1<b2\7ne3V@416Q1859:=b2[m3l>Y1416@@859:@b2X^1o=Z2gn1f2m2a:416Q1859:<b2Ud1UY2V@416Q18
59:;b2[m3V@416Q1859:<b2[m3c4b;416Q1859:<b2[m3n1W>416Q1859:<b2[m3W2n=416Q1859:=b2[m3i80[7416Q1859
:Kb2a1Va1T30b16b=W\1g;f2KIW10i51d4416Q1859:\1Jb2R]1P8@fW2Z2Z140C00b28]1P6Y1416Q1859:F=b2fk1i2jn1
V@416Q1859:>b2_[1V@i2jn1V@416Q1859:;b2[m3V@416Q1859:<b2jk1`Q2V@416Q1859:<b2jk1`Q2V@416Q1859:>b2[
m3n50l8Y1416Q1859:=b2[m3o5l8Y1416Q1859:<b2]c1mY2V@416Q1859:=b2gm1PGbX1V@416Q1859:<b2Rh1XU2V@416Q
1859:<b2YR2Qk1V@416Q1859:<b2^b1lZ2V@416Q1859:<b2Zm1PP2V@416Q1859:?b2QT22`^1e:V8o7416Q1859:=b2c1g
k3Y:l5416Q1859:=b2[m3l>Y1416J6859:P3b2?M^8505a1:7:406NK4D156281g11P1T111P1015D:K<;CJ5V57=^1T3aNG
315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>R4Z3R37`9416Q1859:m2b2?M^8505a1:7:406NK21D15628
1g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>R4V@416Q1859:
R3b23;M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3hBh;G315d7U3c2Dm3311k61Y1M;V226P12d2
c6Q3^1Q1?30OE253]2>58R4V@416Q1859:l2b2?M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG
315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>R4V@416Q1859:Ab2_D2WDk2X1[`2Z5k:416Q1859:<b2_e3
k7V@416Q1859:=b2PT10Yi2V@416Q1859:Ab2Cd=VW3S1g6n=W24163M859:<b2X>R_3V@416Q1859:<b2[m3R3S=416Q185
9:=b2>ll3R3S=416Q1859:Db2\2XFlM\FVX1e3X3U1R3l3V9416Q1859:?b2bg3h5R3BY5V7416Q1859:@b2b1hk3_;16O]3
416Q1859:Bb2b1hk3_;16O]3416Q1859:R31=b2Sm37T2Q>416Q1859:Db2[;X2YV10UDRM`<a;d83]7416Q1859:?b2[;X2
b[2f4\OV@416Q1859:<b2_d1kX2V@416Q1859:;b2[m3V@416Q1859:=b2gl1cP2b6c9416Q1859:=b2hb1n9cP2V@416Q18
59:?b2P8PS1m8o2[V2V@416Q1859:>b2P8dS1^BVo1V@416Q1859:@b2oc1Y5_2En3ll1V@416Q1859:=b2m3__1mY2V@416
Q1859:>b2og1_5n2ll1V@416Q1859:<b2Rd1XY2V@416Q1859:<b2dP2fl1V@416Q1859:;b2[m3V@416Q1859:?b2nc1PB[
g1d83]7416Q1859:?b2Rd1P9Z3HSl1V@416Q1859:=b2Tg1h6]o1V@416Q1859:=b2f[1\S1W^1V@416Q1859:=b2nn1\n1g
4^;416Q1859:;b2[m3V@416Q1859:Ab2[m3<0c7G0[7416Q1859:Z1@b2[m3<0[80Q1Y6416Q1859:>b2[m3<0[8\7416Q18
59:?b2[m3W4KR;416Q1859:b11>b2[m3W4n;416Q1859:b11?b2dk1nZ1gFk9Z6416Q1859:K<b2jb1`Z2V@416Q1859:<b2
[m3J[?416Q1859:=b2[m3V@416Q1859:4Z2>b2ka3_;D0`?416Q1859:<b2Sl3W1V@416Q1859:=b2[m3V@416Q1859:d1J<
b2[m3V@416Q1859:d1<b2[m3o3V<416Q1859:Ob2CiNh2h9o9[1Z<lb1g6i1Q3;8T1]3o4K641631K859:5V2=b2[m3i7O\7
416Q1859:;b2[m3V@416Q1859:;b2[m3V@416Q1859:Ab2Qi2X3U3jMW1a7\7416Q1859:Z1<b2[m3c7b8416Q1859:Ab2XF
`24[1jNZn1j5V@416Q1859:=b2_Y2kc1<i?416Q1859:=b2bh1Pi1g;V@416Q1859:<b2kl3?V@416Q1859:>b2k\2_`1k3i
2`9416Q1859:<b2[m3k3Z<416Q1859:=b2[m3^4Z5\6416Q1859:=b2k`1c6kU2V@416Q1859:<b2_h1kT2V@416Q1859:Bb
2Ri1X<X=YLd2g;k4a2h8416Q1859:=b2PT2Zi1Z5k:416Q1859:>b2V[1iHZi1Z5k:416Q1859:=b2[m3Km7\7416Q1859:7
c2^10ZV4m5c3`15c2PQ4g<X2Z1m2c2>M^8505a1:7:406NK42A156281g11P1T111P1015DV1<;CJ5V57=^1T35Z6PHG315d
7U3c2Dm3311k61Y1M;e1@26P12d2c6Q3^1A?GLE253]2>85c5V<e2P26c2`X431Q593c2h]4c32c2h]43c2PQ4g<4c2bo3]1
g<Ac22cFO3?X2Z27ULWR2V3T2U6a6a1>d2c2>MU7X1505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG
315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>`De2c2>M^8505a1:7:406NK4D156281g11P1T111P1015DV
1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d18<253U27>>`D2c2h]43c2h]4e34c2T]3cP1e3^
3c20=M5X8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311
k61Y1M;V2241P12d2c6Q3^1Q16182OE253]2>>^=Q7\3d2=M^8505a1:7:406NJ02001001;212260181C2P11P1T111P101
51BV1<;CJ5Q5037=;0A?T3]4SJG315d7R32c2DDS2T1311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]20=67P4d2=M^8505a
1:7:1206E8J0200111522212260181C2P11P1T111P10151BV1<;C=<5Q1X3F037=;0A?T2;CY7P8V?G315h6K3NE;M2m1ED
DX3311k61Y1M64j1;241P12K;\1_5S1g1Y1^1Q1AR1E253]2>>R5T4`3d2=M^8505a1:7:406NJ0200111;212260181C2P1
1P1T111P10151BV1<;CJ5Q5037=;0A?T3]4SJG315d7R32c2DDS2T1311i2Q41Y1M;j1;241P12d2c6g18P1^1Q1AR1E253]
2>>T4R5c;Y3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c
2DDX3311k61Y1M;V2241P12d2X51X1Q3^1Q1AR1E253]2>>[3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111
P10151BV1<;CJ5h3X1037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2X56S1Q3^1Q1AR1E2535W2>>Z3d2=MU7
X1505a1:7:406NJ02001001;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?`2CaNG315d7R32c2DDX3311k61Y1
M;V2241P12d2c6Q3^1Q1AR1E253]2>>]3d2=M^8505a1:7:406NJ02001001;212260181C2P11P1T111P10151BV1<;CJ5b
3^1037=;0A?`2Cj8fEG315d73n22c2DDX3311k61Y1M;V2241P12d2c6g1Y1^1Q1AR1E253]2>>^3d2=M^8505a1:7:406NJ
0200111;212260181C2P11P1T111P10151BV1<;CJ5b3GF037=;0A?`2CaNG315d73n22c2DDX3311k61Y1M;V2241P12d2c
6g1Y1^1Q1AR1E253]2>>T9f;X3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A
?T3aNG315d7R32c2DDS2T1311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>Z3d2=M^8505a1:7:406NJ02001001;21226
0181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?P1S2aNG315d7R32c2DDS2T1311k61Y1M;V2241P12d2c6Q3^1Q1AR1E25
3]2>>]3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX
3311k61Y1M;V2241P12d2X55T1Q3^1Q1AR1E253]2>2;Q5\:\1l1d2=e=J0200111;212260181C2]40151V2c5^1037=;0A
?`2C]Z12c2DD\:1Y1M;V2241Q9\4`2AU2b3d2=Md4i1o1505CM:7:1206N2G020011146212260181C21N1P1T111P10151B
V1<;CJ5Q5037=;0A?T3j8XBS1Y2G315d7R32c2DDX3311k61Y1M64V2241P12d2c6Q3^1Q1AR1E253]2>>\3d2=M^8505a1:
7:406NJ0200111;212260181C2P11P1T111P10151BV1<91CJ5Q5037=460A?T3aNG315U5^2Y2H2c2DDX3311k61Y1M;V22
41P12d2c6Q3^1Q1AR1E2535W2>>W3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=
;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>j1d2=e=J0200111;212260181C2]40151V
2R7037=;0A?T3]Z12c2DD\:1Y1M;V2241Q9\4`2AU2X3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P1015
1BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>2;X3d2=M^8505a1:7:40
6NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6
Q3^1Q1AR1E253]2>>VEb3d284M^8505a1:7:406N2G0200111;212260181C21N1P1T111P10151BV1<;CJ5b3GF037=;0A?
T3aNG315d7<g14H2c2DDX3311k61Y1M64g1>241P12d2c6Q3^1Q1AR1E2534X2>>X3d2=M^8505a1:7:406NJ0200111;212
260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M64V2241P12d2c6Q3^1Q1AR1E253
]2>>e3d2=Me6h1505a1:7:406M0J0200111;212260181C2P11P1T111P10151B;J65;CJ5Q5037=;0A?T3_7V;;i2d8G315
d7R32c2DDZ1m1311k61Y1M;HN>241P12W1\1c6Q3^1A?AR1E253]2>58i1d2=e=J0200111;212260181C2]40151V2R7037
=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AU2d3d2=M4Y8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;C
J5<U3^1037=;0A?Y236?aNG315U5^2R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>V1n2\;16Ol1d2=e=J0
200111;212260181C2]40151V2]2d4037=;0A?T3]Z12c2DDR6Y41Y1M;V2241Q9\4`2AU2Y3d2=MU7X1505a1:7:4065HJ0
200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1
Q1AR1E253]2>>\3d2=M4Y8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d
7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>b?16Oa3d2=M4k31[4505a1:7:406NJ0200111;212260181
C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3TN<G315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>b?
16OV6o2f3d2=M@m7505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<91CJ22`1@`1^1037=;0A?T3Ih3nIG
315d7T12j12c2DDX3311k61Y1M64n17241P12d2c6Q3^1Q1AR1E2534^1I>>_5\3d2=M^8505a1:7:406NJ0200111;21226
0181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3b4nIG315d7R32c2DDX3311k61Y1M64V2241P12d2c6Q3^1Q1AR1E240
3j10A>>[3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?9j2aNG315d7R32c2
DDX3311k61Y1M64V2241P12d2c6Q3^1Q1AR1E253j10A>>Z3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P
10151BV1<;CJ5Q5037=;0A?T3g1iLG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253k1A>>c<[3d2=M^850
5a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V224
1P12d2c6Q3^1Q1;5R18<2403k1A>>X3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5i1W3
037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>^4d2=M>Q1m6505CM:7:406NJ020011
191212260181C2M21P1H:0118G0151BV1;0;CJ22X3h1037=;0A?Y2JI`12621F0oJG315d7f2;2S2?DDFB?^1311k61Y1M;
V2241J52d2718R1R2j2Q3JCQ15730Q1E25361C`1>>k>Z3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10
151BV1<;CJ22Q5037=;0A?Y2JaNG315d7R32c2DDX3311k61Y1M64V2241P12d2c6Q3^1Q1AR1E253]2>>\3d2=M^8505a1:
7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5b3^1037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P
12d2c6Q3^1Q1AR1E253]2>>>1::f3d2=M^8505a1:06:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5>S3^1
037=;0A?Y2JaNG315d7R32c2DDX3311k61Y1M64g1>241P1230_2c6Q3^1Q1AR1E2534X2>94>1::X7Y3d2=M^8505a1:7:4
06NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2]
5U1Q3^1Q1AR1E253]2>>kD\3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5`11o1^1037=
;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>Z6V<j1d2=e=J0200111;212260181C2]40
151V2R7037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2Ah1<Y3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P1
0151BV1<;CJ5b3^1037=;0A?9j2aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>Z2d284^1V<2G0
200111;212260181C2]40151V2804R3@`1^1037=;0A?T3IeW12j12c2DD\:1Y1M64n17241^=`2AU24^1W7Z3d2=M^8505a
1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<91CJ22b3^1037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2
241P12d2c6Q3^1Q1AR1E253]2>>Z3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=
;0A?T3aND2315d7R32c2DDX3311k61Y1M;V2241P12d2c6g1Y1^1Q1AR1E253]2>>eIk1d2=e=J0200111;212260181C2]4
0151V2c5^1037=;0A?T3VOV;2c2DD\:1Y1M;V2241^=`2AU2n1d2=e=J0200111;212260181C2]40151V2R7037=;0A?T3V
OV;2c2DD\:1Y1M;e1@241^=`2AU2a@c;K`3d2=Mc6j1505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;C
J5Q5037=;0A?T3RDNR9<G315d7R32c2DDS2T1311k61Y1M;V2241P12d2\5V1P2P1^1Q1AR1E253]2>>X4QEY3d2=Mg2f550
5a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V224
1P12d2c6Q3^1Q1AR1E253]2>>X4d3d2=Mg2f5505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q503
7=;0A?T3bB2k3o7G315d7R32Nd1DDX3311f1n1X2L1Y1M;V2241P12d2c6Q3^1Q1AR1E253U27>>m3X4P1a?X3d2=M^8505a
1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P
12d2X5Z1Q3^1Q1AR1E253]2>>Y3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0
A?T3aNG315d73n22c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>iH\3d2=M^8505a1:7:406NJ0200111;2122
60181C2P11P1T111P10151BV1<;CJ22b3^1037=;0A?9j2aNG315d7R32c2DDX3311k61Y1M;V2241P12d2`5R1Q3^1Q1AR1
E253U27>>[3d2:2M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32
c2DDX3311k61Y1M;V2241P12d2P5b1Q3^1Q1AR18<253U27>>e3d2=2J30Y8505a1:7:406NJ0200111;212260181C2P11P
1T111P10151BV1<;CJ5Q5037=;0A?Y236?aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q14<R1E253]2>>V1[>1
66Hn3`3d2=2J4Y8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?Y23FaNG315d7R32c
2DDX3311k61Y1M;V2241P12d2c6Q3^1Q14<R1E253]2>>b?16O]3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T
111P10151BV1<;CJ22Q5037=;0A?9j2k?e>G315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>f7^17Y3
d2=2J^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k6
1Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>U9^3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;
CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241K4230=5k1X5=LQ3^1Q1AR1E253]2>>]3d2=M^8505a1:7:406
NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315R6a1R32c2DDX3311k61Y1M64V2241P123>
5k1c6Q3^1;EAR1E253]2>>]3d2=M^8505a1:7:1206NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?
T3aNG315d7R32m1EDDX3311k61Y1M;V2241P123>5k1`5R1Q3^1Q1AR1E253]2>>c3d2=M^8505CM:24:406NJ0200111462
002260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P123>5k1c6Q3^1Q1AR
1E253]2>>j=i21j1W4g3d2=Md4i3505a1:7:406E8J0200111;212260181C2P11P1T111P101511@V1<;CJ5Q5037=;0A?T
333l?f5e8G315d7R32c2DDX3311k61Y1M64g12;241P1230=Q2c6Q3^1Q1AR1E253]25894V1`3d2=M^8505a1:7:406NJ02
00111;212260181C2P11P1T111P101511@;J92;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;g1>241P124_2m5E
Q351V1Q1AR1E253\20>>m1d2=e=J0200111;212260181C2]40151V2c5^1037=;0A?9j2]Z12c2DD\:1Y1M;V2241^=@o1A
H\1m1d2=e=J0200111;212260181C2]40151V280Y5^1037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AH\1_3d2=M^8505a1:
7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5`1W2X1037=;0A?T3aNG315d7R1L9H2c2DDX3311k61Y1M64
V2241P12d2c5OQ3^1Q1AR1E2534X2>>h3d284M^8505a1:7:406N2G0200111;212260181C2P11P1T111P10151BV1<;CJ5
b35X1037=;0A?P1S2aNG315d7<7=L1221H2AQ2DDX3311k61Y1M64V2241P12d2c6Q3^1Q1AR1E2534X2>2;_3d2=M^8505I
G:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5B2JW2X1037=;01??T3aNG315d7R32c2DDX3311k61Y1M6
4V2241P12d2c6Q3^1Q1AR1E2534X2>>X3d2=1K^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q
5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>X3d2=M^8505a1:7:406NJ0200111;
212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2_5S1Q3^1Q1AR1
E253]2>>Y3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2
DDX3311k61Y1M;V2241P12d2n49Z1Q3^1Q1AR1E253]2>>X3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P
10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2n4d1Q3^1Q1AR1E253]2>>e4d2=E7X2?]57
5051334@3=:781406N:590200111;2122601521C2P11N1I:11P10151A0V1<;C3F5Q5037=;0A2<T3^3R=6W9d1;i13A9=3
15V5>d19\1e12:U1><631>Dg2@311n2l31Y1M;V2241P12d23_6Q3^1Q1A@2>E253]2>>o?:i8f4d2=E7X2?]575051334@3
=:781406N:590200111;2122601521C2P11N1I:11P10151A0V1<;C3F5Q5037=;0A2<T3^3R=6W9d1;i13A9=315V5>d19\
1e12:U1><631>Dg2@311n2l31Y1M;V2241P12d23j4d1Q3^1Q1A@2>E253]2>>o?:i8o1d2=R1b<J0200111;212260181C2
]40151V2R7037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AU2V3g?16Ol1d2=e=J0200111;212260181C2]40151V2R7037=;
0A?`2C]Z12c2DD\:1Y1M;V2241Y9T4`2AU2k6n1d2=e=J0200111;212260181C2]40151V2R7037=;0A?`2C]Z12c2DD\:1
Y1M;V2241Y9T4`2AU2k6R<1o1d2=e=J0200111;212260181C2]40151V2R7037=;0A?`2C]Z12c2DDQ9Z11Y1M;V2241Y9T
4`2AU2k6R<1n1d22:2b=J0200111;212100400181C2]40151V2R7037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AU2j1d2=2
b=J0200111;212260181C2]40151V2R7037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AU2j1d2=e=J0200111;212260181C2
]40151V2h69037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AU2j1d2=e=J0200111;212260181C2]40151V2R7037=;0A?T3]
Z12c2DD\:1Y1M64V2241^=`2AU2\3d22:M^8505a1:7:406NJ0200111;212100400181C2P11P1T111P10151BV1<;CJ5Q5
037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2X5Z1Q3^1Q1AR1E253]2>>X3d2=M^8505a1:7:406NJ0200111
;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E
253]2>>P>\3d284M^8505a1:7:406N2G0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7<e
22c2DDX3311k61Y1M;g1>241P12d2c6Q3^1Q1AR1E2534X2>>X3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T1
11P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1A2OE253]2>>Y3d2=M^8505a
1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P
12d2c6Q3^1Q1A10OE253]2>>X3d2=M^8505a1:7:406NJ02001001;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0
A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>j1d2=e=J02001001;212260181C2]40151V2
R7037=;0A?T3]Z12c2DD\:1Y1M;V2241^=`2AU2b3d2=M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151B;
J<801CJ5b3^1037=;0A?9j2aNG315d7T1m12c2DDX3311a2Y41Y1M;V2241P12d2c6Q3@MQ1AH9E253a11I>>Z2d2=e=J020
0111;212260181C2]40151NT12804[1h3^1037=;0A?9j2XB0o?n11R62_1S1DD\:1Y1M;V2241^=`2AH\1c1U6j1d2=e=J0
200111;212260181C2]40151V2R7037=;0A?T3]Z12c2DDR6Y41Y1M;V2241^=`2AU2j1d2=e=J0200111;212260181C2]4
0151V2R7037=;0A?T3]Z12c2DD\:1Y1M;V2241V9W4`2AU2l1d2=e=J0200111;212260181C2]40151V2U6L037=;0A?T3]
Z12c2DDZ1Q91Y1M;V2241^=`2Ah1<o3d2<0MM9?7]3P3505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;
CJ5Q5037=;0A?T3\4_3cF0G315d7R32e1MDDZ1HT1311k61H@M;e1@241P12R2Ac6Q3^1A?AR1E253]2>>\2]1h1?P4o<d1K
]3d2<0M^8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311
k61Y1M;e1@241P12d2c6Q3^1A?AM4E253]2>>\2T@]3d2=2J^8505a1:7:406NJ0200111;212260181C2P11P1T111P1015
1BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;e1@241P12d2c6Q3^1A?AR1E253]2>>\2V3UC`3d2=K13Z850
5a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V224
1P12d2c6Q3^1Q1AR1E253]2>>f9k516OR8Q1[3d2=K13Z8505a1:7:406NJ0200111;212260181C2P11P1T111P10151BV1
<;CJ5Q5037=;0A?T3aNG315d7R32c2DDX3311k61Y1M;V2241P12d2c6Q3^1Q1AR1E253]2>>b?13e2bd3bIe2e2<M^8505a
1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1`13E253
]2>>f3XA5e2iN<[c1oQ13e2S>e@1e25e2=YQ2hY2F4e2X3QKd[22e2X75e21m?14:e2\102WV4Y1OFW7W19e2\10fU4CP3W7
P16;e2AJ0SV46Y1Od2P3k2;e2\10\k3m:U1R8S10KHNe2[100]@_9R:2l3cU1YJ[9W8g<24651025<231;6k7Z1e2e2<M^85
05a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311m4m11Y1M;V226P12d2c6Q3^1Q1d1
E253Hd1>>l?5e2\10ZV4\;:e2[100ZV43<Lk922e2RY47e2TU10c\2o1U5l33e2QV3jFh2e2;7U8S8W4FV4C69T2JN:l2<O>
H0o7b2h2^2LS5U1i22T4S17Q48N<_3Q338D17;Hj<86LQ2Q1f4]18f6R2:Y18W1Q1>f3;a2X4i1DS1AZ2Z1412:2C4O@A5>5
>7a3e2Cg6g1P3R1b3b17o11?AGG0Q1=MNI??a1k1R10D<2<T3i5]2;3S4;>59]2T3>B[2<O>e1IT21W4W30:]1L@Cm1B?C72
77;7R1e5X2B8^19a9COg292U1BV28o1Hj1B0>a2Q3V11R3<:\1J:FLY5>BAR2@i2Y3e2;7Z71_1f32L8S3P1i2c4]112\3KS
1Q12Cg7OX1`130Bj1l7Ci1;[3S409IZ2b2i1i1]1J8T3152=1;X31]1o2E11F432;Q111`2S<X5<BI9S1[1R17_166\13;5b
1;f1Y2D@c4Z1C7H:F4R25W1R2e2e2;7f1e5=Q1JY8BL]18Z1LLa2=65Q1OFW3n5[11g1<j1T2V1i1JS74j32Cc2_1He2;F=>
C<i1T5D186L3o3k2V3k16T1G=\6LCV1T9Y18W2a3Q1h2h52h1l2ENQ1T1Z2P2e2;7g4]8V5]1S1`4l7429V4X6h4BQ2b1Q3W
1<A[1b79R29i1_1k5g1U1<3d<T@Q2T3b2X3_1Q1_1Q4b3\259M45144:2HU1:AH1c3S2e2;7f1`5Ia3X3Q1V3g2EX1b1n2U1
Q1DR1Eb8Kd2[3T5Z9W3\1n5_3Q1S3:8W8a3k1G:Bh1f=`1d28W1W5;6f2f5k1>e39B94]2>3=260Jm1Z2e2C[1o2d1V1I=g1
W?R6g1j1ADY4_5f4Ok3Eg3@2a12Cj38@n5k4OQ1c2[2_912<;:81]1k2h3G7m51Z1V1C6?H63408133Mh1h2j2^1l7j2V2d4
<e2CgS1QDS2ZU1k5;T47m5YQ1l4e2;7m3I1?]1W1I23o1^13O8W1l1_21W13E5Z1]3:2A25N3[12K6L=>42CR49Z44d2T10\
1k23J;F=T1Z4MW1P1k3N=g2U2P1H2>W1W1P1141K2>S1B152A357G1L[186D9E37=0?2`1J4N487173232e16l4Hc3i2KT2d
1O=AH>^1S1Fm1CDX1g72m1FU2?374CQ14R25Z1KS1k1e2Cb22W8j?6Ma2o1_2]4T1X7Y3]2Y2U1Y52k3d1f5Z1j673B19OY8
>e9e2Om45Y2[2Z2Ek2J_1Z4^4:2X1Eh2j1T1k34;62>e2Cf1^6X>a:m5k=aCYG1^3aQ1f8Be2CcFX1=`1h1R1RE]9`8c>X=l
FY50o@ANe2CkAc3[<9W>e2[6VH`=m1^;b>Q1?P40c2W3j345144:Q2R1]1Ee2C[1C`l1X5b=9`=>V8>W4h8k6`40]:\2G:6e
2CiS2og1?\A=e2CdBNM99V9QJ0_Z1c:[?X1e2CP6j1G\1f5X1X2S1o1HX2e<?44V7Do5Q3Ln:`<CW1_=^3V57Z8i3P3Gc5d2
R2_4_6g4:e2CP6l]12V[1i>R7aM1Ne2Ci@4i=b7?Ak[1c3666P20R5?j5j4Q7P:@e2b2n4_2P3c2n3Z14e2d7\@l6@f2S3`4
1Q8l3c6?m1W1=d3jJYQ1V7aZ11f2@f2bJ8n9k5c7U520Q\1]7h>?g<j613f2d713f2aS1m[32f2]e25f2`JY20d_1?f2]10W
1m2o11oW2m2PX1Q>166H;f2@S5o11d`2a4Fe:Ci:3f28ae32f28<f28_31i1o11f6kLlASCoQ26f2j[1Z1dR1`1k<Nf207a1
l;T2114?Eh4Y6e29<l1n3eW12j1RC:h@Z2^1W7m1?R@2f2Tc45f28WJZ2fQ2?f2d71VCh?LS;3P4DYMVH]2T:P45f270TNSh
22f2Qc3Kf2B91Mh8j<[60V62[P1a9fAX7Q1;V4k19BI[9n21Q=2;f2L1f9l=P3a1FW6^P1i[16f2LfJX2e_2j2Ef2B91f9c7
f7d3T5hQ1VDn<_4X38;4:e1a6]<;f2BP4XI0o3Q2^_1S34fIEf27D00f9d7^:R1i1f3nEQ7T4a9`7\J9n4319f27mLl1Z4XW
2i;91Af27D1f9SB;F0h1f3UQ1]5S4X4nM^66f27DXL\`2j25f2d10c@WR28f2d5XEW<1cR1b1b1Af2o2d2R@CZ=^31\R16b1
f2R3VT1GiG2Df2`JZ27o70X`1]?^1];o1U5i2R1m2S7k7E4;5g2`>\1144g2m?14Z1g2a10V1n7`1c3140R2n1:=X3\=`126
21F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?6g2S;\3\114:g21Q;_2=>\1121Y1g2a1W1n7`1c3140R2n1:=X3\=`12621F0
fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?_1g2g1Q1n7`1W3;14S2n1:=X3Z5Q8`12621F0j5TJ_6b2`2B?d1o<U318R1R2g6]1
=74[21CZAo45g2m?14[H7g21k?121[H7g21k?121ib26g21k?121Z1g2a1W1n7`1c3140R2n1:=X3\=`12621F0fF4c?b2`2
=4?5^1o?518R1R2g6Z5n1[?Bg212k;l3121cHPJZ:h4k7]8n1P3CWU15g2m8o6147g2P=l214LSX26g2`<?l214:g21n;Ol2
121Rg2C7g21k?121\l16g2m?14m2[_26g2P=l214Tm18g21n<l2121Tm17g21k?121fg28g24h?14X1_P2QBHg212k;b1Y21
21d=Sd1k7@d9102o21C6MW4l3;g2m?14_Dcb1];X110D7g24k<l214hQ2<g212k<l2121hQ2SBU3C6g2m?14SW2j16g24h?1
4hQ28g212h?121hQ27g21k?121dY2`1g2a1W1n7`1c3140R2n1:=X3\=`12621F0fF4c?b2`2=41=d1o?518R1R2g6o1Z3n1
Y9l1]2f1o475g2`<\3148g21^<\3121nl39g212h?121hQ2Y@5g2P=l2147g21n<l21216g2m?14VU1j87g21o=k11215g2Q
>k1145g2m?14aZ25g28d?145g26f?145g2m?14X\35g2m?14Zc26g27e?14dU3f2g281M^8505a1:7:406NK4D140040281g
11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>7g21k?121YQ28g2
7h<l214]FV_27g28W<?l2148g21n<l2121]F5g2m?14T16g2k=Q214T16g2`<\314_T28g21^<\3121_T25g2m?14_T2Ag2k
=Q214n>d?U4h5a7b32l3X5kT1;f46g2k=Q214Pm18g21i=Q2121Pm15g2S:i5147g21Q:i51215g2k=Q214e1g2=N:Q1Y7D`
1W3;14S2n1:=X3Z5b3^4`12621F0_V1b2`2B?d1W9g3U318R1R2g6e13174[21CZA<91<g2=N`>14RAd2Ul1lBfE14g2m?14
[1g2a1W1n7`1c3140R2n1:=X3\=`12621F0fF4c?b2`2=4?5^1o?518R1R2g6h3a1n1[?6g2P=l214aB8g21^<?l21216g20
\:_5148g200[:_51215g2]:_5148g21n<l2121n=8g2`<?l214oLY3h1g21e1Q1n7`16P3;121S2n1:=X3P598131j1b3R2`
12621F0WT1_1Gb2`2B68d1o<U318R1R2g6k174[21CZA8g21n<l2121[S29g21^<?l2121fg2\1g21_10V1n7`1c31210R2n
1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?7g21k?121nl36g2W5h7l2147g2W5X7?l2148g21U5h7l21217g
21k?121c>5g2m?14fP3:g212h?121j>kZ1Q8[1g2a10V1n7`1c3140R2n1:=X3\=`12621F0fF4Oc>b2`2=4?d1o?518R1R2
g6Z5n1[?7g21k?121Uf1\1g2a10V1n7`1c3140R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2l2Ml2Z5n1[?[1g2a1
0V1n7`1V2\1140R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?Z1g2a1W1n7`1c3140R2n1:;1X3\=`1262
1F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?c1g2g1Q1n7`1W3;14S2n1:=X3Z5Q8`12621F0`R10m3b2`2B685^1U5i7U318R
1R29]6k174[21Cn1R3X<5g2m?14Xf16g2P=l214e^2:g21n;Ol2121Ub2`57g2m?14S>^GjZ1:g21^1\>1212SP1cg16g2T?
H14SW2:g2`<\314?a5TY3^2X56g21k?121:g207W<U1V214?Ze26g2f=V214eg16g20l?14?`1g21e1Q1n7`1W3;121S2n1:
=X3l1]3Z40e3`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAg2g281M^8505a1:763406NK4D140040281g11P1T111
P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>=g21c1W>121S2P6]5`i1j:U
?5g2m?14cB6g2W;e414hh27g2W;X1\314nh2:g21U;X1\3121dY2Y?6g2W;e414oh2>g2W;X1\314_:R4<:l2P8en1oS18g2
W;l3H14_:_^27g21k?121j>6g2m?14c17;g200k?121^:X[2T<RE5g20l?146g2m?14Rm3e37g2m?14_o1U?lE5g2m?14bT3
:g21k?121SZ1PK_4mJ6g2m?14SZ1^j17g2j5e6Aj214>g2j51l2@U3Aj214RCZU22]R17g2j5W7Q2H14:g2m?14VN_If\1k9
o3h;6g2m?14Y^3h?_1g21e1Q1n7`1W3;121S2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R16k1g6k174[21CZAf55g2m?
14T]2;g2`<=n214YZ2\=>QMf7Hg21n;?=n2121k>R43:XLmIP5j1U691C6YMf76g2n<n214X;4g2m?145g2m?14ll2:g2m?1
4jX1eN38j3W=5g2m?14Pi25g2h6T9146g2h6T914_c19g21f6T9121V_1QG@g27j:j414_CY_1U7X4<2IZ87^=9g2R;j414o
E;dR25:g21P;j4121dY2]=C5g2m?14hg3<g2e<15o214[>`1K[OXd15g2e<W3149g21c<1U3121ji16g2e<1U3147g2`<41U
3149g21^<41U3121>g2e<15o214^80Y5WV1gO\1h99g2m?14V[1Nl<@j8Z1g2a1W1n7`1c3140R2n1:=X3\=`12621F0fF4c
?b2X27=4?d1o?518R1R2g6Z5n1[?[1g2a10V1n7`1c3140R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R21e6Z5n1[?
5g2m?14o`16g2m?14lf1X^1e2g2:M^8505a1:7:406NK4D140040281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c
2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>5g2m?14Vk1_1g2g1Q1^1T5I@`1W3;14S2n1:=X3Z5Q8`12621F0_V1b
2`2B1=d1o<U318R1R2g6k174[21CZA[1g2g1Q1n7`1W3;14S2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[2
1CZA6g2m?14Xb2R26g2m?14fj1bc15g2m?14fj15g2m?14XX16g2d?814df15g2m?14df15g2m?14Pk35g2m?14?=g2e1W>1
4S2P6]5j72ba1_I@>g2Z10Z9i1i2B14\k2n:UAU:V1Kg2Y1009P9i1i2B14S2P6]5c3g1Td1_I@V5UA3<L8^8V18g2j9R614
Xh2c<J7g2j9_5B14Xh25g2j9R6145g2m?14Zd26g2m?14Yb2P2Bg22Z9d5J14XAdR1TKW5i1`FHb1V6Y8F8g2m?14XAdR1\P
1ZH7g2m?14mc1[NP29g2m?14Yl1P2o3_NV65g2m?1425g2T?H14<g2m?14GSCYM?aY2Q45:5g2m?14G9g28W<\314_T2Z6V6
:g200b?8121df1d48g20_<U1V214?9g200d=V2121a@9g200i=Q2121T1?g20k;Bh2D14jl1CP3TT1kE]2B>g20k;Bh2D14L
al1P3Pj1]2B7g200k?1213i2i=V2^1j2d1Q1n7`1h2>CR2n1:=X3Z5Q8`12621F0_Fo?b2`2B68d1[80b4U318R1R2g6k174
[21CZAZ1j2d1Q1n7`1h2>f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAh51j2b1j2c10Q1n7`1h2>f
2n1:=X3Z5Q8`12621F0m2SJ5W9b2`2B68d1o<U318R1R2g6IQ174[21CZAo47?`1j2c10Q1n7`1h2>f2n1:=X3Z5Q8`12621
F0iGe>b2Mb1B?d1o<U318R1R2g6IQ174[21CZAo47??j2>`>m6aQ2R600^1Ok>6[2l;PF_2j2>9P>130111X1=]1[1h1<d51
?341V1T5R4`3b:Z1]2Ob75_9Y6f508F?0BA:\29D0A463<0514294@HAg1N60n24n5MR16X1Y3;3R8[2dC]1j2>9V>6T3[1h
1<b511X8P3nA]3R522_9Y6P6V1CY3M1AL617>Y1Y2N[3l66R1X1Y3b8[2dC5j2o>_^3Y1Z>4j2o>_^3d?<j2Jf9]4X4[8jX1
oBc7k2b?V=7j28f>d<Qm1\6eOY1j2^1W1n7`1h2R1R2n1:=X31Z=`12621F0fF4c?b2`2=4?d1o?5180Q1R2g6Z5n1[?3j2o
>aW3e1j2c10Q1n7`1h2>f2n1:=X3Z5Q8`12621F0_FW=g2[1V1`2B?d1o<U318R1R2g6k1334Cg11Cm7CQ7=X1o47W1j2^1W
1n7`1h2R1R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?`1j2d1Q1n7`1h2>f2n1:=X3Z5X7H`12621F0^3
n1QA_9g5Gb2`2B?d1o<U318R1R2g6IQ174[21CZA]1j2c10Q1n7`1h2>f2n1:=X3Z5Q8`12621F0_V1b2`2B148d1o<U318R
1R2g6i1174[21CZA^1j2^1W1KP5Q2`1h2R1R2n1:=X3U:V3`12621F0fF4o6BP8b2`2=4?d1o?518R1R2g6h4An1e3e;\1j2
c10Q1n7`1h2>f2n1:=X3Z5Q8[142621F0_V1b2U1Z1B?d1o<U318R1R2g6k174[21CZAZ1j2d1Q1n7`1h2>f2n1:=X3Z5Q8`
12621F0_V1b2`2B68d1o<U318R1R2g6k174[21CZA3j2o>YS3X1j2^1W1n7`1h2R1R2n1:=X3\=`12621F0fF4c?b2`2=4?d
1o?518R1R2l4j1Z5n1[?2j2o>Ij2>_5TJ2cD>d2f2d2k6b<l2TV1a2h1Z16KE^8;1n1`4o2j27M^8505a1:7:406NJ0300C1
56281g11P1T111P1015DV1<;CJ5T4Q17=DI`1c1S?]?G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1:80O883253U27
>>Cj24]:c12^2@;1j8Z2eMi6]4[J^<_:?eG5j2h>k9gd3P25j2m>R7`2mk25j2h>4R_3]3f1k2b10Q1n7`1W3f23g110:=Bg
1MZ54l7`12621F0[FS@b2`2B?d1>P3k40X2e1CU318R1R2g6k174[21CZA`1k2b10Q1n7`1W3f2k110:=Bg1MZ54l7`12621
F0_V1b2`2B?d1_3U7Y2U318R1R2g6k174[21CZA:k2]?j2NW2g1d<iJ]2WP1a1k2b10Q1n7`1W3f23g12:=Bg1MZ5Q8`1262
1F0[FS@b2`2B?d1e:Y2U318G18R2g6k174[21CZA8k2]?j2NW2g1^W1eR1]1k2b10Q1n7`1W3f23NK:=Bg1MZ5Q8`12621F0
_V1b2`2B?d1o<U318R1R2g6k174[21CZA5k2]?j2V3g1]1k2b10Q1n7`1W3f23j1:=Bg1MZ5Q8`12621F0[FS@b2`2B?d1o<
U318R1R2g6k174[21CZA]1k2b10Q1n7`1W3f23g12:=Bg1MZ5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA\1k2
b10Q1n7`1W3f23j1:=Bg1MZ5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA^1k2b10Q1n7`1W3f23j1:=Bg1MZ5Q
8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CX;Q6W5_1k2b10Q1n7`1W3f23j1:=;6g1MZ5Q8`12621F0[F_1c>b2`2B
?d1o<U318R1R2g6k174[21CZAe1k2b10Q1a7<ANW3f23NK:=;6g1MZ5Q8`12621F0kGU4]:b2`2B?d1e:Y2U318R1R2g6k17
4[21CX;Q6W5g1k2b10Q1a7<ANW3f23j1:=;6g1MX4Q1Q8`12621F0kGc>b2`2B?d1_3U7e1CU318D218R2g6k174[21CZAb1
k2b10Q1n7`1W3f23g12:=Bg1MZ5Q8`12621F0_V1P1a1`2B?d1l9HY2U318D48R2g6k174[21CZA6k2]?j2V3g1^W1]1k2b1
0Q1n7`1W3f23j1:=Bg1MZ5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CX;Q66k2]?j2V3g1[Y2`1k2b10Q1n7`1W3
f23j1:=Bg1MZ54S1h6`12621F0fS1h2b2`2B?d1o<V1n118R1R2g6k174[21CZA7k2]?j2NW2g1d]2^1k2b10Q1n7`1W3f23
j1:=Bg1MZ5Q8`12621F0[FS@b2`2B?d1e:Y2U318R1R2g6k174[21CZA]1k2b10Q1n7`1W3f23j1:=Bg1MZ5Q8`12621F0_V
1b2`2B?d1e:Y2U318R1R2g6k174[21CZA^1k2b10Q1n7`1W3f2k110:=Bg1MZ5Q8`12621F0[FS@b2`2B?d1o<U318R1R2g6
k174[21CZA\1k2b10Q1n7`1W3f2k12:=Bg1MZ5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA4k2]?Q6g1b1k2b1
0Q1n7`1W3f2n1:=Bg1MZ54l7`12621F0_V1b2`2B?d1>P3k40?h1Y2U318R1R2g6k174[21CZA[1k2b10Q1n7`1W3f2n1:=B
g1MZ5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA^1k2b10Q1n7`1W3f2n1:=Bg1MZ5X1h6`12621F0_V1P1a1`2
B?d1l9R3U318R1R2g6k174[21CZAi1k2b10Q1n7ANW3f2k12:=Bg1M[3LQ14S1h6`12621F0fS1h2b2`2B?d1=0P3k40?h1Y
2U318R1R2g6k174[21CZA5k2]?Q6g1]Q2]1k2b10Q1n7`1W3f2k12:=;6g1MZ5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k
174[21CZAc1k2b10Q1n7`1W3f2n1:=B@V1MZ5Q8`12621F0_V1b2`2B?d1=0S2AV50b4U318R1R2g6k174[21Cm6\:5k2]?Q
6@V16k2]?Q6g1jW205k2]?Q6g1^W1\1k2b10Q1n7`1W3f2n1:=Bg1MZ5Q8`12621F0_V1P1a1`2B?d1o<U318R1R2g6k174[
21CZA6k2]?b41\1g12l2ha24l2ha2a@B4l2W?`R2Q@5l2US1U6iV1b18l2^=fEU6cS1U3b1Y@6l2[Y1US1V5aAE<l2c:`1R3
mCU6jU1Nb1Q?b3k37l2Y1ZHBZP1UGW^1;l2dIBZP1UGa@B4I3a6@l2W11\4n2@]@BbJ2d5UGiHnM1X75l2a\2V5Y@73l2ha2
Y@3l2[a1\P13l2oV2h:6l2QA\h1:n7XC8l2QA\h1:U3h4XClP16l2a\2V5`ABT13l2_T2X=4l2_T2X=a@4l2PAgP2QD4l2_T
2X=h?3l2ha2Vd15l2bNUc1Y@hS14l2cNTc1Y@3l2ha2VB7l2ha2SB2f3T1W44l2hR2f1X=4l2ha2a@iZ13l2XH_i1[1l2b1Q
1n7`1W3f2n1:=X320V5Q8`12621F0_V1b2;T2B?d1o<U318R1R2g6k174[21CZAc1m2n9IT3G021111;42U152h4Q4H2J`3<
l1]X1KHIJI2101H@o2V2e8`2S2:4W211W>Z2Y1U;_1m2c1Y<G021111;42[12h4_20h3`1^1<l1n3^T1^27682I01101H]>]
46:4c@Z2Y14W7Jm2m=G021111;42[12h4Y9<l1lZ1g1M]>o44c@Z2V3m24M^8505a1:7:406N2G021111;21226281C2P11P
1T111P10151BV1<;CJ5Q547=^1T3aNG315W7<<Jj12c2Dm3311k61Y1M;g1>241P12d2c6Q3^1Q1AR1E2534X2>>c1m2o5m7
;;021111;42[121f4]7k1<Y1B^30f3j2\6PI>3I>2a1?1:T4]3U22>`2V1]4A4V<\4Z2R1m2m=G021111;42[12h4Y9<l1]X
1^2762U1120G]>`2^24c@Z2[1m2c1Y<G021111;42[12h4Z5=@o2<l1n3c3V2]7FlF_282j1`3l:d4:4Q>a2Z2Y14W7Mm2m=
G021111;42[12h4Y9<l1lZ1<=0KM]>o44c@Z2Z1m2`6]3n3G021111;42[12h4_20`1`4F<l1f=oN0J]>]4A4S?Y15HOAW14
1d?Km2m=G021111;42[12h4Y9<l1lZ1Jj1U1W=o44c@Z2Nm2m=G021111;42[12h4Y9<l1lZ1<=0Q1GU1W=o44c@Z2Om2d1X
<G021111;42[12h4Y6o2<l1n3hW10Q1GU1W=o44c@Z2Im2m=G021111;42[12h4Y9<l1b]1]>o44c@Z2_1U1m2m=G021111;
42[12h4Y9<l1[X11?0\2;0H51HX3T;Y4E4c@Z2Y1Nm2m=G021111;42[12h4Y9<l1]X1Y3J121H]>o44c@Z2Jm2h:T3G0211
11;42[12h4Y9<l1YY1X4]>o44c@Z2Q1m24d=3G021111;42[12h4Y9<l1U4\Y1M_=o44Z@25h1249Km2m=G021111;42[12h
4Y9<l1f;dOV2]>o44j?HZ2Lm2m=G021111;42[12h4Y9<l1l4dI^7a7]>o44c@Z2f1Nm2m=G021111;42[12h4j4^4<l1lZ1
7\10OQ2[<o44c@Z2Hm2m=G021111;42[12h4Y9<l1b]1]>o44c@Z2R1m2c1Y<G021111;42[12h4Y6o2<l1n3eW12Q1HQ2[<
d4:4c@Z2^1W7U1m2c1Y<G021111;42[12h4h5@o2<l1n3^T1V32Q1H]>d4:4[2W>Z2^1W7DQ1m2c1Y<G021111;42[12h4Y6
o2<l1n3eW12Q1H]>d4:4c@Z2^1W7Jm2m=G021111;42[12h4Y9<l1T[1]2Q2[<o44c@Z2P1m2c1Y<G021111;42[12h4Y6o2
<l1n3eW12j1]>d4:4c@Z2^1W7Km2m=G021111;42[12h4Y9<l1i6f:QLU1W=o44c@Z2Lm2m=G021111;42[12h4Y9<l1c9=J
Y6[L]>o44c@Z2Km2m=G021111;42[12h4Y9<l1VAU>1S>]>o44c@Z21n2<n2:WC`>KYe11W4AW@m1Y=m2n2I3h1C?]5=0733
4@3Y11f15=V115l1P1K:]1CW1<;C3k7a3V1201Q2R=6W9266S119Q1;283KC5V5>b11f1S2U1><451AY3DR3X5j3P1k2i4Y1
;Q3^1T22]13;PAn1:i8H7n2S102WV4e3d43n2RR2Um13n2:nZ42n2`d2V1n2Z1W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`
2=4?d1o?518R1R2g6Z5n1[?W1n2Z10V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?n2n23M^85
05a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;e1@26P12d2c6Q3^1A?d1E
253]2>>\2f2??6`3[7c3m2O6n20a61`l2\B2n2To1?n2Ff9oBT5hQ1]<0X?6Z2a1A8dA9n2bR1Rn10n1a1AmAP@4n2D`_3bF
2n2hV41n26n2^O_7UBQ7Vb16n2:QMoT2Z<k44n2D[=TR32n2RS42n2`Q32n2YY32n2j`22n2bR13n2D`_33n2km2cA2n2eE2
n2UZ42n2iG5n2DTG[h2]34n2]1c@WR24n2Do@`n25n2\10c@WR25n2]1c@WR2UR13n2ob1i12n2[f33n2iY2\84n2P>[o2Z4
:n2D1f9b3Zf1PY1h24\1;n2D1f9b3g;bZ1PY1h24\17n2D1f9mi1PY1h24n2Dg\3h25n2De\3IP2Dn2D1f9c7]8<V3d1HR1M
?H_P1nX1I:e1b63n2YU3\72n2SR19n2D1T6a3W;e^1i[1Y96n2k6SLc]1iLa12n2d14n2WT3A82n2V<2n2g^33n2\R3Z<8n2
D0^2P]3n4316n2DR6VP1UBPg14n2D_2P]32n2_n34n2c63P`35n2DlEl@fX27n2D1f9cLYMi[17n2D1f9V7fb1i[1:n2D1f9
V7P4W7]W1QS1g88n2D1f9V7fb1QS1g88n2D1f9V7P4e^1i[15n2Ff9mi1a9:n2m1^Ef6`1L`2mBUh1H6n2m1UL`1a^2H7n2m
1UL`1[FUh1H;n2D00f9mi1RAfJn431=n2D00f9`LWJT3RAfJn431m1n2Z12T1n7`1k3R2n1:75V11o1\=`12621F0i9l<4f6
U4f4b2`2=4?d1n=P2518R1C^13Fk50d2<IV140111002e1[?4n2[KSk286n2Dn53]Y3k4[1n2Z10V1P1m6`1k3R2n1:=X3\=
`12621F0fF40P;a4b2`2=4?d1o?518R1R2g6S3V2n1[?a1n2_10Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F23b1?P:d3b2`2B1
48d1o<U318R1R2g6k174[21CZAW1n2Z1W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6i1`3n1[?6n2]1
c@b;df1]M6n2WHS3X:Z[213n2bR1Ud26n2DfJa1Wc2K3n2[Kee22n2bR13n2[K_V25n2]1c@Y9mh12n2dA5n2]1c@^l1h5:o
2S:Q71l<gT1lNgCD=9o2f2`>da1aIo6Q11n@4o2^S3Q1PA8o2R@R11P^1c3PCcO6o2WAda1PCm>e@<o2W>UCn]1Q=f1h2HV3
S3`=S29o2T1i?\h1:\5jE_S118o2d1\G1V]2R4P5nF1o23o2h<UT22o2ae33o2dJlj24o2WAl<\g28o2l<2i3f9_8U=_R14o
2WT2QKWF;o2`1`:R3YKa3a4XFe7o4oO2o2RL>o2S4f@\223e5OPNm3b1aT1k1S><o2S4_1b1[1@Q81eP1l2Q>g54o2c5b1[1
7o2T>P31da1`W1S;7o2]3P5R`1n<T1h]1;o2`1l4c5R3R:6kHVU1[?_37o2o4b3`KZR2S4lH4o2l4`]2SS13o2`Y3P<3o2e6
k^34o2jT1jc2E2o2V_43o2Zo1Vf15o2o4^3o_2RM;o2b1\3c:^1R;X9ob1SBV2g83o2^h2RM3o2dX1l\23o2h<hX33o2TV2\
_12o2W\2b2o22M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226
P12d2c6Q3^1Q1d1E253]2>>2o2ce38o2R10PMT1n3fZ1^i14o2TNio2h?3o2QD_Q3S1o2f2QHR2_7AZJT2XAn335j11n2e1:
31269D2e3a?_5JV7c90P11g22Bo2f2\7W2i41T21n=o92]U1U4i8h6o4gAj;3P3W<?1P32P3^26P3_1`:R3fi1e73P3n4WM3
P3n4_n38P3\HPP1W;[JX1U;_:6P3PI1mE[g2]65P3Q@ib1D[B2P3le23P3SV2d>2P3g<2P3W^24P3XG3Ph34P3j9YOYV14P3
k[1eAX:5P3QLgl11d45P3kR2DR5SZ12P3^c32P3gb33P3n4^35P3_1`:R3XS22P3VT23P3k4`]2c2P31M^8505a1:7:406NK
4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3>OQ1d1E253]2>>2P3SV2
@Q3b9WS1;_6U3Z1e>c8T9[8aK[?d1<Y1AQ3_=>0Q4Y2d3b8S6d5Z2jQ1iY1W2V@g3F<Q33L0kOW9be1lBl>i5\;0U5Q3760`
1\7:[1358503?9]176100@1U1c1R1b1Q1K1k19O1Y21m2a22<LC\1N;6B4j1]1@U20]5?C@D58JQ3h4<:4;j1S1a2d1`1T3\
1AI228EBFX1S1[1==S1N78>R2JP12A554:J2[1GX1Y:OA6;:T28`15m2<5;0o149N81AHf2H29_1?Ej11FQ1619P1;>8?V10
37@<3416JS123Ce1[2Q3760i8j1H0Co1611@W1Y4Q16l24i:[2556B4X3]5]2h;G4;j1o;L;>IFX1m2=e5DIA55?@9Y1V?m3
m2<5k2Y1c;61^2?V147M161Q1Z1[:Q3760R2617A12T11A[11\1J3314D74@;0403;=9A@04214100332317422219403P14
26166F2=3I3385::4;1W1M4D3117<k1m16S1Q22O94_1;2<>S11127;<9?7@>5375?22853b1K24?;<>15=489O4<0232384
1298J33@977A8C8]1JV1AJ:4;92Ke1V1HP22E>291i1M:1T1330611R124383K5@4:253767@426Q12A;Q1CB=9c1>JI62E1
5G871<5A4?<Q2g116H@>@7>U122Q30OH;42219b34n2O[11<0a181A7@n18>H299U12<Ea181h1BK0364>8?24>2560342@<
11416I0S123?i1V1Z4Q3770Q261788467E13MZ2J7KZ19;8P1@81410033231<54CU12F[1M38@9i2A?7f7Of2^2?6P2CV1;
9T1e29G95NK5;2[17@9Q19@_123El1MU12KZ4T3=b2J;3371\1<56i12AO9S1Gd2=[4j2b4m1Y39c2V=X1:1G@_2R1;Y6c1S
1S2X1f4EQ31VQ1c4012D`5i8X4e1X5g1f9:_3NR8cb1X52R3J1R3X2R3E0_2?T58=07334@3Y11f15d115l1P1K:]1CW1<;C
3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8W2R3E0_2?]5=07334@3Y11f15d115l1P
1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8\1R3k1h<k1o4k6V1T1m2l
6k2C:T6[A[@]63Z3:n2k338W:`2Z225b7`1g26m2m1B45l5;HI9[2b2R3Mg1f6505a1:7:406NK4D156281g11P1T111P101
5DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>i2R3K1^8505a1:7:406NK4D1562
81g11P1T111P1015DV1<;CJ5V57=^1T3Q4_JG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>R4`1l4k3k7
9k4R3E1j1;51?FX2]2750513312783=63@140411W15:2CB15<BL19D12F:12>C5C3D><;C3`1^1k4^32^3Bj3:N129600R4
_26g4_4223054N:0Q1G36:9C5V5>b11f18j1U1><4221Al1\1DR3g4@MY1Z17P1h1386>d44e1Q35X1T22>N3;\5LBf1\8<a
1:i8H<R3b5i1P32W3G31:dR3X3m5R3E1j111661?FX2;Z1=8750513312@3<03230?1120411H7657201311162B15@<1L1N
1I:12X1CH><;C3`1^1D[3F3a3ABY2W389M0P3::5P10IX10=<:6W3o526054<4<:0I24>83A9C5V585b11f18j1U1><4221A
l1\1DR39S4JM1Ab1=7P1d1V1Q3b14<X1n1<793^1T22>N3018Z6Ai1_6V2a1:Hf1Y6HQ5R3E00j111661?FX2f1F75051331
2@3=323@140411P165:01311162B15@<1L1N1I:12X1CH><;C3`1^1k4a3T1Y2W389M0P3m1R20=<:6W926054A<:0I24>83
A9C5V5>b11f18j1U1><4221Al1\1DR3]4JMd27P1d1V1Q3b14<X1[2E^1T22>N3018l6i1f8a1:HP8Hn3R3E1j1A1?FX2;Q2
750513312@3=63@140411W15:01CB15OL1N1I:12X1CW1<;C3`1^1k4e2KT1Y2R=6W926054N:0<<24G3A9C5V5>b11f1S2U
1><4221AY3DR3X5Md27P1k2d44e1Q3^1T22>N3018l6R<:i8Hk3R3E1j1A1?FX2]2750513312@3=63@140411W15:01CB15
OL1N1I:12X1CW1<;C3`1^1k4e2KT1Y2R=6W926054N:0I24G3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2i4e1Q3^1T
22>N3018l6R<:i8He2R3M^8505a1:7:406NK42A156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Do1m1311k
61Y1M;V226P12d2c6Q3^1Q1d18<253]2>>Z;2S3fW41S32S3Vj3V2S3D`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7
a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i85S3bP2f>e]1n48S3S1VU1d1g]1V_1h4a5`3
S3G2f1;51]3@539:22Q1<1334D=6D140411h12CAX1LP11I:12O8C;<`3^1n31m:f1a<V52664B;:g105AQ68>b11=\3U1><
4131AR4n2c1]1W1NMY1Z1T4_6`4Q1U1>X15R7A94?c2O2U1e4f7MQ27S3\CPV1Zb1^4_C]8ES34gCc3TY1[2\LY<Y2I1X1_C
a31`1Q2L4d6C4S3JfOkV12S3`n33S3b>P24S3b>P2PCY1S3Z10Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R
1R2g6k174[21CZA?S3^G[10a4S1P3W3Qb10]5^20_1R36S3aN_j1AV50<S3?1f9YIcP1cS1b4h2Im;R1?S34gCc3mW2c>KZH
1`1Q2L4d6C2S3lY42T3XR33T3XR3[94T3XR3[9B5T3^R1_:d6d^13T3XR3gIi2R32J3Z8505a1:7:406NK4D156281g11P1T
111P1015DV1<;CJ5W4N7=N?`2CaNG315d7X2Lc2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b?17U3iP1jn1lB4iJ
T5j2R32J^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3aNG315d7U3c2Dm3311k61Y1M;V226P12Q2B
c6Q3^1Q14_1E253Hd1>>o3b;1d5e2R32J^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5`1e37=N?T3aNG315d7
U3c2Dm3311k61Y1M;V226P12d2c6P2P1^1Q1d1E253]2>>7U3iP1jn1lB[<Z1SA8U3iP1jn1lB[<Z1\6f:g2R32J3Z8505a1
:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2
>>b?1]:c2R32J^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3aNG315d7U3c2Dm3311k61Y1M;V226P
12d2c6Q3^1Q1d1E253]2>>d2R32J^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3aNG315d7U3c2Dm3
311k61Y1M;V226P12d2c6Q3^1Q1_14E253]2>>f3U3B1j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1C
W1<;C3`1^1h42a3^3R=6W926054N:0i13A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1Q1R12>N3;l62o;:k2m5
H9U3iP1kEnX1lBg;R4j<\25U3iP1jn1lB_1j2R32J4Y8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3a
NG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q14_1E253]2>>`?116Oj2R32J4Y8505a1:7:406NK4D156281g11P1T11
1P1015DV1<;CJ5V57=N?T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q14_1E253]2>>b?16OV9U3R320I101Y850
5a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3?QNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q14_1E
253]2>>b>O166:=U16b21l4i2R32J10[8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=N?T3?QNG315d7U3c
2Dm3311k61Y1M;V226P12d2c6Q3^1Q14_1E253]2>>b>>j2R32J4Y8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ
5V57=N?T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>c5n916OT9g2R32J^8505a1:7:406NK4D156
281g11P1T111P1015DV1<;CJ5V57=>2<?T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253O]1>>n1n2R323
F3Z8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5W4N7=;B?T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^
1Q1d1E253]2>>^3;=_4i61Z3BU3Oh6PIi236nS1fGlBW@^516O1[1V1d2R32J^8505a1:7:406NK4D156281g11P1T111P10
15DV1<;CJ5V57=N?T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1_14E253]2>>j2R32J4Y8505a1:7:406NK4D1
56281g11P1T111P1015DV1<;CJ5V57=N?Y23FaNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b?16O8U
3iP1jn1lBl5j4UBj15U3iP1jn1b2Y@7U3iP1jn1lBaE1S4i2R32J10[8505a1:7:406NK4D156281g11P1T111P1015DV1<;
CJ5V57=N?T3TN<G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b>O1HV3L00`L1f11R4WBjc1YF\8166HD
@6W4:7\16V3_a1Vi26W4:\3R33I3I`7505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm
3311k61Y1M;V226P12e138Ac6Q3^1Q1d1E253U27>>^3;1GZ1h2Z1`2T1<[11=l2k11b1X24K4V3mZ4W4:m2R33I5X8505a1
:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3_8QFG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1J6Z198<2
53\20>>X4R4l<W104V3T6j_3\5:V3SP47Fc1Ci20g4b4>V3M00ZR4j2o1116O\1W4:1V33V3gEof33V3U?Td3X2V33[27027
9U5`3Dd216K`42Q1T1i5?J<3`2`1k165;QHW1b4[56Y1B9C>R4n3h1<3KNn3313g1_2l1S1f1V314131Nl:n1f>Z4f1Q12_1
?3V3]S4^67V3o6jn2UT1G4Q34V3`Y3lLX4U3R34H10R2Fj2;Z2505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57
=^1T3U?[?G315d7U3c2Dm3311o1k41Y16F;V226P12d2c6Q3^1Q1d1E253]2>>^1:`60e5446e6Q1T3R34H10R2a3;Z2505a
1:7:406NK4D156281g11P1T111P1015DV1<;CJ5R537=>2LT3SDP:<G315d7U3c2Dm3311k61Y1M;V226P12Q2Bc6Q3^1Q1d
1E253]2>>Z80e5446e6JW3[S1PR2?S7G1o4U:=00X35NY21Y2044c4R1U1X2N=W3gk1]V1gI`100X3^31X2;T:DW3K0aI2e5
2]2dEj;Sn1V4;V11h123U6EEW3K0i6`Mc5b4Z5^?c=aZ1m5b4V11h12W2_1a2E>W3L[\1e5TBZg1i80l21R50n36\1W3;d4k
3d7X32_10IWBf2R1g3[2R10V20V2YG`2`6W3W1m1Q1AMn5f6h1j3E8P1HLU1T3V5\2]3Z98W3Mb<ej316Of4>W3cIT:S=i5o
?eN?SGd94Q89Eg1W3^1339U4\?]36<H?:Mj2e3\5S8l2`7R2R6^3R8k3d5?=AW1P1^1W1k6?g88\1d1X2Q4<^1Nj1n1k1k1L
j91@^1697W3Sm3Y9g54k1Z34W3]h2_4^V1>X3gCc3mW2c>KZH1`1Q2L4d6C?X3gCc3mW2c>KZH1`1Q2L4_4T2C?X3gCc3_j1
]=c>KZH1`1Q2L4d6C@X3gCc3mW2c>I1iD`31`1Q2L4d6C>X3gCc3mW2c>KZH1`1Q2L4d6CP1X3091f9c9c3PT1d8Y7m5g<W1
c>KQ1[;i9R21`1`1@D0603j2i3C2@X3gCc3mW2e=MI1ZH1`1Q2L4d6CAX3j11jAc3X>di1c>KZH1`1Q2L4d6CBY3m4m<1h1>
0I>JC3fLVT1W4\<P?o:?Y37];^6e3S3n:a2oHU@a>a2eFc?1`2Y370Q26U2Y9814100:=4T2U2M<@P1n8^77Cg2Cl1T1e29G
9T1K5;2[1H[19@_123El1MU12Km7W2S4T48EU2L9GR2;_12k2U=l:Y4@_8[2P1JK2f1m6h1Y370^4Y9j6MP1]@7Cg2Cl1T1F
n19G9T1K5;2[1H[19@_123El1MU12Km7[6T48k2L9GR2;_1Q2oHZ7f7e1i1o1Y370b5^6f18611R3I[1M3I9S4c72U6?23P2
Cl1T1e29G94OK5;2[17@[19@_123El1MT7_2=[6n8n7h5Y39YER4h91R2Y370Q2f;BS3U2M<@S3V?g2Cl1T1e29G9T1K5;2[
1H[19@_123El1MT2m7i3a2T4N\3_49Mg14^512LV32322c2l>G_4Q9Bk3Z1JY3X4]2X1X5j10V1n3P2P8k3^9Ia6n4Y::1d3
f1n9o`1d1Q;03Y3[@VR26Y3ZDZ131RV39Y3P:f5\`2;:Bm6W4:Y3m3\3^l1Q?QY1;_BP161Y36Y3nNfHnV2R=d3LY3f6^1m6
Z7\3HJ`5];[5]2Fa3W1<U8o31Nk;a;J1^Kl7d1l87Y3iS2n5P8n=fBm2=Y3[@R6JWQ1j9W7YFX2g?U>c4X6GY3d4Q2a6U9Y3
\IF21a1m30=[8d1kDnHf4Eh7R1c4@Y3f6^17`I_Hj1R6o3h9Y2_Of>4W306Y3\R2\=l?g1h1;Y3oDE31fT1T>2Q7T2UY14Y3
\U1lF]79Y3j7l1o5[1f:Z6gGPE3Y3bZ4[17Y3^7@T4m9Y;ja1]1Y3U1Q1n7`1W3S2Bn1:=X3_4J\3d4`12621F0_V1b2`2B?
d1o<U318R1R2g6k174Ee11Cn2[>1Y34Y3f8dJaT22Y3ZY4>Y3Yc2Q4Gn<mEg3a6=`2m8=75BY3P:h2R1j1V1`8X5PU1gR1j1
@4SEf4e2l6B3Y3f8]]23Y3kV1X_13Y3i@4MY3oJZ6Q3j1]Ag62Cd4l<c2i2V:h4h3U4g2\1V1Z1O34081241Y38Y391f9mi1
nFjDZ<1Y3f2Y391[1AP2<Q2`1U1A^2NI141172=D94>6Q5V6R2l1m1Ia15P2n2EG^:]2<a2b1e55U1_5i1U3X3=T2E\5OO`1
P4S5_1h4D9\14W1145D^5f7X3W2[4J0T10720n2P482k1Y39P8Nf21]1I141118=S1X11Q26I>>;CGf2Z4h1l2\15f2X2;f9
j<j1e6i1m5:C]F1X2h1D[1OV2d51c7[3Z4b1Q1i1i1Y3[;D1W2141118=S1S1_2I1<>O3k1^1X7b1b14o4E\9UG`5<:CnB^3
1N?b26746D03m7_9m20W4b1c1W1V1R2Y37_4a4Q24A7o1141136=A=c1;c28>64Go1^1k8CF7W?\;^2[1m7^1JV3<:C02d4W
1V4K5`129k1l12[5X4=V1T1X@o6b1k2k3U1Y3R<d2n2P1[2j12l1^3Mh11R4mL77X1V@nGb24144281@055e7_9V7^4V17Y3
nHZ:PX1eQ1RJb1R1Y373[12[2k5]1P1j1]7jLZAQ1[8\1g3\;UMY31`1l1o2R2S3U1072L3_2k3T1Y37_12>V9k2]7?c2e5Z
:Q1a4aEP4W5\1m2>:\;R@9j45d<l4[4JU1072o2@>Y3g9W<W1XJlMi2TKP1P3oI;o62j1Y391IQ1X4`2P13`1W3f2n1:=X3Z
5e4[3`12621F0SL[:k1F`2B??T1o<U318R1R2R3g2LZ1@7477GS116<Q3U3R;4Y3QR3Z<k43Y3Vi2Y47Y3ic2W2\Y1V4g3E9
Y3h;k1QW2Z1\Y1V4]4o42Y3jV43Y3UKQm12Y3l\42Y3nZ43Y3]P3`Z14Y3lP3QZ1S33Y3hZ4Y3W2Y3>`2?]5=07334@3Y11f
15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:k1m6;Y3eQ2U1QA
d=Z@]8Y2P62l=7Y3bQ3Z@]8Y2P62c2R36F^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U
3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>ZDb2R36F^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5
V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>?Y3H0dd1Bj7mF]\11i5Mg2b2c1_3CY39f?Aj
@^De8G^=\8Z;]6P1f5R2An25m2FY391f9SBR1Z1>f3nE`6e4a9TP1R2f3F@312C;Y39iV1UQ2]5R2n4312CW1Y3351Mh8V1[
7W4?f2<b482ER1]11FYLU4T8P>R50o1W5Q1;V4k19BIZ<1Q=2>Y3`>YNf6<3e3Y6a1X8N2VY1m<<Y3ZW10P3<W68e5nAn2Z5
Vo13Y3Q_1[82Y3ei2X2Y30[270279U5`3Dd216K`42Q1T1i5?J@`2`1j1065;QHW1b4[56Y1B9C>R4n3h1<3MLS1^1[1313g
1_2l1S1f1V314131Nl:n1V?a5Q12o1V2Y30[270279U5@g1W1D0c216K`42Q1T1i5?J@`2`1k165;QHW1b4[56Y1B9C>R4n3
h1<3j1n3313g1_2l1S1f1V314131Nl:n1hDQ12o1GY37Y2U2e5V4m1W5gY1Be12[9i6`2`3W2_1@o2^8l4kK?Y37bE1iX1KX
22[9k<X4^;g?nAT9f3Y3<10U29?m2@539:22I=07334@3A24?1f157?L15l1P1K:]1CW1<;C3k7a3a2LGZ<6W92;U1;i13A9
C5a4D>d12c18Z1?S11>477101AY3DU1l1c1BE[2^15U2P1d14Q1FT8E^1T22]13;T3a5AT8\121:i81f3Y3<10U29?m2@539
:22I=07334@3A24?1f157?L15l1P1K:]1CW1<;C3k7a3a2LGZ<6W92;U1;i13A9C5a4D>d12c18Z1?S11>477101AY3DU1l1
c1BE[2^15U2P1d14Q1FT8E^1T22]13;T3a5AT8\121:i81b1Y3=_1b9f2i5AKh>^<jP1c2KW1X1Y398A3:O3I@2>c1l34]1:
DT196i57d26S1[5<>S=IJk12e8T5Y3<10U29?m2=2539:22C5=07334@3<424?1f157?L15MN1NK:]1CW1<;C3`1Hf4Ja3Cm
1LGU8T46W92;U1;i13A9C5a4D>d12c18j1S11>477101AY1`1>DR12l1c1B=334U1P1=2>>5NV1P1[1812J6;:DFN630l2]2
224623^1A56U129S13e2C05`1P4A2Q8\121:^1P1Y61Q3Y3>0a1211F?;R3n1=07334@3D4?1f15;;L15l1P1K:]1?3S13<;
:83k7a3@22g2g9Z36W9d1;i13KC5a4D>b11f1S2U1><7101AY3DR3X5j3P1k2h7h1^1T22]13[C:HP8S12k3Y3>0W19211F?
]5=073312@3Y11>P1651805111L15@Q19P1K:]1>4W1<;:83d3R2U1Ma3@012g2W3m4a4:6W9d1;i13KC5a4D85b11f18j1U
1><7101AT1T2DR3Z1R3Jj3P1k2Z21[59^1^1T22]130:m9`5`3:Z100S1X6S1h2Y3>0a1211F?]5=07334@3Y11f15;X115l
1P1K:]1CW1<;:83g5S2a3@04g2R=6W9d1;i13KC5V585b11f1S2U1><:1f1T2DR3X5j3P1k2\2T7^1T22]13Y:Q9:`2X6S1[
2Y3>0_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5a4D>d1f1S2U1><:1k3DR3e2b2j3P1k2a9
^1T22]13Q5b;f2:i82Y3T25Y3WW3bOBf25Y3Yf1d1YW2T82Y3Vm35Y3Vm3[4U9S24Y3hZ4S2U1T2Z3[270279U5`3Dd216K`
42Q1T1i5?J@`2`1k165;QHW14]4[56Y13>9C>R4n3h1<3j1n3313g1_2l1S1f1V314131Nl:n1hDQ12o1T2Z3[270279U5`3
Dd216K`42Q1T1i5?J@`2`1k165;C]GW1b4[56Y1B9C>R4`3=h1<3j1n3313g1_2l1S1f1V314131Nl:n1hDQ12o1W2Z3[270
279U5`3Dd216K`42Q1T1NR1Lj2?J<3`2`1k165;QHW1b4[56Y1B9C>R4n3h1<3j1n3313g1_2l1S1f1V314131Nl:n1W5`?Q
12o1W2Z3[270279U5`3Dd216K`42Q1T1Q2X2^1?J<3`2`1k165;QHW1b4[56Y1B9C>R4EX3h1<3j1n3313g1_2l1S1f1V314
131Nl:n1W5`?Q12o1T2Z3[270279U5`3Dd216K`42Q1T1Q2g3?J<3`2`1k165;QHW1b4[56Y1B9C>R4n3h1<3j1n3313g1_2
l1S1f1V314131Nl:n1hDQ12o1U2Z3[270279m47`3Dd216K`42Q1T1i5?J@`2`1k165;QHW1b4[563U1B9C>R4n3h1<3j1n3
313g1R2<l1S1f1V314131Nl:n1hDQ12o1S2Z3[270279U5`3Dd216K`42Q1T1i5?J@`2`1k165;QHW1b4[563U1B9C>R4n3h
1<3j1n3313g1_2l1S1f1V314131Nl:n1hDQ12o1S2Z3[270279U5`3Dd216K`42Q1T1i5?J@`2`1k165;QHW1b4[56Y1B9C>
R4n3h1<3j1n3313g1R2<l1S1f1V314131Nl:n1hDQ12o1S2Z3[270279U5`3Dd216K`42Q1T1i5?J<3`2`1k165;QHW1b4[5
6Y1B9C>R4n3h1<3j1n3313g1_2l1S1f1V314131Nl:n1hDQ12o1F]30k4Q5l7a5W6Z1;=2k2KY5TFj16c8h;b;W5c<T1a3[1
f:U1R19m21=f2<:?C3b2J\3A:?d2YZ1Y2d32oKE_2?\1Y4i3h?d2]1@c300f9d7S^1OT3RAoGf2n4312VE7c30\ARn2n4317
c3lk1cc1n434C8c3]h1e4\b1n434C;c30F0c@0VR2kKn431:c3[\1V?mGZ?Q1b;I1a5;c300f9V7`AUQ1i[1n4317c30^2P]
3n431;c30F0c@WR2`JZ1n431:c30F0c@WR2kKn4317c3eCf3XY1j^1mBo63c3Y^3V17c3iV1fX2n434Cn1c3k4<U20`4\2X1
e1P1^3^3X12?H2@<1?<I17NU1HDo3c6g30JbA\8?J1BBV1T22l5o:2R1g5n2;G050X1AT1j4;E_13c3gV1hX2Oc3n53P<0Y2
A00I]2_2R11Hm3cFfY1j3]1Q3W4@3V1j3o1F1_<V<P2c31_7>NH27B_2X1V1AS1Q3[6@D1]2b1U12Ee4Z:0\>n2Q13h8;S1B
2S1c7[6W3R3U2Q3?Q35319:032X1<<P5F1P30Y90m96c31f9mi1PY1h2?c31f9Q@<V3d1HP2?XQ1nX1I:e17c31f9mi1S5cI
Q=9c300f9mi1i[1n431:c30Gc@Y9mh1kKn4312c3`_35c31f9mi1i[13c3o@`n23c3SQ1\^27c3Hc@eJaW1kKe37c3G0V@<W
R2kK6c30__3n431Y1c3E10T1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2j5LZ5n1[?;c30F0c@lDZ]1kKn
4316c3G0c@WR2kK4c3]T2U4lV18c3G0c@Vg1P;`JZ15c3Hc@WR2kK3c3O`^33c3cX2lV17c3HQ;a5WR2kKY67c3G06\@WR2k
K3c3U^3Z13c3iLfb27c3G0c@\;jf1kK7c3G0c@WR2mJM3c3b^3M5c3XL>hb2^66c3Hc@WR2kK^69e3f9THhQ1^CdFW8P:P>4
e3f9V7fb15e3f9V7P4e^1V2h3`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W95^1;i13KC5V5>d1f1S2U1>
<:1k3DR3X5j3P1k2a9^1T22]13[C:i8V2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5
>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8V2h3`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3b<?6W9d
1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8U2h3`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a
3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8l3h312g12761?FX2]2750513312@3=63@140
411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W926054N:0`183A9C5V5>b11f1S2U1><4221AY3DR3X5MY1Z17P1]
1]1d448U16Q3^1T22>N3;Z6AR<:i8Hg3h312g12>1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`
1^1k4a3^3R=6W926054N:0Q18>3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2i48\1Q3^1T22>N3;l6R<:i8Ho3h31j1
1?1?FX2;Q2750513312@3=63@140411W15:01CB15M1L1N1I:12X1CH><;C3`1^1P4Ja3T1Y2R=6W926054N:0I24G3A9C5V
5>b11f1S2U1><4221AY3DR3X5Md27P1k2i4e1Q3^1T22>N3018l6`:a1:i8HQ4h312P1;:2761?FX2]2750513312@3=63@1
40411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3f1g1R=6W9223054N360Q1>83A9C5V5>b11f1S2U1><4221AY3DR3X5MY
1Z17P1]1]1i4^16Q3^1T22>N3;l6[4f7:U8CHg3h31j12761?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1C
W1<;C3`1^1k4a3^3Z6g66W926054E8360i13A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;i4R2R<:i8
Hm3h300j11?1?FX2]2750513312@3=63@140411P165:01CB15M1L1N1I:12X1CW1<;C3`1^1k4a3T1Y2j3o3W56W926054N
:0I2L3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3018l6R<:i8Hk3h312g1A1?FX2]2750513312@3=6
3@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6d8B223054N360<D1E3A9C5V5>b11f1S2U1><4221AY3DR3X5
MY1Z17P1k2d4c16Q3^1T22>N3;l6R<:i8Hi3h312g1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;
C3`1^1k4a3^3R=6W9223054N360Q11E3A9C5V5>b11f1S2U1><4221AY3DR3X5MY1Z17P1k2d4c16Q3^1T22>N3;l6R<:i8H
j3h300j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:128OC;<237<;C3`1^1k4a3^3R=6W926054N:0i13A9C
5V5>b11f1S2U1><4221AY3DR3g4@Md27P1k2i4e1Q3^1T22>N3;Y6BR<:i8Hc3h31j1A1?FX2]2750513312@3=63@140411
W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W9250054N:0i13A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2T5Z1
Q3^1T22>N3;l6R<:i8Hb3h31j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W
926054N:0i13A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2T5Z1Q3^1T22>N3;l6R<:i8Ha3h31j1A1?FX2]275051331
2@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W926054N:0i13A9C5V5>b11f1S2U1><4221AY3DR3X5
Md27P1k2_6Q3^1T22>N3;l6R<:i8Hg3h31j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1
k4a3^3R=6W926054<4<630<<2L3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;l6R<:i8Ha3h31j1A1?
FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W926054N:0i13A9C5V5>b11f1S2U1>
<4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;l6R<:i8Hg3h31j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12
X1CW1<;C3`1^1k4a3^3R=6W926054J3360S14@3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;l6l5U6
:i8H4a3h31j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W926054N:0i13A9
C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;l6R<:i8Hh3h31j1A1?FX2]2750513312@3=63@140411W15
:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W926054J3360S14@3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2_6Q3
^1T22>N3;l6l5U6:\8<E2Y2h3`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9`1337S14@3KC5V5>d1f1S2
U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8g3h32i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW
1<;C3`1^1k4a3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2V5X1Q3^1T22>N3;oB:i8Hf2h3
30g1C?]5=07334@3Y11f15=V115l1P1K:]1CW1<;C3k7a3Y1T2R=6W9266S1;Q1>83KC5V5>b11f1S2U1><451AY3DR3X5j3
P1k2i4e1Q3^1T22]13;oB:i8H\3h302h11A?[3Q2=07334@3Y11f15;1V115l1P1K:]1CW1<;C3m621D3a3AB12217g1R=6W
9266F<;Q1>83KC5V585b11f1S2U1><4221AY3DR3X5j3P1k2d44Y1;Q3^1R212]13018oB:_2Y6Ha2h33h1C?]5=07334@3Y
11f15=V115l1P1K:]1CW1<;C3k7a3^3R=6W9266S1;i13KC5V5>b11f1S2U1><451AY3DR3X5j3P1k2_6Q3^1T22]13;oB:i
8Hf2h33h1C?]5=07334@3Y11f15=V115l1P1K:]1CW1<;C3k7a3V1221o1R=6W9266S1;i13KC5V5>b11f1S2U1><451AY3D
R3X5j3P1k2_6Q3^1T22]13;i9U9:i8HV2h3`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3Y1T2R=6W9d1;i13KC5V
5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8e2h33h1C?]5=07334@3Y11f15=V115l1P1K:]1CW1<;C3k7a3V151o
1R=6W9266S1;i13KC5V5>b11f1S2U1><451AY3DR3X5j3P1k2_6Q3^1T22]13;i9U9:i8Hg2h33h1C?]5=07334@3Y11f15=
V115l1P1K:]1CW1<;C3k7a3V1221o1R=6W9266S1;i13KC5V5>b11f1S2U1><451AY3DR3X5j3P1k2S628Q3^1T22]13;oB:
i8Hb2h33h1C?]5=07334@3Y11f15=V115l1P1K:]1CW1<;C3k7a3Y1T2R=6W9266S1;i13KC5V5>b11f1S2U1><451AY3DR3
X5j3P1k2_6Q3^1T22]13;oB:i8Hf2h33h1C?]5=07334@3Y11f15=V115l1P1K:]1CW1<;C3k7a3V151o1R=6W9266S1;i13
KC5V5>b11f1S2U1><451AY3DR3X5j3P1k2S628Q3^1T22]13;oB:i8HT3h302h1C?[3Q2=07334@3Y11f15;1V115l1P1K:]
1CW1<;C3k7a3T1120S2i4X86W9266F<;Q1;283KC5V585b11f1S2U1><451AY3DR3X5j3P1k2d44e1Q3^1T22]13018a7^4n
6:i8Hf3h32i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k4a3^3R=6W92664N:0i1
3A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3;oB:i8Hi3h32i1A1?m2@539:22I75051334@3=6D14
0411W15:2CA015OLP11I:12O8CW1<;C3`1^1m321Ha3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd2
7P1k2_6Q3^1T22>N3;oB:i8Hg3h32i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C3`1^1k
4a3^3R=6W92664N:0Z1>3A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3;oB:i8HV2h3`2?]5=07334
@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9`13;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8b3h31
j1A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3`1^1k4a3^3R=6W9223054N:0i13A9C5V5>b11f
1S2U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;l6R<:i8HX2h3`2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3m621Ha
3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8V2h3`2?]5=07334@3Y11f15d115l1P1K:]1C
W1<;C3k7a3^3R=6W9d1;S1E3KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8V2h35Z2?]5=07334@3Y11f15d1
15l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8W2h35Z2?]5=07334
@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13d;f7:i8X2h3
5Z2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]1
3d;W2^5:i8Z2h3`2?]5=07334@3Y11f15T1?15l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j
3P1k2a9^1T22]13f8h1k8:m5DV2m3h300j1A1?FX2]2750513312@3=63@140411W15:01CB15OL1N1I:12X1CW1<;C3`1^1
k4a3A4g2l;U16W926054A<:0X1@3A9C5V5>b11f1S2U1><4221AY3DR3X5Md27P1k2\2R4Q3^1T22>N3;e4V2Df8f2:i6o1H
Z2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5a4D>d1f1S2U1><:1k3DR3e2b2j3P1k2a9
^1T22]13Q5b;f2:i8X2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;Z1>3KC5V5>d1f1S2U1><:1
k3DR3X5j3P1k2m4c4^1T22]13[C:i8W2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>
d1f1S2U1><:1k3DR3X5j3P1k2m4c4^1T22]13[C:i8Y4h301i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP1
1I:12O8CH><;C3`1^1n31Ja3^3Q3d4[56W922364J3:0X1@3A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMY1Z17P1k2V5X1Q
3^1Q1R12>N355^4[2T<:\1i4\25H@l3h301i1A1?m2@539:22I75051334@3=6D140411W15:2CA015OLP11I:12O8CW1<;C
3`1^1m321Ha3^3R=6W92664N:0i13A9C5V5>b11f1S2U1><451AY3D3n2Q3W1NMd27P1k2_6Q3^1T22>N3018oB:i8HW2h30
_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2W6Y3^1T22]
13[C:i8Y2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1
k2a9^1T22]13V7T<:\8<EW2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1>
<:1k3DR3X5j3P1k2a9^1T22]13[C:i8EX2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3;R3R=6W9d1;i13KC5
V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13jB@:i8[2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3;1P3R
=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13hBB:12d8X2h30_2?]5=07334@3Y11f15d115l1P1K:]1C
W1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13jB@:Ll7Y2h30=Q2?]5=07334@3Y11f15
d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:T2]4V2W2h30=Q2?]
5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i
8W2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1
T22]13[C:W6a2Y2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3m621Ha3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3
DR3X5j3P1k2a9^1T22]13[C:i8W2h30_2?]5=07334@3Y11f15d115l1P1K:]1C1U1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f
1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8[2h30[23?]5=07334@3Y11f15MF15l1P1K:]1CW1<;C3k7a3^3R=6W9d1;i
13KC5Q54>d1T1AS2U1><:1k3DR3X5j3P1k2a9^1T22]13W:S9:i8b2h30_2?]5=07334@3Y11f151b115l111L5E:4X1>414
P1<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2Z21T7^1T22]13`2`2Y>:i8W2h30_2?]5=07334@3Y1
1f15d115l1P1K:]1CW1<;C3k7a3^3R=6`6f2d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2a9^1T22]13[C:i8c3h300j1
A1?FX2]2750513312@3=63@140411W15:2CB15OL1N1I:12X1CW1<;C3CL^1k4a3^3R=6W926054N:0i13A9C5V5>b11f1S2
U1><4221AY3DR3X5Md27P1k2_6Q3^1T22>N3;l6R<:i8HW2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1<;C3k7a3^3R=
6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2T5\4^1T22]13[C:i8X2h30_2?]5=07334@3Y11f15d115l1P1K:]1CW1
<;C3k7a3^3R=6W9d1;i13KC5V5>d1f1S2U1><:1k3DR3X5j3P1k2m46\4^1T22]13[C:i8f2j3j1A1V1X2e2<13312D=63@1
40411W15:2CB7OL1N1I:12X1CY4^1^R126054N63371<O3AZ6>b11f1S2U1><4221AQ7X5Md2n8e1?X6>^1l6PFU3j3S19<A
1V1X2e2<13312D=63@140411W15:2C2?7OL1N1I:128@85:8H`3^1^R1250054N:j136:Z6>b11f1S2U1><4221AQ7X5M[1;
LQ3<50f67h6>^1Y3o2BW62U4_;e2j3j1A1V1X2e2<13312D=63@140411W15:2CB7OL1N1I63128OC;m3^1QCd1g=26054N:
j13AZ6>b11f1S2U1><4221AQ7X5MY1Z1d:h6>^1l6PFc2k3i1A1]3@539:22Q1<1334D=6D140411h12CAX1LP11I:12O8CY
4^1n31]N2664N:g16AZ6>b11j3U1><451AR4n2Q3W1NMd2T4_6h6>X15mLg2k3i1A1]3@539:22Q1<1334D=6D140411h12C
AX1LP11I:128F8CK]3^1m321[N2664N:g16AZ6>b11j3U1><451AR4n2Q3W1NMd2T4_6h6>S118mLh2k32f1A1]3@539:22Q
1<1334D=6D140411h12CAX1LP11I:128F8CK3Y3^1^R12664N:g16AZ6>b11j3U1><451AR4n2Q3W1NMd2T4_6h6>S1:T2n5
S4e@2m3^[32m392n3]R43n3fd3\B2n3XP26n3`Y1E[j1kG\D2n3fd32n3i[3e2R3K1^8505a1:7:406NK4D156281g11P1T1
11P1015DV1<;CJ5V57=^1T3aNG315d7U3m1EDm3311k61Y1M;V226P12i1Jc6Q3^1Q1d1E253]2>>nH6n3hm3Z2d11P?2n3j
Q45n3`^1l@]m1Q44n3[_1n_2\12n3aa11n34n3^<ne3d<a2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V
57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>h2R3M000[8505a1:7:406NK4D156281g11P1T
111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b>O1;d2R3MS2Y5P1505a
1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dj1R2311k61Y1M;V226P12d2c6Q3^1Q1d1E25
3]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3bIn4G315d7U3c2Dm3311k61Y1M;V226P1
2d2c6Q3^1Q1d1E253]2>>c2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm331
1k61Y1M;o1626P12d2c6Q3ALQ1d1E253]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3n?
b>G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV
1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253k1A>>d2R3M^8505a1:7:406?>K4D156281
g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2`5R1Q3^1Q1d1E253]2>>]@i2R3M^8505
a1017104:406NK4D0056281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d
1E253]2>>k40m8]4R3M>Q1m6505CM:7:406NK4?4156281d121P1H:0118>80153@;J6210;CJ5X3m17=^1T333A`12621F0
m3g2Y8C[;G315d3o3f2>S2?D[1B?^1311k61Y1M;V226J524_2718R1R2j2Q3JCQ1574Q1E25361C2]158>>901:T30^:Y8h
2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3W8T3a:b8G315d7U3c2Dm3311k61Y1M;V226P12R
2Ac6Q3^1Q1d1E253]2>>j3X2hBg2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5b1c37=^1T3aNG315d7Y2
Kc2Dm3311k61Y1M;V226P12S1`1c6Q3@MQ1d1E253^12K>>l2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ
5B2J1U2]17=>2LT3aNG315d7Y2Kc2Dm3311k61Y1M64V226P12d2c6Q3^1Q1d1E2534X2>>RHb2R3M^8505a1:7:406NK4D1
56281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253U27>>b2R3M^85
05a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3m1EDm3311k61Y1M;V226P12d2c6Q3^1Q1d1E
253]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P1
2d2c6Q3^1Q1_14E253]2>>k2R3M^8505a1:7:406E8K4:9156281g11P1T111P1015DV1<;CJ5V57=^1l215aNG315d7U3c2
Dm3311k61Y1M;`1E26K212d2b2n31Q3^1Q1d1E253]2<1>e2R3M^8505a1:7:406E8K4D156281g11P1T111P1015DV1<;CJ
5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;`1E26K42d2\2V4Q3^1Q1d1E253]2>>b2R3M^8505a1:7:406NK4D156281g11P
1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>Q>b2R3M^8505a1:7:4
06NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>aB
d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2`5R1
Q3^1Q1d1E253]2>>d@1b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k
61Y1M;V226P12d2c6Q3^1Q16]1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG3
15d7U3c2Dm3311k61Y1M;V226K212d2]5U1Q3^1Q1d1E253]2>>f2R3M^8505a1:7:406NK4:9156281g11P1T111P1015DV
1<;CJ5V57=^1T3SKS11W2G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253j1B>>c2R3M^8505a1:7:406NK4:91
56281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E2534X2>>k2R3M_4M
P3505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5b3c17=^1T3]7Y:T2d:G315d7W1m1c2Dh2T1311k61Y1M;V226P1
2d2c6g1Y1^13Md1E253]2>>c2R3MU2X6505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=>OT3aNG315d7U3c2D
m3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T
3aNG315d7U3c2Dm3311k61Y1M;V226P12d2P5b1Q3^1Q1d1E253Ci1>>XEc2R3MU2X6505a1:7:406NK4D156281g11P1T11
1P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253Ci1>>g2R3M^8505a1:7:406NK4
D156281g11P1N511P1015DV1<;CJ5V57=^1T3Z5T2R2nDG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253O]1>>
n1d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3RBh6e5G315b1Q6U3c2Dm3311k61Y1M;V226P
12d2c6Q3^1Q1d1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm33
11k61Y1M;V226P12e1Nc6Q3^1Q1d1E253]2>>S6eBg2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^
1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c5OQ3^1Q1d1E253]2>>S6]=W521d2R3M^8505a1:7:406NK4D156281g11P
1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>U=c;Ko2R3MN_7505a1
:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;e1@26P12d2c6Q3^1Q1d1E253]
2>>^1[2X2k3`2110o9S1M1b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm33
11k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>YBb2R3M^8505a1:7:406NK42A156281g11P1T111P1015DV1<;CJ5V57=^1T
3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>d2R3M^8505a1:7:406NJ030D156281g11P1T111P101
5DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q12a1E253]2>>b2R3M^8505a1:7:406NK4D1562
81g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>k@c2R3M^8505
a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253
]2>>RF>c2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1b1a1aNG315d7U3c2Dm3311k61Y1M;V226
P12d2c6Q3U18Q1d1E253]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1b1a1aNG315d7U3c2
Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>c2R3M^8505a1:7:406NK4B1156281g11P1T111P1015DV1<;CJ5V57=^
1T3oEa8G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1
015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3ALQ1d1E253]2>>b2R3M^8505a1:7:406NK4D156
281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2X5Z1Q3^1Q1d1E253]2>>b2R3M^850
5a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E25
3]2>>`:a2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P1
2d2c6Q3^1Q1d1E253]2>>b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm331
1k61Y1M;V226P12d2Z5X1Q3^1Q1d1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3S
4]JG315d7U3=a1CDm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P101
5DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q18[1A32403]2>>b2R3M^8505a1:7:406NK4D15
6281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E2534X2>>f2R3M^850
5a1:7:406NK4D156281g11P1T111P1015DV1<;CJ22V57=>2LT2OcFm7G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1
d1E253]2>>e2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1P1S2aNG315Y6=0KU3c2Dm3311k61Y1
M;V226P12d2c6Q3^1Q1d1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U
3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1C0OE253]2>>l4b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5
V57=^1T3WLY2G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>d2R3M5X8505a1:7:406NK4D156281g11P1
T111P1015DV1<;CJ5V57=^1T3TN<G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>X4o2R3M^8505a1:7:4
06NK4D156281g11P1T111P1015DV1<91CJ5P3OU17=DIT3R>4KU3T9R3G315c2P5U3_1S1Dm3311k61Y1M;V226P12d2c6Q3
^1Q1d1E2534[1L>>UHg3R3M>Q1m6505CM:7:406NK4?4156281d121P1H:0118G015DV1;064CJ5X3m17=^1T3I`12621F0o
JG315d7f2>S2?D[1B?^1311k61Y1M;V226J52d2718R1R2j2Q3JCQ1574Q1E25361C`1>>k>X3R3Ml2a5505a1:7:406NK4D
156281g11P1T111P1015DV1<91CJ5V57=^12GY2V>L]?G315k55b1Bb24I5>1MD4?S2T1311i2V2j11Y1M;V226P12i1Jc6Q
3^1Q1d1883253U27>>P3R3MU2X6505a1:7:406NK4D156281g11P1T111P1015DV1<;2@J5^4G7=>2L2c1]1a:W4_3j;<G31
5c2P5V2Nm1EDm3311k61Y1M64V226P12d2c6Q3^1Q1d1E253]2>>g2R3M^8505a1:7:406NK4D156281=Y11P1T111P1015D
V1<;CJ5EJW2]17=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>^8g<c2R3M^8505a1:7:406NK4
D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>`?e5b2R
3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q
1d1E253]2>>e:c2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2D4h3311k61Y1M
;V226P12d2b5P1Q3^1Q1d1E253]2>>g2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7
T1P2c2Dm3311k61Y1M;V226P12Q11`1c6Q3@MQ1d1E2534Y1N>>S3R3M@m7505a1:7:406NK4D1226281FP11P1T111P1015
1BV1<;CJ5EJ@o247=^1T3IgMG315d7T12j12c2Dm3311k61Y1M;n1726P12Q1b1c6Q3^1Q1AR1E2534^1I>>_5b2R3M^8505
a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7Z2Jc2Dm3311k61Y1M;V226P12d2c6Q3^1Q1d1E25
3]2>>c2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3iDg9G315d7U3c2Dm3311k61Y1M;V226P1
2d2c6Q3^1Q1d1E2534X2>>h2R3M4Y8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1Y2JaNG315d7U3c2Dm
3311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>b?16O;k2R3M^8505a1:7:406M0K4D156281g11P1T111P1015DV1<82CJ2
2b3c17=^1T3Q>_@G315R6a1U3c2Dm3311k61Y1M:0V226P12d2c6Q3^1Q1d1E253h1<7>>T3d2R3M^8505a1:7:406NJ04D1
56281g11P1T111P1015DV1<;CJ5V57=^1T3aNG315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1C0OE253]2>>g2R3M^85
05a1:7:406NK4D1562814b11P1T111P1015DV1<;CJ5g4>7=^1T3g7]9[=G315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1
Q1d1E253U27>>X4b2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5b3c17=^1T3aNG315d7U3c2Dm3311k61
Y1M;V226P12d2c6Q3^1Q1d1E253]2>>f2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5h3]17=^1T3V9ZEG
315d7U3c2Dm3311k61Y1M;V226P12d2c6Q3^1Q1:Y1E253]2>>W8Z@n2R3M^8505a1:7:406NK4D156281g11P1T111P1015
DV1<;C60B540W1T25]17=^1`1CO]=l8V8G315d7U3c2Dm3311k61S15M;V226P12d2c6P2P1^1Q1d1E253]2>>l2R3M^8505
a1:7:406NK4D156281g11P1T111P1015DV1<;C602?54]35]17=^1`1B0OaNG315d7U3c2Dm3311k61S15M;V226P12d2c6P
2P1^1Q1d1E253]2>>d2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5BMe37<0^1T3aNG315d7U3c2Dm3311
k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>e2R3M^8505a1:7:406NK4D156281g11P1T111P1015DV1<;CJ5V57=^1T3P4`J
G315d7U3c2DZ2b1311k61Y1M;V226P12d2c6Q3^16Jd1E253`1L>>c2R3M^8505a1:7:406NK4D156281g11P1T111P1015D
V1<;CJ5V57=^1T3P4`JG315d7U3c2DZ2b1311k61Y1M;V226P12d2c6Q3^1Q1d1E253]2>>?Q400k@m>j]1eh12DE6`8E@36
Q400ZV43Y18Q400V_2l_1V7]1n9:Q400gNYT1k_1\C2Z18>Q400^T1kQ322819B5\2X7;Q400TR1bW2bLU17g8<I;Q400ZV4
3Q17Z5\3S12:Q400[V1fc1W\13Y1k948Q400ZV42Z18o8P1Q400P330`3mFm1T23ni1Y1UY13<5007298Z86=632;596Q400
ZV42Z17Q400ZV42Z1X95R40]X3lMS56R40cT3fQ1<=4R402WV4=R40f6kHVU2`Q1F082U1g8>6R40ZV4U1o8V18R40mh2O00
Z\1^;5R40ZV4X;57R40gNn1ZR1k_1\C8R40[V1no2Jn9?2:R40`e1d1fGhd1d2G8_:9R40ZV4>5225_::R40ZV4>5225X1V9
3R40ZV45R40n^2ZV1PA4R40ZV4R;?R40US17Q:a;e`108`1e3Q3m>Q5_9:R40US1T_2oCJ1M029R40ST1hS21;a6]GR76R40
cP10eU3R74R40ZV4R74R40ZV4R7ER4010Vk3Y3?Z2[1k2CO160NG^5h1AE4R40_h3j=5R40S_1Vg2X;7R40SW1im2\1R;57S
4h5[2k4`j1]n117S4cT3l@jA1=o92S4ga41S43S4T805S4Um3`8[9`13S4g`404S4]Z4Y603S4o_1o^1@S49b@I`3?U1]5`i
1e:Z?W7m51j1Q@3S4ed2ka14S4dn3l7G1S4@T40a3nH1f11Q40WBj_1fR116OQ6=T40Tn1fP2\8166HS2`5LD5T4ln3\81k8
:T4_T3@iH^91l34U503T4YW416T4n_1o^1ZX11X94T4ln3\815T4YW41l348T4RX1Vo21k304V5CT4PO1R[1ZAW1gGT:i280
m45;1Z3k1n2b14T4YW41=FT400o[19U2j9iS20X9^1916OS2k1FE8;K4T4Pa3XF14T4YW41c57T4jS4W1V21\40BT400[e1Y
l1U;W4@h1g1o11166He5n15T4]P4i4Q216T4\T3jO3m219T4WT4110l21R968T4`f3Y9^71V7k118T4ln3e21d51a7KCT4I\
^1c9a[1kF:R2N\1T5@4[11d4h2]1L8T4i5kEWh2[C1V51;T4S1mn2;]Q1]51h12W2A5T4YW41k1W25U4XW416O6U4cR1dT31
6O>U4h6i5PFTFT>\N^L^516O1[18U4fa3T:\;16OT96U4Wl3P;16O6U4XW416O;6U4fT4a216O7U4jHj4bY316O6U4dm2cY1
16O6U4`g3g?16O6U4XW416On3<U4X5fl1f_1c1kC116Oe1K5V4mk360X99V4W5kHd<[1Y7Rh1[@`92V4mk31V42V4UU45V4k
l3a6g5o61W42W4cX42W4cd25W4fS2bY1XIe63W4SU407W4gm1V17`1Zh1:3W4d;nl31X42X4U\42X4b32X4jm1U1Y4W1n7`1
k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4Oc>b2`2=4?d1
o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0[@Z64c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1
:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6i1`3n1[?a1Y45Q1n7`1W3CR2n1:=X3Z5Q8`12621F0[@Z64c?b2`2=4?d
1o<o2518E<R29]6k174[21Cn1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1U5i:518R1R2g6Z5n1[?Z1Y4W1
n7`1k3R2n1:=X3h2o2l30e3`12621F0fF4c?Md1`2=4?d1o?518R1R2g6Z5n1[?[1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4
Y8_4i2Dm1X242=4?d1o?518R1R2g6h4An1[?[1Y4W1n7`1k3R2n1:=X3\=`12621F0_F640b?b2`2=4?d1j2Z2[1]9518R1R
2g6S3V2n1[?[1Y4W1n7`1k3R2n1:=X3S<0W1`12621F0fF40b?b2`2=4?8V14o?518R1R2g6Z5n1\:n4`1Y45Q1n7`1W3CR2
n1:=X3Z5h60W1`12621F0fF4c?b2`2=4?d1o<o2518R1R2g6k174[21Cn1[?Y1Y4W1n7`1k3R2n1:=X3S<0W1`12621F0fF4
c?b2`2=4?d1o?518R1R2g6Z5n1[?i45W1Y4W1n7`1k3R2n1:=X3S<0W1`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W
1Y4W1n7`1k3R2n1:=X3S<0W1`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4
c?b2`2=4?d1o?518R1R2W6?Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?5^1o?518R1R2g6Z5n1[?V1Y4W
1n7`1k3R2n1:=X3\=`12621F0fF4c?Md1`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4d;n3b2
`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4`:R5b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`
1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6o1Z3n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?
d1o?518R1R2g6Z5n1[?o4Y1Y4W1n7`1k3R2n1:=X31Z;o1`12621F0fF4[=W2b2`2=4?d1o?518R1R2g6Z5n1d7f7Y1Y4W1n
7`1k3R2n1:=X3\=`12621F0fF4X1g1[3V9b2`2=4?d1o?518R1R2g6i1`3n1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c
?b2`2=4?d1o?518R1R2g6Z5n1;X5f9W1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1d5f9o4X
1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1S1?P4f9V1Y4W1n7`1k3R2n1:=X3\=`12621F0\
>Y84c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0Q@d64c?b2`2=4?d1o?518R1R23c6Z5n1[?
V1Y4W1n7`1k3R2n1:=X3\=`12621F0Q@d64c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4
c?b2`2=4?d1C[?518R1R2g6Z5n1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R23c6Z5n1[?_1Y4
40Q1n7`1W3CR2n1:=X3Z5Q8`12621F0fF4c?b2`2=4?d1o<o2518R1R2g6k174[21Cn1[?V1Y40V1n7`1k3R2n1:=X3\=`12
621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4W1S1[4^2`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z
5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6h4An1[?V1Y4W1n7`1k3R2n1:=X3[:P3`1262
1F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?Y1Y4W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R2g6S3V2n1
W2a;a1a1Y4W1Z3c4`1k3R2n1:=X3V5<1?V117b32o1`12621F0fF4c?b2`2=4?d1o?518R1R2a4U2Z5[1B[?V1Y4W1n7`1k3
R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n12X?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o
?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0bF34c?b2`2=4?d1o?518R1R2g6Z5n1[?^1Y45Q1n7`1W3CR2n1
:=X3Z5Q8`12621F0fF4c?b2`2=4?d1o<o2518R1R2g6k174[21Cn1[?V1Y4W1n7`1k3R2n1:=X3d7g5`12621F0fF4c?b2`2
=4?d1o?518R1R2g6Z5n1[?V1Y4W1R4k3`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?`1Y440Q1n7`
1W3CR2n1:=X3Z5Q8`12621F0V9_=4c?b2`2=4?d1o<o2518R1R2g6k174[21Cn1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0f
F4c?b2`2=41=d1o?518R1R21e6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R21e6Z5n1[?U1
Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?[1Y461Nn7`1R3>9T1Mn1:=X3S4X9`12621F0f
F4c?b2`2=4?d1o?518R1R2g6Z5n1[?f1Y42T1n7`1k3R2n1:75V11o1\=`12621F0fF4c?b2`2=4?d1n=P2518R1R2f60d2<
P240111002e1[?o4W1Y410T1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?Y1Y410T1n7`1k3R2n
1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z531h1[?Y1Y410T1n7`1k3R2n1:=X3\=`12621F0_4VB4c?b2`2=4?d1
o?518R1R2g6Z53j1[?\1Y410T1n7`1k3R2n1:=X3\=`12621F0_4VB4c?b2`2=4?d1o?518R1R2f60U5431h1[?X1Y4W1c5Z
2`1k3R2n1:=X3Y5j6W1`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`
2=4?d1C[?518R1R2g6S3V2n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2l4j1Z5n1[?V1Y4W1n
7`1k3e1<n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4U<]3b2`2
=4?d1o?518R1R2g61X5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0T@a64c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y4W1n7`1
k3R2n1:=X3\=`12621F0FoE4c?b2`2=4?d1o?518R1R2e3Q3Z5e18[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0X1]E4c?b2`2
=4?d1o?518R1R2g6Z5n1[?X1Y4W1n7`1k3R2n1:=X3\=`12621F0fF47[?b2`2=4?d1o?518R1R2g6M2Y4n1[?X1Y4W1n7`1
k3R2n1:=X3\=`12621F0fF4c?b2`2=4?8V14o?518R1R2g6Z5n1b<h2X1Y4W1n7`1k3R2n1:=X3\=`12621F0V;_;4P8b7b2
`2=4?d1o?518R1R2P2f4Z5n1[?U1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4W1n7`
1k3R2n1:=X3\=X172621F0fF4c?b2U1Z1=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2U1Z1
=4?d1o?518R1R2g6Z5n1[?V1Y4W1c6Z1`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1Z6c1`
1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1
o?518R1R2g6P59n1[?W1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6b3g1n1K_>W1Y40V1n7`1k3R
2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6R2W3n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o
?518R1R2g6i3`1n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4T4^;b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2
n1:=X3\=`12621F0W=^94c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4S1_>b2`2=4?d1o
?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4Q;a4b2`2=4?d1o?518R1R2g6Z5n1[?Y1Y4W1n7`1k3R2n1
:=X3\=`12621F0fF4P<b3Dm1`2=4?d1k;S4518R1R2g6h4An1[?Y1Y4W1_7>`1k3R2n1:=X3`1k;`12621F0fF4c?Dm1`2=4
?d1o?518R1R2g6h4An1[?V1Y4W1n7`1k3R2n1:=X3\=`12621F0fF4P3b<b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4W1n7`1k3
R2n1:=X3\=`12621F0^>W84`9R6b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?
d1o?518R1R2g6h3a1n12X?W1Y40V1n7`1k3R2n1:=X3m;^1`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`
1k3R2n1:=X3\=`12621F0]=X94c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2U1Z1
=4?d1o?518R1R2g6Z5n12X?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4`:R5b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7
`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4
?d1o?518R1R2g6Z5n1[?_7W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1C[?518R1R2g6Z5n1[?X1Y40V1c6Z1
`1k3R2n1:=X3\=`12621F0fF4c<o2b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1k3R2n1:=X3Q8Z5`12621F0fF4c?b2`
2=4?d1o?518R1R2g6Z5n1Y<Q3W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1Z=P2Y1Y40V1
n7`1k3R2n1:=X3^6m6`12621F0fF4T4^;b2;T2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?
b2U1Z1=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4d1n=b2`2=4?d1o?518R1R2g6Z5n1[?W1Y4
0V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1e3e;W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?
b2`2=4?d1o?518R1R2g60Y5n1[?V1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1
n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6o1Z3n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4d;n3b
2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\;o1`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1
n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?5180Q1R23c6Z5n1[?Y1Y40V1n7`1k3R2n118=X3\=`12621F0fF4c?b2
`2=4?d1o?5180Q1R23c6Z5n1[?X1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4`:\2e2b2`2=4?d1o?518R1R2g6Z5n1[?X1Y4
0V1n7`1k3R2n118=:m2\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y4000T1n7`1k3R2n1:=X3\=`12621F0fF4
c?b2`2=4?d1o?518R1R2g6Z5n1[?[1Y40V1]20_5`1k3R2n1:=X3c1h;`12621F0fF4e1m=_22`2=4?d1o?518R1R2g6Z5n1
[?Z1Y40V1Z6c1`1k3R2n1:=X3c1f5P3P3`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3c1h
;`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3Z7Q6`12621F0fF4c?b2`2=4?d1o?518R1R2
g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3[:P3`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1k3R2n1:=X3\=`
12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?o47X1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4Y8Y7Dm1`2=4?d1o?518R1
R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4Lf>b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=
`12621F0fF4Z7X8b2`2=4?d1o?518R1R2g6Z5n1[?V1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g
6Z5n1[?V1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`126
21F0fF4c?b2`2=4?d1o?518R1R2Mi5Z5n1[?Y1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=468d1o?518R1R2g6i1V
39n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4o6c8b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12
621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?V6W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?U1>o?518R1R2g6Z
5n1[?W1Y40V1n7`1k3R2n1:=X3f1e;`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`126
21F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?o4W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6P59
n1[?W1Y40V1R4k3`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?V1Y40V1n7`1k3R2n1:=X3\=`1262
1F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[<
o2o4Y1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R23c6Z5n1W2a;a1Y1Y40V1c6Z1`1k3R2n1:=X3\=
`12621F0c>V4k34c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1j2P1R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R
1R2g6Z5n1[?]1Y40V1]20_5`1k3R2n1:=X3c1f5j2V3`12621F0fF4e1m=_22`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1
k3R2n1:=X3X6R4P3`12621F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1i6T1`1k3R2n1:=X3\=`12621F0fF4c?b2`
2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0\?Y74c?b2`2=4?d1o?518R1R2g6Z5n1[?[1Y40V1n7
`1k3R2n1:=X3\=`12621F0]5e8X1Y74k>Gb2U1Z1=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3Y;R2`12621F0f
F4c?b2`2=4?d1o?518R1R2g6Z5n1[?X1Y40V1n7`1k3R2n1:=X3Y;R2`12621F0fF4c?b2U1Z1=4?d1o?518R1R2g6Z5n1[?
X1Y40V1c6Z1`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6S3V2n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F
0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?l2W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4^9T6b2`2=4?d1o?518R1R2g6Z5n1
[?Z1Y40V1n7`1k3R2n1:=X3\=`12621F0fF40b?b2`2=4?d1o?518R1R2g6d41Cn1[?T6W1Y40V1n7`1k3R2n1:=X3\=`126
21F0[DZ24c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4n5d9b2`2=4?d1o?518R1R2g6Z
5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2S1\1=4?d1o?518R1R2g6Z5n1[?V1Y40V1n7`1k3R2n1:=X3\=`126
21F0fF4c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0fF4c?b2`2=4?d1o?518R1R2g6S3V2n
1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F0bF34c?b2`2=4?d1o?518R1R2g6Z5n1[?W1Y40V1n7`1k3R2n1:=X3\=`12621F
0fF4c?b2`2=4?d1o?518R1R2g6Z5R1K[?4[40c@WR28[40c@WR2gLX5705[40c@Y9mh1;[40c@k:[g1_@`A60006[40c@WR2
kQ125[40c@^l1h55[40c@Wb1o?6[40c@R6f;]`16[40c@^l1h5UR15[40V@<WR26[40c@Z;lf1ZR15[40c@WR2kQ15[40c@W
R2nQ15[406\@WR26[40c@Ao1eo15[40c@WR2e46\4S=_3lGX1QY14\4c@^l1h55\4c@Y9Tc1h53\4c@WR24\4c@WR2kQ1>\4
c@ng1X:i<_117T2UA80027\4c@Y9mh1gL`507\4c@WR2gLS5<05\4c@^l1h5a=5\4c@Y9mh1a=4\4c@Y9mh14\4Q;a5WR2[1
]41Q1n7`1W3f2n1:=X3Z52n7`12621F0_V1b2`2B?d1=a<U318R1R2V6@k174[21CZA7]4b@P6]5`i1_I@:]4b@P6]5`i1W?
k1[8@V58]4b@P6]5`i1f>h:@9]4b@P6]5`i1\9R@@f1?]4b@P6]5i6a]1T5_I@Y5mA1M027]4b@P6]5`i1_I@8]4b@P6]5`i
1mDR507]4b@P6]5\6Sc1PJZ1]41Q1n7`1W3f2n1:=X3Z52n7`12621F0_V1b2`2B?d1=a<U318R1R2g6k174[21CZA6]4b@P
6]5`i1PJ7]4b@P6]5`i1PJ`J8]4b@P6]5`i1_I@S58]4b@P6]5\6Sc1PJV57]4b@P6]5`i1PJ07]4b@P6]5`i1PJS58]4b@P
6]5`i1_I@eP17]4b@P6]5X1Wh1PJd1]41Q1n7`1W3f2n1:=X3Z52c3Z4`126210E0kS1c2b2`2B?d1=Gi;U318R19h1Z50J@
k174[21CZAh:2:]4b@h1W4]5`i1_I@T5=7]4b@P6]5j5ec1PJ7]4b@P6]5g^1h:PJ8]4j:?W5P6]5`i1PJX1^40Q1n7`1W3f
2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAZ1^40Q1n7`1W3f2n1:=X3Z5Q8`12621C20RA\Eb2`2B?
d1o<U318R1R2g6k174[21CZA\1^40Q1n7`1W3f2n1901;X3Z5[6e1`12621F0_V1b2`2B?\17o<U318R1R2g6k174[21CZAd
1^40Q1n7`1^2Hf2n1:=X3Z5Q8`12621F0n3OP1i3eLb2`2B1=d1o<U318R1R2g6BJ=74[21CZ5`5^6W5Y3^1^40Q1n7`1W3f
2n1901;Dc2Z5Q8`12621F0c5^;\Eb2`2B?\17o<U318R1R2g6k174[21CZA^1^40Q1n7`1W3P1e1n1:=X3Z5Q8`12621F0_V
1b2`2B68d1o<U318R1R2g6k174Cg11Ce9d7o47X1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k1
74[21CZAY1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CY:P7e1^40Q1n7`1^2Hf2n1:=
X3S1V4Q8`12621F0V9E@c9o7_2m7b2`2B?d1o<U318R1R2g6BX13204[21CZAo47g1^40Q1n7`1W3f2n1:=X3Z5Q8`110052
1F0[Q1b1h2Gb2`2B68d1`3^9U318R1R2g6EU174CW1?1Cj3JEb6[5Q9\1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B
?d1o<U318R1R2g6i1174[21CX;Q6o47\1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0j@7l66X>b2`2B?d1o<U318R1R2g6k174
[21CZAZ1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6i1174[2199ZAY1^40Q1n7`1W3f2n1:=X3Z
5Q8`12621F0]Q1Q5b2`2B?d1o<U318R1R2g6k174[21CZAa1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0^1]1b7oKb2`2B?d1o
<U318R1R2g6k174[21Cm7C\5d1f1o47\1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0VH6o8Q5b2`2B?d1o<U318R1R2[3[3k17
4[21CZA[1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F<b?b2`2B?d1C[<U318R1R2g6k174[21CZA`1^40Q1n7`1W3f2n1:=X
3Z5Q8`12621F0_Fo?b2`2B?d1CT21Z2l22i4U318R1R2g6k174J`11CZA]1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_Fo?Z1
W1`2B?d1o<U318R1R2[3[3k174J`11CY?P2Z1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_Fo?b2`2B?d1o<U318R1R2g6k174
J`11CZAa1^40Q1n7`1W3f2n1:=U24MZ5Q8`12621F0cA`6g1_4R8b2`2B?d1o<U318R1R2g6k174[21CX;Q6o47Y1^40Q1n7
`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CX;Q6Z1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b
2`2B?d1o<U318R1R2g6k174[21CP42V=d1^40Q1c6Z1ANW3f2n1:=X3Z5Q8`12621F0k:f;X1d:0m3b2`2B?d1o<U318E<R2
62]6k174[21C9OP@[1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0VHX>b2`2B?d1o<U318R1R2g6k174[21CP42V=Y1^40Q1n7`
1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CY:P7e1^40Q1S6j1`1W3f2n1:=X3j1_3Q8`12621F0d
2d@n3f8_6b2`2B?d1o<U318R1R2g6k1604[21CY8l4j2X1o47_2Y1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o
<U318R1R2g6k174[21CY:P7Y1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAU9Y1^40
Q1n7`1W3f2g16:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAZ1^40Q1n7`1W3f2g16:=X3Z5Q8`12621F0
_V1b2`2B?d1o<U318R1R2g6k174a1I1CZAY1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B68d1o<U318R1R2g6k174[
21CZA\1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B148d1o<U318R1R2g6k174[21CZAW5e3Y1^40Q1n7`1W3f2n1:=
X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAW5Y1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U
318R1R2g6k174[21Cn7[9d1^40Q1c6Z1`1W3f2n1:=X3Z5Q8`12621F0R3h7Z3b9e>b2`2B?d1o<U318R1R2g6k1334[21CX
;m1\2f1o47k3_1^40Q1n7`1W3o1;008n1:=X3Z5Q8`12621F0m@aEb2`2B?d1o<U318R1R2g6k174[21CQ3X>W5Z1^40Q1n7
`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B1=d1o<U318R1R2g6k174_1K1CZAY1^40Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b
2`2B?d1o<U318R1R2g6k174[21Cn1[?W1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZA
X1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21B0ZAY1_4Q1n7`1W3f2n1:=X3Z5Q8X17262
1F0_V1b2U1Z1B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k16
04[21CZA[1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21Ca5h;U:7[1X1_4Q1n7`1W3f2n1
:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CR>W3X1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<
U318R1R2g6k174[21Cn1[?Y1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0nU1@b2`2B?d1o<U318R1R2g6R1H74[21CZAY1_4Q1n
7`1W3f2n1:=X3f1c3S4m3`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V
1b2`2B?d1o<U318R1R2g6P1J74[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174Y1Q11
CZAZ1_4Q1n7`1W3f2n1:=X3Z5P7@?`12621F0_V1b2`2B?d1\8b4U318R1R2g6k174[21CZAZ1_4Q1n7`1W3f2n1:=X3Z5Q8
`12621F0V;Y=[6b7b2`2B?d1o<U318R1R2g6k174[21CZA_1_4Q1n7`1S33f2n1:=X3Z5Q8`12621F0i=fDn3b2`2B?d1o<U
318E<R29]6B4S174Gc11CZAZ1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0`R1n3b2\1S1B?d1o<U318R1R2g6k174Y1Q11CZAW1
_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_
Fo?b2`2B?d1o<U318R1R2g6k174[21CZA^1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F23b168e=b2`2B1=d1o<U318R1R2g6
k174[21CZA\1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_F23i18e=b2`2B?d1o<U318R1R2g6k174[21CZAW1_4Q1n7`1W3f2n
1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U
318R1R2g6]1=74[21CZAZ1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0QS1Ge2b2`2B?d1o<U318R1R2g61i174[21CZA[1_4Q1n
7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAe926@Y1_4Q1n7`1W3f2n1:=X3Z5Z40e3`12621
F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0mQ1a4b2`2B?d1o<U318R1R2g6k174
[21CZAY1_4Q1n7`1W3f2n1:=Z2MZ5Q8`12621F0c:kKb2`2B?d1o<U318R1R2g6k174[21CZA[1_4Q1n7`1W3f2n1:=X3Z5Q
8`12621F0nFU14V1n<b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0YNU8b2`2B?d1o<U3
18R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0f:hKb2`2B?d1o<U318R1R2g6k174[21CZA_1_4Q1X1b2^2
c1`1W3f2n1:=X3U133R2i1o1Q6`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`1262
1F0_V1b2`2B?d1S;k1U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k17
4[21CZ2o>^1_4Q1n7`1W3f2n1:=X3Z581f19b3R2`12621F0_V1b2`2B68d1o<U318R1R2a4U2k174[21CZAY1_4Q1n7`1W3
f2n1:=X31X5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21Cf;c5Z1_4Q1n7`1W3f2n1:=X31X5Q8`12621F0_V1b2`2
B68d1o<U318R1R2g6k174[21CZAo4]1_4Q1n7`1W3f2n1:=X32W5Q8`12621F0m=T;\=b2`2B68d1o<U318R1R2g6k174_1K
1Ca?h1X1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAV6Z1_4Q1n7`1W3f2n1:=X3Z5Q
8`12621F0_V1b2`2B68d1o<U318R1R2g6k174[21CZ2X5f9X1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1Md1`2B?d1o<U31
8R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B68d1o<U318R1R2g6k174[21CZAZ1_4Q1n7`1W3f
2n1:=X3Z5Q8`12621F0_V1b2`2B68d1o<U318R1R2g6k174[21CZAY81Z1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B
?d1o<U318R1R2g6k174[21Ce1l1DR=Y1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21Ce1D
o>[1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0T@ZFb2`2B?d1o<U318R1R2g6k174[21Ce1l1P4f9Z1_4Q1n7`1W3f2n1:=X3Y5
0Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZ2W1g=e1_4Q1n7`1W3f2n1:=X3j4>0\1:h22]3`12621F0T@Lm2_Bb
2`298?d1o<U318R1R247`3=[2k174[21CZAY1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_Fo?b2`2B68d1o<U318R1R2g6k174
[21CZAb1_4Q1n7`1W3f2n1:=X3h2a2Q8`12621F0`R10m3b2`2B68d1U5i7o2518E<R29Y5S1k174[21Ck1U3X<]1_4Q1n7`
1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1:k2n4i4U318E<R29]6k174J`11CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_
V1b2`2B?d1U5i7U318R1R2g6k174[21CZA\1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0V4XR1b2`2B?d181k2n4i4U318R1R2g
6k174[21CZA[1_4Q1n7`1W3f2n1:=X3Z5Q8X172621F0_V1b2`2B?d1:j7i4U318R1R2g6k174[21CZAY9X1_4Q1n7`1W3f2
n1:=X3Z5Q8`12621F0V4XR1b2`2B?d1o<U318R1R2g6k174[21CZAZ1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0^EPAb2`2B?d
1o<U318R1R2g6k174[21CZ>o2o4X1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CQ2X?X1
_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1a6]6U318R1R2g6k174[21CZA^1_4Q1n7ANW3f2n1:=X3Z5Q8`12621F
0_V1b2`2B?d1n1b4P2\4U318R1R2g6k174[21CY1f<Y3W5W1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R
1R2g6k174[21CZAZ1_4Q1Q4l3`1W3f2n1:=X3Z5Q8`12621F0XAVEb2`2B?d1o<U318R1R2g60j174[21CZA[1_4Q1n7`1W3
f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318=DR2g6k174[21Ch9h6H[6n1_4Q1n7`1W3\1Y1n1:=X3b1g3Q8`12621F0j3
b655f2d11WGb2`2B?d1Nb8]3U318R1C^1g2o3k174?:BM1CT2M]2W4h6Ho4[1[1_4Q1n7`1W3f2n1:=X3J_4Q8`12621F0W:
WLb2`2B?d1NP<U318R1R2g6k174[21CP2Y?`1_4Q1n7`1W3f2n1:=X3;n4@S4Fe2`12621F0^K0g8W2b2`2B?d1o<U318R1R
27_6k174[21CZAo4_1_4Q1_7>`1W3f2n1:=X3Z5@S4\3`12621F0c9kIo2P1a1X27B?d1Y6e6U318R1R2g6k174[21CZAX1_
4Q1n7`1W3f2n1:=X3l1]3Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAZ1_4Q1n7`1W3f2n1:=X3Z5Q8X172621F
0_V1b2U1Z1B?d1o<U318R1R2g6k174[21CQ2X?X1_4Q1n7`1W3f2n1:=X3Z5Q6o1`12621F0_V1b2`2B?d1o<U318R1R2g6k
174[21CZA[1_4Q1n7`1W3f2n1:=X3Z5P1P5o1`12621F0iEe@b2`2B?d1o<U318R1R2g6k174[21CX=Q4Z1_4Q1n7`1W3f2I
T1:=R2U1Z5Q8`12621F0PQ1^5b2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B1
=d1o<U318R1R2g6k174[21CZAZ1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0\ERAb2`2B?d1o<U318R1R2g6k174[21CZAo47X1
_4Q1n7`1W3f2n1:=X3Z5>b7`12621F0_V1b2`2B?d1o<U318R1R2g6k174[21CZAY1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0
[@AaEb2`2B?d1o<U318R1R2g6k174[21CZAX1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1o<U318R1R2g6k174[2
1CZAT6_1_4Q1n7`1W3P1e1n1:=X3Z5Z40e3`12621F0\T1R2b2`2B68d1o<U318R1R2\6:R1H74[21CEd@^2_4Q1c5Z2`1Bd
2P1=W1n1:=R2U1^2k2=:a300d3[142621F0g50iCl1V8@4?JGb2`2B68B=Cg1d6f2k12S1n118R1R2\6:I8H74:8g11C<89L
W<U3[1_4Q1n7`1W3f2n1:=X3Z5Q8`12621F0_V1b2`2B?d1d<:U318R1R2g6k174[21C`3i=Y813`4`:R3:`4P8_2R3j@jG`
[1P1TCaI8`4`:R3l`2k8_1Q=cI8`4`:R3Vd2Q7Q=1cI<`4`:R3`9m1m8Lbk1k8_1Q=eI9`4`:R3m1Ph2k2R1d3^9:`4V4Y6R
3m1n7iX1WW1Y1d24`4`:R3fb16`4`:R3m1TU1f[24`4`:R3ib35`4`:R3RW1WQ2<`4V4Y6R3QT11n2m1h:^W1P:\2B`4`:R3
m1Y7^6W?R1i9VD0K10S4U3`N\J:`4`:R30mNgKBl7U3mh15`4`:R3SQ22<`4`:i1X1`9`=fDo5IUW15Y14`4`:R3^;6`4`:R
3`9m1kl24`4`:R3ZX34`4`:R3Uk26`4`:R3ZA2gY25`4`:R3jV2ZN<`4`:R3gAS2R;WR1f3MD085`4`:R3kNjX25`4`:R3kN
aI=`4`:R3jJP4b@FFH_D0C][17`4`:R3^_1V2_D04`4`:R3jV25`4`:R3ZX3X;F`40_:R3>^1h4Y6o2<l1n3T3`T12j1RC:h
@Z2^1W79`4`:R3a1cW1Q;\3d]1P35`4`:R3Vg1Sa15`4`:R3bi1g^16`4`:R3RW1cP2C7`4`:R3RW1g:[c1_25`4l4c5R3Z:
3`4`:R37`4`:R3nNYT1]T1eH5`4`:R3j=Yj25`4`:R3RW1P=5`4`:R3nNTE4`4`:R3Sd14`4`:R3ea14`4`:R3dc14`4`:R3
_W14`4`:R3fW34`4`:R3lI4`4`:R3j`15`4`:R3Xe1h\14`4`:R3RW15`4`:R3QT114`4`:R3cU25`4`:R3`_206`4`:R3eY
21d4Ba4Q>^1h4Y6o2<l1n3eW12j1RC:h@Z2^1W7Ca4Q>^1h4Y6o2<l1n3eW12j1RC:V>a2Z2^1W7Fa4Q>^1h4Y6o2<l1n3eW
12I04JRC:h@Z2\11W7Da4Q>^1h4Y6`1^1<l1n3eW12j1RC:V>a2Z2^1W7Ga4Q>^1h4Y6o2<l1n3_Kh2\92IP1RC:V>a2Z2Y1
4W7Ha4Q>^1h4_20h3o2<l1n3eW12j1RC:V>a2Ha1W114W7Ea4Q>^1h4j4M1>o2<l1n3eW12j1RC:h@Z2^1W7Ea4Q>^1h4Y6o
2<l1n3eW12Q1HRC:h@Z2Y14W7DDa4Q>^1h4Y6o2<l1n3eW12Q1HRC:h@Z2^1W7DFa4T9l4U18h4h5@o2<l1n3eW12j1RC:h@
Z2^1W7DCa4Q>^1h4Y6o2<l1n3eW12Q1HRC:h@Z2^1W7Da4Q>^1h4Y6o2<l1n3S>bBn62j1RC:h@Z2^1W7Da4Q>^1h4Y6o2<l
1n3eW12j1RC:V>a2Z2Y14W7Ca4Q>^1h4Y6o2<l1n3eW12j1RC:h@Z2Y14W7Ga4Q>^1h4`2h3o2<l1n3\W1252j1RC:V>a2Z2
Y14W7Da4Q>^1h4Y6o2<l1n3V5^R12Q1HRC:h@Z2^1W7Da4Q>^1h4Y6o2<l1n3eW12OJRC:h@Z2Y14W7Ea4Q>^1h4Y6o247l1
n3j5dEU<2j1RC:h@Z2^1W7Ca4Q>^1h4Y6o2<l1n3eW12j1n@S2:h@Z2^1W7Ca4Q>^1h4Y6o2<l1n3eW12j1RC:h@Z2^1W7D5
b4P>^1R;X9:b4a=>R1;R;X9ZW1^3iS16b4P>^1P7Q4X96b4P>^1R;X9Ub21c43c4_a1Uk11d4LX5U4X8c2nI9LeW1fA5UD:B
4X1X1Hl1<;109:I2l<O6g4\`2n?f2W@dA6i4g:i1[Ch8Pj21i4U1j4R2I[=n5m1a7GY1Y7b2_2o1a8De8K@U5P2j2[11C1F=
<W5a8k?0P7R1o2i2Z;5\c28^7^K`92k459k4SAd6^6ZB>P5dX1nBAm4@a8Z6=T?k?cV17fG5g28l7Z1W:j38m4P1jB_P2]1g
9k@T77m4g@n3YQ1\j1i6f28n49na2]V1\6m12b:6o4\S4110Q<4o4T=k:j4:o4bOGc8a2]Fc8X4W2aT19o4i\10`Y1W4FZGo
2h22Q547S5_l1Z1e32j3oX11V58Z5ci1@[2an1a3i2^=4Z5kR3_[1E4[521d16]5UP1dBRMXS1[98]5[>V9d6gY10l7XS1C_
5?^BCg<B^31;PR16b1_6`S1Gn2]7\=2C_56gBCg<B^31;PR16b19Ma4E`S1G\:4_5gQ2U:l42_5Td33_5h9?3_5f^2oT12_5
WR33_5o<T]11Yb12h5`X3IQBo3W3W1f32?k4U1HQ9R6V3g8[6e4Q2d3BV1ZDm8F9i30>]CV6UFP5nL;V1j;XE1:Da2o2:T6g
3a1j[2lQ1UL41A99T6Cl4c1\1U3gT1V@Y;6[6h2f2^5Th1]K4]6P5hI]T12]6WS23_61b:6_61b:ig3X8_33_61\_34`6e_1
Y1_13`6gl1b11`67\`1\a2d21];d252e6Z_21e65j6b2iBhQ1be14j6T1WDT61k6:m6nIh7n1]T1^4WT1e3T;];5m6mR1Yd1
k1jR11S74S7^S1mQ2bC2T713T71mk37T717dLhX1n7ZL2X7lU45\7lV1d6[3g13\7a]1S5:]7Qb2j2a4?1gIF3a@0?g7a<;0
0S5d3Y3Y1b2]\1i=T1P2lG2g7lN3g7kN02h7m[41h71i71i73j7oKf92j7oK1j71k71l72n7[I2o723o7bU3nK2o7aQ44o70
fW2ii11o72o702o7an12o7\Z23o7c2cJ2o7WM2o7SO4[Y40];S105Q8`L_g1R2k11R89V8RU2KZ3Z:`1V1X1^N4[8Qj1eNeC
:[8_2V9SE`Be6Y2e=eIe89[8hAZDZ3P4S6Q_1e5I2\844`8UHjJZ[26c8n2X^1Vn1Z6hC5c8n2@hi1c33c8mFbk1Fe8o30Z1
V4mCo2W7Z7X?Y6e:W8k2j1f1n4W4a4<V6C9f8n1nP1IfBmGn1ZD^?3f8UKhE1f82f8lh12f8Zk12h8m22h8Qe15h8Qe1j7Z5
W;1h83i8m2iZ203l8\_1P83m8\_1P88m8X2oBR2<[^1^4lR12m8[G7f]1<5Q6bKj2i15Q9V29kU2h13Q9V2nW26Q9^;RLQ:a
HZ32Tg1U`25T9U8_V1dAh[15T9U8Th1h[1?2T9e_37V9aR1W3Q@DkBj_11V91X94[9\\2]S1\52[9We31\95\9mG]R1W<U46
^9kb1j9fNZ@\N>^9Z:_80?=0W1h3e3CX>4n62_9R21_91`91`92a9bl22a911a91c91d91e93h9Xh3_C2h9lR37h9mU2T5QD
SI^C04k9UX2QT2;2k9Y[41k94k9gl15[^24l9XJdR1gh11l94o9PU1m5i53[:1o^33_:S3W32_:\[31_:2c:cX21c:4c:hJc
Q1V<3c:hV2VN2c:hV27d:QA\1^7ZOVl1QE4e:eBVL\23e:d]1lL2e:n]1:i:T:W7oAc1j=T1R7U9h34i:PU1QS1hh16j:Q7c
Cih18X12n:WW11P;=U;ZBY3:Nb20PP1TM0?m:d<1V;2V;_E1X;2X;W`12X;bZ22X;e]11\;1^;2^;3:^;3Ek4UQ1Q:X?^R1n
K18^;Ik4`j1^R14iK12a;oR42b;52b;]P21b;2f;ZA3f;ZAU84f;ZAU8oP12f;ba14f;ZAU8P`21h;1h;2h;nl22l;fE2o;W
j12o;PW12P<dJ1P<3T<b4VU42T<aZ11X<2X<nL2X<S`12X<hS45X<^_1T3j6fm14X<^i1l5\T22X<jm33X<jm312X<\X41X<
2X<ai12X<gV22X<Xj12X<VL2X<[o12X<Qm14\<W]1[2@1\<2`<`P21`<03k=Q8S26h<mR19iZ1Q]1e35h<nR1m6n?f32h<mR
1:YLOZ9^;m20\:i;cCU3<e?^2d3R4kC1^8Z8eT1R3JU]12k<UZ33k<YOYV12k<cU2;l<[5b6m;X42b5]3\?k8b\15l<]EDlj
1i33o<1hW16]=o=PP1W;[JnF;`=c4d3R4f110e8hP2R2nX14b=I2U11b=1]A6c=o3m^3Z9[3\42f=R64h=Q6^=29h=Q6^=2N
Zi1W3W1m13i=R2RNLi=kEY:80EG<Z2W3NZ1n7c6l300i1MV1V4;]1Gk1XNZ@]33j=f^2Q>2j=Zc21j=1k=2k=nU22k=Vn11n
=5n=X2e>k3nW14R>V4S=dS11Y>6Y>H0j1Xe3U:4[Kn9U^2a32_>i16_>19]1aA`42_>11`>5h>?0aP4B3l>b3Vg31l>1Q?1U
?5X?0hi3FQ62X??8Y?B2\V2oS1Q6Z9Q61Y?;[?eAQ39b[1fGR3_O\:<71^?1h?2h?ln22h?gi13l?Vb2mB1l?2l?l`36n?U^
2]1AWJ;2T@Z21T@1V@3]@k<[C1]@5a@SCYe1U@jN1c@5g@\NQ7hD\m12h@go31i@2i@W33i@Pi3l:3k@Tk141k@2k@SP42k@
Vn31k@5QAl7oD^V3J1Uf11TA2TA_Y33TATS1aV12TAfY21[A:[An4E>GU11kHQ5iM1]A2_A`71`A2cA41jA4jAS;h706lA]\
28_7b<a62lAWW24lAPb2U1f21lA3lA]\282lA\l12lAcC1lA1TB3TBg7]Y2=UBc1Q>e>7l4c@9f1Rk12h3c81UB9UBi=SJT<
\=\S1g9m7l81\B2\BXc12\BlA2\BH2\BH1_B1jB2oB]h27RCib1g5k2[1PE91\C7\C^U1a7oS20011cC3cCRHo94eCV8GiH6
fCWU1Bf5^`2Q4MiCV9?E_21n31@Y46F712Y;Q2TBQ51@KOa32n;0dHS1CiCa7a12?U3>EMo1@cQ1^63e3^4[Q1k241iC2iCk
?2iCo>4kCR?jGVl11kC2mCoa21nC3PDYW1Q;4PDQOS8l=1QD1RD6RDjh1[4cF112SD]]32UD13\DYT1Q52]m2V=1^D5^D1U]
2X_1a41`D2bD\K1cD4cDa]2V843cDa^1VW17eD0W8_b1f1mR1n55eD0W8k3Z`12eD04eDhj1f1lX11eD1S\32lDZV35lD_m1
n30jT106nDWI^?R1T7n<1QE01Vd31ab42oP4]A2bT1`e11SS4000002fS4S31fS41fS41fS41fS41fS41fS41fS41fS41fS4
1fS41fS41fS40007WEa3]Q1h9\c1d3]14[i1e2IR<6_EIe1a1fFB7_EfIS2o1eO<mO2bEo11cE2dEY51dE3fEm2RQ32gEl22
]c4P13iER4_:2jEi[38jE`3?jm1o<eELZB;jEci14Z1XCN7[1Q1W;cA5mES2d1gj2VM7RF^1h1S1[_3b:64RF^1m2Tj35WFY
3hG6jQ27\F\]3J[2j7a4>2gFe23iFd_2e73iF`]1SR15iF`]1SR1Q112jFJ2jFQ31lF2QGn43QGn4dY11QG8RGZ2oAT4od2:
^=:04VG^10`I8VG^10`Id1aH^6YQ14VG^10`k21]G6aGFaa3b:621aG2cGXS11cG1eG8[[1g>2C0hQ2013oGmHPo22oGmH8k
HaQ1f^1aFf43j8X42SH_11SH2THmZ11TH2]HaH=^HCZ=c31WR132b1PZ1Gg4TC2dH[A5kHRQ11eU2k87kH`2gd1e7lKV6m@2
mHQ22mHUR33mH`j2]75mHLj;Z[2Q55nH_>o<bj1^F2nH`h24oH31k`31PI4[Ijf2MT:4[I^@kj1Z_12]I11_I3aIj\3e<1cI
6cIe8RA^9bV2k32cIeZ22fIgI1iI1jI2kIjZ22kIn?2lI_:1lI1nI6PJCClMh8F3TJfKS;1YJ2YJ32_Jn@1_J1bJ>cJR7^Lh
P1V3R1Q1=@?X19\Mk2CdJdC4X6Q2W2o2l5Z1I_=BV1ZDU93=X;02hJ@4iJSe1YG14iJSe1YG13iJ]\214iJSe1Z6n@4ST3kK
e3Z@2lJnF@nJX2b2n2d2Cg1UBR9b1kR1mQ13Z4:U42oJ]B7RKV1OW1R8if2U81SK4Sf1Uk1`=:7fc1]2f2SS2j2:f:01VK3X
Kc5R`3003[Kke1fX14[Khd1bS1V69[Kd1e3[;QT1bS1Z3k24D[KY=2H2U1124aS15d2U1Ko1KeNh4]9Y>7\K[KX5m3V=S5X3
1\K3\KY5f\11_K2_Kgd35aK[155kd22bKT64Yd1aV1\1[409cK10_1<m8cn1R2nX11dK6eK0l1m8d;Pn26eK0_=fJoW1VD1j
K4lKaI5hU24lKi6SBhG3lKaISd21lK1PL1PL;QL1mE[a1U7F=d1b2\I]69YL02JQ5e3B0`[24YLY:0c74dL02d83dL022eLl
h22eL23fL1[K2fL]K2hLg73hLa4U31hL2hL]g12hLd85jLh>P<ZX2oA2kLRM7mLh31h1RT2W;o31nL3PM?Z49PMa4c4_?X^1
N6m2oA1QM2QMU84SM5?_48VM<m8c>[8e3a8]V23WMV8Pa21[M4_Mb8g1go11_M2cMi_23dMTEoP22fMZM1lM4lMm6T1UQ18l
Mi5X2Xk1Y5mEe3n@3lM[S2_Q11UN1ZN?`NW7b13=h9fB]En3f2[1oA`1i=c><`NU5d33Yb11n3R4_9UQ1Af45aN\Ca9_Z2X9
1cN3dN1U24dNeU15h<2eNdc11eN3eNYQ1ZB6mNd`1S6QY1]2h12mNcM3mN^7Y_15oNcb1i?Q@Z;Q1POJc32h3AhN^=_535j1
1:2P1U3@91L2BR3f8Z<Q8c90P11g222RORj20BdOR6Q4m:0]B\:6;V14Fg6X5R1[Ho2R23nOR1S`12]P1Zj24fP1X`1173fP
1Um1i31hP11lP19QQ1Q39b[1fGbR1\:<72QQ1^V26QQ1[3Z6Ui1o3k21RQ1003TQ1RR3PB1YQ11ZQ12ZQ1U31[Q11]Q11_Q1
3_Q1\7no23_Q1gMcY23_Q1Uc1f@2_Q1lS21`Q18bQ1c4`?F_3`<]3QJ2bQ1c41cQ11gQ11hQ12kQ1i11kQ14kQ1i62RA4kQ1
m2n6jV11oQ11oQ13oQ1[\1_32PW1lR32WR1ZU1:YR1h3[GoU2:G000m?2YR1RA1YR11\R12\R1ia12\R1eV14_R11R764_R1
1j6kC4_R1l6761_R11fR11iR12iR1]X18iR1R<D[2c1XGo<c[15SS1ZBa`1Q194_S12fY363_S12Z[24_S12^o1X:4_S12Q3
\l12_S121_S12eS1kV11eS12fS1Rf11fS1:fS1d3Aka1P21d4[1XY1a11lS12mS1Wc21ST11UT13YT1lHkH1\T14\T1j[1dY
177]T1`o1Hh12PBR201bT14gT100m32gT101gT11iT12jT1ZR11jT11bY41WU13WU1Yg1<2WU1SH1ZU11\U11]U11`U13`U1
Zf1g20@cU1_:;T1b82Y?b>S3W4A1]8?V>A7cU1\i12Q1d1jHe41dU11dU101eU12iU1S45RV1[m2:I01RV12RV1mQ22XV1U\
2;\V1\W1l7\3T2d1j1l2W8o8Z81dV11Za21lV11oV13RW1aHo\21RW16YW1oS31M02<YW17V6[k10e408RBP<0T34YW17YV2
05[W1Aka1S8XY11[W13]W1Q^1an18]W1k:WQ2\=^4V8Z2g34`W1_e1j232`W1^h11`W1:aW1[8Vi10e408`1j@Z94jW10ic2
E3nW1Qb1j12nW1Qb11nW17PX110eV2^LO26PX11fV2^LO24PX12TT332`g3g6003WX1jS2^U1<ZX12gW1n7Y7X=d@R1P4S7f
842_X113dX12W[32eX121fX11gX11lX12lX1lV23lX15iZ32lX1;2lX1d=3lX1Wg2U44lX1ZT1h8A3nX1UL41oX12RY121UY
14UY1VJg142VY1fR21WY101YY12YY1_V21ZY11\Y12\Y1[M5\Y1ig2h1e>^21aY15aY1b1][1Q4dS16dY16N12Y;2fY1i]13
gY1oU371gY14jY1`BR]2P94jY1kj1]@T6<kY1i5a8m70Y:b[1V2P2R:1S22kY1QR11kY13lY11VT16lY11;WR1b1Ue12nY11
1PZ12PZ1[P26QZ11QT1PZ1T=]>7QZ116WR1b1PZ1oJ3\Z1eNc_13_Z1bT1T51bZ12bZ1XZ13bZ1^g2ZC4bZ1mQ2R3o<4bZ1b
U1k1i21dZ12fZ1lQ11P[11Q[1<_j1[4Z2Q3_2a7^c1\2<0n=h11[e26Y[1k2V3U6e@03f^1Pf1h18Z[1eGQ@SB7[12A2Uj1X
X24mi1TAJiH04][1Y?`o1Z:6Wi1jR1R2k1fQ1f3000002RY3kF03c[1cGc101d[11e[14g[1mQ1cm1]:2h[1jV11U[24Q\1T
5gj2o95Q\1\5dc2T6]:3R\1VU1dX11[e24W\1[4hn20000002Zh2b@7^\1dZ1m5O00gg11Tm11_\11ki32`\1W93kb1TH^=2
f\1cR13f\1cR1`62f\1oQ13P]1cU1_R23P]1gX2[O2R]1bm21S]12S]1gX103W]1d2ZX11]n301]]13_]1U9eC7_]14m8]LU
3TQ1_23_]1ULU`14`]1S2[Y1^93a]1l8Um201YV21e]13e]1k8`D4i]1mf1h1SB1i]11j]13j]1[812n]1:1o]17P^1g8<Y4
g5\525P^17j`1aKe42]Q2kC01X^11Y^14Y^1dEle1=2\^1ZU11\^12\^1lA3\^1PR1]D4\^1Y@l=d92a^1\X11b^12b^1_L6
o^1GX@\<]3g44e^1:Q@fT21g^13h^1Y9lW22h^1Y91h^12R_1]X21W_13Z_1QK22[_1^a21\_102e_1a81k`11i_11l_12l_
1`M2P`121Q`12T`1]23T`1g`2o92T`1[U22V`1YU22Z`1]=1_`12``1gY22c`1f82f`1cE3f`1cE\M4g`1jZ2n4Z92g`121g
`11i`11k`15n`1Q@_G=jP11Sa16Ua1a4l3]2V]2`:1Ua11cW21Va12ng3]L02VY2oZ12cf1aR21\a12^a1P901jX41Wf33fa
1Qn1]B1ga12ga1b=1ja13na1lQ1W22Tb1dM003Ub1o9_=02Vc1i61S\21fh101]T4004eb1[_2^B60001W`41kb11_h21jj3
06Vf1?2gj1d2\C003af1T2k40002Zk1Q;1Sc1004Tc1h7o4nc24Tc1R6h>ja12Wc1kV11Wc102Zc1j701\c11]c11^c11_c1
2`c1]`13^f1jS2iB9cc1`Ad^1X4Y23k<T9l36cc1`Ad^1X4Y232cc1_;1U[21dc102fc1bm11fc13hc1VFZe11hc101Sd12Z
i1_32[i1_32Ud1kk21Ud15Ud1VFn7k2H1Uh101We21Vd11jW22mg1h82^f2803Xd1X:Z;2^d1Uo11^d11Pi12Y[2bn14Zh1a
a2`9@1PV21Rm11bd13bd1RP1RA001XV21fd12c\2e16gd1^B\:cO7Z;3md1n@`31Se12Ue1cD2Ve1g;2WQ2Q95Xe1R5a=Moo
11Xe13Ze1QAo]21Ze12^e1ma11^e12^e1\U12_e1]72ae1k93fe1n5gh23fe1]3Uf11fe14ge1cGW8TJ1ie12me1]E1me11n
e11`n11Rf12Vf1bn11Vf12Yf1V`11\f12]f1_C2]f1eC4]f1Z1ZBRZ12`f103af1\?\n12af1e23af1e2P=2af1g?2af1f?1
af11cf12df1fC7df1B2f7]2RG^m11df11ef12ef1eC1ff13jf1[7Yd22lf1]:1nf101Rg12Rg1a51Ug102Xg132Xg131]g11
Um11cg11eg11og11Ph13Qh1lg2a301Sh12Uh1nB2Xh1Wl11`h11ah11dh12hh1RQ22oW2\O01lh12nh1fY22Pi1o27Pi16d1
eDX4j1bY12Pi1j;2Pi1n22Ti1fP22Ti1Qk13Ui1`>Q@1Wi14Wi1P=^5a^12Wi1P=01gf203Xi1^2\D3Yi1di2o21Yi101ej1
2Zi1_31[i11\i13\i1V=51QS2002`i1ff21bi11di11ei11gi101hi11ii11mi11ni12ni1o?3ni1U_1R71Rj13Rj1`3d34R
j18?e24Rj1X3c1cU22Sj1Y<1Tj15Vj1Cb2Vo101Vj11Zj11Zj11[j11]j13`j1VY1b31`j11aj11bj12ej1ao13fj1fd1j:4
kj1XEbS1V603Pk1c<a\11Qk12Uk1b21Uk13Uk1AXG2Uk1Pi12Uk1jG1Vk12Zk1Q;3Zk1Q;m21Zk1001fP44[k1XB>W41[k13
[k1Xi1h71S\202ak1^G1ck13li2[2[41ek11gk15hk1`P1f2T1nO001mk13Pl1]\2T<02Ql1V:2^l1c401_l1002al1WZ21b
l11fl11kl12nl1T>1nl11ol13Qm1RCiY11Rm16Vm1eBo3U2hb1U72Xm1B1Ym11[m11]m14_m1fW17@001im11jm11km1001m
m11nm11Pn1005Tn1a1W2Fb11Tn17Vn1g7IP16o3X^12Wn1Wa11Xn13Zn10gR11Zn11[n101]n11[P204bn1kS2g1o?01fn11
kn11ln13mn1a9fA002Po1kd201Qo11nX21QS2001Wo104[o1\8mU2[41[o101\o12\o1<006bo1gm163]2n41jP401WX21fo
11jo11ko11mo13RP2]2\21SP21VP21Vd401YP201Vi31\P21^P202bP2lo101dP22dP2Rd21fP2001jP201mP22QQ2kb2001
WQ21XQ21YQ21\Q22]Q2c61]Q20000001bQ21cQ24cQ2P52j33cQ2[1b72cQ2nV21fQ21kQ23nQ2FC1nQ23oQ2^1[11SR22ZR
2\o11[R25]R2a1X\1;[11]R23cR2S:`91cR23eR2Caf12eR2C2eR2S13gR2V5XQ21gR24hR21[2`a11hR21nR21oR22oR2J1
PS24QS2aU2113QS2cHdK2QS2l11QS26aS2hS21Bn7B1VS22VS271WS22WS2c14WS2c1i4b[13XS2FK2XS2A1XS21YS23\S2g
141]S23^S2\l1jC2^S2;1^S21`S21aS22cS2G3cS2GbR11cS22cS261dS22dS2P]15dS2cZ11101gS21hS21iS27iS2?`b1`
?j2e621jS23jS2]2m]11kS21lS21oS22oS2ll12oS2K3QT2i@bR13RT2?VZ11RT21WT23ZT2CXZ12ZT2C1ZT21[T24iT2od1
S@T63iT2od1SD2jT201jT21kT22kT2\O3kT2`S212kT2`o12kT2fS24kT2gS2112kT2gP21mT22QU2ZZ11QU22TU241TU21[
U22[U2VT21\Y21bU23cU2<_\23cU21:1cU21eU23gU2h3g[11gU21iU21jU21nU24nU2[a13\21PV21QV21UV21WV22WV2X3
2WV2U32WV2k22WV2]33WV2T1]N2WV2h52WV2UM5WV2b=b?[323WV2Q1gX22WV2Q12WV2iY24WV2Q1gX2R5001XV22XV2^52X
V2T12XV2e13XV2_R201YV21_V22aV2k22aV2R51aV22cV2a^22cV252dV224dV22Ak]13dV22S43dV22]^101gV21iV22kV2
ag11lV21mV22PW2_21PW21QW22RW2o`18WW2k6Y3b3Y1T7J84YW2V3dZ1f41YW25YW2V3dZ1f4WK2YW2Tl12YW2R31]X21ab
41\W22\W2QM2\W2[N1aW21bW21cW21dW21fW21gW201nW22QX2U41QX21RX21SX21SX21WX21]X202^X2c=4`X2i^13\22`X
2QC3aX2X1P`11cX21nX22nX211QY22QY2>1RY22RY2c_12RY2Q]11SY21TY21UY22UY2R=1UY24UY2]3W;C1VY23XY2bo104
XY2bo10L4XY2bo10T71ZY21[Y21\Y22\Y2_o11]Y21`Y22eY2b[11eY22eY2R<1iY21jY21lY22PZ2W[13PZ2eK31PZ21ZZ2
1\Z22\Z2Z<1]Z21aZ21bZ26fZ2b4d8Nmf1501X[22Z[201Z[23[[2[Y2@1[[21^[23a[2ih1P61a[22a[2f:1c[21d[22d[2
SZ11g[21Vd32h[2gW11i[22k[2e73m[21ig11P\21R\22S\2bk11S\21W\22W\2lV11X\21Z\202\\2]32]\2U82`\2l51`\
21c\22c\2d92c\2=2c\2e15c\2CS5d3A4c\2CS5d31\d401d\203h\2\8`O2h\2\83i\2g5`11i\21o\22R]214\]2V8?iH2
gc2\21]]24[^2_3a3]l16_]2Q:WChG^?34d]2=0W41g]201i]22`^2[11`^23`^20[12a^2[13f^2d3V45f^2d3V4U]1g?2f
^2k72f^2d31f^23f^2e2U52n^2S41P_25R_2^4lR1c9o64R_2T5gO^22R_2^43R_2^4E2R_2]V21R_21W_22W_2`]11Y_22^
_2gE1`_21b_23d_2n5]I4d_2BOl21f_21g_22g_2e51i_26i_2j:dQ1b;e3P:1i_22i_2a31j_22k_221k_21m_23P`2<]D1
P`21P`21Q`21S`22T`2iY12T`2bS11T`22T`2lY15W`20R3\4T_13W`20R51W`22]`2]D3Qa20V22Qa202Ra2kX13Xa2Vm1f
41Xa24Ya2cF1nA1_a21bf21ga22ga2E2Sb2hD1Tb22Zb2X31Zb22[b2V41[b21\b22\b2n33]b2Zb1o31]b21_b23ab2`1dD
1ab21]d42db2aa13ib2;]12mb2e@1Pc21Rc22Rc2ZV11Sc21Tc21Wc21Xc21Yc22Yc2S21Zc21[c23\c2VS1`91\c22ec2e2
2gc221jc21nc21Td21Vd21[d21kd22kd2[l13kd2bP1R22kd2]f12Se201We21[e21]e21_e22ce2]:1ce21fe22ke2Yo11k
e21Pf21Tf22Tf2Zh11Vf21Xf22Xf2mJ2Xf2b>2[f201`f21bf23bf2lY1PD1gf201kf21Rg22Rg2\M2Rg2nM3Sg2Z1\T11Vg
21[g21_g23ag29C2bg251kg23Ph2E=2Ph2S11Qh22Sh2WS12Xh2=1Xh22Xh2ka11^h21_h21`h22ah2mh13hh20ka13hh20Q
T12mh2k=2mh2_:1Ti21Vi21Yi21^i21ai23ci2`R1<1ci25ki21k2n413ki21j72Pj2o=3Pj2j1]32Pj2j13Pj2j1g23Qj2l
V1S@1Sj23Sj2n1n35Vj2U2i1Q3bd13[j2[4l23dj2m`1P:2hj2cj11ak21kj2:Rk2Ao3@m1o7MC]=c11ak21bk23dk2`4m11
dk21ek22jk216mk264P3[104mk26a402nk2Z203Rl2R2k12Xl2[41cm21im204mm23001mm24Qn200gg11Sn21Un22Un2fT1
3Vn2Q3bd13Vn2Ao22_n2l@1_n22cn2j;1cn201Yo21Zo21QP31[P32fP301fP31hP35mP3nY155R31XQ32eQ301jQ31YR31]
S33]S3h201gS32mS3jS11PT32YT3^11YT31^T33^T3[1N2^T3dD1_T302cT3kW14fT3lS1111fT34fT3k1c9P22gT3bF3gT3
n1U11hT31kT33mT3171RU31VU31\U31^U32^U3[C2dU3\21fU32hU311hU304bV3X?V3d;1jV31lV32nV3lX11oV31PW31QW
33_W3V=P51`W32`W3SB3`W3SB_K2bW3l<1fW31nW32dX3i[12dX3?1dX32gX3`@2gX3m31gX34mX3[5n:Z23TZ3X3V=1aZ31
][33c[3jGSA1e[31Q\31_\32`\3R31``41`^32`^3TT102b^3H2b^3;1b^31c^32d^341d^33e^3gH12h^3lJ2i^3C1i^32i
^3B3i^3B11j^31l^32n^3=1n^32n^332n^3>02P_3_Q11P_31Q_33Q_3h6bL1Zj31S_31U_32V_3801X_31Y_31Z_32[_301
[_32\_3j61\_31]_301d_32h_301i_31k_31W`32W`3h11Y`31[`301`g31Z_41Y_401a`31c`32c`3a81i`32Wa3N001_a3
2aa301ba31ia31la31na31Vb33Vb3_1[61Wb31UU43UU4Z7100002Xc3jO1\c31`c33`c3Do43`c3j5SE1cc301dc31Wf32g
c3V63gc3V621gc33ic30S;001lc301nc32Rd3X51Rd31Sd301Ud301Vd32Vd3gK2Vd3WP12Vd3d51Zd31^d31_d31`d31dd3
1ld301od31Pe31Re32Se3Z@1Se32Ue3T31Xe31[e32`e3[@4`e3[5Z:j>2`e3S>1`e31be31he32je3X31le31oe31Qf31Wf
32[f304^f3m>l511_f31ff31Qg32Ug3>1Zg31dg31ig32ig3Y91kg31og31Rh31Zh30002fh311fh31jh31Ri31Si31Ti31U
i32Vi3j71Xi32[i3lK1[i31]i301ki301li31ni31Qj31Tj32Tj3c>5Uj3^9Y5X8e31Wj31Xj31Yj30001\j33\j3k:01aj3
1bj31dj31gj31Sk301Wk33dk3o7P?1Ul31[l31fl31ll31ol31jm32Xn3\E1Yn34]n3X?0Z41]n3004hn3e<T501nn31Qo31
Uo31Yo31[o31fo32ko3jC4no3\>h3D2oo3PD1oo3002QP4jE1QP42QP4[>1TP41YP42ZP4Y13[P40`@4[P40^9Q71]P45]P4
0Y80h;5]P40Y80Q14^P4Y80h;1_P42bP4kC1dP42dP4V91iP41jP41kP41lP41mP43nP40`43nP4U<m32nP4S@1QQ42QQ4\3
1RQ41SQ42[Q4D2_Q4T21gQ41hQ41mQ44oQ4b=U507QR4o6e;D3016QR4o6e;D303QR4^BK3SR4Z1SA1VR41WR44WR4a1_4a6
1^R41hR42QS4e21RS41SS41_X43TS4e6R;3US4h6T73^S4T101^S42bS4Z22dS4h:2dS4P?1dS42iS4Q51iS41kS41oS42PT
403PT40i52PT4g41PT42ST4X41ST42VT4o?01ZT41[T41\T42\T4b31^T41cT43dT4W2`;2dT4h?1eT43fT4182hT4o31lT4
4lT4f3113QU4f301SU42SU4Q902UU4V?1VU42ZU4Q?02]U4Z22^U4i>1_U4001lU42mU4m801PV41SV41YV40004[V4j2e62
1\V41\V41aV42aV4g12dV4^61iV41kV41mV401PW42Ra4g21QW41SW41VW42YW4\<1YW41]W41`W41cW4001hW42iW4N3iW4
N01kW41oW41PX405\X4110Q<1\X42\X412\X4V<2_X4\11_X42_X481bX42bX4P<3cX4111cX41fX41hX42hX401jX42kX40
3kX40L1kX42kX4U71lX42lX4L2nX4X81nX43nX4X8e31RY41WY45[Y40V70P43^Y48^62^Y4g61bY41dY41eY41hY41jY44k
Y4]36\32kY4]32lY4_:1mY43PZ4U481PZ43PZ4^401TZ42ZZ4\:1ZZ41\Z43cZ4k:N1eZ41lZ42lZ4n13lZ4;12lZ4=2T[43
1X[43X[4O22g[4V:3n[4d8R11X\41X\41Y\41\\44\\4R7c2;2`\411k\41S]41T]43Y]4Z2X12Y]4Z23[]4[7S11\]41`]4
2i]4G1m]42T^4b21U^41_^44_^4h6?21a^41b^402m^4W61R_41W_41Z_41[_41__41b_42g_471n_41Q`41R`41V`41``42
a`4k11a`402f`4[31f`41l`41o`42Ra4^11Ra41Va41Wa41^a42^a4O1da41ea42ea4h21Wb41Xb41]b41^b41ab41eb41gb
41ib41kb41Rc41Vc41dc41fc41jc41lc41nc41Pd41Qd41Rd41Vd41Yd41\d41]d41^d41`d41bd41cd42cd4R11ed42gd4<
1Qe41Ue42Ue421Ve41ge41he41ke42le411ne42Pf411Zf41_f4h201210;0mo13345467891210;0mo133454678:;<10;0
mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1
S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY
1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1
`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2
T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X
27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm
1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0
m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;
0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4
R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^
4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47
b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7
`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T5
7U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i5114
0iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P627T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627
T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\60
0;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0mY1X537e67c4c1f6h6\1i610;0mY3j634X3W2k67l6m6\1
i610;0mj3j634X3W2k67l6n6\1i610;0mi3j634X3W2k67l6o6\1i610;0mo7j634X3W2k67l6P7\1i610;0mi7Q734X3W2k
67l6R7\1i610;0mo5S734X3W2k67l6T7\1i610;0mm7U734X3W2k67l6V7\1i610;0mo7W734X3W2k67l6X7\1i610;0mo1Y
734X3W2k67l6Z7\1i610;0mi3j634X3W2k67l6[7\1\610;0mo1\734X3W2k67l6]7\1i610;0mi5j634X3W2k67l6^7\1i6
10;0mY1_734X3W2k67l6`7\1i610;0mi3j634X3W2k67l6a7\1i610;0mi1j634X3W2k67l6b7\1c710;0mi1d734X3W2k67
l6S1P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P80P10P13P10PP1
1@0P@2P@141P41VS>QDc4`Dhe1PDoj4QDd4PDak4PD]e4PDbi4PDhk4PDYj4PDhk4PDbi4PD^a3PDak4PDUm4PDbi4QDe4QD
f4PD[l8PDnX2PDca3QDg4PDfa3QDh4PD]e4QDi4PDbi4PD^a3PDHQDj4PDTY2PD[Z2PDHPD`l8QDk4PDha3PD]e4PDmd5QDl
4QDm4PDmZ4PDdl8WD0QDn4PDka3QDn4XD0WD0PD]e4PDRU2QDo4QDP5XD0QDQ5WD0PDRU2QDo4QDP5XD0QDQ5WD0PDTY2QDR
5QDS5XD0SD0WD0PDgk4PDda3PDhk4XD0WD0QDT5QDU5P@oY2XD0SD0WD0QDV5QDW5XD0SD0WD0QDX5QDY5TD1QDX5P@mX2XD
0WD0PDfa3PD[e4QDZ5XD0QD[5P@oY2QD\5QD]5QD^5Q@e3QD_5QD`5QDZ3Q`1c3QDa5PDHPDoY2SD0`Eaa3`E`a3`Efa3`E4
`Eb9`E`9QDb5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`DnX2`D^a3`DlX2`D]m8`Dba3`D4`D`1QDc5P@_a3Q@d5WD0QDe5XD0aD
X3`DnX2`Dc[2`DlX2`D^2`D`1`Dca3`D^a3`Daa3WD0QDc5QDe5XD0QDf5WD0PDak4QDg5XD0WD0PDhk4QDh5XD0`DnX2`DP
8`D^2aD0`DW1`DY8`Dm9PDak4QDi5QDj5WD0PDik4XD0PD_a3QDk5aDX3UD0WD0PDik4XD0`D_a3PD_m8QDl5QDm5PD`m8PD
ek1PD_m8QDn5PDam8QDo5`E^2`EP8`Eo7`Eaa3`Ek;`Ei;`Eba3PDHQDP6`Db7`Dc7`DU1`DS1`DnX2SD0PD]l8QDQ6QDR6Q
DS6SD0QDT6PD`T2QDU6QDV6QDW6Q@X3QDX6PD_m8S@0QDY6QDZ6Q`1c3WD0QD[6XD0QD\6QD]6QD^6QDP4QD_6PD]e4QD`6Q
Da6QDb6QDc6PDiX2`DnX2`DlX2`D^a3`Dnm8QDd6Q@Z3Q`1c3WD0QDe6XD0PDfa3QDf6WD0QDg6S@0QDh6XD0PD`a3QDi6UD
0WD0QDj6XD0SD0QDk6QDl6TD2QDm6QDn6PD]e4PDn\2PDcX2PD^a3PD]e4QDo6QDP7PDfa3QDQ7PDfa3QDR7PDS1PDfa3QDS
7PDHPDoY2QDT7QDU7QDV7PDS1PDPY2QDW7PDTk4PDe7QDX7PDoj4PDe7QDY7QDZ7PDXY2PDRV4QD[7QD\7QD]7P@fa3PDo7Q
D^7QDT6QD_7P@fa3S@0QD`7QDa7PD\i4QDb7QDc7TD2PD`a3PDbn8QDd7PDmP2QDe7QDf7PD]e4QDg7QDh7PDkX2QDi7PDkX
2QDj7QDk7QDl7QDm7QDn7QFh3TD2WD0QDo7XD0`Eio8`Ejo8`Ed`3QDP8QDQ8QDR8QDS8QDT8PD[e4QDU8QDV8PD]e4QDW8Q
DX8QDY8QDZ8QD[8QDZ8QD[8PDTY2QD\8QD]8PD_7PDYa1QD^8QD_8QD`8PDoj4QDa8QFh3TD1WD0QDb8XD0SD0TD2QDc8WD0
QDd8XD0QDe8PDd7WD0PDmn3XD0PDfa3WD0QDf8XD0PD^a3PDWP9QDZ3WD0PDg_8XD0PD`a3PD]e4Q@P4QDg8QDh8TD2QDi8Q
Dj8PD]e4PDdP9QDk8QDl8QDm8QDn8TD2PDiP9PDkX2QDo8PDiX2PDlX2QDP9PDiX2QDQ9PDb\2QDR9PDi4PDaa3QDS9PDnP9
QDT9QDU9QDV9QDW9QDX9QDY9PDba3VD0QDY9PDba3QDZ9QD[9QD^6PDPm4PD_a3QD\9PDfa3`Dl9QD]9TD2QD^9QD_9QD`9Q
Da9TD1QDb9PD`T2QDc9QDd9QDe9QDf9QDg9WD0QDh9PD`a3XD0P@]e4QDi9WD0QDj9QDk9`DlX2XD0WD0QDl9TD2PDjX2XD0
VD0WD0QDl9TD2PDjX2XD0QDm9WD0QDn9QDb3QDo9XD0WD0SD0QDb3PD_i4QDP:XD0VD0WD0SD0QDb3PD_i4QDP:XD0QDQ:WD
0QDR:QDS:TD1QDT:PDi4XD0QDU:WD0QDV:Q@W:TD1PDY3XD0QDX:WD0QDY:QDZ:QD[:`DnX2`D^a3`DlX2`Dca3XD0QDX:WD
0QD\:QD]:`DnX2`D^a3`DlX2`Dca3XD0QD^:WD0PDnl4QDf2XD0`DnX2`D^a3`DlX2QD_:WD0QD`:PD`T2XD0VD0QD_:WD0Q
D`:PD`T2XD0QDa:QDb:WD0QDc:TD1QDd:PD_T5XD0WD0PD^a3PD[e4QDe:XD0VD0WD0PD^a3PD[e4QDe:XD0QDf:WD0PD_a3
QDb3PDab3PDW8XD0WD0QDg:TD1QDh:QDi:XD0WD0QDj:PD`a3QDk:XD0QDl:WD0QDm:P@]e4P@ab3QDn:XD0WD0QDo:PDnX2
PD]e4QDP;XD0WD0QDQ;PDkX2PD]e4PDTb3XD0WD0PDWY2QDR;PD4PDWY2QDS;XD0WD0QDT;QD_8PDSY2PDkn4QDU;TD1QDV;
XD0QDW;Y@0WD0QDX;TD1QDY;XD0SD0QDZ;WD0QD\5PD`T2XD0VD0QDZ;WD0QD\5PD`T2XD0QD[;WD0QD[3QDb3QD\;XD0QD]
;Y@0WD0QD^;XD0QD_;QD`;WD0QDa;PDfa3QDb;XD0SD0WD0QDc;QDd;P@_a3PD]e4QDe;XD0S@0WD0QDf;QDg;XD0S@0WD0Q
Dh;PDmX2XD0VD0WD0QDh;PDmX2XD0QDi;QDj;WD0Y@0QDk;QD\6PDba3XD0SD0QDZ3WD0QDl;QDm;XD0SD0WD0QDo8PDi4PD
]e4XD0SD0WD0QDf6PDPY2P@ak4PD`a3XD0QDn;WD0QDo;PDlX2XD0TD3QDP<QDQ<WD0QDR<XD0SD0TD2QDS<QD[3WD0QDb3P
Dab3QDT<XD0WD0QDo6QDU<QDV<XD0QFW<TD1WD0QDX<XD0QDY<QDZ<QD[<QD\<QD]<PDjV9QD\<VD0QD\<PD1QD^<PDjX2PD
fa3QD_<QD`<PDnX2PDmV9PD_a3PDlX2PD]e4QDa<PD_a3`D]e4`D[e4`Dgk4`DRY2`Dhk4PDnX2PD]e4PDnV9PD_a3QDb<PD
`a3QDc<PDaa3TD5PDnX2QDd<PD4QDe<PDcj4TD6PD4QDf<TD2QDd6QDg<QDh<QDi<PD]e4PDRW9QD]<QDj<PDSW9QDk<TD2Q
Dl<QDm<TD1QDn<QDo<QDP=QDn<TD1WD0QDQ=XD0QD]<QDR=WD0QDS=XD0QDT=TD3PD`j4QDU=P@iX2TD1QDV=PDfa3QDW=TD
2QDX=WD0QDY=XD0QDZ=QDP4QDj;QDZ=QD[=Q@\=WD0QD]=XD0QD^=TD1QD_=TD3QD`=QDa=PDnX2PDl8PDRi4PDlX2QDb=PD
_W9PD]W9QDg:TD3QDc=QDd=QDe=TD2P@]e4QDf=PDfa3QDZ3PDb\2QDg=`DZ3`Dea2`DV`2`Ddo2`DXR3`D]f4`Daa2QDh=P
D^a3PD]e4QDi=QDj=PDca3QDk=QDl=TD1QDm=QDn=PDmc2QDo=QDP>PDca3QD]<QDQ>Q`1c3QDR>QDS>PDZT2QDT>PDkX2QD
U>PD`a3QDV>QDg:QDW>QDX>PDaX4QDY>QDZ>QD[>PD]e4QD\>PDZX9QD]>PDSY2PDkn4PDSY2PDjX2PDfa3SD0QD^>PD]e4Q
D_>PD_a3QD`>QDa>PD_a3PD]T2PDnX2PDl8PDna3QDb>TD1QDc>`E]m4`E>`ElY2QDd>P@QY2QDe>QDR9TD2QDf>QDg>QDh>
TD1QDi>PDXk4QDj>aD1PDna3PD[e4QDk>QDl>QDm>QDn>PDfa3aDo>`Dee4PDd;PDfa3QDP?Q`1c3QDQ?`E\j4`E]j4`Eck4
`Eaa3`E^e4`E_a3`EeY2`EnY2QDR?PDfa3aD1QDS?PDfa3QDT?SD0QDU?QDV?Q`1e3QDW?P@QY2QDV?Q`1e3WD0QDX?XD0QD
Y?`D_a3`D`a3PDSY2QDZ?TD2QD[?PD4PDSY2QD\?aD0aDX3QD]?QD^?QD_?QD`?QDa?PD]W9QDh:TD2QDb?QDc?QDd?TD2QD
e?QD]<TD1PDSW9QDf?QDV=TD1PDfa3QDf?QDg?WD0SD0XD0QDh?TD1QDi?QDj?QDk?PDfa3QDl?QDm?SD0QDn?QDo?QDP@QD
Q@QDR@PD`7QDS@QDT@PDca3QDU@QDV@QDW@PDmc2QDX@QDY@QDZ@PDka3TD6PD4TD3QD[@QD\@PD]e4QD]@QD^@QD_@QD`@P
D[e4TD2QDa@PDnX2QDT8TD3QDb@QDc@PDoj4TD5PD4S@0QDd@PDPb3TD6PD4QDe@TD2PDgQ2WD0QDf@PD]e4QDg@XD0QDh@T
D1WD0QDi@XD0QDj@TD1QDk@WD0QDf@QDl@PDiX2XD0QDm@WD0QDn@QDo@QDPAQDQAPDfa3XD0WD0QDRAQDb3PDWZ9XD0QFSA
TD1WD0QDTAQ@UAQDVAXD0QDWAWD0QDXATD1XD0QDYAWD0QDZATD1PDjX2XD0QD[AWD0QD\AS@0PDRi4QD]AQDb=XD0WD0QD^
APDo7QD_AQD`AXD0UD0WD0PD^2QDaAXD0TD9PD4TD4QDbAQDcATD4WD0QD[3QDi2XD0QDdA`DXe4`DYe4`Dm8`DZe4`D`U3Q
Dd2TD2WD0QDg2XD0QDeAQDd2TD2WD0QDg2XD0QDfATD2QDgA`DZi4QDhAWD0QDg2XD0QDiAUD0QDjATD3WD0QDg2XD0QDkAU
D0QDlATD7WD0QDg2XD0QDmAUD0QDnATD4WD0QD[3QDi2XD0QDoA`E]m4`E>`ElY2WD0QDPBXD0QDQB`Dba3WD0QDRBP@`a3X
D0QDSBTD2QDTBWD0QDRAPD]e4QDUBQDVBXD0WD0QDn8PDi4XD0QDWBWD0QD]<P@ak4P@]e4PDSW9XD0WD0QD]<QDXBTD2QDY
BXD0WD0QD[3PDW6XD0QDZBTD2QD[BWD0QD\BTD1QD]BXD0QD^BWD0QD_BP@W\4PDca3XD0QD`BWD0QDaBP@W\4PDca3XD0QD
bBTD1QDcBWD0QDZ3P@ak4PDjX2PDfa3XD0WD0PDPY2QDZ3PD]e4SD0TD3QDdBXD0QDeBWD0PDPY2QDZ3QDfBQDdBXD0QDgBW
D0QDf?XD0QDhBTD1SD0PDfa3QDZ3PDXT2WD0QDiBXD0QDjBWD0QDkBQDZ3PDXT2XD0QDlBWD0QDR?PDfa3XD0QDmBSD0TD6Q
DnBUD0PDaa3TD6QDoBPD4QDPCUD0QDQCTD7PD4Q@a3S@0S@0QDRCWD0PDoj4QDSCXD0TD3PD4TD4QDTCWD0QDUCXD0QDVCPD
kX2WD0QDWCTD2PDkX2XD0VD0WD0QDWCTD2PDkX2XD0QDXCQDYCTD1WD0QDg2QDZCXD0SD0QD[CWD0QD\CXD0QD]CWD0QD^CT
D4QD_CXD0VD0WD0QD^CTD4QD_CXD0QD`CWD0QDaCQDbCXD0VD0WD0QDaCQDbCXD0QDcCWD0QDdCTD4QDeCXD0Q@\AQDfCWD0
QDe=XD0QDgCTD2QDhCTD1WD0QDiCXD0WD0QDjCTD1QDkCXD0QDlC`DZ3`Dea2`Daa2`DR5`Ddo2`DXR3`DV`2`D]f4`Dge4`
D[m2`DWa2`DPZ3`D`Y5QDmCPDiX2WD0PDlX2PD]e4PDoX2XD0WD0QDnCP@mX2PD_a3XD0QDoCWD0PDnX2PD]e4QDPDXD0WD0
QDQDXD0QDRDWD0QDSDTD6PD4Q@a3QDTDXD0QDUDQDVDWD0QDWDS@0S@0QDXDXD0WD0QDYDQDZDQD[DQD\DXD0WD0PDHPDPZ2
PDm\9XD0WD0QD]DP@ak4P@Xn4P@[e4QD^DXD0WD0QD_DQ@Z3QD_8QD`DXD0WD0PDPY2PDi1PDfa3PDkb4XD0WD0QDaDPDPY2
QDbDXD0PDU8PDHPDcd8PDTb3PD]j4PD\i4QDcDPD_a3PDg4PDHPDWf1PDoj4P@[e4QDdDQDZ3Q`1c3WD0QDeDXD0`Dl\2`@f
a3`DXX2PDPY2QDZ3Q`1c3WD0QDfDXD0PDWm4Q`1c3WD0QDfDXD0QDgDQDZ<PDWU2QDZ3WD0QD_8QDhDXD0PDna3PD]m4PDak
4PDm:QDiDPDdQ2QDjDPDl7PDoj4PDSc5PDfa3PD_7PDab8PD]e4PDg]9QDkDQDlDQDmDPDnX2PDg]9PDba3PDjn4QDZ3PDk]
9PDfa3PDT<PD`a3QDnDQDoDPD^j4PDab3WD0QDd3XD0QDPEQDQEaDX3`DT7QDRE`D]Z9`DPQ2`Dn]9`Do]9`DP^9`DQ^9`DR
^9`DYg1`DS^9`DT^9`DQV9`DU^9`DV^9`DW^9`DX^9`DY^9`DZ^9`D[^9`D\^9`D]^9`D^^9`D_^9`D`^9`Da^9`Db^9`DU]
8`DS]8`Dc^9`Dd^9`De^9`D][8`D]]8`D\]8`D\[8`Df^9`Dg^9`Dh^9`Dab8`Dk`8WD0YD4XD0QDSEQDTEPDma3QFUEQDVE
SD0PDma3QDWEQDXEQDYEPD_7PDc[2PDTY2PD]e4QDZEQD[E`D[T2QD\EPD_i4QD]EPDj^9PDlX2PDnX2PD[e4QD^EPDRU2QD
_EPD_c1PD_a3QD`ETD2SD0PDf\2QDaEPD_a3PD]e4QDbEQDcEQDdEQDeEQDfEQDgEPD]e4SD0PDba3QDhEPD\_9QDiEPDia3
TD4PDda3TD4QDZ3WD0QDjEXD0QDkETD2PDnX2QDlEQDmEQDVEPDSY2QDnEQDoETD3PDna3QDPFPDna3QDQFQDRFQDSFPDma3
P@]e4QDTFWD0QDUFXD0VD0PDSk4QDa3S@0S@0QDVFQDR5QDWFQDXFPDnX2PD[e4QDYFPD_a3QDZFQD[FQD\FQD]FQD^FTD3Q
D_FQD`FQDaFQDbFPDSY2PDma3PDbl8PDfj4QDcFQDdFPDkX2QDWCTD3PDfa3PDkCQDeFPD_a3QDfFQDgFQDhFQDiFPDba3PD
j_9PDnX2QDjFQDkFQDlFQDmFQDZ3Q`1c3WD0QDnFXD0`@ma3`@^a3Q@X3QDVEQDoFPDma3QDVEQD]4PDma3PDc\2P@_a3Q@a
3QDPGQDQGWD0PDc;PD]e4QDRGXD0QDSGQDTGQDUGPDR:PDa\2PDYR2PDda3PDR`9QDVGQDWGQDXGQDYGQ@ZGQD[GWD0PD]e4
QD\GXD0QD]GQD^GPDmX2PDSk4QDa3QD_GPDSk4QF`GQDaGQ`1c3QDbGQDcGQDdGQDeGPDHPD^\3PD`a3PDlX2PD[e4PD]`9P
Daa3PDna3QDfGPDna3PDTY2QDgGQDhGPDna3PDZj4QDiGQDjGPDaS2QDkGQDlGQDmGQDnGPD_a3PD]e4QDoGQDPHTD2QDQHQ
DRHWD0QDk2aDb2aDX3`DoY2`DY4`D``9`DoY2SD0XD0`D_a3WD0QDSHXD0QDZ3Q`1c3WD0QDTHXD0QDUHWD0QDZAQDm=QDVH
TD1QDWHXD0WD0QDXHPDj_9QDYHXD0QFZHTD5QD[HWD0QD\HPD_a3PD]e4QD]HXD0SD0QD^HQ`1c3P@]e4WD0QDk2XD0QD_HW
D0Qd1c3QDk2XD0QD`H`DZi4WD0QDk2XD0QD`H`DZi4QDaHTD3QDZ3Q`1c3WD0QDk2XD0WD0QDk2XD0QDbHQFcHQDdHPD]e4W
D0YD4XD0`D]Z9QDeHPDnX2PDnm8QDVEPDga3SD0TD4PDma3QDfHWD0QDgHXD0WD0QDhHaDj3aDk3aDb2SD0Y@0TD1PDma3XD
0QFiHaDX3WD0QDVEYD0XD0S@0S@0S@0PDma3YD0Q@Z3QDVESD0PDma3QDjHWD0QDVEQDkHXD0QDlHQDmHPD_a3SD0QDnHPDi
X2TD1QDoHQDPIQ`1c3QDQIQDRIQ`1c3SD0QDSIP@fa3QFTIPD]U2QDUIQDVIQDWIPDc\2PD_a3QDXIQDYIPDfa3QDZIQD[IP
DZ\5QD\IPDc\2PD_a3Q@a3S@0QF]I`D[U3`DPZ3WD0PDb\2XD0QD^IQD_IQD`IWD0PDb\2XD0SD0PD[e4S@0QDaIQDbIQDcI
TD1QDdI`Dl4`DZb2QDa7TD2QDeIP@]e4QDfIQDgIQDW5SD0QDhIPD]e4QDiIQDjIPD_a3TD2WD0QDl2XD0QDkIQDlIQDmIaD
X3PD]e4QDnIQDoIQDPJQDQJQDRJQ`1c3QDSJS@0WD0QDTJXD0QDUJQDVJQDWJQDXJQDYJTD2WD0QDZJXD0QD[JQD\JQD]JTD
2QD^JPDHPDoY2TD1QD_JSD0QD`JQDaJTD1QD_JSD0QD`JQDbJQDcJPDma3PD_a3PD]e4QDdJPD4Q@a3S@0S@0QDeJQDfJPDP
m4QDgJTD1QDhJSD0QDiJPDiX2QDjJPD`b9PDda3PD[l8PDPg4QDgHPD]e4PDRU2QDkJPDba3PDjn4QDf@QD\AQDlJQDmJQ@Z
:QDnJP@]e4QDoJQD^3QDnJP@]e4QDoJQDPKQDQKQDRKQDSK`EWn1`EVh4`Ehe4`E^R5`Ehb9`Eib9`Ejb9`EYi2QDZ3Q`1c3
WD0QDTKXD0`DnX2`Daa3`Dca3`D6QDUKQDVKP@V_3QDWKPD_a3PDd8PDda3PDe:PD[e4PDPa8QDXKPD[e4PDPa8PDl\2`D_a
3PDnb9PDYf8PDTY2QDYKPDob9PDlX2QDZKPDWR2PDoj4S@0WD0QD[KXD0WD0PDHXD0QD\KQD]KP@_a3QD^KQ@\3Q@]3PDTV4
QD_KPD_a3PDQ\2QD`KQDaKQDbKPD_a3PDnX2PDnc4PD_a3PD]c9PDmX2PD`a3PD^c9PDba3QDcKQDdKPDWU2QDZ3Q`1c3QDe
KWD0QDfKXD0QDgKS@0QDP4QDhKQDiKPDjX2QDjKPD`a3QDkKTD2QDlKQDmKQ@nKQDoKQDPLP@b\2QDQLPDfa3`D]e4QDRLQD
SLQDTLQDULQDhKQDVLPDjX2QDWLQ@XLQDYLQDZLQDd6Q@Z3QD[LQD\LPDmX2QD]LPD[e4PDUc4QD^LQD_LQD`LQDaLPDgj4Q
DkETD2QDbLQDcLQDdLQDeLPD`k4PDVU2PD]k4PDWU2QD^<QDfLQDgLWD0QDhLXD0VD0QDgLWD0QDhLXD0QDiLPDS1PDfa3QD
jLPDmX2PD_a3QDkLPDbl8PDfa3PD_7PDeQ2PDk<PDaa3QDlLQD`KTD1QDmLPDTY2PDnX2PDXe4QDZ3QDZ:WD0QDnLXD0QDj;
QDoLS@0WD0QDPMXD0`Db7`DlX2`DYm2QDQMQDRMTD2QDSMQDTMQDUMQDVMQDP4Q@\3QD]3WD0QDWMXD0QD\LQDXMTD1QDYMP
D^a3QDZMQD[MQD\MPDQ\2QD]MQD^MWD0QD_MXD0PDoj4Q@`3WD0QD`MXD0QDaMPD_a3QDbMQDcMQDdMQDZ:TD1QDeMPD]e4S
@0WD0QDfMXD0QDgMWD0QDhMXD0PD]e4S@0WD0QDiMXD0PDWY2SD0PDfa3PD_7WD0QDjMXD0QDZ3QDkMWD0QDlMXD0`DoX2QD
i<QDZ8WD0QDmMXD0QDZ8WD0QDmMXD0QDZ:WD0PDo9PDkX2XD0QDi<QDZ8WD0PDX8QDnMXD0QDoMQDZ8WD0PDX8QDnMXD0QDo
MQDPNPDlX2P@]e4QDP4QDQNPD_m8QDRNPDll4PDo9PDkX2PDo9PDkX2QDZ:TD1QDSNTD4PDfa3PDjS4QDTNWD0QDUNXD0QD[
3QD_8WD0QDVNXD0QDWNPD_m8PD^a3PDak4QDmJWD0P@Yn4QDXNXD0VD0QDmJWD0P@Yn4QDXNXD0QDYNQDmJWD0PD]e4PDeb8
XD0QDY8QDZ8TD2WD0QDZNXD0QDZ8TD2WD0QDZNXD0QDi<WD0QD[NQD\NXD0`Daa3PDeQ2QDZ:WD0PD_7QD]NXD0QD^NQD_NP
Dma3QD`NPDHQDaNQDZ3QDbNQDY8QDZ8TD1QDcNTD3QDdNQDZ8TD1QDcNTD3QDdNPD]e4QDeNPDHQDfNQDgNPDnc4PDTY2PDo
7SD0QDZ:P@d7Q`1c3QDhNQDiNQDjNP@d7Q`1c3QDhNQDiNQDkNPDfa3QDlNQDoLQDmNQDnN`Db7`D`7PDWU2QDZ3QDkNQD\N
SD0QDd6PDPc3PDfa3QDoNQDPOP@_7QDQOQDROQDSOQDTOQDoLQDUOQDVOWD0QDkNXD0VD0QDVOWD0QDkNXD0PD1QDVOWD0QD
kNXD0QDWOQDXOPDTk1QDYOPD_7PDW6PDeQ2PD_7PDW6QDZOP@_a3QDkNPDfa3QD[OPDbl8PDfj4SD0PDTY2PD[e4PDYj4PD_
m8PDfa3QD\OPDhn4PDfa3QD\OQD]OPDfa3QD^OPDHQD_OQD\NPD^a3PD]e4PDUe9PD_a3PDfa3PD]e4PDSf9PDnl4QD`OSD0
QD\3QDZ:PDk7QDaOQDZ:PDk7QDaOQDY8QDZ8TD1WD0QDbOQDcOXD0QDZ8TD1WD0QDbOQDcOXD0PDh@PDne9QDkEQDdOPDfa3
QDeOQDfOTD2PDif1QDo6QDgOPDh:QDhOQDiOQDjOTD1QDkOPDTY2PDe7SD0PDTY2SD0QDlOQDmOQDnOPDRV4Q@RJQDoOQDPP
1QDQP1QDRP1QDSP1PDeQ2QDZ:QDTP1QDUP1QDVP1QDWP1TD2PDoX2QDXP1QDYP1QDZP1QDZ:QD[P1QD]3S@0PD]a8`Dfa3`D
o>QDY8QDZ8TD2WD0PD]a8XD0QDZ8TD2WD0PD]a8XD0QD\P1WD0PD]a8XD0QD]P1QD^P1PDo7QD_P1PDeQ2QD`P1TD2WD0QDa
P1XD0QDbP1Q`1c3PD_P4PDca3PDgQ2PD_P4PDca3QDZ3PDTY2Q@cP1QD2QDmOQ@cP1QD2QD[3QDZ:QDdP1P@d7QD2QD[3PDP
c3PDfa3PDPc3PDfa3PD_7SD0QDeP1WD0QDfP1XD0WD0QDgP1QDhP1XD0QDiP1WD0PDHPDld9XD0PDHQDjP1WD0QDkP1QDlP1
XD0QDZ3Q`1c3WD0QDmP1XD0VD0QDZ3Q`1c3WD0QDmP1XD0QDnP1PD_m8QDoP1QDPQ1PDXe4QDXNQDZ@QDQQ1QDRQ1SD0PD`f
9PDfa3QDZ3PDaf9PDfa3WD0QDSQ1XD0QDTQ1PDoj4S@0WD0QDUQ1XD0QDZ3WD0PDS1PDfa3SD0XD0`DjY2`DlY2`DkY2`D[\
2`D]e4`D[e4`D_7WD0QDVQ1QDWQ1QDXQ1XD0WD0QDYQ1TD1QDZQ1XD0QD[Q1WD0QD\Q1QD]Q1XD0QD^Q1WD0QD_Q1XD0`D^a
3`Dba3SD0QD[3WD0QD`Q1XD0WD0QDaQ1PDmX2PD_a3XD0QDbQ1WD0QDcQ1XD0WD0QDdQ1TD1QDeQ1XD0VD0WD0QDdQ1TD1QD
eQ1XD0QDfQ1QDZ3Y@0WD0QDgQ1PD_a3XD0QD[3WD0Q@Z:PDd7TD1QDhQ1XD0QDiQ1PDWU2QDjQ1WD0QD_8TD1QDkQ1XD0`Dn
X2`D`a3QDfBWD0QDlQ1QDmQ1aDX3`D]e4`Dcl4`D[;`DYg2`D[e4XD0SD0PDTY2QDnQ1TD2WD0QDoQ1XD0QDPR1WD0QDQR1P
DmX2XD0VD0WD0QDQR1PDmX2XD0QDRR1QDSR1WD0QDTR1`D``3`Da`3`Db`3`DUh4S@0XD0QDUR1PDWU2QDZ3WD0QDXP1`Dm\
3`Dn\3`Dai4`Dkg9`D``3`Da`3`Db`3`DUh4`Dg^3`DR^3`Db7`DXo1`D`^3XD0QDUR1QDVR1Y@0WD0QDWR1QDXR1Q@\AQDY
R1XD0QDZR1QD[R1Q`1c3WD0QD\R1XD0WD0QDZ3Q@Z:QD]R1YD2XD0WD0QDmOQD]R1YD2XD0WD0QD^R1QD_R1XD0PD_a3WD0Q
D`R1S@0QDaR1XD0PD_a3QDbR1WD0QDcR1QDdR1SD0XD0VD0WD0QDcR1QDdR1SD0XD0QDeR1WD0QDfR1XD0WD0QDgR1SD0PD_
e4XD0QD[3WD0QDhR1QDiR1XD0QD]KPD]e4SD0WD0QDjR1QDkR1PDiX2XD0VD0WD0QDjR1QDkR1PDiX2XD0QDlR1WD0QDo6TD
1PDfa3PD_7XD0PD_a3QDmR1WD0PD^a3QDnR1QDoR1XD0QDPS1Y@0WD0QDQS1YD1XD0WD0QD[3QDRS1QDSS1XD0QDTS1QDUS1
WD0QDVS1QDZ:`Dm:`Ded1`D_e1`Dfn1`DQh1QDf2XD0`DlX2QDWS1WD0QDXS1`Dm:`Ded1`D_e1`Dfn1`DQh1QDf2XD0`DlX
2QDYS1QDZ3WD0QDZ:YD2XD0`DnX2`D^a3QDYS1WD0QDZS1YD2XD0`DnX2`D^a3QDd2WD0QDi<QDZ:`DYj1`DR8`DVj1`DXj1
`DWj1`Dik1`DUP9`Dhb5`D]j1`Da8`D[e5`DTk1SD0XD0QDd2WD0QD[S1`DYj1`DR8`DVj1`DXj1`DWj1`Dik1`DUP9`Dhb5
`D]j1`Da8`D[e5`DTk1SD0XD0QD\S1WD0QDZ3QDkMYD1XD0`Dba3`DlX2QD]S1WD0QDmOQD^S1XD0QD]S1WD0QDmOYD1XD0Q
D_S1WD0QDZ3QD`S1QDaS1XD0QD_S1WD0QDZ3QD`S1YD1XD0QDbS1WD0QDcS1QDdS1XD0QDbS1WD0QDcS1YD1XD0QD[3WD0QD
oLQDeS1XD0QDfS1WD0QDgS1XD0QDhS1QDaHWD0SD0QDkNXD0VD0QDaHWD0SD0QDkNXD0QDiS1WD0QDjS1QDkS1P@_a3P@]e4
XD0QDlS1WD0QDmS1QDnS1QDXNXD0SD0QDoS1WD0QDPT1PDmX2XD0SD0QDU3WD0QDVS1QDZ:`Dkn1`Da8`DZc3`DYj1`Dic5`
D]j1`Dhb5`Dik1`DVj1`Dn;`DR8`Djl1`Do7`D`n3SD0XD0QDU3WD0QDQT1`Dkn1`Da8`DZc3`DYj1`Dic5`D]j1`Dhb5`Di
k1`DVj1`Dn;`DR8`Djl1`Do7`D`n3SD0XD0QFRT1QD[3WD0QDZ:P@d7QDST1XD0WD0QDTT1P@d7QDST1XD0WD0QDUT1QDVT1
XD0VD0WD0QDUT1QDVT1XD0QDWT1QDXT1QDZ:WD0QDYT1QDZT1XD0QD[T1WD0QDYT1QDZT1XD0QD\T1PDia3WD0QD]T1QDkNX
D0QD^T1WD0PDfi9QD_T1XD0PD\k4WD0QD`T1XD0VD0PD\k4WD0QD`T1XD0QDaT1QDbT1TD5WD0QDZ3QDcT1YD1XD0QDdT1WD
0QDkMQDeT1XD0VD0QDdT1WD0QDkMQDeT1XD0QDfT1QDdT1WD0QDkMYD1XD0VD0QDdT1WD0QDkMYD1XD0QDfT1WD0PDWU2QDj
;PDHQDgT1XD0SD0WD0PDHQDhT1XD0SD0PD\\2PDHQDiT1WD0QDjT1QDXNXD0QDkT1`Dk<`Do>`DSj9`Djl1PDWU2QDlT1TD1
WD0QDmT1XD0QDnT1PDWU2QDlT1TD1WD0QDmT1XD0YD2QDoT1WD0QDPU1XD0QDoT1WD0PD[e4PDZb9XD0WD0QDkEQDQU1XD0Q
DRU1WD0PDlX2QDSU1XD0WD0PDlX2PD`X2PDmZ4XD0`EcT2WD0QDTU1QDUU1XD0QDVU1TD1VD0`EcT2WD0QDTU1QDUU1XD0QD
VU1TD1QDaT1WD0QDWU1Q@XU1XD0QDYU1WD0QDZU1XD0QD[U1TD3QDZ3QD\U1QDZ3WD0PDZ9PDlX2XD0SD0WD0QD]U1XD0QDm
JQDZ:QD^U1SD0QD_U1WD0QD`U1XD0PDWY2WD0QDaU1XD0VD0PDWY2WD0QDaU1XD0QDbU1WD0PDHPDPk9XD0QDcU1WD0QDdU1
P@Uk9XD0QDcU1QDZ3WD0PDSk9XD0SD0QDeU1WD0PDfa3XD0QDfU1PD`U4PD_a3WD0PD]e4PDRU2XD0WD0QDgU1Q@Z3QDhU1X
D0PDXT2QDZ3WD0QDhU1XD0PD^a3QDiU1VD0PD^a3QDiU1PD1WD0PDHPDoY2XD0QDjU1S@0QDkU1`DX3`DVb1`DY3WD0PD_m4
XD0QDjU1S@0QDkU1`DX3`DVb1`DY3PDda3QDlU1WD0QDmU1XD0VD0PDda3QDlU1WD0QDmU1XD0PD1QDnU1PDeP9WD0PDfP9X
D0WD0QDZ:P@d7QDoU1XD0S@0QDPV1QDQV1WD0QDRV1XD0QDSV1WD0QDTV1XD0SD0WD0QDUV1PDmX2PD_a3XD0QDVV1WD0QDW
V1QDXV1XD0QDYV1PD_m8TD5WD0QDZV1XD0SD0QDZ3PD_a3WD0QD[V1XD0QD\V1QD]V1WD0QD^V1XD0VD0QD]V1WD0QD^V1XD
0QD_V1WD0QD`V1QDaV1XD0QDbV1QD\LWD0QDcV1XD0TD2QDdV1QDeV1PDnX2PD`k9PD_a3PD]Z2PDZk4QDfV1Q@Z3WD0QDgV
1XD0WD0PD]Z2XD0Q@`3QDhV1aDX3`D[T2`DPb3QDiV1Q@Z3QDjV1Q@kV1QDlV1QDmV1QDmOQ@nV1QDlV1PD`m8QDoV1PDHQD
PW1QDQW1PDTY2QDRW1PDPZ3QDh3Q@Y8QDSW1TD1PDRb3TD2QDTW1QDUW1QDRLTD3QDZ3Q`1c3WD0PDhS2XD0QDRLTD3QDZ3Q
`1c3WD0PDWi5XD0QDRLTD3QDZ3Q`1c3WD0PDYi5XD0QDRLTD3QDZ3Q`1c3WD0PDXi5XD0QDRLTD3QDZ3Q`1c3WD0PD[i5XD0
QDRLTD3QDZ3Q`1c3WD0PDZi5XD0QDc3QDVW1QD^KTD3QDZ3Q`1c3PD\o5PD\o5QDP4UD0WD0PD\o5XD0QDWW1Q`1c3WD0QDX
W1XD0S@0QDP4QD^KTD3QDZ3Q`1c3WD0PDj6XD0`D^a3`D`a3QD^KTD3QDZ3Q`1c3WD0PDaS2XD0`D^a3`D`a3`Dma3`DnX2`
Daa3QDYW1TD4WD0PDj6XD0WD0QDZW1XD0QDP4QD[W1TD1QD\W1QD]W1QD^W1PDee4PD`a3PDZ\5WD0PDZ\5QDZ@QD_W1XD0W
D0QD`W1TD1QDaW1XD0QDbW1WD0QDcW1TD1QDaW1XD0UD0PDTo4PD4WD0PD[e4QDX3XD0UD0PDTo4WD0QDV>QDX3XD0QDdW1Q
DZ3WD0PD[e4QDX3XD0VD0QDdW1QDZ3WD0PD[e4QDX3XD0QDaT1WD0PD[e4QDeW1QDX3XD0VD0WD0PD[e4QDeW1QDX3XD0QDf
W1QDgW1QDhW1QDc3QDiW1QDhW1QDjW1TD1WD0PD_e9QDhW1XD0WD0QDkW1P@]e4PD_e9QDlW1XD0QDmW1QDnW1Q@oW1QDPX1
QDQX1PDPb3QDRX1QDSX1PDg6aEX3QDh3QDTX1TD1P@QY2QDUX1`Da`3`DZl9`D_a3`DXR2`D[l9`D\l9QDVX1P@ak4QDWX1Q
DXX1QDbW1QDYX1Q@Z3QDZX1TD1P@QY2TD3QD[X1QDbW1QDYX1Q@Z3QD\X1PDfa3QDbW1QDYX1Q@Z3QD]X1TD1PDQY2TD8QD^
X1QD_X1QD`X1QDaX1PDPY2QDZ3QDbX1QDcX1PD``4QDdX1QDeX1QDfX1QDgX1QDhX1UD0QDiX1TD1QDjX1`@]e4`@QY2`D[e
4`D\e4`DTZ2QDkX1TD2WD0QDlX1XD0QDmX1QDnX1PDoY2PDnR5QDoX1WD0PDmZ4PDXR5XD0QDPY1QDQY1QDRY1QDPY1QDSY1
PDS1QDTY1PD_e4QDUY1QDVY1P@lX2PD^a3PD_e4QDWY1QDXY1PDcm9QDYY1QDZY1QD[Y1WD0QD\Y1PD_a3XD0SD0WD0QD]Y1
QD^Y1TD1QD_Y1XD0WD0QD`Y1P@TY2PDll1QDaY1XD0SD0WD0QDbY1P@i4P@aa3QDcY1S@0QDdY1XD0WD0QDeY1QDfY1Q@Z3Q
DgY1XD0PDTY2WD0PDoj4XD0SD0WD0QDhY1PDUd1XD0QDiY1WD0QDjY1TD1QDkY1PD_a3XD0SD0QDlY1PDTY2PDfa3PDTY2QD
mY1SD0QDnY1QDoY1QDPZ1SD0QDQZ1P@ha3P@na3WD0Q`1c3QDRZ1XD0QDSZ1QDTZ1QDUZ1SD0QDSZ1PDUd1QDVZ1QDWZ1QDX
Z1QDYZ1QDZZ1PD[e4WD0QD[Z1SD0XD0QDZ3WD0PD[e4QD[Z1SD0XD0`D_a3`DTl4`DdU4WD0PD[e4QD[Z1QD\Z1XD0WD0QD]
Z1P@_a3QD^Z1XD0PDPY2QDZ3QD_Z1QDZ<QD`Z1QDaZ1QDbW1Q@e3QDbZ1PDnX2QDcZ1QDdZ1PDfa3QDcZ1QDeZ1QDbW1QDZ3
WD0PDTY2QDfZ1XD0QDgZ1QDbW1QDhZ1QDiZ1WD0QDjZ1XD0QDkZ1P@To4QDlZ1QDZ3QDmZ1QDnZ1QDoZ1QDP[1PDlX2QDQ[1
PDlX2PDlX2PD]e4SD0PDPo9PDTY2Q`1c3PD]e4QDR[1QDP=QDS[1QDT[1PDaU4PDma3QDU[1PDel8PD\k4PDjn4PDca3QDV[
1PDeQ2PD_7QDW[1PDaa3PD`d1PDHPDQo9QDX[1PD]e4QDY[1PD[e4PDT=PDYj1PDfa3PD[e4PDX[8PDSW2PDjX2PDfa3PD[e
4PDX[8PDba3PDSo9PDnX2PDSo9PDda3PD[e4QDZ[1PDmd8PDaa3PDkn1PDUo9PDlX2PD[e4QD[[1PDaa3PDYn1PDnX2PDXd2
PDnX2QDb3PDVo9PD]e4PDWo9PD]e4PD]e4PDl^9QDb3PDlX2PDbZ2PDbQ2PD^a3PD]e4QD\[1PDc\2PD_a3QDVHQD][1PD[e
4PD\g8PD_a3PD]e4PDYo9PDf@PD]e4PDZo9QD^[1PD^k9QD_[1PDfa3PD[o9PD\o9PDnX2PD]o9PD^o9QD`[1PD]e4PDUl2`
DkX2PDi1PDfa3PDkb4PDnX2PD]e4PDoR9QDa[1TD1PD_o9PDba3PD]e4PDVZ9PD_a3QDb[1PD`o9PD_a3QDc[1PDbo9PD_k2
PDaa3PDoY2PD[Q2QD]OPDfa3QDd[1PDin8PD_a3QDb3QDe[1PD]e4TD1QDf[1QDg[1QDb3QDh[1QDi[1QDj[1QDk[1TD1QDl
[1QDm[1PDgo9PD_a3QDn[1QDo[1PDQk9VD0QDn[1QDo[1PDQk9QDP\1QD]<PDiX2PD`a3QDRJQDQ\1QD[U1QDR\1QDS\1PD_
a3PDSW2QDRATD2PDko9QDT\1PDPY2PDak4QDU\1QDV\1TD1QDW\1PDlP2PDW6PDW6PDfa3PDVZ9PDW\9PDi[2PD`a3PDbi4P
DT7PDk[2PD]f5PDT7PD[e4PDQk9PDT7QDX\1PDfa3QDY\1QDZ\1PDoj4PD[e4PDoj4PD[e4PDmo9PDmo9PDUn1PDRZ9PDj=P
Dna3PDj6PDna3QD[\1PDj6PDna3PDeV2PDl?PDna3PD^R4PDna3PDmAPDna3PDQZ2PDno9PDoo9PDoo9QD\\1PDkX2PDfa3P
D[e4PDPP:PDnX2PD[e4PDTP2PD_a3PDQP:QDc7QDb3PDid2PDf@PDRP:QD]\1PDTY2QD^\1PD[e4PDTP:PD_a3PD[e4PDnS1
PDca3PD[e4QD_\1SD0PD[e4PDSo3PDfa3PD[e4PDd8PDaa3PD[e4PDlQ2PDi;PD[e4PDl^9PD_a3PD[e4PDXP:QD`\1PDak4
PD`T2PDPY2QDa\1PDZP:PDi4PD^a3PD_e4QDb\1QDg6PDf5PDda3PD]Q6PDeQ2PD^l9PD[e4PDPo1PDQm4PDUd1PDj=PDna3
PDYR2PD`T2QDc\1QDb3PDVo9PDnX2QDb3PDWn9QDd\1QDb3QDe\1QDf\1QDg\1P@iX2QDh\1PDiX2QDi\1QDj\1PD]j4PD[l
8PD`U4PDma3PD[e4PD^\3PDTW2PDfa3PDlX2PDi[3PDWZ2PDlX2QDb3PDd@PDPo1PDU:QD`@PDfa3QDb3PDdc8PD`W2PDnX2
QDk\1PDPY2PDmX2PD[\2PDlX2QDl\1QDm\1PDg9PD^S2QDn\1QDo\1PDP_4PD]e4QDP]1QDQ]1QDR]1QDS]1QDg\1QDT]1QD
b3PDbQ2PDnd8PD_a3PD\c5PD_a3PD]e4QDU]1QDV]1PDnX2PDcc8PDfa3QDc7PDVZ4PD]e4PDeP:PDlX2PD]e4PD[\2QDW]1
PDbi4PD_a3QDb3PDf@PDd_9PDgP:PDhP:PDT7PD^k9QDX]1QDY]1QDZ]1PDlY2PDeQ2PD^l9QDLQD[]1P@_a3P@]e4QD\]1Q
D;PD]e4QD]]1QD4PDjX2P@[e4QD^]1QD4PDUd1P@[e4QD_]1QD4PD]e4QD`]1QDa]1QD4PDa\2PDda3PDa\2PDda3PDRk4QD
4PDca3PDcc8QD4PDoP:QD4PDfa3PDPQ:QD4PDmX2PD_a3QDb3PD_i4PDfa3QD6PDkX2PDcj4QD6PDfa3QDb]1S@0QDc]1PDU
d1PD[e4QDd]1QD6TD2PDnX2QDb3PDVo9QD6PD]e4QDe]1QD6QDb3QDf]1PDkX2QD7PD]e4QDg]1PD_a3QD7PD]e4QDh]1QD7
QDi]1QD7PD[e4QDj]1QD7QDb3PDTb3QD7PD[e4PD]j1PD`a3QD7QDk]1QDl]1QD8PD]e4QDg]1QDm]1QD8PD]e4QDn]1QD8P
Dfa3PDXh1QD8PDfa3PD]e4QDo]1QD8QDb3QDP^1QD8QDb3PDab3PD_i4QD8PDc>QDb7QD8PDkX2PDfa3QDV>PDkX2PDfa3QD
V>S@0PDYj1QD9TD2PDlX2QDb3PD[Q:QD9TD2PD^a3PD\Q:QD9QDQ^1QDR^1QD9P@\e4PDiP9PDlX2PD]e4QD9P@[e4PDlf2P
DlX2QD9QDb3QDS^1QD:PD[e4QDT^1S@0QDU^1QD:QDV^1QD5Q@W^1S@0PDRc2PDlX2QD5QDb3QDX^1QD5QD`3S@0QDY^1QDZ
^1QD5QD[^1TD1QD\^1QD5TD2PDRV4PDg`5QD5QDkNPDfa3QD]^1QD5PD[e4QD^^1QD_^1QD`^1QD@QDb3QDa^1QD@PD]e4QD
b^1QDBPDiQ:QDBQDc^1QDd^1QDFQDe^1QDHPD`j4QDb3PDab3QDHPDlX2QDf^1QDHPDlX2PDnX2PDSo9QDHPDiX2QDg^1`D]
e4`D[e4`D\e4`DPZ2`DQZ2QDHPDfa3QDh^1PDYR2QDHPD_a3PDib9QD?PDmX2QDi^1P@]e4PDSn3QD?QDlU1QDj^1QD?QDk^
1QDl^1QD?QDm^1QD>PD]e4QDn^1PD^U2QD>QDb3QDo^1QD>QDb3QDP_1QDQ_1QD>PDnX2PD]e4QDR_1QD>TD2PDfa3QDS_1Q
D>PDfa3PDj6PDTk1QDEPD]e4QDT_1QDEPD[e4QDU_1PDX]5QDEPD]e4QDV_1QDW_1QDGPDmX2QDVHQDX_1QDGQDY_1S@0QDZ
_1QDGQDY_1S@0PDfa3PDXW9QDk1PD]e4QD[_1QDk1QDb3PDPd2QDi1PD]e4PDn;QDn1PD[e4QD\_1QDKPD[e4PDVR:QDKPD[
e4QD]_1QDKQDb3QD^_1QDS1QD__1QD`_1QDT1PD]e4QDa_1QDU1PDba3PDX]5QDU1PDca3PD]e4QDU1PD]e4QDb_1QDc_1QD
Z1PD]e4QDd_1QDZ1PDlX2QDe_1QD[1PD[e4PDnb4QD[1QDf_1QD[1PDUd1PD[e4QD[1QDb3QDg_1QDR1PD`T2PDkh9QDa1QD
h_1QDg1PDUd1PD[e4QDg1PD]e4PDXR:QDf1PDaa3QDi_1PDaa3PDT=PDQ\9QDo1PDlX2PDak4QDP2PD]e4PDhR9QDQ2PDmX2
PD_a3QDb3PDYn1QDQ1QDj_1QDk_1QDP1QDb3QDl_1QDP1PD]e4QDm_1`D]e4aDX3QDP1TD3PDZU2PDmX2QDP1TD3QDc]1VD0
QDP1TD3QDc]1QDn_1QDY1QDo_1QDY1PD`a3QDnDQD`1QDP`1QD`1PD]e4PDRW9QD`1QDb3QDQ`1QD`1QDR`1QDS`1PDnX2PD
_^1PDPm4PDnX2PDj6QDT`1PDnX2QDU`1QDV`1PDnX2PD[e4QDW`1QDX`1PDnX2PD[e4PDhe4PD_a3PDnX2PDcT2QDY`1PDnX
2PDYo9PDf@PDnX2PD]e4QDZ`1PDnX2PDjj2PDQo1PDlX2PD]e4QD[`1PDlX2PD]e4QD\`1QD]`1PDlX2PDf@PD_a3QD^`1VD
0PDlX2PDf@PD_a3QD^`1QD_`1PDlX2QD``1PDlX2QDa`1VD0PDlX2QDa`1QDb`1PDlX2PD[e4QDc`1PDlX2QDd`1QDe`1PDl
X2PD]e4QDf`1PD^a3PD]e4QDg`1QDh`1QDi`1PD^a3QDV\1QDj`1PD^f4PDfa3PDik4PDf@PD_a3PD]e4QDk`1QDl`1PD_a3
QD`?QDm`1QDn`1PDfQ:PD_a3QDo`1QDPa1PD`b3PD[e4QDQa1QDRa1PD[e4PDR:PDa\2PD[e4QDSa1QDTa1PD[e4QDUa1QD\
NPD[e4PDSS:PD_a3QDRJQDVa1QDWa1QDXa1PD[e4PD^\3QDYa1PD[e4QDZa1QD[a1PD[e4PDjn4PDZZ9PD[e4PDU\2PDkh4P
D[e4PDUS:PD_a3PDU_2PD[e4PDW<PDnX2PD[e4PDVS:PDYn1PD[e4PDWS:PD_a3PDcc8PD[e4PDT7PDXS:PD[e4PD]U4QD\a
1PD]U4PDYS:PDQT4PDYS:PD[e4PDVAPDj=PD[e4QD]a1QD^a1PD[e4PDWAQD_a1PD[e4QDQa1PDmn1PDfW9PDda3PDml8PDi
Q:PDda3PDie1PDfW9PD_a3PDeV2PD[S:PDnX2PD]e4PDPm4PDjX2PDYR2PDYj1PDYR2PDda3PDR`9PDZR2PDda3PDjX4PDb]
2PDda3PDfR3PDa^2PDda3PD\S:PDf5QD`a1PDf5PDbh3PDYo9PDf@PDf@QDaa1PDl^9QDba1PD^U2QDca1PDfb3PDlX2PD]S
:PDlX2PDU\9PDlX2PDiT3PD[APDaU3PD[APDjk4PD[\2`DUY2`DVU2PDjk4PD]e4QDda1PDjk4PDXT2QDea1QDfa1PD]`9PD
Qe8QD`?PD[e2PDlX2PD]e4QDga1PD]e4QDha1PD_a3PD]e4QDX_1QDia1PD]e4PD_c1PD_a3PD]e4PDW8PD_a3PD]e4PDZc8
QDja1PD]e4PD]l8PDWZ2PD]e4QDka1QDla1PDeV2PDU[5PD^k9Q@VHQDma1PD^k9PDhk4QDna1PDoj4QDoa1PD[e4QDPb1PD
nl4PD[e4PD[e3PDnl4QDQb1PDTY2PD`1PD[e4PDac2PDTY2QDRb1PD[e4QDSb1PD_m8PD\k4QDTb1PD_m8PDQ\2PD_a3PDHP
DcS2PDeS:PDHPDPX2PDfS:PDi[8QDUb1PDo]8PDgS:PDhS:PDda3PDd5PDTW2PDfa3QDb3PDcT2PD_a3QDVb1PDcT2PDRP:P
Dk>PDlX2PDak4PDcU4PDma3PDXW9PDd5PDkV5QDWb1QDXb1PDSo9PDda3PDiS:PDTf9QDYb1QDZb1PD_7PDiX2PDaa3PD]e4
QD[b1PDiX2PDWU2PDaa3PDiX2PDda3QD\b1PDiX2PD`a3PDPY2PDak4PDhg9PDak4PDP_3PDSR:PDda3PDjS:QD]b1PDcd4Q
D]b1PDj@PDkS:PDlS:PDa\2PDVZ4PD_a3PDXe4PDR]1PDna3PDX[2PDPm4PDZ\2PDkX2PD]e4PDZ\2PDlX2PD]e4PDdZ3PD_
a3PDmS:PDeZ3PD_a3PDmS:PD[\2QD^b1QDVHQD_b1PDTP2PD_a3PDQP:PDal2PD_a3PD]e4PDP7PDna3PDnS:PDe`6PDoS:Q
D`b1QDab1TD2QDbb1PDR8PD[e4PD]T9QDcb1QDdb1PDfQ:PDNPDda3QDeb1PDaY2PDfa3PDPe5PDaY2PDfa3QD^6QDfb1PDo
3PDnX2QDb3PDoV9PD`a3PDfW2QDgb1PDm3PDjd2PDkX2PDQT:QDhb1PDak4PD]e4PDcQ:PDPY2PDRT:PDPY2PDf[9QDib1QD
_CPDST:PDPY2PDTT:QDjb1PDkP6PDlX2QDkb1QDlb1TD1P@i4PDVT:QDmb1P@`T2PDaP9QDV]1PDkX2QD`EQDnb1PDiX2QD\
NQDob1PDmX2QD_FPDek1PDYj1PDYj1PDek1PDek1PDda3PDYj1PD[e4PDWT:PDj\8PDda3PDXT:PDec3PD]e4PDRo9PDn@QD
Pc1PDm7PDfa3PDUc4PD[e4PDYT:PDfa3PD\e4PDa\3PDQ[9PD\e4PDjT9PDfa3PD\e4PDkn1PDVY9PD[e4PDZT:PD[e4PD[T
:PD_l8PD[e4PD\T:QDQc1PD[e4PDk[3PDhl1PD^a3PD[e4PDiR9PD^a3PD]T:PD^a3PD^T:PDmX2PDlX2PD[e4PD_T:PDS1P
DW9PD]e4PDS1PDnX2PD]e4QDRc1PDoY2PDSo2PDYb9PDPZ2PDTo2PDYb9PD`U4PD_4PDma3PDoX2PDfa3PDgV2PDoX2PDfa3
PD]e4PD`<PDnX2PD`T:PDnX2PD]e4PDk>PD[e4PDa`8PDPP9PDQ\2QDSc1PDbT:PDcT:PD[e4PDn@QDTc1PDg[2PDQ\2PDlX
2PD^j4PD_U2PDHPDPZ2PDm\9PD^U9PDbS2PDma3PD]e4PDRb8PD_i4QDUc1PDak4PDmP2PDPk4QDVc1QDSQ1QDWc1PDaa3PD
Pk4PD\e4PDhT:QDXc1PD`T2QDYc1PDnX2QDb3PDab3QDZc1PDRU2PDjT:QD[c1PDfa3PD]e4QD\c1QD]c1PD[e4TD1QD^c1P
DHQD_c1QD`c1PDd3PD]U4PDna3PD[e4PDU\9QDac1QDbc1PDna3PDT7QDl\1PD]e4PDUU:PDHPDk7QDcc1PDYU:PD_a3PDnY
3PDn<PDfa3QDdc1PD[U:PDbQ2QDec1QDfc1QDgc1PDcm8QDhc1QDic1PD`U:PD[\9QDjc1QDkc1PD`j4QDlc1QDmc1VD0QDl
c1QDmc1QDnc1PDba3PD[i4VD0PDba3PD[i4PD1QDoc1P@lX2PDnf1VD0QDoc1P@lX2PDnf1QDPd1QDRATD2PDZ^4PD`T2PDj
a3QDQd1QDf6Q@Z:QDRd1TD2PD\R:QDSd1PD`a3PD[e4PDf@PD_a3QDV\1PDiX2PDfa3QDTd1PDaa3PD[e4PDgl8PD_a3PDPZ
2PD[e4PDbU:PDcU:QDUd1PD^a3PD]e4PDhU:PDQ:PDf\2PD^a3PDak4PD^a3PDk[3PD^a3PDiU:PDda3PD^a3PD]e4PDWj1P
D_a3QDb3PD^a3PDjU:PD^a3PD[e4QDVd1P@lU:QDWd1PD]e4PDmU:PDX\1PDfa3PDnU:PDoU:QD_[1QDXd1QDYd1QDZd1PDQ
V1PDnX2QD[d1PDkX2PD]e4PDn\2PDY\2PDcX2PDcT2PD_a3PDac9QD\d1QD]d1PDYZ2QD^d1PDnX2PD`T2QDb3PDd:PDgj4P
DjS:QDb3PDSQ9PDS1PD[\2PDda3QD_d1PDmX2PDHPDTj2QDgV1PDSV:PDRW2PDkX2PD``9PDoY2PDTV:PDk=PDmX2PD_a3QD
b3PDk^9PD`T2PD]e4QD`d1PDh<PD]e4PDUV:PDoW3PDnX2PD[e4PDVV:PD]4PDWV:QDad1QDbd1QDcd1PDaT2QDb3QDdd1PD
[V:PDlX2PD]e4PDc>PDnX2PD]e4PD]e4PDQ\2PDRb9PD]e4PDPV:PDWj1PD]e4PDbS2PD`a3PDR;PDj6PD]f5PDfa3PDHPD\
V:PDWY2PDkn4PDUd1QDed1PD[e4PD]V:PDUQ9QDUAQDfd1PDX\2PDZ<PDnX2PDm[1PDf[2PDmX2PD_V:PDmX2QDDQ@`3S@0Q
Dgd1PDfa3PD_7QDDQDhd1PDfa3QDid1QDDPDHPDoY2QDjd1QDDQDkd1QDjd1QDDPDfa3QDb3PDab3QDDQDld1PDfa3QDmd1Q
D=PD[e4QDU8QD=QDb3QDnd1QDod1QD=PDmX2QDPe1QDNQD\AQDQe1QDNQDP?S@0QDRe1QD<QDSe1QD<QDTe1TD1QDUe1QD<P
D^a3PD]e4QDVe1QD4PDgj4PD]e4PDeV:QD4PDkX2QDWe1QDXe1QD4PD`T2QDVHQDYe1QD4PDfa3QDZe1QD4PDfa3PD]e4QD[
e1QD4PDmX2QD\e1P@]e4PDkR3QD4PDnX2QD]e1QD4QD^e1QD4PDTP2PDnX2PDZY3QD4PDTP2PD]e4QD_e1QD4PDjX2QD`e1Q
D4PDjX2PD]e4QDae1QD4PDjX2PD[e4QDbe1QD4PDmj4PD]e4QD4PDRb8`Dfa3QD4PDfa3PDUk1QD4PD[e4QDce1QDde1QDAQ
Dee1QDfe1QDAQDge1QDhe1QDAPDg`5QDJQD\AQDie1QDJPDUd1PDQ=QD8PD]e4QDje1QDke1QD8PDi4PDaa3QD8PDmX2PD_a
3QDle1QD8QDme1QD8PDkX2QDne1QD8PDlX2QDoe1QDPf1QD8PDS1QDQf1QD8PDc\2PD_a3QD8PDb\2PDaa3QD6QDb3QDf]1P
DkX2QD6TD2PDaa3PD[e4PD\W:QD6PD]e4QDRf1QD6PD`a3PDbn8QD6TD2PD`a3PDbn8QD6QDSf1QDTf1QDUf1PDWZ9QD7PD[
e4QDVf1QDWf1QD7PD[e4QDXf1QD7PDjV9QD7PDk<PDaa3QD7QD_8QDYf1QD9QDb3QDZf1QD[f1QD9TD3PDnX2PD]e4PDe5QD
9QD\f1P@PY2QD:PDmX2QD]f1QD^f1QD:QD_f1PDUd1QD`f1PDUd1PDfW:PDjV3PDUd1PD[e4QDaf1PDUd1QDRJQDbf1QDcf1
PDUd1QDdf1PDUd1QDef1QD5Q@`3S@0QDff1QDgf1QD5PDHQDhf1QD5PDHPDbi4PD`a3QD5PDl;PDaS2QD5PD^2QD_[1PD[l8
QD5PD[e4QDif1PDfa3QDjf1QD5QDb3QDkf1QDlf1QD@PD]R3QD@QDmf1QDnf1QD@QDof1S@0PDoX2QD@TD2PDfa3PD]X:QD>
TD2PDlX2PD]e4PDoX2QD>TD2PDlX2PDU9QD>TD1PDkX2QDb3QD>QDPg1QDQg1QD>PDak4QDb3PDab2QD>PD]e4QDRg1QD>PD
\i4QDeIQD?PD]e4QDSg1QDIQDTg1TD1QDUg1QDFPDTQ9QDFQDVg1QDWg1QDFPDnX2QDVHPD_i4QDFPDlX2PDdX:QD_1PDlX2
QDVHQDXg1QD_1QDYg1QDZg1QD_1QD[g1PDda3QD_1PDlX2QDb3QD\g1QD]g1PDlX2QDVHPDfX:QDf1QDVHPDdP9QDf1QD^g1
PDba3VD0QDf1QD^g1PDba3QD_g1QDKPD^f4PDjX:QDKPDY\2PDda3QDKPD]e4QD`g1QDKPD\b9PDiX2QDKPDPY2PD_^1QDKP
D`a3PDbi4QDKPDiX2QDKPDRT2QDLQDag1P@`T2QDLQ@RJQD\]1QDMQDbg1TD1QDcg1QDOQDVHQDdg1QDQ1PDnX2QDeg1TD2Q
Dfg1QDQ1TD2PDnX2PD^a3PD]e4QDQ1PDe\2QDV1TD2QDgg1TD1QDhg1QDV1PD]e4PDPo9PDjX2QDV1QDig1TD1QDjg1QDV1Q
Dkg1PDjX2QDb1QDlg1TD1QDmg1QDGTD2QDng1QDog1PDQ\2QDS1QDPh1TD1QDQh1QDHPD[e4PDQY:QDHPDfa3QDRh1QDSh1Q
DHQDTh1TD1QDUh1QDZ1PDak4PD`T2QDVh1QDZ1PDlX2QDWh1QDZ1PDi4PDca3QDVHS@0QDXh1QD\1PD[e4PDif9QD\1PD]e4
PDQ\2QD]1PDPY2PDlX2PDW\2QD]1PD]e4PDXP9QD^1QDYh1TD1QDZh1QDW1QD[h1`Dda3`D4`DoZ3`D`^2QDW1PD]e4QD\h1
PD`a3QDY1PDjX2PDfa3QD]h1QDc1QD^h1TD1QD_h1QD;PD[e4QD`h1TD1QDah1QDe1PD]e4QDbh1PDhe1QDj1QDch1QDdh1Q
Dm1QDeh1TD2QDfh1QDn1PD]e4QDgh1TD1QDhh1QDR2QDih1TD2QDjh1QDS2PD\e4PDZY:QDS2PD]e4PDTW2QDl1PDiX2PDfa
3QDl1PDnX2PD]e4PDkj4QDl1PDlX2QD_[1PD[Y:QDX1PDkX2QDX1QD_[1QDkh1QDX1QD_8S@0QDlh1QDP2QDmh1TD1QDnh1Q
D3QDoh1QDPi1TD1P@RW2QDRJQDQi1P@_i4PDfa3PDk7PD[e4PDnf1QDRi1QDSi1PD[e4QDTi1QDUi1`Efa3`E^a3`Eca3`En
X2`Efj4QDVi1QDWi1PD[e4PDlU2PDlY:PD[e4PD\_8PDmY:PD[e4PDU:PDnX2PD[e4PDk3PDnX2PD[e4PDnY:PDnX2PD[e4P
Dn_2PD_a3QDXi1PD[e4QDYi1PD`a3PD[e4PDRZ:PDYY3PD[e4PDSZ:PDUn2PD[e4QDZi1QD[i1PD[e4PD`Y5PD_a3PD[e4PD
WU4PDfa3PD[e4PDaP3QD\i1PD[e4PD_^2PD`:PD[e4PDZ9PDiX9PD[e4PD^U4PDYZ:PD[e4PDde5PDZZ:PD[e4PD[Z:PDnX2
PD[e4QD]i1QD^i1PD[e4QD_i1QD`i1PD[e4QDai1QDbi1PD[e4QDci1QDdi1QDRJQDei1PDf]3PD[e4QDfi1QDgi1PD[e4PD
cZ:PDnX2PD[e4PDc>PDdj1PD[e4PD]:PD_^2PD[e4PDS\3PD_a3PD[e4PDd^2PDWY2PD[e4QDhi1PDVj2PD[e4QDii1PDh\3
PDeZ:PDh\3PDXo9PD[e4QDji1QDki1QDli1QDb3QDmi1PDmX2PD_a3Q@VHQDni1QDoi1PDgj4PD]e4PDUl2PDmX2PD_a3QDP
j1PDaa3PDRV4QDQj1QDRj1PDRV4QDSj1PDRV4PD[e4PDi[3PDiX2PDmj4PDPY2PDiX2PD]e4QDTj1PDiX2PDnX2QDUj1PDVn
9PDiX2PDfa3QDVj1PDiX2PDfa3QDg6QDWj1PDiX2QDXj1QDYj1QDZj1PDkX2PD]e4QD[j1PDkX2QDb3PDPd2PDkX2PDlX2PD
]e4QD\j1PDkX2QD]j1PDlX2PD]e4QD^j1QD_j1PDlX2PD]e4QD`j1PDlX2QD_[1QDaj1Q@bj1PDlX2QDcj1QDdj1PDlX2PD[
e4QDej1TD1QDfj1PDb\2PD]e4QDgj1PDb\2QDb3QDhj1QDij1QDjj1TD1QDkj1PDRk4QDRJQDlj1PDkj4QD_[1QDmj1QDnj1
PDca3QDoj1PDek4PDda3PDjn4PDk=PDda3PDf`3PDnY:PDnX2PD]e4PD`a3PD]e4PDg[:PD_a3PDPY2PDca3QDPk1PDfa3PD
m7PD`a3PD[e4PDYZ2PD[e4PDQk9PDn@PDfa3QDQk1PDZR2PDfQ2PDSP2PDZR2PDnX2PD]e4PDYR2PDnX2QDVHQDRk1PDVU2P
D]m4PDk7PDd8QDSk1PDe:PDac9PDnX2QDTk1PDV3PD^a3PDVT4PDnX2PD[e4QDUk1PDnX2PD]e4QDVk1VD0PDnX2PD]e4QDV
k1QDWk1PDnX2PD[e4QDXk1QDYk1PDnX2PD^a3PD]e4PDQ7PDnX2QDZk1PDnX2PD]j1PDmZ4PDnX2PDoY2PD^Q:PDZ\:PD_a3
PDak4PD[\:PD[Y2PD\\:PD`a3PD]e4PDle4PDjk4PDga3QD[k1PDa\:QD\k1QD]k1QD^k1P@_a3QD_k1PD_U2PD[Q9PDb\:P
D_U2QD`k1QDak1PDY3PDnX2PD]e4PDaU4PD`7PD`U4PDaU4PDma3QDbk1PDeP9PDfP9PDnf1PDnX2PD]e4PDnf1PD_i4PDfa
3PDnf1QDck1PDnf1PDe\:`Dih4`Dl_5PD^U4PDg`3PDZ9QDdk1TD1QDek1QDfk1QDgk1QDhk1QDfk1PDmP2QDik1PD`U4PD_
a3PD]e4PDRU2PDkn4PD_a3PD[e4PDk\:PDkn4PDl\:QDjk1QDkk1PDW[:PDda3PDW[:PD`k4QDlk1PD]k4QDmk1QDlU1PDnX
2PDHQDnk1QDok1PDHPDee4PD`a3PDHQDPl1PDHPDj6PDHPDV9PDQ]:PDHPDPZ2PDm\9PDHPDTd1PDZ9QD_8PDP]:PDea3PDT
Y2QDP?Q@c3QDQl1TD1QDRl1PDTY2QDSl1QDTl1TD1QDUl1PDTY2PDR:PDmX2PDTY2PDiX2PDfa3PDTY2PD^k9QDVl1PDTY2Q
DWl1QDXl1PDTY2PDT9QDb3PDTY2QD\AQDYl1TD1QDZl1PDTY2PD`a3PD]e4QD[l1PD_m8PDfa3QD\l1QD]l1PDX[2QD^l1TD
1PDT]:PD`T2PDda3PDn<PD`T2QD_l1TD1PDf@PD]`9PD`a3PD]e4PDW]:PDX]:PDkj4QD`l1QDmj1PDe<PDeP9PDmn5PDk^3
PDo]8PDgS:PDkj2PDf\2PDh@QDal1QDbl1PDfa3QDcl1PD]e4QDdl1QDel1QDfl1TD1QDgl1QDhl1PDmX2QDil1QDjl1QDkl
1QDll1PD]e4QDml1PDTP2PDda3PDTP2PDnX2QDnl1QDTGP@aa3PDRU2QDol1QDPm1QDQm1QDRm1QDSm1TD1QDTm1PD^f4QDU
m1PDg9PDnX2PDPX2PDg9PDnX2QDb3PDm\9PDZV:PDnX2PD]e4QDVm1QDWm1TD1QDXm1QDYm1QDZm1QD[m1QD\m1TD1PDog9Q
D]m1QDVHQD^m1QD_m1QD`m1TD2QDam1PDe3PDda3PD^h2PDiR9PD\]3PDo]:PDRV4PDSY2PDjn4PDSY2PDSY2PDSY2QDbm1Q
Dcm1QDdm1QDem1TD1P@oa4PDa>PDnX2PD]e4QDfm1PD`j2PDP^:PDba3PD]e4PDc>QDgm1QDRJTD1QDhm1PDoY:PD`T2PD]o
2QDim1QDjm1TD2PDRV4PD]e4QDkm1QDlm1PDbo2PDda3PDU^:PDV^:QDmm1PDW\2PDda3PDY\2PDX\2QDnm1P@]e4PDX\2PD
X^:QDom1QDPn1PDYo9PD_a3PD]e4PDZ^:PDWY2QDQn1QDRn1PDWY2PDck4PD[^:PDWY2PDQT4QD\NQDSn1PDWY2PDjn4PDbT
4PDWY2PDhn4PDWY2PDSQ2PDda3PDk7PDSQ2PD_a3PD]e4PDbAQDTn1PDNPDda3PDlc9PDaQ3PDd]3PDPZ2PDTo2QDUn1PDPZ
2PDS1PDRQ9PDPZ2PDZ2PDZY:QDVn1PDRZ:QDWn1PD]R3PDRV4PD]R3PDkX2PD[e4PD[?QDXn1QDYn1QDZn1QD[n1PD]e4PDl
2QD\n1PDoa3PDe^:QD]n1QD^n1TD1QD_n1PDV\2PD_a3PD]e4PDkR3PDg^:PDoR3PDda3PD[e4PDaa3PD[e4QD`n1PDaa3PD
h^:PDYQ:PDaa3QDan1TD1QDbn1QDg<QDcn1PDbe5PDl^9PD_a3QDdn1PDj^:PDf\2PDbS2PD`a3PDhh4PDe@PD_a3QDen1QD
fn1QDgn1TD1QDhn1QDin1PDlX2QDjn1TD1P@XR3PDRb8QDkn1P@_a3QDln1QDmn1PDlY2PDRR2PDU8PDdm4QDnn1PD_j4PDY
n8PD`7PDfa3PD]e4PDTe5PDba3PD]e4QDon1P@_a3PDba3PDo^:PDba3PD]e4PDih4PDba3PDUe2PDRm1PDnX2PDYn1PDP_:
QDSk1PDj_2PDja3PD]e4PDX`2PDda3QDPo1PDR_:PDda3PDkl3PDc6PDna3PDl\9PDl4QDQo1PDT_:PDe\2PD]4QDRo1PDWQ
4QDSo1PDU_:PDV_:QDTo1QDUo1TD2QDVo1PDb=PDW_:PDR:PDda3QDWo1PDU\9PDnX2PD]e4QDXo1QDYo1Q@b3PDZU:PDba3
PDY_:PD[e4PDVj4PDkV3PDo>QDZo1QD[o1PDn<PDda3PD\_:PDn<PDfa3PDZU:PDjX2PD^a3PDnX:PDjX2PDnX2PD]e4QD\o
1PDjX2PD]e4QD]o1QDT9QD^o1TD1QDV9PD__:PDda3PD`_:PDgU2PDna3PDiV4PDc[2PDhk4QD_o1QD`o1QDao1TD1QDbo1P
Dg8PDia3PDY\2PDda3PD^U4PDb_:PD[Q9PDc_:PDoa3PDP3PDRZ9PD^U2QDco1PDd_:PD[e4PDP=PDba3QDdo1QDeo1TD1QD
fo1PD_c2PD`a3QDgo1QDho1TD2QDio1QDjo1PD^a3TD1QDko1QDlo1PDba3PDn@QDmo1QDno1PDZ8QDRJTD1QDoo1QDPP2QD
QP2PDnX2PDg?QDRP2TD1QDSP2PDUe2PDPZ3QDTP2QDUP2TD1QDVP2PDaR5PDYd2PDP`:PDQ`:QDi[1QDWP2QDXP2QDYP2PD`
j4PDb;PDP]2QDZP2QD[P2PDS`:PDT`:PDY>PD]e4PDXY:QD\P2QD]P2PDmh2PDnX2PDkX2PD]e4PDUe2PDlX2PD[e4PDZf2P
DmX2PDfa3QD^P2PDab3QD_P2PD`X2QD`P2TD1P@Se9PDhc9PDml3PDW`:PDnX2PDcj2PDb^:QDaP2QDb3QDbP2PDZ\2PDda3
QDcP2PDY`:PD]e4PDSl2PD]e4PDV^2PDSV:PDRW2PD_X4QDdP2PDaT2PD]e4QDeP2PDfV2QDfP2PDj<QDgP2PDgV2QDhP2PD
]`:PDR;PDRb9PDQY2PDh5QDiP2PD^`:QDjP2PDPV:PD``:QDkP2QDlP2PDo]2QDmP2QDb3PDX`:PD]e4QDnP2QDoP2PD]e4Q
DPQ2QDQQ2PD]e4PDlY:PDnX2PD]e4PDd`:PD`7PD]e4PDX[2QDRQ2PD]e4PDe`:PDg9PD]e4PDPV:PD``:PD]e4QDSQ2QDTQ
2PD]e4PDe@QDUQ2PD]e4PDRb8QDVQ2PDgj4QDVHQDWQ2TD1P@Ul2QDXQ2QDYQ2PDh`:QDb3QDZQ2QD[Q2TD1QD\Q2QD]Q2QD
^Q2PDl`:PDnX2PDm`:PDn`:PDY<PDo`:PDPa:PDda3QD_Q2QD`Q2TD1PDgU2PDQa:PDca3PD\_8PDmY:PDgo4SD0QDaQ2PD_
a3PDdQ2PD_a3PDnX3WD0QDbQ2XD0QDe5`Ddo2`Deo2QDZ3WD0PD]e4QDcQ2QDdQ2XD0QFeQ2QDZ3Q`1c3WD0QDfQ2XD0VD0Q
FeQ2QDZ3Q`1c3WD0QDfQ2XD0QDgQ2QFhQ2TD3QDZ3Q`1c3WD0Q`1c3QDiQ2XD0VD0QFhQ2TD3QDZ3Q`1c3WD0Q`1c3QDiQ2X
D0QDjQ2WD0QDV>aDh3aDX3SD0PDda3`D[e4`D\e4`D]e4`DoY2aDX3SD0S@0XD0QDkQ2QDlQ2Q`1c3WD0QDmQ2XD0QDnQ2WD
0Qd1c3QDT2XD0QDe5aDX3WD0QDT2XD0QDe5aDX3WD0QDV>Q`1c3QDT2XD0S@0QDoQ2QDPR2PD^T2QDQR2WD0Q`1c3QDRR2XD
0QF[=QDZ3Q`1c3WD0Q`1c3QDSR2XD0QDTR2QDZ3Q`1c3Q@V>WD0Q`1c3QDUR2XD0WD0QDT2`DXk4`D`a3`D_a3`Dda3`DnX2
`D^a3`Dfa3`Dma3`D[T2`Dna3`D\k4`DlX2`Daa3`DQY2`Dca3SD0QDVDXD0aDX3QDZ3WD0QDVR2QDWR2XD0QDXR2QDYR2WD
0QDZR2XD0QD[R2QD\R2TD1WD0QD]R2XD0VD0QD\R2TD1WD0QD]R2XD0QD^R2QFeQ2TD4QDZ3Q`1c3WD0QD_R2QD`R2XD0VD0
QFeQ2TD4QDZ3Q`1c3WD0QD_R2QD`R2XD0QDfW1QFTR2QDZ3WD0PDHSD0XD0VD0QFTR2QDZ3WD0PDHSD0XD0PD1QDaR2WD0PD
HSD0XD0VD0QDaR2WD0PDHSD0XD0PD1WD0QDP?PDWASD0XD0QFeQ2WD0QDbR2PD_7QDcR2XD0QDZ3QDdR2TD3WD0QDeR2XD0`
D_a3WD0QDfR2TD1QDgR2QDhR2XD0QDZ3WD0QDiR2TD2QDjR2PD_a3QDTFXD0WD0QDkR2PD_a3QDlR2QDmR2XD0WD0PDX[2QD
nR2XD0`DnX2`D^a3WD0QDoR2XD0`D_a3WD0QDPS2QDQS2XD0`Ddo2`Deo2`DWn1`D[m2`D\c:`Dca3`D_a3`DnX2`DlX2`D[
l1QFeQ2QDZ3Q`1c3WD0QDRS2PDfa3QDSS2XD0WD0QDTS2QDUS2TD1QDVS2XD0QDWS2PDle4PDfQ2PD_7PDhe4QDXS2QDX@S@
0QDYS2PDXAQDZS2PDca3QDV>S@0WD0QD[S2XD0QD\S2QDZ:TD1PD]e4QD]S2QFTR2TD1QDZ3WD0PD[e4Q`1c3SD0XD0QD^S2
QD_S2WD0QD`S2XD0QDaS2QDbS2QDcS2PD]e4QDdS2QDeS2QDdS2QDeS2QDfS2QDZ3Q`1c3WD0QDgS2XD0QDhS2QDiS2QDjS2
`Dd3`D_a3`DnX2PDg`5QDkS2QDlS2QDmS2QD[3Q@`3Q`1c3QDnS2QDV>QDoS2PD]e4QDPT2QDQT2PDi^9PDQg:QDRT2QDST2
PDQb:QDTT2PDTY2QDUT2QDVT2PDTY2QDWT2PDYR2PDnX2PD]e4PDj[3PDYX:PDlX2PDT7PDS2PDiX2PDRb8QDXT2QDYT2QDZ
T2PD]e4QD[T2PD]e4QD\T2QE]T2QD^T2TD1WD0QD_T2XD0QD`T2QDbFQDaT2QDVDQDbT2QDcT2QDdT2QDeT2PDfa3QDfT2QD
gT2QDhT2QDiT2QDjT2QDkT2PD]>QDlT2PDg?QDmT2PDf?QDnT2PDTY2PD[e4QDoT2PD`a3QDPU2QDQU2PD`a3PD_T5QDRU2Q
DSU2QDTU2QDUU2QDVU2PD_a3QDWU2PDca3QDXU2QDYU2QDZU2PDi@QD[U2PDP\6PDYi:QD\U2QD]U2PDU\9PDnW2PDX[2QD^
U2QDk3Q@Y8QDZ8WD0QD_U2XD0QDk3TD1WD0QD^k1XD0QF`U2Y@0WD0PDZi:XD0QDh:WD0QDaU2PD]e4QDbU2XD0WD0QDcU2T
D1PD]f5XD0QFdU2Q@X3Y@0WD0QDeU2XD0QDfU2WD0QDgU2TD1Q@hU2QDiU2XD0QFW<Y@0WD0QDjU2XD0QDkU2QDX3WD0QDlU
2XD0WD0QDT9QDmU2XD0WD0PDiX2PDnX2PDUo9XD0WD0QDP?S@0PDUn1PD`a3QDnU2P@_a3XD0VD0WD0QDP?S@0PDUn1PD`a3
QDnU2P@_a3XD0QDoU2WD0QDPV2TD2QDQV2XD0SD0WD0QDRV2QDSV2Q@TV2TD1QDUV2XD0QFVV2TD1WD0QDWV2XD0`D]e4`Df
l:`D^i4`D[e4`DnX2`Dgl:QDZ3Q@`3Q`1c3S@0WD0QDXV2XD0VD0QDZ3Q@`3Q`1c3S@0WD0QDXV2XD0QDYV2PDlX2PD]e4QD
ZV2VD0PDlX2PD]e4QDZV2QD[V2PDnX2QD\V2PDRV4QD]V2QD^V2QD_V2QF`V2WD0QDaV2XD0VD0QF`V2WD0QDaV2XD0QDbV2
QDcV2TD2WD0PDgj4XD0VD0QDcV2TD2WD0PDgj4XD0PD1QDdV2QDeV2`Dmm:QDfV2S@0WD0QDgV2XD0PD[9QDhV2PDRV4PDg`
5PDmX2PD_a3PDg`5QDiV2TD2PDgj4PD`U4PDma3QDV\1PD^S2PDUj1QDjV2PDjX2P@]e4QDkV2PDbi4QDlV2QDlV2VD0QDlV
2PD1QDmV2QDnV2QDoV2Q`1c3WD0QDPW2XD0VD0QDnV2QDoV2Q`1c3WD0QDPW2XD0QDQW2QDRW2Y@0Q@[3Q@c3WD0QDV2XD0V
D0QDRW2Y@0Q@[3Q@c3WD0QDV2XD0QDSW2QDTW2WD0QDUW2QDVW2XD0QFh3TD2WD0QDWW2QDXW2XD0QDYW2PDaa3`D[4QFZW2
TD1`Ea1`ER8`ES8`ET8`EH`EnX2`E]e4`E[e4`E\e4`E_a3`Egk4`EZj4`Ekn:WD0QDU2XD0QDj;Q@e3WD0QDU2XD0QD[W2U
D0WD0QDU2XD0SD0PDSo3PD_a3PDln:QD\W2PDnX2PD]e4PDe5QD]W2PD_a3PDRc2PDlX2PD]e4QD^W2PDlX2TD1QD_W2Q@`W
2PD^X2QDaW2QDbW2PD^f4PDln:QDcW2PD_a3PDTd1QDdW2PD_a3PD_^1PDmn1PD_a3QDSQ2QDeW2PDkX2PDPa8QDfW2QDgW2
QDWd1PDkX2PD`U4PDZ5PD\o:PDP4PDbQ9PDaS:QDhW2PD`W:PD^Q:PDoX2PDZS:PD_U2PDRb9PDim1PDea9PDZY:QDiW2PDk
n1PD\d2PDab3PD\d2PDf?QDjW2QDkW2QDlW2QDg6QDmW2PD`T2PD]e4PDf@PD[e4QDnW2PD_a3QDoW2QDPX2QDQX2PDfa3QD
RX2QDSX2PDlX2PDeo:PD`X2QDTX2PDSe9QDUX2QDVX2PDem2PDea3PDg]:PDX`2PDda3PDmP2PDRU2PDX[2QDWX2PD[e4PDg
2PDdj1QDXX2QDYX2QDZX2PD[e4PD]U4PDRo9PDZP2PDlX2PDf@PDPe5PDlX2QD[X2PD^a3QD\X2QD]X2PDho:QDRJQD^X2PD
Ro9QDRJPDT7PDXS:QD_X2PDfe9QD`X2PDUn1PD`a3PDak4PD[e4PDW=PD_a3PD[e4QDaX2PDfa3PD[e4QDbX2QDcX2QDdX2Q
DeX2QDfX2PD^[8PDna3QDgX2QDhX2QDiX2QDjX2PD]e4QDkX2QDlX2QDmX2QDZP2QD[P2PDe3PDda3PDeP:PDP1QDnX2QDoX
2QDPY2PDlX2QDQY2QDRY2QDSY2QDTY2QDUY2QDVY2QDWY2QDXY2QDYY2QDZY2QD[Y2QD\Y2TD1QDb7QD]Y2QDT9QD^Y2QD_Y
2VD0QD_Y2PD1QD`Y2PDen2QDaY2QDbY2PD[e4QDcY2QDdY2QDeY2TD1QDfY2QDgY2QDhY2Q@iY2QDjY2QDkY2QDlY2QDmY2P
DmX2PD_a3QDnY2PDak4PD`T2PD]e4QDoY2QDPZ2QDQZ2QDRZ2QDSZ2PDeP9PDfP9QDTZ2QDUZ2PD_^2PD`:QDVZ2PDgj4PDT
e2QDWZ2PDgj4QDXZ2QDYZ2PD`a3PD]e4PDg[:PD_a3QDZZ2PD]R3PD[e4PDjn4PDZZ9PDYo9PD_a3PD]e4PDZ^:PDlY:PDnX
2PD]e4PDfQ:PD_a3PDe]8PDUd1QD[Z2S@0PDT7PDXS:QD\Z2QD]Z2QD^Z2TD3QD_Z2QD`Z2PD_a3PD^a3PD]e4QDaZ2PD_a3
QD\AQDbZ2QDcZ2QDdZ2QDeZ2QDfZ2QDgZ2QDhZ2PD]e4PDQS;QDiZ2TD1QDjZ2QDkZ2PDa\2QDlZ2PD]e4QDmZ2QDa[1TD1Q
DnZ2QDoZ2QDP[2QDQ[2QDc7TD3PDba3QDR[2QDS[2PD]e4QDT[2PDnY3QDU[2QDV[2QDW[2QDed1PDlX2PDWR:PDP3PDRZ9Q
DX[2PD\^:PDg`5PDZU:PDba3PDoY2QDY[2QDZ[2PDjX2QD[[2PDjX2QD\[2PDnX2QD][2PDQ7QD^[2QD_[2QD`[2P@kR3QDa
[2TD1QDb[2QDc[2QDd[2QDe[2QDf[2QDg[2PDPT;PD_a3PDT7QDh[2QDi[2QDj[2PDj^:PDf\2QDk[2TD3PDUd1PDna3QDUZ
1QDl[2SD0PD^a3PD[e4PDgR9PDnX2QD^6QDm[2PDmX2PD_a3QDn[2QDo[2QDP\2TD1QDQ\2QDR\2TD1PDiX2QDS\2QDT\2QD
mCQDU\2QDV\2PDW9QDW\2PDHPDne8PDX[2QDX\2PDT:PDW[9PD\c5PD_a3PD]e4PDSW2QDY\2QDZ\2PDeT;PD`T2`E>`E]m4
QD[\2Q`1e3Q`1c3WD0QDX2XD0`D_^2`DfT;QD\\2WD0QD]\2QDZ3XD0QD^\2WD0QD_\2TD3PD`a3QD`\2XD0QFa\2QDb\2Q`
1e3Q`1c3WD0QDc\2XD0`DTm2`DXU;`DYU;`Dg`2`D[^2QDZ3Y@0WD0PDlX2PDmd5XD0`DRo9`D]e4QDh3QDZ3PDlX2PDPo9Q
Dd\2QDe\2QFW<QDf\2Q`1c3WD0QDW2XD0`Dg6QDZ3PDZ_9WD0QDg\2XD0PD[U;SD0QDh3QDZ3Q`1c3QDh\2PDb\2QDZ3QDi\
2PDba3QDj\2QDRAS@0S@0QDk\2PDnX2QDl\2WD0QDm\2XD0QDh3QDZ3SD0PDml4PDma3WD0QDW2XD0QDR9QDn\2Q`1c3QDo\
2QF[=QDZ3YD0WD0QDW2XD0QDP]2QDZ3Y@0WD0QDQ]2XD0PDfa3UD0QDa3SD0QDh3WD0Q`1c3QDW2XD0VD0UD0SD0QDh3WD0Q
`1c3QDW2XD0VD0UD0QDa3QDh3WD0Q`1c3QDW2XD0VD0UD0QDh3WD0Q`1c3QDW2XD0VD0UD0QDa3SD0QDh3WD0Q`1c3QDW2XD
0QDR]2UD0SD0QDh3WD0Q`1c3QDW2XD0QDR]2UD0QDa3QDh3WD0Q`1c3QDW2XD0QDR]2UD0QDh3WD0Q`1c3QDW2XD0QDR]2WD
0QDS]2QDT]2XD0PD^a3PDVT4QDU]2PDd_8PDnX2PDPZ2PDie1PDHQDV]2QDW]2PDfa3QDX]2PD]l1`E]m4`E>QDY]2PDYb9P
Dfa3QDZ]2QD[]2PD]e4PDcS:PDW:QD\]2PDcU;QDVm1PDnX2PDV\9PD_a3QD]]2QDn8QD^]2PDeU;PDnX2QD_]2PDfa3PDlX
2PD^e4PD[Q:QDZ3PDiX2PD`a3PDPY2QD`]2PD]e4QDa]2QDb]2PDV\9PD_a3PD^a3PD[e4PDgR9QDc]2PDaa3QDh3QDZ3Q`1
e3WD0QDd]2XD0QDh3TD1QDe]2QDf]2S@0S@0WD0QDg]2XD0QDh3QDg[1WD0QDP4Q`1c3QDh]2XD0PDP`3QDZ3PDiU;QDi]2Q
Dj]2QDk]2PDgc2PD_a3PDhe1PDYZ4QDl]2PDHPDYg1PDnX2SD0PDYg1QDZ3QDm]2QDn]2QDo]2QFY6TD3QDZ3WD0Q`1e3Q`1
c3QDW2XD0`Daa3Q@X3QFP]2QDZ3Q`1e3Q`1c3WD0QDW2XD0QDP^2Q`1c3WD0QDW2XD0WD0QDQ^2XD0Q`1c3QDe5QD]3Q`1c3
WD0QDR^2XD0QDh3QDZ3Q@]3WD0QDS^2XD0`Dga3`Dfa3S@0aDX3QDT^2Q`1c3PDlY4QDh3TD3QDU^2P@fa3P@_7WD0Q`1c3Q
DW2XD0QDh3TD3QDlY1WD0PDfa3SD0XD0QDh3TD3QDZ3Q`1c3WD0QDV^2QDW^2XD0PDiU;QDX^2QDY^2QDhU2PDlX2QDZ^2PD
aa3QD[^2PD`j4QD\^2QD]^2QD^^2QD_^2TD2QD`^2QDa^2TD2QDb^2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD[2XD0QDc^2`Ea
7`Ec7`E`7`Eb7`E_7`Ed7WD0QD[2XD0QDd^2TD2QDe5QFe^2QDZ3Q`1e3WD0QDf^2XD0QD]FQDg^2QDh^2TD2QDi^2QDj^2Q
Dk^2TD1WD0QDl^2S@0QDm^2XD0QFe^2Q`1e3WD0QDn^2PDfa3XD0QDo^2QDP_2PD_a3aDQ_2`DZi4SD0QDR_2QDS_2TD1PDn
a3WD0SD0XD0QDT_2PDkX2PDba3QDU_2TD2PD`T2PD^a3QDV_2QDb\1QDh3WD0QDW_2XD0QDkFPDlX2PD]e4PDW[9PD_a3QD^
6QDX_2QDY_2QDZ_2QD[_2TD1PDiX2QD\_2QD]_2Q`1c3WD0QD^_2XD0QD__2QD`_2PDfa3QDa_2PD]e4QDb_2QDc_2WD0QDd
_2XD0QDe_2QFe^2WD0QDf_2QDg_2XD0PDfa3QDh_2QDgKQDi_2QDj_2WD0QDk_2XD0QDl_2QDm_2TD1QDn_2QDY6QDo_2Q@e
3WD0QDP`2XD0WD0QDQ`2XD0TD2QDR`2PDaa3Q@S`2WD0QDT`2XD0`D_a3QDU`2QDV`2S@0WD0QDW`2XD0WD0QDX`2XD0QDY`
2QDZ`2QFh3Q@e3WD0QD[`2XD0PDfa3QD\`2Q@e3WD0QD]`2XD0QD^`2QDh3Q@Y8QDZ8WD0PDX8XD0QD_`2QD[=WD0PDfW;XD
0`Dfa3QFh3QD``2Q`1e3WD0QDa`2XD0`Dfa3QDh3QDb`2SD0S@0WD0QDc`2XD0QFY6Q`1e3WD0Q@Y8Q@Z8Q`1e3QDZ2XD0aD
d`2Q@X3QDe`2Q`1e3WD0Q@Y8Q@Z8QDZ2XD0QDh3TD2PDHPDdU4WD0QDZ2XD0QDh3TD2PDda3WD0QDZ2XD0QDf`2WD0QDg`2X
D0QDh`2QDY8QDZ8WD0QDi`2QDj`2QDk`2XD0QDZ8WD0QDi`2QDj`2QDk`2XD0QDY8QDZ8QDl`2WD0QDm`2XD0QDZ8QDl`2WD
0QDm`2XD0QDn`2S@0QDo`2QDh3QD[3QDPa2S@0WD0QDQa2XD0QDRa2QDSa2SD0WD0QDTa2QDZ3Q`1c3QDUa2XD0PDcT2PD_a
3QDVa2PDaa3S@0WD0QDWa2XD0QDXa2S@0S@0WD0QDYa2XD0PDnX2PDWW;PDmX2PD_a3QDZa2PDnX2PDkh4PDfa3QD[a2QD\a
2P@TY2PDfa3QD]a2PDfa3WD0QD^a2XD0PDlX2PDW\9QD_a2QD`a2PDeX;QDaa2WD0Q`1c3QDW2XD0QDba2TD1WD0PD[e4QDc
a2QDda2XD0WD0QDea2PD[e4Q`1c3QDfa2S@0QDga2XD0WD0PD]T2QDha2QDia2QDja2XD0WD0QDka2PDnX2PDfa3XD0WD0QD
la2QDma2TD1PDYZ4XD0VD0WD0QDla2QDma2TD1PDYZ4XD0QDna2UD0aDh3`D]e4SD0WD0QDoa2XD0QDPb2WD0QDQb2QDa3QD
Rb2QDSb2XD0WD0PDoY2PD_a3QDTb2XD0SD0`E>`E]m4`Efa3`E_a3`E^T2`Eda3WD0QDY2XD0QDUb2WD0QDPBTD2QDVb2XD0
QDWb2WD0QDXb2P@TY2QDYb2TD1QDZb2XD0`D`a3`Dd_2`Dc_2`D_^2`E>`E]m4WD0QDZ3Y@0QD[b2XD0`DiX2`DjX2WD0QDW
b2QD\b2TD2QD]b2XD0WD0QD^b2PDda3QD_b2XD0QD`b2WD0QDab2XD0QDbb2WD0PD`Y;QDb3QDcb2XD0WD0QD]<TD4QDdb2X
D0WD0QDeb2Q@fb2TD1QDgb2XD0WD0QD[>QDhb2TD1QDib2QDjb2XD0`DPQ2`Dch4WD0QDkb2QDlb2PDna3XD0WD0QDmb2PDi
4XD0VD0WD0QDmb2PDi4XD0QDnb2WD0QDeIQDob2P@ab3QDPc2XD0WD0QDWCPDlX2QDV>QDQc2XD0WD0QDRc2TD1QDSc2Q@\A
QDTc2XD0WD0QDf@QDb3QDUc2QDVc2XD0WD0QDWc2TD1QDXc2XD0QF`U2Y@0WD0QDYc2QD\NXD0WD0PD^a3PD]e4QDZc2PD_a
3XD0WD0QDkFQDb3QD[c2XD0WD0PDkn4PDfa3QDVHXD0WD0QD\c2TD1PD[e4QD]c2PDfa3XD0SD0WD0QD^c2QD_c2QDVHQD`c
2XD0WD0QDac2TD3PDna3QDbc2XD0SD0WD0QDcc2QDdc2TD1QDec2XD0QDfc2WD0QDgc2XD0QDhc2TD1VD0QDfc2WD0QDgc2X
D0QDhc2TD1QDic2QDfc2Y@0WD0QDjc2XD0PD]e4S@0WD0QDkc2Y@0QDlc2XD0QDTFTD5WD0QDmc2PDfa3XD0QDnc2QDP]2TD
6QDoc2TD1QDPd2Q`1c3WD0QDW2XD0VD0QDP]2TD6QDoc2TD1QDPd2Q`1c3WD0QDW2XD0QDQd2QDP]2WD0QDRd2XD0QDg6QDS
d2WD0QDTd2PDfa3XD0SD0WD0PDW6PDfa3PD\e1XD0SD0QDUd2QDZ3Y@0WD0QDVd2XD0`Dba3QDX3WD0QDZ3QDWd2TD2QDXd2
XD0QDYd2WD0PDna3QDZd2QD[d2XD0VD0WD0PDna3QDZd2QD[d2XD0QDaT1WD0QD\d2PDaU4XD0WD0QD]d2QDZ:PDi;XD0QD^
d2QD_d2WD0QD`d2PDi;XD0QDad2QFbd2TD3WD0QDo_2QD^6QDcd2QDdd2XD0`Dea2`Ddo2WD0QDm2XD0Y@0QDed2TD1VD0WD
0QDm2XD0Y@0QDed2TD1QDfd2QDgd2QDhd2SD0S@0WD0QDZ2XD0QDid2QFjd2WD0QDkd2XD0QDld2QDmd2TD4WD0QDo_2Y@0P
DV6QDnd2XD0QDod2TD1WD0QDP9PDiX2XD0VD0QDod2TD1WD0QDP9PDiX2XD0QDPe2QDZ3WD0QDQe2QDRe2TD1QDSe2XD0P@]
e4VD0QDZ3WD0QDQe2QDRe2TD1QDSe2XD0P@]e4QDTe2WD0QDUe2PDb\2XD0QDVe2WD0PD^a3QDWe2XD0VD0WD0PD^a3QDWe2
XD0QDXe2QFeQ2TD2WD0PDlX2QDb3QDYe2XD0QFeQ2Y@0WD0QDZe2TD1QD[e2XD0VD0QFeQ2Y@0WD0QDZe2TD1QD[e2XD0QD\
e2QFeQ2Y@0WD0QD]e2XD0QD^e2WD0QD_e2QD`e2XD0SD0QDae2TD3WD0QDiBQDbe2TD1QDce2XD0VD0QDae2TD3WD0QDiBQD
be2TD1QDce2XD0QDde2WD0QDkb2QDee2TD1QDfe2XD0VD0WD0QDkb2QDee2TD1QDfe2XD0QDge2QDhe2WD0QDie2QDb3QDje
2XD0WD0QDke2TD1QDle2XD0QDme2WD0PDeQ2QDgJQDne2PD]a8QDoe2XD0WD0QDX]2QDne2PD]a8XD0PD_a3WD0QDPf2QDQf
2TD1PDfa3XD0SD0WD0QDRf2PDnX2XD0QDSf2WD0QDTf2P@nX2XD0VD0QDSf2WD0QDTf2P@nX2XD0QDUf2QFeQ2TD1WD0QDVf
2Y@0TD1QDWf2XD0SD0QFeQ2QDZ3Y@0WD0QDXf2XD0QDYf2WD0QDZf2PDfa3QD[f2XD0SD0QDZ3WD0PDmX2PDfa3XD0QD\f2Q
DZ3Y@0WD0PD[1QD]f2XD0QD^f2QD_f2WD0QD`f2QDaf2XD0QFeQ2QDZ3WD0QDbf2TD1VD0XD0`DnX2`DlX2`DYU2`Daa3QFe
Q2QDZ3WD0QDbf2TD1QDcf2XD0`DnX2`DlX2`DYU2`Daa3UD0WD0QDhGQDdf2SD0XD0QDaHWD0QDef2QDff2TD3QDgf2XD0WD
0PDo\;XD0QDhf2WD0QDif2PD[e4QDjf2XD0UD0WD0PDYT2XD0QDZGQDkf2WD0QDlf2QDmf2QDnf2QDof2XD0WD0QDPg2QDQg
2QDb3QDZf1PDg?XD0WD0PDak4QDRg2PDfa3XD0WD0QD`FPDfa3PDik4XD0QDbW1WD0QDWV1PDeQ2P@TY2QDSg2TD2QDTg2XD
0WD0QDUg2QDVg2QDWg2XD0UD0WD0QDXg2XD0SD0QDYg2PD[e4PDj6PDPd2QDXc1TD1PDlX2TD4QD`W2QDZg2QD[g2WD0QD\g
2XD0TD2QD]g2SD0UD0QD^g2WD0QD_g2XD0VD0UD0QD^g2WD0QD_g2XD0QDfW1QD`g2Q@Z3Q`1c3WD0QDag2XD0`Dfa3aDX3U
D0WD0PDXT2QDV>SD0XD0UD0WD0PDkl4QDV>SD0XD0UD0QDbg2QDcg2UD0WD0QDdg2XD0SD0`DZi4UD0PDgd8QDeg2QDfg2PD
gd8PDfa3QDgg2QDcZ1QD\\1PDno9QD\NQDZ3PD[e4Q`1c3WD0QDhg2XD0QDig2QDjg2UD0WD0QDkg2XD0WD0QDlg2Q`1c3Q@
mg2QDa4XD0QDa4QDng2QDog2QDROTD2QDPh2QDQh2QDRh2QDZ3WD0QDSh2XD0PDfa3QDTh2WD0QDROXD0SD0PDT7PDn<PD]8
QDUh2PDiX2PD]8PDiX2QDVh2QDWh2QDXh2PDjd2PDkX2QDYh2QDZh2PDeV2QD[h2PDg`:PDiX2QD\h2QD]h2WD0QD^h2XD0`
Dfa3QD]h2WD0QD^h2XD0`Dfa3QD\h2WD0QD^h2XD0`Dfa3WD0QD^h2XD0`Dfa3QDbW1QDZ3Q`1c3WD0QD_h2XD0QD`h2QDah
2QDbh2PD[e4WD0PDgd8XD0PDfa3QDch2QDdh2TD1QDeh2QDROTD2QDfh2QDgh2PD_7WD0QDhh2XD0QDZ3PDfa3PD_7WD0QDi
h2XD0QDjh2QDkh2QDlh2PD]e4PDn;QDmh2QDnh2QDoh2QDcLPDa\2QDPi2PDa\2PDda3PDRk4PD]e4PDmP:PDnP:QDQi2QDR
i2QDSi2P@_a3QDTi2PDeP;QDUi2PD`a3PDSV4QDVi2PDfa3PDo7QDWi2PDVZ4PDnX2QDXi2PDPY2PDkX2PDd@TD2QDYi2PDo
Y2PD_a3PD]e4QDZi2PD`S2QD[i2TD6WD0Q`1c3QDmg2XD0QD\i2QD[i2TD5PD`a3TD3WD0QDa4XD0QD]i2TD8PD4WD0QD^i2
XD0UD0WD0PDY^;XD0WD0QD]i2SD0PD4QD^i2XD0WD0QD]i2SD0SD0PD4QD^i2XD0QD_i2`DVi4`DR8`DYj1QF`i2TD2WD0QD
ai2XD0QDai2`Do7SD0PDlQ2PDo7Q`1c3QDbi2PD^2PDaS2QDci2PDaS2QDdi2WD0QDXT1PDfa3XD0SD0QDei2PDfa3aDX3`D
d9QDfi2PDfa3QDgi2QDXT1PDfa3WD0QDhi2XD0QD^KWD0QDii2XD0`DHQD_DQ@ji2P@[e4PDnc4QD\NQDZ3WD0QDki2QDli2
XD0PDPY2QDZ@QDmi2QDni2WD0QDoi2QDPj2XD0QDQj2S@0S@0WD0QDZ3QD_W1XD0QDRj2TD2WD0QDSj2QDTj2XD0WD0QDUj2
PD_7TD1QDVj2QDWj2XD0PD]e4WD0SD0PDjl8QDXj2TD1PDfa3XD0UD0WD0QDYj2QDZj2XD0TD6QD[j2WD0QD\j2QD]j2VD0X
D0WD0QD\j2QD]j2QD^j2XD0WD0QD_j2PDk7PDSb8XD0WD0QD`j2PD_7TD2QDaj2XD0WD0PDPb3PDmZ4XD0SD0UD0WD0QDbj2
QDcj2TD1XD0SD0QDdj2QDej2QDfj2TD1WD0QDgj2TD1QDhj2XD0WD0PDTY2PDWY2QDij2PDfa3XD0WD0PD]e4PDl^;XD0SD0
WD0QD^APDk<PDHQDjj2XD0WD0QDkj2P@mX2PD`a3XD0WD0QDlj2QDmj2QDnj2Q@oj2XD0SD0WD0QDPk2QDZ@QDQk2TD1PDfa
3QDRk2XD0WD0QDXT1QDSk2PDfa3QDTk2XD0WD0PDZ8PDfa3XD0QDUk2WD0QDVk2QDWk2QDXk2TD1YD2XD0SD0WD0QDYk2QDZ
k2QD[k2QD\k2TD1QD]k2XD0WD0QD\3Q@Z:QD^k2XD0SD0WD0QD_k2QD`k2QDak2XD0WD0QDbk2PD_a3SD0XD0QDck2WD0PD]
e4QDdk2QDek2QDfk2XD0WD0QDgk2QDhk2PD`a3SD0QDik2XD0QDjk2WD0QDkk2XD0QDlk2PD[e4S@0WD0QDmk2XD0PDn_2PD
`a3SD0QDnk2SD0QDok2PD[_;PDfa3PD_7QDPl2PDfa3QDQl2WD0QDRl2XD0QDSl2QDTl2PDiX2PDe]8PDel1PDSo2PDhl1QD
Ul2WD0QDVl2XD0QDWl2QDZ3WD0QDXl2XD0PD`a3TD2QDYl2QDlU1WD0QDZl2PDfa3PD_7XD0QDZ3QD[l2QD\l2QD]l2QD^l2
QD_l2PDHPDPP4PDnX2UD0QD`l2QD\2QDbAPDo7WD0QDal2XD0QD^AQDbl2QDcl2SD0QDdl2PDk<PDT7PDfa3PDgQ2PDk<QDe
l2QDkFQDfl2QDgl2QDhl2PDfa3QDZ3QDil2QDni2QDjl2QDkl2QDll2QDml2QDZ3PDd@QDnl2QDol2SD0QDPm2QDQm2PDgQ2
PD_7Q`1c3WD0QDRm2XD0PDgQ2QDSm2QDTm2PD[e4PDlQ2PDeQ2PDk<QDUm2PDPY2QDVm2PDfa3QDWm2P@g?PDbi4PDde9QDX
m2PD]e4PDRk9QDYm2PD]e4QDZm2PDUY2QD[m2QD\m2PD^a3QD]m2QD^m2QD_m2PDfa3QD\2QD`m2QDam2PD]V3PDnX2PDhe1
PDfk1QD\NQDbm2QDcm2QDdm2QDbFPD_a3QDem2QDfm2QDgm2PDlX2QDhm2QDim2QDjm2PD[Z9PDmX2QDkm2P@`7QDlm2QD\N
PDhQ2PD`_;PD`_;QDmm2QDnm2QDom2QDPn2QD\NPDgg1`DoP2`Df;`Djl1`DVk1`DiT4`Dn;`Dil1`Dn=`DQb8`Dgj1`DUj1
`D[o1`Di;QD\2QDPm2QDQn2QDbW1QDbAS@0QDRn2`Dd7QDbW1Q`1c3QDSn2QDTn2QDUn2QDZ3QDVn2QDWn2QDXn2Q`1c3QDY
n2PDZT2PDTY2SD0PDYT2PDga3SD0PDXT2PDga3QDZn2PD]U2QD[n2QD\n2PD]U2PDbi4PD4SD0PD]U2PDbi4QD]n2PD[j4PD
bi4QD^n2PD]Z2PDaS2PDPb3QD_n2PD^a3QD`n2PD]f4PD4QDan2PD^a3QD`n2PD]f4QDan2PDnX2QD`n2PD]f4PD4PD]m4PD
nX2QD`n2PD]f4PD]m4PD\j4PD]f4QDbn2PDPb3QDbW1PDc7PDlY2PDU8PD]_1PD_7PD]_1PDfa3QDZ3PD^k9SD0PD^k9QDcn
2QDbAPD_7QDdn2QDen2QDhHSD0TD2PDgg1QDfn2QDgn2PD_7Q`1c3QDhn2QDin2QDjn2QDkn2QDln2PD]e4QDmn2QDnn2QDo
n2PD]U2QDPo2QDQo2PDbi4QDRo2SD0QDWm2PDbi4QDWb2QDSo2QDTo2QDUo2QDVo2PDgQ2PDk<PDT7PDfa3QDPm2QDWo2QDe
l2PDaS2PDkX2PDaS2PDfa3PDo_;PD4SD0QDXo2WD0QDoi2QDYo2QDZo2XD0WD0QDkR2SD0QD[o2PD_7PDfa3XD0WD0PD_=PD
ZZ2XD0QD\o2WD0QD]o2QD^o2TD1QD_o2XD0QD`o2WD0QDao2PDnc4XD0SD0QD`o2WD0QDX6PDTY2PDnc4XD0SD0WD0QDbo2Q
Dco2PDfa3QDdo2XD0SD0QDeo2WD0QDfo2S@0QDgo2PDfa3XD0`Dm:`Di;`D^l9`Dnn1UD0WD0QDho2QDio2TD4PD_7XD0QDj
o2UD0WD0QDho2QDio2TD4PD_7XD0YD1QDko2P@gQ2WD0PD_7TD1QDlo2QDmo2XD0QDPm2WD0PDo7QDno2XD0QDPm2WD0PDo7
YD1XD0QDbW1PDgQ2WD0PDo7YD1XD0QDbW1PDgQ2WD0PDo7QDno2XD0WD0QDoo2PDgQ2QD\2XD0QDPP3WD0QDQP3XD0TD1QDR
P3QDSP3Q@TP3WD0P@]U2QDUP3XD0P@Yb9QDVP3WD0PD]U2QDWP3XD0QDXP3WD0PD]U2PDc^3XD0QDYP3UD0WD0PDbi4QDWb2
XD0SD0WD0QDZP3QDWb2QD[P3XD0VD0WD0QDZP3QDWb2QD[P3XD0QD\P3UD0WD0QD]P3SD0S@0S@0PD4PD`U4XD0SD0UD0WD0
QD^P3SD0S@0S@0PD4QD]P3XD0SD0UD0WD0QD_P3XD0QD`P3WD0QDaP3YD2XD0`Dfa3QDbP3WD0QDcP3XD0SD0QDZ3WD0QDdP
3P@mX2P@`a3XD0QDeP3TD2QDfP3WD0QDgP3QDhP3XD0VD0WD0QDgP3QDhP3XD0QDiP3WD0QDjP3XD0QDkP3TD3QDlP3QDmP3
WD0QDbP1Y@0QDnP3XD0`Dl;`DXb1`Dl[2`Dco3UD0WD0PDml4PDma3YD2XD0TD5PD4SD0UD0WD0PDo_;PD_a3YD2XD0TD5PD
4SD0UD0WD0PDo_;PD_a3SD0TD4PD4QD\2XD0SD0UD0WD0PDml4PDma3SD0TD4PD4QD\2XD0SD0`EPb3`E[T2`EQY2`EXT2QD
oP3WD0QDPQ3XD0QDQQ3`DZi4PDXT2WD0SD0TD1QDRQ3QDZ@XD0SD0PDZT2WD0QDSQ3XD0WD0QDTQ3TD1QDUQ3XD0QDVQ3WD0
QDWQ3QDXQ3XD0PDfa3QDYQ3WD0QDZQ3QD[Q3QD\Q3XD0SD0WD0QDZQ3QD[Q3QDXT1PDfa3XD0SD0WD0QD]Q3QD^Q3QD_Q3QD
`Q3XD0QDaQ3S@0S@0S@0WD0QDbAP@o7QDbQ3XD0WD0QDcQ3QDdQ3PD_7TD2QDeQ3XD0SD0WD0PDWU2QDZ3TD2QDfQ3QDgQ3X
D0SD0WD0QDjl2QDZ3TD1QDhQ3XD0QDiQ3WD0PD[e4QDjQ3XD0VD0WD0PD[e4QDjQ3XD0QDkQ3QDlQ3WD0QDmQ3TD1QDnQ3XD
0SD0WD0QDei2TD1QDoQ3XD0SD0WD0QDPR3TD1QDQR3XD0SD0WD0QDRR3QDSR3XD0P@Yb9QDTR3`D=QDUR3WD0QDRR3QDSR3X
D0P@Yb9QDTR3`D=YD2WD0QDVR3QDWR3XD0QDXR3`Dma3WD0QDYR3PD`a3XD0SD0WD0QDin2QDZR3TD2QD[R3QDZ3XD0QD\R3
PD]U2PDbi4WD0PD4QD]R3XD0UD0WD0PD]U2PDbi4XD0SD0UD0WD0QD^R3QD_R3XD0SD0UD0WD0QD\2PD4QD`R3XD0UD0QDaR
3TD9PD4WD0QD\2XD0SD0UD0WD0QD\2XD0aDbR3UD0WD0QDcR3`DZ=`Dn=`Dnh4`Dmh4`DX8`DoP2`Df;`Djl1`DiT4`Di;`D
Z=`DQb8`DUj1`DVk1QD\2XD0UD0WD0QDdR3XD0SD0QDeR3WD0QDfR3XD0SD0UD0WD0QDgR3XD0SD0UD0WD0QDhR3QDiR3TD2
QDjR3TD1PD_7XD0SD0UD0WD0QDkR3QDlR3TD2QDmR3XD0SD0UD0aDY3aDX3aDh3aDP4aDb2aDd2aDe3aDZ3aD[3aD\3aD_3a
Db3aD_4WD0SD0XD0QDnR3UD0aDY3aDX3aDh3aDP4aDb2aDd2aDe3aDZ3aD[3aD\3aD_3aDb3aD_4iD1iD2iD0iD4WD0SD0XD
0QDiZ1SD0`Dj5aDZ3aD[3QDRb2WD0QDl2PDRV4XD0QDoR3QDRb2Y@0WD0QDl2XD0VD0aDX3QDRb2Y@0WD0QDl2XD0QDPS3aD
X3QDQS3TD2WD0QDZ3Y@0YD1XD0VD0aDX3`DnX2QDQS3TD2WD0QDZ3Y@0YD1XD0QDRS3aDX3`DnX2WD0QDSS3P@nX2P@]e4QD
TS3QDUS3XD0QDVS3WD0QDWS3QDXS3XD0VD0QDVS3WD0QDWS3QDXS3XD0QDYS3WD0QDZS3QD[S3Q@[3QD\S3XD0QD[3WD0QD]
S3XD0VD0QD[3WD0QD]S3XD0QD^S3WD0QD_S3Q@n\2PDma3QD`S3QDaS3XD0WD0QDbS3TD1QDcS3XD0VD0WD0QDbS3TD1QDcS
3XD0QDdS3QDZ3WD0PD[8PDWU2XD0VD0QDZ3WD0PD[8PDWU2XD0QDeS3WD0PDlX2QDfS3QDgS3Q@hS3XD0VD0WD0PDlX2QDfS
3QDgS3Q@hS3XD0QDiS3WD0QDjS3QDkS3QDlS3QDmS3XD0WD0QDnS3QDoS3XD0WD0QDPT3QDQT3XD0VD0WD0QDPT3QDQT3XD0
QDRT3WD0QDST3QDTT3QDUT3XD0VD0WD0QDST3QDTT3QDUT3XD0QDVT3QDj;QDWT3Q`1c3WD0QDXT3XD0QDYT3QDZT3PDlX2Q
D[T3QD\T3PDc>QD]T3QD^T3PDma3QD_T3PDma3QD`T3QDaT3PD[e4QDbT3PD[a;PD4PDW`9PDaa3QDcT3PDRg4QDdT3Q`1c3
S@0WD0QDeT3XD0QDfT3WD0QDgT3XD0QDhT3`DZi4PDUY2WD0QDiT3XD0Q`1c3S@0WD0QDjT3XD0QD[>WD0QDkT3XD0QDlT3W
D0QDmT3XD0QDnT3S@0WD0QDoT3XD0QDPU3QDQU3QDXS3QD[3WD0QDRU3XD0QDSU3PDfa3WD0QDTU3XD0QDUU3QDZ3Q@e3WD0
QDVU3XD0QDP4WD0QDWU3XD0`DmX2`DRV4`DlX2`DkX2`Dca3`Dgj4`DiX2`DjX2`DYe4`DXe4`D]e4`D[e4QD[3QDXU3QDYU
3QD[3QDZU3PDkX2QDd6WD0QD[U3P@\k4QD\U3XD0QD]U3QDZ3Y@0WD0QD^U3XD0`D^a3`DnX2`Dca3`Dfa3`DkX2WD0QDk2Q
D_U3PDma3XD0QD`U3QDZ3Y@0WD0PDQ:Q@aU3XD0VD0QD`U3QDZ3Y@0WD0PDQ:Q@aU3XD0QDbU3WD0QDcU3PDlX2Q@c3QDdU3
XD0QDeU3QD[3WD0QDfU3XD0QDgU3Q@[3WD0QDhU3QDiU3XD0QD[3QDjU3QDkU3QDaU3QDlU3PD_b9PDiX2`Eb7`Ec7`E_7`E
d7`Eda3`E^2QDmU3PDiX2`D]e4`D[e4`D\e4`DeY2`DnY2`D^e4`DPY2`DPZ2`DQZ2`Dca3`Dba3`DYb;QDbS3Q`1c3QDnU3
QDoU3QDPV3PDHPDPg4PDYb9QDQV3QDRV3QDZ3PDUY2QDSV3PDHPDdU4QDTV3QD[3QDUV3QDhS3QD[3QDVV3aDX3QD[3QDWV3
PDlX2PD]e4QDTS3QDXV3QDVEQDW2QDYV3QDZV3PDVP9P@PY2PDjj4PDca3QD[V3PDfa3PD`T2PDbi4QD\V3TD1QD]V3QD^V3
Q`1c3QD_V3QD]<TD3QD`V3PDm[1QDaV3QDbV3QDcV3QDdV3P@_a3Q@eV3QDfV3QDgV3`DPY2`D]e4`D_j4`DeY2`DnY2`D^e
4`D]j4`D\j4QDhV3QDd6WD0QDiV3XD0WD0QDjV3XD0QDkV3QDlV3PDU_3QDd6Q@Z3S@0QDmV3QDnV3QDoV3QDnV3PD]e4QDP
W3QD[3PDo9QDn\2QD[3QDQW3PD[e4QDRW3QDSW3PD[e4PDnf1PD_i4QDTW3PDnX2PD]e4QDTS3PDla5QDUW3QDYU3QDVW3QD
WW3P@]e4QDXW3QDYW3PDiX2PDlX2PD]e4QDZW3QD[W3PDca3QD\W3PDSo9PDda3PDiS:QD]W3QDRJPD\c:QD^W3QDZ3Q`1c3
S@0QD_W3QD`W3Q`1c3QDaW3QDbW3TD2PDYW9QDcW3QDdW3PDnP4QDeW3QDfW3QDgW3Q`1c3P@[e4QDhW3QDiW3PDh\3QDjW3
PDfa3WD0QDkW3XD0PDh<PDkX2QDlW3PDnX2QDmW3QDnW3P@nX2QDoW3QDPX3QDQX3QDRX3QDSX3UD0PD]T2SD0QDi<QDTX3Q
DUX3PD4SD0UD0WD0PD]T2XD0QDVX3SD0UD0WD0QD]2XD0aDWX3SD0UD0WD0QD]2PDlY2XD0`DoP2`DmP2`Dkb5`Dom1`Djl1
`Dn;`DW<`DR8`D`9`DUj1`Dll1`D_=`D`1UD0WD0QD]2PDlY2PDjl1XD0SD0UD0WD0PDYT2QDXX3QDYX3XD0UD0WD0PD]T2X
D0SD0QDZX3`DW6`DU6`DS1`DM`Db6`DPR9TD4PD2UD0WD0QD]2PDlY2QD[X3QDej2XD0UD0WD0QD[X3TD1QD\X3XD0PD4WD0
QD]2XD0QD]X3`D_=`Djl1QD^X3WD0QD]2QD_X3XD0WD0PDYT2QD`X3XD0WD0PDYT2PDkn4XD0`DP8`Do7`Dm<UD0WD0PDXT2
QDaX3QDZ3XD0QDbX3UD0WD0PDXT2QDcX3PD]e4QDdX3XD0UD0WD0PD_T2XD0QDeX3QDfX3UD0WD0PD^T2QDgX3XD0UD0WD0P
D]T2XD0QDhX3PDlY2TD1QDiX3TD5QDjX3SD0UD0WD0PD]T2XD0QDkX3PDlY2QDlX3UD0WD0PD^T2QDmX3XD0UD0WD0PD]T2X
D0QDnX3`DgQ2UD0WD0QDoX3QDPY3XD0TD<PD2UD0WD0PD[T2QDVS1TD2QDQY3XD0`Dfa3UD0WD0PD\T2QDVS1TD2QDRY3XD0
`D[T2`DPb3`Doa3`Daa3`D\V5UD0WD0QDSY3XD0SD0UD0WD0PDU]9XD0UD0WD0PDlY2SD0XD0TD;PD2UD0WD0PDXT2QDTY3X
D0WD0PDdm4PDea3PDHXD0PDea3PDTY2PD2UD0WD0PDcc5XD0WD0PDlX2PD[e4PDjl2XD0PDec5PDea3PDgc5WD0PDXT2QDji
2PD_j4QDUY3XD0UD0WD0QDVY3XD0PDYT2QDWY3PDlY2TD1QDXY3QDYY3TD1QDZY3PDZT2QDWY3TD6WD0QD[Y3PDi4XD0PDZT
2QD\Y3QD]Y3TD1QD^Y3QD_Y3QDY4QD`Y3QDaY3PD]e4QDbY3TD2QDcY3UD0PDna3QDP?S@0QDdY3PD4PDYT2QDeY3PDa7TD3
PDaa3TD2QDY4PDXT2QDfY3PDlY2QDgY3PDga3TD2QDhY3QDiY3PD]e4QDjY3SD0QDkY3UD0PDlY2QDlY3SD0PDgQ2PDlY2PD
jl1TD6QDmY3PDYT2QDnY3QD[3TD5QDoY3PDXT2QDj;QDPZ3S@0QDQZ3QDRZ3TD3QDSZ3PDZT2QDZ3TD4WD0QDTZ3XD0PDlY2
Q@e3QDUZ3QDVZ3PDYT2WD0QDWZ3XD0PDXT2QDXZ3TD5WD0QDYZ3XD0SD0QDZZ3QD[Z3UD0WD0QDZZ3XD0SD0QD\Z3QD]Z3PD
lY2TD1PDec5QD^Z3QD_Z3QD`Z3SD0PD4WD0QDaZ3XD0PD2PDYT2QDbZ3TD4WD0QDcZ3XD0PDnX2PDXT2QDdZ3QDeZ3TD4WD0
QDcZ3XD0PDYT2QDfZ3TD4WD0QDgZ3TD1QDhZ3XD0PDnX2PDXT2QDdZ3QDfZ3TD4WD0QDgZ3TD1QDhZ3XD0PDYT2Q`1c3WD0P
Dkn4QDiZ3XD0PDYT2WD0PDkn4SD0XD0QDjZ3PDYT2WD0QDnY3QD[3TD5XD0QDkZ3PDYT2QDlZ3TD4WD0QDj\1TD4QDmZ3XD0
PDZT2QDi<TD3WD0QDnZ3XD0PD[T2QDoZ3QDP[3TD2WD0QDQ[3XD0PDYT2WD0PDkn4QD\3TD4XD0QDR[3PDYT2QDS[3QDP[3T
D1WD0QDT[3PDfa3XD0WD0QDU[3PD`a3PD]e4QDV[3XD0WD0QDW[3PDak4QDX[3XD0PDZT2QDY[3TD4WD0QDZ[3XD0PDZT2WD
0QD[[3XD0QD\[3TD6PD_7WD0QD][3XD0PDhQ2SD0QD^[3TD6PD2UD0WD0QD_[3PDlY2TD1QD`[3XD0QDa[3QDjl2PDTY2QDb
[3UD0PDgQ2PDlY2WD0QDc[3XD0PDYT2QDd[3TD5WD0QDe[3XD0QDf[3QDg[3TD3QDh[3PDXT2QDi[3WD0QDj[3XD0PDXT2QD
k[3QDl[3TD1PDca3PDXT2QDm[3QDn[3QDo[3TD2QDP\3QDQ\3TD1QDR\3PD]e4QDS\3QDT\3PDd7PDmn3PDna3QDU\3P@ak4
PDm:QDV\3PD`7PDPY2PDQY2QDW\3TD6PD4PD[\2QDX\3PD_U2QDY\3QDZ\3TD4WD0QD[\3XD0PD`7PDPY2QD\\3PDlY2QD]\
3TD1WD0QD^\3XD0QD_\3QD`\3PDa7PDlY2QDa\3UD0QDb\3QDc\3TD8PD4PDda3WD0QDd\3XD0QDe\3UD0QD]2TD6PD4PDda
3WD0QD]2XD0UD0QD]2QDf\3TD8WD0QDSk1`DoP2`Dn;`Djl1`DmP2`Dom1XD0QDg\3UD0QD]2PDlY2SD0QDh\3TD3WD0PDda
3XD0QDi\3PDYT2QDj\3TD8WD0PDda3XD0QDk\3UD0QD]2TD<QDSk1WD0QDl\3XD0QDm\3UD0QDn\3TD<WD0QDo\3XD0QDn\3
`Dm`3QDP]3UD0QDn\3TD<WD0QDo\3XD0QD]2QDQ]3UD0`D[T2`DPb3`Doa3`Dka3`Dja3`D\T2QDn\3TD<WD0PD4XD0QD`2`
Dm`3QDR]3UD0QD]2TD5QDP4WD0PDda3XD0QDS]3S@0QDP4QDn\3TD<QDSk1WD0QDT]3XD0`D]m8QDn\3TD<QDSk1WD0PDXT2
XD0`D]m8`DlY2`D^m4`D]m4`Dje4`D\V5`D[m4`D\m4`DPY2QDU]3TD<WD0PDda3XD0QDV]3QDU]3TD<WD0PDda3XD0PDXT2
`DlY2`D^m4`D]m4`Dje4`D\V5`D[m4`D\m4`DPY2WD0PD2QDW]3XD0UD0QDX]3TD5WD0QDY]3QDSk1QDY]3XD0PDcn8QDZ]3
QD[]3`E\e1`E]e1`Efa3WD0QD\]3XD0`DjX2QDhKTD3QDYY2QD_2TD1QD^2QDZ3TD3QD^2TD2QD_2QDY4`E_j4`E^e4QD]]3
`DPb3`D]a8PDTY2QD^]3PDXT2QDZ3TD2PDRb8PDaa3`ETf9`EPY2`EVP9`Eel8`EkY2`EX8`EZ8`EYi4`EXi4PDRb8`DXi4P
DYT2WD0PDT7XD0PDU_3TD4QD_]3PDWY2QD`]3Qd1c3QD\4QD\4QDa]3QDb]3WD0QDc]3XD0QDd]3QD]2TD1WD0QD^2XD0TD2
QDe]3QDf]3QDg]3QD^2QDZ3TD1QD_2QD]2TD1QF^2R@0TD2QD_2QD]2TD2QD^2TD1QDY4PDXT2QD\3PDlY2PD_=QDh]3TD2W
D0QD^2XD0PDXT2QD\3PDlY2QDi]3PDga3TD1WD0QD^2XD0PDYT2QDj]3PDlY2QDk]3TD3WD0QF^2XD0WD0QDl]3XD0TD3QD^
2PDXT2QDji2QFm]3R@0WD0QDn]3XD0QDo]3QDg]3TD2WD0QDhKXD0TD3PDjX2PD^T2QDZ3TD4WD0QDP^3XD0PD]T2QD^2TD2
QDQ^3TD3QDR^3QDS^3TD6WD0QDT^3XD0WD0QDU^3XD0TD3QDV^3PDYT2QDW^3TD3QD^2QDg]3QDVDQDZX3TD1WD0QDX^3XD0
QDg]3QDY^3TD4WD0QDZ^3XD0PD^T2WD0QD[^3TD3QD\^3XD0WD0QD]^3XD0QD^^3QD_^3PD]c;PDcW2aD`^3YD3PDjc;QDa^
3QDb^3PDQ7QDc^3QDd^3PDi\3QDe^3PDj\3PDh\3QDf^3QDg^3QDh^3QDi^3PD_W2QDj^3PDiT4QDk^3QDl^3PDkh4QDm^3Q
Dn^3PDUR5PDie;QDo^3PDd_3QDP_3QDQ_3PDba;PDne;QDR_3QDS_3PD`Q2PD_a3PDV5PDin2QDT_3QDU_3PDV_3QDV_3PD^
d1PDib5PD[g:QDW_3PDfW4PDY`3PDb=PDSf;PDo[3QDX_3QDY_3YD3TD<YD3TD<YD3QDZ_3QD[_3QD\_3QD]_3QD^_3QD__3
PDde;PDoe;PD`Q2PD_a3PD]g;PDZT2QD`_3PDZT2QDi<TD2QDa_3PDPb3PDlY2QDb_3QDc_3PDmX2PD_a3QDd_3PDYT2QDe_
3PDlX2PD[e4PDjl2QDf_3TD4QDm]1PD^a3PD_e4QDg_3QDh_3QDi_3PDYT2QDj_3RD0SD0PD_j4QDk_3QDl_3Q@X3QDm_3PD
aa3PDga3RD0VD0QDn_3QDo_3QDP`3PDXT2PDY1QDQ`3PD]e4QDR`3WD0QDS`3QDT`3XD0`Dc[2`Dd[2`D_:`DOWD0QDS`3P@
_a3Q@U`3QDe5XD0`D^T2`Dc[2`Dd[2`D_:`DOQDV`3WD0QDW`3XD0WD0PD[e4QDX`3P@_a3QDe5XD0`Dc[2`Dd[2`D_:`DOW
D0QDY`3XD0QDZ`3QD[`3WD0QD\`3QDX3XD0`Dig;`Dka3`Dja3`D`U4`DWf5`DZl9`Djg;WD0PD\e4QDfc1XD0`DWn1`D]b5
`DZj1UD0WD0PDek4XD0`D_a3`DWf5`DZl9`Djg;`DQR:`Dkg;`Dlg;`Dmg;`DkV5`D\i4SD0`Dc[2`Dd[2`D_:`DO`DX1QD]
`3WD0PDek4XD0`D_a3`DWf5`DZl9`Djg;`DQR:SD0PDHPDWj1PD_a3QD^`3WD0QD_`3aDX3SD0XD0QD``3WD0QDa`3PDna3Q
Db`3XD0VD0WD0QDa`3PDna3QDb`3XD0PD1WD0QDc`3PDfa3XD0WD0PDmZ4QD\ATD1QDd`3XD0WD0PDmZ4PD]e4QDe`3XD0SD
0PD]U2PDfa3QDf`3PD[e4QDZW1QDg`3PD]e4PD\Z2QDh`3PD_a3PD]e4PDbi4PDkn4PD_a3QD`?PD]e4QDi`3QDj`3PDak4P
DWY2PDob3PD`U4PDob3PDma3PDba3PDda3PDS\2QDk`3QDl`3QDm`3QDZ:PD[e4QDn`3PDbi4PDda3QDf4PDXY2PDda3PDXY
2PD`T2PDda3PD`T2PDlX2PDda3PDlX2PDZQ9PDka3PD[e4QDo`3QDPa3QDQa3PD[e4QDRa3PDWY2QDSa3PD]e4QDTa3PDeg;
QDUa3QDVa3QDWa3QDk]2PDUh;PDVh;PD`a3QDXa3PDnf1QDYa3PD[e4QDZa3QD[a3QD\a3PDkk4QD]a3PDYn4QD^a3QD_a3P
D_a3PD[e4Q`1c3WD0QD`a3QDaa3XD0PD_a3PD[e4PDZb9QDba3PD_a3PDWY2QDca3aDX3PDSY2QDca3PDYn4QDda3QDl4QDe
a3QDfa3QDga3PDTY2QDha3QDia3QDja3PDek4QDP4PDhn4QDP4WD0QDka3QDla3XD0PD`U4PDda3PD`U4PDaU4PDda3PDaU4
QDma3PDWY2WD0QDna3QDX3XD0`Dig;`Dka3`Dja3`D`U4WD0QD\`3QDoa3QDPb3XD0PDna3QDda3PDna3PD[e4PDeh;QDQb3
PDma3QDRb3QDSb3QDRb3PD^a3QDTb3WD0PD]a8XD0QDUb3QDVb3QDWb3`DQi;`DRi;QD[3PD`V:PDZT2QDXb3PDZT2QDYb3T
D3QDZb3QD[b3PDkb4P@ZT2PDTY2PDkb4PDZT2QD\b3PDYT2QD]FQD]b3S@0QD^b3UD0WD0PDZT2PDTY2XD0SD0UD0WD0PDYT
2PDga3XD0SD0UD0WD0QD_b3QD`b3XD0PD4WD0QDab3QD[Z3XD0VD0UD0WD0PDUR2TD3QDbb3XD0UD0WD0QD_[3QDcb3TD1QD
db3XD0WD0QD_[3QDcb3TD1QDeb3XD0QDfb3UD0WD0PDm<QDTX3TD1QDgb3XD0UD0WD0PDXT2PDPb3QDhb3XD0UD0WD0QDib3
PDlY2TD1QDjb3XD0UD0WD0QDkb3TD2PDTY2XD0PDU]9PDYT2QDlb3PD`7PDPY2PDTY2UD0WD0PDgQ2PDPY2PD_7QDmb3XD0U
D0WD0QDnb3QDob3TD1QDPc3XD0PDk<PDlY2PDec5UD0WD0QDQc3QDRc3TD1QDSc3XD0QDb4QDTc3QDb4QDY4QDc3QDY4QDY4
QDUc3Q`1c3QDmg2QD_4PDda3Q`1c3QDY4QDVc3TD1QDZ3Q`1c3aDX3`DYe4`DcT2`Dkn1`DS1`D[\2`DSi;`DiU;`DTi;`D\
W2`D`m8`DYn1`Dim1`DPZ2`DPa8`Dak4`Dd5`De5`DcR3`Db=`DjV5`DUi;`DYj4`DVi;`D]f4`DWR2`DUR5`DXR5WD0SD0Y
D5XD0VD0QDVc3TD1QDZ3Q`1c3aDX3`DYe4`DcT2`Dkn1`DS1`D[\2`DSi;`DiU;`DTi;`D\W2`D`m8`DYn1`Dim1`DPZ2`DP
a8`Dak4`Dd5`De5`DcR3`Db=`DjV5`DUi;`DYj4`DVi;`D]f4`DWR2`DUR5`DXR5WD0SD0YD5XD0QDfW1WD0QDQS1YD1XD0V
D0WD0QDQS1YD1XD0QDWc3QDXc3PDen1`D_a3`DR3QDP4QDYc3QDZc3PDen1QD[c3QD\c3QD]c3QD^c3QD_c3QD`c3PDa8PD_
a3PD]e4PDf`:PDSY2PDSY2PDfe:PD_a3PD]e4PDY4PD_m8QDac3PDil1PDnf1PDd\:PDkX2PDP9PDiP9PD^b9PDe6PDUi3QD
bc3QDcc3PDd8PDea3PDe:PDUh;PD_i;PDR1PDiX2PDYZ2QDdc3PDai;PDc6PDj9PDmX2PDdY9QDec3PDaa3Q`1c3Q@fc3WD0
QDgc3XD0PDiP9QDhc3PD[?QDic3PDi6QDjc3PDd>PD`j2PDQ^1PDmo8PDV\2PDfi;PDj\8PDjj4PDX\2PDlX2PDT]8QDkc3P
DTV4PDgi;PDXR5QDlc3PDii;PDiS2PDn@PD\<PDkn4QDmc3QDnc3QDoc3QDPd3QDQd3QDQS1QDRd3PDiU;QDSd3QDTd3PDje
1PDRU4PDiX2PDjX2PDfa3PDQj;PDc<PDoX2PDcU4PDma3PDXW9PDhU4PDda3SD0PDTY2Q@`3Q`1c3WD0QDhGXD0WD0QDUd3P
Dfa3PDfU:XD0WD0PD\e4PDWc;PD``3XD0WD0PDhk4SD0PDTj;XD0QDZ3WD0QDV>Q`1c3QDVd3PD_a3XD0SD0WD0QDWd3QDXd
3XD0`DZi4QDYd3WD0QDk[1QDZd3XD0WD0QD[d3QD\d3TD1QD]d3XD0QDZ3PD[e4WD0QD^d3SD0XD0QD_d3TD1WD0QD`d3XD0
UD0QDad3QDZ3Q`1c3WD0QD_4XD0`D]4`Dl2VD0UD0QDad3QDZ3Q`1c3WD0QD_4XD0`D]4`Dl2QDbd3UD0QDcd3QDZ3Q`1c3W
D0QDdd3XD0VD0UD0QDcd3QDZ3Q`1c3WD0QDdd3XD0PD1QDed3TD1QDZ3TD1QDfd3P@en4WD0QDgd3XD0WD0QDhd3P@_a3PD]
e4QDid3XD0WD0QDjd3TD1Q@kd3QDld3QDmd3XD0WD0QD[3P@kl4PD[e4S@0PD_i4PDaa3XD0WD0PDlX2PDf@PD_a3QDnd3XD
0WD0PDgj;QDod3QDPe3QDQe3QDRe3QDSe3XD0WD0QDTe3QDUe3XD0VD0WD0QDTe3QDUe3XD0QDVe3QDWe3WD0QDXe3QDYe3X
D0WD0PDna3QDZe3PDna3QD[e3XD0WD0QDch2Q@\e3PDXT2QD]e3TD2XD0VD0WD0QDch2Q@\e3PDXT2QD]e3TD2XD0QD^e3WD
0QDeIQD_e3QD`e3XD0WD0QDae3PDfa3PD_7QDbe3XD0WD0QDce3QDde3QDee3QDfe3XD0QDge3Y@0WD0QDhe3XD0VD0QDge3
Y@0WD0QDhe3XD0QDie3QDje3TD6QDZ3Q`1c3WD0QDke3XD0QDle3TD4QDZ3Q`1c3WD0QDme3XD0`D_a3`Dca3QDne3QDZ3Q`
1c3WD0QDoe3XD0QDV>Q`1c3WD0SD0XD0PD\e1QD]^2QDPf3Q@Z3WD0QDQf3XD0QDV>Q`1c3WD0QDhGXD0QDRf3QDSf3QDZ3Q
`1c3WD0QDTf3XD0WD0QDUf3PDXe4XD0VD0WD0QDUf3PDXe4XD0QDVf3QDWf3WD0QDXf3XD0PD]S:WD0PDiX2PDfa3PDai4XD
0QDYf3TD2QDZ3Q`1c3WD0QDZf3XD0aDX3`Dma3QD[f3PD_a3TD3QDZ3Q`1c3WD0PDk]1XD0QD\f3PD_a3TD3QDZ3Q`1c3aDa
2aDX3iD1iD2WD0SD0XD0VD0QD\f3PD_a3TD3QDZ3Q`1c3aDa2aDX3iD1iD2WD0SD0XD0QD]f3QD^f3TD4WD0PD_n4XD0QD_f
3TD2WD0PDQf9XD0WD0QD`f3P@TY2P@o7QDaf3QDk2XD0WD0QDbf3PDna3QDhGXD0QDfBWD0QDcf3XD0VD0QDfBWD0QDcf3XD
0QDdf3QDef3WD0PDf;PDjX2XD0QDff3WD0PDiY8XD0PD]e4WD0QDgf3PD_a3QD^KXD0QDhf3WD0PDoY8TD1QDif3XD0QDjf3
QDkf3WD0`DZ\2SD0QDlf3XD0VD0QDkf3WD0`DZ\2SD0QDlf3XD0QD]f3QFmf3QD[3Q@`3Q`1c3WD0QDnf3aDb2SD0XD0`D_a
3`D`a3`D^a3QDof3WD0QDPg3XD0SD0WD0QDQg3TD1QDRg3XD0`Ena3YD1WD0QDSg3XD0VD0`Ena3YD1WD0QDSg3XD0QDTg3P
DPY2QDZ3Q`1c3WD0QDUg3XD0QDVg3QDWg3WD0QDXg3QDYg3XD0QDZ3QDP?SD0WD0QDZg3XD0`DmT3WD0QDhGPDna3QDP?XD0
SD0QDP?WD0QD[g3XD0QD\g3QD]g3WD0QD^g3XD0WD0PDRQ2PDoZ2XD0WD0QD_g3TD1QD`g3XD0`Dna3QDZ3P@TY2WD0QDag3
PDfa3XD0SD0QDZ3WD0QDbg3QDTS3XD0VD0QDZ3WD0QDbg3QDTS3XD0QDcg3WD0PD^S2PD]a8XD0VD0WD0PD^S2PD]a8XD0QD
aT1QDdg3WD0QDeg3XD0QDfg3P@TY2P@o7WD0QDaf3QDgg3XD0QDZ3WD0QDhg3PDfa3XD0SD0PDe[3PDg?QDig3TD3QDZ3Q`1
c3WD0QDjg3XD0WD0QDkg3XD0QDP4PD^d1PD`a3PD]f5PD]e4QD_4PD_[2SD0QDlg3PD_[2QDP4QDZ3Q@]3WD0PD\<XD0VD0Q
DP4QDZ3Q@]3WD0PD\<XD0QDmg3QDRJQ`1c3WD0QD_4XD0QDng3QDog3WD0Qd1c3QD_4XD0QDP4WD0QD_4XD0QDP4QDP4TD4Q
DZ3WD0Q`1c3QD_4XD0aDX3`Dma3QDP4TD3QDZ3QDV>Q`1c3WD0QD_4XD0QDZ3Q@`3QDd3WD0QD_4XD0WD0QDd3QD_4XD0SD0
WD0QDPh3QD_4XD0QDP4QDQh3TD2`Dh:WD0QD_4XD0QDP4TD2QDZ3TD4PDda3WD0Q`1c3QD_4XD0VD0QDP4TD2QDZ3TD4PDda
3WD0Q`1c3QD_4XD0QDaT1QDRh3TD2QDZ3Q@Sh3Y@0aDa2aDX3iD1iD2aDP4aDh3bD0WD0SD0XD0VD0QDRh3TD2QDZ3Q@Sh3Y
@0aDa2aDX3iD1iD2aDP4aDh3bD0WD0SD0XD0QDTh3QDUh3QDVh3Q@Wh3Y@0aDa2aDX3`DUd1`Dna3`Dfa3bD0WD0SD0XD0VD
0QDUh3QDVh3Q@Wh3Y@0aDa2aDX3`DUd1`Dna3`Dfa3bD0WD0SD0XD0QDXh3QDV>Q@Yh3aDa2aDX3aDh3WD0SD0XD0QDZh3`D
_a3`Dil;`Djl;QDZ3YD0aDa2aDX3iD1iD2`D[e4`D\e4`D]e4WD0SD0XD0VD0QDZ3YD0aDa2aDX3iD1iD2`D[e4`D\e4`D]e
4WD0SD0XD0QDbd3QD[h3Y@0QD\h3aDa2aDX3WD0SD0XD0VD0QD[h3Y@0QD\h3aDa2aDX3WD0SD0XD0QD]h3aDn2bD0WD0YD0
XD0YD1QDj;aDn2bD0WD0YD0XD0YD1aDn2bD0WD0YD0XD0aDn2bD0WD0YD0XD0VD0aDn2bD0WD0YD0XD0QD^h3aDn2bD0WD0Y
D0XD0YD2QD_h3aDn2bD0WD0YD0XD0UD0SD0QD`h3TD1WD0QDah3XD0aDX3UD0QD`h3TD1WD0QDah3XD0aDX3UD0SD0QDbh3T
D1WD0QDch3TD2XD0QDdh3UD0QDbh3TD1WD0QDch3TD2XD0QDdh3QDeh3Y@0WD0QDP3XD0aDX3`DiX2`DmX2`DQZ2`DPZ2`DR
Z2`DSZ2`DTZ2`DUZ2`Dfk4UD0QDR3Q@X3Q`1c3P@kl;`DXb1`D[^1`Di5`D\^1`Dg6`Dc>WD0Q`1c3QDfh3XD0VD0UD0QDR3
Q@X3Q`1c3P@kl;`DXb1`D[^1`Di5`D\^1`Dg6`Dc>WD0Q`1c3QDfh3XD0QDgh3UD0QDR3Q@X3TD3PD4Q`1c3WD0QDhh3XD0V
D0UD0QDR3Q@X3TD3PD4Q`1c3WD0QDhh3XD0QDih3UD0QDR3Q@X3Y@0WD0QDjh3XD0WD0QDbg2XD0VD0WD0QDbg2XD0PD1QDk
h3QDZ3Q`1c3aDa2aDX3iD1iD2aDP4aDh3bD0aDT3aDb2aDS3WD0SD0XD0VD0QDkh3QDZ3Q`1c3aDa2aDX3iD1iD2aDP4aDh3
bD0aDT3aDb2aDS3WD0SD0XD0QDlh3QDkh3QDZ3Q`1c3aDa2aDX3iD1iD2aDP4aDh3bD0aDT3aDb2aDS3WD0SD0XD0QDmh3QD
oFQDkh3QDZ3Q`1c3aDa2aDX3iD1iD2aDP4aDh3bD0aDT3aDb2aDS3WD0SD0XD0QDmh3YD0QDnh3WD0Q@oh3PDWY2SD0XD0`D
_a3WD0PDWY2SD0QD\NXD0QDZ3WD0QDPi3SD0XD0VD0QDZ3WD0QDPi3SD0XD0QEQi3WD0QDRi3QDSi3XD0WD0QDTi3Q@c3QDU
i3XD0QFP]2QDVi3TD2WD0QDWi3XD0QDXi3TD2WD0QDYi3XD0`Dna3`DP;QDZ3Q`1c3QDZi3WD0QD[i3XD0PD`k4QD\i3PD]k
4SD0PDeV2PDd3QD]i3TD2WD0QD^i3XD0PDUo4VD0PDUo4QD]f3QDf@S@0S@0WD0QD_4XD0QD_i3`Ena3`E\e1`E]e1`ESc9`
EX8`ETY2`Edm;WD0PDT7XD0VD0WD0QD`i3XD0VD0QDj;Q@e3WD0QD]4Q`1c3QDai3XD0QD\4`Dna3`Dn<`DP;WD0QDbi3QD]
4XD0QD]3Q`1c3QDci3Q@]4PDTY2QD]4QDci3QD^KQDdi3TD3WD0QDei3XD0PDWY2QDfi3PDWY2QDgi3QDhi3PDWY2QDii3QD
ji3PD_a3S@0WD0QDki3XD0`D^U:`Dmm;`D_^2`Dl\2QD_DQ@Z3Q@`3Q`1c3WD0QDli3XD0QDmi3PDaa3WD0QDni3XD0VD0PD
aa3WD0QDni3XD0QDoi3QDPj3QDmd3TD3QDZ3Q`1c3aDa2WD0SD0XD0VD0QDPj3QDmd3TD3QDZ3Q`1c3aDa2WD0SD0XD0QD]f
3PDaa3WD0QDQj3XD0VD0PDaa3WD0QDQj3XD0QD]f3QDRj3WD0QDSj3XD0PDWU2QDZ3Q`1c3WD0QDTj3XD0QDUj3QDVj3TD3P
DaU3QDWj3QDXj3QDZ3Q`1c3QDP?Q`1c3S@0WD0QDYj3XD0`Dc_2`D]a2`DdY5`DVU:QDP?`D]f4iD0SD0S@0WD0QDZj3XD0`
D_a3`Dhn;`DWh4`D`b9`Dfl8`Din;WD0QD[j3PD_a3SD0XD0`D]f4`D]e4QDZ3Q`1c3QDP?`D]i4`DnV2`DZi4SD0WD0QD`4
XD0`Djn;QDZ3Q`1c3Q@`3Q`1c3Q@_4WD0Q`1c3Q@Y4QD`4XD0WD0QDmg2QD`4XD0WD0QD\j3QD]j3QD`4XD0WD0QD`4XD0QD
^j3PD]e4QDP4QD_j3QD`j3PD_a3QDaj3PDWU:PD`a3PDmn;PDkX2PDc^3PDlX2PDc^3PDkX2PD_]5PDlX2PDdl1QDbj3QDcj
3QDdj3PD\:PDiX2QD\AQD\j1QDej3QDfj3QDgj3PDf?PDV?PDmc2QDhj3PDRk9`DW`3`Dic5`D[U3QDij3QDjj3QDkj3QDhG
QDlj3PDV_3QDmj3QDnj3QDZ3PD_a3Q`1c3Q@hGPDV_3QDP4Q@Y8Q@Z8QDg<VD0QDiW1PDo]3WD0PDV_3XD0QDP4WD0PDnX2P
DPZ3QDoj3QDPk3XD0WD0QDQk3QDRk3QDSk3XD0WD0QDTk3QDUk3QDVk3P@fa3P@_7XD0QDZ3PDnX2TD1PDWo;QDWk3TD1QDX
k3QDYk3QDZk3QD^8PD`a3TD1WD0QD[k3XD0PDcW2QD\k3QDZ3WD0QD]k3XD0VD0QD\k3QDZ3WD0QD]k3XD0PD1PDTf9PD_a3
QDP?SD0QD^k3QD_k3PD_a3QDP4QDZ3Q`1c3PDiX2PDfa3PDai4QD`k3TD2QDak3QDbk3`D_a3`Dfa3QDck3PDfa3PD]e4QDd
k3QDek3TD1QDfk3`D`a3PDmX2PD_a3PD]e4PDXa8QDZ3Q`1c3WD0QDgk3XD0VD0QDZ3Q`1c3WD0QDgk3XD0QDhk3PDna3QDi
k3PDhQ2PD]e4PD_i4QDjk3PDhQ2PDba3PD]e4PDih4QDRJWD0PDho9XD0QDkk3QDZ3WD0PDho9XD0VD0QDZ3WD0PDho9XD0Q
D]f3QDZ3QDZ:WD0QDlk3QDjk3QDmk3XD0PD^a3PDRY2QDnk3QD[U1PD`a3PDRY2QDok3P@_a3PD`a3PD]e4PDbi4PD_a3PDb
a3PDUY2PD\T2QDPl3QDQl3PD_e9PD_a3PDan8PDfa3QDRl3PD`a3PD[e4PDhl1PD^a3QDSl3PDga3PDbi4PD_m8QDbFPDma3
PDHQDVEPDma3SD0PDke1PDTY2QDif2QDTl3PDiX2PDWU2PDaa3PDg6PD`a3QDUl3PDX[2PD]a8PDfa3PDWY2QDVl3QDWb2PD
i`4QDWl3QDXl3QDYl3PD]e4QDPQ2PDc`:PDc`:QDZl3QD[l3QD\l3QDTS2QD]l3QDZ3PDTY2PDlX2VD0QDZ3PDTY2PDlX2PD
1QD^l3QD_l3PDna3QD`l3PDna3QDal3Q@bl3QDcl3PD`a3PD[Z2QDhS3PDfa3QDdl3PDTY2PDiX2PDfa3QDel3PDj=PD`a3P
DW\9QDfl3QDgl3PDib9QDhl3QDPHQDil3TD3PDfa3PD_7PDif1QDjl3PDfa3P@_7QDkl3PD_m8PDfa3QDll3QDkNPDRb8PDa
a3QDml3PD`a3QDnl3PD`a3QD[7PDib9QDZ3WD0QDol3XD0aDX3QDin2QDPm3PDgQ2QDQm3PDj6PD]a8PDnX2PDPZ3PDaa3TD
2QDRm3PD^f4PDfa3PDik4PD]`9PD`a3PD]e4PDg4PDfb3PDlX2QDSm3PD]e4QDTm3`Z3200RP1210UP1320YP1230VP1240V
P1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1X
P15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R
11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP1
2`12TP16a12UP17b12WP18c12[P15d12SP14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12X
P13n12XP13o12XP12P22UP13Q22WP14R22WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102R
P1102RP12Y22TP15Z22TP15[22TP12\22TP13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22
WP14f22TP15g22YP1302RP12h22VP18i22]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q3
2UP13R32VP12S32TP13T32UP13U32WP14V32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP17\33
YP15]33TP16^33UP16^33WP15_33VP17`33XP17`33ZP17a33YP17b33WP1:c33XP19d33VP18e33WP16f33WP16f33YP17g
33YP16h33XP16h33ZP16i33[P16j33VP15k33WP17l33VP16m33ZP16n33[P17o33]P19P43^P18Q43WP16R43WP16R43YP1
5S43VP17T43XP16U43XP18V43YP15W43TP15X43UP15Y43WP18Z43ZP16[43WP16\43YP17]43ZP16^43WP17_43WP16i33Y
P15`43VP15a44TP12b44TP12c44TP12d44UP1204RP12e44UP14f45ZP1275UP12g45VP19h45[P14i45\P13j45WP16k45]
P16l45ZP12m45TP13n45XP13o45WP13P55TP14Q55VP16R55VP15S55VP13T55UP15U55WP16V55VP13W55VP16X55VP15Y5
5VP13Z55XP13[55XP12\55VP14]55VP15U55WP1:^55WP14g15ZP12_55UP14`55VP12a55UP13b55WP14c55VP12d55UP12
X25UP13e55WP12f55TP12g55UP12h55TP13i55WP12j55UP13k55YP14l55YP13m55XP13n55WP13Z55YP14o55WP16P65TP
13Q65TP14R65VP13S65UP13T65XP12U65TP14W35UP15V65ZP1;W35UP14W65XP1105RP14X65TP15Y65TP1305RP14Z65WP
15[65XP12\65TP13]65VP14^65WP14_65VP13`65UP14a65WP15b65QM3c65TP13d65WP13e65UP13f65VP14g65YP12_55U
P12h65TP12a55UP13i65VP15l45XP13j65WP12k65TP15l65ZP13m65TP1105RP15l45XP16l45[P15n66WP18o66XP16P76
YP17Q76[P15R76WP18S76XP15T76TP16^36WP17U76YP16V76YP19W76ZP1<X76XP16Y76VP19Z76XP15[76VP17\76VP17]
76VP18^76XP18_76TP17`76VP16a76YP15b76WP16c76UP16d76VP17e76YP16f76VP16g76WP18g76YP16h76XP19i76]P1
7j76[P17k76XP16l76YP16m76YP18n76ZP16o76ZP18o76WP18P86ZP15Q86WP16R86UP16R86WP17S86WP15T86VP16U86T
P16U86VP15V86TP15W86VP17X86VP1:Y86XP1CZ86VP17n26^P16[86WP15\86XP14]86TP18l46YP17^86VP16_87XP15`8
7YP17a87TP16b87VP16c87\P15d87WP13e87YP13f87YP1107RP12g87VP12h87VP13i87UP18j87TP16k87WP15l87UP12b
47TP16m87YP14n87\P13o87WP13P97YP13Q97YP13R97XP12S97TP12T97VP12U97VP13V97XP13W97XP13X97XP14Y98TP1
308RP1\1Z99UP13[99WP14\99XP14]99ZP15^99ZP13_99WP12`99VP15a99]P12g49VP14b99VP13c99XP1109RP1109RP1
2d99TP14e99XP13f99XP19g99\P15k49YP13h99WP15i99ZP12j99TP14k99WP1409RP15l99WP13m99VP14n99[P13o99VP
14P:9VP12Q:9TP13R:9XP13S:9XP12X29UP14U59XP14T:9YP12U:9TP12V:9VP13W:9WP12X:9TP18Y:9TP13Z:9WP13[:9
WP14\:9UP1109RP15]:9XP13^:9VP12_:9VP13`:9YP12a:9TP14b:9VP15c:9WP12X49UP13d:9WP12e:9UP13f:9TP13g:
9VP13h:9YP14i:9\P13j:9XP14k:9ZP13l:9WP12m:9UP12n:9TP14c99ZP13o:9TP1<P;:UP130:RP16Q;:VP17R;:XP18S
;:[P17c9:[P17T;:VP16U;:TP15V;:TP17W;:VP15X;:VP16Y;:VP13Z;:XP15[;:YP14\;:TP1<\9:XP18];:VP15^;:WP1
5_;:VP14`;:XP14a;:WP13b;:TP16c;:WP14d;:YP13e;:XP13f;:WP13g;:WP17g4:XP15h;:WP15o2:VP14i;:WP15j;:T
P15k;:VP16l;:\P16m;:WP14n;:VP14o;:YP18P<:XP13Q<:VP16R<:VP15S<:XP16T<:[P15U<:WP13V<:WP18W<:]P12X<
:UP14Y<:UP13Z<:WP13[<:YP12\;:UP13\<:XP12U9:VP13]<:VP15^<:VP14_<:VP13`<:VP110;RP1Aa<;TP13b<;TP12g
4;UP13c<;YP13d<;XP14e<;YP12f<;VP12g<;UP14h<;[P15i<<UP14j<<UP120<RP14k<<UP12g4<UP13l<<WP12g4<UP13
m<<YP13n<<YP12T3<VP12o<<TP14P=<WP16Q=<VP13R==WP12S==UP13T==TP13U==TP120=RP13W3=UP12V==TP12W==TP1
3X==WP13Y==TP14Z==VP13[==WP13\==XP12]==TP12^==UP13_==TP12`==TP110=RP14a==\P12b==TP15c=>TP15d=>VP
13e=>XP13f=>XP13g=>YP13h=>YP14i=>VP13j=>YP15k=>VP19l=>VP14m=>VP13n=>VP16o=>VP14P>>VP13Q>>WP13R>>
WP14S>>TP15T>>UP13U>>WP12V>>TP18W>>YP19X>>YP17Y>>\P16Z>>VP15[>>TP14\>>TP15]>>XP17^>>YP16_>>YP14`
>>WP13a>>WP13]>>VP12X2>VP16U5>ZP14b>>TP16c>>XP13d>>YP16e>>TP16e>>VP15f>>XP16g>>TP15h>>TP16i>>VP1
6j>>ZP14k>>YP14l>>YP16m>>VP15n>>VP12o>>UP13P?>WP14Q?>ZP15R?>VP15R?>VP13S?>WP15T?>VP15U?>ZP13V?>X
P14W?>VP12X?>TP13Y?>VP15Z?>TP15[?>WP15\?>VP15]?>]P15^?>[P13_?>WP13`?>WP13a?>YP13b?>XP13b?>XP13c?
>WP13d?>WP14e?>\P13f?>YP13g?>VP14h?>WP13i?>WP17j?>VP16k?>VP12l?>VP13m?>WP14n?>WP12o?>TP12P@>UP14
Q@>VP13R@>WP13S@>VP12T@>TP13U@>UP12V@>TP12W@>TP13X@>WP12Y@>TP13Z@>UP13[@>VP12\@>TP15]@>UP16^@>UP
15_@>UP14`@>UP110>RP13a@>WP16b@>WP14c@>XP13d@>YP14e@>WP13f@>TP15g@>XP13V?>XP14g=>ZP14h@>TP15i@>V
P14j@>VP12k@>UP14l@>TP16m@>TP16m@>VP14n@>ZP13o@>VP12Z1>SP12W3>VP13PA>XP14QA>TP15RA>UP1=SA?YP15TA
?VP15UA?TP15VA?VP17WA?UP14XA?TP16YA?ZP130?RP16ZA?TP16[A?VP16\A?WP18]A?YP19^A?YP1<_A?WP17`A?YP15X
4?UP15aA?WP1:bA?VP1CcA?YP18dA?XP16eA?VP16fA?UP15gA?UP15hA?WP17iA?YP16jA?UP16kA?WP130?RP15lA?VP15
mA?VP13nA?VP16oA?WP16oA?YP18U5?]P15PB?WP16QB?UP15RB?VP1=SB?ZP1;TB?VP18UB?WP17VB?UP1BWB?WP1AXB?UP
18YB?WP15ZB?VP15[B?UP16\B?XP16]B?WP15^B?VP15_B?UP15`B?VP15aB?VP16bB?UP16bB?WP17cB?VP16dB?WP16eB?
XP1DfB?WP1CgB?UP17hB?XP15iB?TP15jB?TP15kB?VP16lB?XP15mB?VP12nB?UP15oB?VP14PC?UP15QC?UP15RC?WP17S
C?WP16TC?VP16TC?XP16UC?UP16VC?WP17WC?[P15XC?VP13YC?XP19ZC?VP17[C?YP17[C?XP14\C?TP15]C?XP14^C?TP1
5_C?WP15`C?YP18aC?VP18bC?XP15cC?TP17dC?XP16eC?YP130?RP14fC?WP14gC?TP15hC?UP15iC?WP15jC?XP15kC?TP
15lC?VP15mC?WP16c9?\P15nC?TP15oC?WP13PD?UP13QD?XP1:RD?ZP19SD?WP16TD?WP16UD?ZP15VD?XP17WD?VP14XD?
TP15YD?UP16YA?ZP15ZD?VP16[D?VP16\D?YP15]D?TP15^D?VP15_D?VP16`D?VP110@RP13aD@YP12bD@VP15cD@TP18dD
AUP15eDBVP14fDBVP12gDBUP13hDBWP13iDBXP17jDBYP110CRP17kDCWP17lDCWP17mDCWP17nDCWP17oDCWP17PECWP12Q
ECTP15RECWP12SECUP14S1CSP17TEDVP19UEDWP1<VEDWP15UEDUP14SEDTP13WEETP12XEETP13YEEYP15ZEEWP15[EFTP1
6\EFVP17]EF[P16^EFWP17_EFYP17_EF[P16`EFWP16aEFYP12bEFTP13cEFVP16dEFWP16eEFWP13fEGTP12gEHTP12hEHU
P12iEHUP1<jEIVP14kEIVP18lEIXP15mEIYP18nEI[P12oEITP110IRP14PFIYP110ISP13QFIVP12RFITP19SFJTP15TFKT
P12UFKTP13VFKXP14WFKVP13XFKVP14YFKYP12ZFKUP14[FKXP12\FKTP12]FKUP12^FKTP15g4LVP16_FLVP17`FLXP18aF
LVP16bFLVP15cFLWP15dFLWP17eFLXP13fFLXP13gFLVP12hFLTP12Z1LSP17iFLTP14jFLWP13kFLWP13lFLVP16mFLXP19
mFLXP15nFLWP15oFLTP14PGLYP12QGLTP13RGLTP13SGLWP13TGLWP17UGL[P16VGLXP14WGLVP13XGLVP12`9LUP12`9LUP
14YGLZP14ZGLXP13[GLVP13\GLXP12]GLVP13^GLXP13_GLXP12`GLVP12aGLVP13bGMWP13cGMYP14dGM\P14eGM\P12fGM
VP13gGMYP13hGMXP13iGMYP14jGM[P13kGMYP13lGMXP13mGMYP13nGMXP13oGMYP13PHMXP14QHMZP13RHMYP13SHMYP13T
HMXP12UHMUP12VHMVP127MVP12WHMVP14XHMXP13YHMYP13ZHMYP14[HMXP14\HM[P13]HMXP12^HMVP13_HMYP13`HMWP13
aHMXP14bHMWP13cHMVP15dHMXP13eHMXP14fHMWP14fHMYP13gHMXP14hHMXP13iHMXP13jHMUP13kHMXP14lHMVP12mHMVP
13nHMYP13oHMYP13PIMYP12QIMVP13RIMYP13SIMWP13TIMXP13UIMYP12VIMVP12WIMVP14XIM[P13YIMYP12ZIMVP12ZIM
VP12ZIMVP12[IMVP12\IMVP13]IMXP13^IMYP14_IM\P13`IMWP12aIMVP13bIMWP13cIMYP13dIMYP13eIMVP13fIMYP13g
IMYP13hIMYP13iIMYP13jIMXP13kIMYP13lIMXP14mIMZP13nIMYP14oIM\P12PJMVP12ZIMVP12QJMVP13lGMWP13RJMXP1
3SJMVP13TJMTP13UJMWP13VJMXP14WJM\P12W3MVP13XJMYP13YJMXP12ZJMVP14[JMZP127MVP13\JMXP12`9MVP12]JMTP
12^JMVP12_JMTP12nAMVP13`JMVP12TJMTP13aJMWP12g4MVP13c9MYP13bJMWP12W3MVP12cJMUP13dJMYP13eJMXP13aHM
XP12fJMVP12gJMVP12hJMVP13iJMVP13jJMYP15kJMVP13lJMWP14mJMWP14nJMWP14oJMYP13PKMXP13QKMYP13RKMXP12S
KMUP13TKMXP16YAM`P13UKMXP15VKMYP13WKMXP15k4MZP13XKMWP14YKMYP14h4MZP13ZKMWP12[KMTP13\KMWP13]KMWP1
4^KM[P13_KMVP14`KMYP13aKMWP13bKMXP14cKMZP13dKMVP14i3MZP13eKMWP14]IMZP15fKM[P15gKMZP14hKMXP13iKMV
P15jKM[P14kKMXP13lKMVP15mKMYP12nKMTP15oKMXP13PLMVP15QLMXP14RLMVP14SLMXP14TLMYP15ULM[P13VLMVP13WL
MWP12XLMUP13YLMVP12ZLMTP14[LMZP13\LMWP14]LM[P18^LMWP14_LMZP13`LMXP15aLMZP13bLMVP13cLMVP12dLMTP14
eLMZP13fLMVP14gLMXP14m3MZP14U5MWP14hLM[P13iLMWP14jLMZP14kLMYP14lLMYP14mLMVP15nLMZP13oLMWP13PMMWP
13QMMXP13RMMWP13SMMXP13TMMWP13UMMVP13VMMVP13WMMWP13XMMXP13YMMXP14ZMMYP13[MMWP13\MMWP13]MMXP12^MM
TP13_MMXP13`MMVP13aMMXP12bMMTP13_MMXP13cMMXP13dMMWP13eMMYP13fMMXP13gMMXP15YAM]P13hMMVP13iMMVP15j
MMWP14kMMXP14lMMTP14lMMVP12mMMTP13W9MWP12nMMTP13n4MXP13oMMVP13PNMVP13QNMYP13RNMXP13SNMWP14TNMZP1
4UNM\P13VNMXP13SHMYP13WNMXP13XNMYP13YNMXP14ZNMZP15[NM[P15[NM]P12\NMUP13]NMUP13^NMWP13_NMXP13`NMW
P13aNMXP15bNM\P13cNMWP13dNMYP14c9M[P14eNMYP13fNMXP13gNMWP13hNMWP13iNMYP13jNMWP13kNMWP13lNMYP14mN
MXP13nNMXP13oNMWP13POMYP13QOMYP14ROM\P13SOMYP13TOMYP14UOM\P13VOMYP13WOMXP12XOMVP12XOMVP13YOMYP13
ZOMWP13[OMXP13\OMXP13]OMYP13^OMYP13_OMYP13m3MYP12`OMVP12aOMVP13`:MYP13bOMYP13cOMYP13dOMYP12eOMUP
12fOMVP12gOMVP12hOMUP12iOMUP12jOMUP12`9MVP12`9MVP12`9MVP12kOMVP12kOMVP14lOMVP13mOMXP14nOMZP12oOM
VP13PP1MXP12QP1MUP13RP1MXP13SP1MWP13TP1MYP13UP1MYP13VP1MXP13WP1MYP13XP1MWP12YP1MVP13ZP1MUP13[P1M
XP14\P1MZP13]P1MYP12^P1MUP14_P1M\P14`P1MZP13aP1MXP13bP1MYP13cP1MYP13dP1MYP12eP1MUP12fP1MVP13gP1M
YP13hP1MXP13iP1MXP12aIMVP13fMMYP13jP1MYP12kP1MVP12lP1MTP13mP1MYP14nP1MZP14oP1M[P13PQ1MYP13QQ1MXP
13RQ1MYP12SQ1MVP12TQ1MVP13UQ1MYP12VQ1MUP13WQ1MXP12_:MVP13XQ1MYP12ZIMVP12X<MVP13n3MYP13YQ1MYP13ZQ
1MYP13ZQ1MYP14[Q1MYP13\Q1MYP13c9MYP12ZIMVP110MSP12]Q1MVP14^Q1MVP13_Q1MYP13`Q1MWP13aQ1MXP13bQ1MYP
14cQ1MZP13dQ1MXP12S=MVP13eQ1MXP12X2MVP110MSP13fQ1MXP12gQ1MVP12gQ1MVP13hQ1MWP12gQ1MVP12iQ1MUP12`9
MVP14jQ1MTP13kQ1MUP13lQ1MXP14mQ1MYP13nQ1MWP12aONVP12U1NVP13oQ1NYP12PR1NVP13QR1NYP13RR1NYP12SR1NU
P13TR1NYP13UR1NYP13VR1NYP13WR1NYP13XR1NYP12YR1NVP13ZR1NYP13[R1NXP13\R1NYP13]R1NYP12^R1NVP12_R1NV
P14`R1N\P13aR1NYP14m3N[P13bR1NYP13cR1NYP13dR1NYP13eR1NYP14cKN\P12fR1NVP13gR1NYP13hR1NYP12iR1NUP1
2jR1NVP13kR1NXP12lR1NVP13mR1NYP13`8NYP13nR1NYP14oR1N[P12PS1NVP12QS1NUP13RS1NWP13SS1NYP13TS1NWP14
i3NZP13US1NXP13VS1NXP14WS1NWP12XS1NUP12YS1NUP13ZS1NYP12[S1NUP13\S1NXP13]S1NXP13^S1NXP13_S1NYP13`
S1NXP12aS1NVP13bS1NVP12cS1NUP12dS1NUP12eS1NUP12fS1NUP13gS1NTP13hS1NVP13iS1NVP13jS1NYP14kS1NUP14k
S1NWP13lS1NUP13mS1NXP15nS1NWP13oS1NXP13PT1NXP14QT1N[P14RT1N\P13ST1NYP14g1N[P13TT1NYP13UT1NYP13VT
1NYP15WT1N^P12XT1NVP14YT1NXP13ZT1NXP13[T1NYP13\T1NWP12]T1NTP127NVP14n3N[P12^T1NVP13_T1NYP12`T1NT
P12aT1NUP13bT1NXP12^=NVP13cT1NXP13dT1NYP12X4NUP12eT1NVP13fT1NXP12gT1NVP13hT1NYP14iT1N[P13jT1NXP1
3kT1NYP13lT1NYP12mT1NVP12nT1NUP12oT1NTP13PU1NWP13YQ1NYP13m3NYP13QU1NYP13RU1NYP13SU1NYP13TU1NYP13
UU1NYP13VU1NYP13WU1NXP12XU1NUP12YU1NUP13ZU1NYP12X4NVP12X4NVP16[U1NZP14\U1NYP14]U1NZP13^U1NVP14_U
1NZP14`U1NYP13]2NWP14aU1NXP13bU1NWP13cU1NVP14dU1NVP12eU1NTP14fU1NVP14g1NZP14gU1N[P14hU1NYP14iU1N
YP13jU1NWP14cKNZP15kU1NZP13lU1NWP12mU1NTP14nU1N[P14oU1NZP13PV1NWP14QV1NZP14RV1NZP13SV1NXP13TV1NU
P13UV1NXP14VV1NYP13WV1NVP13XV1NVP12YV1NUP13ZV1NVP13[V1NXP14\V1NYP13P3NXP14YANZP12]V1NTP13^V1NWP1
4_V1NYP13`V1NWP13aV1NXP13bV1NXP14YKNYP15cV1N[P13dV1NWP13eV1NXP14U2NXP15fV1N[P14gV1NYP13hV1NWP12d
4NUP13h=NXP13iV1NVP14jV1NXP15k4N[P13kV1NTP14lV1NYP14mV1NYP13nV1NYP13oV1NXP14PW1NYP12QW1NUP12RW1N
UP15SW1NVP13TW1NWP14UW1N[P13VW1NXP14WW1NZP15XW1N\P14YW1NXP12ZW1NUP13[W1NVP14\W1NWP14U5NXP15gKN[P
14gKNXP14R8NWP13]W1NVP14^W1NZP13_W1NWP13`W1NWP13aW1NWP14bW1NVP12cW1NUP13dW1NVP14eW1NZP13fW1NXP14
gW1NYP13hW1NVP13iW1NWP14jW1NYP14kW1NZP13lW1NWP14mW1NWP14mW1NYP13nW1NXP13oW1NXP13PX1NWP13QX1NXP13
RX1NXP13SX1NXP12a1NUP12TX1NUP13UX1NTP13VX1NTP14WX1NVP13XX1NVP15YX1NYP15k4N[P12ZX1NUP15[X1NVP14YG
N[P14\X1NVP13]X1NWP14^X1NVP15_X1NYP14`X1NVP13aX1NXP14bX1NYP14cX1NVP14dX1NZP13eX1NWP16fX1N\P13gX1
NXP13hX1NXP14iX1N[P13jX1NXP14kX1NVP16lX1NTP14mX1NZP14f4NZP14nX1NVP15oX1NYP14PY1NZP13QY1NVP14RY1N
VP15SY1NYP14TY1NVP13UY1NXP13VY1NXP13WY1NXP14m3N[P14XY1NZP12X2NUP13YY1NVP14ZY1NVP14[Y1NVP15\Y1NVP
15]Y1NZP14^Y1NZP13_Y1NWP17`Y1NTP13aY1NYP13bY1NYP13cY1NYP13dY1NYP13eY1NYP14fY1N[P13gY1NXP13hY1NYP
13iY1NYP13jY1NWP13kY1NYP13lY1NYP13mY1NXP13nY1NYP13oY1NYP13PZ1NYP13QZ1NYP13RZ1NYP13SZ1NWP13TZ1NWP
13UZ1NWP13VZ1NWP13WZ1NWP13XZ1NWP13YZ1NYP13ZZ1NYP13[Z1NYP13\Z1NYP13]Z1NYP13^Z1NXP13_Z1NXP13`Z1NYP
13aZ1NWP13bZ1NVP14cZ1NXP14gU1N[P14dZ1N[P13eZ1NWP12fZ1NUP13gZ1NYP13hZ1NYP13iZ1NXP14jZ1N[P13kZ1NXP
14lZ1NZP14mZ1NYP13nZ1NXP13PMNXP14YQ1N[P12oZ1NUP14P[1NZP13Q[1NXP14R[1NWP13S[1NWP15T[1NZP13U[1NXP1
3V[1NWP14W[1NVP13X[1NWP13Y[1NWP13Z[1NWP13[[1NYP13\[1NYP13m3NYP15][1N_P13^[1NXP13oS1NYP13_[1NYP13
`[1NXP13a[1NYP13m3NYP14b[1NZP13c[1NYP13d[1NXP13e[1NXP13f[1NYP13g[1NXP14h[1NXP14h[1NZP14i[1NZP14g
1N\P12j[1NUP13k[1NYP13l[1NYP13m[1NYP12n[1NVP14o[1N\P13P\1NXP13Q\1NWP13R\1NTP13S\1NYP13T\1NWP13m3
NYP13U\1NYP13V\1NXP12W\1NVP13m3NYP13X\1NYP12Y\1NUP14Z\1NVP12[\1NVP14\\1NWP13]\1NVP13^\1NWP14c9N\
P14_\1N\P12`\1NVP12a\1NTP13b\1NYP13c\1NXP13d\1NWP13e\1NWP13f\1NYP12g\1NUP12h\1NVP13i\1NYP13`8NYP
13j\1NYP13k\1NXP16l\1NYP15m\1NYP13n\1NYP13WY1NYP13o\1NXP13P]1NWP13Q]1NXP15R]1NYP14o[1N[P14S]1NZP
14T]1NXP13U]1NYP14V]1NXP13o[1NYP12W]1NVP13X]1NWP12Y]1NVP12Z]1NVP12fP1NVP12[]1NVP12\]1NUP12W3NUP1
3]]1NWP14^]1NVP13_]1NWP12`]1NTP13a]1NWP14b]1N\P13c]1NTP12d]1NUP12e]1NTP14f]1NVP12g]1NUP13h]1NYP1
4i]1N[P13m3NYP14j]1NVP12k]1NTP14l]1NWP13m]1NVP14n]1NVP13o]1NYP12P^1NVP12Q^1NVP13R^1NYP12S^1NVP12
T^1NTP14U^1NTP13m3NYP12V^1NUP13W^1NYP15X^1NYP12QJNVP12Y^1NUP14SLNXP12Z^1NTP13[^1NYP12\^1NUP13]^1
NYP13^^1NUP12_^1NVP12`^1NTP14c9N\P13a^1NWP13b^1NYP14c^1NZP13d^1NYP13e^1NYP13f^1NYP13c9NYP12g^1NU
P13h^1NYP12i^1NVP13j^1NXP13k^1NYP12l^1NVP12m^1NUP12n^1NUP12Q^1NVP13o^1NYP12P_1NUP12Q_1NTP12nANUP
12R_1NUP12S_1NVP14T_1NVP13c9NYP12U_1NVP13V_1NYP13W_1NXP13X_1NYP14Y_1NWP13Z_1NWP13[_1NXP12[]1NVP1
3\_1NYP13]_1NXP14^_1NVP15__1NWP13`_1NUP12a_1NTP13b_1NYP12c_1NUP13d_1NYP13e_1NYP14f_1NXP12g_1NVP1
3h_1NYP12i_1NVP13j_1NYP12k_1NUP13l_1NYP13m_1NXP13n_1NYP13o_1NYP12P`1NUP12ZX1NVP12Q`1NUP12R`1NUP1
2S`1NVP14T`1NVP12U`1NVP13V`1NXP13m3NYP13W`1NTP12T3NVP13X`1NYP12Y`1NVP12Z`1NTP13[`1NYP13\`1NYP13]
`1NYP14m3N[P13^`1NXP14_`1NVP13``1NYP12ZINVP12a`1NVP12b`1NUP14c`1NVP12nBNVP13d`1NYP12e`1NVP12f`1N
VP12g`1NVP12h`1NUP12i`1NVP12T3NVP14j`1NVP12S=NVP14k`1NVP14l`1NWP12T3NUP12m`1NUP15n`1NYP13o`1NWP1
4Pa1NWP12Qa1NVP14Ra1NVP12Sa1NVP12Ta1NVP13Ua1NVP12fS1NUP12Va1NVP12Wa1NTP12Xa1NVP13Ya1NYP12Za1NTP1
27NVP13[a1NYP13\a1NYP13]a1NXP12^a1NUP14_a1NUP12`a1NVP127NVP12aa1NVP13ba1NVP13ca1NXP12nANVP13da1N
YP12ea1NVP12fa1NUP13ga1NXP12ha1NUP12ia1NUP12ja1NUP12ka1NVP12la1NVP12ma1NUP12na1NUP12oa1NVP13Pb1N
WP13Qb1NWP13Rb1NWP13Sb1NWP13Tb1NYP13Ub1NYP13Vb1NXP13Wb1NYP13Xb1NYP13Yb1NWP13Zb1NXP13[b1NXP15\b1N
WP12]b1NTP12^b1NUP14_b1NVP12`b1NTP127NVP12ab1NVP12bb1NVP12cb1NVP14db1NWP12_5NVP12eb1NVP12Z1NTP12
g4NUP13fb1NYP16gb1OTP16hb1OYP17ib1OVP17jb1OXP19W;OVP19kb1OXP1?lb1OYP16mb1OVP16nb1OTP15gb1OTP17ob
1OVP17Pc1OYP17Qc1OVP18Rc1OVP1ESc1OUP16Tc1P1XP15Uc1P1VP16Vc1P1TP16Vc1P1VP19Wc1P1XP19Wc1P1ZP17Xc1P
1XP17Xc1P1[P16Yc1P1VP16Zc1P1YP15[c1P1VP16\c1P1YP17]c1P1VP16^c1P1VP18_c1P1[P16`c1P1YP16ac1P1UP140
P1RP1>bc1P1TP18cc1P1[P16dc1P1VP110P1RP13ec1P1YP12fc1P1UP13gc1P1TP12hc1P1UP17ic1P1YP14W>P1WP19jc1
P1ZP15kc1P1VP12lc1P1TP13mc1P1TP12nc1P1TP16oc1P1VP12Pd1P1TP140P1RP12Qd1P1UP12Rd1P1TP14Sd1P1TP12Td
1P1TP13Ud1P1WP12Vd1P1VP12Wd1P1TP12Xd1P1UP13Yd1P1WP12Zd1P1UP14m3P1\P12`9P1VP13[d1P1YP12\d1P1UP12]
d1P1TP12^d1P1UP13_d1P1UP16`d1P1VP13ad1P1VP13bd1P1VP13cd1P1WP12dd1P1TP12ed1P1TP110P1RP12fd1P1UP12
gd1P1UP12hd1P1UP13id1P1XP13jd1P1WP13kd1P1XP12ld1P1TP14md1P1YP13nd1P1WP13od1P1WP12Pe1P1VP12Qe1P1T
P12Re1P1VP12Se1P1UP16Te1Q1VP15Ue1Q1TP16Ve1R1WP15We1R1WP15Xe1R1UP17Ye1R1VP16Ze1R1TP15[e1R1TP15\e1
R1VP14]e1R1TP15^e1R1YP19_e1R1ZP19_e1R1\P16`e1R1UP17ae1R1VP1;be1R1TP18ce1R1TP18de1R1VP14ee1R1XP14
fe1R1ZP12ge1R1UP12he1R1UP12ie1R1TP15je1R1TP15ke1R1VP16le1R1UP16le1R1XP13me1R1TP15ne1R1TP12oe1R1U
P12YV1R1VP13Pf1R1YP13le1R1UP15Qf1R1^P14Rf1R1WP12Sf1R1UP120R1RP12e4R1UP110R1RP17Tf1R1VP17Tf1R1XP1
8Uf1R1TP18Vf1R1VP15Wf1R1VP16Xf1R1VP13Yf1R1UP1BZf1R1TP16[f1R1VP15d1R1SP13\f1R1YP110R1RP13]f1R1YP1
2g4R1UP13YQ1R1YP15^f1R1WP12_f1R1UP110R1RP12`f1R1VP13af1R1XP12g4R1UP13bf1R1YP13cf1R1WP12df1R1UP11
0R1RP13ef1R1XP12ff1R1VP12gf1R1VP12hf1R1UP12if1R1VP12jf1R1VP12kf1R1VP12lf1R1VP12mf1R1UP12nf1R1VP1
2nf1R1VP12of1R1UP14Pg1R1XP13Qg1R1YP13Rg1R1XP12Sg1R1TP13Tg1R1WP110R1RP12Ug1R1VP13Vg1R1XP12Wg1R1TP
13Xg1R1YP13Yg1R1YP12Zg1R1VP12i`1R1UP12[g1R1VP12\g1R1TP13]g1R1XP12^g1R1VP13_g1R1YP12`g1R1UP14ag1R
1ZP13bg1R1WP13VOR1XP13cg1R1WP13dg1R1YP14eg1R1\P13eGR1XP12fg1R1TP13gg1R1VP12ZIR1VP13hg1R1VP13ig1R
1WP12jg1R1TP12Wa1R1TP12cb1R1VP12kg1R1VP12lg1R1TP12`9R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12mg1
R1TP12ng1R1TP110R1RP110R1RP13og1R1TP110R1RP12Ph1R1TP120R1RP12e4R1UP110R1RP12Qh1R1UP14Rh1R1YP13Sh
1R1TP13Th1R1TP12Uh1R1TP12Vh1R1TP13Wh1R1XP14Xh1R1[P12Yh1R1TP12Zh1R1TP12W\1R1VP12[h1R1TP12\h1R1VP1
3]h1R1XP14^h1R1YP14][1R1\P12ZW1R1UP13POR1YP14c9R1\P13m3R1YP13_h1R1YP13`h1R1UP12ah1R1VP12bh1R1TP1
3ch1R1TP12g4R1UP14h4R1[P13dh1R1VP12eh1R1TP12fh1R1TP13gh1R1XP13hh1R1TP12_:R1UP13ih1R1WP14jh1R1VP1
2kh1R1TP14lh1R1WP13mh1R1WP12nh1R1UP12oh1R1TP13Pi1R1XP12g`1R1VP110R1RP12YV1R1VP12T3R1VP12Qi1R1UP1
2`OR1UP12`OR1UP14Ri1R1ZP14Si1R1VP13Ti1R1TP110R1RP110R1RP12Ui1R1TP110R1RP12g4R1VP12Vi1R1UP12Wi1R1
TP12[]1R1VP13Xi1R1UP14Yi1R1XP13Zi1R1YP13[i1R1WP14\i1R1ZP13]i1R1TP13^i1R1UP12_i1R1TP12`i1R1TP12ai
1R1UP110R1RP12bi1R1VP12ci1R1UP12di1R1VP14c9R1\P12ei1R1TP12QJR1VP1:fi1S1TP16gi1S1XP16U2S1WP1<hi1S
1VP18ii1S1XP14ji1S1ZP12ki1S1TP17li1S1VP15mi1S1WP12Z1S1TP15ni1S1YP14oi1S1YP15Pj1S1WP14Qj1S1TP18Rj
1S1]P14Sj1S1VP16Tj1S1WP17cc1S1YP19Uj1S1TP18Vj1S1TP18Vj1S1TP17Wj1S1TP19Xj1S1VP18Yj1S1VP18Yj1S1VP1
7Zj1S1VP14[j1S1TP12\j1S1VP12]j1S1UP13^j1S1YP12_j1S1UP12W3S1UP12`j1S1UP15aj1S1XP12bj1S1TP13cj1S1Y
P12dj1S1UP127S1UP13ej1S1XP12fj1S1TP127S1VP12W3S1UP13gj1S1YP14gHS1[P13hj1S1WP13ij1S1XP13Zi1S1YP12
Yf1S1UP16jj1S1VP19kj1S1XP17lj1S1XP12mj1S1UP12nj1S1UP12oj1S1TP13Pk1S1YP12Qk1S1UP13Rk1S1YP13Sk1S1V
P13Tk1S1VP1:W;S1VP17Tj1S1VP15Uk1S1TP15Vk1S1TP15Wk1S1TP1:Xk1S1VP13Yk1S1UP19Zk1S1VP17U5S1XP18[k1S1
XP12\k1S1UP12]k1S1TP13^k1S1XP12fS1S1UP12_k1S1TP14`k1S1VP13ak1S1TP1:bk1T1TP1<ck1T1VP16dk1U1VP15ek
1U1XP18fk1U1XP17gk1U1YP15g4U1VP17hk1U1TM3ik1U1XP13jk1U1UP13kk1U1WP15lk1U1VP15mk1U1^P12nk1U1TP14o
k1U1WP16Pl1U1VP13Ql1U1WP13Rl1U1WP15Sl1U1VP17Tl1U1[P12Ul1U1TP15Vl1U1VP13Wl1U1TP16Xl1U1VP15Yl1U1TP
16Zl1U1UP16[l1U1VP15\l1U1VP16]l1U1WP16^l1U1VP17_l1U1YP15`l1U1UP17al1U1VP17bl1U1WP1:cl1U1TP17dl1U
1TP17el1U1ZP17fl1U1YP14gl1U1TP17hl1U1XP16il1U1XP16jl1U1VP15kl1U1VP13ll1U1TP17ml1U1XP13nl1U1UP16o
l1U1VP13Pm1U1XP15Qm1U1UP16Rm1U1TP12Sm1U1VP13Tm1U1XP14Um1U1[P13Vm1U1UP15Wm1U1WP12Xm1U1VP110U1RP12
Ym1U1UP15Uk1U1TP17jc1U1YP18Zm1V1YP16[m1V1YP15\m1V1XP17]m1V1WP17]m1V1YP18^m1V1UP16_m1V1XP16`m1V1Y
P1:am1V1TP16bm1V1VP1;cm1V1VP19dm1V1TP16em1V1VP15fm1V1WP15gm1V1VP15hm1V1WP15im1V1TP16jm1V1TP19km1
V1XP15lm1V1WP15mm1V1UP15nm1V1WP16om1V1VP16Pn1V1YP17Qn1V1VP16Rn1V1XP15Sn1V1TP16Tn1V1VP16h4V1[P15U
n1V1VP15Vn1V1XP18jc1V1[P16Wn1V1XP17i9V1XP16Xn1V1VP17Yn1V1VP17Yn1V1XP15Zn1V1TP17[n1V1WP17U5V1YP1:
\n1V1XP1:\n1V1ZP16]n1V1XP15W3V1VP16^n1V1ZP18_n1V1XP17`n1V1XP16an1V1WP16bn1V1YP14cn1V1UP17dn1V1[P
15en1V1WP1:fn1V1ZP17gn1V1TP17hn1V1VP18in1V1YP15jn1V1VP18kn1V1YP17^i1V1WP17^i1V1YP19ln1V1XP19ln1V
1ZP15mn1V1WP15nn1V1UP15on1V1WP17gKV1YP18Po1V1VP18Po1V1XP16Qo1V1VP15Ro1V1UP19So1V1XP19So1V1ZP17To
1V1VP17Uo1V1XP16Vo1V1XP16Wo1V1VP17Xo1V1\P16Yo1V1ZP17Zo1V1XP147V1UP16[o1V1TP16\o1V1VP19]o1V1WP17^
o1V1XP16_o1V1XP16`o1V1ZP17ao1V1YP15bo1V1VP1;co1V1VP1;do1V1XP17eo1W1WP16fo1W1VP14go1W1UP15ho1W1WP
16io1W1WP16jo1W1XP17ko1W1[P15lo1W1XP15dNW1XP19mo1W1[P15no1W1VP15d1W1SP14oo1W1[P15gKW1WP12PP2W1TP
16QP2W1UP16RP2W1TP16SP2W1VP18TP2W1TP16UP2W1VP16UP2W1VP13VP2W1TP16d1W1SP13WP2W1UP13XP2W1XP13YP2W1
VP12ZP2W1UP16[P2W1WP12\P2W1TP14S1W1RP16]P2W1TP13^P2W1VP13_P2W1TP12`P2W1TP16aP2W1YP14Z1W1SP12bP2W
1VP13cP2W1XP12a1W1VP12dP2W1TP110W1RP12X2W1VP12eP2W1TP12fP2W1UP12a1W1VP16gP2W1RP15hP2W1RP15hP2W1R
P140W1RP16iP2W1VP13jP2W1VP15XP2W1YP14kP2W1VP13lP2W1TP15mP2W1WP16g=W1ZP12nP2W1TP13QMW1XP110W1RP12
oP2W1TP13PQ2W1WP13QKW1YP13QQ2W1YP12RQ2W1TP13SQ2W1TP110W1SP13TQ2W1XP13UQ2W1XP13VQ2W1XP13WQ2W1XP13
XQ2W1UP14c9W1[P110W1SP17YQ2X1VP17U2X1WP16l4Y1WP14S1Y1SP16ZQ2Z1XP17ZQ2Z1YP140[1RP15[Q2[1TP13Z1[1S
P14\Q2[1XP12]Q2[1VP12]Q2[1UP16^Q2\1XP14W3\1UP13_Q2\1WP15`Q2\1WP15aQ2\1TP15bQ2\1WP15cQ2\1VP14dQ2\
1YP14eQ2\1TP17fQ2\1VP16gQ2]1VP17hQ2]1YP18iQ2]1\P17jQ2]1VP15kQ2]1TP15lQ2]1VP15mQ2]1XP16nQ2]1WP15o
Q2]1WP17PR2]1UP19QR2]1ZP16RR2]1[P15SR2]1WP16TR2]1ZP15UR2]1UP17VR2]1WP18WR2]1[P16XR2]1YP15YR2]1XP
18ZR2]1XP18[R2]1ZP16\R2]1UP15]R2]1VP16^R2]1XP16_R2]1YP17`R2]1ZP14aR2]1TP16bR2]1WP13S=]1WP12Z1]1S
P13cR2]1XP13dR2]1XP15eR2]1VP12a1]1UP12fR2]1VP12gR2]1VP15hR2]1VP17iR2]1YP16jR2]1ZP13kR2]1VP13lR2]
1VP13mR2]1YP13nR2]1TP15oR2]1WP14PS2]1WP14QS2]1[P14RS2]1ZP14SS2]1YP13TS2]1VP14US2]1XP13VS2]1WP12Z
1]1SP12WS2]1TP16XS2]1XP13YS2]1WP12ZS2]1VP13[S2]1XP13\S2]1XP13]S2]1UP12^S2]1UP13_S2]1XP14`S2]1ZP1
4aS2]1YP13bS2]1WP12cS2]1TP13dS2]1YP12ZP2]1UP13eS2]1VP14fS2]1YP13gS2]1WP12hS2]1TP12X4]1VP14iS2]1V
P12jS2]1VP110]1SP12kS2]1TP13lS2]1VP1?mS2]1UP12nS2]1TP15oS2]1VP13PT2]1TP12QT2]1TP12RT2]1TP14ST2]1
VP13TT2]1WP13UT2]1WP13VT2]1XP13WT2]1WP14XT2]1ZP13YT2]1XP13ZT2]1XP13[T2]1YP110]1RP15\T2]1]P14\T2]
1ZP15\T2]1^P14\T2]1[P13]T2]1XP14^T2]1[P12_T2]1VP13`T2]1YP13hJ]1VP12aT2]1UP14bT2]1YP14cT2]1VP15dT
2]1YP14eT2]1XP13fT2]1WP13gT2]1WP14hT2]1XP13iT2]1WP12jT2]1TP12kT2]1TP14QS2]1\P13lT2]1VP12X2]1VP12
W3]1VP13mT2]1WP16nT2^1XP17oT2^1[P14PU2^1VP17QU2^1XP16RU2^1XP17SU2^1[P17TU2^1ZP1;UU2^1YP18VU2^1YP
18VU2^1XP18WU2^1YP15XU2^1WP15YU2^1VP16ZU2^1YP16ZU2^1ZP15[U2^1WP16\U2^1VP18]U2^1VP15^U2^1WP15_U2^
1XP16`U2^1VP16aU2^1VP16aU2^1XP1:bU2^1ZP1:bU2^1YP15cU2^1TP15dU2^1SP15eU2^1UP19fU2^1XP15gU2^1TP15h
U2^1VP16iU2^1VP1:jU2^1VP19kU2^1[P19lU2^1[P1:lU2^1]P1:kU2^1]P1:mU2^1VP18nU2^1YP14oU2^1UP16PV2^1VP
16QV2^1YP16RV2^1WP17SV2^1ZP16TV2^1XP19UV2^1VP18VV2^1ZP18WV2^1ZP17XV2^1XP15YV2^1UP15ZV2^1WP17[V2^
1WP16\V2^1UP16]V2^1UP18^V2^1XP18_V2^1WP16`V2^1VP15S=^1VP18aV2^1ZP16XT2^1[P16bV2^1WP16cV2_1UP16dV
2`1WP18eV2`1XP15fV2`1RP1CgV2`1TP15hV2`1SP15iV2`1UP15jV2a1SP1:kV2b1ZP18lV2b1WP1BmV2c1oLJnV2c1PM6o
V2d1YP17PW2d1TP17QW2d1VP1:W;d1UP1:RW2d1WP17SW2d1VP16TW2d1VP16TW2d1XP16UW2d1VP15VW2d1TP15WW2d1VP1
7XW2d1YP16YW2d1TP16YW2d1VP16ZW2d1XP16ZW2d1ZP17[W2d1WP17\W2d1YP16]W2d1XP14^W2d1TP15_W2d1TP15`W2d1
VP16aW2d1VP16aW2d1XP16bW2d1VP12cW2d1TP13dW2d1WP12eW2d1UP110d1RP12fW2d1UP13gW2d1WP14hW2d1[P13iW2d
1XP17jW2d1WP16kW2d1VP19lW2d1WP14mW2d1TP14nW2d1TP15oW2d1TP13PX2d1VP14QX2d1TP15RX2d1WP16SX2d1VP1@T
X2d1TP13UX2d1VP13VX2d1WP16WX2d1VP1;XX2d1VP15YX2d1WP18ZX2d1WP18ZX2d1YP16[X2d1WP15\X2d1VP16]X2d1VP
12^X2d1TP13_X2d1VP12a1d1VP1Da1d1UP13`X2d1TP12aX2d1TP13bX2d1YP12cX2d1TP13dX2d1WP13eX2d1XP13fX2d1V
P13gX2d1TP12hX2d1TP14iX2d1ZP13jX2d1VP14kX2d1XP13lX2d1XP124d1VP13mX2d1TP13nX2d1TP13oX2d1TP12PY2d1
UP12QY2d1TP14RY2d1TP190d1RP15SY2d1VP14TY2d1TP110d1RP15UY2d1WP12VY2d1TP13WY2d1WP13XY2d1WP14YY2d1Y
P14ZY2d1[P15m3d1]P13[Y2d1VP13\Y2d1TP12a1d1UP13]Y2d1XP13^Y2d1WP13mP1d1YP13_Y2d1WP15`Y2d1VP13aY2d1
TP13bY2d1UP12cY2d1TP12dY2d1UP110d1RP14eY2d1TP12fY2d1UP15gY2d1WP12X2d1VP13hY2d1WP13iY2d1TP12jY2d1
TP12kY2d1TP18lY2e1^P16mY2e1VP16nY2e1SP1BoY2e1UP17PZ2e1YP16QZ2e1WP1>RZ2e1YP17SZ2e1YP16TZ2e1TP17UZ
2e1WP15VZ2e1VP14WZ2e1UP17XZ2e1VP17YZ2e1YP17ZZ2e1ZP16[Z2e1WP15\Z2e1UP1;]Z2e1]P17^Z2e1ZP15_Z2e1UP1
6`Z2e1UP17aZ2e1WP18bZ2e1WP1<cZ2e1WP15nY2e1SP14dZ2e1SP17RZ2e1WP15eZ2e1UP15fZ2e1YP13gZ2e1YP14dZ2e1
SP15hZ2e1YP13iZ2e1YP16jZ2e1ZP14dZ2e1RP18kZ2f1^P17lZ2f1ZP15mZ2f1YP13nZ2f1VP15oZ2f1YP16P[2f1ZP17Q[
2f1]P17R[2f1_P15S[2f1ZP14T[2f1VP15U[2f1[P15V[2f1YP18W[2f1]P16X[2f1WP14Y[2f1WP14Z[2f1UP17[[2f1XP1
2\[2f1TP15nY2f1SP11][2f1RP14^[2f1XP12_[2f1TP12`[2f1SP15a[2f1XP16b[2f1WP18c[2f1\P18d[2f1YP1:c[2f1
^P16e[2f1XP16f[2f1YP17g[2f1YP18h[2f1YP16i[2f1WP17j[2f1YP17k[2f1ZP18l[2f1\P16m[2f1ZP15n[2f1WP16o[
2f1WP14P\2f1UP16Q\2f1WP12`[2f1TP13R\2f1UP17S\2f1WP14T\2f1YP16U\2f1XP16V\2f1WP14W\2f1VP15X\2f1WP1
5Y\2f1ZP12Z\2f1UP14[\2f1VP13\\2f1TP13]\2f1WP12^\2f1VP14_\2f1XP14`\2f1[P14a\2f1XP12b\2f1UP16c\2f1
VP13d\2f1XP16e\2f1WP12f\2f1TP13g\2f1XP1:h\2g1^P18i\2g1ZP1=j\2g1XP1:k\2g1]P17l\2g1ZP18m\2g1XP19n\
2g1XP18n\2g1XP1?i\2g1YP1:o\2g1[P17P]2g1VP1?Q]2g1WP16R]2g1WP1>R]2g1XP14S]2g1UP18m\2g1XP12T]2h1UP1
1][2h1RP17][2h1RP13U]2h1TP13V]2h1TP15V]2h1VP11][2h1RP15][2h1RP12W]2h1UP15X]2h1[P1;][2h1SP14Y]2h1
VP13Z]2h1UP12[]2h1UP12\]2h1RP11][2h1RP11][2h1RP11][2h1RP14]]2h1TP18^]2i1XP15_]2i1XP16`]2i1VP15V]
2i1VP19a]2i1_P19a]2i1_P18b]2i1\P15V]2i1TP18c]2i1[P17d]2i1WP16e]2i1WP16f]2i1YP15g]2i1TP15h]2i1TP1
4i]2i1WP17j]2i1XP16k]2i1VP16l]2i1WP14m]2i1TP11n]2j1RP12o]2j1VP12n]2j1QP12P^2j1UP11n]2j1RP12Q^2j1
UP12R^2j1UP12S^2j1UP12T^2j1UP12U^2j1TP11n]2j1RP12V^2j1UP12W^2j1UP13X^2j1WP11n]2j1RP12Y^2j1VP12Z^
2j1UP12[^2j1TP12\^2j1VP12]^2j1TP12^^2j1VP12_^2j1VP12`^2j1TP12a^2j1UP12b^2j1VP12c^2j1UP12d^2j1VP1
2e^2j1VP12f^2j1UP11n]2j1RP15g^2k1SP11h^2k1RP11h^2k1RP11h^2k1RP11h^2k1RP12i^2k1TP12j^2k1VP13k^2k1
YP12l^2l1UP14m^2l1WP13n^2m1XP11o^2m1RP13P_2n1XP12Q_2n1UP13hZ2n1YP13R_2n1TP12S_2o1VP12T_2o1TP11][
2o1RP14U_2P2WP12V_2P2UP14W_2P2WP13X_2P2TP13Y_2Q2VP13Z_2Q2XP12[_2Q2UP18\_2R2TP1;]_2R2TP14^_2R2TP1
:__2R2WP130R2RP110S2RP110S2RP1;`_2T2TP17a_2U2UP1Dd1U2TP1:b_2U2VP13c_2U2YP17d_2U2WP16e_2U2WP16f_2
U2ZP14W3U2UP16g_2U2WP16h_2U2YP13i_2U2XP13j_2U2WP12k_2U2VP14c9U2[P13eNU2XP13l_2U2WP13m_2U2YP13n_2
U2YP13o_2U2YP13P`2U2VP13Q`2U2WP13R`2U2XP13S`2U2YP13T`2U2YP13U`2U2YP12V`2U2VP13W`2U2WP13X`2U2WP12
Y`2U2UP13Z`2U2XP12[`2U2TP12oj1U2TP12\`2U2VP13]`2U2XP110U2RP14^`2U2YP12_`2U2UP12``2U2UP12g4U2UP17
a`2U2ZP12b`2U2VP12g4U2UP13c`2U2UP12c`2U2UP12d`2U2UP12e`2U2TP12f`2U2TP12g`2U2UP12h`2U2TP12SEU2UP1
2SEU2UP14i`2U2TP13j`2U2YP13k`2U2YP12l`2U2UP18`_2U2TP15m`2U2VP13n`2U2XP12o`2U2VP14Pa2U2YP13Qa2U2W
P14Ra2U2UP110U2RP130U2RP12Sa2U2UP12Ta2V2UP14Ua2V2WP14Va2V2XP13Wa2V2XP15Xa2V2YP16Ya2W2WP16Za2W2WP
15[a2W2TP16\a2W2WP16]a2W2UP17^a2W2VP17_a2W2XP17`a2W2WP16aa2W2XP17ba2W2WP16ca2W2UP11da2W2SP12ea2W
2UP13fa2W2YP17ga2W2[P17ha2W2VP13ia2W2YP17ja2W2VP110X2RP12ka2X2TP110X2RP12la2X2TP14ma2X2VP14na2X2
WP1U1W;Y2VP1U1oa2Y2XP15Pb2Y2SP15Qb2Y2UP14Rb2Y2UP14Sb2Y2YP12Tb2Y2TP12Ub2Y2TP12Vb2Y2TP14c9Y2\P12S^
1Y2VP14c9Y2\P13Wb2Y2XP12Xb2Y2VP12Yb2Y2VP12Zb2Y2VP12[b2Y2VP12\b2Y2TP13]b2Y2YP12^b2Y2VP12a1Y2VP12_
b2Y2UP12`b2Y2VP12X4Y2VP12ab2Y2UP16bb2Y2UP12cb2Y2UP12db2Y2UP12eb2Y2UP12V^1Y2VP12fb2Y2VP12gb2Y2VP1
2hb2Y2VP12`9Y2VP12ib2Y2UP12jb2Y2VP12kb2Y2UP12lb2Y2VP12mb2Y2VP12nb2Y2UP12ob2Y2TP12Pc2Y2TP12Qc2Y2T
P12Rc2Y2UP12Sc2Y2UP12a1Y2VP13Tc2Y2YP12Uc2Y2VP13jP1Y2YP13cb1Y2WP16Vc2Y2UP15Wc2Z2XP15Xc2Z2YP15Yc2Z
2WP18Zc2Z2ZP15[c2Z2TP15\c2Z2VP16]c2Z2VP16^c2Z2XP15_c2Z2TP1:`c2Z2VP1:ac2Z2XP18bc2Z2VP18cc2Z2YP19d
c2Z2XP16ec2Z2WP17fc2Z2VP18gc2Z2[P16[NZ2[P18hc2Z2]P15ic2Z2TP15jc2Z2VP15kc2Z2VP16lc2Z2ZP18mc2Z2WP1
8mc2Z2YP15nc2Z2VP16g=Z2ZP16oc2Z2XP16Pd2Z2TP16Qd2Z2VP17Rd2Z2VP19W;Z2VP16Sd2Z2VP17Td2Z2TM5Ud2Z2TP1
6Vd2Z2VP16Wd2Z2VP15Xd2Z2UP15Yd2Z2WP14Zd2Z2TP16WY1Z2\P19W;Z2VP18[d2Z2ZP1=\d2Z2TM=]d2Z2VM5^d2Z2UP1
5_d2Z2UP17`d2Z2VP15ad2Z2WP15bd2Z2TP15cd2Z2VP15dd2Z2XP14ed2Z2UP17fd2Z2\P16gd2Z2WP17hd2Z2UP17hd2Z2
WP1<id2Z2WP15jd2Z2UP15kd2Z2TP16ld2Z2SP16md2Z2UP17nd2Z2YP15od2Z2VP17Pe2Z2WP16Qe2Z2XP15Re2Z2VP14Se
2Z2TP14Te2Z2VP16Ue2Z2TP17Ve2Z2XP16We2Z2VP16We2Z2XP15`@Z2VP15Xe2Z2XP14Ye2Z2TP17`d2Z2VP16Ze2Z2XP12
[e2Z2VP17\e2Z2VP14SEZ2TP13]e2Z2YP14^e2Z2YP12_e2Z2UP17`e2Z2WP17`e2Z2YP17ae2Z2XP15be2Z2TP14SEZ2TP1
9W;Z2VP18ce2Z2XP16de2Z2VP15ee2Z2UP14ee2Z2TP17fe2Z2VP1:fl1[2YP1:fl1[2[P1@W;[2QM@ge2[2SM>he2[2QM>i
e2[2SM<je2[2QM=ke2[2PM=le2[2RM9me2[2QM9ne2[2SM6Pb2\2RP16ke2\2SP16ke2\2RP160\2QP16oe2\2SP16dU2\2R
P16ke2\2SP18Pf2]2TP17Qf2]2TP19Rf2]2VP18Sf2]2VP1?Tf2]2TP1@Uf2^2TP1@Vf2^2VP1:o7^2WP1:o7^2YP17Wf2^2
TP140^2RP14e4^2UP1Amj1_2QMAXf2_2SMBYf2_2UMBYf2_2TM7Zf2`2VP15[f2`2VP16\f2`2UP16]f2`2UP14^f2`2TP15
_f2a2TP16`f2a2VP17af2a2TP16bf2a2VP14cf2a2YP12YS1a2VP15df2a2TP120a2SP12ef2a2UP17ff2a2VP1;0a2SP140
a2RP17gf2a2VP140a2RP14hf2a2TP14if2a2TP13jf2a2WP16kf2a2VP12lf2b2UP12mf2b2UP12l`2b2UP1;nf2c2YP18of
2c2VP15Pg2c2UP15Qg2c2WP1:Rg2c2SM:Sg2c2UM5Tg2c2UP15Ug2c2WP14Vg2c2TP16Wg2c2WP14Xg2c2WP12Yg2c2TP1<Z
g2c2VP1>[g2c2UP17g4c2VP1;Zg2c2WP1:\g2c2TP14]g2c2TP15^g2c2VP16_g2c2YP110c2RP13`g2c2WP13ag2c2YP12b
g2d2VP12bg2d2VP12cg2d2VP12dg2d2VP12eg2d2TP110d2RP12a1d2VP13fg2e2VP12gg2e2TP13hg2e2YP15ig2f2UP13j
g2f2VP12kg2f2TP13lg2f2WP15mg2f2XP15ng2f2TP12og2f2UP14SEf2UP16Ph2g2ZP15Qh2g2VP17Rh2g2VP14Sh2g2XP1
3Th2g2TP12Uh2g2TP17Vh2g2ZP16Wh2g2VP16Xh2g2YP14Yh2g2YP13Zh2g2WP16[h2g2]P16\h2g2VP14cKg2ZP14]h2g2T
P14c9g2\P16^h2g2TP16_h2g2VP13`h2g2XP14ah2g2[P13h_1g2YP15bh2g2WP15ch2g2UP15dh2g2WP17eh2g2ZP14fh2g
2ZP14gh2g2XP142g2\P12hh2g2VP13ih2g2WP12g4g2VP13jh2g2XP13kh2g2YP12lh2g2UP124g2VP13mh2g2XP15nh2g2\
P13oh2g2WP13PQ1g2YP13Pi2g2XP13Qi2g2YP13Ri2g2WP12Si2g2UP12Ti2g2TP13Ui2g2XP12Vi2g2UP12Wi2g2TP12Xi2
g2TP14Yi2g2XP14Yi2g2[P12Zi2g2TP12[i2g2UP14\i2g2WP12;g2VP13]i2g2WP14WY1g2[P13^i2g2YP12_i2g2TP12`i
2g2UP16ai2g2]P14bi2g2WP13ci2g2XP13di2g2XP13ei2g2WP13fi2g2XP15gi2g2TP14hi2g2YP12`@g2VP15ii2g2[P13
dNg2YP14o[1g2\P12`9g2VP13ji2g2WP1_Q2PDXT2QDUm3QDVm3QDWm3PDXT2QDXZ3QDXm3QDYm3QDZm3QD[m3PDhQ2QDan2
QD\m3PD]e4QD]m3QD^m3QD_m3QD`m3QDSk1QD`m3QDam3QDbm3QDcm3PD[e4QDdm3QDem3QDfm3UD0PDYT2QD\3PDlY2QDgm
3UD0QDY\3QDhm3PDlY2QDim3P@QY2QDjm3PDXT2QDXZ3PDlY2QDkm3UD0QDQV3PDlY2QDlm3TD4SD0QDmm3TD3PD`U4UD0PD
ZT2VD0UD0PDZT2PD2UD0QDnm3QDom3PD2UD0PDkl4PDna3UD0PDnX2PDXT2QDdZ3PD2UD0PDXT2PD]m8PDXT2QDPn3QDQn3Q
DRn3PDUd1UD0QDSn3PD]m8UD0QDTn3QDUn3PDQY2PD2QDVn3QDWn3TD1QDXn3`DnX2`Daa3`D_a3QDbW1QDZ3QDYn3TD1QDZ
n3QDbW1Q@Z3S@0QD[n3PDYb9QDbW1QD\n3PD\j4TD1QD]n3PDPY2PDgQ2PD_7QD^n3PDfa3QD_n3PDdo;PDeo;PD^e1QD`n3
SD0QDan3QDf@PDiX2QDbn3SD0QDcn3QDdn3PDPm4PD]BQDen3PDj_6QDfn3QDgn3QDhn3QDin3QDjn3QDkn3QDln3TD3QDmn
3QDnn3TD1QDon3PD]e4QDTS3QDPo3QDQo3TD6PDfa3PD\b9PDiX2QDRo3QDSo3QDTo3SD0PDPa8QDUo3PDHQDVo3TD8QDWo3
QDX3QDXl3PDee4QDXo3QDYo3QDZo3QD[o3QDho1QD\o3QD]o3PDUd1QD^o3QD_o3QD`o3P@na3QDao3QDbo3QDco3QDdo3QD
X3PD_a3PDjY2PDZb9PD_a3QDX3QDeo3QDfo3QDgo3QDho3PD]e4PDQh1QDio3QDjo3PDhP2QDko3QDlo3PDfa3QDmo3TD1QD
no3PDj6QDoo3PDj6PD]a8PDUP<PDj6PDen1PD_a3PDmn;PDj6PDVP<PDi\3PDd@QDPP4QDQP4PDd@QDRP4PDd@QDSP4PDPZ3
PD_a3PDd@PDj=PD]e4QDX_1PD_a3QDX3QDX_1PD_a3QDX3PDhS2QDTP4QDUP4PDhS2QDVP4QDWP4PD_e9QDXP4PDfW4QDYP4
PD\<PDlj4QDZP4PDma3QDX3PDi6QD[P4PD[?QD\P4PDh@QD]P4PDj6QD^P4PD^S2QD_P4QD`P4PD^S2PDcS2QDaP4PD]e4QD
bP4PDkk6QDcP4PDPS9QDdP4QDeP4QDfP4PD\Z2PDda3PD]Z2PD\Z2PDoY2PDmX2PDaZ2QDgP4PD`Z2QDhP4PD\]8PDji9PD]
]8PDji9PDji9QDiP4QDZc3QDjP4PDg?QDkP4PDij3QDlP4PDQf9QDmP4QDnP4PDQf9PDmk9QDoP4PD]BPD_^1PDdb4PD_^1P
Dna3PDT7PDna3QDPQ4QDQQ4PDgT2QDRQ4QDSQ4TD3QDTQ4QDUQ4QDVQ4QDWQ4PDb`4PDQV;PDT7PDT7QDXQ4PDb`4QDYQ4PD
na3PDT7QD_g1PDZ[8PDda3PDh@PDh@PDda3PDZ[8QDZQ4PDn\3QDRNQD[Q4VD0QDRNQD[Q4QD\Q4QD]Q4TD2QDXQ2QD^Q4QD
_Q4TD3QDX4TD6QD`Q4QDaQ4QDbQ4QDcQ4PDfa3QDRJQDdQ4PDoY2`D_a3QDeQ4TD2QDZ3PDTY2QDfQ4PD]a8QDgQ4TD4QDX_
1PD[e4PDX[8QDhQ4QDiQ4QDjQ4S@0QDkQ4PD^a3P@]e4QDl`1PD_a3QDlQ4PDg]8QDSk1PD`d6PDRa8PD`a3QDP?QDmQ4QDn
Q4PD]a8PDfa3QDoQ4S@0S@0QDZ3QDPR4QDQR4QDRR4TD3QDSR4PDXk4QDTR4Q@Z3QDUR4TD2QDVR4QDjHPDa8PDmX2QDWR4T
D1QDXR4PDmX2QDYR4TD2QDZR4QD[R4TD8QD`Q4QD\R4QD]R4QD^R4PDPY2QDZ3QD_R4PDfa3QD`R4QDaR4QDbW1QDZ3QDbR4
PDfa3QDQ9QDcR4QDdR4TD1QDeR4QDfR4PD\?QDgR4PD^?PDda3PD_?QDhR4QDiR4PDlX2QD\AQDjR4VD0PDlX2QD\AQDjR4Q
DkR4QDlR4QDmR4QDbW1QDnR4QDoR4TD2QDZ3QDPS4QDQS4TD3QD^W2QDRS4QDSS4PD]e4PDj6PD4PD]e4PDi@PDn@PD]R3PD
gU2PDYR<QDTS4TD3QDUS4PDWY2QDVS4TD2PDfa3QDWS4QDXS4TD1QDX3QDYS4QDSGQDZS4TD1QD[S4PDfa3QD\S4QD]S4QD^
S4QDaZ1QD_S4QD`S4TD1QDaS4QDbS4TD1QDZ3QDcS4QDjX2PDXk4P@_a3TD4QDdS4PDmX2PDlX2PD]e4QDeS4QDfS4SD0PDn
a3PDj6PDna3PDdT2PDna3PDiQ5PDna3PDna3PDnf1PDna3PDna3PDjn4PDna3QD[Y3PDT7QDgS4QDhS4PDT7PDn@QDiS4PDc
6QDjS4PDn?PDda3PDc6PDak4PDc6QDkS4QDlS4PDZ[8QDmS4QDnS4QDoS4PDla8QDPT4PDma8QDQT4PDQh1QDRT4PDb?PDS]
3PDm^3PDUn1QDST4PDmZ4QDTT4PDjk4QDUT4PD[\2QDVT4PD[\2PDnR<PDRb8QDWT4QDXT4QDYT4PDi@QDZT4PDj@QD[T4PD
j@PDj@PDoP6QD\T4PD^APDlU2PDf5QD]T4PDhU4QD^T4PDZ\8QD_T4PD]4QD`T4PD[e3QDaT4PD^[8QDbT4PDi[8QDcT4PDj
\8QDdT4QDeT4PDma3PD`?QDfT4QDgT4QDhT4PDY\2QDiT4PDU\9QDjT4PDTBQDkT4PDZ\1QDlT4PD^d1QDmT4PDXe4PD^d1P
DVAQDnT4QDoT4QDPU4PDoR9PDZk5QDQU4PDea8QDRU4PDea8PDa=PDkAQDSU4QDTU4PDcS<PD`a;QDUU4PDYa8QDVU4PDia8
QDWU4PDd5QDXU4PDoi1PD_a3PDb[8QDYU4QDZU4QD[U4aDP4`DhS<`Deh9`DY_3PDYg1QD\U4QD]U4PDYg1PDd@QD^U4PD[a
8PDTk1PDX[8QD_U4PDmS<PDb5PDmk9QD`U4PD^?PDda3PD_?PDkk2PD[2PDka3QDaU4PDfR5QDbU4PDme1QDcU4PDeP;QDdU
4PDmd8QDeU4PDT7QDfU4PDZ<QDgU4QDhU4QDiU4PDfa3PD\k1PDlX2QDjU4PDTd1QDkU4PD]e4PD]Z9PDnS<QDlU4PD`\8QD
mU4PDS`8QDnU4PDQT<QDoU4PDhk4QDPV4PDbk4QDQV4PD^a3QDRV4PDak4QDSV4PDTY2PD^a3PDak4PDka3PDak4PD^U2PD_
a3PDak4PDYT2QDTV4PDna3QDUV4PDna3PDWY2PD1PDWY2PD4PDWY2VD0QDVV4PDWY2QDWV4TD6QD1QD1TD6PD4PDSY2SD0PD
SY2QDXV4PDjS2QDYV4PDVT<PDWT<PDi@PDXT<PDc?PDS3QD\APD]APD?PDlQ2PDo7QDZV4QD[V4QD\V4QDhKTD2QD]V4VD0Q
DhKTD2QD]V4QD^V4QDhKTD2QD]V4PD_a3QD\AQD_V4QD`V4QDaV4UD0PDok4PDfa3TD6PD`a3PD[e3PDda3PDf5PDf5PDda3
QDbV4PDd5PDda3QDcV4PD^4PDda3PD]4QDdV4TD4QDZ3QDeV4QDfV4PDda3QDgV4PDi6PD4PD[?PDj6PDda3QDhV4QDX_1S@
0QDiV4PD]U2QDjV4PDW`6PDda3PDSQ<QDkV4QDlV4PDh@QDmV4PDZ[8QDnV4PD`\8PDcT<PDX[8QDoV4PD^S2QDPW4PDn@PD
_a3PDfT<PDn@QDQW4PDhU4PDoe1PDVBQDRW4PDT7QDSW4QDTW4PDY:PDZ\1PDea3PD\\1PD\\1PDea3PDZ\1QDUW4QDVW4QD
WW4TD2QDXW4PDP`8PDea3PDl?PDaY2PDea3PDbY2PD`U4PDea3PDaU4PDma3PDSQ2QDYW4PDP7QDZW4QD[W4QD\W4QD]W4PD
j\1QD^W4QD_W4QDoT4QD`W4QDaW4QDbW4PDQ^1QDcW4PDZa4PD_^3PDQU<PDab8PDRU<PDgT2QDdW4QDeW4QDfW4QDgW4QDh
W4PD]\1QDiW4QDjW4QDkW4QDlW4QDmW4QDnW4QDoW4PDb;QDPX4`DWe8`D]k8`D]U<QDQX4QDRX4TD4QDSX4QDTX4TD3QDUX
4`D]e4`D^e4QDVX4QDWX4QDXX4PD]a8QDYX4PD]a8PD`a3QDZX4UD0PDnX2QD[X4S@0QD\X4`D\c:`DbQ2`Dbi4PDnX2QD]X
4S@0QD^X4QD_X4QD`X4QDZ3PDga3UD0PD]e4S@0QDaX4QDZ3aDc3aDY4aD_4aDW2QDbX4UD0QD\AS@0QDcX4QDdX4QD\AS@0
QDeX4QDfX4S@0QDgX4UD0QDa3SD0QDhX4UD0SD0QDhX4UD0QDa3QDhX4UD0QDhX4QDiX4QDjX4QDkX4QDlX4QDmX4QDnX4Q@
oX4TD2QDPY4QDQY4QDRY4SD0QDSY4QDTY4S@0QDZ3QDUY4QDVY4QDWY4QDXY4TD6PDba3QDYY4QDZY4PDhQ2PD_7SD0QD[Y4
QDZ3PDTY2PD\<QD\Y4TD1QD]Y4P@fa3PDWY2QD^Y4QDWb2PDWY2QD_Y4PDfa3QD`Y4QDaY4TD2QDbY4QDcY4PD\?PDfa3QDd
Y4QDXS4TD3QDeY4QDfY4PDnX2QDX3PDYn4QDgY4UD0QDhY4TD1QDiY4QDjY4TD5QDkY4PDh?QDlY4QDmY4TD4QDZ3QDnY4QD
oY4TD2PDg`:QDhS3QD1TD6PDXk4PDhQ2PD_7QDPZ4QDQZ4QD\j1QDRZ4QDSZ4TD1QDTZ4QDUZ4QDVZ4QDWZ4QFh3QDZ3PDX3
QDXZ4TD2QDZ3PDWY2SD0QD\NQDYZ4TD1QDZZ4QD[Z4QD\Z4QD]Z4TD5QD^Z4WD0QD_Z4TD3XD0QD`Z4QDh3QDaZ4aD\4`DT7
QDh3QDbZ4aD\4`DT7aDP4QDh3QDcZ4TD5QDdZ4QDh3TD2QDR4PDQY2QDk3TD1QDeZ4SD0QDh3TD1QDfZ4QDgZ4S@0VD0QDh3
TD1QDfZ4QDgZ4S@0QDhZ4QDh3QD[>QDR4QDiZ4S@0QDjZ4QDR4QDh3TD1QDkZ4TD3PDQY2RD0QDR4RD0RD0QDR4QDlZ4QDmZ
4QDnZ4TD1QDoZ4QDP[4SD0QDQ[4QDR[4TD2QDS[4TD4PDQY2QDT[4TD2QDU[4`EZT<QDU4TD2QDV[4`DZ\5`DlY4`DZ<`DZ_
8QDW[4TD8PD4TD5QDR4PDnX2QDZMSD0PD\i4QDX[4TD2QDY[4`DgQ2QDZ[4TD1QD[[4QD\[4TD1QD][4QD^[4TD4QD_[4P@Q
Y2QD`[4TD3QDa[4QFh3QDb[4QDc[4QFh3QDd[4QDe[4QFh3QDQ4QDf[4QDg[4TD2QDh[4`Dn<`Dd7`DW6`Dco3`Dd;`D^2`D
S2`DV6`DRn4`DZ8`DZ9`D[<`Dod3`Djl3`DH`Dhn4iD1SD0PD4QDi[4QDQ4VD0PD4QDi[4QDQ4QDaT1PD4QDj[4S@0QDk[4Q
Dl[4QFh3QDQ4QDm[4VD0QFh3QDQ4QDm[4QDaT1PD4QD\AS@0QDn[4QDo[4PD4QDP\4PD_a3QDQ\4TD2QDR\4PDda3QDS\4Q@
T\4PDSY2PDbd5PDfa3PD4QDU\4QFV\4QDW\4PDob5QDX\4TD7QDY\4QDZ\4TD6QD[\4QD\\4TD8QD]\4QD]\4SD0QD^\4TD2
QDX3QD_\4PDYl9QD`\4TD2QDa\4PDYY<QDb\4QDU4TD:QDc\4QDd\4QDe\4S@0QDU4QDf\4TD:QDU4QDg\4TD3QDh\4QDi\4
TD8QDZ3QDj\4QDk\4QDl\4QDm\4P@fa3QDV3QDn\4QDo\4QDP]4QDX3QDQ]4PD_7PD^a3QDR]4PDP3QDS]4QDT]4PD^U2PDe
o3PDba3PDde5QDPQ4QDQQ4QDYX3QDU]4PDfa3QDV]4QDW]4PDPb3QDX]4QDY]4TD4PDkl4PDna3QDY]4TD3PD6QDZ]4QD[]4
PDna3QD\]4TD4QD]]4QD^]4QD_]4QD`]4PDi1PD`a3PDnk4SD0PDok4VD0`Dfa3Q`1c3QDa]4`Dc6`DdT2`DR\2`Dhl1`DZU
4`D\U4`Db6`Dbk1`DTk1PDok4QDb]4`Dfa3Q`1c3QDa]4`Dc6`DdT2`DR\2`Dhl1`DZU4`D\U4`Db6`Dbk1`DTk1UD0PDok4
QFc]4QDd]4PDok4QDbW1PDYe1QDe]4PDjc1QDf]4S@0QDg]4PDjc1QDf]4S@0QDg]4QDh]4QDi]4QD\NPDem4QDj]4PDd@PD
We1PDj6PDjd9QDk]4TD3PDmZ4QDQ]4TD4QDl]4QDX3PDlQ2QDm]4QDV4TD2QDn]4QDo]4QDP^4TD8QDQ^4QDR^4QDW4S@0QD
S^4PDgg1QDT^4PDRV4QDU^4QDQ]4PD_7S@0QDV^4TD3QDW^4QDQ]4TD4PDba3QDX^4QDQ]4TD3QDY^4QDX3QDQ]4QDZ^4PDf
a3S@0QD[^4PDhQ2PD_7QD\^4QD]^4QDQ]4TD3QD^^4PDlQ2PD_7S@0QD_^4PDhQ2PD_7QD`^4`D]e4`DXe4QDZ]4QDa^4QDW
b2QDm\4P@fa3P@_7QDb^4VD0QDm\4P@fa3P@_7QDb^4QDc^4QDd^4QDe^4TD6PD4QDf^4QDg^4TD5QD0`Dkc4`Dd_8`Doo8`
D^Z<`DhY4`D[e4`D\e4QDh^4TD6QDi^4Q@j^4TD1QDk^4QDl^4TD3QDm^4TD8QDn^4QDo^4QDP_4TD4QDZ3QDQ_4QDR_4QDc
7PDXe4TD5QDS_4QDT_4TD1QDU_4PD]e4QDW3QDX3QDV_4P@]e4QDX3QDX3PDmX2PD_a3QDX3QDX3PD9QDX3PDUk4QDW_4QDX
_4QDX3QDY_4PDca3QDX3TD6PDfa3QDX3QDX3QDZ_4QD[_4QD\_4QDXP3QD]_4TD5QD^_4aDc3aDY4aD_4QD__4TD4QD`_4PD
ca3QDa_4PDfa3QDZ3QDmo3TD1QDb_4QDc_4QDd_4SD0aEe_4QDb2QDf_4Q`1c3QDg_4aDP4aDh3QDh_4QDi_4VD0QDh_4QDi
_4QDj_4QDb2TD2QDk_4QDl_4QDm_4PD_a3S@0QDb2QDn_4PD_a3S@0QDb2WD0QDo_4XD0QDb2`D_a3`Db7`D`7`Dc7`Da7`D
n`9`D[2`D^e1QDP`4S@0QDb2Y@0QDQ`4QDR`4PDZW1PDWY2QDS`4TD2PD`a3QDT`4QDU`4QDZ=QDlU1QDZ3S@0QDV`4QDW`4
QDX`4QDY`4S@0QDZ`4QDZ=QD[`4S@0QDb2PDna3P@[e4QDk>PD_a3Q@a3S@0QD\`4QD]`4TD4QDc2QDc2TD2QD^`4PDlY2PD
hQ2PD_7PD\?PDfa3QD_`4PDj=QD``4QDa`4QDhKQDb`4QDc`4QDhKQD\AQDd`4QDe`4PDc[<PDbCQDf`4PDbCQDf`4UD0WD0
QDg`4XD0SD0QDh`4UD0WD0QDi`4XD0QDj`4TD3QDk`4QDl`4QDm`4QDn`4Q@Sk1Q@n`4QDo`4QDPa4QD\AQDQa4QDRa4PDQf
9QDSa4QDTa4QDUa4PDfa3QDVa4QDWa4QDP?SD0QDXa4PDWU2QDYa4QDZa4PDg6QD[a4`D`a3QD\a4QDei2QD]a4S@0QD^a4Q
D_a4PDfa3QD`a4PDRb;QDaa4QDbW1QDkJQDba4QDbW1QDca4PDo7QDda4QDea4TD2QDZ3PDWY2SD0QDWb2QDfa4QDga4VD0Q
Dfa4QDga4QDha4QDia4QD\AS@0QDb2QDja4PDfa3QDka4QDZ3QDla4QDma4P@]e4QDna4PDkk6PDTk1PDd@PD_a3QDoa4PDa
S2PDY3PDma3QDgGPDjn4PDna3QDbW1QDPb4PD`a3PDXT2PDPY2PD`7QD`W1PD_7QDQb4PDfa3QDbW1QD\n3PD]e4TD1QDRb4
PDkn1QDSb4PDgg1SD0TD3QDTb4UD0QDUb4PDfa3QDVb4QDWb4QDXb4QDTX3QDYb4QDZb4PDfa3QD[b4UD0PDef1PDfa3QD\b
4QD]b4QDei2Q@a3TD3QD^b4PDWY2QD_b4PDfa3QD`b4QDX3PDPf9PD_a3QDab4PDjc9QDbb4P@]e4QDcb4PD_a3QDdb4PDVI
QDeb4QDb2TD5QDXc1QDfb4UD0QDgb4QDhb4TD1QDib4QDjb4QDj3QDkb4PD]U2QDlb4QDmb4PD]e4QDnb4PDY7QDob4PDXa8
QDPc4QDQc4QDRc4QDSc4PDen1PDn6QDTc4QDUc4PD]W9PDb`4QDVc4PDhS2QDWc4QDXc4PDnX2QDYc4QDZc4PDj6QD[c4QD\
c4PDlX2QD\APDSn2PD[e4PD^S2QD]c4QD^c4PD]e4PD^S2QD_c4QD\ATD1PD^S2QD`c4QDac4QDbc4QDcc4PDd5PD[e4PDj6
QDdc4QDec4PDbi4PDV5QDfc4QDgc4QDhc4QDic4QDjc4QDkc4QDlc4PDQh1PD_a3PD]e4QDmc4QDnc4QDoc4QDPd4QDQd4QD
Rd4QDSd4PD_a3PD]e4QDTd4QDUd4PDnX2P@]e4QDVd4QDWd4QDXd4PD[e4QDYd4QDZd4QD[d4QD\d4QD]d4TD3QD^d4QDbP4
QD_d4QDbP4QD`d4QDad4TD4QDbd4QDcd4TD1QDdd4QDed4QDZ3QDfd4`Ddl1`Dbi4`DP3`D_l8`DPe5`D^i4`DnP2`Dg4`Di
l8`DdR:`D]e4`D[e4`DU9`DW[9`Df@QDT3TD3QDgd4QDYa4PD]e4TD1QDhd4QDSa2QDZ@PD]e4QDid4PD_a3QDjd4QDZ3QDk
d4QDld4RD0QDmd4TD4PDfa3QDnd4TD1QDod4TD1QDPe4PDfa3QDQe4TD1QDY\3QDRe4S@0QDSe4QDTe4RD0UD0aDh3aDe3aD
]3iD0iD1`D_m4`DRm8`DT7`DWY2`DmZ4`Dik4`Dbk4`Dck4`Dek4`Ddk4`Di`4`DVY2`DTl4`D[Z2`DZZ2WD0SD0XD0QDUe4
QDVe4QDZ3QDWe4QDXe4PDYT2QDYe4TD1QDZe4QD[e4QDh3TD1QD\e4P@ga3QD]e4WD0QD^e4QD_e4XD0TD2QDV]4QD`e4PDW
k4QDae4QD\X3QDZ3PDga3QDbe4QDan2QDce4TD2QDde4UD0PDPb3QDoP3QDee4TD:PD2QDfe4TD4QDge4PDQY2QDZ3QDhe4P
Dba3TD2QFie4QDU4TD1QDje4`Dhn4`DH`Dek4`DUm5`Dcd5`Dgh4`Dij3`DQY2`Dld9`DYT2`EnQ2`ETY2`EmQ2`Egl1`Efa
3QDU4TD1QDke4QDle4TD1QDme4QDne4TD2QDoe4QDPf4QDbW1QDW\4QDQf4QDRf4QDbW1QDSf4QDTf4QDan2QDUf4QDVf4SD
0QDan2QDUf4QDWf4QDXf4QDYf4TD1QDZf4PDHPDoY2QDXf4QDYf4TD1QDZf4PDHPDoY2QDan2QDUf4QD[f4SD0PDma3SD0TD
6PD6QDX3QDX3QD\f4QDcZ1PDbf9QD]f4TD1QDY6QD^f4TD1QD_f4QD`f4P@_a3P@]e4QDX3S@0QDe5TD1QDaf4QDbf4PDob5
eC400YP1510[P1420YP1430YP1340VP1350VP1460YP1571ZP1681YP1191RP14:1ZP16;1XP13<1UP13=1SP13>1VP14?1W
P13@1VP15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2XP15G2WP15H2YP16I2`P12J2VP14K2XP14L2XP13M2WP12N2U
P12O2UP12P12TP12Q12TP14R12VP16S12[P15T12[P14U12WP12V12UP15W12YP13X12WP12Y12TP14Z12XP12[12UP13\12
TP13]12VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c12UP15d12YP12e12UP13f12YP14g12\P13h12YP13i12WP12j
12UP12k12UP14l12\P14m12WP13_12WP12n12UP12o12UP12P22TP12Q22UP12R22UP12S22VP13T22WP12U22UP12V22UP1
2W22UP12X22UP12Y22UP12Z22UP12[22UP12\22UP12]22UP12^22UP12_22TP13`22YP13a22YP12b22UP12c22UP12d22V
P12d22VP12e22UP12f22TP12g22UP12h22UP12i22UP12j22UP12k22UP12l22VP12l22VP13m22YP12n22TP12o22UP13P3
2TP12Q32TP12R32UP12S32VP12T32UP12U32UP13V32XP13W32YP13X32YP12Y32UP13Z32TP13[32VP14\32VP15]32VP14
^32YP14_32WP16`32\P13a32TP13b32XP14c32VP15d32ZP13e32XP14f32ZP13g32XP15h32VP14i32VP16j32YP13k32XP
14l32WP16]32XP13m32VP16n32^P14n32YP15o32XP13P42WP13Q42YP12R42TP14S42WP14T42YP12U42TP12V42TP14W42
VP13X42TP12Y42TP15Z42_P12[42VP12\42VP13]42TP15^42ZP13_42TP12`42TP14T12WP13a42VP15b42XP15c42XP14d
42UP14e42[P12f42SP14g42\P13h42YP13i42YP13j42YP13k42WP12S32UP12l42UP12m42UP13n42YP12o42VP12P52TP1
4Q52YP12R52UP12S52UP12T52UP13U52YP12V52UP12W52UP12X52UP12Y52UP12Z52VP12[52UP12\52TP12]52UP12^52U
P12_52VP12`52UP12a52VP12b52UP12c52UP12d52UP12e52UP12f52UP12g52UP12h52UP12i52UP12j52UP12k52UP12l5
2TP12m52UP12n52UP12o52UP12P62UP12Q62UP12R62VP12S62UP13T62WP12U62UP12V62UP12W62VP12X62UP12Y62UP12
Z62UP12[62UP12\62UP12]62UP12^62VP12_62UP16`62TP12a62UP12b62UP12c62UP12d62VP12e62UP12f62VP12g62UP
14Q42\P12h62VP13i62WP12j62UP12k62UP12l62UP14m62ZP12n62TP14o62[P12P72UP12Q72VP12R72UP12S72UP12T72
UP12U72UP12V72UP12W72UP12X72UP12Y72UP13Z72YP12[72VP13\72YP12]72UP13^72XP12_72VP12`72VP1292SP12a7
2UP13b73TP15c73YP12d73UP12e74UP12f74VP12g74VP12h74VP13i74XP13j75XP12k75TP14l75TP14l75VP15m75YP13
n75VP15o75YP13P85YP13Q85XP13R85XP13S85YP14T85VP13U85WP13V85YP13W85XP13X85TP12Y85UP13Z85YP12[85TP
12\85UP12]85UP12^85VP12_85UP12`85UP13a85YP12b85UP12c85VP12d85UP12e85UP12f85UP13g85YP13h85YP12i85
TP13j85TP13k85YP13l85YP14m85\P12n85UP12o85UP12P95TP12Q95UP12R95TP12S95TP12T95TP12U95UP13V95YP12W
95VP12X95UP12Y95TP12Z95TP12[95UP12\95TP12]95TP12^95TP15_95UP14`95VP15a95TP13b95VP12c95UP13d95XP1
8e96WP14f96WP1196RP13g96WP19h96WP1196RP14i96TP14j96VP13k96TP14l96RP13m96RP13m96RP12=6RP1196RP12n
96TP12o96TP14P:6TP13Q:6UP15R:7XP12S:8TP14T:8WP14U:8YP14V:8ZP14W:8TP13X:8WP14Y:8ZP13Z:8TP14[:8ZP1
3\:8TP13]:8WP12^:8UP14_:9TP13`:9TP12a::UP14b::VP14c::WP13d::UP14e::ZP12f::TP13g:;TP13h:;VP13i:;W
P16j:;ZP14k:<VP119<RP13l:=TP15m:=TP14n:=TP15o:=TP14P;=VP14Q;=WP14R;=UP16S;=VP16S;=XP13T;=VP14U;=
VP15Q;=WP12V;=SP13W;=TP12X;=TP13Y;=TP13Z;=UP15Q;=WP13[;=TP18\;=TP15c7=WP14];=YP14^;>TP13_;>TP13`
;>TP14a;?TP13b;?TP13c;?VP13d;?VP13e;?VP1Ef;?UP14g;@WP14h;@YP15i;@YP14j;@VP14k;@XP15l;@YP16m;@\P1
4n;@XP12o;@VP13P<@WP12Q<@UP13R<ATP13S<ATP13T<ATP15U<AWP12V<AUP13W<ATP12X<AUP13Y<BTP14Z<BVP13[<BT
P13\<BTP14]<BVP12^<BTP14_<BVP13`<BVP14a<BZP12b<BUP119BRP12c<BVP12d<BVP12n2BTP13e<BWP12f<BTP12g<B
UP14h<CXP13i<CUP13j<CWP14k<CVP12l<CTP12m<CVP12f4DTP1>n<DUP1>o<DWP13P=DUP12Q=DUP12R=DUP15S=DWP14T
=DWP13U=DVP12V=DUP12W=DVP12X=DVP13Y=EUP14Z=EVP12[=EUP14\=EVP14]=EVP13^=ETP12_=EUP12`=EUP16a=EYP1
4T:EWP14b=EVP15c=EYP13d=EXP14e=EVP14f=EXP15g=EXP13h=EVP15i=ETP15j=EVP15k=EYP1:l=FTP16m=FVP16n=FX
P15o=FXP14P>FWP15S1FYP14Q>FVP14R>FZP12S>FUP13T>FWP13U>FVP15V>FZP12W>FTP13X>GVP16Y>GTP13Z>GTP13[>
GXP14\>HVP13]>IUP17^>JVP13_>JTP13`>JVP13a>JTP15b>JYP14c>JWP1<d>JTP15e>JVP12f>JUP16g>K\P15h>KXP15
i>KXP14j>KVP17k>KZP13l>KTP13m>KTP15U:L_P12n>LUP12o>LTP13P?LVP14Q?LXP13R?LUP12S?LUP16T?LUP17U?LVP
12V?LTP14W?LTP13X?LVP12j2LUP12Y?LTP13Z?LWP13[?LUP14\?LYP14]?LWP14^?LVP13_?LWP12`?LUP13a?LVP14b?L
YP16j:LZP13c?LTP13d?LVP14e?LVP13f?LWP15g?LXP12d6LVP13h?LXP13i?LYP15j4L\P14j?L\P14k?LZP15l?LYP12m
?LUP14n?LVP14o?LWP12P@LTP15Q@L[P14R@LXP15S@LVP14T@LZP13U@LXP12V@LUP15W@LYP12X@LUP14Y@LVP15Z@LVP1
3[@LVP15\@L\P12]@LUP12^@LUP12_@LTP12`@LUP12a@LUP12b@LUP12c@LUP13d@LWP13e@LWP13f@LWP13g@LXP14h@LZ
P12Z2LVP14i@LWP12j@LTP13k@LWP13l@LXP12m@LUP12n@LUP12o@LTP12PALTP12QALTP13RALYP12SALTP12TALTP12UA
LTP14RALZP14VALWP12WALTP13XALWP12YALTP13ZAMTP13[AMVP14\AMVP13]AMTP1B^AMVP13_AMTP15`AMYP14aAMZP13
bAMVP12cAMSP18T1M[P17dAM[P12cAMSP1IeANoL3fAOVP12gAOUP14hAOVP15iAOVP16jAOVP12kAOUP12lAOTP13mAOWP1
4nAOVP16oAP1ZP14Q;Q1WP15PBQ1YP1=QBQ1TP18RBQ1TP13SBQ1TP13TBQ1TP14UBR1XP13VBR1VP13WBR1VP14XBR1WP15
YBR1XP16ZBR1\P14[BR1ZP17\BR1\P14]BR1YP16^BR1XP18_BR1XP12Q<R1UP1
"""##)
}
