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
what how why when where which who whose list lists part parts day days topic topics project
projects game games song songs poem poems story stories tests task tasks activity activities
room rooms page pages video videos club clubs series serieses copy copies mixes pairs groups
table tables maps grid grids line focuses theme themes title titles word words sentence
sentense=\^2 sentences number numbers letter letters questions answer answers quizes recount
recounts report reports diary diaries debate debates drama dramas film films picture pictures
photo photos drawings painting paintings graph graphs chart charts diagram diagrams timeline
timelines models sum sums problems riddle riddles rhyme rhymes prayer prayers hymn hymns dance
dances match matches race races visits vizits=S`2 trips tour tours talks speech speeches
lecture lectures meeting meetings assembly assemblies workshop workshops unit units module
modules block blocks term terms week weeks month months year years hour hours minute minutes
rota rotas cycle cycles circle circles square squares rectangle rectangles corner corners row
rows column columns half halfs third thirds quarter quarters total totals sample samples
selection selections collection collections displays exhibition exhibitions fairs sale sales
concert concerts rehearsal rehearsals practice practices session sessions lesson lessons
starter starters plenary plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=Wc2 revisions revizions=Xc2 continuation continuations response
responses reply replies comment comments note notes message messages notice notices sign signs
label labels heading headings caption captions code codes symbol symbols names nickname
nicknames phrase phrases saying sayings quotation quotations policy policies rule rules law
laws requirement requirements option options choice choices vote votes survey surveys poll
polls interview interviews census censuses doubles single singles mixture mixtures version
versions draft drafts outline outlines template templates frame frames scaffolds worksheet
worksheets booklet booklets leaflet leaflets handout handouts card cards ticket tickets token
tokens stamp stamps sticker stickers log logs records register registers tally tallies count
counts measure measures scale scales score scores mark marks grade grades levels band bands
stage stages phases step steps rungs strand strands subject subjects discipline disciplines
language languages system systems scheme schemes programme program=\g2 programmes service
services post posts job jobs role roles duty duties responsibility responsibilities statement
statements description descriptions definition definitions fact facts date dates time times
place places buildings hall halls office offices yard yards field fields garden gardens pond
ponds shed sheds path paths gates doors wall walls window windows floor floors ceiling ceilings
stairwell stairwells corridor corridors cloakroom cloakrooms charity charities partnership
partnerships federation federations company companies school schools academy academies college
colleges nursery nurseries primary primaries secondary secondaries church churches pupil pupils
visitor vizitor=Qj2 visitors vizitors=Rj2 while whiles bits lot lots few fews couple couples
dozen dozens hundred hundreds thousand thousands about over shut empty full new early online
silent optional compulsory weekly daily monthly annual termly different similar identical same
available present visible vizible=Xk2 here there underway outside inside indoors outdoors next
first last private public oral written verbal practical bilingual dry red green blue yellow
white black grey navy beige cream maroon turquoise turquoize=Vl2 teal lilac violet indigo
scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold
silver triangular oval curved straight vertical horizontal maths english history geography
science sciense=Tm2 art music french spanish german welsh latin pe re ict computing phonics
poetry fractions spelling speling=cm2 reading writing handwriting cooking swimming football
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
fingers flags flask flasks flour flours flors=lX3 flower flowers folder folders food foods foot
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
porch porches lavatory lavatories washroom washrooms pitch pitches court courts corts=nh3
heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochure brochures pamphlet pamphlets postcard postcards
animal animals ant ants bear bears bird birds butterfly butterflies cat cats caterpillar
caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox foxes frog frogs
goat goats hamster hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs
lion lions lizard lizards monkey monkeys newt newts owl owls penguin penguins pig pigs pony
ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs snail snails snake snakes
spider spiders squirrel squirrels tadpole tadpoles tiger tigers tortoise tortoize=]l3 tortoises
tortoizes=^l3 whale whales worm worms acid acids alkali alkalis atom atoms axis axises
axizes=jl3 angle angles cube cubes cylinder cylinders decimal decimals denominator denominators
fraction gases hexagon hexagons ices integer integers iron irons liquids copper coppers
magnesium magnesiums molecule molecules numerator numerators ore ores parabola parabolas
pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions solvent
solvents sphere spheres steel steels substance substances sulphur sulphurs triangle triangles
winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation decision decizion=eo3 accident injury
bereavement illness referendum delivery teaching learning provision provizion=no3 curriculum
planning marking feedback questioning modelling modeling=TP4 assessment differentiation
behaviour behavior=WP4 leadership governance monitoring moderation evaluation communication
engagement participation pace sequencing guidance scaffolding explanation explanations
instruction instructions vision vizion=hP4 ethos culture climate atmosphere relationship
relationships rapport routine routines expectation expectations transition transitions training
induction mentoring coaching supervision supervizion=ZQ4 accountability ambition aspiration
oversight teamwork collaboration discussion dialogue dialog=bQ4 intervention interventions
homework tracking strategy strategies approach approaches attainment achievement outcomes
results standards quality consistency coherence coherense=RR4 knowledge understanding
vocabulary oracy mathematics literacy numeracy criteria objectives objective targets rewards
sanctions sanction consequences inclusion safeguarding attendance punctuality morale wellbeing
workload organisation organization=iR4 layout deployment grouping seating rigour rigor=nR4
depth breadth emphasis enrichment pastoral input inputs begins starts ends ended finishes
finished lasts lasted happens happened covers covered includes listed named says uses mentions
mentioned contains contained meets opens at of for with by from and or to across between before
after during than as if n't follow assess intervene discuss observe evaluate connect address
collaborate communicate consult analyse analyze=jT4 act own drive refer reflect anticipate spot
coordinate enforce implement apply deliver always consistently routinely often yet really
properly fully regularly systematically actively necessarily appear seem meet settles settling
unsettling calms calmed calming soothe soothes soothed soothing steady steadies steadied
steadying stabilise stabilize=TV4 stabilises stabilizes=UV4 stabilised stabilized=VV4
stabilising stabilizing=WV4 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revive revives revived reviving refreshes refreshed refreshing lifted lifting
boost boosts boosted boosting widens widened widening broaden broadens broadened broadening
deepens deepened deepening enrich enriches enriched enriching improves improved improving
strengthens strengthened strengthening weaken weakens weakened weakening sharpens sharpened
sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate deflates
deflating slows slowed slowing quicken quickens quickened quickening accelerate accelerates
accelerated accelerating hasten hastens hastened hastening halt halts halted halting curb curbs
curbed curbing curtail curtails curtailed curtailing reduces reduced reducing increases
increased increasing minimises minimizes=RY4 minimised minimized=SY4 minimising minimizing=TY4
maximises maximizes=UY4 maximised maximized=VY4 maximising maximizing=WY4 multiply multiplies
multiplied multiplying doubled doubling halve halves halved halving cement cements cemented
cementing consolidate consolidates consolidating cultivate cultivates cultivated cultivating
nurtures nurtured nurturing foster fosters fostered fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding spark sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked
stoking prompt prompts prompted prompting provoking trigger triggers triggered triggering
encourages encorages=d[4 encouraging encoraging=e[4 discouraging discoraging=f[4 detered
detering dissuade dissuades dissuaded dissuading enable enables enabled enabling disable
dizable=Q\4 disables dizables=R\4 disabled dizabled=S\4 disabling dizabling=T\4 empowering
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
influence influense=Pc4 influences influenced influencing affect affects affected affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforted comforting unnerve unnerves unnerved unnerving intimidating frighten frightens
frightening scare scares scaring worrying upseted upseting annoying frustrating anger angers
angered angering embarrassing silence silense=Zd4 silences silenced silencing focusing refocus
refocuses refocused refocusing occupy occupies occupied occupying busy busies busied busying
absorbing immerse immerses immersing involves involving including exclude excludes excluding
isolate isolates isolating divide divides divided dividing unite unites united uniting bond
bonds bonded bonding bind binds binded binding feed feeds feeded feeding inform informs
informed informing explains explained explaining account accounts accounted accounting narrows
narrowed narrowing close closes closing bridged bridging ease eases eased easing relieve
relieves relieving lighten lightens lightened lightening removes removed removing maked gived
keeped leaved bringed send sends sended sending throwed builds builded getted letted fed drove
driven bred meant means underpinned fuelled careful regular joint tight loose fewer more less
smaller larger longer shorter inconsistent frequent warm skilful skillful=Rh4 firm brisk rushed
vague thorough constant endless repeated under lack absence absense=]h4 presence presense=^h4
visibility vizibility=_h4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=Ti4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=Pl4 enthusiasm
motivation concentration attention curiosity patience patiense=Vl4 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=gl4 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=Pm4 nightly fortnightly quarterly biweekly only family
supply july italy ally rally belly lolly holly billy dolly gully folly filly hilly chilly curly
woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly
homily quickly slowly quietly loudly softly silently directly exactly nearly partly
approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=So4 manually digitally electronically annually formally
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
correctly incorrectly improperly wrongly rightly accurately hopefully sadly luckily unluckily
happily behave achieve attain thrive flourish florish=eT5 gain grow fail participate contribute
cooperate persevere persist concentrate reason aspire strive treat deserve manage drift wander
misbehave rush waste ignore tolerate assume depend exceed accept champion overlook neglect
underestimate overestimate instil uphold embody exhibit exude relate conduct acquire recall
master access underachieve underperform need learn promotes champions prides listens treats
celebrates prioritises prioritizes=ZV5 neglects ignores lacks fails thrives flourishes
florishes=`V5 embodies exudes instils upholds demonstrates exemplifies breathes punches
deserves drifts serves delivers caters underestimates overestimates overlooks undervalues
prizes treasures strives aspires insists tolerates epitomises epitomizes=XW5 radiates a an the
their home t ch chn sts ht classroom class noise children boys girls ending captain goalkeeper
keeper partners partner twins siblings friends brothers sisters helpers winners losers second
centre center=YX5 muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller
older younger heavier lighter nearer further closer still seated eleven twelve thirteen aged rs
pshe rshe mandarin dt citizenship economics biology chemistry physics phyzics=ZY5 literature
philosophy technology textiles cookery psychology sociology business media algebra geometry
plans resources resorces=gY5 material materials newsletter website timetable examples books
procedures wear book collect order wash phone email fill stack tuck knock stay enter exit
arrive attend way password route fourteen forteen=cZ5 fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety both other another our my its
your into onto beside since until till near through throughout along around past towards
against among without within upon beyond unlike despite per via whether because although though
unless but nor also either neither all most many some several each every none just almost
perhaps maybe thank thanks dear hello hi tonight later afterwards meanwhile saturday sunday
january february march april june august september october november december noon midday
morning afternoon lunchtime breaktime playtime such quite rather never except hands eyes
besides plus minus let's it's that's these those he she we they nobody everyone everybody
somebody anybody yes sorry summer autumn winter christmas easter they're he's she's we're
remain remains remained become becomes became becoming stays cannot any very extremely fairly
pretty incredibly hugely highly truly absolutely utterly remarkably exceptionally least
increasingly somewhat little tad far much sometimes seldom already genuinely thoroughly
noticeably visibly vizibly=g_5 frankly overall perfectly unusually surprisingly
surprizingly=l_5 immensely enormously wonderfully terribly awfully amazingly stubbornly
worryingly disappointingly dizappointingly=U`5 persistently unacceptably impressively
pleasingly refreshingly painfully woefully commendably alarmingly shockingly reassuringly
encouragingly encoragingly=a`5 reliably stunningly delightfully depressingly frustratingly
relentlessly dangerously needlessly notoriously markedly strikingly decidedly distinctly
downright positively unfailingly supremely eminently acutely chronically desperately hopelessly
horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
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
inspector inspectors researcher researchers adviser advizer=ne5 advisers advizers=oe5 advisor
advisors consultant consultants officer officers clerk technician technicians principals
facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer
newcomers scholars scholar graders para paras paraprofessional paraprofessionals instructors
keyworker keyworkers stds pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3
ks4 nurse cook caretaker librarian ones department departments p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2
s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7
b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2
ta3 s interviewer reviewer house award awards street lane hill foundation madame professor
señor teachings learnings provisions provizions=\j5 curriculums plannings questionings
modellings feedbacks markings assessments behaviours behaviors=dj5 discussions paces opening
openings endings conclusion conclusions environment environments atmospheres climates ethoses
cultures rapports leaderships managements governances attendances attainments achievements
outcome result standard writings readings phonicses mathses mathematicses englishes sciences
vocabularies knowledges understandings skill skills homeworks sequence sequense=ik5 sequences
structures design designs method methods technique techniques process processes communications
organisations organizations=Ul5 timetables playtimes lunchtimes trainings inductions
monitorings evaluations improvement improvements presentation presentations handwritings
spellings deliveries teamworks trackings data datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes effort efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=Zm5 exercises exercizes=[m5 essay essays signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals residential residentials
artwork artworks sketchbook sketchbooks tutoring tutorings recruitment recruitments retention
retentions appraisal appraizal=Vn5 appraisals appraizals=Wn5 consultations scrutiny scrutinies
oversights tutorial tutorials seminar seminars phrasing phrasings wording wordings feature
features spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs
storytelling storyteling=Po5 storytellings diction dictions classrooms playground playgrounds
library libraries websites newsletters reviews decisions decizions=\o5 deployments conducts
tones voices manner manners guidances links thinkings reasoning reasonings oracies listening
listenings handling handlings orders control controls movement movements safeguardings morales
uniform uniforms qualities idea ideas grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehension
comprehensions stamina staminas habit habits mannerses pacing pacings procedure direction
directions groupings modelings accountabilities rigors rigours alignment alignments preparation
preparations timing timings balance balances variety varieties range ranges opportunity
opportunities capacity capacities visions vizions=fQ6 command commands tells commented mention
added reported describe described suggested replied asked remarked recalled recaled=TR6
whispered writes asks describes suggest suggests adds noted state stated states remark whisper
responded voted rate rated agree agreed disagree dizagree=hR6 disagreed dizagreed=iR6 announce
announced confirm confirmed predict predicted argue argued shouted reads quote quoted texted
chorused admitted claimed complained labelled labeled=[S6 titled entitled headed marked praised
praized=`S6 thanked according poster posters banner slogan motto board headline form glow file
text certificate cover category criterion protocol handbook regulation regulations statute
contract agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin framework specification syllabus constitution forms money payment cheque
emails returns equipment booking bookings taxi invoice invoices presenter timekeeper scribe
reviewers observer observers host hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=eU6 postponed delayed
rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous
terrific tremendous stunning awesome incredible delightful charming gorgeous attractive
appealing impressive admirable commendable praiseworthy praizeworthy=_V6 laudable exemplary
uplifting compelling compeling=cV6 stimulating insightful perceptive imaginative inventive
innovative ingenious masterly masterful adept accomplished proficient seamless purposeful
fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic
welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=QX6
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=YX6 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=cX6 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=oX6 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=YZ6 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=nZ6 sluggish laboured
labored=P[6 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing
condescending dismissive sarcastic unimaginative formulaic repetitive disjointed fragmented
piecemeal tokenism sociable problematic troubling unfortunate regrettable poorly appallingly
superbly brilliantly beautifully marvellously fantastically admirably adequate authoritative
charismatic transformative transformational fascinating intriguing entertaining groundbreaking
outmoded antiquated overambitious unrealistic unachievable inflexible wholehearted disorderly
purposeless childish sophisticated unsatisfying illogical nonsensical unwise unwize=Z^6
excessive needless unnecessary wasteful lamentably inexcusable indefensible intolerable
unforgivable peerless stellar sterling adroit deft assured standout noteworthy notable
creditable respectable passable tolerable decent cracking smashing ace fab super beautiful
magical belaboured belabored=Y_6 commanding disconcerting flawed harried nagging overcrowded
punishing ragged rambling brash breezy candid celebratory civilised civilized=g_6 cryptic
dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential
inquiring lenient manic misplaced murky offhand pacey permissive perverse plausible provocative
punchy quirky radiant redundant sensational serene speedy sporadic strenuous superfluous
surprising surprizing=i`6 temperamental theatrical turbulent uncompromising uncompromizing=m`6
unfriendly wearisome zany zestful assertive cautious jerky lousy staid disarming dizarming=Wa6
engrossing exuberant foolhardy frosty gormless heartless immoderate incisive incizive=_a6
militaristic overheated disastrous dizastrous=ba6 catastrophic horrendous horrific adventurous
marvelous righteous hurtful attainable unattainable unimportant arduous melodramatic gratuitous
extravagant uncontrollable unstoppable invincible breathless excitable impressionable
precocious disagreeable dizagreeable=Xb6 fastidious scrumptious delectable nightmarish
childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty
dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky
dank musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish
stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=ed6 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=]e6 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=he6 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=Rf6 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal
bureaucratic burdensome caustic clinical coarse colourless colorless=cg6 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=Qh6 disgruntled disingenuous
dizingenuous=Sh6 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frayed
fretful frivolous fuzzy glum gruff hackneyed harassed harmful hurried hyperactive hypocritical
illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious
insecure insidious insignificant insular intolerant irksome jaded jittery judgmental
judgemental=Xi6 lumbering meek menial merciless moaning morose neglectful nonchalant
nondescript noxious obsolete obstructive overpriced partisan partizan=fi6 patriarchal perilous
petty prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive
restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan
spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=mj6 unskilful unskillful=nj6 unsuccessful untrained uptight volatile vulgar
weary whining worrisome clunking creaking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked
underused underutilised underutilized=nk6 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt cheerless consummate corny crass crude debilitating defective desirable detrimental
dishevelled disheveled=fl6 dispirited divisive divizive=hl6 domineering dour effortless
effusive enterprising enterprizing=ml6 erudite exquisite exquizite=ol6 expressive faddish
fatuous faulty fraught fulsome ghastly glorious glowing grating grotty grudging hapless
honourable honorable=]m6 horrid humourless humorless=_m6 imprecise imprecize=`m6 indecisive
indecizive=am6 inexpert interminable intrusive jovial laborious languid lightweight limp
luminous majestic merry noble offensive onerous opportune pacy painless palatable pedantic
playful poised poized=Vn6 polished ponderous profitable profound prosaic raucous reductive
riotous rousing rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack
slick snappy snazzy soporific spiritless spirited stagnant sterile stirring strained strident
superlative tame tantalising tantalizing=Uo6 tawdry taxing tepid thrilling thriling=Yo6 timely
tiresome touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered
uneventful unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=lo6 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=bP7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=ZQ7 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=TS7 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=TV7 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=bV7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=cW7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=RX7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=aX7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=PY7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=[Z7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=c[7
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=S\7 unfulfilling unfulfiling=T\7 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=c\7 laudably exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=V]7 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally sensibly excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
gratifyingly hearteningly heartwarmingly promisingly promizingly=e^7 memorably tastefully
elegantly articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=S_7 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=W`7 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=_a7 sluggishly ploddingly labouredly laboredly=ba7 stiltedly clunkily clumsily
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
patronizingly=nc7 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=^d7 disinterestedly dizinterestedly=_d7
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=oe7 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically belabouredly belaboredly=kf7 commandingly
disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly
ramblingly unwillingly brashly breezily candidly celebratorily civilisedly civilizedly=[g7
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively perversely plausibly provocatively punchily
quirkily radiantly redundantly sensationally serenely speedily sporadically strenuously
superfluously temperamentally theatrically tolerantly troublesomely turbulently
uncompromisingly uncompromizingly=ch7 unfriendlily wearisomely zanily zestfully assertively
cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily staidly
invigoratingly demoralisedly demoralizedly=Si7 disarmingly dizarmingly=Ti7 endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=^i7 militaristically overheatedly disastrously dizastrously=ai7
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=Xj7 fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=oj7 chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=ml7
flounderingly failingly ailingly dysfunctionally toxically rosily sillily daftly compliantly
obediently biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=mm7 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly favourably favorably=Yn7
forgivingly forthrightly gracefully heartily humorously impactfully impartially impassionedly
influentially inquisitively inquizitively=cn7 intelligently judiciously loyally mannerlily
nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=VP8 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=dP8 disgruntledly disingenuously dizingenuously=fP8 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=PR8 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=^R8 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unrecognisably unrecognizably=fS8 unskilfully
unskillfully=gS8 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=jT8 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=gU8 domineeringly dourly dorly=iU8 effortlessly effusively energisingly
energizingly=lU8 enliveningly enterprisingly enterprizingly=nU8 eruditely exquisitely
exquizitely=PV8 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=_V8
horridly humourlessly humorlessly=aV8 imprecisely imprecizely=bV8 inattentively indecisively
indecizively=dV8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=[W8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=bW8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=\X8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=kY8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=eZ8 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly
unfazedly unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously
overreliantly overcautiously unambiguously unappealingly unapproachably unattractively
unavailingly uncaringly unceremoniously uncomplicatedly unconstructively undeservedly
undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly unforgivingly
ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly
unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively unpredictably
unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=_\8
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
potently decisively decizively=`_8 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=Za8 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly
disturbingly distressingly upsettingly heartbreakingly saddeningly demoralisingly
demoralizingly=Pb8 discouragingly discoragingly=Qb8 dishearteningly dispiritingly demeaningly
degradingly humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly
perplexingly mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly
unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=Vc8 obligingly cooperatively uncooperatively
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
uncreatively derivatively unsurprisingly unsurprizingly=fe8 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly justifiably deservedly harshly patiently sternly
sharply calmly politely wisely wizely=if8 bravely boldly tenderly crossly tersely bluntly
sensitively cheerfully joyfully gleefully impatiently anxiously nervously blindly begrudgingly
nicely carefully thoughtfully confidently fluently productively expertly cleverly passively
creatively convincingly persuasively powerfully vividly negatively swiftly structured paced
managed designed delivered presented executed judged pitched sequenced scaffolded modelled
modeled=Th8 deployed implemented integrated targeted tailored maintained ordered crafted
constructed handled applied directed served edited rehearsed trained attended coordinated
communicated considered conceived drilled behaved mannered linked connected adjusted identified
promoted enforced utilised utilized=Si8 gooder goodest greatest poorest badder baddest fine
finest rich richest deepest thinnest flat flatter flattest clearest sound sounder soundest
solider solidest securer securest smooth smoothest sharpest crisp crispest tightest loosest
slowest brisker briskest swift swifter swiftest liveliest calmest warmest coldest cool cooler
coolest happiest saddest keenest smart smartest wise wisest wizest=ej8 brave bravest bold
boldest proudest safest rough rougher roughest toughest harsher harshest hardest easy easiest
lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat
neatest tidy tidiest mild milder mildest fresh freshest healthy healthiest staler stalest laxer
laxest soft softest plain plainest vaguer vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=]l8 dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty
fun funny lumpy responsible soggy spotty static inactive intermittent individualised
individualized=om8 gentle humble collaborative interactive traditional expert conscious
measured sensitive reflective strategic intense tentative distant detached remote rigid raw
heated troubled extreme scarce stifling tangled wasted fiddly gruelling grueling=jn8 modest
proportionate minimal variable uneven mixed balanced suitable relevant comprehensive detailed
thoughtful original ordinary normal reasonable acceptable sufficient enough productive valuable
useful important beneficial vital crucial critical central responsive joyful stable accurate
logical simple complex complicated active energetic correct wrong amiss lacking wanting
impersonal generic dense wordy abstract scattered disconnected inclusive exclusive equitable
transparent honest fragile precarious sparse bare skimpy stark stuffy cramped dingy dirty
spotless pristine impoverished convincing persuasive powerful forceful vivid colourful
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
universally staffed whelming loaded explanatory indulgent congratulatory earth crumbs scraps
leftovers 's motoring racing romping coordination articulation packed filled hotbed island
bundle web mass blur fancies smidgen smidge trifle mite whisker discharges obligations promises
promizes=TV< commitments alright rein trump usp crowning weapon selling showpiece flagship vibe
zipped rattles romps crawl crawls crawled trundle trundles bounces canter canters anywhere
health condition repair odour sniffed sneezed faulted zings fizzes crackles grates clunks
creaks limps underwhelms changeover documents files metallic monotone razor placing rates
addresses micro lend lends lent strange addition peculiar weird bizarre puzzling outlook
forecast searching probing pertinent !number grounds acoustics output demeanour demeanor=WX<
conditioning raid v shouty draughty dated drifting sudden recovery sparingly placed allocated
positioned thumbed documented trodden versed primed schooled honed dress applies timed policed
reacts reacted unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom
accuracy fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent
painted upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum festival solving major source sorce=ZZ< development mucking fooling
larking naughtiness disobedience disobediense=`Z< fixes reckoning yardstick infancy proven exam
exceeded sub criticise criticize=iZ< abnormal instance registration intrigued coffee
conversations wi fi recording pointing cycled gender grains sketch aims sport pet workers
dissolves boiled float floats floated evaporate cooled burned rolled travel spun evening bye
shepherd samaritan parenting autism guide guides document network actions fees fee payments
items item loan loans consent manchester london bigger verb verbs tom conductor conductors
insulator trade median mode noun nouns multiple frequency vis edition analysis analyzis=l\<
educational medical dietary footwear clothing clothes e conditions friendship trophy shield
mist mesh raincoat shelter discussed debated investigated objects dentist doctors hospital
appointment supplies chin greeted certificates sandy fertile harvests farming circled incorrect
texture textures phones repairs exams inset cleared clearing protein circuit circuits period
leg angled guy britain grandmother grandfather uncle aunt heroes market ups muscle estimate
shiny motion reactions birthday prince pendulum variables clause interval digit digits
distribution vowel basis compound seller arts liner gross mental arithmetic boards golden
fortnight histories wonky donkey guys upper sixth site deck capital spaces exits western fourth
forth=k_< clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
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
auditor rubric article published ofsted's estyn's regulator regulator's judgement judgment=Zd<
inspected visited vizited=\d< statistics expire noticeboard posted pinned contractors safety
marshal emergency evacuation legal mandatory snowing adjective adverb defined abbreviation
notify submit contact section submitted logged accompanied renewed recorded forbidden eligible
liable parked difficulty copied cent percent cm mm km kg ml litres degrees decibels school's
trust's class's academy's judgements judgments=ke< proverb catchphrase punchline clean howled
solar lunar partial rainy ramadan eid diwali slot slots anti incident incidents ambassador
ambassadors modal equation equations sensory physical phyzical=cf< reopen appoint hire invented
login signature misheard miscounted voltage volume unauthorised unauthorized=nf< authorised
authorized=of< absences absentee absentees absenteeism event signatures woodland fetch entrance
gym phoned diploma pronounced enunciated printed metre holder sleep sleepers eyesight c g o
disk wage elections chronic minor injuries ankle graze bruise bruize=og< bump vowels sides
persons calculate calculated estimated plotted perimeter probability gradient investigate
fabrics parachute passage poet practised practized=`h< mime cartoon knelt folded counted
enquiry argues cited voiced defines quotes refers referred recommends advises advizes=oh<
manual webpage advert receipt whilst party interviewed
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
V4W4P4Q4R4[3hk4Wi<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
`1a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3V2T3U3V3W3V2X3V2V2Y3V2Z3[3\3]3V2^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3T2T2V2m3m3n3o3P4Q4V2V2R4c3
R3Q3Q3Q3S4T4U4V4W4X4Y4Z4[4\4]4^4V4n2n2T2_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4o4o4P5Q5R5S5T5o4U5o4V5W5
X5Y5o4Z5[5\5]5^5_5`5a5b5c5d5e5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6
f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8
V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9
f9g9h9i9j9k9l9m9n9o9P:P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;
U;V;W;X;Y;Z;[;Z;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;o;P<Q<R<S<R<T<U<V<W<X<X<X<Y<Z<[<\<]<^<_<
_<`<a<b<c<d<e<f<g<e<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=k=l=
m=k=m=k=k=k=k=n=m=k=m=k=m=n=m=n=m=k=m=k=m=k=m=k=m=k=k=k=k=o=P>n=k=k=k=k=k=k=k=k=k=k=k=k=k=k=k=k=
k=k=k=n=k=Q>m=Q>Q>Q>m=R>S>Q>T>U>m=Q>m=Q>m=Q>m=Q>m=Q>m=Q>m=Q>V>Q>Q>Q>Q>Q>Q>Q>m=Q>Q>Q>Q>Q>Q>Q>Q>W>
X>Y>X>Z>[>X>X>X>m=X>m=X>X>X>m=X>m=X>m=X>m=X>X>X>m=X>X>X>X>X>X>X>X>X>m=X>X>m=m=X>m=\>m=\>m=m=m=m=
m=m=m=m=m=m=m=m=m=m=m=]>m=m=m=m=m=m=m=^>_>m=m=m=m=m=m=m=m=`>`>m=m=m=m=m=m=m=m=m=m=m=m=m=m=m=m=m=
m=m=m=m=m=m=m=m=m=m=m=a>m=m=m=m=m=m=m=m=m=m=m=b>S>\>m=\>m=c>m=d>m=\>m=m=m=m=m=m=m=m=m=m=m=e>X>m=
m=m=m=m=m=m=m=m=m=f>m=m=m=m=m=m=m=m=m=g>h>i>j>h>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?
c?d?e?f?g?h?i?j?h>h>k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@h>d@i?e@f@g@h@i@j@k@l@m@n@
o@PAQARASATAk>UAVAWAXAYAZA[A\A]A^A_A`AaAbAn>cAdAeAfAgAhAiAiAjAkAlAn>mAnAoAn>PBQBRBSBTBUBVBWBXBf?
h>YBYBZBYBYBYBYBYBYBYBYBYBYBYBYB[B\BYB]BYB^B^B_BYB`BaBaBaBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYB
YBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBbBYBcBYBbBYBcBYB^BdBeB
YBYBYBYBdBYBdBYBdBYBdBYBdBYBfBYBdBYBdBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBgBYBhBYBYBYBYBYB]BYBYBYBYBYB
YBYBYBYBdBdBiBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYB
jBYBYBYBkBlBYBYBYBYBYBYBYBYBYBmBYBYBnBmBYBYBoBPCYBYBYBYBYBYB]BYBYBYBYBYBdBYBdBYBYBQCYBYBYBYBmBYB
YBYBmBYBYBYBmBYBYBYBYBYBRCSCYBYBYBYBYBYBTCUCYBYBYBYBYBVCYBWCYBVCYBYBYBYBYBYBYBYBXCYBYBYBYBYBYBYB
YBYBYBYBYCYBZCYB[CYBYBYBYBYBYBYBYBYBYBYBYBYBYB\CYBYB]CYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBaBaB^C_C
YBYBnBmBYBYBYBYBYBYBYBmBYBYBYBmBaBaB`C_CYBYBYBYBYBYBYBYBaBaBaCaBYBYBYBYBYBYBYBYBYBYBYBmBbCcCdCeC
fCYBgCmBYBYBYBmBYBYBhCPCYBYBYBPCaBaBiC_CaBaBjC_CYBYBYBYBkClCmCnCYBYBYBYBYBYBYBYBYBYBoCYBYBYBmBYB
YBYBoCYBYBYBYBPCYBYBoCYBYBYBYBYBYBYB]BYBaBaBPDaBYBYB]BYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBQDYBYBYBYBYB
YBYBYBYBRDYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBYBSDmBeCeCTDeCYBYBUDYBYBVDWDYBYBYBXD\C
YDZD[DYB\D\D\DYBYBYBYBYB]D^B^DYB_D`DaDYBbD^BYBYBYBYBYBYBcDYBYBYBYBYBYBYBdDeDfDYBYBYBiBYBYBYBYBYB
YBYBYBYBYBYBYBYBYBYB]BYBgDYBYBYB\BYB\B\BYBYBhDYBYBYBiDYB\BYBjDkDaBaBlDaBmDUCYBYBYBYBYBYBYBYBYBYB
YBYBYBmBYBYBnDYBoDoDYBYBnDnDnDYBPEoDoDYBoDoDYBYBQEYBoDYBoDoDoDYBYBYBYBYBRESETEUEVEWEWEWEXEYEZE[E
\EWE]EWEWEWE^EWE_E`EUEaEbEcEdEeEfEgEhEiEjEkElEmEWEnEWEoEWEPFWE[E[EWEWEQFWERFSFWEWEWEWETFUFVFWFXF
WEYFWEWEWEZFWEWEWEWE]EWEWE[FWEWEWE\FWE]F^F]F]E_FWE`FaFbFcFWEdFeFfFgFhFWEWEPFWEWEWEWEWEiFjFkFaFlF
mFnFWEoFPGQGWERGSGWEWEWEWEWEWETGUGVGWGXGYGZG[GTGWETGWE\G]G^G_G`GaGbGbGcGdGdGeGfGgGhGiGjGkGlGmGnG
oGPHQHRHbGSHTHUHVHbGWHXHYHZH[H\H]H^H_H`HaHbGbHcHdHmGeHfHgHbGhHiHjHkHlHmHnHcGmGoHPIQImHRISITIUIVI
dGdGdGoHdGWIXIUHYIZI[I\I]I^I_I`IaI`IbInGcImGdIbGeIfIbGgIhIhIiIRIjIkIhIlIlIbGhIoHhImInIoIPJQJQJ\H
RJSJTJhInGUJmGbGbGVJVJbGWJdGXJYJZJmGbGoHbGbGbGbGbGbGbGbGbGbG[JbGbGbGbG\J]JhIVJbGbGbGbG`HhIhImGbG
bGhIbGhIbGhI^JbGbGhI_JbGbGbGbGdG`JbGaJbGbGbJbGcJdJdGeJbGfJgJbGbGhJiJjJkJlJmJnJoJbGPKQKRKSKTKUKnG
oHVKWKXKYKZKYK[K\KZK]K\K]K^K]K]K_K_K_K]K]K`KaKaKbK_K_K_KcK_K_KdKeKfKgKgKbKhKiKjKaKkKlKmKaKaKnKoK
PLQLRLSLTLULVLVLULWLVLXLYLZL[L\L]L^L_L`LaLVLbLcL[LdLeLfLVLgLhLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMVL
YMZM[MSL\M]M^M_M`MaMbMcMdMeMfMcL[LVLgMgMhMiMVLVLjMVLkMlMmMnMoMoMPNQNRNVLSNVLTNVLVLUNVNWNXNYNYNZN
[N\N]NYN^N_N`NaNbNcNYNYNYNYNYNdN\N\NeNfNYNYNgNgNYNYNYNYNhNiNjNgNgNgNkNlNYNYNgNgNmNnNoNPOgNQOQORO
SOTOUOVOWOYNXOYOYNYNZO[OYNYNgNgNgN\OYNYNYNYN]OgNgN^OgNgNgN_O`OaOYNdNbOgNcOgNgNgNgNgNdOeOeOfOgOhO
iOjOkOlOmOnOoOPP1QP1RP1SP1eOTP1UP1eOVP1WP1XP1YP1ZP1[P1\P1]P1eO^P1_P1`P1aP1bP1eOcP1dP1eP1fP1gP1hP
1iP1jP1kP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1eO]Q1^Q1_Q1`Q1aQ1bQ1cQ1eOdQ1eOeOeQ1
fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1`P1WR1XR1YR1ZR1[R1eO\R1]R1eOhQ1eOeOeOeOeOeO^R
1eO_R1bP1`R1eOeOaR1eOeOeOeOeObR1eOeOcR1dR1eR1fR1eOeOgR1hR1eOiR1jR1kR1lR1mR1eOnR1eOoR1eOeOPS1eOQS
1RS1eOSS1TS1US1US1eOVS1WS1XS1YS1ZS1[S1\S1]S1eO^S1_S1`S1aS1ZR1bS1cS1dS1eS1fS1eOeOgS1`P1US1hS1US1e
OeOeOeOeOiS1jS1eOcR1kS1lS1eOeOeOmS1nS1oS1PT1QT1eORT1ST1TT1UT1VT1WT1eOXT1YT1eOeOZT1bP1[T1\T1eO]T1
US1eO^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1eOeOeOiT1eOjT1kT1eOlT1eOmT1eOnT1oT1PU1QU1RU1SU1TU1UU1VU1WU
1XU1YU1ZU1[U1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1VV
1WV1XV1YV1ZV1gU1iU1[V1\V1]V1^V1_V1`V1aV1bV1cV1`V1`V1dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW
1SW1TW1TW1TW1UW1VW1WW1XW1mV1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1kW1mW1nW
1oW1PX1QX1gW1RX1SX1TX1UX1VX1WX1WX1XX1YX1ZX1[X1\X1gW1]X1^X1gW1gW1_X1`X1gW1aX1bX1cX1dX1nW1gW1gW1eX
1fX1gX1gW1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1RY1SY1TY1kW1gW1gW1UY1VY1WY1XY1YY1gW1ZY1gW1[Y1nW1\Y1]Y1^Y
1_Y1kW1`Y1nW1aY1bY1cY1nW1dY1nW1gW1gW1eY1fY1fY1gY1gW1gW1hY1gW1gW1gW1iY1gW1jY1gW1kY1lY1mY1mY1nY1gW
1oY1gW1PZ1QZ1kW1RZ1gW1SZ1TZ1UZ1VZ1kW1kW1WZ1kW1XZ1gW1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ
1kW1hZ1gW1iZ1jZ1kZ1lZ1nW1nW1mZ1nZ1oZ1P[1Q[1gW1R[1gW1S[1gW1T[1gW1U[1fY1gW1gW1gW1gW1V[1gW1W[1gW1gW
1gW1gW1gW1X[1kW1Y[1gW1Z[1kW1[[1\[1][1^[1_[1`[1a[1b[1kW1kW1gW1gW1c[1gW1d[1gW1e[1kW1f[1gW1g[1gW1g[
1gW1gW1gW1gW1gW1gW1h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1iX1Y\1gW1Z\1gW1[\1gW1\\1gW
1gW1]\1^\1_\1gW1gW1gW1`\1a\1b\1c\1d\1gW1e\1f\1g\1gW1h\1kW1i\1gW1j\1gW1k\1gW1l\1l\1gW1gW1m\1n\1gW
1nW1nW1gW1gW1o\1gW1P]1gW1gW1gW1Q]1nW1R]1S]1T]1U]1nW1V]1nW1nW1nW1W]1X]1Y]1Z]1[]1nW1\]1\]1]]1^]1_]
1`]1a]1b]1c]1d]1gW1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1gW1S^1T^1U^1V^1W^1gW1kW1kW1X^1kW1Y^
1kW1Z^1kW1[^1\^1]^1kW1^^1kW1_^1gW1`^1nW1a^1b^1c^1gW1gW1d^1e^1d^1S\1gW1gW1gW1gW1gW1f^1g^1h^1i^1j^
1k^1l^1m^1gW1n^1kW1o^1gW1nW1P_1Q_1nW1R_1gW1nW1nW1nW1nW1S_1nW1Z]1T_1U_1nW1V_1nW1W_1nW1X_1nW1gW1gW
1Y_1Z_1nW1nW1[_1gW1\_1gW1]_1gW1^_1gW1__1`_1a_1b_1c_1gW1]_1gW1d_1gW1e_1gW1f_1gW1g_1h_1i_1j_1k_1gW
1gW1l_1m_1n_1gW1o_1gW1P`1gW1Q`1gW1R`1gW1S`1T`1U`1V`1W`1X`1Y`1Z`1[`1Z`1Z`1\`1]`1^`1Z`1^`1_`1``1Z`
1a`1Z`1b`1c`1d`1e`1Z`1f`1g`1h`1i`1j`1k`1l`1Z`1m`1Z`1n`1Z`1o`1h`1Pa1Qa1Ra1Sa1Ra1Ta1Ua1Va1Z`1Z`1Wa
1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Z`1Xa1Z`1Z`1Ra1Z`1Ra1Ya1Za1Z`1Z`1Z`1[a1Z`1Z`1\a1]a1^a1^a1_a
1`a1aa1^a1^a1^a1ba1^a1^a1ca1Z`1^a1da1ea1fa1ga1ha1ia1ja1ka1la1Z`1Z`1Z`1Z`1Z`1ma1na1oa1Pb1Qb1Rb1Z`
1Sb1Z`1Tb1Ub1Z`1Z`1Vb1Z`1Z`1Wb1Xb1Yb1Z`1Zb1[b1Z`1Z`1Z`1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib
1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Rc1Rc1Sc1Tc1Uc1Vc1Z`1Wc1Z`1Xc1Yc1Zc1[c1\c1]c1^c1_c1`c1ac1bc1cc1dc1ec
1fc1gc1hc1ic1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1Z`1Z`1Ud1Z`1Z`1Vd1Z`1^a1Wd1Z`1Xd1Yd1Z`1Z`1Zd1Z`1Z`
1[d1\d1]d1^d1_d1Z`1`d1Z`1Z`1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Z`1Pe1Qe1Re1Se1Te1Ue1Ve
1We1Xe1Ye1Ze1[e1\e1]e1^e1h`1Z`1_e1`e1ae1be1ce1de1ee1fe1fe1fe1ge1he1ie1je1ke1le1me1fe1ne1fe1oe1fe
1Pf1Qf1fe1fe1Rf1Rf1Sf1fe1fe1Tf1Uf1Vf1Wf1Xf1fe1Yf1fe1Zf1fe1fe1fe1fe1fe1fe1fe1[f1\f1]f1fe1fe1^f1fe
1fe1_f1`f1af1fe1bf1cf1df1ef1ff1fe1fe1gf1hf1fe1fe1if1jf1kf1fe1fe1fe1lf1fe1fe1fe1fe1fe1fe1mf1fe1fe
1fe1nf1fe1of1fe1Pg1fe1fe1fe1fe1fe1fe1fe1fe1Qg1fe1Rg1fe1fe1fe1Sg1fe1fe1fe1fe1fe1Tg1Ug1Vg1fe1fe1fe
1Wg1fe1Xg1cf1fe1fe1fe1Yg1fe1Zg1[g1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1\g1fe1fe1fe1]g1fe1fe1fe1fe1fe1^g
1fe1Yf1fe1_g1fe1fe1fe1`g1ag1fe1fe1fe1fe1bg1fe1fe1fe1fe1fe1fe1fe1cg1dg1eg1fe1fg1fe1gg1fe1fe1fe1fe
1fe1hg1ig1jg1fe1kg1fe1fe1fe1fe1fe1lg1fe1mg1fe1fe1fe1ng1og1Ph1fe1fe1fe1fe1fe1fe1Qh1Rh1Sh1Th1Uh1fe
1fe1fe1Vh1fe1Wh1fe1Xh1fe1Yh1fe1fe1Wh1fe1Zh1fe1fe1[h1\h1]h1fe1^h1fe1fe1fe1fe1fe1fe1_h1_h1`h1fe1fe
1fe1ah1bh1fe1fe1fe1fe1ch1fe1fe1fe1Yf1dh1eh1fh1fe1fe1fe1fe1gh1fe1hh1fe1fe1fe1ih1fe1fe1fe1jh1fe1fe
1fe1fe1fe1kh1fe1lh1fe1fe1fe1fe1fe1fe1mh1fe1fe1fe1fe1fe1nh1fe1oh1fe1Pi1fe1fe1fe1fe1fe1Qi1fe1fe1fe
1fe1fe1Ri1fe1Si1Ti1Ui1fe1fe1fe1fe1fe1fe1Vi1he1fe1fe1Wi1Xi1Yi1Sf1fe1fe1fe1fe1fe1Zi1[i1[i1\i1fe1]i
1^i1_i1fe1nf1fe1`i1fe1fe1of1fe1fe1fe1fe1fe1ai1fe1fe1bi1fe1fe1ci1fe1fe1fe1di1fe1fe1fe1ei1fi1gi1fe
1hi1fe1ii1fe1fe1fe1ji1fe1Wh1fe1ki1li1fe1fe1mi1fe1fe1fe1ni1oi1fe1fe1fe1fe1ne1fe1fe1Pj1Qj1Rj1Zh1Sj
1Tj1fe1fe1Uj1fe1Vj1fe1fe1fe1fe1fe1fe1fe1Wj1Wj1Xj1fe1fe1Yj1le1Zj1fe1fe1[j1\j1]j1^j1fe1fe1_j1fe1`j
1fe1aj1fe1fe1fe1fe1fe1fe1fe1fe1bj1fe1ih1fe1cj1fe1fe1dj1fe1fe1ej1fe1fj1fe1fe1fe1fe1fe1gj1hj1ij1fe
1jj1fe1kj1fe1Zh1fe1fe1fe1fe1fe1lj1fe1mj1fe1fe1\f1fe1fe1fe1fe1fe1nj1fe1fe1oj1fe1Pk1Qk1_j1Wj1Rk1Sk
1Tk1fe1Uk1fe1Vk1Wk1fe1fe1fe1fe1Xk1fe1fe1fe1fe1fe1Yk1Yk1fe1fe1fe1fe1Zk1fe1[k1\k1]k1fe1fe1fe1fe1^k
1_k1fe1fe1fe1`k1ak1bk1fe1fe1fe1ck1fe1dk1ek1fk1gk1fe1fe1fe1fe1Yg1fe1hk1fe1fe1ik1jk1fe1fe1fe1kk1lk
1mk1fe1nk1fe1ok1fe1fe1fe1fe1fe1Pl1fe1Sf1fe1Ql1fe1fe1fe1Rl1Sl1Tl1fe1fe1fe1Ul1fe1fe1fe1fe1Vl1Wl1fe
1Xl1Yl1Zl1fe1fe1fe1fe1fe1fe1fe1[l1fe1\l1fe1fe1fe1fe1fe1fe1fe1]l1fe1fe1mi1^l1fe1fe1fe1_l1fe1`l1fe
1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1al1fe1bl1fe1fe1fe1fe1cl1fe1Wj1fe1dl1el1fl1fe1gl1hl1il1jl1kl1fe
1fe1fe1ll1fe1ml1nl1kj1fe1fe1fe1fe1fe1ol1cf1fe1fe1fe1Pm1fe1Qm1kh1fe1fe1Zh1fe1fe1fe1fe1fe1fe1fe1fe
1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1Rm1Sm1Yl1fe1fe1Tm1fe1fe1fe1fe
1fe1fe1Um1fe1fe1fe1Vm1Wm1Xm1fe1fe1fe1fe1fe1fe1fe1fe1fe1Ym1fe1fe1fe1Zm1fe1[m1Th1fe1fe1\m1]m1fe1fe
1jh1fe1^m1fe1fe1fe1fe1fe1fe1_m1`m1am1bm1cm1dm1fe1di1fe1fe1fe1em1fe1fe1fe1fe1fe1fm1fe1fe1fe1fe1fe
1fe1gm1fe1fe1fe1fe1fe1hm1fe1fe1fe1fe1fe1fe1im1fe1fe1fe1fe1fe1jm1gm1fe1fe1km1fe1fe1fe1fe1fe1fe1fe
1fe1fe1fe1fe1fe1fe1lm1fe1fe1fe1mm1fe1nm1om1Pn1Qn1Rn1fe1Sf1bl1fe1fe1Sn1Tn1fe1fe1fe1fe1fe1fe1Un1fe
1Vn1Wn1fe1fe1fe1Pl1Pl1Xn1fe1fe1fe1fe1fe1fe1Yn1bl1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1fe1Zn1[n1fe1\n
1fe1Sf1fe1fe1fe1fe1fe1]n1fe1fe1fe1fe1fe1^n1_n1_n1fe1`n1fe1fe1fe1fe1fe1an1fe1fe1bn1cn1dn1fe1en1fn
1gn1fe1Sf1fe1hn1in1jn1fe1kn1ln1mn1nn1on1mn1mn1Po1Qo1Ro1So1mn1To1mn1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1^o
1_o1`o1ao1bo1co1co1do1eo1fo1go1ho1io1jo1ko1lo1mo1co1no1oo1PP2QP2RP2SP2TP2UP2ho1co1VP2WP2XP2YP2ZP
2co1[P2co1\P2\P2]P2^P2_P2jo1`P2co1jo1aP2bP2cP2cP2dP2co1eP2co1fP2co1gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ
2QQ2cP2RQ2SQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2jo1ZQ2[Q2\Q2]Q2jo1^Q2jo1jo1_Q2]P2`Q2aQ2bQ2cQ2dQ2jo1eQ2fQ2fQ2gQ
2jo1hQ2iQ2jQ2kQ2lQ2mQ2lQ2lQ2nQ2lQ2oQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2lQ2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR
2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2mR2QS2RS2SS2TS2mR2mR2US2VS2WS2XS2YS2nR2ZS2mR2mR2mR
2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2mR2mR2gS2hS2iS2jS2kS2lS2mS2nS2oS2jS2mS2PT2lS2QT2RT2ST2oS2kS
2kS2kS2kS2kS2kS2kS2kS2kS2kS2kS2kS2TT2kS2kS2UT2VT2WT2XT2YT2ZT2[T2kS2kS2\T2]T2kS2kS2UT2kS2^T2_T2kS
2kS2kS2`T2oS2aT2bT2cT2dT2eT2fT2kS2gT2hT2kS2kS2iT2fT2jT2kS2UT2kS2kS2kS2UT2kS2kS2kS2kS2kT2lT2kS2kS
2gT2mT2kS2nT2nT2oT2kS2kS2kS2kS2kS2PU2kS2UT2kS2kS2kS2QU2kS2kS2kS2kS2kS2RU2SU2TU2kS2kS2TU2kS2kS2kS
2UU2kS2kS2VU2kS2kS2kS2WU2kS2kS2kS2kS2kS2kS2kS2UT2kS2kS2kS2kS2XU2UU2UT2kS2YU2ZU2oS2[U2\U2]U2nT2^U
2_U2kS2kS2kS2kS2kS2kS2kS2kS2UT2kS2`U2aU2bU2kS2kS2UT2kS2kS2kS2kS2kS2cU2dU2eU2kS2fU2fU2gU2kS2hU2hU
2kS2kS2kS2kS2kS2kS2iU2jU2gU2kS2kU2fU2fU2gU2kS2\U2lU2lS2kS2kS2kS2kS2kS2kS2mU2ZT2nU2nT2kS2kS2kS2kS
2oS2nT2kS2kS2oU2PV2QV2fU2UT2kS2kS2kS2UT2kS2fU2fU2gU2kS2fU2kS2gU2kS2nT2RV2kS2kS2kS2UT2kS2SV2TV2kS
2kS2kS2kS2kS2UV2kS2nT2ZT2VV2kS2kS2nT2nT2oT2kS2kS2kS2WV2kS2XV2kS2YV2ZV2[V2kS2kS2kS2\V2kS2kS2kS2UT
2]V2^V2_V2kS2kS2kS2kS2kS2kS2_V2kS2kS2`V2kS2aV2bV2kS2cV2oS2lS2kS2oS2dV2eV2oS2kS2fV2nT2gV2kS2hV2iV
2jV2kV2lV2kS2kS2kS2kS2mV2kS2nV2kS2oV2kS2kS2kS2PW2kS2QW2kS2kS2RW2SW2kS2kS2UT2kS2\U2nU2nT2kS2kS2kS
2kS2kS2kS2kS2TW2UW2VW2WW2XW2YW2kS2kS2ZW2kS2kS2kS2kS2kS2kS2UT2[W2\W2]W2kS2kS2^W2kS2kS2kS2_W2`W2aW
2bW2cW2dW2eW2kS2kS2kS2kS2fW2gW2hW2kS2kS2kS2kS2kS2iW2kS2kS2kS2kS2kS2kS2jW2kW2lW2mW2kS2kS2kS2kS2kS
2kS2kS2nW2kS2kS2oW2kS2`T2kS2PX2kS2oS2QX2RX2QX2kS2QX2QX2SX2kS2TX2UX2VX2kS2WX2lS2kS2XX2YX2ZX2kS2[X
2\X2]X2YX2^X2\X2]X2YX2kS2kS2UT2kS2oS2_X2kS2kS2kS2kS2kS2UT2lS2oS2kS2kS2kS2kS2kS2kS2`X2kS2kS2aX2oS
2bX2kS2kS2kS2oS2cX2kS2QU2kS2dX2kS2kS2UT2kS2kS2kS2kS2kS2eX2kS2kS2kS2fX2kS2kS2kS2kS2kS2kS2kS2kS2kS
2kS2kS2kS2gX2kS2hX2kS2kS2kS2UT2kS2iX2jX2jX2kS2kX2kS2kS2kS2lX2lX2kS2mX2nX2oX2PY2kS2QY2RY2SW2SY2TY
2UY2kS2VY2VY2WY2XY2YY2ZY2VY2kS2[Y2RU2QU2kS2kS2kS2kS2kS2kS2UT2kS2kS2\Y2]Y2kS2kS2kS2kS2kS2^Y2_Y2kS
2kS2kS2`Y2kS2kS2kS2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ
2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2lZ2mZ2lZ2nZ2lZ2oZ2oZ2P[2Q[2R[2S[2T[2oZ2U[
2lZ2V[2lZ2W[2X[2oZ2oZ2oZ2Y[2oZ2Z[2[[2\[2][2][2][2^[2_[2`[2a[2][2b[2c[2d[2`[2e[2f[2^[2g[2^[2^[2^[
2h[2^[2`[2`[2i[2`[2j[2j[2`[2`[2^[2^[2^[2^[2k[2l[2m[2n[2o[2P\2Q\2R\2S\2T\2k[2k[2U\2k[2V\2W\2X\2Y\
2Z\2[\2\\2\\2]\2^\2k[2V\2_\2k[2k[2k[2`\2k[2k[2a\2b\2k[2c\2d\2e\2k[2f\2k[2g\2h\2i\2j\2k\2l\2m\2n\
2o\2P]2Q]2R]2S]2T]2U]2V]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2b]2c]2d]2e]2^]2f]2g]2g]2g]2g]2g]2g]
2h]2i]2j]2k]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2l]2g]2m]2n]2o]2o]2g]2g]2g]2g]2g]2g]2g]2P^2g]2Q^
2g]2R^2S^2T^2U^2U^2g]2V^2W^2X^2Y^2g]2g]2g]2Z^2g]2[^2g]2g]2\^2g]2]^2g]2^^2g]2g]2g]2g]2g]2g]2_^2g]
2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2`^2a^2g]2g]2g]2g]2b^2g]2g]2c^
2d^2g]2g]2g]2g]2e^2f^2g^2e^2h^2i^2j^2j^2g]2k^2l^2m^2n^2o^2o^2P_2P_2P_2Q_2R_2g]2S_2g]2g]2g]2g]2T_
2U_2V_2g]2W_2g]2X_2g]2e^2g^2g]2Y_2Y_2g]2_^2g]2g]2g]2Z_2g]2g]2e^2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]2g]
2g]2g]2[_2\_2]_2\_2_^2^_2g]2g]2g]2g]2g]2__2`_2a_2b_2c_2d_2e_2f_2g_2g]2g]2g]2h_2i_2j_2k_2l_2g]2g]
2g]2g]2g]2m_2n_2o_2_^2o]2P`2o]2g]2g]2Q`2o]2g]2g]2g]2g]2g]2R`2g]2g]2g]2g]2S`2T`2U`2V`2g]2g]2W`2g]
2X`2g]2g]2g^2e^2e^2Y`2Z`2f^2g]2g^2[`2\`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2f`2g`2h`2i`2f`2j`2k`2l`2m`
2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Za2[a2\a2]a2^a2f`2f`2f`2_a2`a2aa2ba2ca2d`2da2f`2ea2fa2ga2ha
2ia2ia2ja2ka2ia2ia2la2ma2na2oa2Pb2Qb2ia2Rb2Sb2ia2Tb2ia2Ub2Vb2Wb2Xb2Yb2Zb2ia2ia2ia2[b2ia2\b2]b2^b
2ia2ia2_b2ia2`b2ab2bb2cb2db2eb2fb2gb2hb2ib2gb2jb2kb2lb2mb2nb2ob2Pc2Qc2Rc2Rc2Sc2Tc2Uc2Uc2Vc2Rc2Rc
2Rc2Rc2Rc2Wc2Xc2Rc2Rc2Rc2Rc2Rc2Rc2Rc2Rc2Rc2Yc2Zc2[c2\c2\c2Rc2]c2^c2_c2`c2ac2ac2ac2bc2cc2dc2ec2cc
2cc2cc2cc2cc2cc2cc2cc2cc2cc2cc2cc2cc2cc2fc2gc2cc2cc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd
2Wd2Xd2Yd2Zd2Yd2[d2\d2Yd2]d2^d2_d2`d2ad2bd2cd2cd2cd2cd2cd2cd2dd2cd2cd2cd2cd2cd2cd2cd2ed2fd2gd2hd
2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2Ve2We2Xe2Ye2Ze2[e2\e2]e2^e2_e2`e2ae2Qe2be2ce2de2ee2fe2ge
2he2ie2Qe2je2ke2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Uf2Vf2Wf2Qe2Xf2Qe2Qe2Yf2Qe2Qe2Zf2Zf2[f2[f2\f2[f2[f
2[f2]f2[f2[f2[f2^f2_f2`f2af2bf2Qe2cf2df2ef2ff2gf2Qe2hf2if2Qe2Qe2Qe2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg
2Tg2Ug2Vg2Wg2Xg2Yg2Zg2Qe2Qe2[g2\g2]g2]g2]g2^g2_g2`g2ag2bg2cg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2ig2mg
2ng2og2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2^h2ch2ig2dh2eh2fh2Qh2Qh2gh2ch
2ch2gh2gh2eh2ch2gh2hh2ih2eh2gh2gh2gh2ch2jh2gh2gh2gh2gh2kh2^h2gh2^h2^h2^h2^h2^h2lh2mh2nh2^h2gh2^h
2^h2^h2gh2gh2eh2gh2gh2gh2gh2gh2^h2^h2^h2^h2^h2oh2oh2^h2Pi2Qi2Ri2gh2Si2`h2Ti2jh2Ui2^h2gh2kh2^h2kh
2`h2`h2^h2gh2^h2^h2^h2^h2^h2Vi2Wi2Xi2Xi2Yi2Zi2[i2\i2\i2\i2\i2\i2]i2^i2_i2\i2`i2ai2bi2ci2di2ei2fi
2gi2hi2ii2ii2ji2ki2li2ii2mi2ii2ni2\i2Zi2oi2Pj2Qj2Qj2Rj2Sj2Tj2\i2Uj2Vj2Wj2Qj2Xj2Yj2Zj2[j2Yj2\i2\i
2\i2\i2\i2\i2\j2\i2]j2ii2\i2\i2\i2\i2\i2\i2\i2\i2\i2Yj2Yj2\i2^j2_j2\i2`j2aj2`j2bj2cj2\i2\i2\i2dj
2ej2fj2Zi2gj2gj2Zi2hj2ij2jj2jj2jj2jj2jj2jj2Zi2Zi2Zi2Zi2Zi2kj2lj2mj2nj2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2oj
2Zi2Pk2Zi2Zi2Zi2Qk2Zi2Rk2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Zi2Sk2Zi2Zi2Zi2Zi2Tk2Uk2Vk2Zi2Wk
2Zi2Xk2Yk2Zk2Yk2Yk2Zi2Zi2Zi2Zi2[k2\k2]k2=======^k2==========================^k2=================
=========================_k2`k2ak2bk2ck2dk2ek2fk2;;;gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2hk2ik2gk
2gk2gk2jk2kk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2lk2mk2nk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2ok2Pl2gk
2gk2gk2gk2gk2gk2Ql2gk2gk2gk2Rl2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2Sl2Tl2gk2gk2gk2Ul2Vl2gk2gk2Wl2gk2gk
2gk2Xl2gk2Yl2gk2gk2gk2Zl2[l2\l2gk2gk2gk2]l2gk2gk2^l2_l2gk2`l2gk2gk2gk2gk2gk2al2gk2bl2gk2gk2gk2gk
2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2cl2dl2el2gk2fl
2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2gl2gk2hl2gk2gk2gk2il2gk2gk2gk2gk2jl2kl2ll2gk2ml2gk2gk2gk2gk
2nl2gk2ol2gk2Pm2Qm2gk2gk2gk2gk2gk2Rm2gk2gk2Sm2Tm2gk2gk2Um2gk2gk2gk2gk2gk2Vm2gk2Wm2gk2gk2gk2Xm2gk
2Ym2Zm2gk2gk2gk2[m2\m2gk2gk2gk2gk2gk2gk2gk2gk2gk2gk2]m2gk2^m2gk2_m2gk2`m2gk2am2bm2cm2gk2gk2dm2em
2fm2gm2hm2im2jm2km2lm2mm2nm2om2Pn2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2\n2]n2^n2_n2`n2an2bn2cn
2dn2\n2\n2\n2\n2en2fn2gn2hn2in2jn2kn2kn2ln2ln2mn2mn2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o
2\o2]o2^o2_o2`o2ao2bo2\o2co2do2eo2fo2go2fo2ho2io2fo2fo2fo2fo2fo2fo2jo2fo2fo2fo2fo2fo2fo2fo2ko2lo
2mo2no2oo2no2no2no2no2no2mo2mo2PP3PP3PP3QP3PP3PP3RP3PP3SP3PP3TP3UP3PP3PP3VP3VP3WP3VP3XP3XP3YP3XP
3XP3XP3XP3ZP3[P3\P3\P3\P3\P3\P3\P3\P3\P3\P3]P3\P3\P3\P3\P3^P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P
3\P3\P3\P3\P3\P3\P3\P3_P3\P3\P3\P3`P3aP3\P3bP3\P3cP3\P3\P3\P3\P3\P3dP3eP3fP3gP3hP3iP3\P3jP3\P3\P
3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3kP3\P3\P3kP3\P3\P3lP3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3mP
3\P3\P3\P3nP3\P3\P3\P3oP3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3PQ3\P3QQ3\P3\P3RQ3\P3\P3\P3\P3\P
3\P3\P3\P3\P3\P3\P3\P3SQ3TQ3UQ3\P3\P3\P3kP3VQ3\P3\P3\P3WQ3XQ3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P
3\P3\P3YQ3ZQ3[Q3\Q3]Q3\P3^Q3\P3\P3_Q3\P3\P3\P3\P3\P3`Q3\P3\P3\P3aQ3bQ3cQ3\P3\P3\P3\P3\P3\P3\P3\P
3\P3\P3\P3\P3\P3\P3\P3dQ3\P3\P3\P3\P3\P3\P3\P3\P3\P3eQ3\P3_Q3\P3\P3fQ3\P3\P3gQ3hQ3iQ3\P3\P3\P3\P
3\P3\P3\P3\P3\P3\P3\P3\P3dQ3\P3\P3jQ3kQ3\P3\P3\P3\P3\P3lQ3mQ3nQ3oQ3PR3mQ3mQ3mQ3QR3\P3\P3\P3\P3kP
3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\Q3\P3RR3SR3TR3\P3\P3mQ3\P3\P3\P3\P3\P3\P3\P3\P3\P
3UR3\P3\P3\P3\P3\P3VR3\P3WR3XR3\P3YR3\P3ZR3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3[R3\P3\P3\R3]R3\P3\P3\P
3\P3\P3\P3\P3\P3\P3\P3\P3^R3\P3\P3\P3_R3\P3`R3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3aR3\P3\P3\P
3bR3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\Q3\P3\Q3\Q3YQ3cR3\Q3\Q3\P3dR3\P3\Q3\P3\P3\P3\P3\P3\P3\P
3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P
3\P3\P3\P3\Q3\P3\P3\P3dQ3eR3\P3\P3\P3\P3\P3\Q3\P3\P3\P3fR3\P3\P3gR3\P3\P3nP3\P3\P3\P3\P3\P3\Q3\P
3\P3\P3\P3\P3\P3\P3\Q3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\P3\Q3\P3\P3\P3\P3\Q3hR3iR3\P3jR3\P3kR
3lR3mR3\Q3nR3\Q3\Q3oR3PS3\Q3\Q3\Q3\Q3QS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3RS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3SS3\Q3\Q3\Q3\Q3\Q3TS3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3US3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3VS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3WS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3XS3\Q3\Q3YS3\Q3\Q3\Q3\Q3\Q3ZS3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3QS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3[S3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\S3\Q3\Q3RS3\Q3]S3\Q3\Q3\Q3\Q3\Q3^S3QS3\Q3_S3\Q3\Q3\Q3\Q3\Q3\Q3`S
3aS3YS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3bS3\Q3\Q3\Q3\Q3cS3dS3\Q3dS3dS3\Q3\Q3\Q3\Q3\Q3\Q3dS3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3eS3fS3gS3hS3\Q3\Q3\Q3\Q3iS3\Q3\Q3\Q3dR3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3jS3\Q3\Q3\Q3\Q3kS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3lS
3mS3\Q3\Q3\Q3nS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3oS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3PT3QT3RT
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3ST3\Q3TT3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3UT3\Q3\Q3\Q3dS3\Q3iS3\Q3VT3WT3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3dS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3XT3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3QS3\Q3\Q3\Q3\Q3YT3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3ZT3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3VT3\Q3\Q3\Q3\Q3[T3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\T3\Q3]T3\Q3^T3\Q3\Q3\Q3\Q3_T3`T3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3aT3\Q3bT3\Q3cT3\Q3\Q3\Q3\Q3dT3eT
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3_S3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3fT3\Q3\Q3\Q3\Q3gT3gT3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3hT3\Q3\Q3\Q3\Q3QS3\Q3\Q3\Q3\Q3iT3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3RS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3RS3\Q3\Q3\Q3\Q3\Q3\Q3jT3\Q3\Q3\Q3\Q3\Q3\Q3hT3hT
3kT3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3lT3mT3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3WT3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3nT3\Q3oT3PU3\Q3\Q3\Q3\Q3QU3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3hR3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3dS3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q
3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3\Q3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3SU3RU3RU3RU3RU3RU3RU3TU3RU3UU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3VU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3WU3RU3WU3RU3RU3RU3WU3XU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3YU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3WU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3ZU3RU3RU3RU3RU3RU3RU3RU3RU3[U3[U3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3\U3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3]U3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3^U3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3WU3RU3RU3RU3RU3_U3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3`U3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3WU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3aU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3]U3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3[U3RU3RU
3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3RU3bU3cU3dU3eU3eU3eU3eU3eU3eU3eU3cU
3fU3eU3eU3eU3eU3eU3eU3eU3eU3eU3eU3eU3cU3cU3eU3cU3gU3hU3iU3jU3kU3lU3eU3fU3eU3eU3eU3eU3eU3eU3mU3eU
3nU3oU3PV3QV3RV3oU3oU3SV3TV3oU3UV3oU3oU3VV3WV3XV3XV3oU3YV3ZV3XV3XV3[V3\V3]V3XV3^V3_V3oU3XV3XV3`V
3XV3]V3aV3oU3bV3cV3XV3XV3dV3VV3\V3eV3eV3fV3gV3eV3eV3hV3iV3jV3eV3kV3lV3mV3eV3eV3eV3nV3eV3eV3eV3eV
3eV3eV3oV3eV3PW3QW3eV3eV3eV3eV3eV3eV3RW3eV3eV3eV3SW3eV3eV3TW3eV3eV3SW3SW3UW3VW3eV3WW3eV3XW3eV3YW
3eV3SW3eV3ZW3[W3eV3eV3eV3eV3\W3]W3^W3_W3`W3aW3eV3eV3eV3bW3eV3eV3cW3dW3eW3eV3fW3eV3eV3eV3eV3gW3eV
3hW3eV3eV3eV3eV3eV3iW3eV3jW3eV3eV3eV3kW3eV3eV3lW3eV3eV3mW3mW3nW3mW3mW3mW3mW3mW3oW3mW3mW3mW3mW3mW
3mW3PX3QX3mW3RX3mW3mW3mW3mW3mW3mW3SX3mW3mW3mW3TX3UX3VX3WX3XX3mW3YX3mW3mW3mW3mW3mW3mW3mW3ZX3[X3mW
3\X3mW3mW3mW3mW3mW3mW3]X3mW3mW3^X3mW3_X3`X3aX3mW3mW3bX3mW3mW3mW3mW3mW3cX3dX3eX3fX3mW3mW3gX3hX3iX
3mW3mW3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3mW3SY3mW3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3]Y3^Y3_Y3_Y3`Y3aY3]X3mW
3bY3cY3dY3eY3fY3gY3mW3mW3hY3iY3jY3kY3lY3mW3mW3mW3mW3mW3mW3mW3mW3mW3mW3mY3nY3mW3mW3oY3PZ3oY3QZ3RZ
3RZ3mW3SZ3mW3mW3TZ3UZ3mW3VZ3mW3VZ3mW3mW3mW3mW3WZ3mW3XZ3mW3mW3mW3YZ3ZZ3ZZ3ZZ3ZZ3[Z3\Z3]Z3^Z3_Z3ZZ
3`Z3aZ3bZ3cZ3dZ3ZZ3eZ3ZZ3ZZ3fZ3ZZ3gZ3ZZ3hZ3ZZ3ZZ3iZ3ZZ3jZ3ZZ3ZZ3kZ3ZZ3ZZ3iZ3lZ3mZ3nZ3ZZ3oZ3ZZ3P[
3ZZ3Q[3ZZ3R[3S[3T[3ZZ3U[3ZZ3V[3ZZ3kZ3ZZ3W[3ZZ3X[3ZZ3X[3ZZ3X[3ZZ3Y[3ZZ3Z[3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ
3ZZ3[[3ZZ3\[3][3ZZ3ZZ3ZZ3^[3ZZ3ZZ3_[3ZZ3ZZ3ZZ3`[3ZZ3a[3ZZ3b[3ZZ3ZZ3c[3ZZ3ZZ3ZZ3ZZ3d[3ZZ3ZZ3ZZ3ZZ
3ZZ3ZZ3ZZ3ZZ3ZZ3e[3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3f[3ZZ3g[3ZZ3ZZ3ZZ3a[3ZZ3e[3ZZ3e[3ZZ3h[3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ
3ZZ3ZZ3i[3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3j[3ZZ3ZZ3ZZ3k[3l[3m[3m[3m[3m[3m[3m[3n[3o[3m[3P\3Q\3R\3S\3m[3m[3m[
3T\3U\3m[3V\3n[3W\3m[3m[3m[3X\3Y\3Z\3m[3m[3m[3m[3[\3m[3Y\3m[3n[3m[3\\3]\3Y\3m[3m[3m[3m[3m[3m[3m[
3m[3^\3_\3m[3m[3m[3m[3`\3m[3m[3m[3m[3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\
3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3a\3b\3c\3a\3a\3a\3a\3a\3d\3a\3a\3a\3a\3a\3a\3a\3a\3a\
3a\3a\3a\3a\3a\3a\3a\3e\3e\3f\3e\3e\3g\3h\3i\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3U]3V]3W]3W]3X]
3Y]3Z]3[]3\]3]]3^]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^3R^3S^3S^3T^3U^3V^3W^
3X^3Y^3Y^3Y^3Z^3[^3\^3]^3^^3^^3_^3`^3a^3b^3c^3d^3e^3f^3g^3h^3i^3j^3k^3l^3m^3n^3o^3P_3Q_3Q_3Q_3R_
3S_3S_3T_3U_3V_3S_3W_3W_3X_3W_3Y_3W_3Z_3[_3\_3W_3W_3W_3W_3W_3]_3W_3W_3^_3__3`_3a_3b_3c_3d_3e_3f_
3g_3h_3i_3j_3k_3l_3m_3n_3n_3n_3o_3P`3n_3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3\`3]`3^`3_`3``3a`3b`
3c`3d`3e`3e`3f`3g`3h`3i`3j`3j`3j`3k`3k`3l`3k`3m`3n`3o`3Pa3Pa3Pa3Qa3Qa3Ra3Ra3Sa3Ta3Ta3Ua3Va3Wa3Ua
3Xa3Ya3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ba3_a3_a3ca3da3da3ea3ea3ea3ea3ea3fa3ea3ea3ea3ea3ea3ea3ea3ga
3ha3ha3ha3ha3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3[b3]b3^b3^b3[b3_b3`b
3ab3bb3cb3db3eb3fb3gb3hb3ib3ib3ib3jb3ib3ib3ib3ib3ib3ib3ib3kb3lb3ib3ib3mb3nb3nb3nb3nb3nb3ob3nb3nb
3Pc3Qc3Rc3Sc3Tc3Tc3Uc3Vc3Wc3Xc3Xc3Xc3Yc3Yc3Vc3Zc3[c3[c3[c3[c3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3dc3dc
3ec3dc3dc3fc3dc3dc3dc3dc3dc3dc3dc3dc3dc3dc3gc3dc3hc3dc3ic3dc3jc3kc3dc3dc3dc3dc3dc3dc3dc3dc3dc3dc
3dc3dc3lc3dc3dc3mc3dc3mc3dc3dc3nc3dc3oc3dc3dc3dc3dc3Pd3Pd3dc3Pd3dc3dc3dc3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd
3Yd3Zd3[d3\d3\d3]d3^d3_d3`d3ad3bd3cd3dd3ed3fd3gd3hd3hd3id3jd3kd3ld3md3nd3od3od3Pe3Pe3Pe3Pe3Qe3Re
3Se3Pe3Te3Ue3Ve3We3We3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3be3be3be3ce3de3ee3fe3ge3he3ie3ie3ie3je
3ke3ie3le3ie3ie3me3ne3oe3ne3Pf3Qf3Qf3Qf3Qf3Rf3Qf3Sf3Tf3Uf3Vf3Vf3Vf3Wf3Wf3Xf3Yf3Yf3Yf3Yf3Yf3Yf3Yf
3Yf3Zf3[f3\f3]f3^f3_f3]f3`f3af3af3af3af3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3lf3lf3nf3lf3lf3of3Pg
3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3`g3`g3`g3`g3`g3cg3cg3dg3`g3`g3`g3eg3fg3gg
3hg3ig3jg3jg3jg3kg3kg3jg3jg3jg3lg3mg3jg3ng3ng3ng3ng3og3Ph3Qh3Rh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h
3]h3^h3_h3_h3`h3ah3bh3bh3bh3bh3ch3ch3dh3ch3eh3fh3gh3hh3ih3jh3kh3kh3kh3lh3mh3nh3mh3mh3mh3mh3mh3oh
3mh3mh3mh3mh3mh3mh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Ui3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi
3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3Zj3Zj3Zj3Zj3Zj3Zj3Zj3Zj3[j3\j3\j3]j3^j3_j
3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3[k3\k3]k
3^k3_k3`k3ak3bk3bk3ak3bk3bk3bk3bk3bk3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3mk3nk3nk3nk3ok3Pl3Ql3Rl3Sl
3Tl3Tl3Tl3Ul3Vl3Tl3Tl3Tl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3nl
3ol3ol3ol3Pm3Qm3Rm3Sm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3^m3^m3`m3am3bm3cm3dm3em3fm3gm3hm3hm
3hm3im3jm3km3lm3mm3nm3om3Pn3Qn3Rn3Sn3Sn3Sn3Tn3Un3Un3Vn3Wn3Xn3Yn3Zn3Yn3[n3Zn3Zn3Zn3Zn3Yn3Zn3\n3Zn
3Zn3Zn3Zn3Zn3Zn3]n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3hn3in3jn3jn3kn3ln3mn3nn3on3Po3Qo3Qo3Ro3So3To3Uo
3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3eo3eo3fo3go3ho3io3jo3ko3lo3mo3mo3no3oo3PP4QP4RP4PP
4PP4SP4TP4UP4VP4WP4WP4XP4YP4ZP4[P4[P4\P4]P4^P4[P4_P4[P4`P4`P4`P4aP4bP4cP4cP4cP4cP4cP4cP4cP4dP4dP
4eP4eP4fP4gP4hP4gP4gP4iP4jP4kP4lP4mP4mP4mP4nP4oP4PQ4PQ4QQ4RQ4QQ4QQ4SQ4QQ4TQ4UQ4VQ4WQ4WQ4WQ4XQ4XQ
4XQ4YQ4YQ4ZQ4YQ4YQ4YQ4YQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4gQ4hQ4iQ4iQ4iQ4jQ4jQ4kQ4lQ4lQ4lQ
4lQ4mQ4nQ4oQ4PR4PR4PR4QR4RR4RR4SR4SR4TR4UR4VR4VR4WR4XR4XR4XR4YR4ZR4ZR4[R4\R4]R4]R4]R4]R4]R4]R4]R
4]R4]R4]R4]R4]R4]R4]R4]R4]R4]R4^R4^R4_R4`R4aR4bR4cR4dR4eR4eR4fR4gR4hR4hR4iR4jR4kR4lR4mR4nR4oR4PS
4PS4QS4RS4SS4TS4TS4US4VS4WS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4eS4fS4fS4gS4hS4iS4jS4kS
4kS4kS4kS4kS4lS4kS4kS4kS4mS4nS4oS4kS4kS4kS4kS4PT4kS4QT4kS4kS4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T4]T
4]T4]T4^T4]T4]T4_T4`T4aT4bT4cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4nT4PU4QU4RU4SU4TU4UU4VU4TU4WU
4XU4YU4ZU4[U4[U4[U4\U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV
4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4_V4_V4`V4aV4bV4cV4cV4dV4eV4fV4gV4hV4iV4jV4jV4kV4lV4mV4nV4oV4PW
4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4eW4fW4gW4hW4fW4iW4jW4kW4lW4mW4nW4oW
4oW4PX4QX4RX4QX4SX4TX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4fX4gX4fX4hX4iX4jX4kX4kX
4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY
4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4gZ4hZ4hZ
4hZ4iZ4jZ4kZ4kZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4\[4^[4_[4`[4a[4b[4c[4d[
4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4\\4]\4^\4_\4`\4a\4`\
4`\4b\4c\4d\4e\4f\4g\4h\4h\4i\4j\4j\4k\4l\4m\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4W]4W]4V]4X]4Y]4W]
4Z]4[]4\]4]]4^]4^]4^]4_]4`]4a]4b]4c]4d]4e]4f]4f]4g]4h]4h]4h]4i]4j]4k]4l]4l]4l]4m]4n]4n]4o]4P^4Q^
4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4\^4]^4^^4_^4`^4a^4b^4b^4b^4c^4b^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^
4n^4o^4P_4Q_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Y_4Z_4Z_4[_4\_4]_4^_4__4`_4a_4`_4b_4c_4d_4e_4f_4c_4g_4g_
4h_4i_4j_4k_4l_4m_4n_4o_4P`4P`4P`4P`4Q`4Q`4Q`4Q`4R`4S`4T`4U`4V`4W`4X`4Y`4Z`4Z`4[`4\`4]`4^`4^`4^`
4_`4_`4_`4_`4_`4``4a`4b`4c`4d`4e`4f`4f`4g`4h`4i`4j`4k`4l`4m`4m`4m`4n`4o`4Pa4Qa4Qa4Qa4Ra4Sa4Ta4Ua
4Va4Va4Wa4Xa4Ya4Za4Za4Za4[a4\a4]a4^a4_a4`a4aa4aa4aa4ba4ca4da4ea4ea4fa4fa4fa4ga4ha4ia4ja4ja4ka4la
4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4Zb4[b4\b4]b4^b4_b4`b4ab4bb4cb4db4eb4fb4gb4hb4ib4jb4kb
4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4\c4\c4]c4]c4^c4^c4_c4`c4ac4bc4cc4dc4ec4fc4gc
4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Sd4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4cd4cd4cd
4cd4cd4cd4dd4dd4ed4fd4dd4gd4hd4id4jd4id4kd4ld4md4nd4od4Pe4Qe4Re4Se4Te4Ue4Ve4We4Xe4Ye4Ze4[e4[e4[e
4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4[e4\e4]e4^e4_e4`e4`e4ae
4ae4be4ae4ce4de4ee4fe4ge4he4ie4je4ke4ke4le4me4ne4oe4ne4Pf4ne4Pf4Qf4Rf4Sf4Qf4Tf4Uf4Vf4Wf4Xf4Yf4Xf
4Xf4Xf4Xf4Xf4Zf4Zf4[f4\f4\f4]f4\f4^f4_f4_f4`f4`f4_f4af4bf4cf4cf4df4ef4ef4ef4ff4gf4gf4gf4hf4if4jf
4kf4if4if4if4if4lf4if4mf4if4if4if4if4nf4nf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Ug4Vg4Wg4Xg4Yg4Zg4Zg4[g4[g4[g
4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4[g4\g4]g4]g4]g4]g4]g
4]g4]g4]g4^g4^g4^g4^g4^g4^g4^g4^g4^g4^g4^g4^g4_g4`g4_g4ag4bg4cg4dg4eg4dg4dg4dg4dg4dg4fg4gg4dg4hg
4hg4dg4dg4dg4dg4ig4dg4dg4dg4dg4eg4dg4eg4dg4dg4eg4dg4dg4dg4dg4dg4dg4jg4dg4kg4lg4mg4ng4og4Ph4mg4dg
4Qh4Rh4Sh4Rh4Rh4Th4Th4Rh4Rh4Rh4Rh4Rh4Uh4Rh4Rh4Rh4Rh4Rh4Vh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Wh4Xh4Yh4Zh4[h4\h
4]h4^h4_h4`h4]h4ah4bh4ch4dh4eh4eh4fh4fh4fh4fh4fh4fh4fh4fh4gh4hh4ih4jh4kh4lh4mh4nh4mh4mh4mh4oh4mh
4mh4mh4Pi4Qi4Ri4Si4Ti4Ui4Si4Vi4Wi4Wi4Xi4Yi4Zi4[i4[i4[i4\i4]i4^i4^i4^i4_i4`i4ai4bi4bi4ci4di4ei4fi
4gi4hi4ii4ji4ki4li4mi4mi4ni4oi4Pj4Pj4Qj4oi4Rj4Rj4Rj4Sj4Sj4Sj4Sj4Sj4Sj4Tj4Tj4Tj4Uj4Vj4Wj4Xj4Yj4Zj
4[j4\j4]j4]j4^j4^j4^j4^j4^j4_j4`j4aj4aj4aj4aj4aj4aj4aj4aj4aj4aj4bj4bj4bj4bj4bj4bj4bj4bj4bj4bj4bj
4bj4bj4bj4bj4bj4cj4dj4cj4cj4ej4cj4cj4fj4gj4gj4hj4hj4hj4ij4jj4kj4lj4lj4lj4mj4mj4nj4mj4mj4mj4mj4oj
4Pk4Qk4Qk4Rk4Sk4Tk4Tk4Uk4Vk4Wk4Xk4Xk4Xk4Xk4Xk4Xk4Yk4Zk4Zk4Zk4Zk4[k4Zk4\k4\k4\k4\k4\k4\k4]k4]k4^k
4]k4_k4`k4ak4bk4bk4bk4bk4ck4dk4ek4ek4ek4fk4gk4hk4ik4ik4ik4ik4jk4ik4kk4lk4mk4nk4ok4Pl4Ql4Ql4Ql4Rl
4Sl4Tl4Rl4Ul4Rl4Ul4Rl4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4bl4cl4dl4el4fl4gl4hl4il4jl4kl4ll4ml4nl
4ol4Pm4Qm4Rm4Sm4Qm4Tm4Um4Tm4Um4Um4Tm4Tm4Um4Vm4Wm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4_m4_m4_m4_m4`m4am4bm4cm
4cm4cm4dm4em4fm4gm4hm4hm4im4jm4km4lm4lm4lm4mm4lm4nm4om4Pn4Qn4Rn4Rn4Sn4Tn4Un4Vn4Vn4Vn4Vn4Vn4Vn4Wn
4Xn4Yn4Zn4[n4\n4]n4^n4_n4`n4an4bn4cn4dn4en4fn4fn4fn4fn4fn4fn4fn4fn4fn4gn4hn4hn4hn4hn4hn4hn4hn4hn
4hn4hn4in4jn4kn4ln4ln4ln4ln4mn4mn4nn4on4Po4Po4Qo4Qo4Ro4So4So4To4To4To4So4To4To4To4Uo4Vo4Wo4Xo4Xo
4Yo4Zo4[o4\o4]o4^o4_o4`o4`o4`o4ao4bo4ao4ao4co4do4do4eo4eo4fo4go4go4go4go4go4ho4io4ho4ho4jo4ko4ko
4lo4mo4no4oo4oo4PP5PP5PP5PP5PP5PP5PP5PP5QP5RP5RP5RP5RP5RP5RP5SP5SP5TP5UP5UP5VP5UP5WP5UP5UP5UP5XP
5YP5ZP5ZP5[P5\P5\P5\P5\P5\P5]P5]P5^P5_P5`P5aP5bP5cP5cP5dP5eP5fP5gP5gP5gP5hP5gP5gP5gP5gP5gP5gP5gP
5iP5gP5gP5gP5gP5jP5kP5lP5lP5mP5nP5nP5nP5nP5nP5nP5nP5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q
5]Q5]Q5]Q5]Q5]Q5]Q5^Q5_Q5`Q5`Q5`Q5aQ5bQ5cQ5cQ5dQ5eQ5fQ5gQ5fQ5hQ5iQ5jQ5kQ5kQ5lQ5lQ5mQ5nQ5oQ5PR5QR
5RR5SR5TR5UR5VR5UR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5`R5`R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5lR5mR
5nR5oR5PS5QS5QS5RS5SS5TS5US5VS5WS5XS5YS5YS5ZS5[S5\S5]S5]S5^S5_S5_S5_S5_S5_S5`S5aS5bS5bS5cS5cS5cS
5dS5eS5fS5gS5hS5iS5jS5kS5lS5lS5mS5nS5mS5oS5PT5QT5QT5RT5ST5ST5RT5ST5TT5TT5TT5UT5VT5TT5TT5TT5WT5XT
5YT5ZT5[T5[T5\T5]T5^T5_T5_T5`T5aT5aT5aT5bT5bT5cT5cT5dT5dT5eT5dT5fT5gT5gT5gT5gT5hT5iT5jT5kT5lT5mT
5nT5oT5PU5QU5RU5SU5SU5SU5TU5TU5UU5VU5VU5WU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5cU5dU5eU5eU5fU5gU
5hU5iU5iU5iU5iU5jU5jU5iU5iU5iU5iU5iU5iU5kU5lU5lU5lU5lU5mU5lU5nU5nU5lU5lU5lU5nU5nU5oU5PV5QV5RV5SV
5TV5TV5UV5UV5UV5UV5TV5UV5UV5VV5UV5UV5VV5VV5VV5UV5WV5UV5VV5VV5UV5UV5UV5UV5TV5TV5TV5TV5XV5YV5ZV5ZV
5[V5[V5[V5[V5[V5[V5\V5[V5]V5[V5[V5^V5_V5`V5aV5bV5cV5dV5eV5eV5fV5gV5hV5hV5iV5iV5iV5iV5iV5iV5iV5iV
5iV5iV5iV5iV5iV5jV5jV5jV5jV5jV5jV5jV5kV5lV5lV5lV5lV5lV5lV5lV5mV5nV5nV5nV5nV5nV5nV5oV5oV5oV5oV5PW
5QW5RW5RW5SW5SW5TW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5]W5^W5_W5`W5aW5bW5cW5dW5dW5dW5dW5dW5dW5eW5eW5eW
5eW5fW5fW5gW5hW5iW5jW5jW5jW5jW5jW5jW5jW5kW5jW5jW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5WX5UX5XX5XX5YX
5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5fX5gX5gX5gX5hX5iX5iX5iX5jX5kX5kX5kX5lX5lX5mX5mX5nX5nX5oX
5nX5PY5QY5RY5SY5SY5SY5SY5SY5TY5UY5UY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5]Y5^Y5_Y5_Y5_Y5_Y5_Y5_Y5_Y5_Y5_Y
5_Y5_Y5`Y5aY5bY5cY5dY5eY5eY5eY5fY5fY5fY5fY5fY5fY5fY5fY5gY5hY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5PZ5PZ5QZ
5RZ5SZ5SZ5SZ5SZ5TZ5UZ5VZ5VZ5VZ5WZ5XZ5XZ5XZ5YZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5dZ5dZ5dZ5dZ5dZ5dZ
5dZ5dZ5dZ5eZ5fZ5gZ5hZ5iZ5iZ5jZ5kZ5kZ5kZ5kZ5kZ5kZ5kZ5kZ5lZ5mZ5mZ5nZ5oZ5oZ5P[5P[5Q[5P[5P[5P[5P[5P[
5R[5S[5T[5U[5U[5U[5U[5U[5U[5U[5U[5U[5U[5V[5W[5X[5Y[5Z[5[[5\[5\[5\[5][5][5^[5_[5_[5`[5a[5b[5c[5d[
5e[5f[5g[5h[5i[5j[5k[5l[5m[5n[5o[5P\5Q\5Q\5R\5S\5T\5T\5U\5V\5W\5X\5X\5Y\5Z\5X\5X\5X\5[\5X\5\\5]\
5]\5]\5^\5_\5`\5a\5a\5a\5b\5b\5b\5b\5b\5b\5b\5b\5b\5c\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5l\5m\5n\5o\
5P]5Q]5R]5S]5T]5U]5V]5W]5W]5X]5Y]5Z]5[]5\]5\]5]]5]]5^]5^]5_]5`]5a]5b]5c]5c]5c]5c]5d]5e]5f]5g]5h]
5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5[^5[^5[^5[^5\^5]^5^^5_^5`^5a^5b^
5c^5d^5e^5f^5g^5h^5i^5j^5j^5k^5l^5m^5n^5o^5P_5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5]_5^_5__
5`_5a_5b_5c_5d_5e_5e_5f_5g_5g_5h_5i_5j_5k_5l_5m_5m_5n_5o_5P`5Q`5Q`5Q`5R`5S`5T`5T`5T`5U`5V`5W`5X`
5Y`5Z`5Y`5[`5\`5\`5]`5^`5_`5^`5^`5^`5^`5^`5^`5^`5^`5``5``5``5a`5a`5a`5a`5``5``5b`5b`5b`5c`5c`5c`
5c`5c`5c`5d`5c`5d`5c`5d`5c`5e`5e`5e`5f`5g`5h`5i`5j`5j`5k`5l`5m`5m`5n`5o`5Pa5Qa5Qa5Qa5Ra5Sa5Sa5Sa
5Ta5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5^a5_a5`a5aa5aa
5aa5aa5ba5ca5da5ea5fa5ga5fa5fa5ha5ia5ja5ka5ka5ka5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Ub5Vb5Vb5Vb5Vb
5Wb5Xb5Yb5Zb5[b5\b5\b5]b5^b5_b5_b5_b5_b5`b5ab5ab5ab5bb5cb5db5eb5eb5fb5fb5fb5fb5fb5fb5fb5fb5gb5gb
5gb5gb5hb5ib5ib5ib5jb5kb5lb5lb5lb5mb5mb5mb5mb5nb5ob5Pc5Qc5Rc5Rc5Rc5Sc5Tc5Tc5Uc5Vc5Wc5Wc5Wc5Xc5Yc
5Zc5[c5[c5\c5]c5^c5^c5_c5_c5_c5_c5`c5ac5bc5cc5dc5dc5ec5fc5gc5gc5gc5hc5ic5jc5jc5jc5kc5kc5kc5kc5lc
5mc5nc5nc5oc5Pd5Qd5Qd5Qd5Rd5Rd5Rd5Sd5Sd5Sd5Sd5Td5Td5Td5Ud5Vd5Vd5Wd5Xd5Yd5Zd5[d5\d5\d5]d5^d5_d5`d
5`d5ad5ad5ad5ad5ad5ad5bd5cd5cd5cd5dd5ed5fd5gd5Z^Z30`3\9K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[
31^3g3_62@8b3916>1n5f43?OJ7D933372==d3=U3e2<Q1U1116450383[1h=P1175@C7:<<?>96340812M6h1k5^1b3X4Y3
d2m11Ra3]3\9K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3c3GZ2Q
1F2;11645038_1W3`:P1175g1<<?>963408133H6h1h2R3^1W7m3d2m1f28fU3[:]7a48912?Wm2n1V2IK502U2gX1\1Z1<g
250Lc2F8cDS2_1gY2S=f1Ki=S7[41b1Z1T194@21U1[1k13]2CG[3=hDA^@V2l[1d2Kg2a3Y13QEc2]5<i=IJ[22S94_2a1n
\3WQ14_2a1n\3WQ11Q4U2[3333e1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1i2^4e6Ca4f3Z11[1c302T9R
6m1m3Y6F9n1k1m5_1R>Bh2==?@f71o31lV2I01d2g1gAP6]2^20?V7U3WHaHg:h<Y2@0i51f2Y>g1Q:90`5QT2_8e1[5e4g@
X790S40l]2nIWJ[8[;8=0m2U10n@[R2b@Mi2iR1f4d6850eN\9iLhU140nOh60W10Cn15009a7d1^1Q6121m2T2f4m2c1Z4j
4PS16W2Y4j35_6i23]Q1T6c1a1n5U1R49m1>0EX7[1M=m=bF[5>QIn^1bFb6;0^1i7]1bHM^R1h@cU1bFb630Sm3bF40_g2R
l13G0R400kW3SQ12\122639D501X3b4`1>6T1P103e<W@G3Ge5f3Z6R6a1o5S>K_1b4Y4HV1R1c=W4[40V4^:o8S>6e3d2M0
Gn1a:_6[1`6o21n1[7b3>5RDi2h6h2[4Y4o1VA7W1c1mGh2fAn2G01g1_2g?^7T3\9o3iHcDK9Co:h17h120T:SQ1g430Yj4
MZ20[3[270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1e1V314131
Na6U5P2UBZ37U12o190Y1\9hZ2cW1l5e@b6MC09\2jP1c4i6k?i;a15Z5>W5TKl:^5^3U>c5O0=n15AO]3g2<d9gOa:hBb77
X3c19_2h13Z1k7:V2Q1_6h6a8f6m=L05`210c29]11<Z1[2m6b114YBX>X>Y>c2n1W2b1Z2l9hB_OK01=R250:W3h3_2V714
P6T5S2\5W5hT10[1c7VS1l6c1m=[1<0X1e8Dd1TX3e8Z8jBo1O9D0<[21Z51f5m5121fj1d2YG3?R1PLX1Q=D0j1M1g<Y412
1_ITAS9Z5eL3o2CXW1Z5B70oS1T]3S201m620Yj470T4oX4o7e4<1<0EX7[1M[>d:e:W1[5>QI90^1i7g;X>2J3^W220if1D
0a21l_1Q:[P1\<aJY7c8K@416Q1859:E0h2`1^5P5X1m1k114^:l4<:l2S8Vo1=hT1W1B70f2fOhU2c3kW1W230f2Wc480eV
1i`1ff1e4;0120^;20Wk4D0FQ2009T1X7n6Z1121\e1X3f<]9`3^D\H70P2mc1^Bed1c@a<@0[1\10RA14Fao1gh1a6c2U39
5820[c460UR2ld1UL2m620f2>00g2`1b?14QBSOk3YOj1P=mM20R2I0W8^2m>CkA16f7aJ32FKX6P7bFY2[5G^5W5WBL?20S
m390R400^6PT43[1T:X204X28C1Z2Mn5`2;K^3114[5>\1=^4k2c2OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46a7T2l1U2?3U19
6;S11611122Y2P1\4EU3b>P9R1U12j4KI1b2gB1ib1\8Y<iLT:a5S96l101=416Q18571:91m^2_15le1X1];_11B1b2Zj2n
V1`2Gb1T4h7@416Q1859:>1b2Zj2nV1i@@416Q1859:@1b2bf1nCh?nV1i@@416Q1859:11C1b2Zj2nV1_1Q4^3B0T7@416Q
1859:41Q1d:ZW3<1Q1Q1=]X1c=[;4^1g1Y]2;C1b2^U2kD^V1?j6U3h6@416=C859:21QX231ma4Z3E1b20Yj2^V1?\1`2T5
k4j2@416=C859:;1a2Rf1WBno1=Y28P4Z3X2D1b2o^1T1_6^3Y3lLnV1R9f7@416Q1859:51Qj3aCY4Z341X4n^4P2<1m1Eo
_1c7m1k;Em1a7Yf1l<F1b2[?nZ2XU1e1j6h2U445d2@4160P1859:G1b20lg1W4TNnV1b2P17g50T4o2@416Q1859:F1b2c1
lb1d2TS1XU1e1h1i71KX6@416Q1859:`41]24U12:^1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:1
2O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N3
;T7h1i7b2:X4@4141Q1859:V2I81`22QS4FQ?a1>51a2ic39SP161a2l\2Q1I^U2e11S2=m1Q1g8`1d3Eo1n1:=X3Z5@X5;g
2a12621F0fF4Z@b2a2B?d1W=T318R1R2P6K?R274Z21C\6V;h5V3D1a28]1\2T500S7_D_P1iEZ?^7R3]3\2g?Ah6O1`21a1
1nQ1`@P<UJnV1n2C0l1Y1_35U11Z1Eo2@416Q1859:41li2b\1V>?1b2Zj2nV1n1j>@416Q1859:A1b2jd1f?hEnV1n1j>@4
16Q1859:B1b2Zj2nV1_1h1Z60T7@416Q1859:@1b2Zj2nV1c90T7@416Q1859:A1b2Zj2nV1k3g50T7@416Q1859:31Yk1b?
61g2SA14_M21RG11?1b2Va1SY1nV1i@@416Q1859:?1b2Uf1TT1nV1i@@416Q1859:E1T2=0l\1S8bAT4`?nV1i@@416=C85
9:A1a20Zj2fU1W1m3k<@416Q1859:L1b2Z?PNU<^5YKnV1\1U3031:S2e6j2@416Q18319:@F1b2Ug1h6j=[5T9nV1D[9h6@
416=C859:Z1G1[263j\1P]1:X1Q6_;]Be1b9V7@416Q1859:21Xe4<1`26SA14k6if1_FeCm7W?41c2VU4c=61c2dW2am1c=
D51c2n@Wd3c=C1b2Zj2nV1b2P17g50T7@416Q1859:A1b2Zj2nV1b2P70T7@416Q1859:H1b2[1bOc4Z@c2h3oM\<aJ\1U2Z
3k9@416Q1859:?1b2Zj2nV1\1\?@416Q1859:1131jW4Q:n11a2l10Q1X8>`1d3e2n1:=X3Z5^5^3a12621E00V9<j2`;R3S
<b2a2B1=d1W=T318R1R2P6Kb21521Z21CW;R580NP3g2BX2;1a2do1Td1`3fC8P4g2BX261hAP1Ad`3l9F1b2W\1SNn?nV1b
2P17Jl40T7@416Q1859:C1b2Zj2nV1b2X1g50Q6R1@416Q1859:21Zc4n21`2AMW9505a1:7:406[1K4D1562714b11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<h1Ho31Y1M>T1Q126P12c2c6V3P1T1Q1c1E253Y1U1>>b6cBh21`2
AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6
V3P1T1Q1c1E253Y1U1>>H1a2e5c1`9HP=V5`>P1PBb3g1i3S3U1o1b1Fh6d6SOd1;D1b2\l1mMnV1c3o50Q2o3R1@416Q185
9:M1b2a1hh2mDPBb2@?7OQ2CQ20Q21Z1e3@416Q1859:`2A1b2Zj2nV1b2X1g5U7@416Q1859:?1b2Zj2nV1X8`8@416Q185
9:?1b2Zj2nV1c9U7@416Q1859:]21`21c18Q1g8`1Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c1:
a4T318R1R2X1c5b274Z21CQ1[531b9:74Di5@416Q1859:U3B1`21c1fh2lV11b9V7@416Q1859:T11[264SA14KcHdCc6fD
:1V1R4n18^5g5SD]8U10T769416Q185918A1b2c1fh2nV1d9KX6@416Q1859:@1b2Zj2nV1d9KX6@416Q1859:D1`21c1fh2
nV1b30o5_3e3@416Q1859:?1b2ai1hP1nV1i@@416Q1859:21oW2?1b2Zj2nV1h5P;@416Q1859:?1b2Zj2nV1f4R<@416Q1
859:m21b2k10Q1g8`1d3e2n163=MZ2j1_3k6Q2a12621F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1@W:^2T318R1R2l6b2604
Z21Cc6S1;G:E:7F33]4:0;NT3c20:5416Q185909@Ig11_4Q1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?
d1W=T318R1R2l6b274Z21Ck8d4[2=8OP3Z3X2h11S2Z20Q1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1
W=T318R1R2`3[3b274Z21Cl?f1h5;R12U23R2S1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;^Cl6Z5Q12U23R2S1
@g71W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;^Cl60Y5X12U2@e1S1@g71T22Z3;14R2n1:U1`2]5d6U2a12621GfF4n:o1
k5k5h@e2[6@0Y5F2`23=Y1gAP6]5h322P1T3W2i`1[JI:n1W5dK992\4gAP6]5]4n5i`1[Ja12\41Q1g8`1d3e2n1:=X3m4<
21Z6]2a12621F0VW1b2a2B?d1>h<6V1f118R1R2l60a274Z21CcA`12\41Q1g8`1d3Eo1n1:=X3l1]32j8a12621F0VW1b2a
2B?d1>h<S1P218R1R2d1f4@b274Z21CcAS12U2V2S1@g71W2Z3e2n1:U1`2]5R2Z2V2U2a12621GfF4n<b5T6^C[6@0Y5=2h
2c1S<^3T2P6]5R2Y8i`1jI@G2`2AY1gAP6l4@GZ1e122P1U13R4i`1m5lC@l5\2;2\4gAP6]5]4n5i`1jI@l582\4gAP6]5\
:i`1[J32P\1YV1?23\279T?g1QBn5VU1j6i:P3]2aKV12@o150095b7a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1`33a:NU
5f3b<T=g9[124[25009b2g2g4g1R127^3121ZADA\5j2^4`LR:i83a1n1o2Z2JD>EW8R1aDg4i3k45Y12U2@1g2@g71T22<m
2;121R2n1:U1`2j2f3U5:U2a12621GfF4n<a9Cm8V:k1W<92\4gAP6]5\:i`1nD\5;2\4gAP6m4?\:i`1jI@0;2`2b417R5R
B]7g1V4Xk2=2\4W?_2P6]2X1f1]4h2U3i`1[J>2f21c1]?121R2P6]5\:i`1[J_12\41Q1g8`1d3Eo1n1:=X3Z52j8a12621
F0VW1b2a2A0?d1>h<T318R1R2[6>1b274Z21CcA=2`28U@R;b800X5QS1S;jR1_Hb22i2c10Q1g8`1U3>CZ1;008I5N:=R2U
1^2]2==:[400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12Q318R1R29b67Z2721Z21CS2m5f2i2P4h5;X12U2
2S2Q11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9^Cl6Z5_M_12a1j2S4P2\1o6U3P6^2W1`156>V2KDg1V
4?2^Y1LCZ1k3M]1A^2G9V;`68>0J>1R3f2cAZ1T:9W22U24;7^10Q1@g71<`19Z3;142o1n1:=G`2l1]3R81Ha12621F0fF4
n<D_16Ob2a2B68d15c1Q6[5T318R1`1Al6\1U174Bd121CcAl12U2L5U1Q1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4W<
F[3V2;f1JB?d1V7a5>T318R1R2l6b274Z21CP=b4m2P1^12i2d1Q1g8`1U3>e2n1:=X37R5=f40g3a12621F0VW1b2a2B?d1
W=T318R1R2l6b274Z21CcAl22R2:;c10Q1f7P1MB2R3>CQ2ON:;1X3Z5R81H\142621F0n3Q1eA401`1EY;_1V1b2a2B148d
1a:e2L35m118R1R23D101R5K7:I3>B74Bg11Ci6X1@Y1e3o3h582Ll2V42R2:;c10Q1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1
Ha12621F0F4Q2P1O1NM`5R485i1d36401P1:T<_1V1b2X1X1B14852V14Q3X2l2h462I35g1518E<R230683101]3\1?C7Q1
23854=74Bg11CP2Q1H2:I8d20Y1@W1]1R2l2\5;;Y395d12U2X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XA]54n<[3b2a
2B68d1W=T318R1R2l60a274Z21CcAX12X4W1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?g1
2R2:;^1W1g8`1U3R1Q2n1:;1X3h2f70g3a12621F0bF34Z@b2a2=4?d1^>g1518E<R2H101n5\1c4m12b?X12^4Q1g8`1d3e
2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAe12]40Q1g8`1d3e2n1:=R2U1Z5m8a12621F0`5Q9l7e2
P>b2a2B?d1W=T318R1R2P6K7Z23321Z21CcAh5;k3a12`2l10Q1g8`1d3Oe1n1:=X3_41Hm8a12621F0Q:mKV1b2a2B?d1W=
T318R1R2l6b274Bg11CcAh5Y12X40V1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?Y12X4W1
g8`1X4Q2n1:=X3h5f40g3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V22`2GR7f7B^4a1R1081>]2m3Fk8\1P2b1R1
OY5a1^Ba1c2a>`19<P664CGG17BF8168f2P1Y22i1b3>R2Z1343IV14032001_6j:l7h1]12^4Q1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CV25P1_4e9m12R2:P2Q1g8`1d3e2n1:=X3h2a2m8a12621F0[@S6640k;]4
b2a2B68d1Z5l7n2518E<R226>12j4S17Z274Z21CS5_<;2\4gAP6]5\:i`1jI@gFi;l12U2@1c11Q1@e711<`19Z3;121R2n
1:=G`2Z52j8a12621F0fF4W<F[3b2a2B?d1>h<T318R1R2l6b274Z21CcAQ22U23<1c11Q1@e711<`162Z3;121R2n1:=G`2
Z52d6U2a12621F0fF4d2a90F[3b2a2B?d1>h<T318R1R2l6b274Z21CcAP22U23<1_13S1@e711<`162<m2;1210Q2n1:=G`
2]5j8a12621F0fF4d2a90F[3b2a2=4?d1>g?518R1R2l61X5EP2b?S12U23<i2@e7115Q2Z3;14R2n1:U1`2R<U2a12621Gf
F4W<FVOW<d522P\1Q22R220W2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34c20a96@2X3b2U1[1B68d1h<>e1^118R1R2
[2T1[31`274Z21CQ<a5c12U2L[1Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4d2Y:[3b2a2B?d1W=T318R1R2l6b274Z21
CcA_33Y29D[270279n1o38W3DQ316J`42C=T1i50>d1@`2`1m166;CR;b7g4T107d4[56Y12?9C:3a4[2c15c10A3I10MHX2
J313A81501A09=i1l1S1e1I[10J4112131Ne4k1h2\2P2T1g=X3b1g17U12FX1X43Z28C0[270279n5X2W1A217g216JP1_3
2:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1B9C>a4Ee2Ci12?3N49293M001=B?15M313JL=T2l1S1C082601:<K0BAG1
411112000;<71^1c21R2U5a1>d2Bc1Y=MV257U12=a1h33Z28C0[2330279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m16
6;QHL707P26\2[56Y1B9C>a4Ee2Ci12?3NKV2GM313JL=T2l1S1C08<:92K089AG1411112000;<71^1c2T2U5P2d2`?M=h1
57U12o1l33Z28C0[270279n5X2W1D9g216J`42:8=T1Q2P3A4?d1@`2MBm166;^3S5^?R1107d4[56Y1B9C>a4Ee2Ci12?3E
84<9l3313JL=Q22l1S1C08262:<K0BY1141111210;<`17c2T2e1_3a1>Od1Bc1P:e2BT357U12=a1]33Z28C0[270279n5`
3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bDR1107P2c2[56Y1B9C>a4Ee2Ci1B3C1T1l3313JL=Q22l1S1C0B2:<_1Y114
111122;<`1k2T2U5P2Od1Bd;e2BT357U12=a1j2`23c2D[270279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QHT107d
4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131Na6h2\2P2d;W3X3Z37U12o1j23c2D[270279n5`3DX2E216J4[42Q1
T1X5@3;d1@`2`1=2\166;F\1mET107d4[56Y1B9C>Kf14i19?D`2i1B3j1l3313g1b2l1S1e1V314131Na6U5P2d2m3b;Z37
U12o1^23Z2M[270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V3
14111122Ha6U5P2UB[1n17U12o1n23Z2M2X270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[5
6Y1B9C>a4o3i1B3j1l3313g1b2l1S1]17MP12T114111122H^1l261l1U5P2UBZ37U12o1n23Z2M2X270279n5a1n1DQ316J
`42Q1T1^3ER1A?d1872K8X12]1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1]17MP12T114111122H^1l261l
1U5P2UBZ37U12o1j23Z2M2X270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i
1B3j1l3313g1b2l1S1e1MX214111122H[461l1U5P2UBZ37U12o1i23Z2M2X270279n5a1n1DQ316J`42Q1T1^3ER1A?d187
2K8X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1MX214111122H[4U2U5P2UBZ37U12o1\14X2:8c5
X4S@G3j2Md2f3Z6U2^5g3W2S>K_1b4Y4HZ6b10i11MW3OLW4Z5g=o8X7?Z4:k1Q2DG4e<W@G3Ge5f3V3S3R6a1o5S>K_1b4R
5Y2kA\4e>o8J4^2AY:W5_1j8KT7V1U@`BU1KU;Y2[:W3X2;65K9\4eKN4e=9\1`=G3P9Z4BR2o1`4n1g9a4\54V2\8X39]21
S;k25U1d3n8\35W2080B1Z23In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=i206T1
j1U1=f12l1c1K0434D;205655N41141112000Z3j18?R1EEU3R4l?b10Q11KR1U12_1_25X28C1Z27En5`2;K^3114[5>V1C
^4k2Q3AOEQ2BQHi5k2j5>2T2R8V1b1U2T6l1S1Q1?34P120565Y1161112000R1^1Hj1k1EEU3oCb10Q11KR1U12Z15f2@Z2
Mn5l2Ke2C1216O[4Y2Y?QHe8b3W2>W2R8g4\6l1e23f1_11631`3R5U3fHU12T16V2:8\2=h1GB[2m6SDX>]8i5Z>b4W2b1J
_1@c19\5:e1l1Q3j4`8=g3ZEn5=H6`210c2V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9j5m<_O;6i8[2m6I\P2[2W2]2_1ji1^1
7U2:07f23`22g4g1]1^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1f1S3_6`1e4k?a8D7a20e5g4g1R1:^314ik1R:^
<j6\2R8aDb1n6;7a20]:k5H14\Cii1T8n18T2:07f2l2>W1P2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2X3T2Z8j26Q101=6X1
Z1V2=9R3<U10\1Mk15d1[2g5Y2Q1k3f3[1h8^Ah3O8`20U3S3W1e3j514S7=o2P2^1;Dc2Bd1b3dMf5j2P2c2S@o<f3[1h8[
18`200X6W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8D_7W4Bf3[1hAW<B8`22W6m4Q5H14b1`5n7c2
dBaFcGD^_118L9S2:0P9m1T614n;W1O<o;k]1<V19R1d4k7:_1h1i2e3^2UL=9_20o8m1Z2i314fg2R3j9ULT19Y25009Y1S
1S5R1m1Z2i3121R2P6]5h3Dc8[Oh>m53`;W8@_1]EQ501b1B69_2Z@H14L:T4U4g3@X9P6]5k1];j:P5i;a15e1U6b8V3cF@
l3R28^5^3^:i4>:\2jP1c4i6eKg1Z5`2fGf3];[2o5::U<QGc4Y<[:m9c3kh1f3;;U[1NV2T67bQ1Y?j<n:W36;U[1U3T6om
1V>3;[^1[b2G<a2f53Y3h3]4\6\26O<^2RW1=W2R1\;bAZ3<]1X2=<a2T9V8\6\26O<^2hY1R1\;F<a2T9R4OS3\6\26O<^2
VOi2h6NR1a5BW5bAb[1<<a2h?\:n^1\;bA7E[4T2oI<<gL6k3kZ1VL7[12Ai3T2H=o1;9R51i2l2m514fj1h=c1Q6f1Ie3W1
P4]BdBM1;=[29R51f5m514fj1To1<=[2\51k:H14Y\1oX1R1gC9>c2R1]3g2<d9gO_a28>l9h8X1eO]8U2mV2<?Y2h?Z114e
@T:eC_:W7f7;?Y2h?Z114jJeC_:W7f7;?Y2h?Z114FSJ]U1f7lm18?Y2SA14k?gD\DN@l1:07T7f914P6T5HW12^_1[1c7f2
c1Q6_;`8?e3^1P6c1Q8W7d2?@X2\7f914P6X7\5QZ1[1c7mAiIY?9@X2Z@H14P6T5fT3DAW2m>U2145=CQ8c6^<Q6RIV1_3S
:d<W1o3;AW2m>U214CY?j\1_3hFh1Af1@0h2@g71W2`1i1;145=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU
107W3Y2[2RBU5W<3nGg4;AW2SA14Ce8c6]DUG_K:BlA]9iV1i>BR3n30_U1:BV20RA14h7iV1i>U]1:BV20RA14h7ce1a7gB
1BX1Ci1:07o50S1Ga3Bi414fBU6_\1R3<V19R13`13`2:8J?k9_6`1e4Z5Y<e2b9@3HCU20V60S1Ga3BOi314fBU6_Lo?YNZ
Fe2AP9@3GCU20V60S1Ga3Bi414fBU6_Lo?YBo;i=`8e2S:E=CU22T6l1a3c4H14\Cii1j\1KDh1;>k3f6Q614m2T2f4m2T5^
_1S7c19g5j7d3_6aKIc3DK@DT20P;Q614m2T2f4m2T5Id^1Ub1Z56DT2Q;Q614e3Eg1404S1j1A1V1^23?d2<13312D=63@1
40411W1<5:2CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:X1]1X3O:BMg2Q35<a3\3
R3`1o2>^1n61c9]3h2[10HR51o2El1Y1j1A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1S2S;SF260
;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2W3[7c4o2>^1n6e9`2LA_913EXAU1BFf1Jf4[1M[>d:m;lN^>c1Q6k7c3`8h4
_J4F]BS6g]2FGe1;>Z8n6Z114eh1i?<V1Q6_;_6d4dG6c40:=GQ20h8n6Z114fBeR1X3POS?6GQ2Z@H14R1HY:V2_6[1_60Q
3a7h1b3>5[EY8h2[4Y4d81T::]11T2]3Y6j;b8X3?Z4c4NAHn1a:_6[1`6o21Z9Q45^P1[4Y4VCS3]\18HT[1=T8m;i2^U17
JIc15f1j4S3Y5j5Y3SEa3a5f7cHX3<V1f4O:_;_6W@o>Q2h14I[8S3Y55I[8n9[JZ5GJb1@Q4h1\1T4`1_3ST2S5c1f5:`3V
2[2j1LCGg5dN7JS2Q4U3`\2HaB>JS2Q4U3o6YAY_1l4Hb@m1`6iR1b12JYBJKf1n33e:P1\@Qe2_@k2[111m8311T1>2T16F
1498Kf1n33e:P1^U3_N9Ke53e:P1^U3X5VIl35Ke53Z^2\48L[2K0RW2W1iOZR14LW30_Z4<LV300RW2W1kj1X722Y1g:4Lg
W2c2W14Md[2XKVM2MoX42M\i42Md[2n2N`1Z1031Y2?LX220l2=07334@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a
3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1a28X452\4GP1T1S22]13]1W3R1m=:h1k79Ni6eE4^6U3l<m\2R1@N
i6eE30U2X4U34g<0nR2[2a7R1aDj1Nd1m1Q1g8`1d3e2n1:=X3U14o3@m1Z3;g2a12621F0h6\4`@_;b2a2B?d1\4j8T318R
1R2l6?R274Z21Ch3R1FIV;h5g4CO]1:0c9_714K^BTe1c1GZ3F5Q1O_:6Oi1SA14F;Oi11QA121FTCZa1P?9Oi1k>=i114h^
2\2U1P1Z1<8_263[8U1GU5X;d9b3dFV3S;153cDl7Af7R5k2Y1:1Eo:_6f2=:d2a1?P1Z1F^2j?DXDb3UU1QLV1i<X@_6T6C
P1Z1U3BS8U1GU5`HWS1i13XMi<X@_6T3o2a1<P1b1l4nM2S1U1i20hh2o1a<4P1`V1P^1nG:Q1g1b74[914@Yc1h5:Q1g1g7
[91487Yc1h5;Q1g10f7[91487Yc1Zb2<Q1g10RA14@Yc1Z3]2V1S:7Q1g1g7[914jc14R1e:j[1]72R1e:1R1@S1Y1M\8_8[
X2c1Q6_;h3S:QE>Q20]32S1d:2S1nf2<T1l16a9i6PW2eMPDZ1l4o464T1e;i6PW28T1b9R2i6Z<Si1_j1f61T1?U1b18]2Y
:`8]8Z7e7k8`T2jAm5JP3<U1c>9g4^3[6\9mS2f3]=Q?f8MU1]150:Y1Y;9i314F[1R2m3]2o2h3c2Y21cT1i=jI@l5Q?f8B
5U1c>fMbEV2OV1V1:00b3F_11P2n16o614j8j9`b1X3<V1Q33`1Z1S1m64X3k5C8V1b10i5X;14j88V1b1j5_:H14j8T1W1`
1Bk7[:=c:e1b8ZFn=CV1:>CCf1IEc4d2i4X7V1j4aA<Eo2X1n63^9447W1d^2a1>h3E^ELW1\1T7^U2Ca1>CZ2IEb6h<Z>j;
`1X?@416Q1859:\39?W1[1AZ4nMk7lQ1X3Z2U2R5b=Z>[=jB4W1^d2EQ5\1X1T14>6aLHb?:V;R2InD2_1DY3]3<V1Q6b3j1
V1j4P8?U4W520g3T;1n41T17]2929?4>X1Y1[U1e[1SF\5e8ZFc21k8F?4>X1eV1<X[1SFR>i=`8c21b9?4A:X1Z1AcP1R43
c[1V?3h64X1kA_P2h5:Y1g1m6Dd1^9iHfBcV1aM5Y1e8DS;f_34Y1Y1a1X`32Y1UT4:Z1W1E_^1P5Z4df1o7c8hD4Z1W1V_3
WA3Z1iAdS1f4[1Q1:;2Je13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=;B?`1c190l1Y
2h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310711R13k16P341F89M>^13:826P12c2V3\3l18P1P1T13Mc1E253F=4U1
0=>`4_4>_<1Fl2Q3[1h1M^1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?Z:GG3122d7d
3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q10b1E253T14U1>>ZCZ6;[1U4P8T5W=cY1PFl6bF=nK?[1h<o4W<h1j2bU1k6d
2k1`Kc1b:\E[78\1X12da2IXP2`433\1^Cao1:\1V150:g@14nT2mP2i2\1U1AMW9505a1:7:406[1K42A156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>;]1OU<c2i3X>2V
i1c1Q6_;2]1i?2]1i?>^1Z1>d5Q6P2l214lW1^DX?i4^d1<^1Z10R6Q6P2l214[l1f?c;B^1Z1009g5Q6P2l2121[l1PFl1j
Z1019^1Z1V>l214Yl100@_1Mf4T2g;Y=N2J[h1c1Q6k7c3Y=jI5_1dAC1_?j2`1L080B2Y23==b19_2W10?Ea2j8\223>^4S
1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e4W12;345E8:157>B11200111210;569R4?8i6=S417c1`1M8C2R2V1b1i
2X1U1Q>=R9c1V7\]1S6c3\5V1?34S105657>B14001112000Hh1c2P8b3@17h1`1M8C2R2H=b1i2X1U1a2W;Ef:V7dH`@V4g
9]2n2V107634K4205657Q114001112000;i4?R7=U47@`1R1AZ4m4iCn105c;Q7lZ1_4b8iLn8;`1W5e5aQ1];aKl7f=U29i
84a1^1PY2U]12a1eg36a1_Z2a<]?UAmK1a15a1[`1X@j9e[18b1WS1`AW78S;2TO2b1hd1Ab1OR1nDjCe5g1]2[1`3\S1bE1
P2n5_1c31b17c1d1c^4Nm2Q2N7c1f^1V8mC[ORV1k61c14c1NkDY3T1d1F1:8_2R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:h:
1=6Ab5\4^7k<\;2@d1FU3R5g:hD12_Z1k2Z1SFV1o9gO2`3d1_1Mg2h1]3>I505<T1727:406X12K4;8156271g11P1T111P
1015DV1<82CJ5d4?K7=^19FS2o1TLGG315h6KR1a2AQ2DS1j2313<d4EBC1Y1M94j1;26P12c2\5V1V3P1T1Q1c1E253Y1U1
>>^90Le1BZ3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3e3YHW<n41e14f1U7[f1Yg22f1U74f1U7f_2dR23f1U7Yb4;g1j8k
Cb2YMjJmNV<[9T4g52g1ie11g1@h1Df10W8n5WZ2c1Q6_;T8e6R:l5U1l9:h1[20V>a[2f`1J18l9@h1[20bh2R?dG9e6i3:
J18l9605h1[AiZ2oJi?2i1ni21i17i1O0RA14cW26i1O0RA14Kj1B:fT1C`d1<V15R1Q1b21Q18g1?X1S20`5_6d1i1R2_@m
97j1kL\9Wn1h1S209j1Y<\1b3\Den1l1S20Ck1A;SA14_ITAS9Z5[?<V1Q6g5S3a1Q1TU1:k1MY=i314dZ1S9Z5iL7k1MSA1
4dZ1X[15l1Fe[1oV1lF4l1U1V[1oV13l1\\1oV14l1\\1oV1gS2Km1?6d7^F0UGj7dET7:X1Q6m3a7SDn1j>@416Q1859:@m
1Fd7`e1TMnV1i@@416Q1859:P1m1:Z3@T43^31W2Z3e2n1:U1`2X>a12621Gf:o;4n<i7a=j9W<RH=5m1hm13f:Xd15n1FkX
1Zl2c=2n1bY15n1bY1a]1W2gQ1Y1n1b2Q1g8`1d3e2n1:=R2U1Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA3
o1SV2U:5o1f<\i1U:X32o1SV25P2iHYI2m22P2iH3P2ea1WI5Q2mc1^BfS103Q2mc1^B2Q2mc14Q2^^1^5^B:R2U1m6kU1Y5
f<f7o3S4g65R2S8U[1c<i77R2S8U[1]Do3e9U16R2Yc1a1Q;i;k:9S2i`1m4Y7RFC3\e105S2mZ2b4hi101S22T2\S24T2b[
1iGc11T23T2\S2c15T2\S2c1k4U]12T2Rg32T2oS25T2]2Y;_3gb14T2]2Y;_32T2VX43T2TS2J3T2hS263T2oT202T2PU23
T2PU2VP14T21ITT23T21nT22T2TS2V1T2V2W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?;T27
<o;X2j214oa1X>]Y18T27<SA14XP2YU12T213T2n:^M5T2]2Y;_3la14T2bQ2a1d7W1T2V20V1g8`1X4Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?3T2TT2K4T2nQ2d1[1`1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0_F234c168V>b
2a2B1=d1W=T318R1R2l6b274Z21CcAW1U2U2W1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2l6P6P2b?^1
U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0_F234j18V>b2a2B?d1W=T318R1R2l6b274Z21CcAc1U2J_10Q1g8`1d3e2n1:=X3
Z5m8a12621F0_F234c1?R:S4b2a2B148d1W=T318R1R2l6b274Z21CcAV1U2U2W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1V@518R1R2l6P6P2b?X1U2U20V1g8`1X4Q2n1:=X3X>a12621F0fF4j1_>b2a2=4?d1V@518R1R2l6P6P2b?JU220Y3
@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<W1U2U20V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P
2b?f1U2:j1W1^1X7`1X4Q2n1:=X3X>a12621F0bF3401`1?R:S4b2a2=4?d1V@5180Q1R211D107h5P6P2a=P2i2U2:;c10Q
1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>_8401FIo;_1V1b2a2B148d1a:e2L3S2180Q1R23D10P67:F23>B74Bg1
1Ci6X1j1e3o3h582Ll2Z1U22Z3@g71W2Z3e2n1:U1`2i6i4d2a12621GfF401`1E31200Y:\4LgBT7`3f8U:Z@h1U2:o10Q1
g8`1d3e2n1:=X3Z5m8a12621F0jBk3401`1E8g=b2a2B68d1W=T318R1R2H1Q67Z274I`11Cb?P2Z1U2U20V1g8`1X4Q2n1:
=X3X>a12621F0bF3401W@b2a2=4?d1V@518R1R2l6P6P2b?Y1U2U2W1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1
V@518R1R2l6P6P2b?c2U27552c10Q1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a12621F0V6l7b8401`1c4R:b2a2B148d15c1Q
6e2e2T3180Q1`1A23f52K`21154\1M1999c9f1n5h573o1U2[2Q1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4
\4S40\4b2a2B?d1W=T3180D<R29Ih5b274Z21CcA^1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1W=T3
18R1R2l6b274Z21CcA=U2kQ2401`1K2fY1LV=\=Z1`1U22R2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d
1V@518R1R2l6Z5EP2b?X1U2U2W1g8`1X4Q2n1:=X3X>a12621F0bF34c1f>b2a2=4?d1V@518R1R2l6P6P2b?_2U2=8c10Q1
U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8f=4IIHV;f1Ob2<T2B?d1a:e2:A3S2180Q13n131m512Cb2154>k11C9S1_
8e7h5;_2`2U2=8c10Q1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5[74B6IHf6_4f1Ob2<Ba1B?d1c5f2V2e2:A3S218
R1R2P6212Cb2154>k11C9S1U@h5;_2c1U2[2Q1g8`1d3e26g1:=>i2Z5m8a12621F0c?R740Y@b2a2B?d1W=LW218R1R2l6b
274Z21C\3Q4T:R:@T1U22Z3@g71W2Z3e2n1:U1`2`1g<a12621GbF34b7V4>EQLT33F0[;3P=Q1U220Y3@g71W2Z3\1X1n1:
U1`2`<g1a12621GbF34V<:<e7`GW<T=\1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0fF40U<S4b2a2B?d1W=T318R1R2l6b27
4Z21CcAl1U2=A[1Q1V8@`1d3\1X1n1:=X3n2[2m8a12621F0]:X<42P1??V>b2a2B1=d1W=T318R1R2l6i1H154Z21Cg5S3[
5[3e6n1i1U22X2Q1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0fF401`1?j:T36b2g1IB?d1W=T318R1R2l6b274Z21CcAc
1U2=m1Q1g8`1d3e2n1:=X3Z5m8a12621F0_F64j18V>b2a2B?d1W=T318R1R2`3[3b2154Z21Ck8P7f1d85U2kQ240b1\1U2
[2Q1g8`1d3e2n1:=X3Z5m8a12621F0bF34Z@b2a2B68d1W=T318R1R2l6b274Z21CcAX1U2U20V1g8`1X4Q2n1:=X3X>a126
21F0fF40Y@b2a2=4?d1V@518R1R2l6P6P2b?5U2jX1lH34^1U2:j1W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@
518R1R21F1Q6T2k3P2W2h;a1W1U2U2W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6P6P2b?X1U2U2W1
g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1V@518R1R2l6P6P2b?k1U227P2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621
F0bF34d2Y:6T3b2a2B?d1h<>T318R1R23D12n5T2=74Z21CcAi1U2Z20Q1g8`1d3e2n1:=S1T2Z5U7g1a12621F0fF4Ib15g
=b2a2B?d1a:e2;h218R1R2l6b274Z21CW7Y1f4i2`1P602g1U2Z20Q1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2
a2B?d1W=P1S218R1R2b1Y5b274Z21CS73Y1f4Z4V9m1U2:<b10Q1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2
a2B?d1m:Y2T318R1R23D54h5b274Z21CR8`9T6S2U2:<b10Q1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b2a2B?
d1d3k40b1He1CT318D218R2H:h5b274Z21CR8`9T6b1U2Gb10Q1g8`1d3e2k12:=Bg1MZ5m8a12621F0bF34_22g=b2a2B?d
1W=T318R1R2l6b274Z21CcAe1U2Gb10Q1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_22g=b2a2B?d1U2g8Y2T318R1R2l6b2
74Z21Ch6j:>U2Gc@i2NW2g1fX14_22bP1e1PKd1U2:o10Q1g8`1d3e2n190=X3Z5m8a12621F0fF4g1Fk=b2a2B?d1W=T318
R1R2H5110h5b274Z21CcAc1U2Z20Q1g8`1d3e2n190=X3Z5m8a12621F0j@k54Y166Fk=b2a2B?d1W=T318R1R2S1\2[3b27
4Z21CcAk1U2:o10Q1g8`1d3e2n1901;3T3Z5m8a12621F0fF4g1Gj=b2a2B?\17W=T318R1R23B1102110h5b274Z21CcAk1
U2:o10Q1g8`1d3e2n1901;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=T318R1R23B1102110h5b274Z21CcAn2U2:P2Q1g8
`1d3e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l1;Q3o27d4T318R1R23@1110211
0k3X1CGj174`1I1Cg3:c9l3T6?CS3W2U2:P2Q1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?]14Z@b2a2B68\17W=
T318R1R23@11102110h5Gj174Z21CR4`=T6W4JU2OoESIA4c3Hc<4IX5k@]K1R4o3X7h2Z3W1@Q710c2BU2O^;`:mFl2_6`:
4Ige1X;[7@Q710c2W3U2:;c10Q1U3\43P1MB2R3>61:Q2n1:=Z2MP59>e7Ha12621F0n3T:8d1]66401[1g14W:_1V1b2a2B
148d1a:e2L3S2180D<R231>310\5C7:F6C=721Bg11C\5d20j11U1^2n3h5;Y395]2U2:o10Q1g8`1d3e2n1:;1X3Z5m8a12
621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1U1j;6IZ218E<R23@310P67g14=74Z21CY4R1d2S3^2Q1l2h5e3?g2U2:o10Q1
g8`1d3Oe1n1:=b1e1Z5e71U1a12621F0W3Fj9m22d56401U>a1?b2a2B141652V14Z5P6k1?^2518R1R23D10P2R1;U2:7:F
J=74Bg11Cn1_1?:IX4V8\1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=T318R1R2l6b274Z21CcA6U26
\V1WK4e2<U2C1QA121c?TP134V3T2U2Z20Q1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d2QD4B@1b1d2Fc1S40\4b2a2B?d1
W=T318E<R262f5Kb274Z21C9o3X7P6h5;k3b1U220Q2W1@g71<`19Z3CQ2n1:=G`2U;R3a12621F0fF4V<G[3b2a2=4?d1V@
518R1R2l6Z5EP2b?d1U220W2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2B?d1W=T3180Q1R2l6b274Z21CcA
5U2kQ2401Y1U2U20V1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1V@518R1R2l6P6P2b?]1U2[2Q1g8`1d3e2n1:=X
3Z5m8a12621F0bF34d2e=`21a2B?d1W=T318R1R2l6b274Z21CcAg1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0X6]@423R1H
I5W=b2a2B?Q1Ba5T1`6T318R1R2l67Z274Bg11C]>U36U2kQ2423e2^1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0fF46e2]=
b2a2B?d1W=T318R1R2l6b274Z21Cd3DY=CU2<o1Y;V2X1m:X8P1gBd94=b1IiU1Z2Y1d2a1U2[2Q1g8`1d3e2n1:=X3Z5m8a
12621F0h?BAd534Z@b2a2B68d1W=T318R1R2l6b274OZ11Cl2f>d1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z@b
2a2B68d1W=T318R1R2l6b2721Z21CY4o911U3T6U4U2743182MW9505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<;CJ5^45V1037=;0A?T3_4n<l84=U3GG315d7a32c2DDY33131:X1Q3V21;:BM>V2241P12c2V3\3R33>AT1Q1AP
10E2531W1U1>>ZED1Z1U2U2W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?52V14V@518R1R2l6P6P2b?[1U2:j1W1g8`
1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8V14V@518R1R2HS6P6P2b?Y1U2U2W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2
a2=4?5Y14V@518R1R2l6P6P2b?X1U2U2W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8[1V@518R1R2l6P6P2b?`1U2[
2Q1g8ANd3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1W=T318R1R2l6b274Z21CcA`1U2Z20Q1g8`1d3e2n1:=X3Z5
m8a12621F0_F234S1d6a8b2a2B?d1W=T318R1R2l67Z274Z21CcA]1U2:8a1W1g8`1P4140Q2n1:=X3X>a12621F0j@k54Z@
b2a2=4?d1V@518R1R2HS6P6P2b?_1U22R2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5E
P2b?LU227R3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOH1\;a1U220Q2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b
2U1[1=4?d1V@518R1R2l6Z5EP2b?]1U2:;^1W1g8`1U3R1Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2H10P6P6P
2b?f1U227j1W1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1V@518R1R23D101n5Z5EP2b?[1U2:j1W1g8`1
X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1V@518R1R23DS6P6P2b?c1U22X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0b
F34n<[3b2a2B?d1W=T318R1R2l6b274Z21CcAe6d1U22X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2a9G[3b2a2B?
d1W=T318R1R2l6b274Z21CcAn1U22W20Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6
T318R1R2`3[3b274Z21CcAf1U220Q2W1@Mi61<`19Z3CQ2n1:=G`2X>a12621F0fF4V<:<[3V2;f1J=4?d1V@518R1R2`3[3
Z5EP2b?MU22Z3@g71W2Z3e2n1:U1`2X>a12621GfF4d2a9:<b5cIW<a1U220Q2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF
4n<[3b2f1J=4?d1V@518R1R2l6Z5EP2b?_1U2Gb10Q1g8`1d3e2k12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=T318R1R2l
6b274Z21CcA]1U2KY1W1g8`1X4Q2n1:=X3R6IS5W2a12621F0bF34d2e=b2a2=4?d1V@518R1R2l6U5JP2b?d1U2:?Z1W1g8
`1X4Q2n1:=X3X>a12621F0fF40T1=f>b2a2=4?52V14V@518R1R2HS6Y1?h1]2P2[7V8T6l1U2:o10Q1g8`1d3e2n1:=X3Z5
m8a12621F0_F640]1k>b2a2B6852V14Z5l7T318R1R23D10P67Q1X174Z21C\9h1]6k1U2:o10Q1g8`1d3e2n1:=X3Z5m8a1
26200F0nEG40J1[2P=b2a2B?d1W=T318R1R2H101n5b2334;=`11Cn3c;P2]1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0fF4
0Y@b2a2B148d1W=T318R1R2l6b274Z21CcA^1U2[2Q1o2g5`1d3e2n1:=X3Z5m8a12621F0_F640Y@b2a2B68d1W=T318R1R
2l6b274Z21CcA]1U2E_10V1n3h4`1U42Q2n1:=X3X>a12621F0fF40Y@_22a2=4?W1<V@518R1R2l6P6P2b?4U2kQ24e2:U2
C1QA121l_14_Y1_1U2U2W1g8`1X4Q2n1:=X3OX=a12621F0U;`;4_3j<b2a2=4?d1V@5180Q13n13F0P6P6P2X>Y19U21iQ2
4_3_=Y2l1ZS17U2:\Q234Y\1Dc1U2:P2Q1g8`1d3e2n1:=X3Z5m8a12621F0_F234^1k>b2a2B?d1W=T318R1R23D101n5b2
74Z21CcAX1U2U20V1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2l6P6P2b?a1U22R20V1@g71<`19Z3CQ2
n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2l6Z5EP2b?]1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0bF34U1MV>b
2a2B?d1W=T318R1R2l6b274Z21CcAX1U2U2W1g8`1X4Q2n1:=X3X>a12621F0_F234Z@b2a2=4?d1V@518R1R2l6P6P2b?P1
U220Y3@g71W2Z3e2n1:U1`2X>a12621GbF34o;6GV3m3@`GW<LU220Y3@g71W2Z3e2n1:U1`2X>a12621GbF34n<T7QHW<8U
2gQ234Y1O09\1U2[2Q1g8`1d3e2n1:=X3Z5m8a12621F0_F64Z@b2a2B68d1W=T318R1R2l6b274Z21CcA6U2gQ234Y194U2
gQ2341V22V2VR14V2l?eY1iY22V2eY22V2\V2>V2=Zj2nV1i@@416Q1859:2V2lf2:V2BSA14RMd7YMW455V2BSA142V2aY2
3V2aY2\Y22V2RW22V2`e33V2jU2W12V2jU22V2dk32V2i[26V26Vj2c1Q6_;g2V2MMW9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g2V2MMW9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1
c1E253Y1U1>>W1V2T20V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?JV210Y3@g71W2Z3e2n1:
U1`2X>a12621GfF4n<VOW<2V2jd2V1V2T2W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?2V2fV
23V2X9hB4V2X9hBo85V2[2Y;_3^Z34V2[2Y;_32V2^?3V2^?=2V2oj23V2l:R`22V2l:2V2bY22V2ob22V2^d2Q1V210?1g2
@g71W2Z3;121R2n1:U1`2X>a12621Gc9R=4n<VOW<[1V2Ba10V1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@51
8R1R2l6P6P2b?NV210?i2@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<VOW<]1V2B1_10V1g8`1P41210Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?@V20Z2Y;_3jOoKBh20a3Y1EV3]R1gH6V20Z2Y;_3ST2R1V2000Y3@g71W2Z3e2n
1:U1`2X>a12621GfF4n<Z6l29CPEW<U:Z@33V20Xe22V2ZY23V2\V2m22V2oU39V2B1QA121jj1X27V2B1QA121FV2Bh11W;
h14a1>114T1R;T:f@P2D[:^3b_1^29V2Bh1Y;_3@14iY1^1V2B2^1W1g8`1U3J140Q2n1:=X3X>a12621F0c@R64b7g8b2a2
=4?d1V@518R1R2l6P6P2b?6V2BSA14iY1X1V2T20V1g8`1X4Q2n1:=X3[7l6a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P
2b?8V2B1QA121^d13V2\V2Y52V2a[15V2\V2Q>TBZ\15V20[V2\5_93V2\V2\52V2YQ13V2YQ103V2^d2\f12V2iW32V2K4V
2gV3N22V2WV2>V2=Zj2nV1i@@416Q1859:3V2SY216V2X3_o30f6h;3V2hR402V2lg3DV2=ic1l>cGnV1c4W411i7@416Q18
59:2V2_T43V2jY2U]12V2Pg33V2\V2]32V2dV23V2VR1oV13V2cP1Xf14V2cP1aV1_22V2eY2:V2B1QA121e>MjT15V2[2Y;
_3We12V2cH2V2QF4V2JVEVT35V2>bEll3:;W2g>d2`1b;0R3`>RU1c8kX15W2g>d2`1ZR23W2\AkS23W2Xe2WU13W2Yd1nP1
2W2Xe25W2n7V2jk1W?6W2JS7Qn1Db>4W2PV2:l>?W2<kd2^5nV1i@@416Q1859:@W2<kd2^5gLV:i@@416Q1859:X1W2S20V
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1V@518R1R2l6P6P2b?3W2Pl1WI5W2FQ[2_9VR17W2FQ[2_9`@177W2IVE
^2_2Xj1nT16W2PF^2_2Xj1VR15W2PF^2_2Xj1Z1W2S20V1g8`1X4Q2n118=X3NY=a12621F0fF4Z@b2;U2=4?d1V@518R1R2
l6P6P2b?7W2hV22l3_:X4ZM3W2Xe2VR16W2[V2Q9j5X4W<Y1W2Y2Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2;U2B?d1W=T3
18R1R2l6b274Z21CcA3W2`W2g=4W2FiV2g=8W2FdU2T1_8W5j@B3W2Xe2VP13W2]V2j>3W2Xe2`@3W2Xe2ZV13W2Xe2P?6W2
`N0ed1P2g@5W2_d2H^1a=5W2TMkEWR1_Q27W2ASA14[S2PP26W2ASA14[S2<W2A1QA121ki1_9]ANW[18W2ASA14[S2QAUD3
W2PZ2W;4W2[V2d3W;4W2YQ1nc1j@3W2[V2l>3W2Xe2j@3W2h[2_95W2eV2R5_9VR14W2PV2`3f;3W2aY2f;W1W2S2W1g8`1X
4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1V@518R1R2l6P6P2b?:W2I[@dKUIi4]:Ec2N9W2j\1jIT4]:Y3NmMWK6W2V[1c1
W4gI]:5W2]<WW1ZBW?8W2Ff;d5Q1`P1ZBW?9W2Ff;d5bQ1bQ1P?i1>3W2_k1hI3W24Se24W24Se2VR1P1W2002V3@g71W2Z3
e2n1:U1`2X>a12621GfF4n<Z6l29CnAQ3W<9W2l_2b12\1X2e10^24W2Xe2U4PNOW200Y3@g71W2Z3e2n1:U1`2X>a12621G
fF4n<Z6l29C:eDW<6W2IVU2W?X4eP15W2JjU2b>X43W2Xe2X47W2Z2Y;_3ST2S3VS15W2Z2Y;_3ST23W2Xe2_B4W2Fad2_B6
W2Fad2j@a124W2Xe2\B0:W2a6R7cW2Q@k2\2]1Ln33W2Fad27W2FW>YV2jAAU96W2Xe2QAZ10DW4W2>:2Me1a7505a1:7:12
06E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3K40?F037=;0A?T3]?l1i<GG315d7T24W12_23DDY3313<
a61Y1M94V2241H2212BP2W551S1l1Y1P1T1Q1AQ1E2534T1U1>>h2W2LMW9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3_23Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>3W2Xe2\B4W2W^2P7\BP1
X20?1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<TLQ3W<JX2:o2@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XGW<IX20Y
3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4Z7c5VOW<_1X20Q2W1@g71<`19
Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2b?Y1X202<1g2@g71W2Z3;121R2n1:U1`2X>a12621G
fF4l:;MG6o20m6kAT3W<g@l1X23<1e1Q1@g71<`19Z3;121R2n1:=G`2`1i3m8a12621F0c9R=4l:Q22X3b2U1[1B?d1W=T3
18R1R2l6b274Z21CcA\2X2W20Q1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0m2l=2h54c6P5A:<2X3b2U1@JB148d1W=e1[12
183A<R29Q2`47a1H74Z21C_9a42g1f1V83LX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7lDT3W<g@j1X2W20Q1@g71<`
19Z3e2n1:=G`2Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=T318R1R2l67Z274I`11CX4h92g14a1W1X23<1g2@g715\1DZ3;1
21R2n1:U1`2R<U2a12621GVA_54n<V3m3oDA_2W<b1X20Q2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0[@Z64V<G[3b2U1[1=
4?d1V@518R1R2l6Z5EP2b?f1X2R25Q1@g71<`19Z3CQ2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2=4?d1W=n2518R1R2l6b27
4Z21CP2b?`1X20Q20V1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2b?^1X2R2W1@g71<
`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2b?f1X202<1_1W1@g71<`19Z3;1210Q2n1:=G`2X
>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2b?_1X2010<1e21@g71W2Z3;121W1Jn1:U1`2X>a12621GfF4X;e1V3m
3F[19CnAAg1GW<g>g>R1X202<1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3oKW<d1X2X2Q1@g71<`19Z3e2n1:=G
`2Z5m8a12621F0fF4V<G[3b2U1[1B?d1W=T318R1R2l6b274X1Q11Cn4d<LX2Z3@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4k
34h:U2VOW<JX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2VOW<f2d1X2@g1Q1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F
0fF4n<[3b2a2B?d1W=T318R1R2l6b274Z21CcA`1X2X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T3
18R1R2l6b274Z21CcAV2X2@2c10Q1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE64n<[3b2a2B148d1Bd<T318R
1R2l6`21334Fc11CW>[3T1X202<1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3oKW<n4h;NX20Y3@g71W2Z3e2n1:
U1`2X>a12621GfF4n<V3oKW<g>2g14Q1X202<1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<V3oKW<Q1X202<1g2@g71W
2Z3;121R2n1:U1`2X>a12621GfF4n<f7_GW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6oNW<o1X20V20Q1@g71<`19
Z3e2n1:=G`2Z5m8a12621F0l4Y<_54n<6T3b2U1[1B391A52IW=T3183A<R2l6b274Z21C`3Q<P2W1X23V3@g71W2Z3e2n1:
U1`2X>a12621GfF4FU:Q2P6V39CP@[1AAg1GW<U:Z@3NX202V3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W9MPEW<g>2LX20Y
3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W99CPEW<LX202V3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2VOW<d5MX20Y3@g71
W2Z3e2n1:U1`2U;R3a12621E1fF4n<T7QHW<d5a1X2X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=
T318R1R2l6b274Z21CcAc1X20W2Q1@BT71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=T318R1R2l6b274Z2
1CcALX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4o;N6^7`GW<R1X20?i2@g71W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2
^4`GW<P1X20?1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<6oNW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7`G
W<P1X23<i2@g71W2Z3;14R2n1:U1`2X>a12621GfF4h:U2V1f6XGW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XGW
<MX2@i2@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<m7XGW<P1X20?1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4Z7c5VOW
<JX202V3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<LX23V3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2`7<XGW<_1X2R20
V1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2b?U1X23<i2@e711b1DZ3;14R2n1:U1`2
X>a12621GU3`C4h:U2W3X4<XGW<3W1X202<1g2@g71W2<m2;121R2n1:U1`2X>a12621GfF4h:U22Y4T5CPEl9Z2IX23V3@g
71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<k1X23<1e1Q1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0fF4l:Q2[3b2n1B
B?d1W=T318R1R2l6b274Z21CcA`1X20Q2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=41=d1V@518R1R2l6Z5E
P2b?e1X2X2Q1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4[<B23T3b2a2B1=d1W=T318R1R2l6b274Z21CcAIX2Z3@g71W2
Z3e2n1:U1`2X>a12621GfF4n<U9PFW<KX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6o2oKW<JX20Fb2@g71W2Z3e2n1:U
1`2X>a12621GfF4n<VOW<MX2>1i2@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<VOW<MX2@i2@g71W2Z3;14R2n1:U1`2X>a1
2621GfF4n<k5ZIW<V1X22S2Q11@g719m1Z3j1Jn1:U1`2]5S17^7a12621GfF4n:o1i1Q4k5^Cl6Z5_MNX22U31@g71W2Z3j
1Jn1:U1`2X>a12621GfF4n<k5ZIj6\5_Mo1X2W20Q1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5k@4S1W8b3[3n1Ca2B?
d1W=T318E<R29Q2`4T2=74Z21CX8Z9h5;f3m1X2@1e1Q1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a12621F0fF4h:U2[3b2
a2B?d1R:T3T318R1R2l6b274Z21CcAg1X23<1_1W1@g71<`19Y2P1;1210Q2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1V
@518R1R2l6Z5EP2b?P1X202<1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<VOW<KX202V3@g71W2Z3e2n1:U1`2X>a126
21GfF4n<m7XGW<c1X2X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;f1JB?d1W=T318R1R2l6b274Z21CcALX2
Z3@Nh61W2Z3e2n1:U1`2X>a12621GfF4d;Y1b5R2`GW<OX23V3@g71W2Z3e2n1:U1`2X>a12621GfF4FW<VJ[1S1_2[2b4X5
MX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2W9^C_2W<kEIX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<kE`1X20
Q2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2l6Z5EP2b?HX2Z3@g71W2Z3e2n1:U1`2X>a12
621GfF4n<VOW<P1X23<1g2@g71W2<m2;121R2n1:U1`2X>a12621GfF4n<VOW<KX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4
h:U2m7XGW<>P1X2@e1S1@g71W2Z3;14R2n1:U1`2]5j8a12621GfF4n<g;^Cl6Z5IX2Z3@g71W2Z3e2n1:U1`2X>a12621Gf
F4n<6oNW<a1X2X2Q1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0fF4n<[3b2a2B?d1W=T318R1R2l6b274Z21CcAMX2:o2@g7
1W2Z3e2n1:U1`2c;d2a126217?fF4n<T7YGGW<MX2Z3@g71W2Z3e2n1:U1`2X>\1426217?fF4n<T7QCo4n5X6LX23V3@g71
W2Z3e2n1:U1`2g7`6a126217?fF4W<FVOW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7QHW<KX20Y3@g71W2Z3e2n1
:U1`2X>a12621GfF4h:U26oNW<`1X2X2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2l6b274
Z21CcAIX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7QHW<JX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m=i3^=W<IX2Z
3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XGW<OX20?1g2@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<VOW<MX20Y3@g71W
2Z3e2n1:U1`2X>a12621GfF4l3h3R3U2m7XGW<a1X2X2Q1@b3T41<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=
T318R1R2l6b274Z21CcAJX2Z3@`3V41W2Z3e2n1:U1`2X>a12621GXA]54n<VOW<JX2Z3@g71W2Z3e2n1:U1`2@n6h6a1262
1GfF4n<VOW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9dEW<`1X20Q2W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4
n<[3b2a2=4=1d1V@518R1R2l6Z5EP2b?P1X20Y3@Q11U1]51W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7XGW<a1X20Q20V1@
g71<`19Z3CQ2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1V@518R1R2l6Z5EP2b?JX20Y3@g71W2Z3e2n1:U1`2X>a12621
GfF4n<`Ie5W<NX202V3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7a19CPEW<b1X20W2Q1@g71<`19Z3e2n1:=G`2Z5m8a126
21F0bF34n<[3b2a2B?d1W=T318R1R2l6b274Z21CcAc1X20W2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B1=
d1W=T318R1R2l6b274^1K1CcAa1X206j1W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2HS6Z5E
P2b?b1X206j1W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2HS6Z5EP2b?R1X20?1g2@g71W2Z
3;121R2n1:U1`2X>a12621GfF4h:U2_5]2XGW<`1X202n1W1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@
518R1R2l6Z5EP2b?R1X23<1g2@g71K[1Z3;121R2n1:U1`2a6f7a12621GfF4l:Q2VOW<KX20Y3@g71W2Z3e2n1:U1`2X>a1
2621GfF4n<a9CPEW<JX20Y3@g71W2Z3e2n1:U1`2X>a12621GfF4l:Q2VOW<S1X2@00g2@g71W2Z3;121R2n1:U1`2X>a126
21GfF4n<Z<U@e2_2g9g@KX20Y3@g71W2Z3e2n1:U1`2f1^9R3a12621GfF4n<VOW<T1X2:AO]1@g71W2Z3e2n1:U1`2T>20a
12621GfF4n<[1_4ZIW<j8jBV2H9MX2Z3@l1f3S21W2Z3e2n1:U1`2X>a12621GfF4n<k5ZI8n;R>c1X20Q20V1@g71<`19Z3
CQ2n1:=G`2c1a9R3a12621F0fF4n<[3_22a2=4?d1V@518R1R2l6Z5EP2b?NX22U31@g71W2Z3j1Jn1:U1`2X>a12621GfF4
n<V1m8QEW<_MT1X210U31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<i13V8QEh61\5>X5gGa1X2R20V1@g71<`19Z3CQ2n1:=
G`2a6f7a12621F0fF4n<[3_22a2=4?d1V@518R1R2l6Z5EP2b?KX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4h:V1Ne7`GW<J
X27R3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOH^;b1X27P2Q1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1
W=T318R1R2HS6b274Z21CcAOX22U31@g71W2Z3j1Jn1:U1`2X>a12621GfF4i;>EP4UKW<_MKX2Z3@g71W2Z3e2n1:U1`2X>
a12621GfF4X<B2P4UKW<LX2Z3@g71W2Z3e2n1:U1`2X>a12621GfF4i;>EP4V4nFW<8Z20U3j?in1S7QEgY17Z20U3j?in1U
LgY1<Z20E_2j?Vn1BQ4SHR<a1RL9Z20U3j?in1C]3SHgY18Z20U3j?in1Q4SHgY19Z20U3j?hl1P2Q4SHgY13Z2ka2Q42Z2k
a26Z20U3j?oj2gY11Z29Z20U3j?_NYP1Q4SHgY19Z20U3j?in1m1S2SHgY1:Z20U3j?in1CY1S2SHgY14Z2ka2m1S23Z2ka2
m1BZ20E_26c?`m1131T8b<o3o17d1AgY19Z20U3j?bm13f1aKgY1<Z20U3BW?ol1B3V8QEoAgG7Z20U3j?]o1aKgY1:Z20U3
j?bm13f1ZJV1gY15Z2oh2:aKc99Z20U3j?jl1b2]3SHgY1<Z20U3f8S7f9n3jQ1SBZIj6lR1:Z206?^2j?S63gd2gY1E[2E_
26c?U_1Z>1=0o4k2g50i<7[1J?[EkCa1[2E9U2j?l1]4[@4h2El7>Z1X1c4]2c24Jb1^5]6104Y3j4f1P47]1T92l17KHA?4
310b?JT4bAe27[2U3j?bm1j1aKgY1<[2U3j?bm1V4S4QEj6T;^3k8\;8[2E_2j?bm1\M?WY15[2U3j?oj2gY1;[2E_2j?`m1
7T8jBV2R<dMR1[21:8_2f8S7a?\2Q1_W1o215[5R4c1Q6;0]9d1Ao9C^1h2`550V1o=X5C=[2F^2j?nHig1V:o9iI09n4CE[
2E_2j?P:bKlG7?X6G^;V:b6_52[15^7DkC6[2F^2j?oj2gY18[2U3j?mU2QE?n?XI]4[214561K2`15A1e320=@538:22Q1<
13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1><451A1
S41:X1]1o2J<;BM]2904m3R3AH10n1P7B>T1205^9h3Q55j:I>[2U3j?YGj3cQ1=I8\2Z2mG_@WIC[2<8_263[8S7X;SW1S;
1313cD^8RBdG7[2F^2j?fm1XMgY1;[2U3k2i21R:`m17`Ge5gY19[2U3j?g@W\1Y5oBe5gY17[2E_2j?oj2R<dMV3[2HM^1h
7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHk5GG315d7DL7311b1c2D4i3313<a61Y1M>V226
P12c2h3j2V3P1T16Jc1E253Y18L>>XJl2[2HM^1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3a1Q1Dn3313<a61Y1M>V226P12c2h3j2V3P1T1Q1c1E253Y1U1>>XJ?[2S2Q1j?JP6]5]4W\1F^3Z6^Cl6jR1<[
2E_2j?aEg1VV115]LHgY18[2F^2j?]o1k2eHgY18[2U3j?VG2oZ1eHgY1X1[2<8_26d2`59S7aEQ3\1TEf;c21U6g51R206]
1I18312U1`6l3AX7o1[7i4RA?e2B[2U3j?cHXR1`4Z4g51b41>X1o:^E]@DU3C[2U3f8S7aEk8^LKMKU6\:[1];^E]@D`2D@
[2U3j?PJbR1]6k8]19S1U<X7o1U<bAe26[2U3j?oj2mCiE8[2U3j?fl1R5UI^EXD@[2U3j?hX1oCo6l9Y=X7o1m6=V5MR?j3
<[2U3j?i\1P@b2I`3VGiFR?j39[2U3j?fl1Q7VGiFR?j3l1[2E_263?a79U1m5X4CS5c3\5f112CM251><hOj16b1b1<;157
?Na1;_2nCW216Ag8k233CZ4Ch5R7T72J2V32P1[2U3j?X4Cg8\5f112CM8166QR1i1[3Lc1W1c1QGg;Gg:W>2JY32Z1[27m2
Jk7U1GU5X4Cg8\5h1FM816410PR16b1C[1=MNa1;Kc1QGg;Gg:R7R82V32K[2E]21k2c3l19S7RFiEX3V3_7c3;91a3i1W6A
^2=c=U<aM7[2F^2j?dS2ZGgY19[2U3f8S7jQ2i1ZG[6[S17[2U3j?Zm1dMlU1j37[2U3j?fl1CdMgY1>[2U3j?bm1R>0d1`8
C2e2e1HnX17[2U3j?bm1\MZN\;A[2U3j?[G0P<nEP2i4;]1b1c4PAe1]6YS1:[2U3j?\i1P2\1V5b1ZGgY17[2U3j?dS2k9^
=gY1E[21:8_2j?WW2c1i20V3X;6AY5n1o1m6=WEj38[2F^2j?Z@dZ2lU1j3B[20<h1N]1l8_3@14W1YGg[1BZG_@WI?[20<h
1N\4m5_3@14W1dS2ZGgY1V3[21C26F^11f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d42X17=^1T3TNGG31
5d7d3c2Dn33131:X1X51FBM>V226P12c2V3Aj2V3P1T1Q1c1E2531W1U1>>hF_3l2[2F1M^1h7505a1:7:406[1K4D156271
IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2h3j2V3P1T1Q1c1E253Y1U1>>XJ8[
2U3j?]=Z\1VQ1cFSC6[2U3j?kR2SHgY1:[2U3j?853fFg[1mGgY16[2U3j?]Y1aa1gY16[2U3j?W>g\2gY1F[2E_2d:U51m;
nIn4W4T26Y1l16\1^MS73n;i1jK;[2F^2j?o;kV1Dk2^MS7gY1;[2U3d:S4Q1o;ZU1Q5bT1bT1T5<[2E_2c1V>n;OVR1i[1R
<R1aL6[2U3j?oj2U=aL8[2U3l3m;TY2P2i?gY16[2U3l3m;oj2gY1A[21C_2j?n<m5mZ1\9c1X2h3\1R:A^R1X79[2U3j?cl
1\1a3^1mGgY16[2U3e9T6oj2gY16[2U3j?gP2WJgY17[2U3j?gP2S2SHgY1Q1[27m2j?V1X3f7i>4Z8W2Cg1Q1P2_ES2mA]1
^486V3?73c2Y6^2j5a4f:l48[2U3j?Zk1n3a3SHgY15\2<SA14]1\2<a1W1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2
a2=4?d1V@518R1R2l6P6P2a3P<7\2<P<e3\1146\2<f?\1148\2<SA14Y:d1ml1k1\2<5_2Z<8G021111;42114Q12h4`2j1
NEi1KEF<l1l1bBi<o7O3I762R1510V1X37b4_6`4A4]2P?Y2e;U>7\2<SA14S`32B\2;07k@14Y1e9NEe6mMb1W1`>W6]O6\
2<Y=i3148\2<i=Y314n;YU17\2<Y=?Y3147\2<1QA121=\2NQR2f<b12\1a1\20_7i2R23\2le3]11\2_4\208182MT71P25
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2SN0GG315d7a32Nd
1DDY33131:X15FU1f2>1FBM94V2241P12c2V3\3l18P1P1T1Q1AQ1E253Y1;5C>>oEh2\2E1MW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>]2\20
81;e>5J0200111;212260171C2]40151V2T2ENES1K5V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241n6c6P1V2AT2Y17
\2eG`2VKhEW[1T52\2Zg39\2U2\2l8_3VCP1ae1ZQ1:\2U2\2n2m5_3_9f9VHcI6\2Ph29CnAY23\2ic2RZ12\2Xm37\2QLb
2ok1PJk1^13\2le3S28\2R2gAP6]5Vk1[JO6\2<i=Y3147\2<8`=Y3146\2<P<R514:\2<7a=Y314Y:d1[79\2<8`=Y314`V
2QO`1\2<1_10V1g8`1P41210Q2n1:=X3X>a12621F0fF4h:X2X3P1a1a2=4?d1V@518R1R2l6P6P2b?6\2<SA14\g12\2lZ4
3\2>VA2\2da2A\251Zj2YQ1d5i@@416Q1859:]2?\251Zj2nV1i@@416Q1859:9\2<SA14eo1\1n306\20Vj2c1Q6_;4\2ff
2o5i3@]2g4[U1`H1[2SE`12\4d1i9CQ1j:[C5]2Vj2c1Q6_;D]2:0j5X4g3W314ZCTe1<V1Q3o28m7X3k5TM@]2:[10Q71j9
c1\4fHgX1c1Q6o7_3jN=]2f10^h2c1_4a1n6C<_3jN[;A]2:S3l`2j5c1Q3d2:c1k9W45Q2i6fH^1:]29li2c1i1W1o2j7d3
[;Q1]29<e1h<b94c7k?i2Y2f3f2d1L=l1f1INiEc1Q6j7d3[;j:P3k4P3Q40H<]2\2lQ2lEc1Q6j7d3[;bJ1>j3]290;MF`8
505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5d4[17=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R21
;:B@<2;F_126P12U20<`1e1\3R33P1T1Q1_138<253Y1U1>>^1c<m3n31<<]2;i=Y314g>gi1c1Q6_;PV1\3]2:;MW9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51FBM>V226P1
2c2V3\3V3B=T1Q1c1E253Y1U1>>h4m80W8Q2MDN]241BUR1Bcf1:X1Q6`1n9Y2a7P4V6f?R1@4163M859:`2DI]24FJ0nR1T
1Zd1c1Q6]7@`3eMM6U13LZ3c11d1Z2A?]2;i>Y214_X2<V1Q3o2]1]7c2_67]2Vj2c1Q6_;_6`O8]2:8Q:`_2c1Q6_;7]2C]
7Tb2c1Q6_;@]245>hR1cf1c1Q6`1n9k9P4RH01R5R3]2:;MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn33131:X1G;T413BBM>V226P12c2V3S2X1V3P1T1Q1c1E253Y1U1>>oE17]2:ki2c1f5:_;:]2:
^8[1P`2c1Q6_;R2mS1i1]255f10Q1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW1b2a2B?d15c1Q6[5D_218R1`1AP6K2_274
Z21C[@W1d8:]2;SA14_X2<V1Q6_;8]25A^i2c1f4Z1_;7]24Qj2c1Q6_;h;n2]245;MW9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3Q2Z1V3P1T1Q1c1E253Y1U1>>9]2:
8b`2o8c1Q6_;d<6]2:ki2c1Q6_;6]24Qj2c1Q6_;6]2Vj2c1f5:_;8]2Cbi2c1Q6_;d<[4i3]2:;Mi1]7505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7d3c2D7a2T13131:X1i2730Q21;:B@1:2;b1C26P12Y1
Y1V3\3R33P1K8Q1C0NA3253F1@T10>>S@k5S1D6i3]2:;2JT71P2505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ
22<W4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1h13R21;:B@<2;V226P12c2V3Y2R1R33P1T1Q1c1E253H@U1>>a3=k1m
91e1]41;h1K]2:[10_7QJe9V]1c1Q33c1L:c1k9j9f7X=F082^1\92;J]2o5UQ2U=[2^3c19m1A0630U1FB:S11605k9\62D
]2f10\L50R4dT1RC<V1Q33k28V;_6d4eCV2?]2;7a=Y314_X2c1Q6\10o8Q1d<A]2P_2U;c1i2063m1B:\10Q:Q627@]2:8\
Kd9j\1e7c1Q3Q2B:]1[5e4f<F]2;SA14iP2j1j50;V1S5M8T1R4S1V2MCE;7]2Vj2c1Q3o2]1Q:G]2:07k@14Y:Y20R3Qa1Y
5[2c1_2Ad2:g2g8_6V6:]2;SA14SV2[2c1Q6_;B]2:07a=Y314o:_m1c1e2300U3]1Q:>]2;R=P414_X2c1Q3o2]1R1n8_6Y
4]2432512MW9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1<82CJ5^45V1037=;0A?JY2TNGG31
5W7<a32c2DDY33131:1V1P1Q1U31FBM>g1>241P12W1[1V3\3V3P1T1Q1AG9E2534T1U1>>[6c?1]47]2Vj2c1Q3o2_;P8B]
2C[9Q6do1b12\1n3]3c1Q6Z110o8Q1Z1R1]2:0P<h2Y214^:_1i3:l2S8oAZK0;U10Q3d245Z18W7MCQ1_6PHi3i2;]2YLlm
1c1R2n3O_:`C[<c:7]2W6nc2c1Q6f9h1=]2:eKd1Ee6mZ1V:c1Q3d2:_;<]2;SA14_X2c1Q6_;_6P2`I7]2Vj2c1Q3d2:_;:
]2:ki2c1Q6]1Q54j4V2=]2;i=Y314_X2<V1Q68T1Q:;]2;SA14_X2<V1Q68V;6]2jg2[2c1Q6_;9]2:8a=P\2c1Q6_;d<9]2
:8RL_m1c1Q6_;d<9]2:cIWP2c1Q3o2_;_67]2:ki2c1Q6_;Q2>]2jc1Q6f?b@c1Q6h2f8_6Y:[8R5e8;]2Vj2c1G64n2[10A
_;>]2;i=Y314Y:nc1`2e7<V1Q6_;9]2:8U81Za2c1Q6_;[3]24>22J3S9505a1:7:406U15K4D156271g11P1T111P1015DV
1<;CJ5d4[17=N?T3TNGG315d7X2[1c2Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E2533U1U1>>i?1l2P1U21P4?6
]2Vj2c1Q6_;_6>]2JV8ie1`Gi3c1X5B5_;_6PH_4C]2:PP1n:Ie5P=dH0LE;1Cc1Q6_;PAoD\2]2810:e>5J0200111;2121
00400171C2]40151V2_65V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241n6c6P1V2AT2Y1SH7]2Vj2c1f5:_;_6\2]28=
e>5J0200111;212260171C2]40151V2X4V25V1037=;0A?:i2k62UGR=2c2DDe3:X1X51;:BM>V2241n6c6P1;j1AT2Y1_7<
]2:lDg]1b1cEc1Q6n6`4[=\2D]263<^i2:X1Q6_;SDi@@416Q1859:K]263nAiMY5g4PP1:X1Q6T3l1]6SDb3_1f;@416Q18
59:X1]2:_5f12b?CT>f31nA`@32FKb1e1o2i5c1GQ118LZ1Q17:_;Y<GZ449;8o;_7E]2WNX:l2X5]AT2Y9n:c1c1g2Y3n8W
28aL^1Ki:2c1]20O00k4k2n2n1i@^3;=2EQ3iM\@X5c1X2P2g1V13R2^433?=2E7W11120011122W2l261n;7I]2;f7V3b3b
214dR2j50a10S1X3F:BS2\1n7n9W3iH1A]2f10UNTL\2kEj5c1Q6b3l7Y=S@\1<R;_1]2e100bA_9Y1b23\2b2k112d_1d2c
1i2W3T7c31DkA400a3U92285108>5>=5o2W2Q392NZ1]2:07^7P6[314n;E7]2^1Na1A;oL[Aj5<0U1\19Z48d3]4O>?T1Y5
8mFo1c6K1\16]2Vk1oNc1Q6_;6]2Vj2c1Q6_;^C6]2Vj2c1Q6_;_V16]2e9``2c1Q6_;C]26WP1gi1:X1Q6_;SDi@@416Q18
59:7]2Vj2c1f5:_;jW18]2h1]h2c1Q6_;jO16]2_5fd2c1Q6_;7]2Vj2c1f5:_;TW16]2Vj2c1Q6_;U[1;]246SA14_X2c1Q
6_;l8:]2;i=Y314_X2c1Q6_;7]2Vj2c1Q6_;WM06]2Vj2c1Q6_;WW1G]2:0Y100S:P5B14V>IS5Zd1c1Q6_;[=^A_1b9W1E]
26Vi1hP1:X1Q6_;SDZ3i:d2@416Q1859:6]2VAoX2c1Q6_;E]255;V9c1l514m>WR1]3kC<V1\1d48V;QLV=7]2Vc1oV1c1Q
6g2g8c4]245;E1j1A1?F^220?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26
W92230;4N:02FQ13A9C5V5>b11f1b2U1><4221AZ3D7:X1]1c4BMg27P1h1B>R3f1e1V3P1T1S22>N3;n62S3T9:a40H1X3G
5I@9]2Tl1c4a4[@_4c1Q6_;D]2Jm_1i4Q4>f8Q7X1NQ>c1Q6_;kFg1m3l1Z468]2T2Y;_3WY2c1Q6_;7]2U_2P;c1Q6_;b:7
]2X;m^2c1Q6_;T;;]2:0SA14o:_m1c1Q6_;:]2[d2j5c1f5:_;PN^94K]24k;o8e2C8T1i8l4a3e4`5mT1c1Q6i5`1Ba3b6c
3Q5>l4YBZ1@]2:8[5i2f2_7Zb1o>j5c1Q6b3l7o:Y29]2;SA14_X2c1Q6_;R3]2;72MW9505a1:7:406[1K4D140040271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3j1a1V3P1T1Q1c1E2531W1U1>>
h1]25m1Q1g8`1U3>e2n1:=X3Z5m8a12621F0k9S>V?b2a2B?d15<V1Q6[5^2E18R1`1Al62_274Z21CW6i8a2P2Z5h26]2kn
1ZKc1Q6_;@]24XIZGdB4gA1i4c1Q6_;VU10H1=]2JGch2c1Q6k7c3iR16S4?;7]24Qj2c15k5_;C]26oi2:X1Q6_;[:g9i@@
416Q1859:6]2n_1WZ1c1Q6_;8]2i81ULTe1c1Q6_;6]2Vj2c1Q6O_:8]2Vj2c1Q6_;lIg4[97]2:d_2V:c1Q6_;_3]245;Ml
2`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Di2T13131:X15R51FBM
>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>^1:S2Bn:_6P4>:l2]24AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>;]2TW1^7b[1c1Q6_;S
108bT1M]254\1UN]d1V4c1c1k1U4b3l7o:Y2=i3Z<?^1AV74E`1>6BAl2]2:;MW9505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>>]2;SA14_X2
c1G;n2[10A_;;]2;l:V614_X2c1Q6_;SIm2]2F2JW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3
TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>A]2:8R10Q71T:ib1d=f6c1Q6_;d<KYA7]
2Cbi2c1Q6_;f<<]2:?O[h2c1Q6_;PS1^3U1:6]2Vj2c1^5B_;:]2d8dW1lY1c1Q6_;WDj7k9D]25G`7b3_<Y3]Ba4Y3o2[30
j1hKc1Q6_;iFe56]2Vj2c1Q6_;U<7]2:^b2\7c1Q6_;6]2_Y1f`1c1Q6_;>]2;7^?\114_X2<V1k55m3a7E]2;SA14P6Q4d5
MKa<1YZ1c1Q6_;d9\5^7Z1S17]2Vj2c1Q6`3n7n96]2la2Y8c1Q6_;J]26PV1nc1:X1Q6_;SDEIR1E[6T7@416Q1859:5T1@
]2bBe;d3e3jU1g>c1d23X3_;U<W=Z2j:7]2jBR=Xj1c1Q6_;:]2;SA14_X2c1i4W1_;6]2Vj2c1Q6_;m8l3]28=MW9505a1:
7:406U15J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2TNGG315d7a32c2DDY33131:X
1P1W41FBM>V2241P12c2V3\3V3P1T1Q1AG9E253Y1;I>>_4]281072M]6i2505a1:7:406U15J0200111;212100400171C2
P11P1T111P10151BV1<;CJ5<<NES1K5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1X51F89M>V2241P12c2R2S1S2
5R1l18P1P1T1Q1AQ1E2534T1U1>>Z5d@1m2>]2:8[5i21Za2c1\4d1k8MCQ16]2:ki2c1Q6_;d4]243=MS2^2Y1DFM3@;505
a1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1k4GD2315d7a32h1JD
DV1R23131:X1X51FBM>b12@241P12[1W1V3\3l18P1P1T1A?AQ1E253Y1U1>>^1T1g3c?1\1^2Le2]281;e>5J0200111;21
2260171C2]40151V2_65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1h34K3:1FBM>T1Q1241]3`3Y2Y4P1V2AT2Y1\3V2Y<1S6
N]2e100\L2X5T[1`;c1Q6m3R33e3D=^A40g<2>5G`6Q3F@3B]24Sb1_Io:]3c1Q6_;i?R570j@1T1Fj1D]26iP2UI:X1Q6_;
SD]8[8@416Q1859:W3]2FMW9505a1:7:406U140K4D156271g11P1T111G8015DV165;CJ5d4[17=^1T3b7aFGG315d3o3d3
c2Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q161Z1E2403O9U1>>mFY1I]2W1kFS1?l1l=?R1W:0f3?1V9n6X1P?c1<d5
_;`6`5gK7]2Vj2c1Q6_;lDQC7]2Kjh1_P1c1Q6_;B]245Wh2c1c1f5:_;aAP1k1]1S8o71\16X3]2FJ2W9505IG:7:406U15
K4D156271=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1X51FBM>V226P12c2V3P2[1V3P
1T1J661Z1E253Y1U1>>M]26_49Tl1j6]:S6c1:EBS5B:_;o:S9V6b:@416Q1859:6]2n7Wb2c1Q6_;9]2P`1X3_;]?n;c1Q6
_;C]2o3SY1R2T1Q5l4T5o8X1]@c1Q6h2S4b4kG:J6]2^Q1gh1c1Q6_;a1^28C5V23^2j7]7\1\22e48TAk;S6LT2T<V1\2Gc
2f1^3f3S1AGA[3c3m1P1411112000l5[3m6YEi5\2^28C5i4j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?iE\2Gc2[35W1;
KZ1>3?181S1A5?16092X3a5E:6111210Y2]34j16Y1IU1X4DU1SDm4KQ1^28C5i4S9j2b:f:=iX1[:5X2o2]1e78D>IDH761
1122^R1Q32Z2^28C5i4S90U13_11d4\223n==iX1V1l860223L62293746^1:6>D32J??f62IFS12E251411112000A6n44Q
2Y1m6BBSD`1^1^28CS4R@R:Vh1f1G`2]11P1>8CS1?1N092b8X18610g5Y3h5F3i2Q>0514607I127^2R1_\31122P1^28C5
Tb1UMo6[3`1T1Z1R118]2k:1122a?DU4T<614V174g3Eb1^28IT?3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992`9C1
122AZ5Q2Y1X6DBaEEQ1^28_Mdb1o6f1Io2L1_18Q1U11;Ch7W2@62aP10514607I12X1^2O00k4k2n2hB^3;=2EQ3SHb@lE^
433?=H7W1140011122W2l261n;7Y1^2O00k4k2n2n1i@^3;@g3SHb@_5V;U5^433?=H7W1140011122W2l261n;7`1^2N1X2
Mn5a1e516[5Y2T4]4e16i4kFU1`>>j2dBl1a233MH7W11611122W2R1i161o2U3fHU12W1^2N1X2Mn5a1e516[5Y2b8e1P5k
FU1`>>j2dBl1e23f1_11611122Z3R5U3fHU12Y1^2P10k42g5n1Y6a5W6T2;=2k2K_2l2fBY39j16e8f7a4a1Y8n1^4G=P1b
162W2l261d4U1^2P10k42g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1V5=c262T561d4U1J^2P10k4j5WF;X4MiJQ2`F
20T:^4G=P1b162W2l261M^2P10k4j5T6R@;X4MY5kAc3bH20R1Q9^4G=22]262T561<^2li2]92`75Ka162[51a4_22AE21g
12761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W9223<4N:0S1G3
A9C5V5>b11f1_22U1><4513=m1\1D5<f2a1]1W1=@Mg27P1U2D^4224e1V3P1T1S22>N355\6m<:d9IZ5_22W12i111661?U
320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1S2c221D02a3CCY2U8:a
46W926<4A<:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2X18]1U1139@M1e27P1d1N6^4224e1`2EP1T1S22>N3018ZC:d9Il
4_2Z121g1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3a1Z125;c6
P1h12683R1g726<4N:0k13A9C5B_43>b11f1b28F5><035130<8Q3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N355l9S2h6
@:b21o6I_4_2Z12i1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<;C3`1^1S2c221Ha3a
3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b11f1b2O5><0351A8Q3D5<f2o2W1NMg27P1n1K_6V3P1T1S22>N3;ZC:d9IP
4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k
13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N355ZC:d9In3_2Z12i1A1?U320=@538:22I75
051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3
D5<f2o2W1NMg27P1j2^4P2V3P1T1S22>N3;ZC:d9IR4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015N
LP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P
1T1S22>N355ZC:d9Im3_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a
3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;ZC:d9IZ4_2Z121g1:61
?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f66W9223<4J3360S14B3A
9C5V5>b11f1b2U1><45130<Z3@35<f2o2W1NMg27P1j2^42m1V3P1T1S22>N3;ZC:d9Ih4_2Z12i111661?U320==2538:22
C575051334@3=64?140411d15:2CA015NLP11I:12O8CK;<;C3`1^1S2c221D02a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1
b2U1><451AZ3D5<Il1X18BJU11==2M1e27P1j2;R42m1c2BP1T1S22>N3018ZC:d9IR4_2Z121g1A1?U320=@538:22I7505
1334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5
<f2o2W1NMg27P1]1\1^42m1V3P1T1S22>N3;ZC:\8W1I\4_2Z101i13=1?U320=@538:22I75051334@3=6D140411d15:2C
A015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2U11NMg27P1
j2^42m1V3P1T1S22>N3018iB@:b2i5W1IQ6_2Z1011g111661?U32048=2538:22C575051334@3=324?140411T11665720
1311162A015?<1LP11I:12O8CH><;C3C2I^1S2c221D02a3CCY2`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451A
Z3D5<3El19N8BJU1139=2M1DP27P1d1N6;k1I\12m1`22:24P1T1S22>N3018\6Dn1Y::P3c6IS4_2DE011g1A1?U320=@53
8:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1
><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N3;ZC:d9IW4_2DE01i1A1?U320=@538:22I75051334@3=6D140411d
15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg2
7P1j2^42m1V3P1T1S22>N3018ZC:d9IP4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8
CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N3;Q7
X<:d9IS4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6
W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3018Q7X<:d9IV4_23V121g1:61?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f
1b2U1><451AZ3D5<f2o2W1=@Mg27P1]1\1^45j1V3P1T1S22>N3;\6f3V9:d9I]4_2Z12i13661?U320==2538:22C575051
334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2CA><451AZ
3D5<f2o2W139@Mg27P1j2^42m1V3P1T1S22>N3018\6m<:d9I\4_24U12i1A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
j2_6V3P1T1S22>N3;T7U<:X4@416Q1859:V2IQ4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42BZ1V3P1T1S2
2>N355ZC:d9In3_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3
R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;ZC:Y8Z1IR4_2Z12i1A1?U320
=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11
f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3018ZC:d9IQ4_2Z12i1A1?U320=@538:22I75051334@3=6D140
411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27
P1]1\1^422j1V3P1T1S22>N3;ZC:d9IT4_2Z12i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8
CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1\1^422j1V3P1T1S22
>N3;ZC:d9IT4_2DE01i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a
3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42BZ1V3P1T1S22>N3;ZC:d9I3_2f^3^W14_2e
R121b3_26=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a3
2c2DDY3313<a61Y1M>V2241P12c2b4P2V3P1T1Q1A10NE253Y1U1>>`2_2Z10_2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W4Nm3P1j2f9P1T1S22]135`C:d9\2_2Z10_2?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:
d9>_24Zj2nV1i@@416Q1859:a2_2Z1031Y2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC
5V5>d1f1b2U1><:1l3DY3V5m3P1j2X452T5P1T1S22]13fC:d91_2c1`2o10Q1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2
a2B?d1W=T318E<R23D1012k57Z274Z21CcAP2`21m10Q1g8`1d3e2n1:=X3Z5m8a12621F0FS=^6U2f@b2a2B?d1W=T318R1
U1L3D1012i2U2K24Z274I`11Cn3R4a9S8>_11]1`2j1W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R211D1
0P6i3V2P2W2Z=b1`2P2Q1c6S2`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=b2A18R1R23B11041i5b274Z21CZ6X;j3`2
;0c1Q1g8ANk29>e2@C>71072=B1A1Q1<@[3E41Q14m1b5W1a12621F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280
041Z1HAS1CL1140m118D000183=BMH1021g4S17T13Q174[1N1Ck3l2X1a9T6g1S2`2<c1Q1g8ANk2He2T1>710:=BC1Q1MQ
4X1m8a12621F0VW1b2a2B68d1^1X2U7e1CLW218D01183n13DS6b274[1N1CQ8a9@`2n<h3U6i\1n?mJ10Z@V3a8g4j2Bo3a
1`28a1W1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1V@518E<R23D10P6P6P2b?8`2]S2T[115110W1`2j1W1g
8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2HS6P6P2b?Z1`2j10V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1V@518R1R23D1Q6P6P2b?]1`2j1W1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?d1V@518R1R2H1Q6P6P2b?[
50`1`2?`1Q1g8`1d3e2n1:=X3Z5m8a12621F0_F65Y@b2a2B68d1W=T318R1R22En54b274Z21CcAY1`2j10V1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2HS6P6P2P>a1X1`2j1W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V
@518R1R2HS6P6P2b?[1`2P2Q1g8`1d3e2n1:=X3Z5T5h3a12621F0_Ff@b2a2B?d1W=T318R1R2HS6b274Z21CcA[1`2o10Q
1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2F1S6b274Z21CcA3`2b^31Z1`2o10Q1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1W=T318R1R2HS6b274Z21CcA4`2f9mT3_B]1`2n11Q1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B
?d1>h<T318R1R2Hb5@b274Z21CcA^1`2o10Q1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T318R1R2HS67Z2334
Z21CcAZ1`2P2Q1g8`1d3e2n1:=X3Z5m8a12621F0lFY@b2a2B?d1W=T318R1R2HS6b274Z21CcAX1`2j10V1g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2HS6P6P2b?l1a2In6o2h6@l4I]4<g37Cm3Ac5Y@g5j>61^3E27JI46X1k6j8l2
i1816261X7\7K^1G05o3P8LAZ2_7=831121h1a2In9On1D\2h2Q9g37C_4`4Z1cT1061^3E27JU1j4m1S=f12816250000W7
`3o3i2;`:f1EA2g9=83141Q1a2In:]222\2j?C_4`Z161T42R1iFD25000cA;i9F=X1W1a:54P2a25CP6K@j1e84^55k2R6i
:mD2o4@a5W5AMR1D9f=?1?^5e2M625000f2V5_1Y1Y1b1S40Fm2b2g45d1>d39:U1]1S416;1?Oa25CaD9fE`Z1Q2aAa3162
5000m7l1n4n20d3a8g2Z2m2S4141La25CP;d1Kn2d8QU1Q^11961?`@Y1d3_9S5f4=831121Na25C<a9P5U:oW1EV18Dd;eL
95000?XAf<Oa:31121I3a2_]36Hb2a1010To3a3?Z2Z1k2CO160L@HW2c3h1BE<b24\102\Z4Y1LAGd7X1Cb2@X>K0P4Y2d3
e6f2V6d5Z2aR1nZ1W2ZAg3F1b2Ob2g2U4^9b2kJ9L]X1nA5Z7f=:B4X18W1Hl1<;109:I2h=O3b2kh3i6m2b2AMW9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c5OV3P1T1Q1c1
E253Y1U1>>[6o=a521g2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3
313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>k2b2AK1W9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12i1Ic6V3P1T1Q1c1E253Y1U1>>RJMb21[8m<bEm3S1911i9i4YKT=
UG[27h1P?@416Q1859:P2>b21Zj2nV1i@@416Q1859:@b2FL]^1e5\BWBfV1P90l21o50n361b2;b2c1\X4110l21o96:V3b
2AMNX8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12c
2c6V3P1T1Q1c1E253Y1U1>>^1[2`2k3_2110l:S1M1?h2b2AMW9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>:b2DhR1jo1jCP4l1R5QCj1l3b23=
Mg2_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3eB2k3_7GG315d7a32Nd
1DDY3313<^1l1X2L1Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1M7>>m3`4P1]@a3b23=Mg2_6505a1:7:406U15J0200111;
212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1
Q1AQ1E253Y1U1>>`4_3b23=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?
T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>`1b2Ak1h<3Q1j1o4k6V1n1m2o6k2C:T6
cAk@d2m33Z3:Q3k338[:W3Y225d7h1g26l2m1B45i6;HI9[22b2]i3Db2c1I^`1c9a\1gG:Z2N\1S5@4[11a5h2]1M2b2mf4
6b2oZ40S80P4;b2DhR1nEkY1jCP4o7R4f=\27b2DhR1jo1jC^1a28b2PE]`3JZ2]8k4>5b2lS4a1^4T72b2Ya4n3b2DB1j1A
1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6W9260;4N:0k13A9C5V5>b1
1f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1Q1Q12>N3;MP62X<:\3W6Ib3b21?Gj1A1V1^23?d2<13312D=63@140411d
15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63=^136:K^5>b11f1b2U1><4221Am1d2f2V5Mg2Q33]7c7>^1n65n2K87l1DY1
X2b2e3@416Q1859:`2?W3b21F@j1A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N:l13AZ
6>b11f1b2U1><4221Am1d2f2V5Mg2c:c7>^1n65S4i2b3Y21l3@416Q1859:P3R1b21ChP1h2k9o9[1b<YDTP1i6Q2Q3;8T1
\3b5K9641631K859:5W2k2b26:MW9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>5b2dS4Z>Y50;b2c1aW3@mI]91_4:Y504b2c1^[41Eb2FK0b7
]T1b4Z5f?R>f[1U6a4V11X22`2c1a2EEb2FK0fJ2_62]2gER<oo1U4;V11X223b6E3b2eU404b2eU40h5Kb2FZU1SS2?R7L1
f5^:=00X35NX21Y2044V5\1U1X2N>b2Fim1]W1cJh100X3]31X2;Q;Cb2c100]g1Tn1^;W4@g1g1o11168U1S6n16b2e1QQ4
`6W6\7i3b23=Mk5a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3UDNo8
:<G315d7a32c2DDT2T1313<a61Y1M>V2241P12c2\5V1U2P1P1T1Q1AQ1E253Y1U1>>`4nE\3b2A4H10R2Fd3;Y2505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>GG315d7d3c2Dn3313<g1i41Y16F>V226P12c2c6V3P1?DQ
1c1E253Y1U1>>^1:h60d5446b7Q1Z3b2A4H10R2[4;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4W137=>
2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V226P12Q2Ac6V3P1T1Q1c1E253Y1U1>>b80d5446b7[3b2A20I101R9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^
1E253Y1U1>>i>O168:JV16o21m4o2b2A2J10T9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMG
G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^1E253Y1U1>>i>>2b2`h42b2iP1V2b23=e>5J0200111;2122601
71C2]40151V2_65V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>e1@241b=P1V2AT2Y1`?`<L8b20BSR2dGa;m>X1Hb21Zj2nV1[
1X7110o7@4160P1859:i114:Hb21\2]GiNdFP;gNg3X3U1Z3k3b9@416Q1859:[2@b21U?T[2nV1Z3^=@416Q1859:@b21Zj
2nV1Z3^=@416Q1859:[2@b21>ki2nV1Z3^=@416Q1859:Cb21Zj2UQ1h5Z3BX5b7@416Q1859:[2@b21Zj2nV1i@@416Q185
9:d1K?b21Zj2nV1i@@416Q1859:d1Eb21a1i=nZ2nV1n5g51P5@416Q1859:4[2@b21Zj2nV1i@@416Q1859:4[2i2b2?1MW
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3>
AT1Q1c1E253Y1U1>>2b2a[4=b2o1Y;V2X1_9]>fDU6InW15Y14b2ak1`^2Q=1b27b20Bhi2a;m>^R1Bb222hGO3?X2Z27RMS
T2^3T2T6^7a1>2b2SI3b2^Y2U]13b2fQ4l>2b2jo3k2b2AMS2h3Y2P1505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dk1R2313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2b2AMW9505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>
>g?b63b2`:e\4S3b22>MW9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG315d7d3c2Dn3
313<a61Y1M>e1@26P12c2c6V3P1T1A?FLE253Y1U1>85k5e<R3P2j2b2A2JW9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1^14E253Y1U1>>T3b2=3MW9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12c2c6V3P1T1A?c1E2
53Y1U1>>\2n2??6`3h7R4m2Oh2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1^14E253Y1U1>>j2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12e1Mc6V3P1T1Q1c1E253Y1U1>>[6aC2b2Vg4Eb214SA14jX2
kQ1R5`5X;69416Q1859:Cb214SA14jX2kQ1R5i@@416Q1859:=b2c1S1oQ3;l;dF\51X22`2E5b2mR12\\36;b2]29hd2_IQ
>Y2Z4m12^;2b2kh32b2eW41b2[3b2Y1S19<A1V1^23?d2<13312D=63@140411d15:2C2?7NL1N1I:128@85:8H`3^1S2WQ1
2500;4N:l136:Z6>b11f1b2U1><4221Ab4f2V5M^1;LQ3<50e67;W7>^1[3o2B_62T4]<j2b2Y1j1A1V1^23?d2<13312D=6
3@140411d15:2CB7NL1N1I63128OC;m3^1S2jAd1g=260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5M\1Z1c:c7>^1n6UG9b
2m6md1R:^Ob;b5h:hD3b2c^1WZ26b2UMYDa9c\2j9>b2d1X5^IaU1Ya1b1TD116^1h1Lh2b2AMW9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>aA3b
2hm1Vb1Bb21fm1cLZ?cGR:f6@416Q1859:K?b21ld1]U1nV1i@@416Q1859:Db200nh1R6c3dGnV1i70n8@416Q1859:?b21
Zj2nV1j7n8@416Q1859:8b2XS2kg1i=1Bk8B3b2ef1Xb28b2c1oW4W1V21Y504b2R?=hQ45b2c1^[41`6Z1b20F0\>^6c3a6
Ao1\B^>Ne108m>j=U>6=I1\3h1g?;>`31b1_2>@4R18U1W20T2CHb2B4lDc3a6eS1]2QM[<^2I1X1^Da31b1_2>@4o6CCb2G
lDc3a6US2j>I1hE`31b1_2>@4o6C5b2`T2ef1Z@Q72b2_b4P3b2A2J3S9505a1:7:406U15K4D156271g11P1T111P1015DV
1<;CJ5d4<N7=N?`2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i?1i2b2AMW9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E2
53Y1U1>>VG>3b2TS4T2h3b23=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0
A?T3`4cIGG315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12c2c6l18P1P1T1Q1AQ1E253Y1U1>>\4R5_<f3b23=2JW9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M
>e1@241P12c2c6;j2P1T1A?AQ1E253Y1U1>>\2^3QDj2b2A2JW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1^14E253Y1U1>>X4b23<0MM9?7]3i3505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3TFF0G315d7a32e1MDD[1HT1313<a61H@
M>e1@241P12R2@c6;j2P1T1A?AQ1E253Y1U1>>\2]1P2?P4k=d1Le3b23<0MW9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>e1@241P12c2c6V3P1T1A?AL4E253Y
1U1>>\2m@Q5b23=E7X2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V
475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12c23_6V3P1T1Q1A?
2>E253Y1U1>>X@:d9R5b23=E7X2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V
1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12c23j4d1
V3P1T1Q1A?2>E253Y1U1>>X@:d9a3b23=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45
V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2n49Z1V3P1T1Q1AQ1E253Y1U1>>`3b23=MW9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241
P12c2n4d1V3P1T1Q1AQ1E253Y1U1>>3b2PZ4S=7b2c1^W3mP13m21h2b2AMW9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>PC3b2hU4W42b2oa4j2b
2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2P
5b1V3P1T1Q1c1E253CEU1>>\Fi2b2AMU2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253CEU1>>8b2=S102\Z4U4Q55b2a102\Z4n2b2AM000T9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E25
3Y1U1>>i>O1=o2b2A2J10T9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TN:<G315d7d3c2Dn331
3<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i>O1@b2HH0ff1Bj7eGi]11h5MW3o2c1`3>b2@3L0jQ1Z9_f1jCP4T;h5
Z<0;b2^2aQ1Gf8a2eFc8g4W2fU12b2_W2@b25]10W1m2i21nY2m2UY1X>168U16b2d1][416^1Ib2EL00eM1`21R4ZBid1^G
[8168U1E@6d4:7\1Ab2c10a3SJ1`21Q40ZBj`1iS116^1_6Fb21a1hh2nV1R:2:U11?`4@416@@859:Bb21a1hh2nV1U:`11
P5@416Q1859:7b2c1Pb1o_1]Y11U:5b2c1^[41?;b2FMh=f[3mA16^1S3P22b2`_4=b24AJ0XZ46Y1LAh2Z3l26b2c1^[41[
2`22b2d_46b2a10^[3POl5m3b23=2J30R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?Y236?TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q14<Q1E253Y1U1>>V1b>168U1\4h3b23=2J4
R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FTNGG315d7a32c2DDY331
3<a61Y1M>V2241P12c2c6V3P1T1Q14<Q1E253Y1U1>>i?16^1Ab2d1a7V6iFWF\>SOSA_<]516^11\1d1Eb2DOa7VJi236YT
1[HjCP4_<]516^11\1Y1:7b2d1]P4o:16^17b2d1cP3iZ116^17b2d1^k3n?16^12b2Ul2V3b297MW9505a1:7:406[1J030
0C156271g11P1T111P1015DV1<;CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1?DQ1:80N8
83253Y1M7>>8b22^10_Z4j6c3a17b22e\431n592b2l\42b2Ve46b26SA14P_3Db2Gj11oBc3U?aj1j>KR1VH1b1_2>@4o6C
4b2YV4V2]<2b2^U4>b21Zj2nV1i@@416Q1859:h2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2X5Z1V3P1T1Q1c1E253Y1U1>>m2b2A2J3S9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i?1[;i
2b2A2JW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1U1>>Cb21b1gh2nV1f;16^1Z3@416Q1859:Eb21b1gh2nV1f;16^1Z3@416Q1859:S31U1b21`100
gh2nK0i:4n1T1L:V1=5W1m37116^1Ea1R1@416Q1859:LJb21a1[]1\[1nKj:4P4:d1]1d2b11P5@416Q1859:LEb21c1__1
VY1nV1X6d3h5R1@416J6859:U3?b21c1fh2nV1i@@416Q1859:>b21Zj2nV1i@@416Q1859:@b21XW2QCnV1P6h:@416Q185
9:Bb21a1hh2nV1P6e51P5@416Q1859:?b21Zj2nV1P6h:@416Q1859:Bb21Zj2gP1V6i@@4162N8571:U3Eb21BhR1nf1k8j
C4k3V6i@@4162N859:9b2DhR1jo1jC4k3RHU5Eb21COVa2_7nDiA5P3h=@416Q1859:b1@b21>T1fh2nV1i@@416Q1859:2b
2=4b2hOSU3mB1b26b2f?k7lE^Y3K6b2bGY?R=ak1cG@b21Zj2nV1o;Z4>@416Q1859:?b21Zj2nV1Z@>@416Q1859:;b2oV1
^8Vj10d408`1oAY97b2DhR1jo1e2TAP4Ab25gK8h:n5c7U520Q]1\7e??n<g713b2ch2j@=b2gV17Y6[l10d408WCQ<0e39b
2DhR1jo1jCP4hA1f43b2aGQ22b2^R2Eb21W2Rh2^1V=n>Y50n3i@@416Q1859:L?b21Zj2nV1i@@416Q1859:L2b2]HT1b21
iDX30Y3n5c4h:c8W@d;o4^1R1Q1HDBAd4^GP4B_9Y7@416Q1859:2Hb21eKU72Q3Yd1\4^6h1fIBb3V=@416Q1859:2n2b2A
MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61Y1M>V226P1
2R2@c6V3P1T1Q1c1E253Y1U1>>j3`2dCh2b2AMW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3`L
c1GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>m2b2AMW9505a1:7:406[1K4D156271=Y11P1T1
11P1015DV1<;CJ5EJW2K[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>f8c=e3b23=
MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?9j2n?U>GG315d7a32c2DDY
3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>n7^17a3b23=2JW9505a1:7:406U15J0200111;212260171C2P1
1P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1
>>]9h3b23=K13S9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7
a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>n9j516^1`8R1c3b23=K13S9505a1:7:406U15J02001
11;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P
1T1Q1AQ1E253Y1U1>>i?14b2\6^a1P8Ab21Zj2nV1b9V7@416Q1859816Ab2QU1b:;T1b82a?R?Z3U4A1`8?P?A2b2[R45b2
i>YDbV2mO3b2ig1Rn17b2l2TR1gBiM[T1e92b2c\32b2bU2?b2FhJn:V=i5W@]O?WHc94n89E3b2^V1RU3l1b2F^1339U4a@
]36<H?:MX2[1e3_5S8l2`7R2Z6^3a8k3`4[1?=AU1P1^1W1n6?Z7`18\1[2W2S4<^1NR2n1k1k1KT8b21@^1694b2HSa1[8B
b2@[:XEW?;_6U3Z1m>R9\9\8]LU@n1<Y15b2?]H3mk3P3b2AK1W9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3T4oIGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4h1l4j3b2U697b2[Q4S=o11S4
D?b21\o1mJnV1i@@416Q1859:Db21dE2TEk2X1X[1nV1b5V;@416Q1859:2b2ei1Db21Zj2Y9R3kDe5b3h1a1k9@416Q1859
:Bb21c1nQ1gf1nV1b3V:o2@416Q1859:Ob21a1Xc1T30b16j=dBUKh;n2KIW10h51Z1e3@416Q1859:\1Ab21io1hGg2nV1S
=e3@416Q1859:Bb21Zj2nV1e67Y1W1Y7@416Q1859:?b21WP1Rj1nV1i@@416Q1859:W3b21?MW9505a1:7:406[1K4D1562
71g11P1T111P1015D:K<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4b3
R37k9@416Q1859:T3b21?MW9505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4i@@416Q1859:2b2`\42b2]13b2]1bh34b2e_1kb2n9f3b2BG2f1;5
1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<V526<4B;:g107AQ68>b11=k3U1><413
1AU4<f2a1]1W1NM\1Z1S4_6\5Q1T1>X15T7I94?c2O2U1d4c8MR2n2b2Z12f1A1e320=@538:22Q1<1334D=6D140411U22C
AW1LP11I:128F8CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6c7>S1:V2V6S4bA4b2]1bh3eB2b2
mH3b2]1`R23b2]1cV42b2bm33b2]1j^3S4b2W112g12761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1
CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0`1:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1\1d448U16V3P1T1S22>
N3;\6A[<:d9IZ6b2AE1j111661?F^2204:;Y1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X
1CH><;C3`1^1D^1<Y2F3a3CCY2W389M0P3::5P10IX10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><4221Am1\
1DB3b29Q4JM1Db1=7P1d1U1Q3b14<X1S2<784P1T1S22>N3018\6AQ2^6V2c1:U1j1c6I3b2f1W]4:b2BS1XW1d1W\1W2a`1
W5o5;b24CP6n_12S\1P?h7hN1Eb2XIaD4X6Q2W2o2l5`1Ia=1OV1cDY93=P<06b2cMhc1^@X@R<W1b2Hk<Q3m2P1[2j12l1^
3Mb21R4hK]177X1g@VHb24194281@055[8i9U7Q5`1Bb2GlDc3gY2g=R1I1YI1b1_2>@4o6C@b2GlDc3gY2j>KYI1b1_2>@4
o6CAb2GlDc3Sl1c=j>KYI1b1_2>@4o6C@b2GlDc3gY2j>KYI1b1_2>@4o6Cn1c23Cb22P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1Y
52S4d1f5Z1Y773B19P1^8>g9e2OR55P3Z2\2Ek2J_1b4]4:2X1En1Y1S2X1k34<62o1c28>U4h47_61@m6e3o5HV20Q53V4Y
4\1Y1l1B4?R1Z1R21S3]581Q17@71A>>o1:8c7h178?o<1^3g<^2g1B^5m5h1X90R6h2<c250_1]6T914QBoR1T@nk16c2jP
1R3YR1k[2B?c2\f1W9a6o5_4W7BnLEjDQ7B^37Cc2885T7a8M]<[5h;gE0l9d6T>i4g1S:ZB?c283Q@g1h<n5Yf1Y8_>`6\2
U=S3h61c26c2AQLdj2U9aB4c283Q@5c283Q@XX32c2<6c2QDWE]6]:]Z13c2mF^U3:c2GSCf5]6\1T;SGPe1bB7c2cAPd3[3
0X<W38c2^@eC0g\1ma11hBFc2A5iCV29\:k2PGg5ZI[1i1m25^19[1QBm1hCi4Oc2A5Y<Aa2]1^1^1`2^7X9k19h<e3;H^I[
6h2g3X1c51j1Y8bHa1W3P87c2Ge[2[i1o:=P45c2GQU4d;d32c2A3c2Ak[2;c2A5[D^23QT20U4I`Z1Dc2AJYc1T7THZ1]6U
4Ai>9Y4T8^3k1^5_1k2T5Hc2AQ2TAT3>YMZ5\6h7aCd70AD<[HS2Z7?Ok2i2S12c2_f4<c2`109gAP6]5Vk1jI@[GW<X1c2m
1Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA;c2lY1P<e9og1\2a9S1P4c6c55c2kg1Z1o
2jY22c2QV43c2Pf1P`22c2oU42c2fR22c2UV44c2aHfHaS22c2U73c2k[1_51c24c2oc20^l1d3c22=1KW9505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3cM@GG315d73]32c2DDY3313<a61Y1M>V2241P
12c2c6V3P1T1Q1AQ1E253Y1U1>>X:Q>i2c2@00KW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>5c2Bhi2a;m>b3c22=1KW9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V
3P1T1Q1AQ1E253Y1U1>>l4h56c2Bhi2a;m>WB>c2Bc>5nZ2a;m>n>2X1b35S:06c2A0hi2a;m>5c2Bhi2a;m>a3c22=MW950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y
1M>V2241P12c2]5U1V3P1T1Q1AQ1E253Y1U1>>f91c2Ac20Zj2nV1L0U9e6@416Q1859:j2c2@MW9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>m2Z
;S8m3c22=MW9505<T1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73
]32c2DDY3313<a61Y1M>V2241;D2c2c6l18P1P1T1Q16:Q1E253Y1U1>>m2`2P4_2i9S3Oj3c22=Mg2_6505<T1:7:406U12
2J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<a61Y1M>V22
41;D2c2c6l18P1P1T1Q1AQ1E253Y1U1>>_9g2c2@MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>1c23c2[m1Vc2Cc20[1da1j4i6dKnV1R4f<@41
6Q1859:Y1c2m1Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b2154Z21CcABc20gl1bMVMg9g3T1l;@4
16Q1859:?c20og1ZR1nV1i@@416Q1859:?c20Zj2nV1S4e<@416Q1859:Ac20[?UZ1hP1nV1i@@416Q1859:K>c20Zj2nV1i
@@416Q1859:Dc20Zj2fU1W1\2]2U41f7@416Q1859:h1?c20Zj2nV1S4e<@416Q1859:?c20oP2ZInV1i@@416Q1859:>c20
Zj2nV1i@@416Q1859:3c2RU4oALc20_T1eDTQ1nV1n1A[20c2`1Jk6@416Q185923361_13c2Ad:4c2A\c1^b24c2^T1lW1k
93c2^T1lW1e1c2GX3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c48]5Q30A=P1S1<Y6V>f6[
2C_3]5X1c2GR3R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8j1_=88b2l2gHo20d1c2GNX1Q35O19R2f4;P2H
>5g1kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2TEb3U7U7S>2T4c23;7W2\42P2C8H^2[2OAa5IV16ELKHP2X1
9L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1E868f2Co2;AK37K83U6R4k1R1T1:@7`1BR>;NT2k6:B
V250g1S2n1If30547^1322=I12S1@A5>3662R1;H2F3[1c2Gk6DU4Z3P1H>h9`1^6a9S85;Q21T1Q<1b1a2a1_2d3W18MQ1b
17Y4fQ1o65Q4d14m1V3R32a5c23;7f18Be1b25Ed1o2O^1o1R215B\18872626==7X1=2Q1JB?V14J1KF50Dd1@2<6L2>0f1
k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16V1h1C8Z1=MD4O11593724<c;=2H1=1@;:f11Mc4`8\1l1J>`1@P3
6C6=C6;]1H=K=06W2a17DS1Al180547X10462=4D8=A5:AD3147<_26T1c24<X3a19OLC7X2W3b3l:oAm5l1:21R39g2Dh7W
<0U3R9_8lLo1S;l1d25d4c2?7<V2NT11AH=N=:V2NG0;5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1
P4n1W4K1g4_19X137R10612\164<ACA417297>5:=V12Z1c189Y1HP1AY1P1F2>A5NOW1d11IP1[1U130l2e2EQ21188319T
1W1c1]1C05D[1J_32n3o1]30U2\1[1Ib3c23C7[2`5d1V159;H5<67[1C10214;67G2K1Gm2@1P6a1i3R2]2;K3;GJjFA3W2
2m1c7:[1411f14^1T12GN8GA`18JLY1H2Y15Y1P15@S1Q5P1K3HKHa32R2g21S2=b2W41Cj7m138f17=C0U1<D]2@^6k2c2G
7[2NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;V:P2a6X13Z108k1NCP1297a25Z15P2Y1H22\1@Hg1>70;IS2S2P1
KL>U1Q3?U2g21`3c1m4l6k231W3f4@3_23Ic2G90Z3\;d2]1X1S1W7UW1lCX@i1P1LZ4e2b5231g5Z@f1c23C351d4i2P3V1
[4g7;S38d1e1NI;ER1;S1C28nAn62X3W4S5X3c2g82a6Q1:V2d6Q14^4^111;8T3n6_1U@Cc2G;_:T;9o_1hDi10j1Q1d1\2
l16oN0]>>c2G;_:X3n@VW1cGV44k5nFk5[:Q1c2Q1[3b23?_91b8`11R6d1g61i>\4S3a3d@f1T1b@i3R6j1[40U1234k1?c
2Q1R1P6CX>n8]1c2[HPW1H]?Y6cE7c2GZ_1nY2T7X?h32c2G2c2G8c2GaT4Z2`8>Q2U17c2GaT4Z2`8>Q29c2GkP4e3Z2`8>
Q2U1:c2mCV@P>h5\Gj9dCb>[1[1c2m1Q1g8`1d3[1Y1n1:=X3Z5m8a12621F0a=ARIb2a2B?d1W=T318R1R2l6b274Z21CcA
2c2ae3R3c2G70b2884>E13Mn3h2;8n1814100:5<5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;
3;OH4<56i12A>@:S1Z;h9e3[=X1:1P46K;X6e1`1W3Bf44c2hC1P46c2hC1R3MLFc2\Jn8b5d1R2e50m1oId3X3a12T2Z2`7
jT1l3j16^7T1c2W?P10511f1`5m2o2a5b5d1R2e50FV1o2i1UEd3j42T2k9Nm<mFj1l332^7a3o4c2?F0Q2=?F[22204:e1=
8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1\
1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk16DF=Q1R19NR3JQ1Bb1EP1j2W2`4m2P1T1S22]13P>j14]371321\4W5Y2c2Gm
1T6C22CS@n8b5d1\W1X3d1m1K5S12U3850;A34U13I@249Z52512IB:3@K8@630^5022452Z1=W18R1]5<>i4Nd3l3Io22o1
c2W4F^28:e1=O33<83f13T18<:05118M094^8o2j:]2[7K7H0R20=:1:6]F;h1k1Nm137Z1k1P2T2X?^Kj1b396g4c2G70b2
8812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:145642[1
7@[19@_123El1S1W5^4=V2;J;3;1MH4<564d12537>@:S1GP2T2\6k8Le3[=X1:1P46K;Y2j1S2^1626V1W3Bf4l4c2F078W
14=A1V1^23?d2<13312D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2S3260;4841>:JI73AU2T4>b11
f1b2O5><42213=b4\1GA^1JB=26@P15?7g2^3X6KV1H2Y2:c1R14>^1g3>9LL1AU1S11\60Q219P1155Y2>@4Y141P3]2<6[
1c2?607SB_2S2_1a2V:X3_Ho<o5U>g<R2Kl<81AS7X2R21Z115_294@4U136Q1Z1C]2COc2?607cDS2_1aX1o<UDj>KW=e7X
2R21Z17_294@4U1n1HC]2CFc2?607cDS2_1gY2j>KmD[41b1_2>@4U1i5CJc2A407cDS2_1Yo1]:S=f1Kh?T5[41b1_2>@4T
3d1U2CEc2A407cDS2_1gY2j>KYI1b1_2>@4a4]2CEc2A407cDS2_1gY2j>KYI1b1_294@4o6CDc2A407cDS2_1gY2j>KYI1b
1_2>@4o6CDc2A407cDS2_1gY2j>KYI1b1_2>@4o6CHc2A407cDS2_1gY2S=f1KYI1b1_294@4a47U2CDc2F0kDc3gY2U>DK\
3h1SD1b1_2>@4o6CGc2F0P4m=4g2l2Fhj1m>0j>KYI1b1_2>@4o6C[1c2m1Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?
d1W=T318R1R2l6b274I>Q11Cb7P:=c2G91e4i5Q;k3U5ZW1d\1a>i?2c2aI4c2f`1f9f^2c1c28d1Q1g8`1U3>e2n1:=X3Z5
m8a12621F0_Ff@b2U1[1B68d1W=T318R1R2l67a1H74^1K1CLo:f5T6a1c28d1Q1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b
2U1[1B68d1W=T318R1R2l67Z274^1K1Cl;f5T6l1c20k10Q1g8`1d3e2n1:=X3Z5R8Ja12621F0]5aP1V1b2a2B68d1@f<T3
18R1R2l67Z2721Z21Cc6o:i5@416Q1859:@c20Zj2nV1S4e<@416Q1859:h12c2Xn13c2TZ2Z]12c2_d43c2AUo26c2AQ5Q_
1hCR1Ec20@Q5e<l9oIj2\7lInV1i@@416Q1859:2c2^n3\1c2g1W1X8>`1X4Q2n1:=X3`1c9S3a12621F0fF4Z@b2U1[1=4?
d1V@518R1R2l6P6P2a3P<h5;c2Aj8l30W2T]2Y4X9`MQ;7c2GXO^L`\1aDg=3c2bm3g=2c2eW42c2U_44c2Y<c4cR36c2SMh
9Wc11n75c2X\1SNd4][14c2a1nZ1S[3X1c23[100bA_9U3f71>a3ZV1m?Q1kOU92216131025>2201I5o2k3o1B6ANc2AM00
T30j>g?m13V252\Je?W>3k8iR122:0M50[9AB2c2^Z4]1c2m1Q1g8`1d3e2n1:=X3Z5m8a12621F0dQ1a5b2a2B?d1W=T318
R1R2l6b274Z21<6cAZ4011c24c2S^2n3a3<c250RA14ZA22P1ac1i<?c250:g@14FeT2ed1m2g1;013c2_j3l6=c2ZX1l2kH
`8Hcn1JA^926P1j2c2@MW9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3NSEQ8GG315d7d3c2Dn3
313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>4c2[P3W5f2=c2AN09gAP6]5Vk1jI@[GW<Jc2XE]3k15FD_2e2S33f8
M[6FY2o;k5\;R7mE3f1V7RGk2=c28[?IVP3n1T1Ni>_77X7[28c28[?IVP3\J7d9Ec2R5h8a6`3?oR1R2oR1d4i3h:U4h3Ld
67_7d4k2[27c2U^1Te27^78d97c2]Df7UW37_7l97c2cQ2Ub1^36j;T?i1c2l10Q1g8`1d3e2n1:=U24Mj1_3k6Q2a12621F
0]5n9Q3j28cAb2<T2B68d1W=T318R1R2P6KY1X174Z21Co9c7h5;c1c2m1Q1g8`1d3e2n1:=X3Z5m8a12621F0V6cP1;b2a2
B?d1Y:o1MCAn118R1R2l6b2154Z21C9Z;n5h5k2g1c2m1Q1S1:i4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6X@f@b2a2B?d1W=
T318R1R2`3_2K`2174\1M199[1X:n5T6_2R2c2A[1Q1g8`1d3[1Y1n1:=X3l4=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3T
318=DU1Ll6b274>:BM1CV2K1m6m2j1n1Hh5_1h29[2c2G0[270279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QHT107d4[5
6Y1B9C>a4o3i1B3GR1l3313g1b2l1S1e1V314131Na6U5P2UBZ37U12o1=c2AVC13]3id1Q2h42f1jQ1e5f1c2GU1Q1g8`1d
3e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcGb2a2B?d1T=2LW218R1R2l6b274De11CP3:W>k1c2GU1Q1g8`1d3e2W1F72=i1
^1Z5e2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1T=2LW218R1R2l6b274De11CP3:W>k8W2c2GU1Q1`6g1>8W1Kh2`1T1<JF
:=8EJP1=M5<^3:m8a12621F0c98MQ3X5W3`4W<b2GES1B?d1W=T3180Q1R2l6b274Z21Cb3Z2b3a1`6l4e1c2m1Q1g8`1d3e
2<J<972=NJP1=Z5m8a12621F0T6Lj6YIb2a2B?d1^<HT318R1R2l6>S274Z21Cb3P>3c2A5:c2AY;aEl<2cIEj1Tm1;c2AXE
i8`?e2a2U1P3kAR\1=d2Zj2nV1i@@416Q1859:Ed2a11fh2nV1[4Z71m3I8@416J6859:>d2c1fh2nV1i@@416Q1859:Dd2c
1Pg1eQ1nV1Z3?8i5h5R1@416Q1859:Ad2c1fh2gGV?Z3He<@416Q1859:Fd2h]1Q2]5a4g>Z9\8UKh;i@@416Q1859:R1E>d
2a]1h\1nV1i@@416Q1859:=d2Zj2nV1i@@416Q1859:>d2Zj2nV1j9n6@416Q1859:Cd2^ITE6iK1c?T=iIi@@416Q1859:?
d2Zj2YQ1d5d4T<@416Q1859:>d2WJRP2nV1i@@416Q1859:>d2U7Tc2nV1i@@416Q1859:>d2Zj2nV1P9h7@416Q1859:>d2
ea1dX1nV1i@@416Q1859:@d2b^1g[1T:S1eKi@@416Q1859:>d2Zj2T:iLi@@416Q1859:?d2ng1W4SNnV1i@@416Q1859:>
d2Zj1oOnV1i@@416Q1859:>d2Zj2nV1`:X6@416Q1859:?d2Zj2nV1Q7g9@416Q1859:^1@d2T]1\8hT1nV1j9n6@416Q185
9:>d2Zj2nV1i@@416Q18319:?d2km1^:oAnV1i@@416Q1859:Bd2T5[_1^CZBnV1V2b>@416Q1859:h1>d2Zj2VMg9i@@416
Q1859:?d2he1g:iInV1i@@416Q1859:=d2Zj2nV1i@@416Q1859:?d2Zj2WLf:e4S<@416Q1859:>d2Zj2WLf:i@@416Q185
9:R1d2a11W[1a<U?X1]@nV1n1W1C@<H:X1>k2U11m3R196416@@859:Cd2c1W[1T:cAW1]@nV1V3b=@416Q1859:=d2Zj2nV
1i@@416Q1859:Ed24SA14jX2[=bIV2b>@416Q1859:Z1=Ad24SA14jX2nV1i@@416Q1859:Ad2U6Of2]`2nV1Q2g>@416Q18
59:@d2U6Of2]`2nV1i@@416Q1859:?d2Xe1QU1nV1[7]9@416Q1859:Ad2j_1_Z1nV1b5d2R2^6@416Q1859:@d2T]1Bb\1n
V1i@@416Q18319:>d2Zj2nV1i@@416Q1859:U3?d2Zj2nV1c90T7@416Q1859:>d2]f1lS1nV1i@@416Q1859:>d2Zj2nV1i
@@4141Q1859:?d2af1a5VNnV1i@@416Q1859:Dd2lCiLcY1f70SKR4e6S:@416Q1859:^1Q3d2U10=Q2?U320l2=07334@3Y
11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DBf2V5m3P1j2f9P1T1S22]13`7S1j1n6B
S1@:b21@R1@416Q1859:V2Bd2Zj2k>RH`2P6n1U5R1@416Q1859:>d2Zj2W:fLi@@416Q1859:?d2Xo1QKnV1`:X6@416Q18
59:@d2Zj2WLf:i@@4160P1859:k1>d2Zj2nV1g3Q=@416Q1859:Fd2c1dk1QMhV15V2S1\1U5BU5R1@416Q1859:Bd2c1fh2
nV1Z3V5[1BX6@416Q1859:?d2PV2YDnV1o4i;@416Q1859:=d2Zj2nV1i@@416Q1859:@d2Zj2nV1P2Z2T<8@416Q1859:>d
2Zj2nV1n2j=@416Q1859:Ad2Zj2nV1b5Z1b3b2e3@416Q1859:?d2Zj2nV1m6b3X6@416Q1859:Bd2jn1d8jBnV1j9c4Z2@4
16Q18319:Dd24SA14`S1k9\CP8nV1i@@416Q1859:Cd244n@14[S2^5nV1i@@416Q1859:Ad2Pa1YY1nV1j3\4W1Y7@416Q1
859:Ad202X_1mZ1nV1i=o2@416Q1859:=d2Zj2nV1i@@416Q1859:>d2PU2YEnV1i@@416Q1859:=d2Zj2nV1i@@416Q1859
:Bd2RQ2V9P@nV1k3g50T7@416Q1859:>d2Sg1VS1nV1i@@416Q1859:Bd2ak16aNnV1b2X1g5U7@416Q1859:>d2gf1bS1nV
1i@@416Q1859:@d2b]1HY@dKnV1i@@416Q1859:>d2V_1S[1nV1i@@416Q1859:>d2Vl1SNnV1i@@416Q1859:Ad2a1hh2nV
1f;1Z1e3@416Q1859:>d2gP1bi1nV1i@@416Q1859:Cd2Zj2[6ZP17\2e2g4n6@416Q18319:>d2Zj2nV1\2\>@416Q1859:
Gd2U]1Y1\1b1^8[4K^1dInV1_4j5^6@416Q1859:>d2Zj2UKh;i@@416Q1859:>d2Zj2nV1m3k<@416Q1859:?d2Zj2nV1m3
e5U7@416Q1859:@d2Zj2UV1@7i@@416Q1859:R1>d2Zj2nV1m9k6@416Q1859:?d2Qf1XT1hV15i@@416Q1859:=d2Zj2nV1
i@@416Q1859:Bd2WQ1jOWInV1_1P1T2S<@416Q1859:@d2RLkS1[JnV1`:X6@416Q1859:Bd24i=Y314jX2nV1i@@416Q185
9:Ad2[B\`1aGkKT5m5i@@416Q1859:Cd2k[1Q@Q@U;T3nV1R4c;R1@416Q1859:?d2k[1^^1nV1R4f<@416Q1859:>d2Zj2n
V1i@@416J6859:>d2Rg1WS1nV1i@@416Q1859:[3d24:MW9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4
L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4n1j>@416Q1859:W3d24:MW9
505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Q3Bc2Dn3313<a61Y1M>V226P12c2c6
V3P1T1Q1c1E253Y1U1>>R4i@@416Q1859:=d2Zj2nV1i@@416Q1859:?d2Zj2nV1`2`1g<@416Q1859:>d2Zj2nV1c9U7@41
6Q1859:>d2;ni2nV1i@@416Q1859:>d2Zj2nV1f?R1@416Q1859:?d2Zj2hV15`:X6@416Q1859:Ad2c1fh2nV1m9BU5R1@4
16Q1859:?d2R`1WZ1nV1b7V9@416Q1859:@d2WQ1T?mY1nV1n1j>@416Q1859:>d2Zj2nV1c3U=@416Q1859:?d2Zj2nV1g3
Z5f7@416Q1859:?d2WP1Y=h\1nV1i@@416Q1859:Fd244n@14_IXJb?^5R=kIi@@416Q1859:?d2Cfi2nV1i@@416Q18571:
>d2Zj2k>RHi@@416Q1859:Od2FLo?Y^1\JcFS:`44`1j92`40:><R1@0316Q18319:K@d2PV2YDnV1c3E_<@416Q1859:>d2
Zj2nV1Y4_<@416Q1859:Dd2oU2ZDnV1D0I`7h7@416Q1859:Z1=>d2Ue1TU1nV1i@@416Q1859:>d2]c2l6nV1i@@416Q185
9:Ad2Zj2lDB^A`:U5R1@416Q1859:Ad2ee11bT1]U1`1i@@416Q18319:>d2Zj2nV1\4\<@416Q1859:@d2Wh2R2nV1P2_>8
@416Q1859:Ad2Zj2fU1W1\2c6R1e6@416Q1859:@d2Zj2nV1`2V2R5n6@416Q1859:=d2Zj2nV1i@@416Q1859:>d2@ii2nV
1i@@416Q1859:@d2Zj2nV1k811i7@416Q1859:Ad2l\1nBBkITT1i2i@@416Q1859:>d2ko1^JnV1i@@416Q1859:=d2Zj2n
V1i@@416Q1859:Ad2hKWQ1e3cInV1Q2g>@416Q1859:?d2cm1R5cGnV1i@@416Q1859:>d2Zj2nV1i@@416Q1859:FBd2oP2
ZIUQ1o4HV9b7@416Q1859:S2@d2Zj2UQ1o4HV9b7@416Q1859:?d2Pe1k9]KnV1i@@416Q1859:@d2Zj2nV1W?a1@416Q185
9638@d2c1fh2nV1b91T7@416Q1859:Cd2oh1W7^2cGnV1Z:[5R1@416@@859:?d2WP2RJnV1f?R1@416Q1859:Ad2Zj2nV1j
3m1T4h5R1@416Q1859:Bd2Zj2nV1j3g3Ed1h5R1@416Q1859:Ad2Zj2nV1b7N[1h5R1@416Q1859:>d2_h1jQ1nV1i@@416Q
1859:=d2Zj2nV1i@@416Q1859:>d2Zj2nV1R9f7@416Q1859:?d2lW20\BnV1i@@416Q1859:?d2R`1WZ1nV1i@@416;E859
:>d2[BnW2nV1i@@416Q1859:?d2iI`P2nV1j3n<@416Q1859:>d2iI`P2nV1i@@416Q1859:Ad2Zj2nV1P10Li5P9@416Q18
59:?d2[c1nV1VKg;i@@416Q1859:>d2id1`U1nV1i@@416Q1859:>d2do1eJnV1i@@416Q1859:?d2oU2ZDnV1Q2g>@416Q1
859:=d2Zj2nV1i@@416Q1859:>d2Zj2nV1k3m<@416Q1859:Bd2gd1X3i1i=[2Y@nV1i@@416Q1859:?d2Zj2nV1c3o5U7@4
16Q1859:>d2Zj2nV1n1j>@416Q1859:Ad2og1R9WIVMg9l4l;@416Q1859:Ad2U`1j7n1Q<XDnV1i@@416Q1859:Dd2j^1U9
X=Z5e?nV1V2d2m;@416Q1859:\1Ad2\_1Hi9Q<XDnV1i@@416Q1859:>d2bf1gS1nV1i@@416Q1859:@d2SP1XAmX1nV1P:h
6@416Q1859:Bd2me1W2[2hOnV1g3P2P;@416Q1859:>d2Zj2nV1b7V9@416Q1859:>d2Uf1TT1nV1i@@416Q1859:?d2^n1k
KnV1i@@4163M859:>d2Zj2nV1a8W8@416Q1859:Ld2b1Wa1_W1]V1:04T2Nb816JCW2R1@416Q1859:4[2?d2Zj2nV1`2U=R
1@416Q1859:Cd2Zj2nV1n1l3Ia1W1c3e3@416Q1859:@d2gP1bi1nV1e6i2Y7@416Q1859:?d2Zj2hV15Z:^6@416Q1859:A
d2Zj2nV1Z1`3Q5BX6@416Q1859:Dd2\d1X8[8W=@]3Q4nV1f?R1@416Q1859:>d2cKfn1nV1i@@416Q1859:>d2Zj2nV1g2Q
>@416Q1859:Ld29W1^4g3@l\12aM^5k9b3_IS3b81P5@416Q1859:`2DEd298hR1_a1^5k8jCY2f1V6i@@416Q1859:>d2Uj
1TP1nV1i@@416Q1859:@d2[^1JS[1nV1Oi?@416Q1859:>d2Zj2nV1n2j=@416Q1859:@d2Zj2nV1\3Ki4f7@416Q1859:?d
2Zj2nV1\3Z5Q8@416Q1859:?d2ej1dOnV1i@@416Q18319:=d2Zj2nV1i@@416Q1859:@d2F[@WY2nV1Io?@416Q1859:>d2
RAWY2nV1i@@416Q1859:>d2Zj2nV1Q4g<@416Q1859:>d2Zj2nV1b3V=@416Q1859:>d2dd1eU1nV1i@@416Q1859:>d2\^1
m[1nV1i@@416Q1859:?d2Wi1RQ1nV1P:h6@416Q1859:?d2h9oU1aZ1nV1i@@416Q1859:=d2Zj2nV1i@@416Q1859:?d2P^
2Y<nV1i@2=416Q1859:@d2Zj2nV1n1T2e<@4160P1859:Fd2Zj2]U1`1D0b2MW:0Y2@416Q18319:Z1?d2Zj2nV1P10g?@41
6Q1859:Dd2WQ1i1S1@^@S3PR1nV1Q2g>@416Q1859:Bd2[?Wc1fGnV1m3h7R5@416Q1859:U3>d2cR2fGnV1i@@416Q1859:
?d2Uf1TT1]L`:i@@416Q1859:>d2ln1]KnV1i@@416Q1859:Cd2l;^6l92JU8md1nV1i@@416Q1859:?d2Ug1TS1nV1m9k6@
416Q1859:>d2Zj2fV17i@@416Q1859:>d2Zj2nV1i@@416Q1859:R1>d2V8Sb2nV1i@@416Q1859:@d2Zj2nV1S=b2R1@416
@@859:Bd2Z`1o=Z2dInV1n2m2l:@416Q1859:>d2Wf1RT1nV1i@@416Q1859:=d2Zj2nV1i@@416Q1859:>d2Zj2nV1k4m;@
416Q1859:>d2Zj2nV1V2b>@416Q1859:>d2Zj2nV1_2Y>@416Q1859:?d2Zj2nV1P90g7@416Q1859:Ld2T_1P8@cR1nV1b2
Z140C00a28]1c6R1@416Q1859:F?d2hm1i2gInV1i@@416Q1859:@d2a]1V@i2gInV1i@@416Q1859:=d2Zj2nV1i@@416Q1
859:>d2lm1]LnV1i@@416Q1859:>d2lm1]LnV1i@@416Q1859:@d2Zj2nV1V60^9R1@416Q1859:?d2Zj2nV1W6^9R1@416Q
1859:>d2_e1jT1nV1i@@416Q1859:>d2Tj1UP1nV1i@@416Q1859:>d2aT2hEnV1i@@416Q1859:>d2`d1iU1nV1i@@416Q1
859:Ad2[V22kCWLf:]8[8@416Q1859:?d2c1fh2nV1`:X6@416Q1859:?d2Zj2nV1f?R1@416J6859:Y3d23;MY6m2505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1
?30NE253Y1U1>58R4i@@416Q1859:S3d2?MY6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4i@@416Q1859:>d2Zj2POm7i@@416Q1859:?d2oU
10Yd1nV1i@@416Q1859:Dd2Cj>kZ2POS1BV6e>S2@4163M859:>d2^?kZ2nV1i@@416Q1859:>d2Zj2nV1i@@416Q1859:[2
Bd2b1gh2nV1f;16^1Z3@416Q1859:>d2Zj2nV1P6h:@416Q1859:?d2Zj2fV17\2\>@416Q1859:Fd2T<X2bW10]Dj?o=[=b
;k83i7@416Q1859:Ad2T<X2l[2m1d4[P1i@@416Q1859:>d2af1hS1nV1i@@416Q1859:=d2Zj2nV1i@@416Q1859:?d2in1
`KnV1j6n9@416Q1859:?d2jd1n9`KnV1i@@416Q1859:Ad2j8XT1m8o2XQ1nV1i@@416Q1859:@d2j8lT1^BSJnV1i@@416Q
1859:Bd2Qf1Y5_2ET4cGnV1i@@416Q1859:?d2m3aa1jT1nV1i@@416Q1859:@d2Qj1_5T3cGnV1i@@416Q1859:>d2Tf1UT
1nV1i@@416Q1859:>d2lR2]GnV1i@@416Q1859:=d2Zj2nV1i@@416Q1859:Ad2Pf1XBPBnV1k83i7@416Q1859:Ad2Tf1P9
`3HjFnV1i@@416Q1859:?d2Vi1h6ZJnV1i@@416Q1859:?d2h]1ST1]8nV1i@@416Q1859:?d2PQ2YInV1o4i;@416Q1859:
=d2Zj2nV1i@@416Q1859:Cd2Zj2nV1D0b7G0g7@416Q1859:Z1Bd2Zj2nV1D0Z80Q1e6@416Q1859:@d2Zj2nV1D0Z8h7@41
6Q1859:Ad2Zj2nV1_4K];@416Q1859:b11@d2Zj2nV1_4Y<@416Q1859:b11>d2Zj2nV1R1f?@416Q1859:@d2Zj2]K`;L0k
?@416Q1859:>d2Zj2fU1W1i@@416Q1859:>d2Zj2nV1W4a<@416Q1859:?d2Zj2nV1P8Oh7@416Q1859:=d2Zj2nV1i@@416
Q1859:=d2Zj2nV1i@@416Q1859:Cd2Zj2g1V3U3iN_1`7h7@416Q1859:Z1Cd2]G`24[1gOROSQ1j5i@@416Q1859:?d2i[2
`>nV1DT@@416Q1859:>d2Zj2nV1o=i2@416Q1859:?d2dj1eOUKh;i@@416Q1859:>d2Zj2^V1?i@@416Q1859:@d2U_2T;n
V1S4i2k9@416Q1859:>d2Zj2nV1S4e<@416Q1859:?d2Zj2nV1f4Y5h6@416Q1859:?d2mb1c6hP1nV1i@@416Q1859:>d2a
j1hOnV1i@@416Q1859:Dd2Tk1`<g=l4iG[3h;S5`2T9@416Q1859:Ad2U71Ro1oCnV1b5V;@416Q1859:Bd2U71PV1QIoCnV
1b5V;@416Q1859:?d2Zj2nV1S1l7h7@416Q1859:5e2VU4c=X2Z13e2jb4c32e2jb43e2VU4c=4e2hS4]1c=i2e2>Mn7X150
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1
Q1c1E253Y1U1>>dEk2e2>MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn331
3<a61Y1M>V226P12c2c6V3P1?DQ1c18<253Y1M7>>dE2e2jb43e2jb4e34e2U`3dR1e3e3e20=M5Q9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V
3P1T1Q16182NE253Y1U1>>e=n7c3f2=MW9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V
1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U10=67Y4f2=MW9505a1:7:1
206E?22J0200111522212260171C2P11P1T111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12m1
EDDY3313<a61Y1M94j1;241P12K;[1_5S1l1Y1P1T1Q1AQ1E253Y1U1>>Z5T4`3f2=MW9505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X51X1V3P1T1Q
1AQ1E253Y1U1>>b3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3T
NGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X56S1V3P1T1Q1AQ1E2535S1U1>>a3f2=Mn7X1505a1:7:406U15J020010
01;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?`2CTNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3
P1T1Q1AQ1E253Y1U1>>e3f2=MW9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;
0A?`2Cm8VEGG315d73]32c2DDY3313<a61Y1M>V2241P12c2c6l1Y1P1T1Q1AQ1E253Y1U1>>`Df3f2=M]6i2505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5?F037=;0A?`2CTNGG315d73]32c2DDY3313<a61Y1M>V22
41P12c2c6l1Y1P1T1Q1AQ1E253Y1U1>>\9b<_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDT2T1313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>a3f2=MW9505a
1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a32c2DDT2T1313<a
61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>e3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X55T1V3P1T1Q1AQ1E253Y1U1>2;Y5[:k1n
2S2f2=e>5J0200111;212260171C2]40151V2c5K5V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241P9a4P1V2AT2Y1i3f2=M
d4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151BV1<;CJ5^45V1037=;0A?T3m8^BS1c1GG315d7
a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>c3f2=MW9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<91CJ5^45V1037=460A?T3TNGG315U5^2Y2W12c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1
E2535S1U1>>^3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG3
15d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>Q2f2=e>5J0200111;212260171C2]40151V2_65
V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241P9a4P1V2AT2Y1_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>2;_
3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY
3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>ZFi3f284MW9505a1:7:406U152G0200111;212260171C21N1P1
T111P10151BV1<;CJ5b3K5?F037=;0A?T3TNGG315d7<g14W12c2DDY3313<a61Y1M94g1>241P12c2c6V3P1T1Q1AQ1E253
4T1U1>>_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7
a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>l3f2=M_7g1505a1:7:406U140J0200111;21226017
1C2P11P1T111P10151B;J65;CJ5^45V1037=;0A?T3b7V;;i2T8GG315d7a32c2DD[1m1313<a61Y1M>HN>241P12W1[1c6V
3P1T1A?AQ1E253Y1U1>58P2f2=e>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b
=P1V2AT2Y1l3f2=M4R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y236?
TNGG315U5^2a32c2DDY33120<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>V1V3[;16^1S2f2=e>5J0200111;2122
60171C2]40151V2]2Q45V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241P9a4P1V2AT2Y1`3f2=Mn7X1505a1:7:4065O5J0
200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c
6V3P1T1Q1AQ1E253Y1U1>>c3f2=M4R9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037
=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>i?16^1h3f2=M4k31T5505a1:7:4
06U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN:<G315d7a32c2DDY3313<a61Y1M>V22
41P12c2c6V3P1T1Q1AQ1E253Y1U1>>i?16^1d6P3m3f2=M@f8505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<91CJ22`1@`1K5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<a61Y1M94n17241P12c2c6V3P1T1Q1AQ1E2534
T1;I>>g5c3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3e4^IGG31
5d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E2403Y1B0A>>b3f2=MW9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ
1E253Y1B0A>>a3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j1YL
GG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1CA>>j<b3f2=MW9505a1:7:406U15J0200111;212
260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1;
5Q18<2403Y1CA>>_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T
3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>e4f2=M>Q1f7505CM:7:406U15J0200111
91212260171C2M21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2S2?DDGB?^1313<a61
Y1M>V2241J52c2718R1R2j2V3J5T1Q15730P1E25361C<U1>>R?a3f2=MW9505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<;CJ22^45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E253Y1
U1>>c3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?T3TNGG315d7a3
2c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>>1::m3f2=MW9505a1:06:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5>S3K5V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94g1>241P1230^2c6V3P1T1Q1
AQ1E2534T1U1>94>1::`7`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;
0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2]5U1V3P1T1Q1AQ1E253Y1U1>>oEd3f2=MW9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5`11o1K5V1037=;0A?T3TNGG315d7a32c2DDY33120<a61Y1M>V2241P1
2c2c6V3P1T1Q1AQ1E253Y1U1>>b6g<Q2f2=e>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDb3=a61
Y1M>V2241b=P1V2AT2Y1Q2f2=e>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=
P1V2Ag1<Y1`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?9j2TNGG
315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>b2f284^1V=52G0200111;212260171C2]40151
V2804R3@`1K40V1037=;0A?T3KXMe:2Y22c2DDP4a61Y1M94n17241b=P1V2AT24T1;_7a3f2=MW9505a1:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<91CJ22b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c
6V3P1T1Q1AQ1E253Y1U1>>a3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=
;0A?T3TNGD2315d7a32c2DDY3313<a61Y1M>V2241P12c2c6l1Y1P1T1Q1AQ1E253Y1U1>>jJR2f2=e>5J0200111;212260
171C2]40151V2c5K5V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>V2241b=P1V2AT2Y1_3f2=MW9505a1:7:406U15J0200111;
212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X5Z1V3P1
T1Q1AQ1E253Y1U1>>`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T
3TNGG315d73]32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>mIc3f2=MW9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<;CJ22b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2`5R1
V3P1T1Q1AQ1E253Y1M7>>b3f2:2MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=
;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2P5b1V3P1T1Q1AQ18<253Y1M7>>e3f2=MW9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241K4230=5
j1X5=LV3P1T1Q1AQ1E253Y1U1>>e3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^440
V1037=;0A?T3TNGG315R6a1a32c2DDY3313<a61Y1M94V2241P123>5j1c6V3P1T1;EAQ1E253Y1U1>>e3f2=MW9505a1:7:
1206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32m1EDDY3313<a61Y1M>V
2241P123>5j1`5R1V3P1T1Q1AQ1E253Y1U1>>k?j3f2=MW9505CM:24:406U15J0200111462002260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P123>5j1c6V3P1T1Q1AQ1E253Y1U1>>Q>k21
Z2b4n3f2=Md4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V1<;CJ5^45V1037=;0A?T333o?f5U8G
G315d7a32c2DDY3313<a61Y1M94g12;241P1230=P2c6V3P1T1Q1AQ1E253Y1U15894V1g3f2=MW9505a1:7:406U15J0200
111;212260171C2P11P1T111P101511@;J92;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>g1>241P124^2
m5EV351HT1Q1AQ1E253Y1T10>>T2f2=e>5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2TNR=2c2DDP4a61Y1M
>V2241b=@?V2AG\1Y1T2f2=e>5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b
=P1V2AG\1Y1f3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037=;0A?T3TN
GG315d7R1L9W12c2DDY3313<a61Y1M94V2241P12c2c5OV3P1T1Q1AQ1E2534T1U1>>o3f284MW9505a1:7:406U152G0200
111;212260171C2P11P1T111P10151BV1<;CJ5b35E5V1037=;0A?P1S2TNGG315d7<7=L1221W12AQ2DDY3313<a61Y1M94
V2241P12c2c6V3P1T1Q1AQ1E2534T1U1>2;f3f2=MW9505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
;CJ5B2JW2E5V1037=;01??T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E2534T1U1>>_3f2=1KW
9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a
61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2_5S1V3P1T1Q1AQ1E253Y1U1>>W2f2=R1b=
5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1n1n?16^1o2S2f2=e>5
J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241X9Y4P1V2AT2Y1c5U2f2=e>5J02001
11;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241X9Y4P1V2AT2Y1c5Y<1V2f2=e>5J0200111;
212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4V5Z11Y1M>V2241X9Y4P1V2AT2Y1c5Y<1U2f22:2b>5J0200111
;212100400171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1Q2f2=2b>5J0200111;212260
171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1Q2f2=e>5J0200111;212260171C2]40151
V2_65L9037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1Q2f2=e>5J0200111;212260171C2]40151V2_65V1037=
;0A?T3TNR=2c2DDP4a61Y1M94V2241b=P1V2AT2Y1c3f22:MW9505a1:7:406U15J0200111;212100400171C2P11P1T111
P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X5Z1V3P1T1Q1AQ1E253Y1U1>>_3f
2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY33
13<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>W>c3f284MW9505a1:7:406U152G0200111;212260171C2P11P1T1
11P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7<T32c2DDY3313<a61Y1M>g1>241P12c2c6V3P1T1Q1AQ1E2534T1U1>>
_3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12c2c6V3P1T1Q1A2NE253Y1U1>>`3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T11
1P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1A10NE253Y1U1>>_3f
2=MW9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3
313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>Q2f2=e>5J02001001;212260171C2]40151V2_65V1037=;0A?T3
TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1i3f2=MW9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J<8
01CJ5b3K5V1037=;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y1M>V2241P12c2c6V3@?T1Q1AG9E253Y191I>>a2f2=e>
5J0200111;212260171C2]40151NT12804[1h3K5V1037=;0A?9j2[B0g;_4n11a62_1S1DDP4a61Y1M>V2241b=P1V2AG\1
Y1;]6Q2f2=e>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241b=P1V2AT2Y1Q2f2
=e>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241U9\4P1V2AT2Y1T2f2=e>5J0200
111;212260171C2]40151V2_659L037=;0A?T3TNR=2c2DD[1d2a61Y1M>V2241g:j2P1V2Ag1<Y13g2^h3hJj2g2<MW9505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q
1_13E253Y1U1>>f3\B6g2k>lA<Ud1RS13g2Y?^A1g25g2=aS2U\2I4g2X3VL`]22g2R85g21SA14:g2\10kY4C`3W2\5Q16;
g2\10Zo3T;U1o8S10LHP1g2[100bA_9l:12m3ZV1aJW:X8n<24651025>231;=5Y8[1j2g2<MW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<c4m11Y1M>V226P12c2c6V3P1T1Q1c1E253H@U1>>S@5
g2\10_Z4Z<<g2[100c5dHV\33<Ng:22g2W]47g2SW10a^2n1W5l33g2SY3fGo2g2;7l6Q2_8W4FV4C69T2Jh1:l2<O>H0R8b
2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;HS=86LQ2Q1e4]18e6LQ2:Y18Y1Q1>f3;i2X4h1DS1AU205<[1622:2I61O@A5
>5>7b3g2Ca7f1P3R1n3b17o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV1IV21W4W30:]1L@R1m1B
?C7277;8R1j5X2B8^19c9COl292U1Bm28n1Hl1B0>a2Y3V11R3<:[1J:FLl5DFAR2@j2_3g2;7T81^1f32Y18R3P1i2c4]11
2V4KS1Q12Cj7OX1`130Bj1l7Ci1;[3[409IZ2b2i1i1]1Y18T3152=1;Z31c1m2E11F432;Q111U1]1W<i375g1<AI9S1HDR
17_166\13;5j1;f1Y2D?c4\1<D7K:L8R25W1S2h2g2;7f1_6<Q1Je8BL]18Z1LLa2=65Q1W1AFW3Q6[11g1<j1T2V1i1JS74
j32Ic2a1He2;F=>C<i1c5D186L3W4i2V3k16W1G=[6LCV1e6Y3Y18Y2a3Q1P3g52h1[3FG9W1X1Z2W2g2;7g4V9b5]1S1`4b
4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U1<3m<X@h2S3d2X3_1Y1_1Q4a3^2805127N451235:2R1U1:AH1d3U2g
2;7f1U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8Kd2[3T5`9Y3\1n5_3Q1b3:8]8a3n1G:Bh1a>`1c28Y1W5;6n2e5k1>\2h1<
B9:a2>3=260Jn1d2g2C[1o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2a12@8l38@n5f43?OQ1d2[2d912?;:81]1k2g3
G7Q62R173BV1I?H63408133H6h1h2R3^1k7Z3c2d4<g2CfU1TDS2WV1n5;S47Q6VS1V5g2;7m3I1?Z175>V1I23o1^13\18W
1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\1k23J;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S1B152
A358G1L\1>6D9E37=0=2`1J4N487173232h16l4Gc3n2KT2H=T1O<AH>`1S1Fm1CD`1f72m1F\27@374FW18R25Z1KT1>g2C
f1W7d>[;P6k=iCQH1^3dR1c9Cg2ChGX1=`1h1R1oE]9h8R?a=]AZ6Y50SBAOg2CPCc3U=9Z>e2[6mHf=P2];_?Q1GP40b2W3
Z4451235:[2R1]1Fg2C[1Cbn1`5Q>9f=?1U8>W4c9m6h40o:f2G:6g2CSV2ci1?`B=g2CiCNM99P:TJ0_[1g:[@Z1g2CP6c2
G\1S6W1X2S1o1HX2b=?44V7Do5Q3LT6Q5o<CW1h=^3U57a8Dh3R3Gk5d2R2^4\7h4Ng2CnA4c>e7?Ab\1k3666P20P5?m5i4
m7Q:@m2b2m4_2c3m2o3Z15g2^8g@g6N@h2S3Z51]8k3c6?m1W1=^4mJVR1Y7a\11h23h2^814h2\P1S5P_32h2Wh25h2eKY2
0i`1;h2@S5i21kb2_4Fg:Cd;3h28]i32h28<h28_31i1i21R7gMlAjCXT26h2l]1Z1[S1`1Q=P1h207a1e<@P2114>Eh4Y6\
2R19<l1P4nW12Y2[C:cAY2`1_7m1?n@2h2Wh45h28\KZ2`S2@h2^81aCe@LS;3P4DXN[HT3n9>P45h270YOjj22h2nf3Nh2B
91Ma9V=[60X1g52V1_Oa9[BZ7Q1;V4P29BHT:n21[=66<h2L1_:X>P3a1FY1g5iP1d\16h2LkKX2aa2n2Eh2B91_:o7f7d3n
5SR1mDo<^4X3=;4:d1X7g<=h2BP4]J0X1`3Q2X`1T34QJa1Eh27D00_:P8^:R1c2f3QFW7V4a9P8hJ8e5319h27RNf2Z4ZX2
d<91Ah27D1_:_B;F0b2f3`Q1]5S4g4ZNU76h27D]MXb2n25h2d10hAlS28h2d5]FT=1kR1b1b1Ah2o2d2WACT>a31dR16b1f
2a3YU1GoH2Dh2eKZ27i80Sa1e?^1X<n1W5i2R1U3R7h8E4;5i2f?\1144i2SA14Z1i2a10V1g8`1P4140Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?7i2l;l2L\114:i21j;_2J>\1121Y1i2a1W1g8`1P4140Q2n1:=X3X>a12621F0
fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?6i2l;i3\114`1i2g1Q1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<
T318R1R2l6T2=74Z21CcAh55i2SA14WI7i21QA121WI7i21QA121ed26i21QA121Z1i2a1W1g8`1P4140Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?5^1V@518R1R2l6P6P2b?Bi212d<Y4121_IXJZ:W5S8^8n1o2CXW15i2f9\7147i2i=Y314KoY26i2Y=?Y
314:i21g<OY3121mh2C7i21QA121`m16i2SA14l2Xa26i2i=Y314Xn18i21g=Y3121Xn17i21QA121ai28i24n@14W1SR2ZB
Hi212d<b1f2121c=ge1S8>g9102n21C6MW4Q4;i2SA14XE_c1d;X110D7i24d=Y314[S2<i212d=Y3121[S2\BT3C6i2SA14
hX2P26i24n@14[S28i212n@121[S27i21QA121_[2a1i2a1W1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1V@518
R1R2P6Kf2Y3P2a9l1\2f1h5;5i2Y=i3148i21W=i3121jP49i212n@121[S2b@5i2i=Y3147i21g=Y31216i2SA14RV1j87i
21U?k11215i2i>Y2146i2i>=k1145i2SA14Z\25i28j@145i26l@145i2SA14Ve26i27k@14ZX3k2i281MW9505a1:7:406[
1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E25
3Y1U1>>8i21QA121e>Vd18i27a=Y314YGPa27i28P=?Y3148i21g=Y3121YG5i2SA14S16i2d>^214S16i2Y=i314SV28i21
W=i3121SV25i2SA14SV2Ai2d>^214g?g?U4h5g7d32l3X5^V1;g46i2d>^214Tn18i21b>^2121Tn15i2l:V6147i21j:V61
215i2d>^214f1i2=N:Q1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0VW1b2a2B?d1\9j3T318R1R2l6\23174Z21C<VA<91=i2
=Nf?14kAd2Um1jCP4mA14i2SA14[1i2a1W1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1V@518R1R2l6^4a1P2b?
6i2i=Y314ZC8i21W=?Y31216i20U;l5148i200T;l51215i2V;l5148i21g=Y3121m=8i2Y=?Y314kMY3i1i21e1Q1g8`16]
3;121R2n1:=X3P598131d2b3T2a12621F0_T1_1V1b2a2B68d1W=T318R1R2l6Bo174Z21CcA8i21g=Y3121nT29i21W=?Y3
121ai2\1i21_10V1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?7i21QA121jP46i2W5a8Y3
147i2W5Q8?Y3148i21U5a8Y31217i21QA121\?5i2SA14fR3:i212n@121c?V[1`8[1i2a10V1g8`1P4140Q2n1:=X3X>a12
621F0fF4U1T?b2a2=4?d1V@518R1R2l6P6P2b?7i21QA121Yg1\1i2a10V1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1V@518R1R2l2R1l2P6P2b?[1i2a10V1g8`1c2\1140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?Z1
i2a1W1g8`1P4140Q2n1:;1X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?d1i2g1Q1g8`1d3;14R2n1:=X3Z5m8a1
2621F0hR10\4b2a2B685^1Z5l7T318R1R29b67Z274Z21CP2R3_<5i2SA14\g16i2i=Y314^`2:i21g<OY3121Qd2_58i2f7
\914R>[Hj[1:i21^1b?1212oP1bh16i2Z@H14hX2:i2Y=i314>a5U\3^2W56i21QA121:i207P=U1c214>Wg26i2_>c214ih
16i20RA14>`1i21e1Q1g8`1d3;121R2n1:=X3l1]3T50g3a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAl2i281MW9
505a1:763406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6
V3P1T1Q1c1E253Y1U1>>=i21c1]?121R2P6]5Vk1Q;Y?5i2SA14\C6i2P<R514cj28i2P<X1_1Y214ij2:i21n;X1i3121_[
2Y?6i2P<R514jj2?i2P<X1_1Y214^:l4<:l2S8do1PV18i2P<Y4H14^:[`27i21QA121c?6i2SA14b17;i200QA121]:U]2o
<ZE5i20RA146i2SA14nP4e38i2SA14RQ2i7a7iF5i2SA14XW3:i21QA121oZ1hKf4hK6i2SA14oZ1Xl17i2j5^7AW314>i2j
51e3@U3AW314kC\V22QT17i2j5P8^2H14:i2SA14ROgIX^1U:o3d<6i2SA14Ya3d@`1i21e1Q1g8`1d3;121R2n1:=X3Z5^1
^7a12621F0VW1b2a2B?d1W=T318R16k1l6b274Z21CcAc65i2SA14m^2;i2Y==[314R\2^=>UNc8Ii21m6i5?=[3121d?R43
:aLfJn4m1T691C6]Nc86i2g=[314W;4i2SA145i2SA14gn2:i2SA14fY1dO38h3Y=5i2SA14kj25i2h6Z:146i2h6Z:14cd1
9i21f6Z:121R`1iGAi27c;W514XDS`1_4m2V4<2I\87Y>9i2k;W514kF;cS25:i21i;W5121_[2]=C6i2SA14e>Q\3<i2^=1
5\314T?`1KdOle15i2^=d3149i21\=1b3121nj16i2^=1b3147i2Y=41b3149i21W=41b3121>i2^=15\314]80Y5\W1_P1\
1l99i2SA14R\1NT=@Y9Z1i2a1W1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2X28=4?d1V@518R1R2l6P6P2b?[1i2a10V1g
8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R21j6P6P2b?5i2SA14Qb16i2SA14Ph1j_15i2SA14Zl1_1i2g
1Q1^1m5I@`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=T318R1R2l6b274Z21CcA[1i2g1Q1g8`1d3;14R2n1:=X3Z
5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA6i2SA14Td2R26i21QA1216i2SA14jk1^e15i2SA14jk15i2SA14T
Y16i2j@814hg15i2SA14hg15i2SA14_n35i2SA14>=i2e1]?14R2P6]5f82\b1jI@>i2Z10S:i1V3B14Wm2i;^AR;W1Li2Y1
009Y5_4i1V3B14R2P6]5]4g1Pe1jI@l5^A3<N8Y9W18i2c:_614Sj2^=J7i2c:l5B14Sj25i2c:_6145i2SA14Vf26i2SA14
Ud2P2Di22S:Q6J14QBoR1iKZ5i1W:T=P1b1U6b4c4F8i2SA14QBoR1TQ1VI7i2SA14Qe1SOP2;i2i>Y214]m1P2^4n4mIn65
i2SA1425i2Z@H14<i2SA14FmCbM?n[2^45:5i2SA14F9i28P=i314SV2_6Y6:i200h@8121hg1d48i20X=U1c214>9i200]>
c2121ZA9i200b>^2121S1?i20d<BU3D14nm1C_3WU1dFj2B>i20d<BU3D14Kfm1_3lk1j2B7i200QA1213k2b>c2^1l2d1Q1
g8`1U3>CQ2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1`80e4T318R1R2l6b274Z21CcAZ1l2d1Q1g8`1U3>e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAe61l2c1l2c10Q1g8`1U3>e2n1:=X3Z5m8a12621F0m2[J5f9b2a2B68d1W
=T318R1R2P6K`1Q174Z21CcAh5;?`1l2c10Q1g8`1U3>e2n1:=X3Z5m8a12621F0oGV?b2Mc1B?d1W=T318R1R2l6`1Q174Z
21CcAh5;??l2>f?l6]S2P600^1OR?6R3U<mF_2l2>9V?130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9h6h50>F?0
BA8\29D0A463<0514294CHAg1N60m24S6MR15P2X3;3\8[2aD]1l2>9\?6S3[1h1<b511R9S3nA]3X522a9h6X6V1CW3M1AL
617>\1Y2NZ3Q76Q1P2X3l8[2aD5l2U@_a3Y1V?4l2U@_a3`@<l2J_:j4W4[8oY1fCa7n2]@_=7l28l?c<mn1Z6lP1Y1l2^1W
1g8`1U3R1Q2n1:=X31V>a12621F0fF4Z@b2a2=4?d1V@5180Q1R2l6P6P2b?3l2U@WZ3f1l2c10Q1g8`1U3>e2n1:=X3Z5m8
a12621F0_F_=V3[1V1a2B?d1W=T318R1R2P6Kb2334Bg11CW8CP7=X1h5;W1l2^1W1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1V@518R1R2l6P6P2b?`1l2d1Q1g8`1U3>e2n1:=X3Z5R8Ja12621F0^3n1QAg9g5V1b2a2B?d1W=T318R1R2l6`
1Q174Z21CcA]1l2c10Q1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=T318R1R2l6`2174Z21CcA^1l2^1W1Ki5Q2
`1U3R1Q2n1:=X3o:X3a12621F0fF4W7B_8b2a2=4?d1V@518R1R2l6^5AP2e3l;]1l2c10Q1g8`1U3>e2n1:=X3Z5m8\1426
21F0VW1b2U1[1B?d1W=T318R1R2l67Z274Z21CcAZ1l2d1Q1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R
2l6b274Z21CcA3l2U@PV3X1l2^1W1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Q5j1P6P2b?2l2U@Ll2
>_5SL2fD>d2f2d2S7Q=l2PMX:a2P2Z16KEe85290S2j4Cl24V;c12k2@;1i8Z2bNo6_4PK`<Z;?kH5l2n?j9dh3P25l2S@Q7
`2dn25l2n?4Rb3]3f1m2b10Q1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k40[2e1CT318R1R2l6b274Z2
1CcA`1m2b10Q1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2T318R1R2l6b274Z21CcA:m2c@i2NW2g1^=l
Jc2QQ1a1m2b10Q1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2T318G18R2l6b274Z21CcA8m2c@i2NW2g1[X
1eS1]1m2b10Q1g8`1d3e23NK:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA5m2c@i2V3g1]1m2b10Q1g
8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=T318R1R2l6b274Z21CcA]1m2b10Q1g8`1d3e23g12:=Bg1MZ5m8a12
621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA\1m2b10Q1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R
2l6b274Z21CcA^1m2b10Q1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cb;P6T6_1m2b10Q
1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b2a2B?d1W=T318R1R2l6b274Z21CcAe1m2b10Q1Z8<ANd3e23NK:=;6g1MZ
5m8a12621F0QHW4l:b2a2B?d1m:Y2T318R1R2l6b274Z21Cb;P6T6g1m2b10Q1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0Q
HT?b2a2B?d1d3X7e1CT318D218R2l6b274Z21CcAb1m2b10Q1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1T:HY
2T318D48R2l6b274Z21CcA6m2c@i2V3g1[X1]1m2b10Q1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l
6b274Z21Cb;P66m2c@i2V3g1X[2`1m2b10Q1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W3b2a2B?d1W=V1m118R1R2l6b
274Z21CcA8m2c@i2NW2g1a_2VI^1m2b10Q1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2T318R1R2l6b274Z2
1CcA]1m2b10Q1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2T318R1R2l6b274Z21CcA^1m2b10Q1g8`1d3e2k1
10:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=T318R1R2l6b274Z21CcA\1m2b10Q1g8`1d3e2k12:=Bg1MZ5m8a12621F0VW1b
2a2B?d1W=T318R1R2l6b274Z21CcA4m2c@P6g1b1m2b10Q1g8`1d3e2n1:=Bg1MZ54h8a12621F0VW1b2a2B?d1?T3k40?k1
Y2T318R1R2l6b274Z21CcA[1m2b10Q1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA^1m2
b10Q1g8`1d3e2n1:=Bg1MZ5R2j6a12621F0VW1P1a1a2B?d1T:R3T318R1R2l6b274Z21CcAi1m2b10Q1g8ANd3e2k12:=Bg
1M[3LQ14m1j6a12621F0nS1W3b2a2B?d1>0T3k40?k1Y2T318R1R2l6b274Z21CcA5m2c@P6g1YS2]1m2b10Q1g8`1d3e2k1
2:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAc1m2b10Q1g8`1d3e2n1:=B@V1MZ5m8a12621F0VW1b2
a2B?d1>0Y2AT50e4T318R1R2l6b274Z21CW7[:5m2c@P6@V16m2c@P6g1dY205m2c@P6g1[X1\1m2b10Q1g8`1d3e2n1:=Bg
1MZ5m8a12621F0VW1P1a1a2B?d1W=T318R1R2l6b274Z21CcA6m2c@a41\1g12n2ad24n2ad2j@B4n2]@ST2Z@5n2TU1X6`W
1b18n2W>lFX6kS1d3b1b@6n2][1]S1e5jAE<n2\;`1_3fDX6aV1Nb1Z?b3j37n2Y1_IBWQ1lGd_1;n2iJBWQ1lGj@B4I3`6@
n2W11\4g3@i@B_K2d5lGQIRO1U85n2k^2e5b@73n2ad2b@3n2]c1SQ13n2YY2W;6n2VBai1:]8aC8n2VBai1:U3W5aCoQ16n
2k^2e5iABT13n2[a2U33n2iV2g=4n2iV2g=j@4n2UB[R2ZD4n2iV2g=Q@3n2ad2be16n2aP1oc1b@nKl84n2bP1nc1b@3n2a
d2_B7n2ad2\B2e3T1W44n2RU2f1g=4n2ad2j@i\13n2]ISk1[1n2b1Q1g8`1d3e2n1:=X320V5m8a12621F0VW1b2;U2B?d1
W=T318R1R2l6b274Z21CcAf1o2g:IX38G021111;42T152h4Q4H2Jm2\1<l1YQ1^7KHIJI2101W1@o2W2j8c2S2:4W211R?Y
2[1];b1o2c1V=8G021111;42Z12h4_20h3`1K\1<l1P4XM^7^27682I01101W1c>`46:4^AY2[14_7Mo2j>8G021111;42Z1
2h4f8\1<l1YQ1m9g1\1c>R54^AY2]3o24MW9505a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V
147=^1T3TNGG315W7<<JY22c2Dn3313<a61Y1M>g1>241P12c2c6V3P1T1Q1AQ1E2534T1U1>>f1o2o5j88;;021111;42Z1
21f4]7X1\1<Y1B^30i3j2\6g@`8>3I>2a1N1:T4_3[22>^2V1`4A4Z<S5Y2U1o2j>8G021111;42Z12h4f8\1<l1YQ1^7^27
62U1120V1c>c2^24^AY2^1o2c1V=8G021111;42Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4U>X3Y2[14_7P1o
2j>8G021111;42Z12h4f8\1<l1YQ1m9<=0K\1c>R54^AY2]1o2`6V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y1c>`
4A4n?Y15GOAY141k?No2j>8G021111;42Z12h4f8\1<l1YQ1m9JY2U1]=R54^AY2Q1o2j>8G021111;42Z12h4f8\1<l1YQ1
m9<=0Q1V1U1]=R54^AY2R1o2d1U=8G021111;42Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54^AY2Lo2j>8G021111;42Z12h4
f8\1<l1YQ1R=c>R54^AY2a1X1o2j>8G021111;42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3Z;\4E4^AY2[1Q1o2j>8G02111
1;42Z12h4f8\1<l1YQ1^7Y3J121W1c>R54^AY2Mo2a;X38G021111;42Z12h4f8\1<l1YQ1Z8g4c>R54^AY2U1o24e>213G0
21111;42Z12h4f8\1<l1X4PMR=Me=R54UA25g1249No2j>8G021111;42Z12h4f8\1<l1i;_E\:e2c>R54e@HY2Oo2j>8G02
1111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54^AY2h1Q1o2j>8G021111;42Z12h4j4k3\1<l1YQ1m97\10^1Q2a<R54^AY2Ko2
j>8G021111;42Z12h4f8\1<l1YQ1R=c>R54^AY2U1o2c1V=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1Q2a<g4:4^AY2`
1_7X1o2c1V=8G021111;42Z12h4h5@\2\1<l1P4XM^7V32Q1W1c>g4:4[2R?Y2`1_7DT1o2c1V=8G021111;42Z12h4Y6\2\
1<l1P4XMe:2Q1W1c>g4:4^AY2`1_7Mo2j>8G021111;42Z12h4f8\1<l1YQ1U:l2Q2a<R54^AY2S1o2c1V=8G021111;42Z1
2h4Y6\2\1<l1P4XMe:2Y2c>g4:4^AY2`1_7Oo2e>48G021111;42Z12h4f8\1<l1l6f:e?R=U1]=R54^AY2Oo2j>8G021111
;42Z12h4f8\1<l1f9=JY6o?R=c>R54^AY2No2j>8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54^AY21P3<P3:\DZ?K[f11
U4AY@R2Q>S3P3I3h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W926<S119Q1;2:3KC5V5>
b11f1b2U1><451AZ3DBf2V5m3P1j2i4Y1;V3P1T1S22]13;YAP2:d9I3P3ZT2So13P3:c_42P3Zg2V1P3Z1W1g8`1X4Q2n1:
=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?X1P3Z10V1n4h3`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@5
18R1R2l6P6P2b?W1P3Z10V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?6P30a61bo2VC2P3VQ2
@P3F_:[Cn5SR1^:]20a?6Z2a1A8^B9P3aT1Uo10n1a1AgBY@4P3Deb3bG2P3mZ41P36P3]Q1b7UBW7kc16P3:VNlV2^<a54P
3Da>ST32P3XW42P3bT32P3Z\32P3cc22P3aT13P3Deb33P3jP3jA2P3jF2P3h^42P3nH5P3DYH[j2T44P3]1hAlS24P3DTB`
P35P3\10hAlS25P3]1hAlS2WS13P3Qe1i12P3Wj33P3S\2k84P3V?VQ3V5:P3D1_:o3^g1gY1l25S2;P3D1_:o3f;g[1gY1l
25S27P3D1_:^k1gY1l24P3Dh_3l25P3Df_3No1DP3D1_:o7]8<V3^2HR1M?HjP1eY1N:d1Y73P3[X3[72P3RT19P3D1n6`3c
;j_1d\1R:6P3e7XM]^1QMf12P3d14P3YW3A82P3o<2P3ma33P3^U3^<8P3D0^2U`3e5316P3DR6XR1UBSh14P3D_2U`32P3e
R44P3c63lc35P3DQGiAiY27P3D1_:lMaMd\17P3D1_:b7kc1d\1:P3D1_:b7P4W7bX1hS1k88P3D1_:b7kc1hS1k88P3D1_:
b7P4j_1d\15P3F_:^k1a9<P3m1cFf6<m1L`2PC`h1HH8P3m1ZM<m1o^2HH8P3m1ZMZ2^F`h1HH;P3D00_:^k1bAQKe531=P3
D00_:iM]JV3bAQKe531n1P3Z12T1g8`1X4Q2n1:75V11o1X>a12621F0i9l<4n6U4U5b2a2=4?d1V>o1518R1C^13FU5J0Z3
<IV140111002g1b?4P3`Ljm286P3Dn53b\3b5[1P3Z10V1P1f7`1X4Q2n1:=X3X>a12621F0fF40X;P5b2a2=4?d1V@518R1
R2l6i3V2P2b?W1P3Z1W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6`2_3P2b?6P3]1hAb;Yh1`N6P3\I
S3U;^\213P3aT1Rf26P3DkKa1We2L3P3`Lfg22P3aT13P3`L\X25P3]1hAY9bj12P3iB5P3]1hAcm1X6:Q3l:]71l<lU1dOa
DD=9Q3f2e?ib1VJR7Q11hA4Q3`V3Q1jA8Q3XAQ11S_1e3`CeP16Q3\Bib1`CU?_A=Q3]?nCh^1i7]5f1k2HV3R3[>U29Q3T1
n@ai1:k5SFbT118Q3d1aH1S_2Q4U5mG1Q33Q3a=UV22Q3]i33Q3iKcm24Q3\Bl<Sj28Q3e=2U4f9Y9X=VS14Q3aV2fKTG;Q3
`1Y;_3ULa3a4`FT8P5QQ12Q3WM?Q3S4kA\223e5OmNS4b1S=WHj1n><Q3S4_1\2Z1@]81bQ1l2Y>g54Q3c5\2Z17Q3Z?o21i
b1WX1n;8Q3]3i5[5o[1V=T1Z_1;Q3`1l4\6_3Q:6hIUV1[?_37Q3o4[4fL\S2S4QJ4Q3l4Y`2VT13Q3a\3k<3Q3e6gb34Q3i
V1ie2E2Q3Xd43Q3bQ2jg15Q3o4W4Wb2mM<Q3b1\3h9P2]1R;T:oc1SBV2b93Q3_k2mM3Q3fZ1f^23Q3a=k[33Q3^X2n`12Q3
a^2g2Q32MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12c2c6V3P1T1Q1c1E253Y1U1>>2Q3_i3:Q3R10UNIT1n3Q[1aT1gF4Q3YOjR3d@3Q3VEVT3T1Q3f2VIR2Y8AcJT2iAn3554
k11l2e1:31269D2h3\@`5J^7Q:0Q11T32CQ3f2U8W2U51T21h>R:2TV1V4P2m6k6n4dBQ<3R3P=?1R32R3^26R3_1Y;_3jj1
T83R3n4VO3R3n4eR48R3aImP1_;PKX1W;Z;6R3UJ1jF^i2Z75R3WAmc1DkB2R3fh23R3]X2T?2R3`=2R3a`24R3c:bP1PW14
R3m]1eA`:5R3VMcn11b45R3UU2DR5f[12R3Zg32R3df33R3n4W42R3\a45R3_1Y;_3kT22R3`V23R3k4Y`22R3]X2Z5S3760
`1U8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3h4<5:4;j1U1a2d1`
1T3\1AX1228EBFX1T1[1==Z1N78>P2JP12A554:J2^1GX1X:T1A6;:k28_15o2<5;0o149N81AHn2H29_1?Ei11FQ1619P11
;J9@M;037F873416JS123Ce1\2S3760b9j1H0C\2611@V1Y4Q16l24c;^2556B4X3]5]2h;<@4;j1Q<[1;>IFX1n2=j5DIA5
5?@9\1Z?c4o2<5k2Y1j;61m2@Y147W1161Q1Z1c:S3760R2617A12T11AV1N1[1J3314D74@;0403;=9@75@042141003323
17422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O94a1<2<>S11127;<9?7@>5375?22853b1K24?;<>
15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1HP22E>291i1M:1T1330611W1924383K5@4:253767@436Q1
2A;X1CB=9a1>JI62E15G871<8A4?<Q2g116G@>@7>U122Q308KH;42218Y44P3O[11<0a181A7@V28>H299U12<E`181h1BK
03164J9@24A?0342C28711416I0S123?i1W1`4S3770Q261788467E13MS3J7KZ19;8W15@81410033231<53CU12F[1M38@
9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1S1U12K\4T3=b2J;3371MM<56i12AO:S1Gk2=Y4j2e4l
1Y39c2G[=X1:1G@g2R1;X6e1`1W2C;Bf4ES31US1f4012D`5i8X4e1^5g1h9:n3NZ8Yd1c52T3J1T3]2T3E0_2?U320c28=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:
d9\2T3E0_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3
P1j2f9P1T1S22]13fC:d9g2T3Mg1_7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>S5T3E1j1;51?F^220?\2750513312783=63@140411R13=5:2C
B15;BL19D12F:12>C5C3D><;C3`1^1S2a3^32a3Bj3:N129600R4_26g4_42230;4N:0Q1I36:9C5V5>b11f18Y2U1><4221
Am1\1DBf2e4@M\1Z17P1h1386=d44e1V35JT1S22>N3;^5LBn1[8<c1:d9I>T3b5c2o22V348G31:[U3W3[5T3E00j111661
?F^2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3W1Y2W389M0P3m1
R20=<:6W9260;4A<:0I24>:3A9C5V5>b11f18Y2U1><4221Am1\1DBf2[4JMg27P1d1U1Q3b14<X1`2EP1T1S22>N3018n6Q
2e8c1:U1^8IW4T3E1j1A1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1
Y2R=6W9260;4N:0<<24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2d44e1V3P1T1S22>N3018n6[<:d9IS4T3E1j1
A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0I24I3A
9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2i4e1V3P1T1S22>N3018n6[<:d9Ij2T3MW9505a1:7:406[1K42A156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2DP2m1313<a61Y1M>V226P12c2c6V3P1T1Q1c18<253Y1U1>>a;2U
3k[41U32U3ii22U3Tn3[2U3D`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b
2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d95U3jR2W?R_1n47U3aDmV1Yc1c4^DP94U3JeQ1VW12U3fR43U3h?o14U3h?o
1jCY1U3Z10Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA?U3cH[10a4m1P3W3mb10a5^20
b1R36U3`P1ak1AT50<U3?1_:_JnP1ZT1b4m2Hf<Z11U3@U34lDc3gY2j>KYI1b1_2>@4o6C2U3`^44V3hi2a;m>5V3hi2a;Z
9b56V3hi2a;Z9Bo47V3]T1b:d6RT1a;m>5V3hi2a;m>e;o2T32JW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12Q2Ac6V3P1T1Q14^1E253H@U1>>o3i;1a6j2T32JW9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6U2P1P1T1Q1c1
E253Y1U1>>8W3hR1jo1jCP4c8Z1oA9W3hR1jo1jCP4c8Z1[6c;o2T32J4R9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^1E253Y1U1>>g?116^1o2T32J4R9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1
4^1E253Y1U1>>i?16^1e9o2T32J4R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>k5m916^1c9m2T32JW9505a1:7:406U15K4D156271g11P1T111
P1015DV1<;CJ5d4[17=>2<?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253O9U1>>n1S3T323F3S95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1
T1Q1c1E253Y1U1>>^3;E_4h61m3o2T32J4R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FTNGG
315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i?16^16X3ac1ik26d4:a3T33I3IY8505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12e138@c6V3P1T1Q1c1E253
Y1M7>>^3;1OZ1h2Z1_2T1<[11?]3U21b1X24L4X3b_4d4:R3T33I5Q9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3b8aEGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1J6Y198<253Y1T10>>`4R4h=W104X3T6fc3^5:
X3YT47Fc1Ch20W5o4>X3M00`V4i2o1116^1]1d4:1X33X3lFlj34X3[@\b2gT1]2X33[270279n5`3DQ316J`42Q1T1i5?d1
<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3KNl3313g1b2l1S1e1V314131Na6U5P2m>W3b1g17U12_1?3X3cW4k67X3i7R
Q3fU1I4^34X3a\3PNh4\1Y3;d4d4P8X32_10ITCf2R1g3[2R10V20V2PH`2h6U3W1m1T1AMm5k6g1a4E8P1HNU1T3^5\2\3W
:7Y3YQ4X9Z6:o1Z34Y3^k2]4eW1?Z3lDc3gY2j>KYI1b1_2>@4o6C@Z3lDc3gY2j>KYI1b1_2>@4i4U2CR1Z3091_:o9c3mT
1l8Y7\6m<W1j>KP1T<P:R21b1n1@>80603MV2j3C2B[3m4R>1h1>0I>JC3cMUU1U4^<m?W;?[37V<j6e3S3h;d2UIf@g>d2a
Gj?1d2[370Q26U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko7W2Q3`1U48E\2L9
GP2;_12n2T=i;Y4@f8[2R1V1M2i1:m6i1[370^4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5;2[1H[19@_123El1S1U12Ko7Y5`1U
48R3L9GP2;_1Q2nIb7e7g1W2P2[370b5W7S28611Q3I[1M3I9S4]82X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1S1V7
_2=e5T1V9o7g5Y39^FR4d:1T2[370Q2l<BR3U2M<@S3S@g2Cl1T1e29G9T1K5;2[1H[19@_123El1S1T2o7i3_1;T1U4Nc3]
49Mg14a512KV32322c2i?Gg4_9CX4Z1J[3X4W3W1X5W20U1n3P2j8k3a9Ia6n4a::1d3f1]:\b1c1n;03[3`AjS26[3_EZ13
1kX39[3i:S6Xb2;:Bl6W4;[3m3V4nm1`?VZ1;c?o3P161[36[3mP1iHRY2d=n3N[3k6D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8
o31NZ<g;M1ZLT8c1i97[3SV2n5_8W>aCl2>[3`AR6JTR1R:W7QGX2R?_1^>b4j6G[3d4k2`6a9Y3YJF21a1m30=c8d1bEjIg
4EP8R1b4@[3`7]17fJbHj1Z6o3W:Y2cP1o>4V306[3fT2k=U@g1h1;[3TFE31cU1\>2`7T2ZZ14[3^W1lFe7:[3c8l1\6Z1f
:W2l4jGgE4[3W_4?N8[3d62P2T4Y:S<db1]1[3U1Q1g8`1d3R2Bn1:=X3_4JV4f4a12621F0VW1b2a2B?d1W=T318R1R2l6b
274De11CP3b>1[34[3_9jKcU23[3m]42>[3Rf2Y4Go<iFo3`6=`2j9=85B[3i:h2_1j1U1`8R6[U1^S1j1@4XFf4d2i7B3[3
_9^_23[3mX1P`13[3nA4P1[3TLn2U4Q3m1]Ag62If4[=d2i2^:h4g3Z4f2a1BV1Y1O3408124H1[38[391_:^k1cGPES=1[3
h2[391[1AP2<j1P1_1U1A^2M=I141172=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]2<a2b1m55U1_5i1d3X3=U2Ea5OO`1S4R5_1
m4D9[15n1145D_5n7X3V2f50W10720MZ2Q482S2[39i8Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9
j:U2l1e6i1\6:CeF1X2h1:>[1Ne1X1e51k7[3Y4d1]1n1n1[3T<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9j:
b<o5<:CWC]31N?b26<46D03c8i9m20V4\17Q2Z1`1W2[37_4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?j:G^2
]1m7^1Je3<:C02l4W1T4K5`129n1l12Z5X4BV1S1YAn6\17\3U49[3\>f;T;[X1\R1VK\17S1[373[12[2d6]1P1W2\7gMbA
Q1[8k1g3b;TNa31`1l1n2R2c3J=072V13_2l3T1[37_12>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>:b;Y@9`55n<k4f5X1072
Y3@>[3`:c<W1UKcNi2aKP1g3jJ;Z72j1[391IQ1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0[Lj:k1Fa2B??T1W=T318R1R2
R3k2MQ2@7467GS116<S3U3Y;4[3SU3^<a53[3Wl2W47[3cf2W2hZ1U4g3E9[3a<X2eX2Z1hZ1U4]4l52[3oZ43[3ZLmn12[3
na42[3c_43[3_S3S\14[3nS3d[1`34[3]_4>W3]2[3>`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6
W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:Y2>k6=[3mS2W1aAl=b;b5^8Y27P62h>9[3dT3b;b5^
8Y27P62h2T36FW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12c2c6V3P1T1Q1c1E253Y1U1>>^Eg2T36FW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>D[39k@AdAaDe8<@`=l8b;\6P1k5Q2Bd35o2F[39
1_:_BR1T2>f3QFf6g4a9PQ1Q2]4F@312C;[39kX1TR2b5Q2e5312CY1[3351Ma9V1g7W4?f2<c3h182ER1]11FZ1WKW4T8e>
R50R2V5Q1;V4P29BHS=1[=6>[3f?UOf6<3e3Y6g1Z8N2iZ1V=<[3\Y10P3<W68e5VBn2i5_Q21[3]2[30[270279n5`3DQ31
6J`42Q1T1i5?d1@`2`1l1066;QHT107d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1e1V314131Na6U5P2]?g2Z37U12o
1[2[30[270279n5@g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V3141
31Na6U5P2UBZ37U12o1H[37Y2U2^6c4l1W5jZ1Be12]9X7a2g3U2_1@o2`8l47iLA[37]6Y@1fY1Q1X22]9b=V4`;T5_;dBc
9l3[3<10U29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12
c18i1?S11>477101AZ3D\1l1a1BE[2a15U2P1d14P1FY8EP1T1S22]13;V3i5AS8\123:d91l3[3<10U29?U320=@538:22I
=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3D\1l1a
1BE[2a15U2P1d14P1FY8EP1T1S22]13;V3i5AS8\123:d91d1[3=_1[:S3h5AKb?a<aQ1d2KY1]1W398A3:O3I@2>f1l34\1
:DT196n57c1=Y16R1]5<>Z=IJ[22S9[5[3<10U29?U320==2538:22C5=07334@3<424?1S257?L15LN1NK:]1CW1<;C3`1H
i2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D>d12c18Y2S11>477101AZ1`1>DY12l1a1B=334U1P1=2>A5NV1P1[1812I6;:
DFN630l2b2224524P1BAA56T129S13g2C05`1X4A2P8\123:l1S1c61V3[3>0a1211F?;i220Nm1=07334@3D4?1S25;;L15
k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k13KC5a4D>b11f1b2U1><7101AZ3DY3V5m3P1j2m7h1P1T1S22]13fC:U
1^8T12R4[3>0W19211F?U320l2=073312@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4
:6W9j1;k13KC5a4D85b11f18Y2U1><7101AR12T2DY3X1R3Jm3P1j2Z21`59^1P1T1S22]130:W:_5b3:h100V1b6T1m2[3>
0a1211F?U320l2=07334@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T
2DY3V5m3P1j2\2Y7P1T1S22]13c:R9:Q3b6T1`2[3>0_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6
W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1j2f9P1T1S22]13S5i;h2:d92[3T25[3XZ3fP1BV35[3[h1d1]Y2S82[3
\Q46[3\Q4[4d9>Q25[3]_4>Q2U1Y2\3[270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y13>9C>a4o3i1B
3j1l3313g1b2l1S1e1V314131Na6U5P2UBZ37U12o1Y2\3[270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]GT107d4[5
6Y1B9C>a4a3=i1B3j1l3313g1b2l1S1e1V314131Na6U5P2UBZ37U12o1\2\3[270279n5`3DQ316J`42Q1T1NR1Lj2?d1<3
`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2_5e<Z37U12o1\2\3[270279n5`3DQ31
6J`42Q1T1Q2X2^1?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2_5e<Z37U12
o1Y2\3[270279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V31413
1Na6U5P2UBZ37U12o1Z2\3[270279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g
1U2<l1S1e1V314131Na6U5P2UBZ37U12o1X2\3[270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a
4o3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2UBZ37U12o1X2\3[270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT10
7d4[56Y1B9C>a4o3i1B3j1l3313g1U2<l1S1e1V314131Na6U5P2UBZ37U12o1X2\3[270279n5`3DQ316J`42Q1T1i5?d1<
3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2UBZ37U12o1F_30k4j5X8a5W6T2;=2k
2K\5ZFj16e8X<j;V5^=W1c3[1n4`6T1=R19l21=f2<:?C3b2JT41A:?d2dZ1h2d32\LEV3?[1[4i3b@n2]1@e300_:P8V_1O
V3bA[He2e5312oE7e30aBRP3e5317e3nm1fd1e534C8e3_j1e4_c1e534C;e30F0hA0kS2VLe531:e3]^1V?eHb?Q1e;J1W6
;e300_:b7ZB`Q1d\1e5317e30^2U`3e531;e30F0hAlS2lJY1e531:e30F0hAlS2VLe5317e3jDf3[Z1g_1nC\73e3_a3U17
e3kX1iY2e534Cn1e3k4<n20`4i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?J1BQ1V1T22T6P;2R1f5S3;G050
W1Bk1i4=E_13e3iX1kY2Oe3n53U=0Y2A00I]2_2R11Hg4fFfZ1j3\1Q3\4@3U1a4o1F1i<R=S2e31X8>NH27B^2=X1U1AS1Q
3[6@D1Q2U1b1U12Eh4Z:0b>P3Q13h8;S1Q12S1k7Y6Z3R3T2Q3?m285319:032W1=<f5F1R30a90i:6e31_:^k1gY1l2?e31
_:]@<V3^2HP2?cQ1eY1N:d17e31_:^k1S5[JT=9e300_:^k1d\1e531:e30GhAY9bj1VLe5312e3eb35e31_:^k1d\13e3TB
`P33e3RS1b_27e3HhAbKYX1VL\47e3G0[A<lS2VL6e30db3e531Y1e3E10T1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1V@518R1R2n5MP6P2b?;e30F0hAiER^1VLe5316e3G0hAlS2VL4e3gV2U4gW18e3G0hA[h1`;lJY15e3HhAlS2VL3e3Oea3
3e3mZ2gW17e3Hj;m5lS2VLP77e3G06aAlS2VL3e3[a3Y13e3nMfd27e3G0hA\;_h1VL7e3G0hAlS2YKL3e3ha3L5e3]M>hd2
U76e3HhAlS2VLU79g3_:ZISR1UDiFm8Z:l>4g3_:b7kc15g3_:b7P4j_1[2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9[2j30_2?U320l2=07334@
3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9[2j
3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3b<?6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9
P1T1S22]13fC:d9Z2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><
:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9m3j312g12>1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1
<;C3`1^1S2a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2i48\1V3P1T1S22>N3;n6[<:
d9IV4j31j11?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6W926
0;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2i4e1V3P1T1S22>N3018n6g:c1:d9IW4j312P1;:2761?F^
220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230;4N360Q1>:3A9C5V5>b
11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1\1i4^16V3P1T1S22>N3;n6c4g7:P9CIm3j31j12761?F^220?\2750513312@3=
63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66W9260;4E8360k13A9C5V5>b11f1b2U1><4221AZ3DBf
2V5Mg27P1j2_6V3P1T1S22>N3;k4R2[<:d9IT4j300j11?1?F^220?\2750513312@3=63@140411T1865:01CB15L1L1N1I
:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S2
2>N3018n6[<:d9IQ4j312g1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=
6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1j2d4c16V3P1T1S22>N3;n6[<:d9Io3j312g1A1
?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N360Q11G3A9C5V5>
b11f1b2U1><4221AZ3DBf2V5M\1Z17P1j2d4c16V3P1T1S22>N3;n6[<:d9IP4j300j1A1?F^220?\2750513312@3=63@14
0411d15:2CB15NL1N1I:128OC;<237<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2e4@Mg
27P1j2i4e1V3P1T1S22>N3;[6B[<:d9Ii3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;
C3`1^1S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2T5Z1V3P1T1S22>N3;n6[<:d9Ih
3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C
5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2T5Z1V3P1T1S22>N3;n6[<:d9Ig3j31j1A1?F^220?\2750513312@3=63@14
0411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1
j2_6V3P1T1S22>N3;n6[<:d9Im3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S
2a3a3a3R=6W9260;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6[<:d9Ig3j31j
1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b
11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6[<:d9In3j31j1A1?F^220?\2750513312@3=63@140411d15
:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1j2
_6V3P1T1S22>N3;n6T6V6:d9I4h3j31j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6[<:d9In3j31j1A1
?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>
b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6T6V6:W9<F2^2j3`2?U320l2=07334@3Y11S25d115k1P1K:
]1CW1<;C3S5a3a3a3R=6W9f1337S14B3KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9m3j32i1A1?U320=@
538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U
1><451AZ3D5<f2o2W1NMg27P1j2V5X1V3P1T1S22>N3;ZC:d9Il2j330g1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1
<;C3S5a3a3\1T2R=6W926<S1;Q1>:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2i4e1V3P1T1S22]13;ZC:d9Ic3j302h1
1A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217g1R=6W926<F<;Q1>:3KC5V585b11f1b2U1
><4221AZ3DBf2V5m3P1j2d44Y1;V3P1T1Q212]13018ZC:b2=c6Ig2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW
1<;C3S5a3a3a3R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;ZC:d9Il2j33h1C?U320
l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1
j2_6V3P1T1S22]13;S:V9:d9I[2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;k13KC5V
5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9k2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a
3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;S:V9:d9Im2j33h1C?U320l2
=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2
S628V3P1T1S22]13;ZC:d9Ih2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;k13
KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;ZC:d9Il2j33h1C?U320l2=07334@3Y11S25=V115k1P1K:
]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2S628V3P1T1S22]13;ZC:d9I[3j
302h1C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b2U
1><451AZ3DBf2V5m3P1j2d44e1V3P1T1S22]13018k7^4o6:b2Q7Il3j32i1A1?U320=@538:22I75051334@3=6D140411d
15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2
_6V3P1T1S22>N3;ZC:d9Io3j32i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S
2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;ZC:d9Im3j32i1A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5
>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;ZC:d9I[2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9h3j31j1A1?F^220?\2750
513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U1><4221
AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6[<:d9I]2j3`2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a
3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9[2j3`2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<;C3S5a3a3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9[2j35Z2?U320l2=073
34@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9
\2j35Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j
2f9P1T1S22]13n;g7:d9]2j35Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1
b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13n;W2_5:d9_2j3`2?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<;C3S5a3a3a
3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13P9h1l8:h6DV2S4j300j1A1?F^220?\2750513312@
3=63@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260;4A<:0X1B3A9C5V5>b11f1b2U1><4221A
Z3DBf2V5Mg27P1j2\2R4V3P1T1S22>N3;g4V2Le8h2:d7o1I_2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S
5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1j2f9P1T1S22]13S5i;h2:d9]2j30_2?U320l2=07334@3Y
11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;Z1@3KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m4h4P1T1S22]13fC:d9\2
j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m
4h4P1T1S22]13fC:d9`4j301i1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2
d21Ja3a3Q3d4[56W9223<4J3:0X1B3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM\1Z17P1j2V5X1V3P1T1Q1Q12>N355`4
[2]<:j1V5\25I@R4j301i1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221H
a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3018ZC:d9I\2j30_2?U320
l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2W6^3P1T1S22
]13fC:d9^2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY
3V5m3P1j2f9P1T1S22]13X7]<:W9<F\2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13
KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9F]2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3
S5a3a3;U3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13SCB:d9`2j30_2?U320l2=07334@3Y11S2
5d115k1P1K:]1CW1<;C3S5a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13QCD:12_9]2j3
0_2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P
1T1S22]13SCB:X1[8_2j30=Q2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2
U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:b21h4V2\2j30=Q2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a
3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:d9\2j30_2?U320l2=07334@3Y11S25d115k1P1
K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13fC:R7a2^2j30_2?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13
fC:d9\2j30_2?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V
5m3P1j2f9P1T1S22]13fC:d9`2j30[23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5Q5
4>d1T1Ab2U1><:1l3DY3V5m3P1j2f9P1T1S22]13a:T9:d9h2j30_2?U3204g2=07334@3Y11S251b115k111L5E:4X1>414
P1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2Z21Y7P1T1S22]13b2`2b>:d9\2j30_2?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13f
C:d9i3j300j1A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6W9260;4N:0
k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6[<:d9I\2j30_2?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2T5a4P1T1S22]13fC:d9]2j30_2?U32
0l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m46a4P1T1S
22]13fC:d9j2l3j1A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63371<Q13AZ6>b11f1
b2U1><4221Ab4f2V5Mg2m8e1Dn6>^1n6UGh2m3i1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8CY4^1S2d
21`N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6c7>X15TNl2m3i1A1e320=@538:22Q1<1334D=6D140411U22C
AW1LP11I:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6c7>S118TN2o3_^32o396P4b[1
E[k1oHXE8P4nQ4Z2d11Z:2^53P4PV4]:5P4b`1RA[o1Q44P4]a1Rb2\12P4cc14P4W=[i3`=f2T3MW9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g
2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3eI^4GG315d7d3c2Dn3313<a61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1U1>>h2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3
c2Dn3313<a61Y1M>o1626P12c2c6V3A>T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3Q@R>GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1CA>>
j2T3MW9505a1:7:406?KK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2`5R1V3P1T1Q1c1E253Y1U1>>k?Jn2T3MW9505a1017104:406[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN
GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>S50l8b4T3M>Q1f7505CM:7:406[1K4?4156271d1
21P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333Ca12621F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<a61Y1M>V226
J524^2718R1R2j2V3J5T1Q1574P1E25361C29U158>>901:\30]:V9m2T3MW9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z1c2Dn3313<a61Y1M>V226P12S1_1c6V3@?=FQ1c1E253Y162K>>R3T3MW9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5B2J1U2K[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M94V226P12c2c6
V3P1=FQ1c1E2534T1U1>>VIg2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1M7>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>P3T3MW9505a1:7:406EEK4:915
6271g11P1T111P1015DV1<;CJ5d4[17=^1l215TNGG315d7d3c2Dn3313<a61Y1M>`1E26K212c2b2n31V3P1T1Q1c1E253Y
1U1<1>j2T3MW9505a1:7:406EEK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>`1
E26K42c2\2V4V3P1T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>X>g2T3MW9505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>ZCi2T3MW9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2`5R1V3P1T1Q1c
1E253Y1U1>>m@1g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12c2c6V3P1T1Q16\1E253Y1U1>>i2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3TNGG315d7d3c2Dn3313<a61Y1M>V226K212c2]5U1V3P1T1Q1c1E253Y1U1>>k2T3MW9505a1:7:406[1K4:9156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1BB>>h2T
3MW9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c
6V3P1T1Q1c1E2534T1U1>>Q3T3M_4Mi3505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2T:
GG315d7W1\2c2Di2T1313<a61Y1M>V226P12c2c6l1Y1P1T13Mc1E253Y1U1>>h2T3MU2Q7505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5d4[17=>OT3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>l2T3MW950
5a1:7:406[1K4D156271g11P1N511P1015DV1<;CJ5d4[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6
V3P1T1Q1c1E253O9U1>>n1i2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6U5GG315b1
Q6d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>\=`<Lg2T3MW9505a1:7:40
6[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E25
3Y1U1>>i2T3MW9505a1:7:406[1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M
>V226P12c2c6V3P1T1Q12`1E253Y1U1>>h2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1
TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1K8Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>h2T3MW9505a1:
7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3RFQ8GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q
1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a6
1Y1M>V226P12c2c6V3A>T1Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>h:f2T3MW9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g2T3MW9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2Z5X1V3P1T1Q
1c1E253Y1U1>>j2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5^45[17=^1T3V4mIGG315d7d3=a1CDn33
13<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j2T3MW9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q18Z1A32403Y1U1>>h2T3MW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1=FQ1c1E2534T1U1>>k2T3
MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22d4[17=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1U1>>j2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2TNGG315Y6
=0Kd3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2T3MW9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1C0NE253Y1U1>>T5i2T3M5Q9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E25
3Y1U1>>`4T3T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3Z9\2GG315c2P5d3_1
S1Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E2534T18L>>YIl3T3M>Q1f7505CM:7:406[1K4?4156271d121P1H:0118G
015DV1;064CJ5X3[1[17=^1T3Ka12621F0_JGG315d7U3>S2?D\1B?^1313<a61Y1M>V226J52c2718R1R2j2V3J5T1Q1574
P1E25361C<U1>>R?]3T3Ml2Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>Lm>GG315k55b
1BQ34I5>1MD4?T2T1313<a2T2j11Y1M>V226P12i1Ic6V3P1T1Q1c1883253Y1M7>>V3T3MU2Q7505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;2@J5^45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn3313<a61Y1M94V226P12c2c6V3P1T1
Q1c1E253Y1U1>>g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>m:i2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2D4i3313<a61Y1M>V226P12c2b5P1V3P1=FQ1c1E253Y1U1>>l2T3MW9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7T1_2c2Dn3313<a61Y1M>V226P12Q11_1c6V3@?T1Q1c1E2534T16N>>[3
T3M@f8505a1:7:406U15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@\25V147=^1T3KXMGG315d7T12Y22c2Dn3313<a6
1Y1M>n1726P12Q1a1c6V3P1=FQ1AQ1E2534T1;I>>g5g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=^1T3TNGG315d7Z2Y1c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2T3MW9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3lDW9GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1=FQ1c1E2534T1U1>>m2
T3M4R9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1Y2JTNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6V3P1T1Q1c1E253Y1U1>>i?16^1:P3T3MW9505a1:7:406Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3
T>o?GG315R6a1d3c2Dn3313<a61Y1M=0V226P12c2c6V3P1T1Q1c1E253Y1@<7>>T3i2T3MW9505a1:7:406[1J04D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1C0NE253Y1U1>>m2T3M
W9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9k<GG315d7d3c2Dn3313<1_61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1M7>>`4g2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^1T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>k2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5h3K[17=^1T3Y9jDGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1:X1E253Y1U1>>_8VAS3T3MW9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<a61S15M>V226P12
c2c6U2P1P1T1Q1c1E253Y1U1>>Q3T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]35K[17=^1`1B0O
TNGG315d7d3c2Dn3313<a61S15M>V226P12c2c6U2P1P1T1Q1c1E253Y1U1>>i2T3MW9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j2T3MW950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12c2c6V3
P1T16Jc1E253Y18L>>h2T3MW9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[
2b1313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>?S400PBg?d^1Qj12DG6[9F@36S400_Z43[18S400oa2Ya1U7_1j
::S400fP1dT1]a1eC2\18>S400`V1nS322819D5m2c7<S400oNS5dX2fMU19b9<J;S400_Z43Q19U6\3T12:S400]X1cd1]]
13[1g:48S400_Z42\18k9P1S400P330Y4SHm1T23nj1Y1[Z13<50072;8U96>632;596S400_Z42\17S400_Z42\1T:6T40e
W3iR1<=>T40_7QJYV2cR1F082^15V9>6T40_Z4U1l9W18T40lk2O00`]1\<5T40_Z4V<58T40fP1n1eR1]a1eCV29T40]X1Q
R3JAZ:?2;T40bg1d1]HTf1d2G8U1W:9T40_Z4>5225];;T40_Z4>5225U1Ae93T40_Z45T40ga2]W1YA4T40_Z4P<?T40TU1
7T:a;da108`1j3g3W?P5\::T40TU1Qa2XDJ1O029T40TV1hT21;e6]Ho77T40bR10kW3\1b64T40_Z4o74T40_Z4o74T40]l
3Q>4T40_Z4\15T40Ua1Yi2V<7T40UY1lo2\1P<57U4b6Z2X5dk1XP217U4eW3fASB1?k:2U4jf41U43U4m805U4[Q4_8X:`1
3U4ie404U4U_4c603U4Qb1o_1@U49gAI`3?U1]5Vk1l:^?o7U61j1m@3U4_g2Vc15U4c5Vm3k7G1U4=V40\P2dR2[8168U1W
2j5MD5V4RS4[81h94V4RS4[815V4^[41_4:9V4TZ1YQ31^4090Z5EV4oP11][1`3^>W1dH^:i280l45;1Z1b2U2n2c13V4^[
41GV400Q^19U2j9Qo1k60W9^1916^1W2U2FE8;K4V4md3`F16V4cT4h4Q21Z18V4^j3a9]71S8k119V4RS4e21c51g4f3K8V
4c6VFnj2dC1S614V4^[41e46W4bT1jV316^18W4ce3]:[;16^1c95W4][416^16W4][416^1:6W4kX4a216^17W4oId5h[31
6^16W4][416^1\45X4SP460W99X4W5jJg<[1Y7Qi1`A_92X4SP41X42X4ZY41Y42Y4]g25Y4PV2^Z1WJb73Y4XY408Y4io1\
17`1U=j\1:2Y4U`22Y4W]43Y4]<iP41Z42Z4Wa43Z4b3bJ2Z4lo1U1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1
V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1V@518R1R2l6P6P2b?W1[4W1g8`1X4Q2n1
:=X3X>a12621F0[@Z64Z@b2a2=4?d1V@518R1R2l6B]5P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@51
8R1R2l6`2_3P2b?a1[45Q1g8`1d3CQ2n1:=X3Z5m8a12621F0[@Z64Z@b2a2=4?d1W=n2518E<R29b6b274Z21CP2b?V1[4W
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Z5k:518R1R2l6P6P2b?Z1[4W1g8`1X4Q2n1:=X3h2o2f40g3a12621F0f
F4Z@Md1a2=4?d1V@518R1R2l6P6P2b?[1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4a8_4X3Dm1X252=4?d1V@518R1R2l6^5A
P2b?[1[4W1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1Q3X2[1_9518R1R2l6i3V2P2b?\1[4W1g8`1X4Q2n1:=X3m
<0Y1a12621F0fF40Y@b2a2=4?8V14V@518R1R2l6B]5P2d:m4`1[45Q1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0fF4Z@b2a2=
4?d1W=n2518R1R2l6b274Z21CP2b?Y1[4W1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?\5;
W1[4W1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[4W1g8`1X4Q2n1:=X3m<0Y1a12621F
0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2\6?P6P2b?V1
[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@M
d1a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g
8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1V@518R1R2l6f2Y3P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?h5Y1[4W1g8`1
X4Q2n1:=X31T<Q2a12621F0fF4c=f2b2a2=4?d1V@518R1R2l6P6P2l7e7Y1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4^1g1]
3e9b2a2=4?d1V@518R1R2l6`2_3P2b?W1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2;`5e9W
1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2l5e9h5X1[4W1g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1V@518R1R2l6P6P2S1?X4e9V1[4W1g8`1X4Q2n1:=X3X>a12621F0\>Y84Z@b2a2=4?d1V@518R1R2l6P6P2b
?W1[4W1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d1V@518R1R23h6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0Q
@d64Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518R1R2l6P6P2b?W1
[4W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R23h6P6P2b?`1[440Q1g8`1d3CQ2n1:=X3Z5m8a12621F0
fF4Z@b2a2=4?d1W=n2518R1R2l67Z274Z21CP2b?V1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6
P6P2b?W1[4W1S1T5^2`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=4?d1V@518R1R2l6^5AP2b?V1[4W1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6
P2b?Y1[4W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6i3V2P2W2h;a1a1[4W1Z3\5`1X4Q2n1:=X3V5
<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1V@518R1R2f4U2P6]1Bb?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4
?d1V@518R1R2l6P6P22_?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6P6P2b?^1[45Q1g8`1d3
CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=n2518R1R2l6b274Z21CP2b?V1[4W1g8`1X4Q2n1:=X3^8i5a12621F0fF4Z
@b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?a1[440
Q1g8`1d3CQ2n1:=X3Z5m8a12621F0V9_=4Z@b2a2=4?d1W=n2518R1R2l67Z274Z21CP2b?W1[4W1g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=41=d1V@518R1R21j6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R21j6P6
P2b?U1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?\1[461Ng8`1m1a1>9S1Mn1:=X3S4T:a
12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?g1[42T1g8`1X4Q2n1:75V11o1X>a12621F0fF4Z@b2a2=4?d1V>o1518R1
R2P6J0Z3<P240111002g1b?h5W1[410T1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?Y1[410T1
g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P631j1b?Y1[410T1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@
b2a2=4?d1V@518R1R2l6P63l1b?\1[410T1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1V@518R1R2k60k5431j1b?
X1[4W1\6Z2`1X4Q2n1:=X3Y5d7Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[4W1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1J[?518R1R2l6i3V2P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Q5j1P6P2
b?V1[4W1g8`1X4d1<n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[4W1g8`1X4Q2n1:=X3X>a12621F0fF
4]<l3b2a2=4?d1V@518R1R2l61n5P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0T@a64Z@b2a2=4?d1V@518R1R2l6P6P2b?X
1[4W1g8`1X4Q2n1:=X3X>a12621F0FoE4Z@b2a2=4?d1V@518R1R2j3Q3P6g18b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0X1
]E4Z@b2a2=4?d1V@518R1R2l6P6P2b?X1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4=l?b2a2=4?d1V@518R1R2l6d12X4P2b?
X1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?8V14V@518R1R2l6P6P2i<h2X1[4W1g8`1X4Q2n1:=X3X>a12621F0V
;_;4X8Q8b2a2=4?d1V@518R1R2P2k4P6P2b?U1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b
?W1[4W1g8`1X4Q2n1:=X3X>Y172621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2U1[1=4?d1V@518R1R2l6P6P2b?V1[4W1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V
1[4W1S7c1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1V@518R1R2l6f59P2b?W1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6X4g1P2Kf>W1[4
0V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6i2V3P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@
b2a2=4?d1V@518R1R2l6_4`1P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4\4m;b2a2=4?d1V@518R1R2l6P6P2b?W1[40
V1g8`1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4Y1P?
b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Y;P5b2a2=4?d1V@518R1R2l6P6P2b?Y1[4W1
g8`1X4Q2n1:=X3X>a12621F0fF4X<Q4Dm1a2=4?d1S<R4518R1R2l6^5AP2b?Y1[4W1X8>`1X4Q2n1:=X3`1g<a12621F0fF
4Z@Dm1a2=4?d1V@518R1R2l6^5AP2b?V1[4W1g8`1X4Q2n1:=X3X>a12621F0fF4V3S=b2a2=4?d1V@518R1R2l6P6P2b?W1
[4W1g8`1X4Q2n1:=X3X>a12621F0^>W84h9a6b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1V@518R1R2l6^4a1P22_?W1[40V1g8`1X4Q2n1:=X3g<`1a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?
W1[40V1g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2U1[1=4?d1V@518R1R2l6P6P22_?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1V@518R1R2l6P6P2b
?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1V@518R1R2l6P6P2b?\8W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518R1R2l6P6P2b?X
1[40V1\7Z1`1X4Q2n1:=X3X>a12621F0fF4k<^3b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3k8\5a12621
F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2`<Q3W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2a
=P2Y1[40V1g8`1X4Q2n1:=X3X7o6a12621F0fF4\4m;b2;U2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6
P2e3l;W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l60o5P2b?V1[40V1g8`1X4Q2n1:=X3X>a126
21F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6f2Y3P
2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3V<Q2a126
21F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@5180Q1R23h6P6P
2b?Y1[40V1g8`1X4Q2n118=X3X>a12621F0fF4Z@b2a2=4?d1V@5180Q1R23h6P6P2b?X1[40V1g8`1X4Q2n1:=X3X>a1262
1F0fF4h:\2T3b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n118=:m2X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6
P6P2b?X1[4000T1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?[1[40V1]20X6`1X4Q2n1:=X3c1
d<a12621F0fF4k1^>_22a2=4?d1V@518R1R2l6P6P2b?Z1[40V1S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d
1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3c1d<a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q
2n1:=X3T8S6a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d
1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?h5;X1[40V1g8`1X4
Q2n1:=X3X>a12621F0fF4a8h7Dm1a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4R1W?b2a2=4
?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4b7g8b2a2=4?d1V@518R1R2l6P6P2b?V1[40V1g8`1X
4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V
@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Mn5P6P2b?W1[40V1b4T4`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?Y1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=468d1V@5
18R1R2l6`2U39P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4W7R9b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?S7W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?U1>V
@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3f1a<a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?h5W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@5
18R1R2l6f59P2b?W1[40V1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?V1[40V1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R
1R2l6P6P2b<o2h5Y1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R23h6P6P2W2h;a1Y1[40V1\7Z1`1X
4Q2n1:=X3X>a12621F0c>V4k34Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1W3P1Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1V@518R1R2l6P6P2b?^1[40V1]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0fF4k1^>_22a2=4?d1V@518R1R2l6P6P2
b?X1[40V1g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1b7T1`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0\?Y74Z@b2a2=4?d1V@518R1R2l6P6
P2b?[1[40V1g8`1X4Q2n1:=X3X>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X
3S<T2a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2U1[1=4?d1V@5
18R1R2l6P6P2b?X1[40V1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6i3V2P2b?W1[40V1g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?\3W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4f9c6b2a2=4?d1V
@518R1R2l6P6P2b?Z1[40V1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6Z51CP2b?Q7W1[40V1g8`1X4
Q2n1:=X3X>a12621F0[DZ24Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4V6S:b2a2=4?
d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2b?X1[40V1g8`1X4
Q2n1:=X3a6f7a12621F0fF4Z@b2S1]1=4?d1V@518R1R2l6P6P2b?V1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6i3V2P2b?W1[40V1g8`1X4
Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2l6P6P2b?W1[40V1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V
@518R1R2l6P6T1Kb?4]40hAlS28]40hAlS2SMn5705]40hAY9bj1;]40hAk:Pi1g@ZB60006]40hAlS2mR125]40hAcm1X65
]40hA\c1_@6]40hAR6`<Xa16]40hAcm1X6WS15]40[A<lS26]40hAZ;ah1\S15]40hAlS2mR15]40hAlS2PS15]406aAlS26
]40hAAo1ZQ25]40hAlS2l46^4Y>^3iHX1iY14^4hAcm1X65^4hAY9Yd1X63^4hAlS24^4hAlS2mR1>^4hASi1h:Q=_117T2o
A80027^4hAY9bj1SMV607^4hAlS2SMi5<05^4hAcm1X6i=5^4hAY9bj1i=4^4hAY9bj14^4j;m5lS2[1_41Q1g8`1d3e2n1:
=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R2[6@b274Z21CcA7_4gAP6]5Vk1jI@:_4gAP6]5Vk1^?j1`8@l58_4gAP6]5
Vk1m>l:@9_4gAP6]5Vk1c9V@@]2?_4gAP6]5c7[^1V5jI@o5VB1O029_4l54e;P6]5Vk1jI@8_4gAP6]5Vk1SEW507_4gAP6
]5V7oc1[JZ1_41Q1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R2l6b274Z21CcA6_4gAP6]5Vk1[J7_4gA
P6]5Vk1[JRL8_4gAP6]5Vk1jI@i58_4gAP6]5V7oc1[Jl57_4gAP6]5Vk1[J07_4gAP6]5Vk1[Ji58_4gAP6]5Vk1jI@aR17
_4gAP6]5R2Si1[Jd1_41Q1g8`1d3e2n1:=X3Z52]4\4a126210E0ST1R3b2a2B?d1>Mj;T318R19h1_50J@b274Z21CcAf;2
:_4gAh1W4]5Vk1jI@j5=7_4gAP6]5d6ad1[J7_4gAP6]5l_1Y;[J8_4c;?c5P6]5Vk1[JX1`40Q1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAZ1`40Q1g8`1d3e2n1:=X3Z5m8a12621C20RASFb2a2B?d1W=T318R1R2l
6b274Z21CcA\1`40Q1g8`1d3e2n1901;X3Z5U7g1a12621F0VW1b2a2B?\17W=T318R1R2l6b274Z21CcAf1`40Q1g8`1k2H
e2n1:=X3Z5m8a12621F0n3OP1i3\Mb2a2B1=d1W=T318R1R2l67Q1J=74Z21C\5h5]6P3S3Y3_1`40Q1g8`1d3e2n1901;Dc
2Z5m8a12621F0c5^;SFb2a2B?\17W=T318R1R2l6Gj174Z21CcA_1`40Q1g8`1d3Oe1n1:=X3Z5m8a12621F0VW1b2a2B68d
1W=T318R1R2l67Z274Bg11Co9c7h5;X1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA
Y1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc:o6e1`40Q1g8`1k2He2n1:=X3S1V4m8
a12621F0V9E@c9W8_2\8b2a2B?d1W=T318R1R2l6Y1X13204Z21CcAh5;i1`40Q1g8`1d3e2n1:=X3Z5m8a1100521F0cQ1b
1h2V1b2a2B68d1e3a9T318R1R2l67T1U174BW1?1Cl3JEj6Z5i5T4]1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d
1W=T318R1R2l67X2174Z21Cb;P6h5;\1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>b2a2B?d1W=T318R1R2l6b274Z
21CcAY1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l67Z274Z21CcAZ1`40Q1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=T318R1R2l6`2174Z2199cAY1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0eQ1`5b2a2B?d1W=T318
R1R2l6b274Z21CcAb1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7fLb2a2B?d1W=T318R1R2l6b274Z21Cg6_1C[5d1f1
h5;\1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d1W=T318R1R2`3[3b274Z21CcA\1`40Q1g8`1d3e2n1:=X3
Z5m8a12621F0_F<Y@b2a2B?d1J\<T318R1R2l67Z274Z21CcAa1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1JT
21X2l22l4T318R1R2l67Z274I`11CcA^1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@Z1W1a2B?d1W=T318R1R2`3[37Z27
4I`11Cb?P2[1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T318R1R2l67Z274I`11CcAb1`40Q1g8`1d3e2n1
:=U24MZ5m8a12621F0cAf6g1a4a8b2a2B?d1W=T318R1R2l67Z274Z21Cb;P6h5;Y1`40Q1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1W=T318R1R2l6b274Z21Cb;P6Z1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274
Z21CR42]=e1`40Q1\7Z1ANd3e2n1:=X3Z5m8a12621F0k:f;^1f:0\4b2a2B?d1W=T318E<R262b67Z274Z21C9Q1W@[1`40
Q1g8`1d3e2n1:=X3Z5m8a12621F0\Hi>b2a2B?d1W=T318R1R2l6b274Z21CR42]=Y1`40Q1g8`1d3e2n1:=X3Z5m8a12621
F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc:o6f1`40Q1l6j1`1d3e2n1:=X3j1_3m8a12621F0d2d@T4h8n6b2a2B?d1W=T3
18R1R2P6Kb2604Z21Cc8l4i2X1h5;_2Y1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc
:o6Y1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAR:Y1`40Q1g8`1d3e2g16:=X3Z5m
8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAZ1`40Q1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R
2l6b274`1I1CcAY1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CcA\1`40Q1g8`1d3e2
n1:=X3Z5m8a12621F0VW1b2a2B148d1W=T318R1R2l6b274Z21CcAT6e3Z1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1W=T318R1R2l67Z274Z21CcAT6Z1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l67Z274Z21CX
8Z9e1`40Q1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3h9V?b2a2B?d1W=T318R1R2P6Kb2334Z21Cb;m1[2f1h5;k3_1`40
Q1g8`1d3n1;008n1:=X3Z5m8a12621F0m@XFb2a2B?d1W=T318R1R2l6b274Z21CS3_>T6[1`40Q1g8`1d3e2n1:=X3Z5m8a
12621F0VW1b2a2B1=d1W=T318R1R2l67Z274^1K1CcAZ1`40Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R
2l67Z274Z21CP2b?W1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n
1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21B0cAY1a4Q1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d
1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b2604Z21CcA[1a4Q1g
8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc5o;R;8[1X1a4Q1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1W=T318R1R2l6b274Z21C[>W3X1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z
21CP2b?Y1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VV1Ob2a2B?d1W=T318R1R2l6i1H74Z21CcAY1a4Q1g8`1d3e2n1:=X3f1
c3m4o3a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318
R1R2l6g1J74Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274X1Q11CcAZ1a4Q1g8`1d3
e2n1:=X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4T318R1R2l6b274Z21CcAZ1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0V;_=]6Q
8b2a2B?d1W=T318R1R2l6b274Z21CcA_1a4Q1g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=T318E<R29b6Y14S1
74Fc11CcAZ1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0hR1]4b2\1T1B?d1W=T318R1R2l6b274X1Q11CcAW1a4Q1g8`1d3e2n1
:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T
318R1R2l6b274Z21CcAW1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3
e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6T2=74Z21CcAZ1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0YS1GT3b2a2
B?d1W=T318R1R2l61`274Z21CcA[1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAb:26
AY1a4Q1g8`1d3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12
621F0UR1P5b2a2B?d1W=T318R1R2l6b274Z21CcAY1a4Q1g8`1d3e2n1:=Z2MZ5m8a12621F0c:bLb2a2B?d1W=T318R1R2l
6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cg6k:[1a4Q1g8`1d3e2n1:=
X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0aNd8b2a2B?d
1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0f:_Lb2a2B?d1W=T318R1R2l6b274Z21CcA_1a4Q1X
1b2W3c1`1d3e2n1:=X3U133R2i1i2S6a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1[;k1T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2
l6b274Z21C\2V?^1a4Q1g8`1d3e2n1:=X3Z581`29b3T2a12621F0VW1b2a2B68d1W=T318R1R2f4U2b274Z21CcAY1a4Q1g
8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CP<b5Z1a4Q1g8`1d3e2n1:=X31X5m8a12621F0VW
1b2a2B68d1W=T318R1R2l6b274Z21CcAh5]1a4Q1g8`1d3e2n1:=X32W5m8a12621F0m=Z;m=b2a2B68d1W=T318R1R2l6b2
74^1K1Cj?h1X1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAS7Z1a4Q1g8`1d3e2n1:=
X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21C\2`5e9X1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1Md1a2B?d1
W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CcAZ1a4Q1g8
`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CcAV91Z1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1
b2a2B?d1W=T318R1R2l6b274Z21Cg1l1DY=Y1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z2
1Cg1DV?[1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0T@QGb2a2B?d1W=T318R1R2l6b274Z21Cg1l1X4e9Z1a4Q1g8`1d3e2n1:
=X3Y50m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21C\2W1n=f1a4Q1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@
Lm2VCb2a298?d1W=T318R1R247e3=[2b274Z21CcAY1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=T318R1R2
l6b274Z21CcAY1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l67Z274Z21CcAc1a4Q1g8`1d3e2n1:
=X3h2a2m8a12621F0hR10\4b2a2B68d1Z5l7n2518E<R29^5S17Z274Z21Cm1U3_<^1a4Q1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1;Q3l4l4T318E<R29b67Z274I`11CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1Z5l7T318R1R
2l6b274Z21CcA\1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d191Q3l4l4T318R1R2l6b274Z21CcA[1a4Q1g8`1
d3e2n1:=X3Z5m8Y172621F0VW1b2a2B?d1;n7l4T318R1R2l6b274Z21CcAV:X1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0V4o
R1b2a2B?d1W=T318R1R2l6b274Z21CcAZ1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0^EgAb2a2B?d1W=T318R1R2l6b274Z21C
c>o2h5X1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CS2_?X1a4Q1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1f6`6T318R1R2l6b274Z21CcA_1a4Q1g8ANd3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1U2`4P2_4T
318R1R2P6Kb274Z21C[1m<Y3T6W1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAZ1a4Q
1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2B?d1W=T318R1R2l60a274Z21CcA[1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0
VW1b2a2B?d1W=T318=DR2l6b274Z21CR:g6HX7o1a4Q1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11nGb2a2B?d1U
1c8]3T318R1C^1g2T4?R274>:BM1CV2M]2_4g6Hh5_1[1a4Q1g8`1d3e2n1:=X3J_4m8a12621F0W:nLb2a2B?d1U1Q<T318
R1R2l6b274Z21CR2`?`1a4Q1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK0g8f2b2a2B?d1W=T318R1R27d6b274Z21CcAh5_
1a4Q1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X28B?d1^6h6T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3
l1]3m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAZ1a4Q1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=T
318R1R2l6b274Z21CS2_?X1a4Q1g8`1d3e2n1:=X3Z5k6Q2a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcA[1a4Q1g8
`1d3e2n1:=X3Z5j1P5Q2a12621F0iE\Ab2a2B?d1W=T318R1R2l6b274Z21Cb=P4Z1a4Q1g8`1d3e2IT1:=R2U1Z5m8a1262
1F0XQ1m5b2a2B?d1W=T318R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=T318R1R2l6b2
74Z21CcAZ1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W=T318R1R2l6b274Z21CcAh5;X1a4Q1g8`1d3e2n1:=X
3Z5>^8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAY1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0[@AXFb2a2B?d1W=T3
18R1R2l6b274Z21CcAX1a4Q1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CcAQ7_1a4Q1g8`1d
3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a2B68d1W=T318R1R2a6:i1H74Z21CGk@_2a4Q1\6Z2`1BQ3O=W1n1:=R2U1^2k2=
:[400f3\142621F0g50YAe2n1V8@4?JV1b2a2B68B=Cn1b6i2k12S1m118R1R2a6:`18H7498g11C>89L^<U3[1a4Q1g8`1d
3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1l<:T318R1R2l6b274Z21Cb3P>V913b4Y;_3:b4i8_2_3cAmG`\1P1PDeJ8b4Y;_3
hb2j8_1n=gJ8b4Y;_3Rf2P7n=1gJ<b4Y;_3_9m1g9Lel1j8_1n=iJ:b4Y;_3l1li2k2R1i3V:UC:b4V4R7_3l1n7lY1PX1Y1
d24b4Y;_3hc16b4Y;_3l1QV1j]24b4Y;_3ie35b4Y;_3nW1SS2<b4V4R7_3mT11n2m1P;UX1k:^2Bb4Y;_3l1Y7X7Z?R1i9^
D0K10b4V3bObK:b4Y;_30iOoKB[8V3Uk15b4Y;_3fR224b4Y;_3];6b4Y;_3_9m1do24b4Y;_3R[34b4Y;_3Pm27b4Y;_3\?
f22iZ25b4Y;_3^X2\O<b4Y;_3`BS2U;nR1g3MD085b4Y;_3gOfZ25b4Y;_3gOiI=b4Y;_3fKP4b@LFHQE0Ci\17b4Y;_3Z`1
\2QE04b4Y;_3^X25b4Y;_3R[3`;Hb40X;m1a1>]1h4Y6\2\1<l1P4U3hT12Y2[C:cAY2`1_7:b4Y;h1f1`1`X1Y;\3V_1R35
b4Y;_3Zh1gb15b4Y;_3fj1[`16b4Y;_3nW1_R2C7b4Y;_3nW1m:od1a25b4l4\6_3Y:3b4Y;_37b4Y;_3jOPU1bU1iI5b4Y;
_3i=Rm25b4Y;_3nW1X=5b4Y;_3jO\E4b4Y;_3We14b4Y;_3hd14b4Y;_3[X14b4Y;_3^Z34b4Y;_3hJ5b4Y;_3\f1[^14b4Y
;_3nW15b4Y;_3mT114b4Y;_3WW25b4Y;_3Ya206b4Y;_3`[21b4Dc4V=P2]1h4Y6\2\1<l1P4nW12Y2[C:cAY2`1_7Ec4V=P
2]1h4Y6\2\1<l1P4nW12Y2[C:Z>X3Y2`1_7Hc4V=P2]1h4Y6\2\1<l1P4nW12I04Y1[C:cAY2^11_7Fc4V=P2]1h4Y6`1K\1
<l1P4nW12Y2[C:Z>X3Y2`1_7Ic4V=P2]1h4Y6\2\1<l1P4fKj2\92I_1[C:Z>X3Y2[14_7Jc4V=P2]1h4_20h3\2\1<l1P4n
W12Y2[C:Z>X3Ga1Y114_7Gc4V=P2]1h4j4M1>\2\1<l1P4nW12Y2[C:cAY2`1_7Gc4V=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:
cAY2[14_7DFc4V=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:cAY2`1_7DHc4m9X3P2T18h4h5@\2\1<l1P4nW12Y2[C:cAY2`1_7D
Ec4V=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:cAY2`1_7Fc4V=P2]1h4Y6\2\1<l1P4T>jBn62Y2[C:cAY2`1_7Fc4V=P2]1h4Y6
\2\1<l1P4nW12Y2[C:Z>X3Y2[14_7Ec4V=P2]1h4Y6\2\1<l1P4nW12Y2[C:cAY2[14_7Ic4V=P2]1h4`2h3\2\1<l1P4eW1
252Y2[C:Z>X3Y2[14_7Fc4V=P2]1h4Y6\2\1<l1P4W5fR12Q1W1[C:cAY2`1_7Fc4V=P2]1h4Y6\2\1<l1P4nW12OY1[C:cA
Y2[14_7Gc4V=P2]1h4Y6\2\147l1P4k5jEW<2Y2[C:cAY2`1_7Ec4V=P2]1h4Y6\2\1<l1P4nW12Y2WAS2:cAY2`1_7Ec4V=
P2]1h4Y6\2\1<l1P4nW12Y2[C:cAY2`1_7D6d4U=P2]1R;T:;d4U=a1>Q1;R;T:cW1m3lT17d4U=P2]1P7Q4T:7d4U=P2]1R
;T:Rd21e43e4ac1Yl11f46i4Uc2W@f2QAmA6k4`;V2TDk8Sl21k4V1l4R2I`>n5m1[8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1
F=<_5b8o?0h7R1o2V1j1g;5Wf28f7YLj92m459m4XBd6X7]B>P5dY1hCBo4@`4i4f6=n?n?bW17kG5^38m7Z1^:Y48o4P1oC
TR2d1h9fAU78o4`5[<n3VR1Wl1j6f26Q5aW4110n<4Q5Z>j:d59Q5k^10_Z1U4FWHQ3h22S547U5an1`1g32j3kY11X58\5e
k1@[2eP2a3h2[>4\5mU3_]1E5]521d1nR18_5`?V9^7RZ10[8[T1Ca5?cCCa=Ba31;XR16b1n6cT1GP3e7X>2Ca56lCCa=Ba
31;XR16b19MP5EcT1Gf:4a5QT2U:[52a5Ph33a5a:?3a5_a2RV12a5YU33a5U>P^11]d12j5a[3JYCn3W3W1f32?e5U1H^2e
6R6V3g8c6e4Q2d3Q1V1cDQ9F9`40@dDV6Z?g7P5eM;V1P<VF1:D`2Q3bE;V6h3H`1k]2nR1\M41A99V6Ce5c1\1b3cU1^@h;
6]6h2_3k5Xi1UL4_6i5nJhT12_6aU23a61h;6a61h;hj3U9_33a61Yc34b6ga1Y1_13b6on1b11b67`b1`c2d21Y<d252g6S
b21g65l6b2nCeR1ff14l6T1\En61m6:o6SKe8n1eT1m4ZU1g3\;Y<5o6oT1Ve1k1QT11U74U7`U1lR2gD2V713V71SP48V71
7X2ZLSY1]8gL2Z7_Z45^7nX1d6[3g13^7c_1S5:_7kd2Q3_4?1fJF3RA0?i7f=;00S5d3Y3S2b2h\1^>T1P2kH2i7kP13i7j
P103j7o1o^42j7o11k71k73l7nMi92l7nM1l71m71n72P8ZK2Q823Q8cX3RM2Q8fU44Q80PZ2dk11Q82Q802Q8kP22Q8U]23
Q8]3hK2Q8VO2Q8RQ14b]40Z<T106S8\2RLah1P2k11T89X8\W2KZ3Q;^1V1X1]O4]8Yl1\OcD:]8X3b9PF`Bk6Y2V>mIa99]
8mBWEZ3P4S6P`1j5I2^844b8ZIgK]]26e8g3a_1PP2\6lD5e8g3@Yk1c33e8RH^m1Fg8h40Z1c4fDR3W7Z7`?Y6U;\8n2j1f
1m4W4]5<W6C9h8h2VR1IfBeHn1aD[@3h8TMkE1h82h8nj12h8bm13j8Of22j8Sg15j8Sg1R8Z5f;1j85k8O1d2i\203n8^a1
P88o8Q3[CR2<`_1m4oS12o8`H7j_1<5Q6jKY3i15S9o29\W2W23S9o2nY26S9c<oLQ:XIZ35V9[9[W1lA[]15V9[9Xi1[]1?
2V9ac37X9cT1W3Q@DbCWa11X91Z94]9U_2`T1^52]9Ui31^96^9QIJfR1Y<d4>`9_;_80?=0W1b4e3C[>4n62a9k21a91b91
b92c9do22c911c91e91f91g96i9YEg7T1`Q1Y^12j914j91Jb_44j91eZ2E3j91[[24j91Ro1Za21j901n92n9Wc2?o92b?C
T>f31_R132b1b[1Gi4XD1V:1V:2V:\n13V:V252V:\2;Z:Y1`:W7lBc1j=T1Z7U9W45Z:Y1YV1hS1Tj11\:2\:Vn14\:ZS2S
\2A1_:3b:`2bn12b:SQ21b:3d:dk3\D2d:SU38d:]W2c5ZDWJh9b:04g:TZ2[V2;1g:4g:Wn15Ta22g:b_44h:]KoR1[j11h
:5k:XV1m5i5]G3W;1Qb34[;R3V3=2[;_^31[;2_;bZ21_;5_;ZGb4nQ1e<3_;XX2mN2_;XX27`;\A\1X8cOTn1nE4a;PCSM\
23a;l^1cM2a;V_16e;^7\Dii18X12i;`X11k;=P<fBY3:h1b20YP1kM0?o:a=1Q<2Q<kE1S<2S<`a12S<b\22S<n^11W<1Y<
2Y<3:Y<3EX5QR1Q:`?US1RM18Y<IX5dk1US14mL12\<nV42]<nQ21]<2a<fA3a<fAo84a<fAo8ZQ12a<kb14a<fAo8na21c<
1c<2c<Wo22g<lF2j<hk12j<YX12k<jK1k<3o<o4SY42o<j[11S=2S=WN2S=\a12S=QX45S=g`1T3R7bo14S=oj1l5TW22S=V
Q43S=VQ411S=2S=Rk12S=gX22S=ik12S=lP24W=`^1[2@1W=2[=QR21[=03f>]8S26c=VT19h[1U^1e35c=WT1m6V@f32c=V
T1:`MOT:a;m20\:Q<XDU3<`@k2c3R4hD1^8Z8eU1R3JU_12f=X]33f=bP1PW12f=cW2;g=h5a6g<[42b5]3\?S9T^15g=cFD
lk1i33j=1QY16X>[>mP1_;PKkG;[>P5c3R4f110_9kQ2R2nZ14]>I2U11]>1eB6^>\4ma3Y9i3k42a>^64c>]6X>29c>]6X>
2N\j1U3W1m13d>R2[OLd>QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1Gl1[Oc@\33e>n`2Q>2e>`e21e>1f>2f>aU23f>aU2
\22f>go11i>5i>X2Q?e4YX14m>c4R=gT11T?6T?H0W2Xh3Q;4bLh:\_2W42Z?i16Z?19]1gB`42Z?11[?5c??0jT4B3g?o3U
j31g?1l?1P@5S@0Tm3Fn62S@?8T@B2\X2TU1Y6Y9n61T@;V@QBk39m[1^HQ3cP1Y;<81Y@1c@2c@TQ32c@Xk13c@VBQY13g@
\d2kC1g@2g@Yd36i@[`2]1AVK;2o@g21o@1QA3XAW=XD1XA1^A2aAR23aAR2eB1aA3eA=oS44eA=Xl142eA=1eA3eAdV1]P2
5eAVi1[`13^22eAl\31fA5iAP3oHo9dL1jA2jAT[23SOUU2fR1<gOo5d33Uc11R4R4a9cR1EU501de42SOZ35oAXOQ7PEWo1
2PBcS41QB2QBV33QBok3i;1SB1Yh11\B2\BW\33\BPT1`W12\Ba[21cB:cBm4E>GU11hIQ5`N1eB2gB_71hB2kB41RC4RCR;
b806TCV^28b7f<W72TCkX24TClc2U1f21TC3TCV^283TC`m1UT22TC\D1TC1\C3\Cf7Z[2=]Cb1k>h>7l4k@9f1nl12g3`91
]C9]Ch=PK\<k=_T1Q:l7i91dC2dC\d12dCH2dCH1gC1RD2WDXj27ZDmc1g5k2[1hE91cD7cD[V1a7SV20011jD4lDV8GfI6m
DTV1Bf5Zc2U4MPEV9?E_21h41@\46F712Y;Q2\BQ51@K^1a32T<0cIS1CPEa7a12?U3>_1Mo1@nQ1^63e3m4^R1m241PE2PE
e@2PEi?4REl?mGPn11RE2TElc21UE3WEVX1Y;4WEnOS8T>1XE1YE6YEoi1[4[G112ZE^`32\E13cEVU1Q52^P3X=1eE5eE1o
^2[a1b41gE2iEYL1jE4jE[_2X843jEd_1oW17lE0W8dc1f1iS1f65lE0W8k3_a12lE04lEmk1f1`Z11lE2SFSY35SFSo1n30
oU106UFTJ^?R1\7]=1XF01Uh31eg42WU4YB2cV1bf11[W4000002nW4R31nW41nW41nW41nW41nW41nW41nW41nW41nW41nW
41nW41nW40007^Fa3ZR1n9Pe1f3]14_k1e2IZ<6fFIe1a1cGB7fFcJS2o1\P1<ZP12iFo11jF2kFY51kF3mFm2iS32nFl22a
h4P13PGR4Y;2QGj^38QG`3?_o1W=aFLQC;QGhj14Z1PDN7[1Q1Z;dB5TGS2d1_m2[N7YG^1h1S1[b3_;64YG^1m2Qn35^GY3
eH6nR22nGe23PHaa2d73PHc^1mR15PHc^1mR1Q112QHJ2QHQ31SH2XHn43XHn4iZ11XH8YHZ2lBT4Sg2:Z>:04]H^10]J8]H
^10]Jd1iHm6]R14]H^10Xn21dH6hHFad3_;621hH2jHUT11jH1lH8_]1g>2C0dS2013VIjIPR32VIjI9RJ^R1]P1X?]Gn43Y
9e42ZI_11ZI2[IP\11[I2dI^I2kIXB5RJoQ11aW2R97RJ`2le1U8XLn6TA2TJnT33TJal2U85TJLd<a\2h52UJaj24VJ31kc
31WJ4bJfh2R1l:4bJ[Akk1Za12dJ11fJ3hJk_3a=1jJ6jJ_9UA^9fX2j32jJb\22mJdJ1QK2RKg\22RKk@2SKY;1SK2UKXl2
6WKCCiNh8L3[KcLS;2`K31`K2fKkA1iK>jKl7aLeQ1V3U1Q1=@?X19`Nj22oK@4PLXf1QH14PLXf1QH13PLZ^214PLXf1i6W
A4WW3oLe3VA2SLkGAULX2b2h3d2Cg1XBX9b1PFd=PS13j4:b42VLZC7YLV1OW1l8hh2]81ZL4Wh1Yl1X>:7je1]2f2oT2j2:
m:01]L3_Lc5oc3003bLPg1ZZ14bLme1^T1n69bLd1e3X<YT1^T1P4m24DbLV>2H2U1124iS15d2d1Ko1KiOi4e9U?7cLXLX5
m3^=b5X31cL3cLY5k]11fL2fLdh35hL[155lf22iLn64]f1`W1\1Y409jL10_1<g9fo1R2nZ11kL6lL0l1g9g;PQ36lL0\>l
JhX1[E1QM4SM^J5dW24SMc7VBPH3SM^JVf21SM1WM1WM;XM1jF[b1T7F=d1b2`JZ79`M02Jk5e3B0g\24`MS;0f74kM02^93
kM022lMdk22lM23mM1XL2mMZL2oMa83oM[5U31oM2oMQi12oM^95QNe?P<^Z2kB2RNoM7TNh31b2UU2[;f41UN3WN?T59WN[
5c4b?X_1N6m2kB1XN2XNo84ZN5?Y58]N<g9f>[8e3i8UY24^NP9ae1[M1bN4fN\9g1jP21fN2jNea24kNQFSR2S=2mNWN1SO
8SOc6X2Xl1\5iFm3jA1\O1aO?gOQ8b13=k9lBPFR4f2[1VBW2R>_?1jO3kO1U24kOhV15j<2lOXe11lO3lOVR1QC6TP1ia1b
6VZ1e2h12TP1`N3TP1X8S`1Q1WP1J]42h3ASOm=_555P21:2NU3@91L2ER3e8W=Y8Q:0Q11T322YP1il20BkP1l6T4m:0eB\
:E;V14Fo6V5R1ZIo2R23UQ1R1Xa12dQ1Sm24mQ1]a1173mQ1on1i31oQ11SR19XR1k39m[1^HeS1Y;<82XR1[X26XR1U4]6U
j1o3j21YR101RS11dR11gR12gR1[j21hR11jR13jR1b1cb12jR1Vd11PS13RS1]_3J3US1S5\]21ZS11[S12[S1U32\S1Zj2
1^S11`S13`S1_7QR34`S1jM_6VU23`S1oc1o@2`S1oT21aS18cS1c4c?F_3h<]3iJ2cS1c41dS11hS11iS12lS1i11lS14lS
1l62RA4lS1m2Q7aW11PT11PT13PT1f\1n32XT1eU1:ZT1h3^GSX2:G000i@2ZT1UA1ZT11]T12]T1cb12]T1PW14`T11U764
`T11m6kC4`T1o6761`T11gT11jT12jT1hX18jT1U<D[2c1`G_=o\15TU1]Baa1Q193`U12\\24`U12aP2W:4`U12Q3_m12`U
121`U12fU1VW11fU12gU1nf11gU1:gU1d3Agb1V21b4[1^Z1P21mU12nU1Te21TV11VV13ZV1oHbI1]V14]V1U\1X[177^V1
cP2Hh12jBT201cV14hV100P42hV101hV11jV13kV1eR1Y^12kV1o`21i]41XW13XW1[h1<2XW1VH1[W11]W11^W11aW13aW1
\g1e207dW1\j12Q1d1iIe41eW11eW101fW12jW1V45SX1bo2:I01SX12SX1PS2;]X1gW1[8]3[2d1h1l2Y8T9R91eX11fc21
mX11PY13SY1dH`_21SY16ZY1UV31O024ZY17[W205\Y1Agb1W8^Z11\Y13^Y1k^1jP28^Y1n:[R2\>^4e8g2g35aY1bc1g53
cD2aY1^i11aY14kY10he2E3oY1mb1P22oY1mb11oY17QZ110gW2bMQ126QZ11hW2bMQ124QZ12\V33003ZZ1jT2_W1<]Z12P
X1^8^7Z=aAR1X4R7c942bZ121eZ13hZ12W^32iZ121jZ11kZ11P[12P[1kW23P[15i]32P[1;2P[1d=3P[1[i2U44P[1bT1W
9A4R[1YIQ341S[12V[121Y[14Y[1\Jg142Z[1eS21[[101][12][1^W21^[11`[12`[1cM5`[1mi2h1a?^21e[15e[1b1T\1
Y4aT16h[16N12Y;2j[1a^13k[1kX3;1k[14n[1`BU_2m94n[1kk1XAU6<o[1i5a8m70a:U]1U2R2Z:1S22o[1YR11o[13P\1
1^T16P\11;_R1b1Qg12R\111T\12T\1ZQ26U\11YT1b[1^=Y?7U\116_R1b1b[1UL3`\1mNUa13c\1jT1c51f\12f\1oZ14f
\1bi2h9^:4f\1lR2R3l=4f\1jU1Z2i21h\12j\1TR11T]11U]1<cl1[4Z2W3a2a7Ze1\2<0j>h11Vh26]]1k2V3U6m@03j`1
Pg1h18^]1kGb@\B7[12A2Yl1\Z24Ql1\AJaI04a]1Y?\Q2b:6[k1iS1P2k1mR1f300002V\3gG001h]11i]14k]1UR1^o1[;
2l]1aW11a]24U^1T5ll2k:5U^1\5he2S6[;3V^1^U1XZ11Vh24[^1[4^Q3001Xd20007b^1\[1R6O00ki11Xo11c^11km32d
^1W93od1\Hn=2j^1kR13j^1kR1o62j^1WR13T_1ZV1hT23T_1bZ2`P12V_1eo21W_12W_1^Y103[_1d2RY101a_13c_1U9mC
7c_14m8TMU3WR1a23c_1]Lia14d_1S2SZ1c93e_1l8UP301eX21i_13i_1k8hD4m_1mg1h1mB1m_11n_13n_1[812R`1:1S`
17T`1g8<Y4g5d525T`17ga1`Le42aS2bD01\`11]`14]`1jEbg1=2``1QV11``12``1lA3``1XR1UE4``1Y@T>S:2e`1TY11
f`12f`1gL6Sa1GX@d<]3V54i`1:Q@jV21k`13l`1Y9PZ22l`1Y91l`11[a13^a1YK22_a1bc21`a102ia1a81ob11ma11Pb1
2Pb1hM2Tb121Ub12Xb1]22Xb1VW22Zb1TW22^b1]=1cb12db1c[22gb1f82jb1kE3jb1kETN4kb1f\2V5Y92kb121kb11mb1
1ob15Rc1Q@WH=nQ11Wc16Yc1a4l3]2Y_2];1Yc11oY21Zc12lk3cM02b[2b\12gh1[T21`c12bc1P901Q]41Vj33jc1Po1bC
1kc12kc1b=1nc13Rd1cR1W22Xd1lM004Yd1o9g=e[102Ze1i61_^21jj101eX4004id1_a2ZC60001[e41od11[k21jn31QV
36Zh1?2kk1[3dC003eh1T2k40002^m1Y;1We1004Xe1h7o4nf24Xe1R6P?^c12[e1jW11[e102^e1j71`e11ae11be11ce12
de1]a13bh1fU2^C9ge1fAb_1n4[23R=Q:l36ge1fAb_1n4[232ge1_;1a]21he102je1fn11je13le1^Fnf11le101Wf12^k
1_32_k1_32Yf1kn21Yf15Yf1^F]8k2H1Yj101Rh21Zf11VZ22Qj1h82Yi2903\f1X:b;2bf1YP21bf11Tk12e]2]P24^j1dc
2]:@1\X21Vo11ff13ff1iP1[A001dX21jf12o^2e16kf1fB\:_P17R<3Qg1VA`31Wg12Yg1kD2Zg1g;2[S2Y96\g1R5i=Mjh
1o81\g13^g1YAg`21^g12bg1mb11bg12bg1[V12cg1]72eg1k93jg1n5gk23jg1]3Tg11jg14kg1kGf8\J1mg12Qh1eE1Qh1
1Rh11dP21Vh11Zh12]h1Va11`h12ah1gC2ah1mC4ah1Z1bBe[12dh103eh1d?XP22eh1e23eh1e2X=2eh1o?2eh1n?1eh11g
h12hh1nC7hh1B2f7]2jGgo11hh11ih12ih1mC1jh13nh1[7Yg22Pi1]:1Ri101Vi12Vi1a51Yi102\i132\i131ai11Yo11g
i11ii11Sj11Tj13Uj1lj2a301Wj12Yj1VC1dj11ej11hj12lj1nR22[Z2TP101Pk12Rk1j[22Tk1o27Tk16d1mDg4j1gZ12T
k1P<2Tk1n22Xk1bR22Xk1ll13Yk1h>a@1[k14[k1X=^5U`12[k1X=01ci203\k1^2dD3]k1dl2P31]k101il12^k1_31_k11
`k13`k1^=51[U2002dk1fi21fk11hk11ik11kk101lk11mk11Ql11Rl12Rl1W@3Rl1U`1Q71Vl13Vl1`3d34Vl18?e24Vl1X
3c1gW22Wl1a<1Xl15Zl1Cb2RQ201Zl11^l11^l11_l11al13dl1VZ1b31dl11el11fl12il1]Q23jl1ee1g;4ol1`E^T1n60
3Tm1k<T^11Um12Ym1b21Ym14Ym1AoGV^12Ym1kj12Ym1aH1Zm12^m1Y;3^m1Y;m21^m1004_m1`B>f41_m13_m1Sk1i71_^2
02em1UH1gm13il2a2Y41im11km15lm1_Q1d2T1UQ1001Qn102Un1^:2bn1c401cn1002en1Z\21fn11jn11on12Ro1\>1Ro1
1So13Uo1ZC][11Vo16Zo1mB^4U2Td1R82\o1B1]o11_o11ao14co1fX17@001mo11no11oo1001QP21RP21TP2005XP2a1W2
Lb11XP27ZP2o7IP16o3l_11\P23^P20dS11^P21_P201aP21_R204fP2oU2g1k@01jP21oP21PQ24QQ2i9`9l8002TQ2kg20
1UQ21Z[21[U2001[Q204_Q2d8XX2h41_Q201`Q22`Q2<006fQ2co163e2n41RU401cZ21jQ21nQ21oQ21QR23VR2c2\21WR2
1ZR21Zi401]R201Tm31`R21bR202fR2PR201hR22hR2Rg21jR2001nR201QS22US2ke2001[S21\S21]S21`S22aS2k61aS2
0000001fS21gS24gS2X52j32gS2QY21jS21oS23RT2LC1RT21WT203\T2Q343dT2ZQ2_>1eT25gT2a1Q]1@[11gT23mT2U:o
91mT23oT2CWh12oT2C2oT2S13QU2X5SS24RU21[2Tc11RU21XU21YU21ZU24[U2^W2113[U2\I_L2[U2l11[U21`U22`U273
bU2FK2bU2A1bU21cU23fU2g141gU23hU2Rn1nD2hU2;1hU21jU21kU22mU2G3mU2G\S11mU21nU22nU2n]15nU2\[11101QV
21RV21SV27SV2?Td1j?i2b721TV23TV2_2`_11UV21VV21YV22YV2jn13[V2ZAeS13\V2?oZ11\V21aV23dV2CQ[12dV2C1d
V21eV23SW2ef1jD1TW23UW2]U211UW22UW2^Q22UW2cU24UW2dU2112UW2eR21WW22[W2S[11[W21^W21eW22eW2SV21jW21
kW21h[21nW23oW2<W_23oW21:1oW21QX23SX2h3Z]11SX21VX21ZX24ZX2mb13^21\X21]X21aX21cX22cX2X32cX2U32cX2
k22cX2]33cX2T1UO2cX2h52cX2mM5cX2Q>k?[323cX2Q1_[22cX2Q12cX2a\24cX2Q1_[2R501dX22dX2^52dX2T12dX2e13
dX2ZT201eX21kX22mX2k22mX2R51mX22oX252PY224PY22A^_13PY22S43PY22P`101SY21UY22WY2Ui11XY21YY22\Y2_21
\Y21]Y22^Y2ab18cY2k6Y3Q4Y1Z7J85eY2V3T7RU1g41eY25eY2V3W\1g4[L2eY2Pn12eY2R31iZ21eg41hY23hY2XL`12hY
2SO2hY2iM1mY21nY21oY21PZ21SZ22SZ2c]101ZZ22]Z2U41]Z21^Z21_Z21_Z21cZ21iZ202jZ2R>2lZ2hC3mZ2X1da11oZ
21Z[22Z[211][22][2>1^[22^[2Ua12^[2d^11_[21`[21a[22a[2a=1a[24a[2]3g;C1b[24d[2]h1o805d[2]h1o80L5d[
2]h1o80Q81f[21g[21h[23h[2Yh1P92h[2Yh11i[21l[21Q\22Q\2U]12Q\2a<1U\21V\21X\22\\2j\13\\2]L31\\21f\2
1h\22h\2j<1i\21m\21n\26R]2b4T9NUi1501d]22f]201f]21g]21j]23m]2ej1o51m]22m]2U;1o]21P^22P^2f[11S^21
Uh32T^2cX11U^22W^2T83Y^21ei11\^21^^23_^2a5kg11_^21c^22c^2gW11d^21f^202h^2]32i^2d82l^2[61l^21o^22
o^2Re12o^2S:2o^2=2o^2e15o^2Cb5d3A4o^2Cb5d31`i401P_203T_2k8dP12T_2k83U_2V6`11U_21[_22^_214h_2e8?Q
I2bf2\21i_24g`2n3a3fn16k_2a:^CmHZ@34P`2=0f41S`201U`22l`2[11l`23l`20[12m`2[13m`2[1S23Ra2S4V45Ra2S
4V4b^1c@2Ra2Z82Ra2S41Ra23Ra2e2d52Za2b41\a25^a2m4oS1m9n64^a2c5TP1T32^a2m43^a2m4E2^a2VY21^a21ca22c
a2T_11ea22ja2_F1la21na24Pb2]6eIbM4Pb2BO[31Rb21Sb22Sb2T61Ub26Ub2a;aR1i;e3n:1Ub22Ub2P41Vb22Wb221Wb
21Yb22Yb2S23\b2<UE1\b21\b21]b21_b22`b2][12`b2^T11`b22`b2`[15cb20a3]4_`13cb20a51cb22ib2UE3]c20e22
]c202^c2_Z13dc2do1P51dc24ec2[G1jB1kc21]i21Xd24Xd2i_1o803Xd2jh1j43Xd2ih101Zd21_d21bd22nd2QE1od22U
e2X31Ue22Ve2V41Ve21We22We2n33Xe2gc1n31Xe21Ze23\e2`1mD1\e21ai42_e2nb13de2;]12he2n@1ke21me22me2]W1
1ne21oe21Rf21Sf21Tf22Tf2S22Tf2m]11Uf21Vf23Wf2YT1j91Wf22`f2e22bf221ef21if21of21Qg21Vg21fg22fg2dn1
3fg2fQ1Q23fg2ig1A2ng201Rh21Vh21Xh21Zh22^h2c:1^h21ah22fh2cQ21fh21kh21oh22oh2Yj11Qi21Si22Si2ZK2Si2
k>2Vi201[i21]i23]i2Y[1lD1ci201gi21ni22ni2_N2ni2QO3oi2Z1`U11Rj21Wj21[j23]j29C2^j251gj23lj2E=2lj2S
11mj22oj2[T12Tk2=1Tk22Tk2Vc11Zk21[k21\k22]k2Uk13dk20Vc13dk20UU12ik2S>2ik2g:1Pl21Rl21Ul21Zl21]l24
_l2TK_8<1_l25hl21Q3l413hl21n72ml2V>3ml2P2[32ml2P23ml2P2e23nl2WX1o@1Rm21Vm23Vm2n1l35Ym2U2g1Q3ff13
^m2Y4l23gm2Qb1n:2km2el11dn21nm2:Un2Am3@m1Q8MCX>e11dn21en23gn2^4m11gn22mn216Po264n2[104Po26_402Qo
2X203Uo2P2k12[o2Y41dP31jP304nP33001nP34RQ300ki11TQ31VQ32VQ3mU13WQ3Q3ff13WQ3Ao22`Q3n@1`Q32dQ3l;1d
Q301ZR31[R31RS31\S32gS301gS31iS36nS3T[155b311YT32fT301kT31ZU32QV3d;1QV33QV3i1^G2QV3`11aV33aV3h20
1kV32QW3mT11TW32]W3^11]W31bW33bW3[1N2bW3^E1cW302gW3PY14jW3oT1111jW34jW3k1b9U23kW3n1U11lW31oW33QX
3171VX31ZX31`X31bX32bX3UD2hX3\21jX32lX311lX304fY3S@U3n;1nY31PZ32RZ3lZ11SZ31TZ32UZ3lI3cZ3Q>o41dZ3
2dZ3mB3dZ3mBeL2fZ3g=1jZ31R[32h[3i]12h[3?1h[32k[3ZA2k[3l31k[34Q\3Z5i;\23W]3X3S>1d]31`^33f^3oHoA1h
^31T_31b_32c_3R31de41ca32ca3UV102ea3H2ea3;1ea31fa32ga341ga33ha3kI12ka3PL2la3C1la32la3B3la3B11ma3
1oa32Qb3=1Qb32Qb332Qb3>02Sb3`S11Sb31Tb33Tb3d7gM1Zn31Vb31Xb32Yb3801[b31\b31]b32^b301^b32_b3f71_b3
1`b301gb32kb301lb31nb31Zc32Zc3m11\c31^c301Td41Sd41ic31kc32kc3W91Qd32Qd3\32_d3N001gd32id301jd31Qe
31Te31Ve31^e33^e3_1S71_e31]Y43]Y4[7100002`f3fQ11df31hf33hf3[1n43hf3`6oE1kf301lf31Vj32of3n63of3n6
21of33Qg30k;001Tg301Vg32Zg3n51Zg31[g301^g31fg31gg31mg31Th31Uh32Uh3lL2Uh3\Q12Uh3e51Yh31]h31^h31_h
31ch31kh301nh31oh31Qi32Ri3c@1Ri32Ti3S31Wi31Zi32_i3d@4_i3\5b:f?2_i3\>1_i31ai31gi32ii3W31ki31ni31P
j31Vj32Zj304\j3W?k511]j31dj31oj32Sk3>1Xk31bk31gk32gk3c91ik31mk31Pl31Xl30002dl311dl32dl3`D1hl31Pm
31Qm31Rm31Sm32Tm3T81Vm32Ym3SM1Ym31[m301km301lm31nm31Qn31Tn32Tn3j>5Un3f9X5U9e31Wn31Xn31Yn30001\n3
3\n3S;01an31bn31dn31gn31So301Wo33do3W8l?1[P41fP41lP41oP41jQ42XR4`F1YR44]R4o?0g41]R4004hR4l<Q601n
R41QS41US41YS41[S41fS42kS4nD3RT4P9L3RT4n3P51RT43RT4o8R82RT4P92RT4h92WT4lD1WT4002YT4gF1YT41\T41aT
42bT4Y13cT40\A4cT40]9n71eT45eT40X80e<5eT40X80Q14fT4X80e<1gT42jT4gD1lT42lT4U91QU41RU41SU41TU41UU4
3VU40`43VU4b<\42VU4o@1YU42YU4\31ZU42[U4a<2cU4D2oU4_>1PV41UV47YV4n6b<E3016YV4n6b<E303YV4ZCL3[V4Z1
oA1^V41_V41fV41PW43YW4e2_:1ZW41[W41f\43\W4d6o;3]W4g6Q83fW4T101fW42jW4Z22lW4Y;2lW4l?1lW41SX41WX42
XX4f41XX41[X42^X4k@01bX41cX41dX42dX4a31fX41kX42lX4d@1mX43nX4182PY4n31TY44TY4e3113YY4e301[Y42[Y4`
902]Y4R@1^Y42bY4m?02eY4Y22fY4e?1gY4001TZ42UZ4_901XZ41aZ40004cZ4i2b721dZ41dZ41iZ42iZ4f12lZ4k61P[4
1R[41T[401W[42Vf4g21X[41Z[41][42`[4Y=1`[41d[41g[41j[4001o[42P\4N3P\4N01R\41V\41W\405c\4110n<1c\4
2c\412f\4\11f\42f\481i\42i\4m<3j\4111j\41m\41o\42o\401Q]43R]40L1R]41S]42U]4U91U]43U]4U9e31Y]41^]
43e]48[73e]4Y4Z32e]4d71i]41l]41o]41Q^44R^4m36i32R^4m32S^4\;3W^4e4;1W^43W^4Q501[^42a^4Y;1a^41c^43
j^4i;N1l^41S_42S_4]23S_4;12S_4=2[_431__43__4Q122n_4T;3W`4_9S11a`41a`41b`41e`44e`4m7d2;2i`411o`41
Ra42Ua4V21Ua41aa41ha41ia42oa4Z33Pb4c2\12Pb4c23Rb4h7T11Sb41db42kb4o21lb41Yc44Yc4S7?21[c41\c402gc4
b61Qd41Td41Ud41Yd41bd42gd4;1Ue41Ve41Ze42ee4k11ee402je4[31je41Pf41Sf42Vf4^11Vf41Zf41[f41bf42bf4O1
hf41if42if4h21[g41\g41ag41bg41eg41kg41mg41og41Vh41Zh41hh41jh41nh41Pi41Ri41Ti41Ui41Vi41Zi41]i41`i
41ai41bi41di41fi41gi42gi4S12ki4<1Uj41Yj41Zj42Zj421[j41lj41mj41Pk42Qk411Sk42Uk411_k41dk4h201210;0
mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24
K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17
Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c
1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0mY1
P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\
5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0i
m1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3
\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37
f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3
?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4
W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0m
k3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4^
4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T57U5V5W5W
51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c51049iY1d
517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P627T57U5Q6R
6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[6\601;0mo
1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0mY1X537e67
c4c1f6h6\1i610;0mY3j634X3W2k67l6m6\1i610;0mj3j634X3W2k67l6n6\1i610;0mi3j634X3W2k67l6o6\1i610;0mo
7j634X3W2k67l6P7\1i610;0mi7Q734X3W2k67l6R7\1i610;0mo5S734X3W2k67l6T7\1i610;0mm7U734X3W2k67l6V7\1
i610;0mo7W734X3W2k67l6X7\1i610;0mo1Y734X3W2k67l6Z7\1i610;0mi3j634X3W2k67l6[7\1\610;0mo1\734X3W2k
67l6]7\1i610;0mi5j634X3W2k67l6^7\1i610;0mY1_734X3W2k67l6`7\1i610;0mi3j634X3W2k67l6a7\1i610;0mi1j
634X3W2k67l6b7\1c710;0mi1d734X3W2k67l6U1P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P
21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11@0P@2P@141P41eh>QDe4`DSn1PDg[5QDf4PDY\5PD\W5PDTh2PD_
\5PDSe2PD_\5PDTh2PDmS4PDY\5PDUh2PDTh2QDg4QDh4PDm\2PDnn2PDRT4QDi4PDUT4QDj4PD\W5QDk4PDTh2PDmS4PDHQ
Dl4PDTo2PDZP3PDHPDZZ9QDm4PDVT4PD\W5PDhS6QDn4QDo4PDUm4PD^Z9WD0QDP5PDYT4QDP5XD0WD0PD\W5PDUk2QDQ5QD
R5XD0QDS5WD0PDUk2QDQ5QDR5XD0QDS5WD0PDTo2QDT5QDU5XD0SD0WD0PD^\5PDST4PD_\5XD0WD0QDV5QDW5P@oo2XD0SD
0WD0QDX5QDY5XD0SD0WD0QDZ5QD[5TD1QDZ5P@mn2XD0WD0PDUT4PDZW5QD\5XD0QD]5P@oo2QD^5QD_5QD`5Q@g3QDa5QDb
5QD\3Q`1e3QDc5PDHPDoo2SD0`EPT4`EoS4`EUT4`E4`Eb9`E`9QDd5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`Dnn2`DmS4`Dln
2`DT[9`DQT4`D4`D`1QDe5P@nS4Q@f5WD0QDg5XD0aDZ3`Dnn2`DbQ3`Dln2`D^2`D`1`DRT4`DmS4`DPT4WD0QDe5QDg5XD
0QDh5WD0PDY\5QDi5XD0WD0PD_\5QDj5XD0`Dnn2`DP8`D^2aD0`DW1`DY8`Dm9PDY\5QDk5QDl5WD0PD`\5XD0PDnS4QDm5
aDZ3UD0WD0PD`\5XD0`DnS4PDV[9QDn5QDo5PDW[9PDnS2PDV[9QDP6PDX[9QDQ6`E^2`EP8`Eo7`EPT4`Ek;`Ei;`EQT4PD
HQDR6`Db7`Dc7`DU1`DS1`Dnn2SD0PDWZ9QDS6QDT6QDU6SD0QDV6PDcj2QDW6QDX6QDY6Q@Z3QDZ6PDV[9S@0QD[6QD\6Q`
1e3WD0QD]6XD0QD^6QD_6QD`6QDR4QDa6PD\W5QDb6QDc6QDd6QDe6PDin2`Dnn2`Dln2`DmS4`De[9QDf6Q@\3Q`1e3WD0Q
Dg6XD0PDUT4QDh6WD0QDi6S@0QDj6XD0PDoS4QDk6UD0WD0QDl6XD0SD0QDm6QDn6TD2QDo6QDP7PD\W5PDmR3PDcn2PDmS4
PD\W5QDQ7QDR7PDUT4QDS7PDUT4QDT7PDS1PDUT4QDU7PDHPDoo2QDV7QDW7QDX7PDS1PDPo2QDY7PDl[5PDe7QDZ7PDg[5P
De7QD[7QD\7PDXo2PD[h4QD]7QD^7QD_7P@UT4PDo7QD`7QDV6QDa7P@UT4S@0QDb7QDc7PD[^2QDd7QDe7TD2PDoS4PDY\9
QDf7PDVY2QDg7QDh7PD\W5QDi7QDj7PDkn2QDk7PDkn2QDl7QDm7QDn7QDo7QDP8QFj3TD2WD0QDQ8XD0`E`]9`Ea]9`E\g2
QDR8QDS8QDT8QDU8QDV8PDZW5QDW8QDX8PD\W5QDY8QDZ8QD[8QD\8QD]8QD\8QD]8PDTo2QD^8QD_8PD_7PDdi1QD`8QDa8
QDb8PDg[5QDc8QFj3TD1WD0QDd8XD0SD0TD2QDe8WD0QDf8XD0QDg8PDd7WD0PDWa4XD0PDUT4WD0QDh8XD0PDmS4PDn]9QD
\3WD0PDim8XD0PDoS4PD\W5Q@R4QDi8QDj8TD2QDk8QDl8PD\W5PD[^9QDm8QDn8QDo8QDP9TD2PD_^9PDkn2QDQ9PDin2PD
ln2QDR9PDin2QDS9PDaR3QDT9PDi4PDPT4QDU9PD_a2QDV9QDW9QDX9QDY9QDZ9QD[9PDQT4VD0QD[9PDQT4QD\9QD]9QD`6
PDf]5PDnS4QD^9PDUT4`Dl9QD_9TD2QD`9QDa9QDb9QDc9TD1QDd9PDcj2QDe9QDf9QDg9QDh9WD0QDW7PDP1PDin2XD0WD0
PDHPDoo2PDP1PDin2XD0WD0PDT^5QDi9XD0`DmS4`DWT4`DRT4`Dln2`Dnn2WD0PDHPDoo2QDi9XD0`DmS4`DWT4`DRT4`Dl
n2`Dnn2WD0QDj9TD3QDk9XD0`D\W5`DmS4`DUT4`Dl_9WD0QDl9QDm9XD0QDn9WD0QDo9PDjn2QDP:XD0QDQ:WD0QDR:PDjn
2QDS:PD\W5XD0QDT:QFU:TD2WD0QDV:QDW:XD0VD0`Df]5QFU:TD2WD0QDV:QDW:XD0QDX:`Df]5WD0QDY:PDin2PDoS4XD0
QDZ:WD0QD[:PDin2PDPT4XD0SD0WD0QD\:QD]:XD0VD0WD0QD\:QD]:XD0QD^:WD0QD_:TD1XD0QD`:WD0QDa:PDZW5TD1QD
b:XD0QDc:WD0QDd:PDoS4XD0P@\W5QDe:WD0QDf:QDg:`Dln2XD0WD0QDh:TD2PDjn2XD0VD0WD0QDh:TD2PDjn2XD0QDi:W
D0QDj:QDd3QDk:XD0WD0SD0QDd3PD`Z5QDl:XD0VD0WD0SD0QDd3PD`Z5QDl:XD0QDm:WD0QDn:QDo:TD1QDP;PDi4XD0QDQ
;WD0QDR;Q@S;TD1PDY3XD0QDT;WD0QDU;QDV;QDW;`Dnn2`DmS4`Dln2`DRT4XD0QDT;WD0QDX;QDY;`Dnn2`DmS4`Dln2`D
RT4XD0QDZ;WD0PDd]5QDh2XD0`Dnn2`DmS4`Dln2QD[;WD0QD\;PDcj2XD0VD0QD[;WD0QD\;PDcj2XD0QD];QD^;WD0QD_;
TD1QD`;PDUe5XD0WD0PDmS4PDZW5QDa;XD0VD0WD0PDmS4PDZW5QDa;XD0QDb;WD0PDnS4QDd3PDlT4PDW8XD0WD0QDc;TD1
QDS:QDd;XD0WD0QDe;PDoS4QDf;XD0QDg;WD0QDh;P@\W5P@lT4QDi;XD0WD0QDj;PDnn2PD\W5QDk;XD0WD0QDl;PDkn2PD
\W5PDcf2XD0WD0PDWo2QDm;PD4PDWo2QDn;XD0WD0QDo;QDa8PDSo2PD`_5QDP<TD1QDQ<XD0QDR<Y@0WD0QDS<TD1QDT<XD
0SD0QDU<WD0QD^5PDcj2XD0VD0QDU<WD0QD^5PDcj2XD0QDV<WD0QD]3QDd3QDW<XD0QDX<Y@0WD0QDY<XD0QDZ<QD[<WD0Q
D\<PDUT4QD]<XD0SD0WD0QD^<QD_<P@nS4PD\W5QD`<XD0S@0WD0QDa<QDb<XD0S@0WD0QDc<PDmn2XD0VD0WD0QDc<PDmn2
XD0QDd<QDe<WD0Y@0QDf<QD^6PDQT4XD0SD0QD\3WD0QDg<QDh<XD0SD0WD0QDQ9PDi4PD\W5XD0SD0WD0QDh6PDPo2P@Y\5
PDoS4XD0QDi<WD0QDj<PDln2XD0TD3QDk<QDl<WD0QDm<XD0SD0TD2QDn<QD]3WD0QDd3PDlT4QDo<XD0WD0QDQ7QDP=QDQ=
XD0QFR=TD1WD0QDS=XD0QDT=QDU=QDV=QDW=QDX=PDbe9QDW=VD0QDW=PD1QDY=PDjn2PDUT4QDZ=QD[=PDnn2PDee9PDnS4
PDln2PD\W5QD\=PDnS4`D\W5`DZW5`D^\5`DRo2`D_\5PDnn2PD\W5PDfe9PDnS4QD]=PDoS4QD^=PDPT4TD5PDnn2QD_=PD
4QD`=PD[[5TD6PD4QDa=TD2QDf6QDb=QDc=QDd=PD\W5PDje9QDX=QDe=PDke9QDf=TD2QDg=QDh=TD1QDi=QDj=QDk=QDi=
TD1WD0QDl=XD0QDX=QDm=WD0QDn=XD0QDo=TD3PDX[5QDP>P@in2TD1QDQ>PDUT4QDR>TD2QDS>WD0QDT>XD0QDU>QDR4QDe
<QDU>QDV>Q@W>WD0QDX>XD0QDY>TD1QDZ>TD3QD[>QD\>PDnn2PDl8PDZZ5PDln2QD]>PDWf9PDUf9QDc;TD3QD^>QD_>QD`
>TD2P@\W5QDa>PDUT4QD\3PDaR3QDb>`DZ3`D\W3`DoU3`Do]2`Dkh2`Dai2`DXW3QDc>PDmS4PD\W5QDd>QDe>PDRT4QDf>
QDg>TD1QDh>QDi>PD]Y3QDj>QDk>PDRT4QDX=QDl>Q`1e3QDm>QDn>PDc\2QDo>PDkn2QDP?PDoS4QDQ?QDc;QDR?QDS?PDi
j4QDT?QDU?QDV?PD\W5QDW?PDRg9QDX?PDSo2PD`_5PDSo2PDjn2PDUT4SD0QDY?PD\W5QDZ?PDnS4QD[?QD\?PDnS4PDf\2
PDnn2PDl8PD\T4QD]?TD1QD^?`ER^5`E>`Elo2QD_?P@Qo2QD`?QDT9TD2QDa?QDb?QDc?TD1QDd?PDP\5QDe?aD1PD\T4PD
ZW5QDf?QDg?QDh?QDi?PDUT4aDj?`D`]2PDd;PDUT4QDk?Q`1e3QDl?`ET[5`EU[5`E[\5`EPT4`E]W5`EnS4`Eeo2`Eno2Q
Dm?PDUT4aD1QDn?PDUT4QDo?SD0QDP@QDQ@Q`1g3QDR@P@Qo2QDQ@Q`1g3WD0QDS@XD0QDT@`DnS4`DoS4PDSo2QDU@TD2QD
V@PD4PDSo2QDW@aD0aDZ3QDX@QDY@QDZ@QD[@QD\@PDUf9QDS:TD2QD]@QD^@QD_@TD2QD`@QDX=TD1PDke9QDa@QDQ>TD1P
DUT4QDa@QDb@WD0SD0XD0QDc@TD1QDd@QDe@QDf@PDUT4QDg@QDh@SD0QDi@QDj@QDk@QDl@QDm@PD`7QDn@QDo@PDRT4QDP
AQDQAQDRAPD]Y3QDSAQDTAQDUAPDYT4TD6PD4TD3QDVAQDWAPD\W5QDXAQDYAQDZAQD[APDZW5TD2QD\APDnn2QDV8TD3QD]
AQD^APDg[5TD5PD4S@0QD_APD]T4TD6PD4QD`ATD2PDPZ2WD0QDaATD1QDbAXD0`D\W5`DZW5WD0QDcAXD0QDdATD1QDeAWD
0QDfAPDkn2XD0PDln2WD0QDgAQDhAP@nS4P@\W5XD0QDiAQDjATD1WD0`DRR6`D^6`DP<`DM`Dff1`D_g1`DU\9`DYi9`DZi
9`DZe4`D[i9`D\i9`DdS4`DcS4`DlX5`D]i9YD1XD0QDkAQDjATD1WD0`DRR6`D^6`DP<`DM`Dff1`D_g1`DU\9`DYi9`DZi
9`DZe4`D[i9`D\i9`DdS4`DcS4`DlX5`D]i9YD1XD0QDlATD1QDmAWD0QDnAPD\W5QDoAXD0QDPBTD1WD0QDQBXD0QDRBTD1
QDSBWD0QDnAQDTBPDin2XD0QDUBWD0QDVBQDWBQDXBQDYBPDUT4XD0WD0QDZBQDd3PDhi9XD0QF[BTD1WD0QD\BQ@]BQD^BX
D0QD_BWD0QD`BTD1XD0QDaBWD0QDbBTD1PDjn2XD0QDcBWD0QDdBS@0PDZZ5QDeBQD]>XD0WD0QDfBPDo7QDgBQDhBXD0UD0
WD0PD^2QDiBXD0TD9PD4TD4QDjBQDkBTD4WD0QD]3QDk2XD0QDlB`DVh2`Dk\2`Dm8`Dbc2`DU_2QDf2TD2WD0QDi2XD0QDm
BQDf2TD2WD0QDi2XD0QDnBTD2QDoB`D^^2QDPCWD0QDi2XD0QDQCUD0QDRCTD3WD0QDi2XD0QDSCUD0QDTCTD7WD0QDi2XD0
QDUCUD0QDVCTD4WD0QD]3QDk2XD0QDWC`ER^5`E>`Elo2WD0QDXCXD0QDYC`DQT4WD0QDZCP@oS4XD0QD[CTD2QD\CWD0QDZ
BPD\W5QD]CQD^CXD0WD0QDP9PDi4XD0QD_CWD0QDX=P@Y\5P@\W5PDke9XD0WD0QDX=QD`CTD2QDaCXD0WD0QD]3PDW6XD0Q
DbCTD2QDcCWD0QDdCTD1QDeCXD0QDfCWD0QDgCP@\n4PDRT4XD0QDhCWD0QDiCP@\n4PDRT4XD0QDjCTD1QDkCWD0QD\3P@Y
\5PDjn2PDUT4XD0WD0PDPo2QD\3PD\W5SD0TD3QDlCXD0QDmCWD0PDPo2QD\3QDnCQDlCXD0QDoCWD0QDa@XD0QDPDTD1SD0
PDUT4QD\3PDa\2WD0QDQDXD0QDRDWD0QDSDQD\3PDa\2XD0QDTDWD0QDm?PDUT4XD0QDUDSD0TD6QDVDUD0PDPT4TD6QDWDP
D4QDXDUD0QDYDTD7PD4Q@c3S@0S@0QDZDWD0PDg[5QD[DXD0TD3PD4TD4QD\DWD0QD]DXD0QD^DPDkn2WD0QD[:TD2PDkn2X
D0VD0WD0QD[:TD2PDkn2XD0QD_DQD`DTD1WD0QDi2QDaDXD0SD0QDbDWD0QDcDXD0QDdDWD0QDeDTD4QDfDXD0VD0WD0QDeD
TD4QDfDXD0QDgDWD0QDhDQDiDXD0VD0WD0QDhDQDiDXD0QDjDWD0QDkDTD4QDlDXD0Q@dBQDmDWD0QD`>XD0QDnDTD2QDoDT
D1WD0QDPEXD0WD0QDQETD1QDREXD0QDSE`DZ3`D\W3`DXW3`DR5`Do]2`Dkh2`DoU3`Dai2`DYh2`DUb3`DnV3`DT^2`DPj5
QDTEPDin2WD0PDln2PD\W5PDon2XD0WD0QDUEP@mn2PDnS4XD0QDVEWD0PDnn2PD\W5QDWEXD0WD0QDXEXD0QDYEWD0QDZET
D6PD4Q@c3QD[EXD0QD\EQD]EWD0QD^ES@0S@0QD_EXD0WD0QD`EQDaEQDbEQDcEXD0WD0PDHPDPP3PDZl9XD0WD0QDdEP@Y\
5P@m^5P@ZW5QDeEXD0WD0QDfEQ@\3QDa8QDgEXD0WD0PDPo2PDi1PDUT4PDoT5XD0WD0QDhEPDPo2QDiEXD0PDU8PDHPDbR9
PDcf2PDU[5PD[^2QDjEPDnS4PDg4PDHPDbn1PDg[5P@ZW5QDkEQD\3Q`1e3WD0QDlEXD0`DkR3`@UT4`DXn2PDPo2QD\3Q`1
e3WD0QDmEXD0PDl]5Q`1e3WD0QDmEXD0QDnEQDU=PDZk2QD\3WD0QDa8QDoEXD0PD\T4PDR^5PDY\5PDm:QDPFPDmY2QDQFP
Dl7PDg[5PDXd2PDUT4PD_7PDaP9PD\W5PDPh2QDRFQDSFQDTFPDnn2PDPh2PDQT4PD__5QD\3PDWm9PDUT4PDT<PDoS4QDUF
QDVFPDV[5PDlT4WD0QDf3XD0QDWFQDXFaDZ3`DT7QDYF`Dni9`DYY2`DZm9`D[m9`D\m9`D]m9`D^m9`Dbo1`D_m9`D`m9`D
kd9`Dam9`Dbm9`Dcm9`Ddm9`Dem9`Dfm9`Dgm9`Dhm9`Dim9`Djm9`Dkm9`Dlm9`Dmm9`Dnm9`DWk8`DUk8`Dom9`DPn9`DQ
n9`D_i8`D_k8`D^k8`D^i8`DRn9`DSn9`DTn9`DaP9`Dkn8WD0YD4XD0QDZFQD[FPD[T4QF\FQD]FSD0PD[T4QD^FQD_FQD`
FPD_7PDbQ3PDTo2PD\W5QDaFQDbF`Dd\2QDcFPD`Z5QDdFPDVn9PDln2PDnn2PDZW5QDeFPDUk2QDfFPDjk1PDnS4QDgFTD2
SD0PDeR3QDhFPDnS4PD\W5QDiFQDjFQDkFQDlFQDmFQDnFPD\W5SD0PDQT4QDoFPDhn9QDPGPDWT4TD4PDST4TD4QD\3WD0Q
DQGXD0QDRGTD2PDnn2QDSGQDTGQD]FPDSo2QDUGQDVGTD3PD\T4QDWGPD\T4QDXGQDYGQDZGPD[T4P@\W5QD[GWD0QD\GXD0
VD0PDk[5QDc3S@0S@0QD]GQDT5QD^GQD_GPDnn2PDZW5QD`GPDnS4QDaGQDbGQDcGQDdGQDeGTD3QDfGQDgGQDhGQDiGPDSo
2PD[T4PD\Z9PD^[5QDjGQDkGPDkn2QD[:TD3PDUT4PDWLQDlGPDnS4QDmGQDnGQDoGQDPHPDQT4PDUo9PDnn2QDQHQDRHQDS
HQDTHQD\3Q`1e3WD0QDUHXD0`@[T4`@mS4Q@Z3QD]FQDVHPD[T4QD]FQD_4PD[T4PDbR3P@nS4Q@c3QDWHQDXHWD0PDc;PD\
W5QDYHXD0QDZHQD[HQD\HPDR:PD`R3PDbZ2PDST4PD]o9QD]HQD^HQD_HQD`HQ@aHQDbHWD0PD\W5QDcHXD0QDdHQDeHPDmn
2PDk[5QDc3QDfHPDk[5QFgHQDhHQ`1e3QDiHQDjHQDkHQDlHPDHPDo_2PDoS4PDln2PDZW5PDho9PDPT4PD\T4QDmHPD\T4P
DTo2QDnHQDoHPD\T4PDR[5QDPIQDQIPDj[2QDRIQDSIQDTIQDUIPDnS4PD\W5QDVIQDWITD2QDXIQDYIWD0QDm2aDd2aDZ3`
Doo2`DY4`Dko9`Doo2SD0XD0`DnS4WD0QDZIXD0QD\3Q`1e3WD0QD[IXD0QD\IWD0QDbBQDh>QD]ITD1QD^IXD0WD0QD_IPD
Uo9QD`IXD0QFaITD5QDbIWD0QDcIPDnS4PD\W5QDdIXD0SD0QDeIQ`1e3P@\W5WD0QDm2XD0QDfIWD0Qd1e3QDm2XD0QDgI`
D^^2WD0QDm2XD0QDgI`D^^2QDhITD3QD\3Q`1e3WD0QDm2XD0WD0QDm2XD0QDiIQFjIQDkIPD\W5WD0YD4XD0`Dni9QDlIPD
nn2PDe[9QD]FPDbj2SD0TD4PD[T4QDmIWD0QDnIXD0WD0QDoIaDl3aDm3aDd2SD0Y@0TD1PD[T4XD0QFPJaDZ3WD0QD]FYD0
XD0S@0S@0S@0PD[T4YD0Q@\3QD]FSD0PD[T4QDQJWD0QD]FQDRJXD0QDSJQDTJPDnS4SD0QDUJPDin2TD1QDVJQDWJQ`1e3Q
DXJQDYJQ`1e3SD0QDZJP@UT4QF[JPD`k2QD\JQD]JQD^JPDbR3PDnS4QD_JQD`JPDUT4QDaJQDbJPD]l5QDcJPDbR3PDnS4Q
@c3S@0QFdJ`D[i3`DT^2WD0PDaR3XD0QDeJQDfJQDgJWD0PDaR3XD0SD0PDZW5S@0QDhJQDiJQDjJTD1QDkJ`Dl4`DPX3QDc
7TD2QDlJP@\W5QDmJQDnJQDY5SD0QDoJPD\W5QDPKQDQKPDnS4TD2WD0QDn2XD0QDRKQDSKQDTKaDZ3PD\W5QDUKQDVKQDWK
QDXKQDYKQ`1e3QDZKS@0WD0QD[KXD0QD\KQD]KQD^KQD_KQD`KTD2WD0QDaKXD0QDbKQDcKQDdKTD2QDeKPDHPDoo2TD1QDf
KSD0QDgKQDhKTD1QDfKSD0QDgKQDiKQDjKPD[T4PDnS4PD\W5QDkKPD4Q@c3S@0S@0QDlKQDmKPDf]5QDnKTD1QDoKSD0QDP
LPDin2QDQLPDdQ:PDST4PDm\2PDiX5QDnIPD\W5PDUk2QDRLPDQT4PD__5QDnAQDdBQDSLQDTLQ@V;QDULP@\W5QDVLQD`3Q
DULP@\W5QDVLQDWLQDXLQDYLQDZL`E`V2`En]2`EeW5`ERc5`ElQ:`EmQ:`EnQ:`E_^3QD\3Q`1e3WD0QD[LXD0`Dnn2`DPT
4`DRT4`D6QD\LQD]LP@PR4QD^LPDnS4PDd8PDST4PDe:PDZW5PDPo8QD_LPDZW5PDPo8PDkR3`DnS4PDRR:PDXT9PDTo2QD`
LPDSR:PDln2QDaLPD`Z2PDg[5S@0WD0QDbLXD0WD0PDHXD0QDcLQDdLP@nS4QDeLQ@^3Q@_3PD\h4QDfLPDnS4PDPR3QDgLQ
DhLQDiLPDnS4PDnn2PDRV5PDnS4PDaR:PDmn2PDoS4PDbR:PDQT4QDjLQDkLPDZk2QD\3Q`1e3QDlLWD0QDmLXD0QDnLS@0Q
DR4QDoLQDPMPDjn2QDQMPDoS4QDRMTD2QDSMQDTMQ@UMQDVMQDWMP@aR3QDXMPDUT4`D\W5QDYMQDZMQD[MQD\MQDoLQD]MP
Djn2QD^MQ@_MQD`MQDaMQDf6Q@\3QDbMQDcMPDmn2QDdMPDZW5PDYU5QDeMQDfMQDgMQDhMPD_[5QDRGTD2QDiMQDjMQDkMQ
DlMPDX\5PDYk2PDU\5PDZk2QDY=QDmMQDnMWD0QDoMXD0VD0QDnMWD0QDoMXD0QDPNPDS1PDUT4QDQNPDmn2PDnS4QDRNPD\
Z9PDUT4PD_7PDnY2PDl<PDPT4QDSNQDgLTD1QDTNPDTo2PDnn2PDVh2QD\3QDV;WD0QDUNXD0QDe<QDVNS@0WD0QDWNXD0`D
b7`Dln2`DSb3QDXNQDYNTD2QDZNQD[NQD\NQD]NQDR4Q@^3QD_3WD0QD^NXD0QDcMQD_NTD1QD`NPDmS4QDaNQDbNQDcNPDP
R3QDdNQDeNWD0QDfNXD0PDg[5Q@b3WD0QDgNXD0QDhNPDnS4QDiNQDjNQDkNQDV;TD1QDlNPD\W5S@0WD0QDmNXD0QDnNWD0
QDoNXD0PD\W5S@0WD0QDPOXD0PDWo2SD0PDUT4PD_7WD0QDQOXD0QD\3QDROWD0QDSOXD0`Don2QDd=QD\8WD0QDTOXD0QD\
8WD0QDTOXD0QDV;WD0PDo9PDkn2XD0QDd=QD\8WD0PDX8QDUOXD0QDVOQD\8WD0PDX8QDUOXD0QDVOQDWOPDln2P@\W5QDR4
QDXOPDV[9QDYOPDb]5PDo9PDkn2PDo9PDkn2QDV;TD1QDZOTD4PDUT4PDSf4QD[OWD0QD\OXD0QD]3QDa8WD0QD]OXD0QD^O
PDV[9PDmS4PDY\5QDTLWD0P@n^5QD_OXD0VD0QDTLWD0P@n^5QD_OXD0QD`OQDTLWD0PD\W5PDeP9XD0QD[8QD\8TD2WD0QD
aOXD0QD\8TD2WD0QDaOXD0QDd=WD0QDbOQDcOXD0`DPT4PDnY2QDV;WD0PD_7QDdOXD0QDeOQDfOPD[T4QDgOPDHQDhOQD\3
QDiOQD[8QD\8TD1QDjOTD3QDkOQD\8TD1QDjOTD3QDkOPD\W5QDlOPDHQDmOQDnOPDRV5PDTo2PDo7SD0QDV;P@d7Q`1e3QD
oOQDPP1QDQP1P@d7Q`1e3QDoOQDPP1QDRP1PDUT4QDSP1QDVNQDTP1QDUP1`Db7`D`7PDZk2QD\3QDRP1QDcOSD0QDf6PD[U
4PDUT4QDVP1QDWP1P@_7QDXP1QDYP1QDZP1QD[P1QDVNQD\P1QD]P1WD0QDRP1XD0VD0QD]P1WD0QDRP1XD0PD1QD]P1WD0Q
DRP1XD0QD^P1QD_P1PD]S2QD`P1PD_7PDW6PDnY2PD_7PDW6QDaP1P@nS4QDRP1PDUT4QDbP1PD\Z9PD^[5SD0PDTo2PDZW5
PDSe2PDV[9PDUT4QDcP1PD]_5PDUT4QDcP1QDdP1PDUT4QDeP1PDHQDfP1QDcOPDmS4PD\W5PDYT:PDnS4PDUT4PD\W5PDQU
:PDd]5QDgP1SD0QD^3QDV;PDk7QDhP1QDV;PDk7QDhP1QD[8QD\8TD1WD0QDiP1QDjP1XD0QD\8TD1WD0QDiP1QDjP1XD0PD
XIPDmT:QDRGQDkP1PDUT4QDlP1QDmP1TD2PDTo1QDQ7QDnP1PDh:QDoP1QDPQ1QDQQ1TD1QDRQ1PDTo2PDe7SD0PDTo2SD0Q
DSQ1QDTQ1QDUQ1PD[h4Q@YKQDVQ1QDWQ1QDXQ1QDYQ1QDZQ1PDnY2QDV;QD[Q1QD\Q1QD]Q1QD^Q1TD2PDon2QD_Q1QD`Q1Q
DaQ1QDV;QDbQ1QD_3S@0PD]o8`DUT4`DP?QD[8QD\8TD2WD0PD]o8XD0QD\8TD2WD0PD]o8XD0QDcQ1WD0PD]o8XD0QDdQ1Q
DeQ1PDo7QDfQ1PDnY2QDgQ1TD2WD0QDhQ1XD0QDiQ1Q`1e3PDib4PDRT4PDPZ2PDib4PDRT4QD\3PDTo2Q@jQ1QD2QDTQ1Q@
jQ1QD2QD]3QDV;QDkQ1P@d7QD2QD]3PD[U4PDUT4PD[U4PDUT4PD_7SD0QDlQ1WD0QDmQ1XD0WD0QDnQ1QDoQ1XD0QDPR1WD
0PDHPDPT:XD0PDHQDQR1WD0QDRR1QDSR1XD0QD\3Q`1e3WD0QDTR1XD0VD0QD\3Q`1e3WD0QDTR1XD0QDUR1PDV[9QDVR1QD
WR1PDVh2QD_OQDUAQDXR1QDYR1SD0PD^U:PDUT4QD\3PD_U:PDUT4WD0QDZR1XD0QD[R1PDg[5S@0WD0QD\R1XD0WD0PDZW5
QD]R1PDnS4PD\W5S@0QDf6QDV;XD0SD0QD\3WD0QD^R1QD_R1QD`R1XD0QDaR1WD0QDbR1PDQT4XD0VD0QDaR1WD0QDbR1PD
QT4XD0QDcR1WD0QDdR1PDkY2XD0VD0WD0QDdR1PDkY2XD0QDeR1WD0QDfR1TD1QDgR1XD0QDd3QDhR1QDiR1QD\3Q`1e3WD0
QDjR1XD0`Dln2`DmS4`DQT4WD0QDkR1P@Rn2QDlR1QDmR1XD0QDnR1QDoR1TD4QD\3WD0QDPS1PDUT4XD0WD0QDQS1QDRS1X
D0VD0WD0QDQS1QDRS1XD0QDSS1WD0QD\3Q@V;QDTS1YD2XD0WD0QDTQ1QDTS1YD2XD0WD0QDdGPDTo2QDUS1XD0QDVS1QD\3
WD0PDS1PDUT4SD0XD0`Djo2`Dlo2`Dko2`DZR3`D\W5`DZW5`D_7WD0QDWS1QDXS1QDYS1XD0WD0QDZS1TD1QD[S1XD0QD\S
1WD0QD]S1QD^S1XD0QD_S1WD0QD`S1XD0`DmS4`DQT4SD0QD]3WD0QDaS1XD0WD0QDbS1PDmn2PDnS4XD0QDcS1WD0QDdS1X
D0WD0QDeS1TD1QDfS1XD0VD0WD0QDeS1TD1QDfS1XD0QDgS1QD\3Y@0WD0QDhS1PDnS4XD0QD]3WD0Q@V;PDd7TD1QDiS1XD
0QDjS1PDZk2QDkS1WD0QDa8TD1QDlS1XD0`Dnn2`DoS4QDnCWD0QDmS1QDnS1aDZ3`D\W5`DZ]5`D[;`Db\3`DZW5XD0SD0P
DTo2QDoS1TD2WD0QDPT1XD0QDQT1WD0QDRT1PDmn2XD0VD0WD0QDRT1PDmn2XD0QDST1QDTT1WD0QDUT1`D`b2`Dab2`D^b2
`D_b2S@0XD0QDVT1PDZk2QD\3WD0QD_Q1`DQP4`DRP4`DRh2`DSh2`D`b2`Dab2`D^b2`D_b2`DeQ4`DVQ4`Db7`DaW2`Db^
2XD0QDVT1QDWT1Y@0WD0QDXT1QDYT1Q@dBQDZT1XD0QD[T1QD\T1Q`1e3WD0QD]T1XD0WD0QD\3Q@V;QD^T1YD2XD0WD0QDT
Q1QD^T1YD2XD0WD0QD_T1QD`T1XD0PDnS4WD0QDaT1S@0QDbT1XD0PDnS4QDcT1WD0QDdT1QDeT1SD0XD0VD0WD0QDdT1QDe
T1SD0XD0QDfT1WD0QDgT1XD0WD0QDhT1SD0PD^W5XD0QD]3WD0QDiT1QDjT1XD0QDdLPD\W5SD0WD0QDkT1QDlT1PDin2XD0
VD0WD0QDkT1QDlT1PDin2XD0QDmT1WD0QDQ7TD1PDUT4PD_7XD0PDnS4QDnT1WD0PDmS4QDoT1QDPU1XD0QDQU1Y@0WD0QDR
U1YD1XD0WD0QD]3QDSU1QDTU1XD0QDUU1QDVU1WD0QDWU1QDV;`Dm:`DPm1`Djm1`DoV2`DZP2QDh2XD0`Dln2QDXU1WD0QD
YU1`Dm:`DPm1`Djm1`DoV2`DZP2QDh2XD0`Dln2QDZU1QD\3WD0QDV;YD2XD0`Dnn2`DmS4QDZU1WD0QD[U1YD2XD0`Dnn2`
DmS4QDf2WD0QDd=QDV;`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`Dl]9`DkQ6`DfR2`Da8`DoS6`D]S2SD0XD0QDf2WD0QD\U1`
DbR2`DR8`D_R2`DaR2`D`R2`DRT2`Dl]9`DkQ6`DfR2`Da8`DoS6`D]S2SD0XD0QD]U1WD0QD\3QDROYD1XD0`DQT4`Dln2Q
D^U1WD0QDTQ1QD_U1XD0QD^U1WD0QDTQ1YD1XD0QD`U1WD0QD\3QDaU1QDbU1XD0QD`U1WD0QD\3QDaU1YD1XD0QDcU1WD0Q
DdU1QDeU1XD0QDcU1WD0QDdU1YD1XD0QD]3WD0QDVNQDfU1XD0QDgU1WD0QDhU1XD0QDiU1QDhIWD0SD0QDRP1XD0VD0QDhI
WD0SD0QDRP1XD0QDjU1WD0QDkU1QDlU1P@nS4P@\W5XD0QDmU1WD0QDnU1QDoU1QD_OXD0SD0QDPV1WD0QDQV1PDmn2XD0SD
0QDW3WD0QDWU1QDV;`DTW2`Da8`DeU4`DbR2`Di\2`DfR2`DkQ6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`Dj`4SD0XD0QDW3WD0
QDRV1`DTW2`Da8`DeU4`DbR2`Di\2`DfR2`DkQ6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`Dj`4SD0XD0QFSV1QD]3WD0QDV;P@d
7QDTV1XD0WD0QDUV1P@d7QDTV1XD0WD0QDVV1QDWV1XD0VD0WD0QDVV1QDWV1XD0QDXV1QDYV1QDV;WD0QDZV1QD[V1XD0QD
\V1WD0QDZV1QD[V1XD0QD]V1PDWT4WD0QD^V1QDRP1XD0QD_V1WD0PDlX:QD`V1XD0PDT\5WD0QDaV1XD0VD0PDT\5WD0QDa
V1XD0QDbV1QDcV1TD5WD0QD\3QDdV1YD1XD0QDeV1WD0QDROQDfV1XD0VD0QDeV1WD0QDROQDfV1XD0QDgV1QDeV1WD0QDRO
YD1XD0VD0QDeV1WD0QDROYD1XD0QDgV1WD0PDZk2QDe<PDHQDhV1XD0SD0WD0PDHQDiV1XD0SD0PD[R3PDHQDjV1WD0QDkV1
QD_OXD0QDlV1`Dl<`DP?`DYY:`DSU2PDZk2QDmV1TD1WD0QDnV1XD0QDoV1PDZk2QDmV1TD1WD0QDnV1XD0YD2QDPW1WD0QD
QW1XD0QDPW1WD0PDZW5PDVj2XD0WD0QDRGQDRW1XD0QDSW1WD0PDln2QDTW1XD0WD0PDln2PD`n2PDUm4XD0`Efj2WD0QDUW
1QDVW1XD0QDWW1TD1VD0`Efj2WD0QDUW1QDVW1XD0QDWW1TD1QDbV1WD0QDXW1Q@YW1XD0QDZW1WD0QD[W1XD0QD\W1TD3QD
\3QD]W1QD\3WD0PDZ9PDln2XD0SD0WD0QD^W1XD0QDTLQDV;QD_W1SD0QD`W1WD0QDaW1XD0PDWo2WD0QDbW1XD0VD0PDWo2
WD0QDbW1XD0QDcW1WD0PDHPDVZ:XD0QDdW1WD0QDeW1P@ZZ:XD0QDdW1QD\3WD0PDXZ:XD0SD0QDfW1WD0PDUT4XD0QDgW1P
Dig4PDnS4WD0PD\W5PDUk2XD0WD0QDhW1Q@\3QDiW1XD0PDa\2QD\3WD0QDiW1XD0PDmS4QDjW1VD0PDmS4QDjW1PD1WD0PD
HPDoo2XD0QDkW1S@0QDlW1`DX3`Daj1`DY3WD0PDT^5XD0QDkW1S@0QDlW1`DX3`Daj1`DY3PDST4QDmW1WD0QDnW1XD0VD0
PDST4QDmW1WD0QDnW1XD0PD1QDoW1PD\^9WD0PD^g2XD0WD0QDV;P@d7QDPX1XD0S@0QDQX1QDRX1WD0QDSX1XD0QDTX1WD0
QDUX1XD0SD0WD0QDVX1PDmn2PDnS4XD0QDWX1WD0QDXX1QDYX1XD0QDZX1PDV[9TD5WD0QD[X1XD0SD0QD\3PDnS4WD0QD\X
1XD0QD]X1QD^X1WD0QD_X1XD0VD0QD^X1WD0QD_X1XD0QD`X1WD0QDaX1QDbX1XD0QDcX1QDcMWD0QDdX1XD0TD2QDeX1QDf
X1PDnn2PDdZ:PDnS4PD\P3PDR\5QDgX1Q@\3WD0QDhX1XD0WD0PD\P3XD0Q@b3QDiX1aDZ3`Dd\2`D]T4QDjX1Q@\3QDkX1Q
@lX1QDmX1QDnX1QDTQ1Q@oX1QDmX1PDW[9QDPY1PDHQDQY1QDRY1PDTo2QDSY1PDT^2QDj3Q@[8QDTY1TD1PD_T4TD2QDUY1
QDVY1QDYMTD3QD\3Q`1e3WD0PDQ\2XD0QDYMTD3QD\3Q`1e3WD0PD`W6XD0QDYMTD3QD\3Q`1e3WD0PDbW6XD0QDYMTD3QD\
3Q`1e3WD0PDaW6XD0QDYMTD3QD\3Q`1e3WD0PDdW6XD0QDYMTD3QD\3Q`1e3WD0PDcW6XD0QDe3QDWY1QDeLTD3QD\3Q`1e3
PDc]6PDc]6QDR4UD0WD0PDc]6XD0QDXY1Q`1e3WD0QDYY1XD0S@0QDR4QDeLTD3QD\3Q`1e3WD0PDj6XD0`DmS4`DoS4QDeL
TD3QD\3Q`1e3WD0PDj[2XD0`DmS4`DoS4`D[T4`Dnn2`DPT4QDZY1TD4WD0PDj6XD0WD0QD[Y1XD0QDR4QD\Y1TD1QD]Y1QD
^Y1QD_Y1PD`]2PDoS4PD]l5WD0PD]l5QDUAQD`Y1XD0WD0QDaY1TD1QDbY1XD0QDcY1WD0QDdY1TD1QDbY1XD0UD0PDi_5PD
4WD0PDZW5QDZ3XD0UD0PDi_5WD0QDQ?QDZ3XD0QDeY1QD\3WD0PDZW5QDZ3XD0VD0QDeY1QD\3WD0PDZW5QDZ3XD0QDbV1WD
0PDZW5QDfY1QDZ3XD0VD0WD0PDZW5QDfY1QDZ3XD0QDgY1QDhY1QDiY1QDe3QDjY1QDiY1QDkY1TD1WD0PDaT:QDiY1XD0WD
0QDlY1P@\W5PDaT:QDmY1XD0QDnY1QDoY1Q@PZ1QDQZ1QDRZ1PD]T4QDSZ1QDTZ1PDg6UD0QDj3QDUZ1TD1P@Qo2WD0QDVZ1
XD0SD0aEZ3QDj3QDWZ1TD1P@Qo2QDXZ1`Dab2`Dn\2`DnS4`DaZ2`D\[:`D][:QDYZ1P@Y\5QDZZ1QD[Z1QDcY1QD\Z1Q@\3
QD]Z1TD1P@Qo2TD3QD^Z1QDcY1QD\Z1Q@\3QD_Z1PDUT4QDcY1QD\Z1Q@\3QD`Z1TD1PDQo2TD8QDaZ1QDbZ1QDcZ1PDZ^2P
DP8QDdZ1QDeZ1PDPo2QD\3QDfZ1QDgZ1PDeR5QDhZ1QDiZ1QDjZ1QDkZ1QDlZ1UD0QDmZ1TD1QDnZ1`@\W5`@Qo2`DZW5`D[
W5`DTP3QDoZ1TD2WD0QDP[1XD0QDQ[1QDR[1PDoo2PDbc5QDS[1WD0PDUm4PDlb5XD0QDT[1QDU[1QDV[1QDT[1QDW[1PDS1
QDX[1PD^W5QDY[1QDZ[1P@ln2PDmS4PD^W5QD[[1QD\[1PDd\:QD][1QD^[1QD_[1WD0QD`[1PDnS4XD0SD0WD0QDa[1QDb[
1TD1QDc[1XD0WD0QDd[1P@To2PDUU2QDe[1XD0SD0WD0QDf[1P@i4P@PT4QDg[1S@0QDh[1XD0WD0QDi[1QDj[1Q@\3QDk[1
XD0PDTo2WD0PDg[5XD0SD0WD0QDl[1PD`l1XD0QDm[1WD0QDn[1TD1QDo[1PDnS4XD0SD0QDP\1PDTo2PDUT4PDTo2QDQ\1S
D0QDR\1QDS\1QDT\1SD0QDU\1P@VT4P@\T4WD0Q`1e3QDV\1XD0QDW\1QDX\1QDY\1SD0QDW\1PD`l1QDZ\1QD[\1QD\\1QD
]\1QD^\1PDZW5WD0QD_\1SD0XD0QD\3WD0PDZW5QD_\1SD0XD0`DnS4`Dk\5`Dmg4WD0PDZW5QD_\1QD`\1XD0WD0QDa\1P@
nS4QDb\1XD0PDPo2QD\3QDc\1QDU=QDd\1QDe\1QDcY1Q@g3QDf\1PDnn2QDg\1QDh\1PDUT4QDg\1QDi\1QDcY1QD\3WD0P
DTo2QDj\1XD0QDk\1QDcY1QDl\1QDm\1WD0QDn\1XD0QDo\1P@i_5QDP]1QD\3QDQ]1QDR]1QDS]1QDT]1PDln2QDU]1PDln
2PDln2PD\W5SD0PDQ^:PDTo2Q`1e3PD\W5QDV]1QDk=QDW]1QDX]1PDjg4PD[T4QDY]1PD_Z9PDT\5PD__5PDRT4QDZ]1PDn
Y2PD_7QD[]1PDPT4PDkl1PDHPDR^:QD\]1PD\W5QD]]1PDZW5PDU=PDbR2PDUT4PDZW5PDZi8PDUm2PDjn2PDUT4PDZW5PDZ
i8PDQT4PDT^:PDnn2PDT^:PDST4PDZW5QD^]1PDlR9PDPT4PDTW2PDV^:PDln2PDZW5QD_]1PDPT4PDbV2PDnn2PDeY3PDnn
2QDd3PDW^:PD\W5PDX^:PD\W5PD\W5PDXn9QDd3PDln2PDaP3PDkY2PDmS4PD\W5QD`]1PDbR3PDnS4QD]IQDa]1PDZW5PDW
U9PDnS4PD\W5PDZ^:PDVIPD\W5PD[^:QDb]1PDbZ:QDc]1PDUT4PD\^:PD]^:PDnn2PD^^:PDP`9QDd]1PD\W5PDSa3`Dkn2
PDi1PDUT4PDoT5PDnn2PD\W5PDma9QDe]1TD1PD_^:PDQT4PD\W5PD]f2PDnS4QDf]1PD`^:PDnS4QDg]1PDa^:PD_`3PDPT
4PDoo2PDdY2QDdP1PDUT4QDh]1PD`\9PDnS4QDd3QDi]1PD\W5TD1QDj]1QDk]1QDd3QDl]1QDm]1QDn]1QDo]1TD1QDP^1Q
DQ^1PDf^:PDnS4QDR^1QDS^1PDbg2VD0QDR^1QDS^1PDbg2QDT^1QDX=PDin2PDoS4QDYKQDU^1QD\W1QDV^1QDW^1PDnS4P
DUm2QDZBTD2PDj^:QDX^1PDPo2PDY\5QDY^1QDZ^1TD1QD[^1PDUY2PDW6PDW6PDUT4PD]f2PDdk9PDhQ3PDoS4PDTh2PDT7
PDjQ3PDhT6PDT7PDZW5PDbg2PDT7QD\^1PDUT4QD]^1QD^^1PDg[5PDZW5PDg[5PDZW5PDl^:PDl^:PD^V2PDlh9PDk=PD\T
4PDj6PD\T4QD_^1PDj6PD\T4PDhl2PD\HPD\T4PDgd4PD\T4PD]JPD\T4PDQP3PDm^:PDn^:PDn^:QD`^1PDkn2PDUT4PDZW
5PDo^:PDnn2PDZW5PD]X2PDnS4PDP_:QDe7QDd3PDVZ3PDVIPDdf2QDa^1PDTo2QDb^1PDZW5PDR_:PDnS4PDZW5PDZ\1PDR
T4PDZW5QDc^1SD0PDZW5PD]a4PDUT4PDZW5PDd8PDPT4PDZW5PDUZ2PDi;PDZW5PDXn9PDnS4PDZW5PDV_:QDd^1PDY\5PDc
j2PDPo2QDe^1PDX_:PDi4PDmS4PD^W5QDf^1QDi6PDf5PDST4PDd_6PDnY2PD_[:PDZW5PDYW2PDg]5PD`l1PDk=PD\T4PDb
Z2PDcj2QDg^1QDd3PDW^:PDnn2QDd3PDX]:QDh^1QDd3QDi^1QDj^1QDk^1P@in2QDl^1PDin2QDm^1QDn^1PDU[5PDm\2PD
ig4PD[T4PDZW5PDo_2PDVm2PDUT4PDln2PDSo3PDWP3PDln2QDd3PDTIPDYW2PDU:QD[APDUT4QDd3PDdQ9PDam2PDnn2QDo
^1PDPo2PDmn2PDZR3PDln2QDP_1QDQ_1PDg9PDg[2QDR_1QDS_1PDUQ5PD\W5QDT_1QDU_1QDV_1QDW_1QDk^1QDX_1QDd3P
DkY2PDmR9PDnS4PD]R6PDnS4PD\W5QDY_1QDZ_1PDnn2PDcQ9PDUT4QDe7PD^l4PD\W5PDc_:PDln2PD\W5PDZR3QD[_1PDT
h2PDnS4QDd3PDVIPDPo9PDU`2PDe_:PDT7PDbZ:QD\_1QD]_1QD^_1PDlo2PDnY2PD_[:QDLQD__1P@nS4P@\W5QD`_1QD;P
D\W5QDa_1QD4PDjn2P@ZW5QDb_1QD4PD`l1P@ZW5QDc_1QD4PD\W5QDd_1QDe_1QD4PD`R3PDST4PD`R3PDST4PDj[5QD4PD
RT4PDcQ9QD4PDl_:QD4PDUT4PDm_:QD4PDmn2PDnS4QDd3PD`Z5PDUT4QD6PDkn2PD[[5QD6PDUT4QDf_1S@0QDg_1PD`l1P
DZW5QDh_1QD6TD2PDnn2QDd3PDW^:QD6PD\W5QDi_1QD6QDd3QDj_1PDkn2QD7PD\W5QDk_1PDnS4QD7PD\W5QDl_1QD7QDm
_1QD7PDZW5QDn_1QD7QDd3PDcf2QD7PDZW5PDfR2PDoS4QD7QDo_1QDP`1QD8PD\W5QDk_1QDQ`1QD8PD\W5QDR`1QD8PDUT
4PDaP2QD8PDUT4PD\W5QDS`1QD8QDd3QDT`1QD8QDd3PDlT4PD`Z5QD8PDd>QDd7QD8PDkn2PDUT4QDQ?PDkn2PDUT4QDQ?S
@0PDbR2QD9TD2PDln2QDd3PDX`:QD9TD2PDmS4PDY`:QD9QDU`1QDV`1QD9P@[W5PD_^9PDln2PD\W5QD9P@ZW5PDW\3PDln
2QD9QDd3QDW`1QD:PDZW5QDX`1S@0QDY`1QD:QDZ`1QD5Q@[`1S@0PDfX3PDln2QD5QDd3QD\`1QD5QDb3S@0QD]`1QD^`1Q
D5QD_`1TD1QD``1QD5TD2PD[h4PDno5QD5QDRP1PDUT4QDa`1QD5PDZW5QDb`1QDc`1QDd`1QD@QDd3QDe`1QD@PD\W5QDf`
1QDBPDf`:QDBQDg`1QDh`1QDFQDi`1QDHPDX[5QDd3PDlT4QDHPDln2QDj`1QDHPDln2PDnn2PDT^:QDHPDin2QDk`1`D\W5
`DZW5`D[W5`DPP3`DQP3QDHPDUT4QDl`1PDbZ2QDHPDnS4PDmQ:QD?PDmn2QDm`1P@\W5PD]`4QD?QDmW1QDn`1QD?QDo`1Q
DPa1QD?QDQa1QD>PD\W5QDRa1PDak2QD>QDd3QDSa1QD>QDd3QDTa1QDUa1QD>PDnn2PD\W5QDVa1QD>TD2PDUT4QDWa1QD>
PDUT4PDj6PD]S2QDEPD\W5QDXa1QDEPDZW5QDYa1PDYm5QDEPD\W5QDZa1QD[a1QDGPDmn2QD]IQD\a1QDGQD]a1S@0QD^a1
QDGQD]a1S@0PDUT4PDPf9QDk1PD\W5QD_a1QDk1QDd3PDS]2QDi1PD\W5PDn;QDn1PDZW5QD`a1QDKPDZW5PDRa:QDKPDZW5
QDaa1QDKQDd3QDba1QDS1QDca1QDda1QDT1PD\W5QDea1QDU1PDQT4PDYm5QDU1PDRT4PD\W5QDU1PD\W5QDfa1QDga1QDZ1
PD\W5QDha1QDZ1PDln2QDia1QD[1PDZW5PDRU5QD[1QDja1QD[1PD`l1PDZW5QD[1QDd3QDka1QDR1PDcj2PDRX:QDa1QDla
1QDg1PD`l1PDZW5QDg1PD\W5PDTa:QDf1PDPT4QDma1PDPT4PDU=PD_k9QDo1PDln2PDY\5QDP2PD\W5PDia9QDQ2PDmn2PD
nS4QDd3PDbV2QDQ1QDna1QDoa1QDP1QDd3QDPb1QDP1PD\W5QDQb1`D\W5aDZ3QDP1TD3PD]k2PDmn2QDP1TD3QDg_1VD0QD
P1TD3QDg_1QDRb1QDY1QDSb1QDY1PDoS4QDUFQD`1QDTb1QD`1PD\W5PDje9QD`1QDd3QDUb1QD`1QDVb1QDWb1PDnn2PDjf
1PDf]5PDnn2PDj6QDXb1PDnn2QDYb1QDZb1PDnn2PDZW5QD[b1QD\b1PDnn2PDZW5PDeW5PDnS4PDnn2PDfj2QD]b1PDnn2P
DZ^:PDVIPDnn2PD\W5QD^b1PDnn2PDn_3PDZW2PDln2PD\W5QD_b1PDln2PD\W5QD`b1QDab1PDln2PDVIPDnS4QDbb1VD0P
Dln2PDVIPDnS4QDbb1QDcb1PDln2QDdb1PDln2QDeb1VD0PDln2QDeb1QDfb1PDln2PDZW5QDgb1PDln2QDhb1QDib1PDln2
PD\W5QDjb1PDmS4PD\W5QDkb1QDlb1QDmb1PDmS4QDZ^1QDnb1PDXX5PDUT4PD`\5PDVIPDnS4PD\W5QDob1QDPc1PDnS4QD
[@QDQc1QDRc1PDc`:PDnS4QDSc1QDTc1PDkT4PDZW5QDUc1QDVc1PDZW5PDR:PD`R3PDZW5QDWc1QDXc1PDZW5QDYc1QDcOP
DZW5PDna:PDnS4QDYKQDZc1QD[c1QD\c1PDZW5PDo_2QD]c1PDZW5QD^c1QD_c1PDZW5PD__5PDki9PDZW5PDTR3PDSZ5PDZ
W5PDPb:PDnS4PDRU3PDZW5PDW<PDnn2PDZW5PDQb:PDbV2PDZW5PDRb:PDnS4PDcQ9PDZW5PDT7PDSb:PDZW5PDfg4QD`c1P
Dfg4PDTb:PDZf4PDTb:PDZW5PDfIPDk=PDZW5QDac1QDbc1PDZW5PDgIQDcc1PDZW5QDUc1PDVW2PD^f9PDST4PDeZ9PDf`:
PDST4PDTn1PD^f9PDnS4PDhl2PDVb:PDnn2PD\W5PDf]5PDjn2PDbZ2PDbR2PDbZ2PDST4PD]o9PDcZ2PDST4PDRk4PDaS3P
DST4PDPg3PD^T3PDST4PDWb:PDf5QDdc1PDf5PDlZ4PDZ^:PDVIPDVIQDec1PDXn9QDfc1PDak2QDgc1PDQU4PDln2PDXb:P
Dln2PDbk9PDln2PDkh3PDkIPDR_2PDkIPDa\5PDZR3`DUo2`DYk2PDa\5PD\W5QDhc1PDa\5PDa\2QDic1QDjc1PDho9PDPS
9QD[@PDhZ3PDln2PD\W5QDkc1PD\W5QDlc1PDnS4PD\W5QD\a1QDmc1PD\W5PDjk1PDnS4PD\W5PDW8PDnS4PD\W5PDZQ9QD
nc1PD\W5PDWZ9PDWP3PD\W5QDoc1QDPd1PDhl2PD[k5PDbZ:Q@]IQDQd1PDbZ:PD_\5QDRd1PDg[5QDSd1PDZW5QDTd1PDd]
5PDZW5PDfW4PDd]5QDUd1PDTo2PD`1PDZW5PDSY3PDTo2QDVd1PDZW5QDWd1PDV[9PDT\5QDXd1PDV[9PDPR3PDnS4PDHPDl
[2PD`b:PDHPDPn2PDab:PDki8QDYd1PDQl8PDbb:PDcb:PDST4PDd5PDVm2PDUT4QDd3PDfj2PDnS4QDZd1PDfj2PDdf2PDl
>PDln2PDY\5PDlg4PD[T4PDPf9PDd5PDo`2QD[d1QD\d1PDT^:PDST4PDdb:PDRU:QD]d1QD^d1PD_7PDin2PDPT4PD\W5QD
_d1PDin2PDZk2PDPT4PDin2PDST4QD`d1PDin2PDoS4PDPo2PDY\5PDQW:PDY\5PDYg2PDo`:PDST4PDeb:QDad1PDWh2QDa
d1PDZIPDfb:PDgb:PD`R3PD^l4PDnS4PDVh2PD^e1PD\T4PDWQ3PDf]5PDYR3PDkn2PD\W5PDYR3PDln2PD\W5PDQn3PDnS4
PDhb:PDRn3PDnS4PDhb:PDZR3QDbd1QD]IQDcd1PD]X2PDnS4PDP_:PD_a3PDnS4PD\W5PDP7PD\T4PDib:PDhn6PDjb:QDd
d1QDed1TD2QDfd1PDR8PDZW5PDXc9QDgd1QDhd1PDc`:PDNPDST4QDid1PDao2PDUT4PDjS6PDao2PDUT4QD`6QDjd1PDo3P
Dnn2QDd3PDge9PDoS4PDgm2QDkd1PDm3PDWZ3PDkn2PDlb:QDld1PDY\5PD\W5PD``:PDPo2PDmb:PDPo2PDTk9QDmd1QDfD
PDnb:PDPo2PDob:QDnd1PDR_6PDln2QDod1QDPe1TD1P@i4PDQc:QDQe1P@cj2PDX^9QDZ_1PDkn2QDgFQDRe1PDin2QDcOQ
DSe1PDmn2QDfGPDnS2PDbR2PDbR2PDnS2PDnS2PDST4PDbR2PDZW5PDRc:PDlj8PDST4PDSc:PDPV4PD\W5PDS^:PD^IQDTe
1PDm7PDUT4PDYU5PDZW5PDTc:PDUT4PD[W5PDfo3PDbj9PD[W5PDec9PDUT4PD[W5PDTW2PDng9PDZW5PDUc:PDZW5PDVc:P
DYZ9PDZW5PDWc:QDUe1PDZW5PDUo3PDQU2PDmS4PDZW5PDja9PDmS4PDXc:PDmS4PDYc:PDmn2PDln2PDZW5PDZc:PDS1PDW
9PD\W5PDS1PDnn2PD\W5QDVe1PDoo2PDmf2PD^Q:PDPP3PDnf2PD^Q:PDig4PD_4PD[T4PDon2PDUT4PDZa2PDon2PDUT4PD
\W5PDa<PDnn2PD[c:PDnn2PD\W5PDl>PDZW5PDan8PDg]9PDPR3QDWe1PD]c:PD^c:PDZW5PD^IQDXe1PDfQ3PDPR3PDln2P
DV[5PDbk2PDHPDPP3PDZl9PDYd9PDk[2PD[T4PD\W5PDRP9PD`Z5QDYe1PDY\5PDVY2PDh[5QDZe1QDZR1QD[e1PDPT4PDh[
5PD[W5PDcc:QD\e1PDcj2QD]e1PDnn2QDd3PDlT4QD^e1PDUk2PDk_2QD_e1PDUT4PD\W5QD`e1QDae1PDZW5TD1QDbe1PDH
QDce1QDde1PDd3PDfg4PD\T4PDZW5PDbk9QDee1QDfe1PD\T4PDT7QDP_1PD\W5PDoc:PDHPDk7QDge1PDSd:PDnS4PD\m3P
Do<PDUT4QDhe1PDUd:PDkY2QDie1QDje1QDke1PDZ[9QDle1QDme1PDZd:PDhk9QDne1QDoe1PDX[5QDPf1QDQf1VD0QDPf1
QDQf1QDRf1PDQT4PD_^2VD0PDQT4PD_^2PD1QDSf1P@ln2PDYo1VD0QDSf1P@ln2PDYo1QDTf1QDZBTD2PD_P5PDcj2PDXT4
QDUf1QDh6Q@V;QDVf1TD2PDXa:QDWf1PDoS4PDZW5PDVIPDnS4QDZ^1PDin2PDUT4QDXf1PDPT4PDZW5PD`Z9PDnS4PDPP3P
DZW5PD\d:PD]d:QDYf1PDmS4PD\W5PDbd:PDQ:PDeR3PDmS4PDY\5PDmS4PDUo3PDmS4PDcd:PDST4PDmS4PD\W5PD`R2PDn
S4QDd3PDmS4PDdd:PDmS4PDZW5QDZf1P@fd:QD[f1PD\W5PDgd:PDdd1PDUT4PDhd:PDid:QDc]1QD\f1QD]f1QD^f1PD]^1
PDnn2QD_f1PDkn2PD\W5PDmR3PDXR3PDcn2PDfj2PDnS4PDeR:QD`f1QDaf1PDda2QDbf1PDnn2PDcj2QDd3PDd:PD_[5PDe
b:QDd3PDh^9PDS1PDZR3PDST4QDcf1PDmn2PDHPDX_3QDhX1PDmd:PDTm2PDkn2PDko9PDoo2PDnd:PDl=PDmn2PDnS4QDd3
PDWn9PDcj2PD\W5QDdf1PDi<PD\W5PDod:PDck3PDnn2PDZW5PDPe:PD]4PDQe:QDef1QDff1QDgf1PDdj2QDd3QDhf1PDUe
:PDln2PD\W5PDd>PDnn2PD\W5PD\W5PDPR3PDYQ:PD\W5PDjd:PD`R2PD\W5PDk[2PDoS4PDR;PDj6PDhT6PDUT4PDHPDVe:
PDWo2PD`_5PD`l1QDif1PDZW5PDWe:PDj^9QD]BQDjf1PDWR3PDZ<PDnn2PDYd1PDeQ3PDmn2PDYe:PDmn2QDDQ@b3S@0QDk
f1PDUT4PD_7QDDQDlf1PDUT4QDmf1QDDPDHPDoo2QDnf1QDDQDof1QDnf1QDDPDUT4QDd3PDlT4QDDQDPg1PDUT4QDQg1QD=
PDZW5QDW8QD=QDd3QDRg1QDSg1QD=PDmn2QDTg1QDNQDdBQDUg1QDNQDk?S@0QDVg1QD<QDWg1QD<QDXg1TD1QDYg1QD<PDm
S4PD\W5QDZg1QD4PD_[5PD\W5PD_e:QD4PDkn2QD[g1QD\g1QD4PDcj2QD]IQD]g1QD4PDUT4QD^g1QD4PDUT4PD\W5QD_g1
QD4PDmn2QD`g1P@\W5PDmh2QD4PDnn2QDag1QD4QDbg1QD4PD]X2PDnn2PDYa2QD4PD]X2PD\W5QDcg1QD4PDjn2QDdg1QD4
PDjn2PD\W5QDeg1QD4PDjn2PDZW5QDfg1QD4PDe[5PD\W5QD4PDRP9`DUT4QD4PDUT4PD^S2QD4PDZW5QDgg1QDhg1QDAQDi
g1QDjg1QDAQDkg1QDlg1QDAPDno5QDJQDdBQDmg1QDJPD`l1PDR=QD8PD\W5QDng1QDog1QD8PDi4PDPT4QD8PDmn2PDnS4Q
DPh1QD8QDQh1QD8PDkn2QDRh1QD8PDln2QDSh1QDTh1QD8PDS1QDUh1QD8PDbR3PDnS4QD8PDaR3PDPT4QD6QDd3QDj_1PDk
n2QD6TD2PDPT4PDZW5PDVf:QD6PD\W5QDVh1QD6PDoS4PDY\9QD6TD2PDoS4PDY\9QD6QDWh1QDXh1QDYh1PDhi9QD7PDZW5
QDZh1QD[h1QD7PDZW5QD\h1QD7PDbe9QD7PDl<PDPT4QD7QDa8QD]h1QD9QDd3QD^h1QD_h1QD9TD3PDnn2PD\W5PDe5QD9Q
D`h1P@Po2QD:PDmn2QDah1QDbh1QD:QDch1PD`l1QDdh1PD`l1PD_f:PD^j3PD`l1PDZW5QDeh1PD`l1QDYKQDfh1QDgh1PD
`l1QDhh1PD`l1QDih1QD5Q@b3S@0QDjh1QDkh1QD5PDHQDlh1QD5PDHPDTh2PDoS4QD5PDl;PDj[2QD5PD^2QDc]1PDm\2QD
5PDZW5QDmh1PDUT4QDnh1QD5QDd3QDoh1QDPi1QD@PDgf3QD@QDQi1QDRi1QD@QDSi1S@0PDon2QD@TD2PDUT4PDVg:QD>TD
2PDln2PD\W5PDon2QD>TD2PDln2PDU9QD>TD1PDkn2QDd3QD>QDTi1QDUi1QD>PDY\5QDd3PDWX3QD>PD\W5QDVi1QD>PD[^
2QDlJQD?PD\W5QDWi1QDIQDXi1TD1QDYi1QDFPDi^9QDFQDZi1QD[i1QDFPDnn2QD]IPD`Z5QDFPDln2PD]g:QD_1PDln2QD
]IQD\i1QD_1QD]i1QD^i1QD_1QD_i1PDST4QD_1PDln2QDd3QD`i1QDai1PDln2QD]IPD_g:QDf1QD]IPD[^9QDf1QDbi1PD
QT4VD0QDf1QDbi1PDQT4QDci1QDKPDXX5PDcg:QDKPDXR3PDST4QDKPD\W5QDdi1QDKPD`Q:PDin2QDKPDPo2PDjf1QDKPDo
S4PDTh2QDKPDin2QDKPD[\2QDLQDei1P@cj2QDLQ@YKQD`_1QDMQDfi1TD1QDgi1QDOQD]IQDhi1QDQ1PDnn2QDii1TD2QDj
i1QDQ1TD2PDnn2PDmS4PD\W5QDQ1PDdR3QDV1TD2QDki1TD1QDli1QDV1PD\W5PDQ^:PDjn2QDV1QDmi1TD1QDni1QDV1QDo
i1PDjn2QDb1QDPj1TD1QDQj1QDGTD2QDRj1QDSj1PDPR3QDS1QDTj1TD1QDUj1QDHPDZW5PDjg:QDHPDUT4QDVj1QDWj1QDH
QDXj1TD1QDYj1QDZ1PDY\5PDcj2QDZj1QDZ1PDln2QD[j1QDZ1PDi4PDRT4QD]IS@0QD\j1QD\1PDZW5PDRV:QD\1PD\W5PD
PR3QD]1PDPo2PDln2PDVR3QD]1PD\W5PDo]9QD^1QD]j1TD1QD^j1QDW1QD_j1`DST4`D4`D[a2`D]T3QDW1PD\W5QD`j1PD
oS4QDY1PDjn2PDUT4QDaj1QDc1QDbj1TD1QDcj1QD;PDZW5QDdj1TD1QDej1QDe1PD\W5QDfj1PDSn1QDj1QDgj1QDhj1QDm
1QDij1TD2QDjj1QDn1PD\W5QDkj1TD1QDlj1QDR2QDmj1TD2QDnj1QDS2PD[W5PDQh:QDS2PD\W5PDVm2QDl1PDin2PDUT4Q
Dl1PDnn2PD\W5PDc[5QDl1PDln2QDc]1PDRh:QDX1PDkn2QDX1QDc]1QDoj1QDX1QDa8S@0QDPk1QDP2QDQk1TD1QDRk1QD3
QDSk1QDTk1TD1P@Tm2QDYKQDUk1P@`Z5PDUT4PDk7PDZW5PDYo1QDVk1QDWk1PDZW5QDXk1QDYk1`EUT4`EmS4`ERT4`Enn2
`E^[5QDZk1QD[k1PDZW5PDok2PDch:PDZW5PD^m8PDdh:PDZW5PDU:PDnn2PDZW5PDk3PDnn2PDZW5PDeh:PDnn2PDZW5PDi
U3PDnS4QD\k1PDZW5QD]k1PDoS4PDZW5PDih:PDXa2PDZW5PDjh:PDob3PDZW5QD^k1QD_k1PDZW5PDPj5PDnS4PDZW5PD`g
4PDUT4PDZW5PDne2QD`k1PDZW5PD\T3PD`:PDZW5PDZ9PDag9PDZW5PDgg4PDPi:PDZW5PD`d2PDQi:PDZW5PDRi:PDnn2PD
ZW5QDak1QDbk1PDZW5QDck1QDdk1PDZW5QDek1QDfk1PDZW5QDgk1QDhk1QDYKQDik1PDjP4PDZW5QDjk1QDkk1PDZW5PDZi
:PDnn2PDZW5PDd>PDmR2PDZW5PD]:PD\T3PDZW5PDhd2PDnS4PDZW5PDaT3PDWo2PDZW5QDlk1PDZ_3PDZW5QDmk1PDmo3PD
\i:PDmo3PDY^:PDZW5QDnk1QDok1QDPl1QDd3QDQl1PDmn2PDnS4Q@]IQDRl1QDSl1PD_[5PD\W5PDSa3PDmn2PDnS4QDTl1
PDPT4PD[h4QDUl1QDVl1PD[h4QDWl1PD[h4PDZW5PDSo3PDin2PDe[5PDPo2PDin2PD\W5QDXl1PDin2PDnn2QDYl1PDW]:P
Din2PDUT4QDZl1PDin2PDUT4QDi6QD[l1PDin2QD\l1QD]l1QD^l1PDkn2PD\W5QD_l1PDkn2QDd3PDS]2PDkn2PDln2PD\W
5QD`l1PDkn2QDal1PDln2PD\W5QDbl1QDcl1PDln2PD\W5QDdl1PDln2QDc]1QDel1Q@fl1PDln2QDgl1QDhl1PDln2PDZW5
QDil1TD1QDjl1PDaR3PD\W5QDkl1PDaR3QDd3QDll1QDml1QDnl1TD1QDol1PDj[5QDYKQDPm1PDc[5QDc]1QDQm1QDRm1PD
RT4QDSm1PDXj2PDST4PD__5PDl=PDST4PDWS4PDeh:PDnn2PD\W5PDoS4PD\W5PD]j:PDnS4PDPo2PDRT4QDTm1PDUT4PDm7
PDoS4PDZW5PDda2PDZW5PDbg2PD^IPDUT4QDUm1PDcZ2PDoY2PD\X2PDcZ2PDnn2PD\W5PDbZ2PDnn2QD]IQDVm1PDYk2PDR
^5PDk7PDd8QDWm1PDe:PDeR:PDnn2QDXm1PDV3PDmS4PD_f4PDnn2PDZW5QDYm1PDnn2PD\W5QDZm1VD0PDnn2PD\W5QDZm1
QD[m1PDnn2PDZW5QD\m1QD]m1PDnn2PDmS4PD\W5PDQ7PDnn2QD^m1PDnn2PDfR2PDUm4PDnn2PDoo2PD[`:PDPk:PDnS4PD
Y\5PDQk:PD[o2PDcg2PDoS4PD\W5PDhW5PDa\5PDbj2QD_m1PDVk:QD`m1QDam1QDbm1P@nS4QDcm1PDbk2PDo^9PDWk:PDb
k2QDdm1QDem1PDY3PDnn2PD\W5PDjg4PD`7PDig4PDjg4PD[T4QDfm1PD\^9PD^g2PDYo1PDnn2PD\W5PDYo1PD`Z5PDUT4P
DYo1QDgm1PDYo1PDZk:`DQZ5`DWo5PDgg4PDXS4PDZ9QDhm1TD1QDim1QDjm1QDkm1QDlm1QDjm1PDVY2QDmm1PDig4PDnS4
PD\W5PDUk2PD`_5PDnS4PDZW5PD`k:PD`_5PDak:QDnm1QDom1PDmi:PDST4PDmi:PDX\5QDPn1PDU\5QDQn1QDmW1PDnn2P
DHQDRn1QDSn1PDHPD`]2PDoS4PDHQDTn1PDHPDj6PDHPDV9PDek:PDHPDPP3PDZl9PDHPD_l1PDZ9QDa8PDg_2PDTT4PDTo2
QDk?Q@e3QDUn1TD1QDVn1PDTo2QDWn1QDXn1TD1QDYn1PDTo2PDR:PDmn2PDTo2PDin2PDUT4PDTo2PDbZ:QDZn1PDTo2QD[
n1QD\n1PDTo2PDT9QDd3PDTo2QDdBQD]n1TD1QD^n1PDTo2PDoS4PD\W5QD_n1PDV[9PDUT4QD`n1QDan1PDWQ3QDbn1TD1P
Dhk:PDcj2PDST4PDo<PDcj2QDcn1TD1PDVIPDho9PDoS4PD\W5PDkk:PDlk:PDc[5QDdn1QDQm1PDf<PD\^9PDT]6PDiQ4PD
Ql8PDbb:PDo_3PDeR3PDXIQDen1QDfn1PDUT4QDgn1PD\W5QDhn1QDin1QDjn1TD1QDkn1QDln1PDmn2QDmn1QDnn1QDon1Q
DPo1PD\W5QDQo1PD]X2PDST4PD]X2PDnn2QDRo1QD[HP@PT4PDUk2QDSo1QDTo1QDUo1QDVo1QDWo1TD1QDXo1PDXX5QDYo1
PDg9PDnn2PDPn2PDg9PDnn2QDd3PDZl9PDTe:PDnn2PD\W5QDZo1QD[o1TD1QD\o1QD]o1QD^o1QD_o1QD`o1TD1PDWW:QDa
o1QD]IQDbo1QDco1QDdo1TD2QDeo1PDe3PDST4PDf]3PDja9PD`P4PDcl:PD[h4PDSo2PD__5PDSo2PDSo2PDSo2QDfo1QDg
o1QDho1QDio1TD1P@ST5PDb>PDnn2PD\W5QDjo1PDd_3PDdl:PDQT4PD\W5PDd>QDko1QDYKTD1QDlo1PDfh:PDcj2PDoc3Q
Dmo1QDno1TD2PD[h4PD\W5QDoo1QDPP2PDTd3PDST4PDil:PDjl:QDQP2PDVR3PDST4PDXR3PDWR3QDRP2P@\W5PDWR3PDll
:QDSP2QDTP2PDZ^:PDnS4PD\W5PDnl:PDWo2QDUP2QDVP2PDWo2PD[\5PDol:PDWo2PDZf4QDcOQDWP2PDWo2PD__5PDkf4P
DWo2PD]_5PDWo2PD\Y2PDST4PDk7PD\Y2PDnS4PD\W5PDRJQDXP2PDNPDST4PDPS:PDme3PDhP4PDPP3PDnf2QDYP2PDPP3P
DS1PDg^9PDPP3PDZ2PDQh:QDZP2PDih:QD[P2PDgf3PD[h4PDgf3PDkn2PDZW5PDkGQD\P2QD]P2QD^P2QD_P2PD\W5PDl2Q
D`P2PDSj2PDXm:QDaP2QDbP2TD1QDcP2PDUR3PDnS4PD\W5PDmh2PDZm:PDWg3PDST4PDZW5PDPT4PDZW5QDdP2PDPT4PD[m
:PDV`:PDPT4QDeP2TD1QDfP2QDb=QDgP2PD^d2PDXn9PDnS4QDhP2PD]m:PDeR3PDk[2PDoS4PDPZ5PDUIPDnS4QDiP2QDjP
2QDkP2TD1QDlP2QDmP2PDln2QDnP2TD1P@kh2PDRP9QDoP2P@nS4QDPQ2QDQQ2PDlo2PD[Z2PDU8PDY^5QDRQ2PDW[5PDP\9
PD`7PDUT4PD\W5PD`^2PDQT4PD\W5QDSQ2P@nS4PDQT4PDbm:PDQT4PD\W5PDQZ5PDQT4PDbZ3PD[U2PDnn2PDbV2PDcm:QD
Wm1PDeU3PDXT4PD\W5PDQV3PDST4QDTQ2PDem:PDST4PDU_4PDc6PD\T4PDYl9PDl4QDUQ2PDgm:PDdR3PD]4QDVQ2PDac4Q
DWQ2PDhm:PDim:QDXQ2QDYQ2TD2QDZQ2PDc=PDjm:PDR:PDST4QD[Q2PDbk9PDnn2PD\W5QD\Q2QD]Q2Q@d3PDTd:PDQT4PD
lm:PDZW5PD\j2PD_j3PDP?QD^Q2QD_Q2PDo<PDST4PDom:PDo<PDUT4PDTd:PDjn2PDmS4PDgg:PDjn2PDnn2PD\W5QD`Q2P
Djn2PD\W5QDaQ2QDV9QDbQ2TD1QDX9PDRn:PDST4PDSn:PDjk2PD\T4PDQi4PDbQ3PD_\5QDcQ2QDdQ2QDeQ2TD1QDfQ2PDg
8PDWT4PDXR3PDST4PDgg4PDUn:PDo^9PDVn:PDSj2PDP3PDlh9PDak2QDgQ2PDWn:PDZW5PDQ=PDQT4QDhQ2QDiQ2TD1QDjQ
2PDQY3PDoS4QDkQ2QDlQ2TD2QDmQ2QDnQ2PDmS4TD1QDoQ2QDPR2PDQT4PD^IQDQR2QDRR2PDZ8QDYKTD1QDSR2QDTR2QDUR
2PDnn2PDWHQDVR2TD1QDWR2PDbZ3PDT^2QDXR2QDYR2TD1QDZR2PDUc5PDfY3PDcn:PDdn:QDm]1QD[R2QD\R2QD]R2PDX[5
PDb;PDoR3QD^R2QD_R2PDfn:PDgn:PDZ>PD\W5PDog:QD`R2QDaR2PDS^3PDnn2PDkn2PD\W5PDbZ3PDln2PDZW5PDg[3PDm
n2PDUT4QDbR2PDlT4QDcR2PD`n2QDdR2TD1P@WT:PDlR:PDW_4PDjn:PDnn2PDg_3PDUm:QDeR2QDd3QDfR2PDYR3PDST4QD
gR2PDln:PD\W5PDQa3PD\W5PDST3PDmd:PDTm2PDgj4QDhR2PDdj2PD\W5QDiR2PDil2QDjR2PDk<QDkR2PDZa2QDlR2PDPo
:PDR;PDYQ:PDQo2PDh5QDmR2PDQo:QDnR2PDjd:PDSo:QDoR2QDPS2PDnS3QDQS2QDd3PDkn:PD\W5QDRS2QDSS2PD\W5QDT
S2QDUS2PD\W5PDch:PDnn2PD\W5PDWo:PD`7PD\W5PDWQ3QDVS2PD\W5PDXo:PDg9PD\W5PDjd:PDSo:PD\W5QDWS2QDXS2P
D\W5PDUIQDYS2PD\W5PDRP9QDZS2PD_[5QD]IQD[S2TD1P@Sa3QD\S2QD]S2PD[o:QDd3QD^S2QD_S2TD1QD`S2QDaS2QDbS
2PD_o:PDnn2PD`o:PDao:PDY<PDbo:PDco:PDST4QDcS2QDdS2TD1PDjk2PDdo:PDRT4PD^m8PDdh:PD\`5SD0QDeS2PDnS4
PDmY2PDnS4PDbl3WD0QDfS2XD0QDg5`Do]2`DP^2QD\3WD0PD\W5QDgS2QDhS2XD0QFiS2QD\3Q`1e3WD0QDjS2XD0VD0QFi
S2QD\3Q`1e3WD0QDjS2XD0QDkS2QFlS2TD3QD\3Q`1e3WD0Q`1e3QDmS2XD0VD0QFlS2TD3QD\3Q`1e3WD0Q`1e3QDmS2XD0
QDnS2WD0QDQ?aDj3aDZ3SD0PDST4`DZW5`D[W5`D\W5`Doo2aDZ3SD0S@0XD0QDoS2QDPT2Q`1e3WD0QDQT2XD0QDRT2WD0Q
d1e3QDU2XD0QDg5aDZ3WD0QDU2XD0QDg5aDZ3WD0QDQ?Q`1e3QDU2XD0S@0QDST2QDTT2PDg\2QDUT2WD0Q`1e3QDVT2XD0Q
FV>QD\3Q`1e3WD0Q`1e3QDWT2XD0QDXT2QD\3Q`1e3Q@Q?WD0Q`1e3QDYT2XD0WD0QDU2`DP\5`DoS4`DnS4`DST4`Dnn2`D
mS4`DUT4`D[T4`Dd\2`D\T4`DT\5`Dln2`DPT4`DQo2`DRT4SD0QD]EXD0aDZ3WD0PD\W5PDPf9PDST4XD0PDeZ9WD0QDV;P
D\W5SD0QDZT2QD[T2XD0PDRT4`DRk2`DWP;`DY\5`DR[5`DPP3`DQP3`D]\5`D[\5`DQ[5WD0SD0QD\T2XD0`E\W5`ES3`EP
4`ET3QD]T2TD1WD0QDT2XD0`Doa3`DPb3`Di\2`DnS4QD^T2WD0PDb]5QDk?SD0XD0VD0QD^T2WD0PDb]5QDk?SD0XD0QD_T
2QD\3WD0QD`T2QDaT2XD0QDbT2QDcT2WD0QDdT2XD0QDeT2QDfT2TD1WD0QDgT2XD0VD0QDfT2TD1WD0QDgT2XD0QDhT2QFi
S2TD4QD\3Q`1e3WD0QDiT2QDjT2XD0VD0QFiS2TD4QD\3Q`1e3WD0QDiT2QDjT2XD0QDgY1QFXT2QD\3WD0PDHSD0XD0VD0Q
FXT2QD\3WD0PDHSD0XD0PD1QDkT2WD0PDHSD0XD0VD0QDkT2WD0PDHSD0XD0PD1WD0QDk?PDgISD0XD0QFiS2WD0QDlT2PD_
7QDmT2XD0QD\3QDnT2TD3WD0QDoT2XD0`DnS4WD0QDPU2TD1QDQU2QDRU2XD0QD\3WD0QDSU2TD2QDTU2PDnS4QD[GXD0WD0
QDUU2PDnS4QDVU2QDWU2XD0WD0PDWQ3QDXU2XD0`Dnn2`DmS4WD0QDYU2XD0`DnS4WD0QDZU2QD[U2XD0`Do]2`DP^2`D`V2
`DUb3`D^a2`DRT4`DnS4`Dnn2`Dln2`DdT2QFiS2QD\3Q`1e3WD0QD\U2PDUT4QD]U2XD0WD0QD^U2QD_U2TD1QD`U2XD0QD
aU2PDhW5PDoY2PD_7PDeW5QDbU2QDSAS@0QDcU2PDhIQDdU2PDRT4QDQ?S@0WD0QDeU2XD0QDfU2QDV;TD1PD\W5QDgU2QFX
T2TD1QD\3WD0PDZW5Q`1e3SD0XD0QDhU2QDiU2WD0QDjU2XD0QDkU2QDlU2QDmU2PD\W5QDnU2QDoU2QDnU2QDoU2QDPV2QD
\3Q`1e3WD0QDQV2XD0QDRV2QDSV2QDTV2`Dd3`DnS4`Dnn2PDno5QDUV2QDVV2QDWV2QD]3Q@b3Q`1e3QDXV2QDQ?QDYV2PD
\W5QDZV2QD[V2PDUn9PDTS;QD\V2QD]V2PDcP;QD^V2PDTo2QD_V2QD`V2PDTo2QDaV2PDbZ2PDnn2PD\W5PDTo3PDRg:PDl
n2PDT7PDS2PDin2PDRP9QDbV2QDcV2QDdV2PD\W5QDeV2PD\W5QDfV2QEgV2QDhV2TD1WD0QDiV2XD0QDjV2QDiGQDkV2QD]
EQDlV2QDmV2QDnV2QDoV2PDUT4QDPW2QDQW2QDRW2QDSW2QDTW2QDUW2PD^>QDVW2PDWHQDWW2PDVHQDXW2PDTo2PDZW5QDY
W2PDoS4QDZW2QD[W2PDoS4PDUe5QD\W2QD]W2QD^W2QD_W2QD`W2PDnS4QDaW2PDRT4QDbW2QDcW2QDdW2PDYIQDeW2PDSj6
PD\T;QDfW2QDgW2PDbk9PDnm2PDWQ3QDhW2QDm3Q@[8QD\8WD0QDiW2XD0QDm3TD1WD0QDbm1XD0WD0YD1PDUT4PDTd:XD0Q
DjW2Q@f6WD0QDkW2PDin2XD0QFlW2Y@0WD0PD`T;XD0QDS:WD0QDmW2PD\W5QDnW2XD0WD0QDoW2TD1PDhT6XD0QFPX2Q@Z3
Y@0WD0QDQX2XD0QDRX2WD0QDSX2TD1Q@TX2QDUX2XD0QFR=Y@0WD0QDVX2XD0QDWX2QDZ3WD0QDXX2XD0WD0QDV9QDYX2XD0
WD0PDin2PDnn2PDV^:XD0WD0QDk?S@0PD^V2PDoS4QDZX2P@nS4XD0VD0WD0QDk?S@0PD^V2PDoS4QDZX2P@nS4XD0QD[X2W
D0QD\X2TD2QD]X2XD0SD0WD0QD^X2QD_X2Q@`X2TD1QDaX2XD0QFbX2TD1WD0QDcX2XD0`D\W5`DV]2`DU]2`DZW5`Dnn2`D
iW;QD\3Q@b3Q`1e3S@0WD0QDdX2XD0VD0QD\3Q@b3Q`1e3S@0WD0QDdX2XD0QDeX2PDln2PD\W5QDfX2VD0PDln2PD\W5QDf
X2QDgX2PDnn2QDhX2PD[h4QDiX2QDjX2QDkX2QFlX2WD0QDmX2XD0VD0QFlX2WD0QDmX2XD0QDnX2QDoX2TD2WD0PD_[5XD0
VD0QDoX2TD2WD0PD_[5XD0PD1QDPY2QDQY2`DnX;QDRY2S@0WD0QDSY2XD0PD[9QDTY2PD[h4PDno5PDmn2PDnS4PDno5QDU
Y2TD2PD_[5PDig4PD[T4QDZ^1PDg[2PD^R2QDVY2PDjn2P@\W5QDWY2PDTh2QDXY2QDXY2VD0QDXY2PD1QDYY2QDZY2QD[Y2
Q`1e3WD0QD\Y2XD0VD0QDZY2QD[Y2Q`1e3WD0QD\Y2XD0QD]Y2QD^Y2Y@0Q@]3Q@e3WD0QDW2XD0VD0QD^Y2Y@0Q@]3Q@e3W
D0QDW2XD0QD_Y2QD`Y2WD0QDaY2QDbY2XD0QFj3TD2WD0QDcY2QDdY2XD0QDeY2PDPT4`D[4QFfY2TD1`Ea1`ER8`ES8`ET8
`EH`Enn2`E\W5`EZW5`E[W5`EnS4`E^\5`ER[5`ElY;WD0QDV2XD0QDe<Q@g3WD0QDV2XD0QDgY2UD0WD0QDV2XD0SD0PD]a
4PDnS4PDmY;QDhY2PDnn2PD\W5PDe5QDiY2PDnS4PDfX3PDln2PD\W5QDjY2PDln2TD1QDkY2Q@lY2PD^n2QDmY2QDnY2PDX
X5PDmY;QDoY2PDnS4PD_l1QDPZ2PDnS4PDjf1PDVW2PDnS4QDWS2QDQZ2PDkn2PDPo8QDRZ2QDSZ2QD[f1PDkn2PDig4PDZ5
PD\Z;PDP4PDV_9PD\b:QDTZ2PDYf:PD[`:PDon2PDUb:PDbk2PDYQ:PDRV2PDmP:PDQh:QDUZ2PDTW2PDiY3PDlT4PDiY3PD
VHQDVZ2QDWZ2QDXZ2QDi6QDYZ2PDcj2PD\W5PDVIPDZW5QDZZ2PDnS4QD[Z2QD\Z2QD]Z2PDUT4QD^Z2QD_Z2PDln2PDeZ;P
D`n2QD`Z2PDWT:QDaZ2QDbZ2PD_b3PDTT4PD[l:PDQV3PDST4PDVY2PDUk2PDWQ3QDcZ2PDZW5PDg2PDmR2QDdZ2QDeZ2QDf
Z2PDZW5PDfg4PDS^:PDcX2PDln2PDVIPDjS6PDln2QDgZ2PDmS4QDhZ2QDiZ2PDhZ;QDYKQDjZ2PDS^:QDYKPDT7PDSb:QDk
Z2PDRa2QDlZ2PD^V2PDoS4PDY\5PDZW5PDX=PDnS4PDZW5QDmZ2PDUT4PDZW5QDnZ2QDoZ2QDP[2QDQ[2QDR[2PD`i8PD\T4
QDS[2QDT[2QDU[2QDV[2PD\W5QDW[2QDX[2QDY[2QD^R2QD_R2PDe3PDST4PDc_:PDP1QDZ[2QD[[2QD\[2PDln2QD][2QD^
[2QD_[2QD`[2QDa[2QDb[2QDc[2QDd[2QDe[2QDf[2QDg[2QDh[2TD1QDd7QDi[2QDV9QDj[2QDk[2VD0QDk[2PD1QDl[2PD
_c3QDm[2QDn[2PDZW5QDo[2QDP\2QDQ\2TD1QDR\2QDS\2QDT\2Q@U\2QDV\2QDW\2QDX\2QDY\2PDmn2PDnS4QDZ\2PDY\5
PDcj2PD\W5QD[\2QD\\2QD]\2QD^\2QD_\2PD\^9PD^g2QD`\2QDa\2PD\T3PD`:QDb\2PD_[5PDaZ3QDc\2PD_[5QDd\2QD
e\2PDoS4PD\W5PD]j:PDnS4QDf\2PDgf3PDZW5PD__5PDki9PDZ^:PDnS4PD\W5PDnl:PDch:PDnn2PD\W5PDc`:PDnS4PDg
k8PD`l1QDg\2S@0PDT7PDSb:QDh\2QDi\2QDj\2TD3QDk\2QDl\2PDnS4PDmS4PD\W5QDm\2PDnS4QDdBQDn\2QDo\2QDP]2
QDQ]2QDR]2QDS]2QDT]2PD\W5PDm];QDU]2TD1QDV]2QDW]2PD`R3QDX]2PD\W5QDY]2QDe]1TD1QDZ]2QD[]2QD\]2QD]]2
QDe7TD3PDQT4QD^]2QD_]2PD\W5QD`]2PD\m3QDa]2QDb]2QDc]2QDif1PDln2PDSa:PDP3PDlh9QDd]2PDPm:PDno5PDTd:
PDQT4PDoo2QDe]2QDf]2PDjn2QDg]2PDjn2QDh]2PDnn2QDi]2PDQ7QDj]2QDk]2QDl]2P@mh2QDm]2TD1QDn]2QDo]2QDP^
2QDQ^2QDR^2QDS^2PDk^;PDnS4PDT7QDT^2QDU^2QDV^2PD]m:PDeR3QDW^2TD3PD`l1PD\T4QDY\1QDX^2SD0PDmS4PDZW5
PDha9PDnn2QD`6QDY^2PDmn2PDnS4QDZ^2QD[^2QD\^2TD1QD]^2QD^^2TD1PDin2QD_^2QD`^2QDTEQDa^2QDb^2PDW9QDc
^2PDHPDmS9PDWQ3QDd^2PDT:PDhj9PD]R6PDnS4PD\W5PDUm2QDe^2QDf^2PD`_;PDcj2`E>`ER^5QDg^2Q`1g3Q`1e3WD0Q
DY2XD0`D\T3`Da_;QDh^2WD0QDi^2QD\3XD0QDj^2WD0QDk^2TD3PDoS4QDl^2XD0QFm^2QDn^2Q`1g3Q`1e3WD0QDo^2XD0
`DPb3`DS`;`DT`;`D^V3`DXT3QD\3Y@0WD0PDln2PDhS6XD0`DS^:`D\W5QDj3QD\3PDln2PDQ^:QDP_2QDQ_2QFR=QDR_2Q
`1e3WD0QDX2XD0`Dg6QD\3PDfn9WD0QDS_2XD0PDV`;SD0QDj3QD\3Q`1e3QDT_2PDaR3QD\3QDU_2PDQT4QDV_2QDZBS@0S
@0QDW_2PDnn2QDX_2WD0QDY_2XD0QDj3QD\3SD0PDc]5PD[T4WD0QDX2XD0QDT9QDZ_2Q`1e3QD[_2QFV>QD\3YD0WD0QDX2
XD0QD\_2QD\3Y@0WD0QD]_2XD0PDUT4UD0QDc3SD0QDj3WD0Q`1e3QDX2XD0VD0UD0SD0QDj3WD0Q`1e3QDX2XD0VD0UD0QD
c3QDj3WD0Q`1e3QDX2XD0VD0UD0QDj3WD0Q`1e3QDX2XD0VD0UD0QDc3SD0QDj3WD0Q`1e3QDX2XD0QD^_2UD0SD0QDj3WD0
Q`1e3QDX2XD0QD^_2UD0QDc3QDj3WD0Q`1e3QDX2XD0QD^_2UD0QDj3WD0Q`1e3QDX2XD0QD^_2WD0QD__2QD`_2XD0PDmS4
PD_f4QDa_2PDfm8PDnn2PDPP3PDTn1PDHQDb_2QDc_2PDUT4QDd_2PDfT2`ER^5`E>QDe_2PD^Q:PDUT4QDf_2QDg_2PD\W5
PD^b:PDW:QDh_2PD^`;QDZo1PDnn2PDck9PDnS4QDi_2QDP9QDj_2PD``;PDnn2QDk_2PDUT4PDln2PD]W5PDX`:QD\3PDin
2PDoS4PDPo2QDl_2PD\W5QDm_2QDn_2PDck9PDnS4PDmS4PDZW5PDha9QDo_2PDPT4QDj3QD\3Q`1g3WD0QDP`2XD0QDj3TD
1QDQ`2QDR`2S@0S@0WD0QDS`2XD0QDj3QDk]1WD0QDR4Q`1e3QDT`2XD0PDfR4QD\3PDd`;QDU`2QDV`2QDW`2PD_e2PDnS4
PDSn1PDal4QDX`2PDHPDbo1PDnn2SD0PDbo1QD\3QDY`2QDZ`2QD[`2QF[6TD3QD\3WD0Q`1g3Q`1e3QDX2XD0`DPT4Q@Z3Q
F\_2QD\3Q`1g3Q`1e3WD0QDX2XD0QD\`2Q`1e3WD0QDX2XD0QDZ3PDnS4QDZ3Q@j3`Dg6WD0Q`1e3QDX2XD0`DUT4WD0QD]`
2XD0Q`1e3QDg5QD_3Q`1e3WD0QD^`2XD0QDj3QD\3Q@_3WD0QD_`2XD0`Dbj2`DUT4S@0aDZ3QD``2Q`1e3PDTl4QDj3TD3Q
Da`2P@UT4P@_7WD0Q`1e3QDX2XD0QDj3TD3QDP\1WD0PDUT4SD0XD0QDj3TD3QD\3Q`1e3WD0QDb`2QDc`2XD0PDd`;QDd`2
QDe`2QDTX2PDln2QDf`2PDPT4QDg`2PDX[5QDh`2QDi`2QDj`2QDk`2TD2QDl`2QDm`2TD2QDn`2`Ea7`Ec7`E`7`Eb7`E_7
`Ed7WD0QD\2XD0QDo`2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDPa2TD2QDg5QFQa2QD\3Q`1g3WD0QDRa2XD0QDdGQD
Sa2QDTa2TD2QDUa2QDVa2QDWa2TD1WD0QDXa2S@0QDYa2XD0QFQa2Q`1g3WD0QDZa2PDUT4XD0QD[a2QD\a2PDnS4aD]a2`D
^^2SD0QD^a2QD_a2TD1PD\T4WD0SD0XD0QD`a2PDkn2PDQT4QDaa2TD2PDcj2PDmS4QDba2QDf^1QDj3WD0QDca2XD0QDRHP
Dln2PD\W5PDhj9PDnS4QD`6QDda2QDea2QDfa2QDga2TD1PDin2QDha2QDia2Q`1e3WD0QDja2XD0QDka2QDla2PDUT4QDma
2PD\W5QDna2QDoa2WD0QDPb2XD0QDQb2QFQa2WD0QDRb2QDSb2XD0PDUT4QDTb2QDnLQDUb2QDVb2WD0QDWb2XD0QDXb2QDY
b2TD1QDZb2QD[6QD[b2Q@g3WD0QD\b2XD0WD0QD]b2XD0TD2QD^b2PDPT4Q@_b2WD0QD`b2XD0`DnS4QDab2QDbb2S@0WD0Q
Dcb2XD0WD0QDdb2XD0QDeb2QDfb2QFj3Q@g3WD0QDgb2XD0PDUT4QDhb2Q@g3WD0QDib2XD0QDjb2QDj3Q@[8QD\8WD0PDX8
XD0QDkb2QDV>WD0PDab;XD0`DUT4QFj3QDlb2Q`1g3WD0QDmb2XD0`DUT4QDj3QDnb2SD0S@0WD0QDob2XD0QF[6Q`1g3WD0
Q@[8Q@\8Q`1g3QD[2XD0aDPc2Q@Z3QDQc2Q`1g3WD0Q@[8Q@\8QD[2XD0QDj3TD2PDHPDmg4WD0QD[2XD0QDj3TD2PDST4WD
0QD[2XD0QDRc2WD0QDSc2XD0QDTc2QD[8QD\8WD0QDUc2QDVc2QDWc2XD0QD\8WD0QDUc2QDVc2QDWc2XD0QD[8QD\8QDXc2
WD0QDYc2XD0QD\8QDXc2WD0QDYc2XD0QDZc2S@0QD[c2QDj3QD]3QD\c2S@0WD0QD]c2XD0QD^c2QD_c2SD0WD0QD`c2QD\3
Q`1e3QDac2XD0PDfj2PDnS4QDbc2PDPT4S@0WD0QDcc2XD0QDdc2S@0S@0WD0QDec2XD0PDnn2PDRb;PDmn2PDnS4QDfc2PD
nn2PDSZ5PDUT4QDgc2QDhc2P@To2PDUT4QDic2PDUT4WD0QDjc2XD0PDln2PDdk9QDkc2QDlc2PD`c;QDmc2WD0Q`1e3QDX2
XD0QDnc2TD1WD0PDZW5QDoc2QDPd2XD0WD0QDT9PDZW5QDQd2TD1QDQ`1XD0P@nS4QD\3PDln2QDRd2WD0PDQ^:XD0WD0QDS
d2QDTd2PDg[5XD0WD0QDPLPDln2XD0VD0WD0QDPLPDln2XD0QDUd2`E>`ER^5WD0QDVd2XD0`DQT4WD0QDZBTD3PDln2QDWd
2XD0QFU:TD2WD0QDXd2PDin2XD0VD0QFU:TD2WD0QDXd2PDin2XD0QDYd2QFU:TD2WD0QDZd2QD[d2PDRT4XD0WD0QDT9QD\
d2XD0WD0QD]d2QD^d2QD_d2XD0WD0QD`d2PDZW5Q`1e3QDad2S@0QDbd2XD0WD0PDf\2QDcd2QDdd2QDed2XD0WD0QDfd2PD
nn2PDUT4XD0WD0QDgd2QDhd2TD1PDal4XD0VD0WD0QDgd2QDhd2TD1PDal4XD0QDid2UD0aDj3`D\W5SD0WD0QDjd2XD0QDk
d2WD0QDld2QDc3QDmd2QDnd2XD0WD0PDoo2PDnS4QDod2XD0SD0`E>`ER^5`EUT4`EnS4`Eg\2`EST4WD0QDZ2XD0QDPe2WD
0QDXCTD2QDQe2XD0QDRe2WD0QDSe2P@To2QDTe2TD1QDUe2XD0`DoS4`Dke2`Dje2`D\T3`E>`ER^5WD0QD\3Y@0QDVe2XD0
`Din2`Djn2WD0QDRe2QDWe2TD2QDXe2XD0WD0QDYe2PDST4QDZe2XD0QD[e2WD0QD\e2XD0QD]e2WD0PDld;QDd3QD^e2XD0
WD0QDX=TD4QD_e2XD0WD0QD`e2Q@ae2TD1QDbe2XD0WD0QDV?QDce2TD1QDde2QDee2XD0`DYY2`D[]2WD0QDfe2QDge2PD\
T4XD0WD0QDhe2PDi4XD0VD0WD0QDhe2PDi4XD0QDie2WD0QDlJQDje2P@lT4QDke2XD0WD0QD[:PDln2QDQ?QDle2XD0WD0Q
Dme2TD1QDne2Q@dBQDoe2XD0WD0QDnAQDd3QDPf2QDQf2XD0WD0QDRf2TD1QDSf2XD0QFlW2Y@0WD0QDTf2QDcOXD0WD0PDm
S4PD\W5QDUf2PDnS4XD0WD0QDRHQDd3QDVf2XD0WD0PD`_5PDUT4QD]IXD0WD0QDWf2TD1PDZW5QDXf2PDUT4XD0SD0WD0QD
Yf2QDZf2QD]IQD[f2XD0WD0QD\f2TD3PD\T4QD]f2XD0SD0WD0QD^f2QD_f2TD1QD`f2XD0QDaf2WD0QDbf2XD0QDcf2TD1V
D0QDaf2WD0QDbf2XD0QDcf2TD1QDdf2QDaf2Y@0WD0QDef2XD0PD\W5S@0WD0QDff2Y@0QDgf2XD0QD[GTD5WD0QDhf2PDUT
4XD0QDif2QD\_2TD6QDjf2TD1QDkf2Q`1e3WD0QDX2XD0VD0QD\_2TD6QDjf2TD1QDkf2Q`1e3WD0QDX2XD0QDlf2QD\_2WD
0QDmf2XD0QDi6QDnf2WD0QDof2PDUT4XD0SD0WD0PDW6PDUT4PDgm1XD0SD0QDPg2QD\3Y@0WD0QDQg2XD0`DQT4WD0QD\3Q
DRg2TD2QDSg2XD0QDTg2WD0PD\T4QDUg2QDVg2XD0VD0WD0PD\T4QDUg2QDVg2XD0QDbV1WD0QDWg2PDjg4XD0WD0QDXg2QD
V;PDi;XD0QDYg2QDZg2WD0QD[g2PDi;XD0QD\g2QF]g2TD3WD0QD[b2QD`6QD^g2QD_g2XD0`D\W3`Do]2WD0QDo2XD0Y@0Q
D`g2TD1VD0WD0QDo2XD0Y@0QD`g2TD1QDag2QDbg2QDcg2SD0S@0WD0QD[2XD0QDdg2QFeg2WD0QDfg2XD0QDgg2QDhg2TD4
WD0QD[b2Y@0PDV6QDig2XD0QDjg2TD1WD0QDR9PDin2XD0VD0QDjg2TD1WD0QDR9PDin2XD0QDkg2QD\3WD0QDlg2QDmg2TD
1QDng2XD0P@\W5VD0QD\3WD0QDlg2QDmg2TD1QDng2XD0P@\W5QDog2WD0QDPh2PDaR3XD0QDQh2WD0PDmS4QDRh2XD0VD0W
D0PDmS4QDRh2XD0QDSh2QFiS2TD2WD0PDln2QDd3QDTh2XD0QFiS2Y@0WD0QDUh2TD1QDVh2XD0VD0QFiS2Y@0WD0QDUh2TD
1QDVh2XD0QDWh2QFiS2Y@0WD0QDXh2XD0QDYh2WD0QDZh2QD[h2XD0SD0QD\h2TD3WD0QDQDQD]h2TD1QD^h2XD0VD0QD\h2
TD3WD0QDQDQD]h2TD1QD^h2XD0QD_h2WD0QDfe2QD`h2TD1QDah2XD0VD0WD0QDfe2QD`h2TD1QDah2XD0QDbh2QDch2WD0Q
Ddh2QDd3QDeh2XD0WD0QDfh2TD1QDgh2XD0QDhh2WD0PDnY2QDnKQDih2PD]o8QDjh2XD0WD0QDd_2QDih2PD]o8XD0PDnS4
WD0QDkh2QDlh2TD1PDUT4XD0SD0WD0QDmh2PDnn2XD0QDnh2WD0QDoh2P@nn2XD0VD0QDnh2WD0QDoh2P@nn2XD0QDPi2QFi
S2TD1WD0QDQi2Y@0TD1QDRi2XD0SD0QFiS2QD\3Y@0WD0QDSi2XD0QDTi2WD0QDUi2PDUT4QDVi2XD0SD0QD\3WD0PDmn2PD
UT4XD0QDWi2QD\3Y@0WD0PD[1QDXi2XD0QDYi2QDZi2WD0QD[i2QD\i2XD0QFiS2QD\3WD0QD]i2TD1VD0XD0`Dnn2`Dln2`
D\k2`DPT4QFiS2QD\3WD0QD]i2TD1QD^i2XD0`Dnn2`Dln2`D\k2`DPT4WD0QDn_2QD_i2TD1PDZn1XD0UD0WD0QDoHQD`i2
SD0XD0QDhIWD0QDai2QDbi2TD3QDci2XD0WD0PDZh;XD0QDdi2WD0QDei2PDZW5QDfi2XD0UD0WD0PDb\2XD0QDaHQDgi2WD
0QDhi2QDii2QDji2QDki2XD0WD0QDli2QDmi2QDd3QD^h1PDWHXD0WD0PDY\5QDni2PDUT4XD0WD0QDgGPDUT4PD`\5XD0QD
cY1WD0QDXX1PDnY2P@To2QDoi2TD2QDPj2XD0WD0QDQj2QDRj2QDSj2XD0UD0WD0QDTj2XD0SD0QDUj2PDZW5PDj6PDS]2QD
\e1TD1PDln2TD4QDlY2QDVj2QDWj2WD0QDXj2XD0TD2QDYj2SD0UD0QDZj2WD0QD[j2XD0VD0UD0QDZj2WD0QD[j2XD0QDgY
1QD\j2Q@\3Q`1e3WD0QD]j2XD0`DUT4aDZ3UD0WD0PDa\2QDQ?SD0XD0UD0WD0PDa]5QDQ?SD0XD0UD0QD^j2QD_j2UD0WD0
QD`j2XD0SD0`D^^2UD0PDfR9QDaj2QDbj2PDfR9PDUT4QDcj2QDg\1QD`^1PDm^:QDcOQD\3PDZW5Q`1e3WD0QDdj2XD0QDe
j2QDfj2UD0WD0QDgj2XD0WD0QDhj2Q`1e3Q@ij2QDc4XD0QDc4QDjj2QDkj2QDYP1TD2QDlj2QDmj2QDnj2QD\3WD0QDoj2X
D0PDUT4QDPk2WD0QDYP1XD0SD0PDT7PDo<PD]8QDQk2PDin2PD]8PDin2QDRk2QDSk2QDTk2PDWZ3PDkn2QDUk2QDVk2PDhl
2QDWk2PDZo:PDin2QDXk2QDYk2WD0QDZk2XD0`DUT4QDYk2WD0QDZk2XD0`DUT4QDXk2WD0QDZk2XD0`DUT4WD0QDZk2XD0`
DUT4QDcY1QD\3Q`1e3WD0QD[k2XD0QD\k2QD]k2QD^k2PDZW5WD0PDfR9XD0PDUT4QD_k2QD`k2TD1QDak2QDYP1TD2QDbk2
QDck2PD_7WD0QDdk2XD0QD\3PDUT4PD_7WD0QDek2XD0QDfk2QDgk2QDhk2PD\W5PDn;QDik2QDjk2QDkk2QDjMPD`R3QDlk
2PD`R3PDST4PDj[5PD\W5PDj_:PDk_:QDmk2QDnk2QDok2P@nS4QDPl2PDd[;QDQl2PDoS4PDfd2QDRl2PDUT4PDo7QDSl2P
D^l4PDnn2QDTl2PDPo2PDkn2PDTITD2QDUl2PDoo2PDnS4PD\W5QDVl2PDi[2QDWl2TD6WD0Q`1e3QDij2XD0QDXl2QDWl2T
D5PDoS4TD3WD0QDc4XD0QDYl2TD8PD4WD0QDZl2XD0UD0WD0PDdi;XD0WD0QDYl2SD0PD4QDZl2XD0WD0QDYl2SD0SD0PD4Q
DZl2XD0QD[l2`D^Z5`DR8`DbR2QF\l2TD2WD0QD]l2XD0QD]l2`Do7SD0PDUZ2PDo7Q`1e3QD^l2PD^2PDj[2QD_l2PDj[2W
D0QD`l2P@ig4QDal2XD0`DoS4`D^S2QDbl2WD0QDYV1PDUT4XD0SD0QD`l2PDUT4aDZ3`Dd9QDcl2PDUT4QDdl2QDYV1PDUT
4WD0QDel2XD0QDeLWD0QDfl2XD0`DHQDfEQ@gl2P@ZW5PDRV5QDcOQD\3WD0QDhl2QDil2XD0PDPo2QDUAQDjl2QDkl2WD0Q
Dll2QDml2XD0QDnl2S@0S@0WD0QD\3QD`Y1XD0QDol2TD1WD0QDPm2QDQm2XD0`Ea\2`EQo2`Eg\2`Ef\2`EPo2`ERo2WD0Q
DjBQDRm2XD0VD0`Ea\2`EQo2`Eg\2`Ef\2`EPo2`ERo2WD0QDjBQDRm2XD0QDSm2WD0QDTm2QD]2XD0`Dm:`DQo2WD0QDcY1
PDPZ2QD]2XD0`Dm:`DQo2QDUm2TD2WD0QDVm2QDWm2XD0WD0QDXm2PD_7TD1QDYm2QDZm2XD0PD\W5WD0SD0PDbZ9QD[m2TD
1PDUT4XD0UD0WD0QD\m2QD]m2XD0TD6QD^m2WD0QD_m2QD`m2VD0XD0WD0QD_m2QD`m2QDam2XD0WD0QDbm2PDk7PDSP9XD0
WD0QDcm2PD_7TD2QDdm2XD0WD0PD]T4PDUm4XD0SD0UD0WD0QDem2QDfm2TD1XD0SD0QDgm2QDhm2QDim2TD1WD0QDjm2TD1
QDkm2XD0WD0PDTo2PDWo2QDlm2PDUT4XD0WD0PD\W5PDWj;XD0SD0WD0QDfBPDl<PDHQDmm2XD0WD0QDnm2P@mn2PDoS4XD0
WD0QDom2QDPn2QDQn2Q@Rn2XD0SD0WD0QDSn2QDUAQDTn2TD1PDUT4QDUn2XD0WD0QDYV1QDVn2PDUT4QDWn2XD0WD0PDZ8P
DUT4XD0QDXn2WD0QDYn2QDZn2QD[n2TD1YD2XD0SD0WD0QD\n2QD]n2QD^n2QD_n2TD1QD`n2XD0WD0QD^3Q@V;QDan2XD0S
D0WD0QDbn2QDcn2QDdn2XD0WD0QDen2PDnS4SD0XD0QDfn2WD0PD\W5QDgn2QDhn2QDin2XD0WD0QDjn2QDkn2PDoS4SD0QD
ln2XD0QDmn2WD0QDnn2XD0QDon2PDZW5S@0WD0QDPo2XD0PDiU3PDoS4SD0QDQo2SD0QDRo2PDej;PDUT4PD_7QDSo2PDUT4
QDTo2WD0QDUo2XD0QDVo2QDWo2PDin2PDgk8PDnT2PDmf2PDQU2QDXo2WD0QDYo2XD0QDZo2QD\3WD0QD[o2XD0PDoS4TD2Q
D\o2QDmW1WD0QD]o2PDUT4PD_7XD0QD\3QD^o2QD_o2QD`o2QDao2QDbo2PDHPDZb4PDnn2UD0QDco2QD]2QDjBPDo7WD0QD
do2XD0QDfBQDeo2QDfo2SD0QDgo2PDl<PDT7PDUT4PDPZ2PDl<QDho2QDRHQDio2QDjo2QDko2PDUT4QD\3QDlo2QDkl2QDm
o2QDno2QDoo2QDPP3QD\3PDTIQDQP3PDk]5SD0UD0PDg;SD0QDTm2QDRP3PDPZ2PD_7Q`1e3WD0QDSP3XD0PDPZ2QDTP3QDU
P3PDZW5PDUZ2PDnY2PDl<QDVP3PDPo2QDWP3PDUT4QDXP3P@WHPDTh2PDeT:QDYP3PD\W5PDWZ:QDZP3PD\W5QD[P3PDUo2Q
D\P3QD]P3PDmS4QD^P3QD_P3QD`P3PDUT4QD]2QDaP3QDbP3PDQj3PDnn2PDSn1PDoS2QDcOQDcP3QDdP3QDeP3QDiGPDnS4
QDfP3QDgP3QDhP3PDln2QDiP3QDjP3QDkP3PDli9PDmn2QDlP3P@`7QDmP3QDcOPDQZ2PDjj;PDjj;QDnP3QDoP3QDPQ3QDQ
Q3QDcOPDPP2`DXY2`Df;`DSU2`D_S2`DRg4`Dn;`DRU2`Do=`DQP9`DPS2`D^R2`DdW2`Di;QD]2QDTm2QDRQ3QDcY1QDjBS
@0QDSQ3`Dd7QDcY1Q`1e3QDTQ3QDUQ3QDVQ3QD\3QDWQ3QDXQ3QDYQ3Q`1e3QDZQ3PDc\2PDTo2SD0PDb\2PDbj2SD0PDa\2
PDbj2QD[Q3PD`k2QD\Q3QD]Q3PD`k2PDTh2PD4SD0PD`k2PDTh2QD^Q3PDS[5PDTh2QD_Q3PD\P3PDj[2PD]T4QD`Q3PDmS4
QDaQ3PDai2PD4QDbQ3PDmS4QDaQ3PDai2QDbQ3PDnn2QDaQ3PDai2PD4PDR^5PDnn2QDaQ3PDai2PDR^5PDT[5PDai2QDcQ3
PD]T4QDcY1PDc7PDlo2PDU8PDhg1PD_7PDhg1PDUT4QD\3PDbZ:SD0PDbZ:QDdQ3QDjBPD_7QDeQ3QDfQ3QDoISD0TD2PDPP
2QDgQ3QDhQ3PD_7Q`1e3QDiQ3QDjQ3QDkQ3QDlQ3QDmQ3PD\W5QDnQ3QDoQ3QDPR3PD`k2QDQR3QDRR3PDTh2QDSR3SD0QDX
P3PDTh2QDRe2QDTR3QDUR3QDVR3QDWR3PDPZ2PDl<PDT7PDUT4QDTm2QDXR3QDho2PDj[2PDkn2PDj[2PDUT4PDYk;PD4SD0
QDYR3WD0QDll2QDZR3QD[R3XD0WD0QDUU2SD0QD\R3PD_7PDUT4XD0WD0PD`=PDYP3XD0QD]R3WD0QD^R3QD_R3TD1QD`R3X
D0QDaR3WD0QDbR3PDRV5XD0SD0QDaR3WD0QDZ6PDTo2PDRV5XD0SD0WD0QDcR3QDdR3PDUT4QDeR3XD0SD0QDfR3WD0QDgR3
S@0QDhR3PDUT4XD0`Dm:`Di;`D_[:`DWW2UD0WD0QDiR3QDjR3TD4PD_7XD0QDkR3UD0WD0QDiR3QDjR3TD4PD_7XD0YD1QD
lR3P@PZ2WD0PD_7TD1QDmR3QDnR3XD0QDTm2WD0PDo7QDoR3XD0QDTm2WD0PDo7YD1XD0QDcY1PDPZ2WD0PDo7YD1XD0QDcY
1PDPZ2WD0PDo7QDoR3XD0WD0QDPS3PDPZ2QD]2XD0QDQS3WD0QDRS3XD0TD1QDSS3QDTS3Q@US3WD0P@`k2QDVS3XD0P@^Q:
QDWS3WD0PD`k2QDXS3XD0QDYS3WD0PD`k2PD\]2XD0QDZS3UD0WD0PDTh2QDRe2XD0SD0WD0QD[S3QDRe2QD\S3XD0VD0WD0
QD[S3QDRe2QD\S3XD0QD]S3UD0WD0QD^S3SD0S@0S@0PD4PDig4XD0SD0UD0WD0QD_S3SD0S@0S@0PD4QD^S3XD0SD0UD0WD
0QD`S3XD0QDaS3WD0QDbS3YD2XD0`DUT4QDcS3WD0QDdS3XD0SD0QD\3WD0QDeS3P@mn2P@oS4XD0QDfS3TD2QDgS3WD0QDh
S3QDiS3XD0VD0WD0QDhS3QDiS3XD0QDjS3WD0QDkS3XD0QDlS3TD3QDmS3QDnS3WD0QDiQ1Y@0QDoS3XD0`Dl;`Dcj1`DkQ3
`Dma4UD0WD0PDc]5PD[T4YD2XD0TD5PD4SD0UD0WD0PDYk;PDnS4YD2XD0TD5PD4SD0UD0WD0PDYk;PDnS4SD0TD4PD4QD]2
XD0SD0UD0WD0PDc]5PD[T4SD0TD4PD4QD]2XD0SD0`E]T4`Ed\2`EQo2`Ea\2QDPT3WD0QDQT3XD0QDRT3`D^^2PDa\2WD0S
D0TD1QDST3QDUAXD0SD0PDc\2WD0QDTT3XD0WD0QDUT3TD1QDVT3XD0QDWT3WD0QDXT3QDYT3XD0PDUT4QDZT3WD0QD[T3QD
\T3QD]T3XD0SD0WD0QD[T3QD\T3QDYV1PDUT4XD0SD0WD0QD^T3QD_T3QD`T3QDaT3XD0QDbT3S@0S@0S@0WD0QDjBP@o7QD
cT3XD0WD0QDdT3QDeT3PD_7TD2QDfT3XD0SD0WD0PDZk2QD\3TD2QDgT3QDhT3XD0SD0WD0QDmo2QD\3TD1QDiT3XD0QDjT3
WD0PDZW5QDkT3XD0VD0WD0PDZW5QDkT3XD0QDlT3QDmT3WD0QDnT3TD1QDoT3XD0SD0WD0QD`l2TD1QDPU3XD0SD0WD0QDQU
3TD1QDRU3XD0SD0WD0QDSU3QDTU3XD0P@^Q:QDUU3`D=QDVU3WD0QDSU3QDTU3XD0P@^Q:QDUU3`D=YD2WD0QDWU3QDXU3XD
0QDYU3`D[T4WD0QDZU3PDoS4XD0SD0WD0QDjQ3QD[U3TD2QD\U3QD\3XD0QD]U3PD`k2PDTh2WD0PD4QD^U3XD0UD0WD0PD`
k2PDTh2XD0SD0UD0WD0QD_U3QD`U3XD0SD0UD0WD0QD]2PD4QDaU3XD0UD0QDbU3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0
aDcU3UD0WD0QDdU3`D[=`Do=`DVZ5`DUZ5`DX8`DXY2`Df;`DSU2`DRg4`Di;`D[=`DQP9`D^R2`D_S2QD]2XD0UD0WD0QDe
U3XD0SD0QDfU3WD0QDgU3XD0SD0UD0WD0QDhU3XD0SD0UD0WD0QDiU3QDjU3TD2QDkU3TD1PD_7XD0SD0UD0WD0QDlU3QDmU
3TD2QDnU3XD0SD0UD0aD[3aDZ3aDj3aDR4aDd2aDf2aDg3aD\3aD]3aD^3aDa3aDd3aDa4WD0SD0XD0QDoU3UD0aD[3aDZ3a
Dj3aDR4aDd2aDf2aDg3aD\3aD]3aD^3aDa3aDd3aDa4iD1iD2iD0iD4WD0SD0XD0QDm\1SD0`Dj5aD\3aD]3WD0QDPV3QDQ?
TD1QDQV3XD0VD0WD0QDPV3QDQ?TD1QDQV3XD0QDRV3QDmd2WD0QDn2PD[h4XD0QDSV3QDmd2Y@0WD0QDn2XD0VD0aDZ3QDmd
2Y@0WD0QDn2XD0QDTV3aDZ3QDUV3TD2WD0QD\3Y@0YD1XD0VD0aDZ3`Dnn2QDUV3TD2WD0QD\3Y@0YD1XD0QDVV3aDZ3`Dnn
2WD0QDWV3P@nn2P@\W5QDXV3QDYV3XD0QDZV3WD0QD[V3QD\V3XD0VD0QDZV3WD0QD[V3QD\V3XD0QD]V3WD0QD^V3QD_V3Q
@]3QD`V3XD0QD]3WD0QDaV3XD0VD0QD]3WD0QDaV3XD0QDbV3WD0QDcV3Q@Z_2PD[T4QDdV3QDeV3XD0WD0QDfV3TD1QDgV3
XD0VD0WD0QDfV3TD1QDgV3XD0QDhV3QD\3WD0PD[8PDZk2XD0VD0QD\3WD0PD[8PDZk2XD0QDiV3WD0PDln2QDjV3QDkV3Q@
lV3XD0VD0WD0PDln2QDjV3QDkV3Q@lV3XD0QDmV3WD0QDnV3QDoV3QDPW3QDQW3XD0WD0QDRW3QDSW3XD0WD0QDTW3QDUW3X
D0VD0WD0QDTW3QDUW3XD0QDVW3WD0QDWW3QDXW3QDYW3XD0VD0WD0QDWW3QDXW3QDYW3XD0QDZW3QDe<QD[W3Q`1e3WD0QD\
W3XD0QD]W3QD^W3PDln2QD_W3QD`W3PDd>QDaW3QDbW3PD[T4QDcW3PD[T4QDdW3QDeW3PDZW5QDfW3PDhl;PD4PDbo9PDPT
4QDgW3PDkX5QDhW3Q`1e3S@0WD0QDiW3XD0QDjW3WD0QDkW3XD0QDlW3`D^^2PDUo2WD0QDmW3XD0Q`1e3S@0WD0QDnW3XD0
QDV?WD0QDoW3XD0QDPX3WD0QDQX3XD0QDRX3S@0WD0QDSX3XD0QDTX3QDUX3QD\V3QD]3WD0QDVX3XD0QDWX3PDUT4WD0QDX
X3XD0QDYX3QD\3Q@g3WD0QDZX3XD0QDR4WD0QD[X3XD0`Dmn2`D[h4`Dln2`Dkn2`DRT4`D_[5`Din2`Djn2`Dk\2`DVh2`D
\W5`DZW5QD]3QD\X3QD]X3QD]3QD^X3PDkn2QDf6WD0QD_X3P@T\5QD`X3XD0QDaX3QD\3Y@0WD0QDbX3XD0`DmS4`Dnn2`D
RT4`DUT4`Dkn2WD0QDm2QDcX3PD[T4XD0QDdX3QD\3Y@0WD0PDQ:Q@eX3XD0VD0QDdX3QD\3Y@0WD0PDQ:Q@eX3XD0QDfX3W
D0QDgX3PDln2Q@e3QDhX3XD0QDiX3QD]3WD0QDjX3XD0QDkX3Q@]3WD0QDlX3QDmX3XD0QD]3QDnX3QDoX3QDeX3QDPY3PDc
Q:PDin2`Eb7`Ec7`E_7`Ed7`EST4`E^2QDQY3PDin2`D\W5`DZW5`D[W5`Deo2`Dno2`D]W5`DPo2`DPP3`DQP3`DRT4`DQT
4`Dem;QDfV3Q`1e3QDRY3QDSY3QDTY3PDHPDiX5PD^Q:QDUY3QDVY3QD\3PDUo2QDWY3PDHPDmg4QDXY3QD]3QDYY3QDlV3Q
D]3QDZY3aDZ3QD]3QD[Y3PDln2PD\W5QDXV3QD\Y3QD]FQDX2QD]Y3QD^Y3PDm]9P@Po2PDb[5PDRT4QD_Y3PDUT4PDcj2PD
Th2QD`Y3TD1QDaY3QDbY3Q`1e3QDcY3QDX=TD3QDdY3PDYd1QDeY3QDfY3QDgY3QDhY3P@nS4Q@iY3QDjY3QDkY3`DPo2`D\
W5`DW[5`Deo2`Dno2`D]W5`DU[5`DT[5QDlY3QDf6WD0QDmY3XD0WD0QDnY3XD0QDoY3QDPZ3PDoQ4QDf6Q@\3S@0QDQZ3QD
RZ3QDSZ3QDRZ3PD\W5QDTZ3QD]3PDo9QDZ_2QD]3QDUZ3PDZW5QDVZ3QDWZ3PDZW5PDYo1PD`Z5QDXZ3PDnn2PD\W5QDXV3P
DoP6QDYZ3QD]X3QDZZ3QD[Z3P@\W5QD\Z3QD]Z3PDin2PDln2PD\W5QD^Z3QD_Z3PDRT4QD`Z3PDT^:PDST4PDdb:QDaZ3QD
YKPD^a2QDbZ3QD\3Q`1e3S@0QDcZ3QDdZ3Q`1e3QDeZ3QDfZ3TD2PDQf9QDgZ3QDhZ3PDXc4QDiZ3QDjZ3QDkZ3Q`1e3P@ZW
5QDlZ3QDmZ3PDmo3QDnZ3PDUT4WD0QDoZ3XD0PDi<PDkn2QDP[3PDnn2QDQ[3QDR[3P@nn2QDS[3QDT[3QDU[3QDV[3QDW[3
UD0PDf\2SD0QDd=QDX[3QDY[3PD4SD0UD0WD0PDf\2XD0QDZ[3SD0UD0WD0QD^2XD0aD[[3SD0UD0WD0QD^2PDlo2XD0`DXY
2`DVY2`DnQ6`DXV2`DSU2`Dn;`DW<`DR8`D`9`D^R2`DUU2`D`=`D`1UD0WD0QD^2PDlo2PDSU2XD0SD0UD0WD0PDb\2QD\[
3QD][3XD0UD0WD0PDf\2XD0SD0QD^[3`DW6`DU6`DS1`DM`Db6`DSa9TD4PD2UD0WD0QD^2PDlo2QD_[3QDhm2XD0UD0WD0Q
D_[3TD1QD`[3XD0PD4WD0QD^2XD0QDa[3`D`=`DSU2QDb[3WD0QD^2QDc[3XD0WD0PDb\2QDd[3XD0WD0PDb\2PD`_5XD0`D
P8`Do7`Dn<UD0WD0PDa\2QDe[3QD\3XD0QDf[3UD0WD0PDa\2QDg[3PD\W5QDh[3XD0UD0WD0PDh\2XD0QDi[3QDj[3UD0WD
0PDg\2QDk[3XD0UD0WD0PDf\2XD0QDl[3PDlo2TD1QDm[3TD5QDn[3SD0UD0WD0PDf\2XD0QDo[3PDlo2QDP\3UD0WD0PDg\
2QDQ\3XD0UD0WD0PDf\2XD0QDR\3`DPZ2UD0WD0QDS\3QDT\3XD0TD<PD2UD0WD0PDd\2QDWU1TD2QDU\3XD0`DUT4UD0WD0
PDe\2QDWU1TD2QDV\3XD0`Dd\2`D]T4`DSj2`DPT4`DRg5UD0WD0QDW\3XD0SD0UD0WD0PDbl9XD0UD0WD0PDlo2SD0XD0TD
;PD2UD0WD0PDa\2QDX\3XD0WD0PDY^5PDTT4PDHXD0PDTT4PDTo2PD2UD0WD0PDdR6XD0WD0PDln2PDZW5PD_f2XD0PDfR6P
DTT4PDhR6WD0PDa\2QDgl2PDW[5QDY\3XD0UD0WD0QDZ\3XD0PDb\2QD[\3PDlo2TD1QD\\3QD]\3TD1QD^\3PDc\2QD[\3T
D6WD0QDbR1PDi4XD0PDc\2QD_\3QD`\3TD1QDa\3QDb\3QD[4QDc\3QDd\3PD\W5QDe\3TD2QDf\3UD0PD\T4QDk?S@0QDg\
3PD4PDb\2QDh\3PDa7TD3PDPT4TD2QD[4PDa\2QDi\3PDlo2QDj\3PDbj2TD2QDk\3QDl\3PD\W5QDm\3SD0QDn\3UD0PDlo
2QDo\3SD0PDPZ2PDlo2PDSU2TD6QDP]3PDb\2QDQ]3QD]3TD5QDR]3PDa\2QDe<QDS]3S@0QDT]3QDU]3TD3QDV]3PDc\2QD
\3TD4WD0QDW]3XD0PDlo2Q@g3QDX]3QDY]3PDb\2WD0QDZ]3XD0PDa\2QD[]3TD5WD0QD\]3XD0SD0QD]]3QD^]3UD0WD0QD
]]3XD0SD0QD_]3QD`]3PDlo2TD1PDfR6QDa]3QDb]3QDc]3SD0PD4WD0QDd]3XD0PD2PDb\2QDe]3TD4WD0QDf]3XD0PDnn2
PDa\2QDg]3QDh]3TD4WD0QDf]3XD0PDb\2QDi]3TD4WD0QDj]3TD1QDk]3XD0PDnn2PDa\2QDg]3QDi]3TD4WD0QDj]3TD1Q
Dk]3XD0PDb\2Q`1e3WD0PD`_5QDl]3XD0PDb\2WD0PD`_5SD0XD0QDm]3PDb\2WD0QDQ]3QD]3TD5XD0QDn]3PDb\2QDo]3T
D4WD0QDn^1TD4QDP^3XD0PDc\2QDd=TD3WD0QDQ^3XD0PDd\2QDR^3QDS^3TD2WD0QDT^3XD0PDb\2WD0PD`_5QD^3TD4XD0
QDU^3PDb\2QDV^3QDS^3TD1WD0QDW^3PDUT4XD0WD0QDX^3PDoS4PD\W5QDY^3XD0WD0QDZ^3PDY\5QD[^3XD0PDc\2QD\^3
TD4WD0QD]^3XD0PDc\2WD0QD^^3XD0QD_^3TD6PD_7WD0QD`^3XD0PDQZ2SD0QDa^3TD6PD2UD0WD0QDb^3PDlo2TD1QDc^3
XD0QDd^3QDmo2PDTo2QDe^3UD0PDPZ2PDlo2WD0QDf^3XD0PDb\2QDg^3TD5WD0QDh^3XD0QDi^3QDj^3TD3QDk^3PDa\2QD
l^3WD0QDm^3XD0PDa\2QDn^3QDo^3TD1PDRT4PDa\2QDP_3QDQ_3QDR_3TD2QDS_3QDT_3TD1QDU_3PD\W5QDV_3QDW_3PDd
7PDWa4PD\T4QDX_3P@Y\5PDm:QDY_3PD`7PDPo2PDQo2QDZ_3TD6PD4PDZR3QD[_3PDbk2QD\_3QD]_3TD4WD0QD^_3XD0PD
`7PDPo2QD__3PDlo2QD`_3TD1WD0QDa_3XD0QDb_3QDc_3PDa7PDlo2QDd_3UD0QDe_3QDf_3TD8PD4PDST4WD0QDg_3XD0Q
Dh_3UD0QD^2TD6PD4PDST4WD0QD^2XD0UD0QD^2QDi_3TD8WD0QDWm1`DXY2`Dn;`DSU2`DVY2`DXV2XD0QDj_3UD0QD^2PD
lo2SD0QDk_3TD3WD0PDST4XD0QDl_3PDb\2QDm_3TD8WD0PDST4XD0QDn_3UD0QD^2TD<QDWm1WD0QDo_3XD0QDP`3UD0QDQ
`3TD<WD0QDR`3XD0QDQ`3`D^S4QDS`3UD0QDQ`3TD<WD0QDR`3XD0QD^2QDT`3UD0`Dd\2`D]T4`DSj2`DYT4`DXT4`De\2Q
DQ`3TD<WD0PD4XD0QDa2`D^S4QDU`3UD0QD^2TD5QDR4WD0PDST4XD0QDV`3S@0QDR4QDQ`3TD<QDWm1WD0QDW`3XD0`DT[9
QDQ`3TD<QDWm1WD0PDa\2XD0`DT[9`Dlo2`DS^5`DR^5`DPj2`DRg5`DP^5`DQ^5`DPo2QDX`3TD<WD0PDST4XD0QDY`3QDX
`3TD<WD0PDST4XD0PDa\2`Dlo2`DS^5`DR^5`DPj2`DRg5`DP^5`DQ^5`DPo2WD0PD2QDZ`3XD0UD0QD[`3TD5WD0QD\`3QD
Wm1QD\`3XD0PDZ\9QD]`3QD^`3`Egm1`Ehm1`EUT4WD0QD_`3XD0`Djn2QDoLTD3QDe[2QD`2TD1QD_2QD\3TD3QD_2TD2QD
`2QD[4`EW[5`E]W5QD``3`D]T4`D]o8PDTo2QDa`3PDa\2QD\3TD2PDRP9PDPT4`ERU:`EPo2`Em]9`E_Z9`Eko2`EX8`EZ8
`Ed^2`Ec^2PDRP9`Dc^2PDb\2WD0PDT7XD0PDoQ4TD4QDb`3PDWo2QDc`3Qd1e3QD^4QD^4QDd`3QDe`3WD0QDf`3XD0QDg`
3QD^2TD1WD0QD_2XD0TD2QDh`3QDi`3QDj`3QD_2QD\3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QD[4PDa\2Q
D^3PDlo2PD`=QDk`3TD2WD0QD_2XD0PDa\2QD^3PDlo2QDl`3PDbj2TD1WD0QD_2XD0PDb\2QDm`3PDlo2QDn`3TD3WD0QF_
2XD0WD0QDo`3XD0TD3QD_2PDa\2QDgl2QFPa3R@0WD0QDQa3XD0QDRa3QDj`3TD2WD0QDoLXD0TD3PDjn2PDg\2QD\3TD4WD
0QDSa3XD0PDf\2QD_2TD2QDTa3TD3QDUa3QDVa3TD6WD0QDWa3XD0WD0QDXa3XD0TD3QDYa3PDb\2QDZa3TD3QD_2QDj`3QD
]EQD^[3TD1WD0QD[a3XD0QDj`3QD\a3TD4WD0QD]a3XD0PDg\2WD0QD^a3TD3QD_a3XD0WD0QD`a3XD0QDaa3QDba3PDin;P
Ddm2aDca3YD3PDVo;QDda3QDea3PDQ7QDfa3QDga3PD\b2QDha3PDno3PDmo3QDia3QDja3QDka3QDla3PD`m2QDma3PDRg4
QDna3QDoa3PDSZ5QDPb3QDQb3PDoi2PDTQ<QDRb3PDZR4QDSb3QDTb3PDnl;PDYQ<QDUb3QDVb3PDiY2PDnS4PDV5PDjf2QD
Wb3QDXb3PDPR4QDYb3PDil1PDlQ6PD^S;QDZb3PDni4PDoR4PDc=PD^Q<PDYo3QD[b3QD\b3YD3TD<YD3TD<YD3QD]b3QD^b
3QD_b3QD`b3QDab3QDbb3PDoP<PDZQ<PDiY2PDnS4PDhR<PDc\2QDcb3PDc\2QDd=TD2QDdb3PD]T4PDlo2QDeb3QDfb3PDm
n2PDnS4QDgb3PDb\2QDhb3PDln2PDZW5PD_f2QDib3TD4QDQ`1PDmS4PD^W5QDjb3QDkb3QDlb3PDb\2QDmb3RD0SD0PDW[5
QDnb3QDob3Q@Z3QDPc3PDPT4PDbj2RD0VD0QDQc3QDRc3QDSc3PDa\2PDY1QDTc3PD\W5QDUc3WD0QDVc3QDWc3XD0`DbQ3`
DcQ3`D_:`DOWD0QDVc3P@nS4Q@Xc3QDg5XD0`Dg\2`DbQ3`DcQ3`D_:`DOQDYc3WD0QDZc3XD0WD0PDZW5QD[c3P@nS4QDg5
XD0`DbQ3`DcQ3`D_:`DOWD0QD\c3XD0QD]c3QD^c3WD0QD_c3QDZ3XD0`DTS<`DYT4`DXT4`Dig4`DSa2`Dn\2`Dk`2PDZ\5
PDnS4WD0QD`c3XD0`Dg\2`DbQ3`DcQ3`D_:`DOWD0QDac3PDnS4QDbc3XD0QDcc3WD0QDdc3PDZW5SD0XD0WD0PD[W5QDje1
XD0`D`V2`D`Q6`DcR2UD0WD0PDXj2XD0`DnS4`DSa2`Dn\2`Dk`2`DQa2`DUS<`DVS<`Dm`2`Do`2`D[^2SD0`DbQ3`DcQ3`
D_:`DO`DX1QDec3WD0PDXj2XD0`DnS4`DSa2`Dn\2`Dk`2`DQa2SD0PDHPD`R2PDnS4QDfc3WD0QDgc3aDZ3SD0XD0QDhc3W
D0QDic3PD\T4QDjc3XD0VD0WD0QDic3PD\T4QDjc3XD0PD1WD0QDkc3PDUT4XD0WD0PDUm4QDdBTD1QDlc3XD0WD0PDUm4PD
\W5QDmc3XD0SD0PD`k2PDUT4QDnc3PDZW5QD[Y1QDoc3PD\W5PD[P3QDPd3PDnS4PD\W5PDTh2PD`_5PDnS4QD[@PD\W5QDQ
d3QDRd3PDY\5PDWo2PDZU4PDig4PDZU4PD[T4PDQT4PDST4PDRR3QDSd3QDTd3QDUd3QDV;PDZW5QDVd3PDTh2PDST4QDh4P
DXo2PDST4PDXo2PDcj2PDST4PDcj2PDln2PDST4PDln2PDPa2PDYT4PDZW5QDWd3QDXd3QDYd3PDZW5QDZd3PDWo2QD[d3PD
\W5QD\d3PDPS<QD]d3QD^d3QD_d3QDW`2PD^S<PD_S<PDoS4QD`d3PDYo1QDad3PDZW5QDbd3QDcd3QDdd3PDb\5QDed3PDn
^5QDfd3QDgd3PDnS4PDZW5Q`1e3WD0QDhd3QDid3XD0PDnS4PDZW5PDVj2QDjd3PDnS4PDWo2QDkd3aDZ3PDSo2QDkd3PDn^
5QDld3QDn4QDmd3QDnd3QDod3PDTo2QDPe3QDQe3QDRe3PDXj2QDR4PD]_5QDR4WD0QDSe3QDTe3XD0PDig4PDST4PDig4PD
jg4PDST4PDjg4QDUe3PDWo2WD0QDVe3QDZ3XD0`DTS<`DYT4`DXT4`Dig4WD0QD_c3QDWe3QDXe3XD0PD\T4QDld3PD\T4PD
ZW5PDnS<QDYe3PD[T4QDZe3QD[e3QDZe3PDmS4QD\e3WD0PD]o8XD0QD]e3QD^e3QD_e3`DZT<`D[T<QD]3PDZe:PDc\2QD`
e3PDc\2QDae3TD3QDbe3QDce3PDoT5P@c\2PDTo2PDoT5PDc\2QDde3PDb\2QDdGQDee3S@0QDfe3UD0WD0PDc\2PDTo2XD0
SD0UD0WD0PDb\2PDbj2XD0SD0UD0WD0QDge3QDhe3XD0PD4WD0QDie3QD^]3XD0VD0UD0WD0PD^Z2TD3QDje3XD0UD0WD0QD
b^3QDke3TD1QDle3XD0WD0QDb^3QDke3TD1QDme3XD0QDne3UD0WD0PDn<QDX[3TD1QDoe3XD0UD0WD0PDa\2PD]T4QDPf3X
D0UD0WD0QDQf3PDlo2TD1QDRf3XD0UD0WD0QDSf3TD2PDTo2XD0PDbl9PDb\2QDTf3PD`7PDPo2PDTo2UD0WD0PDPZ2PDPo2
PD_7QDUf3XD0UD0WD0QDPm2QDVf3TD1QDWf3XD0PDl<PDlo2PDfR6UD0WD0QDXf3QDYf3TD1QDZf3XD0QDd4QD[f3QDd4QD[
4QDe3QD[4QD[4QD\f3Q`1e3QDij2QDa4PDST4Q`1e3QD[4WD0QD]f3YE5YD1XD0`DQT4QD^f3TD1QD\3Q`1e3aDZ3`Dk\2`D
fj2`DTW2`DS1`DZR3`D\T<`Dd`;`D]T<`D]m2`DW[9`DbV2`DRV2`DPP3`DPo8`DY\5`Dd5`De5`Dmf3`Dc=`Dn`2`D^T<`D
Se2`D_T<`Dai2`D`Z2`Doi2`Dlb5WD0SD0YD5XD0VD0QD^f3TD1QD\3Q`1e3aDZ3`Dk\2`Dfj2`DTW2`DS1`DZR3`D\T<`Dd
`;`D]T<`D]m2`DW[9`DbV2`DRV2`DPP3`DPo8`DY\5`Dd5`De5`Dmf3`Dc=`Dn`2`D^T<`DSe2`D_T<`Dai2`D`Z2`Doi2`D
lb5WD0SD0YD5XD0QDgY1WD0QDRU1YD1XD0VD0WD0QDRU1YD1XD0QD_f3QD`f3PDnV2`DnS4`DR3QDR4QDaf3QDbf3PDnV2QD
cf3QDdf3QDef3QDff3QDgf3QDhf3PDa8PDnS4PD\W5PDYo:PDSo2PDSo2PDeR;PDnS4PD\W5PDY4PDV[9QDif3PDRU2PDYo1
PDYk:PDkn2PDP9PD_^9PDbQ:PDe6PD_[4QDjf3QDkf3PDd8PDTT4PDe:PD^S<PDhT<PDR1PDin2PDda2QDlf3PDjT<PDc6PD
j9PDmn2PDdg2QDmf3PDPT4Q`1e3Q@nf3WD0QDof3XD0PD_^9QDPg3PDkGQDQg3PDi6QDRg3PDe>PDd_3PD\f1PDd]9PDUR3P
DoT<PDlj8PDb[5PDWR3PDln2PDVk8QDSg3PD\h4PDPU<PDlb5QDTg3PDRU<PDR\2PD^IPD]<PD`_5QDUg3QDVg3QDWg3QDXg
3QDYg3QDRU1QDZg3PDd`;QD[g3QD\g3PDUn1PD[g4PDin2PDjn2PDUT4PDZU<PDd<PDon2PDlg4PD[T4PDPf9PDQh4PDST4S
D0PDTo2Q@b3Q`1e3WD0QDoHXD0WD0QD]g3PD\W5TD1QD^g3XD0QD_g3PD6Q@Q?WD0QDb4XD0QD_g3PD6WD0Q`1e3QDoHXD0V
D0QD_g3PD6WD0Q`1e3QDoHXD0QD`g3QD\3QDQ?Q`1e3WD0QDag3aDd2aDZ3`Dm[9SD0XD0VD0QD\3QDQ?Q`1e3WD0QDag3aD
d2aDZ3`Dm[9SD0XD0QDbg3QDcg3WD0QDdg3P@PZ2TD1QDeg3XD0QDfg3WD0QDgg3XD0QDhg3WD0QDig3PDXo2XD0VD0WD0QD
ig3PDXo2XD0QDjg3QDkg3QDQ?Q`1e3WD0QDoHaDd2aDZ3SD0XD0`DnS4`DRT4WD0QDlg3XD0TD2QDmg3QD\3Q`1e3WD0QDa4
QDng3Q`1e3QDVHXD0aDd2QD\3QDdBWD0QDXV3XD0QDog3VD0QD\3QDdBWD0QDXV3XD0QDog3QDPh3PD\W5WD0QDQh3SD0XD0
TD1QDRh3TD1QDSh3WD0QDTh3PDUT4PD`d:XD0WD0PD[W5PDcn;PD`b2XD0WD0PD_\5SD0PD\f2XD0QD\3WD0QDQ?Q`1e3QDU
h3PDnS4XD0SD0WD0QDVh3QDWh3XD0`D^^2QDXh3WD0QDo]1QDYh3XD0WD0QDZh3QD[h3TD1QD\h3XD0QD\3PDZW5WD0QD]h3
SD0XD0QD^h3TD1WD0QD_h3XD0UD0QD`h3QD\3Q`1e3WD0QDa4XD0`D]4`Dl2VD0UD0QD`h3QD\3Q`1e3WD0QDa4XD0`D]4`D
l2QDah3UD0QDbh3QD\3Q`1e3WD0QDch3XD0VD0UD0QDbh3QD\3Q`1e3WD0QDch3XD0PD1QDdh3TD1QD\3TD1QDeh3P@Z_5WD
0QDfh3XD0WD0QDgh3P@nS4PD\W5QDhh3XD0WD0QDih3TD1Q@jh3QDkh3QDlh3XD0WD0QD]3P@a]5PDZW5S@0PD`Z5PDPT4XD
0WD0PDln2PDVIPDnS4QDmh3XD0WD0PDXV<QDnh3QDoh3QDPi3QDQi3QDRi3XD0WD0QDSi3QDTi3XD0VD0WD0QDSi3QDTi3XD
0QDUi3QDVi3WD0QDWi3QDXi3XD0WD0PD\T4QDYi3PD\T4QDZi3XD0WD0QD_k2Q@[i3PDa\2QD\i3TD2XD0VD0WD0QD_k2Q@[
i3PDa\2QD\i3TD2XD0QD]i3WD0QDlJQD^i3QD_i3XD0WD0QD`i3PDUT4PD_7QDai3XD0WD0QDbi3QDci3QDdi3QDei3XD0QD
fi3Y@0WD0QDgi3XD0VD0QDfi3Y@0WD0QDgi3XD0QDhi3QDii3TD6QD\3Q`1e3WD0QDji3XD0QDki3TD4QD\3Q`1e3WD0QDli
3XD0`DnS4`DRT4QDmi3QD\3Q`1e3WD0QDni3XD0QDQ?Q`1e3WD0SD0XD0PDgm1QDi`2QDoi3Q@\3WD0QDPj3XD0QDQ?Q`1e3
WD0QDoHXD0QDQj3QDRj3QD\3Q`1e3WD0QDSj3XD0WD0QDTj3PDVh2XD0VD0WD0QDTj3PDVh2XD0QDUj3QDVj3WD0QDWj3XD0
PDXb:WD0PDin2PDUT4PDRh2XD0QDXj3TD2QD\3Q`1e3WD0QDYj3XD0aDZ3`D[T4QDZj3PDnS4TD3QD\3Q`1e3WD0PDWf1XD0
QD[j3PDnS4TD3QD\3Q`1e3aDc2aDZ3iD1iD2WD0SD0XD0VD0QD[j3PDnS4TD3QD\3Q`1e3aDc2aDZ3iD1iD2WD0SD0XD0QD_
T2QD\j3TD4WD0PDT_5XD0QD]j3TD2WD0PDoT:XD0WD0QD^j3P@To2P@o7QD_j3QDm2XD0WD0QD`j3PD\T4QDoHXD0QDnCWD0
QDaj3XD0VD0QDnCWD0QDaj3XD0QDbj3QDcj3WD0PDf;PDjn2XD0QDdj3WD0PDkg8XD0PD\W5WD0QDej3PDnS4QDeLXD0QDfj
3WD0PDQh8TD1QDgj3XD0QDhj3QDij3WD0`DYR3SD0QDjj3XD0VD0QDij3WD0`DYR3SD0QDjj3XD0QD_T2QFkj3QD]3Q@b3Q`
1e3WD0QDlj3aDd2SD0XD0`DnS4`DoS4`DmS4QDmj3WD0QDnj3XD0SD0WD0QDoj3TD1QDPk3XD0`E\T4YD1WD0QDQk3XD0VD0
`E\T4YD1WD0QDQk3XD0QDRk3PDPo2QD\3Q`1e3WD0QDSk3XD0QDTk3QDUk3WD0QDVk3QDWk3XD0QD\3QDk?SD0WD0QDXk3XD
0`D_h2WD0QDoHPD\T4QDk?XD0SD0QDk?WD0QDYk3XD0QDZk3QD[k3WD0QD\k3XD0WD0PD[Y2PDnP3XD0WD0QD]k3TD1QD^k3
XD0`D\T4QD\3P@To2WD0QD_k3PDUT4XD0SD0QD\3WD0QD`k3QDXV3XD0VD0QD\3WD0QD`k3QDXV3XD0QDak3WD0PDg[2PD]o
8XD0VD0WD0PDg[2PD]o8XD0QDbV1QDbk3WD0QDck3XD0QDdk3P@To2P@o7WD0QD_j3QDek3XD0QD\3WD0QDfk3PDUT4XD0SD
0PDon3PDWHQDgk3TD3QD\3Q`1e3WD0QDhk3XD0WD0QDik3XD0QDR4PDil1PDoS4PDhT6PD\W5QDa4PD^Q3SD0QDjk3PD^Q3Q
DR4QD\3Q@_3WD0PD]<XD0VD0QDR4QD\3Q@_3WD0PD]<XD0QDkk3QDYKQ`1e3WD0QDa4XD0QDlk3QDmk3WD0Qd1e3QDa4XD0Q
DR4WD0QDa4XD0QDR4QDR4TD4QD\3WD0Q`1e3QDa4XD0aDZ3`D[T4QDR4TD3QD\3QDQ?Q`1e3WD0QDa4XD0QD\3Q@b3QDf3WD
0QDa4XD0WD0QDf3QDa4XD0SD0WD0QDnk3QDa4XD0QDR4QDok3TD2`Dh:WD0QDa4XD0QDR4TD2QD\3TD4PDST4WD0Q`1e3QDa
4XD0VD0QDR4TD2QD\3TD4PDST4WD0Q`1e3QDa4XD0QDbV1QDPl3TD2QD\3Q@Ql3Y@0aDc2aDZ3iD1iD2aDR4aDj3bD0WD0SD
0XD0VD0QDPl3TD2QD\3Q@Ql3Y@0aDc2aDZ3iD1iD2aDR4aDj3bD0WD0SD0XD0QDRl3QDSl3QDTl3Q@Ul3Y@0aDc2aDZ3`D`l
1`D\T4`DUT4bD0WD0SD0XD0VD0QDSl3QDTl3Q@Ul3Y@0aDc2aDZ3`D`l1`D\T4`DUT4bD0WD0SD0XD0QDVl3QDQ?Q@Wl3aDc
2aDZ3aDj3WD0SD0XD0QDXl3`DnS4`DXX<`DYX<QD\3YD0aDc2aDZ3iD1iD2`DZW5`D[W5`D\W5WD0SD0XD0VD0QD\3YD0aDc
2aDZ3iD1iD2`DZW5`D[W5`D\W5WD0SD0XD0QDah3QDYl3Y@0QDZl3aDc2aDZ3WD0SD0XD0VD0QDYl3Y@0QDZl3aDc2aDZ3WD
0SD0XD0QD[l3aDP3bD0WD0YD0XD0YD1QDe<aDP3bD0WD0YD0XD0YD1aDP3bD0WD0YD0XD0aDP3bD0WD0YD0XD0VD0aDP3bD0
WD0YD0XD0QD\l3aDP3bD0WD0YD0XD0YD2QD]l3aDP3bD0WD0YD0XD0UD0SD0QD^l3TD1WD0QD_l3XD0aDZ3UD0QD^l3TD1WD
0QD_l3XD0aDZ3UD0SD0QD`l3TD1WD0QDal3TD2XD0QDbl3UD0QD`l3TD1WD0QDal3TD2XD0QDbl3QDcl3Y@0WD0QDR3XD0aD
Z3`Din2`Dmn2`DQP3`DPP3`DRP3`DSP3`DTP3`DUP3`D]\5UD0QDT3Q@Z3Q`1e3P@ZX<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>W
D0Q`1e3QDdl3XD0VD0UD0QDT3Q@Z3Q`1e3P@ZX<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1e3QDdl3XD0QDel3UD0QDT3Q@
Z3TD3PD4Q`1e3WD0QDfl3XD0VD0UD0QDT3Q@Z3TD3PD4Q`1e3WD0QDfl3XD0QDgl3UD0QDT3Q@Z3Y@0WD0QDhl3XD0WD0QD^
j2XD0VD0WD0QD^j2XD0PD1QDil3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0VD0QDil3QD\3Q`
1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDjl3QDil3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV
3aDd2aDU3WD0SD0XD0QDkl3QDVHQDil3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDkl3YD0Q
Dll3WD0Q@ml3PDWo2SD0XD0`DnS4WD0PDWo2SD0QDcOXD0QD\3WD0QDnl3SD0XD0VD0QD\3WD0QDnl3SD0XD0QEol3WD0QDP
m3QDQm3XD0WD0QDRm3Q@e3QDSm3XD0QF\_2QDTm3TD2WD0QDUm3XD0QDVm3TD2WD0QDWm3XD0`D\T4`DP;QD\3Q`1e3QDXm3
WD0QDYm3XD0PDX\5QDZm3PDU\5SD0PDhl2PDd3QD[m3TD2WD0QD\m3XD0PDj_5VD0PDj_5QD_T2QDnAS@0S@0WD0QDa4XD0Q
D]m3`E\T4`Egm1`Ehm1`EWR:`EX8`ETo2`ERY<WD0PDT7XD0VD0WD0QD^m3XD0VD0QDe<Q@g3WD0QD_4Q`1e3QD_m3XD0QD^
4`D\T4`Do<`DP;WD0QD`m3QD_4XD0QD_3Q`1e3QDam3Q@_4PDTo2QD_4QDam3QDeLQDbm3TD3WD0QDcm3XD0PDWo2QDdm3PD
Wo2QDem3QDfm3PDWo2QDgm3QD\3QDQ?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0VD
0QDgm3QD\3QDQ?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0QDhm3QDim3QDjm3PDnS
4S@0WD0QDkm3XD0`DXd:`D[Y<`D\T3`DkR3QDfEQ@\3Q@b3Q`1e3WD0QDlm3XD0QDmm3PDPT4WD0QDnm3XD0VD0PDPT4WD0Q
Dnm3XD0QDom3QDPn3QDlh3TD3QD\3Q`1e3aDc2WD0SD0XD0VD0QDPn3QDlh3TD3QD\3Q`1e3aDc2WD0SD0XD0QD_T2PDPT4W
D0QDQn3XD0VD0PDPT4WD0QDQn3XD0QD_T2QDRn3WD0QDSn3XD0PDZk2QD\3Q`1e3WD0QDTn3XD0QDUn3QDVn3TD3PDR_2QDW
n3QDXn3QD\3Q`1e3QDk?Q`1e3S@0WD0QDYn3XD0`Dje2`DTW3`DQj5`DPd:QDk?`Dai2iD0SD0S@0WD0QDZn3XD0`DnS4`DV
Z<`Df]2`DdQ:`Dj`2`DWZ<WD0QD[n3PDnS4SD0XD0`Dai2`D\W5QD\3Q`1e3QDk?`DZ^2`DPm2`D^^2SD0WD0QDb4XD0`DXZ
<QD\3Q`1e3Q@b3Q`1e3Q@a4WD0Q`1e3Q@[4QDb4XD0WD0QDij2QDb4XD0WD0QD\n3QD]n3QDb4XD0WD0QDb4XD0QD^n3PD\W
5QDR4QD_n3QD`n3PDnS4QDan3PDQd:PDoS4PD[Z<PDkn2PD\]2PDln2PD\]2PDkn2PDo\2PDln2PDmT2QDbn3QDcn3QDdn3P
D\:PDin2QDdBQD`l1QDen3QDfn3QDgn3PDVHPDW?PD]Y3QDhn3PDWZ:`DmR4`Di\2`D[i3QDin3QDjn3QDkn3QDoHQDln3PD
PR4QDmn3QDnn3QD\3PDnS4Q`1e3Q@oHPDPR4QDR4Q@[8Q@\8QDb=VD0QDjY1PDSQ4WD0PDPR4XD0QDR4WD0PDnn2PDT^2QDo
n3QDPo3XD0WD0QDQo3QDRo3QDSo3XD0WD0QDTo3QDUo3QDVo3P@UT4P@_7XD0QD\3PDnn2TD1PDdZ<QDWo3TD1QDXo3QDYo3
QDZo3QD`8PDoS4TD1WD0QD[o3XD0PDdm2QD\o3QD\3WD0QD]o3XD0VD0QD\o3QD\3WD0QD]o3XD0PD1PDRU:PDnS4QDk?SD0
QD^o3QD_o3PDnS4QDR4QD\3Q`1e3PDin2PDUT4PDRh2QD`o3TD2QDao3QDbo3`DnS4`DUT4QDco3PDUT4PD\W5QDdo3QDeo3
TD1QDfo3`DoS4PDmn2PDnS4PD\W5PDXo8QD\3Q`1e3WD0QDgo3XD0VD0QD\3Q`1e3WD0QDgo3XD0QDho3PD\T4QDio3PDQZ2
PD\W5PD`Z5QDjo3PDQZ2PDQT4PD\W5PDQZ5QDYKWD0PDg^:XD0QDko3QD\3WD0PDg^:XD0VD0QD\3WD0PDg^:XD0QD_T2QD\
3QDV;WD0QDlo3QDjo3QDmo3XD0PDmS4PDRo2QDno3QD\W1PDoS4PDRo2QDoo3P@nS4PDoS4PD\W5PDTh2PDnS4PDQT4PDUo2
PDe\2QDPP4QDQP4PDaT:PDnS4PDX\9PDUT4QDRP4PDoS4PDZW5PDQU2PDmS4QDSP4PDbj2PDTh2PDV[9QDiGPD[T4PDHQD]F
PD[T4SD0PDVn1PDTo2QDei2QDTP4PDin2PDZk2PDPT4PDg6PDoS4QDUP4PDWQ3PD]o8PDUT4PDWo2QDVP4QDRe2PDnR5QDWP
4QDXP4QDYP4PD\W5QDTS2PDVo:PDVo:QDZP4QD[P4QD\P4QD^U2QD]P4QD\3PDTo2PDln2VD0QD\3PDTo2PDln2PD1QD^P4Q
D_P4PD\T4QD`P4PD\T4QDaP4Q@bP4QDcP4PDoS4PDZP3QDlV3PDUT4QDdP4PDTo2PDin2PDUT4QDeP4PDk=PDoS4PDdk9QDf
P4QDgP4PDmQ:QDhP4QDWIQDiP4TD3PDUT4PD_7PDTo1QDjP4PDUT4P@_7QDkP4PDV[9PDUT4QDlP4QDRP1PDRP9PDPT4QDmP
4PDoS4QDnP4PDoS4QD]7PDmQ:QD\3WD0QDoP4XD0aDZ3QDjQ3QDPQ4PDPZ2QDQQ4PDj6PD]o8PDnn2PDT^2PDPT4TD2QDRQ4
PDXX5PDUT4PD`\5PDho9PDoS4PD\W5PDg4PDQU4PDln2QDSQ4PD\W5QDTQ4\]3200RP1210UP1320YP1230VP1240VP1350Y
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
P17k[2e1WP15l[2e1VP14m[2e1UP17n[2e1VP17o[2e1YP17P\2e1ZP16Q\2e1WP15R\2e1UP1;S\2e1]P17T\2e1ZP15U\2
e1UP16V\2e1UP17W\2e1WP18X\2e1WP1<Y\2e1WP15d[2e1SP14Z\2e1SP17h[2e1WP15[\2e1UP15\\2e1YP13]\2e1YP14
Z\2e1SP15^\2e1YP13_\2e1YP16`\2e1ZP14Z\2e1RP18a\2f1^P17b\2f1ZP15c\2f1YP13d\2f1VP15e\2f1YP16f\2f1Z
P17g\2f1]P17h\2f1_P15i\2f1ZP14j\2f1VP15k\2f1[P15l\2f1YP18m\2f1]P16n\2f1WP14o\2f1WP14P]2f1UP17Q]2
f1XP12R]2f1TP15d[2f1SP11S]2f1RP14T]2f1XP12U]2f1TP12V]2f1SP15W]2f1XP16X]2f1WP18Y]2f1\P18Z]2f1YP1:
Y]2f1^P16[]2f1XP16\]2f1YP17]]2f1YP18^]2f1YP16_]2f1WP17`]2f1YP17a]2f1ZP18b]2f1\P16c]2f1ZP15d]2f1W
P16e]2f1WP14f]2f1UP16g]2f1WP12V]2f1TP13h]2f1UP17i]2f1WP14j]2f1YP16k]2f1XP16l]2f1WP14m]2f1VP15n]2
f1WP15o]2f1ZP12P^2f1UP14Q^2f1VP13R^2f1TP13S^2f1WP12T^2f1VP14U^2f1XP14V^2f1[P14W^2f1XP12X^2f1UP16
Y^2f1VP13Z^2f1XP16[^2f1WP12\^2f1TP13]^2f1XP1:^^2g1^P18_^2g1ZP1=`^2g1XP1:a^2g1]P17b^2g1ZP18c^2g1X
P19d^2g1XP18d^2g1XP1?_^2g1YP1:e^2g1[P17f^2g1VP1?g^2g1WP16h^2g1WP1>h^2g1XP14i^2g1UP18c^2g1XP12j^2
h1UP11S]2h1RP17S]2h1RP13k^2h1TP13l^2h1TP15l^2h1VP11S]2h1RP15S]2h1RP12m^2h1UP15n^2h1[P1;S]2h1SP14
o^2h1VP13P_2h1UP12Q_2h1UP12R_2h1RP11S]2h1RP11S]2h1RP11S]2h1RP14S_2h1TP18T_2i1XP15U_2i1XP16V_2i1V
P15l^2i1VP19W_2i1_P19W_2i1_P18X_2i1\P15l^2i1TP18Y_2i1[P17Z_2i1WP16[_2i1WP16\_2i1YP15]_2i1TP15^_2
i1TP14__2i1WP17`_2i1XP16a_2i1VP16b_2i1WP14c_2i1TP11d_2j1RP12e_2j1VP12d_2j1QP12f_2j1UP11d_2j1RP12
g_2j1UP12h_2j1UP12i_2j1UP12j_2j1UP12k_2j1TP11d_2j1RP12l_2j1UP12m_2j1UP13n_2j1WP11d_2j1RP12o_2j1V
P12P`2j1UP12Q`2j1TP12R`2j1VP12S`2j1TP12T`2j1VP12U`2j1VP12V`2j1TP12W`2j1UP12X`2j1VP12Y`2j1UP12Z`2
j1VP12[`2j1VP12\`2j1UP11d_2j1RP15]`2k1SP11^`2k1RP11^`2k1RP11^`2k1RP11^`2k1RP12_`2k1TP12``2k1VP13
a`2k1YP12b`2l1UP14c`2l1WP13d`2m1XP11e`2m1RP13f`2n1XP12g`2n1UP13^\2n1YP13h`2n1TP12i`2o1VP12j`2o1T
P11S]2o1RP14k`2P2WP12l`2P2UP14m`2P2WP13n`2P2TP13o`2Q2VP13Pa2Q2XP12Qa2Q2UP18Ra2R2TP1;Sa2R2TP14Ta2
R2TP1:Ua2R2WP130R2RP110S2RP110S2RP1;Va2T2TP1:Wa2U2XP16Xa2U2YP15ja1U2VP17Ya2U2UP1Dd1U2TP1:Za2U2VP
13[a2U2YP17\a2U2WP16]a2U2WP16^a2U2ZP14W3U2UP16_a2U2WP16`a2U2YP13aa2U2XP13ba2U2WP12ca2U2VP14X:U2[
P13hOU2XP13da2U2WP13ea2U2YP13fa2U2YP13ga2U2YP13ha2U2VP13ia2U2WP13ja2U2XP13ka2U2YP13la2U2YP13ma2U
2YP12na2U2VP13oa2U2WP13Pb2U2WP12Qb2U2UP13Rb2U2XP12Sb2U2TP12Vl1U2TP12Tb2U2VP13Ub2U2XP110U2RP14Vb2
U2YP12Wb2U2UP12Xb2U2UP12V5U2UP17Yb2U2ZP12Zb2U2VP12V5U2UP13[b2U2UP12[b2U2UP12\b2U2UP12]b2U2TP12^b
2U2TP12_b2U2UP12`b2U2TP12UFU2UP12UFU2UP14ab2U2TP13bb2U2YP13cb2U2YP12db2U2UP18Va2U2TP15eb2U2VP13f
b2U2XP12gb2U2VP14hb2U2YP13ib2U2WP14jb2U2UP110U2RP130U2RP12kb2U2UP12lb2V2UP14mb2V2WP14nb2V2XP13ob
2V2XP15Pc2V2YP16Qc2W2WP16Rc2W2WP15Sc2W2TP16Tc2W2WP16Uc2W2UP17Vc2W2VP17Wc2W2XP17Xc2W2WP16Yc2W2XP1
7Zc2W2WP16[c2W2UP11\c2W2SP12]c2W2UP13^c2W2YP17_c2W2[P17`c2W2VP13ac2W2YP17bc2W2VP110X2RP12cc2X2TP
110X2RP12dc2X2TP14ec2X2VP14fc2X2WP16gc2Y2SP1U1l;Y2VP1U1hc2Y2XP15ic2Y2SP15jc2Y2UP14kc2Y2UP14lc2Y2
YP12mc2Y2TP12nc2Y2TP12oc2Y2TP14X:Y2\P12T_1Y2VP14X:Y2\P13Pd2Y2XP12Qd2Y2VP12Rd2Y2VP12Sd2Y2VP12Td2Y
2VP12Ud2Y2TP13Vd2Y2YP12Wd2Y2VP12a1Y2VP12Xd2Y2UP12Yd2Y2VP12g4Y2VP12Zd2Y2UP16[d2Y2UP12\d2Y2UP12]d2
Y2UP12^d2Y2UP12W_1Y2VP12_d2Y2VP12`d2Y2VP12ad2Y2VP12U:Y2VP12bd2Y2UP12cd2Y2VP12dd2Y2UP12ed2Y2VP12f
d2Y2VP12gd2Y2UP12hd2Y2TP12id2Y2TP12jd2Y2TP12kd2Y2UP12ld2Y2UP12a1Y2VP13md2Y2YP12nd2Y2VP13mQ1Y2YP1
3dc1Y2WP16od2Y2UP16Pe2Z2WP16Qe2Z2WP17Re2Z2WP17Se2Z2YP1;Te2Z2WP1;Ue2Z2YP17Ve2Z2VP15We2Z2VP15P2Z2U
P15Xe2Z2WP1;Ye2Z2WP15Ze2Z2TP19[e2Z2XP17\e2Z2XP17\e2Z2ZP19]e2Z2ZP15^e2Z2XP15_e2Z2YP15`e2Z2WP18ae2
Z2ZP15be2Z2TP15ce2Z2VP16de2Z2VP16ee2Z2XP15fe2Z2TP1:ge2Z2VP1:he2Z2XP18ie2Z2VP18je2Z2YP19ke2Z2XP16
le2Z2WP17me2Z2VP18ne2Z2[P16^OZ2[P18oe2Z2]P15Pf2Z2TP15Qf2Z2VP15Rf2Z2VP16Sf2Z2ZP18Tf2Z2WP18Tf2Z2YP
15Uf2Z2VP16\>Z2ZP16Vf2Z2XP16Wf2Z2TP16Xf2Z2VP17Yf2Z2VP19l;Z2VP16Zf2Z2VP17[f2Z2TM5\f2Z2TP16]f2Z2VP
16^f2Z2VP15_f2Z2UP15`f2Z2WP14af2Z2TP16XZ1Z2\P19l;Z2VP18bf2Z2ZP1=cf2Z2TM=df2Z2VM5ef2Z2UP15ff2Z2UP
17gf2Z2VP15hf2Z2WP15if2Z2TP15jf2Z2VP15kf2Z2XP14lf2Z2UP17mf2Z2\P16nf2Z2WP17of2Z2UP17of2Z2WP1<Pg2Z
2WP15Qg2Z2UP15Rg2Z2TP16Sg2Z2SP16Tg2Z2UP17Ug2Z2YP15Vg2Z2VP17Wg2Z2WP16Xg2Z2XP15Yg2Z2VP14Zg2Z2TP14[
g2Z2VP16\g2Z2TP17]g2Z2XP16^g2Z2VP16^g2Z2XP15UAZ2VP15_g2Z2XP14`g2Z2TP17gf2Z2VP16ag2Z2XP12bg2Z2VP1
7cg2Z2VP14UFZ2TP13dg2Z2YP14eg2Z2YP12fg2Z2UP17gg2Z2WP17gg2Z2YP17hg2Z2XP15ig2Z2TP14UFZ2TP19l;Z2VP1
8jg2Z2XP16kg2Z2VP15lg2Z2UP14lg2Z2TP17mg2Z2VP1:nm1[2YP1:nm1[2[P1@l;[2QM@ng2[2SM>og2[2QM>Ph2[2SM<Q
h2[2QM=Rh2[2PM=Sh2[2RM9Th2[2QM9Uh2[2SM6ic2\2RP16Rh2\2SP16Rh2\2RP160\2QP16Vh2\2SP16XW2\2RP16Rh2\2
SP18Wh2]2TP17Xh2]2TP19Yh2]2VP18Zh2]2VP1?[h2]2TP1@\h2^2TP1@]h2^2VP1:d8^2WP1:d8^2YP17^h2^2TP140^2R
P14T5^2UP1ATl1_2QMA_h2_2SMB`h2_2UMB`h2_2TM7ah2`2VP15bh2`2VP16ch2`2UP16dh2`2UP14eh2`2TP15fh2a2TP1
6gh2a2VP17hh2a2TP16ih2a2VP14jh2a2YP12\T1a2VP15kh2a2TP120a2SP12lh2a2UP17mh2a2VP1;0a2SP140a2RP17nh
2a2VP140a2RP14oh2a2TP14Pi2a2TP13Qi2a2WP16Ri2a2VP12Si2b2UP12Ti2b2UP12db2b2UP1EUi2c2SMEUi2c2UM;Vi2
c2YP18Wi2c2VP15Xi2c2UP15Yi2c2WP1:Zi2c2SM:[i2c2UM5\i2c2UP15]i2c2WP14^i2c2TP16_i2c2WP14`i2c2WP12ai
2c2TP1<bi2c2VP1>ci2c2UP17V5c2VP1;bi2c2WP1:di2c2TP14ei2c2TP15fi2c2VP16gi2c2YP110c2RP13hi2c2WP13ii
2c2YP12ji2d2VP12ji2d2VP12ki2d2VP12li2d2VP12mi2d2TP110d2RP12a1d2VP13ni2e2VP12oi2e2TP13Pj2e2YP15Qj
2f2UP13Rj2f2VP12Sj2f2TP13Tj2f2WP15Uj2f2XP15Vj2f2TP12Wj2f2UP14UFf2UP16Xj2g2ZP15Yj2g2VP17Zj2g2VP14
[j2g2XP13\j2g2TP12]j2g2TP17^j2g2ZP16_j2g2VP16`j2g2YP14aj2g2YP13bj2g2WP16cj2g2]P16dj2g2VP14fLg2ZP
14ej2g2TP14X:g2\P16fj2g2TP16gj2g2VP13hj2g2XP14ij2g2[P13i`1g2YP15jj2g2WP15kj2g2UP15lj2g2WP17mj2g2
ZP14nj2g2ZP14oj2g2XP142g2\P12Pk2g2VP13Qk2g2WP12V5g2VP13Rk2g2XP13Sk2g2YP12Tk2g2UP124g2VP13Uk2g2XP
15Vk2g2\P13Wk2g2WP13SR1g2YP13Xk2g2XP13Yk2g2YP13Zk2g2WP12[k2g2UP12\k2g2TP13]k2g2XP12^k2g2UP12_k2g
2TP12`k2g2TP14ak2g2XP14ak2g2[P12bk2g2TP12ck2g2UP14dk2g2WP12;g2VP13ek2g2WP14XZ1g2[P13fk2g2YP12gk2
g2TP12hk2g2UP16ik2g2]P14jk2g2WP13kk2g2XP13lk2g2XP13mk2g2WP13nk2g2XP15ok2g2TP14Pl2g2YP12UAg2VP15Q
l2g2[P13gOg2YP14P]1g2\P12U:g2VP13Rl2g2WP1mT2PDa\2QDUQ4QDVQ4QDWQ4PDa\2QD[]3QDXQ4QDYQ4QDZQ4QD[Q4PD
QZ2QDbQ3QD\Q4PD\W5QD]Q4QD^Q4QD_Q4QD`Q4QDWm1QD`Q4QDaQ4QDbQ4QDcQ4PDZW5QDdQ4QDeQ4QDfQ4UD0PDb\2QD^3P
Dlo2QDgQ4UD0QD\_3QDhQ4PDlo2QDiQ4P@Qo2QDjQ4PDa\2QD[]3PDlo2QDkQ4UD0QDUY3PDlo2QDlQ4TD4SD0QDmQ4TD3PD
ig4UD0PDc\2VD0UD0PDc\2PD2UD0QDnQ4QDoQ4PD2UD0PDa]5PD\T4UD0PDnn2PDa\2QDg]3PD2UD0PDa\2PDT[9PDa\2QDP
R4QDQR4QDRR4PD`l1UD0QDSR4PDT[9UD0QDTR4QDUR4PDQo2PD2QDVR4QDWR4TD1QDXR4`Dnn2`DPT4`DnS4QDcY1QD\3QDY
R4TD1QDZR4QDcY1Q@\3S@0QD[R4PD^Q:QDcY1QD\R4PDT[5TD1QD]R4PDPo2PDPZ2PD_7QD^R4PDUT4QD_R4PDP[<PDQ[<PD
im1QD`R4SD0QDaR4QDnAPDin2QDbR4SD0QDcR4QDdR4PDf]5PDmJQDeR4PDmm6QDfR4QDgR4QDhR4QDiR4QDjR4QDkR4QDlR
4TD3QDmR4QDnR4TD1QDoR4PD\W5QDXV3QDPS4QDQS4TD6PDUT4PD`Q:PDin2QDRS4QDSS4QDTS4SD0PDPo8QDUS4PDHQDVS4
TD8QDWS4QDZ3QDXP4PD`]2QDXS4QDYS4QDZS4QD[S4QDlQ2QD\S4QD]S4PD`l1QD^S4QD_S4QD`S4P@\T4QDaS4QDbS4QDcS
4QDdS4QDZ3PDnS4PDjo2PDVj2PDnS4QDZ3QDeS4QDfS4QDgS4QDhS4PD\W5PDZP2QDiS4QDjS4PDQY2QDkS4QDlS4PDUT4QD
mS4TD1QDnS4PDZ\5PDnS4PD\W5QDoS4QD\3QDPT4QDQT4PDon2QDZ3QDRT4QDST4QDTT4QDUT4QDVT4QDYKS@0QDd2PDj6QD
WT4PDj6PD]o8PDk[<PDj6PDnV2PDnS4PD[Z<PDj6PDl[<PD\b2PDTIQDXT4QDYT4PDTIQDZT4PDTIQD[T4PDT^2PDnS4PDTI
PDk=PD\W5QD\a1PDnS4QDZ3QD\a1PDnS4QDZ3PDQ\2QD\T4QD]T4PDQ\2QD^T4QD_T4PDaT:QD`T4PDni4QDaT4PD]<PDd[5
QDbT4PD[T4QDZ3PDi6QDcT4PDkGQDdT4PDXIQDeT4PDj6QDfT4PDg[2QDgT4QDhT4PDg[2PDl[2QDiT4PD\W5QDjT4PDmY7Q
DkT4PDna9QDlT4QDmT4QDnT4PD[P3PDST4PD\P3PD[P3PDoo2PDmn2PD`P3QDoT4PD_P3QDPU4PD^k8PDPY:PD_k8PDPY:PD
PY:QDQU4QDbf3QDRU4PDWHQDSU4PDS]4QDTU4PDoT:QDUU4QDVU4PDoT:PDP[:QDWU4PDmJPDjf1PDhT5PDjf1PD\T4PDT7P
D\T4QDXU4QDYU4PDjj2QDZU4QD[U4TD3QD\U4QD]U4QD^U4QD_U4PDgR5PDl`;PDT7PDT7QD`U4PDgR5QDaU4PD\T4PDT7QD
ci1PD\i8PDST4PDXIPDXIPDST4PD\i8QDbU4PDRP4QDYOQDcU4VD0QDYOQDcU4QDdU4QDeU4TD2QD\S2QDfU4QDgU4TD3QDZ
4TD6QDhU4QDiU4QDjU4QDkU4PDUT4QDYKQDlU4PDoo2`DnS4QDmU4TD2QD\3PDTo2QDnU4PD]o8QDoU4TD4QD\a1PDZW5PDZ
i8QDPV4QDQV4QDRV4S@0QDSV4PDmS4P@\W5QDPc1PDnS4QDTV4PDik8QDWm1PDcR7PDRo8PDoS4QDk?QDUV4QDVV4PD]o8PD
UT4QDWV4S@0S@0QD\3QDXV4QDYV4QDZV4TD3QD[V4PDP\5QD\V4Q@\3QD]V4TD2QD^V4QDQJPDa8PDmn2QD_V4TD1QD`V4PD
mn2QDaV4TD2QDbV4QDcV4TD8QDhU4QDdV4QDeV4QDfV4PDPo2QD\3QDgV4PDUT4QDhV4QDiV4QDcY1QD\3QDjV4PDUT4QDS9
QDkV4QDlV4TD1QDmV4QDnV4PDlGQDoV4PDnGPDST4PDoGQDPW4QDQW4PDln2QDdBQDRW4VD0PDln2QDdBQDRW4QDSW4QDTW4
QDUW4QDcY1QDVW4QDWW4TD2QD\3QDXW4QDYW4TD3QDjY2QDZW4QD[W4PD\W5PDj6PD4PD\W5PDYIPD^IPDgf3PDjk2PDk]<Q
D\W4TD3QD]W4PDWo2QD^W4TD2PDUT4QD_W4QD`W4TD1QDZ3QDaW4QDZHQDbW4TD1QDcW4PDUT4QDdW4QDeW4QDfW4QDe\1QD
gW4QDhW4TD1QDiW4QDjW4TD1QD\3QDkW4QDV[2PDP\5P@nS4TD4QDlW4PDmn2PDln2PD\W5QDmW4QDnW4SD0PD\T4PDj6PD\
T4PDgj2PD\T4PD^b5PD\T4PD\T4PDYo1PD\T4PD\T4PD__5PD\T4QDbR1PDT7QDoW4QDPX4PDT7PD^IQDQX4PDc6QDRX4PD^
HPDST4PDc6PDY\5PDc6QDSX4QDTX4PD\i8QDUX4QDVX4QDWX4PDlo8QDXX4PDmo8QDYX4PDZP2QDZX4PDRHPDWP4PD\d2PD^
V2QD[X4PDUm4QD\X4PDa\5QD]X4PDZR3QD^X4PDZR3PD[^<PDRP9QD_X4QD`X4QDaX4PDYIQDbX4PDZIQDcX4PDZIPDZIPDV
_6QDdX4PDnIPDok2PDf5QDeX4PDQh4QDfX4PD\j8QDgX4PD]4QDhX4PDfW4QDiX4PD`i8QDjX4PDki8QDkX4PDlj8QDlX4QD
mX4PD[T4PDPHQDnX4QDoX4QDPY4PDXR3QDQY4PDbk9QDRY4PDdJQDSY4PDfd1QDTY4PDil1QDUY4PDVh2PDil1PDfIQDVY4Q
DWY4QDXY4PDma9PDcY6QDYY4PDeo8QDZY4PDeo8PDb=PD[JQD[Y4QD\Y4PDo^<PDml;QD]Y4PDYo8QD^Y4PDio8QD_Y4PDd5
QD`Y4PDXR2PDnS4PDdi8QDaY4QDbY4QDcY4aDR4`DT_<`DlW:`DSR4PDbo1QDdY4QDeY4PDbo1PDTIQDfY4PD[o8PD]S2PDZ
i8QDgY4PDY_<PDb5PDP[:QDhY4PDnGPDST4PDoGPDWf2PD[2PDYT4QDiY4PDZc5QDjY4PDXn1QDkY4PDd[;QDlY4PDlR9QDm
Y4PDT7QDnY4PDZ<QDoY4QDPZ4QDQZ4PDUT4PDeS2PDln2QDRZ4PD_l1QDSZ4PD\W5PDni9PDZ_<QDTZ4PDbj8QDUZ4PDSn8Q
DVZ4PD]_<QDWZ4PD_\5QDXZ4PDZ\5QDYZ4PDmS4QDZZ4PDY\5QD[Z4PDTo2PDmS4PDY\5PDYT4PDY\5PDak2PDnS4PDY\5PD
b\2QD\Z4PD\T4QD]Z4PD\T4PDWo2PD1PDWo2PD4PDWo2VD0QD^Z4PDWo2QD_Z4TD6QD1QD1TD6PD4PDSo2SD0PDSo2QD`Z4P
DS\2QDaZ4PD`_<PDa_<PDYIPDb_<PDSHPDS3QDdBPDmIPD?PDUZ2PDo7QDbZ4QDcZ4QDdZ4QDoLTD2QDeZ4VD0QDoLTD2QDe
Z4QDfZ4QDoLTD2QDeZ4PDnS4QDdBQDgZ4QDhZ4QDiZ4UD0PDf\5PDUT4TD6PDoS4PDfW4PDST4PDf5PDf5PDST4QDjZ4PDd5
PDST4QDkZ4PD^4PDST4PD]4QDlZ4TD4QD\3QDmZ4QDnZ4PDST4QDTT4PDi6PD4PDkGPDj6PDST4QDoZ4QD\a1S@0QDP[4PD`
k2QDQ[4PDZn6PDST4PDh\<QDR[4QDS[4PDXIQDT[4PD\i8QDU[4PDbj8PDm_<PDZi8QDV[4PDg[2QDW[4PD^IPDnS4PDP`<P
D^IQDX[4PDQh4PDZn1PDfJQDY[4PDT7QDZ[4QD[[4PDY:PDfd1PDTT4PDhd1PDhd1PDTT4PDfd1QD\[4QD][4QD^[4TD2QD_
[4PDaGPDTT4PD\HPDao2PDTT4PDbo2PDig4PDTT4PDjg4PD[T4PD\Y2QD`[4PDP7QDa[4QDb[4QDc[4QDd[4PDVe1QDe[4QD
f[4QDWY4QDg[4QDh[4QDi[4PD\f1QDj[4PDdGPDl^2PD[`<PDaP9PD\`<PDjj2QDk[4QDl[4QDm[4QDn[4QDo[4PDid1QDP\
4QDQ\4QDR\4QDS\4QDT\4QDU\4QDV\4PDb;QDW\4`DVS9`DXY9`Dg`<QDX\4QDY\4TD4QDZ\4QD[\4TD3QD\\4`D\W5`D]W5
QD]\4QD^\4QD_\4PD]o8QD`\4PD]o8PDoS4QDa\4UD0PDnn2QDb\4S@0QDc\4`D^a2`DkY2`DTh2PDnn2QDd\4S@0QDe\4QD
f\4QDg\4QD\3PDbj2UD0PD\W5S@0QDh\4QD\3aDe3aD[4aDa4aDX2QDi\4UD0QDdBS@0QDj\4QDk\4QDdBS@0QDl\4QDm\4S
@0QDn\4UD0QDc3SD0QDo\4UD0SD0QDo\4UD0QDc3QDo\4UD0QDo\4QDP]4QDQ]4QDR]4QDS]4QDT]4QDU]4Q@V]4TD2QDW]4
QDX]4QDY]4SD0QDZ]4QD[]4S@0QD\3QD\]4QD]]4QD^]4QD_]4TD6PDQT4QD`]4QDa]4PDQZ2PD_7SD0QDb]4QD\3PDTo2PD
]<QDc]4TD1QDd]4P@UT4PDWo2QDe]4QDRe2PDWo2QDf]4PDUT4QDg]4QDh]4TD2QDi]4QDj]4PDlGPDUT4QDk]4QD`W4TD3Q
Dl]4QDm]4PDnn2QDZ3PDn^5QDn]4UD0QDo]4TD1QDP^4QDQ^4TD5QDR^4PDXHQDS^4QDT^4TD4QD\3QDU^4QDV^4TD2PDZo:
QDlV3QD1TD6PDP\5PDQZ2PD_7QDW^4QDX^4QD`l1QDY^4QDZ^4TD1QD[^4QD\^4QD]^4QD^^4QFj3QD\3PDX3QD_^4TD2QD\
3PDWo2SD0QDcOQD`^4TD1QDa^4QDb^4QDc^4QDd^4TD5QDe^4WD0QDf^4TD3XD0QDg^4QDj3QDh^4aD^4`DT7QDj3QDi^4aD
^4`DT7aDR4QDj3QDj^4TD5QDk^4QDj3TD2QDT4PDQo2QDm3TD1QDl^4SD0QDj3TD1QDm^4QDn^4S@0VD0QDj3TD1QDm^4QDn
^4S@0QDo^4QDj3QDV?QDT4QDP_4S@0QDQ_4QDT4QDj3TD1QDR_4TD3PDQo2RD0QDT4RD0RD0QDT4QDS_4QDT_4QDU_4TD1QD
V_4QDW_4SD0QDX_4QDY_4TD2QDZ_4TD4PDQo2QD[_4TD2QD\_4`Ed_<QDW4TD2QD]_4`D]l5`DTl4`DZ<`D\m8QD^_4TD8PD
4TD5QDT4PDnn2QDaNSD0PD[^2QD__4TD2QD`_4`DPZ2QDa_4TD1QDb_4QDc_4TD1QDd_4QDe_4TD4QDf_4P@Qo2QDg_4TD3Q
Dh_4QFj3QDi_4QDj_4QFj3QDk_4QDl_4QFj3QDS4QDm_4QDn_4TD2QDo_4`Do<`Dd7`DW6`Dma4`Dd;`D^2`DS2`DV6`Dg^5
`DZ8`DZ9`D\<`DZW4`DT_4`DH`D]_5iD1SD0PD4QDP`4QDS4VD0PD4QDP`4QDS4QDbV1PD4QDQ`4S@0QDj3QDR`4VD0PD4QD
Q`4S@0QDj3QDR`4PD1PD4QDS`4S@0QDT`4QDU`4QFj3QDS4QDV`4VD0QFj3QDS4QDV`4QDbV1PD4QDdBS@0QDW`4QDX`4PD4
QDY`4PDnS4QDZ`4TD2QD[`4PDST4QD\`4Q@]`4PDSo2PDbS6PDUT4PD4QD^`4QF_`4QD``4PDRR6QDa`4TD7QDb`4QDc`4TD
6QDd`4QDe`4TD8QDf`4QDf`4SD0QDg`4TD2QDZ3QDh`4PD[[:QDi`4TD2QDj`4PDUd<QDk`4QDW4TD1QDl`4P@Qo2TD8QDm`
4QDn`4QDo`4QDPa4PDQZ2PD_7QDQa4PD\W5QDRa4QDW4QDSa4TD9QDTa4QDW4TD3QDUa4TD6QDVa4QDW4QDWa4TD3QDXa4TD
6QDm`4QDYa4QDZa4S@0QDW4QD[a4TD6PD4Q@c3S@0QDW4QDm`4TD8QD\a4QDZa4S@0QDW4VD0QD]a4TD3QD^a4QD_a4TD8QD
\3QD`a4QDaa4QDba4QDca4P@UT4QDX3QDda4QDea4QDfa4QDZ3QDn`4PD_7PDmS4QDga4PDP3QDha4QDia4PDak2PDoa4PDQ
T4PD`d2QDXU4QDYU4QD][3QDja4PDUT4QDka4QDla4PD]T4QDma4PD]T4PDPo2QDna4PD]T4PDPo2QDUAQDoa4QDPb4TD4PD
a]5PD\T4QDPb4TD3PD6QDQb4QDRb4PD\T4QDSb4TD4QDTb4QDUb4QDVb4QDWb4PDi1PDoS4PDe\5SD0PDf\5VD0`DUT4Q`1e
3QDXb4`Dc6`Dgj2`DQR3`DQU2`Dcg4`Deg4`Db6`DkS2`D]S2PDf\5QDYb4`DUT4Q`1e3QDXb4`Dc6`Dgj2`DQR3`DQU2`Dc
g4`Deg4`Db6`DkS2`D]S2UD0PDf\5QFZb4QD[b4PDf\5QDcY1PDdm1QD\b4PDUl1QD]b4S@0QD^b4PDUl1QD]b4S@0QD^b4Q
D_b4QD`b4QDcOPDZ^5QDab4PDTIPDbm1PDj6PDnS:QDbb4TD3PDUm4QDn`4TD4QDcb4QDZ3PDUZ2QDdb4QDX4TD2QDeb4QDf
b4QDgb4TD8QDhb4QDib4QDY4S@0QDjb4PDPP2QDkb4PD[h4QDlb4QDn`4PD_7S@0QDmb4TD3QDnb4QDn`4TD4PDQT4QDob4Q
Dn`4TD3QDPc4QDZ3QDn`4QDQc4P@UT4S@0QDRc4VD0QDn`4QDQc4P@UT4S@0QDRc4QDSc4QDn`4QDQc4PDUT4S@0QDTc4PDQ
Z2PD_7QDUc4QDVc4QDn`4TD3QDWc4QDXc4PDUZ2PD_7S@0QDYc4PDQZ2PD_7QDZc4`D\W5`DVh2QDQb4QD[c4QDRe2QDca4P
@UT4P@_7QD\c4VD0QDca4P@UT4P@_7QD\c4QD]c4QD^c4QD_c4TD6PD4QD`c4QDac4TD5QD0`DoU5`Dfm8`Df]9`D[e<`DPl
4`DZW5`D[W5QDbc4TD6QDcc4Q@dc4TD1QDec4QDfc4TD3QDgc4TD8QDhc4QDic4QDjc4TD4QD\3QDkc4QDlc4QDe7PDVh2TD
5QDmc4QDnc4TD1QDoc4PD\W5QDY3QDZ3QDPd4P@\W5QDZ3QDZ3PDmn2PDnS4QDZ3QDZ3PD9QDZ3PDm[5QDQd4QDRd4QDZ3QD
Sd4PDRT4QDZ3TD6PDUT4QDZ3QDZ3QDTd4QDUd4QDVd4QDYS3QDWd4TD5QDXd4aDe3aD[4aDa4QDYd4TD4QDZd4PDRT4QD[d4
PDUT4QD\d4QD]d4QD^d4QD_d4TD2PDoS4QD`d4SD0PD4SD0PD4S@0QDad4QD\3QDmS4TD1QDbd4QDcd4QDdd4SD0aEed4QDd
2QDfd4Q`1e3QDgd4aDR4aDj3QDhd4TD2QDid4QDjd4QDkd4QDjd4QDld4QDmd4QDjd4VD0QDmd4QDjd4QDnd4QDd2TD2QDod
4QDPe4QDQe4PDnS4S@0QDd2QDRe4PDnS4S@0QDd2WD0QDSe4XD0QDd2`DnS4`Db7`D`7`Dc7`Da7`Do_9`D[2`Dim1QDTe4S
@0QDd2Y@0QDUe4QDVe4PDf_1PDWo2QDWe4TD2PDoS4QDXe4QDYe4QDU>QDmW1QD\3S@0QDZe4QD[e4QD\e4QD]e4S@0QD^e4
QDU>QD_e4S@0QDd2PD\T4P@ZW5QDf?PDnS4Q@c3S@0QD`e4QDae4TD4QDe2QDe2TD2QDbe4PDlo2PDQZ2PD_7PDlGPDUT4QD
ce4PDk=QDde4QDee4QDoLQDfe4QDge4QDoLQDdBQDhe4QDie4PDZf<PDnKQDje4PDnKQDje4UD0WD0QDke4XD0SD0QDle4UD
0WD0QDme4XD0QDne4TD3QDoe4QDPf4QDQf4QDRf4Q@Wm1Q@Rf4QDSf4QDTf4QDdBQDUf4QDVf4PDoT:QDWf4QDXf4QDYf4PD
UT4QDZf4QD[f4QDk?SD0QD\f4PDZk2QD]f4QD^f4PDg6QD_f4`DoS4QD`f4QD`l2QDaf4S@0QDbf4QDcf4PDUT4QDdf4PD^m
;QDef4QDcY1QDRLQDff4QDcY1QDgf4PDo7QDhf4QDif4TD2QD\3PDWo2SD0QDRe2QDjf4QDkf4VD0QDjf4QDkf4QDlf4QDmf
4QDdBS@0QDd2QDnf4PDUT4QDof4QD\3QDPg4QDQg4P@\W5QDRg4PDmY7PD]S2PDTIPDnS4QDSg4PDj[2PDY3PD[T4QDnHPD_
_5PD\T4QDcY1QDTg4PDoS4PDa\2PDPo2PD`7QDaY1PD_7QDUg4PDUT4QDcY1QD\R4PD\W5TD1QDVg4PDTW2QDWg4PDPP2SD0
TD3QDXg4UD0QDYg4PDUT4QDZg4QD[g4QD\g4QDX[3QD]g4QD^g4PDUT4QD_g4UD0PDPo1PDUT4QD`g4QDag4QD`l2Q@c3TD3
QDbg4PDWo2QDcg4PDUT4QDdg4QDZ3PDWj2PDnS4QDeg4PDnR:QDfg4P@\W5QDgg4PDnS4QDhg4PDbQ1QDig4QDd2TD5QD\e1
QDjg4UD0QDkg4QDlg4TD1QDmg4QDng4QDl3QDog4PD`k2QDPh4QDQh4PD\W5QDRh4PDY7QDSh4PDXo8QDTh4QDUh4QDVh4QD
Wh4PDnV2PDn6QDXh4QDYh4PDUf9PDgR5QDZh4PDQ\2QD[h4QD\h4PDnn2QD]h4QD^h4PDj6QD_h4QD`h4PDln2QDdBPDmb3P
DZW5PDg[2QDah4QDbh4PD\W5PDg[2QDch4QDdBTD1PDg[2QDdh4QDeh4QDfh4QDgh4PDd5PDZW5PDj6QDhh4QDih4PDTh2PD
V5QDjh4QDkh4QDlh4QDmh4QDnh4QDoh4QDPi4PDZP2PDnS4PD\W5QDQi4QDRi4QDSi4QDTi4QDUi4QDVi4QDWi4PDnS4PD\W
5QDXi4QDYi4PDnn2P@\W5QDZi4QD[i4QD\i4PDZW5QD]i4QD^i4QD_i4QD`i4QDai4TD3QDbi4QDjT4QDci4QDjT4QDdi4QD
ei4TD4QDfi4QDgi4TD1QDhi4QDii4QD\3QDji4`DmT2`DTh2`DP3`DYZ9`DjS6`DU]2`DWY2`Dg4`Dcc2`D_a:`D\W5`DZW5
`DU9`Dhj9`DVIQDV3TD3QDki4QD]f4PD\W5TD1QDli4QD_c2QDUAPD\W5QDmi4PDnS4QDni4QD\3QDoi4QDPj4RD0QDQj4TD
4PDUT4QDRj4TD1QDSj4TD1QDTj4PDUT4QDUj4TD1QD\_3QDVj4S@0QDWj4QDXj4RD0QD\3PDnn2PD\W5S@0QDYj4UD0aDj3a
Dg3aD_3iD0iD1`DT^5`DjZ9`DT7`DWo2`DUm4`D`\5`DZ\5`D[\5`DXj2`D\\5`DnR5`DVo2`Dk\5`DZP3`DYP3WD0SD0XD0
QDZj4QD[j4QD\3QD\j4QD]j4PDb\2QD^j4TD1QD_j4QD`j4QDj3TD1QDaj4P@bj2QDbj4WD0QDcj4QDdj4XD0TD2QDka4QDe
j4PDo[5QDfj4QD`[3QD\3PDbj2QDgj4QDbQ3QDhj4TD2QDij4UD0PD]T4QDPT3QDjj4TD:PD2QDkj4TD4QDlj4PDQo2QD\3Q
Dmj4PDQT4TD2QFnj4QDW4TD1QDoj4`D]_5`DH`DXj2`D^[6`Dhc2`Dgc2`DS]4`DQo2`DPT:`Db\2`EWZ2`ETo2`EVZ2`EPU
2`EUT4QDW4TD1QDPk4QDQk4TD1QDRk4QDSk4TD2QDTk4QDUk4QDcY1QD``4QDVk4QDWk4QDcY1QDXk4QDYk4QDbQ3QDZk4QD
[k4SD0QDbQ3QDZk4QD\k4QD]k4QD^k4TD1QD_k4PDHPDoo2QD]k4QD^k4TD1QD_k4PDHPDoo2QDbQ3QDZk4QD`k4SD0PD[T4
SD0TD6PD6QDZ3QDZ3QDak4QDg\1PD[f2QDbk4TD1QD[6QDck4TD1QDdk4QDek4P@nS4P@\W5QDZ3S@0QDg5TD1QDfk4QDgk4
PDRR6[D400YP1510[P1420YP1430YP1340VP1350VP1460YP1571ZP1681YP1191RP14:1ZP16;1XP13<1UP13=1SP13>1VP
14?1WP13@1VP15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2XP15G2WP15H2YP16I2`P12J2VP14K2XP14L2XP13M2WP
12N2UP12O2UP12P12TP12Q12TP14R12VP16S12[P15T12[P14U12WP12V12UP15W12YP13X12WP12Y12TP14Z12XP12[12UP
13\12TP13]12VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c12UP15d12YP16e12_P13f12WP12g12TP16h12ZP12i12
UP13j12YP14k12\P13l12YP13m12WP12n12UP12o12UP14P22\P14Q22WP13_12WP12R22UP12S22UP12T22TP12U22UP12V
22UP12W22VP13X22WP12Y22UP12Z22UP12[22UP12\22UP12]22UP12^22UP12_22UP12`22UP12a22UP12b22UP12c22TP1
3d22YP13e22YP12f22UP12g22UP12h22VP12h22VP12i22UP12j22TP12k22UP12l22UP12m22UP12n22UP12o22UP12P32V
P12P32VP13Q32YP12R32TP12S32UP13T32TP12U32TP12V32UP12W32VP12X32UP12Y32UP13Z32XP13[32YP13\32YP12]3
2UP13^32TP13_32VP14`32VP15a32VP14b32YP14c32WP16d32\P13e32TP13f32XP14g32VP15h32ZP13i32XP14j32ZP13
k32XP15l32VP14m32VP16n32YP13o32XP14P42WP16a32XP13Q42VP16R42^P14R42YP15S42XP13T42WP13U42YP12V42TP
14W42WP14X42YP12Y42TP12Z42TP14[42VP13\42TP12]42TP15^42_P12_42VP12`42VP13a42TP15b42ZP13c42TP12d42
TP14T12WP13e42VP15f42XP15g42XP14h42UP14i42[P12j42SP14k42\P13l42YP13m42YP13n42YP13o42WP12W32UP12P
52UP12Q52UP13R52YP12S52VP12T52TP14U52YP12V52UP12W52UP12X52UP13Y52YP12Z52UP12[52UP12\52UP12]52UP1
2^52VP12_52UP12`52TP12a52UP12b52UP12c52VP12d52UP12e52VP12f52UP12g52UP12h52UP12i52UP12j52UP12k52U
P12l52UP12m52UP12n52UP12o52UP12P62TP12Q62UP12R62UP12S62UP12T62UP12U62UP12V62VP12W62UP13X62WP12Y6
2UP12Z62UP12[62VP12\62UP12]62UP12^62UP12_62UP12`62UP12a62UP12b62VP12c62UP16d62TP12e62UP12f62UP12
g62UP12h62VP12i62UP12j62VP12k62UP14U42\P12l62VP13m62WP12n62UP12o62UP12P72UP14Q72ZP12R72TP14S72[P
12T72UP12U72VP12V72UP12W72UP12X72UP12Y72UP12Z72UP12[72UP12\72UP12]72UP13^72YP12_72VP13`72YP12a72
UP13b72XP12c72VP12d72VP1292SP12e72UP13f73TP15g73YP12h73UP12i74UP12j74VP12k74VP12l74VP13m74XP13n7
5XP12o75TP14P85TP14P85VP15Q85YP13R85VP15S85YP13T85YP13U85XP13V85XP13W85YP14X85VP13Y85WP13Z85YP13
[85XP13\85TP12]85UP13^85YP12_85TP12`85UP12a85UP12b85VP12c85UP12d85UP13e85YP12f85UP12g85VP12h85UP
12i85UP12j85UP13k85YP13l85YP12m85TP13n85TP13o85YP13P95YP14Q95\P12R95UP12S95UP12T95TP12U95UP12V95
TP12W95TP12X95TP12Y95UP13Z95YP12[95VP12\95UP12]95TP12^95TP12_95UP12`95TP12a95TP12b95TP15c95UP14d
95VP15e95TP13f95VP12g95UP13h95XP18i96WP14j96WP1196RP13k96WP19l96WP1196RP14m96TP14n96VP13o96TP14P
:6RP13Q:6RP13Q:6RP12=6RP1196RP12R:6TP12S:6TP14T:6TP13U:6UP15V:7XP12W:8TP14X:8WP14Y:8YP14Z:8ZP14[
:8TP13\:8WP14]:8ZP13^:8TP14_:8ZP13`:8TP13a:8WP12b:8UP14c:9TP13d:9TP12e::UP14f::VP14g::WP13h::UP1
4i::ZP12j::TP13k:;TP13l:;VP13m:;WP16n:;ZP14o:<VP119<RP13P;=TP15Q;=TP14R;=TP15S;=TP14T;=VP14U;=WP
14V;=UP16W;=VP16W;=XP13X;=VP14Y;=VP15U;=WP12Z;=SP13[;=TP12\;=TP13];=TP13^;=UP15U;=WP13_;=TP18`;=
TP15g7=WP14a;=YP14b;>TP13c;>TP13d;>TP14e;?TP13f;?TP13g;?VP13h;?VP13i;?VP1Ej;?UP14k;@WP14l;@YP16m
;@YP16n;@\P15o;@YP14P<@VP14Q<@XP15R<@YP16S<@\P14T<@XP12U<@VP13V<@WP12W<@UP13X<ATP13Y<ATP13Z<ATP1
5[<AWP12\<AUP13]<ATP12^<AUP16_<BVP13`<BVP15a<B]P14b<BVP15c<BVP16d<BXP14e<BVP16g7BWP17f<BXP13g<BT
P14h<BVP12i<BTP14j<BVP13k<BVP14l<BZP12m<BUP119BRP12n<BVP12o<BVP12R3BTP13P=BWP12Q=BTP12R=BUP13S=B
XP14T=BZP14U=CXP13V=CUP13W=CWP14X=CVP12Y=CTP12Z=CVP12j4DTP1>[=DUP1>\=DWP13]=DUP12^=DUP12_=DUP15`
=DWP14a=DWP13b=DVP12c=DUP12d=DVP12e=DVP13f=EUP14g=EVP12h=EUP14i=EVP14j=EVP13k=ETP12l=EUP12m=EUP1
6n=EYP14X:EWP14o=EVP16P>EVP16P>EXP15Q>EYP13R>EXP15S>EXP14T>EXP15U>EXP13V>EVP15W>ETP15X>EVP15Y>EY
P1:Z>FTP16[>FVP16\>FXP15]>FXP14^>FWP15S1FYP14_>FVP14`>FZP12a>FUP13b>FWP13c>FVP15d>FZP12e>FTP13f>
GVP16g>GTP13h>GTP13i>GXP13j>HVP13k>HUP17l>H\P14m>IVP13n>JUP17o>KVP14P?KVP13Q?KVP13R?KTP13S?KVP13
T?KTP15U?KYP14V?KWP1<W?KTP15X?KVP12Y?KUP16Z?L\P15[?LXP15\?LXP14]?LVP17^?LZP13_?LTP13`?LTP15Y:M_P
12a?MUP12b?MTP13c?MVP14d?MXP13e?MUP12f?MUP16g?MUP17h?MVP12i?MTP14j?MTP13k?MVP12n2MUP12l?MTP13m?M
WP13n?MUP14o?MYP14P@MWP14Q@MVP13R@MWP12S@MUP13T@MVP14U@MYP16n:MZP13V@MTP13W@MVP14X@MVP13Y@MWP15Z
@MXP12h6MVP13[@MXP13\@MYP15n4M\P14]@M\P14^@MZP15_@MYP12`@MUP14a@MVP14b@MWP12c@MTP15d@M[P14e@MXP1
5f@MVP14g@MZP13h@MXP12i@MUP15j@MYP12k@MUP14l@MVP15m@MVP13n@MVP15o@M\P12PAMUP12QAMUP12RAMTP12SAMU
P12TAMUP12UAMUP12VAMUP13WAMWP13XAMWP13YAMWP13ZAMXP14[AMZP12^2MVP14\AMWP12]AMTP13^AMWP13_AMXP12`A
MUP12aAMUP12bAMTP12cAMTP12dAMTP13e1MYP12eAMTP12fAMTP12gAMTP14e1MZP14hAMWP12iAMTP13jAMWP12kAMTP13
lANTP13mANVP14nANVP13oANTP1BPBNVP13QBNTP15RBNYP14SBNZP13TBNVP12UBNSP18T1N[P17VBN[P12UBNSP15WBOZP
1IXBP1oL3YBQ1VP12ZBQ1UP14[BQ1VP15\BQ1VP16]BQ1VP12^BQ1UP12_BQ1TP13`BQ1WP14aBQ1VP16bBR1ZP14U;S1WP1
5cBS1YP1=dBS1TP18eBS1TP13fBS1TP13gBS1TP14hBT1XP13iBT1VP13jBT1VP14kBT1WP15lBT1XP16mBT1\P14nBT1ZP1
7oBT1\P14PCT1YP16QCT1XP18RCT1XP12W<T1UP1
"""##)
}
