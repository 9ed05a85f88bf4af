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
harsh popular trustworthy what how why when where which who whose list lists part parts day
days topic topics project projects game games song songs poem poems story stories tests task
tasks activity activities room rooms page pages video videos club clubs series serieses copy
copies mixes pairs groups table tables maps grid grids line focuses theme themes title titles
word words sentence sentense=S^2 sentences number numbers letter letters questions answer
answers quizes recount recounts report reports diary diaries debate debates drama dramas film
films picture pictures photo photos drawings painting paintings graph graphs chart charts
diagram diagrams timeline timelines models sum sums problems riddle riddles rhyme rhymes prayer
prayers hymn hymns dance dances match matches race races visits vizits=j_2 trips tour tours
talks speech speeches lecture lectures meeting meetings assembly assemblies workshop workshops
unit units module modules block blocks term terms week weeks month months year years hour hours
minute minutes rota rotas cycle cycles circle circles square squares rectangle rectangles
corner corners row rows column columns half halfs third thirds quarter quarters total totals
sample samples selection selections collection collections displays exhibition exhibitions
fairs sale sales concert concerts rehearsal rehearsals practice practices session sessions
lesson lessons starter starters plenary plenaries introduction introductions summary summaries
extract extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain
refrains repeats revision revizion=nb2 revisions revizions=ob2 continuation continuations
response responses reply replies comment comments note notes message messages notice notices
sign signs label labels heading headings caption captions code codes symbol symbols names
nickname nicknames phrase phrases saying sayings quotation quotations policy policies rule
rules law laws requirement requirements option options choice choices vote votes survey surveys
poll polls interview interviews census censuses doubles single singles mixture mixtures version
versions draft drafts outline outlines template templates frame frames scaffolds worksheet
worksheets booklet booklets leaflet leaflets handout handouts card cards ticket tickets token
tokens stamp stamps sticker stickers log logs records register registers tally tallies count
counts measure measures scale scales score scores mark marks grade grades levels band bands
stage stages phases step steps rungs strand strands subject subjects discipline disciplines
language languages system systems scheme schemes programme program=Sg2 programmes service
services post posts job jobs role roles duty duties responsibility responsibilities statement
statements description descriptions definition definitions fact facts date dates time times
place places buildings hall halls office offices yard yards field fields garden gardens pond
ponds shed sheds path paths gates doors wall walls window windows floor floors ceiling ceilings
stairwell stairwells corridor corridors cloakroom cloakrooms charity charities partnership
partnerships federation federations company companies school schools academy academies college
colleges nursery nurseries primary primaries secondary secondaries church churches pupil pupils
visitor vizitor=hi2 visitors vizitors=ii2 while whiles bits lot lots few fews couple couples
dozen dozens hundred hundreds thousand thousands over shut empty full new early online silent
optional compulsory weekly daily monthly annual termly different similar identical same
available present visible vizible=nj2 here there underway outside inside indoors outdoors next
first last private public oral written verbal practical bilingual dry red green blue yellow
white black grey navy beige cream maroon turquoise turquoize=lk2 teal lilac violet indigo
scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold
silver triangular oval curved straight vertical horizontal maths english history geography
science sciense=jl2 art music french spanish german welsh latin pe re ict computing phonics
poetry fractions spelling speling=Ym2 reading writing handwriting cooking swimming football
rugby tennis netball drumming wood wooden stone brick glass carpet concrete tile tiled metal
plastic tarmac slate grass gravel lino rubber fabric paper alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back it that this so not now then too
again today yesterday tomorrow monday tuesday wednesday thursday friday true false mine yours
his hers theirs ours me us them you him her one two three four five six seven eight nine ten
twice once odd even equal prime positive negative solid liquid cotton woollen digital electric
male female british scottish irish polish somali deaf blind pregnant local national regional
unknown unclear due old young recent voluntary statutory temporary permanent possible necessary
lit sung said told frozen worn sold bought built sent spent found spread hidden begun chosen
short small large big tall wide thick thin fast quick right there's elsewhere nearby overhead
below above behind ahead opposite together apart alarms apron aprons badge badges bag bags ball
balls balloon balloons banana bananas bar bars barrier barriers basket baskets bat bats beaker
beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes
bin bins biscuit biscuits blanket blankets blinds boat boats boilers bone bones bottle bottles
bowl bowls box boxes bread breads bricks bridge bridges broom brooms brush brushes bucket
buckets bulbs buses button buttons cabinet cabinets cables cage cages cake cakes calculator
calculators calendar calendars camera cameras candle candles canopy canopies caps cars
cardboard cardboards carpets carriage carriages cart carts cartridge cartridges case cases
cello cellos chain chains chair chairs chalk chalks charger chargers clay clays clip clips
clipboard clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses
cone cones container containers cooker cookers cot cots counter counters crate crates crayon
crayons cup cups cupboard cupboards curtain curtains cushion cushions desk desks dial dials
dice dices dinner dinners dish dishes doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs engine engines envelope
envelopes eraser erasers escalator escalators fan fans fence fences ferry ferries finger
fingers flags flask flasks flour flours flors=bX3 flower flowers folder folders food foods foot
foots fork forks fountain fountains freezer freezers fridge fridges fruit fruits fuses
generator generators glasses globe globes glove gloves glue glues goal goals grasses guitar
guitars hammer hammers hamper hampers handle handles hanger hangers hat hats heater heaters
hedge hedges helmet helmets hinge hinges hoop hoops hook hooks hose hoses hutch hutches icing
icings ink inks instrument instruments intercom intercoms jacket jackets jelly jellies jigsaw
jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln kilns kit kits
kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator laminators lantern
lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts lock locks locker lockers
lorry lorries loudspeaker loudspeakers lunch lunches lunchbox lunchboxes machine machines
magnet magnets mallet mallets marker markers marble marbles mask masks mat mats meal meals
medal medals menu menus metals meter meters microphone microphones microscope microscopes
microwave microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse
mouses mug mugs nail nails needle needles net nets nut nuts oar oars oil oils oven ovens paint
paints paintbrush paintbrushes pan pans panel panels papers parcel parcels pavement pavements
pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills
pins pipes pizza pizzas plank planks plant plants plaster plasters plastics plate plates
platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos powder
powders printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators
radio radios rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots
rock rocks roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts
sand sands sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screens
screw screws seat seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe shoes
shovel shovels shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs
sledge sledges sleeve sleeves slide slides slope slopes soap soaps sock socks sofa sofas socket
sockets soil soils soup soups spade spades spoon spoons spring springs stair stairs staple
staples stapler staplers stones stool stools stopwatch stopwatches strings sugar sugars
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
porch porches lavatory lavatories washroom washrooms pitch pitches court courts corts=dh3
heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochure brochures pamphlet pamphlets postcard postcards
animal animals ant ants bear bears bird birds butterfly butterflies cat cats caterpillar
caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox foxes frog frogs
goat goats hamster hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs
lion lions lizard lizards monkey monkeys newt newts owl owls penguin penguins pig pigs pony
ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs snail snails snake snakes
spider spiders squirrel squirrels tadpole tadpoles tiger tigers tortoise tortoize=Sl3 tortoises
tortoizes=Tl3 whale whales worm worms acid acids alkali alkalis atom atoms axis axises
axizes=`l3 angle angles cube cubes cylinder cylinders decimal decimals denominator denominators
fraction gases hexagon hexagons ices integer integers iron irons liquids copper coppers
magnesium magnesiums molecule molecules numerator numerators ore ores parabola parabolas
pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions solvent
solvents sphere spheres steel steels substance substances sulphur sulphurs triangle triangles
winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry roadworks consultation decision decizion=\o3 accident
injury bereavement illness referendum delivery teaching learning provision provizion=eo3
curriculum planning marking feedback questioning modelling modeling=ko3 assessment
differentiation behaviour behavior=no3 leadership governance monitoring moderation evaluation
communication engagement participation pace sequencing guidance scaffolding explanation
explanations instruction instructions vision vizion=_P4 ethos culture climate atmosphere
relationship relationships rapport routine routines expectation expectations transition
transitions training induction mentoring coaching supervision supervizion=QQ4 accountability
ambition aspiration oversight teamwork collaboration discussion dialogue dialog=YQ4
intervention interventions homework tracking strategy strategies approach approaches attainment
achievement outcomes results standards quality consistency coherence coherense=iQ4 knowledge
understanding vocabulary oracy mathematics literacy numeracy criteria objectives objective
targets rewards sanctions sanction consequences inclusion safeguarding attendance punctuality
morale wellbeing workload organisation organization=`R4 layout deployment grouping seating
rigour rigor=eR4 depth breadth emphasis enrichment pastoral input inputs begins starts ends
ended finishes finished lasts lasted happens happened covers covered includes listed named says
uses mentions mentioned contains contained meets opens at of for with by from and or to about
across between before after during than as if n't follow assess intervene discuss observe
evaluate connect address collaborate communicate consult analyse analyze=bT4 act own drive
refer reflect anticipate spot coordinate enforce implement apply deliver always consistently
routinely often yet really properly fully regularly systematically actively necessarily appear
seem meet settles settling unsettling calms calmed calming soothe soothes soothed soothing
steady steadies steadied steadying stabilise stabilize=lU4 stabilises stabilizes=mU4 stabilised
stabilized=nU4 stabilising stabilizing=oU4 relaxes relaxing reinvigorate reinvigorates
reinvigorated reinvigorating revive revives revived reviving refreshes refreshed refreshing
lifted lifting boost boosts boosted boosting widens widened widening broaden broadens broadened
broadening deepens deepened deepening enrich enriches enriched enriching improves improved
improving strengthens strengthened strengthening weaken weakens weakened weakening sharpens
sharpened sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate
deflates deflating slows slowed slowing quicken quickens quickened quickening accelerate
accelerates accelerated accelerating hasten hastens hastened hastening halt halts halted
halting curb curbs curbed curbing curtail curtails curtailed curtailing reduces reduced
reducing increases increased increasing minimises minimizes=jX4 minimised minimized=kX4
minimising minimizing=lX4 maximises maximizes=mX4 maximised maximized=nX4 maximising
maximizing=oX4 multiply multiplies multiplied multiplying doubled doubling halve halves halved
halving cement cements cemented cementing consolidate consolidates consolidating cultivate
cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered fostering
breed breeds breeded breeding engender engenders engendered engendering generate generates
generated generating creates created creating produce produces produced producing yield yields
yielded yielding spark sparks sparked sparking spur spurs spurred spurring fuel fuels fueled
fueling stoke stokes stoked stoking prompt prompts prompted prompting provoking trigger
triggers triggered triggering encourages encorages=\[4 encouraging encoraging=][4 discouraging
discoraging=^[4 detered detering dissuade dissuades dissuaded dissuading enable enables enabled
enabling disable dizable=i[4 disables dizables=j[4 disabled dizabled=k[4 disabling
dizabling=l[4 empowering equips equiped equiping frees freed freeing releases released
releasing liberate liberates liberated liberating unlock unlocks unlocked unlocking unleash
unleashes unleashed unleashing restricts restricted restricting constrain constrains
constrained constraining limits limited limiting confine confines confined confining hampered
hampering hinder hinders hindered hindering holded impede impedes impeded impeding inhibit
inhibits inhibited inhibiting blocked blocking undermine undermines undermined undermining
erode erodes eroded eroding sap saps sapped sapping drained draining deplete depletes depleted
depleting exhaust exhausts exhausting overload overloads overloaded overloading overwhelming
distracting losed engaging motivating demotivating enthusing exciting interesting captivates
captivating hooking transform transforms transformed transforming changes changed changing
shapes shaped shaping moulds moulded moulding drives drived driving underpin underpins
underpined underpining sustains sustained sustaining supports supporting secures secured
securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring safeguard
safeguards safeguarded protect protects protected protecting prevent prevents prevented
preventing stops stopping rob robs robbed robbing deprive deprives depriving deny denies denied
denying cost costs costed costing spare spares spared sparing save saves saved saving allows
allowed allowing permit permits permited permiting force forces forced forcing prod prods
prodded prodding nudge nudges nudged nudging steers steered steering helps helped helping aid
aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms harmed
harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit
benefits benefited benefiting rewarded rewarding payed influence influense=hb4 influences
influenced influencing affect affects affected affecting impact impacts impacted impacting
alter alters altered altering reassuring comfort comforts comforted comforting unnerve unnerves
unnerved unnerving intimidating frighten frightens frightening scare scares scaring worrying
upseted upseting annoying frustrating anger angers angered angering embarrassing silence
silense=Rd4 silences silenced silencing focusing refocus refocuses refocused refocusing occupy
occupies occupied occupying busy busies busied busying absorbing immerse immerses immersing
involves involving including exclude excludes excluding isolate isolates isolating divide
divides divided dividing unite unites united uniting bond bonds bonded bonding bind binds
binded binding feed feeds feeded feeding inform informs informed informing explains explained
explaining account accounts accounted accounting narrows narrowed narrowing close closes
closing bridged bridging ease eases eased easing relieve relieves relieving lighten lightens
lightened lightening removes removed removing maked gived keeped leaved bringed send sends
sended sending throwed builds builded getted letted fed drove driven bred meant means
underpinned fuelled careful regular joint tight loose fewer more less smaller larger longer
shorter inconsistent frequent warm skilful skillful=jg4 firm brisk rushed vague thorough
constant endless repeated under lack absence absense=Uh4 presence presense=Vh4 visibility
vizibility=Wh4 sharper richer quieter calmer louder neater messier busier keener abler cleverer
friendlier warmer colder softer tougher harder easier happier tidier noisier noizier=lh4
steadier smoother slicker fuller deeper broader narrower thinner faster fresher bolder braver
livelier kinder stricter fairer duller tighter looser wiser smarter clearer simpler nicer finer
greater lesser shallower firmer gentler ruder politer lazier saner safer sadder prouder
healthier superior inferior plainer crisper maturer readier likelier worthier dips dipped dip
rises rose risen rise slips slipped slip slid wanes waned fades faded tails tailed grows grew
grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped
ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses
collapsed varies varied confidence confidense=hk4 enthusiasm motivation concentration attention
curiosity patience patiense=nk4 excitement energy anxiety frustration boredom resentment
goodwill pride enjoyment belief mood spirits spirit appetite resolve determination resilience
resiliense=_l4 commitment willingness loyalty nerves nerve tempers temper yearly hourly
horly=hl4 nightly fortnightly quarterly biweekly only family supply july italy ally rally belly
lolly holly billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly
wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily quickly slowly
quietly loudly softly silently directly exactly nearly partly approximately roughly shortly
recently currently previously originally initially finally eventually immediately suddenly
briefly separately individually alternately simultaneously verbally orally physically
phyzically=kn4 manually digitally electronically annually formally informally publicly
privately locally nationally globally internationally horizontally vertically diagonally
anonymously randomly numerically alphabetically chronologically jointly respectively namely
possibly probably presently formerly newly lately legally officially automatically evenly
equally firstly secondly thirdly lastly kindly thankfully sincerely faithfully warmly lightly
tightly loosely gently firmly mainly mostly largely generally usually normally typically
occasionally frequently rarely elderly likely unlikely costly chiefly solely purely simply
merely temporarily permanently gradually rapidly instantly promptly punctually subsequently
consequently accordingly additionally similarly alternatively conversely theoretically
practically chemically electrically mechanically biologically historically geographically
mathematically scientifically grammatically phonetically visually musically internally
externally centrally remotely virtually completely entirely totally partially wholly doubly
triply singly freely openly sideways heavily slightly apparently evidently clearly obviously
certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lively lowly holy orderly surly burly manly womanly secretly safely securely
cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply thinly thickly
independently correctly incorrectly improperly wrongly rightly accurately hopefully sadly
luckily unluckily happily behave achieve attain thrive flourish florish=^T5 gain grow fail
participate contribute cooperate persevere persist concentrate reason aspire strive treat
deserve manage drift wander misbehave rush waste ignore tolerate assume depend exceed accept
champion overlook neglect underestimate overestimate instil uphold embody exhibit exude relate
conduct acquire recall master access underachieve underperform need learn promotes champions
prides listens treats celebrates prioritises prioritizes=SV5 neglects ignores lacks fails
thrives flourishes florishes=YV5 embodies exudes instils upholds demonstrates exemplifies
breathes punches deserves drifts serves delivers caters underestimates overestimates overlooks
undervalues prizes treasures strives aspires insists tolerates epitomises epitomizes=QW5
radiates a an the their home t ch chn sts ht classroom class noise children boys girls ending
captain goalkeeper keeper partners partner twins siblings friends brothers sisters helpers
winners losers second centre center=RX5 muslim christian jewish hindu sikh vegan vegetarian
diabetic asthmatic taller older younger heavier lighter nearer further closer still seated
eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics biology chemistry
physics phyzics=SY5 literature philosophy technology textiles cookery psychology sociology
business media algebra geometry plans resources resorces=`Y5 material materials newsletter
website timetable examples books procedures wear book collect order wash phone email fill stack
tuck knock stay enter exit arrive attend way password route fourteen forteen=\Z5 fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety both
other another our my its your into onto beside since until till near through throughout along
around past towards against among without within upon beyond unlike despite per via whether
because although though unless but nor also either neither all most many some several each
every none just almost perhaps maybe thank thanks dear hello hi tonight later afterwards
meanwhile saturday sunday january february march april june august september october november
december noon midday morning afternoon lunchtime breaktime playtime such quite rather never
except hands eyes besides plus minus let's it's that's these those he she we they nobody
everyone everybody somebody anybody yes sorry summer autumn winter christmas easter they're
he's she's we're remain remains remained become becomes became becoming stays cannot any very
extremely fairly pretty incredibly hugely highly truly absolutely utterly remarkably
exceptionally least increasingly somewhat little tad far much sometimes seldom already
genuinely thoroughly noticeably visibly vizibly=`_5 frankly overall perfectly unusually
surprisingly surprizingly=e_5 immensely enormously wonderfully terribly awfully amazingly
stubbornly worryingly disappointingly dizappointingly=n_5 persistently unacceptably
impressively pleasingly refreshingly painfully woefully commendably alarmingly shockingly
reassuringly encouragingly encoragingly=Z`5 reliably stunningly delightfully depressingly
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately understandably
sufficiently suitably appropriately uncommonly predictably invariably commonly constantly
undeniably unquestionably fiercely passionately emotionally academically socially technically
professionally soon plainly definitely undoubtedly toddler toddlers baby babies crawler
crawlers twin sibling student students child childs learner learners boy girl classes cohort
cohorts kid kids youngster youngsters reader readers writer writers mathematician
mathematicians coordinator coordinators sencos parent parents carer carers mother mothers
father fathers mum mums dad dads families practitioner practitioners trainee trainees cleaner
cleaners arrival arrivals leaver leavers joiner joiners lad lads lass lasses prefect prefects
bursar bursars middays playmate playmates director directors trustee trustees teenager
teenagers infant infants junior juniors reception receptions apprentice apprentices people
someone ect ects hlta lsa lsas team teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors
inspector inspectors researcher researchers adviser advizer=ge5 advisers advizers=he5 advisor
advisors consultant consultants officer officers clerk technician technicians principals
facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer
newcomers scholars scholar graders para paras paraprofessional paraprofessionals instructors
keyworker keyworkers stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3
ks4 nurse cook caretaker librarian ones department departments p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2
s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7
b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2
ta3 s interviewer reviewer house award awards street lane hill foundation madame professor
señor teachings learnings provisions provizions=Uj5 curriculums plannings questionings
modellings feedbacks markings assessments behaviours behaviors=]j5 discussions paces opening
openings endings conclusion conclusions environment environments atmospheres climates ethoses
cultures rapports leaderships managements governances attendances attainments achievements
outcome result standard writings readings phonicses mathses mathematicses englishes sciences
vocabularies knowledges understandings skill skills homeworks sequence sequense=bk5 sequences
structures design designs method methods technique techniques process processes communications
organisations organizations=nk5 timetables playtimes lunchtimes trainings inductions
monitorings evaluations improvement improvements presentation presentations handwritings
spellings deliveries teamworks trackings data datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes effort efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=Sm5 exercises exercizes=Tm5 essay essays signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals residential residentials
artwork artworks sketchbook sketchbooks tutoring tutorings recruitment recruitments retention
retentions appraisal appraizal=om5 appraisals appraizals=Pn5 consultations scrutiny scrutinies
oversights tutorial tutorials seminar seminars phrasing phrasings wording wordings feature
features spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs
storytelling storyteling=in5 storytellings diction dictions classrooms playground playgrounds
library libraries websites newsletters reviews decisions decizions=Uo5 deployments conducts
tones voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings orders control controls movement movements safeguardings morales
uniform uniforms qualities idea ideas grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehension
comprehensions stamina staminas habit habits mannerses pacing pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments preparation
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=_Q6 command commands tells commented mention
added reported describe described suggested replied asked remarked recalled recaled=mQ6
whispered writes asks describes suggest suggests adds noted state stated states remark whisper
responded voted rate rated agree agreed disagree dizagree=aR6 disagreed dizagreed=bR6 announce
announced confirm confirmed predict predicted argue argued shouted reads quote quoted texted
chorused admitted claimed complained labelled labeled=TS6 titled entitled headed marked praised
praized=YS6 thanked according poster posters banner slogan motto board headline form glow file
text certificate cover category criterion protocol handbook regulation regulations statute
contract agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin framework specification syllabus constitution forms money payment cheque
emails returns equipment booking bookings taxi invoice invoices presenter timekeeper scribe
reviewers observer observers host hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=^U6 postponed delayed
rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous
terrific tremendous stunning awesome incredible delightful charming gorgeous attractive
appealing impressive admirable commendable praiseworthy praizeworthy=XV6 laudable exemplary
uplifting compelling compeling=\V6 stimulating insightful perceptive imaginative inventive
innovative ingenious masterly masterful adept accomplished proficient seamless purposeful
fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic
welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=jW6
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=RX6 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=\X6 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=hX6 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=RZ6 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=gZ6 sluggish laboured
labored=iZ6 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
unwise unwize=U^6 excessive needless unnecessary wasteful lamentably inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=T_6 commanding disconcerting flawed harried nagging
overcrowded punishing ragged rambling brash breezy candid celebratory civilised civilized=b_6
cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect
inconsequential inquiring lenient manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic
strenuous superfluous surprising surprizing=d`6 temperamental theatrical turbulent
uncompromising uncompromizing=h`6 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=Ra6 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=Za6 militaristic overheated disastrous dizastrous=]a6 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous talkative melodramatic gratuitous extravagant uncontrollable unstoppable invincible
breathless excitable impressionable precocious disagreeable dizagreeable=Tb6 fastidious
scrumptious delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious
monstrous classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy
grimy mucky smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive
hollow filthiest babyish bookish boorish brattish sheepish snappish sluggardly churlish
clownish fiendish garish loutish oafish peevish stylish ticklish waspish outlandish makeshift
shopworn careworn toothless faceless characterless bloodless gutless voiceless formless
baseless groundless rootless ruthless reckless lustreless shameless tasteless timeless
priceless senseless thriving flourishing florishing=ad6 floundering ailing dysfunctional toxic
rosy daft compliant obedient biddable glacial realistic accommodating adaptable appreciative
attuned buoyant cheery collegiate communicative conducive congenial constructive convivial
courageous corageous=Ye6 dextrous diplomatic discerning disciplined discreet dutiful earnest
ebullient effervescent enlightened favourable favorable=de6 forgiving forthright graceful
hearty humorous impactful impartial impassioned influential inquisitive inquizitive=ne6
intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering
pragmatic principled proactive prolific prudent punctual refined resounding selfless
spontaneous staunch stoic streamlined succinct trailblazing trusting unbiased versatile
watchful zippy abrasive ambiguous antagonistic argumentative austere avoidable backward barren
belligerent biased bombastic brittle brutal bureaucratic burdensome caustic clinical coarse
colourless colorless=_g6 combative confrontational contentious contradictory cowardly cruel
deafening decaying defeatist derelict desolate destructive discordant discourteous
discorteous=mg6 disgruntled disingenuous dizingenuous=og6 dogmatic elusive exclusionary
exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum gruff
hackneyed harassed harmful hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insecure insidious
insignificant insular intolerant irksome jaded jittery judgmental judgemental=Ui6 lumbering
meek menial merciless moaning morose neglectful nonchalant nondescript noxious obsolete
obstructive overpriced partisan partizan=ci6 patriarchal perilous petty prejudiced prescriptive
protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten
scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid stressful
subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=jj6
unskilful unskillful=kj6 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking creaking outshone laughably unbelievable unbelievably superlatively immeasurable
indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun
artless graceless tuneless spotlessly overfull overlooked underused underutilised
underutilized=kk6 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless
consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=cl6 dispirited divisive divizive=el6 domineering dour effortless effusive
enterprising enterprizing=jl6 erudite exquisite exquizite=ll6 expressive faddish fatuous faulty
fraught fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=Zm6 horrid humourless humorless=\m6 imprecise imprecize=]m6 indecisive indecizive=^m6
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=Sn6 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy
snazzy soporific spiritless spirited stagnant sterile stirring strained strident superlative
tame tantalising tantalizing=Ro6 tawdry taxing tepid thrilling thriling=Vo6 timely tiresome
touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=io6 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=_P7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=WQ7 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=QS7 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=QV7 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=_V7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist cliquey devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=aW7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=PX7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=_X7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=nX7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=YZ7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=a[7
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=Q\7 unfulfilling unfulfiling=R\7 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=a\7 laudably exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=T]7 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally sensibly excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
gratifyingly hearteningly heartwarmingly promisingly promizingly=c^7 memorably tastefully
elegantly articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=Q_7 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=U`7 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=]a7 sluggishly ploddingly labouredly laboredly=`a7 stiltedly clunkily clumsily
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
patronizingly=lc7 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=\d7 disinterestedly dizinterestedly=]d7
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=me7 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically belabouredly belaboredly=if7 commandingly
disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly
ramblingly unwillingly brashly breezily candidly celebratorily civilisedly civilizedly=Yg7
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively perversely plausibly provocatively punchily
quirkily radiantly redundantly sensationally serenely speedily sporadically strenuously
superfluously temperamentally theatrically tolerantly troublesomely turbulently
uncompromisingly uncompromizingly=ah7 unfriendlily wearisomely zanily zestfully assertively
cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily staidly
invigoratingly demoralisedly demoralizedly=Qi7 disarmingly dizarmingly=Ri7 endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=\i7 militaristically overheatedly disastrously dizastrously=_i7
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=Vj7 fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=mj7 chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=kl7
flounderingly failingly ailingly dysfunctionally toxically rosily sillily daftly compliantly
obediently biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=km7 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly favourably favorably=Wn7
forgivingly forthrightly gracefully heartily humorously impactfully impartially impassionedly
influentially inquisitively inquizitively=an7 intelligently judiciously loyally mannerlily
nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=TP8 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=bP8 disgruntledly disingenuously dizingenuously=dP8 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=nQ8 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=\R8 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unrecognisably unrecognizably=dS8 unskilfully
unskillfully=eS8 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=hT8 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=eU8 domineeringly dourly dorly=gU8 effortlessly effusively energisingly
energizingly=jU8 enliveningly enterprisingly enterprizingly=lU8 eruditely exquisitely
exquizitely=nU8 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=]V8
horridly humourlessly humorlessly=_V8 imprecisely imprecizely=`V8 inattentively indecisively
indecizively=bV8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=YW8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=`W8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=ZX8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=iY8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=cZ8 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly
unfazedly unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously
overreliantly overcautiously unambiguously unappealingly unapproachably unattractively
unavailingly uncaringly unceremoniously uncomplicatedly unconstructively undeservedly
undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly unforgivingly
ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly
unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively unpredictably
unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=]\8
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
potently decisively decizively=^_8 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=Xa8 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly
disturbingly distressingly upsettingly heartbreakingly saddeningly demoralisingly
demoralizingly=na8 discouragingly discoragingly=oa8 dishearteningly dispiritingly demeaningly
degradingly humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly
perplexingly mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly
unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=Tc8 obligingly cooperatively uncooperatively
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
uncreatively derivatively unsurprisingly unsurprizingly=de8 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly justifiably deservedly harshly patiently sternly
sharply calmly politely wisely wizely=gf8 bravely boldly tenderly crossly tersely bluntly
sensitively cheerfully joyfully gleefully impatiently anxiously nervously blindly begrudgingly
nicely carefully thoughtfully confidently fluently productively expertly cleverly passively
creatively convincingly persuasively powerfully vividly negatively swiftly structured paced
managed designed delivered presented executed judged pitched sequenced scaffolded modelled
modeled=Rh8 deployed implemented integrated targeted tailored maintained ordered crafted
constructed handled applied directed served edited rehearsed trained attended coordinated
communicated considered conceived drilled behaved mannered linked connected adjusted identified
promoted enforced utilised utilized=Qi8 gooder goodest greatest poorest badder baddest fine
finest rich richest deepest thinnest flat flatter flattest clearest sound sounder soundest
solider solidest securer securest smooth smoothest sharpest crisp crispest tightest loosest
slowest brisker briskest swift swifter swiftest liveliest calmest warmest coldest cool cooler
coolest happiest saddest keenest smart smartest wise wisest wizest=cj8 brave bravest bold
boldest proudest safest rough rougher roughest toughest harsher harshest hardest easy easiest
lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat
neatest tidy tidiest mild milder mildest fresh freshest healthy healthiest staler stalest laxer
laxest soft softest plain plainest vaguer vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=[l8 dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty
fun funny lumpy responsible soggy spotty static inactive intermittent individualised
individualized=mm8 gentle humble noisy chatty collaborative interactive traditional expert
conscious measured sensitive reflective strategic intense tentative distant detached remote
rigid raw heated troubled extreme scarce stifling tangled wasted fiddly gruelling grueling=jn8
modest proportionate minimal variable uneven mixed balanced suitable relevant comprehensive
detailed thoughtful original ordinary normal reasonable acceptable sufficient enough productive
valuable useful important beneficial vital crucial critical central responsive joyful stable
accurate logical simple complex complicated active energetic correct wrong amiss lacking
wanting impersonal generic dense wordy abstract scattered disconnected inclusive exclusive
equitable transparent honest fragile precarious sparse bare skimpy stark stuffy cramped dingy
dirty spotless pristine impoverished convincing persuasive powerful forceful vivid colourful
colorful=TQ9 automatic instinctive intuitive genuine authentic real fake artificial contrived
advanced flashpoint flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses
success successes failure failures disaster dizaster=kQ9 disasters dizasters=lQ9 shambles
shambleses mess messes highlights joy joys pleasure pleasures disappointment dizappointment=VR9
disappointments dizappointments=WR9 flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gem gems jewel jewels star stars inspiration inspirations excellence excellense=PS9 excellences
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
affection fondness reverence reverense=[V9 gratitude fervour fervor=]V9 dedication
professionalism passion generosity creativity flair warmth expertise expertize=eV9 diligence
diligense=fV9 integrity humility kindness perseverance tenacity courage corage=lV9 compassion
empathy wisdom insight charisma charm humour humor=SW9 wit devotion diplomacy resourcefulness
resorcefulness=WW9 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=dW9 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=\X9 negligence negligense=]X9
incompetence incompetense=^X9 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=eX9 impatience impatiense=fX9 favouritism favoritism=gX9 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=WY9 confusion inconsistency incoherence incoherense=ZY9 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=_Y9 disaffection
dizaffection=`Y9 disengagement dizengagement=aY9 disillusionment dizillusionment=bY9
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity continually perpetually forever incessantly 24/7
exception beginning whole entire point matter everywhere nowhere anyone ever anything tale
pattern thing whoever wherever soul whichever whatever man person noone ownership seems seemed
tries behaves contributes listened learns follows else member nothing non everything talked
talking dragged rushes rushing acts acted acting fool clown martyr victim front loath loth
wasting squandered dismiss dismisses dismissed view suggestion fend guess stepped intervened
corrected noticed reminded nose noses ought granted obvious cue cues fob fobbed palmed palm hog
hogs hogged abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused
refusing disregard disregards disregarded shirk shirks shirked dodge dodges dodged evade evades
evaded squander squanders flout flouts flouted app software advice disregarding looking bother
trouble deal bothering attempt chat dominate happen things fault blame blames blamed blaming
culprit culprits guilty brushed sweep swept sweeps aside buck lip regard heed eye hide hides
hid hiding drag drags dragging feet heels idly washed washes washing forgot forgotten chance
disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies relied relying
reliance complicate complicates overreliance overcomplicate depends depended offered shrug
shrugs shrugged laugh laughs laughed waved batted fobs goodbye complaints criticism looks cave
caves caved opt opts opted slacks slacked themselves himself herself knuckle knuckles knuckled
buckle buckles buckled dig digs dug muck mucks mucked weighs weighed resists resisted oppose
opposes opposed tantrum strop paddy decide decides decided watched stared nodded smiled shuts
shutting backs react chatter paperwork admin bury buries buried ducked pretend pretends
pretended waits issue loss odds snail's asking promise promize=la9 loop proper warning
consideration leans leant leaned resort resorts resorted default defaults defaulted cling
clings clung retreat retreats retreated pets overrode override overrides overrule overruled
interrupt interrupts interrupted shout shouts permitted fight roam disturb gloss glosses
glossed skate skates skated skip skips skipped bow bows bowed bail bails bailed checks miscast
ploughed pressed regardless anyway agenda axe admit admits claim claims complain complains
boast boasts boasted moan moans moaned whine whined whines mutter muttered snapped snaps bark
barks barked yell yells yelled scream screamed lectured nag nagged nags confess confessed
concede conceded concedes insisted protest protested gloat gloated sneer sneered scoff scoffed
sulk sulked sulks whinge whinged gossiped drone droned drones rant ranted rants blurt blurted
excuse excuses rooted grounded courtesy cortesy=ee9 wake wonders magic miracles trick
difference differense=ke9 injects injected breathe breathed life potential guessing lacked gap
effect effects domino temperature freedom permission lie lies root heart benefitted profit
profits profited woke wakes hyped geared cheered perked wound quietened borne bearing
impossible owe owes owed owing meaning upshot consequence consequense=Tg9 product direct caused
resulted resulting decrease therefore thus hence thereby causes contributed cause causing
learned adversely instilled instiled=eg9 enhance enhances enhanced stifle stifles stifled stunt
stunts secret reasons factor factors main stem stems stemmed arise arises arizes=Wh9 arose
dividends foundations groundwork ignite ignites ignited filter filters filtered trickle
trickles trickled cascade cascades cascaded percolate percolates arguments fights fighting
queueing fuss scramble silliness messing rub rubs rubbed rubbing audience audiense=Vi9 smile
visuals invited required grouped paired introduced scene buddy cured killed quelled tamed
sorted solved fixed shouting toll misbehaves misbehaved cry cries others' rest ripple fared
differently turnover visual explicit using sharing starting handing adding switching swapping
pairing mixing naming praising praizing=_j9 rehearsing practising practizing=aj9 waiting
pausing banning displaying similarity differences edge sting pressure folds spill spills
spilled spilt translate translates translated knocks knocked leaks sprang derive derives
derived shifted banned drifted pervades permeates colours colors=_k9 halfway astray dead sense
purpose security stake foothold beneath underneath picking emerges emerged limbo lurch spells
spelt kills kill dependence dependense=Sl9 dependency independence independense=Ul9 contempt
whenever disengage dizengage=Xl9 mud ways dispute argument escaping mistaking disguising
disguizing=_l9 volumes indisputably surely manifestly patently unmistakably indeed inevitably
naturally fortunately interestingly importantly crucially ironically honestly evident apparent
undeniable palpable unmistakable proves prove proved bound itself massively west nest forest
guest request harvest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
patch league world unfavourably unfavorably=Yn9 overtake overtakes overtook overtaken outdo
outdoes outdone upstage upstaged rival rivals rivalled rivaled=en9 easily comfortably distance
gulf wider huge growing shade compare compares notch schedule performing attaining achieving
comparison contrast preferable trails trailed underperforms underperformed pack shoulders
streets miles leagues aspect compared comparing pale pales paled insignificance par pile heap
colour color=ko9 outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked trickier lovelier rare arguably character authority degree calibre amount
stacks alongside fare fares faring vast slight neighbours neighbors=fP: counterparts tier
beaten tops topped edges edged pips pipped bested shadow intensity noticeable distinct
disparity distinction dregs bunch straw settings districts touches farther forward uniformly
catch catches catching caught night benchmark reach heights moment inconsistencies unevenly
unevenness ages age genders greatly considerably diet postcode depending conviction precision
precizion=UR: clarity feeling clue cohesion urgency dearth shortage paucity scarcity detail
devoid crying conspicuous gaps exist holes issues uncared unaccounted uncalled uncaled=iR: awry
adrift pear askew trail trailing failed chances moments unnoticed unchecked unchallenged
unaddressed underestimated untapped unmet undone unstuck unmarked unread untested unused unseen
unanswered uncorrected unplanned unspoken untouched unstretched unexamined unexplored
undeveloped unmonitored unrecognised unrecognized=kS: unrewarded unexplained luck sync evidence
evidense=PT: aligned rationale momentum skirted sidestepped basics cracks serve expense reaches
revisited revizited=[T: reviewed failings spots stomach exposed expected delivering critically
neatly needed possess experience experiense=gT: ability faintest slightest foggiest connection
relation relevance needs deserved detriment something happening insufficient awareness scope
indication repertoire experiences learnt achieved gained infrequently inability unable
well-trodden earn earning earned corn rationed sidelined celebrated squashed prioritised
prioritized=iU: sacrificed obliged justify lying dormant fallow unopened journals jornals=QV:
blank ceased dies died dried vanished vanishes disappeared dizappeared=YV: disappears
dizappears=ZV: shrivelled shriveled=[V: shrunk decayed steam puff mispronounced misread
mislabelled mislabeled=bV: mistimed mispitched misdirected misapplied mizapplied=fV: stripped
shorn consulted briefed spine logic consensus boundary boundaries rhythm singing rowing buying
hover hovers hovered surface margins shallows literal frittered marginalised marginalized=\W:
skimped stinted crowded hamstrung hint trace whiff glimmer shred flicker unanchored untethered
unmoored traction purchase footing grounding currency leverage clout weight backwards concepts
errors misconceptions connections misunderstandings core agency demands demanded requires
airtime limelight telling anticipated tackled recognised recognized=bX: slam slammed sunk chasm
mismatch disconnect contradiction tension gains zero information news misunderstanding common
collective discernible particular formal follow-through offers provides provided drink omits
omitted avoids avoided skims skimmed significance blurred underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=jY:
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=UZ: one's priority nobody's somebody's else's amounts
amounted altogether surfaces surfaced featured develops worth misconception spite adhered
compliance following complying adhering graded judge require requiring needing serious special
i'd we'd i'll we'll exceeds tightening addressing immediate ofsted estyn inspection afternoons
mornings agrees hear rumour rumor=`[: rumours rumors=a[: reportedly allegedly general
perception amongst widespread splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
dying cancer depressed homes household situation circumstances background difficulties claiming
domestic violence violense=e\: abuse adopted undercurrent undertone undertones streak vein
tinge current noticing wondering impression i'm blunt picky faint definite air element flavour
flavor=Y]: appears appeared seemingly supposedly presumably ostensibly sounds sounded samey
perceived suspect suspected guessed reckon imagine sensed opinion unconvinced bordering borders
bordered verging verges side offence offense=R^: ship leaps rising rizing=U^: arms stride sky's
curve tip finishing perfection putty aladdin's store stroke silk overstate commanded finds
niche fist textbook study restraint seriously mission hitch cheers hip feather applause
recommend barrel corking belting ripping winner !of blown lap laps lapped lapping sing sings
praises praizes=__: soak soaked soaking cherry stuff de jackpot clockwork dream breeze extra
mile swimmingly town plunge bull strides hay splash hash knack nub teeth priorities toes bay
wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder trumps
smelling smeling=i`: grief naught fruition blows alight alive stakes chord blinder eggshells
bill muster onions community justice utmost stead nick fettle groove brief trend sticky cusp
brink verge height peak coal powers tether pops absolute tonic sight feast labour labor=na:
classic piece dab tower oiled knit burner heart's butter bang doctor bee's cat's dog's mccoy
penny admiration feat unturned sailing sweetness bounds kicking guns punching sunshine
shipshape operation tested chapeau smashed aced crack blew bowled stumbling tumble mountain
foregone moot sore breakneck arm's limb freefall shrift slim pickings sell slog quibble quarrel
inch bubble sidelines fringes cast casts casting pall favours favors=kc: gathers gathering
gathered risk area areas zones rod death stony eternity lifetime shop shops fools riding bumpy
ride burst bursts bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing
tail hearted cock rocket size price pouring poring=Pe: scraping shoot shoots shot slap avail
tightrope wearing zoned plenty flounder foul wayside wayzide=]e: final motions boil piste
tangent pieces rack downhill south begging overboard haywire houses plughole plot rag bearings
faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey pig's headway tripping
aground amok riot headless war bombsite zoo jungle circus morgue factory production conveyor
military weekend herding watching wading banging shovelling shoveling=of: sardines wildfire
chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony backside laurels
rests rested resting fiddle bandwagon gun caution heel ranks bank cropper standstill roost snag
buffers goalposts blow uphill reputation remorse mercy bush substitute joke angel shakes
mishmash hotchpotch ragbag patchwork jumble blessing pigsty minefield treadmill elephant goose
flash style recipe blueprint vicious slippery rocky dawn economy gesture nod cannon unto thorn
hole alley affair reflection compensation macho herring spanner bitter steep station sorts
kilter ark proportion cosh thumb radar skin illusion strain siege creek scratch snuff ears neck
cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox legs downward spiral dignity
sake pillar swallow rut pickle vacuum spin tangle daze doldrums wilderness weeds disarray
dizarray=ij: tatters crisis crizis=kj: shreds turmoil meltdown denial jack jam coping managing
ok okay kicked saloon panic winded overdue translation haste sizzle hype action muchness ado
nip nipped nips barred sausage chestnut die egged egging parrot fashion man's preach preaches
preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped sank swim skating
skim skimming scratches scratched scratching slipping snowed strictly coated coating sweeping
swims roundabouts teething troubles gruel wasters iceberg cooks crowd gig battle kneed reinvent
spinning reinventing reinvented rome whistling dressing gritted arm worlds wrap footed barking
mad rote carrot cheese chopping watchers cobbled cookie cutter purposes paste dime breakfast
body dusted dumps mouth dribs drabs friend fat fiddling flogging herd grasping clutching clutch
straws nettle graft nosed maintenance mighty collar knee jerk lick mutton dressed nailing
pasture pie hair rearranging tinted coloured colored=nn: lining stone's sweet fa wagging tear
tearing minimum jury rot mill thumbs twiddling knots toe toed tongue turkeys voting wounded
warts wheat shyer chattier naughtier needier rowdier meeker younger-looking brains brain
backbone villain villains flexible woman crew crop gang cheeky various backgrounds prize
speller handful pest swayed reasoned rabble mob tribe stream type mentality souls firecracker
sweetheart poppet darling minx imp scallywag urchin slogger allrounder wildcard bystander
heavyweight fence-sitter clockwatcher naysayer naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter pleaser attention-seeker lone queen bet
achiever bloomer developer linguist sitter talker sharer joker rebel comedian brigade estate
quickest worker thinker sportsman helper arty trio highers lowers middles stretchers strugglers
sens quietest loudest naughtiest neediest inseparable invisible invizible=cR; generation middle
pioneer whirlwind coaster coasters rebels thinkers leech freak freaks personality pain nuisance
nuizance=QS; liability menace suspects sen eal adhd asd fsm university attainers achievers
attainer prior lows highs ables complete artist storyteller storyteler=dS; performer legend
rockstar hero heroine micromanager nonreader underperformer underperformers dragon angels
monster sponge sponges whiz weakling flyer flyers fliers nqt beginner upbringing apples apple
funding dries drying descended rafters pour poured pored=cT; chuck chucked trooped troop troops
traipsed traipse sloped slunk ambled dawdled bustled streamed straggled swanned clattered
thundered shambled mooched lumbered swaggered strutted barrelled barreled=ZU; careered surged
wafted waltzed pottered milled piled bundled rattle reel reeled hurl hurled lob lobbed spray
sprayed glared glowered scowled smirked beamed leered simpered grimaced huffed puffed tutted
preened tug scrum bunfight pours scorn budget steamrolled steamroled=^V; railroaded herded
churned waded trawled slogged limped lurched staggered whizzed breezed ballooned mushroomed
snowballed snowbaled=lV; spiralled spiraled=mV; nosedived splintered spluttered creaked groaned
smothered paralysed paralyzed=TW; hijacked ambushed besieged bombarded peppered juggled
whitewashed tiptoed pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed
popped hummed buzzed bubbled choir battleground battlefield desert wasteland oasis haven
sanctuary fortress silo silos rollercoaster avalanche quagmire maze millstone albatross
springboard catalyst bottleneck sideshow showcase ghost hothouse backwater tinderbox keg tilt
flounders waffles fusses nods guts fizz punch zing oomph attack pizzazz nodding conversation
filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled swamped diluted
amid relations trying buzz buzzes hum crackle throb throbbed pulse pulsed fizzing crackling
humming other's nature plummet nosedive rocketed skyrocketed slump stamped stamping hovering
labours labors=VZ; pillars cruise cruize=XZ; cruised cruized=YZ; cruises cruizes=ZZ; cruising
cruizing=[Z; crash barrage torrent blizzard painful agonising agonizing=aZ; curling sleepwalk
sleepwalking autopilot flog another's throats sinking dash grind squib patched tacked
shoehorned crowbarred crammed bloated bitty choppy leaden stodgy lurches hurtle hurtled radiate
radiated ooze oozes oozed exuded mesmerise mesmerize=`[; enthral enthrals charmed wow wowed
towers melt melts melted outburst havoc uproar descend descends degenerate degenerates
degenerated dissolve dissolved floundered wrestle wrestled grapple grappled stumble stumbled
languish languishes languished dominates dominated dominating hijack monopolise monopolize=b\;
monopolised monopolized=c\; monopolises monopolizes=d\; swamp bombard smother spoonfeed
spoonfed cram steamroll steamrollered railroad raced romp romped sail sailed sails sped trap
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
believing doubting savouring savoring=Ta; longing expecting pretending warmed warms fond
regards regarded views viewed considers perceive identifies empathise empathize=ba; empathised
empathized=ca; sympathise sympathize=da; related glowed fading occur occurs occurred gist
intention reluctance resolved aimed sought longed awe wonder despair anticipation disbelief
amusement bewilderment teachers' imaginations anxieties captures grab grabs mastered
internalised internalized=`b; remembered probes probed extends reveal reveals revealed
<degree>* poise finesse elegance vigour vigor=lb; relief satisfaction hesitation cracked thirst
hunger zest displayed demonstrated maturity deliberately wilfully intentionally knowingly
gladly proudly excitedly intently angrily seeking clam clams clammed liven livens livened perk
perks cheer brighten freeze freezes froze shies shied backed recoil viewer viewers blast
blossom life's nature's inkling notion earthly sulking panicking yearning fretting clowning
bluffing fuming squirming wavering attract escape reaction sympathy mates breathing owns owning
finding click sights somewhere trance huff flap warming responds gravitate gravitates toward
occasion bait masked masking feelings pine pines itch itches ache aches burn burns longs
prospect dismay horror matters mattered belong cottoned twigged wised brightened recoiled
squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness hesitancy
readiness refusal favoured favored=]f; indulged fancied assumed assumes imagined imagines
supposed figured reckoned senses concluded outset peace boiling refuge hungers thirsts endure
endures endured apprehensive coy hunch qualms importance drank drinking burning champing dawned
registered dreams fooled floored flattered touched wedded attached stung shaken wooed consumed
seized overcome humbled fixated obsessed preoccupied shock singled faking dreaming testing
goosebumps chills tingle lump speechless shivers smiling bless !many honour honor=\h; honours
honors=]h; glory commend everyone's wallpaper decoration drowsy saddened pity appalled
appaled=fh; recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=]i; thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=Sj; 'd wondered explored
sooner cried begs screams screaming fix earlier dose remedy cure warrants overhaul shake
usefully afford recommendation ripe rid what's ideally urge implore beg advise advize=nj;
propose recommendations suggestions recommended advisable advizable=Sk; ebi ebis wwws
considering exploring instead fixing rebuilding owner instinct tweak proposal pointer counsel
ponder revamp update retirement reset reboot rejig council urged mileage musts pressing dive
battering leap upturn downturn succeeded matured mellowed mend base bedded bedding crept
creeping edging inched inching flatline flatlined plateau plateaued turnaround comeback
renaissance revival hitherto ago previous giant enormous massive significant growth forwards
conquered outgrown flagged revolutionised revolutionized=Sm; revitalised revitalized=Tm;
rejuvenated waning dwindling eradicated eliminated sliding dipping flagging recovering strongly
recovered rallied rebounded crashed leapt zoomed litter rapid worsening worsen lowered
aspirations profile travelled traveled=lm; broadly achieves attains attained perform performs
performed fulfil fulfils embedding embeds gaining ratio percentage deadline manages chooses
organises organizes=^n; teaches misbehaving eh scrapped object solve research experts I suppose
guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc
tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogy pedagogical eyfs baseline smsc
gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary
substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema
dialogic causation chronology premium individual personal intentions journey jorney=XQ< mindset
load organiser organizer=[Q< organisers organizers=\Q< assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=lQ< subitising subitizing=mQ< sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock metres seconds thrice tend tends tended bulk lion's ample ad nauseam loads
heaps masses oodles tons reams wealth raft plethora abundance multitude myriad precious
interaction mere copious abundant plentiful countless numerous umpteen limitless considerable
substantial disproportionate significantly figure figures co pre multi semi entry flight
received stocked supervised supervized=dT< intentioned numbing destroying hoc baked crystal
sensitivity panache competence competense=mT< points ranging lustre luster=PU< centred user
universally staffed whelming loaded explanatory indulgent congratulatory earth 's motoring
racing romping coordination articulation packed filled hotbed island bundle web mass blur
fancies smidgen smidge trifle mite whisker discharges obligations promises promizes=QV<
commitments alright rein trump usp crowning weapon selling showpiece flagship vibe zipped
rattles romps crawl crawls crawled trundle trundles bounces canter canters anywhere health
condition repair odour sniffed sneezed faulted zings fizzes crackles grates clunks creaks limps
underwhelms changeover documents files metallic monotone razor placing rates addresses micro
lend lends lent strange addition peculiar weird bizarre puzzling outlook forecast searching
probing pertinent !number grounds acoustics output demeanour demeanor=TX< conditioning raid v
shouty draughty dated drifting sudden recovery sparingly placed allocated positioned thumbed
documented trodden versed primed schooled honed dress applies timed policed reacts reacted
unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum festival solving major source sorce=WZ< development mucking fooling
larking naughtiness disobedience disobediense=]Z< fixes reckoning yardstick infancy proven exam
exceeded sub criticise criticize=fZ< abnormal instance registration intrigued coffee
conversations wi fi recording pointing cycled gender grains sketch aims sport pet workers
dissolves boiled float floats floated evaporate cooled burned rolled travel spun evening bye
shepherd samaritan parenting autism guide guides document network actions fees fee payments
items item loan loans consent manchester london bigger verb verbs tom conductor conductors
insulator trade median mode noun nouns multiple frequency vis edition analysis analyzis=i\<
educational medical dietary footwear clothing clothes e conditions friendship trophy shield
mist mesh raincoat shelter discussed debated investigated objects dentist doctors hospital
appointment supplies chin greeted certificates sandy fertile harvests farming circled incorrect
texture textures phones repairs exams inset cleared clearing protein circuit circuits period
leg angled guy britain grandmother grandfather uncle aunt heroes market ups muscle estimate
shiny motion reactions birthday prince pendulum variables clause interval digit digits
distribution vowel basis compound seller arts liner gross mental arithmetic boards golden
fortnight histories wonky donkey guys upper sixth site deck capital spaces exits western fourth
forth=h_< clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
correlation coordinates swimmer society broker isotope isotopes nucleus electron electrons
cholesterol bacteria fats layer singer disorder novel myth fable ballad rainfall irrigation
crops erosion characters narrator protagonist macbeth hamlet juliet romeo scrooge goldilocks
cinderella troll witch king soldier soldiers romans vikings crow princess wicked greedy evil
particle particles seedling seedlings germinated condensed photosynthesis gravity insulators
lava glacier earthquake chocolate snowman puddle expands expanded contracts sketched shaded
danced mimed advantages streams bunk windy foggy sunny snack toast carrots boots oxygen yeast
rust underline underlined adjectives adverbs length completed filed stored bingo studied
discovered famine empire empires revolution crusade crusades rebellion treaty parliament
monarch emperor pharaoh tsar blitz trenches slavery suffrage whom complimented union police
ministry government contractor surveyor engineer questionnaire audit inspectorate county
auditor rubric article published ofsted's estyn's regulator regulator's judgement judgment=Wd<
inspected visited vizited=Yd< statistics contractors safety marshal emergency evacuation legal
mandatory adjective adverb defined abbreviation notify submit contact section submitted logged
accompanied renewed recorded forbidden eligible liable parked posted difficulty copied cent
percent cm mm km kg ml litres degrees decibels school's trust's class's academy's judgements
judgments=de< proverb catchphrase punchline clean howled solar lunar partial rainy snowing
ramadan eid diwali slot slots anti incident incidents ambassador ambassadors modal equation
equations sensory physical phyzical=]f< reopen appoint hire invented login signature misheard
miscounted voltage volume unauthorised unauthorized=hf< authorised authorized=if< absences
absentee absentees absenteeism event signatures woodland fetch entrance gym phoned diploma
pronounced enunciated printed metre holder sleep sleepers eyesight c g o disk wage elections
chronic minor injuries ankle graze bruise bruize=ig< bump vowels sides persons calculate
calculated estimated plotted perimeter probability gradient investigate fabrics parachute
passage poet practised practized=Zh< mime cartoon knelt folded counted enquiry argues cited
voiced defines quotes refers referred recommends advises advizes=ih< manual webpage advert
receipt whilst party interviewed
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
V4W4P4Q4R4[3kj4Qi<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB[BRB\BRB[BRB\BRBWB]B^BRBRBRBRB]BRB]BRB]BRB
]BRB]BRB_BRB]BRB]BRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB`BRBaBRBRBRBRBRBVBRBRBRBRBRBRBRBRBRB]B]BbBRBRBRB
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBcBRBRBRBdBeBRBRBRBRB
RBRBRBRBRBfBRBRBgBfBRBRBhBiBRBRBRBRBRBRBVBRBRBRBRBRB]BRB]BRBRBjBRBRBRBRBfBRBRBRBfBRBRBRBfBRBRBRB
RBRBkBlBRBRBRBRBRBRBmBnBRBRBRBRBRBoBRBPCRBoBRBRBRBRBRBRBRBRBQCRBRBRBRBRBRBRBRBRBRBRBRCRBSCRBTCRB
RBRBRBRBRBRBRBRBRBRBRBRBRBUCRBRBVCRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBZBZBWCXCRBRBgBfBRBRBRBRBRBRB
RBfBRBRBRBfBZBZBYCXCRBRBRBRBRBRBRBRBZBZBZCZBRBRBRBRBRBRBRBRBRBRBRBfB[C\C]C^C_CRB`CfBRBRBRBfBRBRB
aCiBRBRBRBiBZBZBbCXCZBZBcCXCRBRBRBRBdCeCfCgCRBRBRBRBRBRBRBRBRBRBhCRBRBRBfBRBRBRBhCRBRBRBRBiBRBRB
hCRBRBRBRBRBRBRBVBRBZBZBiCZBRBRBVBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBjCRBRBRBRBRBRBRBRBRBkCRBRBRBRBRB
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBlCfB^C^CmC^CRBRBnCRBRBoCPDRBRBRBQDUCRDSDTDRBUDUDUDRBRBRB
RBRBVDWBWDRBXDYDZDRB[DWBRBRBRBRBRBRB\DRBRBRBRBRBRBRB]D^D_DRBRBRBbBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB
VBRB`DRBRBRBUBRBUBUBRBRBaDRBRBRBbDRBUBRBcDdDZBZBeDZBfDnBRBRBRBRBRBRBRBRBRBRBRBRBRBfBRBRBgDRBhDhD
RBRBgDgDgDRBiDhDhDRBhDhDRBRBjDRBhDRBhDhDhDRBRBRBRBRBkDlDmDnDoDPEPEPEQERESETEUEPEVEPEPEPEWEPEXEYE
nDZE[E\E]E^E_E`EaEbEcEdEeEfEPEgEPEhEPEiEPETETEPEPEjEPEkElEPEPEPEPEmEnEoEPFQFPERFPEPEPESFPEPEPEPE
VEPEPETFPEPEPEUFPEVFWFVFVEXFPEYFZF[F\FPE]F^F_F`FaFPEPEiEPEPEPEPEPEbFcFdFZFeFfFgFPEhFiFjFPEkFlFPE
PEPEPEPEPEmFnFoFPGQGRGSGTGmFPEmFPEUGVGWGXGYGZG[G[G\G]G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkG[GlGmGnGoG[G
PHQHRHSHTHUHVHWHXHYHZH[G[H\H]HfG^H_H`H[GaHbHcHdHeHfHgH\GfGhHiHjHfHkHlHmH[GnHoH]G]G]GhH]GPIQInGRI
SITIUIVIWIXIYIZIYI[IgG\IfG]I[G^I_I[G`IaIaIbIkHcIdIaIeIeI[GaIhHaIfIgIhIiIjIjIUHkIlImIaIgGnIfG[G[G
oIoI[GPJ]GQJRJSJfG[GhH[G[G[G[G[G[G[G[G[G[GTJ[G[G[G[GUJVJaIoI[G[G[G[GYHaIaIfG[G[GaI[GaI[GaIWJ[G[G
aIXJ[G[G[G[G]GYJ[GZJ[G[G[J[G\J]J]G^J[G_J`J[G[GaJbJcJdJeJfJgJhJ[GiJjJkJlJmJnJgGhHoJPKQKRKSKRKTKUK
SKVKUKVKWKVKVKXKXKXKVKVKYKZKZK[KXKXKXK\KXKXK]K^K_K`K`K[KaKbKcKZKdKeKfKZKZKgKhKiKjKkKlKmKnKoKoKnK
PLoKQLRLSLTLULVLWLXLYLZLoK[L\LTL]L^L_LoK`LaLbLcLdLeLfLgLhLiLjLkLlLmLnLoLPMQMoKRMSMTMlKUMVMWMXMYM
ZM[M\M]M^M_M\LTLoK`M`MaMbMoKoKcMoKdMeMfMgMhMhMiMjMkMoKlMoKmMoKoKnMoMPNQNRNRNSNTNUNVNRNWNXNYNZN[N
\NRNRNRNRNRN]NUNUN^N_NRNRN`N`NRNRNRNRNaNbNcN`N`N`NdNeNRNRN`N`NfNgNhNiN`NjNjNkNlNmNnNoNPORNQORORN
RNSOTORNRN`N`N`NUORNRNRNRNVO`N`NWO`N`N`NXOYOZORN]N[O`N\O`N`N`N`N`N]O^O^O_O`OaObOcOdOeOfOgOhOiOjO
kOlO^OmOnO^OoOPP1QP1RP1SP1TP1UP1VP1^OWP1XP1YP1ZP1[P1^O\P1]P1^P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1iP1
jP1kP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1^OVQ1WQ1XQ1YQ1ZQ1[Q1\Q1^O]Q1^O^O^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1g
Q1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1YP1PR1QR1RR1SR1TR1^OUR1VR1^OaQ1^O^O^O^O^O^OWR1^OXR1[P1YR1^O^OZR1^O^O^O
^O^O[R1^O^O\R1]R1^R1_R1^O^O`R1aR1^ObR1cR1dR1eR1fR1^OgR1^OhR1^O^OiR1^OjR1kR1^OlR1mR1nR1nR1^OoR1PS
1QS1RS1SS1TS1US1VS1^OWS1XS1YS1ZS1SR1[S1\S1]S1^S1_S1^O^O`S1YP1nR1aS1nR1^O^O^O^O^ObS1cS1^O\R1dS1eS
1^O^O^OfS1gS1hS1iS1jS1^OkS1lS1mS1nS1oS1PT1^OQT1RT1^O^OST1[P1TT1UT1^OVT1nR1^OWT1XT1YT1ZT1[T1\T1]T
1^T1_T1`T1aT1^O^O^ObT1^OcT1dT1^OeT1^OfT1^OgT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1TU1UU1VU1WU1
XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1`U1bU1TV1UV1
VV1WV1XV1YV1ZV1[V1\V1YV1YV1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1mV1mV1nV1oV1PW1QW1
fV1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1dW1fW1gW1hW1iW1jW1`W1kW1lW1mW1nW1
oW1PX1PX1QX1RX1SX1TX1UX1`W1VX1WX1`W1`W1XX1YX1`W1ZX1[X1\X1]X1gW1`W1`W1^X1_X1`X1`W1aX1bX1cX1dX1eX1
fX1gX1hX1iX1jX1kX1lX1mX1dW1`W1`W1nX1oX1PY1QY1RY1`W1SY1`W1TY1gW1UY1VY1WY1XY1dW1YY1gW1ZY1[Y1\Y1gW1
]Y1gW1`W1`W1^Y1_Y1_Y1`Y1`W1`W1aY1`W1`W1`W1bY1`W1cY1`W1dY1eY1fY1fY1gY1`W1hY1`W1iY1jY1dW1kY1`W1lY1
mY1nY1oY1dW1dW1PZ1dW1QZ1`W1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1dW1aZ1`W1bZ1cZ1dZ1eZ1gW1
gW1fZ1gZ1hZ1iZ1jZ1`W1kZ1`W1lZ1`W1mZ1`W1nZ1_Y1`W1`W1`W1`W1oZ1`W1P[1`W1`W1`W1`W1`W1Q[1dW1R[1`W1S[1
dW1T[1U[1V[1W[1X[1Y[1Z[1[[1dW1dW1`W1`W1\[1`W1][1`W1^[1dW1_[1`W1`[1`W1`[1`W1`W1`W1`W1`W1`W1a[1b[1
c[1d[1e[1f[1g[1h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1bX1R\1`W1S\1`W1T\1`W1U\1`W1`W1V\1W\1X\1`W1`W1`W1Y\1
Z\1[\1\\1]\1`W1^\1_\1`\1`W1a\1dW1b\1`W1c\1`W1d\1`W1e\1e\1`W1`W1f\1g\1`W1gW1gW1`W1`W1h\1`W1i\1`W1
`W1`W1j\1gW1k\1l\1m\1n\1gW1o\1gW1gW1gW1P]1Q]1R]1S]1T]1gW1U]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1`W1^]1_]1
`]1a]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1`W1l]1m]1n]1o]1P^1`W1dW1dW1Q^1dW1R^1dW1S^1dW1T^1U^1V^1dW1W^1
dW1X^1`W1Y^1gW1Z^1[^1\^1`W1`W1]^1^^1]^1l[1`W1`W1`W1`W1`W1_^1`^1a^1b^1c^1d^1e^1f^1`W1g^1dW1h^1`W1
gW1i^1j^1gW1k^1`W1gW1gW1gW1gW1l^1gW1S]1m^1n^1gW1o^1gW1P_1gW1Q_1gW1`W1`W1R_1S_1gW1gW1T_1`W1U_1`W1
V_1`W1W_1`W1X_1Y_1Z_1[_1\_1`W1V_1`W1]_1`W1^_1`W1__1`W1`_1a_1b_1c_1d_1`W1`W1e_1f_1g_1`W1h_1`W1i_1
`W1j_1`W1k_1`W1l_1m_1n_1o_1P`1Q`1R`1S`1R`1R`1T`1U`1V`1R`1V`1W`1X`1R`1Y`1R`1Z`1[`1\`1]`1R`1^`1_`1
``1a`1b`1c`1d`1R`1e`1R`1f`1R`1g`1``1h`1i`1j`1k`1j`1l`1m`1n`1R`1R`1o`1R`1R`1R`1R`1R`1R`1R`1R`1R`1
R`1R`1R`1R`1Pa1R`1R`1j`1R`1j`1Qa1Ra1R`1R`1R`1Sa1R`1R`1Ta1Ua1Va1Va1Wa1Xa1Ya1Va1Va1Va1Za1Va1Va1[a1
R`1Va1\a1]a1^a1_a1`a1aa1ba1ca1da1R`1R`1R`1R`1R`1ea1fa1ga1ha1ia1ja1R`1ka1R`1la1ma1R`1R`1na1R`1R`1
oa1Pb1Qb1R`1Rb1Sb1R`1R`1R`1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1
jb1jb1kb1lb1mb1nb1R`1ob1R`1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1^c1_c1`c1ac1bc1cc1dc1ec1fc1
gc1hc1ic1jc1kc1lc1R`1R`1mc1R`1R`1nc1R`1Va1oc1R`1Pd1Qd1R`1R`1Rd1R`1R`1Sd1Td1Ud1Vd1Wd1R`1Xd1R`1R`1
Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1dd1ed1fd1gd1R`1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1``1
R`1We1Xe1Ye1Ze1[e1\e1]e1^e1^e1^e1_e1`e1ae1be1ce1de1ee1^e1fe1^e1ge1^e1he1ie1^e1^e1je1je1ke1^e1^e1
le1me1ne1oe1Pf1^e1Qf1^e1Rf1^e1^e1^e1^e1^e1^e1^e1Sf1Tf1Uf1^e1^e1Vf1^e1^e1Wf1Xf1Yf1^e1Zf1[f1\f1]f1
^f1^e1^e1_f1`f1^e1^e1af1bf1cf1^e1^e1^e1df1^e1^e1^e1^e1^e1^e1ef1^e1^e1^e1ff1^e1gf1^e1hf1^e1^e1^e1
^e1^e1^e1^e1^e1if1^e1jf1^e1^e1^e1kf1^e1^e1^e1^e1^e1lf1mf1nf1^e1^e1^e1of1^e1Pg1[f1^e1^e1^e1Qg1^e1
Rg1Sg1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1Tg1^e1^e1^e1Ug1^e1^e1^e1^e1^e1Vg1^e1Qf1^e1Wg1^e1^e1^e1Xg1Yg1
^e1^e1^e1^e1Zg1^e1^e1^e1^e1^e1^e1^e1[g1\g1]g1^e1^g1^e1_g1^e1^e1^e1^e1^e1`g1ag1bg1^e1cg1^e1^e1^e1
^e1^e1dg1^e1eg1^e1^e1^e1fg1gg1hg1^e1^e1^e1^e1^e1^e1ig1jg1kg1lg1mg1^e1^e1^e1ng1^e1og1^e1Ph1^e1Qh1
^e1^e1og1^e1Rh1^e1^e1Sh1Th1Uh1^e1Vh1^e1^e1^e1^e1^e1^e1Wh1Wh1Xh1^e1^e1^e1Yh1Zh1^e1^e1^e1^e1[h1^e1
^e1^e1Qf1\h1]h1^h1^e1^e1^e1^e1_h1^e1`h1^e1^e1^e1ah1^e1^e1^e1bh1^e1^e1^e1^e1^e1ch1^e1dh1^e1^e1^e1
^e1^e1^e1eh1^e1^e1^e1^e1^e1fh1^e1gh1^e1hh1^e1^e1^e1^e1^e1ih1^e1^e1^e1^e1^e1jh1^e1kh1lh1mh1^e1^e1
^e1^e1^e1^e1nh1`e1^e1^e1oh1Pi1Qi1ke1^e1^e1^e1^e1^e1Ri1Si1Si1Ti1^e1Ui1Vi1Wi1^e1ff1^e1Xi1^e1^e1gf1
^e1^e1^e1^e1^e1Yi1^e1^e1Zi1^e1^e1[i1^e1^e1^e1\i1^e1^e1^e1]i1^i1_i1^e1`i1^e1ai1^e1^e1^e1bi1^e1og1
^e1ci1di1^e1^e1ei1^e1^e1^e1fi1gi1^e1^e1^e1^e1fe1^e1^e1hi1ii1ji1Rh1ki1li1^e1^e1mi1^e1ni1^e1^e1^e1
^e1^e1^e1^e1oi1oi1Pj1^e1^e1Qj1de1Rj1^e1^e1Sj1Tj1Uj1Vj1^e1^e1Wj1^e1Xj1^e1Yj1^e1^e1^e1^e1^e1^e1^e1
^e1Zj1^e1ah1^e1[j1^e1^e1\j1^e1^e1]j1^e1^j1^e1^e1^e1^e1^e1_j1`j1aj1^e1bj1^e1cj1^e1Rh1^e1^e1^e1^e1
^e1dj1^e1ej1^e1^e1Tf1^e1^e1^e1^e1^e1fj1^e1^e1gj1^e1hj1ij1Wj1oi1jj1kj1lj1^e1mj1^e1nj1oj1^e1^e1^e1
^e1Pk1^e1^e1^e1^e1^e1Qk1Qk1^e1^e1^e1^e1Rk1^e1Sk1Tk1Uk1^e1^e1^e1^e1Vk1Wk1^e1^e1^e1Xk1Yk1Zk1^e1^e1
^e1[k1^e1\k1]k1^k1_k1^e1^e1^e1^e1Qg1^e1`k1^e1^e1ak1bk1^e1^e1^e1ck1dk1ek1^e1fk1^e1gk1^e1^e1^e1^e1
^e1hk1^e1ke1^e1ik1^e1^e1^e1jk1kk1lk1^e1^e1^e1mk1^e1^e1^e1^e1nk1ok1^e1Pl1Ql1Rl1^e1^e1^e1^e1^e1^e1
^e1Sl1^e1Tl1^e1^e1^e1^e1^e1^e1^e1Ul1^e1^e1ei1Vl1^e1^e1^e1Wl1^e1Xl1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1
^e1^e1Yl1^e1Zl1^e1^e1^e1^e1[l1^e1oi1^e1\l1]l1^l1^e1_l1`l1al1bl1cl1^e1^e1^e1dl1^e1el1fl1cj1^e1^e1
^e1^e1^e1gl1[f1^e1^e1^e1hl1^e1il1ch1^e1^e1Rh1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1
^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1jl1kl1Ql1^e1^e1ll1^e1^e1^e1^e1^e1^e1ml1^e1^e1^e1nl1ol1Pm1
^e1^e1^e1^e1^e1^e1^e1^e1^e1Qm1^e1^e1^e1Rm1^e1Sm1lg1^e1^e1Tm1Um1^e1^e1bh1^e1Vm1^e1^e1^e1^e1^e1^e1
Wm1Xm1Ym1Zm1[m1\m1^e1\i1^e1^e1^e1]m1^e1^e1^e1^e1^e1^m1^e1^e1^e1^e1^e1^e1_m1^e1^e1^e1^e1^e1`m1^e1
^e1^e1^e1^e1^e1am1^e1^e1^e1^e1^e1bm1_m1^e1^e1cm1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1dm1^e1^e1
^e1em1^e1fm1gm1hm1im1jm1^e1ke1Zl1^e1^e1km1lm1^e1^e1^e1^e1^e1^e1mm1^e1nm1om1^e1^e1^e1hk1hk1Pn1^e1
^e1^e1^e1^e1^e1Qn1Zl1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1^e1Rn1Sn1^e1Tn1^e1ke1^e1^e1^e1^e1^e1Un1^e1
^e1^e1^e1^e1Vn1^e1^e1^e1Wn1^e1^e1^e1^e1^e1Xn1^e1^e1Yn1Zn1[n1^e1\n1]n1^n1^e1ke1^e1_n1`n1an1^e1bn1
cn1dn1en1fn1dn1dn1en1gn1hn1in1jn1dn1kn1dn1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1Xo1Yo1Zo1Zo1[o1\o1
]o1^o1_o1`o1ao1bo1co1do1Zo1eo1fo1go1ho1io1jo1ko1lo1_o1Zo1mo1no1oo1PP2QP2Zo1RP2Zo1SP2SP2TP2UP2VP2
ao1WP2Zo1ao1XP2YP2ZP2ZP2[P2Zo1\P2Zo1]P2Zo1^P2_P2`P2aP2bP2cP2dP2eP2fP2gP2hP2ZP2iP2jP2jP2kP2lP2mP2
nP2oP2PQ2ao1QQ2RQ2SQ2TQ2ao1UQ2ao1ao1VQ2TP2WQ2XQ2YQ2ZQ2[Q2ao1\Q2]Q2]Q2^Q2ao1_Q2`Q2aQ2bQ2cQ2dQ2cQ2
cQ2eQ2cQ2fQ2fQ2gQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2cQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2
aR2bR2cR2dR2eR2fR2gR2hR2eR2iR2jR2kR2lR2eR2eR2mR2nR2oR2PS2QS2fR2RS2eR2eR2eR2SS2TS2US2VS2WS2XS2YS2
ZS2[S2\S2]S2^S2eR2eR2_S2`S2aS2bS2cS2dS2eS2fS2gS2bS2eS2hS2dS2iS2jS2kS2gS2cS2cS2cS2cS2cS2cS2cS2cS2
cS2cS2cS2cS2lS2cS2cS2mS2nS2oS2PT2QT2RT2ST2cS2cS2TT2UT2cS2cS2mS2cS2VT2WT2cS2cS2cS2XT2gS2YT2ZT2[T2
\T2]T2^T2cS2_T2`T2cS2cS2aT2^T2bT2cS2mS2cS2cS2cS2mS2cS2cS2cS2cS2cT2dT2cS2cS2_T2eT2cS2fT2fT2gT2cS2
cS2cS2cS2cS2hT2cS2mS2cS2cS2cS2iT2cS2cS2cS2cS2cS2jT2kT2lT2cS2cS2lT2cS2cS2cS2mT2cS2cS2nT2cS2cS2cS2
oT2cS2cS2cS2cS2cS2cS2cS2mS2cS2cS2cS2cS2PU2mT2mS2cS2QU2RU2gS2SU2TU2UU2fT2VU2WU2cS2cS2cS2cS2cS2cS2
cS2cS2mS2cS2XU2YU2ZU2cS2cS2mS2cS2cS2cS2cS2cS2[U2\U2]U2cS2^U2^U2_U2cS2`U2`U2cS2cS2cS2cS2cS2cS2aU2
bU2_U2cS2cU2^U2^U2_U2cS2TU2dU2dS2cS2cS2cS2cS2cS2cS2eU2RT2fU2fT2cS2cS2cS2cS2gS2fT2cS2cS2gU2hU2iU2
^U2mS2cS2cS2cS2mS2cS2^U2^U2_U2cS2^U2cS2_U2cS2fT2jU2cS2cS2cS2mS2cS2kU2lU2cS2cS2cS2cS2cS2mU2cS2fT2
RT2nU2cS2cS2fT2fT2gT2cS2cS2cS2oU2cS2PV2cS2QV2RV2SV2cS2cS2cS2TV2cS2cS2cS2mS2UV2VV2WV2cS2cS2cS2cS2
cS2cS2WV2cS2cS2XV2cS2YV2ZV2cS2[V2gS2dS2cS2gS2\V2]V2gS2cS2^V2fT2_V2cS2`V2aV2bV2cV2dV2cS2cS2cS2cS2
eV2cS2fV2cS2gV2cS2cS2cS2hV2cS2iV2cS2cS2jV2kV2cS2cS2mS2cS2TU2fU2fT2cS2cS2cS2cS2cS2cS2cS2lV2mV2nV2
oV2PW2QW2cS2cS2RW2cS2cS2cS2cS2cS2cS2mS2SW2TW2UW2cS2cS2VW2cS2cS2cS2WW2XW2YW2ZW2[W2\W2]W2cS2cS2cS2
cS2^W2_W2`W2cS2cS2cS2cS2cS2aW2cS2cS2cS2cS2cS2cS2bW2cW2dW2eW2cS2cS2cS2cS2cS2cS2cS2fW2cS2cS2gW2cS2
XT2cS2hW2cS2gS2iW2jW2iW2cS2iW2iW2kW2cS2lW2mW2nW2cS2oW2dS2cS2PX2QX2RX2cS2SX2TX2UX2QX2VX2TX2UX2QX2
cS2cS2mS2cS2gS2WX2cS2cS2cS2cS2cS2mS2dS2gS2cS2cS2cS2cS2cS2cS2XX2cS2cS2YX2gS2ZX2cS2cS2cS2gS2[X2cS2
iT2cS2\X2cS2cS2mS2cS2cS2cS2cS2cS2]X2cS2cS2cS2^X2cS2cS2cS2cS2cS2cS2cS2cS2cS2cS2cS2cS2_X2cS2`X2cS2
cS2cS2mS2cS2aX2bX2bX2cS2cX2cS2cS2cS2dX2dX2cS2eX2fX2gX2hX2cS2iX2jX2kV2kX2lX2mX2cS2nX2nX2oX2PY2QY2
RY2nX2cS2SY2jT2iT2cS2cS2cS2cS2cS2cS2mS2cS2cS2TY2UY2cS2cS2cS2cS2cS2VY2WY2cS2cS2cS2XY2cS2cS2cS2YY2
ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2
ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2dZ2eZ2dZ2fZ2dZ2gZ2gZ2hZ2iZ2jZ2kZ2lZ2gZ2mZ2dZ2nZ2dZ2oZ2P[2gZ2gZ2
gZ2Q[2gZ2R[2S[2T[2U[2U[2U[2V[2W[2X[2Y[2U[2Z[2[[2\[2X[2][2^[2V[2_[2V[2V[2V[2`[2V[2X[2X[2a[2X[2b[2
b[2X[2X[2V[2V[2V[2V[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2c[2c[2m[2c[2n[2o[2P\2Q\2R\2S\2T\2T\2U\2V\2c[2
n[2W\2c[2c[2c[2X\2c[2c[2Y\2Z\2c[2[\2\\2]\2c[2^\2c[2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2
n\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2V]2^]2_]2_]2_]2_]2_]2_]2`]2a]2b]2c]2_]2_]2_]2
_]2_]2_]2_]2_]2_]2_]2_]2_]2d]2_]2e]2f]2g]2g]2_]2_]2_]2_]2_]2_]2_]2h]2_]2i]2_]2j]2k]2l]2m]2m]2_]2
n]2o]2P^2Q^2_]2_]2_]2R^2_]2S^2_]2_]2T^2_]2U^2_]2V^2_]2_]2_]2_]2_]2_]2W^2_]2_]2_]2_]2_]2_]2_]2_]2
_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2X^2Y^2_]2_]2_]2_]2Z^2_]2_]2[^2\^2_]2_]2_]2_]2]^2^^2
_^2]^2`^2a^2b^2b^2_]2c^2d^2e^2f^2g^2g^2h^2h^2h^2i^2j^2_]2k^2_]2_]2_]2_]2l^2m^2n^2_]2o^2_]2P_2_]2
]^2_^2_]2Q_2Q_2_]2W^2_]2_]2_]2R_2_]2_]2]^2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2_]2S_2T_2U_2T_2W^2
V_2_]2_]2_]2_]2_]2W_2X_2Y_2Z_2[_2\_2]_2^_2__2_]2_]2_]2`_2a_2b_2c_2d_2_]2_]2_]2_]2_]2e_2f_2g_2W^2
g]2h_2g]2i_2_]2_]2j_2g]2_]2_]2_]2_]2_]2k_2_]2_]2_]2_]2l_2m_2n_2o_2_]2_]2P`2_]2Q`2_]2_]2_^2]^2]^2
R`2S`2^^2_]2_^2T`2U`2V`2W`2X`2Y`2Z`2[`2\`2]`2^`2_`2_`2``2a`2b`2_`2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2
m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2_`2_`2_`2Xa2Ya2Za2[a2\a2]`2]a2_`2^a2_a2`a2aa2ba2ba2ca2da2ba2ba2
ea2fa2ga2ha2ia2ja2ba2ka2la2ba2ma2ba2na2oa2Pb2Qb2Rb2Sb2ba2ba2ba2Tb2ba2Ub2Vb2Wb2ba2ba2Xb2ba2Yb2Zb2
[b2\b2]b2^b2_b2`b2ab2bb2`b2cb2db2eb2fb2gb2hb2ib2jb2kb2kb2lb2mb2nb2nb2ob2kb2kb2kb2kb2kb2Pc2Qc2kb2
kb2kb2kb2kb2kb2kb2kb2kb2Rc2Sc2Tc2Uc2Uc2kb2Vc2Wc2Xc2Yc2Zc2Zc2Zc2[c2\c2]c2^c2\c2\c2\c2\c2\c2\c2\c2
\c2\c2\c2\c2\c2\c2\c2_c2`c2\c2\c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Rd2Td2
Ud2Rd2Vd2Wd2Xd2Yd2Zd2[d2\d2\d2\d2\d2\d2\d2]d2\d2\d2\d2\d2\d2\d2\d2^d2_d2`d2ad2bd2cd2dd2ed2fd2gd2
hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2Ve2We2Xe2Ye2Ze2jd2[e2\e2]e2^e2_e2`e2ae2be2jd2ce2de2ee2
fe2ge2he2ie2je2ke2le2me2ne2ne2oe2Pf2jd2Qf2jd2jd2Rf2jd2jd2Sf2Sf2Tf2Tf2Uf2Tf2Tf2Tf2Vf2Tf2Tf2Tf2Wf2
Xf2Yf2Zf2[f2jd2\f2]f2^f2_f2`f2jd2af2bf2jd2jd2jd2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2
Sg2jd2jd2Tg2Ug2Vg2Vg2Vg2Wg2Xg2Yg2Zg2[g2\g2\g2]g2^g2_g2`g2ag2bg2cg2dg2eg2bg2fg2gg2hg2hg2ig2jg2kg2
lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2Wh2\h2bg2]h2^h2_h2jg2jg2`h2\h2\h2`h2`h2^h2\h2`h2
ah2bh2^h2`h2`h2`h2\h2ch2`h2`h2`h2`h2dh2Wh2`h2Wh2Wh2Wh2Wh2Wh2eh2fh2gh2Wh2`h2Wh2Wh2Wh2`h2`h2^h2`h2
`h2`h2`h2`h2Wh2Wh2Wh2Wh2Wh2hh2hh2Wh2ih2jh2kh2`h2lh2Yh2mh2ch2nh2Wh2`h2dh2Wh2dh2Yh2Yh2Wh2`h2Wh2Wh2
Wh2Wh2Wh2oh2Pi2Qi2Qi2Ri2Si2Ti2Ui2Ui2Ui2Ui2Ui2Vi2Wi2Xi2Ui2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2bi2bi2ci2di2
ei2bi2fi2bi2gi2Ui2Si2hi2ii2ji2ji2ki2li2mi2Ui2ni2oi2Pj2ji2Qj2Rj2Sj2Tj2Rj2Ui2Ui2Ui2Ui2Ui2Ui2Uj2Ui2
Vj2bi2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Ui2Rj2Rj2Ui2Wj2Xj2Ui2Yj2Zj2Yj2[j2\j2Ui2Ui2Ui2]j2^j2_j2Si2`j2`j2Si2
aj2bj2cj2cj2cj2cj2cj2cj2Si2Si2Si2Si2Si2dj2ej2fj2gj2Si2Si2Si2Si2Si2Si2Si2Si2hj2Si2ij2Si2Si2Si2jj2
Si2kj2Si2Si2Si2Si2Si2Si2Si2Si2Si2Si2Si2Si2Si2Si2lj2Si2Si2Si2Si2mj2nj2oj2Si2Pk2Si2Qk2Rk2Sk2Rk2Rk2
Si2Si2Si2Si2Tk2Uk2Vk2=======Wk2==========================Wk2====================================
======Xk2Yk2Zk2[k2\k2]k2^k2_k2;;;`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2ak2bk2`k2`k2`k2ck2dk2`k2`k2
`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2ek2fk2gk2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2hk2ik2`k2`k2`k2`k2`k2`k2jk2
`k2`k2`k2kk2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2lk2mk2`k2`k2`k2nk2ok2`k2`k2Pl2`k2`k2`k2Ql2`k2Rl2`k2`k2
`k2Sl2Tl2Ul2`k2`k2`k2Vl2`k2`k2Wl2Xl2`k2Yl2`k2`k2`k2`k2`k2Zl2`k2[l2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2
`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2\l2]l2^l2`k2_l2`k2`k2`k2`k2`k2`k2
`k2`k2`k2`k2`k2`k2`l2`k2al2`k2`k2`k2bl2`k2`k2`k2`k2cl2dl2el2`k2fl2`k2`k2`k2`k2gl2`k2hl2`k2il2jl2
`k2`k2`k2`k2`k2kl2`k2`k2ll2ml2`k2`k2nl2`k2`k2`k2`k2`k2ol2`k2Pm2`k2`k2`k2Qm2`k2Rm2Sm2`k2`k2`k2Tm2
Um2`k2`k2`k2`k2`k2`k2`k2`k2`k2`k2Vm2`k2Wm2`k2Xm2`k2Ym2`k2Zm2[m2\m2`k2`k2]m2^m2_m2`m2am2bm2cm2dm2
em2fm2gm2hm2im2im2jm2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2Un2Un2Un2Un2^n2
_n2`n2an2bn2cn2dn2dn2en2en2fn2fn2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2
[o2Uo2\o2]o2^o2_o2`o2_o2ao2bo2_o2_o2_o2_o2_o2_o2co2_o2_o2_o2_o2_o2_o2_o2do2eo2fo2go2ho2go2go2go2
go2go2fo2fo2io2io2io2jo2io2io2ko2io2lo2io2mo2no2io2io2oo2oo2PP3oo2QP3QP3RP3QP3QP3QP3QP3SP3TP3UP3
UP3UP3UP3UP3UP3UP3UP3UP3VP3UP3UP3UP3UP3WP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3
UP3XP3UP3UP3UP3YP3ZP3UP3[P3UP3\P3UP3UP3UP3UP3UP3]P3^P3_P3`P3aP3bP3UP3cP3UP3UP3UP3UP3UP3UP3UP3UP3
UP3UP3UP3UP3UP3dP3UP3UP3dP3UP3UP3eP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3fP3UP3UP3UP3gP3UP3UP3
UP3hP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3iP3UP3jP3UP3UP3kP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3
UP3lP3mP3nP3UP3UP3UP3dP3oP3UP3UP3UP3PQ3QQ3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3RQ3SQ3TQ3UQ3
VQ3UP3WQ3UP3UP3XQ3UP3UP3UP3UP3UP3YQ3UP3UP3UP3ZQ3[Q3\Q3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3
]Q3]Q3UP3^Q3UP3UP3UP3UP3UP3UP3UP3UP3UP3_Q3UP3XQ3UP3UP3`Q3UP3UP3aQ3bQ3cQ3UP3UP3UP3UP3UP3UP3UP3UP3
UP3UP3UP3UP3^Q3UP3UP3dQ3eQ3UP3UP3UP3UP3UP3fQ3gQ3hQ3iQ3jQ3gQ3gQ3gQ3kQ3UP3UP3UP3UP3dP3UP3UP3UP3UP3
UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UQ3UP3lQ3mQ3nQ3UP3UP3gQ3UP3UP3UP3UP3UP3UP3UP3UP3UP3oQ3UP3UP3UP3
UP3UP3PR3UP3QR3RR3UP3SR3UP3TR3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UR3UP3UP3VR3WR3UP3UP3UP3UP3UP3UP3UP3
UP3UP3UP3UP3XR3UP3UP3UP3YR3UP3ZR3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3[R3UP3UP3UP3\R3UP3UP3UP3
UP3UP3UP3UP3UP3UP3UP3UP3UP3UQ3UP3UQ3UQ3RQ3]R3UQ3UQ3UP3^R3UP3UQ3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3
UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3
UQ3UP3UP3UP3^Q3_R3UP3UP3UP3UP3UP3UQ3UP3UP3UP3`R3UP3UP3aR3UP3UP3gP3UP3UP3UP3UP3UP3UQ3UP3UP3UP3UP3
UP3UP3UP3UQ3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UP3UQ3UP3UP3UP3UP3UQ3bR3cR3UP3dR3UP3eR3fR3gR3UQ3
hR3UQ3UQ3iR3jR3UQ3UQ3UQ3UQ3kR3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3lR3UQ3UQ3UQ3UQ3UQ3UQ3UQ3mR3UQ3UQ3UQ3UQ3UQ3nR3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
oR3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3PS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3QS3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3RS3UQ3UQ3SS3TS3UQ3UQ3UQ3UQ3UQ3US3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3kR3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
VS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3WS3UQ3UQ3lR3UQ3XS3UQ3UQ3UQ3UQ3UQ3YS3kR3UQ3ZS3UQ3UQ3UQ3UQ3UQ3UQ3[S3\S3SS3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3]S3UQ3UQ3UQ3UQ3^S3_S3UQ3_S3_S3UQ3UQ3UQ3UQ3UQ3UQ3_S3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3`S3aS3bS3cS3UQ3UQ3UQ3UQ3dS3UQ3UQ3UQ3^R3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3eS3UQ3UQ3UQ3UQ3fS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3gS3hS3UQ3
UQ3UQ3iS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3jS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3kS3lS3mS3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3nS3UQ3oS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3PT3UQ3UQ3UQ3_S3UQ3dS3UQ3QT3RT3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3_S3UQ3UQ3UQ3UQ3UQ3UQ3UQ3ST3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3kR3UQ3
UQ3UQ3UQ3TT3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UT3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3QT3UQ3UQ3UQ3UQ3VT3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
WT3UQ3XT3UQ3YT3UQ3UQ3UQ3UQ3ZT3[T3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3\T3UQ3]T3UQ3^T3UQ3UQ3UQ3UQ3_T3`T3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3ZS3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3aT3UQ3UQ3UQ3UQ3bT3bT3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3cT3UQ3UQ3UQ3UQ3kR3UQ3UQ3UQ3UQ3dT3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3lR3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3lR3UQ3UQ3UQ3UQ3UQ3UQ3eT3UQ3UQ3UQ3UQ3UQ3UQ3cT3cT3fT3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3gT3hT3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3RT3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3iT3UQ3jT3kT3UQ3UQ3UQ3UQ3lT3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3bR3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3_S3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3
UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3nT3mT3mT3mT3mT3mT3mT3oT3mT3PU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3QU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3RU3mT3RU3mT3mT3mT3RU3SU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3TU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3RU3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3UU3mT3mT3mT3mT3mT3mT3mT3mT3VU3VU3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3WU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3XU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3YU3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3RU3mT3mT3mT3mT3ZU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3[U3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3RU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3\U3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3XU3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3VU3mT3mT3mT3
mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3mT3]U3^U3_U3`U3`U3`U3`U3`U3`U3`U3^U3aU3
`U3`U3`U3`U3`U3`U3`U3`U3`U3`U3`U3^U3^U3`U3^U3bU3cU3dU3eU3fU3gU3`U3aU3`U3`U3`U3`U3`U3`U3hU3`U3iU3
jU3kU3lU3mU3jU3jU3nU3oU3jU3PV3jU3jU3QV3RV3SV3SV3jU3TV3UV3SV3SV3VV3WV3XV3SV3YV3ZV3jU3SV3SV3[V3SV3
XV3\V3jU3]V3^V3SV3SV3_V3QV3WV3`V3`V3aV3bV3`V3`V3cV3dV3eV3`V3fV3gV3hV3`V3`V3`V3iV3`V3`V3`V3`V3`V3
`V3jV3`V3kV3lV3`V3`V3`V3`V3`V3`V3mV3`V3`V3`V3nV3`V3`V3oV3`V3`V3nV3nV3PW3QW3`V3RW3`V3SW3`V3TW3`V3
nV3`V3UW3VW3`V3`V3`V3`V3WW3XW3YW3ZW3[W3\W3`V3`V3`V3]W3`V3`V3^W3_W3`W3`V3aW3`V3`V3`V3`V3bW3`V3cW3
`V3`V3`V3`V3`V3dW3`V3eW3`V3`V3`V3fW3`V3`V3gW3`V3`V3hW3hW3iW3hW3hW3hW3hW3hW3jW3hW3hW3hW3hW3hW3hW3
kW3lW3hW3mW3hW3hW3hW3hW3hW3hW3nW3hW3hW3hW3oW3PX3QX3RX3SX3hW3TX3hW3hW3hW3hW3hW3hW3hW3UX3VX3hW3WX3
hW3hW3hW3hW3hW3hW3XX3hW3YX3ZX3hW3[X3hW3\X3]X3^X3hW3hW3_X3hW3hW3hW3hW3hW3`X3aX3bX3cX3hW3hW3dX3eX3
fX3hW3hW3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3hW3PY3hW3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3\Y3]Y3^Y3XX3
hW3_Y3`Y3aY3bY3cY3dY3hW3hW3eY3fY3gY3hY3iY3hW3hW3hW3hW3hW3hW3hW3hW3hW3hW3jY3kY3hW3hW3lY3mY3lY3nY3
oY3oY3hW3PZ3hW3hW3QZ3RZ3hW3SZ3hW3SZ3hW3hW3hW3hW3TZ3hW3UZ3hW3hW3hW3VZ3WZ3WZ3WZ3WZ3XZ3YZ3ZZ3[Z3\Z3
WZ3]Z3^Z3_Z3`Z3aZ3WZ3bZ3WZ3WZ3cZ3WZ3dZ3WZ3eZ3WZ3WZ3fZ3WZ3gZ3WZ3WZ3hZ3WZ3WZ3fZ3iZ3jZ3kZ3WZ3lZ3WZ3
mZ3WZ3nZ3WZ3oZ3P[3Q[3WZ3R[3WZ3S[3WZ3hZ3WZ3T[3WZ3U[3WZ3U[3WZ3U[3WZ3V[3WZ3W[3WZ3WZ3WZ3WZ3WZ3WZ3WZ3
WZ3WZ3X[3WZ3Y[3Z[3WZ3WZ3WZ3[[3WZ3WZ3\[3WZ3WZ3WZ3][3WZ3^[3WZ3_[3WZ3WZ3`[3WZ3WZ3WZ3WZ3a[3WZ3WZ3WZ3
WZ3WZ3WZ3WZ3WZ3WZ3b[3WZ3WZ3WZ3WZ3WZ3WZ3c[3WZ3d[3WZ3WZ3WZ3^[3WZ3b[3WZ3b[3WZ3e[3WZ3WZ3WZ3WZ3WZ3WZ3
WZ3WZ3WZ3f[3WZ3WZ3WZ3WZ3WZ3WZ3WZ3g[3WZ3WZ3WZ3h[3i[3j[3j[3j[3j[3j[3j[3k[3l[3j[3m[3n[3o[3P\3j[3j[3
j[3Q\3R\3j[3S\3k[3T\3j[3j[3j[3U\3V\3W\3j[3j[3j[3j[3X\3j[3V\3j[3k[3j[3Y\3Z\3V\3j[3j[3j[3j[3j[3j[3
j[3j[3[\3\\3j[3j[3j[3j[3]\3j[3j[3j[3j[3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3
^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3^\3_\3`\3^\3^\3^\3^\3^\3a\3^\3^\3^\3^\3^\3^\3^\3^\3
^\3^\3^\3^\3^\3^\3^\3^\3b\3b\3c\3b\3b\3d\3e\3f\3g\3h\3i\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3R]3S]3T]3T]3
U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3P^3Q^3R^3S^3
T^3U^3V^3V^3V^3W^3X^3Y^3Z^3[^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3f^3g^3h^3i^3j^3k^3l^3m^3n^3n^3n^3
o^3P_3P_3Q_3R_3S_3P_3T_3T_3U_3T_3V_3T_3W_3X_3Y_3T_3T_3T_3T_3T_3Z_3T_3T_3[_3\_3]_3^_3__3`_3a_3b_3
c_3d_3e_3f_3g_3h_3i_3j_3k_3k_3k_3l_3m_3k_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Y`3Z`3[`3\`3]`3^`3
_`3``3a`3b`3b`3c`3d`3e`3f`3g`3g`3g`3h`3h`3i`3h`3j`3k`3l`3m`3m`3m`3n`3n`3o`3o`3Pa3Qa3Qa3Ra3Sa3Ta3
Ra3Ua3Va3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3_a3\a3\a3`a3aa3aa3ba3ba3ba3ba3ba3ca3ba3ba3ba3ba3ba3ba3ba3
da3ea3ea3ea3ea3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Xb3Zb3[b3[b3Xb3\b3
]b3^b3_b3`b3ab3bb3cb3db3eb3fb3fb3fb3gb3fb3fb3fb3fb3fb3fb3fb3hb3ib3fb3fb3jb3kb3kb3kb3kb3kb3lb3kb3
kb3mb3nb3ob3Pc3Qc3Qc3Rc3Sc3Tc3Uc3Uc3Uc3Vc3Vc3Sc3Wc3Xc3Xc3Xc3Xc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3ac3
ac3bc3ac3ac3cc3ac3ac3ac3ac3ac3ac3ac3ac3ac3ac3dc3ac3ec3ac3fc3ac3gc3hc3ac3ac3ac3ac3ac3ac3ac3ac3ac3
ac3ac3ac3ic3ac3ac3jc3ac3jc3ac3ac3kc3ac3lc3ac3ac3ac3ac3mc3mc3ac3mc3ac3ac3ac3nc3oc3Pd3Qd3Rd3Sd3Td3
Ud3Vd3Wd3Xd3Yd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3bd3cd3dd3ed3ed3fd3gd3hd3id3jd3kd3ld3ld3md3md3md3md3nd3
od3Pe3md3Qe3Re3Se3Te3Te3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3_e3_e3_e3`e3ae3be3ce3de3ee3fe3fe3fe3
ge3he3fe3ie3fe3fe3je3ke3le3ke3me3ne3ne3ne3ne3oe3ne3Pf3Qf3Rf3Sf3Sf3Sf3Tf3Tf3Uf3Vf3Vf3Vf3Vf3Vf3Vf3
Vf3Vf3Wf3Xf3Yf3Zf3[f3\f3Zf3]f3^f3^f3^f3^f3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3jf3if3if3kf3if3if3lf3
mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3]g3]g3]g3]g3]g3`g3`g3ag3]g3]g3]g3bg3cg3
dg3eg3fg3gg3gg3gg3hg3hg3gg3gg3gg3ig3jg3gg3kg3kg3kg3kg3lg3mg3ng3og3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3
Yh3Zh3[h3\h3\h3]h3^h3_h3_h3_h3_h3`h3`h3ah3`h3bh3ch3dh3eh3fh3gh3hh3hh3hh3ih3jh3kh3jh3jh3jh3jh3jh3
lh3jh3jh3jh3jh3jh3jh3mh3nh3oh3Pi3Qi3Ri3Si3Ri3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3
ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Wj3Wj3Wj3Wj3Wj3Wj3Wj3Wj3Xj3Yj3Yj3Zj3[j3
\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3nj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Xk3Yk3
Zk3[k3\k3]k3^k3_k3_k3^k3_k3_k3_k3_k3_k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3kk3kk3lk3mk3nk3ok3
Pl3Ql3Ql3Ql3Rl3Sl3Ql3Ql3Ql3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3fl3gl3hl3il3jl3
kl3ll3ll3ll3ml3nl3ol3Pm3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3[m3[m3]m3^m3_m3`m3am3bm3cm3dm3em3
em3em3fm3gm3hm3im3jm3km3lm3mm3nm3om3Pn3Pn3Pn3Qn3Rn3Rn3Sn3Tn3Un3Vn3Wn3Vn3Xn3Wn3Wn3Wn3Wn3Vn3Wn3Yn3
Wn3Wn3Wn3Wn3Wn3Wn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3gn3hn3in3jn3kn3ln3mn3nn3nn3on3Po3Qo3
Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3bo3co3do3eo3fo3go3ho3io3jo3jo3ko3lo3mo3no3oo3
mo3mo3PP4QP4RP4SP4TP4TP4UP4VP4WP4XP4XP4YP4ZP4[P4XP4\P4XP4]P4]P4]P4^P4_P4`P4`P4`P4`P4`P4`P4`P4aP4
aP4bP4bP4cP4dP4eP4dP4dP4fP4gP4hP4iP4jP4jP4jP4kP4lP4mP4mP4nP4oP4nP4nP4PQ4nP4QQ4RQ4SQ4TQ4TQ4TQ4UQ4
UQ4UQ4VQ4VQ4WQ4VQ4VQ4VQ4VQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4dQ4eQ4fQ4fQ4fQ4gQ4gQ4hQ4iQ4iQ4
iQ4iQ4jQ4kQ4lQ4mQ4mQ4mQ4nQ4oQ4oQ4PR4PR4QR4RR4SR4SR4TR4UR4UR4UR4VR4WR4WR4XR4YR4ZR4ZR4ZR4ZR4ZR4ZR4
ZR4ZR4ZR4ZR4ZR4ZR4ZR4ZR4ZR4ZR4ZR4[R4[R4\R4]R4^R4_R4`R4aR4bR4bR4cR4dR4eR4eR4fR4gR4hR4iR4jR4kR4lR4
mR4mR4nR4oR4PS4QS4QS4RS4SS4TS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4bS4cS4cS4dS4eS4fS4gS4
hS4hS4hS4hS4hS4iS4hS4hS4hS4jS4kS4lS4hS4hS4hS4hS4mS4hS4nS4hS4hS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4
ZT4ZT4ZT4[T4ZT4ZT4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4kT4mT4nT4oT4PU4QU4RU4SU4QU4
TU4UU4VU4WU4XU4XU4XU4YU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4
QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4\V4\V4]V4^V4_V4`V4`V4aV4bV4cV4dV4eV4fV4gV4gV4hV4iV4jV4kV4lV4
mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4eW4cW4fW4gW4hW4iW4jW4kW4
lW4lW4mW4nW4oW4nW4PX4QX4RX4SX4TX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4cX4eX4fX4gX4hX4
hX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4
gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4dZ4eZ4
eZ4eZ4fZ4gZ4hZ4hZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4Y[4[[4\[4][4^[4_[4`[4
a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Y\4Z\4[\4\\4]\4^\4
]\4]\4_\4`\4a\4b\4c\4d\4e\4e\4f\4g\4g\4h\4i\4j\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4T]4T]4S]4U]4V]4
T]4W]4X]4Y]4Z]4[]4[]4[]4\]4]]4^]4_]4`]4a]4b]4c]4c]4d]4e]4e]4e]4f]4g]4h]4i]4i]4i]4j]4k]4k]4l]4m]4
n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Y^4Z^4[^4\^4]^4^^4_^4_^4_^4`^4_^4a^4b^4c^4d^4e^4f^4g^4h^4i^4
j^4k^4l^4m^4n^4n^4o^4P_4Q_4R_4S_4T_4U_4V_4V_4W_4W_4X_4Y_4Z_4[_4\_4]_4^_4]_4__4`_4a_4b_4c_4`_4d_4
d_4e_4f_4g_4h_4i_4j_4k_4l_4m_4m_4m_4m_4n_4n_4n_4n_4o_4P`4Q`4R`4S`4T`4U`4V`4W`4W`4X`4Y`4Z`4[`4[`4
[`4\`4\`4\`4\`4\`4]`4^`4_`4``4a`4b`4c`4c`4d`4e`4f`4g`4h`4i`4j`4j`4j`4k`4l`4m`4n`4n`4n`4o`4Pa4Qa4
Ra4Sa4Sa4Ta4Ua4Va4Wa4Wa4Wa4Xa4Ya4Za4[a4\a4]a4^a4^a4^a4_a4`a4aa4ba4ba4ca4ca4ca4da4ea4fa4ga4ga4ha4
ia4ja4ka4la4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Wb4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4ab4bb4cb4db4eb4fb4gb4
hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Yc4Yc4Zc4Zc4[c4[c4\c4]c4^c4_c4`c4ac4bc4cc4
dc4ec4fc4gc4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Pd4Qd4Rd4Sd4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4`d4`d4
`d4`d4`d4`d4ad4ad4bd4cd4ad4dd4ed4fd4gd4fd4hd4id4jd4kd4ld4md4nd4od4Pe4Qe4Re4Se4Te4Ue4Ve4We4Xe4Xe4
Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Xe4Ye4Ze4[e4\e4]e4]e4
^e4^e4_e4^e4`e4ae4be4ce4de4ee4fe4ge4he4he4ie4je4ke4le4ke4me4ke4me4ne4oe4Pf4ne4Qf4Rf4Sf4Tf4Uf4Vf4
Uf4Uf4Uf4Uf4Uf4Wf4Wf4Xf4Yf4Yf4Zf4Yf4[f4\f4\f4]f4]f4\f4^f4_f4`f4`f4af4bf4bf4bf4cf4df4df4df4ef4ff4
gf4hf4ff4ff4ff4ff4if4ff4jf4ff4ff4ff4ff4kf4kf4kf4lf4mf4nf4of4Pg4Qg4Rg4Rg4Sg4Tg4Ug4Vg4Wg4Wg4Xg4Xg4
Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Yg4Zg4Zg4Zg4Zg4
Zg4Zg4Zg4Zg4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4\g4]g4\g4^g4_g4`g4ag4bg4ag4ag4ag4ag4ag4cg4dg4ag4
eg4eg4ag4ag4ag4ag4fg4ag4ag4ag4ag4bg4ag4bg4ag4ag4bg4ag4ag4ag4ag4ag4ag4gg4ag4hg4ig4jg4kg4lg4mg4jg4
ag4ng4og4Ph4og4og4Qh4Qh4og4og4og4og4og4Rh4og4og4og4og4og4Sh4og4og4og4og4og4og4og4Th4Uh4Vh4Wh4Xh4
Yh4Zh4[h4\h4]h4Zh4^h4_h4`h4ah4bh4bh4ch4ch4ch4ch4ch4ch4ch4ch4dh4eh4fh4gh4hh4ih4jh4kh4jh4jh4jh4lh4
jh4jh4jh4mh4nh4oh4Pi4Qi4Ri4Pi4Si4Ti4Ti4Ui4Vi4Wi4Xi4Xi4Xi4Yi4Zi4[i4[i4[i4\i4]i4^i4_i4_i4`i4ai4bi4
ci4di4ei4fi4gi4hi4ii4ji4ji4ki4li4mi4mi4ni4li4oi4oi4oi4Pj4Pj4Pj4Pj4Pj4Pj4Qj4Qj4Qj4Rj4Sj4Tj4Uj4Vj4
Wj4Xj4Yj4Zj4Zj4[j4[j4[j4[j4[j4\j4]j4^j4^j4^j4^j4^j4^j4^j4^j4^j4^j4_j4_j4_j4_j4_j4_j4_j4_j4_j4_j4
_j4_j4_j4_j4_j4_j4`j4aj4`j4`j4bj4`j4`j4cj4dj4dj4ej4ej4ej4fj4gj4hj4ij4ij4ij4jj4jj4kj4jj4jj4jj4jj4
lj4mj4nj4nj4oj4Pk4Qk4Qk4Rk4Sk4Tk4Uk4Uk4Uk4Uk4Uk4Uk4Vk4Wk4Wk4Wk4Wk4Xk4Wk4Yk4Yk4Yk4Yk4Yk4Yk4Zk4Zk4
[k4Zk4\k4]k4^k4_k4_k4_k4_k4`k4ak4bk4bk4bk4ck4dk4ek4fk4fk4fk4fk4gk4fk4hk4ik4jk4kk4lk4mk4nk4nk4nk4
ok4Pl4Ql4ok4Rl4ok4Rl4ok4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4bl4cl4dl4el4fl4gl4hl4il4jl4
kl4ll4ml4nl4ol4Pm4nl4Qm4Rm4Qm4Rm4Rm4Qm4Qm4Rm4Sm4Tm4Tm4Um4Vm4Wm4Xm4Ym4Zm4[m4\m4\m4\m4\m4]m4^m4_m4
`m4`m4`m4am4bm4cm4dm4em4em4fm4gm4hm4im4im4im4jm4im4km4lm4mm4nm4om4om4Pn4Qn4Rn4Sn4Sn4Sn4Sn4Sn4Sn4
Tn4Un4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4_n4`n4an4bn4cn4cn4cn4cn4cn4cn4cn4cn4cn4dn4en4en4en4en4en4en4en4
en4en4en4fn4gn4hn4in4in4in4in4jn4jn4kn4ln4mn4mn4nn4nn4on4Po4Po4Qo4Qo4Qo4Po4Qo4Qo4Qo4Ro4So4To4Uo4
Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4]o4]o4^o4_o4^o4^o4`o4ao4ao4bo4bo4co4do4do4do4do4do4eo4fo4eo4eo4go4ho4
ho4io4jo4ko4lo4lo4mo4mo4mo4mo4mo4mo4mo4mo4no4oo4oo4oo4oo4oo4oo4PP5PP5QP5RP5RP5SP5RP5TP5RP5RP5RP5
UP5VP5WP5WP5XP5YP5YP5YP5YP5YP5ZP5ZP5[P5\P5]P5^P5_P5`P5`P5aP5bP5cP5dP5dP5dP5eP5dP5dP5dP5dP5dP5dP5
dP5fP5dP5dP5dP5dP5gP5hP5iP5iP5jP5kP5kP5kP5kP5kP5kP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5SQ5TQ5UQ5VQ5WQ5XQ5
YQ5ZQ5ZQ5ZQ5ZQ5ZQ5ZQ5[Q5\Q5]Q5]Q5]Q5^Q5_Q5`Q5`Q5aQ5bQ5cQ5dQ5cQ5eQ5fQ5gQ5hQ5hQ5iQ5iQ5jQ5kQ5lQ5mQ5
nQ5oQ5PR5QR5RR5SR5RR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5]R5]R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5
jR5kR5lR5mR5nR5nR5oR5PS5QS5RS5SS5TS5US5VS5VS5WS5XS5YS5ZS5ZS5[S5\S5\S5\S5\S5\S5]S5^S5_S5_S5`S5`S5
`S5aS5bS5cS5dS5eS5fS5gS5hS5iS5iS5jS5kS5jS5lS5mS5nS5nS5oS5PT5PT5oS5PT5QT5QT5QT5RT5ST5QT5QT5QT5TT5
UT5VT5WT5XT5XT5YT5ZT5[T5\T5\T5]T5^T5^T5^T5_T5_T5`T5`T5aT5aT5bT5aT5cT5dT5dT5dT5dT5eT5fT5gT5hT5iT5
jT5kT5lT5mT5nT5oT5PU5PU5PU5QU5QU5RU5SU5SU5TU5TU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5bU5cU5
dU5eU5fU5fU5fU5fU5gU5gU5fU5fU5fU5fU5fU5fU5hU5iU5iU5iU5iU5jU5iU5kU5kU5iU5iU5iU5kU5kU5lU5mU5nU5oU5
PV5QV5QV5RV5RV5RV5RV5QV5RV5RV5SV5RV5RV5SV5SV5SV5RV5TV5RV5SV5SV5RV5RV5RV5RV5QV5QV5QV5QV5UV5VV5WV5
WV5XV5XV5XV5XV5XV5XV5YV5XV5ZV5XV5XV5[V5\V5]V5^V5_V5`V5aV5bV5bV5cV5dV5eV5eV5fV5fV5fV5fV5fV5fV5fV5
fV5fV5fV5fV5fV5fV5gV5gV5gV5gV5gV5gV5gV5hV5iV5iV5iV5iV5iV5iV5iV5jV5kV5kV5kV5kV5kV5kV5lV5lV5lV5lV5
mV5nV5oV5oV5PW5PW5QW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5ZW5[W5\W5\W5]W5^W5_W5`W5`W5`W5`W5`W5`W5aW5aW5
aW5aW5bW5bW5cW5dW5eW5fW5fW5fW5fW5fW5fW5fW5gW5fW5fW5hW5iW5jW5kW5lW5mW5nW5oW5PX5QX5RX5SX5QX5TX5TX5
UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5bX5cX5cX5cX5dX5eX5fX5fX5fX5gX5gX5hX5hX5iX5iX5jX5iX5kX5
lX5mX5nX5nX5nX5nX5nX5oX5PY5PY5PY5QY5RY5SY5TY5UY5VY5WY5XY5XY5YY5ZY5ZY5ZY5ZY5ZY5ZY5ZY5ZY5ZY5ZY5ZY5
[Y5\Y5]Y5^Y5_Y5`Y5`Y5`Y5aY5aY5aY5aY5aY5aY5aY5aY5bY5cY5cY5dY5eY5fY5gY5hY5iY5jY5kY5kY5kY5lY5mY5nY5
nY5nY5nY5oY5PZ5QZ5QZ5QZ5RZ5SZ5SZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5YZ5ZZ5[Z5\Z5]Z5^Z5^Z5^Z5^Z5^Z5^Z5^Z5^Z5^Z5
^Z5_Z5`Z5aZ5bZ5cZ5cZ5dZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5fZ5gZ5gZ5hZ5iZ5iZ5jZ5jZ5kZ5jZ5jZ5jZ5jZ5jZ5lZ5mZ5
nZ5oZ5oZ5oZ5oZ5oZ5oZ5oZ5oZ5oZ5oZ5P[5Q[5R[5S[5T[5U[5V[5V[5V[5W[5W[5X[5Y[5Y[5Z[5[[5\[5][5^[5_[5`[5
a[5b[5c[5d[5e[5f[5g[5h[5i[5j[5k[5k[5l[5m[5n[5n[5o[5P\5Q\5R\5R\5S\5T\5R\5R\5R\5U\5R\5V\5W\5W\5W\5
X\5Y\5Z\5[\5[\5[\5\\5\\5\\5\\5\\5\\5\\5\\5\\5]\5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5f\5g\5h\5i\5j\5k\5
l\5m\5n\5o\5P]5Q]5Q]5R]5S]5T]5U]5V]5V]5W]5W]5X]5X]5Y]5Z]5[]5\]5]]5]]5]]5]]5^]5_]5`]5a]5b]5b]5c]5
d]5e]5f]5g]5h]5i]5j]5k]5l]5m]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5U^5U^5U^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5
_^5`^5a^5b^5c^5d^5d^5e^5f^5g^5h^5i^5j^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5W_5X_5Y_5Z_5[_5
\_5]_5^_5__5__5`_5a_5a_5b_5c_5d_5e_5f_5g_5g_5h_5i_5j_5k_5k_5k_5l_5m_5n_5n_5n_5o_5P`5Q`5R`5S`5T`5
S`5U`5V`5V`5W`5X`5Y`5X`5X`5X`5X`5X`5X`5X`5X`5Z`5Z`5Z`5[`5[`5[`5[`5Z`5Z`5\`5\`5\`5]`5]`5]`5]`5]`5
]`5^`5]`5^`5]`5^`5]`5_`5_`5_`5``5a`5b`5c`5d`5d`5e`5f`5g`5g`5h`5i`5i`5j`5j`5j`5k`5l`5l`5l`5m`5m`5
n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Xa5Ya5Za5Za5Za5Za5
[a5\a5]a5^a5_a5`a5_a5_a5aa5ba5ca5da5da5da5da5ea5fa5ga5ha5ia5ja5ja5ka5ka5ka5ka5la5ma5na5oa5Pb5Pb5
Qb5Rb5Sb5Sb5Sb5Sb5Tb5Ub5Ub5Ub5Vb5Vb5Wb5Xb5Yb5Yb5Zb5Zb5Zb5Zb5Zb5Zb5Zb5Zb5[b5[b5[b5[b5\b5]b5]b5]b5
^b5_b5`b5`b5`b5ab5ab5ab5ab5ab5bb5cb5db5eb5fb5fb5fb5gb5hb5hb5ib5jb5kb5kb5kb5lb5mb5nb5ob5ob5Pc5Qc5
Rc5Rc5Sc5Sc5Sc5Sc5Tc5Uc5Vc5Wc5Xc5Xc5Yc5Zc5[c5[c5[c5\c5]c5^c5^c5^c5_c5_c5_c5_c5`c5ac5bc5bc5cc5dc5
ec5ec5ec5fc5fc5fc5gc5gc5gc5gc5hc5hc5hc5ic5jc5jc5kc5lc5mc5nc5oc5Pd5Pd5Qd5Rd5Sd5Td5Td5Ud5Ud5Ud5Ud5
Ud5Ud5Vd5Wd5Wd5Wd5Xd5Yd5Zd5[d5TiY30`3\9K5:3?4C=j772U9_1d291=C;B6L=94KLV1\4b3:@2[31^3g3_62@8b3916
>1n5f43?OJ7D933372==d3=V3e2<Q1U1116450383[1g=N175@C7:<<?>96340812M6h1h5^1b3Y4k2]2m11o`3]3\9K5:3?
4C=j772g4]4_1d291]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3d3GZ2Q1F2;11645038_1W3_
:N175g1<<?>963408133H6h1h2o2^1X7_3]2m1f28cU3[:Z7a48912>Sm2n1W2IK502U2bX1\1Z1c250Jc2F8cDS2_1dY2S=
e1Kg=P7\41b1MS1L21Q1[1k13]2CG[3=hDAZ@V2l[1d2Kg2b3Y13nDc2]5<g=IJm12l84_2a1k\3dP14_2a1k\3dP11Q4T2[
3333e1Y2I<X5X14Ih1J13W1i56Oc2X3<1H<<I17m2D;Q84Q86j1i2^4e6Ca4f3Z11[1c302U9R6m1m3X6F9n1i1m5_1P>B\2
;=Mb71o31hV2I01d2g1gAP6]2^20?R7U3WHaHh:g<Y2@0g51f2W>g1\990`5mS2_8e1[5e4h@W790S40h]2oIQJ\8f:8=0m2
U10n@WR2c@Mi2dR1U4`6850eNX9iLiU140nOd60V10Cn15009a7d1^1Q6121m2T2f4m2j5j4PS16W2Y4j35_6j23WQ1T6d1a
1]5P1S49m1>0EX7[1M=m=^F[5>QIl^1oE^6;0^1i7]1^HM^R1h@aU1oE^630ml3oE40[g2]k13G0R400hW3nP12\122639D5
01g2^4`1>6T1P103e<W@G3Ga5f3Z6R6a1o5S>K_1b4Y4HV1R1d=W4[40V4[:l8c=1f3d2M0Gn1a:_6[1`6o21n1W7b3>5RDi
2h6h2[4Y4o1WA7W1c1jGe2RAn2G01g1_2g?^7T3X9o3iHcDK9CP;h17h120S:ZP1g430\i4MY20[3[270279n5`3DQ316J`4
2Q1T1i5?`1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1m3313g1b2l1S1e1V314131N^6U5P2mD7Q12o190Y1\9dZ2a
W1l5R@^6MC09\2fP1c4i6k?i;a15Z5>W5UKi:^5[3e=_5O0=n15AO]3g2<d9cOa:hBb77X3c19`2h13Z1k7:V2Q1^6f6^8g6
X=L05`210c29]11<Z1[2m6b114UBX>X>Y>c2n1W2b1Z2m9eBhNK01=R250:W3h3_2V714P6T5S2X5W5hT10[1c7TS1l6`1]=
W1<0X1e8Dd1PX3c8W8VBo1O9D0<[21Z51f5m5121bj1d2ZG3?R1jKX1\<D0j1M1g<Y4121[ITAS9Z5fL3o2C^V1Z5B60kS1c
^301i620\i470T4gX4Z7e4<1<0EX7[1M[>`:e:W1[5>QI90^1i7g;T>2J3_W220ef1C0a21h_1Q:[P1]<^JW7R8X1416Q185
9:E0h2`1^5P5X1m1k114^:h4<:l2S8Wo1=RT1S1B60f2\U3c3UW1S230f2Zb480aV1i`1bf1W480120^;20Zj4D0FQ2009T1
X7n6Z1121Xe1X3f<^9`3[DiG70P2ic1^Bcd1a@l;@0[1\10RA14F]o1ch1P6_2U395820bb460QR2ld1`K2i620f2>00g2`1
b?14mASOk3ZOj1o<TM20R2I0W8^2m>CgA16f7aJ32FKX6P7bFY2Y5G^5T5cAL?20ml390R400^6hS43[1_9X204X28C1Z2Mn
5`2;K^3114[5>\1=^4g2c2OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46b7T2l1U2?3U196;S11611122Y2OZ4EU3_>`8R1Q12j4K
G1b2gB1eb1\8Y<gLT:^5f86i1<416Q18571:81i^2_15ge1X1m:^1A1b2Vj2lV1]2Gb1U4d7416Q1859:=1b2Vj2lV1c@416
Q1859:?1b2^f1nCh?lV1c@416Q1859:11B1b2Vj2lV1\1Q4_3B0P7416Q1859:41Q1d:WW3<1Q1Q1=YX1c=[;4^1g1d\27B1
b2ZU2kD\V1?g6V3d6416=C859:21mW221[d4D1b20Uj2\V1?Y1`2U5_4R3416=C859::1a2ne1WBio1>Y28f6X2C1b2k^1T1
_6^3Y3lLlV1P9b7416Q1859:41ki3_Co641X4U^4l1<1m1Ek_1c7m1k;Em1a7Tf1X<E1b2[?jZ2VU1e1g6i2i343n24160P1
859:F1b20hg1W4TNlV1_2P17h50h3W3416Q1859:E1b2c1hb1d2TS1VU1e1e1j71KT6416Q1859:_41]24U12:^1A1?U320=
@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2
U1><451AZ3D5<f2P3W1NMg27P1j2^42m1U3NT1S22>N3;T7e1j7b2:T44141Q1859:V2I81`22hR4F]>a1>51a2ec39ZO61a
2h\2Q1IeT2e11S2=m1Q1g8`1d3Eo1n1:=X3Z5@T5;g2a12621F0fF4Z@b2a2B?d1X=T318R1R2o5K=R274Z21C\6T;W5R3D1
a28]1\2T500S7[D_P1iE[?]7P3]3\2e?AW6M1`21a11jQ1`@P<UJlV1k2C0l1Y1`35U11d1W3416Q1859:31hi2]\1>1b2Vj
2lV1k1g>416Q1859:@1b2fd1f?hElV1k1g>416Q1859:A1b2Vj2lV1\1h1[60P7416Q1859:?1b2Vj2lV1a90P7416Q1859:
@1b2Vj2lV1h3h50P7416Q1859:31Uk1b?61g2SA14[M21RG11>1b2Ra1SY1lV1c@416Q1859:>1b2Qf1TT1lV1c@416Q1859
:D1T2=0h\1S8bAT4`?lV1c@416=C859:@1a20Vj2dU1W1j3h<416Q1859:K1b2Z?lMU<^5YKlV1Y1U3031:T2Y6R3416Q183
19:@E1b2Qg1h6j=[5T9lV1A\9d6416=C859:Z1F1[263f\1P]1:X1R6_;ZBe1`9R7416Q1859:<1`26SA14k6ef1`FbCm7e>
R31Y1h1M^1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3a4W?Z:GG3122d7d3c2Dn3313<b61
Y1M>V226P12c2c6U3NT1Q10b1E253T14U1>>hBU661c2`W2\m1o<D51c2n@nc3o<B1b2Vj2lV1_2P17h50P7416Q1859:@1b
2Vj2lV1_2Q70P7416Q1859:G1b2[1^Oc4Z@c2h3oM]<^JY1U2Z3h9416Q1859:>1b2Vj2lV1Y1Y?416Q1859:1121aW4m11a
2l10Q1X8>`1d3e2n1:=X3Z5Z5^3a12621E00V9<j2`;R3S<b2a2B1=d1X=T318R1R2o5K`21521Z21CT;S580NW5>X2:1a2`
o1Td1^3dC8W6>X261hAP1A^`3j9E1b2S\1SNn?lV1_2P17Jm40P7416Q1859:B1b2Vj2lV1_2X1h50`5_1416Q1859:21ab4
n21`2AMW9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<h1HP41Y1M>T1
Q126P12c2c6U3NT1Q1c1E253Y1U1>>_6oAh21`2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T
3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>H1a2e5c1`9HP=R5`>P1PBb3g1i3S3U1o1b1Fi6
d6mNd1;C1b2Xl1mMlV1`3P60Q2^3_1416Q1859:K1b2a1dh2nDmA_2@?7OQ2DQ20Q21l4416Q1859:`2@1b2Vj2lV1_2X1h5
Q7416Q1859:>1b2Vj2lV1V8\8416Q1859:>1b2Vj2lV1a9Q7416Q1859:\21`21c18Q1g8`1Ji2e2n1:=JU1W1V1S4b5Y1l1
a12621F0[3Jo:oGb2a2B?d1@V4o1c1:a4T318R1R2X1b5`274Z21CQ1[531`9:74De5416Q1859:U3A1`21c1bh2jV11`9R7
416Q1859:S11[264SA14K_HdCc6fD:1V1S4n18^5g5PD[8U10f69416Q185918@1b2c1bh2lV1b9KT6416Q1859:?1b2Vj2l
V1b9KT6416Q1859:B1`21c1bh2lV1_30P6Q7416Q1859:>1b2]i1hP1lV1c@416Q1859:21kW2>1b2Vj2lV1e5m:416Q1859
:>1b2Vj2lV1c4o;416Q1859:l21b2k10Q1g8`1d3e2n163=MZ2j1_3g6Q2a12621F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1
@X:^2T318R1R2k6`2604Z21Cc6P1;G:E:7F33^4:0;Nf2`275416Q185909@If11_4Q1W6_2`1d3e1On1:=X3Z5i8a12621F
0P5j2S8X3f4V?b2a2B?d1X=T318R1R2k6`274Z21Ch8d4\2=8Of5X2h11S2Z20Q1g8`1d3e2n1:=X3Z5i8a12621F0fF401P
1?E52Y6]7b2a2B?d1X=T318R1R2_3[3`274Z21Cj?f1W57R12U23R2S1@Q11c61W2Z3e2n1:U1`2]5`6U2a12621GfF4W<Fg
;_Ck6X5Q12U23R2S1@g71W2Z3e2n1:U1`2]5`6U2a12621GfF4W<Fg;_Ck60W5X12U2@e1S1@g71T22Z3;14R2n1:U1`2]5`
6U2a12621GfF4n:o1k5k5i@e2Z6@0W5F2`23=Y1gAP6]5d322P1T3W2i`1[JG:n1W5mJ992\4gAP6]5Y4n5i`1[Ja12\41Q1
g8`1d3e2n1:=X3m4<21V6]2a12621F0VW1b2a2B?d1>i<6V1f118R1R2k60_274Z21CaA`12\41Q1g8`1d3Eo1n1:=X3l1]3
2f8a12621F0VW1b2a2B?d1>i<S1P218R1R2d1e4@`274Z21CaAS12U2V2S1@g71W2Z3e2n1:U1`2]5n1Z2V2U2a12621GfF4
n<b5T6_CZ6@0W5=2h2c1S<^3T2P6]5n1Y8i`1jI@F2`2AY1gAP6l4@n1e122P1U13R4i`1n5kC@j5\2;2\4gAP6]5Y4n5i`1
jI@j582\4gAP6]5X:i`1[J32l[1YV1?23\279T?g1mAn5VU1j6j:P3]2^KT12@o150095b7a3\51214n6j3]2a1Ae1V1U13\
21c1Xa1m1a33a:NT5W@UFZ124[25009b2g2g4g1R127^3121VADA\5j2^4`LR:j83a1n1o2Z2JD>EV8P1_Dl7k45Y12U2@1g
2@g71T22<m2;121R2n1:U1`2j2b3U5:U2a12621GfF4n<a9Cn8V:k1T<92\4gAP6]5X:i`1oD[5;2\4gAP6m4?X:i`1jI@0;
2`2b417R5RBY7g1V4Sk2=2\4W?_2P6]2X1f1Y4h2U3i`1[J>2f21c1]?121R2P6]5X:i`1[J_12\41Q1g8`1d3Eo1n1:=X3Z
52f8a12621F0VW1b2a2A0?d1>i<T318R1R2Z6>1`274Z21CaA=2`28U@R;^800X5QS1S;hR1hGb22i2c10Q1g8`1U3>CZ1;0
08I5N:=R2U1^2]2==:W400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1b5T1i105c2k12Q318R1R29a65Z2721Z21CS2j5f2i2
Q4W57X12U22S2Q11@g719m1Z3j1Jn1:U1`2l1`3Y4\4a12621GfF4n:o1V1B3i9_Ck6X5hL_12a1j2S4P2\1o6U3P6^2W1`1
56>R2KDg1V4?2^Y1LCZ1k3M]1A_2G9V;_68>0J>1P3f2aAZ1_99W22U24;7^10Q1@g71<`19Z3;142o1n1:=G`2l1]3n71Ha
12621F0fF4n<D_16Ob2a2B68d15c1R6[5T318R1`1Ak6Z1U174Bd121CaAl12U2L5U1Q1@k6K1<`19Z3e2n1:=G`2Z5i8a12
621F0fF4W<F[3V2;f1JB?d1W7a5>T318R1R2k6`274Z21Cm<c4a2N^12i2d1Q1g8`1U3>e2n1:=X37R5=b40g3a12621F0VW
1b2a2B?d1X=T318R1R2k6`274Z21CaAl22R2:;c10Q1f7P1MB2R3>CQ2ON:;1X3Z5n71H\142621F0n3Q1eA401`1EY;_1V1
b2a2B148d1b:e2L35m118R1R23D101Q5K5:I3>B74Bg11Co7@Y1e30o3W542Ll2V42R2:;c10Q1f7P1MB2R3>61:Q2ON:;1X
3Z5a71:1Ha12621F0F4Q2P1O1NM`5R485i1d36401P1:T<_1V1b2X1X1B14852V14Q3Y2l2h462I35g1518E<R230683101\
3\1?C5Q123854=74Bg11CP2Q1H2:I8a20Y1@W1]1S2l2k4;7Y395d12U2X2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0XA]5
4n<[3b2a2B68d1X=T318R1R2k60_274Z21CaAX12X4W1g8`1X4Q2n1:=X3[:0g3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6
n5P2`?g12R2:;^1W1g8`1U3R1Q2n1:;1X3h2b70g3a12621F0bF34Z@b2a2=4?d1_>g1518E<R2H101m5Z1c4m12`?X12^4Q
1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAe12]40Q1g8`1d3e2n1:=R2U1Z5i8a12621F0
`5Q9l7e2P>b2a2B?d1X=T318R1R2o5K5Z23321Z21CaAW57k3a12`2l10Q1g8`1d3Oe1n1:=X3_41Hi8a12621F0Q:mKV1b2
a2B?d1X=T318R1R2k6`274Bg11CaAW5Y12X40V1g8`1X4Q2n1:=X3[:0g3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`
?Y12X4W1g8`1X4Q2n1:=X3h5b40g3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?V22`2GR7f7B^4a1R1081>]2m3Fg8
\1P2b1R1OY5a1^Ba1c2a>`19=P664CGG17BF8168f2P1Y22i1a3>P2Z1343IV14032001_6h:W7h1]12^4Q1g8`1d3e2n1:=
X3Z5i8a12621F0VW1b2a2B68d1X=T318R1R2k6`274Z21CV25P1\4f9m12R2:P2Q1g8`1d3e2n1:=X3h2a2i8a12621F0[@S
6640k;]4b2a2B68d1[5l7n2518E<R226>12i4S15Z274Z21CS5]<;2\4gAP6]5X:i`1jI@cFT;l12U2@1c11Q1@e711<`19Z
3;121R2n1:=G`2Z52f8a12621F0fF4W<F[3b2a2B?d1>i<T318R1R2k6`274Z21CaAQ22U23<1c11Q1@e711<`162Z3;121R
2n1:=G`2Z52`6U2a12621F0fF4d2a90F[3b2a2B?d1>i<T318R1R2k6`274Z21CaAP22U23<1_13S1@e711<`162<m2;1210
Q2n1:=G`2]5f8a12621F0fF4d2a90F[3b2a2=4?d1>h?518R1R2k61V5EP2`?S12U23<i2@e7115Q2Z3;14R2n1:U1`2n;U2
a12621GfF4W<FWOT<d522l[1Q22R220W2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0bF34c20a96@2X3b2U1[1B68d1i<>e1
^118R1R2[2S1[31^274Z21Cn;b5c12U2L[1Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0fF4d2Y:[3b2a2B?d1X=T318R1R2k
6`274Z21CaA^33Y29D[270279n1o38W3DQ316J`42C=T1i50>`1@`2`1m166;CR;b7g4T107d4[56Y12?9C:3a4[2c15c10A
3I10MHY2J313A81501A09=i1l1S1e1I[10J4112131Nd4i1h2\2P2T1e=]4d17Q12FX1W43Z28C0[270279n5X2W1A217g21
6JP1_32:8=T1Q2P3A4?`1@`2MBm166;QHL707d4[56Y1B9C>a4Ee2Ci12?3N49293N001=B?15M313JL=T2l1S1C082601:<
K0BAG1411112000;<71^1b21P2U5a1>d2Bc1g=S257Q12=a1g33Z28C0[2330279n5`3DQ316Jo3@2C=F2:NR1LS2F?`1@`2
`1m166;QHL707P26\2[56Y1B9C>a4Ee2Ci12?3NKW2GM313JL=T2l1S1C08<:92K089AG1411112000;<71^1b2R2U5P2d2n
?=e157Q12o1k33Z28C0[270279n5X2W1D9g216J`42:8=T1Q2P3A4?`1@`2MBm166;^3S5^?R1107d4[56Y1B9C>a4Ee2Ci1
2?3E84<9m3313JL=Q22l1S1C08262:<K0BY1141111210;<`17b2R2e1_3a1>Od1Bc1n9e2V357Q12=a1\33Z28C0[270279
n5`3DQ316J`42C=T1Q2LS2F?`1@`2`1m166;^3bDR1107P2c2[56Y1B9C>a4Ee2Ci1B3C1T1m3313JL=Q22l1S1C0B2:<_1Y
114111122;<`1j2R2U5P2Od1Bb;e2V357Q12=a1j2_23c2D[270279IT5`3Dk1U116J`42Q1T1i54:`1@Fi1`1m166;QHT10
7d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1e1V314131N^6h2\2P2a;X3R67Q12o1i23c2D[270279n5`3DX2E216J4[42Q1
T1X5@3;`1@`2`1=2\166;F\1mET107d4[56Y1B9C>Kf14i19?D`2i1B3j1m3313g1b2l1S1e1V314131N^6U5P2d2j3]>7Q1
2o1]23Z2M[270279n5`3DQ316J`42Q1T1i5?`1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1e1V314
111122H^6U5P2QCk17Q12o1m23Z2M2X270279n5a1n1DQ316J`42Q1T1^3ER1A?`1872T1X12]1m166;nFR1T107d4[56Y1B
9C>a4o3i1B3j1m3313g1b2l1S1]17MP12T114111122H^1k261j1U5P2mD7Q12o1m23Z2M2X270279n5a1n1DQ316J`42Q1T
1^3ER1A?`1872K8X12]1m166;QHT107d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1]17MP12T114111122H^1k261j1U5P2m
D7Q12o1i23Z2M2X270279n5a1n1DQ316J`42Q1T1^3ER1A?`1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1m33
13g1b2l1S1e1MX214111122HZ461j1U5P2mD7Q12o1h23Z2M2X270279n5a1n1DQ316J`42Q1T1^3ER1A?`1872K8X12]1m1
66;nFR1T107d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1e1MX214111122HZ4S2U5P2mD7Q12o1\14X2:8c5X4S@G3j2M`2f
3Z6U2^5g3W2S>K_1b4Y4HZ6b10j11MW3OLW4Z5d=l8Y7?l3:c1R2DG4e<W@G3Ga5f3V3S3R6a1o5S>K_1b4R5Y2lA\4b>l8J
4^2AY:W5_1j8KP7V1U@`BU1KU;Y2\:W3X2;65K9\4_KN4e=9\1`=G3l8Z4BR2o1`4n1g9a4\54V2\8X39]21T;k25U1d3m8[
35W2080B1Z23In5`2;K^3114j4@>V152:o2M@[1[1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=j206T1j1U1=f12l1c1
K0434D;205655N41141112000Y3j18?f1EU3R4j?U10P11HR1Q12_1^25X28C1Z27En5`2;K^3114[5>V1C^4g2Q3AOEQ2BQ
Hi5k2j5>2T2R8V1b1V2T6l1S1Q1?34P120565Y1161112000R1^1Gj1_2EU3mCU10P11HR1Q12Z15f2@Z2Mn5l2Ke2C1216O
[4Y2U?QHe8b3W2>W2R8h4\6l1e23f1_11631_3P5U3SHQ12T16V2:8\2=h1GB[2m6oCX>]8i5Z>b4W2b1J_1@c19]5:e1l1Q
3j4]8=g3lDe5=H6`210c2V2Z1[2m6b114f^1Z>c2n1W2b1J_1m9j5j<hN;6i8[2m6IXP2[2W2]2_1Qi1^17U2:07f23`22g4
g1]1^314W1]IoP1X9Ib20;V19R1[1173`2:8J95Ao2^1f1S3^6^1e4i?l7D7a20e5g4g1R1:^314ek1R:_<j6\2o7_Db1Y6;
7a20]:k5H14XCji1T8m18T2:07f2l2>W1P2@S1\4]114S7^5CR1Dc2Bd1b3U1cAh2X3T2Z8j26Q101=6X1Z1V2=9R3<U10\1
Nk15d1[2g5Y2Q1j3P5h8n@a3N8`20U3S3W1e3j514S7=o2P2^17Dc2Bd1b3dMf5j2P2c2T@n<P5h8Z18`200X6W1e3S2f312
1S7]35j1f1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4`8D_7W4AP5eAc;B8`22W6m4Q5H14b1`5j7c2dBaFdGDd^118L9S2:0P9
m1T614n;W1O8o;k]1<V19R1e4k7:_1h1i2d3\2^K=9_20o8m1Z2i314cg2R3g9^KT19Y25009Y1S1S5R1m1Z2i3121R2P6]5
d3Dc8[Oh>n53`;V8@]1[E`401^1B69_2Z@H14K:T4U4g3@X9P6]5g1];j:P5i;a15e1U6b8W3bF@j3R28^5[3d>>:\2fP1c4
i6eKg1Z5`2gGf3Z;[2o5::U<mFc4Y<[:m9c3fh1f3;;Q[1NV2T67bQ1Z?j<k:W36;Q[1U3T6Pn1S>3;W^1Yb2G<a2f53Y3h3
]4\6\26O<^2nV1=W2R1\;cAZ3<]1X2=<a2T9V8\6\26O<^2dY1R1\;F<a2T9R4OS3\6\26O<^2ROi2h6NR1a5BW5cAlZ1<<a
2h?\:j^1\;cA7E[4T2iI<<gL6k3gZ1WL7[12Ai3T2H=o1;9R51i2l2m514bj1h=c1R6f1Ie3W1P4ZBlAN1;=[29R51f5m514
bj1Po1<=[2\51k:H14U\1PY1R1dC9>c2R1]3g2<d9cOZa28>l9h8X1aO]8U2hV2<?Y2h?Z114a@T:eC_:W7f7;?Y2h?Z114f
JeC_:W7f7;?Y2h?Z114FoI]U1f7Sm18?Y2SA14g?gD\DN@l1:07T7f914P6T5HW12Z_1[1c7f2c1R6_;]8?e3^1P6`1R8b6d
2?@X2\7f914P6X7X5QZ1[1c7nAcIe>9@X2Z@H14P6T5`T3DAW2m>U2145=CQ8_6^<Q6RIV1_3S:e<W1o3;AW2m>U214CU?j\
1_3iFg1Af1@0h2@g71W2`1i1;145=^1n1:U1`2U13V2R3Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y2[2SBU5T<3[Gc4;AW
2SA14Ce8_6]DUG`K:BlA]9eV1i>BR3n30]U1:BV20RA14h7eV1i>S]1:BV20RA14h7_e1a7hB1BW1Ci1:07o50S1Ga3Bi414
bBU6_\1R3<V19R13a13`2:8J?k9^6^1e4Z5W<c;@3GCU20V60S1Ga3BOi314bBU6_Lo?WNXFj2h8@3FCU20V60S1Ga3Bi414
bBU6_Lo?ZBl;f=a8T<E=CU22T6l1a3c4H14XCji1e\1KDh1;>k3f6Q614m2T2f4m2P5^_1S7c19h5j7d3^6QKG\3DK@DT20P
;Q614m2T2f4m2P5Id^1Pb1[56DT2Q;Q614c3Eg1404S1j1A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY
4^1o1S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:X1]1Y3O:BMg2Q35<a3\3Q3^1o2>^1n61a9e5W10HR51n2El1Y
1j1A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1o1S;SF260;4N:l13AZ6>b11f1b2U1><4221Ab4f2
W5Mg2W3[7`4o2>^1n6c9`2Q1W913EXAU1BFf1Jf4[1M[>`:m;lN^>c1R6k7c3]8h4hI4F]BS6d]2FGe1;>Z8n6Z114ah1i?<
V1R6_;^6b4TG6\40:=GQ20h8n6Z114bBeR1X3QOP?6GQ2Z@H14R1HY:V2_6[1_60Q3]7h1b3>5[EY8h2[4Y4d81U::]11T2]
3X6h;_8Y3?l3\4NAHn1a:_6[1`6o21V9Q45^P1[4Y4WCS3c[18HP[1=T8m;i2_U17JIc15f1j4S3Y5j5Y3oDa3a5f7cHX3<V
1g4O:_;^6R@[>Q2h14I[8S3Y55I[8n9WJZ5GJb1@Q4h1\1T4`1_3oS2S5c1g5:`3V2[2j1LCGf5kM7JS2Q4U3\\2HbB=JS2Q
4U3o6_P2l4Hc@m1`6SR1^12JYBJKf1n33e:P1X@od2\@l2[111X8311T1>2T16F1498Kf1n33e:P1XU3hM9Ke53e:P1XU3X5
_Hl35Ke53V^2\48L[2K0nV2W1jOUR14LW30WZ4<LV300nV2W1fj1Y722Y1R:4LcW2c2W14M`[2YKPM2MfX42M_h42M`[2n2N
`1Z1031Y2?LX220l2=07334@3Y11S25d115k1P1K:]1CW1<;C304[1]3`1P2a3a3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3W5m3P1a28X452[4GNT1S22]13]1W3R1k=:Z1d79Ni6eE4Z6U3l<k\2R1@Ni6eE30U2T4U34g<0nR2Y2a7R1jCj1Nd1m1
Q1g8`1d3e2n1:=X3U14o3@i1Z3;g2a12621F0h6\4`@_;b2a2B?d1]4j8T318R1R2k6=R274Z21Ch3R1FIT;W5c4CO]1:0c9
_714KZBTe1c1G[3F5Q1O_:6Oi1SA14F;Oi11QA121FPCZa1Q?9Oi1k>=i114e^2\2U1P1Z1<8_263[8U1GU5X;`9b3dFV3S;
153dDl7Ac7R5k2Y1:1Em:n5b2=:d2a1?P1Z1F^2j?DTDb3UU1RLV1f<V@n5P6CP1Z1U3BS8U1GU5\HWS1i13YMf<V@n5P3o2
a1<P1b1l4jM2S1U1i20fh2l1T<4P1\V1P^1oG:Q1g1b74[914@Uc1h5:Q1g1g7[91487Uc1h5;Q1g10f7[91487Uc1aa2<Q1
g10RA14@Uc1Z3]2V1S:7Q1g1g7[914fc14R1e:f[1]72R1e:1R1?S1Y1M\8_8WX2c1R6_;g3Q:aDY20]32S1d:2S1jf2<T1l
16a9i6lV2cMnCZ1^4h464T1e;i6lV28T1b9R2i6Z<oh1ji1b61T1?U1b18]2Y:`8]8V7e7k8^T2hAX5JP3<U1c>9g4^3[6X9
nS2f3Z=o>Q8MU1]150:Y1Y;9i314F[1R2m3]2o2d3c2Y21cT1i=jI@j5o>Q8B5U1c>bMbEV2OV1V1:00b3F_11P2n16o614j
8f9`b1X3<V1R33`1Z1S1m64X3j5C9V1b10i5X;14j8nR28V1b1j5_:H14j8T1W1`1Bk7[:=c:e1^8ZFn=CV1:>CCf1IEc4d2
j4X7V1j4^A<El2X1o63i8447W1`^2a1>h3E_EKW1\1T7ZU2Ca1>CZ2IEb6i<W>j;]1U?416Q1859:\39?W1[1AZ4jMk7lQ1X
3Z2U2R5c=W>X=VB4W1Zd2EQ5[1X1T14>6aLH^?:V;R2InD2_1DY3]3<V1R6b3j1V1j4m7?U4W520d3U;[41T17]2929?4=X1
Y1WU1e[1TF\5b8XFc2X8F?4=X1aV1<X[1TFo=f=a8c2o8?4A:X1Z1A_P1R43c[1W?3h64X1kA[P2h5:Y1g1m6Dd1^9eHfBdV
1[M5Y1e8DS;]_34Y1Y1a1T`32Y1lS4:Z1W1E[^1P5Z4ef1l7c8QD4Z1W1S_3TA3Z1iA`S1f4[1Q1:;2Je13Me5I50046Z1:0
6:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20Q2[17=;B?`1c190l1Y2h1;I\1[6j;B\2GG3122En6d37`14EDi2T13
1310711R13l16P341F89M>^13:826P12c2V3\3k18P1NT13Mc1E253F=4U10=>]4_4>k;1Fl2;[1U4P8T5W=_Y1PFm6_F=WK
?[1h<o4W<h1f2bU1k6d2k1aKc1_:lDT78\1X12`a2I_o1`433\1^C]o1:\1V150:g@14jT2TP2i2\1U1AMW9505a1:7:406[
1K42A156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1
U1>>;]1OU<c2i3T>2Vi1c1R6_;2]1i?2]1i?>^1Z1>d5Q6P2l214hW1^DX?j4dc1<^1Z10R6Q6P2l214Wl1g?c;B^1Z1009g
5Q6P2l2121Wl1QFl1TZ1019^1Z1V>l214Ul100@_1Mf4T2g;Y=J2J[h1c1R6k7c3V=SI5_1dAC1[?j2`1L080B2Y23==b19_
2W10?Ea2j8\223>^4S1[3j8b@Q8\=S3V4T10;S129`2789:65Y1:L839e4W12;345E8:157>B11200111210;569Q4?8g6=S
417c1`1M8C2R2V1b1i2X1U1Q>=n8c1V7\]1T6c3\5V1?34S105657>B14001112000Hh1b2n7b3@17h1`1M8C2R2H=b1i2X1
U1a2W;Eb:V7dH`@V4h9]2n2V107634K4205657Q114001112000;h4?P7=U47?`1R1AZ4m4iCn10e;Q7lZ1`4b8cLa8;`1W5
e5]Q1];aKl7g=U29h84a1^1lX2S]12a1_g36a1[Z2a<^?RAVK1a15a1W`1X@j9c[18b1SS1`AW78S;2UO2b1dd1Ab1OR1nDf
Ce5g1]2[1`3\S1bE1P2l5_1c31b17c1d1o]4Lf2Q2N6c1b^1V8mC\OT\11c14c1NkDY3T1d1F1:8_2R5B1d2]7dD12Cg1oZ1
Z1b3c1R33m1B:h:1=6Aa5Z4^7i<g:2@d1FU3R5g:dD12_Z1k2Z1TFV1l9PO2`3d1_1Mg2h1]3>I505<T1727:406X12K4;81
56271g11P1T111P1015DV1<82CJ5`4?K7=^19FS2o1TLGG315h6KR1a2AQ2DS1j2313<e4EBC1Y1M94j1;26P12c2\5V1U3N
T1Q1c1E253Y1U1>>[90Le1BZ3@g71W2Z3e2n1:U1`2T>a12621GfF4n<V3e3ZHT<n41e14f1U7Wf1`f22f1U74f1U7b_2kQ2
3f1U7\a4;g1j8kCb2UMjJkNS<\9h3^52g1ee11g1@h1Df10W8n5SZ2c1R6_;Q8e6o9m5U1W9:h1[20V>][2b`1J18W9@h1[2
0^h2S?aG9b6j3:J18W9605h1[AeZ2mJf?2i1ji21i17i1O0RA14_W26i1O0RA14Kj1B:bT1C`d1<V15R1R1b21Q18g1?X1S2
0`5^6b1i1R2]@X97j1kLX9Xn1h1S209j1Y<\1b3XDfn1l1S20Ck1A;SA14[ITAS9Z5[?<V1R6g5S3a1Q1ZT1:k1MY=i314`Z
1S9Z5jL7k1MSA14`Z1Y[15l1Fa[1oV1mF4l1U1R[1oV13l1X\1oV14l1X\1oV1nR2Jm1?6d7^F0QGj7dET7:X1R6m3a7PDk1
g>416Q1859:?m1Fd7\e1TMlV1c@416Q1859:P1m1:Z3@T43^31W2Z3e2n1:U1`2T>a12621Gf:o;4n<i7b=j9T<_G95m1dm1
3f:Vd15n1FgX1Ul2o<2n1^Y15n1^Y1a]1W2eQ1Y1n1b2Q1g8`1d3e2n1:=R2U1Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k
6`274Z21CaA3o1oU2U:5o1f<Xi1U:X32o1oU25P2iHUI2m22P2iH3P2aa1WI5Q2ic1^BgS103Q2ic1^B2Q2ic14Q2Z^1^5^B
:R2U1m6gU1Y5f<f7o3S4g65R2S8Q[1c<i77R2S8Q[1]Do3e9U16R2Uc1a1Q;i;k:9S2e`1m4Y7RFC3Xe105S2iZ2b4di101S
22T2XS24T2^[1iGc11T23T2XS2c15T2XS2c1k4S]12T2lf32T2kS25T2]2Y;_3cb14T2]2Y;_32T2mW43T2PS2J3T2dS263T
2kT202T2lT23T2lT2WP14T21IPT23T21jT22T2PS2V1T2V2W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2
k6n5P2`?;T27<o;X2j214ka1X>[Y18T27<SA14TP2WU12T213T2n:ZM5T2]2Y;_3ha14T2^Q2a1d7W1T2V20V1g8`1X4Q2n1
:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?3T2PT2K4T2jQ2d1[1f1U2:j1W1^1X7`1X4Q2n1:=X3T>a12621F
0bF3401`1?R:S4b2a2=4?d1W@5180Q1R211D107g5n5P2_=P2i2U2:;c10Q1b73P1MB2R3>CQ2n1:;1X3P59>_71Ha12621F
0V>_8401FIo;_1V1b2a2B148d1b:e2L3S2180Q1R23D10o55:F23>B74Bg11Co7j1e30o3W542Ll2Z1U22Z3@g71W2Z3e2n1
:U1`2e6i4d2a12621GfF401`1E31200Y:\4LhBT7_3d8R:f?h1U2:o10Q1g8`1d3e2n1:=X3Z5i8a12621F0jBk3401`1E8g
=b2a2B68d1X=T318R1R2H1P65Z274I`11C`?P2Z1U2U20V1g8`1X4Q2n1:=X3T>a12621F0bF3401W@b2a2=4?d1W@518R1R
2k6n5P2`?Y1U2U2W1g8`1X4Q2n1:=X3T>a12621F0bF3401W@b2a2=4?d1W@518R1R2k6n5P2`?c2U27552c10Q1S1:i4S1Z
1`1U3>;14R2n1:=X3Z5i8a12621F0V6l7b8401`1c4R:b2a2B148d15c1R6e2e2T3180Q1`1A23e52K^21154\1M1999`9f1
o5W533o1U2[2Q1g8ANd3e2n1:=X3Q2Y2Ni8a12621F0bF3401R184?>5=4\4S40\4b2a2B?d1X=T3180D<R29Ig5`274Z21C
aA^1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0bF340k;]4b2a2B68d1X=T318R1R2k6`274Z21CaA=U2gQ2401`1K2gY1LS=Z
=Z1`1U22R2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0bF34n<[3b2a2=4?d1W@518R1R2k6X5EP2`?X1U2U2W1g8`1X4Q2n1:
=X3T>a12621F0bF34c1f>b2a2=4?d1W@518R1R2k6n5P2`?_2U2=8c10Q1U3a5`1V2N>e2n1:=X3j1U39n711Fa12621F0o8
f=4IIHV;f1Ob2<T2B?d1b:e2:A3S2180Q13n131l512C`2154>k11C9S1\8f7W57_2`2U2=8c10Q1g8`1U3>e2n1:=X3Z5n7
11Fa12621F0n3BJV4f5[74B6IHf6_4f1Ob2<Ba1B?d1d5f2V2e2:A3S218R1R2o5212C`2154>k11C9S1S@W57_2c1U2[2Q1
g8`1d3e26g1:=>i2Z5i8a12621F0c?R740Y@b2a2B?d1X=LW218R1R2k6`274Z21C\3n3U:]9@T1U22Z3@g71W2Z3e2n1:U1
`2`1c<a12621GbF34b7V4>ERLT33F0X;3m<Q1U220Y3@g71W2Z3\1X1n1:U1`2\<g1a12621GbF34V<:<e7aGT<Q=\1U2[2Q
1g8`1d3e2n1:=X3Z5i8a12621F0fF40U<S4b2a2B?d1X=T318R1R2k6`274Z21CaAl1U2=A[1Q1V8@`1d3\1X1n1:=X3n2[2
i8a12621F0]:X<42P1??V>b2a2B1=d1X=T318R1R2k6g1H154Z21Cg5P3\5[3P6n1i1U22X2Q1@g71<`19Z3\1X1n1:=G`2Z
5Q7g1a12621F0fF401`1?j:T36b2g1IB?d1X=T318R1R2k6`274Z21CaAc1U2=m1Q1g8`1d3e2n1:=X3Z5i8a12621F0_F64
j18V>b2a2B?d1X=T318R1R2_3[3`2154Z21Ch8Q7f1o75U2gQ240b1\1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0bF34Z@b2
a2B68d1X=T318R1R2k6`274Z21CaAX1U2U20V1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R2k6n5P2`?5U
2fX1lH34^1U2:j1W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R21F1P6R2k3P2W2f;a1W1U2U2W1g8`1X4
Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R2k6n5P2`?X1U2U2W1g8`1X4Q2n1:=X3T>a12621F0_F640Y@b2a2=4?
d1W@518R1R2k6n5P2`?W1U2U2W1g8`1X4Q2n1:=X3T>a12621F0bF34Z@b2a2=4?d1W@518R1R2k6n5P2`?k1U227P2Q1@g7
1<`19Z3e2n1:=G`2Z5i8a12621F0bF34d2Y:6T3b2a2B?d1i<>T318R1R23D12m5R2=74Z21CaAi1U2Z20Q1g8`1d3e2n1:=
S1T2Z5Q7g1a12621F0fF4Ib15g=b2a2B?d1b:e2;h218R1R2k6`274Z21CT7Y1f4j2`1[502g1U2Z20Q1g8`1d3e2n1:=S1T
2Z5n1Q6Ha12621F0fF4\25g=b2a2B?d1X=P1S218R1R2b1X5`274Z21CP73Y1f4[4a8m1U2:<b10Q1g8`1d3e2@Z110:=Bg1
MZ5Q7g1a12621F0bF34_22g=b2a2B?d1n:Y2T318R1R23D54g5`274Z21Co7a9_5S2U2:<b10Q1g8`1d3e2@Z110:=Bg1MZ5
4d8a12621F0bF34_22g=b2a2B?d1e3k40b1He1CT318D218R2H:g5`274Z21Co7a9_5b1U2Gb10Q1g8`1d3e2k12:=Bg1MZ5
i8a12621F0bF34_22g=b2a2B?d1X=T318R1R2k6`274Z21CaAe1U2Gb10Q1g8`1d3e23NK:=Bg1MZ5i8a12621F0fF4_22g=
b2a2B?d1U2h8Y2T318R1R2k6`274Z21Ch6h:>U2Gc@i2NW2g1bX14_22cP1e1mJd1U2:o10Q1g8`1d3e2n190=X3Z5i8a126
21F0fF4g1Fk=b2a2B?d1X=T318R1R2H5110g5`274Z21CaAc1U2Z20Q1g8`1d3e2n190=X3Z5i8a12621F0j@k54Y166Fk=b
2a2B?d1X=T318R1R2S1[2[3`274Z21CaAk1U2:o10Q1g8`1d3e2n1901;3T3Z5i8a12621F0fF4g1Gj=b2a2B?\17X=T318R
1R23B1102110g5`274Z21CaAk1U2:o10Q1g8`1d3e2n1901;3T3Z5i8a12621C20fF4g1b>b2a2B?\17X=T318R1R23B1102
110g5`274Z21CaAn2U2:P2Q1g8`1d3e2T1;66901;3@`14K1Z5a7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l
1;R3o27d4T318R1R23@11102110j3X1CEj174`1I1Cg3:a9l3_5?CS3W2U2:P2Q1g8`1d3e2T1;66901;3@`14MZ5i8a1262
1F0Q4a1d?]14Z@b2a2B68\17X=T318R1R23@11102110g5Ej174Z21CR4^=_5W4JU2OoEoHA4c3Hc<4IX5k@]K1P4o3U7h2[
3W1@\610c2BU2O^;`:iFl2_6`:4Iee1U;\7@\610c2W3U2:;c10Q1U3\43P1MB2R3>61:Q2n1:=Z2MP59>a7Ha12621F0n3T
:8d1]66401[1g14W:_1V1b2a2B148d1b:e2L3S2180D<R231>310[5C5:F6C=721Bg11C\5a20j11U1_2n3W57Y395]2U2:o
10Q1g8`1d3e2n1:;1X3Z5i8a12621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1U1k;6IZ218E<R23@310o55g14=74Z21CY4R
1a2S3_2Q1l2W5a3?g2U2:o10Q1g8`1d3Oe1n1:=b1e1Z5a71U1a12621F0W3Fj9m22d56401U>a1?b2a2B141652V14[5P6k
1?^2518R1R23D10P2Q1;U2:5:FJ=74Bg11Cn1_1?:IU4W8\1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0bF34e2d=b2a2B?d1
X=T318R1R2k6`274Z21CaA6U26XV1WK4e2<U2C1QA121_?TP134V3T2U2Z20Q1\7Z1ANd3e2n1:=X3Q2Y2Ni8[152621F0d2
QD4B@1b1d2Fc1S40\4b2a2B?d1X=T318E<R262e5K`274Z21C9o3U7Q6W57k3b1U220Q2W1@g71<`19Z3CQ2n1:=G`2Q;R3a
12621F0fF4V<G[3b2a2=4?d1W@518R1R2k6X5EP2`?d1U220W2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0fF4V<G[3b2a2B
?d1X=T3180Q1R2k6`274Z21CaA5U2gQ2401Y1U2U20V1g8`1X4Q2n1:=X3T>a12621F0bF340Y@b2a2=4?d1W@518R1R2k6n
5P2`?]1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0bF34d2e=`21a2B?d1X=T318R1R2k6`274Z21CaAg1U2[2Q1g8`1d3e2n1
:=X3Z5i8a12621F0X6]@423R1HI5W=b2a2B?Q1Bb5T1`6T318R1R2k65Z274Bg11C[>U36U2gQ2423e2^1U2[2Q1g8`1d3e2
n1:=X3Z5i8a12621F0fF46e2]=b2a2B?d1X=T318R1R2k6`274Z21Cd3DW=CU2<o1Y;V2X1m:T8P1gBd94=b1IjU1Z2Y1d2a
1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0h?BAd534Z@b2a2B68d1X=T318R1R2k6`274OZ11Cl2d>d1U2[2Q1g8`1d3e2n1:
=X3Z5i8a12621F0o5h9BZ64Z@b2a2B68d1X=T318R1R2k6`2721Z21CY4m911U3_5U4U2743182MW9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3_4n<l84=U3GG315d7a32c2DDY33131:X1R3V21;:BM
>V2241P12c2V3\3Q33>?T1Q1AP10E2531W1U1>>cDD1Z1U2U2W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?52V14W@5
18R1R2k6n5P2`?[1U2:j1W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?8V14W@518R1R2HR6n5P2`?Y1U2U2W1g8`1X4
Q2n1:=X3T>a12621F0fF40Y@b2a2=4?5Y14W@518R1R2k6n5P2`?X1U2U2W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4
?8[1W@518R1R2k6n5P2`?`1U2[2Q1g8ANd3e2n1:=X3Z5i8a12621F0bF34U1=X:0\4b2a2B?d1X=T318R1R2k6`274Z21Ca
A`1U2Z20Q1g8`1d3e2n1:=X3Z5i8a12621F0_F234S1d6a8b2a2B?d1X=T318R1R2k65Z274Z21CaA]1U2:8a1W1g8`1P414
0Q2n1:=X3T>a12621F0j@k54Z@b2a2=4?d1W@518R1R2HR6n5P2`?V1U2U2W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4
?d1W@518R1R2k6n5P2`?_1U22R2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2a2=4?d1W@518R1R2k6X5EP2`?LU2
27R3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOH1Y;a1U220Q2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2U1[1=4
?d1W@518R1R2k6X5EP2`?]1U2:;^1W1g8`1U3R1Q2n1:=X3T>a12621F0bF34Z@b2a2=4?d1W@518R1R2H10o5n5P2`?f1U2
27j1W1@g71<`19Z3CQ2n1:=G`2T>a12621F0bF34n<[3b2a2=4?d1W@518R1R23D101m5X5EP2`?[1U2:j1W1g8`1X4Q2n1:
=X3T>a12621F0bF340Y@b2a2=4?d1W@518R1R23DR6n5P2`?c1U22X2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0bF34n<[3
b2a2B?d1X=T318R1R2k6`274Z21CaAP6d1U22X2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0bF34d2a9G[3b2a2B?d1X=T31
8R1R2k6`274Z21CaAn1U22W20Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1_6h6T318R1R
2_3[3`274Z21CaAf1U220Q2W1@Mi61<`19Z3CQ2n1:=G`2T>a12621F0fF4V<:<[3V2;f1J=4?d1W@518R1R2_3[3X5EP2`?
MU22Z3@g71W2Z3e2n1:U1`2T>a12621GfF4d2a9:<b5dIT<a1U220Q2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2
f1J=4?d1W@518R1R2k6X5EP2`?_1U2Gb10Q1g8`1d3e2k12:=Bg1MZ5i8a12621F0fF4Z@b2a2B?d1X=T318R1R2k6`274Z2
1CaA]1U2KY1W1g8`1X4Q2n1:=X3R6ES5W2a12621F0bF34d2e=b2a2=4?d1W@518R1R2k6S5JP2`?W1U2U20V1g8`1X4Q2n1
:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?d1U2:?Z1W1g8`1X4Q2n1:=X3T>a12621F0fF40T1=f>b2a2=4?5
2V14W@518R1R2HR6W1?h1]2P2X7W8_5l1U2:o10Q1g8`1d3e2n1:=X3Z5i8a12621F0_F640]1k>b2a2B6852V14[5l7T318
R1R23D10o55Q1X174Z21CY9h1^6k1U2:o10Q1g8`1d3e2n1:=X3Z5i8a126200F0nEG40J1[2P=b2a2B?d1X=T318R1R2H10
1m5`2334;=`11Cn3a;P2]1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0fF40Y@b2a2B148d1X=T318R1R2k6`274Z21CaA^1U2
[2Q1o2g5`1d3e2n1:=X3Z5i8a12621F0_F640Y@b2a2B68d1X=T318R1R2k6`274Z21CaA]1U2E_10V1n3h4`1U42Q2n1:=X
3T>a12621F0fF40Y@_22a2=4?W1<W@518R1R2k6n5P2`?4U2gQ24e2:U2C1QA121h_14`Y1_1U2U2W1g8`1X4Q2n1:=X3OT=
a12621F0U;`;4_3j<b2a2=4?d1W@5180Q13n13F0o5n5P2V>Y19U21eQ24_3_=Y2l1XS17U2:XQ234Z\1Dc1U2:P2Q1g8`1d
3e2n1:=X3Z5i8a12621F0_F234^1k>b2a2B?d1X=T318R1R23D101m5`274Z21CaAX1U2U20V1g8`1X4Q2n1:=X3T>a12621
F0bF34Z@b2a2=4?d1W@518R1R2k6n5P2`?a1U22R20V1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF40m<[3b2a2=4?d1W@518
R1R2k6X5EP2`?]1U2[2Q1g8`1d3e2n1:=X3Z5i8a12621F0bF34U1MV>b2a2B?d1X=T318R1R2k6`274Z21CaAX1U2U2W1g8
`1X4Q2n1:=X3T>a12621F0_F234Z@b2a2=4?d1W@518R1R2k6n5P2`?P1U220Y3@g71W2Z3e2n1:U1`2T>a12621GbF34o;6
GV3m3@aGT<LU220Y3@g71W2Z3e2n1:U1`2T>a12621GbF34n<T7RHT<8U2cQ234Y1O09\1U2[2Q1g8`1d3e2n1:=X3Z5i8a1
2621F0_F64Z@b2a2B68d1X=T318R1R2k6`274Z21CaA6U2cQ234Y194U2cQ2341V22V2RR14V2l?aY1dY22V2aY22V2XV2=V
2=Vj2lV1c@416Q1859:2V2hf2:V2BSA14nLd7YMW455V2BSA142V2]Y23V2]Y2cX22V2nV22V2Ze33V2fU2W12V2fU22V2^k
32V2e[26V26Rj2c1R6_;g2V2MMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2D
n3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g2V2MMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`
4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>W1V2T20V1g8`1X4Q2n1:=X3T>a1262
1F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?JV210Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<2V2fd2V1V2T2W1g8`1X4
Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?2V2bV23V2X9hB4V2X9hBk85V2[2Y;_3XZ34V2[2Y;_32V2^
?3V2^?=2V2kj23V2l:n_22V2l:2V2^Y22V2kb22V2Zd2Q1V210?1g2@g71W2Z3;121R2n1:U1`2T>a12621Gc9R=4n<WOT<[
1V2Ba10V1g8`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?NV210?i2@g71W2Z3;14R2n1:U1`2T
>a12621GfF4n<WOT<]1V2B1_10V1g8`1P41210Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?@V20Z2Y;_
3fOoKBh20a3Y1EV3[R1PH6V20Z2Y;_3oS2R1V2000Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<Z6l29CQET<R:f?33V20Te2
2V2VY23V2XV2m22V2lU39V2B1QA121fj1X27V2B1QA121FV2Bh11W;h14a1>114T1R;P:f@P2D[:^3`_1^29V2Bh1Y;_3@14
eY1^1V2B2^1W1g8`1U3J140Q2n1:=X3T>a12621F0c@R64b7g8b2a2=4?d1W@518R1R2k6n5P2`?6V2BSA14eY1X1V2T20V1
g8`1X4Q2n1:=X3W7l6a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?8V2B1QA121Zd13V2XV2Y52V2][15V2XV2Q>UB`[
15V20WV2\5_93V2XV2\52V2UQ13V2UQ103V2Zd2Xf12V2fW32V2K4V2dV3N22V2SV2=V2=Vj2lV1c@416Q1859:3V2oX216V
2X3Vo30g6S;3V2_R402V2fg3CV2=ec1l>cGlV1`4X411e7416Q1859:2V2VT43V2fY2S]12V2jf33V2XV2]32V2`V23V2RR1
oV13V2_P1Xf14V2_P1aV1_22V2aY2:V2B1QA121a>MjT15V2[2Y;_3Se12V2cH2V2QF4V2JVEPT35V2>bEok3:;W2g>d2`1b
;0n2`>RU1d8eX15W2g>d2`1VR23W2\AgS23W2Te2UU13W2Ud1nP12W2Te25W2n7V2fk1W?6W2JS7mm1Db>4W2lU2:l>>W2<g
d2^5lV1c@416Q1859:?W2<gd2^5eLV:c@416Q1859:X1W2S20V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2;U2=4?d1W@518R
1R2k6n5P2`?3W2lk1WI5W2FmZ2_9TR17W2FmZ2_9a@177W2IVE^2_2Tj1lT16W2PF^2_2Tj1TR15W2PF^2_2Tj1Z1W2S20V1
g8`1X4Q2n118=X3NU=a12621F0fF4Z@b2;U2=4?d1W@518R1R2k6n5P2`?7W2dV22l3_:X4XM3W2Te2TR16W2WV2Q9j5X4X<
Y1W2Y2Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2;U2B?d1X=T318R1R2k6`274Z21CaA3W2\W2g=4W2FeV2g=8W2F`U2T1_8
W5k@B3W2Te2TP13W2YV2j>3W2Te2a@3W2Te2XV13W2Te2Q?6W2`N0ad1P2h@5W2[d2H^1b=5W2TMgEWR1fP27W2ASA14WS2W
o16W2ASA14WS2<W2A1QA121gi1_9^AN]Z18W2ASA14WS2RARD3W2lY2W;4W2WV2d3W;4W2UQ1nc1k@3W2WV2l>3W2Te2k@3W
2d[2_95W2aV2R5_9TR14W2lU2`3f;3W2]Y2f;W1W2S2W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2;U2=4?d1W@518R1R2k6n
5P2`?:W2I[@`KUIi4]:Ec2N9W2f\1jIT4]:Y3NkM`J6W2R[1c1W4gI]:5W2]<SW1ZBW?8W2Ff;d5Q1\P1ZBW?9W2Ff;d5^Q1
bQ1Q?i1>3W2[k1hI3W24od24W24od2TR1P1W2002V3@g71W2Z3e2n1:U1`2T>a12621GfF4n<Z6l29CoAQ3T<9W2h_2b12\1
X2e10^24W2Te2U4nMOW200Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<Z6l29C:fDT<6W2IRU2W?X4cP15W2JfU2b>X43W2Te
2X47W2Z2Y;_3oS2S3TS15W2Z2Y;_3oS23W2Te2`B4W2F]d2`B6W2F]d2k@a124W2Te2]B0:W2a6R7_W2R@k2\2]1Ln33W2F]
d27W2FW>UV2kAAU96W2Te2RAZ10DW4W2>:2Me1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;
CJ5b3G40?F037=;0A?T3]?l1i<GG315d7T24W12_23DDY3313<b61Y1M94V2241H2212BP2W551S1k1Y1NT1Q1AQ1E2534T1
U1>>h2W2LMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3_23Dn3313<b61Y1M>V2
26P12c2c6U3NT1Q1c1E253Y1U1>>3W2Te2]B4W2S^2P7]BP1X20?1g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4n<ULQ3T<
JX2:o2@g71W2Z3e2n1:U1`2T>a12621GfF4n<m7YGT<IX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<JX20Y3@g71W2
Z3e2n1:U1`2T>a12621GfF4Z7c5WOT<_1X20Q2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2a2=4?d1W@518R1R2k
6X5EP2`?Y1X202<1g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4l:;MG6o20m6lAT3T<e@l1X23<1e1Q1@g71<`19Z3;121R
2n1:=G`2`1i3i8a12621F0c9R=4l:Q22X3b2U1[1B?d1X=T318R1R2k6`274Z21CaA\2X2W20Q1@Nh61<`19Z3e2n1:=G`2Z
5i8a12621F0m2l=2h54c6P5A:<2X3b2U1@JB148d1X=e1[12183A<R29Q2_45a1H74Z21C\9b42g1f1a73LX20Y3@g71W2Z3
e2n1:U1`2T>a12621GfF4n<T7mDT3T<e@j1X2W20Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0\>Y84n<[3b2a2B?5^1X=T31
8R1R2k65Z274I`11CX4f92g14a1W1X23<1g2@g715\1DZ3;121R2n1:U1`2n;U2a12621GVA_54n<V3m3PEA_2T<b1X20Q2W
1@g71<`19Z3CQ2n1:=G`2T>a12621F0[@Z64V<G[3b2U1[1=4?d1W@518R1R2k6X5EP2`?f1X2R25Q1@g71<`19Z3CQ2n1:=
G`2Z5i8a12621F0fF4V<G[3b2a2=4?d1X=n2518R1R2k6`274Z21CP2`?`1X20Q20V1@g71<`19Z3CQ2n1:=G`2T>a12621F
0fF4n<[3b2a2=4?d1W@518R1R2k6X5EP2`?^1X2R2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2a2=4?d1W@518R1
R2k6X5EP2`?f1X202<1_1W1@g71<`19Z3;1210Q2n1:=G`2T>a12621F0fF4n<[3b2a2=4?d1W@518R1R2k6X5EP2`?_1X20
10<1e21@g71W2Z3;121W1Jn1:U1`2T>a12621GfF4X;e1V3m3F[19CoAAg1GT<e>R>R1X202<1g2@g71W2Z3;121R2n1:U1`
2T>a12621GfF4l:Q2V3PLT<d1X2X2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0fF4V<G[3b2U1[1B?d1X=T318R1R2k6`274
X1Q11Cn4b<LX2Z3@g71W2Z3e2n1:U1`2e6^7a12621Gc>V4k34h:U2WOT<JX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4h:U2
WOT<f2d1X2@g1Q1@g71<`19Z3;14R2n1:=G`2Z5i8a12621F0fF4n<[3b2a2B?d1X=T318R1R2k6`274Z21CaA`1X2X2Q1@g
71<`19Z3e2n1:=G`2Z5i8a12621F0fF4n<[3b2a2B?d1X=T318R1R2k6`274Z21CaAV2X2@2c10Q1@e711<:U19Y2@094;14
R2ON:=G`2Z5i8a12621F0KcE64n<[3b2a2B148d1Be<T318R1R2k6^21334Fc11CU>[3T1X202<1g2@g71W2Z3;121R2n1:U
1`2T>a12621GfF4l:Q2V3PLT<n4f;NX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<V3PLT<e>2g14Q1X202<1g2@g71W2Z3
;121R2n1:U1`2T>a12621GfF4n<V3PLT<Q1X202<1g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4n<f7`GT<JX20Y3@g71W2
Z3e2n1:U1`2T>a12621GfF4n<6POT<o1X20V20Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0l4Y<_54n<6T3b2U1[1B391A52
IX=T3183A<R2k6`274Z21C`3o;P2W1X23V3@g71W2Z3e2n1:U1`2T>a12621GfF4FU:Q2P6V39CQ@[1AAg1GT<R:f?3NX202
V3@g71W2Z3e2n1:U1`2T>a12621GfF4n<W9MQET<e>2LX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<W99CQET<LX202V3@
g71W2Z3e2n1:U1`2T>a12621GfF4h:U2WOT<d5MX20Y3@g71W2Z3e2n1:U1`2Q;R3a12621E1fF4n<T7RHT<d5a1X2X2Q1@g
71<`19Z3e2n1:=G`2Z5i8a12621F0fF4n<[3b2U1[1B?d1X=T318R1R2k6`274Z21CaAc1X20W2Q1@BT71<`19Z3e2n1:=G`
2Z5i8a12621F0fF4n<[3b2U1[1B?d1X=T318R1R2k6`274Z21CaALX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4o;N6^7aGT
<R1X20?i2@g71W2Z3;14R2n1:U1`2T>a12621GfF4X;FN6o2^4aGT<P1X20?1g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4
n<6POT<JX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<e7aGT<P1X23<i2@g71W2Z3;14R2n1:U1`2T>a12621GfF4h:U2V1
f6YGT<JX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<m7YGT<MX2@i2@g71W2Z3;14R2n1:U1`2T>a12621GfF4n<m7YGT<P
1X20?1g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4Z7c5WOT<JX202V3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<LX23V
3@g71W2Z3e2n1:U1`2T>a12621GfF4h:U2`7<YGT<_1X2R20V1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2a2=4?d1
W@518R1R2k6X5EP2`?U1X23<i2@e711b1DZ3;14R2n1:U1`2T>a12621GU3`C4h:U2W3X4<YGT<3W1X202<1g2@g71W2<m2;
121R2n1:U1`2T>a12621GfF4h:U22Y4T5CQEi9Z2IX23V3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<k1X23<1e1Q1@g71
<>Q19Y2P1;121R2n1:=G`2Z5i8a12621F0fF4l:Q2[3b2n1BB?d1X=T318R1R2k6`274Z21CaA`1X20Q2W1@g71<`19Z3CQ2
n1:=G`2T>a12621F0fF4n<[3b2a2=41=d1W@518R1R2k6X5EP2`?e1X2X2Q1@k6K1<`19Z3e2n1:=G`2Z5i8a12621F0fF4[
<B23T3b2a2B1=d1X=T318R1R2k6`274Z21CaAIX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<U9QFT<KX20Y3@g71W2Z3e2n
1:U1`2T>a12621GfF4n<6o2PLT<JX20Fb2@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<MX2>1i2@g71W2Z3;14R2n1:U1`2
T>a12621GfF4n<WOT<MX2@i2@g71W2Z3;14R2n1:U1`2T>a12621GfF4n<k5[IT<V1X22S2Q11@g719m1Z3j1Jn1:U1`2]5O
7^7a12621GfF4n:o1i1Q4k5_Ck6X5hLNX22U31@g71W2Z3j1Jn1:U1`2T>a12621GfF4n<k5[Ii6Z5hLo1X2W20Q1@g71<`1
9Z3e2n1:=G`2Z5LQ7Ja12621F0j5k@4S1W8b3[3n1Ca2B?d1X=T318E<R29Q2_4R2=74Z21CU8[9W57f3m1X2@1e1Q1@g71<
:U19OJ>P1;1212o1n1:=G`2Z5i8a12621F0fF4h:U2[3b2a2B?d1S:T3T318R1R2k6`274Z21CaAg1X23<1_1W1@g71<`19Y
2P1;1210Q2n1:=G`2T>a12621F0fF4h:U2[3b2a2=4?d1W@518R1R2k6X5EP2`?P1X202<1g2@g71W2Z3;121R2n1:U1`2T>
a12621GfF4n<WOT<KX202V3@g71W2Z3e2n1:U1`2T>a12621GfF4n<m7YGT<c1X2X2Q1@g71<`19Z3e2n1:=G`2Z5i8a1262
1F0fF4a<<[3V2;f1JB?d1X=T318R1R2k6`274Z21CaALX2Z3@Nh61W2Z3e2n1:U1`2T>a12621GfF4d;Y1b5R2aGT<OX23V3
@g71W2Z3e2n1:U1`2T>a12621GfF4FW<WJ[1S1_2[2a4V5MX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4h:U2W9_C_2T<[EI
X2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<[E`1X20Q2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF40m<[3b2a2=4?d
1W@518R1R2k6X5EP2`?HX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOT<P1X23<1g2@g71W2<m2;121R2n1:U1`2T>a126
21GfF4n<WOT<KX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4h:U2m7YGT<>P1X2@e1S1@g71W2Z3;14R2n1:U1`2]5f8a12621
GfF4n<g;_Ck6X5IX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<6POT<a1X2X2Q1@g71<`19Z3e2n1:=G`2Z5Ll7a12621F0f
F4n<[3b2a2B?d1X=T318R1R2k6`274Z21CaAMX2:o2@g71W2Z3e2n1:U1`2_;d2a126217?fF4n<T7ZGGT<MX2Z3@g71W2Z3
e2n1:U1`2T>\1426217?fF4n<T7RCo4m5V6LX23V3@g71W2Z3e2n1:U1`2c7`6a126217?fF4W<FWOT<JX20Y3@g71W2Z3e2
n1:U1`2T>a12621GfF4n<T7RHT<KX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4h:U26POT<`1X2X2Q1@g71<`19Z3e2n1:=G
`2Z5i8a12621F0fF4n<[3b2a2B?d1X=T318R1R2k6`274Z21CaAIX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<T7RHT<JX2
Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<m=j3^=T<IX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4n<m7YGT<OX20?1g2@g71W
2Z3;121R2n1:U1`2T>a12621GfF4n<WOT<MX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4l3h3R3U2m7YGT<a1X2X2Q1@b3T4
1<`19Z3e2n1:=G`2Z5i8a12621F0fF4n<[3b2a2B?d1X=T318R1R2k6`274Z21CaAJX2Z3@`3V41W2Z3e2n1:U1`2T>a1262
1GXA]54n<WOT<JX2Z3@g71W2Z3e2n1:U1`2@j6h6a12621GfF4n<WOT<JX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<a9e
ET<`1X20Q2W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2a2=4=1d1W@518R1R2k6X5EP2`?P1X20Y3@Q11U1]51W2Z
3e2n1:U1`2T>a12621GoDf14F`;Fm7YGT<a1X20Q20V1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF4h:U2[3b2a2=4?d1W@51
8R1R2k6X5EP2`?JX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<aIe5T<NX202V3@g71W2Z3e2n1:U1`2T>a12621GfF4n<e
7a19CQET<b1X20W2Q1@g71<`19Z3e2n1:=G`2Z5i8a12621F0bF34n<[3b2a2B?d1X=T318R1R2k6`274Z21CaAc1X20W2Q1
@g71<`19Z3e2n1:=G`2Z5i8a12621F0fF4n<[3b2a2B1=d1X=T318R1R2k6`274^1K1CaAa1X206j1W1@g71<`19Z3CQ2n1:
=G`2T>a12621F0fF4n<[3b2a2=4?d1W@518R1R2HR6X5EP2`?b1X206j1W1@g71<`19Z3CQ2n1:=G`2T>a12621F0fF40m<[
3b2a2=4?d1W@518R1R2HR6X5EP2`?R1X20?1g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4h:U2_5]2YGT<`1X202n1W1@g7
1<`19Z3CQ2n1:=G`2T>a12621F0fF4n<[3b2a2=4?d1W@518R1R2k6X5EP2`?R1X23<1g2@g71K[1Z3;121R2n1:U1`2]6f7
a12621GfF4l:Q2WOT<KX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF4n<a9CQET<JX20Y3@g71W2Z3e2n1:U1`2T>a12621GfF
4l:Q2WOT<S1X2@00g2@g71W2Z3;121R2n1:U1`2T>a12621GfF4n<Z<V@e2_2d9e@KX20Y3@g71W2Z3e2n1:U1`2f1Z9R3a1
2621GfF4n<WOT<T1X2:AO]1@g71W2Z3e2n1:U1`2P>20a12621GfF4n<[1_4[IT<g8VBV2H9MX2Z3@l1f3S21W2Z3e2n1:U1
`2T>a12621GfF4n<k5[I8k;o=c1X20Q20V1@g71<`19Z3CQ2n1:=G`2c1]9R3a12621F0fF4n<[3_22a2=4?d1W@518R1R2k
6X5EP2`?NX22U31@g71W2Z3j1Jn1:U1`2T>a12621GfF4n<V1m8RET<hLT1X210U31@g71W2Z3j1Jn1:U1`2T>a12621GfF4
n<i13V8REg61Z5>X5PGa1X2R20V1@g71<`19Z3CQ2n1:=G`2]6f7a12621F0fF4n<[3_22a2=4?d1W@518R1R2k6X5EP2`?K
X2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4h:V1Ne7aGT<JX27R3@g71W2Z3e2n1:U1`2T>a12621GfF4n<WOH[;b1X27P2Q1@
g71<`19Z3e2n1:=G`2Z5i8a12621F0fF4n<[3b2a2B?d1X=T318R1R2HR6`274Z21CaAOX22U31@g71W2Z3j1Jn1:U1`2T>a
12621GfF4i;>EP4VKT<hLKX2Z3@g71W2Z3e2n1:U1`2T>a12621GfF4X<B2P4VKT<LX2Z3@g71W2Z3e2n1:U1`2T>a12621G
fF4i;>EP4V4oFT<8Z20U3j?en1S7REmX17Z20U3j?en1VLmX1<Z20E_2j?Rn1BQ4THo;a1[K9Z20U3j?en1C]3THmX18Z20U
3j?en1Q4THmX19Z20U3j?dl1P2Q4THmX13Z2ga2Q42Z2ga26Z20U3j?lj2mX11Z29Z20U3j?[NYP1Q4THmX19Z20U3j?en1m
1S2THmX1:Z20U3j?en1CY1S2THmX14Z2ga2m1S23Z2ga2m1BZ20E_26c?\m1131T8c<o3o17d1AmX19Z20U3j?^m13f1bKmX
1<Z20U3BW?kl1B3V8RElAPG7Z20U3j?Yo1bKmX1:Z20U3j?^m13f1[JV1mX15Z2kh2:aKa99Z20U3j?fl1b2]3THmX1<Z20U
3f8S7f9j3jQ1SB[Ii6SR1:Z206?^2j?S63dd2mX1E[2E_26c?Q_1Z>1=0o4k2h50i<7[1J?UEWCa1[2E9U2j?l1]4W@4h2El
7>Z1X1c4]2c24Jb1^5]6104Y3j4f1Q47]1T92l17KHA?4310_?JQ4n@e27[2U3j?^m1j1bKmX1<[2U3j?^m1V4S4REi6R;[3
l8g:8[2E_2j?^m1]M?]X15[2U3j?lj2mX1;[2E_2j?\m17T8kBV2o;mLR1[21:8_2f8S7]?\2Q1_W1o215[5R4c1R6;0]9d1
Al9C^1h2]550V1_=T5C=[2F^2j?jHjg1V:l9VI09j4CE[2E_2j?P:^KlG7?X6G_;V:a6]52[15[7DWC6[2F^2j?lj2mX18[2
U3j?iU2RE?k?aH]4[214561K2`15A1e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1o
17\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1><451A1S41:X1]1P3J<;BM]2904m3R3AH10n1m6B>T1205[9h3R55U:I>[
2U3j?UGj3cQ1=I8\2Z2nG\@`HC[2<8_263[8S7X;oV1S;1313dD^8oAmF7[2F^2j?bm1YMmX1;[2U3k2i21R:\m17aGe5mX1
9[2U3j?c@W\1Y5PCe5mX17[2E_2j?lj2o;mLV3[2HM^1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5h3G[17
=^1T3XHk5GG315d7DL7311b1c2D4i3313<b61Y1M>V226P12c2h3j2U3NT16Jc1E253Y18L>>aIl2[2HM^1h7505a1:7:406
[1K4D156271IM1P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3a1Q1Dn3313<b61Y1M>V226P12c2h3j2U3NT1Q1c1E2
53Y1U1>>aI?[2S2Q1j?JP6]5Y4W\1F^3Z6_Ck6QR1<[2E_2j?]Eg1VV115^LHmX18[2F^2j?Yo1k2fHmX18[2U3j?RG2oZ1f
HmX1X1[2<8_26d2`59S7]EQ3\1TEf;c21U6g51S206]1I18312U1`6l3AU7o1[7f4^@?e2B[2U3j?_HXR1`4Z4g51c41>X1o
:XEi?DU3C[2U3f8S7]Ek8^LKMKU6]:[1];XEi?D`2D@[2U3j?lIbR1]6l8]19S1U<U7o1R<n@e26[2U3j?lj2gCUE8[2U3j?
bl1R5VIXEdC@[2U3j?dX1oCo6m9Y=U7o1m6=S5M^>j3<[2U3j?e\1P@b2I`3WGcF^>j39[2U3j?bl1Q7WGcF^>j3l1[2E_26
3?a79U1m5X4CS5_3\5f112CM251><hOj16b1b1<;157?Na1;_2oCW216Ad8k233CZ4Ce5S7_62J2V32P1[2U3j?X4Cc8\5f1
12CM8166QR1i1[3Lc1W1c1RGd;Gd:c=2JY32Z1[27m2Jk7U1GU5X4Cc8\5h1FM816410PR16b1C[1=MNa1;Kc1RGd;Gd:S7]
72V32K[2E]21k2c3l19S7nEiEX3V3_7c3;91a3i1W6A_2=c=R<jL7[2F^2j?`S2[GmX19[2U3f8S7fQ2i1[GZ6bR17[2U3j?
Vm1eMRU1j37[2U3j?bl1CeMmX1>[2U3j?^m1S>0d1`8C2e2e1HTX17[2U3j?^m1]MUNg:A[2U3j?WG0P<nEP2i4;]1b1c4QA
e1\6`R1:[2U3j?Xi1P2\1V5b1[GmX17[2U3j?`S2l9^=mX1E[21:8_2j?SW2c1j20V3X;6AX5l1o1m6=`Dj38[2F^2j?V@eZ
2RU1j3B[20<h1N]1l8_3@14W1UGg[1B[G\@`H?[20<h1N\4m5_3@14W1`S2[GmX1V3[21C26F^11f7505a1:7:406[1K4D15
6271IM1P1T111P1015DV1<;CJ5`42X17=^1T3TNGG315d7d3c2Dn33131:X1Y51FBM>V226P12c2V3Aj2U3NT1Q1c1E2531W
1U1>>QF_3l2[2F1M^1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b6
1Y1M>V226P12c2h3j2U3NT1Q1c1E253Y1U1>>aI8[2U3j?Y=Z\1WQ1]F_B6[2U3j?gR2THmX1:[2U3j?853bFg[1nGmX16[2
U3j?YY1ba1mX16[2U3j?S>h\2mX1F[2E_2d:U51m;jIn4W4T26Y1l16\1_MS73k;i1SK;[2F^2j?o;gV1Dk2_MS7mX1;[2U3
d:S4Q1o;VU1Q5cT1hS1T5<[2E_2c1V>n;ORR1j[1o;R1jK6[2U3j?lj2R=jK8[2U3l3m;PY2Q2i?mX16[2U3l3m;lj2mX1A[
21C_2j?n<i5mZ1\9c1Y2h3\1R:AkQ1Q79[2U3j?_l1\1a3^1nGmX16[2U3e9T6lj2mX16[2U3j?cP2XJmX17[2U3j?cP2S2T
HmX1Q1[27m2j?V1X3f7e>4Z8W2Cg1Q1P2_ES2nA]1^486U3?73c2W6^2g5a4R:l48[2U3j?Vk1n3a3THmX15\2<SA14]1\2<
a1W1g8`1P4140Q2n1:=X3T>a12621F0fF4l;0\4b2a2=4?d1W@518R1R2k6n5P2a3n;7\2<P<e3\1146\2<f?\1148\2<SA1
4Y:d1il1k1\2<5_2Z<8G021111;42114Q12h4`2j1NEi1GEF<l1l1bBi<o7O3I762R1510V1X37b4`6`4A4]2m>Y2b;a=7\2
<SA14j_32B\2;07k@14Y1e9NEa6mMb1W1`>W6[O6\2<Y=i3148\2<i=Y314n;UU17\2<Y=?Y3147\2<1QA121=\2NmQ2f<b1
2\1a1\20`7i2R23\2fe3]11\2_4\208182MT71P2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<822
@J5h1?57K>85?F037=;0A?9DU2SN0GG315d7a32Nd1DDY33131:X15FV1f2>1FBM94V2241P12c2V3\3k18P1NT1Q1AQ1E25
3Y1;5C>>XEh2\2E1MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61
Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>]2\2081;e>5J0200111;212260171C2]40151V2T2ENES1G5V1037=;0A?NU2T
NR=2c2DDe3:X1Y51FBM>V2241n6b6NV2AT2Y17\2eG`2RKhEU[1T52\2Tg39\2U2\2l8_3RCP1ae1XQ1:\2U2\2n2m5_3_9b
9VHcI6\2lg29CoAY23\2ec2PZ12\2Rm37\2QLb2kk1PJi1^13\2fe3S28\2R2gAP6]5Rk1[JM6\2<i=Y3147\2<8`=Y3146\
2<P<R514:\2<7a=Y314Y:d1W79\2<8`=Y314\V2oN`1\2<1_10V1g8`1P41210Q2n1:=X3T>a12621F0fF4h:X2X3P1a1a2=
4?d1W@518R1R2k6n5P2`?6\2<SA14Xg12\2dZ43\2>VA2\2`a2@\251Vj2WQ1d5c@416Q1859:]2>\251Vj2lV1c@416Q185
9:9\2<SA14ao1\1n306\20Rj2c1R6_;4\2bf2o5j3@]2g4WU1`H1[2SE`12]4d1i9CQ1g:YC5]2Rj2c1R6_;D]2:0j5X4g3W
314VCTe1<V1R3o28m7X3j5bL@]2:[10Q71j9c1\4bHgX1c1R6o7_3eN=]2f10Zh2c1`4a1n6C<_3eNf:A]2:S3h`2j5c1R3d
2:c1k9V45Q2g6oG^1:]29hi2c1j1W1o2j7d3X;P1]29<e1h<b94_7k?i2Y2f3f2d1L=l1f1INiEc1R6j7d3X;g:P3l4]60H<
]2\2hQ2lEc1R6j7d3X;kI1>j3]290;MF`8505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5`4[17=^1T3iA_3j8G
G315d7d3c2:9P2HT1313109W10j1O73R21;:B@<2;F_126P12U20<`1e1\3Q33NT1Q1_138<253Y1U1>>^1a<a3e31<<]2;i
=Y314c>gi1c1R6_;VU1\3]2:;MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22i1CR2[17=^1T2OlAi4]7GG3
15d7BQ3c2D7f33131:X1Y51FBM>V226P12c2V3\3U3B;T1Q1c1E253Y1U1>>e4n80b7Q2MDM]241BQR1Bcf1:X1R6`1n9Y2^
7P4V6S?_14163M859:`2DH]24FJ0jR1T1Zd1c1R6]7@`3`MM6U13f3_11d1Z2A?]2;i>Y214[X2<V1R3o2]1]7c2^67]2Rj2
c1R6_;^6gN8]2:8Q:\_2c1R6_;7]2C]7Pb2c1R6_;@]245>dR1cf1c1R6`1n9h9P4[G01R5R3]2:;MW9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn33131:X1G;U413BBM>V226P12c2V3S2X1U3NT1Q1c1E
253Y1U1>>XE17]2:gi2c1g5:_;:]2:^8[1l_2c1R6_;R2SS1i1]255f10Q1g8`1d3;14R2IT1:=X3Z5>Z8a12621F0VW1b2a
2B?d15c1R6[5D_218R1`1Ao5K2]274Z21CY@W1o7:]2;SA14[X2<V1R6_;8]25AZi2c1g4Z1_;7]24mi2c1R6_;e;n2]245;
MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn33131:X1Y51FBM>V226P12c2
V3Q2Z1U3NT1Q1c1E253Y1U1>>9]2:8^`2o8c1R6_;a<6]2:gi2c1R6_;6]24mi2c1R6_;6]2Rj2c1g5:_;8]2C^i2c1R6_;a
<[4i3]2:;Mi1]7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3M[17:2^1l1W1TNGG315d7d3c2D7a2T13131:
X1j2730Q21;:B@1:2;b1C26P12Y1Y1V3\3Q33NK8Q1C0NA3253F1@T10>>Q@V5S1D6i3]2:;2JT71P2505a1:7:406[1K4D1
56271g11P1T111P1015DV1<91CJ22<S4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1i13R21;:B@<2;V226P12c2V3Y2R1
Q33NT1Q1c1E253H@U1>>a3=h1n91X1U41;h1J]2:[10_7mIe9V]1c1R33c1L:c1k9g9f7V=F082V:2;J]2o5QQ2U=[2^3c19
n1A0630U1FB:S11605k9[62C]2f10\L50n3dT1RC<V1R33k28V;^6b4cC?]2;7a=Y314[X2c1R6\10o8Q1a<A]2l^2U;c1j2
063m1B:\10Q:P627@]2:8\K`9j\1e7c1R3Q2B:]1[5e4c<F]2;SA14eP2j1j50;V1T5M8T1R4S1V2MCE;7]2Rj2c1R3o2]1Q
:G]2:07k@14Y:Y20n2Qa1Y5[2c1`2Ad2:g2g8^6T6:]2;SA14oU2[2c1R6_;B]2:07a=Y314o:[m1c1f2300U3]1Q:>]2;R=
P414[X2c1R3o2]1R1n8^6Y4]2432512MW9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1<82CJ5
Z45V1037=;0A?JY2TNGG315W7<a32c2DDY33131:1V1P1R1U31FBM>g1>241P12W1[1V3\3U3NT1Q1AG9E2534T1U1>>X6o>
1]47]2Rj2c1R3o2_;m7B]2C[9Q6`o1b12\1n3]3c1R6Z110o8Q1Z1R1]2:0P<h2Y214^:_1e3:l2S8oAZK0;U10R3d245Z18
W7MCQ1^6lG[3b2;]2YLhm1c1S2n3O_:]CY<n97]2W6jc2c1R6f9h1=]2:eKd1Ea6mZ1V:c1R3d2:_;<]2;SA14[X2c1R6_;^
6n1RI7]2Rj2c1R3d2:_;:]2:gi2c1R6]1Q54j4V2=]2;i=Y314[X2<V1R68T1Q:;]2;SA14[X2<V1R68V;6]2fg2[2c1R6_;
9]2:8a=l[2c1R6_;a<9]2:8RL[m1c1R6_;a<9]2:cISP2c1R3o2_;^67]2:gi2c1R6_;Q2>]2fc1Q6f?b@c1R6h2f8^6W:X8
S5P8;]2Rj2c1G64o2[10A_;>]2;i=Y314Y:jc1`2e7<V1R6_;9]2:8U81Va2c1R6_;[3]24>22J3S9505a1:7:406U15K4D1
56271g11P1T111P1015DV1<;CJ5`4[17=N?T3TNGG315d7X2[1c2Dn33131:X1Y51FBM>V226P12c2V3\3U3NT1Q1c1E2533
U1U1>>g?1^2MQ21P4?6]2Rj2c1R6_;^6>]2JV8ee1`Gi3c1Y5B5_;^6lGQ4C]2:lOn:Ie5P=dH0LE;1Cc1R6_;m@XD\2]281
0:e>5J0200111;212100400171C2]40151V2[65V1037=;0A?NU2TNR=2c2DDe3:X1Y51FBM>V2241n6b6NV2AT2Y1\G7]2R
j2c1g5:_;^6\2]28=e>5J0200111;212260171C2]40151V2X4R25V1037=;0A?:i2k62UGR=2c2DDe3:X1Y51;:BM>V2241
n6b6N;j1AT2Y1\7<]2:lDc]1b1cEc1R6n6`4X=\2C]263<Zi2:X1R6_;PDc@416Q1859:J]263nAeMY5g4PP1:X1R6T3l1]6
PD_3_1c;416Q1859:X1]2:_5f12b?CP>f31nA`@32FKb1e1o2i5c1GR118LZ1Q17:_;V<GZ449;8m;j6E]2WNT:l2X5]AT2Y
9n:c1c1h2Y3n8W28\L^1KT:2c1]20O00k4k2n2n1i@Z3;=2EQ3iM\@X5c1Y2P2g1V13R2^433?=2E7W11120011122W2k261
l;7I]2;f7V3b3b214`R2j50a10S1Y3F:BS2\1n7k9W3RH1A]2f10UNPL\2kEj5c1R6b3l7V=Q@\1<]:^1]2e100bA_9Y1^23
\2b2k112d_1d2c1j2W3T7c31DhA400^3V92285108>5>6k2S2Q392NZ1]2:07^7P6[314n;E7Y2^1Na1A;oL[Aj5<0U1\19[
48d3]4O>?T1X58iFo1n5K1\16]2Rk1oNc1R6_;6]2Rj2c1R6_;[C6]2Rj2c1R6_;eU16]2e9\`2c1R6_;B]26SP1gi1:X1R6
_;PDc@416Q1859:7]2Rj2c1g5:_;PW18]2h1Yh2c1R6_;eO16]2_5bd2c1R6_;7]2Rj2c1g5:_;ZV16]2Rj2c1R6_;[Z1;]2
46SA14[X2c1R6_;i8:]2;i=Y314[X2c1R6_;7]2Rj2c1R6_;RM06]2Rj2c1R6_;]V1G]2:0Y100S:P5B14V>ES5Zd1c1R6_;
X=\A_1m8W1D]26Ri1hP1:X1R6_;PDW3\:n2416Q1859:6]2VAkX2c1R6_;E]255;V9c1l514i>WR1]3kC<V1\1e48V;lKa<7
]2Rc1oV1c1R6g2g8c4]245;E1j1A1?F^220?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1o1a
3a3a3Bo9_26W92230;4N:02FQ13A9C5V5>b11f1b2U1><4221AZ3D7:X1]1d4BMg27P1h1B>R3f1e1U3NT1S22>N3;n62P3U
9:l30H1X3G5I@9]2Pl1c4a4[@_4c1R6_;D]2Ji_1i4Q4>f8Q7X1NQ>c1R6_;eFg1n3l1l368]2T2Y;_3SY2c1R6_;7]2Q_2P
;c1R6_;_:7]2X;i^2c1R6_;Q;;]2:0SA14o:[m1c1R6_;:]2Wd2j5c1g5:_;kMi84K]24k;o8e2C8T1e8l4a3e4`5mT1c1R6
i5`1Ba3a6a3Q5>i4eAZ1@]2:8[5i2f2_7Vb1o>j5c1R6b3l7l:Y29]2;SA14[X2c1R6_;R3]2;72MW9505a1:7:406[1K4D1
40040271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn33131:X1Y51FBM>V226P12c2V3j1a1U3NT1Q1c1E2
531W1U1>>g1]25m1Q1g8`1U3>e2n1:=X3Z5i8a12621F0k9S>V?b2a2B?d15<V1R6[5^2E18R1`1Ak62]274Z21CW6g8a2f6
h26]2gn1ZKc1R6_;@]24XIVGdB4gA1i4c1R6_;\T10H1=]2JG_h2c1R6k7c3VR16l3?;7]24mi2c15l5_;B]26ki2:X1R6_;
X:g9c@416Q1859:6]2j_1WZ1c1R6_;8]2i81QLTe1c1R6_;6]2Rj2c1R6O_:8]2Rj2c1R6_;fIh4f87]2:`_2V:c1R6_;_3]
245;Ml2`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5`4[17=^1T3TN:<G315d7d3c2Di2T13131:X15
S51FBM>V226P12c2V3\3U3NT1Q1c1E253Y1U1>>^1:S2?o:j5P4>:l2]24AMW9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn33131:X1Y51FBM>V226P12c2V3\3U3NT1Q1c1E253Y1U1>>;]2PW1^7b[1c1R
6_;S108hS1M]254\1UNYd1V4c1c1l1U4b3l7l:Y2=i3X<?^1Aa64E`1>6BAl2]2:;MW9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn33131:X1Y51FBM>V226P12c2V3\3U3NT1Q1c1E253Y1U1>>>]2;SA14
[X2c1G;o2[10A_;;]2;l:V614[X2c1R6_;mHm2]2F2JW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N
?T3TNGG315d7d3c2Dn33131:X1Y51FBM>V226P12c2V3\3U3NT1Q1c1E253Y1U1>>A]2:8R10Q71T:eb1d=f6c1R6_;a<KWA
7]2C^i2c1R6_;c<<]2:?OWh2c1R6_;]R1W3U1:6]2Rj2c1_5B_;:]2d8`W1lY1c1R6_;TDh7V9D]25G`7b3_<Y3YBa4Y3o2[
30j1hKc1R6_;cFf56]2Rj2c1R6_;R<7]2:Zb2\7c1R6_;6]2[Y1f`1c1R6_;>]2;7^?\114[X2<V1l55m3a7E]2;SA14P6Q4
`5MKa<1YZ1c1R6_;a9\5[7Z1S17]2Rj2c1R6`3n7k96]2ha2Y8c1R6_;I]26lU1nc1:X1R6_;PDBIR1E\6P7416Q1859:5T1
@]2bBe;`3e3jU1g>c1e23X3_;R<T=[2U:7]2jBR=Tj1c1R6_;:]2;SA14[X2c1j4W1_;6]2Rj2c1R6_;j8l3]28=MW9505a1
:7:406U15J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3G5V1037=;0A?9j2TNGG315d7a32c2DDY33131:
X1P1X41FBM>V2241P12c2V3\3U3NT1Q1AG9E253Y1;I>>_4]281072M]6i2505a1:7:406U15J0200111;212100400171C2
P11P1T111P10151BV1<;CJ5<<NES1G5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1Y51F89M>V2241P12c2R2S1S2
5R1k18P1NT1Q1AQ1E2534T1U1>>W5P@1m2>]2:8[5i21Va2c1]4d1k8MCQ16]2:gi2c1R6_;d4]243=MS2^2Y1DFM3@;505a
1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45?F037=;0A?h1[1UDX3i1k4GD2315d7a32h1JDD
V1R23131:X1Y51FBM>b12@241P12[1W1V3\3k18P1NT1A?AQ1E253Y1U1>>^1T1d3o>1\1^2Le2]281;e>5J0200111;2122
60171C2]40151V2[65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1i34K3:1FBM>T1Q1241]3`3Y2X4NV2AT2Y1\3V2W<1^5N]2
e100\L2T5T[1`;c1R6m3R33e3D=[A40e<2>5Gk5Q3F@3B]24oa1_Io:]3c1R6_;f?o470V@1T1Fj1C]26eP2UI:X1R6_;PD[
8W8416Q1859:W3]2FMW9505a1:7:406U140K4D156271g11P1T111G8015DV165;CJ5`4[17=^1T3b7aFGG315d3o3d3c2Dn
33131:X1Y51FBM>V226P12c2V3\3U3NT1Q161Z1E2403O9U1>>VFY1I]2W1kFS1?l1h=?R1W:0f3?1V9n6X1P?c1<e5_;_6^
5PK7]2Rj2c1R6_;fD]B7]2Kfh1_P1c1R6_;B]245Sh2c1c1g5:_;^AP1h1]1T8Z71\16X3]2FJ2W9505IG:7:406U15K4D15
6271=Y11P1T111P1015DV1<;CJ5`49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1Y51FBM>V226P12c2V3P2[1U3NT1J66
1Z1E253Y1U1>>L]26_49Pl1j6]:S6c1:EBT5B:_;l:S9S6_:416Q1859:6]2n7Sb2c1R6_;9]2l_1X3_;]?n;c1R6_;C]2o3
oX1R2T1Q5l4T5o8X1]@c1R6h2S4b4eG:J6]2ZQ1gh1c1R6_;b1^28C5V23^2j7]7\1\22e48PAk;S6LT2T<V1\2Gc2f1^3g3
S1AGA[3c3m1P1411112000k5Y3m6_AR3i5\2^28C5i4j7_23_11S2Q11\1\22e48T13m5h1=a1l2g?iE\2Gc2[35W1;K[1>3
?181S1A5?16092X3a5E:6111210Y2\34h16Y1IU1X4DU1\Cm4KQ1^28C5i4S9j2b:b:=iX1[:5X2P3]1e78D>IDH7611122k
Q1j22Z2^28C5i4S90U13_11d4\223j==iX1V1l860223L62293746_1:6>D32J??f62IFS12E251411112000A6m44o1Y1m6
BB\C`1\1^28CS4R@R:Rh1f1G`2^11P1>8CS1?1N092b8X18610f5W3h5F3i2n=25034G127^2R1\\31122N^28C5Pb1UMo6[
3`1T1[1R118]2k:1122^?DR4T<2T174`3Eb1^28IT?3a1j;8T13f7=c;UMS:75W128K[1>C181=EA5?992`9C1122AY5o1Y1
X6DBjDEO^28_M`b1o6f1Io2M1_18Q1U11;Ch7W2@62[P125034G12X1^2O00k4k2n2hBZ3;=2EQ3SHb@mE^433?=H7W11400
11122W2k261l;7Y1^2O00k4k2n2n1i@Z3;@g3SHb@_5W;U5^433?=H7W1140011122W2k261l;7`1^2N1X2Mn5a1e516[5Y2
T4Y4e16i4kFU1`>>j2eBl1a233MH7W11611122W2Q1i161m2U3SHQ12W1^2N1X2Mn5a1e516[5Y2^8e1P5kFU1`>>j2eBl1e
23f1_11611122Y3P5U3SHQ12Y1^2P10k42g5n1Y6a5W6P2;=2k2K_2l2fBY39j16e8f7a4a1Z8n1^4G=P1b162W2k261b4U1
^2P10k42g5n1SBP2;@k2K_2l2JkAc3Q2e8f7a4a12W82k1V5=c262S561b4U1J^2P10k4j5SF;X4MiJQ2`F20U:^4G=P1b16
2W2k261M^2P10k4j5T6n?;X4MY5kAc3bH20R1R9^4G=22]262S561<^2hi2^92`75Ka162Z51a4_22AE21g12761?U320=@5
028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W9223<4N:0S1G3A9C5V5>b11f1_
22U1><4513=m1\1D5<f2b1]1W1=@Mg27P1U2D^4224e1U3NT1S22>N355\6k<:o8IZ5_22W12i111661?U320==2538:22C5
75051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1o1c221D02a3CCY2U8:a46W926<4A<:0k1
3A9C5V5>b11f1b2U1><451AZ3D5<f2Y18]1U1139@M1e27P1d1N6^4224e1_2ENT1S22>N3018XC:o8Ik4_2Z121g1A1?U32
0=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1d21Ja3a3a1Z125;c6P1h12683R1g726<
4N:0k13A9C5B_43>b11f1b28F5><035130<8Q3D5<f2P3W1NMg27P1j2^42m1U3NT1S22>N355i9S2i6@:T2j6I_4_2Z12i1
A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<;C3`1^1o1c221Ha3a3l2_6HP1k16_1`3V4
26<4N:0k13A9C5B_43>b11f1b2O5><0351A8Q3D5<f2P3W1NMg27P1n1K_6U3NT1S22>N3;XC:o8IP4_2Z12i1A1?U320=@5
38:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1
><451AZ3D5<f2P3W1NMg27P1j2^42m1U3NT1S22>N355XC:o8In3_2Z12i1A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2^
4P2U3NT1S22>N3;XC:o8IR4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1o1d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2^42m1U3NT1S22>N355XC:o8Im3_2
Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A
9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3;XC:o8IZ4_2Z121g1:61?U320=@538:22I75051334
@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3[6f66W9223<4J3360S14B3A9C5V5>b11f1b2U1><45130
<Z3@35<f2P3W1NMg27P1j2^42m1U3NT1S22>N3;XC:o8Ih4_2Z12i111661?U320==2538:22C575051334@3=64?140411d
15:2CA015NLP11I:12O8CK;<;C3`1^1o1c221D02a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<Il1Y18BJ
U11==2M1e27P1j2;R42m1b2BNT1S22>N3018XC:o8IR4_2Z121g1A1?U320=@538:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1]1\1^42m1U
3NT1S22>N3;XC:g7W1I[4_2Z101i13=1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1o1c221D3a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3U11NMg27P1j2^42m1U3NT1S22>N3018gB@:
g7W1IQ6_2Z1011g111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH><
;C3C2I^1o1c221D02a3CCY2`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451AZ3D5<3El19O8BJU1139=2M1DP27P
1d1N6;k1I\12m1_22:24NT1S22>N3018\6Dk1Z::_2_6IS4_2DE011g1A1?U320=@538:22I75051334@3=6D140411d15:2
CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2^42
m1U3NT1S22>N3;XC:o8IW4_2DE01i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1o1c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2^42m1U3NT1S22>N3018XC:o8I
P4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2^42m1U3NT1S22>N3;Q7V<:o8IS4_2Z12i1A1?U320=@538:22I7
5051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><45
1AZ3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3018Q7V<:o8IV4_23V121g1:61?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1=@Mg27P1]1\
1^45j1U3NT1S22>N3;\6c3W9:o8I]4_2Z12i13661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12
O8CW1<;C3`1^1o1c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2CA><451AZ3D5<f2P3W139@Mg27P1j2^42m1U3NT1S22
>N3018\6k<:o8I[4_24U12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1c22
1Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3;T7S<:T4416Q1859:V2I
Q4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2^42BZ1U3NT1S22>N355XC:o8In3_2Z12i1A1?U320=@538:22I7
5051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ
3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3;XC:d7Z1IR4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015N
LP11I:12O8CW1<;C3`1^1o1c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2_6U3NT1
S22>N3018XC:o8IQ4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a
3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1]1\1^422j1U3NT1S22>N3;XC:o8IT4_2Z12i1A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1c221Ha3a3R=6W926<4N:0k13A9C5
V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1]1\1^422j1U3NT1S22>N3;XC:o8IT4_2DE01i1A1?U320=@538:22I750513
34@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5
<f2P3W1NMg27P1j2^42BZ1U3NT1S22>N3;XC:o8I3_2c^3dV14_2aR121b3_26=MW9505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2b4P2U3NT1Q1A10N
E253Y1U1>>`2_2Z10_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><
:1l3DY3X4Nm3P1j2e9NT1S22]135^C:o8\2_2Z10_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j
1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8=_24Vj2lV1c@416Q1859:a2_2Z1031Y2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2X452S5NT1S22]13dC:
o81_2c1`2o10Q1\7Z1`1d3e2n1:=X3Z5i8a12621F0_Ff@b2a2B?d1X=T318E<R23D1012j55Z274Z21CaAP2`21m10Q1g8`
1d3e2n1:=X3Z5i8a12621F0FS=^6U2f@b2a2B?d1X=T318R1U1L3D1012h2U2K22Z274I`11Cn3o3b9^7>_11]1`2j1W1g8`
1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R211D10o5g3V2P2W2X=b1`2P2Q1c6S2`1d3e2n1:=X3Z5i8a12621F
0VW1b2a2B?d1X=b2A18R1R23B11041h5`274Z21CZ6V;j3`2;0c1Q1g8ANk29>e2@C>71072=B1A1Q1<@[3E41Q14i1b5W1a
12621F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17;1c1FU280041Z1HAS1CL1140m118D000183=BMH1021f4S15T13Q174[1
N1Ck3l2U1b9_5g1S2`2<c1Q1g8ANk2He2T1>710:=BC1Q1MQ4X1i8a12621F0VW1b2a2B68d1^1Y2U7e1CLW218D01183n13
DR6`274[1N1Cn7b9@`2n<h3U6e\1n?nJ10W@S3b8Y4c2Bo3a1`28a1W1g8`1P4140Q2n1:=X3T>a12621F0fF4l;0\4b2a2=
4?d1W@518E<R23D10o5n5P2`?8`2YS2U[115110W1`2j1W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2HR
6n5P2`?Z1`2j10V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R23D1P6n5P2`?]1`2j1W1g8`1X4Q2n1:=X3
i<0Y1a12621F0fF40Y@b2a2=4?d1W@518R1R2H1P6n5P2`?j40`1`2?`1Q1g8`1d3e2n1:=X3Z5i8a12621F0_F65Y@b2a2B
68d1X=T318R1R22Em54`274Z21CaAY1`2j10V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2HR6n5P2n=a1
X1`2j1W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R2HR6n5P2`?[1`2P2Q1g8`1d3e2n1:=X3Z5P5h3a12
621F0_Ff@b2a2B?d1X=T318R1R2HR6`274Z21CaA[1`2o10Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2
F1R6`274Z21CaA3`2_^31Z1`2o10Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2HR6`274Z21CaA4`2f9j
T3\B]1`2n11Q1g8`1d3e2n1:=X3Z52f8a12621F0VW1b2a2B?d1>i<T318R1R2Ha5@`274Z21CaA^1`2o10Q1\7Z1`1d3e2n
1:=X3Z5i8a12621F0_Ff@b2a2B?d1X=T318R1R2HR65Z2334Z21CaAZ1`2P2Q1g8`1d3e2n1:=X3Z5i8a12621F0lFY@b2a2
B?d1X=T318R1R2HR6`274Z21CaAX1`2j10V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2HR6n5P2`?l1a2
In6o2h6@l4I]4<c37Cm3Ac5Y@g5j>61^3E27JI46X1l6j8l2i1816261U7\7K^1G05l3Q8LAl1X7=831121h1a2In9On1D\2
h2Q9c37C_4`4Z1cT1061^3E27JU1j4n1S=f12816250000T7`3o3i2;^:f1EA2R9=83141Q1a2In:]222\2f?C_4`Z161T42
R1jFD25000`A;g9F=X1W1l954o1a25CP6K@j1e84^55k2n5i:mD2o4@a5W5AMR1D9g=?1?^5e2M625000f2S5_1Y1Y1b1S40
Fj2b2h45d1>]3:Q1]1S416;1?Na25CaD9bE`Z1Q2bAa31625000j7l1n4n20a3b8a4i2S4141La25CP;d1Kn2d8mT1R^1196
1?]@Y1a3`9^4f4=831121Na25C<a9P5U:kW1EV18Dd;fL95000?UAd<Ol931121I3a2\]36Gb2a1010nn3^3?Z2[1k2CO160
P1GT2_3h1BE;b24\102TZ4Y1Q1F]7X1Cb2@X>K0P4Y2d3a6f2V6d5Z2aR1lZ1W2c@g3F1b2Ob2g2U4^9b2gJ9L]X1oA5Y7d=
:B4X18T1Hl1<;109:I2T=O3b2eh3i6m2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG
315d7d3c2Dn3313<b61Y1M>V226P12c2c5OU3NT1Q1c1E253Y1U1>>X6_=]521g2b2AMW9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>k2b2AK1W950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3m1EDn3313<b61Y1M>V226P12i1Ic6U3NT
1Q1c1E253Y1U1>>[ILb21[8m<^Em3S1911i9i4YKU=RG[27e1m>416Q1859:P2=b21Vj2lV1c@416Q1859:@b2FLY^1e5\BW
BdV1n80l21Z50n361b2;b2c1TX4110l21Z96:V3b2AMNX8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=
^1T3TNGG315d7d3c2Dn3313<b61Y1M>e1@26P12c2c6U3NT1Q1c1E253Y1U1>>^1[2]2k3`2110W:S1M1?h2b2AMW9505a1:
7:406U15K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1
E253Y1U1>>:b2DdR1ko1gCP4l1o4]Bj1l3b23=Mg2_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5Z45V1037=;0A?T3eB2k3_7GG315d7a32Nd1DDY3313<^1m1X2L1Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1M7>>m3]4P
1i?a3b23=Mg2_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a
32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>]4_3b23=MW9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U
1>>`1b2Ak1h<3Q1j1o4k6V1j1m2o6k2C:T6cAk@d2n33Z3:Q3k338Z:U3Y225d7e1g26m2m1B45T6;HI9[22b2Wi3Db2c1IZ
`1c9b\1dG:W2N\1T5@4[11l4h2]1M2b2Pf46b2gZ40^70P4;b2DdR1nElY1gCP4l7R4R=\27b2DdR1ko1gC^1a28b2PET`3J
[2l7g4>5b2cS4a1_4c62b2``4n3b2DB1j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^
1o1^32a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2_6U3NT1Q1Q12>N3;MP62V<:k2S6I`3b
21?Gj1A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1o1WQ1260;4N63=^136:K^5>b11f1b2U1><4221A
m1d2f2W5Mg2Q33]7`7>^1n65k2K87l1DZ1X2T6416Q1859:`2?V3b21F@j1A1V1^23?d2<13312D=63@140411d15:2CB7NL
1N1I:12X1CY4^1o1WQ1260;4N:l13AZ6>b11f1b2U1><4221Am1d2f2W5Mg2c:`7>^1n65P4i2c3Y21h3416Q1859:P3Q1b2
1CdP1h2k9o9[1b<YDRP1i6n1Q3;8T1]3Q5Q1641631K859:5W2k2b26:MW9505a1:7:406[1K4D140040271g11P1T111P10
15DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>5b2[S4j=U50;b2c1^W3
@gI^91n3:U504b2c1V[41Eb2FK0b7YT1b4Z5f?R>d[1R6b4V11j12]2_1a2EEb2FK0fJ2[62]2gER<jo1V4;V11j123[6E3b
2\U404b2\U40i5Kb2FVU1TS2?R7K1d5[:=00X35NY21Y2044e4X1U1X2N>b2Fem1^W1`Je100X3^31X2;\:Cb2c100Yg1Rn1
[;W4@h1g1o11168Hk5n16b2e1hP4a6i5U7i3b23=Mk5a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5Z45V1037=;0A?T3UDNo8:<G315d7a32c2DDT2T1313<b61Y1M>V2241P12c2\5V1T2P1NT1Q1AQ1E253Y1U1>>]4
ZE\3b2A4H10R2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3X?k>GG315d7d3c2Dn3313<g
1j41Y16F>V226P12c2c6U3N?DQ1c1E253Y1U1>>^1:e60e5446m6Q1Z3b2A4H10R2[4;Y2505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5`4W137=>2LT3VDm9:<G315d7d3c2Dn3313<b61Y1M>V226P12Q2Ac6U3NT1Q1c1E253Y1U1>>_80e5
446m6[3b2A20I101R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?T3AbMGG315d7d3c2Dn3313<b61
Y1M>V226P12c2c6U3NT1Q14^1E253Y1U1>>g>O168:=U16h21m4o2b2A2J10T9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5`4[17=N?T3AbMGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q14^1E253Y1U1>>g>>2b2cg42b2eP1V2
b23=e>5J0200111;212260171C2]40151V2[65V1037=;0A?T3TN\1e;2c2DDP4b61Y1M>e1@241a=NV2AT2Y1^?k;L8b20B
oQ2dGb;j>X1Gb21Vj2lV1X1Y7110k74160P1859:i114:Gb21\2]GeNdFP;eNg3X3U1W3l3^9416Q1859:[2?b21U?P[2lV1
W3[=416Q1859:?b21Vj2lV1W3[=416Q1859:[2?b21>gi2lV1W3[=416Q1859:Bb21Vj2SQ1h5W3BY5^7416Q1859:[2?b21
Vj2lV1c@416Q1859:d1K>b21Vj2lV1c@416Q1859:d1Db21a1i=jZ2lV1k5h51l4416Q1859:4[2?b21Vj2lV1c@416Q1859
:4[2i2b2?1MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V2
26P12c2c6U3>?T1Q1c1E253Y1U1>>2b2Y[4=b2o1Y;V2X1_9Y>fDU6IoW15Y14b2]k1\^2\<1b27b20Bdi2b;j>gQ1Bb222h
GO3?X2Z27nLQT2[3T2U6i6a1>2b2SI3b2ZY2S]13b2]Q4]>2b2do3k2b2AMS2h3Y2P1505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dk1R2313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>i2b2AMW9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c
1E253Y1U1>>e?m53b2`:h[4S3b22>MW9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5`4[17=^1T35]6`GGG31
5d7d3c2Dn3313<b61Y1M>e1@26P12c2c6U3NT1A?FLE253Y1U1>85h5X<k2P2j2b2A2JW9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5`4[17=N?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1^14E253Y1U1>>T3b2=3MW95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>e1@26P12c2c6U3NT
1A?c1E253Y1U1>>\2k2??6`3]7i3m2Oh2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNG
G315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1^14E253Y1U1>>j2b2AMW9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12e1Mc6U3NT1Q1c1E253Y1U1>>X6mB2b2Yf4Db214SA
14fX2iQ1R5]5k:9416Q1859:Bb214SA14fX2iQ1R5c@416Q1859:=b2c1S1lQ3;k;_F]51j12]2A5b2iR12j[36;b2]29dd2
_Io=Y2W4m12j:2b2eh32b2\W41b2[3b2Y1S19<A1V1^23?d2<13312D=63@140411d15:2C2?7NL1N1I:128@85:8H`3^1o1
WQ12500;4N:l136:Z6>b11f1b2U1><4221Ab4f2W5M^1;LQ3<50e67:U7>^1[3o2B\62U4h;j2b2Y1j1A1V1^23?d2<13312
D=63@140411d15:2CB7NL1N1I63128OC;m3^1o1jAd1g=260;4N:l13AZ6>b11f1b2U1><4221Ab4f2W5M\1Z1c:`7>^1n6^
F9b2m6id1R:_Oa;`5h:QD3b2_^1UZ26b2UMUDa9^\2Z9>b2d1X5ZIaU1Wa1b1RD116Q1e1Kh2b2AMW9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>RA
3b2dm1Wb1Ab21bm1cL[?`GP:b6416Q1859:K>b21hd1]U1lV1c@416Q1859:Cb200jh1R6c3dGlV1g70j8416Q1859:>b21V
j2lV1h7j8416Q1859:8b2TS2ig1g=1BV8B3b2af1Tb28b2c1gW4W1V21d404b2R?=oP45b2c1V[41k5X1b20F0\>^6c3o6o1
\B^>Ne108m>k=T>6=I1Z3h1d?;?`31b1Q2L4N8U1W20T2CFb2B4lDc3SZ1]2RM[<]2I1X1ZDa31b1Q2L4k6CAb2GlDc3dY2i
>I1dE`31b1Q2L4k6C5b2\T2cf1X@\62b2ba4P3b2A2J3S9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5`4<N7
=N?`2CTNGG315d7X2[1c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g?1i2b2AMW9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>_F>3b
2kR4T2h3b23=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3`4cIGG315
d7a32c2DDT2T1313<a2P41Y1M>j1;241P12c2c6k18P1NT1Q1AQ1E253Y1U1>>Y4R5k;f3b23=2JW9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>e1@241P12c2c6
:j2NT1A?AQ1E253Y1U1>>\2[3]Cj2b2A2JW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?T3TNGG31
5d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1^14E253Y1U1>>X4b23<0MM9?7]3i3505a1:7:406U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3_4_3TFF0G315d7a32e1MDD[1HT1313<b61H@M>e1@241P12R2@c6
:j2NT1A?AQ1E253Y1U1>>\2]1m1?P4W=d1Le3b23<0MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>e1@241P12c2c6U3NT1A?AL4E253Y1U1>>\2[@Q5b23=E7X
2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5R475V1037=;0A2<T3a3
R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2k31Y1M>V2241P12c23_6U3NT1Q1A?2>E253Y1U1>>V@:o8R5
b23=E7X2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5R475V1037=;0
A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2k31Y1M>V2241P12c23j4d1U3NT1Q1A?2>E253Y1U1
>>V@:o8a3b23=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d
7a32c2DDY3313<b61Y1M>V2241P12c2n49Z1U3NT1Q1AQ1E253Y1U1>>`3b23=MW9505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2n4d1U3NT1Q1AQ1E2
53Y1U1>>3b2hY4^<7b2c1[W3hP13m21h2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNG
G315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>`B3b2_U4X42b2Va4j2b2AMW9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2P5b1U3NT1Q1c1E253CEU1>>e
Ei2b2AMU2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226
P12c2c6U3NT1Q1c1E253CEU1>>8b2=S102TZ4g3j45b2a102TZ4n2b2AM000T9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g>O1=o2b2A2J10T9505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?T3TN:<G315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q
1c1E253Y1U1>>g>O1@b2HH0bf1Bj7eGd]11i5Mi2h2c1`3>b2@3L0fQ1Z9`f1gCP4Q;i5e;0;b2^2]Q1Gf8a2eFc8g4W2dU1
2b2[W2@b25]10W1m2i21jY2m2SY1V>168H6b2d1U[416Q1Ib2EL00eM1\21R4ZBjd1XG\8168HD@6]4:7\1Ab2c10a3SJ1\2
1Q40ZBk`1dS116Q1W6Eb21a1dh2lV1P:2:U11?\4416@@859:Ab21a1dh2lV1S:`11l4416Q1859:7b2c1la1P`1XY11`95b
2c1V[41?;b2FMh=`[3kA16Q1o2l12b2j^4<b24AJ0PZ46Y1Q1d2V3l26b2c1V[41m1]22b2n^46b2a10[[3kN[5m3b23=2J3
0R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?Y236?TNGG315d7a32c2DDY3
313<b61Y1M>V2241P12c2c6U3NT1Q14<Q1E253Y1U1>>V1`>168HT4h3b23=2J4R9505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?Y23FTNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q14<Q1E
253Y1U1>>g?16Q1Ab2d1a7V6eFWF\>TOPA\<^516Q11[1a1Eb2DOa7RJi236YT1\HgCP4\<^516Q11[1V1:7b2d1TP4P;16Q
17b2d1`P3dZ116Q17b2d1Xk3l?16Q12b2Ql2V3b297MW9505a1:7:406[1J0300C156271g11P1T111P1015DV1<;CJ5`49Q
17=DI`1c1V?m>GG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3N?DQ1:80N883253Y1M7>>8b22^10WZ4U6c3a17b22]\43
1Y592b2d\42b2Yd46b26SA14j^3Cb2Gj11oBc3Q?bj1i>KR1RH1b1Q2L4k6C4b2PV4W2h;2b2UU4=b21Vj2lV1c@416Q1859
:h2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P1
2c2X5Z1U3NT1Q1c1E253Y1U1>>m2b2A2J3S9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?T3TNGG31
5d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g?1f:i2b2A2JW9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5`4[17=N?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>Bb21b1ch2lV1d;16
Q1c3416Q1859:Db21b1ch2lV1d;16Q1c3416Q1859:S31T1b21`100ch2lK0i:4k1T1L:V1=5X1m37116Q1D^1_1416Q1859
:LIb21a1W]1\[1lKj:4m3:d1^1d2b11l4416Q1859:LDb21c1[_1VY1lV1U6e3W5_1416J6859:U3>b21c1bh2lV1c@416Q1
859:=b21Vj2lV1c@416Q1859:?b21TW2QClV1m5e:416Q1859:Ab21a1dh2lV1m5f51l4416Q1859:>b21Vj2lV1m5e:416Q
1859:Ab21Vj2eP1V6c@4162N8571:U3Db21BdR1nf1l8gC4k3V6c@4162N859:9b2DdR1ko1gC4k3[GU5Db21CORa2_7oDfA
5m2e=416Q1859:b1?b21>T1bh2lV1c@416Q1859:2b2=4b2hOjT3YB1b26b2f?k7hEeX3K6b2bGU?R=bk1]G?b21Vj2lV1m;
i3K416Q1859:>b21Vj2lV1g?K416Q1859:;b2kV1^8Wj10d408`1iAZ97b2DdR1ko1e2QAP4Ab25gK8d:n5c7U520R]1\7b?
?l<R713b2_h2k@=b2cV17Y6\l10d408QCR<0T39b2DdR1ko1gCP4fA1U43b2aGQ22b2ZR2Db21W2ng2^1W=k>Y50n3c@416Q
1859:L>b21Vj2lV1c@416Q1859:L2b2]HS1b21iDX30Y3j5c4h:c8W@d;o4^1R1R1HDBAd4[GP4B]9U7416Q1859:2Gb21eK
Q72Q3Yd1]4^6h1cIB_3S=416Q1859:2n2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3Z8T
3a:R8GG315d7d3c2Dn3313<b61Y1M>V226P12R2@c6U3NT1Q1c1E253Y1U1>>j3]2PCh2b2AMW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5`4[17=^1T3`Lc1GG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>m2b2
AMW9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5EJW2G[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12
c2c6U3NT1Q1c1E253Y1U1>>c8o<e3b23=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22Z4
5V1037=;0A?9j2n?U>GG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>k7^17a3b23=2JW9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M
>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>Z9h3b23=K13S9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>k9k516Q1X8R1c
3b23=K13S9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2
DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>g?14b2\6Za1P8@b21Vj2lV1`9R7416Q1859816Ab2mT1b:;T1
b82a?R?Z3V4A1`8?m>A2b2RR46b2i>UDTf1^@hO3b2eg1Pn17b2l2PR1gBiMYT1b92b2`\32b2^U2?b2FhJj:V=i5W@^O?QH
d94Y89E3b2ZV1nT3k1b2F^1339U4a@]36<H?:MT2[1e3_5S8l2`7R2Z6^3a8k3`4[1?=AV1P1^1W1n6?Y7`18\1Y2W2S4<^1
No1n1k1k1LR:1@^1694b2Ho`1[8Bb2@[:TEW?;_6U3Z1m>R9\9]8ZLb?j1<Y15b2?]H3Pk3o2b2AK1W9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5`4[17=^1T3T4oIGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>
>R4e1l4k3S895b2UQ4c>n3D>b21Xo1mJlV1c@416Q1859:Cb21dE2PEk2X1X[1lV1_5S;416Q1859:2b2ai1Cb21Vj2Z9R3h
De5_3h1a1h9416Q1859:Ab21c1jQ1gf1lV1_3k9W3416Q1859:Mb21a1Tc1T30b16j=dBSKh;k2KIW10i51l4416Q1859:\1
?b21eo1hGg2lV1c@416Q1859:Ab21Vj2lV1b67Z1W1U7416Q1859:>b21SP1Rj1lV1c@416Q1859:V3b21?MW9505a1:7:40
6[1K4D156271g11P1T111P1015D:K<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y
1U1>>R4_3R37h9416Q1859:S3b21?MW9505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7
d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>R4c@416Q1859:2b2X\42b2]13b2]1\h34b2a_1fb2o9f3b2B
G2f1;51e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1o1d21P;f1a<V526<4B;:g107AQ68>b11=k3U
1><4131AU4<f2b1]1W1NM\1Z1S4_6Y5Q1T1>X15T7F94?c2O2U1e4n7MR2n2b2Z12f1A1e320=@538:22Q1<1334D=6D1404
11U22CAW1LP11I:128F8CK3Y3^1o1WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2P3W1NMg2S4_6`7>S1:V2S6S4n@4b2]1\h
3cB2b2mH3b2]1\R23b2]1ZV42b2\m33b2]1g^3S4b2W112g12761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1
I:12X1CW1<;C3`1^1o1a3a3a3R=6W9260;4N:0`1:3A9C5V5>b11f1b2U1><4221AZ3DBf2W5M\1Z17P1]1\1d448U16U3NT
1S22>N3;\6AY<:o8IZ6b2AE1j111661?F^2204:;Y1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1
I:12X1CH><;C3`1^1DZ1<Y2F3a3CCY2W389M0P3::5P10IX10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><422
1Am1\1DB3b29R4JM1Db1=7P1d1U1Q3b14<X1R2<784NT1S22>N3018\6An1_6V2c1:Hf1_6I3b2f1b\4:b2BS1TW1d1W\1W2
]`1j4g5;b24CP6j_12T\1o>f7QN1Eb2XI]D4X6Q2W2o2l5`1Ia=1OV1dDX93=n;06b2cMdc1_@W@P<W1b2Hk<Q3m2P1[2j12
l1^3M^21R4hK]177X1g@WHb24184281@055Y8f9V7`4\1Ab2GlDc3dY2g=Q1I1UI1b1Q2L4k6C?b2GlDc3dY2i>KUI1b1Q2L
4k6C@b2GlDc3ok1d=i>KUI1b1Q2L4k6C?b2GlDc3dY2i>KUI1b1Q2L4k6Co1c28>U4h47_61@m6e3k5HV20Q53V4Y4\1Y1l1
B4?R1Z1R21S3]581Q17@71A>>o1:8c7h178?P=1^3f<\2g1B^5j5h1l81i5h2<c250_1]6T914mAoR1T@Uk16c2fP1R3YR1V
[2>?c2Xf1W9a6o5_4W7BlLEhD`6>^37Cc2885T7a8M]<W5h;gE0l9d6U>i4g1R:UB?c283Q@g1h<j5Yf1Z8^>^6\2R=T3W61
c26c2AQL^j2U9jA4c283Q@5c283Q@RX32c2<6c2QDSE]6]:^Z13c2mFXU3:c2GSCf5Y6\1T;SGnd1`B7c2cAgc3\30c;W38c
2^@aC0g\1ha11TBFc2A5iCV29X:k2PGg5ZI[1j1m25^19[1nAm1fCY4Oc2A5Y<Aa2]1^1^1`2^7T9k19h<e3;H^I[6i2g3X1
c51j1X8^Ha1g2k77c2Ga[2Vi1_:=l35c2GhT4T;`32c2A3c2Ag[2;c2A5[D^23mS20V4I[Z1Cc2AJUc1T7THZ1]6V4Ai>9X4
R8^3k1[5`1k2Hc2AQ2TAT3>UMZ5\6h7aCe70AD<XHS2W7?P1k2i2G2c2be4<c2`109gAP6]5Rk1jI@WGb;X1c2m1Q1g8`1d3
e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA:c2hY1P<e9mg1\2^9S1Q4b;5c2gg1Z1o2eY22c2hU43
c2le1k_22c2fU42c2bR22c2lU43c2aHbH2c2U73c2g[1_51c23c2kc20d3c22=1KW9505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3cM@GG315d73]32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E
253Y1U1>>U:]=i2c2@00KW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313
<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>5c2Bdi2b;j>b3c22=1KW9505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>
i4h56c2Bdi2b;j>TB>c2Bc>5jZ2b;j>k>2X1c35^906c2A0di2b;j>5c2Bdi2b;j>a3c22=MW9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2]5U1U3N
T1Q1AQ1E253Y1U1>>c91c2@c20Vj2lV1I0V9a6416Q1859:j2c2@MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>m2X;^7m3c22=MW9505<T1:7:40
6U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d73]32c2DDY3313<b61Y1M>V22
41;D2c2c6k18P1NT1Q16:Q1E253Y1U1>>m2]2P4`2T9S3Oj3c22=Mg2_6505<T1:7:406U122J02001001;212260171C2P1
1P1T111P10151BV1<;CJ5Z45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<b61Y1M>V2241;D2c2c6k18P1NT1Q1AQ1E2
53Y1U1>>\9g2c2@MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y
1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>1c23c2Wm1bb2Bc20[1`a1j4i6dKlV1o3c<416Q1859:Y1c2m1Q1g8`1d3e2n1:=
X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`2154Z21CaAAc20cl1bMTMg9d3T1i;416Q1859:>c20kg1ZR1lV1c@416Q1
859:>c20Vj2lV1P4b<416Q1859:@c20[?QZ1hP1lV1c@416Q1859:K=c20Vj2lV1c@416Q1859:Cc20Vj2dU1W1Y2]2V41b7
416Q1859:h1>c20Vj2lV1P4b<416Q1859:>c20kP2ZIlV1c@416Q1859:=c20Vj2lV1c@416Q1859:3c2iT4[AKc20[T1eDT
Q1lV1k1A[20d2`1Jg6416Q185923361_13c2Ad:4c2AXc1Yb24c2ZT1lW1k93c2ZT1lW1e1c2GX3^4d3a2R1^2b2Y35P5l3e
2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c48^5Q30A=P1S1<Y6S>c6[2C`3P5X1c2GR3R1k2Q48T10c1R2V1l55\2j8i
:a5g1EE61X9d46j2@A^2j8j1`=88b2l2aHo20d1c2GNX1Q35O19R2f4;P2H>5g1gE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX
2=T171<^3T2TE`3U7R7c=1m3c23;7W2\42P2C8H^2[2OAa5IV16ELKHP2T19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z
149DP1_4n244>9f1E868f2Co2;AK37K83U6S4k1R1T1:@7`1Bo=;NT2k6:f250g1S2o1Im3a12=I11P1@A5>3662R1;H2F3[
1c2Gk6DU4Z3P1H>h9`1Z6a9S85;Q21T1Q<1b1a2a1_2d3W18MQ1b17Y4dQ1l65Q4e14m1i2n21\5c23;7f18Be1b25Ed1o2O
^1o1R215B\18872626==7X1=2Q1JB?V14J1GF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16
V1h1C8Z1=MD4O11593724<d;=2H1=1@;:f11Mc4]8\1l1J>`1@P36C6=C6f1H=K=06W2b17DS1Al1?W10612=4D4=A5:AD31
47<_26T1c24<X3a19OLC7X2W3b3l:kAm5l1:21R39g2Dh7W<0U3S9_8fLo1d:g1d25d4c2?7<V2NT11AH=N=:V2NG0;5a2FS
1g1c3o2f2Z3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n1W4K1g4_19X137R10612\164<ACA417297>5:=V12Z1c18
9Y1IP1AY1P1F2>A5NOW1d11IP1[1U130l2d2Eo11188319T1W1c1]1C05D[1J\32n3P2]30c13Y1Q2a3c23C7[2`5d1V159;
H5<67[1C10214;67G2K1Gm2@1P6a1e3R2]2;K3;GJjFA3W22m1c7:[1411f14^1T12GN8GA`18JLY1I2Y15Y1P15@S1Q5P1K
3HKH`32R2e21S2=b2W41Cg7n138f17=C0U1CZ2<^6k2c2G7[2NT11X5K159T15D6R2447BG2X1Z3@e:g2m4Jo1_2Q;V:P2a6
X13Z108k1NCP1297a25Z15P2Y1I22\1@Hg1>70;IS2S2P1KL>U1Q3>U2e21`3c1m4i6l231W3U4<3_23Ic2G90Z3\;d2]1X1
S1W7QW1lCY@i1P1LY4e2`5231g5j?f1c23C351d4i2P3V1[4g7;S38d1a1NI;ER1;S1C28nAn62X3W4S5X3c2g82b6Q1:V2d
6Q14]4^111;8R3n6_1e?Cc2G;_:T;9k_1hDj10j1Q1d1\2l16iN0i==c2G;_:X3Qh1dGV44k5kFh5n9Q1c2Q1[3b23?_91b8
`11n5d1g61i>\4S3a3d@f1T1c@i3Q6j1Y40U1234k1?c2Q1R1P6CX>j8]1c2[HQW1H\?W6SE6c2GV_1lY2T7ZB2c2G2c2G7c
2GXT4Z2S8Y2U16c2GXT4Z2S8Y28c2GbP4e3Z2S8Y2U1:c2mCR@P>h5\Gj9eC_>[1[1c2m1Q1g8`1d3[1Y1n1:=X3Z5i8a126
21F0a=ARIb2a2B?d1X=T318R1R2k6`274Z21CaA2c2[e3Q3c2G70b2884>E13Mn3h2;8n1814100:5<5Q5MS3`=^2?6P2Cb1
9T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;3;OH4<56i12A>@:S1[;h9d3Y=X1:1m36K;Y6e1S1b3f44c2hC1P46c2hC
1R3MLFc2\Jj8b5d1R2e50m1oId3X3a12T2Z2a7dT1m3j16i6S1c2W?P10511f1`5m2o2]5b5d1R2e50FV1o2i1UEd3j42T2l
9NeS1k1l332i6a3m4c2?F0Q2=?F[22204:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2o1<P33
a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1\1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk16DF=Q1R19OR3JQ1Bb1EP1j2W
2]7NT1S22]13m=k14]371321o8Y2c2Gm1T6C22CS@j8b5d1\W1X3d1m1K5S12V3850;A34U13I@249Z52512IB:3@K8@630]
5022452X1=W18R1]5<>f4Nd3m3Ia22o1c2W4F^28:e1=O33<83f13T18<:05118M094^8o2f:]2[7K7H0R20=:1:6]F;h1k1
Nm137Z1k1P2T2Y?XKk1b396f4c2G70b28812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MQ31m2b:3Z22<
6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1S1W5^4=V2;J;3;1MH4<564d12537>@:S1GP2T2]6k8Ld3Y=X1:1
m36K;Y2k1S2^1626Ib3f4k4c2F078W14=A1V1^23?d2<13312D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1o1P9MP
;^6d2S3260;4841>:JI73AU2T4>b11f1b2O5><42213=b4\1GA_1JB=26@P15?7g2^3X6KU1H2W2:c1R14>^1g3>9LL1AR1S
11]60Q219P1155k1L4U141P3]2<6Y1c2?607SB_2S2_1a2R:X3_Ho<o5V>g<Q2Kj<81AP7Y2R21Z115Q2L4Q136Q1Z1C]2CM
c2?607cDS2_1]X1o<VDi>KU=b7Y2R21Z17Q2L4Q1n1HC]2CEc2?607cDS2_1dY2i>KhD\41b1Q2L4Q1i5CIc2A407cDS2_1U
o1^:S=e1Kc?T5\41b1Q2L4P3d1U2CDc2A407cDS2_1dY2i>KUI1b1Q2L4]4]2CCc2A407cDS2_1dY2i>KUI1b1Q2L4k6CCc2
A407cDS2_1dY2i>KUI1b1Q2L4k6CCc2A407cDS2_1dY2i>KUI1b1Q2L4k6CFc2A407cDS2_1dY2S=e1KUI1b1Q2L4]47U2CC
c2F0kDc3dY2T>DKZ3h1QD1b1Q2L4k6CFc2F0P4m=4g2l2Fdj1n>0i>KUI1b1Q2L4k6C[1c2m1Q1g8`1d3e2n1:=X3Z5i8a12
621F0VW1b2a2B?d1X=T318R1R2k6`274I>Q11C_7Q:=c2G91e4i5Q;k3U5VW1d\1\>Y?2c2aI4c2b`1f9b^2c1c28d1Q1g8`
1U3>e2n1:=X3Z5i8a12621F0_Ff@b2U1[1B68d1X=T318R1R2k65a1H74^1K1CLl:g5_5a1c28d1Q1g8`1U3>e2n1:=X3Z5i
8a12621F0_Ff@b2U1[1B68d1X=T318R1R2k65Z274^1K1Ci;g5_5k1c20k10Q1g8`1d3e2n1:=X3Z5n7Ja12621F0]5aP1V1
b2a2B68d1@g<T318R1R2k65Z2721Z21Cc6m:e5416Q1859:?c20Vj2lV1P4b<416Q1859:h12c2Tn13c2PZ2X]12c2bc43c2
ARo26c2AQ5m^1hCR1Dc20@Q5e<l9kIj2\7lIlV1c@416Q1859:2c2Xn3\1c2g1W1X8>`1X4Q2n1:=X3`1_9S3a12621F0fF4
Z@b2U1[1=4?d1W@518R1R2k6n5P2a3n;W5;c2Aj8l30W2P]2Z4X9ZM]:7c2GTO^La\1^De=3c2\m3e=2c2\W42c2a^44c2Y<
c4_R36c2SMd9Wc11o75c2T\1SNd4[[14c2a1jZ1ZZ3V1c23[100bA_9h:1>a3ZV1n?Q1eOV92216131025>2201Bk2g3o1B6
ANc2AM00T30j>c?m13V252\Je?X>3k8dR122:0M50f8AB2c2VZ4]1c2m1Q1g8`1d3e2n1:=X3Z5i8a12621F0dQ1a5b2a2B?
d1X=T318R1R2k6`274Z21<6aAi3011c24c2o]2n3a3<c250RA14VA22P1ac1j<>c250:g@14FaT2ad1W48013c2Yj3l6=c2V
X1l2kH`8H_n1JAi826P1j2c2@MW9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5`4[17=^1T3NSEQ8GG315d7d
3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>4c2XP3W5f2=c2AN09gAP6]5Rk1jI@WGb;Jc2XE]3k15FD_2a2
S33f8M[6FY2o;k5\;R7mE3f1T7_Fg2=c28[?ISP3m1T1Nd>`77c6[28c28[?ISP3WJ7o8Ec2R5h8a6`3?kR1R2PS1d4i3g:S
4h3La67`7V4d2[27c2Q^1od27_78o87c2]Df7lV37`7W97c2_Q2Ub1\36g;`>i1c2l10Q1g8`1d3e2n1:=U24Mj1_3g6Q2a1
2621F0]5n9Q3j28cAb2<T2B68d1X=T318R1R2o5KW1X174Z21Cl9d7W57c1c2m1Q1g8`1d3e2n1:=X3Z5i8a12621F0V6cP1
;b2a2B?d1Z:o1MCAn118R1R2k6`2154Z21C9W;o5W5g2g1c2m1Q1S1:i4S1Z1`1d3e2n1:=X3Z5i8a12621F0V6X@f@b2a2B
?d1X=T318R1R2_3_2K^2174\1M199[1U:o5_5_2R2c2A[1Q1g8`1d3[1Y1n1:=X3l4=i8a12621F0U5o9KKk@\5b2Ke1B?d1
j9]3T318=DU1Lk6`274>:BM1CV2K1j6m2k1n1HW5[1h29Z2c2G0[270279n5`3DQ316JDk32Q1T1i5?`1@`2`1m166;QHT10
7d4[56Y1B9C>a4o3i1B3GR1m3313g1b2l1S1e1V314131N^6U5P2mD7Q12o1=c2AVC13]3ed1Q2h42f1hQ1e5f1c2GU1Q1g8
`1d3e2W1F:=i1^1Z5W3k40Da12621F0T;`3LcGb2a2B?d1U=2LW218R1R2k6`274De11CP3:U>k1c2GU1Q1g8`1d3e2W1F72
=i1^1Z5a2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1U=2LW218R1R2k6`274De11CP3:U>V8W2c2GU1Q1`6g1>8W1Kh2`1T1
<JF:=8EJP1=M5<^3:i8a12621F0c98MQ3X5W3`4W<b2GES1B?d1X=T3180Q1R2k6`274Z21Cb3Z2_3a1a6[4e1c2m1Q1g8`1
d3e2<J<972=NJP1=Z5i8a12621F0T6Lj6YIb2a2B?d1_<HT318R1R2k6<S274Z21Cb3n=3c2A5:c2AY;]El<2cIEj1ol1;c2
AXEi8\?e2a2U1P3kAP\1<d2Vj2lV1c@416Q1859:Dd2a11bh2lV1X4[71\3IE416J6859:=d2c1bh2lV1c@416Q1859:Cd2c
1lf1eQ1lV1W3?8j5W5_1416Q1859:@d2c1bh2gGT?W3Hb<416Q1859:Ed2d]1Q2]5a4g>Z9\8SKh;c@416Q1859:R1E=d2]]
1h\1lV1c@416Q1859:<d2Vj2lV1c@416Q1859:=d2Vj2lV1h9j6416Q1859:Bd2^IPE6iK1c?U=fIc@416Q1859:>d2Vj2WQ
1d5a4Q<416Q1859:=d2WJno1lV1c@416Q1859:=d2U7Pc2lV1c@416Q1859:=d2Vj2lV1n8d7416Q1859:=d2aa1dX1lV1c@
416Q1859:?d2^^1g[1U:S1bKc@416Q1859:=d2Vj2U:fLc@416Q1859:>d2jg1W4SNlV1c@416Q1859:=d2Vj1oOlV1c@416
Q1859:=d2Vj2lV1^:T6416Q1859:>d2Vj2lV1o6c9416Q1859:^1?d2P]1\8hT1lV1h9j6416Q1859:=d2Vj2lV1c@416Q18
319:>d2gm1^:oAlV1c@416Q1859:Ad2T5W_1^CZBlV1S2_>416Q1859:h1=d2Vj2TMg9c@416Q1859:>d2de1g:iIlV1c@41
6Q1859:<d2Vj2lV1c@416Q1859:>d2Vj2ULf:b4P<416Q1859:=d2Vj2ULf:c@416Q1859:Q1d2a11S[1a<U?X1]@lV1k1W1
C@<H:Y1>k2U11\3X16416@@859:Bd2c1S[1T:cAW1]@lV1S3_=416Q1859:<d2Vj2lV1c@416Q1859:Dd24SA14fX2\=_IS2
_>416Q1859:Z1=@d24SA14fX2lV1c@416Q1859:@d2U6Of2Y`2lV1n1d>416Q1859:?d2U6Of2Y`2lV1c@416Q1859:>d2Te
1QU1lV1Y7Y9416Q1859:@d2f_1_Z1lV1_5e2R2Z6416Q1859:?d2P]1Bb\1lV1c@416Q18319:=d2Vj2lV1c@416Q1859:U3
>d2Vj2lV1a90P7416Q1859:=d2Yf1lS1lV1c@416Q1859:=d2Vj2lV1c@4141Q1859:>d2]f1a5VNlV1c@416Q1859:Cd2lC
eLcY1g70PKR4b6P:416Q1859:^1o2d2U10=Q2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13
KC5V5>d1f1b2U1><:1l3DBf2W5m3P1j2e9NT1S22]13`7P1j1o6BS1@:T2?_1416Q1859:V2Ad2Vj2l>oG]2Q6n1d4_1416Q
1859:=d2Vj2X:cLc@416Q1859:>d2To1QKlV1^:T6416Q1859:?d2Vj2ULf:c@4160P1859:k1=d2Vj2lV1d3n<416Q1859:
Ed2c1`k1QMfV15S2S1\1V5Bd4_1416Q1859:Ad2c1bh2lV1W3W5[1BT6416Q1859:>d2lU2YDlV1l4f;416Q1859:<d2Vj2l
V1c@416Q1859:?d2Vj2lV1m1Z2d;E416Q1859:=d2Vj2lV1k2g=416Q1859:?d2Vj2lV1_5Z1c3T6416Q1859:>d2Vj2lV1j
6c3T6416Q1859:Ad2fn1d8jBlV1h9U4d2416Q18319:Cd24SA14\S1k9\CP8lV1c@416Q1859:Bd244n@14WS2^5lV1c@416
Q1859:@d2l`1YY1lV1g3]4W1U7416Q1859:@d202T_1mZ1lV1[=W3416Q1859:<d2Vj2lV1c@416Q1859:=d2lT2YElV1c@4
16Q1859:<d2Vj2lV1c@416Q1859:Ad2nP2V9P@lV1h3h50P7416Q1859:=d2of1VS1lV1c@416Q1859:Ad2]k16aNlV1_2X1
h5Q7416Q1859:=d2cf1bS1lV1c@416Q1859:?d2^]1HY@dKlV1c@416Q1859:=d2R_1S[1lV1c@416Q1859:=d2Rl1SNlV1c
@416Q1859:?d2a1dh2lV1d;1l4416Q1859:=d2cP1bi1lV1c@416Q1859:Bd2Vj2\6WP17Y2e2h4j6416Q18319:=d2Vj2lV
1Y2Y>416Q1859:Fd2Q]1Y1\1b1^8[4K^1dIlV1\4k5Z6416Q1859:=d2Vj2SKh;c@416Q1859:=d2Vj2lV1j3h<416Q1859:
>d2Vj2lV1j3f5Q7416Q1859:?d2Vj2SV1@7c@416Q1859:R1=d2Vj2lV1k9g6416Q1859:>d2me1XT1fV15c@416Q1859:<d
2Vj2lV1c@416Q1859:Ad2SQ1jOWIlV1\1P1T2P<416Q1859:?d2RLgS1[JlV1^:T6416Q1859:Ad24i=Y314fX2lV1c@416Q
1859:@d2[BX`1aGiKT5m5c@416Q1859:Bd2g[1Q@Q@U;T3lV1o3S;_1416Q1859:>d2g[1^^1lV1o3c<416Q1859:=d2Vj2l
V1c@416J6859:=d2nf1WS1lV1c@416Q1859:Z3d24:MW9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5`4L>
7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>R4k1g>416Q1859:V3d24:MW9505a
1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7Q3Bc2Dn3313<b61Y1M>V226P12c2c6U3NT
1Q1c1E253Y1U1>>R4c@416Q1859:<d2Vj2lV1c@416Q1859:>d2Vj2lV1]2`1d<416Q1859:=d2Vj2lV1a9Q7416Q1859:=d
2;ji2lV1c@416Q1859:=d2Vj2lV1S?_1416Q1859:>d2Vj2fV15^:T6416Q1859:@d2c1bh2lV1k9Bd4_1416Q1859:>d2n_
1WZ1lV1`7R9416Q1859:?d2SQ1T?mY1lV1k1g>416Q1859:=d2Vj2lV1`3R=416Q1859:>d2Vj2lV1d3[5b7416Q1859:>d2
SP1Y=h\1lV1c@416Q1859:Ed244n@14[IXJb?^5S=hIc@416Q1859:>d2Cbi2lV1c@416Q18571:=d2Vj2l>oGc@416Q1859
:Md2FLo?U^1\JcFQ:`44`1h92R40:H_10316Q18319:K?d2lU2YDlV1`3E\<416Q1859:=d2Vj2lV1V4\<416Q1859:Cd2kU
2ZDlV1A0Ia7d7416Q1859:Z1==d2Qe1TU1lV1c@416Q1859:=d2Yc2l6lV1c@416Q1859:@d2Vj2mDB[A^:d4_1416Q1859:
@d2ae11bT1[U1`1c@416Q18319:=d2Vj2lV1Y4Y<416Q1859:?d2Sh2R2lV1m1o=E416Q1859:@d2Vj2dU1W1Y2d6R1a6416
Q1859:?d2Vj2lV1]2V2S5j6416Q1859:<d2Vj2lV1c@416Q1859:=d2@ei2lV1c@416Q1859:?d2Vj2lV1i811e7416Q1859
:@d2h\1nBBkIRT1i2c@416Q1859:=d2go1^JlV1c@416Q1859:<d2Vj2lV1c@416Q1859:@d2hKSQ1e3cIlV1n1d>416Q185
9:>d2_m1R5cGlV1c@416Q1859:=d2Vj2lV1c@416Q1859:FAd2kP2ZISQ1o4HT9^7416Q1859:S2?d2Vj2SQ1o4HT9^7416Q
1859:>d2ld1k9]KlV1c@416Q1859:?d2Vj2lV1e>m1416Q1859638?d2c1bh2lV1`91P7416Q1859:Bd2kh1W7^2cGlV1X:j
4_1416@@859:>d2SP2RJlV1S?_1416Q1859:@d2Vj2lV1g3m1U4W5_1416Q1859:Ad2Vj2lV1g3h3Ed1W5_1416Q1859:@d2
Vj2lV1`7N[1W5_1416Q1859:=d2[h1jQ1lV1c@416Q1859:<d2Vj2lV1c@416Q1859:=d2Vj2lV1P9b7416Q1859:>d2hW20
\BlV1c@416Q1859:>d2n_1WZ1lV1c@416;E859:=d2[BjW2lV1c@416Q1859:>d2iI\P2lV1g3k<416Q1859:=d2iI\P2lV1
c@416Q1859:@d2Vj2lV1M0Lj5l8416Q1859:>d2Wc1nV1TKg;c@416Q1859:=d2ed1`U1lV1c@416Q1859:=d2`o1eJlV1c@
416Q1859:>d2kU2ZDlV1n1d>416Q1859:<d2Vj2lV1c@416Q1859:=d2Vj2lV1h3j<416Q1859:Ad2cd1X3i1i=[2Y@lV1c@
416Q1859:>d2Vj2lV1`3P6Q7416Q1859:=d2Vj2lV1k1g>416Q1859:@d2kg1R9WITMg9i4i;416Q1859:@d2Q`1j7n1Q<XD
lV1c@416Q1859:Cd2f^1U9X=Z5e?lV1S2d2j;416Q1859:\1@d2X_1Hi9Q<XDlV1c@416Q1859:=d2^f1gS1lV1c@416Q185
9:?d2oOXAmX1lV1n9d6416Q1859:Ad2ie1W2[2hOlV1d3P2m:416Q1859:=d2Vj2lV1`7R9416Q1859:=d2Qf1TT1lV1c@41
6Q1859:>d2Zn1kKlV1c@4163M859:=d2Vj2lV1_8S8416Q1859:Kd2b1Sa1_W1[V1:04Q2Nc816J6S2_1416Q1859:4[2>d2
Vj2lV1]2e<_1416Q1859:Ad2Vj2lV1k1l3Ib1W1U7416Q1859:?d2cP1bi1lV1b6j2U7416Q1859:>d2Vj2fV15X:Z6416Q1
859:@d2Vj2lV1W1`3R5BT6416Q1859:Cd2Xd1X8[8W=@]3Q4lV1S?_1416Q1859:=d2cKbn1lV1c@416Q1859:=d2Vj2lV1d
2n=416Q1859:Kd29W1^4g3@h\12aM^5l9b3\IP3c81l4416Q1859:`2DDd298dR1_a1^5l8gCY2f1V6c@416Q1859:=d2Qj1
TP1lV1c@416Q1859:?d2W^1JS[1lV1Lf?416Q1859:=d2Vj2lV1k2g=416Q1859:?d2Vj2lV1Y3Kj4b7416Q1859:>d2Vj2l
V1Y3[5m7416Q1859:>d2aj1dOlV1c@416Q18319:<d2Vj2lV1c@416Q1859:?d2F[@SY2lV1Fl?416Q1859:=d2RASY2lV1c
@416Q1859:=d2Vj2lV1n3d<416Q1859:=d2Vj2lV1_3S=416Q1859:=d2`d1eU1lV1c@416Q1859:=d2X^1m[1lV1c@416Q1
859:>d2Si1RQ1lV1n9d6416Q1859:>d2h9kU1aZ1lV1c@416Q1859:<d2Vj2lV1c@416Q1859:=d2l]2Y<lV1c@416Q1859:
?d2Vj2lV1k1T2b<4160P1859:Ed2Vj2[U1`1A0b2Mj90c2416Q18319:Z1>d2Vj2lV1M0d?416Q1859:Cd2SQ1i1S1@^@S3P
R1lV1n1d>416Q1859:Ad2[?Sc1fGlV1j3i7n4416Q1859:U3=d2_R2fGlV1c@416Q1859:>d2Qf1TT1[L`:c@416Q1859:=d
2hn1]KlV1c@416Q1859:Bd2l;^6l92JQ8md1lV1c@416Q1859:>d2Qg1TS1lV1k9g6416Q1859:=d2Vj2dV17c@416Q1859:
=d2Vj2lV1c@416Q1859:R1=d2V8oa2lV1c@416Q1859:>d2Vj2lV1S?_1416@@859:Ad2V`1o=Z2dIlV1k2m2i:416Q1859:
=d2Sf1RT1lV1c@416Q1859:<d2Vj2lV1c@416Q1859:=d2Vj2lV1h4j;416Q1859:=d2Vj2lV1S2_>416Q1859:=d2Vj2lV1
\2V>416Q1859:>d2Vj2lV1n80c7416Q1859:Kd2P_1P8@cR1lV1_2Z140C00b28]1R6_1416Q1859:F>d2dm1i2gIlV1c@41
6Q1859:?d2]]1V@i2gIlV1c@416Q1859:<d2Vj2lV1c@416Q1859:=d2hm1]LlV1c@416Q1859:=d2hm1]LlV1c@416Q1859
:?d2Vj2lV1S60n8_1416Q1859:>d2Vj2lV1T6n8_1416Q1859:=d2[e1jT1lV1c@416Q1859:=d2Pj1UP1lV1c@416Q1859:
=d2]T2hElV1c@416Q1859:=d2\d1iU1lV1c@416Q1859:@d2WV22kCULf:[8W8416Q1859:>d2c1bh2lV1^:T6416Q1859:>
d2Vj2lV1S?_1416J6859:X3d23;MY6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3kBX;GG315d
7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1?30NE253Y1U1>58R4c@416Q1859:R3d2?MY6m2505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>R4c@41
6Q1859:=d2Vj2nNm7c@416Q1859:>d2kU10Yd1lV1c@416Q1859:Cd2Cj>gZ2nNS1BV6U>]24163M859:=d2^?gZ2lV1c@41
6Q1859:=d2Vj2lV1c@416Q1859:[2Ad2b1ch2lV1d;16Q1c3416Q1859:=d2Vj2lV1m5e:416Q1859:>d2Vj2dV17Y2Y>416
Q1859:Ed2T<X2^W10]Dj?P>X=b;i83e7416Q1859:@d2T<X2h[2m1e4XP1c@416Q1859:=d2]f1hS1lV1c@416Q1859:<d2V
j2lV1c@416Q1859:>d2en1`KlV1g6k9416Q1859:>d2fd1n9`KlV1c@416Q1859:@d2j8TT1m8o2XQ1lV1c@416Q1859:?d2
j8hT1^BSJlV1c@416Q1859:Ad2me1Y5_2ET4cGlV1c@416Q1859:>d2m3]a1jT1lV1c@416Q1859:?d2mi1_5T3cGlV1c@41
6Q1859:=d2Pf1UT1lV1c@416Q1859:=d2hR2]GlV1c@416Q1859:<d2Vj2lV1c@416Q1859:@d2le1XBPBlV1i83e7416Q18
59:@d2Pf1P9`3HjFlV1c@416Q1859:>d2Ri1h6ZJlV1c@416Q1859:>d2d]1ST1]8lV1c@416Q1859:>d2lP2YIlV1l4f;41
6Q1859:<d2Vj2lV1c@416Q1859:Bd2Vj2lV1A0c7G0c7416Q1859:Z1Ad2Vj2lV1A0[80Q1a6416Q1859:?d2Vj2lV1A0[8d
7416Q1859:@d2Vj2lV1\4KZ;416Q1859:b11?d2Vj2lV1\4V<416Q1859:b11=d2Vj2lV1Oc?416Q1859:?d2Vj2[K`;I0h?
416Q1859:=d2Vj2dU1W1c@416Q1859:=d2Vj2lV1T4^<416Q1859:>d2Vj2lV1n7Od7416Q1859:<d2Vj2lV1c@416Q1859:
<d2Vj2lV1c@416Q1859:Bd2Vj2g1W3U3fN\1a7d7416Q1859:Z1Bd2]G`24[1cOROQQ1j5c@416Q1859:>d2e[2`>lV1AQ@4
16Q1859:>d2`j1eOSKh;c@416Q1859:=d2Vj2\V1?c@416Q1859:?d2Q_2T;lV1P4i2h9416Q1859:=d2Vj2lV1P4b<416Q1
859:>d2Vj2lV1c4Z5d6416Q1859:>d2ib1c6hP1lV1c@416Q1859:=d2]j1hOlV1c@416Q1859:Cd2Pk1`<g=l4iGY3h;P5a
2P9416Q1859:@d2U71nn1oClV1_5S;416Q1859:Ad2U71lU1QIoClV1_5S;416Q1859:>d2Vj2lV1P1m7d7416Q1859:5e2m
T4o<X2Z13e2ma4c32e2ma43e2mT4o<4e2_S4]1o<i2e2>Mn7X1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4
[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>mDk2e2>MW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3N?DQ1c18<253Y1M7>>mD2e2
ma43e2ma4e34e2R`3jQ1e3e3e20=M5Q9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V103
7=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q16182NE253Y1U1>>c=Y7c3f2=MW9505a1:7:406U1
5J02001001;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<b61Y1M>V22
41P12c2c6U3NT1Q1AQ1E253Y1U10=67Y4f2=MW9505a1:7:1206E?22J0200111522212260171C2P11P1T111P10151BV1<
;C=<5Q1X340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12m1EDDY3313<b61Y1M94j1;241P12K;[1_5S1k1Y1NT1Q1AQ1E2
53Y1U1>>W5T4`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG
315d7a32c2DDY3313<b61Y1M>V2241P12c2X51X1U3NT1Q1AQ1E253Y1U1>>b3f2=MW9505a1:7:406U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5h3A5V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2X56S1U3NT1Q1
AQ1E2535S1U1>>a3f2=Mn7X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?`
2CTNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>e3f2=MW9505a1:7:406U15J02001001;2
12260171C2P11P1T111P10151BV1<;CJ5b3G5V1037=;0A?`2Cm8VEGG315d73]32c2DDY3313<b61Y1M>V2241P12c2c6k1
Y1NT1Q1AQ1E253Y1U1>>mCf3f2=M]6i2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3G5?F0
37=;0A?`2CTNGG315d73]32c2DDY3313<b61Y1M>V2241P12c2c6k1Y1NT1Q1AQ1E253Y1U1>>Y9n;_3f2=MW9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDT2T1313<b61Y1M>V22
41P12c2c6U3NT1Q1AQ1E253Y1U1>>a3f2=MW9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5Z
45V1037=;0A?P1S2TNGG315d7a32c2DDT2T1313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>e3f2=MW9505a1:7:4
06U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V224
1P12c2X55T1U3NT1Q1AQ1E253Y1U1>2;V5\:^1j2S2f2=e>5J0200111;212260171C2]40151V2c5G5V1037=;0A?`2CTNR
=2c2DDP4b61Y1M>V2241P9`4NV2AT2Y1i3f2=Md4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151
BV1<;CJ5Z45V1037=;0A?T3m8^BS1c1GG315d7a32c2DDY3313<b61Y1M94V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>c3f2=
MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ5Z45V1037=460A?T3TNGG315U5^2Y2W12c2D
DY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E2535S1U1>>^3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>Q2f2
=e>5J0200111;212260171C2]40151V2[65V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241P9`4NV2AT2Y1_3f2=MW9505a1:
7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V
2241P12c2c6U3NT1Q1AQ1E253Y1U1>2;_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ
5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>cEi3f284MW9505a1:7:
406U152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b3G5?F037=;0A?T3TNGG315d7<g14W12c2DDY3313<b61Y
1M94g1>241P12c2c6U3NT1Q1AQ1E2534T1U1>>_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M94V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>l3f2=M_7g150
5a1:7:406U140J0200111;212260171C2P11P1T111P10151B;J65;CJ5Z45V1037=;0A?T3b7V;;i2T8GG315d7a32c2DD[
1m1313<b61Y1M>HN>241P12W1[1c6U3NT1A?AQ1E253Y1U1>58P2f2=e>5J0200111;212260171C2]40151V2[65V1037=;
0A?T3TNR=2c2DDP4b61Y1M>V2241a=NV2AT2Y1l3f2=M4R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5<U3G5V1037=;0A?Y236?TNGG315U5^2a32c2DDY33120<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>V1S3
\;16Q1S2f2=e>5J0200111;212260171C2]40151V2]2m35V1037=;0A?T3TNR=2c2DDP4Y2X41Y1M>V2241P9`4NV2AT2Y1
`3f2=Mn7X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2
DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>c3f2=M4R9505a1:7:406U15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>g?1
6Q1h3f2=M4k31T5505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TN:<G315d
7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>g?16Q1\6P3m3f2=M@f8505a1:7:406U15J0200111;2
12260171C2P11P1T111P10151BV1<91CJ22`1@`1G5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<b61Y1M94n17241
P12c2c6U3NT1Q1AQ1E2534T1;I>>d5c3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z
45V1037=;0A?T3e4^IGG315d7a32c2DDY3313<b61Y1M94V2241P12c2c6U3NT1Q1AQ1E2403Y1B0A>>b3f2=MW9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?9j2TNGG315d7a32c2DDY3313<b61Y1M94V
2241P12c2c6U3NT1Q1AQ1E253Y1B0A>>a3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ
5Z45V1037=;0A?T3j1YLGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1CA>>h<b3f2=MW9505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2
241P12c2c6U3NT1Q1;5Q18<2403Y1CA>>_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5i1`25V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>e4f2=M>Q1f7505CM
:7:406U15J020011191212260171C2M21P1H:0118G0151BV1;0;CJ22X3Q15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2
S2?DDGB?^1313<b61Y1M>V2241J52c2718R1R2j2U3J3T1Q15730P1E25361C<U1>>P?a3f2=MW9505a1:7:406U15J02001
11;212260171C2P11P1T111P10151BV1<;CJ22Z45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<b61Y1M94V2241P12c2c6
U3NT1Q1AQ1E253Y1U1>>c3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3G5V1037=;
0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>>1::m3f2=MW9505a1:06:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5>S3G5V1037=;0A?Y2JTNGG315d7a32c2DDY3313<b61Y1M94g1>241P1
230^2c6U3NT1Q1AQ1E2534T1U1>94>1::]7`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2]5U1U3NT1Q1AQ1E253Y1U1>>XEd3f2=MW9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`11o1G5V1037=;0A?T3TNGG315d7a32c2DDY33120<b
61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>_6X<Q2f2=e>5J0200111;212260171C2]40151V2[65V1037=;0A?T3TNR
=2c2DDb3=b61Y1M>V2241a=NV2AT2Y1Q2f2=e>5J0200111;212260171C2]40151V2[65V1037=;0A?T3TNR=2c2DDP4b61
Y1M>V2241a=NV2Ag1<Y1`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3G5V1037=;
0A?9j2TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>b2f284^1V=52G0200111;21226017
1C2]40151V2804R3@`1G40V1037=;0A?T3KXMe:2Y22c2DDP4b61Y1M94n17241a=NV2AT24T1;\7a3f2=MW9505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22b3G5V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V22
41P12c2c6U3NT1Q1AQ1E253Y1U1>>a3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z4
5V1037=;0A?T3TNGD2315d7a32c2DDY3313<b61Y1M>V2241P12c2c6k1Y1NT1Q1AQ1E253Y1U1>>SJR2f2=e>5J0200111;
212260171C2]40151V2c5G5V1037=;0A?T3TN\1e;2c2DDP4b61Y1M>V2241a=NV2AT2Y1_3f2=MW9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2X5Z
1U3NT1Q1AQ1E253Y1U1>>`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;
0A?T3TNGG315d73]32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1AQ1E253Y1U1>>VIc3f2=MW9505a1:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<;CJ22b3G5V1037=;0A?9j2TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2`
5R1U3NT1Q1AQ1E253Y1M7>>b3f2:2MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V103
7=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2P5b1U3NT1Q1AQ18<253Y1M7>>e3f2=MW9505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241K4230=
5j1X5=LU3NT1Q1AQ1E253Y1U1>>e3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z440
V1037=;0A?T3TNGG315R6a1a32c2DDY3313<b61Y1M94V2241P123>5j1c6U3NT1;EAQ1E253Y1U1>>e3f2=MW9505a1:7:1
206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32m1EDDY3313<b61Y1M>V2
241P123>5j1`5R1U3NT1Q1AQ1E253Y1U1>>i?j3f2=MW9505CM:24:406U15J0200111462002260171C2P11P1T111P1015
1BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P123>5j1c6U3NT1Q1AQ1E253Y1U1>>o=k21j1]
4n3f2=Md4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V1<;CJ5Z45V1037=;0A?T333o?f5U8GG31
5d7a32c2DDY3313<b61Y1M94g12;241P1230=P2c6U3NT1Q1AQ1E253Y1U15894V1g3f2=MW9505a1:7:406U15J0200111;
212260171C2P11P1T111P101511@;J92;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>g1>241P124^2m5EU
351FT1Q1AQ1E253Y1T10>>T2f2=e>5J0200111;212260171C2]40151V2c5G5V1037=;0A?9j2TNR=2c2DDP4b61Y1M>V22
41a=@=V2AG\1Y1T2f2=e>5J0200111;212260171C2]40151V280Y5G5V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241a=NV2
AG\1Y1f3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2A5V1037=;0A?T3TNGG315
d7R1L9W12c2DDY3313<b61Y1M94V2241P12c2c5OU3NT1Q1AQ1E2534T1U1>>o3f284MW9505a1:7:406U152G0200111;21
2260171C2P11P1T111P10151BV1<;CJ5b35A5V1037=;0A?P1S2TNGG315d7<7=L1221W12AQ2DDY3313<b61Y1M94V2241P
12c2c6U3NT1Q1AQ1E2534T1U1>2;f3f2=MW9505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5B2J
W2A5V1037=;01??T3TNGG315d7a32c2DDY3313<b61Y1M94V2241P12c2c6U3NT1Q1AQ1E2534T1U1>>_3f2=1KW9505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2
241P12c2c6U3NT1Q1AQ1E253Y1U1>>_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z
45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2_5S1U3NT1Q1AQ1E253Y1U1>>W2f2=R1b=5J0200111;
212260171C2]40151V2[65V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241a=NV2AT2Y1n1l?16Q1k2S2f2=e>5J0200111;21
2260171C2]40151V2[65V1037=;0A?`2CTNR=2c2DDP4b61Y1M>V2241X9X4NV2AT2Y1c5U2f2=e>5J0200111;212260171
C2]40151V2[65V1037=;0A?`2CTNR=2c2DDP4b61Y1M>V2241X9X4NV2AT2Y1c5W<1V2f2=e>5J0200111;212260171C2]4
0151V2[65V1037=;0A?`2CTNR=2c2DDP4W5Z11Y1M>V2241X9X4NV2AT2Y1c5W<1U2f22:2b>5J0200111;212100400171C
2]40151V2[65V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241a=NV2AT2Y1Q2f2=2b>5J0200111;212260171C2]40151V2[6
5V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241a=NV2AT2Y1Q2f2=e>5J0200111;212260171C2]40151V2[65L9037=;0A?T
3TNR=2c2DDP4b61Y1M>V2241a=NV2AT2Y1Q2f2=e>5J0200111;212260171C2]40151V2[65V1037=;0A?T3TNR=2c2DDP4
b61Y1M94V2241a=NV2AT2Y1c3f22:MW9505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5Z45V
1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2X5Z1U3NT1Q1AQ1E253Y1U1>>_3f2=MW9505a1:7:406U15
J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c
2c6U3NT1Q1AQ1E253Y1U1>>U>c3f284MW9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V
1037=;0A?T3TNGG315d7<T32c2DDY3313<b61Y1M>g1>241P12c2c6U3NT1Q1AQ1E2534T1U1>>_3f2=MW9505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12
c2c6U3NT1Q1A2NE253Y1U1>>`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5Z45V103
7=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6U3NT1Q1A10NE253Y1U1>>_3f2=MW9505a1:7:406U15J020
01001;212260171C2P11P1T111P10151BV1<;CJ5Z45V1037=;0A?T3TNGG315d7a32c2DDY3313<b61Y1M>V2241P12c2c6
U3NT1Q1AQ1E253Y1U1>>Q2f2=e>5J02001001;212260171C2]40151V2[65V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241a
=NV2AT2Y1i3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J<801CJ5b3G5V1037=;0A?9j2TNG
G315d7T1\22c2DDY3313<Y2X41Y1M>V2241P12c2c6U3@=T1Q1AG9E253Y191I>>a2f2=e>5J0200111;212260171C2]401
51NT12804[1h3G5V1037=;0A?9j2[B0g;_4n11a62_1S1DDP4b61Y1M>V2241a=NV2AG\1Y1;Z6Q2f2=e>5J0200111;2122
60171C2]40151V2[65V1037=;0A?T3TNR=2c2DDP4Y2X41Y1M>V2241a=NV2AT2Y1Q2f2=e>5J0200111;212260171C2]40
151V2[65V1037=;0A?T3TNR=2c2DDP4b61Y1M>V2241U9[4NV2AT2Y1T2f2=e>5J0200111;212260171C2]40151V2[659L
037=;0A?T3TNR=2c2DD[1d2b61Y1M>V2241f:j2NV2Ag1<Y13g2Xh3QJj2g2<MW9505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1_13E253Y1U1>>f3eA6g2k>hA<Ud1P
S13g2Y?ZA1g25g2=]S2c[2F4g2X3VL]]22g2R85g21SA14:g2\10cY4CR3T2X5Q16;g2\10To3R;U1Z8S10LHOg2[100bA_9
h:12m3ZV1bJT:X8l<24651025>231;6Q8[1j2g2<MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T
3TNGG315d7d3c2Dn3313<d4m11Y1M>V226P12c2c6U3NT1Q1c1E253H@U1>>Q@5g2\10WZ4e;;g2[100c5cT43<NR:22g2o\
47g2oV10_^2n1W5l33g2PY3cGk2g2;7l6Q2_8W4FV4C69T2Jd1:l2<O>H0R8b2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;
HT=86LQ2Q1e4]18b6LQ2:Y18Y1Q1>f3;f2X4i1DS1A\2Z1412:2I4O@A5>5>7b3g2Ca7f1P3R1n3b17o11?AGG0Q1=MNI??a
1a2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV1IV21W4W30:]1L@R1m1B?C7277;8R1k5X2B8^19c9COk292U1Bk28n1Hl1B
0>a2V3V11R3<:\1J:FL[5DBAR2@j2^3g2;7T81^1f32Y18R3P1i2c4]112R4KS1Q12Cj7OX1`130Bj1l7Ci1;[3[409IZ2b2
i1i1]1Y18T3152=1;Z31c1n2E11F432;Q111U1]1V<g375g1<AI9S1HDR17_166\13;5g1;f1Y2D@c4\1C7H:L4R25W1S2g2
g2;7f1_6<Q1Je8BL]18Z1LLa2=65Q1S1AFW3Q6[11g1<j1T2V1i1JS74j32Ic2a1He2;F=>C<i1c5D186L3W4j2V3k16W1G=
[6LCV1b6Y3Y18Y2a3Q1m2h52h1n2ENW1T1Z2R2g2;7g4V9b5]1S1`4^4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U
1<3n<W@f2S3d2X3_1V1_1Q4b3^259M45144:2NU1:AH1d3T2g2;7f1U5T1Ha3e3P1V3g2EX1b1n2U1g1DR1Ee8Kd2[3T5`9Y
3\1n5_3Q1b3:8^8a3n1G:Bh1^>`1c28Y1W5;6k2f5k1>g39B9:]2>3=260Jn1c2g2C[1o2d1K5NH=g1c?`4W2g1j1AD\4_5f
4Ok3Eg3@2a12@8l38@n5f43?OQ1d2[2e912?;:81]1k2g3G7P62P173BV1I?H63408133H6h1h2o2^1l7l2\2d4<g2CbU1TD
S2XV1n5;S47P6]R1U5g2;7m3I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3W15C2K6L=>42CU49Z44d2T10\1k2
3J;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S1B152A358G1L\1>6D9E37=0>2`1J4N487173232h16l4Gc3m2KT2F=T
1O<AH>`1S1Fm1CD]1g72m1FW2?374CW14R25Z1KT1l1g2Cb22P9V@6Mc2Co1_2`4T1X7Y3]2Y2U1Y52S4d1f5Z1Y773B19P1
_8>g9e2OQ55n2Z2\2Ek2J_1_4^4:2X1Ej2P2T1k34<62>g2Cf1W7d>W;P6k=iCRH1^3_R1n8Cg2ChGX1=`1h1R1kE]9h8R?b
=ZAZ6Y50\AANg2CPCc3Q=9Z>e2[6mHg=P2];\?Q1DP40c2W3l345144:W2R1]1Fg2C[1C^n1`5Q>9g=?1U8>W4`9m6e40_:b
2G:6g2CoU2ai1?iA=g2CiCNM99l9TJ0`[1f:V@Z1g2CP6c2G\1S6W1X2S1o1HX2^=?44V7Do5Q3LT6Q5o<CW1i=^3U57^8Dh
3R3Gh5d2R2_4g6h4Ng2CnA4_>e7?Ab\1k3666P20Q5?m5i4j7Q:@j2b2n4_2R3i2o3Z15g2^8g@c6N@h2S3Z51]8k3c6?m1W
1=Z4mJWR1Y7g[11h23h2^814h2XP1S5W^32h2Sh25h2eKY20e`1;h2@S5i21gb2`4Fg:Ca;3h28Wi32h28<h28_31i1i21R7
cMlAjC_S26h2h]1Z1[S1`1R=P1h207a1e<@P2114>Eh4Y6X2R19<l1P4nW12Y2\C:`AY2`1\7m1?Z@2h2Zg45h28\KZ2]S2?
h2^81aCa@LS;3P4DXN[HR3Z:P45h270YOdj22h2hf3Mh2B91Ma9V=[60T1g52V1_Oa9\BZ7Q1;V4o19BHR:n21X=2<h2L1_:
X>P3a1FU1g5iP1d\16h2LkKX2^a2m2Eh2B91_:o7f7d3j5SR1mDP=^4X3<;4:d1V7d<=h2BP4]J0T1`3Q2X`1T34QJ_1Eh27
D00_:P8^:R1_2f3QFW7V4a9P8hJ8c5319h27RNb2Z4[X2a<91Ah27D1_:_B;F0^2f3`Q1]5S4g4ZNS76h27D]MUb2m25h2d1
0hAhS28h2d5]FP=1kR1b1b1Ah2o2d2WACP>a31dR16b1f2a3WU1GXH2Dh2eKZ27e80Sa1f?^1U<n1W5i2R1R3S7S8E4;5i2f
?\1144i2SA14Z1i2a10V1g8`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?7i2l;l2L\114:i21j
;_2J>\1121Y1i2a1W1g8`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?6i2l;i3\114`1i2g1Q1g
8`1d3;14R2n1:=X3Z5i8a12621F0j5\Jn6b2a2B?d1Be<T318R1R2k6R2=74Z21CaAW55i2SA14SI7i21QA121SI7i21QA12
1bd26i21QA121Z1i2a1W1g8`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=4?5^1W@518R1R2k6n5P2`?Bi212d<Y4121[IXJ
Z:W5S8_8n1o2C^V15i2f9\7147i2i=Y314KkY26i2Y=?Y314:i21g<OY3121jh2C7i21QA121\m16i2SA14l2Ua26i2i=Y31
4Tn18i21g=Y3121Tn17i21QA121^i28i24n@14W1oQ2[BHi212d<b1f2121c=ce1S8?g9102n21C6MW4P4;i2SA14TE_c1e;
X110D7i24d=Y314WS2<i212d=Y3121WS2]BT3C6i2SA14dX2P26i24n@14WS28i212n@121WS27i21QA121[[2a1i2a1W1g8
`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=41=d1W@518R1R2o5Kd2Y3P2^9l1]2f1W575i2Y=i3148i21W=i3121mo39i21
2n@121WS2c@5i2i=Y3147i21g=Y31216i2SA14nU1j87i21U?k11215i2i>Y2146i2i>=k1145i2SA14W\25i28j@145i26l
@145i2SA14Se26i27k@14TX3k2i281MW9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG31
5d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>8i21QA121a>Vd18i27a=Y314UGn`27i28P=?Y3148i21g
=Y3121UG5i2SA14S16i2d>^214S16i2Y=i314oU28i21W=i3121oU25i2SA14oU2Ai2d>^214c?g?U4h5g7d32l3X5\V1;g4
6i2d>^214Pn18i21b>^2121Pn15i2l:V6147i21j:V61215i2d>^214f1i2=N:Q1R8D`1d3;14R2n1:=X3Z5X4`4a12621F0
VW1b2a2B?d1]9j3T318R1R2k6Z23174Z21C<TA<91=i2=Nf?14gAd2Vm1gCP4kA14i2SA14[1i2a1W1g8`1P4140Q2n1:=X3
T>a12621F0fF4Z@b2a2=4?5^1W@518R1R2k6\4a1P2`?6i2i=Y314VC8i21W=?Y31216i20U;l5148i200T;l51215i2V;l5
148i21g=Y3121m=8i2Y=?Y314gMY3i1i21e1Q1g8`16]3;121R2n1:=X3P598131`2b3T2a12621F0_T1_1V1b2a2B68d1X=
T318R1R2k6@o174Z21CaA8i21g=Y3121jT29i21W=?Y3121^i2\1i21_10V1g8`1P41210Q2n1:=X3T>a12621F0fF4Z@b2a
2=4?d1W@518R1R2k6n5P2`?7i21QA121mo36i2W5a8Y3147i2W5Q8?Y3148i21U5a8Y31217i21QA121X?5i2SA14bR3:i21
2n@121_?V[1`8[1i2a10V1g8`1P4140Q2n1:=X3T>a12621F0fF4U1T?b2a2=4?d1W@518R1R2k6n5P2`?7i21QA121Ug1\1
i2a10V1g8`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2l2Q1l2n5P2`?[1i2a10V1g8`1c2\1140Q2n1:=X
3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?Z1i2a1W1g8`1P4140Q2n1:;1X3T>a12621F0fF4Z@b2a2=4?d1W@51
8R1R2k6n5P2`?d1i2g1Q1g8`1d3;14R2n1:=X3Z5i8a12621F0hR10\4b2a2B685^1[5l7T318R1R29a65Z274Z21CP2R3]<
5i2SA14Xg16i2i=Y314[`2:i21g<OY3121nc2_58i2f7\914R>WHk[1:i21^1b?1212kP1ch16i2Z@H14dX2:i2Y=i314>a5
l[3^2X56i21QA121:i207P=U1c214>Tg26i2_>c214eh16i20RA14>`1i21e1Q1g8`1d3;121R2n1:=X3l1]3P50g3a12621
F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAl2i281MW9505a1:763406[1K4D140040271g11P1T111P1015DV1<;CJ5`4[1
7=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>=i21c1]?121R2P6]5Rk1R;X?5i2SA14XC
6i2P<R514`j28i2P<X1_1Y214fj2:i21n;X1i3121[[2Z?6i2P<R514gj2?i2P<X1_1Y214^:h4<:l2S8eo1VU18i2P<Y4H1
4^:X`27i21QA121_?6i2SA14b17;i200QA121]:R]2l<XE5i20RA146i2SA14QP4e38i2SA14nP2i7b7fF5i2SA14RW3:i21
QA121kZ1hKf4fK6i2SA14kZ1Vl17i2j5^7AW314>i2j51e3@U3AW314gC]V22^S17i2j5P8^2H14:i2SA14nNgIV^1R:o3P<
6i2SA14Pa3P@`1i21e1Q1g8`1d3;121R2n1:=X3Z5Z1^7a12621F0VW1b2a2B?d1X=T318R16k1k6`274Z21CaAn55i2SA14
j^2;i2Y==[314o[2^=>PNn7Ii21m6i5?=[3121`?R43:aLfJo4m1T691C6XNn76i2g=[314W;4i2SA145i2SA14dn2:i2SA1
4bY1dO38i3Y=5i2SA14hj25i2h6Z:146i2h6Z:14_d19i21f6Z:121n_1iGAi27c;W514TDS`1_4m2W4<2I\87V>9i2k;W51
4gF;dS25:i21i;W5121[[2^=C6i2SA14a>m[3<i2^=15\314P?`1KdOje15i2^=d3149i21\=1b3121jj16i2^=1b3147i2Y
=41b3149i21W=41b3121>i2^=15\314]80Y5XW1`P1\1k99i2SA14n[1NT=@Y9Z1i2a1W1g8`1P4140Q2n1:=X3T>a12621F
0fF4Z@b2X28=4?d1W@518R1R2k6n5P2`?[1i2a10V1g8`1P4140Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R21i6n
5P2`?5i2SA14ma16i2SA14lg1h_15i2SA14Vl1_1i2g1Q1^1m5I@`1d3;14R2n1:=X3Z5i8a12621F0VW1b2a2B1=d1X=T31
8R1R2k6`274Z21CaA[1i2g1Q1g8`1d3;14R2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA6i2SA14Qd
2R26i21QA1216i2SA14fk1Ye15i2SA14fk15i2SA14PY16i2j@814dg15i2SA14dg15i2SA14im35i2SA14>=i2e1]?14R2P
6]5b82\b1jI@>i2Z10S:i1V3B14Tm2f;\A]:W1Li2Y1009Y5_4i1V3B14R2P6]5Y4g1Pe1jI@j5\A3<N8d8W18i2c:_614Pj
2[=J7i2c:l5B14Pj25i2c:_6145i2SA14Sf26i2SA14Rd2P2Ci22S:Q6J14mAoR1jKZ5i1V:R=Mb1V6a8F8i2SA14mAoR1UQ
1SI7i2SA14md1TOP2;i2i>Y214Ym1P2^4n4mIl65i2SA1425i2Z@H14<i2SA14FiCbM?\[2W45:5i2SA14F9i28P=i314oU2
`6Y6:i200h@8121dg1d48i20X=U1c214>9i200]>c2121VA9i200b>^2121S1?i20d<BU3D14jm1C_3UU1TFc2B>i20d<BU3
D14Kbm1_3Zk1c2B7i200QA1213k2b>c2^1l2d1Q1g8`1U3>CQ2n1:=X3Z5i8a12621F0_Ff@b2a2B68d1a80e4T318R1R2k6
`274Z21CaAZ1l2d1Q1g8`1U3>e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAP61l2c1l2c10Q1g8`1
U3>e2n1:=X3Z5i8a12621F0m2[J5f9b2a2B68d1X=T318R1R2o5K^1Q174Z21CaAW57?`1l2c10Q1g8`1U3>e2n1:=X3Z5i8
a12621F0oGV?b2Mc1B?d1X=T318R1R2k6^1Q174Z21CaAW57??l2>f?l6YS2Q600^1OQ?6P3R<YF_2l2>9V?130111W1=]1[
1h1<d51?341V1j5U4`3b:Z1]2Oh75a9h6h50>F?0BA9\29D0A463<0514294CHAg1N60m24R6MR15n1X3;3Y8[2mC]1l2>9\
?6S3[1h1<b511n8S3nA]3X522a9h6X6V1CX3M1AL617>\1Y2NZ3P76Q1n1X3i8[2mC5l2U@Va3Y1b>4l2U@Va3l?<l2J_:j4
W4[8kY1fCb7n2Z@\=7l28l?c<in1[6fP1Y1l2^1W1g8`1U3R1Q2n1:=X31R>a12621F0fF4Z@b2a2=4?d1W@5180Q1R2k6n5
P2`?3l2U@QZ3f1l2c10Q1g8`1U3>e2n1:=X3Z5i8a12621F0_F_=V3[1V1a2B?d1X=T318R1R2o5K`2334Bg11CT8CQ7=X1W
57W1l2^1W1g8`1U3R1Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?`1l2d1Q1g8`1U3>e2n1:=X3Z5n7Ja
12621F0^3n1QAg9g5V1b2a2B?d1X=T318R1R2k6^1Q174Z21CaA]1l2c10Q1g8`1U3>e2n1:=X3Z5i8a12621F0VW1b2a2B1
48d1X=T318R1R2k6^2174Z21CaA^1l2^1W1Ki5Q2`1U3R1Q2n1:=X3k:X3a12621F0fF4W7B_8b2a2=4?d1W@518R1R2k6\5
AP2e3j;]1l2c10Q1g8`1U3>e2n1:=X3Z5i8\142621F0VW1b2U1[1B?d1X=T318R1R2k65Z274Z21CaAZ1l2d1Q1g8`1U3>e
2n1:=X3Z5i8a12621F0VW1b2a2B68d1X=T318R1R2k6`274Z21CaA3l2U@jU3X1l2^1W1g8`1U3R1Q2n1:=X3T>a12621F0f
F4Z@b2a2=4?d1W@518R1R2P5j1n5P2`?2l2U@Jl2>_5oK2fD>d2f2d2S7Q=l2PMV:a2m1Z16KE`8;1n1f4Cl24V;c12k2@;1
i8Z2^No6_4QK`<W;?TH5l2n?j9gg3P25l2S@Q7`2^n25l2n?4ia3]3f1m2b10Q1g8`1d3e23g110:=Bg1MZ54d8a12621F0[
Fj@b2a2B?d1?U3k40[2e1CT318R1R2k6`274Z21CaA`1m2b10Q1g8`1d3e2k110:=Bg1MZ54d8a12621F0VW1b2a2B?d1e3X
7Y2T318R1R2k6`274Z21CaA:m2c@i2NW2g1Z=lJc2RQ1a1m2b10Q1g8`1d3e23g12:=Bg1MZ5i8a12621F0[Fj@b2a2B?d1n
:Y2T318G18R2k6`274Z21CaA8m2c@i2NW2g1WX1fS1]1m2b10Q1g8`1d3e23NK:=Bg1MZ5i8a12621F0VW1b2a2B?d1X=T31
8R1R2k6`274Z21CaA5m2c@i2V3g1]1m2b10Q1g8`1d3e23j1:=Bg1MZ5i8a12621F0[Fj@b2a2B?d1X=T318R1R2k6`274Z2
1CaA]1m2b10Q1g8`1d3e23g12:=Bg1MZ5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA\1m2b10Q1g8`1d3e23j1
:=Bg1MZ5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA^1m2b10Q1g8`1d3e23j1:=Bg1MZ5i8a12621F0VW1b2a2
B?d1X=T318R1R2k6`274Z21C_;Q6_5_1m2b10Q1g8`1d3e23j1:=;6g1MZ5i8a12621F0[Fe1T?b2a2B?d1X=T318R1R2k6`
274Z21CaAe1m2b10Q1Z8<ANd3e23NK:=;6g1MZ5i8a12621F0QHW4l:b2a2B?d1n:Y2T318R1R2k6`274Z21C_;Q6_5g1m2b
10Q1Z8<ANd3e23j1:=;6g1MX4Q1i8a12621F0QHT?b2a2B?d1e3X7e1CT318D218R2k6`274Z21CaAb1m2b10Q1g8`1d3e23
g12:=Bg1MZ5i8a12621F0VW1P1a1a2B?d1U:HY2T318D48R2k6`274Z21CaA6m2c@i2V3g1WX1]1m2b10Q1g8`1d3e23j1:=
Bg1MZ5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21C_;Q66m2c@i2V3g1U[2`1m2b10Q1g8`1d3e23j1:=Bg1MZ54i1
j6a12621F0nS1W3b2a2B?d1X=V1m118R1R2k6`274Z21CaA8m2c@i2NW2g1^_2SI^1m2b10Q1g8`1d3e23j1:=Bg1MZ5i8a1
2621F0[Fj@b2a2B?d1n:Y2T318R1R2k6`274Z21CaA]1m2b10Q1g8`1d3e23j1:=Bg1MZ5i8a12621F0VW1b2a2B?d1n:Y2T
318R1R2k6`274Z21CaA^1m2b10Q1g8`1d3e2k110:=Bg1MZ5i8a12621F0[Fj@b2a2B?d1X=T318R1R2k6`274Z21CaA\1m2
b10Q1g8`1d3e2k12:=Bg1MZ5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA4m2c@P6g1b1m2b10Q1g8`1d3e2n1:
=Bg1MZ54d8a12621F0VW1b2a2B?d1?U3k40?k1Y2T318R1R2k6`274Z21CaA[1m2b10Q1g8`1d3e2n1:=Bg1MZ5i8a12621F
0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA^1m2b10Q1g8`1d3e2n1:=Bg1MZ5n1j6a12621F0VW1P1a1a2B?d1U:R3T318R1
R2k6`274Z21CaAi1m2b10Q1g8ANd3e2k12:=Bg1M[3LQ14i1j6a12621F0nS1W3b2a2B?d1>0U3k40?k1Y2T318R1R2k6`27
4Z21CaA5m2c@P6g1US2]1m2b10Q1g8`1d3e2k12:=;6g1MZ5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAc1m2b
10Q1g8`1d3e2n1:=B@V1MZ5i8a12621F0VW1b2a2B?d1>0Y2AU50e4T318R1R2k6`274Z21CT7\:5m2c@P6@V16m2c@P6g1a
Y205m2c@P6g1WX1\1m2b10Q1g8`1d3e2n1:=Bg1MZ5i8a12621F0VW1P1a1a2B?d1X=T318R1R2k6`274Z21CaA6m2c@a41\
1g12n2]d24n2]d2k@B4n2]@oS2[@5n2PU1X6`W1b18n2W>hFX6kS1d3b1c@6n2Y[1]S1e5kAE<n2\;`1_3bDX6aV1Nb1[?b3
j37n2Y1_IBSQ1lG__1;n2iJBSQ1lGk@B4I3`6@n2W11\4g3@i@B[K2d5lGRImN1`75n2g^2e5c@73n2]d2c@3n2Yc1SQ13n2
UY2W;6n2VB]i1:]8bC8n2VB]i1:U3W5bCjQ16n2g^2e5jABT13n2Wa2U33n2eV2g=4n2eV2g=k@4n2UBWR2[D4n2eV2g=R@3
n2]d2^e16n2]P1oc1c@kKj84n2^P1nc1c@3n2]d2`B7n2]d2]B2e3T1W44n2nT2f1g=4n2]d2k@o[13n2]Ioj1[1n2b1Q1g8
`1d3e2n1:=X320V5i8a12621F0VW1b2;U2B?d1X=T318R1R2k6`274Z21CaAf1o2g:IX38G021111;42T152h4Q4H2Ji2\1<
l1YQ1^7KHIJI2101W1@o2W2k8c2S2:4W211o>Y2[1Z;b1o2c1V=8G021111;42Z12h4_20h3`1G\1<l1P4XM^7^27682I011
01W1d>`46:4[AY2[14\7Mo2j>8G021111;42Z12h4b8\1<l1YQ1m9g1\1d>R54[AY2]3o24MW9505a1:7:406U152G021111
;21226271C2P11P1T111P10151BV1<;CJ5Z45V147=^1T3TNGG315W7<<JY22c2Dn3313<b61Y1M>g1>241P12c2c6U3NT1Q
1AQ1E2534T1U1>>f1o2o5j88;;021111;42Z121f4]7T1\1<Y1B^30i3j2\6g@`8>3I>2a1N1:T4_3[22>_2V1`4A4Y<Q5Y2
U1o2j>8G021111;42Z12h4b8\1<l1YQ1^7^2762U1120V1d>c2^24[AY2^1o2c1V=8G021111;42Z12h4Z5=@X2\1<l1P4d3
V2]7FW?l7_282Y2`3S;g4:4T>V3Y2[14\7P1o2j>8G021111;42Z12h4b8\1<l1YQ1m9<=0K\1d>R54[AY2]1o2`6V4R48G0
21111;42Z12h4_20`1`4EF<l1i=_Cg;0Y1d>`4A4k?Y15GOAY141i?No2j>8G021111;42Z12h4b8\1<l1YQ1m9JY2U1^=R5
4[AY2Q1o2j>8G021111;42Z12h4b8\1<l1YQ1m9<=0Q1V1U1^=R54[AY2R1o2d1U=8G021111;42Z12h4Y6X2\1<l1P4XMh:
0Q1V1U1^=R54[AY2Lo2j>8G021111;42Z12h4b8\1<l1YQ1R=d>R54[AY2a1X1o2j>8G021111;42Z12h4b8\1<l1YQ1\71?
0\2;0H51W1X3[;\4E4[AY2[1Q1o2j>8G021111;42Z12h4b8\1<l1YQ1^7Y3J121W1d>R54[AY2Mo2a;X38G021111;42Z12
h4b8\1<l1YQ1Z8g4d>R54[AY2U1o24e>213G021111;42Z12h4b8\1<l1X4PMR=Mf=R54RA25g1249No2j>8G021111;42Z1
2h4b8\1<l1i;_E\:e2d>R54b@HY2Oo2j>8G021111;42Z12h4b8\1<l1o4jI^2Q5P8d>R54[AY2h1Q1o2j>8G021111;42Z1
2h4j4g3\1<l1YQ1m97\10^1Q2b<R54[AY2Ko2j>8G021111;42Z12h4b8\1<l1YQ1R=d>R54[AY2U1o2c1V=8G021111;42Z
12h4Y6X2\1<l1P4XMe:2Q1W1Q2b<g4:4[AY2`1\7X1o2c1V=8G021111;42Z12h4h5@X2\1<l1P4XM^7V32Q1W1d>g4:4[2o
>Y2`1\7DT1o2c1V=8G021111;42Z12h4Y6X2\1<l1P4XMe:2Q1W1d>g4:4[AY2`1\7Mo2j>8G021111;42Z12h4b8\1<l1YQ
1U:l2Q2b<R54[AY2S1o2c1V=8G021111;42Z12h4Y6X2\1<l1P4XMe:2Y2d>g4:4[AY2`1\7Oo2e>48G021111;42Z12h4b8
\1<l1l6f:e?R=U1^=R54[AY2Oo2j>8G021111;42Z12h4b8\1<l1f9=JY6o?R=d>R54[AY2No2j>8G021111;42Z12h4b8\1
<l1YA[>1a1R=d>R54[AY21P3<P3:\DV?K[f11V4AY@Q2o=S3P3I3h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3
o4a3a3Y1201Q2R=6W926<S119Q1;2:3KC5V5>b11f1b2U1><451AZ3DBf2W5m3P1j2i4Y1;U3NT1S22]13;WAP2:o8I3P3VT
2nn13P3:m^42P3Vg2V1P3Z1W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1P3Z10V1n4h3`1X
4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1P3Z10V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d
1W@518R1R2k6n5P2`?6P30a61_o2SC2P3RQ2@P3F_:[Cj5SR1^:]20b?6Z2a1A8[B9P3]T1Vo10n1a1AdBW@4P3Dab3^G2P3
eZ41P36P3YQ1b7UBW7ic16P3:VNiV2]<_54P3Da>oS32P3oV42P3_T32P3W\32P3_c22P3]T13P3Dab33P3gP3iA2P3jF2P3
T^42P3nH5P3DYHWj2R44P3]1hAhS24P3DTB\P35P3\10hAhS25P3]1hAhS2US13P3md1i12P3Qj33P3o[2k84P3V?SQ3S5:P
3D1_:o3Zg1hY1k25Q2;P3D1_:o3f;c[1hY1k25Q27P3D1_:Zk1hY1k24P3De_3k25P3Dc_3Mo1DP3D1_:o7]8<V3Z2HR1M?H
jP1fY1M:d1W73P3XX3[72P3nS19P3D1n6`3c;f_1d\1P:6P3e7TM]^1RMe12P3d14P3VW3A82P3o<2P3ia33P3[U3]<8P3D0
^2Q`3c5316P3DR6TR1UBSh14P3D_2Q`32P3\R44P3c63fc35P3DQGeAiY27P3D1_:hMaMd\17P3D1_:b7gc1d\1:P3D1_:b7
P4W7^X1iS1j88P3D1_:b7gc1iS1j88P3D1_:b7P4f_1d\15P3F_:Zk1a9<P3m1cFf68m1L`2PC`h1HH8P3m1ZM8m1o^2HH8P
3m1ZMV2^F`h1HH;P3D00_:Zk1bAQKc531=P3D00_:eM]JV3bAQKc531n1P3Z12T1g8`1X4Q2n1:75V11o1T>a12621F0i9l<
4n6U4U5b2a2=4?d1W>o1518R1C^13FT5J0X3<IV140111002g1`?4P3`Ldm286P3Dn53^\3`5[1P3Z10V1P1f7`1X4Q2n1:=
X3T>a12621F0fF40X;P5b2a2=4?d1W@518R1R2k6g3V2P2`?a1P3_10Q1g8`1d3e2n1:=X3Z5i8a12621F0_F23h1?R:S4b2
a2B148d1X=T318R1R2k6`274Z21CaAW1P3Z1W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6^2_3P2`?6
P3]1hAb;Uh1^N6P3\IS3Q;^\213P3]T1Pf26P3DkKa1Se2L3P3`Lbg22P3]T13P3`LYX25P3]1hAY9^j12P3iB5P3]1hA_m1
X6:Q3l:]71l<hU1eO^DD=9Q3f2e?eb1WJR7Q11eA4Q3]V3Q1gA8Q3XAQ11o^1e3`CcP16Q3\Beb1`CV?\A=Q3]?jCh^1i7^5
f1k2HV3R3X>U29Q3T1n@]i1:k5TF]T118Q3d1aH1P_2Q4T5iG1Q33Q3a=QV22Q3Wi33Q3iK]m24Q3\Bl<mi28Q3e=2U4f9U9
X=VS14Q3]V2gKQG;Q3`1Y;_3QLa3a4`FT8P5oP12Q3WM?Q3S4kA\223e5OiNS4b1S=XHj1k><Q3S4_1\2Z1@]81^Q1l2Y>g5
4Q3c5\2Z17Q3Z?o21eb1XX1k;8Q3]3i5[5k[1V=T1X_1;Q3`1l4\6_3Q:6dIUV1\?_37Q3o4[4bL]S2S4kI4Q3l4U`2TT13Q
3^\3h<3Q3e6ab34Q3eV1ge2E2Q3[c43Q3^Q2hg15Q3o4W4Sb2kM<Q3b1\3h9P2]1R;P:oc1TBV2_93Q3[k2kM3Q3bZ1d^23Q
3a=e[33Q3ZX2l`12Q3]^2g2Q32MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2
Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>2Q3Yi3:Q3R10UNET1n3Q[1_T1eF4Q3YOaR3P@3Q3VEPT3T1Q3f2V
IR2U8AcJT2iAn3554k11m2e1:31269D2h3Y@`5J[7e90P11m22CQ3f2U8W2U51T21d>R:2TV1V4P2n6k6n4aBo;3R3P=?1R3
2R3^26R3_1Y;_3fj1T83R3n4RO3R3n4\R48R3aIiP1_;QKX1W;W;6R3UJ1fFZi2e65R3WAic1DkB2R3bh23R3YX2T?2R3`=2
R3]`24R3c:^P1PW14R3i]1eA`:5R3VM_n11c45R3QU2DR5d[12R3Tg32R3^f33R3n4W42R3c`45R3_1Y;_3gT22R3\V23R3k
4U`22R3YX2X5S3760`1U8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21i1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ
3h4<5:4;j1U1a2d1`1T3\1AX1228EBFX1T1[1==Z1N78>Q2JP12A554:J2^1GX1X:S1A6;:i28_15o2<5;0o149N81AHk2H2
9_1?Ej11FQ1619P11;>8?V1037F<3416JS123Ce1\2S3760b9j1H0C\2611@V1Y4Q16l24_;^2556B4X3]5]2h;<@4;j1Q<[
1;>IFX1n2=k5DIA55?@9\1Y?a4o2<5k2Y1h;61`2?V147S1161Q1Z1d:S3760R2617A12T11AV1N1[1J3314D74@;0403;=9
@75@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1d1:C6S1Q22O94a1<2<>S11127;<9?7@>537
5?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1HP22E>291i1M:1T1330611W1924383K
5@4:253767@436Q12A;X1CB=9b1>JI62E15G871<8A4?<Q2g116G@>@7>U122Q307KH;42218W44P3O[11<0a181A7@S28>H
299U12<Ea181h1BK03164>8?24>2560342C2<11416I0S123?i1W1_4S3770Q261788467E13MS3J7KZ19;8W15@81410033
231<53CU12F[1M38@9i2A?7X4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1S1U12K\4T3=b2J;3371MM<56i1
2AO:S1Gk2=Z4j2e4l1Y39c2FY=X1:1G@d2R1;Y6e1S1S2CJf4ES31QS1f4012D`5i8X4e1^5g1h9:n3NZ8ec1^52T3J1T3]2
T3E0_2?U320c28=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j
2e9NT1S22]13dC:o8\2T3E0_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2
U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8g2T3Mg1_7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1
T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>S5T3E1j1;51?F^220?\2750513312783=63@1
40411R13=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1o1a3^32a3Bj3:N129600R4_26g4_42230;4N:0Q1I36:9C5V5>b11
f18Y2U1><4221Am1\1DBf2f4@M\1Z17P1h1386=d44e1U35HT1S22>N3;^5LBk1\8<c1:o8I>T3b5c2o22V348G31:UU3W3[
5T3E00j111661?F^2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH><;C3`1^1o1a3a3W
1Y2W389M0P3m1R20=<:6W9260;4A<:0I24>:3A9C5V5>b11f18Y2U1><4221Am1\1DBf2\4JMg27P1d1U1Q3b14<X1_2ENT1
S22>N3018n6n1f8c1:HV8IW4T3E1j1A1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1
^1o1a3e2KW1Y2R=6W9260;4N:0<<24I3A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2d44e1U3NT1S22>N3018n6Y<:o
8IS4T3E1j1A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1o1a3e2KW1Y2R=6W9260;
4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2i4e1U3NT1S22>N3018n6Y<:o8Ij2T3MW9505a1:7:406[1K4
2A156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2DP2m1313<b61Y1M>V226P12c2c6U3NT1Q1c18<253Y1
U1>>_;2U3c[41U32U3ei22U3nm3[2U3D`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5
V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o85U3fR2W?m^1n47U3aDiV1Zc1b4ZD_84U3JaQ1VW12U3]R43U3h?o
14U3h?o1fCY1U3Z10Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA?U3cH[10a4i1P3W3mb
10b5^20b1R36U3\P1ak1AU50<U3?1_:[JnP1[T1b4l2Hd<W11U3?U34lDc3dY2i>KUI1b1Q2L4k6C2U3k]44V3di2b;j>5V3
di2b;Z9_56V3di2b;Z9Bl47V3YT1b:d6RT1b;j>5V3di2b;j>e;o2T32JW9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5`4[17=N?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12Q2Ac6U3NT1Q14^1E253H@U1>>o3g;1l5j2T32JW9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`1o2[17=N?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6T2P1NT1
Q1c1E253Y1U1>>8W3dR1ko1gCP4`8Z1[A9W3dR1ko1gCP4`8Z1\6n:o2T32J4R9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5`4[17=N?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q14^1E253Y1U1>>e?116Q1o2T32J4R95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1
Q14^1E253Y1U1>>g?16Q1]9o2T32J4R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?T3TNGG315d7d
3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>h5n916Q1[9m2T32JW9505a1:7:406U15K4D156271g11P1T11
1P1015DV1<;CJ5`4[17=>2<?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253O9U1>>n1S3T323F3S95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4<N7=;B?T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT
1Q1c1E253Y1U1>>^3;B_4i61\3o2T32J4R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=N?Y23FTNGG3
15d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g?16Q16X3]c1Wk26]4:a3T33I3IY8505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12e138@c6U3NT1Q1c1E253Y1M
7>>^3;1LZ1h2Z1`2T1<[11?l2Q21b1X24L4X3l^4]4:R3T33I5Q9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5
`4[17=^1T3b8aEGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1J6Y198<253Y1T10>>]4R4T=W104X3T6`c3^5:X3PT
47Fc1Ci20i4h4>X3M00WV4j2o1116Q1\1]4:1X33X3lFoi34X3[@Yb2aT1\2X33[270279n5`3DQ316J`42Q1T1i5?`1<3`2
`1m166;QHT107d4[56Y1B9C>a4o3i1B3KNm3313g1b2l1S1e1V314131N^6U5P2k>\4d17Q12_1?3X3ZW4`67X3i7oP3UU1G
4W34X3^\3kMZ4\1Y3;d4d4P8X32_10IPCf2R1g3[2R10V20V2PH`2h6V3W1m1T1AMm5j6g1_4E8P1HNU1T3[5\2]3b97Y3PQ
4Y9i5:k1Z34Y3Zk2^4_W1>Z3lDc3dY2i>KUI1b1Q2L4k6C?Z3lDc3dY2i>KUI1b1Q2L4e4U2CP1Z3091_:o9c3iT1l8Y7\6n
<W1i>KP1R<n9R21b1`1@D0603P3j3C2B[3m4R>1h1>0I>JC3_MUU1V4^<j?T;?[37V<j6e3S3d;d2UIf@h>d2^Gh?1d2[370
Q26U2h9F814100:=4S2U2M<@P1d9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko7W2Q3`1U48E\2L9GQ2;_12n2T
=f;Y4@d8[2R1JK2f1:i6i1[370^4_:i6MP1VA7Cg2Cl1T1Fn19G9T1K5;2[1H[19@_123El1S1U12Ko7Y5`1U48R3L9GQ2;_
1Q2kI_7f7g1i1P2[370b5W7S28611Q3I[1M3I9S4Y82X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1S1V7_2=e5T1V9P8
g5Y39XFR4P:1T2[370Q2l<BR3U2M<@S3o?g2Cl1T1e29G9T1K5;2[1H[19@_123El1S1T2o7i3_1;T1U4Nc3^49Mg14a512K
V32322c2f?Gd4S9BQ4Z1J[3X4W3W1X5W20U1n3P2f8k3a9Ia6n4a::1d3f1]:Wb1d1Y;03[3`AfS26[3_EZ131eX39[3i:S6
Ub2;:Bl6W4:[3m3V4jm1`?TZ1;lBP161[36[3iP1iHmX2T=j3N[3k6D]1W5R2Y7\3HJV6`;[5]2Fa3W1<]8o31NZ<h;M1WLQ
8d1T97[3oU2n5_8X>^Cl2>[3`AR6JPR1R:W7RGX2o>_1[>c4Z6G[3d4k2`6a9Y3UJF21a1m30=c8d1bEhIg4Em7R1c4@[3`7
]17bJbHj1Z6o3W:Y2aP1l>4W306[3bT2k=V@g1h1;[3TFE31_U1\>2`7T2XZ14[3ZW1lFe7:[3c8l1\6Z1f:S2l4jGgE3[3a
^4[18[3d62P2T4Y:o;db1]1[3U1Q1g8`1d3R2Bn1:=X3_4JR4f4a12621F0VW1b2a2B?d1X=T318R1R2k6`274De11CP3`>1
[34[3_9fKdU22[3Y]4>[3ne2Y4GP=fFl3a6=`2U9=85B[3i:h2_1j1U1`8n5[U1_S1j1@4RFf4e2T7B3[3_9Z_23[3iX1P`1
3[3nA4O[3TLP7Q3m1]Ag62If4[=d2i2_:h4g3Y4f2_1BV1Y1O3408124H1[38[391_:Zk1dGoDQ=1[3h2[391[1AP2<j1P1_
1U1A^2M=I141172=C94>6Q5V6h2l1m1Ic15Q2n2EG^:]2<a2b1m55U1_5i1d3X3=U2Eb5OO`1S4R5_1l4D9[15l1145D_5k7
X3W2]4J0T10720T3Q482S2[39i8Nf21\1335I141118=R1X11Q26I>>;CGf2^3=S1h1l2^15g2X2;f9j:U2l1e6i1\6:CfF1
X2h19>[1Nc1X1e51h7[3Z4d1Q1i1n1[3T<D1`13O141118=R1S1_2I1<>O3k1^1^3_4b1d14P5E\9j:b<o5<:CXC]31N?b26
;46D03a8f9m20W4\17c1W1\1W2[37_4Z5Q24A7X13O141136=@=c1;c28>64Go1^1^3R6CF9X?j:G^2]1m7^1Je3<:C02l4W
1U4K5`129n1l12Z5X4AV1S1TAo6\17k2Q49[3\>f;P;[X1]R1QK\17R1[373[12[2d6]1P1W2\7cMbAQ1[8k1g3c;QN^31`1
l1o2R2U3U1072R13_2l3U1[37_12>j4T5X3\7?c2[6]:Q1a4iEP4W5k1m2>:c;X@9^55k<l4]4JU1072U3@>[3`:c<W1QKcN
i2aKP1e3WJ;V72j1[391IQ1R5_2P13`1d3e2n1:=X3Z5[5]3a12621F0[Lj:k1Fa2B??T1X=T318R1R2R3j2Mo1@7467GS11
6<S3U3W;4[3PU3]<_53[3Sl2X47[3_f2W2cZ1V4g3E9[3a<X2aX2Z1cZ1V4]4W52[3gZ43[3ZLin12[3Qa42[3m^43[3\S3`
[14[3kS3Q[1Y33[3g^4_3\2[3>`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f
1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:k1S7=[3iS2W1aAm=a;`5^8Y24P62T>9[3aT3a;`5^8Y24P62h2T36FW9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c
1E253Y1U1>>gDg2T36FW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b
61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>D[39k@A`AaDe8<@`=l8c;\6P1j5Q2Bb35o2F[391_:_BR1P2>f3QFf6g4a9P
Q1Q2[4F@312C;[39gX1UR2a5Q2c5312CY1[3351Ma9V1g7W4?f2<_3h182ER1]11FZ1WKW4T8f>R50R2V5Q1;V4o19BHQ=1X
=2>[3f?QOf6<3e3Y6g1Z8N2gZ1S=<[3XY10P3<W68e5VBn2i5fP22[3bl2\2[30[270279n5`3DQ316J`42Q1T1i5?`1@`2`
1l1066;QHT107d4[56Y1B9C>a4o3i1B3MLR1^1[1313g1b2l1S1e1V314131N^6U5P2[?a57Q12o1Z2[30[270279n5@g1W1
D0P316J`42Q1T1i5?`1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1e1V314131N^6U5P2mD7Q12o1G[3
7Y2U2^6c4l1W5fZ1Be12]9X7a2g3V2_1@o2`8l4lL@[37]6Y@1bY1Q1X22]9b=W4`;a@UB[9l3[3<10U29?U320=@538:22I
=07334@3A24?1S257?L15k1P1K:]1CW1<;C3o4a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3D\1l1b
1BE[2a15U2P1d14P1FX8ENT1S22]13;V3f5AT8\123:o81l3[3<10U29?U320=@538:22I=07334@3A24?1S257?L15k1P1K
:]1CW1<;C3o4a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3D\1l1b1BE[2a15U2P1d14P1FX8ENT1S2
2]13;V3f5AT8\123:o81d1[3=_1[:S3h5AK^?a<aQ1d2KY1]1X398A3:O3I@2>f1l34\1:DT196m57a1=Y16R1]5<>X=IJm1
2l8[5[3<10U29?U320==2538:22C5=07334@3<424?1S257?L15LN1NK:]1CW1<;C3`1He2f2Ja3En1LGU8T46W92;1Y1;k1
3A9C5a4D>d12c18Y2S11>477101AZ1`1>DY12l1b1B=334U1P1=2>A5NV1P1[1812I6;:DFN630l2a2224524NBAA56T129S
13g2C05`1U4A2Q8\123:^1P1_61V3[3>0a1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83o4a3a3B22h
2g9Z36W9j1;k13KC5a4D>b11f1b2U1><7101AZ3DY3W5m3P1j2l7h1NT1S22]13dC:HV8T12R4[3>0W19211F?U320l2=073
312@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3Z1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U1><
7101AR12T2DY3Y1R3Jm3P1j2Z21_59^1NT1S22]130:T:`5b3:Z100S1^6T1m2[3>0a1211F?U320l2=07334@3Y11S25;X1
15k1P1K:]1CW1<;:83o4]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3W5m3P1j2\2X7NT1S22]13`:S9:`
2^6T1`2[3>0_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3
d2b2m3P1j2e9NT1S22]13S5g;h2:o82[3T25[3UZ3aP1Bh25[3Wh1d1XY2T82[3SQ45[3SQ4[4W9Y24[3g^4Y2U1X2\3[270
279n5`3DQ316J`42Q1T1i5?`1@`2`1m166;QHT1074_4[56Y13>9C>a4o3i1B3j1m3313g1b2l1S1e1V314131N^6U5P2mD7
Q12o1X2\3[270279n5`3DQ316J`42Q1T1i5?`1@`2`1m166;C]GT107d4[56Y1B9C>a4a3=i1B3j1m3313g1b2l1S1e1V314
131N^6U5P2mD7Q12o1[2\3[270279n5`3DQ316J`42Q1T1NR1Lj2?`1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1m33
13g1b2l1S1e1V314131N^6U5P2\5`?7Q12o1[2\3[270279n5`3DQ316J`42Q1T1Q2X2^1?`1<3`2`1m166;QHT107d4[56Y
1B9C>a4EY3i1B3j1m3313g1b2l1S1e1V314131N^6U5P2\5`?7Q12o1X2\3[270279n5`3DQ316J`42Q1T1Q2g3?`1<3`2`1
m166;QHT107d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1e1V314131N^6U5P2mD7Q12o1Y2\3[270279f57`3DQ316J`42Q1
T1i5?`1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1m3313g1U2<l1S1e1V314131N^6U5P2mD7Q12o1W2\3[270279n5
`3DQ316J`42Q1T1i5?`1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1m3313g1b2l1S1e1V314131N^6U5P2mD7Q12o1W
2\3[270279n5`3DQ316J`42Q1T1i5?`1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1m3313g1U2<l1S1e1V314131N^6U
5P2mD7Q12o1W2\3[270279n5`3DQ316J`42Q1T1i5?`1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1m3313g1b2l1S1e
1V314131N^6U5P2mD7Q12o1F_30k4j5X8a5W6P2;=2k2K\5ZFj16e8X<k;V5[=W1c3[1n4`6T1=R19l21=f2<:?C3b2JP41A
:?d2dZ1h2d32\LET3?[1[4i3o?j2]1@e300_:P8R_1OV3bA[He2c5312_E7e30aBno2c5317e3jm1fd1c534C8e3[j1e4_c1
c534C;e30F0hA0gS2VLc531:e3Y^1V?eHc?Q1d;J1U6;e300_:b7VB`Q1d\1c5317e30^2Q`3c531;e30F0hAhS2lJY1c531
:e30F0hAhS2VLc5317e3jDf3WZ1g_1iCQ73e3[a3U17e3gX1iY2c534Cn1e3k4<n20`4i2W1e1P1^3^3X12?H2@<1U1<I17N
U1HDR4c6g30JjA\8?J1BQ1V1T22T6Q;2R1f5R3;G050W1Bi1i4=E_13e3eX1kY2Oe3n53U=0Y2A00I]2_2R11Hc4fFgZ1j3\
1Q3[4@3U1_4o1F1f<^<S2e31X8>NH27B^2=X1U1AS1Q3[6@D1m1U1b1U12Eh4Z:0b>P3Q13h8;S1Q12S1k7Z6Z3R3T2Q3?l2
85319:032W1=<d5F1R30^90U:6e31_:Zk1hY1k2?e31_:]@<V3Z2HP2?cQ1fY1M:d17e31_:Zk1S5\JS=9e300_:Zk1d\1c5
31:e30GhAY9^j1VLc5312e3ab35e31_:Zk1d\13e3TB\P33e3nR1b_27e3HhA^KYX1VLZ47e3G0[A<hS2VL6e30`b3c531Y1
e3E10T1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2m5Mn5P2`?;e30F0hAeER^1VLc5316e3G0hAhS2VL4e
3cV2U4gW18e3G0hAWh1`;lJY15e3HhAhS2VL3e3Oaa33e3iZ2gW17e3Hj;m5hS2VLn67e3G06aAhS2VL3e3Wa3Y13e3nMbd2
7e3G0hA\;[h1VL7e3G0hAhS2YKL3e3da3L5e3]M>dd2S76e3HhAhS2VLS79g3_:VISR1UDiFk8W:X>4g3_:b7gc15g3_:b7P
4f_1[2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1><:1l3DY3W5m
3P1j2e9NT1S22]13dC:o8[2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f
1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8[2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3b<?6
W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8Z2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8m3j312g12>1?F^220?\275051
3312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221A
Z3DBf2W5Mg27P1j2i48\1U3NT1S22>N3;n6Y<:o8IV4j31j11?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L
1N1I:12X1CH><;C3`1^1o1f2Ja3W1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2i4e1U3NT
1S22>N3018n6e:c1:o8IW4j312P1;:2761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o
1a3a3i1g1R=6W92230;4N360Q1>:3A9C5V5>b11f1b2U1><4221AZ3DBf2W5M\1Z17P1]1\1i4^16U3NT1S22>N3;n6`4h7:
[8CIm3j31j12761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3Z6g66W9260;4
E8360k13A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;k4R2Y<:o8IT4j300j11?1?F^220?\275051
3312@3=63@140411T1865:01CB15L1L1N1I:12X1CW1<;C3`1^1o1a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5>b11f1b2
U1><4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3018n6Y<:o8IQ4j312g1A1?F^220?\2750513312@3=63@140411d15:2CB
15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221AZ3DBf2W5M\1Z17P1j2d4
c16U3NT1S22>N3;n6Y<:o8Io3j312g1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1
a3a3a3R=6W92230;4N360Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2W5M\1Z17P1j2d4c16U3NT1S22>N3;n6Y<:o8IP4j3
00j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<;C3`1^1o1a3a3a3R=6W9260;4N:0k13A9
C5V5>b11f1b2U1><4221AZ3DBf2f4@Mg27P1j2i4e1U3NT1S22>N3;[6BY<:o8Ii3j31j1A1?F^220?\2750513312@3=63@
140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg2
7P1j2T5Z1U3NT1S22>N3;n6Y<:o8Ih3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`
1^1o1a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2T5Z1U3NT1S22>N3;n6Y<:o8Ig3j31j
1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W9260;4N:0k13A9C5V5>b
11f1b2U1><4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;n6Y<:o8Im3j31j1A1?F^220?\2750513312@3=63@140411d15:
2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W9260;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2_
6U3NT1S22>N3;n6Y<:o8Ig3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a
3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;n6Y<:o8In3j31j1A1?F^220?
\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1f1
KU1><4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;n6Q6W6:o8I4h3j31j1A1?F^220?\2750513312@3=63@140411d15:2C
B15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1f1KU1><4221AZ3DBf2W5Mg27P1j2_6U3NT1
S22>N3;n6Y<:o8In3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6
W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;n6Q6W6:b8<F2^2j3`2?U320l2=
07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9f1337S14B3KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]1
3dC:o8m3j32i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<
4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2V5X1U3NT1S22>N3;XC:o8Il2j330g1C?U320l2=07334@3Y
11S25=V115k1P1K:]1CW1<;C3o4a3a3\1T2R=6W926<S1;Q1>:3KC5V5>b11f1b2U1><451AZ3DBf2W5m3P1j2i4e1U3NT1S
22]13;XC:o8Ib3j302h11A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3o4c221D3a3CC12217g1R=6W926<F<;Q
1>:3KC5V585b11f1b2U1><4221AZ3DBf2W5m3P1j2d44Y1;U3NT1Q212]13018XC:_2_6Ig2j33h1C?U320l2=07334@3Y11
S25=V115k1P1K:]1CW1<;C3o4a3a3a3R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2W5m3P1j2_6U3NT1S22]13;XC
:o8Il2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3o4a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1>
<451AZ3DBf2W5m3P1j2_6U3NT1S22]13;P:W9:o8I[2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3\1T
2R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8k2j33h1C?U320l2=07334@3Y11S25=V115k1P
1K:]1CW1<;C3o4a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2W5m3P1j2_6U3NT1S22]13;P:W9:o8Im
2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3o4a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451A
Z3DBf2W5m3P1j2S628U3NT1S22]13;XC:o8Ih2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3o4a3a3\1T2R
=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2W5m3P1j2_6U3NT1S22]13;XC:o8Il2j33h1C?U320l2=07334@3Y11S2
5=V115k1P1K:]1CW1<;C3o4a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2W5m3P1j2S628U3NT1S22]1
3;XC:o8IZ3j302h1C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3o4a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V
585b11f1b2U1><451AZ3DBf2W5m3P1j2d44e1U3NT1S22]13018h7^4P7:o8Il3j32i1A1?U320=@538:22I75051334@3=6
D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1N
Mg27P1j2_6U3NT1S22>N3;XC:o8Io3j32i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;
C3`1^1o1c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3;XC:o8Im3
j32i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1a3a3a3R=6W926<4N:0Z1@3
A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3;XC:o8I[2j3`2?U320l2=07334@3Y11S25d115k1P
1K:]1CW1<;C3o4a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8h3j31j1A1?F^220?\
2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U1><
4221AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;n6Y<:o8I]2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4c221H
a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8[2j3`2?U320l2=07334@3Y11S25d115k1P
1K:]1CW1<;C3o4a3a3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8[2j35Z2?U320l2=07
334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8
\2j35Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j
2e9NT1S22]13k;h7:o8]2j35Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b
2U1><:1l3DY3W5m3P1j2e9NT1S22]13k;W2`5:o8_2j3`2?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<;C3o4a3a3a3R
=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13m8h1m8:S6DV2S4j300j1A1?F^220?\2750513312@3=6
3@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1o1a3a3C4h2l;U16W9260;4A<:0X1B3A9C5V5>b11f1b2U1><4221AZ3D
Bf2W5Mg27P1j2\2R4U3NT1S22>N3;g4V2If8h2:o6o1I_2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a
3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3d2b2m3P1j2e9NT1S22]13S5g;h2:o8]2j30_2?U320l2=07334@3Y11S25
d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;Z1@3KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2m4g4NT1S22]13dC:o8\2j30_2?
U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2m4g4NT1
S22]13dC:o8`4j301i1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1o1d21Ja3a
3Q3d4[56W9223<4J3:0X1B3A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NM\1Z17P1j2V5X1U3NT1Q1Q12>N355`4[2[<:\1o
4\25I@R4j301i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1o1c221Ha3a3R=6W
926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2P3W1NMg27P1j2_6U3NT1S22>N3018XC:o8I\2j30_2?U320l2=07334@
3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2W6]3NT1S22]13dC:o8^2
j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e
9NT1S22]13X7[<:b8<F\2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b
2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8F]2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3;U3R=6
W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13QCB:o8`2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3o4a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13oBD:12j8]2j30_2?U320l2=073
34@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13QCB:LR
8^2j30=Q2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P
1j2e9NT1S22]13dC:T2c4V2\2j30=Q2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>
d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8\2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3
R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:]6a2^2j30_2?U320l2=07334@3Y11S25d115k1P1
K:]1CW1<;C3o4c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8\2j30_2?U320l2=0
7334@3Y11S25d115k1P1K:]1C1U1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:
o8`2j30[23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5Q54>d1T1Ab2U1><:1l3DY3W5
m3P1j2e9NT1S22]13^:U9:o8h2j30_2?U3204g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3o4a3a3a3R=6W9j1;k
13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2Z21X7NT1S22]13b2`2`>:o8\2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3o4a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2e9NT1S22]13dC:o8i3j300j1A1?F^220?\275
0513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1o1a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221
AZ3DBf2W5Mg27P1j2_6U3NT1S22>N3;n6Y<:o8I\2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3o4a3a3a3R=
6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2T5`4NT1S22]13dC:o8]2j30_2?U320l2=07334@3Y11S25d115k1P1K:
]1CW1<;C3o4a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W5m3P1j2m46`4NT1S22]13dC:o8j2l3j1A1V1^23?d2<1
3312D=63@140411d15:2CB7NL1N1I:12X1CY4^1o1WQ1260;4N63371<Q13AZ6>b11f1b2U1><4221Ab4f2W5Mg2m8e1Cl6>
^1n6^Fh2m3i1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8CY4^1o1d21`N26<4N:g18AZ6>b11Y4U1><45
1AU4<f2P3W1NMg2S4_6`7>X15]Ml2m3i1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK]3^1o1c221^N
26<4N:g18AZ6>b11Y4U1><451AU4<f2P3W1NMg2S4_6`7>S118]M2o3\^32o396P4^[1E\k1iHdD8P4eQ4Z2d11j92Z53P4g
U4m95P4^`1RAVo1Q44P4Ya1ma2\12P4_c14P4W=Ri3l<f2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`
4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5`4[17=^1T3eI^4GG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>h2T3MW
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>o1626P12c2c6U3
A<T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3Q@R>GG315d7d3c2Dn
3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[
17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1CA>>j2T3MW9505a1:7:406?KK4D156271g11
P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2`5R1U3NT1Q1c1E253Y1U1>>i?Jn2T3M
W9505a1017104:406[1K4D0056271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c
2c6U3NT1Q1c1E253Y1U1>>P50m8b4T3M>Q1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3W1[17
=^1T333Ca12621F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<b61Y1M>V226J524^2718R1R2j2U3J3T1Q1574P1E25361
C29U158>>901:Y30^:a8m2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b1m2[17=^1T3TNGG315d7Y2Z1
c2Dn3313<b61Y1M>V226P12S1_1c6U3@==FQ1c1E253Y162K>>R3T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5B2J1U2G[17=>2LT3TNGG315d7Y2Z1c2Dn3313<b61Y1M94V226P12c2c6U3N=FQ1c1E2534T1U1>>_Hg2T3MW9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1
E253Y1M7>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3m1EDn3313<b61Y
1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>P3T3MW9505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5`4[17=^1l21
5TNGG315d7d3c2Dn3313<b61Y1M>`1E26K212c2b2n31U3NT1Q1c1E253Y1U1<1>j2T3MW9505a1:7:406EEK4D156271g11
P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>`1E26K42c2\2V4U3NT1Q1c1E253Y1U1>>g2T3MW9
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT
1Q1c1E253Y1U1>>V>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn331
3<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>hBi2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[1
7=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2`5R1U3NT1Q1c1E253Y1U1>>k@1g2T3MW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q16\1E253Y1U1>>i2T3M
W9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226K212c2]5U
1U3NT1Q1c1E253Y1U1>>k2T3MW9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5`4[17=^1T3\KS11a1GG315d7
d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1BB>>h2T3MW9505a1:7:406[1K4:9156271g11P1T111P1015DV1<
;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E2534T1U1>>Q3T3M_4Mi3505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5b3G5[17=^1T3`7Y:T2T:GG315d7W1\2c2Di2T1313<b61Y1M>V226P12c2c6k1Y1NT
13Mc1E253Y1U1>>h2T3MU2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=>OT3TNGG315d7d3c2Dn331
3<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>l2T3MW9505a1:7:406[1K4D156271g11P1N511P1015DV1<;CJ5`4[17=
^1T3]5T2R2^DGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253O9U1>>n1i2T3MW9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5`4[17=^1T3UBh6U5GG315b1Q6d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>
>i2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12
c2c6U3NT1Q1c1E253Y1U1>>Z=k;Lg2T3MW9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG31
5d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:406[1J030D156271g11P1T111P1015
DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q12`1E253Y1U1>>h2T3MW9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1b1a1TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NK8Q1c1E253Y1
U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1b1a1TNGG315d7d3c2Dn3313<b61Y1M>V2
26P12c2c6U3NT1Q1c1E253Y1U1>>h2T3MW9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5`4[17=^1T3RFQ8GG
315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3A<T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1
>>e:f2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226
P12c2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7
d3c2Dn3313<b61Y1M>V226P12c2Z5X1U3NT1Q1c1E253Y1U1>>j2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5Z45[17=^1T3V4mIGG315d7d3=a1CDn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>j2T3MW9505a1:7:406U
15K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q18Z1A3240
3Y1U1>>h2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V
226P12c2c6U3N=FQ1c1E2534T1U1>>k2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22`4[17=>2LT2OfF
]7GG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>j2T3MW9505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5`4[17=^1P1S2TNGG315Y6=0Kd3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>i2T3MW9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1C0
NE253Y1U1>>Q5i2T3M5Q9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TN:<G315d7d3c2Dn3313<
b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>]4T3T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P3O?[
17=DIT3U>4KU3Z9\2GG315c2P5d3_1S1Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E2534T18L>>bHl3T3M>Q1f7505CM:7
:406[1K4?4156271d121P1H:0118G015DV1;064CJ5X3W1[17=^1T3Ka12621F0_JGG315d7U3>S2?D\1B?^1313<b61Y1M>
V226J52c2718R1R2j2U3J3T1Q1574P1E25361C<U1>>P?]3T3Ml2Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91
CJ5`4[17=^12GY2Y>Lm>GG315k55b1BQ34I5>1MD4?T2T1313<a2U2j11Y1M>V226P12i1Ic6U3NT1Q1c1883253Y1M7>>V3
T3MU2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5Z45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn33
13<b61Y1M94V226P12c2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[1
7=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>j:i2T3MW9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2D4i3313<b61Y1M>V226P12c2b5P1U3N=FQ1c1E253Y1U1>>l2T3MW
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7T1_2c2Dn3313<b61Y1M>V226P12Q11_1
c6U3@=T1Q1c1E2534T16N>>[3T3M@f8505a1:7:406U15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@X25V147=^1T3KX
MGG315d7T12Y22c2Dn3313<b61Y1M>n1726P12Q1a1c6U3N=FQ1AQ1E2534T1;I>>d5g2T3MW9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7Z2Y1c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>i2T3M
W9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3lDW9GG315d7d3c2Dn3313<b61Y1M>V226P12c2c6
U3N=FQ1c1E2534T1U1>>m2T3M4R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1Y2JTNGG315d7d3c2
Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>g?16Q1;P3T3MW9505a1:7:406Z10K4D156271g11P1T111P1015D
V1<82CJ22b3M[17=^1T3T>o?GG315R6a1d3c2Dn3313<b61Y1M=0V226P12c2c6U3NT1Q1c1E253Y1@<7>>T3i2T3MW9505a
1:7:406[1J04D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1
C0NE253Y1U1>>m2T3MW9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5`4L>7=^1T3j7]9k<GG315d7d3c2Dn33
13<1`61Y1M>V226P12c2c6U3NT1Q1c1E253Y1M7>>]4g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3
M[17=^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>k2T3MW9505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5h3G[17=^1T3Y9jDGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1:X1E253Y1U1>>\8b@
S3T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C60B540W1T25G[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<b
61S15M>V226P12c2c6T2P1NT1Q1c1E253Y1U1>>Q3T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]3
5G[17=^1`1B0OTNGG315d7d3c2Dn3313<b61S15M>V226P12c2c6T2P1NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5BMo2[17<0^1T3TNGG315d7d3c2Dn3313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1
>>j2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3S4PJGG315d7d3c2D[2b1313<b61Y1M>V2
26P12c2c6U3NT16Jc1E253Y18L>>h2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`4[17=^1T3S4PJGG3
15d7d3c2D[2b1313<b61Y1M>V226P12c2c6U3NT1Q1c1E253Y1U1>>?S400PBc?d^1mi12DG6f8F@36S400WZ43[18S400ka
2Ta1V7_1U::S400bP1dT1[a1cC2\18>S400\V1jS322819D5\2_7<S400kNS5eX2aMU19m8<J;S400WZ43Q19`5\3T12:S40
0YX1dd1X]13[1R:48S400WZ42\18V9P1S400P330Y4oGm1T23oj1Y1VZ13<50072;8`86>632;596S400WZ42\17S400WZ42
\1_96T40bW3dR1<==T40_7mIZV2^R1F082W1n8>6T40WZ4U1W9W18T40ik2O00[]1g;5T40WZ4a;57T40bP1n1eR1[a1cC9T
40YX1mQ3JAe9?2:T40^g1d1]HPf1d2G8h:9T40WZ4>5225h::T40WZ4>5225Z1]93T40WZ45T40ca2[W1WA4T40WZ4[;?T40
PU17T:a;ea108`1i3e3T?Q5g9:T40PU1o`2VDJ1O029T40PV1iT21;d6YHZ77T40^R10gW3\1m54T40WZ4Z74T40WZ4Z74T4
0Wl3o=4T40WZ4\15T40Qa1Ui2a;7T40QY1ho2\1[;57U4b6Z2X5`k1TP217U4bW3cAQB1?V:2U4me41U43U4m805U4RQ4`8c
9`13U4ld404U4\^4_603U4ma1P`1@U49gAI`3?U1]5Rk1m:]?m7R61j1Y@3U4[g2Rc15U4c5ml3l7G1U4=V40XP2_R2\8168
HS2f5MD5V4iR4\81S94V4iR4\815V4V[41n3:9V4PZ1UQ31m3090V5DV4kP11][1`3_>W1aH[:i280m45;1\3Q2n2c13V4V[
41GV400m]19U2j9on1h60X9^1916Q1S2Q2FE8;K4V4gd3^F15V4ZT4i4Q218V4Xj3^9^71^7k119V4iR4e21d51V4b3K8V4c
6VFhj2bC1^514V4V[41T46W4^T1fV316Q18W4]e3Z:\;16Q1[95W4U[416Q16W4U[416Q1;6W4cX4a216Q17W4oI`5d[316Q
16W4U[416Q1T45X4jo360X99X4W5fJg<[1Y7Ri1ZA`92X4jo31X42X4RY41Y42Y4Yg25Y4lU2^Z1SJm63Y4PY408Y4eo1\17
`1U=h\1:2Y4Q`22Y4b\43Y4]<TP41Z42Z4Z`42Z4b32Z4ho1U1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@51
8R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4U1T?b2a2=4?d1W@518R1R2k6n5P2`?W1[4W1g8`1X4Q2n1:=X3
T>a12621F0[@Z64Z@b2a2=4?d1W@518R1R2k6@]5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R
2k6^2_3P2`?a1[45Q1g8`1d3CQ2n1:=X3Z5i8a12621F0[@Z64Z@b2a2=4?d1X=n2518E<R29a6`274Z21CP2`?V1[4W1g8`
1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1[5k:518R1R2k6n5P2`?Z1[4W1g8`1X4Q2n1:=X3h2o2b40g3a12621F0fF4Z@
Md1a2=4?d1W@518R1R2k6n5P2`?[1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4a8_4X3Dm1X252=4?d1W@518R1R2k6\5AP2`?
[1[4W1g8`1X4Q2n1:=X3T>a12621F0_F640Y@b2a2=4?d1Q3Y2[1_9518R1R2k6g3V2P2`?\1[4W1g8`1X4Q2n1:=X3i<0Y1
a12621F0fF40Y@b2a2=4?8V14W@518R1R2k6@]5P2a:n4`1[45Q1g8`1d3CQ2n1:=X3Z5^70Y1a12621F0fF4Z@b2a2=4?d1
X=n2518R1R2k6`274Z21CP2`?Y1[4W1g8`1X4Q2n1:=X3i<0Y1a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?k4;W1[4
W1g8`1X4Q2n1:=X3i<0Y1a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[4W1g8`1X4Q2n1:=X3i<0Y1a12621F0fF4
Z@b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2[6?n5P2`?V1[4W1
g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?5^1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@Md1a2
=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4l;]4b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X
4Q2n1:=X3T>a12621F0fF4h:a5b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1
W@518R1R2k6d2Y3P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W5Y1[4W1g8`1X4Q2
n1:=X31P<Q2a12621F0fF4c=f2b2a2=4?d1W@518R1R2k6n5P2i7f7Y1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4^1g1]3e9b
2a2=4?d1W@518R1R2k6^2_3P2`?W1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2;]5f9W1[4W
1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2i5f9W5X1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b
2a2=4?d1W@518R1R2k6n5P2S1?U4f9V1[4W1g8`1X4Q2n1:=X3T>a12621F0\>Y84Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[
4W1g8`1X4Q2n1:=X3T>a12621F0Q@d64Z@b2a2=4?d1W@518R1R23g6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0Q@d64
Z@b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1J\?518R1R2k6n5P2`?W1[4W1
g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R23g6n5P2`?`1[440Q1g8`1d3CQ2n1:=X3Z5i8a12621F0fF4Z
@b2a2=4?d1X=n2518R1R2k65Z274Z21CP2`?V1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2
`?W1[4W1S1T5^2`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F
0fF4Z@b2a2=4?d1W@518R1R2k6\5AP2`?V1[4W1g8`1X4Q2n1:=X3Q;R3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?
Y1[4W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R2k6g3V2P2W2f;a1a1[4W1Z3\5`1X4Q2n1:=X3V5<1U1
V117b32Q2a12621F0fF4Z@b2a2=4?d1W@518R1R2e4U2n5]1B`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W
@518R1R2k6n5P22]?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:
=X3T>a12621F0bF34Z@b2a2=4?d1W@518R1R2k6n5P2`?^1[45Q1g8`1d3CQ2n1:=X3Z5i8a12621F0fF4Z@b2a2=4?d1X=n
2518R1R2k6`274Z21CP2`?V1[4W1g8`1X4Q2n1:=X3Z8i5a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1R4d4`
1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?a1[440Q1g8`1d3CQ2n1:=X3Z5i8a12621F0V9_=4Z@b2
a2=4?d1X=n2518R1R2k65Z274Z21CP2`?W1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=41=d1W@518R1R21i6n5P2`?
V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R21i6n5P2`?U1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z
@b2a2=4?d1W@518R1R2k6n5P2`?\1[461Ng8`1m1a1>9S1Mn1:=X3S4P:a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?
g1[42T1g8`1X4Q2n1:75V11o1T>a12621F0fF4Z@b2a2=4?d1W>o1518R1R2o5J0X3<P240111002g1`?W5W1[410T1g8`1X
4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?Y1[410T1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1
W@518R1R2k6n531j1`?Y1[410T1g8`1X4Q2n1:=X3T>a12621F0_4VB4Z@b2a2=4?d1W@518R1R2k6n53l1`?\1[410T1g8`
1X4Q2n1:=X3T>a12621F0_4VB4Z@b2a2=4?d1W@518R1R2j60i5431j1`?X1[4W1\6Z2`1X4Q2n1:=X3Y5`7Y1a12621F0fF
4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1J\?518R1R2k6g3V2P2`?V1[
4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2P5j1n5P2`?V1[4W1g8`1X4d1<n1:=X3T>a12621F0fF4Z@
b2a2=4?d1W@518R1R2k6n5P2`?W1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4]<l3b2a2=4?d1W@518R1R2k61l5P2`?V1[4W1
g8`1X4Q2n1:=X3T>a12621F0T@a64Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[4W1g8`1X4Q2n1:=X3T>a12621F0FoE4Z@b2a
2=4?d1W@518R1R2i3Q3n5g18`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0X1]E4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[4W1g
8`1X4Q2n1:=X3T>a12621F0fF4=l?b2a2=4?d1W@518R1R2k6b12X4P2`?X1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a
2=4?8V14W@518R1R2k6n5P2g<h2X1[4W1g8`1X4Q2n1:=X3T>a12621F0V;_;4X8Q8b2a2=4?d1W@518R1R2P2j4n5P2`?U1
[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[4W1g8`1X4Q2n1:=X3T>Y172621F0fF4Z@b
2U1[1=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2U1[1=4?d1W@518R1R2k6n5P2`?V1[4W1
\7Z1`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?V1[4W1S7c1`1X4Q2n1:=X3T>a12621F0fF4Z@b2
a2=4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6d59P2`?W1[4W1g8`1
X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6V4g1P2Kd>W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4
?d1W@518R1R2k6g2V3P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6]4`1P2`?V1[4W1g8`1
X4Q2n1:=X3T>a12621F0fF4\4m;b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0W=^94Z@b2a2=
4?d1W@518R1R2k6n5P2`?V1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4Y1P?b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X
4Q2n1:=X3T>a12621F0fF4Y;P5b2a2=4?d1W@518R1R2k6n5P2`?Y1[4W1g8`1X4Q2n1:=X3T>a12621F0fF4X<Q4Dm1a2=4
?d1T<R4518R1R2k6\5AP2`?Y1[4W1X8>`1X4Q2n1:=X3`1c<a12621F0fF4Z@Dm1a2=4?d1W@518R1R2k6\5AP2`?V1[4W1g
8`1X4Q2n1:=X3T>a12621F0fF4V3S=b2a2=4?d1W@518R1R2k6n5P2`?W1[4W1g8`1X4Q2n1:=X3T>a12621F0^>W84h9a6b
2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6\4a1P22]?W1[40V
1g8`1X4Q2n1:=X3c<`1a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0]=X94Z@
b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2U1[1=4?d1W@518R1R2k6n5P22]?W1[40
V1g8`1X4Q2n1:=X3T>a12621F0fF4h:a5b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF40Y@
b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?g7W1[40V
1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1J\?518R1R2k6n5P2`?X1[40V1\7Z1`1X4Q2n1:=X3T>a12621F0fF4k<^
3b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3g8\5a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2^<Q3W1[
40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2_=P2Y1[40V1g8`1X4Q2n1:=X3T7o6a12621F0fF
4\4m;b2;U2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2U1[1=4?d1W@518R1R2k6n5P2`?
W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4j1_>b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0f
F4Z@b2a2=4?d1W@518R1R2k6n5P2e3j;W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k60m5P2`?V
1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z
@b2a2=4?d1W@518R1R2k6d2Y3P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4l;]4b2a2=4?d1W@518R1R2k6n5P2`?W1[
40V1g8`1X4Q2n1:=X3R<Q2a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z
@b2a2=4?d1W@5180Q1R23g6n5P2`?Y1[40V1g8`1X4Q2n118=X3T>a12621F0fF4Z@b2a2=4?d1W@5180Q1R23g6n5P2`?X1
[40V1g8`1X4Q2n1:=X3T>a12621F0fF4h:\2T3b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n118=:m2T>a12621F
0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[4000T1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?
[1[40V1]20X6`1X4Q2n1:=X3c1`<a12621F0fF4k1^>_22a2=4?d1W@518R1R2k6n5P2`?Z1[40V1S7c1`1X4Q2n1:=X3c1\
6P3R3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3c1`<a12621F0fF4Z@b2a2=4?d1W@518
R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3P8S6a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X
3Q;R3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1
R2k6n5P2`?W57X1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4a8h7Dm1a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:
=X3T>a12621F0fF4R1W?b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4b7g8b2a2=4?d1W@5
18R1R2k6n5P2`?V1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?V1[40V1g8`1X4Q2n1:=X
3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2
Mm5n5P2`?W1[40V1b4T4`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?Y1[40V1g8`1X4Q2n1:=X3T>
a12621F0fF4Z@b2a2=468d1W@518R1R2k6^2U39P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4W7R9b2a2=4?d1W@518R
1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?^6W1[40V1g8`1X4Q2n1:=X3
T>a12621F0fF4Z@b2a2=4?U1>W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3f1]<a12621F0fF4Z@b2a2=4?d1W@518R1
R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W5W1[40V1g8`1X4Q2n1:=X3T
>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6d59P2`?W1[40V1R4d4`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R
2k6n5P2`?V1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3T>a1
2621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`<o2W5Y1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R23
g6n5P2W2f;a1Y1[40V1\7Z1`1X4Q2n1:=X3T>a12621F0c>V4k34Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1W3P1Q
2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?^1[40V1]20X6`1X4Q2n1:=X3c1i4b1j2X3a12621F0fF4k1^
>_22a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3n6R4R3a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1
[40V1b7T1`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0\?Y
74Z@b2a2=4?d1W@518R1R2k6n5P2`?[1[40V1g8`1X4Q2n1:=X3T>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1W@518R1R2k6
n5P2`?W1[40V1g8`1X4Q2n1:=X3o;T2a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3o;T2a
12621F0fF4Z@b2U1[1=4?d1W@518R1R2k6n5P2`?X1[40V1\7Z1`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2
k6g3V2P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?n2W1[40V1g8`1X4Q2n1:=X3T
>a12621F0fF4f9c6b2a2=4?d1W@518R1R2k6n5P2`?Z1[40V1g8`1X4Q2n1:=X3T>a12621F0fF40Y@b2a2=4?d1W@518R1R
2k6X51CP2`?\6W1[40V1g8`1X4Q2n1:=X3T>a12621F0[DZ24Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=
X3T>a12621F0fF4V6S:b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3]6f7a12621F0fF4Z@b2a2=4?d1W@51
8R1R2k6n5P2`?X1[40V1g8`1X4Q2n1:=X3]6f7a12621F0fF4Z@b2S1]1=4?d1W@518R1R2k6n5P2`?V1[40V1g8`1X4Q2n1
:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0fF4Z@b2a2=4?d1W@518R
1R2k6g3V2P2`?W1[40V1g8`1X4Q2n1:=X3T>a12621F0bF34Z@b2a2=4?d1W@518R1R2k6n5P2`?W1[40V1g8`1X4Q2n1:=X
3T>a12621F0fF4Z@b2a2=4?d1W@518R1R2k6n5T1K`?4]40hAhS28]40hAhS2SMl5705]40hAY9^j1;]40hAk:lh1h@WB600
06]40hAhS2kR125]40hA_m1X65]40hAXc1_@6]40hAR6\<Xa16]40hA_m1X6US15]40[A<hS26]40hAZ;]h1ZS15]40hAhS2
kR15]40hAhS2nR15]406aAhS26]40hAAo1VQ25]40hAhS2l46^4Y>^3eHX1iY14^4hA_m1X65^4hAY9Ud1X63^4hAhS24^4h
AhS2kR1>^4hAoh1h:R=_117T2lA80027^4hAY9^j1SMT607^4hAhS2SMg5<05^4hA_m1X6j=5^4hAY9^j1j=4^4hAY9^j14^
4j;m5hS2[1_41Q1g8`1d3e2n1:=X3Z52f8a12621F0VW1b2a2B?d1>i<T318R1R2Z6@`274Z21CaA7_4gAP6]5Rk1jI@:_4g
AP6]5Rk1_?j1_8@j58_4gAP6]5Rk1n>k:@9_4gAP6]5Rk1d9U@@[2?_4gAP6]5_7[^1V5jI@m5TB1O029_4l54e;P6]5Rk1j
I@8_4gAP6]5Rk1TEV507_4gAP6]5R7oc1[JZ1_41Q1g8`1d3e2n1:=X3Z52f8a12621F0VW1b2a2B?d1>i<T318R1R2k6`27
4Z21CaA6_4gAP6]5Rk1[J7_4gAP6]5Rk1[J]K8_4gAP6]5Rk1jI@g58_4gAP6]5R7oc1[Jj57_4gAP6]5Rk1[J07_4gAP6]5
Rk1[Jg58_4gAP6]5Rk1jI@hQ17_4gAP6]5n1Si1[Jd1_41Q1g8`1d3e2n1:=X3Z52Y4\4a126210E0ST1R3b2a2B?d1>Mk;T
318R19h1^50J@`274Z21CaAQ;2:_4gAh1W4]5Rk1jI@h5=7_4gAP6]5`6ad1[J7_4gAP6]5h_1Y;[J8_4c;?c5P6]5Rk1[JX
1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAZ1`40Q1g8`1d3e2n1:=X3Z5i8a12621
C20RASFb2a2B?d1X=T318R1R2k6`274Z21CaA\1`40Q1g8`1d3e2n1901;X3Z5Q7g1a12621F0VW1b2a2B?\17X=T318R1R2
k6`274Z21CaAe1`40Q1g8`1k2He2n1:=X3Z5i8a12621F0n3OP1i3\Mb2a2B1=d1X=T318R1R2k65Q1J=74Z21C\5e5^6_5Y
3_1`40Q1g8`1d3e2n1901;Dc2Z5i8a12621F0c5^;SFb2a2B?\17X=T318R1R2k6Ej174Z21CaA_1`40Q1g8`1d3Oe1n1:=X
3Z5i8a12621F0VW1b2a2B68d1X=T318R1R2k65Z274Bg11Cl9d7W57X1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?
d1X=T318R1R2k6`274Z21CaAY1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21C`:P7e1`4
0Q1g8`1k2He2n1:=X3S1V4i8a12621F0V9E@c9W8_2\8b2a2B?d1X=T318R1R2k6W1X13204Z21CaAW57h1`40Q1g8`1d3e2
n1:=X3Z5i8a1100521F0cQ1b1h2V1b2a2B68d1f3a9T318R1R2k65T1U174BW1?1Cl3JEg6[5Y9]1`40Q1g8`1d3e2n1:=X3
Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k65X2174Z21C_;Q6W57\1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0j@7R76i>b2a
2B?d1X=T318R1R2k6`274Z21CaAY1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k65Z274Z21CaAZ1
`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6^2174Z2199aAY1`40Q1g8`1d3e2n1:=X3Z5i8a1262
1F0eQ1`5b2a2B?d1X=T318R1R2k6`274Z21CaAb1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0^1]1b7fLb2a2B?d1X=T318R1R
2k6`274Z21Cg6\1C\5d1f1W57\1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0\H6Q9`5b2a2B?d1X=T318R1R2_3[3`274Z21Ca
A\1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0_F<Y@b2a2B?d1J]<T318R1R2k65Z274Z21CaAa1`40Q1g8`1d3e2n1:=X3Z5i8
a12621F0_Ff@b2a2B?d1JT21Y2l22l4T318R1R2k65Z274I`11CaA^1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0_Ff@Z1W1a2
B?d1X=T318R1R2_3[35Z274I`11C`?P2[1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0_Ff@b2a2B?d1X=T318R1R2k65Z274I`
11CaAb1`40Q1g8`1d3e2n1:=U24MZ5i8a12621F0cAf6g1a4a8b2a2B?d1X=T318R1R2k65Z274Z21C_;Q6W57Y1`40Q1g8`
1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21C_;Q6Z1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2
a2B?d1X=T318R1R2k6`274Z21CR42[=e1`40Q1\7Z1ANd3e2n1:=X3Z5i8a12621F0k:f;^1f:0\4b2a2B?d1X=T318E<R26
2a65Z274Z21C9Q1U@[1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0\Hi>b2a2B?d1X=T318R1R2k6`274Z21CR42[=Y1`40Q1g8
`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21C`:P7f1`40Q1l6j1`1d3e2n1:=X3j1_3i8a12621F0
d2d@T4h8n6b2a2B?d1X=T318R1R2o5K`2604Z21C`8l4j2X1W57_2Y1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d
1X=T318R1R2k6`274Z21C`:P7Y1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA]9Y1`
40Q1g8`1d3e2g16:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAZ1`40Q1g8`1d3e2g16:=X3Z5i8a12621
F0VW1b2a2B?d1X=T318R1R2k6`274`1I1CaAY1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B68d1X=T318R1R2k6`27
4Z21CaA\1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B148d1X=T318R1R2k6`274Z21CaA_5e3Z1`40Q1g8`1d3e2n1
:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k65Z274Z21CaA_5Z1`40Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1
X=T318R1R2k65Z274Z21CU8[9e1`40Q1\7Z1`1d3e2n1:=X3Z5i8a12621F0R3h7Z3h9V?b2a2B?d1X=T318R1R2o5K`2334
Z21C_;m1\2f1W57k3_1`40Q1g8`1d3n1;008n1:=X3Z5i8a12621F0m@XFb2a2B?d1X=T318R1R2k6`274Z21CS3]>_5[1`4
0Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B1=d1X=T318R1R2k65Z274^1K1CaAZ1`40Q1g8`1d3e2n1:=X3Z5i8a12621
F0VW1b2a2B?d1X=T318R1R2k65Z274Z21CP2`?W1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`27
4Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21B0aAY1a4Q1g8`1d3e2n1:=X3Z5i
8Y172621F0VW1b2U1[1B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1
R2k6`2604Z21CaA[1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21Cc5m;]:8[1X1a4Q1g8`
1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CY>W3X1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a
2B?d1X=T318R1R2k6`274Z21CP2`?Y1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VV1Ob2a2B?d1X=T318R1R2k6g1H74Z21CaA
Y1a4Q1g8`1d3e2n1:=X3f1c3i4o3a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12
621F0VW1b2a2B?d1X=T318R1R2k6e1J74Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`2
74X1Q11CaAZ1a4Q1g8`1d3e2n1:=X3Z5f7@Aa12621F0VW1b2a2B?d1b8e4T318R1R2k6`274Z21CaAZ1a4Q1g8`1d3e2n1:
=X3Z5i8a12621F0V;_=]6Q8b2a2B?d1X=T318R1R2k6`274Z21CaA_1a4Q1g8`1`33e2n1:=X3Z5i8a12621F0i=nD]4b2a2
B?d1X=T318E<R29a6W14S174Fc11CaAZ1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0hR1]4b2\1T1B?d1X=T318R1R2k6`274X1
Q11CaAW1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a
12621F0_Ff@b2a2B?d1X=T318R1R2k6`274Z21CaA^1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0_F23h168V>b2a2B1=d1X=T3
18R1R2k6`274Z21CaA\1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0_F23o18V>b2a2B?d1X=T318R1R2k6`274Z21CaAW1a4Q1g
8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a
2B?d1X=T318R1R2k6R2=74Z21CaAZ1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0YS1GT3b2a2B?d1X=T318R1R2k61^274Z21Ca
A[1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAm926AY1a4Q1g8`1d3e2n1:=X3Z5P50
g3a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0UR1P5b2a2B?d1X=T318R1
R2k6`274Z21CaAY1a4Q1g8`1d3e2n1:=Z2MZ5i8a12621F0c:bLb2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n
1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21Cg6i:[1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0nF[14V1_=b2a
2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0aNd8b2a2B?d1X=T318R1R2k6`274Z21CaAX1a
4Q1g8`1d3e2n1:=X3Z5i8a12621F0f:_Lb2a2B?d1X=T318R1R2k6`274Z21CaA_1a4Q1X1b2W3c1`1d3e2n1:=X3U133R2i
1e2S6a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1\;k1T31
8R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21C\2T?^1a4Q1g8`1d3
e2n1:=X3Z581\29b3T2a12621F0VW1b2a2B68d1X=T318R1R2e4U2`274Z21CaAY1a4Q1g8`1d3e2n1:=X31X5i8a12621F0
VW1b2a2B?d1X=T318R1R2k6`274Z21Cm;c5Z1a4Q1g8`1d3e2n1:=X31X5i8a12621F0VW1b2a2B68d1X=T318R1R2k6`274
Z21CaAW5]1a4Q1g8`1d3e2n1:=X32W5i8a12621F0m=Z;m=b2a2B68d1X=T318R1R2k6`274^1K1Ch?h1X1a4Q1g8`1d3e2n
1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA^6Z1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B68d1
X=T318R1R2k6`274Z21C\2]5f9X1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1Md1a2B?d1X=T318R1R2k6`274Z21CaAX1a4
Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B68d1X=T318R1R2k6`274Z21CaAZ1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW
1b2a2B68d1X=T318R1R2k6`274Z21CaAa81Z1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z2
1Cg1l1DW=Y1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21Cg1DT?[1a4Q1g8`1d3e2n1:=X
3Z5i8a12621F0T@QGb2a2B?d1X=T318R1R2k6`274Z21Cg1l1U4f9Z1a4Q1g8`1d3e2n1:=X3Y50i8a12621F0VW1b2a2B?d
1X=T318R1R2k6`274Z21C\2W1l=f1a4Q1g8`1d3e2n1:=X3j4>0[1F:h22_3a12621F0T@Lm2VCb2a298?d1X=T318R1R247
d3=[2`274Z21CaAY1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0_Ff@b2a2B68d1X=T318R1R2k6`274Z21CaAY1a4Q1g8`1d3e2
n1:=X3Z5i8a12621F0VW1b2a2B68d1X=T318R1R2k65Z274Z21CaAc1a4Q1g8`1d3e2n1:=X3h2a2i8a12621F0hR10\4b2a
2B68d1[5l7n2518E<R29]5S15Z274Z21Cm1U3]<^1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1;Q3m4l4T318E<R
29a65Z274I`11CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1[5l7T318R1R2k6`274Z21CaA\1a4Q1g8`1d3e
2n1:=X3Z5i8a12621F0V4oR1b2a2B?d191Q3m4l4T318R1R2k6`274Z21CaA[1a4Q1g8`1d3e2n1:=X3Z5i8Y172621F0VW1
b2a2B?d1;o7l4T318R1R2k6`274Z21CaAa9X1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0V4oR1b2a2B?d1X=T318R1R2k6`274
Z21CaAZ1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0^EgAb2a2B?d1X=T318R1R2k6`274Z21Ca>o2W5X1a4Q1g8`1d3e2n1:=X3
Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CS2]?X1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1g6`6T3
18R1R2k6`274Z21CaA_1a4Q1g8ANd3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1U2a4P2_4T318R1R2o5K`274Z21C[1k<Y3_5
W1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaAZ1a4Q1Q4e4`1d3e2n1:=X3Z5i8a1262
1F0XAmEb2a2B?d1X=T318R1R2k60_274Z21CaA[1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318=DR2k6`27
4Z21Co9h6Hc6o1a4Q1g8`1d3[1Y1n1:=X3b1g3i8a12621F0j3b655f2d11nGb2a2B?d1U1d8]3T318R1C^1g2S4=R274>:B
M1CV2M]2\4h6HW5[1[1a4Q1g8`1d3e2n1:=X3J_4i8a12621F0W:nLb2a2B?d1U1R<T318R1R2k6`274Z21CR2^?`1a4Q1g8
`1d3e2n1:=X3;n4@i4Fg2a12621F0fK0g8f2b2a2B?d1X=T318R1R27c6`274Z21CaAW5_1a4Q1X8>`1d3e2n1:=X3Z5@i4^
3a12621F0c9SJ^3P1a1X28B?d1_6h6T318R1R2k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3l1]3i8a12621F0VW1b2a2B?d1X
=T318R1R2k6`274Z21CaAZ1a4Q1g8`1d3e2n1:=X3Z5i8Y172621F0VW1b2U1[1B?d1X=T318R1R2k6`274Z21CS2]?X1a4Q
1g8`1d3e2n1:=X3Z5g6Q2a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA[1a4Q1g8`1d3e2n1:=X3Z5f1P5Q2a12621
F0iE\Ab2a2B?d1X=T318R1R2k6`274Z21C_=Q4Z1a4Q1g8`1d3e2IT1:=R2U1Z5i8a12621F0XQ1m5b2a2B?d1X=T318R1R2
k6`274Z21CaAX1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B1=d1X=T318R1R2k6`274Z21CaAZ1a4Q1g8`1d3e2n1:=
X3Z5i8a12621F0\EiAb2a2B?d1X=T318R1R2k6`274Z21CaAW57X1a4Q1g8`1d3e2n1:=X3Z5>Z8a12621F0VW1b2a2B?d1X
=T318R1R2k6`274Z21CaAY1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0[@AXFb2a2B?d1X=T318R1R2k6`274Z21CaAX1a4Q1g8
`1d3e2n1:=X3Z5i8a12621F0VW1b2a2B?d1X=T318R1R2k6`274Z21CaA\6_1a4Q1g8`1d3Oe1n1:=X3Z5P50g3a12621F0d
T1a2b2a2B68d1X=T318R1R2`6:g1H74Z21CGi@_2a4Q1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:W400f3\142621F0g50YAe2n1V
8@4?JV1b2a2B68B=Cn1c6i2k12S1m118R1R2`6:^18H7498g11C>89L\<U3[1a4Q1g8`1d3e2n1:=X3Z5i8a12621F0VW1b2
a2B?d1m<:T318R1R2k6`274Z21Cb3n=a813b4Y;_3:b4i8_2_3_AmGa\1P1mCnI8b4Y;_3eb2j8_1k=PJ8b4Y;_3oe2P7k=1
PJ<b4Y;_3_9m1c9Lfl1j8_1k=RJ:b4Y;_3l1ii2k2R1h3T:bB:b4V4R7_3l1n7hY1QX1Y1d24b4Y;_3dc16b4Y;_3l1mU1e]
24b4Y;_3`e35b4Y;_3jW1QS2<b4V4R7_3iT11n2m1P;VX1h:^2Bb4Y;_3l1Y7T7Z?R1i9^D0K10b4V3`OkJ:b4Y;_30eOoKB
[8V3\j15b4Y;_3bR224b4Y;_3];6b4Y;_3_9m1^o24b4Y;_3lZ34b4Y;_3ml27b4Y;_3X?f22jZ25b4Y;_3ZX2ZO<b4Y;_3\
BS2U;nR1g3MD085b4Y;_3cOdZ25b4Y;_3cOiI=b4Y;_3bKP4b@LFHQE0Cd\17b4Y;_3V`1\2QE04b4Y;_3ZX25b4Y;_3lZ3]
;Hb40X;m1a1>]1h4Y6X2\1<l1P4U3hT12Y2\C:`AY2`1\7:b4Y;h1f1`1\X1Y;\3T_1R35b4Y;_3Vh1eb15b4Y;_3bj1Y`16
b4Y;_3jW1]R2C7b4Y;_3jW1m:md1a25b4l4\6_3Y:3b4Y;_37b4Y;_3fOPU1`U1RI5b4Y;_3i=ll25b4Y;_3jW1X=5b4Y;_3
fO\E4b4Y;_3Se14b4Y;_3dd14b4Y;_3WX14b4Y;_3XZ34b4Y;_3dJ5b4Y;_3Xf1Y^14b4Y;_3jW15b4Y;_3iT114b4Y;_3SW
25b4Y;_3Va206b4Y;_3\[21c4Dc4V=P2]1h4Y6X2\1<l1P4nW12Y2\C:`AY2`1\7Ec4V=P2]1h4Y6X2\1<l1P4nW12Y2\C:Y
>V3Y2`1\7Hc4V=P2]1h4Y6X2\1<l1P4nW12I04Y1\C:`AY2^11\7Fc4V=P2]1h4Y6`1G\1<l1P4nW12Y2\C:Y>V3Y2`1\7Ic
4V=P2]1h4Y6X2\1<l1P4fKj2\92I_1\C:Y>V3Y2[14\7Jc4V=P2]1h4_20h3X2\1<l1P4nW12Y2\C:Y>V3Ga1Y114\7Gc4V=
P2]1h4j4M1>X2\1<l1P4nW12Y2\C:`AY2`1\7Gc4V=P2]1h4Y6X2\1<l1P4nW12Q1W1\C:`AY2[14\7DFc4V=P2]1h4Y6X2\
1<l1P4nW12Q1W1\C:`AY2`1\7DHc4m9X3P2T18h4h5@X2\1<l1P4nW12Y2\C:`AY2`1\7DEc4V=P2]1h4Y6X2\1<l1P4nW12
Q1W1\C:`AY2`1\7Fc4V=P2]1h4Y6X2\1<l1P4T>jBn62Y2\C:`AY2`1\7Fc4V=P2]1h4Y6X2\1<l1P4nW12Y2\C:Y>V3Y2[1
4\7Ec4V=P2]1h4Y6X2\1<l1P4nW12Y2\C:`AY2[14\7Ic4V=P2]1h4`2h3X2\1<l1P4eW1252Y2\C:Y>V3Y2[14\7Fc4V=P2
]1h4Y6X2\1<l1P4W5fR12Q1W1\C:`AY2`1\7Fc4V=P2]1h4Y6X2\1<l1P4nW12OY1\C:`AY2[14\7Gc4V=P2]1h4Y6X2\147
l1P4k5jEW<2Y2\C:`AY2`1\7Ec4V=P2]1h4Y6X2\1<l1P4nW12Y2XAS2:`AY2`1\7Ec4V=P2]1h4Y6X2\1<l1P4nW12Y2\C:
`AY2`1\7D6d4U=P2]1R;P:;d4U=a1>Q1;R;P:cW1m3jT17d4U=P2]1P7Q4P:7d4U=P2]1R;P:Pd21e43e4]c1Yl11f46i4Qc
2X@f2n@kA6k4`;V2PDk8ok21k4U1l4R2I`>n5m1W8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1F=<_5c8n?0f7R1o2n2\;5Sf28f
7WLg92m459m4XBd6T7]B>P5eY1eCBo4@`4i4f6=j?n?bW17kG5\38m7Z1\:l38o4P1oCPR2d1i9cAU78o4`5[<n3RR1Ul1j6
f26Q5YW4110Y<4Q5Z>j:`59Q5g^10_Z1V4FTHQ3h22S547U5]n1`1g32j3kY11X58\5ak1@[2`P2a3i2f=4\5jU3e\1E5]52
1d1jR18_5`?V9Z7RZ10[8YT1Ca5?cCC]=Ba31;XR16b1n6aT1GP3b7d=2Ca56lCC]=Ba31;XR16b19MP5EaT1Gc:4a5mS2U:
[52a5jg33a5a:?3a5[a2PV12a5VU33a5U>l]11Yd12j5^[3JYCn3W3W1f32?a5U1H^2e6R6V3g8c6e4Q2d3Q1V1dDP9F9^40
?dDV6V?g7P5eM;V1Q<SF1:D`2Q3;V6h3H`1g]2lR1eL41A99V6Ce5c1\1b3_U1^@h;6]6h2_3k5Ti1VL4_6i5jJhT12_6]U2
3a61h;6a61h;`j3`8_33a61Sc34b6ca1Y1_13b6kn1b11b67\b1[c2d21e;d252g6oa21g65l6b2nCaR1ff14l6T1\Ej61m6
:o6SKa8n1eT1m4XU1g3Y;e;5o6kT1We1k1kS11U74U7\U1mR2aD2V713V71jo38V717X2VLSY1]8gL2Z7kY45^7jX1d6[3g1
3^7__1S5:_7gd2Q3`4?1cJF3h@0?i7f=;00S5d3Y3o1b2h\1_>T1P2hH2i7gP13i7fP103j7o1R^42j7o11k71k73l7jMi92
l7jM1l71m71n72P8VK2Q823Q8`X3mL2Q8^U44Q80lY2`k11Q82Q802Q8gP22Q8Q]23Q8]3dK2Q8RO2Q8nP14Z]40e;T106S8
\2nKah1Q2k11T89X8XW2KZ3Q;_1V1X1ZO4]8Ul1]O`D:]8X3b9lE`Bk6Y2V>nI^99]8mBSEZ3P4S6Q`1i5I2^844b8ZIcKY]
26e8g3]_1no1\6UD5e8g3@Uk1c33e8RHZm1Fg8h40Z1c4bDR3W7Z7`?Y6U;]8n2j1f1m4W4Z5<W6C9h8h2RR1IfBeHn1bDX@
3h8PMkE1h82h8jj12h8^m13j8Of22j8of15j8of1R8Z5f;1j85k8O1d2e\203n8Za1P88o8Q3[CR2<\_1m4mS12o8`H7f_1<
5Q6jKY3i15S9o29XW2W23S9o2jY26S9c<kLQ:XIZ35V9[9WW1lAY]15V9[9Ti1Y]1?2V9[c37X9_T1W3Q@DbCRa11X91Z94]
9Q_2^T1^52]9oh31^95^9hIfR1Y<d4>`9_;_80?=0W1^4e3C[>4n62a9k21a91b91b92c9ao22c911c91e91f91g96i9YEc7
T1`Q1W^12j914j91Je^44j91aZ2E3j91W[24j91nn1a`21j901n92n9Sc2?o92b?CP>f31_R132b1`[1Gi4aC1V:1V:2V:Xn
13V:V252V:\2;Z:Y1`:W7hBc1j=T1Z7U9W45Z:Y1UV1hS1Pj11\:2\:Rn14\:VS2Z[2A1_:3b:`2^n12b:oP21b:3d:[k3hC
2d:PU38d:YW2c5[DQJi9m904g:PZ2bU2;1g:4g:Sn15[`22g:e^44h:YKoR1Yj11h:5k:TV1m5i5]G3W;1ka34[;R3V3=2[;
Y^31[;2_;^Z21_;5_;VGb4nQ1e<3_;TX2nN2_;TX27`;\A\1T8cOom1ZE4a;PCoL\23a;h^1cM2a;R_16e;^7XDji18X12i;
\X11k;=P<fBY3:d1b20YP1lM0?o:^=1Q<2Q<kE1S<2S<\a12S<^\22S<j^11W<1Y<2Y<3:Y<3EX5mQ1Q:`?VS1mL18Y<IX5`
k1VS14hL12\<UV42]<jQ21]<2a<fA3a<fAk84a<fAk8ZQ12a<gb14a<fAk8la21c<1c<2c<To22g<hF2j<dk12j<UX12k<fK
1k<3o<o4VX42o<f[11S=2S=SN2S=Xa12S=TW45S=c`1T3R7]o14S=kj1l5[V22S=nP43S=nP411S=2S=nj12S=cX22S=ek12
S=hP24W=\^1[2@1W=2[=mQ21[=03f>]8S26c=RT19h[1Q^1e35c=ST1m6V@f32c=RT1:`MOP:a;m20\:Q<YDU3<`@k2c3R4d
D1^8Z8fU1R3J[^12f=R]33f=^P1PW12f=_W2;g=h5a6c<[42b5]3\?S9R^15g=_FDmk1i33j=1mX16X>[>iP1_;QKhG;[>P5
c3R4f110[9lQ2R2TZ14]>I2U11]>1eB6^>\4da3Z9]3b42a>^64c>]6T>29c>]6T>2N\j1V3W1m13d>R2WOLd>mF\:80EG<Z
2W3NZ1n7k6l300i1MV1e4;]1Gl1YO`@]33e>j`2R>2e>]e21e>1f>2f>]U23f>]U2\22f>co11i>5i>X2Q?a4YX14m>c4R=c
T11T?6T?H0W2og3]:4bLd:\_2U42Z?i16Z?19]1cB`42Z?11[?5c??0mS4B3g?o3mi31g?1l?1P@5S@0ll3FY62S@?8T@B2X
X2RU1V6Z9Y61T@;V@QBg39m[1_HQ3^P1d:<81Y@1c@2c@QQ32c@Tk13c@RBQY13g@Yd2hC1g@2g@Pd36i@X`2]1ASK;2o@g2
1o@1QA3XAW=TD1XA1^A2aAR23aAR2aB1aA3eA=RS44eA=Tl142eA=1eA3eA`V1[P25eARi1Y`13^22eAf\31fA5iAP3kHo9d
L1jA2jAP[23SORU2`R1<gOk5d33Uc11S4R4a9VR1Al401gd41SO5oATOQ7PESo12PBfR41QB2QBV33QBgk3T;1SB1Uh11\B2
\BQ\33\BlS1`W12\B][21cB:cBm4E>GU11dIQ5`N1eB2gB_71hB2kB41RC4RCR;^806TCS^28b7e<U72TCgX24TCic2U1f21
TC3TCS^282TC\m12TCXD1TC1\C3\Cf7W[2=]Cb1g>h>7l4k@9f1il12h3k81]C9]Ch=lJ\<k=]T1n9m7T91dC2dCXd12dCH2
dCH1gC1RD2WDUj27ZDic1g5k2[1iE91cD7cDWV1a7nU20011jD4lDV8GbI6mDPV1Bf5eb2Q4MPEV9?E_21d41@\46F712Y;Q
2\BQ51@K^1a32U<0`IS1CPEa7a12?U3>[1Mo1@nQ1^63e3m4\R1m241PE2PEa@2PEe?4REh?mGnm11RE2TEic21UE3WERX1Y
;4WEjOS8T>1XE1YE6YEki1[4\G112ZEU`32\E13cERU1Q52[P3X=1eE5eE1l^2a`1b41gE2iEUL1jE4jEX_2X843jE`_1PX1
7lE0W8`c1f1iS1d65lE0W8k3[a12lE04lEik1f1^Z11lE2SFmX35SFon1n30mU106UFPJ^?R1\7]=1XF01og31hf42nT4eA2
_V1bf11RW4000002eW4S31eW41eW41eW41eW41eW41eW41eW41eW41eW41eW41eW41eW40007^Fa3VR1n9nd1f3]14[k1e2I
Z<6fFIe1a1_GB7fF_JS2o1\P1<ZP12iFo11jF2kFY51kF3mFm2cS32nFl22dg4P13PGR4U;2QGa^38QG`3?[o1X=^FLaB;QG
dj14Z1QDN7[1Q1Y;_B5TGS2d1Ym2dM7YG^1h1S1Sb3j:64YG^1m2Tm35^GY3aH6nR22nGe23PH^a2d73PH_^1nR15PH_^1nR
1Q112QHJ2QHQ31SH2XHn43XHn4eZ11XH8YHZ2hBT4nf2:f=:04]H^10YJ8]H^10YJd1iHm6[R14]H^10Rn21dH6hHFYd3j:6
21hH2jHQT11jH1lH8[]1g>2C0bS2013VIfIWQ32VIfI9RJZR1]P1Y?ZGk43l8^42ZI_11ZI2[Il[11[I2dIZI2kITB5RJkQ1
1_W2P97RJ`2he1U8XLl6RA2TJhT33TJ]l2S85TJL`<a\2f52UJ]j24VJ31cc31WJ4bJch2Q1j:4bJWAlk1``12dJ11fJ3hJb
_3m<1jJ6jJ[9UA^9aX2k32jJ_\22mJ`J1QK2RKd\22RKg@2SKU;1SK1UK6WKCCeNh8L3[K_LS;2`K31`K2fKgA1iK>jKh7aL
fQ1V3U1Q1=@?X19ZNk22oK@4PLTf1RH14PLTf1RH13PLW^214PLTf1i6XA4TW3iLe3b@2SLgGAULX2b2d3d2Cg1XBX9b1PFe
=kR13\4:[42VLVC7YLV1OW1h8fh2Z81ZL4Sh1Yl1V>:7fe1]2f2mT2j2:k:01]L3_Lc5Rc3003bLlf1XZ14bLie1^T1l69bL
d1e3T<YT1^T1n3m24DbLR>2H2U1124iS15d2d1Ko1KgOi4b9a>7cLTLX5m3^=b5X31cL3cLY5g]11fL2fLgg35hL[155hf22
iLj64Yf1`W1\1Z409jL10_1<c9go1R2TZ11kL6lL0l1c9g;WP36lL0X>lJiX1UE1QM4SMZJ5bW24SM_7VBPH3SMZJRf21SM1
WM1WM;XM1fF\b1T7F=d1b2[Je69`M02Jg5e3B0g\24`Mo:0f74kM02Z93kM022lM^k22lM23mM1TL2mMVL2oM]83oMW5U31o
M2oMmh12oMZ95QNa?P<YZ2WB2RNkM7TNh31^2VU2Z;d41UN3WN?P59WNW5c4b?Y_1N6m2hB1XN2XNk84ZN5?U58]N<c9f>[8
e3i8\X24^Nl8ae1YM1bN4fNX9g1kP21fN2jNba23kNmESR22mNSN1SO8SO_6X2Yl1\5fFj3VA1\O1aO?gOm7b13=k9lBPFS4
f2[1UBU2o=k>1jO3kO1U24kOdV15j<2lOTe11lO3lORR1QC6TP1ea1b6TZ1b2h12TP1\N3TP1T8S`1Q1WP1JY42h3ASOm=_5
55P21:2OU3@91L2ER3e8T=V8e90P11m222YP1cl20BkP1h6T4m:0eB\:E;V14Fo6W5R1WIo2R23UQ1R1Ta12dQ1ml24mQ1Ya
1173mQ1ln1i31oQ11SR19XR1g39m[1_H`S1d:<82XR1XX26XR1Q4]6Vj1o3j21YR101nR11`R11cR12cR1Yj21dR11fR13fR
1b1cb12fR1Vd11lR13nR1k^3G3QS1S5\]21VS11WS12WS1U32XS1Xj21ZS11\S13\S1_7mQ34\S1jM_6RU23\S1oc1PA2\S1
PU21]S18_S1c4c?F_3h<]3jJ2_S1c41`S11dS11eS12hS1i11hS14hS1l62RA4hS1m2Q7aW11lS11lS13lS1f\1n32TT1eU1
:VT1h3^GnW2:G000U@2VT1UA1VT11YT12YT1cb12YT1PW14\T11U764\T11m6kC4\T1o6761\T11cT11fT12fT1hX18fT1U<
D[2c1`G_=j\15PU1]Bba1Q193\U12]\24\U12bP2W:4\U12Q3`m12\U121\U12bU1VW11bU12cU1nf11cU1:cU1d3Agb1V21
c4[1YZ1c11iU12jU1Re21PV11RV13VV1oHbI1YV14YV1U\1V[177ZV1dP2Hh12gBT201_V14dV100P42dV101dV11fV13gV1
eR1W^12gV1m`21a]41TW13TW1[h1<2TW1VH1WW11YW11ZW11]W13]W1\g1f207`W1]j12Q1d1fIe41aW11aW101bW12fW1V4
5oW1]o2:I01oW12oW1QS2;YX1gW1[8]3[2d1i1l2Y8S9P91aX11bc21iX11lX13oX1dHP_21oX16VY1QV31O024VY17\W205
XY1Agb1X8YZ11XY13ZY1k^1QP28ZY1n:[R2W>^4X8`2g35]Y1bc1h53`D2]Y1_i11]Y14gY10fe2E3kY1mb1P22kY1mb11kY
17mY110hW2]MQ126mY11iW2]MQ124mY12XV33003VZ1kT2eV1<YZ12PX1^8_7Z=^AR1U4S7n842^Z121aZ13dZ12^]32eZ12
1fZ11gZ11lZ12lZ1lW23lZ15P]32lZ1;2lZ1d=3lZ1Vi2U44lZ1bT1W9A4nZ1YIQ341oZ12R[121U[14U[1\Jg142V[1fS21
W[101Y[12Y[1_W21Z[11\[12\[1cM5\[1hi2h1m>^21a[15a[1b1T\1Y4_T16d[16N12Y;2f[1a^13g[1VX371g[14j[1`BQ
_2X94j[1lk1UAU6<k[1i5a8m70a:S]1U2R2W:1S22k[1YR11k[13l[11^T16l[11;_R1b1lf12n[111P\12P\1[Q26Q\11YT
1`[1[=e>7Q\116_R1b1`[1^K3\\1mNSa13_\1jT1c51b\12b\1oZ14b\1]i2i9i94b\1mR2R3i=4b\1jU1Z2i21d\12f\1TR
11P]11Q]1<_l1[4Z2W3a2a7Ue1\2<0V>h11Rh26Y]1k2V3U6m@03f`1Qg1h18Z]1kGb@]B7[12A2Ul1WZ24mk1\AJbI04]]1
Y?ZQ2_:6Wk1iS1Q2k1gR1f300002S\3dG001d]11e]14g]1UR1Zo1f:2h]1aW11]]24Q^1T5hl2V:5Q^1\5ce2T6f:3R^1^U
1VZ11Rh24W^1[4iP3001Td20007^^1\[1S6O00Qi11To11_^11em32`^1W93kd1\Hn=2f^1kR13f^1kR1o62f^1WR13P_1ZV
1oS23P_1`Z2iO2R_1ao21S_12S_1^Y103W_1d2RY101]_13__1U9mC7__14m8TMU3UR1a23__1]Lga14`_1S2SZ1d93a_1l8
\o201aX21e_13e_1k8hD4i_1ng1h1jB1i_11j_13j_1[812n_1:1o_17P`1g8<Y4g5d525P`17ha1]Le42]S2bD01X`11Y`1
4Y`1jE`g1=2\`1QV11\`12\`1lA3\`1XR1VE4\`1Y@T>S:2a`1TY11b`12b`1gL6o`1GX@d<]3V54e`1:Q@eV21g`13h`1Y9
kY22h`1Y91h`11Wa13Za1YK22[a1]c21\a102ea1a81kb11ia11la12la1hM2Pb121Qb12Tb1]22Tb1TW22Vb1RW22Zb1]=1
_b12`b1a[22cb1f82fb1kE3fb1kEUN4gb1d\2S5Z92gb121gb11ib11kb15nb1Q@WH=lQ11Sc16Uc1a4l3]2U_2h:1Uc11kY
21Vc12fk3lL02^[2`\12ch1YT21\c12^c1P901i\41Pj33fc1Qo1\C1gc12gc1b=1jc13nc1cR1W22Td1lM004Ud1o9g=c[1
02Ve1i61[^21fj101\X4004ed1Za2fB60001^d41kd11Wk21dn31nU36Vh1?2kk1Y3bC003ah1T2k40002Zm1Y;1Se1004Te
1h7o4Uf24Te1R6P?\c12We1jW11We102Ze1j71\e11]e11^e11_e12`e1^a13^h1dU2PC9ce1fAb_1l4[23P=\9l36ce1fAb
_1l4[232ce1_;1]]21de102fe1fn11fe13he1^Flf11he101Sf12Zk1_32[k1_32Uf1Rn21Uf15Uf1^F]8k2H1Uj101ng21V
f11RZ22mi1h82Ui2903Xf1X:b;2^f1YP21^f11Pk12a]2YP24Zj1`c2h9@1XX21Ro11bf13bf1iP1\A001`X21ff12k^2e16
gf1fB\:_P17P<3mf1VA`31Sg12Ug1kD2Vg1g;2WS2Y96Xg1R5i=Mhh1m81Xg13Zg1YAn_21Zg12^g1nb11^g12^g1[V12_g1
]72ag1k93fg1n5nj23fg1]3Ug11fg14gg1kGf8]J1ig12mg1eE1mg11ng11`P21Rh11Vh12Yh1Wa11\h12]h1gC2]h1mC4]h
1Z1bBc[12`h103ah1d?SP22ah1e23ah1e2X=2ah1o?2ah1n?1ah11ch12dh1nC7dh1B2f7]2jGnn11dh11eh12eh1mC1fh13
jh1[7`f22lh1]:1nh101Ri12Ri1a51Ui102Xi132Xi131]i11Uo11ci11ei11oi11Pj13Qj1Sj2a301Sj12Uj1VC1`j11aj1
1dj12hj1lR22WZ2UP101lj12nj1e[22Pk1o27Pk16d1mDg4j1eZ12Pk1P<2Pk1n22Tk1`R22Tk1jl13Uk1h>a@1Wk14Wk1X=
^5S`12Wk1X=01_i203Xk1^2dD3Yk1kk2P31Yk101el12Zk1_31[k11\k13\k1^=51WU2002`k1mh21bk11dk11ek11gk101h
k11ik11mk11nk12nk1W@3nk1V`1Q71Rl13Rl1`3d34Rl18?e24Rl1X3c1bW22Sl1a<1Tl15Vl1Cb2PQ201Vl11Zl11Zl11[l
11]l13`l1WZ1b31`l11al11bl12el1[Q23fl1fe1d;4kl1`E^T1l603Pm1k<R^11Qm12Um1b21Um14Um1AoGT^12Um1ij12U
m1aH1Vm12Zm1Y;3Zm1Y;m21Zm1004[m1`B>f41[m13[m1Qk1i71[^202am1UH1cm13el2a2Z41em11gm15hm1_Q1e2T1oP10
01mm102Qn1^:2^n1c401_n1002an1V\21bn11fn11kn12nn1\>1nn11on13Qo1ZC[[11Ro16Vo1mB^4U2Pd1]72Xo1B1Yo11
[o11]o14_o1gX17@001io11jo11ko1001mo11no11PP2005TP2a1W2Lb11TP27VP2o7IP16o3j_11XP23ZP20eS11ZP21[P2
01]P21[R204bP2jU2g1W@01fP21kP21lP24mP2i9`9l8002PQ2Rg201QQ21V[21WU2001WQ204[Q2d8fW2a41[Q201\Q22\Q
2<006bQ2ao163b2n41iT401_Z21fQ21jQ21kQ21mQ23RR2c2\21SR21VR21]h401YR201nl31\R21^R202bR2kQ201dR22dR
2Yf21fR2001jR201mR22QS2Re2001WS21XS21YS21\S22]S2k61]S20000001bS21cS24cS2X52j32cS2mX21fS21kS23nS2
LC1nS21ST203XT2Q343`T2UQ2o=1aT25cT2a1R]1?[11cT23iT2U:o91iT23kT2CUh12kT2C2kT2S13mT2X5oR24nT21[2Rc
11nT21TU21UU21VU24WU2ZW2113WU2\I]L2WU2l11WU21\U22\U273^U2FK2^U2A1^U21_U23bU2g141cU23dU2Pn1WD2dU2
;1dU21fU21gU22iU2G3iU2G]S11iU21jU22jU2n]15jU2][11101mU21nU21oU27oU2?Rd1g?j2m621PV23PV2_2^_11QV21
RV21UV22UV2en13WV2ZAcS13XV2?P[11XV21]V23`V2CR[12`V2C1`V21aV23oV2cf1ZD1PW23QW2YU211QW22QW2YQ22QW2
_U24QW2`U2112QW2`R21SW22WW2T[11WW21ZW21aW22aW2oU21fW21gW21d[21jW23kW2<^^23kW21:1kW21mW23oW2h3X]1
1oW21RX21VX24VX2kb13^21XX21YX21]X21_X22_X2X32_X2U32_X2k22_X2]33_X2T1VO2_X2h52_X2nM5_X2Q>l?[323_X
2Q1fZ22_X2Q12_X2h[24_X2Q1fZ2R501`X22`X2^52`X2T12`X2e13`X2VT201aX21gX22iX2k22iX2R51iX22kX252lX224
lX22A\_13lX22S43lX22n_101oX21QY22SY2Si11TY21UY22XY2_21XY21YY22ZY2_b18_Y2k6Y3Q4Y1[7J85aY2V3T7PU1g
41aY25aY2V3U\1g4dK2aY2km12aY2R31eZ21hf41dY23dY2YL`12dY2TO2dY2jM1iY21jY21kY21lY21oY22oY2a]101VZ22
YZ2U41YZ21ZZ21[Z21[Z21_Z21eZ202fZ2R>2hZ2hC3iZ2X1ba11kZ21V[22V[211Y[22Y[2>1Z[22Z[2Sa12Z[2b^11[[21
\[21][22][2a=1][24][2]3g;C1^[24`[2[h1m805`[2[h1m80L5`[2[h1m80\71b[21c[21d[23d[2Wh1n82d[2Wh11e[21
h[21m[22m[2S]12m[2a<1Q\21R\21T\22X\2h\13X\2^L31X\21b\21d\22d\2j<1e\21i\21j\26n\2b4T9N\h1501`]22b
]201b]21c]21f]23i]2`j1P61i]22i]2U;1k]21l]22l]2d[11o]21og32P^2cX11Q^22S^2T83U^21`i11X^21Z^23[^2a5
gg11[^21_^22_^2gW11`^21b^202d^2]32e^2d82h^2[61h^21k^22k^2Pe12k^2S:2k^2=2k^2e15k^2Cb5d3A4k^2Cb5d3
1ch401l^203P_2k8bP12P_2k83Q_2V6`11Q_21W_22Z_214d_2e8?RI2^f2\21e_24c`2n3a3mm16g_2a:_CgHf?34l_2=0f
41o_201Q`22h`2[11h`23h`20[12i`2[13i`2[1S23n`2S4V45n`2S4V4]^1o?2n`2Z82n`2S41n`23n`2e2d52Va2b41Xa2
5Za2m4mS1j9o64Za2c5TP1R32Za2m43Za2m4E2Za2]X21Za21_a22_a2R_11aa22fa2`F1ha21ja24la2]6fI]M4la2BO[31
na21oa22oa2T61Qb26Qb2a;_R1g;e3Y:1Qb22Qb2P41Rb22Sb221Sb21Ub22Ub2S23Xb2<VE1Xb21Xb21Yb21[b22\b2[[12
\b2^T11\b22\b2^[15_b20a3]4[`13_b20a51_b22eb2VE3Yc20e22Yc202Zc2]Z13`c2on1l41`c24ac2\G1gB1gc21Yi21
Td24Td2g_1m802Td2fh13Td2eh101Vd21[d21^d22jd2RE1kd22Qe2X31Qe22Re2V41Re21Se22Se2n33Te2bc1o31Te21Ve
23Xe2`1nD1Xe21dh42[e2ib13`e2;]12de2o@1ge21ie22ie2[W11je21ke21ne21oe21Pf22Pf2S22Pf2k]11Qf21Rf23Sf
2WT1g91Sf22\f2e22^f221af21ef21kf21mf21Rg21bg22bg2km13bg2dQ1Q23bg2eg1A2jg201ng21Rh21Th21Vh22Zh2d:
1Zh21]h22bh2jP21bh21gh21kh22kh2di11mh21oh22oh2ZK2oh2l>2Ri201Wi21Yi23Yi2T[1XD1_i201ci21ji22ji2]N2
ji2oN3ki2Z1^U11ni21Sj21Wj23Yj29C2Zj251cj23hj2E=2hj2S11ij22kj2YT12Pk2=1Pk22Pk2Rc11Vk21Wk21Xk22Yk2
\j13`k20Rc13`k20SU12ek2T>2ek2h:1lk21nk21Ql21Vl21Yl24[l2RK_8<1[l25dl21Q3m413dl21o72il2W>3il2P2\32
il2P23il2P2f23jl2RX1[@1nl21Rm23Rm2n1m35Um2U2h1Q3le13Zm2Z4l23cm2ma1Y:2gm2lk11`n21jm2:Qn2An3@m1Q8M
CU>e11`n21an23cn2_4m11cn22in216ln264o2[104ln26`402mn2Y203Qo2Q2k12Wo2Z41aP31gP304kP33001kP34oP300
Qi11QQ31SQ32SQ3gU13TQ3Q3le13TQ3Ao22]Q3n@1]Q32aQ3l;1aQ301WR31XR31oR31YS32dS301dS31fS35kS3oZ155T31
VT32cT301hT31WU32nU3d;1nU33nU3i1[G2nU3`11^V33^V3h201hV32nV3hT11QW32ZW3^11ZW31_W33_W3[1N2_W3[E1`W
302dW3kX14gW3jT1111gW34gW3k1b9T23hW3n1U11iW31lW33nW3171SX31WX31]X31_X32_X3RD2eX3\21gX32iX311iX30
4cY3P@U3k;1kY31mY32oY3RZ11PZ31QZ32RZ3iI3`Z3n=o41aZ32aZ3jB3aZ3jBnK2cZ3d=1gZ31oZ32e[3o\12e[3?1e[32
h[3WA2h[3l31h[34n[3Z5f;\23T]3X3P>1a]31]^33c^3iH[A1e^31Q_31__32`_3R31gd41`a32`a3[U102ba3H2ba3;1ba
31ca32da341da33ea3fI12ha3kK2ia3C1ia32ia3B3ia3B11ja31la32na3=1na32na332na3>02Pb3fR11Pb31Qb33Qb3a7
PM1Tn31Sb31Ub32Vb3801Xb31Yb31Zb32[b301[b32\b3c71\b31]b301db32hb301ib31kb31Wc32Wc3l11Yc31[c301[c4
1Zc41ec31gc32gc3U91mc32[d3N001cd32ed301fd31md31Pe31Re31Ze33Ze3_1Q71[e31TY43TY4\7100002\f3mP11`f3
1df33df3Y1n43df3^6\E1gf301hf31Pj32kf3l63kf3l621kf33mf30i;001Pg301Rg32Vg3l51Vg31Wg301`g31ag31gg31
ng31og32og3UL2og3eP12og3e51Sh31Wh31Xh31Yh31]h31eh301hh31ih31kh32lh3`@1lh32nh3S31Qi31Ti32Yi3a@4Yi
3\5_:R?2Yi3Y>1Yi31[i31ai32ci3W31ei31hi31ji31Pj32Tj304Vj3T?l511Wj31^j31ij32mj3>1Rk31\k31ak32ak3`9
1ck31gk31jk31Rl30002^l311^l31bl31jl31kl31ll31ml32nl3Q81Pm32Sm3\L1Sm31Um301em301fm31hm31km31nm32n
m3h>5om3c9Y5`8e31Qn31Rn31Sn30001Vn33Vn3P;01[n31\n31^n31an31mn301Qo33^o3T8X?1UP41`P41fP41iP41dQ42
RR4iE1SR44WR4_?0`41WR4004bR4j<\501hR41kR41oR41SS41US41`S42eS4WD3lS4n8L3lS4k3Q51lS43lS4m8]72lS4n8
2lS4f92nS4XD1nS4002PT4SF1PT41ST41XT42YT4Y13ZT40h@4ZT40^9Y71\T45\T40Y80P<5\T40Y80Q14]T4Y80P<1^T42
aT4SD1cT42cT4V91hT41iT41jT41kT41lT43mT40`43mT4W<S42mT4[@1PU42PU4\31QU41RU42ZU4D2fU4o=1gU41lU47PV
4o6m;E3016PV4o6m;E303PV4fBL3RV4Z1[A1UV41VV41]V41gV43PW4e2o91QW41RW41^\43SW4e6Z;3TW4h6\73]W4T101]
W42aW4Z22cW4j:2cW4X?1cW41jW41nW42oW4g41oW41RX42UX4W@01YX41ZX41[X42[X4b31]X41bX42cX4P@1dX43eX4182
gX4o31kX44kX4f3113PY4f301RY42RY4S902TY4^?1UY42YY4Y?02\Y4Z22]Y4Q?1^Y4001kY42lY4o801oY41XZ40004ZZ4
j2m621[Z41[Z41`Z42`Z4g12cZ4`61hZ41jZ41lZ401oZ42Ye4g21P[41R[41U[42X[4d<1X[41\[41_[41b[4001g[42h[4
N3h[4N01j[41n[41o[405[\4110Y<1[\42[\412^\4\11^\42^\481a\42a\4X<3b\4111b\41e\41g\42g\401i\43j\40L
1j\41k\42m\4`81m\43m\4`8e31Q]41V]43]]48f62]]4o61a]41d]41g]41i]44j]4_36b32j]4_32k]4g:3o]4W481o]43
o]4`401S^42Y^4d:1Y^41[^43b^4T;N1d^41k^42k^4P23k^4;12k^4=2S_431W_43W_4Q122f_4_:3o_4j8S11Y`41Y`41Z
`41]`44]`4X7d2;2a`411l`41Ta41Ua43Za4`2X12Za4`23\a4a7T11]a41na42Ub4h21Vb41`b44`b4o6?21bb41cb402nb
4^61Xc41[c41\c41`c41ic42nc471Xd41Yd41]d42hd4k11hd402md4[31md41Se41Ve42Ye4^11Ye41]e41^e41ee42ee4O
1ke41le42le4h21^f41_f41df41ef41hf41nf41Pg41Rg41Yg41]g41kg41mg41Qh41Sh41Uh41Wh41Xh41Yh41]h41`h41c
h41dh41eh41gh41ih41jh42jh4S12nh4<1Xi41\i41]i42]i421^i41oi41Pj41Sj42Tj411Vj42Xj411bj41gj4h201210;
0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J2
4K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X1
7Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1
c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY
1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m
\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0
im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y
3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W3
7f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j
3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T
4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0
mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4
^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T57U5V5W5
W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c51049iY1
d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P627T57U5Q6
R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[6\601;0m
o1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0mY1X537e6
7c4c1f6h6\1i610;0mY3j634X3W2k67l6m6\1i610;0mj3j634X3W2k67l6n6\1i610;0mi3j634X3W2k67l6o6\1i610;0m
o7j634X3W2k67l6P7\1i610;0mi7Q734X3W2k67l6R7\1i610;0mo5S734X3W2k67l6T7\1i610;0mm7U734X3W2k67l6V7\
1i610;0mo7W734X3W2k67l6X7\1i610;0mo1Y734X3W2k67l6Z7\1i610;0mi3j634X3W2k67l6[7\1\610;0mo1\734X3W2
k67l6]7\1i610;0mi5j634X3W2k67l6^7\1i610;0mY1_734X3W2k67l6`7\1i610;0mi3j634X3W2k67l6a7\1i610;0mi1
j634X3W2k67l6b7\1c710;0mi1d734X3W2k67l6U1P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41
P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11@0P@2P@141P41Xg>QDe4`Djm1PD`[5QDf4PDR\5PDUW5PDkg2PD
X\5PDjd2PDX\5PDkg2PDdS4PDR\5PDlg2PDkg2QDg4QDh4PDd\2PDdn2PDiS4QDi4PDlS4QDj4PDUW5QDk4PDkg2PDdS4PDH
QDl4PDjn2PDPP3PDHPDZZ9QDm4PDnS4PDUW5PDaS6QDn4QDo4PDml4PD^Z9WD0QDP5PDQT4QDP5XD0WD0PDUW5PDkj2QDQ5Q
DR5XD0QDS5WD0PDkj2QDQ5QDR5XD0QDS5WD0PDjn2QDT5QDU5XD0SD0WD0PDW\5PDjS4PDX\5XD0WD0QDV5QDW5P@eo2XD0S
D0WD0QDX5QDY5XD0SD0WD0QDZ5QD[5TD1QDZ5P@cn2XD0WD0PDlS4PDSW5QD\5XD0QD]5P@eo2QD^5QD_5QD`5Q@g3QDa5QD
b5QD\3Q`1e3QDc5PDHPDeo2SD0`EgS4`EfS4`ElS4`E4`Eb9`E`9QDd5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`Ddn2`DdS4`Db
n2`DT[9`DhS4`D4`D`1QDe5P@eS4Q@f5WD0QDg5XD0aDZ3`Ddn2`DXQ3`Dbn2`D^2`D`1`DiS4`DdS4`DgS4WD0QDe5QDg5X
D0QDh5WD0PDR\5QDi5XD0WD0PDX\5QDj5XD0`Ddn2`DP8`D^2aD0`DW1`DY8`Dm9PDR\5QDk5QDl5WD0PDY\5XD0PDeS4QDm
5aDZ3UD0WD0PDY\5XD0`DeS4PDV[9QDn5QDo5PDW[9PDeS2PDV[9QDP6PDX[9QDQ6`E^2`EP8`Eo7`EgS4`Ek;`Ei;`EhS4P
DHQDR6`Db7`Dc7`DU1`DS1`Ddn2SD0PDWZ9QDS6QDT6QDU6SD0QDV6PDYj2QDW6QDX6QDY6Q@Z3QDZ6PDV[9S@0QD[6QD\6Q
`1e3WD0QD]6XD0QD^6QD_6QD`6QDR4QDa6PDUW5QDb6QDc6QDd6QDe6PD_n2`Ddn2`Dbn2`DdS4`De[9QDf6Q@\3Q`1e3WD0
QDg6XD0PDlS4QDh6WD0QDi6S@0QDj6XD0PDfS4QDk6UD0WD0QDl6XD0SD0QDm6QDn6TD2QDo6QDP7PDUW5PDcR3PDYn2PDdS
4PDUW5QDQ7QDR7PDlS4QDS7PDlS4QDT7PDS1PDlS4QDU7PDHPDeo2QDV7QDW7QDX7PDS1PDfn2QDY7PDe[5PDe7QDZ7PD`[5
PDe7QD[7QD\7PDnn2PDSh4QD]7QD^7QD_7P@lS4PDo7QD`7QDV6QDa7P@lS4S@0QDb7QDc7PDR^2QDd7QDe7TD2PDfS4PDY\
9QDf7PDmX2QDg7QDh7PDUW5QDi7QDj7PDan2QDk7PDan2QDl7QDm7QDn7QDo7QDP8QFj3TD2WD0QDQ8XD0`E`]9`Ea]9`ESg
2QDR8QDS8QDT8QDU8QDV8PDSW5QDW8QDX8PDUW5QDY8QDZ8QD[8QD\8QD]8QD\8QD]8PDjn2QD^8QD_8PD_7PD[i1QD`8QDa
8QDb8PD`[5QDc8QFj3TD1WD0QDd8XD0SD0TD2QDe8WD0QDf8XD0QDg8PDd7WD0PDo`4XD0PDlS4WD0QDh8XD0PDdS4PDn]9Q
D\3WD0PDgm8XD0PDfS4PDUW5Q@R4QDi8QDj8TD2QDk8QDl8PDUW5PD[^9QDm8QDn8QDo8QDP9TD2PD_^9PDan2QDQ9PD_n2P
Dbn2QDR9PD_n2QDS9PDWR3QDT9PDi4PDgS4QDU9PDVa2QDV9QDW9QDX9QDY9QDZ9QD[9PDhS4VD0QD[9PDhS4QD\9QD]9QD`
6PD_]5PDeS4QD^9PDlS4`Dl9QD_9TD2QD`9QDa9QDb9QDc9TD1QDd9PDYj2QDe9QDf9QDg9QDh9WD0QDW7PDP1PD_n2XD0WD
0PDHPDeo2PDP1PD_n2XD0WD0PDm]5QDi9XD0`DdS4`DoS4`DiS4`Dbn2`Ddn2WD0PDHPDeo2QDi9XD0`DdS4`DoS4`DiS4`D
bn2`Ddn2WD0QDj9TD3QDk9XD0`DUW5`DdS4`DlS4`Dl_9WD0QDl9QDm9XD0QDn9WD0QDo9PD`n2QDP:XD0QDQ:WD0QDR:PD`
n2QDS:PDUW5XD0QDT:QFU:TD2WD0QDV:QDW:XD0VD0`D_]5QFU:TD2WD0QDV:QDW:XD0QDX:`D_]5WD0QDY:PD_n2PDfS4XD
0QDZ:WD0QD[:PD_n2PDgS4XD0SD0WD0QD\:QD]:XD0VD0WD0QD\:QD]:XD0QD^:WD0QD_:TD1XD0QD`:WD0QDa:PDSW5TD1Q
Db:XD0QDc:WD0QDd:PDfS4XD0P@UW5QDe:WD0QDf:QDg:`Dbn2XD0WD0QDh:TD2PD`n2XD0VD0WD0QDh:TD2PD`n2XD0QDi:
WD0QDj:QDd3QDk:XD0WD0SD0QDd3PDYZ5QDl:XD0VD0WD0SD0QDd3PDYZ5QDl:XD0QDm:WD0QDn:QDo:TD1QDP;PDi4XD0QD
Q;WD0QDR;Q@S;TD1PDY3XD0QDT;WD0QDU;QDV;QDW;`Ddn2`DdS4`Dbn2`DiS4XD0QDT;WD0QDX;QDY;`Ddn2`DdS4`Dbn2`
DiS4XD0QDZ;WD0PD]]5QDh2XD0`Ddn2`DdS4`Dbn2QD[;WD0QD\;PDYj2XD0VD0QD[;WD0QD\;PDYj2XD0QD];QD^;WD0QD_
;TD1QD`;PDnd5XD0WD0PDdS4PDSW5QDa;XD0VD0WD0PDdS4PDSW5QDa;XD0QDb;WD0PDeS4QDd3PDdT4PDW8XD0WD0QDc;TD
1QDS:QDd;XD0WD0QDe;PDfS4QDf;XD0QDg;WD0QDh;P@UW5P@dT4QDi;XD0WD0QDj;PDdn2PDUW5QDk;XD0WD0QDl;PDan2P
DUW5PDZf2XD0WD0PDmn2QDm;PD4PDmn2QDn;XD0WD0QDo;QDa8PDin2PDY_5QDP<TD1QDQ<XD0QDR<Y@0WD0QDS<TD1QDT<X
D0SD0QDU<WD0QD^5PDYj2XD0VD0QDU<WD0QD^5PDYj2XD0QDV<WD0QD]3QDd3QDW<XD0QDX<Y@0WD0QDY<XD0QDZ<QD[<WD0
QD\<PDlS4QD]<XD0SD0WD0QD^<QD_<P@eS4PDUW5QD`<XD0S@0WD0QDa<QDb<XD0S@0WD0QDc<PDcn2XD0VD0WD0QDc<PDcn
2XD0QDd<QDe<WD0Y@0QDf<QD^6PDhS4XD0SD0QD\3WD0QDg<QDh<XD0SD0WD0QDQ9PDi4PDUW5XD0SD0WD0QDh6PDfn2P@R\
5PDfS4XD0QDi<WD0QDj<PDbn2XD0TD3QDk<QDl<WD0QDm<XD0SD0TD2QDn<QD]3WD0QDd3PDdT4QDo<XD0WD0QDQ7QDP=QDQ
=XD0QFR=TD1WD0QDS=XD0QDT=QDU=QDV=QDW=QDX=PDbe9QDW=VD0QDW=PD1QDY=PD`n2PDlS4QDZ=QD[=PDdn2PDee9PDeS
4PDbn2PDUW5QD\=PDeS4`DUW5`DSW5`DW\5`Dhn2`DX\5PDdn2PDUW5PDfe9PDeS4QD]=PDfS4QD^=PDgS4TD5PDdn2QD_=P
D4QD`=PDT[5TD6PD4QDa=TD2QDf6QDb=QDc=QDd=PDUW5PDje9QDX=QDe=PDke9QDf=TD2QDg=QDh=TD1QDi=QDj=QDk=QDi
=TD1WD0QDl=XD0QDX=QDm=WD0QDn=XD0QDo=TD3PDQ[5QDP>P@_n2TD1QDQ>PDlS4QDR>TD2QDS>WD0QDT>XD0QDU>QDR4QD
e<QDU>QDV>Q@W>WD0QDX>XD0QDY>TD1QDZ>TD3QD[>QD\>PDdn2PDl8PDSZ5PDbn2QD]>PDWf9PDUf9QDc;TD3QD^>QD_>QD
`>TD2P@UW5QDa>PDlS4QD\3PDWR3QDb>`DZ3`DRW3`DeU3`Df]2`Dbh2`DXi2`DnV3QDc>PDdS4PDUW5QDd>QDe>PDiS4QDf
>QDg>TD1QDh>QDi>PDSY3QDj>QDk>PDiS4QDX=QDl>Q`1e3QDm>QDn>PDZ\2QDo>PDan2QDP?PDfS4QDQ?QDc;QDR?QDS?PD
aj4QDT?QDU?QDV?PDUW5QDW?PDRg9QDX?PDin2PDY_5PDin2PD`n2PDlS4SD0QDY?PDUW5QDZ?PDeS4QD[?QD\?PDeS4PD]\
2PDdn2PDl8PDTT4QD]?TD1QD^?`Ek]5`E>`Ebo2QD_?P@gn2QD`?QDT9TD2QDa?QDb?QDc?TD1QDd?PDi[5QDe?aD1PDTT4P
DSW5QDf?QDg?QDh?QDi?PDlS4aDj?`DW]2PDd;PDlS4QDk?Q`1e3QDl?`EmZ5`EnZ5`ET\5`EgS4`EVW5`EeS4`E[o2`Edo2
QDm?PDlS4aD1QDn?PDlS4QDo?SD0QDP@QDQ@Q`1g3QDR@P@gn2QDQ@Q`1g3WD0QDS@XD0QDT@`DeS4`DfS4PDin2QDU@TD2Q
DV@PD4PDin2QDW@aD0aDZ3QDX@QDY@QDZ@QD[@QD\@PDUf9QDS:TD2QD]@QD^@QD_@TD2QD`@QDX=TD1PDke9QDa@QDQ>TD1
PDlS4QDa@QDb@WD0SD0XD0QDc@TD1QDd@QDe@QDf@PDlS4QDg@QDh@SD0QDi@QDj@QDk@QDl@QDm@PD`7QDn@QDo@PDiS4QD
PAQDQAQDRAPDSY3QDSAQDTAQDUAPDQT4TD6PD4TD3QDVAQDWAPDUW5QDXAQDYAQDZAQD[APDSW5TD2QD\APDdn2QDV8TD3QD
]AQD^APD`[5TD5PD4S@0QD_APDUT4TD6PD4QD`ATD2PDgY2WD0QDaATD1QDbAXD0`DUW5`DSW5WD0QDcAXD0QDdATD1QDeAW
D0QDfAPDan2XD0PDbn2WD0QDgAQDhAP@eS4P@UW5XD0QDiAQDjATD1WD0`DkQ6`D^6`DP<`DM`D]f1`DVg1`DU\9`DYi9`DZ
i9`DRe4`D[i9`D\i9`D[S4`DZS4`DeX5`D]i9YD1XD0QDkAQDjATD1WD0`DkQ6`D^6`DP<`DM`D]f1`DVg1`DU\9`DYi9`DZ
i9`DRe4`D[i9`D\i9`D[S4`DZS4`DeX5`D]i9YD1XD0QDlATD1QDmAWD0QDnAPDUW5QDoAXD0QDPBTD1WD0QDQBXD0QDRBTD
1QDSBWD0QDnAQDTBPD_n2XD0QDUBWD0QDVBQDWBQDXBQDYBPDlS4XD0WD0QDZBQDd3PDhi9XD0QF[BTD1WD0QD\BQ@]BQD^B
XD0QD_BWD0QD`BTD1XD0QDaBWD0QDbBTD1PD`n2XD0QDcBWD0QDdBS@0PDSZ5QDeBQD]>XD0WD0QDfBPDo7QDgBQDhBXD0UD
0WD0PD^2QDiBXD0TD9PD4TD4QDjBQDkBTD4WD0QD]3QDk2XD0QDlB`Dmg2`Db\2`Dm8`DYc2`Dl^2QDf2TD2WD0QDi2XD0QD
mBQDf2TD2WD0QDi2XD0QDnBTD2QDoB`DU^2QDPCWD0QDi2XD0QDQCUD0QDRCTD3WD0QDi2XD0QDSCUD0QDTCTD7WD0QDi2XD
0QDUCUD0QDVCTD4WD0QD]3QDk2XD0QDWC`Ek]5`E>`Ebo2WD0QDXCXD0QDYC`DhS4WD0QDZCP@fS4XD0QD[CTD2QD\CWD0QD
ZBPDUW5QD]CQD^CXD0WD0QDP9PDi4XD0QD_CWD0QDX=P@R\5P@UW5PDke9XD0WD0QDX=QD`CTD2QDaCXD0WD0QD]3PDW6XD0
QDbCTD2QDcCWD0QDdCTD1QDeCXD0QDfCWD0QDgCP@Tn4PDiS4XD0QDhCWD0QDiCP@Tn4PDiS4XD0QDjCTD1QDkCWD0QD\3P@
R\5PD`n2PDlS4XD0WD0PDfn2QD\3PDUW5SD0TD3QDlCXD0QDmCWD0PDfn2QD\3QDnCQDlCXD0QDoCWD0QDa@XD0QDPDTD1SD
0PDlS4QD\3PDX\2WD0QDQDXD0QDRDWD0QDSDQD\3PDX\2XD0QDTDWD0QDm?PDlS4XD0QDUDSD0TD6QDVDUD0PDgS4TD6QDWD
PD4QDXDUD0QDYDTD7PD4Q@c3S@0S@0QDZDWD0PD`[5QD[DXD0TD3PD4TD4QD\DWD0QD]DXD0QD^DPDan2WD0QD[:TD2PDan2
XD0VD0WD0QD[:TD2PDan2XD0QD_DQD`DTD1WD0QDi2QDaDXD0SD0QDbDWD0QDcDXD0QDdDWD0QDeDTD4QDfDXD0VD0WD0QDe
DTD4QDfDXD0QDgDWD0QDhDQDiDXD0VD0WD0QDhDQDiDXD0QDjDWD0QDkDTD4QDlDXD0Q@dBQDmDWD0QD`>XD0QDnDTD2QDoD
TD1WD0QDPEXD0WD0QDQETD1QDREXD0QDSE`DZ3`DRW3`DnV3`DR5`Df]2`Dbh2`DeU3`DXi2`DPh2`Dka3`DdV3`Dk]2`Dii
5QDTEPD_n2WD0PDbn2PDUW5PDen2XD0WD0QDUEP@cn2PDeS4XD0QDVEWD0PDdn2PDUW5QDWEXD0WD0QDXEXD0QDYEWD0QDZE
TD6PD4Q@c3QD[EXD0QD\EQD]EWD0QD^ES@0S@0QD_EXD0WD0QD`EQDaEQDbEQDcEXD0WD0PDHPDfo2PDZl9XD0WD0QDdEP@R
\5P@f^5P@SW5QDeEXD0WD0QDfEQ@\3QDa8QDgEXD0WD0PDfn2PDi1PDlS4PDhT5XD0WD0QDhEPDfn2QDiEXD0PDU8PDHPDbR
9PDZf2PDnZ5PDR^2QDjEPDeS4PDg4PDHPDYn1PD`[5P@SW5QDkEQD\3Q`1e3WD0QDlEXD0`DaR3`@lS4`Dnm2PDfn2QD\3Q`
1e3WD0QDmEXD0PDe]5Q`1e3WD0QDmEXD0QDnEQDU=PDPk2QD\3WD0QDa8QDoEXD0PDTT4PDk]5PDR\5PDm:QDPFPDdY2QDQF
PDl7PD`[5PDoc2PDlS4PD_7PDaP9PDUW5PDgg2QDRFQDSFQDTFPDdn2PDgg2PDhS4PDX_5QD\3PDWm9PDlS4PDT<PDfS4QDU
FQDVFPDoZ5PDdT4WD0QDf3XD0QDWFQDXFaDZ3`DT7QDYF`Dni9`DPY2`DZm9`D[m9`D\m9`D]m9`D^m9`DYo1`D_m9`D`m9`
Dkd9`Dam9`Dbm9`Dcm9`Ddm9`Dem9`Dfm9`Dgm9`Dhm9`Dim9`Djm9`Dkm9`Dlm9`Dmm9`Dnm9`DUk8`DSk8`Dom9`DPn9`D
Qn9`D]i8`D]k8`D\k8`D\i8`DRn9`DSn9`DTn9`DaP9`Dkn8WD0YD4XD0QDZFQD[FPDST4QF\FQD]FSD0PDST4QD^FQD_FQD
`FPD_7PDXQ3PDjn2PDUW5QDaFQDbF`D[\2QDcFPDYZ5QDdFPDVn9PDbn2PDdn2PDSW5QDeFPDkj2QDfFPDak1PDeS4QDgFTD
2SD0PD[R3QDhFPDeS4PDUW5QDiFQDjFQDkFQDlFQDmFQDnFPDUW5SD0PDhS4QDoFPDhn9QDPGPDoS4TD4PDjS4TD4QD\3WD0
QDQGXD0QDRGTD2PDdn2QDSGQDTGQD]FPDin2QDUGQDVGTD3PDTT4QDWGPDTT4QDXGQDYGQDZGPDST4P@UW5QD[GWD0QD\GXD
0VD0PDd[5QDc3S@0S@0QD]GQDT5QD^GQD_GPDdn2PDSW5QD`GPDeS4QDaGQDbGQDcGQDdGQDeGTD3QDfGQDgGQDhGQDiGPDi
n2PDST4PD\Z9PDW[5QDjGQDkGPDan2QD[:TD3PDlS4PDmKQDlGPDeS4QDmGQDnGQDoGQDPHPDhS4PDUo9PDdn2QDQHQDRHQD
SHQDTHQD\3Q`1e3WD0QDUHXD0`@ST4`@dS4Q@Z3QD]FQDVHPDST4QD]FQD_4PDST4PDXR3P@eS4Q@c3QDWHQDXHWD0PDc;PD
UW5QDYHXD0QDZHQD[HQD\HPDR:PDVR3PDYZ2PDjS4PD]o9QD]HQD^HQD_HQD`HQ@aHQDbHWD0PDUW5QDcHXD0QDdHQDeHPDc
n2PDd[5QDc3QDfHPDd[5QFgHQDhHQ`1e3QDiHQDjHQDkHQDlHPDHPDf_2PDfS4PDbn2PDSW5PDho9PDgS4PDTT4QDmHPDTT4
PDjn2QDnHQDoHPDTT4PDkZ5QDPIQDQIPDa[2QDRIQDSIQDTIQDUIPDeS4PDUW5QDVIQDWITD2QDXIQDYIWD0QDm2aDd2aDZ3
`Deo2`DY4`Dko9`Deo2SD0XD0`DeS4WD0QDZIXD0QD\3Q`1e3WD0QD[IXD0QD\IWD0QDbBQDh>QD]ITD1QD^IXD0WD0QD_IP
DUo9QD`IXD0QFaITD5QDbIWD0QDcIPDeS4PDUW5QDdIXD0SD0QDeIQ`1e3P@UW5WD0QDm2XD0QDfIWD0Qd1e3QDm2XD0QDgI
`DU^2WD0QDm2XD0QDgI`DU^2QDhITD3QD\3Q`1e3WD0QDm2XD0WD0QDm2XD0QDiIQFjIQDkIPDUW5WD0YD4XD0`Dni9QDlIP
Ddn2PDe[9QD]FPDmS4SD0TD4PDST4QDmIWD0QDnIXD0WD0QDoIaDl3aDm3aDd2SD0Y@0TD1PDST4XD0QFPJaDZ3WD0QD]FYD
0XD0S@0S@0S@0PDST4YD0Q@\3QD]FSD0PDST4QDQJWD0QD]FQDRJXD0QDSJQDTJPDeS4SD0QDUJPD_n2TD1QDVJQDWJQ`1e3
QDXJQDYJQ`1e3SD0QDZJP@lS4QF[JPDVk2QD\JQD]JQD^JPDXR3PDeS4QD_JQD`JPDlS4QDaJQDbJPDVl5QDcJPDXR3PDeS4
Q@c3S@0QFdJ`DQi3`Dk]2WD0PDWR3XD0QDeJQDfJQDgJWD0PDWR3XD0SD0PDSW5S@0QDhJQDiJQDjJTD1QDkJ`Dl4`DfW3QD
c7TD2QDlJP@UW5QDmJQDnJQDY5SD0QDoJPDUW5QDPKQDQKPDeS4TD2WD0QDn2XD0QDRKQDSKQDTKaDZ3PDUW5QDUKQDVKQDW
KQDXKQDYKQ`1e3QDZKS@0WD0QD[KXD0QD\KQD]KQD^KQD_KQD`KTD2WD0QDaKXD0QDbKQDcKQDdKTD2QDeKPDHPDeo2TD1QD
fKSD0QDgKQDhKTD1QDfKSD0QDgKQDiKQDjKPDST4PDeS4PDUW5QDkKPD4Q@c3S@0S@0QDlKQDmKPD_]5QDnKTD1QDoKSD0QD
PLPD_n2QDQLPDdQ:PDjS4PDd\2PDbX5QDnIPDUW5PDkj2QDRLPDhS4PDX_5QDnAQDdBQDSLQDTLQ@V;QDULP@UW5QDVLQD`3
QDULP@UW5QDVLQDWLQDXLQDYLQDZL`EWV2`Ee]2`E^W5`Ekb5`ElQ:`EmQ:`EnQ:`EU^3QD\3Q`1e3WD0QD[LXD0`Ddn2`Dg
S4`DiS4`D6QD\LQD]LP@gQ4QD^LPDeS4PDd8PDjS4PDe:PDSW5PDPo8QD_LPDSW5PDPo8PDaR3`DeS4PDRR:PDXT9PDjn2QD
`LPDSR:PDbn2QDaLPDWZ2PD`[5S@0WD0QDbLXD0WD0PDHXD0QDcLQDdLP@eS4QDeLQ@^3Q@_3PDTh4QDfLPDeS4PDfQ3QDgL
QDhLQDiLPDeS4PDdn2PDkU5PDeS4PDaR:PDcn2PDfS4PDbR:PDhS4QDjLQDkLPDPk2QD\3Q`1e3QDlLWD0QDmLXD0QDnLS@0
QDR4QDoLQDPMPD`n2QDQMPDfS4QDRMTD2QDSMQDTMQ@UMQDVMQDWMP@WR3QDXMPDlS4`DUW5QDYMQDZMQD[MQD\MQDoLQD]M
PD`n2QD^MQ@_MQD`MQDaMQDf6Q@\3QDbMQDcMPDcn2QDdMPDSW5PDRU5QDeMQDfMQDgMQDhMPDX[5QDRGTD2QDiMQDjMQDkM
QDlMPDQ\5PDoj2PDn[5PDPk2QDY=QDmMQDnMWD0QDoMXD0VD0QDnMWD0QDoMXD0QDPNPDS1PDlS4QDQNPDcn2PDeS4QDRNPD
\Z9PDlS4PD_7PDeY2PDk<PDgS4QDSNQDgLTD1QDTNPDjn2PDdn2PDmg2QD\3QDV;WD0QDUNXD0QDe<QDVNS@0WD0QDWNXD0`
Db7`Dbn2`Dia3QDXNQDYNTD2QDZNQD[NQD\NQD]NQDR4Q@^3QD_3WD0QD^NXD0QDcMQD_NTD1QD`NPDdS4QDaNQDbNQDcNPD
fQ3QDdNQDeNWD0QDfNXD0PD`[5Q@b3WD0QDgNXD0QDhNPDeS4QDiNQDjNQDkNQDV;TD1QDlNPDUW5S@0WD0QDmNXD0QDnNWD
0QDoNXD0PDUW5S@0WD0QDPOXD0PDmn2SD0PDlS4PD_7WD0QDQOXD0QD\3QDROWD0QDSOXD0`Den2QDd=QD\8WD0QDTOXD0QD
\8WD0QDTOXD0QDV;WD0PDo9PDan2XD0QDd=QD\8WD0PDX8QDUOXD0QDVOQD\8WD0PDX8QDUOXD0QDVOQDWOPDbn2P@UW5QDR
4QDXOPDV[9QDYOPD[]5PDo9PDan2PDo9PDan2QDV;TD1QDZOTD4PDlS4PDke4QD[OWD0QD\OXD0QD]3QDa8WD0QD]OXD0QD^
OPDV[9PDdS4PDR\5QDTLWD0P@g^5QD_OXD0VD0QDTLWD0P@g^5QD_OXD0QD`OQDTLWD0PDUW5PDeP9XD0QD[8QD\8TD2WD0Q
DaOXD0QD\8TD2WD0QDaOXD0QDd=WD0QDbOQDcOXD0`DgS4PDeY2QDV;WD0PD_7QDdOXD0QDeOQDfOPDST4QDgOPDHQDhOQD\
3QDiOQD[8QD\8TD1QDjOTD3QDkOQD\8TD1QDjOTD3QDkOPDUW5QDlOPDHQDmOQDnOPDkU5PDjn2PDo7SD0QDV;P@d7Q`1e3Q
DoOQDPP1QDQP1P@d7Q`1e3QDoOQDPP1QDRP1PDlS4QDSP1QDVNQDTP1QDUP1`Db7`D`7PDPk2QD\3QDRP1QDcOSD0QDf6PDS
U4PDlS4QDVP1QDWP1P@_7QDXP1QDYP1QDZP1QD[P1QDVNQD\P1QD]P1WD0QDRP1XD0VD0QD]P1WD0QDRP1XD0PD1QD]P1WD0
QDRP1XD0QD^P1QD_P1PDTS2QD`P1PD_7PDW6PDeY2PD_7PDW6QDaP1P@eS4QDRP1PDlS4QDbP1PD\Z9PDW[5SD0PDjn2PDSW
5PDjd2PDV[9PDlS4QDcP1PDV_5PDlS4QDcP1QDdP1PDlS4QDeP1PDHQDfP1QDcOPDdS4PDUW5PDYT:PDeS4PDlS4PDUW5PDQ
U:PD]]5QDgP1SD0QD^3QDV;PDk7QDhP1QDV;PDk7QDhP1QD[8QD\8TD1WD0QDiP1QDjP1XD0QD\8TD1WD0QDiP1QDjP1XD0P
DnHPDmT:QDRGQDkP1PDlS4QDlP1QDmP1TD2PDkn1QDQ7QDnP1PDh:QDoP1QDPQ1QDQQ1TD1QDRQ1PDjn2PDe7SD0PDjn2SD0
QDSQ1QDTQ1QDUQ1PDSh4Q@YKQDVQ1QDWQ1QDXQ1QDYQ1QDZQ1PDeY2QDV;QD[Q1QD\Q1QD]Q1QD^Q1TD2PDen2QD_Q1QD`Q1
QDaQ1QDV;QDbQ1QD_3S@0PD]o8`DlS4`Do>QD[8QD\8TD2WD0PD]o8XD0QD\8TD2WD0PD]o8XD0QDcQ1WD0PD]o8XD0QDdQ1
QDeQ1PDo7QDfQ1PDeY2QDgQ1TD2WD0QDhQ1XD0QDiQ1Q`1e3PDab4PDiS4PDgY2PDab4PDiS4QD\3PDjn2Q@jQ1QD2QDTQ1Q
@jQ1QD2QD]3QDV;QDkQ1P@d7QD2QD]3PDSU4PDlS4PDSU4PDlS4PD_7SD0QDlQ1WD0QDmQ1XD0WD0QDnQ1QDoQ1XD0QDPR1W
D0PDHPDPT:XD0PDHQDQR1WD0QDRR1QDSR1XD0QD\3Q`1e3WD0QDTR1XD0VD0QD\3Q`1e3WD0QDTR1XD0QDUR1PDV[9QDVR1Q
DWR1PDmg2QD_OQDUAQDXR1QDYR1SD0PD^U:PDlS4QD\3PD_U:PDlS4WD0QDZR1XD0QD[R1PD`[5S@0WD0QD\R1XD0QD]R1WD
0QD^R1PDhS4XD0VD0QD]R1WD0QD^R1PDhS4XD0QD_R1WD0QD`R1PDbY2XD0VD0WD0QD`R1PDbY2XD0QDaR1WD0QDbR1TD1QD
cR1XD0QDd3QDdR1QDeR1QD\3Q`1e3WD0QDfR1XD0`Dbn2`DdS4`DhS4WD0QDgR1P@hm2QDhR1QDiR1XD0QDjR1QDkR1TD4QD
\3WD0QDlR1PDlS4XD0WD0QDmR1QDnR1XD0VD0WD0QDmR1QDnR1XD0QDoR1WD0QD\3Q@V;QDPS1YD2XD0WD0QDTQ1QDPS1YD2
XD0WD0QDdGPDjn2QDQS1XD0QDRS1QD\3WD0PDS1PDlS4SD0XD0`D`o2`Dbo2`Dao2`DPR3`DUW5`DSW5`D_7WD0QDSS1QDTS
1QDUS1XD0WD0QDVS1TD1QDWS1XD0QDXS1WD0QDYS1QDZS1XD0QD[S1WD0QD\S1XD0`DdS4`DhS4SD0QD]3WD0QD]S1XD0WD0
QD^S1PDcn2PDeS4XD0QD_S1WD0QD`S1XD0WD0QDaS1TD1QDbS1XD0VD0WD0QDaS1TD1QDbS1XD0QDcS1QD\3Y@0WD0QDdS1P
DeS4XD0QD]3WD0Q@V;PDd7TD1QDeS1XD0QDfS1PDPk2QDgS1WD0QDa8TD1QDhS1XD0`Ddn2`DfS4QDnCWD0QDiS1QDjS1aDZ
3`DUW5`DS]5`D[;`DX\3`DSW5XD0SD0PDjn2QDkS1TD2WD0QDlS1XD0QDmS1WD0QDnS1PDcn2XD0VD0WD0QDnS1PDcn2XD0Q
DoS1QDPT1WD0QDQT1`DWb2`DXb2`DUb2`DVb2S@0XD0QDRT1PDPk2QD\3WD0QD_Q1`Dho3`Dio3`Dig2`Djg2`DWb2`DXb2`
DUb2`DVb2`D\Q4`DmP4`Db7`DXW2`DY^2XD0QDRT1QDST1Y@0WD0QDTT1QDUT1Q@dBQDVT1XD0QDWT1QDXT1Q`1e3WD0QDYT
1XD0WD0QD\3Q@V;QDZT1YD2XD0WD0QDTQ1QDZT1YD2XD0WD0QD[T1QD\T1XD0PDeS4WD0QD]T1S@0QD^T1XD0PDeS4QD_T1W
D0QD`T1QDaT1SD0XD0VD0WD0QD`T1QDaT1SD0XD0QDbT1WD0QDcT1XD0WD0QDdT1SD0PDWW5XD0QD]3WD0QDeT1QDfT1XD0Q
DdLPDUW5SD0WD0QDgT1QDhT1PD_n2XD0VD0WD0QDgT1QDhT1PD_n2XD0QDiT1WD0QDQ7TD1PDlS4PD_7XD0PDeS4QDjT1WD0
PDdS4QDkT1QDlT1XD0QDmT1Y@0WD0QDnT1YD1XD0WD0QD]3QDoT1QDPU1XD0QDQU1QDRU1WD0QDSU1QDV;`Dm:`Dgl1`Dam1
`DfV2`DQP2QDh2XD0`Dbn2QDTU1WD0QDUU1`Dm:`Dgl1`Dam1`DfV2`DQP2QDh2XD0`Dbn2QDVU1QD\3WD0QDV;YD2XD0`Dd
n2`DdS4QDVU1WD0QDWU1YD2XD0`Ddn2`DdS4QDf2WD0QDd=QDV;`DYR2`DR8`DVR2`DXR2`DWR2`DiS2`Dl]9`DdQ6`D]R2`
Da8`DhS6`DTS2SD0XD0QDf2WD0QDXU1`DYR2`DR8`DVR2`DXR2`DWR2`DiS2`Dl]9`DdQ6`D]R2`Da8`DhS6`DTS2SD0XD0Q
DYU1WD0QD\3QDROYD1XD0`DhS4`Dbn2QDZU1WD0QDTQ1QD[U1XD0QDZU1WD0QDTQ1YD1XD0QD\U1WD0QD\3QD]U1QD^U1XD0
QD\U1WD0QD\3QD]U1YD1XD0QD_U1WD0QD`U1QDaU1XD0QD_U1WD0QD`U1YD1XD0QD]3WD0QDVNQDbU1XD0QDcU1WD0QDdU1X
D0QDeU1QDhIWD0SD0QDRP1XD0VD0QDhIWD0SD0QDRP1XD0QDfU1WD0QDgU1QDhU1P@eS4P@UW5XD0QDiU1WD0QDjU1QDkU1Q
D_OXD0SD0QDlU1WD0QDmU1PDcn2XD0SD0QDW3WD0QDSU1QDV;`DkV2`Da8`D]U4`DYR2`D`\2`D]R2`DdQ6`DiS2`DVR2`Dn
;`DR8`DjT2`Do7`Db`4SD0XD0QDW3WD0QDnU1`DkV2`Da8`D]U4`DYR2`D`\2`D]R2`DdQ6`DiS2`DVR2`Dn;`DR8`DjT2`D
o7`Db`4SD0XD0QFoU1QD]3WD0QDV;P@d7QDPV1XD0WD0QDQV1P@d7QDPV1XD0WD0QDRV1QDSV1XD0VD0WD0QDRV1QDSV1XD0
QDTV1QDUV1QDV;WD0QDVV1QDWV1XD0QDXV1WD0QDVV1QDWV1XD0QDYV1PDoS4WD0QDZV1QDRP1XD0QD[V1WD0PDlX:QD\V1X
D0PDm[5WD0QD]V1XD0VD0PDm[5WD0QD]V1XD0QD^V1QD_V1TD5WD0QD\3QD`V1YD1XD0QDaV1WD0QDROQDbV1XD0VD0QDaV1
WD0QDROQDbV1XD0QDcV1QDaV1WD0QDROYD1XD0VD0QDaV1WD0QDROYD1XD0QDcV1WD0PDPk2QDe<PDHQDdV1XD0SD0WD0PDH
QDeV1XD0SD0PDQR3PDHQDfV1WD0QDgV1QD_OXD0QDhV1`Dk<`Do>`DYY:`DjT2PDPk2QDiV1TD1WD0QDjV1XD0QDkV1PDPk2
QDiV1TD1WD0QDjV1XD0YD2QDlV1WD0QDmV1XD0QDlV1WD0PDSW5PDmi2XD0WD0QDRGQDnV1XD0QDoV1WD0PDbn2QDPW1XD0W
D0PDbn2PDVn2PDml4XD0`E\j2WD0QDQW1QDRW1XD0QDSW1TD1VD0`E\j2WD0QDQW1QDRW1XD0QDSW1TD1QD^V1WD0QDTW1Q@
UW1XD0QDVW1WD0QDWW1XD0QDXW1TD3QD\3QDYW1QD\3WD0PDZ9PDbn2XD0SD0WD0QDZW1XD0QDTLQDV;QD[W1SD0QD\W1WD0
QD]W1XD0PDmn2WD0QD^W1XD0VD0PDmn2WD0QD^W1XD0QD_W1WD0PDHPDVZ:XD0QD`W1WD0QDaW1P@ZZ:XD0QD`W1QD\3WD0P
DXZ:XD0SD0QDbW1WD0PDlS4XD0QDcW1PDag4PDeS4WD0PDUW5PDkj2XD0WD0QDdW1Q@\3QDeW1XD0PDX\2QD\3WD0QDeW1XD
0PDdS4QDfW1VD0PDdS4QDfW1PD1WD0PDHPDeo2XD0QDgW1S@0QDhW1`DX3`DXj1`DY3WD0PDm]5XD0QDgW1S@0QDhW1`DX3`
DXj1`DY3PDjS4QDiW1WD0QDjW1XD0VD0PDjS4QDiW1WD0QDjW1XD0PD1QDkW1PD\^9WD0PDUg2XD0WD0QDV;P@d7QDlW1XD0
S@0QDmW1QDnW1WD0QDoW1XD0QDPX1WD0QDQX1XD0SD0WD0QDRX1PDcn2PDeS4XD0QDSX1WD0QDTX1QDUX1XD0QDVX1PDV[9T
D5WD0QDWX1XD0SD0QD\3PDeS4WD0QDXX1XD0QDYX1QDZX1WD0QD[X1XD0VD0QDZX1WD0QD[X1XD0QD\X1WD0QD]X1QD^X1XD
0QD_X1QDcMWD0QD`X1XD0TD2QDaX1QDbX1PDdn2PDdZ:PDeS4PDRP3PDk[5QDcX1Q@\3WD0QDdX1XD0WD0PDRP3XD0Q@b3QD
eX1aDZ3`D[\2`DUT4QDfX1Q@\3QDgX1Q@hX1QDiX1QDjX1QDTQ1Q@kX1QDiX1PDW[9QDlX1PDHQDmX1QDnX1PDjn2QDoX1PD
k]2QDj3Q@[8QDPY1TD1PDWT4TD2QDQY1QDRY1QDYMTD3QD\3Q`1e3WD0PDh[2XD0QDYMTD3QD\3Q`1e3WD0PDYW6XD0QDYMT
D3QD\3Q`1e3WD0PD[W6XD0QDYMTD3QD\3Q`1e3WD0PDZW6XD0QDYMTD3QD\3Q`1e3WD0PD]W6XD0QDYMTD3QD\3Q`1e3WD0P
D\W6XD0QDe3QDSY1QDeLTD3QD\3Q`1e3PD^]6PD^]6QDR4UD0WD0PD^]6XD0QDTY1Q`1e3WD0QDUY1XD0S@0QDR4QDeLTD3Q
D\3Q`1e3WD0PDj6XD0`DdS4`DfS4QDeLTD3QD\3Q`1e3WD0PDa[2XD0`DdS4`DfS4`DST4`Ddn2`DgS4QDVY1TD4WD0PDj6X
D0WD0QDWY1XD0QDR4QDXY1TD1QDYY1QDZY1QD[Y1PDW]2PDfS4PDVl5WD0PDVl5QDUAQD\Y1XD0WD0QD]Y1TD1QD^Y1XD0QD
_Y1WD0QD`Y1TD1QD^Y1XD0UD0PDb_5PD4WD0PDSW5QDZ3XD0UD0PDb_5WD0QDQ?QDZ3XD0QDaY1QD\3WD0PDSW5QDZ3XD0VD
0QDaY1QD\3WD0PDSW5QDZ3XD0QD^V1WD0PDSW5QDbY1QDZ3XD0VD0WD0PDSW5QDbY1QDZ3XD0QDcY1QDdY1QDeY1QDe3QDfY
1QDeY1QDgY1TD1WD0PDaT:QDeY1XD0WD0QDhY1P@UW5PDaT:QDiY1XD0QDjY1QDkY1Q@lY1QDmY1QDnY1PDUT4QDoY1QDPZ1
PDg6UD0QDj3QDQZ1TD1P@gn2WD0QDRZ1XD0SD0aEZ3QDj3QDSZ1TD1P@gn2QDTZ1`DXb2`De\2`DeS4`DXZ2`D\[:`D][:QD
UZ1P@R\5QDVZ1QDWZ1QD_Y1QDXZ1Q@\3QDYZ1TD1P@gn2TD3QDZZ1QD_Y1QDXZ1Q@\3QD[Z1PDlS4QD_Y1QDXZ1Q@\3QD\Z1
TD1PDgn2TD8QD]Z1QD^Z1QD_Z1PDQ^2PDP8QD`Z1QDaZ1PDfn2QD\3QDbZ1QDcZ1PD]R5QDdZ1QDeZ1QDfZ1QDgZ1QDhZ1UD
0QDiZ1TD1QDjZ1`@UW5`@gn2`DSW5`DTW5`Djo2QDkZ1TD2WD0QDlZ1XD0QDmZ1QDnZ1PDeo2PD[c5QDoZ1WD0PDml4PDeb5
XD0QDP[1QDQ[1QDR[1QDP[1QDS[1PDS1QDT[1PDWW5QDU[1QDV[1P@bn2PDdS4PDWW5QDW[1QDX[1PDd\:QDY[1QDZ[1QD[[
1WD0QD\[1PDeS4XD0SD0WD0QD][1QD^[1TD1QD_[1XD0WD0QD`[1P@jn2PDlT2QDa[1XD0SD0WD0QDb[1P@i4P@gS4QDc[1S
@0QDd[1XD0WD0QDe[1QDf[1Q@\3QDg[1XD0PDjn2WD0PD`[5XD0SD0WD0QDh[1PDWl1XD0QDi[1WD0QDj[1TD1QDk[1PDeS4
XD0SD0QDl[1PDjn2PDlS4PDjn2QDm[1SD0QDn[1QDo[1QDP\1SD0QDQ\1P@nS4P@TT4WD0Q`1e3QDR\1XD0QDS\1QDT\1QDU
\1SD0QDS\1PDWl1QDV\1QDW\1QDX\1QDY\1QDZ\1PDSW5WD0QD[\1SD0XD0QD\3WD0PDSW5QD[\1SD0XD0`DeS4`Dd\5`Deg
4WD0PDSW5QD[\1QD\\1XD0WD0QD]\1P@eS4QD^\1XD0PDfn2QD\3QD_\1QDU=QD`\1QDa\1QD_Y1Q@g3QDb\1PDdn2QDc\1Q
Dd\1PDlS4QDc\1QDe\1QD_Y1QD\3WD0PDjn2QDf\1XD0QDg\1QD_Y1QDh\1QDi\1WD0QDj\1XD0QDk\1P@b_5QDl\1QD\3QD
m\1QDn\1QDo\1QDP]1PDbn2QDQ]1PDbn2PDbn2PDUW5SD0PDQ^:PDjn2Q`1e3PDUW5QDR]1QDk=QDS]1QDT]1PDbg4PDST4Q
DU]1PD_Z9PDm[5PDX_5PDiS4QDV]1PDeY2PD_7QDW]1PDgS4PDbl1PDHPDR^:QDX]1PDUW5QDY]1PDSW5PDT=PDYR2PDlS4P
DSW5PDXi8PDkl2PD`n2PDlS4PDSW5PDXi8PDhS4PDT^:PDdn2PDT^:PDjS4PDSW5QDZ]1PDlR9PDgS4PDkV2PDV^:PDbn2PD
SW5QD[]1PDgS4PDYV2PDdn2PD[Y3PDdn2QDd3PDW^:PDUW5PDX^:PDUW5PDUW5PDXn9QDd3PDbn2PDWP3PDbY2PDdS4PDUW5
QD\]1PDXR3PDeS4QD]IQD]]1PDSW5PDWU9PDeS4PDUW5PDZ^:PDlHPDUW5PD[^:QD^]1PDbZ:QD_]1PDlS4PD\^:PD]^:PDd
n2PD^^:PDP`9QD`]1PDUW5PDi`3`Dan2PDi1PDlS4PDhT5PDdn2PDUW5PDma9QDa]1TD1PD_^:PDhS4PDUW5PDTf2PDeS4QD
b]1PD`^:PDeS4QDc]1PDa^:PDU`3PDgS4PDeo2PD[Y2QDdP1PDlS4QDd]1PD`\9PDeS4QDd3QDe]1PDUW5TD1QDf]1QDg]1Q
Dd3QDh]1QDi]1QDj]1QDk]1TD1QDl]1QDm]1PDf^:PDeS4QDn]1QDo]1PDYg2VD0QDn]1QDo]1PDYg2QDP^1QDX=PD_n2PDf
S4QDYKQDQ^1QDXW1QDR^1QDS^1PDeS4PDkl2QDZBTD2PDj^:QDT^1PDfn2PDR\5QDU^1QDV^1TD1QDW^1PDlX2PDW6PDW6PD
lS4PDTf2PDdk9PD^Q3PDfS4PDkg2PDT7PD`Q3PDaT6PDT7PDSW5PDYg2PDT7QDX^1PDlS4QDY^1QDZ^1PD`[5PDSW5PD`[5P
DSW5PDl^:PDl^:PDUV2PDlh9PDj=PDTT4PDj6PDTT4QD[^1PDj6PDTT4PD^l2PDRHPDTT4PD_d4PDTT4PDSJPDTT4PDgo2PD
m^:PDn^:PDn^:QD\^1PDan2PDlS4PDSW5PDo^:PDdn2PDSW5PDTX2PDeS4PDP_:QDe7QDd3PDlY3PDlHPD[f2QD]^1PDjn2Q
D^^1PDSW5PDR_:PDeS4PDSW5PDP\1PDiS4PDSW5QD_^1SD0PDSW5PDUa4PDlS4PDSW5PDd8PDgS4PDSW5PDlY2PDi;PDSW5P
DXn9PDeS4PDSW5PDV_:QD`^1PDR\5PDYj2PDfn2QDa^1PDX_:PDi4PDdS4PDWW5QDb^1QDi6PDf5PDjS4PD__6PDeY2PD_[:
PDSW5PDPW2PD`]5PDWl1PDj=PDTT4PDYZ2PDYj2QDc^1QDd3PDW^:PDdn2QDd3PDX]:QDd^1QDd3QDe^1QDf^1QDg^1P@_n2
QDh^1PD_n2QDi^1QDj^1PDnZ5PDd\2PDag4PDST4PDSW5PDf_2PDll2PDlS4PDbn2PDin3PDmo2PDbn2QDd3PDjHPDPW2PDU
:QD[APDlS4QDd3PDdQ9PDWm2PDdn2QDk^1PDfn2PDcn2PDPR3PDbn2QDl^1QDm^1PDg9PD^[2QDn^1QDo^1PDmP5PDUW5QDP
_1QDQ_1QDR_1QDS_1QDg^1QDT_1QDd3PDbY2PDmR9PDeS4PDVR6PDeS4PDUW5QDU_1QDV_1PDdn2PDcQ9PDlS4QDe7PDVl4P
DUW5PDc_:PDbn2PDUW5PDPR3QDW_1PDkg2PDeS4QDd3PDlHPDPo9PDl_2PDe_:PDT7PDbZ:QDX_1QDY_1QDZ_1PDbo2PDeY2
PD_[:QDLQD[_1P@eS4P@UW5QD\_1QD;PDUW5QD]_1QD4PD`n2P@SW5QD^_1QD4PDWl1P@SW5QD__1QD4PDUW5QD`_1QDa_1Q
D4PDVR3PDjS4PDVR3PDjS4PDc[5QD4PDiS4PDcQ9QD4PDl_:QD4PDlS4PDm_:QD4PDcn2PDeS4QDd3PDYZ5PDlS4QD6PDan2
PDT[5QD6PDlS4QDb_1S@0QDc_1PDWl1PDSW5QDd_1QD6TD2PDdn2QDd3PDW^:QD6PDUW5QDe_1QD6QDd3QDf_1PDan2QD7PD
UW5QDg_1PDeS4QD7PDUW5QDh_1QD7QDi_1QD7PDSW5QDj_1QD7QDd3PDZf2QD7PDSW5PD]R2PDfS4QD7QDk_1QDl_1QD8PDU
W5QDg_1QDm_1QD8PDUW5QDn_1QD8PDlS4PDXP2QD8PDlS4PDUW5QDo_1QD8QDd3QDP`1QD8QDd3PDdT4PDYZ5QD8PDc>QDd7
QD8PDan2PDlS4QDQ?PDan2PDlS4QDQ?S@0PDYR2QD9TD2PDbn2QDd3PDX`:QD9TD2PDdS4PDY`:QD9QDQ`1QDR`1QD9P@TW5
PD_^9PDbn2PDUW5QD9P@SW5PDm[3PDbn2QD9QDd3QDS`1QD:PDSW5QDT`1S@0QDU`1QD:QDV`1QD5Q@W`1S@0PD\X3PDbn2Q
D5QDd3QDX`1QD5QDb3S@0QDY`1QDZ`1QD5QD[`1TD1QD\`1QD5TD2PDSh4PDgo5QD5QDRP1PDlS4QD]`1QD5PDSW5QD^`1QD
_`1QD``1QD@QDd3QDa`1QD@PDUW5QDb`1QDBPDf`:QDBQDc`1QDd`1QDFQDe`1QDHPDQ[5QDd3PDdT4QDHPDbn2QDf`1QDHP
Dbn2PDdn2PDT^:QDHPD_n2QDg`1`DUW5`DSW5`DTW5`Dfo2`Dgo2QDHPDlS4QDh`1PDYZ2QDHPDeS4PDmQ:QD?PDcn2QDi`1
P@UW5PDU`4QD?QDiW1QDj`1QD?QDk`1QDl`1QD?QDm`1QD>PDUW5QDn`1PDWk2QD>QDd3QDo`1QD>QDd3QDPa1QDQa1QD>PD
dn2PDUW5QDRa1QD>TD2PDlS4QDSa1QD>PDlS4PDj6PDTS2QDEPDUW5QDTa1QDEPDSW5QDUa1PDRm5QDEPDUW5QDVa1QDWa1Q
DGPDcn2QD]IQDXa1QDGQDYa1S@0QDZa1QDGQDYa1S@0PDlS4PDPf9QDk1PDUW5QD[a1QDk1QDd3PDj\2QDi1PDUW5PDn;QDn
1PDSW5QD\a1QDKPDSW5PDRa:QDKPDSW5QD]a1QDKQDd3QD^a1QDS1QD_a1QD`a1QDT1PDUW5QDaa1QDU1PDhS4PDRm5QDU1P
DiS4PDUW5QDU1PDUW5QDba1QDca1QDZ1PDUW5QDda1QDZ1PDbn2QDea1QD[1PDSW5PDkT5QD[1QDfa1QD[1PDWl1PDSW5QD[
1QDd3QDga1QDR1PDYj2PDRX:QDa1QDha1QDg1PDWl1PDSW5QDg1PDUW5PDTa:QDf1PDgS4QDia1PDgS4PDT=PD_k9QDo1PDb
n2PDR\5QDP2PDUW5PDia9QDQ2PDcn2PDeS4QDd3PDYV2QDQ1QDja1QDka1QDP1QDd3QDla1QDP1PDUW5QDma1`DUW5aDZ3QD
P1TD3PDSk2PDcn2QDP1TD3QDc_1VD0QDP1TD3QDc_1QDna1QDY1QDoa1QDY1PDfS4QDUFQD`1QDPb1QD`1PDUW5PDje9QD`1
QDd3QDQb1QD`1QDRb1QDSb1PDdn2PDaf1PD_]5PDdn2PDj6QDTb1PDdn2QDUb1QDVb1PDdn2PDSW5QDWb1QDXb1PDdn2PDSW
5PD^W5PDeS4PDdn2PD\j2QDYb1PDdn2PDZ^:PDlHPDdn2PDUW5QDZb1PDdn2PDd_3PDQW2PDbn2PDUW5QD[b1PDbn2PDUW5Q
D\b1QD]b1PDbn2PDlHPDeS4QD^b1VD0PDbn2PDlHPDeS4QD^b1QD_b1PDbn2QD`b1PDbn2QDab1VD0PDbn2QDab1QDbb1PDb
n2PDSW5QDcb1PDbn2QDdb1QDeb1PDbn2PDUW5QDfb1PDdS4PDUW5QDgb1QDhb1QDib1PDdS4QDV^1QDjb1PDQX5PDlS4PDY\
5PDlHPDeS4PDUW5QDkb1QDlb1PDeS4QD[@QDmb1QDnb1PDc`:PDeS4QDob1QDPc1PDcT4PDSW5QDQc1QDRc1PDSW5PDR:PDV
R3PDSW5QDSc1QDTc1PDSW5QDUc1QDcOPDSW5PDna:PDeS4QDYKQDVc1QDWc1QDXc1PDSW5PDf_2QDYc1PDSW5QDZc1QD[c1P
DSW5PDX_5PDki9PDSW5PDjQ3PDlY5PDSW5PDPb:PDeS4PDhT3PDSW5PDW<PDdn2PDSW5PDQb:PDYV2PDSW5PDRb:PDeS4PDc
Q9PDSW5PDT7PDSb:PDSW5PD^g4QD\c1PD^g4PDTb:PDRf4PDTb:PDSW5PD\IPDj=PDSW5QD]c1QD^c1PDSW5PD]IQD_c1PDS
W5QDQc1PDmV2PD^f9PDjS4PDeZ9PDf`:PDjS4PDkm1PD^f9PDeS4PD^l2PDVb:PDdn2PDUW5PD_]5PD`n2PDYZ2PDYR2PDYZ
2PDjS4PD]o9PDZZ2PDjS4PDjj4PDWS3PDjS4PDff3PDTT3PDjS4PDWb:PDf5QD`c1PDf5PDdZ4PDZ^:PDlHPDlHQDac1PDXn
9QDbc1PDWk2QDcc1PDiT4PDbn2PDXb:PDbn2PDbk9PDbn2PDah3PDaIPDi^2PDaIPDZ\5PDPR3`Dkn2`Doj2PDZ\5PDUW5QD
dc1PDZ\5PDX\2QDec1QDfc1PDho9PDPS9QD[@PD^Z3PDbn2PDUW5QDgc1PDUW5QDhc1PDeS4PDUW5QDXa1QDic1PDUW5PDak
1PDeS4PDUW5PDW8PDeS4PDUW5PDZQ9QDjc1PDUW5PDWZ9PDmo2PDUW5QDkc1QDlc1PD^l2PDTk5PDbZ:Q@]IQDmc1PDbZ:PD
X\5QDnc1PD`[5QDoc1PDSW5QDPd1PD]]5PDSW5PD^W4PD]]5QDQd1PDjn2PD`1PDSW5PDiX3PDjn2QDRd1PDSW5QDSd1PDV[
9PDm[5QDTd1PDV[9PDfQ3PDeS4PDHPDc[2PD`b:PDHPDfm2PDab:PDii8QDUd1PDok8PDbb:PDcb:PDjS4PDd5PDll2PDlS4
QDd3PD\j2PDeS4QDVd1PD\j2PD[f2PDk>PDbn2PDR\5PDdg4PDST4PDPf9PDd5PDf`2QDWd1QDXd1PDT^:PDjS4PDdb:PDRU
:QDYd1QDZd1PD_7PD_n2PDgS4PDUW5QD[d1PD_n2PDPk2PDgS4PD_n2PDjS4QD\d1PD_n2PDfS4PDfn2PDR\5PDQW:PDR\5P
DPg2PDo`:PDjS4PDeb:QD]d1PDng2QD]d1PDPIPDfb:PDgb:PDVR3PDVl4PDeS4PDmg2PDTe1PDTT4PDmP3PD_]5PDoQ3PDa
n2PDUW5PDoQ3PDbn2PDUW5PDgm3PDeS4PDhb:PDhm3PDeS4PDhb:PDPR3QD^d1QD]IQD_d1PDTX2PDeS4PDP_:PDUa3PDeS4
PDUW5PDP7PDTT4PDib:PDen6PDjb:QD`d1QDad1TD2QDbd1PDR8PDSW5PDXc9QDcd1QDdd1PDc`:PDNPDjS4QDed1PDWo2PD
lS4PDcS6PDWo2PDlS4QD`6QDfd1PDo3PDdn2QDd3PDge9PDfS4PD]m2QDgd1PDm3PDmY3PDan2PDlb:QDhd1PDR\5PDUW5PD
``:PDfn2PDmb:PDfn2PDTk9QDid1QDfDPDnb:PDfn2PDob:QDjd1PDm^6PDbn2QDkd1QDld1TD1P@i4PDQc:QDmd1P@Yj2PD
X^9QDV_1PDan2QDgFQDnd1PD_n2QDcOQDod1PDcn2QDfGPDeS2PDYR2PDYR2PDeS2PDeS2PDjS4PDYR2PDSW5PDRc:PDjj8P
DjS4PDSc:PDhU4PDUW5PDS^:PDTIQDPe1PDm7PDlS4PDRU5PDSW5PDTc:PDlS4PDTW5PD]o3PDbj9PDTW5PDec9PDlS4PDTW
5PDkV2PDng9PDSW5PDUc:PDSW5PDVc:PDYZ9PDSW5PDWc:QDQe1PDSW5PDkn3PDhT2PDdS4PDSW5PDja9PDdS4PDXc:PDdS4
PDYc:PDcn2PDbn2PDSW5PDZc:PDS1PDW9PDUW5PDS1PDdn2PDUW5QDRe1PDeo2PDdf2PD^Q:PDfo2PDef2PD^Q:PDag4PD_4
PDST4PDen2PDlS4PDQa2PDen2PDlS4PDUW5PD`<PDdn2PD[c:PDdn2PDUW5PDk>PDSW5PDan8PDg]9PDfQ3QDSe1PD]c:PD^
c:PDSW5PDTIQDTe1PD\Q3PDfQ3PDbn2PDoZ5PDXk2PDHPDfo2PDZl9PDYd9PDb[2PDST4PDUW5PDRP9PDYZ5QDUe1PDR\5PD
mX2PDa[5QDVe1QDZR1QDWe1PDgS4PDa[5PDTW5PDcc:QDXe1PDYj2QDYe1PDdn2QDd3PDdT4QDZe1PDkj2PDb_2QD[e1PDlS
4PDUW5QD\e1QD]e1PDSW5TD1QD^e1PDHQD_e1QD`e1PDd3PD^g4PDTT4PDSW5PDbk9QDae1QDbe1PDTT4PDT7QDl^1PDUW5P
Doc:PDHPDk7QDce1PDSd:PDeS4PDRm3PDn<PDlS4QDde1PDUd:PDbY2QDee1QDfe1QDge1PDZ[9QDhe1QDie1PDZd:PDhk9Q
Dje1QDke1PDQ[5QDle1QDme1VD0QDle1QDme1QDne1PDhS4PDV^2VD0PDhS4PDV^2PD1QDoe1P@bn2PDPo1VD0QDoe1P@bn2
PDPo1QDPf1QDZBTD2PDWP5PDYj2PDPT4QDQf1QDh6Q@V;QDRf1TD2PDXa:QDSf1PDfS4PDSW5PDlHPDeS4QDV^1PD_n2PDlS
4QDTf1PDgS4PDSW5PD`Z9PDeS4PDfo2PDSW5PD\d:PD]d:QDUf1PDdS4PDUW5PDbd:PDQ:PD[R3PDdS4PDR\5PDdS4PDkn3P
DdS4PDcd:PDjS4PDdS4PDUW5PDWR2PDeS4QDd3PDdS4PDdd:PDdS4PDSW5QDVf1P@fd:QDWf1PDUW5PDgd:PDZd1PDlS4PDh
d:PDid:QD_]1QDXf1QDYf1QDZf1PDS^1PDdn2QD[f1PDan2PDUW5PDcR3PDnQ3PDYn2PD\j2PDeS4PDeR:QD\f1QD]f1PD[a
2QD^f1PDdn2PDYj2QDd3PDd:PDX[5PDeb:QDd3PDh^9PDS1PDPR3PDjS4QD_f1PDcn2PDHPDn^3QDdX1PDmd:PDjl2PDan2P
Dko9PDeo2PDnd:PDk=PDcn2PDeS4QDd3PDWn9PDYj2PDUW5QD`f1PDh<PDUW5PDod:PDYk3PDdn2PDSW5PDPe:PD]4PDQe:Q
Daf1QDbf1QDcf1PDZj2QDd3QDdf1PDUe:PDbn2PDUW5PDc>PDdn2PDUW5PDUW5PDfQ3PDYQ:PDUW5PDjd:PDWR2PDUW5PDb[
2PDfS4PDR;PDj6PDaT6PDlS4PDHPDVe:PDmn2PDY_5PDWl1QDef1PDSW5PDWe:PDj^9QD]BQDff1PDmQ3PDZ<PDdn2PDoc1P
D[Q3PDcn2PDYe:PDcn2QDDQ@b3S@0QDgf1PDlS4PD_7QDDQDhf1PDlS4QDif1QDDPDHPDeo2QDjf1QDDQDkf1QDjf1QDDPDl
S4QDd3PDdT4QDDQDlf1PDlS4QDmf1QD=PDSW5QDW8QD=QDd3QDnf1QDof1QD=PDcn2QDPg1QDNQDdBQDQg1QDNQDk?S@0QDR
g1QD<QDSg1QD<QDTg1TD1QDUg1QD<PDdS4PDUW5QDVg1QD4PDX[5PDUW5PD_e:QD4PDan2QDWg1QDXg1QD4PDYj2QD]IQDYg
1QD4PDlS4QDZg1QD4PDlS4PDUW5QD[g1QD4PDcn2QD\g1P@UW5PDdh2QD4PDdn2QD]g1QD4QD^g1QD4PDTX2PDdn2PDPa2QD
4PDTX2PDUW5QD_g1QD4PD`n2QD`g1QD4PD`n2PDUW5QDag1QD4PD`n2PDSW5QDbg1QD4PD^[5PDUW5QD4PDRP9`DlS4QD4PD
lS4PDUS2QD4PDSW5QDcg1QDdg1QDAQDeg1QDfg1QDAQDgg1QDhg1QDAPDgo5QDJQDdBQDig1QDJPDWl1PDQ=QD8PDUW5QDjg
1QDkg1QD8PDi4PDgS4QD8PDcn2PDeS4QDlg1QD8QDmg1QD8PDan2QDng1QD8PDbn2QDog1QDPh1QD8PDS1QDQh1QD8PDXR3P
DeS4QD8PDWR3PDgS4QD6QDd3QDf_1PDan2QD6TD2PDgS4PDSW5PDVf:QD6PDUW5QDRh1QD6PDfS4PDY\9QD6TD2PDfS4PDY\
9QD6QDSh1QDTh1QDUh1PDhi9QD7PDSW5QDVh1QDWh1QD7PDSW5QDXh1QD7PDbe9QD7PDk<PDgS4QD7QDa8QDYh1QD9QDd3QD
Zh1QD[h1QD9TD3PDdn2PDUW5PDe5QD9QD\h1P@fn2QD:PDcn2QD]h1QD^h1QD:QD_h1PDWl1QD`h1PDWl1PD_f:PDTj3PDWl
1PDSW5QDah1PDWl1QDYKQDbh1QDch1PDWl1QDdh1PDWl1QDeh1QD5Q@b3S@0QDfh1QDgh1QD5PDHQDhh1QD5PDHPDkg2PDfS
4QD5PDl;PDa[2QD5PD^2QD_]1PDd\2QD5PDSW5QDih1PDlS4QDjh1QD5QDd3QDkh1QDlh1QD@PD]f3QD@QDmh1QDnh1QD@QD
oh1S@0PDen2QD@TD2PDlS4PDVg:QD>TD2PDbn2PDUW5PDen2QD>TD2PDbn2PDU9QD>TD1PDan2QDd3QD>QDPi1QDQi1QD>PD
R\5QDd3PDmW3QD>PDUW5QDRi1QD>PDR^2QDlJQD?PDUW5QDSi1QDIQDTi1TD1QDUi1QDFPDi^9QDFQDVi1QDWi1QDFPDdn2Q
D]IPDYZ5QDFPDbn2PD]g:QD_1PDbn2QD]IQDXi1QD_1QDYi1QDZi1QD_1QD[i1PDjS4QD_1PDbn2QDd3QD\i1QD]i1PDbn2Q
D]IPD_g:QDf1QD]IPD[^9QDf1QD^i1PDhS4VD0QDf1QD^i1PDhS4QD_i1QDKPDQX5PDcg:QDKPDnQ3PDjS4QDKPDUW5QD`i1
QDKPD`Q:PD_n2QDKPDfn2PDaf1QDKPDfS4PDkg2QDKPD_n2QDKPDR\2QDLQDai1P@Yj2QDLQ@YKQD\_1QDMQDbi1TD1QDci1
QDOQD]IQDdi1QDQ1PDdn2QDei1TD2QDfi1QDQ1TD2PDdn2PDdS4PDUW5QDQ1PDZR3QDV1TD2QDgi1TD1QDhi1QDV1PDUW5PD
Q^:PD`n2QDV1QDii1TD1QDji1QDV1QDki1PD`n2QDb1QDli1TD1QDmi1QDGTD2QDni1QDoi1PDfQ3QDS1QDPj1TD1QDQj1QD
HPDSW5PDjg:QDHPDlS4QDRj1QDSj1QDHQDTj1TD1QDUj1QDZ1PDR\5PDYj2QDVj1QDZ1PDbn2QDWj1QDZ1PDi4PDiS4QD]IS
@0QDXj1QD\1PDSW5PDRV:QD\1PDUW5PDfQ3QD]1PDfn2PDbn2PDlQ3QD]1PDUW5PDo]9QD^1QDYj1TD1QDZj1QDW1QD[j1`D
jS4`D4`DRa2`DST3QDW1PDUW5QD\j1PDfS4QDY1PD`n2PDlS4QD]j1QDc1QD^j1TD1QD_j1QD;PDSW5QD`j1TD1QDaj1QDe1
PDUW5QDbj1PDjm1QDj1QDcj1QDdj1QDm1QDej1TD2QDfj1QDn1PDUW5QDgj1TD1QDhj1QDR2QDij1TD2QDjj1QDS2PDTW5PD
Qh:QDS2PDUW5PDll2QDl1PD_n2PDlS4QDl1PDdn2PDUW5PD\[5QDl1PDbn2QD_]1PDRh:QDX1PDan2QDX1QD_]1QDkj1QDX1
QDa8S@0QDlj1QDP2QDmj1TD1QDnj1QD3QDoj1QDPk1TD1P@jl2QDYKQDQk1P@YZ5PDlS4PDk7PDSW5PDPo1QDRk1QDSk1PDS
W5QDTk1QDUk1`ElS4`EdS4`EiS4`Edn2`EW[5QDVk1QDWk1PDSW5PDek2PDch:PDSW5PD\m8PDdh:PDSW5PDU:PDdn2PDSW5
PDk3PDdn2PDSW5PDeh:PDdn2PDSW5PD_U3PDeS4QDXk1PDSW5QDYk1PDfS4PDSW5PDih:PDo`2PDSW5PDjh:PDeb3PDSW5QD
Zk1QD[k1PDSW5PDii5PDeS4PDSW5PDXg4PDlS4PDSW5PDee2QD\k1PDSW5PDRT3PD`:PDSW5PDZ9PDag9PDSW5PD_g4PDPi:
PDSW5PDWd2PDQi:PDSW5PDRi:PDdn2PDSW5QD]k1QD^k1PDSW5QD_k1QD`k1PDSW5QDak1QDbk1PDSW5QDck1QDdk1QDYKQD
ek1PDaP4PDSW5QDfk1QDgk1PDSW5PDZi:PDdn2PDSW5PDc>PDdR2PDSW5PD]:PDRT3PDSW5PD_d2PDeS4PDSW5PDWT3PDmn2
PDSW5QDhk1PDP_3PDSW5QDik1PDdo3PD\i:PDdo3PDY^:PDSW5QDjk1QDkk1QDlk1QDd3QDmk1PDcn2PDeS4Q@]IQDnk1QDo
k1PDX[5PDUW5PDi`3PDcn2PDeS4QDPl1PDgS4PDSh4QDQl1QDRl1PDSh4QDSl1PDSh4PDSW5PDin3PD_n2PD^[5PDfn2PD_n
2PDUW5QDTl1PD_n2PDdn2QDUl1PDW]:PD_n2PDlS4QDVl1PD_n2PDlS4QDi6QDWl1PD_n2QDXl1QDYl1QDZl1PDan2PDUW5Q
D[l1PDan2QDd3PDj\2PDan2PDbn2PDUW5QD\l1PDan2QD]l1PDbn2PDUW5QD^l1QD_l1PDbn2PDUW5QD`l1PDbn2QD_]1QDa
l1Q@bl1PDbn2QDcl1QDdl1PDbn2PDSW5QDel1TD1QDfl1PDWR3PDUW5QDgl1PDWR3QDd3QDhl1QDil1QDjl1TD1QDkl1PDc[
5QDYKQDll1PD\[5QD_]1QDml1QDnl1PDiS4QDol1PDoi2PDjS4PDX_5PDk=PDjS4PDnR4PDeh:PDdn2PDUW5PDfS4PDUW5PD
]j:PDeS4PDfn2PDiS4QDPm1PDlS4PDm7PDfS4PDSW5PD[a2PDSW5PDYg2PDTIPDlS4QDQm1PDZZ2PDfY2PDSX2PDZZ2PDdn2
PDUW5PDYZ2PDdn2QD]IQDRm1PDoj2PDk]5PDk7PDd8QDSm1PDe:PDeR:PDdn2QDTm1PDV3PDdS4PDWf4PDdn2PDSW5QDUm1P
Ddn2PDUW5QDVm1VD0PDdn2PDUW5QDVm1QDWm1PDdn2PDSW5QDXm1QDYm1PDdn2PDdS4PDUW5PDQ7PDdn2QDZm1PDdn2PD]R2
PDml4PDdn2PDeo2PD[`:PDPk:PDeS4PDR\5PDQk:PDQo2PDZg2PDfS4PDUW5PDaW5PDZ\5PDmS4QD[m1PDVk:QD\m1QD]m1Q
D^m1P@eS4QD_m1PDXk2PDo^9PDWk:PDXk2QD`m1QDam1PDY3PDdn2PDUW5PDbg4PD`7PDag4PDbg4PDST4QDbm1PD\^9PDUg
2PDPo1PDdn2PDUW5PDPo1PDYZ5PDlS4PDPo1QDcm1PDPo1PDZk:`DjY5`DPo5PD_g4PDoR4PDZ9QDdm1TD1QDem1QDfm1QDg
m1QDhm1QDfm1PDmX2QDim1PDag4PDeS4PDUW5PDkj2PDY_5PDeS4PDSW5PD`k:PDY_5PDak:QDjm1QDkm1PDmi:PDjS4PDmi
:PDQ\5QDlm1PDn[5QDmm1QDiW1PDdn2PDHQDnm1QDom1PDHPDW]2PDfS4PDHQDPn1PDHPDj6PDHPDV9PDek:PDHPDfo2PDZl
9PDHPDVl1PDZ9QDa8PD^_2PDkS4PDjn2QDk?Q@e3QDQn1TD1QDRn1PDjn2QDSn1QDTn1TD1QDUn1PDjn2PDR:PDcn2PDjn2P
D_n2PDlS4PDjn2PDbZ:QDVn1PDjn2QDWn1QDXn1PDjn2PDT9QDd3PDjn2QDdBQDYn1TD1QDZn1PDjn2PDfS4PDUW5QD[n1PD
V[9PDlS4QD\n1QD]n1PDmP3QD^n1TD1PDhk:PDYj2PDjS4PDn<PDYj2QD_n1TD1PDlHPDho9PDfS4PDUW5PDkk:PDlk:PD\[
5QD`n1QDml1PDe<PD\^9PDo\6PD`Q4PDok8PDbb:PDe_3PD[R3PDnHQDan1QDbn1PDlS4QDcn1PDUW5QDdn1QDen1QDfn1TD
1QDgn1QDhn1PDcn2QDin1QDjn1QDkn1QDln1PDUW5QDmn1PDTX2PDjS4PDTX2PDdn2QDnn1QD[HP@gS4PDkj2QDon1QDPo1Q
DQo1QDRo1QDSo1TD1QDTo1PDQX5QDUo1PDg9PDdn2PDfm2PDg9PDdn2QDd3PDZl9PDTe:PDdn2PDUW5QDVo1QDWo1TD1QDXo
1QDYo1QDZo1QD[o1QD\o1TD1PDWW:QD]o1QD]IQD^o1QD_o1QD`o1TD2QDao1PDe3PDjS4PD\]3PDja9PDWP4PDcl:PDSh4P
Din2PDX_5PDin2PDin2PDin2QDbo1QDco1QDdo1QDeo1TD1P@lS5PDa>PDdn2PDUW5QDfo1PDZ_3PDdl:PDhS4PDUW5PDc>Q
Dgo1QDYKTD1QDho1PDfh:PDYj2PDec3QDio1QDjo1TD2PDSh4PDUW5QDko1QDlo1PDjc3PDjS4PDil:PDjl:QDmo1PDlQ3PD
jS4PDnQ3PDmQ3QDno1P@UW5PDmQ3PDll:QDoo1QDPP2PDZ^:PDeS4PDUW5PDnl:PDmn2QDQP2QDRP2PDmn2PDT\5PDol:PDm
n2PDRf4QDcOQDSP2PDmn2PDX_5PDcf4PDmn2PDV_5PDmn2PDSY2PDjS4PDk7PDSY2PDeS4PDUW5PDhIQDTP2PDNPDjS4PDPS
:PDce3PD_P4PDfo2PDef2QDUP2PDfo2PDS1PDg^9PDfo2PDZ2PDQh:QDVP2PDih:QDWP2PD]f3PDSh4PD]f3PDan2PDSW5PD
aGQDXP2QDYP2QDZP2QD[P2PDUW5PDl2QD\P2PDji2PDXm:QD]P2QD^P2TD1QD_P2PDkQ3PDeS4PDUW5PDdh2PDZm:PDmf3PD
jS4PDSW5PDgS4PDSW5QD`P2PDgS4PD[m:PDV`:PDgS4QDaP2TD1QDbP2QDb=QDcP2PDUd2PDXn9PDeS4QDdP2PD]m:PD[R3P
Db[2PDfS4PDiY5PDkHPDeS4QDeP2QDfP2QDgP2TD1QDhP2QDiP2PDbn2QDjP2TD1P@bh2PDRP9QDkP2P@eS4QDlP2QDmP2PD
bo2PDRZ2PDU8PDR^5QDnP2PDP[5PDP\9PD`7PDlS4PDUW5PDW^2PDhS4PDUW5QDoP2P@eS4PDhS4PDbm:PDhS4PDUW5PDjY5
PDhS4PDXZ3PDRU2PDdn2PDYV2PDcm:QDSm1PD[U3PDPT4PDUW5PDgU3PDjS4QDPQ2PDem:PDjS4PDm^4PDc6PDTT4PDYl9PD
l4QDQQ2PDgm:PDZR3PD]4QDRQ2PDYc4QDSQ2PDhm:PDim:QDTQ2QDUQ2TD2QDVQ2PDb=PDjm:PDR:PDjS4QDWQ2PDbk9PDdn
2PDUW5QDXQ2QDYQ2Q@d3PDTd:PDhS4PDlm:PDSW5PDSj2PDUj3PDo>QDZQ2QD[Q2PDn<PDjS4PDom:PDn<PDlS4PDTd:PD`n
2PDdS4PDgg:PD`n2PDdn2PDUW5QD\Q2PD`n2PDUW5QD]Q2QDV9QD^Q2TD1QDX9PDRn:PDjS4PDSn:PD`k2PDTT4PDih4PDXQ
3PDX\5QD_Q2QD`Q2QDaQ2TD1QDbQ2PDg8PDoS4PDnQ3PDjS4PD_g4PDUn:PDo^9PDVn:PDji2PDP3PDlh9PDWk2QDcQ2PDWn
:PDSW5PDP=PDhS4QDdQ2QDeQ2TD1QDfQ2PDgX3PDfS4QDgQ2QDhQ2TD2QDiQ2QDjQ2PDdS4TD1QDkQ2QDlQ2PDhS4PDTIQDm
Q2QDnQ2PDZ8QDYKTD1QDoQ2QDPR2QDQR2PDdn2PDmGQDRR2TD1QDSR2PDXZ3PDk]2QDTR2QDUR2TD1QDVR2PDnb5PD\Y3PDc
n:PDdn:QDi]1QDWR2QDXR2QDYR2PDQ[5PDb;PDeR3QDZR2QD[R2PDfn:PDgn:PDY>PDUW5PDog:QD\R2QD]R2PDi]3PDdn2P
Dan2PDUW5PDXZ3PDbn2PDSW5PD][3PDcn2PDlS4QD^R2PDdT4QD_R2PDVn2QD`R2TD1P@WT:PDlR:PDo^4PDjn:PDdn2PD]_
3PDUm:QDaR2QDd3QDbR2PDoQ3PDjS4QDcR2PDln:PDUW5PDg`3PDUW5PDiS3PDmd:PDjl2PD_j4QDdR2PDZj2PDUW5QDeR2P
D_l2QDfR2PDj<QDgR2PDQa2QDhR2PDPo:PDR;PDYQ:PDgn2PDh5QDiR2PDQo:QDjR2PDjd:PDSo:QDkR2QDlR2PDdS3QDmR2
QDd3PDkn:PDUW5QDnR2QDoR2PDUW5QDPS2QDQS2PDUW5PDch:PDdn2PDUW5PDWo:PD`7PDUW5PDmP3QDRS2PDUW5PDXo:PDg
9PDUW5PDjd:PDSo:PDUW5QDSS2QDTS2PDUW5PDkHQDUS2PDUW5PDRP9QDVS2PDX[5QD]IQDWS2TD1P@i`3QDXS2QDYS2PD[o
:QDd3QDZS2QD[S2TD1QD\S2QD]S2QD^S2PD_o:PDdn2PD`o:PDao:PDY<PDbo:PDco:PDjS4QD_S2QD`S2TD1PD`k2PDdo:P
DiS4PD\m8PDdh:PDU`5SD0QDaS2PDeS4PDdY2PDeS4PDXl3WD0QDbS2XD0QDg5`Df]2`Dg]2QD\3WD0PDUW5QDcS2QDdS2XD
0QFeS2QD\3Q`1e3WD0QDfS2XD0VD0QFeS2QD\3Q`1e3WD0QDfS2XD0QDgS2QFhS2TD3QD\3Q`1e3WD0Q`1e3QDiS2XD0VD0Q
FhS2TD3QD\3Q`1e3WD0Q`1e3QDiS2XD0QDjS2WD0QDQ?aDj3aDZ3SD0PDjS4`DSW5`DTW5`DUW5`Deo2aDZ3SD0S@0XD0QDk
S2QDlS2Q`1e3WD0QDmS2XD0QDnS2WD0Qd1e3QDU2XD0QDg5aDZ3WD0QDU2XD0QDg5aDZ3WD0QDQ?Q`1e3QDU2XD0S@0QDoS2
QDPT2PD^\2QDQT2WD0Q`1e3QDRT2XD0QFV>QD\3Q`1e3WD0Q`1e3QDST2XD0QDTT2QD\3Q`1e3Q@Q?WD0Q`1e3QDUT2XD0WD
0QDU2`Di[5`DfS4`DeS4`DjS4`Ddn2`DdS4`DlS4`DST4`D[\2`DTT4`Dm[5`Dbn2`DgS4`Dgn2`DiS4SD0QD]EXD0aDZ3WD
0PDUW5PDPf9PDjS4XD0PDeZ9WD0QDV;PDUW5SD0QDVT2QDWT2XD0PDiS4`Dhj2`DWP;`DR\5`DkZ5`Dfo2`Dgo2`DV\5`DT\
5`DjZ5WD0SD0QDXT2XD0`EUW5`ES3`EP4`ET3QDYT2TD1WD0QDT2XD0`Dea3`Dfa3`D`\2`DeS4QDZT2WD0PD[]5QDk?SD0X
D0VD0QDZT2WD0PD[]5QDk?SD0XD0QD[T2QD\3WD0QD\T2QD]T2XD0QD^T2QD_T2WD0QD`T2XD0QDaT2QDbT2TD1WD0QDcT2X
D0VD0QDbT2TD1WD0QDcT2XD0QDdT2QFeS2TD4QD\3Q`1e3WD0QDeT2QDfT2XD0VD0QFeS2TD4QD\3Q`1e3WD0QDeT2QDfT2X
D0QDcY1QFTT2QD\3WD0PDHSD0XD0VD0QFTT2QD\3WD0PDHSD0XD0PD1QDgT2WD0PDHSD0XD0VD0QDgT2WD0PDHSD0XD0PD1W
D0QDk?PD]ISD0XD0QFeS2WD0QDhT2PD_7QDiT2XD0QD\3QDjT2TD3WD0QDkT2XD0`DeS4WD0QDlT2TD1QDmT2QDnT2XD0QD\
3WD0QDoT2TD2QDPU2PDeS4QD[GXD0WD0QDQU2PDeS4QDRU2QDSU2XD0WD0PDmP3QDTU2XD0`Ddn2`DdS4WD0QDUU2XD0`DeS
4WD0QDVU2QDWU2XD0`Df]2`Dg]2`DWV2`Dka3`DUa2`DiS4`DeS4`Ddn2`Dbn2`D[T2QFeS2QD\3Q`1e3WD0QDXU2PDlS4QD
YU2XD0WD0QDZU2QD[U2TD1QD\U2XD0QD]U2PDaW5PDfY2PD_7PD^W5QD^U2QDSAS@0QD_U2PD^IQD`U2PDiS4QDQ?S@0WD0Q
DaU2XD0QDbU2QDV;TD1PDUW5QDcU2QFTT2TD1QD\3WD0PDSW5Q`1e3SD0XD0QDdU2QDeU2WD0QDfU2XD0QDgU2QDhU2QDiU2
PDUW5QDjU2QDkU2QDjU2QDkU2QDlU2QD\3Q`1e3WD0QDmU2XD0QDnU2QDoU2QDPV2`Dd3`DeS4`Ddn2PDgo5QDQV2QDRV2QD
SV2QD]3Q@b3Q`1e3QDTV2QDQ?QDUV2PDUW5QDVV2QDWV2PDUn9PDTS;QDXV2QDYV2PDcP;QDZV2PDjn2QD[V2QD\V2PDjn2Q
D]V2PDYZ2PDdn2PDUW5PDjn3PDRg:PDbn2PDT7PDS2PD_n2PDRP9QD^V2QD_V2QD`V2PDUW5QDaV2PDUW5QDbV2QEcV2QDdV
2TD1WD0QDeV2XD0QDfV2QDiGQDgV2QD]EQDhV2QDiV2QDjV2QDkV2PDlS4QDlV2QDmV2QDnV2QDoV2QDPW2QDQW2PD]>QDRW
2PDmGQDSW2PDlGQDTW2PDjn2PDSW5QDUW2PDfS4QDVW2QDWW2PDfS4PDnd5QDXW2QDYW2QDZW2QD[W2QD\W2PDeS4QD]W2PD
iS4QD^W2QD_W2QD`W2PDoHQDaW2PDPj6PD\T;QDbW2QDcW2PDbk9PDdm2PDmP3QDdW2QDm3Q@[8QD\8WD0QDeW2XD0QDm3TD
1WD0QD^m1XD0WD0YD1PDlS4PDTd:XD0QDfW2Q@f6WD0QDgW2PD_n2XD0QFhW2Y@0WD0PD`T;XD0QDS:WD0QDiW2PDUW5QDjW
2XD0WD0QDkW2TD1PDaT6XD0QFlW2Q@Z3Y@0WD0QDmW2XD0QDnW2WD0QDoW2TD1Q@PX2QDQX2XD0QFR=Y@0WD0QDRX2XD0QDS
X2QDZ3WD0QDTX2XD0WD0QDV9QDUX2XD0WD0PD_n2PDdn2PDV^:XD0WD0QDk?S@0PDUV2PDfS4QDVX2P@eS4XD0VD0WD0QDk?
S@0PDUV2PDfS4QDVX2P@eS4XD0QDWX2WD0QDXX2TD2QDYX2XD0SD0WD0QDZX2QD[X2Q@\X2TD1QD]X2XD0QF^X2TD1WD0QD_
X2XD0`DUW5`Dm\2`Dl\2`DSW5`Ddn2`DiW;QD\3Q@b3Q`1e3S@0WD0QD`X2XD0VD0QD\3Q@b3Q`1e3S@0WD0QD`X2XD0QDaX
2PDbn2PDUW5QDbX2VD0PDbn2PDUW5QDbX2QDcX2PDdn2QDdX2PDSh4QDeX2QDfX2QDgX2QFhX2WD0QDiX2XD0VD0QFhX2WD0
QDiX2XD0QDjX2QDkX2TD2WD0PDX[5XD0VD0QDkX2TD2WD0PDX[5XD0PD1QDlX2QDmX2`DnX;QDnX2S@0WD0QDoX2XD0PD[9Q
DPY2PDSh4PDgo5PDcn2PDeS4PDgo5QDQY2TD2PDX[5PDag4PDST4QDV^1PD^[2PDUR2QDRY2PD`n2P@UW5QDSY2PDkg2QDTY
2QDTY2VD0QDTY2PD1QDUY2QDVY2QDWY2Q`1e3WD0QDXY2XD0VD0QDVY2QDWY2Q`1e3WD0QDXY2XD0QDYY2QDZY2Y@0Q@]3Q@
e3WD0QDW2XD0VD0QDZY2Y@0Q@]3Q@e3WD0QDW2XD0QD[Y2QD\Y2WD0QD]Y2QD^Y2XD0QFj3TD2WD0QD_Y2QD`Y2XD0QDaY2P
DgS4`D[4QFbY2TD1`Ea1`ER8`ES8`ET8`EH`Edn2`EUW5`ESW5`ETW5`EeS4`EW\5`EkZ5`ElY;WD0QDV2XD0QDe<Q@g3WD0
QDV2XD0QDcY2UD0WD0QDV2XD0SD0PDUa4PDeS4PDmY;QDdY2PDdn2PDUW5PDe5QDeY2PDeS4PD\X3PDbn2PDUW5QDfY2PDbn
2TD1QDgY2Q@hY2PDTn2QDiY2QDjY2PDQX5PDmY;QDkY2PDeS4PDVl1QDlY2PDeS4PDaf1PDmV2PDeS4QDSS2QDmY2PDan2PD
Po8QDnY2QDoY2QDWf1PDan2PDag4PDZ5PD\Z;PDP4PDV_9PD\b:QDPZ2PDYf:PD[`:PDen2PDUb:PDXk2PDYQ:PDiU2PDmP:
PDQh:QDQZ2PDkV2PD_Y3PDdT4PD_Y3PDlGQDRZ2QDSZ2QDTZ2QDi6QDUZ2PDYj2PDUW5PDlHPDSW5QDVZ2PDeS4QDWZ2QDXZ
2QDYZ2PDlS4QDZZ2QD[Z2PDbn2PDeZ;PDVn2QD\Z2PDWT:QD]Z2QD^Z2PDUb3PDkS4PD[l:PDgU3PDjS4PDmX2PDkj2PDmP3
QD_Z2PDSW5PDg2PDdR2QD`Z2QDaZ2QDbZ2PDSW5PD^g4PDS^:PDZX2PDbn2PDlHPDcS6PDbn2QDcZ2PDdS4QDdZ2QDeZ2PDh
Z;QDYKQDfZ2PDS^:QDYKPDT7PDSb:QDgZ2PDi`2QDhZ2PDUV2PDfS4PDR\5PDSW5PDW=PDeS4PDSW5QDiZ2PDlS4PDSW5QDj
Z2QDkZ2QDlZ2QDmZ2QDnZ2PD^i8PDTT4QDoZ2QDP[2QDQ[2QDR[2PDUW5QDS[2QDT[2QDU[2QDZR2QD[R2PDe3PDjS4PDc_:
PDP1QDV[2QDW[2QDX[2PDbn2QDY[2QDZ[2QD[[2QD\[2QD][2QD^[2QD_[2QD`[2QDa[2QDb[2QDc[2QDd[2TD1QDd7QDe[2
QDV9QDf[2QDg[2VD0QDg[2PD1QDh[2PDUc3QDi[2QDj[2PDSW5QDk[2QDl[2QDm[2TD1QDn[2QDo[2QDP\2Q@Q\2QDR\2QDS
\2QDT\2QDU\2PDcn2PDeS4QDV\2PDR\5PDYj2PDUW5QDW\2QDX\2QDY\2QDZ\2QD[\2PD\^9PDUg2QD\\2QD]\2PDRT3PD`:
QD^\2PDX[5PDWZ3QD_\2PDX[5QD`\2QDa\2PDfS4PDUW5PD]j:PDeS4QDb\2PD]f3PDSW5PDX_5PDki9PDZ^:PDeS4PDUW5P
Dnl:PDch:PDdn2PDUW5PDc`:PDeS4PDek8PDWl1QDc\2S@0PDT7PDSb:QDd\2QDe\2QDf\2TD3QDg\2QDh\2PDeS4PDdS4PD
UW5QDi\2PDeS4QDdBQDj\2QDk\2QDl\2QDm\2QDn\2QDo\2QDP]2PDUW5PDm];QDQ]2TD1QDR]2QDS]2PDVR3QDT]2PDUW5Q
DU]2QDa]1TD1QDV]2QDW]2QDX]2QDY]2QDe7TD3PDhS4QDZ]2QD[]2PDUW5QD\]2PDRm3QD]]2QD^]2QD_]2QDef1PDbn2PD
Sa:PDP3PDlh9QD`]2PDPm:PDgo5PDTd:PDhS4PDeo2QDa]2QDb]2PD`n2QDc]2PD`n2QDd]2PDdn2QDe]2PDQ7QDf]2QDg]2
QDh]2P@dh2QDi]2TD1QDj]2QDk]2QDl]2QDm]2QDn]2QDo]2PDk^;PDeS4PDT7QDP^2QDQ^2QDR^2PD]m:PD[R3QDS^2TD3P
DWl1PDTT4QDU\1QDT^2SD0PDdS4PDSW5PDha9PDdn2QD`6QDU^2PDcn2PDeS4QDV^2QDW^2QDX^2TD1QDY^2QDZ^2TD1PD_n
2QD[^2QD\^2QDTEQD]^2QD^^2PDW9QD_^2PDHPDmS9PDmP3QD`^2PDT:PDhj9PDVR6PDeS4PDUW5PDkl2QDa^2QDb^2PD`_;
PDYj2`E>`Ek]5QDc^2Q`1g3Q`1e3WD0QDY2XD0`DRT3`Da_;QDd^2WD0QDe^2QD\3XD0QDf^2WD0QDg^2TD3PDfS4QDh^2XD
0QFi^2QDj^2Q`1g3Q`1e3WD0QDk^2XD0`Dfa3`DS`;`DT`;`DTV3`DnS3QD\3Y@0WD0PDbn2PDaS6XD0`DS^:`DUW5QDj3QD
\3PDbn2PDQ^:QDl^2QDm^2QFR=QDn^2Q`1e3WD0QDX2XD0`Dg6QD\3PDfn9WD0QDo^2XD0PDV`;SD0QDj3QD\3Q`1e3QDP_2
PDWR3QD\3QDQ_2PDhS4QDR_2QDZBS@0S@0QDS_2PDdn2QDT_2WD0QDU_2XD0QDj3QD\3SD0PD\]5PDST4WD0QDX2XD0QDT9Q
DV_2Q`1e3QDW_2QFV>QD\3YD0WD0QDX2XD0QDX_2QD\3Y@0WD0QDY_2XD0PDlS4UD0QDc3SD0QDj3WD0Q`1e3QDX2XD0VD0U
D0SD0QDj3WD0Q`1e3QDX2XD0VD0UD0QDc3QDj3WD0Q`1e3QDX2XD0VD0UD0QDj3WD0Q`1e3QDX2XD0VD0UD0QDc3SD0QDj3W
D0Q`1e3QDX2XD0QDZ_2UD0SD0QDj3WD0Q`1e3QDX2XD0QDZ_2UD0QDc3QDj3WD0Q`1e3QDX2XD0QDZ_2UD0QDj3WD0Q`1e3Q
DX2XD0QDZ_2WD0QD[_2QD\_2XD0PDdS4PDWf4QD]_2PDdm8PDdn2PDfo2PDkm1PDHQD^_2QD__2PDlS4QD`_2PD]T2`Ek]5`
E>QDa_2PD^Q:PDlS4QDb_2QDc_2PDUW5PD^b:PDW:QDd_2PD^`;QDVo1PDdn2PDck9PDeS4QDe_2QDP9QDf_2PD``;PDdn2Q
Dg_2PDlS4PDbn2PDVW5PDX`:QD\3PD_n2PDfS4PDfn2QDh_2PDUW5QDi_2QDj_2PDck9PDeS4PDdS4PDSW5PDha9QDk_2PDg
S4QDj3QD\3Q`1g3WD0QDl_2XD0QDj3TD1QDm_2QDn_2S@0S@0WD0QDo_2XD0QDj3QDg]1WD0QDR4Q`1e3QDP`2XD0PD]R4QD
\3PDd`;QDQ`2QDR`2QDS`2PDVe2PDeS4PDjm1PDYl4QDT`2PDHPDYo1PDdn2SD0PDYo1QD\3QDU`2QDV`2QDW`2QF[6TD3QD
\3WD0Q`1g3Q`1e3QDX2XD0`DgS4Q@Z3QFX_2QD\3Q`1g3Q`1e3WD0QDX2XD0QDX`2Q`1e3WD0QDX2XD0WD0QDY`2XD0Q`1e3
QDg5QD_3Q`1e3WD0QDZ`2XD0QDj3QD\3Q@_3WD0QD[`2XD0`DmS4`DlS4S@0aDZ3QD\`2Q`1e3PDlk4QDj3TD3QD]`2P@lS4
P@_7WD0Q`1e3QDX2XD0QDj3TD3QDl[1WD0PDlS4SD0XD0QDj3TD3QD\3Q`1e3WD0QD^`2QD_`2XD0PDd`;QD``2QDa`2QDPX
2PDbn2QDb`2PDgS4QDc`2PDQ[5QDd`2QDe`2QDf`2QDg`2TD2QDh`2QDi`2TD2QDj`2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD
\2XD0QDk`2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDl`2TD2QDg5QFm`2QD\3Q`1g3WD0QDn`2XD0QDdGQDo`2QDPa2T
D2QDQa2QDRa2QDSa2TD1WD0QDTa2S@0QDUa2XD0QFm`2Q`1g3WD0QDVa2PDlS4XD0QDWa2QDXa2PDeS4aDYa2`DU^2SD0QDZ
a2QD[a2TD1PDTT4WD0SD0XD0QD\a2PDan2PDhS4QD]a2TD2PDYj2PDdS4QD^a2QDb^1QDj3WD0QD_a2XD0QDRHPDbn2PDUW5
PDhj9PDeS4QD`6QD`a2QDaa2QDba2QDca2TD1PD_n2QDda2QDea2Q`1e3WD0QDfa2XD0QDga2QDha2PDlS4QDia2PDUW5QDj
a2QDka2WD0QDla2XD0QDma2QFm`2WD0QDna2QDoa2XD0PDlS4QDPb2QDnLQDQb2QDRb2WD0QDSb2XD0QDTb2QDUb2TD1QDVb
2QD[6QDWb2Q@g3WD0QDXb2XD0WD0QDYb2XD0TD2QDZb2PDgS4Q@[b2WD0QD\b2XD0`DeS4QD]b2QD^b2S@0WD0QD_b2XD0WD
0QD`b2XD0QDab2QDbb2QFj3Q@g3WD0QDcb2XD0PDlS4QDdb2Q@g3WD0QDeb2XD0QDfb2QDj3Q@[8QD\8WD0PDX8XD0QDgb2Q
DV>WD0PDab;XD0`DlS4QFj3QDhb2Q`1g3WD0QDib2XD0`DlS4QDj3QDjb2SD0S@0WD0QDkb2XD0QF[6Q`1g3WD0Q@[8Q@\8Q
`1g3QD[2XD0aDlb2Q@Z3QDmb2Q`1g3WD0Q@[8Q@\8QD[2XD0QDj3TD2PDHPDeg4WD0QD[2XD0QDj3TD2PDjS4WD0QD[2XD0Q
Dnb2WD0QDob2XD0QDPc2QD[8QD\8WD0QDQc2QDRc2QDSc2XD0QD\8WD0QDQc2QDRc2QDSc2XD0QD[8QD\8QDTc2WD0QDUc2X
D0QD\8QDTc2WD0QDUc2XD0QDVc2S@0QDWc2QDj3QD]3QDXc2S@0WD0QDYc2XD0QDZc2QD[c2SD0WD0QD\c2QD\3Q`1e3QD]c
2XD0PD\j2PDeS4QD^c2PDgS4S@0WD0QD_c2XD0QD`c2S@0S@0WD0QDac2XD0PDdn2PDRb;PDcn2PDeS4QDbc2PDdn2PDlY5P
DlS4QDcc2QDdc2P@jn2PDlS4QDec2PDlS4WD0QDfc2XD0PDbn2PDdk9QDgc2QDhc2PD`c;QDic2WD0Q`1e3QDX2XD0QDjc2T
D1WD0PDSW5QDkc2QDlc2XD0WD0QDT9PDSW5QDmc2TD1QDm_1XD0P@eS4QD\3PDbn2QDnc2WD0PDQ^:XD0WD0QDoc2QDPd2PD
`[5XD0WD0QDPLPDbn2XD0VD0WD0QDPLPDbn2XD0QDQd2`E>`Ek]5WD0QDRd2XD0`DhS4WD0QDZBTD3PDbn2QDSd2XD0QFU:T
D2WD0QDTd2PD_n2XD0VD0QFU:TD2WD0QDTd2PD_n2XD0QDUd2QFU:TD2WD0QDVd2QDWd2PDiS4XD0WD0QDT9QDXd2XD0WD0Q
DYd2QDZd2QD[d2XD0WD0QD\d2PDSW5Q`1e3QD]d2S@0QD^d2XD0WD0PD]\2QD_d2QD`d2QDad2XD0WD0QDbd2PDdn2PDlS4X
D0WD0QDcd2QDdd2TD1PDYl4XD0VD0WD0QDcd2QDdd2TD1PDYl4XD0QDed2UD0aDj3`DUW5SD0WD0QDfd2XD0QDgd2WD0QDhd
2QDc3QDid2QDjd2XD0WD0PDeo2PDeS4QDkd2XD0SD0`E>`Ek]5`ElS4`EeS4`E^\2`EjS4WD0QDZ2XD0QDld2WD0QDXCTD2Q
Dmd2XD0QDnd2WD0QDod2P@jn2QDPe2TD1QDQe2XD0`DfS4`Dbe2`Dae2`DRT3`E>`Ek]5WD0QD\3Y@0QDRe2XD0`D_n2`D`n
2WD0QDnd2QDSe2TD2QDTe2XD0WD0QDUe2PDjS4QDVe2XD0QDWe2WD0QDXe2XD0QDYe2WD0PDld;QDd3QDZe2XD0WD0QDX=TD
4QD[e2XD0WD0QD\e2Q@]e2TD1QD^e2XD0WD0QDV?QD_e2TD1QD`e2QDae2XD0`DPY2`DR]2WD0QDbe2QDce2PDTT4XD0WD0Q
Dde2PDi4XD0VD0WD0QDde2PDi4XD0QDee2WD0QDlJQDfe2P@dT4QDge2XD0WD0QD[:PDbn2QDQ?QDhe2XD0WD0QDie2TD1QD
je2Q@dBQDke2XD0WD0QDnAQDd3QDle2QDme2XD0WD0QDne2TD1QDoe2XD0QFhW2Y@0WD0QDPf2QDcOXD0WD0PDdS4PDUW5QD
Qf2PDeS4XD0WD0QDRHQDd3QDRf2XD0WD0PDY_5PDlS4QD]IXD0WD0QDSf2TD1PDSW5QDTf2PDlS4XD0SD0WD0QDUf2QDVf2Q
D]IQDWf2XD0WD0QDXf2TD3PDTT4QDYf2XD0SD0WD0QDZf2QD[f2TD1QD\f2XD0QD]f2WD0QD^f2XD0QD_f2TD1VD0QD]f2WD
0QD^f2XD0QD_f2TD1QD`f2QD]f2Y@0WD0QDaf2XD0PDUW5S@0WD0QDbf2Y@0QDcf2XD0QD[GTD5WD0QDdf2PDlS4XD0QDef2
QDX_2TD6QDff2TD1QDgf2Q`1e3WD0QDX2XD0VD0QDX_2TD6QDff2TD1QDgf2Q`1e3WD0QDX2XD0QDhf2QDX_2WD0QDif2XD0
QDi6QDjf2WD0QDkf2PDlS4XD0SD0WD0PDW6PDlS4PD^m1XD0SD0QDlf2QD\3Y@0WD0QDmf2XD0`DhS4WD0QD\3QDnf2TD2QD
of2XD0QDPg2WD0PDTT4QDQg2QDRg2XD0VD0WD0PDTT4QDQg2QDRg2XD0QD^V1WD0QDSg2PDbg4XD0WD0QDTg2QDV;PDi;XD0
QDUg2QDVg2WD0QDWg2PDi;XD0QDXg2QFYg2TD3WD0QDWb2QD`6QDZg2QD[g2XD0`DRW3`Df]2WD0QDo2XD0Y@0QD\g2TD1VD
0WD0QDo2XD0Y@0QD\g2TD1QD]g2QD^g2QD_g2SD0S@0WD0QD[2XD0QD`g2QFag2WD0QDbg2XD0QDcg2QDdg2TD4WD0QDWb2Y
@0PDV6QDeg2XD0QDfg2TD1WD0QDR9PD_n2XD0VD0QDfg2TD1WD0QDR9PD_n2XD0QDgg2QD\3WD0QDhg2QDig2TD1QDjg2XD0
P@UW5VD0QD\3WD0QDhg2QDig2TD1QDjg2XD0P@UW5QDkg2WD0QDlg2PDWR3XD0QDmg2WD0PDdS4QDng2XD0VD0WD0PDdS4QD
ng2XD0QDog2QFeS2TD2WD0PDbn2QDd3QDPh2XD0QFeS2Y@0WD0QDQh2TD1QDRh2XD0VD0QFeS2Y@0WD0QDQh2TD1QDRh2XD0
QDSh2QFeS2Y@0WD0QDTh2XD0QDUh2WD0QDVh2QDWh2XD0SD0QDXh2TD3WD0QDQDQDYh2TD1QDZh2XD0VD0QDXh2TD3WD0QDQ
DQDYh2TD1QDZh2XD0QD[h2WD0QDbe2QD\h2TD1QD]h2XD0VD0WD0QDbe2QD\h2TD1QD]h2XD0QD^h2QD_h2WD0QD`h2QDd3Q
Dah2XD0WD0QDbh2TD1QDch2XD0QDdh2WD0PDeY2QDnKQDeh2PD]o8QDfh2XD0WD0QD`_2QDeh2PD]o8XD0PDeS4WD0QDgh2Q
Dhh2TD1PDlS4XD0SD0WD0QDih2PDdn2XD0QDjh2WD0QDkh2P@dn2XD0VD0QDjh2WD0QDkh2P@dn2XD0QDlh2QFeS2TD1WD0Q
Dmh2Y@0TD1QDnh2XD0SD0QFeS2QD\3Y@0WD0QDoh2XD0QDPi2WD0QDQi2PDlS4QDRi2XD0SD0QD\3WD0PDcn2PDlS4XD0QDS
i2QD\3Y@0WD0PD[1QDTi2XD0QDUi2QDVi2WD0QDWi2QDXi2XD0QFeS2QD\3WD0QDYi2TD1VD0XD0`Ddn2`Dbn2`DRk2`DgS4
QFeS2QD\3WD0QDYi2TD1QDZi2XD0`Ddn2`Dbn2`DRk2`DgS4WD0QDj_2QD[i2TD1PDQn1XD0UD0WD0QDoHQD\i2SD0XD0QDh
IWD0QD]i2QD^i2TD3QD_i2XD0WD0PDZh;XD0QD`i2WD0QDai2PDSW5QDbi2XD0UD0WD0PDY\2XD0QDaHQDci2WD0QDdi2QDe
i2QDfi2QDgi2XD0WD0QDhi2QDii2QDd3QDZh1PDmGXD0WD0PDR\5QDji2PDlS4XD0WD0QDgGPDlS4PDY\5XD0QD_Y1WD0QDT
X1PDeY2P@jn2QDki2TD2QDli2XD0WD0QDmi2QDni2QDoi2XD0UD0WD0QDPj2XD0SD0QDQj2PDSW5PDj6PDj\2QDXe1TD1PDb
n2TD4QDhY2QDRj2QDSj2WD0QDTj2XD0TD2QDUj2SD0UD0QDVj2WD0QDWj2XD0VD0UD0QDVj2WD0QDWj2XD0QDcY1QDXj2Q@\
3Q`1e3WD0QDYj2XD0`DlS4aDZ3UD0WD0PDX\2QDQ?SD0XD0UD0WD0PDZ]5QDQ?SD0XD0UD0QDZj2QD[j2UD0WD0QD\j2XD0S
D0`DU^2UD0PDfR9QD]j2QD^j2PDfR9PDlS4QD_j2QDc\1QD\^1PDm^:QDcOQD\3PDSW5Q`1e3WD0QD`j2XD0QDaj2QDbj2UD
0WD0QDcj2XD0WD0QDdj2Q`1e3Q@ej2QDc4XD0QDc4QDfj2QDgj2QDYP1TD2QDhj2QDij2QDjj2QD\3WD0QDkj2XD0PDlS4QD
lj2WD0QDYP1XD0SD0PDT7PDn<PD]8QDmj2PD_n2PD]8PD_n2QDnj2QDoj2QDPk2PDmY3PDan2QDQk2QDRk2PD^l2QDSk2PDZ
o:PD_n2QDTk2QDUk2WD0QDVk2XD0`DlS4QDUk2WD0QDVk2XD0`DlS4QDTk2WD0QDVk2XD0`DlS4WD0QDVk2XD0`DlS4QD_Y1
QD\3Q`1e3WD0QDWk2XD0QDXk2QDYk2QDZk2PDSW5WD0PDfR9XD0PDlS4QD[k2QD\k2TD1QD]k2QDYP1TD2QD^k2QD_k2PD_7
WD0QD`k2XD0QD\3PDlS4PD_7WD0QDak2XD0QDbk2QDck2QDdk2PDUW5PDn;QDek2QDfk2QDgk2QDjMPDVR3QDhk2PDVR3PDj
S4PDc[5PDUW5PDj_:PDk_:QDik2QDjk2QDkk2P@eS4QDlk2PDd[;QDmk2PDfS4PD]d2QDnk2PDlS4PDo7QDok2PDVl4PDdn2
QDPl2PDfn2PDan2PDjHTD2QDQl2PDeo2PDeS4PDUW5QDRl2PD`[2QDSl2TD6WD0Q`1e3QDej2XD0QDTl2QDSl2TD5PDfS4TD
3WD0QDc4XD0QDUl2TD8PD4WD0QDVl2XD0UD0WD0PDdi;XD0WD0QDUl2SD0PD4QDVl2XD0WD0QDUl2SD0SD0PD4QDVl2XD0QD
Wl2`DWZ5`DR8`DYR2QFXl2TD2WD0QDYl2XD0QDYl2`Do7SD0PDlY2PDo7Q`1e3QDZl2PD^2PDa[2QD[l2PDa[2WD0QD\l2P@
ag4QD]l2XD0`DfS4`DUS2QD^l2WD0QDUV1PDlS4XD0SD0QD\l2PDlS4aDZ3`Dd9QD_l2PDlS4QD`l2QDUV1PDlS4WD0QDal2
XD0QDeLWD0QDbl2XD0`DHQDfEQ@cl2P@SW5PDkU5QDcOQD\3WD0QDdl2QDel2XD0PDfn2QDUAQDfl2QDgl2WD0QDhl2QDil2
XD0QDjl2S@0S@0WD0QD\3QD\Y1XD0QDkl2TD1WD0QDll2QDml2XD0`EX\2`Egn2`E^\2`E]\2`Efn2`Ehn2WD0QDjBQDnl2X
D0VD0`EX\2`Egn2`E^\2`E]\2`Efn2`Ehn2WD0QDjBQDnl2XD0QDol2WD0QDPm2QD]2XD0`Dm:`Dgn2WD0QD_Y1PDgY2QD]2
XD0`Dm:`Dgn2QDQm2TD2WD0QDRm2QDSm2XD0WD0QDTm2PD_7TD1QDUm2QDVm2XD0PDUW5WD0SD0PDbZ9QDWm2TD1PDlS4XD0
UD0WD0QDXm2QDYm2XD0TD6QDZm2WD0QD[m2QD\m2VD0XD0WD0QD[m2QD\m2QD]m2XD0WD0QD^m2PDk7PDSP9XD0WD0QD_m2P
D_7TD2QD`m2XD0WD0PDUT4PDml4XD0SD0UD0WD0QDam2QDbm2TD1XD0SD0QDcm2QDdm2QDem2TD1WD0QDfm2TD1QDgm2XD0W
D0PDjn2PDmn2QDhm2PDlS4XD0WD0PDUW5PDWj;XD0SD0WD0QDfBPDk<PDHQDim2XD0WD0QDjm2P@cn2PDfS4XD0WD0QDkm2Q
Dlm2QDmm2Q@nm2XD0SD0WD0QDom2QDUAQDPn2TD1PDlS4QDQn2XD0WD0QDUV1QDRn2PDlS4QDSn2XD0WD0PDZ8PDlS4XD0QD
Tn2WD0QDUn2QDVn2QDWn2TD1YD2XD0SD0WD0QDXn2QDYn2QDZn2QD[n2TD1QD\n2XD0WD0QD^3Q@V;QD]n2XD0SD0WD0QD^n
2QD_n2QD`n2XD0WD0QDan2PDeS4SD0XD0QDbn2WD0PDUW5QDcn2QDdn2QDen2XD0WD0QDfn2QDgn2PDfS4SD0QDhn2XD0QDi
n2WD0QDjn2XD0QDkn2PDSW5S@0WD0QDln2XD0PD_U3PDfS4SD0QDmn2SD0QDnn2PDej;PDlS4PD_7QDon2PDlS4QDPo2WD0Q
DQo2XD0QDRo2QDSo2PD_n2PDek8PDeT2PDdf2PDhT2QDTo2WD0QDUo2XD0QDVo2QD\3WD0QDWo2XD0PDfS4TD2QDXo2QDiW1
WD0QDYo2PDlS4PD_7XD0QD\3QDZo2QD[o2QD\o2QD]o2QD^o2PDHPDRb4PDdn2UD0QD_o2QD]2QDjBPDo7WD0QD`o2XD0QDf
BQDao2QDbo2SD0QDco2PDk<PDT7PDlS4PDgY2PDk<QDdo2QDRHQDeo2QDfo2QDgo2PDlS4QD\3QDho2QDgl2QDio2QDjo2QD
ko2QDlo2QD\3PDjHQDmo2QDno2SD0QDPm2QDoo2PDgY2PD_7Q`1e3WD0QDPP3XD0PDgY2QDQP3QDRP3PDSW5PDlY2PDeY2PD
k<QDSP3PDfn2QDTP3PDlS4QDUP3P@mGPDkg2PDeT:QDVP3PDUW5PDWZ:QDWP3PDUW5QDXP3PDkn2QDYP3QDZP3PDdS4QD[P3
QD\P3QD]P3PDlS4QD]2QD^P3QD_P3PDgi3PDdn2PDjm1PDfS2QDcOQD`P3QDaP3QDbP3QDiGPDeS4QDcP3QDdP3QDeP3PDbn
2QDfP3QDgP3QDhP3PDli9PDcn2QDiP3P@`7QDjP3QDcOPDhY2PDjj;PDjj;QDkP3QDlP3QDmP3QDnP3QDcOPDgo1`DoX2`Df
;`DjT2`DVS2`Djf4`Dn;`DiT2`Dn=`DQP9`DgR2`DUR2`D[W2`Di;QD]2QDPm2QDoP3QD_Y1QDjBS@0QDPQ3`Dd7QD_Y1Q`1
e3QDQQ3QDRQ3QDSQ3QD\3QDTQ3QDUQ3QDVQ3Q`1e3QDWQ3PDZ\2PDjn2SD0PDY\2PDmS4SD0PDX\2PDmS4QDXQ3PDVk2QDYQ
3QDZQ3PDVk2PDkg2PD4SD0PDVk2PDkg2QD[Q3PDlZ5PDkg2QD\Q3PDRP3PDa[2PDUT4QD]Q3PDdS4QD^Q3PDXi2PD4QD_Q3P
DdS4QD^Q3PDXi2QD_Q3PDdn2QD^Q3PDXi2PD4PDk]5PDdn2QD^Q3PDXi2PDk]5PDmZ5PDXi2QD`Q3PDUT4QD_Y1PDc7PDbo2
PDU8PD_g1PD_7PD_g1PDlS4QD\3PDbZ:SD0PDbZ:QDaQ3QDjBPD_7QDbQ3QDcQ3QDoISD0TD2PDgo1QDdQ3QDeQ3PD_7Q`1e
3QDfQ3QDgQ3QDhQ3QDiQ3QDjQ3PDUW5QDkQ3QDlQ3QDmQ3PDVk2QDnQ3QDoQ3PDkg2QDPR3SD0QDUP3PDkg2QDnd2QDQR3QD
RR3QDSR3QDTR3PDgY2PDk<PDT7PDlS4QDPm2QDUR3QDdo2PDa[2PDan2PDa[2PDlS4PDYk;PD4SD0QDVR3WD0QDhl2QDWR3Q
DXR3XD0WD0QDQU2SD0QDYR3PD_7PDlS4XD0WD0PD_=PDoo2XD0QDZR3WD0QD[R3QD\R3TD1QD]R3XD0QD^R3WD0QD_R3PDkU
5XD0SD0QD^R3WD0QDZ6PDjn2PDkU5XD0SD0WD0QD`R3QDaR3PDlS4QDbR3XD0SD0QDcR3WD0QDdR3S@0QDeR3PDlS4XD0`Dm
:`Di;`D_[:`DnV2UD0WD0QDfR3QDgR3TD4PD_7XD0QDhR3UD0WD0QDfR3QDgR3TD4PD_7XD0YD1QDiR3P@gY2WD0PD_7TD1Q
DjR3QDkR3XD0QDPm2WD0PDo7QDlR3XD0QDPm2WD0PDo7YD1XD0QD_Y1PDgY2WD0PDo7YD1XD0QD_Y1PDgY2WD0PDo7QDlR3X
D0WD0QDmR3PDgY2QD]2XD0QDnR3WD0QDoR3XD0TD1QDPS3QDQS3Q@RS3WD0P@Vk2QDSS3XD0P@^Q:QDTS3WD0PDVk2QDUS3X
D0QDVS3WD0PDVk2PDS]2XD0QDWS3UD0WD0PDkg2QDnd2XD0SD0WD0QDXS3QDnd2QDYS3XD0VD0WD0QDXS3QDnd2QDYS3XD0Q
DZS3UD0WD0QD[S3SD0S@0S@0PD4PDag4XD0SD0UD0WD0QD\S3SD0S@0S@0PD4QD[S3XD0SD0UD0WD0QD]S3XD0QD^S3WD0QD
_S3YD2XD0`DlS4QD`S3WD0QDaS3XD0SD0QD\3WD0QDbS3P@cn2P@fS4XD0QDcS3TD2QDdS3WD0QDeS3QDfS3XD0VD0WD0QDe
S3QDfS3XD0QDgS3WD0QDhS3XD0QDiS3TD3QDjS3QDkS3WD0QDiQ1Y@0QDlS3XD0`Dl;`DZj1`DaQ3`Dea4UD0WD0PD\]5PDS
T4YD2XD0TD5PD4SD0UD0WD0PDYk;PDeS4YD2XD0TD5PD4SD0UD0WD0PDYk;PDeS4SD0TD4PD4QD]2XD0SD0UD0WD0PD\]5PD
ST4SD0TD4PD4QD]2XD0SD0`EUT4`E[\2`Egn2`EX\2QDmS3WD0QDnS3XD0QDoS3`DU^2PDX\2WD0SD0TD1QDPT3QDUAXD0SD
0PDZ\2WD0QDQT3XD0WD0QDRT3TD1QDST3XD0QDTT3WD0QDUT3QDVT3XD0PDlS4QDWT3WD0QDXT3QDYT3QDZT3XD0SD0WD0QD
XT3QDYT3QDUV1PDlS4XD0SD0WD0QD[T3QD\T3QD]T3QD^T3XD0QD_T3S@0S@0S@0WD0QDjBP@o7QD`T3XD0WD0QDaT3QDbT3
PD_7TD2QDcT3XD0SD0WD0PDPk2QD\3TD2QDdT3QDeT3XD0SD0WD0QDio2QD\3TD1QDfT3XD0QDgT3WD0PDSW5QDhT3XD0VD0
WD0PDSW5QDhT3XD0QDiT3QDjT3WD0QDkT3TD1QDlT3XD0SD0WD0QD\l2TD1QDmT3XD0SD0WD0QDnT3TD1QDoT3XD0SD0WD0Q
DPU3QDQU3XD0P@^Q:QDRU3`D=QDSU3WD0QDPU3QDQU3XD0P@^Q:QDRU3`D=YD2WD0QDTU3QDUU3XD0QDVU3`DST4WD0QDWU3
PDfS4XD0SD0WD0QDgQ3QDXU3TD2QDYU3QD\3XD0QDZU3PDVk2PDkg2WD0PD4QD[U3XD0UD0WD0PDVk2PDkg2XD0SD0UD0WD0
QD\U3QD]U3XD0SD0UD0WD0QD]2PD4QD^U3XD0UD0QD_U3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aD`U3UD0WD0QDaU3`DZ
=`Dn=`DoY5`DnY5`DX8`DoX2`Df;`DjT2`Djf4`Di;`DZ=`DQP9`DUR2`DVS2QD]2XD0UD0WD0QDbU3XD0SD0QDcU3WD0QDd
U3XD0SD0UD0WD0QDeU3XD0SD0UD0WD0QDfU3QDgU3TD2QDhU3TD1PD_7XD0SD0UD0WD0QDiU3QDjU3TD2QDkU3XD0SD0UD0a
D[3aDZ3aDj3aDR4aDd2aDf2aDg3aD\3aD]3aD^3aDa3aDd3aDa4WD0SD0XD0QDlU3UD0aD[3aDZ3aDj3aDR4aDd2aDf2aDg3
aD\3aD]3aD^3aDa3aDd3aDa4iD1iD2iD0iD4WD0SD0XD0QDi\1SD0`Dj5aD\3aD]3WD0QDmU3QDQ?TD1QDnU3XD0VD0WD0QD
mU3QDQ?TD1QDnU3XD0QDoU3QDid2WD0QDn2PDSh4XD0QDPV3QDid2Y@0WD0QDn2XD0VD0aDZ3QDid2Y@0WD0QDn2XD0QDQV3
aDZ3QDRV3TD2WD0QD\3Y@0YD1XD0VD0aDZ3`Ddn2QDRV3TD2WD0QD\3Y@0YD1XD0QDSV3aDZ3`Ddn2WD0QDTV3P@dn2P@UW5
QDUV3QDVV3XD0QDWV3WD0QDXV3QDYV3XD0VD0QDWV3WD0QDXV3QDYV3XD0QDZV3WD0QD[V3QD\V3Q@]3QD]V3XD0QD]3WD0Q
D^V3XD0VD0QD]3WD0QD^V3XD0QD_V3WD0QD`V3Q@V_2PDST4QDaV3QDbV3XD0WD0QDcV3TD1QDdV3XD0VD0WD0QDcV3TD1QD
dV3XD0QDeV3QD\3WD0PD[8PDPk2XD0VD0QD\3WD0PD[8PDPk2XD0QDfV3WD0PDbn2QDgV3QDhV3Q@iV3XD0VD0WD0PDbn2QD
gV3QDhV3Q@iV3XD0QDjV3WD0QDkV3QDlV3QDmV3QDnV3XD0WD0QDoV3QDPW3XD0WD0QDQW3QDRW3XD0VD0WD0QDQW3QDRW3X
D0QDSW3WD0QDTW3QDUW3QDVW3XD0VD0WD0QDTW3QDUW3QDVW3XD0QDWW3QDe<QDXW3Q`1e3WD0QDYW3XD0QDZW3QD[W3PDbn
2QD\W3QD]W3PDc>QD^W3QD_W3PDST4QD`W3PDST4QDaW3QDbW3PDSW5QDcW3PDhl;PD4PDbo9PDgS4QDdW3PDdX5QDeW3Q`1
e3S@0WD0QDfW3XD0QDgW3WD0QDhW3XD0QDiW3`DU^2PDkn2WD0QDjW3XD0Q`1e3S@0WD0QDkW3XD0QDV?WD0QDlW3XD0QDmW
3WD0QDnW3XD0QDoW3S@0WD0QDPX3XD0QDQX3QDRX3QDYV3QD]3WD0QDSX3XD0QDTX3PDlS4WD0QDUX3XD0QDVX3QD\3Q@g3W
D0QDWX3XD0QDR4WD0QDXX3XD0`Dcn2`DSh4`Dbn2`Dan2`DiS4`DX[5`D_n2`D`n2`Db\2`Dmg2`DUW5`DSW5QD]3QDYX3QD
ZX3QD]3QD[X3PDan2QDf6WD0QD\X3P@m[5QD]X3XD0QD^X3QD\3Y@0WD0QD_X3XD0`DdS4`Ddn2`DiS4`DlS4`Dan2WD0QDm
2QD`X3PDST4XD0QDaX3QD\3Y@0WD0PDQ:Q@bX3XD0VD0QDaX3QD\3Y@0WD0PDQ:Q@bX3XD0QDcX3WD0QDdX3PDbn2Q@e3QDe
X3XD0QDfX3QD]3WD0QDgX3XD0QDhX3Q@]3WD0QDiX3QDjX3XD0QD]3QDkX3QDlX3QDbX3QDmX3PDcQ:PD_n2`Eb7`Ec7`E_7
`Ed7`EjS4`E^2QDnX3PD_n2`DUW5`DSW5`DTW5`D[o2`Ddo2`DVW5`Dfn2`Dfo2`Dgo2`DiS4`DhS4`Dem;QDcV3Q`1e3QDo
X3QDPY3QDQY3PDHPDbX5PD^Q:QDRY3QDSY3QD\3PDkn2QDTY3PDHPDeg4QDUY3QD]3QDVY3QDiV3QD]3QDWY3aDZ3QD]3QDX
Y3PDbn2PDUW5QDUV3QDYY3QD]FQDX2QDZY3QD[Y3PDm]9P@fn2PD[[5PDiS4QD\Y3PDlS4PDYj2PDkg2QD]Y3TD1QD^Y3QD_
Y3Q`1e3QD`Y3QDX=TD3QDaY3PDoc1QDbY3QDcY3QDdY3QDeY3P@eS4Q@fY3QDgY3QDhY3`Dfn2`DUW5`DP[5`D[o2`Ddo2`D
VW5`DnZ5`DmZ5QDiY3QDf6WD0QDjY3XD0WD0QDkY3XD0QDlY3QDmY3PDfQ4QDf6Q@\3S@0QDnY3QDoY3QDPZ3QDoY3PDUW5Q
DQZ3QD]3PDo9QDV_2QD]3QDRZ3PDSW5QDSZ3QDTZ3PDSW5PDPo1PDYZ5QDUZ3PDdn2PDUW5QDUV3PDhP6QDVZ3QDZX3QDWZ3
QDXZ3P@UW5QDYZ3QDZZ3PD_n2PDbn2PDUW5QD[Z3QD\Z3PDiS4QD]Z3PDT^:PDjS4PDdb:QD^Z3QDYKPDUa2QD_Z3QD\3Q`1
e3S@0QD`Z3QDaZ3Q`1e3QDbZ3QDcZ3TD2PDQf9QDdZ3QDeZ3PDPc4QDfZ3QDgZ3QDhZ3Q`1e3P@SW5QDiZ3QDjZ3PDdo3QDk
Z3PDlS4WD0QDlZ3XD0PDh<PDan2QDmZ3PDdn2QDnZ3QDoZ3P@dn2QDP[3QDQ[3QDR[3QDS[3QDT[3UD0PD]\2SD0QDd=QDU[
3QDV[3PD4SD0UD0WD0PD]\2XD0QDW[3SD0UD0WD0QD^2XD0aDX[3SD0UD0WD0QD^2PDbo2XD0`DoX2`DmX2`DgQ6`DoU2`Dj
T2`Dn;`DW<`DR8`D`9`DUR2`DlT2`D_=`D`1UD0WD0QD^2PDbo2PDjT2XD0SD0UD0WD0PDY\2QDY[3QDZ[3XD0UD0WD0PD]\
2XD0SD0QD[[3`DW6`DU6`DS1`DM`Db6`DSa9TD4PD2UD0WD0QD^2PDbo2QD\[3QDdm2XD0UD0WD0QD\[3TD1QD][3XD0PD4W
D0QD^2XD0QD^[3`D_=`DjT2QD_[3WD0QD^2QD`[3XD0WD0PDY\2QDa[3XD0WD0PDY\2PDY_5XD0`DP8`Do7`Dm<UD0WD0PDX
\2QDb[3QD\3XD0QDc[3UD0WD0PDX\2QDd[3PDUW5QDe[3XD0UD0WD0PD_\2XD0QDf[3QDg[3UD0WD0PD^\2QDh[3XD0UD0WD
0PD]\2XD0QDi[3PDbo2TD1QDj[3TD5QDk[3SD0UD0WD0PD]\2XD0QDl[3PDbo2QDm[3UD0WD0PD^\2QDn[3XD0UD0WD0PD]\
2XD0QDo[3`DgY2UD0WD0QDP\3QDQ\3XD0TD<PD2UD0WD0PD[\2QDSU1TD2QDR\3XD0`DlS4UD0WD0PD\\2QDSU1TD2QDS\3X
D0`D[\2`DUT4`Dji2`DgS4`Dkf5UD0WD0QDT\3XD0SD0UD0WD0PDbl9XD0UD0WD0PDbo2SD0XD0TD;PD2UD0WD0PDX\2QDU\
3XD0WD0PDR^5PDkS4PDHXD0PDkS4PDjn2PD2UD0WD0PD]R6XD0WD0PDbn2PDSW5PDVf2XD0PD_R6PDkS4PDaR6WD0PDX\2QD
cl2PDP[5QDV\3XD0UD0WD0QDW\3XD0PDY\2QDX\3PDbo2TD1QDY\3QDZ\3TD1QD[\3PDZ\2QDX\3TD6WD0QD^R1PDi4XD0PD
Z\2QD\\3QD]\3TD1QD^\3QD_\3QD[4QD`\3QDa\3PDUW5QDb\3TD2QDc\3UD0PDTT4QDk?S@0QDd\3PD4PDY\2QDe\3PDa7T
D3PDgS4TD2QD[4PDX\2QDf\3PDbo2QDg\3PDmS4TD2QDh\3QDi\3PDUW5QDj\3SD0QDk\3UD0PDbo2QDl\3SD0PDgY2PDbo2
PDjT2TD6QDm\3PDY\2QDn\3QD]3TD5QDo\3PDX\2QDe<QDP]3S@0QDQ]3QDR]3TD3QDS]3PDZ\2QD\3TD4WD0QDT]3XD0PDb
o2Q@g3QDU]3QDV]3PDY\2WD0QDW]3XD0PDX\2QDX]3TD5WD0QDY]3XD0SD0QDZ]3QD[]3UD0WD0QDZ]3XD0SD0QD\]3QD]]3
PDbo2TD1PD_R6QD^]3QD_]3QD`]3SD0PD4WD0QDa]3XD0PD2PDY\2QDb]3TD4WD0QDc]3XD0PDdn2PDX\2QDd]3QDe]3TD4W
D0QDc]3XD0PDY\2QDf]3TD4WD0QDg]3TD1QDh]3XD0PDdn2PDX\2QDd]3QDf]3TD4WD0QDg]3TD1QDh]3XD0PDY\2Q`1e3WD
0PDY_5QDi]3XD0PDY\2WD0PDY_5SD0XD0QDj]3PDY\2WD0QDn\3QD]3TD5XD0QDk]3PDY\2QDl]3TD4WD0QDj^1TD4QDm]3X
D0PDZ\2QDd=TD3WD0QDn]3XD0PD[\2QDo]3QDP^3TD2WD0QDQ^3XD0PDY\2WD0PDY_5QD^3TD4XD0QDR^3PDY\2QDS^3QDP^
3TD1WD0QDT^3PDlS4XD0WD0QDU^3PDfS4PDUW5QDV^3XD0WD0QDW^3PDR\5QDX^3XD0PDZ\2QDY^3TD4WD0QDZ^3XD0PDZ\2
WD0QD[^3XD0QD\^3TD6PD_7WD0QD]^3XD0PDhY2SD0QD^^3TD6PD2UD0WD0QD_^3PDbo2TD1QD`^3XD0QDa^3QDio2PDjn2Q
Db^3UD0PDgY2PDbo2WD0QDc^3XD0PDY\2QDd^3TD5WD0QDe^3XD0QDf^3QDg^3TD3QDh^3PDX\2QDi^3WD0QDj^3XD0PDX\2
QDk^3QDl^3TD1PDiS4PDX\2QDm^3QDn^3QDo^3TD2QDP_3QDQ_3TD1QDR_3PDUW5QDS_3QDT_3PDd7PDo`4PDTT4QDU_3P@R
\5PDm:QDV_3PD`7PDfn2PDgn2QDW_3TD6PD4PDPR3QDX_3PDXk2QDY_3QDZ_3TD4WD0QD[_3XD0PD`7PDfn2QD\_3PDbo2QD
]_3TD1WD0QD^_3XD0QD__3QD`_3PDa7PDbo2QDa_3UD0QDb_3QDc_3TD8PD4PDjS4WD0QDd_3XD0QDe_3UD0QD^2TD6PD4PD
jS4WD0QD^2XD0UD0QD^2QDf_3TD8WD0QDSm1`DoX2`Dn;`DjT2`DmX2`DoU2XD0QDg_3UD0QD^2PDbo2SD0QDh_3TD3WD0PD
jS4XD0QDi_3PDY\2QDj_3TD8WD0PDjS4XD0QDk_3UD0QD^2TD<QDSm1WD0QDl_3XD0QDm_3UD0QDn_3TD<WD0QDo_3XD0QDn
_3`DUS4QDP`3UD0QDn_3TD<WD0QDo_3XD0QD^2QDQ`3UD0`D[\2`DUT4`Dji2`DQT4`DPT4`D\\2QDn_3TD<WD0PD4XD0QDa
2`DUS4QDR`3UD0QD^2TD5QDR4WD0PDjS4XD0QDS`3S@0QDR4QDn_3TD<QDSm1WD0QDT`3XD0`DT[9QDn_3TD<QDSm1WD0PDX
\2XD0`DT[9`Dbo2`Dl]5`Dk]5`Dgi2`Dkf5`Di]5`Dj]5`Dfn2QDU`3TD<WD0PDjS4XD0QDV`3QDU`3TD<WD0PDjS4XD0PDX
\2`Dbo2`Dl]5`Dk]5`Dgi2`Dkf5`Di]5`Dj]5`Dfn2WD0PD2QDW`3XD0UD0QDX`3TD5WD0QDY`3QDSm1QDY`3XD0PDZ\9QDZ
`3QD[`3`E^m1`E_m1`ElS4WD0QD\`3XD0`D`n2QDoLTD3QDa[2QD`2TD1QD_2QD\3TD3QD_2TD2QD`2QD[4`EP[5`EVW5QD]
`3`DUT4`D]o8PDjn2QD^`3PDX\2QD\3TD2PDRP9PDgS4`ERU:`Efn2`Em]9`E_Z9`Eao2`EX8`EZ8`E[^2`EZ^2PDRP9`DZ^
2PDY\2WD0PDT7XD0PDfQ4TD4QD_`3PDmn2QD``3Qd1e3QD^4QD^4QDa`3QDb`3WD0QDc`3XD0QDd`3QD^2TD1WD0QD_2XD0T
D2QDe`3QDf`3QDg`3QD_2QD\3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QD[4PDX\2QD^3PDbo2PD_=QDh`3TD
2WD0QD_2XD0PDX\2QD^3PDbo2QDi`3PDmS4TD1WD0QD_2XD0PDY\2QDj`3PDbo2QDk`3TD3WD0QF_2XD0WD0QDl`3XD0TD3Q
D_2PDX\2QDcl2QFm`3R@0WD0QDn`3XD0QDo`3QDg`3TD2WD0QDoLXD0TD3PD`n2PD^\2QD\3TD4WD0QDPa3XD0PD]\2QD_2T
D2QDQa3TD3QDRa3QDSa3TD6WD0QDTa3XD0WD0QDUa3XD0TD3QDVa3PDY\2QDWa3TD3QD_2QDg`3QD]EQD[[3TD1WD0QDXa3X
D0QDg`3QDYa3TD4WD0QDZa3XD0PD^\2WD0QD[a3TD3QD\a3XD0WD0QD]a3XD0QD^a3QD_a3PDin;PDZm2aD`a3YD3PDVo;QD
aa3QDba3PDQ7QDca3QDda3PDSb2QDea3PDeo3PDdo3QDfa3QDga3QDha3QDia3PDVm2QDja3PDjf4QDka3QDla3PDlY5QDma
3QDna3PDfi2PDTQ<QDoa3PDQR4QDPb3QDQb3PDnl;PDYQ<QDRb3QDSb3PD`Y2PDeS4PDV5PDaf2QDTb3QDUb3PDgQ4QDVb3P
D`l1PDeQ6PD^S;QDWb3PDfi4PDfR4PDb=PD^Q<PDon3QDXb3QDYb3YD3TD<YD3TD<YD3QDZb3QD[b3QD\b3QD]b3QD^b3QD_
b3PDoP<PDZQ<PD`Y2PDeS4PDhR<PDZ\2QD`b3PDZ\2QDd=TD2QDab3PDUT4PDbo2QDbb3QDcb3PDcn2PDeS4QDdb3PDY\2QD
eb3PDbn2PDSW5PDVf2QDfb3TD4QDm_1PDdS4PDWW5QDgb3QDhb3QDib3PDY\2QDjb3RD0SD0PDP[5QDkb3QDlb3Q@Z3QDmb3
PDgS4PDmS4RD0VD0QDnb3QDob3QDPc3PDX\2PDY1QDQc3PDUW5QDRc3WD0QDSc3QDTc3XD0`DXQ3`DYQ3`D_:`DOWD0QDSc3
P@eS4Q@Uc3QDg5XD0`D^\2`DXQ3`DYQ3`D_:`DOQDVc3WD0QDWc3XD0WD0PDSW5QDXc3P@eS4QDg5XD0`DXQ3`DYQ3`D_:`D
OWD0QDYc3XD0QDZc3QD[c3WD0QD\c3QDZ3XD0`DTS<`DQT4`DPT4`Dag4`Dj`2`De\2`Db`2WD0QD]c3PDeS4QD^c3XD0QD_
c3WD0QD`c3PDSW5SD0XD0WD0PDTW5QDfe1XD0`DWV2`DYQ6`DZR2UD0WD0PDoi2XD0`DeS4`Dj`2`De\2`Db`2`Dh`2`DUS<
`DVS<`Dd`2`Df`2`DR^2SD0`DXQ3`DYQ3`D_:`DO`DX1QDac3WD0PDoi2XD0`DeS4`Dj`2`De\2`Db`2`Dh`2SD0PDHPDWR2
PDeS4QDbc3WD0QDcc3aDZ3SD0XD0QDdc3WD0QDec3PDTT4QDfc3XD0VD0WD0QDec3PDTT4QDfc3XD0PD1WD0QDgc3PDlS4XD
0WD0PDml4QDdBTD1QDhc3XD0WD0PDml4PDUW5QDic3XD0SD0PDVk2PDlS4QDjc3PDSW5QDWY1QDkc3PDUW5PDQP3QDlc3PDe
S4PDUW5PDkg2PDY_5PDeS4QD[@PDUW5QDmc3QDnc3PDR\5PDmn2PDRU4PDag4PDRU4PDST4PDhS4PDjS4PDhQ3QDoc3QDPd3
QDQd3QDV;PDSW5QDRd3PDkg2PDjS4QDh4PDnn2PDjS4PDnn2PDYj2PDjS4PDYj2PDbn2PDjS4PDbn2PDg`2PDQT4PDSW5QDS
d3QDTd3QDUd3PDSW5QDVd3PDmn2QDWd3PDUW5QDXd3PDPS<QDYd3QDZd3QD[d3QDS`2PD^S<PD_S<PDfS4QD\d3PDPo1QD]d
3PDSW5QD^d3QD_d3QD`d3PD[\5QDad3PDg^5QDbd3QDcd3PDeS4PDSW5Q`1e3WD0QDdd3QDed3XD0PDeS4PDSW5PDmi2QDfd
3PDeS4PDmn2QDgd3aDZ3PDin2QDgd3PDg^5QDhd3QDn4QDid3QDjd3QDkd3PDjn2QDld3QDmd3QDnd3PDoi2QDR4PDV_5QDR
4WD0QDod3QDPe3XD0PDag4PDjS4PDag4PDbg4PDjS4PDbg4QDQe3PDmn2WD0QDRe3QDZ3XD0`DTS<`DQT4`DPT4`Dag4WD0Q
D\c3QDSe3QDTe3XD0PDTT4QDhd3PDTT4PDSW5PDnS<QDUe3PDST4QDVe3QDWe3QDVe3PDdS4QDXe3WD0PD]o8XD0QDYe3QDZ
e3QD[e3`DZT<`D[T<QD]3PDZe:PDZ\2QD\e3PDZ\2QD]e3TD3QD^e3QD_e3PDhT5P@Z\2PDjn2PDhT5PDZ\2QD`e3PDY\2QD
dGQDae3S@0QDbe3UD0WD0PDZ\2PDjn2XD0SD0UD0WD0PDY\2PDmS4XD0SD0UD0WD0QDce3QDde3XD0PD4WD0QDee3QD[]3XD
0VD0UD0WD0PDUZ2TD3QDfe3XD0UD0WD0QD_^3QDge3TD1QDhe3XD0WD0QD_^3QDge3TD1QDie3XD0QDje3UD0WD0PDm<QDU[
3TD1QDke3XD0UD0WD0PDX\2PDUT4QDle3XD0UD0WD0QDme3PDbo2TD1QDne3XD0UD0WD0QDoe3TD2PDjn2XD0PDbl9PDY\2Q
DPf3PD`7PDfn2PDjn2UD0WD0PDgY2PDfn2PD_7QDQf3XD0UD0WD0QDll2QDRf3TD1QDSf3XD0PDk<PDbo2PD_R6UD0WD0QDT
f3QDUf3TD1QDVf3XD0QDd4QDWf3QDd4QD[4QDe3QD[4QD[4QDXf3Q`1e3QDej2QDa4PDjS4Q`1e3QD[4WD0QDYf3YE5YD1XD
0`DhS4QDZf3TD1QD\3Q`1e3aDZ3`Db\2`D\j2`DkV2`DS1`DPR3`D\T<`Dd`;`D]T<`DSm2`DW[9`DYV2`DiU2`Dfo2`DPo8
`DR\5`Dd5`De5`Dcf3`Db=`De`2`D^T<`Djd2`D_T<`DXi2`DWZ2`Dfi2`Deb5WD0SD0YD5XD0VD0QDZf3TD1QD\3Q`1e3aD
Z3`Db\2`D\j2`DkV2`DS1`DPR3`D\T<`Dd`;`D]T<`DSm2`DW[9`DYV2`DiU2`Dfo2`DPo8`DR\5`Dd5`De5`Dcf3`Db=`De
`2`D^T<`Djd2`D_T<`DXi2`DWZ2`Dfi2`Deb5WD0SD0YD5XD0QDcY1WD0QDnT1YD1XD0VD0WD0QDnT1YD1XD0QD[f3QD\f3P
DeV2`DeS4`DR3QDR4QD]f3QD^f3PDeV2QD_f3QD`f3QDaf3QDbf3QDcf3QDdf3PDa8PDeS4PDUW5PDYo:PDin2PDin2PDeR;
PDeS4PDUW5PDY4PDV[9QDef3PDiT2PDPo1PDYk:PDan2PDP9PD_^9PDbQ:PDe6PDW[4QDff3QDgf3PDd8PDkS4PDe:PD^S<P
DhT<PDR1PD_n2PD[a2QDhf3PDjT<PDc6PDj9PDcn2PD[g2QDif3PDgS4Q`1e3Q@jf3WD0QDkf3XD0PD_^9QDlf3PDaGQDmf3
PDi6QDnf3PDd>PDZ_3PDSf1PDd]9PDkQ3PDoT<PDjj8PD[[5PDmQ3PDbn2PDTk8QDof3PDTh4PDPU<PDeb5QDPg3PDRU<PDi
[2PDTIPD\<PDY_5QDQg3QDRg3QDSg3QDTg3QDUg3QDnT1QDVg3PDd`;QDWg3QDXg3PDlm1PDSg4PD_n2PD`n2PDlS4PDZU<P
Dc<PDen2PDdg4PDST4PDPf9PDig4PDjS4SD0PDjn2Q@b3Q`1e3WD0QDoHXD0QDYg3PD6Q@Q?WD0QDb4XD0QDYg3PD6WD0Q`1
e3QDoHXD0VD0QDYg3PD6WD0Q`1e3QDoHXD0QDZg3QD\3QDQ?Q`1e3WD0QD[g3aDd2aDZ3`Dm[9SD0XD0VD0QD\3QDQ?Q`1e3
WD0QD[g3aDd2aDZ3`Dm[9SD0XD0QD\g3QD]g3WD0QD^g3P@gY2TD1QD_g3XD0QD`g3WD0QDag3XD0QDbg3WD0QDcg3PDnn2X
D0VD0WD0QDcg3PDnn2XD0QDdg3QDeg3QDQ?Q`1e3WD0QDoHaDd2aDZ3SD0XD0`DeS4`DiS4WD0QDfg3XD0TD2QDgg3QD\3Q`
1e3WD0QDa4QDhg3Q`1e3QDVHXD0aDd2QD\3QDdBWD0QDUV3XD0QDig3VD0QD\3QDdBWD0QDUV3XD0QDig3QDjg3PDUW5WD0Q
Dkg3SD0XD0TD1QDlg3TD1QDmg3WD0QDng3PDlS4PD`d:XD0WD0PDTW5PDcn;PDWb2XD0WD0PDX\5SD0PDSf2XD0QD\3WD0QD
Q?Q`1e3QDog3PDeS4XD0SD0WD0QDPh3QDQh3XD0`DU^2QDRh3WD0QDk]1QDSh3XD0WD0QDTh3QDUh3TD1QDVh3XD0QD\3PDS
W5WD0QDWh3SD0XD0QDXh3TD1WD0QDYh3XD0UD0QDZh3QD\3Q`1e3WD0QDa4XD0`D]4`Dl2VD0UD0QDZh3QD\3Q`1e3WD0QDa
4XD0`D]4`Dl2QD[h3UD0QD\h3QD\3Q`1e3WD0QD]h3XD0VD0UD0QD\h3QD\3Q`1e3WD0QD]h3XD0PD1QD^h3TD1QD\3TD1QD
_h3P@S_5WD0QD`h3XD0WD0QDah3P@eS4PDUW5QDbh3XD0WD0QDch3TD1Q@dh3QDeh3QDfh3XD0WD0QD]3P@Z]5PDSW5S@0PD
YZ5PDgS4XD0WD0PDbn2PDlHPDeS4QDgh3XD0WD0PDUV<QDhh3QDih3QDjh3QDkh3QDlh3XD0WD0QDmh3QDnh3XD0VD0WD0QD
mh3QDnh3XD0QDoh3QDPi3WD0QDQi3QDRi3XD0WD0PDTT4QDSi3PDTT4QDTi3XD0WD0QD[k2Q@Ui3PDX\2QDVi3TD2XD0VD0W
D0QD[k2Q@Ui3PDX\2QDVi3TD2XD0QDWi3WD0QDlJQDXi3QDYi3XD0WD0QDZi3PDlS4PD_7QD[i3XD0WD0QD\i3QD]i3QD^i3
QD_i3XD0QD`i3Y@0WD0QDai3XD0VD0QD`i3Y@0WD0QDai3XD0QDbi3QDci3TD6QD\3Q`1e3WD0QDdi3XD0QDei3TD4QD\3Q`
1e3WD0QDfi3XD0`DeS4`DiS4QDgi3QD\3Q`1e3WD0QDhi3XD0QDQ?Q`1e3WD0SD0XD0PD^m1QDe`2QDii3Q@\3WD0QDji3XD
0QDQ?Q`1e3WD0QDoHXD0QDki3QDli3QD\3Q`1e3WD0QDmi3XD0WD0QDni3PDmg2XD0VD0WD0QDni3PDmg2XD0QDoi3QDPj3W
D0QDQj3XD0PDXb:WD0PD_n2PDlS4PDig2XD0QDRj3TD2QD\3Q`1e3WD0QDSj3XD0aDZ3`DST4QDTj3PDeS4TD3QD\3Q`1e3W
D0PDme1XD0QDUj3PDeS4TD3QD\3Q`1e3aDc2aDZ3iD1iD2WD0SD0XD0VD0QDUj3PDeS4TD3QD\3Q`1e3aDc2aDZ3iD1iD2WD
0SD0XD0QD[T2QDVj3TD4WD0PDm^5XD0QDWj3TD2WD0PDoT:XD0WD0QDXj3P@jn2P@o7QDYj3QDm2XD0WD0QDZj3PDTT4QDoH
XD0QDnCWD0QD[j3XD0VD0QDnCWD0QD[j3XD0QD\j3QD]j3WD0PDf;PD`n2XD0QD^j3WD0PDig8XD0PDUW5WD0QD_j3PDeS4Q
DeLXD0QD`j3WD0PDog8TD1QDaj3XD0QDbj3QDcj3WD0`DoQ3SD0QDdj3XD0VD0QDcj3WD0`DoQ3SD0QDdj3XD0QD[T2QFej3
QD]3Q@b3Q`1e3WD0QDfj3aDd2SD0XD0`DeS4`DfS4`DdS4QDgj3WD0QDhj3XD0SD0WD0QDij3TD1QDjj3XD0`ETT4YD1WD0Q
Dkj3XD0VD0`ETT4YD1WD0QDkj3XD0QDlj3PDfn2QD\3Q`1e3WD0QDmj3XD0QDnj3QDoj3WD0QDPk3QDQk3XD0QD\3QDk?SD0
WD0QDRk3XD0`DVh2WD0QDoHPDTT4QDk?XD0SD0QDk?WD0QDSk3XD0QDTk3QDUk3WD0QDVk3XD0WD0PDRY2PDdP3XD0WD0QDW
k3TD1QDXk3XD0`DTT4QD\3P@jn2WD0QDYk3PDlS4XD0SD0QD\3WD0QDZk3QDUV3XD0VD0QD\3WD0QDZk3QDUV3XD0QD[k3WD
0PD^[2PD]o8XD0VD0WD0PD^[2PD]o8XD0QD^V1QD\k3WD0QD]k3XD0QD^k3P@jn2P@o7WD0QDYj3QD_k3XD0QD\3WD0QD`k3
PDlS4XD0SD0PDen3PDmGQDak3TD3QD\3Q`1e3WD0QDbk3XD0WD0QDck3XD0QDR4PD`l1PDfS4PDaT6PDUW5QDa4PDTQ3SD0Q
Ddk3PDTQ3QDR4QD\3Q@_3WD0PD\<XD0VD0QDR4QD\3Q@_3WD0PD\<XD0QDek3QDYKQ`1e3WD0QDa4XD0QDfk3QDgk3WD0Qd1
e3QDa4XD0QDR4WD0QDa4XD0QDR4QDR4TD4QD\3WD0Q`1e3QDa4XD0aDZ3`DST4QDR4TD3QD\3QDQ?Q`1e3WD0QDa4XD0QD\3
Q@b3QDf3WD0QDa4XD0WD0QDf3QDa4XD0SD0WD0QDhk3QDa4XD0QDR4QDik3TD2`Dh:WD0QDa4XD0QDR4TD2QD\3TD4PDjS4W
D0Q`1e3QDa4XD0VD0QDR4TD2QD\3TD4PDjS4WD0Q`1e3QDa4XD0QD^V1QDjk3TD2QD\3Q@kk3Y@0aDc2aDZ3iD1iD2aDR4aD
j3bD0WD0SD0XD0VD0QDjk3TD2QD\3Q@kk3Y@0aDc2aDZ3iD1iD2aDR4aDj3bD0WD0SD0XD0QDlk3QDmk3QDnk3Q@ok3Y@0aD
c2aDZ3`DWl1`DTT4`DlS4bD0WD0SD0XD0VD0QDmk3QDnk3Q@ok3Y@0aDc2aDZ3`DWl1`DTT4`DlS4bD0WD0SD0XD0QDPl3QD
Q?Q@Ql3aDc2aDZ3aDj3WD0SD0XD0QDRl3`DeS4`DUX<`DVX<QD\3YD0aDc2aDZ3iD1iD2`DSW5`DTW5`DUW5WD0SD0XD0VD0
QD\3YD0aDc2aDZ3iD1iD2`DSW5`DTW5`DUW5WD0SD0XD0QD[h3QDSl3Y@0QDTl3aDc2aDZ3WD0SD0XD0VD0QDSl3Y@0QDTl3
aDc2aDZ3WD0SD0XD0QDUl3aDP3bD0WD0YD0XD0YD1QDe<aDP3bD0WD0YD0XD0YD1aDP3bD0WD0YD0XD0aDP3bD0WD0YD0XD0
VD0aDP3bD0WD0YD0XD0QDVl3aDP3bD0WD0YD0XD0YD2QDWl3aDP3bD0WD0YD0XD0UD0SD0QDXl3TD1WD0QDYl3XD0aDZ3UD0
QDXl3TD1WD0QDYl3XD0aDZ3UD0SD0QDZl3TD1WD0QD[l3TD2XD0QD\l3UD0QDZl3TD1WD0QD[l3TD2XD0QD\l3QD]l3Y@0WD
0QDR3XD0aDZ3`D_n2`Dcn2`Dgo2`Dfo2`Dho2`Dio2`Djo2`Dko2`DV\5UD0QDT3Q@Z3Q`1e3P@WX<`DZj1`D]f1`Di5`D^f
1`Dg6`Dc>WD0Q`1e3QD^l3XD0VD0UD0QDT3Q@Z3Q`1e3P@WX<`DZj1`D]f1`Di5`D^f1`Dg6`Dc>WD0Q`1e3QD^l3XD0QD_l
3UD0QDT3Q@Z3TD3PD4Q`1e3WD0QD`l3XD0VD0UD0QDT3Q@Z3TD3PD4Q`1e3WD0QD`l3XD0QDal3UD0QDT3Q@Z3Y@0WD0QDbl
3XD0WD0QDZj2XD0VD0WD0QDZj2XD0PD1QDcl3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0VD0Q
Dcl3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDdl3QDcl3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4
aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDel3QDVHQDcl3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD
0QDel3YD0QDfl3WD0Q@gl3PDmn2SD0XD0`DeS4WD0PDmn2SD0QDcOXD0QD\3WD0QDhl3SD0XD0VD0QD\3WD0QDhl3SD0XD0Q
Eil3WD0QDjl3QDkl3XD0WD0QDll3Q@e3QDml3XD0QFX_2QDnl3TD2WD0QDol3XD0QDPm3TD2WD0QDQm3XD0`DTT4`DP;QD\3
Q`1e3QDRm3WD0QDSm3XD0PDQ\5QDTm3PDn[5SD0PD^l2PDd3QDUm3TD2WD0QDVm3XD0PDc_5VD0PDc_5QD[T2QDnAS@0S@0W
D0QDa4XD0QDWm3`ETT4`E^m1`E_m1`EWR:`EX8`Ejn2`EoX<WD0PDT7XD0VD0WD0QDXm3XD0VD0QDe<Q@g3WD0QD_4Q`1e3Q
DYm3XD0QD^4`DTT4`Dn<`DP;WD0QDZm3QD_4XD0QD_3Q`1e3QD[m3Q@_4PDjn2QD_4QD[m3QDeLQD\m3TD3WD0QD]m3XD0PD
mn2QD^m3PDmn2QD_m3QD`m3PDmn2QDam3QD\3QDQ?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2W
D0SD0XD0VD0QDam3QD\3QDQ?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0QDbm3QDcm
3QDdm3PDeS4S@0WD0QDem3XD0`DXd:`DXY<`DRT3`DaR3QDfEQ@\3Q@b3Q`1e3WD0QDfm3XD0QDgm3PDgS4WD0QDhm3XD0VD
0PDgS4WD0QDhm3XD0QDim3QDjm3QDfh3TD3QD\3Q`1e3aDc2WD0SD0XD0VD0QDjm3QDfh3TD3QD\3Q`1e3aDc2WD0SD0XD0Q
D[T2PDgS4WD0QDkm3XD0VD0PDgS4WD0QDkm3XD0QD[T2QDlm3WD0QDmm3XD0PDPk2QD\3Q`1e3WD0QDnm3XD0QDom3QDPn3T
D3PDi^2QDQn3QDRn3QD\3Q`1e3QDk?Q`1e3S@0WD0QDSn3XD0`Dae2`DjV3`Dji5`DPd:QDk?`DXi2iD0SD0S@0WD0QDTn3X
D0`DeS4`DSZ<`D]]2`DdQ:`Da`2`DTZ<WD0QDUn3PDeS4SD0XD0`DXi2`DUW5QD\3Q`1e3QDk?`DQ^2`Dfl2`DU^2SD0WD0Q
Db4XD0`DUZ<QD\3Q`1e3Q@b3Q`1e3Q@a4WD0Q`1e3Q@[4QDb4XD0WD0QDej2QDb4XD0WD0QDVn3QDWn3QDb4XD0WD0QDb4XD
0QDXn3PDUW5QDR4QDYn3QDZn3PDeS4QD[n3PDQd:PDfS4PDXZ<PDan2PDS]2PDbn2PDS]2PDan2PDf\2PDbn2PDdT2QD\n3Q
D]n3QD^n3PD\:PD_n2QDdBQD\l1QD_n3QD`n3QDan3PDlGPDV?PDSY3QDbn3PDWZ:`DdR4`D`\2`DQi3QDcn3QDdn3QDen3Q
DoHQDfn3PDgQ4QDgn3QDhn3QD\3PDeS4Q`1e3Q@oHPDgQ4QDR4Q@[8Q@\8QDb=VD0QDfY1PDjP4WD0PDgQ4XD0QDR4WD0PDd
n2PDk]2QDin3QDjn3XD0WD0QDkn3QDln3QDmn3XD0WD0QDnn3QDon3QDPo3P@lS4P@_7XD0QD\3PDdn2TD1PDaZ<QDQo3TD1
QDRo3QDSo3QDTo3QD`8PDfS4TD1WD0QDUo3XD0PDZm2QDVo3QD\3WD0QDWo3XD0VD0QDVo3QD\3WD0QDWo3XD0PD1PDRU:PD
eS4QDk?SD0QDXo3QDYo3PDeS4QDR4QD\3Q`1e3PD_n2PDlS4PDig2QDZo3TD2QD[o3QD\o3`DeS4`DlS4QD]o3PDlS4PDUW5
QD^o3QD_o3TD1QD`o3`DfS4PDcn2PDeS4PDUW5PDXo8QD\3Q`1e3WD0QDao3XD0VD0QD\3Q`1e3WD0QDao3XD0QDbo3PDTT4
QDco3PDhY2PDUW5PDYZ5QDdo3PDhY2PDhS4PDUW5PDjY5QDYKWD0PDg^:XD0QDeo3QD\3WD0PDg^:XD0VD0QD\3WD0PDg^:X
D0QD[T2QD\3QDV;WD0QDfo3QDdo3QDgo3XD0PDdS4PDhn2QDho3QDXW1PDfS4PDhn2QDio3P@eS4PDfS4PDUW5PDkg2PDeS4
PDhS4PDkn2PD\\2QDjo3QDko3PDaT:PDeS4PDX\9PDlS4QDlo3PDfS4PDSW5PDhT2PDdS4QDmo3PDmS4PDkg2PDV[9QDiGPD
ST4PDHQD]FPDST4SD0PDmm1PDjn2QDai2QDno3PD_n2PDPk2PDgS4PDg6PDfS4QDoo3PDmP3PD]o8PDlS4PDmn2QDPP4QDnd
2PDfR5QDQP4QDRP4QDSP4PDUW5QDPS2PDVo:PDVo:QDTP4QDUP4QDVP4QDZU2QDWP4QD\3PDjn2PDbn2VD0QD\3PDjn2PDbn
2PD1QDXP4QDYP4PDTT4QDZP4PDTT4QD[P4Q@\P4QD]P4PDfS4PDPP3QDiV3PDlS4QD^P4PDjn2PD_n2PDlS4QD_P4PDj=PDf
S4PDdk9QD`P4QDaP4PDmQ:QDbP4QDWIQDcP4TD3PDlS4PD_7PDkn1QDdP4PDlS4P@_7QDeP4PDV[9PDlS4QDfP4QDRP1PDRP
9PDgS4QDgP4PDfS4QDhP4PDfS4QD]7PDmQ:QD\3WD0QDiP4XD0aDZ3QDgQ3QDjP4PDgY2QDkP4PDj6PD]o8PDdn2PDk]2PDg
S4TD2QDlP4PDQX5PDlS4PDY\5PDho9PDfS4PDUW5PDg4PDiT4PDbn2QDmP4PDUW5QDnP4V]3200RP1210UP1320YP1230VP1
240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP1
6C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11W
P16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_1
2WP12`12TP16a12UP17b12WP18c12[P15d12SP14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13
m12XP13n12XP13o12XP12P22UP13Q22WP14R22WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1
102RP1102RP12Y22TP15Z22TP15[22TP12\22TP13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP1
8e22WP14f22TP15g22YP1302RP12h22VP18i22]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP
12Q32UP13R32VP12S32TP13T32UP13U32WP14V32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP1
5\33XP16]33\P19^33UP1:_33XP19`33TP15a33VP16b33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33V
P15i33TP16j33WP17k33YP15l33TP16m33UP16m33WP15n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T4
3WP16U43WP16U43YP17V43YP16W43XP16W43ZP16X43[P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18
`43WP16a43WP16a43YP15b43VP17c43XP16d43XP18e43YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP
16m43WP17n43WP16X43YP15o43VP15P54TP12Q54TP12R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P
14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]55XP13^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55
VP13f55VP16g55VP15h55VP13i55XP13j55XP12k55VP14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q
65WP14R65VP12S65UP12X25UP13T65WP12U65TP12V65UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP1
3i55YP14^65WP16_65TP13`65TP14a65VP13b65UP13c65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP
15h65TP1305RP14i65WP15j65XP12k65TP13l65VP14m65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP
13U75VP14V75YP12n55UP12W75TP12P65UP13X75VP15[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[
P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb76WP15c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m3
6WP17j76YP16k76YP19l76ZP1<m76XP16n76VP19o76XP15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15
W86WP16X86UP16Y86VP17Z86YP16[86VP16\86WP18\86YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP
16d86ZP18d86WP18e86ZP15f86WP16g86UP16g86WP17h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86
XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18[56YP17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z
97YP13[97YP1107RP12\97VP12]97VP13^97UP18_97TP16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13
f97YP13g97XP12h97TP12i97VP12j97VP13k97XP13l97XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP
15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:9VP13X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP
13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9WP13b:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29U
P14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m:9TP18n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9
VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13Y;9WP12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a
;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP130:RP16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17
l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q::XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP
14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<:WP15o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:
YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15j<:WP13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q
=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP110;RP1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12
\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<UP12V5<UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP1
6f=<VP13g==WP12h==UP13i==TP13j==TP120=RP13W3=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP
12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>=\P12W>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>V
P13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16d>>VP14e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>
>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP15R?>XP17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14
W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>XP16\?>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP
12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h?>WP15i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>
WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP13V@>YP13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]
@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>WP14c@>WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP1
2k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA>VP12QA>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP
14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k?>XP14\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>
VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP14fA>TP15gA>UP16hA?WP16hA?YP15iA?UP15jA?WP17kA?XP19lA?VP17m
A?XP17d5?YP15nA?TP15oA?VP16PB?UP15QB?UP16RB?YP1=SB?YP15TB?VP15UB?TP15VB?VP17WB?UP14XB?TP16YB?ZP1
30?RP16ZB?TP16[B?VP16\B?WP18]B?YP19^B?YP1<_B?WP17`B?YP15g4?UP15aB?WP1:bB?VP1CcB?YP18dB?XP16eB?VP
16fB?UP15gB?UP15hB?WP17iB?YP16jB?UP16kB?WP130?RP15lB?VP15mB?VP13nB?VP16oB?WP16oB?YP18d5?]P15PC?W
P16QC?UP15RC?VP1=SC?ZP1;TC?VP18UC?WP17VC?UP1BWC?WP1AXC?UP18YC?WP15ZC?VP15[C?UP16\C?XP16]C?WP15^C
?VP15_C?UP15`C?VP15aC?VP16bC?UP16bC?WP17cC?VP16dC?WP16eC?XP1DfC?WP1CgC?UP17hC?XP15iC?TP15jC?TP15
kC?VP16lC?XP15mC?VP12nC?UP15oC?VP14PD?UP15QD?UP15RD?WP17SD?WP16TD?VP16TD?XP16UD?UP16VD?WP17WD?[P
15XD?VP13YD?XP19ZD?VP17[D?YP17[D?XP14\D?TP15]D?XP14^D?TP15_D?WP15`D?YP18aD?VP18bD?XP15cD?TP17dD?
XP16eD?YP130?RP14fD?WP14gD?TP15hD?UP15iD?WP15jD?XP15kD?TP15lD?VP15mD?WP16X:?\P15nD?TP15oD?WP13PE
?UP13QE?XP1:RE?ZP19SE?WP16TE?WP16UE?ZP15VE?XP17WE?VP14XE?TP15YE?UP16YB?ZP15ZE?VP16[E?VP16\E?YP15
]E?TP15^E?VP15_E?VP16`E?VP110@RP13aE@YP12bE@VP15cE@TP18dEAUP15eEBVP14fEBVP12gEBUP13hEBWP13iEBXP1
7jEBYP110CRP17kECWP17lECWP17mECWP17nECWP17oECWP17PFCWP12QFCTP15RFCWP12SFCUP14S1CSP17TFDVP19UFDWP
1<VFDWP15UFDUP14SFDTP13WFETP12XFETP13YFEYP15ZFEWP15[FFTP16\FFVP17]FF[P16^FFWP17_FFYP17_FF[P16`FF
WP16aFFYP12bFFTP13cFFVP16dFFWP16eFFWP13fFGTP12gFHTP12hFHUP12iFHUP19jFIWP1<kFIVP14lFIVP18mFIXP15n
FIYP18oFI[P12PGITP13QGIXP110IRP14RGIYP110ISP13SGIVP12TGITP19UGJTP15VGKTP12WGKTP13XGKXP14YGKVP13Z
GKVP14[GKYP12\GKUP14]GKXP12^GKTP12_GKUP12`GKTP15V5LVP16aGLVP17bGLXP18cGLVP16dGLVP15eGLWP15fGLWP1
7gGLXP13hGLXP13iGLVP12jGLTP12Z1LSP17kGLTP14lGLWP13mGLWP13nGLVP16oGLXP19oGLXP15PHLWP15QHLTP14RHLY
P12SHLTP13THLTP13UHLWP13VHLWP17WHL[P16XHLXP14YHLVP13ZHLVP12U:LUP12U:LUP14[HLZP14\HLXP13]HLVP13^H
LXP12_HLVP13`HLXP13aHLXP12bHLVP12cHLVP13dHMWP13eHMYP14fHM\P14gHM\P12hHMVP13iHMYP13jHMXP13kHMYP14
lHM[P13mHMYP13nHMXP13oHMYP13PIMXP13QIMYP13RIMXP14SIMZP13TIMYP13UIMYP13VIMXP12WIMUP12XIMVP127MVP1
2YIMVP14ZIMXP13[IMYP13\IMYP14]IMXP14^IM[P13_IMXP12`IMVP13aIMYP13bIMWP13cIMXP14dIMWP13eIMVP15fIMX
P13gIMXP14hIMWP14hIMYP13e3MXP14iIMXP13jIMXP13kIMUP13lIMXP14mIMVP12nIMVP13oIMYP13PJMYP13QJMYP12RJ
MVP13SJMYP13TJMWP13UJMXP13VJMYP12WJMVP12XJMVP14YJM[P13ZJMYP12[JMVP12[JMVP12[JMVP12\JMVP12]JMVP13
^JMXP13_JMYP14`JM\P13aJMWP12bJMVP13cJMWP13dJMYP13eJMYP13fJMVP13gJMYP13hJMYP13iJMYP13jJMYP13kJMXP
13lJMYP13mJMXP14nJMZP13oJMYP14PKM\P12QKMVP12[JMVP12RKMVP13nHMWP13SKMXP13TKMVP13UKMTP13VKMWP13WKM
XP14XKM\P12W3MVP13YKMYP13ZKMXP12[KMVP14\KMZP127MVP13]KMXP12U:MVP12^KMTP12_KMVP12`KMTP12nBMVP13aK
MVP12UKMTP13bKMWP12V5MVP13X:MYP13cKMWP12W3MVP12dKMUP13eKMYP13fKMXP13cIMXP12gKMVP12hKMVP12iKMVP13
jKMVP13kKMYP15lKMVP13mKMWP14nKMWP14oKMWP14PLMYP13QLMXP13RLMYP13SLMXP12TLMUP13ULMXP16YBM`P13VLMXP
15WLMYP13XLMXP15Z5MZP13YLMWP14ZLMYP14W5MZP13[LMWP12\LMTP13]LMWP13^LMWP14_LM[P13`LMVP14aLMYP13bLM
WP13cLMXP14dLMZP13eLMVP14X4MZP13fLMWP14^JMZP15gLM[P15hLMZP14iLMXP13jLMVP15kLM[P14lLMXP13mLMVP15n
LMYP12oLMTP15PMMXP13QMMVP15RMMXP14SMMVP14TMMXP14UMMYP15VMM[P13WMMVP13XMMWP12YMMUP13ZMMVP12[MMTP1
4\MMZP13]MMWP14^MM[P18_MMWP14`MMZP13aMMXP15bMMZP13cMMVP13dMMVP12eMMTP14fMMZP13gMMVP14hMMXP14\4MZ
P14d5MWP14iMM[P13jMMWP14kMMZP14lMMYP14mMMYP14nMMVP15oMMZP13PNMWP13QNMWP13RNMXP13SNMWP13TNMXP13UN
MWP13VNMVP13WNMVP13XNMWP13YNMXP13ZNMXP14[NMYP13\NMWP13]NMWP13^NMXP12_NMTP13`NMXP13aNMVP13bNMXP12
cNMTP13`NMXP13dNMXP13eNMWP13fNMYP13gNMXP13hNMXP15YBM]P13iNMVP13jNMVP15kNMWP14lNMXP14mNMTP14mNMVP
12nNMTP13l9MWP12oNMTP13]5MXP13POMVP13QOMVP13ROMYP13SOMXP13TOMWP14UOMZP14VOM\P13WOMXP13UIMYP13XOM
XP13YOMYP13ZOMXP14[OMZP15\OM[P15\OM]P12]OMUP13^OMUP13_OMWP13`OMXP13aOMWP13bOMXP15cOM\P13dOMWP13e
OMYP14X:M[P14fOMYP13gOMXP13hOMWP13iOMWP13jOMYP13kOMWP13lOMWP13mOMYP14nOMXP13oOMXP13PP1MWP13QP1MY
P13RP1MYP14SP1M\P13TP1MYP13UP1MYP14VP1M\P13WP1MYP13XP1MXP12YP1MVP12YP1MVP13ZP1MYP13[P1MWP13\P1MX
P13]P1MXP13^P1MYP13_P1MYP13`P1MYP13\4MYP12aP1MVP12bP1MVP13U;MYP13cP1MYP13dP1MYP13eP1MYP12fP1MUP1
2gP1MVP12hP1MVP12iP1MUP12jP1MUP12kP1MUP12U:MVP12U:MVP12U:MVP12lP1MVP12lP1MVP14mP1MVP13nP1MXP14oP
1MZP12PQ1MVP13QQ1MXP12RQ1MUP13SQ1MXP13TQ1MWP13UQ1MYP13VQ1MYP13WQ1MXP13XQ1MYP13YQ1MWP12ZQ1MVP13[Q
1MUP13\Q1MXP14]Q1MZP13^Q1MYP12_Q1MUP14`Q1M\P14aQ1MZP13bQ1MXP13cQ1MYP13dQ1MYP13eQ1MYP12fQ1MUP12gQ
1MVP13hQ1MYP13iQ1MXP13jQ1MXP12bJMVP13gNMYP13kQ1MYP12lQ1MVP12mQ1MTP13nQ1MYP14oQ1MZP14PR1M[P13QR1M
YP13RR1MXP13SR1MYP12TR1MVP12UR1MVP13VR1MYP12WR1MUP13XR1MXP12T;MVP13YR1MYP12[JMVP12m<MVP13]4MYP13
ZR1MYP13[R1MYP13[R1MYP14\R1MYP13]R1MYP13X:MYP12[JMVP110MSP12^R1MVP14_R1MVP13`R1MYP13aR1MWP13bR1M
XP13cR1MYP14dR1MZP13eR1MXP12h=MVP13fR1MXP12X2MVP110MSP13gR1MXP12hR1MVP12hR1MVP13iR1MWP12hR1MVP12
jR1MUP12U:MVP14kR1MTP13lR1MUP13mR1MXP14nR1MYP13oR1MWP12bP1NVP12U1NVP13PS1NYP12QS1NVP13RS1NYP13SS
1NYP12TS1NUP13US1NYP13VS1NYP13WS1NYP13XS1NYP13YS1NYP12ZS1NVP13[S1NYP13\S1NXP13]S1NYP13^S1NYP12_S
1NVP12`S1NVP14aS1N\P13bS1NYP14\4N[P13cS1NYP13dS1NYP13eS1NYP13fS1NYP14dLN\P12gS1NVP13hS1NYP13iS1N
YP12jS1NUP12kS1NVP13lS1NXP12mS1NVP13nS1NYP13U9NYP13oS1NYP14PT1N[P12QT1NVP12RT1NUP13ST1NWP13TT1NY
P13UT1NWP14X4NZP13VT1NXP13WT1NXP14XT1NWP12YT1NUP12ZT1NUP13[T1NYP12\T1NUP13]T1NXP13^T1NXP13_T1NXP
13`T1NYP13aT1NXP12iANVP13bT1NVP12cT1NUP12dT1NUP12eT1NUP12fT1NUP13gT1NTP13hT1NVP13iT1NVP13jT1NYP1
4kT1NUP14kT1NWP13lT1NUP13mT1NXP15nT1NWP13oT1NXP13PU1NXP14QU1N[P14RU1N\P13SU1NYP14g1N[P13TU1NYP13
UU1NYP13VU1NYP15WU1N^P12XU1NVP14YU1NXP13ZU1NXP13[U1NYP13\U1NWP12]U1NTP127NVP14]4N[P12^U1NVP13_U1
NYP12`U1NTP12aU1NUP13bU1NXP12S>NVP13cU1NXP13dU1NYP12g4NUP12eU1NVP13fU1NXP12gU1NVP13hU1NYP14iU1N[
P13jU1NXP13kU1NYP13lU1NYP12mU1NVP12nU1NUP12oU1NTP13PV1NWP13ZR1NYP13\4NYP13QV1NYP13RV1NYP13SV1NYP
13TV1NYP13UV1NYP13VV1NYP13WV1NXP12XV1NUP12YV1NUP13ZV1NYP12g4NVP12g4NVP16[V1NZP14\V1NYP14]V1NZP13
^V1NVP14_V1NZP14`V1NYP13]2NWP14aV1NXP13bV1NWP13cV1NVP14dV1NVP12eV1NTP14fV1NVP14g1NZP14gV1N[P14hV
1NYP14iV1NYP13jV1NWP14dLNZP15kV1NZP13lV1NWP12mV1NTP14nV1N[P14oV1NZP13PW1NWP14c3NZP14QW1NZP13RW1N
XP13SW1NUP13TW1NXP14UW1NYP13VW1NVP13WW1NVP12XW1NUP13YW1NVP13ZW1NXP14[W1NYP13P3NXP14YBNZP12\W1NTP
13]W1NWP14^W1NYP13_W1NWP13`W1NXP13aW1NXP14ZLNYP15bW1N[P13cW1NWP13dW1NXP14U2NXP15eW1N[P14fW1NYP13
gW1NWP12S5NUP13]>NXP13hW1NVP14iW1NXP15Z5N[P13jW1NTP14kW1NYP14lW1NYP13mW1NYP13nW1NXP14oW1NYP12PX1
NUP12QX1NUP15RX1NVP13SX1NWP14TX1N[P13UX1NXP14VX1NZP15WX1N\P14XX1NXP12YX1NUP13ZX1NVP14[X1NWP14d5N
XP15hLN[P14hLNXP14g8NWP13\X1NVP14]X1NZP13^X1NWP13_X1NWP13`X1NWP14aX1NVP12bX1NUP13cX1NVP14dX1NZP1
3eX1NXP14fX1NYP13gX1NVP13hX1NWP14iX1NYP14jX1NZP13kX1NWP14lX1NWP14lX1NYP13mX1NXP13nX1NXP13oX1NWP1
3PY1NXP13QY1NXP13RY1NXP12a1NUP12SY1NUP13TY1NTP13UY1NTP14VY1NVP13WY1NVP15XY1NYP15Z5N[P12YY1NUP15Z
Y1NVP14[HN[P14[Y1NVP13\Y1NWP14]Y1NVP15^Y1NYP14_Y1NVP13`Y1NXP14aY1NYP14bY1NVP14cY1NZP13dY1NWP16eY
1N\P13fY1NXP13gY1NXP14hY1N[P13iY1NXP14jY1NVP16kY1NTP14lY1NZP14U5NZP14mY1NVP15nY1NYP14oY1NZP13PZ1
NVP14QZ1NVP15RZ1NYP14SZ1NVP13TZ1NXP13UZ1NXP13VZ1NXP14\4N[P14WZ1NZP12X2NUP13XZ1NVP14YZ1NVP14ZZ1NV
P15[Z1NVP15\Z1NZP14]Z1NZP13^Z1NWP17_Z1NTP13`Z1NYP13aZ1NYP13bZ1NYP13cZ1NYP13dZ1NYP14eZ1N[P13fZ1NX
P13gZ1NYP13hZ1NYP13iZ1NWP13jZ1NYP13kZ1NYP13lZ1NXP13mZ1NYP13nZ1NYP13oZ1NYP13P[1NYP13Q[1NYP13R[1NW
P13S[1NWP13T[1NWP13U[1NWP13V[1NWP13W[1NWP13X[1NYP13Y[1NYP13Z[1NYP13[[1NYP13\[1NYP13][1NXP13^[1NX
P13_[1NYP13`[1NWP13a[1NVP14b[1NXP14gV1N[P14c[1N[P13d[1NWP12e[1NUP13f[1NYP13g[1NYP13h[1NXP14i[1N[
P13j[1NXP14k[1NZP14l[1NYP13m[1NXP13QNNXP14ZR1N[P12n[1NUP14o[1NZP13P\1NXP14Q\1NWP13R\1NWP15S\1NZP
13T\1NXP13U\1NWP14V\1NVP13W\1NWP13X\1NWP13Y\1NWP13Z\1NYP13[\1NYP13\4NYP15\\1N_P13]\1NXP13oT1NYP1
3^\1NYP13_\1NXP13`\1NYP13\4NYP14a\1NZP13b\1NYP13c\1NXP13d\1NXP13e\1NYP13f\1NXP14g\1NXP14g\1NZP14
h\1NZP14g1N\P12i\1NUP13j\1NYP13k\1NYP13l\1NYP12m\1NVP14n\1N\P13o\1NXP13P]1NWP13Q]1NTP13R]1NYP13S
]1NWP13\4NYP13T]1NYP13U]1NXP12V]1NVP13\4NYP13W]1NYP12X]1NUP14Y]1NVP12Z]1NVP14[]1NWP13\]1NVP13]]1
NWP14X:N\P14^]1N\P12_]1NVP12`]1NTP13a]1NYP13b]1NXP13c]1NWP13d]1NWP13e]1NYP12f]1NUP12g]1NVP13h]1N
YP13U9NYP13i]1NYP13j]1NXP16k]1NYP15l]1NYP13m]1NYP13VZ1NYP13n]1NXP13o]1NWP13P^1NXP15Q^1NYP14n\1N[
P14R^1NZP14S^1NXP13T^1NYP14U^1NXP13n\1NYP12V^1NVP13W^1NWP12X^1NVP12Y^1NVP12gQ1NVP12Z^1NVP12[^1NU
P12W3NUP13\^1NWP14]^1NVP13^^1NWP12_^1NTP13`^1NWP14a^1N\P13b^1NTP12c^1NUP12d^1NTP14e^1NVP12f^1NUP
13g^1NYP14h^1N[P13\4NYP14i^1NVP12j^1NTP14k^1NWP13l^1NVP14m^1NVP13n^1NYP12o^1NVP12P_1NVP13Q_1NYP1
2R_1NVP12S_1NTP14T_1NTP13\4NYP12U_1NUP13V_1NYP15W_1NYP12RKNVP12X_1NUP14TMNXP12Y_1NTP13Z_1NYP12[_
1NUP13\_1NYP13]_1NUP12^_1NVP12__1NTP14X:N\P13`_1NWP13a_1NYP14b_1NZP13c_1NYP13d_1NYP13e_1NYP13X:N
YP12f_1NUP13g_1NYP12h_1NVP13i_1NXP13j_1NYP12k_1NVP12l_1NUP12m_1NUP12P_1NVP13n_1NYP12o_1NUP12P`1N
TP12nBNUP12Q`1NUP12R`1NVP14S`1NVP13X:NYP12T`1NVP13U`1NYP13V`1NXP13W`1NYP14X`1NWP13Y`1NWP13Z`1NXP
12Z^1NVP13[`1NYP13\`1NXP14]`1NVP15^`1NWP13_`1NUP12``1NTP13a`1NYP12b`1NUP13c`1NYP13d`1NYP14e`1NXP
12f`1NVP13g`1NYP12h`1NVP13i`1NYP12j`1NUP13k`1NYP13l`1NXP13m`1NYP13n`1NYP12o`1NUP12YY1NVP12Pa1NUP
12Qa1NUP12Ra1NVP14Sa1NVP12Ta1NVP13Ua1NXP13\4NYP13Va1NTP12T3NVP13Wa1NYP12Xa1NVP12Ya1NTP13Za1NYP13
[a1NYP13\a1NYP14\4N[P13]a1NXP14^a1NVP13_a1NYP12[JNVP12`a1NVP12aa1NUP14ba1NVP12nCNVP13ca1NYP12da1
NVP12ea1NVP12fa1NVP12ga1NUP12ha1NVP12T3NVP14ia1NVP12h=NVP14ja1NVP14ka1NWP12T3NUP12la1NUP15ma1NYP
13na1NWP14oa1NWP12Pb1NVP14Qb1NVP12Rb1NVP12Sb1NVP13Tb1NVP12fT1NUP12Ub1NVP12Vb1NTP12Wb1NVP13Xb1NYP
12Yb1NTP127NVP13Zb1NYP13[b1NYP13\b1NXP12]b1NUP14^b1NUP12_b1NVP127NVP12`b1NVP13ab1NVP13bb1NXP12nB
NVP13cb1NYP12db1NVP12eb1NUP13fb1NXP12gb1NUP12hb1NUP12ib1NUP12jb1NVP12kb1NVP12lb1NUP12mb1NUP12nb1
NVP13ob1NWP13Pc1NWP13Qc1NWP13Rc1NWP13Sc1NYP13Tc1NYP13Uc1NXP13Vc1NYP13Wc1NYP13Xc1NWP13Yc1NXP13Zc1
NXP15[c1NWP12\c1NTP12]c1NUP14^c1NVP12_c1NTP127NVP12`c1NVP12ac1NVP12bc1NVP14cc1NWP12n5NVP12dc1NVP
12Z1NTP12V5NUP13ec1NYP16fc1OTP16gc1OYP17hc1OVP17ic1OXP19l;OVP19jc1OXP1?kc1OYP16lc1OVP16mc1OTP15f
c1OTP17nc1OVP17oc1OYP17Pd1OVP18Qd1OVP1ERd1OUP16Sd1P1\P17Td1P1ZP1>Ud1P1VP1=Vd1P1TP17Wd1P1XP17Wd1P
1ZP16Xd1P1XP15Yd1P1VP16Zd1P1TP16Zd1P1VP19[d1P1XP19[d1P1ZP17\d1P1XP17\d1P1[P16]d1P1VP16^d1P1YP15_
d1P1VP16`d1P1YP17ad1P1VP16bd1P1VP18cd1P1[P16dd1P1YP16ed1P1UP140P1RP1>fd1P1TP18gd1P1[P16hd1P1VP11
0P1RP13id1P1YP12jd1P1UP13kd1P1TP12ld1P1UP17md1P1YP14l>P1WP19nd1P1ZP15od1P1VP12Pe1P1TP13Qe1P1TP12
Re1P1TP16Se1P1VP12Te1P1TP140P1RP12Ue1P1UP12Ve1P1TP14We1P1TP12Xe1P1TP13Ye1P1WP12Ze1P1VP12[e1P1TP1
2\e1P1UP13]e1P1WP12^e1P1UP14\4P1\P12U:P1VP13_e1P1YP12`e1P1UP12ae1P1TP12be1P1UP13ce1P1UP16de1P1VP
13ee1P1VP13fe1P1VP13ge1P1WP12he1P1TP12ie1P1TP110P1RP12je1P1UP12ke1P1UP12le1P1UP13me1P1XP13ne1P1W
P13oe1P1XP12Pf1P1TP14Qf1P1YP13Rf1P1WP13Sf1P1WP12Tf1P1VP12Uf1P1TP12Vf1P1VP12Wf1P1UP16Xf1Q1VP15Yf1
Q1TP15[a1R1WP16Zf1R1WP16[f1R1WP15\f1R1WP15]f1R1UP17^f1R1VP16_f1R1TP15`f1R1TP15af1R1VP14bf1R1TP15
cf1R1YP19df1R1ZP19df1R1\P16ef1R1UP17ff1R1VP1;gf1R1TP18hf1R1TP18if1R1VP14jf1R1XP14kf1R1ZP12lf1R1U
P12mf1R1UP12nf1R1TP15of1R1TP15Pg1R1VP16Qg1R1UP16Qg1R1XP13Rg1R1TP15Sg1R1TP12Tg1R1UP12XW1R1VP13Ug1
R1YP13Qg1R1UP15Vg1R1^P14Wg1R1WP12Xg1R1UP120R1RP12T5R1UP110R1RP17Yg1R1VP17Yg1R1XP18Zg1R1TP18[g1R1
VP15\g1R1VP16]g1R1VP13^g1R1UP1B_g1R1TP16`g1R1VP15d1R1SP13ag1R1YP110R1RP13bg1R1YP12V5R1UP13ZR1R1Y
P15cg1R1WP12dg1R1UP110R1RP12eg1R1VP13fg1R1XP12V5R1UP13gg1R1YP13hg1R1WP12ig1R1UP110R1RP13jg1R1XP1
2kg1R1VP12lg1R1VP12mg1R1UP12ng1R1VP12og1R1VP12Ph1R1VP12Qh1R1VP12Rh1R1UP12Sh1R1VP12Sh1R1VP12Th1R1
UP14Uh1R1XP13Vh1R1YP13Wh1R1XP12Xh1R1TP13Yh1R1WP110R1RP12Zh1R1VP13[h1R1XP12\h1R1TP13]h1R1YP13^h1R
1YP12_h1R1VP12ha1R1UP12`h1R1VP12ah1R1TP13bh1R1XP12ch1R1VP13dh1R1YP12eh1R1UP14fh1R1ZP13gh1R1WP13W
P1R1XP13hh1R1WP13ih1R1YP14jh1R1\P13gHR1XP12kh1R1TP13lh1R1VP12[JR1VP13mh1R1VP13nh1R1WP12oh1R1TP12
Vb1R1TP12bc1R1VP12Pi1R1VP12Qi1R1TP12U:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12Ri1R1TP12Si1R1TP1
10R1RP110R1RP13Ti1R1TP110R1RP12Ui1R1TP120R1RP12T5R1UP110R1RP12Vi1R1UP14Wi1R1YP13Xi1R1TP13Yi1R1TP
12Zi1R1TP12[i1R1TP13\i1R1XP14]i1R1[P12^i1R1TP12_i1R1TP12V]1R1VP12`i1R1TP12ai1R1VP13bi1R1XP14ci1R
1YP14\\1R1\P12YX1R1UP13QP1R1YP14X:R1\P13\4R1YP13di1R1YP13ei1R1UP12fi1R1VP12gi1R1TP13hi1R1TP12V5R
1UP14W5R1[P13ii1R1VP12ji1R1TP12ki1R1TP13li1R1XP13mi1R1TP12T;R1UP13ni1R1WP14oi1R1VP12Pj1R1TP14Qj1
R1WP13Rj1R1WP12Sj1R1UP12Tj1R1TP13Uj1R1XP12fa1R1VP110R1RP12XW1R1VP12T3R1VP12Vj1R1UP12aP1R1UP12aP1
R1UP14Wj1R1ZP14Xj1R1VP13Yj1R1TP110R1RP110R1RP12Zj1R1TP110R1RP12V5R1VP12[j1R1UP12\j1R1TP12Z^1R1VP
13]j1R1UP14^j1R1XP13_j1R1YP13`j1R1WP14aj1R1ZP13bj1R1TP13cj1R1UP12dj1R1TP12ej1R1TP12fj1R1UP110R1R
P12gj1R1VP12hj1R1UP12ij1R1VP14X:R1\P12jj1R1TP12RKR1VP1:kj1S1TP16lj1S1XP16U2S1WP1<mj1S1VP18nj1S1X
P14oj1S1ZP12Pk1S1TP17Qk1S1VP15Rk1S1WP12Z1S1TP15Sk1S1YP14Tk1S1YP15Uk1S1WP14Vk1S1TP18Wk1S1]P14Xk1S
1VP16Yk1S1WP17gd1S1YP19Zk1S1TP18[k1S1TP18[k1S1TP17\k1S1TP19]k1S1VP18^k1S1VP18^k1S1VP17_k1S1VP14`
k1S1TP12ak1S1VP12bk1S1UP13ck1S1YP12dk1S1UP12W3S1UP12ek1S1UP15fk1S1XP12gk1S1TP13hk1S1YP12ik1S1UP1
27S1UP13jk1S1XP12kk1S1TP127S1VP12W3S1UP13lk1S1YP14e3S1[P13mk1S1WP13nk1S1XP13_j1S1YP12^g1S1UP16ok
1S1VP19Pl1S1XP17Ql1S1XP12Rl1S1UP12Sl1S1UP12Tl1S1TP13Ul1S1YP12Vl1S1UP13Wl1S1YP13Xl1S1VP13Yl1S1VP1
:l;S1VP17Yk1S1VP15Zl1S1TP15[l1S1TP15\l1S1TP1:]l1S1VP13^l1S1UP19_l1S1VP17d5S1XP18`l1S1XP12al1S1UP
12bl1S1TP13cl1S1XP12fT1S1UP12dl1S1TP14el1S1VP13fl1S1TP1:gl1T1TP1<hl1T1VP16il1U1VP15jl1U1XP18kl1U
1XP17ll1U1YP15V5U1VP17ml1U1TM3nl1U1XP13ol1U1UP13Pm1U1WP15Qm1U1VP15Rm1U1^P12Sm1U1TP14Tm1U1WP16Um1
U1VP13Vm1U1WP13Wm1U1WP15Xm1U1VP17Ym1U1[P12Zm1U1TP15[m1U1VP13\m1U1TP16]m1U1VP15^m1U1TP16_m1U1UP16
`m1U1VP15am1U1VP16bm1U1WP16cm1U1VP17dm1U1YP15em1U1UP17fm1U1VP17gm1U1WP1:hm1U1TP17im1U1TP17jm1U1Z
P17km1U1YP14lm1U1TP17mm1U1XP16nm1U1XP16om1U1VP15Pn1U1VP13Qn1U1TP17Rn1U1XP13Sn1U1UP16Tn1U1VP13Un1
U1XP15Vn1U1UP16Wn1U1TP12Xn1U1VP13Yn1U1XP14Zn1U1[P13[n1U1UP15\n1U1WP12]n1U1VP110U1RP12^n1U1UP15Zl
1U1TP17nd1U1YP18_n1V1YP16`n1V1ZP15an1V1WP15U:V1UP15bn1V1WP160V1RP16hLV1WP17cj1V1WP17cj1V1YP17cn1
V1YP14dn1V1TP15en1V1VP18fn1V1YP16gn1V1YP15hn1V1XP17in1V1WP17in1V1YP18jn1V1UP16kn1V1XP16ln1V1YP1:
mn1V1TP16nn1V1VP1;on1V1VP19Po1V1TP16Qo1V1VP15Ro1V1WP15So1V1VP15To1V1WP15Uo1V1TP16Vo1V1TP19Wo1V1X
P15Xo1V1WP15Yo1V1UP15Zo1V1WP16[o1V1VP16\o1V1YP17]o1V1VP16^o1V1XP15_o1V1TP16`o1V1VP16W5V1[P15ao1V
1VP15bo1V1XP18nd1V1[P16co1V1XP17^:V1XP16do1V1VP17eo1V1VP17eo1V1XP15fo1V1TP17go1V1WP17d5V1YP1:ho1
V1XP1:ho1V1ZP16io1V1XP15W3V1VP16jo1V1ZP17ko1V1VP17lo1V1XP16mo1V1WP16no1V1YP14oo1V1UP17PP2V1[P15Q
P2V1WP1:RP2V1ZP17SP2V1TP17TP2V1VP18UP2V1YP15VP2V1VP18WP2V1YP17cj1V1WP17cj1V1YP19XP2V1XP19XP2V1ZP
15YP2V1WP15ZP2V1UP15[P2V1WP17hLV1YP18\P2V1VP18\P2V1XP16]P2V1VP15^P2V1UP19_P2V1XP19_P2V1ZP17`P2V1
VP17aP2V1XP16bP2V1XP16cP2V1VP17dP2V1\P16eP2V1ZP17fP2V1XP147V1UP16gP2V1TP16hP2V1VP19iP2V1WP17jP2V
1XP16kP2V1XP16lP2V1ZP17mP2V1YP15nP2V1VP1;oP2V1VP1;PQ2V1XP16QQ2W1WP17RQ2W1WP16SQ2W1VP14TQ2W1UP15U
Q2W1WP16VQ2W1WP16WQ2W1XP17XQ2W1[P15YQ2W1XP15eOW1XP19ZQ2W1[P15[Q2W1VP15d1W1SP14\Q2W1[P15hLW1WP12]
Q2W1TP16^Q2W1UP16_Q2W1TP16`Q2W1VP18aQ2W1TP16bQ2W1VP16bQ2W1VP13cQ2W1TP16d1W1SP13dQ2W1UP13eQ2W1XP1
3fQ2W1VP12gQ2W1UP16hQ2W1WP12iQ2W1TP14S1W1RP16jQ2W1TP13kQ2W1VP13lQ2W1TP12mQ2W1TP16nQ2W1YP14Z1W1SP
12oQ2W1VP13PR2W1XP12a1W1VP12QR2W1TP110W1RP12X2W1VP12RR2W1TP12SR2W1UP12a1W1VP16TR2W1RP15UR2W1RP15
UR2W1RP140W1RP16VR2W1VP13WR2W1VP15eQ2W1YP14XR2W1VP13YR2W1TP15ZR2W1WP16\>W1ZP12[R2W1TP13RNW1XP110
W1RP12\R2W1TP13]R2W1WP13RLW1YP13^R2W1YP12_R2W1TP13`R2W1TP110W1SP13aR2W1XP13bR2W1XP13cR2W1XP13dR2
W1XP13eR2W1UP14X:W1[P110W1SP17fR2X1VP17U2X1WP16[5Y1WP14S1Y1SP16gR2Z1XP17gR2Z1YP140[1RP15hR2[1TP1
3Z1[1SP14iR2[1XP12jR2[1VP12jR2[1UP17kR2\1TP16lR2\1XP14W3\1UP13mR2\1WP15nR2\1WP15oR2\1TP15PS2\1WP
15QS2\1VP14RS2\1YP14SS2\1TP17TS2\1VP16US2]1VP1;VS2]1TP1;WS2]1VP16XS2]1TP17YS2]1WP16ZS2]1VP17[S2]
1YP18\S2]1\P17]S2]1VP15^S2]1TP15_S2]1VP15`S2]1XP16aS2]1WP15bS2]1WP17cS2]1UP19dS2]1ZP16eS2]1[P15f
S2]1WP16gS2]1ZP15hS2]1UP17iS2]1WP18jS2]1[P16kS2]1YP15lS2]1XP18mS2]1XP18nS2]1ZP16oS2]1UP15PT2]1VP
16QT2]1XP16RT2]1YP17ST2]1ZP14TT2]1TP16UT2]1WP13h=]1WP12Z1]1SP13VT2]1XP13WT2]1XP15XT2]1VP12a1]1UP
12YT2]1VP12ZT2]1VP15[T2]1VP17\T2]1YP16]T2]1ZP13^T2]1VP13_T2]1VP13`T2]1YP13aT2]1TP15bT2]1WP14cT2]
1WP14dT2]1[P14eT2]1ZP14fT2]1YP13gT2]1VP14hT2]1XP13iT2]1WP12Z1]1SP12jT2]1TP16kT2]1XP13lT2]1WP12mT
2]1VP13nT2]1XP13oT2]1XP13PU2]1UP12QU2]1UP13RU2]1XP14SU2]1ZP14TU2]1YP13UU2]1WP12VU2]1TP13WU2]1YP1
2gQ2]1UP13XU2]1VP14YU2]1YP13ZU2]1WP12[U2]1TP12g4]1VP14\U2]1VP12]U2]1VP110]1SP12^U2]1TP13_U2]1VP1
?XS2]1UP12`U2]1TP15aU2]1VP13bU2]1TP12cU2]1TP12dU2]1TP14eU2]1VP13fU2]1WP13gU2]1WP13hU2]1XP13iU2]1
WP14jU2]1ZP13kU2]1XP13lU2]1XP13mU2]1YP110]1RP15nU2]1]P14nU2]1ZP15nU2]1^P14nU2]1[P13oU2]1XP14PV2]
1[P12QV2]1VP13RV2]1YP13iK]1VP12SV2]1UP14TV2]1YP14UV2]1VP15VV2]1YP14WV2]1XP13XV2]1WP13YV2]1WP14ZV
2]1XP13[V2]1WP12\V2]1TP12]V2]1TP14dT2]1\P13^V2]1VP12X2]1VP12W3]1VP13_V2]1WP16`V2^1XP17aV2^1[P14b
V2^1VP17cV2^1XP16dV2^1XP17eV2^1[P17fV2^1ZP1;gV2^1YP18hV2^1YP18hV2^1XP18iV2^1YP15jV2^1WP15kV2^1VP
16lV2^1YP16lV2^1ZP15YS2^1WP16mV2^1VP18nV2^1VP15oV2^1WP15PW2^1XP16QW2^1VP16RW2^1VP16RW2^1XP1:SW2^
1ZP1:SW2^1YP15TW2^1TP15UW2^1SP15VW2^1UP19WW2^1XP15XW2^1TP15YW2^1VP16ZW2^1VP1:[W2^1VP19\W2^1[P19]
W2^1[P1:]W2^1]P1:\W2^1]P1:^W2^1VP18_W2^1YP14`W2^1UP16aW2^1VP16bW2^1YP16cW2^1WP17dW2^1ZP16eW2^1XP
19fW2^1VP18gW2^1ZP18hW2^1ZP17iW2^1XP15jW2^1UP15kW2^1WP17lW2^1WP16mW2^1UP16nW2^1UP18oW2^1XP18PX2^
1WP16QX2^1VP15h=^1VP18RX2^1ZP16jU2^1[P16SX2^1WP16TX2_1UP16UX2`1WP18VX2`1XP15WX2`1RP1CXX2`1TP15YX
2`1SP15ZX2`1UP15[X2a1SP1:\X2b1ZP18]X2b1WP1B^X2c1oLJ_X2c1PM7`X2d1VP17aX2d1XP16bX2d1YP17cX2d1TP17d
X2d1VP1:l;d1UP1:eX2d1WP17fX2d1VP16gX2d1VP16gX2d1XP16hX2d1VP15iX2d1TP15jX2d1VP17kX2d1YP16lX2d1TP1
6lX2d1VP16mX2d1XP16mX2d1ZP17nX2d1WP17oX2d1YP16PY2d1XP14QY2d1TP15RY2d1TP15SY2d1VP16TY2d1VP16TY2d1
XP16UY2d1VP12VY2d1TP13WY2d1WP12XY2d1UP110d1RP12YY2d1UP13ZY2d1WP14[Y2d1[P13\Y2d1XP17]Y2d1WP16^Y2d
1VP19_Y2d1WP14`Y2d1TP14aY2d1TP15bY2d1TP13cY2d1VP14dY2d1TP15eY2d1WP16fY2d1VP1@gY2d1TP13hY2d1VP13i
Y2d1WP16jY2d1VP1;kY2d1VP15lY2d1WP18mY2d1WP18mY2d1YP16nY2d1WP15oY2d1VP16PZ2d1VP12QZ2d1TP13RZ2d1VP
12a1d1VP1Da1d1UP13SZ2d1TP12TZ2d1TP13UZ2d1YP12VZ2d1TP13WZ2d1WP13XZ2d1XP13YZ2d1VP13ZZ2d1TP12[Z2d1T
P14\Z2d1ZP13]Z2d1VP14^Z2d1XP13_Z2d1XP124d1VP13`Z2d1TP13aZ2d1TP13bZ2d1TP12cZ2d1UP12dZ2d1TP14eZ2d1
TP190d1RP15fZ2d1VP14gZ2d1TP110d1RP15hZ2d1WP12iZ2d1TP13jZ2d1WP13kZ2d1WP14lZ2d1YP14mZ2d1[P15\4d1]P
13nZ2d1VP13oZ2d1TP12a1d1UP13P[2d1XP13Q[2d1WP13nQ1d1YP13R[2d1WP15S[2d1VP13T[2d1TP13U[2d1UP12V[2d1
TP12W[2d1UP110d1RP14X[2d1TP12Y[2d1UP15Z[2d1WP12X2d1VP13[[2d1WP13\[2d1TP12][2d1TP12^[2d1TP18_[2e1
^P16`[2e1VP16a[2e1SP1Bb[2e1UP17c[2e1YP16d[2e1WP1>e[2e1YP17f[2e1YP16g[2e1TP17h[2e1WP15i[2e1VP14j[
2e1UP17k[2e1VP17l[2e1YP17m[2e1ZP16n[2e1WP15o[2e1UP1;P\2e1]P17Q\2e1ZP15R\2e1UP16S\2e1UP17T\2e1WP1
8U\2e1WP1<V\2e1WP15a[2e1SP14W\2e1SP17e[2e1WP15X\2e1UP15Y\2e1YP13Z\2e1YP14W\2e1SP15[\2e1YP13\\2e1
YP16]\2e1ZP14W\2e1RP18^\2f1^P17_\2f1ZP15`\2f1YP13a\2f1VP15b\2f1YP16c\2f1ZP17d\2f1]P17e\2f1_P15f\
2f1ZP14g\2f1VP15h\2f1[P15i\2f1YP18j\2f1]P16k\2f1WP14l\2f1WP14m\2f1UP17n\2f1XP12o\2f1TP15a[2f1SP1
1P]2f1RP14Q]2f1XP12R]2f1TP12S]2f1SP15T]2f1XP16U]2f1WP18V]2f1\P18W]2f1YP1:V]2f1^P16X]2f1XP16Y]2f1
YP17Z]2f1YP18[]2f1YP16\]2f1WP17]]2f1YP17^]2f1ZP18_]2f1\P16`]2f1ZP15a]2f1WP16b]2f1WP14c]2f1UP16d]
2f1WP12S]2f1TP13e]2f1UP17f]2f1WP14g]2f1YP16h]2f1XP16i]2f1WP14j]2f1VP15k]2f1WP15l]2f1ZP12m]2f1UP1
4n]2f1VP13o]2f1TP13P^2f1WP12Q^2f1VP14R^2f1XP14S^2f1[P14T^2f1XP12U^2f1UP16V^2f1VP13W^2f1XP16X^2f1
WP12Y^2f1TP13Z^2f1XP1:[^2g1^P18\^2g1ZP1=]^2g1XP1:^^2g1]P17_^2g1ZP18`^2g1XP19a^2g1XP18a^2g1XP1?\^
2g1YP1:b^2g1[P17c^2g1VP1?d^2g1WP16e^2g1WP1>e^2g1XP14f^2g1UP18`^2g1XP12g^2h1UP11P]2h1RP17P]2h1RP1
3h^2h1TP13i^2h1TP15i^2h1VP11P]2h1RP15P]2h1RP12j^2h1UP15k^2h1[P1;P]2h1SP14l^2h1VP13m^2h1UP12n^2h1
UP12o^2h1RP11P]2h1RP11P]2h1RP11P]2h1RP14P_2h1TP18Q_2i1XP15R_2i1XP16S_2i1VP15i^2i1VP19T_2i1_P19T_
2i1_P18U_2i1\P15i^2i1TP18V_2i1[P17W_2i1WP16X_2i1WP16Y_2i1YP15Z_2i1TP15[_2i1TP14\_2i1WP17]_2i1XP1
6^_2i1VP16__2i1WP14`_2i1TP11a_2j1RP12b_2j1VP12a_2j1QP12c_2j1UP11a_2j1RP12d_2j1UP12e_2j1UP12f_2j1
UP12g_2j1UP12h_2j1TP11a_2j1RP12i_2j1UP12j_2j1UP13k_2j1WP11a_2j1RP12l_2j1VP12m_2j1UP12n_2j1TP12o_
2j1VP12P`2j1TP12Q`2j1VP12R`2j1VP12S`2j1TP12T`2j1UP12U`2j1VP12V`2j1UP12W`2j1VP12X`2j1VP12Y`2j1UP1
1a_2j1RP15Z`2k1SP11[`2k1RP11[`2k1RP11[`2k1RP11[`2k1RP12\`2k1TP12]`2k1VP13^`2k1YP12_`2l1UP14``2l1
WP13a`2m1XP11b`2m1RP13c`2n1XP12d`2n1UP13[\2n1YP13e`2n1TP12f`2o1VP12g`2o1TP11P]2o1RP14h`2P2WP12i`
2P2UP14j`2P2WP13k`2P2TP13l`2Q2VP13m`2Q2XP12n`2Q2UP18o`2R2TP1;Pa2R2TP14Qa2R2TP1:Ra2R2WP130R2RP110
S2RP110S2RP1;Sa2T2TP16Ta2U2YP15ha1U2VP17Ua2U2UP1Dd1U2TP1:Va2U2VP13Wa2U2YP17Xa2U2WP16Ya2U2WP16Za2
U2ZP14W3U2UP16[a2U2WP16\a2U2YP13]a2U2XP13^a2U2WP12_a2U2VP14X:U2[P13fOU2XP13`a2U2WP13aa2U2YP13ba2
U2YP13ca2U2YP13da2U2VP13ea2U2WP13fa2U2XP13ga2U2YP13ha2U2YP13ia2U2YP12ja2U2VP13ka2U2WP13la2U2WP12
ma2U2UP13na2U2XP12oa2U2TP12Tl1U2TP12Pb2U2VP13Qb2U2XP110U2RP14Rb2U2YP12Sb2U2UP12Tb2U2UP12V5U2UP17
Ub2U2ZP12Vb2U2VP12V5U2UP13Wb2U2UP12Wb2U2UP12Xb2U2UP12Yb2U2TP12Zb2U2TP12[b2U2UP12\b2U2TP12SFU2UP1
2SFU2UP14]b2U2TP13^b2U2YP13_b2U2YP12`b2U2UP18Sa2U2TP15ab2U2VP13bb2U2XP12cb2U2VP14db2U2YP13eb2U2W
P14fb2U2UP110U2RP130U2RP12gb2U2UP12hb2V2UP14ib2V2WP14jb2V2XP13kb2V2XP15lb2V2YP16mb2W2WP16nb2W2WP
15ob2W2TP16Pc2W2WP16Qc2W2UP17Rc2W2VP17Sc2W2XP17Tc2W2WP16Uc2W2XP17Vc2W2WP16Wc2W2UP11Xc2W2SP12Yc2W
2UP13Zc2W2YP17[c2W2[P17\c2W2VP13]c2W2YP17^c2W2VP110X2RP12_c2X2TP110X2RP12`c2X2TP14ac2X2VP14bc2X2
WP16cc2Y2SP1U1l;Y2VP1U1dc2Y2XP15ec2Y2SP15fc2Y2UP14gc2Y2UP14hc2Y2YP12ic2Y2TP12jc2Y2TP12kc2Y2TP14X
:Y2\P12R_1Y2VP14X:Y2\P13lc2Y2XP12mc2Y2VP12nc2Y2VP12oc2Y2VP12Pd2Y2VP12Qd2Y2TP13Rd2Y2YP12Sd2Y2VP12
a1Y2VP12Td2Y2UP12Ud2Y2VP12g4Y2VP12Vd2Y2UP16Wd2Y2UP12Xd2Y2UP12Yd2Y2UP12Zd2Y2UP12U_1Y2VP12[d2Y2VP1
2\d2Y2VP12]d2Y2VP12U:Y2VP12^d2Y2UP12_d2Y2VP12`d2Y2UP12ad2Y2VP12bd2Y2VP12cd2Y2UP12dd2Y2TP12ed2Y2T
P12fd2Y2TP12gd2Y2UP12hd2Y2UP12a1Y2VP13id2Y2YP12jd2Y2VP13kQ1Y2YP13bc1Y2WP16kd2Y2UP16ld2Z2WP17md2Z
2WP17nd2Z2YP1;od2Z2WP1;Pe2Z2YP17Qe2Z2VP15Re2Z2VP15P2Z2UP15Se2Z2WP1;Te2Z2WP15Ue2Z2TP19Ve2Z2XP17We
2Z2XP17We2Z2ZP19Xe2Z2ZP15Ye2Z2XP15Ze2Z2YP15[e2Z2WP18\e2Z2ZP15]e2Z2TP15^e2Z2VP16_e2Z2VP16`e2Z2XP1
5ae2Z2TP1:be2Z2VP1:ce2Z2XP18de2Z2VP18ee2Z2YP19fe2Z2XP16ge2Z2WP17he2Z2VP18ie2Z2[P16\OZ2[P18je2Z2]
P15ke2Z2TP15le2Z2VP15me2Z2VP16ne2Z2ZP18oe2Z2WP18oe2Z2YP15Pf2Z2VP16\>Z2ZP16Qf2Z2XP16Rf2Z2TP16Sf2Z
2VP17Tf2Z2VP19l;Z2VP16Uf2Z2VP17Vf2Z2TM5Wf2Z2TP16Xf2Z2VP16Yf2Z2VP15Zf2Z2UP15[f2Z2WP14\f2Z2TP16VZ1
Z2\P19l;Z2VP18]f2Z2ZP1=^f2Z2TM=_f2Z2VM5`f2Z2UP15af2Z2UP17bf2Z2VP15cf2Z2WP15df2Z2TP15ef2Z2VP15ff2
Z2XP14gf2Z2UP17hf2Z2\P16if2Z2WP17jf2Z2UP17jf2Z2WP1<kf2Z2WP15lf2Z2UP15mf2Z2TP16nf2Z2SP16of2Z2UP17
Pg2Z2YP15Qg2Z2VP17Rg2Z2WP16Sg2Z2XP15Tg2Z2VP14Ug2Z2TP14Vg2Z2VP16Wg2Z2TP17Xg2Z2XP16Yg2Z2VP16Yg2Z2X
P15UAZ2VP15Zg2Z2XP14[g2Z2TP17bf2Z2VP16\g2Z2XP12]g2Z2VP17^g2Z2VP14SFZ2TP13_g2Z2YP14`g2Z2YP12ag2Z2
UP17bg2Z2WP17bg2Z2YP17cg2Z2XP15dg2Z2TP14SFZ2TP19l;Z2VP18eg2Z2XP16fg2Z2VP15gg2Z2UP14gg2Z2TP17hg2Z
2VP1:km1[2YP1:km1[2[P1@l;[2QM@ig2[2SM>jg2[2QM>kg2[2SM<lg2[2QM=mg2[2PM=ng2[2RM9og2[2QM9Ph2[2SM6ec
2\2RP16mg2\2SP16mg2\2RP160\2QP16Qh2\2SP16UW2\2RP16mg2\2SP18Rh2]2TP17Sh2]2TP19Th2]2VP18Uh2]2VP1?V
h2]2TP1@Wh2^2TP1@Xh2^2VP1:d8^2WP1:d8^2YP17Yh2^2TP140^2RP14T5^2UP1ARl1_2QMAZh2_2SMB[h2_2UMB[h2_2T
M7\h2`2VP15]h2`2VP16^h2`2UP16_h2`2UP14`h2`2TP15ah2a2TP16bh2a2VP17ch2a2TP16dh2a2VP14eh2a2YP12ZT1a
2VP15fh2a2TP120a2SP12gh2a2UP17hh2a2VP1;0a2SP140a2RP17ih2a2VP140a2RP14jh2a2TP14kh2a2TP13lh2a2WP16
mh2a2VP12nh2b2UP12oh2b2UP12`b2b2UP1EPi2c2SMEPi2c2UM;Qi2c2YP18Ri2c2VP15Si2c2UP15Ti2c2WP1:Ui2c2SM:
Vi2c2UM5Wi2c2UP15Xi2c2WP14Yi2c2TP16Zi2c2WP14[i2c2WP12\i2c2TP1<]i2c2VP1>^i2c2UP17V5c2VP1;]i2c2WP1
:_i2c2TP14`i2c2TP15ai2c2VP16bi2c2YP110c2RP13ci2c2WP13di2c2YP12ei2d2VP12ei2d2VP12fi2d2VP12gi2d2VP
12hi2d2TP110d2RP12a1d2VP13ii2e2VP12ji2e2TP13ki2e2YP15li2f2UP13mi2f2VP12ni2f2TP13oi2f2WP15Pj2f2XP
15Qj2f2TP12Rj2f2UP14SFf2UP16Sj2g2ZP15Tj2g2VP17Uj2g2VP14Vj2g2XP13Wj2g2TP12Xj2g2TP17Yj2g2ZP16Zj2g2
VP16[j2g2YP14\j2g2YP13]j2g2WP16^j2g2]P16_j2g2VP14dLg2ZP14`j2g2TP14X:g2\P16aj2g2TP16bj2g2VP13cj2g
2XP14dj2g2[P13g`1g2YP15ej2g2WP15fj2g2UP15gj2g2WP17hj2g2ZP14ij2g2ZP14jj2g2XP142g2\P12kj2g2VP13lj2
g2WP12V5g2VP13mj2g2XP13nj2g2YP12oj2g2UP124g2VP13Pk2g2XP15Qk2g2\P13Rk2g2WP13QR1g2YP13Sk2g2XP13Tk2
g2YP13Uk2g2WP12Vk2g2UP12Wk2g2TP13Xk2g2XP12Yk2g2UP12Zk2g2TP12[k2g2TP14\k2g2XP14\k2g2[P12]k2g2TP12
^k2g2UP14_k2g2WP12;g2VP13`k2g2WP14VZ1g2[P13ak2g2YP12bk2g2TP12ck2g2UP16dk2g2]P14ek2g2WP13fk2g2XP1
3gk2g2XP13hk2g2WP13ik2g2XP15jk2g2TP14kk2g2YP12UAg2VP15lk2g2[P13eOg2YP14n\1g2\P12U:g2VP13mk2g2WP1
hR2PDX\2QDoP4QDPQ4QDQQ4PDX\2QDX]3QDRQ4QDSQ4QDTQ4QDUQ4PDhY2QD_Q3QDVQ4PDUW5QDWQ4QDXQ4QDYQ4QDZQ4QDS
m1QDZQ4QD[Q4QD\Q4QD]Q4PDSW5QD^Q4QD_Q4QD`Q4UD0PDY\2QD^3PDbo2QDaQ4UD0QDY_3QDbQ4PDbo2QDcQ4P@gn2QDdQ
4PDX\2QDX]3PDbo2QDeQ4UD0QDRY3PDbo2QDfQ4TD4SD0QDgQ4TD3PDag4UD0PDZ\2VD0UD0PDZ\2PD2UD0QDhQ4QDiQ4PD2
UD0PDZ]5PDTT4UD0PDdn2PDX\2QDd]3PD2UD0PDX\2PDT[9PDX\2QDjQ4QDkQ4QDlQ4PDWl1UD0QDmQ4PDT[9UD0QDnQ4QDo
Q4PDgn2PD2QDPR4QDQR4TD1QDRR4`Ddn2`DgS4`DeS4QD_Y1QD\3QDSR4TD1QDTR4QD_Y1Q@\3S@0QDUR4PD^Q:QD_Y1QDVR
4PDmZ5TD1QDWR4PDfn2PDgY2PD_7QDXR4PDlS4QDYR4PDmZ<PDnZ<PD`m1QDZR4SD0QD[R4QDnAPD_n2QD\R4SD0QD]R4QD^
R4PD_]5PDcJQD_R4PDjm6QD`R4QDaR4QDbR4QDcR4QDdR4QDeR4QDfR4TD3QDgR4QDhR4TD1QDiR4PDUW5QDUV3QDjR4QDkR
4TD6PDlS4PD`Q:PD_n2QDlR4QDmR4QDnR4SD0PDPo8QDoR4PDHQDPS4TD8QDQS4QDZ3QDRP4PDW]2QDRS4QDSS4QDTS4QDUS
4QDhQ2QDVS4QDWS4PDWl1QDXS4QDYS4QDZS4P@TT4QD[S4QD\S4QD]S4QD^S4QDZ3PDeS4PD`o2PDmi2PDeS4QDZ3QD_S4QD
`S4QDaS4QDbS4PDUW5PDQP2QDcS4QDdS4PDhX2QDeS4QDfS4PDlS4QDgS4TD1QDhS4PDS\5PDeS4PDUW5QDiS4QD\3QDjS4Q
DkS4PDen2QDZ3QDlS4QDmS4PDj6QDnS4PDj6PD]o8PDh[<PDj6PDeV2PDeS4PDXZ<PDj6PDi[<PDSb2PDjHQDoS4QDPT4PDj
HQDQT4PDjHQDRT4PDk]2PDeS4PDjHPDj=PDUW5QDXa1PDeS4QDZ3QDXa1PDeS4QDZ3PDh[2QDST4QDTT4PDh[2QDUT4QDVT4
PDaT:QDWT4PDfi4QDXT4PD\<PD][5QDYT4PDST4QDZ3PDi6QDZT4PDaGQD[T4PDnHQD\T4PDj6QD]T4PD^[2QD^T4QD_T4PD
^[2PDc[2QD`T4PDUW5QDaT4PDkY7QDbT4PDna9QDcT4QDdT4QDeT4PDQP3PDjS4PDRP3PDQP3PDeo2PDcn2PDVP3QDfT4PDU
P3QDgT4PD\k8PDPY:PD]k8PDPY:PDPY:QDhT4QD^f3QDiT4PDmGQDjT4PDk\4QDkT4PDoT:QDlT4QDmT4PDoT:PDP[:QDnT4
PDcJPDaf1PDaT5PDaf1PDTT4PDT7PDTT4QDoT4QDPU4PD`j2QDQU4QDRU4TD3QDSU4QDTU4QDUU4QDVU4PD_R5PDl`;PDT7P
DT7QDWU4PD_R5QDXU4PDTT4PDT7QD_i1PDZi8PDjS4PDnHPDnHPDjS4PDZi8QDYU4PDio3QDYOQDZU4VD0QDYOQDZU4QD[U4
QD\U4TD2QDXS2QD]U4QD^U4TD3QDZ4TD6QD_U4QD`U4QDaU4QDbU4PDlS4QDYKQDcU4PDeo2`DeS4QDdU4TD2QD\3PDjn2QD
eU4PD]o8QDfU4TD4QDXa1PDSW5PDXi8QDgU4QDhU4QDiU4S@0QDjU4PDdS4P@UW5QDlb1PDeS4QDkU4PDgk8QDSm1PD`R7PD
Ro8PDfS4QDk?QDlU4QDmU4PD]o8PDlS4QDnU4S@0S@0QD\3QDoU4QDPV4QDQV4TD3QDRV4PDi[5QDSV4Q@\3QDTV4TD2QDUV
4QDQJPDa8PDcn2QDVV4TD1QDWV4PDcn2QDXV4TD2QDYV4QDZV4TD8QD_U4QD[V4QD\V4QD]V4PDfn2QD\3QD^V4PDlS4QD_V
4QD`V4QD_Y1QD\3QDaV4PDlS4QDS9QDbV4QDcV4TD1QDdV4QDeV4PDbGQDfV4PDdGPDjS4PDeGQDgV4QDhV4PDbn2QDdBQDi
V4VD0PDbn2QDdBQDiV4QDjV4QDkV4QDlV4QD_Y1QDmV4QDnV4TD2QD\3QDoV4QDPW4TD3QDfY2QDQW4QDRW4PDUW5PDj6PD4
PDUW5PDoHPDTIPD]f3PD`k2PDh]<QDSW4TD3QDTW4PDmn2QDUW4TD2PDlS4QDVW4QDWW4TD1QDZ3QDXW4QDZHQDYW4TD1QDZ
W4PDlS4QD[W4QD\W4QD]W4QDa\1QD^W4QD_W4TD1QD`W4QDaW4TD1QD\3QDbW4QDR[2PDi[5P@eS4TD4QDcW4PDcn2PDbn2P
DUW5QDdW4QDeW4SD0PDTT4PDj6PDTT4PD]j2PDTT4PDWb5PDTT4PDTT4PDPo1PDTT4PDTT4PDX_5PDTT4QD^R1PDT7QDfW4Q
DgW4PDT7PDTIQDhW4PDc6QDiW4PDTHPDjS4PDc6PDR\5PDc6QDjW4QDkW4PDZi8QDlW4QDmW4QDnW4PDlo8QDoW4PDmo8QDP
X4PDQP2QDQX4PDhGPDno3PDSd2PDUV2QDRX4PDml4QDSX4PDZ\5QDTX4PDPR3QDUX4PDPR3PDX^<PDRP9QDVX4QDWX4QDXX4
PDoHQDYX4PDPIQDZX4PDPIPDPIPDQ_6QD[X4PDdIPDek2PDf5QD\X4PDig4QD]X4PDZj8QD^X4PD]4QD_X4PD^W4QD`X4PD^
i8QDaX4PDii8QDbX4PDjj8QDcX4QDdX4PDST4PDfGQDeX4QDfX4QDgX4PDnQ3QDhX4PDbk9QDiX4PDZJQDjX4PD\d1QDkX4P
D`l1QDlX4PDmg2PD`l1PD\IQDmX4QDnX4QDoX4PDma9PD\Y6QDPY4PDeo8QDQY4PDeo8PDa=PDQJQDRY4QDSY4PDl^<PDml;
QDTY4PDYo8QDUY4PDio8QDVY4PDd5QDWY4PDoQ2PDeS4PDbi8QDXY4QDYY4QDZY4aDR4`DQ_<`DlW:`DjQ4PDYo1QD[Y4QD\
Y4PDYo1PDjHQD]Y4PD[o8PDTS2PDXi8QD^Y4PDV_<PDb5PDP[:QD_Y4PDdGPDjS4PDeGPDne2PD[2PDQT4QD`Y4PDSc5QDaY
4PDom1QDbY4PDd[;QDcY4PDlR9QDdY4PDT7QDeY4PDZ<QDfY4QDgY4QDhY4PDlS4PD\S2PDbn2QDiY4PDVl1QDjY4PDUW5PD
ni9PDW_<QDkY4PD`j8QDlY4PDSn8QDmY4PDZ_<QDnY4PDX\5QDoY4PDS\5QDPZ4PDdS4QDQZ4PDR\5QDRZ4PDjn2PDdS4PDR
\5PDQT4PDR\5PDWk2PDeS4PDR\5PDY\2QDSZ4PDTT4QDTZ4PDTT4PDmn2PD1PDmn2PD4PDmn2VD0QDUZ4PDmn2QDVZ4TD6QD
1QD1TD6PD4PDin2SD0PDin2QDWZ4PDj[2QDXZ4PD]_<PD^_<PDoHPD__<PDiGPDS3QDdBPDcIPD?PDlY2PDo7QDYZ4QDZZ4Q
D[Z4QDoLTD2QD\Z4VD0QDoLTD2QD\Z4QD]Z4QDoLTD2QD\Z4PDeS4QDdBQD^Z4QD_Z4QD`Z4UD0PD_\5PDlS4TD6PDfS4PD^
W4PDjS4PDf5PDf5PDjS4QDaZ4PDd5PDjS4QDbZ4PD^4PDjS4PD]4QDcZ4TD4QD\3QDdZ4QDeZ4PDjS4QDfZ4PDi6PD4PDaGP
Dj6PDjS4QDgZ4QDXa1S@0QDhZ4PDVk2QDiZ4PDWn6PDjS4PDe\<QDjZ4QDkZ4PDnHQDlZ4PDZi8QDmZ4PD`j8PDj_<PDXi8Q
DnZ4PD^[2QDoZ4PDTIPDeS4PDm_<PDTIQDP[4PDig4PDQn1PD\JQDQ[4PDT7QDR[4QDS[4PDY:PD\d1PDkS4PD^d1PD^d1PD
kS4PD\d1QDT[4QDU[4QDV[4TD2QDW[4PDPn8PDkS4PDRHPDWo2PDkS4PDXo2PDag4PDkS4PDbg4PDST4PDSY2QDX[4PDP7QD
Y[4QDZ[4QD[[4QD\[4PDld1QD][4QD^[4QDnX4QD_[4QD`[4QDa[4PDSf1QDb[4PDWS5PDc^2PDX`<PDaP9PDY`<PD`j2QDc
[4QDd[4QDe[4QDf[4QDg[4PD_d1QDh[4QDi[4QDj[4QDk[4QDl[4QDm[4QDn[4PDb;QDo[4`DVS9`DXY9`Dd`<QDP\4QDQ\4
TD4QDR\4QDS\4TD3QDT\4`DUW5`DVW5QDU\4QDV\4QDW\4PD]o8QDX\4PD]o8PDfS4QDY\4UD0PDdn2QDZ\4S@0QD[\4`DUa
2`DbY2`Dkg2PDdn2QD\\4S@0QD]\4QD^\4QD_\4QD\3PDmS4UD0PDUW5S@0QD`\4QD\3aDe3aD[4aDa4aDX2QDa\4UD0QDdB
S@0QDb\4QDc\4QDdBS@0QDd\4QDe\4S@0QDf\4UD0QDc3SD0QDg\4UD0SD0QDg\4UD0QDc3QDg\4UD0QDg\4QDh\4QDi\4QD
j\4QDk\4QDl\4QDm\4Q@n\4TD2QDo\4QDP]4QDQ]4SD0QDR]4QDS]4S@0QD\3QDT]4QDU]4QDV]4QDW]4TD6PDhS4QDX]4QD
Y]4PDhY2PD_7SD0QDZ]4QD\3PDjn2PD\<QD[]4TD1QD\]4P@lS4PDmn2QD]]4QDnd2PDmn2QD^]4PDlS4QD_]4QD`]4TD2QD
a]4QDb]4PDbGPDlS4QDc]4QDWW4TD3QDd]4QDe]4PDdn2QDZ3PDg^5QDf]4UD0QDg]4TD1QDh]4QDi]4TD5QDj]4PDnGQDk]
4QDl]4TD4QD\3QDm]4QDn]4TD2PDZo:QDiV3QD1TD6PDi[5PDhY2PD_7QDo]4QDP^4QD\l1QDQ^4QDR^4TD1QDS^4QDT^4QD
U^4QDV^4QFj3QD\3PDX3QDW^4TD2QD\3PDmn2SD0QDcOQDX^4TD1QDY^4QDZ^4QD[^4QD\^4TD5QD]^4WD0QD^^4TD3XD0QD
_^4QDj3QD`^4aD^4`DT7QDj3QDa^4aD^4`DT7aDR4QDj3QDb^4TD5QDc^4QDj3TD2QDT4PDgn2QDm3TD1QDd^4SD0QDj3TD1
QDe^4QDf^4S@0VD0QDj3TD1QDe^4QDf^4S@0QDg^4QDj3QDV?QDT4QDh^4S@0QDi^4QDT4QDj3TD1QDj^4TD3PDgn2RD0QDT
4RD0RD0QDT4QDk^4QDl^4QDm^4TD1QDn^4QDo^4SD0QDP_4QDQ_4TD2QDR_4TD4PDgn2QDS_4TD2QDT_4`Ea_<QDW4TD2QDU
_4`DVl5`Dlk4`DZ<`DZm8QDV_4TD8PD4TD5QDT4PDdn2QDaNSD0PDR^2QDW_4TD2QDX_4`DgY2QDY_4TD1QDZ_4QD[_4TD1Q
D\_4QD]_4TD4QD^_4P@gn2QD__4TD3QD`_4QFj3QDa_4QDb_4QFj3QDc_4QDd_4QFj3QDS4QDe_4QDf_4TD2QDg_4`Dn<`Dd
7`DW6`Dea4`Dd;`D^2`DS2`DV6`D`^5`DZ8`DZ9`D[<`DRW4`Dl^4`DH`DV_5iD1SD0PD4QDh_4QDS4VD0PD4QDh_4QDS4QD
^V1PD4QDi_4S@0QDj3QDj_4VD0PD4QDi_4S@0QDj3QDj_4PD1PD4QDk_4S@0QDl_4QDm_4QFj3QDS4QDn_4VD0QFj3QDS4QD
n_4QD^V1PD4QDdBS@0QDo_4QDP`4PD4QDQ`4PDeS4QDR`4TD2QDS`4PDjS4QDT`4Q@U`4PDin2PD[S6PDlS4PD4QDV`4QFW`
4QDX`4PDkQ6QDY`4TD7QDZ`4QD[`4TD6QD\`4QD]`4TD8QD^`4QD^`4SD0QD_`4TD2QDZ3QD``4PD[[:QDa`4TD2QDb`4PDR
d<QDc`4QDW4TD:QDd`4QDe`4QDf`4S@0QDW4QDg`4TD:QDW4QDh`4TD3QDi`4QDj`4TD8QD\3QDk`4QDl`4QDm`4QDn`4P@l
S4QDX3QDo`4QDPa4QDQa4QDZ3QDRa4PD_7PDdS4QDSa4PDP3QDTa4QDUa4PDWk2PDga4PDhS4PDWd2QDoT4QDPU4QDZ[3QDV
a4PDlS4QDWa4QDXa4PDUT4QDYa4QDZa4TD4PDZ]5PDTT4QDZa4TD3PD6QD[a4QD\a4PDTT4QD]a4TD4QD^a4QD_a4QD`a4QD
aa4PDi1PDfS4PD^\5SD0PD_\5VD0`DlS4Q`1e3QDba4`Dc6`D]j2`DgQ3`DhT2`D[g4`D]g4`Db6`DbS2`DTS2PD_\5QDca4
`DlS4Q`1e3QDba4`Dc6`D]j2`DgQ3`DhT2`D[g4`D]g4`Db6`DbS2`DTS2UD0PD_\5QFda4QDea4PD_\5QD_Y1PD[m1QDfa4
PDlk1QDga4S@0QDha4PDlk1QDga4S@0QDha4QDia4QDja4QDcOPDS^5QDka4PDjHPDYm1PDj6PDnS:QDla4TD3PDml4QDRa4
TD4QDma4QDZ3PDlY2QDna4QDX4TD2QDoa4QDPb4QDQb4TD8QDRb4QDSb4QDY4S@0QDTb4PDgo1QDUb4PDSh4QDVb4QDRa4PD
_7S@0QDWb4TD3QDXb4QDRa4TD4PDhS4QDYb4QDRa4TD3QDZb4QDZ3QDRa4QD[b4PDlS4S@0QD\b4PDhY2PD_7QD]b4QD^b4Q
DRa4TD3QD_b4PDlY2PD_7S@0QD`b4PDhY2PD_7QDab4`DUW5`Dmg2QD[a4QDbb4QDnd2QDn`4P@lS4P@_7QDcb4VD0QDn`4P
@lS4P@_7QDcb4QDdb4QDeb4QDfb4TD6PD4QDgb4QDhb4TD5QD0`DhU5`Ddm8`Df]9`DTe<`Dhk4`DSW5`DTW5QDib4TD6QDj
b4Q@kb4TD1QDlb4QDmb4TD3QDnb4TD8QDob4QDPc4QDQc4TD4QD\3QDRc4QDSc4QDe7PDmg2TD5QDTc4QDUc4TD1QDVc4PDU
W5QDY3QDZ3QDWc4P@UW5QDZ3QDZ3PDcn2PDeS4QDZ3QDZ3PD9QDZ3PDf[5QDXc4QDYc4QDZ3QDZc4PDiS4QDZ3TD6PDlS4QD
Z3QDZ3QD[c4QD\c4QD]c4QDVS3QD^c4TD5QD_c4aDe3aD[4aDa4QD`c4TD4QDac4PDiS4QDbc4PDlS4QDcc4QDdc4QDec4QD
fc4TD2PDfS4QDgc4SD0PD4SD0PD4S@0QDhc4QD\3QDgS4TD1QDic4QDjc4QDkc4SD0aElc4QDd2QDmc4Q`1e3QDnc4aDR4aD
j3QDoc4QDPd4VD0QDoc4QDPd4QDQd4QDd2TD2QDRd4QDSd4QDTd4PDeS4S@0QDd2QDUd4PDeS4S@0QDd2WD0QDVd4XD0QDd2
`DeS4`Db7`D`7`Dc7`Da7`Do_9`D[2`D`m1QDWd4S@0QDd2Y@0QDXd4QDYd4PD\_1PDmn2QDZd4TD2PDfS4QD[d4QD\d4QDU
>QDiW1QD\3S@0QD]d4QD^d4QD_d4QD`d4S@0QDad4QDU>QDbd4S@0QDd2PDTT4P@SW5QDf?PDeS4Q@c3S@0QDcd4QDdd4TD4
QDe2QDe2TD2QDed4PDbo2PDhY2PD_7PDbGPDlS4QDfd4PDj=QDgd4QDhd4QDoLQDid4QDjd4QDoLQDdBQDkd4QDld4PDTf<P
DdKQDmd4PDdKQDmd4UD0WD0QDnd4XD0SD0QDod4UD0WD0QDPe4XD0QDQe4TD3QDRe4QDSe4QDTe4QDUe4Q@Sm1Q@Ue4QDVe4
QDWe4QDdBQDXe4QDYe4PDoT:QDZe4QD[e4QD\e4PDlS4QD]e4QD^e4QDk?SD0QD_e4PDPk2QD`e4QDae4PDg6QDbe4`DfS4Q
Dce4QD\l2QDde4S@0QDee4QDfe4PDlS4QDge4PD^m;QDhe4QD_Y1QDRLQDie4QD_Y1QDje4PDo7QDke4QDle4TD2QD\3PDmn
2SD0QDnd2QDme4QDne4VD0QDme4QDne4QDoe4QDPf4QDdBS@0QDd2QDQf4PDlS4QDRf4QD\3QDSf4QDTf4P@UW5QDUf4PDkY
7PDTS2PDjHPDeS4QDVf4PDa[2PDY3PDST4QDnHPDX_5PDTT4QD_Y1QDWf4PDfS4PDX\2PDfn2PD`7QD]Y1PD_7QDXf4PDlS4
QD_Y1QDVR4PDUW5TD1QDYf4PDkV2QDZf4PDgo1SD0TD3QD[f4UD0QD\f4PDlS4QD]f4QD^f4QD_f4QDU[3QD`f4QDaf4PDlS
4QDbf4UD0PDgn1PDlS4QDcf4QDdf4QD\l2Q@c3TD3QDef4PDmn2QDff4PDlS4QDgf4QDZ3PDni2PDeS4QDhf4PDnR:QDif4P
@UW5QDjf4PDeS4QDkf4PDXQ1QDlf4QDd2TD5QDXe1QDmf4UD0QDnf4QDof4TD1QDPg4QDQg4QDl3QDRg4PDVk2QDSg4QDTg4
PDUW5QDUg4PDY7QDVg4PDXo8QDWg4QDXg4QDYg4QDZg4PDeV2PDn6QD[g4QD\g4PDUf9PD_R5QD]g4PDh[2QD^g4QD_g4PDd
n2QD`g4QDag4PDj6QDbg4QDcg4PDbn2QDdBPDcb3PDSW5PD^[2QDdg4QDeg4PDUW5PD^[2QDfg4QDdBTD1PD^[2QDgg4QDhg
4QDig4QDjg4PDd5PDSW5PDj6QDkg4QDlg4PDkg2PDV5QDmg4QDng4QDog4QDPh4QDQh4QDRh4QDSh4PDQP2PDeS4PDUW5QDT
h4QDUh4QDVh4QDWh4QDXh4QDYh4QDZh4PDeS4PDUW5QD[h4QD\h4PDdn2P@UW5QD]h4QD^h4QD_h4PDSW5QD`h4QDah4QDbh
4QDch4QDdh4TD3QDeh4QDaT4QDfh4QDaT4QDgh4QDhh4TD4QDih4QDjh4TD1QDkh4QDlh4QD\3QDmh4`DdT2`Dkg2`DP3`DY
Z9`DcS6`Dl\2`DnX2`Dg4`DZc2`D_a:`DUW5`DSW5`DU9`Dhj9`DlHQDV3TD3QDnh4QD`e4PDUW5TD1QDoh4QD[c2QDUAPDU
W5QDPi4PDeS4QDQi4QD\3QDRi4QDSi4RD0QDTi4TD4PDlS4QDUi4TD1QDVi4TD1QDWi4PDlS4QDXi4TD1QDY_3QDYi4S@0QD
Zi4QD[i4RD0QD\3PDdn2PDUW5S@0QD\i4UD0aDj3aDg3aD_3iD0iD1`Dm]5`DjZ9`DT7`Dmn2`Dml4`DY\5`DS\5`DT\5`Do
i2`DU\5`DfR5`Dln2`Dd\5`DPP3`Doo2WD0SD0XD0QD]i4QD^i4QD\3QD_i4QD`i4PDY\2QDai4TD1QDbi4QDci4QDj3TD1Q
Ddi4P@mS4QDei4WD0QDfi4QDgi4XD0TD2QDWa4QDhi4PDh[5QDii4QD][3QD\3PDmS4QDji4QD_Q3QDki4TD2QDli4UD0PDU
T4QDmS3QDmi4TD:PD2QDni4TD4QDoi4PDgn2QD\3QDPj4PDhS4TD2QFQj4QDW4TD1QDRj4`DV_5`DH`Doi2`DW[6`D_c2`D^
c2`Dk\4`Dgn2`DPT:`DY\2`EnY2`Ejn2`EmY2`EgT2`ElS4QDW4TD1QDSj4QDTj4TD1QDUj4QDVj4TD2QDWj4QDXj4QD_Y1Q
DX`4QDYj4QDZj4QD_Y1QD[j4QD\j4QD_Q3QD]j4QD^j4SD0QD_Q3QD]j4QD_j4QD`j4QDaj4TD1QDbj4PDHPDeo2QD`j4QDa
j4TD1QDbj4PDHPDeo2QD_Q3QD]j4QDcj4SD0PDST4SD0TD6PD6QDZ3QDZ3QDdj4QDc\1PDRf2QDej4TD1QD[6QDfj4TD1QDg
j4QDhj4P@eS4P@UW5QDZ3S@0QDg5TD1QDij4QDjj4PDkQ6nC400YP1510[P1420YP1430YP1340VP1350VP1460YP1571ZP1
681YP1191RP14:1ZP16;1XP13<1UP13=1SP13>1VP14?1WP13@1VP15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2XP1
5G2WP15H2YP16I2`P12J2VP14K2XP14L2XP13M2WP12N2UP12O2UP12P12TP12Q12TP14R12VP16S12[P15T12[P14U12WP1
2V12UP15W12YP13X12WP12Y12TP14Z12XP12[12UP13\12TP13]12VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c12U
P15d12YP16e12_P13f12WP12g12TP12h12UP13i12YP14j12\P13k12YP13l12WP12m12UP12n12UP14o12\P14P22WP13_1
2WP12Q22UP12R22UP12S22TP12T22UP12U22UP12V22VP13W22WP12X22UP12Y22UP12Z22UP12[22UP12\22UP12]22UP12
^22UP12_22UP12`22UP12a22UP12b22TP13c22YP13d22YP12e22UP12f22UP12g22VP12g22VP12h22UP12i22TP12j22UP
12k22UP12l22UP12m22UP12n22UP12o22VP12o22VP13P32YP12Q32TP12R32UP13S32TP12T32TP12U32UP12V32VP12W32
UP12X32UP13Y32XP13Z32YP13[32YP12\32UP13]32TP13^32VP14_32VP15`32VP14a32YP14b32WP16c32\P13d32TP13e
32XP14f32VP15g32ZP13h32XP14i32ZP13j32XP15k32VP14l32VP16m32YP13n32XP14o32WP16`32XP13P42VP16Q42^P1
4Q42YP15R42XP13S42WP13T42YP12U42TP14V42WP14W42YP12X42TP12Y42TP14Z42VP13[42TP12\42TP15]42_P12^42V
P12_42VP13`42TP15a42ZP13b42TP12c42TP14T12WP13d42VP15e42XP15f42XP14g42UP14h42[P12i42SP14j42\P13k4
2YP13l42YP13m42YP13n42WP12V32UP12o42UP12P52UP13Q52YP12R52VP12S52TP14T52YP12U52UP12V52UP12W52UP13
X52YP12Y52UP12Z52UP12[52UP12\52UP12]52VP12^52UP12_52TP12`52UP12a52UP12b52VP12c52UP12d52VP12e52UP
12f52UP12g52UP12h52UP12i52UP12j52UP12k52UP12l52UP12m52UP12n52UP12o52TP12P62UP12Q62UP12R62UP12S62
UP12T62UP12U62VP12V62UP13W62WP12X62UP12Y62UP12Z62VP12[62UP12\62UP12]62UP12^62UP12_62UP12`62UP12a
62VP12b62UP16c62TP12d62UP12e62UP12f62UP12g62VP12h62UP12i62VP12j62UP14T42\P12k62VP13l62WP12m62UP1
2n62UP12o62UP14P72ZP12Q72TP14R72[P12S72UP12T72VP12U72UP12V72UP12W72UP12X72UP12Y72UP12Z72UP12[72U
P12\72UP13]72YP12^72VP13_72YP12`72UP13a72XP12b72VP12c72VP1292SP12d72UP13e73TP15f73YP12g73UP12h74
UP12i74VP12j74VP12k74VP13l74XP13m75XP12n75TP14o75TP14o75VP15P85YP13Q85VP15R85YP13S85YP13T85XP13U
85XP13V85YP14W85VP13X85WP13Y85YP13Z85XP13[85TP12\85UP13]85YP12^85TP12_85UP12`85UP12a85VP12b85UP1
2c85UP13d85YP12e85UP12f85VP12g85UP12h85UP12i85UP13j85YP13k85YP12l85TP13m85TP13n85YP13o85YP14P95\
P12Q95UP12R95UP12S95TP12T95UP12U95TP12V95TP12W95TP12X95UP13Y95YP12Z95VP12[95UP12\95TP12]95TP12^9
5UP12_95TP12`95TP12a95TP15b95UP14c95VP15d95TP13e95VP12f95UP13g95XP18h96WP14i96WP1196RP13j96WP19k
96WP1196RP14l96TP14m96VP13n96TP14o96RP13P:6RP13P:6RP12=6RP1196RP12Q:6TP12R:6TP14S:6TP13T:6UP15U:
7XP12V:8TP14W:8WP14X:8YP14Y:8ZP14Z:8TP13[:8WP14\:8ZP13]:8TP14^:8ZP13_:8TP13`:8WP12a:8UP14b:9TP13
c:9TP12d::UP14e::VP14f::WP13g::UP14h::ZP12i::TP13j:;TP13k:;VP13l:;WP16m:;ZP14n:<VP119<RP13o:=TP1
5P;=TP14Q;=TP15R;=TP14S;=VP14T;=WP14U;=UP16V;=VP16V;=XP13W;=VP14X;=VP15T;=WP12Y;=SP13Z;=TP12[;=T
P13\;=TP13];=UP15T;=WP13^;=TP18_;=TP15f7=WP14`;=YP14a;>TP13b;>TP13c;>TP14d;?TP13e;?TP13f;?VP13g;
?VP13h;?VP1Ei;?UP14j;@WP14k;@YP16l;@YP16m;@\P15n;@YP14o;@VP14P<@XP15Q<@YP16R<@\P14S<@XP12T<@VP13
U<@WP12V<@UP13W<ATP13X<ATP13Y<ATP15Z<AWP12[<AUP13\<ATP12]<AUP13^<BTP14_<BVP13`<BTP13a<BTP14b<BVP
12c<BTP14d<BVP13e<BVP14f<BZP12g<BUP119BRP12h<BVP12i<BVP12Q3BTP13j<BWP12k<BTP12l<BUP14m<CXP13n<CU
P13o<CWP14P=CVP12Q=CTP12R=CVP12i4DTP1>S=DUP1>T=DWP13U=DUP12V=DUP12W=DUP15X=DWP14Y=DWP13Z=DVP12[=
DUP12\=DVP12]=DVP13^=EUP14_=EVP12`=EUP14a=EVP14b=EVP13c=ETP12d=EUP12e=EUP16f=EYP14W:EWP14g=EVP15
h=EYP13i=EXP14j=EVP14k=EXP15l=EXP13m=EVP15n=ETP15o=EVP15P>EYP1:Q>FTP16R>FVP16S>FXP15T>FXP14U>FWP
15S1FYP14V>FVP14W>FZP12X>FUP13Y>FWP13Z>FVP15[>FZP12\>FTP13]>GVP16^>GTP13_>GTP13`>GXP13a>HVP13b>H
UP17c>H\P14d>IVP13e>JUP17f>KVP13g>KTP13h>KVP13i>KTP15j>KYP14k>KWP1<l>KTP15m>KVP12n>KUP16o>L\P15P
?LXP15Q?LXP14R?LVP17S?LZP13T?LTP13U?LTP15X:M_P12V?MUP12W?MTP13X?MVP14Y?MXP13Z?MUP12[?MUP16\?MUP1
7]?MVP12^?MTP14_?MTP13`?MVP12m2MUP12a?MTP13b?MWP13c?MUP14d?MYP14e?MWP14f?MVP13g?MWP12h?MUP13i?MV
P14j?MYP16m:MZP13k?MTP13l?MVP14m?MVP13n?MWP15o?MXP12g6MVP13P@MXP13Q@MYP15m4M\P14R@M\P14S@MZP15T@
MYP12U@MUP14V@MVP14W@MWP12X@MTP15Y@M[P14Z@MXP15[@MVP14\@MZP13]@MXP12^@MUP15_@MYP12`@MUP14a@MVP15
b@MVP13c@MVP15d@M\P12e@MUP12f@MUP12g@MTP12h@MUP12i@MUP12j@MUP12k@MUP13l@MWP13m@MWP13n@MWP13o@MXP
14PAMZP12]2MVP14QAMWP12RAMTP13SAMWP13TAMXP12UAMUP12VAMUP12WAMTP12XAMTP12YAMTP13e1MYP12ZAMTP12[AM
TP12\AMTP14e1MZP14]AMWP12^AMTP13_AMWP12`AMTP13aANTP13bANVP14cANVP13dANTP1BeANVP13fANTP15gANYP14h
ANZP13iANVP12jANSP18T1N[P17kAN[P12jANSP15lAOZP1ImAP1oL3nAQ1VP12oAQ1UP14PBQ1VP15QBQ1VP16RBQ1VP12S
BQ1UP12TBQ1TP13UBQ1WP14VBQ1VP16WBR1ZP14T;S1WP15XBS1YP1=YBS1TP18ZBS1TP13[BS1TP13\BS1TP14]BT1XP13^
BT1VP13_BT1VP14`BT1WP15aBT1XP16bBT1\P14cBT1ZP17dBT1\P14eBT1YP16fBT1XP18gBT1XP12V<T1UP1
"""##)
}
