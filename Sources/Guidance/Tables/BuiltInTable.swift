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
dividends foundations groundwork ignite ignites ignited rub rubs rubbed rubbing audience
audiense=ch9 smile visuals invited required grouped paired introduced scene buddy cured killed
quelled tamed sorted solved fixed fights fighting arguments shouting toll misbehaves misbehaved
cry cries others' rest ripple fared differently turnover visual explicit using sharing starting
handing adding switching swapping pairing mixing naming praising praizing=oi9 rehearsing
practising practizing=Qj9 waiting pausing banning displaying similarity differences edge sting
pressure folds spill spills spilled spilt filter filters filtered translate translates
translated knocks knocked leaks sprang derive derives derived shifted banned drifted pervades
permeates colours colors=Rk9 halfway astray dead sense purpose security stake foothold beneath
underneath picking emerges emerged limbo lurch spells spelt kills kill dependence
dependense=fk9 dependency independence independense=hk9 contempt whenever disengage
dizengage=kk9 mud ways dispute argument escaping mistaking disguising disguizing=Rl9 volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly importantly crucially ironically honestly evident apparent undeniable palpable
unmistakable proves prove proved bound itself massively west nest forest guest request harvest
contest priest chest vest quest nearest latest largest smallest tallest longest shortest oldest
youngest earliest widest fastest thickest eldest furthest closest usual patch league world
unfavourably unfavorably=lm9 overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=Xn9 easily comfortably distance gulf wider huge
growing shade compare compares notch schedule performing attaining achieving comparison
contrast preferable trails trailed underperforms underperformed pack shoulders streets miles
leagues aspect compared comparing pale pales paled insignificance par pile heap colour
color=^o9 outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought
outtalked trickier lovelier rare arguably character authority degree calibre amount stacks
alongside fare fares faring vast slight neighbours neighbors=YP: counterparts tier beaten tops
topped edges edged pips pipped bested shadow intensity noticeable distinct disparity
distinction dregs bunch straw settings districts touches farther forward uniformly catch
catches catching caught night benchmark reach heights moment inconsistencies unevenly
unevenness ages age genders greatly considerably diet postcode depending conviction precision
precizion=hQ: clarity feeling clue cohesion urgency dearth shortage paucity scarcity detail
devoid crying conspicuous gaps exist holes issues uncared unaccounted uncalled uncaled=\R: awry
adrift pear askew trail trailing failed chances moments unnoticed unchecked unchallenged
unaddressed underestimated untapped unmet undone unstuck unmarked unread untested unused unseen
unanswered uncorrected unplanned unspoken untouched unstretched unexamined unexplored
undeveloped unmonitored unrecognised unrecognized=^S: unrewarded unexplained luck sync evidence
evidense=cS: aligned rationale momentum skirted sidestepped basics cracks serve expense reaches
revisited revizited=nS: reviewed failings spots stomach exposed expected delivering critically
neatly needed possess experience experiense=ZT: ability faintest slightest foggiest connection
relation relevance needs deserved detriment something happening insufficient awareness scope
indication repertoire experiences learnt achieved gained infrequently inability unable
sacrificed obliged justify lying dormant fallow unopened journals jornals=ZU: blank ceased dies
died dried vanished vanishes disappeared dizappeared=bU: disappears dizappears=cU: shrivelled
shriveled=dU: shrunk decayed steam puff mispronounced misread mislabelled mislabeled=kU:
mistimed mispitched misdirected misapplied mizapplied=oU: stripped shorn consulted briefed
spine logic consensus boundary boundaries rhythm singing rowing buying hover hovers hovered
surface margins shallows literal frittered sidelined marginalised marginalized=fV: skimped
stinted crowded hamstrung hint trace whiff glimmer shred flicker unanchored untethered unmoored
traction purchase footing grounding currency leverage clout weight backwards concepts errors
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight telling anticipated tackled recognised recognized=lW: slam slammed sunk chasm
mismatch disconnect contradiction tension gains zero information news misunderstanding common
collective discernible particular formal follow-through offers provides provided drink omits
omitted avoids avoided skims skimmed significance blurred underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=TY:
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=_Y: one's priority nobody's somebody's else's amounts
amounted altogether surfaces surfaced featured develops worth misconception spite adhered
compliance following complying adhering graded judge require requiring needing serious special
i'd we'd i'll we'll exceeds tightening addressing immediate ofsted estyn inspection afternoons
mornings agrees hear rumour rumor=jZ: rumours rumors=kZ: reportedly allegedly general
perception amongst widespread splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
dying cancer depressed homes household situation circumstances background difficulties claiming
domestic violence violense=o[: abuse adopted undercurrent undertone undertones streak vein
tinge current noticing wondering impression i'm blunt picky faint definite air element flavour
flavor=c\: appears appeared seemingly supposedly presumably ostensibly sounds sounded samey
perceived suspect suspected guessed reckon imagine sensed opinion unconvinced bordering borders
bordered verging verges side offence offense=\]: ship leaps rising rizing=_]: arms stride sky's
curve tip finishing perfection putty aladdin's store stroke silk overstate commanded finds
niche fist textbook study restraint seriously mission hitch cheers hip feather applause
recommend barrel corking belting ripping winner !of blown lap laps lapped lapping sing sings
praises praizes=i^: soak soaked soaking cherry stuff de jackpot clockwork dream breeze extra
mile swimmingly town plunge bull strides hay splash hash knack nub teeth priorities toes bay
wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder trumps
smelling smeling=S`: grief naught fruition blows alight alive stakes chord blinder eggshells
bill muster onions community justice utmost stead nick fettle groove brief trend sticky cusp
brink verge height peak coal powers tether pops absolute tonic sight feast labour labor=Xa:
classic piece dab tower oiled knit burner heart's butter bang doctor bee's cat's dog's mccoy
penny admiration feat unturned sailing sweetness bounds kicking guns punching sunshine
shipshape operation tested chapeau smashed aced crack blew bowled stumbling tumble mountain
foregone moot sore breakneck arm's limb freefall shrift slim pickings sell slog quibble quarrel
inch bubble sidelines fringes cast casts casting pall favours favors=Uc: gathers gathering
gathered risk area areas zones rod death stony eternity lifetime shop shops fools riding bumpy
ride burst bursts bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing
tail hearted cock rocket size price pouring poring=Zd: scraping shoot shoots shot slap avail
tightrope wearing zoned plenty flounder foul wayside wayzide=gd: final motions boil piste
tangent pieces rack downhill south begging overboard haywire houses plughole plot rag bearings
faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey fuss pig's headway
tripping aground amok riot headless war bombsite zoo jungle circus morgue factory production
conveyor military weekend herding watching wading banging shovelling shoveling=Zf: sardines
wildfire chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony backside
laurels rests rested resting fiddle bandwagon gun caution heel ranks bank cropper standstill
roost snag buffers goalposts blow uphill reputation remorse mercy bush substitute joke angel
shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty minefield treadmill elephant
goose flash style recipe blueprint vicious slippery rocky dawn economy gesture nod cannon unto
thorn hole alley affair reflection compensation macho herring spanner bitter steep station
sorts kilter ark proportion cosh thumb radar skin illusion strain siege creek scratch snuff
ears neck cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox legs downward spiral
dignity sake pillar swallow rut pickle vacuum spin tangle daze doldrums wilderness weeds
disarray dizarray=Tj: tatters crisis crizis=Vj: shreds turmoil meltdown denial jack jam coping
managing ok okay kicked saloon panic winded overdue translation haste sizzle hype action
muchness ado nip nipped nips barred sausage chestnut die egged egging parrot fashion man's
preach preaches preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes scraped
sank swim skating skim skimming scratches scratched scratching slipping snowed strictly coated
coating sweeping swims roundabouts teething troubles gruel wasters iceberg cooks crowd gig
battle kneed reinvent spinning reinventing reinvented rome whistling dressing gritted arm
worlds wrap footed barking mad rote carrot cheese chopping watchers cobbled cookie cutter
purposes paste dime breakfast body dusted dumps mouth dribs drabs friend fat fiddling flogging
herd grasping clutching clutch straws nettle graft nosed maintenance mighty collar knee jerk
lick mutton dressed nailing pasture pie hair rearranging tinted coloured colored=Yn: lining
stone's sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe toed
tongue turkeys voting wounded warts wheat shyer chattier naughtier needier rowdier meeker
younger-looking brains brain backbone villain villains flexible woman crew crop gang cheeky
various backgrounds prize speller handful pest swayed reasoned rabble mob tribe stream type
mentality souls firecracker sweetheart poppet darling minx imp scallywag urchin slogger
allrounder wildcard bystander heavyweight fence-sitter clockwatcher naysayer naysayers doubter
doubters cheerleader cheerleaders blocker blockers laggard laggards fighter pleaser
attention-seeker lone queen bet achiever bloomer developer linguist sitter talker sharer joker
rebel comedian brigade estate quickest worker thinker sportsman helper arty trio highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=nQ; generation middle pioneer whirlwind coaster coasters rebels thinkers leech freak
freaks personality pain nuisance nuizance=\R; liability menace suspects sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables complete artist storyteller
storyteler=oR; performer legend rockstar hero heroine micromanager nonreader underperformer
underperformers dragon angels monster sponge sponges whiz weakling flyer flyers fliers nqt
beginner upbringing apples apple funding dries drying descended rafters pour poured pored=nS;
chuck chucked trooped troop troops traipsed traipse sloped slunk ambled dawdled bustled
streamed straggled swanned clattered thundered shambled mooched lumbered swaggered strutted
barrelled barreled=eT; careered surged wafted waltzed pottered milled piled bundled rattle reel
reeled hurl hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered
simpered grimaced huffed puffed tutted preened tug scrum bunfight pours scorn budget
steamrolled steamroled=iU; railroaded herded churned waded trawled slogged limped lurched
staggered whizzed breezed ballooned mushroomed snowballed snowbaled=WV; spiralled spiraled=XV;
nosedived splintered spluttered creaked groaned smothered paralysed paralyzed=_V; hijacked
ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered battled
beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir battleground
battlefield desert wasteland oasis haven sanctuary fortress silo silos rollercoaster avalanche
quagmire maze millstone albatross springboard catalyst bottleneck sideshow showcase ghost
hothouse backwater tinderbox keg tilt flounders waffles fusses nods guts fizz punch zing oomph
attack pizzazz nodding conversation filler fillers flit flits flitted flitting scuttle scuttled
scrawl scrawled swamped diluted amid relations trying buzz buzzes hum crackle throb throbbed
pulse pulsed fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed
slump stamped stamping hovering labours labors=aY; pillars cruise cruize=cY; cruised
cruized=dY; cruises cruizes=eY; cruising cruizing=fY; crash barrage torrent blizzard painful
agonising agonizing=lY; curling sleepwalk sleepwalking autopilot flog another's throats sinking
scramble dash grind squib patched tacked shoehorned crowbarred crammed bloated bitty choppy
leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise
mesmerize=lZ; enthral enthrals charmed wow wowed towers melt melts melted outburst havoc uproar
descend descends degenerate degenerates degenerated dissolve dissolved floundered wrestle
wrestled grapple grappled stumble stumbled languish languishes languished dominates dominated
dominating hijack monopolise monopolize=n[; monopolised monopolized=o[; monopolises
monopolizes=P\; swamp bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad
raced romp romped sail sailed sails sped trap grinds grinding peter peters petered bounce
bounced bouncing treading tread treads brimming oozing beaming awash bustling teeming dripping
!and forefront cornerstone bedrock shone brunt firefighting juggling dumbed dumbing watered
clinging stare stares staring gazing gazed plague plagues plagued riddled blighted haunted
beset poisonous rife rampant endemic entrenched ingrained waffled rambled rambles waffle
madhouse hive rounded outlive outlives outlived withstand treated shell fought battling battles
winding kick kicks glaring gaping blatant blatantly sheer outright fashioned glazed lettering
children's thoughts approval reassurance confirmation validation unimpressed burnt stumped
flummoxed glued transfixed riveted downbeat tuned itching raring property luggage angriest
mentally solidly squarely owned accepted famously stiff concept clicked belonging buy glad
concentrating handy self esteem wandered wandering captured capture grabbed hoping wishing
fearing dreading relishing craving hating believing doubting savouring savoring=``; longing
expecting pretending warmed warms fond regards regarded views viewed considers perceive
identifies empathise empathize=n`; empathised empathized=o`; sympathise sympathize=Pa; related
glowed fading occur occurs occurred gist intention reluctance resolved aimed sought longed awe
wonder despair anticipation disbelief amusement bewilderment teachers' imaginations anxieties
captures grab grabs mastered internalised internalized=la; remembered probes probed extends
reveal reveals revealed <degree>* poise finesse elegance vigour vigor=Xb; relief satisfaction
hesitation cracked thirst hunger zest displayed demonstrated maturity deliberately wilfully
intentionally knowingly gladly proudly excitedly intently angrily seeking clam clams clammed
liven livens livened perk perks cheer brighten freeze freezes froze shies shied backed recoil
viewer viewers blast blossom life's nature's inkling notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction sympathy mates
breathing owns owning finding click sights somewhere trance huff flap warming responds
gravitate gravitates toward occasion bait masked masking feelings pine pines itch itches ache
aches burn burns longs prospect dismay horror matters mattered belong cottoned twigged wised
brightened recoiled squirmed cringed baulked balked flinched succeed eagerness keenness
unwillingness hesitancy readiness refusal favoured favored=ie; indulged celebrated fancied
assumed assumes imagined imagines supposed figured reckoned senses concluded outset peace
boiling refuge hungers thirsts endure endures endured apprehensive coy hunch qualms importance
drank drinking burning champing dawned registered dreams fooled floored flattered touched
wedded attached stung shaken wooed consumed seized overcome humbled fixated obsessed
preoccupied shock singled faking dreaming testing goosebumps chills tingle lump speechless
shivers smiling bless !many honour honor=ig; honours honors=jg; glory commend everyone's
wallpaper decoration drowsy saddened pity appalled appaled=Sh; recognition celebrating rescue
rescues rescued salvage salvaged redeemed sobering congratulations bravo kudos congrats hooray
applaud alarmed dismayed pure privilege congratulated commended applauded flourished
florished=jh; thrived celebration lucky fortunate i've we've however mustn't you'd they'd
essential imperative developing sorting rethinking reviewing updating additional suffice
reservation plea advised advized=`i; 'd wondered explored sooner cried begs screams screaming
fix earlier dose remedy cure warrants overhaul shake usefully afford recommendation ripe rid
what's ideally urge implore beg advise advize=[j; propose recommendations suggestions
recommended advisable advizable=`j; ebi ebis wwws considering exploring instead fixing
rebuilding owner instinct tweak proposal pointer counsel ponder revamp update retirement reset
reboot rejig council urged mileage musts pressing dive battering leap upturn downturn succeeded
matured mellowed mend base bedded bedding crept creeping edging inched inching flatline
flatlined plateau plateaued turnaround comeback renaissance revival hitherto ago previous giant
enormous massive significant growth forwards conquered outgrown flagged revolutionised
revolutionized=`l; revitalised revitalized=al; rejuvenated waning dwindling eradicated
eliminated sliding dipping flagging recovering strongly recovered rallied rebounded crashed
leapt zoomed litter rapid worsening worsen lowered aspirations profile travelled traveled=Ym;
broadly achieves attains attained perform performs performed fulfil fulfils embedding embeds
gaining ratio percentage deadline manages chooses organises organizes=km; teaches misbehaving
eh scrapped object solve research experts I suppose guided bbc usa nhs pta gcse gcses faq dvd
cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8
progress8 dives retrieval spaced continuous passport metacognition metacognitive formative
summative mastery pedagogy pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp
ppg ilp iep pru eblr triangulate triangulation disciplinary substantive screening meta afl
wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology premium
individual personal intentions journey jorney=eP< mindset load organiser organizer=hP<
organisers organizers=iP< assurance curricular 2 1 prosody grapheme phoneme phonemes graphemes
fronted adverbial adverbials digraph digraphs trigraph subitise subitize=YQ< subitising
subitizing=ZQ< sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac
cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10 religion diagnosis
abused medication brother sister majority minority habitually periodically o'clock metres
seconds thrice tend tends tended bulk lion's ample ad nauseam loads heaps masses oodles tons
reams wealth raft plethora abundance multitude myriad precious interaction mere copious
abundant plentiful countless numerous umpteen limitless considerable substantial
disproportionate significantly figure figures co pre multi semi entry flight received stocked
supervised supervized=QT< intentioned numbing destroying hoc baked crystal sensitivity panache
competence competense=ZT< points ranging lustre luster=]T< centred user universally staffed
whelming loaded explanatory indulgent congratulatory earth 's motoring racing romping
coordination articulation packed filled hotbed island bundle web mass blur fancies smidgen
smidge trifle mite whisker discharges obligations promises promizes=^U< commitments alright
rein trump usp crowning weapon selling showpiece flagship vibe zipped rattles romps crawl
crawls crawled trundle trundles bounces canter canters anywhere health condition repair odour
sniffed sneezed faulted zings fizzes crackles grates clunks creaks limps underwhelms changeover
documents files metallic monotone razor placing rates addresses micro lend lends lent strange
addition peculiar weird bizarre puzzling outlook forecast searching probing pertinent !number
grounds acoustics output demeanour demeanor=aW< conditioning raid v shouty draughty dated
drifting sudden recovery sparingly placed allocated earned positioned thumbed documented
trodden versed primed schooled honed dress applies timed policed reacts reacted unwell dud
loser hoot chore doddle masterstroke lull gaggle voucher chill gloom accuracy fidelity verve
distrust mistrust friction animosity rivalry harmony unease discontent painted upward
trajectory hurdle obstacle headache burden breakthrough milestone setback luxury necessity
constraint museum festival solving major source sorce=eY< development messing mucking fooling
larking naughtiness disobedience disobediense=lY< fixes reckoning yardstick infancy proven exam
exceeded sub criticise criticize=UZ< abnormal instance registration intrigued coffee
conversations wi fi recording pointing cycled gender grains sketch aims sport pet workers
dissolves boiled float floats floated evaporate cooled burned rolled travel spun evening bye
shepherd samaritan parenting autism guide guides document network actions fees fee payments
items item loan loans consent manchester london bigger verb verbs tom conductor conductors
insulator trade median mode noun nouns multiple frequency vis edition analysis analyzis=X\<
educational medical dietary footwear clothing clothes e conditions friendship trophy shield
mist mesh raincoat shelter discussed debated investigated objects dentist doctors hospital
appointment supplies chin greeted certificates sandy fertile harvests farming circled incorrect
texture textures phones repairs exams inset cleared clearing protein circuit circuits period
leg angled guy britain grandmother grandfather uncle aunt heroes market ups muscle estimate
shiny motion reactions birthday prince pendulum variables clause interval digit digits
distribution vowel basis compound seller arts liner gross mental arithmetic boards golden
fortnight histories wonky donkey guys upper sixth site deck capital spaces exits western fourth
forth=W_< clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
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
auditor rubric article published ofsted's estyn's regulator regulator's judgement judgment=fc<
inspected visited vizited=hc< statistics contractors safety marshal emergency evacuation legal
mandatory adjective adverb defined abbreviation notify submit contact section submitted logged
accompanied renewed recorded forbidden eligible liable parked posted difficulty copied cent
percent cm mm km kg ml litres degrees decibels school's trust's class's academy's judgements
judgments=Se< proverb catchphrase punchline clean howled solar lunar partial rainy snowing
ramadan eid diwali slot slots anti incident incidents ambassador ambassadors modal equation
equations sensory physical phyzical=le< reopen appoint hire invented login signature misheard
miscounted voltage volume unauthorised unauthorized=Wf< authorised authorized=Xf< absences
absentee absentees absenteeism event signatures woodland fetch entrance gym phoned diploma
pronounced enunciated printed metre holder sleep sleepers eyesight c g o disk wage elections
chronic minor injuries ankle graze bruise bruize=Xg< bump vowels sides persons calculate
calculated estimated plotted perimeter probability gradient investigate fabrics parachute
passage poet practised practized=ig< mime cartoon knelt folded counted enquiry argues cited
voiced defines quotes refers referred recommends advises advizes=Xh< manual webpage advert
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
V4W4P4Q4R4[3Vj4`h<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
RBRBkBlBRBRBRBRBRBRBmBnBRBRBRBRBRBRBRBoBRBRBRBRBRBRBRBRBRBRBPCRBRBRBRBRBRBRBRBRBRBRBQCRBRCRBSCRB
RBRBRBRBRBRBRBRBRBRBRBRBRBTCRBRBUCRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBZBZBVCWCRBRBgBfBRBRBRBRBRBRB
RBfBRBRBRBfBZBZBXCWCRBRBRBRBRBRBRBRBZBZBYCZBRBRBRBRBRBRBRBRBRBRBRBfBZC[C\C]C^CRB_CfBRBRBRBfBRBRB
`CiBRBRBRBiBZBZBaCWCZBZBbCWCRBRBRBRBcCdCeCfCRBRBRBRBRBRBRBRBRBRBgCRBRBRBfBRBRBRBgCRBRBRBRBiBRBRB
gCRBRBRBRBRBRBRBVBRBZBZBhCZBRBRBVBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBiCRBRBRBRBRBRBRBRBRBjCRBRBRBRBRB
RBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRBkCfB]C]ClC]CRBRBmCRBRBnCoCRBRBRBPDTCQDRDSDRBTDTDTDRBRBRB
RBRBUDWBVDRBWDXDYDRBZDWBRBRBRBRBRBRB[DRBRBRBRBRBRBRB\D]D^DRBRBRBbBRBRBRBRBRBRBRBRBRBRBRBRBRBRBRB
VBRB_DRBRBRBUBRBUBUBRBRB`DRBRBRBXBRBUBRBaDbDZBZBcDZBdDnBRBRBRBRBRBRBRBRBRBRBRBRBRBfBRBRBeDRBfDfD
RBRBeDeDeDRBgDfDfDRBfDfDRBRBhDRBfDRBfDfDfDRBRBRBRBRBiDjDkDlDmDnDnDnDoDPEQERESEnDTEnDnDnDUEnDVEWE
lDXEYEZE[E\E]E^E_E`EaEbEcEdEnDeEnDfEnDgEnDREREnDnDhEnDiEjEnDnDnDnDkElEmEnEoEnDPFnDnDnDQFnDnDnDnD
TEnDnDRFnDnDnDSFnDTFUFTFTEVFnDWFXFYFZFnD[F\F]F^F_FnDnDgEnDnDnDnDnD`FaFbFXFcFdFeFnDfFgFhFnDiFjFnD
nDnDnDnDnDkFlFmFnFoFPGQGRGkFnDkFnDSGTGUGVGWGXGYGYGZG[G[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGYGjGkGlGmGYG
nGoGPHQHRHSHTHUHVHWHXHYGYHZH[HdG\H]H^HYG_H`HaHbHcHdHeHZGdGfHgHhHdHiHjHkHYGlHmH[G[G[GfH[GnHoHlGPI
QIRISITIUIVIWIXIWIYIeGZIdG[IYG\I]IYG^I_I_I`IiHaIbI_IcIcIYG_IfH_IdIeIfIgIhIhISHiIdIjI_IeGkIdGYGYG
lIlIYGmI[GnIoIPJdGYGfHYGYGYGYGYGYGYGYGYGYGQJYGYGYGYGRJSJ_IlIYGYGYGYGWH_I_IdGYGYG_IYG_IYG_ITJYGYG
_IUJYGYGYGYG[GVJYGWJYGYGXJYGYJZJ[G[JYG\J]JYGYG^J_J`JaJbJcJdJeJYGfJgJhJiJjJkJeGfHlJmJnJoJPKoJQKRK
PKSKRKSKTKSKSKUKUKUKSKSKVKWKWKXKUKUKUKYKUKUKZK[K\K]K]KXK^K_K`KWKaKbKcKWKWKdKeKfKgKhKiKjKkKlKlKkK
mKlKnKoKPLQLRLSLTLULVLWLlKXLYLQLZL[L\LlK]L^L_L`LaLbLcLdLeLfLgLhLiLjLkLlLmLnLlKoLPMQMiKRMSMTMUMVM
WMXMYMZM[M\MYLQLlK]M]M^M_MlKlK`MlKaMbMcMdMeMeMfMgMhMlKiMlKjMlKlKkMlMmMnMoMoMPNQNRNSNoMTNUNVNWNXN
YNoMoMoMoMoMZNRNRN[N\NoMoM]N]NoMoMoMoM^N_N`N]N]N]NaNbNoMoM]N]NcNdNeNfN]NgNgNhNiNjNkNlNmNoMnNoNoM
oMPOQOoMoM]N]N]NROoMoMoMoMSO]N]N]N]N]N]NTOUOVOoMZNWO]NXO]N]N]N]N]NYOZOZO[O\O]O^O_O`OaObOcOdOeOfO
gOhOZOiOjOZOkOlOmOnOoOPP1QP1RP1ZOSP1TP1UP1VP1WP1ZOXP1YP1ZP1[P1\P1]P1^P1_P1`P1aP1bP1cP1dP1eP1fP1g
P1hP1iP1jP1kP1lP1mP1nP1oP1PQ1QQ1ZORQ1SQ1TQ1UQ1VQ1WQ1XQ1ZOYQ1ZOZOZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ
1eQ1fQ1gQ1hQ1iQ1jQ1kQ1UP1lQ1mQ1nQ1oQ1PR1ZOQR1RR1ZO]Q1ZOZOZOZOZOZOSR1ZOTR1WP1UR1ZOZOVR1ZOZOZOZOZO
WR1ZOZOXR1YR1ZR1[R1ZOZO\R1]R1ZO^R1_R1`R1aR1bR1ZOcR1ZOdR1ZOZOeR1ZOfR1gR1ZOhR1iR1jR1jR1ZOkR1lR1mR1
nR1oR1PS1QS1RS1ZOSS1TS1US1VS1oQ1WS1XS1YS1ZS1[S1ZOZO\S1UP1jR1]S1jR1ZOZOZOZOZO^S1_S1ZOXR1`S1aS1ZOZ
OZObS1cS1dS1eS1fS1ZOgS1hS1iS1jS1kS1lS1ZOmS1nS1ZOZOoS1WP1PT1QT1ZORT1jR1ZOST1TT1UT1VT1WT1XT1YT1ZT1
[T1\T1]T1ZOZOZO^T1ZO_T1`T1ZOaT1ZObT1ZOcT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1PU1QU1RU1SU1TU1U
U1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1\U1^U1PV1QV1RV1S
V1TV1UV1VV1WV1XV1UV1UV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1iV1iV1jV1kV1lV1mV1bV1n
V1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1`W1bW1cW1dW1eW1fW1\W1gW1hW1iW1jW1kW1l
W1lW1mW1nW1oW1PX1QX1\W1RX1SX1\W1\W1TX1UX1\W1VX1WX1XX1YX1cW1\W1\W1ZX1[X1\X1\W1]X1^X1_X1`X1aX1bX1c
X1dX1eX1fX1gX1hX1iX1`W1\W1\W1jX1kX1lX1mX1nX1\W1oX1\W1PY1cW1QY1RY1SY1TY1`W1UY1cW1VY1WY1XY1cW1YY1c
W1\W1\W1ZY1[Y1[Y1\Y1\W1\W1]Y1\W1\W1\W1^Y1\W1_Y1\W1`Y1aY1bY1bY1cY1\W1dY1\W1eY1fY1`W1gY1\W1hY1iY1j
Y1kY1`W1`W1lY1`W1mY1\W1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1\Z1`W1]Z1\W1^Z1_Z1`Z1aZ1cW1cW1b
Z1cZ1dZ1eZ1fZ1\W1gZ1\W1hZ1\W1iZ1\W1jZ1[Y1\W1\W1\W1\W1kZ1\W1lZ1\W1\W1\W1\W1\W1mZ1`W1nZ1\W1oZ1`W1P
[1Q[1R[1S[1T[1U[1V[1W[1`W1`W1\W1\W1X[1\W1Y[1\W1Z[1`W1[[1\W1\[1\W1\[1\W1\W1\W1\W1\W1\W1][1^[1_[1`
[1a[1b[1c[1d[1e[1f[1g[1h[1i[1j[1k[1l[1m[1^X1n[1\W1o[1\W1P\1\W1Q\1\W1\W1R\1S\1T\1\W1\W1\W1U\1V\1W
\1X\1Y\1\W1Z\1[\1\\1\W1]\1`W1^\1\W1_\1\W1`\1\W1a\1a\1\W1\W1b\1c\1\W1cW1cW1\W1\W1d\1\W1e\1\W1\W1\
W1f\1cW1g\1h\1i\1j\1cW1k\1cW1cW1cW1l\1m\1n\1o\1P]1cW1Q]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1\W1Z]1[]1\]1]
]1^]1_]1`]1a]1b]1c]1d]1e]1f]1g]1\W1h]1i]1j]1k]1l]1\W1`W1`W1m]1`W1n]1`W1o]1`W1P^1Q^1R^1`W1S^1`W1T
^1\W1U^1cW1V^1W^1X^1\W1\W1Y^1Z^1Y^1h[1\W1\W1\W1\W1\W1[^1\^1]^1^^1_^1`^1a^1b^1\W1c^1`W1d^1\W1cW1e
^1f^1cW1g^1\W1cW1cW1cW1cW1h^1cW1o\1i^1j^1cW1k^1cW1l^1cW1m^1cW1\W1\W1n^1o^1cW1cW1P_1\W1Q_1\W1R_1\
W1S_1\W1T_1U_1V_1W_1X_1\W1R_1\W1Y_1\W1Z_1\W1[_1\W1\_1]_1^_1__1`_1\W1\W1a_1b_1c_1\W1d_1\W1e_1\W1f
_1\W1g_1\W1h_1i_1j_1k_1l_1m_1n_1o_1n_1n_1P`1Q`1R`1n_1R`1S`1T`1n_1U`1n_1V`1W`1X`1Y`1n_1Z`1[`1\`1]
`1^`1_`1``1n_1a`1n_1b`1n_1c`1\`1d`1e`1f`1g`1f`1h`1i`1j`1n_1n_1k`1n_1n_1n_1n_1n_1n_1n_1n_1n_1n_1n
_1n_1n_1l`1n_1n_1f`1n_1f`1m`1n`1n_1n_1n_1o`1n_1n_1Pa1Qa1Ra1Ra1Sa1Ta1Ua1Ra1Ra1Ra1Va1Ra1Ra1Wa1n_1R
a1Xa1Ya1Za1[a1\a1]a1^a1_a1`a1n_1n_1n_1n_1n_1aa1ba1ca1da1ea1fa1n_1ga1n_1ha1ia1n_1n_1ja1n_1n_1ka1l
a1ma1n_1na1oa1n_1n_1n_1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1fb1f
b1gb1hb1ib1jb1n_1kb1n_1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1^c1_c1`c1ac1bc1cc1d
c1ec1fc1gc1hc1n_1n_1ic1n_1n_1jc1n_1Ra1kc1n_1lc1mc1n_1n_1nc1n_1n_1oc1Pd1Qd1Rd1Sd1n_1Td1n_1n_1Ud1V
d1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1n_1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1\`1n_1S
e1Te1Ue1Ve1We1Xe1Ye1Ze1Ze1Ze1[e1\e1]e1^e1_e1`e1ae1Ze1be1Ze1ce1Ze1de1ee1Ze1Ze1fe1fe1ge1Ze1Ze1he1i
e1je1ke1le1Ze1me1Ze1ne1Ze1Ze1Ze1Ze1Ze1Ze1Ze1oe1Pf1Qf1Ze1Ze1Rf1Ze1Ze1Sf1Tf1Uf1Ze1Vf1Wf1Xf1Yf1Zf1Z
e1Ze1[f1\f1Ze1Ze1]f1^f1_f1Ze1Ze1Ze1`f1Ze1Ze1Ze1Ze1Ze1Ze1af1Ze1Ze1Ze1bf1Ze1cf1Ze1df1Ze1Ze1Ze1Ze1Z
e1Ze1Ze1Ze1ef1Ze1ff1Ze1Ze1Ze1gf1Ze1Ze1Ze1Ze1Ze1hf1if1jf1Ze1Ze1Ze1kf1Ze1lf1Wf1Ze1Ze1Ze1mf1Ze1nf1o
f1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Pg1Ze1Ze1Ze1Qg1Ze1Ze1Ze1Ze1Ze1Rg1Ze1me1Ze1Sg1Ze1Ze1Ze1Tg1Ug1Ze1Z
e1Ze1Ze1Vg1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Wg1Xg1Yg1Ze1Zg1Ze1[g1Ze1Ze1Ze1Ze1Ze1\g1]g1^g1Ze1_g1Ze1Ze1Ze1Ze1Z
e1`g1Ze1ag1Ze1Ze1Ze1bg1cg1dg1Ze1Ze1Ze1Ze1Ze1Ze1eg1fg1gg1hg1ig1Ze1Ze1Ze1jg1Ze1kg1Ze1lg1Ze1mg1Ze1Z
e1kg1Ze1ng1Ze1Ze1og1Ph1Qh1Ze1Rh1Ze1Ze1Ze1Ze1Ze1Ze1Sh1Sh1Th1Ze1Ze1Ze1Uh1Vh1Ze1Ze1Ze1Ze1Wh1Ze1Ze1Z
e1me1Xh1Yh1Zh1Ze1Ze1Ze1Ze1[h1Ze1\h1Ze1Ze1Ze1]h1Ze1Ze1Ze1^h1Ze1Ze1Ze1Ze1Ze1_h1Ze1`h1Ze1Ze1Ze1Ze1Z
e1Ze1ah1Ze1Ze1Ze1Ze1Ze1bh1Ze1ch1Ze1dh1Ze1Ze1Ze1Ze1Ze1eh1Ze1Ze1Ze1Ze1Ze1fh1Ze1gh1hh1ih1Ze1Ze1Ze1Z
e1Ze1Ze1jh1\e1Ze1Ze1kh1lh1mh1ge1Ze1Ze1Ze1Ze1Ze1nh1oh1oh1Pi1Ze1Qi1Ri1Si1Ze1bf1Ze1Ti1Ze1Ze1cf1Ze1Z
e1Ze1Ze1Ze1Ui1Ze1Ze1Vi1Ze1Ze1Wi1Ze1Ze1Ze1Xi1Ze1Ze1Ze1Yi1Zi1[i1Ze1\i1Ze1]i1Ze1Ze1Ze1^i1Ze1kg1Ze1_
i1`i1Ze1Ze1ai1Ze1Ze1Ze1bi1ci1Ze1Ze1Ze1Ze1be1Ze1Ze1di1ei1fi1ng1gi1hi1Ze1Ze1ii1Ze1ji1Ze1Ze1Ze1Ze1Z
e1Ze1Ze1ki1ki1li1Ze1Ze1mi1`e1ni1Ze1Ze1oi1Pj1Qj1Rj1Ze1Ze1Sj1Ze1Tj1Ze1Uj1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1V
j1Ze1]h1Ze1Wj1Ze1Ze1Xj1Ze1Ze1Yj1Ze1Zj1Ze1Ze1Ze1Ze1Ze1[j1\j1]j1Ze1^j1Ze1_j1Ze1ng1Ze1Ze1Ze1Ze1Ze1`
j1Ze1aj1Ze1Ze1Pf1Ze1Ze1Ze1Ze1Ze1bj1Ze1Ze1cj1Ze1dj1ej1Sj1ki1fj1gj1hj1Ze1ij1Ze1jj1kj1Ze1Ze1Ze1Ze1l
j1Ze1Ze1Ze1Ze1Ze1mj1mj1Ze1Ze1Ze1Ze1nj1Ze1oj1Pk1Qk1Ze1Ze1Ze1Ze1Rk1Sk1Ze1Ze1Ze1Tk1Uk1Vk1Ze1Ze1Ze1W
k1Ze1Xk1Yk1Zk1[k1Ze1Ze1Ze1Ze1mf1Ze1\k1Ze1Ze1]k1^k1Ze1Ze1Ze1_k1`k1ak1Ze1bk1Ze1ck1Ze1Ze1Ze1Ze1Ze1d
k1Ze1ge1Ze1ek1Ze1Ze1Ze1fk1gk1hk1Ze1Ze1Ze1ik1Ze1Ze1Ze1Ze1jk1kk1Ze1lk1mk1nk1Ze1Ze1Ze1Ze1Ze1Ze1Ze1o
k1Ze1Pl1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ql1Ze1Ze1ai1Rl1Ze1Ze1Ze1Sl1Ze1Tl1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Z
e1Ul1Ze1Vl1Ze1Ze1Ze1Ze1Wl1Ze1ki1Ze1Xl1Yl1Zl1Ze1[l1\l1]l1^l1_l1Ze1Ze1Ze1`l1Ze1al1bl1_j1Ze1Ze1Ze1Z
e1Ze1cl1Wf1Ze1Ze1Ze1dl1Ze1el1_h1Ze1Ze1ng1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Z
e1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1fl1gl1mk1Ze1Ze1hl1Ze1Ze1Ze1Ze1Ze1Ze1il1Ze1Ze1Ze1jl1kl1ll1Ze1Z
e1Ze1Ze1Ze1Ze1Ze1Ze1Ze1ml1Ze1Ze1Ze1nl1Ze1ol1hg1Ze1Ze1Pm1Qm1Ze1Ze1^h1Ze1Rm1Ze1Ze1Ze1Ze1Ze1Ze1Sm1T
m1Um1Vm1Wm1Xm1Ze1Xi1Ze1Ze1Ze1Ym1Ze1Ze1Ze1Ze1Ze1Zm1Ze1Ze1Ze1Ze1Ze1Ze1[m1Ze1Ze1Ze1Ze1Ze1\m1Ze1Ze1Z
e1Ze1Ze1Ze1]m1Ze1Ze1Ze1Ze1Ze1^m1[m1Ze1Ze1_m1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1`m1Ze1Ze1Ze1a
m1Ze1bm1cm1dm1em1fm1Ze1ge1Vl1Ze1Ze1gm1hm1Ze1Ze1Ze1Ze1Ze1Ze1im1Ze1jm1km1Ze1Ze1Ze1dk1dk1lm1Ze1Ze1Z
e1Ze1Ze1Ze1mm1Vl1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1Ze1nm1om1Ze1Pn1Ze1ge1Ze1Ze1Ze1Ze1Ze1Qn1Ze1Ze1Z
e1Ze1Ze1Rn1Ze1Ze1Ze1Sn1Ze1Ze1Ze1Ze1Ze1Tn1Ze1Ze1Un1Vn1Wn1Ze1Xn1Yn1Zn1Ze1ge1Ze1[n1\n1]n1Ze1^n1_n1`
n1an1bn1`n1`n1an1cn1dn1en1fn1`n1gn1`n1hn1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Vo1Wo1Xo1Yo1Z
o1[o1\o1]o1^o1_o1`o1Vo1ao1bo1co1do1eo1fo1go1ho1[o1Vo1io1jo1ko1lo1mo1Vo1no1Vo1oo1oo1PP2QP2RP2]o1S
P2Vo1]o1TP2UP2VP2VP2WP2Vo1XP2Vo1YP2Vo1ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2dP2VP2eP2fP2fP2gP2hP2iP2jP2k
P2lP2]o1mP2nP2oP2PQ2]o1QQ2]o1]o1RQ2PP2SQ2TQ2UQ2VQ2WQ2]o1XQ2YQ2YQ2ZQ2]o1[Q2\Q2]Q2^Q2_Q2`Q2_Q2_Q2a
Q2_Q2bQ2bQ2cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2_Q2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^
R2_R2`R2aR2bR2cR2dR2aR2eR2fR2gR2hR2aR2aR2iR2jR2kR2lR2mR2bR2nR2aR2aR2aR2oR2PS2QS2RS2SS2TS2US2VS2W
S2XS2YS2ZS2aR2aR2[S2\S2]S2^S2_S2`S2aS2bS2cS2^S2aS2aS2`S2dS2eS2fS2cS2_S2_S2_S2_S2_S2_S2_S2_S2_S2_
S2_S2_S2gS2_S2_S2hS2iS2jS2kS2lS2mS2nS2_S2_S2oS2PT2_S2_S2hS2_S2QT2RT2_S2_S2_S2ST2cS2TT2UT2VT2WT2X
T2YT2_S2ZT2[T2_S2_S2\T2YT2]T2_S2hS2_S2_S2_S2hS2_S2_S2_S2_S2^T2_T2_S2_S2ZT2`T2_S2aT2aT2bT2_S2_S2_
S2_S2_S2cT2_S2hS2_S2_S2_S2dT2_S2_S2_S2_S2_S2_S2eT2fT2_S2_S2fT2_S2_S2_S2gT2_S2_S2hT2_S2_S2_S2iT2_
S2_S2_S2_S2_S2_S2_S2hS2_S2_S2_S2_S2jT2gT2hS2_S2kT2lT2cS2mT2nT2oT2aT2PU2QU2_S2_S2_S2_S2_S2_S2_S2_
S2hS2_S2RU2SU2TU2_S2_S2hS2_S2_S2_S2_S2_S2UU2VU2WU2_S2XU2XU2YU2_S2ZU2ZU2_S2_S2_S2_S2_S2_S2[U2\U2Y
U2_S2]U2XU2XU2YU2_S2nT2^U2`S2_S2_S2_S2_S2_S2_S2_U2mS2`U2aT2_S2_S2_S2_S2cS2aT2_S2_S2aU2bU2cU2XU2h
S2_S2_S2_S2hS2_S2XU2XU2YU2_S2XU2_S2YU2_S2aT2dU2_S2_S2_S2hS2_S2eU2fU2_S2_S2_S2_S2_S2gU2_S2aT2mS2h
U2_S2_S2aT2aT2bT2_S2_S2_S2iU2_S2jU2_S2kU2lU2mU2_S2_S2_S2nU2_S2_S2_S2hS2oU2PV2QV2_S2_S2_S2_S2_S2_
S2QV2_S2_S2RV2_S2SV2TV2_S2UV2cS2`S2_S2cS2VV2WV2cS2_S2XV2aT2YV2_S2ZV2[V2\V2]V2^V2_S2_S2_S2_S2_V2_
S2`V2_S2aV2_S2_S2_S2bV2_S2cV2_S2_S2dV2eV2_S2_S2hS2_S2nT2`U2aT2_S2_S2_S2_S2_S2_S2_S2fV2gV2hV2iV2j
V2kV2_S2_S2lV2_S2_S2_S2_S2_S2_S2hS2mV2nV2oV2_S2_S2PW2_S2_S2_S2QW2RW2SW2TW2UW2VW2WW2_S2_S2_S2_S2X
W2YW2ZW2_S2_S2_S2_S2_S2[W2_S2_S2_S2_S2_S2_S2\W2]W2^W2_W2_S2_S2_S2_S2_S2_S2_S2`W2_S2_S2aW2_S2ST2_
S2bW2_S2cS2cW2dW2cW2_S2cW2cW2eW2_S2fW2gW2hW2_S2iW2`S2_S2jW2kW2lW2_S2mW2nW2oW2kW2PX2nW2oW2kW2_S2_
S2hS2_S2cS2QX2_S2_S2_S2_S2_S2hS2`S2cS2_S2_S2_S2_S2_S2_S2RX2_S2_S2SX2cS2TX2_S2_S2_S2cS2UX2_S2dT2_
S2VX2_S2_S2hS2_S2_S2_S2_S2_S2WX2_S2_S2_S2XX2_S2_S2_S2_S2_S2_S2_S2_S2_S2_S2_S2_S2YX2_S2ZX2_S2_S2_
S2hS2_S2[X2\X2\X2_S2]X2_S2_S2_S2^X2^X2_S2_X2`X2aX2bX2_S2cX2dX2eV2eX2fX2gX2_S2hX2hX2iX2jX2kX2lX2h
X2_S2mX2_S2dT2_S2_S2_S2_S2_S2_S2hS2_S2_S2nX2oX2_S2_S2_S2_S2_S2PY2QY2_S2_S2_S2RY2_S2_S2_S2SY2TY2U
Y2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2U
Z2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2^Z2_Z2^Z2`Z2^Z2aZ2aZ2bZ2cZ2dZ2eZ2fZ2aZ2gZ2^Z2hZ2^Z2iZ2jZ2aZ2aZ2aZ2k
Z2aZ2lZ2mZ2nZ2oZ2oZ2oZ2P[2Q[2R[2S[2oZ2T[2U[2V[2R[2W[2X[2P[2Y[2P[2P[2P[2Z[2P[2R[2R[2[[2R[2\[2\[2R
[2R[2P[2P[2P[2P[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2][2][2g[2][2h[2i[2j[2k[2l[2m[2n[2n[2o[2P\2][2h[2Q
\2][2][2][2R\2][2][2S\2T\2][2U\2V\2W\2][2X\2][2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2h
\2i\2j\2k\2l\2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2P]2X]2Y]2Y]2Y]2Y]2Y]2Y]2Z]2[]2\]2]]2Y]2Y]2Y]2Y]2Y
]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2^]2Y]2_]2`]2a]2a]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2b]2Y]2c]2Y]2d]2e]2f]2g]2g]2Y]2h]2i
]2j]2k]2Y]2Y]2Y]2l]2Y]2m]2Y]2Y]2n]2Y]2o]2Y]2P^2Y]2Y]2Y]2Y]2Y]2Y]2Q^2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y
]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2R^2S^2Y]2Y]2Y]2Y]2T^2Y]2Y]2U^2V^2Y]2Y]2Y]2Y]2W^2X^2Y^2W
^2Z^2[^2\^2\^2Y]2]^2^^2_^2`^2a^2a^2b^2b^2b^2c^2d^2Y]2e^2Y]2Y]2Y]2Y]2f^2g^2h^2Y]2i^2Y]2j^2Y]2W^2Y
^2Y]2k^2k^2Y]2Q^2Y]2Y]2Y]2l^2Y]2Y]2W^2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2Y]2m^2n^2o^2n^2Q^2P_2Y
]2Y]2Y]2Y]2Y]2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Y]2Y]2Y]2Z_2[_2\_2]_2^_2Y]2Y]2Y]2Y]2Y]2__2`_2a_2Q^2a]2b
_2a]2c_2Y]2Y]2d_2a]2Y]2Y]2Y]2Y]2Y]2e_2Y]2Y]2Y]2Y]2f_2g_2h_2i_2Y]2Y]2j_2Y]2k_2Y]2Y]2Y^2W^2W^2l_2m
_2X^2Y]2Y^2n_2o_2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Y`2Z`2[`2\`2Y`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h
`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Y`2Y`2Y`2Ra2Sa2Ta2Ua2Va2W`2Wa2Y`2Xa2Ya2Za2[a2\a2\a2]a2^a2\a2\a2_a2`
a2aa2ba2ca2da2\a2ea2fa2\a2ga2\a2ha2ia2ja2ka2la2ma2\a2\a2\a2na2\a2oa2Pb2Qb2\a2\a2Rb2\a2Sb2Tb2Ub2V
b2Wb2Xb2Yb2Zb2[b2\b2Zb2]b2^b2_b2`b2ab2bb2cb2db2eb2eb2fb2gb2hb2hb2ib2eb2eb2eb2eb2eb2jb2kb2eb2eb2e
b2eb2eb2eb2eb2eb2eb2lb2mb2nb2ob2ob2eb2Pc2Qc2Rc2Sc2Tc2Tc2Tc2Uc2Vc2Wc2Xc2Vc2Vc2Vc2Vc2Vc2Vc2Vc2Vc2V
c2Vc2Vc2Vc2Vc2Vc2Yc2Zc2Vc2Vc2[c2\c2]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2lc2nc2oc2l
c2Pd2Qd2Rd2Sd2Td2Ud2Vd2Vd2Vd2Vd2Vd2Vd2Wd2Vd2Vd2Vd2Vd2Vd2Vd2Vd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2ad2bd2c
d2dd2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2dd2Ue2Ve2We2Xe2Ye2Ze2[e2\e2dd2]e2^e2_e2`e2a
e2be2ce2de2ee2fe2ge2he2he2ie2je2dd2ke2dd2dd2le2dd2dd2me2me2ne2ne2oe2ne2ne2ne2Pf2ne2ne2ne2Qf2Rf2S
f2Tf2Uf2dd2Vf2Wf2Xf2Yf2Zf2dd2[f2\f2dd2dd2dd2]f2^f2_f2`f2af2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2d
d2dd2nf2of2Pg2Pg2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2_g2\g2`g2ag2bg2bg2cg2dg2eg2fg2g
g2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Qh2Vh2\g2Wh2Xh2Yh2dg2dg2Zh2Vh2Vh2Zh2Zh2Xh2Vh2Zh2[h2\
h2Xh2Zh2Zh2Zh2Vh2]h2Zh2Zh2Zh2Zh2^h2Qh2Zh2Qh2Qh2Qh2Qh2Qh2_h2`h2ah2Qh2Zh2Qh2Qh2Qh2Zh2Zh2Xh2Zh2Zh2Z
h2Zh2Zh2Qh2Qh2Qh2Qh2Qh2bh2bh2Qh2ch2dh2eh2Zh2fh2Sh2gh2]h2hh2Qh2Zh2^h2Qh2^h2Sh2Sh2Qh2Zh2Qh2Qh2Qh2Q
h2Qh2ih2jh2kh2kh2lh2mh2nh2oh2oh2oh2oh2oh2Pi2Qi2Ri2oh2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2\i2]i2^i2_i2\
i2`i2\i2ai2oh2mh2bi2ci2di2di2ei2fi2gi2oh2hi2ii2ji2di2ki2li2mi2ni2li2oh2oh2oh2oh2oh2oh2oi2oh2Pj2\
i2oh2oh2oh2oh2oh2oh2oh2oh2oh2li2li2oh2Qj2Rj2oh2Sj2Tj2Sj2Uj2Vj2oh2oh2oh2Wj2Xj2Yj2mh2Zj2Zj2mh2[j2\
j2]j2]j2]j2]j2]j2]j2mh2mh2mh2mh2mh2^j2_j2`j2aj2mh2mh2mh2mh2mh2mh2mh2mh2bj2mh2cj2mh2mh2mh2dj2mh2e
j2mh2mh2mh2mh2mh2mh2mh2mh2mh2mh2mh2mh2mh2mh2fj2mh2mh2mh2mh2gj2hj2ij2mh2jj2mh2kj2lj2mj2lj2lj2mh2m
h2mh2mh2nj2oj2Pk2=======Qk2==========================Qk2========================================
==Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2;;;Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2[k2\k2Zk2Zk2Zk2]k2^k2Zk2Zk2Zk2Z
k2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2_k2`k2ak2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2bk2ck2Zk2Zk2Zk2Zk2Zk2Zk2dk2Zk2Z
k2Zk2ek2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2fk2gk2Zk2Zk2Zk2hk2ik2Zk2Zk2jk2Zk2Zk2Zk2kk2Zk2lk2Zk2Zk2Zk2m
k2nk2ok2Zk2Zk2Zk2Pl2Zk2Zk2Ql2Rl2Zk2Sl2Zk2Zk2Zk2Zk2Zk2Tl2Zk2Ul2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Z
k2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Vl2Wl2Xl2Zk2Yl2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Z
k2Zk2Zk2Zk2Zk2Zl2Zk2[l2Zk2Zk2Zk2\l2Zk2Zk2Zk2Zk2]l2^l2_l2Zk2`l2Zk2Zk2Zk2Zk2al2Zk2bl2Zk2cl2dl2Zk2Z
k2Zk2Zk2Zk2el2Zk2Zk2fl2gl2Zk2Zk2hl2Zk2Zk2Zk2Zk2Zk2il2Zk2jl2Zk2Zk2Zk2kl2Zk2ll2ml2Zk2Zk2Zk2nl2ol2Z
k2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Pm2Zk2Qm2Zk2Rm2Zk2Sm2Zk2Tm2Um2Vm2Zk2Zk2Wm2Xm2Ym2Zm2[m2\m2]m2^m2_m2`
m2am2bm2cm2cm2dm2em2fm2gm2hm2im2jm2km2lm2mm2nm2om2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2om2om2om2om2Xn2Yn2Z
n2[n2\n2]n2^n2^n2_n2_n2`n2`n2`n2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2o
n2Vo2Wo2Xo2Yo2Zo2Yo2[o2\o2Yo2Yo2Yo2Yo2Yo2Yo2]o2Yo2Yo2Yo2Yo2Yo2Yo2Yo2^o2_o2`o2ao2bo2ao2ao2ao2ao2a
o2`o2`o2co2co2co2do2co2co2eo2co2fo2co2go2ho2co2co2io2io2jo2io2ko2ko2lo2ko2ko2ko2ko2mo2no2oo2oo2o
o2oo2oo2oo2oo2oo2oo2PP3oo2oo2oo2oo2QP3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2R
P3oo2oo2oo2SP3TP3oo2UP3oo2VP3oo2oo2oo2oo2oo2WP3XP3YP3ZP3[P3\P3oo2]P3oo2oo2oo2oo2oo2oo2oo2oo2oo2o
o2oo2oo2oo2^P3oo2oo2^P3oo2oo2_P3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2`P3oo2oo2oo2aP3oo2oo2oo2b
P3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2cP3oo2dP3oo2oo2eP3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2f
P3gP3hP3oo2oo2oo2^P3iP3oo2oo2oo2jP3kP3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2lP3mP3nP3oP3PQ3o
o2QQ3oo2oo2RQ3oo2oo2oo2oo2oo2SQ3oo2oo2oo2TQ3UQ3VQ3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2WQ3W
Q3oo2XQ3oo2oo2oo2oo2oo2oo2oo2oo2oo2YQ3oo2RQ3oo2oo2ZQ3oo2oo2[Q3\Q3]Q3oo2oo2oo2oo2oo2oo2oo2oo2oo2o
o2oo2oo2XQ3oo2oo2^Q3_Q3oo2oo2oo2oo2oo2`Q3aQ3bQ3cQ3dQ3aQ3aQ3aQ3eQ3oo2oo2oo2oo2^P3oo2oo2oo2oo2oo2o
o2oo2oo2oo2oo2oo2oo2oo2oo2oo2oP3oo2fQ3gQ3hQ3oo2oo2aQ3oo2oo2oo2oo2oo2oo2oo2oo2oo2iQ3oo2oo2oo2oo2o
o2jQ3oo2kQ3lQ3oo2mQ3oo2nQ3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oQ3oo2oo2PR3QR3oo2oo2oo2oo2oo2oo2oo2oo2o
o2oo2oo2RR3oo2oo2oo2SR3oo2TR3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2UR3oo2oo2oo2VR3oo2oo2oo2oo2o
o2oo2oo2oo2oo2oo2oo2oo2oP3oo2oP3oP3lP3WR3oP3oP3oo2XR3oo2oP3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2o
o2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oP3o
o2oo2oo2XQ3YR3oo2oo2oo2oo2oo2oP3oo2oo2oo2ZR3oo2oo2[R3oo2oo2aP3oo2oo2oo2oo2oo2oP3oo2oo2oo2oo2oo2o
o2oo2oP3oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oo2oP3oo2oo2oo2oo2oP3\R3]R3oo2^R3oo2_R3`R3aR3oP3bR3o
P3oP3cR3dR3oP3oP3oP3oP3eR3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3fR3oP3oP3oP3oP3oP3oP3oP3gR3oP3oP3oP3oP3oP3hR3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3iR3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3jR3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3kR3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3lR3oP3oP3mR3nR3oP3oP3oP3oP3oP3oR3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3eR3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3PS3o
P3oP3oP3oP3oP3oP3oP3QS3oP3oP3fR3oP3RS3oP3oP3oP3oP3oP3SS3eR3oP3TS3oP3oP3oP3oP3oP3oP3US3VS3mR3oP3o
P3oP3oP3oP3oP3oP3oP3oP3WS3oP3oP3oP3oP3XS3YS3oP3YS3YS3oP3oP3oP3oP3oP3oP3YS3oP3oP3oP3oP3oP3oP3oP3Z
S3[S3\S3]S3oP3oP3oP3oP3^S3oP3oP3oP3XR3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3_S3oP3oP3oP3oP3`S3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3aS3bS3oP3oP3o
P3cS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3dS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3eS3fS3gS3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3hS3oP3iS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3jS3oP3oP3oP3YS3oP3^S3oP3kS3lS3oP3oP3oP3oP3oP3oP3oP3Y
S3oP3oP3oP3oP3oP3oP3oP3mS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3eR3oP3oP3o
P3oP3nS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oS3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3kS3oP3oP3oP3oP3PT3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3QT3o
P3RT3oP3ST3oP3oP3oP3oP3TT3UT3oP3oP3oP3oP3oP3oP3oP3oP3VT3oP3WT3oP3XT3oP3oP3oP3oP3YT3ZT3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3TS3oP3oP3oP3oP3oP3oP3oP3oP3[T3oP3oP3oP3oP3\T3\T3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3]T3oP3oP3oP3oP3eR3oP3oP3oP3oP3^T3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3fR3oP3oP3oP3oP3oP3oP3oP3oP3fR3oP3oP3oP3oP3oP3oP3_T3oP3oP3oP3oP3oP3oP3]T3]T3`T3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3aT3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3lS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3bT3oP3cT3dT3oP3oP3oP3oP3eT3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3\R3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3YS3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3o
P3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3oP3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3gT3fT3fT3fT3fT3fT3fT3hT3fT3iT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3jT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3kT3fT3kT3fT3fT3fT3kT3lT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3mT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3kT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3nT3fT3fT3fT3fT3fT3fT3fT3fT3oT3oT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3PU3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3QU3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3RU3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3kT3fT3fT3fT3fT3SU3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3TU3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3kT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3UU3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3QU3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3oT3fT3fT3fT3fT3f
T3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3fT3VU3WU3XU3YU3YU3YU3YU3YU3YU3YU3WU3ZU3YU3Y
U3YU3YU3YU3YU3YU3YU3YU3YU3YU3WU3WU3YU3WU3[U3\U3]U3^U3_U3`U3YU3ZU3YU3YU3YU3YU3YU3YU3aU3YU3bU3cU3d
U3eU3fU3cU3cU3gU3hU3cU3iU3cU3cU3jU3kU3lU3lU3cU3mU3nU3lU3lU3oU3PV3QV3lU3RV3SV3cU3lU3lU3TV3lU3QV3U
V3cU3VV3WV3lU3lU3XV3jU3PV3YV3YV3ZV3[V3YV3YV3\V3]V3^V3YV3_V3`V3aV3YV3YV3YV3bV3YV3YV3YV3YV3YV3YV3c
V3YV3dV3eV3YV3YV3YV3YV3YV3YV3fV3YV3YV3YV3gV3YV3YV3hV3YV3YV3gV3gV3iV3jV3YV3kV3YV3lV3YV3mV3YV3gV3Y
V3nV3oV3YV3YV3YV3YV3PW3QW3RW3SW3TW3UW3YV3YV3YV3VW3YV3YV3WW3XW3YW3YV3ZW3YV3YV3YV3YV3[W3YV3\W3YV3Y
V3YV3YV3YV3]W3YV3^W3YV3YV3YV3_W3YV3YV3`W3YV3YV3aW3aW3bW3aW3aW3aW3aW3aW3cW3aW3aW3aW3aW3aW3aW3dW3e
W3aW3fW3aW3aW3aW3aW3aW3aW3gW3aW3aW3aW3hW3iW3jW3kW3lW3aW3mW3aW3aW3aW3aW3aW3aW3aW3nW3oW3aW3PX3aW3a
W3aW3aW3aW3aW3QX3aW3RX3SX3aW3TX3aW3UX3VX3WX3aW3aW3XX3aW3aW3aW3aW3aW3YX3ZX3[X3\X3aW3aW3]X3^X3_X3a
W3aW3`X3aX3bX3cX3dX3eX3fX3gX3hX3iX3aW3iX3aW3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3UY3VY3WY3QX3aW3X
Y3YY3ZY3[Y3\Y3]Y3aW3aW3^Y3_Y3`Y3aY3bY3aW3aW3aW3aW3aW3aW3aW3aW3aW3aW3cY3dY3aW3aW3eY3fY3eY3gY3hY3h
Y3aW3iY3aW3aW3jY3kY3aW3lY3aW3lY3aW3aW3aW3aW3mY3aW3nY3aW3aW3aW3oY3PZ3PZ3PZ3PZ3QZ3RZ3SZ3TZ3UZ3PZ3V
Z3WZ3XZ3YZ3ZZ3PZ3[Z3PZ3PZ3\Z3PZ3]Z3PZ3^Z3PZ3PZ3_Z3PZ3`Z3PZ3PZ3aZ3PZ3PZ3_Z3bZ3cZ3dZ3PZ3eZ3PZ3fZ3P
Z3gZ3PZ3hZ3iZ3jZ3PZ3kZ3PZ3lZ3PZ3aZ3PZ3mZ3PZ3nZ3PZ3nZ3PZ3nZ3PZ3oZ3PZ3P[3PZ3PZ3PZ3PZ3PZ3PZ3PZ3PZ3P
Z3Q[3PZ3R[3S[3PZ3PZ3PZ3T[3PZ3PZ3U[3PZ3PZ3PZ3V[3PZ3W[3PZ3X[3PZ3PZ3Y[3PZ3PZ3PZ3PZ3Z[3PZ3PZ3PZ3PZ3P
Z3PZ3PZ3PZ3PZ3[[3PZ3PZ3PZ3PZ3PZ3PZ3\[3PZ3][3PZ3PZ3PZ3W[3PZ3[[3PZ3[[3PZ3^[3PZ3PZ3PZ3PZ3PZ3PZ3PZ3P
Z3PZ3_[3PZ3PZ3PZ3PZ3PZ3PZ3PZ3`[3PZ3PZ3PZ3a[3b[3c[3c[3c[3c[3c[3c[3d[3e[3c[3f[3g[3h[3i[3c[3c[3c[3j
[3k[3c[3l[3d[3m[3c[3c[3c[3n[3o[3P\3c[3c[3c[3c[3Q\3c[3o[3c[3d[3c[3R\3S\3o[3c[3c[3c[3c[3c[3c[3c[3c
[3T\3U\3c[3c[3c[3c[3V\3c[3c[3c[3c[3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W
\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W\3X\3Y\3W\3W\3W\3W\3W\3Z\3W\3W\3W\3W\3W\3W\3W\3W\3W\3W
\3W\3W\3W\3W\3W\3W\3[\3[\3\\3[\3[\3]\3^\3_\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3k\3l\3m\3m\3n\3o
\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3i]3j]3k]3l]3m]3n
]3o]3o]3o]3P^3Q^3R^3S^3T^3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3f^3g^3g^3g^3h^3i
^3i^3j^3k^3l^3i^3m^3m^3n^3m^3o^3m^3P_3Q_3R_3m^3m^3m^3m^3m^3S_3m^3m^3T_3U_3V_3W_3X_3Y_3Z_3[_3\_3]
_3^_3__3`_3a_3b_3c_3d_3d_3d_3e_3f_3d_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3R`3S`3T`3U`3V`3W`3X`3Y
`3Z`3[`3[`3\`3]`3^`3_`3``3``3``3a`3a`3b`3a`3c`3d`3e`3f`3f`3f`3g`3g`3h`3h`3i`3j`3j`3k`3l`3m`3k`3n
`3o`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Xa3Ua3Ua3Ya3Za3Za3[a3[a3[a3[a3[a3\a3[a3[a3[a3[a3[a3[a3[a3]a3^
a3^a3^a3^a3^a3_a3`a3aa3ba3ca3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Qb3Sb3Tb3Tb3Qb3Ub3Vb3W
b3Xb3Yb3Zb3[b3\b3]b3^b3_b3_b3_b3`b3_b3_b3_b3_b3_b3_b3_b3ab3bb3_b3_b3cb3db3db3db3db3db3eb3db3db3f
b3gb3hb3ib3jb3jb3kb3lb3mb3nb3nb3nb3ob3ob3lb3Pc3Qc3Qc3Qc3Qc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3Zc3Zc3[
c3Zc3Zc3\c3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Zc3]c3Zc3^c3Zc3_c3Zc3`c3ac3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Zc3Z
c3Zc3bc3Zc3Zc3cc3Zc3cc3Zc3Zc3dc3Zc3ec3Zc3Zc3Zc3Zc3fc3fc3Zc3fc3Zc3Zc3Zc3gc3hc3ic3jc3kc3lc3mc3nc3o
c3Pd3Qd3Rd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3^d3_d3`d3ad3bd3cd3dd3ed3ed3fd3fd3fd3fd3gd3hd3i
d3fd3jd3kd3ld3md3md3md3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Xe3Xe3Xe3Ye3Ze3[e3\e3]e3^e3_e3_e3_e3`e3a
e3_e3ae3_e3_e3be3ce3de3ce3ee3fe3fe3fe3fe3ge3fe3he3ie3je3ke3ke3ke3le3le3le3le3me3ne3oe3Pf3Qf3Rf3S
f3Tf3Uf3Vf3Wf3Xf3Wf3Wf3Yf3Wf3Wf3Zf3[f3\f3]f3^f3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3nf3o
f3Pg3nf3nf3nf3nf3nf3Qg3Qg3Rg3nf3nf3nf3Sg3Tg3Ug3Vg3Wg3Xg3Xg3Xg3Yg3Yg3Xg3Xg3Zg3Xg3Xg3Xg3[g3\g3Xg3]
g3]g3]g3]g3^g3_g3`g3ag3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3ng3ng3og3Ph3Qh3Qh3Qh3Qh3Rh3Rh3Sh3R
h3Th3Uh3Vh3Wh3Xh3Yh3Zh3Zh3Zh3[h3\h3]h3\h3\h3\h3\h3\h3^h3\h3\h3\h3\h3\h3\h3_h3`h3ah3bh3ch3dh3eh3d
h3fh3gh3hh3ih3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3e
i3fi3gi3hi3ii3ii3ii3ii3ii3ii3ii3ii3ii3ji3ki3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3\
j3]j3^j3_j3`j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3jj3kj3lj3mj3nj3oj3Pk3Qk3Qk3Pk3Qk3Qk3Qk3Qk3Qk3Qk3R
k3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3]k3]k3^k3_k3`k3ak3bk3ck3ck3ck3dk3ek3ck3ck3ck3fk3gk3hk3ik3jk3k
k3lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3^l3^l3_l3`l3al3bl3bl3cl3dl3el3fl3gl3h
l3il3jl3kl3ll3ml3nl3ml3ml3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Wm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3bm3b
m3cm3dm3dm3em3fm3gm3hm3im3hm3jm3im3im3im3im3hm3im3km3im3im3im3im3im3im3lm3mm3nm3om3Pn3Qn3Rn3Sn3T
n3Un3Vn3Wn3Xn3Yn3Yn3Zn3[n3\n3]n3^n3_n3`n3`n3an3bn3cn3dn3en3fn3gn3hn3in3jn3kn3ln3mn3nn3on3Po3Qo3R
o3So3To3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3_o3`o3ao3bo3co3co3do3eo3fo3co3go3co3ho3ho3ho3io3jo3k
o3ko3ko3ko3ko3ko3ko3lo3lo3mo3mo3no3oo3PP4oo3oo3QP4RP4SP4TP4UP4UP4UP4VP4WP4XP4XP4YP4ZP4ZP4YP4YP4[
P4YP4\P4]P4^P4_P4_P4_P4`P4`P4`P4aP4aP4bP4aP4aP4aP4aP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4nP4oP4oP4P
Q4QQ4QQ4QQ4RQ4RQ4SQ4TQ4TQ4TQ4TQ4UQ4VQ4WQ4XQ4XQ4XQ4YQ4ZQ4ZQ4[Q4[Q4\Q4]Q4^Q4^Q4_Q4`Q4`Q4`Q4aQ4bQ4b
Q4cQ4dQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4eQ4fQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4mQ4nQ4oQ4P
R4PR4QR4RR4SR4TR4UR4VR4WR4XR4XR4YR4ZR4[R4\R4\R4]R4^R4_R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4l
R4mR4mR4nR4nR4oR4PS4QS4RS4SS4SS4SS4SS4SS4TS4SS4SS4SS4US4VS4WS4SS4SS4SS4SS4XS4SS4YS4SS4SS4ZS4[S4\
S4]S4^S4_S4`S4aS4bS4cS4dS4eS4eS4eS4fS4eS4eS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4V
T4XT4YT4ZT4[T4\T4]T4^T4\T4_T4`T4aT4bT4cT4cT4cT4dT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4S
U4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4gU4gU4hU4iU4jU4kU4kU4lU4mU4nU4oU4P
V4QV4RV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4o
V4PW4nV4QW4RW4SW4TW4UW4VW4WW4WW4XW4YW4ZW4YW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4l
W4mW4nW4oW4nW4PX4QX4RX4SX4SX4TX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4eX4fX4gX4hX4i
X4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4i
Y4jY4kY4lY4mY4nY4oY4oY4PZ4PZ4PZ4QZ4RZ4SZ4SZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4d
Z4eZ4dZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b
[4c[4d[4d[4e[4f[4g[4h[4i[4h[4h[4j[4k[4l[4m[4n[4o[4P\4P\4Q\4R\4R\4S\4T\4U\4U\4V\4W\4X\4Y\4Z\4[\4\
\4]\4^\4_\4`\4`\4`\4_\4a\4b\4`\4c\4d\4e\4f\4g\4g\4g\4h\4i\4j\4k\4l\4m\4n\4o\4o\4P]4Q]4Q]4Q]4R]4S
]4T]4U]4U]4U]4V]4W]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4e]4f]4g]4h]4i]4j]4k]4k]4k]4l]4k
]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4Z^4[^4\^4]^4^^4_^4`^4a^4b^4b^4c^4c^4d^4e^4f^4g^4h^4i
^4j^4i^4k^4l^4m^4n^4o^4l^4P_4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Y_4Y_4Y_4Z_4Z_4Z_4Z_4[_4\_4]_4^_4__4`
_4a_4b_4c_4c_4d_4e_4f_4g_4g_4g_4h_4h_4h_4h_4h_4i_4j_4k_4l_4m_4n_4o_4o_4P`4Q`4R`4S`4T`4U`4V`4V`4V
`4W`4X`4Y`4Z`4Z`4Z`4[`4\`4]`4^`4_`4_`4``4a`4b`4c`4c`4c`4d`4e`4f`4g`4h`4i`4j`4j`4j`4k`4l`4m`4n`4n
`4o`4o`4o`4Pa4Qa4Ra4Sa4Sa4Ta4Ua4Va4Wa4Xa4Ya4Za4[a4\a4]a4^a4_a4`a4aa4ba4ca4ca4da4ea4fa4ga4ha4ia4j
a4ka4la4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4ab4bb4cb4db4eb4eb4eb4fb4fb4g
b4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4\c4]c4^c4_c4`c4ac4bc4cc4dc4e
c4fc4gc4hc4ic4jc4kc4lc4lc4lc4lc4lc4lc4lc4mc4mc4nc4oc4mc4Pd4Qd4Rd4Sd4Rd4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\
d4]d4^d4_d4`d4ad4bd4cd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4dd4d
d4dd4dd4dd4ed4fd4gd4hd4id4id4jd4jd4kd4jd4ld4md4nd4od4Pe4Qe4Re4Se4Te4Te4Ue4Ve4We4Xe4We4Ye4We4Ye4Z
e4[e4\e4Ze4]e4^e4_e4`e4ae4be4ae4ae4ae4ae4ae4ce4ce4de4ee4ee4fe4ee4ge4he4he4ie4ie4he4je4ke4le4le4m
e4ne4ne4ne4oe4Pf4Pf4Pf4Qf4Rf4Sf4Tf4Rf4Rf4Rf4Rf4Uf4Rf4Vf4Rf4Rf4Rf4Rf4Wf4Wf4Wf4Xf4Yf4Zf4[f4\f4]f4^
f4^f4_f4`f4af4bf4cf4cf4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4df4d
f4df4df4df4df4ef4ff4ff4ff4ff4ff4ff4ff4ff4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4hf4if4hf4jf4kf4lf4m
f4nf4mf4mf4mf4mf4mf4of4Pg4mf4Qg4Qg4mf4mf4mf4mf4Rg4mf4mf4mf4mf4nf4mf4nf4mf4mf4nf4mf4mf4mf4mf4mf4m
f4Sg4mf4Tg4Ug4Vg4Wg4Xg4Yg4Vg4mf4Zg4[g4\g4[g4[g4]g4]g4[g4[g4[g4[g4[g4^g4[g4[g4[g4[g4[g4_g4[g4[g4[
g4[g4[g4[g4[g4`g4ag4bg4cg4dg4eg4fg4gg4hg4ig4fg4jg4kg4lg4mg4ng4ng4og4og4og4og4og4og4og4og4Ph4Qh4R
h4Sh4Th4Uh4Vh4Wh4Vh4Vh4Vh4Xh4Vh4Vh4Vh4Yh4Zh4[h4\h4]h4^h4\h4_h4`h4`h4ah4bh4ch4dh4dh4dh4eh4fh4gh4g
h4gh4hh4ih4jh4kh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Wi4Xi4Yi4Zi4Zi4[i4Yi4\i4\i4\i4]i4]i4]i4]
i4]i4]i4^i4^i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4gi4hi4hi4hi4hi4hi4ii4ji4ki4ki4ki4ki4ki4ki4ki4ki4ki4k
i4li4li4li4li4li4li4li4li4li4li4li4li4li4li4li4li4mi4ni4mi4mi4oi4mi4mi4Pj4Qj4Qj4Rj4Rj4Rj4Sj4Tj4U
j4Vj4Vj4Vj4Wj4Wj4Xj4Wj4Wj4Wj4Wj4Yj4Zj4[j4[j4\j4]j4^j4^j4_j4`j4aj4bj4bj4bj4bj4bj4bj4cj4dj4dj4dj4d
j4ej4dj4fj4fj4fj4fj4fj4fj4gj4gj4hj4gj4ij4jj4kj4lj4lj4lj4lj4mj4nj4oj4oj4oj4Pk4Qk4Rk4Sk4Sk4Sk4Sk4T
k4Sk4Uk4Vk4Wk4Xk4Yk4Zk4[k4[k4[k4\k4]k4^k4\k4_k4\k4_k4\k4`k4ak4bk4ck4dk4ek4fk4gk4hk4ik4jk4kk4lk4m
k4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4[l4^l4_l4^l4_l4_l4^l4^l4_l4`l4al4al4bl4cl4dl4e
l4fl4gl4hl4il4il4il4il4jl4kl4ll4ml4ml4ml4nl4ol4Pm4Qm4Rm4Rm4Sm4Tm4Um4Vm4Vm4Vm4Wm4Vm4Xm4Ym4Zm4[m4\
m4\m4]m4^m4_m4`m4`m4`m4`m4`m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Pn4Pn4Pn4Pn4Pn4P
n4Pn4Pn4Qn4Rn4Rn4Rn4Rn4Rn4Rn4Rn4Rn4Rn4Rn4Sn4Tn4Un4Vn4Vn4Vn4Vn4Wn4Wn4Xn4Yn4Zn4Zn4[n4[n4\n4]n4]n4^
n4^n4^n4]n4^n4^n4^n4_n4`n4an4bn4bn4cn4dn4en4fn4gn4hn4in4jn4jn4jn4kn4ln4kn4kn4mn4nn4nn4on4on4Po4Q
o4Qo4Qo4Qo4Qo4Ro4So4Ro4Ro4To4Uo4Uo4Vo4Wo4Xo4Yo4Yo4Zo4Zo4Zo4Zo4Zo4Zo4Zo4Zo4[o4\o4\o4\o4\o4\o4\o4]
o4]o4]o4^o4_o4_o4`o4_o4ao4_o4_o4_o4bo4co4do4do4eo4fo4fo4fo4fo4fo4go4go4ho4io4jo4ko4lo4mo4mo4no4o
o4PP5QP5QP5QP5RP5QP5QP5QP5QP5QP5QP5QP5SP5QP5QP5QP5QP5TP5UP5VP5VP5WP5XP5XP5XP5XP5XP5XP5XP5YP5ZP5[
P5\P5]P5^P5_P5`P5`P5aP5bP5cP5dP5eP5fP5gP5gP5gP5gP5gP5gP5hP5iP5jP5jP5jP5kP5lP5mP5mP5nP5oP5PQ5QQ5P
Q5RQ5SQ5TQ5UQ5UQ5VQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5_Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5jQ5jQ5jQ5k
Q5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5[R5\R5]R5^R5_R5`R5aR5bR5cR5cR5dR5eR5fR5gR5gR5h
R5iR5iR5iR5iR5iR5jR5kR5lR5lR5mR5mR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5VS5WS5XS5WS5YS5ZS5[S5[S5\S5]S5]
S5\S5]S5^S5^S5^S5_S5`S5^S5^S5^S5aS5bS5cS5dS5eS5eS5fS5gS5hS5iS5iS5jS5kS5kS5kS5lS5lS5mS5mS5nS5nS5o
S5nS5PT5QT5QT5QT5QT5RT5ST5TT5UT5VT5WT5XT5YT5ZT5[T5\T5]T5]T5]T5^T5^T5_T5`T5`T5aT5aT5bT5cT5dT5eT5f
T5gT5hT5iT5jT5kT5lT5mT5nT5oT5oT5PU5QU5RU5SU5SU5SU5SU5TU5TU5SU5SU5SU5SU5SU5SU5UU5VU5VU5VU5VU5WU5V
U5XU5XU5VU5VU5VU5XU5XU5YU5ZU5[U5\U5]U5^U5^U5_U5_U5_U5_U5^U5_U5_U5`U5_U5_U5`U5`U5`U5_U5aU5_U5`U5`
U5_U5_U5_U5_U5^U5^U5^U5^U5bU5cU5dU5dU5eU5eU5eU5eU5eU5eU5fU5eU5gU5eU5eU5hU5iU5jU5kU5lU5mU5nU5oU5o
U5PV5QV5RV5RV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5TV5TV5TV5TV5TV5TV5TV5UV5VV5VV5VV5VV5VV5VV5V
V5WV5XV5XV5XV5XV5XV5XV5YV5YV5YV5YV5ZV5[V5\V5\V5]V5]V5^V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5gV5hV5iV5i
V5jV5kV5lV5mV5mV5mV5mV5mV5mV5nV5nV5nV5nV5oV5oV5PW5QW5RW5SW5SW5SW5SW5SW5SW5SW5TW5SW5SW5UW5VW5WW5X
W5YW5ZW5[W5\W5]W5^W5_W5`W5^W5aW5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5kW5lW5mW5nW5oW5oW5PX5PX5PX5QX5RX5S
X5SX5SX5TX5TX5UX5UX5VX5VX5WX5VX5XX5YX5ZX5[X5[X5[X5[X5[X5\X5]X5]X5]X5^X5_X5`X5aX5bX5cX5dX5eX5eX5f
X5gX5gX5gX5gX5gX5gX5gX5gX5gX5gX5gX5hX5iX5jX5kX5lX5mX5mX5mX5nX5nX5nX5nX5nX5nX5nX5nX5oX5PY5PY5QY5R
Y5SY5TY5UY5VY5WY5XY5XY5XY5YY5ZY5[Y5[Y5[Y5[Y5\Y5]Y5^Y5^Y5^Y5_Y5`Y5`Y5`Y5aY5bY5cY5dY5eY5fY5fY5gY5h
Y5iY5jY5kY5kY5kY5kY5kY5kY5kY5kY5kY5kY5kY5lY5mY5nY5oY5PZ5PZ5QZ5RZ5RZ5RZ5RZ5RZ5RZ5RZ5RZ5SZ5TZ5TZ5U
Z5VZ5VZ5WZ5WZ5XZ5WZ5WZ5WZ5WZ5WZ5YZ5ZZ5[Z5\Z5\Z5\Z5\Z5\Z5\Z5\Z5\Z5\Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5cZ5c
Z5cZ5dZ5dZ5eZ5fZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5X[5Y[5Z[5[[5[[5\[5][5^
[5_[5_[5`[5a[5_[5_[5_[5b[5_[5c[5d[5d[5d[5e[5f[5g[5h[5h[5h[5i[5i[5i[5i[5i[5i[5i[5i[5i[5j[5j[5k[5l
[5m[5n[5o[5P\5Q\5R\5S\5S\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5]\5^\5^\5_\5`\5a\5b\5c\5c\5d\5d\5e\5e\5f\5g
\5h\5i\5j\5j\5j\5j\5k\5l\5m\5n\5o\5o\5P]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5Z]5[]5\]5]]5^]5_]5`]5a]5b
]5b]5b]5b]5b]5c]5d]5e]5f]5g]5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5Q^5R^5S^5T^5U^5V^5W^5W^5X^5Y^5Z^5[^5\
^5]^5^^5_^5`^5a^5b^5c^5d^5d^5e^5f^5g^5h^5i^5j^5k^5l^5l^5m^5n^5n^5o^5P_5Q_5R_5S_5T_5T_5U_5V_5W_5X
_5X_5X_5Y_5Z_5[_5[_5[_5\_5]_5^_5__5`_5a_5`_5b_5c_5c_5d_5e_5f_5e_5e_5e_5e_5e_5e_5e_5e_5g_5g_5g_5h
_5h_5h_5h_5g_5g_5i_5i_5i_5j_5j_5j_5j_5j_5j_5k_5j_5k_5j_5k_5j_5l_5l_5l_5m_5n_5o_5P`5Q`5Q`5R`5S`5T
`5T`5U`5V`5V`5W`5W`5W`5X`5Y`5Y`5Y`5Z`5Z`5[`5\`5]`5^`5_`5``5a`5b`5c`5d`5d`5d`5d`5d`5d`5d`5d`5d`5d
`5d`5d`5d`5d`5d`5d`5d`5e`5f`5g`5g`5g`5g`5h`5i`5j`5k`5l`5m`5l`5l`5n`5o`5Pa5Qa5Qa5Qa5Qa5Ra5Sa5Ta5U
a5Va5Wa5Wa5Xa5Xa5Xa5Xa5Ya5Za5[a5\a5]a5]a5^a5_a5`a5`a5`a5`a5aa5ba5ba5ba5ca5ca5da5ea5fa5fa5ga5ga5g
a5ga5ga5ga5ga5ga5ha5ha5ha5ha5ia5ja5ja5ja5ka5la5ma5ma5ma5na5na5na5na5na5oa5Pb5Qb5Rb5Sb5Sb5Sb5Tb5U
b5Ub5Vb5Wb5Xb5Xb5Xb5Yb5Zb5[b5\b5\b5]b5^b5_b5_b5`b5`b5`b5`b5ab5bb5cb5db5eb5eb5fb5gb5hb5hb5hb5ib5j
b5kb5kb5kb5lb5lb5lb5lb5mb5nb5ob5ob5Pc5Qc5Rc5Rc5Rc5Sc5Sc5Sc5Tc5Tc5Tc5Tc5Uc5Uc5Uc5Vc5Wc5Wc5Xc5Yc5Z
c5[c5\c5]c5]c5^c5_c5`c5ac5ac5bc5bc5bc5bc5bc5bc5cc5dc5dc5dc5ec5fc5gc5hc5\XY30]3\9K5:3?4C=e772U9_1
d2?C;B6L=94KLV1\4b3:@2[31^3g3_62>8b3916>1n5e4?OJ7D933372==d3=V3e2<Q1U1116450383[1h=N175@C7:<<?>9
6340812M6h1h5^1b3Y4k2]2m11Z`3Z3\9K5:3?4C=e772g4]4_1d2_1IL=94KLV1\4b3:@2[31^3g3_62>8b3916>1n5e4?O
J7D9737@=1b3d3GZ2Q1F2;11645038_1W3`:N175g1<<?>963408133H6h1h2o2^1X7_3]2m1f28mT3\:Z7a48912>]l2n1W
2IK502U2cX1\1Z1c250Jc2F8^DS2_1SY2T=e1Kg=P7\41b1MS1L21Q1[1k13]2CG[3=cDAP@V2e[1d2Kg2b3Y13oDc2]5<g=
IJm12l84_2a1V\3dP14_2a1V\3dP11Q4T2[3333e1Y2I<X5X14Ic1J13W1i56Oc2X3<1><<I17m2D;Q84Q86j1i2^4c6Ca4f
3Z11V1c302U9R6m1n3X6F9n1i1m5_1P>B\2;=Mb71o31WV2H01d2g1bAP6]2^20?h6U3b`1h:h<Y2@0g51f2W>g1\990`5\S
2_8e1V5e4i@W790S40W]2jIRJ\8f:8=0m2U10i@fQ2c@Mi2eR1U4`6850`Nn8gLdU140iOZ60V10Cn15009a7d1^1l5121m2
T2f4m2`5j4nR16W2T4j35_6j23XQ1T6d1a1]5P1S49m1>0EX7[1M=h=TF[5>oHh^1oE^6;0^1i7]1oGM\R1c@bU1oE^630Xl
3oE40ef2^k13G0R400RW3oP12\122639D501g2^4`1>6T1P103e<R@G3GW5f3Z6R6a1o5Q>K_1b4T4HV1R1d=W4\40V4[:l8
c=1f3d2M0Gn1a:Z6[1`6o21n1m6b3>5RDi2f6h2[4T4o1WA7W1c1kGe2RAn2G01g1_2b?^7T3n8o3gH^DK9CP;h17h120T:Z
P1g430gh4MY20[3[270279n5`3Dl216J`42Q1T1i5?V1<3`2`1m166;QHR107d4[56Y1B9C>\4EY3i1B3j1m3313g1b2l1S1
f1V314131N^6U5P2mD7Q12o190Y1\9nY2bW1l5R@^6MC09\2WP1c4i6k?g;a15Z5>R5VKi:^5[3e=_5O0=n15AO]3g2<_9YO
a:fB]77X3c19`2h13Z1k7;V2Q1^6f6^8g6X=L05`210c29]11<Z1[2h6b114kAX>X>W>c2i1W2b1Z2m9fBhNK01=R250:W3h
3_2Q714P6T5S2n4W5fT10[1^7US1l6`1]=W1<0X1e8Dd1[W3c8W8VBo1O9D0<[21Z51f5h5121Vj1d2UG3?R1kKX1\<D0j1M
1g<T4121QITAQ9Z5aL3P3C^V1Z5B60\S1]^301i620gh470T4RX4Z7e4<1<0EX7[1MV>V:e:W1[5>oH90^1i7b;j=2J3XW22
0Vf1C0a21Y_1Q:TP1]<_JW7R8X1416Q1859:E0h2`1^5P5X1h1k114^:^4<:l2S8Qo1=RT1S1B60f2fT3c3VW1S230f2ea48
0RV1b`1cf1W480120^;20ei4D0FQ2009T1X7i6Z1121ld1X3a<^9`3\DiG70P2Zc1\B_d1a@l;@0[1\10m@14Fln1dh1P6_2
U395820ma460bQ2fd1`K2i620f2>00g2`1]?14cAQOk3UOj1P=TM20R2I0W8^2h>C]A16f7_J32FKS6P7cFY2Y5G^5T5cAL?
20Xl390R400^6SS43[1_9X204X28C1Z2Mn5`2;KY3114[5>\1=^4]2c2OOZ3?U1[F\3Z2k2b3Y1M>2o1B]4X46b7T2l1U2?4
U196;S11611122Y2OZ4EU3_>`8R1Q12j4KG1b2bB1Yb1\8T<hLT:^5f86i1<416Q18571:81X^2_15ce1X1m:^1A1b2`i2mV
1]2Gb1U4d7416Q1859:=1b2`i2mV1c@416Q1859:?1b2oe1lCc?mV1c@416Q1859:11B1b2`i2mV1\1Q4_3B0P7416Q1859:
41Q1d:bV3<1Q1Q1=jW1c=[;4\1g1`\27B1b2iT2fD]V1?g6V3d6416=C859:21\W221fc4D1b20_i2]V1?Y1`2U5_4R3416=
C859::1a2_e1UBeo1>Y28f6X2C1b2\^1T1_6^3Y3eLmV1P9b7416Q1859:41Vi3_Co641X4`]4l1<1m1E\_1c7m1i;Em1a7P
f1X<E1b2V?YZ2WU1e1g6i2i343n24160P1859:F1b20Yg1W4mMmV1_2P17h50h3W3416Q1859:E1b2c1Yb1d2mR1WU1e1e1j
71KT6416Q1859:^41]24U12:^1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a
3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2^42m1U3NT1S22>N3;T7e1j7b2:T44141Q185
9:V2I81`22SR4F]>a1>51a2Pc39ZO61a2W\2Q1IaT2e11S2=m1Q1g8`1_3Eo1n1:=X3Z5@j4;g2a12621F0fF4S@b2a2B?d1
X=U318R1R2o5K=R274Z21C\6T;W5R3D1a28]1\2T500n6QD]P1dE\?]7P3]3\2e?AW6M1`21a11[Q1`@P<nImV1k2C0l1Y1`
35U11d1W3416Q1859:31Ri2^\1>1b2`i2mV1k1g>416Q1859:@1b2Wd1d?cEmV1k1g>416Q1859:A1b2`i2mV1\1h1[60P74
16Q1859:?1b2`i2mV1a90P7416Q1859:@1b2`i2mV1h3h50P7416Q1859:31fj1`?61g2n@14QM21mF11>1b2c`1lX1mV1c@
416Q1859:>1b2be1mS1mV1c@416Q1859:D1T2=0Y\1S8`AT4[?mV1c@416=C859:@1a20`i2eU1W1j3h<416Q1859:K1b2U?
bMU<^5RKmV1Y1U3031:T2Y6R3416Q18319:@E1b2bf1h6h=[5o8mV1A\9d6416=C859:Z1F1[263W\1i\1:X1R6`;ZBe1`9R
7416Q1859:<1`26n@14k6Yf1[FcCm7e>R31Y1h1M^1>Y75004a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=
^1T3a4W?X:GG3122d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q10b1E253T14U1>>hBU661c2oV2Xm1o<D51c2i@^c3o<
B1b2`i2mV1_2P17h50P7416Q1859:@1b2`i2mV1_2Q70P7416Q1859:G1b2[1oNc4Z@c2h3hM]<_JY1U2Z3h9416Q1859:>1
b2`i2mV1Y1Y?416Q1859:1121lV4m11a2l10Q1X8>`1_3e2n1:=X3Z5P5^3a12621E00V9<j2^;R3n;b2a2B1=d1X=U318R1
R2o5K`21521Z21CT;S580NW5>X2:1a2Qo1nc1^3dC8W6>X261cAP1An_3j9E1b2d[1QNi?mV1_2P17Jm40P7416Q1859:B1b
2`i2mV1_2X1h50`5_1416Q1859:21la4n21`2AMW9505a1:7:406V1K4D1562714b11P1T111P1015DV1<;CJ5V4[17=^1T3
RNGG315d7_3c2Dn3313<h1HP41Y1M>T1Q126P12d2c6U3NT1Q1c1E253Y1U1>>_6oAh21`2AMW9505a1:7:406V1K4D15627
1g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>H1a2e5
c1[9HP=h4`>P1nAb3g1i3n2U1o1b1Fi6d6nNd1;C1b2ik1fMmV1`3P60Q2^3_1416Q1859:K1b2a1ng2oDmA_2@?7OQ2DQ20
Q21l4416Q1859:`2@1b2`i2mV1_2X1h5Q7416Q1859:>1b2`i2mV1V8\8416Q1859:>1b2`i2mV1a9Q7416Q1859:\21`21c
18Q1g8`1Jd2e2n1:=JU1W1V1S4X5Y1l1a12621F0[3Jo:hGb2a2B?d1@V4o1c1:a4U318R1R2X1b5`274Z21CQ1[531`9:74
De5416Q1859:U3A1`21c1lg2kV11`9R7416Q1859:S11[264n@14KUHdCa6aD:1V1S4n18^5h5PD[8U10f69416Q185918@1
b2c1lg2mV1b9KT6416Q1859:?1b2`i2mV1b9KT6416Q1859:B1`21c1lg2mV1_30P6Q7416Q1859:>1b2nh1aP1mV1c@416Q
1859:21ZW2>1b2`i2mV1e5m:416Q1859:>1b2`i2mV1c4o;416Q1859:l21b2k10Q1g8`1_3e2n163=MZ2j1_3]6Q2a12621
F0a16I1\2NOd1_4h:d7AR4f2b2a2B?d1@X:^2U318R1R2k6`2604Z21Cc6P1;G:E:7F33^4:0;Nf2`275416Q185909@If11
_4Q1W6_2`1_3e1On1:=X3Z5_8a12621F0P5j2S8X3d4Q?b2a2B?d1X=U318R1R2k6`274Z21Ch8d4\2=8Of5X2h11S2Z20Q1
g8`1_3e2n1:=X3Z5_8a12621F0fF401N?E52Y6X7b2a2B?d1X=U318R1R2_3[3`274Z21Cj?f1W57R12U23R2S1@Q11c61W2
U3e2n1:U1`2]5V6U2a12621GfF4U<Fb;`Ck6X5Q12U23R2S1@g71W2U3e2n1:U1`2]5V6U2a12621GfF4U<Fb;`Ck60W5X12
U2@e1S1@g71T22U3;14R2n1:U1`2]5V6U2a12621GfF4l:o1f5k5j@e2Z6@0W5F2`23=Y1bAP6]5Z322P1T3W2b`1\JG:n1W
5mJ992\4bAP6]5o3n5b`1\Ja12\41Q1g8`1_3e2n1:=X3m4<21l5]2a12621F0oV1b2a2B?d1>i<6V1g118R1R2k60_274Z2
1CaA`12\41Q1g8`1_3Eo1n1:=X3l1]32\8a12621F0oV1b2a2B?d1>i<S1Q218R1R2d1e4@`274Z21CaAS12U2V2S1@g71W2
U3e2n1:U1`2]5d1Z2V2U2a12621GfF4l<]5T6`CZ6@0W5=2h2c1S<Y3T2P6]5d1Y8b`1kI@F2`2AY1bAP6l4@d1e122P1U13
R4b`1n5lC@j5\2;2\4bAP6]5o3n5b`1kI@j582\4bAP6]5n9b`1\J32][1WV1?23\279o>g1cAn5TU1e6j:P3]2_KT12@o15
0095b7a3W51214n6j3]2W1Ae1V1U13\21c1Qa1m1a33b:NT5W@UFZ124[25009b2g2g4g1R127Y3121l@DA\5j2^4^Lm9j83
a1n1o2Z2KD>EV8P1_Dl7k45X12U2@1g2@g71T22<h2;121R2n1:U1`2j2^8:U2a12621GfF4l<\9Cn8W:k1T<92\4bAP6]5n
9b`1PE[5;2\4bAP6m4?n9b`1kI@0;2`2b417R5mAo6g1V4mj2=2\4R?_2P6]2X1f1o3h2U3b`1\J>2f21c1X?121R2P6]5n9
b`1\J_12\41Q1g8`1_3Eo1n1:=X3Z52\8a12621F0oV1b2a2A0?d1>i<U318R1R2Z6>1`274Z21CaA=2`28P@R;T800X5oR1
n:iR1hGb22i2c10Q1g8`1P3>CZ1;008I5N:=R2U1^2]2==:m300Q1i1Ja12621F0m@nB@_16Jb2U1[1B?d1b5T1i105c2k12
R318R1R29a65Z2721Z21CS2j5f2i2Q4W57X12U22S2Q11@g719m1U3j1Jn1:U1`2l1`3o3\4a12621GfF4l:o1V1B3d9`Ck6
X5hL_12a1j2S4P2\1j6U3P6^2W1`156>h1KDg1V4?2WY1LCZ1k3M]1A_2G9W;_68>0J>1P3f2aAZ1_99W22U24;7^10Q1@g7
1<`19U3;142o1n1:=G`2l1]3d71Ha12621F0fF4l<D_16Jb2a2B68d15c1R6[5U318R1`1Ak6Z1U174Bd121CaAl12U2L5U1
Q1@k6K1<`19U3e2n1:=G`2Z5_8a12621F0fF4U<FV3V2;f1JB?d1W7a5>U318R1R2k6`274Z21Cm<c4a2N^12i2d1Q1g8`1P
3>e2n1:=X37R5=X40g3a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAl22R2:;c10Q1f7P1MB2m2>CQ2ON:;1X3Z5d7
1H\142621F0n3Q1eA401^1EY;_1Q1b2a2B148d1b:e2L35n118R1R23D101Q5K5:I3>B74Bg11Co7@Y1e30o3W542Ll2V42R
2:;c10Q1f7P1MB2m2>61:Q2ON:;1X3Z5W71:1Ha12621F0F4Q2P1O1NM`5R485i1d36401N:T<_1Q1b2X1X1B14852V14Q3Y
2l2h462I35h1518E<R230683101\3\1?C5Q123854=74Bg11CP2Q1H2:I8a20Y1@W1]1S2l2k4;7Y395d12U2X2Q1@g71<`1
9U3e2n1:=G`2Z5_8a12621F0XA]54l<V3b2a2B68d1X=U318R1R2k60_274Z21CaAX12X4W1g8`1S4Q2n1:=X3Q:0g3a1262
1F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?g12R2:;^1W1g8`1P3R1Q2n1:;1X3h2X70g3a12621F0bF34S@b2a2=4?d1_>h1
518E<R2H101m5Z1c4m12`?X12^4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAe12]40Q1
g8`1_3e2n1:=R2U1Z5_8a12621F0`5Q9l7c2k=b2a2B?d1X=U318R1R2o5K5Z23321Z21CaAW57k3a12`2l10Q1g8`1_3Oe1
n1:=X3_41H_8a12621F0Q:kKQ1b2a2B?d1X=U318R1R2k6`274Bg11CaAW5Y12X40V1g8`1S4Q2n1:=X3Q:0g3a12621F0fF
4S@b2a2=4?d1X@518R1R2k6n5P2`?Y12X4W1g8`1S4Q2n1:=X3h5X40g3a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?
V22`2GR7a7B^4a1R1081>]2m3F]8\1P2b1R1OY5a1\Ba1c2\>`19=P664CGG17BF8168g2P1Y22i1a3>P2Z1343IV1403200
1_6h:W7h1]12^4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B68d1X=U318R1R2k6`274Z21CV25P1\4f9m12R2:P2Q1g8`
1_3e2n1:=X3h2a2_8a12621F0[@S6640i;X4b2a2B68d1[5l7o2518E<R226>12i4S15Z274Z21CS5]<;2\4bAP6]5n9b`1k
I@cFT;l12U2@1c11Q1@e711<`19U3;121R2n1:=G`2Z52\8a12621F0fF4U<FV3b2a2B?d1>i<U318R1R2k6`274Z21CaAQ2
2U23<1c11Q1@e711<`162U3;121R2n1:=G`2Z52V6U2a12621F0fF4b2a90FV3b2a2B?d1>i<U318R1R2k6`274Z21CaAP22
U23<1_13S1@e711<`162<h2;1210Q2n1:=G`2]5\8a12621F0fF4b2a90FV3b2a2=4?d1>i?518R1R2k61V5EP2`?S12U23<
i2@e7115Q2U3;14R2n1:U1`2d;U2a12621GfF4U<FSOT<d522][1Q22R220W2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0bF
34a20a96@2S3b2U1[1B68d1i<>e1_118R1R2[2S1[31^274Z21Cn;b5c12U2L[1Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0
fF4b2Y:V3b2a2B?d1X=U318R1R2k6`274Z21CaA^33Y29D[270279n1o38W3Dl216J`42C=T1i50>V1@`2`1m166;CR;b7g4
R107d4[56Y12?9C:3\4[2c15c10A3I10MHY2J313A81501A09=i1l1S1f1I[10J4112131Nd4i1h2\2P2T1e=]4d17Q12FX1
W43Z28C0[270279n5X2W1A217b216JP1_32:8=T1Q2P3A4?V1@`2MBm166;QHL507d4[56Y1B9C>\4Ee2Ci12?3N49293N00
1=B?15M313JL=T2l1S1C082601;<K0BAG1411112000;<71^1b21P2U5a1>d2Bc1g=S257Q12=a1g33Z28C0[2330279n5`3
Dl216Jo3@2C=F2:NR1LS2F?V1@`2`1m166;QHL507P26\2[56Y1B9C>\4Ee2Ci12?3NKW2GM313JL=T2l1S1C08<;92K089A
G1411112000;<71^1b2R2U5P2d2n?=e157Q12o1j33Z28C0[270279n5X2W1D9b216J`42:8=T1Q2P3A4?V1@`2MBm166;^3
S5^?R107d4[56Y1B9C>\4Ee2Ci12?3E84<9m3313JL=Q22l1S1C08262;<K0BY1141111210;<`17b2R2e1_3a1>Od1Bc1n9
e2V357Q12=a1[33Z28C0[270279n5`3Dl216J`42C=T1Q2LS2F?V1@`2`1m166;^3bDR107P2c2[56Y1B9C>\4Ee2Ci1B3C1
T1m3313JL=Q22l1S1C0B2;<_1Y114111122;<`1j2R2U5P2Od1Bb;e2V357Q12=a1j2_23c2D[270279IT5`3Df1U116J`42
Q1T1i54:V1@Fi1`1m166;QHR107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1V314131N^6h2\2P2a;X3R67Q12o1i23c2
D[270279n5`3DS2E216J4[42Q1T1X5@3;V1@`2`1=2\166;F\1mER107d4[56Y1B9C>Ka14i19?D`2i1B3j1m3313g1b2l1S
1f1V314131N^6U5P2d2j3]>7Q12o1]23Z2M[270279n5`3Dl216J`42Q1T1i5?V1@`2`1m166;^3bDR107d4[56Y1B9C>\4o
3i1B3j1m3313g1b2l1S1f1V314111122H^6U5P2QCk17Q12o1m23Z2M2X270279n5a1n1Dl216J`42Q1T1^3ER1A?V1872T1
X12]1m166;nFR1R107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1]18MP12T114111122H^1k261j1U5P2mD7Q12o1m23Z2M
2X270279n5a1n1Dl216J`42Q1T1^3ER1A?V1872K8X12]1m166;QHR107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1]18MP
12T114111122H^1k261j1U5P2mD7Q12o1i23Z2M2X270279n5a1n1Dl216J`42Q1T1^3ER1A?V1872T1X12]1m166;nFR1R1
07d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1MX214111122HZ461j1U5P2mD7Q12o1h23Z2M2X270279n5a1n1Dl216J`4
2Q1T1^3ER1A?V1872K8X12]1m166;nFR1R107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1MX214111122HZ4S2U5P2mD7
Q12o1\14X2:8c5X4n?G3j2MV2f3Z6U2^5g3W2Q>K_1b4T4HZ6b10j11MW3OLW4[5d=l8Y7?l3:c1R2DG4e<R@G3GW5f3V3S3
R6a1o5Q>K_1b4m4Y2lA]4b>l8J4^2AY:R5_1j8Kf6V1U@^BU1KP;Y2\:W3X2;65K9]4_KN4e=9\1[=G3b8Z4BR2o1`4n1g9_
4\54V2W8X39]21T;k25U1e3m8[35W2080B1Z23In5`2;KY3114j4@>V152:o2M@[1Q1c2=Ae1j1I?U1[F\3V5b3W2>2o1Be3
V2b10U1=j206T1j1U1=f12l1c1K0444D;205655N41141112000Y3j18?f1EU3R4j?U10P11HR1Q12_1^25X28C1Z27En5`2
;KY3114[5>V1C^4]2Q3AOEQ2BQHg5k2j5>2o1R8V1b1V2T6l1S1Q1?44P120565Y1161112000R1^1Gj1_2EU3mCU10P11HR
1Q12Z15f2@Z2Mn5l2K`2C1216O[4Y2k>QHc8b3W2>R2R8h4\6l1e24f1_11631_3P5U3SHQ12T16V2:8\2=h1GB[2h6eCX>]
8i5X>]4W2b1J_1@c19]5:e1l1Q3k4]8=g3lDe5=H6`210c2V2Z1[2h6b114\^1X>c2i1W2b1J_1m9j5k<hN;6i8[2h6Ilo1V
2W2]2_1Ri1^17U2:07f23`22g4g1]1Y314W1SImP1S9Ib20;V19R1[1173`2:8J95Ao2^1g1S3^6^1e4i?l7D7a20e5g4g1R
1:Y314Yk1m9_<k6\2o7_Db1Y6;7a20]:f5H14nBci1T8m18T2:07f2l2>W1P2@S1W4]114S7^5C]1c2Bd1b3U1cAh2V3T2Z8
j26Q101=6S1Z1V2=9R3<U10\1Nk15d1[2g50Y2Q1j3P5h8n@a3N8`20U3S3W1e3e514S7=o2P2^1Bc2Bd1b3bMf5j2P2^2T@
h5V7P5h8Z18`200X6W1e3S2a3121S7]35j1Q2c2853d1`2Q1U1hIc2f5j2P2^2n2d4`8DS5\2W4AP5eAc;B8`22W6m4l4H14
b1`5`7c2dB_F_GDe^118K9S2:0P9m1o514n;W1On;d]1<V19R1e4k7;_1h1i2d3\2^K=9_20o8m1Z2d314Rg2S3g9^KT19Y2
5009Y1S1S5R1m1Z2d3121R2P6]5Z3Dc8YOc>n53a;V8@]1[E`401^1B69_2U@H14K:T4U4g3@S9P6]5]1];j:P5g;a15e1P6
b8W3cF@j3R28^5[3d>>:\2WP1c4i6cKg1Z5[2gGg3Z;[2o5::U<^Fc4Y<[:k9c3bh1f3;;bZ1NV2T67[Q1Z?k<k:W36;bZ1U
3T6jm1S>3;h]1Sb2G<a2f53Y3h3X4\6\26O<^2bV1=W2R1W;cAZ3=]1X2=<a2T9Q8\6\26O<^2XY1R1W;F<a2T9R4On2\6\2
6O<^2hNi2f6NR1a5BR5cAmZ1<<a2c?\:^^1W;cA7E\4T2iI<<bL6k3[Z1RL7[12Aj3T2H=o1;9R51i2l2h514Vj1c=c1R6f1
Ie3W1Q4ZBlAN1;=[29R51f5h514Vj1ln1<=[2\51f:H14k[1iX1R1eC9>c2R1]3g2<_9YOTa28>l9c8X1WO]8U2bV2<?Y2c?
Z114W@T:eC]:R7f7;?Y2c?Z114\JeC]:R7f7;?Y2c?Z114FeIVU1f7Tm18?Y2n@14]?gDZDN@l1:07T7a914P6T5HW12n^1[
1^7f2c1R6`;]8?e3^1P6`1R8b6d2?@X2\7a914P6X7n4oY1[1^7nAdIe>9@X2U@H14P6T5PT3DAW2h>U2145=CQ8U6^<Q6PI
V1Z3S:e<W1P4;AW2h>U214Ck>h\1Z3iFg1Af1@0h2@g71W2[1i1;145=^1n1:U1`2U13V2h2Q1Z3S3DL2621GX9]1o;4i1Y3
b5FU107R3Y2[2SBV5T<3[Gc4;AW2n@14Ce8U6]DSG[K:BgA]9[V1g>Bm2n30^U1:BV20m@14h7[V1g>o\1:BV20m@14h7Se1
\7hB1BW1Ci1:07o50S1Ga3Bd414XBU6X\1R3<V19R13a13`2:8J?l9^6^1e4Z5W<c;@3GCU20V60S1Ga3BOd314XBU6]Lj?X
NXFj2h8@3FCU20V60S1Ga3Bd414XBU6]Lj?ZBm;f=a8T<E=CU22T6l1a3^4H14nBci1f\1KDh1;>k3f6l514m2T2f4m2f4W_
1S7c19h5j7e3^6QKG\3DK@DT20P;l514m2T2f4m2f4I]^1Qb1[56DT2Q;l514b3Eg1404S1j1A1V1^23?d2<13312D=63@14
0411R1<5:2CB7NL1:C1I:12X1CY4^1i<SF26094;B:JQ136:W62>b11f1]29K><12221AW4:X1]1Y3O:BMg2Q35<b3\3Q3^1
o2>^1n61a9e5W10HR51m2El1Y1j1A1V1^23?d2<13312D=63@140411R1<5:2CB7NL1:C1I:12X1CY4^1i<SF26094N:l13A
Z6>b11f1]2U1><4221Ab4f2W5Mg2W3\7`4o2>^1n6c9`2Q1W913ESAU1BFf1Jf4[1MV>V:m;jNY>c1R6k7d3]8h4hI4FXBS6
S]2FGe1;>Z8i6Z114Uh1d?<V1R6`;^6b4TG6\40:=GQ20h8i6Z114XBcR1X3lNQ?6GQ2U@H14R1HY:V2Z6[1_60Q3S7h1b3>
5[EW8h2[4T4d81U::]11T2^3X6h;_8Y3?l3\4NAHn1a:Z6[1`6o21l8Q45\P1[4T4WCS3d[18HaZ1=T8m;i2XU17IIc15f1j
4S3o:Y3eDa3a5f7\HX3<V1g4O:`;^6R@[>Q2h13I[8S35I[8i9mIZ5GJb1@Q4h1\1T4`1Z3^S2S5c1g5:`3V2[2k1LCGf5kM
7JS2Q4U3f[2HbB=JS2Q4U3o6no1g4Hc@m1a6SR1^12JTBIKf1n33e:KhT3\@l2[111X8311T1>2T16F1498Kf1n33e:KhT3h
M9Ke53e:KhT3X5_Hl35Ke53`]2\48L[2K0]V2W1eOVR14LW30bY4<LV300]V2W1bj1Y722Y1R:4LRW2c2W14MoZ2TKQM2MQX
42Mjg42MoZ2m2N`1Z1031Y2?LX220l2=07334@3Y11n15d115k1P1K:]1CW1<;C304[1d4P2a3a3n6S66W9h1;k13KC5V5>d
1f1]2U1><:1l3DY3W5m3P1a29X452[4GNT1S22]13]1W3R1k=:Z1d79Ni6`E4P6U3l<e\2R1@Ni6`E30U2j3U34g<0hR2Y2a
7R1jCj1Nd1m1Q1g8`1_3e2n1:=X3U14o3@_1Z3;g2a12621F0h6\4^@Z;b2a2B?d1]4j8U318R1R2k6=R274Z21Ch3R1FIT;
W5c4CO]1:0c9Z714KPBmd1c1G[3F5Q1O`:6Oi1n@14F;Oi11l@121FfBSa1Q?8Oi1T?i114T^2\2U1P1Z1<8_263[8U1GP5X
;V9b3bFV3S;153_Dm7Ac7R5k2Y1:1Em:n5b2=:d2a1?P1Z1F^2e?DjCb3SU1nKV1f<V@n5P6CP1Z1U3BS8U1GP5RHUS1i13U
Mf<V@n5P3o2a1<P1b1l4[M2S1U1i20`h2l1T<4P1mU1i]1PH:Q1g1b74V914@ib1h5:Q1g1g7V91487ib1h5;Q1g10f7V914
87ib1]a2<Q1g10m@14@ib1Z3]2V1n97Q1g1g7V914Zc14R1e:W[1]72R1e:1R1?S1Y1M\8Z8fW2c1R6`;g3Q:aDY20]32S1d
:2S1Tf2<T1l16a9d6[V2dMnCZ1^4h464T1e;d6[V28T1b9R2d6Z<^h1ki1b61T1?U1b18]2Y:[8]8l6e7k8XT2hAX5JP3<U1
c>9b4^3[6n8gS2g3Z=o>Q8MU1]150:Y1Y;9d314F[1R2m3]2o2Z3c2Y21aT1d=kI@j5o>Q8B5U1c>SMbET2OV1V1:00b3F_1
1P2n16j614j8\9Yb1X3<V1R33`1Z1S1m65X3j5C9V1b10i5S;14j8]R28V1b1j5Z:H14j8T1W1`1Bk7V:=c:e1T8ZFl=CV1:
>CCa1IEc4d2j4X7V1k4^A<El2X1o63i8447W1o]2a1>c3E_EKW1\1T7iT2Ca1>CU2IEb6i<X>j;]1U?416Q1859:\39?W1[1
AZ4[Mk7jQ1X3U2U2R5c=X>X=VB4W1dc2EQ5[1X1T14>6\LHT?:V;R2IlD2Z1DY3]3<V1R6b3j1V1k4m7?U4W520d3U;[41T1
7]2929?4=X1Y1hT1c[1oE]5b8XFc2X8F?4=X1RV1<V[1oEP>f=a8c2o8?4A:X1Z1APP1R43a[1R?3h64X1fAoo1c5:Y1g1m6
Dd1Y9[HfB]V1\M5Y1e8Dn:m^34Y1Y1a1__32Y1WS4:Z1W1El]1P5Z4_f1l7c8QD4Z1W1^^3TA3Z1dAVS1f4[1Q1:;2Je13Me
5I50046Z1:06:406V1K4D156271I1K1P1T111E:015DV1<;CJ5]20g1[17=;B?`1c190l1Y2h1;I\1[6h;B\2GG3122En6_3
7`14EDi2T131310711R13l16P341F89M>^13:826P12d2V3\3k18P1NT13Mc1E253F=4U10=>]4_4>k;1Fl2;[1U4P8o4W=S
Y1kEm6`F=WK?[1h<j4W<h1\2`U1k6d2f1bKc1_:lDT78\1X12j`2I`o1`433\1YCln1:\1V150:b@14YT2UP2i2\1U1AMW95
05a1:7:406V1K42A156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT
1Q1c1E253Y1U1>>;]1OU<c2d3j=2oh1c1R6`;2]1i?2]1i?>^1Z1>d5Q6P2g214^W1\DS?j4ec1<^1Z10R6Q6P2g214kk1b?
c;B^1Z1009g5Q6P2g2121kk1lEl1UZ1019^1Z1V>g214ik100@_1Mf4T2b;Y=@2JTh1c1R6k7d3V=SI5_1_AC1Q?i2`1L080
B2Y23==b19_2W10?Ea2e8\223>^4S1Q3j8b@o7[@V4T10;S129`2789:65Y1:L839e4W12;445E8:157>B11200111210;56
9Q4?8g6=S417c1`1M8C2R2V1b1i2X1U1l==d8c1V7U]1T6c3\5V1?44S105657>B14001112000Hh1b2n7b3@17h1`1M8C2R
2H=b1i2X1U1a2R;EX:V7bH[@V4h9]2n2V107644K4205657Q114001112000;h4?P7=U47?`1R1AZ4m4dCn10[;Q7eZ1`4c8
cLa8;`1W5e5nP1];ZKl7g=V29h84a1^1[X2o\12a1jf36a1jY2\<^?SAVK1a15a1h_1X@h9_[18b1dR1`AW78Q;2PO2b1Ud1
Ab1OR1iD\Ce5g1]2[1`3US1cE1P2l5_1c31b17c1d1Z]4Lf2Q2N6c1S^1V8kCWOU\11c14c1NfDY3T1d1F1:8_2R5B1d2X7Z
D12Cg1hZ1Z1b3c1R33m1B:i:1=6Aa5Z4^7i<g:2@d1FU3R5b:ZD12XZ1k2Z1UFV1l9PO2`3d1_1Mg2h1]3>I505<T1727:40
6S12K4;8156271g11P1T111P1015DV1<82CJ5V4?K7=^19FS2o1RLGG315h6KR1\2AQ2DS1j2313<e4EBC1Y1M94j1;26P12
d2\5V1U3NT1Q1c1E253Y1U1>>[90Le1BZ3@g71W2U3e2n1:U1`2j=a12621GfF4l<Q3e3[HT<n41e14f1U7he1Zf22f1U74f
1U7l^2lQ23f1U7g`4;g1j8fCb2kLcJlNS<\9h3^52g1Ve11g1@h1Df10W8i5bY2c1R6`;Q8e6o9m5U1W9:h1[20Q>lZ2c`1J
18W9@h1[20hg2S?bG9b6j3:J18W9605h1VATZ2nJf?2i1Ti21i17i1O0m@14nV26i1O0m@14Kj1B:ST1CYd1<V15R1R1b21Q
18g1?X1S20a5^6b1i1R2]@X97j1fLn8Qn1h1S209j1Y<\1]3nC_n1l1S20Ck1A;n@14QITAQ9Z5V?<V1R6g5T3a1Q1ZT1:k1
MY=d314VZ1Q9Z5eL7k1Mn@14VZ1R[15l1FR[1hV1mF4l1U1cZ1hV13l1i[1hV14l1i[1hV1oR2Jm1?6d7YF0gFj7]ET7:X1R
6m3b7PDk1g>416Q1859:?m1Fd7md1mLmV1c@416Q1859:P1m1:Z3@T43^31W2U3e2n1:U1`2j=a12621Gf:o;4l<d7b=k9T<
_G95m1Um13d:Rd15n1FXX1ok2o<2n1oX15n1oX1Z]1W2fQ1Y1n1b2Q1g8`1_3e2n1:=R2U1Z5_8a12621F0oV1b2a2B?d1X=
U318R1R2k6`274Z21CaA3o1^U2U:5o1f<gh1U:S32o1^U25P2dHkH2m22P2dH3P2Ra1UI5Q2Zc1\BbS103Q2Zc1\B2Q2Zc14
Q2k]1^5\B:R2U1m6XU1Y5f<d7o3S4b65R2S8bZ1c<g77R2S8bZ1[Do3`9U16R2fb1a1Q;g;f:9S2V`1m4Y7kEC3Ye105S2XZ
2b4`i101S22T2gR24T2oZ1gGc11T23T2gR2c15T2gR2c1k4o\12T2Wf32T2ZS25T2]2Y;Z3Wb14T2]2Y;Z32T2XW43T2_R2J
3T2SS263T2ZT202T2[T23T2[T2RP14T21I_S23T21YT22T2_R2V1T2V2W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1
X@518R1R2k6n5P2`?;T27<o;X2e214_a1S>\Y18T27<n@14co1XU12T213T2n:kL5T2]2Y;Z3\a14T2oP2_1d7W1T2V20V1g
8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?3T2_S2K4T2[Q2b1[1f1U2:j1W1^1X7`1S4Q2n1:=X3
j=a12621F0bF3401^1?R:n3b2a2=4?d1X@5180Q1R211D107g5n5P2_=P2i2U2:;c10Q1b73P1MB2m2>CQ2n1:;1X3P59>U7
1Ha12621F0V>_8401DIo;_1Q1b2a2B148d1b:e2L3T2180Q1R23D10o55:F23>B74Bg11Co7j1e30o3W542Ll2Z1U22Z3@g7
1W2U3e2n1:U1`2[6i4d2a12621GfF401^1E31200Y:W4LhBU7_3d8R:f?h1U2:o10Q1g8`1_3e2n1:=X3Z5_8a12621F0jBk
3401^1E8b=b2a2B68d1X=U318R1R2H1P65Z274I`11C`?P2Z1U2U20V1g8`1S4Q2n1:=X3j=a12621F0bF3401P@b2a2=4?d
1X@518R1R2k6n5P2`?Y1U2U2W1g8`1S4Q2n1:=X3j=a12621F0bF3401P@b2a2=4?d1X@518R1R2k6n5P2`?c2U27552c10Q
1S1:i4S1Z1`1P3>;14R2n1:=X3Z5_8a12621F0V6l7b8401^1c4m9b2a2B148d15c1R6e2e2U3180Q1`1A23e52K^21154\1
M1999`9f1o5W533o1U2[2Q1g8AN_3e2n1:=X3Q2Y2N_8a12621F0bF3401P184?>5=4\4S40W4b2a2B?d1X=U3180D<R29Ig
5`274Z21CaA^1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0bF340i;X4b2a2B68d1X=U318R1R2k6`274Z21CaA=U2XQ2401^1
K2cY1LS=Z=Z1`1U22R2W1@g71<`19U3CQ2n1:=G`2j=a12621F0bF34l<V3b2a2=4?d1X@518R1R2k6X5EP2`?X1U2U2W1g8
`1S4Q2n1:=X3j=a12621F0bF34a1a>b2a2=4?d1X@518R1R2k6n5P2`?_2U2=8c10Q1U3a5`1Q2N>e2n1:=X3j1U39d711Fa
12621F0o8f=4GIHV;f1Jb2<T2B?d1b:e2:A3T2180Q13n131l512C`2154>k11C9S1\8f7W57_2`2U2=8c10Q1g8`1P3>e2n
1:=X3Z5d711Fa12621F0n3BJV4f5[74@6IHf6_4f1Jb2<Ba1B?d1d5f2V2e2:A3T218R1R2o5212C`2154>k11C9S1S@W57_
2c1U2[2Q1g8`1_3e26g1:=>i2Z5_8a12621F0c?R740R@b2a2B?d1X=LX218R1R2k6`274Z21C\3n3U:]9@T1U22Z3@g71W2
U3e2n1:U1`2`1Y<a12621GbF34`7V4>EnKT33F0X;3m<Q1U220Y3@g71W2U3\1X1n1:U1`2R<g1a12621GbF34T<:<`7bGT<
Q=\1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0fF40S<n3b2a2B?d1X=U318R1R2k6`274Z21CaAl1U2=A[1Q1V8@`1_3\1X1n
1:=X3n2[2_8a12621F0]:X<42N??Q>b2a2B1=d1X=U318R1R2k6g1H154Z21Cg5P3\5[3P6n1i1U22X2Q1@g71<`19U3\1X1
n1:=G`2Z5g6g1a12621F0fF401^1?j:o26b2g1IB?d1X=U318R1R2k6`274Z21CaAc1U2=m1Q1g8`1_3e2n1:=X3Z5_8a126
21F0_F64h18Q>b2a2B?d1X=U318R1R2_3[3`2154Z21Ch8Q7f1o75U2XQ240`1\1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0
bF34S@b2a2B68d1X=U318R1R2k6`274Z21CaAX1U2U20V1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R2k6
n5P2`?5U2WX1lH34^1U2:j1W1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R21F1P6R2k3P2W2f;a1W1U2U2
W1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R2k6n5P2`?X1U2U2W1g8`1S4Q2n1:=X3j=a12621F0_F640R
@b2a2=4?d1X@518R1R2k6n5P2`?W1U2U2W1g8`1S4Q2n1:=X3j=a12621F0bF34S@b2a2=4?d1X@518R1R2k6n5P2`?k1U22
7P2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0bF34b2Y:6o2b2a2B?d1i<>U318R1R23D12m5R2=74Z21CaAi1U2Z20Q1g8`1
_3e2n1:=S1T2Z5g6g1a12621F0fF4Gb15b=b2a2B?d1b:e2;i218R1R2k6`274Z21CT7Y1f4j2`1[502g1U2Z20Q1g8`1_3e
2n1:=S1T2Z5d1Q6Ha12621F0fF4Z25b=b2a2B?d1X=P1T218R1R2b1X5`274Z21CP73Y1f4[4a8m1U2:<b10Q1g8`1_3e2@Z
110:=Bg1MZ5g6g1a12621F0bF34]22b=b2a2B?d1n:Y2U318R1R23D54g5`274Z21Co7a9_5S2U2:<b10Q1g8`1_3e2@Z110
:=Bg1MZ54Z8a12621F0bF34]22b=b2a2B?d1e3k40b1He1CU318D218R2H:g5`274Z21Co7a9_5b1U2Gb10Q1g8`1_3e2k12
:=Bg1MZ5_8a12621F0bF34]22b=b2a2B?d1X=U318R1R2k6`274Z21CaAe1U2Gb10Q1g8`1_3e23NK:=Bg1MZ5_8a12621F0
fF4]22b=b2a2B?d1U2h8Y2U318R1R2k6`274Z21Ch6h:>U2G^@i2NW2g1XX14]22^P1e1nJd1U2:o10Q1g8`1_3e2n190=X3
Z5_8a12621F0fF4e1Ff=b2a2B?d1X=U318R1R2H5110g5`274Z21CaAc1U2Z20Q1g8`1_3e2n190=X3Z5_8a12621F0j@k54
W166Ff=b2a2B?d1X=U318R1R2S1[2[3`274Z21CaAk1U2:o10Q1g8`1_3e2n1901;3T3Z5_8a12621F0fF4e1Ge=b2a2B?\1
7X=U318R1R23B1102110g5`274Z21CaAk1U2:o10Q1g8`1_3e2n1901;3T3Z5_8a12621C20fF4e1]>b2a2B?\17X=U318R1
R23B1102110g5`274Z21CaAn2U2:P2Q1g8`1_3e2T1;66901;3@`14K1Z5W7W1a12621C20`2W18HH`1a8[1Kg44^1d>b2Oa
1B68\17l1;R3o27d4U318R1R23@11102110j3X1CEj174`1I1Cg3:a9l3_5?CS3W2U2:P2Q1g8`1_3e2T1;66901;3@`14MZ
5_8a12621F0Q4a1d?]14S@b2a2B68\17X=U318R1R23@11102110g5Ej174Z21CR4^=_5W4JU2OjEeHA4c3Hc<4GX5f@^K1P
4o3U7h2[3W1@\610c2BU2O^;[:_Fl2_6`:4Gae1U;\7@\610c2W3U2:;c10Q1U3\43P1MB2m2>61:Q2n1:=Z2MP59>W7Ha12
621F0n3T:8d1]66401Y1g14W:_1Q1b2a2B148d1b:e2L3T2180D<R231>310[5C5:F6C=721Bg11C\5a20j11U1_2n3W57Y3
95]2U2:o10Q1g8`1_3e2n1:;1X3Z5_8a12621F0n3Q1^7Y37]6640P1:g1n<b2a2B68d1U1k;6I[218E<R23@310o55g14=7
4Z21CY4R1a2S3_2Q1l2W5a3?f2U2:o10Q1g8`1_3Oe1n1:=b1e1Z5W71U1a12621F0W3Fj9m22d56401S>l1b2a2B141652V
14[5P6k1?_2518R1R23D10P2Q1;U2:5:FJ=74Bg11Cn1_1?:IU4W8\1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0bF34c2_=b
2a2B?d1X=U318R1R2k6`274Z21CaA6U26iU1WK4c2<U2C1l@121U?TP134T3T2U2Z20Q1\7Z1AN_3e2n1:=X3Q2Y2N_8[152
621F0d2QD4@@1b1d2Fc1S40W4b2a2B?d1X=U318E<R262e5K`274Z21C9o3U7Q6W57k3b1U220Q2W1@g71<`19U3CQ2n1:=G
`2g:R3a12621F0fF4T<GV3b2a2=4?d1X@518R1R2k6X5EP2`?d1U220W2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0fF4T<G
V3b2a2B?d1X=U3180Q1R2k6`274Z21CaA5U2XQ2401Y1U2U20V1g8`1S4Q2n1:=X3j=a12621F0bF340R@b2a2=4?d1X@518
R1R2k6n5P2`?]1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0bF34b2`=`21a2B?d1X=U318R1R2k6`274Z21CaAg1U2[2Q1g8`
1_3e2n1:=X3Z5_8a12621F0X6]@421R1HI5R=b2a2B?Q1Bb5T1`6U318R1R2k65Z274Bg11C[>U36U2XQ2421e2^1U2[2Q1g
8`1_3e2n1:=X3Z5_8a12621F0fF44e2X=b2a2B?d1X=U318R1R2k6`274Z21Cd3DW=CU2<o1Y;Q2X1m:j7P1gBd94;b1IfU1
Z2Y1d2a1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0h?BAd534S@b2a2B68d1X=U318R1R2k6`274OZ11Cl2d>d1U2[2Q1g8`1
_3e2n1:=X3Z5_8a12621F0o5h9BZ64S@b2a2B68d1X=U318R1R2k6`2721Z21CY4m911U3_5T4U2743182MW9505a1:7:406
P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3_4n<l84;U3GG315d7\32c2DDY33131:X1R3V
21;:BM>V2241P12d2V3\3Q33>?T1Q1AP10E2531W1U1>>cDD1Z1U2U2W1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?52
V14X@518R1R2k6n5P2`?[1U2:j1W1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?8V14X@518R1R2HR6n5P2`?Y1U2U2W1
g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?5Y14X@518R1R2k6n5P2`?X1U2U2W1g8`1S4Q2n1:=X3j=a12621F0fF40R@
b2a2=4?8[1X@518R1R2k6n5P2`?`1U2[2Q1g8AN_3e2n1:=X3Z5_8a12621F0bF34S1=X:0W4b2a2B?d1X=U318R1R2k6`27
4Z21CaA`1U2Z20Q1g8`1_3e2n1:=X3Z5_8a12621F0_F234Q1d6\8b2a2B?d1X=U318R1R2k65Z274Z21CaA]1U2:8a1W1g8
`1k3140Q2n1:=X3j=a12621F0j@k54S@b2a2=4?d1X@518R1R2HR6n5P2`?V1U2U2W1g8`1S4Q2n1:=X3j=a12621F0fF4S@
b2a2=4?d1X@518R1R2k6n5P2`?_1U22R2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2k6X5EP
2`?LU227R3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOH1Y;a1U220Q2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2
U1[1=4?d1X@518R1R2k6X5EP2`?]1U2:;^1W1g8`1P3R1Q2n1:=X3j=a12621F0bF34S@b2a2=4?d1X@518R1R2H10o5n5P2
`?f1U227j1W1@g71<`19U3CQ2n1:=G`2j=a12621F0bF34l<V3b2a2=4?d1X@518R1R23D101m5X5EP2`?[1U2:j1W1g8`1S
4Q2n1:=X3j=a12621F0bF340R@b2a2=4?d1X@518R1R23DR6n5P2`?c1U22X2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0bF
34l<V3b2a2B?d1X=U318R1R2k6`274Z21CaAP6d1U22X2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0bF34b2a9GV3b2a2B?d
1X=U318R1R2k6`274Z21CaAn1U22W20Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0fF4a1?d8]1:<I\2V2;U1@JB1=d1_6h6U
318R1R2_3[3`274Z21CaAf1U220Q2W1@Mi61<`19U3CQ2n1:=G`2j=a12621F0fF4T<:<V3V2;f1J=4?d1X@518R1R2_3[3X
5EP2`?MU22Z3@g71W2U3e2n1:U1`2j=a12621GfF4b2a9:<]5eIT<a1U220Q2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4
l<V3b2f1J=4?d1X@518R1R2k6X5EP2`?_1U2Gb10Q1g8`1_3e2k12:=Bg1MZ5_8a12621F0fF4S@b2a2B?d1X=U318R1R2k6
`274Z21CaA]1U2KY1W1g8`1S4Q2n1:=X3R6;S5W2a12621F0bF34b2`=b2a2=4?d1X@518R1R2k6S5JP2`?W1U2U20V1g8`1
S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?d1U2:?Z1W1g8`1S4Q2n1:=X3j=a12621F0fF40R1=a>b2
a2=4?52V14X@518R1R2HR6W1?h1]2P2X7W8_5l1U2:o10Q1g8`1_3e2n1:=X3Z5_8a12621F0_F640[1f>b2a2B6852V14[5
l7U318R1R23D10o55Q1X174Z21CY9h1^6k1U2:o10Q1g8`1_3e2n1:=X3Z5_8a126200F0nEG40H1[2k<b2a2B?d1X=U318R
1R2H101m5`2334;=`11Cn3a;P2]1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0fF40R@b2a2B148d1X=U318R1R2k6`274Z21C
aA^1U2[2Q1o2g5`1_3e2n1:=X3Z5_8a12621F0_F640R@b2a2B68d1X=U318R1R2k6`274Z21CaA]1U2E_10V1n3h4`1P42Q
2n1:=X3j=a12621F0fF40R@_22a2=4?W1<X@518R1R2k6n5P2`?4U2XQ24c2:U2C1l@121^_14ZY1_1U2U2W1g8`1S4Q2n1:
=X3Oj<a12621F0U;`;4]3e<b2a2=4?d1X@5180Q13n13F0o5n5P2V>Y19U21VQ24]3Z=Y2l1YS17U2:iP234T\1Dc1U2:P2Q
1g8`1_3e2n1:=X3Z5_8a12621F0_F234\1f>b2a2B?d1X=U318R1R23D101m5`274Z21CaAX1U2U20V1g8`1S4Q2n1:=X3j=
a12621F0bF34S@b2a2=4?d1X@518R1R2k6n5P2`?a1U22R20V1@g71<`19U3CQ2n1:=G`2j=a12621F0fF40k<V3b2a2=4?d
1X@518R1R2k6X5EP2`?]1U2[2Q1g8`1_3e2n1:=X3Z5_8a12621F0bF34S1MQ>b2a2B?d1X=U318R1R2k6`274Z21CaAX1U2
U2W1g8`1S4Q2n1:=X3j=a12621F0_F234S@b2a2=4?d1X@518R1R2k6n5P2`?P1U220Y3@g71W2U3e2n1:U1`2j=a12621Gb
F34m;6GQ3m3@bGT<LU220Y3@g71W2U3e2n1:U1`2j=a12621GbF34l<o6SHT<8U2TQ234W1O09\1U2[2Q1g8`1_3e2n1:=X3
Z5_8a12621F0_F64S@b2a2B68d1X=U318R1R2k6`274Z21CaA6U2TQ234W194U2TQ2341V22V2cQ14V2g?WY1^Y22V2PY22V
2gU2=V2=`i2mV1c@416Q1859:2V2Rf2:V2Bn@14dLd7RMW455V2Bn@142V2lX23V2lX2_X22V2]V22V2ed33V2UU2W12V2UU
22V2ij32V2T[26V26\i2c1R6`;g2V2MMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d
7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g2V2MMW9505a1:7:406V1K4D156271g11P1T111P1015DV1
<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>W1V2T20V1g8`1S4Q2n1:=X3j
=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?JV210Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOT<2V2Pd2V1V2T2W1
g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?2V2QV23V2X9cB4V2X9cBa85V2[2Y;Z3hY34V2[2Y;
Z32V2g?2V2Uj23V2l:X_22V2l:2V2mX22V2Ub22V2dc2Q1V210?1g2@g71W2U3;121R2n1:U1`2j=a12621Gc9R=4l<SOT<[
1V2Ba10V1g8`1k3140Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?NV210?i2@g71W2U3;14R2n1:U1`2j
=a12621GfF4l<SOT<]1V2B1_10V1g8`1k31210Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?@V20Z2Y;Z
3\OmKBh20\3Y1EV3\R1PH6V20Z2Y;Z3^S2R1V2000Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<U6l29CRET<R:f?33V20^d2
2V2eX23V2gU2m22V2VU39V2B1l@121Zj1X27V2B1l@121EV2Bh11W;h1a1>114T1R;f9f@P2DY:^3\_1^29V2Bh1Y;Z3@14[
Y1^1V2B2^1W1g8`1P3J140Q2n1:=X3j=a12621F0c@R64`7b8b2a2=4?d1X@518R1R2k6n5P2`?6V2Bn@14[Y1X1V2T20V1g
8`1S4Q2n1:=X3m6l6a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?8V2B1l@121nc13V2gU2Y52V2nZ15V2gU2l=UBa[1
5V20fU2\5Z93V2gU2\52V2fP13V2fP103V2dc2Yf12V2PW32V2K4V2nU3N22V2bU2=V2=`i2mV1c@416Q1859:3V2^X216V2
X3an30g6S;3V2jQ402V2Qg3CV2=Vc1j>^GmV1`4X411e7416Q1859:2V2aS43V2UY2o\12V2Uf33V2gU2]32V2oU23V2cQ1m
V13V2`V2_22V2PY29V2B1l@121U?hT15V2[2Y;Z3gd12V2^H2V2lE4V2JQE`S35V2>]E_k3:;W2g>_2`1b;0d2`>kT1d8fX1
5W2g>_2`1eQ23W2WAVS23W2^d2VU13W2fc1gP12W2^d25W2n7V2Uk1R?6W2JS7\m1D]>4W2[U2:g>>W2<Qd2^5mV1c@416Q1
859:?W2<Qd2^5fLV:c@416Q1859:X1W2S20V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2;U2=4?d1X@518R1R2k6n5P2`?3W2
]k1PI5W2F\Z2Z9UR17W2F\Z2Z9a@177W2IQE^2_2ci1mT16W2kE^2_2ci1UR15W2kE^2_2ci1Z1W2S20V1g8`1S4Q2n118=X
3Nk<a12621F0fF4S@b2;U2=4?d1X@518R1R2k6n5P2`?7W2SV22l3Z:X4YM3W2^d2UR16W2fU2Q9e5X4X<Y1W2Y2Q1g8`1_3
e2n1:=X3Z5_8a12621F0oV1b2;U2B?d1X=U318R1R2k6`274Z21CaA3W2kV2b=4W2FTV2b=8W2FoT2T1_8R5k@B3W2^d2UP1
3W2hU2e>3W2^d2a@3W2^d2YV13W2^d2Q?6W2[N0Pd1P2h@5W2ec2H^1b=5W2oL]EPR1gP27W2An@14fR2Xo16W2An@14fR2<
W2A1l@121[i1Z9^AN^Z18W2An@14fR2RASD3W2[Y2R;4W2fU2d3R;4W2fP1gc1k@3W2fU2g>3W2^d2k@3W2S[2Z95W2PV2R5
Z9UR14W2[U2`3a;3W2lX2a;W1W2S2W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2;U2=4?d1X@518R1R2k6n5P2`?:W2IV@VKS
Ii4X:Ec2N9W2W\1hIT4X:Y3NlM`J6W2cZ1c1W4eIX:5W2]<dV1XBR?8W2Ff;_5Q1RP1XBR?9W2Ff;_5TQ1[Q1Q?i1>3W2lj1
aI3W24Yd24W24Yd2UR1P1W2002V3@g71W2U3e2n1:U1`2j=a12621GfF4l<U6l29CPBQ3T<9W2W_2b12W1X2e10^24W2^d2U
4oMOW200Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<U6l29C:gDT<6W2IaT2R?X4dP15W2JUU2]>X43W2^d2X47W2Z2Y;Z3^S
2S3US15W2Z2Y;Z3^S23W2^d2`B4W2Fgc2`B6W2Fgc2k@a124W2^d2]B0:W2a6R7iV2R@k2]2]1Ln33W2Fgc27W2FW>_U2kAA
V96W2^d2RAZ10DV4W2>:2Me1a7505a1:7:1206E:5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3B0?F037=;
0A?T3]?l1g<GG315d7T24R12_23DDY3313<b61Y1M94V2241H2212BQ2W551S1k1Y1NT1Q1AQ1E2534T1U1>>h2W2LMW9505
a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3_23Dn3313<b61Y1M>V226P12d2c6U3NT1Q
1c1E253Y1U1>>3W2^d2]B4W2b]2k6]BP1X20?1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4l<QLQ3T<JX2:o2@g71W2U3e
2n1:U1`2j=a12621GfF4l<h7ZGT<IX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOT<JX20Y3@g71W2U3e2n1:U1`2j=a1
2621GfF4X7c5SOT<_1X20Q2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2k6X5EP2`?Y1X202<
1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4j:;MG6j20m6mAT3T<e@l1X23<1e1Q1@g71<`19U3;121R2n1:=G`2`1i3_8a
12621F0c9R=4j:Q22S3b2U1[1B?d1X=U318R1R2k6`274Z21CaA\2X2W20Q1@Nh61<`19U3e2n1:=G`2Z5_8a12621F0m2l=
2h54a6P5A:<2S3b2U1@JB148d1X=e1\12183A<R29Q2_45a1H74Z21C\9b42g1f1a73LX20Y3@g71W2U3e2n1:U1`2j=a126
21GfF4l<o6nDT3T<e@j1X2W20Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0\>Y84l<V3b2a2B?5^1X=U318R1R2k65Z274I`1
1CX4f92g14a1W1X23<1g2@g715\1DU3;121R2n1:U1`2d;U2a12621GVA_54l<Q3m3QEA_2T<b1X20Q2W1@g71<`19U3CQ2n
1:=G`2j=a12621F0[@Z64T<GV3b2U1[1=4?d1X@518R1R2k6X5EP2`?f1X2R25Q1@g71<`19U3CQ2n1:=G`2Z5_8a12621F0
fF4T<GV3b2a2=4?d1X=o2518R1R2k6`274Z21CP2`?`1X20Q20V1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4?
d1X@518R1R2k6X5EP2`?^1X2R2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2k6X5EP2`?f1X2
02<1_1W1@g71<`19U3;1210Q2n1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2k6X5EP2`?_1X2010<1e21@g71W2U3
;121W1Jn1:U1`2j=a12621GfF4V;e1Q3m3F[19CPBAg1GT<e>R>R1X202<1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4j:
Q2Q3QLT<d1X2X2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0fF4T<GV3b2U1[1B?d1X=U318R1R2k6`274X1Q11Cn4b<LX2Z3
@g71W2U3e2n1:U1`2[6^7a12621Gc>V4k34f:U2SOT<JX2Z3@g71W2U3e2n1:U1`2j=a12621GfF4f:U2SOT<f2d1X2@g1Q1
@g71<`19U3;14R2n1:=G`2Z5_8a12621F0fF4l<V3b2a2B?d1X=U318R1R2k6`274Z21CaA`1X2X2Q1@g71<`19U3e2n1:=G
`2Z5_8a12621F0fF4l<V3b2a2B?d1X=U318R1R2k6`274Z21CaAV2X2@2c10Q1@e711<:U19T2@094;14R2ON:=G`2Z5_8a1
2621F0KcE64l<V3b2a2B148d1Be<U318R1R2k6^21334Fc11CU>[3T1X202<1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4
j:Q2Q3QLT<n4f;NX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<Q3QLT<e>2g14Q1X202<1g2@g71W2U3;121R2n1:U1`2j=
a12621GfF4l<Q3QLT<Q1X202<1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4l<a7aGT<JX20Y3@g71W2U3e2n1:U1`2j=a1
2621GfF4l<6lNT<o1X20V20Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0l4Y<_54l<6o2b2U1[1B391A52IX=U3183A<R2k6`
274Z21C`3o;P2W1X23V3@g71W2U3e2n1:U1`2j=a12621GfF4DU:Q2k5V39CQ@\1AAg1GT<R:f?3NX202V3@g71W2U3e2n1:
U1`2j=a12621GfF4l<R9MRET<e>2LX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<R99CRET<LX202V3@g71W2U3e2n1:U1`
2j=a12621GfF4f:U2SOT<d5MX20Y3@g71W2U3e2n1:U1`2g:R3a12621E1fF4l<o6SHT<d5a1X2X2Q1@g71<`19U3e2n1:=G
`2Z5_8a12621F0fF4l<V3b2U1[1B?d1X=U318R1R2k6`274Z21CaAc1X20W2Q1@BT71<`19U3e2n1:=G`2Z5_8a12621F0fF
4l<V3b2U1[1B?d1X=U318R1R2k6`274Z21CaALX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4m;N6Y7bGT<R1X20?i2@g71W2
U3;14R2n1:U1`2j=a12621GfF4V;FN6j2^4bGT<P1X20?1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4l<6lNT<JX20Y3@g
71W2U3e2n1:U1`2j=a12621GfF4l<`7bGT<P1X23<i2@g71W2U3;14R2n1:U1`2j=a12621GfF4f:U2V1a6ZGT<JX20Y3@g7
1W2U3e2n1:U1`2j=a12621GfF4l<h7ZGT<MX2@i2@g71W2U3;14R2n1:U1`2j=a12621GfF4l<h7ZGT<P1X20?1g2@g71W2U
3;121R2n1:U1`2j=a12621GfF4X7c5SOT<JX202V3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOT<LX23V3@g71W2U3e2n1:U
1`2j=a12621GfF4f:U2[7<ZGT<_1X2R20V1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2k6X5EP
2`?U1X23<i2@e711b1DU3;14R2n1:U1`2j=a12621GU3`C4f:U2R3X4<ZGT<3W1X202<1g2@g71W2<h2;121R2n1:U1`2j=a
12621GfF4f:U22T4T5CREi9Z2IX23V3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOT<k1X23<1e1Q1@g71<>Q19T2P1;121R2
n1:=G`2Z5_8a12621F0fF4j:Q2V3b2n1BB?d1X=U318R1R2k6`274Z21CaA`1X20Q2W1@g71<`19U3CQ2n1:=G`2j=a12621
F0fF4l<V3b2a2=41=d1X@518R1R2k6X5EP2`?e1X2X2Q1@k6K1<`19U3e2n1:=G`2Z5_8a12621F0fF4Y<B23o2b2a2B1=d1
X=U318R1R2k6`274Z21CaAIX2Z3@g71W2U3e2n1:U1`2j=a12621GfF4l<P9RFT<KX20Y3@g71W2U3e2n1:U1`2j=a12621G
fF4l<6j2QLT<JX20Fb2@g71W2U3e2n1:U1`2j=a12621GfF4l<SOT<MX2>1i2@g71W2U3;14R2n1:U1`2j=a12621GfF4l<S
OT<MX2@i2@g71W2U3;14R2n1:U1`2j=a12621GfF4l<f5\IT<U1X22S2Q11@g719m1U3j1Jn1:U1`2]5M^7a12621GfF4l:o
1i1l3k5`Ck6X5hLNX22U31@g71W2U3j1Jn1:U1`2j=a12621GfF4l<f5\Ii6Z5hLn1X2W20Q1@g71<`19U3e2n1:=G`2Z5d7
Ja12621F0j5k@4Q1W8b3V3n1Ca2B?d1X=U318E<R29Q2_4R2=74Z21CU8[9W57f3m1X2@1e1Q1@g71<:U19OE>P1;1212o1n
1:=G`2Z5_8a12621F0fF4f:U2V3b2a2B?d1S:T3U318R1R2k6`274Z21CaAg1X23<1_1W1@g71<`19T2P1;1210Q2n1:=G`2
j=a12621F0fF4f:U2V3b2a2=4?d1X@518R1R2k6X5EP2`?P1X202<1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4l<SOT<K
X202V3@g71W2U3e2n1:U1`2j=a12621GfF4l<h7ZGT<c1X2X2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0fF4_<<V3V2;f1J
B?d1X=U318R1R2k6`274Z21CaALX2Z3@Nh61W2U3e2n1:U1`2j=a12621GfF4b;Y1]5R2bGT<OX23V3@g71W2U3e2n1:U1`2
j=a12621GfF4DW<RJ\1S1_2[2a4V5MX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4f:U2R9`C_2T<[EIX2Z3@g71W2U3e2n1:
U1`2j=a12621GfF4l<SOT<[E`1X20Q2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF40k<V3b2a2=4?d1X@518R1R2k6X5EP2
`?HX2Z3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOT<P1X23<1g2@g71W2<h2;121R2n1:U1`2j=a12621GfF4l<SOT<KX2Z3
@g71W2U3e2n1:U1`2j=a12621GfF4f:U2h7ZGT<>P1X2@e1S1@g71W2U3;14R2n1:U1`2]5\8a12621GfF4l<b;`Ck6X5IX2
Z3@g71W2U3e2n1:U1`2j=a12621GfF4l<6lNT<`1X2X2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0fF4l<V3b2a2B?d1X=U3
18R1R2k6`274Z21CaAMX2:o2@g71W2U3e2n1:U1`2U;d2a126217?fF4l<o6[GGT<MX2Z3@g71W2U3e2n1:U1`2j=\142621
7?fF4l<o6RCP5m5V6LX23V3@g71W2U3e2n1:U1`2Y7`6a126217?fF4U<FSOT<JX20Y3@g71W2U3e2n1:U1`2j=a12621GfF
4l<o6SHT<KX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4f:U26lNT<IX2Z3@g71W2U3e2n1:U1`2j=a12621GfF4l<o6SHT<J
X2Z3@g71W2U3e2n1:U1`2j=a12621GfF4l<h=j3_=T<IX2Z3@g71W2U3e2n1:U1`2j=a12621GfF4l<h7ZGT<OX20?1g2@g7
1W2U3;121R2n1:U1`2j=a12621GfF4l<SOT<MX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4j3h3R3U2h7ZGT<a1X2X2Q1@b3
T41<`19U3e2n1:=G`2Z5_8a12621F0fF4l<V3b2a2B?d1X=U318R1R2k6`274Z21CaAJX2Z3@`3V41W2U3e2n1:U1`2j=a12
621GXA]54l<SOT<JX2Z3@g71W2U3e2n1:U1`2@`6h6a12621GfF4l<SOT<JX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<\
9fET<`1X20Q2W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4=1d1X@518R1R2k6X5EP2`?P1X20Y3@Q11U1]51W
2U3e2n1:U1`2j=a12621GoDf14D`;Fh7ZGT<a1X20Q20V1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4f:U2V3b2a2=4?d1X@
518R1R2k6X5EP2`?JX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<\If5T<NX202V3@g71W2U3e2n1:U1`2j=a12621GfF4l
<`7a19CRET<b1X20W2Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0bF34l<V3b2a2B?d1X=U318R1R2k6`274Z21CaAc1X20W2
Q1@g71<`19U3e2n1:=G`2Z5_8a12621F0fF4l<V3b2a2B1=d1X=U318R1R2k6`274^1K1CaAa1X206j1W1@g71<`19U3CQ2n
1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2HR6X5EP2`?b1X206j1W1@g71<`19U3CQ2n1:=G`2j=a12621F0fF40k
<V3b2a2=4?d1X@518R1R2HR6X5EP2`?R1X20?1g2@g71W2U3;121R2n1:U1`2j=a12621GfF4f:U2Z5]2ZGT<`1X202n1W1@
g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3b2a2=4?d1X@518R1R2k6X5EP2`?Q1X23<1g2@g71K[1U3;121R2n1:U1`2j=
a12621GfF4j:Q2SOT<KX20Y3@g71W2U3e2n1:U1`2j=a12621GfF4l<\9CRET<JX20Y3@g71W2U3e2n1:U1`2j=a12621GfF
4j:Q2SOT<S1X2@00g2@g71W2U3;121R2n1:U1`2j=a12621GfF4l<U<W@e2_2d9e@KX20Y3@g71W2U3e2n1:U1`2f1P9R3a1
2621GfF4l<SOT<T1X2:AO]1@g71W2U3e2n1:U1`2f=20a12621GfF4l<[1Z4\IT<g8VBV2H9MX2Z3@l1f3S21W2U3e2n1:U1
`2j=a12621GfF4l<f5\I8k;o=c1X20Q20V1@g71<`19U3CQ2n1:=G`2c1S9R3a12621F0fF4l<V3_22a2=4?d1X@518R1R2k
6X5EP2`?NX22U31@g71W2U3j1Jn1:U1`2j=a12621GfF4l<V1h8SET<hLT1X210U31@g71W2U3j1Jn1:U1`2j=a12621GfF4
l<i13Q8SEg61Z5>X5PG`1X2R20V1@g71<`19U3CQ2n1:=G`2j=a12621F0fF4l<V3_22a2=4?d1X@518R1R2k6X5EP2`?KX2
Z3@g71W2U3e2n1:U1`2j=a12621GfF4f:V1N`7bGT<JX27R3@g71W2U3e2n1:U1`2j=a12621GfF4l<SOH[;b1X27P2Q1@g7
1<`19U3e2n1:=G`2Z5_8a12621F0fF4l<V3b2a2B?d1X=U318R1R2HR6`274Z21CaAOX22U31@g71W2U3j1Jn1:U1`2j=a12
621GfF4g;>Ek3WKT<hLKX2Z3@g71W2U3e2n1:U1`2j=a12621GfF4V<B2k3WKT<LX2Z3@g71W2U3e2n1:U1`2j=a12621GfF
4g;>Ek3V4PGT<8Z20U3e?Tn1S7SEmX17Z20U3e?Tn1WLmX1<Z20E_2e?fm1=Q4UHo;a1[K9Z20U3e?Tn1C]3UHmX18Z20U3e
?Tn1Q4UHmX19Z20U3e?Xl1k1Q4UHmX13Z2Qa2Q42Z2Qa26Z20U3e?\j2mX11Z29Z20U3e?QNRP1Q4UHmX19Z20U3e?Tn1m1S
2UHmX1:Z20U3e?Tn1CY1S2UHmX14Z2Qa2m1S23Z2Qa2m1BZ20E_26^?Pm1131o7c<o3P27d1AmX19Z20U3e?Rm13a1cKmX1<
Z20U3BR?_l1B3Q8SElAPG7Z20U3e?hn1cKmX1:Z20U3e?Rm13a1\JV1mX15Z2Uh2:bKa99Z20U3e?Zl1]2]3UHmX1<Z20U3f
8n6f9`3hQ1nA\Ii6SR1:Z206?^2e?S63Td2mX1E[2E_26^?e^1Z>1=0j4k2h50j<7[1J?UEWCa1[2E9U2e?l1]4m?4h2El7>
Z1X1c4]2a24Jb1^5]6104T3j4f1Q47]1T92m17KHA?4310_?JQ4n@e27[2U3e?Rm1e1cKmX1<[2U3e?Rm1Q4S4SEi6R;[3l8
g:8[2E_2e?Rm1YM?]X15[2U3e?\j2mX1;[2E_2e?Pm17o7lBV2o;mLR1[21:8_2f8n6S?\2Q1]W1o215V5R4c1R6;0^9d1Al
9C^1h2]550V1_=T5C=[2F^2e?`Hcg1W:l9VI09j4CE[2E_2e?P:TKjG7?S6G_;W:a6]52[15[7DWC6[2F^2e?\j2mX18[2U3
e?XU2SE?k?aH[4[214561K2`15A1e320=@538:22Q1<13341B=6D140411N8G021111;429P1220LP11I:12O81AY4^1Z3<B
1W1XM26:4N:j15AZ6>:W11k115LE=U1><451A1S41:X1]1P3J<;BM]2904n3R3AH10n1m6B>T1205[9h3R55U:I>[2U3e?kF
j3aQ1=I8W2Z2oG\@`HC[2<8_263[8n6X;cV1S;1313_D_8oAmF7[2F^2e?Vm1UMmX1;[2U3k2i21m9Pm17\Gf5mX19[2U3e?
Y@U\1T5PCf5mX17[2E_2e?\j2o;mLV3[2HM^1h7505a1:7:406V1K4D156271IM1P1T111P1015DV1<;CJ5h3=[17=^1T3XH
i5GG315d7DL7311]1c2D4i3313<b61Y1M>V226P12d2h3j2U3NT16Jc1E253Y18L>>aIl2[2HM^1h7505a1:7:406V1K4D15
6271IM1P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3a1Q1Dn3313<b61Y1M>V226P12d2h3j2U3NT1Q1c1E253Y1U1>
>aI?[2S2Q1e?JP6]5o3U\1FY3Z6`Ck6QR1<[2E_2e?SEg1TV115ZLHmX18[2F^2e?hn1k2gHmX18[2U3e?hF2hZ1gHmX1X1[
2<8_26d2`59n6SEQ3\1REf;c21P6g51S206]1I18312U1`6m3AU7o1[7f4^@?e2B[2U3e?UHVR1[4Z4g51c41>X1P;XEi?DU
3C[2U3f8n6SEk8\LKMKP6]:[1^;XEi?D`2D@[2U3e?bI`R1X6l8]19S1V<U7o1R<n@e26[2U3e?\j2gCUE8[2U3e?Vl1m4WI
XEdC@[2U3e?ZX1mCj6m9Z=U7o1m6=S5M^>j3<[2U3e?[\1n?]2I`3XGcF^>j39[2U3e?Vl1l6XGcF^>j3l1[2E_263?a79U1
h5X4CS5U3\5f112CM251><fOj16b1b1<;157?Ia1;_2PDW216Ad8k233CZ4Ce5S7_62J2V32P1[2U3e?X4CY8\5f112CM816
6oQ1i1[3Gc1W1c1SGd;Gd:c=2JY32Z1[27m2Jk7U1GP5X4CY8\5h1FM816410nQ16b1C[1=MIa1;Kc1SGd;Gd:S7]72V32K[
2E]21k2c3l19n6dEiEV3V3_7c3;91\3i1W6A_2=d=R<jL7[2F^2e?oR2\GmX19[2U3f8n6UQ2i1\GZ6bR17[2U3e?jl1aMRU
1j37[2U3e?Vl1CaMmX1>[2U3e?Rm1n=0d1`8C2f2e1HTX17[2U3e?Rm1YMUNg:A[2U3e?mF0P<lEP2d4;]1b1c4RAe1\6`R1
:[2U3e?lh1P2\1Q5b1\GmX17[2U3e?oR2l9_=mX1E[21:8_2e?bV2c1j20V3Y;6AX5l1o1m6=`Dj38[2F^2e?l?_Z2RU1j3B
[20<h1N]1l8Z3@14W1kF`[1B\G\@`H?[20<h1N\4m5Z3@14W1oR2\GmX1V3[21C26F^11f7505a1:7:406V1K4D156271IM1
P1T111P1015DV1<;CJ5V42X17=^1T3RNGG315d7_3c2Dn33131:X1Y51FBM>V226P12d2V3Aj2U3NT1Q1c1E2531W1U1>>QF
_3l2[2F1M^1h7505a1:7:406V1K4D156271IM1P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V2
26P12d2h3j2U3NT1Q1c1E253Y1U1>>aI7[2U3e?Xi1SQ1]F_B6[2U3e?VR2UHmX1:[2U3e?853XF`[1oGmX16[2U3e?oX1\a
1mX16[2U3e?i=b\2mX1F[2E_2d:P51m;`In4U4T26Y1l16\1ZMT73k;i1SK;[2F^2e?o;[V1Dk2ZMT7mX1;[2U3d:n3Q1o;j
T1Q5_T1hS1T5<[2E_2c1Q>n;OfQ1f[1o;R1jK6[2U3e?\j2R=jK8[2U3l3h;_X2Q2j?mX16[2U3l3h;\j2mX1A[21C_2e?n<
_5kZ1W9c1Y2h3\1S:AkQ1Q79[2U3e?Sl1\1\3^1oGmX16[2U3e9o5\j2mX16[2U3e?RP2YJmX17[2U3e?RP2S2UHmX1Q1[27
m2e?V1X3f7[>4Z8W2Cg1Q1P2XES2nA]1_486U3?73c2W6^2g5a4R:l48[2U3e?jj1i3a3UHmX15\2<n@14]1\2<a1W1g8`1k
3140Q2n1:=X3j=a12621F0fF4j;0W4b2a2=4?d1X@518R1R2k6n5P2a3n;7\2<P<`3\1146\2<a?\1148\2<n@14Y:d1Xl1j
1\2<5_2U<8G021111;42114Q12h4`2j1NEi1S1F<l1l1bBg<o7O3I762R1510Q1X37b4`6`4A4]2n>Y2b;a=7\2<n@14Z_32
B\2;07f@14Y1e9NEW6kMb1W1[>W6\O6\2<Y=d3148\2<i=T314n;iT17\2<Y=?T3147\2<1l@121=\2N\Q2f<b12W1a1\20`
7i2R23\2Qe3]11\2^4\208182MT71P2505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<822@J5h1?57K
>4?F037=;0A?9DU2QN0GG315d7\32Nd1DDY33131:X15FV1f2>1FBM94V2241P12d2V3\3k18P1NT1Q1AQ1E253Y1;5C>>XE
h2\2E1MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P1
2d2c6U3NT1Q1c1E253Y1U1>>\2\2081;`>5J0200111;212260171C2]40151V2T2ENES1CV1037=;0A?NU2RNm<2c2DDe3:
X1Y51FBM>V2241o6b6NV2AT2Y17\2`G`2hJfEQ[1T52\2_f39\2U2\2l8Z3hBP1Ze1YQ1:\2U2\2n2m5Z3_9X9VH\I6\2Vg2
9CPBY23\2ob2QZ12\2]l37\2lKb2Zk1QJi1^13\2Qe3S28\2R2bAP6]5aj1\JM6\2<i=T3147\2<8`=T3146\2<P<m414:\2
<7a=T314Y:d1m69\2<8`=T314kU2PO`1\2<1_10V1g8`1k31210Q2n1:=X3j=a12621F0fF4f:X2S3P1a1a2=4?d1X@518R1
R2k6n5P2`?6\2<n@14lf12\2oY43\2>QA@\251`i2XQ1d5c@416Q1859:]2>\251`i2mV1c@416Q1859:9\2<n@14Uo1W1n3
06\20\i2c1R6`;4\2le2o5j3@]2g4hT1^H1[2nD`12]4d1j9CQ1g:YC5]2\i2c1R6`;D]2:0j5X4g3R314lBmd1<V1R3o28n
7X3j5bL@]2:[10Q71e9c1\4XH`X1c1R6o7`3eN=]2f10dg2c1`4a1n6C<`3eNf:A]2:S3R`2j5c1R3d2:c1l9V45Q2g6oG^1
:]29Ri2c1j1W1o2j7e3X;O]29<e1VF4U7k?i2Y2f3f2d1L=l1d1INdEc1R6j7e3X;g:P3l4]60H<]2\2WQ2gEc1R6j7e3X;k
I1>j3]290;MF`8505a1:7:406V1K4D156271=Y11P1T111P1015DV1<;CJ5V4[17=^1T3iA_3h8GG315d7_3c2:9P2HT1313
109W10j1O73R21;:B@<2;F_126P12U20=`1e1\3Q33NT1Q1_138<253Y1U1>>^1a<a3e31<<]2;i=T314Y>`i1c1R6`;VU1\
3]2:;MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ22i1Ch1[17=^1T2OlAi4[7GG315d7Bl2c2D7f33131:X1
Y51FBM>V226P12d2V3\3U3B;T1Q1c1E253Y1U1>>e4n80b7Q2MDM]241BbQ1B\f1:X1R6`1o9Y2^7P4V6S?_14163M859:`2
DH]24FJ0[R1T1Sd1c1R6]7@a3`MM6U13f3_11d1Z2A>]2;n@14jW2<V1R3o2]1^7c2^67]2\i2c1R6`;^6gN8]2:8Q:f^2c1
R6`;7]2C]7Za2c1R6`;@]245>UR1\f1c1R6`1o9h9P4[G01R5R3]2:;MW9505a1:7:406V1K4D156271g11P1T111P1015DV
1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn33131:X1G;U413BBM>V226P12d2V3S2X1U3NT1Q1c1E253Y1U1>>XE17]2:Qi2c1g
5:`;:]2:^8[1V_2c1R6`;R2SS1i1]255f10Q1g8`1_3;14R2IT1:=X3Z5>P8a12621F0oV1b2a2B?d15c1R6[5D`218R1`1A
o5K2]274Z21CY@W1o7:]2;n@14jW2<V1R6`;8]25Adh2c1g4Z1`;7]24Wi2c1R6`;e;n2]245;MW9505a1:7:406V1K4D156
271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn33131:X1Y51FBM>V226P12d2V3Q2Z1U3NT1Q1c1E253Y1U
1>>9]2:8m_2j8c1R6`;a<6]2:Qi2c1R6`;6]24Wi2c1R6`;6]2\i2c1g5:`;8]2Chh2c1R6`;a<[4i3]2:;Mi1]7505a1:7:
406V1K4D156271g11P1T111P1015DV1<;CJ5b3C[17:2^1l1W1RNGG315d7_3c2D7a2T13131:X1j2730Q21;:B@1:2;b1C2
6P12Y1Z1V3\3Q33NK8Q1C0NA3253F1@T10>>Q@V5S1D6i3]2:;2JT71P2505a1:7:406V1K4D156271g11P1T111P1015DV1
<91CJ22<i3[17=;0A?9j2RNGG315d7_3c2Dn33131:X1X1i13R21;:B@<2;V226P12d2V3Y2R1Q33NT1Q1c1E253H@U1>>a3
=h1n91X1U41;h1J]2:[10_7^Ie9o\1c1R33c1L:c1l9g9f7V=F082V:2;J]2o5`P2P=[2^3c19n1A0630U1FB:S11605l9[6
2C]2f10WL50d3bT1mB<V1R33k28W;^6b4cC?]2;7a=T314jW2c1R6\10P9Q1a<A]2[^2P;c1j2063m1B:\10R:P627@]2:8W
KV9c\1e7c1R3Q2B:]1[5f4c<F]2;n@14TP2j1j50;V1T5M8T1R4S1W2MCE;7]2\i2c1R3o2]1R:G]2:07f@14Y:Y20d2j`1Y
5[2c1`2Ad2:g2h8^6T6:]2;n@14^U2[2c1R6`;B]2:07a=T314o:jl1c1f2300U3]1R:>]2;R=k314jW2c1R3o2]1R1o8^6X
4]2432512MW9505a1:7:406P152G0200111;212100400171C2P11P1T111P10151BV1<82CJ5V4V1037=;0A?JY2RNGG315
W7<\32c2DDY33131:1V1P1R1U31FBM>g1>241P12W1\1V3\3U3NT1Q1AG9E2534T1U1>>X6o>1]47]2\i2c1R3o2`;m7B]2C
[9l5To1b12W1n3]3c1R6Z110P9Q1Z1Q1]2:0P<m414^:_1[3:l2S8oASK0;U10R3d245Z18X7MCQ1^6lG[3b2;]2TLWm1c1S
2n3O`:]CY<n97]2W6Tc2c1R6g9h1=]2:`Kd1EW6kZ1Q:c1R3d2:`;<]2;n@14jW2c1R6`;^6n1RI7]2\i2c1R3d2:`;:]2:Q
i2c1R6]1Q54k4V2=]2;i=T314jW2<V1R68T1R:;]2;n@14jW2<V1R68W;6]2Pg2[2c1R6`;9]2:8a=V[2c1R6`;a<9]2:8mK
jl1c1R6`;a<9]2:^Ibo1c1R3o2`;^67]2:Qi2c1R6`;Q2>]2Wc1Q6d?]@c1R6h2g8^6W:X8S5P8;]2\i2c1G64o2[10A`;>]
2;i=T314Y:^c1[2e7<V1R6`;9]2:8U81``2c1R6`;[3]24>22J3S9505a1:7:406P15K4D156271g11P1T111P1015DV1<;C
J5V4[17=N?T3RNGG315d7X2V1c2Dn33131:X1Y51FBM>V226P12d2V3\3U3NT1Q1c1E2533U1U1>>g?1^2MQ21P4?6]2\i2c
1R6`;^6>]2JV8Ve1YGi3c1Y5B5`;^6lGQ4B]2:\Z1Ie5P=]H0LE;1Cc1R6`;m@XD[2]2810:`>5J0200111;212100400171
C2]40151V2W6V1037=;0A?NU2RNm<2c2DDe3:X1Y51FBM>V2241o6b6NV2AT2Y1\G7]2\i2c1g5:`;^6[2]28=`>5J020011
1;212260171C2]40151V2X4n1V1037=;0A?:i2k62SGm<2c2DDe3:X1Y51;:BM>V2241o6b6N;j1AT2Y1\7<]2:gDW]1b1^E
c1R6n6a4X=\2C]263<dh2:X1R6`;PDc@416Q1859:J]263iA[MY5g4iO:X1R6T3l1^6PD_3_1c;416Q1859:X1]2:_5f12]?
Cf=f31nA^@32FKb1e1j2i5c1GR118LZ1Q17:`;V<GZ449;8m;j6E]2RNj9l2X5[AT2Y9i:c1c1h2Y3o8W28\L^1KT:2c1]20
O00k4k2n2n1d@P3;=2EQ3gMW@X5c1Y2P2g1V13R2^434?=2E7W11120011122W2k261l;7I]2;f7V3b3]214oQ2j50a10S1Y
3F:BS2\1o7k9W3RH1A]2f10PNfK\2dEj5c1R6b3m7V=Q@\1<]:^1]2e100]A_9Y1T23\2b2k112]_1d2c1j2W3T7d31DhA40
0^3V92285108>5>6k2S2Q392NZ1]2:07^7P6V314n;E7o1^1Na1A;mLVAj5<0U1\19[48d3^4O>?T1X58iFo1n5K1\16]2cj
1hNc1R6`;6]2\i2c1R6`;[C6]2\i2c1R6`;eU16]2e9f_2c1R6`;B]26dO`i1:X1R6`;PDc@416Q1859:7]2\i2c1g5:`;PW
18]2h1cg2c1R6`;eO16]2_5lc2c1R6`;7]2\i2c1g5:`;ZV16]2\i2c1R6`;[Z1;]246n@14jW2c1R6`;i8:]2;i=T314jW2
c1R6`;7]2\i2c1R6`;RM06]2\i2c1R6`;]V1G]2:0Y100S:k4B14V>;S5Sd1c1R6`;X=\A_1m8W1D]26ch1aP1:X1R6`;PDW
3\:n2416Q1859:6]2QAZX2c1R6`;E]255;V9c1g514_>UR1]3fC<V1\1e48W;lKa<7]2cb1hV1c1R6g2h8b4]245;E1j1A1?
F^220?\2750513312@3=63@140411M3=5:2CB15;BL1N1I:12X1CW1<;C3`1^1W5a3a3Bo9_26W9223094N:02FQ13A9C5V5
>b11f1]2U1><4221AZ3D7:X1]1d4BMg27P1h1B?R3f1e1U3NT1S22>N3;n62P3U9:l30H1X3G5I@9]2ak1c4_4V@_4c1R6`;
D]2JZ_1i4Q4>d8Q7X1Nl=c1R6`;eFg1n3l1l368]2T2Y;Z3bX2c1R6`;7]2`^2k:c1R6`;_:7]2X;S^2c1R6`;Q;;]2:0n@1
4o:jl1c1R6`;:]2ac2j5c1g5:`;kMi84K]24k;j8e2C8T1[8l4a3e4`5fT1c1R6i5`1Bb3a6a3Q5>i4eAZ1@]2:8[5i2f2Z7
ja1j>j5c1R6b3m7l:Y29]2;n@14jW2c1R6`;R3]2;72MW9505a1:7:406V1K4D140040271g11P1T111P1015DV1<;CJ5V4[
17=^1T3RNGG315d7_3c2Dn33131:X1Y51FBM>V226P12d2V3j1a1U3NT1Q1c1E2531W1U1>>g1]25m1Q1g8`1P3>e2n1:=X3
Z5_8a12621F0k9Q>Q?b2a2B?d15<V1R6[5^2F18R1`1Ak62]274Z21CW6g8a2f6h26]2Xn1SKc1R6`;@]24SIlFbB4bA1i4c
1R6`;\T10H1=]2JGig2c1R6k7d3VR16l3?;7]24Wi2c15l5`;B]26Ui2:X1R6`;X:g9c@416Q1859:6]2[_1PZ1c1R6`;8]2
i81bKmd1c1R6`;6]2\i2c1R6O`:8]2\i2c1R6`;fIh4f87]2:o^2Q:c1R6`;_3]245;Ml2`4i1505a1:7:406V1K4D156271
R1133:1P1T111P1015DV1<;CJ5V4[17=^1T3RN:<G315d7_3c2Di2T13131:X15S51FBM>V226P12d2V3\3U3NT1Q1c1E253
Y1U1>>^1:S2?o:j5P4>:l2]24AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2
Dn33131:X1Y51FBM>V226P12d2V3\3U3NT1Q1c1E253Y1U1>>;]2aV1^7[[1c1R6`;S108hS1M]254\1PNhc1V4c1c1l1U4b
3m7l:Y2=i3X<?^1Aa64E`1>6BAl2]2:;MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315
d7_3c2Dn33131:X1Y51FBM>V226P12d2V3\3U3NT1Q1c1E253Y1U1>>>]2;n@14jW2c1G;o2[10A`;;]2;l:Q614jW2c1R6`
;mHm2]2F2JW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?T3RNGG315d7_3c2Dn33131:X1Y51FBM>
V226P12d2V3\3U3NT1Q1c1E253Y1U1>>A]2:8R10Q71o9Yb1_=f6c1R6`;a<KWA7]2Chh2c1R6`;c<<]2:?Oag2c1R6`;]R1
W3U1:6]2\i2c1_5B`;:]2d8QW1eY1c1R6`;TDh7V9D]25G`7b3Z<Y3oAa4Y3o2[30j1aKc1R6`;cFf56]2\i2c1R6`;R<7]2
:da2\7c1R6`;6]2lX1_`1c1R6`;>]2;7Y?\114jW2<V1l55m3b7E]2;n@14P6Q4V5MKa<1RZ1c1R6`;a9\5[7Z1S17]2\i2c
1R6`3o7k96]2Ra2Y8c1R6`;I]26]U1gc1:X1R6`;PDBIR1E\6P7416Q1859:5T1@]2]Be;V3e3hU1b>c1e23X3`;R<T=[2U:
7]2eBR=ci1c1R6`;:]2;n@14jW2c1j4W1`;6]2\i2c1R6`;j8k3]28=MW9505a1:7:406P15J0200111;212260171=52P11
P1T111P10151BV1<82CJ22<U3CV1037=;0A?9j2RNGG315d7\32c2DDY33131:X1P1X41FBM>V2241P12d2V3\3U3NT1Q1AG
9E253Y1;I>>^4]281072M]6i2505a1:7:406P15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES1C?F03
7=;0A?NAc1RNGG315d7\32c2DDY331201:1V1Y51F89M>V2241P12d2R2S1S25R1k18P1NT1Q1AQ1E2534T1U1>>W5P@1m2>
]2:8[5i21``2c1]4d1l8MCQ16]2:Qi2c1R6`;c4]243=MS2^2Y1DFM3@;505a1:7:406P1222G0200111;212260171C2P11
P1T111P10151BV1<;CJ5V4?F037=;0A?h1[1UDX3i1i4GD2315d7\32h1JDDV1R23131:X1Y51FBM>b12@241P12[1X1V3\3
k18P1NT1A?AQ1E253Y1U1>>^1T1d3o>1\1^2Ld2]281;`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3k5c7\4U
<m<2c2DDe3:X1i34K3:1FBM>T1Q1241]3a3Y2X4NV2AT2Y1\3V2W<1^5N]2e100WL2j4R[1[;c1R6m3R33f3D=[A40e<2>5G
k5Q3F@3B]24`a1]Ij:]3c1R6`;f?o470V@1T1Fj1C]26VP2nH:X1R6`;PD[8W8416Q1859:W3]2FMW9505a1:7:406P140K4
D156271g11P1T111G8015DV165;CJ5V4[17=^1T3b7_FGG315d3o3_3c2Dn33131:X1Y51FBM>V226P12d2V3\3U3NT1Q161
Z1E2403O9U1>>VFY1I]2W1fFS1?l1^=?R1W:0f3?1T9n6X1k>c1<e5`;_6^5PK7]2\i2c1R6`;fD]B7]2KWh1XP1c1R6`;B]
245]g2c1c1g5:`;^AP1h1]1T8Z71\16X3]2FJ2W9505IG:7:406P15K4D156271=Y11P1T111P1015DV1<;CJ5V49Q17=DIT
3V4]4]EGG315d7_3=U2Dn33131:X1Y51FBM>V226P12d2V3P2[1U3NT1J661Z1E253Y1U1>>L]26_49ak1h6X:S6c1:EBT5B
:`;l:S9S6_:416Q1859:6]2n7]a2c1R6`;9]2]_1X3_;[?i;c1R6`;C]2o3`X1R2T1Q5l4T5m8X1X@c1R6h2S4c4eG:J6]2k
P1`h1c1R6`;a1^28C5V23^2j7X7\1\22e48f@k;S6JT2T<^3Gc2f1^3g3S1AGA[3d3m1P1411112000k5Y3m6_AR3i5[2^28
C5i4j7Z23_11S2Q11\1\22e48T13c5h1=a1l2g?oGGc2[35W1;K[1>3?181S1A5?16092X3b5E:6111210Y2\34h16Y1IU1X
4DU1\Cm4KQ1^28C5i4S9e2b:X:=gX1V:5X2P3]1e78E>IDH7611122kQ1j22Y2^28C5i4S90P13_11d4\223`==gX1n96022
3L62293746_1:6>D32J??f62JFS12E251411112000A6m44o1Y1m6BB\C`1\1^28CS4m?R:ag1f1G`2^11P1>8CS1?1N092c
8X18610f5W3h5F3i2n=25034G127^2R1g[31122N^28C5aa1SMj6[3`1T1[1R118]2l:1122^?DR4T<2T174`3Eb1^28Io>3
a1j;8T13\7=c;SMn975W128K[1>C181=EA5?992a9C1122AY5o1Y1X6DBjDEO^28ZMTb1j6f1Io2M1_18Q1U11;Ci7W2@62[
P125034G12X1^2O00k4k2n2cBP3;=2EQ3SH`@hE^434?=H7W1140011122W2k261l;7Y1^2O00k4k2n2n1d@P3;@g3SH`@Z5
W;U5^434?=H7W1140011122W2k261l;7`1^2N1X2Mn5a1`516[5Y2T4o3e16i4kFU1^>>e2eBl1a234MH7W11611122W2Q1i
161m2U3SHQ12W1^2N1X2Mn5a1`516[5Y2T8e1P5kFU1^>>e2eBl1e24f1_11611122Y3P5U3SHQ12Y1^2P10k42g5n1T6a5W
6f1;=2k2K_2l2fBW39j16e8a7a4a1Z8n1^4H=P1b162W2k261b4U1^2P10k42g5n1nAf1;@k2K_2l2JkAa3Q2e8a7a4a12W8
2k1W5=c262S561b4U1J^2P10k4j5dE;X4MgJQ2[F20U:^4H=P1b162W2k261M^2P10k4j5o5d?;X4MY5kAa3]H20R1R9^4H=
22]262S561<^2Ri2^92a75Ka162Z51`4_22AE21g12761?U320=@5028:22I75051334@3=6D140411_15:2CA015NLP11I:
12O8CW1<;C3`1^1W5a3a3R=6W9223:4N:0S1G3A9C5V5>b11f1Z22U1><4513=m1\1D5<f2b1]1W1=@Mg27P1U2E^4224e1U
3NT1S22>N355\6k<:o8IY5_22W12i111661?U320==2538:22C575051334@3=324?140411_15:01311162A015L1LP11I:
128F8CH237<;C3CL^1Y421D02a3CCY2U8:a46W926:4A<:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2Y18]1U1139@M1e27P
1d1O6^4224e1_2ENT1S22>N3018XC:o8Ij4_2Z121g1A1?U320=@5316:22I75051334@3=6D140411_15:2CA015NLP11I:
12O8CW1<;C3`1^1Z41Ja3a3a1Z125;c6P1h12683R1g726:4N:0k13A9C5B_43>b11f1]28F5><035130<8Q3D5<f2P3W1NM
g27P1k2^42m1U3NT1S22>N355i9S2i6@:T2j6I^4_2Z12i1A1?U320=@5316:22I75051334@3=6D140411_15:2CA015NLP
11I:12O8CK37<;C3`1^1Y421Ha3a3l2_6HP1k16_1`3V426:4N:0k13A9C5B_43>b11f1]2O5><0351A8Q3D5<f2P3W1NMg2
7P1n1L_6U3NT1S22>N3;XC:o8Io3_2Z12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;
C3`1^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2^42m1U3NT1S22>N355XC:o8Im3_
2Z12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A9
C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2^4P2U3NT1S22>N3;XC:o8IQ4_2Z12i1A1?U320=@538:22I75051334@
3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1Z41Ja3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3
W1NMg27P1k2^42m1U3NT1S22>N355XC:o8Il3_2Z12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:
12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S22>N3;XC:o
8IY4_2Z121g1:61?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3[6f66W9223
:4J3360S14B3A9C5V5>b11f1]2U1><45130<Z3@35<f2P3W1NMg27P1k2^42m1U3NT1S22>N3;XC:o8Ig4_2Z12i111661?U
320==2538:22C575051334@3=64?140411_15:2CA015NLP11I:12O8CK;<;C3`1^1Y421D02a3W1Y2R=6W926:4N:0k13A9
C5V5>b11f1]2U1><451AZ3D5<Il1Y18BJU11==2M1e27P1k2;R42m1b2BNT1S22>N3018XC:o8IQ4_2Z121g1A1?U320=@53
8:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><4
51AZ3D5<f2P3W1NMg27P1]1]1^42m1U3NT1S22>N3;XC:g7W1IZ4_2Z101i13=1?U320=@538:22I75051334@3=6D140411
_15:2CA015NLP11I:12O8CW1<;C3`1^1Y421D3a3W1Y2R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3U11NMg
27P1k2^42m1U3NT1S22>N3018gB@:g7W1IP6_2Z1011g111661?U32048=2538:22C575051334@3=324?140411O1665720
1311162A015?<1LP11I:12O8CH><;C3C2I^1Y421D02a3CCY2`3d4:V4:6W926:4N:0k13A9C5V585b11T1A]2CA><451AZ3
D5<3El19O8BJU1139=2M1DP27P1d1O6;k1I\12m1_22:24NT1S22>N3018\6Dk1Z::_2_6IR4_2DE011g1A1?U320=@538:2
2I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0Z1@3A9C5V5>b11f1]2U1><451
AZ3D5<f2P3W1NMg27P1k2^42m1U3NT1S22>N3;XC:o8IV4_2DE01i1A1?U320=@538:22I75051334@3=6D140411_15:2CA
015NLP11I:12O8CW1<;C3`1^1Y421Ha3W1Y2R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2^42
m1U3NT1S22>N3018XC:o8Io3_2Z12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1
^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2^42m1U3NT1S22>N3;Q7V<:o8IR4_2Z1
2i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13A9
C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S22>N3018Q7V<:o8IU4_23V121g1:61?U320=@538:22I7505
1334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f
2P3W1=@Mg27P1]1]1^45j1U3NT1S22>N3;\6c3W9:o8I\4_2Z12i13661?U320==2538:22C575051334@3=64?140411_15
:2CA015NLP11I:12O8CW1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13A9C5V5>b11f1]2CA><451AZ3D5<f2P3W139@Mg27P1k
2^42m1U3NT1S22>N3018\6k<:o8IZ4_24U12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW
1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S22>N3;T7S<:T4
416Q1859:V2IP4_2Z12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=
6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2^42BZ1U3NT1S22>N355XC:o8Im3_2Z12i1A1?U320
=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U
1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S22>N3;XC:d7Z1IQ4_2Z12i1A1?U320=@538:22I75051334@3=6D140411_15
:2CA015NLP11I:12O8CW1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_
6U3NT1S22>N3018XC:o8IP4_2Z12i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^
1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1]1]1^422j1U3NT1S22>N3;XC:o8IS4_2Z1
2i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13A9
C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1]1]1^422j1U3NT1S22>N3;XC:o8IS4_2DE01i1A1?U320=@538:22I7505
1334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1Z41Ja3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5
<f2P3W1NMg27P1k2^42BZ1U3NT1S22>N3;XC:o8I3_2n]3dV14_2RR121a3_26=MW9505a1:7:406P15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2b4P2U3NT1Q1A10NE
253Y1U1>>_2_2Z10_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3Z71Ja3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l
3DY3X4Nm3P1k2e9NT1S22]135^C:o8[2_2Z10_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13
KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8=_24`i2mV1c@416Q1859:`2_2Z1031Y2?U320l2=07334@3Y1
1n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2X452S5NT1S22]13dC:o81_2c1
`2o10Q1\7Z1`1_3e2n1:=X3Z5_8a12621F0_F_@b2a2B?d1X=U318E<R23D1012j55Z274Z21CaAP2`21m10Q1g8`1_3e2n1
:=X3Z5_8a12621F0FS=^6U2_@b2a2B?d1X=U318R1U1L3D1012h2U2K22Z274I`11Cn3o3b9^7>_11]1`2j1W1g8`1S4Q2n1
:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R211D10o5g3V2P2W2X=b1`2P2Q1c6S2`1_3e2n1:=X3Z5_8a12621F0oV1b2a
2B?d1X=b2B18R1R23B11041h5`274Z21CZ6V;j3`2;0c1Q1g8ANf29>e2@C>71072=B1A1Q1<@[3E41Q14_1b5W1a12621F0
P5P2g9RCP2Q1P1a1a2B68d1>0:3?IF17;1c1FU280041Z1HAS1CL1140n118D000183=BMH1021f4S15T13Q174[1N1Ck3l2
U1b9_5g1S2`2<c1Q1g8ANf2He2T1>710:=BC1Q1MQ4X1_8a12621F0oV1b2a2B68d1^1Y2U7e1CLX218D01183n13DR6`274
[1N1Cn7b9@`2n<c3U6Y\1i?oJ10W@S3b8Y4c2Bo3a1`28a1W1g8`1k3140Q2n1:=X3j=a12621F0fF4j;0W4b2a2=4?d1X@5
18E<R23D10o5n5P2`?8`2hR2Q[115110W1`2j1W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2HR6n5P2`?
Z1`2j10V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R23D1P6n5P2`?]1`2j1W1g8`1S4Q2n1:=X3_<0Y1a1
2621F0fF40R@b2a2=4?d1X@518R1R2H1P6n5P2`?j40`1`2?`1Q1g8`1_3e2n1:=X3Z5_8a12621F0_F65R@b2a2B68d1X=U
318R1R22Em54`274Z21CaAY1`2j10V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2HR6n5P2n=a1X1`2j1W
1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R2HR6n5P2`?[1`2P2Q1g8`1_3e2n1:=X3Z5f4h3a12621F0_F
_@b2a2B?d1X=U318R1R2HR6`274Z21CaA[1`2o10Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2F1R6`27
4Z21CaA3`2j]31Z1`2o10Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2HR6`274Z21CaA4`2f9UT3\B]1`
2n11Q1g8`1_3e2n1:=X3Z52\8a12621F0oV1b2a2B?d1>i<U318R1R2Ha5@`274Z21CaA^1`2o10Q1\7Z1`1_3e2n1:=X3Z5
_8a12621F0_F_@b2a2B?d1X=U318R1R2HR65Z2334Z21CaAZ1`2P2Q1g8`1_3e2n1:=X3Z5_8a12621F0lFR@b2a2B?d1X=U
318R1R2HR6`274Z21CaAX1`2j10V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2HR6n5P2`?l1a2In6o2c6
@l4I]4<Y37Cm3Ac5Y@g5h>61Y3E27JI46X1l6j8m2i1816261U7\7K^1G05l3Q8LAl1X7=831121h1a2In9On1DW2h2Q9Y37
C_4`4Z1aT1061Y3E27JU1j4n1T=f12816250000T7`3o3i2;^:f1EA2R9=83141Q1a2In:]222W2\?C_4^Z161o32R1kFD25
000`A;g9F=X1W1l954o1a25CP6K@j1`84^55k2d5i:mD2m4@a5R5AMR1D9g=?1?^5f2M625000f2S5_1Y1Y1b1S40Fj2b2h4
5d1>]3:Q1]1S416;1?Na25C\D9XEYZ1Q2bAb31625000j7l1n4n20a3b8a4i2S4141La25CP;d1Ki2d8cT1l]11961?]@Y1a
3`9^4f4=831121Na25C<a9k4U:_W1EV18Dd;bL95000?UAd<Ol931121I3a2g\36Gb2a1010Yn3^3?Z2[1k2CO160P1GT2_3
h1BE;b24\102_Y4Y1Q1F]7X1Cb2@X>F0P4Y2d3W6f2V6d5Z2ZR1mZ1W2c@g3F1b2Ob2g2U4Y9b2]J9LVX1oA5Z7d=:B4X18T
1Hl1<;109:I2T=O3b2Ph3i6m2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3
c2Dn3313<b61Y1M>V226P12d2c5OU3NT1Q1c1E253Y1U1>>X6_=]521g2b2AMW9505a1:7:406V1K4D156271g11P1T111P1
015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>k2b2AK1W9505a1:7:4
06V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3m1EDn3313<b61Y1M>V226P12i1Jc6U3NT1Q1c1E2
53Y1U1>>[ILb21[8h<TEm3S1911i9i4RKU=SG[27e1m>416Q1859:P2=b21`i2mV1c@416Q1859:@b2FLj]1e5ZBRBeV1n80
l21Z50n361b2;b2c1_W4110l21Z96:V3b2AMNX8505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNG
G315d7_3c2Dn3313<b61Y1M>e1@26P12d2c6U3NT1Q1c1E253Y1U1>>^1[2]2k3`2110W:S1M1?h2b2AMW9505a1:7:406P1
5K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U
1>>:b2DUR1do1hCP4l1o4]Bj1k3b23=Mg2_6505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V
1037=;0A?T3eB2k3]7GG315d7\32Nd1DDY3313<^1m1X2L1Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1M7>>m3]4P1i?`3b23
=Mg2_6505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY33
13<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>]4^3b23=MW9505a1:7:406P15J0200111;212260171C2P11P1T111
P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>`1b2Ak1
c<3Q1j1o4k6V1`1m2o6k2C:T6aAf@d2n33Z3:Q3k338[:U3Y225d7e1g26m2m1B45T6;HI9[22b2bh3Db2c1Ik_1c9[\1eG:
W2N\1T5@4[11l4h2]1M2b2[e46b2RZ40^70P4;b2DUR1nEeY1hCP4l7R4R=\27b2DUR1do1hC^1a28b2kDd_3J[2l7g4>5b2
nR4a1_4c62b2k_4m3b2DB1j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1T52a3a3R=
6W926094N:0k13A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1Q1Q12>N3;MP62V<:k2S6I_3b21?Gj1A1V1^2
3?d2<13312D=63@140411_15:2CB7NL1N1I:12X1CY4^1mR126094N63=^136:K^5>b11f1]2U1><4221Am1d2f2W5Mg2Q33
^7`7>^1n65k2K87l1DZ1X2T6416Q1859:`2?U3b21F@j1A1V1^23?d2<13312D=63@140411_15:2CB7NL1N1I:12X1CY4^1
mR126094N:l13AZ6>b11f1]2U1><4221Am1d2f2W5Mg2d:`7>^1n65P4i2c3Y21h3416Q1859:P3Q1b21CUP1h2k9o9[1`<T
DSP1i6n1Q3;8T1]3Q5Q1641631K859:5W2k2b26:MW9505a1:7:406V1K4D140040271g11P1T111P1015DV1<;CJ5V4[17=
^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>5b2fR4j=U50;b2c1hV3@hI^91n3:U504b2c
1aZ41Eb2FK0b7jS1b4Z5d?m=e[1R6b4V11j12]2_1a2EEb2FK0aJ2Q62]2gEP<fo1V4;V11j123[6E3b2gT404b2gT40i5Kb
2FgT1mR2?S7K1d5[:=00X35NY21Y2044e4X1U1X2N>b2FVm1WW1aJe100X3^31X2;\:Cb2c100jf1lm1[;W4@h1g1o11168H
k5n16b2e1SP4a6i5U7h3b23=Mk5a1i1505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=
;0A?T3UDNm8:<G315d7\32c2DDT2T1313<b61Y1M>V2241P12d2\5V1T2P1NT1Q1AQ1E253Y1U1>>]4ZE\3b2A4H10R2Fd3;
Y2505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3X?i>GG315d7_3c2Dn3313<g1j41Y16F>V226P12d
2c6U3N?DQ1c1E253Y1U1>>^1:e60e5446m6Q1Z3b2A4H10R2[4;Y2505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ
5V4W137=>2LT3VDk9:<G315d7_3c2Dn3313<b61Y1M>V226P12Q2Bc6U3NT1Q1c1E253Y1U1>>_80e5446m6[3b2A20I101R
9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?T3A`MGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3
NT1Q14^1E253Y1U1>>g>O168:=U16h21m4o2b2A2J10T9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N
?T3A`MGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q14^1E253Y1U1>>g>>2b2nf42b2VP1U2b23=`>5J0200111;2
12260171C2]40151V2W6V1037=;0A?T3RN\1`;2c2DDP4b61Y1M>e1@241b=NV2AT2Y1^?k;L8b20B^Q2_Gb;k>X1Gb21`i2
mV1X1Y7110k74160P1859:i114:Gb21\2XG[NbFk:fNg3X3U1W3l3^9416Q1859:[2?b21P?_Z2mV1W3[=416Q1859:?b21`
i2mV1W3[=416Q1859:[2?b21>Qi2mV1W3[=416Q1859:Bb21`i2TQ1h5W3BY5^7416Q1859:[2?b21`i2mV1c@416Q1859:d
1K>b21`i2mV1c@416Q1859:d1Db21a1d=YZ2mV1k5h51l4416Q1859:4[2?b21`i2mV1c@416Q1859:4[2i2b2?1MW9505a1
:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3>?T1Q1c
1E253Y1U1>>2b2dZ4=b2o1Y;Q2X1_9o=fDS6IkW15Y14b2nj1V^2\<1b27b20Bnh2b;k>gQ1Bb222cGO3?X2Z27dLkS2[3T2
U6i6a1>2b2nH3b2iX2o\13b2hP4]>2b2on3k2b2AMS2h3Y2P1505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[
17=^1T3RNGG315d7_3c2Dk1R2313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>i2b2AMW9505a1:7:406V1K4D156271
g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>e?m53b2
`:S[4S3b22>MW9505a1:7:406V1K42A156271g11P1T111P1015DV1<;CJ5V4[17=^1T35]6^GGG315d7_3c2Dn3313<b61Y
1M>e1@26P12d2c6U3NT1A?FLE253Y1U1>85h5X<k2P2j2b2A2JW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5
V4[17=N?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1^14E253Y1U1>>T3b2=3MW9505a1:7:406V1K4D156
271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>e1@26P12d2c6U3NT1A?c1E253Y1U1>>\2k
2??6`3]7i3m2Oh2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b
61Y1M>V226P12d2c6U3NT1Q1^14E253Y1U1>>j2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^
1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12e1Nc6U3NT1Q1c1E253Y1U1>>X6mB2b2de4Db214n@14UX2jQ1R5]5k:9416
Q1859:Bb214n@14UX2jQ1R5c@416Q1859:=b2c1S1VQ3;l;_F]51j12]2A5b2ZR12d[36;b2]29nc2`Io=Y2W4m12j:2b2Ph
32b2gV41b2Z3b2Y1S19<A1V1^23?d2<13312D=63@140411_15:2C2?7NL1N1I:128@85:8H`3^1mR1250094N:l136:Z6>b
11f1]2U1><4221Ab4f2W5M^1;LQ3<50f67:U7>^1[3o2B\62U4h;i2b2Y1j1A1V1^23?d2<13312D=63@140411_15:2CB7N
L1N1I63128OC;m3^1`Cd1g=26094N:l13AZ6>b11f1]2U1><4221Ab4f2W5M\1Z1d:`7>^1n6^F9b2m6Zd1P:ZOb;`5h:QD3
b2P^1oY26b2PMkCa9X\2Z9>b2d1X5kH_U1Sa1b1RD116Q1e1Kh2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1
<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>RA3b2Um1Qb1Ab21Sm1\L[?aG
P:b6416Q1859:K>b21Yd1VU1mV1c@416Q1859:Cb200[h1R6a3_GmV1g70j8416Q1859:>b21`i2mV1h7j8416Q1859:8b2c
R2eg1g=1BV8B3b2Rf1na28b2c1RW4W1V21d403b2[?_P45b2c1aZ41k5X1b20F0W>^6c3e6o1\B\>Ne108h>k=U>6=I1Z3h1
d?;?`31b1Q2L4N8U1W20T2CFb2B4gDc3gY1]2mL\<]2I1X1ZDa31b1Q2L4k6CAb2GgDc3SY2j>I1dE`31b1Q2L4k6C5b2kS2
_f1X@\62b2m`4P3b2A2J3S9505a1:7:406P15K4D156271g11P1T111P1015DV1<;CJ5V4<N7=N?`2CRNGG315d7X2V1c2Dn
3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g?1i2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ
5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>_F>3b2VR4T2g3b23=MW9505a1:7:
406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3`4aIGG315d7\32c2DDT2T1313<a2P41Y1
M>j1;241P12d2c6k18P1NT1Q1AQ1E253Y1U1>>Y4R5k;e3b23=2JW9505a1:7:406P15J0200111;212260171C2P11P1T11
1P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>e1@241P12d2c6:j2NT1A?AQ1E253Y1U1>>\2[3
]Cj2b2A2JW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?T3RNGG315d7_3c2Dn3313<b61Y1M>V226
P12d2c6U3NT1Q1^14E253Y1U1>>W4b23<0MM9?7]3i3505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5V4V1037=;0A?T3_4_3RFF0G315d7\32e1MDD[1HT1313<b61H@M>e1@241P12R2Ac6:j2NT1A?AQ1E253Y1U1>>\2]1m
1?P4W=d1Ld3b23<0MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG31
5d7\32c2DDY3313<b61Y1M>e1@241P12d2c6U3NT1A?AL4E253Y1U1>>\2[@o4b23=E7X2?U320l275051334@3=:781406P
15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V4V1037=;0A2<T3a3R=6W9h1;i113A9=315V5>d19\1o12
:U1><631>Dh2@313<f2k31Y1M>V2241P12d23_6U3NT1Q1A?2>E253Y1U1>>V@:o8P5b23=E7X2?U320l275051334@3=:78
1406P15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V4V1037=;0A2<T3a3R=6W9h1;i113A9=315V5>d19
\1o12:U1><631>Dh2@313<f2k31Y1M>V2241P12d23j4d1U3NT1Q1A?2>E253Y1U1>>V@:o8`3b23=MW9505a1:7:406P15J
0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2n
49Z1U3NT1Q1AQ1E253Y1U1>>_3b23=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V103
7=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2n4d1U3NT1Q1AQ1E253Y1U1>>3b2SY4^<7b2c1eV3iP13m21h2
b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2
c6U3NT1Q1c1E253Y1U1>>`B3b2jT4X42b2a`4j2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^
1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2P5b1U3NT1Q1c1E253CEU1>>eEi2b2AMU2Q7505a1:7:406V1K4D156271
g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253CEU1>>8b2=S10
2_Y4g3j45b2a102_Y4n2b2AM000T9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2
Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g>O1=o2b2A2J10T9505a1:7:406V1K4D156271g11P1T111P1015
DV1<;CJ5V4[17=N?T3RN:<G315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g>O1@b2HH0Sf1Bj7^Ge]
11i5Mi2h2c1`3>b2@3L0WQ1Z9Yf1hCP4Q;i5e;0;b2^2nP1Gf8a2cFc8b4W2eU12b2jV2@b25]10W1m2i21TY2m2TY1V>168
H6b2d1`Z416Q1Ib2EL00`M1R21R4ZBdd1XG\8168HD@6]4:7\1Ab2c10a3nI1R21Q40ZBd`1eS116Q1W6Eb21a1ng2mV1P:2
:U11?\4416@@859:Ab21a1ng2mV1S:`11l4416Q1859:7b2c1]a1i_1YY11`95b2c1aZ41?;b2FMc=P[3kA16Q1o2l12b2U^
4<b24AJ0[Y46Y1Q1d2V3l26b2c1aZ41m1]22b2Y^46b2a10fZ3kN[5l3b23=2J30R9505a1:7:406P15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?Y236?RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q14<Q1
E253Y1U1>>V1`>168HT4g3b23=2J4R9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=
;0A?Y23FRNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q14<Q1E253Y1U1>>g?16Q1Ab2d1a7Q6[FWFZ>POPA\
<^516Q11[1a1Eb2DOa7cIi236WT1WHhCP4\<^516Q11[1V1:7b2d1_o3P;16Q17b2d1jo2eZ116Q17b2d1cj3l?16Q12b2[k
2V3b297MW9505a1:7:406V1J0300C156271g11P1T111P1015DV1<;CJ5V49Q17=DI`1c1V?k>GG315d7_3c2Dn3313<b61Y
1M>V226P12d2c6U3N?DQ1:80N883253Y1M7>>8b22^10bY4U6c3a17b22h[431Y592b2o[42b2dc46b26n@14Z^3Cb2Gj11j
Bc3g>[j1j>KR1RH1b1Q2L4k6C4b2[U4W2h;2b2`T4=b21`i2mV1c@416Q1859:h2b2AMW9505a1:7:406V1K4D156271g11P
1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2X5Z1U3NT1Q1c1E253Y1U1>>m2b2A2J3S
9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3N
T1Q1c1E253Y1U1>>g?1f:i2b2A2JW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?T3RNGG315d7_3c
2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>Bb21b1mg2mV1d;16Q1c3416Q1859:Db21b1mg2mV1d;16Q1c341
6Q1859:S31T1b21`100mg2mK0i:4k1T1L:V1=5X1m37116Q1D^1_1416Q1859:LIb21a1h\1U[1mKj:4m3:d1^1d2b11l441
6Q1859:LDb21c1l^1oX1mV1U6e3W5_1416J6859:U3>b21c1lg2mV1c@416Q1859:=b21`i2mV1c@416Q1859:?b21cV2lBm
V1m5e:416Q1859:Ab21a1ng2mV1m5f51l4416Q1859:>b21`i2mV1m5e:416Q1859:Ab21`i2fP1V6c@4162N8571:U3Db21
BUR1gf1l8hC4k3V6c@4162N859:9b2DUR1do1hC4k3[GU5Db21CO\`2_7PEfA5m2e=416Q1859:b1?b21>T1lg2mV1c@416Q
1859:2b2=4b2cOZT3YB1b26b2a?k7^E_X3K6b2]Gk>R=\k1]G?b21`i2mV1m;i3K416Q1859:>b21`i2mV1g?K416Q1859:;
b2\V1^8Pj10e408`1iAZ97b2DUR1do1e2RAP4Ab25bK8Z:n5c7U520k\1]7b??l<R713b2ig2k@=b2TV17Y6Ul10e408QCR<
0T39b2DUR1do1hCP4fA1U43b2\GQ22b2iQ2Db21W2Xg2^1W=l>Y50n3c@416Q1859:L>b21`i2mV1c@416Q1859:L2b2XHS1
b21dDX30Y3`5c4h:c8U@_;o4^1R1R1HDBAd4\GP4B]9U7416Q1859:2Gb21`Kg62Q3Rd1]4^6h1dIB_3S=416Q1859:2n2b2
AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3Z8T3a:P8GG315d7_3c2Dn3313<b61Y1M>V226P
12R2Ac6U3NT1Q1c1E253Y1U1>>j3]2PCh2b2AMW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3^L
c1GG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>m2b2AMW9505a1:7:406V1K4D156271=Y11P1T11
1P1015DV1<;CJ5EJW2=[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>c8o<d3b23=MW
9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ22V4V1037=;0A?9j2n?S>GG315d7\32c2DDY331
3<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>k7^17`3b23=2JW9505a1:7:406P15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>Z9g3
b23=K13S9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DD
Y3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>k9k516Q1X8R1b3b23=K13S9505a1:7:406P15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E2
53Y1U1>>g?14b2\6k`1P8@b21`i2mV1`9R7416Q1859816Ab2^T1b:;T1b82_?m>Z3V4A1`8?n>A2b2]Q46b2i>fCme1^@iO
3b2Vg1jm17b2l2aQ1gBbMZT1b92b2k[32b2mT2?b2FcJ`:V=i5U@YO?RHd94Y89E3b2kU1hT3k1b2F^1339U4\@]36<H?:Mj
1[1e3_5S8l2`7R2X6^3\8k3`4[1?=AV1P1^1W1n6?Z7`18\1Y2W2S4<^1No1n1k1k1LR:1@^1694b2H``1[8Ab2@[:mS1;_6
U3Z1k>m8\9]8[Lb?j1<Y15b2?XH3`j3o2b2AK1W9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3T4
mIGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>R4e1l4k3S895b2`P4c>n3D>b21in1fJmV1c@416
Q1859:Cb21_E2fDk2X1Q[1mV1_5S;416Q1859:2b2Ri1Cb21`i2Z9R3iDe5_3h1a1h9416Q1859:Ab21c1[Q1`f1mV1_3k9W
3416Q1859:Mb21a1eb1T30b16h=_BTKh;k2KIW10i51l4416Q1859:\1?b21Vo1aGg2mV1c@416Q1859:Ab21`i2mV1b67Z1
W1U7416Q1859:>b21dOki1mV1c@416Q1859:V3b21?MW9505a1:7:406V1K4D156271g11P1T111P1015D:K<;CJ5V4[17=^
1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>R4_3R37h9416Q1859:S3b21?MW9505a1:7:4
06V1K21D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E25
3Y1U1>>R4c@416Q1859:2b2c[42b2]13b2]1gg34b2R_1`b2o9e3b2BG2f1;51e320=@538:22Q1<1334D=6D140411P22CA
W1LP11I:12O8C;<`3^1Z41P;f1a<V526:4B;:g107AQ68>b11=f3U1><4131AU4<f2b1]1W1NM\1Z1T4_6Y5Q1T1>X15T7F9
4?c2O2U1e4n7MR2m2b2Z12f1A1e320=@538:22Q1<1334D=6D140411P22CAW1LP11I:128F8CK3Y3^1mR126:4N:g18AZ6>
b11T4U1><451AU4<f2P3W1NMg2T4_6`7>S1:V2S6S4n@4b2]1gg3cB2b2hH3b2]1kQ23b2]1eU42b2gl33b2]1R^3R4b2W11
2g12761?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926094N:0`1:3A9C5V
5>b11f1]2U1><4221AZ3DBf2W5M\1Z17P1]1]1d448U16U3NT1S22>N3;\6AY<:o8IY6b2AE1j111661?F^2204:;Y1=8750
513312@3<03230?1120411H4116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D]1Y2F3a3CCY2W389M0P3::5P10IX1
0=<:6W3o526094<4<:0I24>:3A9C5V585b11f18T2U1><4221Am1\1DB3b29R4JM1Db1=7P1d1V1Q3b14<X1R2<784NT1S22
>N3018\6An1_6V2c1:Hf1_6I3b2f1m[4:b2BS1eV1d1P\1W2^`1j4g5;b24CP6[_12m[1P?f7QN1Db2SISD4X6Q2W2o2l5^1
Ia=LV1dDY93=n;06b2^MXc1Z@X@P<W1b2Hk<l2m2P1[2j12l1^3MT21R4fK]177X1b@XHb24184281@055Y8f9V7`4\1Ab2G
gDc3SY2h=Q1I1UI1b1Q2L4k6C?b2GgDc3SY2j>KUI1b1Q2L4k6C@b2GgDc3^k1d=j>KUI1b1Q2L4k6C?b2GgDc3SY2j>KUI1
b1Q2L4k6Co1c28>U4h47Z61@m6e3a5HV20Q53V4Y4\1Y1l1B4?R1Z1R21S3[581Q17@71A>>o1:8^7h178?P=1^3g<\2g1B^
5j5h1l81i5h2<c250_1]6o814cAmR1o?Vk16c2WP1R3WR1R[2>?c2ie1W9_6o5_4R7BmLEhD`6>^37Cc2885T7\8M]<m4h;e
E0l9_6U>i4h1R:UB?c283l?g1h<`5Rf1Z8_>^6\2R=T3W61c26c2AlKni2U9jA4c283l?5c283l?bW32c2<6c2lCiD]6]:WZ
13c2hFhT39c2GnBf5\7T;QGjd1`B7c2^AWc3\30c;W38c2Y@WC0e\1da11TBFc2A5dCV29n9k2PGg5SI[1j1m25^19[1oAm1
fCY4Oc2A5Y<A\2]1^1^1`2^7j8k19h<e3;HWI[6i2g3X1c51k1X8^Ha1g2k77c2GP[2Ri1_:=l35c2GST4T;`32c2A3c2AV[
2;c2A5VD^23\S20V4I\Z1Cc2AJfb1T7mGZ1]6V4Aj>9X4R8^3k1[5`1k2Hc2AQ2o@T3>kLZ5\6f7\Ce70AD<YHS2W7?P1k2i
2G2c2md4<c2`109bAP6]5aj1kI@WGb;X1c2m1Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21C
aA:c2YY1P<e9gg1\2^9S1Q4b;5c2Xg1Z1o2_Y22c2SU43c2]e1e_22c2QU42c2QR22c2WU43c2\HXH2c2U73c2X[1_51c23c
2Uc20c3c22=1KW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3aM@GG315d7
3X32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>U:]=i2c2@00KW9505a1:7:406V1K4D156271g11P1T1
11P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>5c2Bnh2b;k>a3c
22=1KW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3
313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>i4h56c2Bnh2b;k>TB>c2B^>5YZ2b;k>k>2X1c35^906c2A0nh2b;k
>5c2Bnh2b;k>`3c22=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG
315d7\32c2DDY3313<b61Y1M>V2241P12d2]5U1U3NT1Q1AQ1E253Y1U1>>c91c2@c20`i2mV1I0V9a6416Q1859:j2c2@MW
9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3N
T1Q1c1E253Y1U1>>m2X;^7l3c22=MW9505<T1:7:406P15J02001001;212260171C2P11P1T111P10151BV1<;CJ5V4V103
7=;0A?T3RNGG315d73X32c2DDY3313<b61Y1M>V2241;D2d2c6k18P1NT1Q16:Q1E253Y1U1>>m2]2P4`2T9S3Oi3c22=Mg2
_6505<T1:7:406P122J02001001;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3WGj6GG315d73X327[2DD
Y3313<b61Y1M>V2241;D2d2c6k18P1NT1Q1AQ1E253Y1U1>>\9g2c2@MW9505a1:7:406V1K4D156271g11P1T111P1015DV
1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>1c23c2hl1\b2Bc20[1Qa1j4
i6]KmV1o3c<416Q1859:Y1c2m1Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`2154Z21CaAAc20Tl1[
MUMg9d3T1i;416Q1859:>c20\g1SR1mV1c@416Q1859:>c20`i2mV1P4b<416Q1859:@c20V?gY1aP1mV1c@416Q1859:K=c
20`i2mV1c@416Q1859:Cc20`i2eU1W1Y2]2V41b7416Q1859:h1>c20`i2mV1P4b<416Q1859:>c20\P2SImV1c@416Q1859
:=c20`i2mV1c@416Q1859:3c2TT4[AKc20lS1eDmP1mV1k1A[20d2`1Jg6416Q185923361_13c2Ad:4c2Aib1Sb24c2kS1j
W1f93c2kS1jW1e1c2GX3^4d3a2M^2b2Y35P5b3e2S8c4R1`2l1R1g65[21`4<0j2e1a3S1d57M<9c48^5Q30A=P1S1<Z6S>c
6[2C`3P5W1c2GR3R1k2Q48T10a3V1l55\2`8i:a5g1EE61X9b46j2@A^2e8j1`=88b2m2aHo20d1c2GNX1Q35O19R2f4;k1H
>5g1]E]4V8E4V1\4Y1Q71b1@H4R136HR1e5LX2=T171<^3T2UE`3U7R7c=1l3c23;7W2\42P2C8H^2V2OAa5IV16ELKHP2T1
L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1]4n244>9f1E868f2Cj2;AK37K83U6S4k1R1T1:@7`1BP>;NT2k6:f2
50g1S2o1Im3a12=I11P1@A5>3662R1;H2F3[1c2Gk6DU4U3P1H>h9`1P6a9S85;Q21T1o;1b1a2a1_2d3R18MQ1b17Y4eQ1l
65Q4e14m1i2n21\5c23;7f18Be1b25Ed1o2OY1o1R215B\18872626==7X1=2Q1JB?V14J1=F50Dd1@2<6L2>0f1k3P3d1_4
N4ER13j2R2F8P1DM85f2Z18982;17W1o1j16V1h1C8U1=MD4O11593724<d;=2H1=1@;:f11Md4]8\1l1J>`1@P36C6=C6f1
H=K=06W2b17DS1Al1?W10612=4D4=A5:AD3147<_26T1c24<X3a19OLC7X2W3]3l:aAm5l1:21R39g2Df7R<0U3S9_8gLo1d
:g1d25c4c2?7<V2NT11AH=N=:V2NG0;5\2FS1g1c3o2f2P3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4T6K1g4_19X1
37R10612W164<ACA417297>5:=V12Z1c189Y1IP1AY1P1F2>A5NOW1d11IQ1[1U130l2d2Eo11188319T1W1c1]1C05D[1J\
32n3P2]30c13Y1Q2a3c23C7[2`5d1V159;H5<67V1C10214;67G2K1Gm2@1P6a1[3R2]2;K3;GJhFA3W22m1c7:[1411a14^
1T12GN8GA`18JLY1I2Y15Y1P15@S1Q5Q1K3HKH`32R2e21S2=b2W41Cg7n138f17=C0U1CZ2<^6k2c2G7[2NT11X5K159T15
D6m1447BG2X1Z3@[:g2m4Jo1_2Q;T:P2a6X13Z108f1NCP1297a25Z15P2Y1I22\1@Hg1>70;IS2S2Q1KL>U1Q3>U2e21`3c
1m4i6l231W3U4<3_23Ic2G90Z3W;d2]1X1S1W7eV1gCY@j1P1LY4e2`5231g5j?e1c23C351d4i2P3V1V4g7;S38d1V2I;ER
1;S1C28nAn62V3W4S5X3^2g82b6Q1:V2e6Q14]4^111;8R3n6_1e?Cc2G;_:o:9__1cDj10j1Q1d1\2l16jN0i==c2G;_:X3
`g1_GV44k5lFh5n9Q1c2Q1[3b23?Z91b8`11d5d1g61i>\4S3_3_@f1T1c@j3Q6j1Y40U1234k1>c2Q1R1P6CS>n9c2[HjV1
H]?W6SE6c2Gg^1fY2T7ZB2c2G2c2G7c2GcS4Z2S8Y2U16c2GcS4Z2S8Y28c2Gmo3e3Z2S8Y2U1:c2hCh?P>h5ZGe9fC_>[1[
1c2m1Q1g8`1_3[1Y1n1:=X3Z5_8a12621F0a=AkHb2a2B?d1X=U318R1R2k6`274Z21CaA2c2fd3P3c2G70b2884>E13Mn3h
2;8i1814100:5<5Q5MS3V=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1Q1W5^4=]3;3;c14<56i12A>@:S1[;i9d3Y=X
1:1m36K;Y6e1S1b3f44c2cC1P46c2cC1R3MLFc2WJ`8b5d1R2e50m1mI_3X3a12T2Z2a7eT1m3j16i6S1c2R?P10511f1`5m
2o2S5b5d1R2e50FV1o2i1SE_3j42T2l9NfS1k1l332i6a3l4c2?F0Q2=?F[22204:e1=8=073312783H@1:11M1865:05118
E15094[1P1K:]1>4W1<;C3o2R2P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1Z1=;k13KC5V5>EL1=7P1R2:CA><:123
7;Nk16DF=Q1R19OR3JQ1Bb1EP1k2W2]7NT1S22]13m=k14]371321o8Y2c2Gm1T6C22Cn?`8b5d1UW1X3d1m1K5S12V3850;
A34U13I@249Z52512JB:3@K8@630]5022452X1=W18R1]5<>f4Nd3m3Ia22o1c2W4F^28:e1=O33<83f13O8<:05118M094^
8o2\:]2[7K7H0R20=:1:6[F;h1f1Nm137Z1k1P2T2Z?XKk1b396e4c2G70b28812>4@13MICe1=<B33<83S1;611O8<18004
100815<52094^4MQ31m2X:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1Q1W5^4=V2;J;3;1a14<564d1
2537>@:S1GP2T2]6l8Ld3Y=X1:1m36K;Y2k1S2^1626Ib3f4j4c2F078W14=A1V1^23?d2<13312D=63@1404112\15:2CB7
NL1N1I7212K29:8V1R3^1f:MP;^6d2S326094841>:JI73AU2T4>b11f1]2O5><42213=b4\1GA_1JB=26@P15?7g2^3Y6KU
1H2W2:c1R14>^1g3>9LL1AR1S11]60Q219P1155k1L4U141P3]2<6Y1c2?607nA_2S2_1a2h9X3]Ho<j5V>h<Q2Kj<81AP7Y
2R21Z115Q2L4Q136Q1Z1C]2CMc2?607^DS2_1QX1o<QDj>KU=b7Y2R21Z17Q2L4Q1n1HC]2CEc2?607^DS2_1SY2j>KhD\41
b1Q2L4Q1i5CIc2A407^DS2_1dn1^:T=e1Kc?T5\41b1Q2L4P3d1U2CDc2A407^DS2_1SY2j>KUI1b1Q2L4]4]2CCc2A407^D
S2_1SY2j>KUI1b1Q2L4k6CCc2A407^DS2_1SY2j>KUI1b1Q2L4k6CCc2A407^DS2_1SY2j>KUI1b1Q2L4k6CFc2A407^DS2_
1SY2T=e1KUI1b1Q2L4]47U2CCc2F0fDc3SY2U>DKZ3h1QD1b1Q2L4k6CFc2F0P4h=4g2l2FSj1n>0j>KUI1b1Q2L4k6C[1c2
m1Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274I>Q11C_7Q:=c2G91e4i5l:k3U5jV1`\1\>Y?2c2
\I4c2S`1f9\^2c1c28d1Q1g8`1P3>e2n1:=X3Z5_8a12621F0_F_@b2U1[1B68d1X=U318R1R2k65a1H74^1K1CLl:g5_5a1
c28d1Q1g8`1P3>e2n1:=X3Z5_8a12621F0_F_@b2U1[1B68d1X=U318R1R2k65Z274^1K1Ci;g5_5k1c20k10Q1g8`1_3e2n
1:=X3Z5d7Ja12621F0]5_P1Q1b2a2B68d1@g<U318R1R2k65Z2721Z21Cc6m:e5416Q1859:?c20`i2mV1P4b<416Q1859:h
12c2em13c2_Y2T]12c2mb43c2A\n26c2AQ5^^1fCR1Dc20@Q5`<l9aIj2\7eImV1c@416Q1859:2c2cm3\1c2g1W1X8>`1S4
Q2n1:=X3`1U9S3a12621F0fF4S@b2U1[1=4?d1X@518R1R2k6n5P2a3n;W5;c2Aj8l30R2_\2Z4Y9ZM]:6c2GTk1Z\1_De=3
c2gl3e=2c2gV42c2l]44c2Y<^4oQ36c2nLZ9Pc11o75c2e[1QNd4W[14c2a1[Z1TZ3V1c23[100]A_9^:1>a3SV1n?Q1fOV9
2216131025>2201Bk2g3o1B6ANc2AM00T30e>Y?m13V252ZJ`?X>3k8eR122:0M50f8AB2c2aY4]1c2m1Q1g8`1_3e2n1:=X
3Z5_8a12621F0bQ1\5b2a2B?d1X=U318R1R2k6`274Z21<6aAi3011c24c2^]2i3a3<c250m@14l@22P1Zc1j<>c250:b@14
FPT2bd1W48013c2di3l6=c2gW1l2iH`8H[n1JAi826P1j2c2@MW9505a1:7:406V1K4B1156271g11P1T111P1015DV1<;CJ
5V4[17=^1T3NSEo7GG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>4c2bo2W5f2=c2AN09bAP6]5aj
1kI@WGb;Jc2SE]3k15FD_2W2S33f8M[6FY2m;k5W;R7nE3f1T7_Fg2=c28V?Ico2m1T1Nd>`77c6[28c28V?Ico2WJ7o8Ec2
R5h8\6`3?aR1R2iR1d4i3h:S4h3La67`7V4d2[27c2b]1id27_78o87c2XDf7\V37`7W97c2PQ2oa1\36g;`>i1c2l10Q1g8
`1_3e2n1:=U24Mj1_3]6Q2a12621F0]5n9Q3j28\Ab2<T2B68d1X=U318R1R2o5KW1X174Z21Cl9d7W57b1c2m1Q1g8`1_3e
2n1:=X3Z5_8a12621F0V6hP1b2a2B?d1Z:o1MCAo118R1R2k6`2154Z21C9W;o5W5g2g1c2m1Q1S1:i4S1Z1`1_3e2n1:=X3
Z5_8a12621F0V6X@_@b2a2B?d1X=U318R1R2_3_2K^2174\1M199[1U:o5_5_2R2c2A[1Q1g8`1_3[1Y1n1:=X3l4=_8a126
21F0U5o9KKi@W5b2Ke1B?d1j9]3U318=DU1Lk6`274>:BM1CV2K1j6m2k1n1HW5[1h29Z2c2G0[270279n5`3Dl216JDk32Q
1T1i5?V1@`2`1m166;QHR107d4[56Y1B9C>\4o3i1B3GR1m3313g1b2l1S1f1V314131N^6U5P2mD7Q12o1=c2AQC13]3Yd1
Q2c42f1iQ1e5f1c2GU1Q1g8`1_3e2W1F:=i1^1Z5m2k40Da12621F0T;`3L\Gb2a2B?d1U=2LX218R1R2k6`274De11CP3:U
>k1c2GU1Q1g8`1_3e2W1F72=i1^1Z5W2a50Da12621F0T6o4`3`?h8h1I_1Q1B?d1U=2LX218R1R2k6`274De11CP3:U>V8W
2c2GU1Q1`6g1>8W1Kc2`1T1<JF:=8EJP1=M5<^3:_8a12621F0c98MQ3X5W3^4R<b2GES1B?d1X=U3180Q1R2k6`274Z21Cb
3Z2_3a1a6[4e1c2m1Q1g8`1_3e2<J<972=NJP1=Z5_8a12621F0T6Lj6RIb2a2B?d1_<HU318R1R2k6<S274Z21Cb3n=3c2A
5:c2AY;nDl<2aIEj1kl1;c2ASEi8R?e2a2U1P3iAl[1<d2`i2mV1c@416Q1859:Dd2a11lg2mV1X4[71\3IE416J6859:=d2
c1lg2mV1c@416Q1859:Cd2c1]f1^Q1mV1W3?8j5W5_1416Q1859:@d2c1lg2hGT?W3Hb<416Q1859:Ed2U]1Q2]5a4e>U9\8
TKh;c@416Q1859:R1E=d2n\1a\1mV1c@416Q1859:<d2`i2mV1c@416Q1859:=d2`i2mV1h9j6416Q1859:Bd2YIfD6gK1^?
U=gIc@416Q1859:>d2`i2XQ1d5a4Q<416Q1859:=d2RJ]o1mV1c@416Q1859:=d2U7Zb2mV1c@416Q1859:=d2`i2mV1n8d7
416Q1859:=d2Ra1]X1mV1c@416Q1859:?d2o]1`[1U:S1cKc@416Q1859:=d2`i2U:gLc@416Q1859:>d2[g1W4lMmV1c@41
6Q1859:=d2gi1hOmV1c@416Q1859:=d2`i2mV1^:T6416Q1859:>d2`i2mV1o6c9416Q1859:^1?d2a\1\8aT1mV1h9j6416
Q1859:=d2`i2mV1c@416Q18319:>d2Xm1\:jAmV1c@416Q1859:Ad2T5h^1\CUBmV1S2_>416Q1859:h1=d2`i2UMg9c@416
Q1859:>d2Ue1g:bImV1c@416Q1859:<d2`i2mV1c@416Q1859:>d2`i2VLf:b4P<416Q1859:=d2`i2VLf:c@416Q1859:Q1
d2a11dZ1a<S?X1X@mV1k1W1C@<H:Y1>k2U11\3X16416@@859:Bd2c1dZ1T:aAW1X@mV1S3_=416Q1859:<d2`i2mV1c@416
Q1859:Dd24n@14UX2\=`IS2_>416Q1859:Z1=@d24n@14UX2mV1c@416Q1859:@d2U6Of2c_2mV1n1d>416Q1859:?d2U6Of
2c_2mV1c@416Q1859:>d2ed1jT1mV1Y7Y9416Q1859:@d2W_1XZ1mV1_5e2R2Z6416Q1859:?d2a\1B[\1mV1c@416Q18319
:=d2`i2mV1c@416Q1859:U3>d2`i2mV1a90P7416Q1859:=d2je1eS1mV1c@416Q1859:=d2`i2mV1c@4141Q1859:>d2ne1
a5oMmV1c@416Q1859:Cd2gC[L\Y1g70QKR4b6P:416Q1859:^1n2d2U10=Q2?U320l2=07334@3Y11n15d115k1P1K:]1CW1
<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DBf2W5m3P1k2e9NT1S22]13`7P1j1o6BS1@:T2?_1416Q1859:V2Ad2
`i2l>PH]2Q6n1d4_1416Q1859:=d2`i2X:dLc@416Q1859:>d2en1jJmV1^:T6416Q1859:?d2`i2VLf:c@4160P1859:k1=
d2`i2mV1d3n<416Q1859:Ed2c1Qk1jLgV15S2S1\1V5Bd4_1416Q1859:Ad2c1lg2mV1W3W5[1BT6416Q1859:>d2[U2TDmV
1l4f;416Q1859:<d2`i2mV1c@416Q1859:?d2`i2mV1m1Z2d;E416Q1859:=d2`i2mV1k2g=416Q1859:?d2`i2mV1_5Z1c3
T6416Q1859:>d2`i2mV1j6c3T6416Q1859:Ad2Wn1b8eBmV1h9U4d2416Q18319:Cd24n@14RS1k9UCP8mV1c@416Q1859:B
d244i@14fR2^5mV1c@416Q1859:@d2]`1RY1mV1g3]4W1U7416Q1859:@d202e^1fZ1mV1[=W3416Q1859:<d2`i2mV1c@41
6Q1859:=d2[T2TEmV1c@416Q1859:<d2`i2mV1c@416Q1859:Ad2_P2T9k?mV1h3h50P7416Q1859:=d2`f1oR1mV1c@416Q
1859:Ad2nj16ZNmV1_2X1h5Q7416Q1859:=d2Tf1[S1mV1c@416Q1859:?d2o\1HY@]KmV1c@416Q1859:=d2c^1lZ1mV1c@
416Q1859:=d2ck1lMmV1c@416Q1859:?d2a1ng2mV1d;1l4416Q1859:=d2TP1[i1mV1c@416Q1859:Bd2`i2\6XP17Y2e2h
4j6416Q18319:=d2`i2mV1Y2Y>416Q1859:Fd2b\1Y1\1b1^8[4K^1]ImV1\4k5Z6416Q1859:=d2`i2TKh;c@416Q1859:=
d2`i2mV1j3h<416Q1859:>d2`i2mV1j3f5Q7416Q1859:?d2`i2TV1@7c@416Q1859:R1=d2`i2mV1k9g6416Q1859:>d2^e
1QT1gV15c@416Q1859:<d2`i2mV1c@416Q1859:Ad2dP1jOPImV1\1P1T2P<416Q1859:?d2mK]S1TJmV1^:T6416Q1859:A
d24i=T314UX2mV1c@416Q1859:@d2VBl_1\GjKT5m5c@416Q1859:Bd2X[1Q@o?P;T3mV1o3S;_1416Q1859:>d2X[1W^1mV
1o3c<416Q1859:=d2`i2mV1c@416J6859:=d2_f1PS1mV1c@416Q1859:Z3d24:MW9505a1:7:406V1K4D140040271g11P1
T111P1015DV1<;CJ5V4L>7=^1T3V@b2X;GG315d7l2Bc2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>R4k1g>4
16Q1859:V3d24:MW9505a1:7:406V1K4D140040271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7l2Bc2Dn3313<b
61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>R4c@416Q1859:<d2`i2mV1c@416Q1859:>d2`i2mV1]2`1d<416Q1859:=d2
`i2mV1a9Q7416Q1859:=d2;Ti2mV1c@416Q1859:=d2`i2mV1S?_1416Q1859:>d2`i2gV15^:T6416Q1859:@d2c1lg2mV1
k9Bd4_1416Q1859:>d2__1PZ1mV1`7R9416Q1859:?d2dP1T?fY1mV1k1g>416Q1859:=d2`i2mV1`3R=416Q1859:>d2`i2
mV1d3[5b7416Q1859:>d2dOY=a\1mV1c@416Q1859:Ed244i@14QIVJ]?^5S=iIc@416Q1859:>d2Clh2mV1c@416Q18571:
=d2`i2l>PHc@416Q1859:Md2FLj?k]1UJdFQ:`44`1h92R40:H_10316Q18319:K?d2[U2TDmV1`3E\<416Q1859:=d2`i2m
V1V4\<416Q1859:Cd2ZU2UDmV1A0Ia7d7416Q1859:Z1==d2bd1mT1mV1c@416Q1859:=d2cb2l6mV1c@416Q1859:@d2`i2
nDB[A^:d4_1416Q1859:@d2Re11[T1\U1`1c@416Q18319:=d2`i2mV1Y4Y<416Q1859:?d2]g2R2mV1m1o=E416Q1859:@d
2`i2eU1W1Y2d6R1a6416Q1859:?d2`i2mV1]2V2S5j6416Q1859:<d2`i2mV1c@416Q1859:=d2@oh2mV1c@416Q1859:?d2
`i2mV1i811e7416Q1859:@d2Y\1nBBdIST1i2c@416Q1859:=d2Xo1WJmV1c@416Q1859:<d2`i2mV1c@416Q1859:@d2cKi
P1e3\ImV1n1d>416Q1859:>d2Pm1P5^GmV1c@416Q1859:=d2`i2mV1c@416Q1859:FAd2\P2SITQ1o4HT9^7416Q1859:S2
?d2`i2TQ1o4HT9^7416Q1859:>d2]d1k9VKmV1c@416Q1859:?d2`i2mV1e>m1416Q1859638?d2c1lg2mV1`91P7416Q185
9:Bd2\h1W7\2^GmV1X:j4_1416@@859:>d2do1kImV1S?_1416Q1859:@d2`i2mV1g3m1U4W5_1416Q1859:Ad2`i2mV1g3h
3Ed1W5_1416Q1859:@d2`i2mV1`7N[1W5_1416Q1859:=d2lg1cQ1mV1c@416Q1859:<d2`i2mV1c@416Q1859:=d2`i2mV1
P9b7416Q1859:>d2WW20WBmV1c@416Q1859:>d2__1PZ1mV1c@416;E859:=d2VBYW2mV1c@416Q1859:>d2dIko1mV1g3k<
416Q1859:=d2dIko1mV1c@416Q1859:@d2`i2mV1M0Lj5l8416Q1859:>d2hb1gV1UKg;c@416Q1859:=d2Vd1YU1mV1c@41
6Q1859:=d2Qo1^JmV1c@416Q1859:>d2ZU2UDmV1n1d>416Q1859:<d2`i2mV1c@416Q1859:=d2`i2mV1h3j<416Q1859:A
d2Td1X3i1g=[2T@mV1c@416Q1859:>d2`i2mV1`3P6Q7416Q1859:=d2`i2mV1k1g>416Q1859:@d2\g1R9PIUMg9i4i;416
Q1859:@d2b_1j7n1o;SDmV1c@416Q1859:Cd2W^1U9V=Z5`?mV1S2d2j;416Q1859:\1@d2i^1Hi9o;SDmV1c@416Q1859:=
d2oe1`S1mV1c@416Q1859:>d2i`1fX1mV1n9d6416Q1859:Ad2Ze1W2[2aOmV1d3P2m:416Q1859:=d2`i2mV1`7R9416Q18
59:=d2be1mS1mV1c@416Q1859:>d2km1dKmV1c@4163M859:=d2`i2mV1_8S8416Q1859:Kd2b1d`1XW1\V1:04Q2Nc816J6
S2_1416Q1859:4[2>d2`i2mV1]2e<_1416Q1859:Ad2`i2mV1k1l3Ib1W1U7416Q1859:?d2TP1[i1mV1b6j2U7416Q1859:
>d2`i2gV15X:Z6416Q1859:@d2`i2mV1W1`3R5BT6416Q1859:Cd2ic1X8Y8R=@]3Q4mV1S?_1416Q1859:=d2^KQn1mV1c@
416Q1859:=d2`i2mV1d2n=416Q1859:Kd29W1^4g3@Y\12ZM^5l9b3]IP3c81l4416Q1859:`2DDd298UR1Xa1^5l8hCY2f1
V6c@416Q1859:=d2bi1mOmV1c@416Q1859:?d2h]1JlZ1mV1Lf?416Q1859:=d2`i2mV1k2g=416Q1859:?d2`i2mV1Y3Kj4
b7416Q1859:>d2`i2mV1Y3[5m7416Q1859:>d2Rj1]OmV1c@416Q18319:<d2`i2mV1c@416Q1859:?d2FV@bX2mV1Fl?416
Q1859:=d2m@bX2mV1c@416Q1859:=d2`i2mV1n3d<416Q1859:=d2`i2mV1_3S=416Q1859:=d2Qd1^U1mV1c@416Q1859:=
d2i]1f[1mV1c@416Q1859:>d2dh1kP1mV1n9d6416Q1859:>d2h9\U1ZZ1mV1c@416Q1859:<d2`i2mV1c@416Q1859:=d2[
]2T<mV1c@416Q1859:?d2`i2mV1k1T2b<4160P1859:Ed2`i2\U1`1A0b2Mj90c2416Q18319:Z1>d2`i2mV1M0d?416Q185
9:Cd2dP1i1S1@^@S3iQ1mV1n1d>416Q1859:Ad2V?gb1aGmV1j3i7n4416Q1859:U3=d2nQ2aGmV1c@416Q1859:>d2be1mS
1\L`:c@416Q1859:=d2Yn1VKmV1c@416Q1859:Bd2l;Y6l92Jg7fd1mV1c@416Q1859:>d2bf1mR1mV1k9g6416Q1859:=d2
`i2eV17c@416Q1859:=d2`i2mV1c@416Q1859:R1=d2V8Ya2mV1c@416Q1859:>d2`i2mV1S?_1416@@859:Ad2g_1o=Z2]I
mV1k2m2i:416Q1859:=d2de1kS1mV1c@416Q1859:<d2`i2mV1c@416Q1859:=d2`i2mV1h4j;416Q1859:=d2`i2mV1S2_>
416Q1859:=d2`i2mV1\2V>416Q1859:>d2`i2mV1n80c7416Q1859:Kd2a^1P8@\R1mV1_2Z140C00b28]1R6_1416Q1859:
F>d2Um1i2`ImV1c@416Q1859:?d2n\1V@i2`ImV1c@416Q1859:<d2`i2mV1c@416Q1859:=d2Ym1VLmV1c@416Q1859:=d2
Ym1VLmV1c@416Q1859:?d2`i2mV1S60n8_1416Q1859:>d2`i2mV1T6n8_1416Q1859:=d2ld1cT1mV1c@416Q1859:=d2ai
1nOmV1c@416Q1859:=d2lS2cEmV1c@416Q1859:=d2mc1bU1mV1c@416Q1859:@d2fU22fCVLf:[8W8416Q1859:>d2c1lg2
mV1^:T6416Q1859:>d2`i2mV1S?_1416J6859:X3d23;MY6m2505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[
17=^1T3kBV;GG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1?30NE253Y1U1>58R4c@416Q1859:R3d2?MY6m2505a
1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c
1E253Y1U1>>R4c@416Q1859:=d2`i2oNm7c@416Q1859:>d2\U10Rd1mV1c@416Q1859:Cd2Ce>VZ2oNS1BV6U>]24163M85
9:=d2Y?VZ2mV1c@416Q1859:=d2`i2mV1c@416Q1859:[2Ad2b1mg2mV1d;16Q1c3416Q1859:=d2`i2mV1m5e:416Q1859:
>d2`i2eV17Y2Y>416Q1859:Ed2T<X2oV10[De?P>Y=b;i83e7416Q1859:@d2T<X2R[2m1e4YP1c@416Q1859:=d2ne1aS1m
V1c@416Q1859:<d2`i2mV1c@416Q1859:>d2Vn1YKmV1g6k9416Q1859:>d2Wd1n9YKmV1c@416Q1859:@d2j8eS1m8o2QQ1
mV1c@416Q1859:?d2j8YT1^BlImV1c@416Q1859:Ad2^e1Y5_2ER4^GmV1c@416Q1859:>d2m3n`1cT1mV1c@416Q1859:?d
2^i1_5R3^GmV1c@416Q1859:=d2ae1nS1mV1c@416Q1859:=d2WR2XGmV1c@416Q1859:<d2`i2mV1c@416Q1859:@d2]e1V
BkAmV1i83e7416Q1859:@d2ae1P9^3HeFmV1c@416Q1859:>d2ch1h6SJmV1c@416Q1859:>d2U]1lS1]8mV1c@416Q1859:
>d2]P2RImV1l4f;416Q1859:<d2`i2mV1c@416Q1859:Bd2`i2mV1A0c7G0c7416Q1859:Z1Ad2`i2mV1A0[80Q1a6416Q18
59:?d2`i2mV1A0[8d7416Q1859:@d2`i2mV1\4KZ;416Q1859:b11?d2`i2mV1\4V<416Q1859:b11=d2`i2mV1Oc?416Q18
59:?d2`i2\K`;I0h?416Q1859:=d2`i2eU1W1c@416Q1859:=d2`i2mV1T4^<416Q1859:>d2`i2mV1n7Od7416Q1859:<d2
`i2mV1c@416Q1859:<d2`i2mV1c@416Q1859:Bd2`i2g1W3U3gN\1a7d7416Q1859:Z1Bd2XG`24[1YOkNRQ1j5c@416Q185
9:>d2T[2[>mV1AQ@416Q1859:>d2Qj1^OTKh;c@416Q1859:=d2`i2]V1?c@416Q1859:?d2`^2o:mV1P4i2h9416Q1859:=
d2`i2mV1P4b<416Q1859:>d2`i2mV1c4Z5d6416Q1859:>d2Zb1c6aP1mV1c@416Q1859:=d2ni1aOmV1c@416Q1859:Cd2a
j1^<b=l4jGY3h;P5a2P9416Q1859:@d2U71]n1jCmV1_5S;416Q1859:Ad2U71]U1oHjCmV1_5S;416Q1859:>d2`i2mV1P1
m7d7416Q1859:5e2XT4o<X2Z13e2Xa4c32e2Xa43e2XT4o<4e2jR4]1o<i2e2>Mn7X1505a1:7:406V1K4D156271g11P1T1
11P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>mDk2e2>MW9505a
1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3N?DQ1c
18<253Y1M7>>mD2e2Xa43e2Xa4e34e2]_3jQ1e3d3e20=M5Q9505a1:7:406P15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q16182NE253Y1U1>>c=Y7b3f2=
MW9505a1:7:406P15J02001001;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3`4aIGG315d7\32c2DDT2T
1313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U10=67X4f2=MW9505a1:7:1206E:22J0200111522212260171C2P11P
1T111P10151BV1<;C=<5Q1S30?F037=;0A?T2;C\7P8d>GG315h6K3NE;W12m1EDDY3313<b61Y1M94j1;241P12K;\1_5S1
k1Y1NT1Q1AQ1E253Y1U1>>W5T4_3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V10
37=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2X51X1U3NT1Q1AQ1E253Y1U1>>a3f2=MW9505a1:7:406P15J
0200111;212260171C2P11P1T111P10151BV1<;CJ5h3=V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2
X56S1U3NT1Q1AQ1E2535S1U1>>`3f2=Mn7X1505a1:7:406P15J02001001;212260171C2P11P1T111P10151BV1<;CJ5V4
V1037=;0A?`2CRNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>d3f2=MW9505a1:7:406P15
J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3CV1037=;0A?`2Cm8TEGG315d73X32c2DDY3313<b61Y1M>V224
1P12d2c6k1Y1NT1Q1AQ1E253Y1U1>>mCe3f2=M]6i2505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;
CJ5b3C?F037=;0A?`2CRNGG315d73X32c2DDY3313<b61Y1M>V2241P12d2c6k1Y1NT1Q1AQ1E253Y1U1>>Y9n;^3f2=MW95
05a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDT2T1313<b6
1Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>`3f2=MW9505a1:7:406P15J02001001;212260171C2P11P1T111P10151B
V1<;CJ5V4V1037=;0A?P1S2RNGG315d7\32c2DDT2T1313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>d3f2=MW950
5a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1
M>V2241P12d2X55T1U3NT1Q1AQ1E253Y1U1>2;V5\:^1j2R2f2=`>5J0200111;212260171C2]40151V2c5CV1037=;0A?`
2CRNm<2c2DDP4b61Y1M>V2241Q9`4NV2AT2Y1h3f2=Md4c2n1505CM:7:1206P152G020011146212260171C21N1P1T111P
10151BV1<;CJ5V4V1037=;0A?T3m8\BS1c1GG315d7\32c2DDY3313<b61Y1M94V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>b
3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<91CJ5V4V1037=460A?T3RNGG315U5^2Y2R12
c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E2535S1U1>>]3f2=MW9505a1:7:406P15J0200111;212260171C2P11P
1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>P2
f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61Y1M>V2241Q9`4NV2AT2Y1^3f2=MW9505a1
:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V
2241P12d2c6U3NT1Q1AQ1E253Y1U1>2;^3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ
5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>cEh3f284MW9505a1:7:4
06P152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b3C?F037=;0A?T3RNGG315d7<g14R12c2DDY3313<b61Y1M
94g1>241P12d2c6U3NT1Q1AQ1E2534T1U1>>^3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M94V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>k3f2=M_7g1505a1
:7:406P140J0200111;212260171C2P11P1T111P10151B;J65;CJ5V4V1037=;0A?T3b7V;;i2R8GG315d7\32c2DD[1m13
13<b61Y1M>HN>241P12W1\1c6U3NT1A?AQ1E253Y1U1>58o1f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3
RNm<2c2DDP4b61Y1M>V2241b=NV2AT2Y1k3f2=M4R9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;
CJ5<U3CV1037=;0A?Y236?RNGG315U5^2\32c2DDY33120<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>V1S3\;16Q1
R2f2=`>5J0200111;212260171C2]40151V2]2i3V1037=;0A?T3RNm<2c2DDP4Y2X41Y1M>V2241Q9`4NV2AT2Y1_3f2=Mn
7X1505a1:7:4065J5J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<
b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>b3f2=M4R9505a1:7:406P15J0200111;212260171C2P11P1T111P1015
1BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>g?16Q1g3f2=M
4k31T5505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RN:<G315d7\32c2DDY3
313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>g?16Q1\6P3l3f2=M@f8505a1:7:406P15J0200111;212260171C2
P11P1T111P10151BV1<91CJ22`1@`1CV1037=;0A?T3Ki3\IGG315d7T12T22c2DDY3313<b61Y1M94n17241P12d2c6U3NT
1Q1AQ1E2534T1;I>>d5b3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?
T3e4\IGG315d7\32c2DDY3313<b61Y1M94V2241P12d2c6U3NT1Q1AQ1E2403Y1B0A>>a3f2=MW9505a1:7:406P15J02001
11;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?9j2RNGG315d7\32c2DDY3313<b61Y1M94V2241P12d2c6U3
NT1Q1AQ1E253Y1B0A>>`3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?
T3j1WLGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1CA>>h<a3f2=MW9505a1:7:406P15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1
Q1;5Q18<2403Y1CA>>^3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1\2V1037=;0A
?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>d4f2=M>Q1f7505CM:7:406P15J020011
191212260171C2M21P1H:0118G0151BV1;0;CJ22X3MV1037=;0A?Y2JKa12621F0]JGG315d7P3;2S2?DDGB?^1313<b61Y
1M>V2241J52d2718R1R2j2U3J3T1Q15730P1E25361C<U1>>P?`3f2=MW9505a1:7:406P15J0200111;212260171C2P11P
1T111P10151BV1<;CJ22V4V1037=;0A?Y2JRNGG315d7\32c2DDY3313<b61Y1M94V2241P12d2c6U3NT1Q1AQ1E253Y1U1>
>b3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3CV1037=;0A?T3RNGG315d7\32c2D
DY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>>1::l3f2=MW9505a1:06:406P15J0200111;212260171C2P11
P1T111P10151BV1<;CJ5>S3CV1037=;0A?Y2JRNGG315d7\32c2DDY3313<b61Y1M94g1>241P1230_2c6U3NT1Q1AQ1E253
4T1U1>94>1::]7_3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNG
G315d7\32c2DDY3313<b61Y1M>V2241P12d2]5U1U3NT1Q1AQ1E253Y1U1>>XEc3f2=MW9505a1:7:406P15J0200111;212
260171C2P11P1T111P10151BV1<;CJ5`11o1CV1037=;0A?T3RNGG315d7\32c2DDY33120<b61Y1M>V2241P12d2c6U3NT1
Q1AQ1E253Y1U1>>_6X<P2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDb3=b61Y1M>V2241b=N
V2AT2Y1P2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61Y1M>V2241b=NV2Ag1<Y1_3f2=
MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3CV1037=;0A?9j2RNGG315d7\32c2DDY331
3<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>a2f284^1Q=52G0200111;212260171C2]40151V2804R3@`1B0V1037
=;0A?T3KVMe:2T22c2DDP4b61Y1M94n17241b=NV2AT24T1;\7`3f2=MW9505a1:7:406P15J0200111;212260171C2P11P
1T111P10151BV1<91CJ22b3CV1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>
>`3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGD2315d7\32c2D
DY3313<b61Y1M>V2241P12d2c6k1Y1NT1Q1AQ1E253Y1U1>>SJQ2f2=`>5J0200111;212260171C2]40151V2c5CV1037=;
0A?T3RN\1`;2c2DDP4b61Y1M>V2241b=NV2AT2Y1^3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P1015
1BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2X5Z1U3NT1Q1AQ1E253Y1U1>>_3f2=MW950
5a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d73X32c2DDY3313<b61Y
1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>VIb3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV
1<;CJ22b3CV1037=;0A?9j2RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2`5R1U3NT1Q1AQ1E253Y1M7>>a3f2:2MW95
05a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y
1M>V2241P12d2P5b1U3NT1Q1AQ18<253Y1M7>>d3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241K4230=5k1X5=LU3NT1Q1AQ1E253Y1U1>>d3f2=MW9
505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5U40V1037=;0A?T3RNGG315R6a1\32c2DDY3313<
b61Y1M94V2241P123>5k1c6U3NT1;EAQ1E253Y1U1>>d3f2=MW9505a1:7:1206P15J0200111;212260171C2P11P1T111P
10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32m1EDDY3313<b61Y1M>V2241P123>5k1`5R1U3NT1Q1AQ1E253Y1U1>>i?
i3f2=MW9505CM:24:406P15J0200111462002260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2
DDY3313<b61Y1M>V2241P123>5k1c6U3NT1Q1AQ1E253Y1U1>>o=k21j1]4m3f2=Md4b4505a1:7:406E:5J0200111;2122
60171C2P11P1T111P101511@V1<;CJ5V4V1037=;0A?T333o?f5S8GG315d7\32c2DDY3313<b61Y1M94g12;241P1230=Q2
c6U3NT1Q1AQ1E253Y1U15894V1f3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P101511@;J92;CJ5V4V
1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>g1>241P124_2m5EU351FT1Q1AQ1E253Y1T10>>S2f2=`>5J0200111;2
12260171C2]40151V2c5CV1037=;0A?9j2RNm<2c2DDP4b61Y1M>V2241b=@=V2AG\1Y1S2f2=`>5J0200111;212260171C
2]40151V280Y5CV1037=;0A?T3RNm<2c2DDP4b61Y1M>V2241b=NV2AG\1Y1e3f2=MW9505a1:7:406P15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5`1W2=V1037=;0A?T3RNGG315d7R1L9R12c2DDY3313<b61Y1M94V2241P12d2c5OU3N
T1Q1AQ1E2534T1U1>>n3f284MW9505a1:7:406P152G0200111;212260171C2P11P1T111P10151BV1<;CJ5b35=V1037=;
0A?P1S2RNGG315d7<7=L1221R12AQ2DDY3313<b61Y1M94V2241P12d2c6U3NT1Q1AQ1E2534T1U1>2;e3f2=MW9505IG:7:
406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2=V1037=;01??T3RNGG315d7\32c2DDY3313<b61Y1M
94V2241P12d2c6U3NT1Q1AQ1E2534T1U1>>^3f2=1KW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>^3f2=MW9505a1:7:
406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V224
1P12d2_5S1U3NT1Q1AQ1E253Y1U1>>V2f2=R1]=5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61
Y1M>V2241b=NV2AT2Y1n1l?16Q1k2R2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?`2CRNm<2c2DDP4b61Y1
M>V2241Y9X4NV2AT2Y1c5T2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?`2CRNm<2c2DDP4b61Y1M>V2241Y
9X4NV2AT2Y1c5W<1U2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?`2CRNm<2c2DDP4W5Z11Y1M>V2241Y9X4
NV2AT2Y1c5W<1T2f22:2]>5J0200111;212100400171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61Y1M>V2241b=NV2
AT2Y1P2f2=2]>5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61Y1M>V2241b=NV2AT2Y1P2f2=`>
5J0200111;212260171C2]40151V2W6L9037=;0A?T3RNm<2c2DDP4b61Y1M>V2241b=NV2AT2Y1P2f2=`>5J0200111;212
260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61Y1M94V2241b=NV2AT2Y1b3f22:MW9505a1:7:406P15J0200111;
212100400171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2X5Z1U3
NT1Q1AQ1E253Y1U1>>^3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T
3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>U>b3f284MW9505a1:7:406P152G0200111
;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7<o22c2DDY3313<b61Y1M>g1>241P12d2c6U3NT
1Q1AQ1E2534T1U1>>^3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3
RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1A2NE253Y1U1>>_3f2=MW9505a1:7:406P15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG315d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1A10N
E253Y1U1>>^3f2=MW9505a1:7:406P15J02001001;212260171C2P11P1T111P10151BV1<;CJ5V4V1037=;0A?T3RNGG31
5d7\32c2DDY3313<b61Y1M>V2241P12d2c6U3NT1Q1AQ1E253Y1U1>>P2f2=`>5J02001001;212260171C2]40151V2W6V1
037=;0A?T3RNm<2c2DDP4b61Y1M>V2241b=NV2AT2Y1h3f2=MW9505a1:7:406P15J0200111;212260171C2P11P1T111P1
0151B;J<801CJ5b3CV1037=;0A?9j2RNGG315d7T1W22c2DDY3313<Y2X41Y1M>V2241P12d2c6U3@=T1Q1AG9E253Y191I>
>`2f2=`>5J0200111;212260171C2]40151NT12804[1h3CV1037=;0A?9j2[B0e;_4n11\62_1S1DDP4b61Y1M>V2241b=N
V2AG\1Y1;Z6P2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4Y2X41Y1M>V2241b=NV2AT2Y1
P2f2=`>5J0200111;212260171C2]40151V2W6V1037=;0A?T3RNm<2c2DDP4b61Y1M>V2241V9[4NV2AT2Y1S2f2=`>5J02
00111;212260171C2]40151V2W69L037=;0A?T3RNm<2c2DD[1d2b61Y1M>V2241g:j2NV2Ag1<Y13g2cg3QJj2g2<MW9505
a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1
_13E253Y1U1>>f3eA5g2UP1<nc1QS13g2T?PA1g25g2=lR2_[2F4g2X3QLm\22g2R85g21n@14:g2\10nX4CR3T2X5Q16;g2
\10_n3R;U1Z8S10LHOg2[100]A_9^:12m3SV1cJT:X8l<24651025>231;6Q8[1j2g2<MW9505a1:7:406V1K4D156271g11
P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<d4m11Y1M>V226P12d2c6U3NT1Q1c1E253H@U1>>Q@5g2\10
bY4e;;g2[100c5nS43<NR:22g2Z\47g2`V10Y^2n1W5l33g2ZX3dGk2g2;7l6Q2Z8W4FV4C69T2JZ1:l2<O>H0R8b2h2^2LS
5U1i22Z4S17Q48N<_3U1U238D17;HT=86LQ2Q1f4]18b6LQ2:Y18Y1Q1>f3;f2X4i1DS1A\2Z1412:2I4O@A5>5>7b3g2Ca7
f1P3R1i3b17o11?AGG0Q1=MNI??a1W2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>BV1IV21W4W30:]1L@Mm1B?C7277;8R1k5
X2B8^19d9COk292U1Bk28n1Hl1B0>a2V3V11R3<:\1J:FL[5DBAR2@j2^3g2;7T81^1f32T18R3P1i2c4]112h3KS1Q12Cj7
OX1`130Bj1l7Ci1;[3Y409IZ2b2i1i1]1T18T3152=1;Z31c1n2E11F432;Q111U1]1W<g375g1<AI9S1HDR17_166\13;5g
1;f1Y2D@c4\1C7H:L4R25W1S2f2g2;7f1_6<Q1J`8BL]18Z1LLa2=65Q1[1FW3Q6[11g1<j1T2V1i1JS74j32Gc2a1He2;F=
>C<i1^5D186L3W4j2V3k16W1G=\6LCV1b6Y3Y18Y2a3Q1m2h52h1n2ENW1T1Z2Q2g2;7g4V9]5]1S1`4d4c3429Y4X6h4BQ2
b1Q3W1<A[1h79R29i1_1U6g1U1<3n<X@f2S3d2X3_1V1_1Q4b3^259M45144:2NU1:AH1d3T2g2;7f1U5T1Ha3`3P1V3g2EX
1b1n2U1]1DR1Ee8Kd2[3T5^9Y3\1n5_3Q1]3:8^8a3n1G:Bh1_>`1c28Y1W5;6k2f5k1>g39B9:]2>3=260Jn1a2g2C[1o2d
1K5NH=g1^?^6g1j1AD\4_5f4Ok3Eg3@2a12>8l38@n5e4?OQ1d2[2e912?;:81]1k2h3G7P62P173BV1I?H63408133H6h1h
2o2^1l7l2\2d4<g2CSU1TDS2QV1n5;T47P6]R1T5g2;7m3I1?Z175>V1I23o1^13W18W1k1_21W13E5Z1]3:2A25N3M5C2K6
L=>42CU49Z44d2T10\1k23J;F=T1Z4MW1P1Q4N=g2U2P1H2>W1W1J?141K2>S1B152A358G1L\1>6D9E37=0>2`1J4N48717
3232h16l4Hc3m2KT2F=T1O<AH>`1S1Fm1CD]1g72m1FW2?374CW14R25Z1KT1l1g2Cb22P9Q@6MY2Co1_2`4T1X7Y3]2Y2U1
Y52Q4d1f5Z1T773B19P1_8>h9e2OQ55n2Z2\2Ek2J_1_4^4:2X1Ej2P2T1k34<62>g2Cf1W7_>m:P6k=gCmG1^3`R1n8Cg2C
cGX1=`1h1R1aE]9f8m>b=[AZ6Y50\AANg2CkBc3g<9Z>e2[6fHg=P2^;\?Q1DP40c2W3l345144:W2R1]1Fg2C[1Com1^5l=
9g=?1V8>W4`9m6e40_:b2G:6g2C^U2]i1?iA=g2CdCNM99b9TJ0Y[1g:V@Z1g2CP6c2G\1n5W1X2S1o1HX2T=?44V7Do5Q3L
R6Q5j<CW1i=^3V57^8Dh3R3Gh5d2R2_4g6h4Ng2CiA4U>e7?A[\1k3666P20Q5?m5j4j7Q:@j2b2n4_2R3i2o3Z14g2^8b@X
7@h2S3Z51X8k3c6?m1W1=P4mJPR1Y7h[11h23h2^814h2iOS5Q^32h2]g25h2`KY20Y`1;h2@S5i21Qb2`4Fh:Ca;3h28bh3
2h28<h28_31i1i21m6YMlAcC`S26h2Y]1Z1TS1`1R=Oh207a1e<;P2114>Eh4Y6Q39<l1P4lW12T2\C:aAY2`1\7m1?Z@2h2
ef45h28WKZ2lR2?h2^81\CW@LS;3P4DQN\HR3Z:P45h270TOTj22h2Sf3Mh2B91Ma9Q=[60Jg52V1]Oa9WB[7Q1;V4o19BHR
:n21X=2<h2L1_:S>P3a1FKg5gP1`\16h2LfKX2n`2m2Eh2B91_:j7f7d3`5QR1hDP=_4X3<;4:d1V7d<=h2BP4XJ0J`3Q2Q`
1T34RJ_1Eh27D00_:k7^:R1U2f3QFU7V4a9k7iJ8c5319h27mMX2Z4UX2a<91Ah27D1_:ZB;F0T2f3^Q1]5S4b4[NS76h27D
XMea2m25h2d10cAWS28h2d5XFf<1iR1b1b1Ah2o2d2RACf=a31bR16b1f2\3XU1GXH2Dh2`KZ27[80l`1f?^1V<n1W5i2R1R
3S7S8E4;5i2a?\1144i2n@14Z1i2a10V1g8`1k3140Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?6i2l;
d3\114:i21j;_2E>\1121Y1i2a1W1g8`1k3140Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?`1i2g1Q1g
8`1_3;14R2n1:=X3Z5_8a12621F0j5ZJi6b2a2B?d1Be<U318R1R2k6R2=74Z21CaAW55i2n@14iH7i21l@121iH7i21l@12
1Qd26i21l@121Z1i2a1W1g8`1k3140Q2n1:=X3j=a12621F0fF4S@b2a2=4?5^1X@518R1R2k6n5P2`?Bi212d<T4121QIVJ
Z:R5S8_8n1P3C^V15i2f9W7147i2i=T314KZY26i2Y=?T314:i21g<OT3121Zh2C7i21l@121Pm16i2n@14l2d`26i2i=T31
4hm18i21g=T3121hm17i21l@121nh28i24i@14W1^Q2[BHi212d<b1a2121c=Re1S8?g9102o21C6MW4P4;i2n@14jDXc1e;
X110D7i24d=T314fR2<i212d=T3121fR2]BU3C6i2n@14SX2P26i24i@14fR28i212i@121fR27i21l@121jZ2a1i2a1W1g8
`1k3140Q2n1:=X3j=a12621F0fF4S@b2a2=41=d1X@518R1R2o5Kd2Y3P2^9l1]2f1W575i2Y=d3148i21W=d3121]o39i21
2i@121fR2c@5i2i=T3147i21g=T31216i2n@14dU1j87i21P?k11215i2R?k1145i2n@14f[25i28e@145i26g@145i2n@14
bd26i27f@14dW3k2i281MW9505a1:7:406V1K4D140040271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3
313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>7i21l@121WR28i27a=T314kFh`27i28P=?T3148i21g=T3121kF5i2n
@14S16i2d>Y214S16i2Y=d314^U28i21W=d3121^U25i2n@14^U2Ai2d>Y214Y?g?U4h5e7d32l3X5XV1;g46i2d>Y214dm1
8i21b>Y2121dm15i2l:Q6147i21j:Q61215i2d>Y214f1i2=N:Q1R8D`1_3;14R2n1:=X3Z5n3`4a12621F0oV1b2a2B?d1]
9j3U318R1R2k6Z23174Z21C<TA<91=i2=Na?14]Ad2ol1hCP4kA14i2n@14[1i2a1W1g8`1k3140Q2n1:=X3j=a12621F0fF
4S@b2a2=4?5^1X@518R1R2k6\4a1P2`?6i2i=T314lB8i21W=?T31216i20U;g5148i200T;g51215i2V;g5148i21g=T312
1m=8i2Y=?T314]MY3i1i21e1Q1g8`16X3;121R2n1:=X3P598131V2b3T2a12621F0]T1_1Q1b2a2B68d1X=U318R1R2k6@o
174Z21CaA8i21g=T3121YT29i21W=?T3121nh2\1i21_10V1g8`1k31210Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R
1R2k6n5P2`?7i21l@121]o36i2W5a8T3147i2W5Q8?T3148i21U5a8T31217i21l@121n>5i2n@14RR3:i212i@121U?T[1[
8[1i2a10V1g8`1k3140Q2n1:=X3j=a12621F0fF4S1o>b2a2=4?d1X@518R1R2k6n5P2`?7i21l@121if1\1i2a10V1g8`1k
3140Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2l2Q1l2n5P2`?[1i2a10V1g8`1^2\1140Q2n1:=X3j=a12621F0f
F4S@b2a2=4?d1X@518R1R2k6n5P2`?Z1i2a1W1g8`1k3140Q2n1:;1X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`
?d1i2g1Q1g8`1_3;14R2n1:=X3Z5_8a12621F0fR10W4b2a2B685^1[5l7U318R1R29a65Z274Z21CP2R3]<5i2n@14lf16i
2i=T314j_2:i21g<OT3121]c2`58i2f7W914R>mGd[1:i21^1]?1212aP1]h16i2U@H14SX2:i2Y=d314>a5\[3^2X56i21l
@121:i207P=U1^214>cf26i2_>^214Yh16i20m@14>`1i21e1Q1g8`1_3;121R2n1:=X3l1]3f40g3a12621F0oV1b2a2B?d
1X=U318R1R2k6`274Z21CaAl2i281MW9505a1:763406V1K4D140040271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG31
5d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>=i21c1X?121R2P6]5aj1R;Y?5i2n@14nB6i2P<m414Pj2
7i2P<X1d314Vj2:i21n;X1d3121jZ2[?6i2P<m414Wj2>i2P<X1d314^:^4<:l2S8_o1VU18i2P<T4H14^:h_27i21l@121U
?6i2n@14b17;i200l@121]:a\2m<XE5i20m@146i2n@14ao3e38i2n@14]P2i7b7gF5i2n@14bV3:i21l@121aZ1aKf4gK6i
2n@14aZ1Pl17i2j5^7AR314>i2j51e3@U3AR314]CWV22^S17i2j5P8Y2H14:i2n@14dNeIR^1R:o3P<6i2n@14``3P@`1i2
1e1Q1g8`1_3;121R2n1:=X3Z5P1^7a12621F0oV1b2a2B?d1X=U318R16k1k6`274Z21CaAn55i2n@14Y^2;i2Y==V314^[2
_=>PNn7Ii21m6i5?=V3121V?R43:_LaJo4m1U691C6XNn76i2g=V314W;4i2n@145i2n@14Tn2:i2n@14XY1]O38i3Z=5i2n
@14Xj25i2h6U:146i2h6U:14Sd19i21f6U:121d_1bGAi27c;R514jCl_1_4m2W4<2I]87V>9i2k;R514]F;^S25:i21i;R5
121jZ2_=C5i2n@14oi3<i2^=15W314f>`1KbOfe15i2^=_3149i21\=1]3121^j16i2^=1]3147i2Y=41]3149i21W=41]31
21>i2^=15W314]80Y5lV1[P1\1l99i2n@14d[1NR=@T9Z1i2a1W1g8`1k3140Q2n1:=X3j=a12621F0fF4S@b2X28=4?d1X@
518R1R2k6n5P2`?[1i2a10V1g8`1k3140Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R21i6n5P2`?5i2n@14aa16i2
n@14`g1d_15i2n@14jk1_1i2g1Q1^1m5I@`1_3;14R2n1:=X3Z5_8a12621F0oV1b2a2B1=d1X=U318R1R2k6`274Z21CaA[
1i2g1Q1g8`1_3;14R2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA6i2n@14`c2R26i21l@1216i2n@1
4Zk1Ue15i2n@14Zk15i2n@14fX16i2e@814Xg15i2n@14Xg15i2n@14Ym35i2n@14>=i2e1X?14R2P6]5X82Ub1kI@>i2Z10
S:i1Q3B14dl2f;\A]:W1Li2Y1009Y5_4i1Q3B14R2P6]5o3g1id1kI@j5\A3<N8d8W18i2c:Z614`i2[=J7i2c:g5B14`i25
i2c:Z6145i2n@14be26i2n@14ac2P2Ci22S:l5J14cAmR1eKZ5i1W:R=Mb1V6a8F8i2n@14cAmR1PQ1TI7i2n@14ad1oNP2:
i2n@14ml1P2Y4n4nIl65i2n@1425i2U@H14<i2n@14F_C`M?X[2W45:5i2n@14F9i28P=d314^U2`6Y6:i200c@8121Xg1d4
8i20X=U1^214>9i200]>^2121l@9i200b>Y2121S1?i20d<BP3D14^m1CZ3VU1TFc2B>i20d<BP3D14KVm1Z3[k1c2B7i200
l@1213k2b>^2^1l2d1Q1g8`1P3>CQ2n1:=X3Z5_8a12621F0_F_@b2a2B68d1a80e4U318R1R2k6`274Z21CaAZ1l2d1Q1g8
`1P3>e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAP61l2c1l2c10Q1g8`1P3>e2n1:=X3Z5_8a1262
1F0m2YJ5a9b2a2B68d1X=U318R1R2o5K^1Q174Z21CaAW57?`1l2c10Q1g8`1P3>e2n1:=X3Z5_8a12621F0mGQ?b2Mc1B?d
1X=U318R1R2k6^1Q174Z21CaAW57??l2>a?l6hR2Q600^1OR?6P3R<YF_2l2>9Q?130111W1=]1[1h1<d51?341V1`5U4`3b
:Z1]2Of75a9c6h50>F?0BA9\29D0A463<0514294CHAg1N60n24R6MR15n1X3;3Y8[2mC]1l2>9W?6S3[1h1<b511d8S3nA]
3V522a9c6X6V1CX3M1AL617>\1Y2N[3P76Q1n1X3i8[2mC5l2P@f`3Y1b>4l2P@f`3l?<l2J_:e4W4[8_Y1aCb7n2[@\=7l2
8g?c<Xn1[6gP1Y1l2^1W1g8`1P3R1Q2n1:=X31h=a12621F0fF4S@b2a2=4?d1X@5180Q1R2k6n5P2`?3l2P@aY3f1l2c10Q
1g8`1P3>e2n1:=X3Z5_8a12621F0_F]=Q3[1V1a2B?d1X=U318R1R2o5K`2334Bg11CT8CQ7=X1W57W1l2^1W1g8`1P3R1Q2
n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?`1l2d1Q1g8`1P3>e2n1:=X3Z5d7Ja12621F0^3n1QAe9g5Q1b
2a2B?d1X=U318R1R2k6^1Q174Z21CaA]1l2c10Q1g8`1P3>e2n1:=X3Z5_8a12621F0oV1b2a2B148d1X=U318R1R2k6^217
4Z21CaA^1l2^1W1Ki5Q2`1P3R1Q2n1:=X3a:X3a12621F0fF4U7BZ8b2a2=4?d1X@518R1R2k6\5AP2e3j;]1l2c10Q1g8`1
P3>e2n1:=X3Z5_8\142621F0oV1b2U1[1B?d1X=U318R1R2k65Z274Z21CaAZ1l2d1Q1g8`1P3>e2n1:=X3Z5_8a12621F0o
V1b2a2B68d1X=U318R1R2k6`274Z21CaA3l2P@ZU3X1l2^1W1g8`1P3R1Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1
R2P5j1n5P2`?2l2P@Jl2>_5`K2fD>d2f2d2Q7l<l2QMV:a2m1Z16KE`8;1n1f4Cl24V;c12f2@;1i8Z2TNm6_4lJa<W;?TH5
l2i?j9Wg3P25l2n?Q7`2nm25l2i?4Ya3]3f1m2b10Q1g8`1_3e23g110:=Bg1MZ54Z8a12621F0[Fc@b2a2B?d1?U3k40[2e
1CU318R1R2k6`274Z21CaA`1m2b10Q1g8`1_3e2k110:=Bg1MZ54Z8a12621F0oV1b2a2B?d1e3X7Y2U318R1R2k6`274Z21
CaA:m2^@i2NW2g1P=lJa2mP1a1m2b10Q1g8`1_3e23g12:=Bg1MZ5_8a12621F0[Fc@b2a2B?d1n:Y2U318G18R2k6`274Z2
1CaA8m2^@i2NW2g1mW1_S1]1m2b10Q1g8`1_3e23NK:=Bg1MZ5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA5m2
^@i2V3g1]1m2b10Q1g8`1_3e23j1:=Bg1MZ5_8a12621F0[Fc@b2a2B?d1X=U318R1R2k6`274Z21CaA]1m2b10Q1g8`1_3e
23g12:=Bg1MZ5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA\1m2b10Q1g8`1_3e23j1:=Bg1MZ5_8a12621F0oV
1b2a2B?d1X=U318R1R2k6`274Z21CaA^1m2b10Q1g8`1_3e23j1:=Bg1MZ5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274
Z21C_;Q6_5_1m2b10Q1g8`1_3e23j1:=;6g1MZ5_8a12621F0[Fc1o>b2a2B?d1X=U318R1R2k6`274Z21CaAe1m2b10Q1Z8
<AN_3e23NK:=;6g1MZ5_8a12621F0oGW4g:b2a2B?d1n:Y2U318R1R2k6`274Z21C_;Q6_5g1m2b10Q1Z8<AN_3e23j1:=;6
g1MX4Q1_8a12621F0oGo>b2a2B?d1e3X7e1CU318D218R2k6`274Z21CaAb1m2b10Q1g8`1_3e23g12:=Bg1MZ5_8a12621F
0oV1P1a1a2B?d1U:HY2U318D48R2k6`274Z21CaA6m2^@i2V3g1mW1]1m2b10Q1g8`1_3e23j1:=Bg1MZ5_8a12621F0oV1b
2a2B?d1X=U318R1R2k6`274Z21C_;Q66m2^@i2V3g1dZ2`1m2b10Q1g8`1_3e23j1:=Bg1MZ54_1j6a12621F0lS1R3b2a2B
?d1X=V1n118R1R2k6`274Z21CaA8m2^@i2NW2g1m^2TI^1m2b10Q1g8`1_3e23j1:=Bg1MZ5_8a12621F0[Fc@b2a2B?d1n:
Y2U318R1R2k6`274Z21CaA]1m2b10Q1g8`1_3e23j1:=Bg1MZ5_8a12621F0oV1b2a2B?d1n:Y2U318R1R2k6`274Z21CaA^
1m2b10Q1g8`1_3e2k110:=Bg1MZ5_8a12621F0[Fc@b2a2B?d1X=U318R1R2k6`274Z21CaA\1m2b10Q1g8`1_3e2k12:=Bg
1MZ5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA4m2^@P6g1b1m2b10Q1g8`1_3e2n1:=Bg1MZ54Z8a12621F0oV
1b2a2B?d1?U3k40?k1Y2U318R1R2k6`274Z21CaA[1m2b10Q1g8`1_3e2n1:=Bg1MZ5_8a12621F0oV1b2a2B?d1X=U318R1
R2k6`274Z21CaA^1m2b10Q1g8`1_3e2n1:=Bg1MZ5d1j6a12621F0oV1P1a1a2B?d1U:R3U318R1R2k6`274Z21CaAi1m2b1
0Q1g8AN_3e2k12:=Bg1M[3LQ14_1j6a12621F0lS1R3b2a2B?d1>0U3k40?k1Y2U318R1R2k6`274Z21CaA5m2^@P6g1dR2]
1m2b10Q1g8`1_3e2k12:=;6g1MZ5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAc1m2b10Q1g8`1_3e2n1:=B@V1
MZ5_8a12621F0oV1b2a2B?d1>0Y2AU50e4U318R1R2k6`274Z21CT7\:5m2^@P6@V16m2^@P6g1PY205m2^@P6g1mW1\1m2b
10Q1g8`1_3e2n1:=Bg1MZ5_8a12621F0oV1P1a1a2B?d1X=U318R1R2k6`274Z21CaA6m2^@a41\1g12n2gc24n2gc2k@B4n
2X@^S2[@5n2aT1X6YW1b18n2W>YFX6iS1_3b1c@6n2jZ1[S1`5kAE<n2\;`1Z3XDX6ZV1Nb1[?b3k37n2Y1ZIBiP1eG`_1;n
2dJBiP1eGk@B4I3a6@n2W11\4g3@d@BQK2d5eGSImN1`75n2V^2`5c@73n2gc2c@3n2jb1lP13n2dX2R;6n2QBQi1:X8bC8n
2QBQi1:U3R5bCkQ16n2V^2`5jABT13n2a`2U33n2TV2b=4n2TV2b=k@4n2PBfQ2[D4n2TV2b=R@3n2gc2_e16n2nOhc1c@lK
j84n2oOgc1c@3n2gc2`B7n2gc2]B2f3T1W44n2]T2f1b=4n2gc2k@P\13n2XI^j1[1n2b1Q1g8`1_3e2n1:=X320V5_8a126
21F0oV1b2;U2B?d1X=U318R1R2k6`274Z21CaAe1o2g:IS38G021111;42T152h4Q4H2Jl3<l1WQ1^7KHIJI2101R1@o2W2k
8c2S2:4W211P?Y2[1Z;a1o2c1Q=8G021111;42Z12h4_20h3`1j1<l1P4VM^7^27682I01101R1d>`46:4\AY2[14\7Lo2e>
8G021111;42Z12h4e9<l1WQ1m9g1W1d>R54\AY2\3o24MW9505a1:7:406P152G021111;21226271C2P11P1T111P10151B
V1<;CJ5V4V147=^1T3RNGG315W7<<JT22c2Dn3313<b61Y1M>g1>241P12d2c6U3NT1Q1AQ1E2534T1U1>>e1o2o5e88;;02
1111;42Z121f4]7W2<Y1B^30i3j2\6e@`8>3I>2a1I1:T4_3[22>_2V1`4A4Z<Q5Y2T1o2e>8G021111;42Z12h4e9<l1WQ1
^7^2762U1120Q1d>c2^24\AY2]1o2c1Q=8G021111;42Z12h4Z5=@[3<l1P4d3V2]7FU?l7_282T2`3S;g4:4U>V3Y2[14\7
Oo2e>8G021111;42Z12h4e9<l1WQ1m9<=0KW1d>R54\AY2\1o2`6V4m38G021111;42Z12h4_20`1l4F<l1i=]Cg;0T1d>`4
A4l?Y15GOAY141i?Mo2e>8G021111;42Z12h4e9<l1WQ1m9JT2U1^=R54\AY2P1o2e>8G021111;42Z12h4e9<l1WQ1m9<=0
Q1Q1U1^=R54\AY2Q1o2d1P=8G021111;42Z12h4Y6[3<l1P4VMh:0Q1Q1U1^=R54\AY2Ko2e>8G021111;42Z12h4e9<l1WQ
1m<d>R54\AY2a1W1o2e>8G021111;42Z12h4e9<l1WQ1\71?0\2;0H51R1X3[;\4E4\AY2[1P1o2e>8G021111;42Z12h4e9
<l1WQ1^7Y3J121R1d>R54\AY2Lo2a;S38G021111;42Z12h4e9<l1WQ1Z8b4d>R54\AY2T1o24`>213G021111;42Z12h4e9
<l1X4nLm<Mf=R54SA25g1249Mo2e>8G021111;42Z12h4e9<l1i;]E\:`2d>R54c@HY2No2e>8G021111;42Z12h4e9<l1o4
hI^2Q5k7d>R54\AY2h1P1o2e>8G021111;42Z12h4j4j4<l1WQ1m97\10Y1Q2b<R54\AY2Jo2e>8G021111;42Z12h4e9<l1
WQ1m<d>R54\AY2T1o2c1Q=8G021111;42Z12h4Y6[3<l1P4VMe:2Q1R1Q2b<g4:4\AY2`1\7W1o2c1Q=8G021111;42Z12h4
h5@[3<l1P4VM^7V32Q1R1d>g4:4[2P?Y2`1\7DS1o2c1Q=8G021111;42Z12h4Y6[3<l1P4VMe:2Q1R1d>g4:4\AY2`1\7Lo
2e>8G021111;42Z12h4e9<l1WQ1U:g2Q2b<R54\AY2R1o2c1Q=8G021111;42Z12h4Y6[3<l1P4VMe:2T2d>g4:4\AY2`1\7
Mo2e>8G021111;42Z12h4e9<l1l6f:c?m<U1^=R54\AY2No2e>8G021111;42Z12h4e9<l1f9=JY6m?m<d>R54\AY2Mo2e>8
G021111;42Z12h4e9<l1YAY>1a1m<d>R54\AY21P3<P3:WDl>KTf11V4AZ@Q2o=R3P3I3h1C?U320l2=07334@3Y11n15=V1
15k1P1K:]1CW1<;C3W8a3Y1201Q2R=6W926:S119Q1;2:3KC5V5>b11f1]2U1><451AZ3DBf2W5m3P1k2i4Y1;U3NT1S22]1
3;WAP2:o8I3P3eS2jn13P3:X^42P3`f2V1P3Z1W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?X
1P3Z10V1n4h3`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1P3Z10V1g8`1S4Q2n1:=X3j=a12621
F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?6P30a61in2TC2P3cP2?P3F_:VC`5QR1g<0b?6Z2a1A8\B9P3nS1on10n1a1AeBW
@4P3Dla3^G2P3PZ41P36P3jP1b7UBU7ec16P3:QNXV2^<_54P3D\>_S32P3ZV42P3iS32P3b[32P3ib22P3nS13P3Dla33P3
QP3jA2P3eF2P3_]42P3iH5P3DTHgi2R44P3]1cAWS24P3DoAlo25P3\10cAWS25P3]1cAWS2VS13P3^d1i12P3\i33P3^[2f
84P3Q?cP3S5:P3D1_:j3nf1dY1k25Q2;P3D1_:j3f;W[1dY1k25Q27P3D1_:ij1dY1k24P3DP_3k25P3Dn^3Mo1DP3D1_:j7
]8<V3P2HR1M?HhP1bY1M:d1W73P3bW3\72P3_S19P3D1n6`3^;Z_1`\1P:6P3e7eLV^1SMe12P3d14P3`V3A82P3o<2P3Ta3
3P3eT3^<8P3D0^2\_3c5316P3DR6eQ1UBmg14P3D_2\_32P3gQ44P3c63Qc35P3DlF[AcY27P3D1_:YM_M`\17P3D1_:]7[c
1`\1:P3D1_:]7P4W7RX1eS1j88P3D1_:]7[c1eS1j88P3D1_:]7P4Z_1`\15P3F_:ij1a9;P3m1^Ff6l1L`2PCZh1HH7P3m1
UMl1i^2HH8P3m1UMl1^FZh1HH;P3D00_:ij1]ARKc531=P3D00_:VM[JV3]ARKc531n1P3Z12T1g8`1S4Q2n1:75V11o1j=a
12621F0i9l<4l6U4P5b2a2=4?d1W>P2518R1C^13FT5J0X3<IV140111002g1`?4P3[LTm286P3Dn53i[3`5[1P3Z10V1P1f
7`1S4Q2n1:=X3j=a12621F0fF40V;k4b2a2=4?d1X@518R1R2k6g3V2P2`?a1P3_10Q1g8`1_3e2n1:=X3Z5_8a12621F0_F
23f1?R:n3b2a2B148d1X=U318R1R2k6`274Z21CaAW1P3Z1W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2
k6^2_3P2`?6P3]1cAb;dg1_N6P3WIS3g:X\213P3nS1je26P3DfKa1cd2L3P3[LRg22P3nS13P3[LhW25P3]1cAY9mi12P3d
B5P3]1cASm1S6:Q3l:X71l<\U1`O_DD=9Q3f2`?Yb1RJR7Q11fA4Q3gU3Q1hA8Q3SAQ11c^1e3[CdP16Q3WBYb1[CV?]A=Q3
X?`Ca^1i7^5f1k2HV3S3X>U29Q3T1i@Qi1:f5TF^T118Q3d1\H1_^2R4T5iG1Q33Q3a=[U22Q3bh33Q3dKml24Q3WBl<]i28
Q3e=2P4f9k8X=oR14Q3lU2bKRG;Q3`1Y;Z3gKa3a4^Fo7P5PQ12Q3RM>Q3S4fA\223e5O_NQ4b1WU1k1k><Q3S4_1\2Z1@X8
1TQ1l2W>g54Q3c5\2Z17Q3U?o21Yb1TX1k;7Q3]3i5h`1T=T1T_1;Q3`1l4\6Z3Q:6ZInU1]?_37Q3o4[4SLWS2S4kI4Q3l4
__2UT13Q3i[3h<3Q3e6la34Q3VV1ae2E2Q3fb43Q3mP2dg15Q3o4W4]a2lM<Q3b1\3c9P2]1R;f9hc1UBV2_93Q3ej2lM3Q3
SZ1^^23Q3a=P[33Q3iW2h`12Q3l]2g2Q32MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG3
15d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>2Q3dh3:Q3R10PN;T1n3oZ1[T1eF4Q3TOQR3P@3Q3QE`S
3T1Q3f2QIR2k7AaJT2dAn3554k11m2e1:31269D2h3Z@`5J[7e90P11m22CQ3f2U8W2P51T21Z>R:2mU1V4P2n6k6o4aBo;3
R3P=?1R32R3^26R3_1Y;Z3Zj1o73R3n4cN3R3n4gQ48R3\I_P1];lJX1X;W;6R3PJ1\FTi2e65R3RA]c1DfB2R3lg23R3hW2
o>2R3`=2R3l_24R3c:oOiV14R3Z]1eA^:5R3QMnm11c45R3`T2DR5`[12R3_f32R3ie33R3n4W42R3n_45R3_1Y;Z3VT22R3
kU23R3k4__22R3hW2X5S3760`1U8:[1358503?9e176100@1T1c1R1b1Q1K1k19O1Y21_1i1a22<LC_1N;6B4j1]1@U20]5?
C@D58JQ3h4:5:4;j1U1a2d1`1T3\1AS1228EBFX1T1[1==Z1N78>Q2JP12A554:J2^1GX1Y:S1A6;:i28_15o2<5;0o149N8
1AHk2H29_1?Ej11FQ1619P11;>8?V1037F<3416JS123Ce1\2S3760b9j1H0CW2611@V1Y4Q16l24U;^2556B4X3]5]2h;:@
4;j1Q<V1;>IFX1n2=k5DIA55?@9\1Z?a4o2<5k2Y1h;61`2?V147S1161Q1Z1c:S3760R2617A12T11AV1N1[1J3314D74@;
0403;=9C5@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1Z1:C6S1Q22O94a1<2<>S11127;<9?
7@>5375?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AN:4;92Kg1V1HP22E>291i1M:1T1330611R192
4383K5@4:253767@436Q12A;X1CB=9b1>JI62E15G871<8A4?<Q2g116H@>@7>U122Q307KH;42218W44P3O[11<0a181A7@
S28>H299U12<Ea181h1BK03164>8?24>2560342C2<11416I0S123?i1W1^4S3770Q261788467E13MS3J7KZ19;8R15@814
10033231<53CU12F[1M38@9i2A?7n3S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1Q1U12K\4T3=b2J;3371f1
<56i12AO:S1Gk2=Z4j2e4m1Y39c2FY=X1:1G@d2R1;Y6e1S1S2CJf4ES31bR1f4012D`5i8X4e1\5g1h9:i3NZ8fc1^52T3J
1T3\2T3E0_2?U320c28=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3
P1k2e9NT1S22]13dC:o8[2T3E0_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]
2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8g2T3Mg1_7505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^
1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>R5T3E1j1;51?F^220?\2750513312783=63@
140411M3=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1W5^32a3Bj3:N129600R4_26g4_4223094N:0Q1I36:9C5V5>b11f1
8T2U1><4221Am1\1DBf2f4@M\1Z17P1h1386>d44e1U35HT1S22>N3;^5LBk1\8<c1:o8I=T3b5c2o22V38G31:eT3W3Z5T3
E00j111661?F^2204:e1F750513312@3=323@140411M11665:01311162B15?<1L1N1I:12X1CH><;C3`1^1W5a3W1Y2W38
9M0P3m1R20=<:6W926094A<:0I24>:3A9C5V5>b11f18T2U1><4221Am1\1DBf2\4JMg27P1d1V1Q3b14<X1_2ENT1S22>N3
018n6n1f8c1:HV8IV4T3E1j1A1?F^220?;P2750513312@3=63@140411M11=5:01CB15NL1N1I:12X1CW1<;C3`1^1W5e2K
W1Y2R=6W926094N:0<<24I3A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2d44e1U3NT1S22>N3018n6Y<:o8IR4T3E1j
1A1?F^220?\2750513312@3=63@140411O1=5:01CB15NL1N1I:12X1CW1<;C3`1^1W5e2KW1Y2R=6W926094N:0I24I3A9C
5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2i4e1U3NT1S22>N3018n6Y<:o8Ij2T3MW9505a1:7:406V1K42A156271g11P
1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2DP2m1313<b61Y1M>V226P12d2c6U3NT1Q1c18<253Y1U1>>_;2U3nZ4
1U32U3oh22U3Ym3Z2U3D`2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:
1l3DY3W5m3P1k2e9NT1S22]13dC:o85U3UR2R?n^1n47U3\D_V1Tc1b4ZD_84U3JRQ1TW12U3hQ43U3c?o14U3c?o1\CY1U3
Z10Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA?U3^H[10a4_1P3W3fb10b5^20b1R36U3
mOZk1AU50<U3?1_:lIlP1WT1b4l2Hd<W11U3?U34gDc3SY2j>KUI1b1Q2L4k6C2U3V]44V3nh2b;k>5V3nh2b;[9_56V3nh2
b;[9Bl47V3jS1b:d6kS1b;k>5V3nh2b;k>e;o2T32JW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?
T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12Q2Bc6U3NT1Q14^1E253H@U1>>o3g;1l5j2T32JW9505a1:7:406V1K4D1562
71g11P1T111P1015DV1<;CJ5`1e2[17=N?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6T2P1NT1Q1c1E253Y1U1>>8
W3UR1do1hCP4`8Z1[A9W3UR1do1hCP4`8Z1\6n:o2T32J4R9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[1
7=N?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q14^1E253Y1U1>>e?116Q1o2T32J4R9505a1:7:406V1K4D
156271g11P1T111P1015DV1<;CJ5V4[17=N?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q14^1E253Y1U1>>
g?16Q1]9o2T32J4R9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?T3RNGG315d7_3c2Dn3313<b61Y1
M>V226P12d2c6U3NT1Q1c1E253Y1U1>>h5n916Q1[9m2T32JW9505a1:7:406P15K4D156271g11P1T111P1015DV1<;CJ5V
4[17=>2<?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253O9U1>>n1S3T323F3S9505a1:7:406V1K4D
156271g11P1T111P1015DV1<;CJ5V4<N7=;B?T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>
^3;B_4i61\3o2T32J4R9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=N?Y23FRNGG315d7_3c2Dn3313<
b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g?16Q16X3nb1Qk26]4:a3T33I3IY8505a1:7:406V1K4D156271g11P1T11
1P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12e138Ac6U3NT1Q1c1E253Y1M7>>^3;1LZ1h2Z1`
2T1<[11?l2Q21b1X24L4X3W^4]4:R3T33I5Q9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3b8_EG
G315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1J6Y198<253Y1T10>>]4R4T=W104X3T6kb3^5:X3[S47Fc1Ci20i4h4>X
3M00bU4j2o1116Q1\1]4:1X33X3gF_i34X3V@ha2bT1\2X33[270279n5`3Dl216J`42Q1T1i5?V1<3`2`1m166;QHR107d4
[56Y1B9C>\4o3i1B3KNm3313g1b2l1S1f1V314131N^6U5P2k>\4d17Q12_1?3X3eV4`67X3i7YP3VU1G4W34X3i[3kMZ4\1
Y3;d4d4k7X32_10IfBf2R1g3[2R10V20V2iG`2h6V3W1m1T1AMn5j6g1_4E8P1HNU1T3[5\2]3b97Y3[P4Y9i5:k1Z34Y3dj
2^4`W1>Z3gDc3SY2j>KUI1b1Q2L4k6C?Z3gDc3SY2j>KUI1b1Q2L4e4U2CP1Z3091_:j9c3_T1j8Y7W6n<W1j>KP1R<n9R21
b1`1@D0603P3j3C2B[3m4m=1h1>0I>JC3UMnT1V4_<j?T;?[37V<e6e3S3Z;d2SIa@h>d2_Gh?1c2[370Q26U2c9F814100:
=4S2U2M<@P1Z9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1K5U12Ko7W2]4U48E\2L9GQ2;_12n2U=f;Y4@d8[2R1JK2f1
:i6h1[370^4Z:i6MP1l@7Cg2Cl1T1Fn19G9T1K5;2[1H[19@_123El1Q1U12Ko7e6U48R3L9GQ2;_1Q2lI_7f7g1i1P2[370
b5W7n18611Q3I[1M3I9S4o72X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1Q1V7_2=`5T1V9P8h5Y39XFR4P:1S2[370Q
2g<BR3U2M<@S3e?g2Cl1T1e29G9T1K5;2[1H[19@_123El1Q1T2o7i3f1T1U4Nc3^49Mg14a512LV32322c2f?Gd4S9BQ4Z1
J[3X4W3W1X5R20U1n3P2\8k3a9Ia6n4_::1d3f1X:Xb1d1Y;03[3[AUS26[3ZEZ131UX39[3i:n5da2;:Bm6W4:[3m3V4Ym1
[?UZ1;lBP161[36[3ZP1iHgX2T=j3M[3k6D]1U7Y7\3HJl5`;[5]2Fa3W1<[8o31NU<h;M1XLQ8d1T97[3^U2n5Z8X>_Cl2>
[3[AR6JfQ1P:W7mFX2P?_1[>c4Z6G[3d4k2`6\9Y3kIF21a1m30=a8d1]EiIg4Em7R1c4@[3`7]17SJbHj1X6o3R:Y2bP1l>
4W306[3QT2f=V@g1h1;[3oEE31UU1Z>2[7T2YZ14[3kV1lFc79[3c8l1W6Z1f:f6jG`E3[3l]4[18[3d62P2T4T:e;]b1]1[
3U1Q1g8`1_3R2Bn1:=X3_4Jh3f4a12621F0oV1b2a2B?d1X=U318R1R2k6`274De11CP3`>1[34[3_9WK^U22[3d\4>[3Xe2
Y4GP=gFl3a6=`2U9=85B[3i:h2Z1j1U1`8d5YU1[S1j1@4RFf4e2T7B3[3_9d^23[3ZX1i_13[3iA4O[3oKf6Q3m1]Ag62Gf
4V=d2i2_:h4h3Y4f2_1BV1Y1O3408124H1[38[391_:ij1_GPEQ=1[3g2[391[1AP2<j1P1_1U1A^2V1I141172=C94>6Q5V
6^2l1m1Ic15Q2n2EG^:]2<a2b1k55U1_5i1_3X3=U2Eb5OO`1S4S5_1l4D9[15l1145D_5k7X3W2]4J0T10720T3Q482Q2[3
9i8Nf21[135I141118=R1X11Q26I>>;CGf2b3S1h1l2^15g2X2;f9h:U2l1e6i1W6:CgF1X2h19>[1Nc1X1e51h7[3Z4d1Q1
i1m1[3T<D1[13O141118=R1S1_2I1<>O3k1^1d7b1d14P5E\9h:b<j5<:CXC^31N?b26;46D03a8f9m20W4\17c1W1\1V2[3
7_4Z5Q24A7S13O141136=@=c1;c28>64Go1^1W9CF9X?h:G^2]1m7^1J`3<:C02l4W1U4K5`129n1l12[5X4AV1S1TAo6\17
k2Q49[3W>f;f:YX1YR1QK\17R1[373[12[2d6]1P1R2\7YM`AQ1[8f1g3c;RN^31`1l1o2R2U3U1072R13_2l3U1[37_12>j
4T5S3\7?c2Q6]:Q1a4gEP4W5f1m2>:c;Y@9^55k<l4]4JU1072U3@>[3`:^<W1gJ\Ni2bKP1e3WJ;V72j1[391IQ1R5_2P13
`1_3e2n1:=X3Z5Q5]3a12621F0YLe:k1Fa2B??T1X=U318R1R2R3j2Mo1@7467GS116<S3U3W;4[3ZT3^<_53[3]k2X47[3i
e2W2dZ1V4g3E9[3a<S2PX2Z1dZ1V4]4W52[3RZ43[3ULXn12[3\`42[3X^43[3fR3a[14[3US3R[1Y33[3R^4_3[2[3>`2?U
320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]1
3dC:k1S7=[3XS2W1\Am=b;`5^8Y24P62T>9[3kS3b;`5^8Y24P62h2T36FW9505a1:7:406V1K4D156271g11P1T111P1015
DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>gDg2T36FW9505a1:7:406
V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1
U1>>D[39f@AVAaDe8:@`=g8c;]6P1j5Q2Bb35o2F[391_:ZBR1f1>f3QFd6g4a9lP1Q2[4F@312C;[39XX1oQ2a5Q2c5312C
X1[3351Ma9V1b7W4?f2<n482ER1]11FZ1UKW4T8a>R50R2W5Q1;V4o19BHQ=1X=2>[3a?gNf6<3e3Y6e1Z8N2cZ1S=<[3iX1
0P3<W68e5TBn2d5gP22[3lk2\2[30[270279n5`3Dl216J`42Q1T1i5?V1@`2`1l1066;QHR107d4[56Y1B9C>\4o3i1B3ML
R1^1[1313g1b2l1S1f1V314131N^6U5P2[?a57Q12o1Z2[30[270279n5@g1W1D0k216J`42Q1T1i5?V1@`2`1m166;QHR10
7d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1V314131N^6U5P2mD7Q12o1G[37Y2U2^6^4l1W5ZZ1Be12]9S7a2g3V2_1@o
2a8l4lL@[37]6T@1XY1OX22]9]=W4a;a@UB[9j3[3<10U29?U320=@538:22I=07334@3A24?1n157?L15k1P1K:]1CW1<;C
3W8a3d2LGZ<6W92;Y1;k13A9C5a4D>d12c18d1?S11>477101AZ3D\1l1b1BE[2a15U2P1d14Q1FX8ENT1S22]13;V3f5AT8
\123:o81j3[3<10U29?U320=@538:22I=07334@3A24?1n157?L15k1P1K:]1CW1<;C3W8a3d2LGZ<6W92;Y1;k13A9C5a4D
>d12c18d1?S11>477101AZ3D\1l1b1BE[2a15U2P1d14Q1FX8ENT1S22]13;V3f5AT8\123:o81d1[3=_1[:n2h5AKT?a<ZQ
1d2KY1]1X398A3:O3I@2>f1l34]1:DT196m57a1=Y16R1]5<>X=IJm12l8Y5[3<10U29?U320==2538:22C5=07334@3<424
?1n157?L15LN1NK:]1CW1<;C3`1HR5Ja3En1LGU8T46W92;Y1;k13A9C5a4D>d12c18T2S11>477101AZ1`1>DY12l1b1B=3
34U1P1=2>A5NV1P1[1812J6;:DFN630l2a2224524NBAA56T129S13g2C05`1U4A2Q8\123:^1P1_61U3[3>0a1211F?;i22
0Nm1=07334@3D4?1n15;;L15k1P1K:]1?3S13<;:83W8a3B22h2g9Z36W9h1;k13KC5a4D>b11f1]2U1><7101AZ3DY3W5m3
P1k2l7h1NT1S22]13dC:HV8T12Q4[3>0W19211F?U320l2=073312@3Y11>O8651805111L15?Q19P1K:]1>4W1<;:83d3^2
U1Ma3B012h2W3m4a4:6W9h1;k13KC5a4D85b11f18T2U1><7101AR12T2DY3Y1R3Jm3P1k2Z21_59^1NT1S22]130:T:`5b3
:Z100S1^6T1l2[3>0a1211F?U320l2=07334@3Y11n15;X115k1P1K:]1CW1<;:83S6S2a3B04h2R=6W9h1;k13KC5V585b1
1f1]2U1><:1g1T2DY3W5m3P1k2\2X7NT1S22]13`:S9:`2^6T1_2[3>0_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;
C3W8a3a3R=6W9h1;k13KC5a4D>d1f1]2U1><:1l3DY3d2b2m3P1k2e9NT1S22]13S5g;h2:o82[3T25[3`Y3aP1Bh25[3hg1
d1RY2T82[3^P45[3^P4[4W9Y24[3R^4Y2U1X2\3[270279n5`3Dl216J`42Q1T1i5?V1@`2`1m166;QHR1074_4[56Y13>9C
>\4o3i1B3j1m3313g1b2l1S1f1V314131N^6U5P2mD7Q12o1X2\3[270279n5`3Dl216J`42Q1T1i5?V1@`2`1m166;C]GR1
07d4[56Y1B9C>\4a3=i1B3j1m3313g1b2l1S1f1V314131N^6U5P2mD7Q12o1[2\3[270279n5`3Dl216J`42Q1T1NR1Lj2?
V1<3`2`1m166;QHR107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1V314131N^6U5P2\5`?7Q12o1[2\3[270279n5`3Dl
216J`42Q1T1Q2X2^1?V1<3`2`1m166;QHR107d4[56Y1B9C>\4EY3i1B3j1m3313g1b2l1S1f1V314131N^6U5P2\5`?7Q12
o1X2\3[270279n5`3Dl216J`42Q1T1Q2g3?V1<3`2`1m166;QHR107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1V31413
1N^6U5P2mD7Q12o1Y2\3[270279f57`3Dl216J`42Q1T1i5?V1@`2`1m166;QHR107d4[563U1B9C>\4o3i1B3j1m3313g1U
2<l1S1f1V314131N^6U5P2mD7Q12o1W2\3[270279n5`3Dl216J`42Q1T1i5?V1@`2`1m166;QHR107d4[563U1B9C>\4o3i
1B3j1m3313g1b2l1S1f1V314131N^6U5P2mD7Q12o1W2\3[270279n5`3Dl216J`42Q1T1i5?V1@`2`1m166;QHR107d4[56
Y1B9C>\4o3i1B3j1m3313g1U2<l1S1f1V314131N^6U5P2mD7Q12o1W2\3[270279n5`3Dl216J`42Q1T1i5?V1<3`2`1m16
6;QHR107d4[56Y1B9C>\4o3i1B3j1m3313g1b2l1S1f1V314131N^6U5P2mD7Q12o1F_30k4j5S8a5W6f1;=2k2K\5XFj16e
8S<k;W5[=V1c3[1n4`6]1R19l21=f2<:?C3b2Jf31A:?d2bZ1c2d32]LET3?[1[4i3o?j2]1@e300_:k7f^1OV3]A\He2c53
12_E7e30\B^o2c5317e3[m1`d1c534C8e3li1e4Yc1c534C;e30F0cA0VS2WLc531:e3j]1V?^Hc?Q1e;J1U6;e300_:]7lA
^Q1`\1c5317e30^2\_3c531;e30F0cAWS2mJY1c531:e30F0cAWS2WLc5317e3eDf3kY1c_1iCQ73e3f`3U17e3XX1cY2c53
4Cn1e3k4<n20`4d2W1e1P1^3^3X12?H2@<1K<I17NU1HDR4c6g30JhA\8?J1BLV1T22T6Q;2R1g5R3;G050W1Bi1i4=E_13e
3VX1eY2Oe3n53P=0Y2A00I]2_2R11HY4fF`Z1j3]1Q3[4@3U1_4o1F1f<^<R2e31X8>NH27Bg2X1U1AS1Q3[6@D1c1U1b1U1
2Eh4Z:0`>P3Q13h8;S1L2S1k7Z6Z3R3U2Q3?l285319:032W1=<d5F1R30^90U:6e31_:ij1dY1k2?e31_:X@<V3P2HP2?aQ
1bY1M:d17e31_:ij1S5WJT=9e300_:ij1`\1c531:e30GcAY9mi1WLc5312e3la35e31_:ij1`\13e3oAlo23e3_R1\_27e3
HcATKRX1WLZ47e3G0VA<WS2WL6e30ka3c531Y1e3E10T1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2m5Mn
5P2`?;e30F0cA[Ek]1WLc5316e3G0cAWS2WL4e3RV2U4cW18e3G0cAkg1[;mJY15e3HcAWS2WL3e3Ol`33e3XZ2cW17e3Hj;
h5WS2WLn67e3G06\AWS2WL3e3b`3Y13e3iMRd27e3G0cA\;jg1WL7e3G0cAWS2ZKL3e3o`3L5e3XM>Td2S76e3HcAWS2WLS7
9g3_:gHQR1PDjFk8W:X>4g3_:]7[c15g3_:]7P4Z_1Z2j3`2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=
6W95b1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8Z2j30_2?U320l2=07334@3Y11n15d115k1P1K:]
1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8Z2j3`2?U320l2=07334@3Y11
n15d115k1P1K:]1CW1<;C3W8a3a3b<?6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8Y2j3`2?U3
20l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13
dC:o8l3j312g12>1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926094N:0
Q18@3A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2i48\1U3NT1S22>N3;n6Y<:o8IU4j31j11?1?F^220?;P27505133
12@3=63@140411O?5:01CB15L1L1N1I:12X1CH><;C3`1^1\4Ja3W1Y2R=6W926094N:0I24I3A9C5V5>b11f1]2U1><4221
AZ3DBf2W5Mg27P1k2i4e1U3NT1S22>N3018n6e:c1:o8IV4j312P1;:2761?F^220?\2750513312@3=63@140411_15:2CB
15NL1N1I:12X1CW1<;C3`1^1W5a3i1g1R=6W9223094N360Q1>:3A9C5V5>b11f1]2U1><4221AZ3DBf2W5M\1Z17P1]1]1i
4^16U3NT1S22>N3;n6`4h7:[8CIl3j31j12761?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`
1^1W5a3a3Z6g66W926094E8360k13A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;k4R2Y<:o8IS4j3
00j11?1?F^220?\2750513312@3=63@140411O865:01CB15L1L1N1I:12X1CW1<;C3`1^1W5a3W1Y2j3o3W56W926094N:0
I2N3A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3018n6Y<:o8IP4j312g1A1?F^220?\2750513312@
3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6d8B223094N360<D1G3A9C5V5>b11f1]2U1><4221AZ3DB
f2W5M\1Z17P1k2d4c16U3NT1S22>N3;n6Y<:o8In3j312g1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:1
2X1CW1<;C3`1^1W5a3a3R=6W9223094N360Q11G3A9C5V5>b11f1]2U1><4221AZ3DBf2W5M\1Z17P1k2d4c16U3NT1S22>N
3;n6Y<:o8Io3j300j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:128OC;<237<;C3`1^1W5a3a3R=6W92
6094N:0k13A9C5V5>b11f1]2U1><4221AZ3DBf2f4@Mg27P1k2i4e1U3NT1S22>N3;[6BY<:o8Ih3j31j1A1?F^220?\2750
513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W9250094N:0k13A9C5V5>b11f1]2U1><4221AZ
3DBf2W5Mg27P1k2T5Z1U3NT1S22>N3;n6Y<:o8Ig3j31j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12
X1CW1<;C3`1^1W5a3a3R=6W926094N:0k13A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2T5Z1U3NT1S22>N3;n6Y<:o
8If3j31j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926094N:0k13A9
C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;n6Y<:o8Il3j31j1A1?F^220?\2750513312@3=63@1404
11_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926094<4<630<<2N3A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P
1k2_6U3NT1S22>N3;n6Y<:o8If3j31j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W
5a3a3R=6W926094N:0k13A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;n6Y<:o8Im3j31j1A1?F^22
0?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926094J3360S14B3A9C5V5>b11f1a1
KU1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;n6Q6W6:o8I4g3j31j1A1?F^220?\2750513312@3=63@140411_15:2C
B15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926094N:0k13A9C5V5>b11f1a1KU1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S2
2>N3;n6Y<:o8Im3j31j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3`1^1W5a3a3R=6W926
094J3360S14B3A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;n6Q6W6:b8<F2]2j3`2?U320l2=0733
4@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9d1337S14B3KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8
l3j32i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A
9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2V5X1U3NT1S22>N3;XC:o8Ik2j330g1C?U320l2=07334@3Y11n15=V1
15k1P1K:]1CW1<;C3W8a3\1T2R=6W926:S1;Q1>:3KC5V5>b11f1]2U1><451AZ3DBf2W5m3P1k2i4e1U3NT1S22]13;XC:o
8Ia3j302h11A?U320KP2=07334@3Y11n15;1V115k1P1K:]1CW1<;C3Y721D3a3CC12217g1R=6W926:F<;Q1>:3KC5V585b
11f1]2U1><4221AZ3DBf2W5m3P1k2d44Y1;U3NT1Q212]13018XC:_2_6If2j33h1C?U320l2=07334@3Y11n15=V115k1P1
K:]1CW1<;C3W8a3a3R=6W926:S1;k13KC5V5>b11f1]2U1><451AZ3DBf2W5m3P1k2_6U3NT1S22]13;XC:o8Ik2j33h1C?U
320l2=07334@3Y11n15=V115k1P1K:]1CW1<;C3W8a3Y1221o1R=6W926:S1;k13KC5V5>b11f1]2U1><451AZ3DBf2W5m3P
1k2_6U3NT1S22]13;P:W9:o8IZ2j3`2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3\1T2R=6W9h1;k13KC5V5>
d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8j2j33h1C?U320l2=07334@3Y11n15=V115k1P1K:]1CW1<;C3W8a3Y1
51o1R=6W926:S1;k13KC5V5>b11f1]2U1><451AZ3DBf2W5m3P1k2_6U3NT1S22]13;P:W9:o8Il2j33h1C?U320l2=07334
@3Y11n15=V115k1P1K:]1CW1<;C3W8a3Y1221o1R=6W926:S1;k13KC5V5>b11f1]2U1><451AZ3DBf2W5m3P1k2S628U3NT
1S22]13;XC:o8Ig2j33h1C?U320l2=07334@3Y11n15=V115k1P1K:]1CW1<;C3W8a3\1T2R=6W926:S1;k13KC5V5>b11f1
]2U1><451AZ3DBf2W5m3P1k2_6U3NT1S22]13;XC:o8Ik2j33h1C?U320l2=07334@3Y11n15=V115k1P1K:]1CW1<;C3W8a
3Y151o1R=6W926:S1;k13KC5V5>b11f1]2U1><451AZ3DBf2W5m3P1k2S628U3NT1S22]13;XC:o8IY3j302h1C?U320KP2=
07334@3Y11n15;1V115k1P1K:]1CW1<;C3W8a3W1120S2i4X86W926:F<;Q1;2:3KC5V585b11f1]2U1><451AZ3DBf2W5m3
P1k2d44e1U3NT1S22]13018h7^4P7:o8Ik3j32i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8
CW1<;C3`1^1W5a3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S22>N3;XC:o8In3
j32i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13
A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S22>N3;XC:o8Il3j32i1A1?U320=@538:22I75051334@3=
6D140411_15:2CA015NLP11I:12O8CW1<;C3`1^1W5a3a3R=6W926:4N:0Z1@3A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1N
Mg27P1k2_6U3NT1S22>N3;XC:o8IZ2j3`2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9d13;k13KC5V
5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8g3j31j1A1?F^220?\2750513312@3=63@140411_15:2CB15NL1N1
I:12X1CW1<;C3`1^1W5a3a3R=6W9223094N:0k13A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;n6Y
<:o8I\2j3`2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3Y721Ha3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5
m3P1k2e9NT1S22]13dC:o8Z2j3`2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;S1G3KC5V5>d1f1
]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8Z2j35Z2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h
1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8[2j35Z2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<
;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13k;h7:o8\2j35Z2?U320l2=07334@3Y11n1
5d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13k;W2`5:o8^2j3`2?U
320l2=07334@3Y11n15T1?15k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]
13m8h1m8:S6DV2R4j300j1A1?F^220?\2750513312@3=63@140411_15:01CB15NL1N1I:12X1CW1<;C3`1^1W5a3C4h2l;
U16W926094A<:0X1B3A9C5V5>b11f1]2U1><4221AZ3DBf2W5Mg27P1k2\2R4U3NT1S22>N3;g4V2If8h2:o6o1I^2j30_2?
U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5a4D>d1f1]2U1><:1l3DY3d2b2m3P1k2e9NT1S
22]13S5g;h2:o8\2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;Z1@3KC5V5>d1f1]2U1><:
1l3DY3W5m3P1k2m4g4NT1S22]13dC:o8[2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13
KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2m4g4NT1S22]13dC:o8_4j301i1A1?U320=@538:22I75051334@3=6D140411Q1=5
:2CA015NLP11I:12O8CH><;C3`1^1Z41Ja3a3Q3d4[56W9223:4J3:0X1B3A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NM\1
Z17P1k2V5X1U3NT1Q1Q12>N355`4[2[<:\1o4\25I@Q4j301i1A1?U320=@538:22I75051334@3=6D140411_15:2CA015N
LP11I:12O8CW1<;C3`1^1Y421Ha3a3R=6W926:4N:0k13A9C5V5>b11f1]2U1><451AZ3D5<f2P3W1NMg27P1k2_6U3NT1S2
2>N3018XC:o8I[2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l
3DY3W5m3P1k2W6]3NT1S22]13dC:o8]2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC
5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13X7[<:b8<F[2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3
W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8F\2j30_2?U320l2=07334@3Y11n15d11
5k1P1K:]1CW1<;C3W8a3;U3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13QCB:o8_2j30_2?U320l2
=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3;1S3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13oB
D:12j8\2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m
3P1k2e9NT1S22]13QCB:LR8]2j30=Q2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1
f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:T2c4V2[2j30=Q2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a
3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8[2j30_2?U320l2=07334@3Y11n15d115k1P1K
:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:]6a2]2j30_2?U320l2=07334
@3Y11n15d115k1P1K:]1CW1<;C3Y721Ha3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8[2
j30_2?U320l2=07334@3Y11n15d115k1P1K:]1C1U1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9
NT1S22]13dC:o8_2j30[23?U320l2=07334@3Y11n15MF15k1P1K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5Q54>d1T1A]2U1>
<:1l3DY3W5m3P1k2e9NT1S22]13^:U9:o8g2j30_2?U3204g2=07334@3Y11n151b115k111L5E:4X1>414P1<;C3W8a3a3R
=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2Z21X7NT1S22]13b2`2`>:o8[2j30_2?U320l2=07334@3Y11n15d115
k1P1K:]1CW1<;C3W8a3a3R=6`6f2h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2e9NT1S22]13dC:o8h3j300j1A1?F^22
0?\2750513312@3=63@140411_15:2CB15NL1N1I:12X1CW1<;C3CL^1W5a3a3R=6W926094N:0k13A9C5V5>b11f1]2U1><
4221AZ3DBf2W5Mg27P1k2_6U3NT1S22>N3;n6Y<:o8I[2j30_2?U320l2=07334@3Y11n15d115k1P1K:]1CW1<;C3W8a3a3
R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2T5`4NT1S22]13dC:o8\2j30_2?U320l2=07334@3Y11n15d115k1P1
K:]1CW1<;C3W8a3a3R=6W9h1;k13KC5V5>d1f1]2U1><:1l3DY3W5m3P1k2m46`4NT1S22]13dC:o8i2l3j1A1V1^23?d2<1
3312D=63@140411_15:2CB7NL1N1I:12X1CY4^1mR126094N63371<Q13AZ6>b11f1]2U1><4221Ab4f2W5Mg2n8e1Cl6>^1
n6^Fg2m3i1A1e320=@538:22Q1<1334D=6D140411P22CAW1LP11I:12O8CY4^1Z41`N26:4N:g18AZ6>b11T4U1><451AU4
<f2P3W1NMg2T4_6`7>X15]Mk2m3i1A1e320=@538:22Q1<1334D=6D140411P22CAW1LP11I:128F8CK]3^1Y421^N26:4N:
g18AZ6>b11T4U1><451AU4<f2P3W1NMg2T4_6`7>S118]M2o3g]32o396P4oZ1EUk1jHdD8P4PQ4Z2d11j92Z53P4RU4m95P
4o_1PARo1Q44P4j`1ga2\12P4Pc14P4W=]h3l<f2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^
1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D156271g11P1T1
11P1015DV1<;CJ5V4[17=^1T3eI\4GG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>h2T3MW9505a1
:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>o1626P12d2c6U3A<T1Q1
c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3Q@P>GG315d7_3c2Dn3313<b
61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T
3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1CA>>j2T3MW9505a1:7:406?FK4D156271g11P1T111
P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2`5R1U3NT1Q1c1E253Y1U1>>i?Jn2T3MW9505a
1017104:406V1K4D0056271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3N
T1Q1c1E253Y1U1>>P50m8b4T3M>Q1f7505CM:7:406V1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3M[17=^1T333
Ca12621F0m3g2Y8Ci:GG315d3o3P3>S2?D\1B?^1313<b61Y1M>V226J524_2718R1R2j2U3J3T1Q1574P1E25361C29U158
>>901:Y30^:a8m2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5b1c2[17=^1T3RNGG315d7Y2U1c2Dn331
3<b61Y1M>V226P12S1`1c6U3@==FQ1c1E253Y162K>>R3T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5B2
J1U2=[17=>2LT3RNGG315d7Y2U1c2Dn3313<b61Y1M94V226P12d2c6U3N=FQ1c1E2534T1U1>>_Hg2T3MW9505a1:7:406V
1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1M
7>>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3m1EDn3313<b61Y1M>V226
P12d2c6U3NT1Q1c1E253Y1U1>>P3T3MW9505a1:7:406E@K4:9156271g11P1T111P1015DV1<;CJ5V4[17=^1l215RNGG31
5d7_3c2Dn3313<b61Y1M>`1E26K212d2b2n31U3NT1Q1c1E253Y1U1<1>j2T3MW9505a1:7:406E@K4D156271g11P1T111P
1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>`1E26K42d2\2V4U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7
:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E2
53Y1U1>>V>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1
M>V226P12d2c6U3NT1Q1c1E253Y1U1>>hBi2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3R
NGG315d7_3c2Dn3313<b61Y1M>V226P12d2`5R1U3NT1Q1c1E253Y1U1>>k@1g2T3MW9505a1:7:406V1K4D156271g11P1T
111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q16\1E253Y1U1>>i2T3MW9505a1
:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226K212d2]5U1U3NT1Q
1c1E253Y1U1>>k2T3MW9505a1:7:406V1K4:9156271g11P1T111P1015DV1<;CJ5V4[17=^1T3ZKS11a1GG315d7_3c2Dn3
313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1BB>>h2T3MW9505a1:7:406V1K4:9156271g11P1T111P1015DV1<;CJ5V4[
17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E2534T1U1>>P3T3M_4Mi3505a1:7:406V1K4D15627
1g11P1T111P1015DV1<;CJ5b3C[17=^1T3`7Y:T2R:GG315d7W1W2c2Di2T1313<b61Y1M>V226P12d2c6k1Y1NT13Mc1E25
3Y1U1>>h2T3MU2Q7505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=>OT3RNGG315d7_3c2Dn3313<b61Y1M
>V226P12d2c6U3NT1Q1c1E253Y1U1>>l2T3MW9505a1:7:406V1K4D156271g11P1N511P1015DV1<;CJ5V4[17=^1T3]5T2
R2\DGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253O9U1>>n1i2T3MW9505a1:7:406V1K4D156271g11P1T
111P1015DV1<;CJ5V4[17=^1T3UBh6S5GG315b1Q6_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>i2T3MW9
505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT
1Q1c1E253Y1U1>>Z=k;Lg2T3MW9505a1:7:406V1K42A156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2D
n3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:406V1J030D156271g11P1T111P1015DV1<;CJ5
V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q12`1E253Y1U1>>h2T3MW9505a1:7:406V1K4D15627
1g11P1T111P1015DV1<;CJ5V4[17=^1b1a1RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NK8Q1c1E253Y1U1>>g2T3
MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1b1a1RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c
6U3NT1Q1c1E253Y1U1>>h2T3MW9505a1:7:406V1K4B1156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RFo7GG315d7_3c
2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5
V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3A<T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D15627
1g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>e:f2T3
MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U
3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn33
13<b61Y1M>V226P12d2Z5X1U3NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[
17=^1T3V4kIGG315d7_3=a1CDn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>j2T3MW9505a1:7:406P15K4D1562
71g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q18Z1A32403Y1U1>>h2
T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c
6U3N=FQ1c1E2534T1U1>>k2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ22V4[17=>2LT2OfF[7GG315d7
_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>j2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;
CJ5V4[17=^1P1S2RNGG315Y6=0K_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:406V1K
4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1C0NE253Y1U1
>>Q5i2T3M5Q9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RN:<G315d7_3c2Dn3313<b61Y1M>V2
26P12d2c6U3NT1Q1c1E253Y1U1>>]4T3T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<91CJ5P3O5[17=DIT3U>
4KU3X9\2GG315c2P5_3_1S1Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E2534T18L>>bHl3T3M>Q1f7505CM:7:406V1K4?
4156271d121P1H:0118G015DV1;064CJ5X3M[17=^1T3Ka12621F0]JGG315d7P3>S2?D\1B?^1313<b61Y1M>V226J52d27
18R1R2j2U3J3T1Q1574P1E25361C<U1>>P?]3T3Ml2Z6505a1:7:406V1K4D156271g11P1T111P1015DV1<91CJ5V4[17=^
12GY2Y>Lk>GG315k55b1Bl24I5>1MD4?T2T1313<a2U2j11Y1M>V226P12i1Jc6U3NT1Q1c1883253Y1M7>>U3T3MU2Q7505
a1:7:406V1K4D156271g11P1T111P1015DV1<;2@J5V4CG7=>2L2c1]1d:W4_3e;:<G315c2P5V2X1m1EDn3313<b61Y1M94
V226P12d2c6U3NT1Q1c1E253Y1U1>>g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG3
15d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>j:i2T3MW9505a1:7:406V1K4D156271g11P1T111P101
5DV1<;CJ5V4[17=^1T3RNGG315d7_3c2D4i3313<b61Y1M>V226P12d2b5P1U3N=FQ1c1E253Y1U1>>l2T3MW9505a1:7:40
6V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7T1Z2c2Dn3313<b61Y1M>V226P12Q11`1c6U3@=T1Q1c
1E2534T16N>>Z3T3M@f8505a1:7:406P15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@T2V147=^1T3KVMGG315d7T12T
22c2Dn3313<b61Y1M>n1726P12Q1b1c6U3N=FQ1AQ1E2534T1;I>>d5g2T3MW9505a1:7:406V1K4D156271g11P1T111P10
15DV1<;CJ5V4[17=^1T3RNGG315d7Z2T1c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:40
6V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3lDU9GG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3N=FQ1c1E25
34T1U1>>m2T3M4R9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1Y2JRNGG315d7_3c2Dn3313<b61Y1
M>V226P12d2c6U3NT1Q1c1E253Y1U1>>g?16Q1;P3T3MW9505a1:7:406U10K4D156271g11P1T111P1015DV1<82CJ22b3C
[17=^1T3T>m?GG315R6a1_3c2Dn3313<b61Y1M=0V226P12d2c6U3NT1Q1c1E253Y1@<7>>T3i2T3MW9505a1:7:406V1J04
D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1C0NE253Y1U1>
>m2T3MW9505a1:7:406V1K4D1562714b11P1T111P1015DV1<;CJ5V4L>7=^1T3j7]9i<GG315d7_3c2Dn3313<1`61Y1M>V
226P12d2c6U3NT1Q1c1E253Y1M7>>]4g2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5b3C[17=^1T3RNG
G315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>k2T3MW9505a1:7:406V1K4D156271g11P1T111P101
5DV1<;CJ5h3=[17=^1T3Y9hDGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1:X1E253Y1U1>>\8b@S3T3MW9505a1
:7:406V1K4D156271g11P1T111P1015DV1<;C60B540W1T25=[17=^1`1CO`=l8d7GG315d7_3c2Dn3313<b61S15M>V226P
12d2c6T2P1NT1Q1c1E253Y1U1>>Q3T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;C602?54]35=[17=^1`1B0
ORNGG315d7_3c2Dn3313<b61S15M>V226P12d2c6T2P1NT1Q1c1E253Y1U1>>i2T3MW9505a1:7:406V1K4D156271g11P1T
111P1015DV1<;CJ5BMe2[17<0^1T3RNGG315d7_3c2Dn3313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>j2T3MW9505
a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3S4nIGG315d7_3c2D[2b1313<b61Y1M>V226P12d2c6U3N
T16Jc1E253Y18L>>h2T3MW9505a1:7:406V1K4D156271g11P1T111P1015DV1<;CJ5V4[17=^1T3S4nIGG315d7_3c2D[2b
1313<b61Y1M>V226P12d2c6U3NT1Q1c1E253Y1U1>>?S400kAY?]^1ni12DG6f8F@36S400bY43[18S400Ua2Ua1V7_1U::S
400SP1bT1Wa1cC2\18>S400mU1dS322819D5\2_7<S400\NS5_X2aMU19m8<J;S400bY43Q19`5\3T12:S400jW1]d1Y]13[
1R:48S400bY42\18V9P1S400P330Y4`Gm1T23hj1Y1WZ13<50072;8`86>632;596S400bY42\17S400bY42\1_96T40lV3e
R1<==T40_7^ISV2_R1F082W1n8>6T40bY4U1W9W18T40Sk2O00\]1g;5T40bY4a;57T40SP1n1cR1Wa1cC9T40jW1gQ3JAe9
?2:T40of1d1VHQf1d2G8h:9T40bY4>5225h::T40bY4>5225Z1]93T40bY45T40m`2\W1WA4T40bY4[;?T40aT17T:a;_a10
8`1i3e3T?Q5g9:T40aT1i`2VDJ1O029T40aU1cT21;d6YHZ77T40oQ10aW3\1m54T40bY4Z74T40bY4Z74T40bk3o=4T40bY
4\15T40b`1oh2a;7T40bX1bo2\1[;57U4b6Z2S5Tk1PP217U4lV3dAQB1?V:2U4Xe41U43U4m805U4]P4`8c9`13U4Wd404U
4g]4_603U4^a1i_1@U49bAI`3?U1]5aj1m:^?m7R61j1Y@3U4ef2Sc15U4c5Xl3l7G1U4=V40go1[R2\8168HS2f5MD5V4TR
4\81S94V4TR4\815V4aZ41n3:9V4aY1oP31m3090V5DV4\P11[[1[3_>W1bH[:i280m45;1\3Q2n2c13V4aZ41GV400^]19U
2j9in1h60X9^1916Q1S2Q2FE8;K4V4Rd3^F15V4eS4i4Q218V4ci3^9^71^7k119V4TR4e21d51V4b3K8V4c6QFXj2bC1^51
4V4aZ41T46W4oS1`V316Q18W4hd3Z:\;16Q1[95W4`Z416Q16W4`Z416Q1;6W4nW4a216Q17W4jIV5^[316Q16W4`Z416Q1T
45X4Uo360X99X4W5WJg<[1Y7lh1ZA`92X4Uo31X42X4]X41Y42Y4cf25Y4[U2ZZ1SJm63Y4[X408Y4Vo1Z17`1P=i\1:2Y4[
_22Y4m[43Y4]<_o31Z42Z4e_42Z4b32Z4Yo1U1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`
?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S1o>b2a2=4?d1X@518R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=X3j=a12621F0[@
Z64S@b2a2=4?d1X@518R1R2k6@]5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6^2_3P2`?a
1[45Q1g8`1_3CQ2n1:=X3Z5_8a12621F0[@Z64S@b2a2=4?d1X=o2518E<R29a6`274Z21CP2`?V1[4W1g8`1S4Q2n1:=X3j
=a12621F0fF4S@b2a2=4?d1[5l:518R1R2k6n5P2`?Z1[4W1g8`1S4Q2n1:=X3h2o2X40g3a12621F0fF4S@Md1a2=4?d1X@
518R1R2k6n5P2`?[1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4_8_4S3Dm1X252=4?d1X@518R1R2k6\5AP2`?[1[4W1g8`1S4
Q2n1:=X3j=a12621F0_F640R@b2a2=4?d1Q3Y2[1`9518R1R2k6g3V2P2`?\1[4W1g8`1S4Q2n1:=X3_<0Y1a12621F0fF40
R@b2a2=4?8V14X@518R1R2k6@]5P2a:n4`1[45Q1g8`1_3CQ2n1:=X3Z5T70Y1a12621F0fF4S@b2a2=4?d1X=o2518R1R2k
6`274Z21CP2`?Y1[4W1g8`1S4Q2n1:=X3_<0Y1a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?k4;W1[4W1g8`1S4Q2n1
:=X3_<0Y1a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=X3_<0Y1a12621F0fF4S@b2a2=4?d1X
@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2[6?n5P2`?V1[4W1g8`1S4Q2n1:=
X3j=a12621F0fF4S@b2a2=4?5^1X@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@Md1a2=4?d1X@518R1
R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4j;X4b2a2=4?d1X@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a
12621F0fF4f:\5b2a2=4?d1X@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6d
2Y3P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W5Y1[4W1g8`1S4Q2n1:=X31f;Q2a
12621F0fF4a=a2b2a2=4?d1X@518R1R2k6n5P2i7f7Y1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4\1g1]3`9b2a2=4?d1X@51
8R1R2k6^2_3P2`?W1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2;]5f9W1[4W1g8`1S4Q2n1:
=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2i5f9W5X1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@51
8R1R2k6n5P2S1?U4f9V1[4W1g8`1S4Q2n1:=X3j=a12621F0\>Y84S@b2a2=4?d1X@518R1R2k6n5P2`?W1[4W1g8`1S4Q2n
1:=X3j=a12621F0Q@d64S@b2a2=4?d1X@518R1R23g6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0Q@d64S@b2a2=4?d1X
@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1J]?518R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=
X3j=a12621F0fF40R@b2a2=4?d1X@518R1R23g6n5P2`?`1[440Q1g8`1_3CQ2n1:=X3Z5_8a12621F0fF4S@b2a2=4?d1X=
o2518R1R2k65Z274Z21CP2`?V1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[4W1S1T5
^2`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4
?d1X@518R1R2k6\5AP2`?V1[4W1g8`1S4Q2n1:=X3g:R3a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?Y1[4W1g8`1S4
Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R2k6g3V2P2W2f;a1a1[4W1Z3\5`1S4Q2n1:=X3V5<1KV117b32Q2a126
21F0fF4S@b2a2=4?d1X@518R1R2e4U2n5]1B`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P
22]?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0
bF34S@b2a2=4?d1X@518R1R2k6n5P2`?^1[45Q1g8`1_3CQ2n1:=X3Z5_8a12621F0fF4S@b2a2=4?d1X=o2518R1R2k6`27
4Z21CP2`?V1[4W1g8`1S4Q2n1:=X3P8i5a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?V1[4W1R4d4`1S4Q2n1:=X3j=
a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?a1[440Q1g8`1_3CQ2n1:=X3Z5_8a12621F0V9_=4S@b2a2=4?d1X=o251
8R1R2k65Z274Z21CP2`?W1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=41=d1X@518R1R21i6n5P2`?V1[4W1g8`1S4Q
2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R21i6n5P2`?U1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@5
18R1R2k6n5P2`?\1[461Ng8`1h1a1>9S1Mn1:=X3S4f9a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?g1[42T1g8`1S4
Q2n1:75V11o1j=a12621F0fF4S@b2a2=4?d1W>P2518R1R2o5J0X3<P240111002g1`?W5W1[410T1g8`1S4Q2n1:=X3j=a1
2621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?Y1[410T1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5
31j1`?Y1[410T1g8`1S4Q2n1:=X3j=a12621F0_4VB4S@b2a2=4?d1X@518R1R2k6n53l1`?\1[410T1g8`1S4Q2n1:=X3j=
a12621F0_4VB4S@b2a2=4?d1X@518R1R2j60i5431j1`?X1[4W1\6Z2`1S4Q2n1:=X3Y5V7Y1a12621F0fF4S@b2a2=4?d1X
@518R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1J]?518R1R2k6g3V2P2`?V1[4W1g8`1S4Q2n1
:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2P5j1n5P2`?V1[4W1g8`1S4d1<n1:=X3j=a12621F0fF4S@b2a2=4?d1X@51
8R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4[<g3b2a2=4?d1X@518R1R2k61l5P2`?V1[4W1g8`1S4Q2n1:=X
3j=a12621F0T@a64S@b2a2=4?d1X@518R1R2k6n5P2`?X1[4W1g8`1S4Q2n1:=X3j=a12621F0FoE4S@b2a2=4?d1X@518R1
R2i3Q3n5g18`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0X1]E4S@b2a2=4?d1X@518R1R2k6n5P2`?X1[4W1g8`1S4Q2n1:=X3
j=a12621F0fF4;g?b2a2=4?d1X@518R1R2k6b12X4P2`?X1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?8V14X@518
R1R2k6n5P2g<h2X1[4W1g8`1S4Q2n1:=X3j=a12621F0V;_;4V8l7b2a2=4?d1X@518R1R2P2j4n5P2`?U1[4W1g8`1S4Q2n
1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=X3j=Y172621F0fF4S@b2U1[1=4?d1X@5
18R1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2U1[1=4?d1X@518R1R2k6n5P2`?V1[4W1\7Z1`1S4Q2n1:
=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?V1[4W1S7c1`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R
1R2k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6d59P2`?W1[4W1g8`1S4Q2n1:=X3j=a
12621F0fF4S@b2a2=4?d1X@518R1R2k6V4g1P2Kd>W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k
6g2V3P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6]4`1P2`?V1[4W1g8`1S4Q2n1:=X3j=a
12621F0fF4Z4h;b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0W=^94S@b2a2=4?d1X@518R1R2
k6n5P2`?V1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4W1k>b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a1
2621F0fF4W;k4b2a2=4?d1X@518R1R2k6n5P2`?Y1[4W1g8`1S4Q2n1:=X3j=a12621F0fF4V<l3Dm1a2=4?d1T<S4518R1R
2k6\5AP2`?Y1[4W1X8>`1S4Q2n1:=X3`1Y<a12621F0fF4S@Dm1a2=4?d1X@518R1R2k6\5AP2`?V1[4W1g8`1S4Q2n1:=X3
j=a12621F0fF4T3n<b2a2=4?d1X@518R1R2k6n5P2`?W1[4W1g8`1S4Q2n1:=X3j=a12621F0^>W84f9\6b2a2=4?d1X@518
R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6\4a1P22]?W1[40V1g8`1S4Q2n1:=
X3Y<`1a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0]=X94S@b2a2=4?d1X@51
8R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2U1[1=4?d1X@518R1R2k6n5P22]?W1[40V1g8`1S4Q2n1:
=X3j=a12621F0fF4f:\5b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@51
8R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?g7W1[40V1g8`1S4Q2n1:=
X3j=a12621F0fF4S@b2a2=4?d1J]?518R1R2k6n5P2`?X1[40V1\7Z1`1S4Q2n1:=X3j=a12621F0fF4i<Y3b2a2=4?d1X@5
18R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3]8\5a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2^<Q3W1[40V1g8`1S4Q2n
1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2_=P2Y1[40V1g8`1S4Q2n1:=X3j6o6a12621F0fF4Z4h;b2;U2=4?
d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2U1[1=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4
Q2n1:=X3j=a12621F0fF4h1Z>b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1
X@518R1R2k6n5P2e3j;W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k60m5P2`?V1[40V1g8`1S4Q
2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@5
18R1R2k6d2Y3P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4j;X4b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n
1:=X3h;Q2a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@5
180Q1R23g6n5P2`?Y1[40V1g8`1S4Q2n118=X3j=a12621F0fF4S@b2a2=4?d1X@5180Q1R23g6n5P2`?X1[40V1g8`1S4Q2
n1:=X3j=a12621F0fF4f:\2o2b2a2=4?d1X@518R1R2k6n5P2`?X1[40V1g8`1S4Q2n118=:m2j=a12621F0fF4S@b2a2=4?
d1X@518R1R2k6n5P2`?X1[4000T1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?[1[40V1]20X6`
1S4Q2n1:=X3c1V<a12621F0fF4i1Y>_22a2=4?d1X@518R1R2k6n5P2`?Z1[40V1S7c1`1S4Q2n1:=X3c1R6P3R3a12621F0
fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3c1V<a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W
1[40V1g8`1S4Q2n1:=X3f7S6a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3g:R3a12621F0
fF4S@b2a2=4?d1X@518R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W57
X1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4_8c7Dm1a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0
fF4P1R?b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4`7b8b2a2=4?d1X@518R1R2k6n5P2`
?V1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?V1[40V1g8`1S4Q2n1:=X3j=a12621F0fF
4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2Mm5n5P2`?W1[4
0V1b4T4`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?Y1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@
b2a2=468d1X@518R1R2k6^2U39P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4U7m8b2a2=4?d1X@518R1R2k6n5P2`?W1
[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?^6W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4
S@b2a2=4?U1>X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3f1S<a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[
40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W5W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S
@b2a2=4?d1X@518R1R2k6d59P2`?W1[40V1R4d4`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?V1[4
0V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2
a2=4?d1X@518R1R2k6n5P2`<o2W5Y1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R23g6n5P2W2f;a1Y
1[40V1\7Z1`1S4Q2n1:=X3j=a12621F0c>V4k34S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1R3P1Q2n1:=X3j=a126
21F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?]1[40V1]20X6`1S4Q2n1:=X3c1R6j2X3a12621F0fF4i1Y>_22a2=4?d1X@51
8R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3d6R4R3a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1b7T1`1S4Q2
n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0\?Y74S@b2a2=4?d1X@
518R1R2k6n5P2`?[1[40V1g8`1S4Q2n1:=X3j=a12621F0]5e8X1Y74Q?Q1b2U1[1=4?d1X@518R1R2k6n5P2`?W1[40V1g8
`1S4Q2n1:=X3e;T2a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?X1[40V1g8`1S4Q2n1:=X3e;T2a12621F0fF4S@b2U
1[1=4?d1X@518R1R2k6n5P2`?X1[40V1\7Z1`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6g3V2P2`?W1[40
V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?n2W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4d9^
6b2a2=4?d1X@518R1R2k6n5P2`?Z1[40V1g8`1S4Q2n1:=X3j=a12621F0fF40R@b2a2=4?d1X@518R1R2k6X51CP2`?\6W1
[40V1g8`1S4Q2n1:=X3j=a12621F0[DZ24S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4
T6n9b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2S1]1=4?d1X@518R1R2k6n5P2`?V1
[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0fF4S@
b2a2=4?d1X@518R1R2k6g3V2P2`?W1[40V1g8`1S4Q2n1:=X3j=a12621F0bF34S@b2a2=4?d1X@518R1R2k6n5P2`?W1[40
V1g8`1S4Q2n1:=X3j=a12621F0fF4S@b2a2=4?d1X@518R1R2k6n5T1K`?4]40cAWS28]40cAWS2TMl5705]40cAY9mi1;]4
0cAk:[h1h@XB60006]40cAWS2lR125]40cASm1S65]40cAlb1Z@6]40cAR6R<Qa16]40cASm1S6VS15]40VA<WS26]40cAZ;
lg1[S15]40cAWS2lR15]40cAWS2oR15]406\AWS26]40cAAo1eP25]40cAWS2l46^4T>^3[HX1bY14^4cASm1S65^4cAY9ic
1S63^4cAWS24^4cAWS2lR1>^4cAch1c:R=_117T2mA80027^4cAY9mi1TMT607^4cAWS2TMg5<05^4cASm1S6j=5^4cAY9mi
1j=4^4cAY9mi14^4j;h5WS2[1_41Q1g8`1_3e2n1:=X3Z52\8a12621F0oV1b2a2B?d1>i<U318R1R2Z6@`274Z21CaA7_4b
AP6]5aj1kI@:_4bAP6]5aj1_?k1_8@j58_4bAP6]5aj1n>l:@9_4bAP6]5aj1d9V@@[2?_4bAP6]5U7T^1V5kI@m5TB1O029
_4l54`;P6]5aj1kI@8_4bAP6]5aj1UEV507_4bAP6]5h6hc1\JZ1_41Q1g8`1_3e2n1:=X3Z52\8a12621F0oV1b2a2B?d1>
i<U318R1R2k6`274Z21CaA6_4bAP6]5aj1\J7_4bAP6]5aj1\J]K8_4bAP6]5aj1kI@g58_4bAP6]5h6hc1\Jj57_4bAP6]5
aj1\J07_4bAP6]5aj1\Jg58_4bAP6]5aj1kI@hQ17_4bAP6]5d1lh1\Jd1_41Q1g8`1_3e2n1:=X3Z52o3\4a126210E0QT1
m2b2a2B?d1>Mk;U318R19h1^50J@`274Z21CaAQ;2:_4bAh1W4]5aj1kI@h5=7_4bAP6]5V6Zd1\J7_4bAP6]5\_1T;\J8_4
c;?^5P6]5aj1\JX1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAZ1`40Q1g8`1_3e2n
1:=X3Z5_8a12621C20RAlEb2a2B?d1X=U318R1R2k6`274Z21CaA\1`40Q1g8`1_3e2n1901;X3Z5g6g1a12621F0oV1b2a2
B?\17X=U318R1R2k6`274Z21CaAe1`40Q1g8`1f2He2n1:=X3Z5_8a12621F0n3OP1i3UMb2a2B1=d1X=U318R1R2k65Q1J=
74Z21C\5e5^6_5Y3_1`40Q1g8`1_3e2n1901;Dc2Z5_8a12621F0c5^;lEb2a2B?\17X=U318R1R2k6Ej174Z21CaA_1`40Q
1g8`1_3Oe1n1:=X3Z5_8a12621F0oV1b2a2B68d1X=U318R1R2k65Z274Bg11Cl9d7W57X1`40Q1g8`1_3e2n1:=X3Z5_8a1
2621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAY1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`
274Z21C`:P7e1`40Q1g8`1f2He2n1:=X3S1V4_8a12621F0V9E@c9U8_2W8b2a2B?d1X=U318R1R2k6W1X13204Z21CaAW57
h1`40Q1g8`1_3e2n1:=X3Z5_8a1100521F0aQ1b1h2Q1b2a2B68d1f3a9U318R1R2k65T1U174BW1?1Cl3JEg6[5Y9]1`40Q
1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k65X2174Z21C_;Q6W57\1`40Q1g8`1_3e2n1:=X3Z5_8a126
21F0j@7P76d>b2a2B?d1X=U318R1R2k6`274Z21CaAY1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2
k65Z274Z21CaAZ1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6^2174Z2199aAY1`40Q1g8`1_3e2
n1:=X3Z5_8a12621F0cQ1[5b2a2B?d1X=U318R1R2k6`274Z21CaAb1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0^1]1b7_Lb2
a2B?d1X=U318R1R2k6`274Z21Cg6\1C\5d1f1W57\1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0ZH6Q9[5b2a2B?d1X=U318R1
R2_3[3`274Z21CaA\1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0_F<R@b2a2B?d1J]<U318R1R2k65Z274Z21CaAa1`40Q1g8`
1_3e2n1:=X3Z5_8a12621F0_F_@b2a2B?d1JT21Y2l22l4U318R1R2k65Z274I`11CaA^1`40Q1g8`1_3e2n1:=X3Z5_8a12
621F0_F_@Z1W1a2B?d1X=U318R1R2_3[35Z274I`11C`?P2[1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0_F_@b2a2B?d1X=U3
18R1R2k65Z274I`11CaAb1`40Q1g8`1_3e2n1:=U24MZ5_8a12621F0cAd6g1a4\8b2a2B?d1X=U318R1R2k65Z274Z21C_;
Q6W57Y1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21C_;Q6Z1`40Q1g8`1_3e2n1:=X3Z5
_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CR42[=e1`40Q1\7Z1AN_3e2n1:=X3Z5_8a12621F0k:f;\1f:0W4b2a2
B?d1X=U318E<R262a65Z274Z21C9Q1U@[1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0ZHd>b2a2B?d1X=U318R1R2k6`274Z21
CR42[=Y1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21C`:P7f1`40Q1l6j1`1_3e2n1:=X
3j1_3_8a12621F0d2d@R4h8i6b2a2B?d1X=U318R1R2o5K`2604Z21C`8l4j2X1W57_2Y1`40Q1g8`1_3e2n1:=X3Z5_8a12
621F0oV1b2a2B?d1X=U318R1R2k6`274Z21C`:P7Y1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6
`274Z21CaA]9Y1`40Q1g8`1_3e2g16:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAZ1`40Q1g8`1_3e2g1
6:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274`1I1CaAY1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B68d1
X=U318R1R2k6`274Z21CaA\1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B148d1X=U318R1R2k6`274Z21CaA_5e3Z1
`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k65Z274Z21CaA_5Z1`40Q1g8`1_3e2n1:=X3Z5_8a126
21F0oV1b2a2B?d1X=U318R1R2k65Z274Z21CU8[9e1`40Q1\7Z1`1_3e2n1:=X3Z5_8a12621F0R3h7Z3f9Q?b2a2B?d1X=U
318R1R2o5K`2334Z21C_;m1\2f1W57k3_1`40Q1g8`1_3n1;008n1:=X3Z5_8a12621F0m@QFb2a2B?d1X=U318R1R2k6`27
4Z21CS3]>_5[1`40Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B1=d1X=U318R1R2k65Z274^1K1CaAZ1`40Q1g8`1_3e2n
1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k65Z274Z21CP2`?W1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1
X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21B0aAY1a4Q1g8
`1_3e2n1:=X3Z5_8Y172621F0oV1b2U1[1B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b
2a2B?d1X=U318R1R2k6`2604Z21CaA[1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21Cc5m
;]:8[1X1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CY>W3X1a4Q1g8`1_3e2n1:=X3Z5_
8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CP2`?Y1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0TV1Jb2a2B?d1X=U318R1
R2k6g1H74Z21CaAY1a4Q1g8`1_3e2n1:=X3f1c3_4o3a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3
e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6e1J74Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d
1X=U318R1R2k6`274X1Q11CaAZ1a4Q1g8`1_3e2n1:=X3Z5\7@Aa12621F0oV1b2a2B?d1b8e4U318R1R2k6`274Z21CaAZ1
a4Q1g8`1_3e2n1:=X3Z5_8a12621F0V;]=]6l7b2a2B?d1X=U318R1R2k6`274Z21CaA_1a4Q1g8`1[33e2n1:=X3Z5_8a12
621F0i=lDX4b2a2B?d1X=U318E<R29a6W14S174Fc11CaAZ1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0fR1X4b2\1T1B?d1X=U
318R1R2k6`274X1Q11CaAW1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1
_3e2n1:=X3Z5_8a12621F0_F_@b2a2B?d1X=U318R1R2k6`274Z21CaA^1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0_F23f168
Q>b2a2B1=d1X=U318R1R2k6`274Z21CaA\1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0_F23m18Q>b2a2B?d1X=U318R1R2k6`2
74Z21CaAW1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_
8a12621F0oV1b2a2B?d1X=U318R1R2k6R2=74Z21CaAZ1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0WS1Go2b2a2B?d1X=U318R
1R2k61^274Z21CaA[1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAm926AY1a4Q1g8`1
_3e2n1:=X3Z5f40g3a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0SR1k4b
2a2B?d1X=U318R1R2k6`274Z21CaAY1a4Q1g8`1_3e2n1:=Z2MZ5_8a12621F0c:[Lb2a2B?d1X=U318R1R2k6`274Z21CaA
X1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21Cg6i:[1a4Q1g8`1_3e2n1:=X3Z5_8a1262
1F0nFY14V1Z=b2a2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0_N_8b2a2B?d1X=U318R1R2
k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0f:XLb2a2B?d1X=U318R1R2k6`274Z21CaA_1a4Q1X1b2W3c1`1_3
e2n1:=X3U133R2i1[2S6a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1
b2a2B?d1\;k1U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21C\
2T?^1a4Q1g8`1_3e2n1:=X3Z581R29b3T2a12621F0oV1b2a2B68d1X=U318R1R2e4U2`274Z21CaAY1a4Q1g8`1_3e2n1:=
X31X5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21Cm;c5Z1a4Q1g8`1_3e2n1:=X31X5_8a12621F0oV1b2a2B68d1X
=U318R1R2k6`274Z21CaAW5]1a4Q1g8`1_3e2n1:=X32W5_8a12621F0m=X;h=b2a2B68d1X=U318R1R2k6`274^1K1Ch?h1
X1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA^6Z1a4Q1g8`1_3e2n1:=X3Z5_8a1262
1F0oV1b2a2B68d1X=U318R1R2k6`274Z21C\2]5f9X1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1Md1a2B?d1X=U318R1R2k
6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B68d1X=U318R1R2k6`274Z21CaAZ1a4Q1g8`1_3e2n1:=X
3Z5_8a12621F0oV1b2a2B68d1X=U318R1R2k6`274Z21CaAa81Z1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U
318R1R2k6`274Z21Cg1l1DW=Y1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21Cg1DT?[1a4
Q1g8`1_3e2n1:=X3Z5_8a12621F0T@jFb2a2B?d1X=U318R1R2k6`274Z21Cg1l1U4f9Z1a4Q1g8`1_3e2n1:=X3Y50_8a12
621F0oV1b2a2B?d1X=U318R1R2k6`274Z21C\2W1l=f1a4Q1g8`1_3e2n1:=X3j4>0Q1F:h22_3a12621F0T@Lm2oBb2a298
?d1X=U318R1R247d3=[2`274Z21CaAY1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0_F_@b2a2B68d1X=U318R1R2k6`274Z21Ca
AY1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B68d1X=U318R1R2k65Z274Z21CaAc1a4Q1g8`1_3e2n1:=X3h2a2_8a1
2621F0fR10W4b2a2B68d1[5l7o2518E<R29]5S15Z274Z21Cm1U3]<^1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d
1;Q3m4l4U318E<R29a65Z274I`11CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1[5l7U318R1R2k6`274Z21C
aA\1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0V4hR1b2a2B?d191Q3m4l4U318R1R2k6`274Z21CaA[1a4Q1g8`1_3e2n1:=X3Z
5_8Y172621F0oV1b2a2B?d1;o7l4U318R1R2k6`274Z21CaAa9X1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0V4hR1b2a2B?d1X
=U318R1R2k6`274Z21CaAZ1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0^E`Ab2a2B?d1X=U318R1R2k6`274Z21Ca>o2W5X1a4Q
1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CS2]?X1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV
1b2a2B?d1g6`6U318R1R2k6`274Z21CaA_1a4Q1g8AN_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1U2a4P2_4U318R1R2o5K`
274Z21C[1k<Y3_5W1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAZ1a4Q1Q4e4`1_3e2
n1:=X3Z5_8a12621F0XAfEb2a2B?d1X=U318R1R2k60_274Z21CaA[1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1
X=U318=DR2k6`274Z21Co9h6Hc6o1a4Q1g8`1_3[1Y1n1:=X3b1g3_8a12621F0j3b655f2d11gGb2a2B?d1U1d8]3U318R1
C^1g2S4=R274>:BM1CV2M]2\4h6HW5[1[1a4Q1g8`1_3e2n1:=X3J_4_8a12621F0W:gLb2a2B?d1U1R<U318R1R2k6`274Z
21CR2^?`1a4Q1g8`1_3e2n1:=X3;n4@_4Fg2a12621F0dK0g8a2b2a2B?d1X=U318R1R27c6`274Z21CaAW5_1a4Q1X8>`1_
3e2n1:=X3Z5@_4^3a12621F0c9QJY3P1a1X28B?d1_6h6U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3l1]3_8a1262
1F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAZ1a4Q1g8`1_3e2n1:=X3Z5_8Y172621F0oV1b2U1[1B?d1X=U318R1R2k6`2
74Z21CS2]?X1a4Q1g8`1_3e2n1:=X3Z5]6Q2a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA[1a4Q1g8`1_3e2n1:=X
3Z5\1P5Q2a12621F0iEUAb2a2B?d1X=U318R1R2k6`274Z21C_=Q4Z1a4Q1g8`1_3e2IT1:=R2U1Z5_8a12621F0VQ1h5b2a
2B?d1X=U318R1R2k6`274Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B1=d1X=U318R1R2k6`274Z21CaAZ1a
4Q1g8`1_3e2n1:=X3Z5_8a12621F0\EbAb2a2B?d1X=U318R1R2k6`274Z21CaAW57X1a4Q1g8`1_3e2n1:=X3Z5>P8a1262
1F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaAY1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0[@AQFb2a2B?d1X=U318R1R2k6`27
4Z21CaAX1a4Q1g8`1_3e2n1:=X3Z5_8a12621F0oV1b2a2B?d1X=U318R1R2k6`274Z21CaA\6_1a4Q1g8`1_3Oe1n1:=X3Z
5f40g3a12621F0bT1\2b2a2B68d1X=U318R1R2`6:g1H74Z21CGi@_2a4Q1\6Z2`1Bl2O=W1n1:=R2U1^2k2=:m300f3\142
621F0g50WAe2n1V8@4?JQ1b2a2B68B=Cn1c6i2k12S1n118R1R2`6:^18H7498g11C>89L\<U3[1a4Q1g8`1_3e2n1:=X3Z5
_8a12621F0oV1b2a2B?d1m<:U318R1R2k6`274Z21Cb3n=a813b4Y;Z3:b4i8_2Z3UAmGZ\1P1nCnI8b4Y;Z3Tb2k8_1k=PJ
8b4Y;Z3^e2Q7k=1PJ<b4Y;Z3_9m1Y9L_l1k8_1k=RJ:b4Y;Z3l1Yi2k2R1h3T:bB:b4V4R7Z3l1n7\Y1mW1Y1d24b4Y;Z3Xc
16b4Y;Z3l1cU1_]24b4Y;Z3Pe35b4Y;Z3`W1kR2<b4V4R7Z3_T11n2m1n:RX1h:^2Bb4Y;Z3l1Y7j6Z?R1i9\D0K10]4V3aO
kJ:b4Y;Z30[OmKBV8V3]j15b4Y;Z3QR224b4Y;Z3];6b4Y;Z3_9m1nn24b4Y;Z3\Z34b4Y;Z3]l26b4Y;Z3eA2dZ25b4Y;Z3
iW2[O<b4Y;Z3RBS2U;gR1g3MD085b4Y;Z3YO^Z25b4Y;Z3YOgI=b4Y;Z3XKP4b@JFHlD0Ce\17b4Y;Z3l_1Z2lD04b4Y;Z3i
W25b4Y;Z3\Z3];Gb40X;h1a1>]1h4Y6[3<l1P4U3fT12T2\C:aAY2`1\79b4Y;Z3`1RX1W;\3P_1R35b4Y;Z3jg1ab15b4Y;
Z3Vj1U`16b4Y;Z3`W1WR2C7b4Y;Z3`W1k:id1a25b4l4\6Z3Y:3b4Y;Z37b4Y;Z3\OiT1aU1RI5b4Y;Z3i=\l25b4Y;Z3`W1
V=5b4Y;Z3\OZE4b4Y;Z3gd14b4Y;Z3Xd14b4Y;Z3mW14b4Y;Z3hY34b4Y;Z3ZJ5b4Y;Z3le1U^14b4Y;Z3`W15b4Y;Z3_T11
4b4Y;Z3bV25b4Y;Z3e`206b4Y;Z3kZ21c4Cc4Q=P2]1h4Y6[3<l1P4lW12T2\C:aAY2`1\7Dc4Q=P2]1h4Y6[3<l1P4lW12T
2\C:Z>V3Y2`1\7Gc4Q=P2]1h4Y6[3<l1P4lW12I04T1\C:aAY2^11\7Ec4Q=P2]1h4Y6`1j1<l1P4lW12T2\C:Z>V3Y2`1\7
Hc4Q=P2]1h4Y6[3<l1P4dKj2\92IZ1\C:Z>V3Y2[14\7Ic4Q=P2]1h4_20h3[3<l1P4lW12T2\C:Z>V3Ga1Y114\7Fc4Q=P2
]1h4j4M1>[3<l1P4lW12T2\C:aAY2`1\7Fc4Q=P2]1h4Y6[3<l1P4lW12Q1R1\C:aAY2[14\7DEc4Q=P2]1h4Y6[3<l1P4lW
12Q1R1\C:aAY2`1\7DGc4m9S3P2T18h4h5@[3<l1P4lW12T2\C:aAY2`1\7DDc4Q=P2]1h4Y6[3<l1P4lW12Q1R1\C:aAY2`
1\7Ec4Q=P2]1h4Y6[3<l1P4T>hBn62T2\C:aAY2`1\7Ec4Q=P2]1h4Y6[3<l1P4lW12T2\C:Z>V3Y2[14\7Dc4Q=P2]1h4Y6
[3<l1P4lW12T2\C:aAY2[14\7Hc4Q=P2]1h4`2h3[3<l1P4cW1252T2\C:Z>V3Y2[14\7Ec4Q=P2]1h4Y6[3<l1P4W5dR12Q
1R1\C:aAY2`1\7Ec4Q=P2]1h4Y6[3<l1P4lW12OT1\C:aAY2[14\7Fc4Q=P2]1h4Y6[347l1P4k5hEW<2T2\C:aAY2`1\7Dc
4Q=P2]1h4Y6[3<l1P4lW12T2XAS2:aAY2`1\7Dc4Q=P2]1h4Y6[3<l1P4lW12T2\C:aAY2`1\7D6d4P=P2]1R;f9;d4P=a1>
Q1;R;f9aW1h3kT17d4P=P2]1P7Q4f97d4P=P2]1R;f9jc21e43e4nb1Sl11f46i4[b2X@f2o@kA6k4`;Q2fCk8ik21k4U1l4
R2I[>n5m1m7GY1\7b2_2o1a8Dk8K@U5P2T3[11C1F=<_5c8o?0f7R1o2n2\;5]e28f7XLg92m459m4SBd6j6]B>P5^Y1fCBo
4@`4i4a6=`?n?[W17lG5\38m7Z1\:l38o4P1jC_Q2d1i9dAU78o4`5V<n3hQ1ok1j6f26Q5dV4110Y<4Q5U>j:V59Q5X^10X
Z1V4FUHQ3h22S547U5nm1^1g32j3gY11X58\5Rk1@[2ZP2a3i2f=4\5TU3f\1E5]521d1[R18_5[?V9P7PZ10V8ZT1Ca5?^C
CS=Ba31;VR16b1i6bT1GP3b7d=2Ca56gCCS=Ba31;VR16b19Mk4EbT1Gc:4a5\S2U:V52a5Ug33a5a:?3a5e`2QV12a5`T33
a5P>b]11jc12j5iZ3JTCn3W3W1f32?W5U1H^2e6R6V3g8a6e4Q2d3LV1dDQ9F9^40?_DV6l>g7P5^M;V1Q<TF1:D`2Q3;V6h
3H`1Q]2mR1eL41A99V6Ce5c1\1]3UU1\@c;6]6h2_3f5hh1QL4_6i5[JfT12_6lT23a61c;6a61c;Pj3`8_33a61^b34b6Ta
1Y1_13b6Zn1b11b67ma1Uc2d21e;d252g6Ya21g65l6b2iCWR1`f14l6T1WE`61m6:o6nJW8n1cT1h4YU1g3Y;e;5o6\T1Pe
1k1lS11U74U7mT1gR2aD2V713V71Uo38V717X2gKQY1X8hL2Z7VY45^7[X1d6[3g13^7P_1S5:_7Qd2Q3`4?1dJF3h@0?i7a
=;00S5d3Y3e1b2f\1Z>T1P2iH2i7XP13i7WP103j7o1]]42j7o11k71k73l7[Mi92l7[M1l71m71n72P8gJ2Q823Q8kW3mL2
Q8iT44Q80[Y2\k11Q82Q802Q8VP22Q8[\23Q8]3UK2Q8cN2Q8_P14e\40e;T106S8\2_KZh1Q2k11T89X8gV2KZ3l:_1V1X1
[O4]8dk1XOaD:]8X3]9bE`Bi6Y2Q>oI^99]8hBiDZ3P4S6k_1i5I2^844b8UIYKS]26e8g3n^1ho1\6UD5e8g3@dj1c33e8m
Gil1Fg8h40Z1^4XDR3W7Z7^?Y6P;]8n2j1f1n4W4Z5<W6C9h8h2cQ1IfB^Hn1cDX@3h8aLkE1h82h8[j12h8ml13j8Of22j8
`f15j8`f1P8Z5a;1j85k8O1d2o[203n8k`1P88o8Q3VCR2<P_1h4nS12o8[H7W_1<5Q6hKT3i15S9o29gV2R23S9o2TY26S9
^<aLQ:QIZ35V9V9mV1jAU]15V9V9hh1U]1?2V9fb37X9PT1W3Q@D[CSa11X91Z94]9[^2_T1^52]9Zh31^95^9YIdR1Y<_4>
`9Z;_80?=0W1T4e3C[>4n62a9k21a91b91b92c9kn22c911c91e91f91g96i9TEY7T1^Q1S^12j914j91JP^44j91kY2E3j9
1aZ24j91]n1]`21j901n92n9]b2?o92]?Cf=f31]R132b1\[1Gi4aC1V:1V:2V:gm13V:V252V:\2;Z:Y1[:W7^Bc1j=T1X7
U9R45Z:Y1fU1aS1Qj11\:2\:am14\:eR2V[2A1_:3b:`2mm12b:^P21b:3d:fj3hC2d:[T38d:hV2^5[DRJi9m904g:ZY2cU
2;1g:4g:bm15W`22g:P^44h:jJmR1Uj11h:5k:eU1m5i5VG3W;1Va33[;R3_32[;d]31[;2_;hY21_;4_;ZKlQ1`<3_;cW2j
N2_;cW27`;WA\1j7aOkm1ZE4a;kBeL\23a;Y^1\M2a;c^16e;Y7nCci18X12i;mW11k;=P<aBY3:Z1b20WP1gM0?P;^=1Q<2
Q<fE1S<2S<m`12S<h[22S<[^11W<1Y<2Y<3:Y<3ES5cQ1Q:^?RS1mL18Y<IS5Tk1RS14hL12\<`U42]<YQ21]<2a<aA3a<aA
a84a<aAa8XQ12a<Xb14a<aAa8fa21c<1c<2c<^n22g<YF2j<Sk12j<fW12k<WK1k<3o<j4fW42o<W[11S=2S=dM2S=i`12S=
_V45S=T`1T3P7Yo14S=Zj1l5WV22S=YP43S=YP411S=2S=]j12S=mW22S=Tk12S=WP24W=m]1[2@1W=2[=\Q21[=03f>X8S2
6c=cS19a[1R^1e35c=dS1m6T@f32c=cS1:[MOf9a;m20\:o;TDU3<`@f2c3R4ZD1^8Z8_U1R3J\^12f=]\33f=oOiV12f=iV
2;g=c5a6Y<[42b5]3\?Q9n]15g=PFDfk1i33j=1^X16X>V>_P1];lJiG;[>k4c3R4f110Q9eQ2R2UZ14]>I2U11]>1`B6^>W
4Ta3Z9]3b42a>Y64c>X6j=29c>X6j=2NUj1V3W1m13d>R2hNLd>^F\:80EG<Z2W3NZ1n7i6l300i1MV1`4;]1Gl1ZO`@]33e
>T`2S>2e>gd21e>1f>2f>gT23f>gT2\22f>Ro11i>5i>X2l>W4WX14m>^4R=WT11T?6T?H0R2_g3]:4]LZ:V_2U42Z?i16Z?
19]1TB`42Z?11[?5c??0XS4B3g?j3]i31g?1l?1P@5S@0Wl3FY62S@?8T@B2bW2SU1V6Z9Y61T@;V@lA]39k[1ZHR3^P1d:<
81Y@1c@2c@\P32c@cj13g@cc2iC1g@2g@[c36i@b_2]1ATK;2o@b21o@1QA3XAR=jC1XA1^A1aA5dAP3aHo9]L1eA2eA_Z23
nNaT2aR1<bOa5d33nb11S4R4b9VR1Al401Rd41nN5jAjNQ7nDon12kAVR41lA2lAV33lAWk3T;3nAhk141nA2nAbR41nA1fg
11WB2WBa[33WBbS1YW12WBlZ21^B:^Bm4E>GU11ZIQ5YN1`B2bB_71cB2fB41mB4mBR;T806oBb]28b7f<U72oBVX24oBXc2
U1f21oB3oBb]282oBPm12oBnC1oB1WC3WCf7fZ2=XCb1]>h>7l4i@9f1el12h3k81XC9XCh=bJZ<f=^T1n9m7T91_C2_Clc1
2_CWB2_CH2_CH1bC1mC2RDei27UD]c1g5k2[1dE91^D7^DmU1a7hU20011eD4gDV8GXI6hDfU1Bf5_b2Q4MkDV9?E_21Z41@
\46F712Y;Q2ZBQ51@KY1a32U<0aIS1CkDa7a12?U3>Q1Mo1@lQ1^63e3h4]R1m241kD2kDW@2kD[?4mD^?mGhm11mD2oDXc2
1PE3REhW1W;4RE`OS8R>1SE1TE6TE_i1[4WG112UEe_32WE13^EhT1Q52eo2Y=1`E5`E1[^2b`1b41bE2dEkK1eE4eEg^2Y8
43eET_1lW17gE0W8Tc1f1eS1d65gE0W8k3o`12gE04gE]k1f1ZZ11gE2nE]X35nE^n1n30nU106PFfI^?R1Z7X=1SF01Zg31
Sf42YT4eA2PV1[f11]V4000002PW4S31PW41PW41PW41PW41PW41PW41PW41PW41PW41PW41PW41PW40007YFa3lQ1l9jd1f
3]14lj1e2IX<6aFIe1a1UGB7aFUJS2o1UP1<[P12dFo11eF2fFY51fF3hFm2SS32iFl22of4P13kFR4k:2lFQ^38lF`3?jn1
X=_FLaB;lFXj14Z1lCN7[1Q1Z;_B5oFS2d1il2dM7TG^1h1S1ca3j:64TG^1m2dl35YGY3WH6hR22iGe23kGm`2e73kGS^1i
R15kGS^1iR1Q112lGJ2lGQ31nG2SHn43SHn4YZ11SH8THZ2^BT4hf2:f=:04XH^10oI8XH^10oId1gHh6\R14XH^10bm21_H
6cHFic3j:621cH2eHgS11eH1gH8l\1g>2C0\S2013QI\IQQ32QI\I9mIPR1VP1Y?[Gk43l8^42UI_11UI2VI`[11VI2_IPI2
fIjA5mIaQ11YW2P97mI`2\e1P8YLl6RA2oIXT33oImk2S85oILV<[\2f52PJmi24QJ31Sc31RJ4]JSh2Q1j:4]Jm@ek1a`12
_J11aJ3cJR_3m<1eJ6eJQ9UA^9[X2k32eJn[22hJVJ1lJ2mJS\22mJ]@2nJk:1nJ1PK6RKCC[Nh8J3VKULS;2[K31[K2aK]A
1dK>eK^7aL_Q1V3U1Q1=@?X19[Nk22jK@4kKhe1mG14kKhe1mG13kKf]214kKhe1d6XA4^V3jLe3b@2nK]GAPLX2b2Z3d2Cg
1XBV9b1kEe=lR13\4:[42QLlB7TLV1OW1^8`h2Z81UL4dg1Sl1V>:7We1]2f2gT2j2:k:01XL3ZLc5bb3003]L`f1TZ14]L]
e1ZT1l69]Ld1e3j;WT1ZT1n3m24D]Lh=2H2U1124gS15d2_1Ko1KhOi4b9a>7^LjKX5m3\=]5X31^L3^LY5[]11aL2aLWg35
cL[155Xf22dL`64je1YW1\1Z409eL10_1<Y9`o1R2UZ11fL6gL0l1Y9g;QP36gL0n=jJeX1UE1lL4nLPJ5\W24nLU7VBnG3n
LPJle21nL1RM1RM;SM1\FUb1U7F=d1b2[Je69[M02J]5e3B0a\24[Me:0f74fM02P93fM022gMnj22gM23hM1jK2hMlK2jMS
83jMm4U31jM2jM\h12jMP95lMW?P<SZ2WB2mMaM7oMh31T2oT2[;d41PN3RN?f49RNm4c4b?R_1N6m2iB1SN2SNa84UN5?k4
8XN<Y9f>[8e3g8XX24YNb8Ze1ZM1]N4aNn8g1dP21aN2eNRa23fNcEmQ22hNiM1nN8nNU6X2Rl1\5gFj3VA1WO1\O?bOc7b1
3=k9jBkES4f2[1VBU2o=k>1eO3fO1U24fOXV15j<2gOcd11gO3gOhQ1jB6oOYa1]6UZ1b2h12oORN3oOj7l_1Q1RP1Jo32h3
AQOh=_555P21:2OU3@91L2ER3f8T=V8e90P11m222TP1Sl20BfP1^6T4m:0cB\:@;V14Fo6W5R1XIo2R23PQ1R1h`12_Q1]l
24hQ1m`1173hQ1[n1i31jQ11nQ19SR1]39k[1ZHaS1d:<82SR1gW26SR1g3]6oi1o3k21TR101_R11]R13_R1e^3G3bR1S5V
]21gR11hR12hR1U32iR1Rj21kR11mR13mR1_7gQ34mR1jM]6nT23mR1hc1PA2mR1iT21nR18PS1c4c?F_3f<]3eJ2PS1c41Q
S11US11VS12YS1i11YS14YS1l62RA4YS1m2Q7ZW11]S11]S13]S1d\1i32eS1cU1:gS1h3^GhW2:G000U@2gS1UA1gS11jS1
2jS1\b12jS1nV14mS11U764mS11m6kC4mS1o6761mS11TT11WT12WT1fX18WT1U<D[2c1^GZ=k\15aT1]B[a1Q193mT12W\2
4mT12[P2X:4mT12Q3Ym12mT121mT12SU1TW11SU12TU1gf11TU1:TU1d3A`b1V21c4[1ZZ1c11ZU12[U1ld21aU11cU13gU1
oH[I1jU14jU1S\1R[177kU1]P2Hh12hBT201PV14UV100P42UV101UV11WV13XV1cR1S^12XV1g`21l\41eV13eV1Th1<2eV
1VH1hV11jV11kV11nV13nV1Ug1f207QW1Vj12Q1d1gIe41RW11RW101SW12WW1V45`W1Wo2:I01`W12`W1jR2;jW1eW1V8]3
[2d1i1l2Z8S9P91RX11Qc21ZX11]X13`X1dHj^21`X16gX1kU31O024gX17VW205iX1A`b1X8ZZ11iX13kX1d^1RP28kX1n:
UR2W>^4X8`2g35nX1[c1h53aD2nX1Xi11nX14XY10`e2E3\Y1fb1P22\Y1fb11\Y17^Y110bW2]MQ126^Y11cW2]MQ124^Y1
2RV33003gY1eT2eV1<jY12nW1Y8_7[=^AR1U4S7n842oY121RZ13UZ12X]32VZ121WZ11XZ11]Z12]Z1fW23]Z15j\32]Z1;
2]Z1d=3]Z1Pi2U44]Z1`T1R9A4_Z1WIQ341`Z12cZ121fZ14fZ1ZJg142gZ1`S21hZ101jZ12jZ1YW21kZ11mZ12mZ1aM5mZ
1bi2h1m>^21R[15R[1b1m[1Y4`T16U[16N12Y;2W[1Z^13X[1PX371X[14[[1`Bk^2X94[[1ek1VAU6<\[1i5a8m70_:o\1U
2R2W:1S22\[1WR11\[13][11\T16][11;]R1b1hf12_[111a[12a[1UQ26b[11WT1\[1[=e>7b[116]R1b1\[1^K3m[1kNo`
13P\1hT1^51S\12S\1hZ14S\1Wi2i9i94S\1gR2R3i=4S\1hU1U2i21U\12W\1RR11a\11b\1<Pl1[4Z2U3a2a7Qe1\2<0V>
h11\g26j\1k2V3U6k@03W`1jf1h18k\1iG]@]B7[12A2fk1QZ24^k1ZAJ]I04n\1Y?TQ2_:6hj1bS1Q2k1hR1f300002][3e
G001U]11V]14X]1SR1Vo1f:2Y]1ZW11l\24b]1T5bl2V:5b]1\5]e2T6f:3c]1\U1RZ11\g24h]1[4cP3001^c20007o]1U[
1S6O00Ri11en11P^11Pm32Q^1W93\d1ZHi=2W^1iR13W^1iR1j62W^1UR13a^1SV1PT23a^1ZZ2iO2c^1[o21d^12d^1WY10
3h^1d2kX101n^13P_1U9kC7P_14m8mLU3VR1a23P_1[Lca14Q_1S2lY1d93R_1l8Vo201PX21V_13V_1k8fD4Z_1gg1h1kB1
Z_11[_13[_1[812__1:1`_17a_1g8<Y4g5b525a_17aa1^Le42nR2[D01i_11j_14j_1hE\g1=2m_1jU11m_12m_1lA3m_1V
R1QE4m_1Y@R>n92R`1mX11S`12S`1eL6``1GX@b<]3Q54V`1:Q@_V21X`13Y`1Y9eY22Y`1Y91Y`11h`13k`1WK22l`1Wc21
m`102Va1a81\b11Za11]a12]a1fM2aa121ba12ea1]22ea1nV22ga1lV22ka1]=1Pb12Qb1[[22Tb1f82Wb1iE3Wb1iEPN4X
b1^\2S5Z92Xb121Xb11Zb11\b15_b1Q@PH=mQ11db16fb1a4l3]2o^2h:1fb11ZY21gb12Qk3lL02mZ2\\12Th1ST21mb12o
b1P901T\41[i33Wc1kn1\C1Xc12Xc1b=1[c13_c1\R1W22ec1jM004fc1o9e=_[102gd1i61j]21Wj101gW4004Vd1Ta2fB6
0001ic41\d11aj21om31XU36gg1?2ek1Y3bC003Rh1T2k40002kl1W;1dd1004ed1h7o4oe24ed1R6n>Xc12hd1cW11hd102
kd1j71md11nd11od11Pe12Qe1Wa13og1^U2PC9Te1dA^_1l4[23P=\9l36Te1dA^_1l4[232Te1_;1l\21Ue102We1`n11We
13Ye1\Fhf11Ye101de12kj1_32lj1_32fe1lm21fe15fe1\FX8k2H1fi101Xg21ge11aY22^i1h82_h2903ie1X:`;2oe1SP
21oe11aj12P]2UP24ki1Zc2h9@1gW21cn11Sf13Sf1bP1\A001oW21Wf12Z^2e16Xf1dB\:[P17P<3^f1TA`31df12ff1iD2
gf1g;2hR2W96if1R5g=Mdh1m81if13kf1WAj_21kf12of1gb11of12of1TV12Pg1]72Rg1k93Wg1n5hj23Wg1]3of11Wg14X
g1iGa8^J1Zg12^g1cE1^g11_g11QP21cg12gg1UP21gg12jg1Pa11mg12ng1eC2ng1kC4ng1Z1`B_[12Qh103Rh1b?oo12Rh
1e23Rh1e2V=2Rh1m?2Rh1l?1Rh11Th12Uh1lC7Uh1B2f7]2cGon11Uh11Vh12Vh1kC1Wh13[h1[7Zf22]h1]:1_h101ch12c
h1a51fh102ih132ih131nh11fn11Ti11Vi11`i11ai13bi1mi2a301di12fi1TC1Qj11Rj11Uj12Yj1fR22fY2PP101]j12_
j1_[22aj1o27aj16d1kDb4j1fZ12aj1n;2aj1n22ej1ZR22ej1dl13fj1f>\@1hj14hj1V=^5o_12hj1V=01ih203ij1^2bD
3jj1ek2P31jj101Vl12kj1_31lj11mj13mj1\=51fT2002Qk1gh21Sk11Uk11Vk11Xk101Yk11Zk11^k11_k12_k1U@3_k1o
_1R71ck13ck1`3d34ck18?e24ck1X3c1\W22dk1_<1ek15gk1Cb2jP201gk11kk11kk11lk11nk13Ql1PZ1b31Ql11Rl11Sl
12Vl1UQ23Wl1`e1d;4\l1^EZT1l603al1i<n]11bl12fl1b21fl14fl1AhGU^12fl1cj12fl1ZH1gl12kl1W;3kl1W;m21kl
1004ll1^B>a41ll13ll1kj1i71j]202Rm1nG1Tm13ok2a2Z41Vm11Xm15Ym1XQ1e2T1PQ1001^m102bm1\:2om1c401Pn100
2Rn1P\21Sn11Wn11\n12_n1Z>1_n11`n13bn1XCW[11cn16gn1kBY4U2Qd1]72in1B1jn11ln11nn14Po1`X17@001Zo11[o
11\o1001^o11_o11ao1005eo1a1W2Jb11eo17go1m7IP16o3f_11io13ko10^S11ko11lo101no11lQ204SP2dU2g1W@01WP
21\P21]P24^P2g9[9l8002aP2lf201bP21eZ21fT2001hP204lP2b8bW2a41lP201mP22mP2<006SQ2[o163b2n41TT401nY
21WQ21[Q21\Q21^Q23cQ2a2\21dQ21gQ21hg401jQ201Yl31mQ21oQ202SR2eQ201UR22UR2Sf21WR2001[R201^R22bR2ld
2001hR21iR21jR21mR22nR2i61nR20000001SS21TS24TS2V52j32TS2gX21WS21\S23_S2JC1_S21dS203gS2Q343oS2QQ2
o=1PT25RT2a1n\1?[11RT23XT2U:j91XT23ZT2CQh12ZT2C2ZT2S13\T2X5kR24]T21[2nb11]T21cT21dT21eT24fT2VW21
13fT2WI^L2fT2l11fT21kT22kT273mT2FK2mT2A1mT21nT23QU2g141RU23SU2lm1WD2SU2;1SU21UU21VU22XU2G3XU2GXS
11XU21YU22YU2j]15YU2Y[11101\U21]U21^U27^U2?nc1g?j2m621_U23_U2_2Z_11`U21aU21dU22dU2an13fU2UAdS13g
U2?lZ11gU21lU23oU2CnZ12oU2C1oU21PV23^V2_f1ZD1_V23`V2UU211`V22`V2UQ22`V2[U24`V2\U2112`V2\R21bV22f
V2P[11fV21iV21PW22PW2kU21UW21VW21S[21YW23ZW2<Z^23ZW21:1ZW21\W23^W2h3T]11^W21aW21eW24eW2gb13^21gW
21hW21lW21nW22nW2X32nW2U32nW2k22nW2]33nW2T1QO2nW2h52nW2iM5nW2l=l?[323nW2Q1bZ22nW2Q12nW2d[24nW2Q1
bZ2R501oW22oW2^52oW2T12oW2e13oW2RT201PX21VX22XX2k22XX2R51XX22ZX252[X224[X22AX_13[X22S43[X22j_101
^X21`X22bX2oh11cX21dX22gX2_21gX21hX22iX2[b18nX2k6Y3l3Y1[7J84PY2V3Q\1g41PY25PY2V3Q\1g4dK2PY2gm12P
Y2R31TZ21Sf41SY23SY2TL`12SY2oN2SY2eM1XY21YY21ZY21[Y21^Y22^Y2]]101eY22hY2U41hY21iY21jY21jY21nY21T
Z202UZ2m=4WZ2U`13^22WZ2cC3XZ2X1^a11ZZ21eZ22eZ211hZ22hZ2>1iZ22iZ2o`12iZ2^^11jZ21kZ21lZ22lZ2\=1lZ2
4lZ2]3b;C1mZ24oZ2Wh1m805oZ2Wh1m80L5oZ2Wh1m80\71Q[21R[21S[23S[2Sh1n82S[2Sh11T[21W[21\[22\[2o\12\[
2\<1`[21a[21c[22g[2d\13g[2YL31g[21Q\21S\22S\2e<1T\21X\21Y\26]\2b4o8N]h1501o\22Q]201Q]21R]21U]23X
]2\j1P61X]22X]2P;1Z]21[]22[]2`[11^]21Zg32_]2_X11`]22b]2o73d]21\i11g]21i]22j]2Um11j]21n]22n]2cW11
o]21Q^202S^2]32T^2_82W^2V61W^21Z^22Z^2ld12Z^2n92Z^2=2Z^2e15Z^2C]5d3A4Z^2C]5d31ng401[^203_^2f8cP1
2_^2f83`^2Q6`11`^21f^22i^214S_2`8?SI2he2\21T_24R`2i3a3nm16V_2\:`CgHf?34[_2=0a41^_201`_22W`2[11W`
23W`20[12X`2[13X`2[1n13]`2n3V45]`2n3V4^^1o?2]`2U82]`2n31]`23]`2e2_52e`2]41g`25i`2h4nS1j9o64i`2^5
UP1R32i`2h43i`2h4E2i`2YX21i`21n`22n`2n^11Pa22Ua2[F1Wa21Ya24[a2X6gI]M4[a2BOV31]a21^a22^a2o51`a26`
a2\;`R1g;e3Y:1`a22`a2k31aa22ba221ba21da22da2n13ga2<QE1ga21ga21ha21ja22ka2W[12ka2ZT11ka22ka2Z[15n
a20\3]4\`13na20\51na22Tb2QE3hb20`22hb202ib2YZ13ob2kn1l41ob24Pc2WG1hB1Vc21ch21^c24^c2h_1m802^c2gh
13^c2fh101`c21ec21hc22Td2RE1Ud22[d2X31[d22\d2V41\d21]d22]d2n33^d2cc1o31^d21`d23bd2`1nD1bd21og42e
d2jb13jd2;]12nd2o@1Qe21Se22Se2\W11Te21Ue21Xe21Ye21Ze22Ze2S22Ze2l]11[e21\e23]e2XT1g91]e22fe2e22he
221ke21oe21Uf21Wf21\f21lf22lf2lm13lf2eQ1Q23lf2fg1A2Tg201Xg21\g21^g21`g22dg2d:1dg21gg22lg2kP21lg2
1Qh21Uh22Uh2ei11Wh21Yh22Yh2[K2Yh2l>2\h201ah21ch23ch2U[1XD1ih201mh21Ti22Ti2^N2Ti2PO3Ui2Z1_U11Xi21
]i21ai23ci29C2di251mi23Rj2E=2Rj2S11Sj22Uj2ZT12Zj2=1Zj22Zj2Sc11`j21aj21bj22cj2]j13jj20Sc13jj20TU1
2oj2T>2oj2h:1Vk21Xk21[k21`k21ck24ek2SK_8<1ek25nk21Q3m413nk21o72Sl2W>3Sl2P2\32Sl2P23Sl2P2f23Tl2SX
1[@1Xl21\l23\l2n1m35_l2U2h1Q3me13dl2Z4l23ml2na1Y:2Qm2mk11jm21Tm2:[m2An3@m1R8MCU>e11jm21km23mm2_4
m11mm22Sn216Vn264o2[104Vn26`402Wn2Y203[n2Q2k12an2Z41ko21QP304UP33001UP34YP300Ri11[P31]P32]P3hU13
^P3Q3me13^P3Ao22gP3o@1gP32kP3m;1kP301aQ31bQ31YR31cR32nR301nR31PS35US3P[155T31`S32mS301RT31aT32XU
3e;1XU33XU3i1\G2XU3`11hU33hU3h201RV32XV3iT11[V32dV3^11dV31iV33iV3[1N2iV3\E1jV302nV3lX14QW3kT1111
QW34QW3k1c9T23RW3n1U11SW31VW33XW3171]W31aW31gW31iW32iW3SD2oW3\21QX32SX311SX304mX3Q@U3k;1UY31WY32
YY3SZ11ZY31[Y32\Y3jI3jY3o=o41kY32kY3kB3kY3kBnK2mY3e=1QZ31YZ32oZ3P]12oZ3?1oZ32R[3XA2R[3m31R[34X[3
[5f;\23_\3X3P>1l\31h]33n]3iH[A1P^31\^31j^32k^3R31Rd41k`32k`3[U102m`3H2m`3;1m`31n`32o`341o`33Pa3f
I12Sa3kK2Ta3C1Ta32Ta3B3Ta3B11Ua31Wa32Ya3=1Ya32Ya332Ya3>02[a3fR11[a31\a33\a3a7PM1_m31^a31`a32aa38
01ca31da31ea32fa301fa32ga3c71ga31ha301oa32Sb301Tb31Vb31bb32bb3l11db31fb301fb41eb41Pc31Rc32Rc3U91
Xc32fc3N001nc32Pd301Qd31Xd31[d31]d31ed33ed3_1Q71fd31_X43_X4\7100002ge3mP11ke31oe33oe3Y1n43oe3^6\
E1Rf301Sf31[i32Vf3l63Vf3l621Vf33Xf30i;001[f301]f32af3l51af31bf301kf31lf31Rg31Yg31Zg32Zg3UL2Zg3eP
12Zg3e51^g31bg31cg31dg31hg31Ph301Sh31Th31Vh32Wh3`@1Wh32Yh3S31\h31_h32dh3a@4dh3\5_:R?2dh3Y>1dh31f
h31lh32nh3W31Pi31Si31Ui31[i32_i304ai3T?l511bi31ii31Tj32Xj3>1]j31gj31lj32lj3`91nj31Rk31Uk31]k3000
2ik311ik31mk31Ul31Vl31Wl31Xl32Yl3Q81[l32^l3\L1^l31`l301Pm301Qm31Sm31Vm31Ym32Ym3h>5Zm3c9Y5`8e31\m
31]m31^m30001am33am3P;01fm31gm31im31lm31Xn301\n33in3T8X?1`o31ko31QP41TP41oP42]Q4iE1^Q44bQ4_?0`41
bQ4004mQ4j<\501SR41VR41ZR41^R41`R41kR42PS4WD3WS4n8L3WS4k3Q51WS43WS4m8]72WS4n82WS4f92YS4XD1YS4002
[S4SF1[S41^S41cS42dS4Y13eS40h@4eS40^9Y71gS45gS40Y80P<5gS40Y80Q14hS4Y80P<1iS42lS4SD1nS42nS4V91ST4
1TT41UT41VT41WT43XT40`43XT4W<S42XT4[@1[T42[T4\31\T41]T42eT4D2QU4o=1RU41WU47[U4o6m;E3016[U4o6m;E3
03[U4fBL3]U4Z1[A1`U41aU41hU41RV43[V4e2o91\V41]V41i[43^V4e6Z;3_V4h6\73hV4T101hV42lV4Z22nV4j:2nV4X
?1nV41UW41YW42ZW4g41ZW41]W42`W4W@01dW41eW41fW42fW4b31hW41mW42nW4P@1oW43PX4182RX4o31VX44VX4f3113[
X4f301]X42]X4S902_X4^?1`X42dX4Y?02gX4Z22hX4Q?1iX4001VY42WY4o801ZY41cY40004eY4j2m621fY41fY41kY42k
Y4g12nY4`61SZ41UZ41WZ401ZZ42dd4g21[Z41]Z41`Z42cZ4d<1cZ41gZ41jZ41mZ4001R[42S[4N3S[4N01U[41Y[41Z[4
05f[4110Y<1f[42f[412i[4\11i[42i[481l[42l[4X<3m[4111m[41P\41R\42R\401T\43U\40L1U\41V\42X\4`81X\43
X\4`8e31\\41a\43h\48f62h\4o61l\41o\41R]41T]44U]4_36b32U]4_32V]4g:3Z]4W481Z]43Z]4`401^]42d]4d:1d]
41f]43m]4T;N1o]41V^42V^4P23V^4;12V^4=2^^431b^43b^4Q122Q_4_:3Z_4j8S11d_41d_41e_41h_44h_4X7d2;2l_4
11W`41_`41``43e`4`2X12e`4`23g`4a7T11h`41Ya42`a4h21aa41ka44ka4o6?21ma41na402Yb4^61cb41fb41gb41kb4
1Tc42Yc471cc41dc41hc42Sd4k11Sd402Xd4[31Xd41^d41ad42dd4^11dd41hd41id41Pe42Pe4O1Ve41We42We4h21ie41
je41oe41Pf41Sf41Yf41[f41]f41df41hf41Vg41Xg41\g41^g41`g41bg41cg41dg41hg41kg41ng41og41Ph41Rh41Th41
Uh42Uh4S12Yh4<1ch41gh41hh42hh421ih41Zi41[i41^i42_i411ai42ci411mi41Rj4h201210;0mo13345467891210;0
mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7
LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]12
4X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo
1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY1P217Q2R2S2T220;0mY
5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2
T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0
mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_
3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i33
4j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi
3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0m
k1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^
4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4^4_410;0m[3`43c1a47
b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T57U5V5W5W51040iY1X527T57U5Y
5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c51049iY1d517e5f5c5c5104>iY1
g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P627T57U5Q6R6R62140iY1S627T57U
5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[6\601;0mo1]62464^6`6;\600;0
mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0mY1X537e67c4c1f6h6\1i610;0mY
3j634X3W2k67l6m6\1i610;0mj3j634X3W2k67l6n6\1i610;0mi3j634X3W2k67l6o6\1i610;0mo7j634X3W2k67l6P7\1
i610;0mi7Q734X3W2k67l6R7\1i610;0mo5S734X3W2k67l6T7\1i610;0mm7U734X3W2k67l6V7\1i610;0mo7W734X3W2k
67l6X7\1i610;0mo1Y734X3W2k67l6Z7\1i610;0mi3j634X3W2k67l6[7\1\610;0mo1\734X3W2k67l6]7\1i610;0mi5j
634X3W2k67l6^7\1i610;0mY1_734X3W2k67l6`7\1i610;0mi3j634X3W2k67l6a7\1i610;0mi1j634X3W2k67l6b7\1c7
10;0mi1d734X3W2k67l6U1P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81
P81P81P80P10P13P10PP11PP11@0P@2P@141P41\d>QDe4`Djm1PD`[5QDf4PDR\5PDUW5PDkg2PDX\5PDjd2PDX\5PDkg2P
DdS4PDR\5PDlg2PDkg2QDg4QDh4PDd\2PDdn2PDiS4QDi4PDlS4QDj4PDUW5QDk4PDkg2PDdS4PDHQDl4PDjn2PDPP3PDHPD
ZZ9QDm4PDnS4PDUW5PDaS6QDn4QDo4PDml4PD^Z9WD0QDP5PDQT4QDP5XD0WD0PDUW5PDkj2QDQ5QDR5XD0QDS5WD0PDkj2Q
DQ5QDR5XD0QDS5WD0PDjn2QDT5QDU5XD0SD0WD0PDW\5PDjS4PDX\5XD0WD0QDV5QDW5P@eo2XD0SD0WD0QDX5QDY5XD0SD0
WD0QDZ5QD[5TD1QDZ5P@cn2XD0WD0PDlS4PDSW5QD\5XD0QD]5P@eo2QD^5QD_5QD`5Q@g3QDa5QDb5QD\3Q`1e3QDc5PDHP
Deo2SD0`EgS4`EfS4`ElS4`E4`Eb9`E`9QDd5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`Ddn2`DdS4`Dbn2`DT[9`DhS4`D4`D`1
QDe5P@eS4Q@f5WD0QDg5XD0aDZ3`Ddn2`DXQ3`Dbn2`D^2`D`1`DiS4`DdS4`DgS4WD0QDe5QDg5XD0QDh5WD0PDR\5QDi5X
D0WD0PDX\5QDj5XD0`Ddn2`DP8`D^2aD0`DW1`DY8`Dm9PDR\5QDk5QDl5WD0PDY\5XD0PDeS4QDm5aDZ3UD0WD0PDY\5XD0
`DeS4PDV[9QDn5QDo5PDW[9PDeS2PDV[9QDP6PDX[9QDQ6`E^2`EP8`Eo7`EgS4`Ek;`Ei;`EhS4PDHQDR6`Db7`Dc7`DU1`
DS1`Ddn2SD0PDWZ9QDS6QDT6QDU6SD0QDV6PDYj2QDW6QDX6QDY6Q@Z3QDZ6PDV[9S@0QD[6QD\6Q`1e3WD0QD]6XD0QD^6Q
D_6QD`6QDR4QDa6PDUW5QDb6QDc6QDd6QDe6PD_n2`Ddn2`Dbn2`DdS4`De[9QDf6Q@\3Q`1e3WD0QDg6XD0PDlS4QDh6WD0
QDi6S@0QDj6XD0PDfS4QDk6UD0WD0QDl6XD0SD0QDm6QDn6TD2QDo6QDP7PDUW5PDcR3PDYn2PDdS4PDUW5QDQ7QDR7PDlS4
QDS7PDlS4QDT7PDS1PDlS4QDU7PDHPDeo2QDV7QDW7QDX7PDS1PDfn2QDY7PDe[5PDe7QDZ7PD`[5PDe7QD[7QD\7PDnn2PD
Sh4QD]7QD^7QD_7P@lS4PDo7QD`7QDV6QDa7P@lS4S@0QDb7QDc7PDR^2QDd7QDe7TD2PDfS4PDY\9QDf7PDmX2QDg7QDh7P
DUW5QDi7QDj7PDan2QDk7PDan2QDl7QDm7QDn7QDo7QDP8QFj3TD2WD0QDQ8XD0`E`]9`Ea]9`ESg2QDR8QDS8QDT8QDU8QD
V8PDSW5QDW8QDX8PDUW5QDY8QDZ8QD[8QD\8QD]8QD\8QD]8PDjn2QD^8QD_8PD_7PD[i1QD`8QDa8QDb8PD`[5QDc8QFj3T
D1WD0QDd8XD0SD0TD2QDe8WD0QDf8XD0QDg8PDd7WD0PDo`4XD0PDlS4WD0QDh8XD0PDdS4PDn]9QD\3WD0PDgm8XD0PDfS4
PDUW5Q@R4QDi8QDj8TD2QDk8QDl8PDUW5PD[^9QDm8QDn8QDo8QDP9TD2PD_^9PDan2QDQ9PD_n2PDbn2QDR9PD_n2QDS9PD
WR3QDT9PDi4PDgS4QDU9PDVa2QDV9QDW9QDX9QDY9QDZ9QD[9PDhS4VD0QD[9PDhS4QD\9QD]9QD`6PD_]5PDeS4QD^9PDlS
4`Dl9QD_9TD2QD`9QDa9QDb9QDc9TD1QDd9PDYj2QDe9QDf9QDg9QDh9WD0QDW7PDP1PD_n2XD0WD0PDHPDeo2PDP1PD_n2X
D0WD0PDm]5QDi9XD0`DdS4`DoS4`DiS4`Dbn2`Ddn2WD0PDHPDeo2QDi9XD0`DdS4`DoS4`DiS4`Dbn2`Ddn2WD0QDj9TD3Q
Dk9XD0`DUW5`DdS4`DlS4`Dl_9WD0QDl9QDm9XD0QDn9WD0QDo9PD`n2QDP:XD0QDQ:WD0QDR:PD`n2QDS:PDUW5XD0QDT:Q
FU:TD2WD0QDV:QDW:XD0VD0`D_]5QFU:TD2WD0QDV:QDW:XD0QDX:`D_]5WD0QDY:PD_n2PDfS4XD0QDZ:WD0QD[:PD_n2PD
gS4XD0SD0WD0QD\:QD]:XD0VD0WD0QD\:QD]:XD0QD^:WD0QD_:TD1XD0QD`:WD0QDa:PDSW5TD1QDb:XD0QDc:WD0QDd:PD
fS4XD0P@UW5QDe:WD0QDf:QDg:`Dbn2XD0WD0QDh:TD2PD`n2XD0VD0WD0QDh:TD2PD`n2XD0QDi:WD0QDj:QDd3QDk:XD0W
D0SD0QDd3PDYZ5QDl:XD0VD0WD0SD0QDd3PDYZ5QDl:XD0QDm:WD0QDn:QDo:TD1QDP;PDi4XD0QDQ;WD0QDR;Q@S;TD1PDY
3XD0QDT;WD0QDU;QDV;QDW;`Ddn2`DdS4`Dbn2`DiS4XD0QDT;WD0QDX;QDY;`Ddn2`DdS4`Dbn2`DiS4XD0QDZ;WD0PD]]5
QDh2XD0`Ddn2`DdS4`Dbn2QD[;WD0QD\;PDYj2XD0VD0QD[;WD0QD\;PDYj2XD0QD];QD^;WD0QD_;TD1QD`;PDnd5XD0WD0
PDdS4PDSW5QDa;XD0VD0WD0PDdS4PDSW5QDa;XD0QDb;WD0PDeS4QDd3PDdT4PDW8XD0WD0QDc;TD1QDS:QDd;XD0WD0QDe;
PDfS4QDf;XD0QDg;WD0QDh;P@UW5P@dT4QDi;XD0WD0QDj;PDdn2PDUW5QDk;XD0WD0QDl;PDan2PDUW5PDZf2XD0WD0PDmn
2QDm;PD4PDmn2QDn;XD0WD0QDo;QDa8PDin2PDY_5QDP<TD1QDQ<XD0QDR<Y@0WD0QDS<TD1QDT<XD0SD0QDU<WD0QD^5PDY
j2XD0VD0QDU<WD0QD^5PDYj2XD0QDV<WD0QD]3QDd3QDW<XD0QDX<Y@0WD0QDY<XD0QDZ<QD[<WD0QD\<PDlS4QD]<XD0SD0
WD0QD^<QD_<P@eS4PDUW5QD`<XD0S@0WD0QDa<QDb<XD0S@0WD0QDc<PDcn2XD0VD0WD0QDc<PDcn2XD0QDd<QDe<WD0Y@0Q
Df<QD^6PDhS4XD0SD0QD\3WD0QDg<QDh<XD0SD0WD0QDQ9PDi4PDUW5XD0SD0WD0QDh6PDfn2P@R\5PDfS4XD0QDi<WD0QDj
<PDbn2XD0TD3QDk<QDl<WD0QDm<XD0SD0TD2QDn<QD]3WD0QDd3PDdT4QDo<XD0WD0QDQ7QDP=QDQ=XD0QFR=TD1WD0QDS=X
D0QDT=QDU=QDV=QDW=QDX=PDbe9QDW=VD0QDW=PD1QDY=PD`n2PDlS4QDZ=QD[=PDdn2PDee9PDeS4PDbn2PDUW5QD\=PDeS
4`DUW5`DSW5`DW\5`Dhn2`DX\5PDdn2PDUW5PDfe9PDeS4QD]=PDfS4QD^=PDgS4TD5PDdn2QD_=PD4QD`=PDT[5TD6PD4QD
a=TD2QDf6QDb=QDc=QDd=PDUW5PDje9QDX=QDe=PDke9QDf=TD2QDg=QDh=TD1QDi=QDj=QDk=QDi=TD1WD0QDl=XD0QDX=Q
Dm=WD0QDn=XD0QDo=TD3PDQ[5QDP>P@_n2TD1QDQ>PDlS4QDR>TD2QDS>WD0QDT>XD0QDU>QDR4QDe<QDU>QDV>Q@W>WD0QD
X>XD0QDY>TD1QDZ>TD3QD[>QD\>PDdn2PDl8PDSZ5PDbn2QD]>PDWf9PDUf9QDc;TD3QD^>QD_>QD`>TD2P@UW5QDa>PDlS4
QD\3PDWR3QDb>`DZ3`DRW3`DeU3`Df]2`Dbh2`DXi2`DnV3QDc>PDdS4PDUW5QDd>QDe>PDiS4QDf>QDg>TD1QDh>QDi>PDS
Y3QDj>QDk>PDiS4QDX=QDl>Q`1e3QDm>QDn>PDZ\2QDo>PDan2QDP?PDfS4QDQ?QDc;QDR?QDS?PDaj4QDT?QDU?QDV?PDUW
5QDW?PDRg9QDX?PDin2PDY_5PDin2PD`n2PDlS4SD0QDY?PDUW5QDZ?PDeS4QD[?QD\?PDeS4PD]\2PDdn2PDl8PDTT4QD]?
TD1QD^?`Ek]5`E>`Ebo2QD_?P@gn2QD`?QDT9TD2QDa?QDb?QDc?TD1QDd?PDi[5QDe?aD1PDTT4PDSW5QDf?QDg?QDh?QDi
?PDlS4aDj?`DW]2PDd;PDlS4QDk?Q`1e3QDl?`EmZ5`EnZ5`ET\5`EgS4`EVW5`EeS4`E[o2`Edo2QDm?PDlS4aD1QDn?PDl
S4QDo?SD0QDP@QDQ@Q`1g3QDR@P@gn2QDQ@Q`1g3WD0QDS@XD0QDT@`DeS4`DfS4PDin2QDU@TD2QDV@PD4PDin2QDW@aD0a
DZ3QDX@QDY@QDZ@QD[@QD\@PDUf9QDS:TD2QD]@QD^@QD_@TD2QD`@QDX=TD1PDke9QDa@QDQ>TD1PDlS4QDa@QDb@WD0SD0
XD0QDc@TD1QDd@QDe@QDf@PDlS4QDg@QDh@SD0QDi@QDj@QDk@QDl@QDm@PD`7QDn@QDo@PDiS4QDPAQDQAQDRAPDSY3QDSA
QDTAQDUAPDQT4TD6PD4TD3QDVAQDWAPDUW5QDXAQDYAQDZAQD[APDSW5TD2QD\APDdn2QDV8TD3QD]AQD^APD`[5TD5PD4S@
0QD_APDUT4TD6PD4QD`ATD2PDgY2WD0QDaAPDan2XD0PDbn2WD0QDbAQDcAP@eS4P@UW5XD0QDdAQDeATD1WD0`DkQ6`D^6`
DP<`DM`D]f1`DVg1`DU\9`Dfh9`Dgh9`DRe4`Dhh9`Dih9`D[S4`DZS4`DeX5`Djh9YD1XD0QDfAQDeATD1WD0`DkQ6`D^6`
DP<`DM`D]f1`DVg1`DU\9`Dfh9`Dgh9`DRe4`Dhh9`Dih9`D[S4`DZS4`DeX5`Djh9YD1XD0QDgATD1QDhAWD0QDiAPDUW5Q
DjAXD0QDkATD1WD0QDlAXD0QDmATD1QDnAWD0QDiAQDoAPD_n2XD0QDPBWD0QDQBQDRBQDSBQDTBPDlS4XD0WD0QDUBQDd3P
DXi9XD0QFVBTD1WD0QDWBQ@XBQDYBXD0QDZBWD0QD[BTD1XD0QD\BWD0QD]BTD1PD`n2XD0QD^BWD0QD_BS@0PDSZ5QD`BQD
]>XD0WD0QDaBPDo7QDbBQDcBXD0UD0WD0PD^2QDdBXD0TD9PD4TD4QDeBQDfBTD4WD0QD]3QDk2XD0QDgB`Dmg2`Db\2`Dm8
`DYc2`Dl^2QDf2TD2WD0QDi2XD0QDhBQDf2TD2WD0QDi2XD0QDiBTD2QDjB`DU^2QDkBWD0QDi2XD0QDlBUD0QDmBTD3WD0Q
Di2XD0QDnBUD0QDoBTD7WD0QDi2XD0QDPCUD0QDQCTD4WD0QD]3QDk2XD0QDRC`Ek]5`E>`Ebo2WD0QDSCXD0QDTC`DhS4WD
0QDUCP@fS4XD0QDVCTD2QDWCWD0QDUBPDUW5QDXCQDYCXD0WD0QDP9PDi4XD0QDZCWD0QDX=P@R\5P@UW5PDke9XD0WD0QDX
=QD[CTD2QD\CXD0WD0QD]3PDW6XD0QD]CTD2QD^CWD0QD_CTD1QD`CXD0QDaCWD0QDbCP@Tn4PDiS4XD0QDcCWD0QDdCP@Tn
4PDiS4XD0QDeCTD1QDfCWD0QD\3P@R\5PD`n2PDlS4XD0WD0PDfn2QD\3PDUW5SD0TD3QDgCXD0QDhCWD0PDfn2QD\3QDiCQ
DgCXD0QDjCWD0QDa@XD0QDkCTD1SD0PDlS4QD\3PDX\2WD0QDlCXD0QDmCWD0QDnCQD\3PDX\2XD0QDoCWD0QDm?PDlS4XD0
QDPDSD0TD6QDQDUD0PDgS4TD6QDRDPD4QDSDUD0QDTDTD7PD4Q@c3S@0S@0QDUDWD0PD`[5QDVDXD0TD3PD4TD4QDWDWD0QD
XDXD0QDYDPDan2WD0QD[:TD2PDan2XD0VD0WD0QD[:TD2PDan2XD0QDZDQD[DTD1WD0QDi2QD\DXD0SD0QD]DWD0QD^DXD0Q
D_DWD0QD`DTD4QDaDXD0VD0WD0QD`DTD4QDaDXD0QDbDWD0QDcDQDdDXD0VD0WD0QDcDQDdDXD0QDeDWD0QDfDTD4QDgDXD0
Q@_BQDhDWD0QD`>XD0QDiDTD2QDjDTD1WD0QDkDXD0WD0QDlDTD1QDmDXD0QDnD`DZ3`DRW3`DnV3`DR5`Df]2`Dbh2`DeU3
`DXi2`DPh2`Dka3`DdV3`Dk]2`Dii5QDoDPD_n2WD0PDbn2PDUW5PDen2XD0WD0QDPEP@cn2PDeS4XD0QDQEWD0PDdn2PDUW
5QDREXD0WD0QDSEXD0QDTEWD0QDUETD6PD4Q@c3QDVEXD0QDWEQDXEWD0QDYES@0S@0QDZEXD0WD0QD[EQD\EQD]EQD^EXD0
WD0PDHPDfo2PDmk9XD0WD0QD_EP@R\5P@f^5P@SW5QD`EXD0WD0QDaEQ@\3QDa8QDbEXD0WD0PDfn2PDi1PDlS4PDhT5XD0W
D0QDcEPDfn2QDdEXD0PDU8PDHPDbR9PDZf2PDnZ5PDR^2QDeEPDeS4PDg4PDHPDYn1PD`[5P@SW5QDfEQD\3Q`1e3WD0QDgE
XD0`DaR3`@lS4`Dnm2PDfn2QD\3Q`1e3WD0QDhEXD0PDe]5Q`1e3WD0QDhEXD0QDiEQDU=PDPk2QD\3WD0QDa8QDjEXD0PDT
T4PDk]5PDR\5PDm:QDkEPDdY2QDlEPDl7PD`[5PDoc2PDlS4PD_7PDaP9PDUW5PDgg2QDmEQDnEQDoEPDdn2PDgg2PDhS4PD
X_5QD\3PDjl9PDlS4PDT<PDfS4QDPFQDQFPDoZ5PDdT4WD0QDf3XD0QDRFQDSFaDZ3`DT7QDTF`D^i9`DPY2`Dml9`Dnl9`D
ol9`DPm9`DQm9`DYo1`DRm9`DSm9`Dkd9`DTm9`DUm9`DVm9`DWm9`DXm9`DYm9`DZm9`D[m9`D\m9`D]m9`D^m9`D_m9`D`
m9`Dam9`DUk8`DSk8`Dbm9`Dcm9`Ddm9`D]i8`D]k8`D\k8`D\i8`Dem9`Dfm9`Dgm9`DaP9`Dkn8WD0YD4XD0QDUFQDVFPD
ST4QFWFQDXFSD0PDST4QDYFQDZFQD[FPD_7PDXQ3PDjn2PDUW5QD\FQD]F`D[\2QD^FPDYZ5QD_FPDim9PDbn2PDdn2PDSW5
QD`FPDkj2QDaFPDak1PDeS4QDbFTD2SD0PD[R3QDcFPDeS4PDUW5QDdFQDeFQDfFQDgFQDhFQDiFPDUW5SD0PDhS4QDjFPD[
n9QDkFPDoS4TD4PDjS4TD4QD\3WD0QDlFXD0QDmFTD2PDdn2QDnFQDoFQDXFPDin2QDPGQDQGTD3PDTT4QDRGPDTT4QDSGQD
TGQDUGPDST4P@UW5QDVGWD0QDWGXD0VD0PDd[5QDc3S@0S@0QDXGQDT5QDYGQDZGPDdn2PDSW5QD[GPDeS4QD\GQD]GQD^GQ
D_GQD`GTD3QDaGQDbGQDcGQDdGPDin2PDST4PD\Z9PDW[5QDeGQDfGPDan2QD[:TD3PDlS4PDmKQDgGPDeS4QDhGQDiGQDjG
QDkGPDhS4PDhn9PDdn2QDlGQDmGQDnGQDoGQD\3Q`1e3WD0QDPHXD0`@ST4`@dS4Q@Z3QDXFQDQHPDST4QDXFQD_4PDST4PD
XR3P@eS4Q@c3QDRHQDSHWD0PDc;PDUW5QDTHXD0QDUHQDVHQDWHPDR:PDVR3PDYZ2PDjS4PDPo9QDXHQDYHQDZHQD[HQ@\HQ
D]HWD0PDUW5QD^HXD0QD_HQD`HPDcn2PDd[5QDc3QDaHPDd[5QFbHQDcHQ`1e3QDdHQDeHQDfHQDgHPDHPDf_2PDfS4PDbn2
PDSW5PD[o9PDgS4PDTT4QDhHPDTT4PDjn2QDiHQDjHPDTT4PDkZ5QDkHQDlHPDa[2QDmHQDnHQDoHQDPIPDeS4PDUW5QDQIQ
DRITD2QDSIQDTIWD0QDm2aDd2aDZ3`Deo2`DY4`D^o9`Deo2SD0XD0`DeS4WD0QDUIXD0QD\3Q`1e3WD0QDVIXD0QDWIWD0Q
D]BQDh>QDXITD1QDYIXD0WD0QDZIPDhn9QD[IXD0QF\ITD5QD]IWD0QD^IPDeS4PDUW5QD_IXD0SD0QD`IQ`1e3P@UW5WD0Q
Dm2XD0QDaIWD0Qd1e3QDm2XD0QDbI`DU^2WD0QDm2XD0QDbI`DU^2QDcITD3QD\3Q`1e3WD0QDm2XD0WD0QDm2XD0QDdIQFe
IQDfIPDUW5WD0YD4XD0`D^i9QDgIPDdn2PDe[9QDXFPDmS4SD0TD4PDST4QDhIWD0QDiIXD0WD0QDjIaDl3aDm3aDd2SD0Y@
0TD1PDST4XD0QFkIaDZ3WD0QDXFYD0XD0S@0S@0S@0PDST4YD0Q@\3QDXFSD0PDST4QDlIWD0QDXFQDmIXD0QDnIQDoIPDeS
4SD0QDPJPD_n2TD1QDQJQDRJQ`1e3QDSJQDTJQ`1e3SD0QDUJP@lS4QFVJPDVk2QDWJQDXJQDYJPDXR3PDeS4QDZJQD[JPDl
S4QD\JQD]JPDVl5QD^JPDXR3PDeS4Q@c3S@0QF_J`DQi3`Dk]2WD0PDWR3XD0QD`JQDaJQDbJWD0PDWR3XD0SD0PDSW5S@0Q
DcJQDdJQDeJTD1QDfJ`Dl4`DfW3QDc7TD2QDgJP@UW5QDhJQDiJQDY5SD0QDjJPDUW5QDkJQDlJPDeS4TD2WD0QDn2XD0QDm
JQDnJQDoJaDZ3PDUW5QDPKQDQKQDRKQDSKQDTKQ`1e3QDUKS@0WD0QDVKXD0QDWKQDXKQDYKQDZKQD[KTD2WD0QD\KXD0QD]
KQD^KQD_KTD2QD`KPDHPDeo2TD1QDaKSD0QDbKQDcKTD1QDaKSD0QDbKQDdKQDeKPDST4PDeS4PDUW5QDfKPD4Q@c3S@0S@0
QDgKQDhKPD_]5QDiKTD1QDjKSD0QDkKPD_n2QDlKPDWQ:PDjS4PDd\2PDbX5QDiIPDUW5PDkj2QDmKPDhS4PDX_5QDiAQD_B
QDnKQDoKQ@V;QDPLP@UW5QDQLQD`3QDPLP@UW5QDQLQDRLQDSLQDTLQDUL`EWV2`Ee]2`E^W5`Ekb5`E_Q:`E`Q:`EaQ:`EU
^3QD\3Q`1e3WD0QDVLXD0`Ddn2`DgS4`DiS4`D6QDWLQDXLP@gQ4QDYLPDeS4PDd8PDjS4PDe:PDSW5PDPo8QDZLPDSW5PDP
o8PDaR3`DeS4PDeQ:PDXT9PDjn2QD[LPDfQ:PDbn2QD\LPDWZ2PD`[5S@0WD0QD]LXD0WD0PDHXD0QD^LQD_LP@eS4QD`LQ@
^3Q@_3PDTh4QDaLPDeS4PDfQ3QDbLQDcLQDdLPDeS4PDdn2PDkU5PDeS4PDTR:PDcn2PDfS4PDUR:PDhS4QDeLQDfLPDPk2Q
D\3Q`1e3QDgLWD0QDhLXD0QDiLS@0QDR4QDjLQDkLPD`n2QDlLPDfS4QDmLTD2QDnLQDoLQ@PMQDQMQDRMP@WR3QDSMPDlS4
`DUW5QDTMQDUMQDVMQDWMQDjLQDXMPD`n2QDYMQ@ZMQD[MQD\MQDf6Q@\3QD]MQD^MPDcn2QD_MPDSW5PDRU5QD`MQDaMQDb
MQDcMPDX[5QDmFTD2QDdMQDeMQDfMQDgMPDQ\5PDoj2PDn[5PDPk2QDY=QDhMQDiMWD0QDjMXD0VD0QDiMWD0QDjMXD0QDkM
PDS1PDlS4QDlMPDcn2PDeS4QDmMPD\Z9PDlS4PD_7PDeY2PDk<PDgS4QDnMQDbLTD1QDoMPDjn2PDdn2PDmg2QD\3QDV;WD0
QDPNXD0QDe<QDQNS@0WD0QDRNXD0`Db7`Dbn2`Dia3QDSNQDTNTD2QDUNQDVNQDWNQDXNQDR4Q@^3QD_3WD0QDYNXD0QD^MQ
DZNTD1QD[NPDdS4QD\NQD]NQD^NPDfQ3QD_NQD`NWD0QDaNXD0PD`[5Q@b3WD0QDbNXD0QDcNPDeS4QDdNQDeNQDfNQDV;TD
1QDgNPDUW5S@0WD0QDhNXD0QDiNWD0QDjNXD0PDUW5S@0WD0QDkNXD0PDmn2SD0PDlS4PD_7WD0QDlNXD0QD\3QDmNWD0QDn
NXD0`Den2QDd=QD\8WD0QDoNXD0QD\8WD0QDoNXD0QDV;WD0PDo9PDan2XD0QDd=QD\8WD0PDX8QDPOXD0QDQOQD\8WD0PDX
8QDPOXD0QDQOQDROPDbn2P@UW5QDR4QDSOPDV[9QDTOPD[]5PDo9PDan2PDo9PDan2QDV;TD1QDUOTD4PDlS4PDke4QDVOWD
0QDWOXD0QD]3QDa8WD0QDXOXD0QDYOPDV[9PDdS4PDR\5QDoKWD0P@g^5QDZOXD0VD0QDoKWD0P@g^5QDZOXD0QD[OQDoKWD
0PDUW5PDeP9XD0QD[8QD\8TD2WD0QD\OXD0QD\8TD2WD0QD\OXD0QDd=WD0QD]OQD^OXD0`DgS4PDeY2QDV;WD0PD_7QD_OX
D0QD`OQDaOPDST4QDbOPDHQDcOQD\3QDdOQD[8QD\8TD1QDeOTD3QDfOQD\8TD1QDeOTD3QDfOPDUW5QDgOPDHQDhOQDiOPD
kU5PDjn2PDo7SD0QDV;P@d7Q`1e3QDjOQDkOQDlOP@d7Q`1e3QDjOQDkOQDmOPDlS4QDnOQDQNQDoOQDPP1`Db7`D`7PDPk2
QD\3QDmOQD^OSD0QDf6PDSU4PDlS4QDQP1QDRP1P@_7QDSP1QDTP1QDUP1QDVP1QDQNQDWP1QDXP1WD0QDmOXD0VD0QDXP1W
D0QDmOXD0PD1QDXP1WD0QDmOXD0QDYP1QDZP1PDTS2QD[P1PD_7PDW6PDeY2PD_7PDW6QD\P1P@eS4QDmOPDlS4QD]P1PD\Z
9PDW[5SD0PDjn2PDSW5PDjd2PDV[9PDlS4QD^P1PDV_5PDlS4QD^P1QD_P1PDlS4QD`P1PDHQDaP1QD^OPDdS4PDUW5PDlS:
PDeS4PDlS4PDUW5PDdT:PD]]5QDbP1SD0QD^3QDV;PDk7QDcP1QDV;PDk7QDcP1QD[8QD\8TD1WD0QDdP1QDeP1XD0QD\8TD
1WD0QDdP1QDeP1XD0PDnHPD`T:QDmFQDfP1PDlS4QDgP1QDhP1TD2PDkn1QDQ7QDiP1PDh:QDjP1QDkP1QDlP1TD1QDmP1PD
jn2PDe7SD0PDjn2SD0QDnP1QDoP1QDPQ1PDSh4Q@TKQDQQ1QDRQ1QDSQ1QDTQ1QDUQ1PDeY2QDV;QDVQ1QDWQ1QDXQ1QDYQ1
TD2PDen2QDZQ1QD[Q1QD\Q1QDV;QD]Q1QD_3S@0PD]o8`DlS4`Do>QD[8QD\8TD2WD0PD]o8XD0QD\8TD2WD0PD]o8XD0QD^
Q1WD0PD]o8XD0QD_Q1QD`Q1PDo7QDaQ1PDeY2QDbQ1TD2WD0QDcQ1XD0QDdQ1Q`1e3PDab4PDiS4PDgY2PDab4PDiS4QD\3P
Djn2Q@eQ1QD2QDoP1Q@eQ1QD2QD]3QDV;QDfQ1P@d7QD2QD]3PDSU4PDlS4PDSU4PDlS4PD_7SD0QDgQ1WD0QDhQ1XD0WD0Q
DiQ1QDjQ1XD0QDkQ1WD0PDHPDcS:XD0PDHQDlQ1WD0QDmQ1QDnQ1XD0QD\3Q`1e3WD0QDoQ1XD0VD0QD\3Q`1e3WD0QDoQ1X
D0QDPR1PDV[9QDQR1QDRR1PDmg2QDZOQDUAQDSR1QDTR1SD0PDQU:PDlS4QD\3PDRU:PDlS4WD0QDUR1XD0QDVR1PD`[5S@0
WD0QDWR1XD0WD0QDXR1P@hm2QDYR1QDZR1XD0QD[R1QD\R1TD4QD\3WD0QD]R1PDlS4XD0WD0QD^R1QD_R1XD0VD0WD0QD^R
1QD_R1XD0QD`R1WD0QD\3Q@V;QDaR1YD2XD0WD0QDoP1QDaR1YD2XD0WD0QD_GPDjn2QDbR1XD0QDcR1QD\3WD0PDS1PDlS4
SD0XD0`D`o2`Dbo2`Dao2`DPR3`DUW5`DSW5`D_7WD0QDdR1QDeR1QDfR1XD0WD0QDgR1TD1QDhR1XD0QDiR1WD0QDjR1QDk
R1XD0QDlR1WD0QDmR1XD0`DdS4`DhS4SD0QD]3WD0QDnR1XD0WD0QDoR1PDcn2PDeS4XD0QDPS1WD0QDQS1XD0WD0QDRS1TD
1QDSS1XD0VD0WD0QDRS1TD1QDSS1XD0QDTS1QD\3Y@0WD0QDUS1PDeS4XD0QD]3WD0Q@V;PDd7TD1QDVS1XD0QDWS1PDPk2Q
DXS1WD0QDa8TD1QDYS1XD0`Ddn2`DfS4QDiCWD0QDZS1QD[S1aDZ3`DUW5`DS]5`D[;`DX\3`DSW5XD0SD0PDjn2QD\S1TD2
WD0QD]S1XD0QD^S1WD0QD_S1PDcn2XD0VD0WD0QD_S1PDcn2XD0QD`S1QDaS1WD0QDbS1`DWb2`DXb2`DUb2`DVb2S@0XD0Q
DcS1PDPk2QD\3WD0QDZQ1`Dho3`Dio3`Dig2`Djg2`DWb2`DXb2`DUb2`DVb2`D\Q4`DmP4`Db7`DXW2`DY^2XD0QDcS1QDd
S1Y@0WD0QDeS1QDfS1Q@_BQDgS1XD0QDhS1QDiS1Q`1e3WD0QDjS1XD0WD0QD\3Q@V;QDkS1YD2XD0WD0QDoP1QDkS1YD2XD
0WD0QDlS1QDmS1XD0PDeS4WD0QDnS1S@0QDoS1XD0PDeS4QDPT1WD0QDQT1QDRT1SD0XD0VD0WD0QDQT1QDRT1SD0XD0QDST
1WD0QDTT1XD0WD0QDUT1SD0PDWW5XD0QD]3WD0QDVT1QDWT1XD0QD_LPDUW5SD0WD0QDXT1QDYT1PD_n2XD0VD0WD0QDXT1Q
DYT1PD_n2XD0QDZT1WD0QDQ7TD1PDlS4PD_7XD0PDeS4QD[T1WD0PDdS4QD\T1QD]T1XD0QD^T1Y@0WD0QD_T1YD1XD0WD0Q
D]3QD`T1QDaT1XD0QDbT1QDcT1WD0QDdT1QDV;`Dm:`Dgl1`Dam1`DfV2`DQP2QDh2XD0`Dbn2QDeT1WD0QDfT1`Dm:`Dgl1
`Dam1`DfV2`DQP2QDh2XD0`Dbn2QDgT1QD\3WD0QDV;YD2XD0`Ddn2`DdS4QDgT1WD0QDhT1YD2XD0`Ddn2`DdS4QDf2WD0Q
Dd=QDV;`DYR2`DR8`DVR2`DXR2`DWR2`DiS2`Dl]9`DdQ6`D]R2`Da8`DhS6`DTS2SD0XD0QDf2WD0QDiT1`DYR2`DR8`DVR
2`DXR2`DWR2`DiS2`Dl]9`DdQ6`D]R2`Da8`DhS6`DTS2SD0XD0QDjT1WD0QD\3QDmNYD1XD0`DhS4`Dbn2QDkT1WD0QDoP1
QDlT1XD0QDkT1WD0QDoP1YD1XD0QDmT1WD0QD\3QDnT1QDoT1XD0QDmT1WD0QD\3QDnT1YD1XD0QDPU1WD0QDQU1QDRU1XD0
QDPU1WD0QDQU1YD1XD0QD]3WD0QDQNQDSU1XD0QDTU1WD0QDUU1XD0QDVU1QDcIWD0SD0QDmOXD0VD0QDcIWD0SD0QDmOXD0
QDWU1WD0QDXU1QDYU1P@eS4P@UW5XD0QDZU1WD0QD[U1QD\U1QDZOXD0SD0QD]U1WD0QD^U1PDcn2XD0SD0QDW3WD0QDdT1Q
DV;`DkV2`Da8`D]U4`DYR2`D`\2`D]R2`DdQ6`DiS2`DVR2`Dn;`DR8`DjT2`Do7`Db`4SD0XD0QDW3WD0QD_U1`DkV2`Da8
`D]U4`DYR2`D`\2`D]R2`DdQ6`DiS2`DVR2`Dn;`DR8`DjT2`Do7`Db`4SD0XD0QF`U1QD]3WD0QDV;P@d7QDaU1XD0WD0QD
bU1P@d7QDaU1XD0WD0QDcU1QDdU1XD0VD0WD0QDcU1QDdU1XD0QDeU1QDfU1QDV;WD0QDgU1QDhU1XD0QDiU1WD0QDgU1QDh
U1XD0QDjU1PDoS4WD0QDkU1QDmOXD0QDlU1WD0PDVX:QDmU1XD0PDm[5WD0QDnU1XD0VD0PDm[5WD0QDnU1XD0QDoU1QDPV1
TD5WD0QD\3QDQV1YD1XD0QDRV1WD0QDmNQDSV1XD0VD0QDRV1WD0QDmNQDSV1XD0QDTV1QDRV1WD0QDmNYD1XD0VD0QDRV1W
D0QDmNYD1XD0QDTV1WD0PDPk2QDe<PDHQDUV1XD0SD0WD0PDHQDVV1XD0SD0PDQR3PDHQDWV1WD0QDXV1QDZOXD0QDYV1`Dk
<`Do>`DcX:`DjT2PDPk2QDZV1TD1WD0QD[V1XD0QD\V1PDPk2QDZV1TD1WD0QD[V1XD0YD2QD]V1WD0QD^V1XD0QD]V1WD0P
DSW5PDmi2XD0WD0QDmFQD_V1XD0QD`V1WD0PDbn2QDaV1XD0WD0PDbn2PDVn2PDml4XD0`E\j2WD0QDbV1QDcV1XD0QDdV1T
D1VD0`E\j2WD0QDbV1QDcV1XD0QDdV1TD1QDoU1WD0QDeV1Q@fV1XD0QDgV1WD0QDhV1XD0QDiV1TD3QD\3QDjV1QD\3WD0P
DZ9PDbn2XD0SD0WD0QDkV1XD0QDoKQDV;QDlV1SD0QDmV1WD0QDnV1XD0PDmn2WD0QDoV1XD0VD0PDmn2WD0QDoV1XD0QDPW
1WD0PDHPD`Y:XD0QDQW1WD0QDRW1P@dY:XD0QDQW1QD\3WD0PDbY:XD0SD0QDSW1WD0PDlS4XD0QDTW1PDag4PDeS4WD0PDU
W5PDkj2XD0WD0QDUW1Q@\3QDVW1XD0PDX\2QD\3WD0QDVW1XD0PDdS4QDWW1VD0PDdS4QDWW1PD1WD0PDHPDeo2XD0QDXW1S
@0QDYW1`DX3`DXj1`DY3WD0PDm]5XD0QDXW1S@0QDYW1`DX3`DXj1`DY3PDjS4QDZW1WD0QD[W1XD0VD0PDjS4QDZW1WD0QD
[W1XD0PD1QD\W1PD\^9WD0PDUg2XD0WD0QDV;P@d7QD]W1XD0S@0QD^W1QD_W1WD0QD`W1XD0QDaW1WD0QDbW1XD0SD0WD0Q
DcW1PDcn2PDeS4XD0QDdW1WD0QDeW1QDfW1XD0QDgW1PDV[9TD5WD0QDhW1XD0SD0QD\3PDeS4WD0QDiW1XD0QDjW1QDkW1W
D0QDlW1XD0VD0QDkW1WD0QDlW1XD0QDmW1WD0QDnW1QDoW1XD0QDPX1QD^MWD0QDQX1XD0TD2QDRX1QDSX1PDdn2PDnY:PDe
S4PDRP3PDk[5QDTX1Q@\3WD0QDUX1XD0WD0PDRP3XD0Q@b3QDVX1aDZ3`D[\2`DUT4QDWX1Q@\3QDXX1Q@YX1QDZX1QD[X1Q
DoP1Q@\X1QDZX1PDW[9QD]X1PDHQD^X1QD_X1PDjn2QD`X1PDk]2QDj3Q@[8QDaX1TD1PDWT4TD2QDbX1QDcX1QDTMTD3QD\
3Q`1e3WD0PDh[2XD0QDTMTD3QD\3Q`1e3WD0PDYW6XD0QDTMTD3QD\3Q`1e3WD0PD[W6XD0QDTMTD3QD\3Q`1e3WD0PDZW6X
D0QDTMTD3QD\3Q`1e3WD0PD]W6XD0QDTMTD3QD\3Q`1e3WD0PD\W6XD0QDe3QDdX1QD`LTD3QD\3Q`1e3PD^]6PD^]6QDR4U
D0WD0PD^]6XD0QDeX1Q`1e3WD0QDfX1XD0S@0QDR4QD`LTD3QD\3Q`1e3WD0PDj6XD0`DdS4`DfS4QD`LTD3QD\3Q`1e3WD0
PDa[2XD0`DdS4`DfS4`DST4`Ddn2`DgS4QDgX1TD4WD0PDj6XD0WD0QDhX1XD0QDR4QDiX1TD1QDjX1QDkX1QDlX1PDW]2PD
fS4PDVl5WD0PDVl5QDUAQDmX1XD0WD0QDnX1TD1QDoX1XD0QDPY1WD0QDQY1TD1QDoX1XD0UD0PDb_5PD4WD0PDSW5QDZ3XD
0UD0PDb_5WD0QDQ?QDZ3XD0QDRY1QD\3WD0PDSW5QDZ3XD0VD0QDRY1QD\3WD0PDSW5QDZ3XD0QDoU1WD0PDSW5QDSY1QDZ3
XD0VD0WD0PDSW5QDSY1QDZ3XD0QDTY1QDUY1QDVY1QDe3QDWY1QDVY1QDXY1TD1WD0PDTT:QDVY1XD0WD0QDYY1P@UW5PDTT
:QDZY1XD0QD[Y1QD\Y1Q@]Y1QD^Y1QD_Y1PDUT4QD`Y1QDaY1PDg6UD0QDj3QDbY1TD1P@gn2WD0QDcY1XD0SD0aEZ3QDj3Q
DdY1TD1P@gn2QDeY1`DXb2`De\2`DeS4`DXZ2`DfZ:`DgZ:QDfY1P@R\5QDgY1QDhY1QDPY1QDiY1Q@\3QDjY1TD1P@gn2TD
3QDkY1QDPY1QDiY1Q@\3QDlY1PDlS4QDPY1QDiY1Q@\3QDmY1TD1PDgn2TD8QDnY1QDoY1QDPZ1PDQ^2PDP8QDQZ1QDRZ1PD
fn2QD\3QDSZ1QDTZ1PD]R5QDUZ1QDVZ1QDWZ1QDXZ1QDYZ1UD0QDZZ1TD1QD[Z1`@UW5`@gn2`DSW5`DTW5`Djo2QD\Z1TD2
WD0QD]Z1XD0QD^Z1QD_Z1PDeo2PD[c5QD`Z1WD0PDml4PDeb5XD0QDaZ1QDbZ1QDcZ1QDaZ1QDdZ1PDS1QDeZ1PDWW5QDfZ1
QDgZ1P@bn2PDdS4PDWW5QDhZ1QDiZ1PDn[:QDjZ1QDkZ1QDlZ1WD0QDmZ1PDeS4XD0SD0WD0QDnZ1QDoZ1TD1QDP[1XD0WD0
QDQ[1P@jn2PDlT2QDR[1XD0SD0WD0QDS[1P@i4P@gS4QDT[1S@0QDU[1XD0WD0QDV[1QDW[1Q@\3QDX[1XD0PDjn2WD0PD`[
5XD0SD0WD0QDY[1PDWl1XD0QDZ[1WD0QD[[1TD1QD\[1PDeS4XD0SD0QD][1PDjn2PDlS4PDjn2QD^[1SD0QD_[1QD`[1QDa
[1SD0QDb[1P@nS4P@TT4WD0Q`1e3QDc[1XD0QDd[1QDe[1QDf[1SD0QDd[1PDWl1QDg[1QDh[1QDi[1QDj[1QDk[1PDSW5WD
0QDl[1SD0XD0QD\3WD0PDSW5QDl[1SD0XD0`DeS4`Dd\5`Deg4WD0PDSW5QDl[1QDm[1XD0WD0QDn[1P@eS4QDo[1XD0PDfn
2QD\3QDP\1QDU=QDQ\1QDR\1QDPY1Q@g3QDS\1PDdn2QDT\1QDU\1PDlS4QDT\1QDV\1QDPY1QD\3WD0PDjn2QDW\1XD0QDX
\1QDPY1QDY\1QDZ\1WD0QD[\1XD0QD\\1P@b_5QD]\1QD\3QD^\1QD_\1QD`\1QDa\1PDbn2QDb\1PDbn2PDbn2PDUW5SD0P
D[]:PDjn2Q`1e3PDUW5QDc\1QDk=QDd\1QDe\1PDbg4PDST4QDf\1PD_Z9PDm[5PDX_5PDiS4QDg\1PDeY2PD_7QDh\1PDgS
4PDbl1PDHPD\]:QDi\1PDUW5QDj\1PDSW5PDT=PDYR2PDlS4PDSW5PDXi8PDkl2PD`n2PDlS4PDSW5PDXi8PDhS4PD^]:PDd
n2PD^]:PDjS4PDSW5QDk\1PDlR9PDgS4PDkV2PD`]:PDbn2PDSW5QDl\1PDgS4PDYV2PDdn2PD[Y3PDdn2QDd3PDa]:PDUW5
PDb]:PDUW5PDUW5PDkm9QDd3PDbn2PDWP3PDbY2PDdS4PDUW5QDm\1PDXR3PDeS4QDXIQDn\1PDSW5PDWU9PDeS4PDUW5PDd
]:PDlHPDUW5PDe]:QDo\1PDlY:QDP]1PDlS4PDf]:PDg]:PDdn2PDh]:PDP`9QDQ]1PDUW5PDi`3`Dan2PDi1PDlS4PDhT5P
Ddn2PDUW5PDma9QDR]1TD1PDi]:PDhS4PDUW5PDTf2PDeS4QDS]1PDj]:PDeS4QDT]1PDk]:PDU`3PDgS4PDeo2PD[Y2QD_P
1PDlS4QDU]1PD`\9PDeS4QDd3QDV]1PDUW5TD1QDW]1QDX]1QDd3QDY]1QDZ]1QD[]1QD\]1TD1QD]]1QD^]1PDP^:PDeS4Q
D_]1QD`]1PDYg2VD0QD_]1QD`]1PDYg2QDa]1QDX=PD_n2PDfS4QDTKQDb]1QDiV1QDc]1QDd]1PDeS4PDkl2QDUBTD2PDT^
:QDe]1PDfn2PDR\5QDf]1QDg]1TD1QDh]1PDlX2PDW6PDW6PDlS4PDTf2PDWk9PD^Q3PDfS4PDkg2PDT7PD`Q3PDaT6PDT7P
DSW5PDYg2PDT7QDi]1PDlS4QDj]1QDk]1PD`[5PDSW5PD`[5PDSW5PDV^:PDV^:PDUV2PDUi9PDj=PDTT4PDj6PDTT4QDl]1
PDj6PDTT4PD^l2PDRHPDTT4PD_d4PDTT4PDSJPDTT4PDgo2PDW^:PDX^:PDX^:QDm]1PDan2PDlS4PDSW5PDY^:PDdn2PDSW
5PDTX2PDeS4PDZ^:QDe7QDd3PDlY3PDlHPD[f2QDn]1PDjn2QDo]1PDSW5PD\^:PDeS4PDSW5PDP\1PDiS4PDSW5QDP^1SD0
PDSW5PDUa4PDlS4PDSW5PDd8PDgS4PDSW5PDlY2PDi;PDSW5PDkm9PDeS4PDSW5PD`^:QDQ^1PDR\5PDYj2PDfn2QDR^1PDb
^:PDi4PDdS4PDWW5QDS^1QDi6PDf5PDjS4PD__6PDeY2PDiZ:PDSW5PDPW2PD`]5PDWl1PDj=PDTT4PDYZ2PDYj2QDT^1QDd
3PDa]:PDdn2QDd3PDb\:QDU^1QDd3QDV^1QDW^1QDX^1P@_n2QDY^1PD_n2QDZ^1QD[^1PDnZ5PDd\2PDag4PDST4PDSW5PD
f_2PDll2PDlS4PDbn2PDin3PDmo2PDbn2QDd3PDjHPDPW2PDU:QD[APDlS4QDd3PDdQ9PDWm2PDdn2QD\^1PDfn2PDcn2PDP
R3PDbn2QD]^1QD^^1PDg9PD^[2QD_^1QD`^1PDmP5PDUW5QDa^1QDb^1QDc^1QDd^1QDX^1QDe^1QDd3PDbY2PDmR9PDeS4P
DVR6PDeS4PDUW5QDf^1QDg^1PDdn2PDcQ9PDlS4QDe7PDVl4PDUW5PDm^:PDbn2PDUW5PDPR3QDh^1PDkg2PDeS4QDd3PDlH
PDcn9PDl_2PDo^:PDT7PDlY:QDi^1QDj^1QDk^1PDbo2PDeY2PDiZ:QDLQDl^1P@eS4P@UW5QDm^1QD;PDUW5QDn^1QD4PD`
n2P@SW5QDo^1QD4PDWl1P@SW5QDP_1QD4PDUW5QDQ_1QDR_1QD4PDVR3PDjS4PDVR3PDjS4PDc[5QD4PDiS4PDcQ9QD4PDV_
:QD4PDlS4PDW_:QD4PDcn2PDeS4QDd3PDYZ5PDlS4QD6PDan2PDT[5QD6PDlS4QDS_1S@0QDT_1PDWl1PDSW5QDU_1QD6TD2
PDdn2QDd3PDa]:QD6PDUW5QDV_1QD6QDd3QDW_1PDan2QD7PDUW5QDX_1PDeS4QD7PDUW5QDY_1QD7QDZ_1QD7PDSW5QD[_1
QD7QDd3PDZf2QD7PDSW5PD]R2PDfS4QD7QD\_1QD]_1QD8PDUW5QDX_1QD^_1QD8PDUW5QD__1QD8PDlS4PDXP2QD8PDlS4P
DUW5QD`_1QD8QDd3QDa_1QD8QDd3PDdT4PDYZ5QD8PDc>QDd7QD8PDan2PDlS4QDQ?PDan2PDlS4QDQ?S@0PDYR2QD9TD2PD
bn2QDd3PDb_:QD9TD2PDdS4PDc_:QD9QDb_1QDc_1QD9P@TW5PD_^9PDbn2PDUW5QD9P@SW5PDm[3PDbn2QD9QDd3QDd_1QD
:PDSW5QDe_1S@0QDf_1QD:QDg_1QD5Q@h_1S@0PD\X3PDbn2QD5QDd3QDi_1QD5QDb3S@0QDj_1QDk_1QD5QDl_1TD1QDm_1
QD5TD2PDSh4PDgo5QD5QDmOPDlS4QDn_1QD5PDSW5QDo_1QDP`1QDQ`1QD@QDd3QDR`1QD@PDUW5QDS`1QDBPDP`:QDBQDT`
1QDU`1QDFQDV`1QDHPDQ[5QDd3PDdT4QDHPDbn2QDW`1QDHPDbn2PDdn2PD^]:QDHPD_n2QDX`1`DUW5`DSW5`DTW5`Dfo2`
Dgo2QDHPDlS4QDY`1PDYZ2QDHPDeS4PD`Q:QD?PDcn2QDZ`1P@UW5PDU`4QD?QDZW1QD[`1QD?QD\`1QD]`1QD?QD^`1QD>P
DUW5QD_`1PDWk2QD>QDd3QD``1QD>QDd3QDa`1QDb`1QD>PDdn2PDUW5QDc`1QD>TD2PDlS4QDd`1QD>PDlS4PDj6PDTS2QD
EPDUW5QDe`1QDEPDSW5QDf`1PDRm5QDEPDUW5QDg`1QDh`1QDGPDcn2QDXIQDi`1QDGQDj`1S@0QDk`1QDGQDj`1S@0PDlS4
PDPf9QDk1PDUW5QDl`1QDk1QDd3PDj\2QDi1PDUW5PDn;QDn1PDSW5QDm`1QDKPDSW5PD\`:QDKPDSW5QDn`1QDKQDd3QDo`
1QDS1QDPa1QDQa1QDT1PDUW5QDRa1QDU1PDhS4PDRm5QDU1PDiS4PDUW5QDU1PDUW5QDSa1QDTa1QDZ1PDUW5QDUa1QDZ1PD
bn2QDVa1QD[1PDSW5PDkT5QD[1QDWa1QD[1PDWl1PDSW5QD[1QDd3QDXa1QDR1PDYj2PD\W:QDa1QDYa1QDg1PDWl1PDSW5Q
Dg1PDUW5PD^`:QDf1PDgS4QDZa1PDgS4PDT=PDRk9QDo1PDbn2PDR\5QDP2PDUW5PDia9QDQ2PDcn2PDeS4QDd3PDYV2QDQ1
QD[a1QD\a1QDP1QDd3QD]a1QDP1PDUW5QD^a1`DUW5aDZ3QDP1TD3PDSk2PDcn2QDP1TD3QDT_1VD0QDP1TD3QDT_1QD_a1Q
DY1QD`a1QDY1PDfS4QDPFQD`1QDaa1QD`1PDUW5PDje9QD`1QDd3QDba1QD`1QDca1QDda1PDdn2PDaf1PD_]5PDdn2PDj6Q
Dea1PDdn2QDfa1QDga1PDdn2PDSW5QDha1QDia1PDdn2PDSW5PD^W5PDeS4PDdn2PD\j2QDja1PDdn2PDd]:PDlHPDdn2PDU
W5QDka1PDdn2PDd_3PDQW2PDbn2PDUW5QDla1PDbn2PDUW5QDma1QDna1PDbn2PDlHPDeS4QDoa1VD0PDbn2PDlHPDeS4QDo
a1QDPb1PDbn2QDQb1PDbn2QDRb1VD0PDbn2QDRb1QDSb1PDbn2PDSW5QDTb1PDbn2QDUb1QDVb1PDbn2PDUW5QDWb1PDdS4P
DUW5QDXb1QDYb1QDZb1PDdS4QDg]1QD[b1PDQX5PDlS4PDY\5PDlHPDeS4PDUW5QD\b1QD]b1PDeS4QD[@QD^b1QD_b1PDm_
:PDeS4QD`b1QDab1PDcT4PDSW5QDbb1QDcb1PDSW5PDR:PDVR3PDSW5QDdb1QDeb1PDSW5QDfb1QD^OPDSW5PDXa:PDeS4QD
TKQDgb1QDhb1QDib1PDSW5PDf_2QDjb1PDSW5QDkb1QDlb1PDSW5PDX_5PD[i9PDSW5PDjQ3PDlY5PDSW5PDZa:PDeS4PDhT
3PDSW5PDW<PDdn2PDSW5PD[a:PDYV2PDSW5PD\a:PDeS4PDcQ9PDSW5PDT7PD]a:PDSW5PD^g4QDmb1PD^g4PD^a:PDRf4PD
^a:PDSW5PD\IPDj=PDSW5QDnb1QDob1PDSW5PD]IQDPc1PDSW5QDbb1PDmV2PD^f9PDjS4PDeZ9PDP`:PDjS4PDkm1PD^f9P
DeS4PD^l2PD`a:PDdn2PDUW5PD_]5PD`n2PDYZ2PDYR2PDYZ2PDjS4PDPo9PDZZ2PDjS4PDjj4PDWS3PDjS4PDff3PDTT3PD
jS4PDaa:PDf5QDQc1PDf5PDdZ4PDd]:PDlHPDlHQDRc1PDkm9QDSc1PDWk2QDTc1PDiT4PDbn2PDba:PDbn2PDUk9PDbn2PD
ah3PDaIPDi^2PDaIPDZ\5PDPR3`Dkn2`Doj2PDZ\5PDUW5QDUc1PDZ\5PDX\2QDVc1QDWc1PD[o9PDPS9QD[@PD^Z3PDbn2P
DUW5QDXc1PDUW5QDYc1PDeS4PDUW5QDi`1QDZc1PDUW5PDak1PDeS4PDUW5PDW8PDeS4PDUW5PDZQ9QD[c1PDUW5PDWZ9PDm
o2PDUW5QD\c1QD]c1PD^l2PDTk5PDlY:Q@XIQD^c1PDlY:PDX\5QD_c1PD`[5QD`c1PDSW5QDac1PD]]5PDSW5PD^W4PD]]5
QDbc1PDjn2PD`1PDSW5PDiX3PDjn2QDcc1PDSW5QDdc1PDV[9PDm[5QDec1PDV[9PDfQ3PDeS4PDHPDc[2PDja:PDHPDfm2P
Dka:PDii8QDfc1PDok8PDla:PDma:PDjS4PDd5PDll2PDlS4QDd3PD\j2PDeS4QDgc1PD\j2PD[f2PDk>PDbn2PDR\5PDdg4
PDST4PDPf9PDd5PDf`2QDhc1QDic1PD^]:PDjS4PDna:PDeT:QDjc1QDkc1PD_7PD_n2PDgS4PDUW5QDlc1PD_n2PDPk2PDg
S4PD_n2PDjS4QDmc1PD_n2PDfS4PDfn2PDR\5PDZV:PDR\5PDPg2PDY`:PDjS4PDoa:QDnc1PDng2QDnc1PDPIPDPb:PDQb:
PDVR3PDVl4PDeS4PDmg2PDTe1PDTT4PDmP3PD_]5PDoQ3PDan2PDUW5PDoQ3PDbn2PDUW5PDgm3PDeS4PDRb:PDhm3PDeS4P
DRb:PDPR3QDoc1QDXIQDPd1PDTX2PDeS4PDZ^:PDUa3PDeS4PDUW5PDP7PDTT4PDSb:PDen6PDTb:QDQd1QDRd1TD2QDSd1P
DR8PDSW5PDXc9QDTd1QDUd1PDm_:PDNPDjS4QDVd1PDWo2PDlS4PDcS6PDWo2PDlS4QD`6QDWd1PDo3PDdn2QDd3PDge9PDf
S4PD]m2QDXd1PDm3PDmY3PDan2PDVb:QDYd1PDR\5PDUW5PDj_:PDfn2PDWb:PDfn2PDgj9QDZd1QDaDPDXb:PDfn2PDYb:Q
D[d1PDm^6PDbn2QD\d1QD]d1TD1P@i4PD[b:QD^d1P@Yj2PDX^9QDg^1PDan2QDbFQD_d1PD_n2QD^OQD`d1PDcn2QDaGPDe
S2PDYR2PDYR2PDeS2PDeS2PDjS4PDYR2PDSW5PD\b:PDjj8PDjS4PD]b:PDhU4PDUW5PD]]:PDTIQDad1PDm7PDlS4PDRU5P
DSW5PD^b:PDlS4PDTW5PD]o3PDRj9PDTW5PDec9PDlS4PDTW5PDkV2PDng9PDSW5PD_b:PDSW5PD`b:PDYZ9PDSW5PDab:QD
bd1PDSW5PDkn3PDhT2PDdS4PDSW5PDja9PDdS4PDbb:PDdS4PDcb:PDcn2PDbn2PDSW5PDdb:PDS1PDW9PDUW5PDS1PDdn2P
DUW5QDcd1PDeo2PDdf2PDQQ:PDfo2PDef2PDQQ:PDag4PD_4PDST4PDen2PDlS4PDQa2PDen2PDlS4PDUW5PD`<PDdn2PDeb
:PDdn2PDUW5PDk>PDSW5PDan8PDg]9PDfQ3QDdd1PDgb:PDhb:PDSW5PDTIQDed1PD\Q3PDfQ3PDbn2PDoZ5PDXk2PDHPDfo
2PDmk9PDYd9PDb[2PDST4PDUW5PDRP9PDYZ5QDfd1PDR\5PDmX2PDa[5QDgd1QDUR1QDhd1PDgS4PDa[5PDTW5PDmb:QDid1
PDYj2QDjd1PDdn2QDd3PDdT4QDkd1PDkj2PDb_2QDld1PDlS4PDUW5QDmd1QDnd1PDSW5TD1QDod1PDHQDPe1QDQe1PDd3PD
^g4PDTT4PDSW5PDUk9QDRe1QDSe1PDTT4PDT7QD]^1PDUW5PDYc:PDHPDk7QDTe1PD]c:PDeS4PDRm3PDn<PDlS4QDUe1PD_
c:PDbY2QDVe1QDWe1QDXe1PDZ[9QDYe1QDZe1PDdc:PD[k9QD[e1QD\e1PDQ[5QD]e1QD^e1VD0QD]e1QD^e1QD_e1PDhS4P
DV^2VD0PDhS4PDV^2PD1QD`e1P@bn2PDPo1VD0QD`e1P@bn2PDPo1QDae1QDUBTD2PDWP5PDYj2PDPT4QDbe1QDh6Q@V;QDc
e1TD2PDb`:QDde1PDfS4PDSW5PDlHPDeS4QDg]1PD_n2PDlS4QDee1PDgS4PDSW5PD`Z9PDeS4PDfo2PDSW5PDfc:PDgc:QD
fe1PDdS4PDUW5PDlc:PDQ:PD[R3PDdS4PDR\5PDdS4PDkn3PDdS4PDmc:PDjS4PDdS4PDUW5PDWR2PDeS4QDd3PDdS4PDnc:
PDdS4PDSW5QDge1P@Pd:QDhe1PDUW5PDQd:PDZd1PDlS4PDRd:PDSd:QDP]1QDie1QDje1QDke1PDS^1PDdn2QDle1PDan2P
DUW5PDcR3PDnQ3PDYn2PD\j2PDeS4PDXR:QDme1QDne1PD[a2QDoe1PDdn2PDYj2QDd3PDd:PDX[5PDoa:QDd3PDh^9PDS1P
DPR3PDjS4QDPf1PDcn2PDHPDn^3QDUX1PDWd:PDjl2PDan2PD^o9PDeo2PDXd:PDk=PDcn2PDeS4QDd3PDjm9PDYj2PDUW5Q
DQf1PDh<PDUW5PDYd:PDYk3PDdn2PDSW5PDZd:PD]4PD[d:QDRf1QDSf1QDTf1PDZj2QDd3QDUf1PD_d:PDbn2PDUW5PDc>P
Ddn2PDUW5PDUW5PDfQ3PDlP:PDUW5PDTd:PDWR2PDUW5PDb[2PDfS4PDR;PDj6PDaT6PDlS4PDHPD`d:PDmn2PDY_5PDWl1Q
DVf1PDSW5PDad:PDj^9QDXBQDWf1PDmQ3PDZ<PDdn2PDoc1PD[Q3PDcn2PDcd:PDcn2QDDQ@b3S@0QDXf1PDlS4PD_7QDDQD
Yf1PDlS4QDZf1QDDPDHPDeo2QD[f1QDDQD\f1QD[f1QDDPDlS4QDd3PDdT4QDDQD]f1PDlS4QD^f1QD=PDSW5QDW8QD=QDd3
QD_f1QD`f1QD=PDcn2QDaf1QDNQD_BQDbf1QDNQDk?S@0QDcf1QD<QDdf1QD<QDef1TD1QDff1QD<PDdS4PDUW5QDgf1QD4P
DX[5PDUW5PDid:QD4PDan2QDhf1QDif1QD4PDYj2QDXIQDjf1QD4PDlS4QDkf1QD4PDlS4PDUW5QDlf1QD4PDcn2QDmf1P@U
W5PDdh2QD4PDdn2QDnf1QD4QDof1QD4PDTX2PDdn2PDPa2QD4PDTX2PDUW5QDPg1QD4PD`n2QDQg1QD4PD`n2PDUW5QDRg1Q
D4PD`n2PDSW5QDSg1QD4PD^[5PDUW5QD4PDRP9`DlS4QD4PDlS4PDUS2QD4PDSW5QDTg1QDUg1QDAQDVg1QDWg1QDAQDXg1Q
DYg1QDAPDgo5QDJQD_BQDZg1QDJPDWl1PDQ=QD8PDUW5QD[g1QD\g1QD8PDi4PDgS4QD8PDcn2PDeS4QD]g1QD8QD^g1QD8P
Dan2QD_g1QD8PDbn2QD`g1QDag1QD8PDS1QDbg1QD8PDXR3PDeS4QD8PDWR3PDgS4QD6QDd3QDW_1PDan2QD6TD2PDgS4PDS
W5PD`e:QD6PDUW5QDcg1QD6PDfS4PDY\9QD6TD2PDfS4PDY\9QD6QDdg1QDeg1QDfg1PDXi9QD7PDSW5QDgg1QDhg1QD7PDS
W5QDig1QD7PDbe9QD7PDk<PDgS4QD7QDa8QDjg1QD9QDd3QDkg1QDlg1QD9TD3PDdn2PDUW5PDe5QD9QDmg1P@fn2QD:PDcn
2QDng1QDog1QD:QDPh1PDWl1QDQh1PDWl1PDje:PDTj3PDWl1PDSW5QDRh1PDWl1QDTKQDSh1QDTh1PDWl1QDUh1PDWl1QDV
h1QD5Q@b3S@0QDWh1QDXh1QD5PDHQDYh1QD5PDHPDkg2PDfS4QD5PDl;PDa[2QD5PD^2QDP]1PDd\2QD5PDSW5QDZh1PDlS4
QD[h1QD5QDd3QD\h1QD]h1QD@PD]f3QD@QD^h1QD_h1QD@QD`h1S@0PDen2QD@TD2PDlS4PDaf:QD>TD2PDbn2PDUW5PDen2
QD>TD2PDbn2PDU9QD>TD1PDan2QDd3QD>QDah1QDbh1QD>PDR\5QDd3PDmW3QD>PDUW5QDch1QD>PDR^2QDgJQD?PDUW5QDd
h1QDIQDeh1TD1QDfh1QDFPDi^9QDFQDgh1QDhh1QDFPDdn2QDXIPDYZ5QDFPDbn2PDhf:QD_1PDbn2QDXIQDih1QD_1QDjh1
QDkh1QD_1QDlh1PDjS4QD_1PDbn2QDd3QDmh1QDnh1PDbn2QDXIPDjf:QDf1QDXIPD[^9QDf1QDoh1PDhS4VD0QDf1QDoh1P
DhS4QDPi1QDKPDQX5PDnf:QDKPDnQ3PDjS4QDKPDUW5QDQi1QDKPDSQ:PD_n2QDKPDfn2PDaf1QDKPDfS4PDkg2QDKPD_n2Q
DKPDR\2QDLQDRi1P@Yj2QDLQ@TKQDm^1QDMQDSi1TD1QDTi1QDOQDXIQDUi1QDQ1PDdn2QDVi1TD2QDWi1QDQ1TD2PDdn2PD
dS4PDUW5QDQ1PDZR3QDV1TD2QDXi1TD1QDYi1QDV1PDUW5PD[]:PD`n2QDV1QDZi1TD1QD[i1QDV1QD\i1PD`n2QDb1QD]i1
TD1QD^i1QDGTD2QD_i1QD`i1PDfQ3QDS1QDai1TD1QDbi1QDHPDSW5PDUg:QDHPDlS4QDci1QDdi1QDHQDei1TD1QDfi1QDZ
1PDR\5PDYj2QDgi1QDZ1PDbn2QDhi1QDZ1PDi4PDiS4QDXIS@0QDii1QD\1PDSW5PD[U:QD\1PDUW5PDfQ3QD]1PDfn2PDbn
2PDlQ3QD]1PDUW5PDo]9QD^1QDji1TD1QDki1QDW1QDli1`DjS4`D4`DRa2`DST3QDW1PDUW5QDmi1PDfS4QDY1PD`n2PDlS
4QDni1QDc1QDoi1TD1QDPj1QD;PDSW5QDQj1TD1QDRj1QDe1PDUW5QDSj1PDjm1QDj1QDTj1QDUj1QDm1QDVj1TD2QDWj1QD
n1PDUW5QDXj1TD1QDYj1QDR2QDZj1TD2QD[j1QDS2PDTW5PD\g:QDS2PDUW5PDll2QDl1PD_n2PDlS4QDl1PDdn2PDUW5PD\
[5QDl1PDbn2QDP]1PD]g:QDX1PDan2QDX1QDP]1QD\j1QDX1QDa8S@0QD]j1QDP2QD^j1TD1QD_j1QD3QD`j1QDaj1TD1P@j
l2QDTKQDbj1P@YZ5PDlS4PDk7PDSW5PDPo1QDcj1QDdj1PDSW5QDej1QDfj1`ElS4`EdS4`EiS4`Edn2`EW[5QDgj1QDhj1P
DSW5PDek2PDng:PDSW5PD\m8PDog:PDSW5PDU:PDdn2PDSW5PDk3PDdn2PDSW5PDPh:PDdn2PDSW5PD_U3PDeS4QDij1PDSW
5QDjj1PDfS4PDSW5PDTh:PDo`2PDSW5PDUh:PDeb3PDSW5QDkj1QDlj1PDSW5PDii5PDeS4PDSW5PDXg4PDlS4PDSW5PDee2
QDmj1PDSW5PDRT3PD`:PDSW5PDZ9PDag9PDSW5PD_g4PD[h:PDSW5PDWd2PD\h:PDSW5PD]h:PDdn2PDSW5QDnj1QDoj1PDS
W5QDPk1QDQk1PDSW5QDRk1QDSk1PDSW5QDTk1QDUk1QDTKQDVk1PDaP4PDSW5QDWk1QDXk1PDSW5PDeh:PDdn2PDSW5PDc>P
DdR2PDSW5PD]:PDRT3PDSW5PD_d2PDeS4PDSW5PDWT3PDmn2PDSW5QDYk1PDP_3PDSW5QDZk1PDdo3PDgh:PDdo3PDc]:PDS
W5QD[k1QD\k1QD]k1QDd3QD^k1PDcn2PDeS4Q@XIQD_k1QD`k1PDX[5PDUW5PDi`3PDcn2PDeS4QDak1PDgS4PDSh4QDbk1Q
Dck1PDSh4QDdk1PDSh4PDSW5PDin3PD_n2PD^[5PDfn2PD_n2PDUW5QDek1PD_n2PDdn2QDfk1PDa\:PD_n2PDlS4QDgk1PD
_n2PDlS4QDi6QDhk1PD_n2QDik1QDjk1QDkk1PDan2PDUW5QDlk1PDan2QDd3PDj\2PDan2PDbn2PDUW5QDmk1PDan2QDnk1
PDbn2PDUW5QDok1QDPl1PDbn2PDUW5QDQl1PDbn2QDP]1QDRl1Q@Sl1PDbn2QDTl1QDUl1PDbn2PDSW5QDVl1TD1QDWl1PDW
R3PDUW5QDXl1PDWR3QDd3QDYl1QDZl1QD[l1TD1QD\l1PDc[5QDTKQD]l1PD\[5QDP]1QD^l1QD_l1PDiS4QD`l1PDoi2PDj
S4PDX_5PDk=PDjS4PDnR4PDPh:PDdn2PDUW5PDfS4PDUW5PDhi:PDeS4PDfn2PDiS4QDal1PDlS4PDm7PDfS4PDSW5PD[a2P
DSW5PDYg2PDTIPDlS4QDbl1PDZZ2PDfY2PDSX2PDZZ2PDdn2PDUW5PDYZ2PDdn2QDXIQDcl1PDoj2PDk]5PDk7PDd8QDdl1P
De:PDXR:PDdn2QDel1PDV3PDdS4PDWf4PDdn2PDSW5QDfl1PDdn2PDUW5QDgl1VD0PDdn2PDUW5QDgl1QDhl1PDdn2PDSW5Q
Dil1QDjl1PDdn2PDdS4PDUW5PDQ7PDdn2QDkl1PDdn2PD]R2PDml4PDdn2PDeo2PDe_:PD[j:PDeS4PDR\5PD\j:PDQo2PDZ
g2PDfS4PDUW5PDaW5PDZ\5PDmS4QDll1PDaj:QDml1QDnl1QDol1P@eS4QDPm1PDXk2PDo^9PDbj:PDXk2QDQm1QDRm1PDY3
PDdn2PDUW5PDbg4PD`7PDag4PDbg4PDST4QDSm1PD\^9PDUg2PDPo1PDdn2PDUW5PDPo1PDYZ5PDlS4PDPo1QDTm1PDPo1PD
ej:`DjY5`DPo5PD_g4PDoR4PDZ9QDUm1TD1QDVm1QDWm1QDXm1QDYm1QDWm1PDmX2QDZm1PDag4PDeS4PDUW5PDkj2PDY_5P
DeS4PDSW5PDkj:PDY_5PDlj:QD[m1QD\m1PDXi:PDjS4PDXi:PDQ\5QD]m1PDn[5QD^m1QDZW1PDdn2PDHQD_m1QD`m1PDHP
DW]2PDfS4PDHQDam1PDHPDj6PDHPDV9PDPk:PDHPDfo2PDmk9PDHPDVl1PDZ9QDa8PD^_2PDkS4PDjn2QDk?Q@e3QDbm1TD1
QDcm1PDjn2QDdm1QDem1TD1QDfm1PDjn2PDR:PDcn2PDjn2PD_n2PDlS4PDjn2PDlY:QDgm1PDjn2QDhm1QDim1PDjn2PDT9
QDd3PDjn2QD_BQDjm1TD1QDkm1PDjn2PDfS4PDUW5QDlm1PDV[9PDlS4QDmm1QDnm1PDmP3QDom1TD1PDSk:PDYj2PDjS4PD
n<PDYj2QDPn1TD1PDlHPD[o9PDfS4PDUW5PDVk:PDWk:PD\[5QDQn1QD^l1PDe<PD\^9PDo\6PD`Q4PDok8PDla:PDe_3PD[
R3PDnHQDRn1QDSn1PDlS4QDTn1PDUW5QDUn1QDVn1QDWn1TD1QDXn1QDYn1PDcn2QDZn1QD[n1QD\n1QD]n1PDUW5QD^n1PD
TX2PDjS4PDTX2PDdn2QD_n1QDVHP@gS4PDkj2QD`n1QDan1QDbn1QDcn1QDdn1TD1QDen1PDQX5QDfn1PDg9PDdn2PDfm2PD
g9PDdn2QDd3PDmk9PD^d:PDdn2PDUW5QDgn1QDhn1TD1QDin1QDjn1QDkn1QDln1QDmn1TD1PD`V:QDnn1QDXIQDon1QDPo1
QDQo1TD2QDRo1PDe3PDjS4PD\]3PDja9PDWP4PDnk:PDSh4PDin2PDX_5PDin2PDin2PDin2QDSo1QDTo1QDUo1QDVo1TD1P
@lS5PDa>PDdn2PDUW5QDWo1PDZ_3PDok:PDhS4PDUW5PDc>QDXo1QDTKTD1QDYo1PDQh:PDYj2PDec3QDZo1QD[o1TD2PDSh
4PDUW5QD\o1QD]o1PDjc3PDjS4PDTl:PDUl:QD^o1PDlQ3PDjS4PDnQ3PDmQ3QD_o1P@UW5PDmQ3PDWl:QD`o1QDao1PDd]:
PDeS4PDUW5PDYl:PDmn2QDbo1QDco1PDmn2PDT\5PDZl:PDmn2PDRf4QD^OQDdo1PDmn2PDX_5PDcf4PDmn2PDV_5PDmn2PD
SY2PDjS4PDk7PDSY2PDeS4PDUW5PDhIQDeo1PDNPDjS4PDcR:PDce3PD_P4PDfo2PDef2QDfo1PDfo2PDS1PDg^9PDfo2PDZ
2PD\g:QDgo1PDTh:QDho1PD]f3PDSh4PD]f3PDan2PDSW5PDaGQDio1QDjo1QDko1QDlo1PDUW5PDl2QDmo1PDji2PDcl:QD
no1QDoo1TD1QDPP2PDkQ3PDeS4PDUW5PDdh2PDel:PDmf3PDjS4PDSW5PDgS4PDSW5QDQP2PDgS4PDfl:PD`_:PDgS4QDRP2
TD1QDSP2QDb=QDTP2PDUd2PDkm9PDeS4QDUP2PDhl:PD[R3PDb[2PDfS4PDiY5PDkHPDeS4QDVP2QDWP2QDXP2TD1QDYP2QD
ZP2PDbn2QD[P2TD1P@bh2PDRP9QD\P2P@eS4QD]P2QD^P2PDbo2PDRZ2PDU8PDR^5QD_P2PDP[5PDP\9PD`7PDlS4PDUW5PD
W^2PDhS4PDUW5QD`P2P@eS4PDhS4PDml:PDhS4PDUW5PDjY5PDhS4PDXZ3PDRU2PDdn2PDYV2PDnl:QDdl1PD[U3PDPT4PDU
W5PDgU3PDjS4QDaP2PDPm:PDjS4PDm^4PDc6PDTT4PDlk9PDl4QDbP2PDRm:PDZR3PD]4QDcP2PDYc4QDdP2PDSm:PDTm:QD
eP2QDfP2TD2QDgP2PDb=PDUm:PDR:PDjS4QDhP2PDUk9PDdn2PDUW5QDiP2QDjP2Q@d3PD^c:PDhS4PDWm:PDSW5PDSj2PDU
j3PDo>QDkP2QDlP2PDn<PDjS4PDZm:PDn<PDlS4PD^c:PD`n2PDdS4PDRg:PD`n2PDdn2PDUW5QDmP2PD`n2PDUW5QDnP2QD
V9QDoP2TD1QDX9PD]m:PDjS4PD^m:PD`k2PDTT4PDih4PDXQ3PDX\5QDPQ2QDQQ2QDRQ2TD1QDSQ2PDg8PDoS4PDnQ3PDjS4
PD_g4PD`m:PDo^9PDam:PDji2PDP3PDUi9PDWk2QDTQ2PDbm:PDSW5PDP=PDhS4QDUQ2QDVQ2TD1QDWQ2PDgX3PDfS4QDXQ2
QDYQ2TD2QDZQ2QD[Q2PDdS4TD1QD\Q2QD]Q2PDhS4PDTIQD^Q2QD_Q2PDZ8QDTKTD1QD`Q2QDaQ2QDbQ2PDdn2PDmGQDcQ2T
D1QDdQ2PDXZ3PDk]2QDeQ2QDfQ2TD1QDgQ2PDnb5PD\Y3PDnm:PDom:QDZ]1QDhQ2QDiQ2QDjQ2PDQ[5PDb;PDeR3QDkQ2QD
lQ2PDQn:PDRn:PDY>PDUW5PDZg:QDmQ2QDnQ2PDi]3PDdn2PDan2PDUW5PDXZ3PDbn2PDSW5PD][3PDcn2PDlS4QDoQ2PDdT
4QDPR2PDVn2QDQR2TD1P@jS:PD_R:PDo^4PDUn:PDdn2PD]_3PD`l:QDRR2QDd3QDSR2PDoQ3PDjS4QDTR2PDWn:PDUW5PDg
`3PDUW5PDiS3PDWd:PDjl2PD_j4QDUR2PDZj2PDUW5QDVR2PD_l2QDWR2PDj<QDXR2PDQa2QDYR2PD[n:PDR;PDlP:PDgn2P
Dh5QDZR2PD\n:QD[R2PDTd:PD^n:QD\R2QD]R2PDdS3QD^R2QDd3PDVn:PDUW5QD_R2QD`R2PDUW5QDaR2QDbR2PDUW5PDng
:PDdn2PDUW5PDbn:PD`7PDUW5PDmP3QDcR2PDUW5PDcn:PDg9PDUW5PDTd:PD^n:PDUW5QDdR2QDeR2PDUW5PDkHQDfR2PDU
W5PDRP9QDgR2PDX[5QDXIQDhR2TD1P@i`3QDiR2QDjR2PDfn:QDd3QDkR2QDlR2TD1QDmR2QDnR2QDoR2PDjn:PDdn2PDkn:
PDln:PDY<PDmn:PDnn:PDjS4QDPS2QDQS2TD1PD`k2PDon:PDiS4PD\m8PDog:PDU`5SD0QDRS2PDeS4PDdY2PDeS4PDXl3W
D0QDSS2XD0QDg5`Df]2`Dg]2QD\3WD0PDUW5QDTS2QDUS2XD0QFVS2QD\3Q`1e3WD0QDWS2XD0VD0QFVS2QD\3Q`1e3WD0QD
WS2XD0QDXS2QFYS2TD3QD\3Q`1e3WD0Q`1e3QDZS2XD0VD0QFYS2TD3QD\3Q`1e3WD0Q`1e3QDZS2XD0QD[S2WD0QDQ?aDj3
aDZ3SD0PDjS4`DSW5`DTW5`DUW5`Deo2aDZ3SD0S@0XD0QD\S2QD]S2Q`1e3WD0QD^S2XD0QD_S2WD0Qd1e3QDU2XD0QDg5a
DZ3WD0QDU2XD0QDg5aDZ3WD0QDQ?Q`1e3QDU2XD0S@0QD`S2QDaS2PD^\2QDbS2WD0Q`1e3QDcS2XD0QFV>QD\3Q`1e3WD0Q
`1e3QDdS2XD0QDeS2QD\3Q`1e3Q@Q?WD0Q`1e3QDfS2XD0WD0QDU2`Di[5`DfS4`DeS4`DjS4`Ddn2`DdS4`DlS4`DST4`D[
\2`DTT4`Dm[5`Dbn2`DgS4`Dgn2`DiS4SD0QDXEXD0aDZ3PDiS4`Dhj2`Dbo:`DR\5`DkZ5`Dfo2`Dgo2`DV\5`DT\5`DjZ5
WD0SD0QDgS2XD0`EUW5`ES3`EP4`ET3QDhS2TD1WD0QDT2XD0`Dea3`Dfa3`D`\2`DeS4QDiS2WD0PD[]5QDk?SD0XD0VD0Q
DiS2WD0PD[]5QDk?SD0XD0QDjS2QD\3WD0QDkS2QDlS2XD0QDmS2QDnS2WD0QDoS2XD0QDPT2QDQT2TD1WD0QDRT2XD0VD0Q
DQT2TD1WD0QDRT2XD0QDST2QFVS2TD4QD\3Q`1e3WD0QDTT2QDUT2XD0VD0QFVS2TD4QD\3Q`1e3WD0QDTT2QDUT2XD0QDTY
1QFeS2QD\3WD0PDHSD0XD0VD0QFeS2QD\3WD0PDHSD0XD0PD1QDVT2WD0PDHSD0XD0VD0QDVT2WD0PDHSD0XD0PD1WD0QDk?
PD]ISD0XD0QFVS2WD0QDWT2PD_7QDXT2XD0QD\3QDYT2TD3WD0QDZT2XD0`DeS4WD0QD[T2TD1QD\T2QD]T2XD0QD\3WD0QD
^T2TD2QD_T2PDeS4QDVGXD0WD0QD`T2PDeS4QDaT2QDbT2XD0WD0PDmP3QDcT2XD0`Ddn2`DdS4WD0QDdT2XD0`DeS4WD0QD
eT2QDfT2XD0`Df]2`Dg]2`DWV2`Dka3`DUa2`DiS4`DeS4`Ddn2`Dbn2`D[T2QFVS2QD\3Q`1e3WD0QDgT2PDlS4QDhT2XD0
WD0QDiT2QDjT2TD1QDkT2XD0QDlT2PDaW5PDfY2PD_7PD^W5QDmT2QDSAS@0QDnT2PD^IQDoT2PDiS4QDQ?S@0WD0QDPU2XD
0QDQU2QDV;TD1PDUW5QDRU2QFeS2TD1QD\3WD0PDSW5Q`1e3SD0XD0QDSU2QDTU2WD0QDUU2XD0QDVU2QDWU2QDXU2PDUW5Q
DYU2QDZU2QDYU2QDZU2QD[U2QD\3Q`1e3WD0QD\U2XD0QD]U2QD^U2QD_U2`Dd3`DeS4`Ddn2PDgo5QD`U2QDaU2QDbU2QD]
3Q@b3Q`1e3QDcU2QDQ?QDdU2PDUW5QDeU2QDfU2PDhm9PD_R;QDgU2QDhU2PDno:QDiU2PDjn2QDjU2QDkU2PDjn2QDlU2PD
YZ2PDdn2PDUW5PDjn3PD]f:PDbn2PDT7PDS2PD_n2PDRP9QDmU2QDnU2QDoU2PDUW5QDPV2PDUW5QDQV2QERV2QDSV2TD1WD
0QDTV2XD0QDUV2QDdGQDVV2QDXEQDWV2QDXV2QDYV2QDZV2PDlS4QD[V2QD\V2QD]V2QD^V2QD_V2QD`V2PD]>QDaV2PDmGQ
DbV2PDlGQDcV2PDjn2PDSW5QDdV2PDfS4QDeV2QDfV2PDfS4PDnd5QDgV2QDhV2QDiV2QDjV2QDkV2PDeS4QDlV2PDiS4QDm
V2QDnV2QDoV2PDoHQDPW2PDPj6PDgS;QDQW2QDRW2PDUk9PDdm2PDmP3QDSW2QDm3Q@[8QD\8WD0QDTW2XD0QDm3TD1WD0QD
ol1XD0WD0YD1PDlS4PD^c:XD0QDUW2Q@f6WD0QDVW2PD_n2XD0QFWW2Y@0WD0PDkS;XD0QDS:WD0QDXW2PDUW5QDYW2XD0WD
0QDZW2TD1PDaT6XD0QF[W2Q@Z3Y@0WD0QD\W2XD0QD]W2WD0QD^W2TD1Q@_W2QD`W2XD0QFR=Y@0WD0QDaW2XD0QDbW2QDZ3
WD0QDcW2XD0WD0QDV9QDdW2XD0WD0PD_n2PDdn2PD`]:XD0WD0QDk?S@0PDUV2PDfS4QDeW2P@eS4XD0VD0WD0QDk?S@0PDU
V2PDfS4QDeW2P@eS4XD0QDfW2WD0QDgW2TD2QDhW2XD0SD0WD0QDiW2QDjW2Q@kW2TD1QDlW2XD0QFmW2TD1WD0QDnW2XD0`
DUW5`Dm\2`Dl\2`DSW5`Ddn2`DTW;QD\3Q@b3Q`1e3S@0WD0QDoW2XD0VD0QD\3Q@b3Q`1e3S@0WD0QDoW2XD0QDPX2PDbn2
PDUW5QDQX2VD0PDbn2PDUW5QDQX2QDRX2PDdn2QDSX2PDSh4QDTX2QDUX2QDVX2QFWX2WD0QDXX2XD0VD0QFWX2WD0QDXX2X
D0QDYX2QDZX2TD2WD0PDX[5XD0VD0QDZX2TD2WD0PDX[5XD0PD1QD[X2QD\X2`DYX;QD]X2S@0WD0QD^X2XD0PD[9QD_X2PD
Sh4PDgo5PDcn2PDeS4PDgo5QD`X2TD2PDX[5PDag4PDST4QDg]1PD^[2PDUR2QDaX2PD`n2P@UW5QDbX2PDkg2QDcX2QDcX2
VD0QDcX2PD1QDdX2QDeX2QDfX2Q`1e3WD0QDgX2XD0VD0QDeX2QDfX2Q`1e3WD0QDgX2XD0QDhX2QDiX2Y@0Q@]3Q@e3WD0Q
DW2XD0VD0QDiX2Y@0Q@]3Q@e3WD0QDW2XD0QDjX2QDkX2WD0QDlX2QDmX2XD0QFj3TD2WD0QDnX2QDoX2XD0QDPY2PDgS4`D
[4QFQY2TD1`Ea1`ER8`ES8`ET8`EH`Edn2`EUW5`ESW5`ETW5`EeS4`EW\5`EkZ5`EWY;WD0QDV2XD0QDe<Q@g3WD0QDV2XD
0QDRY2UD0WD0QDV2XD0SD0PDUa4PDeS4PDXY;QDSY2PDdn2PDUW5PDe5QDTY2PDeS4PD\X3PDbn2PDUW5QDUY2PDbn2TD1QD
VY2Q@WY2PDTn2QDXY2QDYY2PDQX5PDXY;QDZY2PDeS4PDVl1QD[Y2PDeS4PDaf1PDmV2PDeS4QDdR2QD\Y2PDan2PDPo8QD]
Y2QD^Y2QDhe1PDan2PDag4PDZ5PDgY;PDP4PDV_9PDfa:QD_Y2PDde:PDe_:PDen2PD_a:PDXk2PDlP:PDiU2PD`P:PD\g:Q
D`Y2PDkV2PD_Y3PDdT4PD_Y3PDlGQDaY2QDbY2QDcY2QDi6QDdY2PDYj2PDUW5PDlHPDSW5QDeY2PDeS4QDfY2QDgY2QDhY2
PDlS4QDiY2QDjY2PDbn2PDPZ;PDVn2QDkY2PDjS:QDlY2QDmY2PDUb3PDkS4PDfk:PDgU3PDjS4PDmX2PDkj2PDmP3QDnY2P
DSW5PDg2PDdR2QDoY2QDPZ2QDQZ2PDSW5PD^g4PD]]:PDZX2PDbn2PDlHPDcS6PDbn2QDRZ2PDdS4QDSZ2QDTZ2PDSZ;QDTK
QDUZ2PD]]:QDTKPDT7PD]a:QDVZ2PDi`2QDWZ2PDUV2PDfS4PDR\5PDSW5PDW=PDeS4PDSW5QDXZ2PDlS4PDSW5QDYZ2QDZZ
2QD[Z2QD\Z2QD]Z2PD^i8PDTT4QD^Z2QD_Z2QD`Z2QDaZ2PDUW5QDbZ2QDcZ2QDdZ2QDkQ2QDlQ2PDe3PDjS4PDm^:PDP1QD
eZ2QDfZ2QDgZ2PDbn2QDhZ2QDiZ2QDjZ2QDkZ2QDlZ2QDmZ2QDnZ2QDoZ2QDP[2QDQ[2QDR[2QDS[2TD1QDd7QDT[2QDV9QD
U[2QDV[2VD0QDV[2PD1QDW[2PDUc3QDX[2QDY[2PDSW5QDZ[2QD[[2QD\[2TD1QD][2QD^[2QD_[2Q@`[2QDa[2QDb[2QDc[
2QDd[2PDcn2PDeS4QDe[2PDR\5PDYj2PDUW5QDf[2QDg[2QDh[2QDi[2QDj[2PD\^9PDUg2QDk[2QDl[2PDRT3PD`:QDm[2P
DX[5PDWZ3QDn[2PDX[5QDo[2QDP\2PDfS4PDUW5PDhi:PDeS4QDQ\2PD]f3PDSW5PDX_5PD[i9PDd]:PDeS4PDUW5PDYl:PD
ng:PDdn2PDUW5PDm_:PDeS4PDek8PDWl1QDR\2S@0PDT7PD]a:QDS\2QDT\2QDU\2TD3QDV\2QDW\2PDeS4PDdS4PDUW5QDX
\2PDeS4QD_BQDY\2QDZ\2QD[\2QD\\2QD]\2QD^\2QD_\2PDUW5PDY];QD`\2TD1QDa\2QDb\2PDVR3QDc\2PDUW5QDd\2QD
R]1TD1QDe\2QDf\2QDg\2QDh\2QDe7TD3PDhS4QDi\2QDj\2PDUW5QDk\2PDRm3QDl\2QDm\2QDn\2QDVf1PDbn2PD]`:PDP
3PDUi9QDo\2PD[l:PDgo5PD^c:PDhS4PDeo2QDP]2QDQ]2PD`n2QDR]2PD`n2QDS]2PDdn2QDT]2PDQ7QDU]2QDV]2QDW]2P
@dh2QDX]2TD1QDY]2QDZ]2QD[]2QD\]2QD]]2QD^]2PDW^;PDeS4PDT7QD_]2QD`]2QDa]2PDhl:PD[R3QDb]2TD3PDWl1PD
TT4QDf[1QDc]2SD0PDdS4PDSW5PDha9PDdn2QD`6QDd]2PDcn2PDeS4QDe]2QDf]2QDg]2TD1QDh]2QDi]2TD1PD_n2QDj]2
QDk]2QDoDQDl]2QDm]2PDW9QDn]2PDHPDmS9PDmP3QDo]2PDT:PDXj9PDVR6PDeS4PDUW5PDkl2QDP^2QDQ^2PDl^;PDYj2`
E>`Ek]5QDR^2Q`1g3Q`1e3WD0QDY2XD0`DRT3`Dm^;QDS^2WD0QDT^2QD\3XD0QDU^2WD0QDV^2TD3PDfS4QDW^2XD0QFX^2
QDY^2Q`1g3Q`1e3WD0QDZ^2XD0`Dfa3`D__;`D`_;`DTV3`DnS3QD\3Y@0WD0PDbn2PDaS6XD0`D]]:`DUW5QDj3QD\3PDbn
2PD[]:QD[^2QD\^2QFR=QD]^2Q`1e3WD0QDX2XD0`Dg6QD\3PDYn9WD0QD^^2XD0PDb_;SD0QDj3QD\3Q`1e3QD_^2PDWR3Q
D\3QD`^2PDhS4QDa^2QDUBS@0S@0QDb^2PDdn2QDc^2WD0QDd^2XD0QDj3QD\3SD0PD\]5PDST4WD0QDX2XD0QDT9QDe^2Q`
1e3QDf^2QFV>QD\3YD0WD0QDX2XD0QDg^2QD\3Y@0WD0QDh^2XD0PDlS4UD0QDc3SD0QDj3WD0Q`1e3QDX2XD0VD0UD0SD0Q
Dj3WD0Q`1e3QDX2XD0VD0UD0QDc3QDj3WD0Q`1e3QDX2XD0VD0UD0QDj3WD0Q`1e3QDX2XD0VD0UD0QDc3SD0QDj3WD0Q`1e
3QDX2XD0QDi^2UD0SD0QDj3WD0Q`1e3QDX2XD0QDi^2UD0QDc3QDj3WD0Q`1e3QDX2XD0QDi^2UD0QDj3WD0Q`1e3QDX2XD0
QDi^2WD0QDj^2QDk^2XD0PDdS4PDWf4QDl^2PDdm8PDdn2PDfo2PDkm1PDHQDm^2QDn^2PDlS4QDo^2PD]T2`Ek]5`E>QDP_
2PDQQ:PDlS4QDQ_2QDR_2PDUW5PDha:PDW:QDS_2PDj_;QDgn1PDdn2PDVk9PDeS4QDT_2QDP9QDU_2PDl_;PDdn2QDV_2PD
lS4PDbn2PDVW5PDb_:QD\3PD_n2PDfS4PDfn2QDW_2PDUW5QDX_2QDY_2PDVk9PDeS4PDdS4PDSW5PDha9QDZ_2PDgS4QDj3
QD\3Q`1g3WD0QD[_2XD0QDj3TD1QD\_2QD]_2S@0S@0WD0QD^_2XD0QDj3QDX]1WD0QDR4Q`1e3QD__2XD0PD]R4QD\3PDP`
;QD`_2QDa_2QDb_2PDVe2PDeS4PDjm1PDYl4QDc_2PDHPDYo1PDdn2SD0PDYo1QD\3QDd_2QDe_2QDf_2QF[6TD3QD\3WD0Q
`1g3Q`1e3QDX2XD0`DgS4Q@Z3QFg^2QD\3Q`1g3Q`1e3WD0QDX2XD0QDg_2Q`1e3WD0QDX2XD0WD0QDh_2XD0Q`1e3QDg5QD
_3Q`1e3WD0QDi_2XD0QDj3QD\3Q@_3WD0QDj_2XD0`DmS4`DlS4S@0aDZ3QDk_2Q`1e3PDlk4QDj3TD3QDl_2P@lS4P@_7WD
0Q`1e3QDX2XD0QDj3TD3QD][1WD0PDlS4SD0XD0QDj3TD3QD\3Q`1e3WD0QDm_2QDn_2XD0PDP`;QDo_2QDP`2QD_W2PDbn2
QDQ`2PDgS4QDR`2PDQ[5QDS`2QDT`2QDU`2QDV`2TD2QDW`2QDX`2TD2QDY`2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0Q
DZ`2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QD[`2TD2QDg5QF\`2QD\3Q`1g3WD0QD]`2XD0QD_GQD^`2QD_`2TD2QD``
2QDa`2QDb`2TD1WD0QDc`2S@0QDd`2XD0QF\`2Q`1g3WD0QDe`2PDlS4XD0QDf`2QDg`2PDeS4aDh`2`DU^2SD0QDi`2QDj`
2TD1PDTT4WD0SD0XD0QDk`2PDan2PDhS4QDl`2TD2PDYj2PDdS4QDm`2QDS^1QDj3WD0QDn`2XD0QDmGPDbn2PDUW5PDXj9P
DeS4QD`6QDo`2QDPa2QDQa2QDRa2TD1PD_n2QDSa2QDTa2Q`1e3WD0QDUa2XD0QDVa2QDWa2PDlS4QDXa2PDUW5QDYa2QDZa
2WD0QD[a2XD0QD\a2QF\`2WD0QD]a2QD^a2XD0PDlS4QD_a2QDiLQD`a2QDaa2WD0QDba2XD0QDca2QDda2TD1QDea2QD[6Q
Dfa2Q@g3WD0QDga2XD0WD0QDha2XD0TD2QDia2PDgS4Q@ja2WD0QDka2XD0`DeS4QDla2QDma2S@0WD0QDna2XD0WD0QDoa2
XD0QDPb2QDQb2QFj3Q@g3WD0QDRb2XD0PDlS4QDSb2Q@g3WD0QDTb2XD0QDUb2QDj3Q@[8QD\8WD0PDX8XD0QDVb2QDV>WD0
PDma;XD0`DlS4QFj3QDWb2Q`1g3WD0QDXb2XD0`DlS4QDj3QDYb2SD0S@0WD0QDZb2XD0QF[6Q`1g3WD0Q@[8Q@\8Q`1g3QD
[2XD0aD[b2Q@Z3QD\b2Q`1g3WD0Q@[8Q@\8QD[2XD0QDj3TD2PDHPDeg4WD0QD[2XD0QDj3TD2PDjS4WD0QD[2XD0QD]b2WD
0QD^b2XD0QD_b2QD[8QD\8WD0QD`b2QDab2QDbb2XD0QD\8WD0QD`b2QDab2QDbb2XD0QD[8QD\8QDcb2WD0QDdb2XD0QD\8
QDcb2WD0QDdb2XD0QDeb2S@0QDfb2QDj3QD]3QDgb2S@0WD0QDhb2XD0QDib2QDjb2SD0WD0QDkb2QD\3Q`1e3QDlb2XD0PD
\j2PDeS4QDmb2PDgS4S@0WD0QDnb2XD0QDob2S@0S@0WD0QDPc2XD0PDdn2PD^a;PDcn2PDeS4QDQc2PDdn2PDlY5PDlS4QD
Rc2QDSc2P@jn2PDlS4QDTc2PDlS4WD0QDUc2XD0PDbn2PDWk9QDVc2QDWc2PDlb;QDXc2WD0Q`1e3QDX2XD0QDYc2TD1WD0P
DSW5QDZc2QD[c2XD0`E>`Ek]5WD0QD\c2XD0`DhS4WD0QDUBTD3PDbn2QD]c2XD0QFU:TD2WD0QD^c2PD_n2XD0VD0QFU:TD
2WD0QD^c2PD_n2XD0QD_c2QFU:TD2WD0QD`c2QDac2PDiS4XD0WD0QDT9QDbc2XD0WD0QDcc2QDdc2QDec2XD0WD0QDfc2PD
SW5Q`1e3QDgc2S@0QDhc2XD0WD0PD]\2QDic2QDjc2QDkc2XD0WD0QDlc2PDdn2PDlS4XD0WD0QDmc2QDnc2TD1PDYl4XD0V
D0WD0QDmc2QDnc2TD1PDYl4XD0QDoc2UD0aDj3`DUW5SD0WD0QDPd2XD0QDQd2WD0QDRd2QDc3QDSd2QDTd2XD0WD0PDeo2P
DeS4QDUd2XD0SD0`E>`Ek]5`ElS4`EeS4`E^\2`EjS4WD0QDZ2XD0QDVd2WD0QDSCTD2QDWd2XD0QDXd2WD0QDYd2P@jn2QD
Zd2TD1QD[d2XD0`DfS4`Dbe2`Dae2`DRT3`E>`Ek]5WD0QD\3Y@0QD\d2XD0`D_n2`D`n2WD0QDXd2QD]d2TD2QD^d2XD0WD
0QD_d2PDjS4QD`d2XD0QDad2WD0QDbd2XD0QDcd2WD0PDXd;QDd3QDdd2XD0WD0QDX=TD4QDed2XD0WD0QDfd2Q@gd2TD1QD
hd2XD0WD0QDV?QDid2TD1QDjd2QDkd2XD0`DPY2`DR]2WD0QDld2QDmd2PDTT4XD0WD0QDnd2PDi4XD0VD0WD0QDnd2PDi4X
D0QDod2WD0QDgJQDPe2P@dT4QDQe2XD0WD0QD[:PDbn2QDQ?QDRe2XD0WD0QDSe2TD1QDTe2Q@_BQDUe2XD0WD0QDiAQDd3Q
DVe2QDWe2XD0WD0QDXe2TD1QDYe2XD0QFWW2Y@0WD0QDZe2QD^OXD0WD0PDdS4PDUW5QD[e2PDeS4XD0WD0QDmGQDd3QD\e2
XD0WD0PDY_5PDlS4QDXIXD0WD0QD]e2TD1PDSW5QD^e2PDlS4XD0SD0WD0QD_e2QD`e2QDXIQDae2XD0WD0QDbe2TD3PDTT4
QDce2XD0SD0WD0QDde2QDee2TD1QDfe2XD0QDge2WD0QDhe2XD0QDie2TD1VD0QDge2WD0QDhe2XD0QDie2TD1QDje2QDge2
Y@0WD0QDke2XD0PDUW5S@0WD0QDle2Y@0QDme2XD0QDVGTD5WD0QDne2PDlS4XD0QDoe2QDg^2TD6QDPf2TD1QDQf2Q`1e3W
D0QDX2XD0VD0QDg^2TD6QDPf2TD1QDQf2Q`1e3WD0QDX2XD0QDRf2QDg^2WD0QDSf2XD0QDi6QDTf2WD0QDUf2PDlS4XD0SD
0WD0PDW6PDlS4PD^m1XD0SD0QDVf2QD\3Y@0WD0QDWf2XD0`DhS4QDZ3WD0QD\3QDXf2TD2QDYf2XD0QDZf2WD0PDTT4QD[f
2QD\f2XD0VD0WD0PDTT4QD[f2QD\f2XD0QDoU1WD0QD]f2PDbg4XD0WD0QD^f2QDV;PDi;XD0QD_f2QD`f2WD0QDaf2PDi;X
D0QDbf2QFcf2TD3WD0QDfa2QD`6QDdf2QDef2XD0`DRW3`Df]2WD0QDo2XD0Y@0QDff2TD1VD0WD0QDo2XD0Y@0QDff2TD1Q
Dgf2QDhf2QDif2SD0S@0WD0QD[2XD0QDjf2QFkf2WD0QDlf2XD0QDmf2QDnf2TD4WD0QDfa2Y@0PDV6QDof2XD0QDPg2TD1W
D0QDR9PD_n2XD0VD0QDPg2TD1WD0QDR9PD_n2XD0QDQg2QD\3WD0QDRg2QDSg2TD1QDTg2XD0P@UW5VD0QD\3WD0QDRg2QDS
g2TD1QDTg2XD0P@UW5QDUg2WD0QDVg2PDWR3XD0QDWg2WD0PDdS4QDXg2XD0VD0WD0PDdS4QDXg2XD0QDYg2QFVS2TD2WD0P
Dbn2QDd3QDZg2XD0QFVS2Y@0WD0QD[g2TD1QD\g2XD0VD0QFVS2Y@0WD0QD[g2TD1QD\g2XD0QD]g2QFVS2Y@0WD0QD^g2XD
0QD_g2WD0QD`g2QDag2XD0SD0QDbg2TD3WD0QDlCQDcg2TD1QDdg2XD0VD0QDbg2TD3WD0QDlCQDcg2TD1QDdg2XD0QDeg2W
D0QDld2QDfg2TD1QDgg2XD0VD0WD0QDld2QDfg2TD1QDgg2XD0QDhg2QDig2WD0QDjg2QDd3QDkg2XD0WD0QDlg2TD1QDmg2
XD0QDng2WD0PDeY2QDiKQDog2PD]o8QDPh2XD0WD0QDo^2QDog2PD]o8XD0PDeS4WD0QDQh2QDRh2TD1PDlS4XD0SD0WD0QD
Sh2PDdn2XD0QDTh2WD0QDUh2P@dn2XD0VD0QDTh2WD0QDUh2P@dn2XD0QDVh2QFVS2TD1WD0QDWh2Y@0TD1QDXh2XD0SD0QF
VS2QD\3Y@0WD0QDYh2XD0QDZh2WD0QD[h2PDlS4QD\h2XD0SD0QD\3WD0PDcn2PDlS4XD0QD]h2QD\3Y@0WD0PD[1QD^h2XD
0QD_h2QD`h2WD0QDah2QDbh2XD0QFVS2QD\3WD0QDch2TD1VD0XD0`Ddn2`Dbn2`DRk2`DgS4QFVS2QD\3WD0QDch2TD1QDd
h2XD0`Ddn2`Dbn2`DRk2`DgS4WD0QDY_2QDeh2TD1PDQn1XD0UD0WD0QDjHQDfh2SD0XD0QDcIWD0QDgh2QDhh2TD3QDih2X
D0WD0PDgg;XD0QDjh2WD0QDkh2PDSW5QDlh2XD0UD0WD0PDY\2XD0QD\HQDmh2WD0QDnh2QDoh2QDPi2QDQi2XD0WD0QDRi2
QDSi2QDd3QDkg1PDmGXD0WD0PDR\5QDTi2PDlS4XD0WD0QDbGPDlS4PDY\5XD0QDPY1WD0QDeW1PDeY2P@jn2QDUi2TD2QDV
i2XD0WD0QDWi2QDXi2QDYi2XD0UD0WD0QDZi2XD0SD0QD[i2PDSW5PDj6PDj\2QDid1TD1PDbn2TD4QDWY2QD\i2QD]i2WD0
QD^i2XD0TD2QD_i2SD0UD0QD`i2WD0QDai2XD0VD0UD0QD`i2WD0QDai2XD0QDTY1QDbi2Q@\3Q`1e3WD0QDci2XD0`DlS4a
DZ3UD0WD0PDX\2QDQ?SD0XD0UD0WD0PDZ]5QDQ?SD0XD0UD0QDdi2QDei2UD0WD0QDfi2XD0SD0`DU^2UD0PDfR9QDgi2QDh
i2PDfR9PDlS4QDii2QDT\1QDm]1PDW^:QD^OQD\3PDSW5Q`1e3WD0QDji2XD0QDki2QDli2UD0WD0QDmi2XD0WD0QDni2Q`1
e3Q@oi2QDc4XD0QDc4QDPj2QDQj2QDTP1TD2QDRj2QDSj2QDTj2QD\3WD0QDUj2XD0PDlS4QDVj2WD0QDTP1XD0SD0PDT7PD
n<PD]8QDWj2PD_n2PD]8PD_n2QDXj2QDYj2QDZj2PDmY3PDan2QD[j2QD\j2PD^l2QD]j2PDen:PD_n2QD^j2QD_j2WD0QD`
j2XD0`DlS4QD_j2WD0QD`j2XD0`DlS4QD^j2WD0QD`j2XD0`DlS4WD0QD`j2XD0`DlS4QDPY1QD\3Q`1e3WD0QDaj2XD0QDb
j2QDcj2QDdj2PDSW5WD0PDfR9XD0PDlS4QDej2QDfj2TD1QDgj2QDTP1TD2QDhj2QDij2PD_7WD0QDjj2XD0QD\3PDlS4PD_
7WD0QDkj2XD0QDlj2QDmj2QDnj2PDUW5PDn;QDoj2QDPk2QDQk2QDeMPDVR3QDRk2PDVR3PDjS4PDc[5PDUW5PDT_:PDU_:Q
DSk2QDTk2QDUk2P@eS4QDVk2PDP[;QDWk2PDfS4PD]d2QDXk2PDlS4PDo7QDYk2PDVl4PDdn2QDZk2PDfn2PDan2PDjHTD2Q
D[k2PDeo2PDeS4PDUW5QD\k2PD`[2QD]k2TD6WD0Q`1e3QDoi2XD0QD^k2QD]k2TD5PDfS4TD3WD0QDc4XD0QD_k2TD8PD4W
D0QD`k2XD0UD0WD0PDQi;XD0WD0QD_k2SD0PD4QD`k2XD0WD0QD_k2SD0SD0PD4QD`k2XD0QDak2`DWZ5`DR8`DYR2QFbk2T
D2WD0QDck2XD0QDck2`Do7SD0PDlY2PDo7Q`1e3QDdk2PD^2PDa[2QDek2PDa[2WD0QDfk2P@ag4QDgk2XD0`DfS4`DUS2QD
hk2WD0QDfU1PDlS4XD0SD0QDfk2PDlS4aDZ3`Dd9QDik2PDlS4QDjk2QDfU1PDlS4WD0QDkk2XD0QD`LWD0QDlk2XD0`DHQD
aEQ@mk2P@SW5PDkU5QD^OQD\3WD0QDnk2QDok2XD0PDfn2QDUAQDPl2QDQl2WD0QDRl2QDSl2XD0QDTl2S@0S@0WD0QD\3QD
mX1XD0QDUl2TD1WD0QDVl2QDWl2XD0`EX\2`Egn2`E^\2`E]\2`Efn2`Ehn2WD0QDeBQDXl2XD0VD0`EX\2`Egn2`E^\2`E]
\2`Efn2`Ehn2WD0QDeBQDXl2XD0QDYl2WD0QDZl2QD]2XD0`Dm:`Dgn2WD0QDPY1PDgY2QD]2XD0`Dm:`Dgn2QD[l2TD2WD0
QD\l2QD]l2XD0WD0QD^l2PD_7TD1QD_l2QD`l2XD0PDUW5WD0SD0PDbZ9QDal2TD1PDlS4XD0UD0WD0QDbl2QDcl2XD0TD6Q
Ddl2WD0QDel2QDfl2VD0XD0WD0QDel2QDfl2QDgl2XD0WD0QDhl2PDk7PDSP9XD0WD0QDil2PD_7TD2QDjl2XD0WD0PDUT4P
Dml4XD0SD0UD0WD0QDkl2QDll2TD1XD0SD0QDml2QDnl2QDol2TD1WD0QDPm2TD1QDQm2XD0WD0PDjn2PDmn2QDRm2PDlS4X
D0WD0PDUW5PDdi;XD0SD0WD0QDaBPDk<PDHQDSm2XD0WD0QDTm2P@cn2PDfS4XD0WD0QDUm2QDVm2QDWm2Q@Xm2XD0SD0WD0
QDYm2QDUAQDZm2TD1PDlS4QD[m2XD0WD0QDfU1QD\m2PDlS4QD]m2XD0WD0PDZ8PDlS4XD0QD^m2WD0QD_m2QD`m2QDam2TD
1YD2XD0SD0WD0QDbm2QDcm2QDdm2QDem2TD1QDfm2XD0WD0QD^3Q@V;QDgm2XD0SD0WD0QDhm2QDim2QDjm2XD0WD0QDkm2P
DeS4SD0XD0QDlm2WD0PDUW5QDmm2QDnm2QDom2XD0WD0QDPn2QDQn2PDfS4SD0QDRn2XD0QDSn2WD0QDTn2XD0QDUn2PDSW5
S@0WD0QDVn2XD0PD_U3PDfS4SD0QDWn2SD0QDXn2PDRj;PDlS4PD_7QDYn2PDlS4QDZn2WD0QD[n2XD0QD\n2QD]n2PD_n2P
Dek8PDeT2PDdf2PDhT2QD^n2WD0QD_n2XD0QD`n2QD\3WD0QDan2XD0PDfS4TD2QDbn2QDZW1WD0QDcn2PDlS4PD_7XD0QD\
3QDdn2QDen2QDfn2QDgn2QDhn2PDHPDRb4PDdn2UD0QDin2QD]2QDeBPDo7WD0QDjn2XD0QDaBQDkn2QDln2SD0QDmn2PDk<
PDT7PDlS4PDgY2PDk<QDnn2QDmGQDon2QDPo2QDQo2PDlS4QD\3QDRo2QDQl2QDSo2QDTo2QDUo2QDVo2QD\3PDjHQDWo2QD
Xo2SD0QDZl2QDYo2PDgY2PD_7Q`1e3WD0QDZo2XD0PDgY2QD[o2QD\o2PDSW5PDlY2PDeY2PDk<QD]o2PDfn2QD^o2PDlS4Q
D_o2P@mGPDkg2PDXT:QD`o2PDUW5PDaY:QDao2PDUW5QDbo2PDkn2QDco2QDdo2PDdS4QDeo2QDfo2QDgo2PDlS4QD]2QDho
2QDio2PDgi3PDdn2PDjm1PDfS2QD^OQDjo2QDko2QDlo2QDdGPDeS4QDmo2QDno2QDoo2PDbn2QDPP3QDQP3QDRP3PD\i9PD
cn2QDSP3P@`7QDTP3QD^OPDhY2PDWj;PDWj;QDUP3QDVP3QDWP3QDXP3QD^OPDgo1`DoX2`Df;`DjT2`DVS2`Djf4`Dn;`Di
T2`Dn=`DQP9`DgR2`DUR2`D[W2`Di;QD]2QDZl2QDYP3QDPY1QDeBS@0QDZP3`Dd7QDPY1Q`1e3QD[P3QD\P3QD]P3QD\3QD
^P3QD_P3QD`P3Q`1e3QDaP3PDZ\2PDjn2SD0PDY\2PDmS4SD0PDX\2PDmS4QDbP3PDVk2QDcP3QDdP3PDVk2PDkg2PD4SD0P
DVk2PDkg2QDeP3PDlZ5PDkg2QDfP3PDRP3PDa[2PDUT4QDgP3PDdS4QDhP3PDXi2PD4QDiP3PDdS4QDhP3PDXi2QDiP3PDdn
2QDhP3PDXi2PD4PDk]5PDdn2QDhP3PDXi2PDk]5PDmZ5PDXi2QDjP3PDUT4QDPY1PDc7PDbo2PDU8PD_g1PD_7PD_g1PDlS4
QD\3PDlY:SD0PDlY:QDkP3QDeBPD_7QDlP3QDmP3QDjISD0TD2PDgo1QDnP3QDoP3PD_7Q`1e3QDPQ3QDQQ3QDRQ3QDSQ3QD
TQ3PDUW5QDUQ3QDVQ3QDWQ3PDVk2QDXQ3QDYQ3PDkg2QDZQ3SD0QD_o2PDkg2QDXd2QD[Q3QD\Q3QD]Q3QD^Q3PDgY2PDk<P
DT7PDlS4QDZl2QD_Q3QDnn2PDa[2PDan2PDa[2PDlS4PDfj;PD4SD0QD`Q3WD0QDRl2QDaQ3QDbQ3XD0WD0QD`T2SD0QDcQ3
PD_7PDlS4XD0WD0PD_=PDoo2XD0QDdQ3WD0QDeQ3QDfQ3TD1QDgQ3XD0QDhQ3WD0QDiQ3PDkU5XD0SD0QDhQ3WD0QDZ6PDjn
2PDkU5XD0SD0WD0QDjQ3QDkQ3PDlS4QDlQ3XD0SD0QDmQ3WD0QDnQ3S@0QDoQ3PDlS4XD0`Dm:`Di;`DiZ:`DnV2UD0WD0QD
PR3QDQR3TD4PD_7XD0QDRR3UD0WD0QDPR3QDQR3TD4PD_7XD0YD1QDSR3P@gY2WD0PD_7TD1QDTR3QDUR3XD0QDZl2WD0PDo
7QDVR3XD0QDZl2WD0PDo7YD1XD0QDPY1PDgY2WD0PDo7YD1XD0QDPY1PDgY2WD0PDo7QDVR3XD0WD0QDWR3PDgY2QD]2XD0Q
DXR3WD0QDYR3XD0TD1QDZR3QD[R3Q@\R3WD0P@Vk2QD]R3XD0P@QQ:QD^R3WD0PDVk2QD_R3XD0QD`R3WD0PDVk2PDS]2XD0
QDaR3UD0WD0PDkg2QDXd2XD0SD0WD0QDbR3QDXd2QDcR3XD0VD0WD0QDbR3QDXd2QDcR3XD0QDdR3UD0WD0QDeR3SD0S@0S@
0PD4PDag4XD0SD0UD0WD0QDfR3SD0S@0S@0PD4QDeR3XD0SD0UD0WD0QDgR3XD0QDhR3WD0QDiR3YD2XD0`DlS4QDjR3WD0Q
DkR3XD0SD0QD\3WD0QDlR3P@cn2P@fS4XD0QDmR3TD2QDnR3WD0QDoR3QDPS3XD0VD0WD0QDoR3QDPS3XD0QDQS3WD0QDRS3
XD0QDSS3TD3QDTS3QDUS3WD0QDdQ1Y@0QDVS3XD0`Dl;`DZj1`DaQ3`Dea4UD0WD0PD\]5PDST4YD2XD0TD5PD4SD0UD0WD0
PDfj;PDeS4YD2XD0TD5PD4SD0UD0WD0PDfj;PDeS4SD0TD4PD4QD]2XD0SD0UD0WD0PD\]5PDST4SD0TD4PD4QD]2XD0SD0`
EUT4`E[\2`Egn2`EX\2QDWS3WD0QDXS3XD0QDYS3`DU^2PDX\2WD0SD0TD1QDZS3QDUAXD0SD0PDZ\2WD0QD[S3XD0WD0QD\
S3TD1QD]S3XD0QD^S3WD0QD_S3QD`S3XD0PDlS4QDaS3WD0QDbS3QDcS3QDdS3XD0SD0WD0QDbS3QDcS3QDfU1PDlS4XD0SD
0WD0QDeS3QDfS3QDgS3QDhS3XD0QDiS3S@0S@0S@0WD0QDeBP@o7QDjS3XD0WD0QDkS3QDlS3PD_7TD2QDmS3XD0SD0WD0PD
Pk2QD\3TD2QDnS3QDoS3XD0SD0WD0QDSo2QD\3TD1QDPT3XD0QDQT3WD0PDSW5QDRT3XD0VD0WD0PDSW5QDRT3XD0QDST3QD
TT3WD0QDUT3TD1QDVT3XD0SD0WD0QDfk2TD1QDWT3XD0SD0WD0QDXT3TD1QDYT3XD0SD0WD0QDZT3QD[T3XD0P@QQ:QD\T3`
D=QD]T3WD0QDZT3QD[T3XD0P@QQ:QD\T3`D=YD2WD0QD^T3QD_T3XD0QD`T3`DST4WD0QDaT3PDfS4XD0SD0WD0QDQQ3QDbT
3TD2QDcT3QD\3XD0QDdT3PDVk2PDkg2WD0PD4QDeT3XD0UD0WD0PDVk2PDkg2XD0SD0UD0WD0QDfT3QDgT3XD0SD0UD0WD0Q
D]2PD4QDhT3XD0UD0QDiT3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aDjT3UD0WD0QDkT3`DZ=`Dn=`DoY5`DnY5`DX8`DoX
2`Df;`DjT2`Djf4`Di;`DZ=`DQP9`DUR2`DVS2QD]2XD0UD0WD0QDlT3XD0SD0QDmT3WD0QDnT3XD0SD0UD0WD0QDoT3XD0S
D0UD0WD0QDPU3QDQU3TD2QDRU3TD1PD_7XD0SD0UD0WD0QDSU3QDTU3TD2QDUU3XD0SD0UD0aD[3aDZ3aDj3aDR4aDd2aDf2
aDg3aD\3aD]3aD^3aDa3aDd3aDa4WD0SD0XD0QDVU3UD0aD[3aDZ3aDj3aDR4aDd2aDf2aDg3aD\3aD]3aD^3aDa3aDd3aDa
4iD1iD2iD0iD4WD0SD0XD0QDZ\1SD0`Dj5aD\3aD]3WD0QDWU3QDQ?TD1QDXU3XD0VD0WD0QDWU3QDQ?TD1QDXU3XD0QDYU3
QDSd2WD0QDn2PDSh4XD0QDZU3QDSd2Y@0WD0QDn2XD0VD0aDZ3QDSd2Y@0WD0QDn2XD0QD[U3aDZ3QD\U3TD2WD0QD\3Y@0Y
D1XD0VD0aDZ3`Ddn2QD\U3TD2WD0QD\3Y@0YD1XD0QD]U3aDZ3`Ddn2WD0QD^U3P@dn2P@UW5QD_U3QD`U3XD0QDaU3WD0QD
bU3QDcU3XD0VD0QDaU3WD0QDbU3QDcU3XD0QDdU3WD0QDeU3QDfU3Q@]3QDgU3XD0QD]3WD0QDhU3XD0VD0QD]3WD0QDhU3X
D0QDiU3WD0QDjU3Q@e^2PDST4QDkU3QDlU3XD0WD0QDmU3TD1QDnU3XD0VD0WD0QDmU3TD1QDnU3XD0QDoU3QD\3WD0PD[8P
DPk2XD0VD0QD\3WD0PD[8PDPk2XD0QDPV3WD0PDbn2QDQV3QDRV3Q@SV3XD0VD0WD0PDbn2QDQV3QDRV3Q@SV3XD0QDTV3WD
0QDUV3QDVV3QDWV3QDXV3XD0WD0QDYV3QDZV3XD0WD0QD[V3QD\V3XD0VD0WD0QD[V3QD\V3XD0QD]V3WD0QD^V3QD_V3QD`
V3XD0VD0WD0QD^V3QD_V3QD`V3XD0QDaV3QDe<QDbV3Q`1e3WD0QDcV3XD0QDdV3QDeV3PDbn2QDfV3QDgV3PDc>QDhV3QDi
V3PDST4QDjV3PDST4QDkV3QDlV3PDSW5QDmV3PDUl;PD4PDUo9PDgS4QDnV3PDdX5QDoV3Q`1e3S@0WD0QDPW3XD0QDQW3WD
0QDRW3XD0QDSW3`DU^2PDkn2WD0QDTW3XD0Q`1e3S@0WD0QDUW3XD0QDV?WD0QDVW3XD0QDWW3WD0QDXW3XD0QDYW3S@0WD0
QDZW3XD0QD[W3QD\W3QDcU3QD]3WD0QD]W3XD0QD^W3PDlS4WD0QD_W3XD0QD`W3QD\3Q@g3WD0QDaW3XD0QDR4WD0QDbW3X
D0`Dcn2`DSh4`Dbn2`Dan2`DiS4`DX[5`D_n2`D`n2`Db\2`Dmg2`DUW5`DSW5QD]3QDcW3QDdW3QD]3QDeW3PDan2QDf6WD
0QDfW3P@m[5QDgW3XD0QDhW3QD\3Y@0WD0QDiW3XD0`DdS4`Ddn2`DiS4`DlS4`Dan2WD0QDm2QDjW3PDST4XD0QDkW3QD\3
Y@0WD0PDQ:Q@lW3XD0VD0QDkW3QD\3Y@0WD0PDQ:Q@lW3XD0QDmW3WD0QDnW3PDbn2Q@e3QDoW3XD0QDPX3QD]3WD0QDQX3X
D0QDRX3Q@]3WD0QDSX3QDTX3XD0QD]3QDUX3QDVX3QDlW3QDWX3PDVQ:PD_n2`Eb7`Ec7`E_7`Ed7`EjS4`E^2QDXX3PD_n2
`DUW5`DSW5`DTW5`D[o2`Ddo2`DVW5`Dfn2`Dfo2`Dgo2`DiS4`DhS4`DRm;QDmU3Q`1e3QDYX3QDZX3QD[X3PDHPDbX5PDQ
Q:QD\X3QD]X3QD\3PDkn2QD^X3PDHPDeg4QD_X3QD]3QD`X3QDSV3QD]3QDaX3aDZ3QD]3QDbX3PDbn2PDUW5QD_U3QDcX3Q
DXFQDX2QDdX3QDeX3PDm]9P@fn2PD[[5PDiS4QDfX3PDlS4PDYj2PDkg2QDgX3TD1QDhX3QDiX3Q`1e3QDjX3QDX=TD3QDkX
3PDoc1QDlX3QDmX3QDnX3QDoX3P@eS4Q@PY3QDQY3QDRY3`Dfn2`DUW5`DP[5`D[o2`Ddo2`DVW5`DnZ5`DmZ5QDSY3QDf6W
D0QDTY3XD0WD0QDUY3XD0QDVY3QDWY3PDfQ4QDf6Q@\3S@0QDXY3QDYY3QDZY3QDYY3PDUW5QD[Y3QD]3PDo9QDe^2QD]3QD
\Y3PDSW5QD]Y3QD^Y3PDSW5PDPo1PDYZ5QD_Y3PDdn2PDUW5QD_U3PDhP6QD`Y3QDdW3QDaY3QDbY3P@UW5QDcY3QDdY3PD_
n2PDbn2PDUW5QDeY3QDfY3PDiS4QDgY3PD^]:PDjS4PDna:QDhY3QDTKPDUa2QDiY3QD\3Q`1e3S@0QDjY3QDkY3Q`1e3QDl
Y3QDmY3TD2PDQf9QDnY3QDoY3PDPc4QDPZ3QDQZ3QDRZ3Q`1e3P@SW5QDSZ3QDTZ3PDdo3QDUZ3PDlS4WD0QDVZ3XD0PDh<P
Dan2QDWZ3PDdn2QDXZ3QDYZ3P@dn2QDZZ3QD[Z3QD\Z3QD]Z3QD^Z3UD0PD]\2SD0QDd=QD_Z3QD`Z3PD4SD0UD0WD0PD]\2
XD0QDaZ3SD0UD0WD0QD^2XD0aDbZ3SD0UD0WD0QD^2PDbo2XD0`DoX2`DmX2`DgQ6`DoU2`DjT2`Dn;`DW<`DR8`D`9`DUR2
`DlT2`D_=`D`1UD0WD0QD^2PDbo2PDjT2XD0SD0UD0WD0PDY\2QDcZ3QDdZ3XD0UD0WD0PD]\2XD0SD0QDeZ3`DW6`DU6`DS
1`DM`Db6`DSa9TD4PD2UD0WD0QD^2PDbo2QDfZ3QDnl2XD0UD0WD0QDfZ3TD1QDgZ3XD0PD4WD0QD^2XD0QDhZ3`D_=`DjT2
QDiZ3WD0QD^2QDjZ3XD0WD0PDY\2QDkZ3XD0WD0PDY\2PDY_5XD0`DP8`Do7`Dm<UD0WD0PDX\2QDlZ3QD\3XD0QDmZ3UD0W
D0PDX\2QDnZ3PDUW5QDoZ3XD0UD0WD0PD_\2XD0QDP[3QDQ[3UD0WD0PD^\2QDR[3XD0UD0WD0PD]\2XD0QDS[3PDbo2TD1Q
DT[3TD5QDU[3SD0UD0WD0PD]\2XD0QDV[3PDbo2QDW[3UD0WD0PD^\2QDX[3XD0UD0WD0PD]\2XD0QDY[3`DgY2UD0WD0QDZ
[3QD[[3XD0TD<PD2UD0WD0PD[\2QDdT1TD2QD\[3XD0`DlS4UD0WD0PD\\2QDdT1TD2QD][3XD0`D[\2`DUT4`Dji2`DgS4`
Dkf5UD0WD0QD^[3XD0SD0UD0WD0PDUl9XD0UD0WD0PDbo2SD0XD0TD;PD2UD0WD0PDX\2QD_[3XD0WD0PDR^5PDkS4PDHXD0
PDkS4PDjn2PD2UD0WD0PD]R6XD0WD0PDbn2PDSW5PDVf2XD0PD_R6PDkS4PDaR6WD0PDX\2QDmk2PDP[5QD`[3XD0UD0WD0Q
Da[3XD0PDY\2QDb[3PDbo2TD1QDc[3QDd[3TD1QDe[3PDZ\2QDb[3TD6WD0QDf[3PDi4XD0PDZ\2QDg[3QDh[3TD1QDi[3QD
j[3QD[4QDk[3QDl[3PDUW5QDm[3TD2QDn[3UD0PDTT4QDk?S@0QDo[3PD4PDY\2QDP\3PDa7TD3PDgS4TD2QD[4PDX\2QDQ\
3PDbo2QDR\3PDmS4TD2QDS\3QDT\3PDUW5QDU\3SD0QDV\3UD0PDbo2QDW\3SD0PDgY2PDbo2PDjT2TD6QDX\3PDY\2QDY\3
QD]3TD5QDZ\3PDX\2QDe<QD[\3S@0QD\\3QD]\3TD3QD^\3PDZ\2QD\3TD4WD0QD_\3XD0PDbo2Q@g3QD`\3QDa\3PDY\2WD
0QDb\3XD0PDX\2QDc\3TD5WD0QDd\3XD0SD0QDe\3QDf\3UD0WD0QDe\3XD0SD0QDg\3QDh\3PDbo2TD1PD_R6QDi\3QDj\3
QDk\3SD0PD4WD0QDl\3XD0PD2PDY\2QDm\3TD4WD0QDn\3XD0PDdn2PDX\2QDo\3QDP]3TD4WD0QDn\3XD0PDY\2QDQ]3TD4
WD0QDR]3TD1QDS]3XD0PDdn2PDX\2QDo\3QDQ]3TD4WD0QDR]3TD1QDS]3XD0PDY\2Q`1e3WD0PDY_5QDT]3XD0PDY\2WD0P
DY_5SD0XD0QDU]3PDY\2WD0QDY\3QD]3TD5XD0QDV]3PDY\2QDW]3TD4WD0QD[^1TD4QDX]3XD0PDZ\2QDd=TD3WD0QDY]3X
D0PD[\2QDZ]3QD[]3TD2WD0QD\]3XD0PDY\2WD0PDY_5QD^3TD4XD0QD]]3PDY\2QD^]3QD[]3TD1WD0QD_]3PDlS4XD0WD0
QD`]3PDfS4PDUW5QDa]3XD0WD0QDb]3PDR\5QDc]3XD0PDZ\2QDd]3TD4WD0QDe]3XD0PDZ\2WD0QDf]3XD0QDg]3TD6PD_7
WD0QDh]3XD0PDhY2SD0QDi]3TD6PD2UD0WD0QDj]3PDbo2TD1QDk]3XD0QDl]3QDSo2PDjn2QDm]3UD0PDgY2PDbo2WD0QDn
]3XD0PDY\2QDo]3TD5WD0QDP^3XD0QDQ^3QDR^3TD3QDS^3PDX\2QDT^3WD0QDU^3XD0PDX\2QDV^3QDW^3TD1PDiS4PDX\2
QDX^3QDY^3QDZ^3TD2QD[^3QD\^3TD1QD]^3PDUW5QD^^3QD_^3PDd7PDo`4PDTT4QD`^3P@R\5PDm:QDa^3PD`7PDfn2PDg
n2QDb^3TD6PD4PDPR3QDc^3PDXk2QDd^3QDe^3TD4WD0QDf^3XD0PD`7PDfn2QDg^3PDbo2QDh^3TD1WD0QDi^3XD0QDj^3Q
Dk^3PDa7PDbo2QDl^3UD0QDm^3QDn^3TD8PD4PDjS4WD0QDo^3XD0QDP_3UD0QD^2TD6PD4PDjS4WD0QD^2XD0UD0QD^2QDQ
_3TD8WD0QDdl1`DoX2`Dn;`DjT2`DmX2`DoU2XD0QDR_3UD0QD^2PDbo2SD0QDS_3TD3WD0PDjS4XD0QDT_3PDY\2QDU_3TD
8WD0PDjS4XD0QDV_3UD0QD^2TD<QDdl1WD0QDW_3XD0QDX_3UD0QDY_3TD<WD0QDZ_3XD0QDY_3`DUS4QD[_3UD0QDY_3TD<
WD0QDZ_3XD0QD^2QD\_3UD0`D[\2`DUT4`Dji2`DQT4`DPT4`D\\2QDY_3TD<WD0PD4XD0QDa2`DUS4QD]_3UD0QD^2TD5QD
R4WD0PDjS4XD0QD^_3S@0QDR4QDY_3TD<QDdl1WD0QD__3XD0`DT[9QDY_3TD<QDdl1WD0PDX\2XD0`DT[9`Dbo2`Dl]5`Dk
]5`Dgi2`Dkf5`Di]5`Dj]5`Dfn2QD`_3TD<WD0PDjS4XD0QDa_3QD`_3TD<WD0PDjS4XD0PDX\2`Dbo2`Dl]5`Dk]5`Dgi2`
Dkf5`Di]5`Dj]5`Dfn2WD0PD2QDb_3XD0UD0QDc_3TD5WD0QDd_3QDdl1QDd_3XD0PDZ\9QDe_3QDf_3`E^m1`E_m1`ElS4W
D0QDg_3XD0`D`n2QDjLTD3QDP[2QD`2TD1QD_2QD\3TD3QD_2TD2QD`2QD[4`EP[5`EVW5QDh_3`DUT4`D]o8PDjn2QDi_3P
DX\2QD\3TD2PDRP9PDgS4`EeT:`Efn2`Em]9`E_Z9`Eao2`EX8`EZ8`E[^2`EZ^2PDRP9`DZ^2PDY\2WD0PDT7XD0PDfQ4TD
4QDj_3PDmn2QDk_3Qd1e3QD^4QD^4QDl_3QDm_3WD0QDn_3XD0QDo_3QD^2TD1WD0QD_2XD0TD2QDP`3QDQ`3QDR`3QD_2QD
\3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QD[4PDX\2QD^3PDbo2PD_=QDS`3TD2WD0QD_2XD0PDX\2QD^3PDb
o2QDT`3PDmS4TD1WD0QD_2XD0PDY\2QDU`3PDbo2QDV`3TD3WD0QF_2XD0WD0QDW`3XD0TD3QD_2PDX\2QDmk2QFX`3R@0WD
0QDY`3XD0QDZ`3QDR`3TD2WD0QDjLXD0TD3PD`n2PD^\2QD\3TD4WD0QD[`3XD0PD]\2QD_2TD2QD\`3TD3QD]`3QD^`3TD6
WD0QD_`3XD0WD0QD``3XD0TD3QDa`3PDY\2QDb`3TD3QD_2QDR`3QDXEQDeZ3TD1WD0QDc`3XD0QDR`3QDd`3TD4WD0QDe`3
XD0PD^\2WD0QDf`3TD3QDg`3XD0WD0QDh`3XD0QDi`3QDj`3PDVn;PDZm2aDk`3YD3PDcn;QDl`3QDm`3PDQ7QDn`3QDo`3P
DSb2QDPa3PDeo3PDdo3QDQa3QDRa3QDSa3QDTa3PDVm2QDUa3PDjf4QDVa3QDWa3PDlY5QDXa3QDYa3PDfi2PDaP<QDZa3PD
QR4QD[a3QD\a3PD[l;PDfP<QD]a3QD^a3PD`Y2PDeS4PDV5PDaf2QD_a3QD`a3PDgQ4QDaa3PD`l1PDeQ6PDiR;QDba3PDfi
4PDfR4PDb=PDkP<PDon3QDca3QDda3YD3TD<YD3TD<YD3QDea3QDfa3QDga3QDha3QDia3QDja3PD\P<PDgP<PD`Y2PDeS4P
DUR<PDZ\2QDka3PDZ\2QDd=TD2QDla3PDUT4PDbo2QDma3QDna3PDcn2PDeS4QDoa3PDY\2QDPb3PDbn2PDSW5PDVf2QDQb3
TD4QD^_1PDdS4PDWW5QDRb3QDSb3QDTb3PDY\2QDUb3RD0SD0PDP[5QDVb3QDWb3Q@Z3QDXb3PDgS4PDmS4RD0VD0QDYb3QD
Zb3QD[b3PDX\2PDY1QD\b3PDUW5QD]b3WD0QD^b3QD_b3XD0`DXQ3`DYQ3`D_:`DOWD0QD^b3P@eS4Q@`b3QDg5XD0`D^\2`
DXQ3`DYQ3`D_:`DOQDab3WD0QDbb3XD0WD0PDSW5QDcb3P@eS4QDg5XD0`DXQ3`DYQ3`D_:`DOWD0QDdb3XD0QDeb3QDfb3W
D0QDgb3QDZ3XD0`DaR<`DQT4`DPT4`Dag4`Dj`2`De\2`Db`2WD0QDhb3PDeS4QDib3XD0QDjb3WD0QDkb3PDSW5SD0XD0WD
0PDTW5QDWe1XD0`DWV2`DYQ6`DZR2UD0WD0PDoi2XD0`DeS4`Dj`2`De\2`Db`2`Dh`2`DbR<`DcR<`Dd`2`Df`2`DR^2SD0
`DXQ3`DYQ3`D_:`DO`DX1QDlb3WD0PDoi2XD0`DeS4`Dj`2`De\2`Db`2`Dh`2SD0PDHPDWR2PDeS4QDmb3WD0QDnb3aDZ3S
D0XD0QDob3WD0QDPc3PDTT4QDQc3XD0VD0WD0QDPc3PDTT4QDQc3XD0PD1WD0QDRc3PDlS4XD0WD0PDml4QD_BTD1QDSc3XD
0WD0PDml4PDUW5QDTc3XD0SD0PDVk2PDlS4QDUc3PDSW5QDhX1QDVc3PDUW5PDQP3QDWc3PDeS4PDUW5PDkg2PDY_5PDeS4Q
D[@PDUW5QDXc3QDYc3PDR\5PDmn2PDRU4PDag4PDRU4PDST4PDhS4PDjS4PDhQ3QDZc3QD[c3QD\c3QDV;PDSW5QD]c3PDkg
2PDjS4QDh4PDnn2PDjS4PDnn2PDYj2PDjS4PDYj2PDbn2PDjS4PDbn2PDg`2PDQT4PDSW5QD^c3QD_c3QD`c3PDSW5QDac3P
Dmn2QDbc3PDUW5QDcc3PD]R<QDdc3QDec3QDfc3QDb_2PDkR<PDlR<PDfS4QDgc3PDPo1QDhc3PDSW5QDic3QDjc3QDkc3PD
[\5QDlc3PDg^5QDmc3QDnc3PDeS4PDSW5Q`1e3WD0QDoc3QDPd3XD0PDeS4PDSW5PDmi2QDQd3PDeS4PDmn2QDRd3aDZ3PDi
n2QDRd3PDg^5QDSd3QDn4QDTd3QDUd3QDVd3PDjn2QDWd3QDXd3QDYd3PDoi2QDR4PDV_5QDR4WD0QDZd3QD[d3XD0PDag4P
DjS4PDag4PDbg4PDjS4PDbg4QD\d3PDmn2WD0QD]d3QDZ3XD0`DaR<`DQT4`DPT4`Dag4WD0QDgb3QD^d3QD_d3XD0PDTT4Q
DSd3PDTT4PDSW5PD[S<QD`d3PDST4QDad3QDbd3QDad3PDdS4QDcd3WD0PD]o8XD0QDdd3QDed3QDfd3`DgS<`DhS<QD]3PD
dd:PDZ\2QDgd3PDZ\2QDhd3TD3QDid3QDjd3PDhT5P@Z\2PDjn2PDhT5PDZ\2QDkd3PDY\2QD_GQDld3S@0QDmd3UD0WD0PD
Z\2PDjn2XD0SD0UD0WD0PDY\2PDmS4XD0SD0UD0WD0QDnd3QDod3XD0PD4WD0QDPe3QDf\3XD0VD0UD0WD0PDUZ2TD3QDQe3
XD0UD0WD0QDj]3QDRe3TD1QDSe3XD0WD0QDj]3QDRe3TD1QDTe3XD0QDUe3UD0WD0PDm<QD_Z3TD1QDVe3XD0UD0WD0PDX\2
PDUT4QDWe3XD0UD0WD0QDXe3PDbo2TD1QDYe3XD0UD0WD0QDZe3TD2PDjn2XD0PDUl9PDY\2QD[e3PD`7PDfn2PDjn2UD0WD
0PDgY2PDfn2PD_7QD\e3XD0UD0WD0QDVl2QD]e3TD1QD^e3XD0PDk<PDbo2PD_R6UD0WD0QD_e3QD`e3TD1QDae3XD0QDd4Q
Dbe3QDd4QD[4QDe3QD[4QD[4QDce3Q`1e3QDoi2QDa4PDjS4Q`1e3QD[4WD0QDde3YE5YD1XD0`DhS4QDee3TD1QD\3Q`1e3
aDZ3`Db\2`D\j2`DkV2`DS1`DPR3`DiS<`DP`;`DjS<`DSm2`DW[9`DYV2`DiU2`Dfo2`DPo8`DR\5`Dd5`De5`Dcf3`Db=`
De`2`DkS<`Djd2`DlS<`DXi2`DWZ2`Dfi2`Deb5WD0SD0YD5XD0VD0QDee3TD1QD\3Q`1e3aDZ3`Db\2`D\j2`DkV2`DS1`D
PR3`DiS<`DP`;`DjS<`DSm2`DW[9`DYV2`DiU2`Dfo2`DPo8`DR\5`Dd5`De5`Dcf3`Db=`De`2`DkS<`Djd2`DlS<`DXi2`
DWZ2`Dfi2`Deb5WD0SD0YD5XD0QDTY1WD0QD_T1YD1XD0VD0WD0QD_T1YD1XD0QDfe3QDge3PDeV2`DeS4`DR3QDR4QDhe3Q
Die3PDeV2QDje3QDke3QDle3QDme3QDne3QDoe3PDa8PDeS4PDUW5PDdn:PDin2PDin2PDPR;PDeS4PDUW5PDY4PDV[9QDPf
3PDiT2PDPo1PDdj:PDan2PDP9PD_^9PDUQ:PDe6PDW[4QDQf3QDRf3PDd8PDkS4PDe:PDkR<PDUT<PDR1PD_n2PD[a2QDSf3
PDWT<PDc6PDj9PDcn2PD[g2QDTf3PDgS4Q`1e3Q@Uf3WD0QDVf3XD0PD_^9QDWf3PDaGQDXf3PDi6QDYf3PDd>PDZ_3PDSf1
PDd]9PDkQ3PD\T<PDjj8PD[[5PDmQ3PDbn2PDTk8QDZf3PDTh4PD]T<PDeb5QD[f3PD_T<PDi[2PDTIPD\<PDY_5QD\f3QD]
f3QD^f3QD_f3QD`f3QD_T1QDaf3PDP`;QDbf3QDcf3PDlm1PDSg4PD_n2PD`n2PDlS4PDgT<PDc<PDen2PDdg4PDST4PDPf9
PDig4PDjS4SD0PDjn2Q@b3Q`1e3WD0QDjHXD0QDdf3PD6Q@Q?WD0QDb4XD0QDdf3PD6WD0Q`1e3QDjHXD0VD0QDdf3PD6WD0
Q`1e3QDjHXD0QDef3QD\3QDQ?Q`1e3WD0QDff3aDd2aDZ3`Dm[9SD0XD0VD0QD\3QDQ?Q`1e3WD0QDff3aDd2aDZ3`Dm[9SD
0XD0QDgf3QDhf3WD0QDif3P@gY2TD1QDjf3XD0QDkf3WD0QDlf3XD0QDmf3WD0QDnf3PDnn2XD0VD0WD0QDnf3PDnn2XD0QD
of3QDPg3QDQ?Q`1e3WD0QDjHaDd2aDZ3SD0XD0`DeS4`DiS4WD0QDQg3XD0TD2QDRg3QD\3Q`1e3WD0QDa4QDSg3Q`1e3QDQ
HXD0aDd2QD\3QD_BWD0QD_U3XD0QDTg3VD0QD\3QD_BWD0QD_U3XD0QDTg3QDUg3PDUW5WD0QDVg3SD0XD0TD1QDWg3TD1QD
Xg3WD0QDYg3PDlS4PDjc:XD0WD0PDTW5PDPn;PDWb2XD0WD0PDX\5SD0PDSf2XD0QD\3WD0QDQ?Q`1e3QDZg3PDeS4XD0SD0
WD0QD[g3QD\g3XD0`DU^2QD]g3WD0QD\]1QD^g3XD0WD0QD_g3QD`g3TD1QDag3XD0QD\3PDSW5WD0QDbg3SD0XD0QDcg3TD
1WD0QDdg3XD0UD0QDeg3QD\3Q`1e3WD0QDa4XD0`D]4`Dl2VD0UD0QDeg3QD\3Q`1e3WD0QDa4XD0`D]4`Dl2QDfg3UD0QDg
g3QD\3Q`1e3WD0QDhg3XD0VD0UD0QDgg3QD\3Q`1e3WD0QDhg3XD0PD1QDig3TD1QD\3TD1QDjg3P@S_5WD0QDkg3XD0WD0Q
Dlg3P@eS4PDUW5QDmg3XD0WD0QDng3TD1Q@og3QDPh3QDQh3XD0WD0QD]3P@Z]5PDSW5S@0PDYZ5PDgS4XD0WD0PDbn2PDlH
PDeS4QDRh3XD0WD0PDbU<QDSh3QDTh3QDUh3QDVh3QDWh3XD0WD0QDXh3QDYh3XD0VD0WD0QDXh3QDYh3XD0QDZh3QD[h3WD
0QD\h3QD]h3XD0WD0PDTT4QD^h3PDTT4QD_h3XD0WD0QDej2Q@`h3PDX\2QDah3TD2XD0VD0WD0QDej2Q@`h3PDX\2QDah3T
D2XD0QDbh3WD0QDgJQDch3QDdh3XD0WD0QDeh3PDlS4PD_7QDfh3XD0WD0QDgh3QDhh3QDih3QDjh3XD0QDkh3Y@0WD0QDlh
3XD0VD0QDkh3Y@0WD0QDlh3XD0QDmh3QDnh3TD6QD\3Q`1e3WD0QDoh3XD0QDPi3TD4QD\3Q`1e3WD0QDQi3XD0`DeS4`DiS
4QDRi3QD\3Q`1e3WD0QDSi3XD0QDQ?Q`1e3WD0SD0XD0PD^m1QDT`2QDTi3Q@\3WD0QDUi3XD0QDQ?Q`1e3WD0QDjHXD0QDV
i3QDWi3QD\3Q`1e3WD0QDXi3XD0WD0QDYi3PDmg2XD0VD0WD0QDYi3PDmg2XD0QDZi3QD[i3WD0QD\i3XD0PDba:WD0PD_n2
PDlS4PDig2XD0QD]i3TD2QD\3Q`1e3WD0QD^i3XD0aDZ3`DST4QD_i3PDeS4TD3QD\3Q`1e3WD0PDme1XD0QD`i3PDeS4TD3
QD\3Q`1e3aDc2aDZ3iD1iD2WD0SD0XD0VD0QD`i3PDeS4TD3QD\3Q`1e3aDc2aDZ3iD1iD2WD0SD0XD0QDjS2QDai3TD4WD0
PDm^5XD0QDbi3TD2WD0PDbT:XD0WD0QDci3P@jn2P@o7QDdi3QDm2XD0WD0QDei3PDTT4QDjHXD0QDiCWD0QDfi3XD0VD0QD
iCWD0QDfi3XD0QDgi3QDhi3WD0PDf;PD`n2XD0QDii3WD0PDig8XD0PDUW5WD0QDji3PDeS4QD`LXD0QDki3WD0PDog8TD1Q
Dli3XD0QDmi3QDni3WD0`DoQ3SD0QDoi3XD0VD0QDni3WD0`DoQ3SD0QDoi3XD0QDjS2QFPj3QD]3Q@b3Q`1e3WD0QDQj3aD
d2SD0XD0`DeS4`DfS4`DdS4QDRj3WD0QDSj3XD0SD0WD0QDTj3TD1QDUj3XD0`ETT4YD1WD0QDVj3XD0VD0`ETT4YD1WD0QD
Vj3XD0QDWj3PDfn2QD\3Q`1e3WD0QDXj3XD0QDYj3QDZj3WD0QD[j3QD\j3XD0QD\3QDk?SD0WD0QD]j3XD0`DVh2WD0QDjH
PDTT4QDk?XD0SD0QDk?WD0QD^j3XD0QD_j3QD`j3WD0QDaj3XD0WD0PDRY2PDdP3XD0WD0QDbj3TD1QDcj3XD0`DTT4QD\3P
@jn2WD0QDdj3PDlS4XD0SD0QD\3WD0QDej3QD_U3XD0VD0QD\3WD0QDej3QD_U3XD0QDfj3WD0PD^[2PD]o8XD0VD0WD0PD^
[2PD]o8XD0QDoU1QDgj3WD0QDhj3XD0QDij3P@jn2P@o7WD0QDdi3QDjj3XD0QD\3WD0QDkj3PDlS4XD0SD0PDen3PDmGQDl
j3TD3QD\3Q`1e3WD0QDmj3XD0WD0QDnj3XD0QDR4PD`l1PDfS4PDaT6PDUW5QDa4PDTQ3SD0QDoj3PDTQ3QDR4QD\3Q@_3WD
0PD\<XD0VD0QDR4QD\3Q@_3WD0PD\<XD0QDPk3QDTKQ`1e3WD0QDa4XD0QDQk3QDRk3WD0Qd1e3QDa4XD0QDR4WD0QDa4XD0
QDR4QDR4TD4QD\3WD0Q`1e3QDa4XD0aDZ3`DST4QDR4TD3QD\3QDQ?Q`1e3WD0QDa4XD0QD\3Q@b3QDf3WD0QDa4XD0WD0QD
f3QDa4XD0SD0WD0QDSk3QDa4XD0QDR4QDTk3TD2`Dh:WD0QDa4XD0QDR4TD2QD\3TD4PDjS4WD0Q`1e3QDa4XD0VD0QDR4TD
2QD\3TD4PDjS4WD0Q`1e3QDa4XD0QDoU1QDUk3TD2QD\3Q@Vk3Y@0aDc2aDZ3iD1iD2aDR4aDj3bD0WD0SD0XD0VD0QDUk3T
D2QD\3Q@Vk3Y@0aDc2aDZ3iD1iD2aDR4aDj3bD0WD0SD0XD0QDWk3QDXk3QDYk3Q@Zk3Y@0aDc2aDZ3`DWl1`DTT4`DlS4bD
0WD0SD0XD0VD0QDXk3QDYk3Q@Zk3Y@0aDc2aDZ3`DWl1`DTT4`DlS4bD0WD0SD0XD0QD[k3QDQ?Q@\k3aDc2aDZ3aDj3WD0S
D0XD0QD]k3`DeS4`DbW<`DcW<QD\3YD0aDc2aDZ3iD1iD2`DSW5`DTW5`DUW5WD0SD0XD0VD0QD\3YD0aDc2aDZ3iD1iD2`D
SW5`DTW5`DUW5WD0SD0XD0QDfg3QD^k3Y@0QD_k3aDc2aDZ3WD0SD0XD0VD0QD^k3Y@0QD_k3aDc2aDZ3WD0SD0XD0QD`k3a
DP3bD0WD0YD0XD0YD1QDe<aDP3bD0WD0YD0XD0YD1aDP3bD0WD0YD0XD0aDP3bD0WD0YD0XD0VD0aDP3bD0WD0YD0XD0QDak
3aDP3bD0WD0YD0XD0YD2QDbk3aDP3bD0WD0YD0XD0UD0SD0QDck3TD1WD0QDdk3XD0aDZ3UD0QDck3TD1WD0QDdk3XD0aDZ3
UD0SD0QDek3TD1WD0QDfk3TD2XD0QDgk3UD0QDek3TD1WD0QDfk3TD2XD0QDgk3QDhk3Y@0WD0QDR3XD0aDZ3`D_n2`Dcn2`
Dgo2`Dfo2`Dho2`Dio2`Djo2`Dko2`DV\5UD0QDT3Q@Z3Q`1e3P@dW<`DZj1`D]f1`Di5`D^f1`Dg6`Dc>WD0Q`1e3QDik3X
D0VD0UD0QDT3Q@Z3Q`1e3P@dW<`DZj1`D]f1`Di5`D^f1`Dg6`Dc>WD0Q`1e3QDik3XD0QDjk3UD0QDT3Q@Z3TD3PD4Q`1e3
WD0QDkk3XD0VD0UD0QDT3Q@Z3TD3PD4Q`1e3WD0QDkk3XD0QDlk3UD0QDT3Q@Z3Y@0WD0QDmk3XD0WD0QDdi2XD0VD0WD0QD
di2XD0PD1QDnk3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0VD0QDnk3QD\3Q`1e3aDc2aDZ3iD
1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDok3QDnk3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0S
D0XD0QDPl3QDQHQDnk3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDPl3YD0QDQl3WD0Q@Rl3P
Dmn2SD0XD0`DeS4WD0PDmn2SD0QD^OXD0QD\3WD0QDSl3SD0XD0VD0QD\3WD0QDSl3SD0XD0QETl3WD0QDUl3QDVl3XD0WD0
QDWl3Q@e3QDXl3XD0QFg^2QDYl3TD2WD0QDZl3XD0QD[l3TD2WD0QD\l3XD0`DTT4`DP;QD\3Q`1e3QD]l3WD0QD^l3XD0PD
Q\5QD_l3PDn[5SD0PD^l2PDd3QD`l3TD2WD0QDal3XD0PDc_5VD0PDc_5QDjS2QDiAS@0S@0WD0QDa4XD0QDbl3`ETT4`E^m
1`E_m1`EjQ:`EX8`Ejn2`E]X<WD0PDT7XD0VD0WD0QDcl3XD0VD0QDe<Q@g3WD0QD_4Q`1e3QDdl3XD0QD^4`DTT4`Dn<`DP
;WD0QDel3QD_4XD0QD_3Q`1e3QDfl3Q@_4PDjn2QD_4QDfl3QD`LQDgl3TD3WD0QDhl3XD0PDmn2QDil3PDmn2QDjl3QDkl3
PDmn2QDll3QD\3QDQ?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0VD0QDll3QD\3QDQ
?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0QDml3QDnl3QDol3PDeS4S@0WD0QDPm3X
D0`Dbc:`DfX<`DRT3`DaR3QDaEQ@\3Q@b3Q`1e3WD0QDQm3XD0QDRm3PDgS4WD0QDSm3XD0VD0PDgS4WD0QDSm3XD0QDTm3Q
DUm3QDQh3TD3QD\3Q`1e3aDc2WD0SD0XD0VD0QDUm3QDQh3TD3QD\3Q`1e3aDc2WD0SD0XD0QDjS2PDgS4WD0QDVm3XD0VD0
PDgS4WD0QDVm3XD0QDjS2QDWm3WD0QDXm3XD0PDPk2QD\3Q`1e3WD0QDYm3XD0QDZm3QD[m3TD3PDi^2QD\m3QD]m3QD\3Q`
1e3QDk?Q`1e3S@0WD0QD^m3XD0`Dae2`DjV3`Dji5`DZc:QDk?`DXi2iD0SD0S@0WD0QD_m3XD0`DeS4`DaY<`D]]2`DWQ:`
Da`2`DbY<WD0QD`m3PDeS4SD0XD0`DXi2`DUW5QD\3Q`1e3QDk?`DQ^2`Dfl2`DU^2SD0WD0QDb4XD0`DcY<QD\3Q`1e3Q@b
3Q`1e3Q@a4WD0Q`1e3Q@[4QDb4XD0WD0QDoi2QDb4XD0WD0QDam3QDbm3QDb4XD0WD0QDb4XD0QDcm3PDUW5QDR4QDdm3QDe
m3PDeS4QDfm3PD[c:PDfS4PDfY<PDan2PDS]2PDbn2PDS]2PDan2PDf\2PDbn2PDdT2QDgm3QDhm3QDim3PD\:PD_n2QD_BQ
Dmk1QDjm3QDkm3QDlm3PDlGPDV?PDSY3QDmm3PDaY:`DdR4`D`\2`DQi3QDnm3QDom3QDPn3QDjHQDQn3PDgQ4QDRn3QDSn3
QD\3PDeS4Q`1e3Q@jHPDgQ4QDR4Q@[8Q@\8QDb=VD0QDWY1PDjP4WD0PDgQ4XD0QDR4WD0PDdn2PDk]2QDTn3QDUn3XD0WD0
QDVn3QDWn3QDXn3XD0WD0QDYn3QDZn3QD[n3P@lS4P@_7XD0QD\3PDdn2TD1PDPZ<QD\n3TD1QD]n3QD^n3QD_n3QD`8PDfS
4TD1WD0QD`n3XD0PDZm2QDan3QD\3WD0QDbn3XD0VD0QDan3QD\3WD0QDbn3XD0PD1PDeT:PDeS4QDk?SD0QDcn3QDdn3PDe
S4QDR4QD\3Q`1e3PD_n2PDlS4PDig2QDen3TD2QDfn3QDgn3`DeS4`DlS4QDhn3PDlS4PDUW5QDin3QDjn3TD1QDkn3`DfS4
PDcn2PDeS4PDUW5PDXo8QD\3Q`1e3WD0QDln3XD0VD0QD\3Q`1e3WD0QDln3XD0QDmn3PDTT4QDnn3PDhY2PDUW5PDYZ5QDo
n3PDhY2PDhS4PDUW5PDjY5QDTKWD0PDQ^:XD0QDPo3QD\3WD0PDQ^:XD0VD0QD\3WD0PDQ^:XD0QDjS2QD\3QDV;WD0QDQo3
QDon3QDRo3XD0PDdS4PDhn2QDSo3QDiV1PDfS4PDhn2QDTo3P@eS4PDfS4PDUW5PDkg2PDeS4PDhS4PDkn2PD\\2QDUo3QDV
o3PDTT:PDeS4PDX\9PDlS4QDWo3PDfS4PDSW5PDhT2PDdS4QDXo3PDmS4PDkg2PDV[9QDdGPDST4PDHQDXFPDST4SD0PDmm1
PDjn2QDkh2QDYo3PD_n2PDPk2PDgS4PDg6PDfS4QDZo3PDmP3PD]o8PDlS4PDmn2QD[o3QDXd2PDfR5QD\o3QD]o3QD^o3PD
UW5QDaR2PDan:PDan:QD_o3QD`o3QDao3QDiT2QDbo3QD\3PDjn2PDbn2VD0QD\3PDjn2PDbn2PD1QDco3QDdo3PDTT4QDeo
3PDTT4QDfo3Q@go3QDho3PDfS4PDPP3QDSV3PDlS4QDio3PDjn2PD_n2PDlS4QDjo3PDj=PDfS4PDWk9QDko3QDlo3PD`Q:Q
Dmo3QDRIQDno3TD3PDlS4PD_7PDkn1QDoo3PDlS4P@_7QDPP4PDV[9PDlS4QDQP4QDmOPDRP9PDgS4QDRP4PDfS4QDSP4PDf
S4QD]7PD`Q:QD\3WD0QDTP4XD0aDZ3QDQQ3QDUP4PDgY2QDVP4PDj6PD]o8PDdn2PDk]2PDgS4TD2QDWP4PDQX5PDlS4PDY\
5PD[o9PDfS4PDUW5PDg4PDiT4PDbn2QDXP4PDUW5QDYP4g\3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1
480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP1
7G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12
U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP
18c12[P15d12SP14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22
UP13Q22WP14R22WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22T
P15[22TP12\22TP13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302
RP12h22VP18i22]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T
32UP13U32WP14V32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_3
3XP19`33TP15a33VP16b33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15
l33TP16m33UP16m33WP15n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP
16W43XP16W43ZP16X43[P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43
VP17c43XP16d43XP18e43YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o
43VP15P54TP12Q54TP12R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[
55ZP12\55TP13]55XP13^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP1
3i55XP13j55XP12k55VP14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25U
P13T65WP12U65TP12V65UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`6
5TP14a65VP13b65UP13c65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j6
5XP12k65TP13l65VP14m65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W
75TP12P65UP13X75VP15[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P15]76XP17^76VP1F_76UP1H
`76WP15a76WP18b76XP16c76YP17d76[P15e76WP18f76XP15g76TP16m36WP17h76YP16i76YP19j76ZP1<k76XP16l76VP
19m76XP15n76VP17o76VP17P86VP18Q86XP18R86TP17S86VP16T86YP15U86WP16V86UP16W86VP17X86YP16Y86VP16Z86
WP18Z86YP16[86XP19\86]P17]86[P17^86XP16_86YP16`86YP18a86ZP16b86ZP18b86WP18c86ZP15d86WP16e86UP16e
86WP17f86WP15g86VP16h86TP16h86VP15i86TP15j86VP17k86VP1:l86XP1Cm86VP17n26^P16n86WP15o86XP14P96TP1
8[56YP17Q96VP16R97XP15S97YP17T97TP16U97VP16V97\P15W97WP13X97YP13Y97YP1107RP12Z97VP12[97VP13\97UP
18]97TP16^97WP15_97UP12Q57TP16`97YP14a97\P13b97WP13c97YP13d97YP13e97XP12f97TP12g97VP12h97VP13i97
XP13j97XP13k97XP14l98TP1308RP1\1m99UP13n99WP14o99XP14P:9ZP15Q:9ZP13R:9WP12S:9VP15T:9]P12V59VP14U
:9VP13V:9XP1109RP1109RP12W:9TP14X:9XP13Y:9XP19Z:9\P15Z59YP13[:9WP15\:9ZP12]:9TP14^:9WP1409RP15_:
9WP13`:9VP14a:9[P13b:9VP14c:9VP12d:9TP13e:9XP13f:9XP12X29UP14d59XP14g:9YP12h:9TP12i:9VP13j:9WP12
k:9TP18l:9TP13m:9WP13n:9WP14o:9UP1109RP15P;9XP13Q;9VP12R;9VP13S;9YP12T;9TP14U;9VP15V;9WP12g49UP1
3W;9WP12X;9UP13Y;9TP13Z;9VP13[;9YP14\;9\P13];9XP14^;9ZP13_;9WP12`;9UP12a;9TP14V:9ZP13b;9TP1<c;:U
P130:RP16d;:VP17e;:XP18f;:[P17V::[P17g;:VP16h;:TP15i;:TP17j;:VP15k;:VP16l;:VP13m;:XP15n;:YP14o;:
TP1<o9:XP18P<:VP15Q<:WP15R<:VP14S<:XP14T<:WP13U<:TP16V<:WP14W<:YP13X<:XP13Y<:WP13Z<:WP17V5:XP15[
<:WP15o2:VP14\<:WP15]<:TP15^<:VP16_<:\P16`<:WP14a<:VP14b<:YP18c<:XP13d<:VP16e<:VP15f<:XP16g<:[P1
5h<:WP13i<:WP18j<:]P12k<:UP14l<:UP13m<:WP13n<:YP12o;:UP13o<:XP12h9:VP13P=:VP15Q=:VP14R=:VP13S=:V
P110;RP1AT=;TP13U=;TP12V5;UP13V=;YP13W=;XP14X=;YP12Y=;VP12Z=;UP14[=;[P15\=<UP14]=<UP120<RP14^=<U
P12V5<UP13_=<WP12V5<UP13`=<YP13a=<YP12T3<VP12b=<TP14c=<WP16d=<VP13e==WP12f==UP13g==TP13h==TP120=
RP13W3=UP12i==TP12j==TP13k==WP13l==TP14m==VP13n==WP13o==XP12P>=TP12Q>=UP13R>=TP12S>=TP110=RP14T>
=\P12U>=TP15V>>TP15W>>VP13X>>XP13Y>>XP13Z>>YP13[>>YP14\>>VP13]>>YP15^>>VP19_>>VP14`>>VP13a>>VP16
b>>VP14c>>VP13d>>WP13e>>WP14f>>TP15g>>UP13h>>WP12i>>TP18j>>YP19k>>YP17l>>\P16m>>VP15n>>TP14o>>TP
15P?>XP17Q?>YP16R?>YP14S?>WP13T?>WP13P?>VP12X2>VP16d5>ZP14U?>TP16V?>XP13W?>YP16X?>TP16X?>VP15Y?>
XP16Z?>TP15[?>TP16\?>VP16]?>ZP14^?>YP14_?>YP16`?>VP15a?>VP12b?>UP13c?>WP14d?>ZP15e?>VP15e?>VP13f
?>WP15g?>VP15h?>ZP13i?>XP14j?>VP12k?>TP13l?>VP15m?>TP15n?>WP15o?>VP15P@>]P15Q@>[P13R@>WP13S@>WP1
3T@>YP13U@>XP13U@>XP13V@>WP13W@>WP14X@>\P13Y@>YP13Z@>VP14[@>WP13\@>WP17]@>VP16^@>VP12_@>VP13`@>W
P14a@>WP12b@>TP12c@>UP14d@>VP13e@>WP13f@>VP12g@>TP13h@>UP12i@>TP12j@>TP13k@>WP12l@>TP13m@>UP13n@
>VP12o@>TP15PA>UP16QA>UP15RA>UP14SA>UP110>RP13TA>WP16UA>WP14VA>XP13WA>YP14XA>WP13YA>TP15ZA>XP13i
?>XP14Z>>ZP14[A>TP15\A>VP14]A>VP12^A>UP14_A>TP16`A>TP16`A>VP14aA>ZP13bA>VP12Z1>SP12W3>VP13cA>XP1
4dA>TP15eA>UP17fA?XP17d5?YP15gA?TP15hA?VP16iA?UP15jA?UP16kA?YP1=lA?YP15mA?VP15nA?TP15oA?VP17PB?U
P14QB?TP16RB?ZP130?RP16SB?TP16TB?VP16UB?WP18VB?YP19WB?YP1<XB?WP17YB?YP15g4?UP15ZB?WP1:[B?VP1C\B?
YP18]B?XP16^B?VP16_B?UP15`B?UP15aB?WP17bB?YP16cB?UP16dB?WP130?RP15eB?VP15fB?VP13gB?VP16hB?WP16hB
?YP18d5?]P15iB?WP16jB?UP15kB?VP1=lB?ZP1;mB?VP18nB?WP17oB?UP1BPC?WP1AQC?UP18RC?WP15SC?VP15TC?UP16
UC?XP16VC?WP15WC?VP15XC?UP15YC?VP15ZC?VP16[C?UP16[C?WP17\C?VP16]C?WP16^C?XP1D_C?WP1C`C?UP17aC?XP
15bC?TP15cC?TP15dC?VP16eC?XP15fC?VP12gC?UP15hC?VP14iC?UP15jC?UP15kC?WP17lC?WP16mC?VP16mC?XP16nC?
UP16oC?WP17PD?[P15QD?VP13RD?XP19SD?VP17TD?YP17TD?XP14UD?TP15VD?XP14WD?TP15XD?WP15YD?YP18ZD?VP18[
D?XP15\D?TP17]D?XP16^D?YP130?RP14_D?WP14`D?TP15aD?UP15bD?WP15cD?XP15dD?TP15eD?VP15fD?WP16V:?\P15
gD?TP15hD?WP13iD?UP13jD?XP1:kD?ZP19lD?WP16mD?WP16nD?ZP15oD?XP17PE?VP14QE?TP15RE?UP16RB?ZP15SE?VP
16TE?VP16UE?YP15VE?TP15WE?VP15XE?VP16YE?VP110@RP13ZE@YP12[E@VP15\E@TP18]EAUP15^EBVP14_EBVP12`EBU
P13aEBWP13bEBXP17cEBYP110CRP17dECWP17eECWP17fECWP17gECWP17hECWP17iECWP12jECTP15kECWP12lECUP14S1C
SP17mEDVP19nEDWP1<oEDWP15nEDUP14lEDTP13PFETP12QFETP13RFEYP15SFEWP15TFFTP16UFFVP17VFF[P16WFFWP17X
FFYP17XFF[P16YFFWP16ZFFYP12[FFTP13\FFVP16]FFWP16^FFWP13_FGTP12`FHTP12aFHUP12bFHUP19cFIWP1<dFIVP1
4eFIVP18fFIXP15gFIYP18hFI[P12iFITP13jFIXP110IRP14kFIYP110ISP13lFIVP12mFITP19nFJTP15oFKTP12PGKTP1
3QGKXP14RGKVP13SGKVP14TGKYP12UGKUP14VGKXP12WGKTP12XGKUP12YGKTP15V5LVP16ZGLVP17[GLXP18\GLVP16]GLV
P15^GLWP15_GLWP17`GLXP13aGLXP13bGLVP12cGLTP12Z1LSP17dGLTP14eGLWP13fGLWP13gGLVP16hGLXP19hGLXP15iG
LWP15jGLTP14kGLYP12lGLTP13mGLTP13nGLWP13oGLWP17PHL[P16QHLXP14RHLVP13SHLVP12S:LUP12S:LUP14THLZP14
UHLXP13VHLVP13WHLXP12XHLVP13YHLXP13ZHLXP12[HLVP12\HLVP13]HMWP13^HMYP14_HM\P14`HM\P12aHMVP13bHMYP
13cHMXP13dHMYP14eHM[P13fHMYP13gHMXP13hHMYP13iHMXP13jHMYP13kHMXP14lHMZP13mHMYP13nHMYP13oHMXP12PIM
UP12QIMVP127MVP12RIMVP14SIMXP13TIMYP13UIMYP14VIMXP14WIM[P13XIMXP12YIMVP13ZIMYP13[IMWP13\IMXP14]I
MWP13^IMVP15_IMXP13`IMXP14aIMWP14aIMYP13e3MXP14bIMXP13cIMXP13dIMUP13eIMXP14fIMVP12gIMVP13hIMYP13
iIMYP13jIMYP12kIMVP13lIMYP13mIMWP13nIMXP13oIMYP12PJMVP12QJMVP14RJM[P13SJMYP12TJMVP12TJMVP12TJMVP
12UJMVP12VJMVP13WJMXP13XJMYP14YJM\P13ZJMWP12[JMVP13\JMWP13]JMYP13^JMYP13_JMVP13`JMYP13aJMYP13bJM
YP13cJMYP13dJMXP13eJMYP13fJMXP14gJMZP13hJMYP14iJM\P12jJMVP12TJMVP12kJMVP13gHMWP13lJMXP13mJMVP13n
JMTP13oJMWP13PKMXP14QKM\P12W3MVP13RKMYP13SKMXP12TKMVP14UKMZP127MVP13VKMXP12S:MVP12WKMTP12XKMVP12
YKMTP12gBMVP13ZKMVP12nJMTP13[KMWP12V5MVP13V:MYP13\KMWP12W3MVP12]KMUP13^KMYP13_KMXP13\IMXP12`KMVP
12aKMVP12bKMVP13cKMVP13dKMYP15eKMVP13fKMWP14gKMWP14hKMWP14iKMYP13jKMXP13kKMYP13lKMXP12mKMUP13nKM
XP16RBM`P13oKMXP15PLMYP13QLMXP15Z5MZP13RLMWP14SLMYP14W5MZP13TLMWP12ULMTP13VLMWP13WLMWP14XLM[P13Y
LMVP14ZLMYP13[LMWP13\LMXP14]LMZP13^LMVP14X4MZP13_LMWP14WJMZP15`LM[P15aLMZP14bLMXP13cLMVP15dLM[P1
4eLMXP13fLMVP15gLMYP12hLMTP15iLMXP13jLMVP15kLMXP14lLMVP14mLMXP14nLMYP15oLM[P13PMMVP13QMMWP12RMMU
P13SMMVP12TMMTP14UMMZP13VMMWP14WMM[P18XMMWP14YMMZP13ZMMXP15[MMZP13\MMVP13]MMVP12^MMTP14_MMZP13`M
MVP14aMMXP14\4MZP14d5MWP14bMM[P13cMMWP14dMMZP14eMMYP14fMMYP14gMMVP15hMMZP13iMMWP13jMMWP13kMMXP13
lMMWP13mMMXP13nMMWP13oMMVP13PNMVP13QNMWP13RNMXP13SNMXP14TNMYP13UNMWP13VNMWP13WNMXP12XNMTP13YNMXP
13ZNMVP13[NMXP12\NMTP13YNMXP13]NMXP13^NMWP13_NMYP13`NMXP13aNMXP15RBM]P13bNMVP13cNMVP15dNMWP14eNM
XP14fNMTP14fNMVP12gNMTP13j9MWP12hNMTP13]5MXP13iNMVP13jNMVP13kNMYP13lNMXP13mNMWP14nNMZP14oNM\P13P
OMXP13nHMYP13QOMXP13ROMYP13SOMXP14TOMZP15UOM[P15UOM]P12VOMUP13WOMUP13XOMWP13YOMXP13ZOMWP13[OMXP1
5\OM\P13]OMWP13^OMYP14V:M[P14_OMYP13`OMXP13aOMWP13bOMWP13cOMYP13dOMWP13eOMWP13fOMYP14gOMXP13hOMX
P13iOMWP13jOMYP13kOMYP14lOM\P13mOMYP13nOMYP14oOM\P13PP1MYP13QP1MXP12RP1MVP12RP1MVP13SP1MYP13TP1M
WP13UP1MXP13VP1MXP13WP1MYP13XP1MYP13YP1MYP13\4MYP12ZP1MVP12[P1MVP13S;MYP13\P1MYP13]P1MYP13^P1MYP
12_P1MUP12`P1MVP12aP1MVP12bP1MUP12cP1MUP12dP1MUP12S:MVP12S:MVP12S:MVP12eP1MVP12eP1MVP14fP1MVP13g
P1MXP14hP1MZP12iP1MVP13jP1MXP12kP1MUP13lP1MXP13mP1MWP13nP1MYP13oP1MYP13PQ1MXP13QQ1MYP13RQ1MWP12S
Q1MVP13TQ1MUP13UQ1MXP14VQ1MZP13WQ1MYP12XQ1MUP14YQ1M\P14ZQ1MZP13[Q1MXP13\Q1MYP13]Q1MYP13^Q1MYP12_
Q1MUP12`Q1MVP13aQ1MYP13bQ1MXP13cQ1MXP12[JMVP13`NMYP13dQ1MYP12eQ1MVP12fQ1MTP13gQ1MYP14hQ1MZP14iQ1
M[P13jQ1MYP13kQ1MXP13lQ1MYP12mQ1MVP12nQ1MVP13oQ1MYP12PR1MUP13QR1MXP12R;MVP13RR1MYP12TJMVP12k<MVP
13]4MYP13SR1MYP13TR1MYP13TR1MYP14UR1MYP13VR1MYP13V:MYP12TJMVP110MSP12WR1MVP14XR1MVP13YR1MYP13ZR1
MWP13[R1MXP13\R1MYP14]R1MZP13^R1MXP12f=MVP13_R1MXP12X2MVP110MSP13`R1MXP12aR1MVP12aR1MVP13bR1MWP1
2aR1MVP12cR1MUP12S:MVP14dR1MTP13eR1MUP13fR1MXP14gR1MYP13hR1MWP12[P1NVP12U1NVP13iR1NYP12jR1NVP13k
R1NYP13lR1NYP12mR1NUP13nR1NYP13oR1NYP13PS1NYP13QS1NYP13RS1NYP12SS1NVP13TS1NYP13US1NXP13VS1NYP13W
S1NYP12XS1NVP12YS1NVP14ZS1N\P13[S1NYP14\4N[P13\S1NYP13]S1NYP13^S1NYP13_S1NYP14]LN\P12`S1NVP13aS1
NYP13bS1NYP12cS1NUP12dS1NVP13eS1NXP12fS1NVP13gS1NYP13S9NYP13hS1NYP14iS1N[P12jS1NVP12kS1NUP13lS1N
WP13mS1NYP13nS1NWP14X4NZP13oS1NXP13PT1NXP14QT1NWP12RT1NUP12ST1NUP13TT1NYP12UT1NUP13VT1NXP13WT1NX
P13XT1NXP13YT1NYP13ZT1NXP12[T1NVP13\T1NVP12]T1NUP12^T1NUP12_T1NUP12`T1NUP13aT1NTP13bT1NVP13cT1NV
P13dT1NYP14eT1NUP14eT1NWP13fT1NUP13gT1NXP15hT1NWP13iT1NXP13jT1NXP14kT1N[P14lT1N\P13mT1NYP14g1N[P
13nT1NYP13oT1NYP13PU1NYP15QU1N^P12RU1NVP14SU1NXP13TU1NXP13UU1NYP13VU1NWP12WU1NTP127NVP14]4N[P12X
U1NVP13YU1NYP12ZU1NTP12[U1NUP13\U1NXP12Q>NVP13]U1NXP13^U1NYP12g4NUP12_U1NVP13`U1NXP12aU1NVP13bU1
NYP14cU1N[P13dU1NXP13eU1NYP13fU1NYP12gU1NVP12hU1NUP12iU1NTP13jU1NWP13SR1NYP13\4NYP13kU1NYP13lU1N
YP13mU1NYP13nU1NYP13oU1NYP13PV1NYP13QV1NXP12RV1NUP12SV1NUP13TV1NYP12g4NVP12g4NVP16UV1NZP14VV1NYP
14WV1NZP13XV1NVP14YV1NZP14ZV1NYP13]2NWP14[V1NXP13\V1NWP13]V1NVP14^V1NVP12_V1NTP14`V1NVP14g1NZP14
aV1N[P14bV1NYP14cV1NYP13dV1NWP14]LNZP15eV1NZP13fV1NWP12gV1NTP14hV1N[P14iV1NZP13jV1NWP14c3NZP14kV
1NZP13lV1NXP13mV1NUP13nV1NXP14oV1NYP13PW1NVP13QW1NVP12RW1NUP13SW1NVP13TW1NXP14UW1NYP13P3NXP14RBN
ZP12VW1NTP13WW1NWP14XW1NYP13YW1NWP13ZW1NXP13[W1NXP14SLNYP15\W1N[P13]W1NWP13^W1NXP14U2NXP15_W1N[P
14`W1NYP13aW1NWP12S5NUP13[>NXP13bW1NVP14cW1NXP15Z5N[P13dW1NTP14eW1NYP14fW1NYP13gW1NYP13hW1NXP14i
W1NYP12jW1NUP12kW1NUP15lW1NVP13mW1NWP14nW1N[P13oW1NXP14PX1NZP15QX1N\P14RX1NXP12SX1NUP13TX1NVP14U
X1NWP14d5NXP15aLN[P14aLNXP14e8NWP13VX1NVP14WX1NZP13XX1NWP13YX1NWP13ZX1NWP14[X1NVP12\X1NUP13]X1NV
P14^X1NZP13_X1NXP14`X1NYP13aX1NVP13bX1NWP14cX1NYP14dX1NZP13eX1NWP14fX1NWP14fX1NYP13gX1NXP13hX1NX
P13iX1NWP13jX1NXP13kX1NXP13lX1NXP12a1NUP12mX1NUP13nX1NTP13oX1NTP14PY1NVP13QY1NVP15RY1NYP15Z5N[P1
2SY1NUP15TY1NVP14THN[P14UY1NVP13VY1NWP14WY1NVP15XY1NYP14YY1NVP13ZY1NXP14[Y1NYP14\Y1NVP14]Y1NZP13
^Y1NWP16_Y1N\P13`Y1NXP13aY1NXP14bY1N[P13cY1NXP14dY1NVP16eY1NTP14fY1NZP14U5NZP14gY1NVP15hY1NYP14i
Y1NZP13jY1NVP14kY1NVP15lY1NYP14mY1NVP13nY1NXP13oY1NXP13PZ1NXP14\4N[P14QZ1NZP12X2NUP13RZ1NVP14SZ1
NVP14TZ1NVP15UZ1NVP15VZ1NZP14WZ1NZP13XZ1NWP17YZ1NTP13ZZ1NYP13[Z1NYP13\Z1NYP13]Z1NYP13^Z1NYP14_Z1
N[P13`Z1NXP13aZ1NYP13bZ1NYP13cZ1NWP13dZ1NYP13eZ1NYP13fZ1NXP13gZ1NYP13hZ1NYP13iZ1NYP13jZ1NYP13kZ1
NYP13lZ1NWP13mZ1NWP13nZ1NWP13oZ1NWP13P[1NWP13Q[1NWP13R[1NYP13S[1NYP13T[1NYP13U[1NYP13V[1NYP13W[1
NXP13X[1NXP13Y[1NYP13Z[1NWP13[[1NVP14\[1NXP14aV1N[P14][1N[P13^[1NWP12_[1NUP13`[1NYP13a[1NYP13b[1
NXP14c[1N[P13d[1NXP14e[1NZP14f[1NYP13g[1NXP13jMNXP14SR1N[P12h[1NUP14i[1NZP13j[1NXP14k[1NWP13l[1N
WP15m[1NZP13n[1NXP13o[1NWP14P\1NVP13Q\1NWP13R\1NWP13S\1NWP13T\1NYP13U\1NYP13\4NYP15V\1N_P13W\1NX
P13iT1NYP13X\1NYP13Y\1NXP13Z\1NYP13\4NYP14[\1NZP13\\1NYP13]\1NXP13^\1NXP13_\1NYP13`\1NXP14a\1NXP
14a\1NZP14b\1NZP14g1N\P12c\1NUP13d\1NYP13e\1NYP13f\1NYP12g\1NVP14h\1N\P13i\1NXP13j\1NWP13k\1NTP1
3l\1NYP13m\1NWP13\4NYP13n\1NYP13o\1NXP12P]1NVP13\4NYP13Q]1NYP12R]1NUP14S]1NVP12T]1NVP14U]1NWP13V
]1NVP13W]1NWP14V:N\P14X]1N\P12Y]1NVP12Z]1NTP13[]1NYP13\]1NXP13]]1NWP13^]1NWP13_]1NYP12`]1NUP12a]
1NVP13b]1NYP13S9NYP13c]1NYP13d]1NXP16e]1NYP15f]1NYP13g]1NYP13PZ1NYP13h]1NXP13i]1NWP13j]1NXP15k]1
NYP14h\1N[P14l]1NZP14m]1NXP13n]1NYP14o]1NXP13h\1NYP12P^1NVP13Q^1NWP12R^1NVP12S^1NVP12`Q1NVP12T^1
NVP12U^1NUP12W3NUP13V^1NWP14W^1NVP13X^1NWP12Y^1NTP13Z^1NWP14[^1N\P13\^1NTP12]^1NUP12^^1NTP14_^1N
VP12`^1NUP13a^1NYP14b^1N[P13\4NYP14c^1NVP12d^1NTP14e^1NWP13f^1NVP14g^1NVP13h^1NYP12i^1NVP12j^1NV
P13k^1NYP12l^1NVP12m^1NTP14n^1NTP13\4NYP12o^1NUP13P_1NYP15Q_1NYP12kJNVP12R_1NUP14mLNXP12S_1NTP13
T_1NYP12U_1NUP13V_1NYP13W_1NUP12X_1NVP12Y_1NTP14V:N\P13Z_1NWP13[_1NYP14\_1NZP13]_1NYP13^_1NYP13_
_1NYP13V:NYP12`_1NUP13a_1NYP12b_1NVP13c_1NXP13d_1NYP12e_1NVP12f_1NUP12g_1NUP12j^1NVP13h_1NYP12i_
1NUP12j_1NTP12gBNUP12k_1NUP12l_1NVP14m_1NVP13V:NYP12n_1NVP13o_1NYP13P`1NXP13Q`1NYP14R`1NWP13S`1N
WP13T`1NXP12T^1NVP13U`1NYP13V`1NXP14W`1NVP15X`1NWP13Y`1NUP12Z`1NTP13[`1NYP12\`1NUP13]`1NYP13^`1N
YP14_`1NXP12``1NVP13a`1NYP12b`1NVP13c`1NYP12d`1NUP13e`1NYP13f`1NXP13g`1NYP13h`1NYP12i`1NUP12SY1N
VP12j`1NUP12k`1NUP12l`1NVP14m`1NVP12n`1NVP13o`1NXP13\4NYP13Pa1NTP12T3NVP13Qa1NYP12Ra1NVP12Sa1NTP
13Ta1NYP13Ua1NYP13Va1NYP14\4N[P13Wa1NXP14Xa1NVP13Ya1NYP12TJNVP12Za1NVP12[a1NUP14\a1NVP12gCNVP13]
a1NYP12^a1NVP12_a1NVP12`a1NVP12aa1NUP12ba1NVP12T3NVP14ca1NVP12f=NVP14da1NVP14ea1NWP12T3NUP12fa1N
UP15ga1NYP13ha1NWP14ia1NWP12ja1NVP14ka1NVP12la1NVP12ma1NVP13na1NVP12`T1NUP12oa1NVP12Pb1NTP12Qb1N
VP13Rb1NYP12Sb1NTP127NVP13Tb1NYP13Ub1NYP13Vb1NXP12Wb1NUP14Xb1NUP12Yb1NVP127NVP12Zb1NVP13[b1NVP13
\b1NXP12gBNVP13]b1NYP12^b1NVP12_b1NUP13`b1NXP12ab1NUP12bb1NUP12cb1NUP12db1NVP12eb1NVP12fb1NUP12g
b1NUP12hb1NVP13ib1NWP13jb1NWP13kb1NWP13lb1NWP13mb1NYP13nb1NYP13ob1NXP13Pc1NYP13Qc1NYP13Rc1NWP13S
c1NXP13Tc1NXP15Uc1NWP12Vc1NTP12Wc1NUP14Xc1NVP12Yc1NTP127NVP12Zc1NVP12[c1NVP12\c1NVP14]c1NWP12n5N
VP12^c1NVP12Z1NTP12V5NUP13_c1NYP16`c1OTP16ac1OYP17bc1OVP17cc1OXP19j;OVP19dc1OXP1?ec1OYP16fc1OVP1
6gc1OTP15`c1OTP17hc1OVP17ic1OYP17jc1OVP18kc1OVP1Elc1OUP1>mc1P1VP1=nc1P1TP17oc1P1XP17oc1P1ZP16Pd1
P1XP15Qd1P1VP16Rd1P1TP16Rd1P1VP19Sd1P1XP19Sd1P1ZP17Td1P1XP17Td1P1[P16Ud1P1VP16Vd1P1YP15Wd1P1VP16
Xd1P1YP17Yd1P1VP16Zd1P1VP18[d1P1[P16\d1P1YP16]d1P1UP140P1RP1>^d1P1TP18_d1P1[P16`d1P1VP110P1RP13a
d1P1YP12bd1P1UP13cd1P1TP12dd1P1UP17ed1P1YP14j>P1WP19fd1P1ZP15gd1P1VP12hd1P1TP13id1P1TP12jd1P1TP1
6kd1P1VP12ld1P1TP140P1RP12md1P1UP12nd1P1TP14od1P1TP12Pe1P1TP13Qe1P1WP12Re1P1VP12Se1P1TP12Te1P1UP
13Ue1P1WP12Ve1P1UP14\4P1\P12S:P1VP13We1P1YP12Xe1P1UP12Ye1P1TP12Ze1P1UP13[e1P1UP16\e1P1VP13]e1P1V
P13^e1P1VP13_e1P1WP12`e1P1TP12ae1P1TP110P1RP12be1P1UP12ce1P1UP12de1P1UP13ee1P1XP13fe1P1WP13ge1P1
XP12he1P1TP14ie1P1YP13je1P1WP13ke1P1WP12le1P1VP12me1P1TP12ne1P1VP12oe1P1UP16Pf1Q1VP15Qf1Q1TP15Ua
1R1WP16Rf1R1WP16Sf1R1WP15Tf1R1WP15Uf1R1UP17Vf1R1VP16Wf1R1TP15Xf1R1TP15Yf1R1VP14Zf1R1TP15[f1R1YP1
9\f1R1ZP19\f1R1\P16]f1R1UP17^f1R1VP1;_f1R1TP18`f1R1TP18af1R1VP14bf1R1XP14cf1R1ZP12df1R1UP12ef1R1
UP12ff1R1TP15gf1R1TP15hf1R1VP16if1R1UP16if1R1XP13jf1R1TP15kf1R1TP12lf1R1UP12RW1R1VP13mf1R1YP13if
1R1UP15nf1R1^P14of1R1WP12Pg1R1UP120R1RP12T5R1UP110R1RP17Qg1R1VP17Qg1R1XP18Rg1R1TP18Sg1R1VP15Tg1R
1VP16Ug1R1VP13Vg1R1UP1BWg1R1TP16Xg1R1VP15d1R1SP13Yg1R1YP110R1RP13Zg1R1YP12V5R1UP13SR1R1YP15[g1R1
WP12\g1R1UP110R1RP12]g1R1VP13^g1R1XP12V5R1UP13_g1R1YP13`g1R1WP12ag1R1UP110R1RP13bg1R1XP12cg1R1VP
12dg1R1VP12eg1R1UP12fg1R1VP12gg1R1VP12hg1R1VP12ig1R1VP12jg1R1UP12kg1R1VP12kg1R1VP12lg1R1UP14mg1R
1XP13ng1R1YP13og1R1XP12Ph1R1TP13Qh1R1WP110R1RP12Rh1R1VP13Sh1R1XP12Th1R1TP13Uh1R1YP13Vh1R1YP12Wh1
R1VP12ba1R1UP12Xh1R1VP12Yh1R1TP13Zh1R1XP12[h1R1VP13\h1R1YP12]h1R1UP14^h1R1ZP13_h1R1WP13PP1R1XP13
`h1R1WP13ah1R1YP14bh1R1\P13`HR1XP12ch1R1TP13dh1R1VP12TJR1VP13eh1R1VP13fh1R1WP12gh1R1TP12Pb1R1TP1
2\c1R1VP12hh1R1VP12ih1R1TP12S:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12jh1R1TP12kh1R1TP110R1RP11
0R1RP13lh1R1TP110R1RP12mh1R1TP120R1RP12T5R1UP110R1RP12nh1R1UP14oh1R1YP13Pi1R1TP13Qi1R1TP12Ri1R1T
P12Si1R1TP13Ti1R1XP14Ui1R1[P12Vi1R1TP12Wi1R1TP12P]1R1VP12Xi1R1TP12Yi1R1VP13Zi1R1XP14[i1R1YP14V\1
R1\P12SX1R1UP13jOR1YP14V:R1\P13\4R1YP13\i1R1YP13]i1R1UP12^i1R1VP12_i1R1TP13`i1R1TP12V5R1UP14W5R1
[P13ai1R1VP12bi1R1TP12ci1R1TP13di1R1XP13ei1R1TP12R;R1UP13fi1R1WP14gi1R1VP12hi1R1TP14ii1R1WP13ji1
R1WP12ki1R1UP12li1R1TP13mi1R1XP12`a1R1VP110R1RP12RW1R1VP12T3R1VP12ni1R1UP12ZP1R1UP12ZP1R1UP14oi1
R1ZP14Pj1R1VP13Qj1R1TP110R1RP110R1RP12Rj1R1TP110R1RP12V5R1VP12Sj1R1UP12Tj1R1TP12T^1R1VP13Uj1R1UP
14Vj1R1XP13Wj1R1YP13Xj1R1WP14Yj1R1ZP13Zj1R1TP13[j1R1UP12\j1R1TP12]j1R1TP12^j1R1UP110R1RP12_j1R1V
P12`j1R1UP12aj1R1VP14V:R1\P12bj1R1TP12kJR1VP1:cj1S1TP16dj1S1XP16U2S1WP1<ej1S1VP18fj1S1XP14gj1S1Z
P12hj1S1TP17ij1S1VP15jj1S1WP12Z1S1TP15kj1S1YP14lj1S1YP15mj1S1WP14nj1S1TP18oj1S1]P14Pk1S1VP16Qk1S
1WP17_d1S1YP19Rk1S1TP18Sk1S1TP18Sk1S1TP17Tk1S1TP19Uk1S1VP18Vk1S1VP18Vk1S1VP17Wk1S1VP14Xk1S1TP12Y
k1S1VP12Zk1S1UP13[k1S1YP12\k1S1UP12W3S1UP12]k1S1UP15^k1S1XP12_k1S1TP13`k1S1YP12ak1S1UP127S1UP13b
k1S1XP12ck1S1TP127S1VP12W3S1UP13dk1S1YP14e3S1[P13ek1S1WP13fk1S1XP13Wj1S1YP12Vg1S1UP16gk1S1VP19hk
1S1XP17ik1S1XP12jk1S1UP12kk1S1UP12lk1S1TP13mk1S1YP12nk1S1UP13ok1S1YP13Pl1S1VP13Ql1S1VP1:j;S1VP17
Qk1S1VP15Rl1S1TP15Sl1S1TP15Tl1S1TP1:Ul1S1VP13Vl1S1UP19Wl1S1VP17d5S1XP18Xl1S1XP12Yl1S1UP12Zl1S1TP
13[l1S1XP12`T1S1UP12\l1S1TP14]l1S1VP13^l1S1TP1:_l1T1TP1<`l1T1VP16al1U1VP15bl1U1XP18cl1U1XP17dl1U
1YP15V5U1VP17el1U1TM3fl1U1XP13gl1U1UP13hl1U1WP15il1U1VP15jl1U1^P12kl1U1TP14ll1U1WP16ml1U1VP13nl1
U1WP13ol1U1WP15Pm1U1VP17Qm1U1[P12Rm1U1TP15Sm1U1VP13Tm1U1TP16Um1U1VP15Vm1U1TP16Wm1U1UP16Xm1U1VP15
Ym1U1VP16Zm1U1WP16[m1U1VP17\m1U1YP15]m1U1UP17^m1U1VP17_m1U1WP1:`m1U1TP17am1U1TP17bm1U1ZP17cm1U1Y
P14dm1U1TP17em1U1XP16fm1U1XP16gm1U1VP15hm1U1VP13im1U1TP17jm1U1XP13km1U1UP16lm1U1VP13mm1U1XP15nm1
U1UP16om1U1TP12Pn1U1VP13Qn1U1XP14Rn1U1[P13Sn1U1UP15Tn1U1WP12Un1U1VP110U1RP12Vn1U1UP15Rl1U1TP17fd
1U1YP160V1RP16aLV1WP17[j1V1WP17[j1V1YP17Wn1V1YP14Xn1V1TP15Yn1V1VP18Zn1V1YP16[n1V1YP15\n1V1XP17]n
1V1WP17]n1V1YP18^n1V1UP16_n1V1XP16`n1V1YP1:an1V1TP16bn1V1VP1;cn1V1VP19dn1V1TP16en1V1VP15fn1V1WP1
5gn1V1VP15hn1V1WP15in1V1TP16jn1V1TP19kn1V1XP15ln1V1WP15mn1V1UP15nn1V1WP16on1V1VP16Po1V1YP17Qo1V1
VP16Ro1V1XP15So1V1TP16To1V1VP16W5V1[P15Uo1V1VP15Vo1V1XP18fd1V1[P16Wo1V1XP17\:V1XP16Xo1V1VP17Yo1V
1VP17Yo1V1XP15Zo1V1TP17[o1V1WP17d5V1YP1:\o1V1XP1:\o1V1ZP16]o1V1XP15W3V1VP16^o1V1ZP18_o1V1XP17`o1
V1XP16ao1V1WP16bo1V1YP14co1V1UP17do1V1[P15eo1V1WP1:fo1V1ZP17go1V1TP17ho1V1VP18io1V1YP15jo1V1VP18
ko1V1YP17[j1V1WP17[j1V1YP19lo1V1XP19lo1V1ZP15mo1V1WP15no1V1UP15oo1V1WP17aLV1YP18PP2V1VP18PP2V1XP
16QP2V1VP15RP2V1UP19SP2V1XP19SP2V1ZP17TP2V1VP17UP2V1XP16VP2V1XP16WP2V1VP17XP2V1\P16YP2V1ZP17ZP2V
1XP147V1UP16[P2V1TP16\P2V1VP19]P2V1WP17^P2V1XP16_P2V1XP16`P2V1ZP17aP2V1YP15bP2V1VP1;cP2V1VP1;dP2
V1XP16eP2W1WP17fP2W1WP16gP2W1VP14hP2W1UP15iP2W1WP16jP2W1WP16kP2W1XP17lP2W1[P15mP2W1XP15^OW1XP19n
P2W1[P15oP2W1VP15d1W1SP14PQ2W1[P15aLW1WP12QQ2W1TP16RQ2W1UP16SQ2W1TP16TQ2W1VP18UQ2W1TP16VQ2W1VP16
VQ2W1VP13WQ2W1TP16d1W1SP13XQ2W1UP13YQ2W1XP13ZQ2W1VP12[Q2W1UP16\Q2W1WP12]Q2W1TP14S1W1RP16^Q2W1TP1
3_Q2W1VP13`Q2W1TP12aQ2W1TP16bQ2W1YP14Z1W1SP12cQ2W1VP13dQ2W1XP12a1W1VP12eQ2W1TP110W1RP12X2W1VP12f
Q2W1TP12gQ2W1UP12a1W1VP16hQ2W1RP15iQ2W1RP15iQ2W1RP140W1RP16jQ2W1VP13kQ2W1VP15YQ2W1YP14lQ2W1VP13m
Q2W1TP15nQ2W1WP16Z>W1ZP12oQ2W1TP13kMW1XP110W1RP12PR2W1TP13QR2W1WP13kKW1YP13RR2W1YP12SR2W1TP13TR2
W1TP110W1SP13UR2W1XP13VR2W1XP13WR2W1XP13XR2W1XP13YR2W1UP14V:W1[P110W1SP17ZR2X1VP17U2X1WP16[5Y1WP
14S1Y1SP16[R2Z1XP17[R2Z1YP140[1RP15\R2[1TP13Z1[1SP14]R2[1XP12^R2[1VP12^R2[1UP17_R2\1TP16`R2\1XP1
4W3\1UP13aR2\1WP15bR2\1WP15cR2\1TP15dR2\1WP15eR2\1VP14fR2\1YP14gR2\1TP17hR2\1VP16iR2]1VP1;jR2]1T
P1;kR2]1VP16lR2]1TP17mR2]1WP16nR2]1VP17oR2]1YP18PS2]1\P17QS2]1VP15RS2]1TP15SS2]1VP15TS2]1XP16US2
]1WP15VS2]1WP17WS2]1UP19XS2]1ZP16YS2]1[P15ZS2]1WP16[S2]1ZP15\S2]1UP17]S2]1WP18^S2]1[P16_S2]1YP15
`S2]1XP18aS2]1XP18bS2]1ZP16cS2]1UP15dS2]1VP16eS2]1XP16fS2]1YP17gS2]1ZP14hS2]1TP16iS2]1WP13f=]1WP
12Z1]1SP13jS2]1XP13kS2]1XP15lS2]1VP12a1]1UP12mS2]1VP12nS2]1VP15oS2]1VP17PT2]1YP16QT2]1ZP13RT2]1V
P13ST2]1VP13TT2]1YP13UT2]1TP15VT2]1WP14WT2]1WP14XT2]1[P14YT2]1ZP14ZT2]1YP13[T2]1VP14\T2]1XP13]T2
]1WP12Z1]1SP12^T2]1TP16_T2]1XP13`T2]1WP12aT2]1VP13bT2]1XP13cT2]1XP13dT2]1UP12eT2]1UP13fT2]1XP14g
T2]1ZP14hT2]1YP13iT2]1WP12jT2]1TP13kT2]1YP12[Q2]1UP13lT2]1VP14mT2]1YP13nT2]1WP12oT2]1TP12g4]1VP1
4PU2]1VP12QU2]1VP110]1SP12RU2]1TP13SU2]1VP1?lR2]1UP12TU2]1TP15UU2]1VP13VU2]1TP12WU2]1TP12XU2]1TP
14YU2]1VP13ZU2]1WP13[U2]1WP13\U2]1XP13]U2]1WP14^U2]1ZP13_U2]1XP13`U2]1XP13aU2]1YP110]1RP15bU2]1]
P14bU2]1ZP15bU2]1^P14bU2]1[P13cU2]1XP14dU2]1[P12eU2]1VP13fU2]1YP13bK]1VP12gU2]1UP14hU2]1YP14iU2]
1VP15jU2]1YP14kU2]1XP13lU2]1WP13mU2]1WP14nU2]1XP13oU2]1WP12PV2]1TP12QV2]1TP14XT2]1\P13RV2]1VP12X
2]1VP12W3]1VP13SV2]1WP16TV2^1XP17UV2^1[P14VV2^1VP17WV2^1XP16XV2^1XP17YV2^1[P17ZV2^1ZP1;[V2^1YP18
\V2^1YP18\V2^1XP18]V2^1YP15^V2^1WP15_V2^1VP16`V2^1YP16`V2^1ZP15mR2^1WP16aV2^1VP18bV2^1VP15cV2^1W
P15dV2^1XP16eV2^1VP16fV2^1VP16fV2^1XP1:gV2^1ZP1:gV2^1YP15hV2^1TP15iV2^1SP15jV2^1UP19kV2^1XP15lV2
^1TP15mV2^1VP16nV2^1VP1:oV2^1VP19PW2^1[P19QW2^1[P1:QW2^1]P1:PW2^1]P1:RW2^1VP18SW2^1YP14TW2^1UP16
UW2^1VP16VW2^1YP16WW2^1WP17XW2^1ZP16YW2^1XP19ZW2^1VP18[W2^1ZP18\W2^1ZP17]W2^1XP15^W2^1UP15_W2^1W
P17`W2^1WP16aW2^1UP16bW2^1UP18cW2^1XP18dW2^1WP16eW2^1VP15f=^1VP18fW2^1ZP16^U2^1[P16gW2^1WP16hW2_
1UP16iW2`1WP18jW2`1XP15kW2`1RP1ClW2`1TP15mW2`1SP15nW2`1UP15oW2a1SP1:PX2b1ZP18QX2b1WP1BRX2c1oLJSX
2c1PM7TX2d1VP17UX2d1XP16VX2d1YP17WX2d1TP17XX2d1VP1:j;d1UP1:YX2d1WP17ZX2d1VP16[X2d1VP16[X2d1XP16\
X2d1VP15]X2d1TP15^X2d1VP17_X2d1YP16`X2d1TP16`X2d1VP16aX2d1XP16aX2d1ZP17bX2d1WP17cX2d1YP16dX2d1XP
14eX2d1TP15fX2d1TP15gX2d1VP16hX2d1VP16hX2d1XP16iX2d1VP12jX2d1TP13kX2d1WP12lX2d1UP110d1RP12mX2d1U
P13nX2d1WP14oX2d1[P13PY2d1XP17QY2d1WP16RY2d1VP19SY2d1WP14TY2d1TP14UY2d1TP15VY2d1TP13WY2d1VP14XY2
d1TP15YY2d1WP16ZY2d1VP1@[Y2d1TP13\Y2d1VP13]Y2d1WP16^Y2d1VP1;_Y2d1VP15`Y2d1WP18aY2d1WP18aY2d1YP16
bY2d1WP15cY2d1VP16dY2d1VP12eY2d1TP13fY2d1VP12a1d1VP1Da1d1UP13gY2d1TP12hY2d1TP13iY2d1YP12jY2d1TP1
3kY2d1WP13lY2d1XP13mY2d1VP13nY2d1TP12oY2d1TP14PZ2d1ZP13QZ2d1VP14RZ2d1XP13SZ2d1XP124d1VP13TZ2d1TP
13UZ2d1TP13VZ2d1TP12WZ2d1UP12XZ2d1TP14YZ2d1TP190d1RP15ZZ2d1VP14[Z2d1TP110d1RP15\Z2d1WP12]Z2d1TP1
3^Z2d1WP13_Z2d1WP14`Z2d1YP14aZ2d1[P15\4d1]P13bZ2d1VP13cZ2d1TP12a1d1UP13dZ2d1XP13eZ2d1WP13gQ1d1YP
13fZ2d1WP15gZ2d1VP13hZ2d1TP13iZ2d1UP12jZ2d1TP12kZ2d1UP110d1RP14lZ2d1TP12mZ2d1UP15nZ2d1WP12X2d1VP
13oZ2d1WP13P[2d1TP12Q[2d1TP12R[2d1TP18S[2e1^P16T[2e1VP16U[2e1SP1BV[2e1UP17W[2e1YP16X[2e1WP1>Y[2e
1YP17Z[2e1YP16[[2e1TP17\[2e1WP15][2e1VP14^[2e1UP17_[2e1VP17`[2e1YP17a[2e1ZP16b[2e1WP15c[2e1UP1;d
[2e1]P17e[2e1ZP15f[2e1UP16g[2e1UP17h[2e1WP18i[2e1WP1<j[2e1WP15U[2e1SP14k[2e1SP17Y[2e1WP15l[2e1UP
15m[2e1YP13n[2e1YP14k[2e1SP15o[2e1YP13P\2e1YP16Q\2e1ZP14k[2e1RP18R\2f1^P17S\2f1ZP15T\2f1YP13U\2f
1VP15V\2f1YP16W\2f1ZP17X\2f1]P17Y\2f1_P15Z\2f1ZP14[\2f1VP15\\2f1[P15]\2f1YP18^\2f1]P16_\2f1WP14`
\2f1WP14a\2f1UP17b\2f1XP12c\2f1TP15U[2f1SP11d\2f1RP14e\2f1XP12f\2f1TP12g\2f1SP15h\2f1XP16i\2f1WP
18j\2f1\P18k\2f1YP1:j\2f1^P16l\2f1XP16m\2f1YP17n\2f1YP18o\2f1YP16P]2f1WP17Q]2f1YP17R]2f1ZP18S]2f
1\P16T]2f1ZP15U]2f1WP16V]2f1WP14W]2f1UP16X]2f1WP12g\2f1TP13Y]2f1UP17Z]2f1WP14[]2f1YP16\]2f1XP16]
]2f1WP14^]2f1VP15_]2f1WP15`]2f1ZP12a]2f1UP14b]2f1VP13c]2f1TP13d]2f1WP12e]2f1VP14f]2f1XP14g]2f1[P
14h]2f1XP12i]2f1UP16j]2f1VP13k]2f1XP16l]2f1WP12m]2f1TP13n]2f1XP1:o]2g1^P18P^2g1ZP1=Q^2g1XP1:R^2g
1]P17S^2g1ZP18T^2g1XP19U^2g1XP18U^2g1XP1?P^2g1YP1:V^2g1[P17W^2g1VP1?X^2g1WP16Y^2g1WP1>Y^2g1XP14Z
^2g1UP18T^2g1XP12[^2h1UP11d\2h1RP17d\2h1RP13\^2h1TP13]^2h1TP15]^2h1VP11d\2h1RP15d\2h1RP12^^2h1UP
15_^2h1[P1;d\2h1SP14`^2h1VP13a^2h1UP12b^2h1UP12c^2h1RP11d\2h1RP11d\2h1RP11d\2h1RP14d^2h1TP18e^2i
1XP15f^2i1XP16g^2i1VP15]^2i1VP19h^2i1_P19h^2i1_P18i^2i1\P15]^2i1TP18j^2i1[P17k^2i1WP16l^2i1WP16m
^2i1YP15n^2i1TP15o^2i1TP14P_2i1WP17Q_2i1XP16R_2i1VP16S_2i1WP14T_2i1TP11U_2j1RP12V_2j1VP12U_2j1QP
12W_2j1UP11U_2j1RP12X_2j1UP12Y_2j1UP12Z_2j1UP12[_2j1UP12\_2j1TP11U_2j1RP12]_2j1UP12^_2j1UP13__2j
1WP11U_2j1RP12`_2j1VP12a_2j1UP12b_2j1TP12c_2j1VP12d_2j1TP12e_2j1VP12f_2j1VP12g_2j1TP12h_2j1UP12i
_2j1VP12j_2j1UP12k_2j1VP12l_2j1VP12m_2j1UP11U_2j1RP15n_2k1SP11o_2k1RP11o_2k1RP11o_2k1RP11o_2k1RP
12P`2k1TP12Q`2k1VP13R`2k1YP12S`2l1UP14T`2l1WP13U`2m1XP11V`2m1RP13W`2n1XP12X`2n1UP13o[2n1YP13Y`2n
1TP12Z`2o1VP12[`2o1TP11d\2o1RP14\`2P2WP12]`2P2UP14^`2P2WP13_`2P2TP13``2Q2VP13a`2Q2XP12b`2Q2UP18c
`2R2TP1;d`2R2TP14e`2R2TP1:f`2R2WP130R2RP110S2RP110S2RP1;g`2T2TP16h`2U2YP15ba1U2VP17i`2U2UP1Dd1U2
TP1:j`2U2VP13k`2U2YP17l`2U2WP16m`2U2WP16n`2U2ZP14W3U2UP16o`2U2WP16Pa2U2YP13Qa2U2XP13Ra2U2WP12Sa2
U2VP14V:U2[P13_OU2XP13Ta2U2WP13Ua2U2YP13Va2U2YP13Wa2U2YP13Xa2U2VP13Ya2U2WP13Za2U2XP13[a2U2YP13\a
2U2YP13]a2U2YP12^a2U2VP13_a2U2WP13`a2U2WP12aa2U2UP13ba2U2XP12ca2U2TP12lk1U2TP12da2U2VP13ea2U2XP1
10U2RP14fa2U2YP12ga2U2UP12ha2U2UP12V5U2UP17ia2U2ZP12ja2U2VP12V5U2UP13ka2U2UP12ka2U2UP12la2U2UP12
ma2U2TP12na2U2TP12oa2U2UP12Pb2U2TP12lEU2UP12lEU2UP14Qb2U2TP13Rb2U2YP13Sb2U2YP12Tb2U2UP18g`2U2TP1
5Ub2U2VP13Vb2U2XP12Wb2U2VP14Xb2U2YP13Yb2U2WP14Zb2U2UP110U2RP130U2RP12[b2U2UP12\b2V2UP14]b2V2WP14
^b2V2XP13_b2V2XP15`b2V2YP16ab2W2WP16bb2W2WP15cb2W2TP16db2W2WP16eb2W2UP17fb2W2VP17gb2W2XP17hb2W2W
P16ib2W2XP17jb2W2WP16kb2W2UP11lb2W2SP12mb2W2UP13nb2W2YP17ob2W2[P17Pc2W2VP13Qc2W2YP17Rc2W2VP110X2
RP12Sc2X2TP110X2RP12Tc2X2TP14Uc2X2VP14Vc2X2WP16Wc2Y2SP1U1j;Y2VP1U1Xc2Y2XP15Yc2Y2SP15Zc2Y2UP14[c2
Y2UP14\c2Y2YP12]c2Y2TP12^c2Y2TP12_c2Y2TP14V:Y2\P12l^1Y2VP14V:Y2\P13`c2Y2XP12ac2Y2VP12bc2Y2VP12cc
2Y2VP12dc2Y2VP12ec2Y2TP13fc2Y2YP12gc2Y2VP12a1Y2VP12hc2Y2UP12ic2Y2VP12g4Y2VP12jc2Y2UP16kc2Y2UP12l
c2Y2UP12mc2Y2UP12nc2Y2UP12o^1Y2VP12oc2Y2VP12Pd2Y2VP12Qd2Y2VP12S:Y2VP12Rd2Y2UP12Sd2Y2VP12Td2Y2UP1
2Ud2Y2VP12Vd2Y2VP12Wd2Y2UP12Xd2Y2TP12Yd2Y2TP12Zd2Y2TP12[d2Y2UP12\d2Y2UP12a1Y2VP13]d2Y2YP12^d2Y2V
P13dQ1Y2YP13\c1Y2WP16_d2Y2UP16`d2Z2WP17ad2Z2WP17bd2Z2YP1;cd2Z2WP1;dd2Z2YP17ed2Z2VP15fd2Z2VP15P2Z
2UP15gd2Z2WP1;hd2Z2WP15id2Z2TP19jd2Z2XP17kd2Z2XP17kd2Z2ZP19ld2Z2ZP15md2Z2XP15nd2Z2YP15od2Z2WP18P
e2Z2ZP15Qe2Z2TP15Re2Z2VP16Se2Z2VP16Te2Z2XP15Ue2Z2TP1:Ve2Z2VP1:We2Z2XP18Xe2Z2VP18Ye2Z2YP19Ze2Z2XP
16[e2Z2WP17\e2Z2VP18]e2Z2[P16UOZ2[P18^e2Z2]P15_e2Z2TP15`e2Z2VP15ae2Z2VP16be2Z2ZP18ce2Z2WP18ce2Z2
YP15de2Z2VP16Z>Z2ZP16ee2Z2XP16fe2Z2TP16ge2Z2VP17he2Z2VP19j;Z2VP16ie2Z2VP17je2Z2TM5ke2Z2TP16le2Z2
VP16me2Z2VP15ne2Z2UP15oe2Z2WP14Pf2Z2TP16PZ1Z2\P19j;Z2VP18Qf2Z2ZP1=Rf2Z2TM=Sf2Z2VM5Tf2Z2UP15Uf2Z2
UP17Vf2Z2VP15Wf2Z2WP15Xf2Z2TP15Yf2Z2VP15Zf2Z2XP14[f2Z2UP17\f2Z2\P16]f2Z2WP17^f2Z2UP17^f2Z2WP1<_f
2Z2WP15`f2Z2UP15af2Z2TP16bf2Z2SP16cf2Z2UP17df2Z2YP15ef2Z2VP17ff2Z2WP16gf2Z2XP15hf2Z2VP14if2Z2TP1
4jf2Z2VP16kf2Z2TP17lf2Z2XP16mf2Z2VP16mf2Z2XP15SAZ2VP15nf2Z2XP14of2Z2TP17Vf2Z2VP16Pg2Z2XP12Qg2Z2V
P17Rg2Z2VP14lEZ2TP13Sg2Z2YP14Tg2Z2YP12Ug2Z2UP17Vg2Z2WP17Vg2Z2YP17Wg2Z2XP15Xg2Z2TP14lEZ2TP19j;Z2V
P18Yg2Z2XP16Zg2Z2VP15[g2Z2UP14[g2Z2TP17\g2Z2VP1:cm1[2YP1:cm1[2[P1@j;[2QM@]g2[2SM>^g2[2QM>_g2[2SM
<`g2[2QM=ag2[2PM=bg2[2RM9cg2[2QM9dg2[2SM6Yc2\2RP16ag2\2SP16ag2\2RP160\2QP16eg2\2SP16iV2\2RP16ag2
\2SP18fg2]2TP17gg2]2TP19hg2]2VP18ig2]2VP1?jg2]2TP1@kg2^2TP1@lg2^2VP1:b8^2WP1:b8^2YP17mg2^2TP140^
2RP14T5^2UP1Ajk1_2QMAng2_2SMBog2_2UMBog2_2TM7Ph2`2VP15Qh2`2VP16Rh2`2UP16Sh2`2UP14Th2`2TP15Uh2a2T
P16Vh2a2VP17Wh2a2TP16Xh2a2VP14Yh2a2YP12ST1a2VP15Zh2a2TP120a2SP12[h2a2UP17\h2a2VP1;0a2SP140a2RP17
]h2a2VP140a2RP14^h2a2TP14_h2a2TP13`h2a2WP16ah2a2VP12bh2b2UP12ch2b2UP12Tb2b2UP1Edh2c2SMEdh2c2UM;e
h2c2YP18fh2c2VP15gh2c2UP15hh2c2WP1:ih2c2SM:jh2c2UM5kh2c2UP15lh2c2WP14mh2c2TP16nh2c2WP14oh2c2WP12
Pi2c2TP1<Qi2c2VP1>Ri2c2UP17V5c2VP1;Qi2c2WP1:Si2c2TP14Ti2c2TP15Ui2c2VP16Vi2c2YP110c2RP13Wi2c2WP13
Xi2c2YP12Yi2d2VP12Yi2d2VP12Zi2d2VP12[i2d2VP12\i2d2TP110d2RP12a1d2VP13]i2e2VP12^i2e2TP13_i2e2YP15
`i2f2UP13ai2f2VP12bi2f2TP13ci2f2WP15di2f2XP15ei2f2TP12fi2f2UP14lEf2UP16gi2g2ZP15hi2g2VP17ii2g2VP
14ji2g2XP13ki2g2TP12li2g2TP17mi2g2ZP16ni2g2VP16oi2g2YP14Pj2g2YP13Qj2g2WP16Rj2g2]P16Sj2g2VP14]Lg2
ZP14Tj2g2TP14V:g2\P16Uj2g2TP16Vj2g2VP13Wj2g2XP14Xj2g2[P13a`1g2YP15Yj2g2WP15Zj2g2UP15[j2g2WP17\j2
g2ZP14]j2g2ZP14^j2g2XP142g2\P12_j2g2VP13`j2g2WP12V5g2VP13aj2g2XP13bj2g2YP12cj2g2UP124g2VP13dj2g2
XP15ej2g2\P13fj2g2WP13jQ1g2YP13gj2g2XP13hj2g2YP13ij2g2WP12jj2g2UP12kj2g2TP13lj2g2XP12mj2g2UP12nj
2g2TP12oj2g2TP14Pk2g2XP14Pk2g2[P12Qk2g2TP12Rk2g2UP14Sk2g2WP12;g2VP13Tk2g2WP14PZ1g2[P13Uk2g2YP12V
k2g2TP12Wk2g2UP16Xk2g2]P14Yk2g2WP13Zk2g2XP13[k2g2XP13\k2g2WP13]k2g2XP15^k2g2TP14_k2g2YP12SAg2VP1
5`k2g2[P13^Og2YP14h\1g2\P12S:g2VP13ak2g2WP1hR2PDX\2QDZP4QD[P4QD\P4PDX\2QDc\3QD]P4QD^P4QD_P4QD`P4
PDhY2QDiP3QDaP4PDUW5QDbP4QDcP4QDdP4QDeP4QDdl1QDeP4QDfP4QDgP4QDhP4PDSW5QDiP4QDjP4QDkP4UD0PDY\2QD^
3PDbo2QDlP4UD0QDd^3QDmP4PDbo2QDnP4P@gn2QDoP4PDX\2QDc\3PDbo2QDPQ4UD0QD\X3PDbo2QDQQ4TD4SD0QDRQ4TD3
PDag4UD0PDZ\2VD0UD0PDZ\2PD2UD0QDSQ4QDTQ4PD2UD0PDZ]5PDTT4UD0PDdn2PDX\2QDo\3PD2UD0PDX\2PDT[9PDX\2Q
DUQ4QDVQ4QDWQ4PDWl1UD0QDXQ4PDT[9UD0QDYQ4QDZQ4PDgn2PD2QD[Q4QD\Q4TD1QD]Q4`Ddn2`DgS4`DeS4QDPY1QD\3Q
D^Q4TD1QD_Q4QDPY1Q@\3S@0QD`Q4PDQQ:QDPY1QDaQ4PDmZ5TD1QDbQ4PDfn2PDgY2PD_7QDcQ4PDlS4QDdQ4PD\Z<PD]Z<
PD`m1QDeQ4SD0QDfQ4QDiAPD_n2QDgQ4SD0QDhQ4QDiQ4PD_]5PDcJQDjQ4PDjm6QDkQ4QDlQ4QDmQ4QDnQ4QDoQ4QDPR4QD
QR4TD3QDRR4QDSR4TD1QDTR4PDUW5QD_U3QDUR4QDVR4TD6PDlS4PDSQ:PD_n2QDWR4QDXR4QDYR4SD0PDPo8QDZR4PDHQD[
R4TD8QD\R4QDZ3QD]o3PDW]2QD]R4QD^R4QD_R4QD`R4QDYQ2QDaR4QDbR4PDWl1QDcR4QDdR4QDeR4P@TT4QDfR4QDgR4QD
hR4QDiR4QDZ3PDeS4PD`o2PDmi2PDeS4QDZ3QDjR4QDkR4QDlR4QDmR4PDUW5PDQP2QDnR4QDoR4PDhX2QDPS4QDQS4PDlS4
QDRS4TD1QDSS4PDS\5PDeS4PDUW5QDTS4QD\3QDUS4QDVS4PDen2QDZ3QDWS4QDXS4PDj6QDYS4PDj6PD]o8PDW[<PDj6PDe
V2PDeS4PDfY<PDj6PDX[<PDSb2PDjHQDZS4QD[S4PDjHQD\S4PDjHQD]S4PDk]2PDeS4PDjHPDj=PDUW5QDi`1PDeS4QDZ3Q
Di`1PDeS4QDZ3PDh[2QD^S4QD_S4PDh[2QD`S4QDaS4PDTT:QDbS4PDfi4QDcS4PD\<PD][5QDdS4PDST4QDZ3PDi6QDeS4P
DaGQDfS4PDnHQDgS4PDj6QDhS4PD^[2QDiS4QDjS4PD^[2PDc[2QDkS4PDUW5QDlS4PDkY7QDmS4PDna9QDnS4QDoS4QDPT4
PDQP3PDjS4PDRP3PDQP3PDeo2PDcn2PDVP3QDQT4PDUP3QDRT4PD\k8PDZX:PD]k8PDZX:PDZX:QDST4QDie3QDTT4PDmGQD
UT4PDk\4QDVT4PDbT:QDWT4QDXT4PDbT:PDZZ:QDYT4PDcJPDaf1PDaT5PDaf1PDTT4PDT7PDTT4QDZT4QD[T4PD`j2QD\T4
QD]T4TD3QD^T4QD_T4QD`T4QDaT4PD_R5PDX`;PDT7PDT7QDbT4PD_R5QDcT4PDTT4PDT7QDPi1PDZi8PDjS4PDnHPDnHPDj
S4PDZi8QDdT4PDio3QDTOQDeT4VD0QDTOQDeT4QDfT4QDgT4TD2QDiR2QDhT4QDiT4TD3QDZ4TD6QDjT4QDkT4QDlT4QDmT4
PDlS4QDTKQDnT4PDeo2`DeS4QDoT4TD2QD\3PDjn2QDPU4PD]o8QDQU4TD4QDi`1PDSW5PDXi8QDRU4QDSU4QDTU4S@0QDUU
4PDdS4P@UW5QD]b1PDeS4QDVU4PDgk8QDdl1PD`R7PDRo8PDfS4QDk?QDWU4QDXU4PD]o8PDlS4QDYU4S@0S@0QD\3QDZU4Q
D[U4QD\U4TD3QD]U4PDi[5QD^U4Q@\3QD_U4TD2QD`U4QDlIPDa8PDcn2QDaU4TD1QDbU4PDcn2QDcU4TD2QDdU4QDeU4TD8
QDjT4QDfU4QDgU4QDhU4PDfn2QD\3QDiU4PDlS4QDjU4QDkU4QDPY1QD\3QDlU4PDlS4QDS9QDmU4QDnU4TD1QDoU4QDPV4P
DbGQDQV4PDdGPDjS4PDeGQDRV4QDSV4PDbn2QD_BQDTV4VD0PDbn2QD_BQDTV4QDUV4QDVV4QDWV4QDPY1QDXV4QDYV4TD2Q
D\3QDZV4QD[V4TD3QDUY2QD\V4QD]V4PDUW5PDj6PD4PDUW5PDoHPDTIPD]f3PD`k2PDW]<QD^V4TD3QD_V4PDmn2QD`V4TD
2PDlS4QDaV4QDbV4TD1QDZ3QDcV4QDUHQDdV4TD1QDeV4PDlS4QDfV4QDgV4QDhV4QDR\1QDiV4QDjV4TD1QDkV4QDlV4TD1
QD\3QDmV4QDaZ2PDi[5P@eS4TD4QDnV4PDcn2PDbn2PDUW5QDoV4QDPW4SD0PDTT4PDj6PDTT4PD]j2PDTT4PDWb5PDTT4PD
TT4PDPo1PDTT4PDTT4PDX_5PDTT4QDf[3PDT7QDQW4QDRW4PDT7PDTIQDSW4PDc6QDTW4PDTHPDjS4PDc6PDR\5PDc6QDUW4
QDVW4PDZi8QDWW4QDXW4QDYW4PDlo8QDZW4PDmo8QD[W4PDQP2QD\W4PDhGPDno3PDSd2PDUV2QD]W4PDml4QD^W4PDZ\5QD
_W4PDPR3QD`W4PDPR3PDg]<PDRP9QDaW4QDbW4QDcW4PDoHQDdW4PDPIQDeW4PDPIPDPIPDQ_6QDfW4PDdIPDek2PDf5QDgW
4PDig4QDhW4PDZj8QDiW4PD]4QDjW4PD^W4QDkW4PD^i8QDlW4PDii8QDmW4PDjj8QDnW4QDoW4PDST4PDfGQDPX4QDQX4QD
RX4PDnQ3QDSX4PDUk9QDTX4PDZJQDUX4PD\d1QDVX4PD`l1QDWX4PDmg2PD`l1PD\IQDXX4QDYX4QDZX4PDma9PD\Y6QD[X4
PDeo8QD\X4PDeo8PDa=PDQJQD]X4QD^X4PD[^<PDZl;QD_X4PDYo8QD`X4PDio8QDaX4PDd5QDbX4PDoQ2PDeS4PDbi8QDcX
4QDdX4QDeX4aDR4`D`^<`DVW:`DjQ4PDYo1QDfX4QDgX4PDYo1PDjHQDhX4PD[o8PDTS2PDXi8QDiX4PDe^<PDb5PDZZ:QDj
X4PDdGPDjS4PDeGPDne2PD[2PDQT4QDkX4PDSc5QDlX4PDom1QDmX4PDP[;QDnX4PDlR9QDoX4PDT7QDPY4PDZ<QDQY4QDRY
4QDSY4PDlS4PD\S2PDbn2QDTY4PDVl1QDUY4PDUW5PD^i9PDf^<QDVY4PD`j8QDWY4PDSn8QDXY4PDi^<QDYY4PDX\5QDZY4
PDS\5QD[Y4PDdS4QD\Y4PDR\5QD]Y4PDjn2PDdS4PDR\5PDQT4PDR\5PDWk2PDeS4PDR\5PDY\2QD^Y4PDTT4QD_Y4PDTT4P
Dmn2PD1PDmn2PD4PDmn2VD0QD`Y4PDmn2QDaY4TD6QD1QD1TD6PD4PDin2SD0PDin2QDbY4PDj[2QDcY4PDl^<PDm^<PDoHP
Dn^<PDiGPDS3QD_BPDcIPD?PDlY2PDo7QDdY4QDeY4QDfY4QDjLTD2QDgY4VD0QDjLTD2QDgY4QDhY4QDjLTD2QDgY4PDeS4
QD_BQDiY4QDjY4QDkY4UD0PD_\5PDlS4TD6PDfS4PD^W4PDjS4PDf5PDf5PDjS4QDlY4PDd5PDjS4QDmY4PD^4PDjS4PD]4Q
DnY4TD4QD\3QDoY4QDPZ4PDjS4QDQZ4PDi6PD4PDaGPDj6PDjS4QDRZ4QDi`1S@0QDSZ4PDVk2QDTZ4PDWn6PDjS4PDT\<QD
UZ4QDVZ4PDnHQDWZ4PDZi8QDXZ4PD`j8PDY_<PDXi8QDYZ4PD^[2QDZZ4PDTIPDeS4PD\_<PDTIQD[Z4PDig4PDQn1PD\JQD
\Z4PDT7QD]Z4QD^Z4PDY:PD\d1PDkS4PD^d1PD^d1PDkS4PD\d1QD_Z4QD`Z4QDaZ4TD2QDbZ4PDPn8PDkS4PDRHPDWo2PDk
S4PDXo2PDag4PDkS4PDbg4PDST4PDSY2QDcZ4PDP7QDdZ4QDeZ4QDfZ4QDgZ4PDld1QDhZ4QDiZ4QDYX4QDjZ4QDkZ4QDlZ4
PDSf1QDmZ4PDWS5PDc^2PDg_<PDaP9PDh_<PD`j2QDnZ4QDoZ4QDP[4QDQ[4QDR[4PD_d1QDS[4QDT[4QDU[4QDV[4QDW[4Q
DX[4QDY[4PDb;QDZ[4`DVS9`DXY9`DS`<QD[[4QD\[4TD4QD][4QD^[4TD3QD_[4`DUW5`DVW5QD`[4QDa[4QDb[4PD]o8QD
c[4PD]o8PDfS4QDd[4UD0PDdn2QDe[4S@0QDf[4`DUa2`DbY2`Dkg2PDdn2QDg[4S@0QDh[4QDi[4QDj[4QD\3PDmS4UD0PD
UW5S@0QDk[4QD\3aDe3aD[4aDa4aDX2QDl[4UD0QD_BS@0QDm[4QDn[4QD_BS@0QDo[4QDP\4S@0QDQ\4UD0QDc3SD0QDR\4
UD0SD0QDR\4UD0QDc3QDR\4UD0QDR\4QDS\4QDT\4QDU\4QDV\4QDW\4QDX\4Q@Y\4TD2QDZ\4QD[\4QD\\4SD0QD]\4QD^\
4S@0QD\3QD_\4QD`\4QDa\4QDb\4TD6PDhS4QDc\4QDd\4PDhY2PD_7SD0QDe\4QD\3PDjn2PD\<QDf\4TD1QDg\4P@lS4PD
mn2QDh\4QDXd2PDmn2QDi\4PDlS4QDj\4QDk\4TD2QDl\4QDm\4PDbGPDlS4QDn\4QDbV4TD3QDo\4QDP]4PDdn2QDZ3PDg^
5QDQ]4UD0QDR]4TD1QDS]4QDT]4TD5QDU]4PDnGQDV]4QDW]4TD4QD\3QDX]4QDY]4TD2PDen:QDSV3QD1TD6PDi[5PDhY2P
D_7QDZ]4QD[]4QDmk1QD\]4QD]]4TD1QD^]4QD_]4QD`]4QDa]4QFj3QD\3PDX3QDb]4TD2QD\3PDmn2SD0QD^OQDc]4TD1Q
Dd]4QDe]4QDf]4QDg]4TD5QDh]4WD0QDi]4TD3XD0QDj]4QDj3QDk]4aD^4`DT7QDj3QDl]4aD^4`DT7aDR4QDj3QDm]4TD5
QDn]4QDj3TD2QDT4PDgn2QDm3TD1QDo]4SD0QDj3TD1QDP^4QDQ^4S@0VD0QDj3TD1QDP^4QDQ^4S@0QDR^4QDj3QDV?QDT4
QDS^4S@0QDT^4QDT4QDj3TD1QDU^4TD3PDgn2RD0QDT4RD0RD0QDT4QDV^4QDW^4QDX^4TD1QDY^4QDZ^4SD0QD[^4QD\^4T
D2QD]^4TD4PDgn2QD^^4TD2QD_^4`EP_<QDW4TD2QD`^4`DVl5`Dlk4`DZ<`DZm8QDa^4TD8PD4TD5QDT4PDdn2QD\NSD0PD
R^2QDb^4TD2QDc^4`DgY2QDd^4TD1QDe^4QDf^4TD1QDg^4QDh^4TD4QDi^4P@gn2QDj^4TD3QDk^4QFj3QDl^4QDm^4QFj3
QDn^4QDo^4QFj3QDS4QDP_4QDQ_4TD2QDR_4`Dn<`Dd7`DW6`Dea4`Dd;`D^2`DS2`DV6`D`^5`DZ8`DZ9`D[<`DRW4`Dl^4
`DH`DV_5iD1SD0PD4QDS_4QDS4VD0PD4QDS_4QDS4QDoU1PD4QDT_4S@0QDj3QDU_4VD0PD4QDT_4S@0QDj3QDU_4PD1PD4Q
DV_4S@0QDW_4QDX_4QFj3QDS4QDY_4VD0QFj3QDS4QDY_4QDoU1PD4QD_BS@0QDZ_4QD[_4PD4QD\_4PDeS4QD]_4TD2QD^_
4PDjS4QD__4Q@`_4PDin2PD[S6PDlS4PD4QDa_4QFb_4QDc_4PDkQ6QDd_4TD7QDe_4QDf_4TD6QDg_4QDh_4TD8QDi_4QDi
_4SD0QDj_4TD2QDZ3QDk_4PDeZ:QDl_4TD2QDm_4PDac<QDn_4QDW4TD:QDo_4QDP`4QDQ`4S@0QDW4QDR`4TD:QDW4QDS`4
TD3QDT`4QDU`4TD8QD\3QDV`4QDW`4QDX`4QDY`4P@lS4QDX3QDZ`4QD[`4QD\`4QDZ3QD]`4PD_7PDdS4QD^`4PDP3QD_`4
QD``4PDWk2PDga4PDhS4PDWd2QDZT4QD[T4QDdZ3QDa`4PDlS4QDb`4QDc`4PDUT4QDd`4QDe`4TD4PDZ]5PDTT4QDe`4TD3
PD6QDf`4QDg`4PDTT4QDh`4TD4QDi`4QDj`4QDk`4QDl`4PDi1PDfS4PD^\5SD0PD_\5VD0`DlS4Q`1e3QDm`4`Dc6`D]j2`
DgQ3`DhT2`D[g4`D]g4`Db6`DbS2`DTS2PD_\5QDn`4`DlS4Q`1e3QDm`4`Dc6`D]j2`DgQ3`DhT2`D[g4`D]g4`Db6`DbS2
`DTS2UD0PD_\5QFo`4QDPa4PD_\5QDPY1PD[m1QDQa4PDlk1QDRa4S@0QDSa4PDlk1QDRa4S@0QDSa4QDTa4QDUa4QD^OPDS
^5QDVa4PDjHPDYm1PDj6PDaS:QDWa4TD3PDml4QD]`4TD4QDXa4QDZ3PDlY2QDYa4QDX4TD2QDZa4QD[a4QD\a4TD8QD]a4Q
D^a4QDY4S@0QD_a4PDgo1QD`a4PDSh4QDaa4QD]`4PD_7S@0QDba4TD3QDca4QD]`4TD4PDhS4QDda4QD]`4TD3QDea4QDZ3
QD]`4QDfa4PDlS4S@0QDga4PDhY2PD_7QDha4QDia4QD]`4TD3QDja4PDlY2PD_7S@0QDka4PDhY2PD_7QDla4`DUW5`Dmg2
QDf`4QDma4QDXd2QDY`4P@lS4P@_7QDna4VD0QDY`4P@lS4P@_7QDna4QDoa4QDPb4QDQb4TD6PD4QDRb4QDSb4TD5QD0`Dh
U5`Ddm8`Df]9`Dcd<`Dhk4`DSW5`DTW5QDTb4TD6QDUb4Q@Vb4TD1QDWb4QDXb4TD3QDYb4TD8QDZb4QD[b4QD\b4TD4QD\3
QD]b4QD^b4QDe7PDmg2TD5QD_b4QD`b4TD1QDab4PDUW5QDY3QDZ3QDbb4P@UW5QDZ3QDZ3PDcn2PDeS4QDZ3QDZ3PD9QDZ3
PDf[5QDcb4QDdb4QDZ3QDeb4PDiS4QDZ3TD6PDlS4QDZ3QDZ3QDfb4QDgb4QDhb4QD`R3QDib4TD5QDjb4aDe3aD[4aDa4QD
kb4TD4QDlb4PDiS4QDmb4PDlS4QDnb4QDob4QDPc4QDQc4TD2PDfS4QDRc4SD0PD4SD0PD4S@0QDSc4QD\3QDRS4TD1QDTc4
QDUc4QDVc4SD0aEWc4QDd2QDXc4Q`1e3QDYc4aDR4aDj3QDZc4QD[c4VD0QDZc4QD[c4QD\c4QDd2TD2QD]c4QD^c4QD_c4P
DeS4S@0QDd2QD`c4PDeS4S@0QDd2WD0QDac4XD0QDd2`DeS4`Db7`D`7`Dc7`Da7`Do_9`D[2`D`m1QDbc4S@0QDd2Y@0QDc
c4QDdc4PD\_1PDmn2QDec4TD2PDfS4QDfc4QDgc4QDU>QDZW1QD\3S@0QDhc4QDic4QDjc4QDkc4S@0QDlc4QDU>QDmc4S@0
QDd2PDTT4P@SW5QDf?PDeS4Q@c3S@0QDnc4QDoc4TD4QDe2QDe2TD2QDPd4PDbo2PDhY2PD_7PDbGPDlS4QDQd4PDj=QDRd4
QDSd4QDjLQDTd4QDUd4QDjLQD_BQDVd4QDWd4PDce<PDdKQDXd4PDdKQDXd4UD0WD0QDYd4XD0SD0QDZd4UD0WD0QD[d4XD0
QD\d4TD3QD]d4QD^d4QD_d4QD`d4Q@dl1Q@`d4QDad4QDbd4QD_BQDcd4QDdd4PDbT:QDed4QDfd4QDgd4PDlS4QDhd4QDid
4QDk?SD0QDjd4PDPk2QDkd4QDld4PDg6QDmd4`DfS4QDnd4QDfk2QDod4S@0QDPe4QDQe4PDlS4QDRe4PDkl;QDSe4QDPY1Q
DmKQDTe4QDPY1QDUe4PDo7QDVe4QDWe4TD2QD\3PDmn2SD0QDXd2QDXe4QDYe4VD0QDXe4QDYe4QDZe4QD[e4QD_BS@0QDd2
QD\e4PDlS4QD]e4QD\3QD^e4QD_e4P@UW5QD`e4PDkY7PDTS2PDjHPDeS4QDae4PDa[2PDY3PDST4QDiHPDX_5PDTT4QDPY1
QDbe4PDfS4PDX\2PDfn2PD`7QDnX1PD_7QDce4PDlS4QDPY1QDaQ4PDUW5TD1QDde4PDkV2QDee4PDgo1SD0TD3QDfe4UD0Q
Dge4PDlS4QDhe4QDie4QDje4QD_Z3QDke4QDle4PDlS4QDme4UD0PDgn1PDlS4QDne4QDoe4QDfk2Q@c3TD3QDPf4PDmn2QD
Qf4PDlS4QDRf4QDZ3PDni2PDeS4QDSf4PDaR:QDTf4P@UW5QDUf4PDeS4QDVf4PDXQ1QDWf4QDd2TD5QDid1QDXf4UD0QDYf
4QDZf4TD1QD[f4QD\f4QDl3QD]f4PDVk2QD^f4QD_f4PDUW5QD`f4PDY7QDaf4PDXo8QDbf4QDcf4QDdf4QDef4PDeV2PDn6
QDff4QDgf4PDUf9PD_R5QDhf4PDh[2QDif4QDjf4PDdn2QDkf4QDlf4PDj6QDmf4QDnf4PDbn2QD_BPDcb3PDSW5PD^[2QDo
f4QDPg4PDUW5PD^[2QDQg4QD_BTD1PD^[2QDRg4QDSg4QDTg4QDUg4PDd5PDSW5PDj6QDVg4QDWg4PDkg2PDV5QDXg4QDYg4
QDZg4QD[g4QD\g4QD]g4QD^g4PDQP2PDeS4PDUW5QD_g4QD`g4QDag4QDbg4QDcg4QDdg4QDeg4PDeS4PDUW5QDfg4QDgg4P
Ddn2P@UW5QDhg4QDig4QDjg4PDSW5QDkg4QDlg4QDmg4QDng4QDog4TD3QDPh4QDlS4QDQh4QDlS4QDRh4QDSh4TD4QDTh4Q
DUh4TD1QDVh4QDWh4QD\3QDXh4`DdT2`Dkg2`DP3`DYZ9`DcS6`Dl\2`DnX2`Dg4`DZc2`Di`:`DUW5`DSW5`DU9`DXj9`Dl
HQDV3TD3QDYh4QDkd4PDUW5TD1QDZh4QDjb2QDUAPDUW5QD[h4PDeS4QD\h4QD\3QD]h4QD^h4RD0QD_h4TD4PDlS4QD`h4T
D1QDah4TD1QDbh4PDlS4QDch4TD1QDd^3QDdh4S@0QDeh4QDfh4RD0QD\3PDdn2PDUW5S@0QDgh4UD0aDj3aDg3aD_3iD0iD
1`Dm]5`DjZ9`DT7`Dmn2`Dml4`DY\5`DS\5`DT\5`Doi2`DU\5`DfR5`Dln2`Dd\5`DPP3`Doo2WD0SD0XD0QDhh4QDih4QD
\3QDjh4QDkh4PDY\2QDlh4TD1QDmh4QDnh4QDj3TD1QDoh4P@mS4QDPi4WD0QDQi4QDRi4XD0TD2QDb`4QDSi4PDh[5QDTi4
QDgZ3QD\3PDmS4QDUi4QDiP3QDVi4TD2QDWi4UD0PDUT4QDWS3QDXi4TD:PD2QDYi4TD4QDZi4PDgn2QD\3QD[i4PDhS4TD2
QF\i4QDW4TD1QD]i4`DV_5`DH`Doi2`DW[6`D_c2`D^c2`Dk\4`Dgn2`DcS:`DY\2`EnY2`Ejn2`EmY2`EgT2`ElS4QDW4TD
1QD^i4QD_i4TD1QD`i4QDai4TD2QDbi4QDci4QDPY1QDc_4QDdi4QDei4QDPY1QDfi4QDgi4QDiP3QDhi4QDii4SD0QDiP3Q
Dhi4QDji4QDki4QDli4TD1QDmi4PDHPDeo2QDki4QDli4TD1QDmi4PDHPDeo2QDiP3QDhi4QDni4SD0PDST4SD0TD6PD6QDZ
3QDZ3QDoi4QDT\1PDRf2QDPj4TD1QD[6QDQj4TD1QDRj4QDSj4P@eS4P@UW5QDZ3S@0QDg5TD1QDTj4QDUj4PDkQ6nC400YP
1510[P1420YP1430YP1340VP1350VP1460YP1571ZP1681YP1191RP14:1ZP16;1XP13<1UP13=1SP13>1VP14?1WP13@1VP
15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2XP15G2WP15H2YP16I2`P12J2VP14K2XP14L2XP13M2WP12N2UP12O2UP
12P12TP12Q12TP14R12VP16S12[P15T12[P14U12WP12V12UP15W12YP13X12WP12Y12TP14Z12XP12[12UP13\12TP13]12
VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c12UP15d12YP16e12_P13f12WP12g12TP12h12UP13i12YP14j12\P13k
12YP13l12WP12m12UP12n12UP14o12\P14P22WP13_12WP12Q22UP12R22UP12S22TP12T22UP12U22UP12V22VP13W22WP1
2X22UP12Y22UP12Z22UP12[22UP12\22UP12]22UP12^22UP12_22UP12`22UP12a22UP12b22TP13c22YP13d22YP12e22U
P12f22UP12g22VP12g22VP12h22UP12i22TP12j22UP12k22UP12l22UP12m22UP12n22UP12o22VP12o22VP13P32YP12Q3
2TP12R32UP13S32TP12T32TP12U32UP12V32VP12W32UP12X32UP13Y32XP13Z32YP13[32YP12\32UP13]32TP13^32VP14
_32VP15`32VP14a32YP14b32WP16c32\P13d32TP13e32XP14f32VP15g32ZP13h32XP14i32ZP13j32XP15k32VP14l32VP
16m32YP13n32XP14o32WP16`32XP13P42VP16Q42^P14Q42YP15R42XP13S42WP13T42YP12U42TP14V42WP14W42YP12X42
TP12Y42TP14Z42VP13[42TP12\42TP15]42_P12^42VP12_42VP13`42TP15a42ZP13b42TP12c42TP14T12WP13d42VP15e
42XP15f42XP14g42UP14h42[P12i42SP14j42\P13k42YP13l42YP13m42YP13n42WP12V32UP12o42UP12P52UP13Q52YP1
2R52VP12S52TP14T52YP12U52UP12V52UP12W52UP13X52YP12Y52UP12Z52UP12[52UP12\52UP12]52VP12^52UP12_52T
P12`52UP12a52UP12b52VP12c52UP12d52VP12e52UP12f52UP12g52UP12h52UP12i52UP12j52UP12k52UP12l52UP12m5
2UP12n52UP12o52TP12P62UP12Q62UP12R62UP12S62UP12T62UP12U62VP12V62UP13W62WP12X62UP12Y62UP12Z62VP12
[62UP12\62UP12]62UP12^62UP12_62UP12`62UP12a62VP12b62UP16c62TP12d62UP12e62UP12f62UP12g62VP12h62UP
12i62VP12j62UP14T42\P12k62VP13l62WP12m62UP12n62UP12o62UP14P72ZP12Q72TP14R72[P12S72UP12T72VP12U72
UP12V72UP12W72UP12X72UP12Y72UP12Z72UP12[72UP12\72UP13]72YP12^72VP13_72YP12`72UP13a72XP12b72VP12c
72VP1292SP12d72UP13e73TP15f73YP12g73UP12h74UP12i74VP12j74VP12k74VP13l74XP13m75XP12n75TP14o75TP14
o75VP15P85YP13Q85VP15R85YP13S85YP13T85XP13U85XP13V85YP14W85VP13X85WP13Y85YP13Z85XP13[85TP12\85UP
13]85YP12^85TP12_85UP12`85UP12a85VP12b85UP12c85UP13d85YP12e85UP12f85VP12g85UP12h85UP12i85UP13j85
YP13k85YP12l85TP13m85TP13n85YP13o85YP14P95\P12Q95UP12R95UP12S95TP12T95UP12U95TP12V95TP12W95TP12X
95UP13Y95YP12Z95VP12[95UP12\95TP12]95TP12^95UP12_95TP12`95TP12a95TP15b95UP14c95VP15d95TP13e95VP1
2f95UP13g95XP18h96WP14i96WP1196RP13j96WP19k96WP1196RP14l96TP14m96VP13n96TP14o96RP13P:6RP13P:6RP1
2=6RP1196RP12Q:6TP12R:6TP14S:6TP13T:6UP15U:7XP12V:8TP14W:8WP14X:8YP14Y:8ZP14Z:8TP13[:8WP14\:8ZP1
3]:8TP14^:8ZP13_:8TP13`:8WP12a:8UP14b:9TP13c:9TP12d::UP14e::VP14f::WP13g::UP14h::ZP12i::TP13j:;T
P13k:;VP13l:;WP16m:;ZP14n:<VP119<RP13o:=TP15P;=TP14Q;=TP15R;=TP14S;=VP14T;=WP14U;=UP16V;=VP16V;=
XP13W;=VP14X;=VP15T;=WP12Y;=SP13Z;=TP12[;=TP13\;=TP13];=UP15T;=WP13^;=TP18_;=TP15f7=WP14`;=YP14a
;>TP13b;>TP13c;>TP14d;?TP13e;?TP13f;?VP13g;?VP13h;?VP1Ei;?UP14j;@WP14k;@YP16l;@YP16m;@\P15n;@YP1
4o;@VP14P<@XP15Q<@YP16R<@\P14S<@XP12T<@VP13U<@WP12V<@UP13W<ATP13X<ATP13Y<ATP15Z<AWP12[<AUP13\<AT
P12]<AUP13^<BTP14_<BVP13`<BTP13a<BTP14b<BVP12c<BTP14d<BVP13e<BVP14f<BZP12g<BUP119BRP12h<BVP12i<B
VP12Q3BTP13j<BWP12k<BTP12l<BUP14m<CXP13n<CUP13o<CWP14P=CVP12Q=CTP12R=CVP12i4DTP1>S=DUP1>T=DWP13U
=DUP12V=DUP12W=DUP15X=DWP14Y=DWP13Z=DVP12[=DUP12\=DVP12]=DVP13^=EUP14_=EVP12`=EUP14a=EVP14b=EVP1
3c=ETP12d=EUP12e=EUP16f=EYP14W:EWP14g=EVP15h=EYP13i=EXP14j=EVP14k=EXP15l=EXP13m=EVP15n=ETP15o=EV
P15P>EYP1:Q>FTP16R>FVP16S>FXP15T>FXP14U>FWP15S1FYP14V>FVP14W>FZP12X>FUP13Y>FWP13Z>FVP15[>FZP12\>
FTP13]>GVP16^>GTP13_>GTP13`>GXP13a>HVP13b>HUP17c>H\P14d>IVP13e>JUP17f>KVP13g>KTP13h>KVP13i>KTP15
j>KYP14k>KWP1<l>KTP15m>KVP12n>KUP16o>L\P15P?LXP15Q?LXP14R?LVP17S?LZP13T?LTP13U?LTP15X:M_P12V?MUP
12W?MTP13X?MVP14Y?MXP13Z?MUP12[?MUP16\?MUP17]?MVP12^?MTP14_?MTP13`?MVP12m2MUP12a?MTP13b?MWP13c?M
UP14d?MYP14e?MWP14f?MVP13g?MWP12h?MUP13i?MVP14j?MYP16m:MZP13k?MTP13l?MVP14m?MVP13n?MWP15o?MXP12g
6MVP13P@MXP13Q@MYP15m4M\P14R@M\P14S@MZP15T@MYP12U@MUP14V@MVP14W@MWP12X@MTP15Y@M[P14Z@MXP15[@MVP1
4\@MZP13]@MXP12^@MUP15_@MYP12`@MUP14a@MVP15b@MVP13c@MVP15d@M\P12e@MUP12f@MUP12g@MTP12h@MUP12i@MU
P12j@MUP12k@MUP13l@MWP13m@MWP13n@MWP13o@MXP14PAMZP12]2MVP14QAMWP12RAMTP13SAMWP13TAMXP12UAMUP12VA
MUP12WAMTP12XAMTP12YAMTP13e1MYP12ZAMTP12[AMTP12\AMTP14e1MZP14]AMWP12^AMTP13_AMWP12`AMTP13aANTP13
bANVP14cANVP13dANTP1BeANVP13fANTP15gANYP14hANZP13iANVP12jANSP18T1N[P17kAN[P12jANSP15lAOZP1ImAP1o
L3nAQ1VP12oAQ1UP14PBQ1VP15QBQ1VP16RBQ1VP12SBQ1UP12TBQ1TP13UBQ1WP14VBQ1VP16WBR1ZP14T;S1WP15XBS1YP
1=YBS1TP18ZBS1TP13[BS1TP13\BS1TP14]BT1XP13^BT1VP13_BT1VP14`BT1WP15aBT1XP16bBT1\P14cBT1ZP17dBT1\P
14eBT1YP16fBT1XP18gBT1XP12V<T1UP1
"""##)
}
