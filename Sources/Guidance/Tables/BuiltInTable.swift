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
vagueness mismanagement inflexibility rigidity aims ambitions intention intentions intent
intents purpose purposes aspirations mission missions priority priorities faculty aimed aspired
bank banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists
spelt spelled misspelt misspelled misspeled=mZ9 circled underlined highlighted erased
translated decoded rhymed alphabetised alphabetized=U[9 capitalised capitalized=V[9 pronounced
hyphenated discussed debated recorded offered sorted ranked compared explored examined studied
researched analysed analyzed=d[9 investigated brainstormed grouped reasons causes cause effects
arguments ways similarities differences advantages characteristics traits synonyms antonyms
opposites hypotheses predictions motives factors fable tale parable myth legend novel article
passage advert sermon coffee breakfast refreshments hospitality parking continually perpetually
forever incessantly 24/7 exception beginning whole entire point matter everywhere nowhere
anyone ever anything pattern thing whoever wherever soul whichever whatever man person noone
ownership seems seemed tries behaves contributes listened learns follows else member nothing
non everything talked talking dragged rushes rushing acts acted acting fool clown martyr victim
front loath loth wasting squandered dismiss dismisses dismissed view suggestion fend guess
stepped intervened corrected noticed reminded nose noses ought granted obvious cue cues fob
fobbed palmed palm hog hogs hogged abandons tolerated condone condoned idle ignoring neglecting
refuse refuses refused refusing disregard disregards disregarded shirk shirks shirked dodge
dodges dodged evade evades evaded squander squanders flout flouts flouted app software advice
disregarding looking bother trouble deal bothering attempt chat dominate happen things fault
blame blames blamed blaming culprit culprits guilty brushed sweep swept sweeps aside buck lip
regard heed eye hide hides hid hiding drag drags dragging feet heels idly washed washes washing
forgot forgotten chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked
relies relied relying reliance complicate complicates overreliance overcomplicate depends
depended shrug shrugs shrugged laugh laughs laughed waved batted fobs goodbye complaints
criticism looks cave caves caved opt opts opted slacks slacked themselves himself herself
knuckle knuckles knuckled buckle buckles buckled dig digs dug muck mucks mucked weighs weighed
resists resisted oppose opposes opposed tantrum strop paddy decide decides decided watched
stared nodded smiled shuts shutting backs react chatter paperwork admin bury buries buried
ducked pretend pretends pretended waits issue loss odds snail's asking promise promize=cd9 loop
proper warning consideration leans leant leaned resort resorts resorted default defaults
defaulted cling clings clung retreat retreats retreated pets overrode override overrides
overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam disturb
gloss glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails bailed
checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims complain
complains boast boasts boasted moan moans moaned whine whined whines mutter muttered snapped
snaps bark barks barked yell yells yelled scream screamed lectured nag nagged nags confess
confessed concede conceded concedes insisted protest protested gloat gloated sneer sneered
scoff scoffed sulk sulked sulks whinge whinged gossiped drone droned drones rant ranted rants
blurt blurted excuse excuses rooted grounded courtesy cortesy=\h9 wake wonders magic miracles
trick difference differense=bh9 injects injected breathe breathed life potential guessing
lacked gap effect domino temperature freedom permission lie lies root heart benefitted profit
profits profited woke wakes hyped geared cheered perked wound quietened borne bearing
impossible owe owes owed owing meaning upshot consequence consequense=ji9 product direct caused
resulted resulting decrease therefore thus hence thereby contributed causing learned adversely
instilled instiled=Yj9 enhance enhances enhanced stifle stifles stifled stunt stunts secret
factor main stem stems stemmed arise arises arizes=ij9 arose dividends foundations groundwork
ignite ignites ignited filter filters filtered trickle trickles trickled cascade cascades
cascaded percolate percolates fights fighting queueing fuss scramble silliness messing rub rubs
rubbed rubbing audience audiense=gk9 smile visuals invited required paired introduced scene
buddy cured killed quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries
others' rest ripple fared differently turnover visual explicit using sharing starting handing
adding switching swapping pairing mixing naming praising praizing=nl9 rehearsing practising
practizing=Pm9 waiting pausing banning displaying similarity edge sting pressure folds spill
spills spilled spilt translate translates knocks knocked leaks sprang derive derives derived
shifted banned drifted pervades permeates colours colors=lm9 halfway astray dead sense security
stake foothold beneath underneath picking emerges emerged limbo lurch spells kills kill
dependence dependense=^n9 dependency independence independense=`n9 contempt whenever disengage
dizengage=cn9 mud dispute argument escaping mistaking disguising disguizing=in9 volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly importantly crucially ironically honestly evident apparent undeniable palpable
unmistakable proves prove proved bound itself massively west nest forest guest request harvest
contest priest chest vest quest nearest latest largest smallest tallest longest shortest oldest
youngest earliest widest fastest thickest eldest furthest closest usual patch league world
unfavourably unfavorably=cP: overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=oP: easily comfortably distance gulf wider huge
growing shade compare compares notch schedule performing attaining achieving comparison
contrast preferable trails trailed underperforms underperformed pack shoulders streets miles
leagues aspect comparing pale pales paled insignificance par pile heap colour color=TR: outdid
outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked
trickier lovelier rare arguably character authority degree calibre amount stacks alongside fare
fares faring vast slight neighbours neighbors=oR: counterparts tier beaten tops topped edges
edged pips pipped bested shadow intensity noticeable distinct disparity distinction dregs bunch
straw settings districts touches farther forward uniformly catch catches catching caught night
benchmark reach heights moment inconsistencies unevenly unevenness ages age genders greatly
considerably diet postcode depending conviction precision precizion=^T: clarity feeling clue
cohesion urgency dearth shortage paucity scarcity detail devoid crying conspicuous gaps exist
holes issues uncared unaccounted uncalled uncaled=RU: awry adrift pear askew trail trailing
failed chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=TV: unrewarded unexplained luck sync evidence evidense=YV: aligned rationale
momentum skirted sidestepped basics cracks serve expense reaches revisited revizited=dV:
reviewed failings spots stomach exposed expected delivering critically neatly needed possess
experience experiense=PW: ability faintest slightest foggiest connection relation relevance
needs deserved detriment something happening insufficient awareness scope indication repertoire
experiences learnt achieved gained infrequently inability unable well-trodden earn earning
earned corn rationed sidelined celebrated squashed prioritised prioritized=RX: sacrificed
obliged justify lying dormant fallow unopened journals jornals=ZX: blank ceased dies died dried
vanished vanishes disappeared dizappeared=bX: disappears dizappears=cX: shrivelled
shriveled=dX: shrunk decayed steam puff mispronounced misread mislabelled mislabeled=kX:
mistimed mispitched misdirected misapplied mizapplied=oX: stripped shorn consulted briefed
spine logic consensus boundary boundaries rhythm singing rowing buying hover hovers hovered
surface margins shallows literal frittered marginalised marginalized=eY: skimped stinted
crowded hamstrung hint trace whiff glimmer shred flicker unanchored untethered unmoored
traction purchase footing grounding currency leverage clout weight backwards concepts errors
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight telling anticipated tackled recognised recognized=kZ: slam slammed sunk chasm
mismatch disconnect contradiction tension gains zero information news misunderstanding common
collective discernible particular formal follow-through offers provides provided drink omits
omitted avoids avoided skims skimmed significance blurred underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=S\:
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=^\: one's nobody's somebody's else's amounts amounted
altogether surfaces surfaced featured develops worth misconception spite adhered compliance
following complying adhering graded judge require requiring needing serious special i'd we'd
i'll we'll exceeds tightening addressing immediate ofsted estyn inspection afternoons mornings
agrees hear rumour rumor=h]: rumours rumors=i]: reportedly allegedly general perception amongst
widespread splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs prison jail abusive homeless evicted debt bereaved dying cancer depressed homes
household situation circumstances background difficulties claiming domestic violence
violense=m^: abuse adopted undercurrent undertone undertones streak vein tinge current noticing
wondering impression i'm blunt picky faint definite air element flavour flavor=a_: appears
appeared seemingly supposedly presumably ostensibly sounds sounded samey perceived suspect
suspected guessed reckon imagine sensed opinion unconvinced bordering borders bordered verging
verges side offence offense=Z`: ship leaps rising rizing=]`: arms stride sky's curve tip
finishing perfection putty aladdin's store stroke silk overstate commanded finds niche fist
textbook study restraint seriously hitch cheers hip feather applause recommend barrel corking
belting ripping winner !of blown lap laps lapped lapping sing sings praises praizes=fa: soak
soaked soaking cherry stuff de jackpot clockwork dream breeze extra mile swimmingly town plunge
bull strides hay splash hash knack nub teeth toes bay wits ear gift sussed taped licked nailed
sewn wrapped breath fort reins hearts shoulder trumps smelling smeling=ob: grief naught
fruition blows alight alive stakes chord blinder eggshells bill muster onions community justice
utmost stead nick fettle groove brief trend sticky cusp brink verge height peak coal powers
tether pops absolute tonic sight feast labour labor=Td: classic piece dab tower oiled knit
burner heart's butter bang doctor bee's cat's dog's mccoy penny admiration feat unturned
sailing sweetness bounds kicking guns punching sunshine shipshape operation tested chapeau
smashed aced crack blew bowled stumbling tumble mountain foregone moot sore breakneck arm's
limb freefall shrift slim pickings sell slog quibble quarrel inch bubble sidelines fringes cast
casts casting pall favours favors=Qf: gathers gathering gathered risk area areas zones rod
death stony eternity lifetime shop shops fools riding bumpy ride burst bursts bursting busting
seams sixes loggerheads crossroads ebb bullet tears chasing tail hearted cock rocket size price
pouring poring=Vg: scraping shoot shoots shot slap avail tightrope wearing zoned plenty
flounder foul wayside wayzide=cg: final motions boil piste tangent pieces rack downhill south
begging overboard haywire houses plughole plot rag bearings faith clanger bombshell bogged
sidetracked sucked scot pinch mick mickey pig's headway tripping aground amok riot headless war
bombsite zoo jungle circus morgue factory production conveyor military weekend herding watching
wading banging shovelling shoveling=Ui: sardines wildfire chip climb tied sway ransom boot
kibosh brakes losses mustard throat ceremony backside laurels rests rested resting fiddle
bandwagon gun caution heel ranks cropper standstill roost snag buffers goalposts blow uphill
reputation remorse mercy bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork
jumble blessing pigsty minefield treadmill elephant goose flash style recipe blueprint vicious
slippery rocky dawn economy gesture nod cannon unto thorn hole alley affair reflection
compensation macho herring spanner bitter steep station sorts kilter ark proportion cosh thumb
radar skin illusion strain siege creek scratch snuff ears neck cuff beam wane cheap hoof hop
warpath knees uppers hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle
vacuum spin tangle daze doldrums wilderness weeds disarray dizarray=nl: tatters crisis
crizis=Pm: shreds turmoil meltdown denial jack jam coping managing ok okay kicked saloon panic
winded overdue translation haste sizzle hype action muchness ado nip nipped nips barred sausage
chestnut die egged egging parrot fashion man's preach preaches preaching eyebrows diamond ruled
ruling ballpark grace scrape scrapes scraped sank swim skating skim skimming scratches
scratched scratching slipping snowed strictly coated coating sweeping swims roundabouts
teething troubles gruel wasters iceberg cooks crowd gig battle kneed reinvent spinning
reinventing reinvented rome whistling dressing gritted arm worlds wrap footed barking mad rote
carrot cheese chopping watchers cobbled cookie cutter paste dime body dusted dumps mouth dribs
drabs friend fat fiddling flogging herd grasping clutching clutch straws nettle graft nosed
maintenance mighty collar knee jerk lick mutton dressed nailing pasture pie hair rearranging
tinted coloured colored=QQ; lining stone's sweet fa wagging tear tearing minimum jury rot mill
thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat shyer chattier
naughtier needier rowdier meeker younger-looking brains brain backbone villain villains
flexible woman crew crop gang cheeky various backgrounds prize speller handful pest swayed
reasoned rabble mob tribe stream type mentality souls firecracker sweetheart poppet darling
minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter
clockwatcher naysayer naysayers doubter doubters cheerleader cheerleaders blocker blockers
laggard laggards fighter pleaser attention-seeker lone queen bet achiever bloomer developer
linguist sitter talker sharer joker rebel comedian brigade estate quickest worker thinker
sportsman helper arty trio highers lowers middles stretchers strugglers sens quietest loudest
naughtiest neediest inseparable invisible invizible=fT; generation middle pioneer whirlwind
coaster coasters rebels thinkers leech freak freaks personality pain nuisance nuizance=TU;
liability menace suspects sen eal adhd asd fsm university attainers achievers attainer prior
lows highs ables complete artist storyteller storyteler=gU; performer rockstar hero heroine
micromanager nonreader underperformer underperformers dragon angels monster sponge sponges whiz
weakling flyer flyers fliers nqt beginner upbringing apples apple funding dries drying
descended rafters pour poured pored=eV; chuck chucked trooped troop troops traipsed traipse
sloped slunk ambled dawdled bustled streamed straggled swanned clattered thundered shambled
mooched lumbered swaggered strutted barrelled barreled=\W; careered surged wafted waltzed
pottered milled piled bundled rattle reel reeled hurl hurled lob lobbed spray sprayed glared
glowered scowled smirked beamed leered simpered grimaced huffed puffed tutted preened tug scrum
bunfight pours scorn budget steamrolled steamroled=`X; railroaded herded churned waded trawled
slogged limped lurched staggered whizzed breezed ballooned mushroomed snowballed snowbaled=nX;
spiralled spiraled=oX; nosedived splintered spluttered creaked groaned smothered paralysed
paralyzed=VY; hijacked ambushed besieged bombarded peppered juggled whitewashed tiptoed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled choir battleground battlefield desert wasteland oasis haven sanctuary fortress silo
silos rollercoaster avalanche quagmire maze millstone albatross springboard catalyst bottleneck
sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles fusses nods
guts fizz punch zing oomph attack pizzazz nodding conversation filler fillers flit flits
flitted flitting scuttle scuttled scrawl scrawled swamped diluted amid relations trying buzz
buzzes hum crackle throb throbbed pulse pulsed fizzing crackling humming other's nature plummet
nosedive rocketed skyrocketed slump stamped stamping hovering labours labors=X\; pillars cruise
cruize=Z\; cruised cruized=[\; cruises cruizes=\\; cruising cruizing=]\; crash barrage torrent
blizzard painful agonising agonizing=c\; curling sleepwalk sleepwalking autopilot flog
another's throats sinking dash grind squib patched tacked shoehorned crowbarred crammed bloated
bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=b]; enthral enthrals charmed wow wowed towers melt melts melted outburst
havoc uproar descend descends degenerate degenerates degenerated dissolve dissolved floundered
wrestle wrestled grapple grappled stumble stumbled languish languishes languished dominates
dominated dominating hijack monopolise monopolize=d^; monopolised monopolized=e^; monopolises
monopolizes=f^; swamp bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad
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
fearing dreading relishing craving hating believing doubting savouring savoring=Vc; longing
expecting pretending warmed warms fond regards regarded views viewed considers perceive
identifies empathise empathize=dc; empathised empathized=ec; sympathise sympathize=fc; related
glowed fading occur occurs occurred gist reluctance resolved sought longed awe wonder despair
anticipation disbelief amusement bewilderment teachers' imaginations anxieties captures grab
grabs mastered internalised internalized=`d; remembered probes probed extends reveal reveals
revealed <degree>* poise finesse elegance vigour vigor=ld; relief satisfaction hesitation
cracked thirst hunger zest displayed demonstrated maturity deliberately wilfully intentionally
knowingly gladly proudly excitedly intently angrily seeking clam clams clammed liven livens
livened perk perks cheer brighten freeze freezes froze shies shied backed recoil viewer viewers
blast blossom life's nature's inkling notion earthly sulking panicking yearning fretting
clowning bluffing fuming squirming wavering attract escape reaction sympathy mates breathing
owns owning finding click sights somewhere trance huff flap warming responds gravitate
gravitates toward occasion bait masked masking feelings pine pines itch itches ache aches burn
burns longs prospect dismay horror matters mattered belong cottoned twigged wised brightened
recoiled squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness
hesitancy readiness refusal favoured favored=]h; indulged fancied assumed assumes imagined
imagines supposed figured reckoned senses concluded outset peace boiling refuge hungers thirsts
endure endures endured apprehensive coy hunch qualms importance drank drinking burning champing
dawned registered dreams fooled floored flattered touched wedded attached stung shaken wooed
consumed seized overcome humbled fixated obsessed preoccupied shock singled faking dreaming
testing goosebumps chills tingle lump speechless shivers smiling bless !many honour honor=\j;
honours honors=]j; glory commend everyone's wallpaper decoration drowsy saddened pity appalled
appaled=fj; recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=]k; thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=Sl; 'd wondered sooner
cried begs screams screaming fix earlier dose remedy cure warrants overhaul shake usefully
afford recommendation ripe rid what's ideally urge implore beg advise advize=ml; propose
recommendations suggestions recommended advisable advizable=Rm; ebi ebis wwws considering
exploring instead fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp
update retirement reset reboot rejig council urged mileage musts pressing dive battering leap
upturn downturn succeeded matured mellowed mend base bedded bedding crept creeping edging
inched inching flatline flatlined plateau plateaued turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant growth forwards conquered outgrown
flagged revolutionised revolutionized=Ro; revitalised revitalized=So; rejuvenated waning
dwindling eradicated eliminated sliding dipping flagging recovering strongly recovered rallied
rebounded crashed leapt zoomed litter rapid worsening worsen lowered profile travelled
traveled=jo; broadly achieves attains attained perform performs performed fulfil fulfils
embedding embeds gaining ratio percentage deadline manages chooses organises organizes=\P<
teaches misbehaving eh scrapped object solve research experts I suppose guided bbc usa nhs pta
gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp
cpoms attainment8 progress8 dives retrieval spaced continuous passport metacognition
metacognitive formative summative mastery pedagogy pedagogical eyfs baseline smsc gld dfe sip
sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation
chronology premium individual personal journey jorney=US< mindset load organiser organizer=XS<
organisers organizers=YS< assurance curricular 2 1 prosody grapheme phoneme phonemes graphemes
fronted adverbial adverbials digraph digraphs trigraph subitise subitize=iS< subitising
subitizing=jS< sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac
cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10 religion diagnosis
abused medication brother sister majority minority habitually periodically o'clock metres
seconds thrice tend tends tended bulk lion's ample ad nauseam loads heaps masses oodles tons
reams wealth raft plethora abundance multitude myriad precious interaction mere copious
abundant plentiful countless numerous umpteen limitless considerable substantial
disproportionate significantly figure figures co pre multi semi entry flight received stocked
supervised supervized=aV< intentioned numbing destroying hoc baked crystal sensitivity panache
competence competense=jV< points ranging lustre luster=mV< centred user universally staffed
whelming loaded explanatory indulgent congratulatory earth crumbs scraps leftovers 's motoring
racing romping coordination articulation packed filled hotbed island bundle web mass blur
fancies smidgen smidge trifle mite whisker discharges obligations promises promizes=QX<
commitments alright rein trump usp crowning weapon selling showpiece flagship vibe zipped
rattles romps crawl crawls crawled trundle trundles bounces canter canters anywhere health
condition repair odour sniffed sneezed faulted zings fizzes crackles grates clunks creaks limps
underwhelms changeover documents files metallic monotone razor placing rates addresses micro
lend lends lent strange addition peculiar weird bizarre puzzling outlook forecast searching
probing pertinent !number grounds acoustics output demeanour demeanor=TZ< conditioning raid v
shouty draughty dated drifting sudden recovery sparingly placed allocated positioned thumbed
documented trodden versed primed schooled honed dress applies timed policed reacts reacted
unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum festival solving major source sorce=W\< development mucking fooling
larking naughtiness disobedience disobediense=]\< fixes reckoning yardstick infancy proven exam
exceeded sub criticise criticize=f\< abnormal instance registration intrigued conversations wi
fi recording pointing cycled gender grains sketch sport pet workers dissolves boiled float
floats floated evaporate cooled burned rolled travel spun evening bye shepherd samaritan
parenting autism guide guides document network actions fees fee payments items item loan loans
consent manchester london bigger verb verbs tom conductor conductors insulator trade median
mode noun nouns multiple frequency vis edition analysis analyzis=g^< educational medical
dietary footwear clothing clothes e conditions friendship trophy shield mist mesh raincoat
shelter objects dentist doctors hospital appointment supplies chin greeted certificates sandy
fertile harvests farming incorrect texture textures phones repairs exams inset cleared clearing
protein circuit circuits period leg angled guy britain grandmother grandfather uncle aunt
heroes market ups muscle estimate shiny motion reactions birthday prince pendulum variables
clause interval digit digits distribution vowel basis compound seller arts liner gross mental
arithmetic boards golden fortnight histories wonky donkey guys upper sixth site deck capital
spaces exits western fourth forth=ba< clare casual isle dinkum hearing skinned cash shaft emoji
pad typing future correlation coordinates swimmer society broker isotope isotopes nucleus
electron electrons cholesterol bacteria fats layer singer disorder ballad rainfall irrigation
crops erosion characters narrator protagonist macbeth hamlet juliet romeo scrooge goldilocks
cinderella troll witch king soldier soldiers romans vikings crow princess wicked greedy evil
particle particles seedling seedlings germinated condensed photosynthesis gravity insulators
lava glacier earthquake chocolate snowman puddle expands expanded contracts sketched shaded
danced mimed streams bunk windy foggy sunny snack toast carrots boots oxygen yeast rust
underline adjectives adverbs length completed filed stored bingo discovered famine empire
empires revolution crusade crusades rebellion treaty parliament monarch emperor pharaoh tsar
blitz trenches slavery suffrage whom complimented union police ministry government contractor
surveyor engineer questionnaire audit inspectorate county auditor rubric published ofsted's
estyn's regulator regulator's judgement judgment=je< inspected visited vizited=le< statistics
expire noticeboard posted pinned contractors safety marshal emergency evacuation legal
mandatory snowing adjective adverb defined abbreviation notify submit contact section submitted
logged accompanied renewed forbidden eligible liable parked difficulty copied cent percent cm
mm km kg ml litres degrees decibels school's trust's class's academy's judgements judgments=Zg<
proverb catchphrase punchline clean howled solar lunar partial rainy ramadan eid diwali slot
slots anti incident incidents ambassador ambassadors modal equation equations sensory physical
phyzical=Rh< reopen appoint hire invented login signature misheard miscounted voltage volume
unauthorised unauthorized=]h< authorised authorized=^h< absences absentee absentees absenteeism
event signatures woodland fetch entrance gym phoned diploma enunciated printed metre holder
sleep sleepers eyesight c g o disk wage elections chronic minor injuries ankle graze bruise
bruize=]i< bump vowels sides persons calculate calculated estimated plotted perimeter
probability gradient investigate fabrics parachute poet practised practized=mi< mime cartoon
knelt folded counted enquiry argues cited voiced defines quotes refers referred recommends
advises advizes=\j< manual webpage receipt whilst party interviewed host's team's head's
department's governors' college's leaders' staff's declared yourselves yorselves=lj< yourself
yorself=mj< ourselves orselves=nj< suggesting implying judging grading rating arguing verdict
implied ranking pros cons debugged classified mended dissected impersonated portrayed rewrote
proofread annotated recited recites chanted dictated aloud logbook principles enters arrives
conducted sealed scanned moral categories prefixes suffixes debts bills fines arrears refund
refunds permissions requests application applications referral referrals reference
referense=_l< references complaint query queries assignment assignments appointments vacancy
vacancies synonym emotion antonym replaced jotter jotters issued emailed observed sampled
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
V4W4P4Q4R4[3Po4Sm<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
`1a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3V2T3U3V3W3V2X3V2V2Y3V2Z3[3\3]3V2^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3T2T2V2m3m3n3o3P4Q4V2V2R4c3
R3Q3Q3Q3S4T4U4V4W4X4Y4Z4[4\4]4^4V4n2n2T2_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4o4o4P5Q5R5S5T5o4U5o4V5W5
X5Y5o4Z5[5\5]5^5_5`5a5b5c5d5e5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6
f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8
V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9
f9g9h9i9j9k9l9m9n9o9P:P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;
U;V;W;X;Y;Z;[;Z;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;o;P<Q<R<S<R<T<U<V<W<X<Y<X<Z<[<\<]<^<_<`<
a<b<c<d<e<f<g<h<i<g<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=m=n=
o=m=o=m=m=m=m=P>o=m=o=m=o=P>o=P>o=m=o=m=o=m=o=m=o=m=m=m=m=Q>R>P>m=m=m=m=m=m=m=m=m=m=m=m=m=m=m=m=
m=m=m=P>m=S>o=S>S>S>o=T>U>S>V>W>o=S>o=S>o=S>o=S>o=S>o=S>o=S>X>S>S>S>S>S>S>S>o=S>S>S>S>S>S>S>S>Y>
Z>[>Z>\>]>Z>Z>Z>o=Z>o=Z>Z>Z>o=Z>o=Z>o=Z>o=Z>Z>Z>o=Z>Z>Z>Z>Z>Z>Z>Z>Z>o=Z>Z>o=o=Z>o=^>o=^>o=o=o=o=
o=o=o=o=o=o=o=o=o=o=o=_>o=o=o=o=o=o=o=`>a>o=o=o=o=o=o=o=o=b>b>o=o=o=o=o=o=o=o=o=o=o=o=o=o=o=o=o=
o=o=o=o=o=o=o=o=o=o=o=c>o=o=o=o=o=o=o=o=o=o=o=d>U>^>o=^>o=e>o=f>o=^>o=o=o=o=o=o=o=o=o=o=o=g>Z>o=
o=o=o=o=o=o=o=o=o=h>o=o=o=o=o=o=o=o=o=i>j>k>l>j>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?
e?f?g?h?i?j?k?l?j>j>m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@j>f@k?g@h@i@j@k@l@m@n@o@PA
QARASATAUAVAm>WAXAYAZA[A\A]A^A_A`AaAbAcAdAP?eAfAgAhAiAjAkAkAlAmAnAP?oAPBQBP?RBSBTBUBVBWBXBYBZBh?
j>[B[B\B[B[B[B[B[B[B[B[B[B[B[B[B]B^B[B_B[B`B`BaB[BbBcBcBcB[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B
[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BdB[BeB[BdB[BeB[B`BfBgB
[B[B[B[BfB[BfB[BfB[BfB[BfB[BhB[BfB[BfB[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BiB[BjB[B[B[B[B[B_B[B[B[B[B[B
[B[B[B[BfBfBkB[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B
lB[B[B[BmBnB[B[B[B[B[B[B[B[B[BoB[B[BPCoB[B[BQCRC[B[B[B[B[B[B_B[B[B[B[B[BfB[BfB[B[BSC[B[B[B[BoB[B
[B[BoB[B[B[BoB[B[B[B[B[BTCUC[B[B[B[B[B[BVCWC[B[B[B[B[BXC[BYC[BXC[B[B[B[B[B[B[B[BZC[B[B[B[B[B[B[B
[B[B[B[B[C[B\C[B]C[B[B[B[B[B[B[B[B[B[B[B[B[B[B^C[B[B_C[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BcBcB`CaC
[B[BPCoB[B[B[B[B[B[B[BoB[B[B[BoBcBcBbCaC[B[B[B[B[B[B[B[BcBcBcCcB[B[B[B[B[B[B[B[B[B[B[BoBdCeCfCgC
hC[BiCoB[B[B[BoB[B[BjCRC[B[B[BRCcBcBkCaCcBcBlCaC[B[B[B[BmCnCoCPD[B[B[B[B[B[B[B[B[B[BQD[B[B[BoB[B
[B[BQD[B[B[B[BRC[B[BQD[B[B[B[B[B[B[B_B[BcBcBRDcB[B[B_B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BSD[B[B[B[B[B
[B[B[B[BTD[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BUDoBgCgCVDgC[B[BWD[B[BXDYD[B[B[BZD^C
[D\D]D[B^D^D^D[B[B[B[B[B_D`B`D[BaDbDcD[BdD`B[B[B[B[B[B[BeD[B[B[B[B[B[B[BfDgDhD[B[B[BkB[B[B[B[B[B
[B[B[B[B[B[B[B[B[B[B_B[BiD[B[B[B^B[B^B^B[B[BjD[B[B[BkD[B^B[BlDmDcBcBnDcBoDWC[B[B[B[B[B[B[B[B[B[B
[B[B[BoB[B[BPE[BQEQE[B[BPEPEPE[BREQEQE[BQEQE[B[BSE[BQE[BQEQEQE[B[B[B[B[BTEUEVEWEXEYEYEYEZE[E\E]E
^EYE_EYEYEYE`EYEaEbEWEcEdEeEfEgEhEiEjEkElEmEnEoEYEPFYEQFYERFYE]E]EYEYESFYETFUFYEYEYEYEVFWFXFYFZF
YE[FYEYEYE\FYEYEYEYE_EYEYE]FYEYEYE^FYE_F`F_F_EaFYEbFcFdFeFYEfFgFhFiFjFYEYERFYEYEYEYEYEkFlFmFcFnF
oFPGYEQGRGSGYETGUGYEYEYEYEYEYEVGWGXGYGZG[G\G]GVGYEVGYE^G_G`GaGbGcGdGdGeGfGfGgGhGiGjGkGlGmGnGoGPH
QHRHSHTHdGUHVHWHXHdGYHZH[H\H]H^H_H`HaHbHcHdGdHeHfHoGgHhHiHdGjHkHlHmHnHoHPIeGoGQIRISIoHTIUIVIWIXI
fGfGfGQIfGYIZIWH[I\I]I^I_I`IaIbIcIbIdIPHeIoGfIdGgIhIdGiIjIjIkITIlImIjInInIdGjIQIjIoIPJQJRJSJSJ^H
TJUJVJjIPHWJoGdGdGXJXJdGYJfGZJ[J\JoGdGQIdGdGdGdGdGdGdGdGdGdG]JdGdGdGdG^J_JjIXJdGdGdGdGbHjIjIoGdG
dGjIdGjIdGjI`JdGdGjIaJdGdGdGdGfGbJdGcJdGdGdJdGeJfJfGgJdGhJiJdGdGjJkJlJmJnJoJPKQKdGRKSKTKUKVKWKPH
QIXKYKZK[K\K[K]K^K\K_K^K_K`K_K_KaKaKaK_K_KbKcKcKdKaKaKaKeKaKaKfKgKhKiKiKdKjKkKlKcKmKnKoKcKcKPLQL
RLSLTLULVLWLXLXLWLYLXLZL[L\L]L^L_L`LaLbLcLXLdLeL]LfLgLhLXLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M
\M]M^MUL_M`MaMbMcMdMeMfMgMhMiMeL]LXLjMjMkMlMXLXLmMXLnMoMPNQNRNRNSNTNUNXLVNXLWNXLXLXNYNZN[N\N\N]N
^N_N`N\NaNbNcNdNeNfN\N\N\N\N\NgN_N_NhNiN\N\NjNjN\N\N\N\NkNlNmNjNjNjNnNoN\N\NjNjNPOQOROSOjNTOTOUO
VOWOXOYOZO\N[O\O\N\N]O^O\N\NjNjNjN_O\N\N\N\N`OjNjNaOjNjNjNbOcOdO\NgNeOjNfOjNjNjNjNjNgOhOhOiOjOkO
lOmOnOoOPP1QP1RP1SP1TP1UP1VP1hOWP1XP1hOYP1ZP1[P1\P1]P1^P1_P1`P1hOaP1bP1cP1dP1eP1hOfP1gP1hP1iP1jP
1kP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1hO`Q1aQ1bQ1cQ1dQ1eQ1fQ1hOgQ1hOhO
hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1cP1ZR1[R1\R1]R1^R1hO_R1`R1hOkQ1hOhOhOhOhOh
OaR1hObR1eP1cR1hOhOdR1hOhOhOhOhOeR1hOhOfR1gR1hR1iR1hOhOjR1kR1hOlR1mR1nR1oR1PS1hOQS1hORS1hOhOSS1h
OTS1US1hOVS1WS1XS1XS1hOYS1ZS1[S1\S1]S1^S1_S1`S1hOaS1bS1cS1dS1]R1eS1fS1gS1hS1iS1hOhOjS1cP1XS1kS1X
S1hOhOhOhOhOlS1mS1hOfR1nS1oS1hOhOhOPT1QT1RT1ST1TT1hOUT1VT1WT1XT1YT1ZT1hO[T1\T1hOhO]T1eP1^T1_T1hO
`T1XS1hOaT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1hOhOhOlT1hOmT1nT1hOoT1hOPU1hOQU1RU1SU1TU1UU1VU1WU1XU1YU
1ZU1[U1\U1]U1^U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV
1YV1ZV1[V1\V1]V1jU1lU1^V1_V1`V1aV1bV1cV1dV1eV1fV1cV1cV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW
1UW1VW1WW1WW1WW1XW1YW1ZW1[W1PW1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1nW1PX
1QX1RX1SX1TX1jW1UX1VX1WX1XX1YX1ZX1ZX1[X1\X1]X1^X1_X1jW1`X1aX1jW1jW1bX1cX1jW1dX1eX1fX1gX1QX1jW1jW
1hX1iX1jX1jW1kX1lX1mX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1nW1jW1jW1XY1YY1ZY1[Y1\Y1jW1]Y1jW1^Y1QX1_Y1`Y
1aY1bY1nW1cY1QX1dY1eY1fY1QX1gY1QX1jW1jW1hY1iY1iY1jY1jW1jW1kY1lY1jW1jW1mY1jW1nY1jW1oY1PZ1QZ1QZ1RZ
1jW1SZ1jW1TZ1UZ1nW1VZ1jW1WZ1XZ1YZ1ZZ1nW1nW1[Z1nW1\Z1jW1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ
1kZ1nW1lZ1jW1mZ1nZ1oZ1P[1QX1QX1Q[1R[1S[1T[1U[1V[1W[1jW1X[1jW1Y[1jW1Z[1[[1jW1jW1jW1jW1\[1jW1][1jW
1jW1jW1jW1jW1^[1nW1_[1jW1`[1nW1a[1b[1c[1d[1e[1f[1g[1h[1nW1nW1jW1jW1i[1jW1j[1jW1k[1nW1l[1jW1m[1jW
1n[1jW1jW1jW1jW1jW1jW1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1Y\1Z\1[\1\\1]\1^\1_\1lX1`\1jW1a\1jW1b\1jW1c\
1jW1jW1d\1e\1f\1jW1jW1jW1g\1h\1i\1j\1k\1jW1l\1m\1n\1V[1o\1nW1P]1jW1Q]1jW1R]1jW1S]1S]1jW1jW1T]1U]
1jW1QX1QX1jW1jW1V]1W]1X]1jW1jW1jW1Y]1QX1Z]1[]1\]1]]1QX1^]1QX1QX1QX1_]1`]1a]1b]1c]1QX1d]1d]1e]1f]
1g]1h]1i]1j]1k]1l]1jW1m]1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1jW1[^1\^1]^1^^1_^1jW1nW1`^1a^1nW
1b^1nW1c^1nW1d^1e^1f^1nW1g^1nW1h^1jW1i^1QX1j^1k^1l^1jW1jW1m^1n^1m^1Z\1jW1jW1jW1jW1jW1o^1P_1Q_1R_
1S_1T_1U_1V_1jW1W_1nW1X_1jW1QX1Y_1Z_1QX1[_1jW1QX1QX1QX1QX1\_1QX1]_1^_1__1`_1a_1QX1b_1QX1c_1QX1jW
1jW1d_1e_1QX1QX1f_1jW1g_1jW1h_1jW1i_1jW1j_1k_1l_1m_1n_1jW1o_1jW1P`1jW1Q`1jW1R`1jW1S`1T`1U`1V`1W`
1jW1jW1X`1Y`1Z`1jW1[`1jW1\`1jW1]`1jW1^`1jW1_`1``1a`1b`1c`1d`1e`1f`1g`1f`1f`1h`1i`1j`1f`1j`1k`1l`
1f`1m`1n`1o`1Pa1Qa1Ra1f`1Sa1Ta1Ua1Va1Wa1Xa1Ya1f`1Za1f`1[a1f`1\a1Ua1]a1^a1_a1`a1_a1aa1ba1ca1f`1f`
1da1f`1f`1f`1f`1f`1f`1f`1f`1f`1f`1f`1f`1f`1ea1f`1f`1_a1f`1_a1fa1ga1f`1f`1f`1ha1f`1f`1ia1ja1ka1ka
1la1ma1na1ka1ka1ka1oa1ka1ka1Pb1f`1ka1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1f`1f`1f`1f`1f`1Zb1[b1\b1]b1^b1_b
1f`1`b1f`1ab1bb1f`1f`1cb1f`1f`1db1eb1fb1f`1gb1hb1f`1f`1f`1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc
1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1^c1_c1_c1_c1`c1ac1bc1cc1f`1dc1f`1ec1fc1gc1hc1ic1jc1kc1lc1mc1nc1oc1Pd1Qd
1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1f`1f`1bd1f`1f`1cd1f`1ka1dd1f`1ed1fd1f`1f`1gd1f`
1f`1hd1id1jd1kd1ld1f`1md1f`1f`1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1f`1]e1^e1_e1`e1ae1be
1ce1de1ee1fe1ge1he1ie1je1ke1Ua1f`1le1me1ne1oe1Pf1Qf1Rf1Sf1Sf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1Sf1[f1Sf1\f
1Sf1]f1^f1Sf1Sf1_f1_f1`f1Sf1Sf1af1bf1cf1df1ef1Sf1ff1Sf1gf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1hf1if1jf1Sf1Sf1kf
1Sf1Sf1lf1mf1nf1Sf1of1Pg1Qg1Rg1Sg1Sf1Sf1Tg1Ug1Sf1Sf1Vg1Wg1Xg1Sf1Sf1Sf1Yg1Sf1Sf1Sf1Sf1Sf1Sf1Zg1[g
1Sf1Sf1\g1Sf1]g1Sf1^g1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1_g1Sf1`g1Sf1Sf1Sf1ag1Sf1Sf1Sf1Sf1Sf1bg1cg1dg1Sf1Sf
1Sf1eg1Sf1fg1Pg1Sf1Sf1Sf1gg1Sf1hg1ig1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1jg1Sf1Sf1Sf1kg1Sf1Sf1Sf1Sf1Sf
1lg1Sf1ff1Sf1mg1Sf1Sf1Sf1ng1og1Sf1Sf1Sf1Sf1Ph1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Qh1Rh1Sh1Sf1Th1Sf1Uh1Sf1Sf1Sf
1Sf1Sf1Vh1Wh1Xh1Sf1Yh1Sf1Sf1Sf1Sf1Sf1Zh1Sf1[h1Sf1Sf1Sf1\h1]h1^h1Sf1Sf1Sf1Sf1Sf1Sf1_h1`h1ah1bh1ch
1Sf1Sf1Sf1dh1Sf1eh1Sf1fh1Sf1gh1Sf1Sf1eh1Sf1hh1Sf1Sf1ih1jh1kh1Sf1lh1mh1Sf1Sf1Sf1Sf1Sf1nh1nh1oh1Sf
1Sf1Sf1Pi1Qi1Sf1Sf1Sf1Sf1Ri1Sf1Sf1Sf1ff1Si1Ti1Ui1Sf1Sf1Sf1Sf1Vi1Sf1Wi1Sf1Sf1Sf1Xi1Sf1Sf1Sf1Yi1Sf
1Sf1Sf1Sf1Sf1Zi1Sf1[i1Sf1Sf1Sf1Sf1Sf1Sf1\i1Sf1Sf1Sf1Sf1Sf1]i1Sf1^i1Sf1_i1Sf1Sf1Sf1Sf1Sf1`i1Sf1Sf
1Sf1Sf1Sf1ai1Sf1bi1ci1di1Sf1Sf1Sf1Sf1Sf1Sf1ei1Uf1Sf1Sf1fi1gi1hi1`f1Sf1Sf1Sf1Sf1Sf1ii1ji1ji1ki1li
1mi1ni1oi1Sf1\g1Sf1Pj1Sf1Sf1]g1Sf1Sf1Sf1Sf1Sf1Qj1Sf1Sf1Rj1Sf1Sf1Sj1Sf1Sf1Sf1Tj1Sf1Sf1Sf1Uj1Vj1Wj
1Sf1Xj1Sf1Yj1Sf1Sf1Sf1Zj1Sf1eh1Sf1[j1\j1Sf1Sf1]j1Sf1Sf1Sf1^j1_j1Sf1Sf1Sf1Sf1[f1Sf1Sf1`j1aj1bj1hh
1cj1dj1Sf1Sf1ej1Sf1fj1Sf1Sf1Sf1Sf1Sf1Sf1Sf1gj1gj1hj1Sf1Sf1ij1Yf1jj1Sf1Sf1kj1lj1mj1nj1Sf1Sf1oj1Sf
1Pk1Sf1Qk1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Rk1Sf1Xi1Sf1Sk1Sf1Sf1Tk1Sf1Sf1Uk1Sf1Vk1Sf1Sf1Sf1Sf1Sf1Wk1Xk1Yk
1Sf1Zk1Sf1[k1Sf1hh1Sf1Sf1Sf1Sf1Sf1\k1Sf1]k1Sf1Sf1if1Sf1Sf1Sf1Sf1Sf1^k1Sf1Sf1_k1Sf1`k1ak1oj1gj1bk
1ck1dk1Sf1ek1Sf1fk1gk1Sf1Sf1Sf1Sf1hk1Sf1Sf1Sf1Sf1Sf1ik1ik1Sf1Sf1Sf1Sf1jk1Sf1kk1lk1mk1Sf1Sf1Sf1Sf
1nk1ok1Sf1Sf1Sf1Pl1Ql1Rl1Sf1Sf1Sf1Sl1Sf1Tl1Ul1Vl1Wl1Sf1Sf1Sf1Sf1gg1Sf1Xl1Sf1Sf1Yl1Zl1Sf1Sf1Sf1[l
1\l1]l1Sf1^l1Sf1_l1Sf1Sf1Sf1Sf1Sf1`l1Sf1`f1Sf1al1Sf1Sf1Sf1bl1cl1dl1Sf1Sf1Sf1el1Sf1Sf1Sf1Sf1fl1gl
1Sf1hl1il1jl1Sf1Sf1Sf1Sf1Sf1Sf1Sf1kl1Sf1ll1Sf1Sf1Sf1Sf1Sf1Sf1Sf1ml1Sf1Sf1]j1nl1Sf1Sf1Sf1ol1Sf1Pm
1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Qm1Sf1Rm1Sf1Sf1Sf1Sf1Sm1Sf1gj1Sf1Tm1Um1Vm1Sf1Wm1Xm1Ym1Zm1[m
1Sf1Sf1Sf1\m1Sf1]m1^m1[k1Sf1Sf1Sf1Sf1Sf1_m1Pg1Sf1Sf1Sf1`m1Sf1am1Zi1Sf1Sf1hh1Sf1Sf1Sf1Sf1Sf1Sf1Sf
1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1bm1cm1il1Sf1Sf1dm1Sf1Sf1Sf
1Sf1Sf1Sf1em1Sf1Sf1Sf1fm1gm1hm1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1im1Sf1Sf1Sf1jm1Sf1km1bh1Sf1Sf1lm1mm1Sf
1Sf1Yi1Sf1nm1Sf1Sf1Sf1Sf1Sf1Sf1om1Pn1Qn1Rn1Sn1Tn1Sf1Tj1Sf1Sf1Sf1Un1Sf1Sf1Sf1Sf1Sf1Vn1Sf1Sf1Sf1Sf
1Sf1Sf1Wn1Sf1Sf1Sf1Sf1Sf1Xn1Sf1Sf1Sf1Sf1Sf1Sf1Yn1Sf1Sf1Sf1Sf1Sf1Zn1Wn1Sf1Sf1[n1Sf1Sf1Sf1Sf1Sf1Sf
1Sf1Sf1Sf1Sf1Sf1Sf1Sf1\n1Sf1Sf1Sf1]n1Sf1^n1_n1`n1an1bn1Sf1`f1Rm1Sf1Sf1cn1dn1Sf1Sf1Sf1Sf1Sf1Sf1en
1Sf1fn1gn1Sf1Sf1Sf1`l1`l1hn1Sf1Sf1Sf1Sf1Sf1Sf1in1Rm1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1Sf1jn1kn1Sf
1ln1Sf1`f1Sf1Sf1Sf1Sf1Sf1mn1Sf1Sf1Sf1Sf1Sf1nn1on1on1Sf1Po1Sf1Sf1Sf1Sf1Sf1Qo1Sf1Sf1Ro1So1To1Sf1Uo
1Vo1Wo1Sf1`f1Sf1Xo1Yo1Zo1Sf1[o1\o1]o1^o1_o1]o1]o1`o1ao1bo1co1]o1do1]o1eo1fo1go1ho1io1jo1ko1lo1mo
1no1oo1PP2QP2RP2SP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2SP2^P2_P2`P2aP2bP2cP2dP2eP2XP2SP2fP2gP2hP2iP
2jP2SP2kP2SP2lP2lP2mP2nP2oP2PQ2QQ2SP2ZP2RQ2SQ2TQ2TQ2UQ2SP2VQ2SP2WQ2SP2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q
2aQ2bQ2TQ2cQ2dQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2ZP2kQ2lQ2mQ2nQ2ZP2oQ2ZP2ZP2PR2mP2QR2RR2SR2TR2UR2ZP2VR2WR2WR
2XR2ZP2YR2ZR2[R2\R2]R2^R2]R2]R2_R2]R2`R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS
2SS2TS2US2VS2WS2XS2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2_S2cS2dS2eS2fS2gS2gS2hS2iS2jS2kS2lS2`S2mS2gS2gS
2gS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2gS2gS2ZT2[T2\T2]T2^T2_T2`T2aT2bT2]T2`T2cT2_T2dT2eT2fT2bT
2^T2^T2^T2^T2^T2^T2^T2^T2^T2^T2^T2^T2gT2^T2^T2hT2iT2jT2kT2lT2mT2nT2^T2^T2oT2PU2^T2^T2hT2^T2QU2RU
2^T2^T2^T2SU2bT2TU2UU2VU2WU2XU2YU2^T2ZU2[U2^T2^T2\U2YU2]U2^T2hT2^T2^T2^T2hT2^T2^T2^T2^T2^U2_U2^T
2^T2ZU2`U2^T2aU2aU2bU2^T2^T2^T2^T2^T2cU2^T2hT2^T2^T2^T2dU2^T2^T2^T2^T2^T2eU2fU2gU2^T2^T2gU2^T2^T
2^T2hU2^T2^T2iU2^T2^T2^T2jU2^T2^T2^T2^T2^T2^T2^T2hT2^T2^T2^T2^T2kU2hU2hT2^T2lU2mU2bT2nU2oU2PV2aU
2QV2RV2^T2^T2^T2^T2^T2^T2^T2^T2hT2^T2SV2TV2UV2^T2^T2hT2^T2^T2^T2^T2^T2VV2WV2XV2^T2YV2YV2ZV2^T2[V
2[V2^T2^T2^T2^T2^T2^T2\V2]V2ZV2^T2^V2YV2YV2ZV2^T2oU2_V2_T2^T2^T2^T2^T2^T2^T2`V2mT2aV2aU2^T2^T2^T
2^T2bT2aU2^T2^T2bV2cV2dV2YV2hT2^T2^T2^T2hT2^T2YV2YV2ZV2^T2YV2^T2ZV2^T2aU2eV2^T2^T2^T2hT2^T2fV2gV
2^T2^T2^T2^T2^T2hV2^T2aU2mT2iV2^T2^T2aU2aU2bU2^T2^T2^T2jV2^T2kV2^T2lV2mV2nV2^T2^T2^T2oV2^T2^T2^T
2hT2PW2QW2RW2^T2^T2^T2^T2^T2^T2RW2^T2^T2SW2^T2TW2UW2^T2VW2bT2_T2^T2bT2WW2XW2bT2^T2YW2aU2ZW2^T2[W
2\W2]W2^W2_W2^T2^T2^T2^T2`W2^T2aW2^T2bW2^T2^T2^T2cW2^T2dW2^T2^T2eW2fW2^T2^T2hT2^T2oU2aV2aU2^T2^T
2^T2^T2^T2^T2^T2gW2hW2iW2jW2kW2lW2^T2^T2mW2^T2^T2^T2^T2^T2^T2hT2nW2oW2PX2^T2^T2QX2^T2^T2^T2RX2SX
2TX2UX2VX2WX2XX2^T2^T2^T2^T2YX2ZX2[X2^T2^T2^T2^T2^T2\X2^T2^T2^T2^T2^T2^T2]X2^X2_X2`X2^T2^T2^T2^T
2^T2^T2^T2aX2^T2^T2bX2^T2SU2^T2cX2^T2bT2dX2eX2dX2^T2dX2dX2fX2^T2gX2hX2iX2^T2jX2_T2^T2kX2lX2mX2^T
2nX2oX2PY2lX2QY2oX2PY2lX2^T2^T2RY2^T2bT2SY2^T2^T2^T2^T2^T2hT2_T2bT2^T2^T2^T2^T2^T2^T2TY2^T2^T2UY
2bT2VY2^T2^T2^T2bT2WY2^T2dU2^T2XY2^T2^T2hT2^T2^T2^T2^T2^T2YY2^T2^T2^T2ZY2^T2^T2^T2^T2^T2^T2^T2^T
2^T2^T2^T2^T2[Y2^T2\Y2^T2^T2^T2hT2^T2]Y2^Y2^Y2^T2_Y2^T2^T2^T2`Y2`Y2^T2aY2bY2cY2dY2^T2eY2fY2fW2gY
2hY2iY2^T2jY2jY2kY2lY2mY2nY2jY2^T2oY2eU2dU2^T2^T2^T2^T2^T2^T2hT2^T2^T2PZ2QZ2^T2^T2^T2^T2^T2RZ2SZ
2^T2^T2^T2TZ2^T2^T2^T2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ
2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2`[2`[2a[2`[2b[2`[2c[2c[2d[2e[2f[2g[2h[2c[
2i[2`[2j[2`[2k[2l[2c[2c[2c[2m[2c[2n[2o[2P\2Q\2Q\2Q\2R\2S\2T\2U\2Q\2V\2W\2X\2T\2Y\2Z\2R\2[\2R\2R\
2R\2\\2R\2T\2T\2]\2T\2^\2^\2T\2T\2R\2R\2R\2R\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2_\2_\2i\2_\2j\2k\2l\
2m\2n\2o\2P]2P]2Q]2R]2_\2j\2S]2_\2_\2_\2T]2_\2_\2U]2V]2_\2W]2X]2Y]2_\2Z]2_\2[]2\]2]]2^]2_]2`]2a]
2b]2c]2d]2e]2f]2g]2h]2i]2j]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2X^2Y^2R^2Z^2[^2[^2[^2[^2[^
2[^2\^2]^2^^2_^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2`^2[^2a^2b^2c^2c^2[^2[^2[^2[^2[^2[^2[^2d^2[^
2e^2[^2f^2g^2h^2i^2j^2[^2k^2l^2m^2n^2[^2[^2[^2o^2[^2P_2[^2[^2Q_2[^2R_2[^2S_2[^2[^2[^2[^2[^2[^2T_
2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^2U_2V_2[^2[^2[^2[^2W_2[^2[^
2X_2Y_2[^2[^2[^2[^2Z_2[_2\_2Z_2]_2^_2__2__2[^2`_2a_2b_2c_2d_2d_2e_2e_2e_2f_2g_2[^2h_2[^2[^2[^2[^
2i_2j_2k_2[^2l_2[^2m_2[^2Z_2\_2[^2n_2n_2[^2T_2[^2[^2[^2o_2[^2[^2Z_2[^2[^2[^2[^2[^2[^2[^2[^2[^2[^
2[^2[^2[^2P`2Q`2R`2Q`2T_2S`2[^2[^2[^2[^2[^2T`2U`2V`2W`2X`2Y`2Z`2[`2\`2[^2[^2[^2]`2^`2_`2``2a`2[^
2[^2[^2[^2[^2b`2c`2d`2T_2c^2e`2c^2[^2[^2f`2c^2[^2[^2[^2[^2[^2g`2[^2[^2[^2[^2h`2i`2j`2k`2[^2[^2l`
2[^2m`2[^2[^2\_2Z_2Z_2n`2o`2[_2[^2\_2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Za2[a2[a2\a2]a2^a2_a2`a2aa2ba
2ca2da2ea2fa2ga2ha2ia2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2[a2[a2[a2Ub2Vb2Wb2Xb2Yb2Ya2Zb2[a2[b2\b2]b
2^b2_b2_b2`b2ab2_b2_b2bb2cb2db2eb2fb2gb2_b2hb2ib2_b2jb2_b2kb2lb2mb2nb2ob2Pc2_b2_b2_b2Qc2_b2Rc2Sc
2Tc2Uc2_b2Vc2_b2Wc2Xc2Yc2Zc2[c2\c2]c2^c2_c2`c2^c2ac2bc2cc2dc2ec2fc2gc2hc2ic2ic2jc2kc2lc2lc2mc2ic
2ic2ic2ic2ic2nc2oc2ic2ic2ic2ic2ic2ic2ic2ic2ic2Pd2Qd2Rd2Sd2Sd2ic2Td2Ud2Vd2Wd2Xd2Xd2Xd2Yd2Zd2[d2\d
2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2Zd2]d2^d2Zd2Zd2_d2`d2ad2bd2cd2dd2ed2fd2gd2hd2id2jd2kd2ld
2md2nd2od2Pe2Qe2Pe2Re2Se2Te2Ue2Ve2We2Xe2Ye2Ze2[e2[e2[e2[e2[e2[e2\e2[e2[e2[e2[e2[e2[e2[e2]e2^e2_e
2`e2ae2be2ce2de2ee2fe2ge2he2ie2je2ke2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2ie2Zf2[f2\f2]f2^f
2_f2`f2af2ie2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2mf2nf2of2ie2Pg2ie2ie2Qg2ie2ie2Rg2Rg2Sg2Sg2Tg2Sg
2Sg2Sg2Ug2Sg2Sg2Sg2Vg2Wg2Xg2Yg2Zg2ie2[g2\g2]g2^g2_g2ie2`g2ag2ie2ie2ie2bg2cg2dg2eg2fg2gg2hg2ig2jg
2kg2lg2mg2ng2og2Ph2Qh2Rh2ie2ie2Sh2Th2Uh2Uh2Uh2Vh2Wh2Xh2Yh2Zh2[h2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2ah
2eh2fh2gh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2Vi2[i2ah2\i2]i2^i2ih2ih2_i
2[i2[i2_i2_i2]i2[i2_i2`i2ai2]i2_i2_i2_i2[i2bi2_i2_i2_i2_i2ci2Vi2_i2Vi2Vi2Vi2Vi2Vi2di2ei2fi2Vi2_i
2Vi2Vi2Vi2_i2_i2]i2_i2_i2_i2_i2_i2Vi2Vi2Vi2Vi2Vi2gi2gi2Vi2hi2ii2ji2_i2ki2Xi2li2bi2mi2Vi2_i2ci2Vi
2ci2Xi2Xi2Vi2_i2Vi2Vi2Vi2Vi2Vi2ni2oi2Pj2Pj2Qj2Rj2Sj2Tj2Tj2Tj2Tj2Tj2Uj2Vj2Wj2Tj2Xj2Yj2Zj2[j2\j2]j
2^j2_j2`j2aj2aj2bj2cj2dj2aj2ej2aj2fj2Tj2Rj2gj2hj2ij2ij2jj2kj2lj2Tj2mj2nj2oj2ij2Pk2Qk2Rk2Sk2Qk2Tj
2Tj2Tj2Tj2Tj2Tj2Tk2Tj2Uk2aj2Tj2Tj2Tj2Tj2Tj2Tj2Tj2Tj2Tj2Qk2Qk2Tj2Vk2Wk2Tj2Xk2Yk2Xk2Zk2[k2Tj2Tj2Tj
2\k2]k2^k2Rj2_k2_k2Rj2`k2ak2bk2bk2bk2bk2bk2bk2Rj2Rj2Rj2Rj2Rj2ck2dk2ek2fk2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj
2gk2Rj2hk2Rj2Rj2Rj2ik2Rj2jk2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2Rj2kk2Rj2Rj2Rj2Rj2lk2mk2nk2Rj
2ok2Rj2Pl2Ql2Rl2Ql2Ql2Rj2Rj2Rj2Rj2Sl2Tl2Ul2=======Vl2==========================Vl2==============
============================Wl2Xl2Yl2Zl2[l2\l2]l2^l2;;;_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2`l2al
2_l2_l2bl2cl2dl2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2el2fl2gl2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2hl2il
2_l2_l2_l2_l2_l2_l2jl2_l2_l2_l2kl2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2ll2ml2_l2_l2_l2nl2ol2_l2_l2Pm2_l
2_l2_l2Qm2_l2Rm2_l2_l2_l2Sm2Tm2Um2_l2_l2_l2Vm2_l2_l2Wm2Xm2_l2Ym2_l2_l2_l2_l2_l2Zm2_l2[m2_l2_l2_l
2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2\m2]m2^m2_l
2_m2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2_l2`m2_l2am2_l2_l2_l2bm2_l2_l2_l2_l2cm2dm2em2_l2fm2_l2_l2_l
2_l2gm2_l2hm2_l2im2jm2_l2_l2_l2_l2_l2km2_l2lm2mm2nm2_l2_l2om2_l2_l2_l2_l2_l2Pn2_l2Qn2_l2_l2_l2Rn
2_l2Sn2Tn2_l2_l2_l2Un2Vn2Wn2_l2_l2_l2_l2_l2_l2_l2_l2_l2Xn2_l2Yn2_l2Zn2_l2[n2_l2\n2]n2^n2_l2_n2`n
2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Xo2Yo2Zo2[o2\o2]o2^o
2_o2`o2Xo2Xo2Xo2Xo2ao2bo2co2do2eo2fo2go2ho2io2io2jo2jo2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP
3XP3YP3ZP3[P3\P3]P3^P3_P3YP3`P3aP3bP3cP3dP3cP3eP3fP3cP3cP3cP3cP3cP3cP3gP3cP3cP3cP3cP3cP3cP3cP3hP
3iP3jP3kP3lP3mP3kP3mP3mP3kP3jP3jP3nP3nP3nP3oP3nP3nP3PQ3nP3QQ3nP3RQ3SQ3nP3nP3TQ3TQ3UQ3TQ3VQ3VQ3WQ
3VQ3VQ3XQ3VQ3YQ3ZQ3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3\Q3[Q3[Q3[Q3[Q3]Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3^Q3[Q3[Q3[Q3_Q3`Q3[Q3aQ3[Q3bQ3[Q3[Q3[Q3[Q3[Q3cQ3dQ3eQ3fQ3gQ3hQ3[Q3iQ3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3jQ3[Q3[Q3jQ3[Q3[Q3kQ3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q
3lQ3[Q3[Q3[Q3mQ3[Q3[Q3[Q3nQ3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3oQ3[Q3PR3[Q3[Q3QR3[Q3[Q3[Q3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3RR3SR3TR3[Q3[Q3[Q3jQ3UR3[Q3[Q3[Q3VR3WR3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q
3[Q3[Q3[Q3XR3YR3ZR3[R3\R3[Q3]R3[Q3[Q3^R3[Q3[Q3[Q3[Q3[Q3_R3[Q3[Q3[Q3`R3aR3bR3[Q3[Q3[Q3[Q3[Q3[Q3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3cR3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3dR3[Q3^R3[Q3[Q3eR3[Q3[Q3fR3gR3hR3[Q3[Q3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3cR3[Q3[Q3iR3jR3[Q3[Q3[Q3[Q3[Q3kR3lR3mR3nR3oR3lR3lR3lR3PS3[Q3[Q3[Q3[Q
3jQ3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[R3[Q3QS3RS3SS3[Q3[Q3lR3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q
3[Q3TS3[Q3[Q3[Q3[Q3[Q3US3[Q3VS3WS3[Q3XS3[Q3YS3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3ZS3[Q3[Q3[S3\S3[Q3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3]S3[Q3[Q3[Q3^S3[Q3_S3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3`S3[Q3[Q
3[Q3aS3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[R3[Q3[R3[R3XR3bS3[R3[R3[Q3cS3[Q3[R3[Q3[Q3[Q3[Q3[Q3[Q
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q
3[Q3[Q3[Q3[Q3[R3[Q3[Q3[Q3cR3dS3[Q3[Q3[Q3[Q3[Q3[R3[Q3[Q3[Q3eS3[Q3[Q3fS3[Q3[Q3mQ3[Q3[Q3[Q3[Q3[Q3[R
3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[R3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[Q3[R3[Q3[Q3[Q3[Q3[R3gS3hS3[Q3iS3[Q
3jS3kS3lS3[R3mS3[R3[R3nS3oS3[R3[R3[R3[R3PT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3QT3[R3[R3[R3[R3[R3[R3[R3RT3[R3[R3[R3[R3[R3ST3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3TT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3UT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3VT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3WT3[R3[R3XT3[R3[R3[R3[R3[R3YT3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3PT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3ZT3[R3[R3[R3[R3[R3[R3[R3[T3[R3[R3QT3[R3\T3[R3[R3[R3[R3[R3]T3PT3[R3^T3[R3[R3[R3[R3[R3[R
3_T3`T3XT3[R3[R3[R3[R3[R3[R3[R3[R3[R3aT3[R3[R3[R3[R3bT3cT3[R3cT3cT3[R3[R3[R3[R3[R3[R3cT3[R3[R3[R
3[R3[R3[R3[R3dT3eT3fT3gT3[R3[R3[R3[R3hT3[R3[R3[R3cS3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3iT3[R3[R3[R3[R3jT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3kT3lT3[R3[R3[R3mT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3nT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3oT3PU
3QU3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3RU3[R3SU3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3TU3[R3[R3[R3cT3[R3hT3[R3UU3VU3[R3[R3[R
3[R3[R3[R3[R3cT3[R3[R3[R3[R3[R3[R3[R3WU3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3PT3[R3[R3[R3[R3XU3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3YU3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3UU3[R3[R3[R3[R3ZU3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[U3[R3\U3[R3]U3[R3[R3[R3[R3^U3_U3[R3[R3[R3[R3[R3[R3[R3[R3`U3[R3aU3[R3bU3[R3[R3[R3[R3cU
3dU3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3^T3[R3[R3[R3[R3[R3[R3[R3[R3eU3[R3[R3[R3[R3fU3fU3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3gU3[R3[R3[R3[R3PT3[R3[R3[R3[R3hU3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3QT3[R3[R3[R3[R3[R3[R3[R3QT3[R3[R3[R3[R3[R3[R3iU3[R3[R3[R3[R3[R3[R3gU
3gU3jU3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3kU3lU3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3VU3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3[R3mU3[R3nU3oU3[R3[R3[R3[R3PV3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3gS3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3cT3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R
3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3[R3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3RV3QV3QV3QV3QV3QV3QV3SV3QV3TV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3UV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3VV3QV3VV3QV3QV3QV3VV3WV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3XV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3VV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3YV3QV3QV3QV3QV3QV3QV3QV3QV3ZV3ZV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3[V3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3\V3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3]V3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3VV3QV3QV3QV3QV3^V3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3_V3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3VV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3`V3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3\V3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3ZV3QV
3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3QV3aV3bV3cV3dV3dV3dV3dV3dV3dV3dV
3bV3eV3dV3dV3dV3dV3dV3dV3dV3dV3dV3dV3dV3bV3bV3dV3bV3fV3gV3hV3iV3jV3kV3dV3eV3dV3dV3dV3dV3dV3dV3lV
3dV3mV3nV3oV3PW3QW3nV3nV3RW3SW3nV3TW3nV3nV3UW3VW3WW3WW3nV3XW3YW3WW3WW3ZW3[W3\W3]W3^W3_W3nV3WW3WW
3`W3WW3\W3aW3nV3bW3cW3WW3dW3eW3UW3[W3fW3fW3gW3hW3fW3fW3iW3jW3kW3fW3lW3mW3nW3fW3fW3fW3oW3fW3fW3fW
3fW3fW3fW3PX3fW3QX3RX3fW3fW3fW3fW3fW3fW3SX3fW3fW3fW3TX3fW3fW3UX3fW3fW3TX3TX3VX3WX3fW3XX3fW3YX3fW
3ZX3fW3TX3fW3[X3\X3fW3fW3fW3fW3]X3^X3_X3`X3aX3bX3fW3fW3fW3cX3fW3fW3dX3eX3fX3fW3gX3fW3fW3fW3fW3hX
3fW3iX3fW3fW3fW3fW3fW3jX3fW3kX3fW3fW3fW3lX3fW3fW3mX3fW3fW3nX3nX3oX3nX3nX3nX3nX3nX3PY3nX3nX3nX3nX
3nX3nX3QY3RY3nX3SY3nX3nX3nX3nX3nX3nX3TY3nX3nX3nX3UY3VY3WY3XY3YY3nX3ZY3nX3nX3nX3nX3nX3nX3nX3[Y3\Y
3nX3]Y3nX3nX3nX3nX3nX3nX3^Y3nX3nX3_Y3nX3`Y3aY3bY3nX3nX3cY3nX3nX3nX3nX3nX3dY3eY3fY3gY3nX3nX3hY3iY
3jY3nX3nX3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3nX3TZ3nX3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3`Z3aZ3bZ3^Y
3nX3cZ3dZ3eZ3fZ3gZ3hZ3nX3nX3iZ3jZ3kZ3lZ3mZ3nX3nX3nX3nX3nX3nX3nX3nX3nX3nX3nZ3oZ3nX3nX3P[3Q[3P[3R[
3S[3S[3nX3T[3nX3nX3U[3V[3nX3W[3nX3W[3nX3nX3nX3nX3X[3nX3Y[3nX3nX3nX3Z[3[[3[[3[[3[[3\[3][3^[3_[3`[
3[[3a[3b[3c[3d[3e[3[[3f[3[[3[[3g[3[[3h[3[[3i[3[[3[[3j[3[[3k[3[[3[[3l[3[[3[[3j[3m[3n[3o[3[[3P\3[[
3Q\3[[3R\3[[3S\3T\3U\3[[3V\3[[3W\3[[3l[3[[3X\3[[3Y\3[[3Y\3[[3Y\3[[3Z\3[[3[\3[[3[[3[[3[[3[[3[[3[[
3[[3[[3\\3[[3]\3^\3[[3[[3[[3_\3[[3[[3`\3[[3[[3[[3a\3[[3b\3[[3c\3[[3[[3d\3[[3[[3[[3[[3e\3[[3[[3[[
3[[3[[3[[3[[3[[3[[3f\3[[3[[3[[3[[3[[3[[3g\3[[3h\3[[3[[3[[3b\3[[3f\3[[3f\3[[3i\3[[3[[3[[3[[3[[3[[
3[[3[[3[[3j\3[[3[[3[[3[[3[[3[[3[[3k\3[[3[[3[[3l\3m\3n\3n\3n\3n\3n\3n\3o\3P]3n\3Q]3R]3S]3T]3n\3n\
3n\3U]3V]3n\3W]3o\3X]3n\3n\3n\3Y]3Z]3[]3n\3n\3n\3n\3\]3n\3Z]3n\3o\3n\3]]3^]3Z]3n\3n\3n\3n\3n\3n\
3n\3n\3_]3`]3n\3n\3n\3n\3a]3n\3n\3n\3n\3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]
3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3b]3c]3d]3b]3b]3b]3b]3b]3e]3b]3b]3b]3b]3b]3b]3b]3b]
3b]3b]3b]3b]3b]3b]3b]3b]3f]3g]3h]3i]3g]3g]3j]3k]3l]3m]3g]3n]3o]3P^3Q^3R^3S^3T^3T^3T^3T^3T^3T^3T^
3T^3T^3U^3V^3V^3V^3W^3X^3V^3V^3Y^3V^3V^3V^3V^3Z^3V^3[^3\^3]^3^^3_^3`^3a^3b^3`^3c^3`^3`^3d^3`^3e^
3f^3g^3h^3i^3j^3k^3l^3m^3n^3l^3l^3o^3o^3o^3l^3l^3l^3f^3P_3Q_3R_3S_3T_3U_3V_3W_3X_3R_3Y_3Z_3[_3[_
3[_3\_3\_3]_3\_3\_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3i_3j_3k_3k_3l_3m_3m_3n_3o_3P`3Q`3R`3S`3T`3U`
3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3i`3j`3k`3l`3m`3n`3o`3o`3o`3Pa3Qa3Ra
3Sa3Ta3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ca3da3ea3fa3ga3ga3ga3ha3ia3ia3ja3ka3la3ia3ma
3ma3na3ma3oa3ma3Pb3Qb3Rb3ma3ma3ma3ma3ma3Sb3ma3ma3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3cb
3db3db3db3eb3fb3db3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3[c3\c3]c3^c
3_c3`c3`c3`c3ac3ac3bc3ac3cc3dc3ec3fc3fc3fc3gc3gc3hc3hc3ic3ic3jc3kc3lc3jc3mc3nc3nc3oc3Pd3Qd3Rd3Sd
3Td3Ud3Vd3Wd3Wd3Td3Td3Xd3Yd3Yd3Zd3Zd3Zd3Zd3Zd3[d3Zd3Zd3Zd3Zd3Zd3Zd3Zd3\d3]d3]d3]d3]d3]d3^d3_d3`d
3ad3bd3cd3dd3ed3fd3gd3hd3id3jd3kd3ld3md3nd3od3Pe3Qe3Pe3Re3Se3Se3Pe3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e
3^e3^e3^e3_e3^e3^e3^e3^e3^e3^e3^e3`e3ae3^e3^e3be3ce3ce3ce3ce3ce3de3ce3ce3ee3fe3ge3he3ie3ie3je3ke
3le3me3me3me3ne3ne3ke3oe3Pf3Pf3Pf3Pf3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Yf3Zf3[f3Yf3Yf3\f3Yf3Yf3Yf3Yf
3Yf3Yf3Yf3Yf3Yf3Yf3]f3Yf3^f3Yf3_f3Yf3`f3af3Yf3Yf3Yf3Yf3Yf3Yf3Yf3Yf3Yf3Yf3Yf3Yf3bf3Yf3Yf3cf3Yf3cf
3Yf3Yf3df3Yf3ef3Yf3Yf3Yf3Yf3ff3ff3Yf3ff3Yf3Yf3Yf3gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Rg3Sg3Tg3Ug
3Vg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3eg3fg3fg3fg3fg3gg3hg3ig3fg3jg3kg3lg3mg3mg3mg3ng
3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Xh3Xh3Xh3Yh3Zh3[h3\h3]h3]h3]h3^h3_h3]h3`h3]h3]h3ah3bh3ch3dh3dh3dh
3dh3eh3dh3fh3gh3hh3ih3ih3ih3jh3jh3kh3lh3lh3lh3lh3lh3lh3lh3lh3mh3nh3oh3Pi3Qi3oh3Ri3Si3Si3Si3Si3Ti
3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3]i3]i3]i3]i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj
3Qj3Rj3Pj3Pj3Pj3Pj3Pj3Sj3Sj3Tj3Pj3Pj3Pj3Uj3Vj3Wj3Xj3Yj3Yj3Yj3Zj3Zj3Yj3Yj3[j3\j3Yj3]j3]j3]j3]j3^j
3_j3`j3aj3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3mj3nj3oj3Pk3Pk3Pk3Qk3Qk3Rk3Qk3Sk3Tk3Uk3Vk3Wk3Xk
3Xk3Xk3Yk3Zk3[k3Zk3Zk3Zk3Zk3Zk3\k3Zk3Zk3Zk3Zk3Zk3Zk3]k3^k3_k3`k3ak3bk3ck3bk3dk3ek3fk3gk3hk3ik3jk
3kk3lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3fl3gl3gl3gl3gl
3gl3gl3gl3gl3gl3hl3il3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3^m3_m3`m
3am3bm3cm3dm3em3fm3gm3gm3hm3im3jm3km3lm3mm3nm3nm3mm3nm3nm3nm3nm3nm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn
3Xn3Yn3Zn3Zn3Zn3[n3\n3]n3^n3_n3`n3`n3`n3an3bn3`n3`n3`n3cn3dn3en3fn3gn3hn3in3jn3kn3ln3mn3nn3on3Po
3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3[o3[o3\o3]o3^o3_o3_o3`o3ao3bo3co3do3eo3fo3go3ho3io3jo3ko3jo3jo
3lo3mo3no3oo3PP4QP4RP4SP4TP4TP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4_P4_P4`P4aP4aP4bP4cP4dP4eP4fP
4eP4gP4fP4fP4fP4fP4eP4fP4hP4fP4fP4fP4fP4fP4fP4iP4jP4kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4VQ4WQ4XQ
4YQ4ZQ4[Q4\Q4]Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4QR4RR4SR4TR4UR4VR
4WR4XR4YR4YR4ZR4[R4\R4]R4^R4\R4\R4_R4`R4aR4bR4cR4cR4dR4eR4fR4gR4gR4hR4iR4jR4gR4kR4gR4lR4lR4lR4mR
4nR4oR4oR4oR4oR4oR4oR4oR4PS4PS4QS4QS4RS4SS4TS4SS4SS4US4VS4WS4XS4YS4YS4YS4ZS4[S4\S4\S4]S4^S4]S4]S
4_S4]S4`S4aS4bS4cS4cS4cS4dS4dS4dS4eS4eS4fS4eS4eS4eS4eS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4ST
4TT4UT4UT4UT4VT4VT4WT4XT4XT4XT4XT4YT4ZT4[T4\T4\T4\T4]T4^T4^T4_T4_T4`T4aT4bT4cT4dT4eT4eT4eT4fT4gT
4gT4hT4iT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4jT4kT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU
4UU4VU4WU4XU4YU4ZU4[U4\U4]U4]U4^U4_U4`U4aU4aU4bU4cU4dU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV
4RV4RV4SV4SV4TV4UV4VV4WV4XV4XV4XV4XV4XV4YV4XV4XV4XV4ZV4[V4\V4XV4XV4XV4XV4]V4XV4^V4XV4XV4_V4`V4aV
4bV4cV4dV4eV4fV4gV4hV4iV4jV4jV4jV4kV4jV4jV4lV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4[W
4]W4^W4_W4`W4aW4bW4cW4aW4dW4eW4fW4gW4hW4hW4hW4iW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4UX4VX4WX4XX
4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4fX4gX4hX4iX4jX4kX4kX4kX4lX4mX4nX4oX4oX4PY4QY4RY4SY4TY4UY
4VY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4QZ
4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4ZZ4[Z4\Z4]Z4\Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[
4R[4Q[4S[4T[4U[4V[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4h[4i[4j[4k[4l[4m[4n[
4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\
4o\4P]4Q]4R]4R]4S]4S]4S]4T]4U]4V]4V]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4g]
4i]4j]4k]4l]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Y^4Z^4[^4\^4]^4^^4_^4`^4a^4b^4c^4d^4e^4f^4g^
4g^4h^4i^4j^4k^4l^4k^4k^4m^4n^4o^4P_4Q_4R_4S_4S_4T_4U_4U_4V_4W_4X_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4a_
4b_4b_4b_4a_4c_4d_4b_4e_4f_4g_4h_4i_4i_4i_4j_4k_4l_4m_4n_4o_4P`4Q`4Q`4R`4S`4S`4S`4T`4U`4V`4W`4W`
4W`4X`4Y`4Y`4Z`4[`4\`4]`4^`4_`4``4a`4b`4c`4d`4e`4f`4f`4g`4h`4i`4j`4k`4l`4l`4l`4m`4l`4n`4o`4Pa4Qa
4Ra4Sa4Ta4Ua4Va4Wa4Xa4Ya4Za4[a4[a4\a4]a4^a4_a4`a4aa4ba4ca4ca4da4da4ea4fa4ga4ha4ia4ja4ka4ja4la4ma
4na4oa4Pb4ma4Qb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4Zb4Zb4Zb4[b4[b4[b4[b4\b4]b4^b4_b4`b4ab4bb4cb4db4db
4eb4fb4gb4hb4hb4hb4ib4ib4ib4ib4ib4jb4kb4lb4mb4nb4ob4Pc4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Wc4Wc4Xc4Yc4Zc4[c
4[c4[c4\c4]c4^c4_c4`c4`c4ac4bc4cc4dc4dc4dc4ec4fc4gc4hc4ic4jc4kc4kc4kc4lc4mc4nc4oc4oc4Pd4Pd4Pd4Qd
4Rd4Sd4Td4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4dd4ed4fd4gd4hd4id4jd4kd4ld4md4nd4od
4Pe4Qe4Re4Se4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4^e4_e4`e4ae4be4ce4de4de4de4ee4ee4fe4fe4ge4he4ie4je4ke
4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4[f4\f4]f4^f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf
4kf4kf4kf4kf4kf4kf4kf4lf4lf4mf4nf4lf4of4Pg4Qg4Rg4Qg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4ag
4bg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4cg4dg4eg4fg
4gg4hg4hg4ig4ig4jg4ig4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Sh4Th4Uh4Vh4Wh4Vh4Xh4Vh4Xh4Yh4Zh4[h4Yh4\h4]h4^h
4_h4`h4ah4`h4`h4`h4`h4`h4bh4bh4ch4dh4dh4eh4dh4fh4gh4gh4hh4hh4gh4ih4jh4kh4kh4lh4mh4mh4mh4nh4oh4oh
4oh4Pi4Qi4Ri4Pi4Pi4Pi4Pi4Si4Pi4Ti4Pi4Pi4Pi4Pi4Ui4Ui4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4\i4]i4^i4_i4`i4ai4ai
4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4bi4ci4di4di
4di4di4di4di4di4di4ei4ei4ei4ei4ei4ei4ei4ei4ei4ei4ei4ei4fi4gi4fi4hi4ii4ji4ki4li4ki4ki4ki4ki4ki4mi
4ni4ki4oi4oi4ki4ki4ki4ki4Pj4ki4ki4ki4ki4li4ki4li4ki4ki4li4ki4ki4ki4ki4ki4ki4Qj4ki4Rj4Sj4Tj4Uj4Vj
4Wj4Tj4ki4Xj4Yj4Zj4Yj4Yj4[j4[j4Yj4Yj4Yj4Yj4Yj4\j4Yj4Yj4Yj4Yj4Yj4]j4Yj4Yj4Yj4Yj4Yj4Yj4Yj4^j4_j4`j
4aj4bj4cj4dj4ej4fj4gj4dj4hj4ij4jj4kj4lj4lj4mj4mj4mj4mj4mj4mj4mj4mj4nj4oj4Pk4Qk4Rk4Sk4Tk4Uk4Tk4Tk
4Tk4Vk4Tk4Tk4Tk4Wk4Xk4Yk4Zk4[k4\k4Zk4]k4^k4^k4_k4`k4ak4bk4bk4bk4ck4dk4ek4ek4ek4fk4gk4hk4ik4ik4jk
4kk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Tl4Ul4Vl4Wl4Wl4Xl4Vl4Yl4Yl4Yl4Zl4Zl4Zl4Zl4Zl4Zl4[l4[l4[l4\l4]l4^l
4_l4`l4al4bl4cl4dl4dl4el4el4el4el4el4fl4gl4hl4hl4hl4hl4hl4hl4hl4hl4hl4hl4il4il4il4il4il4il4il4il
4il4il4il4il4il4il4il4il4jl4kl4jl4jl4ll4jl4jl4ml4nl4nl4ol4ol4ol4Pm4Qm4Rm4Sm4Sm4Sm4Tm4Tm4Um4Tm4Tm
4Tm4Tm4Vm4Wm4Xm4Xm4Ym4Zm4[m4[m4\m4]m4^m4_m4_m4_m4_m4_m4_m4`m4am4am4am4am4bm4am4cm4cm4cm4cm4cm4cm
4dm4dm4em4dm4fm4gm4hm4im4im4im4im4jm4km4lm4lm4lm4mm4nm4om4Pn4Pn4Pn4Pn4Qn4Pn4Rn4Sn4Tn4Un4Vn4Wn4Xn
4Xn4Xn4Yn4Zn4[n4Yn4\n4Yn4]n4Yn4^n4_n4`n4an4bn4cn4dn4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So
4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4Yo4\o4]o4\o4]o4]o4\o4\o4]o4^o4_o4_o4`o4ao4bo4co4do4eo4fo4go4go4go4go4ho
4io4jo4ko4ko4ko4lo4mo4no4oo4PP5QP5RP5SP5SP5SP5TP5SP5UP5VP5WP5XP5YP5YP5ZP5[P5\P5]P5]P5]P5]P5]P5]P
5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5kP5lP5mP5mP5mP5mP5mP5mP5mP5mP5mP5nP5oP5oP5oP5oP5oP5oP5oP
5oP5oP5oP5PQ5QQ5RQ5SQ5SQ5SQ5SQ5TQ5TQ5UQ5VQ5WQ5WQ5XQ5XQ5YQ5ZQ5ZQ5[Q5[Q5[Q5ZQ5[Q5[Q5[Q5\Q5]Q5^Q5_Q
5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5gQ5gQ5hQ5iQ5hQ5hQ5jQ5kQ5kQ5lQ5lQ5mQ5nQ5nQ5nQ5nQ5nQ5oQ5PR5oQ5oQ5QR5RR
5RR5SR5TR5UR5VR5VR5WR5WR5WR5WR5WR5WR5WR5WR5XR5YR5YR5YR5YR5YR5YR5ZR5ZR5[R5\R5\R5]R5\R5^R5\R5\R5\R
5_R5`R5aR5aR5bR5cR5cR5cR5cR5cR5dR5dR5eR5fR5gR5hR5iR5jR5jR5kR5lR5mR5nR5nR5nR5oR5nR5nR5nR5nR5nR5nR
5nR5PS5nR5nR5nR5nR5QS5RS5SS5SS5TS5US5US5US5US5US5US5US5VS5WS5XS5YS5ZS5[S5\S5]S5]S5^S5_S5`S5aS5bS
5cS5dS5dS5dS5dS5dS5dS5eS5fS5gS5gS5gS5hS5iS5jS5jS5kS5lS5mS5nS5mS5oS5PT5QT5RT5RT5ST5ST5TT5UT5VT5WT
5XT5YT5ZT5[T5\T5]T5\T5^T5_T5`T5aT5bT5cT5dT5eT5fT5fT5fT5fT5gT5hT5iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5SU
5TU5UU5VU5WU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5_U5`U5aU5bU5cU5cU5dU5eU5eU5eU5eU5eU5fU5gU5hU5hU5iU5iU5iU
5jU5kU5lU5mU5nU5oU5PV5QV5RV5RV5SV5TV5SV5UV5VV5WV5WV5XV5YV5YV5XV5YV5ZV5ZV5ZV5[V5\V5ZV5ZV5ZV5]V5^V
5_V5`V5aV5aV5bV5cV5dV5eV5eV5fV5gV5gV5gV5hV5hV5iV5iV5jV5jV5kV5jV5lV5mV5mV5mV5mV5nV5oV5PW5QW5RW5SW
5TW5UW5VW5WW5XW5XW5XW5YW5YW5ZW5[W5[W5\W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5jW5kW5lW5mW
5nW5nW5nW5nW5oW5oW5nW5nW5nW5nW5nW5nW5PX5QX5QX5QX5QX5RX5QX5SX5SX5QX5QX5QX5SX5SX5TX5UX5VX5WX5XX5YX
5YX5ZX5ZX5ZX5ZX5YX5ZX5ZX5[X5ZX5ZX5[X5[X5[X5ZX5\X5ZX5[X5[X5ZX5ZX5ZX5ZX5YX5YX5YX5YX5]X5^X5_X5_X5`X
5`X5`X5`X5`X5`X5aX5`X5bX5`X5`X5cX5dX5eX5fX5gX5hX5iX5iX5jX5kX5lX5lX5mX5mX5mX5mX5mX5mX5mX5mX5mX5mX
5mX5mX5mX5nX5nX5nX5nX5nX5nX5nX5oX5PY5PY5PY5PY5PY5PY5PY5QY5RY5RY5RY5RY5RY5RY5SY5SY5SY5SY5TY5UY5VY
5VY5WY5WY5XY5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5aY5bY5cY5dY5eY5fY5gY5hY5hY5hY5hY5hY5hY5iY5iY5iY5iY5jY
5jY5kY5lY5mY5nY5nY5nY5nY5nY5nY5nY5oY5nY5nY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5YZ5\Z5\Z5]Z5^Z5_Z
5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5jZ5kZ5kZ5kZ5lZ5mZ5mZ5mZ5nZ5oZ5oZ5oZ5P[5P[5Q[5Q[5R[5R[5S[5R[5T[
5U[5V[5W[5W[5W[5W[5W[5X[5Y[5Z[5Y[5[[5\[5][5^[5_[5`[5a[5b[5b[5c[5d[5d[5d[5d[5d[5d[5d[5d[5d[5d[5d[
5e[5f[5g[5h[5i[5j[5j[5j[5k[5k[5k[5k[5k[5k[5k[5k[5l[5m[5m[5n[5o[5P\5Q\5R\5S\5T\5U\5U\5V\5W\5X\5Y\
5Y\5Y\5Y\5Z\5[\5\\5\\5\\5]\5^\5^\5^\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5j\5j\5j\5j\5j\5j\5j\5j\5j\
5j\5k\5l\5m\5n\5o\5o\5P]5Q]5Q]5Q]5Q]5Q]5Q]5Q]5Q]5R]5S]5S]5T]5U]5U]5V]5V]5W]5V]5V]5V]5V]5V]5X]5Y]
5Z]5[]5[]5[]5[]5[]5[]5[]5[]5[]5[]5\]5]]5^]5_]5`]5a]5b]5b]5b]5c]5c]5d]5e]5e]5f]5g]5h]5i]5j]5k]5l]
5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5V^5W^5X^5X^5Y^5Z^5[^5\^5\^5]^5^^5\^5_^5_^5`^5\^5a^5b^5b^5b^5c^5d^
5e^5f^5f^5f^5g^5g^5g^5g^5g^5g^5g^5g^5g^5h^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5Q_5R_5S_5T_5U_5V_5W_5X_
5Y_5Z_5[_5\_5\_5]_5^_5__5`_5a_5a_5b_5b_5c_5c_5d_5e_5e_5e_5f_5g_5h_5i_5j_5k_5k_5l_5m_5n_5o_5P`5Q`
5R`5S`5T`5U`5U`5V`5W`5X`5Y`5Z`5[`5\`5]`5]`5]`5]`5]`5^`5_`5``5a`5b`5c`5d`5e`5f`5g`5h`5i`5j`5k`5l`
5l`5m`5n`5o`5Pa5Qa5Ra5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5_a5`a5aa5ba5ca5da5ea5fa5ga5ga5ha
5ia5ia5ja5ka5la5ma5na5oa5oa5Pb5Qb5Rb5Sb5Sb5Sb5Tb5Ub5Vb5Vb5Vb5Wb5Xb5Yb5Zb5[b5\b5\b5]b5^b5_b5^b5^b
5^b5^b5^b5^b5^b5^b5`b5`b5`b5ab5ab5ab5ab5`b5`b5bb5bb5bb5cb5cb5cb5cb5cb5cb5db5cb5db5cb5db5cb5eb5eb
5eb5fb5gb5hb5ib5jb5jb5kb5lb5lb5mb5nb5ob5Pc5Pc5Pc5Qc5Rc5Rc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5\c5\c
5\c5\c5\c5\c5\c5\c5\c5\c5\c5\c5\c5\c5\c5\c5]c5^c5_c5_c5_c5_c5`c5ac5bc5cc5dc5ec5dc5dc5fc5gc5hc5hc
5hc5hc5ic5jc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Rd5Sd5Sd5Sd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Yd5Zd5[d5\d5\d5\d5\d5]d5]d
5]d5^d5_d5`d5ad5ad5bd5bd5bd5bd5bd5bd5bd5bd5cd5cd5dd5cd5ed5fd5fd5fd5gd5hd5id5id5id5jd5jd5jd5jd5kd
5ld5md5nd5od5od5od5Pe5Qe5Qe5Re5Se5Te5Te5Te5Ue5Ve5We5Xe5Xe5Ye5Ze5[e5[e5\e5\e5\e5\e5]e5^e5_e5`e5ae
5ae5be5ce5de5ee5fe5ge5he5he5he5ie5ie5ie5ie5je5ke5le5le5me5ne5oe5oe5oe5Pf5Pf5Pf5Qf5Qf5Qf5Qf5Rf5Rf
5Rf5Sf5Tf5Tf5Uf5Vf5Wf5Xf5Yf5Yf5Zf5[f5\f5]f5]f5^f5^f5^f5^f5^f5^f5_f5`f5`f5af5bf5cf5df5df5df5df5df
5df5df5df5ef5ff5ff5ff5gf5gf5gf5gf5hf5gf5if5jf5kf5lf5mf5nf5nf5nf5nf5nf5nf5nf5nf5nf5of5of5of5of5Pg
5Qg5Rg5Sg5Sg5Tg5Tg5Tg5Ug5Vg5Vg5Vg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg5Wg
5Wg5Xg5Yg5Zg5[g5\g5\g5]g5]g5^g5_g5`g5al\30a3e9K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3_62
@8b3916>1n5f43?OJ7D933372==d3=U3e2<Q1U1116450383[1h=P1175@C7:<<?>96340812M6h1k5^1c3X4Y3d2m1U71[a
3_3e9K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3c3GZ2Q1F2;116
45038_1W3`:P1175g1<<?>963408133H6h1h2R3^1X7m3d2m1f2Q4<8oU3[:]7a48912B`m2n1V2IK502U2hX1\1Z1<g25Z7
Q1F0Mc2F8lDS2_1gY2S=f1Ki=S72Y41b1Z1T194@21U1[1k13]2CH[3=QEA^@V2l[1d2Kg2a3Y13QEc2]5<j=IJ[22S9g24_
2a1W]3XQ14_2a1W]3XQ11Q4W2[3333n1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1i2^4e6Ca4f3Z11[1c30
2T9R6m1m3Y6F9n1k1m5_1S>Bh2==?@f7k281o31UW2I01d2g1PBP6]2^20?V7U3WHaHg:h<Y2@0i51f2Z>g1Q:90i5QT2_8e
1[5e4g@X790S40U^2nIWJ\8[;8=0m2U10WA[R2b@Mi2jR1f4d6870nN\9iLhU1ja1240WP1h60W10Cn15009j7d1^1Q6121m
2T2f4m2c1Z4j4PS16W2Y4j35_6i23]Q1U6c1a1n5U1R49m1?0Ea7[1M=m=bF[5>QIn^1cFb6S4<0^1R8]1bHM^R1h@cU1cFb
6S430\m3cF40hg2Sl13H0R400D_W3TQ12\122639D501X3b4`1>6T1P103n<W@G3Ge5f3Z6R6a1o5S>K_1b4Y4HV1R1c=W4[
40V4^:o8T>6e3d2M0Gn1j:_6[1`6o21n1[7b3>5RDi2h6h2[4Y4o1VA7W1c1mGh2gAn2G01g1_2P@^7T3\9o3iHcDK9Co:h1
7h120T:TQ1g430cj4M[20[3d270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313
g1b2l1S1e1V314131Na6U5P2VBZ37U12o1b590Y1e9hZ2cW1l5f@b6MC09\2SQ1c4i6k?i;a15Z5>W5TKl:^5^3V>c5O0=n1
5AOf3g2<d9gOa:hBb77X3c19_2h13Z1k7:V2Q1_6h6a8g6m=L05`210l29]11<Z1[2m6b114YBX>X>Y>c2n1W2b1Z2l9hB`O
L01=R250:`3h3_2V714P6T5S2\5W5hT10[1c7VS1l6c1n=[1h8<0X1n8Dd1TX3e8Z8kBo1O9D0<[21c51f5m5121fj1d2YG3
?R1PLX1R=D0j1M1P=Y4121_ITAS9Z5eL3o2CYW1Z5B70XT1U]3S201m620cj480T4YY4o7e4<1e2<0Ea7[1M[>d:e:W1[5>Q
I:0^1R8g;X>2J3^W2`a120Rg1D0a21U`1Q:[P1\<aJZ7c8K@416Q1859:E0h2`1g5P5X1m1k114^:l4<:l2S8Vo1=iT1W1B7
0f2oOhU2c3lW1W230f2ac480nV1i`1gf1e4;0120g;20ak4D0FQ2009T1a7n6Z1121\e1X3f<]9`3^D]H70P2Vd1^Bed1d@a
<A0[1\10[A14Fao1hh1a6c2U3958U230i4k^470^R2ld1VL2m6j340f2Pl46?00g2`1k?14QBSOk3YOj1P=nMS820R2L0`8^
2m>CkA16f7aJ32FKX6P7bFY2[5G^5W5XBL?P1T2620\m390R400g6QT43[1T:[204X28C1c2Mn5`2;K^3114[5>\1=^4k2c2
OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46a7T2l1U2?3U196;S11611122Y2P1\4EU3c>P9R1U12j4K_16:I1b2PC1ib1\8Y<iLT
:a5T96l101=416Q18571:91V_2_15le1X1^;_11B1b2cj2nV1`2Gb1U4h7@416Q1859:>1b2cj2nV1j@@416Q1859:@1b2kf
1nCh?nV1j@@416Q1859:11C1b2cj2nV1_1Q4_3B0T7@416Q1859:41Q1m:ZW3<1Q1Q1=fX1c=[;4^1g1Z]2;C1b2gU2kD^V1
?k6U3h6@416=C859:21ZX231Wb4Z3E1b20bj2^V1?\1`2U5k4j2@416=C859:;1a2[f1WBoo1=Y28P4Z3X2D1b2X_1T1_6^3
Y3lLnV1S9f7@416Q1859:51Zj3bCY4Z351X4X_4P2S8<1m1EX`1c7m1k;Em1a7Yf1m<F1b2d?nZ2XU1e1k6h2U445d2@4160
P1859:G1b20Uh1W4TNnV1b2P17h50T4o2@416Q1859:F1b2c1Uc1d2TS1XU1e1h1j71KX6@416Q1859:b41]24U12:g1A1?U
320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11
f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N3;T7h1j7b2:X4@4141Q1859:V2Ik1181`22ZS4FR?a1>51a2
Rd39TP161a2U]2Q1I_U2f11S2=m1Z1g8`1d3Eo1n1:=X3Z5@X5;g2a12621F0fF4Z@b2a2B?d1W=T318R1R2P6K?R274Z21C
\6W;h5V3o5E1a28]1e2T500S7_D_P1iEZ?^7R3]3\2h?Ah6X9O1`21a11WR1`@P<UJnV1n2C0l1Z1_35U11Z1Eo2@416Q185
9:41Uj2b\1W>?1b2cj2nV1n1k>@416Q1859:A1b2Se1f?hEnV1n1k>@416Q1859:B1b2cj2nV1_1h1[60T7@416Q1859:@1b
2cj2nV1d90T7@416Q1859:A1b2cj2nV1k3h50T7@416Q1859:31bk1b?61g2\A14_M21[G11?1b2_a1SY1nV1j@@416Q1859
:?1b2^f1TT1nV1j@@416Q1859:E1T2=0U]1S8bAT4`?nV1j@@416=C859:A1a20cj2fU1W1m3l<@416Q1859:L1b2c?PNU<^
5YKnV1\1U3031:T2e6j2@416Q18319:@F1b2^g1h6j=[5T9nV1D\9h6@416=C859:Z1G1[263S]1P]1:X1Q6_;]Be1c9V7@4
16Q1859:21be4<1`26\A14k6if1_FeCm7X?41c2_U4d=61c2mW2am1d=D51c2WAWd3d=C1b2cj2nV1b2P17h50T7@416Q185
9:A1b2cj2nV1b2Q70T7@416Q1859:H1b2[1kOc4Z@c2h3oM\<aJ\1U2[3k9@416Q1859:?1b2cj2nV1\1]?@416Q1859:113
1SX4R:P21a2l10Z1X8>`1d3e2n1:=X3Z5^5^3a12621E00V9<j2`;R3S<b2a2B1=d1W=T318R1R2P6Kb21521Z21CW;S580N
P3g2BX2Z60<1a2mo1Td1`3gC8P4g2BX2[671QBP1Ad`3m9Q@F1b2`\1SNn?nV1b2P17Jm40T7@416Q1859:C1b2cj2nV1b2X
1h50Q6R1@416Q1859:21dc4n21`2AM`9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7
d3c2Dn3313<h1Ho31Y1M>T1Q126P12c2c6V3P1T1Q1c1E253Y1U1>>b6dBh21`2AM`9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>H1a2n5c1`9HP=
V5`>P1PBb3g1i3S3U1o1b1Fh6d6SOd1;D1b2el1mMnV1c3P60Q2o3R1@416Q1859:M1b2a1Qi2mDPBb2@?7OR2CQ20Q21Z1e
3@416Q1859:`2A1b2cj2nV1b2X1h5U7@416Q1859:?1b2cj2nV1Y8`8@416Q1859:?1b2cj2nV1d9U7@416Q1859:^21`21c
18Z1g8`1Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c1:a4T318R1R2X1c5b274Z21CQ1[531c9:74
Di5@416Q1859:U3j2B1`21c1oh2lV11c9V7@416Q1859:T11[264\A14KcHdCc6fD:1V1R4n18^5g5SD^8U10T769416Q185
918A1b2c1oh2nV1e9KX6@416Q1859:@1b2cj2nV1e9KX6@416Q1859:D1`21c1oh2nV1b30P6_3e3@416Q1859:?1b2ji1hP
1nV1j@@416Q1859:21XX2?1b2cj2nV1h5Q;@416Q1859:?1b2cj2nV1f4S<@416Q1859:o21b2k10Z1g8`1d3e2n163=MZ2j
1_3k6Q2a12621F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1@W:^2T318R1R2l6b2604Z21Cc6S1;G:E:7F33^4:0;NT3c20:54
16Q185909@Ie40h11_4Z1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?d1W=T318R1R2l6b274Z21Ck8e4[2
=8OP3Z3X2Z6j11S2Z20Z1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1W=T318R1R2`3[3b274Z21Cm?f1
h5;j80R12U23R2\1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;^Cl6Z5Q12U23R2\1@g71W2Z3e2n1:U1`2]5d6U2
a12621GfF4W<Fg;^Cl60Y5X12U2@e1\1@g71T22Z3;14R2n1:U1`2]5d6U2a12621GfF4n:o1k5k5h@e2[6@0Y5G2`23=Y1P
BP6]5h322P1T3W2i`1[JI:n1W5eK9j292\4PBP6]5]4n5i`1[Jb12\41Z1g8`1d3e2n1:=X3m4<21Z6]2a12621F0VW1b2a2
B?d1>h<6V1f118R1R2l60a274Z21CdAo>a12\41Z1g8`1d3Eo1n1:=X3l1]32j8a12621F0VW1b2a2B?d1>h<S1P218R1R2d
1f4@b274Z21CdAo>S12U2V2\1@g71W2Z3e2n1:U1`2]5R2Z2V2U2a12621GfF4n<b5T6^C[6@0Y5=2h2c1\<^3T2P6]5R2Y8
i`1jI@G2`2AY1PBP6l4@GZ1e122P1U13R4i`1m5lC@l5\2<2\47hAP6]5]4n5i`1jI@l582\4PBP6]5\:i`1[J32Y\1YV1?2
3\279]?g1QBn5VU1j6i:P3]2aKX12@o150095k7a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1`33a:NU5f3b<U=g9e1a1]12
4[25009k2g2g4g1R127^3121ZADA\5j2^4`LR:i83a1n1o2Z2JD>EW8R1bDg4i3k45^22Y12U2@1P3@g71T22<m2;121R2n1
:U1`2j2f3U5:U2a12621GfF4n<a9Cm8V:k1W<92\4PBP6]5\:i`1nD\5;2\4PBP6m4?\:i`1jI@0;2`2k417R5RB]7g1V4Xk
2=2\4`?_2P6]2X1f1]4h2U3i`1[J>2f21c1f?121R2P6]5\:i`1[J`12\41Z1g8`1d3Eo1n1:=X3Z52j8a12621F0VW1b2a2
A0?d1>h<T318R1R2[6>1b274Z21CdAo>?2`28m1`>R;b800X5QS1S;jR1`HV6d22i2c10Z1g8`1U3>CZ1;008I5N:=R2U1^2
]2==:[400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12Q318R1R29b67Z2721Z21CS2m5f2j2P4h5;j80X12U2
2S2Z11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9^Cl6Z5`M`12a1j2\4P2\1o6U3P6^2W1`156>V2KDg1V
4?2^Y1LCZ1k3M]1A^2G9V;`68>0J>1R3f2dAZ1T:9h2X22U24;7^10Z1@g71<`19Z3;142o1n1:=G`2l1]3R81Ha12621F0f
F4n<D_16Ob2a2B68d15c1Q6[5T318R1`1Al6\1U174Bd121CdAo>m12U2L5U1Z1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0f
F4W<F[3V2;f1JB?d1V7a5>T318R1R2l6b274Z21CQ=b4m2P1P;_12i2d1Z1g8`1U3>e2n1:=X37R5=f40g3a12621F0VW1b2
a2B?d1W=T318R1R2l6b274Z21CdAo>m22R2:;c10Z1f7P1MB2R3>CQ2ON:;1X3Z5R81H\142621F0n3Q1eA401`1EY;_1V1b
2a2B148d1a:e2L35m118R1R23D101R5K7:I3>B74Bg11Ci6X1@Y1f3o3h582Ll2P5W42R2:;c10Z1f7P1MB2R3>61:Q2ON:;
1X3Z5e71:1Ha12621F0F4Q2P1O1NM`5R485i1d36401P1:T<_1V1b2X1X1B14852V14Q3X2l2h462I35g1518E<R23068310
1]3\1?C7Q123854=74Bg11CP2Q1H2:I8d20Y1@W1]1S2l2\5;;Y395P5e12U2X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0
XA]54n<[3b2a2B68d1W=T318R1R2l60a274Z21CdAo>Y12X4`1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1V@518
R1R2l6P6P2c?o>h12R2:;^1`1g8`1U3R1Q2n1:;1X3h2f70g3a12621F0bF34Z@b2a2=4?d1^>g1518E<R2H101n5\1c4m12
c?o>Y12^4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>f12]40Z1g8`1d3e2n1:=R2U1
Z5m8a12621F0`5Q9l7e2P>b2a2B?d1W=T318R1R2P6K7Z23321Z21CdAh5;k3n4b12`2l10Z1g8`1d3Oe1n1:=X3_41Hm8a1
2621F0Q:mKV1b2a2B?d1W=T318R1R2l6b274Bg11CdAh5V9Z12X40_1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1
V@518R1R2l6P6P2c?o>Z12X4`1g8`1X4Q2n1:=X3h5f40g3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W22`2G[7
f7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a1^Ba1c2a>`19<P664CGG17BF8168f2P1Y22i1b3>R2Z1343IV14032001_6k:l7h
1j4^12^4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CV25P1_4f9o>n12R2:P2Z1g8`1d3e
2n1:=X3h2a2m8a12621F0[@S6640k;]4b2a2B68d1Z5l7n2518E<R226>12j4S17Z274Z21CS5`<o>=2\4:eAP6]5\:i`1jI
@hFi;Q3m12U2@1c11Z1@e711<`19Z3;121R2n1:=G`2Z52j8a12621F0fF4W<F[3b2a2B?d1>h<T318R1R2l6b274Z21CdAo
>R22U23<1c11Z1@e711<`162Z3;121R2n1:=G`2Z52d6U2a12621F0fF4d2a90F[3b2a2B?d1>h<T318R1R2l6b274Z21CdA
o>Q22U23<1_13\1@e711<`162<m2;1210Q2n1:=G`2]5j8a12621F0fF4d2a90F[3b2a2=4?d1>g?518R1R2l61X5EP2c?o>
S12U23<R3@e7115Q2Z3;14R2n1:U1`2R<U2a12621GfF4W<FVOW<d522Y\1R22R220W2Z1@g71<`19Z3e2n1:=G`2Z5m8a12
621F0bF34c20a96@2X3b2U1[1B68d1h<>e1^118R1R2[2T1[31`274Z21CQ<b5o>d12U2L[1Z1@g71<`19Z3e2n1:=G`2Z5m
8a12621F0fF4d2Y:[3b2a2B?d1W=T318R1R2l6b274Z21CdAo>`33Y29Dd270279n1o38W3DQ316J`42C=T1i50>d1@`2`1m
166;CR;b7g4T107d4[56Y12?9C:3a4[2c15c10A3I10MHX2J313A81501A09=i1l1S1e1I[10J4112131Ne4k1h2\2P2T1h=
X3b1g17U12FX1b5Y43Z28C0d270279n5X2W1A217g216JP1_32:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1B9C>a4Ee2
Ci12?3N49293M001=B?15M313JL=T2l1S1C082601:<K0BAG1411112000;<71^1c21R2U5a1>d2Bc1Z=MV257U12=a1b5i3
3Z28C0d2330279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166;QHL707P26\2[56Y1B9C>a4Ee2Ci12?3NKV2GM313JL=
T2l1S1C08<:92K089AG1411112000;<71^1c2T2U5P2d2a?M=h157U12o1b5n33Z28C0d270279n5X2W1D9g216J`42:8=T1
Q2P3A4?d1@`2MBm166;^3S5^?R1107d4[56Y1B9C>a4Ee2Ci12?3E84<9l3313JL=Q22l1S1C08262:<K0BY1141111210;<
`17c2T2e1_3a1>Od1Bc1Q:e2BT357U12=a1b5K_33Z28C0d270279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bDR11
07P2c2[56Y1B9C>a4Ee2Ci1B3C1T1l3313JL=Q22l1S1C0B2:<_1Y114111122;<`1k2T2U5P2Od1Be;e2BT357U12=a1j2g
2Ka23c2Dd270279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V3
14131Na6h2\2P2e;W3X3Z37U12o1b5k23c2Dd270279n5`3DX2E216J4[42Q1T1X5@3;d1@`2`1=2\166;F\1mET107d4[56
Y1B9C>Kf14i19?D`2i1B3j1l3313g1b2l1S1e1V314131Na6U5P2d2m3c;Z37U12o1b5_23Z2Md270279n5`3DQ316J`42Q1
T1i5?d1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314111122Ha6U5P2VB[1n17U12o1b5P33Z
2M2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1]
17MP12T114111122H^1l261l1U5P2VBZ37U12o1i4Ho23Z2M2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m1
66;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1]17MP12T114111122H^1l261l1U5P2VBZ37U12o1b5l23Z2M2a270
279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1MX2141
11122H[461l1U5P2VBZ37U12o1i4Hj23Z2M2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;nFR1T107d4
[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1MX214111122H[4U2U5P2VBZ37U12o1b5\14X2:8l5X4S@G3j2Md2f3Z6U2^5g3
W2S>K_1b4Y4HZ6b10i11MW3OLW4Z5g=o8Y7?Z4:k1Q2DG4n<W@G3Ge5f3V3S3R6a1o5S>K_1b4R5Y2kA\4e>o8J4^2Ab:W5_
1j8KT7V1U@`BU1KU;Y2[:W3X2;65K9\4fKN4n=9\1`=G3P9Z4BR2o1`4n1g9a4\54V2\8X39]21S;k25U1d3n8^35W2080B1
c23In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=i206T1j1U1=f12l1c1K0434D;20
5655N41141112000Z3j18?R1EEU3R4m?b10Q11KR1U12_1^4W1b25X28C1c27En5`2;K^3114[5>V1C^4k2Q3AOEQ2BQHi5k
2j5>2T2R8V1b1U2T6l1S1Q1?34P120565Y1161112000R1^1Hj1k1EEU3PDb10Q11KR1U12V76:Z15f2@c2Mn5l2Ke2C1216
O[4Y2Y?QHe8b3W2>W2R8g4\6l1e23f1_11631`3R5U3gHU12T16V2:8e2=h1GB[2m6SDX>]8i5Z>b4W2b1J_1@c19\5:e1l1
Q3j4`8=g3[En5=H6`210l2V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9j5m<`O;6R9[2m6I\P2[2W2]2_1ki1`17U2:07o23`22g
4g1]1^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1f1S3_6`1e4l?a8n6AE7a20n5g4g1R1:^314ik1R:^<j6\2R8bDb
1n6`7;7a20f:k5H14\Cii1T8n18T2:07o2l2>W1P2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2X3T2Z8j26Q101=6X1Z1V2=9R3
<U10\1Mk15d1[2g5Y2Q1k3f3[1h8_Ah3O8`20^3S3W1e3j514S7=o2P2^1;Dc2Bd1b3dMf5j2P2c2S@o<f3[1h8[18`200a6
W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8D_7W4Bf3[1iAW<B8`22`6m4Q5H14b1`5n7c2dBaFcGD_
_118L9S2:0Y9m1T614n;W1O<o;k]1<V19R1d4k7:_1h1i2e3^2VL=9_20X9m1Z2i314fg2R3j9VLT19Y25009Y1\1S5R1m1Z
2i3121R2P6]5h3Dc8[Oh>m53`;W8@_1^EQ501b1B69_2c@H14L:T4^4g3@X9P6]5k1];j:P5i;a15e1U6b8V3cF@l3R28^5^
3_:i4>:\2SQ1c4i6eKg1Z5`2fGf3];[2o5::^<QGc4Y<[:m9c3kh1f3;;^[1NV2T67bQ1Y?j<n:W36;^[1U3T6om1V>3;d^1
[b2G<a2o53Y3h3]4\6\26O<^2RW1=W2R1\;bAZ3<]1X2=<a2]9V8\6\26O<^2hY1R1\;F<a2]9R4OS3\6\26O<^2VOi2h6NR
1a5BW5bAc[1<<a2Q@\:n^1\;bA7E[4T2PJ<<PM6k3kZ1VL7[12Ai3T2H=o1;9[51i2l2m514fj1h=c1Q6f1Ie3W1P4]BeBM1
;=[29[51f5m514fj1Uo1<=[2e51k:H14Y\1oX1R1gC9>c2R1f3g2<d9gO_a28>U:h8X1eO]8U2mV2<?Y2Q@Z114e@T:eC_:W
7f7;?Y2Q@Z114jJeC_:W7f7;?Y2Q@Z114FSJ]U1f7mm18?Y2\A14k?gD\DN@l1:07]7f914P6T5HW12^_1[1c7f2c1Q6_;`8
?e3^1P6c1R8W7d2@@X2e7f914P6X7\5QZ1[1c7mAiIZ?h89@X2c@H14P6T5fT3DAW2V?U2145=CQ8c6^<Q6RIV1_3S:d<W1o
3;AW2V?U214CY?j\1_3hFh1Af1@0Q3@g71W2`1i1;145=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y
2[2RBU5W<3oGg4;AW2\A14Ce8c6]DUG_K:BUB]9iV1i>BR3n30_U1:BV20[A14h7iV1i>U]1:BV20[A14h7ce1a7gB1BZ1Ci
1:07X60S1Ga3Bi414fBU6_\1R3<V19R13`13`2:8J?k9_6`1e4Z5Z<e2b9@3IAJCU20o1_40S1Ga3BOi314fBU6_Lo?YN[Fe
2AP9@3c2JCU20o1_40S1Ga3Bi414fBU6_Lo?YBo;i=a8e2S:EIW1=CU22]6l1a3c4H14\Cii1k\1MDh1;>T4f6Q614m2T2f4
m2T5^_1S7c19g5j7d3_6bKIc3DK_5EADT20Y;Q614m2T2f4m2T5Id^1Ub1[5Y@6DT2Z;Q614h3Eg1404S1S2A1V1^23?d2<1
3312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:X1]1X3O:BM
g2Q35<a3\3R3`1o2>^1n61d9]3h2[10HR51i112S3El1Y1S2A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1
CY4^1S2S;SF260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2W3[7c4o2>^1n6f9`2LA_91i11263EaAU1CFf1Jo4[1M[>d
:m;lN^>c1Q6k7c3`8h4`Jf54FfBS6g]2FGe1;>c8n6Z114eh1i?<V1Q6_;_6d4eG6c40:=GQ20Q9n6Z114fBeR1X3POS?6GQ
2c@H14R1Hb:V2_6[1_60Q3a7h1b3>5[EY8h2[4Y4d81T::]11T2]3Y6j;c8X3?Z4c4NAHn1j:_6[1`6o21Z9Q45^P1[4Y4VC
S3^\18H][1=T8m;i2^U17JIc15f1S5S3Y5j5Y3SEa3a5f7cHX3<V1f4O:_;_6W@P?Q2h14Id8S3Y55Id8n9[JZ5GJb1@Z4h1
\1T4`1_3ST2S5c1f5:`3V2[2j1LCGg5eN7JS2Z4U3`\2HaB>JS2Z4U3o6YAY_1l4Hb@m1`6jR1b12JbBKKf1Y2m13e:P1\@Q
e2_@l2[111m8311T1>2T16F1498Kf1W43e:P1^U3`N:Kn53e:P1^U3X5WIl3d25Kn53Z^2\48L[2K0[W2W1iO[R14LW30iZ4
<LV300[W2W1kj1Y722Y1g:4LPX2c2W14Mm[2XKVM2MXY42Mfi42Mm[2P3N`1Z1031b2?LX220l2=07334@3Y11S25d115k1P
1K:]1CW1<;C304[1a3`1P2a3a3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1a28X452\4GP1T1S22]13]1W3R1n=
:h1k7e219NR7eE4^6U3l<m\2R1@NR7eE30U2X4U34g<0nR2[2a7R1bDk1Nd1m1Z1g8`1d3e2n1:=X3U14o3@m1Z3;g2a1262
1F0h6\4`@_;b2a2B?d1\4j8T318R1R2l6?R274Z21Ch3R1FIW;h5g4^4CO]1:0l9_714K^BTe1c1GZ3F5Q1O_:6Oi1\A14F;
Oi11ZA121FTCZa1P?9Oi1T?=i114h^2\2X1P1Z1<8h263[8U1GU5X;d9b3dFV3S;153cDl7Af7R5k2Y1:1EP;_6f2=:d2a17
85?P1Z1Fg2j?DXDb3UU1QLV1i<Y@_6T6CP1Z1^3BS8U1GU5`HWS1i13XMi<Y@_6T3o2a1<P1b1U5nM2S1U1i20hh2o1b<4P1
iV1P^1nG:Q1g1k74[914@Yc1h5:Q1g1P8[91487Yc1h5;Q1g10o7[91487Yc1[b2<Q1g10[A14@Yc1Z3]2V1S:7Q1g1P8[91
4jc14R1n:j[1]72R1n:1R1@S1Y1Me8_8[X2c1Q6_;h3S:RE>Q20]32S1m:2S1Wg2=T1l16j9i6PW2eMQDZ1l4o46_55T1n;i
6PW2fR28T1k9R2i6Z<Si1`j1f61T1?U1b18f2Y:`8]8Z7e7k8`T2kAm5JP3<U1l>9g4^3[6\9mS2f3]=R?f8MU1]150:Y1b;
9i314F[1R2m3]2o2h3c2Y21cT1i=jI@l5R?f8B5U1l>fMbEV2OV1V1:00k3F_11P2n16o614j8j9`b1X3<V1Q33`1Z1S1m64
X3k5C8V1b10R6X;14j88V1b1S6_:H14j8V1W1`1BT8[:=c:e1b8ZFn=CV1:>CCf1IEc4d2i4X7V1j4aA<Eo2X1o63^944Y48
7W1m^2a1>h3E^EOW1\1]7^U2Ca1>CZ2IEb6h<Z>j;`1Y?@416Q1859:\39i205?W1[1Ac4nMk7lQ1X3Z2U2R5b=Z>[=kB4W1
gd2EQ5\1X1T14>6jLHb?:V;R2InD2_1DY3]3<V1Q6b3j1V1j4P8?U4W520g3U;1n41T17]2929?4?X1Y1dU1e[1SF\5e8[Fc
21k8F?4c2?X1nV1<X[1SFR>i=a8c21b9?4AQ2:X1Z1AlP1R43c[1V?3h64X1TB_P2h5:Y1g1V7Dd1^9iHfBcV1aM5Y1n8DS;
f_34Y1Y1a1a`32Y1^T4;Z1W1Eh^1P5Z4df1o7c8iDT65Z1W1__3WAZJ3Z1RBdS1f4[1Q1:;2Jn13Me5I50046Z1:06:406[1
K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=;B?`1c190l1Y2h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310711
R13k16P341F89M>^13:826P12c2V3\3l18P1P1T13Mc1E253F=4U10=>`4_4>`<1Fl2Q3[1h1Mg1>Y75004a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?Z:GG3122d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q10b1E253
T14U1>>[CZ6;[1^4P8T5W=cY1PFl6bF=oK?[1Q=o4W<h1j2bU1k6d2k1`Kc1b:]E[79\1X12ma2IYP2`43Z23\1gCao1:\1V
150:PA14nT2nP2i2\1U1AM`9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>;]1O^<c2i3X>2Vi1c1Q6_;2]1R@2]1R@>^1Z1>m5Q6P2l214lW1^DX?
i4_d1<^1Z10[6Q6P2l214[l1f?c;B^1Z1009P6Q6P2l2121[l1PFl1kZ1019^1Z1_>l214Yl100A_1Mo4T2g;Y=N2J[h1c1Q
6k7c3Y=kI[65_1mAC1_?k2`1L080B2b23==b19_2W10?Ea2j8\223>^4S1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e
4W12;345E8:157>B11200111210;569R4?8i6=S417\Jd1`1M8C2[2V1b1i2X1U1Q>=R9c1V7\]1S6c3\5V1?34S105657>B
14001112000Hh1c2P8b3@17\Ji1`1M8C2[2H=b1i2X1U1a2W;Ef:V7dH`@V4g9]2n2V107634K4205657Q114001112000;i
4?R7=U47\J@`1R1Ac4m4iCn105c;Q7lZ1_4b8iLo8;`1`5e5aQ1];aKl7f=U29i84a1^1YY2U]12a1ng36a1hZ2a<]?UAnK1
a15a1d`1X@j9e[18b1`S1`AW78S;2TO2b1Qe1Ab1OR1WEjCe5g1]2[1`3\S1bE1P2n5_1c31b17c1d1m^4Nm2Q2N7c1o^1V8
mC[OSV1k61c14c1NTEY3U1d1F1:8h2R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:h:1=6Ab5\4^7l<\;2R3Ad1F^3R5g:hD12_Z
1k2Z1SFV1o9hO2R3`3d1_1MP3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<82CJ5d4?K7=^19FS2o1TL
GG315h6KR1a2AQ2DS1j2313<d4EBC1Y1M94j1;26P12c2\5V1V3P1T1Q1c1E253Y1U1>>^90Le1Bc3@g71W2Z3e2n1:U1`2X
>a12621GfF4n<V3e3YHW<n41e12e1S35f1^7[f1Zg2m52f1^75f1^7f_2eR2W13f1^7Zb4;g1S9kCb2YMjJmNV<\9T4g52g1
Rf12g1Pl41g1@h1Df10`8n5WZ2c1Q6_;T8e6R:m5U1l9:h1[20_>a[2g`1J18l9Ah1[20kh2R?dG9f6i3:J18l960b36h1dA
iZ2oJi?cC2i1Wj21i17i1O0[A14cW26i1O0[A14Kj1B:oT1C`d1<V15R1Q1b21Q18g1?X1S20`5_6d1i1R2`@m97j1TM\9Wn
1h1S209j1b<\1b3\Den1l1S20Dk1A;\A14_ITAS9Z5[?<V1Q6g5S3a1Q1UU1n6:k1Mb=i314dZ1S9Z5iL7k1M\A14dZ1X[15
l1Fn[1oV1lF4l1U1_[1oV13l1e\1oV14l1e\1oV1hS2Km1?6m7^F0UGj7dET7:X1Q6m3a7SDn1k>@416Q1859:@m1Fm7`e1T
MnV1j@@416Q1859:Q1m1:c3@T43^31W2Z3e2n1:U1`2X>a12621Gf:o;4n<i7a=j9W<SH=X85m1Qn13f:Xd15n1FTY1Zl2d=
2n1kY15n1kY1a]1W2gQ1Z1n1b2Z1g8`1d3e2n1:=R2U1Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>3o1\V
2U:5o1o<\i1U:X32o1\V25P2RIYI2m22P2RI3P2na1WI6Q2Vd1^BfS10Ua14Q2Vd1^Bmd22Q2Vd14Q2g^1^5^B;R2U1V7kU1
Y5f<f7o3S4g6eT26R2\8U[1c<i7ac27R2\8U[1]Do3e9U16R2bc1a1Q;i;k:9S2Ra1m4Y7RFC3]e105S2V[2b4ii101S22T2
eS24T2k[1iGc11T23T2eS2c15T2eS2c1k4U]12T2[g32T2XT25T2]2b;_3gb14T2]2b;_32T2`X43T2]S2J3T2QT263T2XU2
02T2YU23T2YU2VP14T21I]T23T21WU22T2]S2W1T2V2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6
P2c?o>;T27<X<X2j214oa1X>]Y18T27<\A14XP2YU12T213T2W;^M5T2]2b;_3la14T2kQ2a1d7X1T2V20_1g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>3T2]T2K4T2WR2d1[1a1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0
_F234c168V>b2a2B1=d1W=T318R1R2l6b274Z21CdAo>X1U2U2`1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518
R1R2l6P6P2c?o>_1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234j18V>b2a2B?d1W=T318R1R2l6b274Z21CdAo>d1U2J_
10Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234c1?R:S4b2a2B148d1W=T318R1R2l6b274Z21CdAo>W1U2U2`1g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1U2U20_1g8`1X4Q2n1:=X3X>a12621F0fF4j1_>b2a2=4?d1V@
518R1R2l6P6P2c?o>JU220b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<X1U2U20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1V@518R1R2l6P6P2c?o>g1U2:j1`1^1X7`1X4Q2n1:=X3X>a12621F0bF3401`1?R:S4b2a2=4?d1V@5180Q1R2
11D107h5P6P2b=P2o>j2U2:;c10Z1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>_8401FIo;_1V1b2a2B148d1a:e2L
3S2180Q1R23D10P67:F23>B74Bg11Ci6X1j1f3o3h582Ll2P5Z1U22c3@g71W2Z3e2n1:U1`2i6i4d2a12621GfF401`1E31
200Y:\4LgBT7`3f8U:[@i1U2:o10Z1g8`1d3e2n1:=X3Z5m8a12621F0jBk3401`1E8g=b2a2B68d1W=T318R1R2H1Q67Z27
4I`11Cc?P2o>[1U2U20_1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1V@518R1R2l6P6P2c?o>Z1U2U2`1g8`1X4Q
2n1:=X3X>a12621F0bF3401W@b2a2=4?d1V@518R1R2l6P6P2c?o>f2U27552c10Z1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a
12621F0V6l7b8401`1c4R:b2a2B148d15c1Q6e2e2T3180Q1`1A23f52K`21154\1M1999c9f1o5h573j800P2U2[2Z1g8AN
d3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4\4S40\4b2a2B?d1W=T3180D<R29Ih5b274Z21CdAo>_1U2[2Z1g8`1d3
e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1W=T318R1R2l6b274Z21CdAo>=U2TR2401`1K2fY1LV=]=Z1a1U22R2`1@g
71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>Y1U2U2`1g8`1X4Q2n1:=X3X>a12621F
0bF34c1f>b2a2=4?d1V@518R1R2l6P6P2c?o>a2U2=8c10Z1U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8f=4IIHV;f1
Ob2<T2B?d1a:e2:A3S2180Q13n131m512Cb2154>k11C9S1_8f7h5;_2Z60b2U2=8c10Z1g8`1U3>e2n1:=X3Z5R811Fa126
21F0n3BJV4f5[74B6IHf6_4f1Ob2<Ba1B?d1c5f2V2e2:A3S218R1R2P6212Cb2154>k11C9S1V@h5;_2Z60d1U2[2Z1g8`1
d3e26g1:=>i2Z5m8a12621F0c?R740Y@b2a2B?d1W=LW218R1R2l6b274Z21C\3Q4U:R:@[4T1U22c3@g71W2Z3e2n1:U1`2
`1g<a12621GbF34b7V4>EQLT33F0[;3P=Q1U220b3@g71W2Z3\1X1n1:U1`2`<g1a12621GbF34V<:<e7`GW<T=]1U2[2Z1g
8`1d3e2n1:=X3Z5m8a12621F0fF40U<S4b2a2B?d1W=T318R1R2l6b274Z21CdAo>n1U2=A[1Z1V8@`1d3\1X1n1:=X3n2[2
m8a12621F0]:X<42P1??V>b2a2B1=d1W=T318R1R2l6i1H154Z21Cg5S3\5[3e6n1Z60j1U22X2Z1@g71<`19Z3\1X1n1:=G
`2Z5U7g1a12621F0fF401`1?j:T36b2g1IB?d1W=T318R1R2l6b274Z21CdAo>e1U2=m1Z1g8`1d3e2n1:=X3Z5m8a12621F
0_F64j18V>b2a2B?d1W=T318R1R2`3[3b2154Z21Ck8Q7f1d8Z605U2TR240b1]1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0
bF34Z@b2a2B68d1W=T318R1R2l6b274Z21CdAo>Y1U2U20_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2
l6P6P2c?o>5U2SY1lH34_1U2:j1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R21F1Q6T2k3P2W2i;a1o>
X1U2U2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1U2U2`1g8`1X4Q2n1:=X3X>a12621
F0_F640Y@b2a2=4?d1V@518R1R2l6P6P2c?o>l1U227P2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2Y:6T3b2a2B?d
1h<>T318R1R23D12n5T2=74Z21CdAo>j1U2Z20Z1g8`1d3e2n1:=S1T2Z5U7g1a12621F0fF4Ib15g=b2a2B?d1a:e2;h218
R1R2l6b274Z21CW7Y1g4i2`1P602j8i1U2Z20Z1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2a2B?d1W=P1S218R1
R2b1Y5b274Z21CS73Y1g4Z4V9d3S2n1U2:<b10Z1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2a2B?d1m:Y2T3
18R1R23D54h5b274Z21CR8a9T6j8V2U2:<b10Z1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b2a2B?d1d3k40b1H
e1CT318D218R2H:h5b274Z21CR8a9T6f65m1c1U2Gb10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0bF34_22g=b2a2B?d1W=T3
18R1R2l6b274Z21CdAo>f1U2Gb10Z1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_22g=b2a2B?d1U2g8Y2T318R1R2l6b274Z
21Ch6k:o>>U2Gl@i2NW2g1fX14_22bP1e1PKe1U2:o10Z1g8`1d3e2n190=X3Z5m8a12621F0fF4g1Fk=b2a2B?d1W=T318R
1R2H5110h5b274Z21CdAo>d1U2Z20Z1g8`1d3e2n190=X3Z5m8a12621F0j@k54Y166Fk=b2a2B?d1W=T318R1R2S1\2[3b2
74Z21CdAo>l1U2:o10Z1g8`1d3e2n1901;3T3Z5m8a12621F0fF4g1Gj=b2a2B?\17W=T318R1R23B1102110h5b274Z21Cd
Ao>l1U2:o10Z1g8`1d3e2n1901;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=T318R1R23B1102110h5b274Z21CdAo>P3U2
:P2Z1g8`1d3e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l1;Q3o27d4T318R1R23@
11102110k3X1CGj174`1I1Cg3:d9l3T6?CS3b44X2U2:P2Z1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?]14Z@b2
a2B68\17W=T318R1R23@11102110h5Gj174Z21CR4a=T6W4b4JU2OXFSIA4c3Hc<4IX5k@]K1R4o3X7h2[3W1@Q710c2BU2O
g;`:mFl2_6`:4Ige1X;\7@Q710c2X3U2:;c10Z1U3\43P1MB2R3>61:Q2n1:=Z2MP59>e7Ha12621F0n3T:8d1]66401[1g1
4W:_1V1b2a2B148d1a:e2L3S2180D<R231>310\5C7:F6C=721Bg11C\5d20j11U1_2n3h5;Y395P5^2U2:o10Z1g8`1d3e2
n1:;1X3Z5m8a12621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1U1j;6IZ218E<R23@310P67g14=74Z21CY4R1d2S3_2Q1l2h
5e3?P5h2U2:o10Z1g8`1d3Oe1n1:=b1e1Z5e71U1a12621F0W3Fj9m22d56401U>a1?b2a2B141652V14Z5P6k1?^2518R1R
23D10P2R1;U2:7:FJ=74Bg11Cn1_1?:IX4W8o>]1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=T318R1
R2l6b274Z21CdAo>6U26eV1WK4e2<U2C1ZA121c?TP134V3V2U2Z20Z1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d2QD4B@1
b1d2Fc1S40\4b2a2B?d1W=T318E<R262f5Kb274Z21C9o3X7Q6h5;k3n40c1U220Q2`1@g71<`19Z3CQ2n1:=G`2U;R3a126
21F0fF4V<G[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>e1U220W2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2B?
d1W=T3180Q1R2l6b274Z21CdAo>5U2TR2401Z1U2U20_1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1V@518R1R2l6
P6P2c?o>^1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34d2e=`21a2B?d1W=T318R1R2l6b274Z21CdAo>h1U2[2Z1g8`1d
3e2n1:=X3Z5m8a12621F0X6]@423R1HI5W=b2a2B?Q1Ba5T1`6T318R1R2l67Z274Bg11C^>U3o>6U2TR2423e2_1U2[2Z1g
8`1d3e2n1:=X3Z5m8a12621F0fF46e2]=b2a2B?d1W=T318R1R2l6b274Z21Cd3DZ=o>CU2<o1b;V2X1m:X8P1gBd94=b1Ii
U1Z2Y1d2b1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0h?BAd534Z@b2a2B68d1W=T318R1R2l6b274OZ11Cl2g>o>e1U2[2Z1
g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z@b2a2B68d1W=T318R1R2l6b2721Z21CY4P:11U3T6j8U4U2743182M`9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4n<l84=U3GG315d7a32c2DDY3313
1:X1Q3V21;:BM>V2241P12c2V3\3R33>AT1Q1AP10E2531W1U1>>[ED1[1U2U2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2
a2=4?52V14V@518R1R2l6P6P2c?o>\1U2:j1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8V14V@518R1R2HS6P6P2c
?o>Z1U2U2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?5Y14V@518R1R2l6P6P2c?o>Y1U2U2`1g8`1X4Q2n1:=X3X>a
12621F0fF40Y@b2a2=4?8[1V@518R1R2l6P6P2c?o>a1U2[2Z1g8ANd3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1
W=T318R1R2l6b274Z21CdAo>a1U2Z20Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234S1d6a8b2a2B?d1W=T318R1R2l67Z274Z
21CdAo>^1U2:8a1`1g8`1P4140Q2n1:=X3X>a12621F0j@k54Z@b2a2=4?d1V@518R1R2HS6P6P2c?o>`1U22R2`1@g71<`1
9Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>LU227[3@g71W2Z3e2n1:U1`2X>a12621GfF4n
<VOH1\;b1U220Q2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2U1[1=4?d1V@518R1R2l6Z5EP2c?o>^1U2:;^1`1g
8`1U3R1Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2H10P6P6P2c?o>g1U227j1`1@g71<`19Z3CQ2n1:=G`2X>a1
2621F0bF34n<[3b2a2=4?d1V@518R1R23D101n5Z5EP2c?o>\1U2:j1`1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d
1V@518R1R23DS6P6P2c?o>d1U22X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=T318R1R2l6b274Z2
1CdAe6Y8e1U22X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2a9G[3b2a2B?d1W=T318R1R2l6b274Z21CdAo>o1U22
W20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6T318R1R2`3[3b274Z21CdAo>g1U22
0Q2`1@Mi61<`19Z3CQ2n1:=G`2X>a12621F0fF4V<:<[3V2;f1J=4?d1V@518R1R2`3[3Z5EP2c?o>MU22c3@g71W2Z3e2n1
:U1`2X>a12621GfF4d2a9:<b5cIW<b1U220Q2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2f1J=4?d1V@518R1R2l
6Z5EP2c?o>`1U2Gb10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=T318R1R2l6b274Z21CdAo>^1U2KY1`1g
8`1X4Q2n1:=X3R6IS5W2a12621F0bF34d2e=b2a2=4?d1V@518R1R2l6U5JP2c?o>e1U2:?Z1`1g8`1X4Q2n1:=X3X>a1262
1F0fF40T1=f>b2a2=4?52V14V@518R1R2HS6Y1?h1]2P2[7W8T6j8m1U2:o10Z1g8`1d3e2n1:=X3Z5m8a12621F0_F640]1
k>b2a2B6852V14Z5l7T318R1R23D10P67Q1X174Z21C\9h1^6o>l1U2:o10Z1g8`1d3e2n1:=X3Z5m8a126200F0nEG40J1[
2P=b2a2B?d1W=T318R1R2H101n5b2334;=`11Cn3d;P2o>^1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0fF40Y@b2a2B148d1
W=T318R1R2l6b274Z21CdAo>_1U2[2Z1o2g5`1d3e2n1:=X3Z5m8a12621F0_F640Y@b2a2B68d1W=T318R1R2l6b274Z21C
dAo>^1U2E_10_1n3h4`1U42Q2n1:=X3X>a12621F0fF40Y@_22a2=4?W1<V@518R1R2l6P6P2c?o>4U2TR24e2:U2C1ZA121
l_14_Y1`1U2U2`1g8`1X4Q2n1:=X3OX=a12621F0U;`;4_3j<b2a2=4?d1V@5180Q13n13F0P6P6P2Y>Y1o>9U21RR24_3_=
Y2l1ZS17U2:eQ234Y\1Dd1U2:P2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234^1k>b2a2B?d1W=T318R1R23D101n5b274Z21
CdAo>Y1U2U20_1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2l6P6P2c?o>b1U22R20_1@g71<`19Z3CQ2n
1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>^1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34U1MV>
b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1U2U2`1g8`1X4Q2n1:=X3X>a12621F0_F234Z@b2a2=4?d1V@518R1R2l6P6P2c
?o>P1U220b3@g71W2Z3e2n1:U1`2X>a12621GbF34o;6GV3m3@`GW<LU220b3@g71W2Z3e2n1:U1`2X>a12621GbF34n<T7Q
HW<8U2PR234Y1O09]1U2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F64Z@b2a2B68d1W=T318R1R2l6b274Z21CdAo>6U2PR23
4Y194U2PR2341V22V2_R14V2U@eY1iY22V2nY22V2eV2>V2=cj2nV1j@@416Q1859:2V2Ug2:V2B\A14RMd7YMW455V2B\A1
42V2jY23V2jY2]Y22V2[W22V2ie33V2SV2W12V2SV22V2mk32V2R\26V26_j2c1Q6_;g2V2MM`9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g2V2M
M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V
3P1T1Q1c1E253Y1U1>>X1V2T20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>JV210b3@g71
W2Z3e2n1:U1`2X>a12621GfF4n<VOW<2V2Se2W1V2T2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6
P2c?o>2V2oV23V2a9hB4V2a9hBo85V2[2b;_3^Z34V2[2b;_32V2g?3V2g?=2V2Xk23V2U;R`22V2U;2V2kY22V2Xc22V2gd
2Q1V210?1P3@g71W2Z3;121R2n1:U1`2X>a12621Gc9R=4n<VOW<\1V2Ba10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1V@518R1R2l6P6P2c?o>NV210?R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<VOW<^1V2B1_10_1g8`1P41210Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>@V20Z2b;_3jOoKBh20a3Y1EV3]R1hH6V20Z2b;_3ST2R1V20
00b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CPEW<U:[@33V20ae22V2cY23V2eV2m22V2XV39V2B1ZA121jj1X27V2B
1ZA121FV2Bh11`;h14a1>114T1R;T:f@P2D[:^3b_1^29V2Bh1b;_3@14iY1_1V2B2^1`1g8`1U3J140Q2n1:=X3X>a12621
F0c@R64b7g8b2a2=4?d1V@518R1R2l6P6P2c?o>6V2B\A14iY1Y1V2T20_1g8`1X4Q2n1:=X3[7l6a12621F0fF4Z@b2a2=4
?d1V@518R1R2l6P6P2c?o>8V2B1ZA121^d13V2eV2Y52V2j[15V2eV2Q>TB[\15V20dV2\5_93V2eV2\52V2bQ13V2bQ103V
2gd2]f12V2RX32V2K4V2PW3N22V2`V2>V2=cj2nV1j@@416Q1859:3V2\Y218V2a3_o30g6h;U6:4V2QS40fH2V2Uh3DV2=R
d1l>cGnV1c4X411i7@416Q1859:2V2hT43V2SZ2U]12V2Yg33V2eV2]32V2mV23V2_R1oV13V2lP1Xf14V2lP1aV1_22V2nY
2:V2B1ZA121e>MjT15V2[2b;_3We12V2lH2V2ZF4V2J_EVT35V2>kEml3:;W2P?d2`1b;0R3`>RU1c8kX15W2P?d2`1ZR23W
2eAkS23W2ae2WU13W2bd1nP12W2ae25W2W8V2jk1W?6W2J\7Qn1Db>4W2YV2:l>?W2<Te2^5nV1j@@416Q1859:@W2<Te2^5
gLV:j@@416Q1859:Y1W2S20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1V@518R1R2l6P6P2c?o>3W2Yl1WI5W2FZ
[2_9VR17W2FZ[2_9`@177W2I_E^2_2Xj1nT16W2YF^2_2Xj1VR15W2YF^2_2Xj1[1W2S20_1g8`1X4Q2n118=X3NY=a12621
F0fF4Z@b2;U2=4?d1V@518R1R2l6P6P2c?o>7W2QW22l3_:X4ZM3W2ae2VR16W2dV2Q9j5X4W<Z1W2Y2Z1g8`1d3e2n1:=X3
Z5m8a12621F0VW1b2;U2B?d1W=T318R1R2l6b274Z21CdAo>3W2iW2g=4W2FRW2g=8W2FmU2T1_8W5j@B3W2ae2VP13W2fV2
j>3W2ae2`@3W2ae2ZV13W2ae2P?7W2iN0ed1P2g@ie15W2hd2H^1a=5W2]MkEWR1`Q27W2A\A14[S2QP26W2A\A14[S2<W2A
1ZA121ki1_9]ANX[18W2A\A14[S2QAUD3W2YZ2W;4W2dV2d3W;4W2bQ1nc1j@3W2dV2l>3W2ae2j@3W2Q\2_95W2nV2R5_9V
R14W2YV2`3f;3W2jY2f;X1W2S2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1V@518R1R2l6P6P2c?o>:W2Id@dKUI
i4]:Ec2N9W2S]1jIT4]:Y3NmMXK6W2_[1c1W4gI]:5W2f<WW1ZBW?8W2Fo;d5Q1`P1ZBW?9W2Fo;d5bQ1bQ1P?i1>3W2hk1h
I3W24\e24W24\e2VR1P1W2002_3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CnAQ3W<9W2U`2b12\1X2e10^24W2ae2U4
PNOW200b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29C:eDW<6W2I_U2W?X4eP15W2JSV2b>X43W2ae2X47W2Z2b;_3ST2
S3VS15W2Z2b;_3ST23W2ae2_B4W2Fjd2_B6W2Fjd2j@a124W2ae2\B0:W2j6R7cW2Q@k2\2]1Ln33W2Fjd27W2F`>YV2jAAU
96W2ae2QAZ10DW4W2>:2Mn1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3K40?F037=;
0A?T3]?l1i<GG315d7T24W12_23DDY3313<a61Y1M94V2241H2212BP2W551S1l1Y1P1T1Q1AQ1E2534T1U1>>h2W2LM`950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3_23Dn3313<a61Y1M>V226P12c2c6V3P1T
1Q1c1E253Y1U1>>3W2ae2\B4W2`^2P7\BP1X20?1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<TLQ3W<JX2:X3@g71W2Z
3e2n1:U1`2X>a12621GfF4n<m7XGW<IX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<JX20b3@g71W2Z3e2n1:U1`2X>
a12621GfF4Z7c5VOW<`1X20Q2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>Y1X
202<1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:;MG6o20m6kAT3W<h@m1X23<1e1Z1@g71<`19Z3;121R2n1:=G`2`1i
3m8a12621F0c9R=4l:Q22X3b2U1[1B?d1W=T318R1R2l6b274Z21CdAo>]2X2W20Z1@Nh61<`19Z3e2n1:=G`2Z5m8a12621
F0m2l=2h54c6P5A:<2X3b2U1@JB148d1W=e1[12183A<R29Q2`47a1H74Z21C_9b42g1f1V83d6LX20b3@g71W2Z3e2n1:U1
`2X>a12621GfF4n<T7lDT3W<h@k1X2W20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=T318R1R2l6
7Z274I`11CX4i92g14a1o>W1X23<1P3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVA_54n<V3m3oDA_2W<c1X20Q2`1@g71
<`19Z3CQ2n1:=G`2X>a12621F0[@Z64V<G[3b2U1[1=4?d1V@518R1R2l6Z5EP2c?o>g1X2R25Z1@g71<`19Z3CQ2n1:=G`2
Z5m8a12621F0fF4V<G[3b2a2=4?d1W=n2518R1R2l6b274Z21CP2c?o>a1X20Q20_1@g71<`19Z3CQ2n1:=G`2X>a12621F0
fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>_1X2R2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R
1R2l6Z5EP2c?o>g1X202<1_1`1@g71<`19Z3;1210Q2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>
_1X2010<1n21@g71W2Z3;121W1Jn1:U1`2X>a12621GfF4X;e1V3m3F[19CnAAg1GW<h>g>R1X202<1P3@g71W2Z3;121R2n
1:U1`2X>a12621GfF4l:Q2V3oKW<e1X2X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2U1[1B?d1W=T318R1R2l
6b274X1Q11Cn4e<o>LX2c3@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4k34h:U2VOW<JX2c3@g71W2Z3e2n1:U1`2X>a12621G
fF4h:U2VOW<f2e1X2@g1Z1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2l6b274Z21CdAo>a
1X2X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2l6b274Z21CdAo>W2X2@2c10Z1@e711<:U
19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE64n<[3b2a2B148d1Bd<T318R1R2l6`21334Fc11CX>[3o>T1X202<1P3@g71W
2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3oKW<n4i;NX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3oKW<h>2g14Q1X20
2<1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<V3oKW<Q1X202<1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<f7_GW
<JX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6oNW<P2X20V20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0l4Y<_54n<6T3
b2U1[1B391A52IW=T3183A<R2l6b274Z21C`3R<P2o>W1X23_3@g71W2Z3e2n1:U1`2X>a12621GfF4FU:Q2P6V39CP@[1AA
g1GW<U:[@3NX202_3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W9MPEW<h>2LX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W
99CPEW<LX202_3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2VOW<d5MX20b3@g71W2Z3e2n1:U1`2U;R3a12621E1fF4n<T7Q
HW<d5b1X2X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=T318R1R2l6b274Z21CdAo>d1X20W2Z1@B
T71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=T318R1R2l6b274Z21CdAo>LX20b3@g71W2Z3e2n1:U1`2X>
a12621GfF4o;N6^7`GW<R1X20?R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2^4`GW<P1X20?1P3@g71W2Z3;121R2
n1:U1`2X>a12621GfF4n<6oNW<JX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7`GW<P1X23<R3@g71W2Z3;14R2n1:U1`
2X>a12621GfF4h:U2V1f6XGW<JX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XGW<MX2@R3@g71W2Z3;14R2n1:U1`2X>
a12621GfF4n<m7XGW<P1X20?1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4Z7c5VOW<JX202_3@g71W2Z3e2n1:U1`2X>a1
2621GfF4n<VOW<LX23_3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2`7<XGW<`1X2R20_1@g71<`19Z3CQ2n1:=G`2X>a1262
1F0fF4n<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>U1X23<R3@e711b1DZ3;14R2n1:U1`2X>a12621GU3`C4h:U2W3X4<XGW<
3W1X202<1P3@g71W2<m2;121R2n1:U1`2X>a12621GfF4h:U22Y4T5CPEl9Z2IX23_3@g71W2Z3e2n1:U1`2X>a12621GfF4
n<VOW<l1X23<1e1Z1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0fF4l:Q2[3b2n1BB?d1W=T318R1R2l6b274Z21CdAo
>a1X20Q2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=41=d1V@518R1R2l6Z5EP2c?o>f1X2X2Z1@k6K1<`19Z3
e2n1:=G`2Z5m8a12621F0fF4[<B23T3b2a2B1=d1W=T318R1R2l6b274Z21CdAo>IX2c3@g71W2Z3e2n1:U1`2X>a12621Gf
F4n<U9PFW<KX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6o2oKW<JX20Fk2@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<
NX2>1R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<VOW<TQ1MX2@R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<k5ZIW<V1
X22S2Z11@g719m1Z3j1Jn1:U1`2]5S17^7a12621GfF4n:o1i1Q4k5^Cl6Z5`MNX22^31@g71W2Z3j1Jn1:U1`2X>a12621G
fF4n<k5ZIj6\5`MP2X2W20Z1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5k@4S1W8b3[3n1Ca2B?d1W=T318E<R29Q2`4T
2=74Z21CX8[9h5;f3S5n1X2@1e1Z1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a12621F0fF4h:U2[3b2a2B?d1R:T3T318R1
R2l6b274Z21CdAo>h1X23<1_1`1@g71<`19Y2P1;1210Q2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1V@518R1R2l6Z5EP
2c?o>P1X202<1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<VOW<KX202_3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XG
W<d1X2X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;f1JB?d1W=T318R1R2l6b274Z21CdAo>LX2c3@Nh61W2Z
3e2n1:U1`2X>a12621GfF4d;Y1b5R2`GW<OX23_3@g71W2Z3e2n1:U1`2X>a12621GfF4FW<VJ[1S1_2[2b4X5MX20b3@g71
W2Z3e2n1:U1`2X>a12621GfF4h:U2W9^C_2W<lEIX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOW<lEa1X20Q2`1@g71<`
19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>HX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4n
<VOW<P1X23<1P3@g71W2<m2;121R2n1:U1`2X>a12621GfF4n<VOW<KX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2m7XG
W<>P1X2@e1\1@g71W2Z3;14R2n1:U1`2]5j8a12621GfF4n<g;^Cl6Z5IX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6oNW
<b1X2X2Z1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0fF4n<[3b2a2B?d1W=T318R1R2l6b274Z21CdAo>MX2:X3@g71W2Z3e
2n1:U1`2c;d2a126217?fF4n<T7YGGW<MX2c3@g71W2Z3e2n1:U1`2X>\1426217?fF4n<T7QCo4n5X6LX23_3@g71W2Z3e2
n1:U1`2g7`6a126217?fF4W<FVOW<JX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7QHW<KX20b3@g71W2Z3e2n1:U1`2X
>a12621GfF4h:U26oNW<a1X2X2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2l6b274Z21CdA
o>IX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7QHW<JX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m=i3^=W<IX2c3@g7
1W2Z3e2n1:U1`2X>a12621GfF4n<m7XGW<OX20?1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<VOW<MX20b3@g71W2Z3e
2n1:U1`2X>a12621GfF4l3h3R3U2m7XGW<b1X2X2Z1@b3T41<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318
R1R2l6b274Z21CdAo>JX2c3@`3V41W2Z3e2n1:U1`2X>a12621GXA]54n<VOW<JX2c3@g71W2Z3e2n1:U1`2@n6h6a12621G
fF4n<VOW<JX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9dEW<a1X20Q2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<
[3b2a2=4=1d1V@518R1R2l6Z5EP2c?o>P1X20b3@Q11U1]51W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7XGW<b1X20Q20_1@
g71<`19Z3CQ2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1V@518R1R2l6Z5EP2c?o>JX20b3@g71W2Z3e2n1:U1`2X>a126
21GfF4n<`Ie5W<NX202_3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7a19CPEW<c1X20W2Z1@g71<`19Z3e2n1:=G`2Z5m8a1
2621F0bF34n<[3b2a2B?d1W=T318R1R2l6b274Z21CdAo>d1X20W2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a
2B1=d1W=T318R1R2l6b274^1K1CdAo>b1X206j1`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2
HS6Z5EP2c?o>c1X206j1`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2HS6Z5EP2c?o>R1X20?
1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4h:U2_5]2XGW<a1X202n1`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b
2a2=4?d1V@518R1R2l6Z5EP2c?o>R1X23<1P3@g71K[1Z3;121R2n1:U1`2a6f7a12621GfF4l:Q2VOW<KX20b3@g71W2Z3e
2n1:U1`2X>a12621GfF4n<a9CPEW<JX20b3@g71W2Z3e2n1:U1`2X>a12621GfF4l:Q2VOW<S1X2@00P3@g71W2Z3;121R2n
1:U1`2X>a12621GfF4n<Z<U@e2_2g9h@KX20b3@g71W2Z3e2n1:U1`2f1^9R3a12621GfF4n<VOW<V1X2:AOf1@g71W2Z3e2
n1:U1`2T>20a12621GfF4n<[1_4ZIW<j8kBV2H9j25MX2c3@l1f3S21W2Z3e2n1:U1`2X>a12621GfF4n<k5ZI8n;S>d1X20
Q20_1@g71<`19Z3CQ2n1:=G`2c1a9R3a12621F0fF4n<[3_22a2=4?d1V@518R1R2l6Z5EP2c?o>NX22^31@g71W2Z3j1Jn1
:U1`2X>a12621GfF4n<V1m8QEW<`MT1X210^31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<i13V8QEh61\5>X5hGb1X2R20_1
@g71<`19Z3CQ2n1:=G`2a6f7a12621F0fF4n<[3_22a2=4?d1V@518R1R2l6Z5EP2c?o>KX2c3@g71W2Z3e2n1:U1`2X>a12
621GfF4h:V1Ne7`GW<JX27[3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOH^;c1X27P2Z1@g71<`19Z3e2n1:=G`2Z5m8a126
21F0fF4n<[3b2a2B?d1W=T318R1R2HS6b274Z21CdAo>OX22^31@g71W2Z3j1Jn1:U1`2X>a12621GfF4i;>EP4UKW<`MKX2
c3@g71W2Z3e2n1:U1`2X>a12621GfF4X<B2P4UKW<LX2c3@g71W2Z3e2n1:U1`2X>a12621GfF4i;>EP4V4nFW<8Z20^3j?i
n1S7QEhY17Z20^3j?in1ULhY1<Z20Eh2j?Vn1BQ4SHR<a1SL9Z20^3j?in1C]3SHhY18Z20^3j?in1Q4SHhY19Z20^3j?hl1
P2Q4SHhY13Z2Tb2Q42Z2Tb26Z20^3j?oj2hY11Z29Z20^3j?_NYP1Q4SHhY19Z20^3j?in1m1S2SHhY1:Z20^3j?in1CY1S2
SHhY14Z2Tb2m1S23Z2Tb2m1BZ20Eh26c?`m1131T8b<o3o17d1AhY19Z20^3j?bm13f1aKhY1<Z20^3BW?ol1B3V8QEoAhG7
Z20^3j?]o1aKhY1:Z20^3j?bm13f1ZJV1hY15Z2Xi2:aKc99Z20^3j?jl1b2]3SHhY1<Z20^3f8S7f9n3jQ1SBZIj6mR1:Z2
06?g2j?S63gd2hY1E[2Eh26c?U_1Z>1=0o4k2g50i<7[1J?[ElCa1[2E9^2j?l1]4[@4h2El7>Z1X1c4]2c24Jb1^5]6104Y
3j4f1P47]1T92l17KHA?4310b?JT4cAe27[2^3j?bm1j1aKhY1<[2^3j?bm1V4S4QEj6T;^3l8\;8[2Eh2j?bm1\M?XY15[2
^3j?oj2hY1;[2Eh2j?`m17T8jBV2R<eMR1[21:8h2f8S7a?\2Q1_W1o215[5R4c1Q6;0]9d1Ao9C^1h2`550V1P>X5C>[2Fg
2j?nHig1V:o9jI09n4CR3E[2Eh2j?P:bKlG7?X6G^;V:b6_52[15^7DlC6[2Fg2j?oj2hY18[2^3j?mU2QE?n?YIb4[21456
1K2ES15A1e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1XM26<4N:j15A
Z6>:W11k115Q1E=U1><451A1S41:X1]1o2J<;BM]2904m3R3AH10n1P7B>T1205^9h3R55j:II412>[2^3j?YGj3cQ1=I8\2
Z2mG_@XIE[2<8h263[8S7X;SW1S;1313cD^8RBeGi187[2Fg2j?fm1XMhY1;[2^3k2i21R:`m17`Ge5hY19[2^3j?g@W\1Y5
oBe5hY17[2Eh2j?oj2R<eMV3[2HMg1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHk5GG315
d7DL7311b1c2D4i3313<a61Y1M>V226P12c2h3j2V3P1T16Jc1E253Y18L>>YJl2[2HMg1h7505a1:7:406[1K4D156271IM
1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3a1Q1Dn3313<a61Y1M>V226P12c2h3j2V3P1T1Q1c1E253Y1U1>>YJ?[
2S2Z1j?JP6]5]4W\1F^3Z6^Cl6kR1<[2Eh2j?aEg1VV115]LHhY18[2Fg2j?]o1k2eHhY18[2^3j?VG2oZ1eHhY1Z1[2<8e1
R16d2`59S7aEQ3\1TEf;c21U6g51R206]1I18312U1`6l3AX7o1[7i4SA?e2U3C[2[2R1j?cHXR1`4Z4g51b41>X1o:^E^@D
U3E[2[2R1f8S7aEk8^LKMKU6\:[1];^E^@D`2DU3C[2Y21R1j?PJbR1]6k8]19S1U<X7o1U<cAe2U38[2Y21R1j?oj2mCjE9
[2[2R1j?fl1R5UI^EYDB[2Y21R1j?hX1oCo6l9Y=X7o1m6=V5MS?j3>[2Y21R1j?i\1P@b2I`3VGiFS?j3:[2[2R1j?fl1Q7
VGiFS?j3m1[2Eh263?a79U1m5X4CS5c3\5f112CM251><hOj16b1b1<;157?Na1;_2nCW216Ag8k233CZ4Ch5S7T72J2V32R
3Q1[2^3j?X4Cg8\5f112CM8166QR1i1[3Lc1W1c1QGg;Gg:X>2JY32R3[1[27V3Jk7U1GU5X4Cg8\5h1FM816410PR16b1C[
1=MNa1;Kc1QGg;Gg:S7R82V32R3K[2Ef21k2c3l19S7RFiEX3V3_7c3;91a3i1W6A^2=c=U<bM7[2Fg2j?dS2ZGhY19[2^3f
8S7jQ2i1ZG[6\S16[2[2R1j?oj2hY18[2[2R1j?Zm1dMmU1j39[2[2R1j?fl1CdMhY1^2>[2^3j?bm1R>0d1`8C2e2e1HoX1
7[2^3j?bm1\M[N\;A[2^3j?[G0P<nEP2i4;]1b1c4PAe1]6ZS1:[2^3j?\i1P2\1V5b1ZGhY17[2^3j?dS2k9^=hY1E[21:8
h2j?WW2c1i20V3X;6AY5n1o1m6=XEj38[2Fg2j?Z@dZ2mU1j3B[20<h1W1]1l8_3@14W1YGg[1BZG_@XI?[20<h1W1\4m5_3
@14W1dS2ZGhY1W3[21C26FJL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d42X17=^1T3TNGG315d7d3c2D
n33131:X1X51FBM>V226P12c2V3Aj2V3P1T1Q1c1E2531W1U1>>iF_3l2[2F1Mg1h7505a1:7:406[1K4D156271IM1P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2h3j2V3P1T1Q1c1E253Y1U1>>YJ8[2^3j?]=Z
\1VQ1cFTC6[2^3j?kR2SHhY1:[2^3j?853fFg[1mGhY16[2^3j?]Y1aa1hY16[2^3j?W>g\2hY1F[2Eh2d:U51m;nIn4W4T2
6Y1l16\1^MS73n;i1kK;[2Fg2j?o;kV1Dk2^MS7hY1;[2^3d:S4Q1o;ZU1Q5bT1cT1T5<[2Eh2c1V>n;OVR1i[1R<R1bL6[2
^3j?oj2U=bL8[2^3l3m;TY2P2i?hY16[2^3l3m;oj2hY1A[21Ch2j?n<m5mZ1\9c1X2h3\1R:A_R1X79[2^3j?cl1\1a3^1m
GhY16[2^3e9T6oj2hY16[2^3j?gP2WJhY17[2^3j?gP2S2SHhY1R1[27V3j?V1X3f7i>4Z8W2Cg1Q1P2_ES2mA]1^486V3?7
3c2Y6^2j5b4f:l4j38[2^3j?Zk1n3a3SHhY15\2<\A14^1\2<a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d
1V@518R1R2l6P6P2a3Q<o>7\2<Y<e3\1146\2<o?\1148\2<\A14Y:d1ml1k1\2<5h2Z<8G021111;42114Q12h4`2j1NEi1
KEF<l1l1bBi<o7O3I762R1510V1X37b4_6`4A4]2P?Y2e;V>7\2<\A14S`32B\2;07TA14Y1e9NEe6mMb1W1`>W6]O6\2<b=
i3148\2<R>Y314n;YU17\2<b=?Y3147\2<1ZA121=\2NZR2f<b12\1a1\20_7i2R23\2Uf3]11\2_4\208182M]71P2505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2SN0GG315d7a32Nd1DDY
33131:X15FU1f2>1FBM94V2241P12c2V3\3l18P1P1T1Q1AQ1E253Y1;5C>>PFh2\2E1M`9505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>]2\2081;n
>5J0200111;212260171C2]40151V2T2ENES1K5V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241n6c6P1V2AT2Y17\2nG
`2VKhEW[1T52\2cg39\2U2e2l8_3VCP1ae1ZQ1:\2U2e2n2m5_3_9f9VHcI6\2Yh29CnAY23\2Rd2RZ12\2am37\2ZLb2ok1
PJk1^13\2Uf3S28\2R2PBP6]5Vk1[JO6\2<R>Y3147\2<8i=Y3146\2<Y<R514:\2<7j=Y314Y:d1[79\2<8i=Y314`V2QOa
1\2<1_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4h:X2X3P1a1a2=4?d1V@518R1R2l6P6P2c?o>6\2<\A14\g13\2^2gX4
3\2>_A2\2ma2A\251cj2YQ1d5j@@416Q1859:]2?\251cj2nV1j@@416Q1859:9\2<\A14eo1\1n306\20_j2c1Q6_;4\2of
2o5i3@]2P5[U1`H1[2SE`12\4d1i9CQ1j:\C5]2_j2c1Q6_;D]2:0S6X4g3W314ZCTe1<V1Q3o28m7X3k5UM@]2:[10Z71j9
c1\4fHgX1c1Q6o7_3kN=]2f10gh2c1_4a1n6C<_3kN[;A]2:\3l`2j5c1Q3d2:c1k9W45Q2i6gH^1:]29Uj2c1i1W1o2j7d3
[;Q1]29<n1h<b94c7k?i2Y2f3f2d1L=l1f1INiEc1Q6j7d3[;j:P3l4P3Q40H=]2e2lQ2lEc1Q6j7d3[;cJ1>f7k3]290;MO
`8505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5d4[17=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R
21;:B@<2;F_126P12U20<`1e1\3R33P1T1Q1_138<253Y1U1>>^1d<m3n31<f7<]2;R>Y314g>gi1c1Q6_;QV1\3]2:;M`95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51FBM>V2
26P12c2V3\3V3B=T1Q1c1E253Y1U1>>h4n80W8Q2MDN]241B^R1Bcf1:X1Q6`1n9Y2a7P4V6g?R1@4163M859:`2DI]24FJ0
WS1T1Zd1c1Q6]7@`3fMM6U13LZ3c11d1Z2A?]2;R?Y214_X2<V1Q3o2]1]7c2_67]2_j2c1Q6_;_6aO8]2:8Z:`_2c1Q6_;7
]2Cf7Tb2c1Q6_;A]245>QS1cf1c1Q6`1n9k9P4SH01R5S2S3]2:;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1G;T413BBM>V226P12c2V3S2X1V3P1T1Q1c1E253Y1U1>>PF1Z67]2:Tj2c1f
5:_;<]2:g8[1P`2c1Q6_;R2nS1R6g1j1]255f10Z1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW1b2a2B?d15c1Q6[5D_218R
1`1AP6K2_274Z21C\@W1d8Z6:]2;\A14_X2<V1Q6_;8]25Agi2c1f4Z1_;7]24Zj2c1Q6_;h;n2]245;M`9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3Q2Z1V3P1T1Q1c1
E253Y1U1>>9]2:8k`2o8c1Q6_;d<6]2:Tj2c1Q6_;6]24Zj2c1Q6_;6]2_j2c1f5:_;8]2Cki2c1Q6_;d<[4i3]2:;MR2]75
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7d3c2D7a2T13131:X1i2730Q21;:B@
1:2;b1C26P12Y1Y1V3\3R33P1K8Q1C0NA3253F1@T10>>T@k5S1D6k3]2:;2JDh61P2505a1:7:406[1K4D156271g11P1T1
11P1015DV1<91CJ22<W4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1h13R21;:B@<2;V226P12c2V3Y2R1R33P1T1Q1c1E
253H@U1>>a3=k1n91e1]41;h1R5L]2:[10h7QJe9V]1c1Q33c1L:c1k9j9f7Y=F082^1\92;IJ]2X6UQ2U=[2^3c19m1A063
0U1FB:S11605k9\62D]2f10eL50R4dT1RC<V1Q33k28V;_6d4fCV2?]2;7j=Y314_X2c1Q6\10o8Q1d<A]2Y_2U;c1i2063m
1B:\10Q:Q627A]2:8eKd9j\1e7c1Q3Q2B:]1[5e4f<]OG]2;\A14iP2j1j50;V1S5M8T1R4S1V2MCE;T\17]2_j2c1Q3o2]1
Q:H]2:07TA14Y:Y20R3Qa1Y5[2c1_2Ad2:g2g8_6V6]O:]2;\A14SV2[2c1Q6_;B]2:07j=Y314o:_m1c1e2300U3]1Q:>]2
;[=P414_X2c1Q3o2]1R1n8_6Z4]2432512M`9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1<82
CJ5^45V1037=;0A?JY2TNGG315W7<a32c2DDY33131:1V1P1Q1U31FBM>g1>241P12W1[1V3\3V3P1T1Q1AG9E2534T1U1>>
[6d?1]4l17]2_j2c1Q3o2_;P8B]2Cd9Q6do1b12\1n3]3c1Q6Z110o8Q1Z1R1]2:0Y<h2Y214^:_1i3:l2S8oAZK0;U10Q3d
245Z18W7MCQ1_6QHi3i2=]2W21XJlm1c1R2n3O_:`C\<c:7]2`6nc2c1Q6f9h1=]2:nKd1Ee6mZ1V:c1Q3d2:_;<]2;\A14_
X2c1Q6_;_6P2aI9]2_j2c1Q3d2:_;T\18:]2:Tj2c1Q6]1Q54j4V2=]2;R>Y314_X2<V1Q68T1Q:;]2;\A14_X2<V1Q68V;6
]2Sh2[2c1Q6_;9]2:8j=P\2c1Q6_;d<9]2:8[L_m1c1Q6_;d<9]2:lIWP2c1Q3o2_;_67]2:Tj2c1Q6_;Q2>]2Sd1Q6f?b@c
1Q6h2f8_6Y:[8S5e8;]2_j2c1G64n2[10A_;>]2;R>Y314Y:nc1`2e7<V1Q6_;9]2:8^81Za2c1Q6_;[3]24>22J3\9505a1
:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7X2[1c2Dn33131:X1X51FBM>V226P12c2V3\3V
3P1T1Q1c1E2533U1U1>>j?1l2P1U21P4?6]2_j2c1Q6_;_6>]2J_8ie1`Gi3c1X5B5_;_6QH_4C]2:YP1n:Ie5P=dH0LE;1C
c1Q6_;PAPE\2]2810:n>5J0200111;212100400171C2]40151V2_65V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241n6
c6P1V2AT2Y1TH7]2_j2c1f5:_;_6^2]28=n>5J0200111;212260171C2]40151V2X4V25V1037=;0A?:i2k62UGR=2c2DDe
3:X1X51;:BM>V2241n6c6P1;j1AT2Y1_7gFA<]2:UEg]1b1cEc1Q6n6`4[=\2D]263<gi2:X1Q6_;SDj@@416Q1859:K]263
WBiMY5g4PP1:X1Q6T3l1]6SDb3_1g;@416Q1859:Y1]2:h5f12b?CT>f31nA`@32FKb1e1o2i5c1GQ118LZ1Q17:_;Y<GZ44
9;8P<_7R6H]2`NX:l2X5]AT2Y9n:c1c1g2Y3n8W28bL^1Ki:2Y28R1d1]20O00T5k2n2n1i@^3;=2EQ3iM\@X5c1X2P2g1V1
3R2^433?=2E7W11120011122W2l261n;7^JI]2;o7V3b3b214dR2j50a10S1X3F:BS2\1n7n9W3jH1A]2f10^NTL\2kEj5c1
Q6b3l7Y=T@\1<R;c1]2e100kA_9Y1b23\2b2k112d_1d2c1i2W3T7c31DkA400a3V92285108>5>=5o2W2Q392NX117<Z1]2
:07g7P6[314n;E7]2^1Na1A;oL[Aj5<0U1\19Z48d3]4O>?T1Y58nFo1c6K1\16]2_k1oNc1Q6_;6]2_j2c1Q6_;^C6]2_j2
c1Q6_;`V16]2n9``2c1Q6_;C]26`P1gi1:X1Q6_;SDj@@416Q1859:7]2_j2c1f5:_;kW18]2h1fh2c1Q6_;kO16]2h5fd2c
1Q6_;7]2_j2c1f5:_;UW16]2_j2c1Q6_;V[1;]246\A14_X2c1Q6_;l8:]2;R>Y314_X2c1Q6_;7]2_j2c1Q6_;XM06]2_j2
c1Q6_;XW1H]2:0Y100\:P5B14V>IS5Zd1c1Q6_;[=_A_1b9W1ME]26_i1hP1:X1Q6_;SDZ3j:d2@416Q1859:6]2_AoX2c1Q
6_;F]255;_9c1l514m>WR1]3kC<V1\1d48V;RLV=Q57]2_c1oV1c1Q6g2g8f4]245;E1S2A1?F^220?\2750513312@3=63@
140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26W92230;4N:02FQ13A9C5V5>b11f1b2U1><4221AZ3D
7:X1]1c4BMg27P1h1B>R3f1e1V3P1T1S22>N3;n62S3U9:a40H1X3G5I@Z1129]2]l1c4a4[@_4c1Q6_;E]2JV`1i4Q4>f8Q
7X1NQ>c1Q6_;kFg1n3l1Z46X;8]2T2b;_3WY2c1Q6_;7]2^_2P;c1Q6_;b:7]2a;m^2c1Q6_;T;;]2:0\A14o:_m1c1Q6_;:
]2dd2j5c1f5:_;QN^94K]24T<o8e2C8T1i8l4a3e4`5mT1c1Q6i5`1Ba3b6c3Q5>l4ZBZ1@]2:8d5i2f2_7Zb1o>j5c1Q6b3
l7o:Y29]2;\A14_X2c1Q6_;R3]2;72M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn33131:X1X51FBM>V226P12c2V3j1a1V3P1T1Q1c1E2531W1U1>>k1]25m1Z1g8`1U3>e2n1:=X3Z5m8a12621F0
k9S>V?b2a2B?d15<V1Q6[5^2E18R1`1Al62_274Z21CW6j8a2P2Z5h2j4236]2To1ZKc1Q6_;@]24aIZGdB4gA1i4c1Q6_;W
U10H1=]2JGlh2c1Q6k7c3jR16S4?;7]24Zj2c15k5_;C]26Xj2:X1Q6_;[:g9j@@416Q1859:6]2W`1WZ1c1Q6_;8]2R91UL
Te1c1Q6_;6]2_j2c1Q6O_:9]2_j2c1Q6_;lIh4[9U67]2:m_2V:c1Q6_;`3]245;MU3`4i1505a1:7:406[1K4D156271R11
33:1P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Di2T13131:X15R51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1
U1>>^1:S2Bo:_6P4>:a1l2]24AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>=]2]W1^7b[1c1Q6_;S108cT1a61Q1]254\1^N]d1V4c1c1
k1U4b3l7o:Y2=i3[<?^1AV74E`1>6BAY1]105l2]2:;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>>]2;\A14_X2c1G;n2[10A_;;]2;U;
V614_X2c1Q6_;SIm2]2F2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn331
31:X1X51FBM>V226P12c2V3\3V3P1T1Q1c1E253Y1U1>>B]2:8R10Z71T:ib1d=f6c1Q6_;d<KZA[?7]2Cki2c1Q6_;f<=]2
:?Odh2c1Q6_;QS1^3U1:j56]2_j2c1^5B_;:]2m8dW1lY1c1Q6_;WDk7k9D]25Gi7b3_<Y3]Ba4Y3o2[30j1hKc1Q6_;iFf5
6]2_j2c1Q6_;U<7]2:gb2\7c1Q6_;6]2hY1f`1c1Q6_;>]2;7g?\114_X2<V1k55m3a7E]2;\A14P6Q4d5MKa<1YZ1c1Q6_;
d9\5^7Z1S17]2_j2c1Q6`3n7n96]2Ub2Y8c1Q6_;J]26YV1nc1:X1Q6_;SDEIR1E\6T7@416Q1859:5T1@]2kBe;d3e3jU1g
>c1d23X3_;U<W=[2j:7]2SCR=Xj1c1Q6_;:]2;\A14_X2c1i4W1_;6]2_j2c1Q6_;m8l3]28=M`9505a1:7:406U15J02001
11;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2TNGG315d7a32c2DDY33131:X1P1W41FBM>V224
1P12c2V3\3V3P1T1Q1AG9E253Y1;I>>_4]281072Mf6i2505a1:7:406U15J0200111;212100400171C2P11P1T111P1015
1BV1<;CJ5<<NES1K5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1X51F89M>V2241P12c2R2S1S25R1l18P1P1T1Q1
AQ1E2534T1U1>>Z5e@1m2>]2:8d5i21Za2c1\4d1k8MCQ16]2:Tj2c1Q6_;d4]243=M\2^2Y1DFM3@;505a1:7:406U1222G
0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1k4GD2315d7a32h1JDDV1R23131:X1X5
1FBM>b12@241P12[1W1V3\3l18P1P1T1A?AQ1E253Y1U1>>^1T1g3d?1\1^2Lf2]281;`1]=5J0200111;212260171C2]40
151V2_65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1h34K3:1FBM>T1Q1241]3`3Y2Y4P1V2AT2Y1\3V2Z<1S6N]2e100eL2X5
T[1`;c1Q6m3R33e3D=^A40h<2>5G`6Q3F@3C]24\b1_Io:]3c1Q6_;i?R570k@1T1Fj1Y2D]26RQ2UI:X1Q6_;SD^8[8@416
Q1859:W3]2FM`9505a1:7:406U140K4D156271g11P1T111G8015DV165;CJ5d4[17=^1T3b7aFGG315d3o3d3c2Dn33131:
X1X51FBM>V226P12c2V3\3V3P1T1Q161Z1E2403O9U1>>nFY1I]2W1TGS1?l1l=?R1W:0f3?1V9n6X1P?c1<d5_;`6`5hK7]
2_j2c1Q6_;lDRC7]2KSi1_P1c1Q6_;C]245`h2c1c1f5:_;aAP1k1]1T8o71\16f4X3]2FJ2`9505IG:7:406U15K4D15627
1=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1X51FBM>V226P12c2V3P2[1V3P1T1J661Z
1E253Y1U1>>M]26h49Tl1j6]:S6c1:EBS5B:_;o:S9V6c:@416Q1859:7]2W8Wb2c1Q6_;m\19]2Y`1X3_;]?n;c1Q6_;C]2
X4SY1R2T1Q5l4T5o8X1]@c1Q6h2S4b4kG:J6]2gQ1gh1c1Q6_;b1^28C5_23^2j7]7\1\22e48TAk;S6LT2T<V1\2Gc2f1^3
f3S1AGA[3c3m1P1411112000l5[3m6ZEi5E]2^28C5R5j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?iE\2Gc2[35W1;KZ1>
3?181S1A5?16092X3a5E:6111210Y2]34j16Y1IU1X4DU1TDm4KER1^28C5R5S9j2b:f:=iX1[:5X2o2]1e78D>IDH761112
2_R1Q32\6\2^28C5R5S90U13_11d4\223n==iX1V1l860223L62293746^1:6>D32J??f62IFS12E251411112000A6n44Q2
Y1m6BBTD`1n4M^1^28C\4R@R:Vh1f1G`2]11P1>8CS1?1N092b8X18610g5Y3h5F3i2R>0514607I127^2R1h\31122Q1^28
C5]b1UMo6[3`1T1Z1R118]2k:1122a?DU4U<614V174g3En4b1^28I]?3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992
`9C1122AZ5Q2Y1X6DBbEEQ1^28hMdb1o6f1Io2L1_18Q1U11;Ch7W2@62bP10514607I12X1^2O00T5k2n2hB^3;=2EQ3SHb
@lE^433?=H7W1140011122W2l261n;7Z1^2O00T5k2n2n1i@^3;@g3SHb@_5V;U5^433?=H7W1140011122W2l261n;7^J`1
^2N1a2Mn5a1e516[5Y2T4]4e16i4kFU1`>>j2dBl1a233MH7W11611122W2R1i161o2U3gHU12W1^2N1a2Mn5a1e516[5Y2b
8e1P5kFU1`>>j2dBl1e23f1_11611122Z3R5U3gHU12Z1^2P10T52g5n1Y6a5W6T2;=2k2K_2l2fBY39j16e8f7a4a1Y8n1^
4G=P1b162W2l261d4PR1V1^2P10T52g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1V5=c262T561d4U1jP1K^2P10T5j5
WF;X4MiJQ2`F20T:^4G=P1b162W2l261eV1N^2P10T5j5T6R@;X4MY5kAc3bH20R1Q9^4G=22]262T561eV1<^2Uj2]92`75
Ka162[51c4_22AE21P22761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a
3R=6W9223<4N:0S1G3A9C5V5>b11f1_22U1><4513=m1\1D5<f2a1]1W1=@Mg27P1U2D^4224e1V3P1T1S22>N355\6n<:d9
Ik11\5_22W12R211661?U320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL
^1S2c221D02a3CCY2U8:a46W926<4A<:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2X18]1U1139@M1e27P1d1N6^4224e1`2
EP1T1S22>N3018[C:d9Ik11Q5_2Z121FY1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;
C3`1^1S2d21Ja3a3a1Z125;c6P1h12683R1g726<4N:0k13A9C5B_43>b11f1b28F5><035130<8Q3D5<f2o2W1NMg27P1j2
^42m1V3P1T1S22>N355l9S2i6@:b21o6II9G1a4_2Z12R2A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP1
1I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b11f1b2O5><0351A8Q3D5<f2o2W1NMg
27P1n1K_6V3P1T1S22>N3;[C:d9Ik11U4_2Z12HY1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O
8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N355
[C:d9II9G1P4_2Z12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=
6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^4P2V3P1T1S22>N3;[C:d9Ik11W4_2Z12HY1A1?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b1
1f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N355[C:d9II9G1o3_2Z12R2A1?U320=@538:22I75051334@
3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2
W1NMg27P1j2_6V3P1T1S22>N3;[C:d9Ik11\4_2Z121P2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CW1<;C3`1^1S2a3a3a3[6f66W9223<4J3360S14B3A9C5V5>b11f1b2U1><45130<Z3@35<f2o2W1NMg27P1j2^42m
1V3P1T1S22>N3;[C:d9Ik11P5_2Z12HY111661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8C
K;<;C3`1^1S2c221D02a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<Il1X18BJU11==2M1e27P1j2;R42m1
c2BP1T1S22>N3018[C:d9II44B031T4_2Z121P2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8C
W1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1\1^42m1V3P1T1S22>N3;[
C:\8W1Ik11e4_2Z101HY13=1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D
3a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2U11NMg27P1j2^42m1V3P1T1S22>N3018jB@:b2i5W1I
I412B031X6_2Z1011FY111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8
CH><;C3C2I^1S2c221D02a3CCY2`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451AZ3D5<3El19N8BJU1139=2M1D
P27P1d1N6;k1I\12m1`22:24P1T1S22>N3018\6Dn1Z::P3c6II9B031U4_2DE011P2A1?U320=@538:22I75051334@3=6D
140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1N
Mg27P1j2^42m1V3P1T1S22>N3;[C:d9Ik11Y4_2DE01R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I
:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T
1S22>N3018[C:d9Ik11R4_2Z12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S
2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1V3P1T1S22>N3;Q7Y<:d9Ik11U4_
2Z12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3018Q7Y<:d9Ik11X4_23V121P2:61?U320=@53
8:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1>
<451AZ3D5<f2o2W1=@Mg27P1]1\1^45j1V3P1T1S22>N3;\6f3W9:d9Ik11_4_2Z12R23661?U320==2538:22C575051334
@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2CA><451AZ3D5
<f2o2W139@Mg27P1j2^42m1V3P1T1S22>N3018\6n<:d9Ik11^4_24U12R2A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
j2_6V3P1T1S22>N3;T7V<:X4@416Q1859:V2Ik11S4_2Z12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NL
P11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42BZ1V3P1T
1S22>N355[C:d9Ik11P4_2Z12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2
a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;[C:Y8Z1Ik11T4_2Z12
R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A
9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3018[C:d9Ik11S4_2Z12R2A1?U320=@538:22I7505
1334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5
<f2o2W1NMg27P1]1\1^422j1V3P1T1S22>N3;[C:d9Ik11V4_2Z12R2A1?U320=@538:22I75051334@3=6D140411d15:2C
A015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1\1
^422j1V3P1T1S22>N3;[C:d9Ik11V4_2DE01R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW
1<;C3`1^1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42BZ1V3P1T1S22>N3;[
C:d9Ik113_2o^3_W14_2nR121b3_26=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2b4P2V3P1T1Q1A10NE253Y1U1>>e2_2Z10Jm1?U320l2=073
34@3Y11S25d115k1P1K:]1CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W4Nm3P1j2f9P1T1S22]135a
C:d9c19G1^2_2Z10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1j2f9P1T1S22]13gC:d9e21>_24cj2nV1j@@416Q1859:c2_2Z1031b2?U320l2=07334@3Y11S25d115k1P1K:
]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2X452T5P1T1S22]13gC:d9e211_2d1`2o10Z1\
7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T318E<R23D1012k57Z274Z21CdAo>Q2`21m10Z1g8`1d3e2n1:=X3Z5
m8a12621F0FS=^6U2f@b2a2B?d1W=T318R1U1L3D1012i2U2K24Z274I`11Cn3R4b9S8>_11j4^1`2j1`1g8`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1V@518R1R211D10P6i3V2P2W2[=o>c1`2P2Z1c6S2`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
?d1W=b2A18R1R23B11041i5b274Z21CZ6Y;o>m3`2;0c1Z1g8ANk29>e2@C>71072=B1A1Q1<@[3E41Q14m1b5W1a12621F0
P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280041Z1HAS1CL1140m118D000183=BMH1021g4S17T13Q174[1N1Ck3l2
X1b9T6g1n45m1T2`2<c1Z1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0VW1b2a2B68d1^1X2U7e1CLW218D01183n13DS
6b274[1N1CQ8b9o>@`2W=h3U6i\1n?mJ10Z@V3b8g4j2Bo3b1`28a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=
4?d1V@518E<R23D10P6P6P2c?o>8`2fS2T[115110X1`2j1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2
HS6P6P2c?o>[1`2j10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R23D1Q6P6P2c?o>^1`2j1`1g8`1X4Q2
n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?d1V@518R1R2H1Q6P6P2c?[50b9a1`2?`1Z1g8`1d3e2n1:=X3Z5m8a12621F0_F6
5Y@b2a2B68d1W=T318R1R22En54b274Z21CdAo>Z1`2j10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2H
S6P6P2Q>a1o>Y1`2j1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2HS6P6P2c?o>\1`2P2Z1g8`1d3e2n
1:=X3Z5T5h3a12621F0_Ff@b2a2B?d1W=T318R1R2HS6b274Z21CdAo>\1`2o10Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=T318R1R2F1S6b274Z21CdAo>3`2k^31[1`2o10Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2H
S6b274Z21CdAo>4`2o9mT3_B^1`2n11Z1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R2Hb5@b274Z21CdA
o>_1`2o10Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T318R1R2HS67Z2334Z21CdAo>[1`2P2Z1g8`1d3e2n1
:=X3Z5m8a12621F0lFY@b2a2B?d1W=T318R1R2HS6b274Z21CdAo>Y1`2j10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1V@518R1R2HS6P6P2c?o>m1a2IW7o2h6@l4I]4<g37Cm3Ac5Y@g5j>61^3E27JI46X1k6j8l2i1816261X7\7K^1G05o3
Q8LAZ2_7=831121n1m1a2IW:On1D\2h2Q9g37C_4`4Z1cT1061^3E27JU1j4m1S=f12816250000W7`3o3i2;a:f1EA2g9=8
3141[103=2R1a2IW;]222\2j?C_4`Z161T42R1iFD25000cA;j9F=X1W1a:54S2Q2a25CY6K@j1e84^55k2R6i:mD2o4@a5W
5AMR1D9f=?1?^5e2M625000f2V5_1Y1Y1b1S40Fm2b2h45d1>d39:U1]1S416;1?Z2Oa25CjD9fE`Z1Q2aAa31625000m7l1
n4n20d3b8g2Z2m2S4141La25CY;d1Kn2d8QU1Q^11961?`@Y1d3`9S5f4=831121Na25C<j9P5U:oW1EV18Dd;eL95000?XA
g<Oa:31121I3a2h]36Lb2a1010?1kn3a3?Z2[1k2CO160L@HW2c3h1BEm1E?b24\102?VZ4Y1LAGd7X1Q2ADb2@a>K0P4Y2d
3e6f2V6d5Z2aR1nZ1W2d6f:g3F1b2Ob2P3U4^9b2kJ9L]X1nA5Z7f=:B4X18W1Hl1<;109:I3h=O5b2Ti3i6RL2m2b2AM`95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c5OV3P1
T1Q1c1E253Y1U1>>[6P>a521g2b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>k2b2AK1`9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12i1Ic6V3P1T1Q1c1E253Y1U1>>SJMb21d8m<bEm3S1911i9
i4YKT=UG[27h1Q?@416Q1859:P2>b21cj2nV1j@@416Q1859:Ab2FLEP^1e5\BWBfV1Q90l21o50n361b2<b2c1EPX4110l2
1o96:W3b2AMI=X8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
e1@26P12c2c6V3P1T1Q1c1E253Y1U1>>^1[2`2k3`2110l:S1M1?h2b2AM`9505a1:7:406U15K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>:b2DQS1jo1jCP4l1R5R
Cj1l3b23=MP3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3eB2k3_7GG3
15d7a32Nd1DDY3313<^1l1X2L1Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1M7>>m3`4P1^@a3b23=MP3_6505a1:7:406U15
J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c
2c6V3P1T1Q1AQ1E253Y1U1>>`4_3b23=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V
1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>`1b2AT2h<3Q1j1o4k6V1n1m
2o6k2C:T6cAk@d2m33Z3:Q3k338[:W3Y225d7h1g26m2m1B45i6;HI9[24b2fi3ZR12Db2c1R1^`1c9a\1gG:Z2N\1T5@4[1
1a5h2]1M2b2Wg47b2Y2oX40S80P4;b2DQS1nEkY1jCP4o7R4g=\27b2DQS1jo1jC^1a29b2YE]`3J[2]8k4>S56b2UT4a1_4
T7^:2b2ca4Q4b2DB1S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6W9
260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1Q1Q12>N3;MP62Y<:\3W6Ik112e3b21?GS2A1V1
^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63=^136:K^5>b11f1b2U1><4221Am1d2f2V5Mg
2Q33]7c7>^1n65n2K87l1EY1X2b2e3@416Q1859:`2?k112Z3b21F@S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1
I:12X1CY4^1S2WQ1260;4N:l13AZ6>b11f1b2U1><4221Am1d2f2V5Mg2c:c7>^1n65S4j2b3Y21l3@416Q1859:P3k112S1
b21CQQ1h2k9o9[1b<YDTP1i6Q2Q3;8U1\3b5K9641631K859:5W2o2k2b26:M`9505a1:7:406[1K4D140040271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>6b2mS4[>Y50b3;
b2c1jW3@mI^91_4:Y505b2c1h[41l=Fb2FK0k7]T1b4Z5f?R>f[1U6b4V11X22`2c1a2EV4Fb2FK0oJ2_62]2gER<oo1V4;V
11X223b6ES43b2nU404b2nU40i5Kb2FcU1SS2?R7L1f5^:=00X35NY21Y2044V5\1U1X2N>b2FRn1]W1cJh100X3^31X2;Q;
Eb2c100CRg1Tn1^;W4@h1g1o11168U1S6n1a36b2e1ZQ4a6W6\7i3b23=MT6a1i1505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3UDNo8:<G315d7a32c2DDT2T1313<a61Y1M>V2241P12c2\5V1U2P1P1T
1Q1AQ1E253Y1U1>>`4oE\3b2A4H10[2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>G
G315d7d3c2Dn3313<g1i41Y16F>V226P12c2c6V3P1?DQ1c1E253Y1U1>>^1:h60e5446b7Q1Z3b2A4H10[2[4;Y2505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4W137=>2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V226P12Q2Ac6V3P1T
1Q1c1E253Y1U1>>b80e5446b7^3b2A20I101[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMG
G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^1E253Y1U1>>j>O168:JV16o21m4V21AQ3b2A2J10]9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^1E
253Y1U1>>j>>o=A3b2jh4n12b2RQ1W2b23=g1V=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TN\1e;2c2DDP4
a61Y1M>e1@241b=P1V2AT2Y1a?`<L8b20B\R2dGa;m>X1Ib21W2[h2nV1[1Y7110o7@4160P1859:i114:Hb21e2]GiNdFP;
gNg3X3U1Z3l3b9@416Q1859:[2@b21^?T[2nV1Z3_=@416Q1859:@b21cj2nV1Z3_=@416Q1859:[2@b21>Tj2nV1Z3_=@41
6Q1859:Cb21cj2UQ1h5Z3BY5b7@416Q1859:[2@b21cj2nV1j@@416Q1859:d1K?b21cj2nV1j@@416Q1859:d1Eb21a1R>n
Z2nV1n5h51P5@416Q1859:4[2@b21cj2nV1j@@416Q1859:4[2i2b2?1M`9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3>AT1Q1c1E253Y1U1>>3b2k[4a?=b2o1b;V2X1_9
]>fDU6InW15Y15b2jk1a^2Q=Q42b2`k41b27b20BQj2a;m>_R1Bb222QHO3?X2Z27RMST2^3T2U6^7a1>2b2\I3b2gY2U]15
b2oQ4m>S;22b2SP4k2b2AM\2h3Y2P1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dk1R2313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j2b2AMIf8505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>h?b64b2Y2_8f\4S3b22>M`9
505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG315d7d3c2Dn3313<a61Y1M>e1@26P12c2c
6V3P1T1A?FLE253Y1U1>85k5f<R3P2j2b2A2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1^14E253Y1U1>>U3b2=3MIf8505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12c2c6V3P1T1A?c1E253Y1U1>>\2n2??6`3i7R4
m2Oh2b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12c2c6V3P1T1Q1^14E253Y1U1>>j2b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>V226P12e1Mc6V3P1T1Q1c1E253Y1U1>>[6bC2b2`g4Eb214\A14jX2kQ1R5`5Y;69416Q1859:C
b214\A14jX2kQ1R5j@@416Q1859:=b2c1\1oQ3;l;dF]51X22`2E6b2VS12]\36\;;b2f29hd2_IQ>Y2Z4m13^;2b2Ti32b2
nW41b2^3b2Y1\19<A1V1^23?d2<13312D=63@140411d15:2C2?7NL1N1I:128@85:8H`3^1S2WQ12500;4N:l136:Z6>b11
f1b2U1><4221Ab4f2V5M^1;LQ3<50e67;W7>^1[3o2B_63T4]<k112m2b2Y1S2A1V1^23?d2<13312D=63@140411d15:2CB
7NL1N1I63128OC;m3^1S2jAd1g=260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5M\1Z1c:c7>^1n6VGk1129b2V7md1R:^Ob
;b5h:iD5b2l^1WZ2lR126b2^MYDa9c\2k9Ab2d1a5^IaU1Ya1b1UD116^1h1Ln8W12h2b2AM`9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>bA3b2Q
n1Vb1Bb21om1cLZ?cGS:f6@416Q1859:K?b21Ue1]U1nV1j@@416Q1859:Db200Wi1R6c3dGnV1j70n8@416Q1859:?b21cj
2nV1k7n8@416Q1859:8b2aS2kg1j=1Bk8B3b2nf1Yb28b2c1YX4W1V21Y504b2[?=iQ45b2c1h[41`62b2[k4[1b20F0e>^6
c3a6Ao1\B^>Ne108m>j=U>6=I1\3h1g?29>`31b1_2>@4R18U1W20T2CIb2B4UEc3a6eS1]2QM[<^2I1X1gCGa31b1_2>@4o
6CDb2GUEc3a6US2j>I1PEH`31b1_2>@4o6C5b2iT2ef1[@Q72b2k[42b2ib4P3b2A2J3\9505a1:7:406U15K4D156271g11
P1T111P1015DV1<;CJ5d4<N7=N?`2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j?1i2b
2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c
6V3P1T1Q1c1E253Y1U1>>WG>3b2]S4T2h3b23=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12c2c6l18P1P1T1Q1AQ1E253Y1U1>>\4R5`<f
3b23=2J`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>e1@241P12c2c6;j2P1T1A?AQ1E253Y1U1>>\2^3RDl2b2A2J`9505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1^14E253Y1U1>>_N2Y4b23<0MV19?
7]3i3505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3TFF0G315d7a32e1
MDD[1HT1313<a61H@M>e1@241P12R2@c6;j2P1T1A?AQ1E253Y1U1>>\2]1P2?P4l=d1Li2g3b23<0M`9505a1:7:406U15J
0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>e1@241P12c
2c6V3P1T1A?AL4E253Y1U1>>\2n@S;2S5b23=E7a2?U320l275051334@3=:781406U15:590200111;2122601511C2P11N
1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V
2241P12c23_6V3P1T1Q1A?2>E253Y1U1>>Y@:d9e21T5b23=E7a2?U320l275051334@3=:781406U15:590200111;21226
01511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@313
<f2j31Y1M>V2241P12c23j4d1V3P1T1Q1A?2>E253Y1U1>>Y@:d9e21a3b23=M`9505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2n49Z1V3P1T1Q1AQ1E
253Y1U1>>`3b23=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG31
5d7a32c2DDY3313<a61Y1M>V2241P12c2n4d1V3P1T1Q1AQ1E253Y1U1>>4b2Y2PX4S=8b2c1EQW3nP13m21h2b2AM`9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1
c1E253Y1U1>>QC3b2QV4X42b2Yb43b2Yb4m8j2b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2P5b1V3P1T1Q1c1E253CEU1>>]Fi2b2AM^2Q7505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253CEU1>>9b2=S1
02fZ4U4Q5h56b2a102fZ4P?o2b2AM000]9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j>O1=^<o2b2A2J10]9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=N?T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j>O1Ab2HH0o
f1Bj7eGi]11i5MW3o2c1`3S2?b2@3L0SR1Z9_f1jCP4T;i5Z<0R2<b2g2aQ1Gf8a2eFc8g4W2fU1kN2b2hW2Ab25]10`1m2i
21nY2m2UY1Y>168U1d;7b2d1g[416^1d;Kb2EL00nM1`21R4ZBid1^G\8168U1E@6d4:7\1a38Cb2c10j3SJ1`21Q40ZBj`1
jS116^1_6T58Fb21a1Qi2nV1S:2:U11?`4@416@@859:Cb21a1Qi2nV1V:`11P5@416Q1859:f57b2c1Yb1o_1^Y11U:5b2c
1h[41?=b2FMQ>f[3nA16^1S3P2_622b2j_4>b24AJ0bZ46Y1LAh2Z3l2f26b2c1h[41[2`22b2n_47b2a10g[3QOl5h7o3b2
3=2J30[9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?TNGG315d7a32c
2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q14<Q1E253Y1U1>>V1c>168U1\4W72i3b23=2J4[9505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FTNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3
P1T1Q14<Q1E253Y1U1>>j?16^1d;Bb2d1j7V6iFWF\>SOSA_<^516^11\1d1`8Gb2DOj7VJi236YT1[HjCP4_<^516^11\1Y
1:`848b2d1fP4P;16^1d;8b2d1lP3jZ116^1d;8b2d1gk3o?16^1d;2b2^l2V3b297M`9505a1:7:406[1J0300C156271g1
1P1T111P1015DV1<;CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1?DQ1:80N883253Y1M7>
>8b22^10iZ4j6c3a17b22o\431n592b2V]42b2`e46b26\A14P_3Eb2GS21oBc3U?aj1j>KR1mCY41b1_2>@4o6C5b2bV4W2
]<b62b2kk42b2gU4>b21cj2nV1j@@416Q1859:h2b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2X5Z1V3P1T1Q1c1E253Y1U1>>m2b2A2J3\9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j?1[;i
2b2A2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1U1>>Db21b1Pi2nV1g;16^1Z3@416Q1859:T5Gb21b1D[h2nV1g;16^1Z3@416Q1859:S31n1W1b2
1`100@_h2nK0i:4n1T1L:V1=5X1m37116^1Ea1R1@416Q1859:LW4Kb21a1AR]1\[1nKj:4P4:d1^1d2b11P5@416Q1859:L
Fb21c1h_1VY1nV1X6e3h5R1@416J6859:U3b2@b21c1oh2nV1j@@416Q1859:h5>b21cj2nV1j@@416Q1859:@b21aW2QCnV
1P6i:@416Q1859:Bb21a1Qi2nV1P6f51P5@416Q1859:?b21cj2nV1P6i:@416Q1859:Cb21cj2gP1V6j@@4162N8571:U3n
1Eb21BQS1nf1k8jC4k3V6j@@4162N859::b2DQS1jo1jC4k3SHU5S2Fb21CO_a2_7nDiA5P3i=@416Q1859:b1U4Ab21>T1o
h2nV1j@@416Q1859:h52b2=4b2QP1SU3nB1b26b2o?k7lE_Y3K6b2kGY?R=ak1cG@b21cj2nV1P<Z4>@416Q1859:?b21cj2
nV1[@>@416Q1859:=b2XW1^8Vj10d408`1oAZ9Y>17b2DQS1jo1e2TAP4Ab25PL8h:n5c7U520Q]1\7e??o<g713b2lh2j@B
b2PW17Y6[l10d408WCR<0e3S811019b2DQS1jo1jCP4iA1f43b2jGQ22b2gR2Eb21`2Rh2^1V=n>Y50n3j@@416Q1859:L?b
21cj2nV1j@@416Q1859:L2b2fHT1b21REX30Y3n5c4h:c8W@d;o4^1R1Q1HDBAd4^GP4B`9Y7@416Q1859:2Ib21nKU72Q3Y
d1\4^6h1fIBb3W=@416Q1859:2V5h2b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>\Mn2b2AM`9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61Y1M>V226P12R2@c6V3P1T1Q1c1E253Y1U1>>j3`2eCh2b2A
M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3`Lc1GG315d7d3c2Dn3313<a61Y1M>V226P12c2c
6V3P1T1Q1c1E253Y1U1>>m2b2AM`9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5EJW2K[17=^1T3TNGG315d7
d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>f8d=e3b23=M`9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ22^45V1037=;0A?9j2n?U>GG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E2
53Y1U1>>n7^17a3b23=2J`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3T
NGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>]9i3b23=K13\9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T
1Q1AQ1E253Y1U1>>n9k516^1`8R1S2c3b23=K13\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>j?14b2e6^a1P8Ab21
cj2nV1c9V7@416Q1859816Bb2ZU1b:;T1b82a?R?Z3U4A1`8?P?AjQ13b2dR4hH5b2R?YDbV2nO3b2Rh1Rn17b2U3TR1gBiM
[T1e92b2l\33b2X2bS2?b2FQKn:V=i5W@]O?WHd94n89E3b2gV1SU3m1b2Fg1339U4a@]36<H?:MX2[1e3_5S8l2`7R2Z6^3
a8k3`4[1?=AU1P1^1W1n6?Z7`18\1[2W2S4<^1NR2n1k1k1LT8b21@^169n54b2H\a1[8Bb2@d:XEW?;_6U3Z1m>R9\9\8]L
V@n1<Y15b2?fH3nk3P3b2AK1`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T4oIGG315d7d3c2D
n3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4h1m4j3b2U697b2dQ4T=o11S4D?b21eo1mJnV1j@@416Q1859:D
b21mE2TEk2X1X[1nV1b5W;@416Q1859:2b2ni1Db21cj2Y9R3kDe5b3h1b1k9@416Q1859:?b21c1oh2nV1j@@416Q1859:B
b21c1WR1gf1nV1b3W:o2@416Q1859:P1b21a1Aob1T30b16j=dBUKh;n2KIW10i51Z1e3@416Q1859:\1?b21S2_h2nV1j@@
416Q1859:Ab21RP2hGg2nV1T=e3@416Q1859:Bb21cj2nV1f67Y1W1Y7@416Q1859:?b21`P1Rj1nV1j@@416Q1859:W3b21
?M`9505a1:7:406[1K4D156271g11P1T111P1015D:K<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6
V3P1T1Q1c1E253Y1U1>>R4b3S37k9@416Q1859:T3b21?M`9505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4j@@416Q1859:2b2j\42b2]18b2]1E
Uh3UO4124b2n_1kb2o9k3b2BG2EY1;51e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<
V526<4B;:g107AQ68>b11=k3U1><4131AU4<f2a1]1W1NM\1Z1S4_6\5Q1T1>X15T7I94?c2O2V1d4c8MR2I412n2b2Z12o1
A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1
NMg2S4_6c7>S1:V2V6S4cA9b2]1EUh3fB^<4122b2VI8b2]1ESR2We24123b2]1kh33b2]1mV42b2km33b2]1S_3V4b2W112
P22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0`1:3A9C5
V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1\1d448U16V3P1T1S22>N3;\6A\<:d9Ik112^6b2AE1S211661?F^2204:;Y
1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a3CCY2W389M0P3::
5P10IX10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><4221Am1\1DB3b29Q4JM1Db1=7P1d1U1Q3b14<X1S2<78
4P1T1S22>N3018\6AQ2_6V2c1:U1j1c6IQ1I123b2f1a]4;b2BS1aW1d1W\1W2b`1W5o5b4;b24CY6n_12S\1P?h7iN1Eb2a
IaD4X6Q2W2o2l5`1Ia=1OV1cDY93=P<06b2lMhc1^@X@R<W1b2HT=Q3m2P1[2j12l1^3Mb21R4hK]177X1g@VHb24194281@
055[8i9V7Q5`1Cb2GUEc3gY2g=R1I1PEY41b1_2>@4o6CAb2GUEc3gY2j>KPEY41b1_2>@4o6CBb2GUEc3Sl1c=j>KPEY41b
1_2>@4o6CAb2GUEc3gY2j>KPEY41b1_2>@4o6CR2c23Ck22P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1Y52S4d1f5Z1Y773B19P1^8
>g9e2OR55P3Z2\2Ek2J_1b4^4:2X1En1Y1S2X1k34<62^10DGR2c28>^4h47_61@m6e3o5HV20Q53V4Y4\1Y1l1B4?R1Z1R2
1S3]581Q17@71A>>o1:8c7h178?o<1^3g<^2g1B^5m5h1Y90R6h2V3=:=c250_1f6T914QBoR1T@ok1S86c2SQ1R3YR1l[2B
?c2ef1W9a6o5_4W7BnLEkDQ7B^37Cc2885]7a8M]<[5h;gE0l9d6T>i4g1S:ZB?c283Z@g1h<n5Yf1Y8_>`6\2V=S3h61c26
c2AZLdj2U9bB5c283Z@Xg36c283Z@XX3o>2c2<6c2ZDWE]6]:]Z13c2VG^U3:c2G\Cf5]6\1T;SGPe1cB2c2kk47c2lAPd3\
30X<W38c2g@eC0g\1ma11iBGc2A5RDV29\:k2PGg5ZI[1i1m25^19[1QBm1iCi4U9Oc2A5b<Aa2]1^1^1`2^7X9k19h<e3;H
^I[6h2g3X1c51j1Y8cHa1W3P87c2Gn[2[i1P;=P45c2GZU4e;d32c2A3c2AT\2;c2A5dD^23QT20U4IaZ1Ec2AJbc1T7THZ1
]6U4Ai>9Y4T8^3k1^5`1k2T5l:Ic2AZ2TAT3>YMZ5\6h7aCd70AD<[HS2Z7?P1k2i2S1S<2c2if4=c2`109PBP6]5Vk1jI@\
GW<MY1c2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo><c2UZ1P<e9og1\2a9S1Q4c6
c5]65c2Th1Z1o2jY22c2ZV43c2Yf1P`22c2XV42c2oR22c2^V44c2jHfHaS22c2^73c2T\1_51c24c2Xd20_l1d3c22=1K`9
505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3cM@GG315d73]32c2DDY3313<
a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>X:R>i2c2@00K`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>5c2BQj2a;m>b3c22=1K`9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>
V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>l4i56c2BQj2a;m>WB>c2Bl>5nZ2a;m>n>2X1c35S:06c2A0Qj2a;m>5c2BQj2a;
m>a3c22=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c
2DDY3313<a61Y1M>V2241P12c2]5U1V3P1T1Q1AQ1E253Y1U1>>f91c2Ac20cj2nV1L0V9e6@416Q1859:k2c2@M`9505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1
E253Y1U1>>m2[;S8^7m3c22=M`9505<T1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;
0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241;D2c2c6l18P1P1T1Q16:Q1E253Y1U1>>m2`2P4`2i9S3Oj3c22=MP3_6
505<T1:7:406U122J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY
3313<a61Y1M>V2241;D2c2c6l18P1P1T1Q1AQ1E253Y1U1>>_9g2c2@M`9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>1c23c2dm1Wc2Cc20[1ma1j
4i6dKnV1R4g<@416Q1859:Z1c2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b2154Z21CdAo>Bc20
Pm1bMVMg9g3T1m;@416Q1859:?c20Xh1ZR1nV1j@@416Q1859:?c20cj2nV1S4f<@416Q1859:Ac20d?UZ1hP1nV1j@@416Q
1859:K>c20cj2nV1j@@416Q1859:Dc20cj2fU1W1\2]2V41f7@416Q1859:h1?c20cj2nV1S4f<@416Q1859:?c20XQ2ZInV
1j@@416Q1859:>c20cj2nV1j@@416Q1859:3c2[U4PBLc20hT1eDTQ1nV1n1A[20d2`1Jk6@416Q185923361_13c2Am:4c2
Aec1^b24c2gT1lW1k93c2gT1lW1g1c2Ga3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c48]5
Q30A=P1S1<Y6V>f6[2C`3]5g;=X1c2G[3R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8j1_=88b2l2gHo20d1
c2GNa1Q35O19R2f4;P2H>5g1kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2TEb3U7U7T>2X4c23;7`2\42P2C8H
^2[2OAa5IV16ELKHP2X19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1E868f2Co2;AK37K83U6R4k1
R1T1:@7`1BR>;NT2k6:BV250g1T2n1If30547^1322=I12S1@A5>3662R1;H2F3a186M^1c2GT7DU4Z3P1H>h9`1^6a9S85;
Q21T1Q<1b1a2a1_2d3W18MQ1b17Y4fQ1o65R4d14m1V3R32V8:=g5c23;7o18Be1b25Ed1o2O^1o1R215B\18872626==7X1
=2Q1JB?V14J1KF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16V1h1C8Z1=MD4O11593724<c
;=2H1=1@;:f11Mc4`8\1l1J>`1@P36C6=C6;]1H=K=06X2a17DS1Al180547X10462=4D8=A5:AD3147<_26]1@><81T1c24
<a3a19OLC7X2W3b3l:oAm5l1:21R39g2Dh7W<0U3R9_8lLo1T;l1d25d4c2?7<_2NT11AH=N=:V2NG0;5a2FS1g1c3o2f2^3
P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n1W4K1g4_19X137R10612\164<ACA417297>5:=V12Z1c189Y1HP1AY1P1
F2>A5NOW1d11IP1[1U130l2e2EQ21188319T1W1c1]1C05D[1J_32o3o1]30U2\1[1Ih3c23C7d2`5d1V159;H5<67[1C102
14;67G2K1Gm2@1P6a1i3R2]2;K3;GJjFA3W22m1c7:[1411f14^1T12GN8GA`18JLY1H2Y15Y1P15@S1Q5P1K3HKHa32R2g2
1S2=b2W41Ck7m138f17=C0U1<D]2@^65Q1E0F1m2c2G7d2NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;V:P2a6X13
Z108k1NCP1297a25Z15P2Y1H22\1@Hg1>70;IS2S2P1KL>U1Q3?U2g21`3c1m4l6l231W3f4@3_23o3d1Ic2G90c3\;d2]1X
1S1W7UW1lCX@i1P1LZ4e2b5231g5[@g1c23C351m4i2P3V1[4g7;S38d1e1NI;ER1;S1C28nAn62X3W4S5X3c2g82a6Q1:V2
d6Q14^4^111;8T3n6_1V@Q<Cc2G;h:T;9o_1hDi10j1Q1d1\2l16oN0^>>c2G;h:X3n@VW1cGV44k5nFk5\:Q1c2Q1d3b23?
_91b8`11R6d1g61i>\4S3a3d@f1T1b@i3R6j1[40U1234k1?c2Q1[1P6CX>n8]1c2[HPW1H]?Y6dE7c2Gc_1nY2T7Y?h32c2
G2c2G8c2GjT4Z2a8>Q2U17c2GjT4Z2a8>Q29c2GTQ4e3Z2a8>Q2U1:c2VDV@P>h5\Gj9dCb>[1\1c2m1Z1g8`1d3[1Y1n1:=
X3Z5m8a12621F0a=ARIb2a2B?d1W=T318R1R2l6b274Z21CdAo>2c2je3U3c2G70Q1i1884>E13Mn3h2;8n1814100:5<5Q5
MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;3;OH4<56i12A>@:S1Z;h9e3[=X1:1P46K;Y6e1`1W3B
f4a194c2QD1P46c2QD1R3MLHc2eJn8b5d1R2e50m1oId3X3a12T2Z2`7kT1l3j16^7W41V1c2`?P10511f1`5m2o2a5b5d1R
2e50FV1o2i1UEd3j42T2k9Nm<nFj1l332^7a3E1S5c2?F0Z2=?F[22204:e1=8=073312783H@1:11R11865:05118E15094
[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1\1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk1
6DF=Q1R19NR3JQ1Bb1EP1j2W2`4m2P1T1S22]13Q>j14]371321\4W5`2031`2c2GZ1KT6C22CS@n8b5d1\W1X3d1m1K5S12
U3850;A34U13I@249Z52512IB:3@K8@630^5022452Z1=W18R1]5<>i4Ne3l3Io22_99B0A0o1c2`4F^28:e1=O33<83f13T
18<:05118M094^8o2j:]2[7K7H0R20=:1:6]F;h1k1Nm137Z1k1P2T2X?_Kj1b396j4c2G70Q1i18812>4@13MICe1=<B33<
83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1S1W5^4=
V2;J;3;1MH4<564d12537>@:S1GP2T2\6k8Le3[=X1:1P46K;Z2j1S2^1626V1W3Bf4a19Q5c2F078`14=A1V1^23?d2<133
12D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2S3260;4841>:JI73AU2T4>b11f1b2O5><42213=b4\
1GA^1JB=26@P15?7g2^3X6KV1H2Y2:c1R14>^1g3>9LL1AU1S11V4V20Q219P1155Y2>@4Y141P3]2<6W1110]1c2?607\B_
2S2_1a2V:X3_Ho<o5U>g<R2Kl<81AS72V2R21Z115_294@4U136Q1Z1C]2C[1Q1c2?607lDS2_1aX1o<UDj>KW=e72V2R21Z
17_294@4U1n1HC]2C[1Hc2?607lDS2_1gY2j>KmD2Y41b1_2>@4U1i5C[1Kc2A407lDS2_1Yo1]:S=f1Kh?T52Y41b1_2>@4
T3d1U2CFc2A407lDS2_1gY2j>KPEY41b1_2>@4a4]2CFc2A407lDS2_1gY2j>KPEY41b1_294@4o6CEc2A407lDS2_1gY2j>
KPEY41b1_2>@4o6CEc2A407lDS2_1gY2j>KPEY41b1_2>@4o6CIc2A407lDS2_1gY2S=f1KPEY41b1_294@4a47U2CEc2F0T
Ec3gY2U>DK\3h1j?Y41b1_2>@4o6CHc2F0Y4m=4g2l2Fhj1m>0j>KPEY41b1_2>@4o6C\1c2m1Z1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B?d1W=T318R1R2l6b274I>Q11Cb7Q:o>=c2G91n4i5Q;k3U5ZW1d\1a>j?2c2jI4c2o`1f9g^2d1c28d1Z1
g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=T318R1R2l67a1H74^1K1CLo:g5T6j8b1c28d1Z1g8`1U3>e2n1:=
X3Z5m8a12621F0_Ff@b2U1[1B68d1W=T318R1R2l67Z274^1K1Cl;g5T6j8m1c20k10Z1g8`1d3e2n1:=X3Z5R8Ja12621F0
]5aP1V1b2a2B68d1@f<T318R1R2l67Z2721Z21Cc6P;i5@416Q1859:P6@c20cj2nV1S4f<@416Q1859:h12c2an13c2]Z2Z
]12c2id43c2A^o26c2AZ5Q_1hCR1Ec20@Z5e<l9oIj2\7lInV1j@@416Q1859:2c2gn3]1c2g1`1X8>`1X4Q2n1:=X3`1c9S
3a12621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P2a3Q<h5V9;c2AS9l30W2T]2Y4X9aMQ;7c2GaO^L`\1aDh=3c2km3h=2c2
nW42c2__44c2b<c4cR36c2\Mh9Wc11n76c2a\1SNd4][1[P14c2a1W[1T[3X1c23[100kA_9U3f71>a3ZV1m?Q1kOV922161
31025>2201I5o2k3o1B6ANc2AM00]30j>g?m13V252\Je?W>3k8jR122:0M50[9AB2c2hZ4^1c2m1Z1g8`1d3e2n1:=X3Z5m
8a12621F0dQ1a5b2a2B?d1W=T318R1R2l6b274Z21<6dAZ401a:1c24c2\^2n3a3<c250[A14ZA22P1ac1i<@c250:PA14Fe
T2fd1m2g1;01h:4c2hj3l6^J?c2cX1l2kH`8Hdn1JA^926P1]2T1j2c2@M`9505a1:7:406[1K4B1156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3NSEQ8GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>4c2dP3W5f2=c2AN0
9PBP6]5Vk1jI@\GW<Jc2aE]3k15FD_2e2S33f8M[6FY2o;k5\;R7mE3f1V7SGk2=c28d?IVP3n1T1Ni>`77X7[29c28d?IVP
3]J7d9[6Fc2[5h8a6`3?oR1R2oR1d4i3h:U4h3Ld67`7d4k2[2[67c2^^1Te27_78d98c2fDf7UW37`7l9[67c2lQ2Ub1^36
j;U?j1c2l10Z1g8`1d3e2n1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28cAb2<T2B68d1W=T318R1R2P6KY1X174Z21Co9d7h5;
j8d1c2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0V6cP1;b2a2B?d1Y:o1MCAn118R1R2l6b2154Z21C9Z;o5h5k2Z6i1c2m1Z1S
1:i4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6X@f@b2a2B?d1W=T318R1R2`3_2K`2174\1M199[1X:o5T6_2Z61S2c2A[1Z1g8
`1d3[1Y1n1:=X3l4=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3T318=DU1Ll6b274>:BM1CV2K1m6n2j1n1Hh5_1h29c4\2c
2G0d270279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3GR1l3313g1b2l1S1e1V314131Na6
U5P2VBZ37U12o1b5=c2A_C13]3id1Q2h42f1jQ1e5g1c2GU1Z1g8`1d3e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcGb2a2B?
d1T=2LW218R1R2l6b274De11CP3:X>o>l1c2GU1Z1g8`1d3e2W1F72=i1^1Z5e2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1
T=2LW218R1R2l6b274De11CP3:X>k8S6X2c2GU1Z1`6g1>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5W3`4W
<b2GES1B?d1W=T3180Q1R2l6b274Z21Cb3Z2b3a1a6l4R:f1c2m1Z1g8`1d3e2<J<972=NJP1=Z5m8a12621F0T6Lj6YIb2a
2B?d1^<HT318R1R2l6>S274Z21Cb3Q>o>4c2A5gj4:c2Ab;aEl<2cIEj1Um1;c2AaEi8`?e2a2U1P3kAR\1=d2cj2nV1j@@4
16Q1859:Ed2a11oh2nV1[4[71m3I8@416J6859:>d2c1oh2nV1j@@416Q1859:Dd2c1Yg1eQ1nV1Z3?8j5h5R1@416Q1859:
Ad2c1oh2gGV?Z3Hf<@416Q1859:Fd2Q^1Q2]5a4g>Z9\8UKh;j@@416Q1859:R1E>d2j]1h\1nV1j@@416Q1859:=d2cj2nV
1j@@416Q1859:>d2cj2nV1k9n6@416Q1859:Cd2gITE6iK1c?T=iIj@@416Q1859:?d2cj2YQ1d5d4U<@416Q1859:>d2`JR
P2nV1j@@416Q1859:>d2^7Tc2nV1j@@416Q1859:>d2cj2nV1Q9h7@416Q1859:>d2na1dX1nV1j@@416Q1859:@d2k^1g[1
T:S1eKj@@416Q1859:>d2cj2T:iLj@@416Q1859:?d2Wh1W4SNnV1j@@416Q1859:>d2cj1oOnV1j@@416Q1859:>d2cj2nV
1a:X6@416Q1859:?d2cj2nV1R7g9@416Q1859:^1@d2]]1\8hT1nV1k9n6@416Q1859:?d2X2Zh2nV1j@@416Q18319:?d2T
n1^:oAnV1j@@416Q1859:Bd2]5[_1^CZBnV1V2c>@416Q1859:h1>d2cj2VMg9j@@416Q1859:?d2Qf1g:iInV1j@@416Q18
59:=d2cj2nV1j@@416Q1859:?d2cj2WLf:e4T<@416Q1859:>d2cj2WLf:j@@416Q1859:R1d2a11`[1a<U?X1]@nV1n1W1C
@<H:Y1>k2U11m3R196416@@859:Cd2c1`[1T:cAW1]@nV1V3c=@416Q1859:=d2cj2nV1j@@416Q1859:Ed24\A14jX2[=bI
V2c>@416Q1859:Z1=Ad24\A14jX2nV1j@@416Q1859:Ad2^6Of2]`2nV1Q2h>@416Q1859:@d2^6Of2]`2nV1j@@416Q1859
:?d2ae1QU1nV1\7]9@416Q1859:Ad2S`1_Z1nV1b5e2R2^6@416Q1859:Ad2X2T[1Bb\1nV1j@@416Q18319:>d2X2Zh2nV1
j@@416Q1859:>d2cj2nV1j@@416Q1859:U3?d2cj2nV1d90T7@416Q1859:>d2ff1lS1nV1j@@416Q1859:>d2cj2nV1j@@4
141Q1859:?d2jf1a5VNnV1j@@416Q1859:Dd2UDiLcY1f70SKR4f6S:@416Q1859:^1S3d2U10=Z2?U320l2=07334@3Y11S
25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DBf2V5m3P1j2f9P1T1S22]13`7S1j1o6BS1@
:b21@R1@416Q1859:V2e21Bd2cj2k>RH`2Q6n1U5R1@416Q1859:>d2cj2W:fLj@@416Q1859:?d2ao1QKnV1a:X6@416Q18
59:@d2cj2WLf:j@@4160P1859:k1>d2cj2nV1g3R=@416Q1859:Fd2c1mk1QMhV15V2S1\1V5BU5R1@416Q1859:Bd2c1oh2
nV1Z3W5[1BX6@416Q1859:?d2YV2YDnV1o4j;@416Q1859:=d2cj2nV1j@@416Q1859:@d2cj2nV1P2Z2U<8@416Q1859:>d
2cj2nV1n2k=@416Q1859:Ad2cj2nV1b5[1b3b2e3@416Q1859:?d2cj2nV1n6b3X6@416Q1859:Cd2X2jl1d8jBnV1k9c4Z2
@416Q18319:Dd24\A14`S1k9\CP8nV1j@@416Q1859:Cd244WA14[S2^5nV1j@@416Q1859:Ad2Ya1YY1nV1j3]4W1Y7@416
Q1859:Ad202a_1mZ1nV1j=o2@416Q1859:=d2cj2nV1j@@416Q1859:>d2YU2YEnV1j@@416Q1859:=d2cj2nV1j@@416Q18
59:Bd2[Q2V9P@nV1k3h50T7@416Q1859:>d2\g1VS1nV1j@@416Q1859:Bd2jk16aNnV1b2X1h5U7@416Q1859:>d2Pg1bS1
nV1j@@416Q1859:@d2k]1HY@dKnV1j@@416Q1859:>d2__1S[1nV1j@@416Q1859:>d2_l1SNnV1j@@416Q1859:Ad2a1Qi2
nV1g;1Z1e3@416Q1859:>d2PQ1bi1nV1j@@416Q1859:Cd2cj2[6ZP17\2e2h4n6@416Q18319:>d2cj2nV1\2]>@416Q185
9:Gd2^]1Y1\1b1^8[4K^1dInV1_4k5^6@416Q1859:>d2cj2UKh;j@@416Q1859:>d2cj2nV1m3l<@416Q1859:?d2cj2nV1
m3f5U7@416Q1859:@d2cj2UV1@7j@@416Q1859:R1>d2cj2nV1n9k6@416Q1859:?d2Zf1XT1hV15j@@416Q1859:=d2cj2n
V1j@@416Q1859:Bd2`Q1jOWInV1_1P1T2T<@416Q1859:Ad2P2ZJkS1[JnV1a:X6@416Q1859:?d2P2bh2nV1j@@416Q1859
:Y5Bd24R>Y314jX2nV1j@@416Q1859:Ad2dB\`1aGkKT5m5j@@416Q1859:Cd2T\1Q@Q@U;T3nV1R4d;R1@416Q1859:?d2T
\1^^1nV1R4g<@416Q1859:>d2cj2nV1j@@416J6859:>d2[g1WS1nV1j@@416Q1859:[3d24:M`9505a1:7:406[1K4D1400
40271g11P1T111P1015DV1<;CJ5d4L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1
U1>>R4n1k>@416Q1859:W3d24:M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Q
3Bc2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>R4j@@416Q1859:=d2cj2nV1j@@416Q1859:?d2cj2nV1`2`
1h<@416Q1859:>d2cj2nV1d9U7@416Q1859:>d2;Wj2nV1j@@416Q1859:>d2cj2nV1g?R1@416Q1859:?d2cj2hV15a:X6@
416Q1859:Ad2c1oh2nV1n9BU5R1@416Q1859:?d2[`1WZ1nV1c7V9@416Q1859:@d2`Q1T?mY1nV1n1k>@416Q1859:>d2cj
2nV1c3V=@416Q1859:?d2cj2nV1g3[5f7@416Q1859:?d2`P1Y=h\1nV1j@@416Q1859:Fd244WA14_IXJb?^5R=kIj@@416
Q1859:?d2Coi2nV1j@@416Q18571:>d2cj2k>RHj@@416Q1859:P1d2FLDc?Y^1\JcFS:`44`1k92`40:><R1@0316Q18319
:K@d2YV2YDnV1c3E`<@416Q1859:>d2cj2nV1Y4`<@416Q1859:Dd2XV2ZDnV1D0Ia7h7@416Q1859:Z1=>d2^e1TU1nV1j@
@416Q1859:>d2fc2l6nV1j@@416Q1859:Bd2S2_h2lDB^Aa:U5R1@416Q1859:>d2S2_h2nV1j@@416Q1859:Bd2X2ec11bT
1]U1`1j@@416Q18319:>d2cj2nV1\4]<@416Q1859:@d2`h2R2nV1P2`>8@416Q1859:Ad2cj2fU1W1\2d6R1e6@416Q1859
:@d2cj2nV1`2V2S5n6@416Q1859:=d2cj2nV1j@@416Q1859:>d2@Rj2nV1j@@416Q1859:@d2cj2nV1l811i7@416Q1859:
Ad2U]1nBBkITT1i2j@@416Q1859:>d2TP2^JnV1j@@416Q1859:=d2cj2nV1j@@416Q1859:Ad2QLWQ1e3cInV1Q2h>@416Q
1859:?d2lm1R5cGnV1j@@416Q1859:>d2cj2nV1j@@416Q1859:FBd2XQ2ZIUQ1o4HW9b7@416Q1859:S2@d2cj2UQ1o4HW9
b7@416Q1859:?d2Ye1k9]KnV1j@@416Q1859:@d2cj2nV1X?a1@416Q1859638@d2c1oh2nV1c91T7@416Q1859:Cd2Xi1W7
^2cGnV1[:[5R1@416@@859:?d2`P2RJnV1g?R1@416Q1859:Ad2cj2nV1j3m1U4h5R1@416Q1859:Bd2cj2nV1j3h3Ed1h5R
1@416Q1859:Ad2cj2nV1c7N[1h5R1@416Q1859:>d2hh1jQ1nV1j@@416Q1859:=d2cj2nV1j@@416Q1859:>d2cj2nV1S9f
7@416Q1859:?d2UX20\BnV1j@@416Q1859:?d2[`1WZ1nV1j@@416;E859:>d2dBnW2nV1j@@416Q1859:?d2RJ`P2nV1j3o
<@416Q1859:>d2RJ`P2nV1j@@416Q1859:Ad2cj2nV1P10Lj5P9@416Q1859:?d2dc1nV1VKg;j@@416Q1859:>d2Re1`U1n
V1j@@416Q1859:>d2mo1eJnV1j@@416Q1859:?d2XV2ZDnV1Q2h>@416Q1859:=d2cj2nV1j@@416Q1859:>d2cj2nV1k3n<
@416Q1859:Bd2Pe1X3i1i=[2Y@nV1j@@416Q1859:?d2cj2nV1c3P6U7@416Q1859:>d2cj2nV1n1k>@416Q1859:Ad2Xh1R
9WIVMg9l4m;@416Q1859:Ad2^`1j7n1Q<XDnV1j@@416Q1859:Dd2S_1U9X=Z5e?nV1V2d2n;@416Q1859:\1Ad2e_1Hi9Q<
XDnV1j@@416Q1859:>d2kf1gS1nV1j@@416Q1859:@d2\P1XAmX1nV1Q:h6@416Q1859:Bd2Vf1W2[2hOnV1g3P2Q;@416Q1
859:>d2cj2nV1c7V9@416Q1859:>d2^f1TT1nV1j@@416Q1859:?d2gn1kKnV1j@@4163M859:>d2cj2nV1b8W8@416Q1859
:Md2b1`a1_W1]V1:04T2Nc816JCW2R1@416Q1859:4[2c2?d2cj2nV1`2V=R1@416Q1859:Cd2cj2nV1n1l3Ja1W1c3e3@41
6Q1859:@d2PQ1bi1nV1f6i2Y7@416Q1859:?d2cj2hV15[:^6@416Q1859:Ad2cj2nV1Z1`3R5BX6@416Q1859:Ed2ed1X8[
8W=@]3Q4nV1g?R1@416Q1859:S6>d2lKfn1nV1j@@416Q1859:>d2cj2nV1g2R>@416Q1859:Ld29W1g4g3@l\12aM^5k9b3
_IS3c81P5@416Q1859:`2DEd298QS1_a1^5k8jCY2f1V6j@@416Q1859:>d2^j1TP1nV1j@@416Q1859:@d2d^1JS[1nV1Oj
?@416Q1859:>d2cj2nV1n2k=@416Q1859:@d2cj2nV1\3Kj4f7@416Q1859:?d2cj2nV1\3[5Q8@416Q1859:@d2X2eh1dOn
V1j@@416Q18319:=d2cj2nV1j@@416Q1859:@d2Fd@WY2nV1IP@@416Q1859:>d2[AWY2nV1j@@416Q1859:>d2cj2nV1Q4h
<@416Q1859:>d2cj2nV1b3W=@416Q1859:>d2md1eU1nV1j@@416Q1859:>d2e^1m[1nV1j@@416Q1859:?d2`i1RQ1nV1Q:
h6@416Q1859:?d2Q:oU1aZ1nV1j@@416Q1859:=d2cj2nV1j@@416Q1859:?d2Y^2Y<nV1j@2=416Q1859:@d2cj2nV1n1T2
f<@4160P1859:Gd2X2Zh2]U1`1D0b2MX:0Y2@416Q18319:Z1?d2cj2nV1P10h?@416Q1859:Dd2`Q1i1S1@^@S3PR1nV1Q2
h>@416Q1859:Bd2d?Wc1fGnV1m3i7R5@416Q1859:U3>d2lR2fGnV1j@@416Q1859:?d2^f1TT1]L`:j@@416Q1859:>d2Uo
1]KnV1j@@416Q1859:Cd2U<^6l92JU8md1nV1j@@416Q1859:?d2^g1TS1nV1n9k6@416Q1859:>d2cj2fV17j@@416Q1859
:>d2cj2nV1j@@416Q1859:R1>d2_8Sb2nV1j@@416Q1859:@d2cj2nV1T=b2R1@416@@859:Bd2c`1o=Z2dInV1n2m2m:@41
6Q1859:>d2`f1RT1nV1j@@416Q1859:=d2cj2nV1j@@416Q1859:>d2cj2nV1k4n;@416Q1859:>d2cj2nV1V2c>@416Q185
9:>d2cj2nV1_2Z>@416Q1859:?d2cj2nV1Q90g7@416Q1859:Ld2]_1P8@cR1nV1b2Z140C00b28]1c6R1@416Q1859:F?d2
Qn1i2gInV1j@@416Q1859:@d2j]1V@i2gInV1j@@416Q1859:=d2cj2nV1j@@416Q1859:>d2Un1]LnV1j@@416Q1859:>d2
Un1]LnV1j@@416Q1859:@d2cj2nV1V60_9R1@416Q1859:?d2cj2nV1W6_9R1@416Q1859:>d2he1jT1nV1j@@416Q1859:>
d2]j1UP1nV1j@@416Q1859:>d2jT2hEnV1j@@416Q1859:>d2id1iU1nV1j@@416Q1859:Ad2dV22kCWLf:^8[8@416Q1859
:?d2c1oh2nV1a:X6@416Q1859:?d2cj2nV1g?R1@416J6859:Y3d23;Mb6m2505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1?30NE253Y1U1>58R4j@@416Q1859:S
3d2?Mb6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2c2c6V3P1T1Q1c1E253Y1U1>>R4j@@416Q1859:>d2cj2POm7j@@416Q1859:?d2XV10Yd1nV1j@@416Q1859:Ed2CS?kZ2P
OS1BV6f>S2@4163M859:]5>d2g?kZ2nV1j@@416Q1859:>d2cj2nV1j@@416Q1859:[2Cd2b1Pi2nV1g;16^1Z3@416Q1859
:T5>d2cj2nV1P6i:@416Q1859:?d2cj2fV17\2]>@416Q1859:Fd2]<X2bW10]Dj?o=[=b;l83i7@416Q1859:Ad2]<X2l[2
m1d4[P1j@@416Q1859:>d2jf1hS1nV1j@@416Q1859:=d2cj2nV1j@@416Q1859:?d2Ro1`KnV1k6n9@416Q1859:?d2Se1n
9`KnV1j@@416Q1859:Ad2S9XT1m8o2XQ1nV1j@@416Q1859:@d2S9lT1^BSJnV1j@@416Q1859:Bd2Zf1Y5_2ET4cGnV1j@@
416Q1859:?d2V4aa1jT1nV1j@@416Q1859:@d2Zj1_5T3cGnV1j@@416Q1859:>d2]f1UT1nV1j@@416Q1859:>d2US2]GnV
1j@@416Q1859:=d2cj2nV1j@@416Q1859:Ad2Yf1XBPBnV1l83i7@416Q1859:Ad2]f1P9`3HjFnV1j@@416Q1859:?d2_i1
h6ZJnV1j@@416Q1859:?d2Q^1ST1]8nV1j@@416Q1859:?d2YQ2YInV1o4j;@416Q1859:=d2cj2nV1j@@416Q1859:Cd2cj
2nV1D0c7G0g7@416Q1859:Z1Bd2cj2nV1D0[80Q1e6@416Q1859:@d2cj2nV1D0[8h7@416Q1859:Ad2cj2nV1_4K^;@416Q
1859:b11@d2cj2nV1_4Z<@416Q1859:b11>d2cj2nV1R1g?@416Q1859:@d2cj2]K`;L0l?@416Q1859:>d2cj2fU1W1j@@4
16Q1859:>d2cj2nV1W4b<@416Q1859:?d2cj2nV1Q8Oh7@416Q1859:=d2cj2nV1j@@416Q1859:=d2cj2nV1j@@416Q1859
:Cd2cj2g1V3U3iN_1a7h7@416Q1859:Z1Cd2fG`24[1gOROSQ1j5j@@416Q1859:?d2R\2`>nV1DU@@416Q1859:>d2cj2nV
1P>i2@416Q1859:?d2mj1eOUKh;j@@416Q1859:>d2cj2^V1?j@@416Q1859:@d2^_2T;nV1S4j2k9@416Q1859:>d2cj2nV
1S4f<@416Q1859:?d2cj2nV1f4Z5h6@416Q1859:?d2Vc1c6hP1nV1j@@416Q1859:>d2jj1hOnV1j@@416Q1859:Dd2]k1`
<g=l4iG[3h;S5a2T9@416Q1859:Ad2^71Ro1oCnV1b5W;@416Q1859:Bd2^71PV1QIoCnV1b5W;@416Q1859:?d2cj2nV1S1
m7h7@416Q1859:5e2_U4d=X2Z13e2Tc4c32e2Tc43e2_U4d=4e2QT4]1d=i2e2>MW8X1505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>eEk2e2>M`950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1?D
Q1c18<253Y1M7>>eE2e2Tc43e2Tc4e34e2^`3eR1e3f3e20=M5Z9505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q16182NE253Y1U1>>f=n7
U8c3f2=M`9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4cIGG315d7a3
2c2DDT2T1313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U10=67Y4f2=M`9505a1:7:1206E?22J0200111522212260
171C2P11P1T111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12m1EDDY3313<a61Y1M94j1;241P
12K;[1_5S1l1Y1P1T1Q1AQ1E253Y1U1>>Z5T4`3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X51X1V3P1T1Q1AQ1E253Y1U1>>b3f2=M`950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61
Y1M>V2241P12c2X56S1V3P1T1Q1AQ1E2535S1U1>>a3f2=MW8X1505a1:7:406U15J02001001;212260171C2P11P1T111P
10151BV1<;CJ5^45V1037=;0A?`2CTNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>e3f2=
M`9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8VEGG315d73]32c2D
DY3313<a61Y1M>V2241P12c2c6l1Y1P1T1Q1AQ1E253Y1U1>>aDf3f2=Mf6i2505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<;CJ5b3K5?F037=;0A?`2CTNGG315d73]32c2DDY3313<a61Y1M>V2241P12c2c6l1Y1P1T1Q1AQ1E2
53Y1U1>>\9c<_3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG
315d7a32c2DDT2T1313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>a3f2=M`9505a1:7:406U15J02001001;2122
60171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a32c2DDT2T1313<a61Y1M>V2241P12c2c6V3P1T1
Q1AQ1E253Y1U1>>e3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3T
NGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X55T1V3P1T1Q1AQ1E253Y1U1>2;Y5\:k1n2S2f2=n>5J0200111;212260
171C2]40151V2c5K5V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241P9a4P1V2AT2Y1i3f2=Mm4c2n1505CM:7:1206U152G0
20011146212260171C21N1P1T111P10151BV1<;CJ5^45V1037=;0A?T3m8^BS1c1GG315d7a32c2DDY3313<a61Y1M94V22
41P12c2c6V3P1T1Q1AQ1E253Y1U1>>c3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ5
^45V1037=460A?T3TNGG315U5^2Y2W12c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E2535S1U1>>^3f2=M`9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>
V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>Q2f2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a
61Y1M>V2241P9a4P1V2AT2Y1_3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>2;_3f2=M`9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6
V3P1T1Q1AQ1E253Y1U1>>[Fi3f284M`9505a1:7:406U152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b3K5?F
037=;0A?T3TNGG315d7<g14W12c2DDY3313<a61Y1M94g1>241P12c2c6V3P1T1Q1AQ1E2534T1U1>>_3f2=M`9505a1:7:4
06U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M94V22
41P12c2c6V3P1T1Q1AQ1E253Y1U1>>l3f2=Mh7g1505a1:7:406U140J0200111;212260171C2P11P1T111P10151B;J65;
CJ5^45V1037=;0A?T3b7V;;i2T8GG315d7a32c2DD[1m1313<a61Y1M>HN>241P12W1[1c6V3P1T1A?AQ1E253Y1U1>58P2f
2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1m3f2=M4[9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y236?TNGG315U5^2a32c2DDY33120
<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>V1V3\;16^1d;S2f2=n>5J0200111;212260171C2]40151V2]2Q45V1
037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241P9a4P1V2AT2Y1`3f2=MW8X1505a1:7:4065O5J0200111;212260171C2P11P
1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>
d3f2=M4[9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>j?16^1d;i3f2=M4T41T5505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN:<G315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1
E253Y1U1>>j?16^1d6P3n1n3f2=M@1m8505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22`1@`1
K5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<a61Y1M94n17241P12c2c6V3P1T1Q1AQ1E2534T1;I>>g5c3f2=M`95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3e4^IGG315d7a32c2DDY3313<a
61Y1M94V2241P12c2c6V3P1T1Q1AQ1E2403Y1B0A>>b3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E253Y1B0A>>a3f2=
M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j1YLGG315d7a32c2DDY33
13<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1CA>>k<b3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111
P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1;5Q18<2403Y1CA>>_3
f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>f4f2=M>Z1f7505CM:7:406U15J020011191212260171C2M21P
1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2S2?DDGB?^1313<a61Y1M>V2241J52c2718
R1R2j2V3J5T1Q15730P1E25361C<U1>>S?o>a3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ22^45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>c3f2=M`9505
a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y
1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>>1::m3f2=M`9505a1:06:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5>S3K5V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94g1>241P1230^2c6V3P1T1Q1AQ1E2534T1U1>94
>1::`7`3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a
32c2DDY3313<a61Y1M>V2241P12c2]5U1V3P1T1Q1AQ1E253Y1U1>>PFd3f2=M`9505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5`11o1K5V1037=;0A?T3TNGG315d7a32c2DDY33120<a61Y1M>V2241P12c2c6V3P1T1Q1AQ
1E253Y1U1>>b6h<Q2f2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDb3=a61Y1M>V2241b=P1V2
AT2Y1Q2f2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2Ag1<Y1`3f2=
M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?9j2TNGG315d7a32c2DDY33
13<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>c2f284^11]=52G0200111;212260171C2]40151V2804R3@`1K40V
1037=;0A?T3KXMe:2Y22c2DDP4a61Y1M94n17241b=P1V2AT24T1;_7Q2f2=`1]=5J0200111;212260171C2]40151V2_65
V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1a3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T11
1P10151BV1<91CJ22b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>a
3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGD2315d7a32c2DD
Y3313<a61Y1M>V2241P12c2c6l1Y1P1T1Q1AQ1E253Y1U1>>kJR2f2=n>5J0200111;212260171C2]40151V2c5K5V1037=
;0A?T3TN\1e;2c2DDP4a61Y1M>V2241b=P1V2AT2Y1_3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X5Z1V3P1T1Q1AQ1E253Y1U1>>`3f2=M
`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313
<a61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>nId3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P1
0151BV1<;CJ22b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2`5R1V3P1T1Q1AQ1E253Y1M7>>ZM
b3f2:2M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12c2P5b1V3P1T1Q1AQ18<253Y1M7>>e3f2=M`9505a1:7:406U15J0200111;212260171C2P11P
1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241K4230=5j1X5=LV3P1T1Q1AQ1E253
Y1U1>>e3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^440V1037=;0A?T3TNGG315R6
a1a32c2DDY3313<a61Y1M94V2241P123>5j1c6V3P1T1;EAQ1E253Y1U1>>e3f2=M`9505a1:7:1206U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32m1EDDY3313<a61Y1M>V2241P123>5j1`5R1V3P1T
1Q1AQ1E253Y1U1>>l?j3f2=M`9505CM:24:406U15J0200111462002260171C2P11P1T111P10151BV1<;CJ5^45V1037=;
0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P123>5j1c6V3P1T1Q1AQ1E253Y1U1>>R>k21Z2b4n3f2=Mm4b4505a1:7
:406E?5J0200111;212260171C2P11P1T111P101511@V1<;CJ5^45V1037=;0A?T333o?f5U8GG315d7a32c2DDY3313<a6
1Y1M94g12;241P1230=P2c6V3P1T1Q1AQ1E253Y1U15894V1g3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T
111P101511@;J92;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>g1>241P124^2m5EV351HT1Q1AQ1E253Y1
T10>>T2f2=n>5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2TNR=2c2DDP4a61Y1M>V2241b=@?V2AG\1Y1T2f
2=n>5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AG\1Y1f3f2=M`950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037=;0A?T3TNGG315d7R1L9W12c2DDY33
13<a61Y1M94V2241P12c2c5OV3P1T1Q1AQ1E2534T1U1>>o3f284M`9505a1:7:406U152G0200111;212260171C2P11P1T
111P10151BV1<;CJ5b35E5V1037=;0A?P1S2TNGG315d7<7=L1221W12AQ2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1A
Q1E2534T1U1>2;g3f2=M`9505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2E5V1037=;01?
?T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6V3P1T1Q1AQ1E2534T1U1>>lM_3f2=1K`9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V
3P1T1Q1AQ1E253Y1U1>>_3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0
A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2_5S1V3P1T1Q1AQ1E253Y1U1>>X2f2=R1k=5J0200111;212260171
C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1n1o?16^1o2d8U2f2=`1]=5J0200111;212260
171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241X9Y4P1V2AT2Y1c5lIV2f2=`1]=5J0200111;21226017
1C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241X9Y4P1V2AT2Y1c5Z<1X2f2=`1]=5J0200111;212260171
C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4V5Z11Y1M>V2241X9Y4P1V2AT2Y1c5Z<1_=U2f22:2k>5J0200111;212100
400171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1Q2f2=2k>5J0200111;212260171C2]4
0151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1R2f2=f1W=5J0200111;212260171C2]40151V2_65
L9037=;0A?T3TNR=2c2DDP4a61Y1M>V2241b=P1V2AT2Y1Q2f2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T
3TNR=2c2DDP4a61Y1M94V2241b=P1V2AT2Y1c3f22:M`9505a1:7:406U15J0200111;212100400171C2P11P1T111P1015
1BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X5Z1V3P1T1Q1AQ1E253Y1U1>>_3f2=M`9
505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a6
1Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>X>c3f284M`9505a1:7:406U152G0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3TNGG315d7<T32c2DDY3313<a61Y1M>g1>241P12c2c6V3P1T1Q1AQ1E2534T1U1>>_3f2=
M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313
<a61Y1M>V2241P12c2c6V3P1T1Q1A2NE253Y1U1>>`3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6V3P1T1Q1A10NE253Y1U1>>_3f2=M`9
505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a
61Y1M>V2241P12c2c6V3P1T1Q1AQ1E253Y1U1>>Q2f2=n>5J02001001;212260171C2]40151V2_65V1037=;0A?T3TNR=2
c2DDP4a61Y1M>V2241b=P1V2AT2Y1i3f2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J<801CJ5
b3K5V1037=;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y1M>V2241P12c2c6V3@?T1Q1AG9E253Y191I>>a2f2=n>5J020
0111;212260171C2]40151NT12804[1h3K5V1037=;0A?9j2[B0g;_4n11a62_1S1DDP4a61Y1M>V2241b=P1V2AG\1Y1;]6
Q2f2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241b=P1V2AT2Y1Q2f2=n>5J
0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241U9\4P1V2AT2Y1T2f2=n>5J0200111;2
12260171C2]40151V2_659L037=;0A?T3TNR=2c2DD[1d2a61Y1M>V2241g:j2P1V2Ag1<Y13g2gh3iJj2g2<M`9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1_13E
253Y1U1>>f3]B6g2T?lA<Ud1RS13g2b?^A1g25g2=jS2V\2I4g2a3VL`]22g2[86g21\A14dY4<g2\10D`Y4C`3W2\5Q16c2
=g2\10Dnn3U;U1o8S10LHQ2Q1g2[100kA_9l:12m3ZV1aJW:X8o<24651025>231;=5Y8[1o1j2g2<M`9505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<c4m11Y1M>V226P12c2c6V3P1T1Q1c1E253H@U
1>>T@5g2\10iZ4Z<<g2[100l5dHW\33<Ng:23g2a]4h=2g2Zk47g2\W10a^2n1W5l33g2\Y3fGS3g2;7U7Q2_8W4FV4C69T2
Jh1:l2<O>H0R8b2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;HS=86LQ2Q1e4]18e6LQ2:Y18Y1Q1>f3;i2Y4h1DS1AU205<
[1622:2I61O@A5>5>7f3Q1E>e3g2Cj7f1P3R1n3b17o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV
1IV21W4W30:]1L@R1m1B?C7277;8R1j5X2B8^19c9COl292U1Bm28n1Hl1B0>a2Y3V11R3<:\1J:FLl5DFAR2@j2]17_1f3g
2;7]81^1f32Y18R3P1i2c4]112V4KS1Q12Cj7OX1`130Bj1l7Ci1;[3[409IZ2b2i1i1]1Y18T3152=1;Z31c1m2E11F432;
Q111U1]1W<i375g1<AI9S1HDR17_166\13;5j1;f1Y2E?c4\1<D7K:L8R25W1S2U1;0D7I:i2g2;7o1_6<Q1Je8BL]18Z1LL
a2=65Q1W1AFW3Q6[11g1<j1T2V1i1JS74j32Ic2a1He2;F=>C<i1c5D186L3W4i2V3k16W1G=[6LCV1e6Y3Y18Y2a3Q1P3h5
2h1[3FG9W1X1Z2c5Y2g2;7P5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U1<3m<X@h2S3d2X3_1Y1_
1R4a3^2805127N451235:2R1U1:AH1d3j1@Y2g2;7o1U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8Kd2[3T5`9Y3\1n5_3Q1b3
:8]8a3n1G:Bh1a>`1c28Y1W5;6n2f5k1>\2h1<B9:a2>3=260Jn1]178T1f2g2Cd1o2d1K5NH=g1c?^45W2g1j1AD\4_5f4O
k3Eg3@2a12@8l38@n5f43?OQ1d2[2d912?;:81]1k2g3G7Q62R173BV1I?H63408133H6h1h2R3^1l7Z3c2d4Q4<=g2CoU1T
DS2WV1n5;S47Q6WS1Q4[5g2;7V4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\
1k23J;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S1B152A358G1L\1>6D9E37=0=2`1J4N487173232h16l4Gc3n2KT2
H=T1O<AH>`1S1Fm1CD`1g72m1F\27@374FW18R25Z1KT1U1;0DQ1@g2Co1W7d>[;P6k=iCQH1^3eR1c9b81Eg2CQHX1=`1h1
R1oE]9h8R?a=]AZ6Y50TBAl6e1Og2CYCc3U=9Z>e2[6mHf=P2];_?Q1GP40c2W3Z4451235:[2R1]1Gg2Cd1Cbn1`5Q>9f=?
1U8>W4c9m6h40P;f2G:j69g2C\V2ci1?aBS881=g2CRDNM99P:TJ0_[1g:[@\1g2CY6c2G\1S6W1X2S1o1HX2b=?44V7Do5Q
3LT6Q5o<CW1h=^3U57a8Dh3R3Gk5d2S2^4\7h4e1V1R1g2CWB4c>e7?Ab\1k3666P20P5?m5i4m7Q:@m2b2n4_2c3m2o3Z1=
03=5g2g8g@g6N@h2\3Z51]8k3c6?m1W1=^4mJVR1Y7b\13h2ni413h2g814h2eP1S5Q_32h2`h26h2nKY20i`1^\2;h2@\5i
21kb2_4Fg:Cd;3h28fi32h281h2<h28h31i1i21R7gMlAjCYT26h2U^1Z1[S1`1Q=P1h207a1n<@P2114>Eh4Y6\2R19<l1P
4nW12Y2[C:cAY2`1_7m1?o@2h2ah45h28eKZ2`S2@h2g81aCe@LS;3P4DXN[HT3n9>P45h270bOjj22h2Wg3Oh2B91V1a9V=
[60X1g52V1_Oa9[BZ7Q1;V4P29BHT:n21\=66k<<h2L1h:X>P3a1FY1g5iP1d\16h2LTLX2aa2n2Eh2B91h:o7f7d3n5SR1m
Do<^4X3=;4:d1X7h<=h2BY4]J0X1`3Q2X`1T34QJa1Eh27D00h:P8^:R1c2f3QFW7V4a9P8hJ8e5319h27[Nf2Z4ZX2d<91A
h27D1h:_B;F0b2f3`Q1]5S4g4ZNU76h27DfMXb2n25h2d10QBlS28h2m5]FT=1kR1b1b1Ah2X3d2WACT>a31dR16b1f2a3YU
1GPI2Dh2nKZ27i80Sa1e?^1X<n1W5i2R1U3S7h8E4;5i2o?\1144i2\A14[1i2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>7i2U<l2L\114:i21S<_2J>\1121Z1i2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4
Z@b2a2=4?d1V@518R1R2l6P6P2c?o>6i2U<i3\114a1i2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<T
318R1R2l6T2=74Z21CdAh5V95i2\A14WI7i21ZA121WI7i21ZA121ed26i21ZA121[1i2a1`1g8`1P4140Q2n1:=X3X>a126
21F0fF4Z@b2a2=4?5^1V@518R1R2l6P6P2c?o>Bi212m<Y4121_IXJZ:W5S8^8n1o2CYW15i2o9\7147i2R>Y314KoY26i2b
=?Y314:i21P=OY3121mh2C7i21ZA121`m16i2\A14l2Xa26i2R>Y314Xn18i21P>Y3121Xn17i21ZA121ai28i24WA14W1SR
2ZBIi212m<b1f2121c=ge1S8>g9102n21C6MW4Q4eT1;i2\A14XE_c1d;X110D7i24m=Y314[S2<i212m=Y3121[S2\BT3C6
i2\A14hX2P26i24WA14[S28i212WA121[S27i21ZA121_[2b1i2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d
1V@518R1R2P6Kf2Y3P2a9m1\2f1h5;j85i2b=i3148i21`=i3121kP49i212WA121[S2b@5i2R>Y3147i21P>Y31216i2\A1
4RV1j87i21^?k11215i2R?Y2146i2R?=k1145i2\A14Z\25i28SA145i26UA145i2\A14Ve26i27TA14ZX3k2i281M`9505a
1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T
1Q1c1E253Y1U1>>8i21ZA121e>Vd18i27j=Y314YGPa27i28Y=?Y3148i21P>Y3121YG5i2\A14S16i2m>^214S16i2b=i31
4SV28i21`=i3121SV25i2\A14SV2Ai2m>^214g?g?U4h5g7d32l3X5^V1;g46i2m>^214Tn18i21k>^2121Tn15i2U;V6147
i21S;V61215i2m>^214g1i2=N:Z1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0VW1b2a2B?d1\9j3T318R1R2l6\23174Z21C<
WA<91V>=i2=No?14kAd2Um1jCP4nA14i2\A14\1i2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1V@518R1R2
l6^4a1P2c?o>6i2R>Y314ZC8i21`=?Y31216i20^;l5148i200];l51215i2_;l5148i21P>Y3121m=8i2b=?Y314kMY3j1i
21e1Z1g8`16]3;121R2n1:=X3P598131d2b3T2a12621F0_T1_1V1b2a2B68d1W=T318R1R2l6Bo174Z21CdAo>8i21P>Y31
21nT29i21`=?Y3121ai2]1i21_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>7i21Z
A121kP46i2`5a8Y3147i2`5Q8?Y3148i21^5a8Y31217i21ZA121\?5i2\A14fR3:i212WA121c?V[1`8\1i2a10_1g8`1P4
140Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1V@518R1R2l6P6P2c?o>7i21ZA121Yg1]1i2a10_1g8`1P4140Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1V@518R1R2l2R1l2P6P2c?o>\1i2a10_1g8`1c2\1140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1V@518R1R2l6P6P2c?o>[1i2a1`1g8`1P4140Q2n1:;1X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>e1i2g1Z
1g8`1d3;14R2n1:=X3Z5m8a12621F0hR10\4b2a2B685^1Z5l7T318R1R29b67Z274Z21CP2R3`<o>5i2\A14\g16i2R>Y31
4^`2:i21P=OY3121Qd2_58i2o7\914R>[Hj[1;i21^1k?1212oP1bh1R`16i2c@H14hX2:i2b=i314>a5U\3^2X56i21ZA12
1:i207Y=U1c214>Wg26i2h>c214ih16i20[A14>a1i21e1Z1g8`1d3;121R2n1:=X3l1]3T50g3a12621F0VW1b2a2B?d1W=
T318R1R2l6b274Z21CdAo>l2i281M`9505a1:763406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>=i21c1f?121R2P6]5Vk1Q;Y?5i2\A14\C6i2Y<R514cj2
8i2Y<X1_1Y214ij2:i21W<X1i3121_[2Y?6i2Y<R514jj2?i2Y<X1_1Y214^:l4<:l2S8do1QV18i2Y<Y4H14^:[`27i21ZA
121c?6i2\A14b17;i200ZA121]:U]2o<[E5i20[A146i2\A14oP4e38i2\A14RQ2i7a7iF5i2\A14XW3:i21ZA121oZ1hKf4
hK6i2\A14oZ1Xl17i2S6^7AW314>i2S61e3@U3AW314kC\V22RT17i2S6P8^2H14:i2\A14ROgIX^1U:o3e<6i2\A14Ya3e@
a1i21e1Z1g8`1d3;121R2n1:=X3Z5^1^7a12621F0VW1b2a2B?d1W=T318R16k1l6b274Z21CdAc6[85i2\A14m^2;i2b==[
314R\2^=>VNc8Ii21V7i5?=[3121d?R43:aLfJn4m1T691C6^Nc86i2P>[314W;4i2\A145i2\A14gn2:i2\A14fY1dO38h3
Y=5i2\A14kj25i2Q7Z:146i2Q7Z:14cd19i21o6Z:121R`1iGAi27l;W514XDS`1_4m2V4<2I\87Y>9i2T<W514kF;cS25:i
21R<W5121_[2]=C6i2\A14e>R\3<i2g=15\314T?`1KdOle15i2g=d3149i21e=1b3121nj16i2g=1b3147i2b=41b3149i2
1`=41b3121>i2g=15\314]80Y5\W1_P1\1l97i21ZA121hY49i2\A14R\1NT=@Y9[1i2a1`1g8`1P4140Q2n1:=X3X>a1262
1F0fF4Z@b2X28=4?d1V@518R1R2l6P6P2c?o>\1i2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2
1j6P6P2c?o>5i2\A14Qb16i2\A14Ph1j_15i2\A14Zl1`1i2g1Z1^1m5I@`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B1=d
1W=T318R1R2l6b274Z21CdAo>\1i2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo
>6i2\A14Td2R26i21ZA1216i2\A14jk1^e15i2\A14jk15i2\A14TY16i2SA814hg15i2\A14hg15i2\A14`n35i2\A14>=i
2e1f?14R2P6]5f82\b1jI@>i2Z10\:i1V3B14Wm2i;_AR;W1Mi2Y1009:W5_4i1V3B14R2P6]5]4g1Pe1jI@l5_A3<N8Y9W1
8i2l:_614Sj2^=J7i2l:l5B14Sj25i2l:_6145i2\A14Vf26i2\A14Ud2P2Ei22\:Q6J14QBoR1iKZ5i1W:T=P1b1V6b4c4F
d78i2\A14QBoR1TQ1VI7i2\A14Qe1SOP2;i2R?Y214]m1P2^4n4mIn65i2\A1425i2c@H14<i2\A14FmCbM?o[2^45:5i2\A
14F9i28Y=i314SV2_6Y6:i200QA8121hg1d48i20a=U1c214>9i200f>c2121ZA9i200k>^2121S1@i20m<BU3D14nm1C_3W
U1eFj2BP7>i20m<BU3D14Kfm1_3mk1j2B7i200ZA1213k2k>c2_1l2d1Z1g8`1U3>CQ2n1:=X3Z5m8a12621F0_Ff@b2a2B6
8d1`80e4T318R1R2l6b274Z21CdAo>[1l2d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21C
dAe6Y81l2d1l2c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0m2[J5f9b2a2B68d1W=T318R1R2P6K`1Q174Z21CdAh5;?Z8a1l2
c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0oGV?b2Mc1B?d1W=T318R1R2l6`1Q174Z21CdAh5;?Z8@l2>o?l6]S2P600^1OR?6
R3U<nF9a2l2>9_?130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9h6h50>F?0BA8\29D0A463<0514294CHAg1N60m
24S6MR15P2X3;3\8[2bD95^1l2>9e?6S3[1h1<b511R9S3nA]3X522a9h6X6V1CW3M1AL617>\1Y2NZ3Q76Q1P2X3l8[2bD9
5l2^@_a3Y1W?4l2^@_a3a@<l2Jh:j4W4[8oY1fCa7n2]@_=7l28U@c<mn1Z6lP1Z1l2^1`1g8`1U3R1Q2n1:=X31V>a12621
F0fF4Z@b2a2=4?d1V@5180Q1R2l6P6P2c?o>3l2^@WZ3i1l2c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0_F_=V3[1V1a2B?d1
W=T318R1R2P6Kb2334Bg11CW8CQ7=X1h5;j801X1l2^1`1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l
6P6P2c?o>a1l2d1Z1g8`1U3>e2n1:=X3Z5R8Ja12621F0^3n1QAg9g5V1b2a2B?d1W=T318R1R2l6`1Q174Z21CdAo>^1l2c
10Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=T318R1R2l6`2174Z21CdAo>_1l2^1`1Ki5Q2`1U3R1Q2n1:=X3
o:X3a12621F0fF4W7B_8b2a2=4?d1V@518R1R2l6^5AP2e3m;o>^1l2c10Z1g8`1U3>e2n1:=X3Z5m8\142621F0VW1b2U1[
1B?d1W=T318R1R2l67Z274Z21CdAo>[1l2d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21
CdAo>3l2^@PV3Y1l2^1`1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Q5j1P6P2c?o>2l2^@Ll2>h5SL2
fD>d2f2d2S7Q=l2PMX:a2P2Z16KEf85290S2j4Cl24_;c12k2@;1i8Z2bNo6_4PK`<Z;?lH5l2W@j9eh3P25l2\@Q7`2dn25
l2W@4Rb3]3g1m2b10Z1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k40[2e1CT318R1R2l6b274Z21CdAo>
b1m2b10Z1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2T318R1R2l6b274Z21CdAk<S2:m2l@i2NW2g1^=l
Jc2QQ1c1m2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2T318G18R2l6b274Z21CdAk<S28m2l@i2NW2
g1[X1eS1^1m2b10Z1g8`1d3e23NK:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>5m2l@i2V3g1^1m2
b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=T318R1R2l6b274Z21CdAo>^1m2b10Z1g8`1d3e23g12:=Bg1
MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>]1m2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d
1W=T318R1R2l6b274Z21CdAo>_1m2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cb;
Q6T6j8`1m2b10Z1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b2a2B?d1W=T318R1R2l6b274Z21CdAo>f1m2b10Z1Z8<A
Nd3e23NK:=;6g1MZ5m8a12621F0QHW4l:b2a2B?d1m:Y2T318R1R2l6b274Z21Cb;Q6T6j8h1m2b10Z1Z8<ANd3e23j1:=;6
g1MX4Q1m8a12621F0QHT?b2a2B?d1d3X7e1CT318D218R2l6b274Z21CdAo>c1m2b10Z1g8`1d3e23g12:=Bg1MZ5m8a1262
1F0VW1P1a1a2B?d1T:HY2T318D48R2l6b274Z21CdAo>6m2l@i2V3g1[X1^1m2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0
VW1b2a2B?d1W=T318R1R2l6b274Z21Cb;Q6o>6m2l@i2V3g1X[2a1m2b10Z1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W
3b2a2B?d1W=V1m118R1R2l6b274Z21CdAo>8m2l@i2NW2g1a_2VI_1m2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2
a2B?d1m:Y2T318R1R2l6b274Z21CdAo>^1m2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2T318R1R2l6b
274Z21CdAo>_1m2b10Z1g8`1d3e2k110:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=T318R1R2l6b274Z21CdAo>]1m2b10Z1g
8`1d3e2k12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>4m2l@P6g1c1m2b10Z1g8`1d3e2n1:=Bg1
MZ54h8a12621F0VW1b2a2B?d1?T3k40?k1Y2T318R1R2l6b274Z21CdAo>\1m2b10Z1g8`1d3e2n1:=Bg1MZ5m8a12621F0V
W1b2a2B?d1W=T318R1R2l6b274Z21CdAo>_1m2b10Z1g8`1d3e2n1:=Bg1MZ5R2j6a12621F0VW1P1a1a2B?d1T:R3T318R1
R2l6b274Z21CdAo>j1m2b10Z1g8ANd3e2k12:=Bg1M[3LQ14m1j6a12621F0nS1W3b2a2B?d1>0T3k40?k1Y2T318R1R2l6b
274Z21CdAo>5m2l@P6g1YS2^1m2b10Z1g8`1d3e2k12:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo
>e1m2b10Z1g8`1d3e2n1:=B@V1MZ5m8a12621F0VW1b2a2B?d1>0Y2AT50e4T318R1R2l6b274Z21CW7\:k<S25m2l@P6@V1
6m2l@P6g1dY205m2l@P6g1[X1]1m2b10Z1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1W=T318R1R2l6b274Z21Cd
Ao>6m2l@a41\1g12n2jd24n2jd2j@B4n2f@ST2Z@5n2]U1X6`W1b18n2`>lFX6kS1d3b1b@6n2f[1]S1e5jAE<n2e;`1_3fD
X6aV1Nb1Z?b3j38n2Y1hIBWQ1lGd_1aF;n2RKBWQ1lGj@B4I3`6An2W11e4g3@i@B_K2d5lGQISO1U8h55n2T_2e5b@73n2j
d2b@3n2fc1SQ13n2bY2W;6n2_Bai1:]8aC9n2_Bai1:U3W5aCPR1[@6n2T_2e5iABT13n2da2U33n2RW2g=4n2RW2g=j@4n2
^B[R2ZD4n2RW2g=Q@3n2jd2ce16n2jP1oc1b@nKm84n2kP1nc1b@3n2jd2_B7n2jd2\B2e3T1W44n2[U2f1g=4n2jd2j@j\1
3n2fISk1\1n2b1Z1g8`1d3e2n1:=X320V5m8a12621F0VW1b2;U2B?d1W=T318R1R2l6b274Z21CdAo>f1o2P;IX38G02111
1;42T152h4Q4H2Jm2\1<l1YQ1^7KHIJI2101W1@o2W2j8c2S2:4W211R?Y2[1];b1o2c1_=8G021111;42Z12h4_20h3`1K\
1<l1P4XM^7^27682I01101W1c>`46:4^AY2[14_7Mo2S?8G021111;42Z12h4f8\1<l1YQ1m9g1\1c>R54^AY2]3o24M`950
5a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3TNGG315W7<<JY22c2Dn3313<a61Y1M
>g1>241P12c2c6V3P1T1Q1AQ1E2534T1U1>>f1o2X6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6g@`8>3I>2a1N1:T
4_3[22>^2V1`4A4Z<S5Y2U1o2S?8G021111;42Z12h4f8\1<l1YQ1^7^2762U1120V1c>c2^24^AY2^1o2c1_=8G021111;4
2Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4U>X3Y2[14_7P1o2S?8G021111;42Z12h4f8\1<l1YQ1m9<=0K\1c
>R54^AY2]1o2i6V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y1c>`4A4n?Y15GOAY141l?No2S?8G021111;42Z12h4
f8\1<l1YQ1m9JY2U1]=R54^AY2Q1o2S?8G021111;42Z12h4f8\1<l1YQ1m9<=0Q1V1U1]=R54^AY2R1o2d1^=8G021111;4
2Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54^AY2Lo2S?8G021111;42Z12h4f8\1<l1YQ1R=c>R54^AY2a1X1o2S?8G021111;
42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3Z;\4E4^AY2[1Q1o2S?8G021111;42Z12h4f8\1<l1YQ1^7Y3J121W1c>R54^AY2
Mo2j;X38G021111;42Z12h4f8\1<l1YQ1Z8g4c>R54^AY2U1o24n>213G021111;42Z12h4f8\1<l1X4PMR=Me=R54UA25g1
249No2S?8G021111;42Z12h4f8\1<l1i;_E\:e2c>R54e@HY2Oo2S?8G021111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54^AY2
h1Q1o2S?8G021111;42Z12h4j4k3\1<l1YQ1m97\10^1Q2a<R54^AY2Ko2S?8G021111;42Z12h4f8\1<l1YQ1R=c>R54^AY
2U1o2c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1Q2a<g4:4^AY2`1_7X1o2c1_=8G021111;42Z12h4h5@\2\1<l1P
4XM^7V32Q1W1c>g4:4[2R?Y2`1_7DT1o2c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1c>g4:4^AY2`1_7Mo2S?8G02
1111;42Z12h4f8\1<l1YQ1U:l2Q2a<R54^AY2S1o2c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Y2c>g4:4^AY2`1_7Oo2
n>48G021111;42Z12h4f8\1<l1l6f:e?R=U1]=R54^AY2Oo2S?8G021111;42Z12h4f8\1<l1f9=JY6o?R=c>R54^AY2No2S
?8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54^AY21P3<P3:eDZ?K[f11U4AY@R2Q>U3P3I3Q2C?U320l2=07334@3Y11S2
5=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W926<S119Q1;2:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2i4Y1;V3P1
T1S22]13;ZAP2:d9Ik113P3cT2So13P3:m_42P3cg2W1P3Z1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R
2l6P6P2c?o>Y1P3Z10_1n4h3`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1P3Z10_1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>6P30j61bo2VC2P3_Q2@P3Fh:[Cn5SR1^:]20a?6Z2a1A8^B
:P3jT1Uo10n1a1AgBZ@P@5P3Dnb3cGP@3P3W[4P@2P3W[41P36P3fQ1b7UBW7kc16P3:_NlV2^<a54P3Dj>ST32P3aW42P3k
T32P3c\32P3lc22P3jT13P3Dnb33P3SQ3jA2P3SG2P3R_42P3WI5P3DbH[j2T44P3]1QBlS24P3D]B`P35P3\10QBlS25P3]
1QBlS2WS13P3Ze1i12P3`j33P3\\2k84P3_?VQ3V5:P3D1h:o3^g1gY1l25S2;P3D1h:o3f;g[1gY1l25S27P3D1h:^k1gY1
l24P3DQ`3l25P3Do_3No1DP3D1h:o7]8<V3^2HR1M?HjP1eY1N:d1Y73P3dX3[72P3[T19P3D1W7`3c;j_1d\1R:6P3n7XM]
^1QMf12P3m14P3bW3A82P3X=2P3Vb33P3gU3^<8P3D0g2U`3e5316P3D[6XR1UBSh14P3Dh2U`32P3nR44P3l63lc35P3DZG
iAiY27P3D1h:lMaMd\17P3D1h:b7kc1d\1;P3D1h:b7P4W7bX1hS1k8dW18P3D1h:b7kc1hS1k88P3D1h:b7P4j_1d\15P3F
h:^k1a9<P3V2cFf6<m1L`2PC`h1HH8P3V2ZM<m1o^2HH8P3V2ZMZ2^F`h1HH;P3D00h:^k1bAQKe531=P3D00h:iM]JV3bAQ
Ke531P2P3Z12]1g8`1X4Q2n1:75V11o1X>a12621F0i9l<4n6U4U5b2a2=4?d1V>o1518R1C^13FU5J0Z3<IV140111002g1
c?`>>4P3iLjm286P3DW63b\3b5\1P3Z10_1P1f7`1X4Q2n1:=X3X>a12621F0fF40X;P5b2a2=4?d1V@518R1R2l6i3V2P2c
?o>X1P3Z1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6`2_3P2c?o>6P3]1QBb;Yh1`N6P3eIS3U;^\2
13P3jT1Rf26P3DTLa1We2L3P3iLfg22P3jT13P3iL\X25P3]1QBY9bj12P3RC5P3]1QBcm1X6:Q3U;]71l<lU1dOaDD=9Q3o
2e?ib1VJR7Q11hA4Q3iV3Q1jA8Q3aAQ11S_1e3`CeP16Q3eBib1`CU?_A=Q3f?nCh^1i7]5f1k2HV3R3[>U29Q3T1WAai1:k
5SFcT118Q3m1aH1S_2Q4U5nG1Q33Q3j=UV22Q3fi33Q3RLcm24Q3eBl<Sj29Q3i1T<2U4f9Y9X=VS13Q3e1Ph34Q3jV2fKTG
;Q3`1b;_3ULa3a4`FT8P5QQ12Q3`M?Q3\4kA\223e5OmNS4b1S=WHj1n><Q3\4_1\2Z1@]81bQ1l2Y>g54Q3l5\2Z17Q3c?o
21ib1WX1n;8Q3f3i5[5o[1V=T1Z_1;Q3`1U5\6_3Q:6hIUV1[?_37Q3X5[4fL\S2S4RJ4Q3U5Y`2VT13Q3j\3k<3Q3n6gb34
Q3RW1ie2E2Q3bd43Q3kQ2jg15Q3X5W4Wb2mM<Q3b1e3h9P2]1R;T:oc1SBV2b93Q3hk2mM3Q3oZ1f^23Q3j=k[33Q3gX2n`1
2Q3j^2g2Q32M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V
226P12c2c6V3P1T1Q1c1E253Y1U1>>2Q3hi3:Q3R10^NIT1n3Q[1aT1hF4Q3bOjR3e@3Q3_EVT3T1Q3o2VIR2Y8AcJT2iAn3
554k11l2e1:31269D2h3\@`5J^7R:0Q11T32EQ3o2U8W2U51T21h>R:2TV1V4P2m6k6n4dBR<\=83R3Y=?1R32R3g26R3_1b
;_3jj1T83R3W5VO3R3W5fR48R3jImP1_;PKX1W;Z;6R3^J1jF_i2Z75R3`Amc1DkB2R3oh23R3fX2T?2R3i=2R3j`24R3l:b
P1PW14R3V^1eA`:5R3_Mcn11b45R3^U2DR5f[12R3cg32R3mf33R3W5W42R3fa45R3_1b;_3kT22R3iV22R3d13R3T5Y`22R
3fX2^5S3760i1U8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3h4<5:
4;j1U1a2d1`1T3\1AX1228EBFX1T1[1==Z1N78>P2JP12A554:J2^1GX1X:T1A6;:k28_15o2<5;0o149N81AHn2H29_1?8=
i11FQ1619P11;J9@M;037F873416JS123Ce1g2=4_2S3760k9j1H0C\2611@V1Y4Q16l24c;^2556B4X3]5]2h;<@4;j1Q<[
1;>IFX1n2=j5DIA55?@9\1Z?c4o2<5k2Y1h7R461m2@Y147W1161Q1Z1Q5=m:S3760[2617A12T11AV1N1[1J3314D74@;04
03;=9@75@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O94a1<2<>S11127;<9?7
@>5375?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1HP22E>291i1M:1T1330611W192
4383K5@4:253767@436Q12A;X1CB=9a1>JI62E15G871<8A4?<Q2g116G@>@7>U122Q308KH;42218Y44P3O[11<0a181A7@
V28>H299U12<F`181h1BK03164J9@24A?0342C28711416I0S123?i1W1=H8934G251d4S3770Q1X161788467E13MS3J7KZ
19;8W15@81410033231<53CU12F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1S1U12K\4T3
=b2J;3371MM<56i12AO:S1Gk2=Y4j2e4l1Y39c2G[=X1:1G@g2R1;Y6e1`1W2C;Bf4a135ES31^S1f4012D`5i8X4e1^5g1h
9:n3NZ8Zd1c52T3J1T3_2T3E0h2?U320c28=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f
1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21^2T3E0h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3
a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21g2T3MP2_7505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>V5T3E1S
2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1S2a3^32a3Bj3:N129600R4_
26g4_42230;4N:0Q1I36:9C5V5>b11f18Y2U1><4221Am1\1DBf2e4@M\1Z17P1h1386=d44e1V35JT1S22>N3;^5LBn1\8<
c1:d9Ik112>T3k5c2o22V348G31:[U3W3_5T3E00S211661?F^2204:e1F750513312@3=323@140411R111665:01311162
B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3W1Y2W389M0P3m1R20=<:6W9260;4A<:0I24>:3A9C5V5>b11f18Y2U1><4221Am
1\1DBf2[4JMg27P1d1U1Q3b14<X1`2EP1T1S22>N3018n6Q2f8c1:U1^8IQ1I12Z4T3E1S2A1?F^220?;P2750513312@3=6
3@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0<<24I3A9C5V5>b11f1b2U1><4221A
Z3DBf2V5Mg27P1j2d44e1V3P1T1S22>N3018n6\<:d9Ik112V4T3E1S2A1?F^220?\2750513312@3=63@140411T11=5:01
CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2i4
e1V3P1T1S22>N3018n6\<:d9Ik112j2T3M`9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG3
15d7d3c2DP2m1313<a61Y1M>V226P12c2c6V3P1T1Q1c18<253Y1U1>>b;2U3U\41U32U3Rj22U3]n3]2U3Di2?U320l2=07
334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d
9e215U3SS2W?R_1n47U3jDmV1Yc1c4_DP94U3JnQ1VW12U3oR43U3Q@o14U3Q@o1jCZ1U3Z10Z1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>?U3lH[10a4m1P3W3mb10a5^20b1R36U3iP1ak1AT50=U3?1h:_JnP1ZT
1b4m2Hf<Z1bI1U3AU34UEc3gY2j>KPEY41b1_2>@4o6C2U3j^44V3Qj2a;m>5V3Qj2a;Z9b56V3Qj2a;Z9Bo47V3fT1b:d6R
T1a;m>5V3Qj2a;m>e;P3T32JDk8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12Q2Ac6V3P1T1Q14^1E253H@U1>>o3j;1a6j2T32J`9505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6U2P1P1T1Q1c1E253Y1U1>>8W3QS1jo1jCP4c8Z
1PB9W3QS1jo1jCP4c8Z1\6c;P3T32J4[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7
d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^1E253Y1U1>>h?116^1d;P3T32J4[9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q14^1E253Y1U1>>j?16^1e9n1P
3T32J4[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1U1>>k5n916^1c9P2n2T32JHg8505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=
>2<?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253O9U1>>n1V3T323F3\9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>^3;
E_4i61m3^:52P3T32J4[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FTNGG315d7d3c2Dn3313
<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j?16^1d;7X3jc1jk26d4:_5c3T33I3E<Y8505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12e138@c6V3P1T1Q1c1E253Y1M7>>^3;1
OZ1h2Z1`2T1<[11?]3U21b1X24LX34X3l_4d4:R3T33I5Z9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3b8aEGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1J6Y198<253Y1T10>>`4R4i=W104X3]6fc3^5:X3bT47Fc
1Dh20W5o4?X3M00jV4i2o1116^1]1d4:V51X33X3UGmj34X3d@\b2hT1^2X33d270279n5`3DQ316J`42Q1T1i5?d1<3`2`1
m166;QHT107d4[56Y1B9C>a4o3i1B3KNl3313g1b2l1S1e1V314131Na6U5P2n>W3b1g17U12_1?b52X3\j43X3mW4k69X3R
8RQ3gU1I4^3P7E4X3j\3QNh4\1Y3;m4d4P8X32_10ITCf2R1g3[2R10V20V2PH`2h6U3W1m1T1AMm5k6g1a4E8P1HNU1T3^5
]2\3W:7Y3bQ4Y9Z6:o1Z34Y3gk2]4fW1@Z3UEc3gY2j>KPEY41b1_2>@4o6CAZ3UEc3gY2j>KPEY41b1_2>@4i4U2CS1Z309
1h:o9c3mT1l8Y7\6m<W1j>KP1T<j7V2R21b1n1@>80603MV2j3C2B[3V5R>1h1>0I>JC3cMUU1U4^<m?W;?[37_<j6e3S3h;
d2UIf@g>d2aGk?1l2[370Q1X16U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko7W
2Q3`1U48E\2L9GP2;_12n2T=i;Y4@g8[2R1V1M2i1:m6935V2251m1[370g4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5;2[1H[19
@_123El1S1U12Ko7Y5`1U48R3L9GP2;_1Q2nIb7f7g1W2m;251S2[370Q1i4W7S28611Q3I[1M3I9S4]82X6?23P2Cl1T1e2
9G94OK5;2[17@[19@_123El1S1V7_2=e5T1V9o7g5Y39^FS4d:1X69W2[370Q1X1l<BR3U2M<@S3S@g2Cl1T1e29G9T1K5;2
[1H[19@_123El1S1T2o7i3_1;T1U4Nc3]49Mg14a512KV32322c2i?Gg4`9CX4Z1k39K[3a4W3W1X5W20U1n3P2j8k3a9Ia6
n4a::1d3f1]:]b1c1n;0o33[3iAjS26[3hEZ131kX39[3R;S6Xb2;:Bl6W4;[3V4V4nm1`?VZ1;d?o3P161[37[3VQ1iHRY2
e=n3T6O[3T7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8o31NZ<g;M1ZLU8c1i9W78[3\V2n5_8W>aCl2cQ1>[3iAR6JTR1R:W7QG
X2R?_1^>c4j6G[3m4k2`6a9Y3YJF21a1m30=c8d1bEjIg4EP8R1c4@[3i7]17fJbHj1Z6o3W:Y2cP1o>4W306[3oT2k=U@g1
h1;[3]FE31cU1\>2`7T2ZZ14[3gW1lFe7:[3l8l1\6Z1f:W2l4jGgE4[3a_4?N8[3m62P2T4Y:S<db1^1[3U1Z1g8`1d3R2B
n1:=X3_4JV4f4a12621F0VW1b2a2B?d1W=T318R1R2l6b274De11CP3c>o>1[34[3h9jKcU23[3W^42B[3[f2Y4Go<iFo3a6
=`2j9=85b103=C[3R;h2_1j1U1`8R6[U1^S1j1@4XFg4d2i7B`83[3h9^_23[3VY1P`13[3WB4P1[3]Ln2U4Q3m1]Ag62If4
[=d2i2^:h4g3Z4f2a1BV1Y1O3408124H1[38[391h:^k1cGPES=2[3^k4m2[391d1AP2<j1P1_1U1A^2M=I141172=C94>6Q
5V6l2l1m1Ic15Q2n2EG^:]2<a2b1m55U1_5i1d3X3=U2Ea5OO`1S4R5_1m4D9[15n1145D_5n7X3W2f50W10720MZ2Q48245
U20:T2[39R9Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9j:U2l1e6i1\6:CeF1X2h1:>[1Ne1X1e51
k7[30Y4d1]1n1n1[3]<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9j:b<o5<:CWC]31N?b26<46D03c8i9n20V4
\17Q2Z1`1Y2[37h4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?j:G^2]1m7^1Je3<:C02l4W1T4K5`129n1l12Z
5X4BV1S1YAe2Y4\17\3U4Q59[3e>f;T;[X1\R1WK\17X1[373d12[2d6]1P1W2\7gMbAQ1[8k1g3b;TNa31`1l1o2R2c3J=0
72V13_2l345`1D;Y1[37h12>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>:b;Y@9`55n<e2V2f5X1072Y3@Q45U20@[3i:c<W1UK
cNi2aKP1g3kJ;Z72j28k1[391IZ1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0[Lj:k1Fa2B??T1W=T318R1R2R3k2MQ2@746
7GS116<S3U3Z;o>4[3\U3^<a53[3`l2W47[3lf2W2hZ1V4g3E9[3j<X2eX2Z1hZ1V4]4l52[3Y[43[3cLmn12[3Xb42[3m_4
3[3hS3T\14[3WT3e[1`34[3g_4>W3_2[3>i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13K
C5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:Y2>k6e21=[3VT2W1aAl=b;b5^8Y27P63h>9[3mT3b;b5^8Y27P6
3h2T36F`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2c2c6V3P1T1Q1c1E253Y1U1>>_Eg2T36F`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>D[39TAAdAaDe8<@`=l8b;\6P1k5Q2Bd35o2F[391h:_BR
1T2>f3QFf6g4a9PQ1Q2]4F@312C;[39TY1TR2b5Q2e5312CZ1[3351V1a9V1g7W4?f2<c3h182ER1]11FZ1WKW4T8e>R50R2
V5Q1;V4P29BHS=1\=6R=>[3o?UOf6<3e3Y6g1Z8N2iZ1V=<[3eY10P3<W68e5VBn2i5`Q21[3^2[30d270279n5`3DQ316J`
42Q1T1i5?d1@`2`1l1066;QHT107d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1e1V314131Na6U5P2^?g2Z37U12o1b5
\2[30d270279n5@g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V31413
1Na6U5P2VBZ37U12o1b5K[37b2U2^6c4l1W5jZ1Be12]9X7a2g3U2_1@o2`8l47jLn=25E[37f6Y@1fY1Q1X22]9b=V4`;T5
_;eBc9o2251o3[3<10^29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A
9C5a4D>d12c18i1?S11>477101AZ3D\1l1a1BE[2a15U2P1d14P1FY8EP1T1S22]13;V3i5AT8\123:d91c21<o3[3<10^29
?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>4
77101AZ3D\1l1a1BE[2a15U2P1d14P1FY8EP1T1S22]13;V3i5AT8\123:d91c21<h1[3=LK[:S3h5AKb?a<aQ1d2KY1]1W3
98A3:O3I@2>f1l34\1:DT196n57c1=Y16R1]5<>[=IJ[22S949X2a5[3<10Jc19?U320==2538:22C5=07334@3<424?1S25
7?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D>d12c18Y2S11>477101AZ1`1>DY12l1a1B=334
U1P1=2>A5NV1P1[1812I6;:DFN630l2b2224524P1BAA56T129S13g2C05`1X4A2Q8\123:l1S1c61a19G1<Z3[3>0j1211F
?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k13KC5a4D>b11f1b2U1><7101AZ3
DY3V5m3P1j2m7h1P1T1S22]13gC:U1^8T12]11Z18U4[3>0`19211F?U320l2=073312@3Y11>T18651805111L15?Q19P1K
:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U1><7101AR12T2DY3X1R3Jm3P1j2Z21`59^
1P1T1S22]130:W:`5b3:h100V1b6T1`11Y1P3[3>0j1211F?U320l2=07334@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a
3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3V5m3P1j2\2Y7P1T1S22]13c:S9:Q3b6T1`11Y1b2[3>0h2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1j2f9P1T1S22
]13S5j;h2:d9e212[3]25[3aZ3gP1BV35[3dh1d1]Y2T82[3eQ46[3eQ4[4e9>Q25[3g_4>Q2U1Z2\3d270279n5`3DQ316J
`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y13>9C>a4o3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2VBZ37U12o1b5Z2\3
d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]GT107d4[56Y1B9C>a4a3=i1B3j1l3313g1b2l1S1e1V314131Na6U5P
2VBZ37U12o1b5]2\3d270279n5`3DQ316J`42Q1T1NR1Lj2?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b
2l1S1e1V314131Na6U5P2_5f<Z37U12o1b5]2\3d270279n5`3DQ316J`42Q1T1Q2X2^1?d1<3`2`1m166;QHT107d4[56Y1
B9C>a4EY3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2_5f<Z37U12o1b5Z2\3d270279n5`3DQ316J`42Q1T1Q2g3?d1<3`
2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2VBZ37U12o1b5\2\3d270279f57`3DQ31
6J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g1U2<l1S1e1V314131Na6U5P2VBZ37U12o1n3c1
Y2\3d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131Na6
U5P2VBZ37U12o1b5Y2\3d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1U2<
l1S1e1V314131Na6U5P2VBZ37U12o1b5Y2\3d270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o
3i1B3j1l3313g1b2l1S1e1V314131Na6U5P2VBZ37U12o1b5G_30T5j5X8a5W6T2;=2k2K\5ZFj16e8X<j;V5^=PR1X1c3d1
n4`6T1=R19l21=f2<:?C3b2JT41A:?d2dZ1h2d32\LEV3?[1[4i3c@n2]1e6@e300h:P8V_1OV3bA[He2e5312PF7e30jBRP
3e5317e3Wn1fd1e534C8e3hj1e4_c1e534C;e30F0QB0kS2VLe531:e3f^1V?eHb?Q1e;J1W6;e300h:b7ZB`Q1d\1e5317e
30g2U`3e531;e30F0QBlS2lJY1e531:e30F0QBlS2VLe5316e3SEf3[Z1g_1\K3e3ha3U17e3TY1iY2e534Cn1e3T5<n20`4
i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?J1BQ1V1T22T6P;2R1f5S3;G050W1Bk1i4=E_13e3RY1kY2Oe3W6
3U=0Y2A00I]2_2R11Hg4fFfZ1j3\1Q3\4@3U1a4o1F1j<R=S2e31a8>NH27B^2=X1U1AS1Q3[6@D1Q2U1b1U12Eh4Z:0b>P3
Q13h8;S1Q12S1k7Y6Z3R3T2Q3?m285319:032W1=<f5F1R30b90i:6e31h:^k1gY1l2?e31h:]@<V3^2HP2?cQ1eY1N:d17e
31h:^k1S5[JT=9e300h:^k1d\1e531:e30GQBY9bj1VLe5312e3nb35e31h:^k1d\13e3]B`P33e3[S1b_27e3HQBbKYX1VL
\47e3G0dA<lS2VL6e30mb3e531Z1e3E10]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2n5MP6P2c?o>;e3
0F0QBiER^1VLe5316e3G0QBlS2VL4e3PW2U4gW18e3G0QB[h1`;lJY15e3HQBlS2VL3e3X1ea33e3V[2gW17e3HS<m5lS2VL
P77e3G0?aAlS2VL3e3da3Y13e3WNfd27e3G0QB\;_h1VL7e3G0QBlS2YKL3e3Qb3L5e3fM>hd2U76e3HQBlS2VLU79g3h:ZI
SR1UDiFm8Z:m>4g3h:b7kc15g3h:b7P4j_1]2j3i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W95d
1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21]2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21]2j3i2?U320l2=07334
@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3b<?6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e
21\2j3i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1
j2f9P1T1S22]13gC:d9e21P4j312P22>1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2
a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2i48\1V3P1T1S22>N3;n6\<:d9Ik112Y4j
31S21?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6W9260;4N:0
I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2i4e1V3P1T1S22>N3018n6h:c1:d9Ik112Z4j312Y1;:2761?F^22
0?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230;4N360Q1>:3A9C5V5>b11
f1b2U1><4221AZ3DBf2V5M\1Z17P1]1\1i4^16V3P1T1S22>N3;n6c4h7:P9CIk112P4j31S22761?F^220?\2750513312@
3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66W9260;4E8360k13A9C5V5>b11f1b2U1><4221AZ3D
Bf2V5Mg27P1j2_6V3P1T1S22>N3;k4R2\<:d9Ik112W4j300S21?1?F^220?\2750513312@3=63@140411T1865:01CB15L
1L1N1I:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3
P1T1S22>N3018n6\<:d9Ik112T4j312P2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1j2d4c16V3P1T1S22>N3;n6\<:d9I
k112R4j312P2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N3
60Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1j2d4c16V3P1T1S22>N3;n6\<:d9Ik112S4j300S2A1?F^220?\
2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1
><4221AZ3DBf2e4@Mg27P1j2i4e1V3P1T1S22>N3;[6B\<:d9Ik112l3j31S2A1?F^220?\2750513312@3=63@140411d15
:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2T5Z1
V3P1T1S22>N3;n6\<:d9Ik112k3j31S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S
2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2T5Z1V3P1T1S22>N3;n6\<:d9Ik112j3j31
S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>
b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6\<:d9Ik112P4j31S2A1?F^220?\2750513312@3=63@1404
11d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg2
7P1j2_6V3P1T1S22>N3;n6\<:d9Ik112j3j31S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;
C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6\<:d9Ik112
Q4j31S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14
B3A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6T6W6:d9I4f112k3j31S2A1?F^220?\2750513
312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1f1KU1><4221AZ3
DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6\<:d9Ik112Q4j31S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:
12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3
;n6T6W6:W9<F2k112`2j3i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f1337S14B3KC5V5>d1f1
b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21o3j32R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP
11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2V5X1V3P1T1S2
2>N3;[C:d9Ik11n2j330P2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;Q1>:3KC5V5>
b11f1b2U1><451AZ3DBf2V5m3P1j2i4e1V3P1T1S22]13;[C:d9Ik11e3j302Q21A?U320KP2=07334@3Y11S25;1V115k1P
1K:]1CW1<;C3S5c221D3a3CC12217g1R=6W926<F<;Q1>:3KC5V585b11f1b2U1><4221AZ3DBf2V5m3P1j2d44Y1;V3P1T1
Q212]13018[C:b2=c6Ik11i2j33Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3a3R=6W926<S1;k13KC5
V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;[C:d9Ik11n2j33Q2C?U320l2=07334@3Y11S25=V115k1P1K:
]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;S:W9:d9Ik1
1]2j3i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P
1j2f9P1T1S22]13gC:d9e21m2j33Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k
13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;S:W9:d9Ik11o2j33Q2C?U320l2=07334@3Y11S25=V11
5k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2S628V3P1T1S22]13;[
C:d9Ik11j2j33Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;k13KC5V5>b11f1b2U1
><451AZ3DBf2V5m3P1j2_6V3P1T1S22]13;[C:d9Ik11n2j33Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a
3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2S628V3P1T1S22]13;[C:d9Ik11]3j302Q2C?U3
20KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b2U1><451AZ3
DBf2V5m3P1j2d44e1V3P1T1S22]13018k7^4P7:b2Q7Ik11n3j32R2A1?U320=@538:22I75051334@3=6D140411d15:2CA
015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1
T1S22>N3;[C:d9Ik11Q4j32R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c2
21Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;[C:d9Ik11o3j32R2A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5
>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6V3P1T1S22>N3;[C:d9Ik11]2j3i2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21k3j31S2A1?F^220
?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U1
><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6\<:d9Ik112d2j3Km1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C
3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9c1412G1]2j3i2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9
e21]2j35c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3
P1j2f9P1T1S22]13gC:d9e21^2j35c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>
d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13n;h7:d9e21_2j35c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5
a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13n;X2_5:d9e21a2j3i2?U320l2=07334@3Y11
S25T1?15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13P9h1m8:h6DV
2e21V4j300S2A1?F^220?\2750513312@3=63@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260
;4A<:0X1B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2\2R4V3P1T1S22>N3;g4V2Lf8h2:d7o1Ik112a2j30h2?U32
0l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1j2f9P1T1S
22]13S5j;h2:d9e21_2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;Z1@3KC5V5>d1f1b2
U1><:1l3DY3V5m3P1j2m4h4P1T1S22]13gC:d9e21^2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3
R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m4h4P1T1S22]13gC:d9e21e4j301HY1A1?U320=@538:22I7505133
4@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2d21Ja3a3Q3d4[56W9223<4J3:0X1B3A9C5V5>b11f1b2U1><4
51AZ3D5<f2o2W1NM\1Z17P1j2V5X1V3P1T1Q1Q12>N355`4[2^<:j1V5\25I@89G1T4j301R2A1?U320=@538:22I7505133
4@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5
<f2o2W1NMg27P1j2_6V3P1T1S22>N3018[C:d9Ik11^2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a
3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2W6^3P1T1S22]13gC:d9e21`2j30h2?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13X7^<:W9<Fn11^2j30h
2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T
1S22]13gC:d9Fn11_2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;U3R=6W9j1;k13KC5V5>d1f1b2U
1><:1l3DY3V5m3P1j2f9P1T1S22]13TCB:d9e21b2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;1S3
R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13RCD:12_9e21_2j30h2?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13TCB:X1[8e21a2j30=Z
2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T
1S22]13gC:b21h4V2e21^2j30=Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f
1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21^2j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a
3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:R7a2e21`2j30h2?U320l2=07334@3Y11S25d11
5k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC:d9e21^2j30h2
?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T
1S22]13gC:d9e21b2j30d23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5Q54>d1T1Ab2
U1><:1l3DY3V5m3P1j2f9P1T1S22]13a:U9:d9e21l2j30h2?U3204g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3
S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2Z21Y7P1T1S22]13b2`2c>:d9`2031^2j30h2?U320l2=07
334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2f9P1T1S22]13gC
:d9e21l3j300S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6W9260;4N
:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6V3P1T1S22>N3;n6\<:d9Ik112^2j30h2?U320l2=07334@3Y11
S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2T5a4P1T1S22]13gC:d9e21_2
j30h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m
46a4P1T1S22]13gC:d9e21m2l3S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63371<
Q13AZ6>b11f1b2U1><4221Ab4f2V5Mg2m8e1Dn6>^1n6VGk112l2m3HY1A1e320=@538:22Q1<1334D=6D140411U22CAW1L
P11I:12O8CY4^1S2d21`N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6c7>X15UNI44l2m3R2A1e320=@538:22Q
1<1334D=6D140411U22CAW1LP11I:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6c7>S1
18UN2o3h^32o396P4k[1E[k1oHYE8P4WR4Z2d11[:2^53P4YV4^:5P4k`1RA[o1Q44P4fa1Rb2\12P4lc14P4`=\i3`=f2T3
M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V
3P1T1Q1c1E253Y1U1>>g2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3eI^4GG315d7d3c2D
n3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>h2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>o1626P12c2c6V3A>T1Q1c1E253Y1U1>>h2T3M`9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>fLNh2
T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Q@R>GG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6V3P1T1Q1c1E253Y1U1>>fLg2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1CA>>j2T3M`9505a1:7:406?KK4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2`5R1V3P1T1Q1c1E253Y1U1>>l?Jn2T3M`9505a1017104:4
06[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E2
53Y1U1>>S50m8c4T3M>Z1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333Ca12621
F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<a61Y1M>V226J524^2718R1R2j2V3J5T1Q1574P1E25361C29U158>>901:\
30^:V9h5m2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z1c2Dn3313<a61
Y1M>V226P12S1_1c6V3@?=FQ1c1E253Y162K>>R3T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5B2J1U2K
[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M94V226P12c2c6V3P1=FQ1c1E2534T1U1>>WIg2T3M`9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1M7>>
g2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12
c2c6V3P1T1Q1c1E253Y1U1>>P3T3M`9505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1l215TNGG315d
7d3c2Dn3313<a61Y1M>`1E26K212c2b2n31V3P1T1Q1c1E253Y1U1<1>j2T3M`9505a1:7:406EEK4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>`1E26K42c2\2V4V3P1T1Q1c1E253Y1U1>>g2T3M`9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E
253Y1U1>>Y>h2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y
1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>[C_:i2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2`5R1V3P1T1Q1c1E253Y1U1>>n@1g2T3M`9505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q16\1E253Y1U1>>i2T3M`
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226K212c2]5U1
V3P1T1Q1c1E253Y1U1>>k2T3M`9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7
d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1BB>>h2T3M`9505a1:7:406[1K4:9156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E2534T1U1>>Q3T3Mh4Mi3505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2T:GG315d7W1\2c2Di2T1313<a61Y1M>V226P12c2c6l1Y1
P1T13Mc1E253Y1U1>>h2T3M^2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=>OT3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>l2T3M`9505a1:7:406[1K4D156271g11P1N511P1015DV1<;CJ5d4
[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253O9U1>>n1i2T3M`9505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6U5GG315b1Q6d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E25
3Y1U1>>j2T3MIf8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12c2c6V3P1T1Q1c1E253Y1U1>>]=`<Lg2T3M`9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2T3M`9505a1:7:406[1J030D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q12`1E253Y1U1>>h2T3M`9505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1K
8Q1c1E253Y1U1>>h2T3MHg8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn33
13<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>h2T3M`9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3RFQ8GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g2T3M`9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3A>T1Q1c1E253Y1U1>>g2T3M`
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P
1T1Q1c1E253Y1U1>>i:f2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3
313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>g2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2Z5X1V3P1T1Q1c1E253Y1U1>>j2T3M`9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5^45[17=^1T3V4mIGG315d7d3=a1CDn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j
2T3M`9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6V3P1T1Q18Z1A32403Y1U1>>h2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7
d3c2Dn3313<a61Y1M>V226P12c2c6V3P1=FQ1c1E2534T1U1>>k2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ22d4[17=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>j2T3M`9505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2TNGG315Y6=0Kd3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1
E253Y1U1>>i2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1
M>V226P12c2c6V3P1T1Q1C0NE253Y1U1>>T5i2T3M5Z9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>`4T3T3M`9505a1:7:406[1K4D156271g11P
1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3Z9\2GG315c2P5d3_1S1Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E2534
T18L>>ZIm3T3M>Z1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;064CJ5X3[1[17=^1T3Ka12621F0_JGG315d
7U3>S2?D\1B?^1313<a61Y1M>V226J52c2718R1R2j2V3J5T1Q1574P1E25361C<U1>>S?o>g2T3MHg8505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>
^3T3MU3Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>Lm>GG315k55b1BQ34I5>1MD4?T2T
1313<a2T2j11Y1M>V226P12i1Ic6V3P1T1Q1c1883253Y1M7>>eMV3T3M^2Q7505a1:7:406[1K4D156271g11P1T111P101
5DV1<;2@J5^45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn3313<a61Y1M94V226P12c2c6V3P1T1Q1c1E253Y1U1>>
g2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6V3P1T1Q1c1E253Y1U1>>n:i2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2D4i3313<a61Y1M>V226P12c2b5P1V3P1=FQ1c1E253Y1U1>>l2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7T1_2c2Dn3313<a61Y1M>V226P12Q11_1c6V3@?T1Q1c1E2534T16N>>[3T3M@o8505a1:7:
406U15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@\25V147=^1T3KXMGG315d7T12Y22c2Dn3313<a61Y1M>n1726P12Q
1a1c6V3P1=FQ1AQ1E2534T1;I>>g5g2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7Z2Y1c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2T3M`9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3lDW9GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1=FQ1c1E2534T1U1>>n2T3M4[9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1Y2JTNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E
253Y1U1>>j?16^1:Y;P3T3M`9505a1:7:406Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3T>o?GG315R6a
1d3c2Dn3313<a61Y1M=0V226P12c2c6V3P1T1Q1c1E253Y1@<7>>T3g2T3MJe8505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>i2T3M`9505a1:7:406
[1J04D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1C0NE25
3Y1U1>>m2T3M`9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9k<GG315d7d3c2Dn3313<1_6
1Y1M>V226P12c2c6V3P1T1Q1c1E253Y1M7>>`4g2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17
=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>k2T3M`9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5h3K[17=^1T3Y9jDGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1:X1E253Y1U1>>_8WAS3
T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<a61
S15M>V226P12c2c6U2P1P1T1Q1c1E253Y1U1>>Q3T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]35
K[17=^1`1B0OTNGG315d7d3c2Dn3313<a61S15M>V226P12c2c6U2P1P1T1Q1c1E253Y1U1>>i2T3M`9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U
1>>g2T3MBm8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226
P12c2c6V3P1T1Q1c1E253Y1U1>>j2T3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG31
5d7d3c2D[2b1313<a61Y1M>V226P12c2c6V3P1T16Jc1E253Y18L>>h2T3M`9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12c2c6V3P1T1Q1c1E253Y1U1>>?S400YBg?d^1Rj1
2DG6[9F@36S400iZ43[18S400Xb2Ya1V7_1j::S400oP1dT1]a1fC2\18?S400iV1oS322819D5m2c7V2<S400XOS5dX2gMU
19b9<J<S400DTZ43Q19U6\3T12;S400DQX1cd1^]13[1g:48S400iZ42\18k9R1S400Y330Y4SHm1T23nj1Y1\Z13<50072;
8U96>632;59>56S400iZ42\17S400iZ42\1T:6T40nW3jR1<=?T40h7QJYV2dR1F082^15V9>T16T40iZ4U1l9W18T40Ul2O
00a]1\<5T40iZ4V<58T40oP1n1eR1]a1fCV2<T40DQX1RR3JAZ:?2S2Z1<T40kg1d1]HUf1d2G8U1W:o1;T40iZ4>5225];F
X1<T40iZ4>5225U1Ae9o13T40iZ45T40Pb2]W1ZA4T40iZ4P<AT40]U17T:a;da108`1j3g3W?Q5\:Z31:T40]U1Qa2YDJ1O
029T40]V1hT21;e6^Ho78T40kR10lW3\1b6U54T40iZ4o74T40iZ4o74T40fl3R>5T40DTZ4\15T40^a1Zi2V<7T40^Y1mo2
\1P<57U4k6Z2X5dk1YP218U4nW3fATB1?k:k12U4Tg43U4Tg4o11U43U4V907U4dQ4`8X:`1Q3F4U4Sf40b35U4__4c60b34
U4Zb1o_1]g1AU49PBI`3?U1]5Vk1l:^?o7U61j1n@Y53U4hg2Wc15U4l5Vm3l7G1U4>V40eP2dR2\8168U1W2j5MDn15V4[S
4\81h94V4[S4\815V4h[41_4::V4]Z1ZQ31^4090Z5b3JV4?hP11][1`3^>W1dH^:i280m45;1Z1b2U2n2c1Y14123V4h[41
HV400Z^19U2j9Qo1k60X9^1916^1W2U2FE8;KX44V4Ve3aF16V4lT4i4Q21Z19V4EQj3a9^71S8k119V4[S4e21d51g4f3K8
V4l6VFnj2eC1S614V4h[41e47W4kT1kV316^1d;9W4le3]:\;16^1c9P26W4g[416^1d;7W4g[416^1:Y;7W4UY4a216^1d;
8W4XJd5i[316^1d;8W4g[416^1\4W725X4\P460X99X4`5jJg<[1Y7Qi1`A`92X4\P41X42X4dY42X4gi41Y43Y4fg2]P2:Y
4<lU2^Z1XJb7S54123Y4bY408Y4RP2\17`1U=j\1:2Y4^`22Y4a]43Y4f<jP41Z42Z4aa42Z4ki43Z4k3bJ2Z4UP2V1[4`1g
8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4U1T?b2a
2=4?d1V@518R1R2l6P6P2c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0[@Z64Z@b2a2=4?d1V@518R1R2l6B]5P2c?o>W1[4`
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6`2_3P2c?o>b1[45Z1g8`1d3CQ2n1:=X3Z5m8a12621F0[@
Z64Z@b2a2=4?d1W=n2518E<R29b6b274Z21CP2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Z5k:518R1R
2l6P6P2c?o>[1[4`1g8`1X4Q2n1:=X3h2o2f40g3a12621F0fF4Z@Md1a2=4?d1V@518R1R2l6P6P2c?o>\1[4`1g8`1X4Q2
n1:=X3X>a12621F0fF4a8_4X3Dm1X252=4?d1V@518R1R2l6^5AP2c?o>\1[4`1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2
a2=4?d1Q3X2[1_9518R1R2l6i3V2P2c?o>]1[4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?8V14V@518R1R2l6B
]5P2d:n4o>a1[45Z1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0fF4Z@b2a2=4?d1W=n2518R1R2l6b274Z21CP2c?o>Z1[4`1g8
`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?\5;V9X1[4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF
4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o
>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2\6?P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?5^1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@Md1a2=4?d1V@518R1R2l6P6P2c?o
>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0
fF4h:a5b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6f2Y3P2
c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?h5V9Z1[4`1g8`1X4Q2n1:=X31T<Q2a1
2621F0fF4c=f2b2a2=4?d1V@518R1R2l6P6P2l7f7o>Z1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4^1g1]3e9b2a2=4?d1V@5
18R1R2l6`2_3P2c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2;`5f9o>X1[4`1g8`1X4
Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2l5f9h5V9Y1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4
?d1V@518R1R2l6P6P2S1?X4f9o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0\>Y84Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[4
`1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d1V@518R1R23h6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0Q@d6
4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518R1R2l6P6P2c?o>X
1[4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R23h6P6P2c?o>a1[440Z1g8`1d3CQ2n1:=X3Z5m8a1262
1F0fF4Z@b2a2=4?d1W=n2518R1R2l67Z274Z21CP2c?o>W1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R
1R2l6P6P2c?o>X1[4`1S1T5^2`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6^5AP2c?o>W1[4`1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1V@
518R1R2l6P6P2c?o>Z1[4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6i3V2P2W2i;a1o>b1[4`1Z3\
5`1X4Q2n1:=X3V5<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1V@518R1R2f4U2P6]1Bc?o>W1[4`1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P22`?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6
P6P2c?o>_1[45Z1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=n2518R1R2l6b274Z21CP2c?o>W1[4`1g8`1X4Q
2n1:=X3^8i5a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1V@518R1R2l6P6P2c?o>b1[440Z1g8`1d3CQ2n1:=X3Z5m8a12621F0V9_=4Z@b2a2=4?d1W=n2518R1R2l67Z274Z21CP2
c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1V@518R1R21j6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1V@518R1R21j6P6P2c?o>V1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2
c?o>]1[461W1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>i1[42]1g8`1X4Q2n1:75
V11o1X>a12621F0fF4Z@b2a2=4?d1V>o1518R1R2P6J0Z3<P240111002g1c?h5g8>X1[410]1g8`1X4Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Z1[410]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P631
j1c?o>Z1[410]1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1V@518R1R2l6P63l1c?o>]1[410]1g8`1X4Q2n1:=X3
X>a12621F0_4VB4Z@b2a2=4?d1V@518R1R2k60k5431j1c?o>Y1[4`1\6Z2`1X4Q2n1:=X3Y5d7Y1a12621F0fF4Z@b2a2=4
?d1V@518R1R2l6P6P2c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518R1R2l6i3V2P2c?o>W1[4`1g8
`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Q5j1P6P2c?o>W1[4`1g8`1X4d1<n1:=X3X>a12621F0fF4Z@b2a
2=4?d1V@518R1R2l6P6P2c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4]<l3b2a2=4?d1V@518R1R2l61n5P2c?o>W1[4`
1g8`1X4Q2n1:=X3X>a12621F0T@a64Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[4`1g8`1X4Q2n1:=X3X>a12621F0FoE4Z@
b2a2=4?d1V@518R1R2j3Q3P6g18c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0X1]E4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>
Y1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4=l?b2a2=4?d1V@518R1R2l6d12X4P2c?o>Y1[4`1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?8V14V@518R1R2l6P6P2j<h2o>Y1[4`1g8`1X4Q2n1:=X3X>a12621F0V;_;4X8Q8b2a2=4?d1V@518R1R2P
2k4P6P2c?o>V1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[4`1g8`1X4Q2n1:=X3X>
Y172621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1V@518R
1R2l6P6P2c?o>W1[4`1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1S7c1`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518
R1R2l6f59P2c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6X4g1P2Kg>o>X1[40_1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6i2V3P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1
V@518R1R2l6_4`1P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4\4m;b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`
1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4Y1P?b2a
2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Y;P5b2a2=4?d1V@518R1R2l6P6P2c?o>Z1[4`
1g8`1X4Q2n1:=X3X>a12621F0fF4X<Q4Dm1a2=4?d1S<R4518R1R2l6^5AP2c?o>Z1[4`1X8>`1X4Q2n1:=X3`1g<a12621F
0fF4Z@Dm1a2=4?d1V@518R1R2l6^5AP2c?o>W1[4`1g8`1X4Q2n1:=X3X>a12621F0fF4V3S=b2a2=4?d1V@518R1R2l6P6P
2c?o>X1[4`1g8`1X4Q2n1:=X3X>a12621F0^>W84h9a6b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q2n1:=X3X>a
12621F0fF4Z@b2a2=4?d1V@518R1R2l6^4a1P22`?o>X1[40_1g8`1X4Q2n1:=X3g<`1a12621F0fF4Z@b2a2=4?d1V@518R
1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P22`?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d
1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1
X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?\8b6X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1J[?518R1R2l6P6P2c?o>Y1[40_1\7Z1`1X4Q2n1:=X3X>a12621F0fF4k<^3b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[4
0_1g8`1X4Q2n1:=X3k8\5a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2a<Q3o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1V@518R1R2l6P6P2b=P2o>Z1[40_1g8`1X4Q2n1:=X3X7o6a12621F0fF4\4m;b2;U2=4?d1V@518R1R2l6P
6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2e3m;o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R
2l60o5P2c?o>W1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6f2Y3P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1V@5
18R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3V<Q2a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@5180Q1R23h6P6P2c?o>Z1[40_1g8`1X4Q2n118=X3X>a12621F0fF4Z@b2a2=4?
d1V@5180Q1R23h6P6P2c?o>Y1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4h:\2T3b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40
_1g8`1X4Q2n118=:m2X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[4000]1g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>\1[40_1]20X6`1X4Q2n1:=X3c1d<a12621F0fF4k1^>_22a2=4?d1V@518R1R2l6P
6P2c?o>[1[40_1S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1
:=X3c1d<a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3T8S6a12621F0fF4Z@b2a2=4?d1
V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1
X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?h5;j8Y1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4a8h7Dm
1a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4R1W?b2a2=4?d1V@518R1R2l6P6P2c?o>X1[
40_1g8`1X4Q2n1:=X3X>a12621F0fF4b7g8b2a2=4?d1V@518R1R2l6P6P2c?o>W1[40_1g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X
1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Mn5P6P2c?o>X1[40_1b4T4`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Z1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=468d1V@518R1R2l6`2U39
P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4W7R9b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a
12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?S7k7X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?U1>V@518R1R
2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3f1a<a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?h5V9X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@51
8R1R2l6f59P2c?o>X1[40_1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>W1[40_1g8`1X4Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V
@518R1R2l6P6P2c<o2h5V9Z1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R23h6P6P2W2i;a1o>Z1[40
_1\7Z1`1X4Q2n1:=X3X>a12621F0c>V4k34Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1W3P1Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>_1[40_1]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0fF4k1^>_22a2=4?d1V@
518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1b7T1
`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0\?Y74Z@b2a
2=4?d1V@518R1R2l6P6P2c?o>\1[40_1g8`1X4Q2n1:=X3X>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1V@518R1R2l6P6P2c
?o>X1[40_1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q2n1:=X3S<T2a1
2621F0fF4Z@b2U1[1=4?d1V@518R1R2l6P6P2c?o>Y1[40_1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R
2l6i3V2P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?\3b;X1[40_1g8`1X4Q2n1
:=X3X>a12621F0fF4f9c6b2a2=4?d1V@518R1R2l6P6P2c?o>[1[40_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V
@518R1R2l6Z51CP2c?Q7m7X1[40_1g8`1X4Q2n1:=X3X>a12621F0[DZ24Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g
8`1X4Q2n1:=X3X>a12621F0fF4V6S:b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@
b2a2=4?d1V@518R1R2l6P6P2c?o>Y1[40_1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2S1]1=4?d1V@518R1R2l6P6P2c?o>
W1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1V@518R1R2l6i3V2P2c?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2l6P6P2c
?o>X1[40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l6P6T1Kc?o>4]40QBlS28]40QBlS2SMn5705]40
QBY9bj1;]40QBk:Pi1g@ZB60006]40QBlS2mR125]40QBcm1X65]40QB\c1_@6]40QBR6`<Xa16]40QBcm1X6WS15]40dA<l
S26]40QBZ;ah1\S15]40QBlS2mR15]40QBlS2PS15]40?aAlS26]40QBAo1ZQ25]40QBlS2l46^4b>^3iHX1iY14^4QBcm1X
65^4QBY9Yd1X63^4QBlS24^4QBlS2mR1>^4QBSi1h:Q=_117T2oA80027^4QBY9bj1SMV607^4QBlS2SMi5<05^4QBcm1X6i
=5^4QBY9bj1i=4^4QBY9bj14^4S<m5lS2\1_41Z1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R2[6@b274
Z21CdAo>7_4PBP6]5Vk1jI@:_4PBP6]5Vk1^?j1`8@l58_4PBP6]5Vk1m>l:@9_4PBP6]5Vk1c9V@@]2?_4PBP6]5c7[^1V5
jI@o5WB1O029_4U64e;P6]5Vk1jI@8_4PBP6]5Vk1SEW507_4PBP6]5V7oc1[J[1_41Z1g8`1d3e2n1:=X3Z52j8a12621F0
VW1b2a2B?d1>h<T318R1R2l6b274Z21CdAo>6_4PBP6]5Vk1[J8_4:eAP6]5Vk1[JSL8_4PBP6]5Vk1jI@i58_4PBP6]5V7o
c1[Jl57_4PBP6]5Vk1[J07_4PBP6]5Vk1[Ji58_4PBP6]5Vk1[JdU1N8_4PBP6]5Vk1jI@bR17_4PBP6]5R2Si1[Jf1_418Q
1g8`1d3e2n1:=X3Z52]4\4a126210E0ST1R3b2a2B?d1>Mj;T318R19h1_50J@b274Z21CdAf;2U3:_4PBh1W4]5Vk1jI@j5
=7_4PBP6]5d6ad1[J7_4PBP6]5l_1Y;[J7_4:eAP6]5Vk1[J8_4l;?c5P6]5Vk1[JY1`40Z1g8`1d3e2n1:=X3Z5m8a12621
F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>[1`40Z1g8`1d3e2n1:=X3Z5m8a12621C20RASFb2a2B?d1W=T318R1R2l6b
274Z21CdAo>]1`40Z1g8`1d3e2n1901;X3Z5U7g1a12621F0VW1b2a2B?\17W=T318R1R2l6b274Z21CdAo>h1`40Z1g8`1k
2He2n1:=X3Z5m8a12621F0n3OP1i3\Mb2a2B1=d1W=T318R1R2l67Q1J=74Z21C\5h5^6P3S3Y3X57`1`40Z1g8`1d3e2n19
01;Dc2Z5m8a12621F0c5^;SFb2a2B?\17W=T318R1R2l6Gj174Z21CdAo>`1`40Z1g8`1d3Oe1n1:=X3Z5m8a12621F0VW1b
2a2B68d1W=T318R1R2l67Z274Bg11Co9d7h5;j8Y1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b
274Z21CdAo>Z1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc:P7o>f1`40Z1g8`1k2He
2n1:=X3S1V4m8a12621F0V9E@c9W8_2\8b2a2B?d1W=T318R1R2l6Y1X13204Z21CdAh5;j8j1`40Z1g8`1d3e2n1:=X3Z5m
8a1100521F0cQ1b1h2V1b2a2B68d1e3a9T318R1R2l67T1U174BW1?1Cl3JEj6[5i5T4P5^1`40Z1g8`1d3e2n1:=X3Z5m8a
12621F0VW1b2a2B?d1W=T318R1R2l67X2174Z21Cb;Q6h5;j8]1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>b2a2B?
d1W=T318R1R2l6b274Z21CdAo>Z1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l67Z274Z21CdAo>[
1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6`2174Z2199dAo>Z1`40Z1g8`1d3e2n1:=X3Z5m8a1
2621F0eQ1`5b2a2B?d1W=T318R1R2l6b274Z21CdAo>d1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7fLb2a2B?d1W=T3
18R1R2l6b274Z21Cg6_1C\5d1f1h5;j82]1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d1W=T318R1R2`3[3b
274Z21CdAo>]1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0_F<Y@b2a2B?d1J\<T318R1R2l67Z274Z21CdAo>b1`40Z1g8`1d3
e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1JT21X2l22l4T318R1R2l67Z274I`11CdAo>_1`40Z1g8`1d3e2n1:=X3Z5m8a126
21F0_Ff@Z1W1a2B?d1W=T318R1R2`3[37Z274I`11Cc?P2o>\1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T
318R1R2l67Z274I`11CdAo>d1`40Z1g8`1d3e2n1:=U24MZ5m8a12621F0cAf6g1a4a8b2a2B?d1W=T318R1R2l67Z274Z21
Cb;Q6h5;j84Z1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cb;Q6o>[1`40Z1g8`1d3e2
n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CR42^=o>f1`40Z1\7Z1ANd3e2n1:=X3Z5m8a12621F0k:f;^
1f:0\4b2a2B?d1W=T318E<R262b67Z274Z21C9Q1X@o>\1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0\Hi>b2a2B?d1W=T318R
1R2l6b274Z21CR42^=o>Z1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc:P7o>g1`40Z
1l6j1`1d3e2n1:=X3j1_3m8a12621F0d2d@T4h8n6b2a2B?d1W=T318R1R2P6Kb2604Z21Cc8m4i2X1h5;_2Z6Z1`40Z1g8`
1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc:P7o>Z1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1
b2a2B?d1W=T318R1R2l6b274Z21CdAR:l4Z1`40Z1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z
21CdAo>[1`40Z1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274`1I1CdAo>[1`40Z1g8`1d3e2n1:=
X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CdAo>4]1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B148d
1W=T318R1R2l6b274Z21CdAT6e3T5[1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l67Z274Z21CdA
T6j8[1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l67Z274Z21CX8[9o>g1`40Z1\7Z1`1d3e2n1:=
X3Z5m8a12621F0R3h7Z3h9V?b2a2B?d1W=T318R1R2P6Kb2334Z21Cb;n1[2f1h5;k3n40`1`40Z1g8`1d3n1;008n1:=X3Z
5m8a12621F0m@XFb2a2B?d1W=T318R1R2l6b274Z21CS3`>T6j8\1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1
W=T318R1R2l67Z274^1K1CdAo>[1`40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l67Z274Z21CP2c?o
>X1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a126
21F0VW1b2a2B?d1W=T318R1R2l6b274Z21B0dAo>Z1a4Z1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=T318R1R2
l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b2604Z21CdAo>\1a4Z1g8`1d3e2
n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cc5P<R;8[1W2Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b
2a2B?d1W=T318R1R2l6b274Z21C\>W3o>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21C
P2c?o>Z1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VV1Ob2a2B?d1W=T318R1R2l6i1H74Z21CdAo>Z1a4Z1g8`1d3e2n1:=X3f
1c3m4o3a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T
318R1R2l6g1J74Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274X1Q11CdAo>[1a4Z
1g8`1d3e2n1:=X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4T318R1R2l6b274Z21CdAo>[1a4Z1g8`1d3e2n1:=X3Z5m8a12621
F0V;_=]6Q8b2a2B?d1W=T318R1R2l6b274Z21CdAo>`1a4Z1g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=T318E
<R29b6Y14S174Fc11CdAo>[1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0hR1]4b2\1T1B?d1W=T318R1R2l6b274X1Q11CdAo>X
1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621
F0_Ff@b2a2B?d1W=T318R1R2l6b274Z21CdAo>X1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b27
4Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6T2=74Z21CdAo>[1a4Z1g8`1d3e2n1:=X
3Z5m8a12621F0YS1GT3b2a2B?d1W=T318R1R2l61`274Z21CdAo>]1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W
=T318R1R2l6b274Z21CdAb:26A_2P1Z1a4Z1g8`1d3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21C
dAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0UR1P5b2a2B?d1W=T318R1R2l6b274Z21CdAo>Z1a4Z1g8`1d3e2n1:=Z2MZ5
m8a12621F0c:bLb2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R
1R2l6b274Z21Cg6l:o>\1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4
Z1g8`1d3e2n1:=X3Z5m8a12621F0aNd8b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0
f:_Lb2a2B?d1W=T318R1R2l6b274Z21CdAo>`1a4Z1X1b2W3c1`1d3e2n1:=X3U133R2i1i2S6a12621F0VW1b2a2B?d1W=T
318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1[;k1T318R1R2l6b274Z21CdAo>Y1a4Z1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21C\2W?o>_1a4Z1g8`1d3e2n1:=X3Z581`29b3T2a1
2621F0VW1b2a2B68d1W=T318R1R2f4U2b274Z21CdAo>Z1a4Z1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B?d1W=T318R1
R2l6b274Z21CP<c5o>[1a4Z1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CdAh5V9^1a4Z1g
8`1d3e2n1:=X32W5m8a12621F0m=Z;m=b2a2B68d1W=T318R1R2l6b274^1K1Ck?h1o>Y1a4Z1g8`1d3e2n1:=X3Z5m8a126
21F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAS7k7[1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l
6b274Z21C\2`5f9o>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1Md1a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d
3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l6b274Z21CdAo>[1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2
B68d1W=T318R1R2l6b274Z21CdAV91f5[1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cg
1l1DZ=o>Z1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21Cg1DW?o>\1a4Z1g8`1d3e2n1:=
X3Z5m8a12621F0T@QGb2a2B?d1W=T318R1R2l6b274Z21Cg1l1X4f9o>[1a4Z1g8`1d3e2n1:=X3Y50m8a12621F0VW1b2a2
B?d1W=T318R1R2l6b274Z21C\2W1o=o>g1a4Z1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm2VCb2a298?d1W=T318R
1R247e3=[2b274Z21CdAo>Z1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=T318R1R2l6b274Z21CdAo>Z1a4Z
1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2l67Z274Z21CdAo>d1a4Z1g8`1d3e2n1:=X3h2a2m8a12621
F0hR10\4b2a2B68d1Z5l7n2518E<R29^5S17Z274Z21Cm1U3`<o>_1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1;
Q3l4l4T318E<R29b67Z274I`11CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1Z5l7T318R1R2l6b274Z21C
dAo>]1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d191Q3l4l4T318R1R2l6b274Z21CdAo>\1a4Z1g8`1d3e2n1:
=X3Z5m8Y172621F0VW1b2a2B?d1;n7l4T318R1R2l6b274Z21CdAV:h4Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a
2B?d1W=T318R1R2l6b274Z21CdAo>[1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0^EgAb2a2B?d1W=T318R1R2l6b274Z21Cd>o
2h5V9Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CS2`?o>Y1a4Z1g8`1d3e2n1:=X3Z5
m8a12621F0VW1b2a2B?d1f6`6T318R1R2l6b274Z21CdAo>`1a4Z1g8ANd3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1U2`4P2
_4T318R1R2P6Kb274Z21C[1n<Y3T6j8X1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdA
o>[1a4Z1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2B?d1W=T318R1R2l60a274Z21CdAo>\1a4Z1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=T318=DR2l6b274Z21CR:h6HX7f7P2a4Z1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11
nGb2a2B?d1U1c8]3T318R1C^1g2T4?R274>:BM1CV2M]2_4h6Hh5_1f7\1a4Z1g8`1d3e2n1:=X3J_4m8a12621F0W:nLb2a
2B?d1U1Q<T318R1R2l6b274Z21CR2a?o>a1a4Z1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK0g8f2b2a2B?d1W=T318R1R27
d6b274Z21CdAh5V9`1a4Z1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X28B?d1^6h6T318R1R2l6b274Z21CdAo>Y
1a4Z1g8`1d3e2n1:=X3l1]3m8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>[1a4Z1g8`1d3e2n1:=X3Z5m8Y172
621F0VW1b2U1[1B?d1W=T318R1R2l6b274Z21CS2`?o>Y1a4Z1g8`1d3e2n1:=X3Z5k6Q2a12621F0VW1b2a2B?d1W=T318R
1R2l6b274Z21CdAo>\1a4Z1g8`1d3e2n1:=X3Z5j1P5Q2a12621F0iE\Ab2a2B?d1W=T318R1R2l6b274Z21Cc=P4o>[1a4Z
1g8`1d3e2IT1:=R2U1Z5m8a12621F0XQ1m5b2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a1262
1F0VW1b2a2B1=d1W=T318R1R2l6b274Z21CdAo>[1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W=T318R1R2l6b
274Z21CdAh5;j8Y1a4Z1g8`1d3e2n1:=X3Z5>^8a12621F0VW1b2a2B?d1W=T318R1R2l6b274Z21CdAo>Z1a4Z1g8`1d3e2
n1:=X3Z5m8a12621F0[@AXFb2a2B?d1W=T318R1R2l6b274Z21CdAo>Y1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?
d1W=T318R1R2l6b274Z21CdAQ7m7`1a4Z1g8`1d3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a2B68d1W=T318R1R2a6:i1H74
Z21CGl@o>`2a4Z1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50YAe2n1V8@4?JV1b2a2B68B=Cn1b6i2k12S1m
118R1R2a6:`18H7498g11C>89L_<U3o>\1a4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1l<:T318R1R2l6b274Z21C
b3Q>V91f53b4b;_3:b4R9_2_3cAmG`\1P1PDfJ9b48Y;_3hb2j8_1n=hJ8b4b;_3Rf2P7n=1hJ=b48Y;_3_9m1g9Lel1j8_1
n=jJ:b4b;_3l1li2k2R1i3V:VC:b4_4R7_3l1n7lY1PX1Y1d24b4b;_3hc16b4b;_3l1QV1j]24b4b;_3ie35b4b;_3nW1SS
2<b4_4R7_3mT11n2m1P;UX1k:^2Bb4b;_3l1Y7X7Z?R1i9^D0K10b4V3bOcK:b4b;_30iOoKB[8V3Vk15b4b;_3fR224b4b;
_3];6b4b;_3_9m1do24b4b;_3R[34b4b;_3Pm27b4b;_3\?f22iZ25b4b;_3^X2\O<b4b;_3`BS2U;nR1g3MD085b4b;_3gO
fZ25b4b;_3gOiI=b4b;_3fKP4b@LFHQE0Ci\17b4b;_3Z`1\2QE04b4b;_3^X25b4b;_3R[3`;Hb40a;m1a1>]1h4Y6\2\1<
l1P4U3hT12Y2[C:cAY2`1_7:b4b;h1f1`1`X1Y;\3V_1R35b4b;_3Zh1gb15b4b;_3fj1[`16b4b;_3nW1_R2C7b4b;_3nW1
m:od1a25b4U5\6_3Y:3b4b;_37b4b;_3jOPU1bU1jI5b4b;_3i=Rm25b4b;_3nW1X=5b4b;_3jO\E4b4b;_3We14b4b;_3hd
14b4b;_3[X14b4b;_3^Z34b4b;_3hJ5b4b;_3\f1[^14b4b;_3nW15b4b;_3mT114b4b;_3WW25b4b;_3Ya206b4b;_3`[21
b4Dc4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:cAY2`1_7Ec4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>X3Y2`1_7Hc4_=P2]1h4Y6\
2\1<l1P4nW12I04Y1[C:cAY2^11_7Fc4_=P2]1h4Y6`1K\1<l1P4nW12Y2[C:Z>X3Y2`1_7Ic4_=P2]1h4Y6\2\1<l1P4fKj
2\92I_1[C:Z>X3Y2[14_7Jc4_=P2]1h4_20h3\2\1<l1P4nW12Y2[C:Z>X3Ga1Y114_7Gc4_=P2]1h4j4M1>\2\1<l1P4nW1
2Y2[C:cAY2`1_7Gc4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:cAY2[14_7DFc4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:cAY2`1
_7DHc4V:X3P2T18h4h5@\2\1<l1P4nW12Y2[C:cAY2`1_7DEc4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:cAY2`1_7Fc4_=P2]
1h4Y6\2\1<l1P4T>jBn62Y2[C:cAY2`1_7Fc4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>X3Y2[14_7Ec4_=P2]1h4Y6\2\1<l1
P4nW12Y2[C:cAY2[14_7Ic4_=P2]1h4`2h3\2\1<l1P4eW1252Y2[C:Z>X3Y2[14_7Fc4_=P2]1h4Y6\2\1<l1P4W5fR12Q1
W1[C:cAY2`1_7Fc4_=P2]1h4Y6\2\1<l1P4nW12OY1[C:cAY2[14_7Gc4_=P2]1h4Y6\2\147l1P4k5jEW<2Y2[C:cAY2`1_
7Ec4_=P2]1h4Y6\2\1<l1P4nW12Y2WAS2:cAY2`1_7Ec4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:cAY2`1_7D6d4^=P2]1R;T:;
d4^=a1>Q1;R;T:cW1m3lT17d4^=P2]1P7Q4T:7d4^=P2]1R;T:Rd24e41ln3lI1e45e4c]2]6eIcM2e4g]3De4c@a7a12?U3
>_1Mo1@nQ1^63e3m4^R1m241e42e4fU35e4nY1[4_Q308e4WS1\j12Q1d1iIe47e4g[17ga1`Le4lI3f4[g492g4d]21g44h
4ee1mj2a31h42i4g@1i44i4kR4e6o;2i4aY43i4S?YY42i4jc48j4gQ4o6b<E3017j4gQ4o6b<E306j4h^4S7?2S2;j4W5YE
g7T1`Q1Y^1eT12T1<5j4_=Pl3i;Q31j48j4VDFbd3_;62Q33j4Yi2fl13j4PZ4Y;4j4gQ4[CL1j42k4T<6k4`;0Um3Fn69k4
a;B2\X2TU1Y6Z9n62k4j94k4R==PT43k4kk2X=1k44k4i>f7Z[22k4gX42k4Wi43l4PX417l4=bW4110n<1l42l4PX44l4aR
2^U216l4PX4110n<4l4d[4_9S12l4Te42l4`f45m4hm3P@0g45m4jl1d8YX2h41m41n43n4ac1Yl11o46R5Uc2W@f2QAnA6T
5`;V2TDk8Tl21T5W1U5R2I`>n5m1[8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1F=<_5b8o?0h7R1o2V1j1h;g;5`f28f7YLj92V
559V5XBd6X7]B>P5dY1hCCX5@`4i4f6=n?n?bW17kG5^38m7Z1_:Y4c;8X5P1oCTR2d1h9fAU78X5`5[<n3VR1Wl1j6f24Z5
Z>j:d59Z5k^10_Z1U4FWHQ3h22\547^5an1`1g32j3kY11a58e5ek1@[2eP2a3i2[>5e5mU3`]1E^35f521d1nR18h5`?V9^
7RZ10[8[T1Cj5?cCCa=Ba31;XR16b1n6cT1GP3e7Y>2Cj56lCCa=Ba31;XR16b19MP5EcT1Gf:4j5QT2U:[52j5Ph33j5a:?
3j5_a2RV12j5YU33j5U>P^11fd12S6a[3KbCn3W3W1f32?e5U1H^2e6R6V3g8c6e4Q2d3Q1V1cDQ9F9`4PU10@mDV6Z?g7P5
eM;V1P<VF1:D`2Q3cE;_6h3H`1k]2nR1]M41A99_6Ce5c1\1b3cU1^@h;6f6h2_3k5Xi1UL4h6i5nJhT12h6aU23j61h;7j6
1h;ij3U9_3Q33j61Yc34k6ga1Y1_13k6on1b11k67ib1`c2d21Z<d252P7Sb21P75U7b2nCeR1ff14U7T1\En61V7;X7SKe8
n1eT1m4ZU1g3];Y<Z55X7oT1Ve1k1QT11^74^7`U1lR2gD2_715_71SP4aEN9_717X2ZLSY1]8gLQZ12c7`Z45g7nX1d6[3g
13g7c_1S5:h7kd2Q3_4?1fJF3SA0?R8f=;00S5d3Y3S2b2h\1^>T1P2kH2R8kP13R8jP103S8o1P_42S8o11T81T83U8nMi9
2U8nM1U81V81W82Y8ZK2Z823Z8cX3SM2Z8gU44Z80PZ2ek11Z82Z802Z8kP22Z8U]23Z8]3hK2Z8VO2Z8RQ14l]40Z<T106\
8\2RLah1P2k11]89a8\W2KZ3Q;^1V1X1]O4f8Yl1\OcD:f8X3b9PF`Bk6Y2V>mIa99f8mBWEZ3P4S6P`1j5I2g844k8ZIgK^
]26n8g3a_1PP2\6mD5n8g3@Yk1c33n8RH^m1FP9h40Z1c4fDR3W7Z7`?Y6U;\8n2j1f1m4W4]5<W6C9Q9h2VR1IfBeHn1aD[
@3Q9TMkE1Q92Q9nj12Q9bm13S9Of22S9Sg15S9Sg1R8Z5f;1S95T9O1d2i\203W9^a1P88X9Q3[CR2<`_1m4oS12X9`H7S`1
<5Q6jKY3i15\9o29\W2W23\9o2nY26\9c<oLQ:XIZ35_9[9[W1lA[]15_9[9Xi1[]1?2_9ac37a9cT1W3Q@DbCWa11a91c94
f9U_2`T1^52f9Ui31g96g9QIJfR1Y<d4>i9_;_80?=0W1b4e3C[>4n62j9k21j91k91k92l9do22l911l91n91o91P:2S:14
S:1Jc_44S:1eZ2E3S:1[[24S:1Ro1[a21S:02W:hc43W:Wc2^o1@X:2b?CT>f31_R132b1b[1Gi4YDY61_:1_:2_:\n13_:V
252_:\2<c:Y1`:W7lBc1j=T1Z7U9W4ZV26c:Y1YV1hS1Uj1T<1e:2e:Vn15e:ZS2T\2A_21h:3k:`2bn12k:SQ21k:4m:dk3
]DP22m:SU38m:]W2c5ZDWJi9b:06P;TZ2\V2;i261P;4P;Wn15Ua22P;c_44Q;]KoR1[j11Q;5T;XV1m5i5]G3`;1Qb34d;R
3V3=3d;_^3kS11d;2h;bZ21h;5h;ZGb4nQ1e<3h;XX2mN2h;XX27i;\A\1X8cOTn1oE4j;PCSM\23j;l^1cM2j;V_16n;^7\
Dii18X12R<`X11T<=Y<fBY3:h1b20YP1kM0?o:a=1Z<2Z<kE1\<2\<`a12\<b\22\<n^11`<1b<2b<3:b<3EX5QR1Q:`?US1
SM18b<IX5dk1US14nL12e<oV42f<nQ21f<2j<fA3j<fAo84j<fAo8ZQ12j<kb14j<fAo8na21l<1l<3l<Wo2ka12P=lF2S=h
k12S=YX12T=jK1T=4X=o4TY4Q22X=j[11\=6\=Z_411N54\=WNVa3T12\=\a12\=RX45\=g`1T3R7bo14\=oj1l5UW22\=WQ
43\=WQ411\=2\=Rk12\=gX22\=ik12\=lP24`=`^1[2@1`=2d=QR21d=03o>]8S26l=VT19h[1V^1e35l=WT1m6V@f32l=VT
1:iMOT:a;m20\:Q<XDU3<i@k2c3R4hD1^8Z8eU1R3JV_12o=X]33o=bP1PW12o=cW2;P>h5a6g<[42b5]3\?S9T^15P>cFDl
k1i33S>1QY16a>[>mP1_;PKkG;d>P5c3R4f110_9kQ2R2oZ14f>I2U11nB6g>\4ma3Z9i3k42j>^63j>^6fX44l>]6X>29l>
]6X>2N\j1U3W1m13m>R2[OLm>QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1Gl1[Oc@]33n>n`2Q>2n>`e21n>1o>2o>aU23o
>aU2\22o>go11R?5R?X2Q?e4YX14V?c4R=gT11]?6]?H0W2Yh3Q;4kLh:\_2W42c?i16c?19]1gB`42c?11d?5l??0kT4B3P
@o3Vj31P@1U@1Y@2\@?1]@;_@QBk39m[1^HQ3dP1Y;<81b@1l@2l@TQ32l@Xk13l@VBQY13PA\d2kC2PAYd36RA[`2]1AVK;
2XAg21XA1ZA3aAW=XD1aA1gA2jAR23jAR2eB1jA4nA=Xl142nA=1nA3nAdV1]P25nAVi1[`13^22nAl\31oA5RBP3oHo9dL1
SB2SBT[24\OUU2fR1SE<PP1o5d33Uc11R4R4a9dR1EU51ne42\OZ35XBXOQ7PEXo12YBdS41ZB2ZBV31\B1bh11eB2eBW\33
eBPT1`W12eBa[21lB:lBm4E>GU11hIQ5`N1nB2PC_71QC2TC41[C4[CR;b806]CV^28b7f<W72]CkX24]Clc2U1f21]C3]CV
^283]C`m1VT22]C\D1]C1eC=fCb1k>h>7l4k@9f1nl12h3`91fC9fCh=PK\<k=_T1Q:m7i91mC2mC\d12mCH2mCH1PD1[D2`
DXj27cDmc1g5k2[1hE91lD7lD[V1a7SV20011SE4UEV8GfI6VETV1Bf5[c2U4MYEV9?E_21h41@\46F712Y;Q2\BQ51@K^1a
32T<0cIS11YE2YEe@2YEi?4[El?mGPn11[E2]Elc21^E3`EVX1Y;4`EnOS8T>1aE1bE6bEoi1[4[G112cE^`32eE13lEVU1Q
51nE6nE1o^2\a1b4i21PF2RFYL1SF4SF[_2X843SFd_1oW17UF0W8dc1f1iS1f65UF0W8k3_a12UF04UFmk1f1`Z11UF2\FS
Y35\FSo1n30oU107^FTJ^?R1\7]=ZV21aF01^h31og42`U4ZB3lV1bf1`P21dW4000002WX4S31WX41WX41WX41WX41WX41W
X41WX41WX41WX41WX41WX41WX40007gFa3ZR1n9Pe1f3]14hk1e2IZ<6oFIe1a1cGB7oFcJS2o1\P1<ZP12RGo11SG2TGY51
TG3VGm2iS32WGl22kh4P13YGR4Y;2ZGj^38ZG`3?_o1W=aFLRC;ZGhj14Z1PDN7[1Q1Z;dB5]GS2d1_m2\N7bG^1h1S1\b3_
;64bG^1m2Rn35gGY3eH6nR22WHe23YHaa2d73YHc^1mR15YHc^1mR1Q112ZHJ2ZHQ31\H2aHn43aHn4iZ11aH8bHZ2lBT4Sg
2:[>:04fH^10]J8fH^10]Jd1iHm6]R14fH^10Xn21mH1QI2SIUT11SI1UI8h]1g>2C0dS2013_IjIQR32_IjI9[J^R1]P1X?
]Gn43Z9e42cI_11cI2dIP\11dI2mI^I2TJXB5[JoQ11aW2S97[J`2le1U8XLn6UA2]JnT33]Jal2U86]JLd<a\2h5eS12^Ja
j24_J31lc31`J4kJfh2R1l:4kJ[Akk1[a12mJ11oJ3QKl_3a=1SK6SK_9UA^9fX2k32SKb\22VKdJ1ZK2[Kg\22[Kk@2\KY;
1\K2^KXl26`KCCiNh8L3dKcLS;2iK31iK2oKkA1RL>SLl7aLeQ1V3U1Q1=@?X19`Nk22XL@4YLXf1QH14YLXf1QH13YLZ^21
4YLXf1i6WA4`W3oLe3WA2\LkGC^LX2b2h3d2Cg1XBX9b1PFd=QS13j4:b4Y4A2_LZC7bLV1OW1l8hh2]81cL4`h1Yl1X>:7S
f1]2f2oT2j2:n:01fL3hLc5Pd3003kLPg1ZZ14kLme1^T1n69kLd1e3X<YT1^T1P4m24DkLV>2H2U1124iS15d2d1Ko1KiOi
4e9V?7lLXLX5m3^=b5X31lL3lLY5k]11oL2oLeh35QM[155lf22RMn64ff1`W1\1Y409SM10_1<g9fo1R2oZ11TM6UM0l1g9
g;QQ36UM0\>lJhX1[E1ZM4\M^J5dW24\Mc7VBPH3\M^JWf21\M1`M1`M;aM1jF[b1T7F=d1b2aJZ79iM02Jk5e3B0g\24iMS
;0f74TN02^93TN022UNdk22UN23VN1XL2VNZL2XNa83XN[5U31XN2XNQi12XN^95ZNe?P<^Z2lB2[NoM7]Nh31b2UU2[;f41
^N3`N?T59`N[5c4b?X_1N6m2kB1aN2aNo84cN5?Y58fN<g9f>[8e3i8VY24gNP9ae1[M1kN4oN\9g1jP21oN2SOea24TOQFS
R2S=2VOWN1\O8\Oc6X2Xl1\5iFm3kA1eO1jO?PP1Q8b13=k9lBPFR4f2[1VBW2R>`?1SP13TP11U24TP1hV15j<2UP1Xe11U
P13UP1VR1QC6]P1ia1b6VZ1e2h12]P1`N3]P1X8S`1Q1`P1J]42h3ASOm=_555P21:2NU3@91L2ER3e8W=Y8R:0Q11T322bP
1il20BTQ1l6T4m:0eB\:E;V14Fo6V5R1ZIo2R23^Q1R1Xa12mQ1Sm24VR1]a1173VR1on1i31XR11\R19aR1k39m[1^HfS1Y
;<82aR1[X26aR1U4]6Uj1o3j21bR101[S11mR11PS12PS1[j21QS11SS13SS1b1cb12SS1Vd11YS13[S1^_3J3^S1S5\]21c
S11dS12dS1U32eS1Zj21gS11iS13iS1_7RR35iS1jM_6WU2[@3iS1oc1o@2iS1oT21jS18lS1c4c?F_3h<]3iJ2lS1c41mS1
1QT11RT12UT1i11UT14UT1l62RA4UT1m2Q7aW11YT11YT13YT1f\1n32aT1eU1:cT1h3^GSX2:G000j@2cT1UA1cT11fT12f
T1cb12fT1PW14iT11U764iT11m6kC4iT1o6761iT11PU11SU12SU1hX18SU1U<D[2c1`G_=o\15]U1]Baa1Q193iU12\\24i
U12aP2W:4iU12Q3_m12iU121iU12oU1VW11oU12PV1nf11PV1:PV1d3Agb1V21b4[1_Z1P21VV12WV1Te21]V11_V13cV1oH
bI1fV14fV1U\1X[177gV1cP2Hh12jBT201lV14QW100P42QW101QW11SW14TW1eR1Y^1mU12TW1o`23TW1o`2ZV11S^41aW1
3aW1[h1<2aW1VH1dW11fW11gW11jW13jW1\g1e201nW11nW102oW1Pf31oW12SX1V45\X1bo2:I01\X12\X1PS2;fX1gW1[8
]3[2d1h1l2Y8T9R91nX11oc21VY11YY13\Y1dHa_21\Y16cY1VV31O027cY17[W20^[1175eY1Agb1W8_Z11eY13gY1k^1kP
28gY1n:[R2\>^4f8g2g35jY1bc1g53cD2jY1^i11jY14TZ10he2E3XZ1mb1P22XZ1mb11XZ17ZZ110gW2cMQ126ZZ11hW2cM
Q124ZZ12]V33003cZ1jT2`W1>fZ12PX1^8^7Z=aAR1X4S7c94Y482kZ121nZ13Q[12X^32R[121S[11T[11Y[12Y[1kW23Y[
15j]32Y[1;2Y[1d=4Y[1[i2U4TE4Y[1bT1W9A4[[1YIQ341\[12_[121b[14b[1\Jg142c[1eS22d[1Pa301f[12f[1^W21g
[11i[12i[1cM5i[1mi2h1b?^21n[15n[1b1T\1Y4aT16Q\16N12Y;2S\1a^13T\1lX3;1T\14W\1`BV_2m94W\1kk1XAU6<X
\1i5a8m70a:U]1U2R2Z:1T22X\1YR11X\13Y\11^T16Y\11;_R1b1Qg12[\111]\12]\1ZQ26^\11YT1b[1^=Z?7^\116_R1
b1b[1VL3i\1mNUa13l\1jT1c51o\12o\1oZ14o\1bi2i9^:4o\1lR2R3l=4o\1jU1Z2i22Q]1i_32S]1TR11]]11^]1<ll1[
4Z2W3a2a7Ze1\2<0k>h11_h26f]1k2V3U6m@03Sa1Pg1h18g]1kGb@\B7[12A2bl1\Z24Zl1\AJaI04j]1Y?\Q2b:6dk1iS1
P2k1mR1f300002_\3gG001Q^11R^15T^1UR1_o1[;]22U^1aW11j]24^^1T5ml2k:5^^1\5he2T6[;3_^1^U1XZ11_h201ad
20007k^1\[1R6O00li11ao11l^11Tn32m^1W93Xe1\Hn=2S_1kR13S_1kR1o62S_1WR13]_1ZV1iT23]_1bZ2aP12__1fo21
`_12`_1^Y103d_1d2RY101j_13l_1U9mC7l_14m8TMU3WR1a23l_1]Lia14m_1S2SZ1c93n_1l8VP301nX21R`13R`1k8hD4
V`1mg1h1mB1V`11W`13W`1[812[`1:1\`17]`1g8<Y4g5d522jS2bD01e`11f`14f`1jEbg1=2i`1QV11i`12i`1lA3i`1XR
1UE4i`1Y@T>S:2n`1TY11o`12o`1gL6\a1GX@d<]3V54Ra1:Q@jV21Ta13Ua1Y9PZ22Ua1Y91Ua11da13ga1YK22ha1bc21i
a102Rb1a82Xc1gZ31Vb11Yb12Yb1hM2]b121^b12ab1]22ab1VW22cb1TW22gb1]=3lb1eY3L2mb1c[22Pc1f82Sc1kE3Sc1
kETN4Tc1f\2V5Z92Tc121Tc11Vc11Xc15[c1Q@WH=nQ11`c16bc1a4l3]2Z_2];1bc11XZ21cc12Ul3dM02k[2b\12Pi1[T2
1ic12kc1P901[]41_j33Sd1Po1bC1Td12Td1b=1Wd13[d1cR1W22ad1lM004bd1o9g=e[102ce1i61h^21Sk101nX4005Re1
_a2[C6Q30001ee41Xe11dk21So31ZV36ch1?2kk1[3eC003nh1T2k40002gm1Y;1`e1004ae1h7o4of24ae1R6P?^c12de1j
W11de102ge1j71ie11je11ke11le12me1]a13kh1fU2_C9Pf1fAb_1n4[23S=Q:l36Pf1fAb_1n4[232Pf1_;1j]21Qf102S
f1fn11Sf13Uf1^Fnf11Uf101`f12gk1_32hk1_32bf1ln21bf15bf1^F]8k2H1bj101[h21cf11_Z22Zj1h82bi2903ef1X:
b;2kf1YP21kf11]k12n]2^P24gj1ec2]:@1eX21_o11of13of1iP1[A001mX21Sg12X_2e16Tg1fB\:_P17R<3Zg1VA`31`g
12bg1kD2cg1g;2dS2Y97eg1R5i=Mjh1P9n@1eg13gg1YAh`21gg12kg1mb11kg12kg1[V12lg1]72ng1k93Sh1n5hk23Sh1]
3Tg11Sh14Th1kGf8\J1Vh12Zh1eE1Zh11[h11mP21_h11ch12fh1Va11ih12jh1gC2jh1mC4jh1Z1bBe[12mh103nh1d?XP2
2nh1e23nh1e2X=2nh1o?2nh1n?1nh11Pi12Qi1nC7Qi1B2f7]2jGho11Qi11Ri12Ri1mC1Si13Wi1[7Zg22Yi1]:1[i101_i
12_i1a51bi102ei132ei131ji11bo11Pj11Rj11\j11]j101`j12bj1VC1mj11nj11Qk12Uk1nR22dZ2TP101Yk12[k1j[22
]k1o27]k16d1mDg4j1gZ12]k1P<2]k1n22ak1bR22ak1ll13bk1h>a@1dk14dk1X=^5U`12dk1X=01li203ek1^2dD3fk1el
2P31fk101Rm12gk1_31hk11ik13ik1^=51dU2002mk1gi21ok11Ql11Rl11Tl101Ul11Vl11Zl11[l12[l1W@3[l1U`1Q71_
l13_l1`3d34_l18?e24_l1X3c1gW22`l1a<1al15cl1Cb2RQ201cl11gl11gl11hl11jl13ml1VZ1b31ml11nl11ol12Rm1]
Q23Sm1ee1g;4Xm1`E^T1n603]m1k<T^11^m12bm1b21bm14bm1AoGV^12bm1kj12bm1aH1cm12gm1Y;3gm1Y;m21gm1004hm
1`B>f41hm13hm1Sk1i71h^202nm1UH1Pn13Rm2a2Y41Rn11Tn15Un1_Q1d2T1UQ1001Zn102^n1^:2kn1c401ln1002nn1[\
21on11So11Xo12[o1\>1[o11\o13^o1ZC][11_o16co1mB^4U2Ud1R82eo1B1fo11ho11jo14lo1fX17@001VP21WP21XP20
01ZP21[P21]P2005aP2a1W2Lb11aP27cP2o7IP16o3l_11eP23gP20dS11gP21hP201jP21hR204oP2oU2g1l@01SQ21XQ21
YQ24ZQ2i9`9l8002]Q2lg201^Q21c[21dU201dQ201hQ201iQ22iQ2<006oQ2co163e2n41[U401lZ21SR21WR21XR21ZR23
_R2c2\21`R21cR21di401fR201]m31iR21kR202oR2PR201QS22QS2Sg21SS2001WS201ZS22^S2le2001dS21eS21fS21iS
22jS2k61jS20000001oS21PT24PT2X52j32PT2RY21ST21XT23[T2LC1[T21`T203eT2Q343mT2ZQ2`>1nT25PU2a1Q]1@[1
1PU23VU2U:o91VU23XU2CWh12XU2C2XU2S13ZU2X5TS24[U21[2Tc11[U21aU21bU21cU24dU2_W2113dU2\I_L2dU2l11dU
21iU22iU273kU2FK2kU2A1kU21lU23oU2g141PV23QV2Rn1oD2QV2;1QV21SV21TV22VV2G3VV2G\S11VV21WV22WV2n]15W
V2\[11101ZV21[V21\V27\V2?Td1k?i2b721]V23]V2_2`_11^V21_V21bV22bV2jn13dV2ZAeS13eV2?oZ11eV21jV23mV2
CQ[12mV2C1mV21nV23\W2ef1kD1]W21^W22^W2^Q22^W2dU24^W2eU2112^W2eR21`W22dW2S[11dW21gW21nW22nW2TV21S
X21TX21Q\21WX23XX2<X_23XX21:1XX21ZX23\X2h3Z]11\X21_X21cX24cX2mb13^21eX21fX21jX21lX22lX2X32lX2U32
lX2k22lX2]33lX2T1UO2lX2h52lX2mM5lX2Q>k?[323lX2Q1`[22lX2Q12lX2b\24lX2Q1`[2R501mX22mX2^52mX2T12mX2
e13mX2[T201nX21TY22VY2k22VY2R51VY22XY252YY224YY22A^_13YY22S43YY22P`101\Y21^Y22`Y2Ui11aY21bY22eY2
_21eY21fY22gY2ab19lY2k6Y3Q4Y1Z7J8gj15nY2V3T7RU1g41nY25nY2V3W\1g4\L2nY2Pn12nY2R31R[21og41QZ23QZ2X
L`12QZ2SO2QZ2iM1VZ21WZ21XZ21YZ21\Z22\Z2c]101cZ22fZ2U41fZ21gZ21hZ21hZ21lZ21R[202S[2R>2U[2hC3V[2X1
da11X[21c[22c[211f[22f[2>1g[22g[2Ua12g[2d^11h[21i[21j[22j[2a=1j[24j[2]3g;C1k[25m[2]h1P90m@5m[2]h
1P90L6m[2]h1P90Q8X81o[21P\21Q\24Q\2Yh1Q9m@2Q\2Yh11R\21U\21Z\22Z\2U]12Z\2a<1^\21_\21a\22e\2j\13e\
2]L31e\21o\21Q]22Q]2j<1R]21V]21W]26[]2b4T9NVi1501m]22o]201o]21P^21S^23V^2ej1P61V^22V^2U;1X^21Y^2
2Y^2f[11\^21^h32]^2cX11^^22`^2T83b^21ei11e^21g^23h^2a5lg11h^21l^22l^2gW11m^21o^202Q_2]32R_2d82U_
2[61U_21X_23X_2Re1\I2X_2S:3X_2=Q^22X_2=2X_2e15X_2Cb5d3A4X_2Cb5d31ji401Y_203]_2k8dP12]_2k83^_2V6`
11^_21d_22g_214Q`2e8?QI2kf2\21R`24Pa2n3a3gn16T`2a:^CmH[@34Y`2=0f41\`201^`22Ua2[11Ua23Ua20[12Va2[
13Va2[1S23[a2S4V45[a2S4V4b^1d@2[a2Z82[a2S41[a23[a2e2d52ca2b41ea25ga2m4oS1m9o64ga2c5TP1T32ga2m43g
a2m4E2ga2WY21ga21la22la2T_11na22Sb2_F1Ub22Wb2b[24Yb2BO[31[b21\b22\b2T61^b26^b2a;aR1j;e3n:1^b22^b
2P41_b22`b221`b21bb22bb2S23eb2<UE1eb21eb21fb21hb22ib2][12ib2^T11ib22ib2`[15lb20a3]4``13lb20a51lb
22Rc2UE3fc20e22fc202gc2_Z13mc2eo1P51mc24nc2[G1jB1Td21fi21ad24ad2i_1P903ad2kh1j43ad2jh101cd21hd21
kd22We2QE1Xe22^e2X31^e22_e2V41_e21`e22`e2n33ae2gc1o31ae21ce23ee2`1mD1ee22ki4R32he2nb13me2;]12Qf2
n@1Tf21Vf22Vf2]W11Wf21Xf21[f22\f2dW21]f22]f2S22]f2m]11^f21_f23`f2YT1j91`f22if2e22kf221nf21Rg21Xg
21Zg21_g21og23og2en1a63og2fQ1Q23og2jg1A2Wh201[h21_h21ah21ch22gh2c:1gh21jh22oh2dQ21oh21Ti21Xi22Xi
2Zj11Zi21\i22\i2ZK2\i2k>2_i201di21fi23fi2Y[1mD1li201Pj21Wj22Wj2_N2Wj2QO3Xj2Z1`U11[j21`j21dj23fj2
9C2gj251Pk23Uk2E=2Uk2S11Vk22Xk2[T12]k2=1]k22]k2Wc11ck21dk21ek22fk2Vk13mk20Wc13mk20UU12Rl2S>2Rl2g
:1Yl21[l21^l21cl21fl24hl2TK_8<1hl25Qm21Q3l413Qm21n72Vm2V>3Vm2P2[32Vm2P23Vm2P2e23Wm2WX1PA1[m21_m2
3_m2n1l35bm2U2g1Q3gf13gm2Y4l23Pn2Rb1n:1mn21Wn2:^n2Am3@m1Q8MCX>e11mn21nn23Po2^4m11Po22Vo216Yo264n
2[104Yo26_402Zo2X203^o2P2k12do2Y41mP31SQ304WQ33001WQ34[Q300li11]Q31_Q32_Q3mU13`Q3Q3gf13`Q3Ao22iQ
3n@1iQ32mQ3l;1mQ31Un41cR31dR31[S31eS32PT301PT31RT36WT3U[155b311bT32oT301TU31cU32ZV3d;1ZV33ZV3i1^
G2ZV3`11jV33jV3h201TW32ZW3nT11]W32fW3^11fW31kW33kW3[1N2kW3^E1lW302PX3QY14SX3PU1111SX34SX3k1b9U23
TX3n1U11UX31XX33ZX3171_X31cX31iX31kX32kX3UD2QY3\21SY32UY311UY304oY3S@U3n;1WZ31YZ32[Z3mZ11]Z32^Z3
lI3lZ3Q>o41mZ32mZ3mB3mZ3mBfL2oZ3g=1S[31[[32Q\3j]12Q\3?1Q\32T\3ZA2T\3l31T\34Z\3Z5i;\23`]3X3S>1m]3
1i^33o^3oHPB1Q_31]_31k_32l_3R31ne41la32la3VV102na3H2na3;1na31oa32Pb341Pb33Qb3lI12Tb3QL2Ub3C1Ub32
Ub3B3Ub3B11Vb31Xb32Zb3=1Zb32Zb332Zb3>02\b3aS11\b33]b3d7hM1cn32_b3k[11ab32bb3801db31eb31fb32gb301
gb32hb3f71hb31ib301Pc32Tc301Uc31Wc31cc32cc3m11ec31gc301^d41]d41Rd31Td32Td3W91Zd32Zd3\32hd3N001Pe
32Re301Se31Ze31]e31_e31ge33ge3_1S71he31fY43fY4\7100002if3gQ11mf31Qg33Qg3[1n43Qg3`6PF1Tg301Ug31_j
32Xg3n63Xg3n621Xg34Zg30k;YJ001]g301_g32cg3n51cg31dg301gg31og31Ph31Vh31]h31^h32^h3mL2^h3]Q12^h3e5
1bh31fh31gh31hh32hh3hT11lh31Ti301Wi31Xi31Zi32[i3c@1[i32]i3S31`i31ci32hi3d@4hi3\5b:g?3hi3\>jE1hi3
1ji31Pj32Rj3W31Tj31Wj31Yj31_j32cj304ej3W?l511fj31mj31Xk32Xk3VS12\k3>1ak31kk31Pl32Pl3c91Rl31Vl31Y
l31al30002ml311ml32ml3aD1Qm31Ym31Zm31[m31\m32]m3T81_m32bm3TM1bm31dm301Tn301Un31Wn31Zn31]n32]n3k>
5^n3f9Y5U9e31`n31an31bn30001en33en3S;01jn31kn31mn31Po31\o301`o33mo3W8m?1dP41oP41UQ41XQ41SR42aR4a
F1bR41fR4004QS4m<Q601WS41ZS41^S41bS41oS42TT4oD3[T4Q9L3[T4n3Q51[T44[T4P9R8X82[T4Q92[T4\I2[T4i92`T
4mD1`T4002bT4hF1bT41eT41jT42kT4Y13lT40]A5lT40^9n7b71nT45nT40Y80e<5nT40Y80Q14oT4Y80e<1PU42SU4hD1U
U43UU4V9a?1ZU41[U41\U41]U41^U43_U40`43_U4c<\42_U4PA1bU42bU4\31cU42dU4b<2lU4D2XV4`>1YV41^V43dV4Z1
PB1gV42gV4XG1hV41oV41YW43bW4e2`:1cW41dW41P]43fW4h6Q83oW4T101oW42SX4Z23UX4Z;_:2UX4m?1UX41\X41`X42
aX4g41aX41dX42gX4l@01kX41lX41mX42mX4b31oX41TY42UY4e@1VY43WY4182YY4o31]Y44]Y4f3113bY4f301dY42dY4a
902fY4S@1gY42kY4n?02nY4Z22oY4f?1PZ4001]Z42^Z4`901aZ41kZ40004mZ4i2b721nZ41nZ41S[42S[4f12V[4k61Z[4
1\[41^[401a[42`f4g21b[41d[41g[42j[4Y=1j[41n[41Q\41T\4001Y\42Z\4N3Z\4N01\\41`\41a\401m\42P]4\11P]
42P]481S]42S]4m<3T]4111T]41W]41Y]42Y]401[]43\]40L1\]41]]42_]4U91_]44_]4U9e3k21h]43o]48[73o]4Y4Z3
2o]4d71S^41V^41Y^41[^45\^4m36i3b73\^4m3c;2]^4\;3a^4e4;1a^43a^4Q501e^41k^41m^43T_4i;N1V_41]_42]_4
]23]_4;12]_4=2e_431i_43i_4Q122X`4T;2k`4Y;1k`44l`4n;011o`46o`4m7d2;i262Sa411Ya41\a43_a4V2h:1_a41k
a41Rb41Sb42Yb4Z34Zb4c2\1e72Zb4c23\b4h7T11]b41nb42Uc4o21Vc41cc41ec41fc403Qd4b6e21[d41^d42_d4b71_d
41cd41ld42Qe4;1_e41`e41de42oe4k11oe402Tf4[31Tf41Zf41]f42`f4^11`f41df41ef41lf42lf4O1Rg41Sg42Sg4h2
1eg41fg41kg41lg41og41Uh41Wh41Yh41`h41dh42dh4S51Ri41Ti41Xi41Zi41\i41^i41_i41`i41di41gi41ji41ki41l
i41ni41Pj42Qj4S12Uj4<1_j41cj41dj43dj42Q42ej4l11Vk41Wk41Zk42[k411]k42_k411ik41nk41Rl41Ul41[l41el4
3el4613kl4011ml41nl4001Wm41Zm41[m41\m41am41em41hm41jm41nm41Pn42Qn411Qn41Sn41Vn41^n41_n42hn461on4
h201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI1
0;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0m
m1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0m
o1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1
`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S
2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2
f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[33
4W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0m
k1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0
mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0
mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4
^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a4
7b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T
57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c
51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P62
7T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[
6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0m
Y1X537e67c4c1f6h6\1i610;0mY3j634X3W2k67l6m6\1i610;0mj3j634X3W2k67l6n6\1i610;0mi3j634X3W2k67l6o6\
1i610;0mo7j634X3W2k67l6P7\1i610;0mi7Q734X3W2k67l6R7\1i610;0mo5S734X3W2k67l6T7\1i610;0mm7U734X3W2
k67l6V7\1i610;0mo7W734X3W2k67l6X7\1i610;0mo1Y734X3W2k67l6Z7\1i610;0mi3j634X3W2k67l6[7\1\610;0mo1
\734X3W2k67l6]7\1i610;0mi5j634X3W2k67l6^7\1i610;0mY1_734X3W2k67l6`7\1i610;0mi3j634X3W2k67l6a7\1i
610;0mi1j634X3W2k67l6b7\1c710;0mi1d734X3W2k67l6e1P10PP81P10P10P10P10PP11P13P10PP11P10P10PP114242
4241PP41P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11@0P@2P@141P414342P81PP11PP1242P81P41P10P81P
81P10P82P10P10P41eh>QDn4`DSn1PDg[5QDo4PDY\5PD\W5PDTh2PD_\5PDSe2PD_\5PDTh2PDmS4PDY\5PDUh2PDTh2QDP
5QDQ5PDm\2PDnn2PDRT4QDR5PDUT4QDS5PD\W5QDT5PDTh2PDmS4PDHQDU5PDTo2PDZP3PDHPDS]9QDV5PDVT4PD\W5PDhS6
QDW5QDX5PDUm4PDW]9WD0QDY5PDYT4QDY5XD0WD0PD\W5PDUk2QDZ5QD[5XD0QD\5WD0PDUk2QDZ5QD[5XD0QD\5WD0PDTo2
QD]5QD^5XD0SD0WD0PD^\5PDST4PD_\5XD0WD0QD_5QD`5P@oo2XD0SD0WD0QDa5QDb5XD0SD0WD0QDc5QDd5TD1QDc5P@mn
2XD0WD0PDUT4PDZW5QDe5XD0QDf5P@oo2QDg5QDh5QDi5Q@g3QDj5QDk5QD\3Q`1e3QDl5PDHPDoo2SD0`EPT4`EoS4`EUT4
`E4`Eb9`E`9QDm5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`Dnn2`DmS4`Dln2`Dl]9`DQT4`D4`D`1QDn5P@nS4Q@o5WD0QDP6XD
0aDZ3`Dnn2`DbQ3`Dln2`D^2`D`1`DRT4`DmS4`DPT4WD0QDn5QDP6XD0QDQ6WD0PDY\5QDR6XD0WD0PD_\5QDS6XD0`Dnn2
`DP8`D^2aD0`DW1`DY8`Dm9PDY\5QDT6QDU6WD0PD`\5XD0PDnS4QDV6aDZ3UD0WD0PD`\5XD0`DnS4PDn]9QDW6QDX6PDo]
9PDnS2PDn]9QDY6PDP^9QDZ6`E^2`EP8`Eo7`EPT4`Ek;`Ei;`EQT4PDHQD[6`Db7`Dc7`DU1`DS1`Dnn2SD0PDP]9QD\6QD
]6QD^6SD0QD_6PDcj2QD`6QDa6QDb6Q@Z3QDc6PDn]9S@0QDd6QDe6Q`1e3WD0QDf6XD0QDg6QDh6QDi6QDR4QDj6PD\W5QD
k6QDl6QDm6QDn6PDin2`Dnn2`Dln2`DmS4`D]^9QDo6Q@\3Q`1e3WD0QDP7XD0PDUT4QDQ7WD0QDR7S@0QDS7XD0PDoS4QDT
7UD0WD0QDU7XD0SD0QDV7QDW7TD2QDX7QDY7PD\W5PDmR3PDcn2PDmS4PD\W5QDZ7QD[7PDUT4QD\7PDUT4QD]7PDS1PDUT4
QD^7PDHPDoo2QD_7QD`7QDa7PDS1PDPo2QDb7PDl[5PDe7QDc7PDg[5PDe7QDd7QDe7PDXo2PD[h4QDf7QDg7QDh7P@UT4PD
o7QDi7QD_6QDj7P@UT4S@0QDk7QDl7PD[^2QDm7QDn7TD2PDoS4PDQ_9QDo7PDVY2QDP8QDQ8PD\W5QDR8QDS8PDkn2QDT8P
Dkn2QDU8QDV8QDW8QDX8QDY8QFj3TD2WD0QDZ8XD0`EX`9`EY`9`E\g2QD[8QD\8QD]8QD^8QD_8PDZW5QD`8QDa8PD\W5QD
b8QDc8QDd8QDe8QDf8QDe8QDf8PDTo2QDg8QDh8PD_7PDdi1QDi8QDj8QDk8PDg[5QDl8QFj3TD1WD0QDm8XD0SD0TD2QDn8
WD0QDo8XD0QDP9PDd7WD0PDWa4XD0PDUT4WD0QDQ9XD0PDmS4PDf`9QD\3WD0PDim8XD0PDoS4PD\W5Q@R4QDR9QDS9TD2QD
T9QDU9PD\W5PDSa9QDV9QDW9QDX9QDY9TD2PDWa9PDkn2QDZ9PDin2PDln2QD[9PDin2QD\9PDaR3QD]9PDi4PDPT4QD^9PD
_a2QD_9QD`9QDa9QDb9QDc9QDd9PDQT4VD0QDd9PDQT4QDe9QDf9QDi6PDf]5PDnS4QDg9PDUT4`Dl9QDh9TD2QDi9QDj9QD
k9QDl9TD1QDm9PDcj2QDn9QDo9QDP:QDQ:WD0QD`7PDP1PDin2XD0WD0PDHPDoo2PDP1PDin2XD0WD0PDT^5QDR:XD0`DmS4
`DWT4`DRT4`Dln2`Dnn2WD0PDHPDoo2QDR:XD0`DmS4`DWT4`DRT4`Dln2`Dnn2WD0QDS:TD3QDT:XD0`D\W5`DmS4`DUT4`
Dcb9WD0QDU:QDV:XD0QDW:WD0QDX:PDjn2QDY:XD0QDZ:WD0QD[:PDjn2QD\:PD\W5XD0QD]:QF^:TD2WD0QD_:QD`:XD0VD
0`Df]5QF^:TD2WD0QD_:QD`:XD0QDa:`Df]5WD0QDb:PDin2PDoS4XD0QDc:WD0QDd:PDin2PDPT4XD0SD0WD0QDe:QDf:XD
0VD0WD0QDe:QDf:XD0QDg:WD0QDh:TD1XD0QDi:WD0QDj:PDZW5TD1QDk:XD0QDl:WD0QDm:PDoS4XD0P@\W5QDn:WD0QDo:
QDP;`Dln2XD0WD0QDQ;TD2PDjn2XD0VD0WD0QDQ;TD2PDjn2XD0QDR;WD0QDS;QDd3QDT;XD0WD0SD0QDd3PD`Z5QDU;XD0V
D0WD0SD0QDd3PD`Z5QDU;XD0QDV;WD0QDW;QDX;TD1QDY;PDi4XD0QDZ;WD0QD[;Q@\;TD1PDY3XD0QD];WD0QD^;QD_;QD`
;`Dnn2`DmS4`Dln2`DRT4XD0QD];WD0QDa;QDb;`Dnn2`DmS4`Dln2`DRT4XD0QDc;WD0PDd]5QDh2XD0`Dnn2`DmS4`Dln2
QDd;WD0QDe;PDcj2XD0VD0QDd;WD0QDe;PDcj2XD0QDf;QDg;WD0QDh;TD1QDi;PDUe5XD0WD0PDmS4PDZW5QDj;XD0VD0WD
0PDmS4PDZW5QDj;XD0QDk;WD0PDnS4QDd3PDlT4PDW8XD0WD0QDl;TD1QD\:QDm;XD0WD0QDn;PDoS4QDo;XD0QDP<WD0QDQ
<P@\W5P@lT4QDR<XD0WD0QDS<PDnn2PD\W5QDT<XD0WD0QDU<PDkn2PD\W5PDcf2XD0WD0PDWo2QDV<PD4PDWo2QDW<XD0WD
0QDX<QDj8PDSo2PD`_5QDY<TD1QDZ<XD0QD[<Y@0WD0QD\<TD1QD]<XD0SD0QD^<WD0QDg5PDcj2XD0VD0QD^<WD0QDg5PDc
j2XD0QD_<WD0QD]3QDd3QD`<XD0QDa<Y@0WD0QDb<XD0QDc<QDd<WD0QDe<PDUT4QDf<XD0SD0WD0QDg<QDh<P@nS4PD\W5Q
Di<XD0S@0WD0QDj<QDk<XD0S@0WD0QDl<PDmn2XD0VD0WD0QDl<PDmn2XD0QDm<QDn<WD0Y@0QDo<QDg6PDQT4XD0SD0QD\3
WD0QDP=QDQ=XD0SD0WD0QDZ9PDi4PD\W5XD0SD0WD0QDQ7PDPo2P@Y\5PDoS4XD0QDR=WD0QDS=PDln2XD0TD3QDT=QDU=WD
0QDV=XD0SD0TD2QDW=QD]3WD0QDd3PDlT4QDX=XD0WD0QDZ7QDY=QDZ=XD0QF[=TD1WD0QD\=XD0QD]=QD^=QD_=QD`=QDa=
PDYh9QD`=VD0QD`=PD1QDb=PDjn2PDUT4QDc=QDd=PDnn2PD\h9PDnS4PDln2PD\W5QDe=PDnS4`D\W5`DZW5`D^\5`DRo2`
D_\5PDnn2PD\W5PD]h9PDnS4QDf=PDoS4QDg=PDPT4TD5PDnn2QDh=PD4QDi=PD[[5TD6PD4QDj=TD2QDo6QDk=QDl=QDm=P
D\W5PDah9QDa=QDn=PDbh9QDo=TD2QDP>QDQ>TD1QDR>QDS>QDT>QDR>TD1WD0QDU>XD0QDa=QDV>WD0QDW>XD0QDX>TD3PD
X[5QDY>P@in2TD1QDZ>PDUT4QD[>TD2QD\>WD0QD]>XD0QD^>QDR4QDn<QD^>QD_>Q@`>WD0QDa>XD0QDb>TD1QDc>TD3QDd
>QDe>PDnn2PDl8PDZZ5PDln2QDf>PDmh9PDlh9QDl;TD3QDg>QDh>QDi>TD2P@\W5QDj>PDUT4QD\3PDaR3QDk>`DZ3`D\W3
`DoU3`Do]2`Dkh2`Dai2`DXW3QDl>PDmS4PD\W5QDm>QDn>PDRT4QDo>QDP?TD1QDQ?QDR?PD]Y3QDS?QDT?PDRT4QDa=QDU
?Q`1e3QDV?QDW?PDc\2QDX?PDkn2QDY?PDoS4QDZ?QDl;QD[?QD\?PDij4QD]?QD^?QD_?PD\W5QD`?PDhi9QDa?PDSo2PD`
_5PDSo2PDjn2PDUT4SD0QDb?PD\W5QDc?PDnS4QDd?QDe?PDnS4PDf\2PDnn2PDl8PD\T4QDf?TD1QDg?`ER^5`E>`Elo2QD
h?P@Qo2QDi?QD]9TD2QDj?QDk?QDl?TD1QDm?PDP\5QDn?aD1PD\T4PDZW5QDo?QDP@QDQ@QDR@PDUT4aDS@`D`]2PDd;PDU
T4QDT@Q`1e3QDU@`ET[5`EU[5`E[\5`EPT4`E]W5`EnS4`Eeo2`Eno2QDV@PDUT4aD1QDW@PDUT4QDX@SD0QDY@QDZ@Q`1g3
QD[@P@Qo2QDZ@Q`1g3WD0QD\@XD0QD]@`DnS4`DoS4PDSo2QD^@TD2QD_@PD4PDSo2QD`@aD0aDZ3QDa@QDb@QDc@QDd@QDe
@PDlh9QD\:TD2QDf@QDg@QDh@TD2QDi@QDa=TD1PDbh9QDj@QDZ>TD1PDUT4QDj@QDk@WD0SD0XD0QDl@TD1QDm@QDn@QDo@
PDUT4QDPAQDQASD0QDRAQDSAQDTAQDUAQDVAPD`7QDWAQDXAPDRT4QDYAQDZAQD[APD]Y3QD\AQD]AQD^APDYT4TD6PD4TD3
QD_AQD`APD\W5QDaAQDbAQDcAQDdAPDZW5TD2QDeAPDnn2QD_8TD3QDfAQDgAPDg[5TD5PD4S@0QDhAPD]T4TD6PD4QDiATD
2PDPZ2WD0QDjATD1QDkAXD0`D\W5`DZW5WD0QDlAXD0QDmATD1QDnAWD0QDoAPDkn2XD0PDln2WD0QDPBQDQBP@nS4P@\W5X
D0QDRBQDSBTD1WD0`DRR6`D^6`DP<`DM`Dff1`D_g1`Dm^9`Djk9`Dkk9`DZe4`Dg[9`Dlk9`DdS4`DcS4`DlX5`Dmk9YD1X
D0QDTBQDSBTD1WD0`DRR6`D^6`DP<`DM`Dff1`D_g1`Dm^9`Djk9`Dkk9`DZe4`Dg[9`Dlk9`DdS4`DcS4`DlX5`Dmk9YD1X
D0QDUBTD1QDVBWD0QDWBPD\W5QDXBXD0QDYBTD1WD0QDZBXD0QD[BTD1QD\BWD0QDWBQD]BPDin2XD0QD^BWD0QD_BQD`BQD
aBQDbBPDUT4XD0WD0QDcBQDd3PDWl9XD0QFdBTD1WD0QDeBQ@fBQDgBXD0QDhBWD0QDiBTD1XD0QDjBWD0QDkBTD1PDjn2XD
0QDlBWD0QDmBS@0PDZZ5QDnBQDf>XD0WD0QDoBPDo7QDPCQDQCXD0UD0WD0PD^2QDRCXD0TD9PD4TD4QDSCQDTCTD4WD0QD]
3QDk2XD0QDUC`DVh2`Dk\2`Dm8`Dbc2`DU_2QDf2TD2WD0QDi2XD0QDVCQDf2TD2WD0QDi2XD0QDWCTD2QDXC`D^^2QDYCWD
0QDi2XD0QDZCUD0QD[CTD3WD0QDi2XD0QD\CUD0QD]CTD7WD0QDi2XD0QD^CUD0QD_CTD4WD0QD]3QDk2XD0QD`C`ER^5`E>
`Elo2WD0QDaCXD0QDbC`DQT4WD0QDcCP@oS4XD0QDdCTD2QDeCWD0QDcBPD\W5QDfCQDgCXD0WD0QDY9PDi4XD0QDhCWD0QD
a=P@Y\5P@\W5PDbh9XD0WD0QDa=QDiCTD2QDjCXD0WD0QD]3PDW6XD0QDkCTD2QDlCWD0QDmCTD1QDnCXD0QDoCWD0QDPDP@
\n4PDRT4XD0QDQDWD0QDRDP@\n4PDRT4XD0QDSDTD1QDTDWD0QD\3P@Y\5PDjn2PDUT4XD0WD0PDPo2QD\3PD\W5SD0TD3QD
UDXD0QDVDWD0PDPo2QD\3QDWDQDUDXD0QDXDWD0QDj@XD0QDYDTD1SD0PDUT4QD\3PDa\2WD0QDZDXD0QD[DWD0QD\DQD\3P
Da\2XD0QD]DWD0QDV@PDUT4XD0QD^DSD0TD6QD_DUD0PDPT4TD6QD`DPD4QDaDUD0QDbDTD7PD4Q@c3S@0S@0QDcDWD0PDg[
5QDdDXD0TD3PD4TD4QDeDWD0QDfDXD0QDgDPDkn2WD0QDd:TD2PDkn2XD0VD0WD0QDd:TD2PDkn2XD0QDhDQDiDTD1WD0QDi
2QDjDXD0SD0QDkDWD0QDlDXD0QDmDWD0QDnDTD4QDoDXD0VD0WD0QDnDTD4QDoDXD0QDPEWD0QDQEQDREXD0VD0WD0QDQEQD
REXD0QDSEWD0QDTETD4QDUEXD0Q@mBQDVEWD0QDi>XD0QDWETD2QDXETD1WD0QDYEXD0WD0QDZETD1QD[EXD0QD\E`DZ3`D\
W3`DXW3`DR5`Do]2`Dkh2`DoU3`Dai2`DYh2`DUb3`DnV3`DT^2`DPj5QD]EPDin2WD0PDln2PD\W5PDon2XD0WD0QD^EP@m
n2PDnS4XD0QD_EWD0PDnn2PD\W5QD`EXD0WD0QDaEXD0QDbEWD0QDcETD6PD4Q@c3QDdEXD0QDeEQDfEWD0QDgES@0S@0QDh
EXD0WD0QDiEQDjEQDkEQDlEXD0WD0PDHPDPP3PDm[9XD0WD0QDmEP@Y\5P@m^5P@ZW5QDnEXD0WD0QDoEQ@\3QDj8QDPFXD0
WD0PDPo2PDi1PDUT4PDoT5XD0WD0QDQFPDPo2QDRFXD0PDU8PDHPDbR9PDcf2PDU[5PD[^2QDSFPDnS4PDg4PDHPDbn1PDg[
5P@ZW5QDTFQD\3Q`1e3WD0QDUFXD0`DkR3`@UT4`DXn2PDPo2QD\3Q`1e3WD0QDVFXD0PDl]5Q`1e3WD0QDVFXD0QDWFQD^=
PDZk2QD\3WD0QDj8QDXFXD0PD\T4PDR^5PDY\5PDm:QDYFPDmY2QDZFPDl7PDg[5PDXd2PDUT4PD_7PDaP9PD\W5PDPh2QD[
FQD\FQD]FPDnn2PDPh2PDQT4PD__5QD\3PDao9PDUT4PDT<PDoS4QD^FQD_FPDV[5PDlT4WD0QDf3XD0QD`FQDaFaDZ3`DT7
QDbF`D]l9`DYY2`Ddo9`Deo9`Dfo9`Dgo9`Dho9`Dbo1`Dio9`Djo9`Dbg9`Dko9`Dlo9`Dmo9`Dno9`Doo9`DPP:`DQP:`D
RP:`DSP:`DTP:`DUP:`DVP:`DWP:`DXP:`DWk8`DUk8`DYP:`DZP:`D[P:`D_i8`D_k8`D^k8`D^i8`D\P:`D]P:`D^P:`Da
P9`Dkn8WD0YD4XD0QDcFQDdFPD[T4QFeFQDfFSD0PD[T4QDgFQDhFQDiFPD_7PDbQ3PDTo2PD\W5QDjFQDkF`Dd\2QDlFPD`
Z5QDmFPD`P:PDln2PDnn2PDZW5QDnFPDUk2QDoFPDjk1PDnS4QDPGTD2SD0PDeR3QDQGPDnS4PD\W5QDRGQDSGQDTGQDUGQD
VGQDWGPD\W5SD0PDQT4QDXGPDRQ:QDYGPDWT4TD4PDST4TD4QD\3WD0QDZGXD0QD[GTD2PDnn2QD\GQD]GQDfFPDSo2QD^GQ
D_GTD3PD\T4QD`GPD\T4QDaGQDbGQDcGPD[T4P@\W5QDdGWD0QDeGXD0VD0PDk[5QDc3S@0S@0QDfGQD]5QDgGQDhGPDnn2P
DZW5QDiGPDnS4QDjGQDkGQDlGQDmGQDnGTD3QDoGQDPHQDQHQDRHPDSo2PD[T4PDU]9PD^[5QDSHQDTHPDkn2QDd:TD3PDUT
4PDWLQDUHPDnS4QDVHQDWHQDXHQDYHPDQT4PD_Q:PDnn2QDZHQD[HQD\HQD]HQD\3Q`1e3WD0QD^HXD0`@[T4`@mS4Q@Z3QD
fFQD_HPD[T4QDfFQD_4PD[T4PDbR3P@nS4Q@c3QD`HQDaHWD0PDc;PD\W5QDbHXD0QDcHQDdHQDeHPDR:PD`R3PDbZ2PDST4
PDgQ:QDfHQDgHQDhHQDiHQ@jHQDkHWD0PD\W5QDlHXD0QDmHQDnHPDmn2PDk[5QDc3QDoHPDk[5QFPIQDQIQ`1e3QDRIQDSI
QDTIQDUIPDHPDo_2PDoS4PDln2PDZW5PDQR:PDPT4PD\T4QDVIPD\T4PDTo2QDWIQDXIPD\T4PDR[5QDYIQDZIPDj[2QD[IQ
D\IQD]IQD^IPDnS4PD\W5QD_IQD`ITD2QDaIQDbIWD0QDm2aDd2aDZ3`Doo2`DY4`DTR:`Doo2SD0XD0`DnS4WD0QDcIXD0Q
D\3Q`1e3WD0QDdIXD0QDeIWD0QDkBQDQ?QDfITD1QDgIXD0WD0QDhIPD_Q:QDiIXD0QFjITD5QDkIWD0QDlIPDnS4PD\W5QD
mIXD0SD0QDnIQ`1e3P@\W5WD0QDm2XD0QDoIWD0Qd1e3QDm2XD0QDPJ`D^^2WD0QDm2XD0QDPJ`D^^2QDQJTD3QD\3Q`1e3W
D0QDm2XD0WD0QDm2XD0QDRJQFSJQDTJPD\W5WD0YD4XD0`D]l9QDUJPDnn2PD]^9QDfFPDbj2SD0TD4PD[T4QDVJWD0QDWJX
D0WD0QDXJaDl3aDm3aDd2SD0Y@0TD1PD[T4XD0QFYJaDZ3WD0QDfFYD0XD0S@0S@0S@0PD[T4YD0Q@\3QDfFSD0PD[T4QDZJ
WD0QDfFQD[JXD0QD\JQD]JPDnS4SD0QD^JPDin2TD1QD_JQD`JQ`1e3QDaJQDbJQ`1e3SD0QDcJP@UT4QFdJPD`k2QDeJQDf
JQDgJPDbR3PDnS4QDhJQDiJPDUT4QDjJQDkJPD]l5QDlJPDbR3PDnS4Q@c3S@0QFmJ`D[i3`DT^2WD0PDaR3XD0QDnJQDoJQ
DPKWD0PDaR3XD0SD0PDZW5S@0QDQKQDRKQDSKTD1QDTK`Dl4`DPX3QDl7TD2QDUKP@\W5QDVKQDWKQDb5SD0QDXKPD\W5QDY
KQDZKPDnS4TD2WD0QDn2XD0QD[KQD\KQD]KaDZ3PD\W5QD^KQD_KQD`KQDaKQDbKQ`1e3QDcKS@0WD0QDdKXD0QDeKQDfKQD
gKQDhKQDiKTD2WD0QDjKXD0QDkKQDlKQDmKTD2QDnKPDHPDoo2TD1QDoKSD0QDPLQDQLTD1QDoKSD0QDPLQDRLQDSLPD[T4P
DnS4PD\W5QDTLPD4Q@c3S@0S@0QDULQDVLPDf]5QDWLTD1QDXLSD0QDYLPDin2QDZLPDmS:PDST4PDm\2PDiX5QDWJPD\W5P
DUk2QD[LPDQT4PD__5QDWBQDmBQD\LQD]LQ@_;QD^LP@\W5QD_LQD`3QD^LP@\W5QD_LQD`LQDaLQDbLQDcL`E`V2`En]2`E
eW5`ERc5`EUT:`EVT:`EWT:`E_^3QD\3Q`1e3WD0QDdLXD0`Dnn2`DPT4`DRT4`D6QDeLQDfLP@PR4QDgLPDnS4PDd8PDST4
PDe:PDZW5PDPo8QDhLPDZW5PDPo8PDkR3`DnS4PD[T:PDXT9PDTo2QDiLPD\T:PDln2QDjLPD`Z2PDg[5S@0WD0QDkLXD0WD
0PDHXD0QDlLQDmLP@nS4QDnLQ@^3Q@_3PD\h4QDoLPDnS4PDPR3QDPMQDQMQDRMPDnS4PDnn2PDRV5PDnS4PDjT:PDmn2PDo
S4PDkT:PDQT4QDSMQDTMPDZk2QD\3Q`1e3QDUMWD0QDVMXD0QDWMS@0QDR4QDXMQDYMPDjn2QDZMPDoS4QD[MTD2QD\MQD]M
Q@^MQD_MQD`MP@aR3QDaMPDUT4`D\W5QDbMQDcMQDdMQDeMQDXMQDfMPDjn2QDgMQ@hMQDiMQDjMQDo6Q@\3QDkMQDlMPDmn
2QDmMPDZW5PDYU5QDnMQDoMQDPNQDQNPD_[5QD[GTD2QDRNQDSNQDTNQDUNPDX\5PDYk2PDU\5PDZk2QDb=QDVNQDWNWD0QD
XNXD0VD0QDWNWD0QDXNXD0QDYNPDS1PDUT4QDZNPDmn2PDnS4QD[NPDU]9PDUT4PD_7PDnY2PDl<PDPT4QD\NQDPMTD1QD]N
PDTo2PDnn2PDVh2QD\3QD_;WD0QD^NXD0QDn<QD_NS@0WD0QD`NXD0`Db7`Dln2`DSb3QDaNQDbNTD2QDcNQDdNQDeNQDfNQ
DR4Q@^3QD_3WD0QDgNXD0QDlMQDhNTD1QDiNPDmS4QDjNQDkNQDlNPDPR3QDmNQDnNWD0QDoNXD0PDg[5Q@b3WD0QDPOXD0Q
DQOPDnS4QDROQDSOQDTOQD_;TD1QDUOPD\W5S@0WD0QDVOXD0QDWOWD0QDXOXD0PD\W5S@0WD0QDYOXD0PDWo2SD0PDUT4PD
_7WD0QDZOXD0QD\3QD[OWD0QD\OXD0`Don2QDm=QDe8WD0QD]OXD0QDe8WD0QD]OXD0QD_;WD0PDo9PDkn2XD0QDm=QDe8WD
0PDX8QD^OXD0QD_OQDe8WD0PDX8QD^OXD0QD_OQD`OPDln2P@\W5QDR4QDaOPDn]9QDbOPDb]5PDo9PDkn2PDo9PDkn2QD_;
TD1QDcOTD4PDUT4PDSf4QDdOWD0QDeOXD0QD]3QDj8WD0QDfOXD0QDgOPDn]9PDmS4PDY\5QD]LWD0P@n^5QDhOXD0VD0QD]
LWD0P@n^5QDhOXD0QDiOQD]LWD0PD\W5PDeP9XD0QDd8QDe8TD2WD0QDjOXD0QDe8TD2WD0QDjOXD0QDm=WD0QDkOQDlOXD0
`DPT4PDnY2QD_;WD0PD_7QDmOXD0QDnOQDoOPD[T4QDPP1PDHQDQP1QD\3QDRP1QDd8QDe8TD1QDSP1TD3QDTP1QDe8TD1QD
SP1TD3QDTP1PD\W5QDUP1PDHQDVP1QDWP1PDRV5PDTo2PDo7SD0QD_;P@d7Q`1e3QDXP1QDYP1QDZP1P@d7Q`1e3QDXP1QDY
P1QD[P1PDUT4QD\P1QD_NQD]P1QD^P1`Db7`D`7PDZk2QD\3QD[P1QDlOSD0QDo6PD[U4PDUT4QD_P1QD`P1P@_7QDaP1QDb
P1QDcP1QDdP1QD_NQDeP1QDfP1WD0QD[P1XD0VD0QDfP1WD0QD[P1XD0PD1QDfP1WD0QD[P1XD0QDgP1QDhP1PD]S2QDiP1P
D_7PDW6PDnY2PD_7PDW6QDjP1P@nS4QD[P1PDUT4QDkP1PDU]9PD^[5SD0PDTo2PDZW5PDSe2PDn]9PDUT4QDlP1PD]_5PDU
T4QDlP1QDmP1PDUT4QDnP1PDHQDoP1QDlOPDmS4PD\W5PDbV:PDnS4PDUT4PD\W5PDZW:PDd]5QDPQ1SD0QD^3QD_;PDk7QD
QQ1QD_;PDk7QDQQ1QDd8QDe8TD1WD0QDRQ1QDSQ1XD0QDe8TD1WD0QDRQ1QDSQ1XD0PDXIPDVW:QD[GQDTQ1PDUT4QDUQ1QD
VQ1TD2PDTo1QDZ7QDWQ1PDh:QDXQ1QDYQ1QDZQ1TD1QD[Q1PDTo2PDe7SD0PDTo2SD0QD\Q1QD]Q1QD^Q1PD[h4Q@bKQD_Q1
QD`Q1QDaQ1QDbQ1QDcQ1PDnY2QD_;QDdQ1QDeQ1QDfQ1QDgQ1TD2PDon2QDhQ1QDiQ1QDjQ1QD_;QDkQ1QD_3S@0PD]o8`DU
T4`DP?QDd8QDe8TD2WD0PD]o8XD0QDe8TD2WD0PD]o8XD0QDlQ1WD0PD]o8XD0QDmQ1QDnQ1PDo7QDoQ1PDnY2QDPR1TD2WD
0QDQR1XD0QDRR1Q`1e3PDib4PDRT4PDPZ2PDib4PDRT4QD\3PDTo2Q@SR1QD2QD]Q1Q@SR1QD2QD]3QD_;QDTR1P@d7QD2QD
]3PD[U4PDUT4PD[U4PDUT4PD_7SD0QDUR1WD0QDVR1XD0WD0QDWR1QDXR1XD0QDYR1WD0PDHPDYV:XD0PDHQDZR1WD0QD[R1
QD\R1XD0QD\3Q`1e3WD0QD]R1XD0VD0QD\3Q`1e3WD0QD]R1XD0QD^R1PDn]9QD_R1QD`R1PDVh2QDhOQD^AQDaR1QDbR1SD
0PDgW:PDUT4QD\3PDhW:PDUT4WD0QDcR1XD0QDdR1PDg[5S@0WD0QDeR1XD0WD0PDZW5QDfR1PDnS4PD\W5S@0QDo6QD_;XD
0SD0QD\3WD0QDgR1QDhR1QDiR1XD0QDjR1WD0QDkR1PDQT4XD0VD0QDjR1WD0QDkR1PDQT4XD0QDlR1WD0QDmR1PDkY2XD0V
D0WD0QDmR1PDkY2XD0QDnR1WD0QDoR1TD1QDPS1XD0QDd3QDQS1QDRS1QD\3Q`1e3WD0QDSS1XD0`Dln2`DmS4`DQT4WD0QD
TS1P@Rn2QDUS1QDVS1XD0QDWS1QDXS1TD4QD\3WD0QDYS1PDUT4XD0WD0QDZS1QD[S1XD0VD0WD0QDZS1QD[S1XD0QD\S1WD
0QD\3Q@_;QD]S1YD2XD0WD0QD]Q1QD]S1YD2XD0WD0QDmGPDTo2QD^S1XD0QD_S1QD\3WD0PDS1PDUT4SD0XD0`Djo2`Dlo2
`Dko2`DZR3`D\W5`DZW5`D_7WD0QD`S1QDaS1QDbS1XD0WD0QDcS1TD1QDdS1XD0QDeS1WD0QDfS1QDgS1XD0QDhS1WD0QDi
S1XD0`DmS4`DQT4SD0QD]3WD0QDjS1XD0WD0QDkS1PDmn2PDnS4XD0QDlS1WD0QDmS1XD0WD0QDnS1TD1QDoS1XD0VD0WD0Q
DnS1TD1QDoS1XD0QDPT1QD\3Y@0WD0QDQT1PDnS4XD0QD]3WD0Q@_;PDd7TD1QDRT1XD0QDST1PDZk2QDTT1WD0QDj8TD1QD
UT1XD0`Dnn2`DoS4QDWDWD0QDVT1QDWT1aDZ3`D\W5`DZ]5`D[;`Db\3`DZW5XD0SD0PDTo2QDXT1TD2WD0QDYT1XD0QDZT1
WD0QD[T1PDmn2XD0VD0WD0QD[T1PDmn2XD0QD\T1QD]T1WD0QD^T1`D`b2`Dab2`D^b2`D_b2S@0XD0QD_T1PDZk2QD\3WD0
QDhQ1`DQP4`DRP4`DRh2`DSh2`D`b2`Dab2`D^b2`D_b2`DeQ4`DVQ4`Db7`DaW2`Db^2XD0QD_T1QD`T1Y@0WD0QDaT1QDb
T1Q@mBQDcT1XD0QDdT1QDeT1Q`1e3WD0QDfT1XD0WD0QD\3Q@_;QDgT1YD2XD0WD0QD]Q1QDgT1YD2XD0WD0QDhT1QDiT1XD
0PDnS4WD0QDjT1S@0QDkT1XD0PDnS4QDlT1WD0QDmT1QDnT1SD0XD0VD0WD0QDmT1QDnT1SD0XD0QDoT1WD0QDPU1XD0WD0Q
DQU1SD0PD^W5XD0QD]3WD0QDRU1QDSU1XD0QDmLPD\W5SD0WD0QDTU1QDUU1PDin2XD0VD0WD0QDTU1QDUU1PDin2XD0QDVU
1WD0QDZ7TD1PDUT4PD_7XD0PDnS4QDWU1WD0PDmS4QDXU1QDYU1XD0QDZU1Y@0WD0QD[U1YD1XD0WD0QD]3QD\U1QD]U1XD0
QD^U1QD_U1WD0QD`U1QD_;`Dm:`DPm1`Djm1`DoV2`DZP2QDh2XD0`Dln2QDaU1WD0QDbU1`Dm:`DPm1`Djm1`DoV2`DZP2Q
Dh2XD0`Dln2QDcU1QD\3WD0QD_;YD2XD0`Dnn2`DmS4QDcU1WD0QDdU1YD2XD0`Dnn2`DmS4QDf2WD0QDm=QD_;`DbR2`DR8
`D_R2`DaR2`D`R2`DRT2`Dd`9`DkQ6`DfR2`Da8`DoS6`D]S2SD0XD0QDf2WD0QDeU1`DbR2`DR8`D_R2`DaR2`D`R2`DRT2
`Dd`9`DkQ6`DfR2`Da8`DoS6`D]S2SD0XD0QDfU1WD0QD\3QD[OYD1XD0`DQT4`Dln2QDgU1WD0QD]Q1QDhU1XD0QDgU1WD0
QD]Q1YD1XD0QDiU1WD0QD\3QDjU1QDkU1XD0QDiU1WD0QD\3QDjU1YD1XD0QDlU1WD0QDmU1QDnU1XD0QDlU1WD0QDmU1YD1
XD0QD]3WD0QD_NQDoU1XD0QDPV1WD0QDQV1XD0QDRV1QDQJWD0SD0QD[P1XD0VD0QDQJWD0SD0QD[P1XD0QDSV1WD0QDTV1Q
DUV1P@nS4P@\W5XD0QDVV1WD0QDWV1QDXV1QDhOXD0SD0QDYV1WD0QDZV1PDmn2XD0SD0QDW3WD0QD`U1QD_;`DTW2`Da8`D
eU4`DbR2`Di\2`DfR2`DkQ6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`Dj`4SD0XD0QDW3WD0QD[V1`DTW2`Da8`DeU4`DbR2`Di\
2`DfR2`DkQ6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`Dj`4SD0XD0QF\V1QD]3WD0QD_;P@d7QD]V1XD0WD0QD^V1P@d7QD]V1XD
0WD0QD_V1QD`V1XD0VD0WD0QD_V1QD`V1XD0QDaV1QDbV1QD_;WD0QDcV1QDdV1XD0QDeV1WD0QDcV1QDdV1XD0QDfV1PDWT
4WD0QDgV1QD[P1XD0QDhV1WD0PDU[:QDiV1XD0PDT\5WD0QDjV1XD0VD0PDT\5WD0QDjV1XD0QDkV1QDlV1TD5WD0QD\3QDm
V1YD1XD0QDnV1WD0QD[OQDoV1XD0VD0QDnV1WD0QD[OQDoV1XD0QDPW1QDnV1WD0QD[OYD1XD0VD0QDnV1WD0QD[OYD1XD0Q
DPW1WD0PDZk2QDn<PDHQDQW1XD0SD0WD0PDHQDRW1XD0SD0PD[R3PDHQDSW1WD0QDTW1QDhOXD0QDUW1`Dl<`DP?`Db[:`DS
U2PDZk2QDVW1TD1WD0QDWW1XD0QDXW1PDZk2QDVW1TD1WD0QDWW1XD0YD2QDYW1WD0QDZW1XD0QDYW1WD0PDZW5PDVj2XD0W
D0QD[GQD[W1XD0QD\W1WD0PDln2QD]W1XD0WD0PDln2PD`n2PDUm4XD0`Efj2WD0QD^W1QD_W1XD0QD`W1TD1VD0`Efj2WD0
QD^W1QD_W1XD0QD`W1TD1QDkV1WD0QDaW1Q@bW1XD0QDcW1WD0QDdW1XD0QDeW1TD3QD\3QDfW1QD\3WD0PDZ9PDln2XD0SD
0WD0QDgW1XD0QD]LQD_;QDhW1SD0QDiW1WD0QDjW1XD0PDWo2WD0QDkW1XD0VD0PDWo2WD0QDkW1XD0QDlW1WD0PDHPD_\:X
D0QDmW1WD0QDnW1P@b\:XD0QDmW1QD\3WD0PD`\:XD0SD0QDoW1WD0PDUT4XD0QDPX1PDig4PDnS4WD0PD\W5PDUk2XD0WD0
QDQX1Q@\3QDRX1XD0PDa\2QD\3WD0QDRX1XD0PDmS4QDSX1VD0PDmS4QDSX1PD1WD0PDHPDoo2XD0QDTX1S@0QDUX1`DX3`D
aj1`DY3WD0PDT^5XD0QDTX1S@0QDUX1`DX3`Daj1`DY3PDST4QDVX1WD0QDWX1XD0VD0PDST4QDVX1WD0QDWX1XD0PD1QDXX
1PDTa9WD0PD^g2XD0WD0QD_;P@d7QDYX1XD0S@0QDZX1QD[X1WD0QD\X1XD0QD]X1WD0QD^X1XD0SD0WD0QD_X1PDmn2PDnS
4XD0QD`X1WD0QDaX1QDbX1XD0QDcX1PDn]9TD5WD0QDdX1XD0SD0QD\3PDnS4WD0QDeX1XD0QDfX1QDgX1WD0QDhX1XD0VD0
QDgX1WD0QDhX1XD0QDiX1WD0QDjX1QDkX1XD0QDlX1QDlMWD0QDmX1XD0TD2QDnX1QDoX1PDnn2PDl\:PDnS4PD\P3PDR\5Q
DPY1Q@\3WD0QDQY1XD0WD0PD\P3XD0Q@b3QDRY1aDZ3`Dd\2`D]T4QDSY1Q@\3QDTY1Q@UY1QDVY1QDWY1QD]Q1Q@XY1QDVY
1PDo]9QDYY1PDHQDZY1QD[Y1PDTo2QD\Y1PDT^2QDj3Q@d8QD]Y1TD1PD_T4TD2QD^Y1QD_Y1QDbMTD3QD\3Q`1e3WD0PDQ\
2XD0QDbMTD3QD\3Q`1e3WD0PD`W6XD0QDbMTD3QD\3Q`1e3WD0PDbW6XD0QDbMTD3QD\3Q`1e3WD0PDaW6XD0QDbMTD3QD\3
Q`1e3WD0PDdW6XD0QDbMTD3QD\3Q`1e3WD0PDcW6XD0QDe3QD`Y1QDnLTD3QD\3Q`1e3PDc]6PDc]6QDR4UD0WD0PDc]6XD0
QDaY1Q`1e3WD0QDbY1XD0S@0QDR4QDnLTD3QD\3Q`1e3WD0PDj6XD0`DmS4`DoS4QDnLTD3QD\3Q`1e3WD0PDj[2XD0`DmS4
`DoS4`D[T4`Dnn2`DPT4QDcY1TD4WD0PDj6XD0WD0QDdY1XD0QDR4QDeY1TD1QDfY1QDgY1QDhY1PD`]2PDoS4PD]l5WD0PD
]l5QD^AQDiY1XD0WD0QDjY1TD1QDkY1XD0QDlY1WD0QDmY1TD1QDkY1XD0UD0PDi_5PD4WD0PDZW5QDZ3XD0UD0PDi_5WD0Q
DZ?QDZ3XD0QDnY1QD\3WD0PDZW5QDZ3XD0VD0QDnY1QD\3WD0PDZW5QDZ3XD0QDkV1WD0PDZW5QDoY1QDZ3XD0VD0WD0PDZW
5QDoY1QDZ3XD0QDPZ1QDQZ1QDRZ1QDe3QDSZ1QDRZ1QDTZ1TD1WD0PDjV:QDRZ1XD0WD0QDUZ1P@\W5PDjV:QDVZ1XD0QDWZ
1QDXZ1Q@YZ1QDZZ1QD[Z1PD]T4QD\Z1QD]Z1PDg6UD0QDj3QD^Z1TD1P@Qo2WD0QD_Z1XD0SD0aEZ3QDj3QD`Z1TD1P@Qo2Q
DaZ1`Dab2`Dn\2`DnS4`DaZ2`Dd]:`De]:QDbZ1P@Y\5QDcZ1QDdZ1QDlY1QDeZ1Q@\3QDfZ1TD1P@Qo2TD3QDgZ1QDlY1QD
eZ1Q@\3QDhZ1PDUT4QDlY1QDeZ1Q@\3QDiZ1TD1PDQo2TD8QDjZ1QDkZ1QDlZ1PDZ^2PDP8QDmZ1QDnZ1PDPo2QD\3QDoZ1Q
DP[1PDeR5QDQ[1QDR[1QDS[1QDT[1QDU[1UD0QDV[1TD1QDW[1`@\W5`@Qo2`DZW5`D[W5`DTP3QDX[1TD2WD0QDY[1XD0QD
Z[1QD[[1PDoo2PDbc5QD\[1WD0PDUm4PDlb5XD0QD][1QD^[1QD_[1QD][1QD`[1PDS1QDa[1PD^W5QDb[1QDc[1P@ln2PDm
S4PD^W5QDd[1QDe[1PDl^:QDf[1QDg[1QDh[1WD0QDi[1PDnS4XD0SD0WD0QDj[1QDk[1TD1QDl[1XD0WD0QDm[1P@To2PDU
U2QDn[1XD0SD0WD0QDo[1P@i4P@PT4QDP\1S@0QDQ\1XD0WD0QDR\1QDS\1Q@\3QDT\1XD0PDTo2WD0PDg[5XD0SD0WD0QDU
\1PD`l1XD0QDV\1WD0QDW\1TD1QDX\1PDnS4XD0SD0QDY\1PDTo2PDUT4PDTo2QDZ\1SD0QD[\1QD\\1QD]\1SD0QD^\1P@V
T4P@\T4WD0Q`1e3QD_\1XD0QD`\1QDa\1QDb\1SD0QD`\1PD`l1QDc\1QDd\1QDe\1QDf\1QDg\1PDZW5WD0QDh\1SD0XD0Q
D\3WD0PDZW5QDh\1SD0XD0`DnS4`Dk\5`Dmg4WD0PDZW5QDh\1QDi\1XD0WD0QDj\1P@nS4QDk\1XD0PDPo2QD\3QDl\1QD^
=QDm\1QDn\1QDlY1Q@g3QDo\1PDnn2QDP]1QDQ]1PDUT4QDP]1QDR]1QDlY1QD\3WD0PDTo2QDS]1XD0QDT]1QDlY1QDU]1Q
DV]1WD0QDW]1XD0QDX]1P@i_5QDY]1QD\3QDZ]1QD[]1QD\]1QD]]1PDln2QD^]1PDln2PDln2PD\W5SD0PDY`:PDTo2Q`1e
3PD\W5QD_]1QDT>QD`]1QDa]1PDjg4PD[T4QDb]1PDX]9PDT\5PD__5PDRT4QDc]1PDnY2PD_7QDd]1PDPT4PDkl1PDHPDZ`
:QDe]1PD\W5QDf]1PDZW5PDU=PDbR2PDUT4PDZW5PDZi8PDUm2PDjn2PDUT4PDZW5PDZi8PDQT4PD\`:PDnn2PD\`:PDST4P
DZW5QDg]1PDlR9PDPT4PDTW2PD^`:PDln2PDZW5QDh]1PDPT4PDbV2PDnn2PDeY3PDnn2QDd3PD_`:PD\W5PD``:PD\W5PD\
W5PDbP:QDd3PDln2PDaP3PDkY2PDmS4PD\W5QDi]1PDbR3PDnS4QDfIQDj]1PDZW5PDWU9PDnS4PD\W5PDb`:PDVIPD\W5PD
c`:QDk]1PDj\:QDl]1PDUT4PDd`:PDe`:PDnn2PDf`:PDgb9QDm]1PD\W5PDSa3`Dkn2PDi1PDUT4PDoT5PDnn2PD\W5PDdd
9QDn]1TD1PDg`:PDQT4PD\W5PD]f2PDnS4QDo]1PDh`:PDnS4QDP^1PDi`:PD_`3PDPT4PDoo2PDdY2QDmP1PDUT4QDQ^1PD
X_9PDnS4QDd3QDR^1PD\W5TD1QDS^1QDT^1QDd3QDU^1QDV^1QDW^1QDX^1TD1QDY^1QDZ^1PDn`:PDnS4QD[^1QD\^1PDbg
2VD0QD[^1QD\^1PDbg2QD]^1QDa=PDin2PDoS4QDbKQD^^1QDeW1QD_^1QD`^1PDnS4PDUm2QDcBTD2PDRa:QDa^1PDPo2PD
Y\5QDb^1QDc^1TD1QDd^1PDUY2PDW6PDW6PDUT4PD]f2PDVZ9PDhQ3PDoS4PDTh2PDT7PDjQ3PDhT6PDT7PDZW5PDbg2PDT7
QDe^1PDUT4QDf^1QDg^1PDg[5PDZW5PDg[5PDZW5PDSa:PDSa:PD^V2PD]k9PDk=PD\T4PDj6PD\T4QDh^1PDj6PD\T4PDhl
2PD\HPD\T4PDgd4PD\T4PD]JPD\T4PDQP3PDTa:PDUa:PDUa:QDi^1PDkn2PDUT4PDZW5PDVa:PDnn2PDZW5PD]X2PDnS4PD
Wa:QDn7QDd3PDVZ3PDVIPDdf2QDj^1PDTo2QDk^1PDZW5PDYa:PDnS4PDZW5PDZ\1PDRT4PDZW5QDl^1SD0PDZW5PD]a4PDU
T4PDZW5PDd8PDPT4PDZW5PDUZ2PDi;PDZW5PDbP:PDnS4PDZW5PD]a:QDm^1PDY\5PDcj2PDPo2QDn^1PD_a:PDi4PDmS4PD
^W5QDo^1QDR7PDf5PDST4PDd_6PDnY2PDg]:PDZW5PDYW2PDg]5PD`l1PDk=PD\T4PDbZ2PDcj2QDP_1QDd3PD_`:PDnn2QD
d3PD`_:QDQ_1QDd3QDR_1QDS_1QDT_1P@in2QDU_1PDin2QDV_1QDW_1PDU[5PDm\2PDig4PD[T4PDZW5PDo_2PDVm2PDUT4
PDln2PDSo3PDWP3PDln2QDd3PDTIPDYW2PDU:QDdAPDUT4QDd3PDdQ9PDam2PDnn2QDX_1PDPo2PDmn2PDZR3PDln2QDY_1Q
DZ_1PDg9PDg[2QD[_1QD\_1PDUQ5PD\W5QD]_1QD^_1QD__1QD`_1QDT_1QDa_1QDd3PDkY2PDmR9PDnS4PD]R6PDnS4PD\W
5QDb_1QDc_1PDnn2PDcQ9PDUT4QDn7PD^l4PD\W5PDja:PDln2PD\W5PDZR3QDd_1PDTh2PDnS4QDd3PDVIPDZQ:PDU`2PDl
a:PDT7PDj\:QDe_1QDf_1QDg_1PDlo2PDnY2PDg]:QDLQDh_1P@nS4P@\W5QDi_1QD;PD\W5QDj_1QD4PDjn2P@ZW5QDk_1Q
D4PD`l1P@ZW5QDl_1QD4PD\W5QDm_1QDn_1QD4PD`R3PDST4PD`R3PDST4PDj[5QD4PDRT4PDcQ9QD4PDSb:QD4PDUT4PDTb
:QD4PDmn2PDnS4QDd3PD`Z5PDUT4QD6PDkn2PD[[5QD6PDUT4QDo_1S@0QDP`1PD`l1PDZW5QDQ`1QD6TD2PDnn2QDd3PD_`
:QD6PD\W5QDR`1QD6QDd3QDS`1PDkn2QD7PD\W5QDT`1PDnS4QD7PD\W5QDU`1QD7QDV`1QD7PDZW5QDW`1QD7QDd3PDcf2Q
D7PDZW5PDfR2PDoS4QD7QDX`1QDY`1QD8PD\W5QDT`1QDZ`1QD8PD\W5QD[`1QD8PDUT4PDaP2QD8PDUT4PD\W5QD\`1QD8Q
Dd3QD]`1QD8QDd3PDlT4PD`Z5QD8PDd>QDm7QD8PDkn2PDUT4QDZ?PDkn2PDUT4QDZ?S@0PDbR2QD9TD2PDln2QDd3PD^b:Q
D9TD2PDmS4PD_b:QD9QD^`1QD_`1QD9P@[W5PDWa9PDln2PD\W5QD9P@ZW5PDW\3PDln2QD9QDd3QD``1QD:PDZW5QDa`1S@
0QDb`1QD:QDc`1QD5Q@d`1S@0PDfX3PDln2QD5QDd3QDe`1QD5QDb3S@0QDf`1QDg`1QD5QDh`1TD1QDi`1QD5TD2PD[h4PD
no5QD5QD[P1PDUT4QDj`1QD5PDZW5QDk`1QDl`1QDm`1QD@QDd3QDn`1QD@PD\W5QDo`1QDBPDlb:QDBQDPa1QDQa1QDFQDR
a1QDHPDX[5QDd3PDlT4QDHPDln2QDSa1QDHPDln2PDnn2PD\`:QDHPDin2QDTa1`D\W5`DZW5`D[W5`DPP3`DQP3QDHPDUT4
QDUa1PDbZ2QDHPDnS4PDVT:QD?PDmn2QDVa1P@\W5PD]`4QD?QDVX1QDWa1QD?QDXa1QDYa1QD?QDZa1QD>PD\W5QD[a1PDa
k2QD>QDd3QD\a1QD>QDd3QD]a1QD^a1QD>PDnn2PD\W5QD_a1QD>TD2PDUT4QD`a1QD>PDUT4PDj6PD]S2QDEPD\W5QDaa1Q
DEPDZW5QDba1PDYm5QDEPD\W5QDca1QDda1QDGPDmn2QDfIQDea1QDGQDfa1S@0QDga1QDGQDfa1S@0PDUT4PDgh9QDk1PD\
W5QDha1QDk1QDd3PDS]2QDi1PD\W5PDn;QDn1PDZW5QDia1QDKPDZW5PDXc:QDKPDZW5QDja1QDKQDd3QDka1QDS1QDla1QD
ma1QDT1PD\W5QDna1QDU1PDQT4PDYm5QDU1PDRT4PD\W5QDU1PD\W5QDoa1QDPb1QDZ1PD\W5QDQb1QDZ1PDln2QDRb1QD[1
PDZW5PDRU5QD[1QDSb1QD[1PD`l1PDZW5QD[1QDd3QDTb1QDR1PDcj2PD[Z:QDa1QDUb1QDg1PD`l1PDZW5QDg1PD\W5PDZc
:QDf1PDPT4QDVb1PDPT4PDU=PDlm9QDo1PDln2PDY\5QDP2PD\W5PD`d9QDQ2PDmn2PDnS4QDd3PDbV2QDQ1QDWb1QDXb1QD
P1QDd3QDYb1QDP1PD\W5QDZb1`D\W5aDZ3QDP1TD3PD]k2PDmn2QDP1TD3QDP`1VD0QDP1TD3QDP`1QD[b1QDY1QD\b1QDY1
PDoS4QD^FQD`1QD]b1QD`1PD\W5PDah9QD`1QDd3QD^b1QD`1QD_b1QD`b1PDnn2PDjf1PDf]5PDnn2PDj6QDab1PDnn2QDb
b1QDcb1PDnn2PDZW5QDdb1QDeb1PDnn2PDZW5PDeW5PDnS4PDnn2PDfj2QDfb1PDnn2PDb`:PDVIPDnn2PD\W5QDgb1PDnn2
PDn_3PDZW2PDln2PD\W5QDhb1PDln2PD\W5QDib1QDjb1PDln2PDVIPDnS4QDkb1VD0PDln2PDVIPDnS4QDkb1QDlb1PDln2
QDmb1PDln2QDnb1VD0PDln2QDnb1QDob1PDln2PDZW5QDPc1PDln2QDQc1QDRc1PDln2PD\W5QDSc1PDmS4PD\W5QDTc1QDU
c1QDVc1PDmS4QDc^1QDWc1PDXX5PDUT4PD`\5PDVIPDnS4PD\W5QDXc1QDYc1PDnS4QDd@QDZc1QD[c1PDib:PDnS4QD\c1Q
D]c1PDkT4PDZW5QD^c1QD_c1PDZW5PDR:PD`R3PDZW5QD`c1QDac1PDZW5QDbc1QDlOPDZW5PDTd:PDnS4QDbKQDcc1QDdc1
QDec1PDZW5PDo_2QDfc1PDZW5QDgc1QDhc1PDZW5PD__5PDZl9PDZW5PDTR3PDSZ5PDZW5PDVd:PDnS4PDRU3PDZW5PDW<PD
nn2PDZW5PDWd:PDbV2PDZW5PDXd:PDnS4PDcQ9PDZW5PDT7PDYd:PDZW5PDfg4QDic1PDfg4PDZd:PDZf4PDZd:PDZW5PDfI
PDk=PDZW5QDjc1QDkc1PDZW5PDgIQDlc1PDZW5QD^c1PDVW2PDTi9PDST4PD]]9PDlb:PDST4PDTn1PDTi9PDnS4PDhl2PD\
d:PDnn2PD\W5PDf]5PDjn2PDbZ2PDbR2PDbZ2PDST4PDgQ:PDcZ2PDST4PDRk4PDaS3PDST4PDPg3PD^T3PDST4PD]d:PDf5
QDmc1PDf5PDlZ4PDb`:PDVIPDVIQDnc1PDbP:QDoc1PDak2QDPd1PDQU4PDln2PD^d:PDln2PDom9PDln2PDkh3PDkIPDR_2
PDkIPDa\5PDZR3`DUo2`DYk2PDa\5PD\W5QDQd1PDa\5PDa\2QDRd1QDSd1PDQR:PDPS9QDd@PDhZ3PDln2PD\W5QDTd1PD\
W5QDUd1PDnS4PD\W5QDea1QDVd1PD\W5PDjk1PDnS4PD\W5PDW8PDnS4PD\W5PDZQ9QDWd1PD\W5PDP]9PDWP3PD\W5QDXd1
QDYd1PDhl2PD[k5PDj\:Q@fIQDZd1PDj\:PD_\5QD[d1PDg[5QD\d1PDZW5QD]d1PDd]5PDZW5PDfW4PDd]5QD^d1PDTo2PD
`1PDZW5PDSY3PDTo2QD_d1PDZW5QD`d1PDn]9PDT\5QDad1PDn]9PDPR3PDnS4PDHPDl[2PDfd:PDHPDPn2PDgd:PDki8QDb
d1PDQl8PDhd:PDid:PDST4PDd5PDVm2PDUT4QDd3PDfj2PDnS4QDcd1PDfj2PDdf2PDl>PDln2PDY\5PDlg4PD[T4PDgh9PD
d5PDo`2QDdd1QDed1PD\`:PDST4PDjd:PD[W:QDfd1QDgd1PD_7PDin2PDPT4PD\W5QDhd1PDin2PDZk2PDPT4PDin2PDST4
QDid1PDin2PDoS4PDPo2PDY\5PDZY:PDY\5PDYg2PDUc:PDST4PDkd:QDjd1PDWh2QDjd1PDZIPDld:PDmd:PD`R3PD^l4PD
nS4PDVh2PD^e1PD\T4PDWQ3PDf]5PDYR3PDkn2PD\W5PDYR3PDln2PD\W5PDQn3PDnS4PDnd:PDRn3PDnS4PDnd:PDZR3QDk
d1QDfIQDld1PD]X2PDnS4PDWa:PD_a3PDnS4PD\W5PDP7PD\T4PDod:PDhn6PDPe:QDmd1QDnd1TD2QDod1PDR8PDZW5PDoe
9QDPe1QDQe1PDib:PDNPDST4QDRe1PDao2PDUT4PDjS6PDao2PDUT4QDi6QDSe1PDo3PDnn2QDd3PD^h9PDoS4PDgm2QDTe1
PDm3PDWZ3PDkn2PDRe:QDUe1PDY\5PD\W5PDfb:PDPo2PDSe:PDPo2PDam9QDVe1QDoDPDTe:PDPo2PDUe:QDWe1PDR_6PDl
n2QDXe1QDYe1TD1P@i4PDWe:QDZe1P@cj2PDPa9QDc_1PDkn2QDPGQD[e1PDin2QDlOQD\e1PDmn2QDoGPDnS2PDbR2PDbR2
PDnS2PDnS2PDST4PDbR2PDZW5PDXe:PDlj8PDST4PDYe:PDPV4PD\W5PD[`:PD^IQD]e1PDm7PDUT4PDYU5PDZW5PDZe:PDU
T4PD[W5PDfo3PDQm9PD[W5PD\f9PDUT4PD[W5PDTW2PDbj9PDZW5PD[e:PDZW5PD\e:PDR]9PDZW5PD]e:QD^e1PDZW5PDUo
3PDQU2PDmS4PDZW5PDad9PDmS4PD^e:PDmS4PD_e:PDmn2PDln2PDZW5PD`e:PDS1PDW9PD\W5PDS1PDnn2PD\W5QD_e1PDo
o2PDmf2PDgS:PDPP3PDnf2PDgS:PDig4PD_4PD[T4PDon2PDUT4PDZa2PDon2PDUT4PD\W5PDa<PDnn2PDae:PDnn2PD\W5P
Dl>PDZW5PDan8PD_`9PDPR3QD`e1PDce:PDde:PDZW5PD^IQDae1PDfQ3PDPR3PDln2PDV[5PDbk2PDHPDPP3PDm[9PDPg9P
Dk[2PD[T4PD\W5PDRP9PD`Z5QDbe1PDY\5PDVY2PDh[5QDce1QDcR1QDde1PDPT4PDh[5PD[W5PDie:QDee1PDcj2QDfe1PD
nn2QDd3PDlT4QDge1PDUk2PDk_2QDhe1PDUT4PD\W5QDie1QDje1PDZW5TD1QDke1PDHQDle1QDme1PDd3PDfg4PD\T4PDZW
5PDom9QDne1QDoe1PD\T4PDT7QDY_1PD\W5PDUf:PDHPDk7QDPf1PDYf:PDnS4PD\m3PDo<PDUT4QDQf1PD[f:PDkY2QDRf1
QDSf1QDTf1PDR^9QDUf1QDVf1PD`f:PDTn9QDWf1QDXf1PDX[5QDYf1QDZf1VD0QDYf1QDZf1QD[f1PDQT4PD_^2VD0PDQT4
PD_^2PD1QD\f1P@ln2PDYo1VD0QD\f1P@ln2PDYo1QD]f1QDcBTD2PD_P5PDcj2PDXT4QD^f1QDQ7Q@_;QD_f1TD2PD^c:QD
`f1PDoS4PDZW5PDVIPDnS4QDc^1PDin2PDUT4QDaf1PDPT4PDZW5PD[\9PDnS4PDPP3PDZW5PDbf:PDcf:QDbf1PDmS4PD\W
5PDhf:PDQ:PDeR3PDmS4PDY\5PDmS4PDUo3PDmS4PDif:PDST4PDmS4PD\W5PD`R2PDnS4QDd3PDmS4PDjf:PDmS4PDZW5QD
cf1P@lf:QDdf1PD\W5PDmf:PDdd1PDUT4PDnf:PDof:QDl]1QDef1QDff1QDgf1PD]^1PDnn2QDhf1PDkn2PD\W5PDmR3PDX
R3PDcn2PDfj2PDnS4PDnT:QDif1QDjf1PDda2QDkf1PDnn2PDcj2QDd3PDd:PD_[5PDkd:QDd3PD`a9PDS1PDZR3PDST4QDl
f1PDmn2PDHPDX_3QDQY1PDSg:PDTm2PDkn2PDTR:PDoo2PDTg:PDl=PDmn2PDnS4QDd3PDaP:PDcj2PD\W5QDmf1PDi<PD\W
5PDUg:PDck3PDnn2PDZW5PDVg:PD]4PDWg:QDnf1QDof1QDPg1PDdj2QDd3QDQg1PD[g:PDln2PD\W5PDd>PDnn2PD\W5PD\
W5PDPR3PDbS:PD\W5PDPg:PD`R2PD\W5PDk[2PDoS4PDR;PDj6PDhT6PDUT4PDHPD\g:PDWo2PD`_5PD`l1QDRg1PDZW5PD]
g:PDba9QDfBQDSg1PDWR3PDZ<PDnn2PDYd1PDeQ3PDmn2PD_g:PDmn2QDDQ@b3S@0QDTg1PDUT4PD_7QDDQDUg1PDUT4QDVg
1QDDPDHPDoo2QDWg1QDDQDXg1QDWg1QDDPDUT4QDd3PDlT4QDDQDYg1PDUT4QDZg1QD=PDZW5QD`8QD=QDd3QD[g1QD\g1QD
=PDmn2QD]g1QDNQDmBQD^g1QDNQDT@S@0QD_g1QD<QD`g1QD<QDag1TD1QDbg1QD<PDmS4PD\W5QDcg1QD4PD_[5PD\W5PDe
g:QD4PDkn2QDdg1QDeg1QD4PDcj2QDfIQDfg1QD4PDUT4QDgg1QD4PDUT4PD\W5QDhg1QD4PDmn2QDig1P@\W5PDmh2QD4PD
nn2QDjg1QD4QDkg1QD4PD]X2PDnn2PDYa2QD4PD]X2PD\W5QDlg1QD4PDjn2QDmg1QD4PDjn2PD\W5QDng1QD4PDjn2PDZW5
QDog1QD4PDe[5PD\W5QD4PDRP9`DUT4QD4PDUT4PD^S2QD4PDZW5QDPh1QDQh1QDAQDRh1QDSh1QDAQDTh1QDUh1QDAPDno5
QDJQDmBQDVh1QDJPD`l1PDR=QD8PD\W5QDWh1QDXh1QD8PDi4PDPT4QD8PDmn2PDnS4QDYh1QD8QDZh1QD8PDkn2QD[h1QD8
PDln2QD\h1QD]h1QD8PDS1QD^h1QD8PDbR3PDnS4QD8PDaR3PDPT4QD6QDd3QDS`1PDkn2QD6TD2PDPT4PDZW5PD\h:QD6PD
\W5QD_h1QD6PDoS4PDQ_9QD6TD2PDoS4PDQ_9QD6QD`h1QDah1QDbh1PDWl9QD7PDZW5QDch1QDdh1QD7PDZW5QDeh1QD7PD
Yh9QD7PDl<PDPT4QD7QDj8QDfh1QD9QDd3QDgh1QDhh1QD9TD3PDnn2PD\W5PDe5QD9QDih1P@Po2QD:PDmn2QDjh1QDkh1Q
D:QDlh1PD`l1QDmh1PD`l1PDeh:PD^j3PD`l1PDZW5QDnh1PD`l1QDbKQDoh1QDPi1PD`l1QDQi1PD`l1QDRi1QD5Q@b3S@0
QDSi1QDTi1QD5PDHQDUi1QD5PDHPDTh2PDoS4QD5PDl;PDj[2QD5PD^2QDl]1PDm\2QD5PDZW5QDVi1PDUT4QDWi1QD5QDd3
QDXi1QDYi1QD@PDgf3QD@QDZi1QD[i1QD@QD\i1S@0PDon2QD@TD2PDUT4PD\i:QD>TD2PDln2PD\W5PDon2QD>TD2PDln2P
DU9QD>TD1PDkn2QDd3QD>QD]i1QD^i1QD>PDY\5QDd3PDWX3QD>PD\W5QD_i1QD>PD[^2QDUKQD?PD\W5QD`i1QDIQDai1TD
1QDbi1QDFPDaa9QDFQDci1QDdi1QDFPDnn2QDfIPD`Z5QDFPDln2PDci:QD_1PDln2QDfIQDei1QD_1QDfi1QDgi1QD_1QDh
i1PDST4QD_1PDln2QDd3QDii1QDji1PDln2QDfIPDei:QDf1QDfIPDSa9QDf1QDki1PDQT4VD0QDf1QDki1PDQT4QDli1QDK
PDXX5PDii:QDKPDXR3PDST4QDKPD\W5QDmi1QDKPDiS:PDin2QDKPDPo2PDjf1QDKPDoS4PDTh2QDKPDin2QDKPD[\2QDLQD
ni1P@cj2QDLQ@bKQDi_1QDMQDoi1TD1QDPj1QDOQDfIQDQj1QDQ1PDnn2QDRj1TD2QDSj1QDQ1TD2PDnn2PDmS4PD\W5QDQ1
PDdR3QDV1TD2QDTj1TD1QDUj1QDV1PD\W5PDY`:PDjn2QDV1QDVj1TD1QDWj1QDV1QDXj1PDjn2QDb1QDYj1TD1QDZj1QDGT
D2QD[j1QD\j1PDPR3QDS1QD]j1TD1QD^j1QDHPDZW5PDoi:QDHPDUT4QD_j1QD`j1QDHQDaj1TD1QDbj1QDZ1PDY\5PDcj2Q
Dcj1QDZ1PDln2QDdj1QDZ1PDi4PDRT4QDfIS@0QDej1QD\1PDZW5PD[X:QD\1PD\W5PDPR3QD]1PDPo2PDln2PDVR3QD]1PD
\W5PDg`9QD^1QDfj1TD1QDgj1QDW1QDhj1`DST4`D4`D[a2`D]T3QDW1PD\W5QDij1PDoS4QDY1PDjn2PDUT4QDjj1QDc1QD
kj1TD1QDlj1QD;PDZW5QDmj1TD1QDnj1QDe1PD\W5QDoj1PDSn1QDj1QDPk1QDQk1QDm1QDRk1TD2QDSk1QDn1PD\W5QDTk1
TD1QDUk1QDR2QDVk1TD2QDWk1QDS2PD[W5PDVj:QDS2PD\W5PDVm2QDl1PDin2PDUT4QDl1PDnn2PD\W5PDc[5QDl1PDln2Q
Dl]1PDWj:QDX1PDkn2QDX1QDl]1QDXk1QDX1QDj8S@0QDYk1QDP2QDZk1TD1QD[k1QD3QD\k1QD]k1TD1P@Tm2QDbKQD^k1P
@`Z5PDUT4PDk7PDZW5PDYo1QD_k1QD`k1PDZW5QDak1QDbk1`EUT4`EmS4`ERT4`Enn2`E^[5QDck1QDdk1PDZW5PDok2PDh
j:PDZW5PD^m8PDij:PDZW5PDU:PDnn2PDZW5PDk3PDnn2PDZW5PDjj:PDnn2PDZW5PDiU3PDnS4QDek1PDZW5QDfk1PDoS4P
DZW5PDnj:PDXa2PDZW5PDoj:PDob3PDZW5QDgk1QDhk1PDZW5PDPj5PDnS4PDZW5PD`g4PDUT4PDZW5PDne2QDik1PDZW5PD
\T3PD`:PDZW5PDZ9PDj[9PDZW5PDgg4PDUk:PDZW5PD`d2PDVk:PDZW5PDWk:PDnn2PDZW5QDjk1QDkk1PDZW5QDlk1QDmk1
PDZW5QDnk1QDok1PDZW5QDPl1QDQl1QDbKQDRl1PDjP4PDZW5QDSl1QDTl1PDZW5PD_k:PDnn2PDZW5PDd>PDmR2PDZW5PD]
:PD\T3PDZW5PDhd2PDnS4PDZW5PDaT3PDWo2PDZW5QDUl1PDZ_3PDZW5QDVl1PDmo3PDak:PDmo3PDa`:PDZW5QDWl1QDXl1
QDYl1QDd3QDZl1PDmn2PDnS4Q@fIQD[l1QD\l1PD_[5PD\W5PDSa3PDmn2PDnS4QD]l1PDPT4PD[h4QD^l1QD_l1PD[h4QD`
l1PD[h4PDZW5PDSo3PDin2PDe[5PDPo2PDin2PD\W5QDal1PDin2PDnn2QDbl1PD__:PDin2PDUT4QDcl1PDin2PDUT4QDR7
QDdl1PDin2QDel1QDfl1QDgl1PDkn2PD\W5QDhl1PDkn2QDd3PDS]2PDkn2PDln2PD\W5QDil1PDkn2QDjl1PDln2PD\W5QD
kl1QDll1PDln2PD\W5QDml1PDln2QDl]1QDnl1Q@ol1PDln2QDPm1QDQm1PDln2PDZW5QDRm1TD1QDSm1PDaR3PD\W5QDTm1
PDaR3QDd3QDUm1QDVm1QDWm1TD1QDXm1PDj[5QDbKQDYm1PDc[5QDl]1QDZm1QD[m1PDRT4QD\m1PDXj2PDST4PD__5PDl=P
DST4PDWS4PDjj:PDnn2PD\W5PDoS4PD\W5PDbl:PDnS4PDPo2PDRT4QD]m1PDUT4PDm7PDoS4PDZW5PDda2PDZW5PDbg2PD^
IPDUT4QD^m1PDcZ2PDoY2PD\X2PDcZ2PDnn2PD\W5PDbZ2PDnn2QDfIQD_m1PDYk2PDR^5PDk7PDd8QD`m1PDe:PDnT:PDnn
2QDam1PDV3PDmS4PD_f4PDnn2PDZW5QDbm1PDnn2PD\W5QDcm1VD0PDnn2PD\W5QDcm1QDdm1PDnn2PDZW5QDem1QDfm1PDn
n2PDmS4PD\W5PDQ7PDnn2QDgm1PDnn2PDfR2PDUm4PDnn2PDoo2PDab:PDUm:PDnS4PDY\5PDVm:PD[o2PDcg2PDoS4PD\W5
PDhW5PDa\5PDbj2QDhm1PD[m:QDim1QDjm1QDkm1P@nS4QDlm1PDbk2PDga9PD\m:PDbk2QDmm1QDnm1PDY3PDnn2PD\W5PD
jg4PD`7PDig4PDjg4PD[T4QDom1PDTa9PD^g2PDYo1PDnn2PD\W5PDYo1PD`Z5PDUT4PDYo1QDPn1PDYo1PD_m:`DQZ5`DWo
5PDgg4PDXS4PDZ9QDQn1TD1QDRn1QDSn1QDTn1QDUn1QDSn1PDVY2QDVn1PDig4PDnS4PD\W5PDUk2PD`_5PDnS4PDZW5PDe
m:PD`_5PDfm:QDWn1QDXn1PDRl:PDST4PDRl:PDX\5QDYn1PDU\5QDZn1QDVX1PDnn2PDHQD[n1QD\n1PDHPD`]2PDoS4PDH
QD]n1PDHPDj6PDHPDV9PDjm:PDHPDPP3PDm[9PDHPD_l1PDZ9QDj8PDg_2PDTT4PDTo2QDT@Q@e3QD^n1TD1QD_n1PDTo2QD
`n1QDan1TD1QDbn1PDTo2PDR:PDmn2PDTo2PDin2PDUT4PDTo2PDj\:QDcn1PDTo2QDdn1QDen1PDTo2PDT9QDd3PDTo2QDm
BQDfn1TD1QDgn1PDTo2PDoS4PD\W5QDhn1PDn]9PDUT4QDin1QDjn1PDWQ3QDkn1TD1PDmm:PDcj2PDST4PDo<PDcj2QDln1
TD1PDVIPDQR:PDoS4PD\W5PDPn:PDQn:PDc[5QDmn1QDZm1PDf<PDTa9PDT]6PDiQ4PDQl8PDhd:PDo_3PDeR3PDXIQDnn1Q
Don1PDUT4QDPo1PD\W5QDQo1QDRo1QDSo1TD1QDTo1QDUo1PDmn2QDVo1QDWo1QDXo1QDYo1PD\W5QDZo1PD]X2PDST4PD]X
2PDnn2QD[o1QDdHP@PT4PDUk2QD\o1QD]o1QD^o1QD_o1QD`o1TD1QDao1PDXX5QDbo1PDg9PDnn2PDPn2PDg9PDnn2QDd3P
Dm[9PDZg:PDnn2PD\W5QDco1QDdo1TD1QDeo1QDfo1QDgo1QDho1QDio1TD1PD`Y:QDjo1QDfIQDko1QDlo1QDmo1TD2QDno
1PDe3PDST4PDf]3PDad9PD`P4PDhn:PD[h4PDSo2PD__5PDSo2PDSo2PDSo2QDoo1QDPP2QDQP2QDRP2TD1P@ST5PDb>PDnn
2PD\W5QDSP2PDd_3PDin:PDQT4PD\W5PDd>QDTP2QDbKTD1QDUP2PDkj:PDcj2PDoc3QDVP2QDWP2TD2PD[h4PD\W5QDXP2Q
DYP2PDTd3PDST4PDnn:PDon:QDZP2PDVR3PDST4PDXR3PDWR3QD[P2P@\W5PDWR3PDQo:QD\P2QD]P2PDb`:PDnS4PD\W5PD
So:PDWo2QD^P2QD_P2PDWo2PD[\5PDTo:PDWo2PDZf4QDlOQD`P2PDWo2PD__5PDkf4PDWo2PD]_5PDWo2PD\Y2PDST4PDk7
PD\Y2PDnS4PD\W5PDRJQDaP2PDNPDST4PDYU:PDme3PDhP4PDPP3PDnf2QDbP2PDPP3PDS1PD_a9PDPP3PDZ2PDVj:QDcP2P
Dnj:QDdP2PDgf3PD[h4PDgf3PDkn2PDZW5PDkGQDeP2QDfP2QDgP2QDhP2PD\W5PDl2QDiP2PDSj2PD]o:QDjP2QDkP2TD1Q
DlP2PDUR3PDnS4PD\W5PDmh2PD_o:PDWg3PDST4PDZW5PDPT4PDZW5QDmP2PDPT4PD`o:PD]b:PDPT4QDnP2TD1QDoP2QDk=
QDPQ2PD^d2PDbP:PDnS4QDQQ2PDbo:PDeR3PDk[2PDoS4PDPZ5PDUIPDnS4QDRQ2QDSQ2QDTQ2TD1QDUQ2QDVQ2PDln2QDWQ
2TD1P@kh2PDRP9QDXQ2P@nS4QDYQ2QDZQ2PDlo2PD[Z2PDU8PDY^5QD[Q2PDW[5PDh^9PD`7PDUT4PD\W5PD`^2PDQT4PD\W
5QD\Q2P@nS4PDQT4PDgo:PDQT4PD\W5PDQZ5PDQT4PDbZ3PD[U2PDnn2PDbV2PDho:QD`m1PDeU3PDXT4PD\W5PDQV3PDST4
QD]Q2PDjo:PDST4PDU_4PDc6PD\T4PDdn9PDl4QD^Q2PDlo:PDdR3PD]4QD_Q2PDac4QD`Q2PDmo:PDno:QDaQ2QDbQ2TD2Q
DcQ2PDc=PDWZ9PDR:PDST4QDdQ2PDom9PDnn2PD\W5QDeQ2QDfQ2Q@d3PDZf:PDQT4PDPP;PDZW5PD\j2PD_j3PDP?QDgQ2Q
DhQ2PDo<PDST4PDRP;PDo<PDUT4PDZf:PDjn2PDmS4PDmi:PDjn2PDnn2PD\W5QDiQ2PDjn2PD\W5QDjQ2QD_9QDkQ2TD1QD
a9PDUP;PDST4PDVP;PDjk2PD\T4PDQi4PDbQ3PD_\5QDlQ2QDmQ2QDnQ2TD1QDoQ2PDg8PDWT4PDXR3PDST4PDgg4PDXP;PD
ga9PDYP;PDSj2PDP3PD]k9PDak2QDPR2PDZP;PDZW5PDQ=PDQT4QDQR2QDRR2TD1QDSR2PDQY3PDoS4QDTR2QDUR2TD2QDVR
2QDWR2PDmS4TD1QDXR2QDYR2PDQT4PD^IQDZR2QD[R2PDZ8QDbKTD1QD\R2QD]R2QD^R2PDnn2PDWHQD_R2TD1QD`R2PDbZ3
PDT^2QDaR2QDbR2TD1QDcR2PDUc5PDfY3PDfP;PDgP;QDV^1QDdR2QDeR2QDfR2PDX[5PDb;PDoR3QDgR2QDhR2PDiP;PDjP
;PDZ>PD\W5PDTj:QDiR2QDjR2PDS^3PDnn2PDkn2PD\W5PDbZ3PDln2PDZW5PDg[3PDmn2PDUT4QDkR2PDlT4QDlR2PD`n2Q
DmR2TD1P@`V:PDUU:PDW_4PDmP;PDnn2PDg_3PDZo:QDnR2QDd3QDoR2PDYR3PDST4QDPS2PDoP;PD\W5PDQa3PD\W5PDST3
PDSg:PDTm2PDgj4QDQS2PDdj2PD\W5QDRS2PDil2QDSS2PDk<QDTS2PDZa2QDUS2PDSQ;PDR;PDbS:PDQo2PDh5QDVS2PDTQ
;QDWS2PDPg:PDVQ;QDXS2QDYS2PDnS3QDZS2QDd3PDnP;PD\W5QD[S2QD\S2PD\W5QD]S2QD^S2PD\W5PDhj:PDnn2PD\W5P
DZQ;PD`7PD\W5PDWQ3QD_S2PD\W5PD[Q;PDg9PD\W5PDPg:PDVQ;PD\W5QD`S2QDaS2PD\W5PDUIQDbS2PD\W5PDRP9QDcS2
PD_[5QDfIQDdS2TD1P@Sa3QDeS2QDfS2PD^Q;QDd3QDgS2QDhS2TD1QDiS2QDjS2QDkS2PDbQ;PDnn2PDcQ;PDdQ;PDY<PDe
Q;PDfQ;PDST4QDlS2QDmS2TD1PDjk2PDgQ;PDRT4PD^m8PDij:PD\`5SD0QDnS2PDnS4PDmY2PDnS4PDbl3WD0QDoS2XD0QD
P6`Do]2`DP^2QD\3WD0PD\W5QDPT2QDQT2XD0QFRT2QD\3Q`1e3WD0QDST2XD0VD0QFRT2QD\3Q`1e3WD0QDST2XD0QDTT2Q
FUT2TD3QD\3Q`1e3WD0Q`1e3QDVT2XD0VD0QFUT2TD3QD\3Q`1e3WD0Q`1e3QDVT2XD0QDWT2WD0QDZ?aDj3aDZ3SD0PDST4
`DZW5`D[W5`D\W5`Doo2aDZ3SD0S@0XD0QDXT2QDYT2Q`1e3WD0QDZT2XD0QD[T2WD0Qd1e3QDU2XD0QDP6aDZ3WD0QDU2XD
0QDP6aDZ3WD0QDZ?Q`1e3QDU2XD0S@0QD\T2QD]T2PDg\2QD^T2WD0Q`1e3QD_T2XD0QF_>QD\3Q`1e3WD0Q`1e3QD`T2XD0
QDaT2QD\3Q`1e3Q@Z?WD0Q`1e3QDbT2XD0WD0QDU2`DP\5`DoS4`DnS4`DST4`Dnn2`DmS4`DUT4`D[T4`Dd\2`D\T4`DT\5
`Dln2`DPT4`DQo2`DRT4SD0QDfEXD0aDZ3WD0PD\W5PDgh9PDST4XD0PD]]9WD0QD_;PD\W5SD0QDcT2QDdT2XD0PDRT4`DR
k2`DZR;`DY\5`DR[5`DPP3`DQP3`D]\5`D[\5`DQ[5WD0SD0QDeT2XD0`E\W5`ES3`EP4`ET3QDfT2TD1WD0QDT2XD0`Doa3
`DPb3`Di\2`DnS4QDgT2WD0PDb]5QDT@SD0XD0VD0QDgT2WD0PDb]5QDT@SD0XD0QDhT2QD\3WD0QDiT2QDjT2XD0QDkT2QD
lT2WD0QDmT2XD0QDnT2QDoT2TD1WD0QDPU2XD0VD0QDoT2TD1WD0QDPU2XD0QDQU2QFRT2TD4QD\3Q`1e3WD0QDRU2QDSU2X
D0VD0QFRT2TD4QD\3Q`1e3WD0QDRU2QDSU2XD0QDPZ1QFaT2QD\3WD0PDHSD0XD0VD0QFaT2QD\3WD0PDHSD0XD0PD1QDTU2
WD0PDHSD0XD0VD0QDTU2WD0PDHSD0XD0PD1WD0QDT@PDgISD0XD0QFRT2WD0QDUU2PD_7QDVU2XD0QD\3QDWU2TD3WD0QDXU
2XD0`DnS4WD0QDYU2TD1QDZU2QD[U2XD0QD\3WD0QD\U2TD2QD]U2PDnS4QDdGXD0WD0QD^U2PDnS4QD_U2QD`U2XD0WD0PD
WQ3QDaU2XD0`Dnn2`DmS4WD0QDbU2XD0`DnS4WD0QDcU2QDdU2XD0`Do]2`DP^2`D`V2`DUb3`D^a2`DRT4`DnS4`Dnn2`Dl
n2`DdT2QFRT2QD\3Q`1e3WD0QDeU2PDUT4QDfU2XD0WD0QDgU2QDhU2TD1QDiU2XD0QDjU2PDhW5PDoY2PD_7PDeW5QDkU2Q
D\AS@0QDlU2PDhIQDmU2PDRT4QDZ?S@0WD0QDnU2XD0QDoU2QD_;TD1PD\W5QDPV2QFaT2TD1QD\3WD0PDZW5Q`1e3SD0XD0
QDQV2QDRV2WD0QDSV2XD0QDTV2QDUV2QDVV2PD\W5QDWV2QDXV2QDWV2QDXV2QDYV2QD\3Q`1e3WD0QDZV2XD0QD[V2QD\V2
QD]V2`Dd3`DnS4`Dnn2PDno5QD^V2QD_V2QD`V2QD]3Q@b3Q`1e3QDaV2QDZ?QDbV2PD\W5QDcV2QDdV2PD_P:PDWU;QDeV2
QDfV2PDfR;QDgV2PDTo2QDhV2QDiV2PDTo2QDjV2PDbZ2PDnn2PD\W5PDTo3PDXi:PDln2PDT7PDS2PDin2PDRP9QDkV2QDl
V2QDmV2PD\W5QDnV2PD\W5QDoV2QEPW2QDQW2TD1WD0QDRW2XD0QDSW2QDRHQDTW2QDfEQDUW2QDVW2QDWW2QDXW2PDUT4QD
YW2QDZW2QD[W2QD\W2QD]W2QD^W2PD^>QD_W2PDWHQD`W2PDVHQDaW2PDTo2PDZW5QDbW2PDoS4QDcW2QDdW2PDoS4PDUe5Q
DeW2QDfW2QDgW2QDhW2QDiW2PDnS4QDjW2PDRT4QDkW2QDlW2QDmW2PDYIQDnW2PDSj6PD^V;QDoW2QDPX2PDom9PDnm2PDW
Q3QDQX2QDm3Q@d8QDe8WD0QDRX2XD0QDm3TD1WD0QDkm1XD0WD0YD1PDUT4PDZf:XD0QDSX2Q@o6WD0QDTX2PDin2XD0QFUX
2Y@0WD0PDbV;XD0QD\:WD0QDVX2PD\W5QDWX2XD0WD0QDXX2TD1PDhT6XD0QFYX2Q@Z3Y@0WD0QDZX2XD0QD[X2WD0QD\X2T
D1Q@]X2QD^X2XD0QF[=Y@0WD0QD_X2XD0QD`X2QDZ3WD0QDaX2XD0WD0QD_9QDbX2XD0WD0PDin2PDnn2PD^`:XD0WD0QDT@
S@0PD^V2PDoS4QDcX2P@nS4XD0VD0WD0QDT@S@0PD^V2PDoS4QDcX2P@nS4XD0QDdX2WD0QDeX2TD2QDfX2XD0SD0WD0QDgX
2QDhX2Q@iX2TD1QDjX2XD0QFkX2TD1WD0QDlX2XD0`D\W5`DV]2`DU]2`DZW5`Dnn2`DkY;QD\3Q@b3Q`1e3S@0WD0QDmX2X
D0VD0QD\3Q@b3Q`1e3S@0WD0QDmX2XD0QDnX2PDln2PD\W5QDoX2VD0PDln2PD\W5QDoX2QDPY2PDnn2QDQY2PD[h4QDRY2Q
DSY2QDTY2QFUY2WD0QDVY2XD0VD0QFUY2WD0QDVY2XD0QDWY2QDXY2TD2WD0PD_[5XD0VD0QDXY2TD2WD0PD_[5XD0PD1QDY
Y2QDZY2`DP[;QD[Y2S@0WD0QD\Y2XD0PD[9QD]Y2PD[h4PDno5PDmn2PDnS4PDno5QD^Y2TD2PD_[5PDig4PD[T4QDc^1PDg
[2PD^R2QD_Y2PDjn2P@\W5QD`Y2PDTh2QDaY2QDaY2VD0QDaY2PD1QDbY2QDcY2QDdY2Q`1e3WD0QDeY2XD0VD0QDcY2QDdY
2Q`1e3WD0QDeY2XD0QDfY2QDgY2Y@0Q@]3Q@e3WD0QDW2XD0VD0QDgY2Y@0Q@]3Q@e3WD0QDW2XD0QDhY2QDiY2WD0QDjY2Q
DkY2XD0QFj3TD2WD0QDlY2QDmY2XD0QDnY2PDPT4`D[4QFoY2TD1`Ea1`ER8`ES8`ET8`EH`Enn2`E\W5`EZW5`E[W5`EnS4
`E^\5`ER[5`En[;WD0QDV2XD0QDn<Q@g3WD0QDV2XD0QDPZ2UD0WD0QDV2XD0SD0PD]a4PDnS4PDo[;QDQZ2PDnn2PD\W5PD
e5QDRZ2PDnS4PDfX3PDln2PD\W5QDSZ2PDln2TD1QDTZ2Q@UZ2PD^n2QDVZ2QDWZ2PDXX5PDo[;QDXZ2PDnS4PD_l1QDYZ2P
DnS4PDjf1PDVW2PDnS4QD`S2QDZZ2PDkn2PDPo8QD[Z2QD\Z2QDdf1PDkn2PDig4PDZ5PD^\;PDP4PDna9PDbd:QD]Z2PD_h
:PDab:PDon2PD[d:PDbk2PDbS:PDRV2PDVS:PDVj:QD^Z2PDTW2PDiY3PDlT4PDiY3PDVHQD_Z2QD`Z2QDaZ2QDR7QDbZ2PD
cj2PD\W5PDVIPDZW5QDcZ2PDnS4QDdZ2QDeZ2QDfZ2PDUT4QDgZ2QDhZ2PDln2PDg\;PD`n2QDiZ2PD`V:QDjZ2QDkZ2PD_b
3PDTT4PD`n:PDQV3PDST4PDVY2PDUk2PDWQ3QDlZ2PDZW5PDg2PDmR2QDmZ2QDnZ2QDoZ2PDZW5PDfg4PD[`:PDcX2PDln2P
DVIPDjS6PDln2QDP[2PDmS4QDQ[2QDR[2PDj\;QDbKQDS[2PD[`:QDbKPDT7PDYd:QDT[2PDRa2QDU[2PD^V2PDoS4PDY\5P
DZW5PDX=PDnS4PDZW5QDV[2PDUT4PDZW5QDW[2QDX[2QDY[2QDZ[2QD[[2PD`i8PD\T4QD\[2QD][2QD^[2QD_[2PD\W5QD`
[2QDa[2QDb[2QDgR2QDhR2PDe3PDST4PDja:PDP1QDc[2QDd[2QDe[2PDln2QDf[2QDg[2QDh[2QDi[2QDj[2QDk[2QDl[2Q
Dm[2QDn[2QDo[2QDP\2QDQ\2TD1QDm7QDR\2QD_9QDS\2QDT\2VD0QDT\2PD1QDU\2PD_c3QDV\2QDW\2PDZW5QDX\2QDY\2
QDZ\2TD1QD[\2QD\\2QD]\2Q@^\2QD_\2QD`\2QDa\2QDb\2PDmn2PDnS4QDc\2PDY\5PDcj2PD\W5QDd\2QDe\2QDf\2QDg
\2QDh\2PDTa9PD^g2QDi\2QDj\2PD\T3PD`:QDk\2PD_[5PDaZ3QDl\2PD_[5QDm\2QDn\2PDoS4PD\W5PDbl:PDnS4QDo\2
PDgf3PDZW5PD__5PDZl9PDb`:PDnS4PD\W5PDSo:PDhj:PDnn2PD\W5PDib:PDnS4PDgk8PD`l1QDP]2S@0PDT7PDYd:QDQ]
2QDR]2QDS]2TD3QDT]2QDU]2PDnS4PDmS4PD\W5QDV]2PDnS4QDmBQDW]2QDX]2QDY]2QDZ]2QD[]2QD\]2QD]]2PD\W5PDo
_;QD^]2TD1QD_]2QD`]2PD`R3QDa]2PD\W5QDb]2QDn]1TD1QDc]2QDd]2QDe]2QDf]2QDn7TD3PDQT4QDg]2QDh]2PD\W5Q
Di]2PD\m3QDj]2QDk]2QDl]2QDRg1PDln2PDYc:PDP3PD]k9QDm]2PDUo:PDno5PDZf:PDQT4PDoo2QDn]2QDo]2PDjn2QDP
^2PDjn2QDQ^2PDnn2QDR^2PDQ7QDS^2QDT^2QDU^2P@mh2QDV^2TD1QDW^2QDX^2QDY^2QDZ^2QD[^2QD\^2PDm`;PDnS4PD
T7QD]^2QD^^2QD_^2PDbo:PDeR3QD`^2TD3PD`l1PD\T4QDb\1QDa^2SD0PDmS4PDZW5PD_d9PDnn2QDi6QDb^2PDmn2PDnS
4QDc^2QDd^2QDe^2TD1QDf^2QDg^2TD1PDin2QDh^2QDi^2QD]EQDj^2QDk^2PDW9QDl^2PDHPDmS9PDWQ3QDm^2PDT:PDVm
9PD]R6PDnS4PD\W5PDUm2QDn^2QDo^2PDba;PDcj2`E>`ER^5QDP_2Q`1g3Q`1e3WD0QDY2XD0`D\T3`Dca;QDQ_2WD0QDR_
2QD\3XD0QDS_2WD0QDT_2TD3PDoS4QDU_2XD0QFV_2QDW_2Q`1g3Q`1e3WD0QDX_2XD0`DPb3`DUb;`DVb;`D^V3`DXT3QD\
3Y@0WD0PDln2PDhS6XD0`D[`:`D\W5QDj3QD\3PDln2PDY`:QDY_2QDZ_2QF[=QD[_2Q`1e3WD0QDX2XD0`Dg6QD\3PDPQ:W
D0QD\_2XD0PDXb;SD0QDj3QD\3Q`1e3QD]_2PDaR3QD\3QD^_2PDQT4QD__2QDcBS@0S@0QD`_2PDnn2QDa_2WD0QDb_2XD0
QDj3QD\3SD0PDc]5PD[T4WD0QDX2XD0QD]9QDc_2Q`1e3QDd_2QF_>QD\3YD0WD0QDX2XD0QDe_2QD\3Y@0WD0QDf_2XD0PD
UT4UD0QDc3SD0QDj3WD0Q`1e3QDX2XD0VD0UD0SD0QDj3WD0Q`1e3QDX2XD0VD0UD0QDc3QDj3WD0Q`1e3QDX2XD0VD0UD0Q
Dj3WD0Q`1e3QDX2XD0VD0UD0QDc3SD0QDj3WD0Q`1e3QDX2XD0QDg_2UD0SD0QDj3WD0Q`1e3QDX2XD0QDg_2UD0QDc3QDj3
WD0Q`1e3QDX2XD0QDg_2UD0QDj3WD0Q`1e3QDX2XD0QDg_2WD0QDh_2QDi_2XD0PDmS4PD_f4QDj_2PDfm8PDnn2PDPP3PDT
n1PDHQDk_2QDl_2PDUT4QDm_2PDfT2`ER^5`E>QDn_2PDgS:PDUT4QDo_2QDP`2PD\W5PDdd:PDW:QDQ`2PD`b;QDco1PDnn
2PDPn9PDnS4QDR`2QDY9QDS`2PDbb;PDnn2QDT`2PDUT4PDln2PD]W5PD^b:QD\3PDin2PDoS4PDPo2QDU`2PD\W5QDV`2QD
W`2PDPn9PDnS4PDmS4PDZW5PD_d9QDX`2PDPT4QDj3QD\3Q`1g3WD0QDY`2XD0QDj3TD1QDZ`2QD[`2S@0S@0WD0QD\`2XD0
QDj3QDT^1WD0QDR4Q`1e3QD]`2XD0PDfR4QD\3PDfb;QD^`2QD_`2QD``2PD_e2PDnS4PDSn1PDal4QDa`2PDHPDbo1PDnn2
SD0PDbo1QD\3QDb`2QDc`2QDd`2QFd6TD3QD\3WD0Q`1g3Q`1e3QDX2XD0`DPT4Q@Z3QFe_2QD\3Q`1g3Q`1e3WD0QDX2XD0
QDe`2Q`1e3WD0QDX2XD0QDZ3PDnS4QDZ3Q@j3`Dg6WD0Q`1e3QDX2XD0`DUT4WD0QDf`2XD0Q`1e3QDP6QD_3Q`1e3WD0QDg
`2XD0QDj3QD\3Q@_3WD0QDh`2XD0`Dbj2`DUT4S@0aDZ3QDi`2Q`1e3PDTl4QDj3TD3QDj`2P@UT4P@_7WD0Q`1e3QDX2XD0
QDj3TD3QDY\1WD0PDUT4SD0XD0QDj3TD3QD\3Q`1e3WD0QDk`2QDl`2XD0PDfb;QDm`2QDn`2QD]X2PDln2QDo`2PDPT4QDP
a2PDX[5QDQa2QDRa2QDSa2QDTa2TD2QDUa2QDVa2TD2QDWa2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDXa2`Ea7`Ec7`
E`7`Eb7`E_7`Ed7WD0QD\2XD0QDYa2TD2QDP6QFZa2QD\3Q`1g3WD0QD[a2XD0QDmGQD\a2QD]a2TD2QD^a2QD_a2QD`a2TD
1WD0QDaa2S@0QDba2XD0QFZa2Q`1g3WD0QDca2PDUT4XD0QDda2QDea2PDnS4aDfa2`D^^2SD0QDga2QDha2TD1PD\T4WD0S
D0XD0QDia2PDkn2PDQT4QDja2TD2PDcj2PDmS4QDka2QDo^1QDj3WD0QDla2XD0QD[HPDln2PD\W5PDVm9PDnS4QDi6QDma2
QDna2QDoa2QDPb2TD1PDin2QDQb2QDRb2Q`1e3WD0QDSb2XD0QDTb2QDUb2PDUT4QDVb2PD\W5QDWb2QDXb2WD0QDYb2XD0Q
DZb2QFZa2WD0QD[b2QD\b2XD0PDUT4QD]b2QDWMQD^b2QD_b2WD0QD`b2XD0QDab2QDbb2TD1QDcb2QDd6QDdb2Q@g3WD0QD
eb2XD0WD0QDfb2XD0TD2QDgb2PDPT4Q@hb2WD0QDib2XD0`DnS4QDjb2QDkb2S@0WD0QDlb2XD0WD0QDmb2XD0QDnb2QDob2
QFj3Q@g3WD0QDPc2XD0PDUT4QDQc2Q@g3WD0QDRc2XD0QDSc2QDj3Q@d8QDe8WD0PDX8XD0QDTc2QD_>WD0PDad;XD0`DUT4
QFj3QDUc2Q`1g3WD0QDVc2XD0`DUT4QDj3QDWc2SD0S@0WD0QDXc2XD0QFd6Q`1g3WD0Q@d8Q@e8Q`1g3QD[2XD0aDYc2Q@Z
3QDZc2Q`1g3WD0Q@d8Q@e8QD[2XD0QDj3TD2PDHPDmg4WD0QD[2XD0QDj3TD2PDST4WD0QD[2XD0QD[c2WD0QD\c2XD0QD]c
2QDd8QDe8WD0QD^c2QD_c2QD`c2XD0QDe8WD0QD^c2QD_c2QD`c2XD0QDd8QDe8QDac2WD0QDbc2XD0QDe8QDac2WD0QDbc2
XD0QDcc2S@0QDdc2QDj3QD]3QDec2S@0WD0QDfc2XD0QDgc2QDhc2SD0WD0QDic2QD\3Q`1e3QDjc2XD0PDfj2PDnS4QDkc2
PDPT4S@0WD0QDlc2XD0QDmc2S@0S@0WD0QDnc2XD0PDnn2PDRd;PDmn2PDnS4QDoc2PDnn2PDSZ5PDUT4QDPd2QDQd2P@To2
PDUT4QDRd2PDUT4WD0QDSd2XD0PDln2PDVZ9QDTd2QDUd2PD`e;QDVd2WD0Q`1e3QDX2XD0QDWd2TD1WD0PDZW5QDXd2QDYd
2XD0WD0QD]9PDZW5QDZd2TD1QDZ`1XD0P@nS4QD\3PDln2QD[d2WD0PDY`:XD0WD0QD\d2QD]d2PDg[5XD0WD0QDYLPDln2X
D0VD0WD0QDYLPDln2XD0QD^d2`E>`ER^5WD0QD_d2XD0`DQT4WD0QDcBTD3PDln2QD`d2XD0QF^:TD2WD0QDad2PDin2XD0V
D0QF^:TD2WD0QDad2PDin2XD0QDbd2QF^:TD2WD0QDcd2QDdd2PDRT4XD0WD0QD]9QDed2XD0WD0QDfd2QDgd2QDhd2XD0WD
0QDid2PDZW5Q`1e3QDjd2S@0QDkd2XD0WD0PDf\2QDld2QDmd2QDnd2XD0WD0QDod2PDnn2PDUT4XD0WD0QDPe2QDQe2TD1P
Dal4XD0VD0WD0QDPe2QDQe2TD1PDal4XD0QDRe2UD0aDj3`D\W5SD0WD0QDSe2XD0QDTe2WD0QDUe2QDc3QDVe2QDWe2XD0W
D0PDoo2PDnS4QDXe2XD0SD0`E>`ER^5`EUT4`EnS4`Eg\2`EST4WD0QDZ2XD0QDYe2WD0QDaCTD2QDZe2XD0QD[e2WD0QD\e
2P@To2QD]e2TD1QD^e2XD0`DoS4`Dke2`Dje2`D\T3`E>`ER^5WD0QD\3Y@0QD_e2XD0`Din2`Djn2WD0QD[e2QD`e2TD2QD
ae2XD0WD0QDbe2PDST4QDce2XD0QDde2WD0QDee2XD0QDfe2WD0PDlf;QDd3QDge2XD0WD0QDa=TD4QDhe2XD0WD0QDie2Q@
je2TD1QDke2XD0WD0QD_?QDle2TD1QDme2QDne2XD0`DYY2`D[]2WD0QDoe2QDPf2PD\T4XD0WD0QDQf2PDi4XD0VD0WD0QD
Qf2PDi4XD0QDRf2WD0QDUKQDSf2P@lT4QDTf2XD0WD0QDd:PDln2QDZ?QDUf2XD0WD0QDVf2TD1QDWf2Q@mBQDXf2XD0WD0Q
DWBQDd3QDYf2QDZf2XD0WD0QD[f2TD1QD\f2XD0QFUX2Y@0WD0QD]f2QDlOXD0WD0PDmS4PD\W5QD^f2PDnS4XD0WD0QD[HQ
Dd3QD_f2XD0WD0PD`_5PDUT4QDfIXD0WD0QD`f2TD1PDZW5QDaf2PDUT4XD0SD0WD0QDbf2QDcf2QDfIQDdf2XD0WD0QDef2
TD3PD\T4QDff2XD0SD0WD0QDgf2QDhf2TD1QDif2XD0QDjf2WD0QDkf2XD0QDlf2TD1VD0QDjf2WD0QDkf2XD0QDlf2TD1QD
mf2QDjf2Y@0WD0QDnf2XD0PD\W5S@0WD0QDof2Y@0QDPg2XD0QDdGTD5WD0QDQg2PDUT4XD0QDRg2QDe_2TD6QDSg2TD1QDT
g2Q`1e3WD0QDX2XD0VD0QDe_2TD6QDSg2TD1QDTg2Q`1e3WD0QDX2XD0QDUg2QDe_2WD0QDVg2XD0QDR7QDWg2WD0QDXg2PD
UT4XD0SD0WD0PDW6PDUT4PDgm1XD0SD0QDYg2QD\3Y@0WD0QDZg2XD0`DQT4WD0QD\3QD[g2TD2QD\g2XD0QD]g2WD0PD\T4
QD^g2QD_g2XD0VD0WD0PD\T4QD^g2QD_g2XD0QDkV1WD0QD`g2PDjg4XD0WD0QDag2QD_;PDi;XD0QDbg2QDcg2WD0QDdg2P
Di;XD0QDeg2QFfg2TD3WD0QDdb2QDi6QDgg2QDhg2XD0`D\W3`Do]2WD0QDo2XD0Y@0QDig2TD1VD0WD0QDo2XD0Y@0QDig2
TD1QDjg2QDkg2QDlg2SD0S@0WD0QD[2XD0QDmg2QFng2WD0QDog2XD0QDPh2QDQh2TD4WD0QDdb2Y@0PDV6QDRh2XD0QDSh2
TD1WD0QD[9PDin2XD0VD0QDSh2TD1WD0QD[9PDin2XD0QDTh2QD\3WD0QDUh2QDVh2TD1QDWh2XD0P@\W5VD0QD\3WD0QDUh
2QDVh2TD1QDWh2XD0P@\W5QDXh2WD0QDYh2PDaR3XD0QDZh2WD0PDmS4QD[h2XD0VD0WD0PDmS4QD[h2XD0QD\h2QFRT2TD2
WD0PDln2QDd3QD]h2XD0QFRT2Y@0WD0QD^h2TD1QD_h2XD0VD0QFRT2Y@0WD0QD^h2TD1QD_h2XD0QD`h2QFRT2Y@0WD0QDa
h2XD0QDbh2WD0QDch2QDdh2XD0SD0QDeh2TD3WD0QDZDQDfh2TD1QDgh2XD0VD0QDeh2TD3WD0QDZDQDfh2TD1QDgh2XD0QD
hh2WD0QDoe2QDih2TD1QDjh2XD0VD0WD0QDoe2QDih2TD1QDjh2XD0QDkh2QDlh2WD0QDmh2QDd3QDnh2XD0WD0QDoh2TD1Q
DPi2XD0QDQi2WD0PDnY2QDWLQDRi2PD]o8QDSi2XD0WD0QDm_2QDRi2PD]o8XD0PDnS4WD0QDTi2QDUi2TD1PDUT4XD0SD0W
D0QDVi2PDnn2XD0QDWi2WD0QDXi2P@nn2XD0VD0QDWi2WD0QDXi2P@nn2XD0QDYi2QFRT2TD1WD0QDZi2Y@0TD1QD[i2XD0S
D0QFRT2QD\3Y@0WD0QD\i2XD0QD]i2WD0QD^i2PDUT4QD_i2XD0SD0QD\3WD0PDmn2PDUT4XD0QD`i2QD\3Y@0WD0PD[1QDa
i2XD0QDbi2QDci2WD0QDdi2QDei2XD0QFRT2QD\3WD0QDfi2TD1VD0XD0`Dnn2`Dln2`D\k2`DPT4QFRT2QD\3WD0QDfi2TD
1QDgi2XD0`Dnn2`Dln2`D\k2`DPT4WD0QDW`2QDhi2TD1PDZn1XD0UD0WD0QDXIQDii2SD0XD0QDQJWD0QDji2QDki2TD3QD
li2XD0WD0PDZj;XD0QDmi2WD0QDni2PDZW5QDoi2XD0UD0WD0PDb\2XD0QDjHQDPj2WD0QDQj2QDRj2QDSj2QDTj2XD0WD0Q
DUj2QDVj2QDd3QDgh1PDWHXD0WD0PDY\5QDWj2PDUT4XD0WD0QDPHPDUT4PD`\5XD0QDlY1WD0QDaX1PDnY2P@To2QDXj2TD
2QDYj2XD0WD0QDZj2QD[j2QD\j2XD0UD0WD0QD]j2XD0SD0QD^j2PDZW5PDj6PDS]2QDee1TD1PDln2TD4QDUZ2QD_j2QD`j
2WD0QDaj2XD0TD2QDbj2SD0UD0QDcj2WD0QDdj2XD0VD0UD0QDcj2WD0QDdj2XD0QDPZ1QDej2Q@\3Q`1e3WD0QDfj2XD0`D
UT4aDZ3UD0WD0PDa\2QDZ?SD0XD0UD0WD0PDa]5QDZ?SD0XD0UD0QDgj2QDhj2UD0WD0QDij2XD0SD0`D^^2UD0PDfR9QDjj
2QDkj2PDfR9PDUT4QDlj2QDP]1QDi^1PDTa:QDlOQD\3PDZW5Q`1e3WD0QDmj2XD0QDnj2QDoj2UD0WD0QDPk2XD0WD0QDQk
2Q`1e3Q@Rk2QDc4XD0QDc4QDSk2QDTk2QDbP1TD2QDUk2QDVk2QDWk2QD\3WD0QDXk2XD0PDUT4QDYk2WD0QDbP1XD0SD0PD
T7PDo<PD]8QDZk2PDin2PD]8PDin2QD[k2QD\k2QD]k2PDWZ3PDkn2QD^k2QD_k2PDhl2QD`k2PD]Q;PDin2QDak2QDbk2WD
0QDck2XD0`DUT4QDbk2WD0QDck2XD0`DUT4QDak2WD0QDck2XD0`DUT4WD0QDck2XD0`DUT4QDlY1QD\3Q`1e3WD0QDdk2XD
0QDek2QDfk2QDgk2PDZW5WD0PDfR9XD0PDUT4QDhk2QDik2TD1QDjk2QDbP1TD2QDkk2QDlk2PD_7WD0QDmk2XD0QD\3PDUT
4PD_7WD0QDnk2XD0QDok2QDPl2QDQl2PD\W5PDn;QDRl2QDSl2QDTl2QDSNPD`R3QDUl2PD`R3PDST4PDj[5PD\W5PDQb:PD
Rb:QDVl2QDWl2QDXl2P@nS4QDYl2PDf];QDZl2PDoS4PDfd2QD[l2PDUT4PDo7QD\l2PD^l4PDnn2QD]l2PDPo2PDkn2PDTI
TD2QD^l2PDoo2PDnS4PD\W5QD_l2PDi[2QD`l2TD6WD0Q`1e3QDRk2XD0QDal2QD`l2TD5PDoS4TD3WD0QDc4XD0QDbl2TD8
PD4WD0QDcl2XD0UD0WD0PDdk;XD0WD0QDbl2SD0PD4QDcl2XD0WD0QDbl2SD0SD0PD4QDcl2XD0QDdl2`D^Z5`DR8`DbR2QF
el2TD2WD0QDfl2XD0QDfl2`Do7SD0PDUZ2PDo7Q`1e3QDgl2PD^2PDj[2QDhl2PDj[2WD0QDil2P@ig4QDjl2XD0`DoS4`D^
S2QDkl2WD0QDbV1PDUT4XD0SD0QDil2PDUT4aDZ3`Dd9QDll2PDUT4QDml2QDbV1PDUT4WD0QDnl2XD0QDnLWD0QDol2XD0`
DHQDoEQ@Pm2P@ZW5PDRV5QDlOQD\3WD0QDQm2QDRm2XD0PDPo2QD^AQDSm2QDTm2WD0QDUm2QDVm2XD0QDWm2S@0S@0WD0QD
\3QDiY1XD0QDXm2TD1WD0QDYm2QDZm2XD0`Ea\2`EQo2`Eg\2`Ef\2`EPo2`ERo2WD0QDSCQD[m2XD0VD0`Ea\2`EQo2`Eg\
2`Ef\2`EPo2`ERo2WD0QDSCQD[m2XD0QD\m2WD0QD]m2QD]2XD0`Dm:`DQo2WD0QDlY1PDPZ2QD]2XD0`Dm:`DQo2QD^m2TD
2WD0QD_m2QD`m2XD0WD0QDam2PD_7TD1QDbm2QDcm2XD0PD\W5WD0SD0PDZ]9QDdm2TD1PDUT4XD0UD0WD0QDem2QDfm2XD0
TD6QDgm2WD0QDhm2QDim2VD0XD0WD0QDhm2QDim2QDjm2XD0WD0QDkm2PDk7PDSP9XD0WD0QDlm2PD_7TD2QDmm2XD0WD0PD
]T4PDUm4XD0SD0UD0WD0QDnm2QDom2TD1XD0SD0QDPn2QDQn2QDRn2TD1WD0QDSn2TD1QDTn2XD0WD0PDTo2PDWo2QDUn2PD
UT4XD0WD0PD\W5PDVl;XD0SD0WD0QDoBPDl<PDHQDVn2XD0WD0QDWn2P@mn2PDoS4XD0WD0QDXn2QDYn2QDZn2Q@[n2XD0SD
0WD0QD\n2QD^AQD]n2TD1PDUT4QD^n2XD0WD0QDbV1QD_n2PDUT4QD`n2XD0WD0PDZ8PDUT4XD0QDan2WD0QDbn2QDcn2QDd
n2TD1YD2XD0SD0WD0QDen2QDfn2QDgn2QDhn2TD1QDin2XD0WD0QD^3Q@_;QDjn2XD0SD0WD0QDkn2QDln2QDmn2XD0WD0QD
nn2PDnS4SD0XD0QDon2WD0PD\W5QDPo2QDQo2QDRo2XD0WD0QDSo2QDTo2PDoS4SD0QDUo2XD0QDVo2WD0QDWo2XD0QDXo2P
DZW5S@0WD0QDYo2XD0PDiU3PDoS4SD0QDZo2SD0QD[o2PDdl;PDUT4PD_7QD\o2PDUT4QD]o2WD0QD^o2XD0QD_o2QD`o2PD
in2PDgk8PDnT2PDmf2PDQU2QDao2WD0QDbo2XD0QDco2QD\3WD0QDdo2XD0PDoS4TD2QDeo2QDVX1WD0QDfo2PDUT4PD_7XD
0QD\3QDgo2QDho2QDio2QDjo2QDko2PDHPDZb4PDnn2UD0QDlo2QD]2QDSCPDo7WD0QDmo2XD0QDoBQDno2QDoo2SD0QDPP3
PDl<PDT7PDUT4PDPZ2PDl<QDQP3QD[HQDRP3QDSP3QDTP3PDUT4QD\3QDUP3QDTm2QDVP3QDWP3QDXP3QDYP3QD\3PDTIQDZ
P3PDk]5SD0UD0PDg;SD0QD]m2QD[P3PDPZ2PD_7Q`1e3WD0QD\P3XD0PDPZ2QD]P3QD^P3PDZW5PDUZ2PDnY2PDl<QD_P3PD
Po2QD`P3PDUT4QDaP3P@WHPDTh2PDnV:QDbP3PD\W5PD[Z9QDcP3PD\W5QDdP3PDUo2QDeP3QDfP3PDmS4QDgP3QDhP3QDiP
3PDUT4QD]2QDjP3QDkP3PDQj3PDnn2PDSn1PDoS2QDlOQDlP3QDmP3QDnP3QDRHPDnS4QDoP3QDPQ3QDQQ3PDln2QDRQ3QDS
Q3QDTQ3PD[l9PDmn2QDUQ3P@`7QDVQ3QDlOPDQZ2PDil;PDil;QDWQ3QDXQ3QDYQ3QDZQ3QDlOPDPP2`DXY2`Df;`DSU2`D_
S2`DRg4`Dn;`DRU2`Do=`DQP9`DPS2`D^R2`DdW2`Di;QD]2QD]m2QD[Q3QDlY1QDSCS@0QD\Q3`Dd7QDlY1Q`1e3QD]Q3QD
^Q3QD_Q3QD\3QD`Q3QDaQ3QDbQ3Q`1e3QDcQ3PDc\2PDTo2SD0PDb\2PDbj2SD0PDa\2PDbj2QDdQ3PD`k2QDeQ3QDfQ3PD`
k2PDTh2PD4SD0PD`k2PDTh2QDgQ3PDS[5PDTh2QDhQ3PD\P3PDj[2PD]T4QDiQ3PDmS4QDjQ3PDai2PD4QDkQ3PDmS4QDjQ3
PDai2QDkQ3PDnn2QDjQ3PDai2PD4PDR^5PDnn2QDjQ3PDai2PDR^5PDT[5PDai2QDlQ3PD]T4QDlY1PDc7PDlo2PDU8PDhg1
PD_7PDhg1PDUT4QD\3PDj\:SD0PDj\:QDmQ3QDSCPD_7QDnQ3QDoQ3QDXJSD0TD2PDPP2QDPR3QDQR3PD_7Q`1e3QDRR3QDS
R3QDTR3QDUR3QDVR3PD\W5QDWR3QDXR3QDYR3PD`k2QDZR3QD[R3PDTh2QD\R3SD0QDaP3PDTh2QD[e2QD]R3QD^R3QD_R3Q
D`R3PDPZ2PDl<PDT7PDUT4QD]m2QDaR3QDQP3PDj[2PDkn2PDj[2PDUT4PDXm;PD4SD0QDbR3WD0QDUm2QDcR3QDdR3XD0WD
0QD^U2SD0QDeR3PD_7PDUT4XD0WD0PD`=PDYP3XD0QDfR3WD0QDgR3QDhR3TD1QDiR3XD0QDjR3WD0QDkR3PDRV5XD0SD0QD
jR3WD0QDc6PDTo2PDRV5XD0SD0WD0QDlR3QDmR3PDUT4QDnR3XD0SD0QDoR3WD0QDPS3S@0QDQS3PDUT4XD0`Dm:`Di;`Dg]
:`DWW2UD0WD0QDRS3QDSS3TD4PD_7XD0QDTS3UD0WD0QDRS3QDSS3TD4PD_7XD0YD1QDUS3P@PZ2WD0PD_7TD1QDVS3QDWS3
XD0QD]m2WD0PDo7QDXS3XD0QD]m2WD0PDo7YD1XD0QDlY1PDPZ2WD0PDo7YD1XD0QDlY1PDPZ2WD0PDo7QDXS3XD0WD0QDYS
3PDPZ2QD]2XD0QDZS3WD0QD[S3XD0TD1QD\S3QD]S3Q@^S3WD0P@`k2QD_S3XD0P@gS:QD`S3WD0PD`k2QDaS3XD0QDbS3WD
0PD`k2PD\]2XD0QDcS3UD0WD0PDTh2QD[e2XD0SD0WD0QDdS3QD[e2QDeS3XD0VD0WD0QDdS3QD[e2QDeS3XD0QDfS3UD0WD
0QDgS3SD0S@0S@0PD4PDig4XD0SD0UD0WD0QDhS3SD0S@0S@0PD4QDgS3XD0SD0UD0WD0QDiS3XD0QDjS3WD0QDkS3YD2XD0
`DUT4QDlS3WD0QDmS3XD0SD0QD\3WD0QDnS3P@mn2P@oS4XD0QDoS3TD2QDPT3WD0QDQT3QDRT3XD0VD0WD0QDQT3QDRT3XD
0QDST3WD0QDTT3XD0QDUT3TD3QDVT3QDWT3WD0QDRR1Y@0QDXT3XD0`Dl;`Dcj1`DkQ3`Dma4UD0WD0PDc]5PD[T4YD2XD0T
D5PD4SD0UD0WD0PDXm;PDnS4YD2XD0TD5PD4SD0UD0WD0PDXm;PDnS4SD0TD4PD4QD]2XD0SD0UD0WD0PDc]5PD[T4SD0TD4
PD4QD]2XD0SD0`E]T4`Ed\2`EQo2`Ea\2QDYT3WD0QDZT3XD0QD[T3`D^^2PDa\2WD0SD0TD1QD\T3QD^AXD0SD0PDc\2WD0
QD]T3XD0WD0QD^T3TD1QD_T3XD0QD`T3WD0QDaT3QDbT3XD0PDUT4QDcT3WD0QDdT3QDeT3QDfT3XD0SD0WD0QDdT3QDeT3Q
DbV1PDUT4XD0SD0WD0QDgT3QDhT3QDiT3QDjT3XD0QDkT3S@0S@0S@0WD0QDSCP@o7QDlT3XD0WD0QDmT3QDnT3PD_7TD2QD
oT3XD0SD0WD0PDZk2QD\3TD2QDPU3QDQU3XD0SD0WD0QDVP3QD\3TD1QDRU3XD0QDSU3WD0PDZW5QDTU3XD0VD0WD0PDZW5Q
DTU3XD0QDUU3QDVU3WD0QDWU3TD1QDXU3XD0SD0WD0QDil2TD1QDYU3XD0SD0WD0QDZU3TD1QD[U3XD0SD0WD0QD\U3QD]U3
XD0P@gS:QD^U3`D=QD_U3WD0QD\U3QD]U3XD0P@gS:QD^U3`D=YD2WD0QD`U3QDaU3XD0QDbU3`D[T4WD0QDcU3PDoS4XD0S
D0WD0QDSR3QDdU3TD2QDeU3QD\3XD0QDfU3PD`k2PDTh2WD0PD4QDgU3XD0UD0WD0PD`k2PDTh2XD0SD0UD0WD0QDhU3QDiU
3XD0SD0UD0WD0QD]2PD4QDjU3XD0UD0QDkU3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aDlU3UD0WD0QDmU3`D[=`Do=`DVZ
5`DUZ5`DX8`DXY2`Df;`DSU2`DRg4`Di;`D[=`DQP9`D^R2`D_S2QD]2XD0UD0WD0QDnU3XD0SD0QDoU3WD0QDPV3XD0SD0U
D0WD0QDQV3XD0SD0UD0WD0QDRV3QDSV3TD2QDTV3TD1PD_7XD0SD0UD0WD0QDUV3QDVV3TD2QDWV3XD0SD0UD0aD[3aDZ3aD
j3aDR4aDd2aDf2aDg3aD\3aD]3aD^3aDa3aDd3aDa4WD0SD0XD0QDXV3UD0aD[3aDZ3aDj3aDR4aDd2aDf2aDg3aD\3aD]3a
D^3aDa3aDd3aDa4iD1iD2iD0iD4WD0SD0XD0QDV]1SD0`Dj5aD\3aD]3WD0QDYV3QDZ?TD1QDZV3XD0VD0WD0QDYV3QDZ?TD
1QDZV3XD0QD[V3QDVe2WD0QDn2PD[h4XD0QD\V3QDVe2Y@0WD0QDn2XD0VD0aDZ3QDVe2Y@0WD0QDn2XD0QD]V3aDZ3QD^V3
TD2WD0QD\3Y@0YD1XD0VD0aDZ3`Dnn2QD^V3TD2WD0QD\3Y@0YD1XD0QD_V3aDZ3`Dnn2WD0QD`V3P@nn2P@\W5QDaV3QDbV
3XD0QDcV3WD0QDdV3QDeV3XD0VD0QDcV3WD0QDdV3QDeV3XD0QDfV3WD0QDgV3QDhV3Q@]3QDiV3XD0QD]3WD0QDjV3XD0VD
0QD]3WD0QDjV3XD0QDkV3WD0QDlV3Q@c_2PD[T4QDmV3QDnV3XD0WD0QDoV3TD1QDPW3XD0VD0WD0QDoV3TD1QDPW3XD0QDQ
W3QD\3WD0PD[8PDZk2XD0VD0QD\3WD0PD[8PDZk2XD0QDRW3WD0PDln2QDSW3QDTW3Q@UW3XD0VD0WD0PDln2QDSW3QDTW3Q
@UW3XD0QDVW3WD0QDWW3QDXW3QDYW3QDZW3XD0WD0QD[W3QD\W3XD0WD0QD]W3QD^W3XD0VD0WD0QD]W3QD^W3XD0QD_W3WD
0QD`W3QDaW3QDbW3XD0VD0WD0QD`W3QDaW3QDbW3XD0QDcW3QDn<QDdW3Q`1e3WD0QDeW3XD0QDfW3QDgW3PDln2QDhW3QDi
W3PDd>QDjW3QDkW3PD[T4QDlW3PD[T4QDmW3QDnW3PDZW5QDoW3PDgn;PD4PD_[9PDPT4QDPX3PDkX5QDQX3Q`1e3S@0WD0Q
DRX3XD0QDSX3WD0QDTX3XD0QDUX3`D^^2PDUo2WD0QDVX3XD0Q`1e3S@0WD0QDWX3XD0QD_?WD0QDXX3XD0QDYX3WD0QDZX3
XD0QD[X3S@0WD0QD\X3XD0QD]X3QD^X3QDeV3QD]3WD0QD_X3XD0QD`X3PDUT4WD0QDaX3XD0QDbX3QD\3Q@g3WD0QDcX3XD
0QDR4WD0QDdX3XD0`Dmn2`D[h4`Dln2`Dkn2`DRT4`D_[5`Din2`Djn2`Dk\2`DVh2`D\W5`DZW5QD]3QDeX3QDfX3QD]3QD
gX3PDkn2QDo6WD0QDhX3P@T\5QDiX3XD0QDjX3QD\3Y@0WD0QDkX3XD0`DmS4`Dnn2`DRT4`DUT4`Dkn2WD0QDm2QDlX3PD[
T4XD0QDmX3QD\3Y@0WD0PDQ:Q@nX3XD0VD0QDmX3QD\3Y@0WD0PDQ:Q@nX3XD0QDoX3WD0QDPY3PDln2Q@e3QDQY3XD0QDRY
3QD]3WD0QDSY3XD0QDTY3Q@]3WD0QDUY3QDVY3XD0QD]3QDWY3QDXY3QDnX3QDYY3PDlS:PDin2`Eb7`Ec7`E_7`Ed7`EST4
`E^2QDZY3PDin2`D\W5`DZW5`D[W5`Deo2`Dno2`D]W5`DPo2`DPP3`DQP3`DRT4`DQT4`Ddo;QDoV3Q`1e3QD[Y3QD\Y3QD
]Y3PDHPDiX5PDgS:QD^Y3QD_Y3QD\3PDUo2QD`Y3PDHPDmg4QDaY3QD]3QDbY3QDUW3QD]3QDcY3aDZ3QD]3QDdY3PDln2PD
\W5QDaV3QDeY3QDfFQDX2QDfY3QDgY3PDe`9P@Po2PDb[5PDRT4QDhY3PDUT4PDcj2PDTh2QDiY3TD1QDjY3QDkY3Q`1e3QD
lY3QDa=TD3QDmY3PDYd1QDnY3QDoY3QDPZ3QDQZ3P@nS4Q@RZ3QDSZ3QDTZ3`DPo2`D\W5`DW[5`Deo2`Dno2`D]W5`DU[5`
DT[5QDUZ3QDo6WD0QDVZ3XD0WD0QDWZ3XD0QDXZ3QDYZ3PDoQ4QDo6Q@\3S@0QDZZ3QD[Z3QD\Z3QD[Z3PD\W5QD]Z3QD]3P
Do9QDc_2QD]3QD^Z3PDZW5QD_Z3QD`Z3PDZW5PDYo1PD`Z5QDaZ3PDnn2PD\W5QDaV3PDoP6QDbZ3QDfX3QDcZ3QDdZ3P@\W
5QDeZ3QDfZ3PDin2PDln2PD\W5QDgZ3QDhZ3PDRT4QDiZ3PD\`:PDST4PDjd:QDjZ3QDbKPD^a2QDkZ3QD\3Q`1e3S@0QDlZ
3QDmZ3Q`1e3QDnZ3QDoZ3TD2PDhh9QDP[3QDQ[3PDXc4QDR[3QDS[3QDT[3Q`1e3P@ZW5QDU[3QDV[3PDmo3QDW[3PDUT4WD
0QDX[3XD0PDi<PDkn2QDY[3PDnn2QDZ[3QD[[3P@nn2QD\[3QD][3QD^[3QD_[3QD`[3UD0PDf\2SD0QDm=QDa[3QDb[3PD4
SD0UD0WD0PDf\2XD0QDc[3SD0UD0WD0QD^2XD0aDd[3SD0UD0WD0QD^2PDlo2XD0`DXY2`DVY2`DnQ6`DXV2`DSU2`Dn;`DW
<`DR8`D`9`D^R2`DUU2`D`=`D`1UD0WD0QD^2PDlo2PDSU2XD0SD0UD0WD0PDb\2QDe[3QDf[3XD0UD0WD0PDf\2XD0SD0QD
g[3`DW6`DU6`DS1`DM`Db6`Djc9TD4PD2UD0WD0QD^2PDlo2QDh[3QDQn2XD0UD0WD0QDh[3TD1QDi[3XD0PD4WD0QD^2XD0
QDj[3`D`=`DSU2QDk[3WD0QD^2QDl[3XD0WD0PDb\2QDm[3XD0WD0PDb\2PD`_5XD0`DP8`Do7`Dn<UD0WD0PDa\2QDn[3QD
\3XD0QDo[3UD0WD0PDa\2QDP\3PD\W5QDQ\3XD0UD0WD0PDh\2XD0QDR\3QDS\3UD0WD0PDg\2QDT\3XD0UD0WD0PDf\2XD0
QDU\3PDlo2TD1QDV\3TD5QDW\3SD0UD0WD0PDf\2XD0QDX\3PDlo2QDY\3UD0WD0PDg\2QDZ\3XD0UD0WD0PDf\2XD0QD[\3
`DPZ2UD0WD0QD\\3QD]\3XD0TD<PD2UD0WD0PDd\2QD`U1TD2QD^\3XD0`DUT4UD0WD0PDe\2QD`U1TD2QD_\3XD0`Dd\2`D
]T4`DSj2`DPT4`DRg5UD0WD0QD`\3XD0SD0UD0WD0PDln9XD0UD0WD0PDlo2SD0XD0TD;PD2UD0WD0PDa\2QDa\3XD0WD0PD
Y^5PDTT4PDHXD0PDTT4PDTo2PD2UD0WD0PDdR6XD0WD0PDln2PDZW5PD_f2XD0PDfR6PDTT4PDhR6WD0PDa\2QDPm2PDW[5Q
Db\3XD0UD0WD0QDc\3XD0PDb\2QDd\3PDlo2TD1QDe\3QDf\3TD1QDg\3PDc\2QDd\3TD6WD0QDkR1PDi4XD0PDc\2QDh\3Q
Di\3TD1QDj\3QDk\3QD[4QDl\3QDm\3PD\W5QDn\3TD2QDo\3UD0PD\T4QDT@S@0QDP]3PD4PDb\2QDQ]3PDa7TD3PDPT4TD
2QD[4PDa\2QDR]3PDlo2QDS]3PDbj2TD2QDT]3QDU]3PD\W5QDV]3SD0QDW]3UD0PDlo2QDX]3SD0PDPZ2PDlo2PDSU2TD6Q
DY]3PDb\2QDZ]3QD]3TD5QD[]3PDa\2QDn<QD\]3S@0QD]]3QD^]3TD3QD_]3PDc\2QD\3TD4WD0QD`]3XD0PDlo2Q@g3QDa
]3QDb]3PDb\2WD0QDc]3XD0PDa\2QDd]3TD5WD0QDe]3XD0SD0QDf]3QDg]3UD0WD0QDf]3XD0SD0QDh]3QDi]3PDlo2TD1P
DfR6QDj]3QDk]3QDl]3SD0PD4WD0QDm]3XD0PD2PDb\2QDn]3TD4WD0QDo]3XD0PDnn2PDa\2QDP^3QDQ^3TD4WD0QDo]3XD
0PDb\2QDR^3TD4WD0QDS^3TD1QDT^3XD0PDnn2PDa\2QDP^3QDR^3TD4WD0QDS^3TD1QDT^3XD0PDb\2Q`1e3WD0PD`_5QDU
^3XD0PDb\2WD0PD`_5SD0XD0QDV^3PDb\2WD0QDZ]3QD]3TD5XD0QDW^3PDb\2QDX^3TD4WD0QDW_1TD4QDY^3XD0PDc\2QD
m=TD3WD0QDZ^3XD0PDd\2QD[^3QD\^3TD2WD0QD]^3XD0PDb\2WD0PD`_5QD^3TD4XD0QD^^3PDb\2QD_^3QD\^3TD1WD0QD
`^3PDUT4XD0WD0QDa^3PDoS4PD\W5QDb^3XD0WD0QDc^3PDY\5QDd^3XD0PDc\2QDe^3TD4WD0QDf^3XD0PDc\2WD0QDg^3X
D0QDh^3TD6PD_7WD0QDi^3XD0PDQZ2SD0QDj^3TD6PD2UD0WD0QDk^3PDlo2TD1QDl^3XD0QDm^3QDVP3PDTo2QDn^3UD0PD
PZ2PDlo2WD0QDo^3XD0PDb\2QDP_3TD5WD0QDQ_3XD0QDR_3QDS_3TD3QDT_3PDa\2QDU_3WD0QDV_3XD0PDa\2QDW_3QDX_
3TD1PDRT4PDa\2QDY_3QDZ_3QD[_3TD2QD\_3QD]_3TD1QD^_3PD\W5QD__3QD`_3PDd7PDWa4PD\T4QDa_3P@Y\5PDm:QDb
_3PD`7PDPo2PDQo2QDc_3TD6PD4PDZR3QDd_3PDbk2QDe_3QDf_3TD4WD0QDg_3XD0PD`7PDPo2QDh_3PDlo2QDi_3TD1WD0
QDj_3XD0QDk_3QDl_3PDa7PDlo2QDm_3UD0QDn_3QDo_3TD8PD4PDST4WD0QDP`3XD0QDQ`3UD0QD^2TD6PD4PDST4WD0QD^
2XD0UD0QD^2QDR`3TD8WD0QD`m1`DXY2`Dn;`DSU2`DVY2`DXV2XD0QDS`3UD0QD^2PDlo2SD0QDT`3TD3WD0PDST4XD0QDU
`3PDb\2QDV`3TD8WD0PDST4XD0QDW`3UD0QD^2TD<QD`m1WD0QDX`3XD0QDY`3UD0QDZ`3TD<WD0QD[`3XD0QDZ`3`D^S4QD
\`3UD0QDZ`3TD<WD0QD[`3XD0QD^2QD]`3UD0`Dd\2`D]T4`DSj2`DYT4`DXT4`De\2QDZ`3TD<WD0PD4XD0QDa2`D^S4QD^
`3UD0QD^2TD5QDR4WD0PDST4XD0QD_`3S@0QDR4QDZ`3TD<QD`m1WD0QD``3XD0`Dl]9QDZ`3TD<QD`m1WD0PDa\2XD0`Dl]
9`Dlo2`DS^5`DR^5`DPj2`DRg5`DP^5`DQ^5`DPo2QDa`3TD<WD0PDST4XD0QDb`3QDa`3TD<WD0PDST4XD0PDa\2`Dlo2`D
S^5`DR^5`DPj2`DRg5`DP^5`DQ^5`DPo2WD0PD2QDc`3XD0UD0QDd`3TD5WD0QDe`3QD`m1QDe`3XD0PDR_9QDf`3QDg`3`E
gm1`Ehm1`EUT4WD0QDh`3XD0`Djn2QDXMTD3QDn[2QD`2TD1QD_2QD\3TD3QD_2TD2QD`2QD[4`EW[5`E]W5QDi`3`D]T4`D
]o8PDTo2QDj`3PDa\2QD\3TD2PDRP9PDPT4`E[W:`EPo2`Ee`9`EX]9`Eko2`EX8`EZ8`Ed^2`Ec^2PDRP9`Dc^2PDb\2WD0
PDT7XD0PDoQ4TD4QDk`3PDWo2QDl`3Qd1e3QD^4QD^4QDm`3QDn`3WD0QDo`3XD0QDPa3QD^2TD1WD0QD_2XD0TD2QDQa3QD
Ra3QDSa3QD_2QD\3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QD[4PDa\2QD^3PDlo2PD`=QDTa3TD2WD0QD_2X
D0PDa\2QD^3PDlo2QDUa3PDbj2TD1WD0QD_2XD0PDb\2QDVa3PDlo2QDWa3TD3WD0QF_2XD0WD0QDXa3XD0TD3QD_2PDa\2Q
DPm2QFYa3R@0WD0QDZa3XD0QD[a3QDSa3TD2WD0QDXMXD0TD3PDjn2PDg\2QD\3TD4WD0QD\a3XD0PDf\2QD_2TD2QD]a3TD
3QD^a3QD_a3TD6WD0QD`a3XD0WD0QDaa3XD0TD3QDba3PDb\2QDca3TD3QD_2QDSa3QDfEQDg[3TD1WD0QDda3XD0QDSa3QD
ea3TD4WD0QDfa3XD0PDg\2WD0QDga3TD3QDha3XD0WD0QDia3XD0QDja3QDka3PDgP<PDdm2aDla3YD3PDTQ<QDma3QDna3P
DQ7QDoa3QDPb3PD\b2QDQb3PDno3PDmo3QDRb3QDSb3QDTb3QDUb3PD`m2QDVb3PDRg4QDWb3QDXb3PDSZ5QDYb3QDZb3PDo
i2PDRS<QD[b3PDZR4QD\b3QD]b3PDmn;PDVS<QD^b3QD_b3PDiY2PDnS4PDV5PDjf2QD`b3QDab3PDPR4QDbb3PDil1PDlQ6
PDaU;QDcb3PDni4PDoR4PDc=PD[S<PDYo3QDdb3QDeb3YD3TD<YD3TD<YD3QDfb3QDgb3QDhb3QDib3QDjb3QDkb3PDmR<PD
WS<PDiY2PDnS4PDeT<PDc\2QDlb3PDc\2QDm=TD2QDmb3PD]T4PDlo2QDnb3QDob3PDmn2PDnS4QDPc3PDb\2QDQc3PDln2P
DZW5PD_f2QDRc3TD4QDZ`1PDmS4PD^W5QDSc3QDTc3QDUc3PDb\2QDVc3RD0SD0PDW[5QDWc3QDXc3Q@Z3QDYc3PDPT4PDbj
2RD0VD0QDZc3QD[c3QD\c3PDa\2PDY1QD]c3PD\W5QD^c3WD0QD_c3QD`c3XD0`DbQ3`DcQ3`D_:`DOWD0QD_c3P@nS4Q@ac
3QDP6XD0`Dg\2`DbQ3`DcQ3`D_:`DOQDbc3WD0QDcc3XD0WD0PDZW5QDdc3P@nS4QDP6XD0`DbQ3`DcQ3`D_:`DOWD0QDec3
XD0QDfc3QDgc3WD0QDhc3QDZ3XD0`DQU<`DYT4`DXT4`Dig4`DSa2`Dn\2`Dk`2PDZ\5PDnS4WD0QDic3XD0`Dg\2`DbQ3`D
cQ3`D_:`DOWD0QDjc3PDnS4QDkc3XD0QDlc3WD0QDmc3PDZW5SD0XD0WD0PD[W5QDSf1XD0`D`V2`D`Q6`DcR2UD0WD0PDXj
2XD0`DnS4`DSa2`Dn\2`Dk`2`DQa2`DRU<`DSU<`Dm`2`Do`2`D[^2SD0`DbQ3`DcQ3`D_:`DO`DX1QDnc3WD0PDXj2XD0`D
nS4`DSa2`Dn\2`Dk`2`DQa2SD0PDHPD`R2PDnS4QDoc3WD0QDPd3aDZ3SD0XD0QDQd3WD0QDRd3PD\T4QDSd3XD0VD0WD0QD
Rd3PD\T4QDSd3XD0PD1WD0QDTd3PDUT4XD0WD0PDUm4QDmBTD1QDUd3XD0WD0PDUm4PD\W5QDVd3XD0SD0PD`k2PDUT4QDWd
3PDZW5QDdY1QDXd3PD\W5PD[P3QDYd3PDnS4PD\W5PDTh2PD`_5PDnS4QDd@PD\W5QDZd3QD[d3PDY\5PDWo2PDZU4PDig4P
DZU4PD[T4PDQT4PDST4PDRR3QD\d3QD]d3QD^d3QD_;PDZW5QD_d3PDTh2PDST4QDQ5PDXo2PDST4PDXo2PDcj2PDST4PDcj
2PDln2PDST4PDln2PDPa2PDYT4PDZW5QD`d3QDad3QDbd3PDZW5QDcd3PDWo2QDdd3PD\W5QDed3PDmT<QDfd3QDgd3QDhd3
QD``2PD[U<PD\U<PDoS4QDid3PDYo1QDjd3PDZW5QDkd3QDld3QDmd3PDb\5QDnd3PDn^5QDod3QDPe3PDnS4PDZW5Q`1e3W
D0QDQe3QDRe3XD0PDnS4PDZW5PDVj2QDSe3PDnS4PDWo2QDTe3aDZ3PDSo2QDTe3PDn^5QDUe3QDW5QDVe3QDWe3QDXe3PDT
o2QDYe3QDZe3QD[e3PDXj2QDR4PD]_5QDR4WD0QD\e3QD]e3XD0PDig4PDST4PDig4PDjg4PDST4PDjg4QD^e3PDWo2WD0QD
_e3QDZ3XD0`DQU<`DYT4`DXT4`Dig4WD0QDhc3QD`e3QDae3XD0PD\T4QDUe3PD\T4PDZW5PDkU<QDbe3PD[T4QDce3QDde3
QDce3PDmS4QDee3WD0PD]o8XD0QDfe3QDge3QDhe3`DWV<`DXV<QD]3PD`g:PDc\2QDie3PDc\2QDje3TD3QDke3QDle3PDo
T5P@c\2PDTo2PDoT5PDc\2QDme3PDb\2QDmGQDne3S@0QDoe3UD0WD0PDc\2PDTo2XD0SD0UD0WD0PDb\2PDbj2XD0SD0UD0
WD0QDPf3QDQf3XD0PD4WD0QDRf3QDg]3XD0VD0UD0WD0PD^Z2TD3QDSf3XD0UD0WD0QDk^3QDTf3TD1QDUf3XD0WD0QDk^3Q
DTf3TD1QDVf3XD0QDWf3UD0WD0PDn<QDa[3TD1QDXf3XD0UD0WD0PDa\2PD]T4QDYf3XD0UD0WD0QDZf3PDlo2TD1QD[f3XD
0UD0WD0QD\f3TD2PDTo2XD0PDln9PDb\2QD]f3PD`7PDPo2PDTo2UD0WD0PDPZ2PDPo2PD_7QD^f3XD0UD0WD0QDYm2QD_f3
TD1QD`f3XD0PDl<PDlo2PDfR6UD0WD0QDaf3QDbf3TD1QDcf3XD0QDd4QDdf3QDd4QD[4QDe3QD[4QD[4QDef3Q`1e3QDRk2
QDa4PDST4Q`1e3QD[4WD0QDff3YE5YD1XD0`DQT4QDgf3TD1QD\3Q`1e3aDZ3`Dk\2`Dfj2`DTW2`DS1`DZR3`DYV<`Dfb;`
DZV<`D]m2`Do]9`DbV2`DRV2`DPP3`DPo8`DY\5`Dd5`De5`Dmf3`Dc=`Dn`2`D[V<`DSe2`D\V<`Dai2`D`Z2`Doi2`Dlb5
WD0SD0YD5XD0VD0QDgf3TD1QD\3Q`1e3aDZ3`Dk\2`Dfj2`DTW2`DS1`DZR3`DYV<`Dfb;`DZV<`D]m2`Do]9`DbV2`DRV2`
DPP3`DPo8`DY\5`Dd5`De5`Dmf3`Dc=`Dn`2`D[V<`DSe2`D\V<`Dai2`D`Z2`Doi2`Dlb5WD0SD0YD5XD0QDPZ1WD0QD[U1
YD1XD0VD0WD0QD[U1YD1XD0QDhf3QDif3PDnV2`DnS4`DR3QDR4QDjf3QDkf3PDnV2QDlf3QDmf3QDnf3QDof3QDPg3QDQg3
PDa8PDnS4PD\W5PD\Q;PDSo2PDSo2PDhT;PDnS4PD\W5PDY4PDn]9QDRg3PDRU2PDYo1PD^m:PDkn2PDP9PDWa9PDkS:PDe6
PD_[4QDSg3QDTg3PDd8PDTT4PDe:PD[U<PDeV<PDR1PDin2PDda2QDUg3PDgV<PDc6PDj9PDmn2PDdg2QDVg3PDPT4Q`1e3Q
@Wg3WD0QDXg3XD0PDWa9QDYg3PDkGQDZg3PDi6QD[g3PDe>PDd_3PD\f1PD\`9PDUR3PDlV<PDlj8PDb[5PDWR3PDln2PDVk
8QD\g3PD\h4PDmV<PDlb5QD]g3PDoV<PDR\2PD^IPD]<PD`_5QD^g3QD_g3QD`g3QDag3QDbg3QD[U1QDcg3PDfb;QDdg3QD
eg3PDUn1PD[g4PDin2PDjn2PDUT4PDWW<PDd<PDon2PDlg4PD[T4PDgh9PDQh4PDST4SD0PDTo2Q@b3Q`1e3WD0QDXIXD0WD
0QDfg3PD\W5TD1QDgg3XD0QDhg3PD6Q@Z?WD0QDb4XD0QDhg3PD6WD0Q`1e3QDXIXD0VD0QDhg3PD6WD0Q`1e3QDXIXD0QDi
g3QD\3QDZ?Q`1e3WD0QDjg3aDd2aDZ3`De^9SD0XD0VD0QD\3QDZ?Q`1e3WD0QDjg3aDd2aDZ3`De^9SD0XD0QDkg3QDlg3W
D0QDmg3P@PZ2TD1QDng3XD0QDog3WD0QDPh3XD0QDQh3WD0QDRh3PDXo2XD0VD0WD0QDRh3PDXo2XD0QDSh3QDTh3QDZ?Q`1
e3WD0QDXIaDd2aDZ3SD0XD0`DnS4`DRT4WD0QDUh3XD0TD2QDVh3QD\3Q`1e3WD0QDa4QDWh3Q`1e3QD_HXD0aDd2QD\3QDm
BWD0QDaV3XD0QDXh3VD0QD\3QDmBWD0QDaV3XD0QDXh3QDYh3PD\W5WD0QDZh3SD0XD0TD1QD[h3TD1QD\h3WD0QD]h3PDUT
4PDff:XD0WD0PD[W5PDaP<PD`b2XD0WD0PD_\5SD0PD\f2XD0QD\3WD0QDZ?Q`1e3QD^h3PDnS4XD0SD0WD0QD_h3QD`h3XD
0`D^^2QDah3WD0QDX^1QDbh3XD0WD0QDch3QDdh3TD1QDeh3XD0QD\3PDZW5WD0QDfh3SD0XD0QDgh3TD1WD0QDhh3XD0UD0
QDih3QD\3Q`1e3WD0QDa4XD0`D]4`Dl2VD0UD0QDih3QD\3Q`1e3WD0QDa4XD0`D]4`Dl2QDjh3UD0QDkh3QD\3Q`1e3WD0Q
Dlh3XD0VD0UD0QDkh3QD\3Q`1e3WD0QDlh3XD0PD1QDmh3TD1QD\3TD1QDnh3P@Z_5WD0QDoh3XD0WD0QDPi3P@nS4PD\W5Q
DQi3XD0WD0QDRi3TD1Q@Si3QDTi3QDUi3XD0WD0QD]3P@a]5PDZW5S@0PD`Z5PDPT4XD0WD0PDln2PDVIPDnS4QDVi3XD0WD
0PDUX<QDWi3QDXi3QDYi3QDZi3QD[i3XD0WD0QD\i3QD]i3XD0VD0WD0QD\i3QD]i3XD0QD^i3QD_i3WD0QD`i3QDai3XD0W
D0PD\T4QDbi3PD\T4QDci3XD0WD0QDhk2Q@di3PDa\2QDei3TD2XD0VD0WD0QDhk2Q@di3PDa\2QDei3TD2XD0QDfi3WD0QD
UKQDgi3QDhi3XD0WD0QDii3PDUT4PD_7QDji3XD0WD0QDki3QDli3QDmi3QDni3XD0QDoi3Y@0WD0QDPj3XD0VD0QDoi3Y@0
WD0QDPj3XD0QDQj3QDRj3TD6QD\3Q`1e3WD0QDSj3XD0QDTj3TD4QD\3Q`1e3WD0QDUj3XD0`DnS4`DRT4QDVj3QD\3Q`1e3
WD0QDWj3XD0QDZ?Q`1e3WD0SD0XD0PDgm1QDRa2QDXj3Q@\3WD0QDYj3XD0QDZ?Q`1e3WD0QDXIXD0QDZj3QD[j3QD\3Q`1e
3WD0QD\j3XD0WD0QD]j3PDVh2XD0VD0WD0QD]j3PDVh2XD0QD^j3QD_j3WD0QD`j3XD0PD^d:WD0PDin2PDUT4PDRh2XD0QD
aj3TD2QD\3Q`1e3WD0QDbj3XD0aDZ3`D[T4QDcj3PDnS4TD3QD\3Q`1e3WD0PDWf1XD0QDdj3PDnS4TD3QD\3Q`1e3aDc2aD
Z3iD1iD2WD0SD0XD0VD0QDdj3PDnS4TD3QD\3Q`1e3aDc2aDZ3iD1iD2WD0SD0XD0QDhT2QDej3TD4WD0PDT_5XD0QDfj3TD
2WD0PDXW:XD0WD0QDgj3P@To2P@o7QDhj3QDm2XD0WD0QDij3PD\T4QDXIXD0QDWDWD0QDjj3XD0VD0QDWDWD0QDjj3XD0QD
kj3QDlj3WD0PDf;PDjn2XD0QDmj3WD0PDkg8XD0PD\W5WD0QDnj3PDnS4QDnLXD0QDoj3WD0PDQh8TD1QDPk3XD0QDQk3QDR
k3WD0`DYR3SD0QDSk3XD0VD0QDRk3WD0`DYR3SD0QDSk3XD0QDhT2QFTk3QD]3Q@b3Q`1e3WD0QDUk3aDd2SD0XD0`DnS4`D
oS4`DmS4QDVk3WD0QDWk3XD0SD0WD0QDXk3TD1QDYk3XD0`E\T4YD1WD0QDZk3XD0VD0`E\T4YD1WD0QDZk3XD0QD[k3PDPo
2QD\3Q`1e3WD0QD\k3XD0QD]k3QD^k3WD0QD_k3QD`k3XD0QD\3QDT@SD0WD0QDak3XD0`D_h2WD0QDXIPD\T4QDT@XD0SD0
QDT@WD0QDbk3XD0QDck3QDdk3WD0QDek3XD0WD0PD[Y2PDnP3XD0WD0QDfk3TD1QDgk3XD0`D\T4QD\3P@To2WD0QDhk3PDU
T4XD0SD0QD\3WD0QDik3QDaV3XD0VD0QD\3WD0QDik3QDaV3XD0QDjk3WD0PDg[2PD]o8XD0VD0WD0PDg[2PD]o8XD0QDkV1
QDkk3WD0QDlk3XD0QDmk3P@To2P@o7WD0QDhj3QDnk3XD0QD\3WD0QDok3PDUT4XD0SD0PDon3PDWHQDPl3TD3QD\3Q`1e3W
D0QDQl3XD0WD0QDRl3XD0QDR4PDil1PDoS4PDhT6PD\W5QDa4PD^Q3SD0QDSl3PD^Q3QDR4QD\3Q@_3WD0PD]<XD0VD0QDR4
QD\3Q@_3WD0PD]<XD0QDTl3QDbKQ`1e3WD0QDa4XD0QDUl3QDVl3WD0Qd1e3QDa4XD0QDR4WD0QDa4XD0QDR4QDR4TD4QD\3
WD0Q`1e3QDa4XD0aDZ3`D[T4QDR4TD3QD\3QDZ?Q`1e3WD0QDa4XD0QD\3Q@b3QDf3WD0QDa4XD0WD0QDf3QDa4XD0SD0WD0
QDWl3QDa4XD0QDR4QDXl3TD2`Dh:WD0QDa4XD0QDR4TD2QD\3TD4PDST4WD0Q`1e3QDa4XD0VD0QDR4TD2QD\3TD4PDST4WD
0Q`1e3QDa4XD0QDkV1QDYl3TD2QD\3Q@Zl3Y@0aDc2aDZ3iD1iD2aDR4aDj3bD0WD0SD0XD0VD0QDYl3TD2QD\3Q@Zl3Y@0a
Dc2aDZ3iD1iD2aDR4aDj3bD0WD0SD0XD0QD[l3QD\l3QD]l3Q@^l3Y@0aDc2aDZ3`D`l1`D\T4`DUT4bD0WD0SD0XD0VD0QD
\l3QD]l3Q@^l3Y@0aDc2aDZ3`D`l1`D\T4`DUT4bD0WD0SD0XD0QD_l3QDZ?Q@`l3aDc2aDZ3aDj3WD0SD0XD0QDal3`DnS4
`DUZ<`DVZ<QD\3YD0aDc2aDZ3iD1iD2`DZW5`D[W5`D\W5WD0SD0XD0VD0QD\3YD0aDc2aDZ3iD1iD2`DZW5`D[W5`D\W5WD
0SD0XD0QDjh3QDbl3Y@0QDcl3aDc2aDZ3WD0SD0XD0VD0QDbl3Y@0QDcl3aDc2aDZ3WD0SD0XD0QDdl3aDP3bD0WD0YD0XD0
YD1QDn<aDP3bD0WD0YD0XD0YD1aDP3bD0WD0YD0XD0aDP3bD0WD0YD0XD0VD0aDP3bD0WD0YD0XD0QDel3aDP3bD0WD0YD0X
D0YD2QDfl3aDP3bD0WD0YD0XD0UD0SD0QDgl3TD1WD0QDhl3XD0aDZ3UD0QDgl3TD1WD0QDhl3XD0aDZ3UD0SD0QDil3TD1W
D0QDjl3TD2XD0QDkl3UD0QDil3TD1WD0QDjl3TD2XD0QDkl3QDll3Y@0WD0QDR3XD0aDZ3`Din2`Dmn2`DQP3`DPP3`DRP3`
DSP3`DTP3`DUP3`D]\5UD0QDT3Q@Z3Q`1e3P@WZ<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1e3QDml3XD0VD0UD0QDT3Q@Z
3Q`1e3P@WZ<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1e3QDml3XD0QDnl3UD0QDT3Q@Z3TD3PD4Q`1e3WD0QDol3XD0VD0U
D0QDT3Q@Z3TD3PD4Q`1e3WD0QDol3XD0QDPm3UD0QDT3Q@Z3Y@0WD0QDQm3XD0WD0QDgj2XD0VD0WD0QDgj2XD0PD1QDRm3Q
D\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0VD0QDRm3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0
aDV3aDd2aDU3WD0SD0XD0QDSm3QDRm3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDTm3QD_HQ
DRm3QD\3Q`1e3aDc2aDZ3iD1iD2aDR4aDj3bD0aDV3aDd2aDU3WD0SD0XD0QDTm3YD0QDUm3WD0Q@Vm3PDWo2SD0XD0`DnS4
WD0PDWo2SD0QDlOXD0QD\3WD0QDWm3SD0XD0VD0QD\3WD0QDWm3SD0XD0QEXm3WD0QDYm3QDZm3XD0WD0QD[m3Q@e3QD\m3X
D0QFe_2QD]m3TD2WD0QD^m3XD0QD_m3TD2WD0QD`m3XD0`D\T4`DP;QD\3Q`1e3QDam3WD0QDbm3XD0PDX\5QDcm3PDU\5SD
0PDhl2PDd3QDdm3TD2WD0QDem3XD0PDj_5VD0PDj_5QDhT2QDWBS@0S@0WD0QDa4XD0QDfm3`E\T4`Egm1`Ehm1`E`T:`EX8
`ETo2`EoZ<WD0PDT7XD0VD0WD0QDgm3XD0VD0QDn<Q@g3WD0QD_4Q`1e3QDhm3XD0QD^4`D\T4`Do<`DP;WD0QDim3QD_4XD
0QD_3Q`1e3QDjm3Q@_4PDTo2QD_4QDjm3QDnLQDkm3TD3WD0QDlm3XD0PDWo2QDmm3PDWo2QDnm3QDom3PDWo2QDPn3QD\3Q
DZ?Q`1e3aDb2aDd2aDR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0VD0QDPn3QD\3QDZ?Q`1e3aDb2aDd2a
DR4aDf2aDW4aDZ3aDc2aDj3aDV3aDa4bD0iD1iD2WD0SD0XD0QDQn3QDRn3QDSn3PDnS4S@0WD0QDTn3XD0`D^f:`DX[<`D\
T3`DkR3QDoEQ@\3Q@b3Q`1e3WD0QDUn3XD0QDVn3PDPT4WD0QDWn3XD0VD0PDPT4WD0QDWn3XD0QDXn3QDYn3QDUi3TD3QD\
3Q`1e3aDc2WD0SD0XD0VD0QDYn3QDUi3TD3QD\3Q`1e3aDc2WD0SD0XD0QDhT2PDPT4WD0QDZn3XD0VD0PDPT4WD0QDZn3XD
0QDhT2QD[n3WD0QD\n3XD0PDZk2QD\3Q`1e3WD0QD]n3XD0QD^n3QD_n3TD3PDR_2QD`n3QDan3QD\3Q`1e3QDT@Q`1e3S@0
WD0QDbn3XD0`Dje2`DTW3`DQj5`DVf:QDT@`Dai2iD0SD0S@0WD0QDcn3XD0`DnS4`DS\<`Df]2`DmS:`Dj`2`DT\<WD0QDd
n3PDnS4SD0XD0`Dai2`D\W5QD\3Q`1e3QDT@`DZ^2`DPm2`D^^2SD0WD0QDb4XD0`DU\<QD\3Q`1e3Q@b3Q`1e3Q@a4WD0Q`
1e3Q@[4QDb4XD0WD0QDRk2QDb4XD0WD0QDen3QDfn3QDb4XD0WD0QDb4XD0QDgn3PD\W5QDR4QDhn3QDin3PDnS4QDjn3PDW
f:PDoS4PDX\<PDkn2PD\]2PDln2PD\]2PDkn2PDo\2PDln2PDmT2QDkn3QDln3QDmn3PD\:PDin2QDmBQDil1QDnn3QDon3Q
DPo3PDVHPDW?PD]Y3QDQo3PD[Z9`DmR4`Di\2`D[i3QDRo3QDSo3QDTo3QDXIQDUo3PDPR4QDVo3QDWo3QD\3PDnS4Q`1e3Q
@XIPDPR4QDR4Q@d8Q@e8QDk=VD0QDSZ1PDSQ4WD0PDPR4XD0QDR4WD0PDnn2PDT^2QDXo3QDYo3XD0WD0QDZo3QD[o3QD\o3
XD0WD0QD]o3QD^o3QD_o3P@UT4P@_7XD0QD\3PDnn2TD1PDa\<QD`o3TD1QDao3QDbo3QDco3QDi8PDoS4TD1WD0QDdo3XD0
PDdm2QDeo3QD\3WD0QDfo3XD0VD0QDeo3QD\3WD0QDfo3XD0PD1PD[W:PDnS4QDT@SD0QDgo3QDho3PDnS4QDR4QD\3Q`1e3
PDin2PDUT4PDRh2QDio3TD2QDjo3QDko3`DnS4`DUT4QDlo3PDUT4PD\W5QDmo3QDno3TD1QDoo3`DoS4PDmn2PDnS4PD\W5
PDXo8QD\3Q`1e3WD0QDPP4XD0VD0QD\3Q`1e3WD0QDPP4XD0QDQP4PD\T4QDRP4PDQZ2PD\W5PD`Z5QDSP4PDQZ2PDQT4PD\
W5PDQZ5QDbKWD0PDo`:XD0QDTP4QD\3WD0PDo`:XD0VD0QD\3WD0PDo`:XD0QDhT2QD\3QD_;WD0QDUP4QDSP4QDVP4XD0PD
mS4PDRo2QDWP4QDeW1PDoS4PDRo2QDXP4P@nS4PDoS4PD\W5PDTh2PDnS4PDQT4PDUo2PDe\2QDYP4QDZP4PDjV:PDnS4PDP
_9PDUT4QD[P4PDoS4PDZW5PDQU2PDmS4QD\P4PDbj2PDTh2PDn]9QDRHPD[T4PDHQDfFPD[T4SD0PDVn1PDTo2QDni2QD]P4
PDin2PDZk2PDPT4PDg6PDoS4QD^P4PDWQ3PD]o8PDUT4PDWo2QD_P4QD[e2PDnR5QD`P4QDaP4QDbP4PD\W5QD]S2PDYQ;PD
YQ;QDcP4QDdP4QDeP4QDgU2QDfP4QD\3PDTo2PDln2VD0QD\3PDTo2PDln2PD1QDgP4QDhP4PD\T4QDiP4PD\T4QDjP4Q@kP
4QDlP4PDoS4PDZP3QDUW3PDUT4QDmP4PDTo2PDin2PDUT4QDnP4PDk=PDoS4PDVZ9QDoP4QDPQ4PDVT:QDQQ4QD`IQDRQ4TD
3PDUT4PD_7PDTo1QDSQ4PDUT4P@_7QDTQ4PDn]9PDUT4QDUQ4QD[P1PDRP9PDPT4QDVQ4PDoS4QDWQ4PDoS4QDf7PDVT:QD\
3WD0QDXQ4XD0aDZ3QDSR3QDYQ4PDPZ2QDZQ4PDj6PD]o8PDnn2PDT^2PDPT4TD2QD[Q4PDXX5PDUT4PD`\5PDQR:PDoS4PD\
W5PDg4PDQU4PDln2QD\Q4PD\W5QD]Q4\]3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:
0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I
1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12
W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP
14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22
WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22T
P13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22
]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V
32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a3
3VP16b33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16
m33WP15n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP
16X43[P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43
XP18e43YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q
54TP12R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]
55XP13^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP1
2k55VP14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65T
P12V65UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b6
5UP13c65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l6
5VP14m65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X
75VP15[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1H
b76WP15c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP
19o76XP15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86
WP18\86YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g
86WP17h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP1
8[56YP17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP
18_97TP16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97
XP13l97XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W
:9VP13X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:
9WP13b:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12
m:9TP18n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP1
3Y;9WP12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:U
P130:RP16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:
TP1<Q::XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]
<:WP15o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P1
5j<:WP13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:V
P110;RP1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<U
P12V5<UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP120=
RP13W3=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>
=\P12W>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16
d>>VP14e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP
15R?>XP17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>
XP16\?>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h
?>WP15i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP1
3V@>YP13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>W
P14c@>WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA
>VP12QA>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k
?>XP14\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP1
4fA>TP15gA>UP1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15QB?V
P16RB?UP15SB?UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16^B?
WP18_B?YP19`B?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP17k
B?YP16lB?UP16mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?ZP1;
VC?VP18WC?WP17XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC?VP
16dC?UP16dC?WP17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12PD?
UP15QD?VP14RD?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP17]
D?YP17]D?XP14^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?WP14
iD?TP15jD?UP15kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE?WP
16VE?WP16WE?ZP15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16bE?
VP110@RP13cE@YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17nEC
WP17oECWP17PFCWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP13Y
FETP12ZFETP13[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFFVP1
6fFFWP16gFFWP13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13SGIX
P110IRP14TGIYP110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_GKX
P12`GKTP12aGKUP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP12lG
LTP12Z1LSP17mGLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLWP13
XHLWP17YHL[P16ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cHLXP
12dHLVP12eHLVP13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13QIM
YP13RIMXP13SIMYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP13^I
MYP14_IMXP14`IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMYP13
e3MXP14kIMXP13lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJMXP
13XJMYP12YJMVP12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13cJM
WP12dJMVP13eJMWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP13Q
KMYP14RKM\P12SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KMYP1
3\KMXP12]KMVP14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5MVP
13X:MYP13eKMWP12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13oKM
WP14PLMWP14QLMWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP13[
LMWP14\LMYP14W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLMVP1
4X4MZP13hLMWP14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13SMMV
P15TMMXP14UMMVP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P18aM
MWP14bMMZP13cMMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMWP14
mMMZP14nMMYP14oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZNMWP
13[NMXP13\NMXP14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13gNM
WP13hNMYP13iNMXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP13]
5MXP13ROMVP13SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OMZP1
5^OM[P15^OM]P12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13iOMX
P13jOMWP13kOMWP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13VP1
MYP13WP1MYP14XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13aP1
MYP13bP1MYP13\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP1MU
P12lP1MUP12mP1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MXP12
TQ1MUP13UQ1MXP13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZP13
`Q1MYP12aQ1MUP14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MXP13
lQ1MXP12dJMVP13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP12VR
1MVP12WR1MVP13XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1MYP
14^R1MYP13_R1MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP13gR
1MXP12h=MVP13hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1MTP1
3nR1MUP13oR1MXP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NYP13
XS1NYP13YS1NYP13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\P13
dS1NYP14\4N[P13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP13nS
1NXP12oS1NVP13PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13XT1N
XP13YT1NXP14ZT1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12kANV
P13dT1NVP12eT1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT1NU
P13oT1NXP15PU1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1N^P
12ZU1NVP14[U1NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP13d
U1NXP12S>NVP13eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13nU1
NYP12oU1NVP12PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13XV1N
YP13YV1NXP12ZV1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1NYP
13]2NWP14cV1NXP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NWP14
fLNZP15mV1NZP13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP14WW
1NYP13XW1NVP13YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13aW1N
WP13bW1NXP13cW1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NXP13
jW1NVP14kW1NXP15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP13U
X1NWP14VX1N[P13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g8NW
P13^X1NVP14_X1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX1NV
P13jX1NWP14kX1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY1NX
P12a1NUP12UY1NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NVP13
^Y1NWP14_Y1NVP15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NXP14
jY1N[P13kY1NXP14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP14U
Z1NVP13VZ1NXP13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14_Z1
NZP13`Z1NWP17aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13kZ1
NWP13lZ1NYP13mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13W[1
NWP13X[1NWP13Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13c[1
NVP14d[1NXP14iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14n[1
NYP13o[1NXP13SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X\1N
VP13Y\1NWP13Z\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\1NY
P13\4NYP14c\1NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1NUP1
3l\1NYP13m\1NYP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NYP13
W]1NXP12X]1NVP13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P12a]
1NVP12b]1NTP13c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13l]1
NXP16m]1NYP15n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13V^1
NYP14W^1NXP13P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_^1N
VP13`^1NWP12a^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\4NY
P14k^1NVP12l^1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_1NT
P13\4NYP12W_1NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NUP12
`_1NVP12a_1NTP14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP12j_
1NVP13k_1NXP13l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12T`1
NVP14U`1NVP13X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^`1N
XP14_`1NVP15``1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j`1N
VP13k`1NYP12l`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14Ua1N
VP12Va1NVP13Wa1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N[P1
3_a1NXP14`a1NVP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP12i
a1NUP12ja1NVP12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12Rb1N
VP14Sb1NVP12Tb1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1NYP
13]b1NYP13^b1NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP12g
b1NUP13hb1NXP12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP13S
c1NWP13Tc1NWP13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP12_
c1NUP14`c1NVP12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1NYP
16hc1OTP16ic1OYP17jc1OVP17kc1OXP19l;OVP19lc1OXP1?mc1OYP16nc1OVP16oc1OTP15hc1OTP17Pd1OVP17Qd1OYP1
7Rd1OVP18Sd1OVP1ETd1OUP16Ud1P1\P17Vd1P1ZP1>Wd1P1VP1=Xd1P1TP17Yd1P1XP17Yd1P1ZP16Zd1P1XP15[d1P1VP1
6\d1P1TP16\d1P1VP19]d1P1XP19]d1P1ZP17^d1P1XP17^d1P1[P16_d1P1VP16`d1P1YP15ad1P1VP16bd1P1YP17cd1P1
VP16dd1P1VP18ed1P1[P16fd1P1YP16gd1P1UP140P1RP1>hd1P1TP18id1P1[P16jd1P1VP110P1RP13kd1P1YP12ld1P1U
P13md1P1TP12nd1P1UP17od1P1YP14l>P1WP19Pe1P1ZP15Qe1P1VP12Re1P1TP13Se1P1TP12Te1P1TP16Ue1P1VP12Ve1P
1TP140P1RP12We1P1UP12Xe1P1TP14Ye1P1TP12Ze1P1TP13[e1P1WP12\e1P1VP12]e1P1TP12^e1P1UP13_e1P1WP12`e1
P1UP14\4P1\P12U:P1VP13ae1P1YP12be1P1UP12ce1P1TP12de1P1UP13ee1P1UP16fe1P1VP13ge1P1VP13he1P1VP13ie
1P1WP12je1P1TP12ke1P1TP110P1RP12le1P1UP12me1P1UP12ne1P1UP13oe1P1XP13Pf1P1WP13Qf1P1XP12Rf1P1TP14S
f1P1YP13Tf1P1WP13Uf1P1WP12Vf1P1VP12Wf1P1TP12Xf1P1VP12Yf1P1UP16Zf1Q1VP15[f1Q1TP15]a1R1WP16\f1R1WP
16]f1R1WP15^f1R1WP15_f1R1UP17`f1R1VP16af1R1TP15bf1R1TP15cf1R1VP14df1R1TP15ef1R1YP19ff1R1ZP19ff1R
1\P16gf1R1UP17hf1R1VP1;if1R1TP18jf1R1TP18kf1R1VP14lf1R1XP14mf1R1ZP12nf1R1UP12of1R1UP12Pg1R1TP15Q
g1R1TP15Rg1R1VP16Sg1R1UP16Sg1R1XP13Tg1R1TP15Ug1R1TP12Vg1R1UP12ZW1R1VP13Wg1R1YP13Sg1R1UP15Xg1R1^P
14Yg1R1WP12Zg1R1UP120R1RP12T5R1UP110R1RP17[g1R1VP17[g1R1XP18\g1R1TP18]g1R1VP15^g1R1VP16_g1R1VP13
`g1R1UP1Bag1R1TP16bg1R1VP15d1R1SP13cg1R1YP110R1RP13dg1R1YP12V5R1UP13\R1R1YP15eg1R1WP12fg1R1UP110
R1RP12gg1R1VP13hg1R1XP12V5R1UP13ig1R1YP13jg1R1WP12kg1R1UP110R1RP13lg1R1XP12mg1R1VP12ng1R1VP12og1
R1UP12Ph1R1VP12Qh1R1VP12Rh1R1VP12Sh1R1VP12Th1R1UP12Uh1R1VP12Uh1R1VP12Vh1R1UP14Wh1R1XP13Xh1R1YP13
Yh1R1XP12Zh1R1TP13[h1R1WP110R1RP12\h1R1VP13]h1R1XP12^h1R1TP13_h1R1YP13`h1R1YP12ah1R1VP12ja1R1UP1
2bh1R1VP12ch1R1TP13dh1R1XP12eh1R1VP13fh1R1YP12gh1R1UP14hh1R1ZP13ih1R1WP13YP1R1XP13jh1R1WP13kh1R1
YP14lh1R1\P13iHR1XP12mh1R1TP13nh1R1VP12]JR1VP13oh1R1VP13Pi1R1WP12Qi1R1TP12Xb1R1TP12dc1R1VP12Ri1R
1VP12Si1R1TP12U:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12Ti1R1TP12Ui1R1TP110R1RP110R1RP13Vi1R1TP
110R1RP12Wi1R1TP120R1RP12T5R1UP110R1RP12Xi1R1UP14Yi1R1YP13Zi1R1TP13[i1R1TP12\i1R1TP12]i1R1TP13^i
1R1XP14_i1R1[P12`i1R1TP12ai1R1TP12X]1R1VP12bi1R1TP12ci1R1VP13di1R1XP14ei1R1YP14^\1R1\P12[X1R1UP1
3SP1R1YP14X:R1\P13\4R1YP13fi1R1YP13gi1R1UP12hi1R1VP12ii1R1TP13ji1R1TP12V5R1UP14W5R1[P13ki1R1VP12
li1R1TP12mi1R1TP13ni1R1XP13oi1R1TP12T;R1UP13Pj1R1WP14Qj1R1VP12Rj1R1TP14Sj1R1WP13Tj1R1WP12Uj1R1UP
12Vj1R1TP13Wj1R1XP12ha1R1VP110R1RP12ZW1R1VP12T3R1VP12Xj1R1UP12cP1R1UP12cP1R1UP14Yj1R1ZP14Zj1R1VP
13[j1R1TP110R1RP110R1RP12\j1R1TP110R1RP12V5R1VP12]j1R1UP12^j1R1TP12\^1R1VP13_j1R1UP14`j1R1XP13aj
1R1YP13bj1R1WP14cj1R1ZP13dj1R1TP13ej1R1UP12fj1R1TP12gj1R1TP12hj1R1UP110R1RP12ij1R1VP12jj1R1UP12k
j1R1VP14X:R1\P12lj1R1TP12TKR1VP1:mj1S1TP16nj1S1XP16U2S1WP1<oj1S1VP18Pk1S1XP14Qk1S1ZP12Rk1S1TP17S
k1S1VP15Tk1S1WP12Z1S1TP15Uk1S1YP14Vk1S1YP15Wk1S1WP14Xk1S1TP18Yk1S1]P14Zk1S1VP16[k1S1WP17id1S1YP1
9\k1S1TP18]k1S1TP18]k1S1TP17^k1S1TP19_k1S1VP18`k1S1VP18`k1S1VP17ak1S1VP14bk1S1TP12ck1S1VP12dk1S1
UP13ek1S1YP12fk1S1UP12W3S1UP12gk1S1UP15hk1S1XP12ik1S1TP13jk1S1YP12kk1S1UP127S1UP13lk1S1XP12mk1S1
TP127S1VP12W3S1UP13nk1S1YP14e3S1[P13ok1S1WP13Pl1S1XP13aj1S1YP12`g1S1UP16Ql1S1VP19Rl1S1XP17Sl1S1X
P12Tl1S1UP12Ul1S1UP12Vl1S1TP13Wl1S1YP12Xl1S1UP13Yl1S1YP13Zl1S1VP13[l1S1VP1:l;S1VP17[k1S1VP15\l1S
1TP1:]l1S1YP15^l1S1TP15_l1S1TP1:`l1S1VP13al1S1UP19bl1S1VP17d5S1XP18cl1S1XP12dl1S1UP12el1S1TP13fl
1S1XP12hT1S1UP12gl1S1TP14hl1S1VP13il1S1TP1:jl1T1TP1<kl1T1VP16ll1U1VP15ml1U1XP18nl1U1XP17ol1U1YP1
5V5U1VP17Pm1U1TM3Qm1U1XP13Rm1U1UP13Sm1U1WP15Tm1U1VP15Um1U1^P12Vm1U1TP14Wm1U1WP16Xm1U1VP13Ym1U1WP
13Zm1U1WP15[m1U1VP17\m1U1[P12]m1U1TP15^m1U1VP13_m1U1TP16`m1U1VP15am1U1TP16bm1U1UP16cm1U1VP15dm1U
1VP16em1U1WP16fm1U1VP17gm1U1YP15hm1U1UP17im1U1VP17jm1U1WP1:km1U1TP17lm1U1TP17mm1U1ZP17nm1U1YP14o
m1U1TP17Pn1U1XP16Qn1U1XP16Rn1U1VP15Sn1U1VP13Tn1U1TP17Un1U1XP13Vn1U1UP16Wn1U1VP13Xn1U1XP15Yn1U1UP
16Zn1U1TP12[n1U1VP13\n1U1XP14]n1U1[P13^n1U1UP15_n1U1WP12`n1U1VP110U1RP12an1U1UP15\l1U1TP17Pe1U1Y
P18bn1V1YP16cn1V1ZP15dn1V1WP15U:V1UP15en1V1WP160V1RP16jLV1WP17ej1V1WP17ej1V1YP17fn1V1YP14gn1V1TP
15hn1V1VP18in1V1YP16jn1V1YP15kn1V1XP17ln1V1WP17ln1V1YP18mn1V1UP16nn1V1XP16on1V1YP1:Po1V1TP16Qo1V
1VP1;Ro1V1VP19So1V1TP16To1V1VP15Uo1V1WP15Vo1V1VP15Wo1V1WP15Xo1V1TP16Yo1V1TP19Zo1V1XP15[o1V1WP15\
o1V1UP15]o1V1WP16^o1V1VP16_o1V1YP17`o1V1VP16ao1V1XP15bo1V1TP16co1V1VP16W5V1[P15do1V1VP15eo1V1XP1
8Pe1V1[P16fo1V1XP17^:V1XP16go1V1VP17ho1V1VP17ho1V1XP15io1V1TP17jo1V1WP17d5V1YP1:ko1V1XP1:ko1V1ZP
16lo1V1XP15W3V1VP16mo1V1ZP17no1V1VP17oo1V1XP16PP2V1WP16QP2V1YP14RP2V1UP17SP2V1[P15TP2V1WP1:UP2V1
ZP17VP2V1TP17WP2V1VP18XP2V1YP15YP2V1VP18ZP2V1YP17ej1V1WP17ej1V1YP19[P2V1XP19[P2V1ZP15\P2V1WP15]P
2V1UP15^P2V1WP17jLV1YP18_P2V1VP18_P2V1XP16`P2V1VP15aP2V1UP19bP2V1XP19bP2V1ZP17cP2V1VP17dP2V1XP16
eP2V1XP16fP2V1VP17gP2V1\P16hP2V1ZP17iP2V1XP147V1UP16jP2V1TP16kP2V1VP19lP2V1WP17mP2V1XP16nP2V1XP1
6oP2V1ZP17PQ2V1YP15QQ2V1VP1;RQ2V1VP1;SQ2V1XP16TQ2W1WP17UQ2W1WP16VQ2W1VP14WQ2W1UP15XQ2W1WP16YQ2W1
WP16ZQ2W1XP17[Q2W1[P15\Q2W1XP15gOW1XP19]Q2W1[P15^Q2W1VP15d1W1SP14_Q2W1[P15jLW1WP12`Q2W1TP16aQ2W1
UP16bQ2W1TP16cQ2W1VP18dQ2W1TP16eQ2W1VP16eQ2W1VP13fQ2W1TP16d1W1SP13gQ2W1UP13hQ2W1XP13iQ2W1VP12jQ2
W1UP16kQ2W1WP12lQ2W1TP14S1W1RP16mQ2W1TP13nQ2W1VP13oQ2W1TP12PR2W1TP16QR2W1YP14Z1W1SP12RR2W1VP13SR
2W1XP12a1W1VP12TR2W1TP110W1RP12X2W1VP12UR2W1TP12VR2W1UP12a1W1VP16WR2W1RP15XR2W1RP15XR2W1RP140W1R
P16YR2W1VP13ZR2W1VP15hQ2W1YP14[R2W1VP13\R2W1TP15]R2W1WP16\>W1ZP12^R2W1TP13TNW1XP110W1RP12_R2W1TP
13`R2W1WP13TLW1YP13aR2W1YP12bR2W1TP13cR2W1TP110W1SP13dR2W1XP13eR2W1XP13fR2W1XP13gR2W1XP13hR2W1UP
14X:W1[P110W1SP17iR2X1VP17U2X1WP16[5Y1WP14S1Y1SP16jR2Z1XP17jR2Z1YP140[1RP15kR2[1TP13Z1[1SP14lR2[
1XP12mR2[1VP12mR2[1UP17nR2\1TP16oR2\1XP14W3\1UP13PS2\1WP15QS2\1WP15RS2\1TP15SS2\1WP15TS2\1VP14US
2\1YP14VS2\1TP17WS2\1VP16XS2]1VP1;YS2]1TP1;ZS2]1VP16[S2]1TP17\S2]1WP16]S2]1VP17^S2]1YP18_S2]1\P1
7`S2]1VP15aS2]1TP15bS2]1VP15cS2]1XP16dS2]1WP15eS2]1WP17fS2]1UP19gS2]1ZP16hS2]1[P15iS2]1WP16jS2]1
ZP15kS2]1UP17lS2]1WP18mS2]1[P16nS2]1YP15oS2]1XP18PT2]1XP18QT2]1ZP16RT2]1UP15ST2]1VP16TT2]1XP16UT
2]1YP17VT2]1ZP14WT2]1TP16XT2]1WP13h=]1WP12Z1]1SP13YT2]1XP13ZT2]1XP15[T2]1VP12a1]1UP12\T2]1VP12]T
2]1VP15^T2]1VP17_T2]1YP16`T2]1ZP13aT2]1VP13bT2]1VP13cT2]1YP13dT2]1TP15eT2]1WP14fT2]1WP14gT2]1[P1
4hT2]1ZP14iT2]1YP13jT2]1VP14kT2]1XP13lT2]1WP12Z1]1TP13d1]1TP12mT2]1TP16nT2]1XP13oT2]1WP12PU2]1VP
13QU2]1XP13RU2]1XP13SU2]1UP12TU2]1UP13UU2]1XP14VU2]1ZP14WU2]1YP13XU2]1WP12YU2]1TP13ZU2]1YP12jQ2]
1UP13[U2]1VP14\U2]1YP13]U2]1WP12^U2]1TP12g4]1VP14_U2]1VP12`U2]1VP110]1SP12aU2]1TP13bU2]1VP1?[S2]
1UP12cU2]1TP15dU2]1VP13eU2]1TP12fU2]1TP12gU2]1TP14hU2]1VP13iU2]1WP13jU2]1WP13kU2]1XP13lU2]1WP14m
U2]1ZP13nU2]1XP13oU2]1XP13PV2]1YP110]1RP15QV2]1]P14QV2]1ZP15QV2]1^P14QV2]1[P13RV2]1XP14SV2]1[P12
TV2]1VP13UV2]1YP13kK]1VP12VV2]1UP14WV2]1YP14XV2]1VP15YV2]1YP14ZV2]1XP13[V2]1WP13\V2]1WP14]V2]1XP
13^V2]1WP12_V2]1TP12`V2]1TP14gT2]1\P13aV2]1VP12X2]1VP12W3]1VP13bV2]1WP16cV2^1XP17dV2^1[P14eV2^1V
P17fV2^1XP16gV2^1XP17hV2^1[P17iV2^1ZP1;jV2^1YP18kV2^1YP18kV2^1XP18lV2^1YP15mV2^1WP15nV2^1VP16oV2
^1YP16oV2^1ZP15\S2^1WP16PW2^1VP18QW2^1VP15RW2^1WP15SW2^1XP16TW2^1VP16UW2^1VP16UW2^1XP1:VW2^1ZP1:
VW2^1YP15WW2^1TP15XW2^1SP15YW2^1UP19ZW2^1XP15[W2^1TP15\W2^1VP16]W2^1VP1:^W2^1VP19_W2^1[P19`W2^1[
P1:`W2^1]P1:_W2^1]P1:aW2^1VP18bW2^1YP14cW2^1UP16dW2^1VP16eW2^1YP16fW2^1WP17gW2^1ZP16hW2^1XP19iW2
^1VP18jW2^1ZP18kW2^1ZP17lW2^1XP15mW2^1UP15nW2^1WP17oW2^1WP16PX2^1UP16QX2^1UP18RX2^1XP18SX2^1WP16
TX2^1VP15h=^1VP18UX2^1ZP16mU2^1[P16VX2^1WP16WX2_1UP16XX2`1WP18YX2`1XP15ZX2`1RP1C[X2`1TP15\X2`1SP
15]X2`1UP15^X2a1SP1:_X2b1ZP18`X2b1WP1BaX2c1oLJbX2c1PM7cX2d1VP17dX2d1XP16eX2d1YP17fX2d1TP17gX2d1V
P1:l;d1UP1:hX2d1WP17iX2d1VP16jX2d1VP16jX2d1XP16kX2d1VP15lX2d1TP15mX2d1VP17nX2d1YP16oX2d1TP16oX2d
1VP16PY2d1XP16PY2d1ZP17QY2d1WP17RY2d1YP16SY2d1XP14TY2d1TP15UY2d1TP15VY2d1VP16WY2d1VP16WY2d1XP16X
Y2d1VP12YY2d1TP13ZY2d1WP12[Y2d1UP110d1RP12\Y2d1UP13]Y2d1WP14^Y2d1[P13_Y2d1XP17`Y2d1WP16aY2d1VP19
bY2d1WP14cY2d1TP14dY2d1TP15eY2d1TP13fY2d1VP14gY2d1TP15hY2d1WP16iY2d1VP1@jY2d1TP13kY2d1VP13lY2d1W
P16mY2d1VP1;nY2d1VP15oY2d1WP18PZ2d1WP18PZ2d1YP16QZ2d1WP15RZ2d1VP16SZ2d1VP12TZ2d1TP13UZ2d1VP12a1d
1VP1Da1d1UP13VZ2d1TP12WZ2d1TP13XZ2d1YP12YZ2d1TP13ZZ2d1WP13[Z2d1XP13\Z2d1VP13]Z2d1TP12^Z2d1TP14_Z
2d1ZP13`Z2d1VP14aZ2d1XP13bZ2d1XP124d1VP13cZ2d1TP13dZ2d1TP13eZ2d1TP12fZ2d1UP12gZ2d1TP14hZ2d1TP190
d1RP15iZ2d1VP14jZ2d1TP110d1RP15kZ2d1WP12lZ2d1TP13mZ2d1WP13nZ2d1WP14oZ2d1YP14P[2d1[P15\4d1]P13Q[2
d1VP13R[2d1TP12a1d1UP13S[2d1XP13T[2d1WP13PR1d1YP13U[2d1WP15V[2d1VP13W[2d1TP13X[2d1UP12Y[2d1TP12Z
[2d1UP110d1RP14[[2d1TP12\[2d1UP15][2d1WP12X2d1VP13^[2d1WP13_[2d1TP12`[2d1TP12a[2d1TP18b[2e1^P16c
[2e1VP16d[2e1SP1Be[2e1UP17f[2e1YP16g[2e1WP1>h[2e1YP17i[2e1YP16j[2e1TP17k[2e1WP15l[2e1VP14m[2e1UP
17n[2e1VP17o[2e1YP17P\2e1ZP16Q\2e1WP15R\2e1UP1;S\2e1]P17T\2e1ZP15U\2e1UP16V\2e1UP17W\2e1WP18X\2e
1WP1<Y\2e1WP15d[2e1SP14Z\2e1SP17h[2e1WP15[\2e1UP15\\2e1YP13]\2e1YP14Z\2e1SP15^\2e1YP13_\2e1YP16`
\2e1ZP14Z\2e1RP18a\2f1^P17b\2f1ZP15c\2f1YP13d\2f1VP15e\2f1YP16f\2f1ZP17g\2f1]P17h\2f1_P15i\2f1ZP
14j\2f1VP15k\2f1[P15l\2f1YP18m\2f1]P16n\2f1WP14o\2f1WP14P]2f1UP17Q]2f1XP12R]2f1TP15d[2f1SP11S]2f
1RP14T]2f1XP12U]2f1TP12V]2f1SP15W]2f1XP16X]2f1WP18Y]2f1\P18Z]2f1YP1:Y]2f1^P16[]2f1XP16\]2f1YP17]
]2f1YP18^]2f1YP16_]2f1WP17`]2f1YP17a]2f1ZP18b]2f1\P16c]2f1ZP15d]2f1WP16e]2f1WP14f]2f1UP16g]2f1WP
12V]2f1TP13h]2f1UP17i]2f1WP14j]2f1YP16k]2f1XP16l]2f1WP14m]2f1VP15n]2f1WP15o]2f1ZP12P^2f1UP14Q^2f
1VP13R^2f1TP13S^2f1WP12T^2f1VP14U^2f1XP14V^2f1[P14W^2f1XP12X^2f1UP16Y^2f1VP13Z^2f1XP16[^2f1WP12\
^2f1TP13]^2f1XP1:^^2g1^P18_^2g1ZP1=`^2g1XP1:a^2g1]P17b^2g1ZP18c^2g1XP19d^2g1XP18d^2g1XP1?_^2g1YP
1:e^2g1[P17f^2g1VP1?g^2g1WP16h^2g1WP1>h^2g1XP14i^2g1UP18c^2g1XP12j^2h1UP11S]2h1RP17S]2h1RP13k^2h
1TP13l^2h1TP15l^2h1VP11S]2h1RP15S]2h1RP12m^2h1UP15n^2h1[P1;S]2h1SP14o^2h1VP13P_2h1UP12Q_2h1UP12R
_2h1RP11S]2h1RP11S]2h1RP11S]2h1RP14S_2h1TP18T_2i1XP15U_2i1XP16V_2i1VP15l^2i1VP19W_2i1_P19W_2i1_P
18X_2i1\P15l^2i1TP18Y_2i1[P17Z_2i1WP16[_2i1WP16\_2i1YP15]_2i1TP15^_2i1TP14__2i1WP17`_2i1XP16a_2i
1VP16b_2i1WP14c_2i1TP11d_2j1RP12e_2j1VP12d_2j1QP12f_2j1UP11d_2j1RP12g_2j1UP12h_2j1UP12i_2j1UP12j
_2j1UP12k_2j1TP11d_2j1RP12l_2j1UP12m_2j1UP13n_2j1WP11d_2j1RP12o_2j1VP12P`2j1UP12Q`2j1TP12R`2j1VP
12S`2j1TP12T`2j1VP12U`2j1VP12V`2j1TP12W`2j1UP12X`2j1VP12Y`2j1UP12Z`2j1VP12[`2j1VP12\`2j1UP11d_2j
1RP15]`2k1SP11^`2k1RP11^`2k1RP11^`2k1RP11^`2k1RP12_`2k1TP12``2k1VP13a`2k1YP12b`2l1UP14c`2l1WP13d
`2m1XP11e`2m1RP13f`2n1XP12g`2n1UP13^\2n1YP13h`2n1TP12i`2o1VP12j`2o1TP11S]2o1RP14k`2P2WP12l`2P2UP
14m`2P2WP13n`2P2TP13o`2Q2VP13Pa2Q2XP12Qa2Q2UP18Ra2R2TP1;Sa2R2TP14Ta2R2TP1:Ua2R2WP130R2RP110S2RP1
10S2RP1;Va2T2TP1:Wa2U2XP16Xa2U2YP15ja1U2VP17Ya2U2UP1Dd1U2TP1:Za2U2VP13[a2U2YP17\a2U2WP16]a2U2WP1
6^a2U2ZP14W3U2UP16_a2U2WP16`a2U2YP13aa2U2XP13ba2U2WP12ca2U2VP14X:U2[P13hOU2XP13da2U2WP13ea2U2YP1
3fa2U2YP13ga2U2YP13ha2U2VP13ia2U2WP13ja2U2XP13ka2U2YP13la2U2YP13ma2U2YP12na2U2VP13oa2U2WP13Pb2U2
WP12Qb2U2UP13Rb2U2XP12Sb2U2TP12Vl1U2TP12Tb2U2VP13Ub2U2XP110U2RP14Vb2U2YP12Wb2U2UP12Xb2U2UP12V5U2
UP17Yb2U2ZP12Zb2U2VP12V5U2UP13[b2U2UP12[b2U2UP12\b2U2UP12]b2U2TP12^b2U2TP12_b2U2UP12`b2U2TP12UFU
2UP12UFU2UP14ab2U2TP13bb2U2YP13cb2U2YP12db2U2UP18Va2U2TP15eb2U2VP13fb2U2XP12gb2U2VP14hb2U2YP13ib
2U2WP14jb2U2UP110U2RP130U2RP12kb2U2UP12lb2V2UP14mb2V2WP14nb2V2XP13ob2V2XP15Pc2V2YP16Qc2W2WP16Rc2
W2WP15Sc2W2TP16Tc2W2WP16Uc2W2UP17Vc2W2VP17Wc2W2XP17Xc2W2WP16Yc2W2XP17Zc2W2WP16[c2W2UP11\c2W2SP12
]c2W2UP13^c2W2YP17_c2W2[P17`c2W2VP13ac2W2YP17bc2W2VP110X2RP12cc2X2TP110X2RP12dc2X2TP14ec2X2VP14f
c2X2WP16gc2Y2SP1U1l;Y2VP1U1hc2Y2XP15ic2Y2SP15jc2Y2UP14kc2Y2UP14lc2Y2YP12mc2Y2TP12nc2Y2TP12oc2Y2T
P14X:Y2\P12T_1Y2VP14X:Y2\P13Pd2Y2XP12Qd2Y2VP12Rd2Y2VP12Sd2Y2VP12Td2Y2VP12Ud2Y2TP13Vd2Y2YP12Wd2Y2
VP12a1Y2VP12Xd2Y2UP12Yd2Y2VP12g4Y2VP12Zd2Y2UP16[d2Y2UP12\d2Y2UP12]d2Y2UP12^d2Y2UP12W_1Y2VP12_d2Y
2VP12`d2Y2VP12ad2Y2VP12U:Y2VP12bd2Y2UP12cd2Y2VP12dd2Y2UP12ed2Y2VP12fd2Y2VP12gd2Y2UP12hd2Y2TP12id
2Y2TP12jd2Y2TP12kd2Y2UP12ld2Y2UP12a1Y2VP13md2Y2YP12nd2Y2VP13mQ1Y2YP13dc1Y2WP16od2Y2UP16Pe2Z2WP16
Qe2Z2WP17Re2Z2WP17Se2Z2YP1;Te2Z2WP1;Ue2Z2YP17Ve2Z2VP15We2Z2VP15P2Z2UP15Xe2Z2WP1;Ye2Z2WP15Ze2Z2TP
19[e2Z2XP17\e2Z2XP17\e2Z2ZP19]e2Z2ZP15^e2Z2XP15_e2Z2YP15`e2Z2WP18ae2Z2ZP15be2Z2TP15ce2Z2VP16de2Z
2VP16ee2Z2XP15fe2Z2TP1:ge2Z2VP1:he2Z2XP18ie2Z2VP18je2Z2YP19ke2Z2XP16le2Z2WP17me2Z2VP18ne2Z2[P16^
OZ2[P18oe2Z2]P15Pf2Z2TP15Qf2Z2VP15Rf2Z2VP16Sf2Z2ZP18Tf2Z2WP18Tf2Z2YP15Uf2Z2VP16\>Z2ZP16Vf2Z2XP16
Wf2Z2TP16Xf2Z2VP17Yf2Z2VP19l;Z2VP16Zf2Z2VP17[f2Z2TM5\f2Z2TP16]f2Z2VP16^f2Z2VP15_f2Z2UP15`f2Z2WP1
4af2Z2TP16XZ1Z2\P19l;Z2VP18bf2Z2ZP1=cf2Z2TM=df2Z2VM5ef2Z2UP15ff2Z2UP17gf2Z2VP15hf2Z2WP15if2Z2TP1
5jf2Z2VP15kf2Z2XP14lf2Z2UP17mf2Z2\P16nf2Z2WP17of2Z2UP17of2Z2WP1<Pg2Z2WP15Qg2Z2UP15Rg2Z2TP16Sg2Z2
SP16Tg2Z2UP17Ug2Z2YP15Vg2Z2VP17Wg2Z2WP16Xg2Z2XP15Yg2Z2VP14Zg2Z2TP14[g2Z2VP16\g2Z2TP17]g2Z2XP16^g
2Z2VP16^g2Z2XP15UAZ2VP15_g2Z2XP14`g2Z2TP17gf2Z2VP16ag2Z2XP12bg2Z2VP17cg2Z2VP14UFZ2TP13dg2Z2YP14e
g2Z2YP12fg2Z2UP17gg2Z2WP17gg2Z2YP17hg2Z2XP15ig2Z2TP14UFZ2TP19l;Z2VP18jg2Z2XP16kg2Z2VP15lg2Z2UP14
lg2Z2TP17mg2Z2VP1:nm1[2YP1:nm1[2[P1@l;[2QM@ng2[2SM>og2[2QM>Ph2[2SM<Qh2[2QM=Rh2[2PM=Sh2[2RM9Th2[2
QM9Uh2[2SM6ic2\2RP16Rh2\2SP16Rh2\2RP160\2QP16Vh2\2SP16XW2\2RP16Rh2\2SP18Wh2]2TP17Xh2]2TP19Yh2]2V
P18Zh2]2VP1?[h2]2TP1@\h2^2TP1@]h2^2VP1:d8^2WP1:d8^2YP17^h2^2TP140^2RP14T5^2UP1ATl1_2QMA_h2_2SMB`
h2_2UMB`h2_2TM7ah2`2VP15bh2`2VP16ch2`2UP16dh2`2UP14eh2`2TP15fh2a2TP16gh2a2VP17hh2a2TP16ih2a2VP14
jh2a2YP12\T1a2VP15kh2a2TP120a2SP12lh2a2UP17mh2a2VP1;0a2SP140a2RP17nh2a2VP140a2RP14oh2a2TP14Pi2a2
TP13Qi2a2WP16Ri2a2VP12Si2b2UP12Ti2b2UP12db2b2UP1EUi2c2SMEUi2c2UM;Vi2c2YP18Wi2c2VP15Xi2c2UP15Yi2c
2WP1:Zi2c2SM:[i2c2UM5\i2c2UP15]i2c2WP14^i2c2TP16_i2c2WP14`i2c2WP12ai2c2TP1<bi2c2VP1>ci2c2UP17V5c
2VP1;bi2c2WP1:di2c2TP14ei2c2TP15fi2c2VP16gi2c2YP110c2RP13hi2c2WP13ii2c2YP12ji2d2VP12ji2d2VP12ki2
d2VP12li2d2VP12mi2d2TP110d2RP12a1d2VP13ni2e2VP12oi2e2TP13Pj2e2YP15Qj2f2UP13Rj2f2VP12Sj2f2TP13Tj2
f2WP15Uj2f2XP15Vj2f2TP12Wj2f2UP14UFf2UP16Xj2g2ZP15Yj2g2VP17Zj2g2VP14[j2g2XP13\j2g2TP12]j2g2TP17^
j2g2ZP16_j2g2VP16`j2g2YP14aj2g2YP13bj2g2WP16cj2g2]P16dj2g2VP14fLg2ZP14ej2g2TP14X:g2\P16fj2g2TP16
gj2g2VP13hj2g2XP14ij2g2[P13i`1g2YP15jj2g2WP15kj2g2UP15lj2g2WP17mj2g2ZP14nj2g2ZP14oj2g2XP142g2\P1
2Pk2g2VP13Qk2g2WP12V5g2VP13Rk2g2XP13Sk2g2YP12Tk2g2UP124g2VP13Uk2g2XP15Vk2g2\P13Wk2g2WP13SR1g2YP1
3Xk2g2XP13Yk2g2YP13Zk2g2WP12[k2g2UP12\k2g2TP13]k2g2XP12^k2g2UP12_k2g2TP12`k2g2TP14ak2g2XP14ak2g2
[P12bk2g2TP12ck2g2UP14dk2g2WP12;g2VP13ek2g2WP14XZ1g2[P13fk2g2YP12gk2g2TP12hk2g2UP16ik2g2]P14jk2g
2WP13kk2g2XP13lk2g2XP13mk2g2WP13nk2g2XP15ok2g2TP14Pl2g2YP12UAg2VP15Ql2g2[P13gOg2YP14P]1g2\P12U:g
2VP13Rl2g2WP1Y]2PDa\2QD^Q4QD_Q4QD`Q4PDa\2QDd]3QDaQ4QDbQ4QDcQ4QDdQ4PDQZ2QDkQ3QDeQ4PD\W5QDfQ4QDgQ4
QDhQ4QDiQ4QD`m1QDiQ4QDjQ4QDkQ4QDlQ4PDZW5QDmQ4QDnQ4QDoQ4UD0PDb\2QD^3PDlo2QDPR4UD0QDe_3QDQR4PDlo2Q
DRR4P@Qo2QDSR4PDa\2QDd]3PDlo2QDTR4UD0QD^Y3PDlo2QDUR4TD4SD0QDVR4TD3PDig4UD0PDc\2VD0UD0PDc\2PD2UD0
QDWR4QDXR4PD2UD0PDa]5PD\T4UD0PDnn2PDa\2QDP^3PD2UD0PDa\2PDl]9PDa\2QDYR4QDZR4QD[R4PD`l1UD0QD\R4PDl
]9UD0QD]R4QD^R4PDQo2PD2QD_R4QD`R4TD1QDaR4`Dnn2`DPT4`DnS4QDlY1QD\3QDbR4TD1QDcR4QDlY1Q@\3S@0QDdR4P
DgS:QDlY1QDeR4PDT[5TD1QDfR4PDPo2PDPZ2PD_7QDgR4PDUT4QDhR4PDl\<PDm\<PDim1QDiR4SD0QDjR4QDWBPDin2QDk
R4SD0QDlR4QDmR4PDf]5PDmJQDnR4PDmm6QDoR4QDPS4QDQS4QDRS4QDSS4QDTS4QDUS4TD3QDVS4QDWS4TD1QDXS4PD\W5Q
DaV3QDYS4QDZS4TD6PDUT4PDiS:PDin2QD[S4QD\S4QD]S4SD0PDPo8QD^S4PDHQD_S4TD8QD`S4QDZ3QDaP4PD`]2QDaS4Q
DbS4QDcS4QDdS4QDUR2QDeS4QDfS4PD`l1QDgS4QDhS4QDiS4P@\T4QDjS4QDkS4QDlS4QDmS4QDZ3PDnS4PDjo2PDVj2PDn
S4QDZ3QDnS4QDoS4QDPT4QDQT4PD\W5PDZP2QDRT4QDST4PDQY2QDTT4QDUT4PDUT4QDVT4TD1QDWT4PDZ\5PDnS4PD\W5QD
XT4QD\3QDYT4QDZT4PDon2QDZ3QD[T4QD\T4QD]T4QD^T4QD_T4QDbKS@0QDd2PDj6QD`T4PDj6PD]o8PDf]<PDj6PDnV2PD
nS4PDX\<PDj6PDg]<PD\b2PDTIQDaT4QDbT4PDTIQDcT4PDTIQDdT4PDT^2PDnS4PDTIPDk=PD\W5QDea1PDnS4QDZ3QDea1
PDnS4QDZ3PDQ\2QDeT4QDfT4PDQ\2QDgT4QDhT4PDjV:QDiT4PDni4QDjT4PD]<PDd[5QDkT4PD[T4QDZ3PDi6QDlT4PDkGQ
DmT4PDXIQDnT4PDj6QDoT4PDg[2QDPU4QDQU4PDg[2PDl[2QDRU4PD\W5QDSU4PDmY7QDTU4PDed9QDUU4QDVU4QDWU4PD[P
3PDST4PD\P3PD[P3PDoo2PDmn2PD`P3QDXU4PD_P3QDYU4PD^k8PDY[:PD_k8PDY[:PDY[:QDZU4QDkf3QD[U4PDWHQD\U4P
DS]4QD]U4PDXW:QD^U4QD_U4PDXW:PDX]:QD`U4PDmJPDjf1PDhT5PDjf1PD\T4PDT7PD\T4QDaU4QDbU4PDjj2QDcU4QDdU
4TD3QDeU4QDfU4QDgU4QDhU4PDgR5PDnb;PDT7PDT7QDiU4PDgR5QDjU4PD\T4PDT7QDli1PD\i8PDST4PDXIPDXIPDST4PD
\i8QDkU4PDRP4QDbOQDlU4VD0QDbOQDlU4QDmU4QDnU4TD2QDeS2QDoU4QDPV4TD3QDZ4TD6QDQV4QDRV4QDSV4QDTV4PDUT
4QDbKQDUV4PDoo2`DnS4QDVV4TD2QD\3PDTo2QDWV4PD]o8QDXV4TD4QDea1PDZW5PDZi8QDYV4QDZV4QD[V4S@0QD\V4PDm
S4P@\W5QDYc1PDnS4QD]V4PDik8QD`m1PDcR7PDRo8PDoS4QDT@QD^V4QD_V4PD]o8PDUT4QD`V4S@0S@0QD\3QDaV4QDbV4
QDcV4TD3QDdV4PDP\5QDeV4Q@\3QDfV4TD2QDgV4QDZJPDa8PDmn2QDhV4TD1QDiV4PDmn2QDjV4TD2QDkV4QDlV4TD8QDQV
4QDmV4QDnV4QDoV4PDPo2QD\3QDPW4PDUT4QDQW4QDRW4QDlY1QD\3QDSW4PDUT4QD\9QDTW4QDUW4TD1QDVW4QDWW4PDlGQ
DXW4PDnGPDST4PDoGQDYW4QDZW4PDln2QDmBQD[W4VD0PDln2QDmBQD[W4QD\W4QD]W4QD^W4QDlY1QD_W4QD`W4TD2QD\3Q
DaW4QDbW4TD3QDSZ2QDcW4QDdW4PD\W5PDj6PD4PD\W5PDYIPD^IPDgf3PDjk2PDc_<QDeW4TD3QDfW4PDWo2QDgW4TD2PDU
T4QDhW4QDiW4TD1QDZ3QDjW4QDcHQDkW4TD1QDlW4PDUT4QDmW4QDnW4QDoW4QDn\1QDPX4QDQX4TD1QDRX4QDSX4TD1QD\3
QDTX4QD_[2PDP\5P@nS4TD4QDUX4PDmn2PDln2PD\W5QDVX4QDWX4SD0PD\T4PDj6PD\T4PDgj2PD\T4PD^b5PD\T4PD\T4P
DYo1PD\T4PD\T4PD__5PD\T4QDkR1PDT7QDXX4QDYX4PDT7PD^IQDZX4PDc6QD[X4PD^HPDST4PDc6PDY\5PDc6QD\X4QD]X
4PD\i8QD^X4QD_X4QD`X4PDlo8QDaX4PDmo8QDbX4PDZP2QDcX4PDRHPDWP4PD\d2PD^V2QDdX4PDUm4QDeX4PDa\5QDfX4P
DZR3QDgX4PDZR3PDR`<PDRP9QDhX4QDiX4QDjX4PDYIQDkX4PDZIQDlX4PDZIPDZIPDV_6QDmX4PDnIPDok2PDf5QDnX4PDQ
h4QDoX4PD\j8QDPY4PD]4QDQY4PDfW4QDRY4PD`i8QDSY4PDki8QDTY4PDlj8QDUY4QDVY4PD[T4PDPHQDWY4QDXY4QDYY4P
DXR3QDZY4PDom9QD[Y4PDdJQD\Y4PDfd1QD]Y4PDil1QD^Y4PDVh2PDil1PDfIQD_Y4QD`Y4QDaY4PDdd9PDcY6QDbY4PDeo
8QDcY4PDeo8PDb=PD[JQDdY4QDeY4PDf`<PDln;QDfY4PDYo8QDgY4PDio8QDhY4PDd5QDiY4PDXR2PDnS4PDdi8QDjY4QDk
Y4QDlY4aDR4`Dk`<`DUZ:`DSR4PDbo1QDmY4QDnY4PDbo1PDTIQDoY4PD[o8PD]S2PDZi8QDPZ4PDPa<PDb5PDX]:QDQZ4PD
nGPDST4PDoGPDWf2PD[2PDYT4QDRZ4PDZc5QDSZ4PDXn1QDTZ4PDf];QDUZ4PDlR9QDVZ4PDT7QDWZ4PDZ<QDXZ4QDYZ4QDZ
Z4PDUT4PDeS2PDln2QD[Z4PD_l1QD\Z4PD\W5PD]l9PDQa<QD]Z4PDbj8QD^Z4PDSn8QD_Z4PDTa<QD`Z4PD_\5QDaZ4PDZ\
5QDbZ4PDmS4QDcZ4PDmS4PDZ_5QDdZ4PDY\5QDeZ4PDTo2PDmS4PDY\5PDYT4PDY\5PDak2PDnS4PDY\5PDb\2QDfZ4PD\T4
QDgZ4PD\T4PDWo2PD1PDWo2PD4PDWo2VD0QDhZ4PDWo2QDiZ4TD6QD1QD1TD6PD4PDSo2SD0PDSo2QDjZ4PDS\2QDkZ4PDWa
<PDXa<PDYIPDYa<PDSHPDS3QDmBPDmIPD?PDUZ2PDo7QDlZ4QDmZ4QDnZ4QDXMTD2QDoZ4VD0QDXMTD2QDoZ4QDP[4QDXMTD
2QDoZ4PDnS4QDmBQDQ[4QDR[4QDS[4UD0PDf\5PDUT4TD6PDoS4PDfW4PDST4PDf5PDf5PDST4QDT[4PDd5PDST4QDU[4PD^
4PDST4PD]4QDV[4TD4QD\3QDW[4QDX[4PDST4QD]T4PDi6PD4PDkGPDj6PDST4QDY[4QDea1S@0QDZ[4PD`k2QD[[4PDZn6P
DST4PDc^<QD\[4QD][4PDXIQD^[4PD\i8QD_[4PDbj8PDda<PDZi8QD`[4PDg[2QDa[4PD^IPDnS4PDga<PD^IQDb[4PDQh4
PDZn1PDfJQDc[4PDT7QDd[4QDe[4PDY:PDfd1PDTT4PDhd1PDhd1PDTT4PDfd1QDf[4QDg[4QDh[4TD2QDi[4PDaGPDTT4PD
\HPDao2PDTT4PDbo2PDig4PDTT4PDjg4PD[T4PD\Y2QDj[4PDP7QDk[4QDl[4QDm[4QDn[4PDVe1QDo[4QDP\4QD`Y4QDQ\4
QDR\4QDS\4PD\f1QDT\4PDdGPDl^2PDRb<PDaP9PDSb<PDjj2QDU\4QDV\4QDW\4QDX\4QDY\4PDid1QDZ\4QD[\4QD\\4QD
]\4QD^\4QD_\4QD`\4PDb;QDa\4`DVS9`DXY9`D^b<QDb\4QDc\4TD4QDd\4QDe\4TD3QDf\4`D\W5`D]W5QDg\4QDh\4QDi
\4PD]o8QDj\4PD]o8PDoS4QDk\4UD0PDnn2QDl\4S@0QDm\4`D^a2`DkY2`DTh2PDnn2QDn\4S@0QDo\4QDP]4QDQ]4QD\3P
Dbj2UD0PD\W5S@0QDR]4QD\3aDe3aD[4aDa4aDX2QDS]4UD0QDmBS@0QDT]4QDU]4QDmBS@0QDV]4QDW]4S@0QDX]4UD0QDc
3SD0QDY]4UD0SD0QDY]4UD0QDc3QDY]4UD0QDY]4QDZ]4QD[]4QD\]4QD]]4QD^]4QD_]4Q@`]4TD2QDa]4QDb]4QDc]4SD0
QDd]4QDe]4S@0QD\3QDf]4QDg]4QDh]4QDi]4TD6PDQT4QDj]4QDk]4PDQZ2PD_7SD0QDl]4QD\3PDTo2PD]<QDm]4TD1QDn
]4P@UT4PDWo2QDo]4QD[e2PDWo2QDP^4PDUT4QDQ^4QDR^4TD2QDS^4QDT^4PDlGPDUT4QDU^4QDiW4TD3QDV^4QDW^4PDnn
2QDZ3PDn^5QDX^4UD0QDY^4TD1QDZ^4QD[^4TD5QD\^4PDXHQD]^4QD^^4TD4QD\3QD_^4QD`^4TD2PD]Q;QDUW3QD1TD6PD
P\5PDQZ2PD_7QDa^4QDb^4QDil1QDc^4QDd^4TD1QDe^4QDf^4QDg^4QDh^4QFj3QD\3PDX3QDi^4TD2QD\3PDWo2SD0QDlO
QDj^4TD1QDk^4QDl^4QDm^4QDn^4TD5QDo^4WD0QDP_4TD3XD0QDQ_4QDj3QDR_4aD^4`DT7QDj3QDS_4aD^4`DT7aDR4QDj
3QDT_4TD5QDU_4QDj3TD2QDT4PDQo2QDm3TD1QDV_4SD0QDj3TD1QDW_4QDX_4S@0VD0QDj3TD1QDW_4QDX_4S@0QDY_4QDj
3QD_?QDT4QDZ_4S@0QD[_4QDT4QDj3TD1QD\_4TD3PDQo2RD0QDT4RD0RD0QDT4QD]_4QD^_4QD__4TD1QD`_4QDa_4SD0QD
b_4QDc_4TD2QDd_4TD4PDQo2QDe_4TD2QDf_4`E[a<QDW4TD2QDg_4`D]l5`DTl4`DZ<`D\m8QDh_4TD8PD4TD5QDT4PDnn2
QDjNSD0PD[^2QDi_4TD2QDj_4`DPZ2QDk_4TD1QDl_4QDm_4TD1QDn_4QDo_4TD4QDP`4P@Qo2QDQ`4TD3QDR`4QFj3QDS`4
QDT`4QFj3QDU`4QDV`4QFj3QDS4QDW`4QDX`4TD2QDY`4`Do<`Dd7`DW6`Dma4`Dd;`D^2`DS2`DV6`Dg^5`DZ8`DZ9`D\<`
DZW4`DT_4`DH`D]_5iD1SD0PD4QDZ`4QDS4VD0PD4QDZ`4QDS4QDkV1PD4QD[`4S@0QDj3QD\`4VD0PD4QD[`4S@0QDj3QD\
`4PD1PD4QD]`4S@0QD^`4QD_`4QFj3QDS4QD``4VD0QFj3QDS4QD``4QDkV1PD4QDmBS@0QDa`4QDb`4PD4QDc`4PDnS4QDd
`4TD2QDe`4PDST4QDf`4Q@g`4PDSo2PDbS6PDUT4PD4QDh`4QFi`4QDj`4PDRR6QDk`4TD7QDl`4QDm`4TD6QDn`4QDo`4TD
8QDPa4QDPa4SD0QDQa4TD2QDZ3QDRa4PDc]:QDSa4TD2QDTa4PDee<QDUa4QDW4TD1QDVa4P@Qo2TD8QDWa4QDXa4QDYa4QD
Za4PDQZ2PD_7QD[a4PD\W5QD\a4QDW4QD]a4TD9QD^a4QDW4TD3QD_a4TD6QD`a4QDW4QDaa4TD3QDba4TD6QDWa4QDca4QD
da4S@0QDW4QDea4TD6PD4Q@c3S@0QDW4QDWa4TD8QDfa4QDda4S@0QDW4VD0QDga4TD3QDha4QDia4TD8QD\3QDja4QDka4Q
Dla4QDma4P@UT4QDX3QDna4QDoa4QDPb4QDZ3QDXa4PD_7PDmS4QDQb4PDP3QDRb4QDSb4PDak2PDoa4PDQT4PD`d2QDaU4Q
DbU4QDf[3QDTb4PDUT4QDUb4QDVb4PD]T4QDWb4PD]T4PDPo2QDXb4PD]T4PDPo2QD^AQDYb4QDZb4TD4PDa]5PD\T4QDZb4
TD3PD6QD[b4QD\b4PD\T4QD]b4TD4QD^b4QD_b4QD`b4QDab4PDi1PDoS4PDe\5SD0PDf\5VD0`DUT4Q`1e3QDbb4`Dc6`Dg
j2`DQR3`DQU2`Dcg4`Deg4`Db6`DkS2`D]S2PDf\5QDcb4`DUT4Q`1e3QDbb4`Dc6`Dgj2`DQR3`DQU2`Dcg4`Deg4`Db6`D
kS2`D]S2UD0PDf\5QFdb4QDeb4PDf\5QDlY1PDdm1QDfb4PDUl1QDgb4S@0QDhb4PDUl1QDgb4S@0QDhb4QDib4QDjb4QDlO
PDZ^5QDkb4PDTIPDbm1PDj6PDWV:QDlb4TD3PDUm4QDXa4TD4QDmb4QDZ3PDUZ2QDnb4QDX4TD2QDob4QDPc4QDQc4TD8QDR
c4QDSc4QDY4S@0QDTc4PDPP2QDUc4PD[h4QDVc4QDXa4PD_7S@0QDWc4TD3QDXc4QDXa4TD4PDQT4QDYc4QDXa4TD3QDZc4Q
DZ3QDXa4QD[c4P@UT4S@0QD\c4VD0QDXa4QD[c4P@UT4S@0QD\c4QD]c4QDXa4QD[c4PDUT4S@0QD^c4PDQZ2PD_7QD_c4QD
`c4QDXa4TD3QDac4QDbc4PDUZ2PD_7S@0QDcc4PDQZ2PD_7QDdc4`D\W5`DVh2QD[b4QDec4QD[e2QDma4P@UT4P@_7QDfc4
VD0QDma4P@UT4P@_7QDfc4QDgc4QDhc4QDic4TD6PD4QDjc4QDkc4TD5QD0`DoU5`Dfm8`D^`9`Djf<`DPl4`DZW5`D[W5QD
lc4TD6QDmc4Q@nc4TD1QDoc4QDPd4TD3QDQd4TD8QDRd4QDSd4QDTd4TD4QD\3QDUd4QDVd4QDn7PDVh2TD5QDWd4QDXd4TD
1QDYd4PD\W5QDY3QDZ3QDZd4P@\W5QDZ3QDZ3PDmn2PDnS4QDZ3QDZ3PD9QDZ3PDm[5QD[d4QD\d4QDZ3QD]d4PDRT4QDZ3T
D6PDUT4QDZ3QDZ3QD^d4QD_d4QD`d4QDbS3QDad4TD5QDbd4aDe3aD[4aDa4QDcd4TD4QDdd4PDRT4QDed4PDUT4QDfd4QDg
d4QDhd4QDid4TD2PDoS4QDjd4SD0PD4SD0PD4S@0QDkd4QD\3QDVT4TD1QDld4QDmd4QDnd4SD0aEod4QDd2QDPe4Q`1e3QD
Qe4aDR4aDj3QDRe4TD2QDSe4QDTe4QDUe4QDTe4QDVe4QDWe4QDTe4VD0QDWe4QDTe4QDXe4QDd2TD2QDYe4QDZe4QD[e4PD
nS4S@0QDd2QD\e4PDnS4S@0QDd2WD0QD]e4XD0QDd2`DnS4`Db7`D`7`Dc7`Da7`Dfb9`D[2`Dim1QD^e4S@0QDd2Y@0QD_e
4QD`e4PDf_1PDWo2QDae4TD2PDoS4QDbe4QDce4QD^>QDVX1QD\3S@0QDde4QDee4QDfe4QDge4S@0QDhe4QD^>QDie4S@0Q
Dd2PD\T4P@ZW5QDo?PDnS4Q@c3S@0QDje4QDke4TD4QDe2QDe2TD2QDle4PDlo2PDQZ2PD_7PDlGPDUT4QDme4PDk=QDne4Q
Doe4QDXMQDPf4QDQf4QDXMQDmBQDRf4QDSf4PDig<PDnKQDTf4PDnKQDTf4UD0WD0QDUf4XD0SD0QDVf4UD0WD0QDWf4XD0Q
DXf4TD3QDYf4QDZf4QD[f4QD\f4Q@`m1Q@\f4QD]f4QD^f4QDmBQD_f4QD`f4PDXW:QDaf4QDbf4QDcf4PDUT4QDdf4QDef4
QDT@SD0QDff4PDZk2QDgf4QDhf4PDg6QDif4`DoS4QDjf4QDil2QDkf4S@0QDlf4QDmf4PDUT4QDnf4PD]o;QDof4QDlY1QD
[LQDPg4QDlY1QDQg4PDo7QDRg4QDSg4TD2QD\3PDWo2SD0QD[e2QDTg4QDUg4VD0QDTg4QDUg4QDVg4QDWg4QDmBS@0QDd2Q
DXg4PDUT4QDYg4QD\3QDZg4QD[g4P@\W5QD\g4PDmY7PD]S2PDTIPDnS4QD]g4PDj[2PDY3PD[T4QDWIPD__5PD\T4QDlY1Q
D^g4PDoS4PDa\2PDPo2PD`7QDjY1PD_7QD_g4PDUT4QDlY1QDeR4PD\W5TD1QD`g4PDTW2QDag4PDPP2SD0TD3QDbg4UD0QD
cg4PDUT4QDdg4QDeg4QDfg4QDa[3QDgg4QDhg4PDUT4QDig4UD0PDPo1PDUT4QDjg4QDkg4QDil2Q@c3TD3QDlg4PDWo2QDm
g4PDUT4QDng4QDZ3PDWj2PDnS4QDog4PDWU:QDPh4P@\W5QDQh4PDnS4QDRh4PDbQ1QDSh4QDd2TD5QDee1QDTh4UD0QDUh4
QDVh4TD1QDWh4QDXh4QDl3QDYh4PD`k2QDZh4QD[h4PD\W5QD\h4PDY7QD]h4PDXo8QD^h4QD_h4QD`h4QDah4PDnV2PDn6Q
Dbh4QDch4PDlh9PDgR5QDdh4PDQ\2QDeh4QDfh4PDnn2QDgh4QDhh4PDj6QDih4QDjh4PDln2QDmBPDmb3PDZW5PDg[2QDkh
4QDlh4PD\W5PDg[2QDmh4QDmBTD1PDg[2QDnh4QDoh4QDPi4QDQi4PDd5PDZW5PDj6QDRi4QDSi4PDTh2PDV5QDTi4QDUi4Q
DVi4QDWi4QDXi4QDYi4QDZi4PDZP2PDnS4PD\W5QD[i4QD\i4QD]i4QD^i4QD_i4QD`i4QDai4PDnS4PD\W5QDbi4QDci4PD
nn2P@\W5QDdi4QDei4QDfi4PDZW5QDgi4QDhi4QDii4QDji4QDki4TD3QDli4QDSU4QDmi4QDSU4QDni4QDoi4TD4QDPj4QD
Qj4TD1QDRj4QDSj4QD\3QDTj4`DmT2`DTh2`DP3`DR]9`DjS6`DU]2`DWY2`Dg4`Dcc2`Dec:`D\W5`DZW5`DU9`DVm9`DVI
QDV3TD3QDUj4QDgf4PD\W5TD1QDVj4QDhc2QD^APD\W5QDWj4PDnS4QDXj4QD\3QDYj4QDZj4RD0QD[j4TD4PDUT4QD\j4TD
1QD]j4TD1QD^j4PDUT4QD_j4TD1QDe_3QD`j4S@0QDaj4QDbj4RD0QD\3PDnn2PD\W5S@0QDcj4UD0aDj3aDg3aD_3iD0iD1
`DT^5`Db]9`DT7`DWo2`DUm4`D`\5`DZ\5`D[\5`DXj2`D\\5`DnR5`DVo2`Dk\5`DZP3`DYP3WD0SD0XD0QDdj4QDej4QD\
3QDfj4QDgj4PDb\2QDhj4TD1QDij4QDjj4QDj3TD1QDkj4P@bj2QDlj4WD0QDmj4QDnj4XD0TD2QDUb4QDoj4PDo[5QDPk4Q
Di[3QD\3PDbj2QDQk4QDkQ3QDRk4TD2QDSk4UD0PD]T4QDYT3QDTk4TD:PD2QDUk4TD4QDVk4PDQo2QD\3QDWk4PDQT4TD2Q
FXk4QDW4TD1QDYk4`D]_5`DH`DXj2`D^[6`Dhc2`Dgc2`DS]4`DQo2`DYV:`Db\2`EWZ2`ETo2`EVZ2`EPU2`EUT4QDW4TD1
QDZk4QD[k4TD1QD\k4QD]k4TD2QD^k4QD_k4QDlY1QDj`4QD`k4QDak4QDlY1QDbk4QDck4QDkQ3QDdk4QDek4SD0QDkQ3QD
dk4QDfk4QDgk4QDhk4TD1QDik4PDHPDoo2QDgk4QDhk4TD1QDik4PDHPDoo2QDkQ3QDdk4QDjk4SD0PD[T4SD0TD6PD6QDZ3
QDZ3QDkk4QDP]1PD[f2QDlk4TD1QDd6QDmk4TD1QDnk4QDok4P@nS4P@\W5QDZ3S@0QDP6TD1QDPl4QDQl4PDRR6QDRl4TD2
QDe4TD6QD\3QDSl4QDRl4TD2QDe4TD6QD\3QDTl4SD0QDUl4QDe4TD6QD\3aDe3aD[4aDa4QDe4PDnS4QDVl4TD6QD\3QDSl
4QDWl4TD1QDg4PDUT4QDXl4QDYl4QDg4QDZl4QDf4QDjX1TD1PDg9QD[l4QD\l4TD1Q@_?QD]l4QD^l4QD_l4PDlo2TD1QD]
l4TD2QD`l4QDf4PDPZ2PD`l1PDUT4QDal4QDbl4TD3QDcl4QDdl4QDlY1QD\3PDTo2QDel4QDlY1QDdU1QDel4QDlY1QDfl4
QD_;QDgl4`D`l1`DSl1`Dm:`Db\2QDlY1QDhl4QDil4QDlY1QDjl4PDHQDkl4PDHQDll4QD\3QDml4QD_;PDZW5QDnl4UD0P
Do[5TD<QD\3PDoS4QDol4PDoS4QDPm4PDUT4QDQm4QDRm4QDVP3TD1QD\3QD_;PDoS4QD^l4QDSm4PDoS4QD^l4PDUT4QDTm
4TD2QDj4TD4QDk4QDUm4QDj4TD2PDXk<PDST4PDYk<QDVm4TD2QDWm4QDXm4`Ddg2`Dk\2`Dd]2QDYm4QDZm4Q@[m4PD6`EW
Z2`ETo2`EVZ2`EPU2QD\m4QD]m4TD3QD^m4PDQo2QD_m4TD2QD`m4QDZ3TD1QDam4UD0PD]T4TD8QD[e2QDbm4UD0PD]T4QD
cm4QDdm4QDdT3TD3QDem4QDfm4QDd2Q@gm4QDhm4Q@e3QDim4QDjm4TD2QDeW1QDkm4TD2QDl4QDlm4QDl4QD\3QDmm4SD0Q
Dnm4SD0QDom4SD0PDQ\2QDPn4QDQn4QDh4TD4QDRn4QDSn4QDhc2QDi4Q@Tn4`D\W5`DZW5`D[W5`D]W5`Deo2`Dno2`D^\5
`D_\5`DY\5`DPP3`DQP3`DRP3`Doo2QDUn4PDVh2PDnS4QDVn4TD3QDWn4QDXn4TD1QDm4QD`l2TD9QDXn4TD1QDm4QDYn4P
D]o8QDlOQDZn4PDUT4QD[n4VD0QDZn4PDUT4QD[n4QD\n4QD]n4QD^n4QD_n4QD[e2QD`n4QDan4TD:QDbn4QDcn4TD2QDZ3
QDdn4TD1QDen4QDan4TD:QDbn4QDfn4S@0QDgn4QDlY1TD1QDhn4QDlY1QDin4QDjn4TD8QDkn4QDln4TD1QDZ3QDmn4QDnn
4TD1QDZ3TD2QDen4QDon4PF400YP1510[P1420YP1430YP1340VP1350VP1460YP1571ZP1681YP1191RP14:1ZP16;1XP13
<1UP13=1SP13>1VP14?1WP13@1VP15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2XP15G2WP15H2YP16I2`P12J2VP14
K2XP14L2XP13M2WP12N2UP12O2UP12P12TP12Q12TP14R12VP16S12[P15T12[P14U12WP12V12UP15W12YP13X12WP12Y12
TP14Z12XP12[12UP13\12TP13]12VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c12UP15d12YP16e12_P13f12WP12g
12TP16h12ZP12i12UP13j12YP14k12\P13l12YP13m12WP12n12UP12o12UP14P22\P14Q22WP13_12WP12R22UP12S22UP1
2T22TP12U22UP12V22UP12W22VP13X22WP12Y22UP12Z22UP12[22UP12\22UP12]22UP12^22UP12_22UP12`22UP12a22U
P12b22UP12c22TP13d22YP13e22YP12f22UP12g22UP12h22VP12h22VP12i22UP12j22TP12k22UP12l22UP12m22UP12n2
2UP12o22UP12P32VP12P32VP13Q32YP12R32TP12S32UP13T32TP12U32TP12V32UP12W32VP12X32UP12Y32UP13Z32XP13
[32YP13\32YP12]32UP13^32TP13_32VP14`32VP15a32VP14b32YP14c32WP16d32\P13e32TP13f32XP14g32VP15h32ZP
13i32XP14j32ZP13k32XP15l32VP14m32VP16n32YP13o32XP14P42WP16a32XP13Q42VP16R42^P14R42YP15S42XP13T42
WP13U42YP12V42TP14W42WP14X42YP12Y42TP12Z42TP14[42VP13\42TP12]42TP15^42_P12_42VP12`42VP13a42TP15b
42ZP13c42TP12d42TP14T12WP13e42VP15f42XP15g42XP14h42UP14i42[P12j42SP14k42\P13l42YP13m42YP13n42YP1
3o42WP12W32UP12P52UP12Q52UP13R52YP12S52VP12T52TP14U52YP12V52UP12W52UP12X52UP13Y52YP12Z52UP12[52U
P12\52UP12]52UP12^52VP12_52UP12`52TP12a52UP12b52UP12c52VP12d52UP12e52VP12f52UP12g52UP12h52UP12i5
2UP12j52UP12k52UP12l52UP12m52UP12n52UP12o52UP12P62TP12Q62UP12R62UP12S62UP12T62UP12U62UP12V62VP12
W62UP13X62WP12Y62UP12Z62UP12[62VP12\62UP12]62UP12^62UP12_62UP12`62UP12a62UP12b62VP12c62UP16d62TP
12e62UP12f62UP12g62UP12h62VP12i62UP12j62VP12k62UP14U42\P12l62VP13m62WP12n62UP12o62UP12P72UP14Q72
ZP12R72TP14S72[P12T72UP12U72VP12V72UP12W72UP12X72UP12Y72UP12Z72UP12[72UP12\72UP13]72XP12^72UP13_
72YP12`72VP13a72YP12b72UP13c72XP12d72VP12e72VP1292SP12f72UP13g73TP15h73YP12i73UP12j74UP12k74VP12
l74VP12m74VP13n74XP13o75XP12P85TP14Q85TP14Q85VP15R85YP13S85VP15T85YP13U85YP13V85XP13W85XP13X85YP
14Y85VP13Z85WP13[85YP13\85XP13]85TP12^85UP13_85YP12`85TP12a85UP12b85UP12c85VP12d85UP12e85UP13f85
YP12g85UP12h85VP12i85UP12j85UP12k85UP13l85YP13m85YP12n85TP13o85TP13P95YP13Q95YP14R95\P12S95UP12T
95UP12U95TP12V95UP12W95TP12X95TP12Y95TP12Z95UP13[95YP12\95VP12]95UP12^95TP12_95TP12`95UP12a95TP1
2b95TP12c95TP15d95UP14e95VP15f95TP13g95VP12h95UP13i95XP18j96WP14k96WP1196RP13l96WP19m96WP1196RP1
4n96TP14o96VP13P:6TP14Q:6RP13R:6RP13R:6RP12=6RP1196RP12S:6TP12T:6TP14U:6TP13V:6UP15W:7XP12X:8TP1
4Y:8WP14Z:8YP14[:8ZP14\:8TP13]:8WP14^:8ZP13_:8TP14`:8ZP13a:8TP13b:8WP12c:8UP14d:9TP13e:9TP12f::U
P14g::VP14h::WP13i::UP14j::ZP12k::TP13l:;TP13m:;VP13n:;WP16o:;ZP14P;<VP119<RP13Q;=TP15R;=TP14S;=
TP15T;=TP14U;=VP14V;=WP14W;=UP16X;=VP16X;=XP13Y;=VP14Z;=VP15V;=WP12[;=SP13\;=TP12];=TP13^;=TP13_
;=UP15V;=WP13`;=TP18a;=TP15h7=WP14b;=YP14c;>TP13d;>TP13e;>TP14f;?TP13g;?TP13h;?VP13i;?VP13j;?VP1
Ek;?UP14l;@WP14m;@YP16n;@YP16o;@\P15P<@YP14Q<@VP14R<@XP15S<@YP16T<@\P14U<@XP12V<@VP13W<@WP12X<@U
P13Y<ATP13Z<ATP13[<ATP15\<AWP12]<AUP13^<ATP12_<AUP16`<BVP13a<BVP15b<B]P14c<BVP15d<BVP16e<BXP14f<
BVP16h7BWP17g<BXP13h<BTP14i<BVP12j<BTP14k<BVP13l<BVP14m<BZP12n<BUP119BRP12o<BVP12P=BVP12R3BTP13Q
=BWP12R=BTP12S=BUP13T=BXP14U=BZP14V=CXP13W=CUP13X=CWP14Y=CVP12Z=CTP12[=CVP12j4DTP1>\=DUP1>]=DWP1
3^=DUP12_=DUP12`=DUP15a=DWP14b=DWP13c=DVP12d=DUP12e=DVP12f=DVP13g=EUP14h=EVP12i=EUP14j=EVP14k=EV
P13l=ETP12m=EUP12n=EUP16o=EYP14Y:EWP14P>EVP16Q>EVP16Q>EXP15R>EYP13S>EXP15T>EXP14U>EXP15V>EXP13W>
EVP15X>ETP15Y>EVP15Z>EYP1:[>FTP16\>FVP16]>FXP15^>FXP14_>FWP15S1FYP14`>FVP14a>FZP12b>FUP13c>FWP13
d>FVP15e>FZP12f>FTP13g>GVP16h>GTP13i>GTP13j>GXP13k>HVP13l>HUP17m>H\P14n>IVP13o>JUP17P?KVP14Q?KVP
13R?KVP13S?KTP13T?KVP13U?KTP15V?KYP14W?KWP1<X?KTP15Y?KVP12Z?KUP16[?L\P15\?LXP15]?LXP14^?LVP17_?L
ZP13`?LTP13a?LTP15Z:M_P12b?MUP12c?MTP13d?MVP14e?MXP13f?MUP12g?MUP16h?MUP17i?MVP12j?MTP14k?MTP13l
?MVP12n2MUP12m?MTP13n?MWP13o?MUP14P@MYP14Q@MWP14R@MVP13S@MWP12T@MUP13U@MVP14V@MYP16o:MZP13W@MTP1
3X@MVP14Y@MVP13Z@MWP15[@MXP12h6MVP13\@MXP13]@MYP15n4M\P14^@M\P14_@MZP15`@MYP12a@MUP14b@MVP14c@MW
P12d@MTP15e@M[P14f@MXP15g@MVP14h@MZP13i@MXP12j@MUP15k@MYP12l@MUP14m@MVP15n@MVP13o@MVP15PAM\P12QA
MUP12RAMUP12SAMTP12TAMUP12UAMUP12VAMUP12WAMUP13XAMWP13YAMWP13ZAMWP13[AMXP14\AMZP12^2MVP14]AMWP12
^AMTP13_AMWP13`AMXP12aAMUP12bAMUP12cAMTP12dAMTP12eAMTP13e1MYP12fAMTP12gAMTP12hAMTP14e1MZP14iAMWP
12jAMTP13kAMWP12lAMTP13mANTP13nANVP14oANVP13PBNTP1BQBNVP13RBNTP15SBNYP14TBNZP13UBNVP12VBNSP18T1N
[P17WBN[P12VBNSP15XBOZP1IYBP1oL3ZBQ1VP12[BQ1UP14\BQ1VP15]BQ1VP16^BQ1VP12_BQ1UP12`BQ1TP13aBQ1WP14
bBQ1VP16cBR1ZP14V;S1WP15dBS1YP1=eBS1TP18fBS1TP13gBS1TP13hBS1TP14iBT1XP13jBT1VP13kBT1VP14lBT1WP15
mBT1XP16nBT1\P14oBT1ZP17PCT1\P14QCT1YP16RCT1XP18SCT1XP12X<T1UP16TCU1XP17UCU1YP17VCU1VP16WCU1[P15
T1V1YP13XCV1VP15YCV1YP16ZCV1XP15ZCV1WP15[CV1]P14\CV1VP14[:W1YP13]CW1VP18^CW1XP13_CW1VP14`CW1YP14
aCW1YP13bCW1WP16cCW1ZP15dCW1\P16l>W1[P14eCW1ZP16fCX1XP15gCX1[P17hCY1VP14iCY1WP19jCZ1YP16kC[1XP15
lC[1WP14mC[1WP14nC\1VP15oC]1VP17PD^1ZP14QD^1WP14RD_1VP12SD`1UP14TDa1VP12UDa1TP1?9a1RP13VDa1XP13W
Da1TP13XDb1TP15XDb1VP13YDc1WP14ZDc1WP14[Dc1YP12\Dc1TP13]Dd1VP19^Dd1\P19_Dd1\P18`Dd1\P17aDd1ZP1
"""##)
}
